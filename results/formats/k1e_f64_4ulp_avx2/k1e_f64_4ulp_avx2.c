/* k1e_f64_4ulp_avx2: k1e
 *
 *   target       k1e, e^x K_1(x), f64
 *   domain       every input
 *   max error    3.507467 ulp, observed on 5149527461 inputs
 *   worst input  0x1.fdcf2739a38d2p-1 (0.99572107866858972, encoding 0x3fefdcf2739a38d2)
 *   result there 0x1.a41d2bc951d85p+0 (1.6410701147559348, encoding 0x3ffa41d2bc951d85)
 *   mean error   0.374129 ulp
 *   misrounded   1124063754 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           83cbed8a8191605474cf1eccd495b600
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --fmt f64 --max-ulp 4 --time 50s --threads 1 --seed 1 --isa avx2 --from seeds/k1e/f64/chebyshev_integer.evo --archive k1e_f64_avx2.db
 *                time: 2.0815 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k1e_f64_4ulp_avx2.h"

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

static inline double k1e_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double k1e_f64_4ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k1e_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t k1e_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k1e_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k1e_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline int64_t k1e_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double k1e_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return k1e_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)k1e_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double k1e_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.4p+0; /* 1.25 */
    const double v1 = 0x1p+60; /* 1.152921504606847e+18 */
    const double v2 = x;
    const double v3 = v1 < v2 ? v1 : v2;
    const double v4 = 0x1.8p+1; /* 3 */
    const double v5 = v3 - v4;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = v3 + v6;
    const double v8 = v5 / v7;
    const double v9 = -0x1.7fb295b773c87p-24; /* -8.9336558476597566e-08 */
    const double v10 = 0x1.25598b9299e4ep-22; /* 2.7320327792297031e-07 */
    const double v11 = k1e_f64_4ulp_avx2_fma_f64(v8, v9, v10);
    const double v12 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v13 = k1e_f64_4ulp_avx2_fma_f64(v11, v12, v6);
    const double v14 = k1e_f64_4ulp_avx2_sqrt_f64(v2);
    const double v15 = v13 / v14;
    const double v16 = v0 * v15;
    const double v17 = v8 * v8;
    const double v18 = 0x1.c2629b6e01887p-16; /* 2.6845048914502414e-05 */
    const double v19 = -0x1.511db9359ac77p-35; /* -3.8325664186352247e-11 */
    const double v20 = 0x1.d7619ee46f18cp-36; /* 2.6794926427237305e-11 */
    const double v21 = k1e_f64_4ulp_avx2_fma_f64(v19, v8, v20);
    const double v22 = -0x1.41df8c2b4013cp-35; /* -3.6592749956797388e-11 */
    const double v23 = k1e_f64_4ulp_avx2_fma_f64(v8, v21, v22);
    const double v24 = 0x1.53065df2e8ff9p-32; /* 3.083413239855472e-10 */
    const double v25 = k1e_f64_4ulp_avx2_fma_f64(v23, v8, v24);
    const double v26 = -0x1.32a81478139b4p-30; /* -1.1156100748227022e-09 */
    const double v27 = 0x1.8630a89ef54dcp-29; /* 2.8390064322681471e-09 */
    const double v28 = k1e_f64_4ulp_avx2_fma_f64(v8, v26, v27);
    const double v29 = k1e_f64_4ulp_avx2_fma_f64(v17, v25, v28);
    const double v30 = -0x1.3e0c28ddbaff4p-27; /* -9.2564004755034008e-09 */
    const double v31 = 0x1.e2482ad4b3a7bp-26; /* 2.8072501506374364e-08 */
    const double v32 = k1e_f64_4ulp_avx2_fma_f64(v30, v8, v31);
    const double v33 = k1e_f64_4ulp_avx2_fma_f64(v17, v29, v32);
    const double v34 = k1e_f64_4ulp_avx2_fma_f64(v17, v33, v11);
    const double v35 = -0x1.d0b949fcf9e86p-21; /* -8.6561550427257683e-07 */
    const double v36 = k1e_f64_4ulp_avx2_fma_f64(v34, v8, v35);
    const double v37 = 0x1.689a9d8954b5bp-19; /* 2.6867089146036071e-06 */
    const double v38 = -0x1.1e81a680553a9p-17; /* -8.5385574954218499e-06 */
    const double v39 = k1e_f64_4ulp_avx2_fma_f64(v8, v37, v38);
    const double v40 = k1e_f64_4ulp_avx2_fma_f64(v36, v17, v39);
    const double v41 = v40 * v8;
    const double v42 = v18 + v41;
    const double v43 = -0x1.6970d5ab4ef6dp-14; /* -8.6174192507946452e-05 */
    const double v44 = k1e_f64_4ulp_avx2_fma_f64(v8, v42, v43);
    const double v45 = v17 * v17;
    const double v46 = 0x1.20acadb135bd3p-12; /* 0.00027530148061088755 */
    const double v47 = -0x1.d8abb65115c7dp-11; /* -0.00090154791008502345 */
    const double v48 = k1e_f64_4ulp_avx2_fma_f64(v8, v46, v47);
    const double v49 = 0x1.83391adc7df7dp-9; /* 0.0029542775430363975 */
    const double v50 = -0x1.4b3ac9c9e68efp-7; /* -0.01010832646334278 */
    const double v51 = k1e_f64_4ulp_avx2_fma_f64(v8, v49, v50);
    const double v52 = k1e_f64_4ulp_avx2_fma_f64(v17, v48, v51);
    const double v53 = k1e_f64_4ulp_avx2_fma_f64(v44, v45, v52);
    const double v54 = 0x1.1e1194a94d285p-5; /* 0.034920492510001323 */
    const double v55 = k1e_f64_4ulp_avx2_fma_f64(v8, v53, v54);
    const double v56 = -0x1.22e0b903a029ap-3; /* -0.1420301870566803 */
    const double v57 = 0x1.e1b806b55c4b9p-4; /* 0.11760714169010357 */
    const double v58 = k1e_f64_4ulp_avx2_fma_f64(v8, v56, v57);
    const double v59 = k1e_f64_4ulp_avx2_fma_f64(v17, v55, v58);
    const double v60 = k1e_f64_4ulp_avx2_fma_f64(v16, v59, v16);
    const int v61 = !(v6 <= v2);
    const double v62 = -0x1p+0; /* -1 */
    double r0 = v60;
    if (v61) {
        const double v63 = 0x0p+0; /* 0 */
        const int v64 = v2 < v63;
        const double v65 = NAN;
        const int v66 = v63 == v2;
        const double v67 = INFINITY;
        const double v68 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v69 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v70 = v62 > v2 ? v62 : v2;
        const double v71 = 0x1.8p+52; /* 6755399441055744 */
        const double v72 = k1e_f64_4ulp_avx2_fma_f64(v69, v70, v71);
        const double v73 = v72 - v71;
        const double v74 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v75 = k1e_f64_4ulp_avx2_fma_f64(v74, v73, v70);
        const double v76 = k1e_f64_4ulp_avx2_fma_f64(v68, v73, v75);
        const double v77 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v78 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v79 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v80 = k1e_f64_4ulp_avx2_fma_f64(v78, v76, v79);
        const double v81 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
        const double v82 = k1e_f64_4ulp_avx2_fma_f64(v80, v76, v81);
        const double v83 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
        const double v84 = k1e_f64_4ulp_avx2_fma_f64(v82, v76, v83);
        const double v85 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v86 = k1e_f64_4ulp_avx2_fma_f64(v84, v76, v85);
        const double v87 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v88 = k1e_f64_4ulp_avx2_fma_f64(v86, v76, v87);
        const double v89 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v90 = k1e_f64_4ulp_avx2_fma_f64(v88, v76, v89);
        const double v91 = v90 * v76;
        const double v92 = v77 + v91;
        const double v93 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v94 = k1e_f64_4ulp_avx2_fma_f64(v92, v76, v93);
        const double v95 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v96 = k1e_f64_4ulp_avx2_fma_f64(v94, v76, v95);
        const double v97 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v98 = k1e_f64_4ulp_avx2_fma_f64(v96, v76, v97);
        const double v99 = 0x1p-1; /* 0.5 */
        const double v100 = k1e_f64_4ulp_avx2_fma_f64(v76, v98, v99);
        const double v101 = v100 * v76;
        const double v102 = k1e_f64_4ulp_avx2_fma_f64(v101, v76, v76);
        const int64_t v103 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const double v104 = 0x1p+54; /* 18014398509481984 */
        const double v105 = k1e_f64_4ulp_avx2_fma_f64(v104, v2, v12);
        const int64_t v106 = k1e_f64_4ulp_avx2_bits_f64(v105);
        const int64_t v107 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
        const int64_t v108 = (int64_t)((uint64_t)v106 + (uint64_t)v107);
        const int64_t v109 = INT64_C(52);
        const int64_t v110 = k1e_f64_4ulp_avx2_lshr_i64(v108, v109);
        const int64_t v111 = v103 | v110;
        const double v112 = k1e_f64_4ulp_avx2_frombits_f64(v111);
        const double v113 = 0x1.0000000000435p+52; /* 4503599627371573 */
        const double v114 = v112 - v113;
        const double v115 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v116 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v117 = v116 & v108;
        const int64_t v118 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
        const int64_t v119 = (int64_t)((uint64_t)v117 + (uint64_t)v118);
        const double v120 = k1e_f64_4ulp_avx2_frombits_f64(v119);
        const double v121 = v120 - v6;
        const double v122 = 0x1p+1; /* 2 */
        const double v123 = v121 + v122;
        const double v124 = v121 / v123;
        const double v125 = v124 * v124;
        const double v126 = v125 * v125;
        const double v127 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
        const double v128 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
        const double v129 = k1e_f64_4ulp_avx2_fma_f64(v125, v127, v128);
        const double v130 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
        const double v131 = k1e_f64_4ulp_avx2_fma_f64(v129, v125, v130);
        const double v132 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
        const double v133 = k1e_f64_4ulp_avx2_fma_f64(v125, v131, v132);
        const double v134 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
        const double v135 = k1e_f64_4ulp_avx2_fma_f64(v125, v133, v134);
        const double v136 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
        const double v137 = k1e_f64_4ulp_avx2_fma_f64(v135, v125, v136);
        const double v138 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
        const double v139 = k1e_f64_4ulp_avx2_fma_f64(v2, v12, v138);
        const double v140 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
        const double v141 = k1e_f64_4ulp_avx2_fma_f64(v125, v139, v140);
        const double v142 = k1e_f64_4ulp_avx2_fma_f64(v126, v137, v141);
        const double v143 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
        const double v144 = k1e_f64_4ulp_avx2_fma_f64(v142, v125, v143);
        const double v145 = v125 * v124;
        const double v146 = v124 + v124;
        const double v147 = k1e_f64_4ulp_avx2_fma_f64(v144, v145, v146);
        const double v148 = k1e_f64_4ulp_avx2_fma_f64(v114, v115, v147);
        const double v149 = 0x1.0000000000001p-2; /* 0.25000000000000006 */
        const double v150 = v2 * v2;
        const double v151 = v149 * v150;
        const double v152 = 0x1.ab81ea75fcdf4p-42; /* 3.7970292140633116e-13 */
        const double v153 = k1e_f64_4ulp_avx2_fma_f64(v151, v12, v152);
        const double v154 = k1e_f64_4ulp_avx2_abs_f64(v151);
        const double v155 = 0x1.2c9758daf5cdp-35; /* 3.4173262926569807e-11 */
        const double v156 = k1e_f64_4ulp_avx2_fma_f64(v153, v154, v155);
        const double v157 = 0x1.522a43f65486ap-29; /* 2.4604749307130261e-09 */
        const double v158 = k1e_f64_4ulp_avx2_fma_f64(v151, v156, v157);
        const double v159 = 0x1.27e4fb7789f5cp-23; /* 1.3778659611992944e-07 */
        const double v160 = k1e_f64_4ulp_avx2_fma_f64(v151, v158, v159);
        const double v161 = 0x1.845c8a0ce5129p-18; /* 5.7870370370370367e-06 */
        const double v162 = k1e_f64_4ulp_avx2_fma_f64(v160, v151, v161);
        const double v163 = 0x1.6c16c16c16c17p-13; /* 0.00017361111111111112 */
        const double v164 = k1e_f64_4ulp_avx2_fma_f64(v162, v151, v163);
        const double v165 = 0x1.c71c71c71c71cp-9; /* 0.003472222222222222 */
        const double v166 = k1e_f64_4ulp_avx2_fma_f64(v151, v164, v165);
        const double v167 = k1e_f64_4ulp_avx2_fma_f64(v151, v166, v95);
        const double v168 = 0x1p-2; /* 0.25 */
        const double v169 = k1e_f64_4ulp_avx2_fma_f64(v151, v167, v168);
        const double v170 = v151 * v169;
        const double v171 = v99 + v170;
        const double v172 = -0x1.80559d1876ef2p-47; /* -1.0667423287427252e-14 */
        const double v173 = -0x1.b24176f948c55p-34; /* -9.8738319512815266e-11 */
        const double v174 = k1e_f64_4ulp_avx2_fma_f64(v151, v172, v173);
        const double v175 = -0x1.d49398f1e78b6p-28; /* -6.8186862700468559e-09 */
        const double v176 = k1e_f64_4ulp_avx2_fma_f64(v174, v151, v175);
        const double v177 = -0x1.8630abd83ba61p-22; /* -3.6339286914227623e-07 */
        const double v178 = k1e_f64_4ulp_avx2_fma_f64(v151, v176, v177);
        const double v179 = -0x1.e212a001aa46fp-17; /* -1.4366887629196059e-05 */
        const double v180 = k1e_f64_4ulp_avx2_fma_f64(v178, v151, v179);
        const double v181 = -0x1.a291822473f2fp-12; /* -0.00039917792517217809 */
        const double v182 = k1e_f64_4ulp_avx2_fma_f64(v151, v180, v181);
        const double v183 = -0x1.d802af7a5dbc8p-8; /* -0.0072023085034435622 */
        const double v184 = k1e_f64_4ulp_avx2_fma_f64(v182, v151, v183);
        const double v185 = -0x1.303ae729ff30fp-4; /* -0.07427492426354497 */
        const double v186 = k1e_f64_4ulp_avx2_fma_f64(v151, v184, v185);
        const double v187 = -0x1.5dadb014541ebp-2; /* -0.34148287891460311 */
        const double v188 = k1e_f64_4ulp_avx2_fma_f64(v151, v186, v187);
        const double v189 = v188 * v151;
        const double v190 = -0x1.3b5b6028a83d6p-2; /* -0.30796575782920621 */
        const double v191 = v189 + v190;
        const double v192 = k1e_f64_4ulp_avx2_fma_f64(v148, v171, v191);
        const double v193 = v6 / v2;
        const double v194 = k1e_f64_4ulp_avx2_fma_f64(v192, v2, v193);
        const double v195 = k1e_f64_4ulp_avx2_fma_f64(v102, v194, v194);
        const int64_t v196 = k1e_f64_4ulp_avx2_bits_f64(v72);
        const int64_t v197 = k1e_f64_4ulp_avx2_shl_i64(v196, v109);
        const double v198 = k1e_f64_4ulp_avx2_addbits_f64(v195, v197);
        const double v199 = v66 ? v67 : v198;
        const double v200 = v64 ? v65 : v199;
        r0 = v200;
    }
    return r0;
}

