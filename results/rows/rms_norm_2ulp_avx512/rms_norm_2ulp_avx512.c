/* rms_norm_2ulp_avx512: rms_norm
 *
 *   target       rms_norm, x/sqrt(mean(x*x) + 1e-5), f32
 *   domain       rows of the families uniform, normal, constant, nan, far, sparse, slope, small
 *   max error    1.487969 ulp, observed on 798112536 results
 *   worst row    normal, 162 elements, seed 18505, result 86
 *   result there -0x1.fcf7b2p-1 (-0.994077265, encoding 0xbf7e7bd9)
 *   mean error   0.222968 ulp
 *   misrounded   103142595 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0c2b6e66778c1c683310d6dc66b4be08
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rms_norm --max-ulp 2 --size l2 --time 60s --seed 1 --threads 1 --archive rms_norm3.db
 *                time: 0.0593 ns/element as avx512 code (inputs l2)
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
#include "rms_norm_2ulp_avx512.h"

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

static inline double rms_norm_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double rms_norm_2ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline void rms_norm_2ulp_avx512_element0(float x, double state0, int32_t state1, double *value0, int32_t *value1) {
    const float v0 = x;
    const double v1 = (double)v0;
    const double v2 = state0;
    const double v3 = rms_norm_2ulp_avx512_fma_f64(v1, v1, v2);
    const int32_t v4 = state1;
    const int32_t v5 = 1;
    const int32_t v6 = (int32_t)((uint32_t)v4 + (uint32_t)v5);
    const double r0 = v3;
    const int32_t r1 = v6;
    *value0 = r0;
    *value1 = r1;
}

static inline void rms_norm_2ulp_avx512_element1(double left0, int32_t left1, double right0, int32_t right1, double *value0, int32_t *value1) {
    const double v7 = left0;
    const double v8 = right0;
    const double v9 = v7 + v8;
    const int32_t v10 = left1;
    const int32_t v11 = right1;
    const int32_t v12 = (int32_t)((uint32_t)v10 + (uint32_t)v11);
    const double r0 = v9;
    const int32_t r1 = v12;
    *value0 = r0;
    *value1 = r1;
}

static inline float rms_norm_2ulp_avx512_element2(double a0, int32_t a1) {
    const double v13 = 0x1p+0; /* 1 */
    const double v14 = 0x1.016995ab90debp-40; /* 9.1451269680822632e-13 */
    const double v15 = a0;
    const int32_t v16 = a1;
    const double v17 = (double)v16;
    const double v18 = v15 / v17;
    const double v19 = 0x1.4f8b588e368f1p-17; /* 1.0000000000000001e-05 */
    const double v20 = rms_norm_2ulp_avx512_fma_f64(v14, v18, v19);
    const double v21 = v20 + v18;
    const double v22 = rms_norm_2ulp_avx512_sqrt_f64(v21);
    const double v23 = v13 / v22;
    const float v24 = (float)v23;
    const float r0 = v24;
    return r0;
}

static inline float rms_norm_2ulp_avx512_element3(float x, float a2) {
    const float v25 = x;
    const float v26 = a2;
    const float v27 = v25 * v26;
    const float r0 = v27;
    return r0;
}

