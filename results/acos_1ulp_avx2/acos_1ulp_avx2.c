/* acos_1ulp_avx2: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    0.777624 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.f1e39p-2 (0.486219645, encoding 0x3ef8f1c8)
 *   result there 0x1.10234p+0 (1.06303787, encoding 0x3f8811a0)
 *   mean error   0.170071 ulp
 *   misrounded   5771539 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           41eb61b1afd8624a88bbc7046bb2de13
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 1 --isa avx2 --time 40s --seed 1 --threads 1 --archive acos_1ulp_avx2.db
 *                time: 0.6202 ns/element as avx2 code (inputs mean)
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
#include "acos_1ulp_avx2.h"

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

static inline float acos_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float acos_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acos_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acos_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acos_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return acos_1ulp_avx2_frombits_f32((int32_t)((uint32_t)acos_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acos_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float acos_1ulp_avx2_element(float x) {
    const float v0 = 0x1.000008p-1f; /* 0.500000238 */
    const float v1 = x;
    const float v2 = acos_1ulp_avx2_abs_f32(v1);
    const int v3 = v0 < v2;
    const float v4 = 0x1p+0f; /* 1 */
    const float v5 = v4 - v2;
    const float v6 = v5 + v5;
    const float v7 = acos_1ulp_avx2_sqrt_f32(v6);
    const float v8 = v3 ? v7 : v2;
    const int32_t v9 = acos_1ulp_avx2_bits_f32(v1);
    const int32_t v10 = INT32_MIN; /* 0x80000000 */
    const int32_t v11 = v9 & v10;
    const int32_t v12 = 0;
    const int32_t v13 = v3 ? v12 : v10;
    const int32_t v14 = v11 ^ v13;
    const float v15 = acos_1ulp_avx2_addbits_f32(v8, v14);
    const float v16 = 0x1.5d0cd2p-15f; /* 4.1610012e-05 */
    const float v17 = v2 + v2;
    const float v18 = 0x1.bd0848p-21f; /* 8.28937345e-07 */
    const float v19 = acos_1ulp_avx2_fma_f32(v17, v17, v18);
    const float v20 = v3 ? v6 : v19;
    const float v21 = 0x1.86a18ap-14f; /* 9.31336908e-05 */
    const float v22 = acos_1ulp_avx2_fma_f32(v16, v20, v21);
    const float v23 = 0x1.753bcep-11f; /* 0.00071188662 */
    const float v24 = acos_1ulp_avx2_fma_f32(v22, v20, v23);
    const float v25 = 0x1.32f77ep-8f; /* 0.00468394114 */
    const float v26 = acos_1ulp_avx2_fma_f32(v24, v20, v25);
    const float v27 = 0x1.5555fap-5f; /* 0.0416669734 */
    const float v28 = acos_1ulp_avx2_fma_f32(v26, v20, v27);
    const float v29 = v28 * v20;
    const int32_t v30 = 2121793536; /* 0x7e780000 */
    const int32_t v31 = acos_1ulp_avx2_bits_f32(v7);
    const int32_t v32 = (int32_t)((uint32_t)v30 - (uint32_t)v31);
    const float v33 = acos_1ulp_avx2_frombits_f32(v32);
    const float v34 = -v7;
    const float v35 = acos_1ulp_avx2_fma_f32(v34, v7, v6);
    const float v36 = v33 * v35;
    const float v37 = 0x0p+0f; /* 0 */
    const float v38 = v3 ? v36 : v37;
    const float v39 = acos_1ulp_avx2_fma_f32(v29, v8, v38);
    const float v40 = acos_1ulp_avx2_addbits_f32(v39, v14);
    const int v41 = v1 < v0;
    const float v42 = 0x1.21fb28p-4f; /* 0.0707961619 */
    const float v43 = v41 ? v42 : v37;
    const float v44 = 0x1.73ec4p-25f; /* 4.32975185e-08 */
    const float v45 = -0x1.768f3ep-25f; /* -4.36044694e-08 */
    const float v46 = acos_1ulp_avx2_fma_f32(v44, v1, v45);
    const float v47 = v3 ? v43 : v46;
    const float v48 = v40 + v47;
    const float v49 = v15 + v48;
    const float v50 = 0x1.890fdcp+1f; /* 3.07079649 */
    const float v51 = v41 ? v50 : v37;
    const float v52 = -0x1.3ace6ap-36f; /* -1.78946667e-11 */
    const float v53 = 0x1.921fb6p+0f; /* 1.57079637 */
    const float v54 = acos_1ulp_avx2_fma_f32(v51, v52, v53);
    const float v55 = v3 ? v51 : v54;
    const float v56 = v49 + v55;
    const float r0 = v56;
    return r0;
}

