/* rsqrt_f16_cr_avx2: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f16
 *   domain       every input
 *   max error    0.499634 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.ff8p-15 (6.09755516e-05, encoding 0x03ff)
 *   result there 0x1.004p+7 (128.125, encoding 0x5801)
 *   mean error   0.120482 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           33a29c8d5c76006e7ef1ddf8bed2a3c1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/rsqrt_f16_avx2.db
 *                time: 0.3049 ns/element as avx2 code (inputs mean)
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
#include "rsqrt_f16_cr_avx2.h"

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

static inline float rsqrt_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float rsqrt_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = rsqrt_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return rsqrt_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float rsqrt_f16_cr_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t rsqrt_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t rsqrt_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)rsqrt_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = rsqrt_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

#ifdef __GNUC__ /* the kernel compares a value with itself */
#pragma GCC diagnostic ignored "-Wtautological-compare"
#endif

static inline uint16_t rsqrt_f16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = rsqrt_f16_cr_avx2_fromhalf_f32(v0);
    const float v2 = 0x1.fffffcp+7f; /* 255.999969 */
    const int v3 = v1 < v2;
    const int v4 = v3 ^ v3;
    const int v5 = !v4;
    int32_t r0 = v0;
    if (v5) {
        const float v6 = 0x1p+0f; /* 1 */
        const float v7 = rsqrt_f16_cr_avx2_sqrt_f32(v1);
        const float v8 = v6 / v7;
        const int32_t v9 = rsqrt_f16_cr_avx2_tohalf_f32(v8);
        r0 = v9;
    }
    return (uint16_t)r0;
}

static void rsqrt_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = rsqrt_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RSQRT_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define RSQRT_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RSQRT_F16_CR_AVX2_AVX2 static inline RSQRT_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define RSQRT_F16_CR_AVX2_AVX512 static inline RSQRT_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
RSQRT_F16_CR_AVX2_AVX2 __m256 rsqrt_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

RSQRT_F16_CR_AVX2_AVX2 __m256i rsqrt_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
RSQRT_F16_CR_AVX2_AVX2 __m256i rsqrt_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