static void rms_norm_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    float a2 = 0;
    double lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = 0x0p+0;
    int32_t lanes1[64];
    for (size_t l = 0; l < 64; l++)
        lanes1[l] = 0;
    for (size_t i = 0; i < n; i++) {
        double value0;
        int32_t value1;
        rms_norm_2ulp_avx512_element0(x[i], lanes0[i % 64], lanes1[i % 64], &value0, &value1);
        lanes0[i % 64] = value0;
        lanes1[i % 64] = value1;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            double value0;
            int32_t value1;
            rms_norm_2ulp_avx512_element1(lanes0[l], lanes1[l], lanes0[l + h], lanes1[l + h], &value0, &value1);
            lanes0[l] = value0;
            lanes1[l] = value1;
        }
    a0 = lanes0[0];
    a1 = lanes1[0];
    a2 = rms_norm_2ulp_avx512_element2(a0, a1);
    for (size_t i = 0; i < n; i++) {
        y[i] = rms_norm_2ulp_avx512_element3(x[i], a2);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RMS_NORM_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RMS_NORM_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RMS_NORM_2ULP_AVX512_AVX2 static inline RMS_NORM_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RMS_NORM_2ULP_AVX512_AVX512 static inline RMS_NORM_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
RMS_NORM_2ULP_AVX512_AVX2 void rms_norm_2ulp_avx512_step0_avx2(const float *x, __m256d *acc0, __m256i *acc1) {
    _mm_prefetch((const char *)((uintptr_t)x + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8256), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8320), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8384), _MM_HINT_T0);
    const __m256i v5 = _mm256_set1_epi32(1);
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
    const __m256d v2_0l = acc0[0];
    const __m256d v2_0h = acc0[1];
    const __m256d v2_1l = acc0[2];
    const __m256d v2_1h = acc0[3];
    const __m256d v2_2l = acc0[4];
    const __m256d v2_2h = acc0[5];
    const __m256d v2_3l = acc0[6];
    const __m256d v2_3h = acc0[7];
    const __m256d v2_4l = acc0[8];
    const __m256d v2_4h = acc0[9];
    const __m256d v2_5l = acc0[10];
    const __m256d v2_5h = acc0[11];
    const __m256d v2_6l = acc0[12];
    const __m256d v2_6h = acc0[13];
    const __m256d v2_7l = acc0[14];
    const __m256d v2_7h = acc0[15];
    const __m256d v3_0l = _mm256_fmadd_pd(v1_0l, v1_0l, v2_0l);
    const __m256d v3_0h = _mm256_fmadd_pd(v1_0h, v1_0h, v2_0h);
    const __m256d v3_1l = _mm256_fmadd_pd(v1_1l, v1_1l, v2_1l);
    const __m256d v3_1h = _mm256_fmadd_pd(v1_1h, v1_1h, v2_1h);
    const __m256d v3_2l = _mm256_fmadd_pd(v1_2l, v1_2l, v2_2l);
    const __m256d v3_2h = _mm256_fmadd_pd(v1_2h, v1_2h, v2_2h);
    const __m256d v3_3l = _mm256_fmadd_pd(v1_3l, v1_3l, v2_3l);
    const __m256d v3_3h = _mm256_fmadd_pd(v1_3h, v1_3h, v2_3h);
    const __m256d v3_4l = _mm256_fmadd_pd(v1_4l, v1_4l, v2_4l);
    const __m256d v3_4h = _mm256_fmadd_pd(v1_4h, v1_4h, v2_4h);
    const __m256d v3_5l = _mm256_fmadd_pd(v1_5l, v1_5l, v2_5l);
    const __m256d v3_5h = _mm256_fmadd_pd(v1_5h, v1_5h, v2_5h);
    const __m256d v3_6l = _mm256_fmadd_pd(v1_6l, v1_6l, v2_6l);
    const __m256d v3_6h = _mm256_fmadd_pd(v1_6h, v1_6h, v2_6h);
    const __m256d v3_7l = _mm256_fmadd_pd(v1_7l, v1_7l, v2_7l);
    const __m256d v3_7h = _mm256_fmadd_pd(v1_7h, v1_7h, v2_7h);
    const __m256i v4_0 = acc1[0];
    const __m256i v4_1 = acc1[1];
    const __m256i v4_2 = acc1[2];
    const __m256i v4_3 = acc1[3];
    const __m256i v4_4 = acc1[4];
    const __m256i v4_5 = acc1[5];
    const __m256i v4_6 = acc1[6];
    const __m256i v4_7 = acc1[7];
    const __m256i v6_0 = _mm256_add_epi32(v4_0, v5);
    const __m256i v6_1 = _mm256_add_epi32(v4_1, v5);
    const __m256i v6_2 = _mm256_add_epi32(v4_2, v5);
    const __m256i v6_3 = _mm256_add_epi32(v4_3, v5);
    const __m256i v6_4 = _mm256_add_epi32(v4_4, v5);
    const __m256i v6_5 = _mm256_add_epi32(v4_5, v5);
    const __m256i v6_6 = _mm256_add_epi32(v4_6, v5);
    const __m256i v6_7 = _mm256_add_epi32(v4_7, v5);
    acc0[0] = v3_0l;
    acc0[1] = v3_0h;
    acc0[2] = v3_1l;
    acc0[3] = v3_1h;
    acc0[4] = v3_2l;
    acc0[5] = v3_2h;
    acc0[6] = v3_3l;
    acc0[7] = v3_3h;
    acc0[8] = v3_4l;
    acc0[9] = v3_4h;
    acc0[10] = v3_5l;
    acc0[11] = v3_5h;
    acc0[12] = v3_6l;
    acc0[13] = v3_6h;
    acc0[14] = v3_7l;
    acc0[15] = v3_7h;
    acc1[0] = v6_0;
    acc1[1] = v6_1;
    acc1[2] = v6_2;
    acc1[3] = v6_3;
    acc1[4] = v6_4;
    acc1[5] = v6_5;
    acc1[6] = v6_6;
    acc1[7] = v6_7;
}

