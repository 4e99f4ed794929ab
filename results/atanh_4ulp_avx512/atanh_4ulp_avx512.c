/* atanh_4ulp_avx512: atanh
 *
 *   target       atanh, artanh x, f32
 *   domain       every input
 *   max error    3.773862 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.36b36ap-2 (-0.303418785, encoding 0xbe9b59b5)
 *   result there -0x1.40ccb4p-2 (-0.31328088, encoding 0xbea0665a)
 *   mean error   0.491824 ulp
 *   misrounded   2073543152 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9d6ce9ea63057bbe536b9b37f747201b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f32 --max-ulp 4 --isa avx512 --time 40s --seed 1 --threads 1 --archive atanh_4ulp_avx512.db
 *                time: 0.2418 ns/element as avx512 code (inputs mean)
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
#include "atanh_4ulp_avx512.h"

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

static inline float atanh_4ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atanh_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atanh_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float atanh_4ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float atanh_4ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = atanh_4ulp_avx512_bits_f32(y) & INT32_MIN;
    return atanh_4ulp_avx512_frombits_f32((atanh_4ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atanh_4ulp_avx512_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline float atanh_4ulp_avx512_element(float x) {
    const float v0 = 0x1p+0f; /* 1 */
    const int32_t v1 = -8388608; /* 0xff800000 */
    const float v2 = x;
    const float v3 = atanh_4ulp_avx512_abs_f32(v2);
    const float v4 = v0 + v3;
    const int32_t v5 = atanh_4ulp_avx512_bits_f32(v4);
    const float v6 = v0 - v3;
    const int32_t v7 = atanh_4ulp_avx512_bits_f32(v6);
    const int32_t v8 = (int32_t)((uint32_t)v5 - (uint32_t)v7);
    const int32_t v9 = v1 & v8;
    const int32_t v10 = 1065353216; /* 0x3f800000 */
    const int32_t v11 = (int32_t)((uint32_t)v9 + (uint32_t)v10);
    const float v12 = atanh_4ulp_avx512_frombits_f32(v11);
    const float v13 = v0 + v12;
    const float v14 = v0 - v12;
    const float v15 = atanh_4ulp_avx512_fma_f32(v13, v3, v14);
    const float v16 = atanh_4ulp_avx512_fma_f32(v3, v14, v13);
    const float v17 = v15 / v16;
    const float v18 = -0x1.15ca9cp-22f; /* -2.58713442e-07 */
    const float v19 = atanh_4ulp_avx512_fma_f32(v17, v17, v18);
    const float v20 = v19 * v17;
    const float v21 = 0x1.59e2c6p-3f; /* 0.168889567 */
    const float v22 = 0x1.960fdep-3f; /* 0.198272452 */
    const float v23 = atanh_4ulp_avx512_fma_f32(v21, v19, v22);
    const float v24 = 0x1.555ef4p-2f; /* 0.33337003 */
    const float v25 = atanh_4ulp_avx512_fma_f32(v23, v19, v24);
    const float v26 = 0x1.62e43p-25f; /* 4.13147916e-08 */
    const float v27 = (float)v9;
    const float v28 = atanh_4ulp_avx512_fma_f32(v26, v27, v17);
    const float v29 = atanh_4ulp_avx512_fma_f32(v20, v25, v28);
    const float v30 = atanh_4ulp_avx512_copysign_f32(v29, v2);
    const float v31 = 0x1p+1f; /* 2 */
    const int v32 = v4 < v31;
    const int v33 = !v32;
    float r0 = v30;
    if (v33) {
        const int v34 = v3 < v0;
        const float v35 = 0x1p-40f; /* 9.09494702e-13 */
        const float v36 = 0x1.154246p+3f; /* 8.66434002 */
        const float v37 = atanh_4ulp_avx512_fma_f32(v35, v15, v36);
        const float v38 = atanh_4ulp_avx512_sqrt_f32(v6);
        const float v39 = v3 / v38;
        const float v40 = v34 ? v37 : v39;
        const float v41 = atanh_4ulp_avx512_copysign_f32(v40, v2);
        r0 = v41;
    }
    return r0;
}

