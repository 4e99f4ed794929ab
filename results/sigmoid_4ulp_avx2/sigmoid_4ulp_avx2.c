/* sigmoid_4ulp_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    3.737219 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.bcf4e4p+2 (-6.95244694, encoding 0xc0de7a72)
 *   result there 0x1.f4e4bap-11 (0.000955378462, encoding 0x3a7a725d)
 *   mean error   0.380106 ulp
 *   misrounded   2007050981 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fda8680bd2a40f75adfd2809a361e4a8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 4 --isa avx2 --time 100s --seed 1 --threads 1 --archive sigmoid_4ulp_avx2b.db
 *                time: 0.2414 ns/element as avx2 code (inputs mean)
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
#include "sigmoid_4ulp_avx2.h"

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
static inline float sigmoid_4ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sigmoid_4ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sigmoid_4ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sigmoid_4ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const int32_t sigmoid_4ulp_avx2_table0[16] = {
    1065352202, 1065063321, 1064842645, 1064696901,
    1064632870, 1064657948, 1064780200, 1065008421,
    1065352202, 1065063321, 1064842645, 1064696901,
    1064632870, 1064657948, 1064780200, 1065008421,
}; /* repeated to fill a register */

static inline float sigmoid_4ulp_avx2_element(float x) {
    const float v0 = 0x1.715406p-24f; /* 8.59909264e-08 */
    const float v1 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v2 = -0x1.a00f62p+6f; /* -104.015022 */
    const float v3 = 0x1.000018p+6f; /* 64.0000916 */
    const float v4 = x;
    const float v5 = v3 < v4 ? v3 : v4;
    const float v6 = v2 > v5 ? v2 : v5;
    const float v7 = -0x1.7159ccp+0f; /* -1.44277644 */
    const float v8 = 0x1.8p+20f; /* 1572864 */
    const float v9 = sigmoid_4ulp_avx2_fma_f32(v6, v7, v8);
    const float v10 = v9 - v8;
    const float v11 = sigmoid_4ulp_avx2_fma_f32(v1, v10, v6);
    const float v12 = -0x1.ea291cp-3f; /* -0.239336222 */
    const float v13 = 0x1.716586p-1f; /* 0.721477687 */
    const float v14 = sigmoid_4ulp_avx2_fma_f32(v11, v12, v13);
    const float v15 = sigmoid_4ulp_avx2_fma_f32(v11, v14, v7);
    const float v16 = 0x1.c566fep-2f; /* 0.442775697 */
    const float v17 = sigmoid_4ulp_avx2_fma_f32(v11, v15, v16);
    const int32_t v18 = -201326592; /* 0xf4000000 */
    const int32_t v19 = sigmoid_4ulp_avx2_bits_f32(v9);
    const int32_t v20 = sigmoid_4ulp_avx2_table0[(uint32_t)v19 & (8u - 1)];
    const int32_t v21 = 20;
    const int32_t v22 = sigmoid_4ulp_avx2_shl_i32(v19, v21);
    const int32_t v23 = (int32_t)((uint32_t)v20 + (uint32_t)v22);
    const int32_t v24 = (int32_t)((uint32_t)v18 + (uint32_t)v23);
    const float v25 = sigmoid_4ulp_avx2_frombits_f32(v24);
    const float v26 = sigmoid_4ulp_avx2_fma_f32(v17, v25, v25);
    const float v27 = v0 + v26;
    const float v28 = v0 / v27;
    const float r0 = v28;
    return r0;
}

