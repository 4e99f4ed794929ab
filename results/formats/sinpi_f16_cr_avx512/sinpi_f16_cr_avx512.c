/* sinpi_f16_cr_avx512: sinpi
 *
 *   target       sinpi, sin(pi x), f16
 *   domain       every input
 *   max error    0.499890 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.8b8p-15 (-4.7147274e-05, encoding 0x8317)
 *   result there -0x1.368p-13 (-0.000148057938, encoding 0x88da)
 *   mean error   0.173414 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b9862435313ee2f0795835d884089a08
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinpi --fmt f16 --max-ulp 0.5 --isa avx512 --time 15s --seed 1 --threads 1 --from seeds --archive sinpi_f16_cr_avx512.db
 *                time: 0.2873 ns/element as avx512 code (inputs mean)
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
#include "sinpi_f16_cr_avx512.h"

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

static inline float sinpi_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float sinpi_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = sinpi_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return sinpi_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float sinpi_f16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float sinpi_f16_cr_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int32_t sinpi_f16_cr_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t sinpi_f16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinpi_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sinpi_f16_cr_avx512_addbits_f32(float a, int32_t b) {
    return sinpi_f16_cr_avx512_frombits_f32((int32_t)((uint32_t)sinpi_f16_cr_avx512_bits_f32(a) + (uint32_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sinpi_f16_cr_avx512_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t sinpi_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)sinpi_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = sinpi_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t sinpi_f16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = sinpi_f16_cr_avx512_fromhalf_f32(v0);
    const float v2 = sinpi_f16_cr_avx512_abs_f32(v1);
    const float v3 = sinpi_f16_cr_avx512_rint_f32(v2);
    const float v4 = v2 - v3;
    const int32_t v5 = sinpi_f16_cr_avx512_cvt_i32_f32(v1);
    const int32_t v6 = 31;
    const int32_t v7 = sinpi_f16_cr_avx512_shl_i32(v5, v6);
    const float v8 = sinpi_f16_cr_avx512_addbits_f32(v4, v7);
    const float v9 = -0x1.f7d2fep+0f; /* -1.96806324 */
    const float v10 = sinpi_f16_cr_avx512_fma_f32(v8, v8, v9);
    const float v11 = 0x1.037ba6p-1f; /* 0.506802738 */
    const float v12 = sinpi_f16_cr_avx512_fma_f32(v10, v10, v11);
    const float v13 = sinpi_f16_cr_avx512_fma_f32(v10, v12, v10);
    const float v14 = 0x1.567c1ap-10f; /* 0.00130647572 */
    const float v15 = -0x1.76cba4p-2f; /* -0.366011202 */
    const float v16 = sinpi_f16_cr_avx512_fma_f32(v14, v13, v15);
    const float v17 = -0x1.c2ba42p-1f; /* -0.880327284 */
    const float v18 = sinpi_f16_cr_avx512_fma_f32(v13, v16, v17);
    const float v19 = 0x0p+0f; /* 0 */
    const float v20 = sinpi_f16_cr_avx512_fma_f32(v8, v18, v19);
    const int32_t v21 = INT32_MIN; /* 0x80000000 */
    const int32_t v22 = sinpi_f16_cr_avx512_bits_f32(v1);
    const int32_t v23 = v21 & v22;
    const float v24 = sinpi_f16_cr_avx512_addbits_f32(v20, v23);
    const int32_t v25 = sinpi_f16_cr_avx512_tohalf_f32(v24);
    const int32_t r0 = v25;
    return (uint16_t)r0;
}

static void sinpi_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinpi_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINPI_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SINPI_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINPI_F16_CR_AVX512_AVX2 static inline SINPI_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINPI_F16_CR_AVX512_AVX512 static inline SINPI_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SINPI_F16_CR_AVX512_AVX2 __m256 sinpi_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SINPI_F16_CR_AVX512_AVX2 __m256i sinpi_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

