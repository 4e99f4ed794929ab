/* log_f64_1ulp_avx2: log
 *
 *   target       log, ln x, f64
 *   domain       every input
 *   max error    0.942366 ulp, observed on 53793272 inputs
 *   worst input  0x1.5fd00d0a98477p-1 (0.68713417772609275, encoding 0x3fe5fd00d0a98477)
 *   result there -0x1.803b2a36f02d8p-2 (-0.3752256961852658, encoding 0xbfd803b2a36f02d8)
 *   mean error   0.217037 ulp
 *   misrounded   2487313 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bc0d95250fc350d49b1bb98a026092e3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive log_f64_1ulp_avx2.db
 *                time: 1.3330 ns/element as avx2 code (inputs mean)
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
#include "log_f64_1ulp_avx2.h"

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
static inline int64_t log_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v2 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v3 = x;
    const int64_t v4 = log_f64_1ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v2 + (uint64_t)v4);
    const int64_t v6 = INT64_C(52);
    const int64_t v7 = log_f64_1ulp_avx2_lshr_i64(v5, v6);
    const int64_t v8 = v1 | v7;
    const double v9 = log_f64_1ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v11 = v9 - v10;
    const int64_t v12 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v13 = v12 & v5;
    const int64_t v14 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v15 = (int64_t)((uint64_t)v13 + (uint64_t)v14);
    const double v16 = log_f64_1ulp_avx2_frombits_f64(v15);
    const double v17 = -0x1p+0; /* -1 */
    const double v18 = v16 + v17;
    const double v19 = 0x1p-1; /* 0.5 */
    const double v20 = v18 * v18;
    const double v21 = v19 * v20;
    const double v22 = 0x1p+1; /* 2 */
    const double v23 = v18 + v22;
    const double v24 = v18 / v23;
    const double v25 = v24 * v24;
    const double v26 = 0x1.25e3649da969dp-3; /* 0.14350012403626958 */
    const double v27 = 0x1.3a847f66fedf5p-3; /* 0.15357303174083339 */
    const double v28 = log_f64_1ulp_avx2_fma_f64(v25, v26, v27);
    const double v29 = 0x1.745df2ef069bap-3; /* 0.18181981841992273 */
    const double v30 = log_f64_1ulp_avx2_fma_f64(v25, v28, v29);
    const double v31 = 0x1.c71c760da482ep-3; /* 0.22222225407728174 */
    const double v32 = log_f64_1ulp_avx2_fma_f64(v30, v25, v31);
    const double v33 = 0x1.2492491eba907p-2; /* 0.28571428537419802 */
    const double v34 = log_f64_1ulp_avx2_fma_f64(v32, v25, v33);
    const double v35 = 0x1.9999999996eb5p-2; /* 0.39999999999939045 */
    const double v36 = log_f64_1ulp_avx2_fma_f64(v25, v34, v35);
    const double v37 = 0x1.55555555555ap-1; /* 0.66666666666667496 */
    const double v38 = log_f64_1ulp_avx2_fma_f64(v36, v25, v37);
    const double v39 = log_f64_1ulp_avx2_fma_f64(v38, v25, v21);
    const double v40 = 0x1.ef3aa2df3bb05p-45; /* 5.4981469125254953e-14 */
    const double v41 = v40 * v11;
    const double v42 = log_f64_1ulp_avx2_fma_f64(v24, v39, v41);
    const double v43 = v21 - v42;
    const double v44 = v18 - v43;
    const double v45 = log_f64_1ulp_avx2_fma_f64(v0, v11, v44);
    const double v46 = INFINITY;
    const int v47 = v3 < v46;
    const double v48 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v49 = v48 <= v3;
    const int v50 = v47 & v49;
    const int v51 = !v50;
    double r0 = v45;
    if (v51) {
        const double v52 = 0x0p+0; /* 0 */
        const int v53 = v3 < v52;
        const double v54 = NAN;
        const int v55 = v52 == v3;
        const double v56 = -INFINITY;
        const double v57 = 0x1p+54; /* 18014398509481984 */
        const double v58 = v57 * v3;
        const int64_t v59 = log_f64_1ulp_avx2_bits_f64(v58);
        const int64_t v60 = (int64_t)((uint64_t)v2 + (uint64_t)v59);
        const int64_t v61 = log_f64_1ulp_avx2_lshr_i64(v60, v6);
        const int64_t v62 = v1 | v61;
        const double v63 = log_f64_1ulp_avx2_frombits_f64(v62);
        const double v64 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v65 = v63 - v64;
        const int64_t v66 = v60 & v12;
        const int64_t v67 = (int64_t)((uint64_t)v66 + (uint64_t)v14);
        const double v68 = log_f64_1ulp_avx2_frombits_f64(v67);
        const double v69 = v68 + v17;
        const double v70 = v69 * v69;
        const double v71 = v19 * v70;
        const double v72 = v22 + v69;
        const double v73 = v69 / v72;
        const double v74 = v73 * v73;
        const double v75 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
        const double v76 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
        const double v77 = log_f64_1ulp_avx2_fma_f64(v74, v75, v76);
        const double v78 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
        const double v79 = log_f64_1ulp_avx2_fma_f64(v74, v77, v78);
        const double v80 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v81 = log_f64_1ulp_avx2_fma_f64(v74, v79, v80);
        const double v82 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v83 = log_f64_1ulp_avx2_fma_f64(v74, v81, v82);
        const double v84 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v85 = log_f64_1ulp_avx2_fma_f64(v74, v83, v84);
        const double v86 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v87 = log_f64_1ulp_avx2_fma_f64(v74, v85, v86);
        const double v88 = v87 * v74;
        const double v89 = v71 + v88;
        const double v90 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
        const double v91 = v90 * v65;
        const double v92 = log_f64_1ulp_avx2_fma_f64(v89, v73, v91);
        const double v93 = v71 - v92;
        const double v94 = v69 - v93;
        const double v95 = log_f64_1ulp_avx2_fma_f64(v0, v65, v94);
        const double v96 = v53 ? v54 : v95;
        const double v97 = v55 ? v56 : v96;
        const double v98 = v3 + v3;
        const double v99 = v47 ? v97 : v98;
        const double v100 = v53 ? v54 : v99;
        r0 = v100;
    }
    return r0;
}

