/* cospi_1ulp_avx512: cospi
 *
 *   target       cospi, cos(pi x), f32
 *   domain       every input
 *   max error    0.797065 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fac186p-3 (-0.247439429, encoding 0xbe7d60c3)
 *   result there 0x1.6cf072p-1 (0.712771952, encoding 0x3f367839)
 *   mean error   0.036610 ulp
 *   misrounded   39488810 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6fed43fa355c388f20de5e1f86bc5771
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive cospi_1ulp_avx512.db
 *                time: 0.2236 ns/element as avx512 code (inputs mean)
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
#include "cospi_1ulp_avx512.h"

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

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float cospi_1ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float cospi_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cospi_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline int32_t cospi_1ulp_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t cospi_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cospi_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cospi_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cospi_1ulp_avx512_addbits_f32(float a, int32_t b) {
    return cospi_1ulp_avx512_frombits_f32((int32_t)((uint32_t)cospi_1ulp_avx512_bits_f32(a) + (uint32_t)b));
}

static inline float cospi_1ulp_avx512_element(float x) {
    const float v0 = 0x1.7f1ad6p+1f; /* 2.99300647 */
    const float v1 = 0x1p-2f; /* 0.25 */
    const float v2 = x;
    const float v3 = cospi_1ulp_avx512_rint_f32(v2);
    const float v4 = v2 - v3;
    const float v5 = cospi_1ulp_avx512_abs_f32(v4);
    const int v6 = v1 < v5;
    const float v7 = 0x1p-1f; /* 0.5 */
    const float v8 = v7 - v5;
    const float v9 = v8 < v5 ? v8 : v5;
    const float v10 = 0x1.260d66p-2f; /* 0.287160486 */
    const float v11 = v6 ? v9 : v10;
    const float v12 = -0x1.ddeb1ap-6f; /* -0.0291698221 */
    const float v13 = cospi_1ulp_avx512_fma_f32(v9, v9, v12);
    const float v14 = v6 ? v9 : v13;
    const float v15 = -0x1.2d8dacp-1f; /* -0.588971496 */
    const float v16 = 0x1.dd75c6p-3f; /* 0.233134791 */
    const float v17 = v6 ? v15 : v16;
    const float v18 = 0x1.3fc48ep+1f; /* 2.49818587 */
    const float v19 = -0x1.4ed688p+0f; /* -1.30796099 */
    const float v20 = v6 ? v18 : v19;
    const float v21 = cospi_1ulp_avx512_fma_f32(v13, v17, v20);
    const float v22 = -0x1.414f34p+2f; /* -5.02045918 */
    const float v23 = 0x1.f8b636p+1f; /* 3.94306064 */
    const float v24 = v6 ? v22 : v23;
    const float v25 = cospi_1ulp_avx512_fma_f32(v13, v21, v24);
    const float v26 = 0x0p+0f; /* 0 */
    const float v27 = -0x1.2ce3ccp+2f; /* -4.70140362 */
    const float v28 = v6 ? v26 : v27;
    const float v29 = cospi_1ulp_avx512_fma_f32(v13, v25, v28);
    const float v30 = cospi_1ulp_avx512_fma_f32(v14, v29, v26);
    const float v31 = cospi_1ulp_avx512_fma_f32(v0, v11, v30);
    const int32_t v32 = cospi_1ulp_avx512_cvt_i32_f32(v2);
    const int32_t v33 = 31;
    const int32_t v34 = cospi_1ulp_avx512_shl_i32(v32, v33);
    const float v35 = cospi_1ulp_avx512_addbits_f32(v31, v34);
    const float r0 = v35;
    return r0;
}

