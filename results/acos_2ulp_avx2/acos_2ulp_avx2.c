/* acos_2ulp_avx2: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    1.277664 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.002072p-1 (-0.500247538, encoding 0xbf001039)
 *   result there 0x1.0c1e84p+1 (2.09468126, encoding 0x40060f42)
 *   mean error   0.183665 ulp
 *   misrounded   162318383 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           430f17110a4052e63d28ef210e7d2d10
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 2 --isa avx2 --time 40s --seed 1 --threads 1 --archive acos_2ulp_avx2.db
 *                time: 0.3943 ns/element as avx2 code (inputs mean)
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
#include "acos_2ulp_avx2.h"

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

static inline float acos_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float acos_2ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acos_2ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t acos_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float acos_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acos_2ulp_avx2_addbits_f32(float a, int32_t b) {
    return acos_2ulp_avx2_frombits_f32((int32_t)((uint32_t)acos_2ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline float acos_2ulp_avx2_element(float x) {
    const float v0 = 0x1p-1f; /* 0.5 */
    const float v1 = x;
    const float v2 = acos_2ulp_avx2_abs_f32(v1);
    const int v3 = v0 <= v2;
    const float v4 = 0x1p+0f; /* 1 */
    const float v5 = v4 - v2;
    const float v6 = v5 + v5;
    const float v7 = acos_2ulp_avx2_sqrt_f32(v6);
    const float v8 = v3 ? v7 : v2;
    const float v9 = 0x1.5e0dbep-15f; /* 4.17296505e-05 */
    const float v10 = v2 + v2;
    const float v11 = v10 * v10;
    const float v12 = v3 ? v6 : v11;
    const float v13 = 0x1.8586c8p-14f; /* 9.28703521e-05 */
    const float v14 = acos_2ulp_avx2_fma_f32(v9, v12, v13);
    const float v15 = 0x1.755586p-11f; /* 0.000712078239 */
    const float v16 = acos_2ulp_avx2_fma_f32(v14, v12, v15);
    const float v17 = 0x1.32f68ep-8f; /* 0.00468388526 */
    const float v18 = acos_2ulp_avx2_fma_f32(v16, v12, v17);
    const float v19 = 0x1.5555fep-5f; /* 0.0416669808 */
    const float v20 = acos_2ulp_avx2_fma_f32(v18, v12, v19);
    const float v21 = v20 * v12;
    const float v22 = acos_2ulp_avx2_fma_f32(v8, v21, v8);
    const int32_t v23 = acos_2ulp_avx2_bits_f32(v1);
    const int32_t v24 = INT32_MIN; /* 0x80000000 */
    const int32_t v25 = v23 & v24;
    const int32_t v26 = 0;
    const int32_t v27 = v3 ? v26 : v24;
    const int32_t v28 = v25 ^ v27;
    const float v29 = acos_2ulp_avx2_addbits_f32(v22, v28);
    const float v30 = 0x0p+0f; /* 0 */
    const int v31 = v1 < v30;
    const float v32 = 0x1.921fb6p+1f; /* 3.14159274 */
    const float v33 = v31 ? v32 : v30;
    const float v34 = 0x1.921fb6p+0f; /* 1.57079637 */
    const float v35 = acos_2ulp_avx2_fma_f32(v30, v12, v34);
    const float v36 = v3 ? v33 : v35;
    const float v37 = v29 + v36;
    const float r0 = v37;
    return r0;
}

