/* rms_norm_affine_4ulp_avx512: rms_norm_affine
 *
 *   target       rms_norm_affine, x/sqrt(mean(x*x) + epsilon)*weight, f32
 *   domain       every input
 *   max error    2.294819 ulp, observed on 340493440 inputs
 *   worst row    normal, 65536 elements, seed 0, result 49297
 *   result there 0x1.ea7802p-2 (0.478973418, encoding 0x3ef53c01)
 *   mean error   0.192440 ulp
 *   misrounded   48310946 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d5dceb2371e66b1939292f32fa3a6902
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 0:
 *                evolve --target rms_norm_affine --max-ulp 4 --size l2 --time 40s --threads 1 --archive rms_norm_affine.db
 *                time: 0.1050 ns/element as avx512 code (inputs l2)
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
#include "rms_norm_affine_4ulp_avx512.h"

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

static inline double rms_norm_affine_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline void rms_norm_affine_4ulp_avx512_element0(float x0, int32_t *value0, double *value1) {
    const int32_t v0 = 1;
    const float v1 = x0;
    const double v2 = (double)v1;
    const double v3 = v2 * v2;
    const int32_t r0 = v0;
    const double r1 = v3;
    *value0 = r0;
    *value1 = r1;
}

static inline float rms_norm_affine_4ulp_avx512_element1(float p0, int32_t a0, double a1) {
    const double v4 = a1;
    const int32_t v5 = a0;
    const double v6 = (double)v5;
    const double v7 = v4 / v6;
    const double v8 = 0x1.c99ad45164395p-49; /* 3.17527117248551e-15 */
    const double v9 = v7 * v8;
    const double v10 = v9 + v8;
    const double v11 = 0x1.ffffffebcc73p-1; /* 0.99999999764825098 */
    const double v12 = v10 + v11;
    const float v13 = p0;
    const double v14 = (double)v13;
    const double v15 = v7 + v14;
    const double v16 = rms_norm_affine_4ulp_avx512_sqrt_f64(v15);
    const double v17 = v12 / v16;
    const float v18 = (float)v17;
    const float r0 = v18;
    return r0;
}

static inline float rms_norm_affine_4ulp_avx512_element2(float x0, float x1, float a2) {
    const float v19 = x0;
    const float v20 = a2;
    const float v21 = v19 * v20;
    const float v22 = x1;
    const float v23 = v21 * v22;
    const float r0 = v23;
    return r0;
}

