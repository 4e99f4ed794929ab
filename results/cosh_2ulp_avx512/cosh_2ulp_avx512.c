/* cosh_2ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    1.698668 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.4d1b6cp+2 (-5.2047987, encoding 0xc0a68db6)
 *   result there 0x1.6c4ca8p+6 (91.0748596, encoding 0x42b62654)
 *   mean error   0.028269 ulp
 *   misrounded   108337768 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c2f6af4763a0433700dafde584646f26
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive cosh_2ulp_avx512.db
 *                time: 0.2280 ns/element as avx512 code (inputs mean)
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
#include "cosh_2ulp_avx512.h"

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

static inline float cosh_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cosh_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t cosh_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cosh_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cosh_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cosh_2ulp_avx512_element(float x) {
    const float v0 = 0x1.66p+6f; /* 89.5 */
    const float v1 = x;
    const float v2 = cosh_2ulp_avx512_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const float v4 = 0x1.715476p+0f; /* 1.44269502 */
    const float v5 = 0x1.8p+23f; /* 12582912 */
    const float v6 = cosh_2ulp_avx512_fma_f32(v3, v4, v5);
    const int32_t v7 = cosh_2ulp_avx512_bits_f32(v6);
    const int32_t v8 = 23;
    const int32_t v9 = cosh_2ulp_avx512_shl_i32(v7, v8);
    const int32_t v10 = 1048576000; /* 0x3e800000 */
    const int32_t v11 = (int32_t)((uint32_t)v9 + (uint32_t)v10);
    const float v12 = cosh_2ulp_avx512_frombits_f32(v11);
    const int32_t v13 = (int32_t)((uint32_t)v10 - (uint32_t)v9);
    const int32_t v14 = 0;
    const int32_t v15 = v13 > v14 ? v13 : v14;
    const float v16 = cosh_2ulp_avx512_frombits_f32(v15);
    const float v17 = v12 - v16;
    const float v18 = 0x1.05889cp-29f; /* 1.90290761e-09 */
    const float v19 = v6 - v5;
    const float v20 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v21 = cosh_2ulp_avx512_fma_f32(v19, v20, v3);
    const float v22 = cosh_2ulp_avx512_fma_f32(v18, v19, v21);
    const float v23 = 0x1.1237c2p-7f; /* 0.00836846326 */
    const float v24 = -0x1.80c3d4p-19f; /* -2.8667223e-06 */
    const float v25 = cosh_2ulp_avx512_fma_f32(v22, v22, v24);
    const float v26 = 0x1.555478p-3f; /* 0.166665018 */
    const float v27 = cosh_2ulp_avx512_fma_f32(v23, v25, v26);
    const float v28 = 0x1.198796p-21f; /* 5.24389804e-07 */
    const float v29 = cosh_2ulp_avx512_fma_f32(v27, v25, v28);
    const float v30 = cosh_2ulp_avx512_fma_f32(v22, v29, v22);
    const float v31 = 0x1.6941b6p-10f; /* 0.00137808488 */
    const float v32 = 0x1.555a88p-5f; /* 0.0416691452 */
    const float v33 = cosh_2ulp_avx512_fma_f32(v25, v31, v32);
    const float v34 = 0x1.000004p-1f; /* 0.500000119 */
    const float v35 = cosh_2ulp_avx512_fma_f32(v25, v33, v34);
    const float v36 = 0x1.8a1dc6p-20f; /* 1.46819764e-06 */
    const float v37 = cosh_2ulp_avx512_fma_f32(v35, v25, v36);
    const float v38 = v16 + v12;
    const float v39 = 0x1.469aa8p-33f; /* 1.48522361e-10 */
    const float v40 = cosh_2ulp_avx512_fma_f32(v37, v38, v39);
    const float v41 = cosh_2ulp_avx512_fma_f32(v17, v30, v40);
    const float v42 = v41 + v38;
    const float v43 = v42 + v42;
    const float r0 = v43;
    return r0;
}

