/* layer_norm_affine_4ulp_avx512: layer_norm_affine
 *
 *   target       layer_norm_affine, (x - mean(x))/sqrt(mean((x - mean(x))^2) + epsilon)*weight + bias, f32
 *   domain       every input
 *   max error    3.731158 ulp, observed on 340493440 inputs
 *   worst row    normal, 67108864 elements, seed 0, result 34584507
 *   result there 0x1.db3a0cp+0 (1.85635448, encoding 0x3fed9d06)
 *   mean error   0.126051 ulp
 *   misrounded   55029924 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           16c42402ed1e29eb9c8d36316e374961
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 0:
 *                evolve --target layer_norm_affine --max-ulp 4 --size l2 --time 40s --threads 1 --archive layer_norm_affine.db
 *                time: 0.1389 ns/element as avx512 code (inputs l2)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "layer_norm_affine_4ulp_avx512.h"

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

static inline double layer_norm_affine_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double layer_norm_affine_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float layer_norm_affine_4ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline void layer_norm_affine_4ulp_avx512_element0(float x0, double *value0, int32_t *value1, double *value2) {
    const float v0 = x0;
    const double v1 = (double)v0;
    const int32_t v2 = 1;
    const double v3 = v1 * v1;
    const double r0 = v1;
    const int32_t r1 = v2;
    const double r2 = v3;
    *value0 = r0;
    *value1 = r1;
    *value2 = r2;
}

static inline void layer_norm_affine_4ulp_avx512_element1(double a0, int32_t a1, float *value3, float *value4) {
    const double v4 = a0;
    const int32_t v5 = a1;
    const double v6 = (double)v5;
    const double v7 = v4 / v6;
    const float v8 = (float)v7;
    const double v9 = (double)v8;
    const double v10 = v7 - v9;
    const float v11 = (float)v10;
    const float r0 = v8;
    const float r1 = v11;
    *value3 = r0;
    *value4 = r1;
}

static inline float layer_norm_affine_4ulp_avx512_element2(float p0, double a0, int32_t a1, double a2) {
    const double v12 = 0x1p+0; /* 1 */
    const double v13 = 0x0p+0; /* 0 */
    const double v14 = a0;
    const int32_t v15 = a1;
    const double v16 = (double)v15;
    const double v17 = v14 / v16;
    const double v18 = v14 * v17;
    const double v19 = v18 * v18;
    const double v20 = 0x1.0000a16a04a8ap-40; /* 9.0950345205064343e-13 */
    const double v21 = layer_norm_affine_4ulp_avx512_fma_f64(v20, v18, v13);
    const double v22 = layer_norm_affine_4ulp_avx512_fma_f64(v13, v19, v21);
    const double v23 = a2;
    const double v24 = v23 - v18;
    const double v25 = v22 > v24 ? v22 : v24;
    const double v26 = v25 / v16;
    const float v27 = p0;
    const double v28 = (double)v27;
    const double v29 = v26 + v28;
    const double v30 = layer_norm_affine_4ulp_avx512_sqrt_f64(v29);
    const double v31 = v12 / v30;
    const float v32 = (float)v31;
    const float r0 = v32;
    return r0;
}

static inline float layer_norm_affine_4ulp_avx512_element3(float x0, float x1, float x2, float a3, float a4, float a5) {
    const float v33 = x1;
    const float v34 = a5;
    const float v35 = v33 * v34;
    const float v36 = x0;
    const float v37 = a3;
    const float v38 = v36 - v37;
    const float v39 = a4;
    const float v40 = v38 - v39;
    const float v41 = x2;
    const float v42 = -0x1p+3f; /* -8 */
    const float v43 = v41 > v42 ? v41 : v42;
    const float v44 = layer_norm_affine_4ulp_avx512_fma_f32(v35, v40, v43);
    const float r0 = v44;
    return r0;
}

