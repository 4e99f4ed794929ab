/* cosh_bf16_1ulp_avx2: cosh
 *
 *   target       cosh, cosh x, bf16
 *   domain       every input
 *   max error    0.992607 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.bap-3 (-0.215820312, encoding 0xbe5d)
 *   result there 0x1.04p+0 (1.015625, encoding 0x3f82)
 *   mean error   0.017443 ulp
 *   misrounded   1044 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d8e844bd2808130c1fade4e3cfa3144c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/cosh_bf16_avx2.db
 *                time: 0.4390 ns/element as avx2 code (inputs mean)
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
#include "cosh_bf16_1ulp_avx2.h"

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

static inline int32_t cosh_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cosh_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cosh_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cosh_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t cosh_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cosh_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const int32_t cosh_bf16_1ulp_avx2_table0[16] = {
    1065361186, 1065072565, 1064852726, 1064707894,
    1064644858, 1064671021, 1064794456, 1065023967,
    1065361186, 1065072565, 1064852726, 1064707894,
    1064644858, 1064671021, 1064794456, 1065023967,
}; /* repeated to fill a register */

static inline uint16_t cosh_bf16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1.66p+6f; /* 89.5 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = cosh_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = cosh_bf16_1ulp_avx2_frombits_f32(v3);
    const float v5 = cosh_bf16_1ulp_avx2_abs_f32(v4);
    const float v6 = v0 < v5 ? v0 : v5;
    const float v7 = 0x1.715476p+0f; /* 1.44269502 */
    const float v8 = 0x1.8p+20f; /* 1572864 */
    const float v9 = cosh_bf16_1ulp_avx2_fma_f32(v6, v7, v8);
    const int32_t v10 = cosh_bf16_1ulp_avx2_bits_f32(v9);
    const int32_t v11 = 20;
    const int32_t v12 = cosh_bf16_1ulp_avx2_shl_i32(v10, v11);
    const int32_t v13 = 16777215; /* 0x00ffffff */
    const int32_t v14 = (int32_t)((uint32_t)v12 - (uint32_t)v13);
    const int32_t v15 = cosh_bf16_1ulp_avx2_table0[(uint32_t)v10 & (8u - 1)];
    const int32_t v16 = (int32_t)((uint32_t)v14 + (uint32_t)v15);
    const float v17 = cosh_bf16_1ulp_avx2_frombits_f32(v16);
    const int32_t v18 = 0;
    const int32_t v19 = (int32_t)((uint32_t)v18 - (uint32_t)v10);
    const int32_t v20 = cosh_bf16_1ulp_avx2_table0[(uint32_t)v19 & (8u - 1)];
    const int32_t v21 = cosh_bf16_1ulp_avx2_shl_i32(v19, v11);
    const int32_t v22 = (int32_t)((uint32_t)v21 - (uint32_t)v13);
    const int32_t v23 = (int32_t)((uint32_t)v20 + (uint32_t)v22);
    const int32_t v24 = v18 > v23 ? v18 : v23;
    const float v25 = cosh_bf16_1ulp_avx2_frombits_f32(v24);
    const float v26 = v17 + v25;
    const float v27 = v9 - v8;
    const float v28 = -0x1.62e366p-1f; /* -0.693141162 */
    const float v29 = cosh_bf16_1ulp_avx2_fma_f32(v27, v28, v6);
    const float v30 = v17 - v25;
    const float v31 = -0x1.738e88p-17f; /* -1.10732544e-05 */
    const float v32 = cosh_bf16_1ulp_avx2_fma_f32(v29, v30, v31);
    const float v33 = v26 + v32;
    const float v34 = v33 + v33;
    const int32_t v35 = cosh_bf16_1ulp_avx2_bits_f32(v34);
    const int32_t v36 = cosh_bf16_1ulp_avx2_lshr_i32(v35, v2);
    const int32_t r0 = v36;
    return (uint16_t)r0;
}

