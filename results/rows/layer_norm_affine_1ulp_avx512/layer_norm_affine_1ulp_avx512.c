/* layer_norm_affine_1ulp_avx512: layer_norm_affine
 *
 *   target       layer_norm_affine, (x - mean(x))/sqrt(mean((x - mean(x))^2) + epsilon)*weight + bias, f32
 *   domain       rows of the families uniform, normal, constant, nan, far, sparse, slope, small
 *                x1: weight
 *                x2: bias
 *                p0: epsilon, from 1e-06 to 0.0001
 *   max error    0.510167 ulp, observed on 798112536 results
 *   worst row    far, 231 elements, seed 25890, result 186
 *   result there -0x1.f65962p+0 (-1.96230137, encoding 0xbffb2cb1)
 *   mean error   0.115840 ulp
 *   misrounded   37361 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           67aa1b3700835c984e6cc6aeb17199cf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target layer_norm_affine --max-ulp 1 --size l2 --time 60s --seed 1 --threads 1 --archive layer_norm_affine3.db
 *                time: 0.2153 ns/element as avx512 code (inputs l2)
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
#include "layer_norm_affine_1ulp_avx512.h"

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

static inline double layer_norm_affine_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double layer_norm_affine_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double layer_norm_affine_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int layer_norm_affine_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vrange does with immediate 6. */
static inline double layer_norm_affine_1ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? layer_norm_affine_1ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (layer_norm_affine_1ulp_avx512_signaling_f64(a) | layer_norm_affine_1ulp_avx512_signaling_f64(b)) ? a + b : r;
}

static inline void layer_norm_affine_1ulp_avx512_element0(float x0, double *value0, int32_t *value1) {
    const float v0 = x0;
    const double v1 = (double)v0;
    const int32_t v2 = 1;
    const double r0 = v1;
    const int32_t r1 = v2;
    *value0 = r0;
    *value1 = r1;
}

static inline double layer_norm_affine_1ulp_avx512_element1(double a0, int32_t a1) {
    const double v3 = a0;
    const int32_t v4 = a1;
    const double v5 = (double)v4;
    const double v6 = v3 / v5;
    const double r0 = v6;
    return r0;
}

static inline double layer_norm_affine_1ulp_avx512_element2(float x0, double a2) {
    const float v7 = x0;
    const double v8 = (double)v7;
    const double v9 = a2;
    const double v10 = v8 - v9;
    const double v11 = v10 * v10;
    const double r0 = v11;
    return r0;
}

static inline double layer_norm_affine_1ulp_avx512_element3(float p0, int32_t a1, double a3) {
    const double v12 = 0x1p-40; /* 9.0949470177292824e-13 */
    const float v13 = p0;
    const double v14 = (double)v13;
    const double v15 = 0x1p+0; /* 1 */
    const double v16 = layer_norm_affine_1ulp_avx512_fma_f64(v12, v14, v15);
    const double v17 = 0x1.8p+22; /* 6291456 */
    const double v18 = v14 < v17 ? v14 : v17;
    const double v19 = a3;
    const int32_t v20 = a1;
    const double v21 = (double)v20;
    const double v22 = v19 / v21;
    const double v23 = v18 + v22;
    const double v24 = layer_norm_affine_1ulp_avx512_sqrt_f64(v23);
    const double v25 = v16 / v24;
    const double r0 = v25;
    return r0;
}

static inline float layer_norm_affine_1ulp_avx512_element4(float x0, float x1, float x2, double a2, double a4) {
    const float v26 = x0;
    const double v27 = (double)v26;
    const double v28 = a2;
    const double v29 = v27 - v28;
    const double v30 = a4;
    const double v31 = layer_norm_affine_1ulp_avx512_minmag_f64(v30, v30);
    const double v32 = v29 * v31;
    const float v33 = x1;
    const double v34 = (double)v33;
    const float v35 = x2;
    const double v36 = (double)v35;
    const double v37 = layer_norm_affine_1ulp_avx512_fma_f64(v32, v34, v36);
    const float v38 = (float)v37;
    const float r0 = v38;
    return r0;
}

