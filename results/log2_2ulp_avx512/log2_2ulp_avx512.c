/* log2_2ulp_avx512: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    1.708529 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7ff8fap-1 (0.749946415, encoding 0x3f3ffc7d)
 *   result there -0x1.a91aap-2 (-0.415140629, encoding 0xbed48d50)
 *   mean error   0.125103 ulp
 *   misrounded   16229692 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0ea62db24cd7005b3262554a12f86ed2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 2 --isa avx512 --time 80s --seed 1 --threads 1 --archive log2_2ulp_avx512.db
 *                time: 0.1420 ns/element as avx512 code (inputs mean)
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
#include "log2_2ulp_avx512.h"

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
static inline float log2_2ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log2_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log2_2ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log2_2ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log2_2ulp_avx512_getmant75_f32(float a) {
    float m = log2_2ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log2_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float log2_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = log2_2ulp_avx512_getexp_f32(v0);
    const float v2 = log2_2ulp_avx512_getmant75_f32(v0);
    const float v3 = log2_2ulp_avx512_getexp_f32(v2);
    const float v4 = v1 - v3;
    const float v5 = 0x1.302edep+0f; /* 1.18821514 */
    const float v6 = 0x1p+0f; /* 1 */
    const float v7 = v2 - v6;
    const float v8 = -0x1.180276p+0f; /* -1.09378755 */
    const float v9 = v7 - v8;
    const float v10 = -0x1.6aca2cp-1f; /* -0.708573699 */
    const float v11 = log2_2ulp_avx512_fma_f32(v9, v7, v10);
    const float v12 = v11 * v7;
    const float v13 = 0x1.25b78cp-6f; /* 0.0179270618 */
    const float v14 = -0x1.feccbp-1f; /* -0.997655392 */
    const float v15 = log2_2ulp_avx512_fma_f32(v7, v13, v14);
    const float v16 = -0x1.cc18d4p+1f; /* -3.59450769 */
    const float v17 = log2_2ulp_avx512_fma_f32(v7, v15, v16);
    const float v18 = -0x1.646732p+1f; /* -2.78439927 */
    const float v19 = log2_2ulp_avx512_fma_f32(v7, v17, v18);
    const float v20 = v12 / v19;
    const float v21 = log2_2ulp_avx512_fma_f32(v5, v7, v20);
    const float v22 = v4 + v21;
    const float r0 = v22;
    return r0;
}

