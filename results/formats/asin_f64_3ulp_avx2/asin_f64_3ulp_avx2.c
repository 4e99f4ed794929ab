/* asin_f64_3ulp_avx2: asin
 *
 *   target       asin, arcsin x, f64
 *   domain       every input
 *   max error    2.554434 ulp, observed on 43475079 inputs
 *   worst input  0x1.00016c8af2fe1p-1 (0.5000108642211637, encoding 0x3fe00016c8af2fe1)
 *   result there 0x1.0c16c8734a648p-1 (0.52361132056575688, encoding 0x3fe0c16c8734a648)
 *   mean error   0.211422 ulp
 *   misrounded   3203064 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           81833d178f488baf360fbc1215a634f4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f64 --max-ulp 3.4 --isa avx2 --time 14s --seed 1 --threads 1 --archive asin_f64_3ulp_avx2.db
 *                time: 1.0193 ns/element as avx2 code (inputs mean)
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
#include "asin_f64_3ulp_avx2.h"

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

static inline double asin_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double asin_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asin_f64_3ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asin_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double asin_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double asin_f64_3ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = asin_f64_3ulp_avx2_bits_f64(y) & INT64_MIN;
    return asin_f64_3ulp_avx2_frombits_f64((asin_f64_3ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double asin_f64_3ulp_avx2_element(double x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = x;
    const double v2 = asin_f64_3ulp_avx2_abs_f64(v1);
    const int v3 = v0 < v2;
    const double v4 = -0x1p+1; /* -2 */
    const double v5 = -0x1p-1; /* -0.5 */
    const double v6 = asin_f64_3ulp_avx2_fma_f64(v2, v5, v0);
    const double v7 = v2 * v2;
    const double v8 = v3 ? v6 : v7;
    const double v9 = 0x1.cd8d87a19043dp-6; /* 0.028170950367215609 */
    const double v10 = -0x1.608744efc4d85p-7; /* -0.010758312855194027 */
    const double v11 = asin_f64_3ulp_avx2_fma_f64(v8, v9, v10);
    const double v12 = 0x1.06dcef56fb619p-6; /* 0.016043885927436195 */
    const double v13 = asin_f64_3ulp_avx2_fma_f64(v11, v8, v12);
    const double v14 = 0x1.ff2b917b813f5p-8; /* 0.0077998380834331986 */
    const double v15 = asin_f64_3ulp_avx2_fma_f64(v13, v8, v14);
    const double v16 = 0x1.8526f308d1621p-7; /* 0.011875981015360417 */
    const double v17 = asin_f64_3ulp_avx2_fma_f64(v15, v8, v16);
    const double v18 = 0x1.c87272ddc1761p-7; /* 0.013929658972766825 */
    const double v19 = asin_f64_3ulp_avx2_fma_f64(v8, v17, v18);
    const double v20 = 0x1.1c592db9de216p-6; /* 0.017355246214238639 */
    const double v21 = asin_f64_3ulp_avx2_fma_f64(v8, v19, v20);
    const double v22 = 0x1.6e8b2d74f90e9p-6; /* 0.022372049705055828 */
    const double v23 = asin_f64_3ulp_avx2_fma_f64(v21, v8, v22);
    const double v24 = 0x1.f1c71f6faf02ap-6; /* 0.030381947230793717 */
    const double v25 = asin_f64_3ulp_avx2_fma_f64(v23, v8, v24);
    const double v26 = v8 * v8;
    const double v27 = 0x1.6db6db68cebc4p-5; /* 0.044642857107156014 */
    const double v28 = 0x1.33333333367b8p-4; /* 0.075000000000186584 */
    const double v29 = asin_f64_3ulp_avx2_fma_f64(v27, v8, v28);
    const double v30 = asin_f64_3ulp_avx2_fma_f64(v25, v26, v29);
    const double v31 = 0x1.5555555555542p-3; /* 0.16666666666666613 */
    const double v32 = asin_f64_3ulp_avx2_fma_f64(v8, v30, v31);
    const double v33 = asin_f64_3ulp_avx2_sqrt_f64(v6);
    const double v34 = v3 ? v33 : v2;
    const double v35 = v34 * v8;
    const double v36 = asin_f64_3ulp_avx2_fma_f64(v32, v35, v34);
    const double v37 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v38 = asin_f64_3ulp_avx2_fma_f64(v4, v36, v37);
    const double v39 = v3 ? v38 : v36;
    const double v40 = asin_f64_3ulp_avx2_copysign_f64(v39, v1);
    const double r0 = v40;
    return r0;
}