static void rms_norm_affine_4ulp_avx512_array_portable(const float *x0, const float *x1, float *y, float p0, size_t n) {
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
        rms_norm_affine_4ulp_avx512_element0(x0[i], &value0, &value1);
        lanes0[i % 64] = (int32_t)((uint32_t)lanes0[i % 64] + (uint32_t)value0);
        lanes1[i % 64] = lanes1[i % 64] + value1;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = (int32_t)((uint32_t)lanes0[l] + (uint32_t)lanes0[l + h]);
    a0 = lanes0[0];
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes1[l] = lanes1[l] + lanes1[l + h];
    a1 = lanes1[0];
    a2 = rms_norm_affine_4ulp_avx512_element1(p0, a0, a1);
    for (size_t i = 0; i < n; i++) {
        y[i] = rms_norm_affine_4ulp_avx512_element2(x0[i], x1[i], a2);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RMS_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RMS_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RMS_NORM_AFFINE_4ULP_AVX512_AVX2 static inline RMS_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RMS_NORM_AFFINE_4ULP_AVX512_AVX512 static inline RMS_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
RMS_NORM_AFFINE_4ULP_AVX512_AVX2 void rms_norm_affine_4ulp_avx512_step0_avx2(const float *x0, __m256i *acc0, __m256d *acc1) {
    const __m256i v0 = _mm256_set1_epi32(1);
    const __m256 v1_0 = _mm256_loadu_ps(x0);
    const __m256 v1_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v1_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v1_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v1_4 = _mm256_loadu_ps(x0 + 32);
    const __m256 v1_5 = _mm256_loadu_ps(x0 + 40);
    const __m256 v1_6 = _mm256_loadu_ps(x0 + 48);
    const __m256 v1_7 = _mm256_loadu_ps(x0 + 56);
    const __m256d v2_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_0));
    const __m256d v2_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_0, 1));
    const __m256d v2_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_1));
    const __m256d v2_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_1, 1));
    const __m256d v2_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_2));
    const __m256d v2_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_2, 1));
    const __m256d v2_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_3));
    const __m256d v2_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_3, 1));
    const __m256d v2_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_4));
    const __m256d v2_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_4, 1));
    const __m256d v2_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_5));
    const __m256d v2_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_5, 1));
    const __m256d v2_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_6));
    const __m256d v2_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_6, 1));
    const __m256d v2_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_7));
    const __m256d v2_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_7, 1));
    const __m256d v3_0l = _mm256_mul_pd(v2_0l, v2_0l);
    const __m256d v3_0h = _mm256_mul_pd(v2_0h, v2_0h);
    const __m256d v3_1l = _mm256_mul_pd(v2_1l, v2_1l);
    const __m256d v3_1h = _mm256_mul_pd(v2_1h, v2_1h);
    const __m256d v3_2l = _mm256_mul_pd(v2_2l, v2_2l);
    const __m256d v3_2h = _mm256_mul_pd(v2_2h, v2_2h);
    const __m256d v3_3l = _mm256_mul_pd(v2_3l, v2_3l);
    const __m256d v3_3h = _mm256_mul_pd(v2_3h, v2_3h);
    const __m256d v3_4l = _mm256_mul_pd(v2_4l, v2_4l);
    const __m256d v3_4h = _mm256_mul_pd(v2_4h, v2_4h);
    const __m256d v3_5l = _mm256_mul_pd(v2_5l, v2_5l);
    const __m256d v3_5h = _mm256_mul_pd(v2_5h, v2_5h);
    const __m256d v3_6l = _mm256_mul_pd(v2_6l, v2_6l);
    const __m256d v3_6h = _mm256_mul_pd(v2_6h, v2_6h);
    const __m256d v3_7l = _mm256_mul_pd(v2_7l, v2_7l);
    const __m256d v3_7h = _mm256_mul_pd(v2_7h, v2_7h);
    acc0[0] = _mm256_add_epi32(acc0[0], v0);
    acc0[1] = _mm256_add_epi32(acc0[1], v0);
    acc0[2] = _mm256_add_epi32(acc0[2], v0);
    acc0[3] = _mm256_add_epi32(acc0[3], v0);
    acc0[4] = _mm256_add_epi32(acc0[4], v0);
    acc0[5] = _mm256_add_epi32(acc0[5], v0);
    acc0[6] = _mm256_add_epi32(acc0[6], v0);
    acc0[7] = _mm256_add_epi32(acc0[7], v0);
    acc1[0] = _mm256_add_pd(acc1[0], v3_0l);
    acc1[1] = _mm256_add_pd(acc1[1], v3_0h);
    acc1[2] = _mm256_add_pd(acc1[2], v3_1l);
    acc1[3] = _mm256_add_pd(acc1[3], v3_1h);
    acc1[4] = _mm256_add_pd(acc1[4], v3_2l);
    acc1[5] = _mm256_add_pd(acc1[5], v3_2h);
    acc1[6] = _mm256_add_pd(acc1[6], v3_3l);
    acc1[7] = _mm256_add_pd(acc1[7], v3_3h);
    acc1[8] = _mm256_add_pd(acc1[8], v3_4l);
    acc1[9] = _mm256_add_pd(acc1[9], v3_4h);
    acc1[10] = _mm256_add_pd(acc1[10], v3_5l);
    acc1[11] = _mm256_add_pd(acc1[11], v3_5h);
    acc1[12] = _mm256_add_pd(acc1[12], v3_6l);
    acc1[13] = _mm256_add_pd(acc1[13], v3_6h);
    acc1[14] = _mm256_add_pd(acc1[14], v3_7l);
    acc1[15] = _mm256_add_pd(acc1[15], v3_7h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static RMS_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET void rms_norm_affine_4ulp_avx512_chunk0_avx2(const float *x0, int32_t *value0, double *value1) {
    const __m256i v0 = _mm256_set1_epi32(1);
    const __m256 v1 = _mm256_loadu_ps(x0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v3l = _mm256_mul_pd(v2l, v2l);
    const __m256d v3h = _mm256_mul_pd(v2h, v2h);
    _mm256_storeu_si256((__m256i *)(void *)(value0), v0);
    _mm256_storeu_pd(value1, v3l);
    _mm256_storeu_pd(value1 + 4, v3h);
}

/* Once a row, in 8 equal lanes. */
RMS_NORM_AFFINE_4ULP_AVX512_AVX2 void rms_norm_affine_4ulp_avx512_once1_avx2(float p0, int32_t a0, double a1, float *value2) {
    const __m256d v4 = _mm256_set1_pd(a1);
    const __m256i v5 = _mm256_set1_epi32(a0);
    const __m256d v8 = _mm256_set1_pd(0x1.c99ad45164395p-49); /* 3.17527117248551e-15 */
    const __m256d v11 = _mm256_set1_pd(0x1.ffffffebcc73p-1); /* 0.99999999764825098 */
    const __m256 v13 = _mm256_set1_ps(p0);
    const __m256d v6l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v5));
    const __m256d v6h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v5, 1));
    const __m256d v7l = _mm256_div_pd(v4, v6l);
    const __m256d v7h = _mm256_div_pd(v4, v6h);
    const __m256d v9l = _mm256_mul_pd(v7l, v8);
    const __m256d v9h = _mm256_mul_pd(v7h, v8);
    const __m256d v10l = _mm256_add_pd(v9l, v8);
    const __m256d v10h = _mm256_add_pd(v9h, v8);
    const __m256d v12l = _mm256_add_pd(v10l, v11);
    const __m256d v12h = _mm256_add_pd(v10h, v11);
    const __m256d v14l = _mm256_cvtps_pd(_mm256_castps256_ps128(v13));
    const __m256d v14h = _mm256_cvtps_pd(_mm256_extractf128_ps(v13, 1));
    const __m256d v15l = _mm256_add_pd(v7l, v14l);
    const __m256d v15h = _mm256_add_pd(v7h, v14h);
    const __m256d v16l = _mm256_sqrt_pd(v15l);
    const __m256d v16h = _mm256_sqrt_pd(v15h);
    const __m256d v17l = _mm256_div_pd(v12l, v16l);
    const __m256d v17h = _mm256_div_pd(v12h, v16h);
    const __m128 v18l = _mm256_cvtpd_ps(v17l);
    const __m128 v18h = _mm256_cvtpd_ps(v17h);
    const __m256 v18 = _mm256_set_m128(v18h, v18l);
    _mm256_storeu_ps(value2, v18);
}

