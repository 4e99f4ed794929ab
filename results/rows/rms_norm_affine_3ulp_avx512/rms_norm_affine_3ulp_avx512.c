/* rms_norm_affine_3ulp_avx512: rms_norm_affine
 *
 *   target       rms_norm_affine, x/sqrt(mean(x*x) + epsilon)*weight, f32
 *   domain       rows of the families uniform, normal, constant, nan, far, sparse, slope, small
 *                x1: weight
 *                p0: epsilon, from 1e-06 to 0.0001
 *   max error    2.539755 ulp, observed on 798112536 results
 *   worst row    far, 261 elements, seed 11288, result 220
 *   result there 0x1.fa8b3ap-1 (0.989343464, encoding 0x3f7d459d)
 *   mean error   0.285999 ulp
 *   misrounded   183656532 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e8de8a0073791ee10c5660c7f9d0fdec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rms_norm_affine --max-ulp 4 --size l2 --time 90s --seed 1 --threads 1 --archive rms_norm_affine.db
 *                time: 0.0841 ns/element as avx512 code (inputs l2)
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
#include "rms_norm_affine_3ulp_avx512.h"

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

static inline double rms_norm_affine_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float rms_norm_affine_3ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int rms_norm_affine_3ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float rms_norm_affine_3ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? rms_norm_affine_3ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (rms_norm_affine_3ulp_avx512_signaling_f32(a) | rms_norm_affine_3ulp_avx512_signaling_f32(b)) ? a + b : r;
}

static inline double rms_norm_affine_3ulp_avx512_floor_f64(double x) {
    return x != x ? x + x : floor(x);
}

static inline double rms_norm_affine_3ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline void rms_norm_affine_3ulp_avx512_element0(float x0, int32_t state0, double state1, int32_t *value0, double *value1) {
    const int32_t v0 = state0;
    const int32_t v1 = 1;
    const int32_t v2 = (int32_t)((uint32_t)v0 + (uint32_t)v1);
    const float v3 = x0;
    const double v4 = (double)v3;
    const double v5 = state1;
    const double v6 = rms_norm_affine_3ulp_avx512_fma_f64(v4, v4, v5);
    const int32_t r0 = v2;
    const double r1 = v6;
    *value0 = r0;
    *value1 = r1;
}

static inline void rms_norm_affine_3ulp_avx512_element1(int32_t left0, double left1, int32_t right0, double right1, int32_t *value0, double *value1) {
    const int32_t v7 = right0;
    const int32_t v8 = left0;
    const int32_t v9 = (int32_t)((uint32_t)v7 + (uint32_t)v8);
    const double v10 = left1;
    const double v11 = right1;
    const double v12 = v10 + v11;
    const int32_t r0 = v9;
    const double r1 = v12;
    *value0 = r0;
    *value1 = r1;
}

static inline float rms_norm_affine_3ulp_avx512_element2(float p0, int32_t a0, double a1) {
    const float v13 = p0;
    const float v14 = 0x1p+8f; /* 256 */
    const float v15 = rms_norm_affine_3ulp_avx512_minmag_f32(v13, v14);
    const double v16 = (double)v15;
    const double v17 = v16 * v16;
    const double v18 = v16 * v17;
    const double v19 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v20 = rms_norm_affine_3ulp_avx512_fma_f64(v17, v19, v19);
    const double v21 = rms_norm_affine_3ulp_avx512_floor_f64(v20);
    const double v22 = v17 * v21;
    const double v23 = v22 + v19;
    const double v24 = v18 + v23;
    const double v25 = 0x1p-20; /* 9.5367431640625e-07 */
    const double v26 = rms_norm_affine_3ulp_avx512_fma_f64(v23, v19, v25);
    const double v27 = v18 * v26;
    const double v28 = 0x1.00000020a6ae6p+0; /* 1.0000000076021762 */
    const double v29 = v27 + v28;
    const double v30 = rms_norm_affine_3ulp_avx512_fma_f64(v16, v24, v29);
    const double v31 = a1;
    const int32_t v32 = a0;
    const double v33 = (double)v32;
    const double v34 = v31 / v33;
    const double v35 = v34 + v16;
    const double v36 = rms_norm_affine_3ulp_avx512_sqrt_f64(v35);
    const double v37 = v30 / v36;
    const float v38 = (float)v37;
    const float r0 = v38;
    return r0;
}

static inline float rms_norm_affine_3ulp_avx512_element3(float x0, float x1, float a2) {
    const float v39 = x0;
    const float v40 = a2;
    const float v41 = v39 * v40;
    const float v42 = x1;
    const float v43 = v41 * v42;
    const float r0 = v43;
    return r0;
}

