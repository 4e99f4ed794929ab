/* rms_norm_2ulp_avx512: rms_norm
 *
 *   target       rms_norm, x/sqrt(mean(x*x) + 1e-5), f32
 *   domain       every input
 *   max error    1.504696 ulp, observed on 340493440 inputs
 *   worst row    normal, 1 elements, seed 65675, result 0
 *   result there -0x1.2ea778p-3 (-0.147780359, encoding 0xbe1753bc)
 *   mean error   0.164436 ulp
 *   misrounded   22564097 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9c5e5477fad70668c6f5e16986f56554
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rms_norm --max-ulp 4 --size l1 --time 60s --threads 1 --seed 1 --archive rms.db
 *                time: 0.0611 ns/element as avx512 code (inputs l1)
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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float rms_norm_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline void rms_norm_2ulp_avx512_element0(float x, int32_t state0, double state1, int32_t *value0, double *value1) {
    const int32_t v0 = state0;
    const int32_t v1 = 1;
    const int32_t v2 = (int32_t)((uint32_t)v0 + (uint32_t)v1);
    const float v3 = x;
    const double v4 = (double)v3;
    const double v5 = state1;
    const double v6 = rms_norm_2ulp_avx512_fma_f64(v4, v4, v5);
    const int32_t r0 = v2;
    const double r1 = v6;
    *value0 = r0;
    *value1 = r1;
}

static inline void rms_norm_2ulp_avx512_element1(int32_t left0, double left1, int32_t right0, double right1, int32_t *value0, double *value1) {
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

static inline float rms_norm_2ulp_avx512_element2(int32_t a0, double a1) {
    const double v13 = 0x1.fffffff6fa20ap-1; /* 0.99999999894959157 */
    const double v14 = a1;
    const int32_t v15 = a0;
    const double v16 = (double)v15;
    const double v17 = v14 / v16;
    const double v18 = 0x1.4f8b5ccb606e9p-17; /* 1.0000001927637724e-05 */
    const double v19 = v17 + v18;
    const double v20 = rms_norm_2ulp_avx512_sqrt_f64(v19);
    const double v21 = v13 / v20;
    const float v22 = (float)v21;
    const float r0 = v22;
    return r0;
}

static inline float rms_norm_2ulp_avx512_element3(float x, float a2) {
    const float v23 = 0x1p-40f; /* 9.09494702e-13 */
    const float v24 = a2;
    const float v25 = -0x1.0015f2p+4f; /* -16.0053577 */
    const float v26 = rms_norm_2ulp_avx512_fma_f32(v23, v24, v25);
    const float v27 = x;
    const float v28 = v27 * v24;
    const float v29 = 0x1.1p-145f; /* 2.38220739e-44 */
    const float v30 = v28 + v29;
    const float v31 = v26 > v30 ? v26 : v30;
    const float r0 = v31;
    return r0;
}

