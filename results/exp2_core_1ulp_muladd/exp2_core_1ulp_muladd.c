/* exp2_core_1ulp_muladd: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       [0,1)
 *   max error    0.919992 ulp, proven: all 1065353217 inputs visited
 *   worst input  0x1.d86938p-1 (0.922677755, encoding 0x3f6c349c)
 *   result there 0x1.e54808p+0 (1.89563036, encoding 0x3ff2a404)
 *   mean error   0.053289 ulp
 *   misrounded   7586336 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2b23a7492f1a2ca2050a059ad87edf74
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --domain [0,1) --from scratch --objective ops --max-ulp 1 --instructions mul,add,sub --max-operations 13 --deterministic --evaluations 4800 --threads 1 --seed 1 --archive exp2_core_1ulp_muladd.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "exp2_core_1ulp_muladd.h"

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

static inline float exp2_core_1ulp_muladd_element(float x) {
    const float v0 = x;
    const float v1 = -0x1p+0f; /* -1 */
    const float v2 = v0 + v1;
    const float v3 = v0 * v2;
    const float v4 = 0x1.7ad774p-3f; /* 0.184981257 */
    const float v5 = 0x1.f05deep-13f; /* 0.000236686188 */
    const float v6 = 0x1.205f7cp+2f; /* 4.5058279 */
    const float v7 = v6 + v2;
    const float v8 = 0x1.4f26bep+5f; /* 41.8939171 */
    const float v9 = v3 + v8;
    const float v10 = v7 * v9;
    const float v11 = v7 * v10;
    const float v12 = v5 * v11;
    const float v13 = v4 + v12;
    const float v14 = v3 * v13;
    const float v15 = v0 + v14;
    const float v16 = 0x1p+0f; /* 1 */
    const float v17 = v15 + v16;
    const float r0 = v17;
    return r0;
}

static void exp2_core_1ulp_muladd_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_core_1ulp_muladd_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_CORE_1ULP_MULADD_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_CORE_1ULP_MULADD_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_CORE_1ULP_MULADD_AVX2 static inline EXP2_CORE_1ULP_MULADD_AVX2_TARGET __attribute__((always_inline))
#define EXP2_CORE_1ULP_MULADD_AVX512 static inline EXP2_CORE_1ULP_MULADD_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP2_CORE_1ULP_MULADD_AVX2 void exp2_core_1ulp_muladd_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v4 = _mm256_set1_ps(0x1.7ad774p-3f); /* 0.184981257 */
    const __m256 v5 = _mm256_set1_ps(0x1.f05deep-13f); /* 0.000236686188 */
    const __m256 v6 = _mm256_set1_ps(0x1.205f7cp+2f); /* 4.5058279 */
    const __m256 v8 = _mm256_set1_ps(0x1.4f26bep+5f); /* 41.8939171 */
    const __m256 v16 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_add_ps(v0_0, v1);
    const __m256 v2_1 = _mm256_add_ps(v0_1, v1);
    const __m256 v3_0 = _mm256_mul_ps(v0_0, v2_0);
    const __m256 v3_1 = _mm256_mul_ps(v0_1, v2_1);
    const __m256 v7_0 = _mm256_add_ps(v6, v2_0);
    const __m256 v7_1 = _mm256_add_ps(v6, v2_1);
    const __m256 v9_0 = _mm256_add_ps(v3_0, v8);
    const __m256 v9_1 = _mm256_add_ps(v3_1, v8);
    const __m256 v10_0 = _mm256_mul_ps(v7_0, v9_0);
    const __m256 v10_1 = _mm256_mul_ps(v7_1, v9_1);
    const __m256 v11_0 = _mm256_mul_ps(v7_0, v10_0);
    const __m256 v11_1 = _mm256_mul_ps(v7_1, v10_1);
    const __m256 v12_0 = _mm256_mul_ps(v5, v11_0);
    const __m256 v12_1 = _mm256_mul_ps(v5, v11_1);
    const __m256 v13_0 = _mm256_add_ps(v4, v12_0);
    const __m256 v13_1 = _mm256_add_ps(v4, v12_1);
    const __m256 v14_0 = _mm256_mul_ps(v3_0, v13_0);
    const __m256 v14_1 = _mm256_mul_ps(v3_1, v13_1);
    const __m256 v15_0 = _mm256_add_ps(v0_0, v14_0);
    const __m256 v15_1 = _mm256_add_ps(v0_1, v14_1);
    const __m256 v17_0 = _mm256_add_ps(v15_0, v16);
    const __m256 v17_1 = _mm256_add_ps(v15_1, v16);
    _mm256_storeu_ps(y, v17_0);
    _mm256_storeu_ps(y + 8, v17_1);
}

