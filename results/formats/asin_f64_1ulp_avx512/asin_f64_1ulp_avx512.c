/* asin_f64_1ulp_avx512: asin
 *
 *   target       asin, arcsin x, f64
 *   domain       every input
 *   max error    0.967472 ulp, observed on 42669390 inputs
 *   worst input  -0x1.2de13a1a23944p-1 (-0.58960897034720761, encoding 0xbfe2de13a1a23944)
 *   result there -0x1.42daad3f0b5c8p-1 (-0.63057462114891738, encoding 0xbfe42daad3f0b5c8)
 *   mean error   0.148838 ulp
 *   misrounded   1313330 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b166925425ec0378bd07ca679f33f643
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f64 --max-ulp 0.95 --isa avx512 --time 18s --seed 1 --threads 1 --archive asin_f64_1ulp_avx512.db
 *                time: 1.2382 ns/element as avx512 code (inputs mean)
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
#include "asin_f64_1ulp_avx512.h"

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

static inline double asin_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double asin_f64_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double asin_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asin_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double asin_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double asin_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = asin_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return asin_f64_1ulp_avx512_frombits_f64((asin_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double asin_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = x;
    const double v2 = asin_f64_1ulp_avx512_abs_f64(v1);
    const int v3 = v0 < v2;
    const double v4 = -0x1p+1; /* -2 */
    const double v5 = -0x1p-1; /* -0.5 */
    const double v6 = v2 * v5;
    const double v7 = v0 + v6;
    const double v8 = asin_f64_1ulp_avx512_sqrt_f64(v7);
    const double v9 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v10 = asin_f64_1ulp_avx512_fma_f64(v4, v8, v9);
    const double v11 = v9 - v10;
    const double v12 = asin_f64_1ulp_avx512_fma_f64(v4, v8, v11);
    const double v13 = v2 * v2;
    const double v14 = v3 ? v7 : v13;
    const double v15 = -0x1.62d30329ae046p-9; /* -0.002707094322286027 */
    const double v16 = 0x1.8273a0773d3cbp+1; /* 3.0191536504957859 */
    const double v17 = -0x1.2ab768a863259p+1; /* -2.3337221929744314 */
    const double v18 = asin_f64_1ulp_avx512_fma_f64(v14, v16, v17);
    const double v19 = v14 * v18;
    const double v20 = 0x1.ccd1c7d025d91p-3; /* 0.22500949958769614 */
    const double v21 = v19 + v20;
    const double v22 = 0x1.a07533bba82a8p-3; /* 0.20334854523118406 */
    const double v23 = asin_f64_1ulp_avx512_fma_f64(v21, v14, v22);
    const double v24 = 0x1.00006961e75d1p-8; /* 0.0039062745362605381 */
    const double v25 = asin_f64_1ulp_avx512_fma_f64(v14, v23, v24);
    const double v26 = -0x1.15a770cbfb1dp-6; /* -0.01694665923416655 */
    const double v27 = asin_f64_1ulp_avx512_fma_f64(v25, v14, v26);
    const double v28 = 0x1.71d3b21efe785p-8; /* 0.0056431112161535778 */
    const double v29 = asin_f64_1ulp_avx512_fma_f64(v14, v27, v28);
    const double v30 = asin_f64_1ulp_avx512_fma_f64(v15, v14, v29);
    const double v31 = 0x1.cb0e90839263dp-7; /* 0.014009304583981858 */
    const double v32 = asin_f64_1ulp_avx512_fma_f64(v30, v14, v31);
    const double v33 = 0x1.fca01d3b876ecp-8; /* 0.0077610083931440692 */
    const double v34 = asin_f64_1ulp_avx512_fma_f64(v14, v32, v33);
    const double v35 = 0x1.86488163e675bp-7; /* 0.011910498789621185 */
    const double v36 = asin_f64_1ulp_avx512_fma_f64(v14, v34, v35);
    const double v37 = 0x1.c862b829fcc3ap-7; /* 0.013927783893427404 */
    const double v38 = asin_f64_1ulp_avx512_fma_f64(v36, v14, v37);
    const double v39 = 0x1.1c57a47368d5ep-6; /* 0.017354879948141437 */
    const double v40 = asin_f64_1ulp_avx512_fma_f64(v14, v38, v39);
    const double v41 = 0x1.6e8b730e84aa8p-6; /* 0.022372114524908199 */
    const double v42 = asin_f64_1ulp_avx512_fma_f64(v14, v40, v41);
    const double v43 = 0x1.f1c71aa4b60e9p-6; /* 0.030381942767093859 */
    const double v44 = asin_f64_1ulp_avx512_fma_f64(v14, v42, v43);
    const double v45 = 0x1.6db6db7deec8p-5; /* 0.044642857260861923 */
    const double v46 = asin_f64_1ulp_avx512_fma_f64(v14, v44, v45);
    const double v47 = 0x1.333333330b6f5p-4; /* 0.074999999997739611 */
    const double v48 = asin_f64_1ulp_avx512_fma_f64(v14, v46, v47);
    const double v49 = 0x1.55555555556f7p-3; /* 0.16666666666667826 */
    const double v50 = asin_f64_1ulp_avx512_fma_f64(v14, v48, v49);
    const double v51 = v3 ? v8 : v2;
    const double v52 = v14 * v51;
    const double v53 = -v8;
    const double v54 = asin_f64_1ulp_avx512_fma_f64(v53, v8, v7);
    const double v55 = 0x0p+0; /* 0 */
    const double v56 = v3 ? v54 : v55;
    const double v57 = asin_f64_1ulp_avx512_fma_f64(v50, v52, v56);
    const double v58 = 0x1.df49c32bf7309p-55; /* 5.1964523649190272e-17 */
    const double v59 = asin_f64_1ulp_avx512_fma_f64(v57, v4, v58);
    const double v60 = v12 + v59;
    const double v61 = v10 + v60;
    const double v62 = v57 + v51;
    const double v63 = v3 ? v61 : v62;
    const double v64 = asin_f64_1ulp_avx512_copysign_f64(v63, v1);
    const double r0 = v64;
    return r0;
}

