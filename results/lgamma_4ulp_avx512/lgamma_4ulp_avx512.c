/* lgamma_4ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    2.934272 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.3a7fcap+1 (-2.45702481, encoding 0xc01d3fe5)
 *   result there -0x1.e4cf2ap-24 (-1.12878446e-07, encoding 0xb3f26795)
 *   mean error   0.194109 ulp
 *   misrounded   12457 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           614774cac7013300ef4209988e43f9ec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 4 --isa avx512 --time 150s --threads 1 --seed 1 --archive lgamma_4ulp_avx512_s1.db
 *                time: 1.6528 ns/element as avx512 code (inputs moderate)
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
#include "lgamma_4ulp_avx512.h"

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
static inline int64_t lgamma_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t lgamma_4ulp_avx512_ashr_i64(int64_t a, int64_t b) {
    uint64_t s = (uint64_t)b > 63 ? 63 : (uint64_t)b;
    return a < 0 ? ~(int64_t)(~(uint64_t)a >> s) : (int64_t)((uint64_t)a >> s);
}
static inline int64_t lgamma_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double lgamma_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double lgamma_4ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double lgamma_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static const double lgamma_4ulp_avx512_table0[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static const double lgamma_4ulp_avx512_table1[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static inline float lgamma_4ulp_avx512_element(float x) {
    const float v0 = 0x1p+1f; /* 2 */
    const float v1 = x;
    const int v2 = v0 == v1;
    const float v3 = 0x1p+0f; /* 1 */
    const int v4 = v3 == v1;
    const int v5 = v2 | v4;
    const float v6 = 0x0p+0f; /* 0 */
    const double v7 = 0x1p+2; /* 4 */
    const double v8 = (double)v1;
    const double v9 = v7 + v8;
    const double v10 = 0x1.00000000f2a82p-1; /* 0.50000000011034751 */
    const double v11 = v9 - v10;
    const double v12 = 0x1.62e42fefa39e5p-1; /* 0.69314718055994418 */
    const int64_t v13 = lgamma_4ulp_avx512_bits_f64(v9);
    const int64_t v14 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
    const int64_t v15 = (int64_t)((uint64_t)v13 - (uint64_t)v14);
    const int64_t v16 = INT64_C(52);
    const int64_t v17 = lgamma_4ulp_avx512_ashr_i64(v15, v16);
    const double v18 = (double)v17;
    const int64_t v19 = INT64_C(48);
    const int64_t v20 = lgamma_4ulp_avx512_lshr_i64(v15, v19);
    const int32_t v21 = (int32_t)(uint32_t)(uint64_t)v20;
    const double v22 = lgamma_4ulp_avx512_table0[(uint32_t)v21 & (16u - 1)];
    const double v23 = lgamma_4ulp_avx512_fma_f64(v12, v18, v22);
    const double v24 = lgamma_4ulp_avx512_table1[(uint32_t)v21 & (16u - 1)];
    const int64_t v25 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v26 = v15 & v25;
    const int64_t v27 = (int64_t)((uint64_t)v13 - (uint64_t)v26);
    const double v28 = lgamma_4ulp_avx512_frombits_f64(v27);
    const double v29 = -0x1p+0; /* -1 */
    const double v30 = lgamma_4ulp_avx512_fma_f64(v24, v28, v29);
    const double v31 = 0x1.a13f06b4ea1dep-5; /* 0.05093337354566406 */
    const double v32 = 0x1.1fd5f356b134dp-3; /* 0.14054479702294956 */
    const double v33 = lgamma_4ulp_avx512_fma_f64(v31, v30, v32);
    const double v34 = -0x1.55d9bb6964cecp-3; /* -0.16691919722925463 */
    const double v35 = lgamma_4ulp_avx512_fma_f64(v33, v30, v34);
    const double v36 = 0x1.999b2d6cf770fp-3; /* 0.20000300873555729 */
    const double v37 = lgamma_4ulp_avx512_fma_f64(v35, v30, v36);
    const double v38 = -0x1.fffff2bfc948fp-3; /* -0.24999990127358671 */
    const double v39 = lgamma_4ulp_avx512_fma_f64(v30, v37, v38);
    const double v40 = 0x1.555555464a0f4p-2; /* 0.33333333245765506 */
    const double v41 = lgamma_4ulp_avx512_fma_f64(v39, v30, v40);
    const double v42 = -0x1.000000001dea6p-1; /* -0.50000000001360401 */
    const double v43 = lgamma_4ulp_avx512_fma_f64(v30, v41, v42);
    const double v44 = 0x1.91343b963c204p-43; /* 1.7817038254686083e-13 */
    const double v45 = lgamma_4ulp_avx512_fma_f64(v30, v30, v44);
    const double v46 = lgamma_4ulp_avx512_fma_f64(v43, v45, v30);
    const double v47 = v23 + v46;
    const double v48 = 0x1p+0; /* 1 */
    const double v49 = v47 - v48;
    const double v50 = 0x1.acfe390f8fd94p-2; /* 0.41893853337747911 */
    const double v51 = lgamma_4ulp_avx512_fma_f64(v11, v49, v50);
    const double v52 = v48 / v9;
    const double v53 = v52 * v52;
    const double v54 = 0x1.18a7c061dec2ep-11; /* 0.00053530746320918309 */
    const double v55 = -0x1.2a512e203f2a4p-11; /* -0.00056899473204870656 */
    const double v56 = lgamma_4ulp_avx512_fma_f64(v53, v54, v55);
    const double v57 = 0x1.9f650ceb06826p-11; /* 0.00079230256722273985 */
    const double v58 = lgamma_4ulp_avx512_fma_f64(v53, v56, v57);
    const double v59 = -0x1.6c152b1336915p-9; /* -0.0027777304727411114 */
    const double v60 = lgamma_4ulp_avx512_fma_f64(v53, v58, v59);
    const double v61 = 0x1.555554caba753p-4; /* 0.083333331316365375 */
    const double v62 = lgamma_4ulp_avx512_fma_f64(v53, v60, v61);
    const double v63 = 0x1.2e2f1ade9a9bp-33; /* 1.3741737518409703e-10 */
    const double v64 = lgamma_4ulp_avx512_fma_f64(v52, v62, v63);
    const double v65 = v51 + v64;
    const double v66 = lgamma_4ulp_avx512_fma_f64(v8, v8, v8);
    const double v67 = 0x1p+1; /* 2 */
    const double v68 = v67 + v8;
    const double v69 = v66 * v68;
    const double v70 = 0x1.8p+1; /* 3 */
    const double v71 = v8 + v70;
    const double v72 = v69 * v71;
    const int64_t v73 = lgamma_4ulp_avx512_bits_f64(v72);
    const int64_t v74 = (int64_t)((uint64_t)v73 - (uint64_t)v14);
    const int64_t v75 = v25 & v74;
    const int64_t v76 = (int64_t)((uint64_t)v73 - (uint64_t)v75);
    const double v77 = lgamma_4ulp_avx512_frombits_f64(v76);
    const int64_t v78 = lgamma_4ulp_avx512_lshr_i64(v74, v19);
    const int32_t v79 = (int32_t)(uint32_t)(uint64_t)v78;
    const double v80 = lgamma_4ulp_avx512_table1[(uint32_t)v79 & (16u - 1)];
    const double v81 = lgamma_4ulp_avx512_fma_f64(v77, v80, v29);
    const double v82 = 0x1.25a7ffa3868b3p-3; /* 0.14338683812895212 */
    const double v83 = -0x1.55aa859d62e0cp-3; /* -0.16682915102534002 */
    const double v84 = lgamma_4ulp_avx512_fma_f64(v82, v81, v83);
    const double v85 = 0x1.99992ccf64bcap-3; /* 0.19999918945231193 */
    const double v86 = lgamma_4ulp_avx512_fma_f64(v81, v84, v85);
    const double v87 = -0x1.fffffa1d0978cp-3; /* -0.24999995614160431 */
    const double v88 = lgamma_4ulp_avx512_fma_f64(v86, v81, v87);
    const double v89 = 0x1.5555555a35757p-2; /* 0.33333333361712419 */
    const double v90 = lgamma_4ulp_avx512_fma_f64(v88, v81, v89);
    const double v91 = -0x1.fffffffff5f8cp-2; /* -0.49999999999771982 */
    const double v92 = lgamma_4ulp_avx512_fma_f64(v81, v90, v91);
    const double v93 = v81 * v81;
    const double v94 = lgamma_4ulp_avx512_fma_f64(v92, v93, v81);
    const int64_t v95 = lgamma_4ulp_avx512_ashr_i64(v74, v16);
    const double v96 = (double)v95;
    const double v97 = lgamma_4ulp_avx512_table0[(uint32_t)v79 & (16u - 1)];
    const double v98 = lgamma_4ulp_avx512_fma_f64(v96, v12, v97);
    const double v99 = v94 + v98;
    const double v100 = v65 - v99;
    const float v101 = (float)v100;
    const float v102 = v5 ? v6 : v101;
    const float v103 = 0x1p-149f; /* 1.40129846e-45 */
    const int v104 = !(v103 <= v1);
    float r0 = v102;
    if (v104) {
        const float v105 = -INFINITY;
        const int v106 = v105 == v1;
        const float v107 = INFINITY;
        const float v108 = v1 - v1;
        const float v109 = -v1;
        const double v110 = (double)v109;
        const double v111 = lgamma_4ulp_avx512_rint_f64(v110);
        const double v112 = v110 - v111;
        const double v113 = 0x0p+0; /* 0 */
        const int v114 = v112 == v113;
        const double v115 = INFINITY;
        const double v116 = v110 + v48;
        const double v117 = v110 + v67;
        const double v118 = v116 * v117;
        const double v119 = v110 + v70;
        const double v120 = v118 * v119;
        const double v121 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v122 = v120 * v121;
        const double v123 = lgamma_4ulp_avx512_abs_f64(v112);
        const double v124 = v123 * v121;
        const double v125 = v124 * v124;
        const double v126 = v125 * v124;
        const double v127 = 0x1.71b8ef6dcf572p-66; /* 1.9572941063391263e-20 */
        const double v128 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
        const double v129 = lgamma_4ulp_avx512_fma_f64(v127, v125, v128);
        const double v130 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v131 = lgamma_4ulp_avx512_fma_f64(v125, v129, v130);
        const double v132 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v133 = lgamma_4ulp_avx512_fma_f64(v125, v131, v132);
        const double v134 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v135 = lgamma_4ulp_avx512_fma_f64(v125, v133, v134);
        const double v136 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v137 = lgamma_4ulp_avx512_fma_f64(v125, v135, v136);
        const double v138 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v139 = lgamma_4ulp_avx512_fma_f64(v125, v137, v138);
        const double v140 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v141 = lgamma_4ulp_avx512_fma_f64(v125, v139, v140);
        const double v142 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v143 = lgamma_4ulp_avx512_fma_f64(v125, v141, v142);
        const double v144 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v145 = lgamma_4ulp_avx512_fma_f64(v125, v143, v144);
        const double v146 = lgamma_4ulp_avx512_fma_f64(v126, v145, v124);
        const double v147 = v122 / v146;
        const int64_t v148 = lgamma_4ulp_avx512_bits_f64(v147);
        const int64_t v149 = (int64_t)((uint64_t)v148 - (uint64_t)v14);
        const int64_t v150 = lgamma_4ulp_avx512_ashr_i64(v149, v16);
        const double v151 = (double)v150;
        const double v152 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v153 = lgamma_4ulp_avx512_lshr_i64(v149, v19);
        const int32_t v154 = (int32_t)(uint32_t)(uint64_t)v153;
        const double v155 = lgamma_4ulp_avx512_table0[(uint32_t)v154 & (16u - 1)];
        const double v156 = lgamma_4ulp_avx512_fma_f64(v151, v152, v155);
        const int64_t v157 = v149 & v25;
        const int64_t v158 = (int64_t)((uint64_t)v148 - (uint64_t)v157);
        const double v159 = lgamma_4ulp_avx512_frombits_f64(v158);
        const double v160 = lgamma_4ulp_avx512_table1[(uint32_t)v154 & (16u - 1)];
        const double v161 = lgamma_4ulp_avx512_fma_f64(v159, v160, v29);
        const double v162 = v161 * v161;
        const double v163 = -0x1p-3; /* -0.125 */
        const double v164 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v165 = lgamma_4ulp_avx512_fma_f64(v161, v163, v164);
        const double v166 = lgamma_4ulp_avx512_fma_f64(v161, v165, v144);
        const double v167 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v168 = lgamma_4ulp_avx512_fma_f64(v161, v166, v167);
        const double v169 = -0x1p-2; /* -0.25 */
        const double v170 = lgamma_4ulp_avx512_fma_f64(v161, v168, v169);
        const double v171 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v172 = lgamma_4ulp_avx512_fma_f64(v161, v170, v171);
        const double v173 = -0x1p-1; /* -0.5 */
        const double v174 = lgamma_4ulp_avx512_fma_f64(v161, v172, v173);
        const double v175 = lgamma_4ulp_avx512_fma_f64(v162, v174, v161);
        const double v176 = v156 + v175;
        const double v177 = v110 + v7;
        const int64_t v178 = lgamma_4ulp_avx512_bits_f64(v177);
        const int64_t v179 = (int64_t)((uint64_t)v178 - (uint64_t)v14);
        const int64_t v180 = lgamma_4ulp_avx512_ashr_i64(v179, v16);
        const double v181 = (double)v180;
        const int64_t v182 = lgamma_4ulp_avx512_lshr_i64(v179, v19);
        const int32_t v183 = (int32_t)(uint32_t)(uint64_t)v182;
        const double v184 = lgamma_4ulp_avx512_table0[(uint32_t)v183 & (16u - 1)];
        const double v185 = lgamma_4ulp_avx512_fma_f64(v152, v181, v184);
        const double v186 = lgamma_4ulp_avx512_table1[(uint32_t)v183 & (16u - 1)];
        const int64_t v187 = v179 & v25;
        const int64_t v188 = (int64_t)((uint64_t)v178 - (uint64_t)v187);
        const double v189 = lgamma_4ulp_avx512_frombits_f64(v188);
        const double v190 = lgamma_4ulp_avx512_fma_f64(v186, v189, v29);
        const double v191 = v190 * v190;
        const double v192 = lgamma_4ulp_avx512_fma_f64(v190, v163, v164);
        const double v193 = lgamma_4ulp_avx512_fma_f64(v192, v190, v144);
        const double v194 = lgamma_4ulp_avx512_fma_f64(v190, v193, v167);
        const double v195 = lgamma_4ulp_avx512_fma_f64(v190, v194, v169);
        const double v196 = lgamma_4ulp_avx512_fma_f64(v190, v195, v171);
        const double v197 = lgamma_4ulp_avx512_fma_f64(v190, v196, v173);
        const double v198 = lgamma_4ulp_avx512_fma_f64(v191, v197, v190);
        const double v199 = v185 + v198;
        const double v200 = v199 - v48;
        const double v201 = 0x1p-1; /* 0.5 */
        const double v202 = v177 - v201;
        const double v203 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v204 = lgamma_4ulp_avx512_fma_f64(v200, v202, v203);
        const double v205 = v48 / v177;
        const double v206 = v205 * v205;
        const double v207 = 0x1.a41a41a41a41ap-8; /* 0.00641025641025641 */
        const double v208 = -0x1.f6ab0d9993c7dp-10; /* -0.0019175269175269176 */
        const double v209 = lgamma_4ulp_avx512_fma_f64(v206, v207, v208);
        const double v210 = 0x1.b951e2b18ff23p-11; /* 0.00084175084175084171 */
        const double v211 = lgamma_4ulp_avx512_fma_f64(v209, v206, v210);
        const double v212 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v213 = lgamma_4ulp_avx512_fma_f64(v211, v206, v212);
        const double v214 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v215 = lgamma_4ulp_avx512_fma_f64(v213, v206, v214);
        const double v216 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v217 = lgamma_4ulp_avx512_fma_f64(v206, v215, v216);
        const double v218 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v219 = lgamma_4ulp_avx512_fma_f64(v217, v206, v218);
        const double v220 = v219 * v205;
        const double v221 = v204 + v220;
        const double v222 = v176 - v221;
        const double v223 = v114 ? v115 : v222;
        const float v224 = (float)v223;
        const float v225 = v108 + v224;
        const float v226 = v106 ? v107 : v225;
        r0 = v226;
    }
    return r0;
}

