/* tan_f16_1ulp_avx2: tan
 *
 *   target       tan, tan x, f16
 *   domain       every input
 *   max error    0.533798 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.ed8p+15 (-63168, encoding 0xfbb6)
 *   result there 0x1.c8cp-9 (0.00348472595, encoding 0x1b23)
 *   mean error   0.178502 ulp
 *   misrounded   16 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           195f05b6a90a3a6f104a2892fc9341a7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/tan_f16_avx2.db
 *                time: 0.4156 ns/element as avx2 code (inputs mean)
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
#include "tan_f16_1ulp_avx2.h"

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

static inline float tan_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float tan_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = tan_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return tan_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tan_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tan_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t tan_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)tan_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = tan_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t tan_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = tan_f16_1ulp_avx2_fromhalf_f32(v0);
    const float v2 = 0x1.45f306p-1f; /* 0.636619747 */
    const float v3 = 0x1.8p+23f; /* 12582912 */
    const float v4 = tan_f16_1ulp_avx2_fma_f32(v1, v2, v3);
    const int32_t v5 = tan_f16_1ulp_avx2_bits_f32(v4);
    const int32_t v6 = 1;
    const int32_t v7 = v5 & v6;
    const int v8 = v7 == v6;
    const float v9 = -0x1.000004p+0f; /* -1.00000024 */
    const float v10 = v4 - v3;
    const float v11 = -0x1.510feep-22f; /* -3.1391366e-07 */
    const float v12 = -0x1.921fbp+0f; /* -1.57079601 */
    const float v13 = tan_f16_1ulp_avx2_fma_f32(v10, v12, v1);
    const float v14 = tan_f16_1ulp_avx2_fma_f32(v10, v11, v13);
    const float v15 = v14 * v14;
    const float v16 = v14 * v15;
    const float v17 = 0x1.47655cp-6f; /* 0.0199826621 */
    const float v18 = 0x1.ae37bap-7f; /* 0.0131292017 */
    const float v19 = tan_f16_1ulp_avx2_fma_f32(v17, v15, v18);
    const float v20 = 0x1.d1dc24p-5f; /* 0.0568676665 */
    const float v21 = tan_f16_1ulp_avx2_fma_f32(v19, v15, v20);
    const float v22 = 0x1.10380cp-3f; /* 0.132919401 */
    const float v23 = tan_f16_1ulp_avx2_fma_f32(v21, v15, v22);
    const float v24 = 0x1.555ab6p-2f; /* 0.333353847 */
    const float v25 = tan_f16_1ulp_avx2_fma_f32(v23, v15, v24);
    const float v26 = tan_f16_1ulp_avx2_fma_f32(v16, v25, v14);
    const float v27 = v8 ? v9 : v26;
    const float v28 = 0x1.000002p+0f; /* 1.00000012 */
    const float v29 = v8 ? v26 : v28;
    const float v30 = v27 / v29;
    const int32_t v31 = tan_f16_1ulp_avx2_tohalf_f32(v30);
    const int32_t r0 = v31;
    return (uint16_t)r0;
}

static void tan_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define TAN_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_F16_1ULP_AVX2_AVX2 static inline TAN_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TAN_F16_1ULP_AVX2_AVX512 static inline TAN_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
TAN_F16_1ULP_AVX2_AVX2 __m256 tan_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
TAN_F16_1ULP_AVX2_AVX2 __m256i tan_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

TAN_F16_1ULP_AVX2_AVX2 __m256i tan_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