static void k1e_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1e_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1E_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1E_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1E_F64_4ULP_AVX2_AVX2 static inline K1E_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define K1E_F64_4ULP_AVX2_AVX512 static inline K1E_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K1E_F64_4ULP_AVX2_AVX2 __m256i k1e_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
K1E_F64_4ULP_AVX2_AVX2 __m256i k1e_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
K1E_F64_4ULP_AVX2_AVX2 void k1e_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.4p+0); /* 1.25 */
    const __m256d v1 = _mm256_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v9 = _mm256_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m256d v10 = _mm256_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m256d v12 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v18 = _mm256_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m256d v19 = _mm256_set1_pd(-0x1.511db9359ac77p-35); /* -3.8325664186352247e-11 */
    const __m256d v20 = _mm256_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m256d v22 = _mm256_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m256d v24 = _mm256_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m256d v26 = _mm256_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m256d v27 = _mm256_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m256d v30 = _mm256_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m256d v31 = _mm256_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m256d v35 = _mm256_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m256d v37 = _mm256_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m256d v38 = _mm256_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m256d v43 = _mm256_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m256d v46 = _mm256_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m256d v47 = _mm256_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m256d v49 = _mm256_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m256d v50 = _mm256_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m256d v54 = _mm256_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m256d v56 = _mm256_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m256d v57 = _mm256_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m256d v62 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v63 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v65 = _mm256_set1_pd(NAN);
    const __m256d v67 = _mm256_set1_pd(INFINITY);
    const __m256d v68 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v69 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v71 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v74 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v77 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v78 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v79 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v81 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v83 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v85 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v87 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v89 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v93 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v95 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v97 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v99 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v103 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v104 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256i v107 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v113 = _mm256_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m256d v115 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v116 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v118 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v122 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v127 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v128 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v130 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v132 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v134 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v136 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v138 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v140 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v143 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v149 = _mm256_set1_pd(0x1.0000000000001p-2); /* 0.25000000000000006 */
    const __m256d v152 = _mm256_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m256d v155 = _mm256_set1_pd(0x1.2c9758daf5cdp-35); /* 3.4173262926569807e-11 */
    const __m256d v157 = _mm256_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m256d v159 = _mm256_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m256d v161 = _mm256_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m256d v163 = _mm256_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m256d v165 = _mm256_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m256d v168 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v172 = _mm256_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m256d v173 = _mm256_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m256d v175 = _mm256_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m256d v177 = _mm256_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m256d v179 = _mm256_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m256d v181 = _mm256_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m256d v183 = _mm256_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m256d v185 = _mm256_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m256d v187 = _mm256_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m256d v190 = _mm256_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_min_pd(v1, v2l);
    const __m256d v3h = _mm256_min_pd(v1, v2h);
    const __m256d v5l = _mm256_sub_pd(v3l, v4);
    const __m256d v5h = _mm256_sub_pd(v3h, v4);
    const __m256d v7l = _mm256_add_pd(v3l, v6);
    const __m256d v7h = _mm256_add_pd(v3h, v6);
    const __m256d v8l = _mm256_div_pd(v5l, v7l);
    const __m256d v8h = _mm256_div_pd(v5h, v7h);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v9, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v12, v6);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v12, v6);
    const __m256d v14l = _mm256_sqrt_pd(v2l);
    const __m256d v14h = _mm256_sqrt_pd(v2h);
    const __m256d v15l = _mm256_div_pd(v13l, v14l);
    const __m256d v15h = _mm256_div_pd(v13h, v14h);
    const __m256d v16l = _mm256_mul_pd(v0, v15l);
    const __m256d v16h = _mm256_mul_pd(v0, v15h);
    const __m256d v17l = _mm256_mul_pd(v8l, v8l);
    const __m256d v17h = _mm256_mul_pd(v8h, v8h);
    const __m256d v21l = _mm256_fmadd_pd(v19, v8l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19, v8h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v8l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v8h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v8l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v8h, v24);
    const __m256d v28l = _mm256_fmadd_pd(v8l, v26, v27);
    const __m256d v28h = _mm256_fmadd_pd(v8h, v26, v27);
    const __m256d v29l = _mm256_fmadd_pd(v17l, v25l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v17h, v25h, v28h);
    const __m256d v32l = _mm256_fmadd_pd(v30, v8l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30, v8h, v31);
    const __m256d v33l = _mm256_fmadd_pd(v17l, v29l, v32l);
    const __m256d v33h = _mm256_fmadd_pd(v17h, v29h, v32h);
    const __m256d v34l = _mm256_fmadd_pd(v17l, v33l, v11l);
    const __m256d v34h = _mm256_fmadd_pd(v17h, v33h, v11h);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v8l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v8h, v35);
    const __m256d v39l = _mm256_fmadd_pd(v8l, v37, v38);
    const __m256d v39h = _mm256_fmadd_pd(v8h, v37, v38);
    const __m256d v40l = _mm256_fmadd_pd(v36l, v17l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v36h, v17h, v39h);
    const __m256d v41l = _mm256_mul_pd(v40l, v8l);
    const __m256d v41h = _mm256_mul_pd(v40h, v8h);
    const __m256d v42l = _mm256_add_pd(v18, v41l);
    const __m256d v42h = _mm256_add_pd(v18, v41h);
    const __m256d v44l = _mm256_fmadd_pd(v8l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v8h, v42h, v43);
    const __m256d v45l = _mm256_mul_pd(v17l, v17l);
    const __m256d v45h = _mm256_mul_pd(v17h, v17h);
    const __m256d v48l = _mm256_fmadd_pd(v8l, v46, v47);
    const __m256d v48h = _mm256_fmadd_pd(v8h, v46, v47);
    const __m256d v51l = _mm256_fmadd_pd(v8l, v49, v50);
    const __m256d v51h = _mm256_fmadd_pd(v8h, v49, v50);
    const __m256d v52l = _mm256_fmadd_pd(v17l, v48l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v17h, v48h, v51h);
    const __m256d v53l = _mm256_fmadd_pd(v44l, v45l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v44h, v45h, v52h);
    const __m256d v55l = _mm256_fmadd_pd(v8l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v8h, v53h, v54);
    const __m256d v58l = _mm256_fmadd_pd(v8l, v56, v57);
    const __m256d v58h = _mm256_fmadd_pd(v8h, v56, v57);
    const __m256d v59l = _mm256_fmadd_pd(v17l, v55l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v17h, v55h, v58h);
    const __m256d v60l = _mm256_fmadd_pd(v16l, v59l, v16l);
    const __m256d v60h = _mm256_fmadd_pd(v16h, v59h, v16h);
    const __m256i v61l = _mm256_castpd_si256(_mm256_cmp_pd(v6, v2l, _CMP_NLE_UQ));
    const __m256i v61h = _mm256_castpd_si256(_mm256_cmp_pd(v6, v2h, _CMP_NLE_UQ));
    const __m256i v61 = k1e_f64_4ulp_avx2_join_mask_avx2(v61l, v61h);
    __m256d r0l = v60l;
    __m256d r0h = v60h;
    __m256i any1 = v61;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v64l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v63, _CMP_LT_OQ));
        const __m256i v64h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v63, _CMP_LT_OQ));
        const __m256i v64 = k1e_f64_4ulp_avx2_join_mask_avx2(v64l, v64h);
        const __m256i v66l = _mm256_castpd_si256(_mm256_cmp_pd(v63, v2l, _CMP_EQ_OQ));
        const __m256i v66h = _mm256_castpd_si256(_mm256_cmp_pd(v63, v2h, _CMP_EQ_OQ));
        const __m256i v66 = k1e_f64_4ulp_avx2_join_mask_avx2(v66l, v66h);
        const __m256d v70l = _mm256_max_pd(v62, v2l);
        const __m256d v70h = _mm256_max_pd(v62, v2h);
        const __m256d v72l = _mm256_fmadd_pd(v69, v70l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v69, v70h, v71);
        const __m256d v73l = _mm256_sub_pd(v72l, v71);
        const __m256d v73h = _mm256_sub_pd(v72h, v71);
        const __m256d v75l = _mm256_fmadd_pd(v74, v73l, v70l);
        const __m256d v75h = _mm256_fmadd_pd(v74, v73h, v70h);
        const __m256d v76l = _mm256_fmadd_pd(v68, v73l, v75l);
        const __m256d v76h = _mm256_fmadd_pd(v68, v73h, v75h);
        const __m256d v80l = _mm256_fmadd_pd(v78, v76l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78, v76h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v80l, v76l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v80h, v76h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v82l, v76l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v82h, v76h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v76l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v76h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v76l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v76h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v88l, v76l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v88h, v76h, v89);
        const __m256d v91l = _mm256_mul_pd(v90l, v76l);
        const __m256d v91h = _mm256_mul_pd(v90h, v76h);
        const __m256d v92l = _mm256_add_pd(v77, v91l);
        const __m256d v92h = _mm256_add_pd(v77, v91h);
        const __m256d v94l = _mm256_fmadd_pd(v92l, v76l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92h, v76h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v94l, v76l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v94h, v76h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v76l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v76h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v76l, v98l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v76h, v98h, v99);
        const __m256d v101l = _mm256_mul_pd(v100l, v76l);
        const __m256d v101h = _mm256_mul_pd(v100h, v76h);
        const __m256d v102l = _mm256_fmadd_pd(v101l, v76l, v76l);
        const __m256d v102h = _mm256_fmadd_pd(v101h, v76h, v76h);
        const __m256d v105l = _mm256_fmadd_pd(v104, v2l, v12);
        const __m256d v105h = _mm256_fmadd_pd(v104, v2h, v12);
        const __m256i v106l = k1e_f64_4ulp_avx2_bits_f64_avx2(v105l);
        const __m256i v106h = k1e_f64_4ulp_avx2_bits_f64_avx2(v105h);
        const __m256i v108l = _mm256_add_epi64(v106l, v107);
        const __m256i v108h = _mm256_add_epi64(v106h, v107);
        const __m256i v110l = _mm256_srli_epi64(v108l, 52);
        const __m256i v110h = _mm256_srli_epi64(v108h, 52);
        const __m256i v111l = _mm256_or_si256(v103, v110l);
        const __m256i v111h = _mm256_or_si256(v103, v110h);
        const __m256d v112l = _mm256_castsi256_pd(v111l);
        const __m256d v112h = _mm256_castsi256_pd(v111h);
        const __m256d v114l = _mm256_sub_pd(v112l, v113);
        const __m256d v114h = _mm256_sub_pd(v112h, v113);
        const __m256i v117l = _mm256_and_si256(v116, v108l);
        const __m256i v117h = _mm256_and_si256(v116, v108h);
        const __m256i v119l = _mm256_add_epi64(v117l, v118);
        const __m256i v119h = _mm256_add_epi64(v117h, v118);
        const __m256d v120l = _mm256_castsi256_pd(v119l);
        const __m256d v120h = _mm256_castsi256_pd(v119h);
        const __m256d v121l = _mm256_sub_pd(v120l, v6);
        const __m256d v121h = _mm256_sub_pd(v120h, v6);
        const __m256d v123l = _mm256_add_pd(v121l, v122);
        const __m256d v123h = _mm256_add_pd(v121h, v122);
        const __m256d v124l = _mm256_div_pd(v121l, v123l);
        const __m256d v124h = _mm256_div_pd(v121h, v123h);
        const __m256d v125l = _mm256_mul_pd(v124l, v124l);
        const __m256d v125h = _mm256_mul_pd(v124h, v124h);
        const __m256d v126l = _mm256_mul_pd(v125l, v125l);
        const __m256d v126h = _mm256_mul_pd(v125h, v125h);
        const __m256d v129l = _mm256_fmadd_pd(v125l, v127, v128);
        const __m256d v129h = _mm256_fmadd_pd(v125h, v127, v128);
        const __m256d v131l = _mm256_fmadd_pd(v129l, v125l, v130);
        const __m256d v131h = _mm256_fmadd_pd(v129h, v125h, v130);
        const __m256d v133l = _mm256_fmadd_pd(v125l, v131l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v125h, v131h, v132);
        const __m256d v135l = _mm256_fmadd_pd(v125l, v133l, v134);
        const __m256d v135h = _mm256_fmadd_pd(v125h, v133h, v134);
        const __m256d v137l = _mm256_fmadd_pd(v135l, v125l, v136);
        const __m256d v137h = _mm256_fmadd_pd(v135h, v125h, v136);
        const __m256d v139l = _mm256_fmadd_pd(v2l, v12, v138);
        const __m256d v139h = _mm256_fmadd_pd(v2h, v12, v138);
        const __m256d v141l = _mm256_fmadd_pd(v125l, v139l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v125h, v139h, v140);
        const __m256d v142l = _mm256_fmadd_pd(v126l, v137l, v141l);
        const __m256d v142h = _mm256_fmadd_pd(v126h, v137h, v141h);
        const __m256d v144l = _mm256_fmadd_pd(v142l, v125l, v143);
        const __m256d v144h = _mm256_fmadd_pd(v142h, v125h, v143);
        const __m256d v145l = _mm256_mul_pd(v125l, v124l);
        const __m256d v145h = _mm256_mul_pd(v125h, v124h);
        const __m256d v146l = _mm256_add_pd(v124l, v124l);
        const __m256d v146h = _mm256_add_pd(v124h, v124h);
        const __m256d v147l = _mm256_fmadd_pd(v144l, v145l, v146l);
        const __m256d v147h = _mm256_fmadd_pd(v144h, v145h, v146h);
        const __m256d v148l = _mm256_fmadd_pd(v114l, v115, v147l);
        const __m256d v148h = _mm256_fmadd_pd(v114h, v115, v147h);
        const __m256d v150l = _mm256_mul_pd(v2l, v2l);
        const __m256d v150h = _mm256_mul_pd(v2h, v2h);
        const __m256d v151l = _mm256_mul_pd(v149, v150l);
        const __m256d v151h = _mm256_mul_pd(v149, v150h);
        const __m256d v153l = _mm256_fmadd_pd(v151l, v12, v152);
        const __m256d v153h = _mm256_fmadd_pd(v151h, v12, v152);
        const __m256d v154l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v151l);
        const __m256d v154h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v151h);
        const __m256d v156l = _mm256_fmadd_pd(v153l, v154l, v155);
        const __m256d v156h = _mm256_fmadd_pd(v153h, v154h, v155);
        const __m256d v158l = _mm256_fmadd_pd(v151l, v156l, v157);
        const __m256d v158h = _mm256_fmadd_pd(v151h, v156h, v157);
        const __m256d v160l = _mm256_fmadd_pd(v151l, v158l, v159);
        const __m256d v160h = _mm256_fmadd_pd(v151h, v158h, v159);
        const __m256d v162l = _mm256_fmadd_pd(v160l, v151l, v161);
        const __m256d v162h = _mm256_fmadd_pd(v160h, v151h, v161);
        const __m256d v164l = _mm256_fmadd_pd(v162l, v151l, v163);
        const __m256d v164h = _mm256_fmadd_pd(v162h, v151h, v163);
        const __m256d v166l = _mm256_fmadd_pd(v151l, v164l, v165);
        const __m256d v166h = _mm256_fmadd_pd(v151h, v164h, v165);
        const __m256d v167l = _mm256_fmadd_pd(v151l, v166l, v95);
        const __m256d v167h = _mm256_fmadd_pd(v151h, v166h, v95);
        const __m256d v169l = _mm256_fmadd_pd(v151l, v167l, v168);
        const __m256d v169h = _mm256_fmadd_pd(v151h, v167h, v168);
        const __m256d v170l = _mm256_mul_pd(v151l, v169l);
        const __m256d v170h = _mm256_mul_pd(v151h, v169h);
        const __m256d v171l = _mm256_add_pd(v99, v170l);
        const __m256d v171h = _mm256_add_pd(v99, v170h);
        const __m256d v174l = _mm256_fmadd_pd(v151l, v172, v173);
        const __m256d v174h = _mm256_fmadd_pd(v151h, v172, v173);
        const __m256d v176l = _mm256_fmadd_pd(v174l, v151l, v175);
        const __m256d v176h = _mm256_fmadd_pd(v174h, v151h, v175);
        const __m256d v178l = _mm256_fmadd_pd(v151l, v176l, v177);
        const __m256d v178h = _mm256_fmadd_pd(v151h, v176h, v177);
        const __m256d v180l = _mm256_fmadd_pd(v178l, v151l, v179);
        const __m256d v180h = _mm256_fmadd_pd(v178h, v151h, v179);
        const __m256d v182l = _mm256_fmadd_pd(v151l, v180l, v181);
        const __m256d v182h = _mm256_fmadd_pd(v151h, v180h, v181);
        const __m256d v184l = _mm256_fmadd_pd(v182l, v151l, v183);
        const __m256d v184h = _mm256_fmadd_pd(v182h, v151h, v183);
        const __m256d v186l = _mm256_fmadd_pd(v151l, v184l, v185);
        const __m256d v186h = _mm256_fmadd_pd(v151h, v184h, v185);
        const __m256d v188l = _mm256_fmadd_pd(v151l, v186l, v187);
        const __m256d v188h = _mm256_fmadd_pd(v151h, v186h, v187);
        const __m256d v189l = _mm256_mul_pd(v188l, v151l);
        const __m256d v189h = _mm256_mul_pd(v188h, v151h);
        const __m256d v191l = _mm256_add_pd(v189l, v190);
        const __m256d v191h = _mm256_add_pd(v189h, v190);
        const __m256d v192l = _mm256_fmadd_pd(v148l, v171l, v191l);
        const __m256d v192h = _mm256_fmadd_pd(v148h, v171h, v191h);
        const __m256d v193l = _mm256_div_pd(v6, v2l);
        const __m256d v193h = _mm256_div_pd(v6, v2h);
        const __m256d v194l = _mm256_fmadd_pd(v192l, v2l, v193l);
        const __m256d v194h = _mm256_fmadd_pd(v192h, v2h, v193h);
        const __m256d v195l = _mm256_fmadd_pd(v102l, v194l, v194l);
        const __m256d v195h = _mm256_fmadd_pd(v102h, v194h, v194h);
        const __m256i v196l = k1e_f64_4ulp_avx2_bits_f64_avx2(v72l);
        const __m256i v196h = k1e_f64_4ulp_avx2_bits_f64_avx2(v72h);
        const __m256i v197l = _mm256_slli_epi64(v196l, 52);
        const __m256i v197h = _mm256_slli_epi64(v196h, 52);
        const __m256d v198l = _mm256_castsi256_pd(_mm256_add_epi64(k1e_f64_4ulp_avx2_bits_f64_avx2(v195l), v197l));
        const __m256d v198h = _mm256_castsi256_pd(_mm256_add_epi64(k1e_f64_4ulp_avx2_bits_f64_avx2(v195h), v197h));
        const __m256d v199l = _mm256_blendv_pd(v198l, v67, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v66))));
        const __m256d v199h = _mm256_blendv_pd(v198h, v67, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v66, 1))));
        const __m256d v200l = _mm256_blendv_pd(v199l, v65, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v64))));
        const __m256d v200h = _mm256_blendv_pd(v199h, v65, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v64, 1))));
        r0l = _mm256_blendv_pd(r0l, v200l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v61))));
        r0h = _mm256_blendv_pd(r0h, v200h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v61, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K1E_F64_4ULP_AVX2_AVX2_TARGET void k1e_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1e_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k1e_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
K1E_F64_4ULP_AVX2_AVX512 __m512i k1e_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K1E_F64_4ULP_AVX2_AVX512 __mmask8 k1e_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K1E_F64_4ULP_AVX2_AVX512 void k1e_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v1 = _mm512_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v9 = _mm512_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m512d v10 = _mm512_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m512d v12 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v18 = _mm512_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m512d v19 = _mm512_set1_pd(-0x1.511db9359ac77p-35); /* -3.8325664186352247e-11 */
    const __m512d v20 = _mm512_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m512d v22 = _mm512_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m512d v24 = _mm512_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m512d v26 = _mm512_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m512d v27 = _mm512_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m512d v30 = _mm512_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m512d v31 = _mm512_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m512d v35 = _mm512_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m512d v37 = _mm512_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m512d v38 = _mm512_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m512d v43 = _mm512_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m512d v46 = _mm512_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m512d v47 = _mm512_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m512d v49 = _mm512_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m512d v50 = _mm512_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m512d v54 = _mm512_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m512d v56 = _mm512_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m512d v57 = _mm512_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m512d v62 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v63 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v65 = _mm512_set1_pd(NAN);
    const __m512d v67 = _mm512_set1_pd(INFINITY);
    const __m512d v68 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v69 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v71 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v74 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v77 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v78 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v79 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v81 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v83 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v85 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v87 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v89 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v93 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v95 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v97 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v99 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v103 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v104 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512i v107 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v113 = _mm512_set1_pd(0x1.0000000000435p+52); /* 4503599627371573 */
    const __m512d v115 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v116 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v118 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v122 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v127 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v128 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v130 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v132 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v134 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v136 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v138 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v140 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v143 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v149 = _mm512_set1_pd(0x1.0000000000001p-2); /* 0.25000000000000006 */
    const __m512d v152 = _mm512_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m512d v155 = _mm512_set1_pd(0x1.2c9758daf5cdp-35); /* 3.4173262926569807e-11 */
    const __m512d v157 = _mm512_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m512d v159 = _mm512_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m512d v161 = _mm512_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m512d v163 = _mm512_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m512d v165 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v168 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v172 = _mm512_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m512d v173 = _mm512_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m512d v175 = _mm512_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m512d v177 = _mm512_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m512d v179 = _mm512_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m512d v181 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v183 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v185 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v187 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v190 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_min_pd(v1, v2l);
    const __m512d v3h = _mm512_min_pd(v1, v2h);
    const __m512d v5l = _mm512_sub_pd(v3l, v4);
    const __m512d v5h = _mm512_sub_pd(v3h, v4);
    const __m512d v7l = _mm512_add_pd(v3l, v6);
    const __m512d v7h = _mm512_add_pd(v3h, v6);
    const __m512d v8l = _mm512_div_pd(v5l, v7l);
    const __m512d v8h = _mm512_div_pd(v5h, v7h);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v9, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v12, v6);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v12, v6);
    const __m512d v14l = _mm512_sqrt_pd(v2l);
    const __m512d v14h = _mm512_sqrt_pd(v2h);
    const __m512d v15l = _mm512_div_pd(v13l, v14l);
    const __m512d v15h = _mm512_div_pd(v13h, v14h);
    const __m512d v16l = _mm512_mul_pd(v0, v15l);
    const __m512d v16h = _mm512_mul_pd(v0, v15h);
    const __m512d v17l = _mm512_mul_pd(v8l, v8l);
    const __m512d v17h = _mm512_mul_pd(v8h, v8h);
    const __m512d v21l = _mm512_fmadd_pd(v19, v8l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19, v8h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v8l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v8h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v8l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v8h, v24);
    const __m512d v28l = _mm512_fmadd_pd(v8l, v26, v27);
    const __m512d v28h = _mm512_fmadd_pd(v8h, v26, v27);
    const __m512d v29l = _mm512_fmadd_pd(v17l, v25l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v17h, v25h, v28h);
    const __m512d v32l = _mm512_fmadd_pd(v30, v8l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30, v8h, v31);
    const __m512d v33l = _mm512_fmadd_pd(v17l, v29l, v32l);
    const __m512d v33h = _mm512_fmadd_pd(v17h, v29h, v32h);
    const __m512d v34l = _mm512_fmadd_pd(v17l, v33l, v11l);
    const __m512d v34h = _mm512_fmadd_pd(v17h, v33h, v11h);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v8l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v8h, v35);
    const __m512d v39l = _mm512_fmadd_pd(v8l, v37, v38);
    const __m512d v39h = _mm512_fmadd_pd(v8h, v37, v38);
    const __m512d v40l = _mm512_fmadd_pd(v36l, v17l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v36h, v17h, v39h);
    const __m512d v41l = _mm512_mul_pd(v40l, v8l);
    const __m512d v41h = _mm512_mul_pd(v40h, v8h);
    const __m512d v42l = _mm512_add_pd(v18, v41l);
    const __m512d v42h = _mm512_add_pd(v18, v41h);
    const __m512d v44l = _mm512_fmadd_pd(v8l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v8h, v42h, v43);
    const __m512d v45l = _mm512_mul_pd(v17l, v17l);
    const __m512d v45h = _mm512_mul_pd(v17h, v17h);
    const __m512d v48l = _mm512_fmadd_pd(v8l, v46, v47);
    const __m512d v48h = _mm512_fmadd_pd(v8h, v46, v47);
    const __m512d v51l = _mm512_fmadd_pd(v8l, v49, v50);
    const __m512d v51h = _mm512_fmadd_pd(v8h, v49, v50);
    const __m512d v52l = _mm512_fmadd_pd(v17l, v48l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v17h, v48h, v51h);
    const __m512d v53l = _mm512_fmadd_pd(v44l, v45l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v44h, v45h, v52h);
    const __m512d v55l = _mm512_fmadd_pd(v8l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v8h, v53h, v54);
    const __m512d v58l = _mm512_fmadd_pd(v8l, v56, v57);
    const __m512d v58h = _mm512_fmadd_pd(v8h, v56, v57);
    const __m512d v59l = _mm512_fmadd_pd(v17l, v55l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v17h, v55h, v58h);
    const __m512d v60l = _mm512_fmadd_pd(v16l, v59l, v16l);
    const __m512d v60h = _mm512_fmadd_pd(v16h, v59h, v16h);
    const __mmask8 v61l = _mm512_cmp_pd_mask(v6, v2l, _CMP_NLE_UQ);
    const __mmask8 v61h = _mm512_cmp_pd_mask(v6, v2h, _CMP_NLE_UQ);
    const __mmask16 v61 = _mm512_kunpackb(v61h, v61l);
    __m512d r0l = v60l;
    __m512d r0h = v60h;
    __mmask16 any1 = v61;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v64l = _mm512_cmp_pd_mask(v2l, v63, _CMP_LT_OQ);
        const __mmask8 v64h = _mm512_cmp_pd_mask(v2h, v63, _CMP_LT_OQ);
        const __mmask16 v64 = _mm512_kunpackb(v64h, v64l);
        const __mmask8 v66l = _mm512_cmp_pd_mask(v63, v2l, _CMP_EQ_OQ);
        const __mmask8 v66h = _mm512_cmp_pd_mask(v63, v2h, _CMP_EQ_OQ);
        const __mmask16 v66 = _mm512_kunpackb(v66h, v66l);
        const __m512d v70l = _mm512_max_pd(v62, v2l);
        const __m512d v70h = _mm512_max_pd(v62, v2h);
        const __m512d v72l = _mm512_fmadd_pd(v69, v70l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v69, v70h, v71);
        const __m512d v73l = _mm512_sub_pd(v72l, v71);
        const __m512d v73h = _mm512_sub_pd(v72h, v71);
        const __m512d v75l = _mm512_fmadd_pd(v74, v73l, v70l);
        const __m512d v75h = _mm512_fmadd_pd(v74, v73h, v70h);
        const __m512d v76l = _mm512_fmadd_pd(v68, v73l, v75l);
        const __m512d v76h = _mm512_fmadd_pd(v68, v73h, v75h);
        const __m512d v80l = _mm512_fmadd_pd(v78, v76l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78, v76h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v80l, v76l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v80h, v76h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v82l, v76l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v82h, v76h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v76l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v76h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v76l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v76h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v88l, v76l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v88h, v76h, v89);
        const __m512d v91l = _mm512_mul_pd(v90l, v76l);
        const __m512d v91h = _mm512_mul_pd(v90h, v76h);
        const __m512d v92l = _mm512_add_pd(v77, v91l);
        const __m512d v92h = _mm512_add_pd(v77, v91h);
        const __m512d v94l = _mm512_fmadd_pd(v92l, v76l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92h, v76h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v94l, v76l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v94h, v76h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v76l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v76h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v76l, v98l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v76h, v98h, v99);
        const __m512d v101l = _mm512_mul_pd(v100l, v76l);
        const __m512d v101h = _mm512_mul_pd(v100h, v76h);
        const __m512d v102l = _mm512_fmadd_pd(v101l, v76l, v76l);
        const __m512d v102h = _mm512_fmadd_pd(v101h, v76h, v76h);
        const __m512d v105l = _mm512_fmadd_pd(v104, v2l, v12);
        const __m512d v105h = _mm512_fmadd_pd(v104, v2h, v12);
        const __m512i v106l = k1e_f64_4ulp_avx2_bits_f64_avx512(v105l);
        const __m512i v106h = k1e_f64_4ulp_avx2_bits_f64_avx512(v105h);
        const __m512i v108l = _mm512_add_epi64(v106l, v107);
        const __m512i v108h = _mm512_add_epi64(v106h, v107);
        const __m512i v110l = _mm512_srli_epi64(v108l, 52);
        const __m512i v110h = _mm512_srli_epi64(v108h, 52);
        const __m512i v111l = _mm512_or_si512(v103, v110l);
        const __m512i v111h = _mm512_or_si512(v103, v110h);
        const __m512d v112l = _mm512_castsi512_pd(v111l);
        const __m512d v112h = _mm512_castsi512_pd(v111h);
        const __m512d v114l = _mm512_sub_pd(v112l, v113);
        const __m512d v114h = _mm512_sub_pd(v112h, v113);
        const __m512i v117l = _mm512_and_si512(v116, v108l);
        const __m512i v117h = _mm512_and_si512(v116, v108h);
        const __m512i v119l = _mm512_add_epi64(v117l, v118);
        const __m512i v119h = _mm512_add_epi64(v117h, v118);
        const __m512d v120l = _mm512_castsi512_pd(v119l);
        const __m512d v120h = _mm512_castsi512_pd(v119h);
        const __m512d v121l = _mm512_sub_pd(v120l, v6);
        const __m512d v121h = _mm512_sub_pd(v120h, v6);
        const __m512d v123l = _mm512_add_pd(v121l, v122);
        const __m512d v123h = _mm512_add_pd(v121h, v122);
        const __m512d v124l = _mm512_div_pd(v121l, v123l);
        const __m512d v124h = _mm512_div_pd(v121h, v123h);
        const __m512d v125l = _mm512_mul_pd(v124l, v124l);
        const __m512d v125h = _mm512_mul_pd(v124h, v124h);
        const __m512d v126l = _mm512_mul_pd(v125l, v125l);
        const __m512d v126h = _mm512_mul_pd(v125h, v125h);
        const __m512d v129l = _mm512_fmadd_pd(v125l, v127, v128);
        const __m512d v129h = _mm512_fmadd_pd(v125h, v127, v128);
        const __m512d v131l = _mm512_fmadd_pd(v129l, v125l, v130);
        const __m512d v131h = _mm512_fmadd_pd(v129h, v125h, v130);
        const __m512d v133l = _mm512_fmadd_pd(v125l, v131l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v125h, v131h, v132);
        const __m512d v135l = _mm512_fmadd_pd(v125l, v133l, v134);
        const __m512d v135h = _mm512_fmadd_pd(v125h, v133h, v134);
        const __m512d v137l = _mm512_fmadd_pd(v135l, v125l, v136);
        const __m512d v137h = _mm512_fmadd_pd(v135h, v125h, v136);
        const __m512d v139l = _mm512_fmadd_pd(v2l, v12, v138);
        const __m512d v139h = _mm512_fmadd_pd(v2h, v12, v138);
        const __m512d v141l = _mm512_fmadd_pd(v125l, v139l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v125h, v139h, v140);
        const __m512d v142l = _mm512_fmadd_pd(v126l, v137l, v141l);
        const __m512d v142h = _mm512_fmadd_pd(v126h, v137h, v141h);
        const __m512d v144l = _mm512_fmadd_pd(v142l, v125l, v143);
        const __m512d v144h = _mm512_fmadd_pd(v142h, v125h, v143);
        const __m512d v145l = _mm512_mul_pd(v125l, v124l);
        const __m512d v145h = _mm512_mul_pd(v125h, v124h);
        const __m512d v146l = _mm512_add_pd(v124l, v124l);
        const __m512d v146h = _mm512_add_pd(v124h, v124h);
        const __m512d v147l = _mm512_fmadd_pd(v144l, v145l, v146l);
        const __m512d v147h = _mm512_fmadd_pd(v144h, v145h, v146h);
        const __m512d v148l = _mm512_fmadd_pd(v114l, v115, v147l);
        const __m512d v148h = _mm512_fmadd_pd(v114h, v115, v147h);
        const __m512d v150l = _mm512_mul_pd(v2l, v2l);
        const __m512d v150h = _mm512_mul_pd(v2h, v2h);
        const __m512d v151l = _mm512_mul_pd(v149, v150l);
        const __m512d v151h = _mm512_mul_pd(v149, v150h);
        const __m512d v153l = _mm512_fmadd_pd(v151l, v12, v152);
        const __m512d v153h = _mm512_fmadd_pd(v151h, v12, v152);
        const __m512d v154l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v151l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v154h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v151h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v156l = _mm512_fmadd_pd(v153l, v154l, v155);
        const __m512d v156h = _mm512_fmadd_pd(v153h, v154h, v155);
        const __m512d v158l = _mm512_fmadd_pd(v151l, v156l, v157);
        const __m512d v158h = _mm512_fmadd_pd(v151h, v156h, v157);
        const __m512d v160l = _mm512_fmadd_pd(v151l, v158l, v159);
        const __m512d v160h = _mm512_fmadd_pd(v151h, v158h, v159);
        const __m512d v162l = _mm512_fmadd_pd(v160l, v151l, v161);
        const __m512d v162h = _mm512_fmadd_pd(v160h, v151h, v161);
        const __m512d v164l = _mm512_fmadd_pd(v162l, v151l, v163);
        const __m512d v164h = _mm512_fmadd_pd(v162h, v151h, v163);
        const __m512d v166l = _mm512_fmadd_pd(v151l, v164l, v165);
        const __m512d v166h = _mm512_fmadd_pd(v151h, v164h, v165);
        const __m512d v167l = _mm512_fmadd_pd(v151l, v166l, v95);
        const __m512d v167h = _mm512_fmadd_pd(v151h, v166h, v95);
        const __m512d v169l = _mm512_fmadd_pd(v151l, v167l, v168);
        const __m512d v169h = _mm512_fmadd_pd(v151h, v167h, v168);
        const __m512d v170l = _mm512_mul_pd(v151l, v169l);
        const __m512d v170h = _mm512_mul_pd(v151h, v169h);
        const __m512d v171l = _mm512_add_pd(v99, v170l);
        const __m512d v171h = _mm512_add_pd(v99, v170h);
        const __m512d v174l = _mm512_fmadd_pd(v151l, v172, v173);
        const __m512d v174h = _mm512_fmadd_pd(v151h, v172, v173);
        const __m512d v176l = _mm512_fmadd_pd(v174l, v151l, v175);
        const __m512d v176h = _mm512_fmadd_pd(v174h, v151h, v175);
        const __m512d v178l = _mm512_fmadd_pd(v151l, v176l, v177);
        const __m512d v178h = _mm512_fmadd_pd(v151h, v176h, v177);
        const __m512d v180l = _mm512_fmadd_pd(v178l, v151l, v179);
        const __m512d v180h = _mm512_fmadd_pd(v178h, v151h, v179);
        const __m512d v182l = _mm512_fmadd_pd(v151l, v180l, v181);
        const __m512d v182h = _mm512_fmadd_pd(v151h, v180h, v181);
        const __m512d v184l = _mm512_fmadd_pd(v182l, v151l, v183);
        const __m512d v184h = _mm512_fmadd_pd(v182h, v151h, v183);
        const __m512d v186l = _mm512_fmadd_pd(v151l, v184l, v185);
        const __m512d v186h = _mm512_fmadd_pd(v151h, v184h, v185);
        const __m512d v188l = _mm512_fmadd_pd(v151l, v186l, v187);
        const __m512d v188h = _mm512_fmadd_pd(v151h, v186h, v187);
        const __m512d v189l = _mm512_mul_pd(v188l, v151l);
        const __m512d v189h = _mm512_mul_pd(v188h, v151h);
        const __m512d v191l = _mm512_add_pd(v189l, v190);
        const __m512d v191h = _mm512_add_pd(v189h, v190);
        const __m512d v192l = _mm512_fmadd_pd(v148l, v171l, v191l);
        const __m512d v192h = _mm512_fmadd_pd(v148h, v171h, v191h);
        const __m512d v193l = _mm512_div_pd(v6, v2l);
        const __m512d v193h = _mm512_div_pd(v6, v2h);
        const __m512d v194l = _mm512_fmadd_pd(v192l, v2l, v193l);
        const __m512d v194h = _mm512_fmadd_pd(v192h, v2h, v193h);
        const __m512d v195l = _mm512_fmadd_pd(v102l, v194l, v194l);
        const __m512d v195h = _mm512_fmadd_pd(v102h, v194h, v194h);
        const __m512i v196l = k1e_f64_4ulp_avx2_bits_f64_avx512(v72l);
        const __m512i v196h = k1e_f64_4ulp_avx2_bits_f64_avx512(v72h);
        const __m512i v197l = _mm512_slli_epi64(v196l, 52);
        const __m512i v197h = _mm512_slli_epi64(v196h, 52);
        const __m512d v198l = _mm512_castsi512_pd(_mm512_add_epi64(k1e_f64_4ulp_avx2_bits_f64_avx512(v195l), v197l));
        const __m512d v198h = _mm512_castsi512_pd(_mm512_add_epi64(k1e_f64_4ulp_avx2_bits_f64_avx512(v195h), v197h));
        const __m512d v199l = _mm512_mask_blend_pd((__mmask8)v66, v198l, v67);
        const __m512d v199h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx2_high_mask_avx512(v66), v198h, v67);
        const __m512d v200l = _mm512_mask_blend_pd((__mmask8)v64, v199l, v65);
        const __m512d v200h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx2_high_mask_avx512(v64), v199h, v65);
        r0l = _mm512_mask_blend_pd((__mmask8)v61, r0l, v200l);
        r0h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx2_high_mask_avx512(v61), r0h, v200h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K1E_F64_4ULP_AVX2_AVX512_TARGET void k1e_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k1e_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k1e_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1E_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1e_f64_4ulp_avx2_level(void) {
#if defined(K1E_F64_4ULP_AVX2_FORCE_ISA)
    return K1E_F64_4ULP_AVX2_FORCE_ISA;
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

double k1e_f64_4ulp_avx2(double x) {
    return k1e_f64_4ulp_avx2_element(x);
}

void k1e_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1e_f64_4ulp_avx2_level();
    if (level == 2) {
        k1e_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1e_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    k1e_f64_4ulp_avx2_array_portable(x, y, n);
}