static void sigmoid_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_4ULP_AVX2_AVX2 static inline SIGMOID_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_4ULP_AVX2_AVX512 static inline SIGMOID_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
SIGMOID_4ULP_AVX2_AVX2 void sigmoid_4ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.715406p-24f); /* 8.59909264e-08 */
    const __m256 v1 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v2 = _mm256_set1_ps(-0x1.a00f62p+6f); /* -104.015022 */
    const __m256 v3 = _mm256_set1_ps(0x1.000018p+6f); /* 64.0000916 */
    const __m256 v7 = _mm256_set1_ps(-0x1.7159ccp+0f); /* -1.44277644 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v12 = _mm256_set1_ps(-0x1.ea291cp-3f); /* -0.239336222 */
    const __m256 v13 = _mm256_set1_ps(0x1.716586p-1f); /* 0.721477687 */
    const __m256 v16 = _mm256_set1_ps(0x1.c566fep-2f); /* 0.442775697 */
    const __m256i v18 = _mm256_set1_epi32(-201326592); /* 0xf4000000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(sigmoid_4ulp_avx2_table0));
    const __m256 v4_0 = _mm256_loadu_ps(x);
    const __m256 v4_1 = _mm256_loadu_ps(x + 8);
    const __m256 v4_2 = _mm256_loadu_ps(x + 16);
    const __m256 v4_3 = _mm256_loadu_ps(x + 24);
    const __m256 v5_0 = _mm256_min_ps(v3, v4_0);
    const __m256 v5_1 = _mm256_min_ps(v3, v4_1);
    const __m256 v5_2 = _mm256_min_ps(v3, v4_2);
    const __m256 v5_3 = _mm256_min_ps(v3, v4_3);
    const __m256 v6_0 = _mm256_max_ps(v2, v5_0);
    const __m256 v6_1 = _mm256_max_ps(v2, v5_1);
    const __m256 v6_2 = _mm256_max_ps(v2, v5_2);
    const __m256 v6_3 = _mm256_max_ps(v2, v5_3);
    const __m256 v9_0 = _mm256_fmadd_ps(v6_0, v7, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v6_1, v7, v8);
    const __m256 v9_2 = _mm256_fmadd_ps(v6_2, v7, v8);
    const __m256 v9_3 = _mm256_fmadd_ps(v6_3, v7, v8);
    const __m256 v10_0 = _mm256_sub_ps(v9_0, v8);
    const __m256 v10_1 = _mm256_sub_ps(v9_1, v8);
    const __m256 v10_2 = _mm256_sub_ps(v9_2, v8);
    const __m256 v10_3 = _mm256_sub_ps(v9_3, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v1, v10_0, v6_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v1, v10_1, v6_1);
    const __m256 v11_2 = _mm256_fmadd_ps(v1, v10_2, v6_2);
    const __m256 v11_3 = _mm256_fmadd_ps(v1, v10_3, v6_3);
    const __m256 v14_0 = _mm256_fmadd_ps(v11_0, v12, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v11_1, v12, v13);
    const __m256 v14_2 = _mm256_fmadd_ps(v11_2, v12, v13);
    const __m256 v14_3 = _mm256_fmadd_ps(v11_3, v12, v13);
    const __m256 v15_0 = _mm256_fmadd_ps(v11_0, v14_0, v7);
    const __m256 v15_1 = _mm256_fmadd_ps(v11_1, v14_1, v7);
    const __m256 v15_2 = _mm256_fmadd_ps(v11_2, v14_2, v7);
    const __m256 v15_3 = _mm256_fmadd_ps(v11_3, v14_3, v7);
    const __m256 v17_0 = _mm256_fmadd_ps(v11_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v11_1, v15_1, v16);
    const __m256 v17_2 = _mm256_fmadd_ps(v11_2, v15_2, v16);
    const __m256 v17_3 = _mm256_fmadd_ps(v11_3, v15_3, v16);
    const __m256i v19_0 = _mm256_castps_si256(v9_0);
    const __m256i v19_1 = _mm256_castps_si256(v9_1);
    const __m256i v19_2 = _mm256_castps_si256(v9_2);
    const __m256i v19_3 = _mm256_castps_si256(v9_3);
    const __m256i v20_0 = _mm256_permutevar8x32_epi32(t0_0, v19_0);
    const __m256i v20_1 = _mm256_permutevar8x32_epi32(t0_0, v19_1);
    const __m256i v20_2 = _mm256_permutevar8x32_epi32(t0_0, v19_2);
    const __m256i v20_3 = _mm256_permutevar8x32_epi32(t0_0, v19_3);
    const __m256i v22_0 = _mm256_slli_epi32(v19_0, 20);
    const __m256i v22_1 = _mm256_slli_epi32(v19_1, 20);
    const __m256i v22_2 = _mm256_slli_epi32(v19_2, 20);
    const __m256i v22_3 = _mm256_slli_epi32(v19_3, 20);
    const __m256i v23_0 = _mm256_add_epi32(v20_0, v22_0);
    const __m256i v23_1 = _mm256_add_epi32(v20_1, v22_1);
    const __m256i v23_2 = _mm256_add_epi32(v20_2, v22_2);
    const __m256i v23_3 = _mm256_add_epi32(v20_3, v22_3);
    const __m256i v24_0 = _mm256_add_epi32(v18, v23_0);
    const __m256i v24_1 = _mm256_add_epi32(v18, v23_1);
    const __m256i v24_2 = _mm256_add_epi32(v18, v23_2);
    const __m256i v24_3 = _mm256_add_epi32(v18, v23_3);
    const __m256 v25_0 = _mm256_castsi256_ps(v24_0);
    const __m256 v25_1 = _mm256_castsi256_ps(v24_1);
    const __m256 v25_2 = _mm256_castsi256_ps(v24_2);
    const __m256 v25_3 = _mm256_castsi256_ps(v24_3);
    const __m256 v26_0 = _mm256_fmadd_ps(v17_0, v25_0, v25_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v17_1, v25_1, v25_1);
    const __m256 v26_2 = _mm256_fmadd_ps(v17_2, v25_2, v25_2);
    const __m256 v26_3 = _mm256_fmadd_ps(v17_3, v25_3, v25_3);
    const __m256 v27_0 = _mm256_add_ps(v0, v26_0);
    const __m256 v27_1 = _mm256_add_ps(v0, v26_1);
    const __m256 v27_2 = _mm256_add_ps(v0, v26_2);
    const __m256 v27_3 = _mm256_add_ps(v0, v26_3);
    const __m256 v28_0 = _mm256_div_ps(v0, v27_0);
    const __m256 v28_1 = _mm256_div_ps(v0, v27_1);
    const __m256 v28_2 = _mm256_div_ps(v0, v27_2);
    const __m256 v28_3 = _mm256_div_ps(v0, v27_3);
    _mm256_storeu_ps(y, v28_0);
    _mm256_storeu_ps(y + 8, v28_1);
    _mm256_storeu_ps(y + 16, v28_2);
    _mm256_storeu_ps(y + 24, v28_3);
}

/* 8 elements. */
static SIGMOID_4ULP_AVX2_AVX2_TARGET void sigmoid_4ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.715406p-24f); /* 8.59909264e-08 */
    const __m256 v1 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v2 = _mm256_set1_ps(-0x1.a00f62p+6f); /* -104.015022 */
    const __m256 v3 = _mm256_set1_ps(0x1.000018p+6f); /* 64.0000916 */
    const __m256 v7 = _mm256_set1_ps(-0x1.7159ccp+0f); /* -1.44277644 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v12 = _mm256_set1_ps(-0x1.ea291cp-3f); /* -0.239336222 */
    const __m256 v13 = _mm256_set1_ps(0x1.716586p-1f); /* 0.721477687 */
    const __m256 v16 = _mm256_set1_ps(0x1.c566fep-2f); /* 0.442775697 */
    const __m256i v18 = _mm256_set1_epi32(-201326592); /* 0xf4000000 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(sigmoid_4ulp_avx2_table0));
    const __m256 v4 = _mm256_loadu_ps(x);
    const __m256 v5 = _mm256_min_ps(v3, v4);
    const __m256 v6 = _mm256_max_ps(v2, v5);
    const __m256 v9 = _mm256_fmadd_ps(v6, v7, v8);
    const __m256 v10 = _mm256_sub_ps(v9, v8);
    const __m256 v11 = _mm256_fmadd_ps(v1, v10, v6);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256 v15 = _mm256_fmadd_ps(v11, v14, v7);
    const __m256 v17 = _mm256_fmadd_ps(v11, v15, v16);
    const __m256i v19 = _mm256_castps_si256(v9);
    const __m256i v20 = _mm256_permutevar8x32_epi32(t0_0, v19);
    const __m256i v22 = _mm256_slli_epi32(v19, 20);
    const __m256i v23 = _mm256_add_epi32(v20, v22);
    const __m256i v24 = _mm256_add_epi32(v18, v23);
    const __m256 v25 = _mm256_castsi256_ps(v24);
    const __m256 v26 = _mm256_fmadd_ps(v17, v25, v25);
    const __m256 v27 = _mm256_add_ps(v0, v26);
    const __m256 v28 = _mm256_div_ps(v0, v27);
    _mm256_storeu_ps(y, v28);
}

static SIGMOID_4ULP_AVX2_AVX2_TARGET void sigmoid_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sigmoid_4ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sigmoid_4ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sigmoid_4ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SIGMOID_4ULP_AVX2_AVX512 void sigmoid_4ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.715406p-24f); /* 8.59909264e-08 */
    const __m512 v1 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v2 = _mm512_set1_ps(-0x1.a00f62p+6f); /* -104.015022 */
    const __m512 v3 = _mm512_set1_ps(0x1.000018p+6f); /* 64.0000916 */
    const __m512 v7 = _mm512_set1_ps(-0x1.7159ccp+0f); /* -1.44277644 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v12 = _mm512_set1_ps(-0x1.ea291cp-3f); /* -0.239336222 */
    const __m512 v13 = _mm512_set1_ps(0x1.716586p-1f); /* 0.721477687 */
    const __m512 v16 = _mm512_set1_ps(0x1.c566fep-2f); /* 0.442775697 */
    const __m512i v18 = _mm512_set1_epi32(-201326592); /* 0xf4000000 */
    const __m512i t0_0 = _mm512_loadu_si512(sigmoid_4ulp_avx2_table0);
    const __m512 v4_0 = _mm512_loadu_ps(x);
    const __m512 v4_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_2 = _mm512_loadu_ps(x + 32);
    const __m512 v4_3 = _mm512_loadu_ps(x + 48);
    const __m512 v5_0 = _mm512_min_ps(v3, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v3, v4_1);
    const __m512 v5_2 = _mm512_min_ps(v3, v4_2);
    const __m512 v5_3 = _mm512_min_ps(v3, v4_3);
    const __m512 v6_0 = _mm512_max_ps(v2, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v2, v5_1);
    const __m512 v6_2 = _mm512_max_ps(v2, v5_2);
    const __m512 v6_3 = _mm512_max_ps(v2, v5_3);
    const __m512 v9_0 = _mm512_fmadd_ps(v6_0, v7, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v6_1, v7, v8);
    const __m512 v9_2 = _mm512_fmadd_ps(v6_2, v7, v8);
    const __m512 v9_3 = _mm512_fmadd_ps(v6_3, v7, v8);
    const __m512 v10_0 = _mm512_sub_ps(v9_0, v8);
    const __m512 v10_1 = _mm512_sub_ps(v9_1, v8);
    const __m512 v10_2 = _mm512_sub_ps(v9_2, v8);
    const __m512 v10_3 = _mm512_sub_ps(v9_3, v8);
    const __m512 v11_0 = _mm512_fmadd_ps(v1, v10_0, v6_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v1, v10_1, v6_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v1, v10_2, v6_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v1, v10_3, v6_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v11_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v11_1, v12, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v11_2, v12, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v11_3, v12, v13);
    const __m512 v15_0 = _mm512_fmadd_ps(v11_0, v14_0, v7);
    const __m512 v15_1 = _mm512_fmadd_ps(v11_1, v14_1, v7);
    const __m512 v15_2 = _mm512_fmadd_ps(v11_2, v14_2, v7);
    const __m512 v15_3 = _mm512_fmadd_ps(v11_3, v14_3, v7);
    const __m512 v17_0 = _mm512_fmadd_ps(v11_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v11_1, v15_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v11_2, v15_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v11_3, v15_3, v16);
    const __m512i v19_0 = _mm512_castps_si512(v9_0);
    const __m512i v19_1 = _mm512_castps_si512(v9_1);
    const __m512i v19_2 = _mm512_castps_si512(v9_2);
    const __m512i v19_3 = _mm512_castps_si512(v9_3);
    const __m512i v20_0 = _mm512_permutexvar_epi32(v19_0, t0_0);
    const __m512i v20_1 = _mm512_permutexvar_epi32(v19_1, t0_0);
    const __m512i v20_2 = _mm512_permutexvar_epi32(v19_2, t0_0);
    const __m512i v20_3 = _mm512_permutexvar_epi32(v19_3, t0_0);
    const __m512i v22_0 = _mm512_slli_epi32(v19_0, 20);
    const __m512i v22_1 = _mm512_slli_epi32(v19_1, 20);
    const __m512i v22_2 = _mm512_slli_epi32(v19_2, 20);
    const __m512i v22_3 = _mm512_slli_epi32(v19_3, 20);
    const __m512i v23_0 = _mm512_add_epi32(v20_0, v22_0);
    const __m512i v23_1 = _mm512_add_epi32(v20_1, v22_1);
    const __m512i v23_2 = _mm512_add_epi32(v20_2, v22_2);
    const __m512i v23_3 = _mm512_add_epi32(v20_3, v22_3);
    const __m512i v24_0 = _mm512_add_epi32(v18, v23_0);
    const __m512i v24_1 = _mm512_add_epi32(v18, v23_1);
    const __m512i v24_2 = _mm512_add_epi32(v18, v23_2);
    const __m512i v24_3 = _mm512_add_epi32(v18, v23_3);
    const __m512 v25_0 = _mm512_castsi512_ps(v24_0);
    const __m512 v25_1 = _mm512_castsi512_ps(v24_1);
    const __m512 v25_2 = _mm512_castsi512_ps(v24_2);
    const __m512 v25_3 = _mm512_castsi512_ps(v24_3);
    const __m512 v26_0 = _mm512_fmadd_ps(v17_0, v25_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v17_1, v25_1, v25_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v17_2, v25_2, v25_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v17_3, v25_3, v25_3);
    const __m512 v27_0 = _mm512_add_ps(v0, v26_0);
    const __m512 v27_1 = _mm512_add_ps(v0, v26_1);
    const __m512 v27_2 = _mm512_add_ps(v0, v26_2);
    const __m512 v27_3 = _mm512_add_ps(v0, v26_3);
    const __m512 v28_0 = _mm512_div_ps(v0, v27_0);
    const __m512 v28_1 = _mm512_div_ps(v0, v27_1);
    const __m512 v28_2 = _mm512_div_ps(v0, v27_2);
    const __m512 v28_3 = _mm512_div_ps(v0, v27_3);
    _mm512_storeu_ps(y, v28_0);
    _mm512_storeu_ps(y + 16, v28_1);
    _mm512_storeu_ps(y + 32, v28_2);
    _mm512_storeu_ps(y + 48, v28_3);
}