static void rms_norm_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
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
        rms_norm_2ulp_avx512_element0(x[i], lanes0[i % 64], lanes1[i % 64], &value0, &value1);
        lanes0[i % 64] = value0;
        lanes1[i % 64] = value1;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            int32_t value0;
            double value1;
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
RMS_NORM_2ULP_AVX512_AVX2 void rms_norm_2ulp_avx512_step0_avx2(const float *x, __m256i *acc0, __m256d *acc1) {
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
    const __m256 v3_0 = _mm256_loadu_ps(x);
    const __m256 v3_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_2 = _mm256_loadu_ps(x + 16);
    const __m256 v3_3 = _mm256_loadu_ps(x + 24);
    const __m256 v3_4 = _mm256_loadu_ps(x + 32);
    const __m256 v3_5 = _mm256_loadu_ps(x + 40);
    const __m256 v3_6 = _mm256_loadu_ps(x + 48);
    const __m256 v3_7 = _mm256_loadu_ps(x + 56);
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
static RMS_NORM_2ULP_AVX512_AVX2_TARGET void rms_norm_2ulp_avx512_chunk0_avx2(const float *x, const int32_t *state0, const double *state1, int32_t *value0, double *value1) {
    const __m256i v1 = _mm256_set1_epi32(1);
    const __m256i v0 = _mm256_loadu_si256((const __m256i *)(const void *)(state0));
    const __m256i v2 = _mm256_add_epi32(v0, v1);
    const __m256 v3 = _mm256_loadu_ps(x);
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
RMS_NORM_2ULP_AVX512_AVX2 void rms_norm_2ulp_avx512_combine1_avx2(const int32_t *left0, const double *left1, const int32_t *right0, const double *right1, int32_t *value0, double *value1) {
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
RMS_NORM_2ULP_AVX512_AVX2 void rms_norm_2ulp_avx512_once2_avx2(int32_t a0, double a1, float *value2) {
    const __m256d v13 = _mm256_set1_pd(0x1.fffffff6fa20ap-1); /* 0.99999999894959157 */
    const __m256d v14 = _mm256_set1_pd(a1);
    const __m256i v15 = _mm256_set1_epi32(a0);
    const __m256d v18 = _mm256_set1_pd(0x1.4f8b5ccb606e9p-17); /* 1.0000001927637724e-05 */
    const __m256d v16l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v15));
    const __m256d v16h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v15, 1));
    const __m256d v17l = _mm256_div_pd(v14, v16l);
    const __m256d v17h = _mm256_div_pd(v14, v16h);
    const __m256d v19l = _mm256_add_pd(v17l, v18);
    const __m256d v19h = _mm256_add_pd(v17h, v18);
    const __m256d v20l = _mm256_sqrt_pd(v19l);
    const __m256d v20h = _mm256_sqrt_pd(v19h);
    const __m256d v21l = _mm256_div_pd(v13, v20l);
    const __m256d v21h = _mm256_div_pd(v13, v20h);
    const __m128 v22l = _mm256_cvtpd_ps(v21l);
    const __m128 v22h = _mm256_cvtpd_ps(v21h);
    const __m256 v22 = _mm256_set_m128(v22h, v22l);
    _mm256_storeu_ps(value2, v22);
}

/* 16 elements. */
RMS_NORM_2ULP_AVX512_AVX2 void rms_norm_2ulp_avx512_step3_avx2(const float *x, float a2, float *y) {
    const __m256 v23 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v24 = _mm256_set1_ps(a2);
    const __m256 v25 = _mm256_set1_ps(-0x1.0015f2p+4f); /* -16.0053577 */
    const __m256 v29 = _mm256_set1_ps(0x1.1p-145f); /* 2.38220739e-44 */
    const __m256 v26_0 = _mm256_fmadd_ps(v23, v24, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v23, v24, v25);
    const __m256 v27_0 = _mm256_loadu_ps(x);
    const __m256 v27_1 = _mm256_loadu_ps(x + 8);
    const __m256 v28_0 = _mm256_mul_ps(v27_0, v24);
    const __m256 v28_1 = _mm256_mul_ps(v27_1, v24);
    const __m256 v30_0 = _mm256_add_ps(v28_0, v29);
    const __m256 v30_1 = _mm256_add_ps(v28_1, v29);
    const __m256 v31_0 = _mm256_max_ps(v26_0, v30_0);
    const __m256 v31_1 = _mm256_max_ps(v26_1, v30_1);
    _mm256_storeu_ps(y, v31_0);
    _mm256_storeu_ps(y + 8, v31_1);
}

/* 8 elements. */
static RMS_NORM_2ULP_AVX512_AVX2_TARGET void rms_norm_2ulp_avx512_chunk3_avx2(const float *x, float a2, float *y) {
    const __m256 v23 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v24 = _mm256_set1_ps(a2);
    const __m256 v25 = _mm256_set1_ps(-0x1.0015f2p+4f); /* -16.0053577 */
    const __m256 v29 = _mm256_set1_ps(0x1.1p-145f); /* 2.38220739e-44 */
    const __m256 v26 = _mm256_fmadd_ps(v23, v24, v25);
    const __m256 v27 = _mm256_loadu_ps(x);
    const __m256 v28 = _mm256_mul_ps(v27, v24);
    const __m256 v30 = _mm256_add_ps(v28, v29);
    const __m256 v31 = _mm256_max_ps(v26, v30);
    _mm256_storeu_ps(y, v31);
}