static void acos_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_1ULP_AVX2_AVX2 static inline ACOS_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOS_1ULP_AVX2_AVX512 static inline ACOS_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOS_1ULP_AVX2_AVX2 __m256i acos_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOS_1ULP_AVX2_AVX2 void acos_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.000008p-1f); /* 0.500000238 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v10 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v12 = _mm256_set1_epi32(0);
    const __m256 v16 = _mm256_set1_ps(0x1.5d0cd2p-15f); /* 4.1610012e-05 */
    const __m256 v18 = _mm256_set1_ps(0x1.bd0848p-21f); /* 8.28937345e-07 */
    const __m256 v21 = _mm256_set1_ps(0x1.86a18ap-14f); /* 9.31336908e-05 */
    const __m256 v23 = _mm256_set1_ps(0x1.753bcep-11f); /* 0.00071188662 */
    const __m256 v25 = _mm256_set1_ps(0x1.32f77ep-8f); /* 0.00468394114 */
    const __m256 v27 = _mm256_set1_ps(0x1.5555fap-5f); /* 0.0416669734 */
    const __m256i v30 = _mm256_set1_epi32(2121793536); /* 0x7e780000 */
    const __m256 v37 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v42 = _mm256_set1_ps(0x1.21fb28p-4f); /* 0.0707961619 */
    const __m256 v44 = _mm256_set1_ps(0x1.73ec4p-25f); /* 4.32975185e-08 */
    const __m256 v45 = _mm256_set1_ps(-0x1.768f3ep-25f); /* -4.36044694e-08 */
    const __m256 v50 = _mm256_set1_ps(0x1.890fdcp+1f); /* 3.07079649 */
    const __m256 v52 = _mm256_set1_ps(-0x1.3ace6ap-36f); /* -1.78946667e-11 */
    const __m256 v53 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LT_OQ));
    const __m256 v5 = _mm256_sub_ps(v4, v2);
    const __m256 v6 = _mm256_add_ps(v5, v5);
    const __m256 v7 = _mm256_sqrt_ps(v6);
    const __m256 v8 = _mm256_blendv_ps(v2, v7, _mm256_castsi256_ps(v3));
    const __m256i v9 = _mm256_castps_si256(v1);
    const __m256i v11 = _mm256_and_si256(v9, v10);
    const __m256i v13 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v10), _mm256_castsi256_ps(v12), _mm256_castsi256_ps(v3)));
    const __m256i v14 = _mm256_xor_si256(v11, v13);
    const __m256 v15 = _mm256_castsi256_ps(_mm256_add_epi32(acos_1ulp_avx2_bits_f32_avx2(v8), v14));
    const __m256 v17 = _mm256_add_ps(v2, v2);
    const __m256 v19 = _mm256_fmadd_ps(v17, v17, v18);
    const __m256 v20 = _mm256_blendv_ps(v19, v6, _mm256_castsi256_ps(v3));
    const __m256 v22 = _mm256_fmadd_ps(v16, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v20, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v20, v25);
    const __m256 v28 = _mm256_fmadd_ps(v26, v20, v27);
    const __m256 v29 = _mm256_mul_ps(v28, v20);
    const __m256i v31 = _mm256_castps_si256(v7);
    const __m256i v32 = _mm256_sub_epi32(v30, v31);
    const __m256 v33 = _mm256_castsi256_ps(v32);
    const __m256 v35 = _mm256_fnmadd_ps(v7, v7, v6);
    const __m256 v36 = _mm256_mul_ps(v33, v35);
    const __m256 v38 = _mm256_blendv_ps(v37, v36, _mm256_castsi256_ps(v3));
    const __m256 v39 = _mm256_fmadd_ps(v29, v8, v38);
    const __m256 v40 = _mm256_castsi256_ps(_mm256_add_epi32(acos_1ulp_avx2_bits_f32_avx2(v39), v14));
    const __m256i v41 = _mm256_castps_si256(_mm256_cmp_ps(v1, v0, _CMP_LT_OQ));
    const __m256 v43 = _mm256_blendv_ps(v37, v42, _mm256_castsi256_ps(v41));
    const __m256 v46 = _mm256_fmadd_ps(v44, v1, v45);
    const __m256 v47 = _mm256_blendv_ps(v46, v43, _mm256_castsi256_ps(v3));
    const __m256 v48 = _mm256_add_ps(v40, v47);
    const __m256 v49 = _mm256_add_ps(v15, v48);
    const __m256 v51 = _mm256_blendv_ps(v37, v50, _mm256_castsi256_ps(v41));
    const __m256 v54 = _mm256_fmadd_ps(v51, v52, v53);
    const __m256 v55 = _mm256_blendv_ps(v54, v51, _mm256_castsi256_ps(v3));
    const __m256 v56 = _mm256_add_ps(v49, v55);
    _mm256_storeu_ps(y, v56);
}