static void rms_norm_affine_3ulp_avx512_array_portable(const float *x0, const float *x1, float *y, float p0, size_t n) {
    int32_t a0 = 0;
    double a1 = 0;
    float a2 = 0;
    int32_t lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = 0;
    double lanes1[64];
    for (size_t l = 0; l < 64; l++)
        lanes1[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        int32_t value0;
        double value1;
        rms_norm_affine_3ulp_avx512_element0(x0[i], lanes0[i % 64], lanes1[i % 64], &value0, &value1);
        lanes0[i % 64] = value0;
        lanes1[i % 64] = value1;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            int32_t value0;
            double value1;
            rms_norm_affine_3ulp_avx512_element1(lanes0[l], lanes1[l], lanes0[l + h], lanes1[l + h], &value0, &value1);
            lanes0[l] = value0;
            lanes1[l] = value1;
        }
    a0 = lanes0[0];
    a1 = lanes1[0];
    a2 = rms_norm_affine_3ulp_avx512_element2(p0, a0, a1);
    for (size_t i = 0; i < n; i++) {
        y[i] = rms_norm_affine_3ulp_avx512_element3(x0[i], x1[i], a2);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RMS_NORM_AFFINE_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RMS_NORM_AFFINE_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RMS_NORM_AFFINE_3ULP_AVX512_AVX2 static inline RMS_NORM_AFFINE_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RMS_NORM_AFFINE_3ULP_AVX512_AVX512 static inline RMS_NORM_AFFINE_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX2 __m256 rms_norm_affine_3ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

RMS_NORM_AFFINE_3ULP_AVX512_AVX2 __m256 rms_norm_affine_3ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(rms_norm_affine_3ulp_avx512_signaling_f32_avx2(a), rms_norm_affine_3ulp_avx512_signaling_f32_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX2 void rms_norm_affine_3ulp_avx512_step0_avx2(const float *x0, __m256i *acc0, __m256d *acc1) {
    const __m256i v1 = _mm256_set1_epi32(1);
    const __m256i v0_0 = acc0[0];
    const __m256i v0_1 = acc0[1];
    const __m256i v0_2 = acc0[2];
    const __m256i v0_3 = acc0[3];
    const __m256i v0_4 = acc0[4];
    const __m256i v0_5 = acc0[5];
    const __m256i v0_6 = acc0[6];
    const __m256i v0_7 = acc0[7];
    const __m256i v2_0 = _mm256_add_epi32(v0_0, v1);
    const __m256i v2_1 = _mm256_add_epi32(v0_1, v1);
    const __m256i v2_2 = _mm256_add_epi32(v0_2, v1);
    const __m256i v2_3 = _mm256_add_epi32(v0_3, v1);
    const __m256i v2_4 = _mm256_add_epi32(v0_4, v1);
    const __m256i v2_5 = _mm256_add_epi32(v0_5, v1);
    const __m256i v2_6 = _mm256_add_epi32(v0_6, v1);
    const __m256i v2_7 = _mm256_add_epi32(v0_7, v1);
    const __m256 v3_0 = _mm256_loadu_ps(x0);
    const __m256 v3_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v3_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v3_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v3_4 = _mm256_loadu_ps(x0 + 32);
    const __m256 v3_5 = _mm256_loadu_ps(x0 + 40);
    const __m256 v3_6 = _mm256_loadu_ps(x0 + 48);
    const __m256 v3_7 = _mm256_loadu_ps(x0 + 56);
    const __m256d v4_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3_0));
    const __m256d v4_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3_0, 1));
    const __m256d v4_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3_1));
    const __m256d v4_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3_1, 1));
    const __m256d v4_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3_2));
    const __m256d v4_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3_2, 1));
    const __m256d v4_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3_3));
    const __m256d v4_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3_3, 1));
    const __m256d v4_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3_4));
    const __m256d v4_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3_4, 1));
    const __m256d v4_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3_5));
    const __m256d v4_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3_5, 1));
    const __m256d v4_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3_6));
    const __m256d v4_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3_6, 1));
    const __m256d v4_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3_7));
    const __m256d v4_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3_7, 1));
    const __m256d v5_0l = acc1[0];
    const __m256d v5_0h = acc1[1];
    const __m256d v5_1l = acc1[2];
    const __m256d v5_1h = acc1[3];
    const __m256d v5_2l = acc1[4];
    const __m256d v5_2h = acc1[5];
    const __m256d v5_3l = acc1[6];
    const __m256d v5_3h = acc1[7];
    const __m256d v5_4l = acc1[8];
    const __m256d v5_4h = acc1[9];
    const __m256d v5_5l = acc1[10];
    const __m256d v5_5h = acc1[11];
    const __m256d v5_6l = acc1[12];
    const __m256d v5_6h = acc1[13];
    const __m256d v5_7l = acc1[14];
    const __m256d v5_7h = acc1[15];
    const __m256d v6_0l = _mm256_fmadd_pd(v4_0l, v4_0l, v5_0l);
    const __m256d v6_0h = _mm256_fmadd_pd(v4_0h, v4_0h, v5_0h);
    const __m256d v6_1l = _mm256_fmadd_pd(v4_1l, v4_1l, v5_1l);
    const __m256d v6_1h = _mm256_fmadd_pd(v4_1h, v4_1h, v5_1h);
    const __m256d v6_2l = _mm256_fmadd_pd(v4_2l, v4_2l, v5_2l);
    const __m256d v6_2h = _mm256_fmadd_pd(v4_2h, v4_2h, v5_2h);
    const __m256d v6_3l = _mm256_fmadd_pd(v4_3l, v4_3l, v5_3l);
    const __m256d v6_3h = _mm256_fmadd_pd(v4_3h, v4_3h, v5_3h);
    const __m256d v6_4l = _mm256_fmadd_pd(v4_4l, v4_4l, v5_4l);
    const __m256d v6_4h = _mm256_fmadd_pd(v4_4h, v4_4h, v5_4h);
    const __m256d v6_5l = _mm256_fmadd_pd(v4_5l, v4_5l, v5_5l);
    const __m256d v6_5h = _mm256_fmadd_pd(v4_5h, v4_5h, v5_5h);
    const __m256d v6_6l = _mm256_fmadd_pd(v4_6l, v4_6l, v5_6l);
    const __m256d v6_6h = _mm256_fmadd_pd(v4_6h, v4_6h, v5_6h);
    const __m256d v6_7l = _mm256_fmadd_pd(v4_7l, v4_7l, v5_7l);
    const __m256d v6_7h = _mm256_fmadd_pd(v4_7h, v4_7h, v5_7h);
    acc0[0] = v2_0;
    acc0[1] = v2_1;
    acc0[2] = v2_2;
    acc0[3] = v2_3;
    acc0[4] = v2_4;
    acc0[5] = v2_5;
    acc0[6] = v2_6;
    acc0[7] = v2_7;
    acc1[0] = v6_0l;
    acc1[1] = v6_0h;
    acc1[2] = v6_1l;
    acc1[3] = v6_1h;
    acc1[4] = v6_2l;
    acc1[5] = v6_2h;
    acc1[6] = v6_3l;
    acc1[7] = v6_3h;
    acc1[8] = v6_4l;
    acc1[9] = v6_4h;
    acc1[10] = v6_5l;
    acc1[11] = v6_5h;
    acc1[12] = v6_6l;
    acc1[13] = v6_6h;
    acc1[14] = v6_7l;
    acc1[15] = v6_7h;
}

