/* log2_1ulp_avx512: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    0.666952 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.8004c2p-1 (0.750036299, encoding 0x3f400261)
 *   result there -0x1.a8ed48p-2 (-0.414967656, encoding 0xbed476a4)
 *   mean error   0.124516 ulp
 *   misrounded   957321 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0d05e9e1c3d2d761275681691906bacb
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 1 --isa avx512 --time 90s --threads 1 --seed 1 --archive log2_1_avx512_s1_evolve2.db
 *                time: 0.4566 ns/element as avx512 code (inputs moderate)
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
#include "log2_1ulp_avx512.h"

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

static inline float log2_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log2_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log2_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log2_1ulp_avx512_getmant75_f32(float a) {
    float m = log2_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

static inline double log2_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float log2_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log2_1ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = log2_1ulp_avx512_getmant75_f32(v0);
    const float v2 = 0x1p+0f; /* 1 */
    const float v3 = v1 - v2;
    const double v4 = (double)v3;
    const double v5 = v4 * v4;
    const double v6 = -0x1.0445cfd6cf58fp-4; /* -0.063543140288820008 */
    const double v7 = 0x1.3160c0163ddcdp-3; /* 0.14911031787754184 */
    const double v8 = log2_1ulp_avx512_fma_f64(v4, v6, v7);
    const double v9 = -0x1.83dbc63f557f8p-3; /* -0.18938403015880545 */
    const double v10 = 0x1.ac1923d318ecfp-3; /* 0.20903232562988314 */
    const double v11 = log2_1ulp_avx512_fma_f64(v9, v4, v10);
    const double v12 = log2_1ulp_avx512_fma_f64(v8, v5, v11);
    const double v13 = -0x1.ebfbea524faa2p-3; /* -0.24022658408826653 */
    const double v14 = log2_1ulp_avx512_fma_f64(v4, v12, v13);
    const double v15 = 0x1.27520b75b7bd1p-2; /* 0.28839891344062801 */
    const double v16 = -0x1.71544a2664fedp-2; /* -0.36067310199109565 */
    const double v17 = log2_1ulp_avx512_fma_f64(v15, v4, v16);
    const double v18 = log2_1ulp_avx512_fma_f64(v14, v5, v17);
    const double v19 = 0x1.ec71258317db5p-2; /* 0.48090036976460776 */
    const double v20 = -0x1.7154771ada6e1p-1; /* -0.72134754374311794 */
    const double v21 = log2_1ulp_avx512_fma_f64(v19, v4, v20);
    const double v22 = log2_1ulp_avx512_fma_f64(v5, v18, v21);
    const double v23 = 0x1.7154763e2a158p+0; /* 1.4426950361031086 */
    const double v24 = v23 * v4;
    const double v25 = log2_1ulp_avx512_fma_f64(v5, v22, v24);
    const float v26 = log2_1ulp_avx512_getexp_f32(v0);
    const float v27 = log2_1ulp_avx512_getexp_f32(v1);
    const float v28 = v26 - v27;
    const double v29 = (double)v28;
    const double v30 = v25 + v29;
    const float v31 = (float)v30;
    const float r0 = v31;
    return r0;
}