static ACOS_1ULP_AVX2_AVX2_TARGET void acos_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acos_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOS_1ULP_AVX2_AVX512 __m512i acos_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOS_1ULP_AVX2_AVX512 void acos_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.000008p-1f); /* 0.500000238 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v10 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v12 = _mm512_set1_epi32(0);
    const __m512 v16 = _mm512_set1_ps(0x1.5d0cd2p-15f); /* 4.1610012e-05 */
    const __m512 v18 = _mm512_set1_ps(0x1.bd0848p-21f); /* 8.28937345e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.86a18ap-14f); /* 9.31336908e-05 */
    const __m512 v23 = _mm512_set1_ps(0x1.753bcep-11f); /* 0.00071188662 */
    const __m512 v25 = _mm512_set1_ps(0x1.32f77ep-8f); /* 0.00468394114 */
    const __m512 v27 = _mm512_set1_ps(0x1.5555fap-5f); /* 0.0416669734 */
    const __m512i v30 = _mm512_set1_epi32(2121793536); /* 0x7e780000 */
    const __m512 v37 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(0x1.21fb28p-4f); /* 0.0707961619 */
    const __m512 v44 = _mm512_set1_ps(0x1.73ec4p-25f); /* 4.32975185e-08 */
    const __m512 v45 = _mm512_set1_ps(-0x1.768f3ep-25f); /* -4.36044694e-08 */
    const __m512 v50 = _mm512_set1_ps(0x1.890fdcp+1f); /* 3.07079649 */
    const __m512 v52 = _mm512_set1_ps(-0x1.3ace6ap-36f); /* -1.78946667e-11 */
    const __m512 v53 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
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
    const __m512 v7_0 = _mm512_sqrt_ps(v6_0);
    const __m512 v7_1 = _mm512_sqrt_ps(v6_1);
    const __m512 v8_0 = _mm512_mask_blend_ps(v3_0, v2_0, v7_0);
    const __m512 v8_1 = _mm512_mask_blend_ps(v3_1, v2_1, v7_1);
    const __m512i v9_0 = _mm512_castps_si512(v1_0);
    const __m512i v9_1 = _mm512_castps_si512(v1_1);
    const __m512i v11_0 = _mm512_and_si512(v9_0, v10);
    const __m512i v11_1 = _mm512_and_si512(v9_1, v10);
    const __m512i v13_0 = _mm512_mask_blend_epi32(v3_0, v10, v12);
    const __m512i v13_1 = _mm512_mask_blend_epi32(v3_1, v10, v12);
    const __m512i v14_0 = _mm512_xor_si512(v11_0, v13_0);
    const __m512i v14_1 = _mm512_xor_si512(v11_1, v13_1);
    const __m512 v15_0 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx2_bits_f32_avx512(v8_0), v14_0));
    const __m512 v15_1 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx2_bits_f32_avx512(v8_1), v14_1));
    const __m512 v17_0 = _mm512_add_ps(v2_0, v2_0);
    const __m512 v17_1 = _mm512_add_ps(v2_1, v2_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v17_1, v18);
    const __m512 v20_0 = _mm512_mask_blend_ps(v3_0, v19_0, v6_0);
    const __m512 v20_1 = _mm512_mask_blend_ps(v3_1, v19_1, v6_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v16, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v16, v20_1, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v20_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v20_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v20_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v20_1, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v26_0, v20_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26_1, v20_1, v27);
    const __m512 v29_0 = _mm512_mul_ps(v28_0, v20_0);
    const __m512 v29_1 = _mm512_mul_ps(v28_1, v20_1);
    const __m512i v31_0 = _mm512_castps_si512(v7_0);
    const __m512i v31_1 = _mm512_castps_si512(v7_1);
    const __m512i v32_0 = _mm512_sub_epi32(v30, v31_0);
    const __m512i v32_1 = _mm512_sub_epi32(v30, v31_1);
    const __m512 v33_0 = _mm512_castsi512_ps(v32_0);
    const __m512 v33_1 = _mm512_castsi512_ps(v32_1);
    const __m512 v35_0 = _mm512_fnmadd_ps(v7_0, v7_0, v6_0);
    const __m512 v35_1 = _mm512_fnmadd_ps(v7_1, v7_1, v6_1);
    const __m512 v36_0 = _mm512_mul_ps(v33_0, v35_0);
    const __m512 v36_1 = _mm512_mul_ps(v33_1, v35_1);
    const __m512 v38_0 = _mm512_mask_blend_ps(v3_0, v37, v36_0);
    const __m512 v38_1 = _mm512_mask_blend_ps(v3_1, v37, v36_1);
    const __m512 v39_0 = _mm512_fmadd_ps(v29_0, v8_0, v38_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v29_1, v8_1, v38_1);
    const __m512 v40_0 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx2_bits_f32_avx512(v39_0), v14_0));
    const __m512 v40_1 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx2_bits_f32_avx512(v39_1), v14_1));
    const __mmask16 v41_0 = _mm512_cmp_ps_mask(v1_0, v0, _CMP_LT_OQ);
    const __mmask16 v41_1 = _mm512_cmp_ps_mask(v1_1, v0, _CMP_LT_OQ);
    const __m512 v43_0 = _mm512_mask_blend_ps(v41_0, v37, v42);
    const __m512 v43_1 = _mm512_mask_blend_ps(v41_1, v37, v42);
    const __m512 v46_0 = _mm512_fmadd_ps(v44, v1_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v44, v1_1, v45);
    const __m512 v47_0 = _mm512_mask_blend_ps(v3_0, v46_0, v43_0);
    const __m512 v47_1 = _mm512_mask_blend_ps(v3_1, v46_1, v43_1);
    const __m512 v48_0 = _mm512_add_ps(v40_0, v47_0);
    const __m512 v48_1 = _mm512_add_ps(v40_1, v47_1);
    const __m512 v49_0 = _mm512_add_ps(v15_0, v48_0);
    const __m512 v49_1 = _mm512_add_ps(v15_1, v48_1);
    const __m512 v51_0 = _mm512_mask_blend_ps(v41_0, v37, v50);
    const __m512 v51_1 = _mm512_mask_blend_ps(v41_1, v37, v50);
    const __m512 v54_0 = _mm512_fmadd_ps(v51_0, v52, v53);
    const __m512 v54_1 = _mm512_fmadd_ps(v51_1, v52, v53);
    const __m512 v55_0 = _mm512_mask_blend_ps(v3_0, v54_0, v51_0);
    const __m512 v55_1 = _mm512_mask_blend_ps(v3_1, v54_1, v51_1);
    const __m512 v56_0 = _mm512_add_ps(v49_0, v55_0);
    const __m512 v56_1 = _mm512_add_ps(v49_1, v55_1);
    _mm512_storeu_ps(y, v56_0);
    _mm512_storeu_ps(y + 16, v56_1);
}

