/* tgamma_f64_2ulp_avx2: tgamma
 *
 *   target       tgamma, Gamma(x), f64
 *   domain       every input
 *   max error    1.031463 ulp, observed on 116470542 inputs
 *   worst input  0x1.6ab1625639d21p+6 (90.673226687697493, encoding 0x4056ab1625639d21)
 *   result there 0x1.d537586901f18p+456 (3.4104449898078494e+137, encoding 0x5c7d537586901f18)
 *   mean error   0.230516 ulp
 *   misrounded   1582174 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ff10ad86d47e68c4123ff86af8f74478
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --from seeds/tgamma/f64/artanh_low23.evo --archive tgamma_f64_1ulp_avx2.db
 *                time: 9.4524 ns/element as avx2 code (inputs mean)
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
#include "tgamma_f64_2ulp_avx2.h"

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
static inline int64_t tgamma_f64_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tgamma_f64_2ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tgamma_f64_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t tgamma_f64_2ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t tgamma_f64_2ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tgamma_f64_2ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double tgamma_f64_2ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double tgamma_f64_2ulp_avx2_element(double x) {
    const double v0 = 0x1p+2; /* 4 */
    const double v1 = 0x1p-1; /* 0.5 */
    const double v2 = x;
    const int v3 = v1 <= v2;
    const double v4 = 0x1.58p+7; /* 172 */
    const double v5 = v4 < v2 ? v4 : v2;
    const double v6 = 0x1.9p+7; /* 200 */
    const double v7 = 0x1p+0; /* 1 */
    const double v8 = v7 - v2;
    const double v9 = v6 < v8 ? v6 : v8;
    const double v10 = v3 ? v5 : v9;
    const double v11 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v12 = v10 * v11;
    const double v13 = 0x1.71547652b82fep+1; /* 2.8853900817779268 */
    const int64_t v14 = tgamma_f64_2ulp_avx2_bits_f64(v10);
    const int64_t v15 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const int64_t v16 = (int64_t)((uint64_t)v14 + (uint64_t)v15);
    const int64_t v17 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v18 = v16 & v17;
    const int64_t v19 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v20 = (int64_t)((uint64_t)v18 + (uint64_t)v19);
    const double v21 = tgamma_f64_2ulp_avx2_frombits_f64(v20);
    const double v22 = -0x1p+0; /* -1 */
    const double v23 = v21 + v22;
    const double v24 = v21 + v7;
    const double v25 = v23 / v24;
    const double v26 = -v25;
    const double v27 = tgamma_f64_2ulp_avx2_fma_f64(v1, v26, v1);
    const double v28 = v24 + v22;
    const double v29 = v21 - v28;
    const double v30 = tgamma_f64_2ulp_avx2_fma_f64(v24, v26, v23);
    const double v31 = tgamma_f64_2ulp_avx2_fma_f64(v29, v26, v30);
    const double v32 = v27 * v31;
    const double v33 = 0x1.777d0ffda0d24p-55; /* 4.0710547481862066e-17 */
    const double v34 = v25 * v13;
    const double v35 = -v34;
    const double v36 = tgamma_f64_2ulp_avx2_fma_f64(v25, v13, v35);
    const double v37 = tgamma_f64_2ulp_avx2_fma_f64(v25, v33, v36);
    const double v38 = tgamma_f64_2ulp_avx2_fma_f64(v13, v32, v37);
    const double v39 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v40 = v25 * v25;
    const double v41 = v39 * v40;
    const double v42 = 0x1.642c8590b2164p-5; /* 0.043478260869565216 */
    const double v43 = 0x1.8618618618618p-5; /* 0.047619047619047616 */
    const double v44 = tgamma_f64_2ulp_avx2_fma_f64(v29, v42, v43);
    const double v45 = 0x1.af286bca1af28p-5; /* 0.052631578947368418 */
    const double v46 = tgamma_f64_2ulp_avx2_fma_f64(v44, v40, v45);
    const double v47 = 0x1.e1e1e1e1e1e1ep-5; /* 0.058823529411764705 */
    const double v48 = tgamma_f64_2ulp_avx2_fma_f64(v46, v40, v47);
    const double v49 = 0x1.1111111111111p-4; /* 0.066666666666666666 */
    const double v50 = tgamma_f64_2ulp_avx2_fma_f64(v40, v48, v49);
    const double v51 = 0x1.3b13b13b13b14p-4; /* 0.076923076923076927 */
    const double v52 = tgamma_f64_2ulp_avx2_fma_f64(v40, v50, v51);
    const double v53 = 0x1.745d1745d1746p-4; /* 0.090909090909090912 */
    const double v54 = tgamma_f64_2ulp_avx2_fma_f64(v40, v52, v53);
    const double v55 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v56 = tgamma_f64_2ulp_avx2_fma_f64(v54, v40, v55);
    const double v57 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v58 = tgamma_f64_2ulp_avx2_fma_f64(v40, v56, v57);
    const double v59 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v60 = tgamma_f64_2ulp_avx2_fma_f64(v58, v40, v59);
    const double v61 = v40 * v60;
    const double v62 = v25 + v25;
    const double v63 = -v40;
    const double v64 = tgamma_f64_2ulp_avx2_fma_f64(v25, v25, v63);
    const double v65 = tgamma_f64_2ulp_avx2_fma_f64(v62, v32, v64);
    const double v66 = 0x1p+1; /* 2 */
    const double v67 = tgamma_f64_2ulp_avx2_fma_f64(v61, v66, v39);
    const double v68 = 0x1.5555555555555p-56; /* 1.8503717077085941e-17 */
    const double v69 = -v41;
    const double v70 = tgamma_f64_2ulp_avx2_fma_f64(v39, v40, v69);
    const double v71 = tgamma_f64_2ulp_avx2_fma_f64(v40, v68, v70);
    const double v72 = tgamma_f64_2ulp_avx2_fma_f64(v65, v67, v71);
    const double v73 = tgamma_f64_2ulp_avx2_fma_f64(v61, v40, v72);
    const double v74 = v34 * v41;
    const double v75 = -v74;
    const double v76 = tgamma_f64_2ulp_avx2_fma_f64(v34, v41, v75);
    const double v77 = tgamma_f64_2ulp_avx2_fma_f64(v34, v73, v76);
    const double v78 = tgamma_f64_2ulp_avx2_fma_f64(v38, v41, v77);
    const double v79 = v78 + v38;
    const int64_t v80 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v81 = INT64_C(52);
    const int64_t v82 = tgamma_f64_2ulp_avx2_lshr_i64(v16, v81);
    const int64_t v83 = v80 | v82;
    const double v84 = tgamma_f64_2ulp_avx2_frombits_f64(v83);
    const double v85 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v86 = v84 - v85;
    const double v87 = v86 + v34;
    const double v88 = v74 + v87;
    const double v89 = v87 - v88;
    const double v90 = v74 + v89;
    const double v91 = v79 + v90;
    const double v92 = v86 - v87;
    const double v93 = v92 + v34;
    const double v94 = v91 + v93;
    const double v95 = v94 + v88;
    const double v96 = -0x1p-1; /* -0.5 */
    const double v97 = v10 + v96;
    const double v98 = v95 * v97;
    const double v99 = v12 + v98;
    const double v100 = 0x1.8p+52; /* 6755399441055744 */
    const double v101 = v99 + v100;
    const int64_t v102 = tgamma_f64_2ulp_avx2_bits_f64(v101);
    const int64_t v103 = tgamma_f64_2ulp_avx2_shl_i64(v102, v81);
    const int64_t v104 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v105 = (int64_t)((uint64_t)v103 + (uint64_t)v104);
    const double v106 = tgamma_f64_2ulp_avx2_frombits_f64(v105);
    const double v107 = v1 + v10;
    const double v108 = v7 / v107;
    const double v109 = -0x1p+1; /* -2 */
    const double v110 = tgamma_f64_2ulp_avx2_fma_f64(v108, v109, v7);
    const double v111 = 0x1.809ab50d53863p-37; /* 1.0931112374667227e-11 */
    const double v112 = 0x1.4c208e6902425p-36; /* 1.8879244010296392e-11 */
    const double v113 = tgamma_f64_2ulp_avx2_fma_f64(v110, v111, v112);
    const double v114 = -0x1.52cff4679d546p-34; /* -7.7037003181985895e-11 */
    const double v115 = tgamma_f64_2ulp_avx2_fma_f64(v113, v110, v114);
    const double v116 = -0x1.c529fbcf892d8p-34; /* -1.0303756393481202e-10 */
    const double v117 = tgamma_f64_2ulp_avx2_fma_f64(v110, v115, v116);
    const double v118 = -0x1.e7e26e01709bep-39; /* -3.4666278100745296e-12 */
    const double v119 = tgamma_f64_2ulp_avx2_fma_f64(v110, v117, v118);
    const double v120 = 0x1.e2f554f39c228p-32; /* 4.3924804004615261e-10 */
    const double v121 = tgamma_f64_2ulp_avx2_fma_f64(v110, v119, v120);
    const double v122 = -0x1.23cc08d7be63ap-31; /* -5.3077566904837942e-10 */
    const double v123 = tgamma_f64_2ulp_avx2_fma_f64(v110, v121, v122);
    const double v124 = 0x1.41c5e5a7dee08p-29; /* 2.3412069678202066e-09 */
    const double v125 = tgamma_f64_2ulp_avx2_fma_f64(v123, v110, v124);
    const double v126 = -0x1.78b916b20aa58p-28; /* -5.4820411977629552e-09 */
    const double v127 = tgamma_f64_2ulp_avx2_fma_f64(v110, v125, v126);
    const double v128 = 0x1.5d6857d0b9651p-26; /* 2.0338198516726269e-08 */
    const double v129 = tgamma_f64_2ulp_avx2_fma_f64(v110, v127, v128);
    const double v130 = -0x1.0a7c5b8227aa4p-24; /* -6.2046053658156596e-08 */
    const double v131 = tgamma_f64_2ulp_avx2_fma_f64(v110, v129, v130);
    const double v132 = 0x1.84fd584ac9502p-23; /* 1.811374111478464e-07 */
    const double v133 = tgamma_f64_2ulp_avx2_fma_f64(v110, v131, v132);
    const double v134 = -0x1.4868392a6aa7ep-21; /* -6.1170593328625778e-07 */
    const double v135 = tgamma_f64_2ulp_avx2_fma_f64(v110, v133, v134);
    const double v136 = 0x1.e7061ced292e6p-20; /* 1.8143053311183408e-06 */
    const double v137 = tgamma_f64_2ulp_avx2_fma_f64(v110, v135, v136);
    const double v138 = -0x1.865cebfd40d9dp-18; /* -5.8168616281524908e-06 */
    const double v139 = tgamma_f64_2ulp_avx2_fma_f64(v110, v137, v138);
    const double v140 = 0x1.3909241d0b4bp-16; /* 1.8658382135484832e-05 */
    const double v141 = tgamma_f64_2ulp_avx2_fma_f64(v110, v139, v140);
    const double v142 = -0x1.e33b407f55631p-15; /* -5.7605678189059566e-05 */
    const double v143 = tgamma_f64_2ulp_avx2_fma_f64(v110, v141, v142);
    const double v144 = 0x1.8e4f2dc8970dap-13; /* 0.0001899286710508378 */
    const double v145 = tgamma_f64_2ulp_avx2_fma_f64(v110, v143, v144);
    const double v146 = -0x1.41f83d983fa75p-11; /* -0.00061410844776317466 */
    const double v147 = tgamma_f64_2ulp_avx2_fma_f64(v110, v145, v146);
    const double v148 = 0x1.02731d30cf351p-9; /* 0.0019718144543773648 */
    const double v149 = tgamma_f64_2ulp_avx2_fma_f64(v110, v147, v148);
    const double v150 = -0x1.c658737439503p-8; /* -0.0069327623243442575 */
    const double v151 = tgamma_f64_2ulp_avx2_fma_f64(v110, v149, v150);
    const double v152 = 0x1.8f834c339eb0ap-6; /* 0.024384331145920014 */
    const double v153 = tgamma_f64_2ulp_avx2_fma_f64(v110, v151, v152);
    const double v154 = -0x1.346dcbcf6f173p-4; /* -0.075300022252980089 */
    const double v155 = tgamma_f64_2ulp_avx2_fma_f64(v110, v153, v154);
    const double v156 = 0x1.cd9271ce710cdp-5; /* 0.056344244268559864 */
    const double v157 = tgamma_f64_2ulp_avx2_fma_f64(v110, v155, v156);
    const double v158 = 0x1.40d931ff62706p+0; /* 1.2533141373155003 */
    const double v159 = -0x1.14ff58be0a23fp+0; /* -1.0820212806667227 */
    const double v160 = -0x1.71547652b82fep-1; /* -0.72134752044448169 */
    const double v161 = tgamma_f64_2ulp_avx2_fma_f64(v108, v159, v160);
    const double v162 = tgamma_f64_2ulp_avx2_fma_f64(v108, v161, v95);
    const double v163 = 0x0p+0; /* 0 */
    const double v164 = v7 - v8;
    const double v165 = v164 - v2;
    const double v166 = v3 ? v163 : v165;
    const double v167 = v99 - v98;
    const double v168 = v12 - v167;
    const double v169 = v99 - v167;
    const double v170 = v98 - v169;
    const double v171 = v168 + v170;
    const double v172 = v88 - v95;
    const double v173 = v94 + v172;
    const double v174 = -v98;
    const double v175 = tgamma_f64_2ulp_avx2_fma_f64(v95, v97, v174);
    const double v176 = tgamma_f64_2ulp_avx2_fma_f64(v173, v97, v175);
    const double v177 = -0x1.777d0ffda0d24p-56; /* -2.0355273740931033e-17 */
    const double v178 = -v12;
    const double v179 = tgamma_f64_2ulp_avx2_fma_f64(v10, v11, v178);
    const double v180 = tgamma_f64_2ulp_avx2_fma_f64(v177, v10, v179);
    const double v181 = v176 + v180;
    const double v182 = v171 + v181;
    const double v183 = tgamma_f64_2ulp_avx2_fma_f64(v162, v166, v182);
    const double v184 = v101 - v100;
    const double v185 = v99 - v184;
    const double v186 = v183 + v185;
    const double v187 = 0x1.816193166d0f9p-40; /* 1.3691488853904128e-12 */
    const double v188 = 0x1.c3bd650fc2986p-36; /* 2.5678435993488206e-11 */
    const double v189 = tgamma_f64_2ulp_avx2_fma_f64(v186, v187, v188);
    const double v190 = 0x1.e8cac7351bb25p-32; /* 4.4455382718708116e-10 */
    const double v191 = tgamma_f64_2ulp_avx2_fma_f64(v186, v189, v190);
    const double v192 = 0x1.e4cf5158b8ecap-28; /* 7.0549116208011234e-09 */
    const double v193 = tgamma_f64_2ulp_avx2_fma_f64(v186, v191, v192);
    const double v194 = 0x1.b5253d395e7c4p-24; /* 1.01780860092397e-07 */
    const double v195 = tgamma_f64_2ulp_avx2_fma_f64(v193, v186, v194);
    const double v196 = 0x1.62c0223a5c824p-20; /* 1.321548679014431e-06 */
    const double v197 = tgamma_f64_2ulp_avx2_fma_f64(v186, v195, v196);
    const double v198 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
    const double v199 = tgamma_f64_2ulp_avx2_fma_f64(v186, v197, v198);
    const double v200 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
    const double v201 = tgamma_f64_2ulp_avx2_fma_f64(v186, v199, v200);
    const double v202 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v203 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
    const double v204 = tgamma_f64_2ulp_avx2_fma_f64(v168, v202, v203);
    const double v205 = tgamma_f64_2ulp_avx2_fma_f64(v186, v201, v204);
    const double v206 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
    const double v207 = tgamma_f64_2ulp_avx2_fma_f64(v186, v205, v206);
    const double v208 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
    const double v209 = tgamma_f64_2ulp_avx2_fma_f64(v186, v207, v208);
    const double v210 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
    const double v211 = tgamma_f64_2ulp_avx2_fma_f64(v186, v209, v210);
    const double v212 = v186 * v186;
    const double v213 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v214 = tgamma_f64_2ulp_avx2_fma_f64(v185, v213, v7);
    const double v215 = v7 - v214;
    const double v216 = tgamma_f64_2ulp_avx2_fma_f64(v185, v213, v215);
    const double v217 = tgamma_f64_2ulp_avx2_fma_f64(v183, v213, v216);
    const double v218 = tgamma_f64_2ulp_avx2_fma_f64(v211, v212, v217);
    const double v219 = -0x1.a6a0d6f814637p-54; /* -9.1642899902295834e-17 */
    const double v220 = v214 * v158;
    const double v221 = -v220;
    const double v222 = tgamma_f64_2ulp_avx2_fma_f64(v214, v158, v221);
    const double v223 = tgamma_f64_2ulp_avx2_fma_f64(v219, v214, v222);
    const double v224 = tgamma_f64_2ulp_avx2_fma_f64(v158, v218, v223);
    const double v225 = 0x1.8p-2; /* 0.375 */
    const double v226 = -0x1p-4; /* -0.0625 */
    const double v227 = tgamma_f64_2ulp_avx2_fma_f64(v108, v225, v226);
    const double v228 = -v108;
    const double v229 = v96 + v107;
    const double v230 = v10 - v229;
    const double v231 = tgamma_f64_2ulp_avx2_fma_f64(v228, v107, v7);
    const double v232 = tgamma_f64_2ulp_avx2_fma_f64(v228, v230, v231);
    const double v233 = v108 * v232;
    const double v234 = 0x1.3a22a731abcb3p-59; /* 2.1286640234665322e-18 */
    const double v235 = v156 - v157;
    const double v236 = tgamma_f64_2ulp_avx2_fma_f64(v110, v155, v235);
    const double v237 = v234 + v236;
    const double v238 = tgamma_f64_2ulp_avx2_fma_f64(v227, v233, v237);
    const double v239 = v157 * v220;
    const double v240 = -v239;
    const double v241 = tgamma_f64_2ulp_avx2_fma_f64(v157, v220, v240);
    const double v242 = v224 + v241;
    const double v243 = tgamma_f64_2ulp_avx2_fma_f64(v220, v238, v242);
    const double v244 = tgamma_f64_2ulp_avx2_fma_f64(v157, v224, v243);
    const double v245 = v220 + v239;
    const double v246 = v220 - v245;
    const double v247 = v246 + v239;
    const double v248 = v244 + v247;
    const double v249 = v248 + v245;
    const double v250 = v106 * v249;
    const double v251 = v0 * v250;
    const int v252 = !v3;
    double r0 = v251;
    if (v252) {
        const double v253 = -0x1p+52; /* -4503599627370496 */
        const int v254 = v2 < v253;
        const double v255 = NAN;
        const double v256 = -INFINITY;
        const int v257 = v256 <= v2;
        const double v258 = tgamma_f64_2ulp_avx2_abs_f64(v2);
        const double v259 = 0x1p-60; /* 8.6736173798840355e-19 */
        const int v260 = v258 < v259;
        const double v261 = tgamma_f64_2ulp_avx2_rint_f64(v2);
        const double v262 = v2 - v261;
        const double v263 = v262 * v262;
        const double v264 = -0x1.a51a6625307d3p+0; /* -1.6449340668482264 */
        const double v265 = v263 * v264;
        const double v266 = v265 + v7;
        const double v267 = 0x1.79788684225eap-33; /* 1.7165384749821432e-10 */
        const double v268 = -0x1.f5f9d970ca6dfp-28; /* -7.304711822217775e-09 */
        const double v269 = tgamma_f64_2ulp_avx2_fma_f64(v263, v267, v268);
        const double v270 = 0x1.0fc992ff39e13p-22; /* 2.5312174041370274e-07 */
        const double v271 = tgamma_f64_2ulp_avx2_fma_f64(v263, v269, v270);
        const double v272 = -0x1.d42498d1ce099p-18; /* -6.9758736616563807e-06 */
        const double v273 = tgamma_f64_2ulp_avx2_fma_f64(v263, v271, v272);
        const double v274 = 0x1.374719fab3915p-13; /* 0.000148428793031071 */
        const double v275 = tgamma_f64_2ulp_avx2_fma_f64(v273, v263, v274);
        const double v276 = -0x1.33816aa4607abp-9; /* -0.0023460810354558235 */
        const double v277 = tgamma_f64_2ulp_avx2_fma_f64(v263, v275, v276);
        const double v278 = 0x1.ac6805cf350a6p-6; /* 0.0261478478176548 */
        const double v279 = tgamma_f64_2ulp_avx2_fma_f64(v263, v277, v278);
        const double v280 = -0x1.86a8e4720db67p-3; /* -0.19075182412208422 */
        const double v281 = tgamma_f64_2ulp_avx2_fma_f64(v279, v263, v280);
        const double v282 = 0x1.9f9cb402bc46cp-1; /* 0.81174242528335361 */
        const double v283 = tgamma_f64_2ulp_avx2_fma_f64(v263, v281, v282);
        const double v284 = v263 * v263;
        const double v285 = -0x1.1873d8912200cp-55; /* -3.0406723503984762e-17 */
        const double v286 = -v263;
        const double v287 = tgamma_f64_2ulp_avx2_fma_f64(v262, v262, v286);
        const double v288 = -v265;
        const double v289 = tgamma_f64_2ulp_avx2_fma_f64(v263, v264, v288);
        const double v290 = tgamma_f64_2ulp_avx2_fma_f64(v287, v264, v289);
        const double v291 = tgamma_f64_2ulp_avx2_fma_f64(v285, v263, v290);
        const double v292 = tgamma_f64_2ulp_avx2_fma_f64(v283, v284, v291);
        const double v293 = v7 - v266;
        const double v294 = v265 + v293;
        const double v295 = v292 + v294;
        const double v296 = v266 + v295;
        const double v297 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v298 = v297 * v262;
        const double v299 = v296 * v298;
        const double v300 = v299 * v249;
        const double v301 = v260 ? v2 : v300;
        const double v302 = v7 / v301;
        const int v303 = v163 == v262;
        const double v304 = v1 * v261;
        const double v305 = tgamma_f64_2ulp_avx2_rint_f64(v304);
        const int v306 = v304 == v305;
        const int v307 = !v306;
        const double v308 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v309 = v302 * v308;
        const double v310 = -v309;
        const double v311 = v245 - v249;
        const double v312 = v311 + v248;
        const double v313 = v266 - v296;
        const double v314 = v295 + v313;
        const double v315 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
        const double v316 = -v298;
        const double v317 = tgamma_f64_2ulp_avx2_fma_f64(v297, v262, v316);
        const double v318 = tgamma_f64_2ulp_avx2_fma_f64(v315, v262, v317);
        const double v319 = -v299;
        const double v320 = tgamma_f64_2ulp_avx2_fma_f64(v296, v298, v319);
        const double v321 = tgamma_f64_2ulp_avx2_fma_f64(v296, v318, v320);
        const double v322 = tgamma_f64_2ulp_avx2_fma_f64(v314, v298, v321);
        const double v323 = -v300;
        const double v324 = tgamma_f64_2ulp_avx2_fma_f64(v299, v249, v323);
        const double v325 = tgamma_f64_2ulp_avx2_fma_f64(v322, v249, v324);
        const double v326 = tgamma_f64_2ulp_avx2_fma_f64(v299, v312, v325);
        const double v327 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v328 = tgamma_f64_2ulp_avx2_fma_f64(v310, v326, v327);
        const double v329 = tgamma_f64_2ulp_avx2_fma_f64(v310, v300, v308);
        const double v330 = v328 + v329;
        const double v331 = tgamma_f64_2ulp_avx2_fma_f64(v330, v302, v309);
        const double v332 = -v331;
        const double v333 = v307 ? v332 : v331;
        const int64_t v334 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v335 = tgamma_f64_2ulp_avx2_fma_f64(v184, v96, v100);
        const int64_t v336 = tgamma_f64_2ulp_avx2_bits_f64(v335);
        const int64_t v337 = tgamma_f64_2ulp_avx2_shl_i64(v336, v81);
        const int64_t v338 = (int64_t)((uint64_t)v334 + (uint64_t)v337);
        const double v339 = tgamma_f64_2ulp_avx2_frombits_f64(v338);
        const double v340 = v333 * v339;
        const double v341 = v100 - v184;
        const double v342 = v335 - v100;
        const double v343 = v341 - v342;
        const int64_t v344 = tgamma_f64_2ulp_avx2_bits_f64(v343);
        const int64_t v345 = tgamma_f64_2ulp_avx2_shl_i64(v344, v81);
        const int64_t v346 = (int64_t)((uint64_t)v345 + (uint64_t)v334);
        const double v347 = tgamma_f64_2ulp_avx2_frombits_f64(v346);
        const double v348 = v340 * v347;
        const double v349 = v303 ? v255 : v348;
        const double v350 = v260 ? v302 : v349;
        const double v351 = v257 ? v350 : v255;
        const double v352 = v254 ? v255 : v351;
        r0 = v352;
    }
    return r0;
}

