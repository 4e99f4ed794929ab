/* cosh_205ulp_avx2: cosh
 *
 *   target       cosh, cosh x, f32
 *   domain       every input
 *   max error    2.046937 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.a79784p+2 (-6.61862278, encoding 0xc0d3cbc2)
 *   result there 0x1.76750cp+8 (374.457214, encoding 0x43bb3a86)
 *   mean error   0.026393 ulp
 *   misrounded   88012498 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8059a6a664c263c685f51045a4d564de
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f32 --max-ulp 2.05 --isa avx2 --time 25s --seed 1 --threads 1 --archive t3_cosh_avx2.db
 *                time: 0.2730 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "cosh_205ulp_avx2.h"

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

static inline float cosh_205ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cosh_205ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t cosh_205ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cosh_205ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cosh_205ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cosh_205ulp_avx2_element(float x) {
    const float v0 = 0x1.11250ap-7f; /* 0.00833571423 */
    const float v1 = 0x1.660014p+6f; /* 89.5000763 */
    const float v2 = x;
    const float v3 = cosh_205ulp_avx2_abs_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const float v5 = 0x1.715476p+0f; /* 1.44269502 */
    const float v6 = 0x1.8p+23f; /* 12582912 */
    const float v7 = cosh_205ulp_avx2_fma_f32(v4, v5, v6);
    const float v8 = v7 - v6;
    const float v9 = 0x1.0529bap-29f; /* 1.90021088e-09 */
    const float v10 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v11 = cosh_205ulp_avx2_fma_f32(v8, v10, v4);
    const float v12 = cosh_205ulp_avx2_fma_f32(v8, v9, v11);
    const float v13 = -0x1.e44eaep-12f; /* -0.000461871474 */
    const float v14 = cosh_205ulp_avx2_fma_f32(v12, v12, v13);
    const float v15 = 0x1.555b4ap-3f; /* 0.166678026 */
    const float v16 = cosh_205ulp_avx2_fma_f32(v0, v14, v15);
    const float v17 = 0x1.423788p-14f; /* 7.68225e-05 */
    const float v18 = cosh_205ulp_avx2_fma_f32(v16, v14, v17);
    const float v19 = cosh_205ulp_avx2_fma_f32(v18, v12, v12);
    const int32_t v20 = cosh_205ulp_avx2_bits_f32(v7);
    const int32_t v21 = 23;
    const int32_t v22 = cosh_205ulp_avx2_shl_i32(v20, v21);
    const int32_t v23 = 1048576000; /* 0x3e800000 */
    const int32_t v24 = (int32_t)((uint32_t)v22 + (uint32_t)v23);
    const float v25 = cosh_205ulp_avx2_frombits_f32(v24);
    const int32_t v26 = 3;
    const int32_t v27 = (int32_t)((uint32_t)v23 - (uint32_t)v22);
    const int32_t v28 = v26 > v27 ? v26 : v27;
    const float v29 = cosh_205ulp_avx2_frombits_f32(v28);
    const float v30 = v25 - v29;
    const float v31 = 0x1.9bdcep-4f; /* 0.10055244 */
    const float v32 = 0x1.7ffe92p+1f; /* 2.99995637 */
    const float v33 = cosh_205ulp_avx2_fma_f32(v14, v31, v32);
    const float v34 = 0x1.0f73fp-21f; /* 5.05620392e-07 */
    const float v35 = cosh_205ulp_avx2_fma_f32(v18, v33, v34);
    const float v36 = v29 + v25;
    const float v37 = 0x1.09fd7p-28f; /* 3.87066379e-09 */
    const float v38 = cosh_205ulp_avx2_fma_f32(v35, v36, v37);
    const float v39 = cosh_205ulp_avx2_fma_f32(v19, v30, v38);
    const float v40 = v39 + v36;
    const float v41 = v40 + v40;
    const float r0 = v41;
    return r0;
}