static void acos_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_2ULP_AVX2_AVX2 static inline ACOS_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOS_2ULP_AVX2_AVX512 static inline ACOS_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOS_2ULP_AVX2_AVX2 __m256i acos_2ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ACOS_2ULP_AVX2_AVX2 void acos_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v9 = _mm256_set1_ps(0x1.5e0dbep-15f); /* 4.17296505e-05 */
    const __m256 v13 = _mm256_set1_ps(0x1.8586c8p-14f); /* 9.28703521e-05 */
    const __m256 v15 = _mm256_set1_ps(0x1.755586p-11f); /* 0.000712078239 */
    const __m256 v17 = _mm256_set1_ps(0x1.32f68ep-8f); /* 0.00468388526 */
    const __m256 v19 = _mm256_set1_ps(0x1.5555fep-5f); /* 0.0416669808 */
    const __m256i v24 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v26 = _mm256_set1_epi32(0);
    const __m256 v30 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v32 = _mm256_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m256 v34 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v3_0 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_0, _CMP_LE_OQ));
    const __m256i v3_1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_1, _CMP_LE_OQ));
    const __m256 v5_0 = _mm256_sub_ps(v4, v2_0);
    const __m256 v5_1 = _mm256_sub_ps(v4, v2_1);
    const __m256 v6_0 = _mm256_add_ps(v5_0, v5_0);
    const __m256 v6_1 = _mm256_add_ps(v5_1, v5_1);
    const __m256 v7_0 = _mm256_sqrt_ps(v6_0);
    const __m256 v7_1 = _mm256_sqrt_ps(v6_1);
    const __m256 v8_0 = _mm256_blendv_ps(v2_0, v7_0, _mm256_castsi256_ps(v3_0));
    const __m256 v8_1 = _mm256_blendv_ps(v2_1, v7_1, _mm256_castsi256_ps(v3_1));
    const __m256 v10_0 = _mm256_add_ps(v2_0, v2_0);
    const __m256 v10_1 = _mm256_add_ps(v2_1, v2_1);
    const __m256 v11_0 = _mm256_mul_ps(v10_0, v10_0);
    const __m256 v11_1 = _mm256_mul_ps(v10_1, v10_1);
    const __m256 v12_0 = _mm256_blendv_ps(v11_0, v6_0, _mm256_castsi256_ps(v3_0));
    const __m256 v12_1 = _mm256_blendv_ps(v11_1, v6_1, _mm256_castsi256_ps(v3_1));
    const __m256 v14_0 = _mm256_fmadd_ps(v9, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v9, v12_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v12_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v12_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v16_0, v12_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v16_1, v12_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v12_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v12_1, v19);
    const __m256 v21_0 = _mm256_mul_ps(v20_0, v12_0);
    const __m256 v21_1 = _mm256_mul_ps(v20_1, v12_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v8_0, v21_0, v8_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v8_1, v21_1, v8_1);
    const __m256i v23_0 = _mm256_castps_si256(v1_0);
    const __m256i v23_1 = _mm256_castps_si256(v1_1);
    const __m256i v25_0 = _mm256_and_si256(v23_0, v24);
    const __m256i v25_1 = _mm256_and_si256(v23_1, v24);
    const __m256i v27_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v24), _mm256_castsi256_ps(v26), _mm256_castsi256_ps(v3_0)));
    const __m256i v27_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v24), _mm256_castsi256_ps(v26), _mm256_castsi256_ps(v3_1)));
    const __m256i v28_0 = _mm256_xor_si256(v25_0, v27_0);
    const __m256i v28_1 = _mm256_xor_si256(v25_1, v27_1);
    const __m256 v29_0 = _mm256_castsi256_ps(_mm256_add_epi32(acos_2ulp_avx2_bits_f32_avx2(v22_0), v28_0));
    const __m256 v29_1 = _mm256_castsi256_ps(_mm256_add_epi32(acos_2ulp_avx2_bits_f32_avx2(v22_1), v28_1));
    const __m256i v31_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v30, _CMP_LT_OQ));
    const __m256i v31_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v30, _CMP_LT_OQ));
    const __m256 v33_0 = _mm256_blendv_ps(v30, v32, _mm256_castsi256_ps(v31_0));
    const __m256 v33_1 = _mm256_blendv_ps(v30, v32, _mm256_castsi256_ps(v31_1));
    const __m256 v35_0 = _mm256_fmadd_ps(v30, v12_0, v34);
    const __m256 v35_1 = _mm256_fmadd_ps(v30, v12_1, v34);
    const __m256 v36_0 = _mm256_blendv_ps(v35_0, v33_0, _mm256_castsi256_ps(v3_0));
    const __m256 v36_1 = _mm256_blendv_ps(v35_1, v33_1, _mm256_castsi256_ps(v3_1));
    const __m256 v37_0 = _mm256_add_ps(v29_0, v36_0);
    const __m256 v37_1 = _mm256_add_ps(v29_1, v36_1);
    _mm256_storeu_ps(y, v37_0);
    _mm256_storeu_ps(y + 8, v37_1);
}