/* 8 elements; what is to be accumulated goes to memory. */
static RMS_NORM_AFFINE_3ULP_AVX512_AVX2_TARGET void rms_norm_affine_3ulp_avx512_chunk0_avx2(const float *x0, const int32_t *state0, const double *state1, int32_t *value0, double *value1) {
    const __m256i v1 = _mm256_set1_epi32(1);
    const __m256i v0 = _mm256_loadu_si256((const __m256i *)(const void *)(state0));
    const __m256i v2 = _mm256_add_epi32(v0, v1);
    const __m256 v3 = _mm256_loadu_ps(x0);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v5l = _mm256_loadu_pd(state1);
    const __m256d v5h = _mm256_loadu_pd(state1 + 4);
    const __m256d v6l = _mm256_fmadd_pd(v4l, v4l, v5l);
    const __m256d v6h = _mm256_fmadd_pd(v4h, v4h, v5h);
    _mm256_storeu_si256((__m256i *)(void *)(value0), v2);
    _mm256_storeu_pd(value1, v6l);
    _mm256_storeu_pd(value1 + 4, v6h);
}

/* Lanes l to 7 behind it. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX2 void rms_norm_affine_3ulp_avx512_combine1_avx2(const int32_t *left0, const double *left1, const int32_t *right0, const double *right1, int32_t *value0, double *value1) {
    const __m256i v7 = _mm256_loadu_si256((const __m256i *)(const void *)(right0));
    const __m256i v8 = _mm256_loadu_si256((const __m256i *)(const void *)(left0));
    const __m256i v9 = _mm256_add_epi32(v7, v8);
    const __m256d v10l = _mm256_loadu_pd(left1);
    const __m256d v10h = _mm256_loadu_pd(left1 + 4);
    const __m256d v11l = _mm256_loadu_pd(right1);
    const __m256d v11h = _mm256_loadu_pd(right1 + 4);
    const __m256d v12l = _mm256_add_pd(v10l, v11l);
    const __m256d v12h = _mm256_add_pd(v10h, v11h);
    _mm256_storeu_si256((__m256i *)(void *)(value0), v9);
    _mm256_storeu_pd(value1, v12l);
    _mm256_storeu_pd(value1 + 4, v12h);
}

/* Once a row, in 8 equal lanes. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX2 void rms_norm_affine_3ulp_avx512_once2_avx2(float p0, int32_t a0, double a1, float *value2) {
    const __m256 v13 = _mm256_set1_ps(p0);
    const __m256 v14 = _mm256_set1_ps(0x1p+8f); /* 256 */
    const __m256d v19 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v25 = _mm256_set1_pd(0x1p-20); /* 9.5367431640625e-07 */
    const __m256d v28 = _mm256_set1_pd(0x1.00000020a6ae6p+0); /* 1.0000000076021762 */
    const __m256d v31 = _mm256_set1_pd(a1);
    const __m256i v32 = _mm256_set1_epi32(a0);
    const __m256 v15 = rms_norm_affine_3ulp_avx512_minmag_f32_avx2(v13, v14);
    const __m256d v16l = _mm256_cvtps_pd(_mm256_castps256_ps128(v15));
    const __m256d v16h = _mm256_cvtps_pd(_mm256_extractf128_ps(v15, 1));
    const __m256d v17l = _mm256_mul_pd(v16l, v16l);
    const __m256d v17h = _mm256_mul_pd(v16h, v16h);
    const __m256d v18l = _mm256_mul_pd(v16l, v17l);
    const __m256d v18h = _mm256_mul_pd(v16h, v17h);
    const __m256d v20l = _mm256_fmadd_pd(v17l, v19, v19);
    const __m256d v20h = _mm256_fmadd_pd(v17h, v19, v19);
    const __m256d v21l = _mm256_round_pd(v20l, 9);
    const __m256d v21h = _mm256_round_pd(v20h, 9);
    const __m256d v22l = _mm256_mul_pd(v17l, v21l);
    const __m256d v22h = _mm256_mul_pd(v17h, v21h);
    const __m256d v23l = _mm256_add_pd(v22l, v19);
    const __m256d v23h = _mm256_add_pd(v22h, v19);
    const __m256d v24l = _mm256_add_pd(v18l, v23l);
    const __m256d v24h = _mm256_add_pd(v18h, v23h);
    const __m256d v26l = _mm256_fmadd_pd(v23l, v19, v25);
    const __m256d v26h = _mm256_fmadd_pd(v23h, v19, v25);
    const __m256d v27l = _mm256_mul_pd(v18l, v26l);
    const __m256d v27h = _mm256_mul_pd(v18h, v26h);
    const __m256d v29l = _mm256_add_pd(v27l, v28);
    const __m256d v29h = _mm256_add_pd(v27h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v16l, v24l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v16h, v24h, v29h);
    const __m256d v33l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v32));
    const __m256d v33h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v32, 1));
    const __m256d v34l = _mm256_div_pd(v31, v33l);
    const __m256d v34h = _mm256_div_pd(v31, v33h);
    const __m256d v35l = _mm256_add_pd(v34l, v16l);
    const __m256d v35h = _mm256_add_pd(v34h, v16h);
    const __m256d v36l = _mm256_sqrt_pd(v35l);
    const __m256d v36h = _mm256_sqrt_pd(v35h);
    const __m256d v37l = _mm256_div_pd(v30l, v36l);
    const __m256d v37h = _mm256_div_pd(v30h, v36h);
    const __m128 v38l = _mm256_cvtpd_ps(v37l);
    const __m128 v38h = _mm256_cvtpd_ps(v37h);
    const __m256 v38 = _mm256_set_m128(v38h, v38l);
    _mm256_storeu_ps(value2, v38);
}

