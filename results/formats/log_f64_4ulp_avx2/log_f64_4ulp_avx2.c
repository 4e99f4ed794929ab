/* log_f64_4ulp_avx2: log
 *
 *   target       log, ln x, f64
 *   domain       every input
 *   max error    2.707218 ulp, observed on 57975550 inputs
 *   worst input  0x1.65200627e3ad5p-1 (0.69750994908266739, encoding 0x3fe65200627e3ad5)
 *   result there -0x1.70e25c9a4dd9fp-2 (-0.36023850147054221, encoding 0xbfd70e25c9a4dd9f)
 *   mean error   0.411893 ulp
 *   misrounded   18041370 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3191363d5347de91d131b9c88d22fe25
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive log_f64_4ulp_avx2.db
 *                time: 1.0364 ns/element as avx2 code (inputs mean)
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
#include "log_f64_4ulp_avx2.h"

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
static inline int64_t log_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v2 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v3 = x;
    const int64_t v4 = log_f64_4ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v2 + (uint64_t)v4);
    const int64_t v6 = INT64_C(52);
    const int64_t v7 = log_f64_4ulp_avx2_lshr_i64(v5, v6);
    const int64_t v8 = v1 | v7;
    const double v9 = log_f64_4ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v11 = v9 - v10;
    const int64_t v12 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v13 = v12 & v5;
    const int64_t v14 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v15 = (int64_t)((uint64_t)v13 + (uint64_t)v14);
    const double v16 = log_f64_4ulp_avx2_frombits_f64(v15);
    const double v17 = -0x1p+0; /* -1 */
    const double v18 = v16 + v17;
    const double v19 = 0x1p+1; /* 2 */
    const double v20 = v18 + v19;
    const double v21 = v18 / v20;
    const double v22 = v21 * v21;
    const double v23 = v21 * v22;
    const double v24 = 0x1.4ae4f4b29a8fep-3; /* 0.16156951112800039 */
    const double v25 = log_f64_4ulp_avx2_fma_f64(v22, v22, v24);
    const double v26 = 0x1.73e85e1294b56p-3; /* 0.18159554952816376 */
    const double v27 = log_f64_4ulp_avx2_fma_f64(v25, v22, v26);
    const double v28 = 0x1.c71e3c5d507cfp-3; /* 0.22222563895962685 */
    const double v29 = log_f64_4ulp_avx2_fma_f64(v22, v27, v28);
    const double v30 = 0x1.249247519bfe1p-2; /* 0.28571425853351512 */
    const double v31 = log_f64_4ulp_avx2_fma_f64(v29, v22, v30);
    const double v32 = 0x1.9999999b434ccp-2; /* 0.40000000009679293 */
    const double v33 = log_f64_4ulp_avx2_fma_f64(v31, v22, v32);
    const double v34 = 0x1.5555555555226p-1; /* 0.66666666666657615 */
    const double v35 = log_f64_4ulp_avx2_fma_f64(v33, v22, v34);
    const double v36 = v21 * v19;
    const double v37 = log_f64_4ulp_avx2_fma_f64(v23, v35, v36);
    const double v38 = log_f64_4ulp_avx2_fma_f64(v0, v11, v37);
    const int64_t v39 = INT64_C(-9007199254740993); /* 0xffdfffffffffffff */
    const int64_t v40 = INT64_C(9218868437227405312); /* 0x7ff0000000000000 */
    const int64_t v41 = (int64_t)((uint64_t)v40 + (uint64_t)v4);
    const int v42 = v39 < v41;
    const double v43 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v44 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    double r0 = v38;
    if (v42) {
        const double v45 = 0x0p+0; /* 0 */
        const int v46 = v3 < v45;
        const double v47 = NAN;
        const double v48 = INFINITY;
        const int v49 = v3 < v48;
        const int v50 = v45 == v3;
        const double v51 = -INFINITY;
        const double v52 = 0x1p+54; /* 18014398509481984 */
        const double v53 = v52 * v3;
        const int64_t v54 = log_f64_4ulp_avx2_bits_f64(v53);
        const int64_t v55 = (int64_t)((uint64_t)v2 + (uint64_t)v54);
        const int64_t v56 = log_f64_4ulp_avx2_lshr_i64(v55, v6);
        const int64_t v57 = v1 | v56;
        const double v58 = log_f64_4ulp_avx2_frombits_f64(v57);
        const double v59 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v60 = v58 - v59;
        const int64_t v61 = v55 & v12;
        const int64_t v62 = (int64_t)((uint64_t)v61 + (uint64_t)v14);
        const double v63 = log_f64_4ulp_avx2_frombits_f64(v62);
        const double v64 = v63 + v17;
        const double v65 = v19 + v64;
        const double v66 = v64 / v65;
        const double v67 = v66 * v66;
        const double v68 = log_f64_4ulp_avx2_fma_f64(v67, v43, v44);
        const double v69 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
        const double v70 = log_f64_4ulp_avx2_fma_f64(v67, v68, v69);
        const double v71 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
        const double v72 = log_f64_4ulp_avx2_fma_f64(v67, v70, v71);
        const double v73 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v74 = log_f64_4ulp_avx2_fma_f64(v67, v72, v73);
        const double v75 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v76 = log_f64_4ulp_avx2_fma_f64(v67, v74, v75);
        const double v77 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v78 = log_f64_4ulp_avx2_fma_f64(v67, v76, v77);
        const double v79 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v80 = log_f64_4ulp_avx2_fma_f64(v67, v78, v79);
        const double v81 = v67 * v66;
        const double v82 = v66 * v19;
        const double v83 = log_f64_4ulp_avx2_fma_f64(v80, v81, v82);
        const double v84 = log_f64_4ulp_avx2_fma_f64(v0, v60, v83);
        const double v85 = v50 ? v51 : v84;
        const double v86 = v3 + v3;
        const double v87 = v49 ? v85 : v86;
        const double v88 = v46 ? v47 : v87;
        r0 = v88;
    }
    return r0;
}