static void lgamma_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_4ULP_AVX512_AVX2 static inline LGAMMA_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_4ULP_AVX512_AVX512 static inline LGAMMA_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Arithmetic shift as a logical one of the value with its sign folded away. */
LGAMMA_4ULP_AVX512_AVX2 __m256i lgamma_4ulp_avx512_ashr_i64_avx2(__m256i a, __m256i b) {
    const __m256i sign = _mm256_cmpgt_epi64(_mm256_setzero_si256(), a);
    return _mm256_xor_si256(_mm256_srlv_epi64(_mm256_xor_si256(a, sign), b), sign);
}

LGAMMA_4ULP_AVX512_AVX2 __m128i lgamma_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_4ULP_AVX512_AVX2 __m256i lgamma_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_4ULP_AVX512_AVX2 __m256i lgamma_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LGAMMA_4ULP_AVX512_AVX2 __m256d lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(__m256i a) {
    double y[4];
    int64_t x0[4];
    _mm256_storeu_si256((__m256i *)(void *)(x0), a);
    for (int l = 0; l < 4; l++)
        y[l] = (double)x0[l];
    return _mm256_loadu_pd(y);
}

LGAMMA_4ULP_AVX512_AVX2 void lgamma_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v6 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256d v7 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v10 = _mm256_set1_pd(0x1.00000000f2a82p-1); /* 0.50000000011034751 */
    const __m256d v12 = _mm256_set1_pd(0x1.62e42fefa39e5p-1); /* 0.69314718055994418 */
    const __m256i v14 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256i v16 = _mm256_set1_epi64x(INT64_C(52));
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v29 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v31 = _mm256_set1_pd(0x1.a13f06b4ea1dep-5); /* 0.05093337354566406 */
    const __m256d v32 = _mm256_set1_pd(0x1.1fd5f356b134dp-3); /* 0.14054479702294956 */
    const __m256d v34 = _mm256_set1_pd(-0x1.55d9bb6964cecp-3); /* -0.16691919722925463 */
    const __m256d v36 = _mm256_set1_pd(0x1.999b2d6cf770fp-3); /* 0.20000300873555729 */
    const __m256d v38 = _mm256_set1_pd(-0x1.fffff2bfc948fp-3); /* -0.24999990127358671 */
    const __m256d v40 = _mm256_set1_pd(0x1.555555464a0f4p-2); /* 0.33333333245765506 */
    const __m256d v42 = _mm256_set1_pd(-0x1.000000001dea6p-1); /* -0.50000000001360401 */
    const __m256d v44 = _mm256_set1_pd(0x1.91343b963c204p-43); /* 1.7817038254686083e-13 */
    const __m256d v48 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v50 = _mm256_set1_pd(0x1.acfe390f8fd94p-2); /* 0.41893853337747911 */
    const __m256d v54 = _mm256_set1_pd(0x1.18a7c061dec2ep-11); /* 0.00053530746320918309 */
    const __m256d v55 = _mm256_set1_pd(-0x1.2a512e203f2a4p-11); /* -0.00056899473204870656 */
    const __m256d v57 = _mm256_set1_pd(0x1.9f650ceb06826p-11); /* 0.00079230256722273985 */
    const __m256d v59 = _mm256_set1_pd(-0x1.6c152b1336915p-9); /* -0.0027777304727411114 */
    const __m256d v61 = _mm256_set1_pd(0x1.555554caba753p-4); /* 0.083333331316365375 */
    const __m256d v63 = _mm256_set1_pd(0x1.2e2f1ade9a9bp-33); /* 1.3741737518409703e-10 */
    const __m256d v67 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v70 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v82 = _mm256_set1_pd(0x1.25a7ffa3868b3p-3); /* 0.14338683812895212 */
    const __m256d v83 = _mm256_set1_pd(-0x1.55aa859d62e0cp-3); /* -0.16682915102534002 */
    const __m256d v85 = _mm256_set1_pd(0x1.99992ccf64bcap-3); /* 0.19999918945231193 */
    const __m256d v87 = _mm256_set1_pd(-0x1.fffffa1d0978cp-3); /* -0.24999995614160431 */
    const __m256d v89 = _mm256_set1_pd(0x1.5555555a35757p-2); /* 0.33333333361712419 */
    const __m256d v91 = _mm256_set1_pd(-0x1.fffffffff5f8cp-2); /* -0.49999999999771982 */
    const __m256 v103 = _mm256_set1_ps(0x1p-149f); /* 1.40129846e-45 */
    const __m256 v105 = _mm256_set1_ps(-INFINITY);
    const __m256 v107 = _mm256_set1_ps(INFINITY);
    const __m256d v113 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v115 = _mm256_set1_pd(INFINITY);
    const __m256d v121 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v127 = _mm256_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m256d v128 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v130 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v132 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v134 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v136 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v138 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v140 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v142 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v144 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v152 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v163 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v164 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v167 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v169 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v171 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v173 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v201 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v203 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v207 = _mm256_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m256d v208 = _mm256_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m256d v210 = _mm256_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m256d v212 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v214 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v216 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v218 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_EQ_OQ));
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v3, v1, _CMP_EQ_OQ));
    const __m256i v5 = _mm256_or_si256(v2, v4);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v9l = _mm256_add_pd(v7, v8l);
    const __m256d v9h = _mm256_add_pd(v7, v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256i v13l = _mm256_castpd_si256(v9l);
    const __m256i v13h = _mm256_castpd_si256(v9h);
    const __m256i v15l = _mm256_sub_epi64(v13l, v14);
    const __m256i v15h = _mm256_sub_epi64(v13h, v14);
    const __m256i v17l = lgamma_4ulp_avx512_ashr_i64_avx2(v15l, v16);
    const __m256i v17h = lgamma_4ulp_avx512_ashr_i64_avx2(v15h, v16);
    const __m256d v18l = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v17l);
    const __m256d v18h = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v17h);
    const __m256i v20l = _mm256_srli_epi64(v15l, 48);
    const __m256i v20h = _mm256_srli_epi64(v15h, 48);
    const __m128i v21l = lgamma_4ulp_avx512_wrap_avx2(v20l);
    const __m128i v21h = lgamma_4ulp_avx512_wrap_avx2(v20h);
    const __m256i v21 = _mm256_set_m128i(v21h, v21l);
    const __m256d v22l = _mm256_i32gather_pd(lgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v21), _mm_set1_epi32(15)), 8);
    const __m256d v22h = _mm256_i32gather_pd(lgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v21, 1), _mm_set1_epi32(15)), 8);
    const __m256d v23l = _mm256_fmadd_pd(v12, v18l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v12, v18h, v22h);
    const __m256d v24l = _mm256_i32gather_pd(lgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v21), _mm_set1_epi32(15)), 8);
    const __m256d v24h = _mm256_i32gather_pd(lgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v21, 1), _mm_set1_epi32(15)), 8);
    const __m256i v26l = _mm256_and_si256(v15l, v25);
    const __m256i v26h = _mm256_and_si256(v15h, v25);
    const __m256i v27l = _mm256_sub_epi64(v13l, v26l);
    const __m256i v27h = _mm256_sub_epi64(v13h, v26h);
    const __m256d v28l = _mm256_castsi256_pd(v27l);
    const __m256d v28h = _mm256_castsi256_pd(v27h);
    const __m256d v30l = _mm256_fmadd_pd(v24l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v24h, v28h, v29);
    const __m256d v33l = _mm256_fmadd_pd(v31, v30l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31, v30h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v30l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v30h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v30l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v30h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v30l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v30h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v30l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v30h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v30l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v30h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v30l, v30l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v30h, v30h, v44);
    const __m256d v46l = _mm256_fmadd_pd(v43l, v45l, v30l);
    const __m256d v46h = _mm256_fmadd_pd(v43h, v45h, v30h);
    const __m256d v47l = _mm256_add_pd(v23l, v46l);
    const __m256d v47h = _mm256_add_pd(v23h, v46h);
    const __m256d v49l = _mm256_sub_pd(v47l, v48);
    const __m256d v49h = _mm256_sub_pd(v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v11l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v11h, v49h, v50);
    const __m256d v52l = _mm256_div_pd(v48, v9l);
    const __m256d v52h = _mm256_div_pd(v48, v9h);
    const __m256d v53l = _mm256_mul_pd(v52l, v52l);
    const __m256d v53h = _mm256_mul_pd(v52h, v52h);
    const __m256d v56l = _mm256_fmadd_pd(v53l, v54, v55);
    const __m256d v56h = _mm256_fmadd_pd(v53h, v54, v55);
    const __m256d v58l = _mm256_fmadd_pd(v53l, v56l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v53h, v56h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v53l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v53h, v58h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v53l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v53h, v60h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v52l, v62l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v52h, v62h, v63);
    const __m256d v65l = _mm256_add_pd(v51l, v64l);
    const __m256d v65h = _mm256_add_pd(v51h, v64h);
    const __m256d v66l = _mm256_fmadd_pd(v8l, v8l, v8l);
    const __m256d v66h = _mm256_fmadd_pd(v8h, v8h, v8h);
    const __m256d v68l = _mm256_add_pd(v67, v8l);
    const __m256d v68h = _mm256_add_pd(v67, v8h);
    const __m256d v69l = _mm256_mul_pd(v66l, v68l);
    const __m256d v69h = _mm256_mul_pd(v66h, v68h);
    const __m256d v71l = _mm256_add_pd(v8l, v70);
    const __m256d v71h = _mm256_add_pd(v8h, v70);
    const __m256d v72l = _mm256_mul_pd(v69l, v71l);
    const __m256d v72h = _mm256_mul_pd(v69h, v71h);
    const __m256i v73l = lgamma_4ulp_avx512_bits_f64_avx2(v72l);
    const __m256i v73h = lgamma_4ulp_avx512_bits_f64_avx2(v72h);
    const __m256i v74l = _mm256_sub_epi64(v73l, v14);
    const __m256i v74h = _mm256_sub_epi64(v73h, v14);
    const __m256i v75l = _mm256_and_si256(v25, v74l);
    const __m256i v75h = _mm256_and_si256(v25, v74h);
    const __m256i v76l = _mm256_sub_epi64(v73l, v75l);
    const __m256i v76h = _mm256_sub_epi64(v73h, v75h);
    const __m256d v77l = _mm256_castsi256_pd(v76l);
    const __m256d v77h = _mm256_castsi256_pd(v76h);
    const __m256i v78l = _mm256_srli_epi64(v74l, 48);
    const __m256i v78h = _mm256_srli_epi64(v74h, 48);
    const __m128i v79l = lgamma_4ulp_avx512_wrap_avx2(v78l);
    const __m128i v79h = lgamma_4ulp_avx512_wrap_avx2(v78h);
    const __m256i v79 = _mm256_set_m128i(v79h, v79l);
    const __m256d v80l = _mm256_i32gather_pd(lgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v79), _mm_set1_epi32(15)), 8);
    const __m256d v80h = _mm256_i32gather_pd(lgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v79, 1), _mm_set1_epi32(15)), 8);
    const __m256d v81l = _mm256_fmadd_pd(v77l, v80l, v29);
    const __m256d v81h = _mm256_fmadd_pd(v77h, v80h, v29);
    const __m256d v84l = _mm256_fmadd_pd(v82, v81l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v82, v81h, v83);
    const __m256d v86l = _mm256_fmadd_pd(v81l, v84l, v85);
    const __m256d v86h = _mm256_fmadd_pd(v81h, v84h, v85);
    const __m256d v88l = _mm256_fmadd_pd(v86l, v81l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v86h, v81h, v87);
    const __m256d v90l = _mm256_fmadd_pd(v88l, v81l, v89);
    const __m256d v90h = _mm256_fmadd_pd(v88h, v81h, v89);
    const __m256d v92l = _mm256_fmadd_pd(v81l, v90l, v91);
    const __m256d v92h = _mm256_fmadd_pd(v81h, v90h, v91);
    const __m256d v93l = _mm256_mul_pd(v81l, v81l);
    const __m256d v93h = _mm256_mul_pd(v81h, v81h);
    const __m256d v94l = _mm256_fmadd_pd(v92l, v93l, v81l);
    const __m256d v94h = _mm256_fmadd_pd(v92h, v93h, v81h);
    const __m256i v95l = lgamma_4ulp_avx512_ashr_i64_avx2(v74l, v16);
    const __m256i v95h = lgamma_4ulp_avx512_ashr_i64_avx2(v74h, v16);
    const __m256d v96l = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v95l);
    const __m256d v96h = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v95h);
    const __m256d v97l = _mm256_i32gather_pd(lgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v79), _mm_set1_epi32(15)), 8);
    const __m256d v97h = _mm256_i32gather_pd(lgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v79, 1), _mm_set1_epi32(15)), 8);
    const __m256d v98l = _mm256_fmadd_pd(v96l, v12, v97l);
    const __m256d v98h = _mm256_fmadd_pd(v96h, v12, v97h);
    const __m256d v99l = _mm256_add_pd(v94l, v98l);
    const __m256d v99h = _mm256_add_pd(v94h, v98h);
    const __m256d v100l = _mm256_sub_pd(v65l, v99l);
    const __m256d v100h = _mm256_sub_pd(v65h, v99h);
    const __m128 v101l = _mm256_cvtpd_ps(v100l);
    const __m128 v101h = _mm256_cvtpd_ps(v100h);
    const __m256 v101 = _mm256_set_m128(v101h, v101l);
    const __m256 v102 = _mm256_blendv_ps(v101, v6, _mm256_castsi256_ps(v5));
    const __m256i v104 = _mm256_castps_si256(_mm256_cmp_ps(v103, v1, _CMP_NLE_UQ));
    __m256 r0 = v102;
    __m256i any1 = v104;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v106 = _mm256_castps_si256(_mm256_cmp_ps(v105, v1, _CMP_EQ_OQ));
        const __m256 v108 = _mm256_sub_ps(v1, v1);
        const __m256 v109 = _mm256_xor_ps(v1, _mm256_set1_ps(-0.0f));
        const __m256d v110l = _mm256_cvtps_pd(_mm256_castps256_ps128(v109));
        const __m256d v110h = _mm256_cvtps_pd(_mm256_extractf128_ps(v109, 1));
        const __m256d v111l = _mm256_round_pd(v110l, 8);
        const __m256d v111h = _mm256_round_pd(v110h, 8);
        const __m256d v112l = _mm256_sub_pd(v110l, v111l);
        const __m256d v112h = _mm256_sub_pd(v110h, v111h);
        const __m256i v114l = _mm256_castpd_si256(_mm256_cmp_pd(v112l, v113, _CMP_EQ_OQ));
        const __m256i v114h = _mm256_castpd_si256(_mm256_cmp_pd(v112h, v113, _CMP_EQ_OQ));
        const __m256i v114 = lgamma_4ulp_avx512_join_mask_avx2(v114l, v114h);
        const __m256d v116l = _mm256_add_pd(v110l, v48);
        const __m256d v116h = _mm256_add_pd(v110h, v48);
        const __m256d v117l = _mm256_add_pd(v110l, v67);
        const __m256d v117h = _mm256_add_pd(v110h, v67);
        const __m256d v118l = _mm256_mul_pd(v116l, v117l);
        const __m256d v118h = _mm256_mul_pd(v116h, v117h);
        const __m256d v119l = _mm256_add_pd(v110l, v70);
        const __m256d v119h = _mm256_add_pd(v110h, v70);
        const __m256d v120l = _mm256_mul_pd(v118l, v119l);
        const __m256d v120h = _mm256_mul_pd(v118h, v119h);
        const __m256d v122l = _mm256_mul_pd(v120l, v121);
        const __m256d v122h = _mm256_mul_pd(v120h, v121);
        const __m256d v123l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v112l);
        const __m256d v123h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v112h);
        const __m256d v124l = _mm256_mul_pd(v123l, v121);
        const __m256d v124h = _mm256_mul_pd(v123h, v121);
        const __m256d v125l = _mm256_mul_pd(v124l, v124l);
        const __m256d v125h = _mm256_mul_pd(v124h, v124h);
        const __m256d v126l = _mm256_mul_pd(v125l, v124l);
        const __m256d v126h = _mm256_mul_pd(v125h, v124h);
        const __m256d v129l = _mm256_fmadd_pd(v127, v125l, v128);
        const __m256d v129h = _mm256_fmadd_pd(v127, v125h, v128);
        const __m256d v131l = _mm256_fmadd_pd(v125l, v129l, v130);
        const __m256d v131h = _mm256_fmadd_pd(v125h, v129h, v130);
        const __m256d v133l = _mm256_fmadd_pd(v125l, v131l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v125h, v131h, v132);
        const __m256d v135l = _mm256_fmadd_pd(v125l, v133l, v134);
        const __m256d v135h = _mm256_fmadd_pd(v125h, v133h, v134);
        const __m256d v137l = _mm256_fmadd_pd(v125l, v135l, v136);
        const __m256d v137h = _mm256_fmadd_pd(v125h, v135h, v136);
        const __m256d v139l = _mm256_fmadd_pd(v125l, v137l, v138);
        const __m256d v139h = _mm256_fmadd_pd(v125h, v137h, v138);
        const __m256d v141l = _mm256_fmadd_pd(v125l, v139l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v125h, v139h, v140);
        const __m256d v143l = _mm256_fmadd_pd(v125l, v141l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v125h, v141h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v125l, v143l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v125h, v143h, v144);
        const __m256d v146l = _mm256_fmadd_pd(v126l, v145l, v124l);
        const __m256d v146h = _mm256_fmadd_pd(v126h, v145h, v124h);
        const __m256d v147l = _mm256_div_pd(v122l, v146l);
        const __m256d v147h = _mm256_div_pd(v122h, v146h);
        const __m256i v148l = lgamma_4ulp_avx512_bits_f64_avx2(v147l);
        const __m256i v148h = lgamma_4ulp_avx512_bits_f64_avx2(v147h);
        const __m256i v149l = _mm256_sub_epi64(v148l, v14);
        const __m256i v149h = _mm256_sub_epi64(v148h, v14);
        const __m256i v150l = lgamma_4ulp_avx512_ashr_i64_avx2(v149l, v16);
        const __m256i v150h = lgamma_4ulp_avx512_ashr_i64_avx2(v149h, v16);
        const __m256d v151l = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v150l);
        const __m256d v151h = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v150h);
        const __m256i v153l = _mm256_srli_epi64(v149l, 48);
        const __m256i v153h = _mm256_srli_epi64(v149h, 48);
        const __m128i v154l = lgamma_4ulp_avx512_wrap_avx2(v153l);
        const __m128i v154h = lgamma_4ulp_avx512_wrap_avx2(v153h);
        const __m256i v154 = _mm256_set_m128i(v154h, v154l);
        const __m256d v155l = _mm256_i32gather_pd(lgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v154), _mm_set1_epi32(15)), 8);
        const __m256d v155h = _mm256_i32gather_pd(lgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v154, 1), _mm_set1_epi32(15)), 8);
        const __m256d v156l = _mm256_fmadd_pd(v151l, v152, v155l);
        const __m256d v156h = _mm256_fmadd_pd(v151h, v152, v155h);
        const __m256i v157l = _mm256_and_si256(v149l, v25);
        const __m256i v157h = _mm256_and_si256(v149h, v25);
        const __m256i v158l = _mm256_sub_epi64(v148l, v157l);
        const __m256i v158h = _mm256_sub_epi64(v148h, v157h);
        const __m256d v159l = _mm256_castsi256_pd(v158l);
        const __m256d v159h = _mm256_castsi256_pd(v158h);
        const __m256d v160l = _mm256_i32gather_pd(lgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v154), _mm_set1_epi32(15)), 8);
        const __m256d v160h = _mm256_i32gather_pd(lgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v154, 1), _mm_set1_epi32(15)), 8);
        const __m256d v161l = _mm256_fmadd_pd(v159l, v160l, v29);
        const __m256d v161h = _mm256_fmadd_pd(v159h, v160h, v29);
        const __m256d v162l = _mm256_mul_pd(v161l, v161l);
        const __m256d v162h = _mm256_mul_pd(v161h, v161h);
        const __m256d v165l = _mm256_fmadd_pd(v161l, v163, v164);
        const __m256d v165h = _mm256_fmadd_pd(v161h, v163, v164);
        const __m256d v166l = _mm256_fmadd_pd(v161l, v165l, v144);
        const __m256d v166h = _mm256_fmadd_pd(v161h, v165h, v144);
        const __m256d v168l = _mm256_fmadd_pd(v161l, v166l, v167);
        const __m256d v168h = _mm256_fmadd_pd(v161h, v166h, v167);
        const __m256d v170l = _mm256_fmadd_pd(v161l, v168l, v169);
        const __m256d v170h = _mm256_fmadd_pd(v161h, v168h, v169);
        const __m256d v172l = _mm256_fmadd_pd(v161l, v170l, v171);
        const __m256d v172h = _mm256_fmadd_pd(v161h, v170h, v171);
        const __m256d v174l = _mm256_fmadd_pd(v161l, v172l, v173);
        const __m256d v174h = _mm256_fmadd_pd(v161h, v172h, v173);
        const __m256d v175l = _mm256_fmadd_pd(v162l, v174l, v161l);
        const __m256d v175h = _mm256_fmadd_pd(v162h, v174h, v161h);
        const __m256d v176l = _mm256_add_pd(v156l, v175l);
        const __m256d v176h = _mm256_add_pd(v156h, v175h);
        const __m256d v177l = _mm256_add_pd(v110l, v7);
        const __m256d v177h = _mm256_add_pd(v110h, v7);
        const __m256i v178l = _mm256_castpd_si256(v177l);
        const __m256i v178h = _mm256_castpd_si256(v177h);
        const __m256i v179l = _mm256_sub_epi64(v178l, v14);
        const __m256i v179h = _mm256_sub_epi64(v178h, v14);
        const __m256i v180l = lgamma_4ulp_avx512_ashr_i64_avx2(v179l, v16);
        const __m256i v180h = lgamma_4ulp_avx512_ashr_i64_avx2(v179h, v16);
        const __m256d v181l = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v180l);
        const __m256d v181h = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v180h);
        const __m256i v182l = _mm256_srli_epi64(v179l, 48);
        const __m256i v182h = _mm256_srli_epi64(v179h, 48);
        const __m128i v183l = lgamma_4ulp_avx512_wrap_avx2(v182l);
        const __m128i v183h = lgamma_4ulp_avx512_wrap_avx2(v182h);
        const __m256i v183 = _mm256_set_m128i(v183h, v183l);
        const __m256d v184l = _mm256_i32gather_pd(lgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v183), _mm_set1_epi32(15)), 8);
        const __m256d v184h = _mm256_i32gather_pd(lgamma_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v183, 1), _mm_set1_epi32(15)), 8);
        const __m256d v185l = _mm256_fmadd_pd(v152, v181l, v184l);
        const __m256d v185h = _mm256_fmadd_pd(v152, v181h, v184h);
        const __m256d v186l = _mm256_i32gather_pd(lgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v183), _mm_set1_epi32(15)), 8);
        const __m256d v186h = _mm256_i32gather_pd(lgamma_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v183, 1), _mm_set1_epi32(15)), 8);
        const __m256i v187l = _mm256_and_si256(v179l, v25);
        const __m256i v187h = _mm256_and_si256(v179h, v25);
        const __m256i v188l = _mm256_sub_epi64(v178l, v187l);
        const __m256i v188h = _mm256_sub_epi64(v178h, v187h);
        const __m256d v189l = _mm256_castsi256_pd(v188l);
        const __m256d v189h = _mm256_castsi256_pd(v188h);
        const __m256d v190l = _mm256_fmadd_pd(v186l, v189l, v29);
        const __m256d v190h = _mm256_fmadd_pd(v186h, v189h, v29);
        const __m256d v191l = _mm256_mul_pd(v190l, v190l);
        const __m256d v191h = _mm256_mul_pd(v190h, v190h);
        const __m256d v192l = _mm256_fmadd_pd(v190l, v163, v164);
        const __m256d v192h = _mm256_fmadd_pd(v190h, v163, v164);
        const __m256d v193l = _mm256_fmadd_pd(v192l, v190l, v144);
        const __m256d v193h = _mm256_fmadd_pd(v192h, v190h, v144);
        const __m256d v194l = _mm256_fmadd_pd(v190l, v193l, v167);
        const __m256d v194h = _mm256_fmadd_pd(v190h, v193h, v167);
        const __m256d v195l = _mm256_fmadd_pd(v190l, v194l, v169);
        const __m256d v195h = _mm256_fmadd_pd(v190h, v194h, v169);
        const __m256d v196l = _mm256_fmadd_pd(v190l, v195l, v171);
        const __m256d v196h = _mm256_fmadd_pd(v190h, v195h, v171);
        const __m256d v197l = _mm256_fmadd_pd(v190l, v196l, v173);
        const __m256d v197h = _mm256_fmadd_pd(v190h, v196h, v173);
        const __m256d v198l = _mm256_fmadd_pd(v191l, v197l, v190l);
        const __m256d v198h = _mm256_fmadd_pd(v191h, v197h, v190h);
        const __m256d v199l = _mm256_add_pd(v185l, v198l);
        const __m256d v199h = _mm256_add_pd(v185h, v198h);
        const __m256d v200l = _mm256_sub_pd(v199l, v48);
        const __m256d v200h = _mm256_sub_pd(v199h, v48);
        const __m256d v202l = _mm256_sub_pd(v177l, v201);
        const __m256d v202h = _mm256_sub_pd(v177h, v201);
        const __m256d v204l = _mm256_fmadd_pd(v200l, v202l, v203);
        const __m256d v204h = _mm256_fmadd_pd(v200h, v202h, v203);
        const __m256d v205l = _mm256_div_pd(v48, v177l);
        const __m256d v205h = _mm256_div_pd(v48, v177h);
        const __m256d v206l = _mm256_mul_pd(v205l, v205l);
        const __m256d v206h = _mm256_mul_pd(v205h, v205h);
        const __m256d v209l = _mm256_fmadd_pd(v206l, v207, v208);
        const __m256d v209h = _mm256_fmadd_pd(v206h, v207, v208);
        const __m256d v211l = _mm256_fmadd_pd(v209l, v206l, v210);
        const __m256d v211h = _mm256_fmadd_pd(v209h, v206h, v210);
        const __m256d v213l = _mm256_fmadd_pd(v211l, v206l, v212);
        const __m256d v213h = _mm256_fmadd_pd(v211h, v206h, v212);
        const __m256d v215l = _mm256_fmadd_pd(v213l, v206l, v214);
        const __m256d v215h = _mm256_fmadd_pd(v213h, v206h, v214);
        const __m256d v217l = _mm256_fmadd_pd(v206l, v215l, v216);
        const __m256d v217h = _mm256_fmadd_pd(v206h, v215h, v216);
        const __m256d v219l = _mm256_fmadd_pd(v217l, v206l, v218);
        const __m256d v219h = _mm256_fmadd_pd(v217h, v206h, v218);
        const __m256d v220l = _mm256_mul_pd(v219l, v205l);
        const __m256d v220h = _mm256_mul_pd(v219h, v205h);
        const __m256d v221l = _mm256_add_pd(v204l, v220l);
        const __m256d v221h = _mm256_add_pd(v204h, v220h);
        const __m256d v222l = _mm256_sub_pd(v176l, v221l);
        const __m256d v222h = _mm256_sub_pd(v176h, v221h);
        const __m256d v223l = _mm256_blendv_pd(v222l, v115, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v114))));
        const __m256d v223h = _mm256_blendv_pd(v222h, v115, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v114, 1))));
        const __m128 v224l = _mm256_cvtpd_ps(v223l);
        const __m128 v224h = _mm256_cvtpd_ps(v223h);
        const __m256 v224 = _mm256_set_m128(v224h, v224l);
        const __m256 v225 = _mm256_add_ps(v108, v224);
        const __m256 v226 = _mm256_blendv_ps(v225, v107, _mm256_castsi256_ps(v106));
        r0 = _mm256_blendv_ps(r0, v226, _mm256_castsi256_ps(v104));
    }
    _mm256_storeu_ps(y, r0);
}