static void asin_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asin_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASIN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASIN_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASIN_F64_1ULP_AVX512_AVX2 static inline ASIN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ASIN_F64_1ULP_AVX512_AVX512 static inline ASIN_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ASIN_F64_1ULP_AVX512_AVX2 __m256i asin_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_F64_1ULP_AVX512_AVX2 __m256d asin_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASIN_F64_1ULP_AVX512_AVX2 void asin_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(-0x1p+1); /* -2 */
    const __m256d v5 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v9 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v15 = _mm256_set1_pd(-0x1.62d30329ae046p-9); /* -0.002707094322286027 */
    const __m256d v16 = _mm256_set1_pd(0x1.8273a0773d3cbp+1); /* 3.0191536504957859 */
    const __m256d v17 = _mm256_set1_pd(-0x1.2ab768a863259p+1); /* -2.3337221929744314 */
    const __m256d v20 = _mm256_set1_pd(0x1.ccd1c7d025d91p-3); /* 0.22500949958769614 */
    const __m256d v22 = _mm256_set1_pd(0x1.a07533bba82a8p-3); /* 0.20334854523118406 */
    const __m256d v24 = _mm256_set1_pd(0x1.00006961e75d1p-8); /* 0.0039062745362605381 */
    const __m256d v26 = _mm256_set1_pd(-0x1.15a770cbfb1dp-6); /* -0.01694665923416655 */
    const __m256d v28 = _mm256_set1_pd(0x1.71d3b21efe785p-8); /* 0.0056431112161535778 */
    const __m256d v31 = _mm256_set1_pd(0x1.cb0e90839263dp-7); /* 0.014009304583981858 */
    const __m256d v33 = _mm256_set1_pd(0x1.fca01d3b876ecp-8); /* 0.0077610083931440692 */
    const __m256d v35 = _mm256_set1_pd(0x1.86488163e675bp-7); /* 0.011910498789621185 */
    const __m256d v37 = _mm256_set1_pd(0x1.c862b829fcc3ap-7); /* 0.013927783893427404 */
    const __m256d v39 = _mm256_set1_pd(0x1.1c57a47368d5ep-6); /* 0.017354879948141437 */
    const __m256d v41 = _mm256_set1_pd(0x1.6e8b730e84aa8p-6); /* 0.022372114524908199 */
    const __m256d v43 = _mm256_set1_pd(0x1.f1c71aa4b60e9p-6); /* 0.030381942767093859 */
    const __m256d v45 = _mm256_set1_pd(0x1.6db6db7deec8p-5); /* 0.044642857260861923 */
    const __m256d v47 = _mm256_set1_pd(0x1.333333330b6f5p-4); /* 0.074999999997739611 */
    const __m256d v49 = _mm256_set1_pd(0x1.55555555556f7p-3); /* 0.16666666666667826 */
    const __m256d v55 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v58 = _mm256_set1_pd(0x1.df49c32bf7309p-55); /* 5.1964523649190272e-17 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_LT_OQ));
    const __m256i v3 = asin_f64_1ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v6l = _mm256_mul_pd(v2l, v5);
    const __m256d v6h = _mm256_mul_pd(v2h, v5);
    const __m256d v7l = _mm256_add_pd(v0, v6l);
    const __m256d v7h = _mm256_add_pd(v0, v6h);
    const __m256d v8l = _mm256_sqrt_pd(v7l);
    const __m256d v8h = _mm256_sqrt_pd(v7h);
    const __m256d v10l = _mm256_fmadd_pd(v4, v8l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v4, v8h, v9);
    const __m256d v11l = _mm256_sub_pd(v9, v10l);
    const __m256d v11h = _mm256_sub_pd(v9, v10h);
    const __m256d v12l = _mm256_fmadd_pd(v4, v8l, v11l);
    const __m256d v12h = _mm256_fmadd_pd(v4, v8h, v11h);
    const __m256d v13l = _mm256_mul_pd(v2l, v2l);
    const __m256d v13h = _mm256_mul_pd(v2h, v2h);
    const __m256d v14l = _mm256_blendv_pd(v13l, v7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v14h = _mm256_blendv_pd(v13h, v7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v18l = _mm256_fmadd_pd(v14l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v14h, v16, v17);
    const __m256d v19l = _mm256_mul_pd(v14l, v18l);
    const __m256d v19h = _mm256_mul_pd(v14h, v18h);
    const __m256d v21l = _mm256_add_pd(v19l, v20);
    const __m256d v21h = _mm256_add_pd(v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v14l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v14h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v14l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v14h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v14l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v14h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v14l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v14h, v27h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v15, v14l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v15, v14h, v29h);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v14l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v14h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v14l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v14h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v14l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v14h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v14l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v14h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v14l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v14h, v38h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v14l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v14h, v40h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v14l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v14h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v14l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v14h, v44h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v14l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v14h, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v14l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v14h, v48h, v49);
    const __m256d v51l = _mm256_blendv_pd(v2l, v8l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v51h = _mm256_blendv_pd(v2h, v8h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v52l = _mm256_mul_pd(v14l, v51l);
    const __m256d v52h = _mm256_mul_pd(v14h, v51h);
    const __m256d v54l = _mm256_fnmadd_pd(v8l, v8l, v7l);
    const __m256d v54h = _mm256_fnmadd_pd(v8h, v8h, v7h);
    const __m256d v56l = _mm256_blendv_pd(v55, v54l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v56h = _mm256_blendv_pd(v55, v54h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v57l = _mm256_fmadd_pd(v50l, v52l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v50h, v52h, v56h);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v4, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v4, v58);
    const __m256d v60l = _mm256_add_pd(v12l, v59l);
    const __m256d v60h = _mm256_add_pd(v12h, v59h);
    const __m256d v61l = _mm256_add_pd(v10l, v60l);
    const __m256d v61h = _mm256_add_pd(v10h, v60h);
    const __m256d v62l = _mm256_add_pd(v57l, v51l);
    const __m256d v62h = _mm256_add_pd(v57h, v51h);
    const __m256d v63l = _mm256_blendv_pd(v62l, v61l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v63h = _mm256_blendv_pd(v62h, v61h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v64l = asin_f64_1ulp_avx512_signed_f64_avx2(v63l, v1l);
    const __m256d v64h = asin_f64_1ulp_avx512_signed_f64_avx2(v63h, v1h);
    _mm256_storeu_pd(y, v64l);
    _mm256_storeu_pd(y + 4, v64h);
}

static ASIN_F64_1ULP_AVX512_AVX2_TARGET void asin_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asin_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        asin_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ASIN_F64_1ULP_AVX512_AVX512 __mmask8 asin_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_F64_1ULP_AVX512_AVX512 __m512d asin_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASIN_F64_1ULP_AVX512_AVX512 void asin_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v5 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v9 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v15 = _mm512_set1_pd(-0x1.62d30329ae046p-9); /* -0.002707094322286027 */
    const __m512d v16 = _mm512_set1_pd(0x1.8273a0773d3cbp+1); /* 3.0191536504957859 */
    const __m512d v17 = _mm512_set1_pd(-0x1.2ab768a863259p+1); /* -2.3337221929744314 */
    const __m512d v20 = _mm512_set1_pd(0x1.ccd1c7d025d91p-3); /* 0.22500949958769614 */
    const __m512d v22 = _mm512_set1_pd(0x1.a07533bba82a8p-3); /* 0.20334854523118406 */
    const __m512d v24 = _mm512_set1_pd(0x1.00006961e75d1p-8); /* 0.0039062745362605381 */
    const __m512d v26 = _mm512_set1_pd(-0x1.15a770cbfb1dp-6); /* -0.01694665923416655 */
    const __m512d v28 = _mm512_set1_pd(0x1.71d3b21efe785p-8); /* 0.0056431112161535778 */
    const __m512d v31 = _mm512_set1_pd(0x1.cb0e90839263dp-7); /* 0.014009304583981858 */
    const __m512d v33 = _mm512_set1_pd(0x1.fca01d3b876ecp-8); /* 0.0077610083931440692 */
    const __m512d v35 = _mm512_set1_pd(0x1.86488163e675bp-7); /* 0.011910498789621185 */
    const __m512d v37 = _mm512_set1_pd(0x1.c862b829fcc3ap-7); /* 0.013927783893427404 */
    const __m512d v39 = _mm512_set1_pd(0x1.1c57a47368d5ep-6); /* 0.017354879948141437 */
    const __m512d v41 = _mm512_set1_pd(0x1.6e8b730e84aa8p-6); /* 0.022372114524908199 */
    const __m512d v43 = _mm512_set1_pd(0x1.f1c71aa4b60e9p-6); /* 0.030381942767093859 */
    const __m512d v45 = _mm512_set1_pd(0x1.6db6db7deec8p-5); /* 0.044642857260861923 */
    const __m512d v47 = _mm512_set1_pd(0x1.333333330b6f5p-4); /* 0.074999999997739611 */
    const __m512d v49 = _mm512_set1_pd(0x1.55555555556f7p-3); /* 0.16666666666667826 */
    const __m512d v55 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v58 = _mm512_set1_pd(0x1.df49c32bf7309p-55); /* 5.1964523649190272e-17 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v0, v2l, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v0, v2h, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v6l = _mm512_mul_pd(v2l, v5);
    const __m512d v6h = _mm512_mul_pd(v2h, v5);
    const __m512d v7l = _mm512_add_pd(v0, v6l);
    const __m512d v7h = _mm512_add_pd(v0, v6h);
    const __m512d v8l = _mm512_sqrt_pd(v7l);
    const __m512d v8h = _mm512_sqrt_pd(v7h);
    const __m512d v10l = _mm512_fmadd_pd(v4, v8l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v4, v8h, v9);
    const __m512d v11l = _mm512_sub_pd(v9, v10l);
    const __m512d v11h = _mm512_sub_pd(v9, v10h);
    const __m512d v12l = _mm512_fmadd_pd(v4, v8l, v11l);
    const __m512d v12h = _mm512_fmadd_pd(v4, v8h, v11h);
    const __m512d v13l = _mm512_mul_pd(v2l, v2l);
    const __m512d v13h = _mm512_mul_pd(v2h, v2h);
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v3, v13l, v7l);
    const __m512d v14h = _mm512_mask_blend_pd(asin_f64_1ulp_avx512_high_mask_avx512(v3), v13h, v7h);
    const __m512d v18l = _mm512_fmadd_pd(v14l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v14h, v16, v17);
    const __m512d v19l = _mm512_mul_pd(v14l, v18l);
    const __m512d v19h = _mm512_mul_pd(v14h, v18h);
    const __m512d v21l = _mm512_add_pd(v19l, v20);
    const __m512d v21h = _mm512_add_pd(v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v14l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v14h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v14l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v14h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v14l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v14h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v14l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v14h, v27h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v15, v14l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v15, v14h, v29h);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v14l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v14h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v14l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v14h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v14l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v14h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v14l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v14h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v14l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v14h, v38h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v14l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v14h, v40h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v14l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v14h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v14l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v14h, v44h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v14l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v14h, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v14l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v14h, v48h, v49);
    const __m512d v51l = _mm512_mask_blend_pd((__mmask8)v3, v2l, v8l);
    const __m512d v51h = _mm512_mask_blend_pd(asin_f64_1ulp_avx512_high_mask_avx512(v3), v2h, v8h);
    const __m512d v52l = _mm512_mul_pd(v14l, v51l);
    const __m512d v52h = _mm512_mul_pd(v14h, v51h);
    const __m512d v54l = _mm512_fnmadd_pd(v8l, v8l, v7l);
    const __m512d v54h = _mm512_fnmadd_pd(v8h, v8h, v7h);
    const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v3, v55, v54l);
    const __m512d v56h = _mm512_mask_blend_pd(asin_f64_1ulp_avx512_high_mask_avx512(v3), v55, v54h);
    const __m512d v57l = _mm512_fmadd_pd(v50l, v52l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v50h, v52h, v56h);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v4, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v4, v58);
    const __m512d v60l = _mm512_add_pd(v12l, v59l);
    const __m512d v60h = _mm512_add_pd(v12h, v59h);
    const __m512d v61l = _mm512_add_pd(v10l, v60l);
    const __m512d v61h = _mm512_add_pd(v10h, v60h);
    const __m512d v62l = _mm512_add_pd(v57l, v51l);
    const __m512d v62h = _mm512_add_pd(v57h, v51h);
    const __m512d v63l = _mm512_mask_blend_pd((__mmask8)v3, v62l, v61l);
    const __m512d v63h = _mm512_mask_blend_pd(asin_f64_1ulp_avx512_high_mask_avx512(v3), v62h, v61h);
    const __m512d v64l = asin_f64_1ulp_avx512_signed_f64_avx512(v63l, v1l);
    const __m512d v64h = asin_f64_1ulp_avx512_signed_f64_avx512(v63h, v1h);
    _mm512_storeu_pd(y, v64l);
    _mm512_storeu_pd(y + 8, v64h);
}

static ASIN_F64_1ULP_AVX512_AVX512_TARGET void asin_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asin_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        asin_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASIN_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asin_f64_1ulp_avx512_level(void) {
#if defined(ASIN_F64_1ULP_AVX512_FORCE_ISA)
    return ASIN_F64_1ULP_AVX512_FORCE_ISA;
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

double asin_f64_1ulp_avx512(double x) {
    return asin_f64_1ulp_avx512_element(x);
}

void asin_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asin_f64_1ulp_avx512_level();
    if (level == 2) {
        asin_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asin_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    asin_f64_1ulp_avx512_array_portable(x, y, n);
}
