/* logaddexp_2ulp_avx2: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    8.583862 ulp, observed on 10109753 inputs
 *   worst input  -0x1.639782p-1 (-0.694515288, encoding 0xbf31cbc1)
 *                -0x1.639d16p-1 (-0.694557846, encoding 0xbf31ce8b)
 *   result there -0x1.6c382ep-10 (-0.00138938695, encoding 0xbab61c17)
 *   mean error   0.127410 ulp
 *   misrounded   56520 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3a6884e74ade5258517ad0492839d0f4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive logaddexp_1ulp_avx2.db
 *                time: 1.9195 ns/element as avx2 code (inputs mean)
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
#include "logaddexp_2ulp_avx2.h"

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

static inline double logaddexp_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logaddexp_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logaddexp_2ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logaddexp_2ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logaddexp_2ulp_avx2_addbits_f64(double a, int64_t b) {
    return logaddexp_2ulp_avx2_frombits_f64((int64_t)((uint64_t)logaddexp_2ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double logaddexp_2ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline float logaddexp_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static const double logaddexp_2ulp_avx2_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double logaddexp_2ulp_avx2_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline float logaddexp_2ulp_avx2_element(float x0, float x1) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = -0x1.9p+7; /* -200 */
    const float v2 = x0;
    const float v3 = x1;
    const int v4 = v2 < v3;
    const float v5 = v4 ? v2 : v3;
    const double v6 = (double)v5;
    const float v7 = v4 ? v3 : v2;
    const double v8 = (double)v7;
    const double v9 = v6 - v8;
    const double v10 = v1 > v9 ? v1 : v9;
    const double v11 = 0x1.8p+52; /* 6755399441055744 */
    const double v12 = logaddexp_2ulp_avx2_fma_f64(v0, v10, v11);
    const double v13 = v12 - v11;
    const double v14 = -0x1.62e42ff06e214p-1; /* -0.69314718065203573 */
    const double v15 = logaddexp_2ulp_avx2_fma_f64(v13, v14, v10);
    const double v16 = 0x1.9d1959f3ba5dcp-13; /* 0.00019698096695401526 */
    const double v17 = 0x1.6d5fd5fb3994cp-10; /* 0.0013937925676202499 */
    const double v18 = logaddexp_2ulp_avx2_fma_f64(v16, v15, v17);
    const double v19 = 0x1.111500a2977d9p-7; /* 0.0083338025189582544 */
    const double v20 = logaddexp_2ulp_avx2_fma_f64(v15, v18, v19);
    const double v21 = v15 * v15;
    const double v22 = 0x1.5554c29dd8babp-5; /* 0.041666393385433174 */
    const double v23 = 0x1.5555510476358p-3; /* 0.16666663451067154 */
    const double v24 = logaddexp_2ulp_avx2_fma_f64(v15, v22, v23);
    const double v25 = logaddexp_2ulp_avx2_fma_f64(v20, v21, v24);
    const double v26 = 0x1.00000019446edp-1; /* 0.50000000294150271 */
    const double v27 = logaddexp_2ulp_avx2_fma_f64(v15, v25, v26);
    const double v28 = 0x1.fffffff9ee6edp-1; /* 0.99999999929351946 */
    const double v29 = logaddexp_2ulp_avx2_fma_f64(v15, v27, v28);
    const double v30 = 0x1.fffffff877849p-1; /* 0.99999999912302784 */
    const double v31 = logaddexp_2ulp_avx2_fma_f64(v29, v15, v30);
    const int64_t v32 = logaddexp_2ulp_avx2_bits_f64(v12);
    const int64_t v33 = INT64_C(52);
    const int64_t v34 = logaddexp_2ulp_avx2_shl_i64(v32, v33);
    const double v35 = logaddexp_2ulp_avx2_addbits_f64(v31, v34);
    const double v36 = 0x1.00000012223d7p+1; /* 2.0000000084441854 */
    const double v37 = v35 + v36;
    const double v38 = v35 / v37;
    const double v39 = v38 * v38;
    const double v40 = 0x1.df9cfa1698752p-3; /* 0.23418612843948466 */
    const double v41 = 0x1.bb0ef054dbcfbp-3; /* 0.21633708723991404 */
    const double v42 = logaddexp_2ulp_avx2_fma_f64(v39, v40, v41);
    const double v43 = 0x1.24def3f5d906bp-2; /* 0.28600674808536181 */
    const double v44 = logaddexp_2ulp_avx2_fma_f64(v39, v42, v43);
    const double v45 = 0x1.8a68e9f8aa213p-24; /* 9.1830692281810301e-08 */
    const double v46 = 0x1.9997ed1b8e6e5p-2; /* 0.3999936149663042 */
    const double v47 = logaddexp_2ulp_avx2_fma_f64(v31, v45, v46);
    const double v48 = logaddexp_2ulp_avx2_fma_f64(v39, v44, v47);
    const double v49 = 0x1.5555562bb98c7p-1; /* 0.66666669162511816 */
    const double v50 = logaddexp_2ulp_avx2_fma_f64(v39, v48, v49);
    const double v51 = 0x1.00000013860f7p+1; /* 2.0000000090914187 */
    const double v52 = logaddexp_2ulp_avx2_fma_f64(v39, v50, v51);
    const double v53 = logaddexp_2ulp_avx2_fma_f64(v52, v38, v8);
    const float v54 = (float)v53;
    const double v55 = logaddexp_2ulp_avx2_abs_f64(v53);
    const double v56 = 0x1p-10; /* 0.0009765625 */
    const int v57 = v55 < v56;
    const float v58 = INFINITY;
    const float v59 = logaddexp_2ulp_avx2_abs_f32(v7);
    const int v60 = v58 == v59;
    const float v61 = -INFINITY;
    const int v62 = v61 == v5;
    const int v63 = v60 | v62;
    const int v64 = v2 != v2 || v3 != v3;
    float r0 = v54;
    if (v57) {
        const double v65 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v66 = 0x1p+0; /* 1 */
        const double v67 = 0x1.8p+47; /* 211106232532992 */
        const double v68 = logaddexp_2ulp_avx2_fma_f64(v0, v8, v67);
        const int64_t v69 = logaddexp_2ulp_avx2_bits_f64(v68);
        const int64_t v70 = INT64_C(31);
        const int64_t v71 = v70 & v69;
        const int64_t v72 = (int64_t)((uint64_t)v69 - (uint64_t)v71);
        const int64_t v73 = INT64_C(47);
        const int64_t v74 = logaddexp_2ulp_avx2_shl_i64(v72, v73);
        const double v75 = logaddexp_2ulp_avx2_addbits_f64(v66, v74);
        const int32_t v76 = 31;
        const int32_t v77 = (int32_t)(uint32_t)(uint64_t)v69;
        const int32_t v78 = v76 & v77;
        const double v79 = logaddexp_2ulp_avx2_table0[v78];
        const double v80 = v75 * v79;
        const double v81 = -0x1.62e42fefap-1; /* -0.69314718055829871 */
        const double v82 = v68 - v67;
        const double v83 = logaddexp_2ulp_avx2_fma_f64(v81, v82, v8);
        const double v84 = 0x1.cf79abc9e3b3ap-40; /* 1.6465949582897082e-12 */
        const double v85 = v84 * v82;
        const double v86 = v83 - v85;
        const double v87 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v88 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v89 = logaddexp_2ulp_avx2_fma_f64(v87, v86, v88);
        const double v90 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v91 = logaddexp_2ulp_avx2_fma_f64(v89, v86, v90);
        const double v92 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v93 = logaddexp_2ulp_avx2_fma_f64(v86, v91, v92);
        const double v94 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v95 = logaddexp_2ulp_avx2_fma_f64(v93, v86, v94);
        const double v96 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v97 = logaddexp_2ulp_avx2_fma_f64(v86, v95, v96);
        const double v98 = v97 * v86;
        const double v99 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v100 = v98 + v99;
        const double v101 = v100 * v86;
        const double v102 = 0x1p-1; /* 0.5 */
        const double v103 = v101 + v102;
        const double v104 = v86 * v103;
        const double v105 = logaddexp_2ulp_avx2_fma_f64(v104, v86, v86);
        const double v106 = v80 * v105;
        const double v107 = v1 > v6 ? v1 : v6;
        const double v108 = logaddexp_2ulp_avx2_fma_f64(v107, v0, v67);
        const int64_t v109 = logaddexp_2ulp_avx2_bits_f64(v108);
        const int32_t v110 = (int32_t)(uint32_t)(uint64_t)v109;
        const int32_t v111 = v76 & v110;
        const double v112 = logaddexp_2ulp_avx2_table0[v111];
        const int64_t v113 = v70 & v109;
        const int64_t v114 = (int64_t)((uint64_t)v109 - (uint64_t)v113);
        const int64_t v115 = logaddexp_2ulp_avx2_shl_i64(v114, v73);
        const double v116 = logaddexp_2ulp_avx2_addbits_f64(v66, v115);
        const double v117 = v112 * v116;
        const double v118 = v80 - v66;
        const double v119 = v117 + v118;
        const double v120 = v106 + v119;
        const double v121 = v108 - v67;
        const double v122 = logaddexp_2ulp_avx2_fma_f64(v81, v121, v107);
        const double v123 = v121 * v84;
        const double v124 = v122 - v123;
        const double v125 = logaddexp_2ulp_avx2_fma_f64(v87, v124, v88);
        const double v126 = logaddexp_2ulp_avx2_fma_f64(v125, v124, v90);
        const double v127 = logaddexp_2ulp_avx2_fma_f64(v126, v124, v92);
        const double v128 = logaddexp_2ulp_avx2_fma_f64(v127, v124, v94);
        const double v129 = logaddexp_2ulp_avx2_fma_f64(v128, v124, v96);
        const double v130 = v129 * v124;
        const double v131 = v130 + v99;
        const double v132 = v131 * v124;
        const double v133 = v132 + v102;
        const double v134 = v133 * v124;
        const double v135 = v66 + v134;
        const double v136 = logaddexp_2ulp_avx2_fma_f64(v135, v124, v65);
        const double v137 = v117 * v136;
        const double v138 = v120 + v137;
        const double v139 = v138 - v120;
        const double v140 = v138 - v139;
        const double v141 = v120 - v140;
        const double v142 = v137 - v139;
        const double v143 = v141 + v142;
        const double v144 = v119 - v118;
        const double v145 = v119 - v144;
        const double v146 = v118 - v145;
        const double v147 = logaddexp_2ulp_avx2_table1[v111];
        const double v148 = v116 * v147;
        const double v149 = v135 - v66;
        const double v150 = v134 - v149;
        const double v151 = v131 - v99;
        const double v152 = v130 - v151;
        const double v153 = 0x1.5555555555555p-57; /* 9.2518585385429707e-18 */
        const double v154 = v152 + v153;
        const double v155 = 0x1.ff0342542fc33p-94; /* 1.0077949135905144e-28 */
        const double v156 = v122 - v124;
        const double v157 = v156 - v123;
        const double v158 = -v123;
        const double v159 = logaddexp_2ulp_avx2_fma_f64(v121, v84, v158);
        const double v160 = v157 - v159;
        const double v161 = logaddexp_2ulp_avx2_fma_f64(v155, v121, v160);
        const double v162 = -v132;
        const double v163 = logaddexp_2ulp_avx2_fma_f64(v131, v124, v162);
        const double v164 = logaddexp_2ulp_avx2_fma_f64(v131, v161, v163);
        const double v165 = logaddexp_2ulp_avx2_fma_f64(v154, v124, v164);
        const double v166 = v133 - v102;
        const double v167 = v132 - v166;
        const double v168 = v165 + v167;
        const double v169 = -v134;
        const double v170 = logaddexp_2ulp_avx2_fma_f64(v133, v124, v169);
        const double v171 = logaddexp_2ulp_avx2_fma_f64(v133, v161, v170);
        const double v172 = logaddexp_2ulp_avx2_fma_f64(v168, v124, v171);
        const double v173 = v150 + v172;
        const double v174 = -v136;
        const double v175 = logaddexp_2ulp_avx2_fma_f64(v135, v124, v174);
        const double v176 = logaddexp_2ulp_avx2_fma_f64(v135, v161, v175);
        const double v177 = logaddexp_2ulp_avx2_fma_f64(v173, v124, v176);
        const double v178 = -v137;
        const double v179 = logaddexp_2ulp_avx2_fma_f64(v117, v136, v178);
        const double v180 = logaddexp_2ulp_avx2_fma_f64(v177, v117, v179);
        const double v181 = logaddexp_2ulp_avx2_fma_f64(v148, v136, v180);
        const double v182 = v181 + v148;
        const double v183 = logaddexp_2ulp_avx2_table1[v78];
        const double v184 = v183 * v75;
        const double v185 = v104 + v66;
        const double v186 = v185 - v66;
        const double v187 = v104 - v186;
        const double v188 = v103 - v102;
        const double v189 = v101 - v188;
        const double v190 = v100 - v99;
        const double v191 = v98 - v190;
        const double v192 = v191 + v153;
        const double v193 = v83 - v86;
        const double v194 = v193 - v85;
        const double v195 = -v85;
        const double v196 = logaddexp_2ulp_avx2_fma_f64(v84, v82, v195);
        const double v197 = v194 - v196;
        const double v198 = logaddexp_2ulp_avx2_fma_f64(v155, v82, v197);
        const double v199 = -v101;
        const double v200 = logaddexp_2ulp_avx2_fma_f64(v100, v86, v199);
        const double v201 = logaddexp_2ulp_avx2_fma_f64(v198, v100, v200);
        const double v202 = logaddexp_2ulp_avx2_fma_f64(v192, v86, v201);
        const double v203 = v189 + v202;
        const double v204 = -v104;
        const double v205 = logaddexp_2ulp_avx2_fma_f64(v86, v103, v204);
        const double v206 = logaddexp_2ulp_avx2_fma_f64(v198, v103, v205);
        const double v207 = logaddexp_2ulp_avx2_fma_f64(v86, v203, v206);
        const double v208 = v187 + v207;
        const double v209 = -v105;
        const double v210 = logaddexp_2ulp_avx2_fma_f64(v185, v86, v209);
        const double v211 = logaddexp_2ulp_avx2_fma_f64(v198, v185, v210);
        const double v212 = logaddexp_2ulp_avx2_fma_f64(v86, v208, v211);
        const double v213 = -v106;
        const double v214 = logaddexp_2ulp_avx2_fma_f64(v80, v105, v213);
        const double v215 = logaddexp_2ulp_avx2_fma_f64(v212, v80, v214);
        const double v216 = logaddexp_2ulp_avx2_fma_f64(v184, v105, v215);
        const double v217 = v184 + v216;
        const double v218 = v182 + v217;
        const double v219 = v146 + v218;
        const double v220 = v120 - v119;
        const double v221 = v120 - v220;
        const double v222 = v119 - v221;
        const double v223 = v106 - v220;
        const double v224 = v222 + v223;
        const double v225 = v219 + v224;
        const double v226 = v143 + v225;
        const double v227 = v138 + v226;
        const double v228 = -0x1p-2; /* -0.25 */
        const double v229 = logaddexp_2ulp_avx2_fma_f64(v65, v227, v228);
        const double v230 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v231 = logaddexp_2ulp_avx2_fma_f64(v229, v227, v230);
        const double v232 = -0x1p-1; /* -0.5 */
        const double v233 = logaddexp_2ulp_avx2_fma_f64(v231, v227, v232);
        const double v234 = v233 * v227;
        const double v235 = logaddexp_2ulp_avx2_fma_f64(v234, v227, v227);
        const float v236 = (float)v235;
        r0 = v236;
    }
    if (v63) {
        const float v237 = NAN;
        const float v238 = v64 ? v237 : v7;
        r0 = v238;
    }
    return r0;
}

