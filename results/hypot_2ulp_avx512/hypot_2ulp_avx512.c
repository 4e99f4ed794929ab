/* hypot_2ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f32
 *   domain       every input
 *   max error    1.005235 ulp, observed on 10105529 inputs
 *   worst input  -0x1.05753cp-100 (-8.05679502e-31, encoding 0x8d82ba9e)
 *                -0x1.0567b4p-100 (-8.05516626e-31, encoding 0x8d82b3da)
 *   result there 0x1.71b854p-100 (1.13928781e-30, encoding 0x0db8dc2a)
 *   mean error   0.110816 ulp
 *   misrounded   360479 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           76567811925f2d084a872f9cbfd19b2b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f32 --max-ulp 2 --isa avx512 --time 15s --seed 1 --threads 1 --archive hypot_2ulp_avx512.db
 *                time: 0.2232 ns/element as avx512 code (inputs mean)
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
#include "hypot_2ulp_avx512.h"

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

static inline float hypot_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float hypot_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float hypot_2ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline double hypot_2ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline float hypot_2ulp_avx512_element(float x0, float x1) {
    const float v0 = x0;
    const float v1 = hypot_2ulp_avx512_abs_f32(v0);
    const float v2 = x1;
    const float v3 = hypot_2ulp_avx512_abs_f32(v2);
    const int v4 = v1 < v3;
    const float v5 = v4 ? v3 : v1;
    const float v6 = 0x1p+62f; /* 4.61168602e+18 */
    const int v7 = v6 < v5;
    const float v8 = 0x1p-64f; /* 5.42101086e-20 */
    const float v9 = 0x1p-48f; /* 3.55271368e-15 */
    const int v10 = v5 < v9;
    const float v11 = 0x1p+104f; /* 2.02824096e+31 */
    const float v12 = 0x1p+0f; /* 1 */
    const float v13 = v10 ? v11 : v12;
    const float v14 = v7 ? v8 : v13;
    const float v15 = v5 * v14;
    const float v16 = v4 ? v1 : v3;
    const float v17 = v16 * v14;
    const float v18 = v17 * v17;
    const float v19 = hypot_2ulp_avx512_fma_f32(v15, v15, v18);
    const float v20 = hypot_2ulp_avx512_sqrt_f32(v19);
    const float v21 = 0x1p+64f; /* 1.84467441e+19 */
    const float v22 = 0x1p-104f; /* 4.93038066e-32 */
    const float v23 = v10 ? v22 : v12;
    const float v24 = v7 ? v21 : v23;
    const float v25 = v20 * v24;
    const float v26 = 0x1.fff026p+126f; /* 1.70120607e+38 */
    const int v27 = !(v25 <= v26);
    float r0 = v25;
    if (v27) {
        const float v28 = INFINITY;
        const int v29 = v28 == v1;
        const int v30 = v28 == v3;
        const int v31 = v29 | v30;
        const double v32 = (double)v0;
        const double v33 = v32 * v32;
        const double v34 = (double)v2;
        const double v35 = v34 * v34;
        const double v36 = v33 + v35;
        const double v37 = hypot_2ulp_avx512_sqrt_f64(v36);
        const float v38 = (float)v37;
        const float v39 = v31 ? v28 : v38;
        r0 = v39;
    }
    return r0;
}

