/* log_1ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.988023 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7be4fp+0 (1.48396206, encoding 0x3fbdf278)
 *   result there 0x1.943054p-2 (0.394715607, encoding 0x3eca182a)
 *   mean error   0.125237 ulp
 *   misrounded   73080508 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7a4d9629a3f603b04a0ff0f66d6402dc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1 --isa avx512 --deterministic --evaluations 28800 --seed 1 --threads 1 --archive log_1ulp_avx512.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "log_1ulp_avx512.h"

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

/* The exponent field, of a subnormal after scaling. */
static inline float log_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log_1ulp_avx512_getmant75_f32(float a) {
    float m = log_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float log_1ulp_avx512_element(float x) {
    const float v0 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v1 = x;
    const float v2 = log_1ulp_avx512_getexp_f32(v1);
    const float v3 = log_1ulp_avx512_getmant75_f32(v1);
    const float v4 = log_1ulp_avx512_getexp_f32(v3);
    const float v5 = v2 - v4;
    const float v6 = 0x1p+0f; /* 1 */
    const float v7 = v3 - v6;
    const float v8 = -0x1.c75c18p-2f; /* -0.444687247 */
    const float v9 = v7 * v7;
    const float v10 = v8 * v9;
    const float v11 = v10 - v9;
    const float v12 = 0x1.f2c82p-6f; /* 0.0304432213 */
    const float v13 = -0x1.a06c96p-4f; /* -0.101666056 */
    const float v14 = log_1ulp_avx512_fma_f32(v3, v12, v13);
    const float v15 = 0x1.72ea28p-4f; /* 0.0905553401 */
    const float v16 = -0x1.86ba7ap-3f; /* -0.190785363 */
    const float v17 = log_1ulp_avx512_fma_f32(v3, v15, v16);
    const float v18 = log_1ulp_avx512_fma_f32(v14, v9, v17);
    const float v19 = 0x1.d83754p-4f; /* 0.11528714 */
    const float v20 = -0x1.1b6746p-3f; /* -0.138380572 */
    const float v21 = log_1ulp_avx512_fma_f32(v19, v7, v20);
    const float v22 = log_1ulp_avx512_fma_f32(v18, v9, v21);
    const float v23 = 0x1.626662p-3f; /* 0.173046842 */
    const float v24 = -0x1.d8898cp-3f; /* -0.2307311 */
    const float v25 = log_1ulp_avx512_fma_f32(v7, v23, v24);
    const float v26 = log_1ulp_avx512_fma_f32(v9, v22, v25);
    const float v27 = 0x1.39a5bp-5f; /* 0.0382870138 */
    const float v28 = log_1ulp_avx512_fma_f32(v26, v7, v27);
    const float v29 = log_1ulp_avx512_fma_f32(v11, v28, v10);
    const float v30 = v7 + v29;
    const float v31 = log_1ulp_avx512_fma_f32(v0, v5, v30);
    const float r0 = v31;
    return r0;
}

static void log_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_1ULP_AVX512_AVX2 static inline LOG_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_1ULP_AVX512_AVX512 static inline LOG_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG_1ULP_AVX512_AVX2 __m256 log_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG_1ULP_AVX512_AVX2 __m256 log_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG_1ULP_AVX512_AVX2 void log_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.c75c18p-2f); /* -0.444687247 */
    const __m256 v12 = _mm256_set1_ps(0x1.f2c82p-6f); /* 0.0304432213 */
    const __m256 v13 = _mm256_set1_ps(-0x1.a06c96p-4f); /* -0.101666056 */
    const __m256 v15 = _mm256_set1_ps(0x1.72ea28p-4f); /* 0.0905553401 */
    const __m256 v16 = _mm256_set1_ps(-0x1.86ba7ap-3f); /* -0.190785363 */
    const __m256 v19 = _mm256_set1_ps(0x1.d83754p-4f); /* 0.11528714 */
    const __m256 v20 = _mm256_set1_ps(-0x1.1b6746p-3f); /* -0.138380572 */
    const __m256 v23 = _mm256_set1_ps(0x1.626662p-3f); /* 0.173046842 */
    const __m256 v24 = _mm256_set1_ps(-0x1.d8898cp-3f); /* -0.2307311 */
    const __m256 v27 = _mm256_set1_ps(0x1.39a5bp-5f); /* 0.0382870138 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = log_1ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v3 = log_1ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256 v4 = log_1ulp_avx512_lanes_getexp_f32_avx2(v3);
    const __m256 v5 = _mm256_sub_ps(v2, v4);
    const __m256 v7 = _mm256_sub_ps(v3, v6);
    const __m256 v9 = _mm256_mul_ps(v7, v7);
    const __m256 v10 = _mm256_mul_ps(v8, v9);
    const __m256 v11 = _mm256_sub_ps(v10, v9);
    const __m256 v14 = _mm256_fmadd_ps(v3, v12, v13);
    const __m256 v17 = _mm256_fmadd_ps(v3, v15, v16);
    const __m256 v18 = _mm256_fmadd_ps(v14, v9, v17);
    const __m256 v21 = _mm256_fmadd_ps(v19, v7, v20);
    const __m256 v22 = _mm256_fmadd_ps(v18, v9, v21);
    const __m256 v25 = _mm256_fmadd_ps(v7, v23, v24);
    const __m256 v26 = _mm256_fmadd_ps(v9, v22, v25);
    const __m256 v28 = _mm256_fmadd_ps(v26, v7, v27);
    const __m256 v29 = _mm256_fmadd_ps(v11, v28, v10);
    const __m256 v30 = _mm256_add_ps(v7, v29);
    const __m256 v31 = _mm256_fmadd_ps(v0, v5, v30);
    _mm256_storeu_ps(y, v31);
}

static LOG_1ULP_AVX512_AVX2_TARGET void log_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG_1ULP_AVX512_AVX512 void log_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.c75c18p-2f); /* -0.444687247 */
    const __m512 v12 = _mm512_set1_ps(0x1.f2c82p-6f); /* 0.0304432213 */
    const __m512 v13 = _mm512_set1_ps(-0x1.a06c96p-4f); /* -0.101666056 */
    const __m512 v15 = _mm512_set1_ps(0x1.72ea28p-4f); /* 0.0905553401 */
    const __m512 v16 = _mm512_set1_ps(-0x1.86ba7ap-3f); /* -0.190785363 */
    const __m512 v19 = _mm512_set1_ps(0x1.d83754p-4f); /* 0.11528714 */
    const __m512 v20 = _mm512_set1_ps(-0x1.1b6746p-3f); /* -0.138380572 */
    const __m512 v23 = _mm512_set1_ps(0x1.626662p-3f); /* 0.173046842 */
    const __m512 v24 = _mm512_set1_ps(-0x1.d8898cp-3f); /* -0.2307311 */
    const __m512 v27 = _mm512_set1_ps(0x1.39a5bp-5f); /* 0.0382870138 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_0 = _mm512_getexp_ps(v1_0);
    const __m512 v2_1 = _mm512_getexp_ps(v1_1);
    const __m512 v2_2 = _mm512_getexp_ps(v1_2);
    const __m512 v2_3 = _mm512_getexp_ps(v1_3);
    const __m512 v3_0 = _mm512_getmant_ps(v1_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_1 = _mm512_getmant_ps(v1_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_2 = _mm512_getmant_ps(v1_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_3 = _mm512_getmant_ps(v1_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v4_0 = _mm512_getexp_ps(v3_0);
    const __m512 v4_1 = _mm512_getexp_ps(v3_1);
    const __m512 v4_2 = _mm512_getexp_ps(v3_2);
    const __m512 v4_3 = _mm512_getexp_ps(v3_3);
    const __m512 v5_0 = _mm512_sub_ps(v2_0, v4_0);
    const __m512 v5_1 = _mm512_sub_ps(v2_1, v4_1);
    const __m512 v5_2 = _mm512_sub_ps(v2_2, v4_2);
    const __m512 v5_3 = _mm512_sub_ps(v2_3, v4_3);
    const __m512 v7_0 = _mm512_sub_ps(v3_0, v6);
    const __m512 v7_1 = _mm512_sub_ps(v3_1, v6);
    const __m512 v7_2 = _mm512_sub_ps(v3_2, v6);
    const __m512 v7_3 = _mm512_sub_ps(v3_3, v6);
    const __m512 v9_0 = _mm512_mul_ps(v7_0, v7_0);
    const __m512 v9_1 = _mm512_mul_ps(v7_1, v7_1);
    const __m512 v9_2 = _mm512_mul_ps(v7_2, v7_2);
    const __m512 v9_3 = _mm512_mul_ps(v7_3, v7_3);
    const __m512 v10_0 = _mm512_mul_ps(v8, v9_0);
    const __m512 v10_1 = _mm512_mul_ps(v8, v9_1);
    const __m512 v10_2 = _mm512_mul_ps(v8, v9_2);
    const __m512 v10_3 = _mm512_mul_ps(v8, v9_3);
    const __m512 v11_0 = _mm512_sub_ps(v10_0, v9_0);
    const __m512 v11_1 = _mm512_sub_ps(v10_1, v9_1);
    const __m512 v11_2 = _mm512_sub_ps(v10_2, v9_2);
    const __m512 v11_3 = _mm512_sub_ps(v10_3, v9_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v3_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v3_1, v12, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v3_2, v12, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v3_3, v12, v13);
    const __m512 v17_0 = _mm512_fmadd_ps(v3_0, v15, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v3_1, v15, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v3_2, v15, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v3_3, v15, v16);
    const __m512 v18_0 = _mm512_fmadd_ps(v14_0, v9_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v14_1, v9_1, v17_1);
    const __m512 v18_2 = _mm512_fmadd_ps(v14_2, v9_2, v17_2);
    const __m512 v18_3 = _mm512_fmadd_ps(v14_3, v9_3, v17_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v19, v7_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19, v7_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v19, v7_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v19, v7_3, v20);
    const __m512 v22_0 = _mm512_fmadd_ps(v18_0, v9_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v18_1, v9_1, v21_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v18_2, v9_2, v21_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v18_3, v9_3, v21_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v7_0, v23, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v7_1, v23, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v7_2, v23, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v7_3, v23, v24);
    const __m512 v26_0 = _mm512_fmadd_ps(v9_0, v22_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v9_1, v22_1, v25_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v9_2, v22_2, v25_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v9_3, v22_3, v25_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v26_0, v7_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26_1, v7_1, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v26_2, v7_2, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v26_3, v7_3, v27);
    const __m512 v29_0 = _mm512_fmadd_ps(v11_0, v28_0, v10_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v11_1, v28_1, v10_1);
    const __m512 v29_2 = _mm512_fmadd_ps(v11_2, v28_2, v10_2);
    const __m512 v29_3 = _mm512_fmadd_ps(v11_3, v28_3, v10_3);
    const __m512 v30_0 = _mm512_add_ps(v7_0, v29_0);
    const __m512 v30_1 = _mm512_add_ps(v7_1, v29_1);
    const __m512 v30_2 = _mm512_add_ps(v7_2, v29_2);
    const __m512 v30_3 = _mm512_add_ps(v7_3, v29_3);
    const __m512 v31_0 = _mm512_fmadd_ps(v0, v5_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v0, v5_1, v30_1);
    const __m512 v31_2 = _mm512_fmadd_ps(v0, v5_2, v30_2);
    const __m512 v31_3 = _mm512_fmadd_ps(v0, v5_3, v30_3);
    _mm512_storeu_ps(y, v31_0);
    _mm512_storeu_ps(y + 16, v31_1);
    _mm512_storeu_ps(y + 32, v31_2);
    _mm512_storeu_ps(y + 48, v31_3);
}

/* 16 elements. */
static LOG_1ULP_AVX512_AVX512_TARGET void log_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.c75c18p-2f); /* -0.444687247 */
    const __m512 v12 = _mm512_set1_ps(0x1.f2c82p-6f); /* 0.0304432213 */
    const __m512 v13 = _mm512_set1_ps(-0x1.a06c96p-4f); /* -0.101666056 */
    const __m512 v15 = _mm512_set1_ps(0x1.72ea28p-4f); /* 0.0905553401 */
    const __m512 v16 = _mm512_set1_ps(-0x1.86ba7ap-3f); /* -0.190785363 */
    const __m512 v19 = _mm512_set1_ps(0x1.d83754p-4f); /* 0.11528714 */
    const __m512 v20 = _mm512_set1_ps(-0x1.1b6746p-3f); /* -0.138380572 */
    const __m512 v23 = _mm512_set1_ps(0x1.626662p-3f); /* 0.173046842 */
    const __m512 v24 = _mm512_set1_ps(-0x1.d8898cp-3f); /* -0.2307311 */
    const __m512 v27 = _mm512_set1_ps(0x1.39a5bp-5f); /* 0.0382870138 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_getexp_ps(v1);
    const __m512 v3 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v4 = _mm512_getexp_ps(v3);
    const __m512 v5 = _mm512_sub_ps(v2, v4);
    const __m512 v7 = _mm512_sub_ps(v3, v6);
    const __m512 v9 = _mm512_mul_ps(v7, v7);
    const __m512 v10 = _mm512_mul_ps(v8, v9);
    const __m512 v11 = _mm512_sub_ps(v10, v9);
    const __m512 v14 = _mm512_fmadd_ps(v3, v12, v13);
    const __m512 v17 = _mm512_fmadd_ps(v3, v15, v16);
    const __m512 v18 = _mm512_fmadd_ps(v14, v9, v17);
    const __m512 v21 = _mm512_fmadd_ps(v19, v7, v20);
    const __m512 v22 = _mm512_fmadd_ps(v18, v9, v21);
    const __m512 v25 = _mm512_fmadd_ps(v7, v23, v24);
    const __m512 v26 = _mm512_fmadd_ps(v9, v22, v25);
    const __m512 v28 = _mm512_fmadd_ps(v26, v7, v27);
    const __m512 v29 = _mm512_fmadd_ps(v11, v28, v10);
    const __m512 v30 = _mm512_add_ps(v7, v29);
    const __m512 v31 = _mm512_fmadd_ps(v0, v5, v30);
    _mm512_storeu_ps(y, v31);
}

static LOG_1ULP_AVX512_AVX512_TARGET void log_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_1ulp_avx512_level(void) {
#if defined(LOG_1ULP_AVX512_FORCE_ISA)
    return LOG_1ULP_AVX512_FORCE_ISA;
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

float log_1ulp_avx512(float x) {
    return log_1ulp_avx512_element(x);
}

void log_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_1ulp_avx512_level();
    if (level == 2) {
        log_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_1ulp_avx512_array_portable(x, y, n);
}