/* 8 elements. */
static ACOS_2ULP_AVX2_AVX2_TARGET void acos_2ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v9 = _mm256_set1_ps(0x1.5e0dbep-15f); /* 4.17296505e-05 */
    const __m256 v13 = _mm256_set1_ps(0x1.8586c8p-14f); /* 9.28703521e-05 */
    const __m256 v15 = _mm256_set1_ps(0x1.755586p-11f); /* 0.000712078239 */
    const __m256 v17 = _mm256_set1_ps(0x1.32f68ep-8f); /* 0.00468388526 */
    const __m256 v19 = _mm256_set1_ps(0x1.5555fep-5f); /* 0.0416669808 */
    const __m256i v24 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v26 = _mm256_set1_epi32(0);
    const __m256 v30 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v32 = _mm256_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m256 v34 = _mm256_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LE_OQ));
    const __m256 v5 = _mm256_sub_ps(v4, v2);
    const __m256 v6 = _mm256_add_ps(v5, v5);
    const __m256 v7 = _mm256_sqrt_ps(v6);
    const __m256 v8 = _mm256_blendv_ps(v2, v7, _mm256_castsi256_ps(v3));
    const __m256 v10 = _mm256_add_ps(v2, v2);
    const __m256 v11 = _mm256_mul_ps(v10, v10);
    const __m256 v12 = _mm256_blendv_ps(v11, v6, _mm256_castsi256_ps(v3));
    const __m256 v14 = _mm256_fmadd_ps(v9, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v12, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v12, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v12, v19);
    const __m256 v21 = _mm256_mul_ps(v20, v12);
    const __m256 v22 = _mm256_fmadd_ps(v8, v21, v8);
    const __m256i v23 = _mm256_castps_si256(v1);
    const __m256i v25 = _mm256_and_si256(v23, v24);
    const __m256i v27 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v24), _mm256_castsi256_ps(v26), _mm256_castsi256_ps(v3)));
    const __m256i v28 = _mm256_xor_si256(v25, v27);
    const __m256 v29 = _mm256_castsi256_ps(_mm256_add_epi32(acos_2ulp_avx2_bits_f32_avx2(v22), v28));
    const __m256i v31 = _mm256_castps_si256(_mm256_cmp_ps(v1, v30, _CMP_LT_OQ));
    const __m256 v33 = _mm256_blendv_ps(v30, v32, _mm256_castsi256_ps(v31));
    const __m256 v35 = _mm256_fmadd_ps(v30, v12, v34);
    const __m256 v36 = _mm256_blendv_ps(v35, v33, _mm256_castsi256_ps(v3));
    const __m256 v37 = _mm256_add_ps(v29, v36);
    _mm256_storeu_ps(y, v37);
}

