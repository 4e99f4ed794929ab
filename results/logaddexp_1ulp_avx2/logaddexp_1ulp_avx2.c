/* logaddexp_1ulp_avx2: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    0.608324 ulp, observed on 1158329 inputs
 *   worst input  -0x1.30cddp-2 (-0.297660112, encoding 0xbe9866e8)
 *                -0x1.53d538p+0 (-1.32747221, encoding 0xbfa9ea9c)
 *   result there 0x1.f6b742p-8 (0.00767083513, encoding 0x3bfb5ba1)
 *   mean error   0.144358 ulp
 *   misrounded   54887 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9ccf285ef2bc79218848656fd5f7f435
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx2 --time 22s --seed 1 --threads 1 --archive logaddexp_1ulp_avx2.db
 *                time: 2.1436 ns/element as avx2 code (inputs mean)
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
#include "logaddexp_1ulp_avx2.h"

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

static inline double logaddexp_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logaddexp_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logaddexp_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logaddexp_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logaddexp_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return logaddexp_1ulp_avx2_frombits_f64((int64_t)((uint64_t)logaddexp_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double logaddexp_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline float logaddexp_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static const double logaddexp_1ulp_avx2_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double logaddexp_1ulp_avx2_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline float logaddexp_1ulp_avx2_element(float x0, float x1) {
    const double v0 = -0x1.62e42ff072ce7p-1; /* -0.69314718065416236 */
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
    const double v13 = logaddexp_1ulp_avx2_fma_f64(v1, v11, v12);
    const double v14 = v13 - v12;
    const double v15 = logaddexp_1ulp_avx2_fma_f64(v0, v14, v11);
    const double v16 = 0x1.a315916b4ed3dp-13; /* 0.00019983494289897179 */
    const double v17 = 0x1.6d779661ced54p-10; /* 0.001394146493523281 */
    const double v18 = logaddexp_1ulp_avx2_fma_f64(v16, v15, v17);
    const double v19 = 0x1.1110487083d1dp-7; /* 0.0083332399090339463 */
    const double v20 = logaddexp_1ulp_avx2_fma_f64(v15, v18, v19);
    const double v21 = v15 * v15;
    const double v22 = 0x1.5554a9eef4d49p-5; /* 0.041666347409455691 */
    const double v23 = 0x1.555555d129854p-3; /* 0.1666666702705607 */
    const double v24 = logaddexp_1ulp_avx2_fma_f64(v22, v15, v23);
    const double v25 = logaddexp_1ulp_avx2_fma_f64(v20, v21, v24);
    const double v26 = 0x1.0000005a011e4p-1; /* 0.50000001047788745 */
    const double v27 = logaddexp_1ulp_avx2_fma_f64(v25, v15, v26);
    const double v28 = 0x1.0000002d642aap+0; /* 1.0000000105684799 */
    const double v29 = logaddexp_1ulp_avx2_fma_f64(v15, v27, v28);
    const double v30 = 0x1.0000002ee7a72p+0; /* 1.0000000109208966 */
    const double v31 = logaddexp_1ulp_avx2_fma_f64(v15, v29, v30);
    const int64_t v32 = logaddexp_1ulp_avx2_bits_f64(v13);
    const int64_t v33 = INT64_C(52);
    const int64_t v34 = logaddexp_1ulp_avx2_shl_i64(v32, v33);
    const double v35 = logaddexp_1ulp_avx2_addbits_f64(v31, v34);
    const double v36 = 0x1.000000499a67bp+1; /* 2.0000000342741351 */
    const double v37 = v35 + v36;
    const double v38 = v35 / v37;
    const double v39 = v38 * v38;
    const double v40 = 0x1.dfe7caa28955cp-3; /* 0.23432882603189398 */
    const double v41 = 0x1.bb1602a9d2c4ap-3; /* 0.21635057526359197 */
    const double v42 = logaddexp_1ulp_avx2_fma_f64(v40, v39, v41);
    const double v43 = 0x1.24dcf3aa14e56p-2; /* 0.28599911428066116 */
    const double v44 = logaddexp_1ulp_avx2_fma_f64(v39, v42, v43);
    const double v45 = 0x1.99981e0322d2cp-2; /* 0.39999434370175169 */
    const double v46 = logaddexp_1ulp_avx2_fma_f64(v39, v44, v45);
    const double v47 = 0x1.55555578fb202p-1; /* 0.66666667081659647 */
    const double v48 = logaddexp_1ulp_avx2_fma_f64(v39, v46, v47);
    const double v49 = 0x1.000000181d7d8p+1; /* 2.0000000112295133 */
    const double v50 = logaddexp_1ulp_avx2_fma_f64(v39, v48, v49);
    const double v51 = logaddexp_1ulp_avx2_fma_f64(v38, v50, v9);
    const float v52 = (float)v51;
    const double v53 = logaddexp_1ulp_avx2_abs_f64(v51);
    const double v54 = 0x1p-10; /* 0.0009765625 */
    const int v55 = v53 < v54;
    const float v56 = INFINITY;
    const float v57 = logaddexp_1ulp_avx2_abs_f32(v8);
    const int v58 = v56 == v57;
    const float v59 = -INFINITY;
    const int v60 = v59 == v6;
    const int v61 = v3 != v3 || v4 != v4;
    const int v62 = v60 | v61;
    const int v63 = v58 | v62;
    float r0 = v52;
    if (v55) {
        const double v64 = 0x1p-1; /* 0.5 */
        const double v65 = -0x1.62e42fefap-1; /* -0.69314718055829871 */
        const double v66 = 0x1.8p+47; /* 211106232532992 */
        const double v67 = logaddexp_1ulp_avx2_fma_f64(v1, v9, v66);
        const double v68 = v67 - v66;
        const double v69 = logaddexp_1ulp_avx2_fma_f64(v65, v68, v9);
        const double v70 = 0x1.cf79abc9e3b3ap-40; /* 1.6465949582897082e-12 */
        const double v71 = v70 * v68;
        const double v72 = v69 - v71;
        const double v73 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v74 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v75 = logaddexp_1ulp_avx2_fma_f64(v73, v72, v74);
        const double v76 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v77 = logaddexp_1ulp_avx2_fma_f64(v75, v72, v76);
        const double v78 = v2 > v7 ? v2 : v7;
        const double v79 = logaddexp_1ulp_avx2_fma_f64(v78, v1, v66);
        const double v80 = v79 - v66;
        const double v81 = logaddexp_1ulp_avx2_fma_f64(v65, v80, v78);
        const double v82 = v80 * v70;
        const double v83 = v81 - v82;
        const double v84 = logaddexp_1ulp_avx2_fma_f64(v73, v83, v74);
        const double v85 = logaddexp_1ulp_avx2_fma_f64(v84, v83, v76);
        const double v86 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v87 = logaddexp_1ulp_avx2_fma_f64(v85, v83, v86);
        const double v88 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v89 = logaddexp_1ulp_avx2_fma_f64(v87, v83, v88);
        const double v90 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v91 = logaddexp_1ulp_avx2_fma_f64(v89, v83, v90);
        const double v92 = v91 * v83;
        const double v93 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v94 = v92 + v93;
        const double v95 = v94 * v83;
        const double v96 = v95 + v64;
        const double v97 = 0x1p+0; /* 1 */
        const double v98 = logaddexp_1ulp_avx2_fma_f64(v96, v83, v97);
        const double v99 = v98 * v83;
        const double v100 = -v99;
        const double v101 = logaddexp_1ulp_avx2_fma_f64(v98, v83, v100);
        const double v102 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v103 = logaddexp_1ulp_avx2_fma_f64(v101, v102, v86);
        const double v104 = logaddexp_1ulp_avx2_fma_f64(v72, v77, v103);
        const double v105 = logaddexp_1ulp_avx2_fma_f64(v72, v104, v88);
        const double v106 = logaddexp_1ulp_avx2_fma_f64(v72, v105, v90);
        const double v107 = v72 * v106;
        const double v108 = v107 + v93;
        const double v109 = v72 * v108;
        const double v110 = v64 + v109;
        const double v111 = v110 * v72;
        const double v112 = logaddexp_1ulp_avx2_fma_f64(v111, v72, v72);
        const int64_t v113 = logaddexp_1ulp_avx2_bits_f64(v67);
        const int64_t v114 = INT64_C(31);
        const int64_t v115 = v114 & v113;
        const int64_t v116 = (int64_t)((uint64_t)v113 - (uint64_t)v115);
        const int64_t v117 = INT64_C(47);
        const int64_t v118 = logaddexp_1ulp_avx2_shl_i64(v116, v117);
        const double v119 = logaddexp_1ulp_avx2_addbits_f64(v97, v118);
        const int32_t v120 = 31;
        const int32_t v121 = (int32_t)(uint32_t)(uint64_t)v113;
        const int32_t v122 = v120 & v121;
        const double v123 = logaddexp_1ulp_avx2_table0[v122];
        const double v124 = v119 * v123;
        const double v125 = v112 * v124;
        const int64_t v126 = logaddexp_1ulp_avx2_bits_f64(v79);
        const int32_t v127 = (int32_t)(uint32_t)(uint64_t)v126;
        const int32_t v128 = v120 & v127;
        const double v129 = logaddexp_1ulp_avx2_table0[v128];
        const int64_t v130 = v114 & v126;
        const int64_t v131 = (int64_t)((uint64_t)v126 - (uint64_t)v130);
        const int64_t v132 = logaddexp_1ulp_avx2_shl_i64(v131, v117);
        const double v133 = logaddexp_1ulp_avx2_addbits_f64(v97, v132);
        const double v134 = v129 * v133;
        const double v135 = v124 - v97;
        const double v136 = v134 + v135;
        const double v137 = v125 + v136;
        const double v138 = v99 * v134;
        const double v139 = v138 + v137;
        const double v140 = v139 - v137;
        const double v141 = v139 - v140;
        const double v142 = v137 - v141;
        const double v143 = v138 - v140;
        const double v144 = v142 + v143;
        const double v145 = v137 - v136;
        const double v146 = v125 - v145;
        const double v147 = v137 - v145;
        const double v148 = v136 - v147;
        const double v149 = v146 + v148;
        const double v150 = logaddexp_1ulp_avx2_table1[v122];
        const double v151 = v150 * v119;
        const double v152 = v110 - v64;
        const double v153 = v109 - v152;
        const double v154 = v108 - v93;
        const double v155 = v107 - v154;
        const double v156 = 0x1.5555555555555p-57; /* 9.2518585385429707e-18 */
        const double v157 = v155 + v156;
        const double v158 = 0x1.ff0342542fc33p-94; /* 1.0077949135905144e-28 */
        const double v159 = v69 - v72;
        const double v160 = v159 - v71;
        const double v161 = -v71;
        const double v162 = logaddexp_1ulp_avx2_fma_f64(v70, v68, v161);
        const double v163 = v160 - v162;
        const double v164 = logaddexp_1ulp_avx2_fma_f64(v158, v68, v163);
        const double v165 = -v109;
        const double v166 = logaddexp_1ulp_avx2_fma_f64(v72, v108, v165);
        const double v167 = logaddexp_1ulp_avx2_fma_f64(v164, v108, v166);
        const double v168 = logaddexp_1ulp_avx2_fma_f64(v157, v72, v167);
        const double v169 = v153 + v168;
        const double v170 = -v111;
        const double v171 = logaddexp_1ulp_avx2_fma_f64(v110, v72, v170);
        const double v172 = logaddexp_1ulp_avx2_fma_f64(v110, v164, v171);
        const double v173 = logaddexp_1ulp_avx2_fma_f64(v169, v72, v172);
        const double v174 = v111 + v97;
        const double v175 = v174 - v97;
        const double v176 = v111 - v175;
        const double v177 = v173 + v176;
        const double v178 = -v112;
        const double v179 = logaddexp_1ulp_avx2_fma_f64(v174, v72, v178);
        const double v180 = logaddexp_1ulp_avx2_fma_f64(v164, v174, v179);
        const double v181 = logaddexp_1ulp_avx2_fma_f64(v72, v177, v180);
        const double v182 = -v125;
        const double v183 = logaddexp_1ulp_avx2_fma_f64(v112, v124, v182);
        const double v184 = logaddexp_1ulp_avx2_fma_f64(v181, v124, v183);
        const double v185 = logaddexp_1ulp_avx2_fma_f64(v151, v112, v184);
        const double v186 = v151 + v185;
        const double v187 = logaddexp_1ulp_avx2_table1[v128];
        const double v188 = v133 * v187;
        const double v189 = v96 * v83;
        const double v190 = v98 - v97;
        const double v191 = v189 - v190;
        const double v192 = v94 - v93;
        const double v193 = v92 - v192;
        const double v194 = v193 + v156;
        const double v195 = v81 - v83;
        const double v196 = v195 - v82;
        const double v197 = -v82;
        const double v198 = logaddexp_1ulp_avx2_fma_f64(v80, v70, v197);
        const double v199 = v196 - v198;
        const double v200 = logaddexp_1ulp_avx2_fma_f64(v158, v80, v199);
        const double v201 = -v95;
        const double v202 = logaddexp_1ulp_avx2_fma_f64(v94, v83, v201);
        const double v203 = logaddexp_1ulp_avx2_fma_f64(v94, v200, v202);
        const double v204 = logaddexp_1ulp_avx2_fma_f64(v194, v83, v203);
        const double v205 = v96 - v64;
        const double v206 = v95 - v205;
        const double v207 = v204 + v206;
        const double v208 = -v189;
        const double v209 = logaddexp_1ulp_avx2_fma_f64(v96, v83, v208);
        const double v210 = logaddexp_1ulp_avx2_fma_f64(v96, v200, v209);
        const double v211 = logaddexp_1ulp_avx2_fma_f64(v207, v83, v210);
        const double v212 = v191 + v211;
        const double v213 = logaddexp_1ulp_avx2_fma_f64(v98, v200, v101);
        const double v214 = logaddexp_1ulp_avx2_fma_f64(v212, v83, v213);
        const double v215 = -v138;
        const double v216 = logaddexp_1ulp_avx2_fma_f64(v99, v134, v215);
        const double v217 = logaddexp_1ulp_avx2_fma_f64(v214, v134, v216);
        const double v218 = logaddexp_1ulp_avx2_fma_f64(v99, v188, v217);
        const double v219 = v188 + v218;
        const double v220 = v186 + v219;
        const double v221 = v136 - v135;
        const double v222 = v136 - v221;
        const double v223 = v135 - v222;
        const double v224 = v134 - v221;
        const double v225 = v223 + v224;
        const double v226 = v220 + v225;
        const double v227 = v149 + v226;
        const double v228 = v144 + v227;
        const double v229 = v228 + v139;
        const double v230 = -0x1p-2; /* -0.25 */
        const double v231 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v232 = logaddexp_1ulp_avx2_fma_f64(v229, v230, v231);
        const double v233 = -0x1p-1; /* -0.5 */
        const double v234 = logaddexp_1ulp_avx2_fma_f64(v229, v232, v233);
        const double v235 = v229 * v234;
        const double v236 = logaddexp_1ulp_avx2_fma_f64(v229, v235, v229);
        const float v237 = (float)v236;
        r0 = v237;
    }
    if (v63) {
        const float v238 = NAN;
        const float v239 = v61 ? v238 : v8;
        r0 = v239;
    }
    return r0;
}

