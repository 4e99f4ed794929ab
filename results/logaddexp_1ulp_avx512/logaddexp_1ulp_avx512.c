/* logaddexp_1ulp_avx512: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    0.500018 ulp, observed on 10109753 inputs
 *   worst input  0x1.105ea2p-24 (6.34160031e-08, encoding 0x33882f51)
 *                0x1.af2baap-48 (5.98369358e-15, encoding 0x27d795d5)
 *   result there 0x1.62e43p-1 (0.693147182, encoding 0x3f317218)
 *   mean error   0.119642 ulp
 *   misrounded   2400 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1e99f5f3a778270c41508079e798ec84
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx512 --time 5m --evaluations 144 --seed 1 --threads 1 --archive logaddexp_1ulp_avx512.db
 *                time: 1.7094 ns/element as avx512 code (inputs mean)
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
#include "logaddexp_1ulp_avx512.h"

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

static inline double logaddexp_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logaddexp_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logaddexp_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logaddexp_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logaddexp_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return logaddexp_1ulp_avx512_frombits_f64((int64_t)((uint64_t)logaddexp_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline double logaddexp_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline float logaddexp_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static const double logaddexp_1ulp_avx512_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double logaddexp_1ulp_avx512_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline float logaddexp_1ulp_avx512_element(float x0, float x1) {
    const double v0 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
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
    const double v13 = logaddexp_1ulp_avx512_fma_f64(v1, v11, v12);
    const double v14 = v13 - v12;
    const double v15 = logaddexp_1ulp_avx512_fma_f64(v0, v14, v11);
    const double v16 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v17 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v18 = logaddexp_1ulp_avx512_fma_f64(v16, v15, v17);
    const double v19 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v20 = logaddexp_1ulp_avx512_fma_f64(v18, v15, v19);
    const double v21 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v22 = logaddexp_1ulp_avx512_fma_f64(v20, v15, v21);
    const double v23 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v24 = logaddexp_1ulp_avx512_fma_f64(v15, v22, v23);
    const double v25 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v26 = logaddexp_1ulp_avx512_fma_f64(v24, v15, v25);
    const double v27 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v28 = logaddexp_1ulp_avx512_fma_f64(v26, v15, v27);
    const double v29 = 0x1p-1; /* 0.5 */
    const double v30 = logaddexp_1ulp_avx512_fma_f64(v28, v15, v29);
    const double v31 = 0x1p+0; /* 1 */
    const double v32 = logaddexp_1ulp_avx512_fma_f64(v30, v15, v31);
    const double v33 = logaddexp_1ulp_avx512_fma_f64(v32, v15, v31);
    const int64_t v34 = logaddexp_1ulp_avx512_bits_f64(v13);
    const int64_t v35 = INT64_C(52);
    const int64_t v36 = logaddexp_1ulp_avx512_shl_i64(v34, v35);
    const double v37 = logaddexp_1ulp_avx512_addbits_f64(v33, v36);
    const double v38 = 0x1p+1; /* 2 */
    const double v39 = v37 + v38;
    const double v40 = v37 / v39;
    const double v41 = v40 * v40;
    const double v42 = 0x1.8618618618618p-4; /* 0.095238095238095233 */
    const double v43 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v44 = logaddexp_1ulp_avx512_fma_f64(v42, v41, v43);
    const double v45 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v46 = logaddexp_1ulp_avx512_fma_f64(v44, v41, v45);
    const double v47 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v48 = logaddexp_1ulp_avx512_fma_f64(v46, v41, v47);
    const double v49 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v50 = logaddexp_1ulp_avx512_fma_f64(v48, v41, v49);
    const double v51 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v52 = logaddexp_1ulp_avx512_fma_f64(v41, v50, v51);
    const double v53 = 0x1.c71c71c71c71cp-3; /* 0.22222222222222221 */
    const double v54 = logaddexp_1ulp_avx512_fma_f64(v41, v52, v53);
    const double v55 = 0x1.2492492492492p-2; /* 0.2857142857142857 */
    const double v56 = logaddexp_1ulp_avx512_fma_f64(v54, v41, v55);
    const double v57 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v58 = logaddexp_1ulp_avx512_fma_f64(v41, v56, v57);
    const double v59 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v60 = logaddexp_1ulp_avx512_fma_f64(v41, v58, v59);
    const double v61 = logaddexp_1ulp_avx512_fma_f64(v60, v41, v38);
    const double v62 = logaddexp_1ulp_avx512_fma_f64(v40, v61, v9);
    const double v64 = logaddexp_1ulp_avx512_abs_f64(v62);
    const double v65 = 0x1p-10; /* 0.0009765625 */
    const int v66 = v64 < v65;
    const float v67 = INFINITY;
    const float v68 = logaddexp_1ulp_avx512_abs_f32(v8);
    const int v69 = v67 == v68;
    const float v70 = -INFINITY;
    const int v71 = v70 == v6;
    const int v72 = v3 != v3 || v4 != v4;
    const int v73 = v71 | v72;
    const int v74 = v69 | v73;
    float r0;
    if (v74) {
        const float v238 = NAN;
        const float v239 = v72 ? v238 : v8;
        r0 = v239;
    } else if (v66) {
        const double v75 = -0x1p-2; /* -0.25 */
        const int32_t v76 = 31;
        const double v77 = v2 > v7 ? v2 : v7;
        const double v78 = 0x1.8p+47; /* 211106232532992 */
        const double v79 = logaddexp_1ulp_avx512_fma_f64(v77, v1, v78);
        const int64_t v80 = logaddexp_1ulp_avx512_bits_f64(v79);
        const int32_t v81 = (int32_t)(uint32_t)(uint64_t)v80;
        const int32_t v82 = v76 & v81;
        const double v83 = logaddexp_1ulp_avx512_table0[v82];
        const int64_t v84 = INT64_C(31);
        const int64_t v85 = v84 & v80;
        const int64_t v86 = (int64_t)((uint64_t)v80 - (uint64_t)v85);
        const int64_t v87 = INT64_C(47);
        const int64_t v88 = logaddexp_1ulp_avx512_shl_i64(v86, v87);
        const double v89 = logaddexp_1ulp_avx512_addbits_f64(v31, v88);
        const double v90 = v83 * v89;
        const double v91 = -0x1.62e42fefap-1; /* -0.69314718055829871 */
        const double v92 = v79 - v78;
        const double v93 = logaddexp_1ulp_avx512_fma_f64(v91, v92, v77);
        const double v94 = 0x1.cf79abc9e3b3ap-40; /* 1.6465949582897082e-12 */
        const double v95 = v92 * v94;
        const double v96 = v93 - v95;
        const double v97 = logaddexp_1ulp_avx512_fma_f64(v16, v96, v17);
        const double v98 = logaddexp_1ulp_avx512_fma_f64(v97, v96, v19);
        const double v99 = logaddexp_1ulp_avx512_fma_f64(v98, v96, v21);
        const double v100 = logaddexp_1ulp_avx512_fma_f64(v99, v96, v23);
        const double v101 = logaddexp_1ulp_avx512_fma_f64(v100, v96, v25);
        const double v102 = v101 * v96;
        const double v103 = v102 + v27;
        const double v104 = v103 * v96;
        const double v105 = v104 + v29;
        const double v106 = v105 * v96;
        const double v107 = v31 + v106;
        const double v108 = v107 * v96;
        const double v109 = v90 * v108;
        const double v110 = logaddexp_1ulp_avx512_fma_f64(v1, v9, v78);
        const double v111 = v110 - v78;
        const double v112 = logaddexp_1ulp_avx512_fma_f64(v91, v111, v9);
        const double v113 = v94 * v111;
        const double v114 = v112 - v113;
        const double v115 = logaddexp_1ulp_avx512_fma_f64(v16, v114, v17);
        const double v116 = logaddexp_1ulp_avx512_fma_f64(v115, v114, v19);
        const double v117 = logaddexp_1ulp_avx512_fma_f64(v114, v116, v21);
        const double v118 = logaddexp_1ulp_avx512_fma_f64(v117, v114, v23);
        const double v119 = logaddexp_1ulp_avx512_fma_f64(v114, v118, v25);
        const double v120 = v119 * v114;
        const double v121 = v120 + v27;
        const double v122 = v121 * v114;
        const double v123 = v122 + v29;
        const double v124 = v114 * v123;
        const double v125 = v124 + v31;
        const double v126 = v125 * v114;
        const int64_t v127 = logaddexp_1ulp_avx512_bits_f64(v110);
        const int64_t v128 = v84 & v127;
        const int64_t v129 = (int64_t)((uint64_t)v127 - (uint64_t)v128);
        const int64_t v130 = logaddexp_1ulp_avx512_shl_i64(v129, v87);
        const double v131 = logaddexp_1ulp_avx512_addbits_f64(v31, v130);
        const int32_t v132 = (int32_t)(uint32_t)(uint64_t)v127;
        const int32_t v133 = v76 & v132;
        const double v134 = logaddexp_1ulp_avx512_table0[v133];
        const double v135 = v131 * v134;
        const double v136 = v126 * v135;
        const double v137 = v135 - v31;
        const double v138 = v90 + v137;
        const double v139 = v136 + v138;
        const double v140 = v109 + v139;
        const double v141 = v140 - v139;
        const double v142 = v140 - v141;
        const double v143 = v139 - v142;
        const double v144 = v109 - v141;
        const double v145 = v143 + v144;
        const double v146 = logaddexp_1ulp_avx512_table1[v82];
        const double v147 = v89 * v146;
        const double v148 = v107 - v31;
        const double v149 = v106 - v148;
        const double v150 = v103 - v27;
        const double v151 = v102 - v150;
        const double v152 = 0x1.5555555555555p-57; /* 9.2518585385429707e-18 */
        const double v153 = v151 + v152;
        const double v154 = 0x1.ff0342542fc33p-94; /* 1.0077949135905144e-28 */
        const double v155 = v93 - v96;
        const double v156 = v155 - v95;
        const double v157 = -v95;
        const double v158 = logaddexp_1ulp_avx512_fma_f64(v92, v94, v157);
        const double v159 = v156 - v158;
        const double v160 = logaddexp_1ulp_avx512_fma_f64(v154, v92, v159);
        const double v161 = -v104;
        const double v162 = logaddexp_1ulp_avx512_fma_f64(v103, v96, v161);
        const double v163 = logaddexp_1ulp_avx512_fma_f64(v103, v160, v162);
        const double v164 = logaddexp_1ulp_avx512_fma_f64(v153, v96, v163);
        const double v165 = v105 - v29;
        const double v166 = v104 - v165;
        const double v167 = v164 + v166;
        const double v168 = -v106;
        const double v169 = logaddexp_1ulp_avx512_fma_f64(v105, v96, v168);
        const double v170 = logaddexp_1ulp_avx512_fma_f64(v105, v160, v169);
        const double v171 = logaddexp_1ulp_avx512_fma_f64(v167, v96, v170);
        const double v172 = v149 + v171;
        const double v173 = -v108;
        const double v174 = logaddexp_1ulp_avx512_fma_f64(v107, v96, v173);
        const double v175 = logaddexp_1ulp_avx512_fma_f64(v107, v160, v174);
        const double v176 = logaddexp_1ulp_avx512_fma_f64(v172, v96, v175);
        const double v177 = -v109;
        const double v178 = logaddexp_1ulp_avx512_fma_f64(v90, v108, v177);
        const double v179 = logaddexp_1ulp_avx512_fma_f64(v90, v176, v178);
        const double v180 = logaddexp_1ulp_avx512_fma_f64(v147, v108, v179);
        const double v181 = v180 + v147;
        const double v182 = logaddexp_1ulp_avx512_table1[v133];
        const double v183 = v182 * v131;
        const double v184 = v125 - v31;
        const double v185 = v124 - v184;
        const double v186 = v123 - v29;
        const double v187 = v122 - v186;
        const double v188 = v121 - v27;
        const double v189 = v120 - v188;
        const double v190 = v189 + v152;
        const double v191 = v112 - v114;
        const double v192 = v191 - v113;
        const double v193 = -v113;
        const double v194 = logaddexp_1ulp_avx512_fma_f64(v94, v111, v193);
        const double v195 = v192 - v194;
        const double v196 = logaddexp_1ulp_avx512_fma_f64(v154, v111, v195);
        const double v197 = -v122;
        const double v198 = logaddexp_1ulp_avx512_fma_f64(v121, v114, v197);
        const double v199 = logaddexp_1ulp_avx512_fma_f64(v196, v121, v198);
        const double v200 = logaddexp_1ulp_avx512_fma_f64(v190, v114, v199);
        const double v201 = v187 + v200;
        const double v202 = -v124;
        const double v203 = logaddexp_1ulp_avx512_fma_f64(v114, v123, v202);
        const double v204 = logaddexp_1ulp_avx512_fma_f64(v196, v123, v203);
        const double v205 = logaddexp_1ulp_avx512_fma_f64(v114, v201, v204);
        const double v206 = v185 + v205;
        const double v207 = -v126;
        const double v208 = logaddexp_1ulp_avx512_fma_f64(v125, v114, v207);
        const double v209 = logaddexp_1ulp_avx512_fma_f64(v196, v125, v208);
        const double v210 = logaddexp_1ulp_avx512_fma_f64(v114, v206, v209);
        const double v211 = -v136;
        const double v212 = logaddexp_1ulp_avx512_fma_f64(v126, v135, v211);
        const double v213 = logaddexp_1ulp_avx512_fma_f64(v135, v210, v212);
        const double v214 = logaddexp_1ulp_avx512_fma_f64(v183, v126, v213);
        const double v215 = v183 + v214;
        const double v216 = v181 + v215;
        const double v217 = v138 - v137;
        const double v218 = v138 - v217;
        const double v219 = v137 - v218;
        const double v220 = v90 - v217;
        const double v221 = v219 + v220;
        const double v222 = v216 + v221;
        const double v223 = v139 - v138;
        const double v224 = v139 - v223;
        const double v225 = v138 - v224;
        const double v226 = v136 - v223;
        const double v227 = v225 + v226;
        const double v228 = v222 + v227;
        const double v229 = v145 + v228;
        const double v230 = v140 + v229;
        const double v231 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v232 = logaddexp_1ulp_avx512_fma_f64(v75, v230, v231);
        const double v233 = -0x1p-1; /* -0.5 */
        const double v234 = logaddexp_1ulp_avx512_fma_f64(v232, v230, v233);
        const double v235 = logaddexp_1ulp_avx512_fma_f64(v234, v230, v31);
        const double v236 = v235 * v230;
        const float v237 = (float)v236;
        r0 = v237;
    } else {
        const float v63 = (float)v62;
        r0 = v63;
    }
    return r0;
}