TAN_F16_1ULP_AVX2_AVX2 __m256i tan_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return tan_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(tan_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
TAN_F16_1ULP_AVX2_AVX2 void tan_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TAN_F16_1ULP_AVX2_AVX2 void tan_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v6 = _mm256_set1_epi32(1);
    const __m256 v9 = _mm256_set1_ps(-0x1.000004p+0f); /* -1.00000024 */
    const __m256 v11 = _mm256_set1_ps(-0x1.510feep-22f); /* -3.1391366e-07 */
    const __m256 v12 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v17 = _mm256_set1_ps(0x1.47655cp-6f); /* 0.0199826621 */
    const __m256 v18 = _mm256_set1_ps(0x1.ae37bap-7f); /* 0.0131292017 */
    const __m256 v20 = _mm256_set1_ps(0x1.d1dc24p-5f); /* 0.0568676665 */
    const __m256 v22 = _mm256_set1_ps(0x1.10380cp-3f); /* 0.132919401 */
    const __m256 v24 = _mm256_set1_ps(0x1.555ab6p-2f); /* 0.333353847 */
    const __m256 v28 = _mm256_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = tan_f16_1ulp_avx2_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = tan_f16_1ulp_avx2_fromhalf_f32_avx2(v0_1);
    const __m256 v4_0 = _mm256_fmadd_ps(v1_0, v2, v3);
    const __m256 v4_1 = _mm256_fmadd_ps(v1_1, v2, v3);
    const __m256i v5_0 = tan_f16_1ulp_avx2_bits_f32_avx2(v4_0);
    const __m256i v5_1 = tan_f16_1ulp_avx2_bits_f32_avx2(v4_1);
    const __m256i v7_0 = _mm256_and_si256(v5_0, v6);
    const __m256i v7_1 = _mm256_and_si256(v5_1, v6);
    const __m256i v8_0 = _mm256_cmpeq_epi32(v7_0, v6);
    const __m256i v8_1 = _mm256_cmpeq_epi32(v7_1, v6);
    const __m256 v10_0 = _mm256_sub_ps(v4_0, v3);
    const __m256 v10_1 = _mm256_sub_ps(v4_1, v3);
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v12, v1_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v12, v1_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v10_0, v11, v13_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v10_1, v11, v13_1);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v14_1);
    const __m256 v16_0 = _mm256_mul_ps(v14_0, v15_0);
    const __m256 v16_1 = _mm256_mul_ps(v14_1, v15_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v17, v15_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17, v15_1, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v15_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v15_1, v20);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v15_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v15_1, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v23_0, v15_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v23_1, v15_1, v24);
    const __m256 v26_0 = _mm256_fmadd_ps(v16_0, v25_0, v14_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v16_1, v25_1, v14_1);
    const __m256 v27_0 = _mm256_blendv_ps(v26_0, v9, _mm256_castsi256_ps(v8_0));
    const __m256 v27_1 = _mm256_blendv_ps(v26_1, v9, _mm256_castsi256_ps(v8_1));
    const __m256 v29_0 = _mm256_blendv_ps(v28, v26_0, _mm256_castsi256_ps(v8_0));
    const __m256 v29_1 = _mm256_blendv_ps(v28, v26_1, _mm256_castsi256_ps(v8_1));
    const __m256 v30_0 = _mm256_div_ps(v27_0, v29_0);
    const __m256 v30_1 = _mm256_div_ps(v27_1, v29_1);
    const __m256i v31_0 = tan_f16_1ulp_avx2_tohalf_total_f32_avx2(v30_0);
    const __m256i v31_1 = tan_f16_1ulp_avx2_tohalf_total_f32_avx2(v30_1);
    tan_f16_1ulp_avx2_store_u16_avx2(y, v31_0);
    tan_f16_1ulp_avx2_store_u16_avx2(y + 8, v31_1);
}

/* 8 elements. */
static TAN_F16_1ULP_AVX2_AVX2_TARGET void tan_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v6 = _mm256_set1_epi32(1);
    const __m256 v9 = _mm256_set1_ps(-0x1.000004p+0f); /* -1.00000024 */
    const __m256 v11 = _mm256_set1_ps(-0x1.510feep-22f); /* -3.1391366e-07 */
    const __m256 v12 = _mm256_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m256 v17 = _mm256_set1_ps(0x1.47655cp-6f); /* 0.0199826621 */
    const __m256 v18 = _mm256_set1_ps(0x1.ae37bap-7f); /* 0.0131292017 */
    const __m256 v20 = _mm256_set1_ps(0x1.d1dc24p-5f); /* 0.0568676665 */
    const __m256 v22 = _mm256_set1_ps(0x1.10380cp-3f); /* 0.132919401 */
    const __m256 v24 = _mm256_set1_ps(0x1.555ab6p-2f); /* 0.333353847 */
    const __m256 v28 = _mm256_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = tan_f16_1ulp_avx2_fromhalf_f32_avx2(v0);
    const __m256 v4 = _mm256_fmadd_ps(v1, v2, v3);
    const __m256i v5 = tan_f16_1ulp_avx2_bits_f32_avx2(v4);
    const __m256i v7 = _mm256_and_si256(v5, v6);
    const __m256i v8 = _mm256_cmpeq_epi32(v7, v6);
    const __m256 v10 = _mm256_sub_ps(v4, v3);
    const __m256 v13 = _mm256_fmadd_ps(v10, v12, v1);
    const __m256 v14 = _mm256_fmadd_ps(v10, v11, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v14);
    const __m256 v16 = _mm256_mul_ps(v14, v15);
    const __m256 v19 = _mm256_fmadd_ps(v17, v15, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v15, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v15, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v15, v24);
    const __m256 v26 = _mm256_fmadd_ps(v16, v25, v14);
    const __m256 v27 = _mm256_blendv_ps(v26, v9, _mm256_castsi256_ps(v8));
    const __m256 v29 = _mm256_blendv_ps(v28, v26, _mm256_castsi256_ps(v8));
    const __m256 v30 = _mm256_div_ps(v27, v29);
    const __m256i v31 = tan_f16_1ulp_avx2_tohalf_total_f32_avx2(v30);
    tan_f16_1ulp_avx2_store_u16_avx2(y, v31);
}

