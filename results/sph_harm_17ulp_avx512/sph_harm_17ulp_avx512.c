/* sph_harm_17ulp_avx512: sph_harm
 *
 *   target       sph_harm, Y_lm(x0, x1, x2), l <= 8, l^2 + l + m, f32
 *   domain       [-1,1]
 *   max error    16.038499 ulp, observed on 1149624 inputs
 *   worst input  0x1.2e1272p-6 (0.0184370149, encoding 0x3c970939)
 *                0x1.a30a64p-30 (1.52446078e-09, encoding 0x30d18532)
 *                -0x1.ffe9b8p-1 (-0.999830008, encoding 0xbf7ff4dc)
 *   result there 0x1.27ef72p+0 (1.1559974, encoding 0x3f93f7b9)
 *   mean error   0.172186 ulp
 *   misrounded   48683419 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb34b020b5b9d34a03626f0e2752982e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sph_harm --fmt f32 --max-ulp 16 --time 20 --threads 1 --seed 1 --archive sph_harm.db
 *                time: 5.2082 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are absolute, in units of the spacing of the format at 1. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "sph_harm_17ulp_avx512.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sph_harm_17ulp_avx512_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline void sph_harm_17ulp_avx512_element(float x0, float x1, float x2, float *y0, float *y1, float *y2, float *y3, float *y4, float *y5, float *y6, float *y7, float *y8, float *y9, float *y10, float *y11, float *y12, float *y13, float *y14, float *y15, float *y16, float *y17, float *y18, float *y19, float *y20, float *y21, float *y22, float *y23, float *y24, float *y25, float *y26, float *y27, float *y28, float *y29, float *y30, float *y31, float *y32, float *y33, float *y34, float *y35, float *y36, float *y37, float *y38, float *y39, float *y40, float *y41, float *y42, float *y43, float *y44, float *y45, float *y46, float *y47, float *y48, float *y49, float *y50, float *y51, float *y52, float *y53, float *y54, float *y55, float *y56, float *y57, float *y58, float *y59, float *y60, float *y61, float *y62, float *y63, float *y64, float *y65, float *y66, float *y67, float *y68, float *y69, float *y70, float *y71, float *y72, float *y73, float *y74, float *y75, float *y76, float *y77, float *y78, float *y79, float *y80) {
    const float v0 = 0x1.20dd76p-2f; /* 0.282094806 */
    const float v1 = x1;
    const float v2 = 0x1.f45438p-2f; /* 0.488602519 */
    const float v3 = v1 * v2;
    const float v4 = x2;
    const float v5 = v4 * v2;
    const float v6 = x0;
    const float v7 = v6 * v2;
    const float v8 = v6 * v1;
    const float v9 = sph_harm_17ulp_avx512_fma_f32(v6, v1, v8);
    const float v10 = 0x1.17b142p-1f; /* 0.546274245 */
    const float v11 = v9 * v10;
    const float v12 = 0x1.17b142p+0f; /* 1.09254849 */
    const float v13 = v12 * v4;
    const float v14 = v1 * v13;
    const float v15 = 0x1.e47102p-1f; /* 0.946174681 */
    const float v16 = -0x1.555556p-2f; /* -0.333333343 */
    const float v17 = v4 * v4;
    const float v18 = v16 + v17;
    const float v19 = v15 * v18;
    const float v20 = v6 * v13;
    const float v21 = v6 * v6;
    const float v22 = v1 * v1;
    const float v23 = v21 - v22;
    const float v24 = v10 * v23;
    const float v25 = v9 * v6;
    const float v26 = sph_harm_17ulp_avx512_fma_f32(v1, v23, v25);
    const float v27 = 0x1.2e1a32p-1f; /* 0.590043604 */
    const float v28 = v26 * v27;
    const float v29 = 0x1.71ff8ep+0f; /* 1.44530571 */
    const float v30 = v4 * v29;
    const float v31 = v9 * v30;
    const float v32 = -0x1.99999ap-3f; /* -0.200000003 */
    const float v33 = v17 + v32;
    const float v34 = 0x1.248262p+1f; /* 2.28522897 */
    const float v35 = v33 * v34;
    const float v36 = v1 * v35;
    const float v37 = 0x1.ddaa6cp+0f; /* 1.86588168 */
    const float v38 = -0x1.111112p-2f; /* -0.266666681 */
    const float v39 = v4 * v38;
    const float v40 = sph_harm_17ulp_avx512_fma_f32(v4, v18, v39);
    const float v41 = v37 * v40;
    const float v42 = v6 * v35;
    const float v43 = v30 * v23;
    const float v44 = v6 * v23;
    const float v45 = v9 * v1;
    const float v46 = v44 - v45;
    const float v47 = v27 * v46;
    const float v48 = 0x1.406d8ap-1f; /* 0.625835717 */
    const float v49 = v26 * v6;
    const float v50 = sph_harm_17ulp_avx512_fma_f32(v1, v46, v49);
    const float v51 = v48 * v50;
    const float v52 = 0x1.c5274ap+0f; /* 1.77013075 */
    const float v53 = v4 * v52;
    const float v54 = v26 * v53;
    const float v55 = -0x1.24924ap-3f; /* -0.142857149 */
    const float v56 = v17 + v55;
    const float v57 = 0x1.a7e2e2p+1f; /* 3.31161141 */
    const float v58 = v56 * v57;
    const float v59 = v9 * v58;
    const float v60 = 0x1.2bbb9cp+2f; /* 4.68332577 */
    const float v61 = -0x1.d41d42p-3f; /* -0.22857143 */
    const float v62 = v61 * v4;
    const float v63 = sph_harm_17ulp_avx512_fma_f32(v4, v33, v62);
    const float v64 = v60 * v63;
    const float v65 = v64 * v1;
    const float v66 = 0x1.d9eb54p+1f; /* 3.70249414 */
    const float v67 = -0x1.075076p-2f; /* -0.257142872 */
    const float v68 = v67 * v18;
    const float v69 = sph_harm_17ulp_avx512_fma_f32(v40, v4, v68);
    const float v70 = v66 * v69;
    const float v71 = v6 * v64;
    const float v72 = v23 * v58;
    const float v73 = v53 * v46;
    const float v74 = v6 * v46;
    const float v75 = v26 * v1;
    const float v76 = v74 - v75;
    const float v77 = v48 * v76;
    const float v78 = 0x1.50115p-1f; /* 0.656382084 */
    const float v79 = v50 * v6;
    const float v80 = sph_harm_17ulp_avx512_fma_f32(v1, v76, v79);
    const float v81 = v78 * v80;
    const float v82 = 0x1.09af4ep+1f; /* 2.07566237 */
    const float v83 = v4 * v82;
    const float v84 = v50 * v83;
    const float v85 = -0x1.c71c72p-4f; /* -0.111111112 */
    const float v86 = v17 + v85;
    const float v87 = 0x1.19cd2p+2f; /* 4.40314484 */
    const float v88 = v86 * v87;
    const float v89 = v26 * v88;
    const float v90 = -0x1.861862p-3f; /* -0.190476194 */
    const float v91 = v4 * v90;
    const float v92 = sph_harm_17ulp_avx512_fma_f32(v56, v4, v91);
    const float v93 = 0x1.cc2df6p+2f; /* 7.19030523 */
    const float v94 = v92 * v93;
    const float v95 = v9 * v94;
    const float v96 = -0x1.e79e7ap-3f; /* -0.238095239 */
    const float v97 = v96 * v33;
    const float v98 = sph_harm_17ulp_avx512_fma_f32(v4, v63, v97);
    const float v99 = 0x1.306152p+3f; /* 9.51187992 */
    const float v100 = v98 * v99;
    const float v101 = v100 * v1;
    const float v102 = -0x1.041042p-2f; /* -0.253968269 */
    const float v103 = v40 * v102;
    const float v104 = sph_harm_17ulp_avx512_fma_f32(v4, v69, v103);
    const float v105 = 0x1.d78b3p+2f; /* 7.36787033 */
    const float v106 = v104 * v105;
    const float v107 = v100 * v6;
    const float v108 = v23 * v94;
    const float v109 = v88 * v46;
    const float v110 = v83 * v76;
    const float v111 = v6 * v76;
    const float v112 = v50 * v1;
    const float v113 = v111 - v112;
    const float v114 = v113 * v78;
    const float v115 = v6 * v80;
    const float v116 = sph_harm_17ulp_avx512_fma_f32(v113, v1, v115);
    const float v117 = 0x1.5dca4ep-1f; /* 0.683184087 */
    const float v118 = v116 * v117;
    const float v119 = 0x1.2eed6p+1f; /* 2.36661911 */
    const float v120 = v119 * v4;
    const float v121 = v80 * v120;
    const float v122 = -0x1.745d18p-4f; /* -0.0909090936 */
    const float v123 = v17 + v122;
    const float v124 = 0x1.6336b4p+2f; /* 5.55021381 */
    const float v125 = v123 * v124;
    const float v126 = v50 * v125;
    const float v127 = -0x1.4afd6ap-3f; /* -0.161616161 */
    const float v128 = v127 * v4;
    const float v129 = sph_harm_17ulp_avx512_fma_f32(v86, v4, v128);
    const float v130 = 0x1.4443a6p+3f; /* 10.1332579 */
    const float v131 = v129 * v130;
    const float v132 = v26 * v131;
    const float v133 = 0x1.e66578p+3f; /* 15.1998863 */
    const float v134 = -0x1.b26c9cp-3f; /* -0.212121218 */
    const float v135 = v56 * v134;
    const float v136 = sph_harm_17ulp_avx512_fma_f32(v4, v92, v135);
    const float v137 = v133 * v136;
    const float v138 = v9 * v137;
    const float v139 = 0x1.339fc4p+4f; /* 19.2265053 */
    const float v140 = -0x1.f07c2p-3f; /* -0.24242425 */
    const float v141 = v140 * v63;
    const float v142 = sph_harm_17ulp_avx512_fma_f32(v98, v4, v141);
    const float v143 = v139 * v142;
    const float v144 = v143 * v1;
    const float v145 = 0x1.d5e74ep+3f; /* 14.6844854 */
    const float v146 = -0x1.0295fap-2f; /* -0.25252524 */
    const float v147 = v69 * v146;
    const float v148 = sph_harm_17ulp_avx512_fma_f32(v104, v4, v147);
    const float v149 = v145 * v148;
    const float v150 = v6 * v143;
    const float v151 = v23 * v137;
    const float v152 = v131 * v46;
    const float v153 = v125 * v76;
    const float v154 = v113 * v120;
    const float v155 = v113 * v6;
    const float v156 = v80 * v1;
    const float v157 = v155 - v156;
    const float v158 = v157 * v117;
    const float v159 = 0x1.6a113cp-1f; /* 0.707162738 */
    const float v160 = v116 * v6;
    const float v161 = sph_harm_17ulp_avx512_fma_f32(v157, v1, v160);
    const float v162 = v159 * v161;
    const float v163 = 0x1.52aed6p+1f; /* 2.64596057 */
    const float v164 = v4 * v163;
    const float v165 = v116 * v164;
    const float v166 = -0x1.3b13b2p-4f; /* -0.0769230798 */
    const float v167 = v166 + v17;
    const float v168 = 0x1.afbcdep+2f; /* 6.74590254 */
    const float v169 = v167 * v168;
    const float v170 = v80 * v169;
    const float v171 = 0x1p-40f; /* 9.09494702e-13 */
    const float v172 = -0x1.1e6efep-3f; /* -0.139860138 */
    const float v173 = sph_harm_17ulp_avx512_fma_f32(v20, v171, v172);
    const float v174 = v173 * v4;
    const float v175 = sph_harm_17ulp_avx512_fma_f32(v123, v4, v174);
    const float v176 = 0x1.afbcdep+3f; /* 13.4918051 */
    const float v177 = v175 * v176;
    const float v178 = v50 * v177;
    const float v179 = -0x1.82af7p-3f; /* -0.188811183 */
    const float v180 = v86 * v179;
    const float v181 = sph_harm_17ulp_avx512_fma_f32(v129, v4, v180);
    const float v182 = 0x1.65fa6p+4f; /* 22.3736267 */
    const float v183 = v181 * v182;
    const float v184 = v26 * v183;
    const float v185 = 0x1.fa41e4p+4f; /* 31.6410866 */
    const float v186 = -0x1.ca4b3p-3f; /* -0.223776221 */
    const float v187 = v186 * v92;
    const float v188 = sph_harm_17ulp_avx512_fma_f32(v4, v136, v187);
    const float v189 = v185 * v188;
    const float v190 = v9 * v189;
    const float v191 = -0x1.f5423cp-3f; /* -0.244755238 */
    const float v192 = v98 * v191;
    const float v193 = sph_harm_17ulp_avx512_fma_f32(v4, v142, v192);
    const float v194 = 0x1.3604ap+5f; /* 38.7522583 */
    const float v195 = v193 * v194;
    const float v196 = v1 * v195;
    const float v197 = -0x1.01ca4cp-2f; /* -0.251748264 */
    const float v198 = v104 * v197;
    const float v199 = sph_harm_17ulp_avx512_fma_f32(v147, v4, v198);
    const float v200 = sph_harm_17ulp_avx512_fma_f32(v104, v17, v199);
    const float v201 = 0x1.d4b40ap+4f; /* 29.2939548 */
    const float v202 = v200 * v201;
    const float v203 = v6 * v195;
    const float v204 = v189 * v23;
    const float v205 = v183 * v46;
    const float v206 = v177 * v76;
    const float v207 = v113 * v169;
    const float v208 = v164 * v157;
    const float v209 = v6 * v157;
    const float v210 = v116 * v1;
    const float v211 = v209 - v210;
    const float v212 = v159 * v211;
    const float v213 = 0x1.7535ep-1f; /* 0.728926659 */
    const float v214 = v6 * v161;
    const float v215 = sph_harm_17ulp_avx512_fma_f32(v1, v211, v214);
    const float v216 = v213 * v215;
    const float v217 = 0x1.7535ep+1f; /* 2.91570663 */
    const float v218 = v4 * v217;
    const float v219 = v218 * v161;
    const float v220 = 0x1.ff0a1ap+2f; /* 7.98499155 */
    const float v221 = -0x1.111112p-4f; /* -0.0666666701 */
    const float v222 = sph_harm_17ulp_avx512_fma_f32(v100, v171, v221);
    const float v223 = v17 + v222;
    const float v224 = v220 * v223;
    const float v225 = v116 * v224;
    const float v226 = -0x1.f81f82p-4f; /* -0.123076923 */
    const float v227 = v4 * v226;
    const float v228 = sph_harm_17ulp_avx512_fma_f32(v167, v4, v227);
    const float v229 = 0x1.13fe2cp+4f; /* 17.2495537 */
    const float v230 = v228 * v229;
    const float v231 = v80 * v230;
    const float v232 = -0x1.5a95aap-3f; /* -0.169230774 */
    const float v233 = v123 * v232;
    const float v234 = sph_harm_17ulp_avx512_fma_f32(v175, v4, v233);
    const float v235 = 0x1.f18d9ep+4f; /* 31.0970745 */
    const float v236 = v234 * v235;
    const float v237 = v50 * v236;
    const float v238 = 0x1.81672ep+5f; /* 48.1753807 */
    const float v239 = -0x1.a41a42p-3f; /* -0.205128208 */
    const float v240 = v239 * v129;
    const float v241 = sph_harm_17ulp_avx512_fma_f32(v181, v4, v240);
    const float v242 = v238 * v241;
    const float v243 = v26 * v242;
    const float v244 = -0x1.d89d8ap-3f; /* -0.230769232 */
    const float v245 = v244 * v136;
    const float v246 = sph_harm_17ulp_avx512_fma_f32(v188, v4, v245);
    const float v247 = 0x1.04eb4ap+6f; /* 65.2297745 */
    const float v248 = v246 * v247;
    const float v249 = v9 * v248;
    const float v250 = 0x1.37dba4p+6f; /* 77.9644928 */
    const float v251 = -0x1.f81f82p-3f; /* -0.246153846 */
    const float v252 = v251 * v142;
    const float v253 = sph_harm_17ulp_avx512_fma_f32(v193, v4, v252);
    const float v254 = v250 * v253;
    const float v255 = v1 * v254;
    const float v256 = -0x1.015016p-2f; /* -0.251282066 */
    const float v257 = v148 * v256;
    const float v258 = sph_harm_17ulp_avx512_fma_f32(v200, v4, v257);
    const float v259 = 0x1.d3c976p+5f; /* 58.4733696 */
    const float v260 = v258 * v259;
    const float v261 = v6 * v254;
    const float v262 = v248 * v23;
    const float v263 = v242 * v46;
    const float v264 = v236 * v76;
    const float v265 = v113 * v230;
    const float v266 = v157 * v224;
    const float v267 = v218 * v211;
    const float v268 = v6 * v211;
    const float v269 = v1 * v161;
    const float v270 = v268 - v269;
    const float v271 = v213 * v270;
    const float r0 = v0;
    const float r1 = v3;
    const float r2 = v5;
    const float r3 = v7;
    const float r4 = v11;
    const float r5 = v14;
    const float r6 = v19;
    const float r7 = v20;
    const float r8 = v24;
    const float r9 = v28;
    const float r10 = v31;
    const float r11 = v36;
    const float r12 = v41;
    const float r13 = v42;
    const float r14 = v43;
    const float r15 = v47;
    const float r16 = v51;
    const float r17 = v54;
    const float r18 = v59;
    const float r19 = v65;
    const float r20 = v70;
    const float r21 = v71;
    const float r22 = v72;
    const float r23 = v73;
    const float r24 = v77;
    const float r25 = v81;
    const float r26 = v84;
    const float r27 = v89;
    const float r28 = v95;
    const float r29 = v101;
    const float r30 = v106;
    const float r31 = v107;
    const float r32 = v108;
    const float r33 = v109;
    const float r34 = v110;
    const float r35 = v114;
    const float r36 = v118;
    const float r37 = v121;
    const float r38 = v126;
    const float r39 = v132;
    const float r40 = v138;
    const float r41 = v144;
    const float r42 = v149;
    const float r43 = v150;
    const float r44 = v151;
    const float r45 = v152;
    const float r46 = v153;
    const float r47 = v154;
    const float r48 = v158;
    const float r49 = v162;
    const float r50 = v165;
    const float r51 = v170;
    const float r52 = v178;
    const float r53 = v184;
    const float r54 = v190;
    const float r55 = v196;
    const float r56 = v202;
    const float r57 = v203;
    const float r58 = v204;
    const float r59 = v205;
    const float r60 = v206;
    const float r61 = v207;
    const float r62 = v208;
    const float r63 = v212;
    const float r64 = v216;
    const float r65 = v219;
    const float r66 = v225;
    const float r67 = v231;
    const float r68 = v237;
    const float r69 = v243;
    const float r70 = v249;
    const float r71 = v255;
    const float r72 = v260;
    const float r73 = v261;
    const float r74 = v262;
    const float r75 = v263;
    const float r76 = v264;
    const float r77 = v265;
    const float r78 = v266;
    const float r79 = v267;
    const float r80 = v271;
    *y0 = r0;
    *y1 = r1;
    *y2 = r2;
    *y3 = r3;
    *y4 = r4;
    *y5 = r5;
    *y6 = r6;
    *y7 = r7;
    *y8 = r8;
    *y9 = r9;
    *y10 = r10;
    *y11 = r11;
    *y12 = r12;
    *y13 = r13;
    *y14 = r14;
    *y15 = r15;
    *y16 = r16;
    *y17 = r17;
    *y18 = r18;
    *y19 = r19;
    *y20 = r20;
    *y21 = r21;
    *y22 = r22;
    *y23 = r23;
    *y24 = r24;
    *y25 = r25;
    *y26 = r26;
    *y27 = r27;
    *y28 = r28;
    *y29 = r29;
    *y30 = r30;
    *y31 = r31;
    *y32 = r32;
    *y33 = r33;
    *y34 = r34;
    *y35 = r35;
    *y36 = r36;
    *y37 = r37;
    *y38 = r38;
    *y39 = r39;
    *y40 = r40;
    *y41 = r41;
    *y42 = r42;
    *y43 = r43;
    *y44 = r44;
    *y45 = r45;
    *y46 = r46;
    *y47 = r47;
    *y48 = r48;
    *y49 = r49;
    *y50 = r50;
    *y51 = r51;
    *y52 = r52;
    *y53 = r53;
    *y54 = r54;
    *y55 = r55;
    *y56 = r56;
    *y57 = r57;
    *y58 = r58;
    *y59 = r59;
    *y60 = r60;
    *y61 = r61;
    *y62 = r62;
    *y63 = r63;
    *y64 = r64;
    *y65 = r65;
    *y66 = r66;
    *y67 = r67;
    *y68 = r68;
    *y69 = r69;
    *y70 = r70;
    *y71 = r71;
    *y72 = r72;
    *y73 = r73;
    *y74 = r74;
    *y75 = r75;
    *y76 = r76;
    *y77 = r77;
    *y78 = r78;
    *y79 = r79;
    *y80 = r80;
}