static void cosh_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_2ULP_AVX512_AVX2 static inline COSH_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COSH_2ULP_AVX512_AVX512 static inline COSH_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COSH_2ULP_AVX512_AVX2 void cosh_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v10 = _mm256_set1_epi32(1048576000); /* 0x3e800000 */
    const __m256i v14 = _mm256_set1_epi32(0);
    const __m256 v18 = _mm256_set1_ps(0x1.05889cp-29f); /* 1.90290761e-09 */
    const __m256 v20 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v23 = _mm256_set1_ps(0x1.1237c2p-7f); /* 0.00836846326 */
    const __m256 v24 = _mm256_set1_ps(-0x1.80c3d4p-19f); /* -2.8667223e-06 */
    const __m256 v26 = _mm256_set1_ps(0x1.555478p-3f); /* 0.166665018 */
    const __m256 v28 = _mm256_set1_ps(0x1.198796p-21f); /* 5.24389804e-07 */
    const __m256 v31 = _mm256_set1_ps(0x1.6941b6p-10f); /* 0.00137808488 */
    const __m256 v32 = _mm256_set1_ps(0x1.555a88p-5f); /* 0.0416691452 */
    const __m256 v34 = _mm256_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m256 v36 = _mm256_set1_ps(0x1.8a1dc6p-20f); /* 1.46819764e-06 */
    const __m256 v39 = _mm256_set1_ps(0x1.469aa8p-33f); /* 1.48522361e-10 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256 v3_0 = _mm256_min_ps(v0, v2_0);
    const __m256 v3_1 = _mm256_min_ps(v0, v2_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v3_0, v4, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v3_1, v4, v5);
    const __m256i v7_0 = _mm256_castps_si256(v6_0);
    const __m256i v7_1 = _mm256_castps_si256(v6_1);
    const __m256i v9_0 = _mm256_slli_epi32(v7_0, 23);
    const __m256i v9_1 = _mm256_slli_epi32(v7_1, 23);
    const __m256i v11_0 = _mm256_add_epi32(v9_0, v10);
    const __m256i v11_1 = _mm256_add_epi32(v9_1, v10);
    const __m256 v12_0 = _mm256_castsi256_ps(v11_0);
    const __m256 v12_1 = _mm256_castsi256_ps(v11_1);
    const __m256i v13_0 = _mm256_sub_epi32(v10, v9_0);
    const __m256i v13_1 = _mm256_sub_epi32(v10, v9_1);
    const __m256i v15_0 = _mm256_max_epi32(v13_0, v14);
    const __m256i v15_1 = _mm256_max_epi32(v13_1, v14);
    const __m256 v16_0 = _mm256_castsi256_ps(v15_0);
    const __m256 v16_1 = _mm256_castsi256_ps(v15_1);
    const __m256 v17_0 = _mm256_sub_ps(v12_0, v16_0);
    const __m256 v17_1 = _mm256_sub_ps(v12_1, v16_1);
    const __m256 v19_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v19_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v20, v3_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v20, v3_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v18, v19_0, v21_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v18, v19_1, v21_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v22_0, v22_0, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v22_1, v22_1, v24);
    const __m256 v27_0 = _mm256_fmadd_ps(v23, v25_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v23, v25_1, v26);
    const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v25_0, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v25_1, v28);
    const __m256 v30_0 = _mm256_fmadd_ps(v22_0, v29_0, v22_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v22_1, v29_1, v22_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v25_0, v31, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v25_1, v31, v32);
    const __m256 v35_0 = _mm256_fmadd_ps(v25_0, v33_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v25_1, v33_1, v34);
    const __m256 v37_0 = _mm256_fmadd_ps(v35_0, v25_0, v36);
    const __m256 v37_1 = _mm256_fmadd_ps(v35_1, v25_1, v36);
    const __m256 v38_0 = _mm256_add_ps(v16_0, v12_0);
    const __m256 v38_1 = _mm256_add_ps(v16_1, v12_1);
    const __m256 v40_0 = _mm256_fmadd_ps(v37_0, v38_0, v39);
    const __m256 v40_1 = _mm256_fmadd_ps(v37_1, v38_1, v39);
    const __m256 v41_0 = _mm256_fmadd_ps(v17_0, v30_0, v40_0);
    const __m256 v41_1 = _mm256_fmadd_ps(v17_1, v30_1, v40_1);
    const __m256 v42_0 = _mm256_add_ps(v41_0, v38_0);
    const __m256 v42_1 = _mm256_add_ps(v41_1, v38_1);
    const __m256 v43_0 = _mm256_add_ps(v42_0, v42_0);
    const __m256 v43_1 = _mm256_add_ps(v42_1, v42_1);
    _mm256_storeu_ps(y, v43_0);
    _mm256_storeu_ps(y + 8, v43_1);
}

/* 8 elements. */
static COSH_2ULP_AVX512_AVX2_TARGET void cosh_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v4 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v10 = _mm256_set1_epi32(1048576000); /* 0x3e800000 */
    const __m256i v14 = _mm256_set1_epi32(0);
    const __m256 v18 = _mm256_set1_ps(0x1.05889cp-29f); /* 1.90290761e-09 */
    const __m256 v20 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v23 = _mm256_set1_ps(0x1.1237c2p-7f); /* 0.00836846326 */
    const __m256 v24 = _mm256_set1_ps(-0x1.80c3d4p-19f); /* -2.8667223e-06 */
    const __m256 v26 = _mm256_set1_ps(0x1.555478p-3f); /* 0.166665018 */
    const __m256 v28 = _mm256_set1_ps(0x1.198796p-21f); /* 5.24389804e-07 */
    const __m256 v31 = _mm256_set1_ps(0x1.6941b6p-10f); /* 0.00137808488 */
    const __m256 v32 = _mm256_set1_ps(0x1.555a88p-5f); /* 0.0416691452 */
    const __m256 v34 = _mm256_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m256 v36 = _mm256_set1_ps(0x1.8a1dc6p-20f); /* 1.46819764e-06 */
    const __m256 v39 = _mm256_set1_ps(0x1.469aa8p-33f); /* 1.48522361e-10 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256 v6 = _mm256_fmadd_ps(v3, v4, v5);
    const __m256i v7 = _mm256_castps_si256(v6);
    const __m256i v9 = _mm256_slli_epi32(v7, 23);
    const __m256i v11 = _mm256_add_epi32(v9, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256i v13 = _mm256_sub_epi32(v10, v9);
    const __m256i v15 = _mm256_max_epi32(v13, v14);
    const __m256 v16 = _mm256_castsi256_ps(v15);
    const __m256 v17 = _mm256_sub_ps(v12, v16);
    const __m256 v19 = _mm256_sub_ps(v6, v5);
    const __m256 v21 = _mm256_fmadd_ps(v19, v20, v3);
    const __m256 v22 = _mm256_fmadd_ps(v18, v19, v21);
    const __m256 v25 = _mm256_fmadd_ps(v22, v22, v24);
    const __m256 v27 = _mm256_fmadd_ps(v23, v25, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v25, v28);
    const __m256 v30 = _mm256_fmadd_ps(v22, v29, v22);
    const __m256 v33 = _mm256_fmadd_ps(v25, v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v25, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v35, v25, v36);
    const __m256 v38 = _mm256_add_ps(v16, v12);
    const __m256 v40 = _mm256_fmadd_ps(v37, v38, v39);
    const __m256 v41 = _mm256_fmadd_ps(v17, v30, v40);
    const __m256 v42 = _mm256_add_ps(v41, v38);
    const __m256 v43 = _mm256_add_ps(v42, v42);
    _mm256_storeu_ps(y, v43);
}

static COSH_2ULP_AVX512_AVX2_TARGET void cosh_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cosh_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cosh_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
COSH_2ULP_AVX512_AVX512 void cosh_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v4 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v10 = _mm512_set1_epi32(1048576000); /* 0x3e800000 */
    const __m512i v14 = _mm512_set1_epi32(0);
    const __m512 v18 = _mm512_set1_ps(0x1.05889cp-29f); /* 1.90290761e-09 */
    const __m512 v20 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v23 = _mm512_set1_ps(0x1.1237c2p-7f); /* 0.00836846326 */
    const __m512 v24 = _mm512_set1_ps(-0x1.80c3d4p-19f); /* -2.8667223e-06 */
    const __m512 v26 = _mm512_set1_ps(0x1.555478p-3f); /* 0.166665018 */
    const __m512 v28 = _mm512_set1_ps(0x1.198796p-21f); /* 5.24389804e-07 */
    const __m512 v31 = _mm512_set1_ps(0x1.6941b6p-10f); /* 0.00137808488 */
    const __m512 v32 = _mm512_set1_ps(0x1.555a88p-5f); /* 0.0416691452 */
    const __m512 v34 = _mm512_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m512 v36 = _mm512_set1_ps(0x1.8a1dc6p-20f); /* 1.46819764e-06 */
    const __m512 v39 = _mm512_set1_ps(0x1.469aa8p-33f); /* 1.48522361e-10 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_min_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v0, v2_1);
    const __m512 v3_2 = _mm512_min_ps(v0, v2_2);
    const __m512 v3_3 = _mm512_min_ps(v0, v2_3);
    const __m512 v6_0 = _mm512_fmadd_ps(v3_0, v4, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v3_1, v4, v5);
    const __m512 v6_2 = _mm512_fmadd_ps(v3_2, v4, v5);
    const __m512 v6_3 = _mm512_fmadd_ps(v3_3, v4, v5);
    const __m512i v7_0 = _mm512_castps_si512(v6_0);
    const __m512i v7_1 = _mm512_castps_si512(v6_1);
    const __m512i v7_2 = _mm512_castps_si512(v6_2);
    const __m512i v7_3 = _mm512_castps_si512(v6_3);
    const __m512i v9_0 = _mm512_slli_epi32(v7_0, 23);
    const __m512i v9_1 = _mm512_slli_epi32(v7_1, 23);
    const __m512i v9_2 = _mm512_slli_epi32(v7_2, 23);
    const __m512i v9_3 = _mm512_slli_epi32(v7_3, 23);
    const __m512i v11_0 = _mm512_add_epi32(v9_0, v10);
    const __m512i v11_1 = _mm512_add_epi32(v9_1, v10);
    const __m512i v11_2 = _mm512_add_epi32(v9_2, v10);
    const __m512i v11_3 = _mm512_add_epi32(v9_3, v10);
    const __m512 v12_0 = _mm512_castsi512_ps(v11_0);
    const __m512 v12_1 = _mm512_castsi512_ps(v11_1);
    const __m512 v12_2 = _mm512_castsi512_ps(v11_2);
    const __m512 v12_3 = _mm512_castsi512_ps(v11_3);
    const __m512i v13_0 = _mm512_sub_epi32(v10, v9_0);
    const __m512i v13_1 = _mm512_sub_epi32(v10, v9_1);
    const __m512i v13_2 = _mm512_sub_epi32(v10, v9_2);
    const __m512i v13_3 = _mm512_sub_epi32(v10, v9_3);
    const __m512i v15_0 = _mm512_max_epi32(v13_0, v14);
    const __m512i v15_1 = _mm512_max_epi32(v13_1, v14);
    const __m512i v15_2 = _mm512_max_epi32(v13_2, v14);
    const __m512i v15_3 = _mm512_max_epi32(v13_3, v14);
    const __m512 v16_0 = _mm512_castsi512_ps(v15_0);
    const __m512 v16_1 = _mm512_castsi512_ps(v15_1);
    const __m512 v16_2 = _mm512_castsi512_ps(v15_2);
    const __m512 v16_3 = _mm512_castsi512_ps(v15_3);
    const __m512 v17_0 = _mm512_sub_ps(v12_0, v16_0);
    const __m512 v17_1 = _mm512_sub_ps(v12_1, v16_1);
    const __m512 v17_2 = _mm512_sub_ps(v12_2, v16_2);
    const __m512 v17_3 = _mm512_sub_ps(v12_3, v16_3);
    const __m512 v19_0 = _mm512_sub_ps(v6_0, v5);
    const __m512 v19_1 = _mm512_sub_ps(v6_1, v5);
    const __m512 v19_2 = _mm512_sub_ps(v6_2, v5);
    const __m512 v19_3 = _mm512_sub_ps(v6_3, v5);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v20, v3_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v20, v3_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v19_2, v20, v3_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v19_3, v20, v3_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v18, v19_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v18, v19_1, v21_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v18, v19_2, v21_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v18, v19_3, v21_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v22_0, v22_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v22_1, v22_1, v24);
    const __m512 v25_2 = _mm512_fmadd_ps(v22_2, v22_2, v24);
    const __m512 v25_3 = _mm512_fmadd_ps(v22_3, v22_3, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v23, v25_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v23, v25_1, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v23, v25_2, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v23, v25_3, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v25_0, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v25_1, v28);
    const __m512 v29_2 = _mm512_fmadd_ps(v27_2, v25_2, v28);
    const __m512 v29_3 = _mm512_fmadd_ps(v27_3, v25_3, v28);
    const __m512 v30_0 = _mm512_fmadd_ps(v22_0, v29_0, v22_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v22_1, v29_1, v22_1);
    const __m512 v30_2 = _mm512_fmadd_ps(v22_2, v29_2, v22_2);
    const __m512 v30_3 = _mm512_fmadd_ps(v22_3, v29_3, v22_3);
    const __m512 v33_0 = _mm512_fmadd_ps(v25_0, v31, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v25_1, v31, v32);
    const __m512 v33_2 = _mm512_fmadd_ps(v25_2, v31, v32);
    const __m512 v33_3 = _mm512_fmadd_ps(v25_3, v31, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v25_0, v33_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v25_1, v33_1, v34);
    const __m512 v35_2 = _mm512_fmadd_ps(v25_2, v33_2, v34);
    const __m512 v35_3 = _mm512_fmadd_ps(v25_3, v33_3, v34);
    const __m512 v37_0 = _mm512_fmadd_ps(v35_0, v25_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v35_1, v25_1, v36);
    const __m512 v37_2 = _mm512_fmadd_ps(v35_2, v25_2, v36);
    const __m512 v37_3 = _mm512_fmadd_ps(v35_3, v25_3, v36);
    const __m512 v38_0 = _mm512_add_ps(v16_0, v12_0);
    const __m512 v38_1 = _mm512_add_ps(v16_1, v12_1);
    const __m512 v38_2 = _mm512_add_ps(v16_2, v12_2);
    const __m512 v38_3 = _mm512_add_ps(v16_3, v12_3);
    const __m512 v40_0 = _mm512_fmadd_ps(v37_0, v38_0, v39);
    const __m512 v40_1 = _mm512_fmadd_ps(v37_1, v38_1, v39);
    const __m512 v40_2 = _mm512_fmadd_ps(v37_2, v38_2, v39);
    const __m512 v40_3 = _mm512_fmadd_ps(v37_3, v38_3, v39);
    const __m512 v41_0 = _mm512_fmadd_ps(v17_0, v30_0, v40_0);
    const __m512 v41_1 = _mm512_fmadd_ps(v17_1, v30_1, v40_1);
    const __m512 v41_2 = _mm512_fmadd_ps(v17_2, v30_2, v40_2);
    const __m512 v41_3 = _mm512_fmadd_ps(v17_3, v30_3, v40_3);
    const __m512 v42_0 = _mm512_add_ps(v41_0, v38_0);
    const __m512 v42_1 = _mm512_add_ps(v41_1, v38_1);
    const __m512 v42_2 = _mm512_add_ps(v41_2, v38_2);
    const __m512 v42_3 = _mm512_add_ps(v41_3, v38_3);
    const __m512 v43_0 = _mm512_add_ps(v42_0, v42_0);
    const __m512 v43_1 = _mm512_add_ps(v42_1, v42_1);
    const __m512 v43_2 = _mm512_add_ps(v42_2, v42_2);
    const __m512 v43_3 = _mm512_add_ps(v42_3, v42_3);
    _mm512_storeu_ps(y, v43_0);
    _mm512_storeu_ps(y + 16, v43_1);
    _mm512_storeu_ps(y + 32, v43_2);
    _mm512_storeu_ps(y + 48, v43_3);
}

/* 16 elements. */
static COSH_2ULP_AVX512_AVX512_TARGET void cosh_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v4 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v10 = _mm512_set1_epi32(1048576000); /* 0x3e800000 */
    const __m512i v14 = _mm512_set1_epi32(0);
    const __m512 v18 = _mm512_set1_ps(0x1.05889cp-29f); /* 1.90290761e-09 */
    const __m512 v20 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v23 = _mm512_set1_ps(0x1.1237c2p-7f); /* 0.00836846326 */
    const __m512 v24 = _mm512_set1_ps(-0x1.80c3d4p-19f); /* -2.8667223e-06 */
    const __m512 v26 = _mm512_set1_ps(0x1.555478p-3f); /* 0.166665018 */
    const __m512 v28 = _mm512_set1_ps(0x1.198796p-21f); /* 5.24389804e-07 */
    const __m512 v31 = _mm512_set1_ps(0x1.6941b6p-10f); /* 0.00137808488 */
    const __m512 v32 = _mm512_set1_ps(0x1.555a88p-5f); /* 0.0416691452 */
    const __m512 v34 = _mm512_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m512 v36 = _mm512_set1_ps(0x1.8a1dc6p-20f); /* 1.46819764e-06 */
    const __m512 v39 = _mm512_set1_ps(0x1.469aa8p-33f); /* 1.48522361e-10 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512 v6 = _mm512_fmadd_ps(v3, v4, v5);
    const __m512i v7 = _mm512_castps_si512(v6);
    const __m512i v9 = _mm512_slli_epi32(v7, 23);
    const __m512i v11 = _mm512_add_epi32(v9, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512i v13 = _mm512_sub_epi32(v10, v9);
    const __m512i v15 = _mm512_max_epi32(v13, v14);
    const __m512 v16 = _mm512_castsi512_ps(v15);
    const __m512 v17 = _mm512_sub_ps(v12, v16);
    const __m512 v19 = _mm512_sub_ps(v6, v5);
    const __m512 v21 = _mm512_fmadd_ps(v19, v20, v3);
    const __m512 v22 = _mm512_fmadd_ps(v18, v19, v21);
    const __m512 v25 = _mm512_fmadd_ps(v22, v22, v24);
    const __m512 v27 = _mm512_fmadd_ps(v23, v25, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v25, v28);
    const __m512 v30 = _mm512_fmadd_ps(v22, v29, v22);
    const __m512 v33 = _mm512_fmadd_ps(v25, v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v25, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v35, v25, v36);
    const __m512 v38 = _mm512_add_ps(v16, v12);
    const __m512 v40 = _mm512_fmadd_ps(v37, v38, v39);
    const __m512 v41 = _mm512_fmadd_ps(v17, v30, v40);
    const __m512 v42 = _mm512_add_ps(v41, v38);
    const __m512 v43 = _mm512_add_ps(v42, v42);
    _mm512_storeu_ps(y, v43);
}

static COSH_2ULP_AVX512_AVX512_TARGET void cosh_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        cosh_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cosh_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cosh_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_2ulp_avx512_level(void) {
#if defined(COSH_2ULP_AVX512_FORCE_ISA)
    return COSH_2ULP_AVX512_FORCE_ISA;
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

float cosh_2ulp_avx512(float x) {
    return cosh_2ulp_avx512_element(x);
}

void cosh_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_2ulp_avx512_level();
    if (level == 2) {
        cosh_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_2ulp_avx512_array_portable(x, y, n);
}