static void tgamma_f64_2ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_f64_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_F64_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_F64_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_F64_2ULP_AVX2_AVX2 static inline TGAMMA_F64_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_F64_2ULP_AVX2_AVX512 static inline TGAMMA_F64_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
TGAMMA_F64_2ULP_AVX2_AVX2 __m256i tgamma_f64_2ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F64_2ULP_AVX2_AVX2 __m256i tgamma_f64_2ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TGAMMA_F64_2ULP_AVX2_AVX2 void tgamma_f64_2ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v1 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(0x1.58p+7); /* 172 */
    const __m256d v6 = _mm256_set1_pd(0x1.9p+7); /* 200 */
    const __m256d v7 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v11 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v13 = _mm256_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v19 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v22 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v33 = _mm256_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m256d v39 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v42 = _mm256_set1_pd(0x1.642c8590b2164p-5); /* 0.043478260869565216 */
    const __m256d v43 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v45 = _mm256_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m256d v47 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v49 = _mm256_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m256d v51 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v53 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v55 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v57 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v59 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v66 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v68 = _mm256_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m256i v80 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v85 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v96 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v100 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v104 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v109 = _mm256_set1_pd(-0x1p+1); /* -2 */
    const __m256d v111 = _mm256_set1_pd(0x1.809ab50d53863p-37); /* 1.0931112374667227e-11 */
    const __m256d v112 = _mm256_set1_pd(0x1.4c208e6902425p-36); /* 1.8879244010296392e-11 */
    const __m256d v114 = _mm256_set1_pd(-0x1.52cff4679d546p-34); /* -7.7037003181985895e-11 */
    const __m256d v116 = _mm256_set1_pd(-0x1.c529fbcf892d8p-34); /* -1.0303756393481202e-10 */
    const __m256d v118 = _mm256_set1_pd(-0x1.e7e26e01709bep-39); /* -3.4666278100745296e-12 */
    const __m256d v120 = _mm256_set1_pd(0x1.e2f554f39c228p-32); /* 4.3924804004615261e-10 */
    const __m256d v122 = _mm256_set1_pd(-0x1.23cc08d7be63ap-31); /* -5.3077566904837942e-10 */
    const __m256d v124 = _mm256_set1_pd(0x1.41c5e5a7dee08p-29); /* 2.3412069678202066e-09 */
    const __m256d v126 = _mm256_set1_pd(-0x1.78b916b20aa58p-28); /* -5.4820411977629552e-09 */
    const __m256d v128 = _mm256_set1_pd(0x1.5d6857d0b9651p-26); /* 2.0338198516726269e-08 */
    const __m256d v130 = _mm256_set1_pd(-0x1.0a7c5b8227aa4p-24); /* -6.2046053658156596e-08 */
    const __m256d v132 = _mm256_set1_pd(0x1.84fd584ac9502p-23); /* 1.811374111478464e-07 */
    const __m256d v134 = _mm256_set1_pd(-0x1.4868392a6aa7ep-21); /* -6.1170593328625778e-07 */
    const __m256d v136 = _mm256_set1_pd(0x1.e7061ced292e6p-20); /* 1.8143053311183408e-06 */
    const __m256d v138 = _mm256_set1_pd(-0x1.865cebfd40d9dp-18); /* -5.8168616281524908e-06 */
    const __m256d v140 = _mm256_set1_pd(0x1.3909241d0b4bp-16); /* 1.8658382135484832e-05 */
    const __m256d v142 = _mm256_set1_pd(-0x1.e33b407f55631p-15); /* -5.7605678189059566e-05 */
    const __m256d v144 = _mm256_set1_pd(0x1.8e4f2dc8970dap-13); /* 0.0001899286710508378 */
    const __m256d v146 = _mm256_set1_pd(-0x1.41f83d983fa75p-11); /* -0.00061410844776317466 */
    const __m256d v148 = _mm256_set1_pd(0x1.02731d30cf351p-9); /* 0.0019718144543773648 */
    const __m256d v150 = _mm256_set1_pd(-0x1.c658737439503p-8); /* -0.0069327623243442575 */
    const __m256d v152 = _mm256_set1_pd(0x1.8f834c339eb0ap-6); /* 0.024384331145920014 */
    const __m256d v154 = _mm256_set1_pd(-0x1.346dcbcf6f173p-4); /* -0.075300022252980089 */
    const __m256d v156 = _mm256_set1_pd(0x1.cd9271ce710cdp-5); /* 0.056344244268559864 */
    const __m256d v158 = _mm256_set1_pd(0x1.40d931ff62706p+0); /* 1.2533141373155003 */
    const __m256d v159 = _mm256_set1_pd(-0x1.14ff58be0a23fp+0); /* -1.0820212806667227 */
    const __m256d v160 = _mm256_set1_pd(-0x1.71547652b82fep-1); /* -0.72134752044448169 */
    const __m256d v163 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v177 = _mm256_set1_pd(-0x1.777d0ffda0d24p-56); /* -2.0355273740931033e-17 */
    const __m256d v187 = _mm256_set1_pd(0x1.816193166d0f9p-40); /* 1.3691488853904128e-12 */
    const __m256d v188 = _mm256_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m256d v190 = _mm256_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m256d v192 = _mm256_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m256d v194 = _mm256_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m256d v196 = _mm256_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m256d v198 = _mm256_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m256d v200 = _mm256_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m256d v202 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v203 = _mm256_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m256d v206 = _mm256_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m256d v208 = _mm256_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m256d v210 = _mm256_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m256d v213 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v219 = _mm256_set1_pd(-0x1.a6a0d6f814637p-54); /* -9.1642899902295834e-17 */
    const __m256d v225 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v226 = _mm256_set1_pd(-0x1p-4); /* -0.0625 */
    const __m256d v234 = _mm256_set1_pd(0x1.3a22a731abcb3p-59); /* 2.1286640234665322e-18 */
    const __m256d v253 = _mm256_set1_pd(-0x1p+52); /* -4503599627370496 */
    const __m256d v255 = _mm256_set1_pd(NAN);
    const __m256d v256 = _mm256_set1_pd(-INFINITY);
    const __m256d v259 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v264 = _mm256_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m256d v267 = _mm256_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m256d v268 = _mm256_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m256d v270 = _mm256_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m256d v272 = _mm256_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m256d v274 = _mm256_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m256d v276 = _mm256_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m256d v278 = _mm256_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m256d v280 = _mm256_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m256d v282 = _mm256_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m256d v285 = _mm256_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m256d v297 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v308 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v315 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v327 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256i v334 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1, v2l, _CMP_LE_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1, v2h, _CMP_LE_OQ));
    const __m256i v3 = tgamma_f64_2ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_min_pd(v4, v2l);
    const __m256d v5h = _mm256_min_pd(v4, v2h);
    const __m256d v8l = _mm256_sub_pd(v7, v2l);
    const __m256d v8h = _mm256_sub_pd(v7, v2h);
    const __m256d v9l = _mm256_min_pd(v6, v8l);
    const __m256d v9h = _mm256_min_pd(v6, v8h);
    const __m256d v10l = _mm256_blendv_pd(v9l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v10h = _mm256_blendv_pd(v9h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v12l = _mm256_mul_pd(v10l, v11);
    const __m256d v12h = _mm256_mul_pd(v10h, v11);
    const __m256i v14l = _mm256_castpd_si256(v10l);
    const __m256i v14h = _mm256_castpd_si256(v10h);
    const __m256i v16l = _mm256_add_epi64(v14l, v15);
    const __m256i v16h = _mm256_add_epi64(v14h, v15);
    const __m256i v18l = _mm256_and_si256(v16l, v17);
    const __m256i v18h = _mm256_and_si256(v16h, v17);
    const __m256i v20l = _mm256_add_epi64(v18l, v19);
    const __m256i v20h = _mm256_add_epi64(v18h, v19);
    const __m256d v21l = _mm256_castsi256_pd(v20l);
    const __m256d v21h = _mm256_castsi256_pd(v20h);
    const __m256d v23l = _mm256_add_pd(v21l, v22);
    const __m256d v23h = _mm256_add_pd(v21h, v22);
    const __m256d v24l = _mm256_add_pd(v21l, v7);
    const __m256d v24h = _mm256_add_pd(v21h, v7);
    const __m256d v25l = _mm256_div_pd(v23l, v24l);
    const __m256d v25h = _mm256_div_pd(v23h, v24h);
    const __m256d v27l = _mm256_fnmadd_pd(v1, v25l, v1);
    const __m256d v27h = _mm256_fnmadd_pd(v1, v25h, v1);
    const __m256d v28l = _mm256_add_pd(v24l, v22);
    const __m256d v28h = _mm256_add_pd(v24h, v22);
    const __m256d v29l = _mm256_sub_pd(v21l, v28l);
    const __m256d v29h = _mm256_sub_pd(v21h, v28h);
    const __m256d v30l = _mm256_fnmadd_pd(v24l, v25l, v23l);
    const __m256d v30h = _mm256_fnmadd_pd(v24h, v25h, v23h);
    const __m256d v31l = _mm256_fnmadd_pd(v29l, v25l, v30l);
    const __m256d v31h = _mm256_fnmadd_pd(v29h, v25h, v30h);
    const __m256d v32l = _mm256_mul_pd(v27l, v31l);
    const __m256d v32h = _mm256_mul_pd(v27h, v31h);
    const __m256d v34l = _mm256_mul_pd(v25l, v13);
    const __m256d v34h = _mm256_mul_pd(v25h, v13);
    const __m256d v36l = _mm256_fmsub_pd(v25l, v13, v34l);
    const __m256d v36h = _mm256_fmsub_pd(v25h, v13, v34h);
    const __m256d v37l = _mm256_fmadd_pd(v25l, v33, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v25h, v33, v36h);
    const __m256d v38l = _mm256_fmadd_pd(v13, v32l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v13, v32h, v37h);
    const __m256d v40l = _mm256_mul_pd(v25l, v25l);
    const __m256d v40h = _mm256_mul_pd(v25h, v25h);
    const __m256d v41l = _mm256_mul_pd(v39, v40l);
    const __m256d v41h = _mm256_mul_pd(v39, v40h);
    const __m256d v44l = _mm256_fmadd_pd(v29l, v42, v43);
    const __m256d v44h = _mm256_fmadd_pd(v29h, v42, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v40l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v40h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v40l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v40h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v40l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v40h, v48h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v40l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v40h, v50h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v40l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v40h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v54l, v40l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54h, v40h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v40l, v56l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v40h, v56h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v40l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v40h, v59);
    const __m256d v61l = _mm256_mul_pd(v40l, v60l);
    const __m256d v61h = _mm256_mul_pd(v40h, v60h);
    const __m256d v62l = _mm256_add_pd(v25l, v25l);
    const __m256d v62h = _mm256_add_pd(v25h, v25h);
    const __m256d v64l = _mm256_fmsub_pd(v25l, v25l, v40l);
    const __m256d v64h = _mm256_fmsub_pd(v25h, v25h, v40h);
    const __m256d v65l = _mm256_fmadd_pd(v62l, v32l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v62h, v32h, v64h);
    const __m256d v67l = _mm256_fmadd_pd(v61l, v66, v39);
    const __m256d v67h = _mm256_fmadd_pd(v61h, v66, v39);
    const __m256d v70l = _mm256_fmsub_pd(v39, v40l, v41l);
    const __m256d v70h = _mm256_fmsub_pd(v39, v40h, v41h);
    const __m256d v71l = _mm256_fmadd_pd(v40l, v68, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v40h, v68, v70h);
    const __m256d v72l = _mm256_fmadd_pd(v65l, v67l, v71l);
    const __m256d v72h = _mm256_fmadd_pd(v65h, v67h, v71h);
    const __m256d v73l = _mm256_fmadd_pd(v61l, v40l, v72l);
    const __m256d v73h = _mm256_fmadd_pd(v61h, v40h, v72h);
    const __m256d v74l = _mm256_mul_pd(v34l, v41l);
    const __m256d v74h = _mm256_mul_pd(v34h, v41h);
    const __m256d v76l = _mm256_fmsub_pd(v34l, v41l, v74l);
    const __m256d v76h = _mm256_fmsub_pd(v34h, v41h, v74h);
    const __m256d v77l = _mm256_fmadd_pd(v34l, v73l, v76l);
    const __m256d v77h = _mm256_fmadd_pd(v34h, v73h, v76h);
    const __m256d v78l = _mm256_fmadd_pd(v38l, v41l, v77l);
    const __m256d v78h = _mm256_fmadd_pd(v38h, v41h, v77h);
    const __m256d v79l = _mm256_add_pd(v78l, v38l);
    const __m256d v79h = _mm256_add_pd(v78h, v38h);
    const __m256i v82l = _mm256_srli_epi64(v16l, 52);
    const __m256i v82h = _mm256_srli_epi64(v16h, 52);
    const __m256i v83l = _mm256_or_si256(v80, v82l);
    const __m256i v83h = _mm256_or_si256(v80, v82h);
    const __m256d v84l = _mm256_castsi256_pd(v83l);
    const __m256d v84h = _mm256_castsi256_pd(v83h);
    const __m256d v86l = _mm256_sub_pd(v84l, v85);
    const __m256d v86h = _mm256_sub_pd(v84h, v85);
    const __m256d v87l = _mm256_add_pd(v86l, v34l);
    const __m256d v87h = _mm256_add_pd(v86h, v34h);
    const __m256d v88l = _mm256_add_pd(v74l, v87l);
    const __m256d v88h = _mm256_add_pd(v74h, v87h);
    const __m256d v89l = _mm256_sub_pd(v87l, v88l);
    const __m256d v89h = _mm256_sub_pd(v87h, v88h);
    const __m256d v90l = _mm256_add_pd(v74l, v89l);
    const __m256d v90h = _mm256_add_pd(v74h, v89h);
    const __m256d v91l = _mm256_add_pd(v79l, v90l);
    const __m256d v91h = _mm256_add_pd(v79h, v90h);
    const __m256d v92l = _mm256_sub_pd(v86l, v87l);
    const __m256d v92h = _mm256_sub_pd(v86h, v87h);
    const __m256d v93l = _mm256_add_pd(v92l, v34l);
    const __m256d v93h = _mm256_add_pd(v92h, v34h);
    const __m256d v94l = _mm256_add_pd(v91l, v93l);
    const __m256d v94h = _mm256_add_pd(v91h, v93h);
    const __m256d v95l = _mm256_add_pd(v94l, v88l);
    const __m256d v95h = _mm256_add_pd(v94h, v88h);
    const __m256d v97l = _mm256_add_pd(v10l, v96);
    const __m256d v97h = _mm256_add_pd(v10h, v96);
    const __m256d v98l = _mm256_mul_pd(v95l, v97l);
    const __m256d v98h = _mm256_mul_pd(v95h, v97h);
    const __m256d v99l = _mm256_add_pd(v12l, v98l);
    const __m256d v99h = _mm256_add_pd(v12h, v98h);
    const __m256d v101l = _mm256_add_pd(v99l, v100);
    const __m256d v101h = _mm256_add_pd(v99h, v100);
    const __m256i v102l = _mm256_castpd_si256(v101l);
    const __m256i v102h = _mm256_castpd_si256(v101h);
    const __m256i v103l = _mm256_slli_epi64(v102l, 52);
    const __m256i v103h = _mm256_slli_epi64(v102h, 52);
    const __m256i v105l = _mm256_add_epi64(v103l, v104);
    const __m256i v105h = _mm256_add_epi64(v103h, v104);
    const __m256d v106l = _mm256_castsi256_pd(v105l);
    const __m256d v106h = _mm256_castsi256_pd(v105h);
    const __m256d v107l = _mm256_add_pd(v1, v10l);
    const __m256d v107h = _mm256_add_pd(v1, v10h);
    const __m256d v108l = _mm256_div_pd(v7, v107l);
    const __m256d v108h = _mm256_div_pd(v7, v107h);
    const __m256d v110l = _mm256_fmadd_pd(v108l, v109, v7);
    const __m256d v110h = _mm256_fmadd_pd(v108h, v109, v7);
    const __m256d v113l = _mm256_fmadd_pd(v110l, v111, v112);
    const __m256d v113h = _mm256_fmadd_pd(v110h, v111, v112);
    const __m256d v115l = _mm256_fmadd_pd(v113l, v110l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v113h, v110h, v114);
    const __m256d v117l = _mm256_fmadd_pd(v110l, v115l, v116);
    const __m256d v117h = _mm256_fmadd_pd(v110h, v115h, v116);
    const __m256d v119l = _mm256_fmadd_pd(v110l, v117l, v118);
    const __m256d v119h = _mm256_fmadd_pd(v110h, v117h, v118);
    const __m256d v121l = _mm256_fmadd_pd(v110l, v119l, v120);
    const __m256d v121h = _mm256_fmadd_pd(v110h, v119h, v120);
    const __m256d v123l = _mm256_fmadd_pd(v110l, v121l, v122);
    const __m256d v123h = _mm256_fmadd_pd(v110h, v121h, v122);
    const __m256d v125l = _mm256_fmadd_pd(v123l, v110l, v124);
    const __m256d v125h = _mm256_fmadd_pd(v123h, v110h, v124);
    const __m256d v127l = _mm256_fmadd_pd(v110l, v125l, v126);
    const __m256d v127h = _mm256_fmadd_pd(v110h, v125h, v126);
    const __m256d v129l = _mm256_fmadd_pd(v110l, v127l, v128);
    const __m256d v129h = _mm256_fmadd_pd(v110h, v127h, v128);
    const __m256d v131l = _mm256_fmadd_pd(v110l, v129l, v130);
    const __m256d v131h = _mm256_fmadd_pd(v110h, v129h, v130);
    const __m256d v133l = _mm256_fmadd_pd(v110l, v131l, v132);
    const __m256d v133h = _mm256_fmadd_pd(v110h, v131h, v132);
    const __m256d v135l = _mm256_fmadd_pd(v110l, v133l, v134);
    const __m256d v135h = _mm256_fmadd_pd(v110h, v133h, v134);
    const __m256d v137l = _mm256_fmadd_pd(v110l, v135l, v136);
    const __m256d v137h = _mm256_fmadd_pd(v110h, v135h, v136);
    const __m256d v139l = _mm256_fmadd_pd(v110l, v137l, v138);
    const __m256d v139h = _mm256_fmadd_pd(v110h, v137h, v138);
    const __m256d v141l = _mm256_fmadd_pd(v110l, v139l, v140);
    const __m256d v141h = _mm256_fmadd_pd(v110h, v139h, v140);
    const __m256d v143l = _mm256_fmadd_pd(v110l, v141l, v142);
    const __m256d v143h = _mm256_fmadd_pd(v110h, v141h, v142);
    const __m256d v145l = _mm256_fmadd_pd(v110l, v143l, v144);
    const __m256d v145h = _mm256_fmadd_pd(v110h, v143h, v144);
    const __m256d v147l = _mm256_fmadd_pd(v110l, v145l, v146);
    const __m256d v147h = _mm256_fmadd_pd(v110h, v145h, v146);
    const __m256d v149l = _mm256_fmadd_pd(v110l, v147l, v148);
    const __m256d v149h = _mm256_fmadd_pd(v110h, v147h, v148);
    const __m256d v151l = _mm256_fmadd_pd(v110l, v149l, v150);
    const __m256d v151h = _mm256_fmadd_pd(v110h, v149h, v150);
    const __m256d v153l = _mm256_fmadd_pd(v110l, v151l, v152);
    const __m256d v153h = _mm256_fmadd_pd(v110h, v151h, v152);
    const __m256d v155l = _mm256_fmadd_pd(v110l, v153l, v154);
    const __m256d v155h = _mm256_fmadd_pd(v110h, v153h, v154);
    const __m256d v157l = _mm256_fmadd_pd(v110l, v155l, v156);
    const __m256d v157h = _mm256_fmadd_pd(v110h, v155h, v156);
    const __m256d v161l = _mm256_fmadd_pd(v108l, v159, v160);
    const __m256d v161h = _mm256_fmadd_pd(v108h, v159, v160);
    const __m256d v162l = _mm256_fmadd_pd(v108l, v161l, v95l);
    const __m256d v162h = _mm256_fmadd_pd(v108h, v161h, v95h);
    const __m256d v164l = _mm256_sub_pd(v7, v8l);
    const __m256d v164h = _mm256_sub_pd(v7, v8h);
    const __m256d v165l = _mm256_sub_pd(v164l, v2l);
    const __m256d v165h = _mm256_sub_pd(v164h, v2h);
    const __m256d v166l = _mm256_blendv_pd(v165l, v163, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v166h = _mm256_blendv_pd(v165h, v163, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v167l = _mm256_sub_pd(v99l, v98l);
    const __m256d v167h = _mm256_sub_pd(v99h, v98h);
    const __m256d v168l = _mm256_sub_pd(v12l, v167l);
    const __m256d v168h = _mm256_sub_pd(v12h, v167h);
    const __m256d v169l = _mm256_sub_pd(v99l, v167l);
    const __m256d v169h = _mm256_sub_pd(v99h, v167h);
    const __m256d v170l = _mm256_sub_pd(v98l, v169l);
    const __m256d v170h = _mm256_sub_pd(v98h, v169h);
    const __m256d v171l = _mm256_add_pd(v168l, v170l);
    const __m256d v171h = _mm256_add_pd(v168h, v170h);
    const __m256d v172l = _mm256_sub_pd(v88l, v95l);
    const __m256d v172h = _mm256_sub_pd(v88h, v95h);
    const __m256d v173l = _mm256_add_pd(v94l, v172l);
    const __m256d v173h = _mm256_add_pd(v94h, v172h);
    const __m256d v175l = _mm256_fmsub_pd(v95l, v97l, v98l);
    const __m256d v175h = _mm256_fmsub_pd(v95h, v97h, v98h);
    const __m256d v176l = _mm256_fmadd_pd(v173l, v97l, v175l);
    const __m256d v176h = _mm256_fmadd_pd(v173h, v97h, v175h);
    const __m256d v179l = _mm256_fmsub_pd(v10l, v11, v12l);
    const __m256d v179h = _mm256_fmsub_pd(v10h, v11, v12h);
    const __m256d v180l = _mm256_fmadd_pd(v177, v10l, v179l);
    const __m256d v180h = _mm256_fmadd_pd(v177, v10h, v179h);
    const __m256d v181l = _mm256_add_pd(v176l, v180l);
    const __m256d v181h = _mm256_add_pd(v176h, v180h);
    const __m256d v182l = _mm256_add_pd(v171l, v181l);
    const __m256d v182h = _mm256_add_pd(v171h, v181h);
    const __m256d v183l = _mm256_fmadd_pd(v162l, v166l, v182l);
    const __m256d v183h = _mm256_fmadd_pd(v162h, v166h, v182h);
    const __m256d v184l = _mm256_sub_pd(v101l, v100);
    const __m256d v184h = _mm256_sub_pd(v101h, v100);
    const __m256d v185l = _mm256_sub_pd(v99l, v184l);
    const __m256d v185h = _mm256_sub_pd(v99h, v184h);
    const __m256d v186l = _mm256_add_pd(v183l, v185l);
    const __m256d v186h = _mm256_add_pd(v183h, v185h);
    const __m256d v189l = _mm256_fmadd_pd(v186l, v187, v188);
    const __m256d v189h = _mm256_fmadd_pd(v186h, v187, v188);
    const __m256d v191l = _mm256_fmadd_pd(v186l, v189l, v190);
    const __m256d v191h = _mm256_fmadd_pd(v186h, v189h, v190);
    const __m256d v193l = _mm256_fmadd_pd(v186l, v191l, v192);
    const __m256d v193h = _mm256_fmadd_pd(v186h, v191h, v192);
    const __m256d v195l = _mm256_fmadd_pd(v193l, v186l, v194);
    const __m256d v195h = _mm256_fmadd_pd(v193h, v186h, v194);
    const __m256d v197l = _mm256_fmadd_pd(v186l, v195l, v196);
    const __m256d v197h = _mm256_fmadd_pd(v186h, v195h, v196);
    const __m256d v199l = _mm256_fmadd_pd(v186l, v197l, v198);
    const __m256d v199h = _mm256_fmadd_pd(v186h, v197h, v198);
    const __m256d v201l = _mm256_fmadd_pd(v186l, v199l, v200);
    const __m256d v201h = _mm256_fmadd_pd(v186h, v199h, v200);
    const __m256d v204l = _mm256_fmadd_pd(v168l, v202, v203);
    const __m256d v204h = _mm256_fmadd_pd(v168h, v202, v203);
    const __m256d v205l = _mm256_fmadd_pd(v186l, v201l, v204l);
    const __m256d v205h = _mm256_fmadd_pd(v186h, v201h, v204h);
    const __m256d v207l = _mm256_fmadd_pd(v186l, v205l, v206);
    const __m256d v207h = _mm256_fmadd_pd(v186h, v205h, v206);
    const __m256d v209l = _mm256_fmadd_pd(v186l, v207l, v208);
    const __m256d v209h = _mm256_fmadd_pd(v186h, v207h, v208);
    const __m256d v211l = _mm256_fmadd_pd(v186l, v209l, v210);
    const __m256d v211h = _mm256_fmadd_pd(v186h, v209h, v210);
    const __m256d v212l = _mm256_mul_pd(v186l, v186l);
    const __m256d v212h = _mm256_mul_pd(v186h, v186h);
    const __m256d v214l = _mm256_fmadd_pd(v185l, v213, v7);
    const __m256d v214h = _mm256_fmadd_pd(v185h, v213, v7);
    const __m256d v215l = _mm256_sub_pd(v7, v214l);
    const __m256d v215h = _mm256_sub_pd(v7, v214h);
    const __m256d v216l = _mm256_fmadd_pd(v185l, v213, v215l);
    const __m256d v216h = _mm256_fmadd_pd(v185h, v213, v215h);
    const __m256d v217l = _mm256_fmadd_pd(v183l, v213, v216l);
    const __m256d v217h = _mm256_fmadd_pd(v183h, v213, v216h);
    const __m256d v218l = _mm256_fmadd_pd(v211l, v212l, v217l);
    const __m256d v218h = _mm256_fmadd_pd(v211h, v212h, v217h);
    const __m256d v220l = _mm256_mul_pd(v214l, v158);
    const __m256d v220h = _mm256_mul_pd(v214h, v158);
    const __m256d v222l = _mm256_fmsub_pd(v214l, v158, v220l);
    const __m256d v222h = _mm256_fmsub_pd(v214h, v158, v220h);
    const __m256d v223l = _mm256_fmadd_pd(v219, v214l, v222l);
    const __m256d v223h = _mm256_fmadd_pd(v219, v214h, v222h);
    const __m256d v224l = _mm256_fmadd_pd(v158, v218l, v223l);
    const __m256d v224h = _mm256_fmadd_pd(v158, v218h, v223h);
    const __m256d v227l = _mm256_fmadd_pd(v108l, v225, v226);
    const __m256d v227h = _mm256_fmadd_pd(v108h, v225, v226);
    const __m256d v229l = _mm256_add_pd(v96, v107l);
    const __m256d v229h = _mm256_add_pd(v96, v107h);
    const __m256d v230l = _mm256_sub_pd(v10l, v229l);
    const __m256d v230h = _mm256_sub_pd(v10h, v229h);
    const __m256d v231l = _mm256_fnmadd_pd(v108l, v107l, v7);
    const __m256d v231h = _mm256_fnmadd_pd(v108h, v107h, v7);
    const __m256d v232l = _mm256_fnmadd_pd(v108l, v230l, v231l);
    const __m256d v232h = _mm256_fnmadd_pd(v108h, v230h, v231h);
    const __m256d v233l = _mm256_mul_pd(v108l, v232l);
    const __m256d v233h = _mm256_mul_pd(v108h, v232h);
    const __m256d v235l = _mm256_sub_pd(v156, v157l);
    const __m256d v235h = _mm256_sub_pd(v156, v157h);
    const __m256d v236l = _mm256_fmadd_pd(v110l, v155l, v235l);
    const __m256d v236h = _mm256_fmadd_pd(v110h, v155h, v235h);
    const __m256d v237l = _mm256_add_pd(v234, v236l);
    const __m256d v237h = _mm256_add_pd(v234, v236h);
    const __m256d v238l = _mm256_fmadd_pd(v227l, v233l, v237l);
    const __m256d v238h = _mm256_fmadd_pd(v227h, v233h, v237h);
    const __m256d v239l = _mm256_mul_pd(v157l, v220l);
    const __m256d v239h = _mm256_mul_pd(v157h, v220h);
    const __m256d v241l = _mm256_fmsub_pd(v157l, v220l, v239l);
    const __m256d v241h = _mm256_fmsub_pd(v157h, v220h, v239h);
    const __m256d v242l = _mm256_add_pd(v224l, v241l);
    const __m256d v242h = _mm256_add_pd(v224h, v241h);
    const __m256d v243l = _mm256_fmadd_pd(v220l, v238l, v242l);
    const __m256d v243h = _mm256_fmadd_pd(v220h, v238h, v242h);
    const __m256d v244l = _mm256_fmadd_pd(v157l, v224l, v243l);
    const __m256d v244h = _mm256_fmadd_pd(v157h, v224h, v243h);
    const __m256d v245l = _mm256_add_pd(v220l, v239l);
    const __m256d v245h = _mm256_add_pd(v220h, v239h);
    const __m256d v246l = _mm256_sub_pd(v220l, v245l);
    const __m256d v246h = _mm256_sub_pd(v220h, v245h);
    const __m256d v247l = _mm256_add_pd(v246l, v239l);
    const __m256d v247h = _mm256_add_pd(v246h, v239h);
    const __m256d v248l = _mm256_add_pd(v244l, v247l);
    const __m256d v248h = _mm256_add_pd(v244h, v247h);
    const __m256d v249l = _mm256_add_pd(v248l, v245l);
    const __m256d v249h = _mm256_add_pd(v248h, v245h);
    const __m256d v250l = _mm256_mul_pd(v106l, v249l);
    const __m256d v250h = _mm256_mul_pd(v106h, v249h);
    const __m256d v251l = _mm256_mul_pd(v0, v250l);
    const __m256d v251h = _mm256_mul_pd(v0, v250h);
    const __m256i v252 = _mm256_xor_si256(v3, _mm256_set1_epi32(-1));
    __m256d r0l = v251l;
    __m256d r0h = v251h;
    __m256i any1 = v252;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v254l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v253, _CMP_LT_OQ));
        const __m256i v254h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v253, _CMP_LT_OQ));
        const __m256i v254 = tgamma_f64_2ulp_avx2_join_mask_avx2(v254l, v254h);
        const __m256i v257l = _mm256_castpd_si256(_mm256_cmp_pd(v256, v2l, _CMP_LE_OQ));
        const __m256i v257h = _mm256_castpd_si256(_mm256_cmp_pd(v256, v2h, _CMP_LE_OQ));
        const __m256i v257 = tgamma_f64_2ulp_avx2_join_mask_avx2(v257l, v257h);
        const __m256d v258l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
        const __m256d v258h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
        const __m256i v260l = _mm256_castpd_si256(_mm256_cmp_pd(v258l, v259, _CMP_LT_OQ));
        const __m256i v260h = _mm256_castpd_si256(_mm256_cmp_pd(v258h, v259, _CMP_LT_OQ));
        const __m256i v260 = tgamma_f64_2ulp_avx2_join_mask_avx2(v260l, v260h);
        const __m256d v261l = _mm256_round_pd(v2l, 8);
        const __m256d v261h = _mm256_round_pd(v2h, 8);
        const __m256d v262l = _mm256_sub_pd(v2l, v261l);
        const __m256d v262h = _mm256_sub_pd(v2h, v261h);
        const __m256d v263l = _mm256_mul_pd(v262l, v262l);
        const __m256d v263h = _mm256_mul_pd(v262h, v262h);
        const __m256d v265l = _mm256_mul_pd(v263l, v264);
        const __m256d v265h = _mm256_mul_pd(v263h, v264);
        const __m256d v266l = _mm256_add_pd(v265l, v7);
        const __m256d v266h = _mm256_add_pd(v265h, v7);
        const __m256d v269l = _mm256_fmadd_pd(v263l, v267, v268);
        const __m256d v269h = _mm256_fmadd_pd(v263h, v267, v268);
        const __m256d v271l = _mm256_fmadd_pd(v263l, v269l, v270);
        const __m256d v271h = _mm256_fmadd_pd(v263h, v269h, v270);
        const __m256d v273l = _mm256_fmadd_pd(v263l, v271l, v272);
        const __m256d v273h = _mm256_fmadd_pd(v263h, v271h, v272);
        const __m256d v275l = _mm256_fmadd_pd(v273l, v263l, v274);
        const __m256d v275h = _mm256_fmadd_pd(v273h, v263h, v274);
        const __m256d v277l = _mm256_fmadd_pd(v263l, v275l, v276);
        const __m256d v277h = _mm256_fmadd_pd(v263h, v275h, v276);
        const __m256d v279l = _mm256_fmadd_pd(v263l, v277l, v278);
        const __m256d v279h = _mm256_fmadd_pd(v263h, v277h, v278);
        const __m256d v281l = _mm256_fmadd_pd(v279l, v263l, v280);
        const __m256d v281h = _mm256_fmadd_pd(v279h, v263h, v280);
        const __m256d v283l = _mm256_fmadd_pd(v263l, v281l, v282);
        const __m256d v283h = _mm256_fmadd_pd(v263h, v281h, v282);
        const __m256d v284l = _mm256_mul_pd(v263l, v263l);
        const __m256d v284h = _mm256_mul_pd(v263h, v263h);
        const __m256d v287l = _mm256_fmsub_pd(v262l, v262l, v263l);
        const __m256d v287h = _mm256_fmsub_pd(v262h, v262h, v263h);
        const __m256d v289l = _mm256_fmsub_pd(v263l, v264, v265l);
        const __m256d v289h = _mm256_fmsub_pd(v263h, v264, v265h);
        const __m256d v290l = _mm256_fmadd_pd(v287l, v264, v289l);
        const __m256d v290h = _mm256_fmadd_pd(v287h, v264, v289h);
        const __m256d v291l = _mm256_fmadd_pd(v285, v263l, v290l);
        const __m256d v291h = _mm256_fmadd_pd(v285, v263h, v290h);
        const __m256d v292l = _mm256_fmadd_pd(v283l, v284l, v291l);
        const __m256d v292h = _mm256_fmadd_pd(v283h, v284h, v291h);
        const __m256d v293l = _mm256_sub_pd(v7, v266l);
        const __m256d v293h = _mm256_sub_pd(v7, v266h);
        const __m256d v294l = _mm256_add_pd(v265l, v293l);
        const __m256d v294h = _mm256_add_pd(v265h, v293h);
        const __m256d v295l = _mm256_add_pd(v292l, v294l);
        const __m256d v295h = _mm256_add_pd(v292h, v294h);
        const __m256d v296l = _mm256_add_pd(v266l, v295l);
        const __m256d v296h = _mm256_add_pd(v266h, v295h);
        const __m256d v298l = _mm256_mul_pd(v297, v262l);
        const __m256d v298h = _mm256_mul_pd(v297, v262h);
        const __m256d v299l = _mm256_mul_pd(v296l, v298l);
        const __m256d v299h = _mm256_mul_pd(v296h, v298h);
        const __m256d v300l = _mm256_mul_pd(v299l, v249l);
        const __m256d v300h = _mm256_mul_pd(v299h, v249h);
        const __m256d v301l = _mm256_blendv_pd(v300l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v260))));
        const __m256d v301h = _mm256_blendv_pd(v300h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v260, 1))));
        const __m256d v302l = _mm256_div_pd(v7, v301l);
        const __m256d v302h = _mm256_div_pd(v7, v301h);
        const __m256i v303l = _mm256_castpd_si256(_mm256_cmp_pd(v163, v262l, _CMP_EQ_OQ));
        const __m256i v303h = _mm256_castpd_si256(_mm256_cmp_pd(v163, v262h, _CMP_EQ_OQ));
        const __m256i v303 = tgamma_f64_2ulp_avx2_join_mask_avx2(v303l, v303h);
        const __m256d v304l = _mm256_mul_pd(v1, v261l);
        const __m256d v304h = _mm256_mul_pd(v1, v261h);
        const __m256d v305l = _mm256_round_pd(v304l, 8);
        const __m256d v305h = _mm256_round_pd(v304h, 8);
        const __m256i v306l = _mm256_castpd_si256(_mm256_cmp_pd(v304l, v305l, _CMP_EQ_OQ));
        const __m256i v306h = _mm256_castpd_si256(_mm256_cmp_pd(v304h, v305h, _CMP_EQ_OQ));
        const __m256i v306 = tgamma_f64_2ulp_avx2_join_mask_avx2(v306l, v306h);
        const __m256i v307 = _mm256_xor_si256(v306, _mm256_set1_epi32(-1));
        const __m256d v309l = _mm256_mul_pd(v302l, v308);
        const __m256d v309h = _mm256_mul_pd(v302h, v308);
        const __m256d v311l = _mm256_sub_pd(v245l, v249l);
        const __m256d v311h = _mm256_sub_pd(v245h, v249h);
        const __m256d v312l = _mm256_add_pd(v311l, v248l);
        const __m256d v312h = _mm256_add_pd(v311h, v248h);
        const __m256d v313l = _mm256_sub_pd(v266l, v296l);
        const __m256d v313h = _mm256_sub_pd(v266h, v296h);
        const __m256d v314l = _mm256_add_pd(v295l, v313l);
        const __m256d v314h = _mm256_add_pd(v295h, v313h);
        const __m256d v317l = _mm256_fmsub_pd(v297, v262l, v298l);
        const __m256d v317h = _mm256_fmsub_pd(v297, v262h, v298h);
        const __m256d v318l = _mm256_fmadd_pd(v315, v262l, v317l);
        const __m256d v318h = _mm256_fmadd_pd(v315, v262h, v317h);
        const __m256d v320l = _mm256_fmsub_pd(v296l, v298l, v299l);
        const __m256d v320h = _mm256_fmsub_pd(v296h, v298h, v299h);
        const __m256d v321l = _mm256_fmadd_pd(v296l, v318l, v320l);
        const __m256d v321h = _mm256_fmadd_pd(v296h, v318h, v320h);
        const __m256d v322l = _mm256_fmadd_pd(v314l, v298l, v321l);
        const __m256d v322h = _mm256_fmadd_pd(v314h, v298h, v321h);
        const __m256d v324l = _mm256_fmsub_pd(v299l, v249l, v300l);
        const __m256d v324h = _mm256_fmsub_pd(v299h, v249h, v300h);
        const __m256d v325l = _mm256_fmadd_pd(v322l, v249l, v324l);
        const __m256d v325h = _mm256_fmadd_pd(v322h, v249h, v324h);
        const __m256d v326l = _mm256_fmadd_pd(v299l, v312l, v325l);
        const __m256d v326h = _mm256_fmadd_pd(v299h, v312h, v325h);
        const __m256d v328l = _mm256_fnmadd_pd(v309l, v326l, v327);
        const __m256d v328h = _mm256_fnmadd_pd(v309h, v326h, v327);
        const __m256d v329l = _mm256_fnmadd_pd(v309l, v300l, v308);
        const __m256d v329h = _mm256_fnmadd_pd(v309h, v300h, v308);
        const __m256d v330l = _mm256_add_pd(v328l, v329l);
        const __m256d v330h = _mm256_add_pd(v328h, v329h);
        const __m256d v331l = _mm256_fmadd_pd(v330l, v302l, v309l);
        const __m256d v331h = _mm256_fmadd_pd(v330h, v302h, v309h);
        const __m256d v332l = _mm256_xor_pd(v331l, _mm256_set1_pd(-0.0));
        const __m256d v332h = _mm256_xor_pd(v331h, _mm256_set1_pd(-0.0));
        const __m256d v333l = _mm256_blendv_pd(v331l, v332l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v307))));
        const __m256d v333h = _mm256_blendv_pd(v331h, v332h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v307, 1))));
        const __m256d v335l = _mm256_fmadd_pd(v184l, v96, v100);
        const __m256d v335h = _mm256_fmadd_pd(v184h, v96, v100);
        const __m256i v336l = _mm256_castpd_si256(v335l);
        const __m256i v336h = _mm256_castpd_si256(v335h);
        const __m256i v337l = _mm256_slli_epi64(v336l, 52);
        const __m256i v337h = _mm256_slli_epi64(v336h, 52);
        const __m256i v338l = _mm256_add_epi64(v334, v337l);
        const __m256i v338h = _mm256_add_epi64(v334, v337h);
        const __m256d v339l = _mm256_castsi256_pd(v338l);
        const __m256d v339h = _mm256_castsi256_pd(v338h);
        const __m256d v340l = _mm256_mul_pd(v333l, v339l);
        const __m256d v340h = _mm256_mul_pd(v333h, v339h);
        const __m256d v341l = _mm256_sub_pd(v100, v184l);
        const __m256d v341h = _mm256_sub_pd(v100, v184h);
        const __m256d v342l = _mm256_sub_pd(v335l, v100);
        const __m256d v342h = _mm256_sub_pd(v335h, v100);
        const __m256d v343l = _mm256_sub_pd(v341l, v342l);
        const __m256d v343h = _mm256_sub_pd(v341h, v342h);
        const __m256i v344l = tgamma_f64_2ulp_avx2_bits_f64_avx2(v343l);
        const __m256i v344h = tgamma_f64_2ulp_avx2_bits_f64_avx2(v343h);
        const __m256i v345l = _mm256_slli_epi64(v344l, 52);
        const __m256i v345h = _mm256_slli_epi64(v344h, 52);
        const __m256i v346l = _mm256_add_epi64(v345l, v334);
        const __m256i v346h = _mm256_add_epi64(v345h, v334);
        const __m256d v347l = _mm256_castsi256_pd(v346l);
        const __m256d v347h = _mm256_castsi256_pd(v346h);
        const __m256d v348l = _mm256_mul_pd(v340l, v347l);
        const __m256d v348h = _mm256_mul_pd(v340h, v347h);
        const __m256d v349l = _mm256_blendv_pd(v348l, v255, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v303))));
        const __m256d v349h = _mm256_blendv_pd(v348h, v255, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v303, 1))));
        const __m256d v350l = _mm256_blendv_pd(v349l, v302l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v260))));
        const __m256d v350h = _mm256_blendv_pd(v349h, v302h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v260, 1))));
        const __m256d v351l = _mm256_blendv_pd(v255, v350l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v257))));
        const __m256d v351h = _mm256_blendv_pd(v255, v350h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v257, 1))));
        const __m256d v352l = _mm256_blendv_pd(v351l, v255, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v254))));
        const __m256d v352h = _mm256_blendv_pd(v351h, v255, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v254, 1))));
        r0l = _mm256_blendv_pd(r0l, v352l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v252))));
        r0h = _mm256_blendv_pd(r0h, v352h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v252, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static TGAMMA_F64_2ULP_AVX2_AVX2_TARGET void tgamma_f64_2ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_f64_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tgamma_f64_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_F64_2ULP_AVX2_AVX512 __mmask8 tgamma_f64_2ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
TGAMMA_F64_2ULP_AVX2_AVX512 __m512i tgamma_f64_2ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_F64_2ULP_AVX2_AVX512 void tgamma_f64_2ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v1 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(0x1.58p+7); /* 172 */
    const __m512d v6 = _mm512_set1_pd(0x1.9p+7); /* 200 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v11 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v13 = _mm512_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v22 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v33 = _mm512_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m512d v39 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v42 = _mm512_set1_pd(0x1.642c8590b2164p-5); /* 0.043478260869565216 */
    const __m512d v43 = _mm512_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m512d v45 = _mm512_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m512d v47 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m512d v49 = _mm512_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m512d v51 = _mm512_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m512d v53 = _mm512_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m512d v55 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v57 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v59 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v66 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v68 = _mm512_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m512i v80 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v85 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v96 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v100 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v104 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v109 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v111 = _mm512_set1_pd(0x1.809ab50d53863p-37); /* 1.0931112374667227e-11 */
    const __m512d v112 = _mm512_set1_pd(0x1.4c208e6902425p-36); /* 1.8879244010296392e-11 */
    const __m512d v114 = _mm512_set1_pd(-0x1.52cff4679d546p-34); /* -7.7037003181985895e-11 */
    const __m512d v116 = _mm512_set1_pd(-0x1.c529fbcf892d8p-34); /* -1.0303756393481202e-10 */
    const __m512d v118 = _mm512_set1_pd(-0x1.e7e26e01709bep-39); /* -3.4666278100745296e-12 */
    const __m512d v120 = _mm512_set1_pd(0x1.e2f554f39c228p-32); /* 4.3924804004615261e-10 */
    const __m512d v122 = _mm512_set1_pd(-0x1.23cc08d7be63ap-31); /* -5.3077566904837942e-10 */
    const __m512d v124 = _mm512_set1_pd(0x1.41c5e5a7dee08p-29); /* 2.3412069678202066e-09 */
    const __m512d v126 = _mm512_set1_pd(-0x1.78b916b20aa58p-28); /* -5.4820411977629552e-09 */
    const __m512d v128 = _mm512_set1_pd(0x1.5d6857d0b9651p-26); /* 2.0338198516726269e-08 */
    const __m512d v130 = _mm512_set1_pd(-0x1.0a7c5b8227aa4p-24); /* -6.2046053658156596e-08 */
    const __m512d v132 = _mm512_set1_pd(0x1.84fd584ac9502p-23); /* 1.811374111478464e-07 */
    const __m512d v134 = _mm512_set1_pd(-0x1.4868392a6aa7ep-21); /* -6.1170593328625778e-07 */
    const __m512d v136 = _mm512_set1_pd(0x1.e7061ced292e6p-20); /* 1.8143053311183408e-06 */
    const __m512d v138 = _mm512_set1_pd(-0x1.865cebfd40d9dp-18); /* -5.8168616281524908e-06 */
    const __m512d v140 = _mm512_set1_pd(0x1.3909241d0b4bp-16); /* 1.8658382135484832e-05 */
    const __m512d v142 = _mm512_set1_pd(-0x1.e33b407f55631p-15); /* -5.7605678189059566e-05 */
    const __m512d v144 = _mm512_set1_pd(0x1.8e4f2dc8970dap-13); /* 0.0001899286710508378 */
    const __m512d v146 = _mm512_set1_pd(-0x1.41f83d983fa75p-11); /* -0.00061410844776317466 */
    const __m512d v148 = _mm512_set1_pd(0x1.02731d30cf351p-9); /* 0.0019718144543773648 */
    const __m512d v150 = _mm512_set1_pd(-0x1.c658737439503p-8); /* -0.0069327623243442575 */
    const __m512d v152 = _mm512_set1_pd(0x1.8f834c339eb0ap-6); /* 0.024384331145920014 */
    const __m512d v154 = _mm512_set1_pd(-0x1.346dcbcf6f173p-4); /* -0.075300022252980089 */
    const __m512d v156 = _mm512_set1_pd(0x1.cd9271ce710cdp-5); /* 0.056344244268559864 */
    const __m512d v158 = _mm512_set1_pd(0x1.40d931ff62706p+0); /* 1.2533141373155003 */
    const __m512d v159 = _mm512_set1_pd(-0x1.14ff58be0a23fp+0); /* -1.0820212806667227 */
    const __m512d v160 = _mm512_set1_pd(-0x1.71547652b82fep-1); /* -0.72134752044448169 */
    const __m512d v163 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v177 = _mm512_set1_pd(-0x1.777d0ffda0d24p-56); /* -2.0355273740931033e-17 */
    const __m512d v187 = _mm512_set1_pd(0x1.816193166d0f9p-40); /* 1.3691488853904128e-12 */
    const __m512d v188 = _mm512_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m512d v190 = _mm512_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m512d v192 = _mm512_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m512d v194 = _mm512_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m512d v196 = _mm512_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m512d v198 = _mm512_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m512d v200 = _mm512_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m512d v202 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v203 = _mm512_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m512d v206 = _mm512_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m512d v208 = _mm512_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m512d v210 = _mm512_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m512d v213 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v219 = _mm512_set1_pd(-0x1.a6a0d6f814637p-54); /* -9.1642899902295834e-17 */
    const __m512d v225 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v226 = _mm512_set1_pd(-0x1p-4); /* -0.0625 */
    const __m512d v234 = _mm512_set1_pd(0x1.3a22a731abcb3p-59); /* 2.1286640234665322e-18 */
    const __m512d v253 = _mm512_set1_pd(-0x1p+52); /* -4503599627370496 */
    const __m512d v255 = _mm512_set1_pd(NAN);
    const __m512d v256 = _mm512_set1_pd(-INFINITY);
    const __m512d v259 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v264 = _mm512_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m512d v267 = _mm512_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m512d v268 = _mm512_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m512d v270 = _mm512_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m512d v272 = _mm512_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m512d v274 = _mm512_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m512d v276 = _mm512_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m512d v278 = _mm512_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m512d v280 = _mm512_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m512d v282 = _mm512_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m512d v285 = _mm512_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m512d v297 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v308 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v315 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v327 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512i v334 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1, v2l, _CMP_LE_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1, v2h, _CMP_LE_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_min_pd(v4, v2l);
    const __m512d v5h = _mm512_min_pd(v4, v2h);
    const __m512d v8l = _mm512_sub_pd(v7, v2l);
    const __m512d v8h = _mm512_sub_pd(v7, v2h);
    const __m512d v9l = _mm512_min_pd(v6, v8l);
    const __m512d v9h = _mm512_min_pd(v6, v8h);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v3, v9l, v5l);
    const __m512d v10h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v3), v9h, v5h);
    const __m512d v12l = _mm512_mul_pd(v10l, v11);
    const __m512d v12h = _mm512_mul_pd(v10h, v11);
    const __m512i v14l = _mm512_castpd_si512(v10l);
    const __m512i v14h = _mm512_castpd_si512(v10h);
    const __m512i v16l = _mm512_add_epi64(v14l, v15);
    const __m512i v16h = _mm512_add_epi64(v14h, v15);
    const __m512i v18l = _mm512_and_si512(v16l, v17);
    const __m512i v18h = _mm512_and_si512(v16h, v17);
    const __m512i v20l = _mm512_add_epi64(v18l, v19);
    const __m512i v20h = _mm512_add_epi64(v18h, v19);
    const __m512d v21l = _mm512_castsi512_pd(v20l);
    const __m512d v21h = _mm512_castsi512_pd(v20h);
    const __m512d v23l = _mm512_add_pd(v21l, v22);
    const __m512d v23h = _mm512_add_pd(v21h, v22);
    const __m512d v24l = _mm512_add_pd(v21l, v7);
    const __m512d v24h = _mm512_add_pd(v21h, v7);
    const __m512d v25l = _mm512_div_pd(v23l, v24l);
    const __m512d v25h = _mm512_div_pd(v23h, v24h);
    const __m512d v27l = _mm512_fnmadd_pd(v1, v25l, v1);
    const __m512d v27h = _mm512_fnmadd_pd(v1, v25h, v1);
    const __m512d v28l = _mm512_add_pd(v24l, v22);
    const __m512d v28h = _mm512_add_pd(v24h, v22);
    const __m512d v29l = _mm512_sub_pd(v21l, v28l);
    const __m512d v29h = _mm512_sub_pd(v21h, v28h);
    const __m512d v30l = _mm512_fnmadd_pd(v24l, v25l, v23l);
    const __m512d v30h = _mm512_fnmadd_pd(v24h, v25h, v23h);
    const __m512d v31l = _mm512_fnmadd_pd(v29l, v25l, v30l);
    const __m512d v31h = _mm512_fnmadd_pd(v29h, v25h, v30h);
    const __m512d v32l = _mm512_mul_pd(v27l, v31l);
    const __m512d v32h = _mm512_mul_pd(v27h, v31h);
    const __m512d v34l = _mm512_mul_pd(v25l, v13);
    const __m512d v34h = _mm512_mul_pd(v25h, v13);
    const __m512d v36l = _mm512_fmsub_pd(v25l, v13, v34l);
    const __m512d v36h = _mm512_fmsub_pd(v25h, v13, v34h);
    const __m512d v37l = _mm512_fmadd_pd(v25l, v33, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v25h, v33, v36h);
    const __m512d v38l = _mm512_fmadd_pd(v13, v32l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v13, v32h, v37h);
    const __m512d v40l = _mm512_mul_pd(v25l, v25l);
    const __m512d v40h = _mm512_mul_pd(v25h, v25h);
    const __m512d v41l = _mm512_mul_pd(v39, v40l);
    const __m512d v41h = _mm512_mul_pd(v39, v40h);
    const __m512d v44l = _mm512_fmadd_pd(v29l, v42, v43);
    const __m512d v44h = _mm512_fmadd_pd(v29h, v42, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v40l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v40h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v40l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v40h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v40l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v40h, v48h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v40l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v40h, v50h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v40l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v40h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v54l, v40l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54h, v40h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v40l, v56l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v40h, v56h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v40l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v40h, v59);
    const __m512d v61l = _mm512_mul_pd(v40l, v60l);
    const __m512d v61h = _mm512_mul_pd(v40h, v60h);
    const __m512d v62l = _mm512_add_pd(v25l, v25l);
    const __m512d v62h = _mm512_add_pd(v25h, v25h);
    const __m512d v64l = _mm512_fmsub_pd(v25l, v25l, v40l);
    const __m512d v64h = _mm512_fmsub_pd(v25h, v25h, v40h);
    const __m512d v65l = _mm512_fmadd_pd(v62l, v32l, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v62h, v32h, v64h);
    const __m512d v67l = _mm512_fmadd_pd(v61l, v66, v39);
    const __m512d v67h = _mm512_fmadd_pd(v61h, v66, v39);
    const __m512d v70l = _mm512_fmsub_pd(v39, v40l, v41l);
    const __m512d v70h = _mm512_fmsub_pd(v39, v40h, v41h);
    const __m512d v71l = _mm512_fmadd_pd(v40l, v68, v70l);
    const __m512d v71h = _mm512_fmadd_pd(v40h, v68, v70h);
    const __m512d v72l = _mm512_fmadd_pd(v65l, v67l, v71l);
    const __m512d v72h = _mm512_fmadd_pd(v65h, v67h, v71h);
    const __m512d v73l = _mm512_fmadd_pd(v61l, v40l, v72l);
    const __m512d v73h = _mm512_fmadd_pd(v61h, v40h, v72h);
    const __m512d v74l = _mm512_mul_pd(v34l, v41l);
    const __m512d v74h = _mm512_mul_pd(v34h, v41h);
    const __m512d v76l = _mm512_fmsub_pd(v34l, v41l, v74l);
    const __m512d v76h = _mm512_fmsub_pd(v34h, v41h, v74h);
    const __m512d v77l = _mm512_fmadd_pd(v34l, v73l, v76l);
    const __m512d v77h = _mm512_fmadd_pd(v34h, v73h, v76h);
    const __m512d v78l = _mm512_fmadd_pd(v38l, v41l, v77l);
    const __m512d v78h = _mm512_fmadd_pd(v38h, v41h, v77h);
    const __m512d v79l = _mm512_add_pd(v78l, v38l);
    const __m512d v79h = _mm512_add_pd(v78h, v38h);
    const __m512i v82l = _mm512_srli_epi64(v16l, 52);
    const __m512i v82h = _mm512_srli_epi64(v16h, 52);
    const __m512i v83l = _mm512_or_si512(v80, v82l);
    const __m512i v83h = _mm512_or_si512(v80, v82h);
    const __m512d v84l = _mm512_castsi512_pd(v83l);
    const __m512d v84h = _mm512_castsi512_pd(v83h);
    const __m512d v86l = _mm512_sub_pd(v84l, v85);
    const __m512d v86h = _mm512_sub_pd(v84h, v85);
    const __m512d v87l = _mm512_add_pd(v86l, v34l);
    const __m512d v87h = _mm512_add_pd(v86h, v34h);
    const __m512d v88l = _mm512_add_pd(v74l, v87l);
    const __m512d v88h = _mm512_add_pd(v74h, v87h);
    const __m512d v89l = _mm512_sub_pd(v87l, v88l);
    const __m512d v89h = _mm512_sub_pd(v87h, v88h);
    const __m512d v90l = _mm512_add_pd(v74l, v89l);
    const __m512d v90h = _mm512_add_pd(v74h, v89h);
    const __m512d v91l = _mm512_add_pd(v79l, v90l);
    const __m512d v91h = _mm512_add_pd(v79h, v90h);
    const __m512d v92l = _mm512_sub_pd(v86l, v87l);
    const __m512d v92h = _mm512_sub_pd(v86h, v87h);
    const __m512d v93l = _mm512_add_pd(v92l, v34l);
    const __m512d v93h = _mm512_add_pd(v92h, v34h);
    const __m512d v94l = _mm512_add_pd(v91l, v93l);
    const __m512d v94h = _mm512_add_pd(v91h, v93h);
    const __m512d v95l = _mm512_add_pd(v94l, v88l);
    const __m512d v95h = _mm512_add_pd(v94h, v88h);
    const __m512d v97l = _mm512_add_pd(v10l, v96);
    const __m512d v97h = _mm512_add_pd(v10h, v96);
    const __m512d v98l = _mm512_mul_pd(v95l, v97l);
    const __m512d v98h = _mm512_mul_pd(v95h, v97h);
    const __m512d v99l = _mm512_add_pd(v12l, v98l);
    const __m512d v99h = _mm512_add_pd(v12h, v98h);
    const __m512d v101l = _mm512_add_pd(v99l, v100);
    const __m512d v101h = _mm512_add_pd(v99h, v100);
    const __m512i v102l = _mm512_castpd_si512(v101l);
    const __m512i v102h = _mm512_castpd_si512(v101h);
    const __m512i v103l = _mm512_slli_epi64(v102l, 52);
    const __m512i v103h = _mm512_slli_epi64(v102h, 52);
    const __m512i v105l = _mm512_add_epi64(v103l, v104);
    const __m512i v105h = _mm512_add_epi64(v103h, v104);
    const __m512d v106l = _mm512_castsi512_pd(v105l);
    const __m512d v106h = _mm512_castsi512_pd(v105h);
    const __m512d v107l = _mm512_add_pd(v1, v10l);
    const __m512d v107h = _mm512_add_pd(v1, v10h);
    const __m512d v108l = _mm512_div_pd(v7, v107l);
    const __m512d v108h = _mm512_div_pd(v7, v107h);
    const __m512d v110l = _mm512_fmadd_pd(v108l, v109, v7);
    const __m512d v110h = _mm512_fmadd_pd(v108h, v109, v7);
    const __m512d v113l = _mm512_fmadd_pd(v110l, v111, v112);
    const __m512d v113h = _mm512_fmadd_pd(v110h, v111, v112);
    const __m512d v115l = _mm512_fmadd_pd(v113l, v110l, v114);
    const __m512d v115h = _mm512_fmadd_pd(v113h, v110h, v114);
    const __m512d v117l = _mm512_fmadd_pd(v110l, v115l, v116);
    const __m512d v117h = _mm512_fmadd_pd(v110h, v115h, v116);
    const __m512d v119l = _mm512_fmadd_pd(v110l, v117l, v118);
    const __m512d v119h = _mm512_fmadd_pd(v110h, v117h, v118);
    const __m512d v121l = _mm512_fmadd_pd(v110l, v119l, v120);
    const __m512d v121h = _mm512_fmadd_pd(v110h, v119h, v120);
    const __m512d v123l = _mm512_fmadd_pd(v110l, v121l, v122);
    const __m512d v123h = _mm512_fmadd_pd(v110h, v121h, v122);
    const __m512d v125l = _mm512_fmadd_pd(v123l, v110l, v124);
    const __m512d v125h = _mm512_fmadd_pd(v123h, v110h, v124);
    const __m512d v127l = _mm512_fmadd_pd(v110l, v125l, v126);
    const __m512d v127h = _mm512_fmadd_pd(v110h, v125h, v126);
    const __m512d v129l = _mm512_fmadd_pd(v110l, v127l, v128);
    const __m512d v129h = _mm512_fmadd_pd(v110h, v127h, v128);
    const __m512d v131l = _mm512_fmadd_pd(v110l, v129l, v130);
    const __m512d v131h = _mm512_fmadd_pd(v110h, v129h, v130);
    const __m512d v133l = _mm512_fmadd_pd(v110l, v131l, v132);
    const __m512d v133h = _mm512_fmadd_pd(v110h, v131h, v132);
    const __m512d v135l = _mm512_fmadd_pd(v110l, v133l, v134);
    const __m512d v135h = _mm512_fmadd_pd(v110h, v133h, v134);
    const __m512d v137l = _mm512_fmadd_pd(v110l, v135l, v136);
    const __m512d v137h = _mm512_fmadd_pd(v110h, v135h, v136);
    const __m512d v139l = _mm512_fmadd_pd(v110l, v137l, v138);
    const __m512d v139h = _mm512_fmadd_pd(v110h, v137h, v138);
    const __m512d v141l = _mm512_fmadd_pd(v110l, v139l, v140);
    const __m512d v141h = _mm512_fmadd_pd(v110h, v139h, v140);
    const __m512d v143l = _mm512_fmadd_pd(v110l, v141l, v142);
    const __m512d v143h = _mm512_fmadd_pd(v110h, v141h, v142);
    const __m512d v145l = _mm512_fmadd_pd(v110l, v143l, v144);
    const __m512d v145h = _mm512_fmadd_pd(v110h, v143h, v144);
    const __m512d v147l = _mm512_fmadd_pd(v110l, v145l, v146);
    const __m512d v147h = _mm512_fmadd_pd(v110h, v145h, v146);
    const __m512d v149l = _mm512_fmadd_pd(v110l, v147l, v148);
    const __m512d v149h = _mm512_fmadd_pd(v110h, v147h, v148);
    const __m512d v151l = _mm512_fmadd_pd(v110l, v149l, v150);
    const __m512d v151h = _mm512_fmadd_pd(v110h, v149h, v150);
    const __m512d v153l = _mm512_fmadd_pd(v110l, v151l, v152);
    const __m512d v153h = _mm512_fmadd_pd(v110h, v151h, v152);
    const __m512d v155l = _mm512_fmadd_pd(v110l, v153l, v154);
    const __m512d v155h = _mm512_fmadd_pd(v110h, v153h, v154);
    const __m512d v157l = _mm512_fmadd_pd(v110l, v155l, v156);
    const __m512d v157h = _mm512_fmadd_pd(v110h, v155h, v156);
    const __m512d v161l = _mm512_fmadd_pd(v108l, v159, v160);
    const __m512d v161h = _mm512_fmadd_pd(v108h, v159, v160);
    const __m512d v162l = _mm512_fmadd_pd(v108l, v161l, v95l);
    const __m512d v162h = _mm512_fmadd_pd(v108h, v161h, v95h);
    const __m512d v164l = _mm512_sub_pd(v7, v8l);
    const __m512d v164h = _mm512_sub_pd(v7, v8h);
    const __m512d v165l = _mm512_sub_pd(v164l, v2l);
    const __m512d v165h = _mm512_sub_pd(v164h, v2h);
    const __m512d v166l = _mm512_mask_blend_pd((__mmask8)v3, v165l, v163);
    const __m512d v166h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v3), v165h, v163);
    const __m512d v167l = _mm512_sub_pd(v99l, v98l);
    const __m512d v167h = _mm512_sub_pd(v99h, v98h);
    const __m512d v168l = _mm512_sub_pd(v12l, v167l);
    const __m512d v168h = _mm512_sub_pd(v12h, v167h);
    const __m512d v169l = _mm512_sub_pd(v99l, v167l);
    const __m512d v169h = _mm512_sub_pd(v99h, v167h);
    const __m512d v170l = _mm512_sub_pd(v98l, v169l);
    const __m512d v170h = _mm512_sub_pd(v98h, v169h);
    const __m512d v171l = _mm512_add_pd(v168l, v170l);
    const __m512d v171h = _mm512_add_pd(v168h, v170h);
    const __m512d v172l = _mm512_sub_pd(v88l, v95l);
    const __m512d v172h = _mm512_sub_pd(v88h, v95h);
    const __m512d v173l = _mm512_add_pd(v94l, v172l);
    const __m512d v173h = _mm512_add_pd(v94h, v172h);
    const __m512d v175l = _mm512_fmsub_pd(v95l, v97l, v98l);
    const __m512d v175h = _mm512_fmsub_pd(v95h, v97h, v98h);
    const __m512d v176l = _mm512_fmadd_pd(v173l, v97l, v175l);
    const __m512d v176h = _mm512_fmadd_pd(v173h, v97h, v175h);
    const __m512d v179l = _mm512_fmsub_pd(v10l, v11, v12l);
    const __m512d v179h = _mm512_fmsub_pd(v10h, v11, v12h);
    const __m512d v180l = _mm512_fmadd_pd(v177, v10l, v179l);
    const __m512d v180h = _mm512_fmadd_pd(v177, v10h, v179h);
    const __m512d v181l = _mm512_add_pd(v176l, v180l);
    const __m512d v181h = _mm512_add_pd(v176h, v180h);
    const __m512d v182l = _mm512_add_pd(v171l, v181l);
    const __m512d v182h = _mm512_add_pd(v171h, v181h);
    const __m512d v183l = _mm512_fmadd_pd(v162l, v166l, v182l);
    const __m512d v183h = _mm512_fmadd_pd(v162h, v166h, v182h);
    const __m512d v184l = _mm512_sub_pd(v101l, v100);
    const __m512d v184h = _mm512_sub_pd(v101h, v100);
    const __m512d v185l = _mm512_sub_pd(v99l, v184l);
    const __m512d v185h = _mm512_sub_pd(v99h, v184h);
    const __m512d v186l = _mm512_add_pd(v183l, v185l);
    const __m512d v186h = _mm512_add_pd(v183h, v185h);
    const __m512d v189l = _mm512_fmadd_pd(v186l, v187, v188);
    const __m512d v189h = _mm512_fmadd_pd(v186h, v187, v188);
    const __m512d v191l = _mm512_fmadd_pd(v186l, v189l, v190);
    const __m512d v191h = _mm512_fmadd_pd(v186h, v189h, v190);
    const __m512d v193l = _mm512_fmadd_pd(v186l, v191l, v192);
    const __m512d v193h = _mm512_fmadd_pd(v186h, v191h, v192);
    const __m512d v195l = _mm512_fmadd_pd(v193l, v186l, v194);
    const __m512d v195h = _mm512_fmadd_pd(v193h, v186h, v194);
    const __m512d v197l = _mm512_fmadd_pd(v186l, v195l, v196);
    const __m512d v197h = _mm512_fmadd_pd(v186h, v195h, v196);
    const __m512d v199l = _mm512_fmadd_pd(v186l, v197l, v198);
    const __m512d v199h = _mm512_fmadd_pd(v186h, v197h, v198);
    const __m512d v201l = _mm512_fmadd_pd(v186l, v199l, v200);
    const __m512d v201h = _mm512_fmadd_pd(v186h, v199h, v200);
    const __m512d v204l = _mm512_fmadd_pd(v168l, v202, v203);
    const __m512d v204h = _mm512_fmadd_pd(v168h, v202, v203);
    const __m512d v205l = _mm512_fmadd_pd(v186l, v201l, v204l);
    const __m512d v205h = _mm512_fmadd_pd(v186h, v201h, v204h);
    const __m512d v207l = _mm512_fmadd_pd(v186l, v205l, v206);
    const __m512d v207h = _mm512_fmadd_pd(v186h, v205h, v206);
    const __m512d v209l = _mm512_fmadd_pd(v186l, v207l, v208);
    const __m512d v209h = _mm512_fmadd_pd(v186h, v207h, v208);
    const __m512d v211l = _mm512_fmadd_pd(v186l, v209l, v210);
    const __m512d v211h = _mm512_fmadd_pd(v186h, v209h, v210);
    const __m512d v212l = _mm512_mul_pd(v186l, v186l);
    const __m512d v212h = _mm512_mul_pd(v186h, v186h);
    const __m512d v214l = _mm512_fmadd_pd(v185l, v213, v7);
    const __m512d v214h = _mm512_fmadd_pd(v185h, v213, v7);
    const __m512d v215l = _mm512_sub_pd(v7, v214l);
    const __m512d v215h = _mm512_sub_pd(v7, v214h);
    const __m512d v216l = _mm512_fmadd_pd(v185l, v213, v215l);
    const __m512d v216h = _mm512_fmadd_pd(v185h, v213, v215h);
    const __m512d v217l = _mm512_fmadd_pd(v183l, v213, v216l);
    const __m512d v217h = _mm512_fmadd_pd(v183h, v213, v216h);
    const __m512d v218l = _mm512_fmadd_pd(v211l, v212l, v217l);
    const __m512d v218h = _mm512_fmadd_pd(v211h, v212h, v217h);
    const __m512d v220l = _mm512_mul_pd(v214l, v158);
    const __m512d v220h = _mm512_mul_pd(v214h, v158);
    const __m512d v222l = _mm512_fmsub_pd(v214l, v158, v220l);
    const __m512d v222h = _mm512_fmsub_pd(v214h, v158, v220h);
    const __m512d v223l = _mm512_fmadd_pd(v219, v214l, v222l);
    const __m512d v223h = _mm512_fmadd_pd(v219, v214h, v222h);
    const __m512d v224l = _mm512_fmadd_pd(v158, v218l, v223l);
    const __m512d v224h = _mm512_fmadd_pd(v158, v218h, v223h);
    const __m512d v227l = _mm512_fmadd_pd(v108l, v225, v226);
    const __m512d v227h = _mm512_fmadd_pd(v108h, v225, v226);
    const __m512d v229l = _mm512_add_pd(v96, v107l);
    const __m512d v229h = _mm512_add_pd(v96, v107h);
    const __m512d v230l = _mm512_sub_pd(v10l, v229l);
    const __m512d v230h = _mm512_sub_pd(v10h, v229h);
    const __m512d v231l = _mm512_fnmadd_pd(v108l, v107l, v7);
    const __m512d v231h = _mm512_fnmadd_pd(v108h, v107h, v7);
    const __m512d v232l = _mm512_fnmadd_pd(v108l, v230l, v231l);
    const __m512d v232h = _mm512_fnmadd_pd(v108h, v230h, v231h);
    const __m512d v233l = _mm512_mul_pd(v108l, v232l);
    const __m512d v233h = _mm512_mul_pd(v108h, v232h);
    const __m512d v235l = _mm512_sub_pd(v156, v157l);
    const __m512d v235h = _mm512_sub_pd(v156, v157h);
    const __m512d v236l = _mm512_fmadd_pd(v110l, v155l, v235l);
    const __m512d v236h = _mm512_fmadd_pd(v110h, v155h, v235h);
    const __m512d v237l = _mm512_add_pd(v234, v236l);
    const __m512d v237h = _mm512_add_pd(v234, v236h);
    const __m512d v238l = _mm512_fmadd_pd(v227l, v233l, v237l);
    const __m512d v238h = _mm512_fmadd_pd(v227h, v233h, v237h);
    const __m512d v239l = _mm512_mul_pd(v157l, v220l);
    const __m512d v239h = _mm512_mul_pd(v157h, v220h);
    const __m512d v241l = _mm512_fmsub_pd(v157l, v220l, v239l);
    const __m512d v241h = _mm512_fmsub_pd(v157h, v220h, v239h);
    const __m512d v242l = _mm512_add_pd(v224l, v241l);
    const __m512d v242h = _mm512_add_pd(v224h, v241h);
    const __m512d v243l = _mm512_fmadd_pd(v220l, v238l, v242l);
    const __m512d v243h = _mm512_fmadd_pd(v220h, v238h, v242h);
    const __m512d v244l = _mm512_fmadd_pd(v157l, v224l, v243l);
    const __m512d v244h = _mm512_fmadd_pd(v157h, v224h, v243h);
    const __m512d v245l = _mm512_add_pd(v220l, v239l);
    const __m512d v245h = _mm512_add_pd(v220h, v239h);
    const __m512d v246l = _mm512_sub_pd(v220l, v245l);
    const __m512d v246h = _mm512_sub_pd(v220h, v245h);
    const __m512d v247l = _mm512_add_pd(v246l, v239l);
    const __m512d v247h = _mm512_add_pd(v246h, v239h);
    const __m512d v248l = _mm512_add_pd(v244l, v247l);
    const __m512d v248h = _mm512_add_pd(v244h, v247h);
    const __m512d v249l = _mm512_add_pd(v248l, v245l);
    const __m512d v249h = _mm512_add_pd(v248h, v245h);
    const __m512d v250l = _mm512_mul_pd(v106l, v249l);
    const __m512d v250h = _mm512_mul_pd(v106h, v249h);
    const __m512d v251l = _mm512_mul_pd(v0, v250l);
    const __m512d v251h = _mm512_mul_pd(v0, v250h);
    const __mmask16 v252 = (__mmask16)~v3;
    __m512d r0l = v251l;
    __m512d r0h = v251h;
    __mmask16 any1 = v252;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v254l = _mm512_cmp_pd_mask(v2l, v253, _CMP_LT_OQ);
        const __mmask8 v254h = _mm512_cmp_pd_mask(v2h, v253, _CMP_LT_OQ);
        const __mmask16 v254 = _mm512_kunpackb(v254h, v254l);
        const __mmask8 v257l = _mm512_cmp_pd_mask(v256, v2l, _CMP_LE_OQ);
        const __mmask8 v257h = _mm512_cmp_pd_mask(v256, v2h, _CMP_LE_OQ);
        const __mmask16 v257 = _mm512_kunpackb(v257h, v257l);
        const __m512d v258l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v258h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v260l = _mm512_cmp_pd_mask(v258l, v259, _CMP_LT_OQ);
        const __mmask8 v260h = _mm512_cmp_pd_mask(v258h, v259, _CMP_LT_OQ);
        const __mmask16 v260 = _mm512_kunpackb(v260h, v260l);
        const __m512d v261l = _mm512_roundscale_pd(v2l, 8);
        const __m512d v261h = _mm512_roundscale_pd(v2h, 8);
        const __m512d v262l = _mm512_sub_pd(v2l, v261l);
        const __m512d v262h = _mm512_sub_pd(v2h, v261h);
        const __m512d v263l = _mm512_mul_pd(v262l, v262l);
        const __m512d v263h = _mm512_mul_pd(v262h, v262h);
        const __m512d v265l = _mm512_mul_pd(v263l, v264);
        const __m512d v265h = _mm512_mul_pd(v263h, v264);
        const __m512d v266l = _mm512_add_pd(v265l, v7);
        const __m512d v266h = _mm512_add_pd(v265h, v7);
        const __m512d v269l = _mm512_fmadd_pd(v263l, v267, v268);
        const __m512d v269h = _mm512_fmadd_pd(v263h, v267, v268);
        const __m512d v271l = _mm512_fmadd_pd(v263l, v269l, v270);
        const __m512d v271h = _mm512_fmadd_pd(v263h, v269h, v270);
        const __m512d v273l = _mm512_fmadd_pd(v263l, v271l, v272);
        const __m512d v273h = _mm512_fmadd_pd(v263h, v271h, v272);
        const __m512d v275l = _mm512_fmadd_pd(v273l, v263l, v274);
        const __m512d v275h = _mm512_fmadd_pd(v273h, v263h, v274);
        const __m512d v277l = _mm512_fmadd_pd(v263l, v275l, v276);
        const __m512d v277h = _mm512_fmadd_pd(v263h, v275h, v276);
        const __m512d v279l = _mm512_fmadd_pd(v263l, v277l, v278);
        const __m512d v279h = _mm512_fmadd_pd(v263h, v277h, v278);
        const __m512d v281l = _mm512_fmadd_pd(v279l, v263l, v280);
        const __m512d v281h = _mm512_fmadd_pd(v279h, v263h, v280);
        const __m512d v283l = _mm512_fmadd_pd(v263l, v281l, v282);
        const __m512d v283h = _mm512_fmadd_pd(v263h, v281h, v282);
        const __m512d v284l = _mm512_mul_pd(v263l, v263l);
        const __m512d v284h = _mm512_mul_pd(v263h, v263h);
        const __m512d v287l = _mm512_fmsub_pd(v262l, v262l, v263l);
        const __m512d v287h = _mm512_fmsub_pd(v262h, v262h, v263h);
        const __m512d v289l = _mm512_fmsub_pd(v263l, v264, v265l);
        const __m512d v289h = _mm512_fmsub_pd(v263h, v264, v265h);
        const __m512d v290l = _mm512_fmadd_pd(v287l, v264, v289l);
        const __m512d v290h = _mm512_fmadd_pd(v287h, v264, v289h);
        const __m512d v291l = _mm512_fmadd_pd(v285, v263l, v290l);
        const __m512d v291h = _mm512_fmadd_pd(v285, v263h, v290h);
        const __m512d v292l = _mm512_fmadd_pd(v283l, v284l, v291l);
        const __m512d v292h = _mm512_fmadd_pd(v283h, v284h, v291h);
        const __m512d v293l = _mm512_sub_pd(v7, v266l);
        const __m512d v293h = _mm512_sub_pd(v7, v266h);
        const __m512d v294l = _mm512_add_pd(v265l, v293l);
        const __m512d v294h = _mm512_add_pd(v265h, v293h);
        const __m512d v295l = _mm512_add_pd(v292l, v294l);
        const __m512d v295h = _mm512_add_pd(v292h, v294h);
        const __m512d v296l = _mm512_add_pd(v266l, v295l);
        const __m512d v296h = _mm512_add_pd(v266h, v295h);
        const __m512d v298l = _mm512_mul_pd(v297, v262l);
        const __m512d v298h = _mm512_mul_pd(v297, v262h);
        const __m512d v299l = _mm512_mul_pd(v296l, v298l);
        const __m512d v299h = _mm512_mul_pd(v296h, v298h);
        const __m512d v300l = _mm512_mul_pd(v299l, v249l);
        const __m512d v300h = _mm512_mul_pd(v299h, v249h);
        const __m512d v301l = _mm512_mask_blend_pd((__mmask8)v260, v300l, v2l);
        const __m512d v301h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v260), v300h, v2h);
        const __m512d v302l = _mm512_div_pd(v7, v301l);
        const __m512d v302h = _mm512_div_pd(v7, v301h);
        const __mmask8 v303l = _mm512_cmp_pd_mask(v163, v262l, _CMP_EQ_OQ);
        const __mmask8 v303h = _mm512_cmp_pd_mask(v163, v262h, _CMP_EQ_OQ);
        const __mmask16 v303 = _mm512_kunpackb(v303h, v303l);
        const __m512d v304l = _mm512_mul_pd(v1, v261l);
        const __m512d v304h = _mm512_mul_pd(v1, v261h);
        const __m512d v305l = _mm512_roundscale_pd(v304l, 8);
        const __m512d v305h = _mm512_roundscale_pd(v304h, 8);
        const __mmask8 v306l = _mm512_cmp_pd_mask(v304l, v305l, _CMP_EQ_OQ);
        const __mmask8 v306h = _mm512_cmp_pd_mask(v304h, v305h, _CMP_EQ_OQ);
        const __mmask16 v306 = _mm512_kunpackb(v306h, v306l);
        const __mmask16 v307 = (__mmask16)~v306;
        const __m512d v309l = _mm512_mul_pd(v302l, v308);
        const __m512d v309h = _mm512_mul_pd(v302h, v308);
        const __m512d v311l = _mm512_sub_pd(v245l, v249l);
        const __m512d v311h = _mm512_sub_pd(v245h, v249h);
        const __m512d v312l = _mm512_add_pd(v311l, v248l);
        const __m512d v312h = _mm512_add_pd(v311h, v248h);
        const __m512d v313l = _mm512_sub_pd(v266l, v296l);
        const __m512d v313h = _mm512_sub_pd(v266h, v296h);
        const __m512d v314l = _mm512_add_pd(v295l, v313l);
        const __m512d v314h = _mm512_add_pd(v295h, v313h);
        const __m512d v317l = _mm512_fmsub_pd(v297, v262l, v298l);
        const __m512d v317h = _mm512_fmsub_pd(v297, v262h, v298h);
        const __m512d v318l = _mm512_fmadd_pd(v315, v262l, v317l);
        const __m512d v318h = _mm512_fmadd_pd(v315, v262h, v317h);
        const __m512d v320l = _mm512_fmsub_pd(v296l, v298l, v299l);
        const __m512d v320h = _mm512_fmsub_pd(v296h, v298h, v299h);
        const __m512d v321l = _mm512_fmadd_pd(v296l, v318l, v320l);
        const __m512d v321h = _mm512_fmadd_pd(v296h, v318h, v320h);
        const __m512d v322l = _mm512_fmadd_pd(v314l, v298l, v321l);
        const __m512d v322h = _mm512_fmadd_pd(v314h, v298h, v321h);
        const __m512d v324l = _mm512_fmsub_pd(v299l, v249l, v300l);
        const __m512d v324h = _mm512_fmsub_pd(v299h, v249h, v300h);
        const __m512d v325l = _mm512_fmadd_pd(v322l, v249l, v324l);
        const __m512d v325h = _mm512_fmadd_pd(v322h, v249h, v324h);
        const __m512d v326l = _mm512_fmadd_pd(v299l, v312l, v325l);
        const __m512d v326h = _mm512_fmadd_pd(v299h, v312h, v325h);
        const __m512d v328l = _mm512_fnmadd_pd(v309l, v326l, v327);
        const __m512d v328h = _mm512_fnmadd_pd(v309h, v326h, v327);
        const __m512d v329l = _mm512_fnmadd_pd(v309l, v300l, v308);
        const __m512d v329h = _mm512_fnmadd_pd(v309h, v300h, v308);
        const __m512d v330l = _mm512_add_pd(v328l, v329l);
        const __m512d v330h = _mm512_add_pd(v328h, v329h);
        const __m512d v331l = _mm512_fmadd_pd(v330l, v302l, v309l);
        const __m512d v331h = _mm512_fmadd_pd(v330h, v302h, v309h);
        const __m512d v332l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v331l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v332h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v331h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v333l = _mm512_mask_blend_pd((__mmask8)v307, v331l, v332l);
        const __m512d v333h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v307), v331h, v332h);
        const __m512d v335l = _mm512_fmadd_pd(v184l, v96, v100);
        const __m512d v335h = _mm512_fmadd_pd(v184h, v96, v100);
        const __m512i v336l = _mm512_castpd_si512(v335l);
        const __m512i v336h = _mm512_castpd_si512(v335h);
        const __m512i v337l = _mm512_slli_epi64(v336l, 52);
        const __m512i v337h = _mm512_slli_epi64(v336h, 52);
        const __m512i v338l = _mm512_add_epi64(v334, v337l);
        const __m512i v338h = _mm512_add_epi64(v334, v337h);
        const __m512d v339l = _mm512_castsi512_pd(v338l);
        const __m512d v339h = _mm512_castsi512_pd(v338h);
        const __m512d v340l = _mm512_mul_pd(v333l, v339l);
        const __m512d v340h = _mm512_mul_pd(v333h, v339h);
        const __m512d v341l = _mm512_sub_pd(v100, v184l);
        const __m512d v341h = _mm512_sub_pd(v100, v184h);
        const __m512d v342l = _mm512_sub_pd(v335l, v100);
        const __m512d v342h = _mm512_sub_pd(v335h, v100);
        const __m512d v343l = _mm512_sub_pd(v341l, v342l);
        const __m512d v343h = _mm512_sub_pd(v341h, v342h);
        const __m512i v344l = tgamma_f64_2ulp_avx2_bits_f64_avx512(v343l);
        const __m512i v344h = tgamma_f64_2ulp_avx2_bits_f64_avx512(v343h);
        const __m512i v345l = _mm512_slli_epi64(v344l, 52);
        const __m512i v345h = _mm512_slli_epi64(v344h, 52);
        const __m512i v346l = _mm512_add_epi64(v345l, v334);
        const __m512i v346h = _mm512_add_epi64(v345h, v334);
        const __m512d v347l = _mm512_castsi512_pd(v346l);
        const __m512d v347h = _mm512_castsi512_pd(v346h);
        const __m512d v348l = _mm512_mul_pd(v340l, v347l);
        const __m512d v348h = _mm512_mul_pd(v340h, v347h);
        const __m512d v349l = _mm512_mask_blend_pd((__mmask8)v303, v348l, v255);
        const __m512d v349h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v303), v348h, v255);
        const __m512d v350l = _mm512_mask_blend_pd((__mmask8)v260, v349l, v302l);
        const __m512d v350h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v260), v349h, v302h);
        const __m512d v351l = _mm512_mask_blend_pd((__mmask8)v257, v255, v350l);
        const __m512d v351h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v257), v255, v350h);
        const __m512d v352l = _mm512_mask_blend_pd((__mmask8)v254, v351l, v255);
        const __m512d v352h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v254), v351h, v255);
        r0l = _mm512_mask_blend_pd((__mmask8)v252, r0l, v352l);
        r0h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx2_high_mask_avx512(v252), r0h, v352h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static TGAMMA_F64_2ULP_AVX2_AVX512_TARGET void tgamma_f64_2ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_f64_2ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tgamma_f64_2ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_F64_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_f64_2ulp_avx2_level(void) {
#if defined(TGAMMA_F64_2ULP_AVX2_FORCE_ISA)
    return TGAMMA_F64_2ULP_AVX2_FORCE_ISA;
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

double tgamma_f64_2ulp_avx2(double x) {
    return tgamma_f64_2ulp_avx2_element(x);
}

void tgamma_f64_2ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_f64_2ulp_avx2_level();
    if (level == 2) {
        tgamma_f64_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_f64_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_f64_2ulp_avx2_array_portable(x, y, n);
}
