/* reciprocal_f16_cr_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, f16
 *   domain       every input
 *   max error    0.499756 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.ffcp+13 (-16376, encoding 0xf3ff)
 *   result there -0x1.004p-14 (-6.10947609e-05, encoding 0x8401)
 *   mean error   0.243445 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a2994955d2f9d87caed6e0a4e664bba4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/reciprocal_f16_avx512.db
 *                time: 0.1071 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "reciprocal_f16_cr_avx512.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* The results are exact to the bit only as they are written here. */
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || \
    defined(__RECIPROCAL_MATH__) || defined(__NO_SIGNED_ZEROS__) || \
    (defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__)
#error "this file must not be compiled with -ffast-math or a part of it"
#endif
/* 16: float and double as they are, wider only for _Float16. */
#if FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 16
#error "float and double must be evaluated in their own precision"
#endif
#if defined(__clang__)
#pragma clang fp contract(off)
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#else
#pragma STDC FP_CONTRACT OFF
#endif

static inline float reciprocal_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float reciprocal_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = reciprocal_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return reciprocal_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t reciprocal_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t reciprocal_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)reciprocal_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = reciprocal_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t reciprocal_f16_cr_avx512_element(uint16_t x) {
    const float v0 = 0x1p+0f; /* 1 */
    const int32_t v1 = (int32_t)x;
    const float v2 = reciprocal_f16_cr_avx512_fromhalf_f32(v1);
    const float v3 = v0 / v2;
    const int32_t v4 = reciprocal_f16_cr_avx512_tohalf_f32(v3);
    const int32_t r0 = v4;
    return (uint16_t)r0;
}

static void reciprocal_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = reciprocal_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RECIPROCAL_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define RECIPROCAL_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RECIPROCAL_F16_CR_AVX512_AVX2 static inline RECIPROCAL_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RECIPROCAL_F16_CR_AVX512_AVX512 static inline RECIPROCAL_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
RECIPROCAL_F16_CR_AVX512_AVX2 __m256 reciprocal_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

RECIPROCAL_F16_CR_AVX512_AVX2 __m256i reciprocal_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
RECIPROCAL_F16_CR_AVX512_AVX2 __m256i reciprocal_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

RECIPROCAL_F16_CR_AVX512_AVX2 __m256i reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return reciprocal_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(reciprocal_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
RECIPROCAL_F16_CR_AVX512_AVX2 void reciprocal_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
RECIPROCAL_F16_CR_AVX512_AVX2 void reciprocal_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v1_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v1_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v1_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v1_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v1_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v1_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256 v2_0 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1_1);
    const __m256 v2_2 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1_2);
    const __m256 v2_3 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1_3);
    const __m256 v2_4 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1_4);
    const __m256 v2_5 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1_5);
    const __m256 v2_6 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1_6);
    const __m256 v2_7 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1_7);
    const __m256 v3_0 = _mm256_div_ps(v0, v2_0);
    const __m256 v3_1 = _mm256_div_ps(v0, v2_1);
    const __m256 v3_2 = _mm256_div_ps(v0, v2_2);
    const __m256 v3_3 = _mm256_div_ps(v0, v2_3);
    const __m256 v3_4 = _mm256_div_ps(v0, v2_4);
    const __m256 v3_5 = _mm256_div_ps(v0, v2_5);
    const __m256 v3_6 = _mm256_div_ps(v0, v2_6);
    const __m256 v3_7 = _mm256_div_ps(v0, v2_7);
    const __m256i v4_0 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3_0);
    const __m256i v4_1 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3_1);
    const __m256i v4_2 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3_2);
    const __m256i v4_3 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3_3);
    const __m256i v4_4 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3_4);
    const __m256i v4_5 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3_5);
    const __m256i v4_6 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3_6);
    const __m256i v4_7 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3_7);
    reciprocal_f16_cr_avx512_store_u16_avx2(y, v4_0);
    reciprocal_f16_cr_avx512_store_u16_avx2(y + 8, v4_1);
    reciprocal_f16_cr_avx512_store_u16_avx2(y + 16, v4_2);
    reciprocal_f16_cr_avx512_store_u16_avx2(y + 24, v4_3);
    reciprocal_f16_cr_avx512_store_u16_avx2(y + 32, v4_4);
    reciprocal_f16_cr_avx512_store_u16_avx2(y + 40, v4_5);
    reciprocal_f16_cr_avx512_store_u16_avx2(y + 48, v4_6);
    reciprocal_f16_cr_avx512_store_u16_avx2(y + 56, v4_7);
}

/* 8 elements. */
static RECIPROCAL_F16_CR_AVX512_AVX2_TARGET void reciprocal_f16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = reciprocal_f16_cr_avx512_fromhalf_f32_avx2(v1);
    const __m256 v3 = _mm256_div_ps(v0, v2);
    const __m256i v4 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx2(v3);
    reciprocal_f16_cr_avx512_store_u16_avx2(y, v4);
}

static RECIPROCAL_F16_CR_AVX512_AVX2_TARGET void reciprocal_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_f16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        reciprocal_f16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        reciprocal_f16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

RECIPROCAL_F16_CR_AVX512_AVX512 __m512i reciprocal_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
RECIPROCAL_F16_CR_AVX512_AVX512 __m512i reciprocal_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

RECIPROCAL_F16_CR_AVX512_AVX512 __m512i reciprocal_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return reciprocal_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(reciprocal_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RECIPROCAL_F16_CR_AVX512_AVX512 void reciprocal_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v2_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_2));
    const __m512 v2_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_3));
    const __m512 v3_0 = _mm512_div_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_div_ps(v0, v2_1);
    const __m512 v3_2 = _mm512_div_ps(v0, v2_2);
    const __m512 v3_3 = _mm512_div_ps(v0, v2_3);
    const __m512i v4_0 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx512(v3_0);
    const __m512i v4_1 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx512(v3_1);
    const __m512i v4_2 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx512(v3_2);
    const __m512i v4_3 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx512(v3_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v4_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v4_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v4_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v4_3));
}

/* 16 elements. */
static RECIPROCAL_F16_CR_AVX512_AVX512_TARGET void reciprocal_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v3 = _mm512_div_ps(v0, v2);
    const __m512i v4 = reciprocal_f16_cr_avx512_tohalf_total_f32_avx512(v3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v4));
}

static RECIPROCAL_F16_CR_AVX512_AVX512_TARGET void reciprocal_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        reciprocal_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        reciprocal_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RECIPROCAL_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int reciprocal_f16_cr_avx512_level(void) {
#if defined(RECIPROCAL_F16_CR_AVX512_FORCE_ISA)
    return RECIPROCAL_F16_CR_AVX512_FORCE_ISA;
#elif defined(__AVX512F__) && defined(__AVX512DQ__) && defined(__AVX512BW__) && \
    defined(__AVX512VL__) && defined(__FMA__)
    return 2;
#else
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
        return 0;
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return 2;
    return 1;
#endif
}

#pragma GCC diagnostic pop

#endif

uint16_t reciprocal_f16_cr_avx512(uint16_t x) {
    return reciprocal_f16_cr_avx512_element(x);
}

void reciprocal_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = reciprocal_f16_cr_avx512_level();
    if (level == 2) {
        reciprocal_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        reciprocal_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    reciprocal_f16_cr_avx512_array_portable(x, y, n);
}
