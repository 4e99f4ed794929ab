/* layer_norm_3ulp_avx512: layer_norm
 *
 *   target       layer_norm, (x - mean(x))/sqrt(mean((x - mean(x))^2) + 1e-5), f32
 *   domain       rows of the families uniform, normal, constant, nan, far, sparse, slope, small
 *   max error    2.615293 ulp, observed on 798112536 results
 *   worst row    far, 180 elements, seed 15927, result 132
 *   result there 0x1.f6fa7ap+0 (1.96475947, encoding 0x3ffb7d3d)
 *   mean error   0.123287 ulp
 *   misrounded   211835908 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3b8f087d4f9e9273fb7b21ede33e046a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target layer_norm --max-ulp 4 --size l2 --time 90s --seed 1 --threads 1 --archive layer_norm.db
 *                time: 0.1151 ns/element as avx512 code (inputs l2)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result,
 * at 1 where it is smaller. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "layer_norm_3ulp_avx512.h"

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

static inline double layer_norm_3ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline void layer_norm_3ulp_avx512_element0(float x, double *value0, int32_t *value1) {
    const float v0 = x;
    const double v1 = (double)v0;
    const int32_t v2 = 1;
    const double r0 = v1;
    const int32_t r1 = v2;
    *value0 = r0;
    *value1 = r1;
}

static inline void layer_norm_3ulp_avx512_element1(double a0, int32_t a1, float *value2, float *value3) {
    const double v3 = a0;
    const int32_t v4 = a1;
    const double v5 = (double)v4;
    const double v6 = v3 / v5;
    const float v7 = (float)v6;
    const double v8 = (double)v7;
    const double v9 = v6 - v8;
    const float v10 = (float)v9;
    const float r0 = v7;
    const float r1 = v10;
    *value2 = r0;
    *value3 = r1;
}

static inline void layer_norm_3ulp_avx512_element2(float x, float a2, float a3, float *y, double *value4) {
    const float v11 = x;
    const float v12 = a2;
    const float v13 = v11 - v12;
    const float v14 = a3;
    const float v15 = v13 - v14;
    const double v16 = (double)v15;
    const double v17 = v16 * v16;
    const float r0 = v15;
    const double r1 = v17;
    *y = r0;
    *value4 = r1;
}

static inline float layer_norm_3ulp_avx512_element3(int32_t a1, double a4) {
    const double v18 = 0x1.0000001a95519p+0; /* 1.0000000061894012 */
    const double v19 = a4;
    const int32_t v20 = a1;
    const double v21 = (double)v20;
    const double v22 = v19 / v21;
    const double v23 = 0x1.4f8b56b1819edp-17; /* 9.9999991531986324e-06 */
    const double v24 = v22 + v23;
    const double v25 = layer_norm_3ulp_avx512_sqrt_f64(v24);
    const double v26 = v18 / v25;
    const float v27 = (float)v26;
    const float r0 = v27;
    return r0;
}

static inline float layer_norm_3ulp_avx512_element4(float again0, float a5) {
    const float v28 = again0;
    const float v29 = a5;
    const float v30 = v28 * v29;
    const float r0 = v30;
    return r0;
}