static void logaddexp_2ulp_avx2_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logaddexp_2ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGADDEXP_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGADDEXP_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGADDEXP_2ULP_AVX2_AVX2 static inline LOGADDEXP_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGADDEXP_2ULP_AVX2_AVX512 static inline LOGADDEXP_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOGADDEXP_2ULP_AVX2_AVX2 __m256i logaddexp_2ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

LOGADDEXP_2ULP_AVX2_AVX2 __m128i logaddexp_2ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGADDEXP_2ULP_AVX2_AVX2 void logaddexp_2ulp_avx2_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(-0x1.9p+7); /* -200 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v14 = _mm256_set1_pd(-0x1.62e42ff06e214p-1); /* -0.69314718065203573 */
    const __m256d v16 = _mm256_set1_pd(0x1.9d1959f3ba5dcp-13); /* 0.00019698096695401526 */
    const __m256d v17 = _mm256_set1_pd(0x1.6d5fd5fb3994cp-10); /* 0.0013937925676202499 */
    const __m256d v19 = _mm256_set1_pd(0x1.111500a2977d9p-7); /* 0.0083338025189582544 */
    const __m256d v22 = _mm256_set1_pd(0x1.5554c29dd8babp-5); /* 0.041666393385433174 */
    const __m256d v23 = _mm256_set1_pd(0x1.5555510476358p-3); /* 0.16666663451067154 */
    const __m256d v26 = _mm256_set1_pd(0x1.00000019446edp-1); /* 0.50000000294150271 */
    const __m256d v28 = _mm256_set1_pd(0x1.fffffff9ee6edp-1); /* 0.99999999929351946 */
    const __m256d v30 = _mm256_set1_pd(0x1.fffffff877849p-1); /* 0.99999999912302784 */
    const __m256d v36 = _mm256_set1_pd(0x1.00000012223d7p+1); /* 2.0000000084441854 */
    const __m256d v40 = _mm256_set1_pd(0x1.df9cfa1698752p-3); /* 0.23418612843948466 */
    const __m256d v41 = _mm256_set1_pd(0x1.bb0ef054dbcfbp-3); /* 0.21633708723991404 */
    const __m256d v43 = _mm256_set1_pd(0x1.24def3f5d906bp-2); /* 0.28600674808536181 */
    const __m256d v45 = _mm256_set1_pd(0x1.8a68e9f8aa213p-24); /* 9.1830692281810301e-08 */
    const __m256d v46 = _mm256_set1_pd(0x1.9997ed1b8e6e5p-2); /* 0.3999936149663042 */
    const __m256d v49 = _mm256_set1_pd(0x1.5555562bb98c7p-1); /* 0.66666669162511816 */
    const __m256d v51 = _mm256_set1_pd(0x1.00000013860f7p+1); /* 2.0000000090914187 */
    const __m256d v56 = _mm256_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m256 v58 = _mm256_set1_ps(INFINITY);
    const __m256 v61 = _mm256_set1_ps(-INFINITY);
    const __m256d v65 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v66 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v67 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256i v70 = _mm256_set1_epi64x(INT64_C(31));
    const __m256i v76 = _mm256_set1_epi32(31);
    const __m256d v81 = _mm256_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m256d v84 = _mm256_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m256d v87 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v88 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v90 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v92 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v94 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v96 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v99 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v102 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v153 = _mm256_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m256d v155 = _mm256_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m256d v228 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v230 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v232 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256 v237 = _mm256_set1_ps(NAN);
    const __m256 v2 = _mm256_loadu_ps(x0);
    const __m256 v3 = _mm256_loadu_ps(x1);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LT_OQ));
    const __m256 v5 = _mm256_blendv_ps(v3, v2, _mm256_castsi256_ps(v4));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256 v7 = _mm256_blendv_ps(v2, v3, _mm256_castsi256_ps(v4));
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256d v9l = _mm256_sub_pd(v6l, v8l);
    const __m256d v9h = _mm256_sub_pd(v6h, v8h);
    const __m256d v10l = _mm256_max_pd(v1, v9l);
    const __m256d v10h = _mm256_max_pd(v1, v9h);
    const __m256d v12l = _mm256_fmadd_pd(v0, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v0, v10h, v11);
    const __m256d v13l = _mm256_sub_pd(v12l, v11);
    const __m256d v13h = _mm256_sub_pd(v12h, v11);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v14, v10l);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v14, v10h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v15l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v15h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18h, v19);
    const __m256d v21l = _mm256_mul_pd(v15l, v15l);
    const __m256d v21h = _mm256_mul_pd(v15h, v15h);
    const __m256d v24l = _mm256_fmadd_pd(v15l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v15h, v22, v23);
    const __m256d v25l = _mm256_fmadd_pd(v20l, v21l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v20h, v21h, v24h);
    const __m256d v27l = _mm256_fmadd_pd(v15l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v15h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v15l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v15h, v30);
    const __m256i v32l = _mm256_castpd_si256(v12l);
    const __m256i v32h = _mm256_castpd_si256(v12h);
    const __m256i v34l = _mm256_slli_epi64(v32l, 52);
    const __m256i v34h = _mm256_slli_epi64(v32h, 52);
    const __m256d v35l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v31l), v34l));
    const __m256d v35h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v31h), v34h));
    const __m256d v37l = _mm256_add_pd(v35l, v36);
    const __m256d v37h = _mm256_add_pd(v35h, v36);
    const __m256d v38l = _mm256_div_pd(v35l, v37l);
    const __m256d v38h = _mm256_div_pd(v35h, v37h);
    const __m256d v39l = _mm256_mul_pd(v38l, v38l);
    const __m256d v39h = _mm256_mul_pd(v38h, v38h);
    const __m256d v42l = _mm256_fmadd_pd(v39l, v40, v41);
    const __m256d v42h = _mm256_fmadd_pd(v39h, v40, v41);
    const __m256d v44l = _mm256_fmadd_pd(v39l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v39h, v42h, v43);
    const __m256d v47l = _mm256_fmadd_pd(v31l, v45, v46);
    const __m256d v47h = _mm256_fmadd_pd(v31h, v45, v46);
    const __m256d v48l = _mm256_fmadd_pd(v39l, v44l, v47l);
    const __m256d v48h = _mm256_fmadd_pd(v39h, v44h, v47h);
    const __m256d v50l = _mm256_fmadd_pd(v39l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v39h, v48h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v39l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v39h, v50h, v51);
    const __m256d v53l = _mm256_fmadd_pd(v52l, v38l, v8l);
    const __m256d v53h = _mm256_fmadd_pd(v52h, v38h, v8h);
    const __m128 v54l = _mm256_cvtpd_ps(v53l);
    const __m128 v54h = _mm256_cvtpd_ps(v53h);
    const __m256 v54 = _mm256_set_m128(v54h, v54l);
    const __m256d v55l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v53l);
    const __m256d v55h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v53h);
    const __m256i v57l = _mm256_castpd_si256(_mm256_cmp_pd(v55l, v56, _CMP_LT_OQ));
    const __m256i v57h = _mm256_castpd_si256(_mm256_cmp_pd(v55h, v56, _CMP_LT_OQ));
    const __m256i v57 = logaddexp_2ulp_avx2_join_mask_avx2(v57l, v57h);
    const __m256 v59 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256i v60 = _mm256_castps_si256(_mm256_cmp_ps(v58, v59, _CMP_EQ_OQ));
    const __m256i v62 = _mm256_castps_si256(_mm256_cmp_ps(v61, v5, _CMP_EQ_OQ));
    const __m256i v63 = _mm256_or_si256(v60, v62);
    const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_UNORD_Q));
    __m256 r0 = v54;
    __m256i any1 = v57;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v68l = _mm256_fmadd_pd(v0, v8l, v67);
        const __m256d v68h = _mm256_fmadd_pd(v0, v8h, v67);
        const __m256i v69l = _mm256_castpd_si256(v68l);
        const __m256i v69h = _mm256_castpd_si256(v68h);
        const __m256i v71l = _mm256_and_si256(v70, v69l);
        const __m256i v71h = _mm256_and_si256(v70, v69h);
        const __m256i v72l = _mm256_sub_epi64(v69l, v71l);
        const __m256i v72h = _mm256_sub_epi64(v69h, v71h);
        const __m256i v74l = _mm256_slli_epi64(v72l, 47);
        const __m256i v74h = _mm256_slli_epi64(v72h, 47);
        const __m256d v75l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v66), v74l));
        const __m256d v75h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v66), v74h));
        const __m128i v77l = logaddexp_2ulp_avx2_wrap_avx2(v69l);
        const __m128i v77h = logaddexp_2ulp_avx2_wrap_avx2(v69h);
        const __m256i v77 = _mm256_set_m128i(v77h, v77l);
        const __m256i v78 = _mm256_and_si256(v76, v77);
        const __m256d v79l = _mm256_i32gather_pd(logaddexp_2ulp_avx2_table0, _mm256_castsi256_si128(v78), 8);
        const __m256d v79h = _mm256_i32gather_pd(logaddexp_2ulp_avx2_table0, _mm256_extracti128_si256(v78, 1), 8);
        const __m256d v80l = _mm256_mul_pd(v75l, v79l);
        const __m256d v80h = _mm256_mul_pd(v75h, v79h);
        const __m256d v82l = _mm256_sub_pd(v68l, v67);
        const __m256d v82h = _mm256_sub_pd(v68h, v67);
        const __m256d v83l = _mm256_fmadd_pd(v81, v82l, v8l);
        const __m256d v83h = _mm256_fmadd_pd(v81, v82h, v8h);
        const __m256d v85l = _mm256_mul_pd(v84, v82l);
        const __m256d v85h = _mm256_mul_pd(v84, v82h);
        const __m256d v86l = _mm256_sub_pd(v83l, v85l);
        const __m256d v86h = _mm256_sub_pd(v83h, v85h);
        const __m256d v89l = _mm256_fmadd_pd(v87, v86l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87, v86h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v89l, v86l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89h, v86h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v86l, v91l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v86h, v91h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v86l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v86h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v86l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v86h, v95h, v96);
        const __m256d v98l = _mm256_mul_pd(v97l, v86l);
        const __m256d v98h = _mm256_mul_pd(v97h, v86h);
        const __m256d v100l = _mm256_add_pd(v98l, v99);
        const __m256d v100h = _mm256_add_pd(v98h, v99);
        const __m256d v101l = _mm256_mul_pd(v100l, v86l);
        const __m256d v101h = _mm256_mul_pd(v100h, v86h);
        const __m256d v103l = _mm256_add_pd(v101l, v102);
        const __m256d v103h = _mm256_add_pd(v101h, v102);
        const __m256d v104l = _mm256_mul_pd(v86l, v103l);
        const __m256d v104h = _mm256_mul_pd(v86h, v103h);
        const __m256d v105l = _mm256_fmadd_pd(v104l, v86l, v86l);
        const __m256d v105h = _mm256_fmadd_pd(v104h, v86h, v86h);
        const __m256d v106l = _mm256_mul_pd(v80l, v105l);
        const __m256d v106h = _mm256_mul_pd(v80h, v105h);
        const __m256d v107l = _mm256_max_pd(v1, v6l);
        const __m256d v107h = _mm256_max_pd(v1, v6h);
        const __m256d v108l = _mm256_fmadd_pd(v107l, v0, v67);
        const __m256d v108h = _mm256_fmadd_pd(v107h, v0, v67);
        const __m256i v109l = _mm256_castpd_si256(v108l);
        const __m256i v109h = _mm256_castpd_si256(v108h);
        const __m128i v110l = logaddexp_2ulp_avx2_wrap_avx2(v109l);
        const __m128i v110h = logaddexp_2ulp_avx2_wrap_avx2(v109h);
        const __m256i v110 = _mm256_set_m128i(v110h, v110l);
        const __m256i v111 = _mm256_and_si256(v76, v110);
        const __m256d v112l = _mm256_i32gather_pd(logaddexp_2ulp_avx2_table0, _mm256_castsi256_si128(v111), 8);
        const __m256d v112h = _mm256_i32gather_pd(logaddexp_2ulp_avx2_table0, _mm256_extracti128_si256(v111, 1), 8);
        const __m256i v113l = _mm256_and_si256(v70, v109l);
        const __m256i v113h = _mm256_and_si256(v70, v109h);
        const __m256i v114l = _mm256_sub_epi64(v109l, v113l);
        const __m256i v114h = _mm256_sub_epi64(v109h, v113h);
        const __m256i v115l = _mm256_slli_epi64(v114l, 47);
        const __m256i v115h = _mm256_slli_epi64(v114h, 47);
        const __m256d v116l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v66), v115l));
        const __m256d v116h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v66), v115h));
        const __m256d v117l = _mm256_mul_pd(v112l, v116l);
        const __m256d v117h = _mm256_mul_pd(v112h, v116h);
        const __m256d v118l = _mm256_sub_pd(v80l, v66);
        const __m256d v118h = _mm256_sub_pd(v80h, v66);
        const __m256d v119l = _mm256_add_pd(v117l, v118l);
        const __m256d v119h = _mm256_add_pd(v117h, v118h);
        const __m256d v120l = _mm256_add_pd(v106l, v119l);
        const __m256d v120h = _mm256_add_pd(v106h, v119h);
        const __m256d v121l = _mm256_sub_pd(v108l, v67);
        const __m256d v121h = _mm256_sub_pd(v108h, v67);
        const __m256d v122l = _mm256_fmadd_pd(v81, v121l, v107l);
        const __m256d v122h = _mm256_fmadd_pd(v81, v121h, v107h);
        const __m256d v123l = _mm256_mul_pd(v121l, v84);
        const __m256d v123h = _mm256_mul_pd(v121h, v84);
        const __m256d v124l = _mm256_sub_pd(v122l, v123l);
        const __m256d v124h = _mm256_sub_pd(v122h, v123h);
        const __m256d v125l = _mm256_fmadd_pd(v87, v124l, v88);
        const __m256d v125h = _mm256_fmadd_pd(v87, v124h, v88);
        const __m256d v126l = _mm256_fmadd_pd(v125l, v124l, v90);
        const __m256d v126h = _mm256_fmadd_pd(v125h, v124h, v90);
        const __m256d v127l = _mm256_fmadd_pd(v126l, v124l, v92);
        const __m256d v127h = _mm256_fmadd_pd(v126h, v124h, v92);
        const __m256d v128l = _mm256_fmadd_pd(v127l, v124l, v94);
        const __m256d v128h = _mm256_fmadd_pd(v127h, v124h, v94);
        const __m256d v129l = _mm256_fmadd_pd(v128l, v124l, v96);
        const __m256d v129h = _mm256_fmadd_pd(v128h, v124h, v96);
        const __m256d v130l = _mm256_mul_pd(v129l, v124l);
        const __m256d v130h = _mm256_mul_pd(v129h, v124h);
        const __m256d v131l = _mm256_add_pd(v130l, v99);
        const __m256d v131h = _mm256_add_pd(v130h, v99);
        const __m256d v132l = _mm256_mul_pd(v131l, v124l);
        const __m256d v132h = _mm256_mul_pd(v131h, v124h);
        const __m256d v133l = _mm256_add_pd(v132l, v102);
        const __m256d v133h = _mm256_add_pd(v132h, v102);
        const __m256d v134l = _mm256_mul_pd(v133l, v124l);
        const __m256d v134h = _mm256_mul_pd(v133h, v124h);
        const __m256d v135l = _mm256_add_pd(v66, v134l);
        const __m256d v135h = _mm256_add_pd(v66, v134h);
        const __m256d v136l = _mm256_fmadd_pd(v135l, v124l, v65);
        const __m256d v136h = _mm256_fmadd_pd(v135h, v124h, v65);
        const __m256d v137l = _mm256_mul_pd(v117l, v136l);
        const __m256d v137h = _mm256_mul_pd(v117h, v136h);
        const __m256d v138l = _mm256_add_pd(v120l, v137l);
        const __m256d v138h = _mm256_add_pd(v120h, v137h);
        const __m256d v139l = _mm256_sub_pd(v138l, v120l);
        const __m256d v139h = _mm256_sub_pd(v138h, v120h);
        const __m256d v140l = _mm256_sub_pd(v138l, v139l);
        const __m256d v140h = _mm256_sub_pd(v138h, v139h);
        const __m256d v141l = _mm256_sub_pd(v120l, v140l);
        const __m256d v141h = _mm256_sub_pd(v120h, v140h);
        const __m256d v142l = _mm256_sub_pd(v137l, v139l);
        const __m256d v142h = _mm256_sub_pd(v137h, v139h);
        const __m256d v143l = _mm256_add_pd(v141l, v142l);
        const __m256d v143h = _mm256_add_pd(v141h, v142h);
        const __m256d v144l = _mm256_sub_pd(v119l, v118l);
        const __m256d v144h = _mm256_sub_pd(v119h, v118h);
        const __m256d v145l = _mm256_sub_pd(v119l, v144l);
        const __m256d v145h = _mm256_sub_pd(v119h, v144h);
        const __m256d v146l = _mm256_sub_pd(v118l, v145l);
        const __m256d v146h = _mm256_sub_pd(v118h, v145h);
        const __m256d v147l = _mm256_i32gather_pd(logaddexp_2ulp_avx2_table1, _mm256_castsi256_si128(v111), 8);
        const __m256d v147h = _mm256_i32gather_pd(logaddexp_2ulp_avx2_table1, _mm256_extracti128_si256(v111, 1), 8);
        const __m256d v148l = _mm256_mul_pd(v116l, v147l);
        const __m256d v148h = _mm256_mul_pd(v116h, v147h);
        const __m256d v149l = _mm256_sub_pd(v135l, v66);
        const __m256d v149h = _mm256_sub_pd(v135h, v66);
        const __m256d v150l = _mm256_sub_pd(v134l, v149l);
        const __m256d v150h = _mm256_sub_pd(v134h, v149h);
        const __m256d v151l = _mm256_sub_pd(v131l, v99);
        const __m256d v151h = _mm256_sub_pd(v131h, v99);
        const __m256d v152l = _mm256_sub_pd(v130l, v151l);
        const __m256d v152h = _mm256_sub_pd(v130h, v151h);
        const __m256d v154l = _mm256_add_pd(v152l, v153);
        const __m256d v154h = _mm256_add_pd(v152h, v153);
        const __m256d v156l = _mm256_sub_pd(v122l, v124l);
        const __m256d v156h = _mm256_sub_pd(v122h, v124h);
        const __m256d v157l = _mm256_sub_pd(v156l, v123l);
        const __m256d v157h = _mm256_sub_pd(v156h, v123h);
        const __m256d v159l = _mm256_fmsub_pd(v121l, v84, v123l);
        const __m256d v159h = _mm256_fmsub_pd(v121h, v84, v123h);
        const __m256d v160l = _mm256_sub_pd(v157l, v159l);
        const __m256d v160h = _mm256_sub_pd(v157h, v159h);
        const __m256d v161l = _mm256_fmadd_pd(v155, v121l, v160l);
        const __m256d v161h = _mm256_fmadd_pd(v155, v121h, v160h);
        const __m256d v163l = _mm256_fmsub_pd(v131l, v124l, v132l);
        const __m256d v163h = _mm256_fmsub_pd(v131h, v124h, v132h);
        const __m256d v164l = _mm256_fmadd_pd(v131l, v161l, v163l);
        const __m256d v164h = _mm256_fmadd_pd(v131h, v161h, v163h);
        const __m256d v165l = _mm256_fmadd_pd(v154l, v124l, v164l);
        const __m256d v165h = _mm256_fmadd_pd(v154h, v124h, v164h);
        const __m256d v166l = _mm256_sub_pd(v133l, v102);
        const __m256d v166h = _mm256_sub_pd(v133h, v102);
        const __m256d v167l = _mm256_sub_pd(v132l, v166l);
        const __m256d v167h = _mm256_sub_pd(v132h, v166h);
        const __m256d v168l = _mm256_add_pd(v165l, v167l);
        const __m256d v168h = _mm256_add_pd(v165h, v167h);
        const __m256d v170l = _mm256_fmsub_pd(v133l, v124l, v134l);
        const __m256d v170h = _mm256_fmsub_pd(v133h, v124h, v134h);
        const __m256d v171l = _mm256_fmadd_pd(v133l, v161l, v170l);
        const __m256d v171h = _mm256_fmadd_pd(v133h, v161h, v170h);
        const __m256d v172l = _mm256_fmadd_pd(v168l, v124l, v171l);
        const __m256d v172h = _mm256_fmadd_pd(v168h, v124h, v171h);
        const __m256d v173l = _mm256_add_pd(v150l, v172l);
        const __m256d v173h = _mm256_add_pd(v150h, v172h);
        const __m256d v175l = _mm256_fmsub_pd(v135l, v124l, v136l);
        const __m256d v175h = _mm256_fmsub_pd(v135h, v124h, v136h);
        const __m256d v176l = _mm256_fmadd_pd(v135l, v161l, v175l);
        const __m256d v176h = _mm256_fmadd_pd(v135h, v161h, v175h);
        const __m256d v177l = _mm256_fmadd_pd(v173l, v124l, v176l);
        const __m256d v177h = _mm256_fmadd_pd(v173h, v124h, v176h);
        const __m256d v179l = _mm256_fmsub_pd(v117l, v136l, v137l);
        const __m256d v179h = _mm256_fmsub_pd(v117h, v136h, v137h);
        const __m256d v180l = _mm256_fmadd_pd(v177l, v117l, v179l);
        const __m256d v180h = _mm256_fmadd_pd(v177h, v117h, v179h);
        const __m256d v181l = _mm256_fmadd_pd(v148l, v136l, v180l);
        const __m256d v181h = _mm256_fmadd_pd(v148h, v136h, v180h);
        const __m256d v182l = _mm256_add_pd(v181l, v148l);
        const __m256d v182h = _mm256_add_pd(v181h, v148h);
        const __m256d v183l = _mm256_i32gather_pd(logaddexp_2ulp_avx2_table1, _mm256_castsi256_si128(v78), 8);
        const __m256d v183h = _mm256_i32gather_pd(logaddexp_2ulp_avx2_table1, _mm256_extracti128_si256(v78, 1), 8);
        const __m256d v184l = _mm256_mul_pd(v183l, v75l);
        const __m256d v184h = _mm256_mul_pd(v183h, v75h);
        const __m256d v185l = _mm256_add_pd(v104l, v66);
        const __m256d v185h = _mm256_add_pd(v104h, v66);
        const __m256d v186l = _mm256_sub_pd(v185l, v66);
        const __m256d v186h = _mm256_sub_pd(v185h, v66);
        const __m256d v187l = _mm256_sub_pd(v104l, v186l);
        const __m256d v187h = _mm256_sub_pd(v104h, v186h);
        const __m256d v188l = _mm256_sub_pd(v103l, v102);
        const __m256d v188h = _mm256_sub_pd(v103h, v102);
        const __m256d v189l = _mm256_sub_pd(v101l, v188l);
        const __m256d v189h = _mm256_sub_pd(v101h, v188h);
        const __m256d v190l = _mm256_sub_pd(v100l, v99);
        const __m256d v190h = _mm256_sub_pd(v100h, v99);
        const __m256d v191l = _mm256_sub_pd(v98l, v190l);
        const __m256d v191h = _mm256_sub_pd(v98h, v190h);
        const __m256d v192l = _mm256_add_pd(v191l, v153);
        const __m256d v192h = _mm256_add_pd(v191h, v153);
        const __m256d v193l = _mm256_sub_pd(v83l, v86l);
        const __m256d v193h = _mm256_sub_pd(v83h, v86h);
        const __m256d v194l = _mm256_sub_pd(v193l, v85l);
        const __m256d v194h = _mm256_sub_pd(v193h, v85h);
        const __m256d v196l = _mm256_fmsub_pd(v84, v82l, v85l);
        const __m256d v196h = _mm256_fmsub_pd(v84, v82h, v85h);
        const __m256d v197l = _mm256_sub_pd(v194l, v196l);
        const __m256d v197h = _mm256_sub_pd(v194h, v196h);
        const __m256d v198l = _mm256_fmadd_pd(v155, v82l, v197l);
        const __m256d v198h = _mm256_fmadd_pd(v155, v82h, v197h);
        const __m256d v200l = _mm256_fmsub_pd(v100l, v86l, v101l);
        const __m256d v200h = _mm256_fmsub_pd(v100h, v86h, v101h);
        const __m256d v201l = _mm256_fmadd_pd(v198l, v100l, v200l);
        const __m256d v201h = _mm256_fmadd_pd(v198h, v100h, v200h);
        const __m256d v202l = _mm256_fmadd_pd(v192l, v86l, v201l);
        const __m256d v202h = _mm256_fmadd_pd(v192h, v86h, v201h);
        const __m256d v203l = _mm256_add_pd(v189l, v202l);
        const __m256d v203h = _mm256_add_pd(v189h, v202h);
        const __m256d v205l = _mm256_fmsub_pd(v86l, v103l, v104l);
        const __m256d v205h = _mm256_fmsub_pd(v86h, v103h, v104h);
        const __m256d v206l = _mm256_fmadd_pd(v198l, v103l, v205l);
        const __m256d v206h = _mm256_fmadd_pd(v198h, v103h, v205h);
        const __m256d v207l = _mm256_fmadd_pd(v86l, v203l, v206l);
        const __m256d v207h = _mm256_fmadd_pd(v86h, v203h, v206h);
        const __m256d v208l = _mm256_add_pd(v187l, v207l);
        const __m256d v208h = _mm256_add_pd(v187h, v207h);
        const __m256d v210l = _mm256_fmsub_pd(v185l, v86l, v105l);
        const __m256d v210h = _mm256_fmsub_pd(v185h, v86h, v105h);
        const __m256d v211l = _mm256_fmadd_pd(v198l, v185l, v210l);
        const __m256d v211h = _mm256_fmadd_pd(v198h, v185h, v210h);
        const __m256d v212l = _mm256_fmadd_pd(v86l, v208l, v211l);
        const __m256d v212h = _mm256_fmadd_pd(v86h, v208h, v211h);
        const __m256d v214l = _mm256_fmsub_pd(v80l, v105l, v106l);
        const __m256d v214h = _mm256_fmsub_pd(v80h, v105h, v106h);
        const __m256d v215l = _mm256_fmadd_pd(v212l, v80l, v214l);
        const __m256d v215h = _mm256_fmadd_pd(v212h, v80h, v214h);
        const __m256d v216l = _mm256_fmadd_pd(v184l, v105l, v215l);
        const __m256d v216h = _mm256_fmadd_pd(v184h, v105h, v215h);
        const __m256d v217l = _mm256_add_pd(v184l, v216l);
        const __m256d v217h = _mm256_add_pd(v184h, v216h);
        const __m256d v218l = _mm256_add_pd(v182l, v217l);
        const __m256d v218h = _mm256_add_pd(v182h, v217h);
        const __m256d v219l = _mm256_add_pd(v146l, v218l);
        const __m256d v219h = _mm256_add_pd(v146h, v218h);
        const __m256d v220l = _mm256_sub_pd(v120l, v119l);
        const __m256d v220h = _mm256_sub_pd(v120h, v119h);
        const __m256d v221l = _mm256_sub_pd(v120l, v220l);
        const __m256d v221h = _mm256_sub_pd(v120h, v220h);
        const __m256d v222l = _mm256_sub_pd(v119l, v221l);
        const __m256d v222h = _mm256_sub_pd(v119h, v221h);
        const __m256d v223l = _mm256_sub_pd(v106l, v220l);
        const __m256d v223h = _mm256_sub_pd(v106h, v220h);
        const __m256d v224l = _mm256_add_pd(v222l, v223l);
        const __m256d v224h = _mm256_add_pd(v222h, v223h);
        const __m256d v225l = _mm256_add_pd(v219l, v224l);
        const __m256d v225h = _mm256_add_pd(v219h, v224h);
        const __m256d v226l = _mm256_add_pd(v143l, v225l);
        const __m256d v226h = _mm256_add_pd(v143h, v225h);
        const __m256d v227l = _mm256_add_pd(v138l, v226l);
        const __m256d v227h = _mm256_add_pd(v138h, v226h);
        const __m256d v229l = _mm256_fmadd_pd(v65, v227l, v228);
        const __m256d v229h = _mm256_fmadd_pd(v65, v227h, v228);
        const __m256d v231l = _mm256_fmadd_pd(v229l, v227l, v230);
        const __m256d v231h = _mm256_fmadd_pd(v229h, v227h, v230);
        const __m256d v233l = _mm256_fmadd_pd(v231l, v227l, v232);
        const __m256d v233h = _mm256_fmadd_pd(v231h, v227h, v232);
        const __m256d v234l = _mm256_mul_pd(v233l, v227l);
        const __m256d v234h = _mm256_mul_pd(v233h, v227h);
        const __m256d v235l = _mm256_fmadd_pd(v234l, v227l, v227l);
        const __m256d v235h = _mm256_fmadd_pd(v234h, v227h, v227h);
        const __m128 v236l = _mm256_cvtpd_ps(v235l);
        const __m128 v236h = _mm256_cvtpd_ps(v235h);
        const __m256 v236 = _mm256_set_m128(v236h, v236l);
        r0 = _mm256_blendv_ps(r0, v236, _mm256_castsi256_ps(v57));
    }
    __m256i any2 = v63;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        const __m256 v238 = _mm256_blendv_ps(v7, v237, _mm256_castsi256_ps(v64));
        r0 = _mm256_blendv_ps(r0, v238, _mm256_castsi256_ps(v63));
    }
    _mm256_storeu_ps(y, r0);
}