static void layer_norm_affine_4ulp_avx512_array_portable(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    double a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    double lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = 0x0p+0;
    int32_t lanes1[64];
    for (size_t l = 0; l < 64; l++)
        lanes1[l] = 0;
    double lanes2[64];
    for (size_t l = 0; l < 64; l++)
        lanes2[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        double value0;
        int32_t value1;
        double value2;
        layer_norm_affine_4ulp_avx512_element0(x0[i], &value0, &value1, &value2);
        lanes0[i % 64] = lanes0[i % 64] + value0;
        lanes1[i % 64] = (int32_t)((uint32_t)lanes1[i % 64] + (uint32_t)value1);
        lanes2[i % 64] = lanes2[i % 64] + value2;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] + lanes0[l + h];
    a0 = lanes0[0];
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes1[l] = (int32_t)((uint32_t)lanes1[l] + (uint32_t)lanes1[l + h]);
    a1 = lanes1[0];
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes2[l] = lanes2[l] + lanes2[l + h];
    a2 = lanes2[0];
    layer_norm_affine_4ulp_avx512_element1(a0, a1, &a3, &a4);
    a5 = layer_norm_affine_4ulp_avx512_element2(p0, a0, a1, a2);
    for (size_t i = 0; i < n; i++) {
        y[i] = layer_norm_affine_4ulp_avx512_element3(x0[i], x1[i], x2[i], a3, a4, a5);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LAYER_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LAYER_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LAYER_NORM_AFFINE_4ULP_AVX512_AVX2 static inline LAYER_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LAYER_NORM_AFFINE_4ULP_AVX512_AVX512 static inline LAYER_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX2 void layer_norm_affine_4ulp_avx512_step0_avx2(const float *x0, __m256d *acc0, __m256i *acc1, __m256d *acc2) {
    const __m256i v2 = _mm256_set1_epi32(1);
    const __m256 v0_0 = _mm256_loadu_ps(x0);
    const __m256 v0_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v0_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v0_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v0_4 = _mm256_loadu_ps(x0 + 32);
    const __m256 v0_5 = _mm256_loadu_ps(x0 + 40);
    const __m256 v0_6 = _mm256_loadu_ps(x0 + 48);
    const __m256 v0_7 = _mm256_loadu_ps(x0 + 56);
    const __m256d v1_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_0));
    const __m256d v1_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_0, 1));
    const __m256d v1_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_1));
    const __m256d v1_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_1, 1));
    const __m256d v1_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_2));
    const __m256d v1_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_2, 1));
    const __m256d v1_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_3));
    const __m256d v1_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_3, 1));
    const __m256d v1_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_4));
    const __m256d v1_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_4, 1));
    const __m256d v1_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_5));
    const __m256d v1_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_5, 1));
    const __m256d v1_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_6));
    const __m256d v1_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_6, 1));
    const __m256d v1_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_7));
    const __m256d v1_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_7, 1));
    const __m256d v3_0l = _mm256_mul_pd(v1_0l, v1_0l);
    const __m256d v3_0h = _mm256_mul_pd(v1_0h, v1_0h);
    const __m256d v3_1l = _mm256_mul_pd(v1_1l, v1_1l);
    const __m256d v3_1h = _mm256_mul_pd(v1_1h, v1_1h);
    const __m256d v3_2l = _mm256_mul_pd(v1_2l, v1_2l);
    const __m256d v3_2h = _mm256_mul_pd(v1_2h, v1_2h);
    const __m256d v3_3l = _mm256_mul_pd(v1_3l, v1_3l);
    const __m256d v3_3h = _mm256_mul_pd(v1_3h, v1_3h);
    const __m256d v3_4l = _mm256_mul_pd(v1_4l, v1_4l);
    const __m256d v3_4h = _mm256_mul_pd(v1_4h, v1_4h);
    const __m256d v3_5l = _mm256_mul_pd(v1_5l, v1_5l);
    const __m256d v3_5h = _mm256_mul_pd(v1_5h, v1_5h);
    const __m256d v3_6l = _mm256_mul_pd(v1_6l, v1_6l);
    const __m256d v3_6h = _mm256_mul_pd(v1_6h, v1_6h);
    const __m256d v3_7l = _mm256_mul_pd(v1_7l, v1_7l);
    const __m256d v3_7h = _mm256_mul_pd(v1_7h, v1_7h);
    acc0[0] = _mm256_add_pd(acc0[0], v1_0l);
    acc0[1] = _mm256_add_pd(acc0[1], v1_0h);
    acc0[2] = _mm256_add_pd(acc0[2], v1_1l);
    acc0[3] = _mm256_add_pd(acc0[3], v1_1h);
    acc0[4] = _mm256_add_pd(acc0[4], v1_2l);
    acc0[5] = _mm256_add_pd(acc0[5], v1_2h);
    acc0[6] = _mm256_add_pd(acc0[6], v1_3l);
    acc0[7] = _mm256_add_pd(acc0[7], v1_3h);
    acc0[8] = _mm256_add_pd(acc0[8], v1_4l);
    acc0[9] = _mm256_add_pd(acc0[9], v1_4h);
    acc0[10] = _mm256_add_pd(acc0[10], v1_5l);
    acc0[11] = _mm256_add_pd(acc0[11], v1_5h);
    acc0[12] = _mm256_add_pd(acc0[12], v1_6l);
    acc0[13] = _mm256_add_pd(acc0[13], v1_6h);
    acc0[14] = _mm256_add_pd(acc0[14], v1_7l);
    acc0[15] = _mm256_add_pd(acc0[15], v1_7h);
    acc1[0] = _mm256_add_epi32(acc1[0], v2);
    acc1[1] = _mm256_add_epi32(acc1[1], v2);
    acc1[2] = _mm256_add_epi32(acc1[2], v2);
    acc1[3] = _mm256_add_epi32(acc1[3], v2);
    acc1[4] = _mm256_add_epi32(acc1[4], v2);
    acc1[5] = _mm256_add_epi32(acc1[5], v2);
    acc1[6] = _mm256_add_epi32(acc1[6], v2);
    acc1[7] = _mm256_add_epi32(acc1[7], v2);
    acc2[0] = _mm256_add_pd(acc2[0], v3_0l);
    acc2[1] = _mm256_add_pd(acc2[1], v3_0h);
    acc2[2] = _mm256_add_pd(acc2[2], v3_1l);
    acc2[3] = _mm256_add_pd(acc2[3], v3_1h);
    acc2[4] = _mm256_add_pd(acc2[4], v3_2l);
    acc2[5] = _mm256_add_pd(acc2[5], v3_2h);
    acc2[6] = _mm256_add_pd(acc2[6], v3_3l);
    acc2[7] = _mm256_add_pd(acc2[7], v3_3h);
    acc2[8] = _mm256_add_pd(acc2[8], v3_4l);
    acc2[9] = _mm256_add_pd(acc2[9], v3_4h);
    acc2[10] = _mm256_add_pd(acc2[10], v3_5l);
    acc2[11] = _mm256_add_pd(acc2[11], v3_5h);
    acc2[12] = _mm256_add_pd(acc2[12], v3_6l);
    acc2[13] = _mm256_add_pd(acc2[13], v3_6h);
    acc2[14] = _mm256_add_pd(acc2[14], v3_7l);
    acc2[15] = _mm256_add_pd(acc2[15], v3_7h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static LAYER_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET void layer_norm_affine_4ulp_avx512_chunk0_avx2(const float *x0, double *value0, int32_t *value1, double *value2) {
    const __m256i v2 = _mm256_set1_epi32(1);
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v3l = _mm256_mul_pd(v1l, v1l);
    const __m256d v3h = _mm256_mul_pd(v1h, v1h);
    _mm256_storeu_pd(value0, v1l);
    _mm256_storeu_pd(value0 + 4, v1h);
    _mm256_storeu_si256((__m256i *)(void *)(value1), v2);
    _mm256_storeu_pd(value2, v3l);
    _mm256_storeu_pd(value2 + 4, v3h);
}

/* Once a row, in 8 equal lanes. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX2 void layer_norm_affine_4ulp_avx512_once1_avx2(double a0, int32_t a1, float *value3, float *value4) {
    const __m256d v4 = _mm256_set1_pd(a0);
    const __m256i v5 = _mm256_set1_epi32(a1);
    const __m256d v6l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v5));
    const __m256d v6h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v5, 1));
    const __m256d v7l = _mm256_div_pd(v4, v6l);
    const __m256d v7h = _mm256_div_pd(v4, v6h);
    const __m128 v8l = _mm256_cvtpd_ps(v7l);
    const __m128 v8h = _mm256_cvtpd_ps(v7h);
    const __m256 v8 = _mm256_set_m128(v8h, v8l);
    const __m256d v9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v8));
    const __m256d v9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v8, 1));
    const __m256d v10l = _mm256_sub_pd(v7l, v9l);
    const __m256d v10h = _mm256_sub_pd(v7h, v9h);
    const __m128 v11l = _mm256_cvtpd_ps(v10l);
    const __m128 v11h = _mm256_cvtpd_ps(v10h);
    const __m256 v11 = _mm256_set_m128(v11h, v11l);
    _mm256_storeu_ps(value3, v8);
    _mm256_storeu_ps(value4, v11);
}

/* Once a row, in 8 equal lanes. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX2 void layer_norm_affine_4ulp_avx512_once2_avx2(float p0, double a0, int32_t a1, double a2, float *value5) {
    const __m256d v12 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v13 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v14 = _mm256_set1_pd(a0);
    const __m256i v15 = _mm256_set1_epi32(a1);
    const __m256d v20 = _mm256_set1_pd(0x1.0000a16a04a8ap-40); /* 9.0950345205064343e-13 */
    const __m256d v23 = _mm256_set1_pd(a2);
    const __m256 v27 = _mm256_set1_ps(p0);
    const __m256d v16l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v15));
    const __m256d v16h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v15, 1));
    const __m256d v17l = _mm256_div_pd(v14, v16l);
    const __m256d v17h = _mm256_div_pd(v14, v16h);
    const __m256d v18l = _mm256_mul_pd(v14, v17l);
    const __m256d v18h = _mm256_mul_pd(v14, v17h);
    const __m256d v19l = _mm256_mul_pd(v18l, v18l);
    const __m256d v19h = _mm256_mul_pd(v18h, v18h);
    const __m256d v21l = _mm256_fmadd_pd(v20, v18l, v13);
    const __m256d v21h = _mm256_fmadd_pd(v20, v18h, v13);
    const __m256d v22l = _mm256_fmadd_pd(v13, v19l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v13, v19h, v21h);
    const __m256d v24l = _mm256_sub_pd(v23, v18l);
    const __m256d v24h = _mm256_sub_pd(v23, v18h);
    const __m256d v25l = _mm256_max_pd(v22l, v24l);
    const __m256d v25h = _mm256_max_pd(v22h, v24h);
    const __m256d v26l = _mm256_div_pd(v25l, v16l);
    const __m256d v26h = _mm256_div_pd(v25h, v16h);
    const __m256d v28l = _mm256_cvtps_pd(_mm256_castps256_ps128(v27));
    const __m256d v28h = _mm256_cvtps_pd(_mm256_extractf128_ps(v27, 1));
    const __m256d v29l = _mm256_add_pd(v26l, v28l);
    const __m256d v29h = _mm256_add_pd(v26h, v28h);
    const __m256d v30l = _mm256_sqrt_pd(v29l);
    const __m256d v30h = _mm256_sqrt_pd(v29h);
    const __m256d v31l = _mm256_div_pd(v12, v30l);
    const __m256d v31h = _mm256_div_pd(v12, v30h);
    const __m128 v32l = _mm256_cvtpd_ps(v31l);
    const __m128 v32h = _mm256_cvtpd_ps(v31h);
    const __m256 v32 = _mm256_set_m128(v32h, v32l);
    _mm256_storeu_ps(value5, v32);
}