/* 32 elements. */
RMS_NORM_AFFINE_4ULP_AVX512_AVX2 void rms_norm_affine_4ulp_avx512_step2_avx2(const float *x0, const float *x1, float a2, float *y) {
    const __m256 v20 = _mm256_set1_ps(a2);
    const __m256 v19_0 = _mm256_loadu_ps(x0);
    const __m256 v19_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v19_2 = _mm256_loadu_ps(x0 + 16);
    const __m256 v19_3 = _mm256_loadu_ps(x0 + 24);
    const __m256 v21_0 = _mm256_mul_ps(v19_0, v20);
    const __m256 v21_1 = _mm256_mul_ps(v19_1, v20);
    const __m256 v21_2 = _mm256_mul_ps(v19_2, v20);
    const __m256 v21_3 = _mm256_mul_ps(v19_3, v20);
    const __m256 v22_0 = _mm256_loadu_ps(x1);
    const __m256 v22_1 = _mm256_loadu_ps(x1 + 8);
    const __m256 v22_2 = _mm256_loadu_ps(x1 + 16);
    const __m256 v22_3 = _mm256_loadu_ps(x1 + 24);
    const __m256 v23_0 = _mm256_mul_ps(v21_0, v22_0);
    const __m256 v23_1 = _mm256_mul_ps(v21_1, v22_1);
    const __m256 v23_2 = _mm256_mul_ps(v21_2, v22_2);
    const __m256 v23_3 = _mm256_mul_ps(v21_3, v22_3);
    _mm256_storeu_ps(y, v23_0);
    _mm256_storeu_ps(y + 8, v23_1);
    _mm256_storeu_ps(y + 16, v23_2);
    _mm256_storeu_ps(y + 24, v23_3);
}

/* 8 elements. */
static RMS_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET void rms_norm_affine_4ulp_avx512_chunk2_avx2(const float *x0, const float *x1, float a2, float *y) {
    const __m256 v20 = _mm256_set1_ps(a2);
    const __m256 v19 = _mm256_loadu_ps(x0);
    const __m256 v21 = _mm256_mul_ps(v19, v20);
    const __m256 v22 = _mm256_loadu_ps(x1);
    const __m256 v23 = _mm256_mul_ps(v21, v22);
    _mm256_storeu_ps(y, v23);
}