static void cosh_205ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_205ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_205ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_205ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_205ULP_AVX2_AVX2 static inline COSH_205ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COSH_205ULP_AVX2_AVX512 static inline COSH_205ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COSH_205ULP_AVX2_AVX2 void cosh_205ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.11250ap-7f); /* 0.00833571423 */
    const __m256 v1 = _mm256_set1_ps(0x1.660014p+6f); /* 89.5000763 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v9 = _mm256_set1_ps(0x1.0529bap-29f); /* 1.90021088e-09 */
    const __m256 v10 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(-0x1.e44eaep-12f); /* -0.000461871474 */
    const __m256 v15 = _mm256_set1_ps(0x1.555b4ap-3f); /* 0.166678026 */
    const __m256 v17 = _mm256_set1_ps(0x1.423788p-14f); /* 7.68225e-05 */
    const __m256i v23 = _mm256_set1_epi32(1048576000); /* 0x3e800000 */
    const __m256i v26 = _mm256_set1_epi32(3);
    const __m256 v31 = _mm256_set1_ps(0x1.9bdcep-4f); /* 0.10055244 */
    const __m256 v32 = _mm256_set1_ps(0x1.7ffe92p+1f); /* 2.99995637 */
    const __m256 v34 = _mm256_set1_ps(0x1.0f73fp-21f); /* 5.05620392e-07 */
    const __m256 v37 = _mm256_set1_ps(0x1.09fd7p-28f); /* 3.87066379e-09 */
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v3_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256 v4_0 = _mm256_min_ps(v1, v3_0);
    const __m256 v4_1 = _mm256_min_ps(v1, v3_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v5, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v5, v6);
    const __m256 v8_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v8_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v10, v4_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v10, v4_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v8_0, v9, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v8_1, v9, v11_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v12_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v0, v14_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v16_0, v14_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v16_1, v14_1, v17);
    const __m256 v19_0 = _mm256_fmadd_ps(v18_0, v12_0, v12_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v18_1, v12_1, v12_1);
    const __m256i v20_0 = _mm256_castps_si256(v7_0);
    const __m256i v20_1 = _mm256_castps_si256(v7_1);
    const __m256i v22_0 = _mm256_slli_epi32(v20_0, 23);
    const __m256i v22_1 = _mm256_slli_epi32(v20_1, 23);
    const __m256i v24_0 = _mm256_add_epi32(v22_0, v23);
    const __m256i v24_1 = _mm256_add_epi32(v22_1, v23);
    const __m256 v25_0 = _mm256_castsi256_ps(v24_0);
    const __m256 v25_1 = _mm256_castsi256_ps(v24_1);
    const __m256i v27_0 = _mm256_sub_epi32(v23, v22_0);
    const __m256i v27_1 = _mm256_sub_epi32(v23, v22_1);
    const __m256i v28_0 = _mm256_max_epi32(v26, v27_0);
    const __m256i v28_1 = _mm256_max_epi32(v26, v27_1);
    const __m256 v29_0 = _mm256_castsi256_ps(v28_0);
    const __m256 v29_1 = _mm256_castsi256_ps(v28_1);
    const __m256 v30_0 = _mm256_sub_ps(v25_0, v29_0);
    const __m256 v30_1 = _mm256_sub_ps(v25_1, v29_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v14_0, v31, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v14_1, v31, v32);
    const __m256 v35_0 = _mm256_fmadd_ps(v18_0, v33_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v18_1, v33_1, v34);
    const __m256 v36_0 = _mm256_add_ps(v29_0, v25_0);
    const __m256 v36_1 = _mm256_add_ps(v29_1, v25_1);
    const __m256 v38_0 = _mm256_fmadd_ps(v35_0, v36_0, v37);
    const __m256 v38_1 = _mm256_fmadd_ps(v35_1, v36_1, v37);
    const __m256 v39_0 = _mm256_fmadd_ps(v19_0, v30_0, v38_0);
    const __m256 v39_1 = _mm256_fmadd_ps(v19_1, v30_1, v38_1);
    const __m256 v40_0 = _mm256_add_ps(v39_0, v36_0);
    const __m256 v40_1 = _mm256_add_ps(v39_1, v36_1);
    const __m256 v41_0 = _mm256_add_ps(v40_0, v40_0);
    const __m256 v41_1 = _mm256_add_ps(v40_1, v40_1);
    _mm256_storeu_ps(y, v41_0);
    _mm256_storeu_ps(y + 8, v41_1);
}

