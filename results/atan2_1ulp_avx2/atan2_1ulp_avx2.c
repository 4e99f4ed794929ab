/* atan2_1ulp_avx2: atan2
 *
 *   target       atan2, arg(x1 + i x0), f32
 *   domain       every input
 *   max error    0.893060 ulp, observed on 10102529 inputs
 *   worst input  -0x1.7ff51p+108 (-4.86723671e+32, encoding 0xf5bffa88)
 *                0x1.d889e2p+109 (1.19802769e+33, encoding 0x766c44f1)
 *   result there -0x1.8b298p-2 (-0.385900497, encoding 0xbec594c0)
 *   mean error   0.291577 ulp
 *   misrounded   373981 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           82120bc3910614c38df1da1191c0b82b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan2 --fmt f32 --max-ulp 1 --isa avx2 --time 20s --seed 1 --threads 1 --archive atan2_1ulp_avx2.db
 *                time: 1.3721 ns/element as avx2 code (inputs mean)
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
#include "atan2_1ulp_avx2.h"

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
static inline int32_t atan2_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float atan2_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double atan2_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float atan2_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float atan2_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = atan2_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return atan2_1ulp_avx2_frombits_f32((atan2_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float atan2_1ulp_avx2_element(float x0, float x1) {
    const float v0 = x1;
    const int32_t v1 = atan2_1ulp_avx2_bits_f32(v0);
    const int32_t v2 = -1;
    const int v3 = v1 < v2;
    const double v4 = 0x1.921fb5470e0eap+1; /* 3.1415926548908049 */
    const double v5 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const float v6 = atan2_1ulp_avx2_abs_f32(v0);
    const double v7 = (double)v6;
    const double v8 = v5 < v7 ? v5 : v7;
    const float v9 = x0;
    const float v10 = atan2_1ulp_avx2_abs_f32(v9);
    const double v11 = (double)v10;
    const int v12 = v8 < v11;
    const double v13 = 0x1.921fb54889736p+0; /* 1.5707963277904589 */
    const int v14 = v6 < v10;
    const double v15 = v14 ? v11 : v8;
    const double v16 = 0x1.ap-2; /* 0.40625 */
    const double v17 = v15 * v16;
    const double v18 = v12 ? v8 : v11;
    const int v19 = v17 < v18;
    const double v20 = 0x1p-1000; /* 9.3326361850321888e-302 */
    const double v21 = v20 > v15 ? v20 : v15;
    const double v22 = v18 - v21;
    const double v23 = v19 ? v22 : v18;
    const double v24 = v18 + v21;
    const double v25 = v19 ? v24 : v21;
    const double v26 = v23 / v25;
    const double v27 = 0x1.45b25c2f8f543p-4; /* 0.079515800572115089 */
    const double v28 = v26 * v26;
    const double v29 = -0x1.1b82eae69c154p-3; /* -0.13843329921975089 */
    const double v30 = atan2_1ulp_avx2_fma_f64(v27, v28, v29);
    const double v31 = 0x1.9910521190f43p-3; /* 0.19973816028697841 */
    const double v32 = atan2_1ulp_avx2_fma_f64(v30, v28, v31);
    const double v33 = -0x1.5553e1bb0ed9cp-2; /* -0.33332779602252471 */
    const double v34 = atan2_1ulp_avx2_fma_f64(v32, v28, v33);
    const double v35 = -0x1.40c109e7d272fp-26; /* -1.8670343409570253e-08 */
    const double v36 = atan2_1ulp_avx2_fma_f64(v34, v28, v35);
    const double v37 = atan2_1ulp_avx2_fma_f64(v26, v36, v26);
    const double v38 = 0x1.921fb545c9a5cp-1; /* 0.78539816357517678 */
    const double v39 = 0x0p+0; /* 0 */
    const double v40 = v19 ? v38 : v39;
    const double v41 = v37 + v40;
    const double v42 = v13 - v41;
    const double v43 = v12 ? v42 : v41;
    const double v44 = v4 - v43;
    const double v45 = v3 ? v44 : v43;
    const float v46 = (float)v45;
    const float v47 = atan2_1ulp_avx2_copysign_f32(v46, v9);
    const float r0 = v47;
    return r0;
}

