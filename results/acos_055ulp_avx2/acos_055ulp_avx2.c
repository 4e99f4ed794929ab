/* acos_055ulp_avx2: acos
 *
 *   target       acos, arccos x, f32
 *   domain       every input
 *   max error    0.510788 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.ffcdf6p-1 (0.999618232, encoding 0x3f7fe6fb)
 *   result there 0x1.c4bd5p-6 (0.0276330262, encoding 0x3ce25ea8)
 *   mean error   0.169951 ulp
 *   misrounded   902975 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f118c2939db9b1da234c84cbae753e64
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f32 --max-ulp 0.6 --isa avx2 --time 20s --seed 1 --threads 1 --from seeds/acos/double5_divide.evo --archive acos_055ulp_avx2.db
 *                time: 1.3845 ns/element as avx2 code (inputs mean)
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
#include "acos_055ulp_avx2.h"

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

static inline float acos_055ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float acos_055ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

static inline double acos_055ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float acos_055ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x0p+0f; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1.921fb5440a724p+1; /* 3.1415926534872529 */
    const float v4 = 0x1p-1f; /* 0.5 */
    const float v5 = acos_055ulp_avx2_abs_f32(v0);
    const int v6 = v4 < v5;
    const float v7 = 0x1p+0f; /* 1 */
    const float v8 = v7 - v5;
    const float v9 = -0x1p-3f; /* -0.125 */
    const float v10 = v8 > v9 ? v8 : v9;
    const float v11 = v8 + v10;
    const double v12 = (double)v11;
    const float v13 = 0x1.f19c14p+62f; /* 8.96413908e+18 */
    const float v14 = 0x1.00089p+0f; /* 1.00013065 */
    const float v15 = acos_055ulp_avx2_sqrt_f32(v11);
    const float v16 = v14 / v15;
    const float v17 = v13 < v16 ? v13 : v16;
    const double v18 = (double)v17;
    const double v19 = v12 * v18;
    const double v20 = -v19;
    const double v21 = (double)v5;
    const double v22 = v21 + v21;
    const double v23 = v22 * v22;
    const double v24 = v6 ? v12 : v23;
    const double v25 = acos_055ulp_avx2_fma_f64(v19, v20, v24);
    const double v26 = v25 * v18;
    const double v27 = 0x1.ffe58dc70f545p-2; /* 0.49989911582436647 */
    const double v28 = acos_055ulp_avx2_fma_f64(v26, v27, v19);
    const double v29 = v6 ? v28 : v21;
    const double v30 = 0x1.387b58180f7bbp-17; /* 9.3126837300525286e-06 */
    const double v31 = 0x1.c6d1822b0551ap-17; /* 1.3554644359851368e-05 */
    const double v32 = acos_055ulp_avx2_fma_f64(v24, v30, v31);
    const double v33 = 0x1.062017152ca69p-13; /* 0.00012499110804283238 */
    const double v34 = acos_055ulp_avx2_fma_f64(v32, v24, v33);
    const double v35 = 0x1.6c6e0101179e1p-11; /* 0.00069509449543741716 */
    const double v36 = acos_055ulp_avx2_fma_f64(v34, v24, v35);
    const double v37 = 0x1.333b0d3cc5c89p-8; /* 0.0046879679982999656 */
    const double v38 = acos_055ulp_avx2_fma_f64(v24, v36, v37);
    const double v39 = 0x1.5555412694f6cp-5; /* 0.041666629073602163 */
    const double v40 = acos_055ulp_avx2_fma_f64(v38, v24, v39);
    const double v41 = v40 * v24;
    const double v42 = acos_055ulp_avx2_fma_f64(v29, v41, v29);
    const double v43 = 0x1.921fb542ffc0dp+0; /* 1.5707963265010705 */
    const double v44 = v43 - v42;
    const double v45 = v6 ? v42 : v44;
    const double v46 = v3 - v45;
    const double v47 = v2 ? v46 : v45;
    const float v48 = (float)v47;
    const float r0 = v48;
    return r0;
}