static void layer_norm_3ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    float a2 = 0;
    float a3 = 0;
    double a4 = 0;
    float a5 = 0;
    double lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = 0x0p+0;
    int32_t lanes1[64];
    for (size_t l = 0; l < 64; l++)
        lanes1[l] = 0;
    for (size_t i = 0; i < n; i++) {
        double value0;
        int32_t value1;
        layer_norm_3ulp_avx512_element0(x[i], &value0, &value1);
        lanes0[i % 64] = lanes0[i % 64] + value0;
        lanes1[i % 64] = (int32_t)((uint32_t)lanes1[i % 64] + (uint32_t)value1);
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] + lanes0[l + h];
    a0 = lanes0[0];
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes1[l] = (int32_t)((uint32_t)lanes1[l] + (uint32_t)lanes1[l + h]);
    a1 = lanes1[0];
    layer_norm_3ulp_avx512_element1(a0, a1, &a2, &a3);
    double lanes4[64];
    for (size_t l = 0; l < 64; l++)
        lanes4[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        double value4;
        layer_norm_3ulp_avx512_element2(x[i], a2, a3, &y[i], &value4);
        lanes4[i % 64] = lanes4[i % 64] + value4;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes4[l] = lanes4[l] + lanes4[l + h];
    a4 = lanes4[0];
    a5 = layer_norm_3ulp_avx512_element3(a1, a4);
    for (size_t i = 0; i < n; i++) {
        y[i] = layer_norm_3ulp_avx512_element4(y[i], a5);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LAYER_NORM_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LAYER_NORM_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LAYER_NORM_3ULP_AVX512_AVX2 static inline LAYER_NORM_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LAYER_NORM_3ULP_AVX512_AVX512 static inline LAYER_NORM_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
LAYER_NORM_3ULP_AVX512_AVX2 void layer_norm_3ulp_avx512_step0_avx2(const float *x, __m256d *acc0, __m256i *acc1) {
    const __m256i v2 = _mm256_set1_epi32(1);
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v0_2 = _mm256_loadu_ps(x + 16);
    const __m256 v0_3 = _mm256_loadu_ps(x + 24);
    const __m256 v0_4 = _mm256_loadu_ps(x + 32);
    const __m256 v0_5 = _mm256_loadu_ps(x + 40);
    const __m256 v0_6 = _mm256_loadu_ps(x + 48);
    const __m256 v0_7 = _mm256_loadu_ps(x + 56);
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
}

/* 8 elements; what is to be accumulated goes to memory. */
static LAYER_NORM_3ULP_AVX512_AVX2_TARGET void layer_norm_3ulp_avx512_chunk0_avx2(const float *x, double *value0, int32_t *value1) {
    const __m256i v2 = _mm256_set1_epi32(1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    _mm256_storeu_pd(value0, v1l);
    _mm256_storeu_pd(value0 + 4, v1h);
    _mm256_storeu_si256((__m256i *)(void *)(value1), v2);
}

/* Once a row, in 8 equal lanes. */
LAYER_NORM_3ULP_AVX512_AVX2 void layer_norm_3ulp_avx512_once1_avx2(double a0, int32_t a1, float *value2, float *value3) {
    const __m256d v3 = _mm256_set1_pd(a0);
    const __m256i v4 = _mm256_set1_epi32(a1);
    const __m256d v5l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v4));
    const __m256d v5h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v4, 1));
    const __m256d v6l = _mm256_div_pd(v3, v5l);
    const __m256d v6h = _mm256_div_pd(v3, v5h);
    const __m128 v7l = _mm256_cvtpd_ps(v6l);
    const __m128 v7h = _mm256_cvtpd_ps(v6h);
    const __m256 v7 = _mm256_set_m128(v7h, v7l);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256d v9l = _mm256_sub_pd(v6l, v8l);
    const __m256d v9h = _mm256_sub_pd(v6h, v8h);
    const __m128 v10l = _mm256_cvtpd_ps(v9l);
    const __m128 v10h = _mm256_cvtpd_ps(v9h);
    const __m256 v10 = _mm256_set_m128(v10h, v10l);
    _mm256_storeu_ps(value2, v7);
    _mm256_storeu_ps(value3, v10);
}

