/* cos_core_1ulp_muladd: cos
 *
 *   target       cos, cos x, f32
 *   domain       [0,0.78539816]
 *   max error    0.865442 ulp, proven: all 1061752796 inputs visited
 *   worst input  0x1.6b84fap-2 (0.354999453, encoding 0x3eb5c27d)
 *   result there 0x1.e01338p-1 (0.937646627, encoding 0x3f70099c)
 *   mean error   0.027689 ulp
 *   misrounded   12439175 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0a16f03532437864573ac19ab3483c76
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f32 --domain [0,0.78539816] --from scratch --objective ops --max-ulp 1 --instructions mul,add,sub --max-operations 11 --deterministic --evaluations 1920 --threads 1 --seed 1 --archive cos_core_1ulp_muladd.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "cos_core_1ulp_muladd.h"

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

static inline float cos_core_1ulp_muladd_element(float x) {
    const float v0 = 0x1.9fd606p-1f; /* 0.812179744 */
    const float v1 = 0x1.62666ep-6f; /* 0.0216308665 */
    const float v2 = -0x1.c47296p+4f; /* -28.2779751 */
    const float v3 = x;
    const float v4 = v3 * v3;
    const float v5 = v2 + v4;
    const float v6 = v5 * v5;
    const float v7 = 0x1.992394p-16f; /* 2.43865834e-05 */
    const float v8 = v6 * v7;
    const float v9 = v1 + v8;
    const float v10 = v9 * v4;
    const float v11 = -0x1.efa828p-2f; /* -0.484039903 */
    const float v12 = v10 + v11;
    const float v13 = -0x1.8d56cap-2f; /* -0.388026386 */
    const float v14 = v13 + v4;
    const float v15 = v12 * v14;
    const float v16 = v0 + v15;
    const float r0 = v16;
    return r0;
}

static void cos_core_1ulp_muladd_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_core_1ulp_muladd_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_CORE_1ULP_MULADD_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_CORE_1ULP_MULADD_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_CORE_1ULP_MULADD_AVX2 static inline COS_CORE_1ULP_MULADD_AVX2_TARGET __attribute__((always_inline))
#define COS_CORE_1ULP_MULADD_AVX512 static inline COS_CORE_1ULP_MULADD_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COS_CORE_1ULP_MULADD_AVX2 void cos_core_1ulp_muladd_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.9fd606p-1f); /* 0.812179744 */
    const __m256 v1 = _mm256_set1_ps(0x1.62666ep-6f); /* 0.0216308665 */
    const __m256 v2 = _mm256_set1_ps(-0x1.c47296p+4f); /* -28.2779751 */
    const __m256 v7 = _mm256_set1_ps(0x1.992394p-16f); /* 2.43865834e-05 */
    const __m256 v11 = _mm256_set1_ps(-0x1.efa828p-2f); /* -0.484039903 */
    const __m256 v13 = _mm256_set1_ps(-0x1.8d56cap-2f); /* -0.388026386 */
    const __m256 v3_0 = _mm256_loadu_ps(x);
    const __m256 v3_1 = _mm256_loadu_ps(x + 8);
    const __m256 v4_0 = _mm256_mul_ps(v3_0, v3_0);
    const __m256 v4_1 = _mm256_mul_ps(v3_1, v3_1);
    const __m256 v5_0 = _mm256_add_ps(v2, v4_0);
    const __m256 v5_1 = _mm256_add_ps(v2, v4_1);
    const __m256 v6_0 = _mm256_mul_ps(v5_0, v5_0);
    const __m256 v6_1 = _mm256_mul_ps(v5_1, v5_1);
    const __m256 v8_0 = _mm256_mul_ps(v6_0, v7);
    const __m256 v8_1 = _mm256_mul_ps(v6_1, v7);
    const __m256 v9_0 = _mm256_add_ps(v1, v8_0);
    const __m256 v9_1 = _mm256_add_ps(v1, v8_1);
    const __m256 v10_0 = _mm256_mul_ps(v9_0, v4_0);
    const __m256 v10_1 = _mm256_mul_ps(v9_1, v4_1);
    const __m256 v12_0 = _mm256_add_ps(v10_0, v11);
    const __m256 v12_1 = _mm256_add_ps(v10_1, v11);
    const __m256 v14_0 = _mm256_add_ps(v13, v4_0);
    const __m256 v14_1 = _mm256_add_ps(v13, v4_1);
    const __m256 v15_0 = _mm256_mul_ps(v12_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v12_1, v14_1);
    const __m256 v16_0 = _mm256_add_ps(v0, v15_0);
    const __m256 v16_1 = _mm256_add_ps(v0, v15_1);
    _mm256_storeu_ps(y, v16_0);
    _mm256_storeu_ps(y + 8, v16_1);
}

