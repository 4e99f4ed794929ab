/* atan2_4ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    1.951873 ulp, observed on 10102529 inputs
 *   worst input  -0x1.0003ccp+0 (-1.00005794, encoding 0xbf8001e6)
 *                0x1.fee976p+2 (7.98299932, encoding 0x40ff74bb)
 *   result there -0x1.fe75f8p-4 (-0.124624223, encoding 0xbdff3afc)
 *   mean error   0.353885 ulp
 *   misrounded   1648551 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           017415568b64b4cbcce6c57284e85e70
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target atan2 --fmt f32 --max-ulp 4 --isa avx2 --time 25s --seed 2 --threads 1 --archive atan2_4ulp_avx2.db
 *                time: 0.7025 ns/element as avx2 code (inputs mean)
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
#include "atan2_4ulp_avx2.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atan2_4ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan2_4ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atan2_4ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float atan2_4ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan2_4ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = atan2_4ulp_avx2_bits_f32(y) & INT32_MIN;
    return atan2_4ulp_avx2_frombits_f32((atan2_4ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atan2_4ulp_avx2_element(float x0, float x1) {
    const float v0 = x0;
    const float v1 = x1;
    const int v2 = v0 != v0 || v1 != v1;
    const float v3 = NAN;
    const int32_t v4 = atan2_4ulp_avx2_bits_f32(v1);
    const int32_t v5 = 0;
    const int v6 = v4 < v5;
    const float v7 = atan2_4ulp_avx2_abs_f32(v1);
    const float v8 = atan2_4ulp_avx2_abs_f32(v0);
    const int v9 = v7 < v8;
    const float v10 = INFINITY;
    const float v11 = v9 ? v7 : v8;
    const int v12 = v10 == v11;
    const float v13 = 0x1p+0f; /* 1 */
    const float v14 = v12 ? v13 : v11;
    const float v15 = 0x1p-149f; /* 1.40129846e-45 */
    const float v16 = v9 ? v8 : v7;
    const float v17 = v15 > v16 ? v15 : v16;
    const float v18 = v12 ? v13 : v17;
    const float v19 = v14 / v18;
    const float v20 = 0x1.1c9d36p-5f; /* 0.0347429328 */
    const float v21 = atan2_4ulp_avx2_fma_f32(v19, v19, v20);
    const float v22 = v21 * v21;
    const float v23 = -0x1.0bd834p-9f; /* -0.0020434917 */
    const float v24 = 0x1.92f714p-5f; /* 0.0491900817 */
    const float v25 = atan2_4ulp_avx2_fma_f32(v21, v23, v24);
    const float v26 = -0x1.4915fcp-3f; /* -0.160686463 */
    const float v27 = 0x1.7dd876p-3f; /* 0.186448023 */
    const float v28 = atan2_4ulp_avx2_fma_f32(v26, v19, v27);
    const float v29 = atan2_4ulp_avx2_fma_f32(v25, v21, v28);
    const float v30 = -0x1.531d1ap-3f; /* -0.165582851 */
    const float v31 = atan2_4ulp_avx2_fma_f32(v29, v21, v30);
    const float v32 = 0x1.bad7f4p-3f; /* 0.21623221 */
    const float v33 = atan2_4ulp_avx2_fma_f32(v31, v21, v32);
    const float v34 = -0x1.6423ap-2f; /* -0.347792149 */
    const float v35 = 0x1.839ce2p-7f; /* 0.0118290046 */
    const float v36 = atan2_4ulp_avx2_fma_f32(v21, v34, v35);
    const float v37 = atan2_4ulp_avx2_fma_f32(v22, v33, v36);
    const float v38 = atan2_4ulp_avx2_fma_f32(v37, v19, v19);
    const float v39 = -v38;
    const float v40 = v9 ? v39 : v38;
    const float v41 = -v40;
    const float v42 = v6 ? v41 : v40;
    const float v43 = 0x1.921fb6p+1f; /* 3.14159274 */
    const float v44 = 0x1.921fb6p+0f; /* 1.57079637 */
    const float v45 = 0x0p+0f; /* 0 */
    const float v46 = v9 ? v44 : v45;
    const float v47 = v43 - v46;
    const float v48 = v6 ? v47 : v46;
    const float v49 = v42 + v48;
    const float v50 = atan2_4ulp_avx2_copysign_f32(v49, v0);
    const float v51 = v2 ? v3 : v50;
    const float r0 = v51;
    return r0;
}

