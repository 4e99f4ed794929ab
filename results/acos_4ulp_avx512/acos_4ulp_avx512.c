/* acos_4ulp_avx512: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    2.795300 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.f03356p-1 (0.969141662, encoding 0x3f7819ab)
 *   result there 0x1.fe194cp-3 (0.249071687, encoding 0x3e7f0ca6)
 *   mean error   0.184695 ulp
 *   misrounded   166010760 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cfcc52122166fa0c3064097cd198e335
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive acos_4ulp_avx512.db
 *                time: 0.2384 ns/element as avx512 code (inputs mean)
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
#include "acos_4ulp_avx512.h"

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

static inline float acos_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acos_4ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float acos_4ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acos_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acos_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acos_4ulp_avx512_addbits_f32(float a, int32_t b) {
    return acos_4ulp_avx512_frombits_f32((int32_t)((uint32_t)acos_4ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float acos_4ulp_avx512_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const float v1 = x;
    const float v2 = acos_4ulp_avx512_abs_f32(v1);
    const float v3 = v0 - v2;
    const int v4 = v3 < v2;
    const int v5 = v1 < v2;
    const float v6 = 0x1.921fb6p+1f; /* 3.14159274 */
    const float v7 = 0x0p+0f; /* 0 */
    const float v8 = v5 ? v6 : v7;
    const float v9 = v2 + v2;
    const float v10 = -0x1.745106p-26f; /* -2.16716725e-08 */
    const float v11 = 0x1.921fb6p+0f; /* 1.57079637 */
    const float v12 = acos_4ulp_avx512_fma_f32(v9, v10, v11);
    const float v13 = v4 ? v8 : v12;
    const float v14 = v3 + v3;
    const float v15 = acos_4ulp_avx512_sqrt_f32(v14);
    const float v16 = v4 ? v15 : v2;
    const float v17 = 0x1.ca9d72p-7f; /* 0.0139958197 */
    const float v18 = 0x1.c7e4ccp-22f; /* 4.2458413e-07 */
    const float v19 = acos_4ulp_avx512_fma_f32(v9, v9, v18);
    const float v20 = v4 ? v14 : v19;
    const float v21 = 0x1.6cefep-6f; /* 0.0222739875 */
    const float v22 = acos_4ulp_avx512_fma_f32(v17, v20, v21);
    const float v23 = 0x1.34a2ccp-2f; /* 0.301402271 */
    const float v24 = acos_4ulp_avx512_fma_f32(v22, v20, v23);
    const float v25 = 0x1.1e4fa6p-5f; /* 0.0349500887 */
    const float v26 = acos_4ulp_avx512_fma_f32(v22, v24, v25);
    const float v27 = v26 * v20;
    const float v28 = acos_4ulp_avx512_fma_f32(v16, v27, v16);
    const int32_t v29 = acos_4ulp_avx512_bits_f32(v1);
    const int32_t v30 = INT32_MIN; /* 0x80000000 */
    const int32_t v31 = v29 & v30;
    const int32_t v32 = 0;
    const int32_t v33 = v4 ? v32 : v30;
    const int32_t v34 = v31 ^ v33;
    const float v35 = acos_4ulp_avx512_addbits_f32(v28, v34);
    const float v36 = v13 + v35;
    const float r0 = v36;
    return r0;
}