static void atanh_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_4ULP_AVX512_AVX2 static inline ATANH_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATANH_4ULP_AVX512_AVX512 static inline ATANH_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_4ULP_AVX512_AVX2 __m256 atanh_4ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_4ULP_AVX512_AVX2 void atanh_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v1 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v10 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256 v18 = _mm256_set1_ps(-0x1.15ca9cp-22f); /* -2.58713442e-07 */
    const __m256 v21 = _mm256_set1_ps(0x1.59e2c6p-3f); /* 0.168889567 */
    const __m256 v22 = _mm256_set1_ps(0x1.960fdep-3f); /* 0.198272452 */
    const __m256 v24 = _mm256_set1_ps(0x1.555ef4p-2f); /* 0.33337003 */
    const __m256 v26 = _mm256_set1_ps(0x1.62e43p-25f); /* 4.13147916e-08 */
    const __m256 v31 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v35 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v36 = _mm256_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_add_ps(v0, v3);
    const __m256i v5 = _mm256_castps_si256(v4);
    const __m256 v6 = _mm256_sub_ps(v0, v3);
    const __m256i v7 = _mm256_castps_si256(v6);
    const __m256i v8 = _mm256_sub_epi32(v5, v7);
    const __m256i v9 = _mm256_and_si256(v1, v8);
    const __m256i v11 = _mm256_add_epi32(v9, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256 v13 = _mm256_add_ps(v0, v12);
    const __m256 v14 = _mm256_sub_ps(v0, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v3, v14);
    const __m256 v16 = _mm256_fmadd_ps(v3, v14, v13);
    const __m256 v17 = _mm256_div_ps(v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v17, v18);
    const __m256 v20 = _mm256_mul_ps(v19, v17);
    const __m256 v23 = _mm256_fmadd_ps(v21, v19, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v19, v24);
    const __m256 v27 = _mm256_cvtepi32_ps(v9);
    const __m256 v28 = _mm256_fmadd_ps(v26, v27, v17);
    const __m256 v29 = _mm256_fmadd_ps(v20, v25, v28);
    const __m256 v30 = atanh_4ulp_avx512_signed_f32_avx2(v29, v2);
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v4, v31, _CMP_LT_OQ));
    const __m256i v33 = _mm256_xor_si256(v32, _mm256_set1_epi32(-1));
    __m256 r0 = v30;
    __m256i any1 = v33;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v3, v0, _CMP_LT_OQ));
        const __m256 v37 = _mm256_fmadd_ps(v35, v15, v36);
        const __m256 v38 = _mm256_sqrt_ps(v6);
        const __m256 v39 = _mm256_div_ps(v3, v38);
        const __m256 v40 = _mm256_blendv_ps(v39, v37, _mm256_castsi256_ps(v34));
        const __m256 v41 = atanh_4ulp_avx512_signed_f32_avx2(v40, v2);
        r0 = _mm256_blendv_ps(r0, v41, _mm256_castsi256_ps(v33));
    }
    _mm256_storeu_ps(y, r0);
}