static void atan2_4ulp_avx2_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_4ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_4ULP_AVX2_AVX2 static inline ATAN2_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_4ULP_AVX2_AVX512 static inline ATAN2_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_4ULP_AVX2_AVX2 __m256 atan2_4ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_4ULP_AVX2_AVX2 void atan2_4ulp_avx2_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v5 = _mm256_set1_epi32(0);
    const __m256 v10 = _mm256_set1_ps(INFINITY);
    const __m256 v13 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1p-149f); /* 1.40129846e-45 */
    const __m256 v20 = _mm256_set1_ps(0x1.1c9d36p-5f); /* 0.0347429328 */
    const __m256 v23 = _mm256_set1_ps(-0x1.0bd834p-9f); /* -0.0020434917 */
    const __m256 v24 = _mm256_set1_ps(0x1.92f714p-5f); /* 0.0491900817 */
    const __m256 v26 = _mm256_set1_ps(-0x1.4915fcp-3f); /* -0.160686463 */
    const __m256 v27 = _mm256_set1_ps(0x1.7dd876p-3f); /* 0.186448023 */
    const __m256 v30 = _mm256_set1_ps(-0x1.531d1ap-3f); /* -0.165582851 */
    const __m256 v32 = _mm256_set1_ps(0x1.bad7f4p-3f); /* 0.21623221 */
    const __m256 v34 = _mm256_set1_ps(-0x1.6423ap-2f); /* -0.347792149 */
    const __m256 v35 = _mm256_set1_ps(0x1.839ce2p-7f); /* 0.0118290046 */
    const __m256 v43 = _mm256_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m256 v44 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v45 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_loadu_ps(x1);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_UNORD_Q));
    const __m256i v4 = _mm256_castps_si256(v1);
    const __m256i v6 = _mm256_cmpgt_epi32(v5, v4);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v9 = _mm256_castps_si256(_mm256_cmp_ps(v7, v8, _CMP_LT_OQ));
    const __m256 v11 = _mm256_blendv_ps(v8, v7, _mm256_castsi256_ps(v9));
    const __m256i v12 = _mm256_castps_si256(_mm256_cmp_ps(v10, v11, _CMP_EQ_OQ));
    const __m256 v14 = _mm256_blendv_ps(v11, v13, _mm256_castsi256_ps(v12));
    const __m256 v16 = _mm256_blendv_ps(v7, v8, _mm256_castsi256_ps(v9));
    const __m256 v17 = _mm256_max_ps(v15, v16);
    const __m256 v18 = _mm256_blendv_ps(v17, v13, _mm256_castsi256_ps(v12));
    const __m256 v19 = _mm256_div_ps(v14, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v19, v20);
    const __m256 v22 = _mm256_mul_ps(v21, v21);
    const __m256 v25 = _mm256_fmadd_ps(v21, v23, v24);
    const __m256 v28 = _mm256_fmadd_ps(v26, v19, v27);
    const __m256 v29 = _mm256_fmadd_ps(v25, v21, v28);
    const __m256 v31 = _mm256_fmadd_ps(v29, v21, v30);
    const __m256 v33 = _mm256_fmadd_ps(v31, v21, v32);
    const __m256 v36 = _mm256_fmadd_ps(v21, v34, v35);
    const __m256 v37 = _mm256_fmadd_ps(v22, v33, v36);
    const __m256 v38 = _mm256_fmadd_ps(v37, v19, v19);
    const __m256 v39 = _mm256_xor_ps(v38, _mm256_set1_ps(-0.0f));
    const __m256 v40 = _mm256_blendv_ps(v38, v39, _mm256_castsi256_ps(v9));
    const __m256 v41 = _mm256_xor_ps(v40, _mm256_set1_ps(-0.0f));
    const __m256 v42 = _mm256_blendv_ps(v40, v41, _mm256_castsi256_ps(v6));
    const __m256 v46 = _mm256_blendv_ps(v45, v44, _mm256_castsi256_ps(v9));
    const __m256 v47 = _mm256_sub_ps(v43, v46);
    const __m256 v48 = _mm256_blendv_ps(v46, v47, _mm256_castsi256_ps(v6));
    const __m256 v49 = _mm256_add_ps(v42, v48);
    const __m256 v50 = atan2_4ulp_avx2_signed_f32_avx2(v49, v0);
    const __m256 v51 = _mm256_blendv_ps(v50, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v51);
}

