/* log2_f64_4ulp_avx2: log2
 *
 *   target       log2, log2 x, f64
 *   domain       every input
 *   max error    1.736876 ulp, observed on 52083617 inputs
 *   worst input  0x1.6737a74bcfbd7p+0 (1.4031929550253517, encoding 0x3ff6737a74bcfbd7)
 *   result there 0x1.f47149bd988bap-2 (0.4887134096117155, encoding 0x3fdf47149bd988ba)
 *   mean error   0.215421 ulp
 *   misrounded   717909 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4d496b57c89e7116bc2a488f15b326f5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 600 --seed 1 --threads 1 --archive log2_f64_1ulp_avx2.db
 *                time: 1.0436 ns/element as avx2 code (inputs mean)
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
#include "log2_f64_4ulp_avx2.h"

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
static inline int64_t log2_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log2_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log2_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t log2_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log2_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const int64_t v1 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v2 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v3 = x;
    const int64_t v4 = log2_f64_4ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v2 + (uint64_t)v4);
    const int64_t v6 = v1 & v5;
    const int64_t v7 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v8 = (int64_t)((uint64_t)v6 + (uint64_t)v7);
    const double v9 = log2_f64_4ulp_avx2_frombits_f64(v8);
    const double v10 = -0x1p+0; /* -1 */
    const double v11 = v9 + v10;
    const double v12 = 0x1p-1; /* 0.5 */
    const double v13 = v11 * v11;
    const double v14 = v12 * v13;
    const double v15 = 0x1p+1; /* 2 */
    const double v16 = v11 + v15;
    const double v17 = v11 / v16;
    const double v18 = v17 * v17;
    const double v19 = 0x1.2cdbd558f17f1p-3; /* 0.14690367391284512 */
    const double v20 = 0x1.39ff4e421a331p-3; /* 0.15331898822048509 */
    const double v21 = log2_f64_4ulp_avx2_fma_f64(v18, v19, v20);
    const double v22 = 0x1.74608e42b6783p-3; /* 0.18182479039279195 */
    const double v23 = log2_f64_4ulp_avx2_fma_f64(v21, v18, v22);
    const double v24 = 0x1.c71c7bf9a4532p-3; /* 0.22222229819866751 */
    const double v25 = log2_f64_4ulp_avx2_fma_f64(v23, v18, v24);
    const double v26 = 0x1.249248f5024cbp-2; /* 0.28571428294578699 */
    const double v27 = log2_f64_4ulp_avx2_fma_f64(v25, v18, v26);
    const double v28 = 0x1.9999999a01455p-2; /* 0.400000000023572 */
    const double v29 = log2_f64_4ulp_avx2_fma_f64(v27, v18, v28);
    const double v30 = 0x1.555555555535p-1; /* 0.66666666666660923 */
    const double v31 = log2_f64_4ulp_avx2_fma_f64(v18, v29, v30);
    const double v32 = log2_f64_4ulp_avx2_fma_f64(v31, v18, v14);
    const double v33 = v32 * v17;
    const double v34 = v14 - v33;
    const double v35 = v11 - v34;
    const int64_t v36 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v37 = INT64_C(52);
    const int64_t v38 = log2_f64_4ulp_avx2_lshr_i64(v5, v37);
    const int64_t v39 = v36 | v38;
    const double v40 = log2_f64_4ulp_avx2_frombits_f64(v39);
    const double v41 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v42 = v40 - v41;
    const double v43 = log2_f64_4ulp_avx2_fma_f64(v0, v35, v42);
    const double v44 = INFINITY;
    const int v45 = v3 < v44;
    const double v46 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v47 = v46 <= v3;
    const int v48 = v45 & v47;
    const int v49 = !v48;
    double r0 = v43;
    if (v49) {
        const double v50 = 0x0p+0; /* 0 */
        const int v51 = v3 < v50;
        const double v52 = NAN;
        const int v53 = v50 == v3;
        const double v54 = -INFINITY;
        const double v55 = 0x1p+54; /* 18014398509481984 */
        const double v56 = v55 * v3;
        const int64_t v57 = log2_f64_4ulp_avx2_bits_f64(v56);
        const int64_t v58 = (int64_t)((uint64_t)v2 + (uint64_t)v57);
        const int64_t v59 = v58 & v1;
        const int64_t v60 = (int64_t)((uint64_t)v59 + (uint64_t)v7);
        const double v61 = log2_f64_4ulp_avx2_frombits_f64(v60);
        const double v62 = v61 + v10;
        const double v63 = v62 * v62;
        const double v64 = v12 * v63;
        const double v65 = v15 + v62;
        const double v66 = v62 / v65;
        const double v67 = v66 * v66;
        const double v68 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
        const double v69 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
        const double v70 = log2_f64_4ulp_avx2_fma_f64(v67, v68, v69);
        const double v71 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
        const double v72 = log2_f64_4ulp_avx2_fma_f64(v67, v70, v71);
        const double v73 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v74 = log2_f64_4ulp_avx2_fma_f64(v67, v72, v73);
        const double v75 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v76 = log2_f64_4ulp_avx2_fma_f64(v67, v74, v75);
        const double v77 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v78 = log2_f64_4ulp_avx2_fma_f64(v67, v76, v77);
        const double v79 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v80 = log2_f64_4ulp_avx2_fma_f64(v67, v78, v79);
        const double v81 = v80 * v67;
        const double v82 = v64 + v81;
        const double v83 = v82 * v66;
        const double v84 = v64 - v83;
        const double v85 = v62 - v84;
        const int64_t v86 = log2_f64_4ulp_avx2_lshr_i64(v58, v37);
        const int64_t v87 = v36 | v86;
        const double v88 = log2_f64_4ulp_avx2_frombits_f64(v87);
        const double v89 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v90 = v88 - v89;
        const double v91 = log2_f64_4ulp_avx2_fma_f64(v85, v0, v90);
        const double v92 = v51 ? v52 : v91;
        const double v93 = v53 ? v54 : v92;
        const double v94 = v3 + v3;
        const double v95 = v45 ? v93 : v94;
        const double v96 = v51 ? v52 : v95;
        r0 = v96;
    }
    return r0;
}