RSQRT_F16_CR_AVX2_AVX2 __m256i rsqrt_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return rsqrt_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(rsqrt_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
RSQRT_F16_CR_AVX2_AVX2 void rsqrt_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
RSQRT_F16_CR_AVX2_AVX2 void rsqrt_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.fffffcp+7f); /* 255.999969 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v0_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v0_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256 v1_0 = rsqrt_f16_cr_avx2_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = rsqrt_f16_cr_avx2_fromhalf_f32_avx2(v0_1);
    const __m256 v1_2 = rsqrt_f16_cr_avx2_fromhalf_f32_avx2(v0_2);
    const __m256 v1_3 = rsqrt_f16_cr_avx2_fromhalf_f32_avx2(v0_3);
    const __m256i v3_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v2, _CMP_LT_OQ));
    const __m256i v3_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v2, _CMP_LT_OQ));
    const __m256i v3_2 = _mm256_castps_si256(_mm256_cmp_ps(v1_2, v2, _CMP_LT_OQ));
    const __m256i v3_3 = _mm256_castps_si256(_mm256_cmp_ps(v1_3, v2, _CMP_LT_OQ));
    const __m256i v4_0 = _mm256_xor_si256(v3_0, v3_0);
    const __m256i v4_1 = _mm256_xor_si256(v3_1, v3_1);
    const __m256i v4_2 = _mm256_xor_si256(v3_2, v3_2);
    const __m256i v4_3 = _mm256_xor_si256(v3_3, v3_3);
    const __m256i v5_0 = _mm256_xor_si256(v4_0, _mm256_set1_epi32(-1));
    const __m256i v5_1 = _mm256_xor_si256(v4_1, _mm256_set1_epi32(-1));
    const __m256i v5_2 = _mm256_xor_si256(v4_2, _mm256_set1_epi32(-1));
    const __m256i v5_3 = _mm256_xor_si256(v4_3, _mm256_set1_epi32(-1));
    __m256i r0_0 = v0_0;
    __m256i r0_1 = v0_1;
    __m256i r0_2 = v0_2;
    __m256i r0_3 = v0_3;
    __m256i any1 = v5_0;
    any1 = _mm256_or_si256(any1, v5_1);
    any1 = _mm256_or_si256(any1, v5_2);
    any1 = _mm256_or_si256(any1, v5_3);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v7_0 = _mm256_sqrt_ps(v1_0);
        const __m256 v7_1 = _mm256_sqrt_ps(v1_1);
        const __m256 v7_2 = _mm256_sqrt_ps(v1_2);
        const __m256 v7_3 = _mm256_sqrt_ps(v1_3);
        const __m256 v8_0 = _mm256_div_ps(v6, v7_0);
        const __m256 v8_1 = _mm256_div_ps(v6, v7_1);
        const __m256 v8_2 = _mm256_div_ps(v6, v7_2);
        const __m256 v8_3 = _mm256_div_ps(v6, v7_3);
        const __m256i v9_0 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx2(v8_0);
        const __m256i v9_1 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx2(v8_1);
        const __m256i v9_2 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx2(v8_2);
        const __m256i v9_3 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx2(v8_3);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v9_0), _mm256_castsi256_ps(v5_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v9_1), _mm256_castsi256_ps(v5_1)));
        r0_2 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_2), _mm256_castsi256_ps(v9_2), _mm256_castsi256_ps(v5_2)));
        r0_3 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_3), _mm256_castsi256_ps(v9_3), _mm256_castsi256_ps(v5_3)));
    }
    rsqrt_f16_cr_avx2_store_u16_avx2(y, r0_0);
    rsqrt_f16_cr_avx2_store_u16_avx2(y + 8, r0_1);
    rsqrt_f16_cr_avx2_store_u16_avx2(y + 16, r0_2);
    rsqrt_f16_cr_avx2_store_u16_avx2(y + 24, r0_3);
}

/* 8 elements. */
static RSQRT_F16_CR_AVX2_AVX2_TARGET void rsqrt_f16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.fffffcp+7f); /* 255.999969 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = rsqrt_f16_cr_avx2_fromhalf_f32_avx2(v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256i v4 = _mm256_xor_si256(v3, v3);
    const __m256i v5 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256i r0 = v0;
    __m256i any1 = v5;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v7 = _mm256_sqrt_ps(v1);
        const __m256 v8 = _mm256_div_ps(v6, v7);
        const __m256i v9 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx2(v8);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v9), _mm256_castsi256_ps(v5)));
    }
    rsqrt_f16_cr_avx2_store_u16_avx2(y, r0);
}

static RSQRT_F16_CR_AVX2_AVX2_TARGET void rsqrt_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        rsqrt_f16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        rsqrt_f16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        rsqrt_f16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

RSQRT_F16_CR_AVX2_AVX512 __m512i rsqrt_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
RSQRT_F16_CR_AVX2_AVX512 __m512i rsqrt_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

RSQRT_F16_CR_AVX2_AVX512 __m512i rsqrt_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return rsqrt_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(rsqrt_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RSQRT_F16_CR_AVX2_AVX512 void rsqrt_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffcp+7f); /* 255.999969 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v1_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_2));
    const __m512 v1_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_3));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_LT_OQ);
    const __mmask16 v3_2 = _mm512_cmp_ps_mask(v1_2, v2, _CMP_LT_OQ);
    const __mmask16 v3_3 = _mm512_cmp_ps_mask(v1_3, v2, _CMP_LT_OQ);
    const __mmask16 v4_0 = (__mmask16)(v3_0 ^ v3_0);
    const __mmask16 v4_1 = (__mmask16)(v3_1 ^ v3_1);
    const __mmask16 v4_2 = (__mmask16)(v3_2 ^ v3_2);
    const __mmask16 v4_3 = (__mmask16)(v3_3 ^ v3_3);
    const __mmask16 v5_0 = (__mmask16)~v4_0;
    const __mmask16 v5_1 = (__mmask16)~v4_1;
    const __mmask16 v5_2 = (__mmask16)~v4_2;
    const __mmask16 v5_3 = (__mmask16)~v4_3;
    __m512i r0_0 = v0_0;
    __m512i r0_1 = v0_1;
    __m512i r0_2 = v0_2;
    __m512i r0_3 = v0_3;
    __mmask16 any1 = v5_0;
    any1 = (__mmask16)(any1 | v5_1);
    any1 = (__mmask16)(any1 | v5_2);
    any1 = (__mmask16)(any1 | v5_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v7_0 = _mm512_sqrt_ps(v1_0);
        const __m512 v7_1 = _mm512_sqrt_ps(v1_1);
        const __m512 v7_2 = _mm512_sqrt_ps(v1_2);
        const __m512 v7_3 = _mm512_sqrt_ps(v1_3);
        const __m512 v8_0 = _mm512_div_ps(v6, v7_0);
        const __m512 v8_1 = _mm512_div_ps(v6, v7_1);
        const __m512 v8_2 = _mm512_div_ps(v6, v7_2);
        const __m512 v8_3 = _mm512_div_ps(v6, v7_3);
        const __m512i v9_0 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx512(v8_0);
        const __m512i v9_1 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx512(v8_1);
        const __m512i v9_2 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx512(v8_2);
        const __m512i v9_3 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx512(v8_3);
        r0_0 = _mm512_mask_blend_epi32(v5_0, r0_0, v9_0);
        r0_1 = _mm512_mask_blend_epi32(v5_1, r0_1, v9_1);
        r0_2 = _mm512_mask_blend_epi32(v5_2, r0_2, v9_2);
        r0_3 = _mm512_mask_blend_epi32(v5_3, r0_3, v9_3);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(r0_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(r0_3));
}

/* 16 elements. */
static RSQRT_F16_CR_AVX2_AVX512_TARGET void rsqrt_f16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.fffffcp+7f); /* 255.999969 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __mmask16 v4 = (__mmask16)(v3 ^ v3);
    const __mmask16 v5 = (__mmask16)~v4;
    __m512i r0 = v0;
    __mmask16 any1 = v5;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v7 = _mm512_sqrt_ps(v1);
        const __m512 v8 = _mm512_div_ps(v6, v7);
        const __m512i v9 = rsqrt_f16_cr_avx2_tohalf_total_f32_avx512(v8);
        r0 = _mm512_mask_blend_epi32(v5, r0, v9);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static RSQRT_F16_CR_AVX2_AVX512_TARGET void rsqrt_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        rsqrt_f16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        rsqrt_f16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        rsqrt_f16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RSQRT_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rsqrt_f16_cr_avx2_level(void) {
#if defined(RSQRT_F16_CR_AVX2_FORCE_ISA)
    return RSQRT_F16_CR_AVX2_FORCE_ISA;
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

uint16_t rsqrt_f16_cr_avx2(uint16_t x) {
    return rsqrt_f16_cr_avx2_element(x);
}

void rsqrt_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rsqrt_f16_cr_avx2_level();
    if (level == 2) {
        rsqrt_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        rsqrt_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    rsqrt_f16_cr_avx2_array_portable(x, y, n);
}