static ATAN2_4ULP_AVX2_AVX2_TARGET void atan2_4ulp_avx2_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_4ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        atan2_4ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_4ULP_AVX2_AVX512 __m512 atan2_4ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATAN2_4ULP_AVX2_AVX512 void atan2_4ulp_avx2_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v5 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(INFINITY);
    const __m512 v13 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1p-149f); /* 1.40129846e-45 */
    const __m512 v20 = _mm512_set1_ps(0x1.1c9d36p-5f); /* 0.0347429328 */
    const __m512 v23 = _mm512_set1_ps(-0x1.0bd834p-9f); /* -0.0020434917 */
    const __m512 v24 = _mm512_set1_ps(0x1.92f714p-5f); /* 0.0491900817 */
    const __m512 v26 = _mm512_set1_ps(-0x1.4915fcp-3f); /* -0.160686463 */
    const __m512 v27 = _mm512_set1_ps(0x1.7dd876p-3f); /* 0.186448023 */
    const __m512 v30 = _mm512_set1_ps(-0x1.531d1ap-3f); /* -0.165582851 */
    const __m512 v32 = _mm512_set1_ps(0x1.bad7f4p-3f); /* 0.21623221 */
    const __m512 v34 = _mm512_set1_ps(-0x1.6423ap-2f); /* -0.347792149 */
    const __m512 v35 = _mm512_set1_ps(0x1.839ce2p-7f); /* 0.0118290046 */
    const __m512 v43 = _mm512_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m512 v44 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v45 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v0_0 = _mm512_loadu_ps(x0);
    const __m512 v0_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v1_0 = _mm512_loadu_ps(x1);
    const __m512 v1_1 = _mm512_loadu_ps(x1 + 16);
    const __mmask16 v2_0 = _mm512_cmp_ps_mask(v0_0, v1_0, _CMP_UNORD_Q);
    const __mmask16 v2_1 = _mm512_cmp_ps_mask(v0_1, v1_1, _CMP_UNORD_Q);
    const __m512i v4_0 = _mm512_castps_si512(v1_0);
    const __m512i v4_1 = _mm512_castps_si512(v1_1);
    const __mmask16 v6_0 = _mm512_cmplt_epi32_mask(v4_0, v5);
    const __mmask16 v6_1 = _mm512_cmplt_epi32_mask(v4_1, v5);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v9_0 = _mm512_cmp_ps_mask(v7_0, v8_0, _CMP_LT_OQ);
    const __mmask16 v9_1 = _mm512_cmp_ps_mask(v7_1, v8_1, _CMP_LT_OQ);
    const __m512 v11_0 = _mm512_mask_blend_ps(v9_0, v8_0, v7_0);
    const __m512 v11_1 = _mm512_mask_blend_ps(v9_1, v8_1, v7_1);
    const __mmask16 v12_0 = _mm512_cmp_ps_mask(v10, v11_0, _CMP_EQ_OQ);
    const __mmask16 v12_1 = _mm512_cmp_ps_mask(v10, v11_1, _CMP_EQ_OQ);
    const __m512 v14_0 = _mm512_mask_blend_ps(v12_0, v11_0, v13);
    const __m512 v14_1 = _mm512_mask_blend_ps(v12_1, v11_1, v13);
    const __m512 v16_0 = _mm512_mask_blend_ps(v9_0, v7_0, v8_0);
    const __m512 v16_1 = _mm512_mask_blend_ps(v9_1, v7_1, v8_1);
    const __m512 v17_0 = _mm512_max_ps(v15, v16_0);
    const __m512 v17_1 = _mm512_max_ps(v15, v16_1);
    const __m512 v18_0 = _mm512_mask_blend_ps(v12_0, v17_0, v13);
    const __m512 v18_1 = _mm512_mask_blend_ps(v12_1, v17_1, v13);
    const __m512 v19_0 = _mm512_div_ps(v14_0, v18_0);
    const __m512 v19_1 = _mm512_div_ps(v14_1, v18_1);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v19_1, v20);
    const __m512 v22_0 = _mm512_mul_ps(v21_0, v21_0);
    const __m512 v22_1 = _mm512_mul_ps(v21_1, v21_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v21_0, v23, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v21_1, v23, v24);
    const __m512 v28_0 = _mm512_fmadd_ps(v26, v19_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26, v19_1, v27);
    const __m512 v29_0 = _mm512_fmadd_ps(v25_0, v21_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v25_1, v21_1, v28_1);
    const __m512 v31_0 = _mm512_fmadd_ps(v29_0, v21_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v29_1, v21_1, v30);
    const __m512 v33_0 = _mm512_fmadd_ps(v31_0, v21_0, v32);
    const __m512 v33_1 = _mm512_fmadd_ps(v31_1, v21_1, v32);
    const __m512 v36_0 = _mm512_fmadd_ps(v21_0, v34, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v21_1, v34, v35);
    const __m512 v37_0 = _mm512_fmadd_ps(v22_0, v33_0, v36_0);
    const __m512 v37_1 = _mm512_fmadd_ps(v22_1, v33_1, v36_1);
    const __m512 v38_0 = _mm512_fmadd_ps(v37_0, v19_0, v19_0);
    const __m512 v38_1 = _mm512_fmadd_ps(v37_1, v19_1, v19_1);
    const __m512 v39_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v38_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v39_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v38_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v40_0 = _mm512_mask_blend_ps(v9_0, v38_0, v39_0);
    const __m512 v40_1 = _mm512_mask_blend_ps(v9_1, v38_1, v39_1);
    const __m512 v41_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v40_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v41_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v40_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v42_0 = _mm512_mask_blend_ps(v6_0, v40_0, v41_0);
    const __m512 v42_1 = _mm512_mask_blend_ps(v6_1, v40_1, v41_1);
    const __m512 v46_0 = _mm512_mask_blend_ps(v9_0, v45, v44);
    const __m512 v46_1 = _mm512_mask_blend_ps(v9_1, v45, v44);
    const __m512 v47_0 = _mm512_sub_ps(v43, v46_0);
    const __m512 v47_1 = _mm512_sub_ps(v43, v46_1);
    const __m512 v48_0 = _mm512_mask_blend_ps(v6_0, v46_0, v47_0);
    const __m512 v48_1 = _mm512_mask_blend_ps(v6_1, v46_1, v47_1);
    const __m512 v49_0 = _mm512_add_ps(v42_0, v48_0);
    const __m512 v49_1 = _mm512_add_ps(v42_1, v48_1);
    const __m512 v50_0 = atan2_4ulp_avx2_signed_f32_avx512(v49_0, v0_0);
    const __m512 v50_1 = atan2_4ulp_avx2_signed_f32_avx512(v49_1, v0_1);
    const __m512 v51_0 = _mm512_mask_blend_ps(v2_0, v50_0, v3);
    const __m512 v51_1 = _mm512_mask_blend_ps(v2_1, v50_1, v3);
    _mm512_storeu_ps(y, v51_0);
    _mm512_storeu_ps(y + 16, v51_1);
}