/* 8 elements. */
static EXP2_CORE_1ULP_MULADD_AVX2_TARGET void exp2_core_1ulp_muladd_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v4 = _mm256_set1_ps(0x1.7ad774p-3f); /* 0.184981257 */
    const __m256 v5 = _mm256_set1_ps(0x1.f05deep-13f); /* 0.000236686188 */
    const __m256 v6 = _mm256_set1_ps(0x1.205f7cp+2f); /* 4.5058279 */
    const __m256 v8 = _mm256_set1_ps(0x1.4f26bep+5f); /* 41.8939171 */
    const __m256 v16 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_add_ps(v0, v1);
    const __m256 v3 = _mm256_mul_ps(v0, v2);
    const __m256 v7 = _mm256_add_ps(v6, v2);
    const __m256 v9 = _mm256_add_ps(v3, v8);
    const __m256 v10 = _mm256_mul_ps(v7, v9);
    const __m256 v11 = _mm256_mul_ps(v7, v10);
    const __m256 v12 = _mm256_mul_ps(v5, v11);
    const __m256 v13 = _mm256_add_ps(v4, v12);
    const __m256 v14 = _mm256_mul_ps(v3, v13);
    const __m256 v15 = _mm256_add_ps(v0, v14);
    const __m256 v17 = _mm256_add_ps(v15, v16);
    _mm256_storeu_ps(y, v17);
}

static EXP2_CORE_1ULP_MULADD_AVX2_TARGET void exp2_core_1ulp_muladd_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_core_1ulp_muladd_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp2_core_1ulp_muladd_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp2_core_1ulp_muladd_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP2_CORE_1ULP_MULADD_AVX512 void exp2_core_1ulp_muladd_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v4 = _mm512_set1_ps(0x1.7ad774p-3f); /* 0.184981257 */
    const __m512 v5 = _mm512_set1_ps(0x1.f05deep-13f); /* 0.000236686188 */
    const __m512 v6 = _mm512_set1_ps(0x1.205f7cp+2f); /* 4.5058279 */
    const __m512 v8 = _mm512_set1_ps(0x1.4f26bep+5f); /* 41.8939171 */
    const __m512 v16 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_add_ps(v0, v1);
    const __m512 v3 = _mm512_mul_ps(v0, v2);
    const __m512 v7 = _mm512_add_ps(v6, v2);
    const __m512 v9 = _mm512_add_ps(v3, v8);
    const __m512 v10 = _mm512_mul_ps(v7, v9);
    const __m512 v11 = _mm512_mul_ps(v7, v10);
    const __m512 v12 = _mm512_mul_ps(v5, v11);
    const __m512 v13 = _mm512_add_ps(v4, v12);
    const __m512 v14 = _mm512_mul_ps(v3, v13);
    const __m512 v15 = _mm512_add_ps(v0, v14);
    const __m512 v17 = _mm512_add_ps(v15, v16);
    _mm512_storeu_ps(y, v17);
}

static EXP2_CORE_1ULP_MULADD_AVX512_TARGET void exp2_core_1ulp_muladd_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_core_1ulp_muladd_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp2_core_1ulp_muladd_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_CORE_1ULP_MULADD_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_core_1ulp_muladd_level(void) {
#if defined(EXP2_CORE_1ULP_MULADD_FORCE_ISA)
    return EXP2_CORE_1ULP_MULADD_FORCE_ISA;
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

float exp2_core_1ulp_muladd(float x) {
    return exp2_core_1ulp_muladd_element(x);
}

void exp2_core_1ulp_muladd_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_core_1ulp_muladd_level();
    if (level == 2) {
        exp2_core_1ulp_muladd_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_core_1ulp_muladd_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_core_1ulp_muladd_array_portable(x, y, n);
}
