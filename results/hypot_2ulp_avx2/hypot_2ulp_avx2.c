/* hypot_2ulp_avx2: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f32
 *   domain       every input
 *   max error    1.179287 ulp, observed on 10105529 inputs
 *   worst input  -0x1.1a1b3ap+30 (-1.18323981e+09, encoding 0xce8d0d9d)
 *                -0x1.6f1494p+36 (-9.85373901e+10, encoding 0xd1b78a4a)
 *   result there 0x1.6f1b58p+36 (9.85444844e+10, encoding 0x51b78dac)
 *   mean error   0.107877 ulp
 *   misrounded   150976 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0df87e80a5ce9bbdae641d34d11e47b9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f32 --max-ulp 2 --isa avx2 --time 12s --seed 1 --threads 1 --archive hypot_2ulp_avx2.db
 *                time: 0.2755 ns/element as avx2 code (inputs mean)
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
#include "hypot_2ulp_avx2.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float hypot_2ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float hypot_2ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float hypot_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double hypot_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double hypot_2ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline float hypot_2ulp_avx2_element(float x0, float x1) {
    const float v0 = x0;
    const float v1 = x1;
    const float v2 = -0x1.2e4176p-85f; /* -3.05200269e-26 */
    const float v3 = hypot_2ulp_avx2_fma_f32(v1, v1, v2);
    const float v4 = hypot_2ulp_avx2_fma_f32(v0, v0, v3);
    const float v5 = hypot_2ulp_avx2_sqrt_f32(v4);
    const float v6 = 0x1.80000ep-39f; /* 2.72848562e-12 */
    const int v7 = v6 <= v4;
    const float v8 = -0x1p+5f; /* -32 */
    const float v9 = 0x1.8p+24f; /* 25165824 */
    const float v10 = INFINITY;
    const float v11 = hypot_2ulp_avx2_fma_f32(v1, v9, v10);
    const float v12 = hypot_2ulp_avx2_fma_f32(v8, v3, v11);
    const int v13 = v4 < v12;
    const int v14 = v7 & v13;
    const int v15 = !v14;
    float r0 = v5;
    if (v15) {
        const float v16 = hypot_2ulp_avx2_abs_f32(v0);
        const int v17 = v10 == v16;
        const float v18 = hypot_2ulp_avx2_abs_f32(v1);
        const int v19 = v10 == v18;
        const int v20 = v17 | v19;
        const double v21 = (double)v0;
        const double v22 = (double)v1;
        const double v23 = v22 * v22;
        const double v24 = hypot_2ulp_avx2_fma_f64(v21, v21, v23);
        const double v25 = hypot_2ulp_avx2_sqrt_f64(v24);
        const float v26 = (float)v25;
        const float v27 = v20 ? v10 : v26;
        r0 = v27;
    }
    return r0;
}