/* 32 elements. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX2 void layer_norm_affine_4ulp_avx512_step3_avx2(const float *x0, const float *x1, const float *x2, float a3, float a4, float a5, float *y) {
    const __m256 v34 = _mm256_set1_ps(a5);
    const __m256 v37 = _mm256_set1_ps(a3);
    const __m256 v39 = _mm256_set1_ps(a4);
    const __m256 v42 = _mm256_set1_ps(-0x1p+3f); /* -8 */
    const __m256 v33_0 = _mm256_loadu_ps(x1);
    const __m256 v33_1 = _mm256_loadu_ps(x1 + 8);
    const __m256 v33_2 = _mm256_loadu_ps(x1 + 16);
    const __m256 v33_3 = _mm256_loadu_ps(x1 + 24);
    const __m256 v35_0 = _mm256_mul_ps(v33_0, v34);
    const __m256 v35_1 = _mm256_mul_ps(v33_1, v34);
    const __m256 v35_2 = _mm256_mul_ps(v33_2, v34);
    const __m256 v35_3 = _mm256_mul_ps(v33_3, v34);
    const __m256 v36_0 = _mm256_loadu_ps(x0);
    const __m256 v36_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v36_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v36_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v38_0 = _mm256_sub_ps(v36_0, v37);
    const __m256 v38_1 = _mm256_sub_ps(v36_1, v37);
    const __m256 v38_2 = _mm256_sub_ps(v36_2, v37);
    const __m256 v38_3 = _mm256_sub_ps(v36_3, v37);
    const __m256 v40_0 = _mm256_sub_ps(v38_0, v39);
    const __m256 v40_1 = _mm256_sub_ps(v38_1, v39);
    const __m256 v40_2 = _mm256_sub_ps(v38_2, v39);
    const __m256 v40_3 = _mm256_sub_ps(v38_3, v39);
    const __m256 v41_0 = _mm256_loadu_ps(x2);
    const __m256 v41_1 = _mm256_loadu_ps(x2 + 8);
    const __m256 v41_2 = _mm256_loadu_ps(x2 + 16);
    const __m256 v41_3 = _mm256_loadu_ps(x2 + 24);
    const __m256 v43_0 = _mm256_max_ps(v41_0, v42);
    const __m256 v43_1 = _mm256_max_ps(v41_1, v42);
    const __m256 v43_2 = _mm256_max_ps(v41_2, v42);
    const __m256 v43_3 = _mm256_max_ps(v41_3, v42);
    const __m256 v44_0 = _mm256_fmadd_ps(v35_0, v40_0, v43_0);
    const __m256 v44_1 = _mm256_fmadd_ps(v35_1, v40_1, v43_1);
    const __m256 v44_2 = _mm256_fmadd_ps(v35_2, v40_2, v43_2);
    const __m256 v44_3 = _mm256_fmadd_ps(v35_3, v40_3, v43_3);
    _mm256_storeu_ps(y, v44_0);
    _mm256_storeu_ps(y + 8, v44_1);
    _mm256_storeu_ps(y + 16, v44_2);
    _mm256_storeu_ps(y + 24, v44_3);
}

/* 32 elements, past the caches. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX2 void layer_norm_affine_4ulp_avx512_stream3_avx2(const float *x0, const float *x1, const float *x2, float a3, float a4, float a5, float *y) {
    const __m256 v34 = _mm256_set1_ps(a5);
    const __m256 v37 = _mm256_set1_ps(a3);
    const __m256 v39 = _mm256_set1_ps(a4);
    const __m256 v42 = _mm256_set1_ps(-0x1p+3f); /* -8 */
    const __m256 v33_0 = _mm256_loadu_ps(x1);
    const __m256 v33_1 = _mm256_loadu_ps(x1 + 8);
    const __m256 v33_2 = _mm256_loadu_ps(x1 + 16);
    const __m256 v33_3 = _mm256_loadu_ps(x1 + 24);
    const __m256 v35_0 = _mm256_mul_ps(v33_0, v34);
    const __m256 v35_1 = _mm256_mul_ps(v33_1, v34);
    const __m256 v35_2 = _mm256_mul_ps(v33_2, v34);
    const __m256 v35_3 = _mm256_mul_ps(v33_3, v34);
    const __m256 v36_0 = _mm256_loadu_ps(x0);
    const __m256 v36_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v36_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v36_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v38_0 = _mm256_sub_ps(v36_0, v37);
    const __m256 v38_1 = _mm256_sub_ps(v36_1, v37);
    const __m256 v38_2 = _mm256_sub_ps(v36_2, v37);
    const __m256 v38_3 = _mm256_sub_ps(v36_3, v37);
    const __m256 v40_0 = _mm256_sub_ps(v38_0, v39);
    const __m256 v40_1 = _mm256_sub_ps(v38_1, v39);
    const __m256 v40_2 = _mm256_sub_ps(v38_2, v39);
    const __m256 v40_3 = _mm256_sub_ps(v38_3, v39);
    const __m256 v41_0 = _mm256_loadu_ps(x2);
    const __m256 v41_1 = _mm256_loadu_ps(x2 + 8);
    const __m256 v41_2 = _mm256_loadu_ps(x2 + 16);
    const __m256 v41_3 = _mm256_loadu_ps(x2 + 24);
    const __m256 v43_0 = _mm256_max_ps(v41_0, v42);
    const __m256 v43_1 = _mm256_max_ps(v41_1, v42);
    const __m256 v43_2 = _mm256_max_ps(v41_2, v42);
    const __m256 v43_3 = _mm256_max_ps(v41_3, v42);
    const __m256 v44_0 = _mm256_fmadd_ps(v35_0, v40_0, v43_0);
    const __m256 v44_1 = _mm256_fmadd_ps(v35_1, v40_1, v43_1);
    const __m256 v44_2 = _mm256_fmadd_ps(v35_2, v40_2, v43_2);
    const __m256 v44_3 = _mm256_fmadd_ps(v35_3, v40_3, v43_3);
    _mm256_stream_ps(y, v44_0);
    _mm256_stream_ps(y + 8, v44_1);
    _mm256_stream_ps(y + 16, v44_2);
    _mm256_stream_ps(y + 24, v44_3);
}

/* 8 elements. */
static LAYER_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET void layer_norm_affine_4ulp_avx512_chunk3_avx2(const float *x0, const float *x1, const float *x2, float a3, float a4, float a5, float *y) {
    const __m256 v34 = _mm256_set1_ps(a5);
    const __m256 v37 = _mm256_set1_ps(a3);
    const __m256 v39 = _mm256_set1_ps(a4);
    const __m256 v42 = _mm256_set1_ps(-0x1p+3f); /* -8 */
    const __m256 v33 = _mm256_loadu_ps(x1);
    const __m256 v35 = _mm256_mul_ps(v33, v34);
    const __m256 v36 = _mm256_loadu_ps(x0);
    const __m256 v38 = _mm256_sub_ps(v36, v37);
    const __m256 v40 = _mm256_sub_ps(v38, v39);
    const __m256 v41 = _mm256_loadu_ps(x2);
    const __m256 v43 = _mm256_max_ps(v41, v42);
    const __m256 v44 = _mm256_fmadd_ps(v35, v40, v43);
    _mm256_storeu_ps(y, v44);
}