/* 32 elements. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX2 void rms_norm_affine_3ulp_avx512_step3_avx2(const float *x0, const float *x1, float a2, float *y) {
    const __m256 v40 = _mm256_set1_ps(a2);
    const __m256 v39_0 = _mm256_loadu_ps(x0);
    const __m256 v39_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v39_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v39_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v41_0 = _mm256_mul_ps(v39_0, v40);
    const __m256 v41_1 = _mm256_mul_ps(v39_1, v40);
    const __m256 v41_2 = _mm256_mul_ps(v39_2, v40);
    const __m256 v41_3 = _mm256_mul_ps(v39_3, v40);
    const __m256 v42_0 = _mm256_loadu_ps(x1);
    const __m256 v42_1 = _mm256_loadu_ps(x1 + 8);
    const __m256 v42_2 = _mm256_loadu_ps(x1 + 16);
    const __m256 v42_3 = _mm256_loadu_ps(x1 + 24);
    const __m256 v43_0 = _mm256_mul_ps(v41_0, v42_0);
    const __m256 v43_1 = _mm256_mul_ps(v41_1, v42_1);
    const __m256 v43_2 = _mm256_mul_ps(v41_2, v42_2);
    const __m256 v43_3 = _mm256_mul_ps(v41_3, v42_3);
    _mm256_storeu_ps(y, v43_0);
    _mm256_storeu_ps(y + 8, v43_1);
    _mm256_storeu_ps(y + 16, v43_2);
    _mm256_storeu_ps(y + 24, v43_3);
}

/* 8 elements. */
static RMS_NORM_AFFINE_3ULP_AVX512_AVX2_TARGET void rms_norm_affine_3ulp_avx512_chunk3_avx2(const float *x0, const float *x1, float a2, float *y) {
    const __m256 v40 = _mm256_set1_ps(a2);
    const __m256 v39 = _mm256_loadu_ps(x0);
    const __m256 v41 = _mm256_mul_ps(v39, v40);
    const __m256 v42 = _mm256_loadu_ps(x1);
    const __m256 v43 = _mm256_mul_ps(v41, v42);
    _mm256_storeu_ps(y, v43);
}