static void logaddexp_1ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logaddexp_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGADDEXP_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGADDEXP_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGADDEXP_1ULP_AVX512_AVX2 static inline LOGADDEXP_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOGADDEXP_1ULP_AVX512_AVX512 static inline LOGADDEXP_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGADDEXP_1ULP_AVX512_AVX2 __m256i logaddexp_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOGADDEXP_1ULP_AVX512_AVX2 __m256i logaddexp_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

LOGADDEXP_1ULP_AVX512_AVX2 __m128i logaddexp_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOGADDEXP_1ULP_AVX512_AVX2 __m256d logaddexp_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGADDEXP_1ULP_AVX512_AVX2 void logaddexp_1ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.9p+7); /* -200 */
    const __m256d v12 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v16 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v17 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v19 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v21 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v23 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v25 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v27 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v29 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v31 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v38 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v42 = _mm256_set1_pd(0x1.8618618618618p-4); /* 0.095238095238095233 */
    const __m256d v43 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v45 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v47 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v49 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v51 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v53 = _mm256_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m256d v55 = _mm256_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m256d v57 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v59 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v65 = _mm256_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m256 v67 = _mm256_set1_ps(INFINITY);
    const __m256 v70 = _mm256_set1_ps(-INFINITY);
    const __m256d v75 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256i v76 = _mm256_set1_epi32(31);
    const __m256d v78 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256i v84 = _mm256_set1_epi64x(INT64_C(31));
    const __m256d v91 = _mm256_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m256d v94 = _mm256_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m256d v152 = _mm256_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m256d v154 = _mm256_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m256d v231 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v233 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256 v238 = _mm256_set1_ps(NAN);
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
    const __m256d v20l = _mm256_fmadd_pd(v18l, v15l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v15h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v15l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v15h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v15l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v15h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v15l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v15h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v15l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v15h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v15h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v15l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v15h, v31);
    const __m256d v33l = _mm256_fmadd_pd(v32l, v15l, v31);
    const __m256d v33h = _mm256_fmadd_pd(v32h, v15h, v31);
    const __m256i v34l = logaddexp_1ulp_avx512_bits_f64_avx2(v13l);
    const __m256i v34h = logaddexp_1ulp_avx512_bits_f64_avx2(v13h);
    const __m256i v36l = _mm256_slli_epi64(v34l, 52);
    const __m256i v36h = _mm256_slli_epi64(v34h, 52);
    const __m256d v37l = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx2(v33l), v36l));
    const __m256d v37h = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx2(v33h), v36h));
    const __m256d v39l = _mm256_add_pd(v37l, v38);
    const __m256d v39h = _mm256_add_pd(v37h, v38);
    const __m256d v40l = _mm256_div_pd(v37l, v39l);
    const __m256d v40h = _mm256_div_pd(v37h, v39h);
    const __m256d v41l = _mm256_mul_pd(v40l, v40l);
    const __m256d v41h = _mm256_mul_pd(v40h, v40h);
    const __m256d v44l = _mm256_fmadd_pd(v42, v41l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42, v41h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v41l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v41h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v41l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v41h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v41l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v41h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v41l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v41h, v50h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v41l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v41h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v54l, v41l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54h, v41h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v41l, v56l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v41h, v56h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v41l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v41h, v58h, v59);
    const __m256d v61l = _mm256_fmadd_pd(v60l, v41l, v38);
    const __m256d v61h = _mm256_fmadd_pd(v60h, v41h, v38);
    const __m256d v62l = _mm256_fmadd_pd(v40l, v61l, v9l);
    const __m256d v62h = _mm256_fmadd_pd(v40h, v61h, v9h);
    const __m128 v63l = _mm256_cvtpd_ps(v62l);
    const __m128 v63h = _mm256_cvtpd_ps(v62h);
    const __m256 v63 = _mm256_set_m128(v63h, v63l);
    const __m256d v64l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v62l);
    const __m256d v64h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v62h);
    const __m256i v66l = _mm256_castpd_si256(_mm256_cmp_pd(v64l, v65, _CMP_LT_OQ));
    const __m256i v66h = _mm256_castpd_si256(_mm256_cmp_pd(v64h, v65, _CMP_LT_OQ));
    const __m256i v66 = logaddexp_1ulp_avx512_join_mask_avx2(v66l, v66h);
    const __m256 v68 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8);
    const __m256i v69 = _mm256_castps_si256(_mm256_cmp_ps(v67, v68, _CMP_EQ_OQ));
    const __m256i v71 = _mm256_castps_si256(_mm256_cmp_ps(v70, v6, _CMP_EQ_OQ));
    const __m256i v72 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_UNORD_Q));
    const __m256i v73 = _mm256_or_si256(v71, v72);
    const __m256i v74 = _mm256_or_si256(v69, v73);
    __m256 r0 = v63;
    __m256i any1 = v66;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v77l = _mm256_max_pd(v2, v7l);
        const __m256d v77h = _mm256_max_pd(v2, v7h);
        const __m256d v79l = _mm256_fmadd_pd(v77l, v1, v78);
        const __m256d v79h = _mm256_fmadd_pd(v77h, v1, v78);
        const __m256i v80l = _mm256_castpd_si256(v79l);
        const __m256i v80h = _mm256_castpd_si256(v79h);
        const __m128i v81l = logaddexp_1ulp_avx512_wrap_avx2(v80l);
        const __m128i v81h = logaddexp_1ulp_avx512_wrap_avx2(v80h);
        const __m256i v81 = _mm256_set_m128i(v81h, v81l);
        const __m256i v82 = _mm256_and_si256(v76, v81);
        const __m256d v83l = logaddexp_1ulp_avx512_gather_f64_avx2(logaddexp_1ulp_avx512_table0, _mm256_castsi256_si128(v82));
        const __m256d v83h = logaddexp_1ulp_avx512_gather_f64_avx2(logaddexp_1ulp_avx512_table0, _mm256_extracti128_si256(v82, 1));
        const __m256i v85l = _mm256_and_si256(v84, v80l);
        const __m256i v85h = _mm256_and_si256(v84, v80h);
        const __m256i v86l = _mm256_sub_epi64(v80l, v85l);
        const __m256i v86h = _mm256_sub_epi64(v80h, v85h);
        const __m256i v88l = _mm256_slli_epi64(v86l, 47);
        const __m256i v88h = _mm256_slli_epi64(v86h, 47);
        const __m256d v89l = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx2(v31), v88l));
        const __m256d v89h = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx2(v31), v88h));
        const __m256d v90l = _mm256_mul_pd(v83l, v89l);
        const __m256d v90h = _mm256_mul_pd(v83h, v89h);
        const __m256d v92l = _mm256_sub_pd(v79l, v78);
        const __m256d v92h = _mm256_sub_pd(v79h, v78);
        const __m256d v93l = _mm256_fmadd_pd(v91, v92l, v77l);
        const __m256d v93h = _mm256_fmadd_pd(v91, v92h, v77h);
        const __m256d v95l = _mm256_mul_pd(v92l, v94);
        const __m256d v95h = _mm256_mul_pd(v92h, v94);
        const __m256d v96l = _mm256_sub_pd(v93l, v95l);
        const __m256d v96h = _mm256_sub_pd(v93h, v95h);
        const __m256d v97l = _mm256_fmadd_pd(v16, v96l, v17);
        const __m256d v97h = _mm256_fmadd_pd(v16, v96h, v17);
        const __m256d v98l = _mm256_fmadd_pd(v97l, v96l, v19);
        const __m256d v98h = _mm256_fmadd_pd(v97h, v96h, v19);
        const __m256d v99l = _mm256_fmadd_pd(v98l, v96l, v21);
        const __m256d v99h = _mm256_fmadd_pd(v98h, v96h, v21);
        const __m256d v100l = _mm256_fmadd_pd(v99l, v96l, v23);
        const __m256d v100h = _mm256_fmadd_pd(v99h, v96h, v23);
        const __m256d v101l = _mm256_fmadd_pd(v100l, v96l, v25);
        const __m256d v101h = _mm256_fmadd_pd(v100h, v96h, v25);
        const __m256d v102l = _mm256_mul_pd(v101l, v96l);
        const __m256d v102h = _mm256_mul_pd(v101h, v96h);
        const __m256d v103l = _mm256_add_pd(v102l, v27);
        const __m256d v103h = _mm256_add_pd(v102h, v27);
        const __m256d v104l = _mm256_mul_pd(v103l, v96l);
        const __m256d v104h = _mm256_mul_pd(v103h, v96h);
        const __m256d v105l = _mm256_add_pd(v104l, v29);
        const __m256d v105h = _mm256_add_pd(v104h, v29);
        const __m256d v106l = _mm256_mul_pd(v105l, v96l);
        const __m256d v106h = _mm256_mul_pd(v105h, v96h);
        const __m256d v107l = _mm256_add_pd(v31, v106l);
        const __m256d v107h = _mm256_add_pd(v31, v106h);
        const __m256d v108l = _mm256_mul_pd(v107l, v96l);
        const __m256d v108h = _mm256_mul_pd(v107h, v96h);
        const __m256d v109l = _mm256_mul_pd(v90l, v108l);
        const __m256d v109h = _mm256_mul_pd(v90h, v108h);
        const __m256d v110l = _mm256_fmadd_pd(v1, v9l, v78);
        const __m256d v110h = _mm256_fmadd_pd(v1, v9h, v78);
        const __m256d v111l = _mm256_sub_pd(v110l, v78);
        const __m256d v111h = _mm256_sub_pd(v110h, v78);
        const __m256d v112l = _mm256_fmadd_pd(v91, v111l, v9l);
        const __m256d v112h = _mm256_fmadd_pd(v91, v111h, v9h);
        const __m256d v113l = _mm256_mul_pd(v94, v111l);
        const __m256d v113h = _mm256_mul_pd(v94, v111h);
        const __m256d v114l = _mm256_sub_pd(v112l, v113l);
        const __m256d v114h = _mm256_sub_pd(v112h, v113h);
        const __m256d v115l = _mm256_fmadd_pd(v16, v114l, v17);
        const __m256d v115h = _mm256_fmadd_pd(v16, v114h, v17);
        const __m256d v116l = _mm256_fmadd_pd(v115l, v114l, v19);
        const __m256d v116h = _mm256_fmadd_pd(v115h, v114h, v19);
        const __m256d v117l = _mm256_fmadd_pd(v114l, v116l, v21);
        const __m256d v117h = _mm256_fmadd_pd(v114h, v116h, v21);
        const __m256d v118l = _mm256_fmadd_pd(v117l, v114l, v23);
        const __m256d v118h = _mm256_fmadd_pd(v117h, v114h, v23);
        const __m256d v119l = _mm256_fmadd_pd(v114l, v118l, v25);
        const __m256d v119h = _mm256_fmadd_pd(v114h, v118h, v25);
        const __m256d v120l = _mm256_mul_pd(v119l, v114l);
        const __m256d v120h = _mm256_mul_pd(v119h, v114h);
        const __m256d v121l = _mm256_add_pd(v120l, v27);
        const __m256d v121h = _mm256_add_pd(v120h, v27);
        const __m256d v122l = _mm256_mul_pd(v121l, v114l);
        const __m256d v122h = _mm256_mul_pd(v121h, v114h);
        const __m256d v123l = _mm256_add_pd(v122l, v29);
        const __m256d v123h = _mm256_add_pd(v122h, v29);
        const __m256d v124l = _mm256_mul_pd(v114l, v123l);
        const __m256d v124h = _mm256_mul_pd(v114h, v123h);
        const __m256d v125l = _mm256_add_pd(v124l, v31);
        const __m256d v125h = _mm256_add_pd(v124h, v31);
        const __m256d v126l = _mm256_mul_pd(v125l, v114l);
        const __m256d v126h = _mm256_mul_pd(v125h, v114h);
        const __m256i v127l = _mm256_castpd_si256(v110l);
        const __m256i v127h = _mm256_castpd_si256(v110h);
        const __m256i v128l = _mm256_and_si256(v84, v127l);
        const __m256i v128h = _mm256_and_si256(v84, v127h);
        const __m256i v129l = _mm256_sub_epi64(v127l, v128l);
        const __m256i v129h = _mm256_sub_epi64(v127h, v128h);
        const __m256i v130l = _mm256_slli_epi64(v129l, 47);
        const __m256i v130h = _mm256_slli_epi64(v129h, 47);
        const __m256d v131l = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx2(v31), v130l));
        const __m256d v131h = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx2(v31), v130h));
        const __m128i v132l = logaddexp_1ulp_avx512_wrap_avx2(v127l);
        const __m128i v132h = logaddexp_1ulp_avx512_wrap_avx2(v127h);
        const __m256i v132 = _mm256_set_m128i(v132h, v132l);
        const __m256i v133 = _mm256_and_si256(v76, v132);
        const __m256d v134l = logaddexp_1ulp_avx512_gather_f64_avx2(logaddexp_1ulp_avx512_table0, _mm256_castsi256_si128(v133));
        const __m256d v134h = logaddexp_1ulp_avx512_gather_f64_avx2(logaddexp_1ulp_avx512_table0, _mm256_extracti128_si256(v133, 1));
        const __m256d v135l = _mm256_mul_pd(v131l, v134l);
        const __m256d v135h = _mm256_mul_pd(v131h, v134h);
        const __m256d v136l = _mm256_mul_pd(v126l, v135l);
        const __m256d v136h = _mm256_mul_pd(v126h, v135h);
        const __m256d v137l = _mm256_sub_pd(v135l, v31);
        const __m256d v137h = _mm256_sub_pd(v135h, v31);
        const __m256d v138l = _mm256_add_pd(v90l, v137l);
        const __m256d v138h = _mm256_add_pd(v90h, v137h);
        const __m256d v139l = _mm256_add_pd(v136l, v138l);
        const __m256d v139h = _mm256_add_pd(v136h, v138h);
        const __m256d v140l = _mm256_add_pd(v109l, v139l);
        const __m256d v140h = _mm256_add_pd(v109h, v139h);
        const __m256d v141l = _mm256_sub_pd(v140l, v139l);
        const __m256d v141h = _mm256_sub_pd(v140h, v139h);
        const __m256d v142l = _mm256_sub_pd(v140l, v141l);
        const __m256d v142h = _mm256_sub_pd(v140h, v141h);
        const __m256d v143l = _mm256_sub_pd(v139l, v142l);
        const __m256d v143h = _mm256_sub_pd(v139h, v142h);
        const __m256d v144l = _mm256_sub_pd(v109l, v141l);
        const __m256d v144h = _mm256_sub_pd(v109h, v141h);
        const __m256d v145l = _mm256_add_pd(v143l, v144l);
        const __m256d v145h = _mm256_add_pd(v143h, v144h);
        const __m256d v146l = logaddexp_1ulp_avx512_gather_f64_avx2(logaddexp_1ulp_avx512_table1, _mm256_castsi256_si128(v82));
        const __m256d v146h = logaddexp_1ulp_avx512_gather_f64_avx2(logaddexp_1ulp_avx512_table1, _mm256_extracti128_si256(v82, 1));
        const __m256d v147l = _mm256_mul_pd(v89l, v146l);
        const __m256d v147h = _mm256_mul_pd(v89h, v146h);
        const __m256d v148l = _mm256_sub_pd(v107l, v31);
        const __m256d v148h = _mm256_sub_pd(v107h, v31);
        const __m256d v149l = _mm256_sub_pd(v106l, v148l);
        const __m256d v149h = _mm256_sub_pd(v106h, v148h);
        const __m256d v150l = _mm256_sub_pd(v103l, v27);
        const __m256d v150h = _mm256_sub_pd(v103h, v27);
        const __m256d v151l = _mm256_sub_pd(v102l, v150l);
        const __m256d v151h = _mm256_sub_pd(v102h, v150h);
        const __m256d v153l = _mm256_add_pd(v151l, v152);
        const __m256d v153h = _mm256_add_pd(v151h, v152);
        const __m256d v155l = _mm256_sub_pd(v93l, v96l);
        const __m256d v155h = _mm256_sub_pd(v93h, v96h);
        const __m256d v156l = _mm256_sub_pd(v155l, v95l);
        const __m256d v156h = _mm256_sub_pd(v155h, v95h);
        const __m256d v158l = _mm256_fmsub_pd(v92l, v94, v95l);
        const __m256d v158h = _mm256_fmsub_pd(v92h, v94, v95h);
        const __m256d v159l = _mm256_sub_pd(v156l, v158l);
        const __m256d v159h = _mm256_sub_pd(v156h, v158h);
        const __m256d v160l = _mm256_fmadd_pd(v154, v92l, v159l);
        const __m256d v160h = _mm256_fmadd_pd(v154, v92h, v159h);
        const __m256d v162l = _mm256_fmsub_pd(v103l, v96l, v104l);
        const __m256d v162h = _mm256_fmsub_pd(v103h, v96h, v104h);
        const __m256d v163l = _mm256_fmadd_pd(v103l, v160l, v162l);
        const __m256d v163h = _mm256_fmadd_pd(v103h, v160h, v162h);
        const __m256d v164l = _mm256_fmadd_pd(v153l, v96l, v163l);
        const __m256d v164h = _mm256_fmadd_pd(v153h, v96h, v163h);
        const __m256d v165l = _mm256_sub_pd(v105l, v29);
        const __m256d v165h = _mm256_sub_pd(v105h, v29);
        const __m256d v166l = _mm256_sub_pd(v104l, v165l);
        const __m256d v166h = _mm256_sub_pd(v104h, v165h);
        const __m256d v167l = _mm256_add_pd(v164l, v166l);
        const __m256d v167h = _mm256_add_pd(v164h, v166h);
        const __m256d v169l = _mm256_fmsub_pd(v105l, v96l, v106l);
        const __m256d v169h = _mm256_fmsub_pd(v105h, v96h, v106h);
        const __m256d v170l = _mm256_fmadd_pd(v105l, v160l, v169l);
        const __m256d v170h = _mm256_fmadd_pd(v105h, v160h, v169h);
        const __m256d v171l = _mm256_fmadd_pd(v167l, v96l, v170l);
        const __m256d v171h = _mm256_fmadd_pd(v167h, v96h, v170h);
        const __m256d v172l = _mm256_add_pd(v149l, v171l);
        const __m256d v172h = _mm256_add_pd(v149h, v171h);
        const __m256d v174l = _mm256_fmsub_pd(v107l, v96l, v108l);
        const __m256d v174h = _mm256_fmsub_pd(v107h, v96h, v108h);
        const __m256d v175l = _mm256_fmadd_pd(v107l, v160l, v174l);
        const __m256d v175h = _mm256_fmadd_pd(v107h, v160h, v174h);
        const __m256d v176l = _mm256_fmadd_pd(v172l, v96l, v175l);
        const __m256d v176h = _mm256_fmadd_pd(v172h, v96h, v175h);
        const __m256d v178l = _mm256_fmsub_pd(v90l, v108l, v109l);
        const __m256d v178h = _mm256_fmsub_pd(v90h, v108h, v109h);
        const __m256d v179l = _mm256_fmadd_pd(v90l, v176l, v178l);
        const __m256d v179h = _mm256_fmadd_pd(v90h, v176h, v178h);
        const __m256d v180l = _mm256_fmadd_pd(v147l, v108l, v179l);
        const __m256d v180h = _mm256_fmadd_pd(v147h, v108h, v179h);
        const __m256d v181l = _mm256_add_pd(v180l, v147l);
        const __m256d v181h = _mm256_add_pd(v180h, v147h);
        const __m256d v182l = logaddexp_1ulp_avx512_gather_f64_avx2(logaddexp_1ulp_avx512_table1, _mm256_castsi256_si128(v133));
        const __m256d v182h = logaddexp_1ulp_avx512_gather_f64_avx2(logaddexp_1ulp_avx512_table1, _mm256_extracti128_si256(v133, 1));
        const __m256d v183l = _mm256_mul_pd(v182l, v131l);
        const __m256d v183h = _mm256_mul_pd(v182h, v131h);
        const __m256d v184l = _mm256_sub_pd(v125l, v31);
        const __m256d v184h = _mm256_sub_pd(v125h, v31);
        const __m256d v185l = _mm256_sub_pd(v124l, v184l);
        const __m256d v185h = _mm256_sub_pd(v124h, v184h);
        const __m256d v186l = _mm256_sub_pd(v123l, v29);
        const __m256d v186h = _mm256_sub_pd(v123h, v29);
        const __m256d v187l = _mm256_sub_pd(v122l, v186l);
        const __m256d v187h = _mm256_sub_pd(v122h, v186h);
        const __m256d v188l = _mm256_sub_pd(v121l, v27);
        const __m256d v188h = _mm256_sub_pd(v121h, v27);
        const __m256d v189l = _mm256_sub_pd(v120l, v188l);
        const __m256d v189h = _mm256_sub_pd(v120h, v188h);
        const __m256d v190l = _mm256_add_pd(v189l, v152);
        const __m256d v190h = _mm256_add_pd(v189h, v152);
        const __m256d v191l = _mm256_sub_pd(v112l, v114l);
        const __m256d v191h = _mm256_sub_pd(v112h, v114h);
        const __m256d v192l = _mm256_sub_pd(v191l, v113l);
        const __m256d v192h = _mm256_sub_pd(v191h, v113h);
        const __m256d v194l = _mm256_fmsub_pd(v94, v111l, v113l);
        const __m256d v194h = _mm256_fmsub_pd(v94, v111h, v113h);
        const __m256d v195l = _mm256_sub_pd(v192l, v194l);
        const __m256d v195h = _mm256_sub_pd(v192h, v194h);
        const __m256d v196l = _mm256_fmadd_pd(v154, v111l, v195l);
        const __m256d v196h = _mm256_fmadd_pd(v154, v111h, v195h);
        const __m256d v198l = _mm256_fmsub_pd(v121l, v114l, v122l);
        const __m256d v198h = _mm256_fmsub_pd(v121h, v114h, v122h);
        const __m256d v199l = _mm256_fmadd_pd(v196l, v121l, v198l);
        const __m256d v199h = _mm256_fmadd_pd(v196h, v121h, v198h);
        const __m256d v200l = _mm256_fmadd_pd(v190l, v114l, v199l);
        const __m256d v200h = _mm256_fmadd_pd(v190h, v114h, v199h);
        const __m256d v201l = _mm256_add_pd(v187l, v200l);
        const __m256d v201h = _mm256_add_pd(v187h, v200h);
        const __m256d v203l = _mm256_fmsub_pd(v114l, v123l, v124l);
        const __m256d v203h = _mm256_fmsub_pd(v114h, v123h, v124h);
        const __m256d v204l = _mm256_fmadd_pd(v196l, v123l, v203l);
        const __m256d v204h = _mm256_fmadd_pd(v196h, v123h, v203h);
        const __m256d v205l = _mm256_fmadd_pd(v114l, v201l, v204l);
        const __m256d v205h = _mm256_fmadd_pd(v114h, v201h, v204h);
        const __m256d v206l = _mm256_add_pd(v185l, v205l);
        const __m256d v206h = _mm256_add_pd(v185h, v205h);
        const __m256d v208l = _mm256_fmsub_pd(v125l, v114l, v126l);
        const __m256d v208h = _mm256_fmsub_pd(v125h, v114h, v126h);
        const __m256d v209l = _mm256_fmadd_pd(v196l, v125l, v208l);
        const __m256d v209h = _mm256_fmadd_pd(v196h, v125h, v208h);
        const __m256d v210l = _mm256_fmadd_pd(v114l, v206l, v209l);
        const __m256d v210h = _mm256_fmadd_pd(v114h, v206h, v209h);
        const __m256d v212l = _mm256_fmsub_pd(v126l, v135l, v136l);
        const __m256d v212h = _mm256_fmsub_pd(v126h, v135h, v136h);
        const __m256d v213l = _mm256_fmadd_pd(v135l, v210l, v212l);
        const __m256d v213h = _mm256_fmadd_pd(v135h, v210h, v212h);
        const __m256d v214l = _mm256_fmadd_pd(v183l, v126l, v213l);
        const __m256d v214h = _mm256_fmadd_pd(v183h, v126h, v213h);
        const __m256d v215l = _mm256_add_pd(v183l, v214l);
        const __m256d v215h = _mm256_add_pd(v183h, v214h);
        const __m256d v216l = _mm256_add_pd(v181l, v215l);
        const __m256d v216h = _mm256_add_pd(v181h, v215h);
        const __m256d v217l = _mm256_sub_pd(v138l, v137l);
        const __m256d v217h = _mm256_sub_pd(v138h, v137h);
        const __m256d v218l = _mm256_sub_pd(v138l, v217l);
        const __m256d v218h = _mm256_sub_pd(v138h, v217h);
        const __m256d v219l = _mm256_sub_pd(v137l, v218l);
        const __m256d v219h = _mm256_sub_pd(v137h, v218h);
        const __m256d v220l = _mm256_sub_pd(v90l, v217l);
        const __m256d v220h = _mm256_sub_pd(v90h, v217h);
        const __m256d v221l = _mm256_add_pd(v219l, v220l);
        const __m256d v221h = _mm256_add_pd(v219h, v220h);
        const __m256d v222l = _mm256_add_pd(v216l, v221l);
        const __m256d v222h = _mm256_add_pd(v216h, v221h);
        const __m256d v223l = _mm256_sub_pd(v139l, v138l);
        const __m256d v223h = _mm256_sub_pd(v139h, v138h);
        const __m256d v224l = _mm256_sub_pd(v139l, v223l);
        const __m256d v224h = _mm256_sub_pd(v139h, v223h);
        const __m256d v225l = _mm256_sub_pd(v138l, v224l);
        const __m256d v225h = _mm256_sub_pd(v138h, v224h);
        const __m256d v226l = _mm256_sub_pd(v136l, v223l);
        const __m256d v226h = _mm256_sub_pd(v136h, v223h);
        const __m256d v227l = _mm256_add_pd(v225l, v226l);
        const __m256d v227h = _mm256_add_pd(v225h, v226h);
        const __m256d v228l = _mm256_add_pd(v222l, v227l);
        const __m256d v228h = _mm256_add_pd(v222h, v227h);
        const __m256d v229l = _mm256_add_pd(v145l, v228l);
        const __m256d v229h = _mm256_add_pd(v145h, v228h);
        const __m256d v230l = _mm256_add_pd(v140l, v229l);
        const __m256d v230h = _mm256_add_pd(v140h, v229h);
        const __m256d v232l = _mm256_fmadd_pd(v75, v230l, v231);
        const __m256d v232h = _mm256_fmadd_pd(v75, v230h, v231);
        const __m256d v234l = _mm256_fmadd_pd(v232l, v230l, v233);
        const __m256d v234h = _mm256_fmadd_pd(v232h, v230h, v233);
        const __m256d v235l = _mm256_fmadd_pd(v234l, v230l, v31);
        const __m256d v235h = _mm256_fmadd_pd(v234h, v230h, v31);
        const __m256d v236l = _mm256_mul_pd(v235l, v230l);
        const __m256d v236h = _mm256_mul_pd(v235h, v230h);
        const __m128 v237l = _mm256_cvtpd_ps(v236l);
        const __m128 v237h = _mm256_cvtpd_ps(v236h);
        const __m256 v237 = _mm256_set_m128(v237h, v237l);
        r0 = _mm256_blendv_ps(r0, v237, _mm256_castsi256_ps(v66));
    }
    __m256i any2 = v74;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        const __m256 v239 = _mm256_blendv_ps(v8, v238, _mm256_castsi256_ps(v72));
        r0 = _mm256_blendv_ps(r0, v239, _mm256_castsi256_ps(v74));
    }
    _mm256_storeu_ps(y, r0);
}