static void acos_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_4ULP_AVX512_AVX2 static inline ACOS_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOS_4ULP_AVX512_AVX512 static inline ACOS_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOS_4ULP_AVX512_AVX2 __m256i acos_4ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOS_4ULP_AVX512_AVX2 void acos_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v6 = _mm256_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m256 v7 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v10 = _mm256_set1_ps(-0x1.745106p-26f); /* -2.16716725e-08 */
    const __m256 v11 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v17 = _mm256_set1_ps(0x1.ca9d72p-7f); /* 0.0139958197 */
    const __m256 v18 = _mm256_set1_ps(0x1.c7e4ccp-22f); /* 4.2458413e-07 */
    const __m256 v21 = _mm256_set1_ps(0x1.6cefep-6f); /* 0.0222739875 */
    const __m256 v23 = _mm256_set1_ps(0x1.34a2ccp-2f); /* 0.301402271 */
    const __m256 v25 = _mm256_set1_ps(0x1.1e4fa6p-5f); /* 0.0349500887 */
    const __m256i v30 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v32 = _mm256_set1_epi32(0);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_sub_ps(v0, v2);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v3, v2, _CMP_LT_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v8 = _mm256_blendv_ps(v7, v6, _mm256_castsi256_ps(v5));
    const __m256 v9 = _mm256_add_ps(v2, v2);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256 v13 = _mm256_blendv_ps(v12, v8, _mm256_castsi256_ps(v4));
    const __m256 v14 = _mm256_add_ps(v3, v3);
    const __m256 v15 = _mm256_sqrt_ps(v14);
    const __m256 v16 = _mm256_blendv_ps(v2, v15, _mm256_castsi256_ps(v4));
    const __m256 v19 = _mm256_fmadd_ps(v9, v9, v18);
    const __m256 v20 = _mm256_blendv_ps(v19, v14, _mm256_castsi256_ps(v4));
    const __m256 v22 = _mm256_fmadd_ps(v17, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v20, v23);
    const __m256 v26 = _mm256_fmadd_ps(v22, v24, v25);
    const __m256 v27 = _mm256_mul_ps(v26, v20);
    const __m256 v28 = _mm256_fmadd_ps(v16, v27, v16);
    const __m256i v29 = _mm256_castps_si256(v1);
    const __m256i v31 = _mm256_and_si256(v29, v30);
    const __m256i v33 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v30), _mm256_castsi256_ps(v32), _mm256_castsi256_ps(v4)));
    const __m256i v34 = _mm256_xor_si256(v31, v33);
    const __m256 v35 = _mm256_castsi256_ps(_mm256_add_epi32(acos_4ulp_avx512_bits_f32_avx2(v28), v34));
    const __m256 v36 = _mm256_add_ps(v13, v35);
    _mm256_storeu_ps(y, v36);
}

static ACOS_4ULP_AVX512_AVX2_TARGET void acos_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acos_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOS_4ULP_AVX512_AVX512 __m512i acos_4ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOS_4ULP_AVX512_AVX512 void acos_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v6 = _mm512_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m512 v7 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v10 = _mm512_set1_ps(-0x1.745106p-26f); /* -2.16716725e-08 */
    const __m512 v11 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v17 = _mm512_set1_ps(0x1.ca9d72p-7f); /* 0.0139958197 */
    const __m512 v18 = _mm512_set1_ps(0x1.c7e4ccp-22f); /* 4.2458413e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.6cefep-6f); /* 0.0222739875 */
    const __m512 v23 = _mm512_set1_ps(0x1.34a2ccp-2f); /* 0.301402271 */
    const __m512 v25 = _mm512_set1_ps(0x1.1e4fa6p-5f); /* 0.0349500887 */
    const __m512i v30 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v32 = _mm512_set1_epi32(0);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_sub_ps(v0, v2_0);
    const __m512 v3_1 = _mm512_sub_ps(v0, v2_1);
    const __mmask16 v4_0 = _mm512_cmp_ps_mask(v3_0, v2_0, _CMP_LT_OQ);
    const __mmask16 v4_1 = _mm512_cmp_ps_mask(v3_1, v2_1, _CMP_LT_OQ);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v1_0, v2_0, _CMP_LT_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v1_1, v2_1, _CMP_LT_OQ);
    const __m512 v8_0 = _mm512_mask_blend_ps(v5_0, v7, v6);
    const __m512 v8_1 = _mm512_mask_blend_ps(v5_1, v7, v6);
    const __m512 v9_0 = _mm512_add_ps(v2_0, v2_0);
    const __m512 v9_1 = _mm512_add_ps(v2_1, v2_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512 v13_0 = _mm512_mask_blend_ps(v4_0, v12_0, v8_0);
    const __m512 v13_1 = _mm512_mask_blend_ps(v4_1, v12_1, v8_1);
    const __m512 v14_0 = _mm512_add_ps(v3_0, v3_0);
    const __m512 v14_1 = _mm512_add_ps(v3_1, v3_1);
    const __m512 v15_0 = _mm512_sqrt_ps(v14_0);
    const __m512 v15_1 = _mm512_sqrt_ps(v14_1);
    const __m512 v16_0 = _mm512_mask_blend_ps(v4_0, v2_0, v15_0);
    const __m512 v16_1 = _mm512_mask_blend_ps(v4_1, v2_1, v15_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v9_0, v9_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v9_1, v9_1, v18);
    const __m512 v20_0 = _mm512_mask_blend_ps(v4_0, v19_0, v14_0);
    const __m512 v20_1 = _mm512_mask_blend_ps(v4_1, v19_1, v14_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v17, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v17, v20_1, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v20_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v20_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v22_0, v24_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v22_1, v24_1, v25);
    const __m512 v27_0 = _mm512_mul_ps(v26_0, v20_0);
    const __m512 v27_1 = _mm512_mul_ps(v26_1, v20_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v16_0, v27_0, v16_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v16_1, v27_1, v16_1);
    const __m512i v29_0 = _mm512_castps_si512(v1_0);
    const __m512i v29_1 = _mm512_castps_si512(v1_1);
    const __m512i v31_0 = _mm512_and_si512(v29_0, v30);
    const __m512i v31_1 = _mm512_and_si512(v29_1, v30);
    const __m512i v33_0 = _mm512_mask_blend_epi32(v4_0, v30, v32);
    const __m512i v33_1 = _mm512_mask_blend_epi32(v4_1, v30, v32);
    const __m512i v34_0 = _mm512_xor_si512(v31_0, v33_0);
    const __m512i v34_1 = _mm512_xor_si512(v31_1, v33_1);
    const __m512 v35_0 = _mm512_castsi512_ps(_mm512_add_epi32(acos_4ulp_avx512_bits_f32_avx512(v28_0), v34_0));
    const __m512 v35_1 = _mm512_castsi512_ps(_mm512_add_epi32(acos_4ulp_avx512_bits_f32_avx512(v28_1), v34_1));
    const __m512 v36_0 = _mm512_add_ps(v13_0, v35_0);
    const __m512 v36_1 = _mm512_add_ps(v13_1, v35_1);
    _mm512_storeu_ps(y, v36_0);
    _mm512_storeu_ps(y + 16, v36_1);
}