static RMS_NORM_AFFINE_3ULP_AVX512_AVX2_TARGET void rms_norm_affine_3ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, float p0, size_t n) {
    int32_t a0 = 0;
    double a1 = 0;
    float a2 = 0;
    size_t i = 0;
    __m256i acc0[8];
    acc0[0] = _mm256_set1_epi32(0);
    acc0[1] = _mm256_set1_epi32(0);
    acc0[2] = _mm256_set1_epi32(0);
    acc0[3] = _mm256_set1_epi32(0);
    acc0[4] = _mm256_set1_epi32(0);
    acc0[5] = _mm256_set1_epi32(0);
    acc0[6] = _mm256_set1_epi32(0);
    acc0[7] = _mm256_set1_epi32(0);
    __m256d acc1[16];
    acc1[0] = _mm256_set1_pd(0x0p+0);
    acc1[1] = _mm256_set1_pd(0x0p+0);
    acc1[2] = _mm256_set1_pd(0x0p+0);
    acc1[3] = _mm256_set1_pd(0x0p+0);
    acc1[4] = _mm256_set1_pd(0x0p+0);
    acc1[5] = _mm256_set1_pd(0x0p+0);
    acc1[6] = _mm256_set1_pd(0x0p+0);
    acc1[7] = _mm256_set1_pd(0x0p+0);
    acc1[8] = _mm256_set1_pd(0x0p+0);
    acc1[9] = _mm256_set1_pd(0x0p+0);
    acc1[10] = _mm256_set1_pd(0x0p+0);
    acc1[11] = _mm256_set1_pd(0x0p+0);
    acc1[12] = _mm256_set1_pd(0x0p+0);
    acc1[13] = _mm256_set1_pd(0x0p+0);
    acc1[14] = _mm256_set1_pd(0x0p+0);
    acc1[15] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        rms_norm_affine_3ulp_avx512_step0_avx2(x0 + i, acc0, acc1);
    int32_t lanes0[72] = {0};
    double lanes1[72] = {0};
    _mm256_storeu_si256((__m256i *)(void *)(lanes0 + 0), acc0[0]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes0 + 8), acc0[1]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes0 + 16), acc0[2]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes0 + 24), acc0[3]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes0 + 32), acc0[4]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes0 + 40), acc0[5]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes0 + 48), acc0[6]);
    _mm256_storeu_si256((__m256i *)(void *)(lanes0 + 56), acc0[7]);
    _mm256_storeu_pd(lanes1 + 0, acc1[0]);
    _mm256_storeu_pd(lanes1 + 4, acc1[1]);
    _mm256_storeu_pd(lanes1 + 8, acc1[2]);
    _mm256_storeu_pd(lanes1 + 12, acc1[3]);
    _mm256_storeu_pd(lanes1 + 16, acc1[4]);
    _mm256_storeu_pd(lanes1 + 20, acc1[5]);
    _mm256_storeu_pd(lanes1 + 24, acc1[6]);
    _mm256_storeu_pd(lanes1 + 28, acc1[7]);
    _mm256_storeu_pd(lanes1 + 32, acc1[8]);
    _mm256_storeu_pd(lanes1 + 36, acc1[9]);
    _mm256_storeu_pd(lanes1 + 40, acc1[10]);
    _mm256_storeu_pd(lanes1 + 44, acc1[11]);
    _mm256_storeu_pd(lanes1 + 48, acc1[12]);
    _mm256_storeu_pd(lanes1 + 52, acc1[13]);
    _mm256_storeu_pd(lanes1 + 56, acc1[14]);
    _mm256_storeu_pd(lanes1 + 60, acc1[15]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        int32_t value0[8];
        double value1[8];
        rms_norm_affine_3ulp_avx512_chunk0_avx2(tail_x0, lanes0 + base, lanes1 + base, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = value1[l];
    }
    for (size_t h = 32; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            rms_norm_affine_3ulp_avx512_combine1_avx2(lanes0 + l, lanes1 + l, lanes0 + l + h, lanes1 + l + h, lanes0 + l, lanes1 + l);
    int32_t right0[8] = {0};
    double right1[8] = {0};
    _mm256_storeu_si256((__m256i *)(void *)(right0), _mm256_permute2x128_si256(_mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0)), _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0)), 1));
    _mm256_storeu_pd(right1, _mm256_loadu_pd(lanes1 + 4));
    rms_norm_affine_3ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm256_storeu_si256((__m256i *)(void *)(right0), _mm256_shuffle_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0)), 0x4e));
    _mm256_storeu_pd(right1, _mm256_permute2f128_pd(_mm256_loadu_pd(lanes1 + 0), _mm256_loadu_pd(lanes1 + 0), 1));
    rms_norm_affine_3ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm256_storeu_si256((__m256i *)(void *)(right0), _mm256_shuffle_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0)), 0xb1));
    _mm256_storeu_pd(right1, _mm256_permute_pd(_mm256_loadu_pd(lanes1 + 0), 5));
    rms_norm_affine_3ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    a0 = lanes0[0];
    a1 = lanes1[0];
    {
        float value2[8];
        rms_norm_affine_3ulp_avx512_once2_avx2(p0, a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 32; i += 32)
        rms_norm_affine_3ulp_avx512_step3_avx2(x0 + i, x1 + i, a2, y + i);
    for (; n - i >= 8; i += 8)
        rms_norm_affine_3ulp_avx512_chunk3_avx2(x0 + i, x1 + i, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        rms_norm_affine_3ulp_avx512_chunk3_avx2(tail_x0, tail_x1, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX512 void rms_norm_affine_3ulp_avx512_step0_avx512(const float *x0, __m512i *acc0, __m512d *acc1) {
    const __m512i v1 = _mm512_set1_epi32(1);
    const __m512i v0_0 = acc0[0];
    const __m512i v0_1 = acc0[1];
    const __m512i v0_2 = acc0[2];
    const __m512i v0_3 = acc0[3];
    const __m512i v2_0 = _mm512_add_epi32(v0_0, v1);
    const __m512i v2_1 = _mm512_add_epi32(v0_1, v1);
    const __m512i v2_2 = _mm512_add_epi32(v0_2, v1);
    const __m512i v2_3 = _mm512_add_epi32(v0_3, v1);
    const __m512 v3_0 = _mm512_loadu_ps(x0);
    const __m512 v3_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v3_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v3_3 = _mm512_loadu_ps(x0 + 48);
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v4_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_2));
    const __m512d v4_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_2, 1));
    const __m512d v4_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_3));
    const __m512d v4_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_3, 1));
    const __m512d v5_0l = acc1[0];
    const __m512d v5_0h = acc1[1];
    const __m512d v5_1l = acc1[2];
    const __m512d v5_1h = acc1[3];
    const __m512d v5_2l = acc1[4];
    const __m512d v5_2h = acc1[5];
    const __m512d v5_3l = acc1[6];
    const __m512d v5_3h = acc1[7];
    const __m512d v6_0l = _mm512_fmadd_pd(v4_0l, v4_0l, v5_0l);
    const __m512d v6_0h = _mm512_fmadd_pd(v4_0h, v4_0h, v5_0h);
    const __m512d v6_1l = _mm512_fmadd_pd(v4_1l, v4_1l, v5_1l);
    const __m512d v6_1h = _mm512_fmadd_pd(v4_1h, v4_1h, v5_1h);
    const __m512d v6_2l = _mm512_fmadd_pd(v4_2l, v4_2l, v5_2l);
    const __m512d v6_2h = _mm512_fmadd_pd(v4_2h, v4_2h, v5_2h);
    const __m512d v6_3l = _mm512_fmadd_pd(v4_3l, v4_3l, v5_3l);
    const __m512d v6_3h = _mm512_fmadd_pd(v4_3h, v4_3h, v5_3h);
    acc0[0] = v2_0;
    acc0[1] = v2_1;
    acc0[2] = v2_2;
    acc0[3] = v2_3;
    acc1[0] = v6_0l;
    acc1[1] = v6_0h;
    acc1[2] = v6_1l;
    acc1[3] = v6_1h;
    acc1[4] = v6_2l;
    acc1[5] = v6_2h;
    acc1[6] = v6_3l;
    acc1[7] = v6_3h;
}