static LOGADDEXP_1ULP_AVX512_AVX2_TARGET void logaddexp_1ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logaddexp_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        logaddexp_1ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGADDEXP_1ULP_AVX512_AVX512 __m512i logaddexp_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGADDEXP_1ULP_AVX512_AVX512 void logaddexp_1ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.9p+7); /* -200 */
    const __m512d v12 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v17 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v19 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v21 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v23 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v25 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v27 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v29 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v31 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v38 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v42 = _mm512_set1_pd(0x1.8618618618618p-4); /* 0.095238095238095233 */
    const __m512d v43 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v45 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v47 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v49 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v51 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v53 = _mm512_set1_pd(0x1.c71c71c71c71cp-3); /* 0.22222222222222221 */
    const __m512d v55 = _mm512_set1_pd(0x1.2492492492492p-2); /* 0.2857142857142857 */
    const __m512d v57 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v59 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v65 = _mm512_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m512 v67 = _mm512_set1_ps(INFINITY);
    const __m512 v70 = _mm512_set1_ps(-INFINITY);
    const __m512d v75 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512i v76 = _mm512_set1_epi32(31);
    const __m512d v78 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512i v84 = _mm512_set1_epi64(INT64_C(31));
    const __m512d v91 = _mm512_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m512d v94 = _mm512_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m512d v152 = _mm512_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m512d v154 = _mm512_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m512d v231 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v233 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512 v238 = _mm512_set1_ps(NAN);
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
    const __m512d v20l = _mm512_fmadd_pd(v18l, v15l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v15h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v15l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v15h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v15l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v15h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v15l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v15h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v15l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v15h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v15l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v15h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v15l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v15h, v31);
    const __m512d v33l = _mm512_fmadd_pd(v32l, v15l, v31);
    const __m512d v33h = _mm512_fmadd_pd(v32h, v15h, v31);
    const __m512i v34l = logaddexp_1ulp_avx512_bits_f64_avx512(v13l);
    const __m512i v34h = logaddexp_1ulp_avx512_bits_f64_avx512(v13h);
    const __m512i v36l = _mm512_slli_epi64(v34l, 52);
    const __m512i v36h = _mm512_slli_epi64(v34h, 52);
    const __m512d v37l = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx512(v33l), v36l));
    const __m512d v37h = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx512(v33h), v36h));
    const __m512d v39l = _mm512_add_pd(v37l, v38);
    const __m512d v39h = _mm512_add_pd(v37h, v38);
    const __m512d v40l = _mm512_div_pd(v37l, v39l);
    const __m512d v40h = _mm512_div_pd(v37h, v39h);
    const __m512d v41l = _mm512_mul_pd(v40l, v40l);
    const __m512d v41h = _mm512_mul_pd(v40h, v40h);
    const __m512d v44l = _mm512_fmadd_pd(v42, v41l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42, v41h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v41l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v41h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v41l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v41h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v41l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v41h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v41l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v41h, v50h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v41l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v41h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v54l, v41l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54h, v41h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v41l, v56l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v41h, v56h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v41l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v41h, v58h, v59);
    const __m512d v61l = _mm512_fmadd_pd(v60l, v41l, v38);
    const __m512d v61h = _mm512_fmadd_pd(v60h, v41h, v38);
    const __m512d v62l = _mm512_fmadd_pd(v40l, v61l, v9l);
    const __m512d v62h = _mm512_fmadd_pd(v40h, v61h, v9h);
    const __m256 v63l = _mm512_cvtpd_ps(v62l);
    const __m256 v63h = _mm512_cvtpd_ps(v62h);
    const __m512 v63 = _mm512_insertf32x8(_mm512_castps256_ps512(v63l), v63h, 1);
    const __m512d v64l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v62l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v64h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v62h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v66l = _mm512_cmp_pd_mask(v64l, v65, _CMP_LT_OQ);
    const __mmask8 v66h = _mm512_cmp_pd_mask(v64h, v65, _CMP_LT_OQ);
    const __mmask16 v66 = _mm512_kunpackb(v66h, v66l);
    const __m512 v68 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v69 = _mm512_cmp_ps_mask(v67, v68, _CMP_EQ_OQ);
    const __mmask16 v71 = _mm512_cmp_ps_mask(v70, v6, _CMP_EQ_OQ);
    const __mmask16 v72 = _mm512_cmp_ps_mask(v3, v4, _CMP_UNORD_Q);
    const __mmask16 v73 = (__mmask16)(v71 | v72);
    const __mmask16 v74 = (__mmask16)(v69 | v73);
    __m512 r0 = v63;
    __mmask16 any1 = v66;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v77l = _mm512_max_pd(v2, v7l);
        const __m512d v77h = _mm512_max_pd(v2, v7h);
        const __m512d v79l = _mm512_fmadd_pd(v77l, v1, v78);
        const __m512d v79h = _mm512_fmadd_pd(v77h, v1, v78);
        const __m512i v80l = _mm512_castpd_si512(v79l);
        const __m512i v80h = _mm512_castpd_si512(v79h);
        const __m256i v81l = _mm512_cvtepi64_epi32(v80l);
        const __m256i v81h = _mm512_cvtepi64_epi32(v80h);
        const __m512i v81 = _mm512_inserti32x8(_mm512_castsi256_si512(v81l), v81h, 1);
        const __m512i v82 = _mm512_and_si512(v76, v81);
        const __m512d v83l = _mm512_i32gather_pd(_mm512_castsi512_si256(v82), logaddexp_1ulp_avx512_table0, 8);
        const __m512d v83h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v82, 1), logaddexp_1ulp_avx512_table0, 8);
        const __m512i v85l = _mm512_and_si512(v84, v80l);
        const __m512i v85h = _mm512_and_si512(v84, v80h);
        const __m512i v86l = _mm512_sub_epi64(v80l, v85l);
        const __m512i v86h = _mm512_sub_epi64(v80h, v85h);
        const __m512i v88l = _mm512_slli_epi64(v86l, 47);
        const __m512i v88h = _mm512_slli_epi64(v86h, 47);
        const __m512d v89l = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx512(v31), v88l));
        const __m512d v89h = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx512(v31), v88h));
        const __m512d v90l = _mm512_mul_pd(v83l, v89l);
        const __m512d v90h = _mm512_mul_pd(v83h, v89h);
        const __m512d v92l = _mm512_sub_pd(v79l, v78);
        const __m512d v92h = _mm512_sub_pd(v79h, v78);
        const __m512d v93l = _mm512_fmadd_pd(v91, v92l, v77l);
        const __m512d v93h = _mm512_fmadd_pd(v91, v92h, v77h);
        const __m512d v95l = _mm512_mul_pd(v92l, v94);
        const __m512d v95h = _mm512_mul_pd(v92h, v94);
        const __m512d v96l = _mm512_sub_pd(v93l, v95l);
        const __m512d v96h = _mm512_sub_pd(v93h, v95h);
        const __m512d v97l = _mm512_fmadd_pd(v16, v96l, v17);
        const __m512d v97h = _mm512_fmadd_pd(v16, v96h, v17);
        const __m512d v98l = _mm512_fmadd_pd(v97l, v96l, v19);
        const __m512d v98h = _mm512_fmadd_pd(v97h, v96h, v19);
        const __m512d v99l = _mm512_fmadd_pd(v98l, v96l, v21);
        const __m512d v99h = _mm512_fmadd_pd(v98h, v96h, v21);
        const __m512d v100l = _mm512_fmadd_pd(v99l, v96l, v23);
        const __m512d v100h = _mm512_fmadd_pd(v99h, v96h, v23);
        const __m512d v101l = _mm512_fmadd_pd(v100l, v96l, v25);
        const __m512d v101h = _mm512_fmadd_pd(v100h, v96h, v25);
        const __m512d v102l = _mm512_mul_pd(v101l, v96l);
        const __m512d v102h = _mm512_mul_pd(v101h, v96h);
        const __m512d v103l = _mm512_add_pd(v102l, v27);
        const __m512d v103h = _mm512_add_pd(v102h, v27);
        const __m512d v104l = _mm512_mul_pd(v103l, v96l);
        const __m512d v104h = _mm512_mul_pd(v103h, v96h);
        const __m512d v105l = _mm512_add_pd(v104l, v29);
        const __m512d v105h = _mm512_add_pd(v104h, v29);
        const __m512d v106l = _mm512_mul_pd(v105l, v96l);
        const __m512d v106h = _mm512_mul_pd(v105h, v96h);
        const __m512d v107l = _mm512_add_pd(v31, v106l);
        const __m512d v107h = _mm512_add_pd(v31, v106h);
        const __m512d v108l = _mm512_mul_pd(v107l, v96l);
        const __m512d v108h = _mm512_mul_pd(v107h, v96h);
        const __m512d v109l = _mm512_mul_pd(v90l, v108l);
        const __m512d v109h = _mm512_mul_pd(v90h, v108h);
        const __m512d v110l = _mm512_fmadd_pd(v1, v9l, v78);
        const __m512d v110h = _mm512_fmadd_pd(v1, v9h, v78);
        const __m512d v111l = _mm512_sub_pd(v110l, v78);
        const __m512d v111h = _mm512_sub_pd(v110h, v78);
        const __m512d v112l = _mm512_fmadd_pd(v91, v111l, v9l);
        const __m512d v112h = _mm512_fmadd_pd(v91, v111h, v9h);
        const __m512d v113l = _mm512_mul_pd(v94, v111l);
        const __m512d v113h = _mm512_mul_pd(v94, v111h);
        const __m512d v114l = _mm512_sub_pd(v112l, v113l);
        const __m512d v114h = _mm512_sub_pd(v112h, v113h);
        const __m512d v115l = _mm512_fmadd_pd(v16, v114l, v17);
        const __m512d v115h = _mm512_fmadd_pd(v16, v114h, v17);
        const __m512d v116l = _mm512_fmadd_pd(v115l, v114l, v19);
        const __m512d v116h = _mm512_fmadd_pd(v115h, v114h, v19);
        const __m512d v117l = _mm512_fmadd_pd(v114l, v116l, v21);
        const __m512d v117h = _mm512_fmadd_pd(v114h, v116h, v21);
        const __m512d v118l = _mm512_fmadd_pd(v117l, v114l, v23);
        const __m512d v118h = _mm512_fmadd_pd(v117h, v114h, v23);
        const __m512d v119l = _mm512_fmadd_pd(v114l, v118l, v25);
        const __m512d v119h = _mm512_fmadd_pd(v114h, v118h, v25);
        const __m512d v120l = _mm512_mul_pd(v119l, v114l);
        const __m512d v120h = _mm512_mul_pd(v119h, v114h);
        const __m512d v121l = _mm512_add_pd(v120l, v27);
        const __m512d v121h = _mm512_add_pd(v120h, v27);
        const __m512d v122l = _mm512_mul_pd(v121l, v114l);
        const __m512d v122h = _mm512_mul_pd(v121h, v114h);
        const __m512d v123l = _mm512_add_pd(v122l, v29);
        const __m512d v123h = _mm512_add_pd(v122h, v29);
        const __m512d v124l = _mm512_mul_pd(v114l, v123l);
        const __m512d v124h = _mm512_mul_pd(v114h, v123h);
        const __m512d v125l = _mm512_add_pd(v124l, v31);
        const __m512d v125h = _mm512_add_pd(v124h, v31);
        const __m512d v126l = _mm512_mul_pd(v125l, v114l);
        const __m512d v126h = _mm512_mul_pd(v125h, v114h);
        const __m512i v127l = _mm512_castpd_si512(v110l);
        const __m512i v127h = _mm512_castpd_si512(v110h);
        const __m512i v128l = _mm512_and_si512(v84, v127l);
        const __m512i v128h = _mm512_and_si512(v84, v127h);
        const __m512i v129l = _mm512_sub_epi64(v127l, v128l);
        const __m512i v129h = _mm512_sub_epi64(v127h, v128h);
        const __m512i v130l = _mm512_slli_epi64(v129l, 47);
        const __m512i v130h = _mm512_slli_epi64(v129h, 47);
        const __m512d v131l = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx512(v31), v130l));
        const __m512d v131h = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx512(v31), v130h));
        const __m256i v132l = _mm512_cvtepi64_epi32(v127l);
        const __m256i v132h = _mm512_cvtepi64_epi32(v127h);
        const __m512i v132 = _mm512_inserti32x8(_mm512_castsi256_si512(v132l), v132h, 1);
        const __m512i v133 = _mm512_and_si512(v76, v132);
        const __m512d v134l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133), logaddexp_1ulp_avx512_table0, 8);
        const __m512d v134h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133, 1), logaddexp_1ulp_avx512_table0, 8);
        const __m512d v135l = _mm512_mul_pd(v131l, v134l);
        const __m512d v135h = _mm512_mul_pd(v131h, v134h);
        const __m512d v136l = _mm512_mul_pd(v126l, v135l);
        const __m512d v136h = _mm512_mul_pd(v126h, v135h);
        const __m512d v137l = _mm512_sub_pd(v135l, v31);
        const __m512d v137h = _mm512_sub_pd(v135h, v31);
        const __m512d v138l = _mm512_add_pd(v90l, v137l);
        const __m512d v138h = _mm512_add_pd(v90h, v137h);
        const __m512d v139l = _mm512_add_pd(v136l, v138l);
        const __m512d v139h = _mm512_add_pd(v136h, v138h);
        const __m512d v140l = _mm512_add_pd(v109l, v139l);
        const __m512d v140h = _mm512_add_pd(v109h, v139h);
        const __m512d v141l = _mm512_sub_pd(v140l, v139l);
        const __m512d v141h = _mm512_sub_pd(v140h, v139h);
        const __m512d v142l = _mm512_sub_pd(v140l, v141l);
        const __m512d v142h = _mm512_sub_pd(v140h, v141h);
        const __m512d v143l = _mm512_sub_pd(v139l, v142l);
        const __m512d v143h = _mm512_sub_pd(v139h, v142h);
        const __m512d v144l = _mm512_sub_pd(v109l, v141l);
        const __m512d v144h = _mm512_sub_pd(v109h, v141h);
        const __m512d v145l = _mm512_add_pd(v143l, v144l);
        const __m512d v145h = _mm512_add_pd(v143h, v144h);
        const __m512d v146l = _mm512_i32gather_pd(_mm512_castsi512_si256(v82), logaddexp_1ulp_avx512_table1, 8);
        const __m512d v146h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v82, 1), logaddexp_1ulp_avx512_table1, 8);
        const __m512d v147l = _mm512_mul_pd(v89l, v146l);
        const __m512d v147h = _mm512_mul_pd(v89h, v146h);
        const __m512d v148l = _mm512_sub_pd(v107l, v31);
        const __m512d v148h = _mm512_sub_pd(v107h, v31);
        const __m512d v149l = _mm512_sub_pd(v106l, v148l);
        const __m512d v149h = _mm512_sub_pd(v106h, v148h);
        const __m512d v150l = _mm512_sub_pd(v103l, v27);
        const __m512d v150h = _mm512_sub_pd(v103h, v27);
        const __m512d v151l = _mm512_sub_pd(v102l, v150l);
        const __m512d v151h = _mm512_sub_pd(v102h, v150h);
        const __m512d v153l = _mm512_add_pd(v151l, v152);
        const __m512d v153h = _mm512_add_pd(v151h, v152);
        const __m512d v155l = _mm512_sub_pd(v93l, v96l);
        const __m512d v155h = _mm512_sub_pd(v93h, v96h);
        const __m512d v156l = _mm512_sub_pd(v155l, v95l);
        const __m512d v156h = _mm512_sub_pd(v155h, v95h);
        const __m512d v158l = _mm512_fmsub_pd(v92l, v94, v95l);
        const __m512d v158h = _mm512_fmsub_pd(v92h, v94, v95h);
        const __m512d v159l = _mm512_sub_pd(v156l, v158l);
        const __m512d v159h = _mm512_sub_pd(v156h, v158h);
        const __m512d v160l = _mm512_fmadd_pd(v154, v92l, v159l);
        const __m512d v160h = _mm512_fmadd_pd(v154, v92h, v159h);
        const __m512d v162l = _mm512_fmsub_pd(v103l, v96l, v104l);
        const __m512d v162h = _mm512_fmsub_pd(v103h, v96h, v104h);
        const __m512d v163l = _mm512_fmadd_pd(v103l, v160l, v162l);
        const __m512d v163h = _mm512_fmadd_pd(v103h, v160h, v162h);
        const __m512d v164l = _mm512_fmadd_pd(v153l, v96l, v163l);
        const __m512d v164h = _mm512_fmadd_pd(v153h, v96h, v163h);
        const __m512d v165l = _mm512_sub_pd(v105l, v29);
        const __m512d v165h = _mm512_sub_pd(v105h, v29);
        const __m512d v166l = _mm512_sub_pd(v104l, v165l);
        const __m512d v166h = _mm512_sub_pd(v104h, v165h);
        const __m512d v167l = _mm512_add_pd(v164l, v166l);
        const __m512d v167h = _mm512_add_pd(v164h, v166h);
        const __m512d v169l = _mm512_fmsub_pd(v105l, v96l, v106l);
        const __m512d v169h = _mm512_fmsub_pd(v105h, v96h, v106h);
        const __m512d v170l = _mm512_fmadd_pd(v105l, v160l, v169l);
        const __m512d v170h = _mm512_fmadd_pd(v105h, v160h, v169h);
        const __m512d v171l = _mm512_fmadd_pd(v167l, v96l, v170l);
        const __m512d v171h = _mm512_fmadd_pd(v167h, v96h, v170h);
        const __m512d v172l = _mm512_add_pd(v149l, v171l);
        const __m512d v172h = _mm512_add_pd(v149h, v171h);
        const __m512d v174l = _mm512_fmsub_pd(v107l, v96l, v108l);
        const __m512d v174h = _mm512_fmsub_pd(v107h, v96h, v108h);
        const __m512d v175l = _mm512_fmadd_pd(v107l, v160l, v174l);
        const __m512d v175h = _mm512_fmadd_pd(v107h, v160h, v174h);
        const __m512d v176l = _mm512_fmadd_pd(v172l, v96l, v175l);
        const __m512d v176h = _mm512_fmadd_pd(v172h, v96h, v175h);
        const __m512d v178l = _mm512_fmsub_pd(v90l, v108l, v109l);
        const __m512d v178h = _mm512_fmsub_pd(v90h, v108h, v109h);
        const __m512d v179l = _mm512_fmadd_pd(v90l, v176l, v178l);
        const __m512d v179h = _mm512_fmadd_pd(v90h, v176h, v178h);
        const __m512d v180l = _mm512_fmadd_pd(v147l, v108l, v179l);
        const __m512d v180h = _mm512_fmadd_pd(v147h, v108h, v179h);
        const __m512d v181l = _mm512_add_pd(v180l, v147l);
        const __m512d v181h = _mm512_add_pd(v180h, v147h);
        const __m512d v182l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133), logaddexp_1ulp_avx512_table1, 8);
        const __m512d v182h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133, 1), logaddexp_1ulp_avx512_table1, 8);
        const __m512d v183l = _mm512_mul_pd(v182l, v131l);
        const __m512d v183h = _mm512_mul_pd(v182h, v131h);
        const __m512d v184l = _mm512_sub_pd(v125l, v31);
        const __m512d v184h = _mm512_sub_pd(v125h, v31);
        const __m512d v185l = _mm512_sub_pd(v124l, v184l);
        const __m512d v185h = _mm512_sub_pd(v124h, v184h);
        const __m512d v186l = _mm512_sub_pd(v123l, v29);
        const __m512d v186h = _mm512_sub_pd(v123h, v29);
        const __m512d v187l = _mm512_sub_pd(v122l, v186l);
        const __m512d v187h = _mm512_sub_pd(v122h, v186h);
        const __m512d v188l = _mm512_sub_pd(v121l, v27);
        const __m512d v188h = _mm512_sub_pd(v121h, v27);
        const __m512d v189l = _mm512_sub_pd(v120l, v188l);
        const __m512d v189h = _mm512_sub_pd(v120h, v188h);
        const __m512d v190l = _mm512_add_pd(v189l, v152);
        const __m512d v190h = _mm512_add_pd(v189h, v152);
        const __m512d v191l = _mm512_sub_pd(v112l, v114l);
        const __m512d v191h = _mm512_sub_pd(v112h, v114h);
        const __m512d v192l = _mm512_sub_pd(v191l, v113l);
        const __m512d v192h = _mm512_sub_pd(v191h, v113h);
        const __m512d v194l = _mm512_fmsub_pd(v94, v111l, v113l);
        const __m512d v194h = _mm512_fmsub_pd(v94, v111h, v113h);
        const __m512d v195l = _mm512_sub_pd(v192l, v194l);
        const __m512d v195h = _mm512_sub_pd(v192h, v194h);
        const __m512d v196l = _mm512_fmadd_pd(v154, v111l, v195l);
        const __m512d v196h = _mm512_fmadd_pd(v154, v111h, v195h);
        const __m512d v198l = _mm512_fmsub_pd(v121l, v114l, v122l);
        const __m512d v198h = _mm512_fmsub_pd(v121h, v114h, v122h);
        const __m512d v199l = _mm512_fmadd_pd(v196l, v121l, v198l);
        const __m512d v199h = _mm512_fmadd_pd(v196h, v121h, v198h);
        const __m512d v200l = _mm512_fmadd_pd(v190l, v114l, v199l);
        const __m512d v200h = _mm512_fmadd_pd(v190h, v114h, v199h);
        const __m512d v201l = _mm512_add_pd(v187l, v200l);
        const __m512d v201h = _mm512_add_pd(v187h, v200h);
        const __m512d v203l = _mm512_fmsub_pd(v114l, v123l, v124l);
        const __m512d v203h = _mm512_fmsub_pd(v114h, v123h, v124h);
        const __m512d v204l = _mm512_fmadd_pd(v196l, v123l, v203l);
        const __m512d v204h = _mm512_fmadd_pd(v196h, v123h, v203h);
        const __m512d v205l = _mm512_fmadd_pd(v114l, v201l, v204l);
        const __m512d v205h = _mm512_fmadd_pd(v114h, v201h, v204h);
        const __m512d v206l = _mm512_add_pd(v185l, v205l);
        const __m512d v206h = _mm512_add_pd(v185h, v205h);
        const __m512d v208l = _mm512_fmsub_pd(v125l, v114l, v126l);
        const __m512d v208h = _mm512_fmsub_pd(v125h, v114h, v126h);
        const __m512d v209l = _mm512_fmadd_pd(v196l, v125l, v208l);
        const __m512d v209h = _mm512_fmadd_pd(v196h, v125h, v208h);
        const __m512d v210l = _mm512_fmadd_pd(v114l, v206l, v209l);
        const __m512d v210h = _mm512_fmadd_pd(v114h, v206h, v209h);
        const __m512d v212l = _mm512_fmsub_pd(v126l, v135l, v136l);
        const __m512d v212h = _mm512_fmsub_pd(v126h, v135h, v136h);
        const __m512d v213l = _mm512_fmadd_pd(v135l, v210l, v212l);
        const __m512d v213h = _mm512_fmadd_pd(v135h, v210h, v212h);
        const __m512d v214l = _mm512_fmadd_pd(v183l, v126l, v213l);
        const __m512d v214h = _mm512_fmadd_pd(v183h, v126h, v213h);
        const __m512d v215l = _mm512_add_pd(v183l, v214l);
        const __m512d v215h = _mm512_add_pd(v183h, v214h);
        const __m512d v216l = _mm512_add_pd(v181l, v215l);
        const __m512d v216h = _mm512_add_pd(v181h, v215h);
        const __m512d v217l = _mm512_sub_pd(v138l, v137l);
        const __m512d v217h = _mm512_sub_pd(v138h, v137h);
        const __m512d v218l = _mm512_sub_pd(v138l, v217l);
        const __m512d v218h = _mm512_sub_pd(v138h, v217h);
        const __m512d v219l = _mm512_sub_pd(v137l, v218l);
        const __m512d v219h = _mm512_sub_pd(v137h, v218h);
        const __m512d v220l = _mm512_sub_pd(v90l, v217l);
        const __m512d v220h = _mm512_sub_pd(v90h, v217h);
        const __m512d v221l = _mm512_add_pd(v219l, v220l);
        const __m512d v221h = _mm512_add_pd(v219h, v220h);
        const __m512d v222l = _mm512_add_pd(v216l, v221l);
        const __m512d v222h = _mm512_add_pd(v216h, v221h);
        const __m512d v223l = _mm512_sub_pd(v139l, v138l);
        const __m512d v223h = _mm512_sub_pd(v139h, v138h);
        const __m512d v224l = _mm512_sub_pd(v139l, v223l);
        const __m512d v224h = _mm512_sub_pd(v139h, v223h);
        const __m512d v225l = _mm512_sub_pd(v138l, v224l);
        const __m512d v225h = _mm512_sub_pd(v138h, v224h);
        const __m512d v226l = _mm512_sub_pd(v136l, v223l);
        const __m512d v226h = _mm512_sub_pd(v136h, v223h);
        const __m512d v227l = _mm512_add_pd(v225l, v226l);
        const __m512d v227h = _mm512_add_pd(v225h, v226h);
        const __m512d v228l = _mm512_add_pd(v222l, v227l);
        const __m512d v228h = _mm512_add_pd(v222h, v227h);
        const __m512d v229l = _mm512_add_pd(v145l, v228l);
        const __m512d v229h = _mm512_add_pd(v145h, v228h);
        const __m512d v230l = _mm512_add_pd(v140l, v229l);
        const __m512d v230h = _mm512_add_pd(v140h, v229h);
        const __m512d v232l = _mm512_fmadd_pd(v75, v230l, v231);
        const __m512d v232h = _mm512_fmadd_pd(v75, v230h, v231);
        const __m512d v234l = _mm512_fmadd_pd(v232l, v230l, v233);
        const __m512d v234h = _mm512_fmadd_pd(v232h, v230h, v233);
        const __m512d v235l = _mm512_fmadd_pd(v234l, v230l, v31);
        const __m512d v235h = _mm512_fmadd_pd(v234h, v230h, v31);
        const __m512d v236l = _mm512_mul_pd(v235l, v230l);
        const __m512d v236h = _mm512_mul_pd(v235h, v230h);
        const __m256 v237l = _mm512_cvtpd_ps(v236l);
        const __m256 v237h = _mm512_cvtpd_ps(v236h);
        const __m512 v237 = _mm512_insertf32x8(_mm512_castps256_ps512(v237l), v237h, 1);
        r0 = _mm512_mask_blend_ps(v66, r0, v237);
    }
    __mmask16 any2 = v74;
    if (__builtin_expect(any2 != 0, 0)) {
        const __m512 v239 = _mm512_mask_blend_ps(v72, v8, v238);
        r0 = _mm512_mask_blend_ps(v74, r0, v239);
    }
    _mm512_storeu_ps(y, r0);
}

static LOGADDEXP_1ULP_AVX512_AVX512_TARGET void logaddexp_1ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logaddexp_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        logaddexp_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGADDEXP_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logaddexp_1ulp_avx512_level(void) {
#if defined(LOGADDEXP_1ULP_AVX512_FORCE_ISA)
    return LOGADDEXP_1ULP_AVX512_FORCE_ISA;
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

float logaddexp_1ulp_avx512(float x0, float x1) {
    return logaddexp_1ulp_avx512_element(x0, x1);
}

void logaddexp_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logaddexp_1ulp_avx512_level();
    if (level == 2) {
        logaddexp_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        logaddexp_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    logaddexp_1ulp_avx512_array_portable(x0, x1, y, n);
}
