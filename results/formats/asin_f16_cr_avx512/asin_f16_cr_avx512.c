/* asin_f16_cr_avx512: asin
 *
 *   target       asin, arcsin x, f16
 *   domain       every input
 *   max error    0.499933 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.178p-3 (-0.136474609, encoding 0xb05e)
 *   result there -0x1.184p-3 (-0.13684082, encoding 0xb061)
 *   mean error   0.045412 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f4c2e8afb8fdb2f4240665ccf39979ed
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f16 --max-ulp 0.5 --isa avx512 --time 15s --seed 1 --threads 1 --from results/asin_4ulp_avx512/asin_4ulp_avx512.evo --archive asin_f16_cr_avx512.db
 *                time: 0.2865 ns/element as avx512 code (inputs mean)
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
#include "asin_f16_cr_avx512.h"

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

static inline float asin_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float asin_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = asin_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return asin_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float asin_f16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asin_f16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline float asin_f16_cr_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asin_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float asin_f16_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = asin_f16_cr_avx512_bits_f32(y) & INT32_MIN;
    return asin_f16_cr_avx512_frombits_f32((asin_f16_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t asin_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)asin_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = asin_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t asin_f16_cr_avx512_element(uint16_t x) {
    const float v0 = 0x1p-1f; /* 0.5 */
    const int32_t v1 = (int32_t)x;
    const float v2 = asin_f16_cr_avx512_fromhalf_f32(v1);
    const float v3 = asin_f16_cr_avx512_abs_f32(v2);
    const int v4 = v0 < v3;
    const float v5 = 0x1p+0f; /* 1 */
    const float v6 = v5 - v3;
    const float v7 = v6 + v6;
    const float v8 = v3 + v3;
    const float v9 = -0x1.99702p-28f; /* -5.9581069e-09 */
    const float v10 = asin_f16_cr_avx512_fma_f32(v8, v8, v9);
    const float v11 = v4 ? v7 : v10;
    const float v12 = 0x1.a2d2fp-13f; /* 0.000199710834 */
    const float v13 = 0x1.42f294p-11f; /* 0.000615973608 */
    const float v14 = asin_f16_cr_avx512_fma_f32(v12, v11, v13);
    const float v15 = 0x1.354768p-8f; /* 0.00471922196 */
    const float v16 = asin_f16_cr_avx512_fma_f32(v11, v14, v15);
    const float v17 = 0x1.554c94p-5f; /* 0.0416624919 */
    const float v18 = asin_f16_cr_avx512_fma_f32(v11, v16, v17);
    const float v19 = 0x1.000002p+0f; /* 1.00000012 */
    const float v20 = asin_f16_cr_avx512_fma_f32(v11, v18, v19);
    const float v21 = asin_f16_cr_avx512_sqrt_f32(v7);
    const float v22 = -v21;
    const float v23 = v4 ? v22 : v3;
    const float v24 = 0x1.921fb6p-1f; /* 0.785398185 */
    const float v25 = 0x0p+0f; /* 0 */
    const float v26 = v4 ? v24 : v25;
    const float v27 = asin_f16_cr_avx512_fma_f32(v20, v23, v26);
    const float v28 = v27 + v26;
    const float v29 = asin_f16_cr_avx512_copysign_f32(v28, v2);
    const int32_t v30 = asin_f16_cr_avx512_tohalf_f32(v29);
    const int32_t r0 = v30;
    return (uint16_t)r0;
}

static void asin_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asin_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASIN_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ASIN_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASIN_F16_CR_AVX512_AVX2 static inline ASIN_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASIN_F16_CR_AVX512_AVX512 static inline ASIN_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ASIN_F16_CR_AVX512_AVX2 __m256 asin_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASIN_F16_CR_AVX512_AVX2 __m256 asin_f16_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

