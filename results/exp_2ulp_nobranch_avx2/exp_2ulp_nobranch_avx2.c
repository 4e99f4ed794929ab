/* exp_2ulp_nobranch_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    1.901200 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.4e51p+6 (83.5791016, encoding 0x42a72880)
 *   result there 0x1.7e7516p+120 (1.98583218e+36, encoding 0x7bbf3a8b)
 *   mean error   0.046261 ulp
 *   misrounded   142193591 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a3c3542960378712f483e1fa7975afd0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 2 --isa avx2 --time 80s --seed 1 --threads 1 --archive exp_2ulp_avx2.db
 *                time: 0.2148 ns/element as avx2 code (inputs mean)
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
#include "exp_2ulp_nobranch_avx2.h"

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
static inline float exp_2ulp_nobranch_avx2_fma_f32(float a, float b, float c) {
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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t exp_2ulp_nobranch_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_2ulp_nobranch_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp_2ulp_nobranch_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const int32_t exp_2ulp_nobranch_avx2_table0[16] = {
    1065376819, 1065089613, 1064871317, 1064728168,
    1064666967, 1064695131, 1064820748, 1065052639,
    1065376819, 1065089613, 1064871317, 1064728168,
    1064666967, 1064695131, 1064820748, 1065052639,
}; /* repeated to fill a register */

static inline float exp_2ulp_nobranch_avx2_element(float x) {
    const float v0 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v1 = -0x1.ap+6f; /* -104 */
    const float v2 = 0x1.64p+6f; /* 89 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const float v6 = 0x1.715476p+0f; /* 1.44269502 */
    const float v7 = 0x1.8p+21f; /* 3145728 */
    const float v8 = exp_2ulp_nobranch_avx2_fma_f32(v5, v6, v7);
    const float v9 = v8 - v7;
    const float v10 = exp_2ulp_nobranch_avx2_fma_f32(v0, v9, v5);
    const float v11 = 0x1.a3c802p-3f; /* 0.204971328 */
    const float v12 = 0x1.9e5216p-2f; /* 0.404610008 */
    const float v13 = exp_2ulp_nobranch_avx2_fma_f32(v11, v10, v12);
    const float v14 = 0x1.557d26p-2f; /* 0.333485216 */
    const float v15 = exp_2ulp_nobranch_avx2_fma_f32(v13, v13, v14);
    const float v16 = 0x1.fd2174p-1f; /* 0.994395852 */
    const float v17 = exp_2ulp_nobranch_avx2_fma_f32(v10, v15, v16);
    const float v18 = 0x1.760b56p-29f; /* 2.72153033e-09 */
    const float v19 = -0x1.6f3f1ap-8f; /* -0.00560373673 */
    const float v20 = exp_2ulp_nobranch_avx2_fma_f32(v5, v18, v19);
    const float v21 = exp_2ulp_nobranch_avx2_fma_f32(v17, v10, v20);
    const int32_t v22 = exp_2ulp_nobranch_avx2_bits_f32(v8);
    const int32_t v23 = exp_2ulp_nobranch_avx2_table0[(uint32_t)v22 & (8u - 1)];
    const int32_t v24 = 20;
    const int32_t v25 = exp_2ulp_nobranch_avx2_shl_i32(v22, v24);
    const int32_t v26 = (int32_t)((uint32_t)v23 + (uint32_t)v25);
    const float v27 = exp_2ulp_nobranch_avx2_frombits_f32(v26);
    const float v28 = exp_2ulp_nobranch_avx2_fma_f32(v21, v27, v27);
    const float v29 = v28 * v27;
    const float r0 = v29;
    return r0;
}