/* 8 elements; what is to be accumulated goes to memory. */
static RMS_NORM_2ULP_AVX512_AVX2_TARGET void rms_norm_2ulp_avx512_chunk0_avx2(const float *x, const double *state0, const int32_t *state1, double *value0, int32_t *value1) {
    const __m256i v5 = _mm256_set1_epi32(1);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v2l = _mm256_loadu_pd(state0);
    const __m256d v2h = _mm256_loadu_pd(state0 + 4);
    const __m256d v3l = _mm256_fmadd_pd(v1l, v1l, v2l);
    const __m256d v3h = _mm256_fmadd_pd(v1h, v1h, v2h);
    const __m256i v4 = _mm256_loadu_si256((const __m256i *)(const void *)(state1));
    const __m256i v6 = _mm256_add_epi32(v4, v5);
    _mm256_storeu_pd(value0, v3l);
    _mm256_storeu_pd(value0 + 4, v3h);
    _mm256_storeu_si256((__m256i *)(void *)(value1), v6);
}

/* Lanes l to 7 behind it. */
RMS_NORM_2ULP_AVX512_AVX2 void rms_norm_2ulp_avx512_combine1_avx2(const double *left0, const int32_t *left1, const double *right0, const int32_t *right1, double *value0, int32_t *value1) {
    const __m256d v7l = _mm256_loadu_pd(left0);
    const __m256d v7h = _mm256_loadu_pd(left0 + 4);
    const __m256d v8l = _mm256_loadu_pd(right0);
    const __m256d v8h = _mm256_loadu_pd(right0 + 4);
    const __m256d v9l = _mm256_add_pd(v7l, v8l);
    const __m256d v9h = _mm256_add_pd(v7h, v8h);
    const __m256i v10 = _mm256_loadu_si256((const __m256i *)(const void *)(left1));
    const __m256i v11 = _mm256_loadu_si256((const __m256i *)(const void *)(right1));
    const __m256i v12 = _mm256_add_epi32(v10, v11);
    _mm256_storeu_pd(value0, v9l);
    _mm256_storeu_pd(value0 + 4, v9h);
    _mm256_storeu_si256((__m256i *)(void *)(value1), v12);
}

/* Once a row, in 8 equal lanes. */
RMS_NORM_2ULP_AVX512_AVX2 void rms_norm_2ulp_avx512_once2_avx2(double a0, int32_t a1, float *value2) {
    const __m256d v13 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v14 = _mm256_set1_pd(0x1.016995ab90debp-40); /* 9.1451269680822632e-13 */
    const __m256d v15 = _mm256_set1_pd(a0);
    const __m256i v16 = _mm256_set1_epi32(a1);
    const __m256d v19 = _mm256_set1_pd(0x1.4f8b588e368f1p-17); /* 1.0000000000000001e-05 */
    const __m256d v17l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v16));
    const __m256d v17h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v16, 1));
    const __m256d v18l = _mm256_div_pd(v15, v17l);
    const __m256d v18h = _mm256_div_pd(v15, v17h);
    const __m256d v20l = _mm256_fmadd_pd(v14, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v14, v18h, v19);
    const __m256d v21l = _mm256_add_pd(v20l, v18l);
    const __m256d v21h = _mm256_add_pd(v20h, v18h);
    const __m256d v22l = _mm256_sqrt_pd(v21l);
    const __m256d v22h = _mm256_sqrt_pd(v21h);
    const __m256d v23l = _mm256_div_pd(v13, v22l);
    const __m256d v23h = _mm256_div_pd(v13, v22h);
    const __m128 v24l = _mm256_cvtpd_ps(v23l);
    const __m128 v24h = _mm256_cvtpd_ps(v23h);
    const __m256 v24 = _mm256_set_m128(v24h, v24l);
    _mm256_storeu_ps(value2, v24);
}

