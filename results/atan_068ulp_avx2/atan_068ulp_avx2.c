/* atan_068ulp_avx2: atan
 *
 *   target       atan, arctan x, f32
 *   domain       every input
 *   max error    0.679769 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.0011e8p+0 (-1.00027323, encoding 0xbf8008f4)
 *   result there -0x1.92319ep-1 (-0.785534799, encoding 0xbf4918cf)
 *   mean error   0.185616 ulp
 *   misrounded   22651190 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3b0ff462707b42f98eafac308264e166
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f32 --max-ulp 0.9 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan_09ulp_avx2.db --from seeds/atan/double_as47_room.evo
 *                time: 0.9768 ns/element as avx2 code (inputs mean)
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
#include "atan_068ulp_avx2.h"

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

static inline float atan_068ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double atan_068ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t atan_068ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan_068ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan_068ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = atan_068ulp_avx2_bits_f32(y) & INT32_MIN;
    return atan_068ulp_avx2_frombits_f32((atan_068ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atan_068ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = atan_068ulp_avx2_abs_f32(v0);
    const float v2 = 0x1p+0f; /* 1 */
    const int v3 = !(v1 <= v2);
    const double v4 = -0x1.001c1c0f0eb43p+0; /* -1.0004289185296364 */
    const double v5 = (double)v1;
    const double v6 = v3 ? v4 : v5;
    const double v7 = 0x1.ffc7ce4df1d9cp-1; /* 0.99957127286409131 */
    const double v8 = v3 ? v5 : v7;
    const double v9 = v6 / v8;
    const double v10 = v9 * v9;
    const double v11 = -0x1.e37b9f5389e7p-10; /* -0.0018443408961363005 */
    const double v12 = 0x1.6b400bf21073ep-7; /* 0.011085515816492749 */
    const double v13 = atan_068ulp_avx2_fma_f64(v11, v10, v12);
    const double v14 = -0x1.00e5c170b87fdp-5; /* -0.031359556019893355 */
    const double v15 = atan_068ulp_avx2_fma_f64(v10, v13, v14);
    const double v16 = v10 * v10;
    const double v17 = 0x1.da83c8395896fp-5; /* 0.057924166739001907 */
    const double v18 = -0x1.570420202d738p-4; /* -0.083744168749800063 */
    const double v19 = atan_068ulp_avx2_fma_f64(v17, v10, v18);
    const double v20 = atan_068ulp_avx2_fma_f64(v15, v16, v19);
    const double v21 = 0x1.bee97c836684ep-4; /* 0.10910938871384809 */
    const double v22 = atan_068ulp_avx2_fma_f64(v10, v20, v21);
    const double v23 = -0x1.233ef1d1d86ebp-3; /* -0.14220990106246431 */
    const double v24 = atan_068ulp_avx2_fma_f64(v22, v10, v23);
    const double v25 = 0x1.98b0a7ca581d8p-3; /* 0.19955569349532598 */
    const double v26 = -0x1.54e4df0ff9c7ep-2; /* -0.33290432486541721 */
    const double v27 = atan_068ulp_avx2_fma_f64(v25, v10, v26);
    const double v28 = atan_068ulp_avx2_fma_f64(v24, v16, v27);
    const double v29 = 0x1.ffc7ce379796fp-1; /* 0.99957127026190828 */
    const double v30 = atan_068ulp_avx2_fma_f64(v28, v10, v29);
    const double v31 = 0x1.921fb5546c6a7p+0; /* 1.5707963305580195 */
    const double v32 = 0x0p+0; /* 0 */
    const double v33 = v3 ? v31 : v32;
    const double v34 = atan_068ulp_avx2_fma_f64(v30, v9, v33);
    const float v35 = (float)v34;
    const float v36 = atan_068ulp_avx2_copysign_f32(v35, v0);
    const float r0 = v36;
    return r0;
}