static LGAMMA_4ULP_AVX512_AVX2_TARGET void lgamma_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        lgamma_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_4ULP_AVX512_AVX512 __m512d lgamma_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_4ULP_AVX512_AVX512 __m512i lgamma_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_4ULP_AVX512_AVX512 void lgamma_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v6 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v7 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000f2a82p-1); /* 0.50000000011034751 */
    const __m512d v12 = _mm512_set1_pd(0x1.62e42fefa39e5p-1); /* 0.69314718055994418 */
    const __m512i v14 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v29 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v31 = _mm512_set1_pd(0x1.a13f06b4ea1dep-5); /* 0.05093337354566406 */
    const __m512d v32 = _mm512_set1_pd(0x1.1fd5f356b134dp-3); /* 0.14054479702294956 */
    const __m512d v34 = _mm512_set1_pd(-0x1.55d9bb6964cecp-3); /* -0.16691919722925463 */
    const __m512d v36 = _mm512_set1_pd(0x1.999b2d6cf770fp-3); /* 0.20000300873555729 */
    const __m512d v38 = _mm512_set1_pd(-0x1.fffff2bfc948fp-3); /* -0.24999990127358671 */
    const __m512d v40 = _mm512_set1_pd(0x1.555555464a0f4p-2); /* 0.33333333245765506 */
    const __m512d v42 = _mm512_set1_pd(-0x1.000000001dea6p-1); /* -0.50000000001360401 */
    const __m512d v44 = _mm512_set1_pd(0x1.91343b963c204p-43); /* 1.7817038254686083e-13 */
    const __m512d v48 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v50 = _mm512_set1_pd(0x1.acfe390f8fd94p-2); /* 0.41893853337747911 */
    const __m512d v54 = _mm512_set1_pd(0x1.18a7c061dec2ep-11); /* 0.00053530746320918309 */
    const __m512d v55 = _mm512_set1_pd(-0x1.2a512e203f2a4p-11); /* -0.00056899473204870656 */
    const __m512d v57 = _mm512_set1_pd(0x1.9f650ceb06826p-11); /* 0.00079230256722273985 */
    const __m512d v59 = _mm512_set1_pd(-0x1.6c152b1336915p-9); /* -0.0027777304727411114 */
    const __m512d v61 = _mm512_set1_pd(0x1.555554caba753p-4); /* 0.083333331316365375 */
    const __m512d v63 = _mm512_set1_pd(0x1.2e2f1ade9a9bp-33); /* 1.3741737518409703e-10 */
    const __m512d v67 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v70 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v82 = _mm512_set1_pd(0x1.25a7ffa3868b3p-3); /* 0.14338683812895212 */
    const __m512d v83 = _mm512_set1_pd(-0x1.55aa859d62e0cp-3); /* -0.16682915102534002 */
    const __m512d v85 = _mm512_set1_pd(0x1.99992ccf64bcap-3); /* 0.19999918945231193 */
    const __m512d v87 = _mm512_set1_pd(-0x1.fffffa1d0978cp-3); /* -0.24999995614160431 */
    const __m512d v89 = _mm512_set1_pd(0x1.5555555a35757p-2); /* 0.33333333361712419 */
    const __m512d v91 = _mm512_set1_pd(-0x1.fffffffff5f8cp-2); /* -0.49999999999771982 */
    const __m512 v103 = _mm512_set1_ps(0x1p-149f); /* 1.40129846e-45 */
    const __m512 v105 = _mm512_set1_ps(-INFINITY);
    const __m512 v107 = _mm512_set1_ps(INFINITY);
    const __m512d v113 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v115 = _mm512_set1_pd(INFINITY);
    const __m512d v121 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v127 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v128 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v130 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v132 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v134 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v136 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v138 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v140 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v142 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v144 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v152 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v163 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v164 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v167 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v169 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v171 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v173 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v201 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v203 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v207 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v208 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v210 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v212 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v214 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v216 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v218 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d t0_0 = _mm512_loadu_pd(lgamma_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(lgamma_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(lgamma_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(lgamma_4ulp_avx512_table1 + 8);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_EQ_OQ);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v3, v1, _CMP_EQ_OQ);
    const __mmask16 v5 = (__mmask16)(v2 | v4);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v9l = _mm512_add_pd(v7, v8l);
    const __m512d v9h = _mm512_add_pd(v7, v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512i v13l = _mm512_castpd_si512(v9l);
    const __m512i v13h = _mm512_castpd_si512(v9h);
    const __m512i v15l = _mm512_sub_epi64(v13l, v14);
    const __m512i v15h = _mm512_sub_epi64(v13h, v14);
    const __m512i v17l = _mm512_srai_epi64(v15l, 52);
    const __m512i v17h = _mm512_srai_epi64(v15h, 52);
    const __m512d v18l = _mm512_cvtepi64_pd(v17l);
    const __m512d v18h = _mm512_cvtepi64_pd(v17h);
    const __m512i v20l = _mm512_srli_epi64(v15l, 48);
    const __m512i v20h = _mm512_srli_epi64(v15h, 48);
    const __m256i v21l = _mm512_cvtepi64_epi32(v20l);
    const __m256i v21h = _mm512_cvtepi64_epi32(v20h);
    const __m512i v21 = _mm512_inserti32x8(_mm512_castsi256_si512(v21l), v21h, 1);
    const __m512d v22l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v21), t0_0, t0_1);
    const __m512d v22h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v21, 1), t0_0, t0_1);
    const __m512d v23l = _mm512_fmadd_pd(v12, v18l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v12, v18h, v22h);
    const __m512d v24l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v21), t1_0, t1_1);
    const __m512d v24h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v21, 1), t1_0, t1_1);
    const __m512i v26l = _mm512_and_si512(v15l, v25);
    const __m512i v26h = _mm512_and_si512(v15h, v25);
    const __m512i v27l = _mm512_sub_epi64(v13l, v26l);
    const __m512i v27h = _mm512_sub_epi64(v13h, v26h);
    const __m512d v28l = _mm512_castsi512_pd(v27l);
    const __m512d v28h = _mm512_castsi512_pd(v27h);
    const __m512d v30l = _mm512_fmadd_pd(v24l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v24h, v28h, v29);
    const __m512d v33l = _mm512_fmadd_pd(v31, v30l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31, v30h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v30l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v30h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v30l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v30h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v30l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v30h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v30l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v30h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v30l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v30h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v30l, v30l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v30h, v30h, v44);
    const __m512d v46l = _mm512_fmadd_pd(v43l, v45l, v30l);
    const __m512d v46h = _mm512_fmadd_pd(v43h, v45h, v30h);
    const __m512d v47l = _mm512_add_pd(v23l, v46l);
    const __m512d v47h = _mm512_add_pd(v23h, v46h);
    const __m512d v49l = _mm512_sub_pd(v47l, v48);
    const __m512d v49h = _mm512_sub_pd(v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v11l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v11h, v49h, v50);
    const __m512d v52l = _mm512_div_pd(v48, v9l);
    const __m512d v52h = _mm512_div_pd(v48, v9h);
    const __m512d v53l = _mm512_mul_pd(v52l, v52l);
    const __m512d v53h = _mm512_mul_pd(v52h, v52h);
    const __m512d v56l = _mm512_fmadd_pd(v53l, v54, v55);
    const __m512d v56h = _mm512_fmadd_pd(v53h, v54, v55);
    const __m512d v58l = _mm512_fmadd_pd(v53l, v56l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v53h, v56h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v53l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v53h, v58h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v53l, v60l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v53h, v60h, v61);
    const __m512d v64l = _mm512_fmadd_pd(v52l, v62l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v52h, v62h, v63);
    const __m512d v65l = _mm512_add_pd(v51l, v64l);
    const __m512d v65h = _mm512_add_pd(v51h, v64h);
    const __m512d v66l = _mm512_fmadd_pd(v8l, v8l, v8l);
    const __m512d v66h = _mm512_fmadd_pd(v8h, v8h, v8h);
    const __m512d v68l = _mm512_add_pd(v67, v8l);
    const __m512d v68h = _mm512_add_pd(v67, v8h);
    const __m512d v69l = _mm512_mul_pd(v66l, v68l);
    const __m512d v69h = _mm512_mul_pd(v66h, v68h);
    const __m512d v71l = _mm512_add_pd(v8l, v70);
    const __m512d v71h = _mm512_add_pd(v8h, v70);
    const __m512d v72l = _mm512_mul_pd(v69l, v71l);
    const __m512d v72h = _mm512_mul_pd(v69h, v71h);
    const __m512i v73l = lgamma_4ulp_avx512_bits_f64_avx512(v72l);
    const __m512i v73h = lgamma_4ulp_avx512_bits_f64_avx512(v72h);
    const __m512i v74l = _mm512_sub_epi64(v73l, v14);
    const __m512i v74h = _mm512_sub_epi64(v73h, v14);
    const __m512i v75l = _mm512_and_si512(v25, v74l);
    const __m512i v75h = _mm512_and_si512(v25, v74h);
    const __m512i v76l = _mm512_sub_epi64(v73l, v75l);
    const __m512i v76h = _mm512_sub_epi64(v73h, v75h);
    const __m512d v77l = _mm512_castsi512_pd(v76l);
    const __m512d v77h = _mm512_castsi512_pd(v76h);
    const __m512i v78l = _mm512_srli_epi64(v74l, 48);
    const __m512i v78h = _mm512_srli_epi64(v74h, 48);
    const __m256i v79l = _mm512_cvtepi64_epi32(v78l);
    const __m256i v79h = _mm512_cvtepi64_epi32(v78h);
    const __m512i v79 = _mm512_inserti32x8(_mm512_castsi256_si512(v79l), v79h, 1);
    const __m512d v80l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v79), t1_0, t1_1);
    const __m512d v80h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v79, 1), t1_0, t1_1);
    const __m512d v81l = _mm512_fmadd_pd(v77l, v80l, v29);
    const __m512d v81h = _mm512_fmadd_pd(v77h, v80h, v29);
    const __m512d v84l = _mm512_fmadd_pd(v82, v81l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v82, v81h, v83);
    const __m512d v86l = _mm512_fmadd_pd(v81l, v84l, v85);
    const __m512d v86h = _mm512_fmadd_pd(v81h, v84h, v85);
    const __m512d v88l = _mm512_fmadd_pd(v86l, v81l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v86h, v81h, v87);
    const __m512d v90l = _mm512_fmadd_pd(v88l, v81l, v89);
    const __m512d v90h = _mm512_fmadd_pd(v88h, v81h, v89);
    const __m512d v92l = _mm512_fmadd_pd(v81l, v90l, v91);
    const __m512d v92h = _mm512_fmadd_pd(v81h, v90h, v91);
    const __m512d v93l = _mm512_mul_pd(v81l, v81l);
    const __m512d v93h = _mm512_mul_pd(v81h, v81h);
    const __m512d v94l = _mm512_fmadd_pd(v92l, v93l, v81l);
    const __m512d v94h = _mm512_fmadd_pd(v92h, v93h, v81h);
    const __m512i v95l = _mm512_srai_epi64(v74l, 52);
    const __m512i v95h = _mm512_srai_epi64(v74h, 52);
    const __m512d v96l = _mm512_cvtepi64_pd(v95l);
    const __m512d v96h = _mm512_cvtepi64_pd(v95h);
    const __m512d v97l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v79), t0_0, t0_1);
    const __m512d v97h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v79, 1), t0_0, t0_1);
    const __m512d v98l = _mm512_fmadd_pd(v96l, v12, v97l);
    const __m512d v98h = _mm512_fmadd_pd(v96h, v12, v97h);
    const __m512d v99l = _mm512_add_pd(v94l, v98l);
    const __m512d v99h = _mm512_add_pd(v94h, v98h);
    const __m512d v100l = _mm512_sub_pd(v65l, v99l);
    const __m512d v100h = _mm512_sub_pd(v65h, v99h);
    const __m256 v101l = _mm512_cvtpd_ps(v100l);
    const __m256 v101h = _mm512_cvtpd_ps(v100h);
    const __m512 v101 = _mm512_insertf32x8(_mm512_castps256_ps512(v101l), v101h, 1);
    const __m512 v102 = _mm512_mask_blend_ps(v5, v101, v6);
    const __mmask16 v104 = _mm512_cmp_ps_mask(v103, v1, _CMP_NLE_UQ);
    __m512 r0 = v102;
    __mmask16 any1 = v104;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v106 = _mm512_cmp_ps_mask(v105, v1, _CMP_EQ_OQ);
        const __m512 v108 = _mm512_sub_ps(v1, v1);
        const __m512 v109 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v110l = _mm512_cvtps_pd(_mm512_castps512_ps256(v109));
        const __m512d v110h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v109, 1));
        const __m512d v111l = _mm512_roundscale_pd(v110l, 8);
        const __m512d v111h = _mm512_roundscale_pd(v110h, 8);
        const __m512d v112l = _mm512_sub_pd(v110l, v111l);
        const __m512d v112h = _mm512_sub_pd(v110h, v111h);
        const __mmask8 v114l = _mm512_cmp_pd_mask(v112l, v113, _CMP_EQ_OQ);
        const __mmask8 v114h = _mm512_cmp_pd_mask(v112h, v113, _CMP_EQ_OQ);
        const __mmask16 v114 = _mm512_kunpackb(v114h, v114l);
        const __m512d v116l = _mm512_add_pd(v110l, v48);
        const __m512d v116h = _mm512_add_pd(v110h, v48);
        const __m512d v117l = _mm512_add_pd(v110l, v67);
        const __m512d v117h = _mm512_add_pd(v110h, v67);
        const __m512d v118l = _mm512_mul_pd(v116l, v117l);
        const __m512d v118h = _mm512_mul_pd(v116h, v117h);
        const __m512d v119l = _mm512_add_pd(v110l, v70);
        const __m512d v119h = _mm512_add_pd(v110h, v70);
        const __m512d v120l = _mm512_mul_pd(v118l, v119l);
        const __m512d v120h = _mm512_mul_pd(v118h, v119h);
        const __m512d v122l = _mm512_mul_pd(v120l, v121);
        const __m512d v122h = _mm512_mul_pd(v120h, v121);
        const __m512d v123l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v112l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v123h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v112h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v124l = _mm512_mul_pd(v123l, v121);
        const __m512d v124h = _mm512_mul_pd(v123h, v121);
        const __m512d v125l = _mm512_mul_pd(v124l, v124l);
        const __m512d v125h = _mm512_mul_pd(v124h, v124h);
        const __m512d v126l = _mm512_mul_pd(v125l, v124l);
        const __m512d v126h = _mm512_mul_pd(v125h, v124h);
        const __m512d v129l = _mm512_fmadd_pd(v127, v125l, v128);
        const __m512d v129h = _mm512_fmadd_pd(v127, v125h, v128);
        const __m512d v131l = _mm512_fmadd_pd(v125l, v129l, v130);
        const __m512d v131h = _mm512_fmadd_pd(v125h, v129h, v130);
        const __m512d v133l = _mm512_fmadd_pd(v125l, v131l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v125h, v131h, v132);
        const __m512d v135l = _mm512_fmadd_pd(v125l, v133l, v134);
        const __m512d v135h = _mm512_fmadd_pd(v125h, v133h, v134);
        const __m512d v137l = _mm512_fmadd_pd(v125l, v135l, v136);
        const __m512d v137h = _mm512_fmadd_pd(v125h, v135h, v136);
        const __m512d v139l = _mm512_fmadd_pd(v125l, v137l, v138);
        const __m512d v139h = _mm512_fmadd_pd(v125h, v137h, v138);
        const __m512d v141l = _mm512_fmadd_pd(v125l, v139l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v125h, v139h, v140);
        const __m512d v143l = _mm512_fmadd_pd(v125l, v141l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v125h, v141h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v125l, v143l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v125h, v143h, v144);
        const __m512d v146l = _mm512_fmadd_pd(v126l, v145l, v124l);
        const __m512d v146h = _mm512_fmadd_pd(v126h, v145h, v124h);
        const __m512d v147l = _mm512_div_pd(v122l, v146l);
        const __m512d v147h = _mm512_div_pd(v122h, v146h);
        const __m512i v148l = lgamma_4ulp_avx512_bits_f64_avx512(v147l);
        const __m512i v148h = lgamma_4ulp_avx512_bits_f64_avx512(v147h);
        const __m512i v149l = _mm512_sub_epi64(v148l, v14);
        const __m512i v149h = _mm512_sub_epi64(v148h, v14);
        const __m512i v150l = _mm512_srai_epi64(v149l, 52);
        const __m512i v150h = _mm512_srai_epi64(v149h, 52);
        const __m512d v151l = _mm512_cvtepi64_pd(v150l);
        const __m512d v151h = _mm512_cvtepi64_pd(v150h);
        const __m512i v153l = _mm512_srli_epi64(v149l, 48);
        const __m512i v153h = _mm512_srli_epi64(v149h, 48);
        const __m256i v154l = _mm512_cvtepi64_epi32(v153l);
        const __m256i v154h = _mm512_cvtepi64_epi32(v153h);
        const __m512i v154 = _mm512_inserti32x8(_mm512_castsi256_si512(v154l), v154h, 1);
        const __m512d v155l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v154), t0_0, t0_1);
        const __m512d v155h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v154, 1), t0_0, t0_1);
        const __m512d v156l = _mm512_fmadd_pd(v151l, v152, v155l);
        const __m512d v156h = _mm512_fmadd_pd(v151h, v152, v155h);
        const __m512i v157l = _mm512_and_si512(v149l, v25);
        const __m512i v157h = _mm512_and_si512(v149h, v25);
        const __m512i v158l = _mm512_sub_epi64(v148l, v157l);
        const __m512i v158h = _mm512_sub_epi64(v148h, v157h);
        const __m512d v159l = _mm512_castsi512_pd(v158l);
        const __m512d v159h = _mm512_castsi512_pd(v158h);
        const __m512d v160l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v154), t1_0, t1_1);
        const __m512d v160h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v154, 1), t1_0, t1_1);
        const __m512d v161l = _mm512_fmadd_pd(v159l, v160l, v29);
        const __m512d v161h = _mm512_fmadd_pd(v159h, v160h, v29);
        const __m512d v162l = _mm512_mul_pd(v161l, v161l);
        const __m512d v162h = _mm512_mul_pd(v161h, v161h);
        const __m512d v165l = _mm512_fmadd_pd(v161l, v163, v164);
        const __m512d v165h = _mm512_fmadd_pd(v161h, v163, v164);
        const __m512d v166l = _mm512_fmadd_pd(v161l, v165l, v144);
        const __m512d v166h = _mm512_fmadd_pd(v161h, v165h, v144);
        const __m512d v168l = _mm512_fmadd_pd(v161l, v166l, v167);
        const __m512d v168h = _mm512_fmadd_pd(v161h, v166h, v167);
        const __m512d v170l = _mm512_fmadd_pd(v161l, v168l, v169);
        const __m512d v170h = _mm512_fmadd_pd(v161h, v168h, v169);
        const __m512d v172l = _mm512_fmadd_pd(v161l, v170l, v171);
        const __m512d v172h = _mm512_fmadd_pd(v161h, v170h, v171);
        const __m512d v174l = _mm512_fmadd_pd(v161l, v172l, v173);
        const __m512d v174h = _mm512_fmadd_pd(v161h, v172h, v173);
        const __m512d v175l = _mm512_fmadd_pd(v162l, v174l, v161l);
        const __m512d v175h = _mm512_fmadd_pd(v162h, v174h, v161h);
        const __m512d v176l = _mm512_add_pd(v156l, v175l);
        const __m512d v176h = _mm512_add_pd(v156h, v175h);
        const __m512d v177l = _mm512_add_pd(v110l, v7);
        const __m512d v177h = _mm512_add_pd(v110h, v7);
        const __m512i v178l = _mm512_castpd_si512(v177l);
        const __m512i v178h = _mm512_castpd_si512(v177h);
        const __m512i v179l = _mm512_sub_epi64(v178l, v14);
        const __m512i v179h = _mm512_sub_epi64(v178h, v14);
        const __m512i v180l = _mm512_srai_epi64(v179l, 52);
        const __m512i v180h = _mm512_srai_epi64(v179h, 52);
        const __m512d v181l = _mm512_cvtepi64_pd(v180l);
        const __m512d v181h = _mm512_cvtepi64_pd(v180h);
        const __m512i v182l = _mm512_srli_epi64(v179l, 48);
        const __m512i v182h = _mm512_srli_epi64(v179h, 48);
        const __m256i v183l = _mm512_cvtepi64_epi32(v182l);
        const __m256i v183h = _mm512_cvtepi64_epi32(v182h);
        const __m512i v183 = _mm512_inserti32x8(_mm512_castsi256_si512(v183l), v183h, 1);
        const __m512d v184l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v183), t0_0, t0_1);
        const __m512d v184h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v183, 1), t0_0, t0_1);
        const __m512d v185l = _mm512_fmadd_pd(v152, v181l, v184l);
        const __m512d v185h = _mm512_fmadd_pd(v152, v181h, v184h);
        const __m512d v186l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v183), t1_0, t1_1);
        const __m512d v186h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v183, 1), t1_0, t1_1);
        const __m512i v187l = _mm512_and_si512(v179l, v25);
        const __m512i v187h = _mm512_and_si512(v179h, v25);
        const __m512i v188l = _mm512_sub_epi64(v178l, v187l);
        const __m512i v188h = _mm512_sub_epi64(v178h, v187h);
        const __m512d v189l = _mm512_castsi512_pd(v188l);
        const __m512d v189h = _mm512_castsi512_pd(v188h);
        const __m512d v190l = _mm512_fmadd_pd(v186l, v189l, v29);
        const __m512d v190h = _mm512_fmadd_pd(v186h, v189h, v29);
        const __m512d v191l = _mm512_mul_pd(v190l, v190l);
        const __m512d v191h = _mm512_mul_pd(v190h, v190h);
        const __m512d v192l = _mm512_fmadd_pd(v190l, v163, v164);
        const __m512d v192h = _mm512_fmadd_pd(v190h, v163, v164);
        const __m512d v193l = _mm512_fmadd_pd(v192l, v190l, v144);
        const __m512d v193h = _mm512_fmadd_pd(v192h, v190h, v144);
        const __m512d v194l = _mm512_fmadd_pd(v190l, v193l, v167);
        const __m512d v194h = _mm512_fmadd_pd(v190h, v193h, v167);
        const __m512d v195l = _mm512_fmadd_pd(v190l, v194l, v169);
        const __m512d v195h = _mm512_fmadd_pd(v190h, v194h, v169);
        const __m512d v196l = _mm512_fmadd_pd(v190l, v195l, v171);
        const __m512d v196h = _mm512_fmadd_pd(v190h, v195h, v171);
        const __m512d v197l = _mm512_fmadd_pd(v190l, v196l, v173);
        const __m512d v197h = _mm512_fmadd_pd(v190h, v196h, v173);
        const __m512d v198l = _mm512_fmadd_pd(v191l, v197l, v190l);
        const __m512d v198h = _mm512_fmadd_pd(v191h, v197h, v190h);
        const __m512d v199l = _mm512_add_pd(v185l, v198l);
        const __m512d v199h = _mm512_add_pd(v185h, v198h);
        const __m512d v200l = _mm512_sub_pd(v199l, v48);
        const __m512d v200h = _mm512_sub_pd(v199h, v48);
        const __m512d v202l = _mm512_sub_pd(v177l, v201);
        const __m512d v202h = _mm512_sub_pd(v177h, v201);
        const __m512d v204l = _mm512_fmadd_pd(v200l, v202l, v203);
        const __m512d v204h = _mm512_fmadd_pd(v200h, v202h, v203);
        const __m512d v205l = _mm512_div_pd(v48, v177l);
        const __m512d v205h = _mm512_div_pd(v48, v177h);
        const __m512d v206l = _mm512_mul_pd(v205l, v205l);
        const __m512d v206h = _mm512_mul_pd(v205h, v205h);
        const __m512d v209l = _mm512_fmadd_pd(v206l, v207, v208);
        const __m512d v209h = _mm512_fmadd_pd(v206h, v207, v208);
        const __m512d v211l = _mm512_fmadd_pd(v209l, v206l, v210);
        const __m512d v211h = _mm512_fmadd_pd(v209h, v206h, v210);
        const __m512d v213l = _mm512_fmadd_pd(v211l, v206l, v212);
        const __m512d v213h = _mm512_fmadd_pd(v211h, v206h, v212);
        const __m512d v215l = _mm512_fmadd_pd(v213l, v206l, v214);
        const __m512d v215h = _mm512_fmadd_pd(v213h, v206h, v214);
        const __m512d v217l = _mm512_fmadd_pd(v206l, v215l, v216);
        const __m512d v217h = _mm512_fmadd_pd(v206h, v215h, v216);
        const __m512d v219l = _mm512_fmadd_pd(v217l, v206l, v218);
        const __m512d v219h = _mm512_fmadd_pd(v217h, v206h, v218);
        const __m512d v220l = _mm512_mul_pd(v219l, v205l);
        const __m512d v220h = _mm512_mul_pd(v219h, v205h);
        const __m512d v221l = _mm512_add_pd(v204l, v220l);
        const __m512d v221h = _mm512_add_pd(v204h, v220h);
        const __m512d v222l = _mm512_sub_pd(v176l, v221l);
        const __m512d v222h = _mm512_sub_pd(v176h, v221h);
        const __m512d v223l = _mm512_mask_blend_pd((__mmask8)v114, v222l, v115);
        const __m512d v223h = _mm512_mask_blend_pd((__mmask8)(v114 >> 8), v222h, v115);
        const __m256 v224l = _mm512_cvtpd_ps(v223l);
        const __m256 v224h = _mm512_cvtpd_ps(v223h);
        const __m512 v224 = _mm512_insertf32x8(_mm512_castps256_ps512(v224l), v224h, 1);
        const __m512 v225 = _mm512_add_ps(v108, v224);
        const __m512 v226 = _mm512_mask_blend_ps(v106, v225, v107);
        r0 = _mm512_mask_blend_ps(v104, r0, v226);
    }
    _mm512_storeu_ps(y, r0);
}

static LGAMMA_4ULP_AVX512_AVX512_TARGET void lgamma_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        lgamma_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_4ulp_avx512_level(void) {
#if defined(LGAMMA_4ULP_AVX512_FORCE_ISA)
    return LGAMMA_4ULP_AVX512_FORCE_ISA;
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

float lgamma_4ulp_avx512(float x) {
    return lgamma_4ulp_avx512_element(x);
}

void lgamma_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_4ulp_avx512_level();
    if (level == 2) {
        lgamma_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_4ulp_avx512_array_portable(x, y, n);
}