SINPI_F16_CR_AVX512_AVX2 __m256i sinpi_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SINPI_F16_CR_AVX512_AVX2 __m256i sinpi_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return sinpi_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(sinpi_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
SINPI_F16_CR_AVX512_AVX2 void sinpi_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SINPI_F16_CR_AVX512_AVX2 void sinpi_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v9 = _mm256_set1_ps(-0x1.f7d2fep+0f); /* -1.96806324 */
    const __m256 v11 = _mm256_set1_ps(0x1.037ba6p-1f); /* 0.506802738 */
    const __m256 v14 = _mm256_set1_ps(0x1.567c1ap-10f); /* 0.00130647572 */
    const __m256 v15 = _mm256_set1_ps(-0x1.76cba4p-2f); /* -0.366011202 */
    const __m256 v17 = _mm256_set1_ps(-0x1.c2ba42p-1f); /* -0.880327284 */
    const __m256 v19 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v21 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = sinpi_f16_cr_avx512_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = sinpi_f16_cr_avx512_fromhalf_f32_avx2(v0_1);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256 v3_0 = _mm256_round_ps(v2_0, 8);
    const __m256 v3_1 = _mm256_round_ps(v2_1, 8);
    const __m256 v4_0 = _mm256_sub_ps(v2_0, v3_0);
    const __m256 v4_1 = _mm256_sub_ps(v2_1, v3_1);
    const __m256i v5_0 = _mm256_cvtps_epi32(v1_0);
    const __m256i v5_1 = _mm256_cvtps_epi32(v1_1);
    const __m256i v7_0 = _mm256_slli_epi32(v5_0, 31);
    const __m256i v7_1 = _mm256_slli_epi32(v5_1, 31);
    const __m256 v8_0 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v4_0), v7_0));
    const __m256 v8_1 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v4_1), v7_1));
    const __m256 v10_0 = _mm256_fmadd_ps(v8_0, v8_0, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v8_1, v8_1, v9);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v10_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v10_1, v11);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v12_0, v10_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v12_1, v10_1);
    const __m256 v16_0 = _mm256_fmadd_ps(v14, v13_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14, v13_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v13_0, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v13_1, v16_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v8_0, v18_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v8_1, v18_1, v19);
    const __m256i v22_0 = sinpi_f16_cr_avx512_bits_f32_avx2(v1_0);
    const __m256i v22_1 = sinpi_f16_cr_avx512_bits_f32_avx2(v1_1);
    const __m256i v23_0 = _mm256_and_si256(v21, v22_0);
    const __m256i v23_1 = _mm256_and_si256(v21, v22_1);
    const __m256 v24_0 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v20_0), v23_0));
    const __m256 v24_1 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v20_1), v23_1));
    const __m256i v25_0 = sinpi_f16_cr_avx512_tohalf_total_f32_avx2(v24_0);
    const __m256i v25_1 = sinpi_f16_cr_avx512_tohalf_total_f32_avx2(v24_1);
    sinpi_f16_cr_avx512_store_u16_avx2(y, v25_0);
    sinpi_f16_cr_avx512_store_u16_avx2(y + 8, v25_1);
}

/* 8 elements. */
static SINPI_F16_CR_AVX512_AVX2_TARGET void sinpi_f16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v9 = _mm256_set1_ps(-0x1.f7d2fep+0f); /* -1.96806324 */
    const __m256 v11 = _mm256_set1_ps(0x1.037ba6p-1f); /* 0.506802738 */
    const __m256 v14 = _mm256_set1_ps(0x1.567c1ap-10f); /* 0.00130647572 */
    const __m256 v15 = _mm256_set1_ps(-0x1.76cba4p-2f); /* -0.366011202 */
    const __m256 v17 = _mm256_set1_ps(-0x1.c2ba42p-1f); /* -0.880327284 */
    const __m256 v19 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v21 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = sinpi_f16_cr_avx512_fromhalf_f32_avx2(v0);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_round_ps(v2, 8);
    const __m256 v4 = _mm256_sub_ps(v2, v3);
    const __m256i v5 = _mm256_cvtps_epi32(v1);
    const __m256i v7 = _mm256_slli_epi32(v5, 31);
    const __m256 v8 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v4), v7));
    const __m256 v10 = _mm256_fmadd_ps(v8, v8, v9);
    const __m256 v12 = _mm256_fmadd_ps(v10, v10, v11);
    const __m256 v13 = _mm256_fmadd_ps(v10, v12, v10);
    const __m256 v16 = _mm256_fmadd_ps(v14, v13, v15);
    const __m256 v18 = _mm256_fmadd_ps(v13, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v8, v18, v19);
    const __m256i v22 = sinpi_f16_cr_avx512_bits_f32_avx2(v1);
    const __m256i v23 = _mm256_and_si256(v21, v22);
    const __m256 v24 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v20), v23));
    const __m256i v25 = sinpi_f16_cr_avx512_tohalf_total_f32_avx2(v24);
    sinpi_f16_cr_avx512_store_u16_avx2(y, v25);
}