static void asin_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asin_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASIN_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASIN_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASIN_F64_3ULP_AVX2_AVX2 static inline ASIN_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASIN_F64_3ULP_AVX2_AVX512 static inline ASIN_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ASIN_F64_3ULP_AVX2_AVX2 __m256i asin_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_F64_3ULP_AVX2_AVX2 __m256d asin_f64_3ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASIN_F64_3ULP_AVX2_AVX2 void asin_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(-0x1p+1); /* -2 */
    const __m256d v5 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v9 = _mm256_set1_pd(0x1.cd8d87a19043dp-6); /* 0.028170950367215609 */
    const __m256d v10 = _mm256_set1_pd(-0x1.608744efc4d85p-7); /* -0.010758312855194027 */
    const __m256d v12 = _mm256_set1_pd(0x1.06dcef56fb619p-6); /* 0.016043885927436195 */
    const __m256d v14 = _mm256_set1_pd(0x1.ff2b917b813f5p-8); /* 0.0077998380834331986 */
    const __m256d v16 = _mm256_set1_pd(0x1.8526f308d1621p-7); /* 0.011875981015360417 */
    const __m256d v18 = _mm256_set1_pd(0x1.c87272ddc1761p-7); /* 0.013929658972766825 */
    const __m256d v20 = _mm256_set1_pd(0x1.1c592db9de216p-6); /* 0.017355246214238639 */
    const __m256d v22 = _mm256_set1_pd(0x1.6e8b2d74f90e9p-6); /* 0.022372049705055828 */
    const __m256d v24 = _mm256_set1_pd(0x1.f1c71f6faf02ap-6); /* 0.030381947230793717 */
    const __m256d v27 = _mm256_set1_pd(0x1.6db6db68cebc4p-5); /* 0.044642857107156014 */
    const __m256d v28 = _mm256_set1_pd(0x1.33333333367b8p-4); /* 0.075000000000186584 */
    const __m256d v31 = _mm256_set1_pd(0x1.5555555555542p-3); /* 0.16666666666666613 */
    const __m256d v37 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_LT_OQ));
    const __m256i v3 = asin_f64_3ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v6l = _mm256_fmadd_pd(v2l, v5, v0);
    const __m256d v6h = _mm256_fmadd_pd(v2h, v5, v0);
    const __m256d v7l = _mm256_mul_pd(v2l, v2l);
    const __m256d v7h = _mm256_mul_pd(v2h, v2h);
    const __m256d v8l = _mm256_blendv_pd(v7l, v6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v8h = _mm256_blendv_pd(v7h, v6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v11l = _mm256_fmadd_pd(v8l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v9, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v8l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v8h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v8l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v8h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v8l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v8h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v8l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v8h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v8l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v8h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v8l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v8h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v8l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v8h, v24);
    const __m256d v26l = _mm256_mul_pd(v8l, v8l);
    const __m256d v26h = _mm256_mul_pd(v8h, v8h);
    const __m256d v29l = _mm256_fmadd_pd(v27, v8l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v8h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v25l, v26l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v25h, v26h, v29h);
    const __m256d v32l = _mm256_fmadd_pd(v8l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v8h, v30h, v31);
    const __m256d v33l = _mm256_sqrt_pd(v6l);
    const __m256d v33h = _mm256_sqrt_pd(v6h);
    const __m256d v34l = _mm256_blendv_pd(v2l, v33l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v34h = _mm256_blendv_pd(v2h, v33h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v35l = _mm256_mul_pd(v34l, v8l);
    const __m256d v35h = _mm256_mul_pd(v34h, v8h);
    const __m256d v36l = _mm256_fmadd_pd(v32l, v35l, v34l);
    const __m256d v36h = _mm256_fmadd_pd(v32h, v35h, v34h);
    const __m256d v38l = _mm256_fmadd_pd(v4, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v4, v36h, v37);
    const __m256d v39l = _mm256_blendv_pd(v36l, v38l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v39h = _mm256_blendv_pd(v36h, v38h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v40l = asin_f64_3ulp_avx2_signed_f64_avx2(v39l, v1l);
    const __m256d v40h = asin_f64_3ulp_avx2_signed_f64_avx2(v39h, v1h);
    _mm256_storeu_pd(y, v40l);
    _mm256_storeu_pd(y + 4, v40h);
}

static ASIN_F64_3ULP_AVX2_AVX2_TARGET void asin_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asin_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        asin_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ASIN_F64_3ULP_AVX2_AVX512 __mmask8 asin_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_F64_3ULP_AVX2_AVX512 __m512d asin_f64_3ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASIN_F64_3ULP_AVX2_AVX512 void asin_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v5 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v9 = _mm512_set1_pd(0x1.cd8d87a19043dp-6); /* 0.028170950367215609 */
    const __m512d v10 = _mm512_set1_pd(-0x1.608744efc4d85p-7); /* -0.010758312855194027 */
    const __m512d v12 = _mm512_set1_pd(0x1.06dcef56fb619p-6); /* 0.016043885927436195 */
    const __m512d v14 = _mm512_set1_pd(0x1.ff2b917b813f5p-8); /* 0.0077998380834331986 */
    const __m512d v16 = _mm512_set1_pd(0x1.8526f308d1621p-7); /* 0.011875981015360417 */
    const __m512d v18 = _mm512_set1_pd(0x1.c87272ddc1761p-7); /* 0.013929658972766825 */
    const __m512d v20 = _mm512_set1_pd(0x1.1c592db9de216p-6); /* 0.017355246214238639 */
    const __m512d v22 = _mm512_set1_pd(0x1.6e8b2d74f90e9p-6); /* 0.022372049705055828 */
    const __m512d v24 = _mm512_set1_pd(0x1.f1c71f6faf02ap-6); /* 0.030381947230793717 */
    const __m512d v27 = _mm512_set1_pd(0x1.6db6db68cebc4p-5); /* 0.044642857107156014 */
    const __m512d v28 = _mm512_set1_pd(0x1.33333333367b8p-4); /* 0.075000000000186584 */
    const __m512d v31 = _mm512_set1_pd(0x1.5555555555542p-3); /* 0.16666666666666613 */
    const __m512d v37 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v2_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3_0l = _mm512_cmp_pd_mask(v0, v2_0l, _CMP_LT_OQ);
    const __mmask8 v3_0h = _mm512_cmp_pd_mask(v0, v2_0h, _CMP_LT_OQ);
    const __mmask16 v3_0 = _mm512_kunpackb(v3_0h, v3_0l);
    const __mmask8 v3_1l = _mm512_cmp_pd_mask(v0, v2_1l, _CMP_LT_OQ);
    const __mmask8 v3_1h = _mm512_cmp_pd_mask(v0, v2_1h, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_kunpackb(v3_1h, v3_1l);
    const __m512d v6_0l = _mm512_fmadd_pd(v2_0l, v5, v0);
    const __m512d v6_0h = _mm512_fmadd_pd(v2_0h, v5, v0);
    const __m512d v6_1l = _mm512_fmadd_pd(v2_1l, v5, v0);
    const __m512d v6_1h = _mm512_fmadd_pd(v2_1h, v5, v0);
    const __m512d v7_0l = _mm512_mul_pd(v2_0l, v2_0l);
    const __m512d v7_0h = _mm512_mul_pd(v2_0h, v2_0h);
    const __m512d v7_1l = _mm512_mul_pd(v2_1l, v2_1l);
    const __m512d v7_1h = _mm512_mul_pd(v2_1h, v2_1h);
    const __m512d v8_0l = _mm512_mask_blend_pd((__mmask8)v3_0, v7_0l, v6_0l);
    const __m512d v8_0h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3_0), v7_0h, v6_0h);
    const __m512d v8_1l = _mm512_mask_blend_pd((__mmask8)v3_1, v7_1l, v6_1l);
    const __m512d v8_1h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3_1), v7_1h, v6_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v8_0l, v9, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v8_0h, v9, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v8_1l, v9, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v8_1h, v9, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v8_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v8_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v8_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v8_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v13_0l, v8_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13_0h, v8_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13_1l, v8_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13_1h, v8_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v8_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v8_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v8_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v8_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v8_0l, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v8_0h, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v8_1l, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v8_1h, v17_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v8_0l, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v8_0h, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v8_1l, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v8_1h, v19_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v21_0l, v8_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v21_0h, v8_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v21_1l, v8_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v21_1h, v8_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v8_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v8_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v8_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v8_1h, v24);
    const __m512d v26_0l = _mm512_mul_pd(v8_0l, v8_0l);
    const __m512d v26_0h = _mm512_mul_pd(v8_0h, v8_0h);
    const __m512d v26_1l = _mm512_mul_pd(v8_1l, v8_1l);
    const __m512d v26_1h = _mm512_mul_pd(v8_1h, v8_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v27, v8_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27, v8_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27, v8_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27, v8_1h, v28);
    const __m512d v30_0l = _mm512_fmadd_pd(v25_0l, v26_0l, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v25_0h, v26_0h, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v25_1l, v26_1l, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v25_1h, v26_1h, v29_1h);
    const __m512d v32_0l = _mm512_fmadd_pd(v8_0l, v30_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v8_0h, v30_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v8_1l, v30_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v8_1h, v30_1h, v31);
    const __m512d v33_0l = _mm512_sqrt_pd(v6_0l);
    const __m512d v33_0h = _mm512_sqrt_pd(v6_0h);
    const __m512d v33_1l = _mm512_sqrt_pd(v6_1l);
    const __m512d v33_1h = _mm512_sqrt_pd(v6_1h);
    const __m512d v34_0l = _mm512_mask_blend_pd((__mmask8)v3_0, v2_0l, v33_0l);
    const __m512d v34_0h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3_0), v2_0h, v33_0h);
    const __m512d v34_1l = _mm512_mask_blend_pd((__mmask8)v3_1, v2_1l, v33_1l);
    const __m512d v34_1h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3_1), v2_1h, v33_1h);
    const __m512d v35_0l = _mm512_mul_pd(v34_0l, v8_0l);
    const __m512d v35_0h = _mm512_mul_pd(v34_0h, v8_0h);
    const __m512d v35_1l = _mm512_mul_pd(v34_1l, v8_1l);
    const __m512d v35_1h = _mm512_mul_pd(v34_1h, v8_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v32_0l, v35_0l, v34_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v32_0h, v35_0h, v34_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v32_1l, v35_1l, v34_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v32_1h, v35_1h, v34_1h);
    const __m512d v38_0l = _mm512_fmadd_pd(v4, v36_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v4, v36_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v4, v36_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v4, v36_1h, v37);
    const __m512d v39_0l = _mm512_mask_blend_pd((__mmask8)v3_0, v36_0l, v38_0l);
    const __m512d v39_0h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3_0), v36_0h, v38_0h);
    const __m512d v39_1l = _mm512_mask_blend_pd((__mmask8)v3_1, v36_1l, v38_1l);
    const __m512d v39_1h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3_1), v36_1h, v38_1h);
    const __m512d v40_0l = asin_f64_3ulp_avx2_signed_f64_avx512(v39_0l, v1_0l);
    const __m512d v40_0h = asin_f64_3ulp_avx2_signed_f64_avx512(v39_0h, v1_0h);
    const __m512d v40_1l = asin_f64_3ulp_avx2_signed_f64_avx512(v39_1l, v1_1l);
    const __m512d v40_1h = asin_f64_3ulp_avx2_signed_f64_avx512(v39_1h, v1_1h);
    _mm512_storeu_pd(y, v40_0l);
    _mm512_storeu_pd(y + 8, v40_0h);
    _mm512_storeu_pd(y + 16, v40_1l);
    _mm512_storeu_pd(y + 24, v40_1h);
}