static LAYER_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET void layer_norm_affine_4ulp_avx512_array_avx2(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    double a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    size_t i = 0;
    __m256d acc0[16];
    acc0[0] = _mm256_set1_pd(0x0p+0);
    acc0[1] = _mm256_set1_pd(0x0p+0);
    acc0[2] = _mm256_set1_pd(0x0p+0);
    acc0[3] = _mm256_set1_pd(0x0p+0);
    acc0[4] = _mm256_set1_pd(0x0p+0);
    acc0[5] = _mm256_set1_pd(0x0p+0);
    acc0[6] = _mm256_set1_pd(0x0p+0);
    acc0[7] = _mm256_set1_pd(0x0p+0);
    acc0[8] = _mm256_set1_pd(0x0p+0);
    acc0[9] = _mm256_set1_pd(0x0p+0);
    acc0[10] = _mm256_set1_pd(0x0p+0);
    acc0[11] = _mm256_set1_pd(0x0p+0);
    acc0[12] = _mm256_set1_pd(0x0p+0);
    acc0[13] = _mm256_set1_pd(0x0p+0);
    acc0[14] = _mm256_set1_pd(0x0p+0);
    acc0[15] = _mm256_set1_pd(0x0p+0);
    __m256i acc1[8];
    acc1[0] = _mm256_set1_epi32(0);
    acc1[1] = _mm256_set1_epi32(0);
    acc1[2] = _mm256_set1_epi32(0);
    acc1[3] = _mm256_set1_epi32(0);
    acc1[4] = _mm256_set1_epi32(0);
    acc1[5] = _mm256_set1_epi32(0);
    acc1[6] = _mm256_set1_epi32(0);
    acc1[7] = _mm256_set1_epi32(0);
    __m256d acc2[16];
    acc2[0] = _mm256_set1_pd(0x0p+0);
    acc2[1] = _mm256_set1_pd(0x0p+0);
    acc2[2] = _mm256_set1_pd(0x0p+0);
    acc2[3] = _mm256_set1_pd(0x0p+0);
    acc2[4] = _mm256_set1_pd(0x0p+0);
    acc2[5] = _mm256_set1_pd(0x0p+0);
    acc2[6] = _mm256_set1_pd(0x0p+0);
    acc2[7] = _mm256_set1_pd(0x0p+0);
    acc2[8] = _mm256_set1_pd(0x0p+0);
    acc2[9] = _mm256_set1_pd(0x0p+0);
    acc2[10] = _mm256_set1_pd(0x0p+0);
    acc2[11] = _mm256_set1_pd(0x0p+0);
    acc2[12] = _mm256_set1_pd(0x0p+0);
    acc2[13] = _mm256_set1_pd(0x0p+0);
    acc2[14] = _mm256_set1_pd(0x0p+0);
    acc2[15] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        layer_norm_affine_4ulp_avx512_step0_avx2(x0 + i, acc0, acc1, acc2);
    double lanes0[64];
    int32_t lanes1[64];
    double lanes2[64];
    _mm256_storeu_pd(lanes0 + 0, acc0[0]);
    _mm256_storeu_pd(lanes0 + 4, acc0[1]);
    _mm256_storeu_pd(lanes0 + 8, acc0[2]);
    _mm256_storeu_pd(lanes0 + 12, acc0[3]);
    _mm256_storeu_pd(lanes0 + 16, acc0[4]);
    _mm256_storeu_pd(lanes0 + 20, acc0[5]);
    _mm256_storeu_pd(lanes0 + 24, acc0[6]);
    _mm256_storeu_pd(lanes0 + 28, acc0[7]);
    _mm256_storeu_pd(lanes0 + 32, acc0[8]);
    _mm256_storeu_pd(lanes0 + 36, acc0[9]);
    _mm256_storeu_pd(lanes0 + 40, acc0[10]);
    _mm256_storeu_pd(lanes0 + 44, acc0[11]);
    _mm256_storeu_pd(lanes0 + 48, acc0[12]);
    _mm256_storeu_pd(lanes0 + 52, acc0[13]);
    _mm256_storeu_pd(lanes0 + 56, acc0[14]);
    _mm256_storeu_pd(lanes0 + 60, acc0[15]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes1 + 0), acc1[0]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes1 + 8), acc1[1]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes1 + 16), acc1[2]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes1 + 24), acc1[3]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes1 + 32), acc1[4]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes1 + 40), acc1[5]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes1 + 48), acc1[6]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes1 + 56), acc1[7]);
    _mm256_storeu_pd(lanes2 + 0, acc2[0]);
    _mm256_storeu_pd(lanes2 + 4, acc2[1]);
    _mm256_storeu_pd(lanes2 + 8, acc2[2]);
    _mm256_storeu_pd(lanes2 + 12, acc2[3]);
    _mm256_storeu_pd(lanes2 + 16, acc2[4]);
    _mm256_storeu_pd(lanes2 + 20, acc2[5]);
    _mm256_storeu_pd(lanes2 + 24, acc2[6]);
    _mm256_storeu_pd(lanes2 + 28, acc2[7]);
    _mm256_storeu_pd(lanes2 + 32, acc2[8]);
    _mm256_storeu_pd(lanes2 + 36, acc2[9]);
    _mm256_storeu_pd(lanes2 + 40, acc2[10]);
    _mm256_storeu_pd(lanes2 + 44, acc2[11]);
    _mm256_storeu_pd(lanes2 + 48, acc2[12]);
    _mm256_storeu_pd(lanes2 + 52, acc2[13]);
    _mm256_storeu_pd(lanes2 + 56, acc2[14]);
    _mm256_storeu_pd(lanes2 + 60, acc2[15]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double value0[8];
        int32_t value1[8];
        double value2[8];
        layer_norm_affine_4ulp_avx512_chunk0_avx2(tail_x0, value0, value1, value2);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] + value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = (int32_t)((uint32_t)lanes1[base + l] + (uint32_t)value1[l]);
        for (size_t l = 0; l < m; l++)
            lanes2[base + l] = lanes2[base + l] + value2[l];
    }
    __m256d fold0_0 = _mm256_loadu_pd(lanes0 + 0);
    __m256d fold0_1 = _mm256_loadu_pd(lanes0 + 4);
    __m256d fold0_2 = _mm256_loadu_pd(lanes0 + 8);
    __m256d fold0_3 = _mm256_loadu_pd(lanes0 + 12);
    __m256d fold0_4 = _mm256_loadu_pd(lanes0 + 16);
    __m256d fold0_5 = _mm256_loadu_pd(lanes0 + 20);
    __m256d fold0_6 = _mm256_loadu_pd(lanes0 + 24);
    __m256d fold0_7 = _mm256_loadu_pd(lanes0 + 28);
    __m256d fold0_8 = _mm256_loadu_pd(lanes0 + 32);
    __m256d fold0_9 = _mm256_loadu_pd(lanes0 + 36);
    __m256d fold0_10 = _mm256_loadu_pd(lanes0 + 40);
    __m256d fold0_11 = _mm256_loadu_pd(lanes0 + 44);
    __m256d fold0_12 = _mm256_loadu_pd(lanes0 + 48);
    __m256d fold0_13 = _mm256_loadu_pd(lanes0 + 52);
    __m256d fold0_14 = _mm256_loadu_pd(lanes0 + 56);
    __m256d fold0_15 = _mm256_loadu_pd(lanes0 + 60);
    fold0_0 = _mm256_add_pd(fold0_0, fold0_8);
    fold0_1 = _mm256_add_pd(fold0_1, fold0_9);
    fold0_2 = _mm256_add_pd(fold0_2, fold0_10);
    fold0_3 = _mm256_add_pd(fold0_3, fold0_11);
    fold0_4 = _mm256_add_pd(fold0_4, fold0_12);
    fold0_5 = _mm256_add_pd(fold0_5, fold0_13);
    fold0_6 = _mm256_add_pd(fold0_6, fold0_14);
    fold0_7 = _mm256_add_pd(fold0_7, fold0_15);
    fold0_0 = _mm256_add_pd(fold0_0, fold0_4);
    fold0_1 = _mm256_add_pd(fold0_1, fold0_5);
    fold0_2 = _mm256_add_pd(fold0_2, fold0_6);
    fold0_3 = _mm256_add_pd(fold0_3, fold0_7);
    fold0_0 = _mm256_add_pd(fold0_0, fold0_2);
    fold0_1 = _mm256_add_pd(fold0_1, fold0_3);
    fold0_0 = _mm256_add_pd(fold0_0, fold0_1);
    fold0_0 = _mm256_add_pd(fold0_0, _mm256_permute2f128_pd(fold0_0, fold0_0, 1));
    fold0_0 = _mm256_add_pd(fold0_0, _mm256_permute_pd(fold0_0, 5));
    _mm256_storeu_pd(lanes0, fold0_0);
    a0 = lanes0[0];
    __m256i fold1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 0));
    __m256i fold1_1 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 8));
    __m256i fold1_2 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 16));
    __m256i fold1_3 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 24));
    __m256i fold1_4 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 32));
    __m256i fold1_5 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 40));
    __m256i fold1_6 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 48));
    __m256i fold1_7 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 56));
    fold1_0 = _mm256_add_epi32(fold1_0, fold1_4);
    fold1_1 = _mm256_add_epi32(fold1_1, fold1_5);
    fold1_2 = _mm256_add_epi32(fold1_2, fold1_6);
    fold1_3 = _mm256_add_epi32(fold1_3, fold1_7);
    fold1_0 = _mm256_add_epi32(fold1_0, fold1_2);
    fold1_1 = _mm256_add_epi32(fold1_1, fold1_3);
    fold1_0 = _mm256_add_epi32(fold1_0, fold1_1);
    fold1_0 = _mm256_add_epi32(fold1_0, _mm256_permute2x128_si256(fold1_0, fold1_0, 1));
    fold1_0 = _mm256_add_epi32(fold1_0, _mm256_shuffle_epi32(fold1_0, 0x4e));
    fold1_0 = _mm256_add_epi32(fold1_0, _mm256_shuffle_epi32(fold1_0, 0xb1));
    _mm256_storeu_si256((__m256i *)(void *)(lanes1), fold1_0);
    a1 = lanes1[0];
    __m256d fold2_0 = _mm256_loadu_pd(lanes2 + 0);
    __m256d fold2_1 = _mm256_loadu_pd(lanes2 + 4);
    __m256d fold2_2 = _mm256_loadu_pd(lanes2 + 8);
    __m256d fold2_3 = _mm256_loadu_pd(lanes2 + 12);
    __m256d fold2_4 = _mm256_loadu_pd(lanes2 + 16);
    __m256d fold2_5 = _mm256_loadu_pd(lanes2 + 20);
    __m256d fold2_6 = _mm256_loadu_pd(lanes2 + 24);
    __m256d fold2_7 = _mm256_loadu_pd(lanes2 + 28);
    __m256d fold2_8 = _mm256_loadu_pd(lanes2 + 32);
    __m256d fold2_9 = _mm256_loadu_pd(lanes2 + 36);
    __m256d fold2_10 = _mm256_loadu_pd(lanes2 + 40);
    __m256d fold2_11 = _mm256_loadu_pd(lanes2 + 44);
    __m256d fold2_12 = _mm256_loadu_pd(lanes2 + 48);
    __m256d fold2_13 = _mm256_loadu_pd(lanes2 + 52);
    __m256d fold2_14 = _mm256_loadu_pd(lanes2 + 56);
    __m256d fold2_15 = _mm256_loadu_pd(lanes2 + 60);
    fold2_0 = _mm256_add_pd(fold2_0, fold2_8);
    fold2_1 = _mm256_add_pd(fold2_1, fold2_9);
    fold2_2 = _mm256_add_pd(fold2_2, fold2_10);
    fold2_3 = _mm256_add_pd(fold2_3, fold2_11);
    fold2_4 = _mm256_add_pd(fold2_4, fold2_12);
    fold2_5 = _mm256_add_pd(fold2_5, fold2_13);
    fold2_6 = _mm256_add_pd(fold2_6, fold2_14);
    fold2_7 = _mm256_add_pd(fold2_7, fold2_15);
    fold2_0 = _mm256_add_pd(fold2_0, fold2_4);
    fold2_1 = _mm256_add_pd(fold2_1, fold2_5);
    fold2_2 = _mm256_add_pd(fold2_2, fold2_6);
    fold2_3 = _mm256_add_pd(fold2_3, fold2_7);
    fold2_0 = _mm256_add_pd(fold2_0, fold2_2);
    fold2_1 = _mm256_add_pd(fold2_1, fold2_3);
    fold2_0 = _mm256_add_pd(fold2_0, fold2_1);
    fold2_0 = _mm256_add_pd(fold2_0, _mm256_permute2f128_pd(fold2_0, fold2_0, 1));
    fold2_0 = _mm256_add_pd(fold2_0, _mm256_permute_pd(fold2_0, 5));
    _mm256_storeu_pd(lanes2, fold2_0);
    a2 = lanes2[0];
    {
        float value3[8];
        float value4[8];
        layer_norm_affine_4ulp_avx512_once1_avx2(a0, a1, value3, value4);
        a3 = value3[0];
        a4 = value4[0];
    }
    {
        float value5[8];
        layer_norm_affine_4ulp_avx512_once2_avx2(p0, a0, a1, a2, value5);
        a5 = value5[0];
    }
    i = 0;
    if ((((uintptr_t)y) & 63) == 0) {
        for (; n - i >= 32; i += 32)
            layer_norm_affine_4ulp_avx512_stream3_avx2(x0 + i, x1 + i, x2 + i, a3, a4, a5, y + i);
        _mm_sfence();
    }
    for (; n - i >= 32; i += 32)
        layer_norm_affine_4ulp_avx512_step3_avx2(x0 + i, x1 + i, x2 + i, a3, a4, a5, y + i);
    for (; n - i >= 8; i += 8)
        layer_norm_affine_4ulp_avx512_chunk3_avx2(x0 + i, x1 + i, x2 + i, a3, a4, a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[8] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_y[8];
        layer_norm_affine_4ulp_avx512_chunk3_avx2(tail_x0, tail_x1, tail_x2, a3, a4, a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX512 void layer_norm_affine_4ulp_avx512_step0_avx512(const float *x0, __m512d *acc0, __m512i *acc1, __m512d *acc2) {
    const __m512i v2 = _mm512_set1_epi32(1);
    const __m512 v0_0 = _mm512_loadu_ps(x0);
    const __m512 v0_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x0 + 48);
    const __m512d v1_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_0));
    const __m512d v1_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_0, 1));
    const __m512d v1_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_1));
    const __m512d v1_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_1, 1));
    const __m512d v1_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_2));
    const __m512d v1_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_2, 1));
    const __m512d v1_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_3));
    const __m512d v1_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_3, 1));
    const __m512d v3_0l = _mm512_mul_pd(v1_0l, v1_0l);
    const __m512d v3_0h = _mm512_mul_pd(v1_0h, v1_0h);
    const __m512d v3_1l = _mm512_mul_pd(v1_1l, v1_1l);
    const __m512d v3_1h = _mm512_mul_pd(v1_1h, v1_1h);
    const __m512d v3_2l = _mm512_mul_pd(v1_2l, v1_2l);
    const __m512d v3_2h = _mm512_mul_pd(v1_2h, v1_2h);
    const __m512d v3_3l = _mm512_mul_pd(v1_3l, v1_3l);
    const __m512d v3_3h = _mm512_mul_pd(v1_3h, v1_3h);
    acc0[0] = _mm512_add_pd(acc0[0], v1_0l);
    acc0[1] = _mm512_add_pd(acc0[1], v1_0h);
    acc0[2] = _mm512_add_pd(acc0[2], v1_1l);
    acc0[3] = _mm512_add_pd(acc0[3], v1_1h);
    acc0[4] = _mm512_add_pd(acc0[4], v1_2l);
    acc0[5] = _mm512_add_pd(acc0[5], v1_2h);
    acc0[6] = _mm512_add_pd(acc0[6], v1_3l);
    acc0[7] = _mm512_add_pd(acc0[7], v1_3h);
    acc1[0] = _mm512_add_epi32(acc1[0], v2);
    acc1[1] = _mm512_add_epi32(acc1[1], v2);
    acc1[2] = _mm512_add_epi32(acc1[2], v2);
    acc1[3] = _mm512_add_epi32(acc1[3], v2);
    acc2[0] = _mm512_add_pd(acc2[0], v3_0l);
    acc2[1] = _mm512_add_pd(acc2[1], v3_0h);
    acc2[2] = _mm512_add_pd(acc2[2], v3_1l);
    acc2[3] = _mm512_add_pd(acc2[3], v3_1h);
    acc2[4] = _mm512_add_pd(acc2[4], v3_2l);
    acc2[5] = _mm512_add_pd(acc2[5], v3_2h);
    acc2[6] = _mm512_add_pd(acc2[6], v3_3l);
    acc2[7] = _mm512_add_pd(acc2[7], v3_3h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static LAYER_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET void layer_norm_affine_4ulp_avx512_chunk0_avx512(const float *x0, double *value0, int32_t *value1, double *value2) {
    const __m512i v2 = _mm512_set1_epi32(1);
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v3l = _mm512_mul_pd(v1l, v1l);
    const __m512d v3h = _mm512_mul_pd(v1h, v1h);
    _mm512_storeu_pd(value0, v1l);
    _mm512_storeu_pd(value0 + 8, v1h);
    _mm512_storeu_si512(value1, v2);
    _mm512_storeu_pd(value2, v3l);
    _mm512_storeu_pd(value2 + 8, v3h);
}

/* Once a row, in 16 equal lanes. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX512 void layer_norm_affine_4ulp_avx512_once1_avx512(double a0, int32_t a1, float *value3, float *value4) {
    const __m512d v4 = _mm512_set1_pd(a0);
    const __m512i v5 = _mm512_set1_epi32(a1);
    const __m512d v6l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v5));
    const __m512d v6h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v5, 1));
    const __m512d v7l = _mm512_div_pd(v4, v6l);
    const __m512d v7h = _mm512_div_pd(v4, v6h);
    const __m256 v8l = _mm512_cvtpd_ps(v7l);
    const __m256 v8h = _mm512_cvtpd_ps(v7h);
    const __m512 v8 = _mm512_insertf32x8(_mm512_castps256_ps512(v8l), v8h, 1);
    const __m512d v9l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8));
    const __m512d v9h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8, 1));
    const __m512d v10l = _mm512_sub_pd(v7l, v9l);
    const __m512d v10h = _mm512_sub_pd(v7h, v9h);
    const __m256 v11l = _mm512_cvtpd_ps(v10l);
    const __m256 v11h = _mm512_cvtpd_ps(v10h);
    const __m512 v11 = _mm512_insertf32x8(_mm512_castps256_ps512(v11l), v11h, 1);
    _mm512_storeu_ps(value3, v8);
    _mm512_storeu_ps(value4, v11);
}

/* Once a row, in 16 equal lanes. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX512 void layer_norm_affine_4ulp_avx512_once2_avx512(float p0, double a0, int32_t a1, double a2, float *value5) {
    const __m512d v12 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v13 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v14 = _mm512_set1_pd(a0);
    const __m512i v15 = _mm512_set1_epi32(a1);
    const __m512d v20 = _mm512_set1_pd(0x1.0000a16a04a8ap-40); /* 9.0950345205064343e-13 */
    const __m512d v23 = _mm512_set1_pd(a2);
    const __m512 v27 = _mm512_set1_ps(p0);
    const __m512d v16l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v15));
    const __m512d v16h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v15, 1));
    const __m512d v17l = _mm512_div_pd(v14, v16l);
    const __m512d v17h = _mm512_div_pd(v14, v16h);
    const __m512d v18l = _mm512_mul_pd(v14, v17l);
    const __m512d v18h = _mm512_mul_pd(v14, v17h);
    const __m512d v19l = _mm512_mul_pd(v18l, v18l);
    const __m512d v19h = _mm512_mul_pd(v18h, v18h);
    const __m512d v21l = _mm512_fmadd_pd(v20, v18l, v13);
    const __m512d v21h = _mm512_fmadd_pd(v20, v18h, v13);
    const __m512d v22l = _mm512_fmadd_pd(v13, v19l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v13, v19h, v21h);
    const __m512d v24l = _mm512_sub_pd(v23, v18l);
    const __m512d v24h = _mm512_sub_pd(v23, v18h);
    const __m512d v25l = _mm512_max_pd(v22l, v24l);
    const __m512d v25h = _mm512_max_pd(v22h, v24h);
    const __m512d v26l = _mm512_div_pd(v25l, v16l);
    const __m512d v26h = _mm512_div_pd(v25h, v16h);
    const __m512d v28l = _mm512_cvtps_pd(_mm512_castps512_ps256(v27));
    const __m512d v28h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v27, 1));
    const __m512d v29l = _mm512_add_pd(v26l, v28l);
    const __m512d v29h = _mm512_add_pd(v26h, v28h);
    const __m512d v30l = _mm512_sqrt_pd(v29l);
    const __m512d v30h = _mm512_sqrt_pd(v29h);
    const __m512d v31l = _mm512_div_pd(v12, v30l);
    const __m512d v31h = _mm512_div_pd(v12, v30h);
    const __m256 v32l = _mm512_cvtpd_ps(v31l);
    const __m256 v32h = _mm512_cvtpd_ps(v31h);
    const __m512 v32 = _mm512_insertf32x8(_mm512_castps256_ps512(v32l), v32h, 1);
    _mm512_storeu_ps(value5, v32);
}

