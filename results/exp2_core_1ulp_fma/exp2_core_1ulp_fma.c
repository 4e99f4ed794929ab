/* exp2_core_1ulp_fma: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       [0,1)
 *   max error    0.828585 ulp, proven: all 1065353217 inputs visited
 *   worst input  0x1.53143cp-1 (0.662263751, encoding 0x3f298a1e)
 *   result there 0x1.9522eap+0 (1.582564, encoding 0x3fca9175)
 *   mean error   0.052436 ulp
 *   misrounded   2240826 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d538117fae0dbffcd916dd88b4d9a427
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --domain [0,1) --from scratch --objective ops --max-ulp 1 --instructions fma,mul,add,sub --max-operations 6 --deterministic --evaluations 4800 --threads 1 --seed 1 --archive exp2_core_1ulp_fma.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "exp2_core_1ulp_fma.h"

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
static inline float exp2_core_1ulp_fma_fma_f32(float a, float b, float c) {
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

static inline float exp2_core_1ulp_fma_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.9df3dcp-2f; /* 0.404250562 */
    const float v2 = 0x1.c4fce8p-3f; /* 0.221185505 */
    const float v3 = -0x1.e29fc4p-3f; /* -0.235656291 */
    const float v4 = exp2_core_1ulp_fma_fma_f32(v0, v2, v3);
    const float v5 = 0x1.fe440cp+0f; /* 1.99322581 */
    const float v6 = exp2_core_1ulp_fma_fma_f32(v4, v4, v5);
    const float v7 = exp2_core_1ulp_fma_fma_f32(v1, v6, v4);
    const float v8 = 0x1.93a3f4p-3f; /* 0.19709006 */
    const float v9 = exp2_core_1ulp_fma_fma_f32(v7, v6, v8);
    const float v10 = 0x1.0693p+0f; /* 1.02568054 */
    const float v11 = exp2_core_1ulp_fma_fma_f32(v9, v4, v10);
    const float v12 = 0x1p+0f; /* 1 */
    const float v13 = exp2_core_1ulp_fma_fma_f32(v0, v11, v12);
    const float r0 = v13;
    return r0;
}

static void exp2_core_1ulp_fma_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_core_1ulp_fma_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_CORE_1ULP_FMA_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_CORE_1ULP_FMA_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_CORE_1ULP_FMA_AVX2 static inline EXP2_CORE_1ULP_FMA_AVX2_TARGET __attribute__((always_inline))
#define EXP2_CORE_1ULP_FMA_AVX512 static inline EXP2_CORE_1ULP_FMA_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP2_CORE_1ULP_FMA_AVX2 void exp2_core_1ulp_fma_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.9df3dcp-2f); /* 0.404250562 */
    const __m256 v2 = _mm256_set1_ps(0x1.c4fce8p-3f); /* 0.221185505 */
    const __m256 v3 = _mm256_set1_ps(-0x1.e29fc4p-3f); /* -0.235656291 */
    const __m256 v5 = _mm256_set1_ps(0x1.fe440cp+0f); /* 1.99322581 */
    const __m256 v8 = _mm256_set1_ps(0x1.93a3f4p-3f); /* 0.19709006 */
    const __m256 v10 = _mm256_set1_ps(0x1.0693p+0f); /* 1.02568054 */
    const __m256 v12 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v4_0 = _mm256_fmadd_ps(v0_0, v2, v3);
    const __m256 v4_1 = _mm256_fmadd_ps(v0_1, v2, v3);
    const __m256 v6_0 = _mm256_fmadd_ps(v4_0, v4_0, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v4_1, v4_1, v5);
    const __m256 v7_0 = _mm256_fmadd_ps(v1, v6_0, v4_0);
    const __m256 v7_1 = _mm256_fmadd_ps(v1, v6_1, v4_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v7_0, v6_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v7_1, v6_1, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v4_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v4_1, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v0_0, v11_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v0_1, v11_1, v12);
    _mm256_storeu_ps(y, v13_0);
    _mm256_storeu_ps(y + 8, v13_1);
}

/* 8 elements. */
static EXP2_CORE_1ULP_FMA_AVX2_TARGET void exp2_core_1ulp_fma_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.9df3dcp-2f); /* 0.404250562 */
    const __m256 v2 = _mm256_set1_ps(0x1.c4fce8p-3f); /* 0.221185505 */
    const __m256 v3 = _mm256_set1_ps(-0x1.e29fc4p-3f); /* -0.235656291 */
    const __m256 v5 = _mm256_set1_ps(0x1.fe440cp+0f); /* 1.99322581 */
    const __m256 v8 = _mm256_set1_ps(0x1.93a3f4p-3f); /* 0.19709006 */
    const __m256 v10 = _mm256_set1_ps(0x1.0693p+0f); /* 1.02568054 */
    const __m256 v12 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_fmadd_ps(v0, v2, v3);
    const __m256 v6 = _mm256_fmadd_ps(v4, v4, v5);
    const __m256 v7 = _mm256_fmadd_ps(v1, v6, v4);
    const __m256 v9 = _mm256_fmadd_ps(v7, v6, v8);
    const __m256 v11 = _mm256_fmadd_ps(v9, v4, v10);
    const __m256 v13 = _mm256_fmadd_ps(v0, v11, v12);
    _mm256_storeu_ps(y, v13);
}

static EXP2_CORE_1ULP_FMA_AVX2_TARGET void exp2_core_1ulp_fma_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_core_1ulp_fma_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp2_core_1ulp_fma_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp2_core_1ulp_fma_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP2_CORE_1ULP_FMA_AVX512 void exp2_core_1ulp_fma_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.9df3dcp-2f); /* 0.404250562 */
    const __m512 v2 = _mm512_set1_ps(0x1.c4fce8p-3f); /* 0.221185505 */
    const __m512 v3 = _mm512_set1_ps(-0x1.e29fc4p-3f); /* -0.235656291 */
    const __m512 v5 = _mm512_set1_ps(0x1.fe440cp+0f); /* 1.99322581 */
    const __m512 v8 = _mm512_set1_ps(0x1.93a3f4p-3f); /* 0.19709006 */
    const __m512 v10 = _mm512_set1_ps(0x1.0693p+0f); /* 1.02568054 */
    const __m512 v12 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_fmadd_ps(v0, v2, v3);
    const __m512 v6 = _mm512_fmadd_ps(v4, v4, v5);
    const __m512 v7 = _mm512_fmadd_ps(v1, v6, v4);
    const __m512 v9 = _mm512_fmadd_ps(v7, v6, v8);
    const __m512 v11 = _mm512_fmadd_ps(v9, v4, v10);
    const __m512 v13 = _mm512_fmadd_ps(v0, v11, v12);
    _mm512_storeu_ps(y, v13);
}

static EXP2_CORE_1ULP_FMA_AVX512_TARGET void exp2_core_1ulp_fma_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_core_1ulp_fma_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp2_core_1ulp_fma_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_CORE_1ULP_FMA_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_core_1ulp_fma_level(void) {
#if defined(EXP2_CORE_1ULP_FMA_FORCE_ISA)
    return EXP2_CORE_1ULP_FMA_FORCE_ISA;
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

float exp2_core_1ulp_fma(float x) {
    return exp2_core_1ulp_fma_element(x);
}

void exp2_core_1ulp_fma_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_core_1ulp_fma_level();
    if (level == 2) {
        exp2_core_1ulp_fma_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_core_1ulp_fma_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_core_1ulp_fma_array_portable(x, y, n);
}
