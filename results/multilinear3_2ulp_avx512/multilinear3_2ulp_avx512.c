/* multilinear3_2ulp_avx512: multilinear3
 *
 *   target       multilinear3, trilinear interpolation of 8 corners, f32
 *   domain       [-1,1]
 *   max error    1.875155 ulp, observed on 1185296 inputs
 *   worst input  0x1.ffff52p-1 (0.999994814, encoding 0x3f7fffa9)
 *                0x1.803364p-1 (0.750392079, encoding 0x3f4019b2)
 *                0x1.6089b8p-4 (0.0860688388, encoding 0x3db044dc)
 *                0x1.6fe548p-2 (0.359273076, encoding 0x3eb7f2a4)
 *                -0x1.4ee248p-1 (-0.654070139, encoding 0xbf277124)
 *                0x1.9113cap-1 (0.783354104, encoding 0x3f4889e5)
 *                -0x1.e5b02ap-1 (-0.94860965, encoding 0xbf72d815)
 *                -0x1.ffe4p-1 (-0.999786377, encoding 0xbf7ff200)
 *                0x1.c5c49p-2 (0.443132639, encoding 0x3ee2e248)
 *                -0x1p+0 (-1, encoding 0xbf800000)
 *                0x1.ffffeap-1 (0.999999344, encoding 0x3f7ffff5)
 *   result there -0x1.7389bap-1 (-0.725660145, encoding 0xbf39c4dd)
 *   mean error   0.147099 ulp
 *   misrounded   466971 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           05c61f25ee7afc12ac3435c511de8aaf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target multilinear3 --fmt f32 --max-ulp 2.5 --time 16 --threads 1 --seed 1 --archive multilinear3.db
 *                time: 0.2149 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are absolute, in units of the spacing of the format at 1. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "multilinear3_2ulp_avx512.h"

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
static inline float multilinear3_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float multilinear3_2ulp_avx512_element(float x0, float x1, float x2, float x3, float x4, float x5, float x6, float x7, float x8, float x9, float x10) {
    const float v0 = x0;
    const float v1 = x8;
    const float v2 = -0x1.9cd5dp-54f; /* -8.95193652e-17 */
    const float v3 = 0x1p+0f; /* 1 */
    const float v4 = multilinear3_2ulp_avx512_fma_f32(v1, v2, v3);
    const float v5 = x1;
    const float v6 = v4 - v5;
    const float v7 = x2;
    const float v8 = x4;
    const float v9 = v3 - v7;
    const float v10 = -0x1.1d47fcp-56f; /* -1.54651242e-17 */
    const float v11 = multilinear3_2ulp_avx512_fma_f32(v8, v9, v10);
    const float v12 = multilinear3_2ulp_avx512_fma_f32(v1, v7, v11);
    const float v13 = x10;
    const float v14 = x6;
    const float v15 = v14 * v9;
    const float v16 = multilinear3_2ulp_avx512_fma_f32(v7, v13, v15);
    const float v17 = v16 * v5;
    const float v18 = multilinear3_2ulp_avx512_fma_f32(v6, v12, v17);
    const float v19 = -0x1p+8f; /* -256 */
    const float v20 = v19 > v5 ? v19 : v5;
    const float v21 = x9;
    const float v22 = x5;
    const float v23 = v21 - v22;
    const float v24 = multilinear3_2ulp_avx512_fma_f32(v7, v23, v22);
    const float v25 = x7;
    const float v26 = x3;
    const float v27 = v25 - v26;
    const float v28 = multilinear3_2ulp_avx512_fma_f32(v27, v7, v26);
    const float v29 = v24 - v28;
    const float v30 = multilinear3_2ulp_avx512_fma_f32(v20, v29, v28);
    const float v31 = v18 - v30;
    const float v32 = multilinear3_2ulp_avx512_fma_f32(v0, v31, v30);
    const float r0 = v32;
    return r0;
}

