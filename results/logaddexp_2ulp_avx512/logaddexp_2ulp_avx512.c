/* logaddexp_2ulp_avx512: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    1.212617 ulp, observed on 1158329 inputs
 *   worst input  -0x1.b44abap-1 (-0.852132618, encoding 0xbf5a255d)
 *                -0x1.1df4bcp-1 (-0.5585078, encoding 0xbf0efa5e)
 *   result there -0x1.78110cp-10 (-0.00143458019, encoding 0xbabc0886)
 *   mean error   0.144227 ulp
 *   misrounded   54050 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ec80c8dd09733fe4aa14c209fe7687e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 2 --isa avx512 --time 22s --seed 1 --threads 1 --archive logaddexp_2ulp_avx512.db
 *                time: 1.3914 ns/element as avx512 code (inputs mean)
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
#include "logaddexp_2ulp_avx512.h"

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

static inline double logaddexp_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logaddexp_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logaddexp_2ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logaddexp_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logaddexp_2ulp_avx512_addbits_f64(double a, int64_t b) {
    return logaddexp_2ulp_avx512_frombits_f64((int64_t)((uint64_t)logaddexp_2ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline double logaddexp_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline float logaddexp_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static const double logaddexp_2ulp_avx512_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double logaddexp_2ulp_avx512_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline float logaddexp_2ulp_avx512_element(float x0, float x1) {
    const double v0 = -0x1.62e42ff06bf32p-1; /* -0.6931471806510443 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = -0x1.9p+7; /* -200 */
    const float v3 = x0;
    const float v4 = x1;
    const int v5 = v3 < v4;
    const float v6 = v5 ? v3 : v4;
    const double v7 = (double)v6;
    const float v8 = v5 ? v4 : v3;
    const double v9 = (double)v8;
    const double v10 = v7 - v9;
    const double v11 = v2 > v10 ? v2 : v10;
    const double v12 = 0x1.8p+52; /* 6755399441055744 */
    const double v13 = logaddexp_2ulp_avx512_fma_f64(v1, v11, v12);
    const double v14 = v13 - v12;
    const double v15 = logaddexp_2ulp_avx512_fma_f64(v0, v14, v11);
    const double v16 = 0x1.a22800d896ce6p-13; /* 0.00019939244409070757 */
    const double v17 = 0x1.6d758dc7579c3p-10; /* 0.0013941161904181688 */
    const double v18 = logaddexp_2ulp_avx512_fma_f64(v16, v15, v17);
    const double v19 = 0x1.1110f4d8d85cbp-7; /* 0.0083333201925509717 */
    const double v20 = logaddexp_2ulp_avx512_fma_f64(v15, v18, v19);
    const double v21 = 0x1.55548b0f1dc65p-5; /* 0.041666289901450416 */
    const double v22 = logaddexp_2ulp_avx512_fma_f64(v20, v15, v21);
    const double v23 = 0x1.5555339af88e9p-3; /* 0.16666641537364704 */
    const double v24 = logaddexp_2ulp_avx512_fma_f64(v15, v22, v23);
    const double v25 = 0x1.ffffce75a783dp-2; /* 0.49999926179032511 */
    const double v26 = logaddexp_2ulp_avx512_fma_f64(v24, v15, v25);
    const double v27 = 0x1.ffffce310790dp-1; /* 0.99999851559167185 */
    const double v28 = logaddexp_2ulp_avx512_fma_f64(v15, v26, v27);
    const double v29 = 0x1.5b753f5eb008cp-41; /* 6.1720939150250888e-13 */
    const double v30 = 0x1.ffffce3347595p-1; /* 0.99999851585350774 */
    const double v31 = logaddexp_2ulp_avx512_fma_f64(v7, v29, v30);
    const double v32 = logaddexp_2ulp_avx512_fma_f64(v28, v15, v31);
    const int64_t v33 = logaddexp_2ulp_avx512_bits_f64(v13);
    const int64_t v34 = INT64_C(52);
    const int64_t v35 = logaddexp_2ulp_avx512_shl_i64(v33, v34);
    const double v36 = logaddexp_2ulp_avx512_addbits_f64(v32, v35);
    const double v37 = 0x1.ffffce63d34d3p+0; /* 1.9999970430101726 */
    const double v38 = v37 + v36;
    const double v39 = v36 / v38;
    const double v40 = 0x1.0d173988da855p-12; /* 0.00025662491002854021 */
    const double v41 = logaddexp_2ulp_avx512_fma_f64(v39, v39, v40);
    const double v42 = 0x1.e06fdbc6a288dp-3; /* 0.23458835315642937 */
    const double v43 = v41 * v41;
    const double v44 = 0x1.ba5324c63d55bp-3; /* 0.21597889642695631 */
    const double v45 = 0x1.24a4a382ffdc9p-2; /* 0.2857842968660092 */
    const double v46 = logaddexp_2ulp_avx512_fma_f64(v44, v41, v45);
    const double v47 = logaddexp_2ulp_avx512_fma_f64(v42, v43, v46);
    const double v48 = 0x1.995e55629b452p-2; /* 0.39977391638132531 */
    const double v49 = 0x1.553a6f0bbe85cp-1; /* 0.66646143930780566 */
    const double v50 = logaddexp_2ulp_avx512_fma_f64(v48, v41, v49);
    const double v51 = logaddexp_2ulp_avx512_fma_f64(v47, v43, v50);
    const double v52 = 0x1.fff4ca4fad616p+0; /* 1.999828953220804 */
    const double v53 = logaddexp_2ulp_avx512_fma_f64(v41, v51, v52);
    const double v54 = logaddexp_2ulp_avx512_fma_f64(v39, v53, v9);
    const float v55 = (float)v54;
    const double v56 = logaddexp_2ulp_avx512_abs_f64(v54);
    const double v57 = 0x1p-10; /* 0.0009765625 */
    const int v58 = v56 < v57;
    const float v59 = INFINITY;
    const float v60 = logaddexp_2ulp_avx512_abs_f32(v8);
    const int v61 = v59 == v60;
    const float v62 = -INFINITY;
    const int v63 = v62 == v6;
    const int v64 = v3 != v3 || v4 != v4;
    const int v65 = v63 | v64;
    const int v66 = v61 | v65;
    const double v67 = 0x1.48a5bb2e5404p-7; /* 0.010029522320707085 */
    const double v68 = -0x1.76859f9124aaep-13; /* -0.0001785859899752959 */
    const double v69 = 0x1.9f36fced17ed4p-13; /* 0.00019798984377227566 */
    float r0 = v55;
    if (v58) {
        const double v70 = 0x1p+0; /* 1 */
        const double v71 = 0x1.8p+47; /* 211106232532992 */
        const double v72 = logaddexp_2ulp_avx512_fma_f64(v1, v9, v71);
        const int64_t v73 = logaddexp_2ulp_avx512_bits_f64(v72);
        const int64_t v74 = INT64_C(31);
        const int64_t v75 = v74 & v73;
        const int64_t v76 = (int64_t)((uint64_t)v73 - (uint64_t)v75);
        const int64_t v77 = INT64_C(47);
        const int64_t v78 = logaddexp_2ulp_avx512_shl_i64(v76, v77);
        const double v79 = logaddexp_2ulp_avx512_addbits_f64(v70, v78);
        const int32_t v80 = 31;
        const int32_t v81 = (int32_t)(uint32_t)(uint64_t)v73;
        const int32_t v82 = v80 & v81;
        const double v83 = logaddexp_2ulp_avx512_table0[v82];
        const double v84 = v79 * v83;
        const double v85 = 0x1p-1; /* 0.5 */
        const double v86 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v87 = 0x1.820bb8f1ca425p-19; /* 2.8762652783021256e-06 */
        const double v88 = -0x1.62e42fefap-1; /* -0.69314718055829871 */
        const double v89 = v72 - v71;
        const double v90 = logaddexp_2ulp_avx512_fma_f64(v88, v89, v9);
        const double v91 = 0x1.cf79abc9e3b3ap-40; /* 1.6465949582897082e-12 */
        const double v92 = v91 * v89;
        const double v93 = v90 - v92;
        const double v94 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v95 = logaddexp_2ulp_avx512_fma_f64(v87, v93, v94);
        const double v96 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v97 = logaddexp_2ulp_avx512_fma_f64(v95, v93, v96);
        const double v98 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v99 = logaddexp_2ulp_avx512_fma_f64(v97, v93, v98);
        const double v100 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v101 = logaddexp_2ulp_avx512_fma_f64(v99, v93, v100);
        const double v102 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v103 = logaddexp_2ulp_avx512_fma_f64(v101, v93, v102);
        const double v104 = v103 * v93;
        const double v105 = v86 + v104;
        const double v106 = v105 * v93;
        const double v107 = v85 + v106;
        const double v108 = v107 * v93;
        const double v109 = logaddexp_2ulp_avx512_fma_f64(v108, v93, v93);
        const double v110 = v84 * v109;
        const double v111 = v2 > v7 ? v2 : v7;
        const double v112 = logaddexp_2ulp_avx512_fma_f64(v111, v1, v71);
        const int64_t v113 = logaddexp_2ulp_avx512_bits_f64(v112);
        const int32_t v114 = (int32_t)(uint32_t)(uint64_t)v113;
        const int32_t v115 = v80 & v114;
        const double v116 = logaddexp_2ulp_avx512_table0[v115];
        const int64_t v117 = v74 & v113;
        const int64_t v118 = (int64_t)((uint64_t)v113 - (uint64_t)v117);
        const int64_t v119 = logaddexp_2ulp_avx512_shl_i64(v118, v77);
        const double v120 = logaddexp_2ulp_avx512_addbits_f64(v70, v119);
        const double v121 = v116 * v120;
        const double v122 = v84 - v70;
        const double v123 = v121 + v122;
        const double v124 = v110 + v123;
        const double v125 = v112 - v71;
        const double v126 = logaddexp_2ulp_avx512_fma_f64(v88, v125, v111);
        const double v127 = v125 * v91;
        const double v128 = v126 - v127;
        const double v129 = logaddexp_2ulp_avx512_fma_f64(v67, v128, v68);
        const double v130 = logaddexp_2ulp_avx512_fma_f64(v129, v128, v69);
        const double v131 = logaddexp_2ulp_avx512_fma_f64(v130, v128, v98);
        const double v132 = logaddexp_2ulp_avx512_fma_f64(v131, v128, v100);
        const double v133 = logaddexp_2ulp_avx512_fma_f64(v132, v128, v102);
        const double v134 = v133 * v128;
        const double v135 = v134 + v86;
        const double v136 = v135 * v128;
        const double v137 = v85 + v136;
        const double v138 = v137 * v128;
        const double v139 = v70 + v138;
        const double v140 = v139 * v128;
        const double v141 = v121 * v140;
        const double v142 = v124 + v141;
        const double v143 = v124 - v123;
        const double v144 = v110 - v143;
        const double v145 = v124 - v143;
        const double v146 = v123 - v145;
        const double v147 = v144 + v146;
        const double v148 = v123 - v122;
        const double v149 = v123 - v148;
        const double v150 = v122 - v149;
        const double v151 = v121 - v148;
        const double v152 = v150 + v151;
        const double v153 = logaddexp_2ulp_avx512_table1[v82];
        const double v154 = v153 * v79;
        const double v155 = v105 - v86;
        const double v156 = v104 - v155;
        const double v157 = 0x1.5555555555555p-57; /* 9.2518585385429707e-18 */
        const double v158 = v156 + v157;
        const double v159 = 0x1.ff0342542fc33p-94; /* 1.0077949135905144e-28 */
        const double v160 = v90 - v93;
        const double v161 = v160 - v92;
        const double v162 = -v92;
        const double v163 = logaddexp_2ulp_avx512_fma_f64(v91, v89, v162);
        const double v164 = v161 - v163;
        const double v165 = logaddexp_2ulp_avx512_fma_f64(v159, v89, v164);
        const double v166 = -v106;
        const double v167 = logaddexp_2ulp_avx512_fma_f64(v105, v93, v166);
        const double v168 = logaddexp_2ulp_avx512_fma_f64(v105, v165, v167);
        const double v169 = logaddexp_2ulp_avx512_fma_f64(v158, v93, v168);
        const double v170 = v107 - v85;
        const double v171 = v106 - v170;
        const double v172 = v169 + v171;
        const double v173 = -v108;
        const double v174 = logaddexp_2ulp_avx512_fma_f64(v107, v93, v173);
        const double v175 = logaddexp_2ulp_avx512_fma_f64(v165, v107, v174);
        const double v176 = logaddexp_2ulp_avx512_fma_f64(v172, v93, v175);
        const double v177 = v108 + v70;
        const double v178 = v177 - v70;
        const double v179 = v108 - v178;
        const double v180 = v176 + v179;
        const double v181 = -v109;
        const double v182 = logaddexp_2ulp_avx512_fma_f64(v93, v177, v181);
        const double v183 = logaddexp_2ulp_avx512_fma_f64(v165, v177, v182);
        const double v184 = logaddexp_2ulp_avx512_fma_f64(v180, v93, v183);
        const double v185 = -v110;
        const double v186 = logaddexp_2ulp_avx512_fma_f64(v84, v109, v185);
        const double v187 = logaddexp_2ulp_avx512_fma_f64(v84, v184, v186);
        const double v188 = logaddexp_2ulp_avx512_fma_f64(v154, v109, v187);
        const double v189 = v154 + v188;
        const double v190 = logaddexp_2ulp_avx512_table1[v115];
        const double v191 = v120 * v190;
        const double v192 = v135 - v86;
        const double v193 = v134 - v192;
        const double v194 = v193 + v157;
        const double v195 = v126 - v128;
        const double v196 = v195 - v127;
        const double v197 = -v127;
        const double v198 = logaddexp_2ulp_avx512_fma_f64(v125, v91, v197);
        const double v199 = v196 - v198;
        const double v200 = logaddexp_2ulp_avx512_fma_f64(v159, v125, v199);
        const double v201 = logaddexp_2ulp_avx512_fma_f64(v194, v128, v200);
        const double v202 = v137 - v85;
        const double v203 = v136 - v202;
        const double v204 = v201 + v203;
        const double v205 = -v138;
        const double v206 = logaddexp_2ulp_avx512_fma_f64(v137, v128, v205);
        const double v207 = logaddexp_2ulp_avx512_fma_f64(v200, v137, v206);
        const double v208 = logaddexp_2ulp_avx512_fma_f64(v204, v128, v207);
        const double v209 = v139 - v70;
        const double v210 = v138 - v209;
        const double v211 = v208 + v210;
        const double v212 = -v140;
        const double v213 = logaddexp_2ulp_avx512_fma_f64(v139, v128, v212);
        const double v214 = logaddexp_2ulp_avx512_fma_f64(v200, v139, v213);
        const double v215 = logaddexp_2ulp_avx512_fma_f64(v211, v128, v214);
        const double v216 = -v141;
        const double v217 = logaddexp_2ulp_avx512_fma_f64(v121, v140, v216);
        const double v218 = logaddexp_2ulp_avx512_fma_f64(v121, v215, v217);
        const double v219 = logaddexp_2ulp_avx512_fma_f64(v191, v140, v218);
        const double v220 = v191 + v219;
        const double v221 = v189 + v220;
        const double v222 = v152 + v221;
        const double v223 = v147 + v222;
        const double v224 = v142 - v124;
        const double v225 = v142 - v224;
        const double v226 = v124 - v225;
        const double v227 = v141 - v224;
        const double v228 = v226 + v227;
        const double v229 = v223 + v228;
        const double v230 = v142 + v229;
        const double v231 = -0x1p-2; /* -0.25 */
        const double v232 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v233 = logaddexp_2ulp_avx512_fma_f64(v230, v231, v232);
        const double v234 = -0x1p-1; /* -0.5 */
        const double v235 = logaddexp_2ulp_avx512_fma_f64(v233, v230, v234);
        const double v236 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v237 = logaddexp_2ulp_avx512_fma_f64(v230, v235, v236);
        const double v238 = logaddexp_2ulp_avx512_fma_f64(v237, v230, v230);
        const float v239 = (float)v238;
        r0 = v239;
    }
    if (v66) {
        const float v240 = NAN;
        const float v241 = v64 ? v240 : v8;
        r0 = v241;
    }
    return r0;
}

