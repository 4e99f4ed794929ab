/* log2_f64_1ulp_avx2: log2
 *
 *   target       log2, log2 x, f64
 *   domain       every input
 *   max error    0.672165 ulp, observed on 53801554 inputs
 *   worst input  0x1.171c53242f8c9p+0 (1.0902759517044152, encoding 0x3ff171c53242f8c9)
 *   result there 0x1.febe6f3318932p-4 (0.1246933311208849, encoding 0x3fbfebe6f3318932)
 *   mean error   0.211165 ulp
 *   misrounded   776228 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a00faf46b2ea17125c3913b53bdc7eeb
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f64 --max-ulp 0.97 --isa avx2 --time 20s --seed 1 --threads 1 --archive log2_f64_1ulp_avx2.db
 *                time: 1.6764 ns/element as avx2 code (inputs mean)
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
#include "log2_f64_1ulp_avx2.h"

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
static inline int64_t log2_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log2_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log2_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t log2_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log2_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1.fffffffffffcfp-1; /* 0.99999999999999456 */
    const int64_t v1 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v2 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v3 = x;
    const int64_t v4 = log2_f64_1ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v2 + (uint64_t)v4);
    const int64_t v6 = v1 & v5;
    const int64_t v7 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v8 = (int64_t)((uint64_t)v6 + (uint64_t)v7);
    const double v9 = log2_f64_1ulp_avx2_frombits_f64(v8);
    const double v10 = -0x1p+0; /* -1 */
    const double v11 = v9 + v10;
    const double v12 = 0x1p+1; /* 2 */
    const double v13 = v11 + v12;
    const double v14 = v0 / v13;
    const double v15 = v14 * v11;
    const double v16 = v15 * v15;
    const double v17 = -0x1.9970c6ccb40d9p-16; /* -2.4404557552427278e-05 */
    const double v18 = 0x1.3489387f17a59p-3; /* 0.15065235269408353 */
    const double v19 = log2_f64_1ulp_avx2_fma_f64(v9, v17, v18);
    const double v20 = 0x1.90345f0e8e583p-3; /* 0.19541239035769928 */
    const double v21 = log2_f64_1ulp_avx2_fma_f64(v16, v19, v20);
    const double v22 = 0x1.c65e2994d83b6p-3; /* 0.22185928807723848 */
    const double v23 = log2_f64_1ulp_avx2_fma_f64(v21, v16, v22);
    const double v24 = 0x1.0c9a2acb1e259p-2; /* 0.26230685105068613 */
    const double v25 = log2_f64_1ulp_avx2_fma_f64(v16, v23, v24);
    const double v26 = 0x1.484b1c00dedccp-2; /* 0.32059901957810832 */
    const double v27 = log2_f64_1ulp_avx2_fma_f64(v16, v25, v26);
    const double v28 = 0x1.a6176293315d9p-2; /* 0.41219858191865694 */
    const double v29 = log2_f64_1ulp_avx2_fma_f64(v16, v27, v28);
    const double v30 = -0x1.476663e6baa8dp-30; /* -1.1910741227353193e-09 */
    const double v31 = 0x1.2776c50f2427cp-1; /* 0.57707801637486922 */
    const double v32 = log2_f64_1ulp_avx2_fma_f64(v16, v30, v31);
    const double v33 = log2_f64_1ulp_avx2_fma_f64(v29, v16, v32);
    const double v34 = 0x1.ec709dc3a027dp-1; /* 0.96179669392593292 */
    const double v35 = log2_f64_1ulp_avx2_fma_f64(v16, v33, v34);
    const double v36 = v16 * v15;
    const double v37 = -v15;
    const double v38 = log2_f64_1ulp_avx2_fma_f64(v37, v13, v11);
    const double v39 = v12 - v13;
    const double v40 = v11 + v39;
    const double v41 = v15 * v40;
    const double v42 = v38 - v41;
    const double v43 = v14 * v42;
    const double v44 = 0x1.7eed5a0b4e917p+1; /* 2.9916184001168733 */
    const double v45 = -0x1.274050aea3022p-51; /* -5.1217924192153728e-16 */
    const double v46 = v15 * v45;
    const double v47 = 0x1.71547652b82fep+1; /* 2.8853900817779268 */
    const double v48 = v15 * v47;
    const double v49 = -v48;
    const double v50 = log2_f64_1ulp_avx2_fma_f64(v15, v47, v49);
    const double v51 = v46 + v50;
    const double v52 = log2_f64_1ulp_avx2_fma_f64(v43, v44, v51);
    const double v53 = log2_f64_1ulp_avx2_fma_f64(v35, v36, v52);
    const int64_t v54 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v55 = INT64_C(52);
    const int64_t v56 = log2_f64_1ulp_avx2_lshr_i64(v5, v55);
    const int64_t v57 = v54 | v56;
    const double v58 = log2_f64_1ulp_avx2_frombits_f64(v57);
    const double v59 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v60 = v58 - v59;
    const double v61 = log2_f64_1ulp_avx2_fma_f64(v15, v47, v60);
    const double v62 = v60 - v61;
    const double v63 = v62 + v48;
    const double v64 = v53 + v63;
    const double v65 = v64 + v61;
    const double v66 = INFINITY;
    const int v67 = v3 < v66;
    const double v68 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v69 = v68 <= v3;
    const int v70 = v67 & v69;
    const int v71 = !v70;
    double r0 = v65;
    if (v71) {
        const double v72 = 0x0p+0; /* 0 */
        const int v73 = v3 < v72;
        const double v74 = NAN;
        const int v75 = v72 == v3;
        const double v76 = -INFINITY;
        const double v77 = 0x1p+0; /* 1 */
        const double v78 = 0x1p+54; /* 18014398509481984 */
        const double v79 = v78 * v3;
        const int64_t v80 = log2_f64_1ulp_avx2_bits_f64(v79);
        const int64_t v81 = (int64_t)((uint64_t)v2 + (uint64_t)v80);
        const int64_t v82 = v81 & v1;
        const int64_t v83 = (int64_t)((uint64_t)v82 + (uint64_t)v7);
        const double v84 = log2_f64_1ulp_avx2_frombits_f64(v83);
        const double v85 = v84 + v10;
        const double v86 = v12 + v85;
        const double v87 = v77 / v86;
        const double v88 = v87 * v85;
        const double v89 = v88 * v88;
        const double v90 = 0x1.3703c1f4d0ffep-3; /* 0.15186263588304877 */
        const double v91 = 0x1.5b9ac9b743f0dp-3; /* 0.16972882833987804 */
        const double v92 = log2_f64_1ulp_avx2_fma_f64(v90, v89, v91);
        const double v93 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v94 = 0x1.89f3b1694cffep-3; /* 0.19235933878519512 */
        const double v95 = log2_f64_1ulp_avx2_fma_f64(v36, v93, v94);
        const double v96 = log2_f64_1ulp_avx2_fma_f64(v89, v92, v95);
        const double v97 = 0x1.c68f568d3176p-3; /* 0.22195308321368667 */
        const double v98 = log2_f64_1ulp_avx2_fma_f64(v89, v96, v97);
        const double v99 = 0x1.0c9a84994022dp-2; /* 0.26230818925253879 */
        const double v100 = log2_f64_1ulp_avx2_fma_f64(v98, v89, v99);
        const double v101 = v89 * v89;
        const double v102 = 0x1.484b13d7c02a9p-2; /* 0.3205988979753252 */
        const double v103 = 0x1.a61762a7aded9p-2; /* 0.41219858311113239 */
        const double v104 = log2_f64_1ulp_avx2_fma_f64(v102, v89, v103);
        const double v105 = log2_f64_1ulp_avx2_fma_f64(v100, v101, v104);
        const double v106 = 0x1.2776c50ef9bfep-1; /* 0.57707801635558531 */
        const double v107 = log2_f64_1ulp_avx2_fma_f64(v89, v105, v106);
        const double v108 = 0x1.ec709dc3a03fdp-1; /* 0.96179669392597555 */
        const double v109 = log2_f64_1ulp_avx2_fma_f64(v107, v89, v108);
        const double v110 = v89 * v88;
        const double v111 = -v88;
        const double v112 = log2_f64_1ulp_avx2_fma_f64(v86, v111, v85);
        const double v113 = v12 - v86;
        const double v114 = v113 + v85;
        const double v115 = v114 * v88;
        const double v116 = v112 - v115;
        const double v117 = v87 * v116;
        const double v118 = v47 * v88;
        const double v119 = -v118;
        const double v120 = log2_f64_1ulp_avx2_fma_f64(v47, v88, v119);
        const double v121 = 0x1.777d0ffda0d24p-55; /* 4.0710547481862066e-17 */
        const double v122 = v121 * v88;
        const double v123 = v120 + v122;
        const double v124 = log2_f64_1ulp_avx2_fma_f64(v47, v117, v123);
        const double v125 = log2_f64_1ulp_avx2_fma_f64(v109, v110, v124);
        const int64_t v126 = log2_f64_1ulp_avx2_lshr_i64(v81, v55);
        const int64_t v127 = v54 | v126;
        const double v128 = log2_f64_1ulp_avx2_frombits_f64(v127);
        const double v129 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v130 = v128 - v129;
        const double v131 = v118 + v130;
        const double v132 = v130 - v131;
        const double v133 = v132 + v118;
        const double v134 = v125 + v133;
        const double v135 = v134 + v131;
        const double v136 = v75 ? v76 : v135;
        const double v137 = v3 + v3;
        const double v138 = v67 ? v136 : v137;
        const double v139 = v73 ? v74 : v138;
        r0 = v139;
    }
    return r0;
}