/* 8 elements. */
static COSH_205ULP_AVX2_AVX2_TARGET void cosh_205ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.11250ap-7f); /* 0.00833571423 */
    const __m256 v1 = _mm256_set1_ps(0x1.660014p+6f); /* 89.5000763 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v9 = _mm256_set1_ps(0x1.0529bap-29f); /* 1.90021088e-09 */
    const __m256 v10 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(-0x1.e44eaep-12f); /* -0.000461871474 */
    const __m256 v15 = _mm256_set1_ps(0x1.555b4ap-3f); /* 0.166678026 */
    const __m256 v17 = _mm256_set1_ps(0x1.423788p-14f); /* 7.68225e-05 */
    const __m256i v23 = _mm256_set1_epi32(1048576000); /* 0x3e800000 */
    const __m256i v26 = _mm256_set1_epi32(3);
    const __m256 v31 = _mm256_set1_ps(0x1.9bdcep-4f); /* 0.10055244 */
    const __m256 v32 = _mm256_set1_ps(0x1.7ffe92p+1f); /* 2.99995637 */
    const __m256 v34 = _mm256_set1_ps(0x1.0f73fp-21f); /* 5.05620392e-07 */
    const __m256 v37 = _mm256_set1_ps(0x1.09fd7p-28f); /* 3.87066379e-09 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256 v7 = _mm256_fmadd_ps(v4, v5, v6);
    const __m256 v8 = _mm256_sub_ps(v7, v6);
    const __m256 v11 = _mm256_fmadd_ps(v8, v10, v4);
    const __m256 v12 = _mm256_fmadd_ps(v8, v9, v11);
    const __m256 v14 = _mm256_fmadd_ps(v12, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v0, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v14, v17);
    const __m256 v19 = _mm256_fmadd_ps(v18, v12, v12);
    const __m256i v20 = _mm256_castps_si256(v7);
    const __m256i v22 = _mm256_slli_epi32(v20, 23);
    const __m256i v24 = _mm256_add_epi32(v22, v23);
    const __m256 v25 = _mm256_castsi256_ps(v24);
    const __m256i v27 = _mm256_sub_epi32(v23, v22);
    const __m256i v28 = _mm256_max_epi32(v26, v27);
    const __m256 v29 = _mm256_castsi256_ps(v28);
    const __m256 v30 = _mm256_sub_ps(v25, v29);
    const __m256 v33 = _mm256_fmadd_ps(v14, v31, v32);
    const __m256 v35 = _mm256_fmadd_ps(v18, v33, v34);
    const __m256 v36 = _mm256_add_ps(v29, v25);
    const __m256 v38 = _mm256_fmadd_ps(v35, v36, v37);
    const __m256 v39 = _mm256_fmadd_ps(v19, v30, v38);
    const __m256 v40 = _mm256_add_ps(v39, v36);
    const __m256 v41 = _mm256_add_ps(v40, v40);
    _mm256_storeu_ps(y, v41);
}

static COSH_205ULP_AVX2_AVX2_TARGET void cosh_205ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_205ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cosh_205ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cosh_205ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSH_205ULP_AVX2_AVX512 void cosh_205ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.11250ap-7f); /* 0.00833571423 */
    const __m512 v1 = _mm512_set1_ps(0x1.660014p+6f); /* 89.5000763 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v9 = _mm512_set1_ps(0x1.0529bap-29f); /* 1.90021088e-09 */
    const __m512 v10 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(-0x1.e44eaep-12f); /* -0.000461871474 */
    const __m512 v15 = _mm512_set1_ps(0x1.555b4ap-3f); /* 0.166678026 */
    const __m512 v17 = _mm512_set1_ps(0x1.423788p-14f); /* 7.68225e-05 */
    const __m512i v23 = _mm512_set1_epi32(1048576000); /* 0x3e800000 */
    const __m512i v26 = _mm512_set1_epi32(3);
    const __m512 v31 = _mm512_set1_ps(0x1.9bdcep-4f); /* 0.10055244 */
    const __m512 v32 = _mm512_set1_ps(0x1.7ffe92p+1f); /* 2.99995637 */
    const __m512 v34 = _mm512_set1_ps(0x1.0f73fp-21f); /* 5.05620392e-07 */
    const __m512 v37 = _mm512_set1_ps(0x1.09fd7p-28f); /* 3.87066379e-09 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_min_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v1, v3_1);
    const __m512 v7_0 = _mm512_fmadd_ps(v4_0, v5, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v4_1, v5, v6);
    const __m512 v8_0 = _mm512_sub_ps(v7_0, v6);
    const __m512 v8_1 = _mm512_sub_ps(v7_1, v6);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v10, v4_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v10, v4_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v8_0, v9, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v8_1, v9, v11_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v12_1, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v0, v14_1, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v14_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v14_1, v17);
    const __m512 v19_0 = _mm512_fmadd_ps(v18_0, v12_0, v12_0);
    const __m512 v19_1 = _mm512_fmadd_ps(v18_1, v12_1, v12_1);
    const __m512i v20_0 = _mm512_castps_si512(v7_0);
    const __m512i v20_1 = _mm512_castps_si512(v7_1);
    const __m512i v22_0 = _mm512_slli_epi32(v20_0, 23);
    const __m512i v22_1 = _mm512_slli_epi32(v20_1, 23);
    const __m512i v24_0 = _mm512_add_epi32(v22_0, v23);
    const __m512i v24_1 = _mm512_add_epi32(v22_1, v23);
    const __m512 v25_0 = _mm512_castsi512_ps(v24_0);
    const __m512 v25_1 = _mm512_castsi512_ps(v24_1);
    const __m512i v27_0 = _mm512_sub_epi32(v23, v22_0);
    const __m512i v27_1 = _mm512_sub_epi32(v23, v22_1);
    const __m512i v28_0 = _mm512_max_epi32(v26, v27_0);
    const __m512i v28_1 = _mm512_max_epi32(v26, v27_1);
    const __m512 v29_0 = _mm512_castsi512_ps(v28_0);
    const __m512 v29_1 = _mm512_castsi512_ps(v28_1);
    const __m512 v30_0 = _mm512_sub_ps(v25_0, v29_0);
    const __m512 v30_1 = _mm512_sub_ps(v25_1, v29_1);
    const __m512 v33_0 = _mm512_fmadd_ps(v14_0, v31, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v14_1, v31, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v18_0, v33_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v18_1, v33_1, v34);
    const __m512 v36_0 = _mm512_add_ps(v29_0, v25_0);
    const __m512 v36_1 = _mm512_add_ps(v29_1, v25_1);
    const __m512 v38_0 = _mm512_fmadd_ps(v35_0, v36_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v35_1, v36_1, v37);
    const __m512 v39_0 = _mm512_fmadd_ps(v19_0, v30_0, v38_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v19_1, v30_1, v38_1);
    const __m512 v40_0 = _mm512_add_ps(v39_0, v36_0);
    const __m512 v40_1 = _mm512_add_ps(v39_1, v36_1);
    const __m512 v41_0 = _mm512_add_ps(v40_0, v40_0);
    const __m512 v41_1 = _mm512_add_ps(v40_1, v40_1);
    _mm512_storeu_ps(y, v41_0);
    _mm512_storeu_ps(y + 16, v41_1);
}

/* 16 elements. */
static COSH_205ULP_AVX2_AVX512_TARGET void cosh_205ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.11250ap-7f); /* 0.00833571423 */
    const __m512 v1 = _mm512_set1_ps(0x1.660014p+6f); /* 89.5000763 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v9 = _mm512_set1_ps(0x1.0529bap-29f); /* 1.90021088e-09 */
    const __m512 v10 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(-0x1.e44eaep-12f); /* -0.000461871474 */
    const __m512 v15 = _mm512_set1_ps(0x1.555b4ap-3f); /* 0.166678026 */
    const __m512 v17 = _mm512_set1_ps(0x1.423788p-14f); /* 7.68225e-05 */
    const __m512i v23 = _mm512_set1_epi32(1048576000); /* 0x3e800000 */
    const __m512i v26 = _mm512_set1_epi32(3);
    const __m512 v31 = _mm512_set1_ps(0x1.9bdcep-4f); /* 0.10055244 */
    const __m512 v32 = _mm512_set1_ps(0x1.7ffe92p+1f); /* 2.99995637 */
    const __m512 v34 = _mm512_set1_ps(0x1.0f73fp-21f); /* 5.05620392e-07 */
    const __m512 v37 = _mm512_set1_ps(0x1.09fd7p-28f); /* 3.87066379e-09 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512 v7 = _mm512_fmadd_ps(v4, v5, v6);
    const __m512 v8 = _mm512_sub_ps(v7, v6);
    const __m512 v11 = _mm512_fmadd_ps(v8, v10, v4);
    const __m512 v12 = _mm512_fmadd_ps(v8, v9, v11);
    const __m512 v14 = _mm512_fmadd_ps(v12, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v0, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v14, v17);
    const __m512 v19 = _mm512_fmadd_ps(v18, v12, v12);
    const __m512i v20 = _mm512_castps_si512(v7);
    const __m512i v22 = _mm512_slli_epi32(v20, 23);
    const __m512i v24 = _mm512_add_epi32(v22, v23);
    const __m512 v25 = _mm512_castsi512_ps(v24);
    const __m512i v27 = _mm512_sub_epi32(v23, v22);
    const __m512i v28 = _mm512_max_epi32(v26, v27);
    const __m512 v29 = _mm512_castsi512_ps(v28);
    const __m512 v30 = _mm512_sub_ps(v25, v29);
    const __m512 v33 = _mm512_fmadd_ps(v14, v31, v32);
    const __m512 v35 = _mm512_fmadd_ps(v18, v33, v34);
    const __m512 v36 = _mm512_add_ps(v29, v25);
    const __m512 v38 = _mm512_fmadd_ps(v35, v36, v37);
    const __m512 v39 = _mm512_fmadd_ps(v19, v30, v38);
    const __m512 v40 = _mm512_add_ps(v39, v36);
    const __m512 v41 = _mm512_add_ps(v40, v40);
    _mm512_storeu_ps(y, v41);
}

static COSH_205ULP_AVX2_AVX512_TARGET void cosh_205ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cosh_205ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cosh_205ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cosh_205ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_205ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_205ulp_avx2_level(void) {
#if defined(COSH_205ULP_AVX2_FORCE_ISA)
    return COSH_205ULP_AVX2_FORCE_ISA;
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

float cosh_205ulp_avx2(float x) {
    return cosh_205ulp_avx2_element(x);
}

void cosh_205ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_205ulp_avx2_level();
    if (level == 2) {
        cosh_205ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_205ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_205ulp_avx2_array_portable(x, y, n);
}