static void logaddexp_2ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logaddexp_2ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGADDEXP_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGADDEXP_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGADDEXP_2ULP_AVX512_AVX2 static inline LOGADDEXP_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOGADDEXP_2ULP_AVX512_AVX512 static inline LOGADDEXP_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGADDEXP_2ULP_AVX512_AVX2 __m256i logaddexp_2ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOGADDEXP_2ULP_AVX512_AVX2 __m256i logaddexp_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

LOGADDEXP_2ULP_AVX512_AVX2 __m128i logaddexp_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGADDEXP_2ULP_AVX512_AVX2 void logaddexp_2ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42ff06bf32p-1); /* -0.6931471806510443 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.9p+7); /* -200 */
    const __m256d v12 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v16 = _mm256_set1_pd(0x1.a22800d896ce6p-13); /* 0.00019939244409070757 */
    const __m256d v17 = _mm256_set1_pd(0x1.6d758dc7579c3p-10); /* 0.0013941161904181688 */
    const __m256d v19 = _mm256_set1_pd(0x1.1110f4d8d85cbp-7); /* 0.0083333201925509717 */
    const __m256d v21 = _mm256_set1_pd(0x1.55548b0f1dc65p-5); /* 0.041666289901450416 */
    const __m256d v23 = _mm256_set1_pd(0x1.5555339af88e9p-3); /* 0.16666641537364704 */
    const __m256d v25 = _mm256_set1_pd(0x1.ffffce75a783dp-2); /* 0.49999926179032511 */
    const __m256d v27 = _mm256_set1_pd(0x1.ffffce310790dp-1); /* 0.99999851559167185 */
    const __m256d v29 = _mm256_set1_pd(0x1.5b753f5eb008cp-41); /* 6.1720939150250888e-13 */
    const __m256d v30 = _mm256_set1_pd(0x1.ffffce3347595p-1); /* 0.99999851585350774 */
    const __m256d v37 = _mm256_set1_pd(0x1.ffffce63d34d3p+0); /* 1.9999970430101726 */
    const __m256d v40 = _mm256_set1_pd(0x1.0d173988da855p-12); /* 0.00025662491002854021 */
    const __m256d v42 = _mm256_set1_pd(0x1.e06fdbc6a288dp-3); /* 0.23458835315642937 */
    const __m256d v44 = _mm256_set1_pd(0x1.ba5324c63d55bp-3); /* 0.21597889642695631 */
    const __m256d v45 = _mm256_set1_pd(0x1.24a4a382ffdc9p-2); /* 0.2857842968660092 */
    const __m256d v48 = _mm256_set1_pd(0x1.995e55629b452p-2); /* 0.39977391638132531 */
    const __m256d v49 = _mm256_set1_pd(0x1.553a6f0bbe85cp-1); /* 0.66646143930780566 */
    const __m256d v52 = _mm256_set1_pd(0x1.fff4ca4fad616p+0); /* 1.999828953220804 */
    const __m256d v57 = _mm256_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m256 v59 = _mm256_set1_ps(INFINITY);
    const __m256 v62 = _mm256_set1_ps(-INFINITY);
    const __m256d v67 = _mm256_set1_pd(0x1.48a5bb2e5404p-7); /* 0.010029522320707085 */
    const __m256d v68 = _mm256_set1_pd(-0x1.76859f9124aaep-13); /* -0.0001785859899752959 */
    const __m256d v69 = _mm256_set1_pd(0x1.9f36fced17ed4p-13); /* 0.00019798984377227566 */
    const __m256d v70 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v71 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256i v74 = _mm256_set1_epi64x(INT64_C(31));
    const __m256i v80 = _mm256_set1_epi32(31);
    const __m256d v85 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v86 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v87 = _mm256_set1_pd(0x1.820bb8f1ca425p-19); /* 2.8762652783021256e-06 */
    const __m256d v88 = _mm256_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m256d v91 = _mm256_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m256d v94 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v96 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v98 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v100 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v102 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v157 = _mm256_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m256d v159 = _mm256_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m256d v231 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v232 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v234 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v236 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256 v240 = _mm256_set1_ps(NAN);
    const __m256 v3 = _mm256_loadu_ps(x0);
    const __m256 v4 = _mm256_loadu_ps(x1);
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_LT_OQ));
    const __m256 v6 = _mm256_blendv_ps(v4, v3, _mm256_castsi256_ps(v5));
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256 v8 = _mm256_blendv_ps(v3, v4, _mm256_castsi256_ps(v5));
    const __m256d v9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v8));
    const __m256d v9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v8, 1));
    const __m256d v10l = _mm256_sub_pd(v7l, v9l);
    const __m256d v10h = _mm256_sub_pd(v7h, v9h);
    const __m256d v11l = _mm256_max_pd(v2, v10l);
    const __m256d v11h = _mm256_max_pd(v2, v10h);
    const __m256d v13l = _mm256_fmadd_pd(v1, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v1, v11h, v12);
    const __m256d v14l = _mm256_sub_pd(v13l, v12);
    const __m256d v14h = _mm256_sub_pd(v13h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v0, v14l, v11l);
    const __m256d v15h = _mm256_fmadd_pd(v0, v14h, v11h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v15l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v15h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v15l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v15h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v15l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v15h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v15l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v15h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v15l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v15h, v26h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v7l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v7h, v29, v30);
    const __m256d v32l = _mm256_fmadd_pd(v28l, v15l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v15h, v31h);
    const __m256i v33l = logaddexp_2ulp_avx512_bits_f64_avx2(v13l);
    const __m256i v33h = logaddexp_2ulp_avx512_bits_f64_avx2(v13h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 52);
    const __m256i v35h = _mm256_slli_epi64(v33h, 52);
    const __m256d v36l = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_2ulp_avx512_bits_f64_avx2(v32l), v35l));
    const __m256d v36h = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_2ulp_avx512_bits_f64_avx2(v32h), v35h));
    const __m256d v38l = _mm256_add_pd(v37, v36l);
    const __m256d v38h = _mm256_add_pd(v37, v36h);
    const __m256d v39l = _mm256_div_pd(v36l, v38l);
    const __m256d v39h = _mm256_div_pd(v36h, v38h);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v39h, v40);
    const __m256d v43l = _mm256_mul_pd(v41l, v41l);
    const __m256d v43h = _mm256_mul_pd(v41h, v41h);
    const __m256d v46l = _mm256_fmadd_pd(v44, v41l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44, v41h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v42, v43l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v42, v43h, v46h);
    const __m256d v50l = _mm256_fmadd_pd(v48, v41l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48, v41h, v49);
    const __m256d v51l = _mm256_fmadd_pd(v47l, v43l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v47h, v43h, v50h);
    const __m256d v53l = _mm256_fmadd_pd(v41l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v41h, v51h, v52);
    const __m256d v54l = _mm256_fmadd_pd(v39l, v53l, v9l);
    const __m256d v54h = _mm256_fmadd_pd(v39h, v53h, v9h);
    const __m128 v55l = _mm256_cvtpd_ps(v54l);
    const __m128 v55h = _mm256_cvtpd_ps(v54h);
    const __m256 v55 = _mm256_set_m128(v55h, v55l);
    const __m256d v56l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v54l);
    const __m256d v56h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v54h);
    const __m256i v58l = _mm256_castpd_si256(_mm256_cmp_pd(v56l, v57, _CMP_LT_OQ));
    const __m256i v58h = _mm256_castpd_si256(_mm256_cmp_pd(v56h, v57, _CMP_LT_OQ));
    const __m256i v58 = logaddexp_2ulp_avx512_join_mask_avx2(v58l, v58h);
    const __m256 v60 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8);
    const __m256i v61 = _mm256_castps_si256(_mm256_cmp_ps(v59, v60, _CMP_EQ_OQ));
    const __m256i v63 = _mm256_castps_si256(_mm256_cmp_ps(v62, v6, _CMP_EQ_OQ));
    const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_UNORD_Q));
    const __m256i v65 = _mm256_or_si256(v63, v64);
    const __m256i v66 = _mm256_or_si256(v61, v65);
    __m256 r0 = v55;
    __m256i any1 = v58;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v72l = _mm256_fmadd_pd(v1, v9l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v1, v9h, v71);
        const __m256i v73l = _mm256_castpd_si256(v72l);
        const __m256i v73h = _mm256_castpd_si256(v72h);
        const __m256i v75l = _mm256_and_si256(v74, v73l);
        const __m256i v75h = _mm256_and_si256(v74, v73h);
        const __m256i v76l = _mm256_sub_epi64(v73l, v75l);
        const __m256i v76h = _mm256_sub_epi64(v73h, v75h);
        const __m256i v78l = _mm256_slli_epi64(v76l, 47);
        const __m256i v78h = _mm256_slli_epi64(v76h, 47);
        const __m256d v79l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v70), v78l));
        const __m256d v79h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v70), v78h));
        const __m128i v81l = logaddexp_2ulp_avx512_wrap_avx2(v73l);
        const __m128i v81h = logaddexp_2ulp_avx512_wrap_avx2(v73h);
        const __m256i v81 = _mm256_set_m128i(v81h, v81l);
        const __m256i v82 = _mm256_and_si256(v80, v81);
        const __m256d v83l = _mm256_i32gather_pd(logaddexp_2ulp_avx512_table0, _mm256_castsi256_si128(v82), 8);
        const __m256d v83h = _mm256_i32gather_pd(logaddexp_2ulp_avx512_table0, _mm256_extracti128_si256(v82, 1), 8);
        const __m256d v84l = _mm256_mul_pd(v79l, v83l);
        const __m256d v84h = _mm256_mul_pd(v79h, v83h);
        const __m256d v89l = _mm256_sub_pd(v72l, v71);
        const __m256d v89h = _mm256_sub_pd(v72h, v71);
        const __m256d v90l = _mm256_fmadd_pd(v88, v89l, v9l);
        const __m256d v90h = _mm256_fmadd_pd(v88, v89h, v9h);
        const __m256d v92l = _mm256_mul_pd(v91, v89l);
        const __m256d v92h = _mm256_mul_pd(v91, v89h);
        const __m256d v93l = _mm256_sub_pd(v90l, v92l);
        const __m256d v93h = _mm256_sub_pd(v90h, v92h);
        const __m256d v95l = _mm256_fmadd_pd(v87, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v87, v93h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v93l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v93h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v93l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v93h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v93l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v93h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v93l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v93h, v102);
        const __m256d v104l = _mm256_mul_pd(v103l, v93l);
        const __m256d v104h = _mm256_mul_pd(v103h, v93h);
        const __m256d v105l = _mm256_add_pd(v86, v104l);
        const __m256d v105h = _mm256_add_pd(v86, v104h);
        const __m256d v106l = _mm256_mul_pd(v105l, v93l);
        const __m256d v106h = _mm256_mul_pd(v105h, v93h);
        const __m256d v107l = _mm256_add_pd(v85, v106l);
        const __m256d v107h = _mm256_add_pd(v85, v106h);
        const __m256d v108l = _mm256_mul_pd(v107l, v93l);
        const __m256d v108h = _mm256_mul_pd(v107h, v93h);
        const __m256d v109l = _mm256_fmadd_pd(v108l, v93l, v93l);
        const __m256d v109h = _mm256_fmadd_pd(v108h, v93h, v93h);
        const __m256d v110l = _mm256_mul_pd(v84l, v109l);
        const __m256d v110h = _mm256_mul_pd(v84h, v109h);
        const __m256d v111l = _mm256_max_pd(v2, v7l);
        const __m256d v111h = _mm256_max_pd(v2, v7h);
        const __m256d v112l = _mm256_fmadd_pd(v111l, v1, v71);
        const __m256d v112h = _mm256_fmadd_pd(v111h, v1, v71);
        const __m256i v113l = _mm256_castpd_si256(v112l);
        const __m256i v113h = _mm256_castpd_si256(v112h);
        const __m128i v114l = logaddexp_2ulp_avx512_wrap_avx2(v113l);
        const __m128i v114h = logaddexp_2ulp_avx512_wrap_avx2(v113h);
        const __m256i v114 = _mm256_set_m128i(v114h, v114l);
        const __m256i v115 = _mm256_and_si256(v80, v114);
        const __m256d v116l = _mm256_i32gather_pd(logaddexp_2ulp_avx512_table0, _mm256_castsi256_si128(v115), 8);
        const __m256d v116h = _mm256_i32gather_pd(logaddexp_2ulp_avx512_table0, _mm256_extracti128_si256(v115, 1), 8);
        const __m256i v117l = _mm256_and_si256(v74, v113l);
        const __m256i v117h = _mm256_and_si256(v74, v113h);
        const __m256i v118l = _mm256_sub_epi64(v113l, v117l);
        const __m256i v118h = _mm256_sub_epi64(v113h, v117h);
        const __m256i v119l = _mm256_slli_epi64(v118l, 47);
        const __m256i v119h = _mm256_slli_epi64(v118h, 47);
        const __m256d v120l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v70), v119l));
        const __m256d v120h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v70), v119h));
        const __m256d v121l = _mm256_mul_pd(v116l, v120l);
        const __m256d v121h = _mm256_mul_pd(v116h, v120h);
        const __m256d v122l = _mm256_sub_pd(v84l, v70);
        const __m256d v122h = _mm256_sub_pd(v84h, v70);
        const __m256d v123l = _mm256_add_pd(v121l, v122l);
        const __m256d v123h = _mm256_add_pd(v121h, v122h);
        const __m256d v124l = _mm256_add_pd(v110l, v123l);
        const __m256d v124h = _mm256_add_pd(v110h, v123h);
        const __m256d v125l = _mm256_sub_pd(v112l, v71);
        const __m256d v125h = _mm256_sub_pd(v112h, v71);
        const __m256d v126l = _mm256_fmadd_pd(v88, v125l, v111l);
        const __m256d v126h = _mm256_fmadd_pd(v88, v125h, v111h);
        const __m256d v127l = _mm256_mul_pd(v125l, v91);
        const __m256d v127h = _mm256_mul_pd(v125h, v91);
        const __m256d v128l = _mm256_sub_pd(v126l, v127l);
        const __m256d v128h = _mm256_sub_pd(v126h, v127h);
        const __m256d v129l = _mm256_fmadd_pd(v67, v128l, v68);
        const __m256d v129h = _mm256_fmadd_pd(v67, v128h, v68);
        const __m256d v130l = _mm256_fmadd_pd(v129l, v128l, v69);
        const __m256d v130h = _mm256_fmadd_pd(v129h, v128h, v69);
        const __m256d v131l = _mm256_fmadd_pd(v130l, v128l, v98);
        const __m256d v131h = _mm256_fmadd_pd(v130h, v128h, v98);
        const __m256d v132l = _mm256_fmadd_pd(v131l, v128l, v100);
        const __m256d v132h = _mm256_fmadd_pd(v131h, v128h, v100);
        const __m256d v133l = _mm256_fmadd_pd(v132l, v128l, v102);
        const __m256d v133h = _mm256_fmadd_pd(v132h, v128h, v102);
        const __m256d v134l = _mm256_mul_pd(v133l, v128l);
        const __m256d v134h = _mm256_mul_pd(v133h, v128h);
        const __m256d v135l = _mm256_add_pd(v134l, v86);
        const __m256d v135h = _mm256_add_pd(v134h, v86);
        const __m256d v136l = _mm256_mul_pd(v135l, v128l);
        const __m256d v136h = _mm256_mul_pd(v135h, v128h);
        const __m256d v137l = _mm256_add_pd(v85, v136l);
        const __m256d v137h = _mm256_add_pd(v85, v136h);
        const __m256d v138l = _mm256_mul_pd(v137l, v128l);
        const __m256d v138h = _mm256_mul_pd(v137h, v128h);
        const __m256d v139l = _mm256_add_pd(v70, v138l);
        const __m256d v139h = _mm256_add_pd(v70, v138h);
        const __m256d v140l = _mm256_mul_pd(v139l, v128l);
        const __m256d v140h = _mm256_mul_pd(v139h, v128h);
        const __m256d v141l = _mm256_mul_pd(v121l, v140l);
        const __m256d v141h = _mm256_mul_pd(v121h, v140h);
        const __m256d v142l = _mm256_add_pd(v124l, v141l);
        const __m256d v142h = _mm256_add_pd(v124h, v141h);
        const __m256d v143l = _mm256_sub_pd(v124l, v123l);
        const __m256d v143h = _mm256_sub_pd(v124h, v123h);
        const __m256d v144l = _mm256_sub_pd(v110l, v143l);
        const __m256d v144h = _mm256_sub_pd(v110h, v143h);
        const __m256d v145l = _mm256_sub_pd(v124l, v143l);
        const __m256d v145h = _mm256_sub_pd(v124h, v143h);
        const __m256d v146l = _mm256_sub_pd(v123l, v145l);
        const __m256d v146h = _mm256_sub_pd(v123h, v145h);
        const __m256d v147l = _mm256_add_pd(v144l, v146l);
        const __m256d v147h = _mm256_add_pd(v144h, v146h);
        const __m256d v148l = _mm256_sub_pd(v123l, v122l);
        const __m256d v148h = _mm256_sub_pd(v123h, v122h);
        const __m256d v149l = _mm256_sub_pd(v123l, v148l);
        const __m256d v149h = _mm256_sub_pd(v123h, v148h);
        const __m256d v150l = _mm256_sub_pd(v122l, v149l);
        const __m256d v150h = _mm256_sub_pd(v122h, v149h);
        const __m256d v151l = _mm256_sub_pd(v121l, v148l);
        const __m256d v151h = _mm256_sub_pd(v121h, v148h);
        const __m256d v152l = _mm256_add_pd(v150l, v151l);
        const __m256d v152h = _mm256_add_pd(v150h, v151h);
        const __m256d v153l = _mm256_i32gather_pd(logaddexp_2ulp_avx512_table1, _mm256_castsi256_si128(v82), 8);
        const __m256d v153h = _mm256_i32gather_pd(logaddexp_2ulp_avx512_table1, _mm256_extracti128_si256(v82, 1), 8);
        const __m256d v154l = _mm256_mul_pd(v153l, v79l);
        const __m256d v154h = _mm256_mul_pd(v153h, v79h);
        const __m256d v155l = _mm256_sub_pd(v105l, v86);
        const __m256d v155h = _mm256_sub_pd(v105h, v86);
        const __m256d v156l = _mm256_sub_pd(v104l, v155l);
        const __m256d v156h = _mm256_sub_pd(v104h, v155h);
        const __m256d v158l = _mm256_add_pd(v156l, v157);
        const __m256d v158h = _mm256_add_pd(v156h, v157);
        const __m256d v160l = _mm256_sub_pd(v90l, v93l);
        const __m256d v160h = _mm256_sub_pd(v90h, v93h);
        const __m256d v161l = _mm256_sub_pd(v160l, v92l);
        const __m256d v161h = _mm256_sub_pd(v160h, v92h);
        const __m256d v163l = _mm256_fmsub_pd(v91, v89l, v92l);
        const __m256d v163h = _mm256_fmsub_pd(v91, v89h, v92h);
        const __m256d v164l = _mm256_sub_pd(v161l, v163l);
        const __m256d v164h = _mm256_sub_pd(v161h, v163h);
        const __m256d v165l = _mm256_fmadd_pd(v159, v89l, v164l);
        const __m256d v165h = _mm256_fmadd_pd(v159, v89h, v164h);
        const __m256d v167l = _mm256_fmsub_pd(v105l, v93l, v106l);
        const __m256d v167h = _mm256_fmsub_pd(v105h, v93h, v106h);
        const __m256d v168l = _mm256_fmadd_pd(v105l, v165l, v167l);
        const __m256d v168h = _mm256_fmadd_pd(v105h, v165h, v167h);
        const __m256d v169l = _mm256_fmadd_pd(v158l, v93l, v168l);
        const __m256d v169h = _mm256_fmadd_pd(v158h, v93h, v168h);
        const __m256d v170l = _mm256_sub_pd(v107l, v85);
        const __m256d v170h = _mm256_sub_pd(v107h, v85);
        const __m256d v171l = _mm256_sub_pd(v106l, v170l);
        const __m256d v171h = _mm256_sub_pd(v106h, v170h);
        const __m256d v172l = _mm256_add_pd(v169l, v171l);
        const __m256d v172h = _mm256_add_pd(v169h, v171h);
        const __m256d v174l = _mm256_fmsub_pd(v107l, v93l, v108l);
        const __m256d v174h = _mm256_fmsub_pd(v107h, v93h, v108h);
        const __m256d v175l = _mm256_fmadd_pd(v165l, v107l, v174l);
        const __m256d v175h = _mm256_fmadd_pd(v165h, v107h, v174h);
        const __m256d v176l = _mm256_fmadd_pd(v172l, v93l, v175l);
        const __m256d v176h = _mm256_fmadd_pd(v172h, v93h, v175h);
        const __m256d v177l = _mm256_add_pd(v108l, v70);
        const __m256d v177h = _mm256_add_pd(v108h, v70);
        const __m256d v178l = _mm256_sub_pd(v177l, v70);
        const __m256d v178h = _mm256_sub_pd(v177h, v70);
        const __m256d v179l = _mm256_sub_pd(v108l, v178l);
        const __m256d v179h = _mm256_sub_pd(v108h, v178h);
        const __m256d v180l = _mm256_add_pd(v176l, v179l);
        const __m256d v180h = _mm256_add_pd(v176h, v179h);
        const __m256d v182l = _mm256_fmsub_pd(v93l, v177l, v109l);
        const __m256d v182h = _mm256_fmsub_pd(v93h, v177h, v109h);
        const __m256d v183l = _mm256_fmadd_pd(v165l, v177l, v182l);
        const __m256d v183h = _mm256_fmadd_pd(v165h, v177h, v182h);
        const __m256d v184l = _mm256_fmadd_pd(v180l, v93l, v183l);
        const __m256d v184h = _mm256_fmadd_pd(v180h, v93h, v183h);
        const __m256d v186l = _mm256_fmsub_pd(v84l, v109l, v110l);
        const __m256d v186h = _mm256_fmsub_pd(v84h, v109h, v110h);
        const __m256d v187l = _mm256_fmadd_pd(v84l, v184l, v186l);
        const __m256d v187h = _mm256_fmadd_pd(v84h, v184h, v186h);
        const __m256d v188l = _mm256_fmadd_pd(v154l, v109l, v187l);
        const __m256d v188h = _mm256_fmadd_pd(v154h, v109h, v187h);
        const __m256d v189l = _mm256_add_pd(v154l, v188l);
        const __m256d v189h = _mm256_add_pd(v154h, v188h);
        const __m256d v190l = _mm256_i32gather_pd(logaddexp_2ulp_avx512_table1, _mm256_castsi256_si128(v115), 8);
        const __m256d v190h = _mm256_i32gather_pd(logaddexp_2ulp_avx512_table1, _mm256_extracti128_si256(v115, 1), 8);
        const __m256d v191l = _mm256_mul_pd(v120l, v190l);
        const __m256d v191h = _mm256_mul_pd(v120h, v190h);
        const __m256d v192l = _mm256_sub_pd(v135l, v86);
        const __m256d v192h = _mm256_sub_pd(v135h, v86);
        const __m256d v193l = _mm256_sub_pd(v134l, v192l);
        const __m256d v193h = _mm256_sub_pd(v134h, v192h);
        const __m256d v194l = _mm256_add_pd(v193l, v157);
        const __m256d v194h = _mm256_add_pd(v193h, v157);
        const __m256d v195l = _mm256_sub_pd(v126l, v128l);
        const __m256d v195h = _mm256_sub_pd(v126h, v128h);
        const __m256d v196l = _mm256_sub_pd(v195l, v127l);
        const __m256d v196h = _mm256_sub_pd(v195h, v127h);
        const __m256d v198l = _mm256_fmsub_pd(v125l, v91, v127l);
        const __m256d v198h = _mm256_fmsub_pd(v125h, v91, v127h);
        const __m256d v199l = _mm256_sub_pd(v196l, v198l);
        const __m256d v199h = _mm256_sub_pd(v196h, v198h);
        const __m256d v200l = _mm256_fmadd_pd(v159, v125l, v199l);
        const __m256d v200h = _mm256_fmadd_pd(v159, v125h, v199h);
        const __m256d v201l = _mm256_fmadd_pd(v194l, v128l, v200l);
        const __m256d v201h = _mm256_fmadd_pd(v194h, v128h, v200h);
        const __m256d v202l = _mm256_sub_pd(v137l, v85);
        const __m256d v202h = _mm256_sub_pd(v137h, v85);
        const __m256d v203l = _mm256_sub_pd(v136l, v202l);
        const __m256d v203h = _mm256_sub_pd(v136h, v202h);
        const __m256d v204l = _mm256_add_pd(v201l, v203l);
        const __m256d v204h = _mm256_add_pd(v201h, v203h);
        const __m256d v206l = _mm256_fmsub_pd(v137l, v128l, v138l);
        const __m256d v206h = _mm256_fmsub_pd(v137h, v128h, v138h);
        const __m256d v207l = _mm256_fmadd_pd(v200l, v137l, v206l);
        const __m256d v207h = _mm256_fmadd_pd(v200h, v137h, v206h);
        const __m256d v208l = _mm256_fmadd_pd(v204l, v128l, v207l);
        const __m256d v208h = _mm256_fmadd_pd(v204h, v128h, v207h);
        const __m256d v209l = _mm256_sub_pd(v139l, v70);
        const __m256d v209h = _mm256_sub_pd(v139h, v70);
        const __m256d v210l = _mm256_sub_pd(v138l, v209l);
        const __m256d v210h = _mm256_sub_pd(v138h, v209h);
        const __m256d v211l = _mm256_add_pd(v208l, v210l);
        const __m256d v211h = _mm256_add_pd(v208h, v210h);
        const __m256d v213l = _mm256_fmsub_pd(v139l, v128l, v140l);
        const __m256d v213h = _mm256_fmsub_pd(v139h, v128h, v140h);
        const __m256d v214l = _mm256_fmadd_pd(v200l, v139l, v213l);
        const __m256d v214h = _mm256_fmadd_pd(v200h, v139h, v213h);
        const __m256d v215l = _mm256_fmadd_pd(v211l, v128l, v214l);
        const __m256d v215h = _mm256_fmadd_pd(v211h, v128h, v214h);
        const __m256d v217l = _mm256_fmsub_pd(v121l, v140l, v141l);
        const __m256d v217h = _mm256_fmsub_pd(v121h, v140h, v141h);
        const __m256d v218l = _mm256_fmadd_pd(v121l, v215l, v217l);
        const __m256d v218h = _mm256_fmadd_pd(v121h, v215h, v217h);
        const __m256d v219l = _mm256_fmadd_pd(v191l, v140l, v218l);
        const __m256d v219h = _mm256_fmadd_pd(v191h, v140h, v218h);
        const __m256d v220l = _mm256_add_pd(v191l, v219l);
        const __m256d v220h = _mm256_add_pd(v191h, v219h);
        const __m256d v221l = _mm256_add_pd(v189l, v220l);
        const __m256d v221h = _mm256_add_pd(v189h, v220h);
        const __m256d v222l = _mm256_add_pd(v152l, v221l);
        const __m256d v222h = _mm256_add_pd(v152h, v221h);
        const __m256d v223l = _mm256_add_pd(v147l, v222l);
        const __m256d v223h = _mm256_add_pd(v147h, v222h);
        const __m256d v224l = _mm256_sub_pd(v142l, v124l);
        const __m256d v224h = _mm256_sub_pd(v142h, v124h);
        const __m256d v225l = _mm256_sub_pd(v142l, v224l);
        const __m256d v225h = _mm256_sub_pd(v142h, v224h);
        const __m256d v226l = _mm256_sub_pd(v124l, v225l);
        const __m256d v226h = _mm256_sub_pd(v124h, v225h);
        const __m256d v227l = _mm256_sub_pd(v141l, v224l);
        const __m256d v227h = _mm256_sub_pd(v141h, v224h);
        const __m256d v228l = _mm256_add_pd(v226l, v227l);
        const __m256d v228h = _mm256_add_pd(v226h, v227h);
        const __m256d v229l = _mm256_add_pd(v223l, v228l);
        const __m256d v229h = _mm256_add_pd(v223h, v228h);
        const __m256d v230l = _mm256_add_pd(v142l, v229l);
        const __m256d v230h = _mm256_add_pd(v142h, v229h);
        const __m256d v233l = _mm256_fmadd_pd(v230l, v231, v232);
        const __m256d v233h = _mm256_fmadd_pd(v230h, v231, v232);
        const __m256d v235l = _mm256_fmadd_pd(v233l, v230l, v234);
        const __m256d v235h = _mm256_fmadd_pd(v233h, v230h, v234);
        const __m256d v237l = _mm256_fmadd_pd(v230l, v235l, v236);
        const __m256d v237h = _mm256_fmadd_pd(v230h, v235h, v236);
        const __m256d v238l = _mm256_fmadd_pd(v237l, v230l, v230l);
        const __m256d v238h = _mm256_fmadd_pd(v237h, v230h, v230h);
        const __m128 v239l = _mm256_cvtpd_ps(v238l);
        const __m128 v239h = _mm256_cvtpd_ps(v238h);
        const __m256 v239 = _mm256_set_m128(v239h, v239l);
        r0 = _mm256_blendv_ps(r0, v239, _mm256_castsi256_ps(v58));
    }
    __m256i any2 = v66;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        const __m256 v241 = _mm256_blendv_ps(v8, v240, _mm256_castsi256_ps(v64));
        r0 = _mm256_blendv_ps(r0, v241, _mm256_castsi256_ps(v66));
    }
    _mm256_storeu_ps(y, r0);
}

