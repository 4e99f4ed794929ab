/* logaddexp_1ulp_avx2: logaddexp
 *
 *   target       logaddexp, ln(e^x0 + e^x1), f32
 *   domain       every input
 *   max error    0.899152 ulp, observed on 10109753 inputs
 *   worst input  -0x1.b0a06cp-1 (-0.844973922, encoding 0xbf585036)
 *                -0x1.1e0eccp-1 (-0.558706641, encoding 0xbf0f0766)
 *   result there 0x1.8d5702p-10 (0.00151573133, encoding 0x3ac6ab81)
 *   mean error   0.117570 ulp
 *   misrounded   9714 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bd503471a6125de93093a3c82c03a81c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logaddexp --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive logaddexp_1ulp_avx2.db
 *                time: 1.9684 ns/element as avx2 code (inputs mean)
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
    const double v12 = logaddexp_1ulp_avx2_fma_f64(v0, v10, v11);
    const double v13 = v12 - v11;
    const double v14 = -0x1.62e42ff094aabp-1; /* -0.69314718066956027 */
    const double v15 = logaddexp_1ulp_avx2_fma_f64(v13, v14, v10);
    const double v16 = v15 * v15;
    const double v17 = 0x1.a351c5238a3e4p-13; /* 0.00019994707791795498 */
    const double v18 = 0x1.6d831e3979794p-10; /* 0.0013943183133675362 */
    const double v19 = logaddexp_1ulp_avx2_fma_f64(v15, v17, v18);
    const double v20 = 0x1.110f69aab814ap-7; /* 0.0083331361724395987 */
    const double v21 = logaddexp_1ulp_avx2_fma_f64(v15, v19, v20);
    const double v22 = 0x1.5554997b01e36p-5; /* 0.041666316763493347 */
    const double v23 = 0x1.555556844e476p-3; /* 0.16666667548432529 */
    const double v24 = logaddexp_1ulp_avx2_fma_f64(v15, v22, v23);
    const double v25 = logaddexp_1ulp_avx2_fma_f64(v16, v21, v24);
    const double v26 = 0x1.00000002ab3e5p-1; /* 0.50000000031070313 */
    const double v27 = logaddexp_1ulp_avx2_fma_f64(v15, v25, v26);
    const double v28 = 0x1.ffffff9bad1b5p-1; /* 0.9999999883207723 */
    const double v29 = logaddexp_1ulp_avx2_fma_f64(v15, v27, v28);
    const double v30 = 0x1.ffffff9f63254p-1; /* 0.99999998875279994 */
    const double v31 = logaddexp_1ulp_avx2_fma_f64(v15, v29, v30);
    const int64_t v32 = logaddexp_1ulp_avx2_bits_f64(v12);
    const int64_t v33 = INT64_C(52);
    const int64_t v34 = logaddexp_1ulp_avx2_shl_i64(v32, v33);
    const double v35 = logaddexp_1ulp_avx2_addbits_f64(v31, v34);
    const double v36 = 0x1.3105b9b566f19p-5; /* 0.037234175407517785 */
    const double v37 = 0x1.36dd20562985dp-3; /* 0.15178895247408067 */
    const double v38 = logaddexp_1ulp_avx2_fma_f64(v35, v36, v37);
    const double v39 = 0x1.00000004693a2p+1; /* 2.000000002054052 */
    const double v40 = v39 + v35;
    const double v41 = v35 / v40;
    const double v42 = v41 * v41;
    const double v43 = 0x1.cb7d0bcb325dfp-3; /* 0.22435960019929177 */
    const double v44 = logaddexp_1ulp_avx2_fma_f64(v38, v42, v43);
    const double v45 = 0x1.247032207cacap-2; /* 0.2855842430428025 */
    const double v46 = logaddexp_1ulp_avx2_fma_f64(v44, v42, v45);
    const double v47 = -0x1.8551c862a49dap-24; /* -9.0645501363881694e-08 */
    const double v48 = 0x1.999afcc9da738p-2; /* 0.40000529272093699 */
    const double v49 = logaddexp_1ulp_avx2_fma_f64(v47, v31, v48);
    const double v50 = logaddexp_1ulp_avx2_fma_f64(v46, v42, v49);
    const double v51 = 0x1.55554ffb4d672p-1; /* 0.66666650717406939 */
    const double v52 = logaddexp_1ulp_avx2_fma_f64(v50, v42, v51);
    const double v53 = 0x1.00000031780bdp+1; /* 2.0000000230357657 */
    const double v54 = logaddexp_1ulp_avx2_fma_f64(v52, v42, v53);
    const double v55 = logaddexp_1ulp_avx2_fma_f64(v54, v41, v8);
    const double v57 = logaddexp_1ulp_avx2_abs_f64(v55);
    const double v58 = 0x1p-10; /* 0.0009765625 */
    const int v59 = v57 < v58;
    const float v60 = INFINITY;
    const float v61 = logaddexp_1ulp_avx2_abs_f32(v7);
    const int v62 = v60 == v61;
    const float v63 = -INFINITY;
    const int v64 = v63 == v5;
    const int v65 = v62 | v64;
    float r0;
    if (v65) {
        const int v66 = v2 != v2 || v3 != v3;
        const float v239 = NAN;
        const float v240 = v66 ? v239 : v7;
        r0 = v240;
    } else if (v59) {
        const double v67 = 0x1.000047924d0ep-40; /* 9.0949858167108128e-13 */
        const double v68 = 0x1p+0; /* 1 */
        const double v69 = 0x1.8p+47; /* 211106232532992 */
        const double v70 = logaddexp_1ulp_avx2_fma_f64(v0, v8, v69);
        const int64_t v71 = logaddexp_1ulp_avx2_bits_f64(v70);
        const int64_t v72 = INT64_C(31);
        const int64_t v73 = v72 & v71;
        const int64_t v74 = (int64_t)((uint64_t)v71 - (uint64_t)v73);
        const int64_t v75 = INT64_C(47);
        const int64_t v76 = logaddexp_1ulp_avx2_shl_i64(v74, v75);
        const double v77 = logaddexp_1ulp_avx2_addbits_f64(v68, v76);
        const int32_t v78 = 31;
        const int32_t v79 = (int32_t)(uint32_t)(uint64_t)v71;
        const int32_t v80 = v78 & v79;
        const double v81 = logaddexp_1ulp_avx2_table0[v80];
        const double v82 = v77 * v81;
        const double v83 = -0x1.62e42fefap-1; /* -0.69314718055829871 */
        const double v84 = v70 - v69;
        const double v85 = logaddexp_1ulp_avx2_fma_f64(v83, v84, v8);
        const double v86 = 0x1.cf79abc9e3b3ap-40; /* 1.6465949582897082e-12 */
        const double v87 = v86 * v84;
        const double v88 = v85 - v87;
        const double v89 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v90 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v91 = logaddexp_1ulp_avx2_fma_f64(v89, v88, v90);
        const double v92 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v93 = logaddexp_1ulp_avx2_fma_f64(v91, v88, v92);
        const double v94 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v95 = logaddexp_1ulp_avx2_fma_f64(v88, v93, v94);
        const double v96 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v97 = logaddexp_1ulp_avx2_fma_f64(v95, v88, v96);
        const double v98 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v99 = logaddexp_1ulp_avx2_fma_f64(v88, v97, v98);
        const double v100 = v99 * v88;
        const double v101 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v102 = v100 + v101;
        const double v103 = v102 * v88;
        const double v104 = 0x1p-1; /* 0.5 */
        const double v105 = v103 + v104;
        const double v106 = v88 * v105;
        const double v107 = logaddexp_1ulp_avx2_fma_f64(v106, v88, v88);
        const double v108 = v82 * v107;
        const double v109 = v1 > v6 ? v1 : v6;
        const double v110 = logaddexp_1ulp_avx2_fma_f64(v109, v0, v69);
        const int64_t v111 = logaddexp_1ulp_avx2_bits_f64(v110);
        const int32_t v112 = (int32_t)(uint32_t)(uint64_t)v111;
        const int32_t v113 = v78 & v112;
        const double v114 = logaddexp_1ulp_avx2_table0[v113];
        const int64_t v115 = v72 & v111;
        const int64_t v116 = (int64_t)((uint64_t)v111 - (uint64_t)v115);
        const int64_t v117 = logaddexp_1ulp_avx2_shl_i64(v116, v75);
        const double v118 = logaddexp_1ulp_avx2_addbits_f64(v68, v117);
        const double v119 = v114 * v118;
        const double v120 = v82 - v68;
        const double v121 = v119 + v120;
        const double v122 = v108 + v121;
        const double v123 = v110 - v69;
        const double v124 = logaddexp_1ulp_avx2_fma_f64(v83, v123, v109);
        const double v125 = v123 * v86;
        const double v126 = v124 - v125;
        const double v127 = logaddexp_1ulp_avx2_fma_f64(v89, v126, v90);
        const double v128 = logaddexp_1ulp_avx2_fma_f64(v127, v126, v92);
        const double v129 = logaddexp_1ulp_avx2_fma_f64(v128, v126, v94);
        const double v130 = logaddexp_1ulp_avx2_fma_f64(v129, v126, v96);
        const double v131 = logaddexp_1ulp_avx2_fma_f64(v130, v126, v98);
        const double v132 = v131 * v126;
        const double v133 = v132 + v101;
        const double v134 = v133 * v126;
        const double v135 = v134 + v104;
        const double v136 = v135 * v126;
        const double v137 = v68 + v136;
        const double v138 = logaddexp_1ulp_avx2_fma_f64(v137, v126, v67);
        const double v139 = v119 * v138;
        const double v140 = v122 + v139;
        const double v141 = v140 - v122;
        const double v142 = v140 - v141;
        const double v143 = v122 - v142;
        const double v144 = v139 - v141;
        const double v145 = v143 + v144;
        const double v146 = v121 - v120;
        const double v147 = v121 - v146;
        const double v148 = v120 - v147;
        const double v149 = logaddexp_1ulp_avx2_table1[v80];
        const double v150 = v149 * v77;
        const double v151 = v106 + v68;
        const double v152 = v151 - v68;
        const double v153 = v106 - v152;
        const double v154 = v102 - v101;
        const double v155 = v100 - v154;
        const double v156 = 0x1.5555555555555p-57; /* 9.2518585385429707e-18 */
        const double v157 = v155 + v156;
        const double v158 = 0x1.ff0347c262b83p-94; /* 1.0077950770076275e-28 */
        const double v159 = v85 - v88;
        const double v160 = v159 - v87;
        const double v161 = -v87;
        const double v162 = logaddexp_1ulp_avx2_fma_f64(v86, v84, v161);
        const double v163 = v160 - v162;
        const double v164 = logaddexp_1ulp_avx2_fma_f64(v158, v84, v163);
        const double v165 = -v103;
        const double v166 = logaddexp_1ulp_avx2_fma_f64(v102, v88, v165);
        const double v167 = logaddexp_1ulp_avx2_fma_f64(v102, v164, v166);
        const double v168 = logaddexp_1ulp_avx2_fma_f64(v157, v88, v167);
        const double v169 = v105 - v104;
        const double v170 = v103 - v169;
        const double v171 = v168 + v170;
        const double v172 = -v106;
        const double v173 = logaddexp_1ulp_avx2_fma_f64(v88, v105, v172);
        const double v174 = logaddexp_1ulp_avx2_fma_f64(v164, v105, v173);
        const double v175 = logaddexp_1ulp_avx2_fma_f64(v171, v88, v174);
        const double v176 = v153 + v175;
        const double v177 = -v107;
        const double v178 = logaddexp_1ulp_avx2_fma_f64(v151, v88, v177);
        const double v179 = logaddexp_1ulp_avx2_fma_f64(v151, v164, v178);
        const double v180 = logaddexp_1ulp_avx2_fma_f64(v176, v88, v179);
        const double v181 = -v108;
        const double v182 = logaddexp_1ulp_avx2_fma_f64(v82, v107, v181);
        const double v183 = logaddexp_1ulp_avx2_fma_f64(v82, v180, v182);
        const double v184 = logaddexp_1ulp_avx2_fma_f64(v150, v107, v183);
        const double v185 = v150 + v184;
        const double v186 = logaddexp_1ulp_avx2_table1[v113];
        const double v187 = v118 * v186;
        const double v188 = v137 - v68;
        const double v189 = v136 - v188;
        const double v190 = v133 - v101;
        const double v191 = v132 - v190;
        const double v192 = v191 + v156;
        const double v193 = v124 - v126;
        const double v194 = v193 - v125;
        const double v195 = -v125;
        const double v196 = logaddexp_1ulp_avx2_fma_f64(v123, v86, v195);
        const double v197 = v194 - v196;
        const double v198 = logaddexp_1ulp_avx2_fma_f64(v123, v158, v197);
        const double v199 = -v134;
        const double v200 = logaddexp_1ulp_avx2_fma_f64(v133, v126, v199);
        const double v201 = logaddexp_1ulp_avx2_fma_f64(v198, v133, v200);
        const double v202 = logaddexp_1ulp_avx2_fma_f64(v192, v126, v201);
        const double v203 = v135 - v104;
        const double v204 = v134 - v203;
        const double v205 = v202 + v204;
        const double v206 = -v136;
        const double v207 = logaddexp_1ulp_avx2_fma_f64(v135, v126, v206);
        const double v208 = logaddexp_1ulp_avx2_fma_f64(v135, v198, v207);
        const double v209 = logaddexp_1ulp_avx2_fma_f64(v205, v126, v208);
        const double v210 = v189 + v209;
        const double v211 = -v138;
        const double v212 = logaddexp_1ulp_avx2_fma_f64(v137, v126, v211);
        const double v213 = logaddexp_1ulp_avx2_fma_f64(v137, v198, v212);
        const double v214 = logaddexp_1ulp_avx2_fma_f64(v210, v126, v213);
        const double v215 = -v139;
        const double v216 = logaddexp_1ulp_avx2_fma_f64(v119, v138, v215);
        const double v217 = logaddexp_1ulp_avx2_fma_f64(v214, v119, v216);
        const double v218 = logaddexp_1ulp_avx2_fma_f64(v187, v138, v217);
        const double v219 = v187 + v218;
        const double v220 = v185 + v219;
        const double v221 = v148 + v220;
        const double v222 = v122 - v121;
        const double v223 = v122 - v222;
        const double v224 = v121 - v223;
        const double v225 = v108 - v222;
        const double v226 = v224 + v225;
        const double v227 = v221 + v226;
        const double v228 = v145 + v227;
        const double v229 = v228 + v140;
        const double v230 = -0x1p-2; /* -0.25 */
        const double v231 = logaddexp_1ulp_avx2_fma_f64(v67, v229, v230);
        const double v232 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v233 = logaddexp_1ulp_avx2_fma_f64(v231, v229, v232);
        const double v234 = -0x1p-1; /* -0.5 */
        const double v235 = logaddexp_1ulp_avx2_fma_f64(v233, v229, v234);
        const double v236 = v235 * v229;
        const double v237 = logaddexp_1ulp_avx2_fma_f64(v236, v229, v229);
        const float v238 = (float)v237;
        r0 = v238;
    } else {
        const float v56 = (float)v55;
        r0 = v56;
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

/* Loads one by one take less time than the gather (Zen 5). */
LOGADDEXP_1ULP_AVX2_AVX2 __m256d logaddexp_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGADDEXP_1ULP_AVX2_AVX2 void logaddexp_1ulp_avx2_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(-0x1.9p+7); /* -200 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v14 = _mm256_set1_pd(-0x1.62e42ff094aabp-1); /* -0.69314718066956027 */
    const __m256d v17 = _mm256_set1_pd(0x1.a351c5238a3e4p-13); /* 0.00019994707791795498 */
    const __m256d v18 = _mm256_set1_pd(0x1.6d831e3979794p-10); /* 0.0013943183133675362 */
    const __m256d v20 = _mm256_set1_pd(0x1.110f69aab814ap-7); /* 0.0083331361724395987 */
    const __m256d v22 = _mm256_set1_pd(0x1.5554997b01e36p-5); /* 0.041666316763493347 */
    const __m256d v23 = _mm256_set1_pd(0x1.555556844e476p-3); /* 0.16666667548432529 */
    const __m256d v26 = _mm256_set1_pd(0x1.00000002ab3e5p-1); /* 0.50000000031070313 */
    const __m256d v28 = _mm256_set1_pd(0x1.ffffff9bad1b5p-1); /* 0.9999999883207723 */
    const __m256d v30 = _mm256_set1_pd(0x1.ffffff9f63254p-1); /* 0.99999998875279994 */
    const __m256d v36 = _mm256_set1_pd(0x1.3105b9b566f19p-5); /* 0.037234175407517785 */
    const __m256d v37 = _mm256_set1_pd(0x1.36dd20562985dp-3); /* 0.15178895247408067 */
    const __m256d v39 = _mm256_set1_pd(0x1.00000004693a2p+1); /* 2.000000002054052 */
    const __m256d v43 = _mm256_set1_pd(0x1.cb7d0bcb325dfp-3); /* 0.22435960019929177 */
    const __m256d v45 = _mm256_set1_pd(0x1.247032207cacap-2); /* 0.2855842430428025 */
    const __m256d v47 = _mm256_set1_pd(-0x1.8551c862a49dap-24); /* -9.0645501363881694e-08 */
    const __m256d v48 = _mm256_set1_pd(0x1.999afcc9da738p-2); /* 0.40000529272093699 */
    const __m256d v51 = _mm256_set1_pd(0x1.55554ffb4d672p-1); /* 0.66666650717406939 */
    const __m256d v53 = _mm256_set1_pd(0x1.00000031780bdp+1); /* 2.0000000230357657 */
    const __m256d v58 = _mm256_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m256 v60 = _mm256_set1_ps(INFINITY);
    const __m256 v63 = _mm256_set1_ps(-INFINITY);
    const __m256d v67 = _mm256_set1_pd(0x1.000047924d0ep-40); /* 9.0949858167108128e-13 */
    const __m256d v68 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v69 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256i v72 = _mm256_set1_epi64x(INT64_C(31));
    const __m256i v78 = _mm256_set1_epi32(31);
    const __m256d v83 = _mm256_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m256d v86 = _mm256_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m256d v89 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v90 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v92 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v94 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v96 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v98 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v101 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v104 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v156 = _mm256_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m256d v158 = _mm256_set1_pd(0x1.ff0347c262b83p-94); /* 1.0077950770076275e-28 */
    const __m256d v230 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v232 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v234 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256 v239 = _mm256_set1_ps(NAN);
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
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v15l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v15h, v17, v18);
    const __m256d v21l = _mm256_fmadd_pd(v15l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v15h, v19h, v20);
    const __m256d v24l = _mm256_fmadd_pd(v15l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v15h, v22, v23);
    const __m256d v25l = _mm256_fmadd_pd(v16l, v21l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v16h, v21h, v24h);
    const __m256d v27l = _mm256_fmadd_pd(v15l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v15h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v29h, v30);
    const __m256i v32l = _mm256_castpd_si256(v12l);
    const __m256i v32h = _mm256_castpd_si256(v12h);
    const __m256i v34l = _mm256_slli_epi64(v32l, 52);
    const __m256i v34h = _mm256_slli_epi64(v32h, 52);
    const __m256d v35l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v31l), v34l));
    const __m256d v35h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v31h), v34h));
    const __m256d v38l = _mm256_fmadd_pd(v35l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v35h, v36, v37);
    const __m256d v40l = _mm256_add_pd(v39, v35l);
    const __m256d v40h = _mm256_add_pd(v39, v35h);
    const __m256d v41l = _mm256_div_pd(v35l, v40l);
    const __m256d v41h = _mm256_div_pd(v35h, v40h);
    const __m256d v42l = _mm256_mul_pd(v41l, v41l);
    const __m256d v42h = _mm256_mul_pd(v41h, v41h);
    const __m256d v44l = _mm256_fmadd_pd(v38l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v38h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v42l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v42h, v45);
    const __m256d v49l = _mm256_fmadd_pd(v47, v31l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47, v31h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v46l, v42l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v46h, v42h, v49h);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v42l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v42h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v42l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v42h, v53);
    const __m256d v55l = _mm256_fmadd_pd(v54l, v41l, v8l);
    const __m256d v55h = _mm256_fmadd_pd(v54h, v41h, v8h);
    const __m128 v56l = _mm256_cvtpd_ps(v55l);
    const __m128 v56h = _mm256_cvtpd_ps(v55h);
    const __m256 v56 = _mm256_set_m128(v56h, v56l);
    const __m256d v57l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v55l);
    const __m256d v57h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v55h);
    const __m256i v59l = _mm256_castpd_si256(_mm256_cmp_pd(v57l, v58, _CMP_LT_OQ));
    const __m256i v59h = _mm256_castpd_si256(_mm256_cmp_pd(v57h, v58, _CMP_LT_OQ));
    const __m256i v59 = logaddexp_1ulp_avx2_join_mask_avx2(v59l, v59h);
    const __m256 v61 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256i v62 = _mm256_castps_si256(_mm256_cmp_ps(v60, v61, _CMP_EQ_OQ));
    const __m256i v64 = _mm256_castps_si256(_mm256_cmp_ps(v63, v5, _CMP_EQ_OQ));
    const __m256i v65 = _mm256_or_si256(v62, v64);
    const __m256i v66 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_UNORD_Q));
    __m256 r0 = v56;
    __m256i any1 = v59;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v70l = _mm256_fmadd_pd(v0, v8l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v0, v8h, v69);
        const __m256i v71l = _mm256_castpd_si256(v70l);
        const __m256i v71h = _mm256_castpd_si256(v70h);
        const __m256i v73l = _mm256_and_si256(v72, v71l);
        const __m256i v73h = _mm256_and_si256(v72, v71h);
        const __m256i v74l = _mm256_sub_epi64(v71l, v73l);
        const __m256i v74h = _mm256_sub_epi64(v71h, v73h);
        const __m256i v76l = _mm256_slli_epi64(v74l, 47);
        const __m256i v76h = _mm256_slli_epi64(v74h, 47);
        const __m256d v77l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v68), v76l));
        const __m256d v77h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v68), v76h));
        const __m128i v79l = logaddexp_1ulp_avx2_wrap_avx2(v71l);
        const __m128i v79h = logaddexp_1ulp_avx2_wrap_avx2(v71h);
        const __m256i v79 = _mm256_set_m128i(v79h, v79l);
        const __m256i v80 = _mm256_and_si256(v78, v79);
        const __m256d v81l = logaddexp_1ulp_avx2_gather_f64_avx2(logaddexp_1ulp_avx2_table0, _mm256_castsi256_si128(v80));
        const __m256d v81h = logaddexp_1ulp_avx2_gather_f64_avx2(logaddexp_1ulp_avx2_table0, _mm256_extracti128_si256(v80, 1));
        const __m256d v82l = _mm256_mul_pd(v77l, v81l);
        const __m256d v82h = _mm256_mul_pd(v77h, v81h);
        const __m256d v84l = _mm256_sub_pd(v70l, v69);
        const __m256d v84h = _mm256_sub_pd(v70h, v69);
        const __m256d v85l = _mm256_fmadd_pd(v83, v84l, v8l);
        const __m256d v85h = _mm256_fmadd_pd(v83, v84h, v8h);
        const __m256d v87l = _mm256_mul_pd(v86, v84l);
        const __m256d v87h = _mm256_mul_pd(v86, v84h);
        const __m256d v88l = _mm256_sub_pd(v85l, v87l);
        const __m256d v88h = _mm256_sub_pd(v85h, v87h);
        const __m256d v91l = _mm256_fmadd_pd(v89, v88l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89, v88h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v91l, v88l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91h, v88h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v88l, v93l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v88h, v93h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v88l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v88h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v88l, v97l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v88h, v97h, v98);
        const __m256d v100l = _mm256_mul_pd(v99l, v88l);
        const __m256d v100h = _mm256_mul_pd(v99h, v88h);
        const __m256d v102l = _mm256_add_pd(v100l, v101);
        const __m256d v102h = _mm256_add_pd(v100h, v101);
        const __m256d v103l = _mm256_mul_pd(v102l, v88l);
        const __m256d v103h = _mm256_mul_pd(v102h, v88h);
        const __m256d v105l = _mm256_add_pd(v103l, v104);
        const __m256d v105h = _mm256_add_pd(v103h, v104);
        const __m256d v106l = _mm256_mul_pd(v88l, v105l);
        const __m256d v106h = _mm256_mul_pd(v88h, v105h);
        const __m256d v107l = _mm256_fmadd_pd(v106l, v88l, v88l);
        const __m256d v107h = _mm256_fmadd_pd(v106h, v88h, v88h);
        const __m256d v108l = _mm256_mul_pd(v82l, v107l);
        const __m256d v108h = _mm256_mul_pd(v82h, v107h);
        const __m256d v109l = _mm256_max_pd(v1, v6l);
        const __m256d v109h = _mm256_max_pd(v1, v6h);
        const __m256d v110l = _mm256_fmadd_pd(v109l, v0, v69);
        const __m256d v110h = _mm256_fmadd_pd(v109h, v0, v69);
        const __m256i v111l = _mm256_castpd_si256(v110l);
        const __m256i v111h = _mm256_castpd_si256(v110h);
        const __m128i v112l = logaddexp_1ulp_avx2_wrap_avx2(v111l);
        const __m128i v112h = logaddexp_1ulp_avx2_wrap_avx2(v111h);
        const __m256i v112 = _mm256_set_m128i(v112h, v112l);
        const __m256i v113 = _mm256_and_si256(v78, v112);
        const __m256d v114l = logaddexp_1ulp_avx2_gather_f64_avx2(logaddexp_1ulp_avx2_table0, _mm256_castsi256_si128(v113));
        const __m256d v114h = logaddexp_1ulp_avx2_gather_f64_avx2(logaddexp_1ulp_avx2_table0, _mm256_extracti128_si256(v113, 1));
        const __m256i v115l = _mm256_and_si256(v72, v111l);
        const __m256i v115h = _mm256_and_si256(v72, v111h);
        const __m256i v116l = _mm256_sub_epi64(v111l, v115l);
        const __m256i v116h = _mm256_sub_epi64(v111h, v115h);
        const __m256i v117l = _mm256_slli_epi64(v116l, 47);
        const __m256i v117h = _mm256_slli_epi64(v116h, 47);
        const __m256d v118l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v68), v117l));
        const __m256d v118h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v68), v117h));
        const __m256d v119l = _mm256_mul_pd(v114l, v118l);
        const __m256d v119h = _mm256_mul_pd(v114h, v118h);
        const __m256d v120l = _mm256_sub_pd(v82l, v68);
        const __m256d v120h = _mm256_sub_pd(v82h, v68);
        const __m256d v121l = _mm256_add_pd(v119l, v120l);
        const __m256d v121h = _mm256_add_pd(v119h, v120h);
        const __m256d v122l = _mm256_add_pd(v108l, v121l);
        const __m256d v122h = _mm256_add_pd(v108h, v121h);
        const __m256d v123l = _mm256_sub_pd(v110l, v69);
        const __m256d v123h = _mm256_sub_pd(v110h, v69);
        const __m256d v124l = _mm256_fmadd_pd(v83, v123l, v109l);
        const __m256d v124h = _mm256_fmadd_pd(v83, v123h, v109h);
        const __m256d v125l = _mm256_mul_pd(v123l, v86);
        const __m256d v125h = _mm256_mul_pd(v123h, v86);
        const __m256d v126l = _mm256_sub_pd(v124l, v125l);
        const __m256d v126h = _mm256_sub_pd(v124h, v125h);
        const __m256d v127l = _mm256_fmadd_pd(v89, v126l, v90);
        const __m256d v127h = _mm256_fmadd_pd(v89, v126h, v90);
        const __m256d v128l = _mm256_fmadd_pd(v127l, v126l, v92);
        const __m256d v128h = _mm256_fmadd_pd(v127h, v126h, v92);
        const __m256d v129l = _mm256_fmadd_pd(v128l, v126l, v94);
        const __m256d v129h = _mm256_fmadd_pd(v128h, v126h, v94);
        const __m256d v130l = _mm256_fmadd_pd(v129l, v126l, v96);
        const __m256d v130h = _mm256_fmadd_pd(v129h, v126h, v96);
        const __m256d v131l = _mm256_fmadd_pd(v130l, v126l, v98);
        const __m256d v131h = _mm256_fmadd_pd(v130h, v126h, v98);
        const __m256d v132l = _mm256_mul_pd(v131l, v126l);
        const __m256d v132h = _mm256_mul_pd(v131h, v126h);
        const __m256d v133l = _mm256_add_pd(v132l, v101);
        const __m256d v133h = _mm256_add_pd(v132h, v101);
        const __m256d v134l = _mm256_mul_pd(v133l, v126l);
        const __m256d v134h = _mm256_mul_pd(v133h, v126h);
        const __m256d v135l = _mm256_add_pd(v134l, v104);
        const __m256d v135h = _mm256_add_pd(v134h, v104);
        const __m256d v136l = _mm256_mul_pd(v135l, v126l);
        const __m256d v136h = _mm256_mul_pd(v135h, v126h);
        const __m256d v137l = _mm256_add_pd(v68, v136l);
        const __m256d v137h = _mm256_add_pd(v68, v136h);
        const __m256d v138l = _mm256_fmadd_pd(v137l, v126l, v67);
        const __m256d v138h = _mm256_fmadd_pd(v137h, v126h, v67);
        const __m256d v139l = _mm256_mul_pd(v119l, v138l);
        const __m256d v139h = _mm256_mul_pd(v119h, v138h);
        const __m256d v140l = _mm256_add_pd(v122l, v139l);
        const __m256d v140h = _mm256_add_pd(v122h, v139h);
        const __m256d v141l = _mm256_sub_pd(v140l, v122l);
        const __m256d v141h = _mm256_sub_pd(v140h, v122h);
        const __m256d v142l = _mm256_sub_pd(v140l, v141l);
        const __m256d v142h = _mm256_sub_pd(v140h, v141h);
        const __m256d v143l = _mm256_sub_pd(v122l, v142l);
        const __m256d v143h = _mm256_sub_pd(v122h, v142h);
        const __m256d v144l = _mm256_sub_pd(v139l, v141l);
        const __m256d v144h = _mm256_sub_pd(v139h, v141h);
        const __m256d v145l = _mm256_add_pd(v143l, v144l);
        const __m256d v145h = _mm256_add_pd(v143h, v144h);
        const __m256d v146l = _mm256_sub_pd(v121l, v120l);
        const __m256d v146h = _mm256_sub_pd(v121h, v120h);
        const __m256d v147l = _mm256_sub_pd(v121l, v146l);
        const __m256d v147h = _mm256_sub_pd(v121h, v146h);
        const __m256d v148l = _mm256_sub_pd(v120l, v147l);
        const __m256d v148h = _mm256_sub_pd(v120h, v147h);
        const __m256d v149l = logaddexp_1ulp_avx2_gather_f64_avx2(logaddexp_1ulp_avx2_table1, _mm256_castsi256_si128(v80));
        const __m256d v149h = logaddexp_1ulp_avx2_gather_f64_avx2(logaddexp_1ulp_avx2_table1, _mm256_extracti128_si256(v80, 1));
        const __m256d v150l = _mm256_mul_pd(v149l, v77l);
        const __m256d v150h = _mm256_mul_pd(v149h, v77h);
        const __m256d v151l = _mm256_add_pd(v106l, v68);
        const __m256d v151h = _mm256_add_pd(v106h, v68);
        const __m256d v152l = _mm256_sub_pd(v151l, v68);
        const __m256d v152h = _mm256_sub_pd(v151h, v68);
        const __m256d v153l = _mm256_sub_pd(v106l, v152l);
        const __m256d v153h = _mm256_sub_pd(v106h, v152h);
        const __m256d v154l = _mm256_sub_pd(v102l, v101);
        const __m256d v154h = _mm256_sub_pd(v102h, v101);
        const __m256d v155l = _mm256_sub_pd(v100l, v154l);
        const __m256d v155h = _mm256_sub_pd(v100h, v154h);
        const __m256d v157l = _mm256_add_pd(v155l, v156);
        const __m256d v157h = _mm256_add_pd(v155h, v156);
        const __m256d v159l = _mm256_sub_pd(v85l, v88l);
        const __m256d v159h = _mm256_sub_pd(v85h, v88h);
        const __m256d v160l = _mm256_sub_pd(v159l, v87l);
        const __m256d v160h = _mm256_sub_pd(v159h, v87h);
        const __m256d v162l = _mm256_fmsub_pd(v86, v84l, v87l);
        const __m256d v162h = _mm256_fmsub_pd(v86, v84h, v87h);
        const __m256d v163l = _mm256_sub_pd(v160l, v162l);
        const __m256d v163h = _mm256_sub_pd(v160h, v162h);
        const __m256d v164l = _mm256_fmadd_pd(v158, v84l, v163l);
        const __m256d v164h = _mm256_fmadd_pd(v158, v84h, v163h);
        const __m256d v166l = _mm256_fmsub_pd(v102l, v88l, v103l);
        const __m256d v166h = _mm256_fmsub_pd(v102h, v88h, v103h);
        const __m256d v167l = _mm256_fmadd_pd(v102l, v164l, v166l);
        const __m256d v167h = _mm256_fmadd_pd(v102h, v164h, v166h);
        const __m256d v168l = _mm256_fmadd_pd(v157l, v88l, v167l);
        const __m256d v168h = _mm256_fmadd_pd(v157h, v88h, v167h);
        const __m256d v169l = _mm256_sub_pd(v105l, v104);
        const __m256d v169h = _mm256_sub_pd(v105h, v104);
        const __m256d v170l = _mm256_sub_pd(v103l, v169l);
        const __m256d v170h = _mm256_sub_pd(v103h, v169h);
        const __m256d v171l = _mm256_add_pd(v168l, v170l);
        const __m256d v171h = _mm256_add_pd(v168h, v170h);
        const __m256d v173l = _mm256_fmsub_pd(v88l, v105l, v106l);
        const __m256d v173h = _mm256_fmsub_pd(v88h, v105h, v106h);
        const __m256d v174l = _mm256_fmadd_pd(v164l, v105l, v173l);
        const __m256d v174h = _mm256_fmadd_pd(v164h, v105h, v173h);
        const __m256d v175l = _mm256_fmadd_pd(v171l, v88l, v174l);
        const __m256d v175h = _mm256_fmadd_pd(v171h, v88h, v174h);
        const __m256d v176l = _mm256_add_pd(v153l, v175l);
        const __m256d v176h = _mm256_add_pd(v153h, v175h);
        const __m256d v178l = _mm256_fmsub_pd(v151l, v88l, v107l);
        const __m256d v178h = _mm256_fmsub_pd(v151h, v88h, v107h);
        const __m256d v179l = _mm256_fmadd_pd(v151l, v164l, v178l);
        const __m256d v179h = _mm256_fmadd_pd(v151h, v164h, v178h);
        const __m256d v180l = _mm256_fmadd_pd(v176l, v88l, v179l);
        const __m256d v180h = _mm256_fmadd_pd(v176h, v88h, v179h);
        const __m256d v182l = _mm256_fmsub_pd(v82l, v107l, v108l);
        const __m256d v182h = _mm256_fmsub_pd(v82h, v107h, v108h);
        const __m256d v183l = _mm256_fmadd_pd(v82l, v180l, v182l);
        const __m256d v183h = _mm256_fmadd_pd(v82h, v180h, v182h);
        const __m256d v184l = _mm256_fmadd_pd(v150l, v107l, v183l);
        const __m256d v184h = _mm256_fmadd_pd(v150h, v107h, v183h);
        const __m256d v185l = _mm256_add_pd(v150l, v184l);
        const __m256d v185h = _mm256_add_pd(v150h, v184h);
        const __m256d v186l = logaddexp_1ulp_avx2_gather_f64_avx2(logaddexp_1ulp_avx2_table1, _mm256_castsi256_si128(v113));
        const __m256d v186h = logaddexp_1ulp_avx2_gather_f64_avx2(logaddexp_1ulp_avx2_table1, _mm256_extracti128_si256(v113, 1));
        const __m256d v187l = _mm256_mul_pd(v118l, v186l);
        const __m256d v187h = _mm256_mul_pd(v118h, v186h);
        const __m256d v188l = _mm256_sub_pd(v137l, v68);
        const __m256d v188h = _mm256_sub_pd(v137h, v68);
        const __m256d v189l = _mm256_sub_pd(v136l, v188l);
        const __m256d v189h = _mm256_sub_pd(v136h, v188h);
        const __m256d v190l = _mm256_sub_pd(v133l, v101);
        const __m256d v190h = _mm256_sub_pd(v133h, v101);
        const __m256d v191l = _mm256_sub_pd(v132l, v190l);
        const __m256d v191h = _mm256_sub_pd(v132h, v190h);
        const __m256d v192l = _mm256_add_pd(v191l, v156);
        const __m256d v192h = _mm256_add_pd(v191h, v156);
        const __m256d v193l = _mm256_sub_pd(v124l, v126l);
        const __m256d v193h = _mm256_sub_pd(v124h, v126h);
        const __m256d v194l = _mm256_sub_pd(v193l, v125l);
        const __m256d v194h = _mm256_sub_pd(v193h, v125h);
        const __m256d v196l = _mm256_fmsub_pd(v123l, v86, v125l);
        const __m256d v196h = _mm256_fmsub_pd(v123h, v86, v125h);
        const __m256d v197l = _mm256_sub_pd(v194l, v196l);
        const __m256d v197h = _mm256_sub_pd(v194h, v196h);
        const __m256d v198l = _mm256_fmadd_pd(v123l, v158, v197l);
        const __m256d v198h = _mm256_fmadd_pd(v123h, v158, v197h);
        const __m256d v200l = _mm256_fmsub_pd(v133l, v126l, v134l);
        const __m256d v200h = _mm256_fmsub_pd(v133h, v126h, v134h);
        const __m256d v201l = _mm256_fmadd_pd(v198l, v133l, v200l);
        const __m256d v201h = _mm256_fmadd_pd(v198h, v133h, v200h);
        const __m256d v202l = _mm256_fmadd_pd(v192l, v126l, v201l);
        const __m256d v202h = _mm256_fmadd_pd(v192h, v126h, v201h);
        const __m256d v203l = _mm256_sub_pd(v135l, v104);
        const __m256d v203h = _mm256_sub_pd(v135h, v104);
        const __m256d v204l = _mm256_sub_pd(v134l, v203l);
        const __m256d v204h = _mm256_sub_pd(v134h, v203h);
        const __m256d v205l = _mm256_add_pd(v202l, v204l);
        const __m256d v205h = _mm256_add_pd(v202h, v204h);
        const __m256d v207l = _mm256_fmsub_pd(v135l, v126l, v136l);
        const __m256d v207h = _mm256_fmsub_pd(v135h, v126h, v136h);
        const __m256d v208l = _mm256_fmadd_pd(v135l, v198l, v207l);
        const __m256d v208h = _mm256_fmadd_pd(v135h, v198h, v207h);
        const __m256d v209l = _mm256_fmadd_pd(v205l, v126l, v208l);
        const __m256d v209h = _mm256_fmadd_pd(v205h, v126h, v208h);
        const __m256d v210l = _mm256_add_pd(v189l, v209l);
        const __m256d v210h = _mm256_add_pd(v189h, v209h);
        const __m256d v212l = _mm256_fmsub_pd(v137l, v126l, v138l);
        const __m256d v212h = _mm256_fmsub_pd(v137h, v126h, v138h);
        const __m256d v213l = _mm256_fmadd_pd(v137l, v198l, v212l);
        const __m256d v213h = _mm256_fmadd_pd(v137h, v198h, v212h);
        const __m256d v214l = _mm256_fmadd_pd(v210l, v126l, v213l);
        const __m256d v214h = _mm256_fmadd_pd(v210h, v126h, v213h);
        const __m256d v216l = _mm256_fmsub_pd(v119l, v138l, v139l);
        const __m256d v216h = _mm256_fmsub_pd(v119h, v138h, v139h);
        const __m256d v217l = _mm256_fmadd_pd(v214l, v119l, v216l);
        const __m256d v217h = _mm256_fmadd_pd(v214h, v119h, v216h);
        const __m256d v218l = _mm256_fmadd_pd(v187l, v138l, v217l);
        const __m256d v218h = _mm256_fmadd_pd(v187h, v138h, v217h);
        const __m256d v219l = _mm256_add_pd(v187l, v218l);
        const __m256d v219h = _mm256_add_pd(v187h, v218h);
        const __m256d v220l = _mm256_add_pd(v185l, v219l);
        const __m256d v220h = _mm256_add_pd(v185h, v219h);
        const __m256d v221l = _mm256_add_pd(v148l, v220l);
        const __m256d v221h = _mm256_add_pd(v148h, v220h);
        const __m256d v222l = _mm256_sub_pd(v122l, v121l);
        const __m256d v222h = _mm256_sub_pd(v122h, v121h);
        const __m256d v223l = _mm256_sub_pd(v122l, v222l);
        const __m256d v223h = _mm256_sub_pd(v122h, v222h);
        const __m256d v224l = _mm256_sub_pd(v121l, v223l);
        const __m256d v224h = _mm256_sub_pd(v121h, v223h);
        const __m256d v225l = _mm256_sub_pd(v108l, v222l);
        const __m256d v225h = _mm256_sub_pd(v108h, v222h);
        const __m256d v226l = _mm256_add_pd(v224l, v225l);
        const __m256d v226h = _mm256_add_pd(v224h, v225h);
        const __m256d v227l = _mm256_add_pd(v221l, v226l);
        const __m256d v227h = _mm256_add_pd(v221h, v226h);
        const __m256d v228l = _mm256_add_pd(v145l, v227l);
        const __m256d v228h = _mm256_add_pd(v145h, v227h);
        const __m256d v229l = _mm256_add_pd(v228l, v140l);
        const __m256d v229h = _mm256_add_pd(v228h, v140h);
        const __m256d v231l = _mm256_fmadd_pd(v67, v229l, v230);
        const __m256d v231h = _mm256_fmadd_pd(v67, v229h, v230);
        const __m256d v233l = _mm256_fmadd_pd(v231l, v229l, v232);
        const __m256d v233h = _mm256_fmadd_pd(v231h, v229h, v232);
        const __m256d v235l = _mm256_fmadd_pd(v233l, v229l, v234);
        const __m256d v235h = _mm256_fmadd_pd(v233h, v229h, v234);
        const __m256d v236l = _mm256_mul_pd(v235l, v229l);
        const __m256d v236h = _mm256_mul_pd(v235h, v229h);
        const __m256d v237l = _mm256_fmadd_pd(v236l, v229l, v229l);
        const __m256d v237h = _mm256_fmadd_pd(v236h, v229h, v229h);
        const __m128 v238l = _mm256_cvtpd_ps(v237l);
        const __m128 v238h = _mm256_cvtpd_ps(v237h);
        const __m256 v238 = _mm256_set_m128(v238h, v238l);
        r0 = _mm256_blendv_ps(r0, v238, _mm256_castsi256_ps(v59));
    }
    __m256i any2 = v65;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        const __m256 v240 = _mm256_blendv_ps(v7, v239, _mm256_castsi256_ps(v66));
        r0 = _mm256_blendv_ps(r0, v240, _mm256_castsi256_ps(v65));
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

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGADDEXP_1ULP_AVX2_AVX512 void logaddexp_1ulp_avx2_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(-0x1.9p+7); /* -200 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v14 = _mm512_set1_pd(-0x1.62e42ff094aabp-1); /* -0.69314718066956027 */
    const __m512d v17 = _mm512_set1_pd(0x1.a351c5238a3e4p-13); /* 0.00019994707791795498 */
    const __m512d v18 = _mm512_set1_pd(0x1.6d831e3979794p-10); /* 0.0013943183133675362 */
    const __m512d v20 = _mm512_set1_pd(0x1.110f69aab814ap-7); /* 0.0083331361724395987 */
    const __m512d v22 = _mm512_set1_pd(0x1.5554997b01e36p-5); /* 0.041666316763493347 */
    const __m512d v23 = _mm512_set1_pd(0x1.555556844e476p-3); /* 0.16666667548432529 */
    const __m512d v26 = _mm512_set1_pd(0x1.00000002ab3e5p-1); /* 0.50000000031070313 */
    const __m512d v28 = _mm512_set1_pd(0x1.ffffff9bad1b5p-1); /* 0.9999999883207723 */
    const __m512d v30 = _mm512_set1_pd(0x1.ffffff9f63254p-1); /* 0.99999998875279994 */
    const __m512d v36 = _mm512_set1_pd(0x1.3105b9b566f19p-5); /* 0.037234175407517785 */
    const __m512d v37 = _mm512_set1_pd(0x1.36dd20562985dp-3); /* 0.15178895247408067 */
    const __m512d v39 = _mm512_set1_pd(0x1.00000004693a2p+1); /* 2.000000002054052 */
    const __m512d v43 = _mm512_set1_pd(0x1.cb7d0bcb325dfp-3); /* 0.22435960019929177 */
    const __m512d v45 = _mm512_set1_pd(0x1.247032207cacap-2); /* 0.2855842430428025 */
    const __m512d v47 = _mm512_set1_pd(-0x1.8551c862a49dap-24); /* -9.0645501363881694e-08 */
    const __m512d v48 = _mm512_set1_pd(0x1.999afcc9da738p-2); /* 0.40000529272093699 */
    const __m512d v51 = _mm512_set1_pd(0x1.55554ffb4d672p-1); /* 0.66666650717406939 */
    const __m512d v53 = _mm512_set1_pd(0x1.00000031780bdp+1); /* 2.0000000230357657 */
    const __m512d v58 = _mm512_set1_pd(0x1p-10); /* 0.0009765625 */
    const __m512 v60 = _mm512_set1_ps(INFINITY);
    const __m512 v63 = _mm512_set1_ps(-INFINITY);
    const __m512d v67 = _mm512_set1_pd(0x1.000047924d0ep-40); /* 9.0949858167108128e-13 */
    const __m512d v68 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v69 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512i v72 = _mm512_set1_epi64(INT64_C(31));
    const __m512i v78 = _mm512_set1_epi32(31);
    const __m512d v83 = _mm512_set1_pd(-0x1.62e42fefap-1); /* -0.69314718055829871 */
    const __m512d v86 = _mm512_set1_pd(0x1.cf79abc9e3b3ap-40); /* 1.6465949582897082e-12 */
    const __m512d v89 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v90 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v92 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v94 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v96 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v98 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v101 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v104 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v156 = _mm512_set1_pd(0x1.5555555555555p-57); /* 9.2518585385429707e-18 */
    const __m512d v158 = _mm512_set1_pd(0x1.ff0347c262b83p-94); /* 1.0077950770076275e-28 */
    const __m512d v230 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v232 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v234 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512 v239 = _mm512_set1_ps(NAN);
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
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v15l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v15h, v17, v18);
    const __m512d v21l = _mm512_fmadd_pd(v15l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v15h, v19h, v20);
    const __m512d v24l = _mm512_fmadd_pd(v15l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v15h, v22, v23);
    const __m512d v25l = _mm512_fmadd_pd(v16l, v21l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v16h, v21h, v24h);
    const __m512d v27l = _mm512_fmadd_pd(v15l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v15h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v15l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v15h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v15l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v15h, v29h, v30);
    const __m512i v32l = _mm512_castpd_si512(v12l);
    const __m512i v32h = _mm512_castpd_si512(v12h);
    const __m512i v34l = _mm512_slli_epi64(v32l, 52);
    const __m512i v34h = _mm512_slli_epi64(v32h, 52);
    const __m512d v35l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31l), v34l));
    const __m512d v35h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31h), v34h));
    const __m512d v38l = _mm512_fmadd_pd(v35l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v35h, v36, v37);
    const __m512d v40l = _mm512_add_pd(v39, v35l);
    const __m512d v40h = _mm512_add_pd(v39, v35h);
    const __m512d v41l = _mm512_div_pd(v35l, v40l);
    const __m512d v41h = _mm512_div_pd(v35h, v40h);
    const __m512d v42l = _mm512_mul_pd(v41l, v41l);
    const __m512d v42h = _mm512_mul_pd(v41h, v41h);
    const __m512d v44l = _mm512_fmadd_pd(v38l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v38h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v42l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v42h, v45);
    const __m512d v49l = _mm512_fmadd_pd(v47, v31l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47, v31h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v46l, v42l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v46h, v42h, v49h);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v42l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v42h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v42l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v42h, v53);
    const __m512d v55l = _mm512_fmadd_pd(v54l, v41l, v8l);
    const __m512d v55h = _mm512_fmadd_pd(v54h, v41h, v8h);
    const __m256 v56l = _mm512_cvtpd_ps(v55l);
    const __m256 v56h = _mm512_cvtpd_ps(v55h);
    const __m512 v56 = _mm512_insertf32x8(_mm512_castps256_ps512(v56l), v56h, 1);
    const __m512d v57l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v55l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v57h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v55h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v59l = _mm512_cmp_pd_mask(v57l, v58, _CMP_LT_OQ);
    const __mmask8 v59h = _mm512_cmp_pd_mask(v57h, v58, _CMP_LT_OQ);
    const __mmask16 v59 = _mm512_kunpackb(v59h, v59l);
    const __m512 v61 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v62 = _mm512_cmp_ps_mask(v60, v61, _CMP_EQ_OQ);
    const __mmask16 v64 = _mm512_cmp_ps_mask(v63, v5, _CMP_EQ_OQ);
    const __mmask16 v65 = (__mmask16)(v62 | v64);
    const __mmask16 v66 = _mm512_cmp_ps_mask(v2, v3, _CMP_UNORD_Q);
    __m512 r0 = v56;
    __mmask16 any1 = v59;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v70l = _mm512_fmadd_pd(v0, v8l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v0, v8h, v69);
        const __m512i v71l = _mm512_castpd_si512(v70l);
        const __m512i v71h = _mm512_castpd_si512(v70h);
        const __m512i v73l = _mm512_and_si512(v72, v71l);
        const __m512i v73h = _mm512_and_si512(v72, v71h);
        const __m512i v74l = _mm512_sub_epi64(v71l, v73l);
        const __m512i v74h = _mm512_sub_epi64(v71h, v73h);
        const __m512i v76l = _mm512_slli_epi64(v74l, 47);
        const __m512i v76h = _mm512_slli_epi64(v74h, 47);
        const __m512d v77l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v68), v76l));
        const __m512d v77h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v68), v76h));
        const __m256i v79l = _mm512_cvtepi64_epi32(v71l);
        const __m256i v79h = _mm512_cvtepi64_epi32(v71h);
        const __m512i v79 = _mm512_inserti32x8(_mm512_castsi256_si512(v79l), v79h, 1);
        const __m512i v80 = _mm512_and_si512(v78, v79);
        const __m512d v81l = _mm512_i32gather_pd(_mm512_castsi512_si256(v80), logaddexp_1ulp_avx2_table0, 8);
        const __m512d v81h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v80, 1), logaddexp_1ulp_avx2_table0, 8);
        const __m512d v82l = _mm512_mul_pd(v77l, v81l);
        const __m512d v82h = _mm512_mul_pd(v77h, v81h);
        const __m512d v84l = _mm512_sub_pd(v70l, v69);
        const __m512d v84h = _mm512_sub_pd(v70h, v69);
        const __m512d v85l = _mm512_fmadd_pd(v83, v84l, v8l);
        const __m512d v85h = _mm512_fmadd_pd(v83, v84h, v8h);
        const __m512d v87l = _mm512_mul_pd(v86, v84l);
        const __m512d v87h = _mm512_mul_pd(v86, v84h);
        const __m512d v88l = _mm512_sub_pd(v85l, v87l);
        const __m512d v88h = _mm512_sub_pd(v85h, v87h);
        const __m512d v91l = _mm512_fmadd_pd(v89, v88l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89, v88h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v91l, v88l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91h, v88h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v88l, v93l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v88h, v93h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v88l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v88h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v88l, v97l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v88h, v97h, v98);
        const __m512d v100l = _mm512_mul_pd(v99l, v88l);
        const __m512d v100h = _mm512_mul_pd(v99h, v88h);
        const __m512d v102l = _mm512_add_pd(v100l, v101);
        const __m512d v102h = _mm512_add_pd(v100h, v101);
        const __m512d v103l = _mm512_mul_pd(v102l, v88l);
        const __m512d v103h = _mm512_mul_pd(v102h, v88h);
        const __m512d v105l = _mm512_add_pd(v103l, v104);
        const __m512d v105h = _mm512_add_pd(v103h, v104);
        const __m512d v106l = _mm512_mul_pd(v88l, v105l);
        const __m512d v106h = _mm512_mul_pd(v88h, v105h);
        const __m512d v107l = _mm512_fmadd_pd(v106l, v88l, v88l);
        const __m512d v107h = _mm512_fmadd_pd(v106h, v88h, v88h);
        const __m512d v108l = _mm512_mul_pd(v82l, v107l);
        const __m512d v108h = _mm512_mul_pd(v82h, v107h);
        const __m512d v109l = _mm512_max_pd(v1, v6l);
        const __m512d v109h = _mm512_max_pd(v1, v6h);
        const __m512d v110l = _mm512_fmadd_pd(v109l, v0, v69);
        const __m512d v110h = _mm512_fmadd_pd(v109h, v0, v69);
        const __m512i v111l = _mm512_castpd_si512(v110l);
        const __m512i v111h = _mm512_castpd_si512(v110h);
        const __m256i v112l = _mm512_cvtepi64_epi32(v111l);
        const __m256i v112h = _mm512_cvtepi64_epi32(v111h);
        const __m512i v112 = _mm512_inserti32x8(_mm512_castsi256_si512(v112l), v112h, 1);
        const __m512i v113 = _mm512_and_si512(v78, v112);
        const __m512d v114l = _mm512_i32gather_pd(_mm512_castsi512_si256(v113), logaddexp_1ulp_avx2_table0, 8);
        const __m512d v114h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v113, 1), logaddexp_1ulp_avx2_table0, 8);
        const __m512i v115l = _mm512_and_si512(v72, v111l);
        const __m512i v115h = _mm512_and_si512(v72, v111h);
        const __m512i v116l = _mm512_sub_epi64(v111l, v115l);
        const __m512i v116h = _mm512_sub_epi64(v111h, v115h);
        const __m512i v117l = _mm512_slli_epi64(v116l, 47);
        const __m512i v117h = _mm512_slli_epi64(v116h, 47);
        const __m512d v118l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v68), v117l));
        const __m512d v118h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v68), v117h));
        const __m512d v119l = _mm512_mul_pd(v114l, v118l);
        const __m512d v119h = _mm512_mul_pd(v114h, v118h);
        const __m512d v120l = _mm512_sub_pd(v82l, v68);
        const __m512d v120h = _mm512_sub_pd(v82h, v68);
        const __m512d v121l = _mm512_add_pd(v119l, v120l);
        const __m512d v121h = _mm512_add_pd(v119h, v120h);
        const __m512d v122l = _mm512_add_pd(v108l, v121l);
        const __m512d v122h = _mm512_add_pd(v108h, v121h);
        const __m512d v123l = _mm512_sub_pd(v110l, v69);
        const __m512d v123h = _mm512_sub_pd(v110h, v69);
        const __m512d v124l = _mm512_fmadd_pd(v83, v123l, v109l);
        const __m512d v124h = _mm512_fmadd_pd(v83, v123h, v109h);
        const __m512d v125l = _mm512_mul_pd(v123l, v86);
        const __m512d v125h = _mm512_mul_pd(v123h, v86);
        const __m512d v126l = _mm512_sub_pd(v124l, v125l);
        const __m512d v126h = _mm512_sub_pd(v124h, v125h);
        const __m512d v127l = _mm512_fmadd_pd(v89, v126l, v90);
        const __m512d v127h = _mm512_fmadd_pd(v89, v126h, v90);
        const __m512d v128l = _mm512_fmadd_pd(v127l, v126l, v92);
        const __m512d v128h = _mm512_fmadd_pd(v127h, v126h, v92);
        const __m512d v129l = _mm512_fmadd_pd(v128l, v126l, v94);
        const __m512d v129h = _mm512_fmadd_pd(v128h, v126h, v94);
        const __m512d v130l = _mm512_fmadd_pd(v129l, v126l, v96);
        const __m512d v130h = _mm512_fmadd_pd(v129h, v126h, v96);
        const __m512d v131l = _mm512_fmadd_pd(v130l, v126l, v98);
        const __m512d v131h = _mm512_fmadd_pd(v130h, v126h, v98);
        const __m512d v132l = _mm512_mul_pd(v131l, v126l);
        const __m512d v132h = _mm512_mul_pd(v131h, v126h);
        const __m512d v133l = _mm512_add_pd(v132l, v101);
        const __m512d v133h = _mm512_add_pd(v132h, v101);
        const __m512d v134l = _mm512_mul_pd(v133l, v126l);
        const __m512d v134h = _mm512_mul_pd(v133h, v126h);
        const __m512d v135l = _mm512_add_pd(v134l, v104);
        const __m512d v135h = _mm512_add_pd(v134h, v104);
        const __m512d v136l = _mm512_mul_pd(v135l, v126l);
        const __m512d v136h = _mm512_mul_pd(v135h, v126h);
        const __m512d v137l = _mm512_add_pd(v68, v136l);
        const __m512d v137h = _mm512_add_pd(v68, v136h);
        const __m512d v138l = _mm512_fmadd_pd(v137l, v126l, v67);
        const __m512d v138h = _mm512_fmadd_pd(v137h, v126h, v67);
        const __m512d v139l = _mm512_mul_pd(v119l, v138l);
        const __m512d v139h = _mm512_mul_pd(v119h, v138h);
        const __m512d v140l = _mm512_add_pd(v122l, v139l);
        const __m512d v140h = _mm512_add_pd(v122h, v139h);
        const __m512d v141l = _mm512_sub_pd(v140l, v122l);
        const __m512d v141h = _mm512_sub_pd(v140h, v122h);
        const __m512d v142l = _mm512_sub_pd(v140l, v141l);
        const __m512d v142h = _mm512_sub_pd(v140h, v141h);
        const __m512d v143l = _mm512_sub_pd(v122l, v142l);
        const __m512d v143h = _mm512_sub_pd(v122h, v142h);
        const __m512d v144l = _mm512_sub_pd(v139l, v141l);
        const __m512d v144h = _mm512_sub_pd(v139h, v141h);
        const __m512d v145l = _mm512_add_pd(v143l, v144l);
        const __m512d v145h = _mm512_add_pd(v143h, v144h);
        const __m512d v146l = _mm512_sub_pd(v121l, v120l);
        const __m512d v146h = _mm512_sub_pd(v121h, v120h);
        const __m512d v147l = _mm512_sub_pd(v121l, v146l);
        const __m512d v147h = _mm512_sub_pd(v121h, v146h);
        const __m512d v148l = _mm512_sub_pd(v120l, v147l);
        const __m512d v148h = _mm512_sub_pd(v120h, v147h);
        const __m512d v149l = _mm512_i32gather_pd(_mm512_castsi512_si256(v80), logaddexp_1ulp_avx2_table1, 8);
        const __m512d v149h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v80, 1), logaddexp_1ulp_avx2_table1, 8);
        const __m512d v150l = _mm512_mul_pd(v149l, v77l);
        const __m512d v150h = _mm512_mul_pd(v149h, v77h);
        const __m512d v151l = _mm512_add_pd(v106l, v68);
        const __m512d v151h = _mm512_add_pd(v106h, v68);
        const __m512d v152l = _mm512_sub_pd(v151l, v68);
        const __m512d v152h = _mm512_sub_pd(v151h, v68);
        const __m512d v153l = _mm512_sub_pd(v106l, v152l);
        const __m512d v153h = _mm512_sub_pd(v106h, v152h);
        const __m512d v154l = _mm512_sub_pd(v102l, v101);
        const __m512d v154h = _mm512_sub_pd(v102h, v101);
        const __m512d v155l = _mm512_sub_pd(v100l, v154l);
        const __m512d v155h = _mm512_sub_pd(v100h, v154h);
        const __m512d v157l = _mm512_add_pd(v155l, v156);
        const __m512d v157h = _mm512_add_pd(v155h, v156);
        const __m512d v159l = _mm512_sub_pd(v85l, v88l);
        const __m512d v159h = _mm512_sub_pd(v85h, v88h);
        const __m512d v160l = _mm512_sub_pd(v159l, v87l);
        const __m512d v160h = _mm512_sub_pd(v159h, v87h);
        const __m512d v162l = _mm512_fmsub_pd(v86, v84l, v87l);
        const __m512d v162h = _mm512_fmsub_pd(v86, v84h, v87h);
        const __m512d v163l = _mm512_sub_pd(v160l, v162l);
        const __m512d v163h = _mm512_sub_pd(v160h, v162h);
        const __m512d v164l = _mm512_fmadd_pd(v158, v84l, v163l);
        const __m512d v164h = _mm512_fmadd_pd(v158, v84h, v163h);
        const __m512d v166l = _mm512_fmsub_pd(v102l, v88l, v103l);
        const __m512d v166h = _mm512_fmsub_pd(v102h, v88h, v103h);
        const __m512d v167l = _mm512_fmadd_pd(v102l, v164l, v166l);
        const __m512d v167h = _mm512_fmadd_pd(v102h, v164h, v166h);
        const __m512d v168l = _mm512_fmadd_pd(v157l, v88l, v167l);
        const __m512d v168h = _mm512_fmadd_pd(v157h, v88h, v167h);
        const __m512d v169l = _mm512_sub_pd(v105l, v104);
        const __m512d v169h = _mm512_sub_pd(v105h, v104);
        const __m512d v170l = _mm512_sub_pd(v103l, v169l);
        const __m512d v170h = _mm512_sub_pd(v103h, v169h);
        const __m512d v171l = _mm512_add_pd(v168l, v170l);
        const __m512d v171h = _mm512_add_pd(v168h, v170h);
        const __m512d v173l = _mm512_fmsub_pd(v88l, v105l, v106l);
        const __m512d v173h = _mm512_fmsub_pd(v88h, v105h, v106h);
        const __m512d v174l = _mm512_fmadd_pd(v164l, v105l, v173l);
        const __m512d v174h = _mm512_fmadd_pd(v164h, v105h, v173h);
        const __m512d v175l = _mm512_fmadd_pd(v171l, v88l, v174l);
        const __m512d v175h = _mm512_fmadd_pd(v171h, v88h, v174h);
        const __m512d v176l = _mm512_add_pd(v153l, v175l);
        const __m512d v176h = _mm512_add_pd(v153h, v175h);
        const __m512d v178l = _mm512_fmsub_pd(v151l, v88l, v107l);
        const __m512d v178h = _mm512_fmsub_pd(v151h, v88h, v107h);
        const __m512d v179l = _mm512_fmadd_pd(v151l, v164l, v178l);
        const __m512d v179h = _mm512_fmadd_pd(v151h, v164h, v178h);
        const __m512d v180l = _mm512_fmadd_pd(v176l, v88l, v179l);
        const __m512d v180h = _mm512_fmadd_pd(v176h, v88h, v179h);
        const __m512d v182l = _mm512_fmsub_pd(v82l, v107l, v108l);
        const __m512d v182h = _mm512_fmsub_pd(v82h, v107h, v108h);
        const __m512d v183l = _mm512_fmadd_pd(v82l, v180l, v182l);
        const __m512d v183h = _mm512_fmadd_pd(v82h, v180h, v182h);
        const __m512d v184l = _mm512_fmadd_pd(v150l, v107l, v183l);
        const __m512d v184h = _mm512_fmadd_pd(v150h, v107h, v183h);
        const __m512d v185l = _mm512_add_pd(v150l, v184l);
        const __m512d v185h = _mm512_add_pd(v150h, v184h);
        const __m512d v186l = _mm512_i32gather_pd(_mm512_castsi512_si256(v113), logaddexp_1ulp_avx2_table1, 8);
        const __m512d v186h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v113, 1), logaddexp_1ulp_avx2_table1, 8);
        const __m512d v187l = _mm512_mul_pd(v118l, v186l);
        const __m512d v187h = _mm512_mul_pd(v118h, v186h);
        const __m512d v188l = _mm512_sub_pd(v137l, v68);
        const __m512d v188h = _mm512_sub_pd(v137h, v68);
        const __m512d v189l = _mm512_sub_pd(v136l, v188l);
        const __m512d v189h = _mm512_sub_pd(v136h, v188h);
        const __m512d v190l = _mm512_sub_pd(v133l, v101);
        const __m512d v190h = _mm512_sub_pd(v133h, v101);
        const __m512d v191l = _mm512_sub_pd(v132l, v190l);
        const __m512d v191h = _mm512_sub_pd(v132h, v190h);
        const __m512d v192l = _mm512_add_pd(v191l, v156);
        const __m512d v192h = _mm512_add_pd(v191h, v156);
        const __m512d v193l = _mm512_sub_pd(v124l, v126l);
        const __m512d v193h = _mm512_sub_pd(v124h, v126h);
        const __m512d v194l = _mm512_sub_pd(v193l, v125l);
        const __m512d v194h = _mm512_sub_pd(v193h, v125h);
        const __m512d v196l = _mm512_fmsub_pd(v123l, v86, v125l);
        const __m512d v196h = _mm512_fmsub_pd(v123h, v86, v125h);
        const __m512d v197l = _mm512_sub_pd(v194l, v196l);
        const __m512d v197h = _mm512_sub_pd(v194h, v196h);
        const __m512d v198l = _mm512_fmadd_pd(v123l, v158, v197l);
        const __m512d v198h = _mm512_fmadd_pd(v123h, v158, v197h);
        const __m512d v200l = _mm512_fmsub_pd(v133l, v126l, v134l);
        const __m512d v200h = _mm512_fmsub_pd(v133h, v126h, v134h);
        const __m512d v201l = _mm512_fmadd_pd(v198l, v133l, v200l);
        const __m512d v201h = _mm512_fmadd_pd(v198h, v133h, v200h);
        const __m512d v202l = _mm512_fmadd_pd(v192l, v126l, v201l);
        const __m512d v202h = _mm512_fmadd_pd(v192h, v126h, v201h);
        const __m512d v203l = _mm512_sub_pd(v135l, v104);
        const __m512d v203h = _mm512_sub_pd(v135h, v104);
        const __m512d v204l = _mm512_sub_pd(v134l, v203l);
        const __m512d v204h = _mm512_sub_pd(v134h, v203h);
        const __m512d v205l = _mm512_add_pd(v202l, v204l);
        const __m512d v205h = _mm512_add_pd(v202h, v204h);
        const __m512d v207l = _mm512_fmsub_pd(v135l, v126l, v136l);
        const __m512d v207h = _mm512_fmsub_pd(v135h, v126h, v136h);
        const __m512d v208l = _mm512_fmadd_pd(v135l, v198l, v207l);
        const __m512d v208h = _mm512_fmadd_pd(v135h, v198h, v207h);
        const __m512d v209l = _mm512_fmadd_pd(v205l, v126l, v208l);
        const __m512d v209h = _mm512_fmadd_pd(v205h, v126h, v208h);
        const __m512d v210l = _mm512_add_pd(v189l, v209l);
        const __m512d v210h = _mm512_add_pd(v189h, v209h);
        const __m512d v212l = _mm512_fmsub_pd(v137l, v126l, v138l);
        const __m512d v212h = _mm512_fmsub_pd(v137h, v126h, v138h);
        const __m512d v213l = _mm512_fmadd_pd(v137l, v198l, v212l);
        const __m512d v213h = _mm512_fmadd_pd(v137h, v198h, v212h);
        const __m512d v214l = _mm512_fmadd_pd(v210l, v126l, v213l);
        const __m512d v214h = _mm512_fmadd_pd(v210h, v126h, v213h);
        const __m512d v216l = _mm512_fmsub_pd(v119l, v138l, v139l);
        const __m512d v216h = _mm512_fmsub_pd(v119h, v138h, v139h);
        const __m512d v217l = _mm512_fmadd_pd(v214l, v119l, v216l);
        const __m512d v217h = _mm512_fmadd_pd(v214h, v119h, v216h);
        const __m512d v218l = _mm512_fmadd_pd(v187l, v138l, v217l);
        const __m512d v218h = _mm512_fmadd_pd(v187h, v138h, v217h);
        const __m512d v219l = _mm512_add_pd(v187l, v218l);
        const __m512d v219h = _mm512_add_pd(v187h, v218h);
        const __m512d v220l = _mm512_add_pd(v185l, v219l);
        const __m512d v220h = _mm512_add_pd(v185h, v219h);
        const __m512d v221l = _mm512_add_pd(v148l, v220l);
        const __m512d v221h = _mm512_add_pd(v148h, v220h);
        const __m512d v222l = _mm512_sub_pd(v122l, v121l);
        const __m512d v222h = _mm512_sub_pd(v122h, v121h);
        const __m512d v223l = _mm512_sub_pd(v122l, v222l);
        const __m512d v223h = _mm512_sub_pd(v122h, v222h);
        const __m512d v224l = _mm512_sub_pd(v121l, v223l);
        const __m512d v224h = _mm512_sub_pd(v121h, v223h);
        const __m512d v225l = _mm512_sub_pd(v108l, v222l);
        const __m512d v225h = _mm512_sub_pd(v108h, v222h);
        const __m512d v226l = _mm512_add_pd(v224l, v225l);
        const __m512d v226h = _mm512_add_pd(v224h, v225h);
        const __m512d v227l = _mm512_add_pd(v221l, v226l);
        const __m512d v227h = _mm512_add_pd(v221h, v226h);
        const __m512d v228l = _mm512_add_pd(v145l, v227l);
        const __m512d v228h = _mm512_add_pd(v145h, v227h);
        const __m512d v229l = _mm512_add_pd(v228l, v140l);
        const __m512d v229h = _mm512_add_pd(v228h, v140h);
        const __m512d v231l = _mm512_fmadd_pd(v67, v229l, v230);
        const __m512d v231h = _mm512_fmadd_pd(v67, v229h, v230);
        const __m512d v233l = _mm512_fmadd_pd(v231l, v229l, v232);
        const __m512d v233h = _mm512_fmadd_pd(v231h, v229h, v232);
        const __m512d v235l = _mm512_fmadd_pd(v233l, v229l, v234);
        const __m512d v235h = _mm512_fmadd_pd(v233h, v229h, v234);
        const __m512d v236l = _mm512_mul_pd(v235l, v229l);
        const __m512d v236h = _mm512_mul_pd(v235h, v229h);
        const __m512d v237l = _mm512_fmadd_pd(v236l, v229l, v229l);
        const __m512d v237h = _mm512_fmadd_pd(v236h, v229h, v229h);
        const __m256 v238l = _mm512_cvtpd_ps(v237l);
        const __m256 v238h = _mm512_cvtpd_ps(v237h);
        const __m512 v238 = _mm512_insertf32x8(_mm512_castps256_ps512(v238l), v238h, 1);
        r0 = _mm512_mask_blend_ps(v59, r0, v238);
    }
    __mmask16 any2 = v65;
    if (__builtin_expect(any2 != 0, 0)) {
        const __m512 v240 = _mm512_mask_blend_ps(v66, v7, v239);
        r0 = _mm512_mask_blend_ps(v65, r0, v240);
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