static LOGADDEXP_2ULP_AVX2_AVX2_TARGET void logaddexp_2ulp_avx2_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logaddexp_2ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        logaddexp_2ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGADDEXP_2ULP_AVX2_AVX512 void logaddexp_2ulp_avx2_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(-0x1.9p+7); /* -200 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v14 = _mm512_set1_pd(-0x1.62e42ff06e214p-1); /* -0.69314718065203573 */
    const __m512d v16 = _mm512_set1_pd(0x1.9d1959f3ba5dcp-13); /* 0.00019698096695401526 */
    const __m512d v17 = _mm512_set1_pd(0x1.6d5fd5fb3994cp-10); /* 0.0013937925676202499 */
    const __m512d v19 = _mm512_set1_pd(0x1.111500a2977d9p-7); /* 0.0083338025189582544 */
    const __m512d v22 = _mm512_set1_pd(0x1.5554c29dd8babp-5); /* 0.041666393385433174 */
    const __m512d v23 = _mm512_set1_pd(0x1.5555510476358p-3); /* 0.16666663451067154 */
    const __m512d v26 = _mm512_set1_pd(0x1.00000019446edp-1); /* 0.50000000294150271 */
    const __m512d v28 = _mm512_set1_pd(0x1.fffffff9ee6edp-1); /* 0.99999999929351946 */
    const __m512d v30 = _mm512_set1_pd(0x1.fffffff877849p-1); /* 0.99999999912302784 */
    const __m512d v36 = _mm512_set1_pd(0x1.00000012223d7p+1); /* 2.0000000084441854 */
    const __m512d v40 = _mm512_set1_pd(0x1.df9cfa1698752p-3); /* 0.23418612843948466 */
    const __m512d v41 = _mm512_set1_pd(0x1.bb0ef054dbcfbp-3); /* 0.21633708723991404 */
    const __m512d v43 = _mm512_set1_pd(0x1.24def3f5d906bp-2); /* 0.28600674808536181 */
    const __m512d v45 = _mm512_set1_pd(0x1.8a68e9f8aa213p-24); /* 9.1830692281810301e-08 */
    const __m512d v46 = _mm512_set1_pd(0x1.9997ed1b8e6e5p-2); /* 0.3999936149663042 */
    const __m512d v49 = _mm512_set1_pd(0x1.5555562bb98c7p-1); /* 0.66666669162511816 */
    const __m512d v51 = _mm512_set1_pd(0x1.00000013860f7p+1); /* 2.0000000090914187 */
    const __m512d v56 = _mm512_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m512 v58 = _mm512_set1_ps(INFINITY);
    const __m512 v61 = _mm512_set1_ps(-INFINITY);
    const __m512d v65 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v66 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v67 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512i v70 = _mm512_set1_epi64(INT64_C(31));
    const __m512i v76 = _mm512_set1_epi32(31);
    const __m512d v81 = _mm512_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m512d v84 = _mm512_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m512d v87 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v88 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v90 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v92 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v94 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v96 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v99 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v102 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v153 = _mm512_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m512d v155 = _mm512_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m512d v228 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v230 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v232 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512 v237 = _mm512_set1_ps(NAN);
    const __m512 v2 = _mm512_loadu_ps(x0);
    const __m512 v3 = _mm512_loadu_ps(x1);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LT_OQ);
    const __m512 v5 = _mm512_mask_blend_ps(v4, v3, v2);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512 v7 = _mm512_mask_blend_ps(v4, v2, v3);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512d v9l = _mm512_sub_pd(v6l, v8l);
    const __m512d v9h = _mm512_sub_pd(v6h, v8h);
    const __m512d v10l = _mm512_max_pd(v1, v9l);
    const __m512d v10h = _mm512_max_pd(v1, v9h);
    const __m512d v12l = _mm512_fmadd_pd(v0, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v0, v10h, v11);
    const __m512d v13l = _mm512_sub_pd(v12l, v11);
    const __m512d v13h = _mm512_sub_pd(v12h, v11);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v14, v10l);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v14, v10h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v15l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v15h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v18h, v19);
    const __m512d v21l = _mm512_mul_pd(v15l, v15l);
    const __m512d v21h = _mm512_mul_pd(v15h, v15h);
    const __m512d v24l = _mm512_fmadd_pd(v15l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v15h, v22, v23);
    const __m512d v25l = _mm512_fmadd_pd(v20l, v21l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v20h, v21h, v24h);
    const __m512d v27l = _mm512_fmadd_pd(v15l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v15h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v15l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v15h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v15l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v15h, v30);
    const __m512i v32l = _mm512_castpd_si512(v12l);
    const __m512i v32h = _mm512_castpd_si512(v12h);
    const __m512i v34l = _mm512_slli_epi64(v32l, 52);
    const __m512i v34h = _mm512_slli_epi64(v32h, 52);
    const __m512d v35l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31l), v34l));
    const __m512d v35h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31h), v34h));
    const __m512d v37l = _mm512_add_pd(v35l, v36);
    const __m512d v37h = _mm512_add_pd(v35h, v36);
    const __m512d v38l = _mm512_div_pd(v35l, v37l);
    const __m512d v38h = _mm512_div_pd(v35h, v37h);
    const __m512d v39l = _mm512_mul_pd(v38l, v38l);
    const __m512d v39h = _mm512_mul_pd(v38h, v38h);
    const __m512d v42l = _mm512_fmadd_pd(v39l, v40, v41);
    const __m512d v42h = _mm512_fmadd_pd(v39h, v40, v41);
    const __m512d v44l = _mm512_fmadd_pd(v39l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v39h, v42h, v43);
    const __m512d v47l = _mm512_fmadd_pd(v31l, v45, v46);
    const __m512d v47h = _mm512_fmadd_pd(v31h, v45, v46);
    const __m512d v48l = _mm512_fmadd_pd(v39l, v44l, v47l);
    const __m512d v48h = _mm512_fmadd_pd(v39h, v44h, v47h);
    const __m512d v50l = _mm512_fmadd_pd(v39l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v39h, v48h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v39l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v39h, v50h, v51);
    const __m512d v53l = _mm512_fmadd_pd(v52l, v38l, v8l);
    const __m512d v53h = _mm512_fmadd_pd(v52h, v38h, v8h);
    const __m256 v54l = _mm512_cvtpd_ps(v53l);
    const __m256 v54h = _mm512_cvtpd_ps(v53h);
    const __m512 v54 = _mm512_insertf32x8(_mm512_castps256_ps512(v54l), v54h, 1);
    const __m512d v55l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v53l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v55h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v53h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v57l = _mm512_cmp_pd_mask(v55l, v56, _CMP_LT_OQ);
    const __mmask8 v57h = _mm512_cmp_pd_mask(v55h, v56, _CMP_LT_OQ);
    const __mmask16 v57 = _mm512_kunpackb(v57h, v57l);
    const __m512 v59 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v60 = _mm512_cmp_ps_mask(v58, v59, _CMP_EQ_OQ);
    const __mmask16 v62 = _mm512_cmp_ps_mask(v61, v5, _CMP_EQ_OQ);
    const __mmask16 v63 = (__mmask16)(v60 | v62);
    const __mmask16 v64 = _mm512_cmp_ps_mask(v2, v3, _CMP_UNORD_Q);
    __m512 r0 = v54;
    __mmask16 any1 = v57;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v68l = _mm512_fmadd_pd(v0, v8l, v67);
        const __m512d v68h = _mm512_fmadd_pd(v0, v8h, v67);
        const __m512i v69l = _mm512_castpd_si512(v68l);
        const __m512i v69h = _mm512_castpd_si512(v68h);
        const __m512i v71l = _mm512_and_si512(v70, v69l);
        const __m512i v71h = _mm512_and_si512(v70, v69h);
        const __m512i v72l = _mm512_sub_epi64(v69l, v71l);
        const __m512i v72h = _mm512_sub_epi64(v69h, v71h);
        const __m512i v74l = _mm512_slli_epi64(v72l, 47);
        const __m512i v74h = _mm512_slli_epi64(v72h, 47);
        const __m512d v75l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v66), v74l));
        const __m512d v75h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v66), v74h));
        const __m256i v77l = _mm512_cvtepi64_epi32(v69l);
        const __m256i v77h = _mm512_cvtepi64_epi32(v69h);
        const __m512i v77 = _mm512_inserti32x8(_mm512_castsi256_si512(v77l), v77h, 1);
        const __m512i v78 = _mm512_and_si512(v76, v77);
        const __m512d v79l = _mm512_i32gather_pd(_mm512_castsi512_si256(v78), logaddexp_2ulp_avx2_table0, 8);
        const __m512d v79h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v78, 1), logaddexp_2ulp_avx2_table0, 8);
        const __m512d v80l = _mm512_mul_pd(v75l, v79l);
        const __m512d v80h = _mm512_mul_pd(v75h, v79h);
        const __m512d v82l = _mm512_sub_pd(v68l, v67);
        const __m512d v82h = _mm512_sub_pd(v68h, v67);
        const __m512d v83l = _mm512_fmadd_pd(v81, v82l, v8l);
        const __m512d v83h = _mm512_fmadd_pd(v81, v82h, v8h);
        const __m512d v85l = _mm512_mul_pd(v84, v82l);
        const __m512d v85h = _mm512_mul_pd(v84, v82h);
        const __m512d v86l = _mm512_sub_pd(v83l, v85l);
        const __m512d v86h = _mm512_sub_pd(v83h, v85h);
        const __m512d v89l = _mm512_fmadd_pd(v87, v86l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87, v86h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v89l, v86l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89h, v86h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v86l, v91l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v86h, v91h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v86l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v86h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v86l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v86h, v95h, v96);
        const __m512d v98l = _mm512_mul_pd(v97l, v86l);
        const __m512d v98h = _mm512_mul_pd(v97h, v86h);
        const __m512d v100l = _mm512_add_pd(v98l, v99);
        const __m512d v100h = _mm512_add_pd(v98h, v99);
        const __m512d v101l = _mm512_mul_pd(v100l, v86l);
        const __m512d v101h = _mm512_mul_pd(v100h, v86h);
        const __m512d v103l = _mm512_add_pd(v101l, v102);
        const __m512d v103h = _mm512_add_pd(v101h, v102);
        const __m512d v104l = _mm512_mul_pd(v86l, v103l);
        const __m512d v104h = _mm512_mul_pd(v86h, v103h);
        const __m512d v105l = _mm512_fmadd_pd(v104l, v86l, v86l);
        const __m512d v105h = _mm512_fmadd_pd(v104h, v86h, v86h);
        const __m512d v106l = _mm512_mul_pd(v80l, v105l);
        const __m512d v106h = _mm512_mul_pd(v80h, v105h);
        const __m512d v107l = _mm512_max_pd(v1, v6l);
        const __m512d v107h = _mm512_max_pd(v1, v6h);
        const __m512d v108l = _mm512_fmadd_pd(v107l, v0, v67);
        const __m512d v108h = _mm512_fmadd_pd(v107h, v0, v67);
        const __m512i v109l = _mm512_castpd_si512(v108l);
        const __m512i v109h = _mm512_castpd_si512(v108h);
        const __m256i v110l = _mm512_cvtepi64_epi32(v109l);
        const __m256i v110h = _mm512_cvtepi64_epi32(v109h);
        const __m512i v110 = _mm512_inserti32x8(_mm512_castsi256_si512(v110l), v110h, 1);
        const __m512i v111 = _mm512_and_si512(v76, v110);
        const __m512d v112l = _mm512_i32gather_pd(_mm512_castsi512_si256(v111), logaddexp_2ulp_avx2_table0, 8);
        const __m512d v112h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v111, 1), logaddexp_2ulp_avx2_table0, 8);
        const __m512i v113l = _mm512_and_si512(v70, v109l);
        const __m512i v113h = _mm512_and_si512(v70, v109h);
        const __m512i v114l = _mm512_sub_epi64(v109l, v113l);
        const __m512i v114h = _mm512_sub_epi64(v109h, v113h);
        const __m512i v115l = _mm512_slli_epi64(v114l, 47);
        const __m512i v115h = _mm512_slli_epi64(v114h, 47);
        const __m512d v116l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v66), v115l));
        const __m512d v116h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v66), v115h));
        const __m512d v117l = _mm512_mul_pd(v112l, v116l);
        const __m512d v117h = _mm512_mul_pd(v112h, v116h);
        const __m512d v118l = _mm512_sub_pd(v80l, v66);
        const __m512d v118h = _mm512_sub_pd(v80h, v66);
        const __m512d v119l = _mm512_add_pd(v117l, v118l);
        const __m512d v119h = _mm512_add_pd(v117h, v118h);
        const __m512d v120l = _mm512_add_pd(v106l, v119l);
        const __m512d v120h = _mm512_add_pd(v106h, v119h);
        const __m512d v121l = _mm512_sub_pd(v108l, v67);
        const __m512d v121h = _mm512_sub_pd(v108h, v67);
        const __m512d v122l = _mm512_fmadd_pd(v81, v121l, v107l);
        const __m512d v122h = _mm512_fmadd_pd(v81, v121h, v107h);
        const __m512d v123l = _mm512_mul_pd(v121l, v84);
        const __m512d v123h = _mm512_mul_pd(v121h, v84);
        const __m512d v124l = _mm512_sub_pd(v122l, v123l);
        const __m512d v124h = _mm512_sub_pd(v122h, v123h);
        const __m512d v125l = _mm512_fmadd_pd(v87, v124l, v88);
        const __m512d v125h = _mm512_fmadd_pd(v87, v124h, v88);
        const __m512d v126l = _mm512_fmadd_pd(v125l, v124l, v90);
        const __m512d v126h = _mm512_fmadd_pd(v125h, v124h, v90);
        const __m512d v127l = _mm512_fmadd_pd(v126l, v124l, v92);
        const __m512d v127h = _mm512_fmadd_pd(v126h, v124h, v92);
        const __m512d v128l = _mm512_fmadd_pd(v127l, v124l, v94);
        const __m512d v128h = _mm512_fmadd_pd(v127h, v124h, v94);
        const __m512d v129l = _mm512_fmadd_pd(v128l, v124l, v96);
        const __m512d v129h = _mm512_fmadd_pd(v128h, v124h, v96);
        const __m512d v130l = _mm512_mul_pd(v129l, v124l);
        const __m512d v130h = _mm512_mul_pd(v129h, v124h);
        const __m512d v131l = _mm512_add_pd(v130l, v99);
        const __m512d v131h = _mm512_add_pd(v130h, v99);
        const __m512d v132l = _mm512_mul_pd(v131l, v124l);
        const __m512d v132h = _mm512_mul_pd(v131h, v124h);
        const __m512d v133l = _mm512_add_pd(v132l, v102);
        const __m512d v133h = _mm512_add_pd(v132h, v102);
        const __m512d v134l = _mm512_mul_pd(v133l, v124l);
        const __m512d v134h = _mm512_mul_pd(v133h, v124h);
        const __m512d v135l = _mm512_add_pd(v66, v134l);
        const __m512d v135h = _mm512_add_pd(v66, v134h);
        const __m512d v136l = _mm512_fmadd_pd(v135l, v124l, v65);
        const __m512d v136h = _mm512_fmadd_pd(v135h, v124h, v65);
        const __m512d v137l = _mm512_mul_pd(v117l, v136l);
        const __m512d v137h = _mm512_mul_pd(v117h, v136h);
        const __m512d v138l = _mm512_add_pd(v120l, v137l);
        const __m512d v138h = _mm512_add_pd(v120h, v137h);
        const __m512d v139l = _mm512_sub_pd(v138l, v120l);
        const __m512d v139h = _mm512_sub_pd(v138h, v120h);
        const __m512d v140l = _mm512_sub_pd(v138l, v139l);
        const __m512d v140h = _mm512_sub_pd(v138h, v139h);
        const __m512d v141l = _mm512_sub_pd(v120l, v140l);
        const __m512d v141h = _mm512_sub_pd(v120h, v140h);
        const __m512d v142l = _mm512_sub_pd(v137l, v139l);
        const __m512d v142h = _mm512_sub_pd(v137h, v139h);
        const __m512d v143l = _mm512_add_pd(v141l, v142l);
        const __m512d v143h = _mm512_add_pd(v141h, v142h);
        const __m512d v144l = _mm512_sub_pd(v119l, v118l);
        const __m512d v144h = _mm512_sub_pd(v119h, v118h);
        const __m512d v145l = _mm512_sub_pd(v119l, v144l);
        const __m512d v145h = _mm512_sub_pd(v119h, v144h);
        const __m512d v146l = _mm512_sub_pd(v118l, v145l);
        const __m512d v146h = _mm512_sub_pd(v118h, v145h);
        const __m512d v147l = _mm512_i32gather_pd(_mm512_castsi512_si256(v111), logaddexp_2ulp_avx2_table1, 8);
        const __m512d v147h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v111, 1), logaddexp_2ulp_avx2_table1, 8);
        const __m512d v148l = _mm512_mul_pd(v116l, v147l);
        const __m512d v148h = _mm512_mul_pd(v116h, v147h);
        const __m512d v149l = _mm512_sub_pd(v135l, v66);
        const __m512d v149h = _mm512_sub_pd(v135h, v66);
        const __m512d v150l = _mm512_sub_pd(v134l, v149l);
        const __m512d v150h = _mm512_sub_pd(v134h, v149h);
        const __m512d v151l = _mm512_sub_pd(v131l, v99);
        const __m512d v151h = _mm512_sub_pd(v131h, v99);
        const __m512d v152l = _mm512_sub_pd(v130l, v151l);
        const __m512d v152h = _mm512_sub_pd(v130h, v151h);
        const __m512d v154l = _mm512_add_pd(v152l, v153);
        const __m512d v154h = _mm512_add_pd(v152h, v153);
        const __m512d v156l = _mm512_sub_pd(v122l, v124l);
        const __m512d v156h = _mm512_sub_pd(v122h, v124h);
        const __m512d v157l = _mm512_sub_pd(v156l, v123l);
        const __m512d v157h = _mm512_sub_pd(v156h, v123h);
        const __m512d v159l = _mm512_fmsub_pd(v121l, v84, v123l);
        const __m512d v159h = _mm512_fmsub_pd(v121h, v84, v123h);
        const __m512d v160l = _mm512_sub_pd(v157l, v159l);
        const __m512d v160h = _mm512_sub_pd(v157h, v159h);
        const __m512d v161l = _mm512_fmadd_pd(v155, v121l, v160l);
        const __m512d v161h = _mm512_fmadd_pd(v155, v121h, v160h);
        const __m512d v163l = _mm512_fmsub_pd(v131l, v124l, v132l);
        const __m512d v163h = _mm512_fmsub_pd(v131h, v124h, v132h);
        const __m512d v164l = _mm512_fmadd_pd(v131l, v161l, v163l);
        const __m512d v164h = _mm512_fmadd_pd(v131h, v161h, v163h);
        const __m512d v165l = _mm512_fmadd_pd(v154l, v124l, v164l);
        const __m512d v165h = _mm512_fmadd_pd(v154h, v124h, v164h);
        const __m512d v166l = _mm512_sub_pd(v133l, v102);
        const __m512d v166h = _mm512_sub_pd(v133h, v102);
        const __m512d v167l = _mm512_sub_pd(v132l, v166l);
        const __m512d v167h = _mm512_sub_pd(v132h, v166h);
        const __m512d v168l = _mm512_add_pd(v165l, v167l);
        const __m512d v168h = _mm512_add_pd(v165h, v167h);
        const __m512d v170l = _mm512_fmsub_pd(v133l, v124l, v134l);
        const __m512d v170h = _mm512_fmsub_pd(v133h, v124h, v134h);
        const __m512d v171l = _mm512_fmadd_pd(v133l, v161l, v170l);
        const __m512d v171h = _mm512_fmadd_pd(v133h, v161h, v170h);
        const __m512d v172l = _mm512_fmadd_pd(v168l, v124l, v171l);
        const __m512d v172h = _mm512_fmadd_pd(v168h, v124h, v171h);
        const __m512d v173l = _mm512_add_pd(v150l, v172l);
        const __m512d v173h = _mm512_add_pd(v150h, v172h);
        const __m512d v175l = _mm512_fmsub_pd(v135l, v124l, v136l);
        const __m512d v175h = _mm512_fmsub_pd(v135h, v124h, v136h);
        const __m512d v176l = _mm512_fmadd_pd(v135l, v161l, v175l);
        const __m512d v176h = _mm512_fmadd_pd(v135h, v161h, v175h);
        const __m512d v177l = _mm512_fmadd_pd(v173l, v124l, v176l);
        const __m512d v177h = _mm512_fmadd_pd(v173h, v124h, v176h);
        const __m512d v179l = _mm512_fmsub_pd(v117l, v136l, v137l);
        const __m512d v179h = _mm512_fmsub_pd(v117h, v136h, v137h);
        const __m512d v180l = _mm512_fmadd_pd(v177l, v117l, v179l);
        const __m512d v180h = _mm512_fmadd_pd(v177h, v117h, v179h);
        const __m512d v181l = _mm512_fmadd_pd(v148l, v136l, v180l);
        const __m512d v181h = _mm512_fmadd_pd(v148h, v136h, v180h);
        const __m512d v182l = _mm512_add_pd(v181l, v148l);
        const __m512d v182h = _mm512_add_pd(v181h, v148h);
        const __m512d v183l = _mm512_i32gather_pd(_mm512_castsi512_si256(v78), logaddexp_2ulp_avx2_table1, 8);
        const __m512d v183h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v78, 1), logaddexp_2ulp_avx2_table1, 8);
        const __m512d v184l = _mm512_mul_pd(v183l, v75l);
        const __m512d v184h = _mm512_mul_pd(v183h, v75h);
        const __m512d v185l = _mm512_add_pd(v104l, v66);
        const __m512d v185h = _mm512_add_pd(v104h, v66);
        const __m512d v186l = _mm512_sub_pd(v185l, v66);
        const __m512d v186h = _mm512_sub_pd(v185h, v66);
        const __m512d v187l = _mm512_sub_pd(v104l, v186l);
        const __m512d v187h = _mm512_sub_pd(v104h, v186h);
        const __m512d v188l = _mm512_sub_pd(v103l, v102);
        const __m512d v188h = _mm512_sub_pd(v103h, v102);
        const __m512d v189l = _mm512_sub_pd(v101l, v188l);
        const __m512d v189h = _mm512_sub_pd(v101h, v188h);
        const __m512d v190l = _mm512_sub_pd(v100l, v99);
        const __m512d v190h = _mm512_sub_pd(v100h, v99);
        const __m512d v191l = _mm512_sub_pd(v98l, v190l);
        const __m512d v191h = _mm512_sub_pd(v98h, v190h);
        const __m512d v192l = _mm512_add_pd(v191l, v153);
        const __m512d v192h = _mm512_add_pd(v191h, v153);
        const __m512d v193l = _mm512_sub_pd(v83l, v86l);
        const __m512d v193h = _mm512_sub_pd(v83h, v86h);
        const __m512d v194l = _mm512_sub_pd(v193l, v85l);
        const __m512d v194h = _mm512_sub_pd(v193h, v85h);
        const __m512d v196l = _mm512_fmsub_pd(v84, v82l, v85l);
        const __m512d v196h = _mm512_fmsub_pd(v84, v82h, v85h);
        const __m512d v197l = _mm512_sub_pd(v194l, v196l);
        const __m512d v197h = _mm512_sub_pd(v194h, v196h);
        const __m512d v198l = _mm512_fmadd_pd(v155, v82l, v197l);
        const __m512d v198h = _mm512_fmadd_pd(v155, v82h, v197h);
        const __m512d v200l = _mm512_fmsub_pd(v100l, v86l, v101l);
        const __m512d v200h = _mm512_fmsub_pd(v100h, v86h, v101h);
        const __m512d v201l = _mm512_fmadd_pd(v198l, v100l, v200l);
        const __m512d v201h = _mm512_fmadd_pd(v198h, v100h, v200h);
        const __m512d v202l = _mm512_fmadd_pd(v192l, v86l, v201l);
        const __m512d v202h = _mm512_fmadd_pd(v192h, v86h, v201h);
        const __m512d v203l = _mm512_add_pd(v189l, v202l);
        const __m512d v203h = _mm512_add_pd(v189h, v202h);
        const __m512d v205l = _mm512_fmsub_pd(v86l, v103l, v104l);
        const __m512d v205h = _mm512_fmsub_pd(v86h, v103h, v104h);
        const __m512d v206l = _mm512_fmadd_pd(v198l, v103l, v205l);
        const __m512d v206h = _mm512_fmadd_pd(v198h, v103h, v205h);
        const __m512d v207l = _mm512_fmadd_pd(v86l, v203l, v206l);
        const __m512d v207h = _mm512_fmadd_pd(v86h, v203h, v206h);
        const __m512d v208l = _mm512_add_pd(v187l, v207l);
        const __m512d v208h = _mm512_add_pd(v187h, v207h);
        const __m512d v210l = _mm512_fmsub_pd(v185l, v86l, v105l);
        const __m512d v210h = _mm512_fmsub_pd(v185h, v86h, v105h);
        const __m512d v211l = _mm512_fmadd_pd(v198l, v185l, v210l);
        const __m512d v211h = _mm512_fmadd_pd(v198h, v185h, v210h);
        const __m512d v212l = _mm512_fmadd_pd(v86l, v208l, v211l);
        const __m512d v212h = _mm512_fmadd_pd(v86h, v208h, v211h);
        const __m512d v214l = _mm512_fmsub_pd(v80l, v105l, v106l);
        const __m512d v214h = _mm512_fmsub_pd(v80h, v105h, v106h);
        const __m512d v215l = _mm512_fmadd_pd(v212l, v80l, v214l);
        const __m512d v215h = _mm512_fmadd_pd(v212h, v80h, v214h);
        const __m512d v216l = _mm512_fmadd_pd(v184l, v105l, v215l);
        const __m512d v216h = _mm512_fmadd_pd(v184h, v105h, v215h);
        const __m512d v217l = _mm512_add_pd(v184l, v216l);
        const __m512d v217h = _mm512_add_pd(v184h, v216h);
        const __m512d v218l = _mm512_add_pd(v182l, v217l);
        const __m512d v218h = _mm512_add_pd(v182h, v217h);
        const __m512d v219l = _mm512_add_pd(v146l, v218l);
        const __m512d v219h = _mm512_add_pd(v146h, v218h);
        const __m512d v220l = _mm512_sub_pd(v120l, v119l);
        const __m512d v220h = _mm512_sub_pd(v120h, v119h);
        const __m512d v221l = _mm512_sub_pd(v120l, v220l);
        const __m512d v221h = _mm512_sub_pd(v120h, v220h);
        const __m512d v222l = _mm512_sub_pd(v119l, v221l);
        const __m512d v222h = _mm512_sub_pd(v119h, v221h);
        const __m512d v223l = _mm512_sub_pd(v106l, v220l);
        const __m512d v223h = _mm512_sub_pd(v106h, v220h);
        const __m512d v224l = _mm512_add_pd(v222l, v223l);
        const __m512d v224h = _mm512_add_pd(v222h, v223h);
        const __m512d v225l = _mm512_add_pd(v219l, v224l);
        const __m512d v225h = _mm512_add_pd(v219h, v224h);
        const __m512d v226l = _mm512_add_pd(v143l, v225l);
        const __m512d v226h = _mm512_add_pd(v143h, v225h);
        const __m512d v227l = _mm512_add_pd(v138l, v226l);
        const __m512d v227h = _mm512_add_pd(v138h, v226h);
        const __m512d v229l = _mm512_fmadd_pd(v65, v227l, v228);
        const __m512d v229h = _mm512_fmadd_pd(v65, v227h, v228);
        const __m512d v231l = _mm512_fmadd_pd(v229l, v227l, v230);
        const __m512d v231h = _mm512_fmadd_pd(v229h, v227h, v230);
        const __m512d v233l = _mm512_fmadd_pd(v231l, v227l, v232);
        const __m512d v233h = _mm512_fmadd_pd(v231h, v227h, v232);
        const __m512d v234l = _mm512_mul_pd(v233l, v227l);
        const __m512d v234h = _mm512_mul_pd(v233h, v227h);
        const __m512d v235l = _mm512_fmadd_pd(v234l, v227l, v227l);
        const __m512d v235h = _mm512_fmadd_pd(v234h, v227h, v227h);
        const __m256 v236l = _mm512_cvtpd_ps(v235l);
        const __m256 v236h = _mm512_cvtpd_ps(v235h);
        const __m512 v236 = _mm512_insertf32x8(_mm512_castps256_ps512(v236l), v236h, 1);
        r0 = _mm512_mask_blend_ps(v57, r0, v236);
    }
    __mmask16 any2 = v63;
    if (__builtin_expect(any2 != 0, 0)) {
        const __m512 v238 = _mm512_mask_blend_ps(v64, v7, v237);
        r0 = _mm512_mask_blend_ps(v63, r0, v238);
    }
    _mm512_storeu_ps(y, r0);
}

static LOGADDEXP_2ULP_AVX2_AVX512_TARGET void logaddexp_2ulp_avx2_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logaddexp_2ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        logaddexp_2ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGADDEXP_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logaddexp_2ulp_avx2_level(void) {
#if defined(LOGADDEXP_2ULP_AVX2_FORCE_ISA)
    return LOGADDEXP_2ULP_AVX2_FORCE_ISA;
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

float logaddexp_2ulp_avx2(float x0, float x1) {
    return logaddexp_2ulp_avx2_element(x0, x1);
}

void logaddexp_2ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logaddexp_2ulp_avx2_level();
    if (level == 2) {
        logaddexp_2ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        logaddexp_2ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    logaddexp_2ulp_avx2_array_portable(x0, x1, y, n);
}
