/* reciprocal_2ulp_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, f32
 *   domain       every input
 *   max error    1.512090 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.00cb02p+125 (-4.26670555e+37, encoding 0xfe006581)
 *   result there -0x1.fe6b4p-126 (-2.34372885e-38, encoding 0x80ff35a0)
 *   mean error   0.380021 ulp
 *   misrounded   1276779652 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2572162d5959542f6d513c180850a1f9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f32 --max-ulp 4 --isa avx512 --time 22s --seed 1 --threads 1 --archive reciprocal_4ulp_avx512.db
 *                time: 0.0994 ns/element as avx512 code (inputs mean)
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
#include "reciprocal_2ulp_avx512.h"

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

static inline float reciprocal_2ulp_avx512_element(float x) {
    const float v0 = 0x1.6ac154p+0f; /* 1.41701245 */
    const float v1 = 0x1.6952d6p-1f; /* 0.705710113 */
    const float v2 = x;
    const float v3 = v1 / v2;
    const float v4 = v0 * v3;
    const float r0 = v4;
    return r0;
}

static void reciprocal_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = reciprocal_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RECIPROCAL_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RECIPROCAL_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RECIPROCAL_2ULP_AVX512_AVX2 static inline RECIPROCAL_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RECIPROCAL_2ULP_AVX512_AVX512 static inline RECIPROCAL_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
RECIPROCAL_2ULP_AVX512_AVX2 void reciprocal_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.6ac154p+0f); /* 1.41701245 */
    const __m256 v1 = _mm256_set1_ps(0x1.6952d6p-1f); /* 0.705710113 */
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_2 = _mm256_loadu_ps(x + 16);
    const __m256 v2_3 = _mm256_loadu_ps(x + 24);
    const __m256 v2_4 = _mm256_loadu_ps(x + 32);
    const __m256 v2_5 = _mm256_loadu_ps(x + 40);
    const __m256 v2_6 = _mm256_loadu_ps(x + 48);
    const __m256 v2_7 = _mm256_loadu_ps(x + 56);
    const __m256 v3_0 = _mm256_div_ps(v1, v2_0);
    const __m256 v3_1 = _mm256_div_ps(v1, v2_1);
    const __m256 v3_2 = _mm256_div_ps(v1, v2_2);
    const __m256 v3_3 = _mm256_div_ps(v1, v2_3);
    const __m256 v3_4 = _mm256_div_ps(v1, v2_4);
    const __m256 v3_5 = _mm256_div_ps(v1, v2_5);
    const __m256 v3_6 = _mm256_div_ps(v1, v2_6);
    const __m256 v3_7 = _mm256_div_ps(v1, v2_7);
    const __m256 v4_0 = _mm256_mul_ps(v0, v3_0);
    const __m256 v4_1 = _mm256_mul_ps(v0, v3_1);
    const __m256 v4_2 = _mm256_mul_ps(v0, v3_2);
    const __m256 v4_3 = _mm256_mul_ps(v0, v3_3);
    const __m256 v4_4 = _mm256_mul_ps(v0, v3_4);
    const __m256 v4_5 = _mm256_mul_ps(v0, v3_5);
    const __m256 v4_6 = _mm256_mul_ps(v0, v3_6);
    const __m256 v4_7 = _mm256_mul_ps(v0, v3_7);
    _mm256_storeu_ps(y, v4_0);
    _mm256_storeu_ps(y + 8, v4_1);
    _mm256_storeu_ps(y + 16, v4_2);
    _mm256_storeu_ps(y + 24, v4_3);
    _mm256_storeu_ps(y + 32, v4_4);
    _mm256_storeu_ps(y + 40, v4_5);
    _mm256_storeu_ps(y + 48, v4_6);
    _mm256_storeu_ps(y + 56, v4_7);
}

/* 8 elements. */
static RECIPROCAL_2ULP_AVX512_AVX2_TARGET void reciprocal_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.6ac154p+0f); /* 1.41701245 */
    const __m256 v1 = _mm256_set1_ps(0x1.6952d6p-1f); /* 0.705710113 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_div_ps(v1, v2);
    const __m256 v4 = _mm256_mul_ps(v0, v3);
    _mm256_storeu_ps(y, v4);
}

static RECIPROCAL_2ULP_AVX512_AVX2_TARGET void reciprocal_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        reciprocal_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        reciprocal_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RECIPROCAL_2ULP_AVX512_AVX512 void reciprocal_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.6ac154p+0f); /* 1.41701245 */
    const __m512 v1 = _mm512_set1_ps(0x1.6952d6p-1f); /* 0.705710113 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_div_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_div_ps(v1, v2_1);
    const __m512 v3_2 = _mm512_div_ps(v1, v2_2);
    const __m512 v3_3 = _mm512_div_ps(v1, v2_3);
    const __m512 v4_0 = _mm512_mul_ps(v0, v3_0);
    const __m512 v4_1 = _mm512_mul_ps(v0, v3_1);
    const __m512 v4_2 = _mm512_mul_ps(v0, v3_2);
    const __m512 v4_3 = _mm512_mul_ps(v0, v3_3);
    _mm512_storeu_ps(y, v4_0);
    _mm512_storeu_ps(y + 16, v4_1);
    _mm512_storeu_ps(y + 32, v4_2);
    _mm512_storeu_ps(y + 48, v4_3);
}

/* 16 elements. */
static RECIPROCAL_2ULP_AVX512_AVX512_TARGET void reciprocal_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.6ac154p+0f); /* 1.41701245 */
    const __m512 v1 = _mm512_set1_ps(0x1.6952d6p-1f); /* 0.705710113 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_div_ps(v1, v2);
    const __m512 v4 = _mm512_mul_ps(v0, v3);
    _mm512_storeu_ps(y, v4);
}

static RECIPROCAL_2ULP_AVX512_AVX512_TARGET void reciprocal_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        reciprocal_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        reciprocal_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RECIPROCAL_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int reciprocal_2ulp_avx512_level(void) {
#if defined(RECIPROCAL_2ULP_AVX512_FORCE_ISA)
    return RECIPROCAL_2ULP_AVX512_FORCE_ISA;
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

float reciprocal_2ulp_avx512(float x) {
    return reciprocal_2ulp_avx512_element(x);
}

void reciprocal_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = reciprocal_2ulp_avx512_level();
    if (level == 2) {
        reciprocal_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        reciprocal_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    reciprocal_2ulp_avx512_array_portable(x, y, n);
}
