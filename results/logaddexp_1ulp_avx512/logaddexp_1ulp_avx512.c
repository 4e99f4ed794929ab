/* logaddexp_1ulp_avx512: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    0.562256 ulp, observed on 1158329 inputs
 *   worst input  -0x1.800dd8p+0 (-1.50021124, encoding 0xbfc006ec)
 *                -0x1.fffe76p-3 (-0.249997064, encoding 0xbe7fff3b)
 *   result there 0x1.edf6dcp-10 (0.00188432424, encoding 0x3af6fb6e)
 *   mean error   0.145631 ulp
 *   misrounded   58661 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e21d4923a3901bef0f61745eb284a7c8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive logaddexp_1ulp_avx512.db
 *                time: 1.4066 ns/element as avx512 code (inputs mean)
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
    const double v0 = -0x1.62e42ff048bfp-1; /* -0.69314718063503555 */
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
    const double v16 = 0x1.69035b750e005p-4; /* 0.088137967352736338 */
    const double v17 = logaddexp_1ulp_avx512_fma_f64(v15, v15, v16);
    const double v18 = 0x1.9ae709a161f68p-13; /* 0.00019593357596314341 */
    const double v19 = 0x1.6d5a89ee5a63bp-10; /* 0.0013937136351053331 */
    const double v20 = logaddexp_1ulp_avx512_fma_f64(v15, v18, v19);
    const double v21 = 0x1.10842965e7badp-7; /* 0.0083165361536979513 */
    const double v22 = logaddexp_1ulp_avx512_fma_f64(v20, v15, v21);
    const double v23 = 0x1.54531d519da9ap-5; /* 0.041543538344673794 */
    const double v24 = 0x1.53d4ffd08d242p-3; /* 0.16593360762785109 */
    const double v25 = logaddexp_1ulp_avx512_fma_f64(v15, v23, v24);
    const double v26 = logaddexp_1ulp_avx512_fma_f64(v17, v22, v25);
    const double v27 = 0x1.fffff9e56e8f4p-2; /* 0.49999990904656433 */
    const double v28 = logaddexp_1ulp_avx512_fma_f64(v26, v15, v27);
    const double v29 = 0x1.fffff9a0f78fcp-1; /* 0.99999981012277273 */
    const double v30 = logaddexp_1ulp_avx512_fma_f64(v15, v28, v29);
    const double v31 = 0x1.fffff99f139dbp-1; /* 0.99999980990269977 */
    const double v32 = logaddexp_1ulp_avx512_fma_f64(v15, v30, v31);
    const int64_t v33 = logaddexp_1ulp_avx512_bits_f64(v13);
    const int64_t v34 = INT64_C(52);
    const int64_t v35 = logaddexp_1ulp_avx512_shl_i64(v33, v34);
    const double v36 = logaddexp_1ulp_avx512_addbits_f64(v32, v35);
    const double v37 = 0x1.fffff9eb65275p+0; /* 1.9999996375746865 */
    const double v38 = v36 + v37;
    const double v39 = v36 / v38;
    const double v40 = v39 * v39;
    const double v41 = 0x1.7b81f0477ccd2p-2; /* 0.3706128638870726 */
    const double v42 = 0x1.6764f28d5338ap-3; /* 0.17548551076688695 */
    const double v43 = logaddexp_1ulp_avx512_fma_f64(v41, v22, v42);
    const double v44 = logaddexp_1ulp_avx512_fma_f64(v40, v40, v43);
    const double v45 = 0x1.cbd911b8d8c02p-3; /* 0.22453512044293694 */
    const double v46 = logaddexp_1ulp_avx512_fma_f64(v40, v44, v45);
    const double v47 = 0x1.2462bc55a714fp-2; /* 0.28553289673597687 */
    const double v48 = logaddexp_1ulp_avx512_fma_f64(v40, v46, v47);
    const double v49 = -0x1.3260b8380cd16p-19; /* -2.2826925736519098e-06 */
    const double v50 = 0x1.999b52f594739p-2; /* 0.40000657676602064 */
    const double v51 = logaddexp_1ulp_avx512_fma_f64(v25, v49, v50);
    const double v52 = logaddexp_1ulp_avx512_fma_f64(v40, v48, v51);
    const double v53 = 0x1.555550bbd4fe7p-1; /* 0.66666652958747086 */
    const double v54 = logaddexp_1ulp_avx512_fma_f64(v52, v40, v53);
    const double v55 = 0x1.000000240b4b9p+1; /* 2.0000000167843521 */
    const double v56 = logaddexp_1ulp_avx512_fma_f64(v40, v54, v55);
    const double v57 = logaddexp_1ulp_avx512_fma_f64(v56, v39, v9);
    const float v58 = (float)v57;
    const double v59 = logaddexp_1ulp_avx512_abs_f64(v57);
    const double v60 = 0x1p-10; /* 0.0009765625 */
    const int v61 = v59 < v60;
    const float v62 = INFINITY;
    const float v63 = logaddexp_1ulp_avx512_abs_f32(v8);
    const int v64 = v62 == v63;
    const float v65 = -INFINITY;
    const int v66 = v65 == v6;
    const int v67 = v3 != v3 || v4 != v4;
    const int v68 = v66 | v67;
    const int v69 = v64 | v68;
    float r0 = v58;
    if (v61) {
        const double v70 = -0x1p-2; /* -0.25 */
        const int32_t v71 = 31;
        const double v72 = v2 > v7 ? v2 : v7;
        const double v73 = 0x1.8p+47; /* 211106232532992 */
        const double v74 = logaddexp_1ulp_avx512_fma_f64(v72, v1, v73);
        const int64_t v75 = logaddexp_1ulp_avx512_bits_f64(v74);
        const int32_t v76 = (int32_t)(uint32_t)(uint64_t)v75;
        const int32_t v77 = v71 & v76;
        const double v78 = logaddexp_1ulp_avx512_table0[v77];
        const double v79 = 0x1p+0; /* 1 */
        const int64_t v80 = INT64_C(31);
        const int64_t v81 = v80 & v75;
        const int64_t v82 = (int64_t)((uint64_t)v75 - (uint64_t)v81);
        const int64_t v83 = INT64_C(47);
        const int64_t v84 = logaddexp_1ulp_avx512_shl_i64(v82, v83);
        const double v85 = logaddexp_1ulp_avx512_addbits_f64(v79, v84);
        const double v86 = v78 * v85;
        const double v87 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v88 = -0x1.62e42fefap-1; /* -0.69314718055829871 */
        const double v89 = v74 - v73;
        const double v90 = logaddexp_1ulp_avx512_fma_f64(v88, v89, v72);
        const double v91 = 0x1.cf79abc9e3b3ap-40; /* 1.6465949582897082e-12 */
        const double v92 = v89 * v91;
        const double v93 = v90 - v92;
        const double v94 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v95 = logaddexp_1ulp_avx512_fma_f64(v87, v93, v94);
        const double v96 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v97 = logaddexp_1ulp_avx512_fma_f64(v95, v93, v96);
        const double v98 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v99 = logaddexp_1ulp_avx512_fma_f64(v97, v93, v98);
        const double v100 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v101 = logaddexp_1ulp_avx512_fma_f64(v99, v93, v100);
        const double v102 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v103 = logaddexp_1ulp_avx512_fma_f64(v101, v93, v102);
        const double v104 = v103 * v93;
        const double v105 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v106 = v104 + v105;
        const double v107 = v106 * v93;
        const double v108 = 0x1p-1; /* 0.5 */
        const double v109 = v107 + v108;
        const double v110 = v109 * v93;
        const double v111 = v79 + v110;
        const double v112 = v111 * v93;
        const double v113 = v86 * v112;
        const double v114 = logaddexp_1ulp_avx512_fma_f64(v1, v9, v73);
        const double v115 = v114 - v73;
        const double v116 = logaddexp_1ulp_avx512_fma_f64(v88, v115, v9);
        const double v117 = v91 * v115;
        const double v118 = v116 - v117;
        const double v119 = logaddexp_1ulp_avx512_fma_f64(v87, v118, v94);
        const double v120 = logaddexp_1ulp_avx512_fma_f64(v119, v118, v96);
        const double v121 = logaddexp_1ulp_avx512_fma_f64(v118, v120, v98);
        const double v122 = logaddexp_1ulp_avx512_fma_f64(v121, v118, v100);
        const double v123 = logaddexp_1ulp_avx512_fma_f64(v118, v122, v102);
        const double v124 = v123 * v118;
        const double v125 = v124 + v105;
        const double v126 = v125 * v118;
        const double v127 = v126 + v108;
        const double v128 = v118 * v127;
        const double v129 = v128 + v79;
        const double v130 = v129 * v118;
        const int64_t v131 = logaddexp_1ulp_avx512_bits_f64(v114);
        const int64_t v132 = v80 & v131;
        const int64_t v133 = (int64_t)((uint64_t)v131 - (uint64_t)v132);
        const int64_t v134 = logaddexp_1ulp_avx512_shl_i64(v133, v83);
        const double v135 = logaddexp_1ulp_avx512_addbits_f64(v79, v134);
        const int32_t v136 = (int32_t)(uint32_t)(uint64_t)v131;
        const int32_t v137 = v71 & v136;
        const double v138 = logaddexp_1ulp_avx512_table0[v137];
        const double v139 = v135 * v138;
        const double v140 = v130 * v139;
        const double v141 = v139 - v79;
        const double v142 = v86 + v141;
        const double v143 = v140 + v142;
        const double v144 = v113 + v143;
        const double v145 = v144 - v143;
        const double v146 = v144 - v145;
        const double v147 = v143 - v146;
        const double v148 = v113 - v145;
        const double v149 = v147 + v148;
        const double v150 = logaddexp_1ulp_avx512_table1[v77];
        const double v151 = v85 * v150;
        const double v152 = v111 - v79;
        const double v153 = v110 - v152;
        const double v154 = v106 - v105;
        const double v155 = v104 - v154;
        const double v156 = 0x1.5555555555555p-57; /* 9.2518585385429707e-18 */
        const double v157 = v155 + v156;
        const double v158 = 0x1.ff0342542fc33p-94; /* 1.0077949135905144e-28 */
        const double v159 = v90 - v93;
        const double v160 = v159 - v92;
        const double v161 = -v92;
        const double v162 = logaddexp_1ulp_avx512_fma_f64(v89, v91, v161);
        const double v163 = v160 - v162;
        const double v164 = logaddexp_1ulp_avx512_fma_f64(v158, v89, v163);
        const double v165 = -v107;
        const double v166 = logaddexp_1ulp_avx512_fma_f64(v106, v93, v165);
        const double v167 = logaddexp_1ulp_avx512_fma_f64(v106, v164, v166);
        const double v168 = logaddexp_1ulp_avx512_fma_f64(v157, v93, v167);
        const double v169 = v109 - v108;
        const double v170 = v107 - v169;
        const double v171 = v168 + v170;
        const double v172 = -v110;
        const double v173 = logaddexp_1ulp_avx512_fma_f64(v109, v93, v172);
        const double v174 = logaddexp_1ulp_avx512_fma_f64(v109, v164, v173);
        const double v175 = logaddexp_1ulp_avx512_fma_f64(v171, v93, v174);
        const double v176 = v153 + v175;
        const double v177 = -v112;
        const double v178 = logaddexp_1ulp_avx512_fma_f64(v111, v93, v177);
        const double v179 = logaddexp_1ulp_avx512_fma_f64(v111, v164, v178);
        const double v180 = logaddexp_1ulp_avx512_fma_f64(v176, v93, v179);
        const double v181 = -v113;
        const double v182 = logaddexp_1ulp_avx512_fma_f64(v86, v112, v181);
        const double v183 = logaddexp_1ulp_avx512_fma_f64(v86, v180, v182);
        const double v184 = logaddexp_1ulp_avx512_fma_f64(v151, v112, v183);
        const double v185 = v184 + v151;
        const double v186 = logaddexp_1ulp_avx512_table1[v137];
        const double v187 = v186 * v135;
        const double v188 = v129 - v79;
        const double v189 = v128 - v188;
        const double v190 = v127 - v108;
        const double v191 = v126 - v190;
        const double v192 = v125 - v105;
        const double v193 = v124 - v192;
        const double v194 = v193 + v156;
        const double v195 = v116 - v118;
        const double v196 = v195 - v117;
        const double v197 = -v117;
        const double v198 = logaddexp_1ulp_avx512_fma_f64(v91, v115, v197);
        const double v199 = v196 - v198;
        const double v200 = logaddexp_1ulp_avx512_fma_f64(v158, v115, v199);
        const double v201 = -v126;
        const double v202 = logaddexp_1ulp_avx512_fma_f64(v125, v118, v201);
        const double v203 = logaddexp_1ulp_avx512_fma_f64(v200, v125, v202);
        const double v204 = logaddexp_1ulp_avx512_fma_f64(v194, v118, v203);
        const double v205 = v191 + v204;
        const double v206 = -v128;
        const double v207 = logaddexp_1ulp_avx512_fma_f64(v118, v127, v206);
        const double v208 = logaddexp_1ulp_avx512_fma_f64(v200, v127, v207);
        const double v209 = logaddexp_1ulp_avx512_fma_f64(v118, v205, v208);
        const double v210 = v189 + v209;
        const double v211 = -v130;
        const double v212 = logaddexp_1ulp_avx512_fma_f64(v129, v118, v211);
        const double v213 = logaddexp_1ulp_avx512_fma_f64(v200, v129, v212);
        const double v214 = logaddexp_1ulp_avx512_fma_f64(v118, v210, v213);
        const double v215 = -v140;
        const double v216 = logaddexp_1ulp_avx512_fma_f64(v130, v139, v215);
        const double v217 = logaddexp_1ulp_avx512_fma_f64(v139, v214, v216);
        const double v218 = logaddexp_1ulp_avx512_fma_f64(v187, v130, v217);
        const double v219 = v187 + v218;
        const double v220 = v185 + v219;
        const double v221 = v142 - v141;
        const double v222 = v142 - v221;
        const double v223 = v141 - v222;
        const double v224 = v86 - v221;
        const double v225 = v223 + v224;
        const double v226 = v220 + v225;
        const double v227 = v143 - v142;
        const double v228 = v143 - v227;
        const double v229 = v142 - v228;
        const double v230 = v140 - v227;
        const double v231 = v229 + v230;
        const double v232 = v226 + v231;
        const double v233 = v149 + v232;
        const double v234 = v144 + v233;
        const double v235 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v236 = logaddexp_1ulp_avx512_fma_f64(v70, v234, v235);
        const double v237 = -0x1p-1; /* -0.5 */
        const double v238 = logaddexp_1ulp_avx512_fma_f64(v236, v234, v237);
        const double v239 = v238 * v234;
        const double v240 = logaddexp_1ulp_avx512_fma_f64(v239, v234, v234);
        const float v241 = (float)v240;
        r0 = v241;
    }
    if (v69) {
        const float v242 = NAN;
        const float v243 = v67 ? v242 : v8;
        r0 = v243;
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

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGADDEXP_1ULP_AVX512_AVX2 void logaddexp_1ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42ff048bfp-1); /* -0.69314718063503555 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.9p+7); /* -200 */
    const __m256d v12 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v16 = _mm256_set1_pd(0x1.69035b750e005p-4); /* 0.088137967352736338 */
    const __m256d v18 = _mm256_set1_pd(0x1.9ae709a161f68p-13); /* 0.00019593357596314341 */
    const __m256d v19 = _mm256_set1_pd(0x1.6d5a89ee5a63bp-10); /* 0.0013937136351053331 */
    const __m256d v21 = _mm256_set1_pd(0x1.10842965e7badp-7); /* 0.0083165361536979513 */
    const __m256d v23 = _mm256_set1_pd(0x1.54531d519da9ap-5); /* 0.041543538344673794 */
    const __m256d v24 = _mm256_set1_pd(0x1.53d4ffd08d242p-3); /* 0.16593360762785109 */
    const __m256d v27 = _mm256_set1_pd(0x1.fffff9e56e8f4p-2); /* 0.49999990904656433 */
    const __m256d v29 = _mm256_set1_pd(0x1.fffff9a0f78fcp-1); /* 0.99999981012277273 */
    const __m256d v31 = _mm256_set1_pd(0x1.fffff99f139dbp-1); /* 0.99999980990269977 */
    const __m256d v37 = _mm256_set1_pd(0x1.fffff9eb65275p+0); /* 1.9999996375746865 */
    const __m256d v41 = _mm256_set1_pd(0x1.7b81f0477ccd2p-2); /* 0.3706128638870726 */
    const __m256d v42 = _mm256_set1_pd(0x1.6764f28d5338ap-3); /* 0.17548551076688695 */
    const __m256d v45 = _mm256_set1_pd(0x1.cbd911b8d8c02p-3); /* 0.22453512044293694 */
    const __m256d v47 = _mm256_set1_pd(0x1.2462bc55a714fp-2); /* 0.28553289673597687 */
    const __m256d v49 = _mm256_set1_pd(-0x1.3260b8380cd16p-19); /* -2.2826925736519098e-06 */
    const __m256d v50 = _mm256_set1_pd(0x1.999b52f594739p-2); /* 0.40000657676602064 */
    const __m256d v53 = _mm256_set1_pd(0x1.555550bbd4fe7p-1); /* 0.66666652958747086 */
    const __m256d v55 = _mm256_set1_pd(0x1.000000240b4b9p+1); /* 2.0000000167843521 */
    const __m256d v60 = _mm256_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m256 v62 = _mm256_set1_ps(INFINITY);
    const __m256 v65 = _mm256_set1_ps(-INFINITY);
    const __m256d v70 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256i v71 = _mm256_set1_epi32(31);
    const __m256d v73 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v79 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v80 = _mm256_set1_epi64x(INT64_C(31));
    const __m256d v87 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v88 = _mm256_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m256d v91 = _mm256_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m256d v94 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v96 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v98 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v100 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v102 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v105 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v108 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v156 = _mm256_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m256d v158 = _mm256_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m256d v235 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v237 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256 v242 = _mm256_set1_ps(NAN);
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
    const __m256d v17l = _mm256_fmadd_pd(v15l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v15h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v15l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v15h, v21);
    const __m256d v25l = _mm256_fmadd_pd(v15l, v23, v24);
    const __m256d v25h = _mm256_fmadd_pd(v15h, v23, v24);
    const __m256d v26l = _mm256_fmadd_pd(v17l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v17h, v22h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v15l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v15h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v15l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v15h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v15l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v15h, v30h, v31);
    const __m256i v33l = _mm256_castpd_si256(v13l);
    const __m256i v33h = _mm256_castpd_si256(v13h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 52);
    const __m256i v35h = _mm256_slli_epi64(v33h, 52);
    const __m256d v36l = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx2(v32l), v35l));
    const __m256d v36h = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx2(v32h), v35h));
    const __m256d v38l = _mm256_add_pd(v36l, v37);
    const __m256d v38h = _mm256_add_pd(v36h, v37);
    const __m256d v39l = _mm256_div_pd(v36l, v38l);
    const __m256d v39h = _mm256_div_pd(v36h, v38h);
    const __m256d v40l = _mm256_mul_pd(v39l, v39l);
    const __m256d v40h = _mm256_mul_pd(v39h, v39h);
    const __m256d v43l = _mm256_fmadd_pd(v41, v22l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41, v22h, v42);
    const __m256d v44l = _mm256_fmadd_pd(v40l, v40l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v40h, v40h, v43h);
    const __m256d v46l = _mm256_fmadd_pd(v40l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v40h, v44h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v40l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v40h, v46h, v47);
    const __m256d v51l = _mm256_fmadd_pd(v25l, v49, v50);
    const __m256d v51h = _mm256_fmadd_pd(v25h, v49, v50);
    const __m256d v52l = _mm256_fmadd_pd(v40l, v48l, v51l);
    const __m256d v52h = _mm256_fmadd_pd(v40h, v48h, v51h);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v40l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v40h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v40l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v40h, v54h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v56l, v39l, v9l);
    const __m256d v57h = _mm256_fmadd_pd(v56h, v39h, v9h);
    const __m128 v58l = _mm256_cvtpd_ps(v57l);
    const __m128 v58h = _mm256_cvtpd_ps(v57h);
    const __m256 v58 = _mm256_set_m128(v58h, v58l);
    const __m256d v59l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v57l);
    const __m256d v59h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v57h);
    const __m256i v61l = _mm256_castpd_si256(_mm256_cmp_pd(v59l, v60, _CMP_LT_OQ));
    const __m256i v61h = _mm256_castpd_si256(_mm256_cmp_pd(v59h, v60, _CMP_LT_OQ));
    const __m256i v61 = logaddexp_1ulp_avx512_join_mask_avx2(v61l, v61h);
    const __m256 v63 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8);
    const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v62, v63, _CMP_EQ_OQ));
    const __m256i v66 = _mm256_castps_si256(_mm256_cmp_ps(v65, v6, _CMP_EQ_OQ));
    const __m256i v67 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_UNORD_Q));
    const __m256i v68 = _mm256_or_si256(v66, v67);
    const __m256i v69 = _mm256_or_si256(v64, v68);
    __m256 r0 = v58;
    __m256i any1 = v61;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v72l = _mm256_max_pd(v2, v7l);
        const __m256d v72h = _mm256_max_pd(v2, v7h);
        const __m256d v74l = _mm256_fmadd_pd(v72l, v1, v73);
        const __m256d v74h = _mm256_fmadd_pd(v72h, v1, v73);
        const __m256i v75l = _mm256_castpd_si256(v74l);
        const __m256i v75h = _mm256_castpd_si256(v74h);
        const __m128i v76l = logaddexp_1ulp_avx512_wrap_avx2(v75l);
        const __m128i v76h = logaddexp_1ulp_avx512_wrap_avx2(v75h);
        const __m256i v76 = _mm256_set_m128i(v76h, v76l);
        const __m256i v77 = _mm256_and_si256(v71, v76);
        const __m256d v78l = _mm256_i32gather_pd(logaddexp_1ulp_avx512_table0, _mm256_castsi256_si128(v77), 8);
        const __m256d v78h = _mm256_i32gather_pd(logaddexp_1ulp_avx512_table0, _mm256_extracti128_si256(v77, 1), 8);
        const __m256i v81l = _mm256_and_si256(v80, v75l);
        const __m256i v81h = _mm256_and_si256(v80, v75h);
        const __m256i v82l = _mm256_sub_epi64(v75l, v81l);
        const __m256i v82h = _mm256_sub_epi64(v75h, v81h);
        const __m256i v84l = _mm256_slli_epi64(v82l, 47);
        const __m256i v84h = _mm256_slli_epi64(v82h, 47);
        const __m256d v85l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v79), v84l));
        const __m256d v85h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v79), v84h));
        const __m256d v86l = _mm256_mul_pd(v78l, v85l);
        const __m256d v86h = _mm256_mul_pd(v78h, v85h);
        const __m256d v89l = _mm256_sub_pd(v74l, v73);
        const __m256d v89h = _mm256_sub_pd(v74h, v73);
        const __m256d v90l = _mm256_fmadd_pd(v88, v89l, v72l);
        const __m256d v90h = _mm256_fmadd_pd(v88, v89h, v72h);
        const __m256d v92l = _mm256_mul_pd(v89l, v91);
        const __m256d v92h = _mm256_mul_pd(v89h, v91);
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
        const __m256d v106l = _mm256_add_pd(v104l, v105);
        const __m256d v106h = _mm256_add_pd(v104h, v105);
        const __m256d v107l = _mm256_mul_pd(v106l, v93l);
        const __m256d v107h = _mm256_mul_pd(v106h, v93h);
        const __m256d v109l = _mm256_add_pd(v107l, v108);
        const __m256d v109h = _mm256_add_pd(v107h, v108);
        const __m256d v110l = _mm256_mul_pd(v109l, v93l);
        const __m256d v110h = _mm256_mul_pd(v109h, v93h);
        const __m256d v111l = _mm256_add_pd(v79, v110l);
        const __m256d v111h = _mm256_add_pd(v79, v110h);
        const __m256d v112l = _mm256_mul_pd(v111l, v93l);
        const __m256d v112h = _mm256_mul_pd(v111h, v93h);
        const __m256d v113l = _mm256_mul_pd(v86l, v112l);
        const __m256d v113h = _mm256_mul_pd(v86h, v112h);
        const __m256d v114l = _mm256_fmadd_pd(v1, v9l, v73);
        const __m256d v114h = _mm256_fmadd_pd(v1, v9h, v73);
        const __m256d v115l = _mm256_sub_pd(v114l, v73);
        const __m256d v115h = _mm256_sub_pd(v114h, v73);
        const __m256d v116l = _mm256_fmadd_pd(v88, v115l, v9l);
        const __m256d v116h = _mm256_fmadd_pd(v88, v115h, v9h);
        const __m256d v117l = _mm256_mul_pd(v91, v115l);
        const __m256d v117h = _mm256_mul_pd(v91, v115h);
        const __m256d v118l = _mm256_sub_pd(v116l, v117l);
        const __m256d v118h = _mm256_sub_pd(v116h, v117h);
        const __m256d v119l = _mm256_fmadd_pd(v87, v118l, v94);
        const __m256d v119h = _mm256_fmadd_pd(v87, v118h, v94);
        const __m256d v120l = _mm256_fmadd_pd(v119l, v118l, v96);
        const __m256d v120h = _mm256_fmadd_pd(v119h, v118h, v96);
        const __m256d v121l = _mm256_fmadd_pd(v118l, v120l, v98);
        const __m256d v121h = _mm256_fmadd_pd(v118h, v120h, v98);
        const __m256d v122l = _mm256_fmadd_pd(v121l, v118l, v100);
        const __m256d v122h = _mm256_fmadd_pd(v121h, v118h, v100);
        const __m256d v123l = _mm256_fmadd_pd(v118l, v122l, v102);
        const __m256d v123h = _mm256_fmadd_pd(v118h, v122h, v102);
        const __m256d v124l = _mm256_mul_pd(v123l, v118l);
        const __m256d v124h = _mm256_mul_pd(v123h, v118h);
        const __m256d v125l = _mm256_add_pd(v124l, v105);
        const __m256d v125h = _mm256_add_pd(v124h, v105);
        const __m256d v126l = _mm256_mul_pd(v125l, v118l);
        const __m256d v126h = _mm256_mul_pd(v125h, v118h);
        const __m256d v127l = _mm256_add_pd(v126l, v108);
        const __m256d v127h = _mm256_add_pd(v126h, v108);
        const __m256d v128l = _mm256_mul_pd(v118l, v127l);
        const __m256d v128h = _mm256_mul_pd(v118h, v127h);
        const __m256d v129l = _mm256_add_pd(v128l, v79);
        const __m256d v129h = _mm256_add_pd(v128h, v79);
        const __m256d v130l = _mm256_mul_pd(v129l, v118l);
        const __m256d v130h = _mm256_mul_pd(v129h, v118h);
        const __m256i v131l = _mm256_castpd_si256(v114l);
        const __m256i v131h = _mm256_castpd_si256(v114h);
        const __m256i v132l = _mm256_and_si256(v80, v131l);
        const __m256i v132h = _mm256_and_si256(v80, v131h);
        const __m256i v133l = _mm256_sub_epi64(v131l, v132l);
        const __m256i v133h = _mm256_sub_epi64(v131h, v132h);
        const __m256i v134l = _mm256_slli_epi64(v133l, 47);
        const __m256i v134h = _mm256_slli_epi64(v133h, 47);
        const __m256d v135l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v79), v134l));
        const __m256d v135h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v79), v134h));
        const __m128i v136l = logaddexp_1ulp_avx512_wrap_avx2(v131l);
        const __m128i v136h = logaddexp_1ulp_avx512_wrap_avx2(v131h);
        const __m256i v136 = _mm256_set_m128i(v136h, v136l);
        const __m256i v137 = _mm256_and_si256(v71, v136);
        const __m256d v138l = _mm256_i32gather_pd(logaddexp_1ulp_avx512_table0, _mm256_castsi256_si128(v137), 8);
        const __m256d v138h = _mm256_i32gather_pd(logaddexp_1ulp_avx512_table0, _mm256_extracti128_si256(v137, 1), 8);
        const __m256d v139l = _mm256_mul_pd(v135l, v138l);
        const __m256d v139h = _mm256_mul_pd(v135h, v138h);
        const __m256d v140l = _mm256_mul_pd(v130l, v139l);
        const __m256d v140h = _mm256_mul_pd(v130h, v139h);
        const __m256d v141l = _mm256_sub_pd(v139l, v79);
        const __m256d v141h = _mm256_sub_pd(v139h, v79);
        const __m256d v142l = _mm256_add_pd(v86l, v141l);
        const __m256d v142h = _mm256_add_pd(v86h, v141h);
        const __m256d v143l = _mm256_add_pd(v140l, v142l);
        const __m256d v143h = _mm256_add_pd(v140h, v142h);
        const __m256d v144l = _mm256_add_pd(v113l, v143l);
        const __m256d v144h = _mm256_add_pd(v113h, v143h);
        const __m256d v145l = _mm256_sub_pd(v144l, v143l);
        const __m256d v145h = _mm256_sub_pd(v144h, v143h);
        const __m256d v146l = _mm256_sub_pd(v144l, v145l);
        const __m256d v146h = _mm256_sub_pd(v144h, v145h);
        const __m256d v147l = _mm256_sub_pd(v143l, v146l);
        const __m256d v147h = _mm256_sub_pd(v143h, v146h);
        const __m256d v148l = _mm256_sub_pd(v113l, v145l);
        const __m256d v148h = _mm256_sub_pd(v113h, v145h);
        const __m256d v149l = _mm256_add_pd(v147l, v148l);
        const __m256d v149h = _mm256_add_pd(v147h, v148h);
        const __m256d v150l = _mm256_i32gather_pd(logaddexp_1ulp_avx512_table1, _mm256_castsi256_si128(v77), 8);
        const __m256d v150h = _mm256_i32gather_pd(logaddexp_1ulp_avx512_table1, _mm256_extracti128_si256(v77, 1), 8);
        const __m256d v151l = _mm256_mul_pd(v85l, v150l);
        const __m256d v151h = _mm256_mul_pd(v85h, v150h);
        const __m256d v152l = _mm256_sub_pd(v111l, v79);
        const __m256d v152h = _mm256_sub_pd(v111h, v79);
        const __m256d v153l = _mm256_sub_pd(v110l, v152l);
        const __m256d v153h = _mm256_sub_pd(v110h, v152h);
        const __m256d v154l = _mm256_sub_pd(v106l, v105);
        const __m256d v154h = _mm256_sub_pd(v106h, v105);
        const __m256d v155l = _mm256_sub_pd(v104l, v154l);
        const __m256d v155h = _mm256_sub_pd(v104h, v154h);
        const __m256d v157l = _mm256_add_pd(v155l, v156);
        const __m256d v157h = _mm256_add_pd(v155h, v156);
        const __m256d v159l = _mm256_sub_pd(v90l, v93l);
        const __m256d v159h = _mm256_sub_pd(v90h, v93h);
        const __m256d v160l = _mm256_sub_pd(v159l, v92l);
        const __m256d v160h = _mm256_sub_pd(v159h, v92h);
        const __m256d v162l = _mm256_fmsub_pd(v89l, v91, v92l);
        const __m256d v162h = _mm256_fmsub_pd(v89h, v91, v92h);
        const __m256d v163l = _mm256_sub_pd(v160l, v162l);
        const __m256d v163h = _mm256_sub_pd(v160h, v162h);
        const __m256d v164l = _mm256_fmadd_pd(v158, v89l, v163l);
        const __m256d v164h = _mm256_fmadd_pd(v158, v89h, v163h);
        const __m256d v166l = _mm256_fmsub_pd(v106l, v93l, v107l);
        const __m256d v166h = _mm256_fmsub_pd(v106h, v93h, v107h);
        const __m256d v167l = _mm256_fmadd_pd(v106l, v164l, v166l);
        const __m256d v167h = _mm256_fmadd_pd(v106h, v164h, v166h);
        const __m256d v168l = _mm256_fmadd_pd(v157l, v93l, v167l);
        const __m256d v168h = _mm256_fmadd_pd(v157h, v93h, v167h);
        const __m256d v169l = _mm256_sub_pd(v109l, v108);
        const __m256d v169h = _mm256_sub_pd(v109h, v108);
        const __m256d v170l = _mm256_sub_pd(v107l, v169l);
        const __m256d v170h = _mm256_sub_pd(v107h, v169h);
        const __m256d v171l = _mm256_add_pd(v168l, v170l);
        const __m256d v171h = _mm256_add_pd(v168h, v170h);
        const __m256d v173l = _mm256_fmsub_pd(v109l, v93l, v110l);
        const __m256d v173h = _mm256_fmsub_pd(v109h, v93h, v110h);
        const __m256d v174l = _mm256_fmadd_pd(v109l, v164l, v173l);
        const __m256d v174h = _mm256_fmadd_pd(v109h, v164h, v173h);
        const __m256d v175l = _mm256_fmadd_pd(v171l, v93l, v174l);
        const __m256d v175h = _mm256_fmadd_pd(v171h, v93h, v174h);
        const __m256d v176l = _mm256_add_pd(v153l, v175l);
        const __m256d v176h = _mm256_add_pd(v153h, v175h);
        const __m256d v178l = _mm256_fmsub_pd(v111l, v93l, v112l);
        const __m256d v178h = _mm256_fmsub_pd(v111h, v93h, v112h);
        const __m256d v179l = _mm256_fmadd_pd(v111l, v164l, v178l);
        const __m256d v179h = _mm256_fmadd_pd(v111h, v164h, v178h);
        const __m256d v180l = _mm256_fmadd_pd(v176l, v93l, v179l);
        const __m256d v180h = _mm256_fmadd_pd(v176h, v93h, v179h);
        const __m256d v182l = _mm256_fmsub_pd(v86l, v112l, v113l);
        const __m256d v182h = _mm256_fmsub_pd(v86h, v112h, v113h);
        const __m256d v183l = _mm256_fmadd_pd(v86l, v180l, v182l);
        const __m256d v183h = _mm256_fmadd_pd(v86h, v180h, v182h);
        const __m256d v184l = _mm256_fmadd_pd(v151l, v112l, v183l);
        const __m256d v184h = _mm256_fmadd_pd(v151h, v112h, v183h);
        const __m256d v185l = _mm256_add_pd(v184l, v151l);
        const __m256d v185h = _mm256_add_pd(v184h, v151h);
        const __m256d v186l = _mm256_i32gather_pd(logaddexp_1ulp_avx512_table1, _mm256_castsi256_si128(v137), 8);
        const __m256d v186h = _mm256_i32gather_pd(logaddexp_1ulp_avx512_table1, _mm256_extracti128_si256(v137, 1), 8);
        const __m256d v187l = _mm256_mul_pd(v186l, v135l);
        const __m256d v187h = _mm256_mul_pd(v186h, v135h);
        const __m256d v188l = _mm256_sub_pd(v129l, v79);
        const __m256d v188h = _mm256_sub_pd(v129h, v79);
        const __m256d v189l = _mm256_sub_pd(v128l, v188l);
        const __m256d v189h = _mm256_sub_pd(v128h, v188h);
        const __m256d v190l = _mm256_sub_pd(v127l, v108);
        const __m256d v190h = _mm256_sub_pd(v127h, v108);
        const __m256d v191l = _mm256_sub_pd(v126l, v190l);
        const __m256d v191h = _mm256_sub_pd(v126h, v190h);
        const __m256d v192l = _mm256_sub_pd(v125l, v105);
        const __m256d v192h = _mm256_sub_pd(v125h, v105);
        const __m256d v193l = _mm256_sub_pd(v124l, v192l);
        const __m256d v193h = _mm256_sub_pd(v124h, v192h);
        const __m256d v194l = _mm256_add_pd(v193l, v156);
        const __m256d v194h = _mm256_add_pd(v193h, v156);
        const __m256d v195l = _mm256_sub_pd(v116l, v118l);
        const __m256d v195h = _mm256_sub_pd(v116h, v118h);
        const __m256d v196l = _mm256_sub_pd(v195l, v117l);
        const __m256d v196h = _mm256_sub_pd(v195h, v117h);
        const __m256d v198l = _mm256_fmsub_pd(v91, v115l, v117l);
        const __m256d v198h = _mm256_fmsub_pd(v91, v115h, v117h);
        const __m256d v199l = _mm256_sub_pd(v196l, v198l);
        const __m256d v199h = _mm256_sub_pd(v196h, v198h);
        const __m256d v200l = _mm256_fmadd_pd(v158, v115l, v199l);
        const __m256d v200h = _mm256_fmadd_pd(v158, v115h, v199h);
        const __m256d v202l = _mm256_fmsub_pd(v125l, v118l, v126l);
        const __m256d v202h = _mm256_fmsub_pd(v125h, v118h, v126h);
        const __m256d v203l = _mm256_fmadd_pd(v200l, v125l, v202l);
        const __m256d v203h = _mm256_fmadd_pd(v200h, v125h, v202h);
        const __m256d v204l = _mm256_fmadd_pd(v194l, v118l, v203l);
        const __m256d v204h = _mm256_fmadd_pd(v194h, v118h, v203h);
        const __m256d v205l = _mm256_add_pd(v191l, v204l);
        const __m256d v205h = _mm256_add_pd(v191h, v204h);
        const __m256d v207l = _mm256_fmsub_pd(v118l, v127l, v128l);
        const __m256d v207h = _mm256_fmsub_pd(v118h, v127h, v128h);
        const __m256d v208l = _mm256_fmadd_pd(v200l, v127l, v207l);
        const __m256d v208h = _mm256_fmadd_pd(v200h, v127h, v207h);
        const __m256d v209l = _mm256_fmadd_pd(v118l, v205l, v208l);
        const __m256d v209h = _mm256_fmadd_pd(v118h, v205h, v208h);
        const __m256d v210l = _mm256_add_pd(v189l, v209l);
        const __m256d v210h = _mm256_add_pd(v189h, v209h);
        const __m256d v212l = _mm256_fmsub_pd(v129l, v118l, v130l);
        const __m256d v212h = _mm256_fmsub_pd(v129h, v118h, v130h);
        const __m256d v213l = _mm256_fmadd_pd(v200l, v129l, v212l);
        const __m256d v213h = _mm256_fmadd_pd(v200h, v129h, v212h);
        const __m256d v214l = _mm256_fmadd_pd(v118l, v210l, v213l);
        const __m256d v214h = _mm256_fmadd_pd(v118h, v210h, v213h);
        const __m256d v216l = _mm256_fmsub_pd(v130l, v139l, v140l);
        const __m256d v216h = _mm256_fmsub_pd(v130h, v139h, v140h);
        const __m256d v217l = _mm256_fmadd_pd(v139l, v214l, v216l);
        const __m256d v217h = _mm256_fmadd_pd(v139h, v214h, v216h);
        const __m256d v218l = _mm256_fmadd_pd(v187l, v130l, v217l);
        const __m256d v218h = _mm256_fmadd_pd(v187h, v130h, v217h);
        const __m256d v219l = _mm256_add_pd(v187l, v218l);
        const __m256d v219h = _mm256_add_pd(v187h, v218h);
        const __m256d v220l = _mm256_add_pd(v185l, v219l);
        const __m256d v220h = _mm256_add_pd(v185h, v219h);
        const __m256d v221l = _mm256_sub_pd(v142l, v141l);
        const __m256d v221h = _mm256_sub_pd(v142h, v141h);
        const __m256d v222l = _mm256_sub_pd(v142l, v221l);
        const __m256d v222h = _mm256_sub_pd(v142h, v221h);
        const __m256d v223l = _mm256_sub_pd(v141l, v222l);
        const __m256d v223h = _mm256_sub_pd(v141h, v222h);
        const __m256d v224l = _mm256_sub_pd(v86l, v221l);
        const __m256d v224h = _mm256_sub_pd(v86h, v221h);
        const __m256d v225l = _mm256_add_pd(v223l, v224l);
        const __m256d v225h = _mm256_add_pd(v223h, v224h);
        const __m256d v226l = _mm256_add_pd(v220l, v225l);
        const __m256d v226h = _mm256_add_pd(v220h, v225h);
        const __m256d v227l = _mm256_sub_pd(v143l, v142l);
        const __m256d v227h = _mm256_sub_pd(v143h, v142h);
        const __m256d v228l = _mm256_sub_pd(v143l, v227l);
        const __m256d v228h = _mm256_sub_pd(v143h, v227h);
        const __m256d v229l = _mm256_sub_pd(v142l, v228l);
        const __m256d v229h = _mm256_sub_pd(v142h, v228h);
        const __m256d v230l = _mm256_sub_pd(v140l, v227l);
        const __m256d v230h = _mm256_sub_pd(v140h, v227h);
        const __m256d v231l = _mm256_add_pd(v229l, v230l);
        const __m256d v231h = _mm256_add_pd(v229h, v230h);
        const __m256d v232l = _mm256_add_pd(v226l, v231l);
        const __m256d v232h = _mm256_add_pd(v226h, v231h);
        const __m256d v233l = _mm256_add_pd(v149l, v232l);
        const __m256d v233h = _mm256_add_pd(v149h, v232h);
        const __m256d v234l = _mm256_add_pd(v144l, v233l);
        const __m256d v234h = _mm256_add_pd(v144h, v233h);
        const __m256d v236l = _mm256_fmadd_pd(v70, v234l, v235);
        const __m256d v236h = _mm256_fmadd_pd(v70, v234h, v235);
        const __m256d v238l = _mm256_fmadd_pd(v236l, v234l, v237);
        const __m256d v238h = _mm256_fmadd_pd(v236h, v234h, v237);
        const __m256d v239l = _mm256_mul_pd(v238l, v234l);
        const __m256d v239h = _mm256_mul_pd(v238h, v234h);
        const __m256d v240l = _mm256_fmadd_pd(v239l, v234l, v234l);
        const __m256d v240h = _mm256_fmadd_pd(v239h, v234h, v234h);
        const __m128 v241l = _mm256_cvtpd_ps(v240l);
        const __m128 v241h = _mm256_cvtpd_ps(v240h);
        const __m256 v241 = _mm256_set_m128(v241h, v241l);
        r0 = _mm256_blendv_ps(r0, v241, _mm256_castsi256_ps(v61));
    }
    __m256i any2 = v69;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        const __m256 v243 = _mm256_blendv_ps(v8, v242, _mm256_castsi256_ps(v67));
        r0 = _mm256_blendv_ps(r0, v243, _mm256_castsi256_ps(v69));
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
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42ff048bfp-1); /* -0.69314718063503555 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.9p+7); /* -200 */
    const __m512d v12 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(0x1.69035b750e005p-4); /* 0.088137967352736338 */
    const __m512d v18 = _mm512_set1_pd(0x1.9ae709a161f68p-13); /* 0.00019593357596314341 */
    const __m512d v19 = _mm512_set1_pd(0x1.6d5a89ee5a63bp-10); /* 0.0013937136351053331 */
    const __m512d v21 = _mm512_set1_pd(0x1.10842965e7badp-7); /* 0.0083165361536979513 */
    const __m512d v23 = _mm512_set1_pd(0x1.54531d519da9ap-5); /* 0.041543538344673794 */
    const __m512d v24 = _mm512_set1_pd(0x1.53d4ffd08d242p-3); /* 0.16593360762785109 */
    const __m512d v27 = _mm512_set1_pd(0x1.fffff9e56e8f4p-2); /* 0.49999990904656433 */
    const __m512d v29 = _mm512_set1_pd(0x1.fffff9a0f78fcp-1); /* 0.99999981012277273 */
    const __m512d v31 = _mm512_set1_pd(0x1.fffff99f139dbp-1); /* 0.99999980990269977 */
    const __m512d v37 = _mm512_set1_pd(0x1.fffff9eb65275p+0); /* 1.9999996375746865 */
    const __m512d v41 = _mm512_set1_pd(0x1.7b81f0477ccd2p-2); /* 0.3706128638870726 */
    const __m512d v42 = _mm512_set1_pd(0x1.6764f28d5338ap-3); /* 0.17548551076688695 */
    const __m512d v45 = _mm512_set1_pd(0x1.cbd911b8d8c02p-3); /* 0.22453512044293694 */
    const __m512d v47 = _mm512_set1_pd(0x1.2462bc55a714fp-2); /* 0.28553289673597687 */
    const __m512d v49 = _mm512_set1_pd(-0x1.3260b8380cd16p-19); /* -2.2826925736519098e-06 */
    const __m512d v50 = _mm512_set1_pd(0x1.999b52f594739p-2); /* 0.40000657676602064 */
    const __m512d v53 = _mm512_set1_pd(0x1.555550bbd4fe7p-1); /* 0.66666652958747086 */
    const __m512d v55 = _mm512_set1_pd(0x1.000000240b4b9p+1); /* 2.0000000167843521 */
    const __m512d v60 = _mm512_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m512 v62 = _mm512_set1_ps(INFINITY);
    const __m512 v65 = _mm512_set1_ps(-INFINITY);
    const __m512d v70 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512i v71 = _mm512_set1_epi32(31);
    const __m512d v73 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v79 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v80 = _mm512_set1_epi64(INT64_C(31));
    const __m512d v87 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v88 = _mm512_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m512d v91 = _mm512_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m512d v94 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v96 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v98 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v100 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v102 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v105 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v108 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v156 = _mm512_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m512d v158 = _mm512_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m512d v235 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v237 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512 v242 = _mm512_set1_ps(NAN);
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
    const __m512d v17l = _mm512_fmadd_pd(v15l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v15h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v18, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v15l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v15h, v21);
    const __m512d v25l = _mm512_fmadd_pd(v15l, v23, v24);
    const __m512d v25h = _mm512_fmadd_pd(v15h, v23, v24);
    const __m512d v26l = _mm512_fmadd_pd(v17l, v22l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v17h, v22h, v25h);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v15l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v15h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v15l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v15h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v15l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v15h, v30h, v31);
    const __m512i v33l = _mm512_castpd_si512(v13l);
    const __m512i v33h = _mm512_castpd_si512(v13h);
    const __m512i v35l = _mm512_slli_epi64(v33l, 52);
    const __m512i v35h = _mm512_slli_epi64(v33h, 52);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx512(v32l), v35l));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx512_bits_f64_avx512(v32h), v35h));
    const __m512d v38l = _mm512_add_pd(v36l, v37);
    const __m512d v38h = _mm512_add_pd(v36h, v37);
    const __m512d v39l = _mm512_div_pd(v36l, v38l);
    const __m512d v39h = _mm512_div_pd(v36h, v38h);
    const __m512d v40l = _mm512_mul_pd(v39l, v39l);
    const __m512d v40h = _mm512_mul_pd(v39h, v39h);
    const __m512d v43l = _mm512_fmadd_pd(v41, v22l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41, v22h, v42);
    const __m512d v44l = _mm512_fmadd_pd(v40l, v40l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v40h, v40h, v43h);
    const __m512d v46l = _mm512_fmadd_pd(v40l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v40h, v44h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v40l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v40h, v46h, v47);
    const __m512d v51l = _mm512_fmadd_pd(v25l, v49, v50);
    const __m512d v51h = _mm512_fmadd_pd(v25h, v49, v50);
    const __m512d v52l = _mm512_fmadd_pd(v40l, v48l, v51l);
    const __m512d v52h = _mm512_fmadd_pd(v40h, v48h, v51h);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v40l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v40h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v40l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v40h, v54h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v56l, v39l, v9l);
    const __m512d v57h = _mm512_fmadd_pd(v56h, v39h, v9h);
    const __m256 v58l = _mm512_cvtpd_ps(v57l);
    const __m256 v58h = _mm512_cvtpd_ps(v57h);
    const __m512 v58 = _mm512_insertf32x8(_mm512_castps256_ps512(v58l), v58h, 1);
    const __m512d v59l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v57l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v59h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v57h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v61l = _mm512_cmp_pd_mask(v59l, v60, _CMP_LT_OQ);
    const __mmask8 v61h = _mm512_cmp_pd_mask(v59h, v60, _CMP_LT_OQ);
    const __mmask16 v61 = _mm512_kunpackb(v61h, v61l);
    const __m512 v63 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v64 = _mm512_cmp_ps_mask(v62, v63, _CMP_EQ_OQ);
    const __mmask16 v66 = _mm512_cmp_ps_mask(v65, v6, _CMP_EQ_OQ);
    const __mmask16 v67 = _mm512_cmp_ps_mask(v3, v4, _CMP_UNORD_Q);
    const __mmask16 v68 = (__mmask16)(v66 | v67);
    const __mmask16 v69 = (__mmask16)(v64 | v68);
    __m512 r0 = v58;
    __mmask16 any1 = v61;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v72l = _mm512_max_pd(v2, v7l);
        const __m512d v72h = _mm512_max_pd(v2, v7h);
        const __m512d v74l = _mm512_fmadd_pd(v72l, v1, v73);
        const __m512d v74h = _mm512_fmadd_pd(v72h, v1, v73);
        const __m512i v75l = _mm512_castpd_si512(v74l);
        const __m512i v75h = _mm512_castpd_si512(v74h);
        const __m256i v76l = _mm512_cvtepi64_epi32(v75l);
        const __m256i v76h = _mm512_cvtepi64_epi32(v75h);
        const __m512i v76 = _mm512_inserti32x8(_mm512_castsi256_si512(v76l), v76h, 1);
        const __m512i v77 = _mm512_and_si512(v71, v76);
        const __m512d v78l = _mm512_i32gather_pd(_mm512_castsi512_si256(v77), logaddexp_1ulp_avx512_table0, 8);
        const __m512d v78h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v77, 1), logaddexp_1ulp_avx512_table0, 8);
        const __m512i v81l = _mm512_and_si512(v80, v75l);
        const __m512i v81h = _mm512_and_si512(v80, v75h);
        const __m512i v82l = _mm512_sub_epi64(v75l, v81l);
        const __m512i v82h = _mm512_sub_epi64(v75h, v81h);
        const __m512i v84l = _mm512_slli_epi64(v82l, 47);
        const __m512i v84h = _mm512_slli_epi64(v82h, 47);
        const __m512d v85l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v79), v84l));
        const __m512d v85h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v79), v84h));
        const __m512d v86l = _mm512_mul_pd(v78l, v85l);
        const __m512d v86h = _mm512_mul_pd(v78h, v85h);
        const __m512d v89l = _mm512_sub_pd(v74l, v73);
        const __m512d v89h = _mm512_sub_pd(v74h, v73);
        const __m512d v90l = _mm512_fmadd_pd(v88, v89l, v72l);
        const __m512d v90h = _mm512_fmadd_pd(v88, v89h, v72h);
        const __m512d v92l = _mm512_mul_pd(v89l, v91);
        const __m512d v92h = _mm512_mul_pd(v89h, v91);
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
        const __m512d v106l = _mm512_add_pd(v104l, v105);
        const __m512d v106h = _mm512_add_pd(v104h, v105);
        const __m512d v107l = _mm512_mul_pd(v106l, v93l);
        const __m512d v107h = _mm512_mul_pd(v106h, v93h);
        const __m512d v109l = _mm512_add_pd(v107l, v108);
        const __m512d v109h = _mm512_add_pd(v107h, v108);
        const __m512d v110l = _mm512_mul_pd(v109l, v93l);
        const __m512d v110h = _mm512_mul_pd(v109h, v93h);
        const __m512d v111l = _mm512_add_pd(v79, v110l);
        const __m512d v111h = _mm512_add_pd(v79, v110h);
        const __m512d v112l = _mm512_mul_pd(v111l, v93l);
        const __m512d v112h = _mm512_mul_pd(v111h, v93h);
        const __m512d v113l = _mm512_mul_pd(v86l, v112l);
        const __m512d v113h = _mm512_mul_pd(v86h, v112h);
        const __m512d v114l = _mm512_fmadd_pd(v1, v9l, v73);
        const __m512d v114h = _mm512_fmadd_pd(v1, v9h, v73);
        const __m512d v115l = _mm512_sub_pd(v114l, v73);
        const __m512d v115h = _mm512_sub_pd(v114h, v73);
        const __m512d v116l = _mm512_fmadd_pd(v88, v115l, v9l);
        const __m512d v116h = _mm512_fmadd_pd(v88, v115h, v9h);
        const __m512d v117l = _mm512_mul_pd(v91, v115l);
        const __m512d v117h = _mm512_mul_pd(v91, v115h);
        const __m512d v118l = _mm512_sub_pd(v116l, v117l);
        const __m512d v118h = _mm512_sub_pd(v116h, v117h);
        const __m512d v119l = _mm512_fmadd_pd(v87, v118l, v94);
        const __m512d v119h = _mm512_fmadd_pd(v87, v118h, v94);
        const __m512d v120l = _mm512_fmadd_pd(v119l, v118l, v96);
        const __m512d v120h = _mm512_fmadd_pd(v119h, v118h, v96);
        const __m512d v121l = _mm512_fmadd_pd(v118l, v120l, v98);
        const __m512d v121h = _mm512_fmadd_pd(v118h, v120h, v98);
        const __m512d v122l = _mm512_fmadd_pd(v121l, v118l, v100);
        const __m512d v122h = _mm512_fmadd_pd(v121h, v118h, v100);
        const __m512d v123l = _mm512_fmadd_pd(v118l, v122l, v102);
        const __m512d v123h = _mm512_fmadd_pd(v118h, v122h, v102);
        const __m512d v124l = _mm512_mul_pd(v123l, v118l);
        const __m512d v124h = _mm512_mul_pd(v123h, v118h);
        const __m512d v125l = _mm512_add_pd(v124l, v105);
        const __m512d v125h = _mm512_add_pd(v124h, v105);
        const __m512d v126l = _mm512_mul_pd(v125l, v118l);
        const __m512d v126h = _mm512_mul_pd(v125h, v118h);
        const __m512d v127l = _mm512_add_pd(v126l, v108);
        const __m512d v127h = _mm512_add_pd(v126h, v108);
        const __m512d v128l = _mm512_mul_pd(v118l, v127l);
        const __m512d v128h = _mm512_mul_pd(v118h, v127h);
        const __m512d v129l = _mm512_add_pd(v128l, v79);
        const __m512d v129h = _mm512_add_pd(v128h, v79);
        const __m512d v130l = _mm512_mul_pd(v129l, v118l);
        const __m512d v130h = _mm512_mul_pd(v129h, v118h);
        const __m512i v131l = _mm512_castpd_si512(v114l);
        const __m512i v131h = _mm512_castpd_si512(v114h);
        const __m512i v132l = _mm512_and_si512(v80, v131l);
        const __m512i v132h = _mm512_and_si512(v80, v131h);
        const __m512i v133l = _mm512_sub_epi64(v131l, v132l);
        const __m512i v133h = _mm512_sub_epi64(v131h, v132h);
        const __m512i v134l = _mm512_slli_epi64(v133l, 47);
        const __m512i v134h = _mm512_slli_epi64(v133h, 47);
        const __m512d v135l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v79), v134l));
        const __m512d v135h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v79), v134h));
        const __m256i v136l = _mm512_cvtepi64_epi32(v131l);
        const __m256i v136h = _mm512_cvtepi64_epi32(v131h);
        const __m512i v136 = _mm512_inserti32x8(_mm512_castsi256_si512(v136l), v136h, 1);
        const __m512i v137 = _mm512_and_si512(v71, v136);
        const __m512d v138l = _mm512_i32gather_pd(_mm512_castsi512_si256(v137), logaddexp_1ulp_avx512_table0, 8);
        const __m512d v138h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v137, 1), logaddexp_1ulp_avx512_table0, 8);
        const __m512d v139l = _mm512_mul_pd(v135l, v138l);
        const __m512d v139h = _mm512_mul_pd(v135h, v138h);
        const __m512d v140l = _mm512_mul_pd(v130l, v139l);
        const __m512d v140h = _mm512_mul_pd(v130h, v139h);
        const __m512d v141l = _mm512_sub_pd(v139l, v79);
        const __m512d v141h = _mm512_sub_pd(v139h, v79);
        const __m512d v142l = _mm512_add_pd(v86l, v141l);
        const __m512d v142h = _mm512_add_pd(v86h, v141h);
        const __m512d v143l = _mm512_add_pd(v140l, v142l);
        const __m512d v143h = _mm512_add_pd(v140h, v142h);
        const __m512d v144l = _mm512_add_pd(v113l, v143l);
        const __m512d v144h = _mm512_add_pd(v113h, v143h);
        const __m512d v145l = _mm512_sub_pd(v144l, v143l);
        const __m512d v145h = _mm512_sub_pd(v144h, v143h);
        const __m512d v146l = _mm512_sub_pd(v144l, v145l);
        const __m512d v146h = _mm512_sub_pd(v144h, v145h);
        const __m512d v147l = _mm512_sub_pd(v143l, v146l);
        const __m512d v147h = _mm512_sub_pd(v143h, v146h);
        const __m512d v148l = _mm512_sub_pd(v113l, v145l);
        const __m512d v148h = _mm512_sub_pd(v113h, v145h);
        const __m512d v149l = _mm512_add_pd(v147l, v148l);
        const __m512d v149h = _mm512_add_pd(v147h, v148h);
        const __m512d v150l = _mm512_i32gather_pd(_mm512_castsi512_si256(v77), logaddexp_1ulp_avx512_table1, 8);
        const __m512d v150h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v77, 1), logaddexp_1ulp_avx512_table1, 8);
        const __m512d v151l = _mm512_mul_pd(v85l, v150l);
        const __m512d v151h = _mm512_mul_pd(v85h, v150h);
        const __m512d v152l = _mm512_sub_pd(v111l, v79);
        const __m512d v152h = _mm512_sub_pd(v111h, v79);
        const __m512d v153l = _mm512_sub_pd(v110l, v152l);
        const __m512d v153h = _mm512_sub_pd(v110h, v152h);
        const __m512d v154l = _mm512_sub_pd(v106l, v105);
        const __m512d v154h = _mm512_sub_pd(v106h, v105);
        const __m512d v155l = _mm512_sub_pd(v104l, v154l);
        const __m512d v155h = _mm512_sub_pd(v104h, v154h);
        const __m512d v157l = _mm512_add_pd(v155l, v156);
        const __m512d v157h = _mm512_add_pd(v155h, v156);
        const __m512d v159l = _mm512_sub_pd(v90l, v93l);
        const __m512d v159h = _mm512_sub_pd(v90h, v93h);
        const __m512d v160l = _mm512_sub_pd(v159l, v92l);
        const __m512d v160h = _mm512_sub_pd(v159h, v92h);
        const __m512d v162l = _mm512_fmsub_pd(v89l, v91, v92l);
        const __m512d v162h = _mm512_fmsub_pd(v89h, v91, v92h);
        const __m512d v163l = _mm512_sub_pd(v160l, v162l);
        const __m512d v163h = _mm512_sub_pd(v160h, v162h);
        const __m512d v164l = _mm512_fmadd_pd(v158, v89l, v163l);
        const __m512d v164h = _mm512_fmadd_pd(v158, v89h, v163h);
        const __m512d v166l = _mm512_fmsub_pd(v106l, v93l, v107l);
        const __m512d v166h = _mm512_fmsub_pd(v106h, v93h, v107h);
        const __m512d v167l = _mm512_fmadd_pd(v106l, v164l, v166l);
        const __m512d v167h = _mm512_fmadd_pd(v106h, v164h, v166h);
        const __m512d v168l = _mm512_fmadd_pd(v157l, v93l, v167l);
        const __m512d v168h = _mm512_fmadd_pd(v157h, v93h, v167h);
        const __m512d v169l = _mm512_sub_pd(v109l, v108);
        const __m512d v169h = _mm512_sub_pd(v109h, v108);
        const __m512d v170l = _mm512_sub_pd(v107l, v169l);
        const __m512d v170h = _mm512_sub_pd(v107h, v169h);
        const __m512d v171l = _mm512_add_pd(v168l, v170l);
        const __m512d v171h = _mm512_add_pd(v168h, v170h);
        const __m512d v173l = _mm512_fmsub_pd(v109l, v93l, v110l);
        const __m512d v173h = _mm512_fmsub_pd(v109h, v93h, v110h);
        const __m512d v174l = _mm512_fmadd_pd(v109l, v164l, v173l);
        const __m512d v174h = _mm512_fmadd_pd(v109h, v164h, v173h);
        const __m512d v175l = _mm512_fmadd_pd(v171l, v93l, v174l);
        const __m512d v175h = _mm512_fmadd_pd(v171h, v93h, v174h);
        const __m512d v176l = _mm512_add_pd(v153l, v175l);
        const __m512d v176h = _mm512_add_pd(v153h, v175h);
        const __m512d v178l = _mm512_fmsub_pd(v111l, v93l, v112l);
        const __m512d v178h = _mm512_fmsub_pd(v111h, v93h, v112h);
        const __m512d v179l = _mm512_fmadd_pd(v111l, v164l, v178l);
        const __m512d v179h = _mm512_fmadd_pd(v111h, v164h, v178h);
        const __m512d v180l = _mm512_fmadd_pd(v176l, v93l, v179l);
        const __m512d v180h = _mm512_fmadd_pd(v176h, v93h, v179h);
        const __m512d v182l = _mm512_fmsub_pd(v86l, v112l, v113l);
        const __m512d v182h = _mm512_fmsub_pd(v86h, v112h, v113h);
        const __m512d v183l = _mm512_fmadd_pd(v86l, v180l, v182l);
        const __m512d v183h = _mm512_fmadd_pd(v86h, v180h, v182h);
        const __m512d v184l = _mm512_fmadd_pd(v151l, v112l, v183l);
        const __m512d v184h = _mm512_fmadd_pd(v151h, v112h, v183h);
        const __m512d v185l = _mm512_add_pd(v184l, v151l);
        const __m512d v185h = _mm512_add_pd(v184h, v151h);
        const __m512d v186l = _mm512_i32gather_pd(_mm512_castsi512_si256(v137), logaddexp_1ulp_avx512_table1, 8);
        const __m512d v186h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v137, 1), logaddexp_1ulp_avx512_table1, 8);
        const __m512d v187l = _mm512_mul_pd(v186l, v135l);
        const __m512d v187h = _mm512_mul_pd(v186h, v135h);
        const __m512d v188l = _mm512_sub_pd(v129l, v79);
        const __m512d v188h = _mm512_sub_pd(v129h, v79);
        const __m512d v189l = _mm512_sub_pd(v128l, v188l);
        const __m512d v189h = _mm512_sub_pd(v128h, v188h);
        const __m512d v190l = _mm512_sub_pd(v127l, v108);
        const __m512d v190h = _mm512_sub_pd(v127h, v108);
        const __m512d v191l = _mm512_sub_pd(v126l, v190l);
        const __m512d v191h = _mm512_sub_pd(v126h, v190h);
        const __m512d v192l = _mm512_sub_pd(v125l, v105);
        const __m512d v192h = _mm512_sub_pd(v125h, v105);
        const __m512d v193l = _mm512_sub_pd(v124l, v192l);
        const __m512d v193h = _mm512_sub_pd(v124h, v192h);
        const __m512d v194l = _mm512_add_pd(v193l, v156);
        const __m512d v194h = _mm512_add_pd(v193h, v156);
        const __m512d v195l = _mm512_sub_pd(v116l, v118l);
        const __m512d v195h = _mm512_sub_pd(v116h, v118h);
        const __m512d v196l = _mm512_sub_pd(v195l, v117l);
        const __m512d v196h = _mm512_sub_pd(v195h, v117h);
        const __m512d v198l = _mm512_fmsub_pd(v91, v115l, v117l);
        const __m512d v198h = _mm512_fmsub_pd(v91, v115h, v117h);
        const __m512d v199l = _mm512_sub_pd(v196l, v198l);
        const __m512d v199h = _mm512_sub_pd(v196h, v198h);
        const __m512d v200l = _mm512_fmadd_pd(v158, v115l, v199l);
        const __m512d v200h = _mm512_fmadd_pd(v158, v115h, v199h);
        const __m512d v202l = _mm512_fmsub_pd(v125l, v118l, v126l);
        const __m512d v202h = _mm512_fmsub_pd(v125h, v118h, v126h);
        const __m512d v203l = _mm512_fmadd_pd(v200l, v125l, v202l);
        const __m512d v203h = _mm512_fmadd_pd(v200h, v125h, v202h);
        const __m512d v204l = _mm512_fmadd_pd(v194l, v118l, v203l);
        const __m512d v204h = _mm512_fmadd_pd(v194h, v118h, v203h);
        const __m512d v205l = _mm512_add_pd(v191l, v204l);
        const __m512d v205h = _mm512_add_pd(v191h, v204h);
        const __m512d v207l = _mm512_fmsub_pd(v118l, v127l, v128l);
        const __m512d v207h = _mm512_fmsub_pd(v118h, v127h, v128h);
        const __m512d v208l = _mm512_fmadd_pd(v200l, v127l, v207l);
        const __m512d v208h = _mm512_fmadd_pd(v200h, v127h, v207h);
        const __m512d v209l = _mm512_fmadd_pd(v118l, v205l, v208l);
        const __m512d v209h = _mm512_fmadd_pd(v118h, v205h, v208h);
        const __m512d v210l = _mm512_add_pd(v189l, v209l);
        const __m512d v210h = _mm512_add_pd(v189h, v209h);
        const __m512d v212l = _mm512_fmsub_pd(v129l, v118l, v130l);
        const __m512d v212h = _mm512_fmsub_pd(v129h, v118h, v130h);
        const __m512d v213l = _mm512_fmadd_pd(v200l, v129l, v212l);
        const __m512d v213h = _mm512_fmadd_pd(v200h, v129h, v212h);
        const __m512d v214l = _mm512_fmadd_pd(v118l, v210l, v213l);
        const __m512d v214h = _mm512_fmadd_pd(v118h, v210h, v213h);
        const __m512d v216l = _mm512_fmsub_pd(v130l, v139l, v140l);
        const __m512d v216h = _mm512_fmsub_pd(v130h, v139h, v140h);
        const __m512d v217l = _mm512_fmadd_pd(v139l, v214l, v216l);
        const __m512d v217h = _mm512_fmadd_pd(v139h, v214h, v216h);
        const __m512d v218l = _mm512_fmadd_pd(v187l, v130l, v217l);
        const __m512d v218h = _mm512_fmadd_pd(v187h, v130h, v217h);
        const __m512d v219l = _mm512_add_pd(v187l, v218l);
        const __m512d v219h = _mm512_add_pd(v187h, v218h);
        const __m512d v220l = _mm512_add_pd(v185l, v219l);
        const __m512d v220h = _mm512_add_pd(v185h, v219h);
        const __m512d v221l = _mm512_sub_pd(v142l, v141l);
        const __m512d v221h = _mm512_sub_pd(v142h, v141h);
        const __m512d v222l = _mm512_sub_pd(v142l, v221l);
        const __m512d v222h = _mm512_sub_pd(v142h, v221h);
        const __m512d v223l = _mm512_sub_pd(v141l, v222l);
        const __m512d v223h = _mm512_sub_pd(v141h, v222h);
        const __m512d v224l = _mm512_sub_pd(v86l, v221l);
        const __m512d v224h = _mm512_sub_pd(v86h, v221h);
        const __m512d v225l = _mm512_add_pd(v223l, v224l);
        const __m512d v225h = _mm512_add_pd(v223h, v224h);
        const __m512d v226l = _mm512_add_pd(v220l, v225l);
        const __m512d v226h = _mm512_add_pd(v220h, v225h);
        const __m512d v227l = _mm512_sub_pd(v143l, v142l);
        const __m512d v227h = _mm512_sub_pd(v143h, v142h);
        const __m512d v228l = _mm512_sub_pd(v143l, v227l);
        const __m512d v228h = _mm512_sub_pd(v143h, v227h);
        const __m512d v229l = _mm512_sub_pd(v142l, v228l);
        const __m512d v229h = _mm512_sub_pd(v142h, v228h);
        const __m512d v230l = _mm512_sub_pd(v140l, v227l);
        const __m512d v230h = _mm512_sub_pd(v140h, v227h);
        const __m512d v231l = _mm512_add_pd(v229l, v230l);
        const __m512d v231h = _mm512_add_pd(v229h, v230h);
        const __m512d v232l = _mm512_add_pd(v226l, v231l);
        const __m512d v232h = _mm512_add_pd(v226h, v231h);
        const __m512d v233l = _mm512_add_pd(v149l, v232l);
        const __m512d v233h = _mm512_add_pd(v149h, v232h);
        const __m512d v234l = _mm512_add_pd(v144l, v233l);
        const __m512d v234h = _mm512_add_pd(v144h, v233h);
        const __m512d v236l = _mm512_fmadd_pd(v70, v234l, v235);
        const __m512d v236h = _mm512_fmadd_pd(v70, v234h, v235);
        const __m512d v238l = _mm512_fmadd_pd(v236l, v234l, v237);
        const __m512d v238h = _mm512_fmadd_pd(v236h, v234h, v237);
        const __m512d v239l = _mm512_mul_pd(v238l, v234l);
        const __m512d v239h = _mm512_mul_pd(v238h, v234h);
        const __m512d v240l = _mm512_fmadd_pd(v239l, v234l, v234l);
        const __m512d v240h = _mm512_fmadd_pd(v239h, v234h, v234h);
        const __m256 v241l = _mm512_cvtpd_ps(v240l);
        const __m256 v241h = _mm512_cvtpd_ps(v240h);
        const __m512 v241 = _mm512_insertf32x8(_mm512_castps256_ps512(v241l), v241h, 1);
        r0 = _mm512_mask_blend_ps(v61, r0, v241);
    }
    __mmask16 any2 = v69;
    if (__builtin_expect(any2 != 0, 0)) {
        const __m512 v243 = _mm512_mask_blend_ps(v67, v8, v242);
        r0 = _mm512_mask_blend_ps(v69, r0, v243);
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