/* 16 elements. */
static SIGMOID_4ULP_AVX2_AVX512_TARGET void sigmoid_4ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.715406p-24f); /* 8.59909264e-08 */
    const __m512 v1 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v2 = _mm512_set1_ps(-0x1.a00f62p+6f); /* -104.015022 */
    const __m512 v3 = _mm512_set1_ps(0x1.000018p+6f); /* 64.0000916 */
    const __m512 v7 = _mm512_set1_ps(-0x1.7159ccp+0f); /* -1.44277644 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v12 = _mm512_set1_ps(-0x1.ea291cp-3f); /* -0.239336222 */
    const __m512 v13 = _mm512_set1_ps(0x1.716586p-1f); /* 0.721477687 */
    const __m512 v16 = _mm512_set1_ps(0x1.c566fep-2f); /* 0.442775697 */
    const __m512i v18 = _mm512_set1_epi32(-201326592); /* 0xf4000000 */
    const __m512i t0_0 = _mm512_loadu_si512(sigmoid_4ulp_avx2_table0);
    const __m512 v4 = _mm512_loadu_ps(x);
    const __m512 v5 = _mm512_min_ps(v3, v4);
    const __m512 v6 = _mm512_max_ps(v2, v5);
    const __m512 v9 = _mm512_fmadd_ps(v6, v7, v8);
    const __m512 v10 = _mm512_sub_ps(v9, v8);
    const __m512 v11 = _mm512_fmadd_ps(v1, v10, v6);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512 v15 = _mm512_fmadd_ps(v11, v14, v7);
    const __m512 v17 = _mm512_fmadd_ps(v11, v15, v16);
    const __m512i v19 = _mm512_castps_si512(v9);
    const __m512i v20 = _mm512_permutexvar_epi32(v19, t0_0);
    const __m512i v22 = _mm512_slli_epi32(v19, 20);
    const __m512i v23 = _mm512_add_epi32(v20, v22);
    const __m512i v24 = _mm512_add_epi32(v18, v23);
    const __m512 v25 = _mm512_castsi512_ps(v24);
    const __m512 v26 = _mm512_fmadd_ps(v17, v25, v25);
    const __m512 v27 = _mm512_add_ps(v0, v26);
    const __m512 v28 = _mm512_div_ps(v0, v27);
    _mm512_storeu_ps(y, v28);
}

static SIGMOID_4ULP_AVX2_AVX512_TARGET void sigmoid_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sigmoid_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sigmoid_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sigmoid_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_4ulp_avx2_level(void) {
#if defined(SIGMOID_4ULP_AVX2_FORCE_ISA)
    return SIGMOID_4ULP_AVX2_FORCE_ISA;
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

float sigmoid_4ulp_avx2(float x) {
    return sigmoid_4ulp_avx2_element(x);
}

void sigmoid_4ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_4ulp_avx2_level();
    if (level == 2) {
        sigmoid_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_4ulp_avx2_array_portable(x, y, n);
}