static void hypot_2ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = hypot_2ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define HYPOT_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define HYPOT_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define HYPOT_2ULP_AVX512_AVX2 static inline HYPOT_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define HYPOT_2ULP_AVX512_AVX512 static inline HYPOT_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
HYPOT_2ULP_AVX512_AVX2 void hypot_2ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256 v6 = _mm256_set1_ps(0x1p+62f); /* 4.61168602e+18 */
    const __m256 v8 = _mm256_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m256 v9 = _mm256_set1_ps(0x1p-48f); /* 3.55271368e-15 */
    const __m256 v11 = _mm256_set1_ps(0x1p+104f); /* 2.02824096e+31 */
    const __m256 v12 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v21 = _mm256_set1_ps(0x1p+64f); /* 1.84467441e+19 */
    const __m256 v22 = _mm256_set1_ps(0x1p-104f); /* 4.93038066e-32 */
    const __m256 v26 = _mm256_set1_ps(0x1.fff026p+126f); /* 1.70120607e+38 */
    const __m256 v28 = _mm256_set1_ps(INFINITY);
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v2 = _mm256_loadu_ps(x1);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v1, v3, _CMP_LT_OQ));
    const __m256 v5 = _mm256_blendv_ps(v1, v3, _mm256_castsi256_ps(v4));
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v6, v5, _CMP_LT_OQ));
    const __m256i v10 = _mm256_castps_si256(_mm256_cmp_ps(v5, v9, _CMP_LT_OQ));
    const __m256 v13 = _mm256_blendv_ps(v12, v11, _mm256_castsi256_ps(v10));
    const __m256 v14 = _mm256_blendv_ps(v13, v8, _mm256_castsi256_ps(v7));
    const __m256 v15 = _mm256_mul_ps(v5, v14);
    const __m256 v16 = _mm256_blendv_ps(v3, v1, _mm256_castsi256_ps(v4));
    const __m256 v17 = _mm256_mul_ps(v16, v14);
    const __m256 v18 = _mm256_mul_ps(v17, v17);
    const __m256 v19 = _mm256_fmadd_ps(v15, v15, v18);
    const __m256 v20 = _mm256_sqrt_ps(v19);
    const __m256 v23 = _mm256_blendv_ps(v12, v22, _mm256_castsi256_ps(v10));
    const __m256 v24 = _mm256_blendv_ps(v23, v21, _mm256_castsi256_ps(v7));
    const __m256 v25 = _mm256_mul_ps(v20, v24);
    const __m256i v27 = _mm256_castps_si256(_mm256_cmp_ps(v25, v26, _CMP_NLE_UQ));
    __m256 r0 = v25;
    __m256i any1 = v27;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v29 = _mm256_castps_si256(_mm256_cmp_ps(v28, v1, _CMP_EQ_OQ));
        const __m256i v30 = _mm256_castps_si256(_mm256_cmp_ps(v28, v3, _CMP_EQ_OQ));
        const __m256i v31 = _mm256_or_si256(v29, v30);
        const __m256d v32l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
        const __m256d v32h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
        const __m256d v33l = _mm256_mul_pd(v32l, v32l);
        const __m256d v33h = _mm256_mul_pd(v32h, v32h);
        const __m256d v34l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
        const __m256d v34h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
        const __m256d v35l = _mm256_mul_pd(v34l, v34l);
        const __m256d v35h = _mm256_mul_pd(v34h, v34h);
        const __m256d v36l = _mm256_add_pd(v33l, v35l);
        const __m256d v36h = _mm256_add_pd(v33h, v35h);
        const __m256d v37l = _mm256_sqrt_pd(v36l);
        const __m256d v37h = _mm256_sqrt_pd(v36h);
        const __m128 v38l = _mm256_cvtpd_ps(v37l);
        const __m128 v38h = _mm256_cvtpd_ps(v37h);
        const __m256 v38 = _mm256_set_m128(v38h, v38l);
        const __m256 v39 = _mm256_blendv_ps(v38, v28, _mm256_castsi256_ps(v31));
        r0 = _mm256_blendv_ps(r0, v39, _mm256_castsi256_ps(v27));
    }
    _mm256_storeu_ps(y, r0);
}

