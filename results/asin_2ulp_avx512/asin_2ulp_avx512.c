/* asin_2ulp_avx512: asin
 *
 *   target       asin, arcsin x, f32
 *   domain       every input
 *   max error    1.265918 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.11355p-1 (-0.533609867, encoding 0xbf089aa8)
 *   result there -0x1.202f98p-1 (-0.562863111, encoding 0xbf1017cc)
 *   mean error   0.012945 ulp
 *   misrounded   14891026 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d0600931e20e72eabc65c357a39b4d71
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive asin_2ulp_avx512.db
 *                time: 0.2261 ns/element as avx512 code (inputs mean)
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
#include "asin_2ulp_avx512.h"

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

static inline float asin_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline float asin_2ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asin_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t asin_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float asin_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asin_2ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = asin_2ulp_avx512_bits_f32(y) & INT32_MIN;
    return asin_2ulp_avx512_frombits_f32((asin_2ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float asin_2ulp_avx512_element(float x) {
    const float v0 = 0x1.000004p-1f; /* 0.500000119 */
    const float v1 = x;
    const float v2 = asin_2ulp_avx512_abs_f32(v1);
    const int v3 = v0 <= v2;
    const float v4 = 0x1.521fb6p+0f; /* 1.32079637 */
    const float v5 = 0x1p+0f; /* 1 */
    const float v6 = v5 - v2;
    const float v7 = v6 + v6;
    const float v8 = asin_2ulp_avx512_sqrt_f32(v7);
    const float v9 = -v8;
    const float v10 = v4 + v9;
    const float v11 = v3 ? v10 : v2;
    const float v12 = v3 ? v9 : v2;
    const float v13 = 0x1.5df938p-15f; /* 4.17200936e-05 */
    const float v14 = v2 + v2;
    const float v15 = v14 * v14;
    const float v16 = v3 ? v7 : v15;
    const float v17 = 0x1.861864p-14f; /* 9.30059614e-05 */
    const float v18 = asin_2ulp_avx512_fma_f32(v13, v16, v17);
    const float v19 = 0x1.7539fep-11f; /* 0.000711873116 */
    const float v20 = asin_2ulp_avx512_fma_f32(v18, v16, v19);
    const float v21 = 0x1.32f7e2p-8f; /* 0.00468396442 */
    const float v22 = asin_2ulp_avx512_fma_f32(v20, v16, v21);
    const float v23 = 0x1.555602p-5f; /* 0.0416669883 */
    const float v24 = asin_2ulp_avx512_fma_f32(v22, v16, v23);
    const float v25 = -0x1.66e84ap-28f; /* -5.22278976e-09 */
    const float v26 = asin_2ulp_avx512_fma_f32(v24, v16, v25);
    const float v27 = 0x1.fffffap-3f; /* 0.249999955 */
    const float v28 = 0x0p+0f; /* 0 */
    const float v29 = v3 ? v27 : v28;
    const float v30 = asin_2ulp_avx512_fma_f32(v12, v26, v29);
    const float v31 = v11 + v30;
    const float v32 = asin_2ulp_avx512_copysign_f32(v31, v1);
    const float r0 = v32;
    return r0;
}

