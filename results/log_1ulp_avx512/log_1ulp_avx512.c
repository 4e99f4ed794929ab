/* log_1ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.996648 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7fc352p+0 (1.4990741, encoding 0x3fbfe1a9)
 *   result there 0x1.9e9064p-2 (0.404847682, encoding 0x3ecf4832)
 *   mean error   0.125238 ulp
 *   misrounded   73154318 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1d555d12fb9953185f5eeb29937c4388
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 1.45 --isa avx512 --time 100s --seed 1 --threads 1 --archive log_15ulp_avx512x.db
 *                time: 0.1706 ns/element as avx512 code (inputs mean)
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

static inline float log_1ulp_avx512_floor_f32(float x) {
    return x != x ? x + x : floorf(x);
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
    const float v1 = -0x1p+2f; /* -4 */
    const float v2 = x;
    const float v3 = v1 > v2 ? v1 : v2;
    const float v4 = log_1ulp_avx512_getexp_f32(v3);
    const float v5 = log_1ulp_avx512_getmant75_f32(v2);
    const float v6 = log_1ulp_avx512_getexp_f32(v5);
    const float v7 = log_1ulp_avx512_floor_f32(v6);
    const float v8 = v4 - v7;
    const float v9 = 0x1p+0f; /* 1 */
    const float v10 = v5 - v9;
    const float v11 = 0x1.12f07p-6f; /* 0.0167809576 */
    const float v12 = -0x1.e8b21cp-4f; /* -0.119310483 */
    const float v13 = log_1ulp_avx512_fma_f32(v11, v5, v12);
    const float v14 = 0x1.5e1fa6p-2f; /* 0.341917604 */
    const float v15 = log_1ulp_avx512_fma_f32(v5, v13, v14);
    const float v16 = -0x1.f6f6cep-2f; /* -0.49117586 */
    const float v17 = log_1ulp_avx512_fma_f32(v5, v15, v16);
    const float v18 = 0x1.6200fap-2f; /* 0.34570685 */
    const float v19 = log_1ulp_avx512_fma_f32(v10, v17, v18);
    const float v20 = -0x1.4978bap-6f; /* -0.0201093499 */
    const float v21 = log_1ulp_avx512_fma_f32(v10, v19, v20);
    const float v22 = 0x1.ed0da6p-1f; /* 0.962994754 */
    const float v23 = log_1ulp_avx512_fma_f32(v21, v21, v22);
    const float v24 = -0x1.ec296ep-2f; /* -0.480626792 */
    const float v25 = log_1ulp_avx512_fma_f32(v23, v21, v24);
    const float v26 = 0x1.098bbap-29f; /* 1.93210004e-09 */
    const float v27 = log_1ulp_avx512_fma_f32(v10, v25, v26);
    const float v28 = v10 * v27;
    const float v29 = v10 + v28;
    const float v30 = log_1ulp_avx512_fma_f32(v0, v8, v29);
    const float r0 = v30;
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