/* 64 elements. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX512 void layer_norm_affine_4ulp_avx512_step3_avx512(const float *x0, const float *x1, const float *x2, float a3, float a4, float a5, float *y) {
    const __m512 v34 = _mm512_set1_ps(a5);
    const __m512 v37 = _mm512_set1_ps(a3);
    const __m512 v39 = _mm512_set1_ps(a4);
    const __m512 v42 = _mm512_set1_ps(-0x1p+3f); /* -8 */
    const __m512 v33_0 = _mm512_loadu_ps(x1);
    const __m512 v33_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v33_2 = _mm512_loadu_ps(x1 + 32);
    const __m512 v33_3 = _mm512_loadu_ps(x1 + 48);
    const __m512 v35_0 = _mm512_mul_ps(v33_0, v34);
    const __m512 v35_1 = _mm512_mul_ps(v33_1, v34);
    const __m512 v35_2 = _mm512_mul_ps(v33_2, v34);
    const __m512 v35_3 = _mm512_mul_ps(v33_3, v34);
    const __m512 v36_0 = _mm512_loadu_ps(x0);
    const __m512 v36_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v36_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v36_3 = _mm512_loadu_ps(x0 + 48);
    const __m512 v38_0 = _mm512_sub_ps(v36_0, v37);
    const __m512 v38_1 = _mm512_sub_ps(v36_1, v37);
    const __m512 v38_2 = _mm512_sub_ps(v36_2, v37);
    const __m512 v38_3 = _mm512_sub_ps(v36_3, v37);
    const __m512 v40_0 = _mm512_sub_ps(v38_0, v39);
    const __m512 v40_1 = _mm512_sub_ps(v38_1, v39);
    const __m512 v40_2 = _mm512_sub_ps(v38_2, v39);
    const __m512 v40_3 = _mm512_sub_ps(v38_3, v39);
    const __m512 v41_0 = _mm512_loadu_ps(x2);
    const __m512 v41_1 = _mm512_loadu_ps(x2 + 16);
    const __m512 v41_2 = _mm512_loadu_ps(x2 + 32);
    const __m512 v41_3 = _mm512_loadu_ps(x2 + 48);
    const __m512 v43_0 = _mm512_max_ps(v41_0, v42);
    const __m512 v43_1 = _mm512_max_ps(v41_1, v42);
    const __m512 v43_2 = _mm512_max_ps(v41_2, v42);
    const __m512 v43_3 = _mm512_max_ps(v41_3, v42);
    const __m512 v44_0 = _mm512_fmadd_ps(v35_0, v40_0, v43_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v35_1, v40_1, v43_1);
    const __m512 v44_2 = _mm512_fmadd_ps(v35_2, v40_2, v43_2);
    const __m512 v44_3 = _mm512_fmadd_ps(v35_3, v40_3, v43_3);
    _mm512_storeu_ps(y, v44_0);
    _mm512_storeu_ps(y + 16, v44_1);
    _mm512_storeu_ps(y + 32, v44_2);
    _mm512_storeu_ps(y + 48, v44_3);
}