/* 64 elements. */
LAYER_NORM_3ULP_AVX512_AVX2 void layer_norm_3ulp_avx512_step2_avx2(const float *x, float a2, float a3, float *y, __m256d *acc4) {
    const __m256 v12 = _mm256_set1_ps(a2);
    const __m256 v14 = _mm256_set1_ps(a3);
    const __m256 v11_0 = _mm256_loadu_ps(x);
    const __m256 v11_1 = _mm256_loadu_ps(x + 8);
    const __m256 v11_2 = _mm256_loadu_ps(x + 16);
    const __m256 v11_3 = _mm256_loadu_ps(x + 24);
    const __m256 v11_4 = _mm256_loadu_ps(x + 32);
    const __m256 v11_5 = _mm256_loadu_ps(x + 40);
    const __m256 v11_6 = _mm256_loadu_ps(x + 48);
    const __m256 v11_7 = _mm256_loadu_ps(x + 56);
    const __m256 v13_0 = _mm256_sub_ps(v11_0, v12);
    const __m256 v13_1 = _mm256_sub_ps(v11_1, v12);
    const __m256 v13_2 = _mm256_sub_ps(v11_2, v12);
    const __m256 v13_3 = _mm256_sub_ps(v11_3, v12);
    const __m256 v13_4 = _mm256_sub_ps(v11_4, v12);
    const __m256 v13_5 = _mm256_sub_ps(v11_5, v12);
    const __m256 v13_6 = _mm256_sub_ps(v11_6, v12);
    const __m256 v13_7 = _mm256_sub_ps(v11_7, v12);
    const __m256 v15_0 = _mm256_sub_ps(v13_0, v14);
    const __m256 v15_1 = _mm256_sub_ps(v13_1, v14);
    const __m256 v15_2 = _mm256_sub_ps(v13_2, v14);
    const __m256 v15_3 = _mm256_sub_ps(v13_3, v14);
    const __m256 v15_4 = _mm256_sub_ps(v13_4, v14);
    const __m256 v15_5 = _mm256_sub_ps(v13_5, v14);
    const __m256 v15_6 = _mm256_sub_ps(v13_6, v14);
    const __m256 v15_7 = _mm256_sub_ps(v13_7, v14);
    const __m256d v16_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15_0));
    const __m256d v16_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15_0, 1));
    const __m256d v16_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15_1));
    const __m256d v16_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15_1, 1));
    const __m256d v16_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15_2));
    const __m256d v16_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15_2, 1));
    const __m256d v16_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15_3));
    const __m256d v16_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15_3, 1));
    const __m256d v16_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15_4));
    const __m256d v16_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15_4, 1));
    const __m256d v16_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15_5));
    const __m256d v16_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15_5, 1));
    const __m256d v16_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15_6));
    const __m256d v16_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15_6, 1));
    const __m256d v16_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15_7));
    const __m256d v16_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15_7, 1));
    const __m256d v17_0l = _mm256_mul_pd(v16_0l, v16_0l);
    const __m256d v17_0h = _mm256_mul_pd(v16_0h, v16_0h);
    const __m256d v17_1l = _mm256_mul_pd(v16_1l, v16_1l);
    const __m256d v17_1h = _mm256_mul_pd(v16_1h, v16_1h);
    const __m256d v17_2l = _mm256_mul_pd(v16_2l, v16_2l);
    const __m256d v17_2h = _mm256_mul_pd(v16_2h, v16_2h);
    const __m256d v17_3l = _mm256_mul_pd(v16_3l, v16_3l);
    const __m256d v17_3h = _mm256_mul_pd(v16_3h, v16_3h);
    const __m256d v17_4l = _mm256_mul_pd(v16_4l, v16_4l);
    const __m256d v17_4h = _mm256_mul_pd(v16_4h, v16_4h);
    const __m256d v17_5l = _mm256_mul_pd(v16_5l, v16_5l);
    const __m256d v17_5h = _mm256_mul_pd(v16_5h, v16_5h);
    const __m256d v17_6l = _mm256_mul_pd(v16_6l, v16_6l);
    const __m256d v17_6h = _mm256_mul_pd(v16_6h, v16_6h);
    const __m256d v17_7l = _mm256_mul_pd(v16_7l, v16_7l);
    const __m256d v17_7h = _mm256_mul_pd(v16_7h, v16_7h);
    _mm256_storeu_ps(y, v15_0);
    _mm256_storeu_ps(y + 8, v15_1);
    _mm256_storeu_ps(y + 16, v15_2);
    _mm256_storeu_ps(y + 24, v15_3);
    _mm256_storeu_ps(y + 32, v15_4);
    _mm256_storeu_ps(y + 40, v15_5);
    _mm256_storeu_ps(y + 48, v15_6);
    _mm256_storeu_ps(y + 56, v15_7);
    acc4[0] = _mm256_add_pd(acc4[0], v17_0l);
    acc4[1] = _mm256_add_pd(acc4[1], v17_0h);
    acc4[2] = _mm256_add_pd(acc4[2], v17_1l);
    acc4[3] = _mm256_add_pd(acc4[3], v17_1h);
    acc4[4] = _mm256_add_pd(acc4[4], v17_2l);
    acc4[5] = _mm256_add_pd(acc4[5], v17_2h);
    acc4[6] = _mm256_add_pd(acc4[6], v17_3l);
    acc4[7] = _mm256_add_pd(acc4[7], v17_3h);
    acc4[8] = _mm256_add_pd(acc4[8], v17_4l);
    acc4[9] = _mm256_add_pd(acc4[9], v17_4h);
    acc4[10] = _mm256_add_pd(acc4[10], v17_5l);
    acc4[11] = _mm256_add_pd(acc4[11], v17_5h);
    acc4[12] = _mm256_add_pd(acc4[12], v17_6l);
    acc4[13] = _mm256_add_pd(acc4[13], v17_6h);
    acc4[14] = _mm256_add_pd(acc4[14], v17_7l);
    acc4[15] = _mm256_add_pd(acc4[15], v17_7h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static LAYER_NORM_3ULP_AVX512_AVX2_TARGET void layer_norm_3ulp_avx512_chunk2_avx2(const float *x, float a2, float a3, float *y, double *value4) {
    const __m256 v12 = _mm256_set1_ps(a2);
    const __m256 v14 = _mm256_set1_ps(a3);
    const __m256 v11 = _mm256_loadu_ps(x);
    const __m256 v13 = _mm256_sub_ps(v11, v12);
    const __m256 v15 = _mm256_sub_ps(v13, v14);
    const __m256d v16l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15));
    const __m256d v16h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15, 1));
    const __m256d v17l = _mm256_mul_pd(v16l, v16l);
    const __m256d v17h = _mm256_mul_pd(v16h, v16h);
    _mm256_storeu_ps(y, v15);
    _mm256_storeu_pd(value4, v17l);
    _mm256_storeu_pd(value4 + 4, v17h);
}