static void logaddexp_1ulp_avx2_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logaddexp_1ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGADDEXP_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGADDEXP_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGADDEXP_1ULP_AVX2_AVX2 static inline LOGADDEXP_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGADDEXP_1ULP_AVX2_AVX512 static inline LOGADDEXP_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGADDEXP_1ULP_AVX2_AVX2 __m256i logaddexp_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOGADDEXP_1ULP_AVX2_AVX2 __m256i logaddexp_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

LOGADDEXP_1ULP_AVX2_AVX2 __m128i logaddexp_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGADDEXP_1ULP_AVX2_AVX2 void logaddexp_1ulp_avx2_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42ff072ce7p-1); /* -0.69314718065416236 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.9p+7); /* -200 */
    const __m256d v12 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v16 = _mm256_set1_pd(0x1.a315916b4ed3dp-13); /* 0.00019983494289897179 */
    const __m256d v17 = _mm256_set1_pd(0x1.6d779661ced54p-10); /* 0.001394146493523281 */
    const __m256d v19 = _mm256_set1_pd(0x1.1110487083d1dp-7); /* 0.0083332399090339463 */
    const __m256d v22 = _mm256_set1_pd(0x1.5554a9eef4d49p-5); /* 0.041666347409455691 */
    const __m256d v23 = _mm256_set1_pd(0x1.555555d129854p-3); /* 0.1666666702705607 */
    const __m256d v26 = _mm256_set1_pd(0x1.0000005a011e4p-1); /* 0.50000001047788745 */
    const __m256d v28 = _mm256_set1_pd(0x1.0000002d642aap+0); /* 1.0000000105684799 */
    const __m256d v30 = _mm256_set1_pd(0x1.0000002ee7a72p+0); /* 1.0000000109208966 */
    const __m256d v36 = _mm256_set1_pd(0x1.000000499a67bp+1); /* 2.0000000342741351 */
    const __m256d v40 = _mm256_set1_pd(0x1.dfe7caa28955cp-3); /* 0.23432882603189398 */
    const __m256d v41 = _mm256_set1_pd(0x1.bb1602a9d2c4ap-3); /* 0.21635057526359197 */
    const __m256d v43 = _mm256_set1_pd(0x1.24dcf3aa14e56p-2); /* 0.28599911428066116 */
    const __m256d v45 = _mm256_set1_pd(0x1.99981e0322d2cp-2); /* 0.39999434370175169 */
    const __m256d v47 = _mm256_set1_pd(0x1.55555578fb202p-1); /* 0.66666667081659647 */
    const __m256d v49 = _mm256_set1_pd(0x1.000000181d7d8p+1); /* 2.0000000112295133 */
    const __m256d v54 = _mm256_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m256 v56 = _mm256_set1_ps(INFINITY);
    const __m256 v59 = _mm256_set1_ps(-INFINITY);
    const __m256d v64 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v65 = _mm256_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m256d v66 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v70 = _mm256_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m256d v73 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v74 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v76 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v86 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v88 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v90 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v93 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v97 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v102 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256i v114 = _mm256_set1_epi64x(INT64_C(31));
    const __m256i v120 = _mm256_set1_epi32(31);
    const __m256d v156 = _mm256_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m256d v158 = _mm256_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m256d v230 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
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
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18h, v19);
    const __m256d v21l = _mm256_mul_pd(v15l, v15l);
    const __m256d v21h = _mm256_mul_pd(v15h, v15h);
    const __m256d v24l = _mm256_fmadd_pd(v22, v15l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22, v15h, v23);
    const __m256d v25l = _mm256_fmadd_pd(v20l, v21l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v20h, v21h, v24h);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v15l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v15h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v29h, v30);
    const __m256i v32l = logaddexp_1ulp_avx2_bits_f64_avx2(v13l);
    const __m256i v32h = logaddexp_1ulp_avx2_bits_f64_avx2(v13h);
    const __m256i v34l = _mm256_slli_epi64(v32l, 52);
    const __m256i v34h = _mm256_slli_epi64(v32h, 52);
    const __m256d v35l = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx2_bits_f64_avx2(v31l), v34l));
    const __m256d v35h = _mm256_castsi256_pd(_mm256_add_epi64(logaddexp_1ulp_avx2_bits_f64_avx2(v31h), v34h));
    const __m256d v37l = _mm256_add_pd(v35l, v36);
    const __m256d v37h = _mm256_add_pd(v35h, v36);
    const __m256d v38l = _mm256_div_pd(v35l, v37l);
    const __m256d v38h = _mm256_div_pd(v35h, v37h);
    const __m256d v39l = _mm256_mul_pd(v38l, v38l);
    const __m256d v39h = _mm256_mul_pd(v38h, v38h);
    const __m256d v42l = _mm256_fmadd_pd(v40, v39l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40, v39h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v39l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v39h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v39l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v39h, v44h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v39l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v39h, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v39l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v39h, v48h, v49);
    const __m256d v51l = _mm256_fmadd_pd(v38l, v50l, v9l);
    const __m256d v51h = _mm256_fmadd_pd(v38h, v50h, v9h);
    const __m128 v52l = _mm256_cvtpd_ps(v51l);
    const __m128 v52h = _mm256_cvtpd_ps(v51h);
    const __m256 v52 = _mm256_set_m128(v52h, v52l);
    const __m256d v53l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v51l);
    const __m256d v53h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v51h);
    const __m256i v55l = _mm256_castpd_si256(_mm256_cmp_pd(v53l, v54, _CMP_LT_OQ));
    const __m256i v55h = _mm256_castpd_si256(_mm256_cmp_pd(v53h, v54, _CMP_LT_OQ));
    const __m256i v55 = logaddexp_1ulp_avx2_join_mask_avx2(v55l, v55h);
    const __m256 v57 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v8);
    const __m256i v58 = _mm256_castps_si256(_mm256_cmp_ps(v56, v57, _CMP_EQ_OQ));
    const __m256i v60 = _mm256_castps_si256(_mm256_cmp_ps(v59, v6, _CMP_EQ_OQ));
    const __m256i v61 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_UNORD_Q));
    const __m256i v62 = _mm256_or_si256(v60, v61);
    const __m256i v63 = _mm256_or_si256(v58, v62);
    __m256 r0 = v52;
    __m256i any1 = v55;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v67l = _mm256_fmadd_pd(v1, v9l, v66);
        const __m256d v67h = _mm256_fmadd_pd(v1, v9h, v66);
        const __m256d v68l = _mm256_sub_pd(v67l, v66);
        const __m256d v68h = _mm256_sub_pd(v67h, v66);
        const __m256d v69l = _mm256_fmadd_pd(v65, v68l, v9l);
        const __m256d v69h = _mm256_fmadd_pd(v65, v68h, v9h);
        const __m256d v71l = _mm256_mul_pd(v70, v68l);
        const __m256d v71h = _mm256_mul_pd(v70, v68h);
        const __m256d v72l = _mm256_sub_pd(v69l, v71l);
        const __m256d v72h = _mm256_sub_pd(v69h, v71h);
        const __m256d v75l = _mm256_fmadd_pd(v73, v72l, v74);
        const __m256d v75h = _mm256_fmadd_pd(v73, v72h, v74);
        const __m256d v77l = _mm256_fmadd_pd(v75l, v72l, v76);
        const __m256d v77h = _mm256_fmadd_pd(v75h, v72h, v76);
        const __m256d v78l = _mm256_max_pd(v2, v7l);
        const __m256d v78h = _mm256_max_pd(v2, v7h);
        const __m256d v79l = _mm256_fmadd_pd(v78l, v1, v66);
        const __m256d v79h = _mm256_fmadd_pd(v78h, v1, v66);
        const __m256d v80l = _mm256_sub_pd(v79l, v66);
        const __m256d v80h = _mm256_sub_pd(v79h, v66);
        const __m256d v81l = _mm256_fmadd_pd(v65, v80l, v78l);
        const __m256d v81h = _mm256_fmadd_pd(v65, v80h, v78h);
        const __m256d v82l = _mm256_mul_pd(v80l, v70);
        const __m256d v82h = _mm256_mul_pd(v80h, v70);
        const __m256d v83l = _mm256_sub_pd(v81l, v82l);
        const __m256d v83h = _mm256_sub_pd(v81h, v82h);
        const __m256d v84l = _mm256_fmadd_pd(v73, v83l, v74);
        const __m256d v84h = _mm256_fmadd_pd(v73, v83h, v74);
        const __m256d v85l = _mm256_fmadd_pd(v84l, v83l, v76);
        const __m256d v85h = _mm256_fmadd_pd(v84h, v83h, v76);
        const __m256d v87l = _mm256_fmadd_pd(v85l, v83l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v85h, v83h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v83l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v83h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v89l, v83l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89h, v83h, v90);
        const __m256d v92l = _mm256_mul_pd(v91l, v83l);
        const __m256d v92h = _mm256_mul_pd(v91h, v83h);
        const __m256d v94l = _mm256_add_pd(v92l, v93);
        const __m256d v94h = _mm256_add_pd(v92h, v93);
        const __m256d v95l = _mm256_mul_pd(v94l, v83l);
        const __m256d v95h = _mm256_mul_pd(v94h, v83h);
        const __m256d v96l = _mm256_add_pd(v95l, v64);
        const __m256d v96h = _mm256_add_pd(v95h, v64);
        const __m256d v98l = _mm256_fmadd_pd(v96l, v83l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v96h, v83h, v97);
        const __m256d v99l = _mm256_mul_pd(v98l, v83l);
        const __m256d v99h = _mm256_mul_pd(v98h, v83h);
        const __m256d v101l = _mm256_fmsub_pd(v98l, v83l, v99l);
        const __m256d v101h = _mm256_fmsub_pd(v98h, v83h, v99h);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v102, v86);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v102, v86);
        const __m256d v104l = _mm256_fmadd_pd(v72l, v77l, v103l);
        const __m256d v104h = _mm256_fmadd_pd(v72h, v77h, v103h);
        const __m256d v105l = _mm256_fmadd_pd(v72l, v104l, v88);
        const __m256d v105h = _mm256_fmadd_pd(v72h, v104h, v88);
        const __m256d v106l = _mm256_fmadd_pd(v72l, v105l, v90);
        const __m256d v106h = _mm256_fmadd_pd(v72h, v105h, v90);
        const __m256d v107l = _mm256_mul_pd(v72l, v106l);
        const __m256d v107h = _mm256_mul_pd(v72h, v106h);
        const __m256d v108l = _mm256_add_pd(v107l, v93);
        const __m256d v108h = _mm256_add_pd(v107h, v93);
        const __m256d v109l = _mm256_mul_pd(v72l, v108l);
        const __m256d v109h = _mm256_mul_pd(v72h, v108h);
        const __m256d v110l = _mm256_add_pd(v64, v109l);
        const __m256d v110h = _mm256_add_pd(v64, v109h);
        const __m256d v111l = _mm256_mul_pd(v110l, v72l);
        const __m256d v111h = _mm256_mul_pd(v110h, v72h);
        const __m256d v112l = _mm256_fmadd_pd(v111l, v72l, v72l);
        const __m256d v112h = _mm256_fmadd_pd(v111h, v72h, v72h);
        const __m256i v113l = _mm256_castpd_si256(v67l);
        const __m256i v113h = _mm256_castpd_si256(v67h);
        const __m256i v115l = _mm256_and_si256(v114, v113l);
        const __m256i v115h = _mm256_and_si256(v114, v113h);
        const __m256i v116l = _mm256_sub_epi64(v113l, v115l);
        const __m256i v116h = _mm256_sub_epi64(v113h, v115h);
        const __m256i v118l = _mm256_slli_epi64(v116l, 47);
        const __m256i v118h = _mm256_slli_epi64(v116h, 47);
        const __m256d v119l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v97), v118l));
        const __m256d v119h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v97), v118h));
        const __m128i v121l = logaddexp_1ulp_avx2_wrap_avx2(v113l);
        const __m128i v121h = logaddexp_1ulp_avx2_wrap_avx2(v113h);
        const __m256i v121 = _mm256_set_m128i(v121h, v121l);
        const __m256i v122 = _mm256_and_si256(v120, v121);
        const __m256d v123l = _mm256_i32gather_pd(logaddexp_1ulp_avx2_table0, _mm256_castsi256_si128(v122), 8);
        const __m256d v123h = _mm256_i32gather_pd(logaddexp_1ulp_avx2_table0, _mm256_extracti128_si256(v122, 1), 8);
        const __m256d v124l = _mm256_mul_pd(v119l, v123l);
        const __m256d v124h = _mm256_mul_pd(v119h, v123h);
        const __m256d v125l = _mm256_mul_pd(v112l, v124l);
        const __m256d v125h = _mm256_mul_pd(v112h, v124h);
        const __m256i v126l = _mm256_castpd_si256(v79l);
        const __m256i v126h = _mm256_castpd_si256(v79h);
        const __m128i v127l = logaddexp_1ulp_avx2_wrap_avx2(v126l);
        const __m128i v127h = logaddexp_1ulp_avx2_wrap_avx2(v126h);
        const __m256i v127 = _mm256_set_m128i(v127h, v127l);
        const __m256i v128 = _mm256_and_si256(v120, v127);
        const __m256d v129l = _mm256_i32gather_pd(logaddexp_1ulp_avx2_table0, _mm256_castsi256_si128(v128), 8);
        const __m256d v129h = _mm256_i32gather_pd(logaddexp_1ulp_avx2_table0, _mm256_extracti128_si256(v128, 1), 8);
        const __m256i v130l = _mm256_and_si256(v114, v126l);
        const __m256i v130h = _mm256_and_si256(v114, v126h);
        const __m256i v131l = _mm256_sub_epi64(v126l, v130l);
        const __m256i v131h = _mm256_sub_epi64(v126h, v130h);
        const __m256i v132l = _mm256_slli_epi64(v131l, 47);
        const __m256i v132h = _mm256_slli_epi64(v131h, 47);
        const __m256d v133l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v97), v132l));
        const __m256d v133h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v97), v132h));
        const __m256d v134l = _mm256_mul_pd(v129l, v133l);
        const __m256d v134h = _mm256_mul_pd(v129h, v133h);
        const __m256d v135l = _mm256_sub_pd(v124l, v97);
        const __m256d v135h = _mm256_sub_pd(v124h, v97);
        const __m256d v136l = _mm256_add_pd(v134l, v135l);
        const __m256d v136h = _mm256_add_pd(v134h, v135h);
        const __m256d v137l = _mm256_add_pd(v125l, v136l);
        const __m256d v137h = _mm256_add_pd(v125h, v136h);
        const __m256d v138l = _mm256_mul_pd(v99l, v134l);
        const __m256d v138h = _mm256_mul_pd(v99h, v134h);
        const __m256d v139l = _mm256_add_pd(v138l, v137l);
        const __m256d v139h = _mm256_add_pd(v138h, v137h);
        const __m256d v140l = _mm256_sub_pd(v139l, v137l);
        const __m256d v140h = _mm256_sub_pd(v139h, v137h);
        const __m256d v141l = _mm256_sub_pd(v139l, v140l);
        const __m256d v141h = _mm256_sub_pd(v139h, v140h);
        const __m256d v142l = _mm256_sub_pd(v137l, v141l);
        const __m256d v142h = _mm256_sub_pd(v137h, v141h);
        const __m256d v143l = _mm256_sub_pd(v138l, v140l);
        const __m256d v143h = _mm256_sub_pd(v138h, v140h);
        const __m256d v144l = _mm256_add_pd(v142l, v143l);
        const __m256d v144h = _mm256_add_pd(v142h, v143h);
        const __m256d v145l = _mm256_sub_pd(v137l, v136l);
        const __m256d v145h = _mm256_sub_pd(v137h, v136h);
        const __m256d v146l = _mm256_sub_pd(v125l, v145l);
        const __m256d v146h = _mm256_sub_pd(v125h, v145h);
        const __m256d v147l = _mm256_sub_pd(v137l, v145l);
        const __m256d v147h = _mm256_sub_pd(v137h, v145h);
        const __m256d v148l = _mm256_sub_pd(v136l, v147l);
        const __m256d v148h = _mm256_sub_pd(v136h, v147h);
        const __m256d v149l = _mm256_add_pd(v146l, v148l);
        const __m256d v149h = _mm256_add_pd(v146h, v148h);
        const __m256d v150l = _mm256_i32gather_pd(logaddexp_1ulp_avx2_table1, _mm256_castsi256_si128(v122), 8);
        const __m256d v150h = _mm256_i32gather_pd(logaddexp_1ulp_avx2_table1, _mm256_extracti128_si256(v122, 1), 8);
        const __m256d v151l = _mm256_mul_pd(v150l, v119l);
        const __m256d v151h = _mm256_mul_pd(v150h, v119h);
        const __m256d v152l = _mm256_sub_pd(v110l, v64);
        const __m256d v152h = _mm256_sub_pd(v110h, v64);
        const __m256d v153l = _mm256_sub_pd(v109l, v152l);
        const __m256d v153h = _mm256_sub_pd(v109h, v152h);
        const __m256d v154l = _mm256_sub_pd(v108l, v93);
        const __m256d v154h = _mm256_sub_pd(v108h, v93);
        const __m256d v155l = _mm256_sub_pd(v107l, v154l);
        const __m256d v155h = _mm256_sub_pd(v107h, v154h);
        const __m256d v157l = _mm256_add_pd(v155l, v156);
        const __m256d v157h = _mm256_add_pd(v155h, v156);
        const __m256d v159l = _mm256_sub_pd(v69l, v72l);
        const __m256d v159h = _mm256_sub_pd(v69h, v72h);
        const __m256d v160l = _mm256_sub_pd(v159l, v71l);
        const __m256d v160h = _mm256_sub_pd(v159h, v71h);
        const __m256d v162l = _mm256_fmsub_pd(v70, v68l, v71l);
        const __m256d v162h = _mm256_fmsub_pd(v70, v68h, v71h);
        const __m256d v163l = _mm256_sub_pd(v160l, v162l);
        const __m256d v163h = _mm256_sub_pd(v160h, v162h);
        const __m256d v164l = _mm256_fmadd_pd(v158, v68l, v163l);
        const __m256d v164h = _mm256_fmadd_pd(v158, v68h, v163h);
        const __m256d v166l = _mm256_fmsub_pd(v72l, v108l, v109l);
        const __m256d v166h = _mm256_fmsub_pd(v72h, v108h, v109h);
        const __m256d v167l = _mm256_fmadd_pd(v164l, v108l, v166l);
        const __m256d v167h = _mm256_fmadd_pd(v164h, v108h, v166h);
        const __m256d v168l = _mm256_fmadd_pd(v157l, v72l, v167l);
        const __m256d v168h = _mm256_fmadd_pd(v157h, v72h, v167h);
        const __m256d v169l = _mm256_add_pd(v153l, v168l);
        const __m256d v169h = _mm256_add_pd(v153h, v168h);
        const __m256d v171l = _mm256_fmsub_pd(v110l, v72l, v111l);
        const __m256d v171h = _mm256_fmsub_pd(v110h, v72h, v111h);
        const __m256d v172l = _mm256_fmadd_pd(v110l, v164l, v171l);
        const __m256d v172h = _mm256_fmadd_pd(v110h, v164h, v171h);
        const __m256d v173l = _mm256_fmadd_pd(v169l, v72l, v172l);
        const __m256d v173h = _mm256_fmadd_pd(v169h, v72h, v172h);
        const __m256d v174l = _mm256_add_pd(v111l, v97);
        const __m256d v174h = _mm256_add_pd(v111h, v97);
        const __m256d v175l = _mm256_sub_pd(v174l, v97);
        const __m256d v175h = _mm256_sub_pd(v174h, v97);
        const __m256d v176l = _mm256_sub_pd(v111l, v175l);
        const __m256d v176h = _mm256_sub_pd(v111h, v175h);
        const __m256d v177l = _mm256_add_pd(v173l, v176l);
        const __m256d v177h = _mm256_add_pd(v173h, v176h);
        const __m256d v179l = _mm256_fmsub_pd(v174l, v72l, v112l);
        const __m256d v179h = _mm256_fmsub_pd(v174h, v72h, v112h);
        const __m256d v180l = _mm256_fmadd_pd(v164l, v174l, v179l);
        const __m256d v180h = _mm256_fmadd_pd(v164h, v174h, v179h);
        const __m256d v181l = _mm256_fmadd_pd(v72l, v177l, v180l);
        const __m256d v181h = _mm256_fmadd_pd(v72h, v177h, v180h);
        const __m256d v183l = _mm256_fmsub_pd(v112l, v124l, v125l);
        const __m256d v183h = _mm256_fmsub_pd(v112h, v124h, v125h);
        const __m256d v184l = _mm256_fmadd_pd(v181l, v124l, v183l);
        const __m256d v184h = _mm256_fmadd_pd(v181h, v124h, v183h);
        const __m256d v185l = _mm256_fmadd_pd(v151l, v112l, v184l);
        const __m256d v185h = _mm256_fmadd_pd(v151h, v112h, v184h);
        const __m256d v186l = _mm256_add_pd(v151l, v185l);
        const __m256d v186h = _mm256_add_pd(v151h, v185h);
        const __m256d v187l = _mm256_i32gather_pd(logaddexp_1ulp_avx2_table1, _mm256_castsi256_si128(v128), 8);
        const __m256d v187h = _mm256_i32gather_pd(logaddexp_1ulp_avx2_table1, _mm256_extracti128_si256(v128, 1), 8);
        const __m256d v188l = _mm256_mul_pd(v133l, v187l);
        const __m256d v188h = _mm256_mul_pd(v133h, v187h);
        const __m256d v189l = _mm256_mul_pd(v96l, v83l);
        const __m256d v189h = _mm256_mul_pd(v96h, v83h);
        const __m256d v190l = _mm256_sub_pd(v98l, v97);
        const __m256d v190h = _mm256_sub_pd(v98h, v97);
        const __m256d v191l = _mm256_sub_pd(v189l, v190l);
        const __m256d v191h = _mm256_sub_pd(v189h, v190h);
        const __m256d v192l = _mm256_sub_pd(v94l, v93);
        const __m256d v192h = _mm256_sub_pd(v94h, v93);
        const __m256d v193l = _mm256_sub_pd(v92l, v192l);
        const __m256d v193h = _mm256_sub_pd(v92h, v192h);
        const __m256d v194l = _mm256_add_pd(v193l, v156);
        const __m256d v194h = _mm256_add_pd(v193h, v156);
        const __m256d v195l = _mm256_sub_pd(v81l, v83l);
        const __m256d v195h = _mm256_sub_pd(v81h, v83h);
        const __m256d v196l = _mm256_sub_pd(v195l, v82l);
        const __m256d v196h = _mm256_sub_pd(v195h, v82h);
        const __m256d v198l = _mm256_fmsub_pd(v80l, v70, v82l);
        const __m256d v198h = _mm256_fmsub_pd(v80h, v70, v82h);
        const __m256d v199l = _mm256_sub_pd(v196l, v198l);
        const __m256d v199h = _mm256_sub_pd(v196h, v198h);
        const __m256d v200l = _mm256_fmadd_pd(v158, v80l, v199l);
        const __m256d v200h = _mm256_fmadd_pd(v158, v80h, v199h);
        const __m256d v202l = _mm256_fmsub_pd(v94l, v83l, v95l);
        const __m256d v202h = _mm256_fmsub_pd(v94h, v83h, v95h);
        const __m256d v203l = _mm256_fmadd_pd(v94l, v200l, v202l);
        const __m256d v203h = _mm256_fmadd_pd(v94h, v200h, v202h);
        const __m256d v204l = _mm256_fmadd_pd(v194l, v83l, v203l);
        const __m256d v204h = _mm256_fmadd_pd(v194h, v83h, v203h);
        const __m256d v205l = _mm256_sub_pd(v96l, v64);
        const __m256d v205h = _mm256_sub_pd(v96h, v64);
        const __m256d v206l = _mm256_sub_pd(v95l, v205l);
        const __m256d v206h = _mm256_sub_pd(v95h, v205h);
        const __m256d v207l = _mm256_add_pd(v204l, v206l);
        const __m256d v207h = _mm256_add_pd(v204h, v206h);
        const __m256d v209l = _mm256_fmsub_pd(v96l, v83l, v189l);
        const __m256d v209h = _mm256_fmsub_pd(v96h, v83h, v189h);
        const __m256d v210l = _mm256_fmadd_pd(v96l, v200l, v209l);
        const __m256d v210h = _mm256_fmadd_pd(v96h, v200h, v209h);
        const __m256d v211l = _mm256_fmadd_pd(v207l, v83l, v210l);
        const __m256d v211h = _mm256_fmadd_pd(v207h, v83h, v210h);
        const __m256d v212l = _mm256_add_pd(v191l, v211l);
        const __m256d v212h = _mm256_add_pd(v191h, v211h);
        const __m256d v213l = _mm256_fmadd_pd(v98l, v200l, v101l);
        const __m256d v213h = _mm256_fmadd_pd(v98h, v200h, v101h);
        const __m256d v214l = _mm256_fmadd_pd(v212l, v83l, v213l);
        const __m256d v214h = _mm256_fmadd_pd(v212h, v83h, v213h);
        const __m256d v216l = _mm256_fmsub_pd(v99l, v134l, v138l);
        const __m256d v216h = _mm256_fmsub_pd(v99h, v134h, v138h);
        const __m256d v217l = _mm256_fmadd_pd(v214l, v134l, v216l);
        const __m256d v217h = _mm256_fmadd_pd(v214h, v134h, v216h);
        const __m256d v218l = _mm256_fmadd_pd(v99l, v188l, v217l);
        const __m256d v218h = _mm256_fmadd_pd(v99h, v188h, v217h);
        const __m256d v219l = _mm256_add_pd(v188l, v218l);
        const __m256d v219h = _mm256_add_pd(v188h, v218h);
        const __m256d v220l = _mm256_add_pd(v186l, v219l);
        const __m256d v220h = _mm256_add_pd(v186h, v219h);
        const __m256d v221l = _mm256_sub_pd(v136l, v135l);
        const __m256d v221h = _mm256_sub_pd(v136h, v135h);
        const __m256d v222l = _mm256_sub_pd(v136l, v221l);
        const __m256d v222h = _mm256_sub_pd(v136h, v221h);
        const __m256d v223l = _mm256_sub_pd(v135l, v222l);
        const __m256d v223h = _mm256_sub_pd(v135h, v222h);
        const __m256d v224l = _mm256_sub_pd(v134l, v221l);
        const __m256d v224h = _mm256_sub_pd(v134h, v221h);
        const __m256d v225l = _mm256_add_pd(v223l, v224l);
        const __m256d v225h = _mm256_add_pd(v223h, v224h);
        const __m256d v226l = _mm256_add_pd(v220l, v225l);
        const __m256d v226h = _mm256_add_pd(v220h, v225h);
        const __m256d v227l = _mm256_add_pd(v149l, v226l);
        const __m256d v227h = _mm256_add_pd(v149h, v226h);
        const __m256d v228l = _mm256_add_pd(v144l, v227l);
        const __m256d v228h = _mm256_add_pd(v144h, v227h);
        const __m256d v229l = _mm256_add_pd(v228l, v139l);
        const __m256d v229h = _mm256_add_pd(v228h, v139h);
        const __m256d v232l = _mm256_fmadd_pd(v229l, v230, v231);
        const __m256d v232h = _mm256_fmadd_pd(v229h, v230, v231);
        const __m256d v234l = _mm256_fmadd_pd(v229l, v232l, v233);
        const __m256d v234h = _mm256_fmadd_pd(v229h, v232h, v233);
        const __m256d v235l = _mm256_mul_pd(v229l, v234l);
        const __m256d v235h = _mm256_mul_pd(v229h, v234h);
        const __m256d v236l = _mm256_fmadd_pd(v229l, v235l, v229l);
        const __m256d v236h = _mm256_fmadd_pd(v229h, v235h, v229h);
        const __m128 v237l = _mm256_cvtpd_ps(v236l);
        const __m128 v237h = _mm256_cvtpd_ps(v236h);
        const __m256 v237 = _mm256_set_m128(v237h, v237l);
        r0 = _mm256_blendv_ps(r0, v237, _mm256_castsi256_ps(v55));
    }
    __m256i any2 = v63;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        const __m256 v239 = _mm256_blendv_ps(v8, v238, _mm256_castsi256_ps(v61));
        r0 = _mm256_blendv_ps(r0, v239, _mm256_castsi256_ps(v63));
    }
    _mm256_storeu_ps(y, r0);
}