/* 8 elements. */
static COS_CORE_1ULP_MULADD_AVX2_TARGET void cos_core_1ulp_muladd_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.9fd606p-1f); /* 0.812179744 */
    const __m256 v1 = _mm256_set1_ps(0x1.62666ep-6f); /* 0.0216308665 */
    const __m256 v2 = _mm256_set1_ps(-0x1.c47296p+4f); /* -28.2779751 */
    const __m256 v7 = _mm256_set1_ps(0x1.992394p-16f); /* 2.43865834e-05 */
    const __m256 v11 = _mm256_set1_ps(-0x1.efa828p-2f); /* -0.484039903 */
    const __m256 v13 = _mm256_set1_ps(-0x1.8d56cap-2f); /* -0.388026386 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_mul_ps(v3, v3);
    const __m256 v5 = _mm256_add_ps(v2, v4);
    const __m256 v6 = _mm256_mul_ps(v5, v5);
    const __m256 v8 = _mm256_mul_ps(v6, v7);
    const __m256 v9 = _mm256_add_ps(v1, v8);
    const __m256 v10 = _mm256_mul_ps(v9, v4);
    const __m256 v12 = _mm256_add_ps(v10, v11);
    const __m256 v14 = _mm256_add_ps(v13, v4);
    const __m256 v15 = _mm256_mul_ps(v12, v14);
    const __m256 v16 = _mm256_add_ps(v0, v15);
    _mm256_storeu_ps(y, v16);
}

static COS_CORE_1ULP_MULADD_AVX2_TARGET void cos_core_1ulp_muladd_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_core_1ulp_muladd_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cos_core_1ulp_muladd_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cos_core_1ulp_muladd_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COS_CORE_1ULP_MULADD_AVX512 void cos_core_1ulp_muladd_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.9fd606p-1f); /* 0.812179744 */
    const __m512 v1 = _mm512_set1_ps(0x1.62666ep-6f); /* 0.0216308665 */
    const __m512 v2 = _mm512_set1_ps(-0x1.c47296p+4f); /* -28.2779751 */
    const __m512 v7 = _mm512_set1_ps(0x1.992394p-16f); /* 2.43865834e-05 */
    const __m512 v11 = _mm512_set1_ps(-0x1.efa828p-2f); /* -0.484039903 */
    const __m512 v13 = _mm512_set1_ps(-0x1.8d56cap-2f); /* -0.388026386 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_mul_ps(v3, v3);
    const __m512 v5 = _mm512_add_ps(v2, v4);
    const __m512 v6 = _mm512_mul_ps(v5, v5);
    const __m512 v8 = _mm512_mul_ps(v6, v7);
    const __m512 v9 = _mm512_add_ps(v1, v8);
    const __m512 v10 = _mm512_mul_ps(v9, v4);
    const __m512 v12 = _mm512_add_ps(v10, v11);
    const __m512 v14 = _mm512_add_ps(v13, v4);
    const __m512 v15 = _mm512_mul_ps(v12, v14);
    const __m512 v16 = _mm512_add_ps(v0, v15);
    _mm512_storeu_ps(y, v16);
}

static COS_CORE_1ULP_MULADD_AVX512_TARGET void cos_core_1ulp_muladd_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cos_core_1ulp_muladd_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cos_core_1ulp_muladd_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_CORE_1ULP_MULADD_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_core_1ulp_muladd_level(void) {
#if defined(COS_CORE_1ULP_MULADD_FORCE_ISA)
    return COS_CORE_1ULP_MULADD_FORCE_ISA;
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

float cos_core_1ulp_muladd(float x) {
    return cos_core_1ulp_muladd_element(x);
}

void cos_core_1ulp_muladd_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_core_1ulp_muladd_level();
    if (level == 2) {
        cos_core_1ulp_muladd_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_core_1ulp_muladd_array_avx2(x, y, n);
        return;
    }
#endif
    cos_core_1ulp_muladd_array_portable(x, y, n);
}