static HYPOT_2ULP_AVX512_AVX2_TARGET void hypot_2ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        hypot_2ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        hypot_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
HYPOT_2ULP_AVX512_AVX512 void hypot_2ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v6 = _mm512_set1_ps(0x1p+62f); /* 4.61168602e+18 */
    const __m512 v8 = _mm512_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m512 v9 = _mm512_set1_ps(0x1p-48f); /* 3.55271368e-15 */
    const __m512 v11 = _mm512_set1_ps(0x1p+104f); /* 2.02824096e+31 */
    const __m512 v12 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v21 = _mm512_set1_ps(0x1p+64f); /* 1.84467441e+19 */
    const __m512 v22 = _mm512_set1_ps(0x1p-104f); /* 4.93038066e-32 */
    const __m512 v26 = _mm512_set1_ps(0x1.fff026p+126f); /* 1.70120607e+38 */
    const __m512 v28 = _mm512_set1_ps(INFINITY);
    const __m512 v0_0 = _mm512_loadu_ps(x0);
    const __m512 v0_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_0 = _mm512_loadu_ps(x1);
    const __m512 v2_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4_0 = _mm512_cmp_ps_mask(v1_0, v3_0, _CMP_LT_OQ);
    const __mmask16 v4_1 = _mm512_cmp_ps_mask(v1_1, v3_1, _CMP_LT_OQ);
    const __m512 v5_0 = _mm512_mask_blend_ps(v4_0, v1_0, v3_0);
    const __m512 v5_1 = _mm512_mask_blend_ps(v4_1, v1_1, v3_1);
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v6, v5_0, _CMP_LT_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v6, v5_1, _CMP_LT_OQ);
    const __mmask16 v10_0 = _mm512_cmp_ps_mask(v5_0, v9, _CMP_LT_OQ);
    const __mmask16 v10_1 = _mm512_cmp_ps_mask(v5_1, v9, _CMP_LT_OQ);
    const __m512 v13_0 = _mm512_mask_blend_ps(v10_0, v12, v11);
    const __m512 v13_1 = _mm512_mask_blend_ps(v10_1, v12, v11);
    const __m512 v14_0 = _mm512_mask_blend_ps(v7_0, v13_0, v8);
    const __m512 v14_1 = _mm512_mask_blend_ps(v7_1, v13_1, v8);
    const __m512 v15_0 = _mm512_mul_ps(v5_0, v14_0);
    const __m512 v15_1 = _mm512_mul_ps(v5_1, v14_1);
    const __m512 v16_0 = _mm512_mask_blend_ps(v4_0, v3_0, v1_0);
    const __m512 v16_1 = _mm512_mask_blend_ps(v4_1, v3_1, v1_1);
    const __m512 v17_0 = _mm512_mul_ps(v16_0, v14_0);
    const __m512 v17_1 = _mm512_mul_ps(v16_1, v14_1);
    const __m512 v18_0 = _mm512_mul_ps(v17_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v17_1, v17_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v15_0, v15_0, v18_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v15_1, v15_1, v18_1);
    const __m512 v20_0 = _mm512_sqrt_ps(v19_0);
    const __m512 v20_1 = _mm512_sqrt_ps(v19_1);
    const __m512 v23_0 = _mm512_mask_blend_ps(v10_0, v12, v22);
    const __m512 v23_1 = _mm512_mask_blend_ps(v10_1, v12, v22);
    const __m512 v24_0 = _mm512_mask_blend_ps(v7_0, v23_0, v21);
    const __m512 v24_1 = _mm512_mask_blend_ps(v7_1, v23_1, v21);
    const __m512 v25_0 = _mm512_mul_ps(v20_0, v24_0);
    const __m512 v25_1 = _mm512_mul_ps(v20_1, v24_1);
    const __mmask16 v27_0 = _mm512_cmp_ps_mask(v25_0, v26, _CMP_NLE_UQ);
    const __mmask16 v27_1 = _mm512_cmp_ps_mask(v25_1, v26, _CMP_NLE_UQ);
    __m512 r0_0 = v25_0;
    __m512 r0_1 = v25_1;
    __mmask16 any1 = v27_0;
    any1 = (__mmask16)(any1 | v27_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v29_0 = _mm512_cmp_ps_mask(v28, v1_0, _CMP_EQ_OQ);
        const __mmask16 v29_1 = _mm512_cmp_ps_mask(v28, v1_1, _CMP_EQ_OQ);
        const __mmask16 v30_0 = _mm512_cmp_ps_mask(v28, v3_0, _CMP_EQ_OQ);
        const __mmask16 v30_1 = _mm512_cmp_ps_mask(v28, v3_1, _CMP_EQ_OQ);
        const __mmask16 v31_0 = (__mmask16)(v29_0 | v30_0);
        const __mmask16 v31_1 = (__mmask16)(v29_1 | v30_1);
        const __m512d v32_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_0));
        const __m512d v32_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_0, 1));
        const __m512d v32_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_1));
        const __m512d v32_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_1, 1));
        const __m512d v33_0l = _mm512_mul_pd(v32_0l, v32_0l);
        const __m512d v33_0h = _mm512_mul_pd(v32_0h, v32_0h);
        const __m512d v33_1l = _mm512_mul_pd(v32_1l, v32_1l);
        const __m512d v33_1h = _mm512_mul_pd(v32_1h, v32_1h);
        const __m512d v34_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
        const __m512d v34_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
        const __m512d v34_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
        const __m512d v34_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
        const __m512d v35_0l = _mm512_mul_pd(v34_0l, v34_0l);
        const __m512d v35_0h = _mm512_mul_pd(v34_0h, v34_0h);
        const __m512d v35_1l = _mm512_mul_pd(v34_1l, v34_1l);
        const __m512d v35_1h = _mm512_mul_pd(v34_1h, v34_1h);
        const __m512d v36_0l = _mm512_add_pd(v33_0l, v35_0l);
        const __m512d v36_0h = _mm512_add_pd(v33_0h, v35_0h);
        const __m512d v36_1l = _mm512_add_pd(v33_1l, v35_1l);
        const __m512d v36_1h = _mm512_add_pd(v33_1h, v35_1h);
        const __m512d v37_0l = _mm512_sqrt_pd(v36_0l);
        const __m512d v37_0h = _mm512_sqrt_pd(v36_0h);
        const __m512d v37_1l = _mm512_sqrt_pd(v36_1l);
        const __m512d v37_1h = _mm512_sqrt_pd(v36_1h);
        const __m256 v38_0l = _mm512_cvtpd_ps(v37_0l);
        const __m256 v38_0h = _mm512_cvtpd_ps(v37_0h);
        const __m512 v38_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_0l), v38_0h, 1);
        const __m256 v38_1l = _mm512_cvtpd_ps(v37_1l);
        const __m256 v38_1h = _mm512_cvtpd_ps(v37_1h);
        const __m512 v38_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_1l), v38_1h, 1);
        const __m512 v39_0 = _mm512_mask_blend_ps(v31_0, v38_0, v28);
        const __m512 v39_1 = _mm512_mask_blend_ps(v31_1, v38_1, v28);
        r0_0 = _mm512_mask_blend_ps(v27_0, r0_0, v39_0);
        r0_1 = _mm512_mask_blend_ps(v27_1, r0_1, v39_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static HYPOT_2ULP_AVX512_AVX512_TARGET void hypot_2ulp_avx512_chunk_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v6 = _mm512_set1_ps(0x1p+62f); /* 4.61168602e+18 */
    const __m512 v8 = _mm512_set1_ps(0x1p-64f); /* 5.42101086e-20 */
    const __m512 v9 = _mm512_set1_ps(0x1p-48f); /* 3.55271368e-15 */
    const __m512 v11 = _mm512_set1_ps(0x1p+104f); /* 2.02824096e+31 */
    const __m512 v12 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v21 = _mm512_set1_ps(0x1p+64f); /* 1.84467441e+19 */
    const __m512 v22 = _mm512_set1_ps(0x1p-104f); /* 4.93038066e-32 */
    const __m512 v26 = _mm512_set1_ps(0x1.fff026p+126f); /* 1.70120607e+38 */
    const __m512 v28 = _mm512_set1_ps(INFINITY);
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2 = _mm512_loadu_ps(x1);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4 = _mm512_cmp_ps_mask(v1, v3, _CMP_LT_OQ);
    const __m512 v5 = _mm512_mask_blend_ps(v4, v1, v3);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v6, v5, _CMP_LT_OQ);
    const __mmask16 v10 = _mm512_cmp_ps_mask(v5, v9, _CMP_LT_OQ);
    const __m512 v13 = _mm512_mask_blend_ps(v10, v12, v11);
    const __m512 v14 = _mm512_mask_blend_ps(v7, v13, v8);
    const __m512 v15 = _mm512_mul_ps(v5, v14);
    const __m512 v16 = _mm512_mask_blend_ps(v4, v3, v1);
    const __m512 v17 = _mm512_mul_ps(v16, v14);
    const __m512 v18 = _mm512_mul_ps(v17, v17);
    const __m512 v19 = _mm512_fmadd_ps(v15, v15, v18);
    const __m512 v20 = _mm512_sqrt_ps(v19);
    const __m512 v23 = _mm512_mask_blend_ps(v10, v12, v22);
    const __m512 v24 = _mm512_mask_blend_ps(v7, v23, v21);
    const __m512 v25 = _mm512_mul_ps(v20, v24);
    const __mmask16 v27 = _mm512_cmp_ps_mask(v25, v26, _CMP_NLE_UQ);
    __m512 r0 = v25;
    __mmask16 any1 = v27;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v29 = _mm512_cmp_ps_mask(v28, v1, _CMP_EQ_OQ);
        const __mmask16 v30 = _mm512_cmp_ps_mask(v28, v3, _CMP_EQ_OQ);
        const __mmask16 v31 = (__mmask16)(v29 | v30);
        const __m512d v32l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
        const __m512d v32h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
        const __m512d v33l = _mm512_mul_pd(v32l, v32l);
        const __m512d v33h = _mm512_mul_pd(v32h, v32h);
        const __m512d v34l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
        const __m512d v34h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
        const __m512d v35l = _mm512_mul_pd(v34l, v34l);
        const __m512d v35h = _mm512_mul_pd(v34h, v34h);
        const __m512d v36l = _mm512_add_pd(v33l, v35l);
        const __m512d v36h = _mm512_add_pd(v33h, v35h);
        const __m512d v37l = _mm512_sqrt_pd(v36l);
        const __m512d v37h = _mm512_sqrt_pd(v36h);
        const __m256 v38l = _mm512_cvtpd_ps(v37l);
        const __m256 v38h = _mm512_cvtpd_ps(v37h);
        const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
        const __m512 v39 = _mm512_mask_blend_ps(v31, v38, v28);
        r0 = _mm512_mask_blend_ps(v27, r0, v39);
    }
    _mm512_storeu_ps(y, r0);
}

static HYPOT_2ULP_AVX512_AVX512_TARGET void hypot_2ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        hypot_2ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        hypot_2ulp_avx512_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        hypot_2ulp_avx512_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. HYPOT_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int hypot_2ulp_avx512_level(void) {
#if defined(HYPOT_2ULP_AVX512_FORCE_ISA)
    return HYPOT_2ULP_AVX512_FORCE_ISA;
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

float hypot_2ulp_avx512(float x0, float x1) {
    return hypot_2ulp_avx512_element(x0, x1);
}

void hypot_2ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = hypot_2ulp_avx512_level();
    if (level == 2) {
        hypot_2ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        hypot_2ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    hypot_2ulp_avx512_array_portable(x0, x1, y, n);
}