/* Once a row, in 8 equal lanes. */
LAYER_NORM_3ULP_AVX512_AVX2 void layer_norm_3ulp_avx512_once3_avx2(int32_t a1, double a4, float *value5) {
    const __m256d v18 = _mm256_set1_pd(0x1.0000001a95519p+0); /* 1.0000000061894012 */
    const __m256d v19 = _mm256_set1_pd(a4);
    const __m256i v20 = _mm256_set1_epi32(a1);
    const __m256d v23 = _mm256_set1_pd(0x1.4f8b56b1819edp-17); /* 9.9999991531986324e-06 */
    const __m256d v21l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v20));
    const __m256d v21h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v20, 1));
    const __m256d v22l = _mm256_div_pd(v19, v21l);
    const __m256d v22h = _mm256_div_pd(v19, v21h);
    const __m256d v24l = _mm256_add_pd(v22l, v23);
    const __m256d v24h = _mm256_add_pd(v22h, v23);
    const __m256d v25l = _mm256_sqrt_pd(v24l);
    const __m256d v25h = _mm256_sqrt_pd(v24h);
    const __m256d v26l = _mm256_div_pd(v18, v25l);
    const __m256d v26h = _mm256_div_pd(v18, v25h);
    const __m128 v27l = _mm256_cvtpd_ps(v26l);
    const __m128 v27h = _mm256_cvtpd_ps(v26h);
    const __m256 v27 = _mm256_set_m128(v27h, v27l);
    _mm256_storeu_ps(value5, v27);
}

/* 64 elements. */
LAYER_NORM_3ULP_AVX512_AVX2 void layer_norm_3ulp_avx512_step4_avx2(float a5, float *y) {
    const __m256 v29 = _mm256_set1_ps(a5);
    const __m256 v28_0 = _mm256_loadu_ps(y);
    const __m256 v28_1 = _mm256_loadu_ps(y + 8);
    const __m256 v28_2 = _mm256_loadu_ps(y + 16);
    const __m256 v28_3 = _mm256_loadu_ps(y + 24);
    const __m256 v28_4 = _mm256_loadu_ps(y + 32);
    const __m256 v28_5 = _mm256_loadu_ps(y + 40);
    const __m256 v28_6 = _mm256_loadu_ps(y + 48);
    const __m256 v28_7 = _mm256_loadu_ps(y + 56);
    const __m256 v30_0 = _mm256_mul_ps(v28_0, v29);
    const __m256 v30_1 = _mm256_mul_ps(v28_1, v29);
    const __m256 v30_2 = _mm256_mul_ps(v28_2, v29);
    const __m256 v30_3 = _mm256_mul_ps(v28_3, v29);
    const __m256 v30_4 = _mm256_mul_ps(v28_4, v29);
    const __m256 v30_5 = _mm256_mul_ps(v28_5, v29);
    const __m256 v30_6 = _mm256_mul_ps(v28_6, v29);
    const __m256 v30_7 = _mm256_mul_ps(v28_7, v29);
    _mm256_storeu_ps(y, v30_0);
    _mm256_storeu_ps(y + 8, v30_1);
    _mm256_storeu_ps(y + 16, v30_2);
    _mm256_storeu_ps(y + 24, v30_3);
    _mm256_storeu_ps(y + 32, v30_4);
    _mm256_storeu_ps(y + 40, v30_5);
    _mm256_storeu_ps(y + 48, v30_6);
    _mm256_storeu_ps(y + 56, v30_7);
}

/* 8 elements. */
static LAYER_NORM_3ULP_AVX512_AVX2_TARGET void layer_norm_3ulp_avx512_chunk4_avx2(float a5, float *y) {
    const __m256 v29 = _mm256_set1_ps(a5);
    const __m256 v28 = _mm256_loadu_ps(y);
    const __m256 v30 = _mm256_mul_ps(v28, v29);
    _mm256_storeu_ps(y, v30);
}