static void layer_norm_affine_1ulp_avx512_array_portable(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double a4 = 0;
    double lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = 0x0p+0;
    int32_t lanes1[64];
    for (size_t l = 0; l < 64; l++)
        lanes1[l] = 0;
    for (size_t i = 0; i < n; i++) {
        double value0;
        int32_t value1;
        layer_norm_affine_1ulp_avx512_element0(x0[i], &value0, &value1);
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
    a2 = layer_norm_affine_1ulp_avx512_element1(a0, a1);
    double lanes3[64];
    for (size_t l = 0; l < 64; l++)
        lanes3[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        const double value3 = layer_norm_affine_1ulp_avx512_element2(x0[i], a2);
        lanes3[i % 64] = lanes3[i % 64] + value3;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes3[l] = lanes3[l] + lanes3[l + h];
    a3 = lanes3[0];
    a4 = layer_norm_affine_1ulp_avx512_element3(p0, a1, a3);
    for (size_t i = 0; i < n; i++) {
        y[i] = layer_norm_affine_1ulp_avx512_element4(x0[i], x1[i], x2[i], a2, a4);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LAYER_NORM_AFFINE_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LAYER_NORM_AFFINE_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LAYER_NORM_AFFINE_1ULP_AVX512_AVX2 static inline LAYER_NORM_AFFINE_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LAYER_NORM_AFFINE_1ULP_AVX512_AVX512 static inline LAYER_NORM_AFFINE_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX2 __m256d layer_norm_affine_1ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

LAYER_NORM_AFFINE_1ULP_AVX512_AVX2 __m256d layer_norm_affine_1ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(layer_norm_affine_1ulp_avx512_signaling_f64_avx2(a), layer_norm_affine_1ulp_avx512_signaling_f64_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX2 void layer_norm_affine_1ulp_avx512_step0_avx2(const float *x0, __m256d *acc0, __m256i *acc1) {
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
static LAYER_NORM_AFFINE_1ULP_AVX512_AVX2_TARGET void layer_norm_affine_1ulp_avx512_chunk0_avx2(const float *x0, double *value0, int32_t *value1) {
    const __m256i v2 = _mm256_set1_epi32(1);
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    _mm256_storeu_pd(value0, v1l);
    _mm256_storeu_pd(value0 + 4, v1h);
    _mm256_storeu_si256((__m256i *)(void *)(value1), v2);
}

/* Once a row, in 8 equal lanes. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX2 void layer_norm_affine_1ulp_avx512_once1_avx2(double a0, int32_t a1, double *value2) {
    const __m256d v3 = _mm256_set1_pd(a0);
    const __m256i v4 = _mm256_set1_epi32(a1);
    const __m256d v5l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v4));
    const __m256d v5h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v4, 1));
    const __m256d v6l = _mm256_div_pd(v3, v5l);
    const __m256d v6h = _mm256_div_pd(v3, v5h);
    _mm256_storeu_pd(value2, v6l);
    _mm256_storeu_pd(value2 + 4, v6h);
}

/* 64 elements. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX2 void layer_norm_affine_1ulp_avx512_step2_avx2(const float *x0, double a2, __m256d *acc3) {
    const __m256d v9 = _mm256_set1_pd(a2);
    const __m256 v7_0 = _mm256_loadu_ps(x0);
    const __m256 v7_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v7_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v7_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v7_4 = _mm256_loadu_ps(x0 + 32);
    const __m256 v7_5 = _mm256_loadu_ps(x0 + 40);
    const __m256 v7_6 = _mm256_loadu_ps(x0 + 48);
    const __m256 v7_7 = _mm256_loadu_ps(x0 + 56);
    const __m256d v8_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7_0));
    const __m256d v8_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7_0, 1));
    const __m256d v8_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7_1));
    const __m256d v8_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7_1, 1));
    const __m256d v8_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7_2));
    const __m256d v8_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7_2, 1));
    const __m256d v8_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7_3));
    const __m256d v8_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7_3, 1));
    const __m256d v8_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7_4));
    const __m256d v8_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7_4, 1));
    const __m256d v8_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7_5));
    const __m256d v8_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7_5, 1));
    const __m256d v8_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7_6));
    const __m256d v8_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7_6, 1));
    const __m256d v8_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7_7));
    const __m256d v8_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7_7, 1));
    const __m256d v10_0l = _mm256_sub_pd(v8_0l, v9);
    const __m256d v10_0h = _mm256_sub_pd(v8_0h, v9);
    const __m256d v10_1l = _mm256_sub_pd(v8_1l, v9);
    const __m256d v10_1h = _mm256_sub_pd(v8_1h, v9);
    const __m256d v10_2l = _mm256_sub_pd(v8_2l, v9);
    const __m256d v10_2h = _mm256_sub_pd(v8_2h, v9);
    const __m256d v10_3l = _mm256_sub_pd(v8_3l, v9);
    const __m256d v10_3h = _mm256_sub_pd(v8_3h, v9);
    const __m256d v10_4l = _mm256_sub_pd(v8_4l, v9);
    const __m256d v10_4h = _mm256_sub_pd(v8_4h, v9);
    const __m256d v10_5l = _mm256_sub_pd(v8_5l, v9);
    const __m256d v10_5h = _mm256_sub_pd(v8_5h, v9);
    const __m256d v10_6l = _mm256_sub_pd(v8_6l, v9);
    const __m256d v10_6h = _mm256_sub_pd(v8_6h, v9);
    const __m256d v10_7l = _mm256_sub_pd(v8_7l, v9);
    const __m256d v10_7h = _mm256_sub_pd(v8_7h, v9);
    const __m256d v11_0l = _mm256_mul_pd(v10_0l, v10_0l);
    const __m256d v11_0h = _mm256_mul_pd(v10_0h, v10_0h);
    const __m256d v11_1l = _mm256_mul_pd(v10_1l, v10_1l);
    const __m256d v11_1h = _mm256_mul_pd(v10_1h, v10_1h);
    const __m256d v11_2l = _mm256_mul_pd(v10_2l, v10_2l);
    const __m256d v11_2h = _mm256_mul_pd(v10_2h, v10_2h);
    const __m256d v11_3l = _mm256_mul_pd(v10_3l, v10_3l);
    const __m256d v11_3h = _mm256_mul_pd(v10_3h, v10_3h);
    const __m256d v11_4l = _mm256_mul_pd(v10_4l, v10_4l);
    const __m256d v11_4h = _mm256_mul_pd(v10_4h, v10_4h);
    const __m256d v11_5l = _mm256_mul_pd(v10_5l, v10_5l);
    const __m256d v11_5h = _mm256_mul_pd(v10_5h, v10_5h);
    const __m256d v11_6l = _mm256_mul_pd(v10_6l, v10_6l);
    const __m256d v11_6h = _mm256_mul_pd(v10_6h, v10_6h);
    const __m256d v11_7l = _mm256_mul_pd(v10_7l, v10_7l);
    const __m256d v11_7h = _mm256_mul_pd(v10_7h, v10_7h);
    acc3[0] = _mm256_add_pd(acc3[0], v11_0l);
    acc3[1] = _mm256_add_pd(acc3[1], v11_0h);
    acc3[2] = _mm256_add_pd(acc3[2], v11_1l);
    acc3[3] = _mm256_add_pd(acc3[3], v11_1h);
    acc3[4] = _mm256_add_pd(acc3[4], v11_2l);
    acc3[5] = _mm256_add_pd(acc3[5], v11_2h);
    acc3[6] = _mm256_add_pd(acc3[6], v11_3l);
    acc3[7] = _mm256_add_pd(acc3[7], v11_3h);
    acc3[8] = _mm256_add_pd(acc3[8], v11_4l);
    acc3[9] = _mm256_add_pd(acc3[9], v11_4h);
    acc3[10] = _mm256_add_pd(acc3[10], v11_5l);
    acc3[11] = _mm256_add_pd(acc3[11], v11_5h);
    acc3[12] = _mm256_add_pd(acc3[12], v11_6l);
    acc3[13] = _mm256_add_pd(acc3[13], v11_6h);
    acc3[14] = _mm256_add_pd(acc3[14], v11_7l);
    acc3[15] = _mm256_add_pd(acc3[15], v11_7h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static LAYER_NORM_AFFINE_1ULP_AVX512_AVX2_TARGET void layer_norm_affine_1ulp_avx512_chunk2_avx2(const float *x0, double a2, double *value3) {
    const __m256d v9 = _mm256_set1_pd(a2);
    const __m256 v7 = _mm256_loadu_ps(x0);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256d v10l = _mm256_sub_pd(v8l, v9);
    const __m256d v10h = _mm256_sub_pd(v8h, v9);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    _mm256_storeu_pd(value3, v11l);
    _mm256_storeu_pd(value3 + 4, v11h);
}

/* Once a row, in 8 equal lanes. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX2 void layer_norm_affine_1ulp_avx512_once3_avx2(float p0, int32_t a1, double a3, double *value4) {
    const __m256d v12 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256 v13 = _mm256_set1_ps(p0);
    const __m256d v15 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v17 = _mm256_set1_pd(0x1.8p+22); /* 6291456 */
    const __m256d v19 = _mm256_set1_pd(a3);
    const __m256i v20 = _mm256_set1_epi32(a1);
    const __m256d v14l = _mm256_cvtps_pd(_mm256_castps256_ps128(v13));
    const __m256d v14h = _mm256_cvtps_pd(_mm256_extractf128_ps(v13, 1));
    const __m256d v16l = _mm256_fmadd_pd(v12, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v12, v14h, v15);
    const __m256d v18l = _mm256_min_pd(v14l, v17);
    const __m256d v18h = _mm256_min_pd(v14h, v17);
    const __m256d v21l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v20));
    const __m256d v21h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v20, 1));
    const __m256d v22l = _mm256_div_pd(v19, v21l);
    const __m256d v22h = _mm256_div_pd(v19, v21h);
    const __m256d v23l = _mm256_add_pd(v18l, v22l);
    const __m256d v23h = _mm256_add_pd(v18h, v22h);
    const __m256d v24l = _mm256_sqrt_pd(v23l);
    const __m256d v24h = _mm256_sqrt_pd(v23h);
    const __m256d v25l = _mm256_div_pd(v16l, v24l);
    const __m256d v25h = _mm256_div_pd(v16h, v24h);
    _mm256_storeu_pd(value4, v25l);
    _mm256_storeu_pd(value4 + 4, v25h);
}

/* 16 elements. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX2 void layer_norm_affine_1ulp_avx512_step4_avx2(const float *x0, const float *x1, const float *x2, double a2, double a4, float *y) {
    const __m256d v28 = _mm256_set1_pd(a2);
    const __m256d v30 = _mm256_set1_pd(a4);
    const __m256 v26_0 = _mm256_loadu_ps(x0);
    const __m256 v26_1 = _mm256_loadu_ps(x0 + 8);
    const __m256d v27_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_0));
    const __m256d v27_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_0, 1));
    const __m256d v27_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26_1));
    const __m256d v27_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26_1, 1));
    const __m256d v29_0l = _mm256_sub_pd(v27_0l, v28);
    const __m256d v29_0h = _mm256_sub_pd(v27_0h, v28);
    const __m256d v29_1l = _mm256_sub_pd(v27_1l, v28);
    const __m256d v29_1h = _mm256_sub_pd(v27_1h, v28);
    const __m256d v31_0l = layer_norm_affine_1ulp_avx512_minmag_f64_avx2(v30, v30);
    const __m256d v31_0h = layer_norm_affine_1ulp_avx512_minmag_f64_avx2(v30, v30);
    const __m256d v31_1l = layer_norm_affine_1ulp_avx512_minmag_f64_avx2(v30, v30);
    const __m256d v31_1h = layer_norm_affine_1ulp_avx512_minmag_f64_avx2(v30, v30);
    const __m256d v32_0l = _mm256_mul_pd(v29_0l, v31_0l);
    const __m256d v32_0h = _mm256_mul_pd(v29_0h, v31_0h);
    const __m256d v32_1l = _mm256_mul_pd(v29_1l, v31_1l);
    const __m256d v32_1h = _mm256_mul_pd(v29_1h, v31_1h);
    const __m256 v33_0 = _mm256_loadu_ps(x1);
    const __m256 v33_1 = _mm256_loadu_ps(x1 + 8);
    const __m256d v34_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v33_0));
    const __m256d v34_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v33_0, 1));
    const __m256d v34_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v33_1));
    const __m256d v34_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v33_1, 1));
    const __m256 v35_0 = _mm256_loadu_ps(x2);
    const __m256 v35_1 = _mm256_loadu_ps(x2 + 8);
    const __m256d v36_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v35_0));
    const __m256d v36_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v35_0, 1));
    const __m256d v36_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v35_1));
    const __m256d v36_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v35_1, 1));
    const __m256d v37_0l = _mm256_fmadd_pd(v32_0l, v34_0l, v36_0l);
    const __m256d v37_0h = _mm256_fmadd_pd(v32_0h, v34_0h, v36_0h);
    const __m256d v37_1l = _mm256_fmadd_pd(v32_1l, v34_1l, v36_1l);
    const __m256d v37_1h = _mm256_fmadd_pd(v32_1h, v34_1h, v36_1h);
    const __m128 v38_0l = _mm256_cvtpd_ps(v37_0l);
    const __m128 v38_0h = _mm256_cvtpd_ps(v37_0h);
    const __m256 v38_0 = _mm256_set_m128(v38_0h, v38_0l);
    const __m128 v38_1l = _mm256_cvtpd_ps(v37_1l);
    const __m128 v38_1h = _mm256_cvtpd_ps(v37_1h);
    const __m256 v38_1 = _mm256_set_m128(v38_1h, v38_1l);
    _mm256_storeu_ps(y, v38_0);
    _mm256_storeu_ps(y + 8, v38_1);
}

/* 8 elements. */
static LAYER_NORM_AFFINE_1ULP_AVX512_AVX2_TARGET void layer_norm_affine_1ulp_avx512_chunk4_avx2(const float *x0, const float *x1, const float *x2, double a2, double a4, float *y) {
    const __m256d v28 = _mm256_set1_pd(a2);
    const __m256d v30 = _mm256_set1_pd(a4);
    const __m256 v26 = _mm256_loadu_ps(x0);
    const __m256d v27l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26));
    const __m256d v27h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26, 1));
    const __m256d v29l = _mm256_sub_pd(v27l, v28);
    const __m256d v29h = _mm256_sub_pd(v27h, v28);
    const __m256d v31l = layer_norm_affine_1ulp_avx512_minmag_f64_avx2(v30, v30);
    const __m256d v31h = layer_norm_affine_1ulp_avx512_minmag_f64_avx2(v30, v30);
    const __m256d v32l = _mm256_mul_pd(v29l, v31l);
    const __m256d v32h = _mm256_mul_pd(v29h, v31h);
    const __m256 v33 = _mm256_loadu_ps(x1);
    const __m256d v34l = _mm256_cvtps_pd(_mm256_castps256_ps128(v33));
    const __m256d v34h = _mm256_cvtps_pd(_mm256_extractf128_ps(v33, 1));
    const __m256 v35 = _mm256_loadu_ps(x2);
    const __m256d v36l = _mm256_cvtps_pd(_mm256_castps256_ps128(v35));
    const __m256d v36h = _mm256_cvtps_pd(_mm256_extractf128_ps(v35, 1));
    const __m256d v37l = _mm256_fmadd_pd(v32l, v34l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v32h, v34h, v36h);
    const __m128 v38l = _mm256_cvtpd_ps(v37l);
    const __m128 v38h = _mm256_cvtpd_ps(v37h);
    const __m256 v38 = _mm256_set_m128(v38h, v38l);
    _mm256_storeu_ps(y, v38);
}

