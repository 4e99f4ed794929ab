/* tgamma_f64_3ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f64
 *   domain       every input
 *   max error    3.276875 ulp, observed on 222796470 inputs
 *   worst input  0x1.175fa8dbd578p+0 (1.0913033997253194, encoding 0x3ff175fa8dbd5780)
 *   result there 0x1.e8eaa2e912056p-1 (0.95491513342950429, encoding 0x3fee8eaa2e912056)
 *   mean error   0.272811 ulp
 *   misrounded   7433034 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f749c7cf18698fe3ebd7289c925d63f3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f64 --max-ulp 3.4 --isa avx2 --time 20s --seed 1 --threads 1 --archive tgamma_f64_3ulp_avx2.db
 *                time: 7.0564 ns/element as avx2 code (inputs mean)
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
#include "tgamma_f64_3ulp_avx2.h"

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

static inline double tgamma_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tgamma_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t tgamma_f64_3ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t tgamma_f64_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double tgamma_f64_3ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double tgamma_f64_3ulp_avx2_element(double x) {
    const double v0 = 0x1p+2; /* 4 */
    const double v1 = 0x1p+0; /* 1 */
    const double v2 = 0x1p-1; /* 0.5 */
    const double v3 = x;
    const int v4 = v2 <= v3;
    const double v5 = 0x1.58p+7; /* 172 */
    const double v6 = v5 < v3 ? v5 : v3;
    const double v7 = 0x1.9p+7; /* 200 */
    const double v8 = v1 - v3;
    const double v9 = v7 < v8 ? v7 : v8;
    const double v10 = v4 ? v6 : v9;
    const double v11 = v2 + v10;
    const double v12 = v1 / v11;
    const double v13 = -0x1p+1; /* -2 */
    const double v14 = tgamma_f64_3ulp_avx2_fma_f64(v12, v13, v1);
    const double v15 = -0x1.c1a74b6f960d6p-39; /* -3.1949802434655227e-12 */
    const double v16 = -0x1.038a5c5c33ce5p-32; /* -2.3605068400164152e-10 */
    const double v17 = tgamma_f64_3ulp_avx2_fma_f64(v14, v15, v16);
    const double v18 = 0x1.d2bc1a318461dp-33; /* 2.1224640235230519e-10 */
    const double v19 = tgamma_f64_3ulp_avx2_fma_f64(v14, v17, v18);
    const double v20 = -0x1.285e3604e2ed1p-33; /* -1.3477256823801476e-10 */
    const double v21 = tgamma_f64_3ulp_avx2_fma_f64(v19, v14, v20);
    const double v22 = 0x1.69a460d8c3837p-29; /* 2.6312926112141197e-09 */
    const double v23 = tgamma_f64_3ulp_avx2_fma_f64(v14, v21, v22);
    const double v24 = -0x1.959815f2fa0cap-28; /* -5.9021707408408619e-09 */
    const double v25 = tgamma_f64_3ulp_avx2_fma_f64(v14, v23, v24);
    const double v26 = 0x1.597abebda866ap-26; /* 2.0109552015457804e-08 */
    const double v27 = tgamma_f64_3ulp_avx2_fma_f64(v14, v25, v26);
    const double v28 = -0x1.093e83ee15848p-24; /* -6.1756977949357265e-08 */
    const double v29 = tgamma_f64_3ulp_avx2_fma_f64(v14, v27, v28);
    const double v30 = 0x1.853c74fe87a0dp-23; /* 1.8125221142111785e-07 */
    const double v31 = tgamma_f64_3ulp_avx2_fma_f64(v14, v29, v30);
    const double v32 = -0x1.487a1552ed967p-21; /* -6.1183588183944834e-07 */
    const double v33 = tgamma_f64_3ulp_avx2_fma_f64(v14, v31, v32);
    const double v34 = 0x1.e70398b5c0b17p-20; /* 1.8142687116535122e-06 */
    const double v35 = tgamma_f64_3ulp_avx2_fma_f64(v14, v33, v34);
    const double v36 = -0x1.865c47413b848p-18; /* -5.8168241718736718e-06 */
    const double v37 = tgamma_f64_3ulp_avx2_fma_f64(v14, v35, v36);
    const double v38 = 0x1.39092c01f486ap-16; /* 1.865838931520322e-05 */
    const double v39 = tgamma_f64_3ulp_avx2_fma_f64(v14, v37, v38);
    const double v40 = -0x1.e33b441fb1fb3p-15; /* -5.760568478546616e-05 */
    const double v41 = tgamma_f64_3ulp_avx2_fma_f64(v14, v39, v40);
    const double v42 = 0x1.8e4f2dac3eeaap-13; /* 0.00018992867024524479 */
    const double v43 = tgamma_f64_3ulp_avx2_fma_f64(v14, v41, v42);
    const double v44 = -0x1.41f83d928fd87p-11; /* -0.00061410844711666599 */
    const double v45 = tgamma_f64_3ulp_avx2_fma_f64(v14, v43, v44);
    const double v46 = 0x1.02731d30e89b7p-9; /* 0.0019718144544224841 */
    const double v47 = tgamma_f64_3ulp_avx2_fma_f64(v45, v14, v46);
    const double v48 = -0x1.c65873744192cp-8; /* -0.0069327623243736029 */
    const double v49 = tgamma_f64_3ulp_avx2_fma_f64(v14, v47, v48);
    const double v50 = 0x1.8f834c339e9fap-6; /* 0.024384331145919071 */
    const double v51 = tgamma_f64_3ulp_avx2_fma_f64(v14, v49, v50);
    const double v52 = -0x1.346dcbcf6f156p-4; /* -0.075300022252979687 */
    const double v53 = tgamma_f64_3ulp_avx2_fma_f64(v14, v51, v52);
    const double v54 = 0x1.cd9271ce710cep-5; /* 0.05634424426855987 */
    const double v55 = tgamma_f64_3ulp_avx2_fma_f64(v14, v53, v54);
    const double v56 = -0x1p-1; /* -0.5 */
    const double v57 = v10 + v56;
    const int64_t v58 = tgamma_f64_3ulp_avx2_bits_f64(v10);
    const int64_t v59 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const int64_t v60 = (int64_t)((uint64_t)v58 + (uint64_t)v59);
    const int64_t v61 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v62 = v60 & v61;
    const int64_t v63 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v64 = (int64_t)((uint64_t)v62 + (uint64_t)v63);
    const double v65 = tgamma_f64_3ulp_avx2_frombits_f64(v64);
    const double v66 = -0x1p+0; /* -1 */
    const double v67 = v65 + v66;
    const double v68 = v65 + v1;
    const double v69 = v67 / v68;
    const double v70 = 0x1.71547652b82fep+1; /* 2.8853900817779268 */
    const double v71 = v69 * v70;
    const double v72 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v73 = v69 * v69;
    const double v74 = v72 * v73;
    const double v75 = v71 * v74;
    const int64_t v76 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v77 = INT64_C(52);
    const int64_t v78 = tgamma_f64_3ulp_avx2_lshr_i64(v60, v77);
    const int64_t v79 = v76 | v78;
    const double v80 = tgamma_f64_3ulp_avx2_frombits_f64(v79);
    const double v81 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v82 = v80 - v81;
    const double v83 = v82 + v71;
    const double v84 = v75 + v83;
    const double v85 = v82 - v83;
    const double v86 = v85 + v71;
    const double v87 = v83 - v84;
    const double v88 = v75 + v87;
    const double v89 = -v69;
    const double v90 = tgamma_f64_3ulp_avx2_fma_f64(v2, v89, v2);
    const double v91 = v68 + v66;
    const double v92 = v65 - v91;
    const double v93 = tgamma_f64_3ulp_avx2_fma_f64(v68, v89, v67);
    const double v94 = tgamma_f64_3ulp_avx2_fma_f64(v92, v89, v93);
    const double v95 = v90 * v94;
    const double v96 = 0x1.777d0ffda0d24p-55; /* 4.0710547481862066e-17 */
    const double v97 = -v71;
    const double v98 = tgamma_f64_3ulp_avx2_fma_f64(v69, v70, v97);
    const double v99 = tgamma_f64_3ulp_avx2_fma_f64(v69, v96, v98);
    const double v100 = tgamma_f64_3ulp_avx2_fma_f64(v70, v95, v99);
    const double v101 = 0x1.8618618618618p-5; /* 0.047619047619047616 */
    const double v102 = 0x1.af286bca1af28p-5; /* 0.052631578947368418 */
    const double v103 = tgamma_f64_3ulp_avx2_fma_f64(v73, v101, v102);
    const double v104 = 0x1.e1e1e1e1e1e1ep-5; /* 0.058823529411764705 */
    const double v105 = tgamma_f64_3ulp_avx2_fma_f64(v103, v73, v104);
    const double v106 = 0x1.1111111111111p-4; /* 0.066666666666666666 */
    const double v107 = tgamma_f64_3ulp_avx2_fma_f64(v105, v73, v106);
    const double v108 = 0x1.3b13b13b13b14p-4; /* 0.076923076923076927 */
    const double v109 = tgamma_f64_3ulp_avx2_fma_f64(v107, v73, v108);
    const double v110 = 0x1.745d1745d1746p-4; /* 0.090909090909090912 */
    const double v111 = tgamma_f64_3ulp_avx2_fma_f64(v109, v73, v110);
    const double v112 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v113 = tgamma_f64_3ulp_avx2_fma_f64(v111, v73, v112);
    const double v114 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v115 = tgamma_f64_3ulp_avx2_fma_f64(v113, v73, v114);
    const double v116 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v117 = tgamma_f64_3ulp_avx2_fma_f64(v115, v73, v116);
    const double v118 = v117 * v73;
    const double v119 = v69 + v69;
    const double v120 = -v73;
    const double v121 = tgamma_f64_3ulp_avx2_fma_f64(v69, v69, v120);
    const double v122 = tgamma_f64_3ulp_avx2_fma_f64(v119, v95, v121);
    const double v123 = 0x1p+1; /* 2 */
    const double v124 = tgamma_f64_3ulp_avx2_fma_f64(v118, v123, v72);
    const double v125 = 0x1.5555555555555p-56; /* 1.8503717077085941e-17 */
    const double v126 = -v74;
    const double v127 = tgamma_f64_3ulp_avx2_fma_f64(v72, v73, v126);
    const double v128 = tgamma_f64_3ulp_avx2_fma_f64(v73, v125, v127);
    const double v129 = tgamma_f64_3ulp_avx2_fma_f64(v122, v124, v128);
    const double v130 = tgamma_f64_3ulp_avx2_fma_f64(v73, v118, v129);
    const double v131 = -v75;
    const double v132 = tgamma_f64_3ulp_avx2_fma_f64(v71, v74, v131);
    const double v133 = tgamma_f64_3ulp_avx2_fma_f64(v71, v130, v132);
    const double v134 = tgamma_f64_3ulp_avx2_fma_f64(v100, v74, v133);
    const double v135 = v100 + v134;
    const double v136 = v88 + v135;
    const double v137 = v86 + v136;
    const double v138 = v84 + v137;
    const double v139 = v57 * v138;
    const double v140 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v141 = v10 * v140;
    const double v142 = v139 + v141;
    const double v143 = 0x1.8p+52; /* 6755399441055744 */
    const double v144 = v142 + v143;
    const double v145 = v144 - v143;
    const double v146 = v142 - v145;
    const double v147 = 0x0p+0; /* 0 */
    const double v148 = v1 - v8;
    const double v149 = v148 - v3;
    const double v150 = v4 ? v147 : v149;
    const double v151 = -0x1.14ff58be0a23fp+0; /* -1.0820212806667227 */
    const double v152 = -0x1.71547652b82fep-1; /* -0.72134752044448169 */
    const double v153 = tgamma_f64_3ulp_avx2_fma_f64(v12, v151, v152);
    const double v154 = tgamma_f64_3ulp_avx2_fma_f64(v12, v153, v138);
    const double v155 = v84 - v138;
    const double v156 = v155 + v137;
    const double v157 = -v139;
    const double v158 = tgamma_f64_3ulp_avx2_fma_f64(v57, v138, v157);
    const double v159 = tgamma_f64_3ulp_avx2_fma_f64(v57, v156, v158);
    const double v160 = -0x1.777d0ffda0d24p-56; /* -2.0355273740931033e-17 */
    const double v161 = -v141;
    const double v162 = tgamma_f64_3ulp_avx2_fma_f64(v10, v140, v161);
    const double v163 = tgamma_f64_3ulp_avx2_fma_f64(v160, v10, v162);
    const double v164 = v159 + v163;
    const double v165 = v142 - v139;
    const double v166 = v142 - v165;
    const double v167 = v139 - v166;
    const double v168 = v141 - v165;
    const double v169 = v167 + v168;
    const double v170 = v164 + v169;
    const double v171 = tgamma_f64_3ulp_avx2_fma_f64(v150, v154, v170);
    const double v172 = v146 + v171;
    const double v173 = 0x1.c3bd650fc2986p-36; /* 2.5678435993488206e-11 */
    const double v174 = 0x1.e8cac7351bb25p-32; /* 4.4455382718708116e-10 */
    const double v175 = tgamma_f64_3ulp_avx2_fma_f64(v173, v172, v174);
    const double v176 = 0x1.e4cf5158b8ecap-28; /* 7.0549116208011234e-09 */
    const double v177 = tgamma_f64_3ulp_avx2_fma_f64(v172, v175, v176);
    const double v178 = 0x1.b5253d395e7c4p-24; /* 1.01780860092397e-07 */
    const double v179 = tgamma_f64_3ulp_avx2_fma_f64(v172, v177, v178);
    const double v180 = 0x1.62c0223a5c824p-20; /* 1.321548679014431e-06 */
    const double v181 = tgamma_f64_3ulp_avx2_fma_f64(v172, v179, v180);
    const double v182 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
    const double v183 = tgamma_f64_3ulp_avx2_fma_f64(v172, v181, v182);
    const double v184 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
    const double v185 = tgamma_f64_3ulp_avx2_fma_f64(v183, v172, v184);
    const double v186 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
    const double v187 = tgamma_f64_3ulp_avx2_fma_f64(v185, v172, v186);
    const double v188 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
    const double v189 = tgamma_f64_3ulp_avx2_fma_f64(v187, v172, v188);
    const double v190 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
    const double v191 = tgamma_f64_3ulp_avx2_fma_f64(v189, v172, v190);
    const double v192 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
    const double v193 = tgamma_f64_3ulp_avx2_fma_f64(v191, v172, v192);
    const double v194 = v172 * v172;
    const double v195 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v196 = tgamma_f64_3ulp_avx2_fma_f64(v146, v195, v1);
    const double v197 = v1 - v196;
    const double v198 = tgamma_f64_3ulp_avx2_fma_f64(v146, v195, v197);
    const double v199 = tgamma_f64_3ulp_avx2_fma_f64(v195, v171, v198);
    const double v200 = tgamma_f64_3ulp_avx2_fma_f64(v193, v194, v199);
    const double v201 = 0x1.40d931ff62706p+0; /* 1.2533141373155003 */
    const double v202 = -0x1.a6a0d6f814637p-54; /* -9.1642899902295834e-17 */
    const double v203 = v196 * v201;
    const double v204 = -v203;
    const double v205 = tgamma_f64_3ulp_avx2_fma_f64(v196, v201, v204);
    const double v206 = tgamma_f64_3ulp_avx2_fma_f64(v202, v196, v205);
    const double v207 = tgamma_f64_3ulp_avx2_fma_f64(v200, v201, v206);
    const double v208 = v207 + v203;
    const double v209 = tgamma_f64_3ulp_avx2_fma_f64(v55, v208, v207);
    const double v210 = v209 + v203;
    const int64_t v211 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v212 = tgamma_f64_3ulp_avx2_bits_f64(v144);
    const int64_t v213 = tgamma_f64_3ulp_avx2_shl_i64(v212, v77);
    const int64_t v214 = (int64_t)((uint64_t)v211 + (uint64_t)v213);
    const double v215 = tgamma_f64_3ulp_avx2_frombits_f64(v214);
    const double v216 = v210 * v215;
    const double v217 = v0 * v216;
    const int v218 = !v4;
    double r0 = v217;
    if (v218) {
        const double v219 = -0x1p+52; /* -4503599627370496 */
        const int v220 = v3 < v219;
        const double v221 = NAN;
        const double v222 = -INFINITY;
        const int v223 = v222 <= v3;
        const double v224 = tgamma_f64_3ulp_avx2_abs_f64(v3);
        const double v225 = 0x1p-60; /* 8.6736173798840355e-19 */
        const int v226 = v224 < v225;
        const double v227 = tgamma_f64_3ulp_avx2_rint_f64(v3);
        const double v228 = v3 - v227;
        const double v229 = v228 * v228;
        const double v230 = -0x1.a51a6625307d3p+0; /* -1.6449340668482264 */
        const double v231 = v229 * v230;
        const double v232 = v231 + v1;
        const double v233 = 0x1.79788684225eap-33; /* 1.7165384749821432e-10 */
        const double v234 = -0x1.f5f9d970ca6dfp-28; /* -7.304711822217775e-09 */
        const double v235 = tgamma_f64_3ulp_avx2_fma_f64(v229, v233, v234);
        const double v236 = 0x1.0fc992ff39e13p-22; /* 2.5312174041370274e-07 */
        const double v237 = tgamma_f64_3ulp_avx2_fma_f64(v229, v235, v236);
        const double v238 = -0x1.d42498d1ce099p-18; /* -6.9758736616563807e-06 */
        const double v239 = tgamma_f64_3ulp_avx2_fma_f64(v229, v237, v238);
        const double v240 = 0x1.374719fab3915p-13; /* 0.000148428793031071 */
        const double v241 = tgamma_f64_3ulp_avx2_fma_f64(v239, v229, v240);
        const double v242 = -0x1.33816aa4607abp-9; /* -0.0023460810354558235 */
        const double v243 = tgamma_f64_3ulp_avx2_fma_f64(v229, v241, v242);
        const double v244 = 0x1.ac6805cf350a6p-6; /* 0.0261478478176548 */
        const double v245 = tgamma_f64_3ulp_avx2_fma_f64(v229, v243, v244);
        const double v246 = -0x1.86a8e4720db67p-3; /* -0.19075182412208422 */
        const double v247 = tgamma_f64_3ulp_avx2_fma_f64(v245, v229, v246);
        const double v248 = 0x1.9f9cb402bc46cp-1; /* 0.81174242528335361 */
        const double v249 = tgamma_f64_3ulp_avx2_fma_f64(v229, v247, v248);
        const double v250 = v229 * v229;
        const double v251 = -0x1.1873d8912200cp-55; /* -3.0406723503984762e-17 */
        const double v252 = -v229;
        const double v253 = tgamma_f64_3ulp_avx2_fma_f64(v228, v228, v252);
        const double v254 = -v231;
        const double v255 = tgamma_f64_3ulp_avx2_fma_f64(v229, v230, v254);
        const double v256 = tgamma_f64_3ulp_avx2_fma_f64(v253, v230, v255);
        const double v257 = tgamma_f64_3ulp_avx2_fma_f64(v251, v229, v256);
        const double v258 = tgamma_f64_3ulp_avx2_fma_f64(v249, v250, v257);
        const double v259 = v1 - v232;
        const double v260 = v231 + v259;
        const double v261 = v258 + v260;
        const double v262 = v232 + v261;
        const double v263 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v264 = v263 * v228;
        const double v265 = v262 * v264;
        const double v266 = v210 * v265;
        const double v267 = v226 ? v3 : v266;
        const double v268 = v1 / v267;
        const int v269 = v147 == v228;
        const double v270 = v143 - v145;
        const double v271 = tgamma_f64_3ulp_avx2_fma_f64(v145, v56, v143);
        const double v272 = v271 - v143;
        const double v273 = v270 - v272;
        const int64_t v274 = tgamma_f64_3ulp_avx2_bits_f64(v273);
        const int64_t v275 = tgamma_f64_3ulp_avx2_shl_i64(v274, v77);
        const int64_t v276 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const int64_t v277 = (int64_t)((uint64_t)v275 + (uint64_t)v276);
        const double v278 = tgamma_f64_3ulp_avx2_frombits_f64(v277);
        const int64_t v279 = tgamma_f64_3ulp_avx2_bits_f64(v271);
        const int64_t v280 = tgamma_f64_3ulp_avx2_shl_i64(v279, v77);
        const int64_t v281 = (int64_t)((uint64_t)v280 + (uint64_t)v276);
        const double v282 = tgamma_f64_3ulp_avx2_frombits_f64(v281);
        const double v283 = v2 * v227;
        const double v284 = tgamma_f64_3ulp_avx2_rint_f64(v283);
        const int v285 = v283 == v284;
        const int v286 = !v285;
        const double v287 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v288 = v287 * v268;
        const double v289 = -v288;
        const double v290 = tgamma_f64_3ulp_avx2_fma_f64(v289, v266, v287);
        const double v291 = v203 - v210;
        const double v292 = v209 + v291;
        const double v293 = v232 - v262;
        const double v294 = v261 + v293;
        const double v295 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
        const double v296 = -v264;
        const double v297 = tgamma_f64_3ulp_avx2_fma_f64(v263, v228, v296);
        const double v298 = tgamma_f64_3ulp_avx2_fma_f64(v295, v228, v297);
        const double v299 = -v265;
        const double v300 = tgamma_f64_3ulp_avx2_fma_f64(v262, v264, v299);
        const double v301 = tgamma_f64_3ulp_avx2_fma_f64(v262, v298, v300);
        const double v302 = tgamma_f64_3ulp_avx2_fma_f64(v294, v264, v301);
        const double v303 = -v266;
        const double v304 = tgamma_f64_3ulp_avx2_fma_f64(v210, v265, v303);
        const double v305 = tgamma_f64_3ulp_avx2_fma_f64(v302, v210, v304);
        const double v306 = tgamma_f64_3ulp_avx2_fma_f64(v265, v292, v305);
        const double v307 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v308 = tgamma_f64_3ulp_avx2_fma_f64(v289, v306, v307);
        const double v309 = v290 + v308;
        const double v310 = tgamma_f64_3ulp_avx2_fma_f64(v309, v268, v288);
        const double v311 = -v310;
        const double v312 = v286 ? v311 : v310;
        const double v313 = v282 * v312;
        const double v314 = v278 * v313;
        const double v315 = v269 ? v221 : v314;
        const double v316 = v226 ? v268 : v315;
        const double v317 = v223 ? v316 : v221;
        const double v318 = v220 ? v221 : v317;
        r0 = v318;
    }
    return r0;
}