static ACOS_2ULP_AVX2_AVX2_TARGET void acos_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acos_2ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        acos_2ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acos_2ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOS_2ULP_AVX2_AVX512 __m512i acos_2ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ACOS_2ULP_AVX2_AVX512 void acos_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(0x1.5e0dbep-15f); /* 4.17296505e-05 */
    const __m512 v13 = _mm512_set1_ps(0x1.8586c8p-14f); /* 9.28703521e-05 */
    const __m512 v15 = _mm512_set1_ps(0x1.755586p-11f); /* 0.000712078239 */
    const __m512 v17 = _mm512_set1_ps(0x1.32f68ep-8f); /* 0.00468388526 */
    const __m512 v19 = _mm512_set1_ps(0x1.5555fep-5f); /* 0.0416669808 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v26 = _mm512_set1_epi32(0);
    const __m512 v30 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v32 = _mm512_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m512 v34 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v0, v2_0, _CMP_LE_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v0, v2_1, _CMP_LE_OQ);
    const __mmask16 v3_2 = _mm512_cmp_ps_mask(v0, v2_2, _CMP_LE_OQ);
    const __mmask16 v3_3 = _mm512_cmp_ps_mask(v0, v2_3, _CMP_LE_OQ);
    const __m512 v5_0 = _mm512_sub_ps(v4, v2_0);
    const __m512 v5_1 = _mm512_sub_ps(v4, v2_1);
    const __m512 v5_2 = _mm512_sub_ps(v4, v2_2);
    const __m512 v5_3 = _mm512_sub_ps(v4, v2_3);
    const __m512 v6_0 = _mm512_add_ps(v5_0, v5_0);
    const __m512 v6_1 = _mm512_add_ps(v5_1, v5_1);
    const __m512 v6_2 = _mm512_add_ps(v5_2, v5_2);
    const __m512 v6_3 = _mm512_add_ps(v5_3, v5_3);
    const __m512 v7_0 = _mm512_sqrt_ps(v6_0);
    const __m512 v7_1 = _mm512_sqrt_ps(v6_1);
    const __m512 v7_2 = _mm512_sqrt_ps(v6_2);
    const __m512 v7_3 = _mm512_sqrt_ps(v6_3);
    const __m512 v8_0 = _mm512_mask_blend_ps(v3_0, v2_0, v7_0);
    const __m512 v8_1 = _mm512_mask_blend_ps(v3_1, v2_1, v7_1);
    const __m512 v8_2 = _mm512_mask_blend_ps(v3_2, v2_2, v7_2);
    const __m512 v8_3 = _mm512_mask_blend_ps(v3_3, v2_3, v7_3);
    const __m512 v10_0 = _mm512_add_ps(v2_0, v2_0);
    const __m512 v10_1 = _mm512_add_ps(v2_1, v2_1);
    const __m512 v10_2 = _mm512_add_ps(v2_2, v2_2);
    const __m512 v10_3 = _mm512_add_ps(v2_3, v2_3);
    const __m512 v11_0 = _mm512_mul_ps(v10_0, v10_0);
    const __m512 v11_1 = _mm512_mul_ps(v10_1, v10_1);
    const __m512 v11_2 = _mm512_mul_ps(v10_2, v10_2);
    const __m512 v11_3 = _mm512_mul_ps(v10_3, v10_3);
    const __m512 v12_0 = _mm512_mask_blend_ps(v3_0, v11_0, v6_0);
    const __m512 v12_1 = _mm512_mask_blend_ps(v3_1, v11_1, v6_1);
    const __m512 v12_2 = _mm512_mask_blend_ps(v3_2, v11_2, v6_2);
    const __m512 v12_3 = _mm512_mask_blend_ps(v3_3, v11_3, v6_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v9, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v9, v12_1, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v9, v12_2, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v9, v12_3, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v12_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v12_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v14_2, v12_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v14_3, v12_3, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v12_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v12_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v16_2, v12_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v16_3, v12_3, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v12_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v12_1, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v18_2, v12_2, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v18_3, v12_3, v19);
    const __m512 v21_0 = _mm512_mul_ps(v20_0, v12_0);
    const __m512 v21_1 = _mm512_mul_ps(v20_1, v12_1);
    const __m512 v21_2 = _mm512_mul_ps(v20_2, v12_2);
    const __m512 v21_3 = _mm512_mul_ps(v20_3, v12_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v8_0, v21_0, v8_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v8_1, v21_1, v8_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v8_2, v21_2, v8_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v8_3, v21_3, v8_3);
    const __m512i v23_0 = _mm512_castps_si512(v1_0);
    const __m512i v23_1 = _mm512_castps_si512(v1_1);
    const __m512i v23_2 = _mm512_castps_si512(v1_2);
    const __m512i v23_3 = _mm512_castps_si512(v1_3);
    const __m512i v25_0 = _mm512_and_si512(v23_0, v24);
    const __m512i v25_1 = _mm512_and_si512(v23_1, v24);
    const __m512i v25_2 = _mm512_and_si512(v23_2, v24);
    const __m512i v25_3 = _mm512_and_si512(v23_3, v24);
    const __m512i v27_0 = _mm512_mask_blend_epi32(v3_0, v24, v26);
    const __m512i v27_1 = _mm512_mask_blend_epi32(v3_1, v24, v26);
    const __m512i v27_2 = _mm512_mask_blend_epi32(v3_2, v24, v26);
    const __m512i v27_3 = _mm512_mask_blend_epi32(v3_3, v24, v26);
    const __m512i v28_0 = _mm512_xor_si512(v25_0, v27_0);
    const __m512i v28_1 = _mm512_xor_si512(v25_1, v27_1);
    const __m512i v28_2 = _mm512_xor_si512(v25_2, v27_2);
    const __m512i v28_3 = _mm512_xor_si512(v25_3, v27_3);
    const __m512 v29_0 = _mm512_castsi512_ps(_mm512_add_epi32(acos_2ulp_avx2_bits_f32_avx512(v22_0), v28_0));
    const __m512 v29_1 = _mm512_castsi512_ps(_mm512_add_epi32(acos_2ulp_avx2_bits_f32_avx512(v22_1), v28_1));
    const __m512 v29_2 = _mm512_castsi512_ps(_mm512_add_epi32(acos_2ulp_avx2_bits_f32_avx512(v22_2), v28_2));
    const __m512 v29_3 = _mm512_castsi512_ps(_mm512_add_epi32(acos_2ulp_avx2_bits_f32_avx512(v22_3), v28_3));
    const __mmask16 v31_0 = _mm512_cmp_ps_mask(v1_0, v30, _CMP_LT_OQ);
    const __mmask16 v31_1 = _mm512_cmp_ps_mask(v1_1, v30, _CMP_LT_OQ);
    const __mmask16 v31_2 = _mm512_cmp_ps_mask(v1_2, v30, _CMP_LT_OQ);
    const __mmask16 v31_3 = _mm512_cmp_ps_mask(v1_3, v30, _CMP_LT_OQ);
    const __m512 v33_0 = _mm512_mask_blend_ps(v31_0, v30, v32);
    const __m512 v33_1 = _mm512_mask_blend_ps(v31_1, v30, v32);
    const __m512 v33_2 = _mm512_mask_blend_ps(v31_2, v30, v32);
    const __m512 v33_3 = _mm512_mask_blend_ps(v31_3, v30, v32);
    const __m512 v35_0 = _mm512_fmadd_ps(v30, v12_0, v34);
    const __m512 v35_1 = _mm512_fmadd_ps(v30, v12_1, v34);
    const __m512 v35_2 = _mm512_fmadd_ps(v30, v12_2, v34);
    const __m512 v35_3 = _mm512_fmadd_ps(v30, v12_3, v34);
    const __m512 v36_0 = _mm512_mask_blend_ps(v3_0, v35_0, v33_0);
    const __m512 v36_1 = _mm512_mask_blend_ps(v3_1, v35_1, v33_1);
    const __m512 v36_2 = _mm512_mask_blend_ps(v3_2, v35_2, v33_2);
    const __m512 v36_3 = _mm512_mask_blend_ps(v3_3, v35_3, v33_3);
    const __m512 v37_0 = _mm512_add_ps(v29_0, v36_0);
    const __m512 v37_1 = _mm512_add_ps(v29_1, v36_1);
    const __m512 v37_2 = _mm512_add_ps(v29_2, v36_2);
    const __m512 v37_3 = _mm512_add_ps(v29_3, v36_3);
    _mm512_storeu_ps(y, v37_0);
    _mm512_storeu_ps(y + 16, v37_1);
    _mm512_storeu_ps(y + 32, v37_2);
    _mm512_storeu_ps(y + 48, v37_3);
}

/* 16 elements. */
static ACOS_2ULP_AVX2_AVX512_TARGET void acos_2ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(0x1.5e0dbep-15f); /* 4.17296505e-05 */
    const __m512 v13 = _mm512_set1_ps(0x1.8586c8p-14f); /* 9.28703521e-05 */
    const __m512 v15 = _mm512_set1_ps(0x1.755586p-11f); /* 0.000712078239 */
    const __m512 v17 = _mm512_set1_ps(0x1.32f68ep-8f); /* 0.00468388526 */
    const __m512 v19 = _mm512_set1_ps(0x1.5555fep-5f); /* 0.0416669808 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v26 = _mm512_set1_epi32(0);
    const __m512 v30 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v32 = _mm512_set1_ps(0x1.921fb6p+1f); /* 3.14159274 */
    const __m512 v34 = _mm512_set1_ps(0x1.921fb6p+0f); /* 1.57079637 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LE_OQ);
    const __m512 v5 = _mm512_sub_ps(v4, v2);
    const __m512 v6 = _mm512_add_ps(v5, v5);
    const __m512 v7 = _mm512_sqrt_ps(v6);
    const __m512 v8 = _mm512_mask_blend_ps(v3, v2, v7);
    const __m512 v10 = _mm512_add_ps(v2, v2);
    const __m512 v11 = _mm512_mul_ps(v10, v10);
    const __m512 v12 = _mm512_mask_blend_ps(v3, v11, v6);
    const __m512 v14 = _mm512_fmadd_ps(v9, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v12, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v12, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v12, v19);
    const __m512 v21 = _mm512_mul_ps(v20, v12);
    const __m512 v22 = _mm512_fmadd_ps(v8, v21, v8);
    const __m512i v23 = _mm512_castps_si512(v1);
    const __m512i v25 = _mm512_and_si512(v23, v24);
    const __m512i v27 = _mm512_mask_blend_epi32(v3, v24, v26);
    const __m512i v28 = _mm512_xor_si512(v25, v27);
    const __m512 v29 = _mm512_castsi512_ps(_mm512_add_epi32(acos_2ulp_avx2_bits_f32_avx512(v22), v28));
    const __mmask16 v31 = _mm512_cmp_ps_mask(v1, v30, _CMP_LT_OQ);
    const __m512 v33 = _mm512_mask_blend_ps(v31, v30, v32);
    const __m512 v35 = _mm512_fmadd_ps(v30, v12, v34);
    const __m512 v36 = _mm512_mask_blend_ps(v3, v35, v33);
    const __m512 v37 = _mm512_add_ps(v29, v36);
    _mm512_storeu_ps(y, v37);
}

static ACOS_2ULP_AVX2_AVX512_TARGET void acos_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        acos_2ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acos_2ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acos_2ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_2ulp_avx2_level(void) {
#if defined(ACOS_2ULP_AVX2_FORCE_ISA)
    return ACOS_2ULP_AVX2_FORCE_ISA;
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

float acos_2ulp_avx2(float x) {
    return acos_2ulp_avx2_element(x);
}

void acos_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_2ulp_avx2_level();
    if (level == 2) {
        acos_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acos_2ulp_avx2_array_portable(x, y, n);
}
