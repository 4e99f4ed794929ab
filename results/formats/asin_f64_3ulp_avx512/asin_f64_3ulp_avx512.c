/* asin_f64_3ulp_avx512: asin
 *
 *   target       asin, arcsin x, f64
 *   domain       every input
 *   max error    2.139911 ulp, observed on 45070040 inputs
 *   worst input  0x1.000086fad5ba9p-1 (0.500004022712223, encoding 0x3fe000086fad5ba9)
 *   result there 0x1.0c15bf5f617p-1 (0.52360342063249732, encoding 0x3fe0c15bf5f61700)
 *   mean error   0.205112 ulp
 *   misrounded   3693384 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cc54fcfbcbd9b830df7fdfe5639678c3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f64 --max-ulp 3.4 --isa avx512 --time 14s --seed 1 --threads 1 --archive asin_f64_3ulp_avx512.db
 *                time: 0.7115 ns/element as avx512 code (inputs mean)
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
#include "asin_f64_3ulp_avx512.h"

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

static inline double asin_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double asin_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asin_f64_3ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asin_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double asin_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double asin_f64_3ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = asin_f64_3ulp_avx512_bits_f64(y) & INT64_MIN;
    return asin_f64_3ulp_avx512_frombits_f64((asin_f64_3ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double asin_f64_3ulp_avx512_element(double x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = x;
    const double v2 = asin_f64_3ulp_avx512_abs_f64(v1);
    const int v3 = v0 < v2;
    const double v4 = -0x1p-1; /* -0.5 */
    const double v5 = asin_f64_3ulp_avx512_fma_f64(v2, v4, v0);
    const double v6 = v2 * v2;
    const double v7 = v3 ? v5 : v6;
    const double v8 = 0x1.e9d2b13dfeebdp-6; /* 0.02989642437749639 */
    const double v9 = -0x1.b60a0ac1e3d47p-7; /* -0.013367896320942164 */
    const double v10 = asin_f64_3ulp_avx512_fma_f64(v8, v7, v9);
    const double v11 = 0x1.2328e12f83123p-6; /* 0.017770976932340986 */
    const double v12 = asin_f64_3ulp_avx512_fma_f64(v10, v7, v11);
    const double v13 = 0x1.d423088f87333p-8; /* 0.007143201437000357 */
    const double v14 = asin_f64_3ulp_avx512_fma_f64(v12, v7, v13);
    const double v15 = 0x1.8a5693eed3dc2p-7; /* 0.012034246666785434 */
    const double v16 = asin_f64_3ulp_avx512_fma_f64(v14, v7, v15);
    const double v17 = 0x1.c79f4b1f1bb7cp-7; /* 0.01390448730509574 */
    const double v18 = asin_f64_3ulp_avx512_fma_f64(v7, v16, v17);
    const double v19 = 0x1.1c645b9218c12p-6; /* 0.017357911514761133 */
    const double v20 = asin_f64_3ulp_avx512_fma_f64(v18, v7, v19);
    const double v21 = 0x1.6e8a66c71ecaap-6; /* 0.022371864670713983 */
    const double v22 = asin_f64_3ulp_avx512_fma_f64(v20, v7, v21);
    const double v23 = 0x1.f1c7281c7cf87p-6; /* 0.030381955310033539 */
    const double v24 = asin_f64_3ulp_avx512_fma_f64(v22, v7, v23);
    const double v25 = 0x1.6db6db4cab1dep-5; /* 0.044642856902416858 */
    const double v26 = asin_f64_3ulp_avx512_fma_f64(v24, v7, v25);
    const double v27 = 0x1.3333333363be8p-4; /* 0.075000000002759415 */
    const double v28 = asin_f64_3ulp_avx512_fma_f64(v7, v26, v27);
    const double v29 = 0x1.55555555553bep-3; /* 0.16666666666665536 */
    const double v30 = asin_f64_3ulp_avx512_fma_f64(v28, v7, v29);
    const double v31 = asin_f64_3ulp_avx512_sqrt_f64(v5);
    const double v32 = v3 ? v31 : v2;
    const double v33 = v32 * v7;
    const double v34 = asin_f64_3ulp_avx512_fma_f64(v30, v33, v32);
    const double v35 = -0x1p+1; /* -2 */
    const double v36 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v37 = asin_f64_3ulp_avx512_fma_f64(v34, v35, v36);
    const double v38 = v3 ? v37 : v34;
    const double v39 = asin_f64_3ulp_avx512_copysign_f64(v38, v1);
    const double r0 = v39;
    return r0;
}