/* 16 elements. */
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
    const __m256 v1 = _mm256_set1_ps(-0x1p+2f); /* -4 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v11 = _mm256_set1_ps(0x1.12f07p-6f); /* 0.0167809576 */
    const __m256 v12 = _mm256_set1_ps(-0x1.e8b21cp-4f); /* -0.119310483 */
    const __m256 v14 = _mm256_set1_ps(0x1.5e1fa6p-2f); /* 0.341917604 */
    const __m256 v16 = _mm256_set1_ps(-0x1.f6f6cep-2f); /* -0.49117586 */
    const __m256 v18 = _mm256_set1_ps(0x1.6200fap-2f); /* 0.34570685 */
    const __m256 v20 = _mm256_set1_ps(-0x1.4978bap-6f); /* -0.0201093499 */
    const __m256 v22 = _mm256_set1_ps(0x1.ed0da6p-1f); /* 0.962994754 */
    const __m256 v24 = _mm256_set1_ps(-0x1.ec296ep-2f); /* -0.480626792 */
    const __m256 v26 = _mm256_set1_ps(0x1.098bbap-29f); /* 1.93210004e-09 */
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_max_ps(v1, v2_0);
    const __m256 v3_1 = _mm256_max_ps(v1, v2_1);
    const __m256 v4_0 = log_1ulp_avx512_lanes_getexp_f32_avx2(v3_0);
    const __m256 v4_1 = log_1ulp_avx512_lanes_getexp_f32_avx2(v3_1);
    const __m256 v5_0 = log_1ulp_avx512_lanes_getmant75_f32_avx2(v2_0);
    const __m256 v5_1 = log_1ulp_avx512_lanes_getmant75_f32_avx2(v2_1);
    const __m256 v6_0 = log_1ulp_avx512_lanes_getexp_f32_avx2(v5_0);
    const __m256 v6_1 = log_1ulp_avx512_lanes_getexp_f32_avx2(v5_1);
    const __m256 v7_0 = _mm256_round_ps(v6_0, 9);
    const __m256 v7_1 = _mm256_round_ps(v6_1, 9);
    const __m256 v8_0 = _mm256_sub_ps(v4_0, v7_0);
    const __m256 v8_1 = _mm256_sub_ps(v4_1, v7_1);
    const __m256 v10_0 = _mm256_sub_ps(v5_0, v9);
    const __m256 v10_1 = _mm256_sub_ps(v5_1, v9);
    const __m256 v13_0 = _mm256_fmadd_ps(v11, v5_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11, v5_1, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v5_0, v13_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v5_1, v13_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v5_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v5_1, v15_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v10_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v10_1, v17_1, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v10_0, v19_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v10_1, v19_1, v20);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v21_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v21_1, v22);
    const __m256 v25_0 = _mm256_fmadd_ps(v23_0, v21_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v23_1, v21_1, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v10_0, v25_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v10_1, v25_1, v26);
    const __m256 v28_0 = _mm256_mul_ps(v10_0, v27_0);
    const __m256 v28_1 = _mm256_mul_ps(v10_1, v27_1);
    const __m256 v29_0 = _mm256_add_ps(v10_0, v28_0);
    const __m256 v29_1 = _mm256_add_ps(v10_1, v28_1);
    const __m256 v30_0 = _mm256_fmadd_ps(v0, v8_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v0, v8_1, v29_1);
    _mm256_storeu_ps(y, v30_0);
    _mm256_storeu_ps(y + 8, v30_1);
}

