/* sin_core_1ulp_fma: sin
 *
 *   target       sin, sin x, f32
 *   domain       [0,0.78539816]
 *   max error    0.719153 ulp, proven: all 1061752796 inputs visited
 *   worst input  0x1.78e35p-1 (0.736109257, encoding 0x3f3c71a8)
 *   result there 0x1.57c302p-1 (0.671409667, encoding 0x3f2be181)
 *   mean error   0.024518 ulp
 *   misrounded   4004405 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4c8f62d77814947369cbfe3a16c2d70f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f32 --domain [0,0.78539816] --from scratch --objective ops --max-ulp 1 --instructions fma,mul,add,sub --max-operations 5 --deterministic --evaluations 1440 --threads 1 --seed 1 --archive sin_core_1ulp_fma.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "sin_core_1ulp_fma.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_core_1ulp_fma_fma_f32(float a, float b, float c) {
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

static inline float sin_core_1ulp_fma_element(float x) {
    const float v0 = x;
    const float v1 = -0x1p+0f; /* -1 */
    const float v2 = sin_core_1ulp_fma_fma_f32(v0, v0, v1);
    const float v3 = -0x1.9935b4p-13f; /* -0.000195126428 */
    const float v4 = 0x1.043d16p-7f; /* 0.00794185232 */
    const float v5 = sin_core_1ulp_fma_fma_f32(v2, v3, v4);
    const float v6 = -0x1.44ab22p-3f; /* -0.158529535 */
    const float v7 = sin_core_1ulp_fma_fma_f32(v5, v2, v6);
    const float v8 = sin_core_1ulp_fma_fma_f32(v2, v7, v7);
    const float v9 = sin_core_1ulp_fma_fma_f32(v8, v0, v0);
    const float r0 = v9;
    return r0;
}

static void sin_core_1ulp_fma_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_core_1ulp_fma_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_CORE_1ULP_FMA_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_CORE_1ULP_FMA_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_CORE_1ULP_FMA_AVX2 static inline SIN_CORE_1ULP_FMA_AVX2_TARGET __attribute__((always_inline))
#define SIN_CORE_1ULP_FMA_AVX512 static inline SIN_CORE_1ULP_FMA_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIN_CORE_1ULP_FMA_AVX2 void sin_core_1ulp_fma_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v3 = _mm256_set1_ps(-0x1.9935b4p-13f); /* -0.000195126428 */
    const __m256 v4 = _mm256_set1_ps(0x1.043d16p-7f); /* 0.00794185232 */
    const __m256 v6 = _mm256_set1_ps(-0x1.44ab22p-3f); /* -0.158529535 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_fmadd_ps(v0_0, v0_0, v1);
    const __m256 v2_1 = _mm256_fmadd_ps(v0_1, v0_1, v1);
    const __m256 v5_0 = _mm256_fmadd_ps(v2_0, v3, v4);
    const __m256 v5_1 = _mm256_fmadd_ps(v2_1, v3, v4);
    const __m256 v7_0 = _mm256_fmadd_ps(v5_0, v2_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v5_1, v2_1, v6);
    const __m256 v8_0 = _mm256_fmadd_ps(v2_0, v7_0, v7_0);
    const __m256 v8_1 = _mm256_fmadd_ps(v2_1, v7_1, v7_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v8_0, v0_0, v0_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v8_1, v0_1, v0_1);
    _mm256_storeu_ps(y, v9_0);
    _mm256_storeu_ps(y + 8, v9_1);
}

/* 8 elements. */
static SIN_CORE_1ULP_FMA_AVX2_TARGET void sin_core_1ulp_fma_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v3 = _mm256_set1_ps(-0x1.9935b4p-13f); /* -0.000195126428 */
    const __m256 v4 = _mm256_set1_ps(0x1.043d16p-7f); /* 0.00794185232 */
    const __m256 v6 = _mm256_set1_ps(-0x1.44ab22p-3f); /* -0.158529535 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_fmadd_ps(v0, v0, v1);
    const __m256 v5 = _mm256_fmadd_ps(v2, v3, v4);
    const __m256 v7 = _mm256_fmadd_ps(v5, v2, v6);
    const __m256 v8 = _mm256_fmadd_ps(v2, v7, v7);
    const __m256 v9 = _mm256_fmadd_ps(v8, v0, v0);
    _mm256_storeu_ps(y, v9);
}

static SIN_CORE_1ULP_FMA_AVX2_TARGET void sin_core_1ulp_fma_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_core_1ulp_fma_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sin_core_1ulp_fma_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin_core_1ulp_fma_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_CORE_1ULP_FMA_AVX512 void sin_core_1ulp_fma_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v3 = _mm512_set1_ps(-0x1.9935b4p-13f); /* -0.000195126428 */
    const __m512 v4 = _mm512_set1_ps(0x1.043d16p-7f); /* 0.00794185232 */
    const __m512 v6 = _mm512_set1_ps(-0x1.44ab22p-3f); /* -0.158529535 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_fmadd_ps(v0, v0, v1);
    const __m512 v5 = _mm512_fmadd_ps(v2, v3, v4);
    const __m512 v7 = _mm512_fmadd_ps(v5, v2, v6);
    const __m512 v8 = _mm512_fmadd_ps(v2, v7, v7);
    const __m512 v9 = _mm512_fmadd_ps(v8, v0, v0);
    _mm512_storeu_ps(y, v9);
}

static SIN_CORE_1ULP_FMA_AVX512_TARGET void sin_core_1ulp_fma_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_core_1ulp_fma_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin_core_1ulp_fma_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_CORE_1ULP_FMA_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_core_1ulp_fma_level(void) {
#if defined(SIN_CORE_1ULP_FMA_FORCE_ISA)
    return SIN_CORE_1ULP_FMA_FORCE_ISA;
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

float sin_core_1ulp_fma(float x) {
    return sin_core_1ulp_fma_element(x);
}

void sin_core_1ulp_fma_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_core_1ulp_fma_level();
    if (level == 2) {
        sin_core_1ulp_fma_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_core_1ulp_fma_array_avx2(x, y, n);
        return;
    }
#endif
    sin_core_1ulp_fma_array_portable(x, y, n);
}