/* 64 elements. */
RMS_NORM_2ULP_AVX512_AVX2 void rms_norm_2ulp_avx512_step3_avx2(const float *x, float a2, float *y) {
    _mm_prefetch((const char *)((uintptr_t)x + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8256), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8320), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8384), _MM_HINT_T0);
    const __m256 v26 = _mm256_set1_ps(a2);
    const __m256 v25_0 = _mm256_loadu_ps(x);
    const __m256 v25_1 = _mm256_loadu_ps(x + 8);
    const __m256 v25_2 = _mm256_loadu_ps(x + 16);
    const __m256 v25_3 = _mm256_loadu_ps(x + 24);
    const __m256 v25_4 = _mm256_loadu_ps(x + 32);
    const __m256 v25_5 = _mm256_loadu_ps(x + 40);
    const __m256 v25_6 = _mm256_loadu_ps(x + 48);
    const __m256 v25_7 = _mm256_loadu_ps(x + 56);
    const __m256 v27_0 = _mm256_mul_ps(v25_0, v26);
    const __m256 v27_1 = _mm256_mul_ps(v25_1, v26);
    const __m256 v27_2 = _mm256_mul_ps(v25_2, v26);
    const __m256 v27_3 = _mm256_mul_ps(v25_3, v26);
    const __m256 v27_4 = _mm256_mul_ps(v25_4, v26);
    const __m256 v27_5 = _mm256_mul_ps(v25_5, v26);
    const __m256 v27_6 = _mm256_mul_ps(v25_6, v26);
    const __m256 v27_7 = _mm256_mul_ps(v25_7, v26);
    _mm256_storeu_ps(y, v27_0);
    _mm256_storeu_ps(y + 8, v27_1);
    _mm256_storeu_ps(y + 16, v27_2);
    _mm256_storeu_ps(y + 24, v27_3);
    _mm256_storeu_ps(y + 32, v27_4);
    _mm256_storeu_ps(y + 40, v27_5);
    _mm256_storeu_ps(y + 48, v27_6);
    _mm256_storeu_ps(y + 56, v27_7);
}

/* 8 elements. */
static RMS_NORM_2ULP_AVX512_AVX2_TARGET void rms_norm_2ulp_avx512_chunk3_avx2(const float *x, float a2, float *y) {
    const __m256 v26 = _mm256_set1_ps(a2);
    const __m256 v25 = _mm256_loadu_ps(x);
    const __m256 v27 = _mm256_mul_ps(v25, v26);
    _mm256_storeu_ps(y, v27);
}