/* 64 elements, past the caches. */
LAYER_NORM_AFFINE_4ULP_AVX512_AVX512 void layer_norm_affine_4ulp_avx512_stream3_avx512(const float *x0, const float *x1, const float *x2, float a3, float a4, float a5, float *y) {
    const __m512 v34 = _mm512_set1_ps(a5);
    const __m512 v37 = _mm512_set1_ps(a3);
    const __m512 v39 = _mm512_set1_ps(a4);
    const __m512 v42 = _mm512_set1_ps(-0x1p+3f); /* -8 */
    const __m512 v33_0 = _mm512_loadu_ps(x1);
    const __m512 v33_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v33_2 = _mm512_loadu_ps(x1 + 32);
    const __m512 v33_3 = _mm512_loadu_ps(x1 + 48);
    const __m512 v35_0 = _mm512_mul_ps(v33_0, v34);
    const __m512 v35_1 = _mm512_mul_ps(v33_1, v34);
    const __m512 v35_2 = _mm512_mul_ps(v33_2, v34);
    const __m512 v35_3 = _mm512_mul_ps(v33_3, v34);
    const __m512 v36_0 = _mm512_loadu_ps(x0);
    const __m512 v36_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v36_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v36_3 = _mm512_loadu_ps(x0 + 48);
    const __m512 v38_0 = _mm512_sub_ps(v36_0, v37);
    const __m512 v38_1 = _mm512_sub_ps(v36_1, v37);
    const __m512 v38_2 = _mm512_sub_ps(v36_2, v37);
    const __m512 v38_3 = _mm512_sub_ps(v36_3, v37);
    const __m512 v40_0 = _mm512_sub_ps(v38_0, v39);
    const __m512 v40_1 = _mm512_sub_ps(v38_1, v39);
    const __m512 v40_2 = _mm512_sub_ps(v38_2, v39);
    const __m512 v40_3 = _mm512_sub_ps(v38_3, v39);
    const __m512 v41_0 = _mm512_loadu_ps(x2);
    const __m512 v41_1 = _mm512_loadu_ps(x2 + 16);
    const __m512 v41_2 = _mm512_loadu_ps(x2 + 32);
    const __m512 v41_3 = _mm512_loadu_ps(x2 + 48);
    const __m512 v43_0 = _mm512_max_ps(v41_0, v42);
    const __m512 v43_1 = _mm512_max_ps(v41_1, v42);
    const __m512 v43_2 = _mm512_max_ps(v41_2, v42);
    const __m512 v43_3 = _mm512_max_ps(v41_3, v42);
    const __m512 v44_0 = _mm512_fmadd_ps(v35_0, v40_0, v43_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v35_1, v40_1, v43_1);
    const __m512 v44_2 = _mm512_fmadd_ps(v35_2, v40_2, v43_2);
    const __m512 v44_3 = _mm512_fmadd_ps(v35_3, v40_3, v43_3);
    _mm512_stream_ps(y, v44_0);
    _mm512_stream_ps(y + 16, v44_1);
    _mm512_stream_ps(y + 32, v44_2);
    _mm512_stream_ps(y + 48, v44_3);
}