/* 16 elements; what is to be accumulated goes to memory. */
static RMS_NORM_AFFINE_3ULP_AVX512_AVX512_TARGET void rms_norm_affine_3ulp_avx512_chunk0_avx512(const float *x0, const int32_t *state0, const double *state1, int32_t *value0, double *value1) {
    const __m512i v1 = _mm512_set1_epi32(1);
    const __m512i v0 = _mm512_loadu_si512(state0);
    const __m512i v2 = _mm512_add_epi32(v0, v1);
    const __m512 v3 = _mm512_loadu_ps(x0);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v5l = _mm512_loadu_pd(state1);
    const __m512d v5h = _mm512_loadu_pd(state1 + 8);
    const __m512d v6l = _mm512_fmadd_pd(v4l, v4l, v5l);
    const __m512d v6h = _mm512_fmadd_pd(v4h, v4h, v5h);
    _mm512_storeu_si512(value0, v2);
    _mm512_storeu_pd(value1, v6l);
    _mm512_storeu_pd(value1 + 8, v6h);
}

/* Lanes l to 15 behind it. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX512 void rms_norm_affine_3ulp_avx512_combine1_avx512(const int32_t *left0, const double *left1, const int32_t *right0, const double *right1, int32_t *value0, double *value1) {
    const __m512i v7 = _mm512_loadu_si512(right0);
    const __m512i v8 = _mm512_loadu_si512(left0);
    const __m512i v9 = _mm512_add_epi32(v7, v8);
    const __m512d v10l = _mm512_loadu_pd(left1);
    const __m512d v10h = _mm512_loadu_pd(left1 + 8);
    const __m512d v11l = _mm512_loadu_pd(right1);
    const __m512d v11h = _mm512_loadu_pd(right1 + 8);
    const __m512d v12l = _mm512_add_pd(v10l, v11l);
    const __m512d v12h = _mm512_add_pd(v10h, v11h);
    _mm512_storeu_si512(value0, v9);
    _mm512_storeu_pd(value1, v12l);
    _mm512_storeu_pd(value1 + 8, v12h);
}

/* Once a row, in 16 equal lanes. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX512 void rms_norm_affine_3ulp_avx512_once2_avx512(float p0, int32_t a0, double a1, float *value2) {
    const __m512 v13 = _mm512_set1_ps(p0);
    const __m512 v14 = _mm512_set1_ps(0x1p+8f); /* 256 */
    const __m512d v19 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v25 = _mm512_set1_pd(0x1p-20); /* 9.5367431640625e-07 */
    const __m512d v28 = _mm512_set1_pd(0x1.00000020a6ae6p+0); /* 1.0000000076021762 */
    const __m512d v31 = _mm512_set1_pd(a1);
    const __m512i v32 = _mm512_set1_epi32(a0);
    const __m512 v15 = _mm512_range_ps(v13, v14, 6);
    const __m512d v16l = _mm512_cvtps_pd(_mm512_castps512_ps256(v15));
    const __m512d v16h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v15, 1));
    const __m512d v17l = _mm512_mul_pd(v16l, v16l);
    const __m512d v17h = _mm512_mul_pd(v16h, v16h);
    const __m512d v18l = _mm512_mul_pd(v16l, v17l);
    const __m512d v18h = _mm512_mul_pd(v16h, v17h);
    const __m512d v20l = _mm512_fmadd_pd(v17l, v19, v19);
    const __m512d v20h = _mm512_fmadd_pd(v17h, v19, v19);
    const __m512d v21l = _mm512_roundscale_pd(v20l, 9);
    const __m512d v21h = _mm512_roundscale_pd(v20h, 9);
    const __m512d v22l = _mm512_mul_pd(v17l, v21l);
    const __m512d v22h = _mm512_mul_pd(v17h, v21h);
    const __m512d v23l = _mm512_add_pd(v22l, v19);
    const __m512d v23h = _mm512_add_pd(v22h, v19);
    const __m512d v24l = _mm512_add_pd(v18l, v23l);
    const __m512d v24h = _mm512_add_pd(v18h, v23h);
    const __m512d v26l = _mm512_fmadd_pd(v23l, v19, v25);
    const __m512d v26h = _mm512_fmadd_pd(v23h, v19, v25);
    const __m512d v27l = _mm512_mul_pd(v18l, v26l);
    const __m512d v27h = _mm512_mul_pd(v18h, v26h);
    const __m512d v29l = _mm512_add_pd(v27l, v28);
    const __m512d v29h = _mm512_add_pd(v27h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v16l, v24l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v16h, v24h, v29h);
    const __m512d v33l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v32));
    const __m512d v33h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v32, 1));
    const __m512d v34l = _mm512_div_pd(v31, v33l);
    const __m512d v34h = _mm512_div_pd(v31, v33h);
    const __m512d v35l = _mm512_add_pd(v34l, v16l);
    const __m512d v35h = _mm512_add_pd(v34h, v16h);
    const __m512d v36l = _mm512_sqrt_pd(v35l);
    const __m512d v36h = _mm512_sqrt_pd(v35h);
    const __m512d v37l = _mm512_div_pd(v30l, v36l);
    const __m512d v37h = _mm512_div_pd(v30h, v36h);
    const __m256 v38l = _mm512_cvtpd_ps(v37l);
    const __m256 v38h = _mm512_cvtpd_ps(v37h);
    const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
    _mm512_storeu_ps(value2, v38);
}