static void log2_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_F64_1ULP_AVX2_AVX2 static inline LOG2_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_F64_1ULP_AVX2_AVX512 static inline LOG2_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG2_F64_1ULP_AVX2_AVX2 __m256i log2_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOG2_F64_1ULP_AVX2_AVX2 void log2_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.fffffffffffcfp-1); /* 0.99999999999999456 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v2 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256i v7 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v10 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v12 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v17 = _mm256_set1_pd(-0x1.9970c6ccb40d9p-16); /* -2.4404557552427278e-05 */
    const __m256d v18 = _mm256_set1_pd(0x1.3489387f17a59p-3); /* 0.15065235269408353 */
    const __m256d v20 = _mm256_set1_pd(0x1.90345f0e8e583p-3); /* 0.19541239035769928 */
    const __m256d v22 = _mm256_set1_pd(0x1.c65e2994d83b6p-3); /* 0.22185928807723848 */
    const __m256d v24 = _mm256_set1_pd(0x1.0c9a2acb1e259p-2); /* 0.26230685105068613 */
    const __m256d v26 = _mm256_set1_pd(0x1.484b1c00dedccp-2); /* 0.32059901957810832 */
    const __m256d v28 = _mm256_set1_pd(0x1.a6176293315d9p-2); /* 0.41219858191865694 */
    const __m256d v30 = _mm256_set1_pd(-0x1.476663e6baa8dp-30); /* -1.1910741227353193e-09 */
    const __m256d v31 = _mm256_set1_pd(0x1.2776c50f2427cp-1); /* 0.57707801637486922 */
    const __m256d v34 = _mm256_set1_pd(0x1.ec709dc3a027dp-1); /* 0.96179669392593292 */
    const __m256d v44 = _mm256_set1_pd(0x1.7eed5a0b4e917p+1); /* 2.9916184001168733 */
    const __m256d v45 = _mm256_set1_pd(-0x1.274050aea3022p-51); /* -5.1217924192153728e-16 */
    const __m256d v47 = _mm256_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m256i v54 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v59 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v66 = _mm256_set1_pd(INFINITY);
    const __m256d v68 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v72 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v74 = _mm256_set1_pd(NAN);
    const __m256d v76 = _mm256_set1_pd(-INFINITY);
    const __m256d v77 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v78 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v90 = _mm256_set1_pd(0x1.3703c1f4d0ffep-3); /* 0.15186263588304877 */
    const __m256d v91 = _mm256_set1_pd(0x1.5b9ac9b743f0dp-3); /* 0.16972882833987804 */
    const __m256d v93 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v94 = _mm256_set1_pd(0x1.89f3b1694cffep-3); /* 0.19235933878519512 */
    const __m256d v97 = _mm256_set1_pd(0x1.c68f568d3176p-3); /* 0.22195308321368667 */
    const __m256d v99 = _mm256_set1_pd(0x1.0c9a84994022dp-2); /* 0.26230818925253879 */
    const __m256d v102 = _mm256_set1_pd(0x1.484b13d7c02a9p-2); /* 0.3205988979753252 */
    const __m256d v103 = _mm256_set1_pd(0x1.a61762a7aded9p-2); /* 0.41219858311113239 */
    const __m256d v106 = _mm256_set1_pd(0x1.2776c50ef9bfep-1); /* 0.57707801635558531 */
    const __m256d v108 = _mm256_set1_pd(0x1.ec709dc3a03fdp-1); /* 0.96179669392597555 */
    const __m256d v121 = _mm256_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m256d v129 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
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
    const __m256d v13l = _mm256_add_pd(v11l, v12);
    const __m256d v13h = _mm256_add_pd(v11h, v12);
    const __m256d v14l = _mm256_div_pd(v0, v13l);
    const __m256d v14h = _mm256_div_pd(v0, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v11l);
    const __m256d v15h = _mm256_mul_pd(v14h, v11h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v9l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v9h, v17, v18);
    const __m256d v21l = _mm256_fmadd_pd(v16l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v16h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v16l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v16h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v16l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v16h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v16l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v16h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v16l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v16h, v27h, v28);
    const __m256d v32l = _mm256_fmadd_pd(v16l, v30, v31);
    const __m256d v32h = _mm256_fmadd_pd(v16h, v30, v31);
    const __m256d v33l = _mm256_fmadd_pd(v29l, v16l, v32l);
    const __m256d v33h = _mm256_fmadd_pd(v29h, v16h, v32h);
    const __m256d v35l = _mm256_fmadd_pd(v16l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v16h, v33h, v34);
    const __m256d v36l = _mm256_mul_pd(v16l, v15l);
    const __m256d v36h = _mm256_mul_pd(v16h, v15h);
    const __m256d v38l = _mm256_fnmadd_pd(v15l, v13l, v11l);
    const __m256d v38h = _mm256_fnmadd_pd(v15h, v13h, v11h);
    const __m256d v39l = _mm256_sub_pd(v12, v13l);
    const __m256d v39h = _mm256_sub_pd(v12, v13h);
    const __m256d v40l = _mm256_add_pd(v11l, v39l);
    const __m256d v40h = _mm256_add_pd(v11h, v39h);
    const __m256d v41l = _mm256_mul_pd(v15l, v40l);
    const __m256d v41h = _mm256_mul_pd(v15h, v40h);
    const __m256d v42l = _mm256_sub_pd(v38l, v41l);
    const __m256d v42h = _mm256_sub_pd(v38h, v41h);
    const __m256d v43l = _mm256_mul_pd(v14l, v42l);
    const __m256d v43h = _mm256_mul_pd(v14h, v42h);
    const __m256d v46l = _mm256_mul_pd(v15l, v45);
    const __m256d v46h = _mm256_mul_pd(v15h, v45);
    const __m256d v48l = _mm256_mul_pd(v15l, v47);
    const __m256d v48h = _mm256_mul_pd(v15h, v47);
    const __m256d v50l = _mm256_fmsub_pd(v15l, v47, v48l);
    const __m256d v50h = _mm256_fmsub_pd(v15h, v47, v48h);
    const __m256d v51l = _mm256_add_pd(v46l, v50l);
    const __m256d v51h = _mm256_add_pd(v46h, v50h);
    const __m256d v52l = _mm256_fmadd_pd(v43l, v44, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v43h, v44, v51h);
    const __m256d v53l = _mm256_fmadd_pd(v35l, v36l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v35h, v36h, v52h);
    const __m256i v56l = _mm256_srli_epi64(v5l, 52);
    const __m256i v56h = _mm256_srli_epi64(v5h, 52);
    const __m256i v57l = _mm256_or_si256(v54, v56l);
    const __m256i v57h = _mm256_or_si256(v54, v56h);
    const __m256d v58l = _mm256_castsi256_pd(v57l);
    const __m256d v58h = _mm256_castsi256_pd(v57h);
    const __m256d v60l = _mm256_sub_pd(v58l, v59);
    const __m256d v60h = _mm256_sub_pd(v58h, v59);
    const __m256d v61l = _mm256_fmadd_pd(v15l, v47, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v15h, v47, v60h);
    const __m256d v62l = _mm256_sub_pd(v60l, v61l);
    const __m256d v62h = _mm256_sub_pd(v60h, v61h);
    const __m256d v63l = _mm256_add_pd(v62l, v48l);
    const __m256d v63h = _mm256_add_pd(v62h, v48h);
    const __m256d v64l = _mm256_add_pd(v53l, v63l);
    const __m256d v64h = _mm256_add_pd(v53h, v63h);
    const __m256d v65l = _mm256_add_pd(v64l, v61l);
    const __m256d v65h = _mm256_add_pd(v64h, v61h);
    const __m256i v67l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v66, _CMP_LT_OQ));
    const __m256i v67h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v66, _CMP_LT_OQ));
    const __m256i v67 = log2_f64_1ulp_avx2_join_mask_avx2(v67l, v67h);
    const __m256i v69l = _mm256_castpd_si256(_mm256_cmp_pd(v68, v3l, _CMP_LE_OQ));
    const __m256i v69h = _mm256_castpd_si256(_mm256_cmp_pd(v68, v3h, _CMP_LE_OQ));
    const __m256i v69 = log2_f64_1ulp_avx2_join_mask_avx2(v69l, v69h);
    const __m256i v70 = _mm256_and_si256(v67, v69);
    const __m256i v71 = _mm256_xor_si256(v70, _mm256_set1_epi32(-1));
    __m256d r0l = v65l;
    __m256d r0h = v65h;
    __m256i any1 = v71;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v73l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v72, _CMP_LT_OQ));
        const __m256i v73h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v72, _CMP_LT_OQ));
        const __m256i v73 = log2_f64_1ulp_avx2_join_mask_avx2(v73l, v73h);
        const __m256i v75l = _mm256_castpd_si256(_mm256_cmp_pd(v72, v3l, _CMP_EQ_OQ));
        const __m256i v75h = _mm256_castpd_si256(_mm256_cmp_pd(v72, v3h, _CMP_EQ_OQ));
        const __m256i v75 = log2_f64_1ulp_avx2_join_mask_avx2(v75l, v75h);
        const __m256d v79l = _mm256_mul_pd(v78, v3l);
        const __m256d v79h = _mm256_mul_pd(v78, v3h);
        const __m256i v80l = _mm256_castpd_si256(v79l);
        const __m256i v80h = _mm256_castpd_si256(v79h);
        const __m256i v81l = _mm256_add_epi64(v2, v80l);
        const __m256i v81h = _mm256_add_epi64(v2, v80h);
        const __m256i v82l = _mm256_and_si256(v81l, v1);
        const __m256i v82h = _mm256_and_si256(v81h, v1);
        const __m256i v83l = _mm256_add_epi64(v82l, v7);
        const __m256i v83h = _mm256_add_epi64(v82h, v7);
        const __m256d v84l = _mm256_castsi256_pd(v83l);
        const __m256d v84h = _mm256_castsi256_pd(v83h);
        const __m256d v85l = _mm256_add_pd(v84l, v10);
        const __m256d v85h = _mm256_add_pd(v84h, v10);
        const __m256d v86l = _mm256_add_pd(v12, v85l);
        const __m256d v86h = _mm256_add_pd(v12, v85h);
        const __m256d v87l = _mm256_div_pd(v77, v86l);
        const __m256d v87h = _mm256_div_pd(v77, v86h);
        const __m256d v88l = _mm256_mul_pd(v87l, v85l);
        const __m256d v88h = _mm256_mul_pd(v87h, v85h);
        const __m256d v89l = _mm256_mul_pd(v88l, v88l);
        const __m256d v89h = _mm256_mul_pd(v88h, v88h);
        const __m256d v92l = _mm256_fmadd_pd(v90, v89l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v90, v89h, v91);
        const __m256d v95l = _mm256_fmadd_pd(v36l, v93, v94);
        const __m256d v95h = _mm256_fmadd_pd(v36h, v93, v94);
        const __m256d v96l = _mm256_fmadd_pd(v89l, v92l, v95l);
        const __m256d v96h = _mm256_fmadd_pd(v89h, v92h, v95h);
        const __m256d v98l = _mm256_fmadd_pd(v89l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v89h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v89l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v89h, v99);
        const __m256d v101l = _mm256_mul_pd(v89l, v89l);
        const __m256d v101h = _mm256_mul_pd(v89h, v89h);
        const __m256d v104l = _mm256_fmadd_pd(v102, v89l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v102, v89h, v103);
        const __m256d v105l = _mm256_fmadd_pd(v100l, v101l, v104l);
        const __m256d v105h = _mm256_fmadd_pd(v100h, v101h, v104h);
        const __m256d v107l = _mm256_fmadd_pd(v89l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v89h, v105h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v89l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v89h, v108);
        const __m256d v110l = _mm256_mul_pd(v89l, v88l);
        const __m256d v110h = _mm256_mul_pd(v89h, v88h);
        const __m256d v112l = _mm256_fnmadd_pd(v86l, v88l, v85l);
        const __m256d v112h = _mm256_fnmadd_pd(v86h, v88h, v85h);
        const __m256d v113l = _mm256_sub_pd(v12, v86l);
        const __m256d v113h = _mm256_sub_pd(v12, v86h);
        const __m256d v114l = _mm256_add_pd(v113l, v85l);
        const __m256d v114h = _mm256_add_pd(v113h, v85h);
        const __m256d v115l = _mm256_mul_pd(v114l, v88l);
        const __m256d v115h = _mm256_mul_pd(v114h, v88h);
        const __m256d v116l = _mm256_sub_pd(v112l, v115l);
        const __m256d v116h = _mm256_sub_pd(v112h, v115h);
        const __m256d v117l = _mm256_mul_pd(v87l, v116l);
        const __m256d v117h = _mm256_mul_pd(v87h, v116h);
        const __m256d v118l = _mm256_mul_pd(v47, v88l);
        const __m256d v118h = _mm256_mul_pd(v47, v88h);
        const __m256d v120l = _mm256_fmsub_pd(v47, v88l, v118l);
        const __m256d v120h = _mm256_fmsub_pd(v47, v88h, v118h);
        const __m256d v122l = _mm256_mul_pd(v121, v88l);
        const __m256d v122h = _mm256_mul_pd(v121, v88h);
        const __m256d v123l = _mm256_add_pd(v120l, v122l);
        const __m256d v123h = _mm256_add_pd(v120h, v122h);
        const __m256d v124l = _mm256_fmadd_pd(v47, v117l, v123l);
        const __m256d v124h = _mm256_fmadd_pd(v47, v117h, v123h);
        const __m256d v125l = _mm256_fmadd_pd(v109l, v110l, v124l);
        const __m256d v125h = _mm256_fmadd_pd(v109h, v110h, v124h);
        const __m256i v126l = _mm256_srli_epi64(v81l, 52);
        const __m256i v126h = _mm256_srli_epi64(v81h, 52);
        const __m256i v127l = _mm256_or_si256(v54, v126l);
        const __m256i v127h = _mm256_or_si256(v54, v126h);
        const __m256d v128l = _mm256_castsi256_pd(v127l);
        const __m256d v128h = _mm256_castsi256_pd(v127h);
        const __m256d v130l = _mm256_sub_pd(v128l, v129);
        const __m256d v130h = _mm256_sub_pd(v128h, v129);
        const __m256d v131l = _mm256_add_pd(v118l, v130l);
        const __m256d v131h = _mm256_add_pd(v118h, v130h);
        const __m256d v132l = _mm256_sub_pd(v130l, v131l);
        const __m256d v132h = _mm256_sub_pd(v130h, v131h);
        const __m256d v133l = _mm256_add_pd(v132l, v118l);
        const __m256d v133h = _mm256_add_pd(v132h, v118h);
        const __m256d v134l = _mm256_add_pd(v125l, v133l);
        const __m256d v134h = _mm256_add_pd(v125h, v133h);
        const __m256d v135l = _mm256_add_pd(v134l, v131l);
        const __m256d v135h = _mm256_add_pd(v134h, v131h);
        const __m256d v136l = _mm256_blendv_pd(v135l, v76, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v75))));
        const __m256d v136h = _mm256_blendv_pd(v135h, v76, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v75, 1))));
        const __m256d v137l = _mm256_add_pd(v3l, v3l);
        const __m256d v137h = _mm256_add_pd(v3h, v3h);
        const __m256d v138l = _mm256_blendv_pd(v137l, v136l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v67))));
        const __m256d v138h = _mm256_blendv_pd(v137h, v136h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v67, 1))));
        const __m256d v139l = _mm256_blendv_pd(v138l, v74, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v73))));
        const __m256d v139h = _mm256_blendv_pd(v138h, v74, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v73, 1))));
        r0l = _mm256_blendv_pd(r0l, v139l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v71))));
        r0h = _mm256_blendv_pd(r0h, v139h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v71, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static LOG2_F64_1ULP_AVX2_AVX2_TARGET void log2_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log2_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG2_F64_1ULP_AVX2_AVX512 __mmask8 log2_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG2_F64_1ULP_AVX2_AVX512 void log2_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.fffffffffffcfp-1); /* 0.99999999999999456 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v2 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512i v7 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v10 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v12 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v17 = _mm512_set1_pd(-0x1.9970c6ccb40d9p-16); /* -2.4404557552427278e-05 */
    const __m512d v18 = _mm512_set1_pd(0x1.3489387f17a59p-3); /* 0.15065235269408353 */
    const __m512d v20 = _mm512_set1_pd(0x1.90345f0e8e583p-3); /* 0.19541239035769928 */
    const __m512d v22 = _mm512_set1_pd(0x1.c65e2994d83b6p-3); /* 0.22185928807723848 */
    const __m512d v24 = _mm512_set1_pd(0x1.0c9a2acb1e259p-2); /* 0.26230685105068613 */
    const __m512d v26 = _mm512_set1_pd(0x1.484b1c00dedccp-2); /* 0.32059901957810832 */
    const __m512d v28 = _mm512_set1_pd(0x1.a6176293315d9p-2); /* 0.41219858191865694 */
    const __m512d v30 = _mm512_set1_pd(-0x1.476663e6baa8dp-30); /* -1.1910741227353193e-09 */
    const __m512d v31 = _mm512_set1_pd(0x1.2776c50f2427cp-1); /* 0.57707801637486922 */
    const __m512d v34 = _mm512_set1_pd(0x1.ec709dc3a027dp-1); /* 0.96179669392593292 */
    const __m512d v44 = _mm512_set1_pd(0x1.7eed5a0b4e917p+1); /* 2.9916184001168733 */
    const __m512d v45 = _mm512_set1_pd(-0x1.274050aea3022p-51); /* -5.1217924192153728e-16 */
    const __m512d v47 = _mm512_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m512i v54 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v59 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v66 = _mm512_set1_pd(INFINITY);
    const __m512d v68 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v72 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v74 = _mm512_set1_pd(NAN);
    const __m512d v76 = _mm512_set1_pd(-INFINITY);
    const __m512d v77 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v78 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v90 = _mm512_set1_pd(0x1.3703c1f4d0ffep-3); /* 0.15186263588304877 */
    const __m512d v91 = _mm512_set1_pd(0x1.5b9ac9b743f0dp-3); /* 0.16972882833987804 */
    const __m512d v93 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v94 = _mm512_set1_pd(0x1.89f3b1694cffep-3); /* 0.19235933878519512 */
    const __m512d v97 = _mm512_set1_pd(0x1.c68f568d3176p-3); /* 0.22195308321368667 */
    const __m512d v99 = _mm512_set1_pd(0x1.0c9a84994022dp-2); /* 0.26230818925253879 */
    const __m512d v102 = _mm512_set1_pd(0x1.484b13d7c02a9p-2); /* 0.3205988979753252 */
    const __m512d v103 = _mm512_set1_pd(0x1.a61762a7aded9p-2); /* 0.41219858311113239 */
    const __m512d v106 = _mm512_set1_pd(0x1.2776c50ef9bfep-1); /* 0.57707801635558531 */
    const __m512d v108 = _mm512_set1_pd(0x1.ec709dc3a03fdp-1); /* 0.96179669392597555 */
    const __m512d v121 = _mm512_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m512d v129 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
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
    const __m512d v13l = _mm512_add_pd(v11l, v12);
    const __m512d v13h = _mm512_add_pd(v11h, v12);
    const __m512d v14l = _mm512_div_pd(v0, v13l);
    const __m512d v14h = _mm512_div_pd(v0, v13h);
    const __m512d v15l = _mm512_mul_pd(v14l, v11l);
    const __m512d v15h = _mm512_mul_pd(v14h, v11h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v9l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v9h, v17, v18);
    const __m512d v21l = _mm512_fmadd_pd(v16l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v16h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v16l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v16h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v16l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v16h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v16l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v16h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v16l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v16h, v27h, v28);
    const __m512d v32l = _mm512_fmadd_pd(v16l, v30, v31);
    const __m512d v32h = _mm512_fmadd_pd(v16h, v30, v31);
    const __m512d v33l = _mm512_fmadd_pd(v29l, v16l, v32l);
    const __m512d v33h = _mm512_fmadd_pd(v29h, v16h, v32h);
    const __m512d v35l = _mm512_fmadd_pd(v16l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v16h, v33h, v34);
    const __m512d v36l = _mm512_mul_pd(v16l, v15l);
    const __m512d v36h = _mm512_mul_pd(v16h, v15h);
    const __m512d v38l = _mm512_fnmadd_pd(v15l, v13l, v11l);
    const __m512d v38h = _mm512_fnmadd_pd(v15h, v13h, v11h);
    const __m512d v39l = _mm512_sub_pd(v12, v13l);
    const __m512d v39h = _mm512_sub_pd(v12, v13h);
    const __m512d v40l = _mm512_add_pd(v11l, v39l);
    const __m512d v40h = _mm512_add_pd(v11h, v39h);
    const __m512d v41l = _mm512_mul_pd(v15l, v40l);
    const __m512d v41h = _mm512_mul_pd(v15h, v40h);
    const __m512d v42l = _mm512_sub_pd(v38l, v41l);
    const __m512d v42h = _mm512_sub_pd(v38h, v41h);
    const __m512d v43l = _mm512_mul_pd(v14l, v42l);
    const __m512d v43h = _mm512_mul_pd(v14h, v42h);
    const __m512d v46l = _mm512_mul_pd(v15l, v45);
    const __m512d v46h = _mm512_mul_pd(v15h, v45);
    const __m512d v48l = _mm512_mul_pd(v15l, v47);
    const __m512d v48h = _mm512_mul_pd(v15h, v47);
    const __m512d v50l = _mm512_fmsub_pd(v15l, v47, v48l);
    const __m512d v50h = _mm512_fmsub_pd(v15h, v47, v48h);
    const __m512d v51l = _mm512_add_pd(v46l, v50l);
    const __m512d v51h = _mm512_add_pd(v46h, v50h);
    const __m512d v52l = _mm512_fmadd_pd(v43l, v44, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v43h, v44, v51h);
    const __m512d v53l = _mm512_fmadd_pd(v35l, v36l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v35h, v36h, v52h);
    const __m512i v56l = _mm512_srli_epi64(v5l, 52);
    const __m512i v56h = _mm512_srli_epi64(v5h, 52);
    const __m512i v57l = _mm512_or_si512(v54, v56l);
    const __m512i v57h = _mm512_or_si512(v54, v56h);
    const __m512d v58l = _mm512_castsi512_pd(v57l);
    const __m512d v58h = _mm512_castsi512_pd(v57h);
    const __m512d v60l = _mm512_sub_pd(v58l, v59);
    const __m512d v60h = _mm512_sub_pd(v58h, v59);
    const __m512d v61l = _mm512_fmadd_pd(v15l, v47, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v15h, v47, v60h);
    const __m512d v62l = _mm512_sub_pd(v60l, v61l);
    const __m512d v62h = _mm512_sub_pd(v60h, v61h);
    const __m512d v63l = _mm512_add_pd(v62l, v48l);
    const __m512d v63h = _mm512_add_pd(v62h, v48h);
    const __m512d v64l = _mm512_add_pd(v53l, v63l);
    const __m512d v64h = _mm512_add_pd(v53h, v63h);
    const __m512d v65l = _mm512_add_pd(v64l, v61l);
    const __m512d v65h = _mm512_add_pd(v64h, v61h);
    const __mmask8 v67l = _mm512_cmp_pd_mask(v3l, v66, _CMP_LT_OQ);
    const __mmask8 v67h = _mm512_cmp_pd_mask(v3h, v66, _CMP_LT_OQ);
    const __mmask16 v67 = _mm512_kunpackb(v67h, v67l);
    const __mmask8 v69l = _mm512_cmp_pd_mask(v68, v3l, _CMP_LE_OQ);
    const __mmask8 v69h = _mm512_cmp_pd_mask(v68, v3h, _CMP_LE_OQ);
    const __mmask16 v69 = _mm512_kunpackb(v69h, v69l);
    const __mmask16 v70 = (__mmask16)(v67 & v69);
    const __mmask16 v71 = (__mmask16)~v70;
    __m512d r0l = v65l;
    __m512d r0h = v65h;
    __mmask16 any1 = v71;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v73l = _mm512_cmp_pd_mask(v3l, v72, _CMP_LT_OQ);
        const __mmask8 v73h = _mm512_cmp_pd_mask(v3h, v72, _CMP_LT_OQ);
        const __mmask16 v73 = _mm512_kunpackb(v73h, v73l);
        const __mmask8 v75l = _mm512_cmp_pd_mask(v72, v3l, _CMP_EQ_OQ);
        const __mmask8 v75h = _mm512_cmp_pd_mask(v72, v3h, _CMP_EQ_OQ);
        const __mmask16 v75 = _mm512_kunpackb(v75h, v75l);
        const __m512d v79l = _mm512_mul_pd(v78, v3l);
        const __m512d v79h = _mm512_mul_pd(v78, v3h);
        const __m512i v80l = _mm512_castpd_si512(v79l);
        const __m512i v80h = _mm512_castpd_si512(v79h);
        const __m512i v81l = _mm512_add_epi64(v2, v80l);
        const __m512i v81h = _mm512_add_epi64(v2, v80h);
        const __m512i v82l = _mm512_and_si512(v81l, v1);
        const __m512i v82h = _mm512_and_si512(v81h, v1);
        const __m512i v83l = _mm512_add_epi64(v82l, v7);
        const __m512i v83h = _mm512_add_epi64(v82h, v7);
        const __m512d v84l = _mm512_castsi512_pd(v83l);
        const __m512d v84h = _mm512_castsi512_pd(v83h);
        const __m512d v85l = _mm512_add_pd(v84l, v10);
        const __m512d v85h = _mm512_add_pd(v84h, v10);
        const __m512d v86l = _mm512_add_pd(v12, v85l);
        const __m512d v86h = _mm512_add_pd(v12, v85h);
        const __m512d v87l = _mm512_div_pd(v77, v86l);
        const __m512d v87h = _mm512_div_pd(v77, v86h);
        const __m512d v88l = _mm512_mul_pd(v87l, v85l);
        const __m512d v88h = _mm512_mul_pd(v87h, v85h);
        const __m512d v89l = _mm512_mul_pd(v88l, v88l);
        const __m512d v89h = _mm512_mul_pd(v88h, v88h);
        const __m512d v92l = _mm512_fmadd_pd(v90, v89l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v90, v89h, v91);
        const __m512d v95l = _mm512_fmadd_pd(v36l, v93, v94);
        const __m512d v95h = _mm512_fmadd_pd(v36h, v93, v94);
        const __m512d v96l = _mm512_fmadd_pd(v89l, v92l, v95l);
        const __m512d v96h = _mm512_fmadd_pd(v89h, v92h, v95h);
        const __m512d v98l = _mm512_fmadd_pd(v89l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v89h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v89l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v89h, v99);
        const __m512d v101l = _mm512_mul_pd(v89l, v89l);
        const __m512d v101h = _mm512_mul_pd(v89h, v89h);
        const __m512d v104l = _mm512_fmadd_pd(v102, v89l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v102, v89h, v103);
        const __m512d v105l = _mm512_fmadd_pd(v100l, v101l, v104l);
        const __m512d v105h = _mm512_fmadd_pd(v100h, v101h, v104h);
        const __m512d v107l = _mm512_fmadd_pd(v89l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v89h, v105h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v89l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v89h, v108);
        const __m512d v110l = _mm512_mul_pd(v89l, v88l);
        const __m512d v110h = _mm512_mul_pd(v89h, v88h);
        const __m512d v112l = _mm512_fnmadd_pd(v86l, v88l, v85l);
        const __m512d v112h = _mm512_fnmadd_pd(v86h, v88h, v85h);
        const __m512d v113l = _mm512_sub_pd(v12, v86l);
        const __m512d v113h = _mm512_sub_pd(v12, v86h);
        const __m512d v114l = _mm512_add_pd(v113l, v85l);
        const __m512d v114h = _mm512_add_pd(v113h, v85h);
        const __m512d v115l = _mm512_mul_pd(v114l, v88l);
        const __m512d v115h = _mm512_mul_pd(v114h, v88h);
        const __m512d v116l = _mm512_sub_pd(v112l, v115l);
        const __m512d v116h = _mm512_sub_pd(v112h, v115h);
        const __m512d v117l = _mm512_mul_pd(v87l, v116l);
        const __m512d v117h = _mm512_mul_pd(v87h, v116h);
        const __m512d v118l = _mm512_mul_pd(v47, v88l);
        const __m512d v118h = _mm512_mul_pd(v47, v88h);
        const __m512d v120l = _mm512_fmsub_pd(v47, v88l, v118l);
        const __m512d v120h = _mm512_fmsub_pd(v47, v88h, v118h);
        const __m512d v122l = _mm512_mul_pd(v121, v88l);
        const __m512d v122h = _mm512_mul_pd(v121, v88h);
        const __m512d v123l = _mm512_add_pd(v120l, v122l);
        const __m512d v123h = _mm512_add_pd(v120h, v122h);
        const __m512d v124l = _mm512_fmadd_pd(v47, v117l, v123l);
        const __m512d v124h = _mm512_fmadd_pd(v47, v117h, v123h);
        const __m512d v125l = _mm512_fmadd_pd(v109l, v110l, v124l);
        const __m512d v125h = _mm512_fmadd_pd(v109h, v110h, v124h);
        const __m512i v126l = _mm512_srli_epi64(v81l, 52);
        const __m512i v126h = _mm512_srli_epi64(v81h, 52);
        const __m512i v127l = _mm512_or_si512(v54, v126l);
        const __m512i v127h = _mm512_or_si512(v54, v126h);
        const __m512d v128l = _mm512_castsi512_pd(v127l);
        const __m512d v128h = _mm512_castsi512_pd(v127h);
        const __m512d v130l = _mm512_sub_pd(v128l, v129);
        const __m512d v130h = _mm512_sub_pd(v128h, v129);
        const __m512d v131l = _mm512_add_pd(v118l, v130l);
        const __m512d v131h = _mm512_add_pd(v118h, v130h);
        const __m512d v132l = _mm512_sub_pd(v130l, v131l);
        const __m512d v132h = _mm512_sub_pd(v130h, v131h);
        const __m512d v133l = _mm512_add_pd(v132l, v118l);
        const __m512d v133h = _mm512_add_pd(v132h, v118h);
        const __m512d v134l = _mm512_add_pd(v125l, v133l);
        const __m512d v134h = _mm512_add_pd(v125h, v133h);
        const __m512d v135l = _mm512_add_pd(v134l, v131l);
        const __m512d v135h = _mm512_add_pd(v134h, v131h);
        const __m512d v136l = _mm512_mask_blend_pd((__mmask8)v75, v135l, v76);
        const __m512d v136h = _mm512_mask_blend_pd(log2_f64_1ulp_avx2_high_mask_avx512(v75), v135h, v76);
        const __m512d v137l = _mm512_add_pd(v3l, v3l);
        const __m512d v137h = _mm512_add_pd(v3h, v3h);
        const __m512d v138l = _mm512_mask_blend_pd((__mmask8)v67, v137l, v136l);
        const __m512d v138h = _mm512_mask_blend_pd(log2_f64_1ulp_avx2_high_mask_avx512(v67), v137h, v136h);
        const __m512d v139l = _mm512_mask_blend_pd((__mmask8)v73, v138l, v74);
        const __m512d v139h = _mm512_mask_blend_pd(log2_f64_1ulp_avx2_high_mask_avx512(v73), v138h, v74);
        r0l = _mm512_mask_blend_pd((__mmask8)v71, r0l, v139l);
        r0h = _mm512_mask_blend_pd(log2_f64_1ulp_avx2_high_mask_avx512(v71), r0h, v139h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LOG2_F64_1ULP_AVX2_AVX512_TARGET void log2_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log2_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_f64_1ulp_avx2_level(void) {
#if defined(LOG2_F64_1ULP_AVX2_FORCE_ISA)
    return LOG2_F64_1ULP_AVX2_FORCE_ISA;
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

double log2_f64_1ulp_avx2(double x) {
    return log2_f64_1ulp_avx2_element(x);
}

void log2_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_f64_1ulp_avx2_level();
    if (level == 2) {
        log2_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_f64_1ulp_avx2_array_portable(x, y, n);
}