static LAYER_NORM_AFFINE_1ULP_AVX512_AVX2_TARGET void layer_norm_affine_1ulp_avx512_array_avx2(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double a4 = 0;
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
        layer_norm_affine_1ulp_avx512_step0_avx2(x0 + i, acc0, acc1);
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
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double value0[8];
        int32_t value1[8];
        layer_norm_affine_1ulp_avx512_chunk0_avx2(tail_x0, value0, value1);
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
        double value2[8];
        layer_norm_affine_1ulp_avx512_once1_avx2(a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    __m256d acc3[16];
    acc3[0] = _mm256_set1_pd(0x0p+0);
    acc3[1] = _mm256_set1_pd(0x0p+0);
    acc3[2] = _mm256_set1_pd(0x0p+0);
    acc3[3] = _mm256_set1_pd(0x0p+0);
    acc3[4] = _mm256_set1_pd(0x0p+0);
    acc3[5] = _mm256_set1_pd(0x0p+0);
    acc3[6] = _mm256_set1_pd(0x0p+0);
    acc3[7] = _mm256_set1_pd(0x0p+0);
    acc3[8] = _mm256_set1_pd(0x0p+0);
    acc3[9] = _mm256_set1_pd(0x0p+0);
    acc3[10] = _mm256_set1_pd(0x0p+0);
    acc3[11] = _mm256_set1_pd(0x0p+0);
    acc3[12] = _mm256_set1_pd(0x0p+0);
    acc3[13] = _mm256_set1_pd(0x0p+0);
    acc3[14] = _mm256_set1_pd(0x0p+0);
    acc3[15] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        layer_norm_affine_1ulp_avx512_step2_avx2(x0 + i, a2, acc3);
    double lanes3[64];
    _mm256_storeu_pd(lanes3 + 0, acc3[0]);
    _mm256_storeu_pd(lanes3 + 4, acc3[1]);
    _mm256_storeu_pd(lanes3 + 8, acc3[2]);
    _mm256_storeu_pd(lanes3 + 12, acc3[3]);
    _mm256_storeu_pd(lanes3 + 16, acc3[4]);
    _mm256_storeu_pd(lanes3 + 20, acc3[5]);
    _mm256_storeu_pd(lanes3 + 24, acc3[6]);
    _mm256_storeu_pd(lanes3 + 28, acc3[7]);
    _mm256_storeu_pd(lanes3 + 32, acc3[8]);
    _mm256_storeu_pd(lanes3 + 36, acc3[9]);
    _mm256_storeu_pd(lanes3 + 40, acc3[10]);
    _mm256_storeu_pd(lanes3 + 44, acc3[11]);
    _mm256_storeu_pd(lanes3 + 48, acc3[12]);
    _mm256_storeu_pd(lanes3 + 52, acc3[13]);
    _mm256_storeu_pd(lanes3 + 56, acc3[14]);
    _mm256_storeu_pd(lanes3 + 60, acc3[15]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double value3[8];
        layer_norm_affine_1ulp_avx512_chunk2_avx2(tail_x0, a2, value3);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = lanes3[base + l] + value3[l];
    }
    __m256d fold3_0 = _mm256_loadu_pd(lanes3 + 0);
    __m256d fold3_1 = _mm256_loadu_pd(lanes3 + 4);
    __m256d fold3_2 = _mm256_loadu_pd(lanes3 + 8);
    __m256d fold3_3 = _mm256_loadu_pd(lanes3 + 12);
    __m256d fold3_4 = _mm256_loadu_pd(lanes3 + 16);
    __m256d fold3_5 = _mm256_loadu_pd(lanes3 + 20);
    __m256d fold3_6 = _mm256_loadu_pd(lanes3 + 24);
    __m256d fold3_7 = _mm256_loadu_pd(lanes3 + 28);
    __m256d fold3_8 = _mm256_loadu_pd(lanes3 + 32);
    __m256d fold3_9 = _mm256_loadu_pd(lanes3 + 36);
    __m256d fold3_10 = _mm256_loadu_pd(lanes3 + 40);
    __m256d fold3_11 = _mm256_loadu_pd(lanes3 + 44);
    __m256d fold3_12 = _mm256_loadu_pd(lanes3 + 48);
    __m256d fold3_13 = _mm256_loadu_pd(lanes3 + 52);
    __m256d fold3_14 = _mm256_loadu_pd(lanes3 + 56);
    __m256d fold3_15 = _mm256_loadu_pd(lanes3 + 60);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_8);
    fold3_1 = _mm256_add_pd(fold3_1, fold3_9);
    fold3_2 = _mm256_add_pd(fold3_2, fold3_10);
    fold3_3 = _mm256_add_pd(fold3_3, fold3_11);
    fold3_4 = _mm256_add_pd(fold3_4, fold3_12);
    fold3_5 = _mm256_add_pd(fold3_5, fold3_13);
    fold3_6 = _mm256_add_pd(fold3_6, fold3_14);
    fold3_7 = _mm256_add_pd(fold3_7, fold3_15);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_4);
    fold3_1 = _mm256_add_pd(fold3_1, fold3_5);
    fold3_2 = _mm256_add_pd(fold3_2, fold3_6);
    fold3_3 = _mm256_add_pd(fold3_3, fold3_7);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_2);
    fold3_1 = _mm256_add_pd(fold3_1, fold3_3);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_1);
    fold3_0 = _mm256_add_pd(fold3_0, _mm256_permute2f128_pd(fold3_0, fold3_0, 1));
    fold3_0 = _mm256_add_pd(fold3_0, _mm256_permute_pd(fold3_0, 5));
    _mm256_storeu_pd(lanes3, fold3_0);
    a3 = lanes3[0];
    {
        double value4[8];
        layer_norm_affine_1ulp_avx512_once3_avx2(p0, a1, a3, value4);
        a4 = value4[0];
    }
    i = 0;
    for (; n - i >= 16; i += 16)
        layer_norm_affine_1ulp_avx512_step4_avx2(x0 + i, x1 + i, x2 + i, a2, a4, y + i);
    for (; n - i >= 8; i += 8)
        layer_norm_affine_1ulp_avx512_chunk4_avx2(x0 + i, x1 + i, x2 + i, a2, a4, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[8] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_y[8];
        layer_norm_affine_1ulp_avx512_chunk4_avx2(tail_x0, tail_x1, tail_x2, a2, a4, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX512 void layer_norm_affine_1ulp_avx512_step0_avx512(const float *x0, __m512d *acc0, __m512i *acc1) {
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
static LAYER_NORM_AFFINE_1ULP_AVX512_AVX512_TARGET void layer_norm_affine_1ulp_avx512_chunk0_avx512(const float *x0, double *value0, int32_t *value1) {
    const __m512i v2 = _mm512_set1_epi32(1);
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    _mm512_storeu_pd(value0, v1l);
    _mm512_storeu_pd(value0 + 8, v1h);
    _mm512_storeu_si512(value1, v2);
}

/* Once a row, in 16 equal lanes. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX512 void layer_norm_affine_1ulp_avx512_once1_avx512(double a0, int32_t a1, double *value2) {
    const __m512d v3 = _mm512_set1_pd(a0);
    const __m512i v4 = _mm512_set1_epi32(a1);
    const __m512d v5l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v4));
    const __m512d v5h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v4, 1));
    const __m512d v6l = _mm512_div_pd(v3, v5l);
    const __m512d v6h = _mm512_div_pd(v3, v5h);
    _mm512_storeu_pd(value2, v6l);
    _mm512_storeu_pd(value2 + 8, v6h);
}

/* 64 elements. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX512 void layer_norm_affine_1ulp_avx512_step2_avx512(const float *x0, double a2, __m512d *acc3) {
    const __m512d v9 = _mm512_set1_pd(a2);
    const __m512 v7_0 = _mm512_loadu_ps(x0);
    const __m512 v7_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v7_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v7_3 = _mm512_loadu_ps(x0 + 48);
    const __m512d v8_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_0));
    const __m512d v8_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_0, 1));
    const __m512d v8_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_1));
    const __m512d v8_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_1, 1));
    const __m512d v8_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_2));
    const __m512d v8_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_2, 1));
    const __m512d v8_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_3));
    const __m512d v8_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_3, 1));
    const __m512d v10_0l = _mm512_sub_pd(v8_0l, v9);
    const __m512d v10_0h = _mm512_sub_pd(v8_0h, v9);
    const __m512d v10_1l = _mm512_sub_pd(v8_1l, v9);
    const __m512d v10_1h = _mm512_sub_pd(v8_1h, v9);
    const __m512d v10_2l = _mm512_sub_pd(v8_2l, v9);
    const __m512d v10_2h = _mm512_sub_pd(v8_2h, v9);
    const __m512d v10_3l = _mm512_sub_pd(v8_3l, v9);
    const __m512d v10_3h = _mm512_sub_pd(v8_3h, v9);
    const __m512d v11_0l = _mm512_mul_pd(v10_0l, v10_0l);
    const __m512d v11_0h = _mm512_mul_pd(v10_0h, v10_0h);
    const __m512d v11_1l = _mm512_mul_pd(v10_1l, v10_1l);
    const __m512d v11_1h = _mm512_mul_pd(v10_1h, v10_1h);
    const __m512d v11_2l = _mm512_mul_pd(v10_2l, v10_2l);
    const __m512d v11_2h = _mm512_mul_pd(v10_2h, v10_2h);
    const __m512d v11_3l = _mm512_mul_pd(v10_3l, v10_3l);
    const __m512d v11_3h = _mm512_mul_pd(v10_3h, v10_3h);
    acc3[0] = _mm512_add_pd(acc3[0], v11_0l);
    acc3[1] = _mm512_add_pd(acc3[1], v11_0h);
    acc3[2] = _mm512_add_pd(acc3[2], v11_1l);
    acc3[3] = _mm512_add_pd(acc3[3], v11_1h);
    acc3[4] = _mm512_add_pd(acc3[4], v11_2l);
    acc3[5] = _mm512_add_pd(acc3[5], v11_2h);
    acc3[6] = _mm512_add_pd(acc3[6], v11_3l);
    acc3[7] = _mm512_add_pd(acc3[7], v11_3h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static LAYER_NORM_AFFINE_1ULP_AVX512_AVX512_TARGET void layer_norm_affine_1ulp_avx512_chunk2_avx512(const float *x0, double a2, double *value3) {
    const __m512d v9 = _mm512_set1_pd(a2);
    const __m512 v7 = _mm512_loadu_ps(x0);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512d v10l = _mm512_sub_pd(v8l, v9);
    const __m512d v10h = _mm512_sub_pd(v8h, v9);
    const __m512d v11l = _mm512_mul_pd(v10l, v10l);
    const __m512d v11h = _mm512_mul_pd(v10h, v10h);
    _mm512_storeu_pd(value3, v11l);
    _mm512_storeu_pd(value3 + 8, v11h);
}

/* Once a row, in 16 equal lanes. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX512 void layer_norm_affine_1ulp_avx512_once3_avx512(float p0, int32_t a1, double a3, double *value4) {
    const __m512d v12 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512 v13 = _mm512_set1_ps(p0);
    const __m512d v15 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v17 = _mm512_set1_pd(0x1.8p+22); /* 6291456 */
    const __m512d v19 = _mm512_set1_pd(a3);
    const __m512i v20 = _mm512_set1_epi32(a1);
    const __m512d v14l = _mm512_cvtps_pd(_mm512_castps512_ps256(v13));
    const __m512d v14h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v13, 1));
    const __m512d v16l = _mm512_fmadd_pd(v12, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v12, v14h, v15);
    const __m512d v18l = _mm512_min_pd(v14l, v17);
    const __m512d v18h = _mm512_min_pd(v14h, v17);
    const __m512d v21l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v20));
    const __m512d v21h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v20, 1));
    const __m512d v22l = _mm512_div_pd(v19, v21l);
    const __m512d v22h = _mm512_div_pd(v19, v21h);
    const __m512d v23l = _mm512_add_pd(v18l, v22l);
    const __m512d v23h = _mm512_add_pd(v18h, v22h);
    const __m512d v24l = _mm512_sqrt_pd(v23l);
    const __m512d v24h = _mm512_sqrt_pd(v23h);
    const __m512d v25l = _mm512_div_pd(v16l, v24l);
    const __m512d v25h = _mm512_div_pd(v16h, v24h);
    _mm512_storeu_pd(value4, v25l);
    _mm512_storeu_pd(value4 + 8, v25h);
}