static RMS_NORM_AFFINE_4ULP_AVX512_AVX2_TARGET void rms_norm_affine_4ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, float p0, size_t n) {
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
        rms_norm_affine_4ulp_avx512_step0_avx2(x0 + i, acc0, acc1);
    int32_t lanes0[64];
    double lanes1[64];
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
        rms_norm_affine_4ulp_avx512_chunk0_avx2(tail_x0, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = (int32_t)((uint32_t)lanes0[base + l] + (uint32_t)value0[l]);
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m256i fold0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 0));
    __m256i fold0_1 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 8));
    __m256i fold0_2 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 16));
    __m256i fold0_3 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 24));
    __m256i fold0_4 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 32));
    __m256i fold0_5 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 40));
    __m256i fold0_6 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 48));
    __m256i fold0_7 = _mm256_loadu_si256((const __m256i *)(const void *)(lanes0 + 56));
    fold0_0 = _mm256_add_epi32(fold0_0, fold0_4);
    fold0_1 = _mm256_add_epi32(fold0_1, fold0_5);
    fold0_2 = _mm256_add_epi32(fold0_2, fold0_6);
    fold0_3 = _mm256_add_epi32(fold0_3, fold0_7);
    fold0_0 = _mm256_add_epi32(fold0_0, fold0_2);
    fold0_1 = _mm256_add_epi32(fold0_1, fold0_3);
    fold0_0 = _mm256_add_epi32(fold0_0, fold0_1);
    fold0_0 = _mm256_add_epi32(fold0_0, _mm256_permute2x128_si256(fold0_0, fold0_0, 1));
    fold0_0 = _mm256_add_epi32(fold0_0, _mm256_shuffle_epi32(fold0_0, 0x4e));
    fold0_0 = _mm256_add_epi32(fold0_0, _mm256_shuffle_epi32(fold0_0, 0xb1));
    _mm256_storeu_si256((__m256i *)(void *)(lanes0), fold0_0);
    a0 = lanes0[0];
    __m256d fold1_0 = _mm256_loadu_pd(lanes1 + 0);
    __m256d fold1_1 = _mm256_loadu_pd(lanes1 + 4);
    __m256d fold1_2 = _mm256_loadu_pd(lanes1 + 8);
    __m256d fold1_3 = _mm256_loadu_pd(lanes1 + 12);
    __m256d fold1_4 = _mm256_loadu_pd(lanes1 + 16);
    __m256d fold1_5 = _mm256_loadu_pd(lanes1 + 20);
    __m256d fold1_6 = _mm256_loadu_pd(lanes1 + 24);
    __m256d fold1_7 = _mm256_loadu_pd(lanes1 + 28);
    __m256d fold1_8 = _mm256_loadu_pd(lanes1 + 32);
    __m256d fold1_9 = _mm256_loadu_pd(lanes1 + 36);
    __m256d fold1_10 = _mm256_loadu_pd(lanes1 + 40);
    __m256d fold1_11 = _mm256_loadu_pd(lanes1 + 44);
    __m256d fold1_12 = _mm256_loadu_pd(lanes1 + 48);
    __m256d fold1_13 = _mm256_loadu_pd(lanes1 + 52);
    __m256d fold1_14 = _mm256_loadu_pd(lanes1 + 56);
    __m256d fold1_15 = _mm256_loadu_pd(lanes1 + 60);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_8);
    fold1_1 = _mm256_add_pd(fold1_1, fold1_9);
    fold1_2 = _mm256_add_pd(fold1_2, fold1_10);
    fold1_3 = _mm256_add_pd(fold1_3, fold1_11);
    fold1_4 = _mm256_add_pd(fold1_4, fold1_12);
    fold1_5 = _mm256_add_pd(fold1_5, fold1_13);
    fold1_6 = _mm256_add_pd(fold1_6, fold1_14);
    fold1_7 = _mm256_add_pd(fold1_7, fold1_15);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_4);
    fold1_1 = _mm256_add_pd(fold1_1, fold1_5);
    fold1_2 = _mm256_add_pd(fold1_2, fold1_6);
    fold1_3 = _mm256_add_pd(fold1_3, fold1_7);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_2);
    fold1_1 = _mm256_add_pd(fold1_1, fold1_3);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_1);
    fold1_0 = _mm256_add_pd(fold1_0, _mm256_permute2f128_pd(fold1_0, fold1_0, 1));
    fold1_0 = _mm256_add_pd(fold1_0, _mm256_permute_pd(fold1_0, 5));
    _mm256_storeu_pd(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float value2[8];
        rms_norm_affine_4ulp_avx512_once1_avx2(p0, a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 32; i += 32)
        rms_norm_affine_4ulp_avx512_step2_avx2(x0 + i, x1 + i, a2, y + i);
    for (; n - i >= 8; i += 8)
        rms_norm_affine_4ulp_avx512_chunk2_avx2(x0 + i, x1 + i, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        rms_norm_affine_4ulp_avx512_chunk2_avx2(tail_x0, tail_x1, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RMS_NORM_AFFINE_4ULP_AVX512_AVX512 void rms_norm_affine_4ulp_avx512_step0_avx512(const float *x0, __m512i *acc0, __m512d *acc1) {
    const __m512i v0 = _mm512_set1_epi32(1);
    const __m512 v1_0 = _mm512_loadu_ps(x0);
    const __m512 v1_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x0 + 48);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v2_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_2));
    const __m512d v2_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_2, 1));
    const __m512d v2_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_3));
    const __m512d v2_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_3, 1));
    const __m512d v3_0l = _mm512_mul_pd(v2_0l, v2_0l);
    const __m512d v3_0h = _mm512_mul_pd(v2_0h, v2_0h);
    const __m512d v3_1l = _mm512_mul_pd(v2_1l, v2_1l);
    const __m512d v3_1h = _mm512_mul_pd(v2_1h, v2_1h);
    const __m512d v3_2l = _mm512_mul_pd(v2_2l, v2_2l);
    const __m512d v3_2h = _mm512_mul_pd(v2_2h, v2_2h);
    const __m512d v3_3l = _mm512_mul_pd(v2_3l, v2_3l);
    const __m512d v3_3h = _mm512_mul_pd(v2_3h, v2_3h);
    acc0[0] = _mm512_add_epi32(acc0[0], v0);
    acc0[1] = _mm512_add_epi32(acc0[1], v0);
    acc0[2] = _mm512_add_epi32(acc0[2], v0);
    acc0[3] = _mm512_add_epi32(acc0[3], v0);
    acc1[0] = _mm512_add_pd(acc1[0], v3_0l);
    acc1[1] = _mm512_add_pd(acc1[1], v3_0h);
    acc1[2] = _mm512_add_pd(acc1[2], v3_1l);
    acc1[3] = _mm512_add_pd(acc1[3], v3_1h);
    acc1[4] = _mm512_add_pd(acc1[4], v3_2l);
    acc1[5] = _mm512_add_pd(acc1[5], v3_2h);
    acc1[6] = _mm512_add_pd(acc1[6], v3_3l);
    acc1[7] = _mm512_add_pd(acc1[7], v3_3h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static RMS_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET void rms_norm_affine_4ulp_avx512_chunk0_avx512(const float *x0, int32_t *value0, double *value1) {
    const __m512i v0 = _mm512_set1_epi32(1);
    const __m512 v1 = _mm512_loadu_ps(x0);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v3l = _mm512_mul_pd(v2l, v2l);
    const __m512d v3h = _mm512_mul_pd(v2h, v2h);
    _mm512_storeu_si512(value0, v0);
    _mm512_storeu_pd(value1, v3l);
    _mm512_storeu_pd(value1 + 8, v3h);
}

/* Once a row, in 16 equal lanes. */
RMS_NORM_AFFINE_4ULP_AVX512_AVX512 void rms_norm_affine_4ulp_avx512_once1_avx512(float p0, int32_t a0, double a1, float *value2) {
    const __m512d v4 = _mm512_set1_pd(a1);
    const __m512i v5 = _mm512_set1_epi32(a0);
    const __m512d v8 = _mm512_set1_pd(0x1.c99ad45164395p-49); /* 3.17527117248551e-15 */
    const __m512d v11 = _mm512_set1_pd(0x1.ffffffebcc73p-1); /* 0.99999999764825098 */
    const __m512 v13 = _mm512_set1_ps(p0);
    const __m512d v6l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v5));
    const __m512d v6h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v5, 1));
    const __m512d v7l = _mm512_div_pd(v4, v6l);
    const __m512d v7h = _mm512_div_pd(v4, v6h);
    const __m512d v9l = _mm512_mul_pd(v7l, v8);
    const __m512d v9h = _mm512_mul_pd(v7h, v8);
    const __m512d v10l = _mm512_add_pd(v9l, v8);
    const __m512d v10h = _mm512_add_pd(v9h, v8);
    const __m512d v12l = _mm512_add_pd(v10l, v11);
    const __m512d v12h = _mm512_add_pd(v10h, v11);
    const __m512d v14l = _mm512_cvtps_pd(_mm512_castps512_ps256(v13));
    const __m512d v14h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v13, 1));
    const __m512d v15l = _mm512_add_pd(v7l, v14l);
    const __m512d v15h = _mm512_add_pd(v7h, v14h);
    const __m512d v16l = _mm512_sqrt_pd(v15l);
    const __m512d v16h = _mm512_sqrt_pd(v15h);
    const __m512d v17l = _mm512_div_pd(v12l, v16l);
    const __m512d v17h = _mm512_div_pd(v12h, v16h);
    const __m256 v18l = _mm512_cvtpd_ps(v17l);
    const __m256 v18h = _mm512_cvtpd_ps(v17h);
    const __m512 v18 = _mm512_insertf32x8(_mm512_castps256_ps512(v18l), v18h, 1);
    _mm512_storeu_ps(value2, v18);
}