static RMS_NORM_2ULP_AVX512_AVX2_TARGET void rms_norm_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
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
        rms_norm_2ulp_avx512_step0_avx2(x + i, acc0, acc1);
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
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        int32_t value0[8];
        double value1[8];
        rms_norm_2ulp_avx512_chunk0_avx2(tail_x, lanes0 + base, lanes1 + base, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = value1[l];
    }
    for (size_t h = 32; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            rms_norm_2ulp_avx512_combine1_avx2(lanes0 + l, lanes1 + l, lanes0 + l + h, lanes1 + l + h, lanes0 + l, lanes1 + l);
    int32_t right0[8] = {0};
    double right1[8] = {0};
    _mm256_storeu_si256((__m256i *)(void *)(right0), _mm256_permute2x128_si256(_mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0)), _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0)), 1));
    _mm256_storeu_pd(right1, _mm256_loadu_pd(lanes1 + 4));
    rms_norm_2ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm256_storeu_si256((__m256i *)(void *)(right0), _mm256_shuffle_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0)), 0x4e));
    _mm256_storeu_pd(right1, _mm256_permute2f128_pd(_mm256_loadu_pd(lanes1 + 0), _mm256_loadu_pd(lanes1 + 0), 1));
    rms_norm_2ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm256_storeu_si256((__m256i *)(void *)(right0), _mm256_shuffle_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0)), 0xb1));
    _mm256_storeu_pd(right1, _mm256_permute_pd(_mm256_loadu_pd(lanes1 + 0), 5));
    rms_norm_2ulp_avx512_combine1_avx2(lanes0, lanes1, right0, right1, lanes0, lanes1);
    a0 = lanes0[0];
    a1 = lanes1[0];
    {
        float value2[8];
        rms_norm_2ulp_avx512_once2_avx2(a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 16; i += 16)
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
RMS_NORM_2ULP_AVX512_AVX512 void rms_norm_2ulp_avx512_step0_avx512(const float *x, __m512i *acc0, __m512d *acc1) {
    const __m512i v1 = _mm512_set1_epi32(1);
    const __m512i v0_0 = acc0[0];
    const __m512i v0_1 = acc0[1];
    const __m512i v0_2 = acc0[2];
    const __m512i v0_3 = acc0[3];
    const __m512i v2_0 = _mm512_add_epi32(v0_0, v1);
    const __m512i v2_1 = _mm512_add_epi32(v0_1, v1);
    const __m512i v2_2 = _mm512_add_epi32(v0_2, v1);
    const __m512i v2_3 = _mm512_add_epi32(v0_3, v1);
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_2 = _mm512_loadu_ps(x + 32);
    const __m512 v3_3 = _mm512_loadu_ps(x + 48);
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
static RMS_NORM_2ULP_AVX512_AVX512_TARGET void rms_norm_2ulp_avx512_chunk0_avx512(const float *x, const int32_t *state0, const double *state1, int32_t *value0, double *value1) {
    const __m512i v1 = _mm512_set1_epi32(1);
    const __m512i v0 = _mm512_loadu_si512(state0);
    const __m512i v2 = _mm512_add_epi32(v0, v1);
    const __m512 v3 = _mm512_loadu_ps(x);
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
RMS_NORM_2ULP_AVX512_AVX512 void rms_norm_2ulp_avx512_combine1_avx512(const int32_t *left0, const double *left1, const int32_t *right0, const double *right1, int32_t *value0, double *value1) {
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
RMS_NORM_2ULP_AVX512_AVX512 void rms_norm_2ulp_avx512_once2_avx512(int32_t a0, double a1, float *value2) {
    const __m512d v13 = _mm512_set1_pd(0x1.fffffff6fa20ap-1); /* 0.99999999894959157 */
    const __m512d v14 = _mm512_set1_pd(a1);
    const __m512i v15 = _mm512_set1_epi32(a0);
    const __m512d v18 = _mm512_set1_pd(0x1.4f8b5ccb606e9p-17); /* 1.0000001927637724e-05 */
    const __m512d v16l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v15));
    const __m512d v16h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v15, 1));
    const __m512d v17l = _mm512_div_pd(v14, v16l);
    const __m512d v17h = _mm512_div_pd(v14, v16h);
    const __m512d v19l = _mm512_add_pd(v17l, v18);
    const __m512d v19h = _mm512_add_pd(v17h, v18);
    const __m512d v20l = _mm512_sqrt_pd(v19l);
    const __m512d v20h = _mm512_sqrt_pd(v19h);
    const __m512d v21l = _mm512_div_pd(v13, v20l);
    const __m512d v21h = _mm512_div_pd(v13, v20h);
    const __m256 v22l = _mm512_cvtpd_ps(v21l);
    const __m256 v22h = _mm512_cvtpd_ps(v21h);
    const __m512 v22 = _mm512_insertf32x8(_mm512_castps256_ps512(v22l), v22h, 1);
    _mm512_storeu_ps(value2, v22);
}