static LAYER_NORM_3ULP_AVX512_AVX2_TARGET void layer_norm_3ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    float a2 = 0;
    float a3 = 0;
    double a4 = 0;
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
    for (; n - i >= 64; i += 64)
        layer_norm_3ulp_avx512_step0_avx2(x + i, acc0, acc1);
    double lanes0[64];
    int32_t lanes1[64];
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
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double value0[8];
        int32_t value1[8];
        layer_norm_3ulp_avx512_chunk0_avx2(tail_x, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] + value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = (int32_t)((uint32_t)lanes1[base + l] + (uint32_t)value1[l]);
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
    {
        float value2[8];
        float value3[8];
        layer_norm_3ulp_avx512_once1_avx2(a0, a1, value2, value3);
        a2 = value2[0];
        a3 = value3[0];
    }
    i = 0;
    __m256d acc4[16];
    acc4[0] = _mm256_set1_pd(0x0p+0);
    acc4[1] = _mm256_set1_pd(0x0p+0);
    acc4[2] = _mm256_set1_pd(0x0p+0);
    acc4[3] = _mm256_set1_pd(0x0p+0);
    acc4[4] = _mm256_set1_pd(0x0p+0);
    acc4[5] = _mm256_set1_pd(0x0p+0);
    acc4[6] = _mm256_set1_pd(0x0p+0);
    acc4[7] = _mm256_set1_pd(0x0p+0);
    acc4[8] = _mm256_set1_pd(0x0p+0);
    acc4[9] = _mm256_set1_pd(0x0p+0);
    acc4[10] = _mm256_set1_pd(0x0p+0);
    acc4[11] = _mm256_set1_pd(0x0p+0);
    acc4[12] = _mm256_set1_pd(0x0p+0);
    acc4[13] = _mm256_set1_pd(0x0p+0);
    acc4[14] = _mm256_set1_pd(0x0p+0);
    acc4[15] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        layer_norm_3ulp_avx512_step2_avx2(x + i, a2, a3, y + i, acc4);
    double lanes4[64];
    _mm256_storeu_pd(lanes4 + 0, acc4[0]);
    _mm256_storeu_pd(lanes4 + 4, acc4[1]);
    _mm256_storeu_pd(lanes4 + 8, acc4[2]);
    _mm256_storeu_pd(lanes4 + 12, acc4[3]);
    _mm256_storeu_pd(lanes4 + 16, acc4[4]);
    _mm256_storeu_pd(lanes4 + 20, acc4[5]);
    _mm256_storeu_pd(lanes4 + 24, acc4[6]);
    _mm256_storeu_pd(lanes4 + 28, acc4[7]);
    _mm256_storeu_pd(lanes4 + 32, acc4[8]);
    _mm256_storeu_pd(lanes4 + 36, acc4[9]);
    _mm256_storeu_pd(lanes4 + 40, acc4[10]);
    _mm256_storeu_pd(lanes4 + 44, acc4[11]);
    _mm256_storeu_pd(lanes4 + 48, acc4[12]);
    _mm256_storeu_pd(lanes4 + 52, acc4[13]);
    _mm256_storeu_pd(lanes4 + 56, acc4[14]);
    _mm256_storeu_pd(lanes4 + 60, acc4[15]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        double value4[8];
        layer_norm_3ulp_avx512_chunk2_avx2(tail_x, a2, a3, tail_y, value4);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = lanes4[base + l] + value4[l];
    }
    __m256d fold4_0 = _mm256_loadu_pd(lanes4 + 0);
    __m256d fold4_1 = _mm256_loadu_pd(lanes4 + 4);
    __m256d fold4_2 = _mm256_loadu_pd(lanes4 + 8);
    __m256d fold4_3 = _mm256_loadu_pd(lanes4 + 12);
    __m256d fold4_4 = _mm256_loadu_pd(lanes4 + 16);
    __m256d fold4_5 = _mm256_loadu_pd(lanes4 + 20);
    __m256d fold4_6 = _mm256_loadu_pd(lanes4 + 24);
    __m256d fold4_7 = _mm256_loadu_pd(lanes4 + 28);
    __m256d fold4_8 = _mm256_loadu_pd(lanes4 + 32);
    __m256d fold4_9 = _mm256_loadu_pd(lanes4 + 36);
    __m256d fold4_10 = _mm256_loadu_pd(lanes4 + 40);
    __m256d fold4_11 = _mm256_loadu_pd(lanes4 + 44);
    __m256d fold4_12 = _mm256_loadu_pd(lanes4 + 48);
    __m256d fold4_13 = _mm256_loadu_pd(lanes4 + 52);
    __m256d fold4_14 = _mm256_loadu_pd(lanes4 + 56);
    __m256d fold4_15 = _mm256_loadu_pd(lanes4 + 60);
    fold4_0 = _mm256_add_pd(fold4_0, fold4_8);
    fold4_1 = _mm256_add_pd(fold4_1, fold4_9);
    fold4_2 = _mm256_add_pd(fold4_2, fold4_10);
    fold4_3 = _mm256_add_pd(fold4_3, fold4_11);
    fold4_4 = _mm256_add_pd(fold4_4, fold4_12);
    fold4_5 = _mm256_add_pd(fold4_5, fold4_13);
    fold4_6 = _mm256_add_pd(fold4_6, fold4_14);
    fold4_7 = _mm256_add_pd(fold4_7, fold4_15);
    fold4_0 = _mm256_add_pd(fold4_0, fold4_4);
    fold4_1 = _mm256_add_pd(fold4_1, fold4_5);
    fold4_2 = _mm256_add_pd(fold4_2, fold4_6);
    fold4_3 = _mm256_add_pd(fold4_3, fold4_7);
    fold4_0 = _mm256_add_pd(fold4_0, fold4_2);
    fold4_1 = _mm256_add_pd(fold4_1, fold4_3);
    fold4_0 = _mm256_add_pd(fold4_0, fold4_1);
    fold4_0 = _mm256_add_pd(fold4_0, _mm256_permute2f128_pd(fold4_0, fold4_0, 1));
    fold4_0 = _mm256_add_pd(fold4_0, _mm256_permute_pd(fold4_0, 5));
    _mm256_storeu_pd(lanes4, fold4_0);
    a4 = lanes4[0];
    {
        float value5[8];
        layer_norm_3ulp_avx512_once3_avx2(a1, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        layer_norm_3ulp_avx512_step4_avx2(a5, y + i);
    for (; n - i >= 8; i += 8)
        layer_norm_3ulp_avx512_chunk4_avx2(a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        layer_norm_3ulp_avx512_chunk4_avx2(a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LAYER_NORM_3ULP_AVX512_AVX512 void layer_norm_3ulp_avx512_step0_avx512(const float *x, __m512d *acc0, __m512i *acc1) {
    const __m512i v2 = _mm512_set1_epi32(1);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512d v1_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_0));
    const __m512d v1_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_0, 1));
    const __m512d v1_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_1));
    const __m512d v1_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_1, 1));
    const __m512d v1_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_2));
    const __m512d v1_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_2, 1));
    const __m512d v1_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_3));
    const __m512d v1_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_3, 1));
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
}