static void sph_harm_17ulp_avx512_array_portable(const float *x0, const float *x1, const float *x2, float *y0, float *y1, float *y2, float *y3, float *y4, float *y5, float *y6, float *y7, float *y8, float *y9, float *y10, float *y11, float *y12, float *y13, float *y14, float *y15, float *y16, float *y17, float *y18, float *y19, float *y20, float *y21, float *y22, float *y23, float *y24, float *y25, float *y26, float *y27, float *y28, float *y29, float *y30, float *y31, float *y32, float *y33, float *y34, float *y35, float *y36, float *y37, float *y38, float *y39, float *y40, float *y41, float *y42, float *y43, float *y44, float *y45, float *y46, float *y47, float *y48, float *y49, float *y50, float *y51, float *y52, float *y53, float *y54, float *y55, float *y56, float *y57, float *y58, float *y59, float *y60, float *y61, float *y62, float *y63, float *y64, float *y65, float *y66, float *y67, float *y68, float *y69, float *y70, float *y71, float *y72, float *y73, float *y74, float *y75, float *y76, float *y77, float *y78, float *y79, float *y80, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sph_harm_17ulp_avx512_element(x0[i], x1[i], x2[i], &y0[i], &y1[i], &y2[i], &y3[i], &y4[i], &y5[i], &y6[i], &y7[i], &y8[i], &y9[i], &y10[i], &y11[i], &y12[i], &y13[i], &y14[i], &y15[i], &y16[i], &y17[i], &y18[i], &y19[i], &y20[i], &y21[i], &y22[i], &y23[i], &y24[i], &y25[i], &y26[i], &y27[i], &y28[i], &y29[i], &y30[i], &y31[i], &y32[i], &y33[i], &y34[i], &y35[i], &y36[i], &y37[i], &y38[i], &y39[i], &y40[i], &y41[i], &y42[i], &y43[i], &y44[i], &y45[i], &y46[i], &y47[i], &y48[i], &y49[i], &y50[i], &y51[i], &y52[i], &y53[i], &y54[i], &y55[i], &y56[i], &y57[i], &y58[i], &y59[i], &y60[i], &y61[i], &y62[i], &y63[i], &y64[i], &y65[i], &y66[i], &y67[i], &y68[i], &y69[i], &y70[i], &y71[i], &y72[i], &y73[i], &y74[i], &y75[i], &y76[i], &y77[i], &y78[i], &y79[i], &y80[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SPH_HARM_17ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SPH_HARM_17ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SPH_HARM_17ULP_AVX512_AVX2 static inline SPH_HARM_17ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SPH_HARM_17ULP_AVX512_AVX512 static inline SPH_HARM_17ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SPH_HARM_17ULP_AVX512_AVX2 void sph_harm_17ulp_avx512_step_avx2(const float *x0, const float *x1, const float *x2, float *y0, float *y1, float *y2, float *y3, float *y4, float *y5, float *y6, float *y7, float *y8, float *y9, float *y10, float *y11, float *y12, float *y13, float *y14, float *y15, float *y16, float *y17, float *y18, float *y19, float *y20, float *y21, float *y22, float *y23, float *y24, float *y25, float *y26, float *y27, float *y28, float *y29, float *y30, float *y31, float *y32, float *y33, float *y34, float *y35, float *y36, float *y37, float *y38, float *y39, float *y40, float *y41, float *y42, float *y43, float *y44, float *y45, float *y46, float *y47, float *y48, float *y49, float *y50, float *y51, float *y52, float *y53, float *y54, float *y55, float *y56, float *y57, float *y58, float *y59, float *y60, float *y61, float *y62, float *y63, float *y64, float *y65, float *y66, float *y67, float *y68, float *y69, float *y70, float *y71, float *y72, float *y73, float *y74, float *y75, float *y76, float *y77, float *y78, float *y79, float *y80) {
    const __m256 v0 = _mm256_set1_ps(0x1.20dd76p-2f); /* 0.282094806 */
    const __m256 v2 = _mm256_set1_ps(0x1.f45438p-2f); /* 0.488602519 */
    const __m256 v10 = _mm256_set1_ps(0x1.17b142p-1f); /* 0.546274245 */
    const __m256 v12 = _mm256_set1_ps(0x1.17b142p+0f); /* 1.09254849 */
    const __m256 v15 = _mm256_set1_ps(0x1.e47102p-1f); /* 0.946174681 */
    const __m256 v16 = _mm256_set1_ps(-0x1.555556p-2f); /* -0.333333343 */
    const __m256 v27 = _mm256_set1_ps(0x1.2e1a32p-1f); /* 0.590043604 */
    const __m256 v29 = _mm256_set1_ps(0x1.71ff8ep+0f); /* 1.44530571 */
    const __m256 v32 = _mm256_set1_ps(-0x1.99999ap-3f); /* -0.200000003 */
    const __m256 v34 = _mm256_set1_ps(0x1.248262p+1f); /* 2.28522897 */
    const __m256 v37 = _mm256_set1_ps(0x1.ddaa6cp+0f); /* 1.86588168 */
    const __m256 v38 = _mm256_set1_ps(-0x1.111112p-2f); /* -0.266666681 */
    const __m256 v48 = _mm256_set1_ps(0x1.406d8ap-1f); /* 0.625835717 */
    const __m256 v52 = _mm256_set1_ps(0x1.c5274ap+0f); /* 1.77013075 */
    const __m256 v55 = _mm256_set1_ps(-0x1.24924ap-3f); /* -0.142857149 */
    const __m256 v57 = _mm256_set1_ps(0x1.a7e2e2p+1f); /* 3.31161141 */
    const __m256 v60 = _mm256_set1_ps(0x1.2bbb9cp+2f); /* 4.68332577 */
    const __m256 v61 = _mm256_set1_ps(-0x1.d41d42p-3f); /* -0.22857143 */
    const __m256 v66 = _mm256_set1_ps(0x1.d9eb54p+1f); /* 3.70249414 */
    const __m256 v67 = _mm256_set1_ps(-0x1.075076p-2f); /* -0.257142872 */
    const __m256 v78 = _mm256_set1_ps(0x1.50115p-1f); /* 0.656382084 */
    const __m256 v82 = _mm256_set1_ps(0x1.09af4ep+1f); /* 2.07566237 */
    const __m256 v85 = _mm256_set1_ps(-0x1.c71c72p-4f); /* -0.111111112 */
    const __m256 v87 = _mm256_set1_ps(0x1.19cd2p+2f); /* 4.40314484 */
    const __m256 v90 = _mm256_set1_ps(-0x1.861862p-3f); /* -0.190476194 */
    const __m256 v93 = _mm256_set1_ps(0x1.cc2df6p+2f); /* 7.19030523 */
    const __m256 v96 = _mm256_set1_ps(-0x1.e79e7ap-3f); /* -0.238095239 */
    const __m256 v99 = _mm256_set1_ps(0x1.306152p+3f); /* 9.51187992 */
    const __m256 v102 = _mm256_set1_ps(-0x1.041042p-2f); /* -0.253968269 */
    const __m256 v105 = _mm256_set1_ps(0x1.d78b3p+2f); /* 7.36787033 */
    const __m256 v117 = _mm256_set1_ps(0x1.5dca4ep-1f); /* 0.683184087 */
    const __m256 v119 = _mm256_set1_ps(0x1.2eed6p+1f); /* 2.36661911 */
    const __m256 v122 = _mm256_set1_ps(-0x1.745d18p-4f); /* -0.0909090936 */
    const __m256 v124 = _mm256_set1_ps(0x1.6336b4p+2f); /* 5.55021381 */
    const __m256 v127 = _mm256_set1_ps(-0x1.4afd6ap-3f); /* -0.161616161 */
    const __m256 v130 = _mm256_set1_ps(0x1.4443a6p+3f); /* 10.1332579 */
    const __m256 v133 = _mm256_set1_ps(0x1.e66578p+3f); /* 15.1998863 */
    const __m256 v134 = _mm256_set1_ps(-0x1.b26c9cp-3f); /* -0.212121218 */
    const __m256 v139 = _mm256_set1_ps(0x1.339fc4p+4f); /* 19.2265053 */
    const __m256 v140 = _mm256_set1_ps(-0x1.f07c2p-3f); /* -0.24242425 */
    const __m256 v145 = _mm256_set1_ps(0x1.d5e74ep+3f); /* 14.6844854 */
    const __m256 v146 = _mm256_set1_ps(-0x1.0295fap-2f); /* -0.25252524 */
    const __m256 v159 = _mm256_set1_ps(0x1.6a113cp-1f); /* 0.707162738 */
    const __m256 v163 = _mm256_set1_ps(0x1.52aed6p+1f); /* 2.64596057 */
    const __m256 v166 = _mm256_set1_ps(-0x1.3b13b2p-4f); /* -0.0769230798 */
    const __m256 v168 = _mm256_set1_ps(0x1.afbcdep+2f); /* 6.74590254 */
    const __m256 v171 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v172 = _mm256_set1_ps(-0x1.1e6efep-3f); /* -0.139860138 */
    const __m256 v176 = _mm256_set1_ps(0x1.afbcdep+3f); /* 13.4918051 */
    const __m256 v179 = _mm256_set1_ps(-0x1.82af7p-3f); /* -0.188811183 */
    const __m256 v182 = _mm256_set1_ps(0x1.65fa6p+4f); /* 22.3736267 */
    const __m256 v185 = _mm256_set1_ps(0x1.fa41e4p+4f); /* 31.6410866 */
    const __m256 v186 = _mm256_set1_ps(-0x1.ca4b3p-3f); /* -0.223776221 */
    const __m256 v191 = _mm256_set1_ps(-0x1.f5423cp-3f); /* -0.244755238 */
    const __m256 v194 = _mm256_set1_ps(0x1.3604ap+5f); /* 38.7522583 */
    const __m256 v197 = _mm256_set1_ps(-0x1.01ca4cp-2f); /* -0.251748264 */
    const __m256 v201 = _mm256_set1_ps(0x1.d4b40ap+4f); /* 29.2939548 */
    const __m256 v213 = _mm256_set1_ps(0x1.7535ep-1f); /* 0.728926659 */
    const __m256 v217 = _mm256_set1_ps(0x1.7535ep+1f); /* 2.91570663 */
    const __m256 v220 = _mm256_set1_ps(0x1.ff0a1ap+2f); /* 7.98499155 */
    const __m256 v221 = _mm256_set1_ps(-0x1.111112p-4f); /* -0.0666666701 */
    const __m256 v226 = _mm256_set1_ps(-0x1.f81f82p-4f); /* -0.123076923 */
    const __m256 v229 = _mm256_set1_ps(0x1.13fe2cp+4f); /* 17.2495537 */
    const __m256 v232 = _mm256_set1_ps(-0x1.5a95aap-3f); /* -0.169230774 */
    const __m256 v235 = _mm256_set1_ps(0x1.f18d9ep+4f); /* 31.0970745 */
    const __m256 v238 = _mm256_set1_ps(0x1.81672ep+5f); /* 48.1753807 */
    const __m256 v239 = _mm256_set1_ps(-0x1.a41a42p-3f); /* -0.205128208 */
    const __m256 v244 = _mm256_set1_ps(-0x1.d89d8ap-3f); /* -0.230769232 */
    const __m256 v247 = _mm256_set1_ps(0x1.04eb4ap+6f); /* 65.2297745 */
    const __m256 v250 = _mm256_set1_ps(0x1.37dba4p+6f); /* 77.9644928 */
    const __m256 v251 = _mm256_set1_ps(-0x1.f81f82p-3f); /* -0.246153846 */
    const __m256 v256 = _mm256_set1_ps(-0x1.015016p-2f); /* -0.251282066 */
    const __m256 v259 = _mm256_set1_ps(0x1.d3c976p+5f); /* 58.4733696 */
    const __m256 v1 = _mm256_loadu_ps(x1);
    const __m256 v3 = _mm256_mul_ps(v1, v2);
    const __m256 v4 = _mm256_loadu_ps(x2);
    const __m256 v5 = _mm256_mul_ps(v4, v2);
    const __m256 v6 = _mm256_loadu_ps(x0);
    _mm256_storeu_ps(y0, v0);
    _mm256_storeu_ps(y1, v3);
    _mm256_storeu_ps(y2, v5);
    const __m256 v7 = _mm256_mul_ps(v6, v2);
    _mm256_storeu_ps(y3, v7);
    const __m256 v8 = _mm256_mul_ps(v6, v1);
    const __m256 v9 = _mm256_fmadd_ps(v6, v1, v8);
    const __m256 v11 = _mm256_mul_ps(v9, v10);
    _mm256_storeu_ps(y4, v11);
    const __m256 v13 = _mm256_mul_ps(v12, v4);
    const __m256 v14 = _mm256_mul_ps(v1, v13);
    _mm256_storeu_ps(y5, v14);
    const __m256 v17 = _mm256_mul_ps(v4, v4);
    const __m256 v18 = _mm256_add_ps(v16, v17);
    const __m256 v19 = _mm256_mul_ps(v15, v18);
    _mm256_storeu_ps(y6, v19);
    const __m256 v20 = _mm256_mul_ps(v6, v13);
    _mm256_storeu_ps(y7, v20);
    const __m256 v21 = _mm256_mul_ps(v6, v6);
    const __m256 v22 = _mm256_mul_ps(v1, v1);
    const __m256 v23 = _mm256_sub_ps(v21, v22);
    const __m256 v24 = _mm256_mul_ps(v10, v23);
    _mm256_storeu_ps(y8, v24);
    const __m256 v25 = _mm256_mul_ps(v9, v6);
    const __m256 v26 = _mm256_fmadd_ps(v1, v23, v25);
    const __m256 v28 = _mm256_mul_ps(v26, v27);
    _mm256_storeu_ps(y9, v28);
    const __m256 v30 = _mm256_mul_ps(v4, v29);
    const __m256 v31 = _mm256_mul_ps(v9, v30);
    _mm256_storeu_ps(y10, v31);
    const __m256 v33 = _mm256_add_ps(v17, v32);
    const __m256 v35 = _mm256_mul_ps(v33, v34);
    const __m256 v36 = _mm256_mul_ps(v1, v35);
    _mm256_storeu_ps(y11, v36);
    const __m256 v39 = _mm256_mul_ps(v4, v38);
    const __m256 v40 = _mm256_fmadd_ps(v4, v18, v39);
    const __m256 v41 = _mm256_mul_ps(v37, v40);
    _mm256_storeu_ps(y12, v41);
    const __m256 v42 = _mm256_mul_ps(v6, v35);
    _mm256_storeu_ps(y13, v42);
    const __m256 v43 = _mm256_mul_ps(v30, v23);
    _mm256_storeu_ps(y14, v43);
    const __m256 v44 = _mm256_mul_ps(v6, v23);
    const __m256 v45 = _mm256_mul_ps(v9, v1);
    const __m256 v46 = _mm256_sub_ps(v44, v45);
    const __m256 v47 = _mm256_mul_ps(v27, v46);
    _mm256_storeu_ps(y15, v47);
    const __m256 v49 = _mm256_mul_ps(v26, v6);
    const __m256 v50 = _mm256_fmadd_ps(v1, v46, v49);
    const __m256 v51 = _mm256_mul_ps(v48, v50);
    _mm256_storeu_ps(y16, v51);
    const __m256 v53 = _mm256_mul_ps(v4, v52);
    const __m256 v54 = _mm256_mul_ps(v26, v53);
    _mm256_storeu_ps(y17, v54);
    const __m256 v56 = _mm256_add_ps(v17, v55);
    const __m256 v58 = _mm256_mul_ps(v56, v57);
    const __m256 v59 = _mm256_mul_ps(v9, v58);
    _mm256_storeu_ps(y18, v59);
    const __m256 v62 = _mm256_mul_ps(v61, v4);
    const __m256 v63 = _mm256_fmadd_ps(v4, v33, v62);
    const __m256 v64 = _mm256_mul_ps(v60, v63);
    const __m256 v65 = _mm256_mul_ps(v64, v1);
    _mm256_storeu_ps(y19, v65);
    const __m256 v68 = _mm256_mul_ps(v67, v18);
    const __m256 v69 = _mm256_fmadd_ps(v40, v4, v68);
    const __m256 v70 = _mm256_mul_ps(v66, v69);
    _mm256_storeu_ps(y20, v70);
    const __m256 v71 = _mm256_mul_ps(v6, v64);
    _mm256_storeu_ps(y21, v71);
    const __m256 v72 = _mm256_mul_ps(v23, v58);
    _mm256_storeu_ps(y22, v72);
    const __m256 v73 = _mm256_mul_ps(v53, v46);
    _mm256_storeu_ps(y23, v73);
    const __m256 v74 = _mm256_mul_ps(v6, v46);
    const __m256 v75 = _mm256_mul_ps(v26, v1);
    const __m256 v76 = _mm256_sub_ps(v74, v75);
    const __m256 v77 = _mm256_mul_ps(v48, v76);
    _mm256_storeu_ps(y24, v77);
    const __m256 v79 = _mm256_mul_ps(v50, v6);
    const __m256 v80 = _mm256_fmadd_ps(v1, v76, v79);
    const __m256 v81 = _mm256_mul_ps(v78, v80);
    _mm256_storeu_ps(y25, v81);
    const __m256 v83 = _mm256_mul_ps(v4, v82);
    const __m256 v84 = _mm256_mul_ps(v50, v83);
    _mm256_storeu_ps(y26, v84);
    const __m256 v86 = _mm256_add_ps(v17, v85);
    const __m256 v88 = _mm256_mul_ps(v86, v87);
    const __m256 v89 = _mm256_mul_ps(v26, v88);
    _mm256_storeu_ps(y27, v89);
    const __m256 v91 = _mm256_mul_ps(v4, v90);
    const __m256 v92 = _mm256_fmadd_ps(v56, v4, v91);
    const __m256 v94 = _mm256_mul_ps(v92, v93);
    const __m256 v95 = _mm256_mul_ps(v9, v94);
    _mm256_storeu_ps(y28, v95);
    const __m256 v97 = _mm256_mul_ps(v96, v33);
    const __m256 v98 = _mm256_fmadd_ps(v4, v63, v97);
    const __m256 v100 = _mm256_mul_ps(v98, v99);
    const __m256 v101 = _mm256_mul_ps(v100, v1);
    _mm256_storeu_ps(y29, v101);
    const __m256 v103 = _mm256_mul_ps(v40, v102);
    const __m256 v104 = _mm256_fmadd_ps(v4, v69, v103);
    const __m256 v106 = _mm256_mul_ps(v104, v105);
    _mm256_storeu_ps(y30, v106);
    const __m256 v107 = _mm256_mul_ps(v100, v6);
    _mm256_storeu_ps(y31, v107);
    const __m256 v108 = _mm256_mul_ps(v23, v94);
    _mm256_storeu_ps(y32, v108);
    const __m256 v109 = _mm256_mul_ps(v88, v46);
    _mm256_storeu_ps(y33, v109);
    const __m256 v110 = _mm256_mul_ps(v83, v76);
    _mm256_storeu_ps(y34, v110);
    const __m256 v111 = _mm256_mul_ps(v6, v76);
    const __m256 v112 = _mm256_mul_ps(v50, v1);
    const __m256 v113 = _mm256_sub_ps(v111, v112);
    const __m256 v114 = _mm256_mul_ps(v113, v78);
    _mm256_storeu_ps(y35, v114);
    const __m256 v115 = _mm256_mul_ps(v6, v80);
    const __m256 v116 = _mm256_fmadd_ps(v113, v1, v115);
    const __m256 v118 = _mm256_mul_ps(v116, v117);
    _mm256_storeu_ps(y36, v118);
    const __m256 v120 = _mm256_mul_ps(v119, v4);
    const __m256 v121 = _mm256_mul_ps(v80, v120);
    _mm256_storeu_ps(y37, v121);
    const __m256 v123 = _mm256_add_ps(v17, v122);
    const __m256 v125 = _mm256_mul_ps(v123, v124);
    const __m256 v126 = _mm256_mul_ps(v50, v125);
    _mm256_storeu_ps(y38, v126);
    const __m256 v128 = _mm256_mul_ps(v127, v4);
    const __m256 v129 = _mm256_fmadd_ps(v86, v4, v128);
    const __m256 v131 = _mm256_mul_ps(v129, v130);
    const __m256 v132 = _mm256_mul_ps(v26, v131);
    _mm256_storeu_ps(y39, v132);
    const __m256 v135 = _mm256_mul_ps(v56, v134);
    const __m256 v136 = _mm256_fmadd_ps(v4, v92, v135);
    const __m256 v137 = _mm256_mul_ps(v133, v136);
    const __m256 v138 = _mm256_mul_ps(v9, v137);
    _mm256_storeu_ps(y40, v138);
    const __m256 v141 = _mm256_mul_ps(v140, v63);
    const __m256 v142 = _mm256_fmadd_ps(v98, v4, v141);
    const __m256 v143 = _mm256_mul_ps(v139, v142);
    const __m256 v144 = _mm256_mul_ps(v143, v1);
    _mm256_storeu_ps(y41, v144);
    const __m256 v147 = _mm256_mul_ps(v69, v146);
    const __m256 v148 = _mm256_fmadd_ps(v104, v4, v147);
    const __m256 v149 = _mm256_mul_ps(v145, v148);
    _mm256_storeu_ps(y42, v149);
    const __m256 v150 = _mm256_mul_ps(v6, v143);
    _mm256_storeu_ps(y43, v150);
    const __m256 v151 = _mm256_mul_ps(v23, v137);
    _mm256_storeu_ps(y44, v151);
    const __m256 v152 = _mm256_mul_ps(v131, v46);
    _mm256_storeu_ps(y45, v152);
    const __m256 v153 = _mm256_mul_ps(v125, v76);
    _mm256_storeu_ps(y46, v153);
    const __m256 v154 = _mm256_mul_ps(v113, v120);
    _mm256_storeu_ps(y47, v154);
    const __m256 v155 = _mm256_mul_ps(v113, v6);
    const __m256 v156 = _mm256_mul_ps(v80, v1);
    const __m256 v157 = _mm256_sub_ps(v155, v156);
    const __m256 v158 = _mm256_mul_ps(v157, v117);
    _mm256_storeu_ps(y48, v158);
    const __m256 v160 = _mm256_mul_ps(v116, v6);
    const __m256 v161 = _mm256_fmadd_ps(v157, v1, v160);
    const __m256 v162 = _mm256_mul_ps(v159, v161);
    _mm256_storeu_ps(y49, v162);
    const __m256 v164 = _mm256_mul_ps(v4, v163);
    const __m256 v165 = _mm256_mul_ps(v116, v164);
    _mm256_storeu_ps(y50, v165);
    const __m256 v167 = _mm256_add_ps(v166, v17);
    const __m256 v169 = _mm256_mul_ps(v167, v168);
    const __m256 v170 = _mm256_mul_ps(v80, v169);
    _mm256_storeu_ps(y51, v170);
    const __m256 v173 = _mm256_fmadd_ps(v20, v171, v172);
    const __m256 v174 = _mm256_mul_ps(v173, v4);
    const __m256 v175 = _mm256_fmadd_ps(v123, v4, v174);
    const __m256 v177 = _mm256_mul_ps(v175, v176);
    const __m256 v178 = _mm256_mul_ps(v50, v177);
    _mm256_storeu_ps(y52, v178);
    const __m256 v180 = _mm256_mul_ps(v86, v179);
    const __m256 v181 = _mm256_fmadd_ps(v129, v4, v180);
    const __m256 v183 = _mm256_mul_ps(v181, v182);
    const __m256 v184 = _mm256_mul_ps(v26, v183);
    _mm256_storeu_ps(y53, v184);
    const __m256 v187 = _mm256_mul_ps(v186, v92);
    const __m256 v188 = _mm256_fmadd_ps(v4, v136, v187);
    const __m256 v189 = _mm256_mul_ps(v185, v188);
    const __m256 v190 = _mm256_mul_ps(v9, v189);
    _mm256_storeu_ps(y54, v190);
    const __m256 v192 = _mm256_mul_ps(v98, v191);
    const __m256 v193 = _mm256_fmadd_ps(v4, v142, v192);
    const __m256 v195 = _mm256_mul_ps(v193, v194);
    const __m256 v196 = _mm256_mul_ps(v1, v195);
    _mm256_storeu_ps(y55, v196);
    const __m256 v198 = _mm256_mul_ps(v104, v197);
    const __m256 v199 = _mm256_fmadd_ps(v147, v4, v198);
    const __m256 v200 = _mm256_fmadd_ps(v104, v17, v199);
    const __m256 v202 = _mm256_mul_ps(v200, v201);
    _mm256_storeu_ps(y56, v202);
    const __m256 v203 = _mm256_mul_ps(v6, v195);
    _mm256_storeu_ps(y57, v203);
    const __m256 v204 = _mm256_mul_ps(v189, v23);
    _mm256_storeu_ps(y58, v204);
    const __m256 v205 = _mm256_mul_ps(v183, v46);
    _mm256_storeu_ps(y59, v205);
    const __m256 v206 = _mm256_mul_ps(v177, v76);
    _mm256_storeu_ps(y60, v206);
    const __m256 v207 = _mm256_mul_ps(v113, v169);
    _mm256_storeu_ps(y61, v207);
    const __m256 v208 = _mm256_mul_ps(v164, v157);
    _mm256_storeu_ps(y62, v208);
    const __m256 v209 = _mm256_mul_ps(v6, v157);
    const __m256 v210 = _mm256_mul_ps(v116, v1);
    const __m256 v211 = _mm256_sub_ps(v209, v210);
    const __m256 v212 = _mm256_mul_ps(v159, v211);
    _mm256_storeu_ps(y63, v212);
    const __m256 v214 = _mm256_mul_ps(v6, v161);
    const __m256 v215 = _mm256_fmadd_ps(v1, v211, v214);
    const __m256 v216 = _mm256_mul_ps(v213, v215);
    _mm256_storeu_ps(y64, v216);
    const __m256 v218 = _mm256_mul_ps(v4, v217);
    const __m256 v219 = _mm256_mul_ps(v218, v161);
    _mm256_storeu_ps(y65, v219);
    const __m256 v222 = _mm256_fmadd_ps(v100, v171, v221);
    const __m256 v223 = _mm256_add_ps(v17, v222);
    const __m256 v224 = _mm256_mul_ps(v220, v223);
    const __m256 v225 = _mm256_mul_ps(v116, v224);
    _mm256_storeu_ps(y66, v225);
    const __m256 v227 = _mm256_mul_ps(v4, v226);
    const __m256 v228 = _mm256_fmadd_ps(v167, v4, v227);
    const __m256 v230 = _mm256_mul_ps(v228, v229);
    const __m256 v231 = _mm256_mul_ps(v80, v230);
    _mm256_storeu_ps(y67, v231);
    const __m256 v233 = _mm256_mul_ps(v123, v232);
    const __m256 v234 = _mm256_fmadd_ps(v175, v4, v233);
    const __m256 v236 = _mm256_mul_ps(v234, v235);
    const __m256 v237 = _mm256_mul_ps(v50, v236);
    _mm256_storeu_ps(y68, v237);
    const __m256 v240 = _mm256_mul_ps(v239, v129);
    const __m256 v241 = _mm256_fmadd_ps(v181, v4, v240);
    const __m256 v242 = _mm256_mul_ps(v238, v241);
    const __m256 v243 = _mm256_mul_ps(v26, v242);
    _mm256_storeu_ps(y69, v243);
    const __m256 v245 = _mm256_mul_ps(v244, v136);
    const __m256 v246 = _mm256_fmadd_ps(v188, v4, v245);
    const __m256 v248 = _mm256_mul_ps(v246, v247);
    const __m256 v249 = _mm256_mul_ps(v9, v248);
    _mm256_storeu_ps(y70, v249);
    const __m256 v252 = _mm256_mul_ps(v251, v142);
    const __m256 v253 = _mm256_fmadd_ps(v193, v4, v252);
    const __m256 v254 = _mm256_mul_ps(v250, v253);
    const __m256 v255 = _mm256_mul_ps(v1, v254);
    _mm256_storeu_ps(y71, v255);
    const __m256 v257 = _mm256_mul_ps(v148, v256);
    const __m256 v258 = _mm256_fmadd_ps(v200, v4, v257);
    const __m256 v260 = _mm256_mul_ps(v258, v259);
    _mm256_storeu_ps(y72, v260);
    const __m256 v261 = _mm256_mul_ps(v6, v254);
    _mm256_storeu_ps(y73, v261);
    const __m256 v262 = _mm256_mul_ps(v248, v23);
    _mm256_storeu_ps(y74, v262);
    const __m256 v263 = _mm256_mul_ps(v242, v46);
    _mm256_storeu_ps(y75, v263);
    const __m256 v264 = _mm256_mul_ps(v236, v76);
    _mm256_storeu_ps(y76, v264);
    const __m256 v265 = _mm256_mul_ps(v113, v230);
    _mm256_storeu_ps(y77, v265);
    const __m256 v266 = _mm256_mul_ps(v157, v224);
    _mm256_storeu_ps(y78, v266);
    const __m256 v267 = _mm256_mul_ps(v218, v211);
    _mm256_storeu_ps(y79, v267);
    const __m256 v268 = _mm256_mul_ps(v6, v211);
    const __m256 v269 = _mm256_mul_ps(v1, v161);
    const __m256 v270 = _mm256_sub_ps(v268, v269);
    const __m256 v271 = _mm256_mul_ps(v213, v270);
    _mm256_storeu_ps(y80, v271);
}

static SPH_HARM_17ULP_AVX512_AVX2_TARGET void sph_harm_17ulp_avx512_array_avx2(const float *x0, const float *x1, const float *x2, float *y0, float *y1, float *y2, float *y3, float *y4, float *y5, float *y6, float *y7, float *y8, float *y9, float *y10, float *y11, float *y12, float *y13, float *y14, float *y15, float *y16, float *y17, float *y18, float *y19, float *y20, float *y21, float *y22, float *y23, float *y24, float *y25, float *y26, float *y27, float *y28, float *y29, float *y30, float *y31, float *y32, float *y33, float *y34, float *y35, float *y36, float *y37, float *y38, float *y39, float *y40, float *y41, float *y42, float *y43, float *y44, float *y45, float *y46, float *y47, float *y48, float *y49, float *y50, float *y51, float *y52, float *y53, float *y54, float *y55, float *y56, float *y57, float *y58, float *y59, float *y60, float *y61, float *y62, float *y63, float *y64, float *y65, float *y66, float *y67, float *y68, float *y69, float *y70, float *y71, float *y72, float *y73, float *y74, float *y75, float *y76, float *y77, float *y78, float *y79, float *y80, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sph_harm_17ulp_avx512_step_avx2(x0 + i, x1 + i, x2 + i, y0 + i, y1 + i, y2 + i, y3 + i, y4 + i, y5 + i, y6 + i, y7 + i, y8 + i, y9 + i, y10 + i, y11 + i, y12 + i, y13 + i, y14 + i, y15 + i, y16 + i, y17 + i, y18 + i, y19 + i, y20 + i, y21 + i, y22 + i, y23 + i, y24 + i, y25 + i, y26 + i, y27 + i, y28 + i, y29 + i, y30 + i, y31 + i, y32 + i, y33 + i, y34 + i, y35 + i, y36 + i, y37 + i, y38 + i, y39 + i, y40 + i, y41 + i, y42 + i, y43 + i, y44 + i, y45 + i, y46 + i, y47 + i, y48 + i, y49 + i, y50 + i, y51 + i, y52 + i, y53 + i, y54 + i, y55 + i, y56 + i, y57 + i, y58 + i, y59 + i, y60 + i, y61 + i, y62 + i, y63 + i, y64 + i, y65 + i, y66 + i, y67 + i, y68 + i, y69 + i, y70 + i, y71 + i, y72 + i, y73 + i, y74 + i, y75 + i, y76 + i, y77 + i, y78 + i, y79 + i, y80 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[8] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_y0[8];
        float tail_y1[8];
        float tail_y2[8];
        float tail_y3[8];
        float tail_y4[8];
        float tail_y5[8];
        float tail_y6[8];
        float tail_y7[8];
        float tail_y8[8];
        float tail_y9[8];
        float tail_y10[8];
        float tail_y11[8];
        float tail_y12[8];
        float tail_y13[8];
        float tail_y14[8];
        float tail_y15[8];
        float tail_y16[8];
        float tail_y17[8];
        float tail_y18[8];
        float tail_y19[8];
        float tail_y20[8];
        float tail_y21[8];
        float tail_y22[8];
        float tail_y23[8];
        float tail_y24[8];
        float tail_y25[8];
        float tail_y26[8];
        float tail_y27[8];
        float tail_y28[8];
        float tail_y29[8];
        float tail_y30[8];
        float tail_y31[8];
        float tail_y32[8];
        float tail_y33[8];
        float tail_y34[8];
        float tail_y35[8];
        float tail_y36[8];
        float tail_y37[8];
        float tail_y38[8];
        float tail_y39[8];
        float tail_y40[8];
        float tail_y41[8];
        float tail_y42[8];
        float tail_y43[8];
        float tail_y44[8];
        float tail_y45[8];
        float tail_y46[8];
        float tail_y47[8];
        float tail_y48[8];
        float tail_y49[8];
        float tail_y50[8];
        float tail_y51[8];
        float tail_y52[8];
        float tail_y53[8];
        float tail_y54[8];
        float tail_y55[8];
        float tail_y56[8];
        float tail_y57[8];
        float tail_y58[8];
        float tail_y59[8];
        float tail_y60[8];
        float tail_y61[8];
        float tail_y62[8];
        float tail_y63[8];
        float tail_y64[8];
        float tail_y65[8];
        float tail_y66[8];
        float tail_y67[8];
        float tail_y68[8];
        float tail_y69[8];
        float tail_y70[8];
        float tail_y71[8];
        float tail_y72[8];
        float tail_y73[8];
        float tail_y74[8];
        float tail_y75[8];
        float tail_y76[8];
        float tail_y77[8];
        float tail_y78[8];
        float tail_y79[8];
        float tail_y80[8];
        sph_harm_17ulp_avx512_step_avx2(tail_x0, tail_x1, tail_x2, tail_y0, tail_y1, tail_y2, tail_y3, tail_y4, tail_y5, tail_y6, tail_y7, tail_y8, tail_y9, tail_y10, tail_y11, tail_y12, tail_y13, tail_y14, tail_y15, tail_y16, tail_y17, tail_y18, tail_y19, tail_y20, tail_y21, tail_y22, tail_y23, tail_y24, tail_y25, tail_y26, tail_y27, tail_y28, tail_y29, tail_y30, tail_y31, tail_y32, tail_y33, tail_y34, tail_y35, tail_y36, tail_y37, tail_y38, tail_y39, tail_y40, tail_y41, tail_y42, tail_y43, tail_y44, tail_y45, tail_y46, tail_y47, tail_y48, tail_y49, tail_y50, tail_y51, tail_y52, tail_y53, tail_y54, tail_y55, tail_y56, tail_y57, tail_y58, tail_y59, tail_y60, tail_y61, tail_y62, tail_y63, tail_y64, tail_y65, tail_y66, tail_y67, tail_y68, tail_y69, tail_y70, tail_y71, tail_y72, tail_y73, tail_y74, tail_y75, tail_y76, tail_y77, tail_y78, tail_y79, tail_y80);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
        memcpy(y2 + i, tail_y2, m * sizeof *y2);
        memcpy(y3 + i, tail_y3, m * sizeof *y3);
        memcpy(y4 + i, tail_y4, m * sizeof *y4);
        memcpy(y5 + i, tail_y5, m * sizeof *y5);
        memcpy(y6 + i, tail_y6, m * sizeof *y6);
        memcpy(y7 + i, tail_y7, m * sizeof *y7);
        memcpy(y8 + i, tail_y8, m * sizeof *y8);
        memcpy(y9 + i, tail_y9, m * sizeof *y9);
        memcpy(y10 + i, tail_y10, m * sizeof *y10);
        memcpy(y11 + i, tail_y11, m * sizeof *y11);
        memcpy(y12 + i, tail_y12, m * sizeof *y12);
        memcpy(y13 + i, tail_y13, m * sizeof *y13);
        memcpy(y14 + i, tail_y14, m * sizeof *y14);
        memcpy(y15 + i, tail_y15, m * sizeof *y15);
        memcpy(y16 + i, tail_y16, m * sizeof *y16);
        memcpy(y17 + i, tail_y17, m * sizeof *y17);
        memcpy(y18 + i, tail_y18, m * sizeof *y18);
        memcpy(y19 + i, tail_y19, m * sizeof *y19);
        memcpy(y20 + i, tail_y20, m * sizeof *y20);
        memcpy(y21 + i, tail_y21, m * sizeof *y21);
        memcpy(y22 + i, tail_y22, m * sizeof *y22);
        memcpy(y23 + i, tail_y23, m * sizeof *y23);
        memcpy(y24 + i, tail_y24, m * sizeof *y24);
        memcpy(y25 + i, tail_y25, m * sizeof *y25);
        memcpy(y26 + i, tail_y26, m * sizeof *y26);
        memcpy(y27 + i, tail_y27, m * sizeof *y27);
        memcpy(y28 + i, tail_y28, m * sizeof *y28);
        memcpy(y29 + i, tail_y29, m * sizeof *y29);
        memcpy(y30 + i, tail_y30, m * sizeof *y30);
        memcpy(y31 + i, tail_y31, m * sizeof *y31);
        memcpy(y32 + i, tail_y32, m * sizeof *y32);
        memcpy(y33 + i, tail_y33, m * sizeof *y33);
        memcpy(y34 + i, tail_y34, m * sizeof *y34);
        memcpy(y35 + i, tail_y35, m * sizeof *y35);
        memcpy(y36 + i, tail_y36, m * sizeof *y36);
        memcpy(y37 + i, tail_y37, m * sizeof *y37);
        memcpy(y38 + i, tail_y38, m * sizeof *y38);
        memcpy(y39 + i, tail_y39, m * sizeof *y39);
        memcpy(y40 + i, tail_y40, m * sizeof *y40);
        memcpy(y41 + i, tail_y41, m * sizeof *y41);
        memcpy(y42 + i, tail_y42, m * sizeof *y42);
        memcpy(y43 + i, tail_y43, m * sizeof *y43);
        memcpy(y44 + i, tail_y44, m * sizeof *y44);
        memcpy(y45 + i, tail_y45, m * sizeof *y45);
        memcpy(y46 + i, tail_y46, m * sizeof *y46);
        memcpy(y47 + i, tail_y47, m * sizeof *y47);
        memcpy(y48 + i, tail_y48, m * sizeof *y48);
        memcpy(y49 + i, tail_y49, m * sizeof *y49);
        memcpy(y50 + i, tail_y50, m * sizeof *y50);
        memcpy(y51 + i, tail_y51, m * sizeof *y51);
        memcpy(y52 + i, tail_y52, m * sizeof *y52);
        memcpy(y53 + i, tail_y53, m * sizeof *y53);
        memcpy(y54 + i, tail_y54, m * sizeof *y54);
        memcpy(y55 + i, tail_y55, m * sizeof *y55);
        memcpy(y56 + i, tail_y56, m * sizeof *y56);
        memcpy(y57 + i, tail_y57, m * sizeof *y57);
        memcpy(y58 + i, tail_y58, m * sizeof *y58);
        memcpy(y59 + i, tail_y59, m * sizeof *y59);
        memcpy(y60 + i, tail_y60, m * sizeof *y60);
        memcpy(y61 + i, tail_y61, m * sizeof *y61);
        memcpy(y62 + i, tail_y62, m * sizeof *y62);
        memcpy(y63 + i, tail_y63, m * sizeof *y63);
        memcpy(y64 + i, tail_y64, m * sizeof *y64);
        memcpy(y65 + i, tail_y65, m * sizeof *y65);
        memcpy(y66 + i, tail_y66, m * sizeof *y66);
        memcpy(y67 + i, tail_y67, m * sizeof *y67);
        memcpy(y68 + i, tail_y68, m * sizeof *y68);
        memcpy(y69 + i, tail_y69, m * sizeof *y69);
        memcpy(y70 + i, tail_y70, m * sizeof *y70);
        memcpy(y71 + i, tail_y71, m * sizeof *y71);
        memcpy(y72 + i, tail_y72, m * sizeof *y72);
        memcpy(y73 + i, tail_y73, m * sizeof *y73);
        memcpy(y74 + i, tail_y74, m * sizeof *y74);
        memcpy(y75 + i, tail_y75, m * sizeof *y75);
        memcpy(y76 + i, tail_y76, m * sizeof *y76);
        memcpy(y77 + i, tail_y77, m * sizeof *y77);
        memcpy(y78 + i, tail_y78, m * sizeof *y78);
        memcpy(y79 + i, tail_y79, m * sizeof *y79);
        memcpy(y80 + i, tail_y80, m * sizeof *y80);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SPH_HARM_17ULP_AVX512_AVX512 void sph_harm_17ulp_avx512_step_avx512(const float *x0, const float *x1, const float *x2, float *y0, float *y1, float *y2, float *y3, float *y4, float *y5, float *y6, float *y7, float *y8, float *y9, float *y10, float *y11, float *y12, float *y13, float *y14, float *y15, float *y16, float *y17, float *y18, float *y19, float *y20, float *y21, float *y22, float *y23, float *y24, float *y25, float *y26, float *y27, float *y28, float *y29, float *y30, float *y31, float *y32, float *y33, float *y34, float *y35, float *y36, float *y37, float *y38, float *y39, float *y40, float *y41, float *y42, float *y43, float *y44, float *y45, float *y46, float *y47, float *y48, float *y49, float *y50, float *y51, float *y52, float *y53, float *y54, float *y55, float *y56, float *y57, float *y58, float *y59, float *y60, float *y61, float *y62, float *y63, float *y64, float *y65, float *y66, float *y67, float *y68, float *y69, float *y70, float *y71, float *y72, float *y73, float *y74, float *y75, float *y76, float *y77, float *y78, float *y79, float *y80) {
    const __m512 v0 = _mm512_set1_ps(0x1.20dd76p-2f); /* 0.282094806 */
    const __m512 v2 = _mm512_set1_ps(0x1.f45438p-2f); /* 0.488602519 */
    const __m512 v10 = _mm512_set1_ps(0x1.17b142p-1f); /* 0.546274245 */
    const __m512 v12 = _mm512_set1_ps(0x1.17b142p+0f); /* 1.09254849 */
    const __m512 v15 = _mm512_set1_ps(0x1.e47102p-1f); /* 0.946174681 */
    const __m512 v16 = _mm512_set1_ps(-0x1.555556p-2f); /* -0.333333343 */
    const __m512 v27 = _mm512_set1_ps(0x1.2e1a32p-1f); /* 0.590043604 */
    const __m512 v29 = _mm512_set1_ps(0x1.71ff8ep+0f); /* 1.44530571 */
    const __m512 v32 = _mm512_set1_ps(-0x1.99999ap-3f); /* -0.200000003 */
    const __m512 v34 = _mm512_set1_ps(0x1.248262p+1f); /* 2.28522897 */
    const __m512 v37 = _mm512_set1_ps(0x1.ddaa6cp+0f); /* 1.86588168 */
    const __m512 v38 = _mm512_set1_ps(-0x1.111112p-2f); /* -0.266666681 */
    const __m512 v48 = _mm512_set1_ps(0x1.406d8ap-1f); /* 0.625835717 */
    const __m512 v52 = _mm512_set1_ps(0x1.c5274ap+0f); /* 1.77013075 */
    const __m512 v55 = _mm512_set1_ps(-0x1.24924ap-3f); /* -0.142857149 */
    const __m512 v57 = _mm512_set1_ps(0x1.a7e2e2p+1f); /* 3.31161141 */
    const __m512 v60 = _mm512_set1_ps(0x1.2bbb9cp+2f); /* 4.68332577 */
    const __m512 v61 = _mm512_set1_ps(-0x1.d41d42p-3f); /* -0.22857143 */
    const __m512 v66 = _mm512_set1_ps(0x1.d9eb54p+1f); /* 3.70249414 */
    const __m512 v67 = _mm512_set1_ps(-0x1.075076p-2f); /* -0.257142872 */
    const __m512 v78 = _mm512_set1_ps(0x1.50115p-1f); /* 0.656382084 */
    const __m512 v82 = _mm512_set1_ps(0x1.09af4ep+1f); /* 2.07566237 */
    const __m512 v85 = _mm512_set1_ps(-0x1.c71c72p-4f); /* -0.111111112 */
    const __m512 v87 = _mm512_set1_ps(0x1.19cd2p+2f); /* 4.40314484 */
    const __m512 v90 = _mm512_set1_ps(-0x1.861862p-3f); /* -0.190476194 */
    const __m512 v93 = _mm512_set1_ps(0x1.cc2df6p+2f); /* 7.19030523 */
    const __m512 v96 = _mm512_set1_ps(-0x1.e79e7ap-3f); /* -0.238095239 */
    const __m512 v99 = _mm512_set1_ps(0x1.306152p+3f); /* 9.51187992 */
    const __m512 v102 = _mm512_set1_ps(-0x1.041042p-2f); /* -0.253968269 */
    const __m512 v105 = _mm512_set1_ps(0x1.d78b3p+2f); /* 7.36787033 */
    const __m512 v117 = _mm512_set1_ps(0x1.5dca4ep-1f); /* 0.683184087 */
    const __m512 v119 = _mm512_set1_ps(0x1.2eed6p+1f); /* 2.36661911 */
    const __m512 v122 = _mm512_set1_ps(-0x1.745d18p-4f); /* -0.0909090936 */
    const __m512 v124 = _mm512_set1_ps(0x1.6336b4p+2f); /* 5.55021381 */
    const __m512 v127 = _mm512_set1_ps(-0x1.4afd6ap-3f); /* -0.161616161 */
    const __m512 v130 = _mm512_set1_ps(0x1.4443a6p+3f); /* 10.1332579 */
    const __m512 v133 = _mm512_set1_ps(0x1.e66578p+3f); /* 15.1998863 */
    const __m512 v134 = _mm512_set1_ps(-0x1.b26c9cp-3f); /* -0.212121218 */
    const __m512 v139 = _mm512_set1_ps(0x1.339fc4p+4f); /* 19.2265053 */
    const __m512 v140 = _mm512_set1_ps(-0x1.f07c2p-3f); /* -0.24242425 */
    const __m512 v145 = _mm512_set1_ps(0x1.d5e74ep+3f); /* 14.6844854 */
    const __m512 v146 = _mm512_set1_ps(-0x1.0295fap-2f); /* -0.25252524 */
    const __m512 v159 = _mm512_set1_ps(0x1.6a113cp-1f); /* 0.707162738 */
    const __m512 v163 = _mm512_set1_ps(0x1.52aed6p+1f); /* 2.64596057 */
    const __m512 v166 = _mm512_set1_ps(-0x1.3b13b2p-4f); /* -0.0769230798 */
    const __m512 v168 = _mm512_set1_ps(0x1.afbcdep+2f); /* 6.74590254 */
    const __m512 v171 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v172 = _mm512_set1_ps(-0x1.1e6efep-3f); /* -0.139860138 */
    const __m512 v176 = _mm512_set1_ps(0x1.afbcdep+3f); /* 13.4918051 */
    const __m512 v179 = _mm512_set1_ps(-0x1.82af7p-3f); /* -0.188811183 */
    const __m512 v182 = _mm512_set1_ps(0x1.65fa6p+4f); /* 22.3736267 */
    const __m512 v185 = _mm512_set1_ps(0x1.fa41e4p+4f); /* 31.6410866 */
    const __m512 v186 = _mm512_set1_ps(-0x1.ca4b3p-3f); /* -0.223776221 */
    const __m512 v191 = _mm512_set1_ps(-0x1.f5423cp-3f); /* -0.244755238 */
    const __m512 v194 = _mm512_set1_ps(0x1.3604ap+5f); /* 38.7522583 */
    const __m512 v197 = _mm512_set1_ps(-0x1.01ca4cp-2f); /* -0.251748264 */
    const __m512 v201 = _mm512_set1_ps(0x1.d4b40ap+4f); /* 29.2939548 */
    const __m512 v213 = _mm512_set1_ps(0x1.7535ep-1f); /* 0.728926659 */
    const __m512 v217 = _mm512_set1_ps(0x1.7535ep+1f); /* 2.91570663 */
    const __m512 v220 = _mm512_set1_ps(0x1.ff0a1ap+2f); /* 7.98499155 */
    const __m512 v221 = _mm512_set1_ps(-0x1.111112p-4f); /* -0.0666666701 */
    const __m512 v226 = _mm512_set1_ps(-0x1.f81f82p-4f); /* -0.123076923 */
    const __m512 v229 = _mm512_set1_ps(0x1.13fe2cp+4f); /* 17.2495537 */
    const __m512 v232 = _mm512_set1_ps(-0x1.5a95aap-3f); /* -0.169230774 */
    const __m512 v235 = _mm512_set1_ps(0x1.f18d9ep+4f); /* 31.0970745 */
    const __m512 v238 = _mm512_set1_ps(0x1.81672ep+5f); /* 48.1753807 */
    const __m512 v239 = _mm512_set1_ps(-0x1.a41a42p-3f); /* -0.205128208 */
    const __m512 v244 = _mm512_set1_ps(-0x1.d89d8ap-3f); /* -0.230769232 */
    const __m512 v247 = _mm512_set1_ps(0x1.04eb4ap+6f); /* 65.2297745 */
    const __m512 v250 = _mm512_set1_ps(0x1.37dba4p+6f); /* 77.9644928 */
    const __m512 v251 = _mm512_set1_ps(-0x1.f81f82p-3f); /* -0.246153846 */
    const __m512 v256 = _mm512_set1_ps(-0x1.015016p-2f); /* -0.251282066 */
    const __m512 v259 = _mm512_set1_ps(0x1.d3c976p+5f); /* 58.4733696 */
    const __m512 v1 = _mm512_loadu_ps(x1);
    const __m512 v3 = _mm512_mul_ps(v1, v2);
    const __m512 v4 = _mm512_loadu_ps(x2);
    const __m512 v5 = _mm512_mul_ps(v4, v2);
    const __m512 v6 = _mm512_loadu_ps(x0);
    _mm512_storeu_ps(y0, v0);
    _mm512_storeu_ps(y1, v3);
    _mm512_storeu_ps(y2, v5);
    const __m512 v7 = _mm512_mul_ps(v6, v2);
    _mm512_storeu_ps(y3, v7);
    const __m512 v8 = _mm512_mul_ps(v6, v1);
    const __m512 v9 = _mm512_fmadd_ps(v6, v1, v8);
    const __m512 v11 = _mm512_mul_ps(v9, v10);
    _mm512_storeu_ps(y4, v11);
    const __m512 v13 = _mm512_mul_ps(v12, v4);
    const __m512 v14 = _mm512_mul_ps(v1, v13);
    _mm512_storeu_ps(y5, v14);
    const __m512 v17 = _mm512_mul_ps(v4, v4);
    const __m512 v18 = _mm512_add_ps(v16, v17);
    const __m512 v19 = _mm512_mul_ps(v15, v18);
    _mm512_storeu_ps(y6, v19);
    const __m512 v20 = _mm512_mul_ps(v6, v13);
    _mm512_storeu_ps(y7, v20);
    const __m512 v21 = _mm512_mul_ps(v6, v6);
    const __m512 v22 = _mm512_mul_ps(v1, v1);
    const __m512 v23 = _mm512_sub_ps(v21, v22);
    const __m512 v24 = _mm512_mul_ps(v10, v23);
    _mm512_storeu_ps(y8, v24);
    const __m512 v25 = _mm512_mul_ps(v9, v6);
    const __m512 v26 = _mm512_fmadd_ps(v1, v23, v25);
    const __m512 v28 = _mm512_mul_ps(v26, v27);
    _mm512_storeu_ps(y9, v28);
    const __m512 v30 = _mm512_mul_ps(v4, v29);
    const __m512 v31 = _mm512_mul_ps(v9, v30);
    _mm512_storeu_ps(y10, v31);
    const __m512 v33 = _mm512_add_ps(v17, v32);
    const __m512 v35 = _mm512_mul_ps(v33, v34);
    const __m512 v36 = _mm512_mul_ps(v1, v35);
    _mm512_storeu_ps(y11, v36);
    const __m512 v39 = _mm512_mul_ps(v4, v38);
    const __m512 v40 = _mm512_fmadd_ps(v4, v18, v39);
    const __m512 v41 = _mm512_mul_ps(v37, v40);
    _mm512_storeu_ps(y12, v41);
    const __m512 v42 = _mm512_mul_ps(v6, v35);
    _mm512_storeu_ps(y13, v42);
    const __m512 v43 = _mm512_mul_ps(v30, v23);
    _mm512_storeu_ps(y14, v43);
    const __m512 v44 = _mm512_mul_ps(v6, v23);
    const __m512 v45 = _mm512_mul_ps(v9, v1);
    const __m512 v46 = _mm512_sub_ps(v44, v45);
    const __m512 v47 = _mm512_mul_ps(v27, v46);
    _mm512_storeu_ps(y15, v47);
    const __m512 v49 = _mm512_mul_ps(v26, v6);
    const __m512 v50 = _mm512_fmadd_ps(v1, v46, v49);
    const __m512 v51 = _mm512_mul_ps(v48, v50);
    _mm512_storeu_ps(y16, v51);
    const __m512 v53 = _mm512_mul_ps(v4, v52);
    const __m512 v54 = _mm512_mul_ps(v26, v53);
    _mm512_storeu_ps(y17, v54);
    const __m512 v56 = _mm512_add_ps(v17, v55);
    const __m512 v58 = _mm512_mul_ps(v56, v57);
    const __m512 v59 = _mm512_mul_ps(v9, v58);
    _mm512_storeu_ps(y18, v59);
    const __m512 v62 = _mm512_mul_ps(v61, v4);
    const __m512 v63 = _mm512_fmadd_ps(v4, v33, v62);
    const __m512 v64 = _mm512_mul_ps(v60, v63);
    const __m512 v65 = _mm512_mul_ps(v64, v1);
    _mm512_storeu_ps(y19, v65);
    const __m512 v68 = _mm512_mul_ps(v67, v18);
    const __m512 v69 = _mm512_fmadd_ps(v40, v4, v68);
    const __m512 v70 = _mm512_mul_ps(v66, v69);
    _mm512_storeu_ps(y20, v70);
    const __m512 v71 = _mm512_mul_ps(v6, v64);
    _mm512_storeu_ps(y21, v71);
    const __m512 v72 = _mm512_mul_ps(v23, v58);
    _mm512_storeu_ps(y22, v72);
    const __m512 v73 = _mm512_mul_ps(v53, v46);
    _mm512_storeu_ps(y23, v73);
    const __m512 v74 = _mm512_mul_ps(v6, v46);
    const __m512 v75 = _mm512_mul_ps(v26, v1);
    const __m512 v76 = _mm512_sub_ps(v74, v75);
    const __m512 v77 = _mm512_mul_ps(v48, v76);
    _mm512_storeu_ps(y24, v77);
    const __m512 v79 = _mm512_mul_ps(v50, v6);
    const __m512 v80 = _mm512_fmadd_ps(v1, v76, v79);
    const __m512 v81 = _mm512_mul_ps(v78, v80);
    _mm512_storeu_ps(y25, v81);
    const __m512 v83 = _mm512_mul_ps(v4, v82);
    const __m512 v84 = _mm512_mul_ps(v50, v83);
    _mm512_storeu_ps(y26, v84);
    const __m512 v86 = _mm512_add_ps(v17, v85);
    const __m512 v88 = _mm512_mul_ps(v86, v87);
    const __m512 v89 = _mm512_mul_ps(v26, v88);
    _mm512_storeu_ps(y27, v89);
    const __m512 v91 = _mm512_mul_ps(v4, v90);
    const __m512 v92 = _mm512_fmadd_ps(v56, v4, v91);
    const __m512 v94 = _mm512_mul_ps(v92, v93);
    const __m512 v95 = _mm512_mul_ps(v9, v94);
    _mm512_storeu_ps(y28, v95);
    const __m512 v97 = _mm512_mul_ps(v96, v33);
    const __m512 v98 = _mm512_fmadd_ps(v4, v63, v97);
    const __m512 v100 = _mm512_mul_ps(v98, v99);
    const __m512 v101 = _mm512_mul_ps(v100, v1);
    _mm512_storeu_ps(y29, v101);
    const __m512 v103 = _mm512_mul_ps(v40, v102);
    const __m512 v104 = _mm512_fmadd_ps(v4, v69, v103);
    const __m512 v106 = _mm512_mul_ps(v104, v105);
    _mm512_storeu_ps(y30, v106);
    const __m512 v107 = _mm512_mul_ps(v100, v6);
    _mm512_storeu_ps(y31, v107);
    const __m512 v108 = _mm512_mul_ps(v23, v94);
    _mm512_storeu_ps(y32, v108);
    const __m512 v109 = _mm512_mul_ps(v88, v46);
    _mm512_storeu_ps(y33, v109);
    const __m512 v110 = _mm512_mul_ps(v83, v76);
    _mm512_storeu_ps(y34, v110);
    const __m512 v111 = _mm512_mul_ps(v6, v76);
    const __m512 v112 = _mm512_mul_ps(v50, v1);
    const __m512 v113 = _mm512_sub_ps(v111, v112);
    const __m512 v114 = _mm512_mul_ps(v113, v78);
    _mm512_storeu_ps(y35, v114);
    const __m512 v115 = _mm512_mul_ps(v6, v80);
    const __m512 v116 = _mm512_fmadd_ps(v113, v1, v115);
    const __m512 v118 = _mm512_mul_ps(v116, v117);
    _mm512_storeu_ps(y36, v118);
    const __m512 v120 = _mm512_mul_ps(v119, v4);
    const __m512 v121 = _mm512_mul_ps(v80, v120);
    _mm512_storeu_ps(y37, v121);
    const __m512 v123 = _mm512_add_ps(v17, v122);
    const __m512 v125 = _mm512_mul_ps(v123, v124);
    const __m512 v126 = _mm512_mul_ps(v50, v125);
    _mm512_storeu_ps(y38, v126);
    const __m512 v128 = _mm512_mul_ps(v127, v4);
    const __m512 v129 = _mm512_fmadd_ps(v86, v4, v128);
    const __m512 v131 = _mm512_mul_ps(v129, v130);
    const __m512 v132 = _mm512_mul_ps(v26, v131);
    _mm512_storeu_ps(y39, v132);
    const __m512 v135 = _mm512_mul_ps(v56, v134);
    const __m512 v136 = _mm512_fmadd_ps(v4, v92, v135);
    const __m512 v137 = _mm512_mul_ps(v133, v136);
    const __m512 v138 = _mm512_mul_ps(v9, v137);
    _mm512_storeu_ps(y40, v138);
    const __m512 v141 = _mm512_mul_ps(v140, v63);
    const __m512 v142 = _mm512_fmadd_ps(v98, v4, v141);
    const __m512 v143 = _mm512_mul_ps(v139, v142);
    const __m512 v144 = _mm512_mul_ps(v143, v1);
    _mm512_storeu_ps(y41, v144);
    const __m512 v147 = _mm512_mul_ps(v69, v146);
    const __m512 v148 = _mm512_fmadd_ps(v104, v4, v147);
    const __m512 v149 = _mm512_mul_ps(v145, v148);
    _mm512_storeu_ps(y42, v149);
    const __m512 v150 = _mm512_mul_ps(v6, v143);
    _mm512_storeu_ps(y43, v150);
    const __m512 v151 = _mm512_mul_ps(v23, v137);
    _mm512_storeu_ps(y44, v151);
    const __m512 v152 = _mm512_mul_ps(v131, v46);
    _mm512_storeu_ps(y45, v152);
    const __m512 v153 = _mm512_mul_ps(v125, v76);
    _mm512_storeu_ps(y46, v153);
    const __m512 v154 = _mm512_mul_ps(v113, v120);
    _mm512_storeu_ps(y47, v154);
    const __m512 v155 = _mm512_mul_ps(v113, v6);
    const __m512 v156 = _mm512_mul_ps(v80, v1);
    const __m512 v157 = _mm512_sub_ps(v155, v156);
    const __m512 v158 = _mm512_mul_ps(v157, v117);
    _mm512_storeu_ps(y48, v158);
    const __m512 v160 = _mm512_mul_ps(v116, v6);
    const __m512 v161 = _mm512_fmadd_ps(v157, v1, v160);
    const __m512 v162 = _mm512_mul_ps(v159, v161);
    _mm512_storeu_ps(y49, v162);
    const __m512 v164 = _mm512_mul_ps(v4, v163);
    const __m512 v165 = _mm512_mul_ps(v116, v164);
    _mm512_storeu_ps(y50, v165);
    const __m512 v167 = _mm512_add_ps(v166, v17);
    const __m512 v169 = _mm512_mul_ps(v167, v168);
    const __m512 v170 = _mm512_mul_ps(v80, v169);
    _mm512_storeu_ps(y51, v170);
    const __m512 v173 = _mm512_fmadd_ps(v20, v171, v172);
    const __m512 v174 = _mm512_mul_ps(v173, v4);
    const __m512 v175 = _mm512_fmadd_ps(v123, v4, v174);
    const __m512 v177 = _mm512_mul_ps(v175, v176);
    const __m512 v178 = _mm512_mul_ps(v50, v177);
    _mm512_storeu_ps(y52, v178);
    const __m512 v180 = _mm512_mul_ps(v86, v179);
    const __m512 v181 = _mm512_fmadd_ps(v129, v4, v180);
    const __m512 v183 = _mm512_mul_ps(v181, v182);
    const __m512 v184 = _mm512_mul_ps(v26, v183);
    _mm512_storeu_ps(y53, v184);
    const __m512 v187 = _mm512_mul_ps(v186, v92);
    const __m512 v188 = _mm512_fmadd_ps(v4, v136, v187);
    const __m512 v189 = _mm512_mul_ps(v185, v188);
    const __m512 v190 = _mm512_mul_ps(v9, v189);
    _mm512_storeu_ps(y54, v190);
    const __m512 v192 = _mm512_mul_ps(v98, v191);
    const __m512 v193 = _mm512_fmadd_ps(v4, v142, v192);
    const __m512 v195 = _mm512_mul_ps(v193, v194);
    const __m512 v196 = _mm512_mul_ps(v1, v195);
    _mm512_storeu_ps(y55, v196);
    const __m512 v198 = _mm512_mul_ps(v104, v197);
    const __m512 v199 = _mm512_fmadd_ps(v147, v4, v198);
    const __m512 v200 = _mm512_fmadd_ps(v104, v17, v199);
    const __m512 v202 = _mm512_mul_ps(v200, v201);
    _mm512_storeu_ps(y56, v202);
    const __m512 v203 = _mm512_mul_ps(v6, v195);
    _mm512_storeu_ps(y57, v203);
    const __m512 v204 = _mm512_mul_ps(v189, v23);
    _mm512_storeu_ps(y58, v204);
    const __m512 v205 = _mm512_mul_ps(v183, v46);
    _mm512_storeu_ps(y59, v205);
    const __m512 v206 = _mm512_mul_ps(v177, v76);
    _mm512_storeu_ps(y60, v206);
    const __m512 v207 = _mm512_mul_ps(v113, v169);
    _mm512_storeu_ps(y61, v207);
    const __m512 v208 = _mm512_mul_ps(v164, v157);
    _mm512_storeu_ps(y62, v208);
    const __m512 v209 = _mm512_mul_ps(v6, v157);
    const __m512 v210 = _mm512_mul_ps(v116, v1);
    const __m512 v211 = _mm512_sub_ps(v209, v210);
    const __m512 v212 = _mm512_mul_ps(v159, v211);
    _mm512_storeu_ps(y63, v212);
    const __m512 v214 = _mm512_mul_ps(v6, v161);
    const __m512 v215 = _mm512_fmadd_ps(v1, v211, v214);
    const __m512 v216 = _mm512_mul_ps(v213, v215);
    _mm512_storeu_ps(y64, v216);
    const __m512 v218 = _mm512_mul_ps(v4, v217);
    const __m512 v219 = _mm512_mul_ps(v218, v161);
    _mm512_storeu_ps(y65, v219);
    const __m512 v222 = _mm512_fmadd_ps(v100, v171, v221);
    const __m512 v223 = _mm512_add_ps(v17, v222);
    const __m512 v224 = _mm512_mul_ps(v220, v223);
    const __m512 v225 = _mm512_mul_ps(v116, v224);
    _mm512_storeu_ps(y66, v225);
    const __m512 v227 = _mm512_mul_ps(v4, v226);
    const __m512 v228 = _mm512_fmadd_ps(v167, v4, v227);
    const __m512 v230 = _mm512_mul_ps(v228, v229);
    const __m512 v231 = _mm512_mul_ps(v80, v230);
    _mm512_storeu_ps(y67, v231);
    const __m512 v233 = _mm512_mul_ps(v123, v232);
    const __m512 v234 = _mm512_fmadd_ps(v175, v4, v233);
    const __m512 v236 = _mm512_mul_ps(v234, v235);
    const __m512 v237 = _mm512_mul_ps(v50, v236);
    _mm512_storeu_ps(y68, v237);
    const __m512 v240 = _mm512_mul_ps(v239, v129);
    const __m512 v241 = _mm512_fmadd_ps(v181, v4, v240);
    const __m512 v242 = _mm512_mul_ps(v238, v241);
    const __m512 v243 = _mm512_mul_ps(v26, v242);
    _mm512_storeu_ps(y69, v243);
    const __m512 v245 = _mm512_mul_ps(v244, v136);
    const __m512 v246 = _mm512_fmadd_ps(v188, v4, v245);
    const __m512 v248 = _mm512_mul_ps(v246, v247);
    const __m512 v249 = _mm512_mul_ps(v9, v248);
    _mm512_storeu_ps(y70, v249);
    const __m512 v252 = _mm512_mul_ps(v251, v142);
    const __m512 v253 = _mm512_fmadd_ps(v193, v4, v252);
    const __m512 v254 = _mm512_mul_ps(v250, v253);
    const __m512 v255 = _mm512_mul_ps(v1, v254);
    _mm512_storeu_ps(y71, v255);
    const __m512 v257 = _mm512_mul_ps(v148, v256);
    const __m512 v258 = _mm512_fmadd_ps(v200, v4, v257);
    const __m512 v260 = _mm512_mul_ps(v258, v259);
    _mm512_storeu_ps(y72, v260);
    const __m512 v261 = _mm512_mul_ps(v6, v254);
    _mm512_storeu_ps(y73, v261);
    const __m512 v262 = _mm512_mul_ps(v248, v23);
    _mm512_storeu_ps(y74, v262);
    const __m512 v263 = _mm512_mul_ps(v242, v46);
    _mm512_storeu_ps(y75, v263);
    const __m512 v264 = _mm512_mul_ps(v236, v76);
    _mm512_storeu_ps(y76, v264);
    const __m512 v265 = _mm512_mul_ps(v113, v230);
    _mm512_storeu_ps(y77, v265);
    const __m512 v266 = _mm512_mul_ps(v157, v224);
    _mm512_storeu_ps(y78, v266);
    const __m512 v267 = _mm512_mul_ps(v218, v211);
    _mm512_storeu_ps(y79, v267);
    const __m512 v268 = _mm512_mul_ps(v6, v211);
    const __m512 v269 = _mm512_mul_ps(v1, v161);
    const __m512 v270 = _mm512_sub_ps(v268, v269);
    const __m512 v271 = _mm512_mul_ps(v213, v270);
    _mm512_storeu_ps(y80, v271);
}

static SPH_HARM_17ULP_AVX512_AVX512_TARGET void sph_harm_17ulp_avx512_array_avx512(const float *x0, const float *x1, const float *x2, float *y0, float *y1, float *y2, float *y3, float *y4, float *y5, float *y6, float *y7, float *y8, float *y9, float *y10, float *y11, float *y12, float *y13, float *y14, float *y15, float *y16, float *y17, float *y18, float *y19, float *y20, float *y21, float *y22, float *y23, float *y24, float *y25, float *y26, float *y27, float *y28, float *y29, float *y30, float *y31, float *y32, float *y33, float *y34, float *y35, float *y36, float *y37, float *y38, float *y39, float *y40, float *y41, float *y42, float *y43, float *y44, float *y45, float *y46, float *y47, float *y48, float *y49, float *y50, float *y51, float *y52, float *y53, float *y54, float *y55, float *y56, float *y57, float *y58, float *y59, float *y60, float *y61, float *y62, float *y63, float *y64, float *y65, float *y66, float *y67, float *y68, float *y69, float *y70, float *y71, float *y72, float *y73, float *y74, float *y75, float *y76, float *y77, float *y78, float *y79, float *y80, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sph_harm_17ulp_avx512_step_avx512(x0 + i, x1 + i, x2 + i, y0 + i, y1 + i, y2 + i, y3 + i, y4 + i, y5 + i, y6 + i, y7 + i, y8 + i, y9 + i, y10 + i, y11 + i, y12 + i, y13 + i, y14 + i, y15 + i, y16 + i, y17 + i, y18 + i, y19 + i, y20 + i, y21 + i, y22 + i, y23 + i, y24 + i, y25 + i, y26 + i, y27 + i, y28 + i, y29 + i, y30 + i, y31 + i, y32 + i, y33 + i, y34 + i, y35 + i, y36 + i, y37 + i, y38 + i, y39 + i, y40 + i, y41 + i, y42 + i, y43 + i, y44 + i, y45 + i, y46 + i, y47 + i, y48 + i, y49 + i, y50 + i, y51 + i, y52 + i, y53 + i, y54 + i, y55 + i, y56 + i, y57 + i, y58 + i, y59 + i, y60 + i, y61 + i, y62 + i, y63 + i, y64 + i, y65 + i, y66 + i, y67 + i, y68 + i, y69 + i, y70 + i, y71 + i, y72 + i, y73 + i, y74 + i, y75 + i, y76 + i, y77 + i, y78 + i, y79 + i, y80 + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[16] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_y0[16];
        float tail_y1[16];
        float tail_y2[16];
        float tail_y3[16];
        float tail_y4[16];
        float tail_y5[16];
        float tail_y6[16];
        float tail_y7[16];
        float tail_y8[16];
        float tail_y9[16];
        float tail_y10[16];
        float tail_y11[16];
        float tail_y12[16];
        float tail_y13[16];
        float tail_y14[16];
        float tail_y15[16];
        float tail_y16[16];
        float tail_y17[16];
        float tail_y18[16];
        float tail_y19[16];
        float tail_y20[16];
        float tail_y21[16];
        float tail_y22[16];
        float tail_y23[16];
        float tail_y24[16];
        float tail_y25[16];
        float tail_y26[16];
        float tail_y27[16];
        float tail_y28[16];
        float tail_y29[16];
        float tail_y30[16];
        float tail_y31[16];
        float tail_y32[16];
        float tail_y33[16];
        float tail_y34[16];
        float tail_y35[16];
        float tail_y36[16];
        float tail_y37[16];
        float tail_y38[16];
        float tail_y39[16];
        float tail_y40[16];
        float tail_y41[16];
        float tail_y42[16];
        float tail_y43[16];
        float tail_y44[16];
        float tail_y45[16];
        float tail_y46[16];
        float tail_y47[16];
        float tail_y48[16];
        float tail_y49[16];
        float tail_y50[16];
        float tail_y51[16];
        float tail_y52[16];
        float tail_y53[16];
        float tail_y54[16];
        float tail_y55[16];
        float tail_y56[16];
        float tail_y57[16];
        float tail_y58[16];
        float tail_y59[16];
        float tail_y60[16];
        float tail_y61[16];
        float tail_y62[16];
        float tail_y63[16];
        float tail_y64[16];
        float tail_y65[16];
        float tail_y66[16];
        float tail_y67[16];
        float tail_y68[16];
        float tail_y69[16];
        float tail_y70[16];
        float tail_y71[16];
        float tail_y72[16];
        float tail_y73[16];
        float tail_y74[16];
        float tail_y75[16];
        float tail_y76[16];
        float tail_y77[16];
        float tail_y78[16];
        float tail_y79[16];
        float tail_y80[16];
        sph_harm_17ulp_avx512_step_avx512(tail_x0, tail_x1, tail_x2, tail_y0, tail_y1, tail_y2, tail_y3, tail_y4, tail_y5, tail_y6, tail_y7, tail_y8, tail_y9, tail_y10, tail_y11, tail_y12, tail_y13, tail_y14, tail_y15, tail_y16, tail_y17, tail_y18, tail_y19, tail_y20, tail_y21, tail_y22, tail_y23, tail_y24, tail_y25, tail_y26, tail_y27, tail_y28, tail_y29, tail_y30, tail_y31, tail_y32, tail_y33, tail_y34, tail_y35, tail_y36, tail_y37, tail_y38, tail_y39, tail_y40, tail_y41, tail_y42, tail_y43, tail_y44, tail_y45, tail_y46, tail_y47, tail_y48, tail_y49, tail_y50, tail_y51, tail_y52, tail_y53, tail_y54, tail_y55, tail_y56, tail_y57, tail_y58, tail_y59, tail_y60, tail_y61, tail_y62, tail_y63, tail_y64, tail_y65, tail_y66, tail_y67, tail_y68, tail_y69, tail_y70, tail_y71, tail_y72, tail_y73, tail_y74, tail_y75, tail_y76, tail_y77, tail_y78, tail_y79, tail_y80);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
        memcpy(y2 + i, tail_y2, m * sizeof *y2);
        memcpy(y3 + i, tail_y3, m * sizeof *y3);
        memcpy(y4 + i, tail_y4, m * sizeof *y4);
        memcpy(y5 + i, tail_y5, m * sizeof *y5);
        memcpy(y6 + i, tail_y6, m * sizeof *y6);
        memcpy(y7 + i, tail_y7, m * sizeof *y7);
        memcpy(y8 + i, tail_y8, m * sizeof *y8);
        memcpy(y9 + i, tail_y9, m * sizeof *y9);
        memcpy(y10 + i, tail_y10, m * sizeof *y10);
        memcpy(y11 + i, tail_y11, m * sizeof *y11);
        memcpy(y12 + i, tail_y12, m * sizeof *y12);
        memcpy(y13 + i, tail_y13, m * sizeof *y13);
        memcpy(y14 + i, tail_y14, m * sizeof *y14);
        memcpy(y15 + i, tail_y15, m * sizeof *y15);
        memcpy(y16 + i, tail_y16, m * sizeof *y16);
        memcpy(y17 + i, tail_y17, m * sizeof *y17);
        memcpy(y18 + i, tail_y18, m * sizeof *y18);
        memcpy(y19 + i, tail_y19, m * sizeof *y19);
        memcpy(y20 + i, tail_y20, m * sizeof *y20);
        memcpy(y21 + i, tail_y21, m * sizeof *y21);
        memcpy(y22 + i, tail_y22, m * sizeof *y22);
        memcpy(y23 + i, tail_y23, m * sizeof *y23);
        memcpy(y24 + i, tail_y24, m * sizeof *y24);
        memcpy(y25 + i, tail_y25, m * sizeof *y25);
        memcpy(y26 + i, tail_y26, m * sizeof *y26);
        memcpy(y27 + i, tail_y27, m * sizeof *y27);
        memcpy(y28 + i, tail_y28, m * sizeof *y28);
        memcpy(y29 + i, tail_y29, m * sizeof *y29);
        memcpy(y30 + i, tail_y30, m * sizeof *y30);
        memcpy(y31 + i, tail_y31, m * sizeof *y31);
        memcpy(y32 + i, tail_y32, m * sizeof *y32);
        memcpy(y33 + i, tail_y33, m * sizeof *y33);
        memcpy(y34 + i, tail_y34, m * sizeof *y34);
        memcpy(y35 + i, tail_y35, m * sizeof *y35);
        memcpy(y36 + i, tail_y36, m * sizeof *y36);
        memcpy(y37 + i, tail_y37, m * sizeof *y37);
        memcpy(y38 + i, tail_y38, m * sizeof *y38);
        memcpy(y39 + i, tail_y39, m * sizeof *y39);
        memcpy(y40 + i, tail_y40, m * sizeof *y40);
        memcpy(y41 + i, tail_y41, m * sizeof *y41);
        memcpy(y42 + i, tail_y42, m * sizeof *y42);
        memcpy(y43 + i, tail_y43, m * sizeof *y43);
        memcpy(y44 + i, tail_y44, m * sizeof *y44);
        memcpy(y45 + i, tail_y45, m * sizeof *y45);
        memcpy(y46 + i, tail_y46, m * sizeof *y46);
        memcpy(y47 + i, tail_y47, m * sizeof *y47);
        memcpy(y48 + i, tail_y48, m * sizeof *y48);
        memcpy(y49 + i, tail_y49, m * sizeof *y49);
        memcpy(y50 + i, tail_y50, m * sizeof *y50);
        memcpy(y51 + i, tail_y51, m * sizeof *y51);
        memcpy(y52 + i, tail_y52, m * sizeof *y52);
        memcpy(y53 + i, tail_y53, m * sizeof *y53);
        memcpy(y54 + i, tail_y54, m * sizeof *y54);
        memcpy(y55 + i, tail_y55, m * sizeof *y55);
        memcpy(y56 + i, tail_y56, m * sizeof *y56);
        memcpy(y57 + i, tail_y57, m * sizeof *y57);
        memcpy(y58 + i, tail_y58, m * sizeof *y58);
        memcpy(y59 + i, tail_y59, m * sizeof *y59);
        memcpy(y60 + i, tail_y60, m * sizeof *y60);
        memcpy(y61 + i, tail_y61, m * sizeof *y61);
        memcpy(y62 + i, tail_y62, m * sizeof *y62);
        memcpy(y63 + i, tail_y63, m * sizeof *y63);
        memcpy(y64 + i, tail_y64, m * sizeof *y64);
        memcpy(y65 + i, tail_y65, m * sizeof *y65);
        memcpy(y66 + i, tail_y66, m * sizeof *y66);
        memcpy(y67 + i, tail_y67, m * sizeof *y67);
        memcpy(y68 + i, tail_y68, m * sizeof *y68);
        memcpy(y69 + i, tail_y69, m * sizeof *y69);
        memcpy(y70 + i, tail_y70, m * sizeof *y70);
        memcpy(y71 + i, tail_y71, m * sizeof *y71);
        memcpy(y72 + i, tail_y72, m * sizeof *y72);
        memcpy(y73 + i, tail_y73, m * sizeof *y73);
        memcpy(y74 + i, tail_y74, m * sizeof *y74);
        memcpy(y75 + i, tail_y75, m * sizeof *y75);
        memcpy(y76 + i, tail_y76, m * sizeof *y76);
        memcpy(y77 + i, tail_y77, m * sizeof *y77);
        memcpy(y78 + i, tail_y78, m * sizeof *y78);
        memcpy(y79 + i, tail_y79, m * sizeof *y79);
        memcpy(y80 + i, tail_y80, m * sizeof *y80);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SPH_HARM_17ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sph_harm_17ulp_avx512_level(void) {
#if defined(SPH_HARM_17ULP_AVX512_FORCE_ISA)
    return SPH_HARM_17ULP_AVX512_FORCE_ISA;
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

void sph_harm_17ulp_avx512(float x0, float x1, float x2, float y[81]) {
    sph_harm_17ulp_avx512_element(x0, x1, x2, &y[0], &y[1], &y[2], &y[3], &y[4], &y[5], &y[6], &y[7], &y[8], &y[9], &y[10], &y[11], &y[12], &y[13], &y[14], &y[15], &y[16], &y[17], &y[18], &y[19], &y[20], &y[21], &y[22], &y[23], &y[24], &y[25], &y[26], &y[27], &y[28], &y[29], &y[30], &y[31], &y[32], &y[33], &y[34], &y[35], &y[36], &y[37], &y[38], &y[39], &y[40], &y[41], &y[42], &y[43], &y[44], &y[45], &y[46], &y[47], &y[48], &y[49], &y[50], &y[51], &y[52], &y[53], &y[54], &y[55], &y[56], &y[57], &y[58], &y[59], &y[60], &y[61], &y[62], &y[63], &y[64], &y[65], &y[66], &y[67], &y[68], &y[69], &y[70], &y[71], &y[72], &y[73], &y[74], &y[75], &y[76], &y[77], &y[78], &y[79], &y[80]);
}

void sph_harm_17ulp_avx512_array(const float *x0, const float *x1, const float *x2, float *const y[81], size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sph_harm_17ulp_avx512_level();
    if (level == 2) {
        sph_harm_17ulp_avx512_array_avx512(x0, x1, x2, y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7], y[8], y[9], y[10], y[11], y[12], y[13], y[14], y[15], y[16], y[17], y[18], y[19], y[20], y[21], y[22], y[23], y[24], y[25], y[26], y[27], y[28], y[29], y[30], y[31], y[32], y[33], y[34], y[35], y[36], y[37], y[38], y[39], y[40], y[41], y[42], y[43], y[44], y[45], y[46], y[47], y[48], y[49], y[50], y[51], y[52], y[53], y[54], y[55], y[56], y[57], y[58], y[59], y[60], y[61], y[62], y[63], y[64], y[65], y[66], y[67], y[68], y[69], y[70], y[71], y[72], y[73], y[74], y[75], y[76], y[77], y[78], y[79], y[80], n);
        return;
    }
    if (level == 1) {
        sph_harm_17ulp_avx512_array_avx2(x0, x1, x2, y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7], y[8], y[9], y[10], y[11], y[12], y[13], y[14], y[15], y[16], y[17], y[18], y[19], y[20], y[21], y[22], y[23], y[24], y[25], y[26], y[27], y[28], y[29], y[30], y[31], y[32], y[33], y[34], y[35], y[36], y[37], y[38], y[39], y[40], y[41], y[42], y[43], y[44], y[45], y[46], y[47], y[48], y[49], y[50], y[51], y[52], y[53], y[54], y[55], y[56], y[57], y[58], y[59], y[60], y[61], y[62], y[63], y[64], y[65], y[66], y[67], y[68], y[69], y[70], y[71], y[72], y[73], y[74], y[75], y[76], y[77], y[78], y[79], y[80], n);
        return;
    }
#endif
    sph_harm_17ulp_avx512_array_portable(x0, x1, x2, y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7], y[8], y[9], y[10], y[11], y[12], y[13], y[14], y[15], y[16], y[17], y[18], y[19], y[20], y[21], y[22], y[23], y[24], y[25], y[26], y[27], y[28], y[29], y[30], y[31], y[32], y[33], y[34], y[35], y[36], y[37], y[38], y[39], y[40], y[41], y[42], y[43], y[44], y[45], y[46], y[47], y[48], y[49], y[50], y[51], y[52], y[53], y[54], y[55], y[56], y[57], y[58], y[59], y[60], y[61], y[62], y[63], y[64], y[65], y[66], y[67], y[68], y[69], y[70], y[71], y[72], y[73], y[74], y[75], y[76], y[77], y[78], y[79], y[80], n);
}