/* 16 elements. */
RMS_NORM_2ULP_AVX512_AVX512 void rms_norm_2ulp_avx512_step3_avx512(const float *x, float a2, float *y) {
    const __m512 v23 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v24 = _mm512_set1_ps(a2);
    const __m512 v25 = _mm512_set1_ps(-0x1.0015f2p+4f); /* -16.0053577 */
    const __m512 v29 = _mm512_set1_ps(0x1.1p-145f); /* 2.38220739e-44 */
    const __m512 v26 = _mm512_fmadd_ps(v23, v24, v25);
    const __m512 v27 = _mm512_loadu_ps(x);
    const __m512 v28 = _mm512_mul_ps(v27, v24);
    const __m512 v30 = _mm512_add_ps(v28, v29);
    const __m512 v31 = _mm512_max_ps(v26, v30);
    _mm512_storeu_ps(y, v31);
}

static RMS_NORM_2ULP_AVX512_AVX512_TARGET void rms_norm_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
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
        rms_norm_2ulp_avx512_step0_avx512(x + i, acc0, acc1);
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
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        int32_t value0[16];
        double value1[16];
        rms_norm_2ulp_avx512_chunk0_avx512(tail_x, lanes0 + base, lanes1 + base, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = value1[l];
    }
    for (size_t h = 32; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            rms_norm_2ulp_avx512_combine1_avx512(lanes0 + l, lanes1 + l, lanes0 + l + h, lanes1 + l + h, lanes0 + l, lanes1 + l);
    int32_t right0[16] = {0};
    double right1[16] = {0};
    _mm512_storeu_si512(right0, _mm512_shuffle_i32x4(_mm512_loadu_si512(lanes0 + 0), _mm512_loadu_si512(lanes0 + 0), 0x4e));
    _mm512_storeu_pd(right1, _mm512_loadu_pd(lanes1 + 8));
    rms_norm_2ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_si512(right0, _mm512_shuffle_i32x4(_mm512_loadu_si512(lanes0 + 0), _mm512_loadu_si512(lanes0 + 0), 0xb1));
    _mm512_storeu_pd(right1, _mm512_shuffle_f64x2(_mm512_loadu_pd(lanes1 + 0), _mm512_loadu_pd(lanes1 + 0), 0x4e));
    rms_norm_2ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_si512(right0, _mm512_shuffle_epi32(_mm512_loadu_si512(lanes0 + 0), (_MM_PERM_ENUM)0x4e));
    _mm512_storeu_pd(right1, _mm512_shuffle_f64x2(_mm512_loadu_pd(lanes1 + 0), _mm512_loadu_pd(lanes1 + 0), 0xb1));
    rms_norm_2ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    _mm512_storeu_si512(right0, _mm512_shuffle_epi32(_mm512_loadu_si512(lanes0 + 0), (_MM_PERM_ENUM)0xb1));
    _mm512_storeu_pd(right1, _mm512_permute_pd(_mm512_loadu_pd(lanes1 + 0), 0x55));
    rms_norm_2ulp_avx512_combine1_avx512(lanes0, lanes1, right0, right1, lanes0, lanes1);
    a0 = lanes0[0];
    a1 = lanes1[0];
    {
        float value2[16];
        rms_norm_2ulp_avx512_once2_avx512(a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 16; i += 16)
        rms_norm_2ulp_avx512_step3_avx512(x + i, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        rms_norm_2ulp_avx512_step3_avx512(tail_x, a2, tail_y);
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