static void asin_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asin_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASIN_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASIN_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASIN_F64_3ULP_AVX512_AVX2 static inline ASIN_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASIN_F64_3ULP_AVX512_AVX512 static inline ASIN_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ASIN_F64_3ULP_AVX512_AVX2 __m256i asin_f64_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_F64_3ULP_AVX512_AVX2 __m256d asin_f64_3ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASIN_F64_3ULP_AVX512_AVX2 void asin_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v8 = _mm256_set1_pd(0x1.e9d2b13dfeebdp-6); /* 0.02989642437749639 */
    const __m256d v9 = _mm256_set1_pd(-0x1.b60a0ac1e3d47p-7); /* -0.013367896320942164 */
    const __m256d v11 = _mm256_set1_pd(0x1.2328e12f83123p-6); /* 0.017770976932340986 */
    const __m256d v13 = _mm256_set1_pd(0x1.d423088f87333p-8); /* 0.007143201437000357 */
    const __m256d v15 = _mm256_set1_pd(0x1.8a5693eed3dc2p-7); /* 0.012034246666785434 */
    const __m256d v17 = _mm256_set1_pd(0x1.c79f4b1f1bb7cp-7); /* 0.01390448730509574 */
    const __m256d v19 = _mm256_set1_pd(0x1.1c645b9218c12p-6); /* 0.017357911514761133 */
    const __m256d v21 = _mm256_set1_pd(0x1.6e8a66c71ecaap-6); /* 0.022371864670713983 */
    const __m256d v23 = _mm256_set1_pd(0x1.f1c7281c7cf87p-6); /* 0.030381955310033539 */
    const __m256d v25 = _mm256_set1_pd(0x1.6db6db4cab1dep-5); /* 0.044642856902416858 */
    const __m256d v27 = _mm256_set1_pd(0x1.3333333363be8p-4); /* 0.075000000002759415 */
    const __m256d v29 = _mm256_set1_pd(0x1.55555555553bep-3); /* 0.16666666666665536 */
    const __m256d v35 = _mm256_set1_pd(-0x1p+1); /* -2 */
    const __m256d v36 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_LT_OQ));
    const __m256i v3 = asin_f64_3ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_fmadd_pd(v2l, v4, v0);
    const __m256d v5h = _mm256_fmadd_pd(v2h, v4, v0);
    const __m256d v6l = _mm256_mul_pd(v2l, v2l);
    const __m256d v6h = _mm256_mul_pd(v2h, v2h);
    const __m256d v7l = _mm256_blendv_pd(v6l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v7h = _mm256_blendv_pd(v6h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v10l = _mm256_fmadd_pd(v8, v7l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8, v7h, v9);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v7l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v7h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v7l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v7h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v7l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v7h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v7l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v7h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v7l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v7h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v7l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v7h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v7l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v7h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v7l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v7h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v7l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v7h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v7l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v7h, v29);
    const __m256d v31l = _mm256_sqrt_pd(v5l);
    const __m256d v31h = _mm256_sqrt_pd(v5h);
    const __m256d v32l = _mm256_blendv_pd(v2l, v31l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v32h = _mm256_blendv_pd(v2h, v31h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v33l = _mm256_mul_pd(v32l, v7l);
    const __m256d v33h = _mm256_mul_pd(v32h, v7h);
    const __m256d v34l = _mm256_fmadd_pd(v30l, v33l, v32l);
    const __m256d v34h = _mm256_fmadd_pd(v30h, v33h, v32h);
    const __m256d v37l = _mm256_fmadd_pd(v34l, v35, v36);
    const __m256d v37h = _mm256_fmadd_pd(v34h, v35, v36);
    const __m256d v38l = _mm256_blendv_pd(v34l, v37l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v38h = _mm256_blendv_pd(v34h, v37h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v39l = asin_f64_3ulp_avx512_signed_f64_avx2(v38l, v1l);
    const __m256d v39h = asin_f64_3ulp_avx512_signed_f64_avx2(v38h, v1h);
    _mm256_storeu_pd(y, v39l);
    _mm256_storeu_pd(y + 4, v39h);
}

static ASIN_F64_3ULP_AVX512_AVX2_TARGET void asin_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asin_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        asin_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ASIN_F64_3ULP_AVX512_AVX512 __mmask8 asin_f64_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_F64_3ULP_AVX512_AVX512 __m512d asin_f64_3ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASIN_F64_3ULP_AVX512_AVX512 void asin_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v8 = _mm512_set1_pd(0x1.e9d2b13dfeebdp-6); /* 0.02989642437749639 */
    const __m512d v9 = _mm512_set1_pd(-0x1.b60a0ac1e3d47p-7); /* -0.013367896320942164 */
    const __m512d v11 = _mm512_set1_pd(0x1.2328e12f83123p-6); /* 0.017770976932340986 */
    const __m512d v13 = _mm512_set1_pd(0x1.d423088f87333p-8); /* 0.007143201437000357 */
    const __m512d v15 = _mm512_set1_pd(0x1.8a5693eed3dc2p-7); /* 0.012034246666785434 */
    const __m512d v17 = _mm512_set1_pd(0x1.c79f4b1f1bb7cp-7); /* 0.01390448730509574 */
    const __m512d v19 = _mm512_set1_pd(0x1.1c645b9218c12p-6); /* 0.017357911514761133 */
    const __m512d v21 = _mm512_set1_pd(0x1.6e8a66c71ecaap-6); /* 0.022371864670713983 */
    const __m512d v23 = _mm512_set1_pd(0x1.f1c7281c7cf87p-6); /* 0.030381955310033539 */
    const __m512d v25 = _mm512_set1_pd(0x1.6db6db4cab1dep-5); /* 0.044642856902416858 */
    const __m512d v27 = _mm512_set1_pd(0x1.3333333363be8p-4); /* 0.075000000002759415 */
    const __m512d v29 = _mm512_set1_pd(0x1.55555555553bep-3); /* 0.16666666666665536 */
    const __m512d v35 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v36 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v0, v2l, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v0, v2h, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_fmadd_pd(v2l, v4, v0);
    const __m512d v5h = _mm512_fmadd_pd(v2h, v4, v0);
    const __m512d v6l = _mm512_mul_pd(v2l, v2l);
    const __m512d v6h = _mm512_mul_pd(v2h, v2h);
    const __m512d v7l = _mm512_mask_blend_pd((__mmask8)v3, v6l, v5l);
    const __m512d v7h = _mm512_mask_blend_pd(asin_f64_3ulp_avx512_high_mask_avx512(v3), v6h, v5h);
    const __m512d v10l = _mm512_fmadd_pd(v8, v7l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8, v7h, v9);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v7l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v7h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v7l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v7h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v7l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v7h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v7l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v7h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v7l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v7h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v7l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v7h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v7l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v7h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v7l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v7h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v7l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v7h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v7l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v7h, v29);
    const __m512d v31l = _mm512_sqrt_pd(v5l);
    const __m512d v31h = _mm512_sqrt_pd(v5h);
    const __m512d v32l = _mm512_mask_blend_pd((__mmask8)v3, v2l, v31l);
    const __m512d v32h = _mm512_mask_blend_pd(asin_f64_3ulp_avx512_high_mask_avx512(v3), v2h, v31h);
    const __m512d v33l = _mm512_mul_pd(v32l, v7l);
    const __m512d v33h = _mm512_mul_pd(v32h, v7h);
    const __m512d v34l = _mm512_fmadd_pd(v30l, v33l, v32l);
    const __m512d v34h = _mm512_fmadd_pd(v30h, v33h, v32h);
    const __m512d v37l = _mm512_fmadd_pd(v34l, v35, v36);
    const __m512d v37h = _mm512_fmadd_pd(v34h, v35, v36);
    const __m512d v38l = _mm512_mask_blend_pd((__mmask8)v3, v34l, v37l);
    const __m512d v38h = _mm512_mask_blend_pd(asin_f64_3ulp_avx512_high_mask_avx512(v3), v34h, v37h);
    const __m512d v39l = asin_f64_3ulp_avx512_signed_f64_avx512(v38l, v1l);
    const __m512d v39h = asin_f64_3ulp_avx512_signed_f64_avx512(v38h, v1h);
    _mm512_storeu_pd(y, v39l);
    _mm512_storeu_pd(y + 8, v39h);
}

static ASIN_F64_3ULP_AVX512_AVX512_TARGET void asin_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asin_f64_3ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        asin_f64_3ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASIN_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asin_f64_3ulp_avx512_level(void) {
#if defined(ASIN_F64_3ULP_AVX512_FORCE_ISA)
    return ASIN_F64_3ULP_AVX512_FORCE_ISA;
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

double asin_f64_3ulp_avx512(double x) {
    return asin_f64_3ulp_avx512_element(x);
}

void asin_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asin_f64_3ulp_avx512_level();
    if (level == 2) {
        asin_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asin_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asin_f64_3ulp_avx512_array_portable(x, y, n);
}