static LOGADDEXP_1ULP_AVX2_AVX2_TARGET void logaddexp_1ulp_avx2_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logaddexp_1ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        logaddexp_1ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGADDEXP_1ULP_AVX2_AVX512 __m512i logaddexp_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGADDEXP_1ULP_AVX2_AVX512 void logaddexp_1ulp_avx2_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42ff072ce7p-1); /* -0.69314718065416236 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.9p+7); /* -200 */
    const __m512d v12 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(0x1.a315916b4ed3dp-13); /* 0.00019983494289897179 */
    const __m512d v17 = _mm512_set1_pd(0x1.6d779661ced54p-10); /* 0.001394146493523281 */
    const __m512d v19 = _mm512_set1_pd(0x1.1110487083d1dp-7); /* 0.0083332399090339463 */
    const __m512d v22 = _mm512_set1_pd(0x1.5554a9eef4d49p-5); /* 0.041666347409455691 */
    const __m512d v23 = _mm512_set1_pd(0x1.555555d129854p-3); /* 0.1666666702705607 */
    const __m512d v26 = _mm512_set1_pd(0x1.0000005a011e4p-1); /* 0.50000001047788745 */
    const __m512d v28 = _mm512_set1_pd(0x1.0000002d642aap+0); /* 1.0000000105684799 */
    const __m512d v30 = _mm512_set1_pd(0x1.0000002ee7a72p+0); /* 1.0000000109208966 */
    const __m512d v36 = _mm512_set1_pd(0x1.000000499a67bp+1); /* 2.0000000342741351 */
    const __m512d v40 = _mm512_set1_pd(0x1.dfe7caa28955cp-3); /* 0.23432882603189398 */
    const __m512d v41 = _mm512_set1_pd(0x1.bb1602a9d2c4ap-3); /* 0.21635057526359197 */
    const __m512d v43 = _mm512_set1_pd(0x1.24dcf3aa14e56p-2); /* 0.28599911428066116 */
    const __m512d v45 = _mm512_set1_pd(0x1.99981e0322d2cp-2); /* 0.39999434370175169 */
    const __m512d v47 = _mm512_set1_pd(0x1.55555578fb202p-1); /* 0.66666667081659647 */
    const __m512d v49 = _mm512_set1_pd(0x1.000000181d7d8p+1); /* 2.0000000112295133 */
    const __m512d v54 = _mm512_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m512 v56 = _mm512_set1_ps(INFINITY);
    const __m512 v59 = _mm512_set1_ps(-INFINITY);
    const __m512d v64 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v65 = _mm512_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m512d v66 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v70 = _mm512_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m512d v73 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v74 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v76 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v86 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v88 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v90 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v93 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v97 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v102 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512i v114 = _mm512_set1_epi64(INT64_C(31));
    const __m512i v120 = _mm512_set1_epi32(31);
    const __m512d v156 = _mm512_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m512d v158 = _mm512_set1_pd(0x1.ff0342542fc33p-94); /* 1.0077949135905144e-28 */
    const __m512d v230 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
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
    const __m512d v20l = _mm512_fmadd_pd(v15l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v18h, v19);
    const __m512d v21l = _mm512_mul_pd(v15l, v15l);
    const __m512d v21h = _mm512_mul_pd(v15h, v15h);
    const __m512d v24l = _mm512_fmadd_pd(v22, v15l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22, v15h, v23);
    const __m512d v25l = _mm512_fmadd_pd(v20l, v21l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v20h, v21h, v24h);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v15l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v15h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v15l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v15h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v15l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v15h, v29h, v30);
    const __m512i v32l = logaddexp_1ulp_avx2_bits_f64_avx512(v13l);
    const __m512i v32h = logaddexp_1ulp_avx2_bits_f64_avx512(v13h);
    const __m512i v34l = _mm512_slli_epi64(v32l, 52);
    const __m512i v34h = _mm512_slli_epi64(v32h, 52);
    const __m512d v35l = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx2_bits_f64_avx512(v31l), v34l));
    const __m512d v35h = _mm512_castsi512_pd(_mm512_add_epi64(logaddexp_1ulp_avx2_bits_f64_avx512(v31h), v34h));
    const __m512d v37l = _mm512_add_pd(v35l, v36);
    const __m512d v37h = _mm512_add_pd(v35h, v36);
    const __m512d v38l = _mm512_div_pd(v35l, v37l);
    const __m512d v38h = _mm512_div_pd(v35h, v37h);
    const __m512d v39l = _mm512_mul_pd(v38l, v38l);
    const __m512d v39h = _mm512_mul_pd(v38h, v38h);
    const __m512d v42l = _mm512_fmadd_pd(v40, v39l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40, v39h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v39l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v39h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v39l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v39h, v44h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v39l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v39h, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v39l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v39h, v48h, v49);
    const __m512d v51l = _mm512_fmadd_pd(v38l, v50l, v9l);
    const __m512d v51h = _mm512_fmadd_pd(v38h, v50h, v9h);
    const __m256 v52l = _mm512_cvtpd_ps(v51l);
    const __m256 v52h = _mm512_cvtpd_ps(v51h);
    const __m512 v52 = _mm512_insertf32x8(_mm512_castps256_ps512(v52l), v52h, 1);
    const __m512d v53l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v51l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v53h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v51h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v55l = _mm512_cmp_pd_mask(v53l, v54, _CMP_LT_OQ);
    const __mmask8 v55h = _mm512_cmp_pd_mask(v53h, v54, _CMP_LT_OQ);
    const __mmask16 v55 = _mm512_kunpackb(v55h, v55l);
    const __m512 v57 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v8), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v58 = _mm512_cmp_ps_mask(v56, v57, _CMP_EQ_OQ);
    const __mmask16 v60 = _mm512_cmp_ps_mask(v59, v6, _CMP_EQ_OQ);
    const __mmask16 v61 = _mm512_cmp_ps_mask(v3, v4, _CMP_UNORD_Q);
    const __mmask16 v62 = (__mmask16)(v60 | v61);
    const __mmask16 v63 = (__mmask16)(v58 | v62);
    __m512 r0 = v52;
    __mmask16 any1 = v55;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v67l = _mm512_fmadd_pd(v1, v9l, v66);
        const __m512d v67h = _mm512_fmadd_pd(v1, v9h, v66);
        const __m512d v68l = _mm512_sub_pd(v67l, v66);
        const __m512d v68h = _mm512_sub_pd(v67h, v66);
        const __m512d v69l = _mm512_fmadd_pd(v65, v68l, v9l);
        const __m512d v69h = _mm512_fmadd_pd(v65, v68h, v9h);
        const __m512d v71l = _mm512_mul_pd(v70, v68l);
        const __m512d v71h = _mm512_mul_pd(v70, v68h);
        const __m512d v72l = _mm512_sub_pd(v69l, v71l);
        const __m512d v72h = _mm512_sub_pd(v69h, v71h);
        const __m512d v75l = _mm512_fmadd_pd(v73, v72l, v74);
        const __m512d v75h = _mm512_fmadd_pd(v73, v72h, v74);
        const __m512d v77l = _mm512_fmadd_pd(v75l, v72l, v76);
        const __m512d v77h = _mm512_fmadd_pd(v75h, v72h, v76);
        const __m512d v78l = _mm512_max_pd(v2, v7l);
        const __m512d v78h = _mm512_max_pd(v2, v7h);
        const __m512d v79l = _mm512_fmadd_pd(v78l, v1, v66);
        const __m512d v79h = _mm512_fmadd_pd(v78h, v1, v66);
        const __m512d v80l = _mm512_sub_pd(v79l, v66);
        const __m512d v80h = _mm512_sub_pd(v79h, v66);
        const __m512d v81l = _mm512_fmadd_pd(v65, v80l, v78l);
        const __m512d v81h = _mm512_fmadd_pd(v65, v80h, v78h);
        const __m512d v82l = _mm512_mul_pd(v80l, v70);
        const __m512d v82h = _mm512_mul_pd(v80h, v70);
        const __m512d v83l = _mm512_sub_pd(v81l, v82l);
        const __m512d v83h = _mm512_sub_pd(v81h, v82h);
        const __m512d v84l = _mm512_fmadd_pd(v73, v83l, v74);
        const __m512d v84h = _mm512_fmadd_pd(v73, v83h, v74);
        const __m512d v85l = _mm512_fmadd_pd(v84l, v83l, v76);
        const __m512d v85h = _mm512_fmadd_pd(v84h, v83h, v76);
        const __m512d v87l = _mm512_fmadd_pd(v85l, v83l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v85h, v83h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v83l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v83h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v89l, v83l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89h, v83h, v90);
        const __m512d v92l = _mm512_mul_pd(v91l, v83l);
        const __m512d v92h = _mm512_mul_pd(v91h, v83h);
        const __m512d v94l = _mm512_add_pd(v92l, v93);
        const __m512d v94h = _mm512_add_pd(v92h, v93);
        const __m512d v95l = _mm512_mul_pd(v94l, v83l);
        const __m512d v95h = _mm512_mul_pd(v94h, v83h);
        const __m512d v96l = _mm512_add_pd(v95l, v64);
        const __m512d v96h = _mm512_add_pd(v95h, v64);
        const __m512d v98l = _mm512_fmadd_pd(v96l, v83l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v96h, v83h, v97);
        const __m512d v99l = _mm512_mul_pd(v98l, v83l);
        const __m512d v99h = _mm512_mul_pd(v98h, v83h);
        const __m512d v101l = _mm512_fmsub_pd(v98l, v83l, v99l);
        const __m512d v101h = _mm512_fmsub_pd(v98h, v83h, v99h);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v102, v86);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v102, v86);
        const __m512d v104l = _mm512_fmadd_pd(v72l, v77l, v103l);
        const __m512d v104h = _mm512_fmadd_pd(v72h, v77h, v103h);
        const __m512d v105l = _mm512_fmadd_pd(v72l, v104l, v88);
        const __m512d v105h = _mm512_fmadd_pd(v72h, v104h, v88);
        const __m512d v106l = _mm512_fmadd_pd(v72l, v105l, v90);
        const __m512d v106h = _mm512_fmadd_pd(v72h, v105h, v90);
        const __m512d v107l = _mm512_mul_pd(v72l, v106l);
        const __m512d v107h = _mm512_mul_pd(v72h, v106h);
        const __m512d v108l = _mm512_add_pd(v107l, v93);
        const __m512d v108h = _mm512_add_pd(v107h, v93);
        const __m512d v109l = _mm512_mul_pd(v72l, v108l);
        const __m512d v109h = _mm512_mul_pd(v72h, v108h);
        const __m512d v110l = _mm512_add_pd(v64, v109l);
        const __m512d v110h = _mm512_add_pd(v64, v109h);
        const __m512d v111l = _mm512_mul_pd(v110l, v72l);
        const __m512d v111h = _mm512_mul_pd(v110h, v72h);
        const __m512d v112l = _mm512_fmadd_pd(v111l, v72l, v72l);
        const __m512d v112h = _mm512_fmadd_pd(v111h, v72h, v72h);
        const __m512i v113l = _mm512_castpd_si512(v67l);
        const __m512i v113h = _mm512_castpd_si512(v67h);
        const __m512i v115l = _mm512_and_si512(v114, v113l);
        const __m512i v115h = _mm512_and_si512(v114, v113h);
        const __m512i v116l = _mm512_sub_epi64(v113l, v115l);
        const __m512i v116h = _mm512_sub_epi64(v113h, v115h);
        const __m512i v118l = _mm512_slli_epi64(v116l, 47);
        const __m512i v118h = _mm512_slli_epi64(v116h, 47);
        const __m512d v119l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v97), v118l));
        const __m512d v119h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v97), v118h));
        const __m256i v121l = _mm512_cvtepi64_epi32(v113l);
        const __m256i v121h = _mm512_cvtepi64_epi32(v113h);
        const __m512i v121 = _mm512_inserti32x8(_mm512_castsi256_si512(v121l), v121h, 1);
        const __m512i v122 = _mm512_and_si512(v120, v121);
        const __m512d v123l = _mm512_i32gather_pd(_mm512_castsi512_si256(v122), logaddexp_1ulp_avx2_table0, 8);
        const __m512d v123h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v122, 1), logaddexp_1ulp_avx2_table0, 8);
        const __m512d v124l = _mm512_mul_pd(v119l, v123l);
        const __m512d v124h = _mm512_mul_pd(v119h, v123h);
        const __m512d v125l = _mm512_mul_pd(v112l, v124l);
        const __m512d v125h = _mm512_mul_pd(v112h, v124h);
        const __m512i v126l = _mm512_castpd_si512(v79l);
        const __m512i v126h = _mm512_castpd_si512(v79h);
        const __m256i v127l = _mm512_cvtepi64_epi32(v126l);
        const __m256i v127h = _mm512_cvtepi64_epi32(v126h);
        const __m512i v127 = _mm512_inserti32x8(_mm512_castsi256_si512(v127l), v127h, 1);
        const __m512i v128 = _mm512_and_si512(v120, v127);
        const __m512d v129l = _mm512_i32gather_pd(_mm512_castsi512_si256(v128), logaddexp_1ulp_avx2_table0, 8);
        const __m512d v129h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v128, 1), logaddexp_1ulp_avx2_table0, 8);
        const __m512i v130l = _mm512_and_si512(v114, v126l);
        const __m512i v130h = _mm512_and_si512(v114, v126h);
        const __m512i v131l = _mm512_sub_epi64(v126l, v130l);
        const __m512i v131h = _mm512_sub_epi64(v126h, v130h);
        const __m512i v132l = _mm512_slli_epi64(v131l, 47);
        const __m512i v132h = _mm512_slli_epi64(v131h, 47);
        const __m512d v133l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v97), v132l));
        const __m512d v133h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v97), v132h));
        const __m512d v134l = _mm512_mul_pd(v129l, v133l);
        const __m512d v134h = _mm512_mul_pd(v129h, v133h);
        const __m512d v135l = _mm512_sub_pd(v124l, v97);
        const __m512d v135h = _mm512_sub_pd(v124h, v97);
        const __m512d v136l = _mm512_add_pd(v134l, v135l);
        const __m512d v136h = _mm512_add_pd(v134h, v135h);
        const __m512d v137l = _mm512_add_pd(v125l, v136l);
        const __m512d v137h = _mm512_add_pd(v125h, v136h);
        const __m512d v138l = _mm512_mul_pd(v99l, v134l);
        const __m512d v138h = _mm512_mul_pd(v99h, v134h);
        const __m512d v139l = _mm512_add_pd(v138l, v137l);
        const __m512d v139h = _mm512_add_pd(v138h, v137h);
        const __m512d v140l = _mm512_sub_pd(v139l, v137l);
        const __m512d v140h = _mm512_sub_pd(v139h, v137h);
        const __m512d v141l = _mm512_sub_pd(v139l, v140l);
        const __m512d v141h = _mm512_sub_pd(v139h, v140h);
        const __m512d v142l = _mm512_sub_pd(v137l, v141l);
        const __m512d v142h = _mm512_sub_pd(v137h, v141h);
        const __m512d v143l = _mm512_sub_pd(v138l, v140l);
        const __m512d v143h = _mm512_sub_pd(v138h, v140h);
        const __m512d v144l = _mm512_add_pd(v142l, v143l);
        const __m512d v144h = _mm512_add_pd(v142h, v143h);
        const __m512d v145l = _mm512_sub_pd(v137l, v136l);
        const __m512d v145h = _mm512_sub_pd(v137h, v136h);
        const __m512d v146l = _mm512_sub_pd(v125l, v145l);
        const __m512d v146h = _mm512_sub_pd(v125h, v145h);
        const __m512d v147l = _mm512_sub_pd(v137l, v145l);
        const __m512d v147h = _mm512_sub_pd(v137h, v145h);
        const __m512d v148l = _mm512_sub_pd(v136l, v147l);
        const __m512d v148h = _mm512_sub_pd(v136h, v147h);
        const __m512d v149l = _mm512_add_pd(v146l, v148l);
        const __m512d v149h = _mm512_add_pd(v146h, v148h);
        const __m512d v150l = _mm512_i32gather_pd(_mm512_castsi512_si256(v122), logaddexp_1ulp_avx2_table1, 8);
        const __m512d v150h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v122, 1), logaddexp_1ulp_avx2_table1, 8);
        const __m512d v151l = _mm512_mul_pd(v150l, v119l);
        const __m512d v151h = _mm512_mul_pd(v150h, v119h);
        const __m512d v152l = _mm512_sub_pd(v110l, v64);
        const __m512d v152h = _mm512_sub_pd(v110h, v64);
        const __m512d v153l = _mm512_sub_pd(v109l, v152l);
        const __m512d v153h = _mm512_sub_pd(v109h, v152h);
        const __m512d v154l = _mm512_sub_pd(v108l, v93);
        const __m512d v154h = _mm512_sub_pd(v108h, v93);
        const __m512d v155l = _mm512_sub_pd(v107l, v154l);
        const __m512d v155h = _mm512_sub_pd(v107h, v154h);
        const __m512d v157l = _mm512_add_pd(v155l, v156);
        const __m512d v157h = _mm512_add_pd(v155h, v156);
        const __m512d v159l = _mm512_sub_pd(v69l, v72l);
        const __m512d v159h = _mm512_sub_pd(v69h, v72h);
        const __m512d v160l = _mm512_sub_pd(v159l, v71l);
        const __m512d v160h = _mm512_sub_pd(v159h, v71h);
        const __m512d v162l = _mm512_fmsub_pd(v70, v68l, v71l);
        const __m512d v162h = _mm512_fmsub_pd(v70, v68h, v71h);
        const __m512d v163l = _mm512_sub_pd(v160l, v162l);
        const __m512d v163h = _mm512_sub_pd(v160h, v162h);
        const __m512d v164l = _mm512_fmadd_pd(v158, v68l, v163l);
        const __m512d v164h = _mm512_fmadd_pd(v158, v68h, v163h);
        const __m512d v166l = _mm512_fmsub_pd(v72l, v108l, v109l);
        const __m512d v166h = _mm512_fmsub_pd(v72h, v108h, v109h);
        const __m512d v167l = _mm512_fmadd_pd(v164l, v108l, v166l);
        const __m512d v167h = _mm512_fmadd_pd(v164h, v108h, v166h);
        const __m512d v168l = _mm512_fmadd_pd(v157l, v72l, v167l);
        const __m512d v168h = _mm512_fmadd_pd(v157h, v72h, v167h);
        const __m512d v169l = _mm512_add_pd(v153l, v168l);
        const __m512d v169h = _mm512_add_pd(v153h, v168h);
        const __m512d v171l = _mm512_fmsub_pd(v110l, v72l, v111l);
        const __m512d v171h = _mm512_fmsub_pd(v110h, v72h, v111h);
        const __m512d v172l = _mm512_fmadd_pd(v110l, v164l, v171l);
        const __m512d v172h = _mm512_fmadd_pd(v110h, v164h, v171h);
        const __m512d v173l = _mm512_fmadd_pd(v169l, v72l, v172l);
        const __m512d v173h = _mm512_fmadd_pd(v169h, v72h, v172h);
        const __m512d v174l = _mm512_add_pd(v111l, v97);
        const __m512d v174h = _mm512_add_pd(v111h, v97);
        const __m512d v175l = _mm512_sub_pd(v174l, v97);
        const __m512d v175h = _mm512_sub_pd(v174h, v97);
        const __m512d v176l = _mm512_sub_pd(v111l, v175l);
        const __m512d v176h = _mm512_sub_pd(v111h, v175h);
        const __m512d v177l = _mm512_add_pd(v173l, v176l);
        const __m512d v177h = _mm512_add_pd(v173h, v176h);
        const __m512d v179l = _mm512_fmsub_pd(v174l, v72l, v112l);
        const __m512d v179h = _mm512_fmsub_pd(v174h, v72h, v112h);
        const __m512d v180l = _mm512_fmadd_pd(v164l, v174l, v179l);
        const __m512d v180h = _mm512_fmadd_pd(v164h, v174h, v179h);
        const __m512d v181l = _mm512_fmadd_pd(v72l, v177l, v180l);
        const __m512d v181h = _mm512_fmadd_pd(v72h, v177h, v180h);
        const __m512d v183l = _mm512_fmsub_pd(v112l, v124l, v125l);
        const __m512d v183h = _mm512_fmsub_pd(v112h, v124h, v125h);
        const __m512d v184l = _mm512_fmadd_pd(v181l, v124l, v183l);
        const __m512d v184h = _mm512_fmadd_pd(v181h, v124h, v183h);
        const __m512d v185l = _mm512_fmadd_pd(v151l, v112l, v184l);
        const __m512d v185h = _mm512_fmadd_pd(v151h, v112h, v184h);
        const __m512d v186l = _mm512_add_pd(v151l, v185l);
        const __m512d v186h = _mm512_add_pd(v151h, v185h);
        const __m512d v187l = _mm512_i32gather_pd(_mm512_castsi512_si256(v128), logaddexp_1ulp_avx2_table1, 8);
        const __m512d v187h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v128, 1), logaddexp_1ulp_avx2_table1, 8);
        const __m512d v188l = _mm512_mul_pd(v133l, v187l);
        const __m512d v188h = _mm512_mul_pd(v133h, v187h);
        const __m512d v189l = _mm512_mul_pd(v96l, v83l);
        const __m512d v189h = _mm512_mul_pd(v96h, v83h);
        const __m512d v190l = _mm512_sub_pd(v98l, v97);
        const __m512d v190h = _mm512_sub_pd(v98h, v97);
        const __m512d v191l = _mm512_sub_pd(v189l, v190l);
        const __m512d v191h = _mm512_sub_pd(v189h, v190h);
        const __m512d v192l = _mm512_sub_pd(v94l, v93);
        const __m512d v192h = _mm512_sub_pd(v94h, v93);
        const __m512d v193l = _mm512_sub_pd(v92l, v192l);
        const __m512d v193h = _mm512_sub_pd(v92h, v192h);
        const __m512d v194l = _mm512_add_pd(v193l, v156);
        const __m512d v194h = _mm512_add_pd(v193h, v156);
        const __m512d v195l = _mm512_sub_pd(v81l, v83l);
        const __m512d v195h = _mm512_sub_pd(v81h, v83h);
        const __m512d v196l = _mm512_sub_pd(v195l, v82l);
        const __m512d v196h = _mm512_sub_pd(v195h, v82h);
        const __m512d v198l = _mm512_fmsub_pd(v80l, v70, v82l);
        const __m512d v198h = _mm512_fmsub_pd(v80h, v70, v82h);
        const __m512d v199l = _mm512_sub_pd(v196l, v198l);
        const __m512d v199h = _mm512_sub_pd(v196h, v198h);
        const __m512d v200l = _mm512_fmadd_pd(v158, v80l, v199l);
        const __m512d v200h = _mm512_fmadd_pd(v158, v80h, v199h);
        const __m512d v202l = _mm512_fmsub_pd(v94l, v83l, v95l);
        const __m512d v202h = _mm512_fmsub_pd(v94h, v83h, v95h);
        const __m512d v203l = _mm512_fmadd_pd(v94l, v200l, v202l);
        const __m512d v203h = _mm512_fmadd_pd(v94h, v200h, v202h);
        const __m512d v204l = _mm512_fmadd_pd(v194l, v83l, v203l);
        const __m512d v204h = _mm512_fmadd_pd(v194h, v83h, v203h);
        const __m512d v205l = _mm512_sub_pd(v96l, v64);
        const __m512d v205h = _mm512_sub_pd(v96h, v64);
        const __m512d v206l = _mm512_sub_pd(v95l, v205l);
        const __m512d v206h = _mm512_sub_pd(v95h, v205h);
        const __m512d v207l = _mm512_add_pd(v204l, v206l);
        const __m512d v207h = _mm512_add_pd(v204h, v206h);
        const __m512d v209l = _mm512_fmsub_pd(v96l, v83l, v189l);
        const __m512d v209h = _mm512_fmsub_pd(v96h, v83h, v189h);
        const __m512d v210l = _mm512_fmadd_pd(v96l, v200l, v209l);
        const __m512d v210h = _mm512_fmadd_pd(v96h, v200h, v209h);
        const __m512d v211l = _mm512_fmadd_pd(v207l, v83l, v210l);
        const __m512d v211h = _mm512_fmadd_pd(v207h, v83h, v210h);
        const __m512d v212l = _mm512_add_pd(v191l, v211l);
        const __m512d v212h = _mm512_add_pd(v191h, v211h);
        const __m512d v213l = _mm512_fmadd_pd(v98l, v200l, v101l);
        const __m512d v213h = _mm512_fmadd_pd(v98h, v200h, v101h);
        const __m512d v214l = _mm512_fmadd_pd(v212l, v83l, v213l);
        const __m512d v214h = _mm512_fmadd_pd(v212h, v83h, v213h);
        const __m512d v216l = _mm512_fmsub_pd(v99l, v134l, v138l);
        const __m512d v216h = _mm512_fmsub_pd(v99h, v134h, v138h);
        const __m512d v217l = _mm512_fmadd_pd(v214l, v134l, v216l);
        const __m512d v217h = _mm512_fmadd_pd(v214h, v134h, v216h);
        const __m512d v218l = _mm512_fmadd_pd(v99l, v188l, v217l);
        const __m512d v218h = _mm512_fmadd_pd(v99h, v188h, v217h);
        const __m512d v219l = _mm512_add_pd(v188l, v218l);
        const __m512d v219h = _mm512_add_pd(v188h, v218h);
        const __m512d v220l = _mm512_add_pd(v186l, v219l);
        const __m512d v220h = _mm512_add_pd(v186h, v219h);
        const __m512d v221l = _mm512_sub_pd(v136l, v135l);
        const __m512d v221h = _mm512_sub_pd(v136h, v135h);
        const __m512d v222l = _mm512_sub_pd(v136l, v221l);
        const __m512d v222h = _mm512_sub_pd(v136h, v221h);
        const __m512d v223l = _mm512_sub_pd(v135l, v222l);
        const __m512d v223h = _mm512_sub_pd(v135h, v222h);
        const __m512d v224l = _mm512_sub_pd(v134l, v221l);
        const __m512d v224h = _mm512_sub_pd(v134h, v221h);
        const __m512d v225l = _mm512_add_pd(v223l, v224l);
        const __m512d v225h = _mm512_add_pd(v223h, v224h);
        const __m512d v226l = _mm512_add_pd(v220l, v225l);
        const __m512d v226h = _mm512_add_pd(v220h, v225h);
        const __m512d v227l = _mm512_add_pd(v149l, v226l);
        const __m512d v227h = _mm512_add_pd(v149h, v226h);
        const __m512d v228l = _mm512_add_pd(v144l, v227l);
        const __m512d v228h = _mm512_add_pd(v144h, v227h);
        const __m512d v229l = _mm512_add_pd(v228l, v139l);
        const __m512d v229h = _mm512_add_pd(v228h, v139h);
        const __m512d v232l = _mm512_fmadd_pd(v229l, v230, v231);
        const __m512d v232h = _mm512_fmadd_pd(v229h, v230, v231);
        const __m512d v234l = _mm512_fmadd_pd(v229l, v232l, v233);
        const __m512d v234h = _mm512_fmadd_pd(v229h, v232h, v233);
        const __m512d v235l = _mm512_mul_pd(v229l, v234l);
        const __m512d v235h = _mm512_mul_pd(v229h, v234h);
        const __m512d v236l = _mm512_fmadd_pd(v229l, v235l, v229l);
        const __m512d v236h = _mm512_fmadd_pd(v229h, v235h, v229h);
        const __m256 v237l = _mm512_cvtpd_ps(v236l);
        const __m256 v237h = _mm512_cvtpd_ps(v236h);
        const __m512 v237 = _mm512_insertf32x8(_mm512_castps256_ps512(v237l), v237h, 1);
        r0 = _mm512_mask_blend_ps(v55, r0, v237);
    }
    __mmask16 any2 = v63;
    if (__builtin_expect(any2 != 0, 0)) {
        const __m512 v239 = _mm512_mask_blend_ps(v61, v8, v238);
        r0 = _mm512_mask_blend_ps(v63, r0, v239);
    }
    _mm512_storeu_ps(y, r0);
}

static LOGADDEXP_1ULP_AVX2_AVX512_TARGET void logaddexp_1ulp_avx2_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logaddexp_1ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        logaddexp_1ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGADDEXP_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logaddexp_1ulp_avx2_level(void) {
#if defined(LOGADDEXP_1ULP_AVX2_FORCE_ISA)
    return LOGADDEXP_1ULP_AVX2_FORCE_ISA;
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

float logaddexp_1ulp_avx2(float x0, float x1) {
    return logaddexp_1ulp_avx2_element(x0, x1);
}

void logaddexp_1ulp_avx2_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logaddexp_1ulp_avx2_level();
    if (level == 2) {
        logaddexp_1ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        logaddexp_1ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    logaddexp_1ulp_avx2_array_portable(x0, x1, y, n);
}