static LOGADDEXP_2ULP_AVX512_AVX2_TARGET void logaddexp_2ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logaddexp_2ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        logaddexp_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGADDEXP_2ULP_AVX512_AVX512 __m512i logaddexp_2ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGADDEXP_2ULP_AVX512_AVX512 void logaddexp_2ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42ff06bf32p-1); /* -0.6931471806510443 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.9p+7); /* -200 */
    const __m512d v12 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(0x1.a22800d896ce6p-13); /* 0.00019939244409070757 */
    const __m512d v17 = _mm512_set1_pd(0x1.6d758dc7579c3p-10); /* 0.0013941161904181688 */
    const __m512d v19 = _mm512_set1_pd(0x1.1110f4d8d85cbp-7); /* 0.0083333201925509717 */
    const __m512d v21 = _mm512_set1_pd(0x1.55548b0f1dc65p-5); /* 0.041666289901450416 */
    const __m512d v23 = _mm512_set1_pd(0x1.5555339af88e9p-3); /* 0.16666641537364704 */
    const __m512d v25 = _mm512_set1_pd(0x1.ffffce75a783dp-2); /* 0.49999926179032511 */
    const __m512d v27 = _mm512_set1_pd(0x1.ffffce310790dp-1); /* 0.99999851559167185 */
    const __m512d v29 = _mm512_set1_pd(0x1.5b753f5eb008cp-41); /* 6.1720939150250888e-13 */
    const __m512d v30 = _mm512_set1_pd(0x1.ffffce3347595p-1); /* 0.99999851585350774 */
    const __m512d v37 = _mm512_set1_pd(0x1.ffffce63d34d3p+0); /* 1.9999970430101726 */
    const __m512d v40 = _mm512_set1_pd(0x1.0d173988da855p-12); /* 0.00025662491002854021 */
    const __m512d v42 = _mm512_set1_pd(0x1.e06fdbc6a288dp-3); /* 0.23458835315642937 */
    const __m512d v44 = _mm512_set1_pd(0x1.ba5324c63d55bp-3); /* 0.21597889642695631 */
    const __m512d v45 = _mm512_set1_pd(0x1.24a4a382ffdc9p-2); /* 0.2857842968660092 */
    const __m512d v48 = _mm512_set1_pd(0x1.995e55629b452p-2); /* 0.39977391638132531 */
    const __m512d v49 = _mm512_set1_pd(0x1.553a6f0bbe85cp-1); /* 0.66646143930780566 */
    const __m512d v52 = _mm512_set1_pd(0x1.fff4ca4fad616p+0); /* 1.999828953220804 */
    const __m512d v57 = _mm512_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m512 v59 = _mm512_set1_ps(INFINITY);
    const __m512 v62 = _mm512_set1_ps(-INFINITY);
    const __m512d v67 = _mm512_set1_pd(0x1.48a5bb2e5404p-7); /* 0.010029522320707085 */
    const __m512d v68 = _mm512_set1_pd(-0x1.76859f9124aaep-13); /* -0.0001785859899752959 */
    const __m512d v69 = _mm512_set1_pd(0x1.9f36fced17ed4p-13); /* 0.00019798984377227566 */
    const __m512d v70 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v71 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512i v74 = _mm512_set1_epi64(INT64_C(31));
    const __m512i v80 = _mm512_set1_epi32(31);
    const __m512d v85 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v86 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v87 = _mm512_set1_pd(0x1.820bb8f1ca425p-19); /* 2.8762652783021256e-06 */
    const __m512d v88 = _mm512_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m512d v91 = _mm512_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m512d v94 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v96 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v100 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v102 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v157 = _mm512_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m512d v159 = _mm512_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m512d v231 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v232 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v234 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v236 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512 v240 = _mm512_set1_ps(NAN);
    const __m512 v3 = _mm512_loadu_ps(x0);
    const __m512 v4 = _mm512_loadu_ps(x1);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v3, v4, _CMP_LT_OQ);
    const __m512 v6 = _mm512_mask_blend_ps(v5, v4, v3);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512 v8 = _mm512_mask_blend_ps(v5, v3, v4);
    const __m512d v9l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8));
    const __m512d v9h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8, 1));
    const __m512d v10l = _mm512_sub_pd(v7l, v9l);
    const __m512d v10h = _mm512_sub_pd(v7h, v9h);
    const __m512d v11l = _mm512_max_pd(v2, v10l);
    const __m512d v11h = _mm512_max_pd(v2, v10h);
    const __m512d v13l = _mm512_fmadd_pd(v1, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v1, v11h, v12);
    const __m512d v14l = _mm512_sub_pd(v13l, v12);
    const __m512d v14h = _mm512_sub_pd(v13h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v0, v14l, v11l);
    const __m512d v15h = _mm512_fmadd_pd(v0, v14h, v11h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v15l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v15h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v15l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v15h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v15l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v15h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v15l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v15h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v15l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v15h, v26h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v7l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v7h, v29, v30);
    const __m512d v32l = _mm512_fmadd_pd(v28l, v15l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v28h, v15h, v31h);
    const __m512i v33l = logaddexp_2ulp_avx512_bits_f64_avx512(v13l);
    const __m512i v33h = logaddexp_2ulp_avx512_bits_f64_avx512(v13h);
    const __m512i v35l = _mm512_slli_epi64(v33l, 52);
    const __m512i v35h = _mm512_slli_epi64(v33h, 52);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_2ulp_avx512_bits_f64_avx512(v32l), v35l));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_2ulp_avx512_bits_f64_avx512(v32h), v35h));
    const __m512d v38l = _mm512_add_pd(v37, v36l);
    const __m512d v38h = _mm512_add_pd(v37, v36h);
    const __m512d v39l = _mm512_div_pd(v36l, v38l);
    const __m512d v39h = _mm512_div_pd(v36h, v38h);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v39h, v40);
    const __m512d v43l = _mm512_mul_pd(v41l, v41l);
    const __m512d v43h = _mm512_mul_pd(v41h, v41h);
    const __m512d v46l = _mm512_fmadd_pd(v44, v41l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44, v41h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v42, v43l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v42, v43h, v46h);
    const __m512d v50l = _mm512_fmadd_pd(v48, v41l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48, v41h, v49);
    const __m512d v51l = _mm512_fmadd_pd(v47l, v43l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v47h, v43h, v50h);
    const __m512d v53l = _mm512_fmadd_pd(v41l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v41h, v51h, v52);
    const __m512d v54l = _mm512_fmadd_pd(v39l, v53l, v9l);
    const __m512d v54h = _mm512_fmadd_pd(v39h, v53h, v9h);
    const __m256 v55l = _mm512_cvtpd_ps(v54l);
    const __m256 v55h = _mm512_cvtpd_ps(v54h);
    const __m512 v55 = _mm512_insertf32x8(_mm512_castps256_ps512(v55l), v55h, 1);
    const __m512d v56l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v54l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v56h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v54h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v58l = _mm512_cmp_pd_mask(v56l, v57, _CMP_LT_OQ);
    const __mmask8 v58h = _mm512_cmp_pd_mask(v56h, v57, _CMP_LT_OQ);
    const __mmask16 v58 = _mm512_kunpackb(v58h, v58l);
    const __m512 v60 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v61 = _mm512_cmp_ps_mask(v59, v60, _CMP_EQ_OQ);
    const __mmask16 v63 = _mm512_cmp_ps_mask(v62, v6, _CMP_EQ_OQ);
    const __mmask16 v64 = _mm512_cmp_ps_mask(v3, v4, _CMP_UNORD_Q);
    const __mmask16 v65 = (__mmask16)(v63 | v64);
    const __mmask16 v66 = (__mmask16)(v61 | v65);
    __m512 r0 = v55;
    __mmask16 any1 = v58;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v72l = _mm512_fmadd_pd(v1, v9l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v1, v9h, v71);
        const __m512i v73l = _mm512_castpd_si512(v72l);
        const __m512i v73h = _mm512_castpd_si512(v72h);
        const __m512i v75l = _mm512_and_si512(v74, v73l);
        const __m512i v75h = _mm512_and_si512(v74, v73h);
        const __m512i v76l = _mm512_sub_epi64(v73l, v75l);
        const __m512i v76h = _mm512_sub_epi64(v73h, v75h);
        const __m512i v78l = _mm512_slli_epi64(v76l, 47);
        const __m512i v78h = _mm512_slli_epi64(v76h, 47);
        const __m512d v79l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v70), v78l));
        const __m512d v79h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v70), v78h));
        const __m256i v81l = _mm512_cvtepi64_epi32(v73l);
        const __m256i v81h = _mm512_cvtepi64_epi32(v73h);
        const __m512i v81 = _mm512_inserti32x8(_mm512_castsi256_si512(v81l), v81h, 1);
        const __m512i v82 = _mm512_and_si512(v80, v81);
        const __m512d v83l = _mm512_i32gather_pd(_mm512_castsi512_si256(v82), logaddexp_2ulp_avx512_table0, 8);
        const __m512d v83h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v82, 1), logaddexp_2ulp_avx512_table0, 8);
        const __m512d v84l = _mm512_mul_pd(v79l, v83l);
        const __m512d v84h = _mm512_mul_pd(v79h, v83h);
        const __m512d v89l = _mm512_sub_pd(v72l, v71);
        const __m512d v89h = _mm512_sub_pd(v72h, v71);
        const __m512d v90l = _mm512_fmadd_pd(v88, v89l, v9l);
        const __m512d v90h = _mm512_fmadd_pd(v88, v89h, v9h);
        const __m512d v92l = _mm512_mul_pd(v91, v89l);
        const __m512d v92h = _mm512_mul_pd(v91, v89h);
        const __m512d v93l = _mm512_sub_pd(v90l, v92l);
        const __m512d v93h = _mm512_sub_pd(v90h, v92h);
        const __m512d v95l = _mm512_fmadd_pd(v87, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v87, v93h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v93l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v93h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v93l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v93h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v93l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v93h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v93l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v93h, v102);
        const __m512d v104l = _mm512_mul_pd(v103l, v93l);
        const __m512d v104h = _mm512_mul_pd(v103h, v93h);
        const __m512d v105l = _mm512_add_pd(v86, v104l);
        const __m512d v105h = _mm512_add_pd(v86, v104h);
        const __m512d v106l = _mm512_mul_pd(v105l, v93l);
        const __m512d v106h = _mm512_mul_pd(v105h, v93h);
        const __m512d v107l = _mm512_add_pd(v85, v106l);
        const __m512d v107h = _mm512_add_pd(v85, v106h);
        const __m512d v108l = _mm512_mul_pd(v107l, v93l);
        const __m512d v108h = _mm512_mul_pd(v107h, v93h);
        const __m512d v109l = _mm512_fmadd_pd(v108l, v93l, v93l);
        const __m512d v109h = _mm512_fmadd_pd(v108h, v93h, v93h);
        const __m512d v110l = _mm512_mul_pd(v84l, v109l);
        const __m512d v110h = _mm512_mul_pd(v84h, v109h);
        const __m512d v111l = _mm512_max_pd(v2, v7l);
        const __m512d v111h = _mm512_max_pd(v2, v7h);
        const __m512d v112l = _mm512_fmadd_pd(v111l, v1, v71);
        const __m512d v112h = _mm512_fmadd_pd(v111h, v1, v71);
        const __m512i v113l = _mm512_castpd_si512(v112l);
        const __m512i v113h = _mm512_castpd_si512(v112h);
        const __m256i v114l = _mm512_cvtepi64_epi32(v113l);
        const __m256i v114h = _mm512_cvtepi64_epi32(v113h);
        const __m512i v114 = _mm512_inserti32x8(_mm512_castsi256_si512(v114l), v114h, 1);
        const __m512i v115 = _mm512_and_si512(v80, v114);
        const __m512d v116l = _mm512_i32gather_pd(_mm512_castsi512_si256(v115), logaddexp_2ulp_avx512_table0, 8);
        const __m512d v116h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v115, 1), logaddexp_2ulp_avx512_table0, 8);
        const __m512i v117l = _mm512_and_si512(v74, v113l);
        const __m512i v117h = _mm512_and_si512(v74, v113h);
        const __m512i v118l = _mm512_sub_epi64(v113l, v117l);
        const __m512i v118h = _mm512_sub_epi64(v113h, v117h);
        const __m512i v119l = _mm512_slli_epi64(v118l, 47);
        const __m512i v119h = _mm512_slli_epi64(v118h, 47);
        const __m512d v120l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v70), v119l));
        const __m512d v120h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v70), v119h));
        const __m512d v121l = _mm512_mul_pd(v116l, v120l);
        const __m512d v121h = _mm512_mul_pd(v116h, v120h);
        const __m512d v122l = _mm512_sub_pd(v84l, v70);
        const __m512d v122h = _mm512_sub_pd(v84h, v70);
        const __m512d v123l = _mm512_add_pd(v121l, v122l);
        const __m512d v123h = _mm512_add_pd(v121h, v122h);
        const __m512d v124l = _mm512_add_pd(v110l, v123l);
        const __m512d v124h = _mm512_add_pd(v110h, v123h);
        const __m512d v125l = _mm512_sub_pd(v112l, v71);
        const __m512d v125h = _mm512_sub_pd(v112h, v71);
        const __m512d v126l = _mm512_fmadd_pd(v88, v125l, v111l);
        const __m512d v126h = _mm512_fmadd_pd(v88, v125h, v111h);
        const __m512d v127l = _mm512_mul_pd(v125l, v91);
        const __m512d v127h = _mm512_mul_pd(v125h, v91);
        const __m512d v128l = _mm512_sub_pd(v126l, v127l);
        const __m512d v128h = _mm512_sub_pd(v126h, v127h);
        const __m512d v129l = _mm512_fmadd_pd(v67, v128l, v68);
        const __m512d v129h = _mm512_fmadd_pd(v67, v128h, v68);
        const __m512d v130l = _mm512_fmadd_pd(v129l, v128l, v69);
        const __m512d v130h = _mm512_fmadd_pd(v129h, v128h, v69);
        const __m512d v131l = _mm512_fmadd_pd(v130l, v128l, v98);
        const __m512d v131h = _mm512_fmadd_pd(v130h, v128h, v98);
        const __m512d v132l = _mm512_fmadd_pd(v131l, v128l, v100);
        const __m512d v132h = _mm512_fmadd_pd(v131h, v128h, v100);
        const __m512d v133l = _mm512_fmadd_pd(v132l, v128l, v102);
        const __m512d v133h = _mm512_fmadd_pd(v132h, v128h, v102);
        const __m512d v134l = _mm512_mul_pd(v133l, v128l);
        const __m512d v134h = _mm512_mul_pd(v133h, v128h);
        const __m512d v135l = _mm512_add_pd(v134l, v86);
        const __m512d v135h = _mm512_add_pd(v134h, v86);
        const __m512d v136l = _mm512_mul_pd(v135l, v128l);
        const __m512d v136h = _mm512_mul_pd(v135h, v128h);
        const __m512d v137l = _mm512_add_pd(v85, v136l);
        const __m512d v137h = _mm512_add_pd(v85, v136h);
        const __m512d v138l = _mm512_mul_pd(v137l, v128l);
        const __m512d v138h = _mm512_mul_pd(v137h, v128h);
        const __m512d v139l = _mm512_add_pd(v70, v138l);
        const __m512d v139h = _mm512_add_pd(v70, v138h);
        const __m512d v140l = _mm512_mul_pd(v139l, v128l);
        const __m512d v140h = _mm512_mul_pd(v139h, v128h);
        const __m512d v141l = _mm512_mul_pd(v121l, v140l);
        const __m512d v141h = _mm512_mul_pd(v121h, v140h);
        const __m512d v142l = _mm512_add_pd(v124l, v141l);
        const __m512d v142h = _mm512_add_pd(v124h, v141h);
        const __m512d v143l = _mm512_sub_pd(v124l, v123l);
        const __m512d v143h = _mm512_sub_pd(v124h, v123h);
        const __m512d v144l = _mm512_sub_pd(v110l, v143l);
        const __m512d v144h = _mm512_sub_pd(v110h, v143h);
        const __m512d v145l = _mm512_sub_pd(v124l, v143l);
        const __m512d v145h = _mm512_sub_pd(v124h, v143h);
        const __m512d v146l = _mm512_sub_pd(v123l, v145l);
        const __m512d v146h = _mm512_sub_pd(v123h, v145h);
        const __m512d v147l = _mm512_add_pd(v144l, v146l);
        const __m512d v147h = _mm512_add_pd(v144h, v146h);
        const __m512d v148l = _mm512_sub_pd(v123l, v122l);
        const __m512d v148h = _mm512_sub_pd(v123h, v122h);
        const __m512d v149l = _mm512_sub_pd(v123l, v148l);
        const __m512d v149h = _mm512_sub_pd(v123h, v148h);
        const __m512d v150l = _mm512_sub_pd(v122l, v149l);
        const __m512d v150h = _mm512_sub_pd(v122h, v149h);
        const __m512d v151l = _mm512_sub_pd(v121l, v148l);
        const __m512d v151h = _mm512_sub_pd(v121h, v148h);
        const __m512d v152l = _mm512_add_pd(v150l, v151l);
        const __m512d v152h = _mm512_add_pd(v150h, v151h);
        const __m512d v153l = _mm512_i32gather_pd(_mm512_castsi512_si256(v82), logaddexp_2ulp_avx512_table1, 8);
        const __m512d v153h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v82, 1), logaddexp_2ulp_avx512_table1, 8);
        const __m512d v154l = _mm512_mul_pd(v153l, v79l);
        const __m512d v154h = _mm512_mul_pd(v153h, v79h);
        const __m512d v155l = _mm512_sub_pd(v105l, v86);
        const __m512d v155h = _mm512_sub_pd(v105h, v86);
        const __m512d v156l = _mm512_sub_pd(v104l, v155l);
        const __m512d v156h = _mm512_sub_pd(v104h, v155h);
        const __m512d v158l = _mm512_add_pd(v156l, v157);
        const __m512d v158h = _mm512_add_pd(v156h, v157);
        const __m512d v160l = _mm512_sub_pd(v90l, v93l);
        const __m512d v160h = _mm512_sub_pd(v90h, v93h);
        const __m512d v161l = _mm512_sub_pd(v160l, v92l);
        const __m512d v161h = _mm512_sub_pd(v160h, v92h);
        const __m512d v163l = _mm512_fmsub_pd(v91, v89l, v92l);
        const __m512d v163h = _mm512_fmsub_pd(v91, v89h, v92h);
        const __m512d v164l = _mm512_sub_pd(v161l, v163l);
        const __m512d v164h = _mm512_sub_pd(v161h, v163h);
        const __m512d v165l = _mm512_fmadd_pd(v159, v89l, v164l);
        const __m512d v165h = _mm512_fmadd_pd(v159, v89h, v164h);
        const __m512d v167l = _mm512_fmsub_pd(v105l, v93l, v106l);
        const __m512d v167h = _mm512_fmsub_pd(v105h, v93h, v106h);
        const __m512d v168l = _mm512_fmadd_pd(v105l, v165l, v167l);
        const __m512d v168h = _mm512_fmadd_pd(v105h, v165h, v167h);
        const __m512d v169l = _mm512_fmadd_pd(v158l, v93l, v168l);
        const __m512d v169h = _mm512_fmadd_pd(v158h, v93h, v168h);
        const __m512d v170l = _mm512_sub_pd(v107l, v85);
        const __m512d v170h = _mm512_sub_pd(v107h, v85);
        const __m512d v171l = _mm512_sub_pd(v106l, v170l);
        const __m512d v171h = _mm512_sub_pd(v106h, v170h);
        const __m512d v172l = _mm512_add_pd(v169l, v171l);
        const __m512d v172h = _mm512_add_pd(v169h, v171h);
        const __m512d v174l = _mm512_fmsub_pd(v107l, v93l, v108l);
        const __m512d v174h = _mm512_fmsub_pd(v107h, v93h, v108h);
        const __m512d v175l = _mm512_fmadd_pd(v165l, v107l, v174l);
        const __m512d v175h = _mm512_fmadd_pd(v165h, v107h, v174h);
        const __m512d v176l = _mm512_fmadd_pd(v172l, v93l, v175l);
        const __m512d v176h = _mm512_fmadd_pd(v172h, v93h, v175h);
        const __m512d v177l = _mm512_add_pd(v108l, v70);
        const __m512d v177h = _mm512_add_pd(v108h, v70);
        const __m512d v178l = _mm512_sub_pd(v177l, v70);
        const __m512d v178h = _mm512_sub_pd(v177h, v70);
        const __m512d v179l = _mm512_sub_pd(v108l, v178l);
        const __m512d v179h = _mm512_sub_pd(v108h, v178h);
        const __m512d v180l = _mm512_add_pd(v176l, v179l);
        const __m512d v180h = _mm512_add_pd(v176h, v179h);
        const __m512d v182l = _mm512_fmsub_pd(v93l, v177l, v109l);
        const __m512d v182h = _mm512_fmsub_pd(v93h, v177h, v109h);
        const __m512d v183l = _mm512_fmadd_pd(v165l, v177l, v182l);
        const __m512d v183h = _mm512_fmadd_pd(v165h, v177h, v182h);
        const __m512d v184l = _mm512_fmadd_pd(v180l, v93l, v183l);
        const __m512d v184h = _mm512_fmadd_pd(v180h, v93h, v183h);
        const __m512d v186l = _mm512_fmsub_pd(v84l, v109l, v110l);
        const __m512d v186h = _mm512_fmsub_pd(v84h, v109h, v110h);
        const __m512d v187l = _mm512_fmadd_pd(v84l, v184l, v186l);
        const __m512d v187h = _mm512_fmadd_pd(v84h, v184h, v186h);
        const __m512d v188l = _mm512_fmadd_pd(v154l, v109l, v187l);
        const __m512d v188h = _mm512_fmadd_pd(v154h, v109h, v187h);
        const __m512d v189l = _mm512_add_pd(v154l, v188l);
        const __m512d v189h = _mm512_add_pd(v154h, v188h);
        const __m512d v190l = _mm512_i32gather_pd(_mm512_castsi512_si256(v115), logaddexp_2ulp_avx512_table1, 8);
        const __m512d v190h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v115, 1), logaddexp_2ulp_avx512_table1, 8);
        const __m512d v191l = _mm512_mul_pd(v120l, v190l);
        const __m512d v191h = _mm512_mul_pd(v120h, v190h);
        const __m512d v192l = _mm512_sub_pd(v135l, v86);
        const __m512d v192h = _mm512_sub_pd(v135h, v86);
        const __m512d v193l = _mm512_sub_pd(v134l, v192l);
        const __m512d v193h = _mm512_sub_pd(v134h, v192h);
        const __m512d v194l = _mm512_add_pd(v193l, v157);
        const __m512d v194h = _mm512_add_pd(v193h, v157);
        const __m512d v195l = _mm512_sub_pd(v126l, v128l);
        const __m512d v195h = _mm512_sub_pd(v126h, v128h);
        const __m512d v196l = _mm512_sub_pd(v195l, v127l);
        const __m512d v196h = _mm512_sub_pd(v195h, v127h);
        const __m512d v198l = _mm512_fmsub_pd(v125l, v91, v127l);
        const __m512d v198h = _mm512_fmsub_pd(v125h, v91, v127h);
        const __m512d v199l = _mm512_sub_pd(v196l, v198l);
        const __m512d v199h = _mm512_sub_pd(v196h, v198h);
        const __m512d v200l = _mm512_fmadd_pd(v159, v125l, v199l);
        const __m512d v200h = _mm512_fmadd_pd(v159, v125h, v199h);
        const __m512d v201l = _mm512_fmadd_pd(v194l, v128l, v200l);
        const __m512d v201h = _mm512_fmadd_pd(v194h, v128h, v200h);
        const __m512d v202l = _mm512_sub_pd(v137l, v85);
        const __m512d v202h = _mm512_sub_pd(v137h, v85);
        const __m512d v203l = _mm512_sub_pd(v136l, v202l);
        const __m512d v203h = _mm512_sub_pd(v136h, v202h);
        const __m512d v204l = _mm512_add_pd(v201l, v203l);
        const __m512d v204h = _mm512_add_pd(v201h, v203h);
        const __m512d v206l = _mm512_fmsub_pd(v137l, v128l, v138l);
        const __m512d v206h = _mm512_fmsub_pd(v137h, v128h, v138h);
        const __m512d v207l = _mm512_fmadd_pd(v200l, v137l, v206l);
        const __m512d v207h = _mm512_fmadd_pd(v200h, v137h, v206h);
        const __m512d v208l = _mm512_fmadd_pd(v204l, v128l, v207l);
        const __m512d v208h = _mm512_fmadd_pd(v204h, v128h, v207h);
        const __m512d v209l = _mm512_sub_pd(v139l, v70);
        const __m512d v209h = _mm512_sub_pd(v139h, v70);
        const __m512d v210l = _mm512_sub_pd(v138l, v209l);
        const __m512d v210h = _mm512_sub_pd(v138h, v209h);
        const __m512d v211l = _mm512_add_pd(v208l, v210l);
        const __m512d v211h = _mm512_add_pd(v208h, v210h);
        const __m512d v213l = _mm512_fmsub_pd(v139l, v128l, v140l);
        const __m512d v213h = _mm512_fmsub_pd(v139h, v128h, v140h);
        const __m512d v214l = _mm512_fmadd_pd(v200l, v139l, v213l);
        const __m512d v214h = _mm512_fmadd_pd(v200h, v139h, v213h);
        const __m512d v215l = _mm512_fmadd_pd(v211l, v128l, v214l);
        const __m512d v215h = _mm512_fmadd_pd(v211h, v128h, v214h);
        const __m512d v217l = _mm512_fmsub_pd(v121l, v140l, v141l);
        const __m512d v217h = _mm512_fmsub_pd(v121h, v140h, v141h);
        const __m512d v218l = _mm512_fmadd_pd(v121l, v215l, v217l);
        const __m512d v218h = _mm512_fmadd_pd(v121h, v215h, v217h);
        const __m512d v219l = _mm512_fmadd_pd(v191l, v140l, v218l);
        const __m512d v219h = _mm512_fmadd_pd(v191h, v140h, v218h);
        const __m512d v220l = _mm512_add_pd(v191l, v219l);
        const __m512d v220h = _mm512_add_pd(v191h, v219h);
        const __m512d v221l = _mm512_add_pd(v189l, v220l);
        const __m512d v221h = _mm512_add_pd(v189h, v220h);
        const __m512d v222l = _mm512_add_pd(v152l, v221l);
        const __m512d v222h = _mm512_add_pd(v152h, v221h);
        const __m512d v223l = _mm512_add_pd(v147l, v222l);
        const __m512d v223h = _mm512_add_pd(v147h, v222h);
        const __m512d v224l = _mm512_sub_pd(v142l, v124l);
        const __m512d v224h = _mm512_sub_pd(v142h, v124h);
        const __m512d v225l = _mm512_sub_pd(v142l, v224l);
        const __m512d v225h = _mm512_sub_pd(v142h, v224h);
        const __m512d v226l = _mm512_sub_pd(v124l, v225l);
        const __m512d v226h = _mm512_sub_pd(v124h, v225h);
        const __m512d v227l = _mm512_sub_pd(v141l, v224l);
        const __m512d v227h = _mm512_sub_pd(v141h, v224h);
        const __m512d v228l = _mm512_add_pd(v226l, v227l);
        const __m512d v228h = _mm512_add_pd(v226h, v227h);
        const __m512d v229l = _mm512_add_pd(v223l, v228l);
        const __m512d v229h = _mm512_add_pd(v223h, v228h);
        const __m512d v230l = _mm512_add_pd(v142l, v229l);
        const __m512d v230h = _mm512_add_pd(v142h, v229h);
        const __m512d v233l = _mm512_fmadd_pd(v230l, v231, v232);
        const __m512d v233h = _mm512_fmadd_pd(v230h, v231, v232);
        const __m512d v235l = _mm512_fmadd_pd(v233l, v230l, v234);
        const __m512d v235h = _mm512_fmadd_pd(v233h, v230h, v234);
        const __m512d v237l = _mm512_fmadd_pd(v230l, v235l, v236);
        const __m512d v237h = _mm512_fmadd_pd(v230h, v235h, v236);
        const __m512d v238l = _mm512_fmadd_pd(v237l, v230l, v230l);
        const __m512d v238h = _mm512_fmadd_pd(v237h, v230h, v230h);
        const __m256 v239l = _mm512_cvtpd_ps(v238l);
        const __m256 v239h = _mm512_cvtpd_ps(v238h);
        const __m512 v239 = _mm512_insertf32x8(_mm512_castps256_ps512(v239l), v239h, 1);
        r0 = _mm512_mask_blend_ps(v58, r0, v239);
    }
    __mmask16 any2 = v66;
    if (__builtin_expect(any2 != 0, 0)) {
        const __m512 v241 = _mm512_mask_blend_ps(v64, v8, v240);
        r0 = _mm512_mask_blend_ps(v66, r0, v241);
    }
    _mm512_storeu_ps(y, r0);
}

static LOGADDEXP_2ULP_AVX512_AVX512_TARGET void logaddexp_2ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logaddexp_2ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        logaddexp_2ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGADDEXP_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logaddexp_2ulp_avx512_level(void) {
#if defined(LOGADDEXP_2ULP_AVX512_FORCE_ISA)
    return LOGADDEXP_2ULP_AVX512_FORCE_ISA;
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

float logaddexp_2ulp_avx512(float x0, float x1) {
    return logaddexp_2ulp_avx512_element(x0, x1);
}

void logaddexp_2ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logaddexp_2ulp_avx512_level();
    if (level == 2) {
        logaddexp_2ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        logaddexp_2ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    logaddexp_2ulp_avx512_array_portable(x0, x1, y, n);
}