static void asin_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asin_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASIN_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASIN_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASIN_2ULP_AVX512_AVX2 static inline ASIN_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASIN_2ULP_AVX512_AVX512 static inline ASIN_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_2ULP_AVX512_AVX2 __m256 asin_2ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ASIN_2ULP_AVX512_AVX2 void asin_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m256 v4 = _mm256_set1_ps(0x1.521fb6p+0f); /* 1.32079637 */
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v13 = _mm256_set1_ps(0x1.5df938p-15f); /* 4.17200936e-05 */
    const __m256 v17 = _mm256_set1_ps(0x1.861864p-14f); /* 9.30059614e-05 */
    const __m256 v19 = _mm256_set1_ps(0x1.7539fep-11f); /* 0.000711873116 */
    const __m256 v21 = _mm256_set1_ps(0x1.32f7e2p-8f); /* 0.00468396442 */
    const __m256 v23 = _mm256_set1_ps(0x1.555602p-5f); /* 0.0416669883 */
    const __m256 v25 = _mm256_set1_ps(-0x1.66e84ap-28f); /* -5.22278976e-09 */
    const __m256 v27 = _mm256_set1_ps(0x1.fffffap-3f); /* 0.249999955 */
    const __m256 v28 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v3_0 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_0, _CMP_LE_OQ));
    const __m256i v3_1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_1, _CMP_LE_OQ));
    const __m256 v6_0 = _mm256_sub_ps(v5, v2_0);
    const __m256 v6_1 = _mm256_sub_ps(v5, v2_1);
    const __m256 v7_0 = _mm256_add_ps(v6_0, v6_0);
    const __m256 v7_1 = _mm256_add_ps(v6_1, v6_1);
    const __m256 v8_0 = _mm256_sqrt_ps(v7_0);
    const __m256 v8_1 = _mm256_sqrt_ps(v7_1);
    const __m256 v9_0 = _mm256_xor_ps(v8_0, _mm256_set1_ps(-0.0f));
    const __m256 v9_1 = _mm256_xor_ps(v8_1, _mm256_set1_ps(-0.0f));
    const __m256 v10_0 = _mm256_add_ps(v4, v9_0);
    const __m256 v10_1 = _mm256_add_ps(v4, v9_1);
    const __m256 v11_0 = _mm256_blendv_ps(v2_0, v10_0, _mm256_castsi256_ps(v3_0));
    const __m256 v11_1 = _mm256_blendv_ps(v2_1, v10_1, _mm256_castsi256_ps(v3_1));
    const __m256 v12_0 = _mm256_blendv_ps(v2_0, v9_0, _mm256_castsi256_ps(v3_0));
    const __m256 v12_1 = _mm256_blendv_ps(v2_1, v9_1, _mm256_castsi256_ps(v3_1));
    const __m256 v14_0 = _mm256_add_ps(v2_0, v2_0);
    const __m256 v14_1 = _mm256_add_ps(v2_1, v2_1);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v14_1);
    const __m256 v16_0 = _mm256_blendv_ps(v15_0, v7_0, _mm256_castsi256_ps(v3_0));
    const __m256 v16_1 = _mm256_blendv_ps(v15_1, v7_1, _mm256_castsi256_ps(v3_1));
    const __m256 v18_0 = _mm256_fmadd_ps(v13, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v13, v16_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v16_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v16_1, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v16_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v16_1, v21);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v16_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v16_1, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v24_0, v16_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v24_1, v16_1, v25);
    const __m256 v29_0 = _mm256_blendv_ps(v28, v27, _mm256_castsi256_ps(v3_0));
    const __m256 v29_1 = _mm256_blendv_ps(v28, v27, _mm256_castsi256_ps(v3_1));
    const __m256 v30_0 = _mm256_fmadd_ps(v12_0, v26_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v12_1, v26_1, v29_1);
    const __m256 v31_0 = _mm256_add_ps(v11_0, v30_0);
    const __m256 v31_1 = _mm256_add_ps(v11_1, v30_1);
    const __m256 v32_0 = asin_2ulp_avx512_signed_f32_avx2(v31_0, v1_0);
    const __m256 v32_1 = asin_2ulp_avx512_signed_f32_avx2(v31_1, v1_1);
    _mm256_storeu_ps(y, v32_0);
    _mm256_storeu_ps(y + 8, v32_1);
}