static void log_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_F64_4ULP_AVX2_AVX2 static inline LOG_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_F64_4ULP_AVX2_AVX512 static inline LOG_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG_F64_4ULP_AVX2_AVX2 __m256i log_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG_F64_4ULP_AVX2_AVX2 __m256i log_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG_F64_4ULP_AVX2_AVX2 void log_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v10 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256i v12 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v14 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v17 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v19 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v24 = _mm256_set1_pd(0x1.4ae4f4b29a8fep-3); /* 0.16156951112800039 */
    const __m256d v26 = _mm256_set1_pd(0x1.73e85e1294b56p-3); /* 0.18159554952816376 */
    const __m256d v28 = _mm256_set1_pd(0x1.c71e3c5d507cfp-3); /* 0.22222563895962685 */
    const __m256d v30 = _mm256_set1_pd(0x1.249247519bfe1p-2); /* 0.28571425853351512 */
    const __m256d v32 = _mm256_set1_pd(0x1.9999999b434ccp-2); /* 0.40000000009679293 */
    const __m256d v34 = _mm256_set1_pd(0x1.5555555555226p-1); /* 0.66666666666657615 */
    const __m256i v39 = _mm256_set1_epi64x(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m256i v40 = _mm256_set1_epi64x(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m256d v43 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v44 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v45 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v47 = _mm256_set1_pd(NAN);
    const __m256d v48 = _mm256_set1_pd(INFINITY);
    const __m256d v51 = _mm256_set1_pd(-INFINITY);
    const __m256d v52 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v59 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256d v69 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v71 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v73 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v75 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v77 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v79 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256i v4l = log_f64_4ulp_avx2_bits_f64_avx2(v3l);
    const __m256i v4h = log_f64_4ulp_avx2_bits_f64_avx2(v3h);
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
    const __m256d v20l = _mm256_add_pd(v18l, v19);
    const __m256d v20h = _mm256_add_pd(v18h, v19);
    const __m256d v21l = _mm256_div_pd(v18l, v20l);
    const __m256d v21h = _mm256_div_pd(v18h, v20h);
    const __m256d v22l = _mm256_mul_pd(v21l, v21l);
    const __m256d v22h = _mm256_mul_pd(v21h, v21h);
    const __m256d v23l = _mm256_mul_pd(v21l, v22l);
    const __m256d v23h = _mm256_mul_pd(v21h, v22h);
    const __m256d v25l = _mm256_fmadd_pd(v22l, v22l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v22h, v22h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v22l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v22h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v22l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v22h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v22l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v22h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v22l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v22h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v22l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v22h, v34);
    const __m256d v36l = _mm256_mul_pd(v21l, v19);
    const __m256d v36h = _mm256_mul_pd(v21h, v19);
    const __m256d v37l = _mm256_fmadd_pd(v23l, v35l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v23h, v35h, v36h);
    const __m256d v38l = _mm256_fmadd_pd(v0, v11l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v0, v11h, v37h);
    const __m256i v41l = _mm256_add_epi64(v40, v4l);
    const __m256i v41h = _mm256_add_epi64(v40, v4h);
    const __m256i v42l = _mm256_cmpgt_epi64(v41l, v39);
    const __m256i v42h = _mm256_cmpgt_epi64(v41h, v39);
    const __m256i v42 = log_f64_4ulp_avx2_join_mask_avx2(v42l, v42h);
    __m256d r0l = v38l;
    __m256d r0h = v38h;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v46l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v45, _CMP_LT_OQ));
        const __m256i v46h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v45, _CMP_LT_OQ));
        const __m256i v46 = log_f64_4ulp_avx2_join_mask_avx2(v46l, v46h);
        const __m256i v49l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v48, _CMP_LT_OQ));
        const __m256i v49h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v48, _CMP_LT_OQ));
        const __m256i v49 = log_f64_4ulp_avx2_join_mask_avx2(v49l, v49h);
        const __m256i v50l = _mm256_castpd_si256(_mm256_cmp_pd(v45, v3l, _CMP_EQ_OQ));
        const __m256i v50h = _mm256_castpd_si256(_mm256_cmp_pd(v45, v3h, _CMP_EQ_OQ));
        const __m256i v50 = log_f64_4ulp_avx2_join_mask_avx2(v50l, v50h);
        const __m256d v53l = _mm256_mul_pd(v52, v3l);
        const __m256d v53h = _mm256_mul_pd(v52, v3h);
        const __m256i v54l = log_f64_4ulp_avx2_bits_f64_avx2(v53l);
        const __m256i v54h = log_f64_4ulp_avx2_bits_f64_avx2(v53h);
        const __m256i v55l = _mm256_add_epi64(v2, v54l);
        const __m256i v55h = _mm256_add_epi64(v2, v54h);
        const __m256i v56l = _mm256_srli_epi64(v55l, 52);
        const __m256i v56h = _mm256_srli_epi64(v55h, 52);
        const __m256i v57l = _mm256_or_si256(v1, v56l);
        const __m256i v57h = _mm256_or_si256(v1, v56h);
        const __m256d v58l = _mm256_castsi256_pd(v57l);
        const __m256d v58h = _mm256_castsi256_pd(v57h);
        const __m256d v60l = _mm256_sub_pd(v58l, v59);
        const __m256d v60h = _mm256_sub_pd(v58h, v59);
        const __m256i v61l = _mm256_and_si256(v55l, v12);
        const __m256i v61h = _mm256_and_si256(v55h, v12);
        const __m256i v62l = _mm256_add_epi64(v61l, v14);
        const __m256i v62h = _mm256_add_epi64(v61h, v14);
        const __m256d v63l = _mm256_castsi256_pd(v62l);
        const __m256d v63h = _mm256_castsi256_pd(v62h);
        const __m256d v64l = _mm256_add_pd(v63l, v17);
        const __m256d v64h = _mm256_add_pd(v63h, v17);
        const __m256d v65l = _mm256_add_pd(v19, v64l);
        const __m256d v65h = _mm256_add_pd(v19, v64h);
        const __m256d v66l = _mm256_div_pd(v64l, v65l);
        const __m256d v66h = _mm256_div_pd(v64h, v65h);
        const __m256d v67l = _mm256_mul_pd(v66l, v66l);
        const __m256d v67h = _mm256_mul_pd(v66h, v66h);
        const __m256d v68l = _mm256_fmadd_pd(v67l, v43, v44);
        const __m256d v68h = _mm256_fmadd_pd(v67h, v43, v44);
        const __m256d v70l = _mm256_fmadd_pd(v67l, v68l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v67h, v68h, v69);
        const __m256d v72l = _mm256_fmadd_pd(v67l, v70l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v67h, v70h, v71);
        const __m256d v74l = _mm256_fmadd_pd(v67l, v72l, v73);
        const __m256d v74h = _mm256_fmadd_pd(v67h, v72h, v73);
        const __m256d v76l = _mm256_fmadd_pd(v67l, v74l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v67h, v74h, v75);
        const __m256d v78l = _mm256_fmadd_pd(v67l, v76l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v67h, v76h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v67l, v78l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v67h, v78h, v79);
        const __m256d v81l = _mm256_mul_pd(v67l, v66l);
        const __m256d v81h = _mm256_mul_pd(v67h, v66h);
        const __m256d v82l = _mm256_mul_pd(v66l, v19);
        const __m256d v82h = _mm256_mul_pd(v66h, v19);
        const __m256d v83l = _mm256_fmadd_pd(v80l, v81l, v82l);
        const __m256d v83h = _mm256_fmadd_pd(v80h, v81h, v82h);
        const __m256d v84l = _mm256_fmadd_pd(v0, v60l, v83l);
        const __m256d v84h = _mm256_fmadd_pd(v0, v60h, v83h);
        const __m256d v85l = _mm256_blendv_pd(v84l, v51, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v50))));
        const __m256d v85h = _mm256_blendv_pd(v84h, v51, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v50, 1))));
        const __m256d v86l = _mm256_add_pd(v3l, v3l);
        const __m256d v86h = _mm256_add_pd(v3h, v3h);
        const __m256d v87l = _mm256_blendv_pd(v86l, v85l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v49))));
        const __m256d v87h = _mm256_blendv_pd(v86h, v85h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v49, 1))));
        const __m256d v88l = _mm256_blendv_pd(v87l, v47, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v46))));
        const __m256d v88h = _mm256_blendv_pd(v87h, v47, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v46, 1))));
        r0l = _mm256_blendv_pd(r0l, v88l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v42))));
        r0h = _mm256_blendv_pd(r0h, v88h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v42, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG_F64_4ULP_AVX2_AVX2_TARGET void log_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_F64_4ULP_AVX2_AVX512 __m512i log_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG_F64_4ULP_AVX2_AVX512 __mmask8 log_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG_F64_4ULP_AVX2_AVX512 void log_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v14 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v17 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v19 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v24 = _mm512_set1_pd(0x1.4ae4f4b29a8fep-3); /* 0.16156951112800039 */
    const __m512d v26 = _mm512_set1_pd(0x1.73e85e1294b56p-3); /* 0.18159554952816376 */
    const __m512d v28 = _mm512_set1_pd(0x1.c71e3c5d507cfp-3); /* 0.22222563895962685 */
    const __m512d v30 = _mm512_set1_pd(0x1.249247519bfe1p-2); /* 0.28571425853351512 */
    const __m512d v32 = _mm512_set1_pd(0x1.9999999b434ccp-2); /* 0.40000000009679293 */
    const __m512d v34 = _mm512_set1_pd(0x1.5555555555226p-1); /* 0.66666666666657615 */
    const __m512i v39 = _mm512_set1_epi64(INT64_C(-9007199254740993)); /* 0xffdfffffffffffff */
    const __m512i v40 = _mm512_set1_epi64(INT64_C(9218868437227405312)); /* 0x7ff0000000000000 */
    const __m512d v43 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v44 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v45 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v47 = _mm512_set1_pd(NAN);
    const __m512d v48 = _mm512_set1_pd(INFINITY);
    const __m512d v51 = _mm512_set1_pd(-INFINITY);
    const __m512d v52 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v59 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v69 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v71 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v73 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v75 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v77 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v79 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512i v4l = log_f64_4ulp_avx2_bits_f64_avx512(v3l);
    const __m512i v4h = log_f64_4ulp_avx2_bits_f64_avx512(v3h);
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
    const __m512d v20l = _mm512_add_pd(v18l, v19);
    const __m512d v20h = _mm512_add_pd(v18h, v19);
    const __m512d v21l = _mm512_div_pd(v18l, v20l);
    const __m512d v21h = _mm512_div_pd(v18h, v20h);
    const __m512d v22l = _mm512_mul_pd(v21l, v21l);
    const __m512d v22h = _mm512_mul_pd(v21h, v21h);
    const __m512d v23l = _mm512_mul_pd(v21l, v22l);
    const __m512d v23h = _mm512_mul_pd(v21h, v22h);
    const __m512d v25l = _mm512_fmadd_pd(v22l, v22l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v22h, v22h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v22l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v22h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v22l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v22h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v22l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v22h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v22l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v22h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v22l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v22h, v34);
    const __m512d v36l = _mm512_mul_pd(v21l, v19);
    const __m512d v36h = _mm512_mul_pd(v21h, v19);
    const __m512d v37l = _mm512_fmadd_pd(v23l, v35l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v23h, v35h, v36h);
    const __m512d v38l = _mm512_fmadd_pd(v0, v11l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v0, v11h, v37h);
    const __m512i v41l = _mm512_add_epi64(v40, v4l);
    const __m512i v41h = _mm512_add_epi64(v40, v4h);
    const __mmask8 v42l = _mm512_cmplt_epi64_mask(v39, v41l);
    const __mmask8 v42h = _mm512_cmplt_epi64_mask(v39, v41h);
    const __mmask16 v42 = _mm512_kunpackb(v42h, v42l);
    __m512d r0l = v38l;
    __m512d r0h = v38h;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v46l = _mm512_cmp_pd_mask(v3l, v45, _CMP_LT_OQ);
        const __mmask8 v46h = _mm512_cmp_pd_mask(v3h, v45, _CMP_LT_OQ);
        const __mmask16 v46 = _mm512_kunpackb(v46h, v46l);
        const __mmask8 v49l = _mm512_cmp_pd_mask(v3l, v48, _CMP_LT_OQ);
        const __mmask8 v49h = _mm512_cmp_pd_mask(v3h, v48, _CMP_LT_OQ);
        const __mmask16 v49 = _mm512_kunpackb(v49h, v49l);
        const __mmask8 v50l = _mm512_cmp_pd_mask(v45, v3l, _CMP_EQ_OQ);
        const __mmask8 v50h = _mm512_cmp_pd_mask(v45, v3h, _CMP_EQ_OQ);
        const __mmask16 v50 = _mm512_kunpackb(v50h, v50l);
        const __m512d v53l = _mm512_mul_pd(v52, v3l);
        const __m512d v53h = _mm512_mul_pd(v52, v3h);
        const __m512i v54l = log_f64_4ulp_avx2_bits_f64_avx512(v53l);
        const __m512i v54h = log_f64_4ulp_avx2_bits_f64_avx512(v53h);
        const __m512i v55l = _mm512_add_epi64(v2, v54l);
        const __m512i v55h = _mm512_add_epi64(v2, v54h);
        const __m512i v56l = _mm512_srli_epi64(v55l, 52);
        const __m512i v56h = _mm512_srli_epi64(v55h, 52);
        const __m512i v57l = _mm512_or_si512(v1, v56l);
        const __m512i v57h = _mm512_or_si512(v1, v56h);
        const __m512d v58l = _mm512_castsi512_pd(v57l);
        const __m512d v58h = _mm512_castsi512_pd(v57h);
        const __m512d v60l = _mm512_sub_pd(v58l, v59);
        const __m512d v60h = _mm512_sub_pd(v58h, v59);
        const __m512i v61l = _mm512_and_si512(v55l, v12);
        const __m512i v61h = _mm512_and_si512(v55h, v12);
        const __m512i v62l = _mm512_add_epi64(v61l, v14);
        const __m512i v62h = _mm512_add_epi64(v61h, v14);
        const __m512d v63l = _mm512_castsi512_pd(v62l);
        const __m512d v63h = _mm512_castsi512_pd(v62h);
        const __m512d v64l = _mm512_add_pd(v63l, v17);
        const __m512d v64h = _mm512_add_pd(v63h, v17);
        const __m512d v65l = _mm512_add_pd(v19, v64l);
        const __m512d v65h = _mm512_add_pd(v19, v64h);
        const __m512d v66l = _mm512_div_pd(v64l, v65l);
        const __m512d v66h = _mm512_div_pd(v64h, v65h);
        const __m512d v67l = _mm512_mul_pd(v66l, v66l);
        const __m512d v67h = _mm512_mul_pd(v66h, v66h);
        const __m512d v68l = _mm512_fmadd_pd(v67l, v43, v44);
        const __m512d v68h = _mm512_fmadd_pd(v67h, v43, v44);
        const __m512d v70l = _mm512_fmadd_pd(v67l, v68l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v67h, v68h, v69);
        const __m512d v72l = _mm512_fmadd_pd(v67l, v70l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v67h, v70h, v71);
        const __m512d v74l = _mm512_fmadd_pd(v67l, v72l, v73);
        const __m512d v74h = _mm512_fmadd_pd(v67h, v72h, v73);
        const __m512d v76l = _mm512_fmadd_pd(v67l, v74l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v67h, v74h, v75);
        const __m512d v78l = _mm512_fmadd_pd(v67l, v76l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v67h, v76h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v67l, v78l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v67h, v78h, v79);
        const __m512d v81l = _mm512_mul_pd(v67l, v66l);
        const __m512d v81h = _mm512_mul_pd(v67h, v66h);
        const __m512d v82l = _mm512_mul_pd(v66l, v19);
        const __m512d v82h = _mm512_mul_pd(v66h, v19);
        const __m512d v83l = _mm512_fmadd_pd(v80l, v81l, v82l);
        const __m512d v83h = _mm512_fmadd_pd(v80h, v81h, v82h);
        const __m512d v84l = _mm512_fmadd_pd(v0, v60l, v83l);
        const __m512d v84h = _mm512_fmadd_pd(v0, v60h, v83h);
        const __m512d v85l = _mm512_mask_blend_pd((__mmask8)v50, v84l, v51);
        const __m512d v85h = _mm512_mask_blend_pd(log_f64_4ulp_avx2_high_mask_avx512(v50), v84h, v51);
        const __m512d v86l = _mm512_add_pd(v3l, v3l);
        const __m512d v86h = _mm512_add_pd(v3h, v3h);
        const __m512d v87l = _mm512_mask_blend_pd((__mmask8)v49, v86l, v85l);
        const __m512d v87h = _mm512_mask_blend_pd(log_f64_4ulp_avx2_high_mask_avx512(v49), v86h, v85h);
        const __m512d v88l = _mm512_mask_blend_pd((__mmask8)v46, v87l, v47);
        const __m512d v88h = _mm512_mask_blend_pd(log_f64_4ulp_avx2_high_mask_avx512(v46), v87h, v47);
        r0l = _mm512_mask_blend_pd((__mmask8)v42, r0l, v88l);
        r0h = _mm512_mask_blend_pd(log_f64_4ulp_avx2_high_mask_avx512(v42), r0h, v88h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG_F64_4ULP_AVX2_AVX512_TARGET void log_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_f64_4ulp_avx2_level(void) {
#if defined(LOG_F64_4ULP_AVX2_FORCE_ISA)
    return LOG_F64_4ULP_AVX2_FORCE_ISA;
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

double log_f64_4ulp_avx2(double x) {
    return log_f64_4ulp_avx2_element(x);
}

void log_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_f64_4ulp_avx2_level();
    if (level == 2) {
        log_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_f64_4ulp_avx2_array_portable(x, y, n);
}