static TAN_F16_1ULP_AVX2_AVX2_TARGET void tan_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tan_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tan_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
TAN_F16_1ULP_AVX2_AVX512 __m512i tan_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

TAN_F16_1ULP_AVX2_AVX512 __m512i tan_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

TAN_F16_1ULP_AVX2_AVX512 __m512i tan_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return tan_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(tan_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TAN_F16_1ULP_AVX2_AVX512 void tan_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.45f306p-1f); /* 0.636619747 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v6 = _mm512_set1_epi32(1);
    const __m512 v9 = _mm512_set1_ps(-0x1.000004p+0f); /* -1.00000024 */
    const __m512 v11 = _mm512_set1_ps(-0x1.510feep-22f); /* -3.1391366e-07 */
    const __m512 v12 = _mm512_set1_ps(-0x1.921fbp+0f); /* -1.57079601 */
    const __m512 v17 = _mm512_set1_ps(0x1.47655cp-6f); /* 0.0199826621 */
    const __m512 v18 = _mm512_set1_ps(0x1.ae37bap-7f); /* 0.0131292017 */
    const __m512 v20 = _mm512_set1_ps(0x1.d1dc24p-5f); /* 0.0568676665 */
    const __m512 v22 = _mm512_set1_ps(0x1.10380cp-3f); /* 0.132919401 */
    const __m512 v24 = _mm512_set1_ps(0x1.555ab6p-2f); /* 0.333353847 */
    const __m512 v28 = _mm512_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v4 = _mm512_fmadd_ps(v1, v2, v3);
    const __m512i v5 = tan_f16_1ulp_avx2_bits_f32_avx512(v4);
    const __m512i v7 = _mm512_and_si512(v5, v6);
    const __mmask16 v8 = _mm512_cmpeq_epi32_mask(v7, v6);
    const __m512 v10 = _mm512_sub_ps(v4, v3);
    const __m512 v13 = _mm512_fmadd_ps(v10, v12, v1);
    const __m512 v14 = _mm512_fmadd_ps(v10, v11, v13);
    const __m512 v15 = _mm512_mul_ps(v14, v14);
    const __m512 v16 = _mm512_mul_ps(v14, v15);
    const __m512 v19 = _mm512_fmadd_ps(v17, v15, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v15, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v15, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v15, v24);
    const __m512 v26 = _mm512_fmadd_ps(v16, v25, v14);
    const __m512 v27 = _mm512_mask_blend_ps(v8, v26, v9);
    const __m512 v29 = _mm512_mask_blend_ps(v8, v28, v26);
    const __m512 v30 = _mm512_div_ps(v27, v29);
    const __m512i v31 = tan_f16_1ulp_avx2_tohalf_total_f32_avx512(v30);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v31));
}

static TAN_F16_1ULP_AVX2_AVX512_TARGET void tan_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tan_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_f16_1ulp_avx2_level(void) {
#if defined(TAN_F16_1ULP_AVX2_FORCE_ISA)
    return TAN_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t tan_f16_1ulp_avx2(uint16_t x) {
    return tan_f16_1ulp_avx2_element(x);
}

void tan_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_f16_1ulp_avx2_level();
    if (level == 2) {
        tan_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tan_f16_1ulp_avx2_array_portable(x, y, n);
}