/* 64 elements. */
LAYER_NORM_AFFINE_1ULP_AVX512_AVX512 void layer_norm_affine_1ulp_avx512_step4_avx512(const float *x0, const float *x1, const float *x2, double a2, double a4, float *y) {
    const __m512d v28 = _mm512_set1_pd(a2);
    const __m512d v30 = _mm512_set1_pd(a4);
    const __m512 v26_0 = _mm512_loadu_ps(x0);
    const __m512 v26_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v26_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v26_3 = _mm512_loadu_ps(x0 + 48);
    const __m512d v27_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_0));
    const __m512d v27_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_0, 1));
    const __m512d v27_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_1));
    const __m512d v27_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_1, 1));
    const __m512d v27_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_2));
    const __m512d v27_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_2, 1));
    const __m512d v27_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26_3));
    const __m512d v27_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26_3, 1));
    const __m512d v29_0l = _mm512_sub_pd(v27_0l, v28);
    const __m512d v29_0h = _mm512_sub_pd(v27_0h, v28);
    const __m512d v29_1l = _mm512_sub_pd(v27_1l, v28);
    const __m512d v29_1h = _mm512_sub_pd(v27_1h, v28);
    const __m512d v29_2l = _mm512_sub_pd(v27_2l, v28);
    const __m512d v29_2h = _mm512_sub_pd(v27_2h, v28);
    const __m512d v29_3l = _mm512_sub_pd(v27_3l, v28);
    const __m512d v29_3h = _mm512_sub_pd(v27_3h, v28);
    const __m512d v31_0l = _mm512_range_pd(v30, v30, 6);
    const __m512d v31_0h = _mm512_range_pd(v30, v30, 6);
    const __m512d v31_1l = _mm512_range_pd(v30, v30, 6);
    const __m512d v31_1h = _mm512_range_pd(v30, v30, 6);
    const __m512d v31_2l = _mm512_range_pd(v30, v30, 6);
    const __m512d v31_2h = _mm512_range_pd(v30, v30, 6);
    const __m512d v31_3l = _mm512_range_pd(v30, v30, 6);
    const __m512d v31_3h = _mm512_range_pd(v30, v30, 6);
    const __m512d v32_0l = _mm512_mul_pd(v29_0l, v31_0l);
    const __m512d v32_0h = _mm512_mul_pd(v29_0h, v31_0h);
    const __m512d v32_1l = _mm512_mul_pd(v29_1l, v31_1l);
    const __m512d v32_1h = _mm512_mul_pd(v29_1h, v31_1h);
    const __m512d v32_2l = _mm512_mul_pd(v29_2l, v31_2l);
    const __m512d v32_2h = _mm512_mul_pd(v29_2h, v31_2h);
    const __m512d v32_3l = _mm512_mul_pd(v29_3l, v31_3l);
    const __m512d v32_3h = _mm512_mul_pd(v29_3h, v31_3h);
    const __m512 v33_0 = _mm512_loadu_ps(x1);
    const __m512 v33_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v33_2 = _mm512_loadu_ps(x1 + 32);
    const __m512 v33_3 = _mm512_loadu_ps(x1 + 48);
    const __m512d v34_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33_0));
    const __m512d v34_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33_0, 1));
    const __m512d v34_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33_1));
    const __m512d v34_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33_1, 1));
    const __m512d v34_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33_2));
    const __m512d v34_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33_2, 1));
    const __m512d v34_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33_3));
    const __m512d v34_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33_3, 1));
    const __m512 v35_0 = _mm512_loadu_ps(x2);
    const __m512 v35_1 = _mm512_loadu_ps(x2 + 16);
    const __m512 v35_2 = _mm512_loadu_ps(x2 + 32);
    const __m512 v35_3 = _mm512_loadu_ps(x2 + 48);
    const __m512d v36_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35_0));
    const __m512d v36_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35_0, 1));
    const __m512d v36_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35_1));
    const __m512d v36_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35_1, 1));
    const __m512d v36_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35_2));
    const __m512d v36_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35_2, 1));
    const __m512d v36_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35_3));
    const __m512d v36_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35_3, 1));
    const __m512d v37_0l = _mm512_fmadd_pd(v32_0l, v34_0l, v36_0l);
    const __m512d v37_0h = _mm512_fmadd_pd(v32_0h, v34_0h, v36_0h);
    const __m512d v37_1l = _mm512_fmadd_pd(v32_1l, v34_1l, v36_1l);
    const __m512d v37_1h = _mm512_fmadd_pd(v32_1h, v34_1h, v36_1h);
    const __m512d v37_2l = _mm512_fmadd_pd(v32_2l, v34_2l, v36_2l);
    const __m512d v37_2h = _mm512_fmadd_pd(v32_2h, v34_2h, v36_2h);
    const __m512d v37_3l = _mm512_fmadd_pd(v32_3l, v34_3l, v36_3l);
    const __m512d v37_3h = _mm512_fmadd_pd(v32_3h, v34_3h, v36_3h);
    const __m256 v38_0l = _mm512_cvtpd_ps(v37_0l);
    const __m256 v38_0h = _mm512_cvtpd_ps(v37_0h);
    const __m512 v38_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_0l), v38_0h, 1);
    const __m256 v38_1l = _mm512_cvtpd_ps(v37_1l);
    const __m256 v38_1h = _mm512_cvtpd_ps(v37_1h);
    const __m512 v38_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_1l), v38_1h, 1);
    const __m256 v38_2l = _mm512_cvtpd_ps(v37_2l);
    const __m256 v38_2h = _mm512_cvtpd_ps(v37_2h);
    const __m512 v38_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_2l), v38_2h, 1);
    const __m256 v38_3l = _mm512_cvtpd_ps(v37_3l);
    const __m256 v38_3h = _mm512_cvtpd_ps(v37_3h);
    const __m512 v38_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_3l), v38_3h, 1);
    _mm512_storeu_ps(y, v38_0);
    _mm512_storeu_ps(y + 16, v38_1);
    _mm512_storeu_ps(y + 32, v38_2);
    _mm512_storeu_ps(y + 48, v38_3);
}