static void hypot_2ulp_avx2_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = hypot_2ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define HYPOT_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define HYPOT_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define HYPOT_2ULP_AVX2_AVX2 static inline HYPOT_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define HYPOT_2ULP_AVX2_AVX512 static inline HYPOT_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
HYPOT_2ULP_AVX2_AVX2 void hypot_2ulp_avx2_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256 v2 = _mm256_set1_ps(-0x1.2e4176p-85f); /* -3.05200269e-26 */
    const __m256 v6 = _mm256_set1_ps(0x1.80000ep-39f); /* 2.72848562e-12 */
    const __m256 v8 = _mm256_set1_ps(-0x1p+5f); /* -32 */
    const __m256 v9 = _mm256_set1_ps(0x1.8p+24f); /* 25165824 */
    const __m256 v10 = _mm256_set1_ps(INFINITY);
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_loadu_ps(x1);
    const __m256 v3 = _mm256_fmadd_ps(v1, v1, v2);
    const __m256 v4 = _mm256_fmadd_ps(v0, v0, v3);
    const __m256 v5 = _mm256_sqrt_ps(v4);
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v6, v4, _CMP_LE_OQ));
    const __m256 v11 = _mm256_fmadd_ps(v1, v9, v10);
    const __m256 v12 = _mm256_fmadd_ps(v8, v3, v11);
    const __m256i v13 = _mm256_castps_si256(_mm256_cmp_ps(v4, v12, _CMP_LT_OQ));
    const __m256i v14 = _mm256_and_si256(v7, v13);
    const __m256i v15 = _mm256_xor_si256(v14, _mm256_set1_epi32(-1));
    __m256 r0 = v5;
    __m256i any1 = v15;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v16 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
        const __m256i v17 = _mm256_castps_si256(_mm256_cmp_ps(v10, v16, _CMP_EQ_OQ));
        const __m256 v18 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
        const __m256i v19 = _mm256_castps_si256(_mm256_cmp_ps(v10, v18, _CMP_EQ_OQ));
        const __m256i v20 = _mm256_or_si256(v17, v19);
        const __m256d v21l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
        const __m256d v21h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
        const __m256d v22l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
        const __m256d v22h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
        const __m256d v23l = _mm256_mul_pd(v22l, v22l);
        const __m256d v23h = _mm256_mul_pd(v22h, v22h);
        const __m256d v24l = _mm256_fmadd_pd(v21l, v21l, v23l);
        const __m256d v24h = _mm256_fmadd_pd(v21h, v21h, v23h);
        const __m256d v25l = _mm256_sqrt_pd(v24l);
        const __m256d v25h = _mm256_sqrt_pd(v24h);
        const __m128 v26l = _mm256_cvtpd_ps(v25l);
        const __m128 v26h = _mm256_cvtpd_ps(v25h);
        const __m256 v26 = _mm256_set_m128(v26h, v26l);
        const __m256 v27 = _mm256_blendv_ps(v26, v10, _mm256_castsi256_ps(v20));
        r0 = _mm256_blendv_ps(r0, v27, _mm256_castsi256_ps(v15));
    }
    _mm256_storeu_ps(y, r0);
}