/* 16 elements; what is to be accumulated goes to memory. */
static LAYER_NORM_3ULP_AVX512_AVX512_TARGET void layer_norm_3ulp_avx512_chunk0_avx512(const float *x, double *value0, int32_t *value1) {
    const __m512i v2 = _mm512_set1_epi32(1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    _mm512_storeu_pd(value0, v1l);
    _mm512_storeu_pd(value0 + 8, v1h);
    _mm512_storeu_si512(value1, v2);
}

/* Once a row, in 16 equal lanes. */
LAYER_NORM_3ULP_AVX512_AVX512 void layer_norm_3ulp_avx512_once1_avx512(double a0, int32_t a1, float *value2, float *value3) {
    const __m512d v3 = _mm512_set1_pd(a0);
    const __m512i v4 = _mm512_set1_epi32(a1);
    const __m512d v5l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v4));
    const __m512d v5h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v4, 1));
    const __m512d v6l = _mm512_div_pd(v3, v5l);
    const __m512d v6h = _mm512_div_pd(v3, v5h);
    const __m256 v7l = _mm512_cvtpd_ps(v6l);
    const __m256 v7h = _mm512_cvtpd_ps(v6h);
    const __m512 v7 = _mm512_insertf32x8(_mm512_castps256_ps512(v7l), v7h, 1);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512d v9l = _mm512_sub_pd(v6l, v8l);
    const __m512d v9h = _mm512_sub_pd(v6h, v8h);
    const __m256 v10l = _mm512_cvtpd_ps(v9l);
    const __m256 v10h = _mm512_cvtpd_ps(v9h);
    const __m512 v10 = _mm512_insertf32x8(_mm512_castps256_ps512(v10l), v10h, 1);
    _mm512_storeu_ps(value2, v7);
    _mm512_storeu_ps(value3, v10);
}

/* 64 elements. */
LAYER_NORM_3ULP_AVX512_AVX512 void layer_norm_3ulp_avx512_step2_avx512(const float *x, float a2, float a3, float *y, __m512d *acc4) {
    const __m512 v12 = _mm512_set1_ps(a2);
    const __m512 v14 = _mm512_set1_ps(a3);
    const __m512 v11_0 = _mm512_loadu_ps(x);
    const __m512 v11_1 = _mm512_loadu_ps(x + 16);
    const __m512 v11_2 = _mm512_loadu_ps(x + 32);
    const __m512 v11_3 = _mm512_loadu_ps(x + 48);
    const __m512 v13_0 = _mm512_sub_ps(v11_0, v12);
    const __m512 v13_1 = _mm512_sub_ps(v11_1, v12);
    const __m512 v13_2 = _mm512_sub_ps(v11_2, v12);
    const __m512 v13_3 = _mm512_sub_ps(v11_3, v12);
    const __m512 v15_0 = _mm512_sub_ps(v13_0, v14);
    const __m512 v15_1 = _mm512_sub_ps(v13_1, v14);
    const __m512 v15_2 = _mm512_sub_ps(v13_2, v14);
    const __m512 v15_3 = _mm512_sub_ps(v13_3, v14);
    const __m512d v16_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v15_0));
    const __m512d v16_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v15_0, 1));
    const __m512d v16_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v15_1));
    const __m512d v16_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v15_1, 1));
    const __m512d v16_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v15_2));
    const __m512d v16_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v15_2, 1));
    const __m512d v16_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v15_3));
    const __m512d v16_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v15_3, 1));
    const __m512d v17_0l = _mm512_mul_pd(v16_0l, v16_0l);
    const __m512d v17_0h = _mm512_mul_pd(v16_0h, v16_0h);
    const __m512d v17_1l = _mm512_mul_pd(v16_1l, v16_1l);
    const __m512d v17_1h = _mm512_mul_pd(v16_1h, v16_1h);
    const __m512d v17_2l = _mm512_mul_pd(v16_2l, v16_2l);
    const __m512d v17_2h = _mm512_mul_pd(v16_2h, v16_2h);
    const __m512d v17_3l = _mm512_mul_pd(v16_3l, v16_3l);
    const __m512d v17_3h = _mm512_mul_pd(v16_3h, v16_3h);
    _mm512_storeu_ps(y, v15_0);
    _mm512_storeu_ps(y + 16, v15_1);
    _mm512_storeu_ps(y + 32, v15_2);
    _mm512_storeu_ps(y + 48, v15_3);
    acc4[0] = _mm512_add_pd(acc4[0], v17_0l);
    acc4[1] = _mm512_add_pd(acc4[1], v17_0h);
    acc4[2] = _mm512_add_pd(acc4[2], v17_1l);
    acc4[3] = _mm512_add_pd(acc4[3], v17_1h);
    acc4[4] = _mm512_add_pd(acc4[4], v17_2l);
    acc4[5] = _mm512_add_pd(acc4[5], v17_2h);
    acc4[6] = _mm512_add_pd(acc4[6], v17_3l);
    acc4[7] = _mm512_add_pd(acc4[7], v17_3h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static LAYER_NORM_3ULP_AVX512_AVX512_TARGET void layer_norm_3ulp_avx512_chunk2_avx512(const float *x, float a2, float a3, float *y, double *value4) {
    const __m512 v12 = _mm512_set1_ps(a2);
    const __m512 v14 = _mm512_set1_ps(a3);
    const __m512 v11 = _mm512_loadu_ps(x);
    const __m512 v13 = _mm512_sub_ps(v11, v12);
    const __m512 v15 = _mm512_sub_ps(v13, v14);
    const __m512d v16l = _mm512_cvtps_pd(_mm512_castps512_ps256(v15));
    const __m512d v16h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v15, 1));
    const __m512d v17l = _mm512_mul_pd(v16l, v16l);
    const __m512d v17h = _mm512_mul_pd(v16h, v16h);
    _mm512_storeu_ps(y, v15);
    _mm512_storeu_pd(value4, v17l);
    _mm512_storeu_pd(value4 + 8, v17h);
}