/* 16 elements. */
static LAYER_NORM_AFFINE_1ULP_AVX512_AVX512_TARGET void layer_norm_affine_1ulp_avx512_chunk4_avx512(const float *x0, const float *x1, const float *x2, double a2, double a4, float *y) {
    const __m512d v28 = _mm512_set1_pd(a2);
    const __m512d v30 = _mm512_set1_pd(a4);
    const __m512 v26 = _mm512_loadu_ps(x0);
    const __m512d v27l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26));
    const __m512d v27h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26, 1));
    const __m512d v29l = _mm512_sub_pd(v27l, v28);
    const __m512d v29h = _mm512_sub_pd(v27h, v28);
    const __m512d v31l = _mm512_range_pd(v30, v30, 6);
    const __m512d v31h = _mm512_range_pd(v30, v30, 6);
    const __m512d v32l = _mm512_mul_pd(v29l, v31l);
    const __m512d v32h = _mm512_mul_pd(v29h, v31h);
    const __m512 v33 = _mm512_loadu_ps(x1);
    const __m512d v34l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33));
    const __m512d v34h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33, 1));
    const __m512 v35 = _mm512_loadu_ps(x2);
    const __m512d v36l = _mm512_cvtps_pd(_mm512_castps512_ps256(v35));
    const __m512d v36h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v35, 1));
    const __m512d v37l = _mm512_fmadd_pd(v32l, v34l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v32h, v34h, v36h);
    const __m256 v38l = _mm512_cvtpd_ps(v37l);
    const __m256 v38h = _mm512_cvtpd_ps(v37h);
    const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
    _mm512_storeu_ps(y, v38);
}