static SINPI_F16_CR_AVX512_AVX2_TARGET void sinpi_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinpi_f16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sinpi_f16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sinpi_f16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SINPI_F16_CR_AVX512_AVX512 __m512i sinpi_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SINPI_F16_CR_AVX512_AVX512 __m512i sinpi_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SINPI_F16_CR_AVX512_AVX512 __m512i sinpi_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return sinpi_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(sinpi_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINPI_F16_CR_AVX512_AVX512 void sinpi_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v9 = _mm512_set1_ps(-0x1.f7d2fep+0f); /* -1.96806324 */
    const __m512 v11 = _mm512_set1_ps(0x1.037ba6p-1f); /* 0.506802738 */
    const __m512 v14 = _mm512_set1_ps(0x1.567c1ap-10f); /* 0.00130647572 */
    const __m512 v15 = _mm512_set1_ps(-0x1.76cba4p-2f); /* -0.366011202 */
    const __m512 v17 = _mm512_set1_ps(-0x1.c2ba42p-1f); /* -0.880327284 */
    const __m512 v19 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v21 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_roundscale_ps(v2_0, 8);
    const __m512 v3_1 = _mm512_roundscale_ps(v2_1, 8);
    const __m512 v4_0 = _mm512_sub_ps(v2_0, v3_0);
    const __m512 v4_1 = _mm512_sub_ps(v2_1, v3_1);
    const __m512i v5_0 = _mm512_cvtps_epi32(v1_0);
    const __m512i v5_1 = _mm512_cvtps_epi32(v1_1);
    const __m512i v7_0 = _mm512_slli_epi32(v5_0, 31);
    const __m512i v7_1 = _mm512_slli_epi32(v5_1, 31);
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v4_0), v7_0));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v4_1), v7_1));
    const __m512 v10_0 = _mm512_fmadd_ps(v8_0, v8_0, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v8_1, v8_1, v9);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v10_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v10_1, v11);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v12_0, v10_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v12_1, v10_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v14, v13_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14, v13_1, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v13_0, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v13_1, v16_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v8_0, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v8_1, v18_1, v19);
    const __m512i v22_0 = sinpi_f16_cr_avx512_bits_f32_avx512(v1_0);
    const __m512i v22_1 = sinpi_f16_cr_avx512_bits_f32_avx512(v1_1);
    const __m512i v23_0 = _mm512_and_si512(v21, v22_0);
    const __m512i v23_1 = _mm512_and_si512(v21, v22_1);
    const __m512 v24_0 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v20_0), v23_0));
    const __m512 v24_1 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v20_1), v23_1));
    const __m512i v25_0 = sinpi_f16_cr_avx512_tohalf_total_f32_avx512(v24_0);
    const __m512i v25_1 = sinpi_f16_cr_avx512_tohalf_total_f32_avx512(v24_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v25_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v25_1));
}

/* 16 elements. */
static SINPI_F16_CR_AVX512_AVX512_TARGET void sinpi_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v9 = _mm512_set1_ps(-0x1.f7d2fep+0f); /* -1.96806324 */
    const __m512 v11 = _mm512_set1_ps(0x1.037ba6p-1f); /* 0.506802738 */
    const __m512 v14 = _mm512_set1_ps(0x1.567c1ap-10f); /* 0.00130647572 */
    const __m512 v15 = _mm512_set1_ps(-0x1.76cba4p-2f); /* -0.366011202 */
    const __m512 v17 = _mm512_set1_ps(-0x1.c2ba42p-1f); /* -0.880327284 */
    const __m512 v19 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v21 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_roundscale_ps(v2, 8);
    const __m512 v4 = _mm512_sub_ps(v2, v3);
    const __m512i v5 = _mm512_cvtps_epi32(v1);
    const __m512i v7 = _mm512_slli_epi32(v5, 31);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v4), v7));
    const __m512 v10 = _mm512_fmadd_ps(v8, v8, v9);
    const __m512 v12 = _mm512_fmadd_ps(v10, v10, v11);
    const __m512 v13 = _mm512_fmadd_ps(v10, v12, v10);
    const __m512 v16 = _mm512_fmadd_ps(v14, v13, v15);
    const __m512 v18 = _mm512_fmadd_ps(v13, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v8, v18, v19);
    const __m512i v22 = sinpi_f16_cr_avx512_bits_f32_avx512(v1);
    const __m512i v23 = _mm512_and_si512(v21, v22);
    const __m512 v24 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v20), v23));
    const __m512i v25 = sinpi_f16_cr_avx512_tohalf_total_f32_avx512(v24);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v25));
}

static SINPI_F16_CR_AVX512_AVX512_TARGET void sinpi_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sinpi_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinpi_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sinpi_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINPI_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinpi_f16_cr_avx512_level(void) {
#if defined(SINPI_F16_CR_AVX512_FORCE_ISA)
    return SINPI_F16_CR_AVX512_FORCE_ISA;
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

uint16_t sinpi_f16_cr_avx512(uint16_t x) {
    return sinpi_f16_cr_avx512_element(x);
}

void sinpi_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinpi_f16_cr_avx512_level();
    if (level == 2) {
        sinpi_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinpi_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinpi_f16_cr_avx512_array_portable(x, y, n);
}