/* Once a row, in 16 equal lanes. */
LAYER_NORM_3ULP_AVX512_AVX512 void layer_norm_3ulp_avx512_once3_avx512(int32_t a1, double a4, float *value5) {
    const __m512d v18 = _mm512_set1_pd(0x1.0000001a95519p+0); /* 1.0000000061894012 */
    const __m512d v19 = _mm512_set1_pd(a4);
    const __m512i v20 = _mm512_set1_epi32(a1);
    const __m512d v23 = _mm512_set1_pd(0x1.4f8b56b1819edp-17); /* 9.9999991531986324e-06 */
    const __m512d v21l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v20));
    const __m512d v21h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v20, 1));
    const __m512d v22l = _mm512_div_pd(v19, v21l);
    const __m512d v22h = _mm512_div_pd(v19, v21h);
    const __m512d v24l = _mm512_add_pd(v22l, v23);
    const __m512d v24h = _mm512_add_pd(v22h, v23);
    const __m512d v25l = _mm512_sqrt_pd(v24l);
    const __m512d v25h = _mm512_sqrt_pd(v24h);
    const __m512d v26l = _mm512_div_pd(v18, v25l);
    const __m512d v26h = _mm512_div_pd(v18, v25h);
    const __m256 v27l = _mm512_cvtpd_ps(v26l);
    const __m256 v27h = _mm512_cvtpd_ps(v26h);
    const __m512 v27 = _mm512_insertf32x8(_mm512_castps256_ps512(v27l), v27h, 1);
    _mm512_storeu_ps(value5, v27);
}

/* 64 elements. */
LAYER_NORM_3ULP_AVX512_AVX512 void layer_norm_3ulp_avx512_step4_avx512(float a5, float *y) {
    const __m512 v29 = _mm512_set1_ps(a5);
    const __m512 v28_0 = _mm512_loadu_ps(y);
    const __m512 v28_1 = _mm512_loadu_ps(y + 16);
    const __m512 v28_2 = _mm512_loadu_ps(y + 32);
    const __m512 v28_3 = _mm512_loadu_ps(y + 48);
    const __m512 v30_0 = _mm512_mul_ps(v28_0, v29);
    const __m512 v30_1 = _mm512_mul_ps(v28_1, v29);
    const __m512 v30_2 = _mm512_mul_ps(v28_2, v29);
    const __m512 v30_3 = _mm512_mul_ps(v28_3, v29);
    _mm512_storeu_ps(y, v30_0);
    _mm512_storeu_ps(y + 16, v30_1);
    _mm512_storeu_ps(y + 32, v30_2);
    _mm512_storeu_ps(y + 48, v30_3);
}

/* 16 elements. */
static LAYER_NORM_3ULP_AVX512_AVX512_TARGET void layer_norm_3ulp_avx512_chunk4_avx512(float a5, float *y) {
    const __m512 v29 = _mm512_set1_ps(a5);
    const __m512 v28 = _mm512_loadu_ps(y);
    const __m512 v30 = _mm512_mul_ps(v28, v29);
    _mm512_storeu_ps(y, v30);
}