static void tgamma_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_F64_3ULP_AVX2_AVX2 static inline TGAMMA_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_F64_3ULP_AVX2_AVX512 static inline TGAMMA_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
TGAMMA_F64_3ULP_AVX2_AVX2 __m256i tgamma_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F64_3ULP_AVX2_AVX2 __m256i tgamma_f64_3ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_F64_3ULP_AVX2_AVX2 void tgamma_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v1 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v2 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v5 = _mm256_set1_pd(0x1.58p+7); /* 172 */
    const __m256d v7 = _mm256_set1_pd(0x1.9p+7); /* 200 */
    const __m256d v13 = _mm256_set1_pd(-0x1p+1); /* -2 */
    const __m256d v15 = _mm256_set1_pd(-0x1.c1a74b6f960d6p-39); /* -3.1949802434655227e-12 */
    const __m256d v16 = _mm256_set1_pd(-0x1.038a5c5c33ce5p-32); /* -2.3605068400164152e-10 */
    const __m256d v18 = _mm256_set1_pd(0x1.d2bc1a318461dp-33); /* 2.1224640235230519e-10 */
    const __m256d v20 = _mm256_set1_pd(-0x1.285e3604e2ed1p-33); /* -1.3477256823801476e-10 */
    const __m256d v22 = _mm256_set1_pd(0x1.69a460d8c3837p-29); /* 2.6312926112141197e-09 */
    const __m256d v24 = _mm256_set1_pd(-0x1.959815f2fa0cap-28); /* -5.9021707408408619e-09 */
    const __m256d v26 = _mm256_set1_pd(0x1.597abebda866ap-26); /* 2.0109552015457804e-08 */
    const __m256d v28 = _mm256_set1_pd(-0x1.093e83ee15848p-24); /* -6.1756977949357265e-08 */
    const __m256d v30 = _mm256_set1_pd(0x1.853c74fe87a0dp-23); /* 1.8125221142111785e-07 */
    const __m256d v32 = _mm256_set1_pd(-0x1.487a1552ed967p-21); /* -6.1183588183944834e-07 */
    const __m256d v34 = _mm256_set1_pd(0x1.e70398b5c0b17p-20); /* 1.8142687116535122e-06 */
    const __m256d v36 = _mm256_set1_pd(-0x1.865c47413b848p-18); /* -5.8168241718736718e-06 */
    const __m256d v38 = _mm256_set1_pd(0x1.39092c01f486ap-16); /* 1.865838931520322e-05 */
    const __m256d v40 = _mm256_set1_pd(-0x1.e33b441fb1fb3p-15); /* -5.760568478546616e-05 */
    const __m256d v42 = _mm256_set1_pd(0x1.8e4f2dac3eeaap-13); /* 0.00018992867024524479 */
    const __m256d v44 = _mm256_set1_pd(-0x1.41f83d928fd87p-11); /* -0.00061410844711666599 */
    const __m256d v46 = _mm256_set1_pd(0x1.02731d30e89b7p-9); /* 0.0019718144544224841 */
    const __m256d v48 = _mm256_set1_pd(-0x1.c65873744192cp-8); /* -0.0069327623243736029 */
    const __m256d v50 = _mm256_set1_pd(0x1.8f834c339e9fap-6); /* 0.024384331145919071 */
    const __m256d v52 = _mm256_set1_pd(-0x1.346dcbcf6f156p-4); /* -0.075300022252979687 */
    const __m256d v54 = _mm256_set1_pd(0x1.cd9271ce710cep-5); /* 0.05634424426855987 */
    const __m256d v56 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256i v59 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256i v61 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v63 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v66 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v70 = _mm256_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m256d v72 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256i v76 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v81 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v96 = _mm256_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m256d v101 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v102 = _mm256_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m256d v104 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v106 = _mm256_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m256d v108 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v110 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v112 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v114 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v116 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v123 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v125 = _mm256_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m256d v140 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v143 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v147 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v151 = _mm256_set1_pd(-0x1.14ff58be0a23fp+0); /* -1.0820212806667227 */
    const __m256d v152 = _mm256_set1_pd(-0x1.71547652b82fep-1); /* -0.72134752044448169 */
    const __m256d v160 = _mm256_set1_pd(-0x1.777d0ffda0d24p-56); /* -2.0355273740931033e-17 */
    const __m256d v173 = _mm256_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m256d v174 = _mm256_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m256d v176 = _mm256_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m256d v178 = _mm256_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m256d v180 = _mm256_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m256d v182 = _mm256_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m256d v184 = _mm256_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m256d v186 = _mm256_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m256d v188 = _mm256_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m256d v190 = _mm256_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m256d v192 = _mm256_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m256d v195 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v201 = _mm256_set1_pd(0x1.40d931ff62706p+0); /* 1.2533141373155003 */
    const __m256d v202 = _mm256_set1_pd(-0x1.a6a0d6f814637p-54); /* -9.1642899902295834e-17 */
    const __m256i v211 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v219 = _mm256_set1_pd(-0x1p+52); /* -4503599627370496 */
    const __m256d v221 = _mm256_set1_pd(NAN);
    const __m256d v222 = _mm256_set1_pd(-INFINITY);
    const __m256d v225 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v230 = _mm256_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m256d v233 = _mm256_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m256d v234 = _mm256_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m256d v236 = _mm256_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m256d v238 = _mm256_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m256d v240 = _mm256_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m256d v242 = _mm256_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m256d v244 = _mm256_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m256d v246 = _mm256_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m256d v248 = _mm256_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m256d v251 = _mm256_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m256d v263 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256i v276 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v287 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v295 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v307 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v2, v3l, _CMP_LE_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v2, v3h, _CMP_LE_OQ));
    const __m256i v4 = tgamma_f64_3ulp_avx2_join_mask_avx2(v4l, v4h);
    const __m256d v6l = _mm256_min_pd(v5, v3l);
    const __m256d v6h = _mm256_min_pd(v5, v3h);
    const __m256d v8l = _mm256_sub_pd(v1, v3l);
    const __m256d v8h = _mm256_sub_pd(v1, v3h);
    const __m256d v9l = _mm256_min_pd(v7, v8l);
    const __m256d v9h = _mm256_min_pd(v7, v8h);
    const __m256d v10l = _mm256_blendv_pd(v9l, v6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v10h = _mm256_blendv_pd(v9h, v6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v11l = _mm256_add_pd(v2, v10l);
    const __m256d v11h = _mm256_add_pd(v2, v10h);
    const __m256d v12l = _mm256_div_pd(v1, v11l);
    const __m256d v12h = _mm256_div_pd(v1, v11h);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v13, v1);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v13, v1);
    const __m256d v17l = _mm256_fmadd_pd(v14l, v15, v16);
    const __m256d v17h = _mm256_fmadd_pd(v14h, v15, v16);
    const __m256d v19l = _mm256_fmadd_pd(v14l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v14h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v14l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v14h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v14l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v14h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v14l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v14h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v14l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v14h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v14l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v14h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v14l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v14h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v14l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v14h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v14l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v14h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v14l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v14h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v14l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v14h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v14l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v14h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v14l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v14h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v14l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v14h, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v14l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v14h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v14l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v14h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v14l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v14h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v14l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v14h, v51h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v14l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v14h, v53h, v54);
    const __m256d v57l = _mm256_add_pd(v10l, v56);
    const __m256d v57h = _mm256_add_pd(v10h, v56);
    const __m256i v58l = _mm256_castpd_si256(v10l);
    const __m256i v58h = _mm256_castpd_si256(v10h);
    const __m256i v60l = _mm256_add_epi64(v58l, v59);
    const __m256i v60h = _mm256_add_epi64(v58h, v59);
    const __m256i v62l = _mm256_and_si256(v60l, v61);
    const __m256i v62h = _mm256_and_si256(v60h, v61);
    const __m256i v64l = _mm256_add_epi64(v62l, v63);
    const __m256i v64h = _mm256_add_epi64(v62h, v63);
    const __m256d v65l = _mm256_castsi256_pd(v64l);
    const __m256d v65h = _mm256_castsi256_pd(v64h);
    const __m256d v67l = _mm256_add_pd(v65l, v66);
    const __m256d v67h = _mm256_add_pd(v65h, v66);
    const __m256d v68l = _mm256_add_pd(v65l, v1);
    const __m256d v68h = _mm256_add_pd(v65h, v1);
    const __m256d v69l = _mm256_div_pd(v67l, v68l);
    const __m256d v69h = _mm256_div_pd(v67h, v68h);
    const __m256d v71l = _mm256_mul_pd(v69l, v70);
    const __m256d v71h = _mm256_mul_pd(v69h, v70);
    const __m256d v73l = _mm256_mul_pd(v69l, v69l);
    const __m256d v73h = _mm256_mul_pd(v69h, v69h);
    const __m256d v74l = _mm256_mul_pd(v72, v73l);
    const __m256d v74h = _mm256_mul_pd(v72, v73h);
    const __m256d v75l = _mm256_mul_pd(v71l, v74l);
    const __m256d v75h = _mm256_mul_pd(v71h, v74h);
    const __m256i v78l = _mm256_srli_epi64(v60l, 52);
    const __m256i v78h = _mm256_srli_epi64(v60h, 52);
    const __m256i v79l = _mm256_or_si256(v76, v78l);
    const __m256i v79h = _mm256_or_si256(v76, v78h);
    const __m256d v80l = _mm256_castsi256_pd(v79l);
    const __m256d v80h = _mm256_castsi256_pd(v79h);
    const __m256d v82l = _mm256_sub_pd(v80l, v81);
    const __m256d v82h = _mm256_sub_pd(v80h, v81);
    const __m256d v83l = _mm256_add_pd(v82l, v71l);
    const __m256d v83h = _mm256_add_pd(v82h, v71h);
    const __m256d v84l = _mm256_add_pd(v75l, v83l);
    const __m256d v84h = _mm256_add_pd(v75h, v83h);
    const __m256d v85l = _mm256_sub_pd(v82l, v83l);
    const __m256d v85h = _mm256_sub_pd(v82h, v83h);
    const __m256d v86l = _mm256_add_pd(v85l, v71l);
    const __m256d v86h = _mm256_add_pd(v85h, v71h);
    const __m256d v87l = _mm256_sub_pd(v83l, v84l);
    const __m256d v87h = _mm256_sub_pd(v83h, v84h);
    const __m256d v88l = _mm256_add_pd(v75l, v87l);
    const __m256d v88h = _mm256_add_pd(v75h, v87h);
    const __m256d v90l = _mm256_fnmadd_pd(v2, v69l, v2);
    const __m256d v90h = _mm256_fnmadd_pd(v2, v69h, v2);
    const __m256d v91l = _mm256_add_pd(v68l, v66);
    const __m256d v91h = _mm256_add_pd(v68h, v66);
    const __m256d v92l = _mm256_sub_pd(v65l, v91l);
    const __m256d v92h = _mm256_sub_pd(v65h, v91h);
    const __m256d v93l = _mm256_fnmadd_pd(v68l, v69l, v67l);
    const __m256d v93h = _mm256_fnmadd_pd(v68h, v69h, v67h);
    const __m256d v94l = _mm256_fnmadd_pd(v92l, v69l, v93l);
    const __m256d v94h = _mm256_fnmadd_pd(v92h, v69h, v93h);
    const __m256d v95l = _mm256_mul_pd(v90l, v94l);
    const __m256d v95h = _mm256_mul_pd(v90h, v94h);
    const __m256d v98l = _mm256_fmsub_pd(v69l, v70, v71l);
    const __m256d v98h = _mm256_fmsub_pd(v69h, v70, v71h);
    const __m256d v99l = _mm256_fmadd_pd(v69l, v96, v98l);
    const __m256d v99h = _mm256_fmadd_pd(v69h, v96, v98h);
    const __m256d v100l = _mm256_fmadd_pd(v70, v95l, v99l);
    const __m256d v100h = _mm256_fmadd_pd(v70, v95h, v99h);
    const __m256d v103l = _mm256_fmadd_pd(v73l, v101, v102);
    const __m256d v103h = _mm256_fmadd_pd(v73h, v101, v102);
    const __m256d v105l = _mm256_fmadd_pd(v103l, v73l, v104);
    const __m256d v105h = _mm256_fmadd_pd(v103h, v73h, v104);
    const __m256d v107l = _mm256_fmadd_pd(v105l, v73l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v105h, v73h, v106);
    const __m256d v109l = _mm256_fmadd_pd(v107l, v73l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v107h, v73h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v109l, v73l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v109h, v73h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v111l, v73l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v111h, v73h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v113l, v73l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v113h, v73h, v114);
    const __m256d v117l = _mm256_fmadd_pd(v115l, v73l, v116);
    const __m256d v117h = _mm256_fmadd_pd(v115h, v73h, v116);
    const __m256d v118l = _mm256_mul_pd(v117l, v73l);
    const __m256d v118h = _mm256_mul_pd(v117h, v73h);
    const __m256d v119l = _mm256_add_pd(v69l, v69l);
    const __m256d v119h = _mm256_add_pd(v69h, v69h);
    const __m256d v121l = _mm256_fmsub_pd(v69l, v69l, v73l);
    const __m256d v121h = _mm256_fmsub_pd(v69h, v69h, v73h);
    const __m256d v122l = _mm256_fmadd_pd(v119l, v95l, v121l);
    const __m256d v122h = _mm256_fmadd_pd(v119h, v95h, v121h);
    const __m256d v124l = _mm256_fmadd_pd(v118l, v123, v72);
    const __m256d v124h = _mm256_fmadd_pd(v118h, v123, v72);
    const __m256d v127l = _mm256_fmsub_pd(v72, v73l, v74l);
    const __m256d v127h = _mm256_fmsub_pd(v72, v73h, v74h);
    const __m256d v128l = _mm256_fmadd_pd(v73l, v125, v127l);
    const __m256d v128h = _mm256_fmadd_pd(v73h, v125, v127h);
    const __m256d v129l = _mm256_fmadd_pd(v122l, v124l, v128l);
    const __m256d v129h = _mm256_fmadd_pd(v122h, v124h, v128h);
    const __m256d v130l = _mm256_fmadd_pd(v73l, v118l, v129l);
    const __m256d v130h = _mm256_fmadd_pd(v73h, v118h, v129h);
    const __m256d v132l = _mm256_fmsub_pd(v71l, v74l, v75l);
    const __m256d v132h = _mm256_fmsub_pd(v71h, v74h, v75h);
    const __m256d v133l = _mm256_fmadd_pd(v71l, v130l, v132l);
    const __m256d v133h = _mm256_fmadd_pd(v71h, v130h, v132h);
    const __m256d v134l = _mm256_fmadd_pd(v100l, v74l, v133l);
    const __m256d v134h = _mm256_fmadd_pd(v100h, v74h, v133h);
    const __m256d v135l = _mm256_add_pd(v100l, v134l);
    const __m256d v135h = _mm256_add_pd(v100h, v134h);
    const __m256d v136l = _mm256_add_pd(v88l, v135l);
    const __m256d v136h = _mm256_add_pd(v88h, v135h);
    const __m256d v137l = _mm256_add_pd(v86l, v136l);
    const __m256d v137h = _mm256_add_pd(v86h, v136h);
    const __m256d v138l = _mm256_add_pd(v84l, v137l);
    const __m256d v138h = _mm256_add_pd(v84h, v137h);
    const __m256d v139l = _mm256_mul_pd(v57l, v138l);
    const __m256d v139h = _mm256_mul_pd(v57h, v138h);
    const __m256d v141l = _mm256_mul_pd(v10l, v140);
    const __m256d v141h = _mm256_mul_pd(v10h, v140);
    const __m256d v142l = _mm256_add_pd(v139l, v141l);
    const __m256d v142h = _mm256_add_pd(v139h, v141h);
    const __m256d v144l = _mm256_add_pd(v142l, v143);
    const __m256d v144h = _mm256_add_pd(v142h, v143);
    const __m256d v145l = _mm256_sub_pd(v144l, v143);
    const __m256d v145h = _mm256_sub_pd(v144h, v143);
    const __m256d v146l = _mm256_sub_pd(v142l, v145l);
    const __m256d v146h = _mm256_sub_pd(v142h, v145h);
    const __m256d v148l = _mm256_sub_pd(v1, v8l);
    const __m256d v148h = _mm256_sub_pd(v1, v8h);
    const __m256d v149l = _mm256_sub_pd(v148l, v3l);
    const __m256d v149h = _mm256_sub_pd(v148h, v3h);
    const __m256d v150l = _mm256_blendv_pd(v149l, v147, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v150h = _mm256_blendv_pd(v149h, v147, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v153l = _mm256_fmadd_pd(v12l, v151, v152);
    const __m256d v153h = _mm256_fmadd_pd(v12h, v151, v152);
    const __m256d v154l = _mm256_fmadd_pd(v12l, v153l, v138l);
    const __m256d v154h = _mm256_fmadd_pd(v12h, v153h, v138h);
    const __m256d v155l = _mm256_sub_pd(v84l, v138l);
    const __m256d v155h = _mm256_sub_pd(v84h, v138h);
    const __m256d v156l = _mm256_add_pd(v155l, v137l);
    const __m256d v156h = _mm256_add_pd(v155h, v137h);
    const __m256d v158l = _mm256_fmsub_pd(v57l, v138l, v139l);
    const __m256d v158h = _mm256_fmsub_pd(v57h, v138h, v139h);
    const __m256d v159l = _mm256_fmadd_pd(v57l, v156l, v158l);
    const __m256d v159h = _mm256_fmadd_pd(v57h, v156h, v158h);
    const __m256d v162l = _mm256_fmsub_pd(v10l, v140, v141l);
    const __m256d v162h = _mm256_fmsub_pd(v10h, v140, v141h);
    const __m256d v163l = _mm256_fmadd_pd(v160, v10l, v162l);
    const __m256d v163h = _mm256_fmadd_pd(v160, v10h, v162h);
    const __m256d v164l = _mm256_add_pd(v159l, v163l);
    const __m256d v164h = _mm256_add_pd(v159h, v163h);
    const __m256d v165l = _mm256_sub_pd(v142l, v139l);
    const __m256d v165h = _mm256_sub_pd(v142h, v139h);
    const __m256d v166l = _mm256_sub_pd(v142l, v165l);
    const __m256d v166h = _mm256_sub_pd(v142h, v165h);
    const __m256d v167l = _mm256_sub_pd(v139l, v166l);
    const __m256d v167h = _mm256_sub_pd(v139h, v166h);
    const __m256d v168l = _mm256_sub_pd(v141l, v165l);
    const __m256d v168h = _mm256_sub_pd(v141h, v165h);
    const __m256d v169l = _mm256_add_pd(v167l, v168l);
    const __m256d v169h = _mm256_add_pd(v167h, v168h);
    const __m256d v170l = _mm256_add_pd(v164l, v169l);
    const __m256d v170h = _mm256_add_pd(v164h, v169h);
    const __m256d v171l = _mm256_fmadd_pd(v150l, v154l, v170l);
    const __m256d v171h = _mm256_fmadd_pd(v150h, v154h, v170h);
    const __m256d v172l = _mm256_add_pd(v146l, v171l);
    const __m256d v172h = _mm256_add_pd(v146h, v171h);
    const __m256d v175l = _mm256_fmadd_pd(v173, v172l, v174);
    const __m256d v175h = _mm256_fmadd_pd(v173, v172h, v174);
    const __m256d v177l = _mm256_fmadd_pd(v172l, v175l, v176);
    const __m256d v177h = _mm256_fmadd_pd(v172h, v175h, v176);
    const __m256d v179l = _mm256_fmadd_pd(v172l, v177l, v178);
    const __m256d v179h = _mm256_fmadd_pd(v172h, v177h, v178);
    const __m256d v181l = _mm256_fmadd_pd(v172l, v179l, v180);
    const __m256d v181h = _mm256_fmadd_pd(v172h, v179h, v180);
    const __m256d v183l = _mm256_fmadd_pd(v172l, v181l, v182);
    const __m256d v183h = _mm256_fmadd_pd(v172h, v181h, v182);
    const __m256d v185l = _mm256_fmadd_pd(v183l, v172l, v184);
    const __m256d v185h = _mm256_fmadd_pd(v183h, v172h, v184);
    const __m256d v187l = _mm256_fmadd_pd(v185l, v172l, v186);
    const __m256d v187h = _mm256_fmadd_pd(v185h, v172h, v186);
    const __m256d v189l = _mm256_fmadd_pd(v187l, v172l, v188);
    const __m256d v189h = _mm256_fmadd_pd(v187h, v172h, v188);
    const __m256d v191l = _mm256_fmadd_pd(v189l, v172l, v190);
    const __m256d v191h = _mm256_fmadd_pd(v189h, v172h, v190);
    const __m256d v193l = _mm256_fmadd_pd(v191l, v172l, v192);
    const __m256d v193h = _mm256_fmadd_pd(v191h, v172h, v192);
    const __m256d v194l = _mm256_mul_pd(v172l, v172l);
    const __m256d v194h = _mm256_mul_pd(v172h, v172h);
    const __m256d v196l = _mm256_fmadd_pd(v146l, v195, v1);
    const __m256d v196h = _mm256_fmadd_pd(v146h, v195, v1);
    const __m256d v197l = _mm256_sub_pd(v1, v196l);
    const __m256d v197h = _mm256_sub_pd(v1, v196h);
    const __m256d v198l = _mm256_fmadd_pd(v146l, v195, v197l);
    const __m256d v198h = _mm256_fmadd_pd(v146h, v195, v197h);
    const __m256d v199l = _mm256_fmadd_pd(v195, v171l, v198l);
    const __m256d v199h = _mm256_fmadd_pd(v195, v171h, v198h);
    const __m256d v200l = _mm256_fmadd_pd(v193l, v194l, v199l);
    const __m256d v200h = _mm256_fmadd_pd(v193h, v194h, v199h);
    const __m256d v203l = _mm256_mul_pd(v196l, v201);
    const __m256d v203h = _mm256_mul_pd(v196h, v201);
    const __m256d v205l = _mm256_fmsub_pd(v196l, v201, v203l);
    const __m256d v205h = _mm256_fmsub_pd(v196h, v201, v203h);
    const __m256d v206l = _mm256_fmadd_pd(v202, v196l, v205l);
    const __m256d v206h = _mm256_fmadd_pd(v202, v196h, v205h);
    const __m256d v207l = _mm256_fmadd_pd(v200l, v201, v206l);
    const __m256d v207h = _mm256_fmadd_pd(v200h, v201, v206h);
    const __m256d v208l = _mm256_add_pd(v207l, v203l);
    const __m256d v208h = _mm256_add_pd(v207h, v203h);
    const __m256d v209l = _mm256_fmadd_pd(v55l, v208l, v207l);
    const __m256d v209h = _mm256_fmadd_pd(v55h, v208h, v207h);
    const __m256d v210l = _mm256_add_pd(v209l, v203l);
    const __m256d v210h = _mm256_add_pd(v209h, v203h);
    const __m256i v212l = _mm256_castpd_si256(v144l);
    const __m256i v212h = _mm256_castpd_si256(v144h);
    const __m256i v213l = _mm256_slli_epi64(v212l, 52);
    const __m256i v213h = _mm256_slli_epi64(v212h, 52);
    const __m256i v214l = _mm256_add_epi64(v211, v213l);
    const __m256i v214h = _mm256_add_epi64(v211, v213h);
    const __m256d v215l = _mm256_castsi256_pd(v214l);
    const __m256d v215h = _mm256_castsi256_pd(v214h);
    const __m256d v216l = _mm256_mul_pd(v210l, v215l);
    const __m256d v216h = _mm256_mul_pd(v210h, v215h);
    const __m256d v217l = _mm256_mul_pd(v0, v216l);
    const __m256d v217h = _mm256_mul_pd(v0, v216h);
    const __m256i v218 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256d r0l = v217l;
    __m256d r0h = v217h;
    __m256i any1 = v218;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v220l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v219, _CMP_LT_OQ));
        const __m256i v220h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v219, _CMP_LT_OQ));
        const __m256i v220 = tgamma_f64_3ulp_avx2_join_mask_avx2(v220l, v220h);
        const __m256i v223l = _mm256_castpd_si256(_mm256_cmp_pd(v222, v3l, _CMP_LE_OQ));
        const __m256i v223h = _mm256_castpd_si256(_mm256_cmp_pd(v222, v3h, _CMP_LE_OQ));
        const __m256i v223 = tgamma_f64_3ulp_avx2_join_mask_avx2(v223l, v223h);
        const __m256d v224l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
        const __m256d v224h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
        const __m256i v226l = _mm256_castpd_si256(_mm256_cmp_pd(v224l, v225, _CMP_LT_OQ));
        const __m256i v226h = _mm256_castpd_si256(_mm256_cmp_pd(v224h, v225, _CMP_LT_OQ));
        const __m256i v226 = tgamma_f64_3ulp_avx2_join_mask_avx2(v226l, v226h);
        const __m256d v227l = _mm256_round_pd(v3l, 8);
        const __m256d v227h = _mm256_round_pd(v3h, 8);
        const __m256d v228l = _mm256_sub_pd(v3l, v227l);
        const __m256d v228h = _mm256_sub_pd(v3h, v227h);
        const __m256d v229l = _mm256_mul_pd(v228l, v228l);
        const __m256d v229h = _mm256_mul_pd(v228h, v228h);
        const __m256d v231l = _mm256_mul_pd(v229l, v230);
        const __m256d v231h = _mm256_mul_pd(v229h, v230);
        const __m256d v232l = _mm256_add_pd(v231l, v1);
        const __m256d v232h = _mm256_add_pd(v231h, v1);
        const __m256d v235l = _mm256_fmadd_pd(v229l, v233, v234);
        const __m256d v235h = _mm256_fmadd_pd(v229h, v233, v234);
        const __m256d v237l = _mm256_fmadd_pd(v229l, v235l, v236);
        const __m256d v237h = _mm256_fmadd_pd(v229h, v235h, v236);
        const __m256d v239l = _mm256_fmadd_pd(v229l, v237l, v238);
        const __m256d v239h = _mm256_fmadd_pd(v229h, v237h, v238);
        const __m256d v241l = _mm256_fmadd_pd(v239l, v229l, v240);
        const __m256d v241h = _mm256_fmadd_pd(v239h, v229h, v240);
        const __m256d v243l = _mm256_fmadd_pd(v229l, v241l, v242);
        const __m256d v243h = _mm256_fmadd_pd(v229h, v241h, v242);
        const __m256d v245l = _mm256_fmadd_pd(v229l, v243l, v244);
        const __m256d v245h = _mm256_fmadd_pd(v229h, v243h, v244);
        const __m256d v247l = _mm256_fmadd_pd(v245l, v229l, v246);
        const __m256d v247h = _mm256_fmadd_pd(v245h, v229h, v246);
        const __m256d v249l = _mm256_fmadd_pd(v229l, v247l, v248);
        const __m256d v249h = _mm256_fmadd_pd(v229h, v247h, v248);
        const __m256d v250l = _mm256_mul_pd(v229l, v229l);
        const __m256d v250h = _mm256_mul_pd(v229h, v229h);
        const __m256d v253l = _mm256_fmsub_pd(v228l, v228l, v229l);
        const __m256d v253h = _mm256_fmsub_pd(v228h, v228h, v229h);
        const __m256d v255l = _mm256_fmsub_pd(v229l, v230, v231l);
        const __m256d v255h = _mm256_fmsub_pd(v229h, v230, v231h);
        const __m256d v256l = _mm256_fmadd_pd(v253l, v230, v255l);
        const __m256d v256h = _mm256_fmadd_pd(v253h, v230, v255h);
        const __m256d v257l = _mm256_fmadd_pd(v251, v229l, v256l);
        const __m256d v257h = _mm256_fmadd_pd(v251, v229h, v256h);
        const __m256d v258l = _mm256_fmadd_pd(v249l, v250l, v257l);
        const __m256d v258h = _mm256_fmadd_pd(v249h, v250h, v257h);
        const __m256d v259l = _mm256_sub_pd(v1, v232l);
        const __m256d v259h = _mm256_sub_pd(v1, v232h);
        const __m256d v260l = _mm256_add_pd(v231l, v259l);
        const __m256d v260h = _mm256_add_pd(v231h, v259h);
        const __m256d v261l = _mm256_add_pd(v258l, v260l);
        const __m256d v261h = _mm256_add_pd(v258h, v260h);
        const __m256d v262l = _mm256_add_pd(v232l, v261l);
        const __m256d v262h = _mm256_add_pd(v232h, v261h);
        const __m256d v264l = _mm256_mul_pd(v263, v228l);
        const __m256d v264h = _mm256_mul_pd(v263, v228h);
        const __m256d v265l = _mm256_mul_pd(v262l, v264l);
        const __m256d v265h = _mm256_mul_pd(v262h, v264h);
        const __m256d v266l = _mm256_mul_pd(v210l, v265l);
        const __m256d v266h = _mm256_mul_pd(v210h, v265h);
        const __m256d v267l = _mm256_blendv_pd(v266l, v3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v226))));
        const __m256d v267h = _mm256_blendv_pd(v266h, v3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v226, 1))));
        const __m256d v268l = _mm256_div_pd(v1, v267l);
        const __m256d v268h = _mm256_div_pd(v1, v267h);
        const __m256i v269l = _mm256_castpd_si256(_mm256_cmp_pd(v147, v228l, _CMP_EQ_OQ));
        const __m256i v269h = _mm256_castpd_si256(_mm256_cmp_pd(v147, v228h, _CMP_EQ_OQ));
        const __m256i v269 = tgamma_f64_3ulp_avx2_join_mask_avx2(v269l, v269h);
        const __m256d v270l = _mm256_sub_pd(v143, v145l);
        const __m256d v270h = _mm256_sub_pd(v143, v145h);
        const __m256d v271l = _mm256_fmadd_pd(v145l, v56, v143);
        const __m256d v271h = _mm256_fmadd_pd(v145h, v56, v143);
        const __m256d v272l = _mm256_sub_pd(v271l, v143);
        const __m256d v272h = _mm256_sub_pd(v271h, v143);
        const __m256d v273l = _mm256_sub_pd(v270l, v272l);
        const __m256d v273h = _mm256_sub_pd(v270h, v272h);
        const __m256i v274l = tgamma_f64_3ulp_avx2_bits_f64_avx2(v273l);
        const __m256i v274h = tgamma_f64_3ulp_avx2_bits_f64_avx2(v273h);
        const __m256i v275l = _mm256_slli_epi64(v274l, 52);
        const __m256i v275h = _mm256_slli_epi64(v274h, 52);
        const __m256i v277l = _mm256_add_epi64(v275l, v276);
        const __m256i v277h = _mm256_add_epi64(v275h, v276);
        const __m256d v278l = _mm256_castsi256_pd(v277l);
        const __m256d v278h = _mm256_castsi256_pd(v277h);
        const __m256i v279l = _mm256_castpd_si256(v271l);
        const __m256i v279h = _mm256_castpd_si256(v271h);
        const __m256i v280l = _mm256_slli_epi64(v279l, 52);
        const __m256i v280h = _mm256_slli_epi64(v279h, 52);
        const __m256i v281l = _mm256_add_epi64(v280l, v276);
        const __m256i v281h = _mm256_add_epi64(v280h, v276);
        const __m256d v282l = _mm256_castsi256_pd(v281l);
        const __m256d v282h = _mm256_castsi256_pd(v281h);
        const __m256d v283l = _mm256_mul_pd(v2, v227l);
        const __m256d v283h = _mm256_mul_pd(v2, v227h);
        const __m256d v284l = _mm256_round_pd(v283l, 8);
        const __m256d v284h = _mm256_round_pd(v283h, 8);
        const __m256i v285l = _mm256_castpd_si256(_mm256_cmp_pd(v283l, v284l, _CMP_EQ_OQ));
        const __m256i v285h = _mm256_castpd_si256(_mm256_cmp_pd(v283h, v284h, _CMP_EQ_OQ));
        const __m256i v285 = tgamma_f64_3ulp_avx2_join_mask_avx2(v285l, v285h);
        const __m256i v286 = _mm256_xor_si256(v285, _mm256_set1_epi32(-1));
        const __m256d v288l = _mm256_mul_pd(v287, v268l);
        const __m256d v288h = _mm256_mul_pd(v287, v268h);
        const __m256d v290l = _mm256_fnmadd_pd(v288l, v266l, v287);
        const __m256d v290h = _mm256_fnmadd_pd(v288h, v266h, v287);
        const __m256d v291l = _mm256_sub_pd(v203l, v210l);
        const __m256d v291h = _mm256_sub_pd(v203h, v210h);
        const __m256d v292l = _mm256_add_pd(v209l, v291l);
        const __m256d v292h = _mm256_add_pd(v209h, v291h);
        const __m256d v293l = _mm256_sub_pd(v232l, v262l);
        const __m256d v293h = _mm256_sub_pd(v232h, v262h);
        const __m256d v294l = _mm256_add_pd(v261l, v293l);
        const __m256d v294h = _mm256_add_pd(v261h, v293h);
        const __m256d v297l = _mm256_fmsub_pd(v263, v228l, v264l);
        const __m256d v297h = _mm256_fmsub_pd(v263, v228h, v264h);
        const __m256d v298l = _mm256_fmadd_pd(v295, v228l, v297l);
        const __m256d v298h = _mm256_fmadd_pd(v295, v228h, v297h);
        const __m256d v300l = _mm256_fmsub_pd(v262l, v264l, v265l);
        const __m256d v300h = _mm256_fmsub_pd(v262h, v264h, v265h);
        const __m256d v301l = _mm256_fmadd_pd(v262l, v298l, v300l);
        const __m256d v301h = _mm256_fmadd_pd(v262h, v298h, v300h);
        const __m256d v302l = _mm256_fmadd_pd(v294l, v264l, v301l);
        const __m256d v302h = _mm256_fmadd_pd(v294h, v264h, v301h);
        const __m256d v304l = _mm256_fmsub_pd(v210l, v265l, v266l);
        const __m256d v304h = _mm256_fmsub_pd(v210h, v265h, v266h);
        const __m256d v305l = _mm256_fmadd_pd(v302l, v210l, v304l);
        const __m256d v305h = _mm256_fmadd_pd(v302h, v210h, v304h);
        const __m256d v306l = _mm256_fmadd_pd(v265l, v292l, v305l);
        const __m256d v306h = _mm256_fmadd_pd(v265h, v292h, v305h);
        const __m256d v308l = _mm256_fnmadd_pd(v288l, v306l, v307);
        const __m256d v308h = _mm256_fnmadd_pd(v288h, v306h, v307);
        const __m256d v309l = _mm256_add_pd(v290l, v308l);
        const __m256d v309h = _mm256_add_pd(v290h, v308h);
        const __m256d v310l = _mm256_fmadd_pd(v309l, v268l, v288l);
        const __m256d v310h = _mm256_fmadd_pd(v309h, v268h, v288h);
        const __m256d v311l = _mm256_xor_pd(v310l, _mm256_set1_pd(-0.0));
        const __m256d v311h = _mm256_xor_pd(v310h, _mm256_set1_pd(-0.0));
        const __m256d v312l = _mm256_blendv_pd(v310l, v311l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v286))));
        const __m256d v312h = _mm256_blendv_pd(v310h, v311h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v286, 1))));
        const __m256d v313l = _mm256_mul_pd(v282l, v312l);
        const __m256d v313h = _mm256_mul_pd(v282h, v312h);
        const __m256d v314l = _mm256_mul_pd(v278l, v313l);
        const __m256d v314h = _mm256_mul_pd(v278h, v313h);
        const __m256d v315l = _mm256_blendv_pd(v314l, v221, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v269))));
        const __m256d v315h = _mm256_blendv_pd(v314h, v221, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v269, 1))));
        const __m256d v316l = _mm256_blendv_pd(v315l, v268l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v226))));
        const __m256d v316h = _mm256_blendv_pd(v315h, v268h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v226, 1))));
        const __m256d v317l = _mm256_blendv_pd(v221, v316l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v223))));
        const __m256d v317h = _mm256_blendv_pd(v221, v316h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v223, 1))));
        const __m256d v318l = _mm256_blendv_pd(v317l, v221, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v220))));
        const __m256d v318h = _mm256_blendv_pd(v317h, v221, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v220, 1))));
        r0l = _mm256_blendv_pd(r0l, v318l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v218))));
        r0h = _mm256_blendv_pd(r0h, v318h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v218, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static TGAMMA_F64_3ULP_AVX2_AVX2_TARGET void tgamma_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tgamma_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_F64_3ULP_AVX2_AVX512 __mmask8 tgamma_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F64_3ULP_AVX2_AVX512 __m512i tgamma_f64_3ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_F64_3ULP_AVX2_AVX512 void tgamma_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v1 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v2 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v5 = _mm512_set1_pd(0x1.58p+7); /* 172 */
    const __m512d v7 = _mm512_set1_pd(0x1.9p+7); /* 200 */
    const __m512d v13 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v15 = _mm512_set1_pd(-0x1.c1a74b6f960d6p-39); /* -3.1949802434655227e-12 */
    const __m512d v16 = _mm512_set1_pd(-0x1.038a5c5c33ce5p-32); /* -2.3605068400164152e-10 */
    const __m512d v18 = _mm512_set1_pd(0x1.d2bc1a318461dp-33); /* 2.1224640235230519e-10 */
    const __m512d v20 = _mm512_set1_pd(-0x1.285e3604e2ed1p-33); /* -1.3477256823801476e-10 */
    const __m512d v22 = _mm512_set1_pd(0x1.69a460d8c3837p-29); /* 2.6312926112141197e-09 */
    const __m512d v24 = _mm512_set1_pd(-0x1.959815f2fa0cap-28); /* -5.9021707408408619e-09 */
    const __m512d v26 = _mm512_set1_pd(0x1.597abebda866ap-26); /* 2.0109552015457804e-08 */
    const __m512d v28 = _mm512_set1_pd(-0x1.093e83ee15848p-24); /* -6.1756977949357265e-08 */
    const __m512d v30 = _mm512_set1_pd(0x1.853c74fe87a0dp-23); /* 1.8125221142111785e-07 */
    const __m512d v32 = _mm512_set1_pd(-0x1.487a1552ed967p-21); /* -6.1183588183944834e-07 */
    const __m512d v34 = _mm512_set1_pd(0x1.e70398b5c0b17p-20); /* 1.8142687116535122e-06 */
    const __m512d v36 = _mm512_set1_pd(-0x1.865c47413b848p-18); /* -5.8168241718736718e-06 */
    const __m512d v38 = _mm512_set1_pd(0x1.39092c01f486ap-16); /* 1.865838931520322e-05 */
    const __m512d v40 = _mm512_set1_pd(-0x1.e33b441fb1fb3p-15); /* -5.760568478546616e-05 */
    const __m512d v42 = _mm512_set1_pd(0x1.8e4f2dac3eeaap-13); /* 0.00018992867024524479 */
    const __m512d v44 = _mm512_set1_pd(-0x1.41f83d928fd87p-11); /* -0.00061410844711666599 */
    const __m512d v46 = _mm512_set1_pd(0x1.02731d30e89b7p-9); /* 0.0019718144544224841 */
    const __m512d v48 = _mm512_set1_pd(-0x1.c65873744192cp-8); /* -0.0069327623243736029 */
    const __m512d v50 = _mm512_set1_pd(0x1.8f834c339e9fap-6); /* 0.024384331145919071 */
    const __m512d v52 = _mm512_set1_pd(-0x1.346dcbcf6f156p-4); /* -0.075300022252979687 */
    const __m512d v54 = _mm512_set1_pd(0x1.cd9271ce710cep-5); /* 0.05634424426855987 */
    const __m512d v56 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512i v59 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512i v61 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v63 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v66 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v70 = _mm512_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m512d v72 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512i v76 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v81 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v96 = _mm512_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m512d v101 = _mm512_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m512d v102 = _mm512_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m512d v104 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m512d v106 = _mm512_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m512d v108 = _mm512_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m512d v110 = _mm512_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m512d v112 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v114 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v116 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v123 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v125 = _mm512_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m512d v140 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v143 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v147 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v151 = _mm512_set1_pd(-0x1.14ff58be0a23fp+0); /* -1.0820212806667227 */
    const __m512d v152 = _mm512_set1_pd(-0x1.71547652b82fep-1); /* -0.72134752044448169 */
    const __m512d v160 = _mm512_set1_pd(-0x1.777d0ffda0d24p-56); /* -2.0355273740931033e-17 */
    const __m512d v173 = _mm512_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m512d v174 = _mm512_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m512d v176 = _mm512_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m512d v178 = _mm512_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m512d v180 = _mm512_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m512d v182 = _mm512_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m512d v184 = _mm512_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m512d v186 = _mm512_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m512d v188 = _mm512_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m512d v190 = _mm512_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m512d v192 = _mm512_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m512d v195 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v201 = _mm512_set1_pd(0x1.40d931ff62706p+0); /* 1.2533141373155003 */
    const __m512d v202 = _mm512_set1_pd(-0x1.a6a0d6f814637p-54); /* -9.1642899902295834e-17 */
    const __m512i v211 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v219 = _mm512_set1_pd(-0x1p+52); /* -4503599627370496 */
    const __m512d v221 = _mm512_set1_pd(NAN);
    const __m512d v222 = _mm512_set1_pd(-INFINITY);
    const __m512d v225 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v230 = _mm512_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m512d v233 = _mm512_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m512d v234 = _mm512_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m512d v236 = _mm512_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m512d v238 = _mm512_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m512d v240 = _mm512_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m512d v242 = _mm512_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m512d v244 = _mm512_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m512d v246 = _mm512_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m512d v248 = _mm512_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m512d v251 = _mm512_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m512d v263 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512i v276 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v287 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v295 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v307 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v2, v3l, _CMP_LE_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v2, v3h, _CMP_LE_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v6l = _mm512_min_pd(v5, v3l);
    const __m512d v6h = _mm512_min_pd(v5, v3h);
    const __m512d v8l = _mm512_sub_pd(v1, v3l);
    const __m512d v8h = _mm512_sub_pd(v1, v3h);
    const __m512d v9l = _mm512_min_pd(v7, v8l);
    const __m512d v9h = _mm512_min_pd(v7, v8h);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v4, v9l, v6l);
    const __m512d v10h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v4), v9h, v6h);
    const __m512d v11l = _mm512_add_pd(v2, v10l);
    const __m512d v11h = _mm512_add_pd(v2, v10h);
    const __m512d v12l = _mm512_div_pd(v1, v11l);
    const __m512d v12h = _mm512_div_pd(v1, v11h);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v13, v1);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v13, v1);
    const __m512d v17l = _mm512_fmadd_pd(v14l, v15, v16);
    const __m512d v17h = _mm512_fmadd_pd(v14h, v15, v16);
    const __m512d v19l = _mm512_fmadd_pd(v14l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v14h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v14l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v14h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v14l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v14h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v14l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v14h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v14l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v14h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v14l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v14h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v14l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v14h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v14l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v14h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v14l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v14h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v14l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v14h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v14l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v14h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v14l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v14h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v14l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v14h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v14l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v14h, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v14l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v14h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v14l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v14h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v14l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v14h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v14l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v14h, v51h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v14l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v14h, v53h, v54);
    const __m512d v57l = _mm512_add_pd(v10l, v56);
    const __m512d v57h = _mm512_add_pd(v10h, v56);
    const __m512i v58l = _mm512_castpd_si512(v10l);
    const __m512i v58h = _mm512_castpd_si512(v10h);
    const __m512i v60l = _mm512_add_epi64(v58l, v59);
    const __m512i v60h = _mm512_add_epi64(v58h, v59);
    const __m512i v62l = _mm512_and_si512(v60l, v61);
    const __m512i v62h = _mm512_and_si512(v60h, v61);
    const __m512i v64l = _mm512_add_epi64(v62l, v63);
    const __m512i v64h = _mm512_add_epi64(v62h, v63);
    const __m512d v65l = _mm512_castsi512_pd(v64l);
    const __m512d v65h = _mm512_castsi512_pd(v64h);
    const __m512d v67l = _mm512_add_pd(v65l, v66);
    const __m512d v67h = _mm512_add_pd(v65h, v66);
    const __m512d v68l = _mm512_add_pd(v65l, v1);
    const __m512d v68h = _mm512_add_pd(v65h, v1);
    const __m512d v69l = _mm512_div_pd(v67l, v68l);
    const __m512d v69h = _mm512_div_pd(v67h, v68h);
    const __m512d v71l = _mm512_mul_pd(v69l, v70);
    const __m512d v71h = _mm512_mul_pd(v69h, v70);
    const __m512d v73l = _mm512_mul_pd(v69l, v69l);
    const __m512d v73h = _mm512_mul_pd(v69h, v69h);
    const __m512d v74l = _mm512_mul_pd(v72, v73l);
    const __m512d v74h = _mm512_mul_pd(v72, v73h);
    const __m512d v75l = _mm512_mul_pd(v71l, v74l);
    const __m512d v75h = _mm512_mul_pd(v71h, v74h);
    const __m512i v78l = _mm512_srli_epi64(v60l, 52);
    const __m512i v78h = _mm512_srli_epi64(v60h, 52);
    const __m512i v79l = _mm512_or_si512(v76, v78l);
    const __m512i v79h = _mm512_or_si512(v76, v78h);
    const __m512d v80l = _mm512_castsi512_pd(v79l);
    const __m512d v80h = _mm512_castsi512_pd(v79h);
    const __m512d v82l = _mm512_sub_pd(v80l, v81);
    const __m512d v82h = _mm512_sub_pd(v80h, v81);
    const __m512d v83l = _mm512_add_pd(v82l, v71l);
    const __m512d v83h = _mm512_add_pd(v82h, v71h);
    const __m512d v84l = _mm512_add_pd(v75l, v83l);
    const __m512d v84h = _mm512_add_pd(v75h, v83h);
    const __m512d v85l = _mm512_sub_pd(v82l, v83l);
    const __m512d v85h = _mm512_sub_pd(v82h, v83h);
    const __m512d v86l = _mm512_add_pd(v85l, v71l);
    const __m512d v86h = _mm512_add_pd(v85h, v71h);
    const __m512d v87l = _mm512_sub_pd(v83l, v84l);
    const __m512d v87h = _mm512_sub_pd(v83h, v84h);
    const __m512d v88l = _mm512_add_pd(v75l, v87l);
    const __m512d v88h = _mm512_add_pd(v75h, v87h);
    const __m512d v90l = _mm512_fnmadd_pd(v2, v69l, v2);
    const __m512d v90h = _mm512_fnmadd_pd(v2, v69h, v2);
    const __m512d v91l = _mm512_add_pd(v68l, v66);
    const __m512d v91h = _mm512_add_pd(v68h, v66);
    const __m512d v92l = _mm512_sub_pd(v65l, v91l);
    const __m512d v92h = _mm512_sub_pd(v65h, v91h);
    const __m512d v93l = _mm512_fnmadd_pd(v68l, v69l, v67l);
    const __m512d v93h = _mm512_fnmadd_pd(v68h, v69h, v67h);
    const __m512d v94l = _mm512_fnmadd_pd(v92l, v69l, v93l);
    const __m512d v94h = _mm512_fnmadd_pd(v92h, v69h, v93h);
    const __m512d v95l = _mm512_mul_pd(v90l, v94l);
    const __m512d v95h = _mm512_mul_pd(v90h, v94h);
    const __m512d v98l = _mm512_fmsub_pd(v69l, v70, v71l);
    const __m512d v98h = _mm512_fmsub_pd(v69h, v70, v71h);
    const __m512d v99l = _mm512_fmadd_pd(v69l, v96, v98l);
    const __m512d v99h = _mm512_fmadd_pd(v69h, v96, v98h);
    const __m512d v100l = _mm512_fmadd_pd(v70, v95l, v99l);
    const __m512d v100h = _mm512_fmadd_pd(v70, v95h, v99h);
    const __m512d v103l = _mm512_fmadd_pd(v73l, v101, v102);
    const __m512d v103h = _mm512_fmadd_pd(v73h, v101, v102);
    const __m512d v105l = _mm512_fmadd_pd(v103l, v73l, v104);
    const __m512d v105h = _mm512_fmadd_pd(v103h, v73h, v104);
    const __m512d v107l = _mm512_fmadd_pd(v105l, v73l, v106);
    const __m512d v107h = _mm512_fmadd_pd(v105h, v73h, v106);
    const __m512d v109l = _mm512_fmadd_pd(v107l, v73l, v108);
    const __m512d v109h = _mm512_fmadd_pd(v107h, v73h, v108);
    const __m512d v111l = _mm512_fmadd_pd(v109l, v73l, v110);
    const __m512d v111h = _mm512_fmadd_pd(v109h, v73h, v110);
    const __m512d v113l = _mm512_fmadd_pd(v111l, v73l, v112);
    const __m512d v113h = _mm512_fmadd_pd(v111h, v73h, v112);
    const __m512d v115l = _mm512_fmadd_pd(v113l, v73l, v114);
    const __m512d v115h = _mm512_fmadd_pd(v113h, v73h, v114);
    const __m512d v117l = _mm512_fmadd_pd(v115l, v73l, v116);
    const __m512d v117h = _mm512_fmadd_pd(v115h, v73h, v116);
    const __m512d v118l = _mm512_mul_pd(v117l, v73l);
    const __m512d v118h = _mm512_mul_pd(v117h, v73h);
    const __m512d v119l = _mm512_add_pd(v69l, v69l);
    const __m512d v119h = _mm512_add_pd(v69h, v69h);
    const __m512d v121l = _mm512_fmsub_pd(v69l, v69l, v73l);
    const __m512d v121h = _mm512_fmsub_pd(v69h, v69h, v73h);
    const __m512d v122l = _mm512_fmadd_pd(v119l, v95l, v121l);
    const __m512d v122h = _mm512_fmadd_pd(v119h, v95h, v121h);
    const __m512d v124l = _mm512_fmadd_pd(v118l, v123, v72);
    const __m512d v124h = _mm512_fmadd_pd(v118h, v123, v72);
    const __m512d v127l = _mm512_fmsub_pd(v72, v73l, v74l);
    const __m512d v127h = _mm512_fmsub_pd(v72, v73h, v74h);
    const __m512d v128l = _mm512_fmadd_pd(v73l, v125, v127l);
    const __m512d v128h = _mm512_fmadd_pd(v73h, v125, v127h);
    const __m512d v129l = _mm512_fmadd_pd(v122l, v124l, v128l);
    const __m512d v129h = _mm512_fmadd_pd(v122h, v124h, v128h);
    const __m512d v130l = _mm512_fmadd_pd(v73l, v118l, v129l);
    const __m512d v130h = _mm512_fmadd_pd(v73h, v118h, v129h);
    const __m512d v132l = _mm512_fmsub_pd(v71l, v74l, v75l);
    const __m512d v132h = _mm512_fmsub_pd(v71h, v74h, v75h);
    const __m512d v133l = _mm512_fmadd_pd(v71l, v130l, v132l);
    const __m512d v133h = _mm512_fmadd_pd(v71h, v130h, v132h);
    const __m512d v134l = _mm512_fmadd_pd(v100l, v74l, v133l);
    const __m512d v134h = _mm512_fmadd_pd(v100h, v74h, v133h);
    const __m512d v135l = _mm512_add_pd(v100l, v134l);
    const __m512d v135h = _mm512_add_pd(v100h, v134h);
    const __m512d v136l = _mm512_add_pd(v88l, v135l);
    const __m512d v136h = _mm512_add_pd(v88h, v135h);
    const __m512d v137l = _mm512_add_pd(v86l, v136l);
    const __m512d v137h = _mm512_add_pd(v86h, v136h);
    const __m512d v138l = _mm512_add_pd(v84l, v137l);
    const __m512d v138h = _mm512_add_pd(v84h, v137h);
    const __m512d v139l = _mm512_mul_pd(v57l, v138l);
    const __m512d v139h = _mm512_mul_pd(v57h, v138h);
    const __m512d v141l = _mm512_mul_pd(v10l, v140);
    const __m512d v141h = _mm512_mul_pd(v10h, v140);
    const __m512d v142l = _mm512_add_pd(v139l, v141l);
    const __m512d v142h = _mm512_add_pd(v139h, v141h);
    const __m512d v144l = _mm512_add_pd(v142l, v143);
    const __m512d v144h = _mm512_add_pd(v142h, v143);
    const __m512d v145l = _mm512_sub_pd(v144l, v143);
    const __m512d v145h = _mm512_sub_pd(v144h, v143);
    const __m512d v146l = _mm512_sub_pd(v142l, v145l);
    const __m512d v146h = _mm512_sub_pd(v142h, v145h);
    const __m512d v148l = _mm512_sub_pd(v1, v8l);
    const __m512d v148h = _mm512_sub_pd(v1, v8h);
    const __m512d v149l = _mm512_sub_pd(v148l, v3l);
    const __m512d v149h = _mm512_sub_pd(v148h, v3h);
    const __m512d v150l = _mm512_mask_blend_pd((__mmask8)v4, v149l, v147);
    const __m512d v150h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v4), v149h, v147);
    const __m512d v153l = _mm512_fmadd_pd(v12l, v151, v152);
    const __m512d v153h = _mm512_fmadd_pd(v12h, v151, v152);
    const __m512d v154l = _mm512_fmadd_pd(v12l, v153l, v138l);
    const __m512d v154h = _mm512_fmadd_pd(v12h, v153h, v138h);
    const __m512d v155l = _mm512_sub_pd(v84l, v138l);
    const __m512d v155h = _mm512_sub_pd(v84h, v138h);
    const __m512d v156l = _mm512_add_pd(v155l, v137l);
    const __m512d v156h = _mm512_add_pd(v155h, v137h);
    const __m512d v158l = _mm512_fmsub_pd(v57l, v138l, v139l);
    const __m512d v158h = _mm512_fmsub_pd(v57h, v138h, v139h);
    const __m512d v159l = _mm512_fmadd_pd(v57l, v156l, v158l);
    const __m512d v159h = _mm512_fmadd_pd(v57h, v156h, v158h);
    const __m512d v162l = _mm512_fmsub_pd(v10l, v140, v141l);
    const __m512d v162h = _mm512_fmsub_pd(v10h, v140, v141h);
    const __m512d v163l = _mm512_fmadd_pd(v160, v10l, v162l);
    const __m512d v163h = _mm512_fmadd_pd(v160, v10h, v162h);
    const __m512d v164l = _mm512_add_pd(v159l, v163l);
    const __m512d v164h = _mm512_add_pd(v159h, v163h);
    const __m512d v165l = _mm512_sub_pd(v142l, v139l);
    const __m512d v165h = _mm512_sub_pd(v142h, v139h);
    const __m512d v166l = _mm512_sub_pd(v142l, v165l);
    const __m512d v166h = _mm512_sub_pd(v142h, v165h);
    const __m512d v167l = _mm512_sub_pd(v139l, v166l);
    const __m512d v167h = _mm512_sub_pd(v139h, v166h);
    const __m512d v168l = _mm512_sub_pd(v141l, v165l);
    const __m512d v168h = _mm512_sub_pd(v141h, v165h);
    const __m512d v169l = _mm512_add_pd(v167l, v168l);
    const __m512d v169h = _mm512_add_pd(v167h, v168h);
    const __m512d v170l = _mm512_add_pd(v164l, v169l);
    const __m512d v170h = _mm512_add_pd(v164h, v169h);
    const __m512d v171l = _mm512_fmadd_pd(v150l, v154l, v170l);
    const __m512d v171h = _mm512_fmadd_pd(v150h, v154h, v170h);
    const __m512d v172l = _mm512_add_pd(v146l, v171l);
    const __m512d v172h = _mm512_add_pd(v146h, v171h);
    const __m512d v175l = _mm512_fmadd_pd(v173, v172l, v174);
    const __m512d v175h = _mm512_fmadd_pd(v173, v172h, v174);
    const __m512d v177l = _mm512_fmadd_pd(v172l, v175l, v176);
    const __m512d v177h = _mm512_fmadd_pd(v172h, v175h, v176);
    const __m512d v179l = _mm512_fmadd_pd(v172l, v177l, v178);
    const __m512d v179h = _mm512_fmadd_pd(v172h, v177h, v178);
    const __m512d v181l = _mm512_fmadd_pd(v172l, v179l, v180);
    const __m512d v181h = _mm512_fmadd_pd(v172h, v179h, v180);
    const __m512d v183l = _mm512_fmadd_pd(v172l, v181l, v182);
    const __m512d v183h = _mm512_fmadd_pd(v172h, v181h, v182);
    const __m512d v185l = _mm512_fmadd_pd(v183l, v172l, v184);
    const __m512d v185h = _mm512_fmadd_pd(v183h, v172h, v184);
    const __m512d v187l = _mm512_fmadd_pd(v185l, v172l, v186);
    const __m512d v187h = _mm512_fmadd_pd(v185h, v172h, v186);
    const __m512d v189l = _mm512_fmadd_pd(v187l, v172l, v188);
    const __m512d v189h = _mm512_fmadd_pd(v187h, v172h, v188);
    const __m512d v191l = _mm512_fmadd_pd(v189l, v172l, v190);
    const __m512d v191h = _mm512_fmadd_pd(v189h, v172h, v190);
    const __m512d v193l = _mm512_fmadd_pd(v191l, v172l, v192);
    const __m512d v193h = _mm512_fmadd_pd(v191h, v172h, v192);
    const __m512d v194l = _mm512_mul_pd(v172l, v172l);
    const __m512d v194h = _mm512_mul_pd(v172h, v172h);
    const __m512d v196l = _mm512_fmadd_pd(v146l, v195, v1);
    const __m512d v196h = _mm512_fmadd_pd(v146h, v195, v1);
    const __m512d v197l = _mm512_sub_pd(v1, v196l);
    const __m512d v197h = _mm512_sub_pd(v1, v196h);
    const __m512d v198l = _mm512_fmadd_pd(v146l, v195, v197l);
    const __m512d v198h = _mm512_fmadd_pd(v146h, v195, v197h);
    const __m512d v199l = _mm512_fmadd_pd(v195, v171l, v198l);
    const __m512d v199h = _mm512_fmadd_pd(v195, v171h, v198h);
    const __m512d v200l = _mm512_fmadd_pd(v193l, v194l, v199l);
    const __m512d v200h = _mm512_fmadd_pd(v193h, v194h, v199h);
    const __m512d v203l = _mm512_mul_pd(v196l, v201);
    const __m512d v203h = _mm512_mul_pd(v196h, v201);
    const __m512d v205l = _mm512_fmsub_pd(v196l, v201, v203l);
    const __m512d v205h = _mm512_fmsub_pd(v196h, v201, v203h);
    const __m512d v206l = _mm512_fmadd_pd(v202, v196l, v205l);
    const __m512d v206h = _mm512_fmadd_pd(v202, v196h, v205h);
    const __m512d v207l = _mm512_fmadd_pd(v200l, v201, v206l);
    const __m512d v207h = _mm512_fmadd_pd(v200h, v201, v206h);
    const __m512d v208l = _mm512_add_pd(v207l, v203l);
    const __m512d v208h = _mm512_add_pd(v207h, v203h);
    const __m512d v209l = _mm512_fmadd_pd(v55l, v208l, v207l);
    const __m512d v209h = _mm512_fmadd_pd(v55h, v208h, v207h);
    const __m512d v210l = _mm512_add_pd(v209l, v203l);
    const __m512d v210h = _mm512_add_pd(v209h, v203h);
    const __m512i v212l = _mm512_castpd_si512(v144l);
    const __m512i v212h = _mm512_castpd_si512(v144h);
    const __m512i v213l = _mm512_slli_epi64(v212l, 52);
    const __m512i v213h = _mm512_slli_epi64(v212h, 52);
    const __m512i v214l = _mm512_add_epi64(v211, v213l);
    const __m512i v214h = _mm512_add_epi64(v211, v213h);
    const __m512d v215l = _mm512_castsi512_pd(v214l);
    const __m512d v215h = _mm512_castsi512_pd(v214h);
    const __m512d v216l = _mm512_mul_pd(v210l, v215l);
    const __m512d v216h = _mm512_mul_pd(v210h, v215h);
    const __m512d v217l = _mm512_mul_pd(v0, v216l);
    const __m512d v217h = _mm512_mul_pd(v0, v216h);
    const __mmask16 v218 = (__mmask16)~v4;
    __m512d r0l = v217l;
    __m512d r0h = v217h;
    __mmask16 any1 = v218;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v220l = _mm512_cmp_pd_mask(v3l, v219, _CMP_LT_OQ);
        const __mmask8 v220h = _mm512_cmp_pd_mask(v3h, v219, _CMP_LT_OQ);
        const __mmask16 v220 = _mm512_kunpackb(v220h, v220l);
        const __mmask8 v223l = _mm512_cmp_pd_mask(v222, v3l, _CMP_LE_OQ);
        const __mmask8 v223h = _mm512_cmp_pd_mask(v222, v3h, _CMP_LE_OQ);
        const __mmask16 v223 = _mm512_kunpackb(v223h, v223l);
        const __m512d v224l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v224h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v226l = _mm512_cmp_pd_mask(v224l, v225, _CMP_LT_OQ);
        const __mmask8 v226h = _mm512_cmp_pd_mask(v224h, v225, _CMP_LT_OQ);
        const __mmask16 v226 = _mm512_kunpackb(v226h, v226l);
        const __m512d v227l = _mm512_roundscale_pd(v3l, 8);
        const __m512d v227h = _mm512_roundscale_pd(v3h, 8);
        const __m512d v228l = _mm512_sub_pd(v3l, v227l);
        const __m512d v228h = _mm512_sub_pd(v3h, v227h);
        const __m512d v229l = _mm512_mul_pd(v228l, v228l);
        const __m512d v229h = _mm512_mul_pd(v228h, v228h);
        const __m512d v231l = _mm512_mul_pd(v229l, v230);
        const __m512d v231h = _mm512_mul_pd(v229h, v230);
        const __m512d v232l = _mm512_add_pd(v231l, v1);
        const __m512d v232h = _mm512_add_pd(v231h, v1);
        const __m512d v235l = _mm512_fmadd_pd(v229l, v233, v234);
        const __m512d v235h = _mm512_fmadd_pd(v229h, v233, v234);
        const __m512d v237l = _mm512_fmadd_pd(v229l, v235l, v236);
        const __m512d v237h = _mm512_fmadd_pd(v229h, v235h, v236);
        const __m512d v239l = _mm512_fmadd_pd(v229l, v237l, v238);
        const __m512d v239h = _mm512_fmadd_pd(v229h, v237h, v238);
        const __m512d v241l = _mm512_fmadd_pd(v239l, v229l, v240);
        const __m512d v241h = _mm512_fmadd_pd(v239h, v229h, v240);
        const __m512d v243l = _mm512_fmadd_pd(v229l, v241l, v242);
        const __m512d v243h = _mm512_fmadd_pd(v229h, v241h, v242);
        const __m512d v245l = _mm512_fmadd_pd(v229l, v243l, v244);
        const __m512d v245h = _mm512_fmadd_pd(v229h, v243h, v244);
        const __m512d v247l = _mm512_fmadd_pd(v245l, v229l, v246);
        const __m512d v247h = _mm512_fmadd_pd(v245h, v229h, v246);
        const __m512d v249l = _mm512_fmadd_pd(v229l, v247l, v248);
        const __m512d v249h = _mm512_fmadd_pd(v229h, v247h, v248);
        const __m512d v250l = _mm512_mul_pd(v229l, v229l);
        const __m512d v250h = _mm512_mul_pd(v229h, v229h);
        const __m512d v253l = _mm512_fmsub_pd(v228l, v228l, v229l);
        const __m512d v253h = _mm512_fmsub_pd(v228h, v228h, v229h);
        const __m512d v255l = _mm512_fmsub_pd(v229l, v230, v231l);
        const __m512d v255h = _mm512_fmsub_pd(v229h, v230, v231h);
        const __m512d v256l = _mm512_fmadd_pd(v253l, v230, v255l);
        const __m512d v256h = _mm512_fmadd_pd(v253h, v230, v255h);
        const __m512d v257l = _mm512_fmadd_pd(v251, v229l, v256l);
        const __m512d v257h = _mm512_fmadd_pd(v251, v229h, v256h);
        const __m512d v258l = _mm512_fmadd_pd(v249l, v250l, v257l);
        const __m512d v258h = _mm512_fmadd_pd(v249h, v250h, v257h);
        const __m512d v259l = _mm512_sub_pd(v1, v232l);
        const __m512d v259h = _mm512_sub_pd(v1, v232h);
        const __m512d v260l = _mm512_add_pd(v231l, v259l);
        const __m512d v260h = _mm512_add_pd(v231h, v259h);
        const __m512d v261l = _mm512_add_pd(v258l, v260l);
        const __m512d v261h = _mm512_add_pd(v258h, v260h);
        const __m512d v262l = _mm512_add_pd(v232l, v261l);
        const __m512d v262h = _mm512_add_pd(v232h, v261h);
        const __m512d v264l = _mm512_mul_pd(v263, v228l);
        const __m512d v264h = _mm512_mul_pd(v263, v228h);
        const __m512d v265l = _mm512_mul_pd(v262l, v264l);
        const __m512d v265h = _mm512_mul_pd(v262h, v264h);
        const __m512d v266l = _mm512_mul_pd(v210l, v265l);
        const __m512d v266h = _mm512_mul_pd(v210h, v265h);
        const __m512d v267l = _mm512_mask_blend_pd((__mmask8)v226, v266l, v3l);
        const __m512d v267h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v226), v266h, v3h);
        const __m512d v268l = _mm512_div_pd(v1, v267l);
        const __m512d v268h = _mm512_div_pd(v1, v267h);
        const __mmask8 v269l = _mm512_cmp_pd_mask(v147, v228l, _CMP_EQ_OQ);
        const __mmask8 v269h = _mm512_cmp_pd_mask(v147, v228h, _CMP_EQ_OQ);
        const __mmask16 v269 = _mm512_kunpackb(v269h, v269l);
        const __m512d v270l = _mm512_sub_pd(v143, v145l);
        const __m512d v270h = _mm512_sub_pd(v143, v145h);
        const __m512d v271l = _mm512_fmadd_pd(v145l, v56, v143);
        const __m512d v271h = _mm512_fmadd_pd(v145h, v56, v143);
        const __m512d v272l = _mm512_sub_pd(v271l, v143);
        const __m512d v272h = _mm512_sub_pd(v271h, v143);
        const __m512d v273l = _mm512_sub_pd(v270l, v272l);
        const __m512d v273h = _mm512_sub_pd(v270h, v272h);
        const __m512i v274l = tgamma_f64_3ulp_avx2_bits_f64_avx512(v273l);
        const __m512i v274h = tgamma_f64_3ulp_avx2_bits_f64_avx512(v273h);
        const __m512i v275l = _mm512_slli_epi64(v274l, 52);
        const __m512i v275h = _mm512_slli_epi64(v274h, 52);
        const __m512i v277l = _mm512_add_epi64(v275l, v276);
        const __m512i v277h = _mm512_add_epi64(v275h, v276);
        const __m512d v278l = _mm512_castsi512_pd(v277l);
        const __m512d v278h = _mm512_castsi512_pd(v277h);
        const __m512i v279l = _mm512_castpd_si512(v271l);
        const __m512i v279h = _mm512_castpd_si512(v271h);
        const __m512i v280l = _mm512_slli_epi64(v279l, 52);
        const __m512i v280h = _mm512_slli_epi64(v279h, 52);
        const __m512i v281l = _mm512_add_epi64(v280l, v276);
        const __m512i v281h = _mm512_add_epi64(v280h, v276);
        const __m512d v282l = _mm512_castsi512_pd(v281l);
        const __m512d v282h = _mm512_castsi512_pd(v281h);
        const __m512d v283l = _mm512_mul_pd(v2, v227l);
        const __m512d v283h = _mm512_mul_pd(v2, v227h);
        const __m512d v284l = _mm512_roundscale_pd(v283l, 8);
        const __m512d v284h = _mm512_roundscale_pd(v283h, 8);
        const __mmask8 v285l = _mm512_cmp_pd_mask(v283l, v284l, _CMP_EQ_OQ);
        const __mmask8 v285h = _mm512_cmp_pd_mask(v283h, v284h, _CMP_EQ_OQ);
        const __mmask16 v285 = _mm512_kunpackb(v285h, v285l);
        const __mmask16 v286 = (__mmask16)~v285;
        const __m512d v288l = _mm512_mul_pd(v287, v268l);
        const __m512d v288h = _mm512_mul_pd(v287, v268h);
        const __m512d v290l = _mm512_fnmadd_pd(v288l, v266l, v287);
        const __m512d v290h = _mm512_fnmadd_pd(v288h, v266h, v287);
        const __m512d v291l = _mm512_sub_pd(v203l, v210l);
        const __m512d v291h = _mm512_sub_pd(v203h, v210h);
        const __m512d v292l = _mm512_add_pd(v209l, v291l);
        const __m512d v292h = _mm512_add_pd(v209h, v291h);
        const __m512d v293l = _mm512_sub_pd(v232l, v262l);
        const __m512d v293h = _mm512_sub_pd(v232h, v262h);
        const __m512d v294l = _mm512_add_pd(v261l, v293l);
        const __m512d v294h = _mm512_add_pd(v261h, v293h);
        const __m512d v297l = _mm512_fmsub_pd(v263, v228l, v264l);
        const __m512d v297h = _mm512_fmsub_pd(v263, v228h, v264h);
        const __m512d v298l = _mm512_fmadd_pd(v295, v228l, v297l);
        const __m512d v298h = _mm512_fmadd_pd(v295, v228h, v297h);
        const __m512d v300l = _mm512_fmsub_pd(v262l, v264l, v265l);
        const __m512d v300h = _mm512_fmsub_pd(v262h, v264h, v265h);
        const __m512d v301l = _mm512_fmadd_pd(v262l, v298l, v300l);
        const __m512d v301h = _mm512_fmadd_pd(v262h, v298h, v300h);
        const __m512d v302l = _mm512_fmadd_pd(v294l, v264l, v301l);
        const __m512d v302h = _mm512_fmadd_pd(v294h, v264h, v301h);
        const __m512d v304l = _mm512_fmsub_pd(v210l, v265l, v266l);
        const __m512d v304h = _mm512_fmsub_pd(v210h, v265h, v266h);
        const __m512d v305l = _mm512_fmadd_pd(v302l, v210l, v304l);
        const __m512d v305h = _mm512_fmadd_pd(v302h, v210h, v304h);
        const __m512d v306l = _mm512_fmadd_pd(v265l, v292l, v305l);
        const __m512d v306h = _mm512_fmadd_pd(v265h, v292h, v305h);
        const __m512d v308l = _mm512_fnmadd_pd(v288l, v306l, v307);
        const __m512d v308h = _mm512_fnmadd_pd(v288h, v306h, v307);
        const __m512d v309l = _mm512_add_pd(v290l, v308l);
        const __m512d v309h = _mm512_add_pd(v290h, v308h);
        const __m512d v310l = _mm512_fmadd_pd(v309l, v268l, v288l);
        const __m512d v310h = _mm512_fmadd_pd(v309h, v268h, v288h);
        const __m512d v311l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v310l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v311h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v310h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v312l = _mm512_mask_blend_pd((__mmask8)v286, v310l, v311l);
        const __m512d v312h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v286), v310h, v311h);
        const __m512d v313l = _mm512_mul_pd(v282l, v312l);
        const __m512d v313h = _mm512_mul_pd(v282h, v312h);
        const __m512d v314l = _mm512_mul_pd(v278l, v313l);
        const __m512d v314h = _mm512_mul_pd(v278h, v313h);
        const __m512d v315l = _mm512_mask_blend_pd((__mmask8)v269, v314l, v221);
        const __m512d v315h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v269), v314h, v221);
        const __m512d v316l = _mm512_mask_blend_pd((__mmask8)v226, v315l, v268l);
        const __m512d v316h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v226), v315h, v268h);
        const __m512d v317l = _mm512_mask_blend_pd((__mmask8)v223, v221, v316l);
        const __m512d v317h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v223), v221, v316h);
        const __m512d v318l = _mm512_mask_blend_pd((__mmask8)v220, v317l, v221);
        const __m512d v318h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v220), v317h, v221);
        r0l = _mm512_mask_blend_pd((__mmask8)v218, r0l, v318l);
        r0h = _mm512_mask_blend_pd(tgamma_f64_3ulp_avx2_high_mask_avx512(v218), r0h, v318h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static TGAMMA_F64_3ULP_AVX2_AVX512_TARGET void tgamma_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_f64_3ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tgamma_f64_3ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_f64_3ulp_avx2_level(void) {
#if defined(TGAMMA_F64_3ULP_AVX2_FORCE_ISA)
    return TGAMMA_F64_3ULP_AVX2_FORCE_ISA;
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

double tgamma_f64_3ulp_avx2(double x) {
    return tgamma_f64_3ulp_avx2_element(x);
}

void tgamma_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_f64_3ulp_avx2_level();
    if (level == 2) {
        tgamma_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_f64_3ulp_avx2_array_portable(x, y, n);
}