static void cosh_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_BF16_1ULP_AVX2_AVX2 static inline COSH_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COSH_BF16_1ULP_AVX2_AVX512 static inline COSH_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COSH_BF16_1ULP_AVX2_AVX2 __m256i cosh_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
COSH_BF16_1ULP_AVX2_AVX2 void cosh_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
COSH_BF16_1ULP_AVX2_AVX2 void cosh_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256i v13 = _mm256_set1_epi32(16777215); /* 0x00ffffff */
    const __m256i v18 = _mm256_set1_epi32(0);
    const __m256 v28 = _mm256_set1_ps(-0x1.62e366p-1f); /* -0.693141162 */
    const __m256 v31 = _mm256_set1_ps(-0x1.738e88p-17f); /* -1.10732544e-05 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(cosh_bf16_1ulp_avx2_table0));
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v5_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v5_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256 v6_0 = _mm256_min_ps(v0, v5_0);
    const __m256 v6_1 = _mm256_min_ps(v0, v5_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v6_0, v7, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v6_1, v7, v8);
    const __m256i v10_0 = cosh_bf16_1ulp_avx2_bits_f32_avx2(v9_0);
    const __m256i v10_1 = cosh_bf16_1ulp_avx2_bits_f32_avx2(v9_1);
    const __m256i v12_0 = _mm256_slli_epi32(v10_0, 20);
    const __m256i v12_1 = _mm256_slli_epi32(v10_1, 20);
    const __m256i v14_0 = _mm256_sub_epi32(v12_0, v13);
    const __m256i v14_1 = _mm256_sub_epi32(v12_1, v13);
    const __m256i v15_0 = _mm256_permutevar8x32_epi32(t0_0, v10_0);
    const __m256i v15_1 = _mm256_permutevar8x32_epi32(t0_0, v10_1);
    const __m256i v16_0 = _mm256_add_epi32(v14_0, v15_0);
    const __m256i v16_1 = _mm256_add_epi32(v14_1, v15_1);
    const __m256 v17_0 = _mm256_castsi256_ps(v16_0);
    const __m256 v17_1 = _mm256_castsi256_ps(v16_1);
    const __m256i v19_0 = _mm256_sub_epi32(v18, v10_0);
    const __m256i v19_1 = _mm256_sub_epi32(v18, v10_1);
    const __m256i v20_0 = _mm256_permutevar8x32_epi32(t0_0, v19_0);
    const __m256i v20_1 = _mm256_permutevar8x32_epi32(t0_0, v19_1);
    const __m256i v21_0 = _mm256_slli_epi32(v19_0, 20);
    const __m256i v21_1 = _mm256_slli_epi32(v19_1, 20);
    const __m256i v22_0 = _mm256_sub_epi32(v21_0, v13);
    const __m256i v22_1 = _mm256_sub_epi32(v21_1, v13);
    const __m256i v23_0 = _mm256_add_epi32(v20_0, v22_0);
    const __m256i v23_1 = _mm256_add_epi32(v20_1, v22_1);
    const __m256i v24_0 = _mm256_max_epi32(v18, v23_0);
    const __m256i v24_1 = _mm256_max_epi32(v18, v23_1);
    const __m256 v25_0 = _mm256_castsi256_ps(v24_0);
    const __m256 v25_1 = _mm256_castsi256_ps(v24_1);
    const __m256 v26_0 = _mm256_add_ps(v17_0, v25_0);
    const __m256 v26_1 = _mm256_add_ps(v17_1, v25_1);
    const __m256 v27_0 = _mm256_sub_ps(v9_0, v8);
    const __m256 v27_1 = _mm256_sub_ps(v9_1, v8);
    const __m256 v29_0 = _mm256_fmadd_ps(v27_0, v28, v6_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v27_1, v28, v6_1);
    const __m256 v30_0 = _mm256_sub_ps(v17_0, v25_0);
    const __m256 v30_1 = _mm256_sub_ps(v17_1, v25_1);
    const __m256 v32_0 = _mm256_fmadd_ps(v29_0, v30_0, v31);
    const __m256 v32_1 = _mm256_fmadd_ps(v29_1, v30_1, v31);
    const __m256 v33_0 = _mm256_add_ps(v26_0, v32_0);
    const __m256 v33_1 = _mm256_add_ps(v26_1, v32_1);
    const __m256 v34_0 = _mm256_add_ps(v33_0, v33_0);
    const __m256 v34_1 = _mm256_add_ps(v33_1, v33_1);
    const __m256i v35_0 = cosh_bf16_1ulp_avx2_bits_f32_avx2(v34_0);
    const __m256i v35_1 = cosh_bf16_1ulp_avx2_bits_f32_avx2(v34_1);
    const __m256i v36_0 = _mm256_srli_epi32(v35_0, 16);
    const __m256i v36_1 = _mm256_srli_epi32(v35_1, 16);
    cosh_bf16_1ulp_avx2_store_u16_avx2(y, v36_0);
    cosh_bf16_1ulp_avx2_store_u16_avx2(y + 8, v36_1);
}

/* 8 elements. */
static COSH_BF16_1ULP_AVX2_AVX2_TARGET void cosh_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256i v13 = _mm256_set1_epi32(16777215); /* 0x00ffffff */
    const __m256i v18 = _mm256_set1_epi32(0);
    const __m256 v28 = _mm256_set1_ps(-0x1.62e366p-1f); /* -0.693141162 */
    const __m256 v31 = _mm256_set1_ps(-0x1.738e88p-17f); /* -1.10732544e-05 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(cosh_bf16_1ulp_avx2_table0));
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v6 = _mm256_min_ps(v0, v5);
    const __m256 v9 = _mm256_fmadd_ps(v6, v7, v8);
    const __m256i v10 = cosh_bf16_1ulp_avx2_bits_f32_avx2(v9);
    const __m256i v12 = _mm256_slli_epi32(v10, 20);
    const __m256i v14 = _mm256_sub_epi32(v12, v13);
    const __m256i v15 = _mm256_permutevar8x32_epi32(t0_0, v10);
    const __m256i v16 = _mm256_add_epi32(v14, v15);
    const __m256 v17 = _mm256_castsi256_ps(v16);
    const __m256i v19 = _mm256_sub_epi32(v18, v10);
    const __m256i v20 = _mm256_permutevar8x32_epi32(t0_0, v19);
    const __m256i v21 = _mm256_slli_epi32(v19, 20);
    const __m256i v22 = _mm256_sub_epi32(v21, v13);
    const __m256i v23 = _mm256_add_epi32(v20, v22);
    const __m256i v24 = _mm256_max_epi32(v18, v23);
    const __m256 v25 = _mm256_castsi256_ps(v24);
    const __m256 v26 = _mm256_add_ps(v17, v25);
    const __m256 v27 = _mm256_sub_ps(v9, v8);
    const __m256 v29 = _mm256_fmadd_ps(v27, v28, v6);
    const __m256 v30 = _mm256_sub_ps(v17, v25);
    const __m256 v32 = _mm256_fmadd_ps(v29, v30, v31);
    const __m256 v33 = _mm256_add_ps(v26, v32);
    const __m256 v34 = _mm256_add_ps(v33, v33);
    const __m256i v35 = cosh_bf16_1ulp_avx2_bits_f32_avx2(v34);
    const __m256i v36 = _mm256_srli_epi32(v35, 16);
    cosh_bf16_1ulp_avx2_store_u16_avx2(y, v36);
}

static COSH_BF16_1ULP_AVX2_AVX2_TARGET void cosh_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cosh_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cosh_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COSH_BF16_1ULP_AVX2_AVX512 __m512i cosh_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COSH_BF16_1ULP_AVX2_AVX512 void cosh_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.66p+6f); /* 89.5 */
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512i v13 = _mm512_set1_epi32(16777215); /* 0x00ffffff */
    const __m512i v18 = _mm512_set1_epi32(0);
    const __m512 v28 = _mm512_set1_ps(-0x1.62e366p-1f); /* -0.693141162 */
    const __m512 v31 = _mm512_set1_ps(-0x1.738e88p-17f); /* -1.10732544e-05 */
    const __m512i t0_0 = _mm512_loadu_si512(cosh_bf16_1ulp_avx2_table0);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_min_ps(v0, v5);
    const __m512 v9 = _mm512_fmadd_ps(v6, v7, v8);
    const __m512i v10 = cosh_bf16_1ulp_avx2_bits_f32_avx512(v9);
    const __m512i v12 = _mm512_slli_epi32(v10, 20);
    const __m512i v14 = _mm512_sub_epi32(v12, v13);
    const __m512i v15 = _mm512_permutexvar_epi32(v10, t0_0);
    const __m512i v16 = _mm512_add_epi32(v14, v15);
    const __m512 v17 = _mm512_castsi512_ps(v16);
    const __m512i v19 = _mm512_sub_epi32(v18, v10);
    const __m512i v20 = _mm512_permutexvar_epi32(v19, t0_0);
    const __m512i v21 = _mm512_slli_epi32(v19, 20);
    const __m512i v22 = _mm512_sub_epi32(v21, v13);
    const __m512i v23 = _mm512_add_epi32(v20, v22);
    const __m512i v24 = _mm512_max_epi32(v18, v23);
    const __m512 v25 = _mm512_castsi512_ps(v24);
    const __m512 v26 = _mm512_add_ps(v17, v25);
    const __m512 v27 = _mm512_sub_ps(v9, v8);
    const __m512 v29 = _mm512_fmadd_ps(v27, v28, v6);
    const __m512 v30 = _mm512_sub_ps(v17, v25);
    const __m512 v32 = _mm512_fmadd_ps(v29, v30, v31);
    const __m512 v33 = _mm512_add_ps(v26, v32);
    const __m512 v34 = _mm512_add_ps(v33, v33);
    const __m512i v35 = cosh_bf16_1ulp_avx2_bits_f32_avx512(v34);
    const __m512i v36 = _mm512_srli_epi32(v35, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v36));
}

static COSH_BF16_1ULP_AVX2_AVX512_TARGET void cosh_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cosh_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_bf16_1ulp_avx2_level(void) {
#if defined(COSH_BF16_1ULP_AVX2_FORCE_ISA)
    return COSH_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t cosh_bf16_1ulp_avx2(uint16_t x) {
    return cosh_bf16_1ulp_avx2_element(x);
}

void cosh_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_bf16_1ulp_avx2_level();
    if (level == 2) {
        cosh_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_bf16_1ulp_avx2_array_portable(x, y, n);
}