ASIN_F16_CR_AVX512_AVX2 __m256i asin_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ASIN_F16_CR_AVX512_AVX2 __m256i asin_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ASIN_F16_CR_AVX512_AVX2 __m256i asin_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return asin_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(asin_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ASIN_F16_CR_AVX512_AVX2 void asin_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ASIN_F16_CR_AVX512_AVX2 void asin_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v9 = _mm256_set1_ps(-0x1.99702p-28f); /* -5.9581069e-09 */
    const __m256 v12 = _mm256_set1_ps(0x1.a2d2fp-13f); /* 0.000199710834 */
    const __m256 v13 = _mm256_set1_ps(0x1.42f294p-11f); /* 0.000615973608 */
    const __m256 v15 = _mm256_set1_ps(0x1.354768p-8f); /* 0.00471922196 */
    const __m256 v17 = _mm256_set1_ps(0x1.554c94p-5f); /* 0.0416624919 */
    const __m256 v19 = _mm256_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m256 v24 = _mm256_set1_ps(0x1.921fb6p-1f); /* 0.785398185 */
    const __m256 v25 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = asin_f16_cr_avx512_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = asin_f16_cr_avx512_fromhalf_f32_avx2(v1_1);
    const __m256 v3_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v3_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256i v4_0 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3_0, _CMP_LT_OQ));
    const __m256i v4_1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3_1, _CMP_LT_OQ));
    const __m256 v6_0 = _mm256_sub_ps(v5, v3_0);
    const __m256 v6_1 = _mm256_sub_ps(v5, v3_1);
    const __m256 v7_0 = _mm256_add_ps(v6_0, v6_0);
    const __m256 v7_1 = _mm256_add_ps(v6_1, v6_1);
    const __m256 v8_0 = _mm256_add_ps(v3_0, v3_0);
    const __m256 v8_1 = _mm256_add_ps(v3_1, v3_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v8_0, v8_0, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v8_1, v8_1, v9);
    const __m256 v11_0 = _mm256_blendv_ps(v10_0, v7_0, _mm256_castsi256_ps(v4_0));
    const __m256 v11_1 = _mm256_blendv_ps(v10_1, v7_1, _mm256_castsi256_ps(v4_1));
    const __m256 v14_0 = _mm256_fmadd_ps(v12, v11_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12, v11_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v11_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v11_1, v14_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v11_0, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v11_1, v16_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v11_0, v18_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v11_1, v18_1, v19);
    const __m256 v21_0 = _mm256_sqrt_ps(v7_0);
    const __m256 v21_1 = _mm256_sqrt_ps(v7_1);
    const __m256 v22_0 = _mm256_xor_ps(v21_0, _mm256_set1_ps(-0.0f));
    const __m256 v22_1 = _mm256_xor_ps(v21_1, _mm256_set1_ps(-0.0f));
    const __m256 v23_0 = _mm256_blendv_ps(v3_0, v22_0, _mm256_castsi256_ps(v4_0));
    const __m256 v23_1 = _mm256_blendv_ps(v3_1, v22_1, _mm256_castsi256_ps(v4_1));
    const __m256 v26_0 = _mm256_blendv_ps(v25, v24, _mm256_castsi256_ps(v4_0));
    const __m256 v26_1 = _mm256_blendv_ps(v25, v24, _mm256_castsi256_ps(v4_1));
    const __m256 v27_0 = _mm256_fmadd_ps(v20_0, v23_0, v26_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v20_1, v23_1, v26_1);
    const __m256 v28_0 = _mm256_add_ps(v27_0, v26_0);
    const __m256 v28_1 = _mm256_add_ps(v27_1, v26_1);
    const __m256 v29_0 = asin_f16_cr_avx512_copysign_f32_avx2(v28_0, v2_0);
    const __m256 v29_1 = asin_f16_cr_avx512_copysign_f32_avx2(v28_1, v2_1);
    const __m256i v30_0 = asin_f16_cr_avx512_tohalf_total_f32_avx2(v29_0);
    const __m256i v30_1 = asin_f16_cr_avx512_tohalf_total_f32_avx2(v29_1);
    asin_f16_cr_avx512_store_u16_avx2(y, v30_0);
    asin_f16_cr_avx512_store_u16_avx2(y + 8, v30_1);
}