static ATANH_4ULP_AVX512_AVX2_TARGET void atanh_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atanh_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_4ULP_AVX512_AVX512 __m512 atanh_4ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATANH_4ULP_AVX512_AVX512 void atanh_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v1 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v10 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512 v18 = _mm512_set1_ps(-0x1.15ca9cp-22f); /* -2.58713442e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.59e2c6p-3f); /* 0.168889567 */
    const __m512 v22 = _mm512_set1_ps(0x1.960fdep-3f); /* 0.198272452 */
    const __m512 v24 = _mm512_set1_ps(0x1.555ef4p-2f); /* 0.33337003 */
    const __m512 v26 = _mm512_set1_ps(0x1.62e43p-25f); /* 4.13147916e-08 */
    const __m512 v31 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v35 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v36 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_add_ps(v0, v3_0);
    const __m512 v4_1 = _mm512_add_ps(v0, v3_1);
    const __m512i v5_0 = _mm512_castps_si512(v4_0);
    const __m512i v5_1 = _mm512_castps_si512(v4_1);
    const __m512 v6_0 = _mm512_sub_ps(v0, v3_0);
    const __m512 v6_1 = _mm512_sub_ps(v0, v3_1);
    const __m512i v7_0 = _mm512_castps_si512(v6_0);
    const __m512i v7_1 = _mm512_castps_si512(v6_1);
    const __m512i v8_0 = _mm512_sub_epi32(v5_0, v7_0);
    const __m512i v8_1 = _mm512_sub_epi32(v5_1, v7_1);
    const __m512i v9_0 = _mm512_and_si512(v1, v8_0);
    const __m512i v9_1 = _mm512_and_si512(v1, v8_1);
    const __m512i v11_0 = _mm512_add_epi32(v9_0, v10);
    const __m512i v11_1 = _mm512_add_epi32(v9_1, v10);
    const __m512 v12_0 = _mm512_castsi512_ps(v11_0);
    const __m512 v12_1 = _mm512_castsi512_ps(v11_1);
    const __m512 v13_0 = _mm512_add_ps(v0, v12_0);
    const __m512 v13_1 = _mm512_add_ps(v0, v12_1);
    const __m512 v14_0 = _mm512_sub_ps(v0, v12_0);
    const __m512 v14_1 = _mm512_sub_ps(v0, v12_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v3_0, v14_0);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v3_1, v14_1);
    const __m512 v16_0 = _mm512_fmadd_ps(v3_0, v14_0, v13_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v3_1, v14_1, v13_1);
    const __m512 v17_0 = _mm512_div_ps(v15_0, v16_0);
    const __m512 v17_1 = _mm512_div_ps(v15_1, v16_1);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v17_1, v18);
    const __m512 v20_0 = _mm512_mul_ps(v19_0, v17_0);
    const __m512 v20_1 = _mm512_mul_ps(v19_1, v17_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v21, v19_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v21, v19_1, v22);
    const __m512 v25_0 = _mm512_fmadd_ps(v23_0, v19_0, v24);
    const __m512 v25_1 = _mm512_fmadd_ps(v23_1, v19_1, v24);
    const __m512 v27_0 = _mm512_cvtepi32_ps(v9_0);
    const __m512 v27_1 = _mm512_cvtepi32_ps(v9_1);
    const __m512 v28_0 = _mm512_fmadd_ps(v26, v27_0, v17_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v26, v27_1, v17_1);
    const __m512 v29_0 = _mm512_fmadd_ps(v20_0, v25_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v20_1, v25_1, v28_1);
    const __m512 v30_0 = atanh_4ulp_avx512_signed_f32_avx512(v29_0, v2_0);
    const __m512 v30_1 = atanh_4ulp_avx512_signed_f32_avx512(v29_1, v2_1);
    const __mmask16 v32_0 = _mm512_cmp_ps_mask(v4_0, v31, _CMP_LT_OQ);
    const __mmask16 v32_1 = _mm512_cmp_ps_mask(v4_1, v31, _CMP_LT_OQ);
    const __mmask16 v33_0 = (__mmask16)~v32_0;
    const __mmask16 v33_1 = (__mmask16)~v32_1;
    __m512 r0_0 = v30_0;
    __m512 r0_1 = v30_1;
    __mmask16 any1 = v33_0;
    any1 = (__mmask16)(any1 | v33_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v34_0 = _mm512_cmp_ps_mask(v3_0, v0, _CMP_LT_OQ);
        const __mmask16 v34_1 = _mm512_cmp_ps_mask(v3_1, v0, _CMP_LT_OQ);
        const __m512 v37_0 = _mm512_fmadd_ps(v35, v15_0, v36);
        const __m512 v37_1 = _mm512_fmadd_ps(v35, v15_1, v36);
        const __m512 v38_0 = _mm512_sqrt_ps(v6_0);
        const __m512 v38_1 = _mm512_sqrt_ps(v6_1);
        const __m512 v39_0 = _mm512_div_ps(v3_0, v38_0);
        const __m512 v39_1 = _mm512_div_ps(v3_1, v38_1);
        const __m512 v40_0 = _mm512_mask_blend_ps(v34_0, v39_0, v37_0);
        const __m512 v40_1 = _mm512_mask_blend_ps(v34_1, v39_1, v37_1);
        const __m512 v41_0 = atanh_4ulp_avx512_signed_f32_avx512(v40_0, v2_0);
        const __m512 v41_1 = atanh_4ulp_avx512_signed_f32_avx512(v40_1, v2_1);
        r0_0 = _mm512_mask_blend_ps(v33_0, r0_0, v41_0);
        r0_1 = _mm512_mask_blend_ps(v33_1, r0_1, v41_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static ATANH_4ULP_AVX512_AVX512_TARGET void atanh_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v1 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v10 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512 v18 = _mm512_set1_ps(-0x1.15ca9cp-22f); /* -2.58713442e-07 */
    const __m512 v21 = _mm512_set1_ps(0x1.59e2c6p-3f); /* 0.168889567 */
    const __m512 v22 = _mm512_set1_ps(0x1.960fdep-3f); /* 0.198272452 */
    const __m512 v24 = _mm512_set1_ps(0x1.555ef4p-2f); /* 0.33337003 */
    const __m512 v26 = _mm512_set1_ps(0x1.62e43p-25f); /* 4.13147916e-08 */
    const __m512 v31 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v35 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v36 = _mm512_set1_ps(0x1.154246p+3f); /* 8.66434002 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_add_ps(v0, v3);
    const __m512i v5 = _mm512_castps_si512(v4);
    const __m512 v6 = _mm512_sub_ps(v0, v3);
    const __m512i v7 = _mm512_castps_si512(v6);
    const __m512i v8 = _mm512_sub_epi32(v5, v7);
    const __m512i v9 = _mm512_and_si512(v1, v8);
    const __m512i v11 = _mm512_add_epi32(v9, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512 v13 = _mm512_add_ps(v0, v12);
    const __m512 v14 = _mm512_sub_ps(v0, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v3, v14);
    const __m512 v16 = _mm512_fmadd_ps(v3, v14, v13);
    const __m512 v17 = _mm512_div_ps(v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v17, v18);
    const __m512 v20 = _mm512_mul_ps(v19, v17);
    const __m512 v23 = _mm512_fmadd_ps(v21, v19, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v19, v24);
    const __m512 v27 = _mm512_cvtepi32_ps(v9);
    const __m512 v28 = _mm512_fmadd_ps(v26, v27, v17);
    const __m512 v29 = _mm512_fmadd_ps(v20, v25, v28);
    const __m512 v30 = atanh_4ulp_avx512_signed_f32_avx512(v29, v2);
    const __mmask16 v32 = _mm512_cmp_ps_mask(v4, v31, _CMP_LT_OQ);
    const __mmask16 v33 = (__mmask16)~v32;
    __m512 r0 = v30;
    __mmask16 any1 = v33;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v34 = _mm512_cmp_ps_mask(v3, v0, _CMP_LT_OQ);
        const __m512 v37 = _mm512_fmadd_ps(v35, v15, v36);
        const __m512 v38 = _mm512_sqrt_ps(v6);
        const __m512 v39 = _mm512_div_ps(v3, v38);
        const __m512 v40 = _mm512_mask_blend_ps(v34, v39, v37);
        const __m512 v41 = atanh_4ulp_avx512_signed_f32_avx512(v40, v2);
        r0 = _mm512_mask_blend_ps(v33, r0, v41);
    }
    _mm512_storeu_ps(y, r0);
}

static ATANH_4ULP_AVX512_AVX512_TARGET void atanh_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atanh_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atanh_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atanh_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_4ulp_avx512_level(void) {
#if defined(ATANH_4ULP_AVX512_FORCE_ISA)
    return ATANH_4ULP_AVX512_FORCE_ISA;
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

float atanh_4ulp_avx512(float x) {
    return atanh_4ulp_avx512_element(x);
}

void atanh_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_4ulp_avx512_level();
    if (level == 2) {
        atanh_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_4ulp_avx512_array_portable(x, y, n);
}