/* 64 elements. */
RMS_NORM_AFFINE_3ULP_AVX512_AVX512 void rms_norm_affine_3ulp_avx512_step3_avx512(const float *x0, const float *x1, float a2, float *y) {
    const __m512 v40 = _mm512_set1_ps(a2);
    const __m512 v39_0 = _mm512_loadu_ps(x0);
    const __m512 v39_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v39_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v39_3 = _mm512_loadu_ps(x0 + 48);
    const __m512 v41_0 = _mm512_mul_ps(v39_0, v40);
    const __m512 v41_1 = _mm512_mul_ps(v39_1, v40);
    const __m512 v41_2 = _mm512_mul_ps(v39_2, v40);
    const __m512 v41_3 = _mm512_mul_ps(v39_3, v40);
    const __m512 v42_0 = _mm512_loadu_ps(x1);
    const __m512 v42_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v42_2 = _mm512_loadu_ps(x1 + 32);
    const __m512 v42_3 = _mm512_loadu_ps(x1 + 48);
    const __m512 v43_0 = _mm512_mul_ps(v41_0, v42_0);
    const __m512 v43_1 = _mm512_mul_ps(v41_1, v42_1);
    const __m512 v43_2 = _mm512_mul_ps(v41_2, v42_2);
    const __m512 v43_3 = _mm512_mul_ps(v41_3, v42_3);
    _mm512_storeu_ps(y, v43_0);
    _mm512_storeu_ps(y + 16, v43_1);
    _mm512_storeu_ps(y + 32, v43_2);
    _mm512_storeu_ps(y + 48, v43_3);
}

/* 16 elements. */
static RMS_NORM_AFFINE_3ULP_AVX512_AVX512_TARGET void rms_norm_affine_3ulp_avx512_chunk3_avx512(const float *x0, const float *x1, float a2, float *y) {
    const __m512 v40 = _mm512_set1_ps(a2);
    const __m512 v39 = _mm512_loadu_ps(x0);
    const __m512 v41 = _mm512_mul_ps(v39, v40);
    const __m512 v42 = _mm512_loadu_ps(x1);
    const __m512 v43 = _mm512_mul_ps(v41, v42);
    _mm512_storeu_ps(y, v43);
}

