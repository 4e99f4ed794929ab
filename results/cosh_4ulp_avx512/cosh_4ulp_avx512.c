/* cosh_4ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    3.372263 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.0a37bcp+0 (-1.03991294, encoding 0xbf851bde)
 *   result there 0x1.975acp+0 (1.59122849, encoding 0x3fcbad60)
 *   mean error   0.516824 ulp
 *   misrounded   2188798360 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6f86e9700d6684377518234dda419da6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive cosh_4ulp_avx512.db
 *                time: 0.2182 ns/element as avx512 code (inputs mean)
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
#include "cosh_4ulp_avx512.h"

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

static inline float cosh_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cosh_4ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t cosh_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cosh_4ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cosh_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cosh_4ulp_avx512_element(float x) {
    const float v0 = 0x1.66p+6f; /* 89.5 */
    const float v1 = x;
    const float v2 = cosh_4ulp_avx512_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const float v4 = 0x1.715476p+0f; /* 1.44269502 */
    const float v5 = 0x1.8p+23f; /* 12582912 */
    const float v6 = cosh_4ulp_avx512_fma_f32(v3, v4, v5);
    const float v7 = v6 - v5;
    const float v8 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v9 = cosh_4ulp_avx512_fma_f32(v7, v8, v2);
    const float v10 = 0x1.12eap-7f; /* 0.00838971138 */
    const float v11 = -0x1.456eeap-13f; /* -0.00015517867 */
    const float v12 = cosh_4ulp_avx512_fma_f32(v9, v9, v11);
    const float v13 = 0x1.5554e6p-3f; /* 0.166665837 */
    const float v14 = cosh_4ulp_avx512_fma_f32(v10, v12, v13);
    const float v15 = 0x1.b293d6p-16f; /* 2.59028366e-05 */
    const float v16 = cosh_4ulp_avx512_fma_f32(v14, v12, v15);
    const float v17 = cosh_4ulp_avx512_fma_f32(v9, v16, v9);
    const int32_t v18 = cosh_4ulp_avx512_bits_f32(v6);
    const int32_t v19 = 23;
    const int32_t v20 = cosh_4ulp_avx512_shl_i32(v18, v19);
    const int32_t v21 = 1048576000; /* 0x3e800000 */
    const int32_t v22 = (int32_t)((uint32_t)v20 + (uint32_t)v21);
    const float v23 = cosh_4ulp_avx512_frombits_f32(v22);
    const int32_t v24 = 5;
    const int32_t v25 = (int32_t)((uint32_t)v21 - (uint32_t)v20);
    const int32_t v26 = v24 > v25 ? v24 : v25;
    const float v27 = cosh_4ulp_avx512_frombits_f32(v26);
    const float v28 = v23 - v27;
    const float v29 = 0x1.2f5c3ep-1f; /* 0.592500627 */
    const float v30 = 0x1.800246p+1f; /* 3.00006938 */
    const float v31 = cosh_4ulp_avx512_fma_f32(v29, v16, v30);
    const float v32 = -0x0p+0f; /* -0 */
    const float v33 = cosh_4ulp_avx512_fma_f32(v31, v16, v32);
    const float v34 = v27 + v23;
    const float v35 = -0x1.5ad60ep-27f; /* -1.00942605e-08 */
    const float v36 = cosh_4ulp_avx512_fma_f32(v33, v34, v35);
    const float v37 = cosh_4ulp_avx512_fma_f32(v17, v28, v36);
    const float v38 = v37 + v34;
    const float v39 = v38 + v38;
    const float r0 = v39;
    return r0;
}