static void log2_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_1ULP_AVX512_AVX2 static inline LOG2_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG2_1ULP_AVX512_AVX512 static inline LOG2_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG2_1ULP_AVX512_AVX2 __m256 log2_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log2_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG2_1ULP_AVX512_AVX2 __m256 log2_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log2_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG2_1ULP_AVX512_AVX2 void log2_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v6 = _mm256_set1_pd(-0x1.0445cfd6cf58fp-4); /* -0.063543140288820008 */
    const __m256d v7 = _mm256_set1_pd(0x1.3160c0163ddcdp-3); /* 0.14911031787754184 */
    const __m256d v9 = _mm256_set1_pd(-0x1.83dbc63f557f8p-3); /* -0.18938403015880545 */
    const __m256d v10 = _mm256_set1_pd(0x1.ac1923d318ecfp-3); /* 0.20903232562988314 */
    const __m256d v13 = _mm256_set1_pd(-0x1.ebfbea524faa2p-3); /* -0.24022658408826653 */
    const __m256d v15 = _mm256_set1_pd(0x1.27520b75b7bd1p-2); /* 0.28839891344062801 */
    const __m256d v16 = _mm256_set1_pd(-0x1.71544a2664fedp-2); /* -0.36067310199109565 */
    const __m256d v19 = _mm256_set1_pd(0x1.ec71258317db5p-2); /* 0.48090036976460776 */
    const __m256d v20 = _mm256_set1_pd(-0x1.7154771ada6e1p-1); /* -0.72134754374311794 */
    const __m256d v23 = _mm256_set1_pd(0x1.7154763e2a158p+0); /* 1.4426950361031086 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = log2_1ulp_avx512_lanes_getmant75_f32_avx2(v0);
    const __m256 v3 = _mm256_sub_ps(v1, v2);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v5l = _mm256_mul_pd(v4l, v4l);
    const __m256d v5h = _mm256_mul_pd(v4h, v4h);
    const __m256d v8l = _mm256_fmadd_pd(v4l, v6, v7);
    const __m256d v8h = _mm256_fmadd_pd(v4h, v6, v7);
    const __m256d v11l = _mm256_fmadd_pd(v9, v4l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9, v4h, v10);
    const __m256d v12l = _mm256_fmadd_pd(v8l, v5l, v11l);
    const __m256d v12h = _mm256_fmadd_pd(v8h, v5h, v11h);
    const __m256d v14l = _mm256_fmadd_pd(v4l, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v4h, v12h, v13);
    const __m256d v17l = _mm256_fmadd_pd(v15, v4l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15, v4h, v16);
    const __m256d v18l = _mm256_fmadd_pd(v14l, v5l, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v14h, v5h, v17h);
    const __m256d v21l = _mm256_fmadd_pd(v19, v4l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19, v4h, v20);
    const __m256d v22l = _mm256_fmadd_pd(v5l, v18l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v5h, v18h, v21h);
    const __m256d v24l = _mm256_mul_pd(v23, v4l);
    const __m256d v24h = _mm256_mul_pd(v23, v4h);
    const __m256d v25l = _mm256_fmadd_pd(v5l, v22l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v5h, v22h, v24h);
    const __m256 v26 = log2_1ulp_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v27 = log2_1ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v28 = _mm256_sub_ps(v26, v27);
    const __m256d v29l = _mm256_cvtps_pd(_mm256_castps256_ps128(v28));
    const __m256d v29h = _mm256_cvtps_pd(_mm256_extractf128_ps(v28, 1));
    const __m256d v30l = _mm256_add_pd(v25l, v29l);
    const __m256d v30h = _mm256_add_pd(v25h, v29h);
    const __m128 v31l = _mm256_cvtpd_ps(v30l);
    const __m128 v31h = _mm256_cvtpd_ps(v30h);
    const __m256 v31 = _mm256_set_m128(v31h, v31l);
    _mm256_storeu_ps(y, v31);
}

static LOG2_1ULP_AVX512_AVX2_TARGET void log2_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG2_1ULP_AVX512_AVX512 void log2_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1.0445cfd6cf58fp-4); /* -0.063543140288820008 */
    const __m512d v7 = _mm512_set1_pd(0x1.3160c0163ddcdp-3); /* 0.14911031787754184 */
    const __m512d v9 = _mm512_set1_pd(-0x1.83dbc63f557f8p-3); /* -0.18938403015880545 */
    const __m512d v10 = _mm512_set1_pd(0x1.ac1923d318ecfp-3); /* 0.20903232562988314 */
    const __m512d v13 = _mm512_set1_pd(-0x1.ebfbea524faa2p-3); /* -0.24022658408826653 */
    const __m512d v15 = _mm512_set1_pd(0x1.27520b75b7bd1p-2); /* 0.28839891344062801 */
    const __m512d v16 = _mm512_set1_pd(-0x1.71544a2664fedp-2); /* -0.36067310199109565 */
    const __m512d v19 = _mm512_set1_pd(0x1.ec71258317db5p-2); /* 0.48090036976460776 */
    const __m512d v20 = _mm512_set1_pd(-0x1.7154771ada6e1p-1); /* -0.72134754374311794 */
    const __m512d v23 = _mm512_set1_pd(0x1.7154763e2a158p+0); /* 1.4426950361031086 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_getmant_ps(v0_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v1_1 = _mm512_getmant_ps(v0_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_0 = _mm512_sub_ps(v1_0, v2);
    const __m512 v3_1 = _mm512_sub_ps(v1_1, v2);
    const __m512d v4_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_0));
    const __m512d v4_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_0, 1));
    const __m512d v4_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3_1));
    const __m512d v4_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3_1, 1));
    const __m512d v5_0l = _mm512_mul_pd(v4_0l, v4_0l);
    const __m512d v5_0h = _mm512_mul_pd(v4_0h, v4_0h);
    const __m512d v5_1l = _mm512_mul_pd(v4_1l, v4_1l);
    const __m512d v5_1h = _mm512_mul_pd(v4_1h, v4_1h);
    const __m512d v8_0l = _mm512_fmadd_pd(v4_0l, v6, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v4_0h, v6, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v4_1l, v6, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v4_1h, v6, v7);
    const __m512d v11_0l = _mm512_fmadd_pd(v9, v4_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v9, v4_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v9, v4_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v9, v4_1h, v10);
    const __m512d v12_0l = _mm512_fmadd_pd(v8_0l, v5_0l, v11_0l);
    const __m512d v12_0h = _mm512_fmadd_pd(v8_0h, v5_0h, v11_0h);
    const __m512d v12_1l = _mm512_fmadd_pd(v8_1l, v5_1l, v11_1l);
    const __m512d v12_1h = _mm512_fmadd_pd(v8_1h, v5_1h, v11_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v4_0l, v12_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v4_0h, v12_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v4_1l, v12_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v4_1h, v12_1h, v13);
    const __m512d v17_0l = _mm512_fmadd_pd(v15, v4_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15, v4_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15, v4_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15, v4_1h, v16);
    const __m512d v18_0l = _mm512_fmadd_pd(v14_0l, v5_0l, v17_0l);
    const __m512d v18_0h = _mm512_fmadd_pd(v14_0h, v5_0h, v17_0h);
    const __m512d v18_1l = _mm512_fmadd_pd(v14_1l, v5_1l, v17_1l);
    const __m512d v18_1h = _mm512_fmadd_pd(v14_1h, v5_1h, v17_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v19, v4_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19, v4_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19, v4_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19, v4_1h, v20);
    const __m512d v22_0l = _mm512_fmadd_pd(v5_0l, v18_0l, v21_0l);
    const __m512d v22_0h = _mm512_fmadd_pd(v5_0h, v18_0h, v21_0h);
    const __m512d v22_1l = _mm512_fmadd_pd(v5_1l, v18_1l, v21_1l);
    const __m512d v22_1h = _mm512_fmadd_pd(v5_1h, v18_1h, v21_1h);
    const __m512d v24_0l = _mm512_mul_pd(v23, v4_0l);
    const __m512d v24_0h = _mm512_mul_pd(v23, v4_0h);
    const __m512d v24_1l = _mm512_mul_pd(v23, v4_1l);
    const __m512d v24_1h = _mm512_mul_pd(v23, v4_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v5_0l, v22_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v5_0h, v22_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v5_1l, v22_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v5_1h, v22_1h, v24_1h);
    const __m512 v26_0 = _mm512_getexp_ps(v0_0);
    const __m512 v26_1 = _mm512_getexp_ps(v0_1);
    const __m512 v27_0 = _mm512_getexp_ps(v1_0);
    const __m512 v27_1 = _mm512_getexp_ps(v1_1);
    const __m512 v28_0 = _mm512_sub_ps(v26_0, v27_0);
    const __m512 v28_1 = _mm512_sub_ps(v26_1, v27_1);
    const __m512d v29_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v28_0));
    const __m512d v29_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v28_0, 1));
    const __m512d v29_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v28_1));
    const __m512d v29_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v28_1, 1));
    const __m512d v30_0l = _mm512_add_pd(v25_0l, v29_0l);
    const __m512d v30_0h = _mm512_add_pd(v25_0h, v29_0h);
    const __m512d v30_1l = _mm512_add_pd(v25_1l, v29_1l);
    const __m512d v30_1h = _mm512_add_pd(v25_1h, v29_1h);
    const __m256 v31_0l = _mm512_cvtpd_ps(v30_0l);
    const __m256 v31_0h = _mm512_cvtpd_ps(v30_0h);
    const __m512 v31_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v31_0l), v31_0h, 1);
    const __m256 v31_1l = _mm512_cvtpd_ps(v30_1l);
    const __m256 v31_1h = _mm512_cvtpd_ps(v30_1h);
    const __m512 v31_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v31_1l), v31_1h, 1);
    _mm512_storeu_ps(y, v31_0);
    _mm512_storeu_ps(y + 16, v31_1);
}

/* 16 elements. */
static LOG2_1ULP_AVX512_AVX512_TARGET void log2_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1.0445cfd6cf58fp-4); /* -0.063543140288820008 */
    const __m512d v7 = _mm512_set1_pd(0x1.3160c0163ddcdp-3); /* 0.14911031787754184 */
    const __m512d v9 = _mm512_set1_pd(-0x1.83dbc63f557f8p-3); /* -0.18938403015880545 */
    const __m512d v10 = _mm512_set1_pd(0x1.ac1923d318ecfp-3); /* 0.20903232562988314 */
    const __m512d v13 = _mm512_set1_pd(-0x1.ebfbea524faa2p-3); /* -0.24022658408826653 */
    const __m512d v15 = _mm512_set1_pd(0x1.27520b75b7bd1p-2); /* 0.28839891344062801 */
    const __m512d v16 = _mm512_set1_pd(-0x1.71544a2664fedp-2); /* -0.36067310199109565 */
    const __m512d v19 = _mm512_set1_pd(0x1.ec71258317db5p-2); /* 0.48090036976460776 */
    const __m512d v20 = _mm512_set1_pd(-0x1.7154771ada6e1p-1); /* -0.72134754374311794 */
    const __m512d v23 = _mm512_set1_pd(0x1.7154763e2a158p+0); /* 1.4426950361031086 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_getmant_ps(v0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3 = _mm512_sub_ps(v1, v2);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v5l = _mm512_mul_pd(v4l, v4l);
    const __m512d v5h = _mm512_mul_pd(v4h, v4h);
    const __m512d v8l = _mm512_fmadd_pd(v4l, v6, v7);
    const __m512d v8h = _mm512_fmadd_pd(v4h, v6, v7);
    const __m512d v11l = _mm512_fmadd_pd(v9, v4l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9, v4h, v10);
    const __m512d v12l = _mm512_fmadd_pd(v8l, v5l, v11l);
    const __m512d v12h = _mm512_fmadd_pd(v8h, v5h, v11h);
    const __m512d v14l = _mm512_fmadd_pd(v4l, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v4h, v12h, v13);
    const __m512d v17l = _mm512_fmadd_pd(v15, v4l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15, v4h, v16);
    const __m512d v18l = _mm512_fmadd_pd(v14l, v5l, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v14h, v5h, v17h);
    const __m512d v21l = _mm512_fmadd_pd(v19, v4l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19, v4h, v20);
    const __m512d v22l = _mm512_fmadd_pd(v5l, v18l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v5h, v18h, v21h);
    const __m512d v24l = _mm512_mul_pd(v23, v4l);
    const __m512d v24h = _mm512_mul_pd(v23, v4h);
    const __m512d v25l = _mm512_fmadd_pd(v5l, v22l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v5h, v22h, v24h);
    const __m512 v26 = _mm512_getexp_ps(v0);
    const __m512 v27 = _mm512_getexp_ps(v1);
    const __m512 v28 = _mm512_sub_ps(v26, v27);
    const __m512d v29l = _mm512_cvtps_pd(_mm512_castps512_ps256(v28));
    const __m512d v29h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v28, 1));
    const __m512d v30l = _mm512_add_pd(v25l, v29l);
    const __m512d v30h = _mm512_add_pd(v25h, v29h);
    const __m256 v31l = _mm512_cvtpd_ps(v30l);
    const __m256 v31h = _mm512_cvtpd_ps(v30h);
    const __m512 v31 = _mm512_insertf32x8(_mm512_castps256_ps512(v31l), v31h, 1);
    _mm512_storeu_ps(y, v31);
}

static LOG2_1ULP_AVX512_AVX512_TARGET void log2_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log2_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_1ulp_avx512_level(void) {
#if defined(LOG2_1ULP_AVX512_FORCE_ISA)
    return LOG2_1ULP_AVX512_FORCE_ISA;
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

float log2_1ulp_avx512(float x) {
    return log2_1ulp_avx512_element(x);
}

void log2_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_1ulp_avx512_level();
    if (level == 2) {
        log2_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log2_1ulp_avx512_array_portable(x, y, n);
}