static RMS_NORM_2ULP_AVX512_AVX2_TARGET void rms_norm_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    float a2 = 0;
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
        rms_norm_2ulp_avx512_step0_avx2(x + i, acc0, acc1);
    double lanes0[72] = {0};
    int32_t lanes1[72] = {0};
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
        rms_norm_2ulp_avx512_chunk0_avx2(tail_x, lanes0 + base, lanes1 + base, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = value1[l];
    }
    for (size_t h = 32; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            rms_norm_2ulp_avx512_combine1_avx2(lanes0 + l, lanes1 + l, lanes0 + l + h, lanes1 + l + h, lanes0 + l, lanes1 + l);
    double right0[8] = {0};
    int32_t right1[8] = {0};
    _mm256_storeu_pd(right0, _mm256_loadu_pd(lanes0 + 4));
    _mm256_storeu_si256((__m256i *)(void *)(right1), _mm256_permute2x128_si256(_mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 0)), _mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 0)), 1));
    rms_norm_2ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm256_storeu_pd(right0, _mm256_permute2f128_pd(_mm256_loadu_pd(lanes0 + 0), _mm256_loadu_pd(lanes0 + 0), 1));
    _mm256_storeu_si256((__m256i *)(void *)(right1), _mm256_shuffle_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 0)), 0x4e));
    rms_norm_2ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm256_storeu_pd(right0, _mm256_permute_pd(_mm256_loadu_pd(lanes0 + 0), 5));
    _mm256_storeu_si256((__m256i *)(void *)(right1), _mm256_shuffle_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(lanes1 + 0)), 0xb1));
    rms_norm_2ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    a0 = lanes0[0];
    a1 = lanes1[0];
    {
        float value2[8];
        rms_norm_2ulp_avx512_once2_avx2(a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        rms_norm_2ulp_avx512_step3_avx2(x + i, a2, y + i);
    for (; n - i >= 8; i += 8)
        rms_norm_2ulp_avx512_chunk3_avx2(x + i, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        rms_norm_2ulp_avx512_chunk3_avx2(tail_x, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RMS_NORM_2ULP_AVX512_AVX512 void rms_norm_2ulp_avx512_step0_avx512(const float *x, __m512d *acc0, __m512i *acc1) {
    _mm_prefetch((const char *)((uintptr_t)x + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8256), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8320), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8384), _MM_HINT_T0);
    const __m512i v5 = _mm512_set1_epi32(1);
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
    const __m512d v2_0l = acc0[0];
    const __m512d v2_0h = acc0[1];
    const __m512d v2_1l = acc0[2];
    const __m512d v2_1h = acc0[3];
    const __m512d v2_2l = acc0[4];
    const __m512d v2_2h = acc0[5];
    const __m512d v2_3l = acc0[6];
    const __m512d v2_3h = acc0[7];
    const __m512d v3_0l = _mm512_fmadd_pd(v1_0l, v1_0l, v2_0l);
    const __m512d v3_0h = _mm512_fmadd_pd(v1_0h, v1_0h, v2_0h);
    const __m512d v3_1l = _mm512_fmadd_pd(v1_1l, v1_1l, v2_1l);
    const __m512d v3_1h = _mm512_fmadd_pd(v1_1h, v1_1h, v2_1h);
    const __m512d v3_2l = _mm512_fmadd_pd(v1_2l, v1_2l, v2_2l);
    const __m512d v3_2h = _mm512_fmadd_pd(v1_2h, v1_2h, v2_2h);
    const __m512d v3_3l = _mm512_fmadd_pd(v1_3l, v1_3l, v2_3l);
    const __m512d v3_3h = _mm512_fmadd_pd(v1_3h, v1_3h, v2_3h);
    const __m512i v4_0 = acc1[0];
    const __m512i v4_1 = acc1[1];
    const __m512i v4_2 = acc1[2];
    const __m512i v4_3 = acc1[3];
    const __m512i v6_0 = _mm512_add_epi32(v4_0, v5);
    const __m512i v6_1 = _mm512_add_epi32(v4_1, v5);
    const __m512i v6_2 = _mm512_add_epi32(v4_2, v5);
    const __m512i v6_3 = _mm512_add_epi32(v4_3, v5);
    acc0[0] = v3_0l;
    acc0[1] = v3_0h;
    acc0[2] = v3_1l;
    acc0[3] = v3_1h;
    acc0[4] = v3_2l;
    acc0[5] = v3_2h;
    acc0[6] = v3_3l;
    acc0[7] = v3_3h;
    acc1[0] = v6_0;
    acc1[1] = v6_1;
    acc1[2] = v6_2;
    acc1[3] = v6_3;
}

/* 16 elements; what is to be accumulated goes to memory. */
static RMS_NORM_2ULP_AVX512_AVX512_TARGET void rms_norm_2ulp_avx512_chunk0_avx512(const float *x, const double *state0, const int32_t *state1, double *value0, int32_t *value1) {
    const __m512i v5 = _mm512_set1_epi32(1);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v2l = _mm512_loadu_pd(state0);
    const __m512d v2h = _mm512_loadu_pd(state0 + 8);
    const __m512d v3l = _mm512_fmadd_pd(v1l, v1l, v2l);
    const __m512d v3h = _mm512_fmadd_pd(v1h, v1h, v2h);
    const __m512i v4 = _mm512_loadu_si512(state1);
    const __m512i v6 = _mm512_add_epi32(v4, v5);
    _mm512_storeu_pd(value0, v3l);
    _mm512_storeu_pd(value0 + 8, v3h);
    _mm512_storeu_si512(value1, v6);
}

/* Lanes l to 15 behind it. */
RMS_NORM_2ULP_AVX512_AVX512 void rms_norm_2ulp_avx512_combine1_avx512(const double *left0, const int32_t *left1, const double *right0, const int32_t *right1, double *value0, int32_t *value1) {
    const __m512d v7l = _mm512_loadu_pd(left0);
    const __m512d v7h = _mm512_loadu_pd(left0 + 8);
    const __m512d v8l = _mm512_loadu_pd(right0);
    const __m512d v8h = _mm512_loadu_pd(right0 + 8);
    const __m512d v9l = _mm512_add_pd(v7l, v8l);
    const __m512d v9h = _mm512_add_pd(v7h, v8h);
    const __m512i v10 = _mm512_loadu_si512(left1);
    const __m512i v11 = _mm512_loadu_si512(right1);
    const __m512i v12 = _mm512_add_epi32(v10, v11);
    _mm512_storeu_pd(value0, v9l);
    _mm512_storeu_pd(value0 + 8, v9h);
    _mm512_storeu_si512(value1, v12);
}

/* Once a row, in 16 equal lanes. */
RMS_NORM_2ULP_AVX512_AVX512 void rms_norm_2ulp_avx512_once2_avx512(double a0, int32_t a1, float *value2) {
    const __m512d v13 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v14 = _mm512_set1_pd(0x1.016995ab90debp-40); /* 9.1451269680822632e-13 */
    const __m512d v15 = _mm512_set1_pd(a0);
    const __m512i v16 = _mm512_set1_epi32(a1);
    const __m512d v19 = _mm512_set1_pd(0x1.4f8b588e368f1p-17); /* 1.0000000000000001e-05 */
    const __m512d v17l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v16));
    const __m512d v17h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v16, 1));
    const __m512d v18l = _mm512_div_pd(v15, v17l);
    const __m512d v18h = _mm512_div_pd(v15, v17h);
    const __m512d v20l = _mm512_fmadd_pd(v14, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v14, v18h, v19);
    const __m512d v21l = _mm512_add_pd(v20l, v18l);
    const __m512d v21h = _mm512_add_pd(v20h, v18h);
    const __m512d v22l = _mm512_sqrt_pd(v21l);
    const __m512d v22h = _mm512_sqrt_pd(v21h);
    const __m512d v23l = _mm512_div_pd(v13, v22l);
    const __m512d v23h = _mm512_div_pd(v13, v22h);
    const __m256 v24l = _mm512_cvtpd_ps(v23l);
    const __m256 v24h = _mm512_cvtpd_ps(v23h);
    const __m512 v24 = _mm512_insertf32x8(_mm512_castps256_ps512(v24l), v24h, 1);
    _mm512_storeu_ps(value2, v24);
}