static HYPOT_2ULP_AVX2_AVX2_TARGET void hypot_2ulp_avx2_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        hypot_2ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        hypot_2ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
HYPOT_2ULP_AVX2_AVX512 void hypot_2ulp_avx2_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v2 = _mm512_set1_ps(-0x1.2e4176p-85f); /* -3.05200269e-26 */
    const __m512 v6 = _mm512_set1_ps(0x1.80000ep-39f); /* 2.72848562e-12 */
    const __m512 v8 = _mm512_set1_ps(-0x1p+5f); /* -32 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+24f); /* 25165824 */
    const __m512 v10 = _mm512_set1_ps(INFINITY);
    const __m512 v0_0 = _mm512_loadu_ps(x0);
    const __m512 v0_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x0 + 48);
    const __m512 v1_0 = _mm512_loadu_ps(x1);
    const __m512 v1_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x1 + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x1 + 48);
    const __m512 v3_0 = _mm512_fmadd_ps(v1_0, v1_0, v2);
    const __m512 v3_1 = _mm512_fmadd_ps(v1_1, v1_1, v2);
    const __m512 v3_2 = _mm512_fmadd_ps(v1_2, v1_2, v2);
    const __m512 v3_3 = _mm512_fmadd_ps(v1_3, v1_3, v2);
    const __m512 v4_0 = _mm512_fmadd_ps(v0_0, v0_0, v3_0);
    const __m512 v4_1 = _mm512_fmadd_ps(v0_1, v0_1, v3_1);
    const __m512 v4_2 = _mm512_fmadd_ps(v0_2, v0_2, v3_2);
    const __m512 v4_3 = _mm512_fmadd_ps(v0_3, v0_3, v3_3);
    const __m512 v5_0 = _mm512_sqrt_ps(v4_0);
    const __m512 v5_1 = _mm512_sqrt_ps(v4_1);
    const __m512 v5_2 = _mm512_sqrt_ps(v4_2);
    const __m512 v5_3 = _mm512_sqrt_ps(v4_3);
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v6, v4_0, _CMP_LE_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v6, v4_1, _CMP_LE_OQ);
    const __mmask16 v7_2 = _mm512_cmp_ps_mask(v6, v4_2, _CMP_LE_OQ);
    const __mmask16 v7_3 = _mm512_cmp_ps_mask(v6, v4_3, _CMP_LE_OQ);
    const __m512 v11_0 = _mm512_fmadd_ps(v1_0, v9, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v1_1, v9, v10);
    const __m512 v11_2 = _mm512_fmadd_ps(v1_2, v9, v10);
    const __m512 v11_3 = _mm512_fmadd_ps(v1_3, v9, v10);
    const __m512 v12_0 = _mm512_fmadd_ps(v8, v3_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v8, v3_1, v11_1);
    const __m512 v12_2 = _mm512_fmadd_ps(v8, v3_2, v11_2);
    const __m512 v12_3 = _mm512_fmadd_ps(v8, v3_3, v11_3);
    const __mmask16 v13_0 = _mm512_cmp_ps_mask(v4_0, v12_0, _CMP_LT_OQ);
    const __mmask16 v13_1 = _mm512_cmp_ps_mask(v4_1, v12_1, _CMP_LT_OQ);
    const __mmask16 v13_2 = _mm512_cmp_ps_mask(v4_2, v12_2, _CMP_LT_OQ);
    const __mmask16 v13_3 = _mm512_cmp_ps_mask(v4_3, v12_3, _CMP_LT_OQ);
    const __mmask16 v14_0 = (__mmask16)(v7_0 & v13_0);
    const __mmask16 v14_1 = (__mmask16)(v7_1 & v13_1);
    const __mmask16 v14_2 = (__mmask16)(v7_2 & v13_2);
    const __mmask16 v14_3 = (__mmask16)(v7_3 & v13_3);
    const __mmask16 v15_0 = (__mmask16)~v14_0;
    const __mmask16 v15_1 = (__mmask16)~v14_1;
    const __mmask16 v15_2 = (__mmask16)~v14_2;
    const __mmask16 v15_3 = (__mmask16)~v14_3;
    __m512 r0_0 = v5_0;
    __m512 r0_1 = v5_1;
    __m512 r0_2 = v5_2;
    __m512 r0_3 = v5_3;
    __mmask16 any1 = v15_0;
    any1 = (__mmask16)(any1 | v15_1);
    any1 = (__mmask16)(any1 | v15_2);
    any1 = (__mmask16)(any1 | v15_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v16_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v16_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v16_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v16_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v17_0 = _mm512_cmp_ps_mask(v10, v16_0, _CMP_EQ_OQ);
        const __mmask16 v17_1 = _mm512_cmp_ps_mask(v10, v16_1, _CMP_EQ_OQ);
        const __mmask16 v17_2 = _mm512_cmp_ps_mask(v10, v16_2, _CMP_EQ_OQ);
        const __mmask16 v17_3 = _mm512_cmp_ps_mask(v10, v16_3, _CMP_EQ_OQ);
        const __m512 v18_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v18_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v18_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_2), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v18_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_3), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v19_0 = _mm512_cmp_ps_mask(v10, v18_0, _CMP_EQ_OQ);
        const __mmask16 v19_1 = _mm512_cmp_ps_mask(v10, v18_1, _CMP_EQ_OQ);
        const __mmask16 v19_2 = _mm512_cmp_ps_mask(v10, v18_2, _CMP_EQ_OQ);
        const __mmask16 v19_3 = _mm512_cmp_ps_mask(v10, v18_3, _CMP_EQ_OQ);
        const __mmask16 v20_0 = (__mmask16)(v17_0 | v19_0);
        const __mmask16 v20_1 = (__mmask16)(v17_1 | v19_1);
        const __mmask16 v20_2 = (__mmask16)(v17_2 | v19_2);
        const __mmask16 v20_3 = (__mmask16)(v17_3 | v19_3);
        const __m512d v21_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_0));
        const __m512d v21_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_0, 1));
        const __m512d v21_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_1));
        const __m512d v21_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_1, 1));
        const __m512d v21_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_2));
        const __m512d v21_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_2, 1));
        const __m512d v21_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_3));
        const __m512d v21_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_3, 1));
        const __m512d v22_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
        const __m512d v22_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
        const __m512d v22_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
        const __m512d v22_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
        const __m512d v22_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_2));
        const __m512d v22_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_2, 1));
        const __m512d v22_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_3));
        const __m512d v22_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_3, 1));
        const __m512d v23_0l = _mm512_mul_pd(v22_0l, v22_0l);
        const __m512d v23_0h = _mm512_mul_pd(v22_0h, v22_0h);
        const __m512d v23_1l = _mm512_mul_pd(v22_1l, v22_1l);
        const __m512d v23_1h = _mm512_mul_pd(v22_1h, v22_1h);
        const __m512d v23_2l = _mm512_mul_pd(v22_2l, v22_2l);
        const __m512d v23_2h = _mm512_mul_pd(v22_2h, v22_2h);
        const __m512d v23_3l = _mm512_mul_pd(v22_3l, v22_3l);
        const __m512d v23_3h = _mm512_mul_pd(v22_3h, v22_3h);
        const __m512d v24_0l = _mm512_fmadd_pd(v21_0l, v21_0l, v23_0l);
        const __m512d v24_0h = _mm512_fmadd_pd(v21_0h, v21_0h, v23_0h);
        const __m512d v24_1l = _mm512_fmadd_pd(v21_1l, v21_1l, v23_1l);
        const __m512d v24_1h = _mm512_fmadd_pd(v21_1h, v21_1h, v23_1h);
        const __m512d v24_2l = _mm512_fmadd_pd(v21_2l, v21_2l, v23_2l);
        const __m512d v24_2h = _mm512_fmadd_pd(v21_2h, v21_2h, v23_2h);
        const __m512d v24_3l = _mm512_fmadd_pd(v21_3l, v21_3l, v23_3l);
        const __m512d v24_3h = _mm512_fmadd_pd(v21_3h, v21_3h, v23_3h);
        const __m512d v25_0l = _mm512_sqrt_pd(v24_0l);
        const __m512d v25_0h = _mm512_sqrt_pd(v24_0h);
        const __m512d v25_1l = _mm512_sqrt_pd(v24_1l);
        const __m512d v25_1h = _mm512_sqrt_pd(v24_1h);
        const __m512d v25_2l = _mm512_sqrt_pd(v24_2l);
        const __m512d v25_2h = _mm512_sqrt_pd(v24_2h);
        const __m512d v25_3l = _mm512_sqrt_pd(v24_3l);
        const __m512d v25_3h = _mm512_sqrt_pd(v24_3h);
        const __m256 v26_0l = _mm512_cvtpd_ps(v25_0l);
        const __m256 v26_0h = _mm512_cvtpd_ps(v25_0h);
        const __m512 v26_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v26_0l), v26_0h, 1);
        const __m256 v26_1l = _mm512_cvtpd_ps(v25_1l);
        const __m256 v26_1h = _mm512_cvtpd_ps(v25_1h);
        const __m512 v26_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v26_1l), v26_1h, 1);
        const __m256 v26_2l = _mm512_cvtpd_ps(v25_2l);
        const __m256 v26_2h = _mm512_cvtpd_ps(v25_2h);
        const __m512 v26_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v26_2l), v26_2h, 1);
        const __m256 v26_3l = _mm512_cvtpd_ps(v25_3l);
        const __m256 v26_3h = _mm512_cvtpd_ps(v25_3h);
        const __m512 v26_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v26_3l), v26_3h, 1);
        const __m512 v27_0 = _mm512_mask_blend_ps(v20_0, v26_0, v10);
        const __m512 v27_1 = _mm512_mask_blend_ps(v20_1, v26_1, v10);
        const __m512 v27_2 = _mm512_mask_blend_ps(v20_2, v26_2, v10);
        const __m512 v27_3 = _mm512_mask_blend_ps(v20_3, v26_3, v10);
        r0_0 = _mm512_mask_blend_ps(v15_0, r0_0, v27_0);
        r0_1 = _mm512_mask_blend_ps(v15_1, r0_1, v27_1);
        r0_2 = _mm512_mask_blend_ps(v15_2, r0_2, v27_2);
        r0_3 = _mm512_mask_blend_ps(v15_3, r0_3, v27_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static HYPOT_2ULP_AVX2_AVX512_TARGET void hypot_2ulp_avx2_chunk_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v2 = _mm512_set1_ps(-0x1.2e4176p-85f); /* -3.05200269e-26 */
    const __m512 v6 = _mm512_set1_ps(0x1.80000ep-39f); /* 2.72848562e-12 */
    const __m512 v8 = _mm512_set1_ps(-0x1p+5f); /* -32 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+24f); /* 25165824 */
    const __m512 v10 = _mm512_set1_ps(INFINITY);
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_loadu_ps(x1);
    const __m512 v3 = _mm512_fmadd_ps(v1, v1, v2);
    const __m512 v4 = _mm512_fmadd_ps(v0, v0, v3);
    const __m512 v5 = _mm512_sqrt_ps(v4);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v6, v4, _CMP_LE_OQ);
    const __m512 v11 = _mm512_fmadd_ps(v1, v9, v10);
    const __m512 v12 = _mm512_fmadd_ps(v8, v3, v11);
    const __mmask16 v13 = _mm512_cmp_ps_mask(v4, v12, _CMP_LT_OQ);
    const __mmask16 v14 = (__mmask16)(v7 & v13);
    const __mmask16 v15 = (__mmask16)~v14;
    __m512 r0 = v5;
    __mmask16 any1 = v15;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v16 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v17 = _mm512_cmp_ps_mask(v10, v16, _CMP_EQ_OQ);
        const __m512 v18 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v19 = _mm512_cmp_ps_mask(v10, v18, _CMP_EQ_OQ);
        const __mmask16 v20 = (__mmask16)(v17 | v19);
        const __m512d v21l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
        const __m512d v21h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
        const __m512d v22l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
        const __m512d v22h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
        const __m512d v23l = _mm512_mul_pd(v22l, v22l);
        const __m512d v23h = _mm512_mul_pd(v22h, v22h);
        const __m512d v24l = _mm512_fmadd_pd(v21l, v21l, v23l);
        const __m512d v24h = _mm512_fmadd_pd(v21h, v21h, v23h);
        const __m512d v25l = _mm512_sqrt_pd(v24l);
        const __m512d v25h = _mm512_sqrt_pd(v24h);
        const __m256 v26l = _mm512_cvtpd_ps(v25l);
        const __m256 v26h = _mm512_cvtpd_ps(v25h);
        const __m512 v26 = _mm512_insertf32x8(_mm512_castps256_ps512(v26l), v26h, 1);
        const __m512 v27 = _mm512_mask_blend_ps(v20, v26, v10);
        r0 = _mm512_mask_blend_ps(v15, r0, v27);
    }
    _mm512_storeu_ps(y, r0);
}

static HYPOT_2ULP_AVX2_AVX512_TARGET void hypot_2ulp_avx2_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        hypot_2ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        hypot_2ulp_avx2_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        hypot_2ulp_avx2_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. HYPOT_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int hypot_2ulp_avx2_level(void) {
#if defined(HYPOT_2ULP_AVX2_FORCE_ISA)
    return HYPOT_2ULP_AVX2_FORCE_ISA;
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

float hypot_2ulp_avx2(float x0, float x1) {
    return hypot_2ulp_avx2_element(x0, x1);
}

void hypot_2ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = hypot_2ulp_avx2_level();
    if (level == 2) {
        hypot_2ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        hypot_2ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    hypot_2ulp_avx2_array_portable(x0, x1, y, n);
}