/* 16 elements. */
static ASIN_F64_3ULP_AVX2_AVX512_TARGET void asin_f64_3ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v5 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v9 = _mm512_set1_pd(0x1.cd8d87a19043dp-6); /* 0.028170950367215609 */
    const __m512d v10 = _mm512_set1_pd(-0x1.608744efc4d85p-7); /* -0.010758312855194027 */
    const __m512d v12 = _mm512_set1_pd(0x1.06dcef56fb619p-6); /* 0.016043885927436195 */
    const __m512d v14 = _mm512_set1_pd(0x1.ff2b917b813f5p-8); /* 0.0077998380834331986 */
    const __m512d v16 = _mm512_set1_pd(0x1.8526f308d1621p-7); /* 0.011875981015360417 */
    const __m512d v18 = _mm512_set1_pd(0x1.c87272ddc1761p-7); /* 0.013929658972766825 */
    const __m512d v20 = _mm512_set1_pd(0x1.1c592db9de216p-6); /* 0.017355246214238639 */
    const __m512d v22 = _mm512_set1_pd(0x1.6e8b2d74f90e9p-6); /* 0.022372049705055828 */
    const __m512d v24 = _mm512_set1_pd(0x1.f1c71f6faf02ap-6); /* 0.030381947230793717 */
    const __m512d v27 = _mm512_set1_pd(0x1.6db6db68cebc4p-5); /* 0.044642857107156014 */
    const __m512d v28 = _mm512_set1_pd(0x1.33333333367b8p-4); /* 0.075000000000186584 */
    const __m512d v31 = _mm512_set1_pd(0x1.5555555555542p-3); /* 0.16666666666666613 */
    const __m512d v37 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v0, v2l, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v0, v2h, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v6l = _mm512_fmadd_pd(v2l, v5, v0);
    const __m512d v6h = _mm512_fmadd_pd(v2h, v5, v0);
    const __m512d v7l = _mm512_mul_pd(v2l, v2l);
    const __m512d v7h = _mm512_mul_pd(v2h, v2h);
    const __m512d v8l = _mm512_mask_blend_pd((__mmask8)v3, v7l, v6l);
    const __m512d v8h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3), v7h, v6h);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v9, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v8l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v8h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v8l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v8h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v8l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v8h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v8l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v8h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v8l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v8h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v8l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v8h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v8l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v8h, v24);
    const __m512d v26l = _mm512_mul_pd(v8l, v8l);
    const __m512d v26h = _mm512_mul_pd(v8h, v8h);
    const __m512d v29l = _mm512_fmadd_pd(v27, v8l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v8h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v25l, v26l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v25h, v26h, v29h);
    const __m512d v32l = _mm512_fmadd_pd(v8l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v8h, v30h, v31);
    const __m512d v33l = _mm512_sqrt_pd(v6l);
    const __m512d v33h = _mm512_sqrt_pd(v6h);
    const __m512d v34l = _mm512_mask_blend_pd((__mmask8)v3, v2l, v33l);
    const __m512d v34h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3), v2h, v33h);
    const __m512d v35l = _mm512_mul_pd(v34l, v8l);
    const __m512d v35h = _mm512_mul_pd(v34h, v8h);
    const __m512d v36l = _mm512_fmadd_pd(v32l, v35l, v34l);
    const __m512d v36h = _mm512_fmadd_pd(v32h, v35h, v34h);
    const __m512d v38l = _mm512_fmadd_pd(v4, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v4, v36h, v37);
    const __m512d v39l = _mm512_mask_blend_pd((__mmask8)v3, v36l, v38l);
    const __m512d v39h = _mm512_mask_blend_pd(asin_f64_3ulp_avx2_high_mask_avx512(v3), v36h, v38h);
    const __m512d v40l = asin_f64_3ulp_avx2_signed_f64_avx512(v39l, v1l);
    const __m512d v40h = asin_f64_3ulp_avx2_signed_f64_avx512(v39h, v1h);
    _mm512_storeu_pd(y, v40l);
    _mm512_storeu_pd(y + 8, v40h);
}

static ASIN_F64_3ULP_AVX2_AVX512_TARGET void asin_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asin_f64_3ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asin_f64_3ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        asin_f64_3ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASIN_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asin_f64_3ulp_avx2_level(void) {
#if defined(ASIN_F64_3ULP_AVX2_FORCE_ISA)
    return ASIN_F64_3ULP_AVX2_FORCE_ISA;
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

double asin_f64_3ulp_avx2(double x) {
    return asin_f64_3ulp_avx2_element(x);
}

void asin_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asin_f64_3ulp_avx2_level();
    if (level == 2) {
        asin_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asin_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asin_f64_3ulp_avx2_array_portable(x, y, n);
}