/* 8 elements. */
static ASIN_F16_CR_AVX512_AVX2_TARGET void asin_f16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v9 = _mm256_set1_ps(-0x1.99702p-28f); /* -5.9581069e-09 */
    const __m256 v12 = _mm256_set1_ps(0x1.a2d2fp-13f); /* 0.000199710834 */
    const __m256 v13 = _mm256_set1_ps(0x1.42f294p-11f); /* 0.000615973608 */
    const __m256 v15 = _mm256_set1_ps(0x1.354768p-8f); /* 0.00471922196 */
    const __m256 v17 = _mm256_set1_ps(0x1.554c94p-5f); /* 0.0416624919 */
    const __m256 v19 = _mm256_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m256 v24 = _mm256_set1_ps(0x1.921fb6p-1f); /* 0.785398185 */
    const __m256 v25 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = asin_f16_cr_avx512_fromhalf_f32_avx2(v1);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3, _CMP_LT_OQ));
    const __m256 v6 = _mm256_sub_ps(v5, v3);
    const __m256 v7 = _mm256_add_ps(v6, v6);
    const __m256 v8 = _mm256_add_ps(v3, v3);
    const __m256 v10 = _mm256_fmadd_ps(v8, v8, v9);
    const __m256 v11 = _mm256_blendv_ps(v10, v7, _mm256_castsi256_ps(v4));
    const __m256 v14 = _mm256_fmadd_ps(v12, v11, v13);
    const __m256 v16 = _mm256_fmadd_ps(v11, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v11, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v11, v18, v19);
    const __m256 v21 = _mm256_sqrt_ps(v7);
    const __m256 v22 = _mm256_xor_ps(v21, _mm256_set1_ps(-0.0f));
    const __m256 v23 = _mm256_blendv_ps(v3, v22, _mm256_castsi256_ps(v4));
    const __m256 v26 = _mm256_blendv_ps(v25, v24, _mm256_castsi256_ps(v4));
    const __m256 v27 = _mm256_fmadd_ps(v20, v23, v26);
    const __m256 v28 = _mm256_add_ps(v27, v26);
    const __m256 v29 = asin_f16_cr_avx512_copysign_f32_avx2(v28, v2);
    const __m256i v30 = asin_f16_cr_avx512_tohalf_total_f32_avx2(v29);
    asin_f16_cr_avx512_store_u16_avx2(y, v30);
}

static ASIN_F16_CR_AVX512_AVX2_TARGET void asin_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asin_f16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        asin_f16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        asin_f16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASIN_F16_CR_AVX512_AVX512 __m512 asin_f16_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

ASIN_F16_CR_AVX512_AVX512 __m512i asin_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ASIN_F16_CR_AVX512_AVX512 __m512i asin_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ASIN_F16_CR_AVX512_AVX512 __m512i asin_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return asin_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(asin_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASIN_F16_CR_AVX512_AVX512 void asin_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(-0x1.99702p-28f); /* -5.9581069e-09 */
    const __m512 v12 = _mm512_set1_ps(0x1.a2d2fp-13f); /* 0.000199710834 */
    const __m512 v13 = _mm512_set1_ps(0x1.42f294p-11f); /* 0.000615973608 */
    const __m512 v15 = _mm512_set1_ps(0x1.354768p-8f); /* 0.00471922196 */
    const __m512 v17 = _mm512_set1_ps(0x1.554c94p-5f); /* 0.0416624919 */
    const __m512 v19 = _mm512_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m512 v24 = _mm512_set1_ps(0x1.921fb6p-1f); /* 0.785398185 */
    const __m512 v25 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4_0 = _mm512_cmp_ps_mask(v0, v3_0, _CMP_LT_OQ);
    const __mmask16 v4_1 = _mm512_cmp_ps_mask(v0, v3_1, _CMP_LT_OQ);
    const __m512 v6_0 = _mm512_sub_ps(v5, v3_0);
    const __m512 v6_1 = _mm512_sub_ps(v5, v3_1);
    const __m512 v7_0 = _mm512_add_ps(v6_0, v6_0);
    const __m512 v7_1 = _mm512_add_ps(v6_1, v6_1);
    const __m512 v8_0 = _mm512_add_ps(v3_0, v3_0);
    const __m512 v8_1 = _mm512_add_ps(v3_1, v3_1);
    const __m512 v10_0 = _mm512_fmadd_ps(v8_0, v8_0, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v8_1, v8_1, v9);
    const __m512 v11_0 = _mm512_mask_blend_ps(v4_0, v10_0, v7_0);
    const __m512 v11_1 = _mm512_mask_blend_ps(v4_1, v10_1, v7_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12, v11_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12, v11_1, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v11_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v11_1, v14_1, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v11_0, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v11_1, v16_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v11_0, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v11_1, v18_1, v19);
    const __m512 v21_0 = _mm512_sqrt_ps(v7_0);
    const __m512 v21_1 = _mm512_sqrt_ps(v7_1);
    const __m512 v22_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v23_0 = _mm512_mask_blend_ps(v4_0, v3_0, v22_0);
    const __m512 v23_1 = _mm512_mask_blend_ps(v4_1, v3_1, v22_1);
    const __m512 v26_0 = _mm512_mask_blend_ps(v4_0, v25, v24);
    const __m512 v26_1 = _mm512_mask_blend_ps(v4_1, v25, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v20_0, v23_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v20_1, v23_1, v26_1);
    const __m512 v28_0 = _mm512_add_ps(v27_0, v26_0);
    const __m512 v28_1 = _mm512_add_ps(v27_1, v26_1);
    const __m512 v29_0 = asin_f16_cr_avx512_copysign_f32_avx512(v28_0, v2_0);
    const __m512 v29_1 = asin_f16_cr_avx512_copysign_f32_avx512(v28_1, v2_1);
    const __m512i v30_0 = asin_f16_cr_avx512_tohalf_total_f32_avx512(v29_0);
    const __m512i v30_1 = asin_f16_cr_avx512_tohalf_total_f32_avx512(v29_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v30_1));
}

