/* log10_f64_4ulp_avx2: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    2.086664 ulp, observed on 52924696 inputs
 *   worst input  0x1.548162fc76a5fp+0 (1.3300992838254826, encoding 0x3ff548162fc76a5f)
 *   result there 0x1.fb6dda0902d66p-4 (0.12388405961990187, encoding 0x3fbfb6dda0902d66)
 *   mean error   0.224984 ulp
 *   misrounded   1669054 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4531d28075ea1091ce2ae288e41dcbd1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 600 --seed 1 --threads 1 --archive log10_f64_1ulp_avx2.db
 *                time: 1.3021 ns/element as avx2 code (inputs mean)
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
#include "log10_f64_4ulp_avx2.h"

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
static inline int64_t log10_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log10_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log10_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log10_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log10_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.34413509f8p-2; /* 0.30102999566406652 */
    const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v2 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v3 = x;
    const int64_t v4 = log10_f64_4ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v2 + (uint64_t)v4);
    const int64_t v6 = INT64_C(52);
    const int64_t v7 = log10_f64_4ulp_avx2_lshr_i64(v5, v6);
    const int64_t v8 = v1 | v7;
    const double v9 = log10_f64_4ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v11 = v9 - v10;
    const double v12 = -0x1.8042b6f1df603p-44; /* -8.5322994007061555e-14 */
    const int64_t v13 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v14 = v13 & v5;
    const int64_t v15 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v16 = (int64_t)((uint64_t)v14 + (uint64_t)v15);
    const double v17 = log10_f64_4ulp_avx2_frombits_f64(v16);
    const double v18 = -0x1p+0; /* -1 */
    const double v19 = v17 + v18;
    const double v20 = 0x1p-1; /* 0.5 */
    const double v21 = v19 * v19;
    const double v22 = v20 * v21;
    const double v23 = 0x1p+1; /* 2 */
    const double v24 = v19 + v23;
    const double v25 = v19 / v24;
    const double v26 = v25 * v25;
    const double v27 = 0x1.1cc1ab27caf31p-3; /* 0.13904126849353696 */
    const double v28 = 0x1.3b1533439bf84p-3; /* 0.15384903001858785 */
    const double v29 = log10_f64_4ulp_avx2_fma_f64(v27, v26, v28);
    const double v30 = 0x1.745bba50a2bfbp-3; /* 0.1818155818803858 */
    const double v31 = log10_f64_4ulp_avx2_fma_f64(v29, v26, v30);
    const double v32 = 0x1.c71c705cb20e4p-3; /* 0.22222221167454059 */
    const double v33 = log10_f64_4ulp_avx2_fma_f64(v26, v31, v32);
    const double v34 = 0x1.2492493bc14e6p-2; /* 0.28571428706375313 */
    const double v35 = log10_f64_4ulp_avx2_fma_f64(v33, v26, v34);
    const double v36 = 0x1.999999995132dp-2; /* 0.3999999999835378 */
    const double v37 = log10_f64_4ulp_avx2_fma_f64(v26, v35, v36);
    const double v38 = 0x1.55555555557aep-1; /* 0.66666666666673335 */
    const double v39 = log10_f64_4ulp_avx2_fma_f64(v37, v26, v38);
    const double v40 = v39 * v26;
    const double v41 = v22 + v40;
    const double v42 = v25 * v41;
    const double v43 = v22 - v42;
    const double v44 = v19 - v43;
    const double v45 = 0x1.bcb7b1526e50ep-2; /* 0.43429448190325182 */
    const double v46 = v44 * v45;
    const double v47 = log10_f64_4ulp_avx2_fma_f64(v12, v11, v46);
    const double v48 = log10_f64_4ulp_avx2_fma_f64(v0, v11, v47);
    const double v49 = INFINITY;
    const int v50 = v3 < v49;
    const double v51 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v52 = v51 <= v3;
    const int v53 = v50 & v52;
    const int v54 = !v53;
    double r0 = v48;
    if (v54) {
        const double v55 = 0x0p+0; /* 0 */
        const int v56 = v3 < v55;
        const double v57 = NAN;
        const int v58 = v55 == v3;
        const double v59 = -INFINITY;
        const double v60 = 0x1p+54; /* 18014398509481984 */
        const double v61 = v60 * v3;
        const int64_t v62 = log10_f64_4ulp_avx2_bits_f64(v61);
        const int64_t v63 = (int64_t)((uint64_t)v2 + (uint64_t)v62);
        const int64_t v64 = log10_f64_4ulp_avx2_lshr_i64(v63, v6);
        const int64_t v65 = v1 | v64;
        const double v66 = log10_f64_4ulp_avx2_frombits_f64(v65);
        const double v67 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v68 = v66 - v67;
        const double v69 = -0x1.80433b83b532ap-44; /* -8.5323443170571066e-14 */
        const int64_t v70 = v63 & v13;
        const int64_t v71 = (int64_t)((uint64_t)v70 + (uint64_t)v15);
        const double v72 = log10_f64_4ulp_avx2_frombits_f64(v71);
        const double v73 = v72 + v18;
        const double v74 = v73 * v73;
        const double v75 = v20 * v74;
        const double v76 = v23 + v73;
        const double v77 = v73 / v76;
        const double v78 = v77 * v77;
        const double v79 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
        const double v80 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
        const double v81 = log10_f64_4ulp_avx2_fma_f64(v78, v79, v80);
        const double v82 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
        const double v83 = log10_f64_4ulp_avx2_fma_f64(v78, v81, v82);
        const double v84 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
        const double v85 = log10_f64_4ulp_avx2_fma_f64(v78, v83, v84);
        const double v86 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v87 = log10_f64_4ulp_avx2_fma_f64(v78, v85, v86);
        const double v88 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v89 = log10_f64_4ulp_avx2_fma_f64(v78, v87, v88);
        const double v90 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v91 = log10_f64_4ulp_avx2_fma_f64(v78, v89, v90);
        const double v92 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v93 = log10_f64_4ulp_avx2_fma_f64(v78, v91, v92);
        const double v94 = v78 * v93;
        const double v95 = v75 + v94;
        const double v96 = v95 * v77;
        const double v97 = v75 - v96;
        const double v98 = v73 - v97;
        const double v99 = v45 * v98;
        const double v100 = log10_f64_4ulp_avx2_fma_f64(v68, v69, v99);
        const double v101 = log10_f64_4ulp_avx2_fma_f64(v0, v68, v100);
        const double v102 = v56 ? v57 : v101;
        const double v103 = v58 ? v59 : v102;
        const double v104 = v3 + v3;
        const double v105 = v50 ? v103 : v104;
        const double v106 = v56 ? v57 : v105;
        r0 = v106;
    }
    return r0;
}