/* 64 elements. */
RMS_NORM_2ULP_AVX512_AVX512 void rms_norm_2ulp_avx512_step3_avx512(const float *x, float a2, float *y) {
    _mm_prefetch((const char *)((uintptr_t)x + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8256), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8320), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8384), _MM_HINT_T0);
    const __m512 v26 = _mm512_set1_ps(a2);
    const __m512 v25_0 = _mm512_loadu_ps(x);
    const __m512 v25_1 = _mm512_loadu_ps(x + 16);
    const __m512 v25_2 = _mm512_loadu_ps(x + 32);
    const __m512 v25_3 = _mm512_loadu_ps(x + 48);
    const __m512 v27_0 = _mm512_mul_ps(v25_0, v26);
    const __m512 v27_1 = _mm512_mul_ps(v25_1, v26);
    const __m512 v27_2 = _mm512_mul_ps(v25_2, v26);
    const __m512 v27_3 = _mm512_mul_ps(v25_3, v26);
    _mm512_storeu_ps(y, v27_0);
    _mm512_storeu_ps(y + 16, v27_1);
    _mm512_storeu_ps(y + 32, v27_2);
    _mm512_storeu_ps(y + 48, v27_3);
}

/* 16 elements. */
static RMS_NORM_2ULP_AVX512_AVX512_TARGET void rms_norm_2ulp_avx512_chunk3_avx512(const float *x, float a2, float *y) {
    const __m512 v26 = _mm512_set1_ps(a2);
    const __m512 v25 = _mm512_loadu_ps(x);
    const __m512 v27 = _mm512_mul_ps(v25, v26);
    _mm512_storeu_ps(y, v27);
}