static RMS_NORM_AFFINE_3ULP_AVX512_AVX512_TARGET void rms_norm_affine_3ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, float p0, size_t n) {
    int32_t a0 = 0;
    double a1 = 0;
    float a2 = 0;
    size_t i = 0;
    __m512i acc0[4];
    acc0[0] = _mm512_set1_epi32(0);
    acc0[1] = _mm512_set1_epi32(0);
    acc0[2] = _mm512_set1_epi32(0);
    acc0[3] = _mm512_set1_epi32(0);
    __m512d acc1[8];
    acc1[0] = _mm512_set1_pd(0x0p+0);
    acc1[1] = _mm512_set1_pd(0x0p+0);
    acc1[2] = _mm512_set1_pd(0x0p+0);
    acc1[3] = _mm512_set1_pd(0x0p+0);
    acc1[4] = _mm512_set1_pd(0x0p+0);
    acc1[5] = _mm512_set1_pd(0x0p+0);
    acc1[6] = _mm512_set1_pd(0x0p+0);
    acc1[7] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        rms_norm_affine_3ulp_avx512_step0_avx512(x0 + i, acc0, acc1);
    int32_t lanes0[80] = {0};
    double lanes1[80] = {0};
    _mm512_storeu_si512(lanes0 + 0, acc0[0]);
    _mm512_storeu_si512(lanes0 + 16, acc0[1]);
    _mm512_storeu_si512(lanes0 + 32, acc0[2]);
    _mm512_storeu_si512(lanes0 + 48, acc0[3]);
    _mm512_storeu_pd(lanes1 + 0, acc1[0]);
    _mm512_storeu_pd(lanes1 + 8, acc1[1]);
    _mm512_storeu_pd(lanes1 + 16, acc1[2]);
    _mm512_storeu_pd(lanes1 + 24, acc1[3]);
    _mm512_storeu_pd(lanes1 + 32, acc1[4]);
    _mm512_storeu_pd(lanes1 + 40, acc1[5]);
    _mm512_storeu_pd(lanes1 + 48, acc1[6]);
    _mm512_storeu_pd(lanes1 + 56, acc1[7]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        int32_t value0[16];
        double value1[16];
        rms_norm_affine_3ulp_avx512_chunk0_avx512(tail_x0, lanes0 + base, lanes1 + base, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = value1[l];
    }
    for (size_t h = 32; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            rms_norm_affine_3ulp_avx512_combine1_avx512(lanes0 + l, lanes1 + l, lanes0 + l + h, lanes1 + l + h, lanes0 + l, lanes1 + l);
    int32_t right0[16] = {0};
    double right1[16] = {0};
    _mm512_storeu_si512(right0, _mm512_shuffle_i32x4(_mm512_loadu_si512(lanes0 + 0), _mm512_loadu_si512(lanes0 + 0), 0x4e));
    _mm512_storeu_pd(right1, _mm512_loadu_pd(lanes1 + 8));
    rms_norm_affine_3ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_si512(right0, _mm512_shuffle_i32x4(_mm512_loadu_si512(lanes0 + 0), _mm512_loadu_si512(lanes0 + 0), 0xb1));
    _mm512_storeu_pd(right1, _mm512_shuffle_f64x2(_mm512_loadu_pd(lanes1 + 0), _mm512_loadu_pd(lanes1 + 0), 0x4e));
    rms_norm_affine_3ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_si512(right0, _mm512_shuffle_epi32(_mm512_loadu_si512(lanes0 + 0), (_MM_PERM_ENUM)0x4e));
    _mm512_storeu_pd(right1, _mm512_shuffle_f64x2(_mm512_loadu_pd(lanes1 + 0), _mm512_loadu_pd(lanes1 + 0), 0xb1));
    rms_norm_affine_3ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_si512(right0, _mm512_shuffle_epi32(_mm512_loadu_si512(lanes0 + 0), (_MM_PERM_ENUM)0xb1));
    _mm512_storeu_pd(right1, _mm512_permute_pd(_mm512_loadu_pd(lanes1 + 0), 0x55));
    rms_norm_affine_3ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    a0 = lanes0[0];
    a1 = lanes1[0];
    {
        float value2[16];
        rms_norm_affine_3ulp_avx512_once2_avx512(p0, a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        rms_norm_affine_3ulp_avx512_step3_avx512(x0 + i, x1 + i, a2, y + i);
    for (; n - i >= 16; i += 16)
        rms_norm_affine_3ulp_avx512_chunk3_avx512(x0 + i, x1 + i, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        rms_norm_affine_3ulp_avx512_chunk3_avx512(tail_x0, tail_x1, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RMS_NORM_AFFINE_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rms_norm_affine_3ulp_avx512_level(void) {
#if defined(RMS_NORM_AFFINE_3ULP_AVX512_FORCE_ISA)
    return RMS_NORM_AFFINE_3ULP_AVX512_FORCE_ISA;
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

static void rms_norm_affine_3ulp_avx512_row(const float *x0, const float *x1, float *y, float p0, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rms_norm_affine_3ulp_avx512_level();
    if (level == 2) {
        rms_norm_affine_3ulp_avx512_array_avx512(x0, x1, y, p0, n);
        return;
    }
    if (level == 1) {
        rms_norm_affine_3ulp_avx512_array_avx2(x0, x1, y, p0, n);
        return;
    }
#endif
    rms_norm_affine_3ulp_avx512_array_portable(x0, x1, y, p0, n);
}

void rms_norm_affine_3ulp_avx512(const float *x0, const float *x1, float *y, float p0, size_t n) {
    rms_norm_affine_3ulp_avx512_row(x0, x1, y, p0, n);
}

void rms_norm_affine_3ulp_avx512_rows(const float *x0, size_t x0_stride, const float *x1, size_t x1_stride, float *y, size_t y_stride, float p0, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        rms_norm_affine_3ulp_avx512_row(x0 + r * x0_stride, x1 + r * x1_stride, y + r * y_stride, p0, n);
}