/* 16 elements. */
static ACOS_1ULP_AVX2_AVX512_TARGET void acos_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.000008p-1f); /* 0.500000238 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v10 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v12 = _mm512_set1_epi32(0);
    const __m512 v16 = _mm512_set1_ps(0x1.5d0cd2p-15f); /* 4.1610012e-05 */
    const __m512 v18 = _mm512_set1_ps(0x1.bd0848p-21f); /* 8.28937345e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.86a18ap-14f); /* 9.31336908e-05 */
    const __m512 v23 = _mm512_set1_ps(0x1.753bcep-11f); /* 0.00071188662 */
    const __m512 v25 = _mm512_set1_ps(0x1.32f77ep-8f); /* 0.00468394114 */
    const __m512 v27 = _mm512_set1_ps(0x1.5555fap-5f); /* 0.0416669734 */
    const __m512i v30 = _mm512_set1_epi32(2121793536); /* 0x7e780000 */
    const __m512 v37 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(0x1.21fb28p-4f); /* 0.0707961619 */
    const __m512 v44 = _mm512_set1_ps(0x1.73ec4p-25f); /* 4.32975185e-08 */
    const __m512 v45 = _mm512_set1_ps(-0x1.768f3ep-25f); /* -4.36044694e-08 */
    const __m512 v50 = _mm512_set1_ps(0x1.890fdcp+1f); /* 3.07079649 */
    const __m512 v52 = _mm512_set1_ps(-0x1.3ace6ap-36f); /* -1.78946667e-11 */
    const __m512 v53 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LT_OQ);
    const __m512 v5 = _mm512_sub_ps(v4, v2);
    const __m512 v6 = _mm512_add_ps(v5, v5);
    const __m512 v7 = _mm512_sqrt_ps(v6);
    const __m512 v8 = _mm512_mask_blend_ps(v3, v2, v7);
    const __m512i v9 = _mm512_castps_si512(v1);
    const __m512i v11 = _mm512_and_si512(v9, v10);
    const __m512i v13 = _mm512_mask_blend_epi32(v3, v10, v12);
    const __m512i v14 = _mm512_xor_si512(v11, v13);
    const __m512 v15 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx2_bits_f32_avx512(v8), v14));
    const __m512 v17 = _mm512_add_ps(v2, v2);
    const __m512 v19 = _mm512_fmadd_ps(v17, v17, v18);
    const __m512 v20 = _mm512_mask_blend_ps(v3, v19, v6);
    const __m512 v22 = _mm512_fmadd_ps(v16, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v20, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v20, v25);
    const __m512 v28 = _mm512_fmadd_ps(v26, v20, v27);
    const __m512 v29 = _mm512_mul_ps(v28, v20);
    const __m512i v31 = _mm512_castps_si512(v7);
    const __m512i v32 = _mm512_sub_epi32(v30, v31);
    const __m512 v33 = _mm512_castsi512_ps(v32);
    const __m512 v35 = _mm512_fnmadd_ps(v7, v7, v6);
    const __m512 v36 = _mm512_mul_ps(v33, v35);
    const __m512 v38 = _mm512_mask_blend_ps(v3, v37, v36);
    const __m512 v39 = _mm512_fmadd_ps(v29, v8, v38);
    const __m512 v40 = _mm512_castsi512_ps(_mm512_add_epi32(acos_1ulp_avx2_bits_f32_avx512(v39), v14));
    const __mmask16 v41 = _mm512_cmp_ps_mask(v1, v0, _CMP_LT_OQ);
    const __m512 v43 = _mm512_mask_blend_ps(v41, v37, v42);
    const __m512 v46 = _mm512_fmadd_ps(v44, v1, v45);
    const __m512 v47 = _mm512_mask_blend_ps(v3, v46, v43);
    const __m512 v48 = _mm512_add_ps(v40, v47);
    const __m512 v49 = _mm512_add_ps(v15, v48);
    const __m512 v51 = _mm512_mask_blend_ps(v41, v37, v50);
    const __m512 v54 = _mm512_fmadd_ps(v51, v52, v53);
    const __m512 v55 = _mm512_mask_blend_ps(v3, v54, v51);
    const __m512 v56 = _mm512_add_ps(v49, v55);
    _mm512_storeu_ps(y, v56);
}

static ACOS_1ULP_AVX2_AVX512_TARGET void acos_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acos_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acos_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acos_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_1ulp_avx2_level(void) {
#if defined(ACOS_1ULP_AVX2_FORCE_ISA)
    return ACOS_1ULP_AVX2_FORCE_ISA;
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

float acos_1ulp_avx2(float x) {
    return acos_1ulp_avx2_element(x);
}

void acos_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_1ulp_avx2_level();
    if (level == 2) {
        acos_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acos_1ulp_avx2_array_portable(x, y, n);
}