/* 8 elements. */
static LOG_1ULP_AVX512_AVX2_TARGET void log_1ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v1 = _mm256_set1_ps(-0x1p+2f); /* -4 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v11 = _mm256_set1_ps(0x1.12f07p-6f); /* 0.0167809576 */
    const __m256 v12 = _mm256_set1_ps(-0x1.e8b21cp-4f); /* -0.119310483 */
    const __m256 v14 = _mm256_set1_ps(0x1.5e1fa6p-2f); /* 0.341917604 */
    const __m256 v16 = _mm256_set1_ps(-0x1.f6f6cep-2f); /* -0.49117586 */
    const __m256 v18 = _mm256_set1_ps(0x1.6200fap-2f); /* 0.34570685 */
    const __m256 v20 = _mm256_set1_ps(-0x1.4978bap-6f); /* -0.0201093499 */
    const __m256 v22 = _mm256_set1_ps(0x1.ed0da6p-1f); /* 0.962994754 */
    const __m256 v24 = _mm256_set1_ps(-0x1.ec296ep-2f); /* -0.480626792 */
    const __m256 v26 = _mm256_set1_ps(0x1.098bbap-29f); /* 1.93210004e-09 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_max_ps(v1, v2);
    const __m256 v4 = log_1ulp_avx512_lanes_getexp_f32_avx2(v3);
    const __m256 v5 = log_1ulp_avx512_lanes_getmant75_f32_avx2(v2);
    const __m256 v6 = log_1ulp_avx512_lanes_getexp_f32_avx2(v5);
    const __m256 v7 = _mm256_round_ps(v6, 9);
    const __m256 v8 = _mm256_sub_ps(v4, v7);
    const __m256 v10 = _mm256_sub_ps(v5, v9);
    const __m256 v13 = _mm256_fmadd_ps(v11, v5, v12);
    const __m256 v15 = _mm256_fmadd_ps(v5, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v5, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v10, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v10, v19, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v21, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v21, v24);
    const __m256 v27 = _mm256_fmadd_ps(v10, v25, v26);
    const __m256 v28 = _mm256_mul_ps(v10, v27);
    const __m256 v29 = _mm256_add_ps(v10, v28);
    const __m256 v30 = _mm256_fmadd_ps(v0, v8, v29);
    _mm256_storeu_ps(y, v30);
}

static LOG_1ULP_AVX512_AVX2_TARGET void log_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG_1ULP_AVX512_AVX512 void log_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v1 = _mm512_set1_ps(-0x1p+2f); /* -4 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v11 = _mm512_set1_ps(0x1.12f07p-6f); /* 0.0167809576 */
    const __m512 v12 = _mm512_set1_ps(-0x1.e8b21cp-4f); /* -0.119310483 */
    const __m512 v14 = _mm512_set1_ps(0x1.5e1fa6p-2f); /* 0.341917604 */
    const __m512 v16 = _mm512_set1_ps(-0x1.f6f6cep-2f); /* -0.49117586 */
    const __m512 v18 = _mm512_set1_ps(0x1.6200fap-2f); /* 0.34570685 */
    const __m512 v20 = _mm512_set1_ps(-0x1.4978bap-6f); /* -0.0201093499 */
    const __m512 v22 = _mm512_set1_ps(0x1.ed0da6p-1f); /* 0.962994754 */
    const __m512 v24 = _mm512_set1_ps(-0x1.ec296ep-2f); /* -0.480626792 */
    const __m512 v26 = _mm512_set1_ps(0x1.098bbap-29f); /* 1.93210004e-09 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_max_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_max_ps(v1, v2_1);
    const __m512 v3_2 = _mm512_max_ps(v1, v2_2);
    const __m512 v3_3 = _mm512_max_ps(v1, v2_3);
    const __m512 v4_0 = _mm512_getexp_ps(v3_0);
    const __m512 v4_1 = _mm512_getexp_ps(v3_1);
    const __m512 v4_2 = _mm512_getexp_ps(v3_2);
    const __m512 v4_3 = _mm512_getexp_ps(v3_3);
    const __m512 v5_0 = _mm512_getmant_ps(v2_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v5_1 = _mm512_getmant_ps(v2_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v5_2 = _mm512_getmant_ps(v2_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v5_3 = _mm512_getmant_ps(v2_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6_0 = _mm512_getexp_ps(v5_0);
    const __m512 v6_1 = _mm512_getexp_ps(v5_1);
    const __m512 v6_2 = _mm512_getexp_ps(v5_2);
    const __m512 v6_3 = _mm512_getexp_ps(v5_3);
    const __m512 v7_0 = _mm512_roundscale_ps(v6_0, 9);
    const __m512 v7_1 = _mm512_roundscale_ps(v6_1, 9);
    const __m512 v7_2 = _mm512_roundscale_ps(v6_2, 9);
    const __m512 v7_3 = _mm512_roundscale_ps(v6_3, 9);
    const __m512 v8_0 = _mm512_sub_ps(v4_0, v7_0);
    const __m512 v8_1 = _mm512_sub_ps(v4_1, v7_1);
    const __m512 v8_2 = _mm512_sub_ps(v4_2, v7_2);
    const __m512 v8_3 = _mm512_sub_ps(v4_3, v7_3);
    const __m512 v10_0 = _mm512_sub_ps(v5_0, v9);
    const __m512 v10_1 = _mm512_sub_ps(v5_1, v9);
    const __m512 v10_2 = _mm512_sub_ps(v5_2, v9);
    const __m512 v10_3 = _mm512_sub_ps(v5_3, v9);
    const __m512 v13_0 = _mm512_fmadd_ps(v11, v5_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v11, v5_1, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v11, v5_2, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v11, v5_3, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v5_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v5_1, v13_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v5_2, v13_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v5_3, v13_3, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v5_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v5_1, v15_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v5_2, v15_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v5_3, v15_3, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v10_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v10_1, v17_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v10_2, v17_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v10_3, v17_3, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v10_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v10_1, v19_1, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v10_2, v19_2, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v10_3, v19_3, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v21_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21_1, v21_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v21_2, v21_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v21_3, v21_3, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v23_0, v21_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23_1, v21_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v23_2, v21_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v23_3, v21_3, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v10_0, v25_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v10_1, v25_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v10_2, v25_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v10_3, v25_3, v26);
    const __m512 v28_0 = _mm512_mul_ps(v10_0, v27_0);
    const __m512 v28_1 = _mm512_mul_ps(v10_1, v27_1);
    const __m512 v28_2 = _mm512_mul_ps(v10_2, v27_2);
    const __m512 v28_3 = _mm512_mul_ps(v10_3, v27_3);
    const __m512 v29_0 = _mm512_add_ps(v10_0, v28_0);
    const __m512 v29_1 = _mm512_add_ps(v10_1, v28_1);
    const __m512 v29_2 = _mm512_add_ps(v10_2, v28_2);
    const __m512 v29_3 = _mm512_add_ps(v10_3, v28_3);
    const __m512 v30_0 = _mm512_fmadd_ps(v0, v8_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v0, v8_1, v29_1);
    const __m512 v30_2 = _mm512_fmadd_ps(v0, v8_2, v29_2);
    const __m512 v30_3 = _mm512_fmadd_ps(v0, v8_3, v29_3);
    _mm512_storeu_ps(y, v30_0);
    _mm512_storeu_ps(y + 16, v30_1);
    _mm512_storeu_ps(y + 32, v30_2);
    _mm512_storeu_ps(y + 48, v30_3);
}

/* 16 elements. */
static LOG_1ULP_AVX512_AVX512_TARGET void log_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v1 = _mm512_set1_ps(-0x1p+2f); /* -4 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v11 = _mm512_set1_ps(0x1.12f07p-6f); /* 0.0167809576 */
    const __m512 v12 = _mm512_set1_ps(-0x1.e8b21cp-4f); /* -0.119310483 */
    const __m512 v14 = _mm512_set1_ps(0x1.5e1fa6p-2f); /* 0.341917604 */
    const __m512 v16 = _mm512_set1_ps(-0x1.f6f6cep-2f); /* -0.49117586 */
    const __m512 v18 = _mm512_set1_ps(0x1.6200fap-2f); /* 0.34570685 */
    const __m512 v20 = _mm512_set1_ps(-0x1.4978bap-6f); /* -0.0201093499 */
    const __m512 v22 = _mm512_set1_ps(0x1.ed0da6p-1f); /* 0.962994754 */
    const __m512 v24 = _mm512_set1_ps(-0x1.ec296ep-2f); /* -0.480626792 */
    const __m512 v26 = _mm512_set1_ps(0x1.098bbap-29f); /* 1.93210004e-09 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_max_ps(v1, v2);
    const __m512 v4 = _mm512_getexp_ps(v3);
    const __m512 v5 = _mm512_getmant_ps(v2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6 = _mm512_getexp_ps(v5);
    const __m512 v7 = _mm512_roundscale_ps(v6, 9);
    const __m512 v8 = _mm512_sub_ps(v4, v7);
    const __m512 v10 = _mm512_sub_ps(v5, v9);
    const __m512 v13 = _mm512_fmadd_ps(v11, v5, v12);
    const __m512 v15 = _mm512_fmadd_ps(v5, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v5, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v10, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v10, v19, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v21, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v21, v24);
    const __m512 v27 = _mm512_fmadd_ps(v10, v25, v26);
    const __m512 v28 = _mm512_mul_ps(v10, v27);
    const __m512 v29 = _mm512_add_ps(v10, v28);
    const __m512 v30 = _mm512_fmadd_ps(v0, v8, v29);
    _mm512_storeu_ps(y, v30);
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