/* 8 elements. */
static ASIN_2ULP_AVX512_AVX2_TARGET void asin_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m256 v4 = _mm256_set1_ps(0x1.521fb6p+0f); /* 1.32079637 */
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v13 = _mm256_set1_ps(0x1.5df938p-15f); /* 4.17200936e-05 */
    const __m256 v17 = _mm256_set1_ps(0x1.861864p-14f); /* 9.30059614e-05 */
    const __m256 v19 = _mm256_set1_ps(0x1.7539fep-11f); /* 0.000711873116 */
    const __m256 v21 = _mm256_set1_ps(0x1.32f7e2p-8f); /* 0.00468396442 */
    const __m256 v23 = _mm256_set1_ps(0x1.555602p-5f); /* 0.0416669883 */
    const __m256 v25 = _mm256_set1_ps(-0x1.66e84ap-28f); /* -5.22278976e-09 */
    const __m256 v27 = _mm256_set1_ps(0x1.fffffap-3f); /* 0.249999955 */
    const __m256 v28 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LE_OQ));
    const __m256 v6 = _mm256_sub_ps(v5, v2);
    const __m256 v7 = _mm256_add_ps(v6, v6);
    const __m256 v8 = _mm256_sqrt_ps(v7);
    const __m256 v9 = _mm256_xor_ps(v8, _mm256_set1_ps(-0.0f));
    const __m256 v10 = _mm256_add_ps(v4, v9);
    const __m256 v11 = _mm256_blendv_ps(v2, v10, _mm256_castsi256_ps(v3));
    const __m256 v12 = _mm256_blendv_ps(v2, v9, _mm256_castsi256_ps(v3));
    const __m256 v14 = _mm256_add_ps(v2, v2);
    const __m256 v15 = _mm256_mul_ps(v14, v14);
    const __m256 v16 = _mm256_blendv_ps(v15, v7, _mm256_castsi256_ps(v3));
    const __m256 v18 = _mm256_fmadd_ps(v13, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v16, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v16, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v16, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v16, v25);
    const __m256 v29 = _mm256_blendv_ps(v28, v27, _mm256_castsi256_ps(v3));
    const __m256 v30 = _mm256_fmadd_ps(v12, v26, v29);
    const __m256 v31 = _mm256_add_ps(v11, v30);
    const __m256 v32 = asin_2ulp_avx512_signed_f32_avx2(v31, v1);
    _mm256_storeu_ps(y, v32);
}

static ASIN_2ULP_AVX512_AVX2_TARGET void asin_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asin_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        asin_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        asin_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_2ULP_AVX512_AVX512 __m512 asin_2ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASIN_2ULP_AVX512_AVX512 void asin_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m512 v4 = _mm512_set1_ps(0x1.521fb6p+0f); /* 1.32079637 */
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(0x1.5df938p-15f); /* 4.17200936e-05 */
    const __m512 v17 = _mm512_set1_ps(0x1.861864p-14f); /* 9.30059614e-05 */
    const __m512 v19 = _mm512_set1_ps(0x1.7539fep-11f); /* 0.000711873116 */
    const __m512 v21 = _mm512_set1_ps(0x1.32f7e2p-8f); /* 0.00468396442 */
    const __m512 v23 = _mm512_set1_ps(0x1.555602p-5f); /* 0.0416669883 */
    const __m512 v25 = _mm512_set1_ps(-0x1.66e84ap-28f); /* -5.22278976e-09 */
    const __m512 v27 = _mm512_set1_ps(0x1.fffffap-3f); /* 0.249999955 */
    const __m512 v28 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v0, v2_0, _CMP_LE_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v0, v2_1, _CMP_LE_OQ);
    const __m512 v6_0 = _mm512_sub_ps(v5, v2_0);
    const __m512 v6_1 = _mm512_sub_ps(v5, v2_1);
    const __m512 v7_0 = _mm512_add_ps(v6_0, v6_0);
    const __m512 v7_1 = _mm512_add_ps(v6_1, v6_1);
    const __m512 v8_0 = _mm512_sqrt_ps(v7_0);
    const __m512 v8_1 = _mm512_sqrt_ps(v7_1);
    const __m512 v9_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10_0 = _mm512_add_ps(v4, v9_0);
    const __m512 v10_1 = _mm512_add_ps(v4, v9_1);
    const __m512 v11_0 = _mm512_mask_blend_ps(v3_0, v2_0, v10_0);
    const __m512 v11_1 = _mm512_mask_blend_ps(v3_1, v2_1, v10_1);
    const __m512 v12_0 = _mm512_mask_blend_ps(v3_0, v2_0, v9_0);
    const __m512 v12_1 = _mm512_mask_blend_ps(v3_1, v2_1, v9_1);
    const __m512 v14_0 = _mm512_add_ps(v2_0, v2_0);
    const __m512 v14_1 = _mm512_add_ps(v2_1, v2_1);
    const __m512 v15_0 = _mm512_mul_ps(v14_0, v14_0);
    const __m512 v15_1 = _mm512_mul_ps(v14_1, v14_1);
    const __m512 v16_0 = _mm512_mask_blend_ps(v3_0, v15_0, v7_0);
    const __m512 v16_1 = _mm512_mask_blend_ps(v3_1, v15_1, v7_1);
    const __m512 v18_0 = _mm512_fmadd_ps(v13, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v13, v16_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v16_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v16_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v16_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v16_1, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v16_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v16_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v16_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v16_1, v25);
    const __m512 v29_0 = _mm512_mask_blend_ps(v3_0, v28, v27);
    const __m512 v29_1 = _mm512_mask_blend_ps(v3_1, v28, v27);
    const __m512 v30_0 = _mm512_fmadd_ps(v12_0, v26_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v12_1, v26_1, v29_1);
    const __m512 v31_0 = _mm512_add_ps(v11_0, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v11_1, v30_1);
    const __m512 v32_0 = asin_2ulp_avx512_signed_f32_avx512(v31_0, v1_0);
    const __m512 v32_1 = asin_2ulp_avx512_signed_f32_avx512(v31_1, v1_1);
    _mm512_storeu_ps(y, v32_0);
    _mm512_storeu_ps(y + 16, v32_1);
}