/* 16 elements. */
static ASIN_F16_CR_AVX512_AVX512_TARGET void asin_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(-0x1.99702p-28f); /* -5.9581069e-09 */
    const __m512 v12 = _mm512_set1_ps(0x1.a2d2fp-13f); /* 0.000199710834 */
    const __m512 v13 = _mm512_set1_ps(0x1.42f294p-11f); /* 0.000615973608 */
    const __m512 v15 = _mm512_set1_ps(0x1.354768p-8f); /* 0.00471922196 */
    const __m512 v17 = _mm512_set1_ps(0x1.554c94p-5f); /* 0.0416624919 */
    const __m512 v19 = _mm512_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m512 v24 = _mm512_set1_ps(0x1.921fb6p-1f); /* 0.785398185 */
    const __m512 v25 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4 = _mm512_cmp_ps_mask(v0, v3, _CMP_LT_OQ);
    const __m512 v6 = _mm512_sub_ps(v5, v3);
    const __m512 v7 = _mm512_add_ps(v6, v6);
    const __m512 v8 = _mm512_add_ps(v3, v3);
    const __m512 v10 = _mm512_fmadd_ps(v8, v8, v9);
    const __m512 v11 = _mm512_mask_blend_ps(v4, v10, v7);
    const __m512 v14 = _mm512_fmadd_ps(v12, v11, v13);
    const __m512 v16 = _mm512_fmadd_ps(v11, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v11, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v11, v18, v19);
    const __m512 v21 = _mm512_sqrt_ps(v7);
    const __m512 v22 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v23 = _mm512_mask_blend_ps(v4, v3, v22);
    const __m512 v26 = _mm512_mask_blend_ps(v4, v25, v24);
    const __m512 v27 = _mm512_fmadd_ps(v20, v23, v26);
    const __m512 v28 = _mm512_add_ps(v27, v26);
    const __m512 v29 = asin_f16_cr_avx512_copysign_f32_avx512(v28, v2);
    const __m512i v30 = asin_f16_cr_avx512_tohalf_total_f32_avx512(v29);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30));
}

static ASIN_F16_CR_AVX512_AVX512_TARGET void asin_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asin_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asin_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        asin_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASIN_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asin_f16_cr_avx512_level(void) {
#if defined(ASIN_F16_CR_AVX512_FORCE_ISA)
    return ASIN_F16_CR_AVX512_FORCE_ISA;
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

uint16_t asin_f16_cr_avx512(uint16_t x) {
    return asin_f16_cr_avx512_element(x);
}

void asin_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asin_f16_cr_avx512_level();
    if (level == 2) {
        asin_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asin_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asin_f16_cr_avx512_array_portable(x, y, n);
}