static void atan_068ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_068ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_068ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_068ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_068ULP_AVX2_AVX2 static inline ATAN_068ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN_068ULP_AVX2_AVX512 static inline ATAN_068ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_068ULP_AVX2_AVX2 __m256 atan_068ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN_068ULP_AVX2_AVX2 void atan_068ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v4 = _mm256_set1_pd(-0x1.001c1c0f0eb43p+0); /* -1.0004289185296364 */
    const __m256d v7 = _mm256_set1_pd(0x1.ffc7ce4df1d9cp-1); /* 0.99957127286409131 */
    const __m256d v11 = _mm256_set1_pd(-0x1.e37b9f5389e7p-10); /* -0.0018443408961363005 */
    const __m256d v12 = _mm256_set1_pd(0x1.6b400bf21073ep-7); /* 0.011085515816492749 */
    const __m256d v14 = _mm256_set1_pd(-0x1.00e5c170b87fdp-5); /* -0.031359556019893355 */
    const __m256d v17 = _mm256_set1_pd(0x1.da83c8395896fp-5); /* 0.057924166739001907 */
    const __m256d v18 = _mm256_set1_pd(-0x1.570420202d738p-4); /* -0.083744168749800063 */
    const __m256d v21 = _mm256_set1_pd(0x1.bee97c836684ep-4); /* 0.10910938871384809 */
    const __m256d v23 = _mm256_set1_pd(-0x1.233ef1d1d86ebp-3); /* -0.14220990106246431 */
    const __m256d v25 = _mm256_set1_pd(0x1.98b0a7ca581d8p-3); /* 0.19955569349532598 */
    const __m256d v26 = _mm256_set1_pd(-0x1.54e4df0ff9c7ep-2); /* -0.33290432486541721 */
    const __m256d v29 = _mm256_set1_pd(0x1.ffc7ce379796fp-1); /* 0.99957127026190828 */
    const __m256d v31 = _mm256_set1_pd(0x1.921fb5546c6a7p+0); /* 1.5707963305580195 */
    const __m256d v32 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_NLE_UQ));
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v6l = _mm256_blendv_pd(v5l, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v6h = _mm256_blendv_pd(v5h, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v8l = _mm256_blendv_pd(v7, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v8h = _mm256_blendv_pd(v7, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v9l = _mm256_div_pd(v6l, v8l);
    const __m256d v9h = _mm256_div_pd(v6h, v8h);
    const __m256d v10l = _mm256_mul_pd(v9l, v9l);
    const __m256d v10h = _mm256_mul_pd(v9h, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v11, v10l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v10h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v10l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v10h, v13h, v14);
    const __m256d v16l = _mm256_mul_pd(v10l, v10l);
    const __m256d v16h = _mm256_mul_pd(v10h, v10h);
    const __m256d v19l = _mm256_fmadd_pd(v17, v10l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17, v10h, v18);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v16l, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v16h, v19h);
    const __m256d v22l = _mm256_fmadd_pd(v10l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v10h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v10l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v10h, v23);
    const __m256d v27l = _mm256_fmadd_pd(v25, v10l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25, v10h, v26);
    const __m256d v28l = _mm256_fmadd_pd(v24l, v16l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v24h, v16h, v27h);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v10l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v10h, v29);
    const __m256d v33l = _mm256_blendv_pd(v32, v31, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v33h = _mm256_blendv_pd(v32, v31, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v34l = _mm256_fmadd_pd(v30l, v9l, v33l);
    const __m256d v34h = _mm256_fmadd_pd(v30h, v9h, v33h);
    const __m128 v35l = _mm256_cvtpd_ps(v34l);
    const __m128 v35h = _mm256_cvtpd_ps(v34h);
    const __m256 v35 = _mm256_set_m128(v35h, v35l);
    const __m256 v36 = atan_068ulp_avx2_signed_f32_avx2(v35, v0);
    _mm256_storeu_ps(y, v36);
}

static ATAN_068ULP_AVX2_AVX2_TARGET void atan_068ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan_068ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        atan_068ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN_068ULP_AVX2_AVX512 __mmask8 atan_068ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_068ULP_AVX2_AVX512 __m512 atan_068ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ATAN_068ULP_AVX2_AVX512 void atan_068ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v4 = _mm512_set1_pd(-0x1.001c1c0f0eb43p+0); /* -1.0004289185296364 */
    const __m512d v7 = _mm512_set1_pd(0x1.ffc7ce4df1d9cp-1); /* 0.99957127286409131 */
    const __m512d v11 = _mm512_set1_pd(-0x1.e37b9f5389e7p-10); /* -0.0018443408961363005 */
    const __m512d v12 = _mm512_set1_pd(0x1.6b400bf21073ep-7); /* 0.011085515816492749 */
    const __m512d v14 = _mm512_set1_pd(-0x1.00e5c170b87fdp-5); /* -0.031359556019893355 */
    const __m512d v17 = _mm512_set1_pd(0x1.da83c8395896fp-5); /* 0.057924166739001907 */
    const __m512d v18 = _mm512_set1_pd(-0x1.570420202d738p-4); /* -0.083744168749800063 */
    const __m512d v21 = _mm512_set1_pd(0x1.bee97c836684ep-4); /* 0.10910938871384809 */
    const __m512d v23 = _mm512_set1_pd(-0x1.233ef1d1d86ebp-3); /* -0.14220990106246431 */
    const __m512d v25 = _mm512_set1_pd(0x1.98b0a7ca581d8p-3); /* 0.19955569349532598 */
    const __m512d v26 = _mm512_set1_pd(-0x1.54e4df0ff9c7ep-2); /* -0.33290432486541721 */
    const __m512d v29 = _mm512_set1_pd(0x1.ffc7ce379796fp-1); /* 0.99957127026190828 */
    const __m512d v31 = _mm512_set1_pd(0x1.921fb5546c6a7p+0); /* 1.5707963305580195 */
    const __m512d v32 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_NLE_UQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_NLE_UQ);
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v6_0l = _mm512_mask_blend_pd((__mmask8)v3_0, v5_0l, v4);
    const __m512d v6_0h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3_0), v5_0h, v4);
    const __m512d v6_1l = _mm512_mask_blend_pd((__mmask8)v3_1, v5_1l, v4);
    const __m512d v6_1h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3_1), v5_1h, v4);
    const __m512d v8_0l = _mm512_mask_blend_pd((__mmask8)v3_0, v7, v5_0l);
    const __m512d v8_0h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3_0), v7, v5_0h);
    const __m512d v8_1l = _mm512_mask_blend_pd((__mmask8)v3_1, v7, v5_1l);
    const __m512d v8_1h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3_1), v7, v5_1h);
    const __m512d v9_0l = _mm512_div_pd(v6_0l, v8_0l);
    const __m512d v9_0h = _mm512_div_pd(v6_0h, v8_0h);
    const __m512d v9_1l = _mm512_div_pd(v6_1l, v8_1l);
    const __m512d v9_1h = _mm512_div_pd(v6_1h, v8_1h);
    const __m512d v10_0l = _mm512_mul_pd(v9_0l, v9_0l);
    const __m512d v10_0h = _mm512_mul_pd(v9_0h, v9_0h);
    const __m512d v10_1l = _mm512_mul_pd(v9_1l, v9_1l);
    const __m512d v10_1h = _mm512_mul_pd(v9_1h, v9_1h);
    const __m512d v13_0l = _mm512_fmadd_pd(v11, v10_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11, v10_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11, v10_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11, v10_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v10_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v10_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v10_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v10_1h, v13_1h, v14);
    const __m512d v16_0l = _mm512_mul_pd(v10_0l, v10_0l);
    const __m512d v16_0h = _mm512_mul_pd(v10_0h, v10_0h);
    const __m512d v16_1l = _mm512_mul_pd(v10_1l, v10_1l);
    const __m512d v16_1h = _mm512_mul_pd(v10_1h, v10_1h);
    const __m512d v19_0l = _mm512_fmadd_pd(v17, v10_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17, v10_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17, v10_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17, v10_1h, v18);
    const __m512d v20_0l = _mm512_fmadd_pd(v15_0l, v16_0l, v19_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v15_0h, v16_0h, v19_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v15_1l, v16_1l, v19_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v15_1h, v16_1h, v19_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v10_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v10_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v10_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v10_1h, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v10_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v10_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v10_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v10_1h, v23);
    const __m512d v27_0l = _mm512_fmadd_pd(v25, v10_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25, v10_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25, v10_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25, v10_1h, v26);
    const __m512d v28_0l = _mm512_fmadd_pd(v24_0l, v16_0l, v27_0l);
    const __m512d v28_0h = _mm512_fmadd_pd(v24_0h, v16_0h, v27_0h);
    const __m512d v28_1l = _mm512_fmadd_pd(v24_1l, v16_1l, v27_1l);
    const __m512d v28_1h = _mm512_fmadd_pd(v24_1h, v16_1h, v27_1h);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v10_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v10_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v10_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v10_1h, v29);
    const __m512d v33_0l = _mm512_mask_blend_pd((__mmask8)v3_0, v32, v31);
    const __m512d v33_0h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3_0), v32, v31);
    const __m512d v33_1l = _mm512_mask_blend_pd((__mmask8)v3_1, v32, v31);
    const __m512d v33_1h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3_1), v32, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v30_0l, v9_0l, v33_0l);
    const __m512d v34_0h = _mm512_fmadd_pd(v30_0h, v9_0h, v33_0h);
    const __m512d v34_1l = _mm512_fmadd_pd(v30_1l, v9_1l, v33_1l);
    const __m512d v34_1h = _mm512_fmadd_pd(v30_1h, v9_1h, v33_1h);
    const __m256 v35_0l = _mm512_cvtpd_ps(v34_0l);
    const __m256 v35_0h = _mm512_cvtpd_ps(v34_0h);
    const __m512 v35_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v35_0l), v35_0h, 1);
    const __m256 v35_1l = _mm512_cvtpd_ps(v34_1l);
    const __m256 v35_1h = _mm512_cvtpd_ps(v34_1h);
    const __m512 v35_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v35_1l), v35_1h, 1);
    const __m512 v36_0 = atan_068ulp_avx2_signed_f32_avx512(v35_0, v0_0);
    const __m512 v36_1 = atan_068ulp_avx2_signed_f32_avx512(v35_1, v0_1);
    _mm512_storeu_ps(y, v36_0);
    _mm512_storeu_ps(y + 16, v36_1);
}