static void log_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_F64_1ULP_AVX2_AVX2 static inline LOG_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_F64_1ULP_AVX2_AVX512 static inline LOG_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG_F64_1ULP_AVX2_AVX2 __m256i log_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_F64_1ULP_AVX2_AVX2 void log_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v10 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256i v12 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v14 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v17 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v19 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v22 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v26 = _mm256_set1_pd(0x1.25e3649da969dp-3); /* 0.14350012403626958 */
    const __m256d v27 = _mm256_set1_pd(0x1.3a847f66fedf5p-3); /* 0.15357303174083339 */
    const __m256d v29 = _mm256_set1_pd(0x1.745df2ef069bap-3); /* 0.18181981841992273 */
    const __m256d v31 = _mm256_set1_pd(0x1.c71c760da482ep-3); /* 0.22222225407728174 */
    const __m256d v33 = _mm256_set1_pd(0x1.2492491eba907p-2); /* 0.28571428537419802 */
    const __m256d v35 = _mm256_set1_pd(0x1.9999999996eb5p-2); /* 0.39999999999939045 */
    const __m256d v37 = _mm256_set1_pd(0x1.55555555555ap-1); /* 0.66666666666667496 */
    const __m256d v40 = _mm256_set1_pd(0x1.ef3aa2df3bb05p-45); /* 5.4981469125254953e-14 */
    const __m256d v46 = _mm256_set1_pd(INFINITY);
    const __m256d v48 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v52 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v54 = _mm256_set1_pd(NAN);
    const __m256d v56 = _mm256_set1_pd(-INFINITY);
    const __m256d v57 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v64 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256d v75 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v76 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v78 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v80 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v82 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v84 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v86 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v90 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
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
    const __m256i v13l = _mm256_and_si256(v12, v5l);
    const __m256i v13h = _mm256_and_si256(v12, v5h);
    const __m256i v15l = _mm256_add_epi64(v13l, v14);
    const __m256i v15h = _mm256_add_epi64(v13h, v14);
    const __m256d v16l = _mm256_castsi256_pd(v15l);
    const __m256d v16h = _mm256_castsi256_pd(v15h);
    const __m256d v18l = _mm256_add_pd(v16l, v17);
    const __m256d v18h = _mm256_add_pd(v16h, v17);
    const __m256d v20l = _mm256_mul_pd(v18l, v18l);
    const __m256d v20h = _mm256_mul_pd(v18h, v18h);
    const __m256d v21l = _mm256_mul_pd(v19, v20l);
    const __m256d v21h = _mm256_mul_pd(v19, v20h);
    const __m256d v23l = _mm256_add_pd(v18l, v22);
    const __m256d v23h = _mm256_add_pd(v18h, v22);
    const __m256d v24l = _mm256_div_pd(v18l, v23l);
    const __m256d v24h = _mm256_div_pd(v18h, v23h);
    const __m256d v25l = _mm256_mul_pd(v24l, v24l);
    const __m256d v25h = _mm256_mul_pd(v24h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v25l, v26, v27);
    const __m256d v28h = _mm256_fmadd_pd(v25h, v26, v27);
    const __m256d v30l = _mm256_fmadd_pd(v25l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v25h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v25l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v25h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v25l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v25h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v25l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v25h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v25l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v25h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v38l, v25l, v21l);
    const __m256d v39h = _mm256_fmadd_pd(v38h, v25h, v21h);
    const __m256d v41l = _mm256_mul_pd(v40, v11l);
    const __m256d v41h = _mm256_mul_pd(v40, v11h);
    const __m256d v42l = _mm256_fmadd_pd(v24l, v39l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v24h, v39h, v41h);
    const __m256d v43l = _mm256_sub_pd(v21l, v42l);
    const __m256d v43h = _mm256_sub_pd(v21h, v42h);
    const __m256d v44l = _mm256_sub_pd(v18l, v43l);
    const __m256d v44h = _mm256_sub_pd(v18h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v0, v11l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v0, v11h, v44h);
    const __m256i v47l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v46, _CMP_LT_OQ));
    const __m256i v47h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v46, _CMP_LT_OQ));
    const __m256i v47 = log_f64_1ulp_avx2_join_mask_avx2(v47l, v47h);
    const __m256i v49l = _mm256_castpd_si256(_mm256_cmp_pd(v48, v3l, _CMP_LE_OQ));
    const __m256i v49h = _mm256_castpd_si256(_mm256_cmp_pd(v48, v3h, _CMP_LE_OQ));
    const __m256i v49 = log_f64_1ulp_avx2_join_mask_avx2(v49l, v49h);
    const __m256i v50 = _mm256_and_si256(v47, v49);
    const __m256i v51 = _mm256_xor_si256(v50, _mm256_set1_epi32(-1));
    __m256d r0l = v45l;
    __m256d r0h = v45h;
    __m256i any1 = v51;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v53l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v52, _CMP_LT_OQ));
        const __m256i v53h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v52, _CMP_LT_OQ));
        const __m256i v53 = log_f64_1ulp_avx2_join_mask_avx2(v53l, v53h);
        const __m256i v55l = _mm256_castpd_si256(_mm256_cmp_pd(v52, v3l, _CMP_EQ_OQ));
        const __m256i v55h = _mm256_castpd_si256(_mm256_cmp_pd(v52, v3h, _CMP_EQ_OQ));
        const __m256i v55 = log_f64_1ulp_avx2_join_mask_avx2(v55l, v55h);
        const __m256d v58l = _mm256_mul_pd(v57, v3l);
        const __m256d v58h = _mm256_mul_pd(v57, v3h);
        const __m256i v59l = _mm256_castpd_si256(v58l);
        const __m256i v59h = _mm256_castpd_si256(v58h);
        const __m256i v60l = _mm256_add_epi64(v2, v59l);
        const __m256i v60h = _mm256_add_epi64(v2, v59h);
        const __m256i v61l = _mm256_srli_epi64(v60l, 52);
        const __m256i v61h = _mm256_srli_epi64(v60h, 52);
        const __m256i v62l = _mm256_or_si256(v1, v61l);
        const __m256i v62h = _mm256_or_si256(v1, v61h);
        const __m256d v63l = _mm256_castsi256_pd(v62l);
        const __m256d v63h = _mm256_castsi256_pd(v62h);
        const __m256d v65l = _mm256_sub_pd(v63l, v64);
        const __m256d v65h = _mm256_sub_pd(v63h, v64);
        const __m256i v66l = _mm256_and_si256(v60l, v12);
        const __m256i v66h = _mm256_and_si256(v60h, v12);
        const __m256i v67l = _mm256_add_epi64(v66l, v14);
        const __m256i v67h = _mm256_add_epi64(v66h, v14);
        const __m256d v68l = _mm256_castsi256_pd(v67l);
        const __m256d v68h = _mm256_castsi256_pd(v67h);
        const __m256d v69l = _mm256_add_pd(v68l, v17);
        const __m256d v69h = _mm256_add_pd(v68h, v17);
        const __m256d v70l = _mm256_mul_pd(v69l, v69l);
        const __m256d v70h = _mm256_mul_pd(v69h, v69h);
        const __m256d v71l = _mm256_mul_pd(v19, v70l);
        const __m256d v71h = _mm256_mul_pd(v19, v70h);
        const __m256d v72l = _mm256_add_pd(v22, v69l);
        const __m256d v72h = _mm256_add_pd(v22, v69h);
        const __m256d v73l = _mm256_div_pd(v69l, v72l);
        const __m256d v73h = _mm256_div_pd(v69h, v72h);
        const __m256d v74l = _mm256_mul_pd(v73l, v73l);
        const __m256d v74h = _mm256_mul_pd(v73h, v73h);
        const __m256d v77l = _mm256_fmadd_pd(v74l, v75, v76);
        const __m256d v77h = _mm256_fmadd_pd(v74h, v75, v76);
        const __m256d v79l = _mm256_fmadd_pd(v74l, v77l, v78);
        const __m256d v79h = _mm256_fmadd_pd(v74h, v77h, v78);
        const __m256d v81l = _mm256_fmadd_pd(v74l, v79l, v80);
        const __m256d v81h = _mm256_fmadd_pd(v74h, v79h, v80);
        const __m256d v83l = _mm256_fmadd_pd(v74l, v81l, v82);
        const __m256d v83h = _mm256_fmadd_pd(v74h, v81h, v82);
        const __m256d v85l = _mm256_fmadd_pd(v74l, v83l, v84);
        const __m256d v85h = _mm256_fmadd_pd(v74h, v83h, v84);
        const __m256d v87l = _mm256_fmadd_pd(v74l, v85l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v74h, v85h, v86);
        const __m256d v88l = _mm256_mul_pd(v87l, v74l);
        const __m256d v88h = _mm256_mul_pd(v87h, v74h);
        const __m256d v89l = _mm256_add_pd(v71l, v88l);
        const __m256d v89h = _mm256_add_pd(v71h, v88h);
        const __m256d v91l = _mm256_mul_pd(v90, v65l);
        const __m256d v91h = _mm256_mul_pd(v90, v65h);
        const __m256d v92l = _mm256_fmadd_pd(v89l, v73l, v91l);
        const __m256d v92h = _mm256_fmadd_pd(v89h, v73h, v91h);
        const __m256d v93l = _mm256_sub_pd(v71l, v92l);
        const __m256d v93h = _mm256_sub_pd(v71h, v92h);
        const __m256d v94l = _mm256_sub_pd(v69l, v93l);
        const __m256d v94h = _mm256_sub_pd(v69h, v93h);
        const __m256d v95l = _mm256_fmadd_pd(v0, v65l, v94l);
        const __m256d v95h = _mm256_fmadd_pd(v0, v65h, v94h);
        const __m256d v96l = _mm256_blendv_pd(v95l, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v53))));
        const __m256d v96h = _mm256_blendv_pd(v95h, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v53, 1))));
        const __m256d v97l = _mm256_blendv_pd(v96l, v56, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v55))));
        const __m256d v97h = _mm256_blendv_pd(v96h, v56, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v55, 1))));
        const __m256d v98l = _mm256_add_pd(v3l, v3l);
        const __m256d v98h = _mm256_add_pd(v3h, v3h);
        const __m256d v99l = _mm256_blendv_pd(v98l, v97l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v47))));
        const __m256d v99h = _mm256_blendv_pd(v98h, v97h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v47, 1))));
        const __m256d v100l = _mm256_blendv_pd(v99l, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v53))));
        const __m256d v100h = _mm256_blendv_pd(v99h, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v53, 1))));
        r0l = _mm256_blendv_pd(r0l, v100l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v51))));
        r0h = _mm256_blendv_pd(r0h, v100h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v51, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG_F64_1ULP_AVX2_AVX2_TARGET void log_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG_F64_1ULP_AVX2_AVX512 __mmask8 log_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG_F64_1ULP_AVX2_AVX512 void log_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v14 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v17 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v19 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v22 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v26 = _mm512_set1_pd(0x1.25e3649da969dp-3); /* 0.14350012403626958 */
    const __m512d v27 = _mm512_set1_pd(0x1.3a847f66fedf5p-3); /* 0.15357303174083339 */
    const __m512d v29 = _mm512_set1_pd(0x1.745df2ef069bap-3); /* 0.18181981841992273 */
    const __m512d v31 = _mm512_set1_pd(0x1.c71c760da482ep-3); /* 0.22222225407728174 */
    const __m512d v33 = _mm512_set1_pd(0x1.2492491eba907p-2); /* 0.28571428537419802 */
    const __m512d v35 = _mm512_set1_pd(0x1.9999999996eb5p-2); /* 0.39999999999939045 */
    const __m512d v37 = _mm512_set1_pd(0x1.55555555555ap-1); /* 0.66666666666667496 */
    const __m512d v40 = _mm512_set1_pd(0x1.ef3aa2df3bb05p-45); /* 5.4981469125254953e-14 */
    const __m512d v46 = _mm512_set1_pd(INFINITY);
    const __m512d v48 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v52 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v54 = _mm512_set1_pd(NAN);
    const __m512d v56 = _mm512_set1_pd(-INFINITY);
    const __m512d v57 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v64 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v75 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v76 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v78 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v80 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v82 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v84 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v86 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v90 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
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
    const __m512i v13_0l = _mm512_and_si512(v12, v5_0l);
    const __m512i v13_0h = _mm512_and_si512(v12, v5_0h);
    const __m512i v13_1l = _mm512_and_si512(v12, v5_1l);
    const __m512i v13_1h = _mm512_and_si512(v12, v5_1h);
    const __m512i v15_0l = _mm512_add_epi64(v13_0l, v14);
    const __m512i v15_0h = _mm512_add_epi64(v13_0h, v14);
    const __m512i v15_1l = _mm512_add_epi64(v13_1l, v14);
    const __m512i v15_1h = _mm512_add_epi64(v13_1h, v14);
    const __m512d v16_0l = _mm512_castsi512_pd(v15_0l);
    const __m512d v16_0h = _mm512_castsi512_pd(v15_0h);
    const __m512d v16_1l = _mm512_castsi512_pd(v15_1l);
    const __m512d v16_1h = _mm512_castsi512_pd(v15_1h);
    const __m512d v18_0l = _mm512_add_pd(v16_0l, v17);
    const __m512d v18_0h = _mm512_add_pd(v16_0h, v17);
    const __m512d v18_1l = _mm512_add_pd(v16_1l, v17);
    const __m512d v18_1h = _mm512_add_pd(v16_1h, v17);
    const __m512d v20_0l = _mm512_mul_pd(v18_0l, v18_0l);
    const __m512d v20_0h = _mm512_mul_pd(v18_0h, v18_0h);
    const __m512d v20_1l = _mm512_mul_pd(v18_1l, v18_1l);
    const __m512d v20_1h = _mm512_mul_pd(v18_1h, v18_1h);
    const __m512d v21_0l = _mm512_mul_pd(v19, v20_0l);
    const __m512d v21_0h = _mm512_mul_pd(v19, v20_0h);
    const __m512d v21_1l = _mm512_mul_pd(v19, v20_1l);
    const __m512d v21_1h = _mm512_mul_pd(v19, v20_1h);
    const __m512d v23_0l = _mm512_add_pd(v18_0l, v22);
    const __m512d v23_0h = _mm512_add_pd(v18_0h, v22);
    const __m512d v23_1l = _mm512_add_pd(v18_1l, v22);
    const __m512d v23_1h = _mm512_add_pd(v18_1h, v22);
    const __m512d v24_0l = _mm512_div_pd(v18_0l, v23_0l);
    const __m512d v24_0h = _mm512_div_pd(v18_0h, v23_0h);
    const __m512d v24_1l = _mm512_div_pd(v18_1l, v23_1l);
    const __m512d v24_1h = _mm512_div_pd(v18_1h, v23_1h);
    const __m512d v25_0l = _mm512_mul_pd(v24_0l, v24_0l);
    const __m512d v25_0h = _mm512_mul_pd(v24_0h, v24_0h);
    const __m512d v25_1l = _mm512_mul_pd(v24_1l, v24_1l);
    const __m512d v25_1h = _mm512_mul_pd(v24_1h, v24_1h);
    const __m512d v28_0l = _mm512_fmadd_pd(v25_0l, v26, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v25_0h, v26, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v25_1l, v26, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v25_1h, v26, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v25_0l, v28_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v25_0h, v28_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v25_1l, v28_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v25_1h, v28_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v25_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v25_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v25_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v25_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v25_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v25_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v25_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v25_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v25_0l, v34_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v25_0h, v34_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v25_1l, v34_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v25_1h, v34_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v25_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v25_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v25_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v25_1h, v37);
    const __m512d v39_0l = _mm512_fmadd_pd(v38_0l, v25_0l, v21_0l);
    const __m512d v39_0h = _mm512_fmadd_pd(v38_0h, v25_0h, v21_0h);
    const __m512d v39_1l = _mm512_fmadd_pd(v38_1l, v25_1l, v21_1l);
    const __m512d v39_1h = _mm512_fmadd_pd(v38_1h, v25_1h, v21_1h);
    const __m512d v41_0l = _mm512_mul_pd(v40, v11_0l);
    const __m512d v41_0h = _mm512_mul_pd(v40, v11_0h);
    const __m512d v41_1l = _mm512_mul_pd(v40, v11_1l);
    const __m512d v41_1h = _mm512_mul_pd(v40, v11_1h);
    const __m512d v42_0l = _mm512_fmadd_pd(v24_0l, v39_0l, v41_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v24_0h, v39_0h, v41_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v24_1l, v39_1l, v41_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v24_1h, v39_1h, v41_1h);
    const __m512d v43_0l = _mm512_sub_pd(v21_0l, v42_0l);
    const __m512d v43_0h = _mm512_sub_pd(v21_0h, v42_0h);
    const __m512d v43_1l = _mm512_sub_pd(v21_1l, v42_1l);
    const __m512d v43_1h = _mm512_sub_pd(v21_1h, v42_1h);
    const __m512d v44_0l = _mm512_sub_pd(v18_0l, v43_0l);
    const __m512d v44_0h = _mm512_sub_pd(v18_0h, v43_0h);
    const __m512d v44_1l = _mm512_sub_pd(v18_1l, v43_1l);
    const __m512d v44_1h = _mm512_sub_pd(v18_1h, v43_1h);
    const __m512d v45_0l = _mm512_fmadd_pd(v0, v11_0l, v44_0l);
    const __m512d v45_0h = _mm512_fmadd_pd(v0, v11_0h, v44_0h);
    const __m512d v45_1l = _mm512_fmadd_pd(v0, v11_1l, v44_1l);
    const __m512d v45_1h = _mm512_fmadd_pd(v0, v11_1h, v44_1h);
    const __mmask8 v47_0l = _mm512_cmp_pd_mask(v3_0l, v46, _CMP_LT_OQ);
    const __mmask8 v47_0h = _mm512_cmp_pd_mask(v3_0h, v46, _CMP_LT_OQ);
    const __mmask16 v47_0 = _mm512_kunpackb(v47_0h, v47_0l);
    const __mmask8 v47_1l = _mm512_cmp_pd_mask(v3_1l, v46, _CMP_LT_OQ);
    const __mmask8 v47_1h = _mm512_cmp_pd_mask(v3_1h, v46, _CMP_LT_OQ);
    const __mmask16 v47_1 = _mm512_kunpackb(v47_1h, v47_1l);
    const __mmask8 v49_0l = _mm512_cmp_pd_mask(v48, v3_0l, _CMP_LE_OQ);
    const __mmask8 v49_0h = _mm512_cmp_pd_mask(v48, v3_0h, _CMP_LE_OQ);
    const __mmask16 v49_0 = _mm512_kunpackb(v49_0h, v49_0l);
    const __mmask8 v49_1l = _mm512_cmp_pd_mask(v48, v3_1l, _CMP_LE_OQ);
    const __mmask8 v49_1h = _mm512_cmp_pd_mask(v48, v3_1h, _CMP_LE_OQ);
    const __mmask16 v49_1 = _mm512_kunpackb(v49_1h, v49_1l);
    const __mmask16 v50_0 = (__mmask16)(v47_0 & v49_0);
    const __mmask16 v50_1 = (__mmask16)(v47_1 & v49_1);
    const __mmask16 v51_0 = (__mmask16)~v50_0;
    const __mmask16 v51_1 = (__mmask16)~v50_1;
    __m512d r0_0l = v45_0l;
    __m512d r0_0h = v45_0h;
    __m512d r0_1l = v45_1l;
    __m512d r0_1h = v45_1h;
    __mmask16 any1 = v51_0;
    any1 = (__mmask16)(any1 | v51_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v53_0l = _mm512_cmp_pd_mask(v3_0l, v52, _CMP_LT_OQ);
        const __mmask8 v53_0h = _mm512_cmp_pd_mask(v3_0h, v52, _CMP_LT_OQ);
        const __mmask16 v53_0 = _mm512_kunpackb(v53_0h, v53_0l);
        const __mmask8 v53_1l = _mm512_cmp_pd_mask(v3_1l, v52, _CMP_LT_OQ);
        const __mmask8 v53_1h = _mm512_cmp_pd_mask(v3_1h, v52, _CMP_LT_OQ);
        const __mmask16 v53_1 = _mm512_kunpackb(v53_1h, v53_1l);
        const __mmask8 v55_0l = _mm512_cmp_pd_mask(v52, v3_0l, _CMP_EQ_OQ);
        const __mmask8 v55_0h = _mm512_cmp_pd_mask(v52, v3_0h, _CMP_EQ_OQ);
        const __mmask16 v55_0 = _mm512_kunpackb(v55_0h, v55_0l);
        const __mmask8 v55_1l = _mm512_cmp_pd_mask(v52, v3_1l, _CMP_EQ_OQ);
        const __mmask8 v55_1h = _mm512_cmp_pd_mask(v52, v3_1h, _CMP_EQ_OQ);
        const __mmask16 v55_1 = _mm512_kunpackb(v55_1h, v55_1l);
        const __m512d v58_0l = _mm512_mul_pd(v57, v3_0l);
        const __m512d v58_0h = _mm512_mul_pd(v57, v3_0h);
        const __m512d v58_1l = _mm512_mul_pd(v57, v3_1l);
        const __m512d v58_1h = _mm512_mul_pd(v57, v3_1h);
        const __m512i v59_0l = _mm512_castpd_si512(v58_0l);
        const __m512i v59_0h = _mm512_castpd_si512(v58_0h);
        const __m512i v59_1l = _mm512_castpd_si512(v58_1l);
        const __m512i v59_1h = _mm512_castpd_si512(v58_1h);
        const __m512i v60_0l = _mm512_add_epi64(v2, v59_0l);
        const __m512i v60_0h = _mm512_add_epi64(v2, v59_0h);
        const __m512i v60_1l = _mm512_add_epi64(v2, v59_1l);
        const __m512i v60_1h = _mm512_add_epi64(v2, v59_1h);
        const __m512i v61_0l = _mm512_srli_epi64(v60_0l, 52);
        const __m512i v61_0h = _mm512_srli_epi64(v60_0h, 52);
        const __m512i v61_1l = _mm512_srli_epi64(v60_1l, 52);
        const __m512i v61_1h = _mm512_srli_epi64(v60_1h, 52);
        const __m512i v62_0l = _mm512_or_si512(v1, v61_0l);
        const __m512i v62_0h = _mm512_or_si512(v1, v61_0h);
        const __m512i v62_1l = _mm512_or_si512(v1, v61_1l);
        const __m512i v62_1h = _mm512_or_si512(v1, v61_1h);
        const __m512d v63_0l = _mm512_castsi512_pd(v62_0l);
        const __m512d v63_0h = _mm512_castsi512_pd(v62_0h);
        const __m512d v63_1l = _mm512_castsi512_pd(v62_1l);
        const __m512d v63_1h = _mm512_castsi512_pd(v62_1h);
        const __m512d v65_0l = _mm512_sub_pd(v63_0l, v64);
        const __m512d v65_0h = _mm512_sub_pd(v63_0h, v64);
        const __m512d v65_1l = _mm512_sub_pd(v63_1l, v64);
        const __m512d v65_1h = _mm512_sub_pd(v63_1h, v64);
        const __m512i v66_0l = _mm512_and_si512(v60_0l, v12);
        const __m512i v66_0h = _mm512_and_si512(v60_0h, v12);
        const __m512i v66_1l = _mm512_and_si512(v60_1l, v12);
        const __m512i v66_1h = _mm512_and_si512(v60_1h, v12);
        const __m512i v67_0l = _mm512_add_epi64(v66_0l, v14);
        const __m512i v67_0h = _mm512_add_epi64(v66_0h, v14);
        const __m512i v67_1l = _mm512_add_epi64(v66_1l, v14);
        const __m512i v67_1h = _mm512_add_epi64(v66_1h, v14);
        const __m512d v68_0l = _mm512_castsi512_pd(v67_0l);
        const __m512d v68_0h = _mm512_castsi512_pd(v67_0h);
        const __m512d v68_1l = _mm512_castsi512_pd(v67_1l);
        const __m512d v68_1h = _mm512_castsi512_pd(v67_1h);
        const __m512d v69_0l = _mm512_add_pd(v68_0l, v17);
        const __m512d v69_0h = _mm512_add_pd(v68_0h, v17);
        const __m512d v69_1l = _mm512_add_pd(v68_1l, v17);
        const __m512d v69_1h = _mm512_add_pd(v68_1h, v17);
        const __m512d v70_0l = _mm512_mul_pd(v69_0l, v69_0l);
        const __m512d v70_0h = _mm512_mul_pd(v69_0h, v69_0h);
        const __m512d v70_1l = _mm512_mul_pd(v69_1l, v69_1l);
        const __m512d v70_1h = _mm512_mul_pd(v69_1h, v69_1h);
        const __m512d v71_0l = _mm512_mul_pd(v19, v70_0l);
        const __m512d v71_0h = _mm512_mul_pd(v19, v70_0h);
        const __m512d v71_1l = _mm512_mul_pd(v19, v70_1l);
        const __m512d v71_1h = _mm512_mul_pd(v19, v70_1h);
        const __m512d v72_0l = _mm512_add_pd(v22, v69_0l);
        const __m512d v72_0h = _mm512_add_pd(v22, v69_0h);
        const __m512d v72_1l = _mm512_add_pd(v22, v69_1l);
        const __m512d v72_1h = _mm512_add_pd(v22, v69_1h);
        const __m512d v73_0l = _mm512_div_pd(v69_0l, v72_0l);
        const __m512d v73_0h = _mm512_div_pd(v69_0h, v72_0h);
        const __m512d v73_1l = _mm512_div_pd(v69_1l, v72_1l);
        const __m512d v73_1h = _mm512_div_pd(v69_1h, v72_1h);
        const __m512d v74_0l = _mm512_mul_pd(v73_0l, v73_0l);
        const __m512d v74_0h = _mm512_mul_pd(v73_0h, v73_0h);
        const __m512d v74_1l = _mm512_mul_pd(v73_1l, v73_1l);
        const __m512d v74_1h = _mm512_mul_pd(v73_1h, v73_1h);
        const __m512d v77_0l = _mm512_fmadd_pd(v74_0l, v75, v76);
        const __m512d v77_0h = _mm512_fmadd_pd(v74_0h, v75, v76);
        const __m512d v77_1l = _mm512_fmadd_pd(v74_1l, v75, v76);
        const __m512d v77_1h = _mm512_fmadd_pd(v74_1h, v75, v76);
        const __m512d v79_0l = _mm512_fmadd_pd(v74_0l, v77_0l, v78);
        const __m512d v79_0h = _mm512_fmadd_pd(v74_0h, v77_0h, v78);
        const __m512d v79_1l = _mm512_fmadd_pd(v74_1l, v77_1l, v78);
        const __m512d v79_1h = _mm512_fmadd_pd(v74_1h, v77_1h, v78);
        const __m512d v81_0l = _mm512_fmadd_pd(v74_0l, v79_0l, v80);
        const __m512d v81_0h = _mm512_fmadd_pd(v74_0h, v79_0h, v80);
        const __m512d v81_1l = _mm512_fmadd_pd(v74_1l, v79_1l, v80);
        const __m512d v81_1h = _mm512_fmadd_pd(v74_1h, v79_1h, v80);
        const __m512d v83_0l = _mm512_fmadd_pd(v74_0l, v81_0l, v82);
        const __m512d v83_0h = _mm512_fmadd_pd(v74_0h, v81_0h, v82);
        const __m512d v83_1l = _mm512_fmadd_pd(v74_1l, v81_1l, v82);
        const __m512d v83_1h = _mm512_fmadd_pd(v74_1h, v81_1h, v82);
        const __m512d v85_0l = _mm512_fmadd_pd(v74_0l, v83_0l, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v74_0h, v83_0h, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v74_1l, v83_1l, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v74_1h, v83_1h, v84);
        const __m512d v87_0l = _mm512_fmadd_pd(v74_0l, v85_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v74_0h, v85_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v74_1l, v85_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v74_1h, v85_1h, v86);
        const __m512d v88_0l = _mm512_mul_pd(v87_0l, v74_0l);
        const __m512d v88_0h = _mm512_mul_pd(v87_0h, v74_0h);
        const __m512d v88_1l = _mm512_mul_pd(v87_1l, v74_1l);
        const __m512d v88_1h = _mm512_mul_pd(v87_1h, v74_1h);
        const __m512d v89_0l = _mm512_add_pd(v71_0l, v88_0l);
        const __m512d v89_0h = _mm512_add_pd(v71_0h, v88_0h);
        const __m512d v89_1l = _mm512_add_pd(v71_1l, v88_1l);
        const __m512d v89_1h = _mm512_add_pd(v71_1h, v88_1h);
        const __m512d v91_0l = _mm512_mul_pd(v90, v65_0l);
        const __m512d v91_0h = _mm512_mul_pd(v90, v65_0h);
        const __m512d v91_1l = _mm512_mul_pd(v90, v65_1l);
        const __m512d v91_1h = _mm512_mul_pd(v90, v65_1h);
        const __m512d v92_0l = _mm512_fmadd_pd(v89_0l, v73_0l, v91_0l);
        const __m512d v92_0h = _mm512_fmadd_pd(v89_0h, v73_0h, v91_0h);
        const __m512d v92_1l = _mm512_fmadd_pd(v89_1l, v73_1l, v91_1l);
        const __m512d v92_1h = _mm512_fmadd_pd(v89_1h, v73_1h, v91_1h);
        const __m512d v93_0l = _mm512_sub_pd(v71_0l, v92_0l);
        const __m512d v93_0h = _mm512_sub_pd(v71_0h, v92_0h);
        const __m512d v93_1l = _mm512_sub_pd(v71_1l, v92_1l);
        const __m512d v93_1h = _mm512_sub_pd(v71_1h, v92_1h);
        const __m512d v94_0l = _mm512_sub_pd(v69_0l, v93_0l);
        const __m512d v94_0h = _mm512_sub_pd(v69_0h, v93_0h);
        const __m512d v94_1l = _mm512_sub_pd(v69_1l, v93_1l);
        const __m512d v94_1h = _mm512_sub_pd(v69_1h, v93_1h);
        const __m512d v95_0l = _mm512_fmadd_pd(v0, v65_0l, v94_0l);
        const __m512d v95_0h = _mm512_fmadd_pd(v0, v65_0h, v94_0h);
        const __m512d v95_1l = _mm512_fmadd_pd(v0, v65_1l, v94_1l);
        const __m512d v95_1h = _mm512_fmadd_pd(v0, v65_1h, v94_1h);
        const __m512d v96_0l = _mm512_mask_blend_pd((__mmask8)v53_0, v95_0l, v54);
        const __m512d v96_0h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v53_0), v95_0h, v54);
        const __m512d v96_1l = _mm512_mask_blend_pd((__mmask8)v53_1, v95_1l, v54);
        const __m512d v96_1h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v53_1), v95_1h, v54);
        const __m512d v97_0l = _mm512_mask_blend_pd((__mmask8)v55_0, v96_0l, v56);
        const __m512d v97_0h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v55_0), v96_0h, v56);
        const __m512d v97_1l = _mm512_mask_blend_pd((__mmask8)v55_1, v96_1l, v56);
        const __m512d v97_1h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v55_1), v96_1h, v56);
        const __m512d v98_0l = _mm512_add_pd(v3_0l, v3_0l);
        const __m512d v98_0h = _mm512_add_pd(v3_0h, v3_0h);
        const __m512d v98_1l = _mm512_add_pd(v3_1l, v3_1l);
        const __m512d v98_1h = _mm512_add_pd(v3_1h, v3_1h);
        const __m512d v99_0l = _mm512_mask_blend_pd((__mmask8)v47_0, v98_0l, v97_0l);
        const __m512d v99_0h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v47_0), v98_0h, v97_0h);
        const __m512d v99_1l = _mm512_mask_blend_pd((__mmask8)v47_1, v98_1l, v97_1l);
        const __m512d v99_1h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v47_1), v98_1h, v97_1h);
        const __m512d v100_0l = _mm512_mask_blend_pd((__mmask8)v53_0, v99_0l, v54);
        const __m512d v100_0h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v53_0), v99_0h, v54);
        const __m512d v100_1l = _mm512_mask_blend_pd((__mmask8)v53_1, v99_1l, v54);
        const __m512d v100_1h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v53_1), v99_1h, v54);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v51_0, r0_0l, v100_0l);
        r0_0h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v51_0), r0_0h, v100_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v51_1, r0_1l, v100_1l);
        r0_1h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v51_1), r0_1h, v100_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static LOG_F64_1ULP_AVX2_AVX512_TARGET void log_f64_1ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v14 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v17 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v19 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v22 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v26 = _mm512_set1_pd(0x1.25e3649da969dp-3); /* 0.14350012403626958 */
    const __m512d v27 = _mm512_set1_pd(0x1.3a847f66fedf5p-3); /* 0.15357303174083339 */
    const __m512d v29 = _mm512_set1_pd(0x1.745df2ef069bap-3); /* 0.18181981841992273 */
    const __m512d v31 = _mm512_set1_pd(0x1.c71c760da482ep-3); /* 0.22222225407728174 */
    const __m512d v33 = _mm512_set1_pd(0x1.2492491eba907p-2); /* 0.28571428537419802 */
    const __m512d v35 = _mm512_set1_pd(0x1.9999999996eb5p-2); /* 0.39999999999939045 */
    const __m512d v37 = _mm512_set1_pd(0x1.55555555555ap-1); /* 0.66666666666667496 */
    const __m512d v40 = _mm512_set1_pd(0x1.ef3aa2df3bb05p-45); /* 5.4981469125254953e-14 */
    const __m512d v46 = _mm512_set1_pd(INFINITY);
    const __m512d v48 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v52 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v54 = _mm512_set1_pd(NAN);
    const __m512d v56 = _mm512_set1_pd(-INFINITY);
    const __m512d v57 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v64 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v75 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v76 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v78 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v80 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v82 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v84 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v86 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v90 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
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
    const __m512i v13l = _mm512_and_si512(v12, v5l);
    const __m512i v13h = _mm512_and_si512(v12, v5h);
    const __m512i v15l = _mm512_add_epi64(v13l, v14);
    const __m512i v15h = _mm512_add_epi64(v13h, v14);
    const __m512d v16l = _mm512_castsi512_pd(v15l);
    const __m512d v16h = _mm512_castsi512_pd(v15h);
    const __m512d v18l = _mm512_add_pd(v16l, v17);
    const __m512d v18h = _mm512_add_pd(v16h, v17);
    const __m512d v20l = _mm512_mul_pd(v18l, v18l);
    const __m512d v20h = _mm512_mul_pd(v18h, v18h);
    const __m512d v21l = _mm512_mul_pd(v19, v20l);
    const __m512d v21h = _mm512_mul_pd(v19, v20h);
    const __m512d v23l = _mm512_add_pd(v18l, v22);
    const __m512d v23h = _mm512_add_pd(v18h, v22);
    const __m512d v24l = _mm512_div_pd(v18l, v23l);
    const __m512d v24h = _mm512_div_pd(v18h, v23h);
    const __m512d v25l = _mm512_mul_pd(v24l, v24l);
    const __m512d v25h = _mm512_mul_pd(v24h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v25l, v26, v27);
    const __m512d v28h = _mm512_fmadd_pd(v25h, v26, v27);
    const __m512d v30l = _mm512_fmadd_pd(v25l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v25h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v25l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v25h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v25l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v25h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v25l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v25h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v25l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v25h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v38l, v25l, v21l);
    const __m512d v39h = _mm512_fmadd_pd(v38h, v25h, v21h);
    const __m512d v41l = _mm512_mul_pd(v40, v11l);
    const __m512d v41h = _mm512_mul_pd(v40, v11h);
    const __m512d v42l = _mm512_fmadd_pd(v24l, v39l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v24h, v39h, v41h);
    const __m512d v43l = _mm512_sub_pd(v21l, v42l);
    const __m512d v43h = _mm512_sub_pd(v21h, v42h);
    const __m512d v44l = _mm512_sub_pd(v18l, v43l);
    const __m512d v44h = _mm512_sub_pd(v18h, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v0, v11l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v0, v11h, v44h);
    const __mmask8 v47l = _mm512_cmp_pd_mask(v3l, v46, _CMP_LT_OQ);
    const __mmask8 v47h = _mm512_cmp_pd_mask(v3h, v46, _CMP_LT_OQ);
    const __mmask16 v47 = _mm512_kunpackb(v47h, v47l);
    const __mmask8 v49l = _mm512_cmp_pd_mask(v48, v3l, _CMP_LE_OQ);
    const __mmask8 v49h = _mm512_cmp_pd_mask(v48, v3h, _CMP_LE_OQ);
    const __mmask16 v49 = _mm512_kunpackb(v49h, v49l);
    const __mmask16 v50 = (__mmask16)(v47 & v49);
    const __mmask16 v51 = (__mmask16)~v50;
    __m512d r0l = v45l;
    __m512d r0h = v45h;
    __mmask16 any1 = v51;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v53l = _mm512_cmp_pd_mask(v3l, v52, _CMP_LT_OQ);
        const __mmask8 v53h = _mm512_cmp_pd_mask(v3h, v52, _CMP_LT_OQ);
        const __mmask16 v53 = _mm512_kunpackb(v53h, v53l);
        const __mmask8 v55l = _mm512_cmp_pd_mask(v52, v3l, _CMP_EQ_OQ);
        const __mmask8 v55h = _mm512_cmp_pd_mask(v52, v3h, _CMP_EQ_OQ);
        const __mmask16 v55 = _mm512_kunpackb(v55h, v55l);
        const __m512d v58l = _mm512_mul_pd(v57, v3l);
        const __m512d v58h = _mm512_mul_pd(v57, v3h);
        const __m512i v59l = _mm512_castpd_si512(v58l);
        const __m512i v59h = _mm512_castpd_si512(v58h);
        const __m512i v60l = _mm512_add_epi64(v2, v59l);
        const __m512i v60h = _mm512_add_epi64(v2, v59h);
        const __m512i v61l = _mm512_srli_epi64(v60l, 52);
        const __m512i v61h = _mm512_srli_epi64(v60h, 52);
        const __m512i v62l = _mm512_or_si512(v1, v61l);
        const __m512i v62h = _mm512_or_si512(v1, v61h);
        const __m512d v63l = _mm512_castsi512_pd(v62l);
        const __m512d v63h = _mm512_castsi512_pd(v62h);
        const __m512d v65l = _mm512_sub_pd(v63l, v64);
        const __m512d v65h = _mm512_sub_pd(v63h, v64);
        const __m512i v66l = _mm512_and_si512(v60l, v12);
        const __m512i v66h = _mm512_and_si512(v60h, v12);
        const __m512i v67l = _mm512_add_epi64(v66l, v14);
        const __m512i v67h = _mm512_add_epi64(v66h, v14);
        const __m512d v68l = _mm512_castsi512_pd(v67l);
        const __m512d v68h = _mm512_castsi512_pd(v67h);
        const __m512d v69l = _mm512_add_pd(v68l, v17);
        const __m512d v69h = _mm512_add_pd(v68h, v17);
        const __m512d v70l = _mm512_mul_pd(v69l, v69l);
        const __m512d v70h = _mm512_mul_pd(v69h, v69h);
        const __m512d v71l = _mm512_mul_pd(v19, v70l);
        const __m512d v71h = _mm512_mul_pd(v19, v70h);
        const __m512d v72l = _mm512_add_pd(v22, v69l);
        const __m512d v72h = _mm512_add_pd(v22, v69h);
        const __m512d v73l = _mm512_div_pd(v69l, v72l);
        const __m512d v73h = _mm512_div_pd(v69h, v72h);
        const __m512d v74l = _mm512_mul_pd(v73l, v73l);
        const __m512d v74h = _mm512_mul_pd(v73h, v73h);
        const __m512d v77l = _mm512_fmadd_pd(v74l, v75, v76);
        const __m512d v77h = _mm512_fmadd_pd(v74h, v75, v76);
        const __m512d v79l = _mm512_fmadd_pd(v74l, v77l, v78);
        const __m512d v79h = _mm512_fmadd_pd(v74h, v77h, v78);
        const __m512d v81l = _mm512_fmadd_pd(v74l, v79l, v80);
        const __m512d v81h = _mm512_fmadd_pd(v74h, v79h, v80);
        const __m512d v83l = _mm512_fmadd_pd(v74l, v81l, v82);
        const __m512d v83h = _mm512_fmadd_pd(v74h, v81h, v82);
        const __m512d v85l = _mm512_fmadd_pd(v74l, v83l, v84);
        const __m512d v85h = _mm512_fmadd_pd(v74h, v83h, v84);
        const __m512d v87l = _mm512_fmadd_pd(v74l, v85l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v74h, v85h, v86);
        const __m512d v88l = _mm512_mul_pd(v87l, v74l);
        const __m512d v88h = _mm512_mul_pd(v87h, v74h);
        const __m512d v89l = _mm512_add_pd(v71l, v88l);
        const __m512d v89h = _mm512_add_pd(v71h, v88h);
        const __m512d v91l = _mm512_mul_pd(v90, v65l);
        const __m512d v91h = _mm512_mul_pd(v90, v65h);
        const __m512d v92l = _mm512_fmadd_pd(v89l, v73l, v91l);
        const __m512d v92h = _mm512_fmadd_pd(v89h, v73h, v91h);
        const __m512d v93l = _mm512_sub_pd(v71l, v92l);
        const __m512d v93h = _mm512_sub_pd(v71h, v92h);
        const __m512d v94l = _mm512_sub_pd(v69l, v93l);
        const __m512d v94h = _mm512_sub_pd(v69h, v93h);
        const __m512d v95l = _mm512_fmadd_pd(v0, v65l, v94l);
        const __m512d v95h = _mm512_fmadd_pd(v0, v65h, v94h);
        const __m512d v96l = _mm512_mask_blend_pd((__mmask8)v53, v95l, v54);
        const __m512d v96h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v53), v95h, v54);
        const __m512d v97l = _mm512_mask_blend_pd((__mmask8)v55, v96l, v56);
        const __m512d v97h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v55), v96h, v56);
        const __m512d v98l = _mm512_add_pd(v3l, v3l);
        const __m512d v98h = _mm512_add_pd(v3h, v3h);
        const __m512d v99l = _mm512_mask_blend_pd((__mmask8)v47, v98l, v97l);
        const __m512d v99h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v47), v98h, v97h);
        const __m512d v100l = _mm512_mask_blend_pd((__mmask8)v53, v99l, v54);
        const __m512d v100h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v53), v99h, v54);
        r0l = _mm512_mask_blend_pd((__mmask8)v51, r0l, v100l);
        r0h = _mm512_mask_blend_pd(log_f64_1ulp_avx2_high_mask_avx512(v51), r0h, v100h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG_F64_1ULP_AVX2_AVX512_TARGET void log_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log_f64_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_f64_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log_f64_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_f64_1ulp_avx2_level(void) {
#if defined(LOG_F64_1ULP_AVX2_FORCE_ISA)
    return LOG_F64_1ULP_AVX2_FORCE_ISA;
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

double log_f64_1ulp_avx2(double x) {
    return log_f64_1ulp_avx2_element(x);
}

void log_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_f64_1ulp_avx2_level();
    if (level == 2) {
        log_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_f64_1ulp_avx2_array_portable(x, y, n);
}