/* 16 elements. */
static LAYER_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET void layer_norm_affine_4ulp_avx512_chunk3_avx512(const float *x0, const float *x1, const float *x2, float a3, float a4, float a5, float *y) {
    const __m512 v34 = _mm512_set1_ps(a5);
    const __m512 v37 = _mm512_set1_ps(a3);
    const __m512 v39 = _mm512_set1_ps(a4);
    const __m512 v42 = _mm512_set1_ps(-0x1p+3f); /* -8 */
    const __m512 v33 = _mm512_loadu_ps(x1);
    const __m512 v35 = _mm512_mul_ps(v33, v34);
    const __m512 v36 = _mm512_loadu_ps(x0);
    const __m512 v38 = _mm512_sub_ps(v36, v37);
    const __m512 v40 = _mm512_sub_ps(v38, v39);
    const __m512 v41 = _mm512_loadu_ps(x2);
    const __m512 v43 = _mm512_max_ps(v41, v42);
    const __m512 v44 = _mm512_fmadd_ps(v35, v40, v43);
    _mm512_storeu_ps(y, v44);
}

static LAYER_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET void layer_norm_affine_4ulp_avx512_array_avx512(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    double a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    size_t i = 0;
    __m512d acc0[8];
    acc0[0] = _mm512_set1_pd(0x0p+0);
    acc0[1] = _mm512_set1_pd(0x0p+0);
    acc0[2] = _mm512_set1_pd(0x0p+0);
    acc0[3] = _mm512_set1_pd(0x0p+0);
    acc0[4] = _mm512_set1_pd(0x0p+0);
    acc0[5] = _mm512_set1_pd(0x0p+0);
    acc0[6] = _mm512_set1_pd(0x0p+0);
    acc0[7] = _mm512_set1_pd(0x0p+0);
    __m512i acc1[4];
    acc1[0] = _mm512_set1_epi32(0);
    acc1[1] = _mm512_set1_epi32(0);
    acc1[2] = _mm512_set1_epi32(0);
    acc1[3] = _mm512_set1_epi32(0);
    __m512d acc2[8];
    acc2[0] = _mm512_set1_pd(0x0p+0);
    acc2[1] = _mm512_set1_pd(0x0p+0);
    acc2[2] = _mm512_set1_pd(0x0p+0);
    acc2[3] = _mm512_set1_pd(0x0p+0);
    acc2[4] = _mm512_set1_pd(0x0p+0);
    acc2[5] = _mm512_set1_pd(0x0p+0);
    acc2[6] = _mm512_set1_pd(0x0p+0);
    acc2[7] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        layer_norm_affine_4ulp_avx512_step0_avx512(x0 + i, acc0, acc1, acc2);
    double lanes0[64];
    int32_t lanes1[64];
    double lanes2[64];
    _mm512_storeu_pd(lanes0 + 0, acc0[0]);
    _mm512_storeu_pd(lanes0 + 8, acc0[1]);
    _mm512_storeu_pd(lanes0 + 16, acc0[2]);
    _mm512_storeu_pd(lanes0 + 24, acc0[3]);
    _mm512_storeu_pd(lanes0 + 32, acc0[4]);
    _mm512_storeu_pd(lanes0 + 40, acc0[5]);
    _mm512_storeu_pd(lanes0 + 48, acc0[6]);
    _mm512_storeu_pd(lanes0 + 56, acc0[7]);
    _mm512_storeu_si512(lanes1 + 0, acc1[0]);
    _mm512_storeu_si512(lanes1 + 16, acc1[1]);
    _mm512_storeu_si512(lanes1 + 32, acc1[2]);
    _mm512_storeu_si512(lanes1 + 48, acc1[3]);
    _mm512_storeu_pd(lanes2 + 0, acc2[0]);
    _mm512_storeu_pd(lanes2 + 8, acc2[1]);
    _mm512_storeu_pd(lanes2 + 16, acc2[2]);
    _mm512_storeu_pd(lanes2 + 24, acc2[3]);
    _mm512_storeu_pd(lanes2 + 32, acc2[4]);
    _mm512_storeu_pd(lanes2 + 40, acc2[5]);
    _mm512_storeu_pd(lanes2 + 48, acc2[6]);
    _mm512_storeu_pd(lanes2 + 56, acc2[7]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double value0[16];
        int32_t value1[16];
        double value2[16];
        layer_norm_affine_4ulp_avx512_chunk0_avx512(tail_x0, value0, value1, value2);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] + value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = (int32_t)((uint32_t)lanes1[base + l] + (uint32_t)value1[l]);
        for (size_t l = 0; l < m; l++)
            lanes2[base + l] = lanes2[base + l] + value2[l];
    }
    __m512d fold0_0 = _mm512_loadu_pd(lanes0 + 0);
    __m512d fold0_1 = _mm512_loadu_pd(lanes0 + 8);
    __m512d fold0_2 = _mm512_loadu_pd(lanes0 + 16);
    __m512d fold0_3 = _mm512_loadu_pd(lanes0 + 24);
    __m512d fold0_4 = _mm512_loadu_pd(lanes0 + 32);
    __m512d fold0_5 = _mm512_loadu_pd(lanes0 + 40);
    __m512d fold0_6 = _mm512_loadu_pd(lanes0 + 48);
    __m512d fold0_7 = _mm512_loadu_pd(lanes0 + 56);
    fold0_0 = _mm512_add_pd(fold0_0, fold0_4);
    fold0_1 = _mm512_add_pd(fold0_1, fold0_5);
    fold0_2 = _mm512_add_pd(fold0_2, fold0_6);
    fold0_3 = _mm512_add_pd(fold0_3, fold0_7);
    fold0_0 = _mm512_add_pd(fold0_0, fold0_2);
    fold0_1 = _mm512_add_pd(fold0_1, fold0_3);
    fold0_0 = _mm512_add_pd(fold0_0, fold0_1);
    fold0_0 = _mm512_add_pd(fold0_0, _mm512_shuffle_f64x2(fold0_0, fold0_0, 0x4e));
    fold0_0 = _mm512_add_pd(fold0_0, _mm512_shuffle_f64x2(fold0_0, fold0_0, 0xb1));
    fold0_0 = _mm512_add_pd(fold0_0, _mm512_permute_pd(fold0_0, 0x55));
    _mm512_storeu_pd(lanes0, fold0_0);
    a0 = lanes0[0];
    __m512i fold1_0 = _mm512_loadu_si512(lanes1 + 0);
    __m512i fold1_1 = _mm512_loadu_si512(lanes1 + 16);
    __m512i fold1_2 = _mm512_loadu_si512(lanes1 + 32);
    __m512i fold1_3 = _mm512_loadu_si512(lanes1 + 48);
    fold1_0 = _mm512_add_epi32(fold1_0, fold1_2);
    fold1_1 = _mm512_add_epi32(fold1_1, fold1_3);
    fold1_0 = _mm512_add_epi32(fold1_0, fold1_1);
    fold1_0 = _mm512_add_epi32(fold1_0, _mm512_shuffle_i32x4(fold1_0, fold1_0, 0x4e));
    fold1_0 = _mm512_add_epi32(fold1_0, _mm512_shuffle_i32x4(fold1_0, fold1_0, 0xb1));
    fold1_0 = _mm512_add_epi32(fold1_0, _mm512_shuffle_epi32(fold1_0, (_MM_PERM_ENUM)0x4e));
    fold1_0 = _mm512_add_epi32(fold1_0, _mm512_shuffle_epi32(fold1_0, (_MM_PERM_ENUM)0xb1));
    _mm512_storeu_si512(lanes1, fold1_0);
    a1 = lanes1[0];
    __m512d fold2_0 = _mm512_loadu_pd(lanes2 + 0);
    __m512d fold2_1 = _mm512_loadu_pd(lanes2 + 8);
    __m512d fold2_2 = _mm512_loadu_pd(lanes2 + 16);
    __m512d fold2_3 = _mm512_loadu_pd(lanes2 + 24);
    __m512d fold2_4 = _mm512_loadu_pd(lanes2 + 32);
    __m512d fold2_5 = _mm512_loadu_pd(lanes2 + 40);
    __m512d fold2_6 = _mm512_loadu_pd(lanes2 + 48);
    __m512d fold2_7 = _mm512_loadu_pd(lanes2 + 56);
    fold2_0 = _mm512_add_pd(fold2_0, fold2_4);
    fold2_1 = _mm512_add_pd(fold2_1, fold2_5);
    fold2_2 = _mm512_add_pd(fold2_2, fold2_6);
    fold2_3 = _mm512_add_pd(fold2_3, fold2_7);
    fold2_0 = _mm512_add_pd(fold2_0, fold2_2);
    fold2_1 = _mm512_add_pd(fold2_1, fold2_3);
    fold2_0 = _mm512_add_pd(fold2_0, fold2_1);
    fold2_0 = _mm512_add_pd(fold2_0, _mm512_shuffle_f64x2(fold2_0, fold2_0, 0x4e));
    fold2_0 = _mm512_add_pd(fold2_0, _mm512_shuffle_f64x2(fold2_0, fold2_0, 0xb1));
    fold2_0 = _mm512_add_pd(fold2_0, _mm512_permute_pd(fold2_0, 0x55));
    _mm512_storeu_pd(lanes2, fold2_0);
    a2 = lanes2[0];
    {
        float value3[16];
        float value4[16];
        layer_norm_affine_4ulp_avx512_once1_avx512(a0, a1, value3, value4);
        a3 = value3[0];
        a4 = value4[0];
    }
    {
        float value5[16];
        layer_norm_affine_4ulp_avx512_once2_avx512(p0, a0, a1, a2, value5);
        a5 = value5[0];
    }
    i = 0;
    if ((((uintptr_t)y) & 63) == 0) {
        for (; n - i >= 64; i += 64)
            layer_norm_affine_4ulp_avx512_stream3_avx512(x0 + i, x1 + i, x2 + i, a3, a4, a5, y + i);
        _mm_sfence();
    }
    for (; n - i >= 64; i += 64)
        layer_norm_affine_4ulp_avx512_step3_avx512(x0 + i, x1 + i, x2 + i, a3, a4, a5, y + i);
    for (; n - i >= 16; i += 16)
        layer_norm_affine_4ulp_avx512_chunk3_avx512(x0 + i, x1 + i, x2 + i, a3, a4, a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[16] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_y[16];
        layer_norm_affine_4ulp_avx512_chunk3_avx512(tail_x0, tail_x1, tail_x2, a3, a4, a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LAYER_NORM_AFFINE_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int layer_norm_affine_4ulp_avx512_level(void) {
#if defined(LAYER_NORM_AFFINE_4ULP_AVX512_FORCE_ISA)
    return LAYER_NORM_AFFINE_4ULP_AVX512_FORCE_ISA;
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

static void layer_norm_affine_4ulp_avx512_row(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = layer_norm_affine_4ulp_avx512_level();
    if (level == 2) {
        layer_norm_affine_4ulp_avx512_array_avx512(x0, x1, x2, y, p0, n);
        return;
    }
    if (level == 1) {
        layer_norm_affine_4ulp_avx512_array_avx2(x0, x1, x2, y, p0, n);
        return;
    }
#endif
    layer_norm_affine_4ulp_avx512_array_portable(x0, x1, x2, y, p0, n);
}

void layer_norm_affine_4ulp_avx512(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
    layer_norm_affine_4ulp_avx512_row(x0, x1, x2, y, p0, n);
}

void layer_norm_affine_4ulp_avx512_rows(const float *x0, size_t x0_stride, const float *x1, size_t x1_stride, const float *x2, size_t x2_stride, float *y, size_t y_stride, float p0, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        layer_norm_affine_4ulp_avx512_row(x0 + r * x0_stride, x1 + r * x1_stride, x2 + r * x2_stride, y + r * y_stride, p0, n);
}
