/* asin_237ulp_avx2: asin
 *
 *   target       asin, arcsin x, f32
 *   domain       every input
 *   max error    2.366581 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.4fcfdap-1 (-0.655882657, encoding 0xbf27e7ed)
 *   result there -0x1.6e428cp-1 (-0.715351462, encoding 0xbf372146)
 *   mean error   0.020444 ulp
 *   misrounded   71637318 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ece16d912962b90d07f7e8c3f86f63ba
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f32 --max-ulp 2.43 --isa avx2 --time 25s --seed 1 --threads 1 --archive asin_243ulp_avx2.db
 *                time: 0.2114 ns/element as avx2 code (inputs mean)
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
#include "asin_237ulp_avx2.h"

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

static inline float asin_237ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asin_237ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float asin_237ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asin_237ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float asin_237ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asin_237ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = asin_237ulp_avx2_bits_f32(y) & INT32_MIN;
    return asin_237ulp_avx2_frombits_f32((asin_237ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float asin_237ulp_avx2_element(float x) {
    const float v0 = 0x1.0005c6p-1f; /* 0.500044048 */
    const float v1 = x;
    const float v2 = asin_237ulp_avx2_abs_f32(v1);
    const int v3 = v0 < v2;
    const float v4 = 0x1p+0f; /* 1 */
    const float v5 = v4 - v2;
    const float v6 = v5 + v5;
    const float v7 = v2 + v2;
    const float v8 = -0x1.3aed8cp-28f; /* -4.58280436e-09 */
    const float v9 = asin_237ulp_avx2_fma_f32(v7, v7, v8);
    const float v10 = v3 ? v6 : v9;
    const float v11 = 0x1.5e0b86p-15f; /* 4.17286174e-05 */
    const float v12 = 0x1.867bc6p-14f; /* 9.30985188e-05 */
    const float v13 = asin_237ulp_avx2_fma_f32(v10, v11, v12);
    const float v14 = 0x1.75316p-11f; /* 0.000711808912 */
    const float v15 = asin_237ulp_avx2_fma_f32(v13, v10, v14);
    const float v16 = 0x1.32f858p-8f; /* 0.00468399189 */
    const float v17 = asin_237ulp_avx2_fma_f32(v15, v10, v16);
    const float v18 = 0x1.5556p-5f; /* 0.0416669846 */
    const float v19 = asin_237ulp_avx2_fma_f32(v10, v17, v18);
    const float v20 = asin_237ulp_avx2_fma_f32(v10, v19, v4);
    const float v21 = asin_237ulp_avx2_sqrt_f32(v6);
    const float v22 = -v21;
    const float v23 = v3 ? v22 : v2;
    const float v24 = 0x1.921fb6p+0f; /* 1.57079637 */
    const float v25 = 0x0p+0f; /* 0 */
    const float v26 = v3 ? v24 : v25;
    const float v27 = asin_237ulp_avx2_fma_f32(v20, v23, v26);
    const float v28 = asin_237ulp_avx2_copysign_f32(v27, v1);
    const float r0 = v28;
    return r0;
}

static void asin_237ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asin_237ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASIN_237ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASIN_237ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASIN_237ULP_AVX2_AVX2 static inline ASIN_237ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASIN_237ULP_AVX2_AVX512 static inline ASIN_237ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_237ULP_AVX2_AVX2 __m256 asin_237ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ASIN_237ULP_AVX2_AVX2 void asin_237ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.0005c6p-1f); /* 0.500044048 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.3aed8cp-28f); /* -4.58280436e-09 */
    const __m256 v11 = _mm256_set1_ps(0x1.5e0b86p-15f); /* 4.17286174e-05 */
    const __m256 v12 = _mm256_set1_ps(0x1.867bc6p-14f); /* 9.30985188e-05 */
    const __m256 v14 = _mm256_set1_ps(0x1.75316p-11f); /* 0.000711808912 */
    const __m256 v16 = _mm256_set1_ps(0x1.32f858p-8f); /* 0.00468399189 */
    const __m256 v18 = _mm256_set1_ps(0x1.5556p-5f); /* 0.0416669846 */
    const __m256 v24 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v25 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v3_0 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_0, _CMP_LT_OQ));
    const __m256i v3_1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_1, _CMP_LT_OQ));
    const __m256 v5_0 = _mm256_sub_ps(v4, v2_0);
    const __m256 v5_1 = _mm256_sub_ps(v4, v2_1);
    const __m256 v6_0 = _mm256_add_ps(v5_0, v5_0);
    const __m256 v6_1 = _mm256_add_ps(v5_1, v5_1);
    const __m256 v7_0 = _mm256_add_ps(v2_0, v2_0);
    const __m256 v7_1 = _mm256_add_ps(v2_1, v2_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v7_0, v7_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v7_1, v7_1, v8);
    const __m256 v10_0 = _mm256_blendv_ps(v9_0, v6_0, _mm256_castsi256_ps(v3_0));
    const __m256 v10_1 = _mm256_blendv_ps(v9_1, v6_1, _mm256_castsi256_ps(v3_1));
    const __m256 v13_0 = _mm256_fmadd_ps(v10_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v10_1, v11, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v10_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v10_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v15_0, v10_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15_1, v10_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v10_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v10_1, v17_1, v18);
    const __m256 v20_0 = _mm256_fmadd_ps(v10_0, v19_0, v4);
    const __m256 v20_1 = _mm256_fmadd_ps(v10_1, v19_1, v4);
    const __m256 v21_0 = _mm256_sqrt_ps(v6_0);
    const __m256 v21_1 = _mm256_sqrt_ps(v6_1);
    const __m256 v22_0 = _mm256_xor_ps(v21_0, _mm256_set1_ps(-0.0f));
    const __m256 v22_1 = _mm256_xor_ps(v21_1, _mm256_set1_ps(-0.0f));
    const __m256 v23_0 = _mm256_blendv_ps(v2_0, v22_0, _mm256_castsi256_ps(v3_0));
    const __m256 v23_1 = _mm256_blendv_ps(v2_1, v22_1, _mm256_castsi256_ps(v3_1));
    const __m256 v26_0 = _mm256_blendv_ps(v25, v24, _mm256_castsi256_ps(v3_0));
    const __m256 v26_1 = _mm256_blendv_ps(v25, v24, _mm256_castsi256_ps(v3_1));
    const __m256 v27_0 = _mm256_fmadd_ps(v20_0, v23_0, v26_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v20_1, v23_1, v26_1);
    const __m256 v28_0 = asin_237ulp_avx2_signed_f32_avx2(v27_0, v1_0);
    const __m256 v28_1 = asin_237ulp_avx2_signed_f32_avx2(v27_1, v1_1);
    _mm256_storeu_ps(y, v28_0);
    _mm256_storeu_ps(y + 8, v28_1);
}