static void acos_055ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_055ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_055ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_055ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_055ULP_AVX2_AVX2 static inline ACOS_055ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOS_055ULP_AVX2_AVX512 static inline ACOS_055ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOS_055ULP_AVX2_AVX2 void acos_055ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1.921fb5440a724p+1); /* 3.1415926534872529 */
    const __m256 v4 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v7 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v9 = _mm256_set1_ps(-0x1p-3f); /* -0.125 */
    const __m256 v13 = _mm256_set1_ps(0x1.f19c14p+62f); /* 8.96413908e+18 */
    const __m256 v14 = _mm256_set1_ps(0x1.00089p+0f); /* 1.00013065 */
    const __m256d v27 = _mm256_set1_pd(0x1.ffe58dc70f545p-2); /* 0.49989911582436647 */
    const __m256d v30 = _mm256_set1_pd(0x1.387b58180f7bbp-17); /* 9.3126837300525286e-06 */
    const __m256d v31 = _mm256_set1_pd(0x1.c6d1822b0551ap-17); /* 1.3554644359851368e-05 */
    const __m256d v33 = _mm256_set1_pd(0x1.062017152ca69p-13); /* 0.00012499110804283238 */
    const __m256d v35 = _mm256_set1_pd(0x1.6c6e0101179e1p-11); /* 0.00069509449543741716 */
    const __m256d v37 = _mm256_set1_pd(0x1.333b0d3cc5c89p-8); /* 0.0046879679982999656 */
    const __m256d v39 = _mm256_set1_pd(0x1.5555412694f6cp-5); /* 0.041666629073602163 */
    const __m256d v43 = _mm256_set1_pd(0x1.921fb542ffc0dp+0); /* 1.5707963265010705 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LT_OQ));
    const __m256 v8 = _mm256_sub_ps(v7, v5);
    const __m256 v10 = _mm256_max_ps(v8, v9);
    const __m256 v11 = _mm256_add_ps(v8, v10);
    const __m256d v12l = _mm256_cvtps_pd(_mm256_castps256_ps128(v11));
    const __m256d v12h = _mm256_cvtps_pd(_mm256_extractf128_ps(v11, 1));
    const __m256 v15 = _mm256_sqrt_ps(v11);
    const __m256 v16 = _mm256_div_ps(v14, v15);
    const __m256 v17 = _mm256_min_ps(v13, v16);
    const __m256d v18l = _mm256_cvtps_pd(_mm256_castps256_ps128(v17));
    const __m256d v18h = _mm256_cvtps_pd(_mm256_extractf128_ps(v17, 1));
    const __m256d v19l = _mm256_mul_pd(v12l, v18l);
    const __m256d v19h = _mm256_mul_pd(v12h, v18h);
    const __m256d v21l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v21h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v22l = _mm256_add_pd(v21l, v21l);
    const __m256d v22h = _mm256_add_pd(v21h, v21h);
    const __m256d v23l = _mm256_mul_pd(v22l, v22l);
    const __m256d v23h = _mm256_mul_pd(v22h, v22h);
    const __m256d v24l = _mm256_blendv_pd(v23l, v12l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v24h = _mm256_blendv_pd(v23h, v12h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v25l = _mm256_fnmadd_pd(v19l, v19l, v24l);
    const __m256d v25h = _mm256_fnmadd_pd(v19h, v19h, v24h);
    const __m256d v26l = _mm256_mul_pd(v25l, v18l);
    const __m256d v26h = _mm256_mul_pd(v25h, v18h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v27, v19l);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v27, v19h);
    const __m256d v29l = _mm256_blendv_pd(v21l, v28l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v29h = _mm256_blendv_pd(v21h, v28h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v32l = _mm256_fmadd_pd(v24l, v30, v31);
    const __m256d v32h = _mm256_fmadd_pd(v24h, v30, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v24l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v24h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v24l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v24h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v24l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v24h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v24l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v24h, v39);
    const __m256d v41l = _mm256_mul_pd(v40l, v24l);
    const __m256d v41h = _mm256_mul_pd(v40h, v24h);
    const __m256d v42l = _mm256_fmadd_pd(v29l, v41l, v29l);
    const __m256d v42h = _mm256_fmadd_pd(v29h, v41h, v29h);
    const __m256d v44l = _mm256_sub_pd(v43, v42l);
    const __m256d v44h = _mm256_sub_pd(v43, v42h);
    const __m256d v45l = _mm256_blendv_pd(v44l, v42l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v45h = _mm256_blendv_pd(v44h, v42h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v46l = _mm256_sub_pd(v3, v45l);
    const __m256d v46h = _mm256_sub_pd(v3, v45h);
    const __m256d v47l = _mm256_blendv_pd(v45l, v46l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v47h = _mm256_blendv_pd(v45h, v46h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m128 v48l = _mm256_cvtpd_ps(v47l);
    const __m128 v48h = _mm256_cvtpd_ps(v47h);
    const __m256 v48 = _mm256_set_m128(v48h, v48l);
    _mm256_storeu_ps(y, v48);
}

static ACOS_055ULP_AVX2_AVX2_TARGET void acos_055ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_055ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        acos_055ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOS_055ULP_AVX2_AVX512 __mmask8 acos_055ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOS_055ULP_AVX2_AVX512 void acos_055ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1.921fb5440a724p+1); /* 3.1415926534872529 */
    const __m512 v4 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(-0x1p-3f); /* -0.125 */
    const __m512 v13 = _mm512_set1_ps(0x1.f19c14p+62f); /* 8.96413908e+18 */
    const __m512 v14 = _mm512_set1_ps(0x1.00089p+0f); /* 1.00013065 */
    const __m512d v27 = _mm512_set1_pd(0x1.ffe58dc70f545p-2); /* 0.49989911582436647 */
    const __m512d v30 = _mm512_set1_pd(0x1.387b58180f7bbp-17); /* 9.3126837300525286e-06 */
    const __m512d v31 = _mm512_set1_pd(0x1.c6d1822b0551ap-17); /* 1.3554644359851368e-05 */
    const __m512d v33 = _mm512_set1_pd(0x1.062017152ca69p-13); /* 0.00012499110804283238 */
    const __m512d v35 = _mm512_set1_pd(0x1.6c6e0101179e1p-11); /* 0.00069509449543741716 */
    const __m512d v37 = _mm512_set1_pd(0x1.333b0d3cc5c89p-8); /* 0.0046879679982999656 */
    const __m512d v39 = _mm512_set1_pd(0x1.5555412694f6cp-5); /* 0.041666629073602163 */
    const __m512d v43 = _mm512_set1_pd(0x1.921fb542ffc0dp+0); /* 1.5707963265010705 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LT_OQ);
    const __m512 v8 = _mm512_sub_ps(v7, v5);
    const __m512 v10 = _mm512_max_ps(v8, v9);
    const __m512 v11 = _mm512_add_ps(v8, v10);
    const __m512d v12l = _mm512_cvtps_pd(_mm512_castps512_ps256(v11));
    const __m512d v12h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v11, 1));
    const __m512 v15 = _mm512_sqrt_ps(v11);
    const __m512 v16 = _mm512_div_ps(v14, v15);
    const __m512 v17 = _mm512_min_ps(v13, v16);
    const __m512d v18l = _mm512_cvtps_pd(_mm512_castps512_ps256(v17));
    const __m512d v18h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v17, 1));
    const __m512d v19l = _mm512_mul_pd(v12l, v18l);
    const __m512d v19h = _mm512_mul_pd(v12h, v18h);
    const __m512d v21l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v21h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v22l = _mm512_add_pd(v21l, v21l);
    const __m512d v22h = _mm512_add_pd(v21h, v21h);
    const __m512d v23l = _mm512_mul_pd(v22l, v22l);
    const __m512d v23h = _mm512_mul_pd(v22h, v22h);
    const __m512d v24l = _mm512_mask_blend_pd((__mmask8)v6, v23l, v12l);
    const __m512d v24h = _mm512_mask_blend_pd(acos_055ulp_avx2_high_mask_avx512(v6), v23h, v12h);
    const __m512d v25l = _mm512_fnmadd_pd(v19l, v19l, v24l);
    const __m512d v25h = _mm512_fnmadd_pd(v19h, v19h, v24h);
    const __m512d v26l = _mm512_mul_pd(v25l, v18l);
    const __m512d v26h = _mm512_mul_pd(v25h, v18h);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v27, v19l);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v27, v19h);
    const __m512d v29l = _mm512_mask_blend_pd((__mmask8)v6, v21l, v28l);
    const __m512d v29h = _mm512_mask_blend_pd(acos_055ulp_avx2_high_mask_avx512(v6), v21h, v28h);
    const __m512d v32l = _mm512_fmadd_pd(v24l, v30, v31);
    const __m512d v32h = _mm512_fmadd_pd(v24h, v30, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v24l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v24h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v24l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v24h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v24l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v24h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v24l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v24h, v39);
    const __m512d v41l = _mm512_mul_pd(v40l, v24l);
    const __m512d v41h = _mm512_mul_pd(v40h, v24h);
    const __m512d v42l = _mm512_fmadd_pd(v29l, v41l, v29l);
    const __m512d v42h = _mm512_fmadd_pd(v29h, v41h, v29h);
    const __m512d v44l = _mm512_sub_pd(v43, v42l);
    const __m512d v44h = _mm512_sub_pd(v43, v42h);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v6, v44l, v42l);
    const __m512d v45h = _mm512_mask_blend_pd(acos_055ulp_avx2_high_mask_avx512(v6), v44h, v42h);
    const __m512d v46l = _mm512_sub_pd(v3, v45l);
    const __m512d v46h = _mm512_sub_pd(v3, v45h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v2, v45l, v46l);
    const __m512d v47h = _mm512_mask_blend_pd(acos_055ulp_avx2_high_mask_avx512(v2), v45h, v46h);
    const __m256 v48l = _mm512_cvtpd_ps(v47l);
    const __m256 v48h = _mm512_cvtpd_ps(v47h);
    const __m512 v48 = _mm512_insertf32x8(_mm512_castps256_ps512(v48l), v48h, 1);
    _mm512_storeu_ps(y, v48);
}

static ACOS_055ULP_AVX2_AVX512_TARGET void acos_055ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acos_055ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        acos_055ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_055ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_055ulp_avx2_level(void) {
#if defined(ACOS_055ULP_AVX2_FORCE_ISA)
    return ACOS_055ULP_AVX2_FORCE_ISA;
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

float acos_055ulp_avx2(float x) {
    return acos_055ulp_avx2_element(x);
}

void acos_055ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_055ulp_avx2_level();
    if (level == 2) {
        acos_055ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_055ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acos_055ulp_avx2_array_portable(x, y, n);
}