static void log10_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_F64_4ULP_AVX2_AVX2 static inline LOG10_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG10_F64_4ULP_AVX2_AVX512 static inline LOG10_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG10_F64_4ULP_AVX2_AVX2 __m256i log10_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG10_F64_4ULP_AVX2_AVX2 void log10_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.34413509f8p-2); /* 0.30102999566406652 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v10 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v12 = _mm256_set1_pd(-0x1.8042b6f1df603p-44); /* -8.5322994007061555e-14 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v18 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v20 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v23 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v27 = _mm256_set1_pd(0x1.1cc1ab27caf31p-3); /* 0.13904126849353696 */
    const __m256d v28 = _mm256_set1_pd(0x1.3b1533439bf84p-3); /* 0.15384903001858785 */
    const __m256d v30 = _mm256_set1_pd(0x1.745bba50a2bfbp-3); /* 0.1818155818803858 */
    const __m256d v32 = _mm256_set1_pd(0x1.c71c705cb20e4p-3); /* 0.22222221167454059 */
    const __m256d v34 = _mm256_set1_pd(0x1.2492493bc14e6p-2); /* 0.28571428706375313 */
    const __m256d v36 = _mm256_set1_pd(0x1.999999995132dp-2); /* 0.3999999999835378 */
    const __m256d v38 = _mm256_set1_pd(0x1.55555555557aep-1); /* 0.66666666666673335 */
    const __m256d v45 = _mm256_set1_pd(0x1.bcb7b1526e50ep-2); /* 0.43429448190325182 */
    const __m256d v49 = _mm256_set1_pd(INFINITY);
    const __m256d v51 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v55 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v57 = _mm256_set1_pd(NAN);
    const __m256d v59 = _mm256_set1_pd(-INFINITY);
    const __m256d v60 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v67 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256d v69 = _mm256_set1_pd(-0x1.80433b83b532ap-44); /* -8.5323443170571066e-14 */
    const __m256d v79 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v80 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v82 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v84 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v86 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v88 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v90 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v92 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v2, v4l);
    const __m256i v5h = _mm256_add_epi64(v2, v4h);
    const __m256i v7l = _mm256_srli_epi64(v5l, 52);
    const __m256i v7h = _mm256_srli_epi64(v5h, 52);
    const __m256i v8l = _mm256_or_si256(v1, v7l);
    const __m256i v8h = _mm256_or_si256(v1, v7h);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256i v14l = _mm256_and_si256(v13, v5l);
    const __m256i v14h = _mm256_and_si256(v13, v5h);
    const __m256i v16l = _mm256_add_epi64(v14l, v15);
    const __m256i v16h = _mm256_add_epi64(v14h, v15);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v19l = _mm256_add_pd(v17l, v18);
    const __m256d v19h = _mm256_add_pd(v17h, v18);
    const __m256d v21l = _mm256_mul_pd(v19l, v19l);
    const __m256d v21h = _mm256_mul_pd(v19h, v19h);
    const __m256d v22l = _mm256_mul_pd(v20, v21l);
    const __m256d v22h = _mm256_mul_pd(v20, v21h);
    const __m256d v24l = _mm256_add_pd(v19l, v23);
    const __m256d v24h = _mm256_add_pd(v19h, v23);
    const __m256d v25l = _mm256_div_pd(v19l, v24l);
    const __m256d v25h = _mm256_div_pd(v19h, v24h);
    const __m256d v26l = _mm256_mul_pd(v25l, v25l);
    const __m256d v26h = _mm256_mul_pd(v25h, v25h);
    const __m256d v29l = _mm256_fmadd_pd(v27, v26l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v26h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v26l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v26h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v26l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v26h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v26l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v26h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v26l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v26h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v26l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v26h, v38);
    const __m256d v40l = _mm256_mul_pd(v39l, v26l);
    const __m256d v40h = _mm256_mul_pd(v39h, v26h);
    const __m256d v41l = _mm256_add_pd(v22l, v40l);
    const __m256d v41h = _mm256_add_pd(v22h, v40h);
    const __m256d v42l = _mm256_mul_pd(v25l, v41l);
    const __m256d v42h = _mm256_mul_pd(v25h, v41h);
    const __m256d v43l = _mm256_sub_pd(v22l, v42l);
    const __m256d v43h = _mm256_sub_pd(v22h, v42h);
    const __m256d v44l = _mm256_sub_pd(v19l, v43l);
    const __m256d v44h = _mm256_sub_pd(v19h, v43h);
    const __m256d v46l = _mm256_mul_pd(v44l, v45);
    const __m256d v46h = _mm256_mul_pd(v44h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v12, v11l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v12, v11h, v46h);
    const __m256d v48l = _mm256_fmadd_pd(v0, v11l, v47l);
    const __m256d v48h = _mm256_fmadd_pd(v0, v11h, v47h);
    const __m256i v50l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v49, _CMP_LT_OQ));
    const __m256i v50h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v49, _CMP_LT_OQ));
    const __m256i v50 = log10_f64_4ulp_avx2_join_mask_avx2(v50l, v50h);
    const __m256i v52l = _mm256_castpd_si256(_mm256_cmp_pd(v51, v3l, _CMP_LE_OQ));
    const __m256i v52h = _mm256_castpd_si256(_mm256_cmp_pd(v51, v3h, _CMP_LE_OQ));
    const __m256i v52 = log10_f64_4ulp_avx2_join_mask_avx2(v52l, v52h);
    const __m256i v53 = _mm256_and_si256(v50, v52);
    const __m256i v54 = _mm256_xor_si256(v53, _mm256_set1_epi32(-1));
    __m256d r0l = v48l;
    __m256d r0h = v48h;
    __m256i any1 = v54;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v56l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v55, _CMP_LT_OQ));
        const __m256i v56h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v55, _CMP_LT_OQ));
        const __m256i v56 = log10_f64_4ulp_avx2_join_mask_avx2(v56l, v56h);
        const __m256i v58l = _mm256_castpd_si256(_mm256_cmp_pd(v55, v3l, _CMP_EQ_OQ));
        const __m256i v58h = _mm256_castpd_si256(_mm256_cmp_pd(v55, v3h, _CMP_EQ_OQ));
        const __m256i v58 = log10_f64_4ulp_avx2_join_mask_avx2(v58l, v58h);
        const __m256d v61l = _mm256_mul_pd(v60, v3l);
        const __m256d v61h = _mm256_mul_pd(v60, v3h);
        const __m256i v62l = _mm256_castpd_si256(v61l);
        const __m256i v62h = _mm256_castpd_si256(v61h);
        const __m256i v63l = _mm256_add_epi64(v2, v62l);
        const __m256i v63h = _mm256_add_epi64(v2, v62h);
        const __m256i v64l = _mm256_srli_epi64(v63l, 52);
        const __m256i v64h = _mm256_srli_epi64(v63h, 52);
        const __m256i v65l = _mm256_or_si256(v1, v64l);
        const __m256i v65h = _mm256_or_si256(v1, v64h);
        const __m256d v66l = _mm256_castsi256_pd(v65l);
        const __m256d v66h = _mm256_castsi256_pd(v65h);
        const __m256d v68l = _mm256_sub_pd(v66l, v67);
        const __m256d v68h = _mm256_sub_pd(v66h, v67);
        const __m256i v70l = _mm256_and_si256(v63l, v13);
        const __m256i v70h = _mm256_and_si256(v63h, v13);
        const __m256i v71l = _mm256_add_epi64(v70l, v15);
        const __m256i v71h = _mm256_add_epi64(v70h, v15);
        const __m256d v72l = _mm256_castsi256_pd(v71l);
        const __m256d v72h = _mm256_castsi256_pd(v71h);
        const __m256d v73l = _mm256_add_pd(v72l, v18);
        const __m256d v73h = _mm256_add_pd(v72h, v18);
        const __m256d v74l = _mm256_mul_pd(v73l, v73l);
        const __m256d v74h = _mm256_mul_pd(v73h, v73h);
        const __m256d v75l = _mm256_mul_pd(v20, v74l);
        const __m256d v75h = _mm256_mul_pd(v20, v74h);
        const __m256d v76l = _mm256_add_pd(v23, v73l);
        const __m256d v76h = _mm256_add_pd(v23, v73h);
        const __m256d v77l = _mm256_div_pd(v73l, v76l);
        const __m256d v77h = _mm256_div_pd(v73h, v76h);
        const __m256d v78l = _mm256_mul_pd(v77l, v77l);
        const __m256d v78h = _mm256_mul_pd(v77h, v77h);
        const __m256d v81l = _mm256_fmadd_pd(v78l, v79, v80);
        const __m256d v81h = _mm256_fmadd_pd(v78h, v79, v80);
        const __m256d v83l = _mm256_fmadd_pd(v78l, v81l, v82);
        const __m256d v83h = _mm256_fmadd_pd(v78h, v81h, v82);
        const __m256d v85l = _mm256_fmadd_pd(v78l, v83l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v78h, v83h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v78l, v85l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v78h, v85h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v78l, v87l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v78h, v87h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v78l, v89l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v78h, v89h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v78l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v78h, v91h, v92);
        const __m256d v94l = _mm256_mul_pd(v78l, v93l);
        const __m256d v94h = _mm256_mul_pd(v78h, v93h);
        const __m256d v95l = _mm256_add_pd(v75l, v94l);
        const __m256d v95h = _mm256_add_pd(v75h, v94h);
        const __m256d v96l = _mm256_mul_pd(v95l, v77l);
        const __m256d v96h = _mm256_mul_pd(v95h, v77h);
        const __m256d v97l = _mm256_sub_pd(v75l, v96l);
        const __m256d v97h = _mm256_sub_pd(v75h, v96h);
        const __m256d v98l = _mm256_sub_pd(v73l, v97l);
        const __m256d v98h = _mm256_sub_pd(v73h, v97h);
        const __m256d v99l = _mm256_mul_pd(v45, v98l);
        const __m256d v99h = _mm256_mul_pd(v45, v98h);
        const __m256d v100l = _mm256_fmadd_pd(v68l, v69, v99l);
        const __m256d v100h = _mm256_fmadd_pd(v68h, v69, v99h);
        const __m256d v101l = _mm256_fmadd_pd(v0, v68l, v100l);
        const __m256d v101h = _mm256_fmadd_pd(v0, v68h, v100h);
        const __m256d v102l = _mm256_blendv_pd(v101l, v57, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v56))));
        const __m256d v102h = _mm256_blendv_pd(v101h, v57, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v56, 1))));
        const __m256d v103l = _mm256_blendv_pd(v102l, v59, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v58))));
        const __m256d v103h = _mm256_blendv_pd(v102h, v59, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v58, 1))));
        const __m256d v104l = _mm256_add_pd(v3l, v3l);
        const __m256d v104h = _mm256_add_pd(v3h, v3h);
        const __m256d v105l = _mm256_blendv_pd(v104l, v103l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v50))));
        const __m256d v105h = _mm256_blendv_pd(v104h, v103h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v50, 1))));
        const __m256d v106l = _mm256_blendv_pd(v105l, v57, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v56))));
        const __m256d v106h = _mm256_blendv_pd(v105h, v57, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v56, 1))));
        r0l = _mm256_blendv_pd(r0l, v106l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v54))));
        r0h = _mm256_blendv_pd(r0h, v106h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v54, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG10_F64_4ULP_AVX2_AVX2_TARGET void log10_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log10_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log10_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG10_F64_4ULP_AVX2_AVX512 void log10_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.34413509f8p-2); /* 0.30102999566406652 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v12 = _mm512_set1_pd(-0x1.8042b6f1df603p-44); /* -8.5322994007061555e-14 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v18 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v20 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v23 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v27 = _mm512_set1_pd(0x1.1cc1ab27caf31p-3); /* 0.13904126849353696 */
    const __m512d v28 = _mm512_set1_pd(0x1.3b1533439bf84p-3); /* 0.15384903001858785 */
    const __m512d v30 = _mm512_set1_pd(0x1.745bba50a2bfbp-3); /* 0.1818155818803858 */
    const __m512d v32 = _mm512_set1_pd(0x1.c71c705cb20e4p-3); /* 0.22222221167454059 */
    const __m512d v34 = _mm512_set1_pd(0x1.2492493bc14e6p-2); /* 0.28571428706375313 */
    const __m512d v36 = _mm512_set1_pd(0x1.999999995132dp-2); /* 0.3999999999835378 */
    const __m512d v38 = _mm512_set1_pd(0x1.55555555557aep-1); /* 0.66666666666673335 */
    const __m512d v45 = _mm512_set1_pd(0x1.bcb7b1526e50ep-2); /* 0.43429448190325182 */
    const __m512d v49 = _mm512_set1_pd(INFINITY);
    const __m512d v51 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v55 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v57 = _mm512_set1_pd(NAN);
    const __m512d v59 = _mm512_set1_pd(-INFINITY);
    const __m512d v60 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v67 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v69 = _mm512_set1_pd(-0x1.80433b83b532ap-44); /* -8.5323443170571066e-14 */
    const __m512d v79 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v80 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v82 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v84 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v86 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v88 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v90 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v92 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v3_0l = _mm512_loadu_pd(x);
    const __m512d v3_0h = _mm512_loadu_pd(x + 8);
    const __m512d v3_1l = _mm512_loadu_pd(x + 16);
    const __m512d v3_1h = _mm512_loadu_pd(x + 24);
    const __m512i v4_0l = _mm512_castpd_si512(v3_0l);
    const __m512i v4_0h = _mm512_castpd_si512(v3_0h);
    const __m512i v4_1l = _mm512_castpd_si512(v3_1l);
    const __m512i v4_1h = _mm512_castpd_si512(v3_1h);
    const __m512i v5_0l = _mm512_add_epi64(v2, v4_0l);
    const __m512i v5_0h = _mm512_add_epi64(v2, v4_0h);
    const __m512i v5_1l = _mm512_add_epi64(v2, v4_1l);
    const __m512i v5_1h = _mm512_add_epi64(v2, v4_1h);
    const __m512i v7_0l = _mm512_srli_epi64(v5_0l, 52);
    const __m512i v7_0h = _mm512_srli_epi64(v5_0h, 52);
    const __m512i v7_1l = _mm512_srli_epi64(v5_1l, 52);
    const __m512i v7_1h = _mm512_srli_epi64(v5_1h, 52);
    const __m512i v8_0l = _mm512_or_si512(v1, v7_0l);
    const __m512i v8_0h = _mm512_or_si512(v1, v7_0h);
    const __m512i v8_1l = _mm512_or_si512(v1, v7_1l);
    const __m512i v8_1h = _mm512_or_si512(v1, v7_1h);
    const __m512d v9_0l = _mm512_castsi512_pd(v8_0l);
    const __m512d v9_0h = _mm512_castsi512_pd(v8_0h);
    const __m512d v9_1l = _mm512_castsi512_pd(v8_1l);
    const __m512d v9_1h = _mm512_castsi512_pd(v8_1h);
    const __m512d v11_0l = _mm512_sub_pd(v9_0l, v10);
    const __m512d v11_0h = _mm512_sub_pd(v9_0h, v10);
    const __m512d v11_1l = _mm512_sub_pd(v9_1l, v10);
    const __m512d v11_1h = _mm512_sub_pd(v9_1h, v10);
    const __m512i v14_0l = _mm512_and_si512(v13, v5_0l);
    const __m512i v14_0h = _mm512_and_si512(v13, v5_0h);
    const __m512i v14_1l = _mm512_and_si512(v13, v5_1l);
    const __m512i v14_1h = _mm512_and_si512(v13, v5_1h);
    const __m512i v16_0l = _mm512_add_epi64(v14_0l, v15);
    const __m512i v16_0h = _mm512_add_epi64(v14_0h, v15);
    const __m512i v16_1l = _mm512_add_epi64(v14_1l, v15);
    const __m512i v16_1h = _mm512_add_epi64(v14_1h, v15);
    const __m512d v17_0l = _mm512_castsi512_pd(v16_0l);
    const __m512d v17_0h = _mm512_castsi512_pd(v16_0h);
    const __m512d v17_1l = _mm512_castsi512_pd(v16_1l);
    const __m512d v17_1h = _mm512_castsi512_pd(v16_1h);
    const __m512d v19_0l = _mm512_add_pd(v17_0l, v18);
    const __m512d v19_0h = _mm512_add_pd(v17_0h, v18);
    const __m512d v19_1l = _mm512_add_pd(v17_1l, v18);
    const __m512d v19_1h = _mm512_add_pd(v17_1h, v18);
    const __m512d v21_0l = _mm512_mul_pd(v19_0l, v19_0l);
    const __m512d v21_0h = _mm512_mul_pd(v19_0h, v19_0h);
    const __m512d v21_1l = _mm512_mul_pd(v19_1l, v19_1l);
    const __m512d v21_1h = _mm512_mul_pd(v19_1h, v19_1h);
    const __m512d v22_0l = _mm512_mul_pd(v20, v21_0l);
    const __m512d v22_0h = _mm512_mul_pd(v20, v21_0h);
    const __m512d v22_1l = _mm512_mul_pd(v20, v21_1l);
    const __m512d v22_1h = _mm512_mul_pd(v20, v21_1h);
    const __m512d v24_0l = _mm512_add_pd(v19_0l, v23);
    const __m512d v24_0h = _mm512_add_pd(v19_0h, v23);
    const __m512d v24_1l = _mm512_add_pd(v19_1l, v23);
    const __m512d v24_1h = _mm512_add_pd(v19_1h, v23);
    const __m512d v25_0l = _mm512_div_pd(v19_0l, v24_0l);
    const __m512d v25_0h = _mm512_div_pd(v19_0h, v24_0h);
    const __m512d v25_1l = _mm512_div_pd(v19_1l, v24_1l);
    const __m512d v25_1h = _mm512_div_pd(v19_1h, v24_1h);
    const __m512d v26_0l = _mm512_mul_pd(v25_0l, v25_0l);
    const __m512d v26_0h = _mm512_mul_pd(v25_0h, v25_0h);
    const __m512d v26_1l = _mm512_mul_pd(v25_1l, v25_1l);
    const __m512d v26_1h = _mm512_mul_pd(v25_1h, v25_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v27, v26_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27, v26_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27, v26_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27, v26_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v29_0l, v26_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29_0h, v26_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29_1l, v26_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29_1h, v26_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v26_0l, v31_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v26_0h, v31_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v26_1l, v31_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v26_1h, v31_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v26_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v26_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v26_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v26_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v26_0l, v35_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v26_0h, v35_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v26_1l, v35_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v26_1h, v35_1h, v36);
    const __m512d v39_0l = _mm512_fmadd_pd(v37_0l, v26_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v37_0h, v26_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v37_1l, v26_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v37_1h, v26_1h, v38);
    const __m512d v40_0l = _mm512_mul_pd(v39_0l, v26_0l);
    const __m512d v40_0h = _mm512_mul_pd(v39_0h, v26_0h);
    const __m512d v40_1l = _mm512_mul_pd(v39_1l, v26_1l);
    const __m512d v40_1h = _mm512_mul_pd(v39_1h, v26_1h);
    const __m512d v41_0l = _mm512_add_pd(v22_0l, v40_0l);
    const __m512d v41_0h = _mm512_add_pd(v22_0h, v40_0h);
    const __m512d v41_1l = _mm512_add_pd(v22_1l, v40_1l);
    const __m512d v41_1h = _mm512_add_pd(v22_1h, v40_1h);
    const __m512d v42_0l = _mm512_mul_pd(v25_0l, v41_0l);
    const __m512d v42_0h = _mm512_mul_pd(v25_0h, v41_0h);
    const __m512d v42_1l = _mm512_mul_pd(v25_1l, v41_1l);
    const __m512d v42_1h = _mm512_mul_pd(v25_1h, v41_1h);
    const __m512d v43_0l = _mm512_sub_pd(v22_0l, v42_0l);
    const __m512d v43_0h = _mm512_sub_pd(v22_0h, v42_0h);
    const __m512d v43_1l = _mm512_sub_pd(v22_1l, v42_1l);
    const __m512d v43_1h = _mm512_sub_pd(v22_1h, v42_1h);
    const __m512d v44_0l = _mm512_sub_pd(v19_0l, v43_0l);
    const __m512d v44_0h = _mm512_sub_pd(v19_0h, v43_0h);
    const __m512d v44_1l = _mm512_sub_pd(v19_1l, v43_1l);
    const __m512d v44_1h = _mm512_sub_pd(v19_1h, v43_1h);
    const __m512d v46_0l = _mm512_mul_pd(v44_0l, v45);
    const __m512d v46_0h = _mm512_mul_pd(v44_0h, v45);
    const __m512d v46_1l = _mm512_mul_pd(v44_1l, v45);
    const __m512d v46_1h = _mm512_mul_pd(v44_1h, v45);
    const __m512d v47_0l = _mm512_fmadd_pd(v12, v11_0l, v46_0l);
    const __m512d v47_0h = _mm512_fmadd_pd(v12, v11_0h, v46_0h);
    const __m512d v47_1l = _mm512_fmadd_pd(v12, v11_1l, v46_1l);
    const __m512d v47_1h = _mm512_fmadd_pd(v12, v11_1h, v46_1h);
    const __m512d v48_0l = _mm512_fmadd_pd(v0, v11_0l, v47_0l);
    const __m512d v48_0h = _mm512_fmadd_pd(v0, v11_0h, v47_0h);
    const __m512d v48_1l = _mm512_fmadd_pd(v0, v11_1l, v47_1l);
    const __m512d v48_1h = _mm512_fmadd_pd(v0, v11_1h, v47_1h);
    const __mmask8 v50_0l = _mm512_cmp_pd_mask(v3_0l, v49, _CMP_LT_OQ);
    const __mmask8 v50_0h = _mm512_cmp_pd_mask(v3_0h, v49, _CMP_LT_OQ);
    const __mmask16 v50_0 = _mm512_kunpackb(v50_0h, v50_0l);
    const __mmask8 v50_1l = _mm512_cmp_pd_mask(v3_1l, v49, _CMP_LT_OQ);
    const __mmask8 v50_1h = _mm512_cmp_pd_mask(v3_1h, v49, _CMP_LT_OQ);
    const __mmask16 v50_1 = _mm512_kunpackb(v50_1h, v50_1l);
    const __mmask8 v52_0l = _mm512_cmp_pd_mask(v51, v3_0l, _CMP_LE_OQ);
    const __mmask8 v52_0h = _mm512_cmp_pd_mask(v51, v3_0h, _CMP_LE_OQ);
    const __mmask16 v52_0 = _mm512_kunpackb(v52_0h, v52_0l);
    const __mmask8 v52_1l = _mm512_cmp_pd_mask(v51, v3_1l, _CMP_LE_OQ);
    const __mmask8 v52_1h = _mm512_cmp_pd_mask(v51, v3_1h, _CMP_LE_OQ);
    const __mmask16 v52_1 = _mm512_kunpackb(v52_1h, v52_1l);
    const __mmask16 v53_0 = (__mmask16)(v50_0 & v52_0);
    const __mmask16 v53_1 = (__mmask16)(v50_1 & v52_1);
    const __mmask16 v54_0 = (__mmask16)~v53_0;
    const __mmask16 v54_1 = (__mmask16)~v53_1;
    __m512d r0_0l = v48_0l;
    __m512d r0_0h = v48_0h;
    __m512d r0_1l = v48_1l;
    __m512d r0_1h = v48_1h;
    __mmask16 any1 = v54_0;
    any1 = (__mmask16)(any1 | v54_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v56_0l = _mm512_cmp_pd_mask(v3_0l, v55, _CMP_LT_OQ);
        const __mmask8 v56_0h = _mm512_cmp_pd_mask(v3_0h, v55, _CMP_LT_OQ);
        const __mmask16 v56_0 = _mm512_kunpackb(v56_0h, v56_0l);
        const __mmask8 v56_1l = _mm512_cmp_pd_mask(v3_1l, v55, _CMP_LT_OQ);
        const __mmask8 v56_1h = _mm512_cmp_pd_mask(v3_1h, v55, _CMP_LT_OQ);
        const __mmask16 v56_1 = _mm512_kunpackb(v56_1h, v56_1l);
        const __mmask8 v58_0l = _mm512_cmp_pd_mask(v55, v3_0l, _CMP_EQ_OQ);
        const __mmask8 v58_0h = _mm512_cmp_pd_mask(v55, v3_0h, _CMP_EQ_OQ);
        const __mmask16 v58_0 = _mm512_kunpackb(v58_0h, v58_0l);
        const __mmask8 v58_1l = _mm512_cmp_pd_mask(v55, v3_1l, _CMP_EQ_OQ);
        const __mmask8 v58_1h = _mm512_cmp_pd_mask(v55, v3_1h, _CMP_EQ_OQ);
        const __mmask16 v58_1 = _mm512_kunpackb(v58_1h, v58_1l);
        const __m512d v61_0l = _mm512_mul_pd(v60, v3_0l);
        const __m512d v61_0h = _mm512_mul_pd(v60, v3_0h);
        const __m512d v61_1l = _mm512_mul_pd(v60, v3_1l);
        const __m512d v61_1h = _mm512_mul_pd(v60, v3_1h);
        const __m512i v62_0l = _mm512_castpd_si512(v61_0l);
        const __m512i v62_0h = _mm512_castpd_si512(v61_0h);
        const __m512i v62_1l = _mm512_castpd_si512(v61_1l);
        const __m512i v62_1h = _mm512_castpd_si512(v61_1h);
        const __m512i v63_0l = _mm512_add_epi64(v2, v62_0l);
        const __m512i v63_0h = _mm512_add_epi64(v2, v62_0h);
        const __m512i v63_1l = _mm512_add_epi64(v2, v62_1l);
        const __m512i v63_1h = _mm512_add_epi64(v2, v62_1h);
        const __m512i v64_0l = _mm512_srli_epi64(v63_0l, 52);
        const __m512i v64_0h = _mm512_srli_epi64(v63_0h, 52);
        const __m512i v64_1l = _mm512_srli_epi64(v63_1l, 52);
        const __m512i v64_1h = _mm512_srli_epi64(v63_1h, 52);
        const __m512i v65_0l = _mm512_or_si512(v1, v64_0l);
        const __m512i v65_0h = _mm512_or_si512(v1, v64_0h);
        const __m512i v65_1l = _mm512_or_si512(v1, v64_1l);
        const __m512i v65_1h = _mm512_or_si512(v1, v64_1h);
        const __m512d v66_0l = _mm512_castsi512_pd(v65_0l);
        const __m512d v66_0h = _mm512_castsi512_pd(v65_0h);
        const __m512d v66_1l = _mm512_castsi512_pd(v65_1l);
        const __m512d v66_1h = _mm512_castsi512_pd(v65_1h);
        const __m512d v68_0l = _mm512_sub_pd(v66_0l, v67);
        const __m512d v68_0h = _mm512_sub_pd(v66_0h, v67);
        const __m512d v68_1l = _mm512_sub_pd(v66_1l, v67);
        const __m512d v68_1h = _mm512_sub_pd(v66_1h, v67);
        const __m512i v70_0l = _mm512_and_si512(v63_0l, v13);
        const __m512i v70_0h = _mm512_and_si512(v63_0h, v13);
        const __m512i v70_1l = _mm512_and_si512(v63_1l, v13);
        const __m512i v70_1h = _mm512_and_si512(v63_1h, v13);
        const __m512i v71_0l = _mm512_add_epi64(v70_0l, v15);
        const __m512i v71_0h = _mm512_add_epi64(v70_0h, v15);
        const __m512i v71_1l = _mm512_add_epi64(v70_1l, v15);
        const __m512i v71_1h = _mm512_add_epi64(v70_1h, v15);
        const __m512d v72_0l = _mm512_castsi512_pd(v71_0l);
        const __m512d v72_0h = _mm512_castsi512_pd(v71_0h);
        const __m512d v72_1l = _mm512_castsi512_pd(v71_1l);
        const __m512d v72_1h = _mm512_castsi512_pd(v71_1h);
        const __m512d v73_0l = _mm512_add_pd(v72_0l, v18);
        const __m512d v73_0h = _mm512_add_pd(v72_0h, v18);
        const __m512d v73_1l = _mm512_add_pd(v72_1l, v18);
        const __m512d v73_1h = _mm512_add_pd(v72_1h, v18);
        const __m512d v74_0l = _mm512_mul_pd(v73_0l, v73_0l);
        const __m512d v74_0h = _mm512_mul_pd(v73_0h, v73_0h);
        const __m512d v74_1l = _mm512_mul_pd(v73_1l, v73_1l);
        const __m512d v74_1h = _mm512_mul_pd(v73_1h, v73_1h);
        const __m512d v75_0l = _mm512_mul_pd(v20, v74_0l);
        const __m512d v75_0h = _mm512_mul_pd(v20, v74_0h);
        const __m512d v75_1l = _mm512_mul_pd(v20, v74_1l);
        const __m512d v75_1h = _mm512_mul_pd(v20, v74_1h);
        const __m512d v76_0l = _mm512_add_pd(v23, v73_0l);
        const __m512d v76_0h = _mm512_add_pd(v23, v73_0h);
        const __m512d v76_1l = _mm512_add_pd(v23, v73_1l);
        const __m512d v76_1h = _mm512_add_pd(v23, v73_1h);
        const __m512d v77_0l = _mm512_div_pd(v73_0l, v76_0l);
        const __m512d v77_0h = _mm512_div_pd(v73_0h, v76_0h);
        const __m512d v77_1l = _mm512_div_pd(v73_1l, v76_1l);
        const __m512d v77_1h = _mm512_div_pd(v73_1h, v76_1h);
        const __m512d v78_0l = _mm512_mul_pd(v77_0l, v77_0l);
        const __m512d v78_0h = _mm512_mul_pd(v77_0h, v77_0h);
        const __m512d v78_1l = _mm512_mul_pd(v77_1l, v77_1l);
        const __m512d v78_1h = _mm512_mul_pd(v77_1h, v77_1h);
        const __m512d v81_0l = _mm512_fmadd_pd(v78_0l, v79, v80);
        const __m512d v81_0h = _mm512_fmadd_pd(v78_0h, v79, v80);
        const __m512d v81_1l = _mm512_fmadd_pd(v78_1l, v79, v80);
        const __m512d v81_1h = _mm512_fmadd_pd(v78_1h, v79, v80);
        const __m512d v83_0l = _mm512_fmadd_pd(v78_0l, v81_0l, v82);
        const __m512d v83_0h = _mm512_fmadd_pd(v78_0h, v81_0h, v82);
        const __m512d v83_1l = _mm512_fmadd_pd(v78_1l, v81_1l, v82);
        const __m512d v83_1h = _mm512_fmadd_pd(v78_1h, v81_1h, v82);
        const __m512d v85_0l = _mm512_fmadd_pd(v78_0l, v83_0l, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v78_0h, v83_0h, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v78_1l, v83_1l, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v78_1h, v83_1h, v84);
        const __m512d v87_0l = _mm512_fmadd_pd(v78_0l, v85_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v78_0h, v85_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v78_1l, v85_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v78_1h, v85_1h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v78_0l, v87_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v78_0h, v87_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v78_1l, v87_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v78_1h, v87_1h, v88);
        const __m512d v91_0l = _mm512_fmadd_pd(v78_0l, v89_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v78_0h, v89_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v78_1l, v89_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v78_1h, v89_1h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v78_0l, v91_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v78_0h, v91_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v78_1l, v91_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v78_1h, v91_1h, v92);
        const __m512d v94_0l = _mm512_mul_pd(v78_0l, v93_0l);
        const __m512d v94_0h = _mm512_mul_pd(v78_0h, v93_0h);
        const __m512d v94_1l = _mm512_mul_pd(v78_1l, v93_1l);
        const __m512d v94_1h = _mm512_mul_pd(v78_1h, v93_1h);
        const __m512d v95_0l = _mm512_add_pd(v75_0l, v94_0l);
        const __m512d v95_0h = _mm512_add_pd(v75_0h, v94_0h);
        const __m512d v95_1l = _mm512_add_pd(v75_1l, v94_1l);
        const __m512d v95_1h = _mm512_add_pd(v75_1h, v94_1h);
        const __m512d v96_0l = _mm512_mul_pd(v95_0l, v77_0l);
        const __m512d v96_0h = _mm512_mul_pd(v95_0h, v77_0h);
        const __m512d v96_1l = _mm512_mul_pd(v95_1l, v77_1l);
        const __m512d v96_1h = _mm512_mul_pd(v95_1h, v77_1h);
        const __m512d v97_0l = _mm512_sub_pd(v75_0l, v96_0l);
        const __m512d v97_0h = _mm512_sub_pd(v75_0h, v96_0h);
        const __m512d v97_1l = _mm512_sub_pd(v75_1l, v96_1l);
        const __m512d v97_1h = _mm512_sub_pd(v75_1h, v96_1h);
        const __m512d v98_0l = _mm512_sub_pd(v73_0l, v97_0l);
        const __m512d v98_0h = _mm512_sub_pd(v73_0h, v97_0h);
        const __m512d v98_1l = _mm512_sub_pd(v73_1l, v97_1l);
        const __m512d v98_1h = _mm512_sub_pd(v73_1h, v97_1h);
        const __m512d v99_0l = _mm512_mul_pd(v45, v98_0l);
        const __m512d v99_0h = _mm512_mul_pd(v45, v98_0h);
        const __m512d v99_1l = _mm512_mul_pd(v45, v98_1l);
        const __m512d v99_1h = _mm512_mul_pd(v45, v98_1h);
        const __m512d v100_0l = _mm512_fmadd_pd(v68_0l, v69, v99_0l);
        const __m512d v100_0h = _mm512_fmadd_pd(v68_0h, v69, v99_0h);
        const __m512d v100_1l = _mm512_fmadd_pd(v68_1l, v69, v99_1l);
        const __m512d v100_1h = _mm512_fmadd_pd(v68_1h, v69, v99_1h);
        const __m512d v101_0l = _mm512_fmadd_pd(v0, v68_0l, v100_0l);
        const __m512d v101_0h = _mm512_fmadd_pd(v0, v68_0h, v100_0h);
        const __m512d v101_1l = _mm512_fmadd_pd(v0, v68_1l, v100_1l);
        const __m512d v101_1h = _mm512_fmadd_pd(v0, v68_1h, v100_1h);
        const __m512d v102_0l = _mm512_mask_blend_pd((__mmask8)v56_0, v101_0l, v57);
        const __m512d v102_0h = _mm512_mask_blend_pd((__mmask8)(v56_0 >> 8), v101_0h, v57);
        const __m512d v102_1l = _mm512_mask_blend_pd((__mmask8)v56_1, v101_1l, v57);
        const __m512d v102_1h = _mm512_mask_blend_pd((__mmask8)(v56_1 >> 8), v101_1h, v57);
        const __m512d v103_0l = _mm512_mask_blend_pd((__mmask8)v58_0, v102_0l, v59);
        const __m512d v103_0h = _mm512_mask_blend_pd((__mmask8)(v58_0 >> 8), v102_0h, v59);
        const __m512d v103_1l = _mm512_mask_blend_pd((__mmask8)v58_1, v102_1l, v59);
        const __m512d v103_1h = _mm512_mask_blend_pd((__mmask8)(v58_1 >> 8), v102_1h, v59);
        const __m512d v104_0l = _mm512_add_pd(v3_0l, v3_0l);
        const __m512d v104_0h = _mm512_add_pd(v3_0h, v3_0h);
        const __m512d v104_1l = _mm512_add_pd(v3_1l, v3_1l);
        const __m512d v104_1h = _mm512_add_pd(v3_1h, v3_1h);
        const __m512d v105_0l = _mm512_mask_blend_pd((__mmask8)v50_0, v104_0l, v103_0l);
        const __m512d v105_0h = _mm512_mask_blend_pd((__mmask8)(v50_0 >> 8), v104_0h, v103_0h);
        const __m512d v105_1l = _mm512_mask_blend_pd((__mmask8)v50_1, v104_1l, v103_1l);
        const __m512d v105_1h = _mm512_mask_blend_pd((__mmask8)(v50_1 >> 8), v104_1h, v103_1h);
        const __m512d v106_0l = _mm512_mask_blend_pd((__mmask8)v56_0, v105_0l, v57);
        const __m512d v106_0h = _mm512_mask_blend_pd((__mmask8)(v56_0 >> 8), v105_0h, v57);
        const __m512d v106_1l = _mm512_mask_blend_pd((__mmask8)v56_1, v105_1l, v57);
        const __m512d v106_1h = _mm512_mask_blend_pd((__mmask8)(v56_1 >> 8), v105_1h, v57);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v54_0, r0_0l, v106_0l);
        r0_0h = _mm512_mask_blend_pd((__mmask8)(v54_0 >> 8), r0_0h, v106_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v54_1, r0_1l, v106_1l);
        r0_1h = _mm512_mask_blend_pd((__mmask8)(v54_1 >> 8), r0_1h, v106_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static LOG10_F64_4ULP_AVX2_AVX512_TARGET void log10_f64_4ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.34413509f8p-2); /* 0.30102999566406652 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v12 = _mm512_set1_pd(-0x1.8042b6f1df603p-44); /* -8.5322994007061555e-14 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v18 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v20 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v23 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v27 = _mm512_set1_pd(0x1.1cc1ab27caf31p-3); /* 0.13904126849353696 */
    const __m512d v28 = _mm512_set1_pd(0x1.3b1533439bf84p-3); /* 0.15384903001858785 */
    const __m512d v30 = _mm512_set1_pd(0x1.745bba50a2bfbp-3); /* 0.1818155818803858 */
    const __m512d v32 = _mm512_set1_pd(0x1.c71c705cb20e4p-3); /* 0.22222221167454059 */
    const __m512d v34 = _mm512_set1_pd(0x1.2492493bc14e6p-2); /* 0.28571428706375313 */
    const __m512d v36 = _mm512_set1_pd(0x1.999999995132dp-2); /* 0.3999999999835378 */
    const __m512d v38 = _mm512_set1_pd(0x1.55555555557aep-1); /* 0.66666666666673335 */
    const __m512d v45 = _mm512_set1_pd(0x1.bcb7b1526e50ep-2); /* 0.43429448190325182 */
    const __m512d v49 = _mm512_set1_pd(INFINITY);
    const __m512d v51 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v55 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v57 = _mm512_set1_pd(NAN);
    const __m512d v59 = _mm512_set1_pd(-INFINITY);
    const __m512d v60 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v67 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v69 = _mm512_set1_pd(-0x1.80433b83b532ap-44); /* -8.5323443170571066e-14 */
    const __m512d v79 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v80 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v82 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v84 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v86 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v88 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v90 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v92 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m512i v5l = _mm512_add_epi64(v2, v4l);
    const __m512i v5h = _mm512_add_epi64(v2, v4h);
    const __m512i v7l = _mm512_srli_epi64(v5l, 52);
    const __m512i v7h = _mm512_srli_epi64(v5h, 52);
    const __m512i v8l = _mm512_or_si512(v1, v7l);
    const __m512i v8h = _mm512_or_si512(v1, v7h);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512i v14l = _mm512_and_si512(v13, v5l);
    const __m512i v14h = _mm512_and_si512(v13, v5h);
    const __m512i v16l = _mm512_add_epi64(v14l, v15);
    const __m512i v16h = _mm512_add_epi64(v14h, v15);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v19l = _mm512_add_pd(v17l, v18);
    const __m512d v19h = _mm512_add_pd(v17h, v18);
    const __m512d v21l = _mm512_mul_pd(v19l, v19l);
    const __m512d v21h = _mm512_mul_pd(v19h, v19h);
    const __m512d v22l = _mm512_mul_pd(v20, v21l);
    const __m512d v22h = _mm512_mul_pd(v20, v21h);
    const __m512d v24l = _mm512_add_pd(v19l, v23);
    const __m512d v24h = _mm512_add_pd(v19h, v23);
    const __m512d v25l = _mm512_div_pd(v19l, v24l);
    const __m512d v25h = _mm512_div_pd(v19h, v24h);
    const __m512d v26l = _mm512_mul_pd(v25l, v25l);
    const __m512d v26h = _mm512_mul_pd(v25h, v25h);
    const __m512d v29l = _mm512_fmadd_pd(v27, v26l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v26h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v26l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v26h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v26l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v26h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v26l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v26h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v26l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v26h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v26l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v26h, v38);
    const __m512d v40l = _mm512_mul_pd(v39l, v26l);
    const __m512d v40h = _mm512_mul_pd(v39h, v26h);
    const __m512d v41l = _mm512_add_pd(v22l, v40l);
    const __m512d v41h = _mm512_add_pd(v22h, v40h);
    const __m512d v42l = _mm512_mul_pd(v25l, v41l);
    const __m512d v42h = _mm512_mul_pd(v25h, v41h);
    const __m512d v43l = _mm512_sub_pd(v22l, v42l);
    const __m512d v43h = _mm512_sub_pd(v22h, v42h);
    const __m512d v44l = _mm512_sub_pd(v19l, v43l);
    const __m512d v44h = _mm512_sub_pd(v19h, v43h);
    const __m512d v46l = _mm512_mul_pd(v44l, v45);
    const __m512d v46h = _mm512_mul_pd(v44h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v12, v11l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v12, v11h, v46h);
    const __m512d v48l = _mm512_fmadd_pd(v0, v11l, v47l);
    const __m512d v48h = _mm512_fmadd_pd(v0, v11h, v47h);
    const __mmask8 v50l = _mm512_cmp_pd_mask(v3l, v49, _CMP_LT_OQ);
    const __mmask8 v50h = _mm512_cmp_pd_mask(v3h, v49, _CMP_LT_OQ);
    const __mmask16 v50 = _mm512_kunpackb(v50h, v50l);
    const __mmask8 v52l = _mm512_cmp_pd_mask(v51, v3l, _CMP_LE_OQ);
    const __mmask8 v52h = _mm512_cmp_pd_mask(v51, v3h, _CMP_LE_OQ);
    const __mmask16 v52 = _mm512_kunpackb(v52h, v52l);
    const __mmask16 v53 = (__mmask16)(v50 & v52);
    const __mmask16 v54 = (__mmask16)~v53;
    __m512d r0l = v48l;
    __m512d r0h = v48h;
    __mmask16 any1 = v54;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v56l = _mm512_cmp_pd_mask(v3l, v55, _CMP_LT_OQ);
        const __mmask8 v56h = _mm512_cmp_pd_mask(v3h, v55, _CMP_LT_OQ);
        const __mmask16 v56 = _mm512_kunpackb(v56h, v56l);
        const __mmask8 v58l = _mm512_cmp_pd_mask(v55, v3l, _CMP_EQ_OQ);
        const __mmask8 v58h = _mm512_cmp_pd_mask(v55, v3h, _CMP_EQ_OQ);
        const __mmask16 v58 = _mm512_kunpackb(v58h, v58l);
        const __m512d v61l = _mm512_mul_pd(v60, v3l);
        const __m512d v61h = _mm512_mul_pd(v60, v3h);
        const __m512i v62l = _mm512_castpd_si512(v61l);
        const __m512i v62h = _mm512_castpd_si512(v61h);
        const __m512i v63l = _mm512_add_epi64(v2, v62l);
        const __m512i v63h = _mm512_add_epi64(v2, v62h);
        const __m512i v64l = _mm512_srli_epi64(v63l, 52);
        const __m512i v64h = _mm512_srli_epi64(v63h, 52);
        const __m512i v65l = _mm512_or_si512(v1, v64l);
        const __m512i v65h = _mm512_or_si512(v1, v64h);
        const __m512d v66l = _mm512_castsi512_pd(v65l);
        const __m512d v66h = _mm512_castsi512_pd(v65h);
        const __m512d v68l = _mm512_sub_pd(v66l, v67);
        const __m512d v68h = _mm512_sub_pd(v66h, v67);
        const __m512i v70l = _mm512_and_si512(v63l, v13);
        const __m512i v70h = _mm512_and_si512(v63h, v13);
        const __m512i v71l = _mm512_add_epi64(v70l, v15);
        const __m512i v71h = _mm512_add_epi64(v70h, v15);
        const __m512d v72l = _mm512_castsi512_pd(v71l);
        const __m512d v72h = _mm512_castsi512_pd(v71h);
        const __m512d v73l = _mm512_add_pd(v72l, v18);
        const __m512d v73h = _mm512_add_pd(v72h, v18);
        const __m512d v74l = _mm512_mul_pd(v73l, v73l);
        const __m512d v74h = _mm512_mul_pd(v73h, v73h);
        const __m512d v75l = _mm512_mul_pd(v20, v74l);
        const __m512d v75h = _mm512_mul_pd(v20, v74h);
        const __m512d v76l = _mm512_add_pd(v23, v73l);
        const __m512d v76h = _mm512_add_pd(v23, v73h);
        const __m512d v77l = _mm512_div_pd(v73l, v76l);
        const __m512d v77h = _mm512_div_pd(v73h, v76h);
        const __m512d v78l = _mm512_mul_pd(v77l, v77l);
        const __m512d v78h = _mm512_mul_pd(v77h, v77h);
        const __m512d v81l = _mm512_fmadd_pd(v78l, v79, v80);
        const __m512d v81h = _mm512_fmadd_pd(v78h, v79, v80);
        const __m512d v83l = _mm512_fmadd_pd(v78l, v81l, v82);
        const __m512d v83h = _mm512_fmadd_pd(v78h, v81h, v82);
        const __m512d v85l = _mm512_fmadd_pd(v78l, v83l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v78h, v83h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v78l, v85l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v78h, v85h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v78l, v87l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v78h, v87h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v78l, v89l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v78h, v89h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v78l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v78h, v91h, v92);
        const __m512d v94l = _mm512_mul_pd(v78l, v93l);
        const __m512d v94h = _mm512_mul_pd(v78h, v93h);
        const __m512d v95l = _mm512_add_pd(v75l, v94l);
        const __m512d v95h = _mm512_add_pd(v75h, v94h);
        const __m512d v96l = _mm512_mul_pd(v95l, v77l);
        const __m512d v96h = _mm512_mul_pd(v95h, v77h);
        const __m512d v97l = _mm512_sub_pd(v75l, v96l);
        const __m512d v97h = _mm512_sub_pd(v75h, v96h);
        const __m512d v98l = _mm512_sub_pd(v73l, v97l);
        const __m512d v98h = _mm512_sub_pd(v73h, v97h);
        const __m512d v99l = _mm512_mul_pd(v45, v98l);
        const __m512d v99h = _mm512_mul_pd(v45, v98h);
        const __m512d v100l = _mm512_fmadd_pd(v68l, v69, v99l);
        const __m512d v100h = _mm512_fmadd_pd(v68h, v69, v99h);
        const __m512d v101l = _mm512_fmadd_pd(v0, v68l, v100l);
        const __m512d v101h = _mm512_fmadd_pd(v0, v68h, v100h);
        const __m512d v102l = _mm512_mask_blend_pd((__mmask8)v56, v101l, v57);
        const __m512d v102h = _mm512_mask_blend_pd((__mmask8)(v56 >> 8), v101h, v57);
        const __m512d v103l = _mm512_mask_blend_pd((__mmask8)v58, v102l, v59);
        const __m512d v103h = _mm512_mask_blend_pd((__mmask8)(v58 >> 8), v102h, v59);
        const __m512d v104l = _mm512_add_pd(v3l, v3l);
        const __m512d v104h = _mm512_add_pd(v3h, v3h);
        const __m512d v105l = _mm512_mask_blend_pd((__mmask8)v50, v104l, v103l);
        const __m512d v105h = _mm512_mask_blend_pd((__mmask8)(v50 >> 8), v104h, v103h);
        const __m512d v106l = _mm512_mask_blend_pd((__mmask8)v56, v105l, v57);
        const __m512d v106h = _mm512_mask_blend_pd((__mmask8)(v56 >> 8), v105h, v57);
        r0l = _mm512_mask_blend_pd((__mmask8)v54, r0l, v106l);
        r0h = _mm512_mask_blend_pd((__mmask8)(v54 >> 8), r0h, v106h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG10_F64_4ULP_AVX2_AVX512_TARGET void log10_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log10_f64_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_f64_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log10_f64_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_f64_4ulp_avx2_level(void) {
#if defined(LOG10_F64_4ULP_AVX2_FORCE_ISA)
    return LOG10_F64_4ULP_AVX2_FORCE_ISA;
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

double log10_f64_4ulp_avx2(double x) {
    return log10_f64_4ulp_avx2_element(x);
}

void log10_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_f64_4ulp_avx2_level();
    if (level == 2) {
        log10_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log10_f64_4ulp_avx2_array_portable(x, y, n);
}