static void log2_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_F64_4ULP_AVX2_AVX2 static inline LOG2_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_F64_4ULP_AVX2_AVX512 static inline LOG2_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG2_F64_4ULP_AVX2_AVX2 __m256i log2_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_F64_4ULP_AVX2_AVX2 void log2_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v10 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v12 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v15 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v19 = _mm256_set1_pd(0x1.2cdbd558f17f1p-3); /* 0.14690367391284512 */
    const __m256d v20 = _mm256_set1_pd(0x1.39ff4e421a331p-3); /* 0.15331898822048509 */
    const __m256d v22 = _mm256_set1_pd(0x1.74608e42b6783p-3); /* 0.18182479039279195 */
    const __m256d v24 = _mm256_set1_pd(0x1.c71c7bf9a4532p-3); /* 0.22222229819866751 */
    const __m256d v26 = _mm256_set1_pd(0x1.249248f5024cbp-2); /* 0.28571428294578699 */
    const __m256d v28 = _mm256_set1_pd(0x1.9999999a01455p-2); /* 0.400000000023572 */
    const __m256d v30 = _mm256_set1_pd(0x1.555555555535p-1); /* 0.66666666666660923 */
    const __m256i v36 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v41 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v44 = _mm256_set1_pd(INFINITY);
    const __m256d v46 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v50 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v52 = _mm256_set1_pd(NAN);
    const __m256d v54 = _mm256_set1_pd(-INFINITY);
    const __m256d v55 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v68 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v69 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v71 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v73 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v75 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v77 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v79 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v89 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v2, v4l);
    const __m256i v5h = _mm256_add_epi64(v2, v4h);
    const __m256i v6l = _mm256_and_si256(v1, v5l);
    const __m256i v6h = _mm256_and_si256(v1, v5h);
    const __m256i v8l = _mm256_add_epi64(v6l, v7);
    const __m256i v8h = _mm256_add_epi64(v6h, v7);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_add_pd(v9l, v10);
    const __m256d v11h = _mm256_add_pd(v9h, v10);
    const __m256d v13l = _mm256_mul_pd(v11l, v11l);
    const __m256d v13h = _mm256_mul_pd(v11h, v11h);
    const __m256d v14l = _mm256_mul_pd(v12, v13l);
    const __m256d v14h = _mm256_mul_pd(v12, v13h);
    const __m256d v16l = _mm256_add_pd(v11l, v15);
    const __m256d v16h = _mm256_add_pd(v11h, v15);
    const __m256d v17l = _mm256_div_pd(v11l, v16l);
    const __m256d v17h = _mm256_div_pd(v11h, v16h);
    const __m256d v18l = _mm256_mul_pd(v17l, v17l);
    const __m256d v18h = _mm256_mul_pd(v17h, v17h);
    const __m256d v21l = _mm256_fmadd_pd(v18l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v18h, v19, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v18l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v18h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v18l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v18h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v18l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v18h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v18l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v18h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v18l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v18h, v29h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v31l, v18l, v14l);
    const __m256d v32h = _mm256_fmadd_pd(v31h, v18h, v14h);
    const __m256d v33l = _mm256_mul_pd(v32l, v17l);
    const __m256d v33h = _mm256_mul_pd(v32h, v17h);
    const __m256d v34l = _mm256_sub_pd(v14l, v33l);
    const __m256d v34h = _mm256_sub_pd(v14h, v33h);
    const __m256d v35l = _mm256_sub_pd(v11l, v34l);
    const __m256d v35h = _mm256_sub_pd(v11h, v34h);
    const __m256i v38l = _mm256_srli_epi64(v5l, 52);
    const __m256i v38h = _mm256_srli_epi64(v5h, 52);
    const __m256i v39l = _mm256_or_si256(v36, v38l);
    const __m256i v39h = _mm256_or_si256(v36, v38h);
    const __m256d v40l = _mm256_castsi256_pd(v39l);
    const __m256d v40h = _mm256_castsi256_pd(v39h);
    const __m256d v42l = _mm256_sub_pd(v40l, v41);
    const __m256d v42h = _mm256_sub_pd(v40h, v41);
    const __m256d v43l = _mm256_fmadd_pd(v0, v35l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v0, v35h, v42h);
    const __m256i v45l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v44, _CMP_LT_OQ));
    const __m256i v45h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v44, _CMP_LT_OQ));
    const __m256i v45 = log2_f64_4ulp_avx2_join_mask_avx2(v45l, v45h);
    const __m256i v47l = _mm256_castpd_si256(_mm256_cmp_pd(v46, v3l, _CMP_LE_OQ));
    const __m256i v47h = _mm256_castpd_si256(_mm256_cmp_pd(v46, v3h, _CMP_LE_OQ));
    const __m256i v47 = log2_f64_4ulp_avx2_join_mask_avx2(v47l, v47h);
    const __m256i v48 = _mm256_and_si256(v45, v47);
    const __m256i v49 = _mm256_xor_si256(v48, _mm256_set1_epi32(-1));
    __m256d r0l = v43l;
    __m256d r0h = v43h;
    __m256i any1 = v49;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v51l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v50, _CMP_LT_OQ));
        const __m256i v51h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v50, _CMP_LT_OQ));
        const __m256i v51 = log2_f64_4ulp_avx2_join_mask_avx2(v51l, v51h);
        const __m256i v53l = _mm256_castpd_si256(_mm256_cmp_pd(v50, v3l, _CMP_EQ_OQ));
        const __m256i v53h = _mm256_castpd_si256(_mm256_cmp_pd(v50, v3h, _CMP_EQ_OQ));
        const __m256i v53 = log2_f64_4ulp_avx2_join_mask_avx2(v53l, v53h);
        const __m256d v56l = _mm256_mul_pd(v55, v3l);
        const __m256d v56h = _mm256_mul_pd(v55, v3h);
        const __m256i v57l = _mm256_castpd_si256(v56l);
        const __m256i v57h = _mm256_castpd_si256(v56h);
        const __m256i v58l = _mm256_add_epi64(v2, v57l);
        const __m256i v58h = _mm256_add_epi64(v2, v57h);
        const __m256i v59l = _mm256_and_si256(v58l, v1);
        const __m256i v59h = _mm256_and_si256(v58h, v1);
        const __m256i v60l = _mm256_add_epi64(v59l, v7);
        const __m256i v60h = _mm256_add_epi64(v59h, v7);
        const __m256d v61l = _mm256_castsi256_pd(v60l);
        const __m256d v61h = _mm256_castsi256_pd(v60h);
        const __m256d v62l = _mm256_add_pd(v61l, v10);
        const __m256d v62h = _mm256_add_pd(v61h, v10);
        const __m256d v63l = _mm256_mul_pd(v62l, v62l);
        const __m256d v63h = _mm256_mul_pd(v62h, v62h);
        const __m256d v64l = _mm256_mul_pd(v12, v63l);
        const __m256d v64h = _mm256_mul_pd(v12, v63h);
        const __m256d v65l = _mm256_add_pd(v15, v62l);
        const __m256d v65h = _mm256_add_pd(v15, v62h);
        const __m256d v66l = _mm256_div_pd(v62l, v65l);
        const __m256d v66h = _mm256_div_pd(v62h, v65h);
        const __m256d v67l = _mm256_mul_pd(v66l, v66l);
        const __m256d v67h = _mm256_mul_pd(v66h, v66h);
        const __m256d v70l = _mm256_fmadd_pd(v67l, v68, v69);
        const __m256d v70h = _mm256_fmadd_pd(v67h, v68, v69);
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
        const __m256d v81l = _mm256_mul_pd(v80l, v67l);
        const __m256d v81h = _mm256_mul_pd(v80h, v67h);
        const __m256d v82l = _mm256_add_pd(v64l, v81l);
        const __m256d v82h = _mm256_add_pd(v64h, v81h);
        const __m256d v83l = _mm256_mul_pd(v82l, v66l);
        const __m256d v83h = _mm256_mul_pd(v82h, v66h);
        const __m256d v84l = _mm256_sub_pd(v64l, v83l);
        const __m256d v84h = _mm256_sub_pd(v64h, v83h);
        const __m256d v85l = _mm256_sub_pd(v62l, v84l);
        const __m256d v85h = _mm256_sub_pd(v62h, v84h);
        const __m256i v86l = _mm256_srli_epi64(v58l, 52);
        const __m256i v86h = _mm256_srli_epi64(v58h, 52);
        const __m256i v87l = _mm256_or_si256(v36, v86l);
        const __m256i v87h = _mm256_or_si256(v36, v86h);
        const __m256d v88l = _mm256_castsi256_pd(v87l);
        const __m256d v88h = _mm256_castsi256_pd(v87h);
        const __m256d v90l = _mm256_sub_pd(v88l, v89);
        const __m256d v90h = _mm256_sub_pd(v88h, v89);
        const __m256d v91l = _mm256_fmadd_pd(v85l, v0, v90l);
        const __m256d v91h = _mm256_fmadd_pd(v85h, v0, v90h);
        const __m256d v92l = _mm256_blendv_pd(v91l, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v51))));
        const __m256d v92h = _mm256_blendv_pd(v91h, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v51, 1))));
        const __m256d v93l = _mm256_blendv_pd(v92l, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v53))));
        const __m256d v93h = _mm256_blendv_pd(v92h, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v53, 1))));
        const __m256d v94l = _mm256_add_pd(v3l, v3l);
        const __m256d v94h = _mm256_add_pd(v3h, v3h);
        const __m256d v95l = _mm256_blendv_pd(v94l, v93l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45))));
        const __m256d v95h = _mm256_blendv_pd(v94h, v93h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45, 1))));
        const __m256d v96l = _mm256_blendv_pd(v95l, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v51))));
        const __m256d v96h = _mm256_blendv_pd(v95h, v52, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v51, 1))));
        r0l = _mm256_blendv_pd(r0l, v96l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v49))));
        r0h = _mm256_blendv_pd(r0h, v96h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v49, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG2_F64_4ULP_AVX2_AVX2_TARGET void log2_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log2_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG2_F64_4ULP_AVX2_AVX512 void log2_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v10 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v12 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v15 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v19 = _mm512_set1_pd(0x1.2cdbd558f17f1p-3); /* 0.14690367391284512 */
    const __m512d v20 = _mm512_set1_pd(0x1.39ff4e421a331p-3); /* 0.15331898822048509 */
    const __m512d v22 = _mm512_set1_pd(0x1.74608e42b6783p-3); /* 0.18182479039279195 */
    const __m512d v24 = _mm512_set1_pd(0x1.c71c7bf9a4532p-3); /* 0.22222229819866751 */
    const __m512d v26 = _mm512_set1_pd(0x1.249248f5024cbp-2); /* 0.28571428294578699 */
    const __m512d v28 = _mm512_set1_pd(0x1.9999999a01455p-2); /* 0.400000000023572 */
    const __m512d v30 = _mm512_set1_pd(0x1.555555555535p-1); /* 0.66666666666660923 */
    const __m512i v36 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v41 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v44 = _mm512_set1_pd(INFINITY);
    const __m512d v46 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v50 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v52 = _mm512_set1_pd(NAN);
    const __m512d v54 = _mm512_set1_pd(-INFINITY);
    const __m512d v55 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v68 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v69 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v71 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v73 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v75 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v77 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v79 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v89 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m512i v5l = _mm512_add_epi64(v2, v4l);
    const __m512i v5h = _mm512_add_epi64(v2, v4h);
    const __m512i v6l = _mm512_and_si512(v1, v5l);
    const __m512i v6h = _mm512_and_si512(v1, v5h);
    const __m512i v8l = _mm512_add_epi64(v6l, v7);
    const __m512i v8h = _mm512_add_epi64(v6h, v7);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_add_pd(v9l, v10);
    const __m512d v11h = _mm512_add_pd(v9h, v10);
    const __m512d v13l = _mm512_mul_pd(v11l, v11l);
    const __m512d v13h = _mm512_mul_pd(v11h, v11h);
    const __m512d v14l = _mm512_mul_pd(v12, v13l);
    const __m512d v14h = _mm512_mul_pd(v12, v13h);
    const __m512d v16l = _mm512_add_pd(v11l, v15);
    const __m512d v16h = _mm512_add_pd(v11h, v15);
    const __m512d v17l = _mm512_div_pd(v11l, v16l);
    const __m512d v17h = _mm512_div_pd(v11h, v16h);
    const __m512d v18l = _mm512_mul_pd(v17l, v17l);
    const __m512d v18h = _mm512_mul_pd(v17h, v17h);
    const __m512d v21l = _mm512_fmadd_pd(v18l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v18h, v19, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v18l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v18h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v18l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v18h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v18l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v18h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v18l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v18h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v18l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v18h, v29h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v31l, v18l, v14l);
    const __m512d v32h = _mm512_fmadd_pd(v31h, v18h, v14h);
    const __m512d v33l = _mm512_mul_pd(v32l, v17l);
    const __m512d v33h = _mm512_mul_pd(v32h, v17h);
    const __m512d v34l = _mm512_sub_pd(v14l, v33l);
    const __m512d v34h = _mm512_sub_pd(v14h, v33h);
    const __m512d v35l = _mm512_sub_pd(v11l, v34l);
    const __m512d v35h = _mm512_sub_pd(v11h, v34h);
    const __m512i v38l = _mm512_srli_epi64(v5l, 52);
    const __m512i v38h = _mm512_srli_epi64(v5h, 52);
    const __m512i v39l = _mm512_or_si512(v36, v38l);
    const __m512i v39h = _mm512_or_si512(v36, v38h);
    const __m512d v40l = _mm512_castsi512_pd(v39l);
    const __m512d v40h = _mm512_castsi512_pd(v39h);
    const __m512d v42l = _mm512_sub_pd(v40l, v41);
    const __m512d v42h = _mm512_sub_pd(v40h, v41);
    const __m512d v43l = _mm512_fmadd_pd(v0, v35l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v0, v35h, v42h);
    const __mmask8 v45l = _mm512_cmp_pd_mask(v3l, v44, _CMP_LT_OQ);
    const __mmask8 v45h = _mm512_cmp_pd_mask(v3h, v44, _CMP_LT_OQ);
    const __mmask16 v45 = _mm512_kunpackb(v45h, v45l);
    const __mmask8 v47l = _mm512_cmp_pd_mask(v46, v3l, _CMP_LE_OQ);
    const __mmask8 v47h = _mm512_cmp_pd_mask(v46, v3h, _CMP_LE_OQ);
    const __mmask16 v47 = _mm512_kunpackb(v47h, v47l);
    const __mmask16 v48 = (__mmask16)(v45 & v47);
    const __mmask16 v49 = (__mmask16)~v48;
    __m512d r0l = v43l;
    __m512d r0h = v43h;
    __mmask16 any1 = v49;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v51l = _mm512_cmp_pd_mask(v3l, v50, _CMP_LT_OQ);
        const __mmask8 v51h = _mm512_cmp_pd_mask(v3h, v50, _CMP_LT_OQ);
        const __mmask16 v51 = _mm512_kunpackb(v51h, v51l);
        const __mmask8 v53l = _mm512_cmp_pd_mask(v50, v3l, _CMP_EQ_OQ);
        const __mmask8 v53h = _mm512_cmp_pd_mask(v50, v3h, _CMP_EQ_OQ);
        const __mmask16 v53 = _mm512_kunpackb(v53h, v53l);
        const __m512d v56l = _mm512_mul_pd(v55, v3l);
        const __m512d v56h = _mm512_mul_pd(v55, v3h);
        const __m512i v57l = _mm512_castpd_si512(v56l);
        const __m512i v57h = _mm512_castpd_si512(v56h);
        const __m512i v58l = _mm512_add_epi64(v2, v57l);
        const __m512i v58h = _mm512_add_epi64(v2, v57h);
        const __m512i v59l = _mm512_and_si512(v58l, v1);
        const __m512i v59h = _mm512_and_si512(v58h, v1);
        const __m512i v60l = _mm512_add_epi64(v59l, v7);
        const __m512i v60h = _mm512_add_epi64(v59h, v7);
        const __m512d v61l = _mm512_castsi512_pd(v60l);
        const __m512d v61h = _mm512_castsi512_pd(v60h);
        const __m512d v62l = _mm512_add_pd(v61l, v10);
        const __m512d v62h = _mm512_add_pd(v61h, v10);
        const __m512d v63l = _mm512_mul_pd(v62l, v62l);
        const __m512d v63h = _mm512_mul_pd(v62h, v62h);
        const __m512d v64l = _mm512_mul_pd(v12, v63l);
        const __m512d v64h = _mm512_mul_pd(v12, v63h);
        const __m512d v65l = _mm512_add_pd(v15, v62l);
        const __m512d v65h = _mm512_add_pd(v15, v62h);
        const __m512d v66l = _mm512_div_pd(v62l, v65l);
        const __m512d v66h = _mm512_div_pd(v62h, v65h);
        const __m512d v67l = _mm512_mul_pd(v66l, v66l);
        const __m512d v67h = _mm512_mul_pd(v66h, v66h);
        const __m512d v70l = _mm512_fmadd_pd(v67l, v68, v69);
        const __m512d v70h = _mm512_fmadd_pd(v67h, v68, v69);
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
        const __m512d v81l = _mm512_mul_pd(v80l, v67l);
        const __m512d v81h = _mm512_mul_pd(v80h, v67h);
        const __m512d v82l = _mm512_add_pd(v64l, v81l);
        const __m512d v82h = _mm512_add_pd(v64h, v81h);
        const __m512d v83l = _mm512_mul_pd(v82l, v66l);
        const __m512d v83h = _mm512_mul_pd(v82h, v66h);
        const __m512d v84l = _mm512_sub_pd(v64l, v83l);
        const __m512d v84h = _mm512_sub_pd(v64h, v83h);
        const __m512d v85l = _mm512_sub_pd(v62l, v84l);
        const __m512d v85h = _mm512_sub_pd(v62h, v84h);
        const __m512i v86l = _mm512_srli_epi64(v58l, 52);
        const __m512i v86h = _mm512_srli_epi64(v58h, 52);
        const __m512i v87l = _mm512_or_si512(v36, v86l);
        const __m512i v87h = _mm512_or_si512(v36, v86h);
        const __m512d v88l = _mm512_castsi512_pd(v87l);
        const __m512d v88h = _mm512_castsi512_pd(v87h);
        const __m512d v90l = _mm512_sub_pd(v88l, v89);
        const __m512d v90h = _mm512_sub_pd(v88h, v89);
        const __m512d v91l = _mm512_fmadd_pd(v85l, v0, v90l);
        const __m512d v91h = _mm512_fmadd_pd(v85h, v0, v90h);
        const __m512d v92l = _mm512_mask_blend_pd((__mmask8)v51, v91l, v52);
        const __m512d v92h = _mm512_mask_blend_pd((__mmask8)(v51 >> 8), v91h, v52);
        const __m512d v93l = _mm512_mask_blend_pd((__mmask8)v53, v92l, v54);
        const __m512d v93h = _mm512_mask_blend_pd((__mmask8)(v53 >> 8), v92h, v54);
        const __m512d v94l = _mm512_add_pd(v3l, v3l);
        const __m512d v94h = _mm512_add_pd(v3h, v3h);
        const __m512d v95l = _mm512_mask_blend_pd((__mmask8)v45, v94l, v93l);
        const __m512d v95h = _mm512_mask_blend_pd((__mmask8)(v45 >> 8), v94h, v93h);
        const __m512d v96l = _mm512_mask_blend_pd((__mmask8)v51, v95l, v52);
        const __m512d v96h = _mm512_mask_blend_pd((__mmask8)(v51 >> 8), v95h, v52);
        r0l = _mm512_mask_blend_pd((__mmask8)v49, r0l, v96l);
        r0h = _mm512_mask_blend_pd((__mmask8)(v49 >> 8), r0h, v96h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG2_F64_4ULP_AVX2_AVX512_TARGET void log2_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log2_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_f64_4ulp_avx2_level(void) {
#if defined(LOG2_F64_4ULP_AVX2_FORCE_ISA)
    return LOG2_F64_4ULP_AVX2_FORCE_ISA;
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

double log2_f64_4ulp_avx2(double x) {
    return log2_f64_4ulp_avx2_element(x);
}

void log2_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_f64_4ulp_avx2_level();
    if (level == 2) {
        log2_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_f64_4ulp_avx2_array_portable(x, y, n);
}