static LAYER_NORM_AFFINE_1ULP_AVX512_AVX512_TARGET void layer_norm_affine_1ulp_avx512_array_avx512(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    double a2 = 0;
    double a3 = 0;
    double a4 = 0;
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
        layer_norm_affine_1ulp_avx512_step0_avx512(x0 + i, acc0, acc1);
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
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double value0[16];
        int32_t value1[16];
        layer_norm_affine_1ulp_avx512_chunk0_avx512(tail_x0, value0, value1);
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
        double value2[16];
        layer_norm_affine_1ulp_avx512_once1_avx512(a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    __m512d acc3[8];
    acc3[0] = _mm512_set1_pd(0x0p+0);
    acc3[1] = _mm512_set1_pd(0x0p+0);
    acc3[2] = _mm512_set1_pd(0x0p+0);
    acc3[3] = _mm512_set1_pd(0x0p+0);
    acc3[4] = _mm512_set1_pd(0x0p+0);
    acc3[5] = _mm512_set1_pd(0x0p+0);
    acc3[6] = _mm512_set1_pd(0x0p+0);
    acc3[7] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        layer_norm_affine_1ulp_avx512_step2_avx512(x0 + i, a2, acc3);
    double lanes3[64];
    _mm512_storeu_pd(lanes3 + 0, acc3[0]);
    _mm512_storeu_pd(lanes3 + 8, acc3[1]);
    _mm512_storeu_pd(lanes3 + 16, acc3[2]);
    _mm512_storeu_pd(lanes3 + 24, acc3[3]);
    _mm512_storeu_pd(lanes3 + 32, acc3[4]);
    _mm512_storeu_pd(lanes3 + 40, acc3[5]);
    _mm512_storeu_pd(lanes3 + 48, acc3[6]);
    _mm512_storeu_pd(lanes3 + 56, acc3[7]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double value3[16];
        layer_norm_affine_1ulp_avx512_chunk2_avx512(tail_x0, a2, value3);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = lanes3[base + l] + value3[l];
    }
    __m512d fold3_0 = _mm512_loadu_pd(lanes3 + 0);
    __m512d fold3_1 = _mm512_loadu_pd(lanes3 + 8);
    __m512d fold3_2 = _mm512_loadu_pd(lanes3 + 16);
    __m512d fold3_3 = _mm512_loadu_pd(lanes3 + 24);
    __m512d fold3_4 = _mm512_loadu_pd(lanes3 + 32);
    __m512d fold3_5 = _mm512_loadu_pd(lanes3 + 40);
    __m512d fold3_6 = _mm512_loadu_pd(lanes3 + 48);
    __m512d fold3_7 = _mm512_loadu_pd(lanes3 + 56);
    fold3_0 = _mm512_add_pd(fold3_0, fold3_4);
    fold3_1 = _mm512_add_pd(fold3_1, fold3_5);
    fold3_2 = _mm512_add_pd(fold3_2, fold3_6);
    fold3_3 = _mm512_add_pd(fold3_3, fold3_7);
    fold3_0 = _mm512_add_pd(fold3_0, fold3_2);
    fold3_1 = _mm512_add_pd(fold3_1, fold3_3);
    fold3_0 = _mm512_add_pd(fold3_0, fold3_1);
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_shuffle_f64x2(fold3_0, fold3_0, 0x4e));
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_shuffle_f64x2(fold3_0, fold3_0, 0xb1));
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_permute_pd(fold3_0, 0x55));
    _mm512_storeu_pd(lanes3, fold3_0);
    a3 = lanes3[0];
    {
        double value4[16];
        layer_norm_affine_1ulp_avx512_once3_avx512(p0, a1, a3, value4);
        a4 = value4[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        layer_norm_affine_1ulp_avx512_step4_avx512(x0 + i, x1 + i, x2 + i, a2, a4, y + i);
    for (; n - i >= 16; i += 16)
        layer_norm_affine_1ulp_avx512_chunk4_avx512(x0 + i, x1 + i, x2 + i, a2, a4, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[16] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_y[16];
        layer_norm_affine_1ulp_avx512_chunk4_avx512(tail_x0, tail_x1, tail_x2, a2, a4, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LAYER_NORM_AFFINE_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int layer_norm_affine_1ulp_avx512_level(void) {
#if defined(LAYER_NORM_AFFINE_1ULP_AVX512_FORCE_ISA)
    return LAYER_NORM_AFFINE_1ULP_AVX512_FORCE_ISA;
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

static void layer_norm_affine_1ulp_avx512_row(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = layer_norm_affine_1ulp_avx512_level();
    if (level == 2) {
        layer_norm_affine_1ulp_avx512_array_avx512(x0, x1, x2, y, p0, n);
        return;
    }
    if (level == 1) {
        layer_norm_affine_1ulp_avx512_array_avx2(x0, x1, x2, y, p0, n);
        return;
    }
#endif
    layer_norm_affine_1ulp_avx512_array_portable(x0, x1, x2, y, p0, n);
}

void layer_norm_affine_1ulp_avx512(const float *x0, const float *x1, const float *x2, float *y, float p0, size_t n) {
    layer_norm_affine_1ulp_avx512_row(x0, x1, x2, y, p0, n);
}

void layer_norm_affine_1ulp_avx512_rows(const float *x0, size_t x0_stride, const float *x1, size_t x1_stride, const float *x2, size_t x2_stride, float *y, size_t y_stride, float p0, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        layer_norm_affine_1ulp_avx512_row(x0 + r * x0_stride, x1 + r * x1_stride, x2 + r * x2_stride, y + r * y_stride, p0, n);
}