static void atan2_1ulp_avx2_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan2_1ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN2_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN2_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN2_1ULP_AVX2_AVX2 static inline ATAN2_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN2_1ULP_AVX2_AVX512 static inline ATAN2_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN2_1ULP_AVX2_AVX2 __m256i atan2_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_1ULP_AVX2_AVX2 __m256 atan2_1ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN2_1ULP_AVX2_AVX2 void atan2_1ulp_avx2_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256i v2 = _mm256_set1_epi32(-1);
    const __m256d v4 = _mm256_set1_pd(0x1.921fb5470e0eap+1); /* 3.1415926548908049 */
    const __m256d v5 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v13 = _mm256_set1_pd(0x1.921fb54889736p+0); /* 1.5707963277904589 */
    const __m256d v16 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256d v20 = _mm256_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m256d v27 = _mm256_set1_pd(0x1.45b25c2f8f543p-4); /* 0.079515800572115089 */
    const __m256d v29 = _mm256_set1_pd(-0x1.1b82eae69c154p-3); /* -0.13843329921975089 */
    const __m256d v31 = _mm256_set1_pd(0x1.9910521190f43p-3); /* 0.19973816028697841 */
    const __m256d v33 = _mm256_set1_pd(-0x1.5553e1bb0ed9cp-2); /* -0.33332779602252471 */
    const __m256d v35 = _mm256_set1_pd(-0x1.40c109e7d272fp-26); /* -1.8670343409570253e-08 */
    const __m256d v38 = _mm256_set1_pd(0x1.921fb545c9a5cp-1); /* 0.78539816357517678 */
    const __m256d v39 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256 v0 = _mm256_loadu_ps(x1);
    const __m256i v1 = _mm256_castps_si256(v0);
    const __m256i v3 = _mm256_cmpgt_epi32(v2, v1);
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v8l = _mm256_min_pd(v5, v7l);
    const __m256d v8h = _mm256_min_pd(v5, v7h);
    const __m256 v9 = _mm256_loadu_ps(x0);
    const __m256 v10 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v9);
    const __m256d v11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v10));
    const __m256d v11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v10, 1));
    const __m256i v12l = _mm256_castpd_si256(_mm256_cmp_pd(v8l, v11l, _CMP_LT_OQ));
    const __m256i v12h = _mm256_castpd_si256(_mm256_cmp_pd(v8h, v11h, _CMP_LT_OQ));
    const __m256i v12 = atan2_1ulp_avx2_join_mask_avx2(v12l, v12h);
    const __m256i v14 = _mm256_castps_si256(_mm256_cmp_ps(v6, v10, _CMP_LT_OQ));
    const __m256d v15l = _mm256_blendv_pd(v8l, v11l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v15h = _mm256_blendv_pd(v8h, v11h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v17l = _mm256_mul_pd(v15l, v16);
    const __m256d v17h = _mm256_mul_pd(v15h, v16);
    const __m256d v18l = _mm256_blendv_pd(v11l, v8l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v12))));
    const __m256d v18h = _mm256_blendv_pd(v11h, v8h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v12, 1))));
    const __m256i v19l = _mm256_castpd_si256(_mm256_cmp_pd(v17l, v18l, _CMP_LT_OQ));
    const __m256i v19h = _mm256_castpd_si256(_mm256_cmp_pd(v17h, v18h, _CMP_LT_OQ));
    const __m256i v19 = atan2_1ulp_avx2_join_mask_avx2(v19l, v19h);
    const __m256d v21l = _mm256_max_pd(v20, v15l);
    const __m256d v21h = _mm256_max_pd(v20, v15h);
    const __m256d v22l = _mm256_sub_pd(v18l, v21l);
    const __m256d v22h = _mm256_sub_pd(v18h, v21h);
    const __m256d v23l = _mm256_blendv_pd(v18l, v22l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v19))));
    const __m256d v23h = _mm256_blendv_pd(v18h, v22h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v19, 1))));
    const __m256d v24l = _mm256_add_pd(v18l, v21l);
    const __m256d v24h = _mm256_add_pd(v18h, v21h);
    const __m256d v25l = _mm256_blendv_pd(v21l, v24l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v19))));
    const __m256d v25h = _mm256_blendv_pd(v21h, v24h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v19, 1))));
    const __m256d v26l = _mm256_div_pd(v23l, v25l);
    const __m256d v26h = _mm256_div_pd(v23h, v25h);
    const __m256d v28l = _mm256_mul_pd(v26l, v26l);
    const __m256d v28h = _mm256_mul_pd(v26h, v26h);
    const __m256d v30l = _mm256_fmadd_pd(v27, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v27, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v28l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v28h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v28l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v28h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v28l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v28h, v35);
    const __m256d v37l = _mm256_fmadd_pd(v26l, v36l, v26l);
    const __m256d v37h = _mm256_fmadd_pd(v26h, v36h, v26h);
    const __m256d v40l = _mm256_blendv_pd(v39, v38, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v19))));
    const __m256d v40h = _mm256_blendv_pd(v39, v38, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v19, 1))));
    const __m256d v41l = _mm256_add_pd(v37l, v40l);
    const __m256d v41h = _mm256_add_pd(v37h, v40h);
    const __m256d v42l = _mm256_sub_pd(v13, v41l);
    const __m256d v42h = _mm256_sub_pd(v13, v41h);
    const __m256d v43l = _mm256_blendv_pd(v41l, v42l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v12))));
    const __m256d v43h = _mm256_blendv_pd(v41h, v42h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v12, 1))));
    const __m256d v44l = _mm256_sub_pd(v4, v43l);
    const __m256d v44h = _mm256_sub_pd(v4, v43h);
    const __m256d v45l = _mm256_blendv_pd(v43l, v44l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v45h = _mm256_blendv_pd(v43h, v44h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m128 v46l = _mm256_cvtpd_ps(v45l);
    const __m128 v46h = _mm256_cvtpd_ps(v45h);
    const __m256 v46 = _mm256_set_m128(v46h, v46l);
    const __m256 v47 = atan2_1ulp_avx2_signed_f32_avx2(v46, v9);
    _mm256_storeu_ps(y, v47);
}

static ATAN2_1ULP_AVX2_AVX2_TARGET void atan2_1ulp_avx2_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan2_1ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        atan2_1ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN2_1ULP_AVX2_AVX512 __mmask8 atan2_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN2_1ULP_AVX2_AVX512 __m512 atan2_1ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN2_1ULP_AVX2_AVX512 void atan2_1ulp_avx2_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512i v2 = _mm512_set1_epi32(-1);
    const __m512d v4 = _mm512_set1_pd(0x1.921fb5470e0eap+1); /* 3.1415926548908049 */
    const __m512d v5 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v13 = _mm512_set1_pd(0x1.921fb54889736p+0); /* 1.5707963277904589 */
    const __m512d v16 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d v20 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v27 = _mm512_set1_pd(0x1.45b25c2f8f543p-4); /* 0.079515800572115089 */
    const __m512d v29 = _mm512_set1_pd(-0x1.1b82eae69c154p-3); /* -0.13843329921975089 */
    const __m512d v31 = _mm512_set1_pd(0x1.9910521190f43p-3); /* 0.19973816028697841 */
    const __m512d v33 = _mm512_set1_pd(-0x1.5553e1bb0ed9cp-2); /* -0.33332779602252471 */
    const __m512d v35 = _mm512_set1_pd(-0x1.40c109e7d272fp-26); /* -1.8670343409570253e-08 */
    const __m512d v38 = _mm512_set1_pd(0x1.921fb545c9a5cp-1); /* 0.78539816357517678 */
    const __m512d v39 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512 v0 = _mm512_loadu_ps(x1);
    const __m512i v1 = _mm512_castps_si512(v0);
    const __mmask16 v3 = _mm512_cmplt_epi32_mask(v1, v2);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v8l = _mm512_min_pd(v5, v7l);
    const __m512d v8h = _mm512_min_pd(v5, v7h);
    const __m512 v9 = _mm512_loadu_ps(x0);
    const __m512 v10 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v9), _mm512_set1_epi32(INT32_MAX)));
    const __m512d v11l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10));
    const __m512d v11h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10, 1));
    const __mmask8 v12l = _mm512_cmp_pd_mask(v8l, v11l, _CMP_LT_OQ);
    const __mmask8 v12h = _mm512_cmp_pd_mask(v8h, v11h, _CMP_LT_OQ);
    const __mmask16 v12 = _mm512_kunpackb(v12h, v12l);
    const __mmask16 v14 = _mm512_cmp_ps_mask(v6, v10, _CMP_LT_OQ);
    const __m512d v15l = _mm512_mask_blend_pd((__mmask8)v14, v8l, v11l);
    const __m512d v15h = _mm512_mask_blend_pd(atan2_1ulp_avx2_high_mask_avx512(v14), v8h, v11h);
    const __m512d v17l = _mm512_mul_pd(v15l, v16);
    const __m512d v17h = _mm512_mul_pd(v15h, v16);
    const __m512d v18l = _mm512_mask_blend_pd((__mmask8)v12, v11l, v8l);
    const __m512d v18h = _mm512_mask_blend_pd(atan2_1ulp_avx2_high_mask_avx512(v12), v11h, v8h);
    const __mmask8 v19l = _mm512_cmp_pd_mask(v17l, v18l, _CMP_LT_OQ);
    const __mmask8 v19h = _mm512_cmp_pd_mask(v17h, v18h, _CMP_LT_OQ);
    const __mmask16 v19 = _mm512_kunpackb(v19h, v19l);
    const __m512d v21l = _mm512_max_pd(v20, v15l);
    const __m512d v21h = _mm512_max_pd(v20, v15h);
    const __m512d v22l = _mm512_sub_pd(v18l, v21l);
    const __m512d v22h = _mm512_sub_pd(v18h, v21h);
    const __m512d v23l = _mm512_mask_blend_pd((__mmask8)v19, v18l, v22l);
    const __m512d v23h = _mm512_mask_blend_pd(atan2_1ulp_avx2_high_mask_avx512(v19), v18h, v22h);
    const __m512d v24l = _mm512_add_pd(v18l, v21l);
    const __m512d v24h = _mm512_add_pd(v18h, v21h);
    const __m512d v25l = _mm512_mask_blend_pd((__mmask8)v19, v21l, v24l);
    const __m512d v25h = _mm512_mask_blend_pd(atan2_1ulp_avx2_high_mask_avx512(v19), v21h, v24h);
    const __m512d v26l = _mm512_div_pd(v23l, v25l);
    const __m512d v26h = _mm512_div_pd(v23h, v25h);
    const __m512d v28l = _mm512_mul_pd(v26l, v26l);
    const __m512d v28h = _mm512_mul_pd(v26h, v26h);
    const __m512d v30l = _mm512_fmadd_pd(v27, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v27, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v28l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v28h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v28l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v28h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v28l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v28h, v35);
    const __m512d v37l = _mm512_fmadd_pd(v26l, v36l, v26l);
    const __m512d v37h = _mm512_fmadd_pd(v26h, v36h, v26h);
    const __m512d v40l = _mm512_mask_blend_pd((__mmask8)v19, v39, v38);
    const __m512d v40h = _mm512_mask_blend_pd(atan2_1ulp_avx2_high_mask_avx512(v19), v39, v38);
    const __m512d v41l = _mm512_add_pd(v37l, v40l);
    const __m512d v41h = _mm512_add_pd(v37h, v40h);
    const __m512d v42l = _mm512_sub_pd(v13, v41l);
    const __m512d v42h = _mm512_sub_pd(v13, v41h);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v12, v41l, v42l);
    const __m512d v43h = _mm512_mask_blend_pd(atan2_1ulp_avx2_high_mask_avx512(v12), v41h, v42h);
    const __m512d v44l = _mm512_sub_pd(v4, v43l);
    const __m512d v44h = _mm512_sub_pd(v4, v43h);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v3, v43l, v44l);
    const __m512d v45h = _mm512_mask_blend_pd(atan2_1ulp_avx2_high_mask_avx512(v3), v43h, v44h);
    const __m256 v46l = _mm512_cvtpd_ps(v45l);
    const __m256 v46h = _mm512_cvtpd_ps(v45h);
    const __m512 v46 = _mm512_insertf32x8(_mm512_castps256_ps512(v46l), v46h, 1);
    const __m512 v47 = atan2_1ulp_avx2_signed_f32_avx512(v46, v9);
    _mm512_storeu_ps(y, v47);
}

static ATAN2_1ULP_AVX2_AVX512_TARGET void atan2_1ulp_avx2_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan2_1ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        atan2_1ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN2_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan2_1ulp_avx2_level(void) {
#if defined(ATAN2_1ULP_AVX2_FORCE_ISA)
    return ATAN2_1ULP_AVX2_FORCE_ISA;
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

float atan2_1ulp_avx2(float x0, float x1) {
    return atan2_1ulp_avx2_element(x0, x1);
}

void atan2_1ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan2_1ulp_avx2_level();
    if (level == 2) {
        atan2_1ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        atan2_1ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    atan2_1ulp_avx2_array_portable(x0, x1, y, n);
}