static void log2_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_2ULP_AVX512_AVX2 static inline LOG2_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG2_2ULP_AVX512_AVX512 static inline LOG2_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
LOG2_2ULP_AVX512_AVX2 __m256 log2_2ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log2_2ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG2_2ULP_AVX512_AVX2 __m256 log2_2ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log2_2ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG2_2ULP_AVX512_AVX2 void log2_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v5 = _mm256_set1_ps(0x1.302edep+0f); /* 1.18821514 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.180276p+0f); /* -1.09378755 */
    const __m256 v10 = _mm256_set1_ps(-0x1.6aca2cp-1f); /* -0.708573699 */
    const __m256 v13 = _mm256_set1_ps(0x1.25b78cp-6f); /* 0.0179270618 */
    const __m256 v14 = _mm256_set1_ps(-0x1.feccbp-1f); /* -0.997655392 */
    const __m256 v16 = _mm256_set1_ps(-0x1.cc18d4p+1f); /* -3.59450769 */
    const __m256 v18 = _mm256_set1_ps(-0x1.646732p+1f); /* -2.78439927 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v1_0 = log2_2ulp_avx512_lanes_getexp_f32_avx2(v0_0);
    const __m256 v1_1 = log2_2ulp_avx512_lanes_getexp_f32_avx2(v0_1);
    const __m256 v2_0 = log2_2ulp_avx512_lanes_getmant75_f32_avx2(v0_0);
    const __m256 v2_1 = log2_2ulp_avx512_lanes_getmant75_f32_avx2(v0_1);
    const __m256 v3_0 = log2_2ulp_avx512_lanes_getexp_f32_avx2(v2_0);
    const __m256 v3_1 = log2_2ulp_avx512_lanes_getexp_f32_avx2(v2_1);
    const __m256 v4_0 = _mm256_sub_ps(v1_0, v3_0);
    const __m256 v4_1 = _mm256_sub_ps(v1_1, v3_1);
    const __m256 v7_0 = _mm256_sub_ps(v2_0, v6);
    const __m256 v7_1 = _mm256_sub_ps(v2_1, v6);
    const __m256 v9_0 = _mm256_sub_ps(v7_0, v8);
    const __m256 v9_1 = _mm256_sub_ps(v7_1, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v7_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v7_1, v10);
    const __m256 v12_0 = _mm256_mul_ps(v11_0, v7_0);
    const __m256 v12_1 = _mm256_mul_ps(v11_1, v7_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v7_0, v13, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v7_1, v13, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v7_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v7_1, v15_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v7_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v7_1, v17_1, v18);
    const __m256 v20_0 = _mm256_div_ps(v12_0, v19_0);
    const __m256 v20_1 = _mm256_div_ps(v12_1, v19_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v5, v7_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v5, v7_1, v20_1);
    const __m256 v22_0 = _mm256_add_ps(v4_0, v21_0);
    const __m256 v22_1 = _mm256_add_ps(v4_1, v21_1);
    _mm256_storeu_ps(y, v22_0);
    _mm256_storeu_ps(y + 8, v22_1);
}

/* 8 elements. */
static LOG2_2ULP_AVX512_AVX2_TARGET void log2_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v5 = _mm256_set1_ps(0x1.302edep+0f); /* 1.18821514 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.180276p+0f); /* -1.09378755 */
    const __m256 v10 = _mm256_set1_ps(-0x1.6aca2cp-1f); /* -0.708573699 */
    const __m256 v13 = _mm256_set1_ps(0x1.25b78cp-6f); /* 0.0179270618 */
    const __m256 v14 = _mm256_set1_ps(-0x1.feccbp-1f); /* -0.997655392 */
    const __m256 v16 = _mm256_set1_ps(-0x1.cc18d4p+1f); /* -3.59450769 */
    const __m256 v18 = _mm256_set1_ps(-0x1.646732p+1f); /* -2.78439927 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = log2_2ulp_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v2 = log2_2ulp_avx512_lanes_getmant75_f32_avx2(v0);
    const __m256 v3 = log2_2ulp_avx512_lanes_getexp_f32_avx2(v2);
    const __m256 v4 = _mm256_sub_ps(v1, v3);
    const __m256 v7 = _mm256_sub_ps(v2, v6);
    const __m256 v9 = _mm256_sub_ps(v7, v8);
    const __m256 v11 = _mm256_fmadd_ps(v9, v7, v10);
    const __m256 v12 = _mm256_mul_ps(v11, v7);
    const __m256 v15 = _mm256_fmadd_ps(v7, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v7, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v7, v17, v18);
    const __m256 v20 = _mm256_div_ps(v12, v19);
    const __m256 v21 = _mm256_fmadd_ps(v5, v7, v20);
    const __m256 v22 = _mm256_add_ps(v4, v21);
    _mm256_storeu_ps(y, v22);
}

static LOG2_2ULP_AVX512_AVX2_TARGET void log2_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log2_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG2_2ULP_AVX512_AVX512 void log2_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v5 = _mm512_set1_ps(0x1.302edep+0f); /* 1.18821514 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.180276p+0f); /* -1.09378755 */
    const __m512 v10 = _mm512_set1_ps(-0x1.6aca2cp-1f); /* -0.708573699 */
    const __m512 v13 = _mm512_set1_ps(0x1.25b78cp-6f); /* 0.0179270618 */
    const __m512 v14 = _mm512_set1_ps(-0x1.feccbp-1f); /* -0.997655392 */
    const __m512 v16 = _mm512_set1_ps(-0x1.cc18d4p+1f); /* -3.59450769 */
    const __m512 v18 = _mm512_set1_ps(-0x1.646732p+1f); /* -2.78439927 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_getexp_ps(v0_0);
    const __m512 v1_1 = _mm512_getexp_ps(v0_1);
    const __m512 v2_0 = _mm512_getmant_ps(v0_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_1 = _mm512_getmant_ps(v0_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_0 = _mm512_getexp_ps(v2_0);
    const __m512 v3_1 = _mm512_getexp_ps(v2_1);
    const __m512 v4_0 = _mm512_sub_ps(v1_0, v3_0);
    const __m512 v4_1 = _mm512_sub_ps(v1_1, v3_1);
    const __m512 v7_0 = _mm512_sub_ps(v2_0, v6);
    const __m512 v7_1 = _mm512_sub_ps(v2_1, v6);
    const __m512 v9_0 = _mm512_sub_ps(v7_0, v8);
    const __m512 v9_1 = _mm512_sub_ps(v7_1, v8);
    const __m512 v11_0 = _mm512_fmadd_ps(v9_0, v7_0, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v9_1, v7_1, v10);
    const __m512 v12_0 = _mm512_mul_ps(v11_0, v7_0);
    const __m512 v12_1 = _mm512_mul_ps(v11_1, v7_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v7_0, v13, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v7_1, v13, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v7_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v7_1, v15_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v7_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v7_1, v17_1, v18);
    const __m512 v20_0 = _mm512_div_ps(v12_0, v19_0);
    const __m512 v20_1 = _mm512_div_ps(v12_1, v19_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v5, v7_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v5, v7_1, v20_1);
    const __m512 v22_0 = _mm512_add_ps(v4_0, v21_0);
    const __m512 v22_1 = _mm512_add_ps(v4_1, v21_1);
    _mm512_storeu_ps(y, v22_0);
    _mm512_storeu_ps(y + 16, v22_1);
}

/* 16 elements. */
static LOG2_2ULP_AVX512_AVX512_TARGET void log2_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v5 = _mm512_set1_ps(0x1.302edep+0f); /* 1.18821514 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.180276p+0f); /* -1.09378755 */
    const __m512 v10 = _mm512_set1_ps(-0x1.6aca2cp-1f); /* -0.708573699 */
    const __m512 v13 = _mm512_set1_ps(0x1.25b78cp-6f); /* 0.0179270618 */
    const __m512 v14 = _mm512_set1_ps(-0x1.feccbp-1f); /* -0.997655392 */
    const __m512 v16 = _mm512_set1_ps(-0x1.cc18d4p+1f); /* -3.59450769 */
    const __m512 v18 = _mm512_set1_ps(-0x1.646732p+1f); /* -2.78439927 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_getexp_ps(v0);
    const __m512 v2 = _mm512_getmant_ps(v0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3 = _mm512_getexp_ps(v2);
    const __m512 v4 = _mm512_sub_ps(v1, v3);
    const __m512 v7 = _mm512_sub_ps(v2, v6);
    const __m512 v9 = _mm512_sub_ps(v7, v8);
    const __m512 v11 = _mm512_fmadd_ps(v9, v7, v10);
    const __m512 v12 = _mm512_mul_ps(v11, v7);
    const __m512 v15 = _mm512_fmadd_ps(v7, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v7, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v7, v17, v18);
    const __m512 v20 = _mm512_div_ps(v12, v19);
    const __m512 v21 = _mm512_fmadd_ps(v5, v7, v20);
    const __m512 v22 = _mm512_add_ps(v4, v21);
    _mm512_storeu_ps(y, v22);
}

static LOG2_2ULP_AVX512_AVX512_TARGET void log2_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log2_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_2ulp_avx512_level(void) {
#if defined(LOG2_2ULP_AVX512_FORCE_ISA)
    return LOG2_2ULP_AVX512_FORCE_ISA;
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

float log2_2ulp_avx512(float x) {
    return log2_2ulp_avx512_element(x);
}

void log2_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_2ulp_avx512_level();
    if (level == 2) {
        log2_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log2_2ulp_avx512_array_portable(x, y, n);
}