static LAYER_NORM_3ULP_AVX512_AVX512_TARGET void layer_norm_3ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    float a2 = 0;
    float a3 = 0;
    double a4 = 0;
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
    for (; n - i >= 64; i += 64)
        layer_norm_3ulp_avx512_step0_avx512(x + i, acc0, acc1);
    double lanes0[64];
    int32_t lanes1[64];
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
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double value0[16];
        int32_t value1[16];
        layer_norm_3ulp_avx512_chunk0_avx512(tail_x, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] + value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = (int32_t)((uint32_t)lanes1[base + l] + (uint32_t)value1[l]);
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
    {
        float value2[16];
        float value3[16];
        layer_norm_3ulp_avx512_once1_avx512(a0, a1, value2, value3);
        a2 = value2[0];
        a3 = value3[0];
    }
    i = 0;
    __m512d acc4[8];
    acc4[0] = _mm512_set1_pd(0x0p+0);
    acc4[1] = _mm512_set1_pd(0x0p+0);
    acc4[2] = _mm512_set1_pd(0x0p+0);
    acc4[3] = _mm512_set1_pd(0x0p+0);
    acc4[4] = _mm512_set1_pd(0x0p+0);
    acc4[5] = _mm512_set1_pd(0x0p+0);
    acc4[6] = _mm512_set1_pd(0x0p+0);
    acc4[7] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        layer_norm_3ulp_avx512_step2_avx512(x + i, a2, a3, y + i, acc4);
    double lanes4[64];
    _mm512_storeu_pd(lanes4 + 0, acc4[0]);
    _mm512_storeu_pd(lanes4 + 8, acc4[1]);
    _mm512_storeu_pd(lanes4 + 16, acc4[2]);
    _mm512_storeu_pd(lanes4 + 24, acc4[3]);
    _mm512_storeu_pd(lanes4 + 32, acc4[4]);
    _mm512_storeu_pd(lanes4 + 40, acc4[5]);
    _mm512_storeu_pd(lanes4 + 48, acc4[6]);
    _mm512_storeu_pd(lanes4 + 56, acc4[7]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        double value4[16];
        layer_norm_3ulp_avx512_chunk2_avx512(tail_x, a2, a3, tail_y, value4);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = lanes4[base + l] + value4[l];
    }
    __m512d fold4_0 = _mm512_loadu_pd(lanes4 + 0);
    __m512d fold4_1 = _mm512_loadu_pd(lanes4 + 8);
    __m512d fold4_2 = _mm512_loadu_pd(lanes4 + 16);
    __m512d fold4_3 = _mm512_loadu_pd(lanes4 + 24);
    __m512d fold4_4 = _mm512_loadu_pd(lanes4 + 32);
    __m512d fold4_5 = _mm512_loadu_pd(lanes4 + 40);
    __m512d fold4_6 = _mm512_loadu_pd(lanes4 + 48);
    __m512d fold4_7 = _mm512_loadu_pd(lanes4 + 56);
    fold4_0 = _mm512_add_pd(fold4_0, fold4_4);
    fold4_1 = _mm512_add_pd(fold4_1, fold4_5);
    fold4_2 = _mm512_add_pd(fold4_2, fold4_6);
    fold4_3 = _mm512_add_pd(fold4_3, fold4_7);
    fold4_0 = _mm512_add_pd(fold4_0, fold4_2);
    fold4_1 = _mm512_add_pd(fold4_1, fold4_3);
    fold4_0 = _mm512_add_pd(fold4_0, fold4_1);
    fold4_0 = _mm512_add_pd(fold4_0, _mm512_shuffle_f64x2(fold4_0, fold4_0, 0x4e));
    fold4_0 = _mm512_add_pd(fold4_0, _mm512_shuffle_f64x2(fold4_0, fold4_0, 0xb1));
    fold4_0 = _mm512_add_pd(fold4_0, _mm512_permute_pd(fold4_0, 0x55));
    _mm512_storeu_pd(lanes4, fold4_0);
    a4 = lanes4[0];
    {
        float value5[16];
        layer_norm_3ulp_avx512_once3_avx512(a1, a4, value5);
        a5 = value5[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        layer_norm_3ulp_avx512_step4_avx512(a5, y + i);
    for (; n - i >= 16; i += 16)
        layer_norm_3ulp_avx512_chunk4_avx512(a5, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        layer_norm_3ulp_avx512_chunk4_avx512(a5, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LAYER_NORM_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int layer_norm_3ulp_avx512_level(void) {
#if defined(LAYER_NORM_3ULP_AVX512_FORCE_ISA)
    return LAYER_NORM_3ULP_AVX512_FORCE_ISA;
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

static void layer_norm_3ulp_avx512_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = layer_norm_3ulp_avx512_level();
    if (level == 2) {
        layer_norm_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        layer_norm_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    layer_norm_3ulp_avx512_array_portable(x, y, n);
}

void layer_norm_3ulp_avx512(const float *x, float *y, size_t n) {
    layer_norm_3ulp_avx512_row(x, y, n);
}

void layer_norm_3ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        layer_norm_3ulp_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