static void exp_2ulp_nobranch_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_2ulp_nobranch_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_2ULP_NOBRANCH_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_2ULP_NOBRANCH_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_2ULP_NOBRANCH_AVX2_AVX2 static inline EXP_2ULP_NOBRANCH_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_2ULP_NOBRANCH_AVX2_AVX512 static inline EXP_2ULP_NOBRANCH_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_2ULP_NOBRANCH_AVX2_AVX2 void exp_2ulp_nobranch_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v2 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v11 = _mm256_set1_ps(0x1.a3c802p-3f); /* 0.204971328 */
    const __m256 v12 = _mm256_set1_ps(0x1.9e5216p-2f); /* 0.404610008 */
    const __m256 v14 = _mm256_set1_ps(0x1.557d26p-2f); /* 0.333485216 */
    const __m256 v16 = _mm256_set1_ps(0x1.fd2174p-1f); /* 0.994395852 */
    const __m256 v18 = _mm256_set1_ps(0x1.760b56p-29f); /* 2.72153033e-09 */
    const __m256 v19 = _mm256_set1_ps(-0x1.6f3f1ap-8f); /* -0.00560373673 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_2ulp_nobranch_avx2_table0));
    const __m256 v3_0 = _mm256_loadu_ps(x);
    const __m256 v3_1 = _mm256_loadu_ps(x + 8);
    const __m256 v4_0 = _mm256_min_ps(v2, v3_0);
    const __m256 v4_1 = _mm256_min_ps(v2, v3_1);
    const __m256 v5_0 = _mm256_max_ps(v1, v4_0);
    const __m256 v5_1 = _mm256_max_ps(v1, v4_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v5_0, v6, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v5_1, v6, v7);
    const __m256 v9_0 = _mm256_sub_ps(v8_0, v7);
    const __m256 v9_1 = _mm256_sub_ps(v8_1, v7);
    const __m256 v10_0 = _mm256_fmadd_ps(v0, v9_0, v5_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v0, v9_1, v5_1);
    const __m256 v13_0 = _mm256_fmadd_ps(v11, v10_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11, v10_1, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v13_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v13_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v10_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v10_1, v15_1, v16);
    const __m256 v20_0 = _mm256_fmadd_ps(v5_0, v18, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v5_1, v18, v19);
    const __m256 v21_0 = _mm256_fmadd_ps(v17_0, v10_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v17_1, v10_1, v20_1);
    const __m256i v22_0 = _mm256_castps_si256(v8_0);
    const __m256i v22_1 = _mm256_castps_si256(v8_1);
    const __m256i v23_0 = _mm256_permutevar8x32_epi32(t0_0, v22_0);
    const __m256i v23_1 = _mm256_permutevar8x32_epi32(t0_0, v22_1);
    const __m256i v25_0 = _mm256_slli_epi32(v22_0, 20);
    const __m256i v25_1 = _mm256_slli_epi32(v22_1, 20);
    const __m256i v26_0 = _mm256_add_epi32(v23_0, v25_0);
    const __m256i v26_1 = _mm256_add_epi32(v23_1, v25_1);
    const __m256 v27_0 = _mm256_castsi256_ps(v26_0);
    const __m256 v27_1 = _mm256_castsi256_ps(v26_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v21_0, v27_0, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v21_1, v27_1, v27_1);
    const __m256 v29_0 = _mm256_mul_ps(v28_0, v27_0);
    const __m256 v29_1 = _mm256_mul_ps(v28_1, v27_1);
    _mm256_storeu_ps(y, v29_0);
    _mm256_storeu_ps(y + 8, v29_1);
}

/* 8 elements. */
static EXP_2ULP_NOBRANCH_AVX2_AVX2_TARGET void exp_2ulp_nobranch_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v2 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v11 = _mm256_set1_ps(0x1.a3c802p-3f); /* 0.204971328 */
    const __m256 v12 = _mm256_set1_ps(0x1.9e5216p-2f); /* 0.404610008 */
    const __m256 v14 = _mm256_set1_ps(0x1.557d26p-2f); /* 0.333485216 */
    const __m256 v16 = _mm256_set1_ps(0x1.fd2174p-1f); /* 0.994395852 */
    const __m256 v18 = _mm256_set1_ps(0x1.760b56p-29f); /* 2.72153033e-09 */
    const __m256 v19 = _mm256_set1_ps(-0x1.6f3f1ap-8f); /* -0.00560373673 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_2ulp_nobranch_avx2_table0));
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256 v8 = _mm256_fmadd_ps(v5, v6, v7);
    const __m256 v9 = _mm256_sub_ps(v8, v7);
    const __m256 v10 = _mm256_fmadd_ps(v0, v9, v5);
    const __m256 v13 = _mm256_fmadd_ps(v11, v10, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v10, v15, v16);
    const __m256 v20 = _mm256_fmadd_ps(v5, v18, v19);
    const __m256 v21 = _mm256_fmadd_ps(v17, v10, v20);
    const __m256i v22 = _mm256_castps_si256(v8);
    const __m256i v23 = _mm256_permutevar8x32_epi32(t0_0, v22);
    const __m256i v25 = _mm256_slli_epi32(v22, 20);
    const __m256i v26 = _mm256_add_epi32(v23, v25);
    const __m256 v27 = _mm256_castsi256_ps(v26);
    const __m256 v28 = _mm256_fmadd_ps(v21, v27, v27);
    const __m256 v29 = _mm256_mul_ps(v28, v27);
    _mm256_storeu_ps(y, v29);
}

static EXP_2ULP_NOBRANCH_AVX2_AVX2_TARGET void exp_2ulp_nobranch_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_2ulp_nobranch_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_2ulp_nobranch_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp_2ulp_nobranch_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP_2ULP_NOBRANCH_AVX2_AVX512 void exp_2ulp_nobranch_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v2 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v11 = _mm512_set1_ps(0x1.a3c802p-3f); /* 0.204971328 */
    const __m512 v12 = _mm512_set1_ps(0x1.9e5216p-2f); /* 0.404610008 */
    const __m512 v14 = _mm512_set1_ps(0x1.557d26p-2f); /* 0.333485216 */
    const __m512 v16 = _mm512_set1_ps(0x1.fd2174p-1f); /* 0.994395852 */
    const __m512 v18 = _mm512_set1_ps(0x1.760b56p-29f); /* 2.72153033e-09 */
    const __m512 v19 = _mm512_set1_ps(-0x1.6f3f1ap-8f); /* -0.00560373673 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_2ulp_nobranch_avx2_table0);
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_2 = _mm512_loadu_ps(x + 32);
    const __m512 v3_3 = _mm512_loadu_ps(x + 48);
    const __m512 v4_0 = _mm512_min_ps(v2, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v2, v3_1);
    const __m512 v4_2 = _mm512_min_ps(v2, v3_2);
    const __m512 v4_3 = _mm512_min_ps(v2, v3_3);
    const __m512 v5_0 = _mm512_max_ps(v1, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v1, v4_1);
    const __m512 v5_2 = _mm512_max_ps(v1, v4_2);
    const __m512 v5_3 = _mm512_max_ps(v1, v4_3);
    const __m512 v8_0 = _mm512_fmadd_ps(v5_0, v6, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v5_1, v6, v7);
    const __m512 v8_2 = _mm512_fmadd_ps(v5_2, v6, v7);
    const __m512 v8_3 = _mm512_fmadd_ps(v5_3, v6, v7);
    const __m512 v9_0 = _mm512_sub_ps(v8_0, v7);
    const __m512 v9_1 = _mm512_sub_ps(v8_1, v7);
    const __m512 v9_2 = _mm512_sub_ps(v8_2, v7);
    const __m512 v9_3 = _mm512_sub_ps(v8_3, v7);
    const __m512 v10_0 = _mm512_fmadd_ps(v0, v9_0, v5_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v0, v9_1, v5_1);
    const __m512 v10_2 = _mm512_fmadd_ps(v0, v9_2, v5_2);
    const __m512 v10_3 = _mm512_fmadd_ps(v0, v9_3, v5_3);
    const __m512 v13_0 = _mm512_fmadd_ps(v11, v10_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v11, v10_1, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v11, v10_2, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v11, v10_3, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v13_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v13_2, v13_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v13_3, v13_3, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v10_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v10_1, v15_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v10_2, v15_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v10_3, v15_3, v16);
    const __m512 v20_0 = _mm512_fmadd_ps(v5_0, v18, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v5_1, v18, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v5_2, v18, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v5_3, v18, v19);
    const __m512 v21_0 = _mm512_fmadd_ps(v17_0, v10_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v17_1, v10_1, v20_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v17_2, v10_2, v20_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v17_3, v10_3, v20_3);
    const __m512i v22_0 = _mm512_castps_si512(v8_0);
    const __m512i v22_1 = _mm512_castps_si512(v8_1);
    const __m512i v22_2 = _mm512_castps_si512(v8_2);
    const __m512i v22_3 = _mm512_castps_si512(v8_3);
    const __m512i v23_0 = _mm512_permutexvar_epi32(v22_0, t0_0);
    const __m512i v23_1 = _mm512_permutexvar_epi32(v22_1, t0_0);
    const __m512i v23_2 = _mm512_permutexvar_epi32(v22_2, t0_0);
    const __m512i v23_3 = _mm512_permutexvar_epi32(v22_3, t0_0);
    const __m512i v25_0 = _mm512_slli_epi32(v22_0, 20);
    const __m512i v25_1 = _mm512_slli_epi32(v22_1, 20);
    const __m512i v25_2 = _mm512_slli_epi32(v22_2, 20);
    const __m512i v25_3 = _mm512_slli_epi32(v22_3, 20);
    const __m512i v26_0 = _mm512_add_epi32(v23_0, v25_0);
    const __m512i v26_1 = _mm512_add_epi32(v23_1, v25_1);
    const __m512i v26_2 = _mm512_add_epi32(v23_2, v25_2);
    const __m512i v26_3 = _mm512_add_epi32(v23_3, v25_3);
    const __m512 v27_0 = _mm512_castsi512_ps(v26_0);
    const __m512 v27_1 = _mm512_castsi512_ps(v26_1);
    const __m512 v27_2 = _mm512_castsi512_ps(v26_2);
    const __m512 v27_3 = _mm512_castsi512_ps(v26_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v21_0, v27_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v21_1, v27_1, v27_1);
    const __m512 v28_2 = _mm512_fmadd_ps(v21_2, v27_2, v27_2);
    const __m512 v28_3 = _mm512_fmadd_ps(v21_3, v27_3, v27_3);
    const __m512 v29_0 = _mm512_mul_ps(v28_0, v27_0);
    const __m512 v29_1 = _mm512_mul_ps(v28_1, v27_1);
    const __m512 v29_2 = _mm512_mul_ps(v28_2, v27_2);
    const __m512 v29_3 = _mm512_mul_ps(v28_3, v27_3);
    _mm512_storeu_ps(y, v29_0);
    _mm512_storeu_ps(y + 16, v29_1);
    _mm512_storeu_ps(y + 32, v29_2);
    _mm512_storeu_ps(y + 48, v29_3);
}

/* 16 elements. */
static EXP_2ULP_NOBRANCH_AVX2_AVX512_TARGET void exp_2ulp_nobranch_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v2 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v11 = _mm512_set1_ps(0x1.a3c802p-3f); /* 0.204971328 */
    const __m512 v12 = _mm512_set1_ps(0x1.9e5216p-2f); /* 0.404610008 */
    const __m512 v14 = _mm512_set1_ps(0x1.557d26p-2f); /* 0.333485216 */
    const __m512 v16 = _mm512_set1_ps(0x1.fd2174p-1f); /* 0.994395852 */
    const __m512 v18 = _mm512_set1_ps(0x1.760b56p-29f); /* 2.72153033e-09 */
    const __m512 v19 = _mm512_set1_ps(-0x1.6f3f1ap-8f); /* -0.00560373673 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_2ulp_nobranch_avx2_table0);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512 v8 = _mm512_fmadd_ps(v5, v6, v7);
    const __m512 v9 = _mm512_sub_ps(v8, v7);
    const __m512 v10 = _mm512_fmadd_ps(v0, v9, v5);
    const __m512 v13 = _mm512_fmadd_ps(v11, v10, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v10, v15, v16);
    const __m512 v20 = _mm512_fmadd_ps(v5, v18, v19);
    const __m512 v21 = _mm512_fmadd_ps(v17, v10, v20);
    const __m512i v22 = _mm512_castps_si512(v8);
    const __m512i v23 = _mm512_permutexvar_epi32(v22, t0_0);
    const __m512i v25 = _mm512_slli_epi32(v22, 20);
    const __m512i v26 = _mm512_add_epi32(v23, v25);
    const __m512 v27 = _mm512_castsi512_ps(v26);
    const __m512 v28 = _mm512_fmadd_ps(v21, v27, v27);
    const __m512 v29 = _mm512_mul_ps(v28, v27);
    _mm512_storeu_ps(y, v29);
}

static EXP_2ULP_NOBRANCH_AVX2_AVX512_TARGET void exp_2ulp_nobranch_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp_2ulp_nobranch_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_2ulp_nobranch_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_2ulp_nobranch_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_2ULP_NOBRANCH_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_2ulp_nobranch_avx2_level(void) {
#if defined(EXP_2ULP_NOBRANCH_AVX2_FORCE_ISA)
    return EXP_2ULP_NOBRANCH_AVX2_FORCE_ISA;
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

float exp_2ulp_nobranch_avx2(float x) {
    return exp_2ulp_nobranch_avx2_element(x);
}

void exp_2ulp_nobranch_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_2ulp_nobranch_avx2_level();
    if (level == 2) {
        exp_2ulp_nobranch_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_2ulp_nobranch_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_2ulp_nobranch_avx2_array_portable(x, y, n);
}