static RMS_NORM_2ULP_AVX512_AVX512_TARGET void rms_norm_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    double a0 = 0;
    int32_t a1 = 0;
    float a2 = 0;
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
        rms_norm_2ulp_avx512_step0_avx512(x + i, acc0, acc1);
    double lanes0[80] = {0};
    int32_t lanes1[80] = {0};
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
        rms_norm_2ulp_avx512_chunk0_avx512(tail_x, lanes0 + base, lanes1 + base, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = value1[l];
    }
    for (size_t h = 32; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            rms_norm_2ulp_avx512_combine1_avx512(lanes0 + l, lanes1 + l, lanes0 + l + h, lanes1 + l + h, lanes0 + l, lanes1 + l);
    double right0[16] = {0};
    int32_t right1[16] = {0};
    _mm512_storeu_pd(right0, _mm512_loadu_pd(lanes0 + 8));
    _mm512_storeu_si512(right1, _mm512_shuffle_i32x4(_mm512_loadu_si512(lanes1 + 0), _mm512_loadu_si512(lanes1 + 0), 0x4e));
    rms_norm_2ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_pd(right0, _mm512_shuffle_f64x2(_mm512_loadu_pd(lanes0 + 0), _mm512_loadu_pd(lanes0 + 0), 0x4e));
    _mm512_storeu_si512(right1, _mm512_shuffle_i32x4(_mm512_loadu_si512(lanes1 + 0), _mm512_loadu_si512(lanes1 + 0), 0xb1));
    rms_norm_2ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_pd(right0, _mm512_shuffle_f64x2(_mm512_loadu_pd(lanes0 + 0), _mm512_loadu_pd(lanes0 + 0), 0xb1));
    _mm512_storeu_si512(right1, _mm512_shuffle_epi32(_mm512_loadu_si512(lanes1 + 0), (_MM_PERM_ENUM)0x4e));
    rms_norm_2ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_pd(right0, _mm512_permute_pd(_mm512_loadu_pd(lanes0 + 0), 0x55));
    _mm512_storeu_si512(right1, _mm512_shuffle_epi32(_mm512_loadu_si512(lanes1 + 0), (_MM_PERM_ENUM)0xb1));
    rms_norm_2ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    a0 = lanes0[0];
    a1 = lanes1[0];
    {
        float value2[16];
        rms_norm_2ulp_avx512_once2_avx512(a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        rms_norm_2ulp_avx512_step3_avx512(x + i, a2, y + i);
    for (; n - i >= 16; i += 16)
        rms_norm_2ulp_avx512_chunk3_avx512(x + i, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        rms_norm_2ulp_avx512_chunk3_avx512(tail_x, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RMS_NORM_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rms_norm_2ulp_avx512_level(void) {
#if defined(RMS_NORM_2ULP_AVX512_FORCE_ISA)
    return RMS_NORM_2ULP_AVX512_FORCE_ISA;
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

static void rms_norm_2ulp_avx512_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rms_norm_2ulp_avx512_level();
    if (level == 2) {
        rms_norm_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        rms_norm_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    rms_norm_2ulp_avx512_array_portable(x, y, n);
}

void rms_norm_2ulp_avx512(const float *x, float *y, size_t n) {
    rms_norm_2ulp_avx512_row(x, y, n);
}

void rms_norm_2ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        rms_norm_2ulp_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