static void cosh_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_4ULP_AVX512_AVX2 static inline COSH_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COSH_4ULP_AVX512_AVX512 static inline COSH_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COSH_4ULP_AVX512_AVX2 void cosh_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v8 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v10 = _mm256_set1_ps(0x1.12eap-7f); /* 0.00838971138 */
    const __m256 v11 = _mm256_set1_ps(-0x1.456eeap-13f); /* -0.00015517867 */
    const __m256 v13 = _mm256_set1_ps(0x1.5554e6p-3f); /* 0.166665837 */
    const __m256 v15 = _mm256_set1_ps(0x1.b293d6p-16f); /* 2.59028366e-05 */
    const __m256i v21 = _mm256_set1_epi32(1048576000); /* 0x3e800000 */
    const __m256i v24 = _mm256_set1_epi32(5);
    const __m256 v29 = _mm256_set1_ps(0x1.2f5c3ep-1f); /* 0.592500627 */
    const __m256 v30 = _mm256_set1_ps(0x1.800246p+1f); /* 3.00006938 */
    const __m256 v32 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v35 = _mm256_set1_ps(-0x1.5ad60ep-27f); /* -1.00942605e-08 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256 v3_0 = _mm256_min_ps(v0, v2_0);
    const __m256 v3_1 = _mm256_min_ps(v0, v2_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v3_0, v4, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v3_1, v4, v5);
    const __m256 v7_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v7_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v9_0 = _mm256_fmadd_ps(v7_0, v8, v2_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v7_1, v8, v2_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v9_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v9_1, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v10, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v10, v12_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v12_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v12_1, v15);
    const __m256 v17_0 = _mm256_fmadd_ps(v9_0, v16_0, v9_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v9_1, v16_1, v9_1);
    const __m256i v18_0 = _mm256_castps_si256(v6_0);
    const __m256i v18_1 = _mm256_castps_si256(v6_1);
    const __m256i v20_0 = _mm256_slli_epi32(v18_0, 23);
    const __m256i v20_1 = _mm256_slli_epi32(v18_1, 23);
    const __m256i v22_0 = _mm256_add_epi32(v20_0, v21);
    const __m256i v22_1 = _mm256_add_epi32(v20_1, v21);
    const __m256 v23_0 = _mm256_castsi256_ps(v22_0);
    const __m256 v23_1 = _mm256_castsi256_ps(v22_1);
    const __m256i v25_0 = _mm256_sub_epi32(v21, v20_0);
    const __m256i v25_1 = _mm256_sub_epi32(v21, v20_1);
    const __m256i v26_0 = _mm256_max_epi32(v24, v25_0);
    const __m256i v26_1 = _mm256_max_epi32(v24, v25_1);
    const __m256 v27_0 = _mm256_castsi256_ps(v26_0);
    const __m256 v27_1 = _mm256_castsi256_ps(v26_1);
    const __m256 v28_0 = _mm256_sub_ps(v23_0, v27_0);
    const __m256 v28_1 = _mm256_sub_ps(v23_1, v27_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v29, v16_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v29, v16_1, v30);
    const __m256 v33_0 = _mm256_fmadd_ps(v31_0, v16_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v31_1, v16_1, v32);
    const __m256 v34_0 = _mm256_add_ps(v27_0, v23_0);
    const __m256 v34_1 = _mm256_add_ps(v27_1, v23_1);
    const __m256 v36_0 = _mm256_fmadd_ps(v33_0, v34_0, v35);
    const __m256 v36_1 = _mm256_fmadd_ps(v33_1, v34_1, v35);
    const __m256 v37_0 = _mm256_fmadd_ps(v17_0, v28_0, v36_0);
    const __m256 v37_1 = _mm256_fmadd_ps(v17_1, v28_1, v36_1);
    const __m256 v38_0 = _mm256_add_ps(v37_0, v34_0);
    const __m256 v38_1 = _mm256_add_ps(v37_1, v34_1);
    const __m256 v39_0 = _mm256_add_ps(v38_0, v38_0);
    const __m256 v39_1 = _mm256_add_ps(v38_1, v38_1);
    _mm256_storeu_ps(y, v39_0);
    _mm256_storeu_ps(y + 8, v39_1);
}

/* 8 elements. */
static COSH_4ULP_AVX512_AVX2_TARGET void cosh_4ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v8 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v10 = _mm256_set1_ps(0x1.12eap-7f); /* 0.00838971138 */
    const __m256 v11 = _mm256_set1_ps(-0x1.456eeap-13f); /* -0.00015517867 */
    const __m256 v13 = _mm256_set1_ps(0x1.5554e6p-3f); /* 0.166665837 */
    const __m256 v15 = _mm256_set1_ps(0x1.b293d6p-16f); /* 2.59028366e-05 */
    const __m256i v21 = _mm256_set1_epi32(1048576000); /* 0x3e800000 */
    const __m256i v24 = _mm256_set1_epi32(5);
    const __m256 v29 = _mm256_set1_ps(0x1.2f5c3ep-1f); /* 0.592500627 */
    const __m256 v30 = _mm256_set1_ps(0x1.800246p+1f); /* 3.00006938 */
    const __m256 v32 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 v35 = _mm256_set1_ps(-0x1.5ad60ep-27f); /* -1.00942605e-08 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256 v6 = _mm256_fmadd_ps(v3, v4, v5);
    const __m256 v7 = _mm256_sub_ps(v6, v5);
    const __m256 v9 = _mm256_fmadd_ps(v7, v8, v2);
    const __m256 v12 = _mm256_fmadd_ps(v9, v9, v11);
    const __m256 v14 = _mm256_fmadd_ps(v10, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v12, v15);
    const __m256 v17 = _mm256_fmadd_ps(v9, v16, v9);
    const __m256i v18 = _mm256_castps_si256(v6);
    const __m256i v20 = _mm256_slli_epi32(v18, 23);
    const __m256i v22 = _mm256_add_epi32(v20, v21);
    const __m256 v23 = _mm256_castsi256_ps(v22);
    const __m256i v25 = _mm256_sub_epi32(v21, v20);
    const __m256i v26 = _mm256_max_epi32(v24, v25);
    const __m256 v27 = _mm256_castsi256_ps(v26);
    const __m256 v28 = _mm256_sub_ps(v23, v27);
    const __m256 v31 = _mm256_fmadd_ps(v29, v16, v30);
    const __m256 v33 = _mm256_fmadd_ps(v31, v16, v32);
    const __m256 v34 = _mm256_add_ps(v27, v23);
    const __m256 v36 = _mm256_fmadd_ps(v33, v34, v35);
    const __m256 v37 = _mm256_fmadd_ps(v17, v28, v36);
    const __m256 v38 = _mm256_add_ps(v37, v34);
    const __m256 v39 = _mm256_add_ps(v38, v38);
    _mm256_storeu_ps(y, v39);
}

static COSH_4ULP_AVX512_AVX2_TARGET void cosh_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_4ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cosh_4ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cosh_4ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSH_4ULP_AVX512_AVX512 void cosh_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v4 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v8 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v10 = _mm512_set1_ps(0x1.12eap-7f); /* 0.00838971138 */
    const __m512 v11 = _mm512_set1_ps(-0x1.456eeap-13f); /* -0.00015517867 */
    const __m512 v13 = _mm512_set1_ps(0x1.5554e6p-3f); /* 0.166665837 */
    const __m512 v15 = _mm512_set1_ps(0x1.b293d6p-16f); /* 2.59028366e-05 */
    const __m512i v21 = _mm512_set1_epi32(1048576000); /* 0x3e800000 */
    const __m512i v24 = _mm512_set1_epi32(5);
    const __m512 v29 = _mm512_set1_ps(0x1.2f5c3ep-1f); /* 0.592500627 */
    const __m512 v30 = _mm512_set1_ps(0x1.800246p+1f); /* 3.00006938 */
    const __m512 v32 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v35 = _mm512_set1_ps(-0x1.5ad60ep-27f); /* -1.00942605e-08 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_min_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v0, v2_1);
    const __m512 v6_0 = _mm512_fmadd_ps(v3_0, v4, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v3_1, v4, v5);
    const __m512 v7_0 = _mm512_sub_ps(v6_0, v5);
    const __m512 v7_1 = _mm512_sub_ps(v6_1, v5);
    const __m512 v9_0 = _mm512_fmadd_ps(v7_0, v8, v2_0);
    const __m512 v9_1 = _mm512_fmadd_ps(v7_1, v8, v2_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v9_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v9_1, v11);
    const __m512 v14_0 = _mm512_fmadd_ps(v10, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v10, v12_1, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v12_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v12_1, v15);
    const __m512 v17_0 = _mm512_fmadd_ps(v9_0, v16_0, v9_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v9_1, v16_1, v9_1);
    const __m512i v18_0 = _mm512_castps_si512(v6_0);
    const __m512i v18_1 = _mm512_castps_si512(v6_1);
    const __m512i v20_0 = _mm512_slli_epi32(v18_0, 23);
    const __m512i v20_1 = _mm512_slli_epi32(v18_1, 23);
    const __m512i v22_0 = _mm512_add_epi32(v20_0, v21);
    const __m512i v22_1 = _mm512_add_epi32(v20_1, v21);
    const __m512 v23_0 = _mm512_castsi512_ps(v22_0);
    const __m512 v23_1 = _mm512_castsi512_ps(v22_1);
    const __m512i v25_0 = _mm512_sub_epi32(v21, v20_0);
    const __m512i v25_1 = _mm512_sub_epi32(v21, v20_1);
    const __m512i v26_0 = _mm512_max_epi32(v24, v25_0);
    const __m512i v26_1 = _mm512_max_epi32(v24, v25_1);
    const __m512 v27_0 = _mm512_castsi512_ps(v26_0);
    const __m512 v27_1 = _mm512_castsi512_ps(v26_1);
    const __m512 v28_0 = _mm512_sub_ps(v23_0, v27_0);
    const __m512 v28_1 = _mm512_sub_ps(v23_1, v27_1);
    const __m512 v31_0 = _mm512_fmadd_ps(v29, v16_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v29, v16_1, v30);
    const __m512 v33_0 = _mm512_fmadd_ps(v31_0, v16_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v31_1, v16_1, v32);
    const __m512 v34_0 = _mm512_add_ps(v27_0, v23_0);
    const __m512 v34_1 = _mm512_add_ps(v27_1, v23_1);
    const __m512 v36_0 = _mm512_fmadd_ps(v33_0, v34_0, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v33_1, v34_1, v35);
    const __m512 v37_0 = _mm512_fmadd_ps(v17_0, v28_0, v36_0);
    const __m512 v37_1 = _mm512_fmadd_ps(v17_1, v28_1, v36_1);
    const __m512 v38_0 = _mm512_add_ps(v37_0, v34_0);
    const __m512 v38_1 = _mm512_add_ps(v37_1, v34_1);
    const __m512 v39_0 = _mm512_add_ps(v38_0, v38_0);
    const __m512 v39_1 = _mm512_add_ps(v38_1, v38_1);
    _mm512_storeu_ps(y, v39_0);
    _mm512_storeu_ps(y + 16, v39_1);
}

/* 16 elements. */
static COSH_4ULP_AVX512_AVX512_TARGET void cosh_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v4 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v8 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v10 = _mm512_set1_ps(0x1.12eap-7f); /* 0.00838971138 */
    const __m512 v11 = _mm512_set1_ps(-0x1.456eeap-13f); /* -0.00015517867 */
    const __m512 v13 = _mm512_set1_ps(0x1.5554e6p-3f); /* 0.166665837 */
    const __m512 v15 = _mm512_set1_ps(0x1.b293d6p-16f); /* 2.59028366e-05 */
    const __m512i v21 = _mm512_set1_epi32(1048576000); /* 0x3e800000 */
    const __m512i v24 = _mm512_set1_epi32(5);
    const __m512 v29 = _mm512_set1_ps(0x1.2f5c3ep-1f); /* 0.592500627 */
    const __m512 v30 = _mm512_set1_ps(0x1.800246p+1f); /* 3.00006938 */
    const __m512 v32 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 v35 = _mm512_set1_ps(-0x1.5ad60ep-27f); /* -1.00942605e-08 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512 v6 = _mm512_fmadd_ps(v3, v4, v5);
    const __m512 v7 = _mm512_sub_ps(v6, v5);
    const __m512 v9 = _mm512_fmadd_ps(v7, v8, v2);
    const __m512 v12 = _mm512_fmadd_ps(v9, v9, v11);
    const __m512 v14 = _mm512_fmadd_ps(v10, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v12, v15);
    const __m512 v17 = _mm512_fmadd_ps(v9, v16, v9);
    const __m512i v18 = _mm512_castps_si512(v6);
    const __m512i v20 = _mm512_slli_epi32(v18, 23);
    const __m512i v22 = _mm512_add_epi32(v20, v21);
    const __m512 v23 = _mm512_castsi512_ps(v22);
    const __m512i v25 = _mm512_sub_epi32(v21, v20);
    const __m512i v26 = _mm512_max_epi32(v24, v25);
    const __m512 v27 = _mm512_castsi512_ps(v26);
    const __m512 v28 = _mm512_sub_ps(v23, v27);
    const __m512 v31 = _mm512_fmadd_ps(v29, v16, v30);
    const __m512 v33 = _mm512_fmadd_ps(v31, v16, v32);
    const __m512 v34 = _mm512_add_ps(v27, v23);
    const __m512 v36 = _mm512_fmadd_ps(v33, v34, v35);
    const __m512 v37 = _mm512_fmadd_ps(v17, v28, v36);
    const __m512 v38 = _mm512_add_ps(v37, v34);
    const __m512 v39 = _mm512_add_ps(v38, v38);
    _mm512_storeu_ps(y, v39);
}

static COSH_4ULP_AVX512_AVX512_TARGET void cosh_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cosh_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cosh_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cosh_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_4ulp_avx512_level(void) {
#if defined(COSH_4ULP_AVX512_FORCE_ISA)
    return COSH_4ULP_AVX512_FORCE_ISA;
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

float cosh_4ulp_avx512(float x) {
    return cosh_4ulp_avx512_element(x);
}

void cosh_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_4ulp_avx512_level();
    if (level == 2) {
        cosh_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_4ulp_avx512_array_portable(x, y, n);
}