/* 8 elements. */
static ASIN_237ULP_AVX2_AVX2_TARGET void asin_237ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.0005c6p-1f); /* 0.500044048 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.3aed8cp-28f); /* -4.58280436e-09 */
    const __m256 v11 = _mm256_set1_ps(0x1.5e0b86p-15f); /* 4.17286174e-05 */
    const __m256 v12 = _mm256_set1_ps(0x1.867bc6p-14f); /* 9.30985188e-05 */
    const __m256 v14 = _mm256_set1_ps(0x1.75316p-11f); /* 0.000711808912 */
    const __m256 v16 = _mm256_set1_ps(0x1.32f858p-8f); /* 0.00468399189 */
    const __m256 v18 = _mm256_set1_ps(0x1.5556p-5f); /* 0.0416669846 */
    const __m256 v24 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v25 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LT_OQ));
    const __m256 v5 = _mm256_sub_ps(v4, v2);
    const __m256 v6 = _mm256_add_ps(v5, v5);
    const __m256 v7 = _mm256_add_ps(v2, v2);
    const __m256 v9 = _mm256_fmadd_ps(v7, v7, v8);
    const __m256 v10 = _mm256_blendv_ps(v9, v6, _mm256_castsi256_ps(v3));
    const __m256 v13 = _mm256_fmadd_ps(v10, v11, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v10, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v10, v16);
    const __m256 v19 = _mm256_fmadd_ps(v10, v17, v18);
    const __m256 v20 = _mm256_fmadd_ps(v10, v19, v4);
    const __m256 v21 = _mm256_sqrt_ps(v6);
    const __m256 v22 = _mm256_xor_ps(v21, _mm256_set1_ps(-0.0f));
    const __m256 v23 = _mm256_blendv_ps(v2, v22, _mm256_castsi256_ps(v3));
    const __m256 v26 = _mm256_blendv_ps(v25, v24, _mm256_castsi256_ps(v3));
    const __m256 v27 = _mm256_fmadd_ps(v20, v23, v26);
    const __m256 v28 = asin_237ulp_avx2_signed_f32_avx2(v27, v1);
    _mm256_storeu_ps(y, v28);
}