/* 16 elements. */
static ASIN_2ULP_AVX512_AVX512_TARGET void asin_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.000004p-1f); /* 0.500000119 */
    const __m512 v4 = _mm512_set1_ps(0x1.521fb6p+0f); /* 1.32079637 */
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(0x1.5df938p-15f); /* 4.17200936e-05 */
    const __m512 v17 = _mm512_set1_ps(0x1.861864p-14f); /* 9.30059614e-05 */
    const __m512 v19 = _mm512_set1_ps(0x1.7539fep-11f); /* 0.000711873116 */
    const __m512 v21 = _mm512_set1_ps(0x1.32f7e2p-8f); /* 0.00468396442 */
    const __m512 v23 = _mm512_set1_ps(0x1.555602p-5f); /* 0.0416669883 */
    const __m512 v25 = _mm512_set1_ps(-0x1.66e84ap-28f); /* -5.22278976e-09 */
    const __m512 v27 = _mm512_set1_ps(0x1.fffffap-3f); /* 0.249999955 */
    const __m512 v28 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LE_OQ);
    const __m512 v6 = _mm512_sub_ps(v5, v2);
    const __m512 v7 = _mm512_add_ps(v6, v6);
    const __m512 v8 = _mm512_sqrt_ps(v7);
    const __m512 v9 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v10 = _mm512_add_ps(v4, v9);
    const __m512 v11 = _mm512_mask_blend_ps(v3, v2, v10);
    const __m512 v12 = _mm512_mask_blend_ps(v3, v2, v9);
    const __m512 v14 = _mm512_add_ps(v2, v2);
    const __m512 v15 = _mm512_mul_ps(v14, v14);
    const __m512 v16 = _mm512_mask_blend_ps(v3, v15, v7);
    const __m512 v18 = _mm512_fmadd_ps(v13, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v16, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v16, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v16, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v16, v25);
    const __m512 v29 = _mm512_mask_blend_ps(v3, v28, v27);
    const __m512 v30 = _mm512_fmadd_ps(v12, v26, v29);
    const __m512 v31 = _mm512_add_ps(v11, v30);
    const __m512 v32 = asin_2ulp_avx512_signed_f32_avx512(v31, v1);
    _mm512_storeu_ps(y, v32);
}

static ASIN_2ULP_AVX512_AVX512_TARGET void asin_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asin_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asin_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        asin_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASIN_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asin_2ulp_avx512_level(void) {
#if defined(ASIN_2ULP_AVX512_FORCE_ISA)
    return ASIN_2ULP_AVX512_FORCE_ISA;
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

float asin_2ulp_avx512(float x) {
    return asin_2ulp_avx512_element(x);
}

void asin_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asin_2ulp_avx512_level();
    if (level == 2) {
        asin_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asin_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asin_2ulp_avx512_array_portable(x, y, n);
}