static void multilinear3_2ulp_avx512_array_portable(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = multilinear3_2ulp_avx512_element(x0[i], x1[i], x2[i], x3[i], x4[i], x5[i], x6[i], x7[i], x8[i], x9[i], x10[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MULTILINEAR3_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MULTILINEAR3_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MULTILINEAR3_2ULP_AVX512_AVX2 static inline MULTILINEAR3_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MULTILINEAR3_2ULP_AVX512_AVX512 static inline MULTILINEAR3_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
MULTILINEAR3_2ULP_AVX512_AVX2 void multilinear3_2ulp_avx512_step_avx2(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y) {
    const __m256 v2 = _mm256_set1_ps(-0x1.9cd5dp-54f); /* -8.95193652e-17 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v10 = _mm256_set1_ps(-0x1.1d47fcp-56f); /* -1.54651242e-17 */
    const __m256 v19 = _mm256_set1_ps(-0x1p+8f); /* -256 */
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_loadu_ps(x8);
    const __m256 v4 = _mm256_fmadd_ps(v1, v2, v3);
    const __m256 v5 = _mm256_loadu_ps(x1);
    const __m256 v6 = _mm256_sub_ps(v4, v5);
    const __m256 v7 = _mm256_loadu_ps(x2);
    const __m256 v8 = _mm256_loadu_ps(x4);
    const __m256 v9 = _mm256_sub_ps(v3, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256 v12 = _mm256_fmadd_ps(v1, v7, v11);
    const __m256 v13 = _mm256_loadu_ps(x10);
    const __m256 v14 = _mm256_loadu_ps(x6);
    const __m256 v15 = _mm256_mul_ps(v14, v9);
    const __m256 v16 = _mm256_fmadd_ps(v7, v13, v15);
    const __m256 v17 = _mm256_mul_ps(v16, v5);
    const __m256 v18 = _mm256_fmadd_ps(v6, v12, v17);
    const __m256 v20 = _mm256_max_ps(v19, v5);
    const __m256 v21 = _mm256_loadu_ps(x9);
    const __m256 v22 = _mm256_loadu_ps(x5);
    const __m256 v23 = _mm256_sub_ps(v21, v22);
    const __m256 v24 = _mm256_fmadd_ps(v7, v23, v22);
    const __m256 v25 = _mm256_loadu_ps(x7);
    const __m256 v26 = _mm256_loadu_ps(x3);
    const __m256 v27 = _mm256_sub_ps(v25, v26);
    const __m256 v28 = _mm256_fmadd_ps(v27, v7, v26);
    const __m256 v29 = _mm256_sub_ps(v24, v28);
    const __m256 v30 = _mm256_fmadd_ps(v20, v29, v28);
    const __m256 v31 = _mm256_sub_ps(v18, v30);
    const __m256 v32 = _mm256_fmadd_ps(v0, v31, v30);
    _mm256_storeu_ps(y, v32);
}

static MULTILINEAR3_2ULP_AVX512_AVX2_TARGET void multilinear3_2ulp_avx512_array_avx2(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        multilinear3_2ulp_avx512_step_avx2(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[8] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_x3[8] = {0};
        memcpy(tail_x3, x3 + i, m * sizeof *x3);
        float tail_x4[8] = {0};
        memcpy(tail_x4, x4 + i, m * sizeof *x4);
        float tail_x5[8] = {0};
        memcpy(tail_x5, x5 + i, m * sizeof *x5);
        float tail_x6[8] = {0};
        memcpy(tail_x6, x6 + i, m * sizeof *x6);
        float tail_x7[8] = {0};
        memcpy(tail_x7, x7 + i, m * sizeof *x7);
        float tail_x8[8] = {0};
        memcpy(tail_x8, x8 + i, m * sizeof *x8);
        float tail_x9[8] = {0};
        memcpy(tail_x9, x9 + i, m * sizeof *x9);
        float tail_x10[8] = {0};
        memcpy(tail_x10, x10 + i, m * sizeof *x10);
        float tail_y[8];
        multilinear3_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_x2, tail_x3, tail_x4, tail_x5, tail_x6, tail_x7, tail_x8, tail_x9, tail_x10, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
MULTILINEAR3_2ULP_AVX512_AVX512 void multilinear3_2ulp_avx512_step_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y) {
    const __m512 v2 = _mm512_set1_ps(-0x1.9cd5dp-54f); /* -8.95193652e-17 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(-0x1.1d47fcp-56f); /* -1.54651242e-17 */
    const __m512 v19 = _mm512_set1_ps(-0x1p+8f); /* -256 */
    const __m512 v0_0 = _mm512_loadu_ps(x0);
    const __m512 v0_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v1_0 = _mm512_loadu_ps(x8);
    const __m512 v1_1 = _mm512_loadu_ps(x8 + 16);
    const __m512 v4_0 = _mm512_fmadd_ps(v1_0, v2, v3);
    const __m512 v4_1 = _mm512_fmadd_ps(v1_1, v2, v3);
    const __m512 v5_0 = _mm512_loadu_ps(x1);
    const __m512 v5_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v6_0 = _mm512_sub_ps(v4_0, v5_0);
    const __m512 v6_1 = _mm512_sub_ps(v4_1, v5_1);
    const __m512 v7_0 = _mm512_loadu_ps(x2);
    const __m512 v7_1 = _mm512_loadu_ps(x2 + 16);
    const __m512 v8_0 = _mm512_loadu_ps(x4);
    const __m512 v8_1 = _mm512_loadu_ps(x4 + 16);
    const __m512 v9_0 = _mm512_sub_ps(v3, v7_0);
    const __m512 v9_1 = _mm512_sub_ps(v3, v7_1);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v9_0, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v9_1, v10);
    const __m512 v12_0 = _mm512_fmadd_ps(v1_0, v7_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v1_1, v7_1, v11_1);
    const __m512 v13_0 = _mm512_loadu_ps(x10);
    const __m512 v13_1 = _mm512_loadu_ps(x10 + 16);
    const __m512 v14_0 = _mm512_loadu_ps(x6);
    const __m512 v14_1 = _mm512_loadu_ps(x6 + 16);
    const __m512 v15_0 = _mm512_mul_ps(v14_0, v9_0);
    const __m512 v15_1 = _mm512_mul_ps(v14_1, v9_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v7_0, v13_0, v15_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v7_1, v13_1, v15_1);
    const __m512 v17_0 = _mm512_mul_ps(v16_0, v5_0);
    const __m512 v17_1 = _mm512_mul_ps(v16_1, v5_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v6_0, v12_0, v17_0);
    const __m512 v18_1 = _mm512_fmadd_ps(v6_1, v12_1, v17_1);
    const __m512 v20_0 = _mm512_max_ps(v19, v5_0);
    const __m512 v20_1 = _mm512_max_ps(v19, v5_1);
    const __m512 v21_0 = _mm512_loadu_ps(x9);
    const __m512 v21_1 = _mm512_loadu_ps(x9 + 16);
    const __m512 v22_0 = _mm512_loadu_ps(x5);
    const __m512 v22_1 = _mm512_loadu_ps(x5 + 16);
    const __m512 v23_0 = _mm512_sub_ps(v21_0, v22_0);
    const __m512 v23_1 = _mm512_sub_ps(v21_1, v22_1);
    const __m512 v24_0 = _mm512_fmadd_ps(v7_0, v23_0, v22_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v7_1, v23_1, v22_1);
    const __m512 v25_0 = _mm512_loadu_ps(x7);
    const __m512 v25_1 = _mm512_loadu_ps(x7 + 16);
    const __m512 v26_0 = _mm512_loadu_ps(x3);
    const __m512 v26_1 = _mm512_loadu_ps(x3 + 16);
    const __m512 v27_0 = _mm512_sub_ps(v25_0, v26_0);
    const __m512 v27_1 = _mm512_sub_ps(v25_1, v26_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v27_0, v7_0, v26_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v27_1, v7_1, v26_1);
    const __m512 v29_0 = _mm512_sub_ps(v24_0, v28_0);
    const __m512 v29_1 = _mm512_sub_ps(v24_1, v28_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v20_0, v29_0, v28_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v20_1, v29_1, v28_1);
    const __m512 v31_0 = _mm512_sub_ps(v18_0, v30_0);
    const __m512 v31_1 = _mm512_sub_ps(v18_1, v30_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v0_0, v31_0, v30_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v0_1, v31_1, v30_1);
    _mm512_storeu_ps(y, v32_0);
    _mm512_storeu_ps(y + 16, v32_1);
}

/* 16 elements. */
static MULTILINEAR3_2ULP_AVX512_AVX512_TARGET void multilinear3_2ulp_avx512_chunk_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y) {
    const __m512 v2 = _mm512_set1_ps(-0x1.9cd5dp-54f); /* -8.95193652e-17 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(-0x1.1d47fcp-56f); /* -1.54651242e-17 */
    const __m512 v19 = _mm512_set1_ps(-0x1p+8f); /* -256 */
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_loadu_ps(x8);
    const __m512 v4 = _mm512_fmadd_ps(v1, v2, v3);
    const __m512 v5 = _mm512_loadu_ps(x1);
    const __m512 v6 = _mm512_sub_ps(v4, v5);
    const __m512 v7 = _mm512_loadu_ps(x2);
    const __m512 v8 = _mm512_loadu_ps(x4);
    const __m512 v9 = _mm512_sub_ps(v3, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512 v12 = _mm512_fmadd_ps(v1, v7, v11);
    const __m512 v13 = _mm512_loadu_ps(x10);
    const __m512 v14 = _mm512_loadu_ps(x6);
    const __m512 v15 = _mm512_mul_ps(v14, v9);
    const __m512 v16 = _mm512_fmadd_ps(v7, v13, v15);
    const __m512 v17 = _mm512_mul_ps(v16, v5);
    const __m512 v18 = _mm512_fmadd_ps(v6, v12, v17);
    const __m512 v20 = _mm512_max_ps(v19, v5);
    const __m512 v21 = _mm512_loadu_ps(x9);
    const __m512 v22 = _mm512_loadu_ps(x5);
    const __m512 v23 = _mm512_sub_ps(v21, v22);
    const __m512 v24 = _mm512_fmadd_ps(v7, v23, v22);
    const __m512 v25 = _mm512_loadu_ps(x7);
    const __m512 v26 = _mm512_loadu_ps(x3);
    const __m512 v27 = _mm512_sub_ps(v25, v26);
    const __m512 v28 = _mm512_fmadd_ps(v27, v7, v26);
    const __m512 v29 = _mm512_sub_ps(v24, v28);
    const __m512 v30 = _mm512_fmadd_ps(v20, v29, v28);
    const __m512 v31 = _mm512_sub_ps(v18, v30);
    const __m512 v32 = _mm512_fmadd_ps(v0, v31, v30);
    _mm512_storeu_ps(y, v32);
}

static MULTILINEAR3_2ULP_AVX512_AVX512_TARGET void multilinear3_2ulp_avx512_array_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        multilinear3_2ulp_avx512_step_avx512(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, y + i);
    for (; n - i >= 16; i += 16)
        multilinear3_2ulp_avx512_chunk_avx512(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[16] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_x3[16] = {0};
        memcpy(tail_x3, x3 + i, m * sizeof *x3);
        float tail_x4[16] = {0};
        memcpy(tail_x4, x4 + i, m * sizeof *x4);
        float tail_x5[16] = {0};
        memcpy(tail_x5, x5 + i, m * sizeof *x5);
        float tail_x6[16] = {0};
        memcpy(tail_x6, x6 + i, m * sizeof *x6);
        float tail_x7[16] = {0};
        memcpy(tail_x7, x7 + i, m * sizeof *x7);
        float tail_x8[16] = {0};
        memcpy(tail_x8, x8 + i, m * sizeof *x8);
        float tail_x9[16] = {0};
        memcpy(tail_x9, x9 + i, m * sizeof *x9);
        float tail_x10[16] = {0};
        memcpy(tail_x10, x10 + i, m * sizeof *x10);
        float tail_y[16];
        multilinear3_2ulp_avx512_chunk_avx512(tail_x0, tail_x1, tail_x2, tail_x3, tail_x4, tail_x5, tail_x6, tail_x7, tail_x8, tail_x9, tail_x10, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MULTILINEAR3_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int multilinear3_2ulp_avx512_level(void) {
#if defined(MULTILINEAR3_2ULP_AVX512_FORCE_ISA)
    return MULTILINEAR3_2ULP_AVX512_FORCE_ISA;
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

float multilinear3_2ulp_avx512(const float x[11]) {
    return multilinear3_2ulp_avx512_element(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10]);
}

void multilinear3_2ulp_avx512_array(const float *const x[11], float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = multilinear3_2ulp_avx512_level();
    if (level == 2) {
        multilinear3_2ulp_avx512_array_avx512(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], y, n);
        return;
    }
    if (level == 1) {
        multilinear3_2ulp_avx512_array_avx2(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], y, n);
        return;
    }
#endif
    multilinear3_2ulp_avx512_array_portable(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], y, n);
}