/* 16 elements. */
static ATAN_068ULP_AVX2_AVX512_TARGET void atan_068ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v4 = _mm512_set1_pd(-0x1.001c1c0f0eb43p+0); /* -1.0004289185296364 */
    const __m512d v7 = _mm512_set1_pd(0x1.ffc7ce4df1d9cp-1); /* 0.99957127286409131 */
    const __m512d v11 = _mm512_set1_pd(-0x1.e37b9f5389e7p-10); /* -0.0018443408961363005 */
    const __m512d v12 = _mm512_set1_pd(0x1.6b400bf21073ep-7); /* 0.011085515816492749 */
    const __m512d v14 = _mm512_set1_pd(-0x1.00e5c170b87fdp-5); /* -0.031359556019893355 */
    const __m512d v17 = _mm512_set1_pd(0x1.da83c8395896fp-5); /* 0.057924166739001907 */
    const __m512d v18 = _mm512_set1_pd(-0x1.570420202d738p-4); /* -0.083744168749800063 */
    const __m512d v21 = _mm512_set1_pd(0x1.bee97c836684ep-4); /* 0.10910938871384809 */
    const __m512d v23 = _mm512_set1_pd(-0x1.233ef1d1d86ebp-3); /* -0.14220990106246431 */
    const __m512d v25 = _mm512_set1_pd(0x1.98b0a7ca581d8p-3); /* 0.19955569349532598 */
    const __m512d v26 = _mm512_set1_pd(-0x1.54e4df0ff9c7ep-2); /* -0.33290432486541721 */
    const __m512d v29 = _mm512_set1_pd(0x1.ffc7ce379796fp-1); /* 0.99957127026190828 */
    const __m512d v31 = _mm512_set1_pd(0x1.921fb5546c6a7p+0); /* 1.5707963305580195 */
    const __m512d v32 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_NLE_UQ);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v6l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v4);
    const __m512d v6h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3), v5h, v4);
    const __m512d v8l = _mm512_mask_blend_pd((__mmask8)v3, v7, v5l);
    const __m512d v8h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3), v7, v5h);
    const __m512d v9l = _mm512_div_pd(v6l, v8l);
    const __m512d v9h = _mm512_div_pd(v6h, v8h);
    const __m512d v10l = _mm512_mul_pd(v9l, v9l);
    const __m512d v10h = _mm512_mul_pd(v9h, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v11, v10l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v10h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v10l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v10h, v13h, v14);
    const __m512d v16l = _mm512_mul_pd(v10l, v10l);
    const __m512d v16h = _mm512_mul_pd(v10h, v10h);
    const __m512d v19l = _mm512_fmadd_pd(v17, v10l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17, v10h, v18);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v16l, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v16h, v19h);
    const __m512d v22l = _mm512_fmadd_pd(v10l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v10h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v10l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v10h, v23);
    const __m512d v27l = _mm512_fmadd_pd(v25, v10l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25, v10h, v26);
    const __m512d v28l = _mm512_fmadd_pd(v24l, v16l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v24h, v16h, v27h);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v10l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v10h, v29);
    const __m512d v33l = _mm512_mask_blend_pd((__mmask8)v3, v32, v31);
    const __m512d v33h = _mm512_mask_blend_pd(atan_068ulp_avx2_high_mask_avx512(v3), v32, v31);
    const __m512d v34l = _mm512_fmadd_pd(v30l, v9l, v33l);
    const __m512d v34h = _mm512_fmadd_pd(v30h, v9h, v33h);
    const __m256 v35l = _mm512_cvtpd_ps(v34l);
    const __m256 v35h = _mm512_cvtpd_ps(v34h);
    const __m512 v35 = _mm512_insertf32x8(_mm512_castps256_ps512(v35l), v35h, 1);
    const __m512 v36 = atan_068ulp_avx2_signed_f32_avx512(v35, v0);
    _mm512_storeu_ps(y, v36);
}

static ATAN_068ULP_AVX2_AVX512_TARGET void atan_068ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        atan_068ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        atan_068ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        atan_068ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_068ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_068ulp_avx2_level(void) {
#if defined(ATAN_068ULP_AVX2_FORCE_ISA)
    return ATAN_068ULP_AVX2_FORCE_ISA;
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

float atan_068ulp_avx2(float x) {
    return atan_068ulp_avx2_element(x);
}

void atan_068ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_068ulp_avx2_level();
    if (level == 2) {
        atan_068ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_068ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atan_068ulp_avx2_array_portable(x, y, n);
}