static ASIN_237ULP_AVX2_AVX2_TARGET void asin_237ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asin_237ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        asin_237ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        asin_237ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_237ULP_AVX2_AVX512 __m512 asin_237ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASIN_237ULP_AVX2_AVX512 void asin_237ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.0005c6p-1f); /* 0.500044048 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.3aed8cp-28f); /* -4.58280436e-09 */
    const __m512 v11 = _mm512_set1_ps(0x1.5e0b86p-15f); /* 4.17286174e-05 */
    const __m512 v12 = _mm512_set1_ps(0x1.867bc6p-14f); /* 9.30985188e-05 */
    const __m512 v14 = _mm512_set1_ps(0x1.75316p-11f); /* 0.000711808912 */
    const __m512 v16 = _mm512_set1_ps(0x1.32f858p-8f); /* 0.00468399189 */
    const __m512 v18 = _mm512_set1_ps(0x1.5556p-5f); /* 0.0416669846 */
    const __m512 v24 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v25 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v0, v2_0, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v0, v2_1, _CMP_LT_OQ);
    const __m512 v5_0 = _mm512_sub_ps(v4, v2_0);
    const __m512 v5_1 = _mm512_sub_ps(v4, v2_1);
    const __m512 v6_0 = _mm512_add_ps(v5_0, v5_0);
    const __m512 v6_1 = _mm512_add_ps(v5_1, v5_1);
    const __m512 v7_0 = _mm512_add_ps(v2_0, v2_0);
    const __m512 v7_1 = _mm512_add_ps(v2_1, v2_1);
    const __m512 v9_0 = _mm512_fmadd_ps(v7_0, v7_0, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v7_1, v7_1, v8);
    const __m512 v10_0 = _mm512_mask_blend_ps(v3_0, v9_0, v6_0);
    const __m512 v10_1 = _mm512_mask_blend_ps(v3_1, v9_1, v6_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v10_0, v11, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v10_1, v11, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v10_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v10_1, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v10_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v10_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v10_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v10_1, v17_1, v18);
    const __m512 v20_0 = _mm512_fmadd_ps(v10_0, v19_0, v4);
    const __m512 v20_1 = _mm512_fmadd_ps(v10_1, v19_1, v4);
    const __m512 v21_0 = _mm512_sqrt_ps(v6_0);
    const __m512 v21_1 = _mm512_sqrt_ps(v6_1);
    const __m512 v22_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v22_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v23_0 = _mm512_mask_blend_ps(v3_0, v2_0, v22_0);
    const __m512 v23_1 = _mm512_mask_blend_ps(v3_1, v2_1, v22_1);
    const __m512 v26_0 = _mm512_mask_blend_ps(v3_0, v25, v24);
    const __m512 v26_1 = _mm512_mask_blend_ps(v3_1, v25, v24);
    const __m512 v27_0 = _mm512_fmadd_ps(v20_0, v23_0, v26_0);
    const __m512 v27_1 = _mm512_fmadd_ps(v20_1, v23_1, v26_1);
    const __m512 v28_0 = asin_237ulp_avx2_signed_f32_avx512(v27_0, v1_0);
    const __m512 v28_1 = asin_237ulp_avx2_signed_f32_avx512(v27_1, v1_1);
    _mm512_storeu_ps(y, v28_0);
    _mm512_storeu_ps(y + 16, v28_1);
}

/* 16 elements. */
static ASIN_237ULP_AVX2_AVX512_TARGET void asin_237ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.0005c6p-1f); /* 0.500044048 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.3aed8cp-28f); /* -4.58280436e-09 */
    const __m512 v11 = _mm512_set1_ps(0x1.5e0b86p-15f); /* 4.17286174e-05 */
    const __m512 v12 = _mm512_set1_ps(0x1.867bc6p-14f); /* 9.30985188e-05 */
    const __m512 v14 = _mm512_set1_ps(0x1.75316p-11f); /* 0.000711808912 */
    const __m512 v16 = _mm512_set1_ps(0x1.32f858p-8f); /* 0.00468399189 */
    const __m512 v18 = _mm512_set1_ps(0x1.5556p-5f); /* 0.0416669846 */
    const __m512 v24 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v25 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LT_OQ);
    const __m512 v5 = _mm512_sub_ps(v4, v2);
    const __m512 v6 = _mm512_add_ps(v5, v5);
    const __m512 v7 = _mm512_add_ps(v2, v2);
    const __m512 v9 = _mm512_fmadd_ps(v7, v7, v8);
    const __m512 v10 = _mm512_mask_blend_ps(v3, v9, v6);
    const __m512 v13 = _mm512_fmadd_ps(v10, v11, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v10, v14);
    const __m512 v17 = _mm512_fmadd_ps(v15, v10, v16);
    const __m512 v19 = _mm512_fmadd_ps(v10, v17, v18);
    const __m512 v20 = _mm512_fmadd_ps(v10, v19, v4);
    const __m512 v21 = _mm512_sqrt_ps(v6);
    const __m512 v22 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v21), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v23 = _mm512_mask_blend_ps(v3, v2, v22);
    const __m512 v26 = _mm512_mask_blend_ps(v3, v25, v24);
    const __m512 v27 = _mm512_fmadd_ps(v20, v23, v26);
    const __m512 v28 = asin_237ulp_avx2_signed_f32_avx512(v27, v1);
    _mm512_storeu_ps(y, v28);
}

static ASIN_237ULP_AVX2_AVX512_TARGET void asin_237ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asin_237ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asin_237ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        asin_237ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASIN_237ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asin_237ulp_avx2_level(void) {
#if defined(ASIN_237ULP_AVX2_FORCE_ISA)
    return ASIN_237ULP_AVX2_FORCE_ISA;
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

float asin_237ulp_avx2(float x) {
    return asin_237ulp_avx2_element(x);
}

void asin_237ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asin_237ulp_avx2_level();
    if (level == 2) {
        asin_237ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asin_237ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asin_237ulp_avx2_array_portable(x, y, n);
}