/* 16 elements. */
static ATAN2_4ULP_AVX2_AVX512_TARGET void atan2_4ulp_avx2_chunk_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v5 = _mm512_set1_epi32(0);
    const __m512 v10 = _mm512_set1_ps(INFINITY);
    const __m512 v13 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1p-149f); /* 1.40129846e-45 */
    const __m512 v20 = _mm512_set1_ps(0x1.1c9d36p-5f); /* 0.0347429328 */
    const __m512 v23 = _mm512_set1_ps(-0x1.0bd834p-9f); /* -0.0020434917 */
    const __m512 v24 = _mm512_set1_ps(0x1.92f714p-5f); /* 0.0491900817 */
    const __m512 v26 = _mm512_set1_ps(-0x1.4915fcp-3f); /* -0.160686463 */
    const __m512 v27 = _mm512_set1_ps(0x1.7dd876p-3f); /* 0.186448023 */
    const __m512 v30 = _mm512_set1_ps(-0x1.531d1ap-3f); /* -0.165582851 */
    const __m512 v32 = _mm512_set1_ps(0x1.bad7f4p-3f); /* 0.21623221 */
    const __m512 v34 = _mm512_set1_ps(-0x1.6423ap-2f); /* -0.347792149 */
    const __m512 v35 = _mm512_set1_ps(0x1.839ce2p-7f); /* 0.0118290046 */
    const __m512 v43 = _mm512_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m512 v44 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v45 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_loadu_ps(x1);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_UNORD_Q);
    const __m512i v4 = _mm512_castps_si512(v1);
    const __mmask16 v6 = _mm512_cmplt_epi32_mask(v4, v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v9 = _mm512_cmp_ps_mask(v7, v8, _CMP_LT_OQ);
    const __m512 v11 = _mm512_mask_blend_ps(v9, v8, v7);
    const __mmask16 v12 = _mm512_cmp_ps_mask(v10, v11, _CMP_EQ_OQ);
    const __m512 v14 = _mm512_mask_blend_ps(v12, v11, v13);
    const __m512 v16 = _mm512_mask_blend_ps(v9, v7, v8);
    const __m512 v17 = _mm512_max_ps(v15, v16);
    const __m512 v18 = _mm512_mask_blend_ps(v12, v17, v13);
    const __m512 v19 = _mm512_div_ps(v14, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v19, v20);
    const __m512 v22 = _mm512_mul_ps(v21, v21);
    const __m512 v25 = _mm512_fmadd_ps(v21, v23, v24);
    const __m512 v28 = _mm512_fmadd_ps(v26, v19, v27);
    const __m512 v29 = _mm512_fmadd_ps(v25, v21, v28);
    const __m512 v31 = _mm512_fmadd_ps(v29, v21, v30);
    const __m512 v33 = _mm512_fmadd_ps(v31, v21, v32);
    const __m512 v36 = _mm512_fmadd_ps(v21, v34, v35);
    const __m512 v37 = _mm512_fmadd_ps(v22, v33, v36);
    const __m512 v38 = _mm512_fmadd_ps(v37, v19, v19);
    const __m512 v39 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v38), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v40 = _mm512_mask_blend_ps(v9, v38, v39);
    const __m512 v41 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v42 = _mm512_mask_blend_ps(v6, v40, v41);
    const __m512 v46 = _mm512_mask_blend_ps(v9, v45, v44);
    const __m512 v47 = _mm512_sub_ps(v43, v46);
    const __m512 v48 = _mm512_mask_blend_ps(v6, v46, v47);
    const __m512 v49 = _mm512_add_ps(v42, v48);
    const __m512 v50 = atan2_4ulp_avx2_signed_f32_avx512(v49, v0);
    const __m512 v51 = _mm512_mask_blend_ps(v2, v50, v3);
    _mm512_storeu_ps(y, v51);
}

static ATAN2_4ULP_AVX2_AVX512_TARGET void atan2_4ulp_avx2_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atan2_4ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        atan2_4ulp_avx2_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        atan2_4ulp_avx2_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_4ulp_avx2_level(void) {
#if defined(ATAN2_4ULP_AVX2_FORCE_ISA)
    return ATAN2_4ULP_AVX2_FORCE_ISA;
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

float atan2_4ulp_avx2(float x0, float x1) {
    return atan2_4ulp_avx2_element(x0, x1);
}

void atan2_4ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_4ulp_avx2_level();
    if (level == 2) {
        atan2_4ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_4ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_4ulp_avx2_array_portable(x0, x1, y, n);
}