/* 64 elements. */
RMS_NORM_AFFINE_4ULP_AVX512_AVX512 void rms_norm_affine_4ulp_avx512_step2_avx512(const float *x0, const float *x1, float a2, float *y) {
    const __m512 v20 = _mm512_set1_ps(a2);
    const __m512 v19_0 = _mm512_loadu_ps(x0);
    const __m512 v19_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v19_2 = _mm512_loadu_ps(x0 + 32);
    const __m512 v19_3 = _mm512_loadu_ps(x0 + 48);
    const __m512 v21_0 = _mm512_mul_ps(v19_0, v20);
    const __m512 v21_1 = _mm512_mul_ps(v19_1, v20);
    const __m512 v21_2 = _mm512_mul_ps(v19_2, v20);
    const __m512 v21_3 = _mm512_mul_ps(v19_3, v20);
    const __m512 v22_0 = _mm512_loadu_ps(x1);
    const __m512 v22_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v22_2 = _mm512_loadu_ps(x1 + 32);
    const __m512 v22_3 = _mm512_loadu_ps(x1 + 48);
    const __m512 v23_0 = _mm512_mul_ps(v21_0, v22_0);
    const __m512 v23_1 = _mm512_mul_ps(v21_1, v22_1);
    const __m512 v23_2 = _mm512_mul_ps(v21_2, v22_2);
    const __m512 v23_3 = _mm512_mul_ps(v21_3, v22_3);
    _mm512_storeu_ps(y, v23_0);
    _mm512_storeu_ps(y + 16, v23_1);
    _mm512_storeu_ps(y + 32, v23_2);
    _mm512_storeu_ps(y + 48, v23_3);
}