/* 16 elements. */
static ACOS_4ULP_AVX512_AVX512_TARGET void acos_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v6 = _mm512_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m512 v7 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v10 = _mm512_set1_ps(-0x1.745106p-26f); /* -2.16716725e-08 */
    const __m512 v11 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v17 = _mm512_set1_ps(0x1.ca9d72p-7f); /* 0.0139958197 */
    const __m512 v18 = _mm512_set1_ps(0x1.c7e4ccp-22f); /* 4.2458413e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.6cefep-6f); /* 0.0222739875 */
    const __m512 v23 = _mm512_set1_ps(0x1.34a2ccp-2f); /* 0.301402271 */
    const __m512 v25 = _mm512_set1_ps(0x1.1e4fa6p-5f); /* 0.0349500887 */
    const __m512i v30 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v32 = _mm512_set1_epi32(0);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_sub_ps(v0, v2);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v3, v2, _CMP_LT_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v8 = _mm512_mask_blend_ps(v5, v7, v6);
    const __m512 v9 = _mm512_add_ps(v2, v2);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512 v13 = _mm512_mask_blend_ps(v4, v12, v8);
    const __m512 v14 = _mm512_add_ps(v3, v3);
    const __m512 v15 = _mm512_sqrt_ps(v14);
    const __m512 v16 = _mm512_mask_blend_ps(v4, v2, v15);
    const __m512 v19 = _mm512_fmadd_ps(v9, v9, v18);
    const __m512 v20 = _mm512_mask_blend_ps(v4, v19, v14);
    const __m512 v22 = _mm512_fmadd_ps(v17, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v20, v23);
    const __m512 v26 = _mm512_fmadd_ps(v22, v24, v25);
    const __m512 v27 = _mm512_mul_ps(v26, v20);
    const __m512 v28 = _mm512_fmadd_ps(v16, v27, v16);
    const __m512i v29 = _mm512_castps_si512(v1);
    const __m512i v31 = _mm512_and_si512(v29, v30);
    const __m512i v33 = _mm512_mask_blend_epi32(v4, v30, v32);
    const __m512i v34 = _mm512_xor_si512(v31, v33);
    const __m512 v35 = _mm512_castsi512_ps(_mm512_add_epi32(acos_4ulp_avx512_bits_f32_avx512(v28), v34));
    const __m512 v36 = _mm512_add_ps(v13, v35);
    _mm512_storeu_ps(y, v36);
}

static ACOS_4ULP_AVX512_AVX512_TARGET void acos_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acos_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acos_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acos_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_4ulp_avx512_level(void) {
#if defined(ACOS_4ULP_AVX512_FORCE_ISA)
    return ACOS_4ULP_AVX512_FORCE_ISA;
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

float acos_4ulp_avx512(float x) {
    return acos_4ulp_avx512_element(x);
}

void acos_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_4ulp_avx512_level();
    if (level == 2) {
        acos_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acos_4ulp_avx512_array_portable(x, y, n);
}