static void cospi_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cospi_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSPI_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSPI_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSPI_1ULP_AVX512_AVX2 static inline COSPI_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COSPI_1ULP_AVX512_AVX512 static inline COSPI_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COSPI_1ULP_AVX512_AVX2 void cospi_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.7f1ad6p+1f); /* 2.99300647 */
    const __m256 v1 = _mm256_set1_ps(0x1p-2f); /* 0.25 */
    const __m256 v7 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v10 = _mm256_set1_ps(0x1.260d66p-2f); /* 0.287160486 */
    const __m256 v12 = _mm256_set1_ps(-0x1.ddeb1ap-6f); /* -0.0291698221 */
    const __m256 v15 = _mm256_set1_ps(-0x1.2d8dacp-1f); /* -0.588971496 */
    const __m256 v16 = _mm256_set1_ps(0x1.dd75c6p-3f); /* 0.233134791 */
    const __m256 v18 = _mm256_set1_ps(0x1.3fc48ep+1f); /* 2.49818587 */
    const __m256 v19 = _mm256_set1_ps(-0x1.4ed688p+0f); /* -1.30796099 */
    const __m256 v22 = _mm256_set1_ps(-0x1.414f34p+2f); /* -5.02045918 */
    const __m256 v23 = _mm256_set1_ps(0x1.f8b636p+1f); /* 3.94306064 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v27 = _mm256_set1_ps(-0x1.2ce3ccp+2f); /* -4.70140362 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_round_ps(v2, 8);
    const __m256 v4 = _mm256_sub_ps(v2, v3);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v1, v5, _CMP_LT_OQ));
    const __m256 v8 = _mm256_sub_ps(v7, v5);
    const __m256 v9 = _mm256_min_ps(v8, v5);
    const __m256 v11 = _mm256_blendv_ps(v10, v9, _mm256_castsi256_ps(v6));
    const __m256 v13 = _mm256_fmadd_ps(v9, v9, v12);
    const __m256 v14 = _mm256_blendv_ps(v13, v9, _mm256_castsi256_ps(v6));
    const __m256 v17 = _mm256_blendv_ps(v16, v15, _mm256_castsi256_ps(v6));
    const __m256 v20 = _mm256_blendv_ps(v19, v18, _mm256_castsi256_ps(v6));
    const __m256 v21 = _mm256_fmadd_ps(v13, v17, v20);
    const __m256 v24 = _mm256_blendv_ps(v23, v22, _mm256_castsi256_ps(v6));
    const __m256 v25 = _mm256_fmadd_ps(v13, v21, v24);
    const __m256 v28 = _mm256_blendv_ps(v27, v26, _mm256_castsi256_ps(v6));
    const __m256 v29 = _mm256_fmadd_ps(v13, v25, v28);
    const __m256 v30 = _mm256_fmadd_ps(v14, v29, v26);
    const __m256 v31 = _mm256_fmadd_ps(v0, v11, v30);
    const __m256i v32 = _mm256_cvtps_epi32(v2);
    const __m256i v34 = _mm256_slli_epi32(v32, 31);
    const __m256 v35 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v31), v34));
    _mm256_storeu_ps(y, v35);
}

static COSPI_1ULP_AVX512_AVX2_TARGET void cospi_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cospi_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cospi_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSPI_1ULP_AVX512_AVX512 void cospi_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.7f1ad6p+1f); /* 2.99300647 */
    const __m512 v1 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512 v7 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v10 = _mm512_set1_ps(0x1.260d66p-2f); /* 0.287160486 */
    const __m512 v12 = _mm512_set1_ps(-0x1.ddeb1ap-6f); /* -0.0291698221 */
    const __m512 v15 = _mm512_set1_ps(-0x1.2d8dacp-1f); /* -0.588971496 */
    const __m512 v16 = _mm512_set1_ps(0x1.dd75c6p-3f); /* 0.233134791 */
    const __m512 v18 = _mm512_set1_ps(0x1.3fc48ep+1f); /* 2.49818587 */
    const __m512 v19 = _mm512_set1_ps(-0x1.4ed688p+0f); /* -1.30796099 */
    const __m512 v22 = _mm512_set1_ps(-0x1.414f34p+2f); /* -5.02045918 */
    const __m512 v23 = _mm512_set1_ps(0x1.f8b636p+1f); /* 3.94306064 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v27 = _mm512_set1_ps(-0x1.2ce3ccp+2f); /* -4.70140362 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_roundscale_ps(v2_0, 8);
    const __m512 v3_1 = _mm512_roundscale_ps(v2_1, 8);
    const __m512 v4_0 = _mm512_sub_ps(v2_0, v3_0);
    const __m512 v4_1 = _mm512_sub_ps(v2_1, v3_1);
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6_0 = _mm512_cmp_ps_mask(v1, v5_0, _CMP_LT_OQ);
    const __mmask16 v6_1 = _mm512_cmp_ps_mask(v1, v5_1, _CMP_LT_OQ);
    const __m512 v8_0 = _mm512_sub_ps(v7, v5_0);
    const __m512 v8_1 = _mm512_sub_ps(v7, v5_1);
    const __m512 v9_0 = _mm512_min_ps(v8_0, v5_0);
    const __m512 v9_1 = _mm512_min_ps(v8_1, v5_1);
    const __m512 v11_0 = _mm512_mask_blend_ps(v6_0, v10, v9_0);
    const __m512 v11_1 = _mm512_mask_blend_ps(v6_1, v10, v9_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v9_0, v9_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v9_1, v9_1, v12);
    const __m512 v14_0 = _mm512_mask_blend_ps(v6_0, v13_0, v9_0);
    const __m512 v14_1 = _mm512_mask_blend_ps(v6_1, v13_1, v9_1);
    const __m512 v17_0 = _mm512_mask_blend_ps(v6_0, v16, v15);
    const __m512 v17_1 = _mm512_mask_blend_ps(v6_1, v16, v15);
    const __m512 v20_0 = _mm512_mask_blend_ps(v6_0, v19, v18);
    const __m512 v20_1 = _mm512_mask_blend_ps(v6_1, v19, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v13_0, v17_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v13_1, v17_1, v20_1);
    const __m512 v24_0 = _mm512_mask_blend_ps(v6_0, v23, v22);
    const __m512 v24_1 = _mm512_mask_blend_ps(v6_1, v23, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v13_0, v21_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v13_1, v21_1, v24_1);
    const __m512 v28_0 = _mm512_mask_blend_ps(v6_0, v27, v26);
    const __m512 v28_1 = _mm512_mask_blend_ps(v6_1, v27, v26);
    const __m512 v29_0 = _mm512_fmadd_ps(v13_0, v25_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v13_1, v25_1, v28_1);
    const __m512 v30_0 = _mm512_fmadd_ps(v14_0, v29_0, v26);
    const __m512 v30_1 = _mm512_fmadd_ps(v14_1, v29_1, v26);
    const __m512 v31_0 = _mm512_fmadd_ps(v0, v11_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v0, v11_1, v30_1);
    const __m512i v32_0 = _mm512_cvtps_epi32(v2_0);
    const __m512i v32_1 = _mm512_cvtps_epi32(v2_1);
    const __m512i v34_0 = _mm512_slli_epi32(v32_0, 31);
    const __m512i v34_1 = _mm512_slli_epi32(v32_1, 31);
    const __m512 v35_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v31_0), v34_0));
    const __m512 v35_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v31_1), v34_1));
    _mm512_storeu_ps(y, v35_0);
    _mm512_storeu_ps(y + 16, v35_1);
}

/* 16 elements. */
static COSPI_1ULP_AVX512_AVX512_TARGET void cospi_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.7f1ad6p+1f); /* 2.99300647 */
    const __m512 v1 = _mm512_set1_ps(0x1p-2f); /* 0.25 */
    const __m512 v7 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v10 = _mm512_set1_ps(0x1.260d66p-2f); /* 0.287160486 */
    const __m512 v12 = _mm512_set1_ps(-0x1.ddeb1ap-6f); /* -0.0291698221 */
    const __m512 v15 = _mm512_set1_ps(-0x1.2d8dacp-1f); /* -0.588971496 */
    const __m512 v16 = _mm512_set1_ps(0x1.dd75c6p-3f); /* 0.233134791 */
    const __m512 v18 = _mm512_set1_ps(0x1.3fc48ep+1f); /* 2.49818587 */
    const __m512 v19 = _mm512_set1_ps(-0x1.4ed688p+0f); /* -1.30796099 */
    const __m512 v22 = _mm512_set1_ps(-0x1.414f34p+2f); /* -5.02045918 */
    const __m512 v23 = _mm512_set1_ps(0x1.f8b636p+1f); /* 3.94306064 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v27 = _mm512_set1_ps(-0x1.2ce3ccp+2f); /* -4.70140362 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_roundscale_ps(v2, 8);
    const __m512 v4 = _mm512_sub_ps(v2, v3);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6 = _mm512_cmp_ps_mask(v1, v5, _CMP_LT_OQ);
    const __m512 v8 = _mm512_sub_ps(v7, v5);
    const __m512 v9 = _mm512_min_ps(v8, v5);
    const __m512 v11 = _mm512_mask_blend_ps(v6, v10, v9);
    const __m512 v13 = _mm512_fmadd_ps(v9, v9, v12);
    const __m512 v14 = _mm512_mask_blend_ps(v6, v13, v9);
    const __m512 v17 = _mm512_mask_blend_ps(v6, v16, v15);
    const __m512 v20 = _mm512_mask_blend_ps(v6, v19, v18);
    const __m512 v21 = _mm512_fmadd_ps(v13, v17, v20);
    const __m512 v24 = _mm512_mask_blend_ps(v6, v23, v22);
    const __m512 v25 = _mm512_fmadd_ps(v13, v21, v24);
    const __m512 v28 = _mm512_mask_blend_ps(v6, v27, v26);
    const __m512 v29 = _mm512_fmadd_ps(v13, v25, v28);
    const __m512 v30 = _mm512_fmadd_ps(v14, v29, v26);
    const __m512 v31 = _mm512_fmadd_ps(v0, v11, v30);
    const __m512i v32 = _mm512_cvtps_epi32(v2);
    const __m512i v34 = _mm512_slli_epi32(v32, 31);
    const __m512 v35 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v31), v34));
    _mm512_storeu_ps(y, v35);
}

static COSPI_1ULP_AVX512_AVX512_TARGET void cospi_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cospi_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cospi_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cospi_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSPI_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cospi_1ulp_avx512_level(void) {
#if defined(COSPI_1ULP_AVX512_FORCE_ISA)
    return COSPI_1ULP_AVX512_FORCE_ISA;
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

float cospi_1ulp_avx512(float x) {
    return cospi_1ulp_avx512_element(x);
}

void cospi_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cospi_1ulp_avx512_level();
    if (level == 2) {
        cospi_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cospi_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cospi_1ulp_avx512_array_portable(x, y, n);
}