/* 16 elements. */
static RMS_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET void rms_norm_affine_4ulp_avx512_chunk2_avx512(const float *x0, const float *x1, float a2, float *y) {
    const __m512 v20 = _mm512_set1_ps(a2);
    const __m512 v19 = _mm512_loadu_ps(x0);
    const __m512 v21 = _mm512_mul_ps(v19, v20);
    const __m512 v22 = _mm512_loadu_ps(x1);
    const __m512 v23 = _mm512_mul_ps(v21, v22);
    _mm512_storeu_ps(y, v23);
}

static RMS_NORM_AFFINE_4ULP_AVX512_AVX512_TARGET void rms_norm_affine_4ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, float p0, size_t n) {
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
        rms_norm_affine_4ulp_avx512_step0_avx512(x0 + i, acc0, acc1);
    int32_t lanes0[64];
    double lanes1[64];
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
        rms_norm_affine_4ulp_avx512_chunk0_avx512(tail_x0, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = (int32_t)((uint32_t)lanes0[base + l] + (uint32_t)value0[l]);
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m512i fold0_0 = _mm512_loadu_si512(lanes0 + 0);
    __m512i fold0_1 = _mm512_loadu_si512(lanes0 + 16);
    __m512i fold0_2 = _mm512_loadu_si512(lanes0 + 32);
    __m512i fold0_3 = _mm512_loadu_si512(lanes0 + 48);
    fold0_0 = _mm512_add_epi32(fold0_0, fold0_2);
    fold0_1 = _mm512_add_epi32(fold0_1, fold0_3);
    fold0_0 = _mm512_add_epi32(fold0_0, fold0_1);
    fold0_0 = _mm512_add_epi32(fold0_0, _mm512_shuffle_i32x4(fold0_0, fold0_0, 0x4e));
    fold0_0 = _mm512_add_epi32(fold0_0, _mm512_shuffle_i32x4(fold0_0, fold0_0, 0xb1));
    fold0_0 = _mm512_add_epi32(fold0_0, _mm512_shuffle_epi32(fold0_0, (_MM_PERM_ENUM)0x4e));
    fold0_0 = _mm512_add_epi32(fold0_0, _mm512_shuffle_epi32(fold0_0, (_MM_PERM_ENUM)0xb1));
    _mm512_storeu_si512(lanes0, fold0_0);
    a0 = lanes0[0];
    __m512d fold1_0 = _mm512_loadu_pd(lanes1 + 0);
    __m512d fold1_1 = _mm512_loadu_pd(lanes1 + 8);
    __m512d fold1_2 = _mm512_loadu_pd(lanes1 + 16);
    __m512d fold1_3 = _mm512_loadu_pd(lanes1 + 24);
    __m512d fold1_4 = _mm512_loadu_pd(lanes1 + 32);
    __m512d fold1_5 = _mm512_loadu_pd(lanes1 + 40);
    __m512d fold1_6 = _mm512_loadu_pd(lanes1 + 48);
    __m512d fold1_7 = _mm512_loadu_pd(lanes1 + 56);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_4);
    fold1_1 = _mm512_add_pd(fold1_1, fold1_5);
    fold1_2 = _mm512_add_pd(fold1_2, fold1_6);
    fold1_3 = _mm512_add_pd(fold1_3, fold1_7);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_2);
    fold1_1 = _mm512_add_pd(fold1_1, fold1_3);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_1);
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_shuffle_f64x2(fold1_0, fold1_0, 0x4e));
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_shuffle_f64x2(fold1_0, fold1_0, 0xb1));
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_permute_pd(fold1_0, 0x55));
    _mm512_storeu_pd(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float value2[16];
        rms_norm_affine_4ulp_avx512_once1_avx512(p0, a0, a1, value2);
        a2 = value2[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        rms_norm_affine_4ulp_avx512_step2_avx512(x0 + i, x1 + i, a2, y + i);
    for (; n - i >= 16; i += 16)
        rms_norm_affine_4ulp_avx512_chunk2_avx512(x0 + i, x1 + i, a2, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        rms_norm_affine_4ulp_avx512_chunk2_avx512(tail_x0, tail_x1, a2, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RMS_NORM_AFFINE_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rms_norm_affine_4ulp_avx512_level(void) {
#if defined(RMS_NORM_AFFINE_4ULP_AVX512_FORCE_ISA)
    return RMS_NORM_AFFINE_4ULP_AVX512_FORCE_ISA;
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

static void rms_norm_affine_4ulp_avx512_row(const float *x0, const float *x1, float *y, float p0, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rms_norm_affine_4ulp_avx512_level();
    if (level == 2) {
        rms_norm_affine_4ulp_avx512_array_avx512(x0, x1, y, p0, n);
        return;
    }
    if (level == 1) {
        rms_norm_affine_4ulp_avx512_array_avx2(x0, x1, y, p0, n);
        return;
    }
#endif
    rms_norm_affine_4ulp_avx512_array_portable(x0, x1, y, p0, n);
}

void rms_norm_affine_4ulp_avx512(const float *x0, const float *x1, float *y, float p0, size_t n) {
    rms_norm_affine_4ulp_avx512_row(x0, x1, y, p0, n);
}

void rms_norm_affine_4ulp_avx512_rows(const float *x0, size_t x0_stride, const float *x1, size_t x1_stride, float *y, size_t y_stride, float p0, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        rms_norm_affine_4ulp_avx512_row(x0 + r * x0_stride, x1 + r * x1_stride, y + r * y_stride, p0, n);
}
