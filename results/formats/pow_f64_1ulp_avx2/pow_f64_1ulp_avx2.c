/* pow_f64_1ulp_avx2: pow
 *
 *   target       pow, x0^x1, f64
 *   domain       every input
 *   max error    0.917418 ulp, observed on 10128233 inputs
 *   worst input  0x1.64439e668113bp-1 (0.69582839013359121, encoding 0x3fe64439e668113b)
 *                0x1.e8581e21777cfp+10 (1953.3768390337825, encoding 0x409e8581e21777cf)
 *   result there 0x0.fffec50056df8p-1022 (2.2250320818908711e-308, encoding 0x000fffec50056df8)
 *   mean error   0.104020 ulp
 *   misrounded   126448 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           81d4d3bcf6612f645b864747132821f9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --archive pow_f64_1ulp_avx2.db
 *                time: 4.5747 ns/element as avx2 code (inputs mean)
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
#include "pow_f64_1ulp_avx2.h"

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

static inline double pow_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t pow_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t pow_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double pow_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double pow_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double pow_f64_1ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t pow_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double pow_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = pow_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return pow_f64_1ulp_avx2_frombits_f64((pow_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double pow_f64_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return pow_f64_1ulp_avx2_frombits_f64((int64_t)((uint64_t)pow_f64_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double pow_f64_1ulp_avx2_element(double x0, double x1) {
    const int64_t v0 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v1 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v2 = x0;
    const double v3 = pow_f64_1ulp_avx2_abs_f64(v2);
    const int64_t v4 = pow_f64_1ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v1 + (uint64_t)v4);
    const int64_t v6 = INT64_C(52);
    const int64_t v7 = pow_f64_1ulp_avx2_lshr_i64(v5, v6);
    const int64_t v8 = v0 | v7;
    const double v9 = pow_f64_1ulp_avx2_frombits_f64(v8);
    const double v10 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v11 = v9 - v10;
    const double v12 = 0x1.71547652b82fep+1; /* 2.8853900817779268 */
    const int64_t v13 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v14 = v5 & v13;
    const int64_t v15 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v16 = (int64_t)((uint64_t)v14 + (uint64_t)v15);
    const double v17 = pow_f64_1ulp_avx2_frombits_f64(v16);
    const double v18 = -0x1p+0; /* -1 */
    const double v19 = v17 + v18;
    const double v20 = 0x1p+0; /* 1 */
    const double v21 = v17 + v20;
    const double v22 = v19 / v21;
    const double v23 = v12 * v22;
    const double v24 = v23 + v11;
    const double v25 = v11 - v24;
    const double v26 = v25 + v23;
    const double v27 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v28 = v22 * v22;
    const double v29 = v27 * v28;
    const double v30 = v29 * v23;
    const double v31 = v24 + v30;
    const double v32 = v24 - v31;
    const double v33 = v30 + v32;
    const double v34 = v21 + v18;
    const double v35 = v17 - v34;
    const double v36 = -v22;
    const double v37 = pow_f64_1ulp_avx2_fma_f64(v36, v21, v19);
    const double v38 = pow_f64_1ulp_avx2_fma_f64(v35, v36, v37);
    const double v39 = 0x1p-1; /* 0.5 */
    const double v40 = pow_f64_1ulp_avx2_fma_f64(v36, v39, v39);
    const double v41 = v38 * v40;
    const double v42 = 0x1.777d0ffda0d24p-55; /* 4.0710547481862066e-17 */
    const double v43 = -v23;
    const double v44 = pow_f64_1ulp_avx2_fma_f64(v12, v22, v43);
    const double v45 = pow_f64_1ulp_avx2_fma_f64(v22, v42, v44);
    const double v46 = pow_f64_1ulp_avx2_fma_f64(v12, v41, v45);
    const double v47 = 0x1.642c8590b2164p-5; /* 0.043478260869565216 */
    const double v48 = 0x1.8618618618618p-5; /* 0.047619047619047616 */
    const double v49 = pow_f64_1ulp_avx2_fma_f64(v28, v47, v48);
    const double v50 = 0x1.af286bca1af28p-5; /* 0.052631578947368418 */
    const double v51 = pow_f64_1ulp_avx2_fma_f64(v28, v49, v50);
    const double v52 = 0x1.e1e1e1e1e1e1ep-5; /* 0.058823529411764705 */
    const double v53 = pow_f64_1ulp_avx2_fma_f64(v51, v28, v52);
    const double v54 = 0x1.1111111111111p-4; /* 0.066666666666666666 */
    const double v55 = pow_f64_1ulp_avx2_fma_f64(v28, v53, v54);
    const double v56 = 0x1.3b13b13b13b14p-4; /* 0.076923076923076927 */
    const double v57 = pow_f64_1ulp_avx2_fma_f64(v55, v28, v56);
    const double v58 = 0x1.745d1745d1746p-4; /* 0.090909090909090912 */
    const double v59 = pow_f64_1ulp_avx2_fma_f64(v57, v28, v58);
    const double v60 = v28 * v28;
    const double v61 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v62 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v63 = pow_f64_1ulp_avx2_fma_f64(v28, v61, v62);
    const double v64 = pow_f64_1ulp_avx2_fma_f64(v59, v60, v63);
    const double v65 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v66 = pow_f64_1ulp_avx2_fma_f64(v28, v64, v65);
    const double v67 = v28 * v66;
    const double v68 = 0x1p+1; /* 2 */
    const double v69 = pow_f64_1ulp_avx2_fma_f64(v67, v68, v27);
    const double v70 = v22 + v22;
    const double v71 = -v28;
    const double v72 = pow_f64_1ulp_avx2_fma_f64(v22, v22, v71);
    const double v73 = pow_f64_1ulp_avx2_fma_f64(v70, v41, v72);
    const double v74 = -v29;
    const double v75 = pow_f64_1ulp_avx2_fma_f64(v27, v28, v74);
    const double v76 = 0x1.5555555555555p-56; /* 1.8503717077085941e-17 */
    const double v77 = v76 * v28;
    const double v78 = v75 + v77;
    const double v79 = pow_f64_1ulp_avx2_fma_f64(v69, v73, v78);
    const double v80 = pow_f64_1ulp_avx2_fma_f64(v67, v28, v79);
    const double v81 = -v30;
    const double v82 = pow_f64_1ulp_avx2_fma_f64(v29, v23, v81);
    const double v83 = pow_f64_1ulp_avx2_fma_f64(v80, v23, v82);
    const double v84 = pow_f64_1ulp_avx2_fma_f64(v29, v46, v83);
    const double v85 = v84 + v46;
    const double v86 = v33 + v85;
    const double v87 = v26 + v86;
    const double v88 = v87 + v31;
    const double v89 = x1;
    const double v90 = v88 * v89;
    const double v135 = pow_f64_1ulp_avx2_abs_f64(v90);
    const double v136 = 0x1.fe8p+9; /* 1021 */
    const int v137 = v135 <= v136;
    const double v138 = INFINITY;
    const int v139 = v2 < v138;
    const double v140 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v141 = v140 <= v2;
    const int v142 = v139 & v141;
    const int v143 = v137 & v142;
    const int v144 = !v143;
    const int v145 = v3 < v140;
    double r0;
    if (v145) {
        const double v91 = 0x1.8p+52; /* 6755399441055744 */
        const double v95 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v103 = 0x1.816193166d0f9p-40; /* 1.3691488853904128e-12 */
        const double v104 = 0x1.c3bd650fc2986p-36; /* 2.5678435993488206e-11 */
        const double v106 = 0x1.e8cac7351bb25p-32; /* 4.4455382718708116e-10 */
        const double v108 = 0x1.e4cf5158b8ecap-28; /* 7.0549116208011234e-09 */
        const double v110 = 0x1.b5253d395e7c4p-24; /* 1.01780860092397e-07 */
        const double v112 = 0x1.62c0223a5c824p-20; /* 1.321548679014431e-06 */
        const double v114 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
        const double v116 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
        const double v118 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
        const double v120 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
        const double v122 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
        const double v124 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
        const int v204 = v3 == v20;
        const double v205 = pow_f64_1ulp_avx2_abs_f64(v89);
        const int v206 = v205 == v138;
        const int v207 = v204 & v206;
        const double v208 = 0x0p+0; /* 0 */
        const int v209 = v208 == v89;
        const int v210 = v2 == v20;
        const int v211 = v209 | v210;
        const int v212 = v207 | v211;
        const double v213 = pow_f64_1ulp_avx2_rint_f64(v89);
        const int v214 = v213 == v89;
        const int v215 = !v214;
        const int v216 = v2 < v208;
        const int v217 = v3 < v138;
        const int v218 = v216 & v217;
        const int v219 = v215 & v218;
        const int v220 = v2 != v2 || v89 != v89;
        const int v221 = v219 | v220;
        const double v222 = NAN;
        const int v223 = v208 == v3;
        const int v224 = v138 == v3;
        const int v225 = v223 | v224;
        const int v226 = v206 | v225;
        const int v227 = v20 < v3;
        const int v228 = v89 < v208;
        const int v229 = v227 ^ v228;
        const double v230 = v229 ? v138 : v208;
        const double v231 = 0x1.13p+10; /* 1100 */
        const double v232 = -0x1.bp+5; /* -54 */
        const double v233 = 0x1p+54; /* 18014398509481984 */
        const double v234 = v233 * v3;
        const int64_t v235 = pow_f64_1ulp_avx2_bits_f64(v234);
        const int64_t v236 = (int64_t)((uint64_t)v1 + (uint64_t)v235);
        const int64_t v237 = v236 & v13;
        const int64_t v238 = (int64_t)((uint64_t)v237 + (uint64_t)v15);
        const double v239 = pow_f64_1ulp_avx2_frombits_f64(v238);
        const double v240 = v239 + v18;
        const double v241 = v239 + v20;
        const double v242 = v240 / v241;
        const double v243 = v242 * v242;
        const double v244 = v243 * v27;
        const double v245 = v12 * v242;
        const double v246 = v244 * v245;
        const int64_t v247 = pow_f64_1ulp_avx2_lshr_i64(v236, v6);
        const int64_t v248 = v0 | v247;
        const double v249 = pow_f64_1ulp_avx2_frombits_f64(v248);
        const double v250 = v249 - v10;
        const double v251 = v250 + v245;
        const double v252 = v246 + v251;
        const double v253 = v250 - v251;
        const double v254 = v245 + v253;
        const double v255 = v251 - v252;
        const double v256 = v255 + v246;
        const double v257 = -v242;
        const double v258 = v241 + v18;
        const double v259 = v239 - v258;
        const double v260 = pow_f64_1ulp_avx2_fma_f64(v241, v257, v240);
        const double v261 = pow_f64_1ulp_avx2_fma_f64(v257, v259, v260);
        const double v262 = pow_f64_1ulp_avx2_fma_f64(v257, v39, v39);
        const double v263 = v261 * v262;
        const double v264 = -v245;
        const double v265 = pow_f64_1ulp_avx2_fma_f64(v12, v242, v264);
        const double v266 = pow_f64_1ulp_avx2_fma_f64(v242, v42, v265);
        const double v267 = pow_f64_1ulp_avx2_fma_f64(v263, v12, v266);
        const double v268 = pow_f64_1ulp_avx2_fma_f64(v243, v47, v48);
        const double v269 = pow_f64_1ulp_avx2_fma_f64(v243, v268, v50);
        const double v270 = pow_f64_1ulp_avx2_fma_f64(v243, v269, v52);
        const double v271 = pow_f64_1ulp_avx2_fma_f64(v243, v270, v54);
        const double v272 = pow_f64_1ulp_avx2_fma_f64(v243, v271, v56);
        const double v273 = pow_f64_1ulp_avx2_fma_f64(v243, v272, v58);
        const double v274 = pow_f64_1ulp_avx2_fma_f64(v243, v273, v61);
        const double v275 = pow_f64_1ulp_avx2_fma_f64(v274, v243, v62);
        const double v276 = pow_f64_1ulp_avx2_fma_f64(v243, v275, v65);
        const double v277 = v243 * v276;
        const double v278 = pow_f64_1ulp_avx2_fma_f64(v277, v68, v27);
        const double v279 = v242 + v242;
        const double v280 = -v243;
        const double v281 = pow_f64_1ulp_avx2_fma_f64(v242, v242, v280);
        const double v282 = pow_f64_1ulp_avx2_fma_f64(v263, v279, v281);
        const double v283 = -v244;
        const double v284 = pow_f64_1ulp_avx2_fma_f64(v243, v27, v283);
        const double v285 = pow_f64_1ulp_avx2_fma_f64(v243, v76, v284);
        const double v286 = pow_f64_1ulp_avx2_fma_f64(v278, v282, v285);
        const double v287 = pow_f64_1ulp_avx2_fma_f64(v243, v277, v286);
        const double v288 = -v246;
        const double v289 = pow_f64_1ulp_avx2_fma_f64(v244, v245, v288);
        const double v290 = pow_f64_1ulp_avx2_fma_f64(v287, v245, v289);
        const double v291 = pow_f64_1ulp_avx2_fma_f64(v267, v244, v290);
        const double v292 = v291 + v267;
        const double v293 = v256 + v292;
        const double v294 = v254 + v293;
        const double v295 = v252 + v294;
        const double v296 = v232 + v295;
        const double v297 = v89 * v296;
        const int v298 = v231 < v297;
        const double v299 = -0x1.13p+10; /* -1100 */
        const int v300 = v297 < v299;
        const int64_t v301 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v302 = v297 + v91;
        const double v303 = v302 - v91;
        const double v304 = pow_f64_1ulp_avx2_fma_f64(v303, v39, v91);
        const double v305 = v304 - v91;
        const double v306 = v303 - v305;
        const double v307 = v306 + v91;
        const int64_t v308 = pow_f64_1ulp_avx2_bits_f64(v307);
        const int64_t v309 = pow_f64_1ulp_avx2_shl_i64(v308, v6);
        const int64_t v310 = (int64_t)((uint64_t)v301 + (uint64_t)v309);
        const double v311 = pow_f64_1ulp_avx2_frombits_f64(v310);
        const int64_t v312 = pow_f64_1ulp_avx2_bits_f64(v304);
        const int64_t v313 = pow_f64_1ulp_avx2_shl_i64(v312, v6);
        const int64_t v314 = (int64_t)((uint64_t)v313 + (uint64_t)v301);
        const double v315 = pow_f64_1ulp_avx2_frombits_f64(v314);
        const double v316 = v252 - v295;
        const double v317 = v316 + v294;
        const double v318 = v295 - v296;
        const double v319 = v232 + v318;
        const double v320 = v317 + v319;
        const double v321 = -v297;
        const double v322 = pow_f64_1ulp_avx2_fma_f64(v89, v296, v321);
        const double v323 = pow_f64_1ulp_avx2_fma_f64(v320, v89, v322);
        const double v324 = v297 - v303;
        const double v325 = v323 + v324;
        const double v326 = pow_f64_1ulp_avx2_fma_f64(v325, v103, v104);
        const double v327 = pow_f64_1ulp_avx2_fma_f64(v325, v326, v106);
        const double v328 = pow_f64_1ulp_avx2_fma_f64(v327, v325, v108);
        const double v329 = pow_f64_1ulp_avx2_fma_f64(v328, v325, v110);
        const double v330 = pow_f64_1ulp_avx2_fma_f64(v329, v325, v112);
        const double v331 = pow_f64_1ulp_avx2_fma_f64(v325, v330, v114);
        const double v332 = pow_f64_1ulp_avx2_fma_f64(v331, v325, v116);
        const double v333 = pow_f64_1ulp_avx2_fma_f64(v325, v332, v118);
        const double v334 = pow_f64_1ulp_avx2_fma_f64(v333, v325, v120);
        const double v335 = pow_f64_1ulp_avx2_fma_f64(v325, v334, v122);
        const double v336 = pow_f64_1ulp_avx2_fma_f64(v325, v335, v124);
        const double v337 = v325 * v325;
        const double v338 = pow_f64_1ulp_avx2_fma_f64(v324, v95, v20);
        const double v339 = v20 - v338;
        const double v340 = pow_f64_1ulp_avx2_fma_f64(v324, v95, v339);
        const double v341 = pow_f64_1ulp_avx2_fma_f64(v323, v95, v340);
        const double v342 = pow_f64_1ulp_avx2_fma_f64(v336, v337, v341);
        const double v343 = v342 + v338;
        const double v344 = v315 * v343;
        const double v345 = v311 * v344;
        const double v346 = v300 ? v208 : v345;
        const double v347 = v298 ? v138 : v346;
        const double v348 = v226 ? v230 : v347;
        const double v349 = v39 * v89;
        const double v350 = pow_f64_1ulp_avx2_rint_f64(v349);
        const int v351 = v350 == v349;
        const int v352 = !v351;
        const int v353 = v352 & v214;
        const double v354 = v353 ? v2 : v20;
        const double v355 = pow_f64_1ulp_avx2_copysign_f64(v348, v354);
        const double v356 = v221 ? v222 : v355;
        const double v357 = v212 ? v20 : v356;
        r0 = v357;
    } else if (v144) {
        const double v91 = 0x1.8p+52; /* 6755399441055744 */
        const double v92 = v90 + v91;
        const double v93 = v92 - v91;
        const double v94 = v90 - v93;
        const double v95 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v96 = pow_f64_1ulp_avx2_fma_f64(v94, v95, v20);
        const double v97 = v31 - v88;
        const double v98 = v87 + v97;
        const double v99 = -v90;
        const double v100 = pow_f64_1ulp_avx2_fma_f64(v88, v89, v99);
        const double v101 = pow_f64_1ulp_avx2_fma_f64(v98, v89, v100);
        const double v102 = v94 + v101;
        const double v103 = 0x1.816193166d0f9p-40; /* 1.3691488853904128e-12 */
        const double v104 = 0x1.c3bd650fc2986p-36; /* 2.5678435993488206e-11 */
        const double v105 = pow_f64_1ulp_avx2_fma_f64(v102, v103, v104);
        const double v106 = 0x1.e8cac7351bb25p-32; /* 4.4455382718708116e-10 */
        const double v107 = pow_f64_1ulp_avx2_fma_f64(v105, v102, v106);
        const double v108 = 0x1.e4cf5158b8ecap-28; /* 7.0549116208011234e-09 */
        const double v109 = pow_f64_1ulp_avx2_fma_f64(v102, v107, v108);
        const double v110 = 0x1.b5253d395e7c4p-24; /* 1.01780860092397e-07 */
        const double v111 = pow_f64_1ulp_avx2_fma_f64(v109, v102, v110);
        const double v112 = 0x1.62c0223a5c824p-20; /* 1.321548679014431e-06 */
        const double v113 = pow_f64_1ulp_avx2_fma_f64(v111, v102, v112);
        const double v114 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
        const double v115 = pow_f64_1ulp_avx2_fma_f64(v102, v113, v114);
        const double v116 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
        const double v117 = pow_f64_1ulp_avx2_fma_f64(v115, v102, v116);
        const double v118 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
        const double v119 = pow_f64_1ulp_avx2_fma_f64(v117, v102, v118);
        const double v120 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
        const double v121 = pow_f64_1ulp_avx2_fma_f64(v119, v102, v120);
        const double v122 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
        const double v123 = pow_f64_1ulp_avx2_fma_f64(v102, v121, v122);
        const double v124 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
        const double v125 = pow_f64_1ulp_avx2_fma_f64(v102, v123, v124);
        const double v126 = v102 * v102;
        const double v127 = v20 - v96;
        const double v128 = pow_f64_1ulp_avx2_fma_f64(v94, v95, v127);
        const double v129 = pow_f64_1ulp_avx2_fma_f64(v101, v95, v128);
        const double v130 = pow_f64_1ulp_avx2_fma_f64(v125, v126, v129);
        const double v131 = v96 + v130;
        const int v146 = v3 == v20;
        const double v147 = pow_f64_1ulp_avx2_abs_f64(v89);
        const int v148 = v147 == v138;
        const int v149 = v146 & v148;
        const double v150 = 0x0p+0; /* 0 */
        const int v151 = v150 == v89;
        const int v152 = v2 == v20;
        const int v153 = v151 | v152;
        const int v154 = v149 | v153;
        const double v155 = pow_f64_1ulp_avx2_rint_f64(v89);
        const int v156 = v155 == v89;
        const int v157 = !v156;
        const int v158 = v2 < v150;
        const int v159 = v3 < v138;
        const int v160 = v158 & v159;
        const int v161 = v157 & v160;
        const int v162 = v2 != v2 || v89 != v89;
        const int v163 = v161 | v162;
        const double v164 = NAN;
        const int v165 = v150 == v3;
        const int v166 = v138 == v3;
        const int v167 = v165 | v166;
        const int v168 = v148 | v167;
        const int v169 = v20 < v3;
        const int v170 = v89 < v150;
        const int v171 = v169 ^ v170;
        const double v172 = v171 ? v138 : v150;
        const double v173 = 0x1.13p+10; /* 1100 */
        const int v174 = v173 < v90;
        const double v175 = -0x1.13p+10; /* -1100 */
        const int v176 = v90 < v175;
        const double v177 = pow_f64_1ulp_avx2_fma_f64(v39, v93, v91);
        const int64_t v178 = pow_f64_1ulp_avx2_bits_f64(v177);
        const int64_t v179 = pow_f64_1ulp_avx2_shl_i64(v178, v6);
        const int64_t v180 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const int64_t v181 = (int64_t)((uint64_t)v179 + (uint64_t)v180);
        const double v182 = pow_f64_1ulp_avx2_frombits_f64(v181);
        const double v183 = v182 * v131;
        const double v184 = v177 - v91;
        const double v185 = v93 - v184;
        const double v186 = v185 + v91;
        const int64_t v187 = pow_f64_1ulp_avx2_bits_f64(v186);
        const int64_t v188 = pow_f64_1ulp_avx2_shl_i64(v187, v6);
        const int64_t v189 = (int64_t)((uint64_t)v188 + (uint64_t)v180);
        const double v190 = pow_f64_1ulp_avx2_frombits_f64(v189);
        const double v191 = v183 * v190;
        const double v192 = v176 ? v150 : v191;
        const double v193 = v174 ? v138 : v192;
        const double v194 = v168 ? v172 : v193;
        const double v195 = v39 * v89;
        const double v196 = pow_f64_1ulp_avx2_rint_f64(v195);
        const int v197 = v196 == v195;
        const int v198 = !v197;
        const int v199 = v198 & v156;
        const double v200 = v199 ? v2 : v20;
        const double v201 = pow_f64_1ulp_avx2_copysign_f64(v194, v200);
        const double v202 = v163 ? v164 : v201;
        const double v203 = v154 ? v20 : v202;
        r0 = v203;
    } else {
        const double v91 = 0x1.8p+52; /* 6755399441055744 */
        const double v92 = v90 + v91;
        const double v93 = v92 - v91;
        const double v94 = v90 - v93;
        const double v95 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v96 = pow_f64_1ulp_avx2_fma_f64(v94, v95, v20);
        const double v97 = v31 - v88;
        const double v98 = v87 + v97;
        const double v99 = -v90;
        const double v100 = pow_f64_1ulp_avx2_fma_f64(v88, v89, v99);
        const double v101 = pow_f64_1ulp_avx2_fma_f64(v98, v89, v100);
        const double v102 = v94 + v101;
        const double v103 = 0x1.816193166d0f9p-40; /* 1.3691488853904128e-12 */
        const double v104 = 0x1.c3bd650fc2986p-36; /* 2.5678435993488206e-11 */
        const double v105 = pow_f64_1ulp_avx2_fma_f64(v102, v103, v104);
        const double v106 = 0x1.e8cac7351bb25p-32; /* 4.4455382718708116e-10 */
        const double v107 = pow_f64_1ulp_avx2_fma_f64(v105, v102, v106);
        const double v108 = 0x1.e4cf5158b8ecap-28; /* 7.0549116208011234e-09 */
        const double v109 = pow_f64_1ulp_avx2_fma_f64(v102, v107, v108);
        const double v110 = 0x1.b5253d395e7c4p-24; /* 1.01780860092397e-07 */
        const double v111 = pow_f64_1ulp_avx2_fma_f64(v109, v102, v110);
        const double v112 = 0x1.62c0223a5c824p-20; /* 1.321548679014431e-06 */
        const double v113 = pow_f64_1ulp_avx2_fma_f64(v111, v102, v112);
        const double v114 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
        const double v115 = pow_f64_1ulp_avx2_fma_f64(v102, v113, v114);
        const double v116 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
        const double v117 = pow_f64_1ulp_avx2_fma_f64(v115, v102, v116);
        const double v118 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
        const double v119 = pow_f64_1ulp_avx2_fma_f64(v117, v102, v118);
        const double v120 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
        const double v121 = pow_f64_1ulp_avx2_fma_f64(v119, v102, v120);
        const double v122 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
        const double v123 = pow_f64_1ulp_avx2_fma_f64(v102, v121, v122);
        const double v124 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
        const double v125 = pow_f64_1ulp_avx2_fma_f64(v102, v123, v124);
        const double v126 = v102 * v102;
        const double v127 = v20 - v96;
        const double v128 = pow_f64_1ulp_avx2_fma_f64(v94, v95, v127);
        const double v129 = pow_f64_1ulp_avx2_fma_f64(v101, v95, v128);
        const double v130 = pow_f64_1ulp_avx2_fma_f64(v125, v126, v129);
        const double v131 = v96 + v130;
        const int64_t v132 = pow_f64_1ulp_avx2_bits_f64(v92);
        const int64_t v133 = pow_f64_1ulp_avx2_shl_i64(v132, v6);
        const double v134 = pow_f64_1ulp_avx2_addbits_f64(v131, v133);
        r0 = v134;
    }
    return r0;
}

static void pow_f64_1ulp_avx2_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = pow_f64_1ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define POW_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define POW_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define POW_F64_1ULP_AVX2_AVX2 static inline POW_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define POW_F64_1ULP_AVX2_AVX512 static inline POW_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
POW_F64_1ULP_AVX2_AVX2 __m256i pow_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
POW_F64_1ULP_AVX2_AVX2 __m256i pow_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_F64_1ULP_AVX2_AVX2 __m256d pow_f64_1ulp_avx2_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static POW_F64_1ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int pow_f64_1ulp_avx2_rare_avx2(const double *x0, const double *x1, double *y) {
    int rare = 0;
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v10 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v12 = _mm256_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v18 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v20 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v39 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v42 = _mm256_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m256d v47 = _mm256_set1_pd(0x1.642c8590b2164p-5); /* 0.043478260869565216 */
    const __m256d v48 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v50 = _mm256_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m256d v52 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v54 = _mm256_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m256d v56 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v58 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v61 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v62 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v65 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v68 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v76 = _mm256_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m256d v91 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v95 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v103 = _mm256_set1_pd(0x1.816193166d0f9p-40); /* 1.3691488853904128e-12 */
    const __m256d v104 = _mm256_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m256d v106 = _mm256_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m256d v108 = _mm256_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m256d v110 = _mm256_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m256d v112 = _mm256_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m256d v114 = _mm256_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m256d v116 = _mm256_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m256d v118 = _mm256_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m256d v120 = _mm256_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m256d v122 = _mm256_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m256d v124 = _mm256_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m256d v136 = _mm256_set1_pd(0x1.fe8p+9); /* 1021 */
    const __m256d v138 = _mm256_set1_pd(INFINITY);
    const __m256d v140 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v150 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v164 = _mm256_set1_pd(NAN);
    const __m256d v173 = _mm256_set1_pd(0x1.13p+10); /* 1100 */
    const __m256d v175 = _mm256_set1_pd(-0x1.13p+10); /* -1100 */
    const __m256i v180 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v208 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v222 = _mm256_set1_pd(NAN);
    const __m256d v231 = _mm256_set1_pd(0x1.13p+10); /* 1100 */
    const __m256d v232 = _mm256_set1_pd(-0x1.bp+5); /* -54 */
    const __m256d v233 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v299 = _mm256_set1_pd(-0x1.13p+10); /* -1100 */
    const __m256i v301 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v2l = _mm256_loadu_pd(x0);
    const __m256d v2h = _mm256_loadu_pd(x0 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v1, v4l);
    const __m256i v5h = _mm256_add_epi64(v1, v4h);
    const __m256i v7l = _mm256_srli_epi64(v5l, 52);
    const __m256i v7h = _mm256_srli_epi64(v5h, 52);
    const __m256i v8l = _mm256_or_si256(v0, v7l);
    const __m256i v8h = _mm256_or_si256(v0, v7h);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256i v14l = _mm256_and_si256(v5l, v13);
    const __m256i v14h = _mm256_and_si256(v5h, v13);
    const __m256i v16l = _mm256_add_epi64(v14l, v15);
    const __m256i v16h = _mm256_add_epi64(v14h, v15);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v19l = _mm256_add_pd(v17l, v18);
    const __m256d v19h = _mm256_add_pd(v17h, v18);
    const __m256d v21l = _mm256_add_pd(v17l, v20);
    const __m256d v21h = _mm256_add_pd(v17h, v20);
    const __m256d v22l = _mm256_div_pd(v19l, v21l);
    const __m256d v22h = _mm256_div_pd(v19h, v21h);
    const __m256d v23l = _mm256_mul_pd(v12, v22l);
    const __m256d v23h = _mm256_mul_pd(v12, v22h);
    const __m256d v24l = _mm256_add_pd(v23l, v11l);
    const __m256d v24h = _mm256_add_pd(v23h, v11h);
    const __m256d v25l = _mm256_sub_pd(v11l, v24l);
    const __m256d v25h = _mm256_sub_pd(v11h, v24h);
    const __m256d v26l = _mm256_add_pd(v25l, v23l);
    const __m256d v26h = _mm256_add_pd(v25h, v23h);
    const __m256d v28l = _mm256_mul_pd(v22l, v22l);
    const __m256d v28h = _mm256_mul_pd(v22h, v22h);
    const __m256d v29l = _mm256_mul_pd(v27, v28l);
    const __m256d v29h = _mm256_mul_pd(v27, v28h);
    const __m256d v30l = _mm256_mul_pd(v29l, v23l);
    const __m256d v30h = _mm256_mul_pd(v29h, v23h);
    const __m256d v31l = _mm256_add_pd(v24l, v30l);
    const __m256d v31h = _mm256_add_pd(v24h, v30h);
    const __m256d v32l = _mm256_sub_pd(v24l, v31l);
    const __m256d v32h = _mm256_sub_pd(v24h, v31h);
    const __m256d v33l = _mm256_add_pd(v30l, v32l);
    const __m256d v33h = _mm256_add_pd(v30h, v32h);
    const __m256d v34l = _mm256_add_pd(v21l, v18);
    const __m256d v34h = _mm256_add_pd(v21h, v18);
    const __m256d v35l = _mm256_sub_pd(v17l, v34l);
    const __m256d v35h = _mm256_sub_pd(v17h, v34h);
    const __m256d v37l = _mm256_fnmadd_pd(v22l, v21l, v19l);
    const __m256d v37h = _mm256_fnmadd_pd(v22h, v21h, v19h);
    const __m256d v38l = _mm256_fnmadd_pd(v35l, v22l, v37l);
    const __m256d v38h = _mm256_fnmadd_pd(v35h, v22h, v37h);
    const __m256d v40l = _mm256_fnmadd_pd(v22l, v39, v39);
    const __m256d v40h = _mm256_fnmadd_pd(v22h, v39, v39);
    const __m256d v41l = _mm256_mul_pd(v38l, v40l);
    const __m256d v41h = _mm256_mul_pd(v38h, v40h);
    const __m256d v44l = _mm256_fmsub_pd(v12, v22l, v23l);
    const __m256d v44h = _mm256_fmsub_pd(v12, v22h, v23h);
    const __m256d v45l = _mm256_fmadd_pd(v22l, v42, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v22h, v42, v44h);
    const __m256d v46l = _mm256_fmadd_pd(v12, v41l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v12, v41h, v45h);
    const __m256d v49l = _mm256_fmadd_pd(v28l, v47, v48);
    const __m256d v49h = _mm256_fmadd_pd(v28h, v47, v48);
    const __m256d v51l = _mm256_fmadd_pd(v28l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v28h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v28l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v28h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v28l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v28h, v53h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v28l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v28h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v28l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v28h, v58);
    const __m256d v60l = _mm256_mul_pd(v28l, v28l);
    const __m256d v60h = _mm256_mul_pd(v28h, v28h);
    const __m256d v63l = _mm256_fmadd_pd(v28l, v61, v62);
    const __m256d v63h = _mm256_fmadd_pd(v28h, v61, v62);
    const __m256d v64l = _mm256_fmadd_pd(v59l, v60l, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v59h, v60h, v63h);
    const __m256d v66l = _mm256_fmadd_pd(v28l, v64l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v28h, v64h, v65);
    const __m256d v67l = _mm256_mul_pd(v28l, v66l);
    const __m256d v67h = _mm256_mul_pd(v28h, v66h);
    const __m256d v69l = _mm256_fmadd_pd(v67l, v68, v27);
    const __m256d v69h = _mm256_fmadd_pd(v67h, v68, v27);
    const __m256d v70l = _mm256_add_pd(v22l, v22l);
    const __m256d v70h = _mm256_add_pd(v22h, v22h);
    const __m256d v72l = _mm256_fmsub_pd(v22l, v22l, v28l);
    const __m256d v72h = _mm256_fmsub_pd(v22h, v22h, v28h);
    const __m256d v73l = _mm256_fmadd_pd(v70l, v41l, v72l);
    const __m256d v73h = _mm256_fmadd_pd(v70h, v41h, v72h);
    const __m256d v75l = _mm256_fmsub_pd(v27, v28l, v29l);
    const __m256d v75h = _mm256_fmsub_pd(v27, v28h, v29h);
    const __m256d v77l = _mm256_mul_pd(v76, v28l);
    const __m256d v77h = _mm256_mul_pd(v76, v28h);
    const __m256d v78l = _mm256_add_pd(v75l, v77l);
    const __m256d v78h = _mm256_add_pd(v75h, v77h);
    const __m256d v79l = _mm256_fmadd_pd(v69l, v73l, v78l);
    const __m256d v79h = _mm256_fmadd_pd(v69h, v73h, v78h);
    const __m256d v80l = _mm256_fmadd_pd(v67l, v28l, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v67h, v28h, v79h);
    const __m256d v82l = _mm256_fmsub_pd(v29l, v23l, v30l);
    const __m256d v82h = _mm256_fmsub_pd(v29h, v23h, v30h);
    const __m256d v83l = _mm256_fmadd_pd(v80l, v23l, v82l);
    const __m256d v83h = _mm256_fmadd_pd(v80h, v23h, v82h);
    const __m256d v84l = _mm256_fmadd_pd(v29l, v46l, v83l);
    const __m256d v84h = _mm256_fmadd_pd(v29h, v46h, v83h);
    const __m256d v85l = _mm256_add_pd(v84l, v46l);
    const __m256d v85h = _mm256_add_pd(v84h, v46h);
    const __m256d v86l = _mm256_add_pd(v33l, v85l);
    const __m256d v86h = _mm256_add_pd(v33h, v85h);
    const __m256d v87l = _mm256_add_pd(v26l, v86l);
    const __m256d v87h = _mm256_add_pd(v26h, v86h);
    const __m256d v88l = _mm256_add_pd(v87l, v31l);
    const __m256d v88h = _mm256_add_pd(v87h, v31h);
    const __m256d v89l = _mm256_loadu_pd(x1);
    const __m256d v89h = _mm256_loadu_pd(x1 + 4);
    const __m256d v90l = _mm256_mul_pd(v88l, v89l);
    const __m256d v90h = _mm256_mul_pd(v88h, v89h);
    const __m256d v92l = _mm256_add_pd(v90l, v91);
    const __m256d v92h = _mm256_add_pd(v90h, v91);
    const __m256d v93l = _mm256_sub_pd(v92l, v91);
    const __m256d v93h = _mm256_sub_pd(v92h, v91);
    const __m256d v94l = _mm256_sub_pd(v90l, v93l);
    const __m256d v94h = _mm256_sub_pd(v90h, v93h);
    const __m256d v96l = _mm256_fmadd_pd(v94l, v95, v20);
    const __m256d v96h = _mm256_fmadd_pd(v94h, v95, v20);
    const __m256d v97l = _mm256_sub_pd(v31l, v88l);
    const __m256d v97h = _mm256_sub_pd(v31h, v88h);
    const __m256d v98l = _mm256_add_pd(v87l, v97l);
    const __m256d v98h = _mm256_add_pd(v87h, v97h);
    const __m256d v100l = _mm256_fmsub_pd(v88l, v89l, v90l);
    const __m256d v100h = _mm256_fmsub_pd(v88h, v89h, v90h);
    const __m256d v101l = _mm256_fmadd_pd(v98l, v89l, v100l);
    const __m256d v101h = _mm256_fmadd_pd(v98h, v89h, v100h);
    const __m256d v102l = _mm256_add_pd(v94l, v101l);
    const __m256d v102h = _mm256_add_pd(v94h, v101h);
    const __m256d v105l = _mm256_fmadd_pd(v102l, v103, v104);
    const __m256d v105h = _mm256_fmadd_pd(v102h, v103, v104);
    const __m256d v107l = _mm256_fmadd_pd(v105l, v102l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v105h, v102h, v106);
    const __m256d v109l = _mm256_fmadd_pd(v102l, v107l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v102h, v107h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v109l, v102l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v109h, v102h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v111l, v102l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v111h, v102h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v102l, v113l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v102h, v113h, v114);
    const __m256d v117l = _mm256_fmadd_pd(v115l, v102l, v116);
    const __m256d v117h = _mm256_fmadd_pd(v115h, v102h, v116);
    const __m256d v119l = _mm256_fmadd_pd(v117l, v102l, v118);
    const __m256d v119h = _mm256_fmadd_pd(v117h, v102h, v118);
    const __m256d v121l = _mm256_fmadd_pd(v119l, v102l, v120);
    const __m256d v121h = _mm256_fmadd_pd(v119h, v102h, v120);
    const __m256d v123l = _mm256_fmadd_pd(v102l, v121l, v122);
    const __m256d v123h = _mm256_fmadd_pd(v102h, v121h, v122);
    const __m256d v125l = _mm256_fmadd_pd(v102l, v123l, v124);
    const __m256d v125h = _mm256_fmadd_pd(v102h, v123h, v124);
    const __m256d v126l = _mm256_mul_pd(v102l, v102l);
    const __m256d v126h = _mm256_mul_pd(v102h, v102h);
    const __m256d v127l = _mm256_sub_pd(v20, v96l);
    const __m256d v127h = _mm256_sub_pd(v20, v96h);
    const __m256d v128l = _mm256_fmadd_pd(v94l, v95, v127l);
    const __m256d v128h = _mm256_fmadd_pd(v94h, v95, v127h);
    const __m256d v129l = _mm256_fmadd_pd(v101l, v95, v128l);
    const __m256d v129h = _mm256_fmadd_pd(v101h, v95, v128h);
    const __m256d v130l = _mm256_fmadd_pd(v125l, v126l, v129l);
    const __m256d v130h = _mm256_fmadd_pd(v125h, v126h, v129h);
    const __m256d v131l = _mm256_add_pd(v96l, v130l);
    const __m256d v131h = _mm256_add_pd(v96h, v130h);
    const __m256i v132l = _mm256_castpd_si256(v92l);
    const __m256i v132h = _mm256_castpd_si256(v92h);
    const __m256i v133l = _mm256_slli_epi64(v132l, 52);
    const __m256i v133h = _mm256_slli_epi64(v132h, 52);
    const __m256d v134l = _mm256_castsi256_pd(_mm256_add_epi64(pow_f64_1ulp_avx2_bits_f64_avx2(v131l), v133l));
    const __m256d v134h = _mm256_castsi256_pd(_mm256_add_epi64(pow_f64_1ulp_avx2_bits_f64_avx2(v131h), v133h));
    const __m256d v135l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v90l);
    const __m256d v135h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v90h);
    const __m256i v137l = _mm256_castpd_si256(_mm256_cmp_pd(v135l, v136, _CMP_LE_OQ));
    const __m256i v137h = _mm256_castpd_si256(_mm256_cmp_pd(v135h, v136, _CMP_LE_OQ));
    const __m256i v137 = pow_f64_1ulp_avx2_join_mask_avx2(v137l, v137h);
    const __m256i v139l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v138, _CMP_LT_OQ));
    const __m256i v139h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v138, _CMP_LT_OQ));
    const __m256i v139 = pow_f64_1ulp_avx2_join_mask_avx2(v139l, v139h);
    const __m256i v141l = _mm256_castpd_si256(_mm256_cmp_pd(v140, v2l, _CMP_LE_OQ));
    const __m256i v141h = _mm256_castpd_si256(_mm256_cmp_pd(v140, v2h, _CMP_LE_OQ));
    const __m256i v141 = pow_f64_1ulp_avx2_join_mask_avx2(v141l, v141h);
    const __m256i v142 = _mm256_and_si256(v139, v141);
    const __m256i v143 = _mm256_and_si256(v137, v142);
    const __m256i v144 = _mm256_xor_si256(v143, _mm256_set1_epi32(-1));
    const __m256i v145l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v140, _CMP_LT_OQ));
    const __m256i v145h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v140, _CMP_LT_OQ));
    const __m256i v145 = pow_f64_1ulp_avx2_join_mask_avx2(v145l, v145h);
    __m256d r0l = v134l;
    __m256d r0h = v134h;
    __m256i any1 = v144;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256i v146l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v20, _CMP_EQ_OQ));
        const __m256i v146h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v20, _CMP_EQ_OQ));
        const __m256i v146 = pow_f64_1ulp_avx2_join_mask_avx2(v146l, v146h);
        const __m256d v147l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v89l);
        const __m256d v147h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v89h);
        const __m256i v148l = _mm256_castpd_si256(_mm256_cmp_pd(v147l, v138, _CMP_EQ_OQ));
        const __m256i v148h = _mm256_castpd_si256(_mm256_cmp_pd(v147h, v138, _CMP_EQ_OQ));
        const __m256i v148 = pow_f64_1ulp_avx2_join_mask_avx2(v148l, v148h);
        const __m256i v149 = _mm256_and_si256(v146, v148);
        const __m256i v151l = _mm256_castpd_si256(_mm256_cmp_pd(v150, v89l, _CMP_EQ_OQ));
        const __m256i v151h = _mm256_castpd_si256(_mm256_cmp_pd(v150, v89h, _CMP_EQ_OQ));
        const __m256i v151 = pow_f64_1ulp_avx2_join_mask_avx2(v151l, v151h);
        const __m256i v152l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v20, _CMP_EQ_OQ));
        const __m256i v152h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v20, _CMP_EQ_OQ));
        const __m256i v152 = pow_f64_1ulp_avx2_join_mask_avx2(v152l, v152h);
        const __m256i v153 = _mm256_or_si256(v151, v152);
        const __m256i v154 = _mm256_or_si256(v149, v153);
        const __m256d v155l = _mm256_round_pd(v89l, 8);
        const __m256d v155h = _mm256_round_pd(v89h, 8);
        const __m256i v156l = _mm256_castpd_si256(_mm256_cmp_pd(v155l, v89l, _CMP_EQ_OQ));
        const __m256i v156h = _mm256_castpd_si256(_mm256_cmp_pd(v155h, v89h, _CMP_EQ_OQ));
        const __m256i v156 = pow_f64_1ulp_avx2_join_mask_avx2(v156l, v156h);
        const __m256i v157 = _mm256_xor_si256(v156, _mm256_set1_epi32(-1));
        const __m256i v158l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v150, _CMP_LT_OQ));
        const __m256i v158h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v150, _CMP_LT_OQ));
        const __m256i v158 = pow_f64_1ulp_avx2_join_mask_avx2(v158l, v158h);
        const __m256i v159l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v138, _CMP_LT_OQ));
        const __m256i v159h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v138, _CMP_LT_OQ));
        const __m256i v159 = pow_f64_1ulp_avx2_join_mask_avx2(v159l, v159h);
        const __m256i v160 = _mm256_and_si256(v158, v159);
        const __m256i v161 = _mm256_and_si256(v157, v160);
        const __m256i v162l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v89l, _CMP_UNORD_Q));
        const __m256i v162h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v89h, _CMP_UNORD_Q));
        const __m256i v162 = pow_f64_1ulp_avx2_join_mask_avx2(v162l, v162h);
        const __m256i v163 = _mm256_or_si256(v161, v162);
        const __m256i v165l = _mm256_castpd_si256(_mm256_cmp_pd(v150, v3l, _CMP_EQ_OQ));
        const __m256i v165h = _mm256_castpd_si256(_mm256_cmp_pd(v150, v3h, _CMP_EQ_OQ));
        const __m256i v165 = pow_f64_1ulp_avx2_join_mask_avx2(v165l, v165h);
        const __m256i v166l = _mm256_castpd_si256(_mm256_cmp_pd(v138, v3l, _CMP_EQ_OQ));
        const __m256i v166h = _mm256_castpd_si256(_mm256_cmp_pd(v138, v3h, _CMP_EQ_OQ));
        const __m256i v166 = pow_f64_1ulp_avx2_join_mask_avx2(v166l, v166h);
        const __m256i v167 = _mm256_or_si256(v165, v166);
        const __m256i v168 = _mm256_or_si256(v148, v167);
        const __m256i v169l = _mm256_castpd_si256(_mm256_cmp_pd(v20, v3l, _CMP_LT_OQ));
        const __m256i v169h = _mm256_castpd_si256(_mm256_cmp_pd(v20, v3h, _CMP_LT_OQ));
        const __m256i v169 = pow_f64_1ulp_avx2_join_mask_avx2(v169l, v169h);
        const __m256i v170l = _mm256_castpd_si256(_mm256_cmp_pd(v89l, v150, _CMP_LT_OQ));
        const __m256i v170h = _mm256_castpd_si256(_mm256_cmp_pd(v89h, v150, _CMP_LT_OQ));
        const __m256i v170 = pow_f64_1ulp_avx2_join_mask_avx2(v170l, v170h);
        const __m256i v171 = _mm256_xor_si256(v169, v170);
        const __m256d v172l = _mm256_blendv_pd(v150, v138, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v171))));
        const __m256d v172h = _mm256_blendv_pd(v150, v138, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v171, 1))));
        const __m256i v174l = _mm256_castpd_si256(_mm256_cmp_pd(v173, v90l, _CMP_LT_OQ));
        const __m256i v174h = _mm256_castpd_si256(_mm256_cmp_pd(v173, v90h, _CMP_LT_OQ));
        const __m256i v174 = pow_f64_1ulp_avx2_join_mask_avx2(v174l, v174h);
        const __m256i v176l = _mm256_castpd_si256(_mm256_cmp_pd(v90l, v175, _CMP_LT_OQ));
        const __m256i v176h = _mm256_castpd_si256(_mm256_cmp_pd(v90h, v175, _CMP_LT_OQ));
        const __m256i v176 = pow_f64_1ulp_avx2_join_mask_avx2(v176l, v176h);
        const __m256d v177l = _mm256_fmadd_pd(v39, v93l, v91);
        const __m256d v177h = _mm256_fmadd_pd(v39, v93h, v91);
        const __m256i v178l = _mm256_castpd_si256(v177l);
        const __m256i v178h = _mm256_castpd_si256(v177h);
        const __m256i v179l = _mm256_slli_epi64(v178l, 52);
        const __m256i v179h = _mm256_slli_epi64(v178h, 52);
        const __m256i v181l = _mm256_add_epi64(v179l, v180);
        const __m256i v181h = _mm256_add_epi64(v179h, v180);
        const __m256d v182l = _mm256_castsi256_pd(v181l);
        const __m256d v182h = _mm256_castsi256_pd(v181h);
        const __m256d v183l = _mm256_mul_pd(v182l, v131l);
        const __m256d v183h = _mm256_mul_pd(v182h, v131h);
        const __m256d v184l = _mm256_sub_pd(v177l, v91);
        const __m256d v184h = _mm256_sub_pd(v177h, v91);
        const __m256d v185l = _mm256_sub_pd(v93l, v184l);
        const __m256d v185h = _mm256_sub_pd(v93h, v184h);
        const __m256d v186l = _mm256_add_pd(v185l, v91);
        const __m256d v186h = _mm256_add_pd(v185h, v91);
        const __m256i v187l = pow_f64_1ulp_avx2_bits_f64_avx2(v186l);
        const __m256i v187h = pow_f64_1ulp_avx2_bits_f64_avx2(v186h);
        const __m256i v188l = _mm256_slli_epi64(v187l, 52);
        const __m256i v188h = _mm256_slli_epi64(v187h, 52);
        const __m256i v189l = _mm256_add_epi64(v188l, v180);
        const __m256i v189h = _mm256_add_epi64(v188h, v180);
        const __m256d v190l = _mm256_castsi256_pd(v189l);
        const __m256d v190h = _mm256_castsi256_pd(v189h);
        const __m256d v191l = _mm256_mul_pd(v183l, v190l);
        const __m256d v191h = _mm256_mul_pd(v183h, v190h);
        const __m256d v192l = _mm256_blendv_pd(v191l, v150, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v176))));
        const __m256d v192h = _mm256_blendv_pd(v191h, v150, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v176, 1))));
        const __m256d v193l = _mm256_blendv_pd(v192l, v138, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v174))));
        const __m256d v193h = _mm256_blendv_pd(v192h, v138, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v174, 1))));
        const __m256d v194l = _mm256_blendv_pd(v193l, v172l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v168))));
        const __m256d v194h = _mm256_blendv_pd(v193h, v172h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v168, 1))));
        const __m256d v195l = _mm256_mul_pd(v39, v89l);
        const __m256d v195h = _mm256_mul_pd(v39, v89h);
        const __m256d v196l = _mm256_round_pd(v195l, 8);
        const __m256d v196h = _mm256_round_pd(v195h, 8);
        const __m256i v197l = _mm256_castpd_si256(_mm256_cmp_pd(v196l, v195l, _CMP_EQ_OQ));
        const __m256i v197h = _mm256_castpd_si256(_mm256_cmp_pd(v196h, v195h, _CMP_EQ_OQ));
        const __m256i v197 = pow_f64_1ulp_avx2_join_mask_avx2(v197l, v197h);
        const __m256i v198 = _mm256_xor_si256(v197, _mm256_set1_epi32(-1));
        const __m256i v199 = _mm256_and_si256(v198, v156);
        const __m256d v200l = _mm256_blendv_pd(v20, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v199))));
        const __m256d v200h = _mm256_blendv_pd(v20, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v199, 1))));
        const __m256d v201l = pow_f64_1ulp_avx2_copysign_f64_avx2(v194l, v200l);
        const __m256d v201h = pow_f64_1ulp_avx2_copysign_f64_avx2(v194h, v200h);
        const __m256d v202l = _mm256_blendv_pd(v201l, v164, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v163))));
        const __m256d v202h = _mm256_blendv_pd(v201h, v164, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v163, 1))));
        const __m256d v203l = _mm256_blendv_pd(v202l, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v154))));
        const __m256d v203h = _mm256_blendv_pd(v202h, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v154, 1))));
        r0l = _mm256_blendv_pd(r0l, v203l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v144))));
        r0h = _mm256_blendv_pd(r0h, v203h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v144, 1))));
    }
    __m256i any2 = v145;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        rare = 1;
        const __m256i v204l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v20, _CMP_EQ_OQ));
        const __m256i v204h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v20, _CMP_EQ_OQ));
        const __m256i v204 = pow_f64_1ulp_avx2_join_mask_avx2(v204l, v204h);
        const __m256d v205l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v89l);
        const __m256d v205h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v89h);
        const __m256i v206l = _mm256_castpd_si256(_mm256_cmp_pd(v205l, v138, _CMP_EQ_OQ));
        const __m256i v206h = _mm256_castpd_si256(_mm256_cmp_pd(v205h, v138, _CMP_EQ_OQ));
        const __m256i v206 = pow_f64_1ulp_avx2_join_mask_avx2(v206l, v206h);
        const __m256i v207 = _mm256_and_si256(v204, v206);
        const __m256i v209l = _mm256_castpd_si256(_mm256_cmp_pd(v208, v89l, _CMP_EQ_OQ));
        const __m256i v209h = _mm256_castpd_si256(_mm256_cmp_pd(v208, v89h, _CMP_EQ_OQ));
        const __m256i v209 = pow_f64_1ulp_avx2_join_mask_avx2(v209l, v209h);
        const __m256i v210l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v20, _CMP_EQ_OQ));
        const __m256i v210h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v20, _CMP_EQ_OQ));
        const __m256i v210 = pow_f64_1ulp_avx2_join_mask_avx2(v210l, v210h);
        const __m256i v211 = _mm256_or_si256(v209, v210);
        const __m256i v212 = _mm256_or_si256(v207, v211);
        const __m256d v213l = _mm256_round_pd(v89l, 8);
        const __m256d v213h = _mm256_round_pd(v89h, 8);
        const __m256i v214l = _mm256_castpd_si256(_mm256_cmp_pd(v213l, v89l, _CMP_EQ_OQ));
        const __m256i v214h = _mm256_castpd_si256(_mm256_cmp_pd(v213h, v89h, _CMP_EQ_OQ));
        const __m256i v214 = pow_f64_1ulp_avx2_join_mask_avx2(v214l, v214h);
        const __m256i v215 = _mm256_xor_si256(v214, _mm256_set1_epi32(-1));
        const __m256i v216l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v208, _CMP_LT_OQ));
        const __m256i v216h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v208, _CMP_LT_OQ));
        const __m256i v216 = pow_f64_1ulp_avx2_join_mask_avx2(v216l, v216h);
        const __m256i v217l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v138, _CMP_LT_OQ));
        const __m256i v217h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v138, _CMP_LT_OQ));
        const __m256i v217 = pow_f64_1ulp_avx2_join_mask_avx2(v217l, v217h);
        const __m256i v218 = _mm256_and_si256(v216, v217);
        const __m256i v219 = _mm256_and_si256(v215, v218);
        const __m256i v220l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v89l, _CMP_UNORD_Q));
        const __m256i v220h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v89h, _CMP_UNORD_Q));
        const __m256i v220 = pow_f64_1ulp_avx2_join_mask_avx2(v220l, v220h);
        const __m256i v221 = _mm256_or_si256(v219, v220);
        const __m256i v223l = _mm256_castpd_si256(_mm256_cmp_pd(v208, v3l, _CMP_EQ_OQ));
        const __m256i v223h = _mm256_castpd_si256(_mm256_cmp_pd(v208, v3h, _CMP_EQ_OQ));
        const __m256i v223 = pow_f64_1ulp_avx2_join_mask_avx2(v223l, v223h);
        const __m256i v224l = _mm256_castpd_si256(_mm256_cmp_pd(v138, v3l, _CMP_EQ_OQ));
        const __m256i v224h = _mm256_castpd_si256(_mm256_cmp_pd(v138, v3h, _CMP_EQ_OQ));
        const __m256i v224 = pow_f64_1ulp_avx2_join_mask_avx2(v224l, v224h);
        const __m256i v225 = _mm256_or_si256(v223, v224);
        const __m256i v226 = _mm256_or_si256(v206, v225);
        const __m256i v227l = _mm256_castpd_si256(_mm256_cmp_pd(v20, v3l, _CMP_LT_OQ));
        const __m256i v227h = _mm256_castpd_si256(_mm256_cmp_pd(v20, v3h, _CMP_LT_OQ));
        const __m256i v227 = pow_f64_1ulp_avx2_join_mask_avx2(v227l, v227h);
        const __m256i v228l = _mm256_castpd_si256(_mm256_cmp_pd(v89l, v208, _CMP_LT_OQ));
        const __m256i v228h = _mm256_castpd_si256(_mm256_cmp_pd(v89h, v208, _CMP_LT_OQ));
        const __m256i v228 = pow_f64_1ulp_avx2_join_mask_avx2(v228l, v228h);
        const __m256i v229 = _mm256_xor_si256(v227, v228);
        const __m256d v230l = _mm256_blendv_pd(v208, v138, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v229))));
        const __m256d v230h = _mm256_blendv_pd(v208, v138, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v229, 1))));
        const __m256d v234l = _mm256_mul_pd(v233, v3l);
        const __m256d v234h = _mm256_mul_pd(v233, v3h);
        const __m256i v235l = _mm256_castpd_si256(v234l);
        const __m256i v235h = _mm256_castpd_si256(v234h);
        const __m256i v236l = _mm256_add_epi64(v1, v235l);
        const __m256i v236h = _mm256_add_epi64(v1, v235h);
        const __m256i v237l = _mm256_and_si256(v236l, v13);
        const __m256i v237h = _mm256_and_si256(v236h, v13);
        const __m256i v238l = _mm256_add_epi64(v237l, v15);
        const __m256i v238h = _mm256_add_epi64(v237h, v15);
        const __m256d v239l = _mm256_castsi256_pd(v238l);
        const __m256d v239h = _mm256_castsi256_pd(v238h);
        const __m256d v240l = _mm256_add_pd(v239l, v18);
        const __m256d v240h = _mm256_add_pd(v239h, v18);
        const __m256d v241l = _mm256_add_pd(v239l, v20);
        const __m256d v241h = _mm256_add_pd(v239h, v20);
        const __m256d v242l = _mm256_div_pd(v240l, v241l);
        const __m256d v242h = _mm256_div_pd(v240h, v241h);
        const __m256d v243l = _mm256_mul_pd(v242l, v242l);
        const __m256d v243h = _mm256_mul_pd(v242h, v242h);
        const __m256d v244l = _mm256_mul_pd(v243l, v27);
        const __m256d v244h = _mm256_mul_pd(v243h, v27);
        const __m256d v245l = _mm256_mul_pd(v12, v242l);
        const __m256d v245h = _mm256_mul_pd(v12, v242h);
        const __m256d v246l = _mm256_mul_pd(v244l, v245l);
        const __m256d v246h = _mm256_mul_pd(v244h, v245h);
        const __m256i v247l = _mm256_srli_epi64(v236l, 52);
        const __m256i v247h = _mm256_srli_epi64(v236h, 52);
        const __m256i v248l = _mm256_or_si256(v0, v247l);
        const __m256i v248h = _mm256_or_si256(v0, v247h);
        const __m256d v249l = _mm256_castsi256_pd(v248l);
        const __m256d v249h = _mm256_castsi256_pd(v248h);
        const __m256d v250l = _mm256_sub_pd(v249l, v10);
        const __m256d v250h = _mm256_sub_pd(v249h, v10);
        const __m256d v251l = _mm256_add_pd(v250l, v245l);
        const __m256d v251h = _mm256_add_pd(v250h, v245h);
        const __m256d v252l = _mm256_add_pd(v246l, v251l);
        const __m256d v252h = _mm256_add_pd(v246h, v251h);
        const __m256d v253l = _mm256_sub_pd(v250l, v251l);
        const __m256d v253h = _mm256_sub_pd(v250h, v251h);
        const __m256d v254l = _mm256_add_pd(v245l, v253l);
        const __m256d v254h = _mm256_add_pd(v245h, v253h);
        const __m256d v255l = _mm256_sub_pd(v251l, v252l);
        const __m256d v255h = _mm256_sub_pd(v251h, v252h);
        const __m256d v256l = _mm256_add_pd(v255l, v246l);
        const __m256d v256h = _mm256_add_pd(v255h, v246h);
        const __m256d v258l = _mm256_add_pd(v241l, v18);
        const __m256d v258h = _mm256_add_pd(v241h, v18);
        const __m256d v259l = _mm256_sub_pd(v239l, v258l);
        const __m256d v259h = _mm256_sub_pd(v239h, v258h);
        const __m256d v260l = _mm256_fnmadd_pd(v241l, v242l, v240l);
        const __m256d v260h = _mm256_fnmadd_pd(v241h, v242h, v240h);
        const __m256d v261l = _mm256_fnmadd_pd(v242l, v259l, v260l);
        const __m256d v261h = _mm256_fnmadd_pd(v242h, v259h, v260h);
        const __m256d v262l = _mm256_fnmadd_pd(v242l, v39, v39);
        const __m256d v262h = _mm256_fnmadd_pd(v242h, v39, v39);
        const __m256d v263l = _mm256_mul_pd(v261l, v262l);
        const __m256d v263h = _mm256_mul_pd(v261h, v262h);
        const __m256d v265l = _mm256_fmsub_pd(v12, v242l, v245l);
        const __m256d v265h = _mm256_fmsub_pd(v12, v242h, v245h);
        const __m256d v266l = _mm256_fmadd_pd(v242l, v42, v265l);
        const __m256d v266h = _mm256_fmadd_pd(v242h, v42, v265h);
        const __m256d v267l = _mm256_fmadd_pd(v263l, v12, v266l);
        const __m256d v267h = _mm256_fmadd_pd(v263h, v12, v266h);
        const __m256d v268l = _mm256_fmadd_pd(v243l, v47, v48);
        const __m256d v268h = _mm256_fmadd_pd(v243h, v47, v48);
        const __m256d v269l = _mm256_fmadd_pd(v243l, v268l, v50);
        const __m256d v269h = _mm256_fmadd_pd(v243h, v268h, v50);
        const __m256d v270l = _mm256_fmadd_pd(v243l, v269l, v52);
        const __m256d v270h = _mm256_fmadd_pd(v243h, v269h, v52);
        const __m256d v271l = _mm256_fmadd_pd(v243l, v270l, v54);
        const __m256d v271h = _mm256_fmadd_pd(v243h, v270h, v54);
        const __m256d v272l = _mm256_fmadd_pd(v243l, v271l, v56);
        const __m256d v272h = _mm256_fmadd_pd(v243h, v271h, v56);
        const __m256d v273l = _mm256_fmadd_pd(v243l, v272l, v58);
        const __m256d v273h = _mm256_fmadd_pd(v243h, v272h, v58);
        const __m256d v274l = _mm256_fmadd_pd(v243l, v273l, v61);
        const __m256d v274h = _mm256_fmadd_pd(v243h, v273h, v61);
        const __m256d v275l = _mm256_fmadd_pd(v274l, v243l, v62);
        const __m256d v275h = _mm256_fmadd_pd(v274h, v243h, v62);
        const __m256d v276l = _mm256_fmadd_pd(v243l, v275l, v65);
        const __m256d v276h = _mm256_fmadd_pd(v243h, v275h, v65);
        const __m256d v277l = _mm256_mul_pd(v243l, v276l);
        const __m256d v277h = _mm256_mul_pd(v243h, v276h);
        const __m256d v278l = _mm256_fmadd_pd(v277l, v68, v27);
        const __m256d v278h = _mm256_fmadd_pd(v277h, v68, v27);
        const __m256d v279l = _mm256_add_pd(v242l, v242l);
        const __m256d v279h = _mm256_add_pd(v242h, v242h);
        const __m256d v281l = _mm256_fmsub_pd(v242l, v242l, v243l);
        const __m256d v281h = _mm256_fmsub_pd(v242h, v242h, v243h);
        const __m256d v282l = _mm256_fmadd_pd(v263l, v279l, v281l);
        const __m256d v282h = _mm256_fmadd_pd(v263h, v279h, v281h);
        const __m256d v284l = _mm256_fmsub_pd(v243l, v27, v244l);
        const __m256d v284h = _mm256_fmsub_pd(v243h, v27, v244h);
        const __m256d v285l = _mm256_fmadd_pd(v243l, v76, v284l);
        const __m256d v285h = _mm256_fmadd_pd(v243h, v76, v284h);
        const __m256d v286l = _mm256_fmadd_pd(v278l, v282l, v285l);
        const __m256d v286h = _mm256_fmadd_pd(v278h, v282h, v285h);
        const __m256d v287l = _mm256_fmadd_pd(v243l, v277l, v286l);
        const __m256d v287h = _mm256_fmadd_pd(v243h, v277h, v286h);
        const __m256d v289l = _mm256_fmsub_pd(v244l, v245l, v246l);
        const __m256d v289h = _mm256_fmsub_pd(v244h, v245h, v246h);
        const __m256d v290l = _mm256_fmadd_pd(v287l, v245l, v289l);
        const __m256d v290h = _mm256_fmadd_pd(v287h, v245h, v289h);
        const __m256d v291l = _mm256_fmadd_pd(v267l, v244l, v290l);
        const __m256d v291h = _mm256_fmadd_pd(v267h, v244h, v290h);
        const __m256d v292l = _mm256_add_pd(v291l, v267l);
        const __m256d v292h = _mm256_add_pd(v291h, v267h);
        const __m256d v293l = _mm256_add_pd(v256l, v292l);
        const __m256d v293h = _mm256_add_pd(v256h, v292h);
        const __m256d v294l = _mm256_add_pd(v254l, v293l);
        const __m256d v294h = _mm256_add_pd(v254h, v293h);
        const __m256d v295l = _mm256_add_pd(v252l, v294l);
        const __m256d v295h = _mm256_add_pd(v252h, v294h);
        const __m256d v296l = _mm256_add_pd(v232, v295l);
        const __m256d v296h = _mm256_add_pd(v232, v295h);
        const __m256d v297l = _mm256_mul_pd(v89l, v296l);
        const __m256d v297h = _mm256_mul_pd(v89h, v296h);
        const __m256i v298l = _mm256_castpd_si256(_mm256_cmp_pd(v231, v297l, _CMP_LT_OQ));
        const __m256i v298h = _mm256_castpd_si256(_mm256_cmp_pd(v231, v297h, _CMP_LT_OQ));
        const __m256i v298 = pow_f64_1ulp_avx2_join_mask_avx2(v298l, v298h);
        const __m256i v300l = _mm256_castpd_si256(_mm256_cmp_pd(v297l, v299, _CMP_LT_OQ));
        const __m256i v300h = _mm256_castpd_si256(_mm256_cmp_pd(v297h, v299, _CMP_LT_OQ));
        const __m256i v300 = pow_f64_1ulp_avx2_join_mask_avx2(v300l, v300h);
        const __m256d v302l = _mm256_add_pd(v297l, v91);
        const __m256d v302h = _mm256_add_pd(v297h, v91);
        const __m256d v303l = _mm256_sub_pd(v302l, v91);
        const __m256d v303h = _mm256_sub_pd(v302h, v91);
        const __m256d v304l = _mm256_fmadd_pd(v303l, v39, v91);
        const __m256d v304h = _mm256_fmadd_pd(v303h, v39, v91);
        const __m256d v305l = _mm256_sub_pd(v304l, v91);
        const __m256d v305h = _mm256_sub_pd(v304h, v91);
        const __m256d v306l = _mm256_sub_pd(v303l, v305l);
        const __m256d v306h = _mm256_sub_pd(v303h, v305h);
        const __m256d v307l = _mm256_add_pd(v306l, v91);
        const __m256d v307h = _mm256_add_pd(v306h, v91);
        const __m256i v308l = pow_f64_1ulp_avx2_bits_f64_avx2(v307l);
        const __m256i v308h = pow_f64_1ulp_avx2_bits_f64_avx2(v307h);
        const __m256i v309l = _mm256_slli_epi64(v308l, 52);
        const __m256i v309h = _mm256_slli_epi64(v308h, 52);
        const __m256i v310l = _mm256_add_epi64(v301, v309l);
        const __m256i v310h = _mm256_add_epi64(v301, v309h);
        const __m256d v311l = _mm256_castsi256_pd(v310l);
        const __m256d v311h = _mm256_castsi256_pd(v310h);
        const __m256i v312l = _mm256_castpd_si256(v304l);
        const __m256i v312h = _mm256_castpd_si256(v304h);
        const __m256i v313l = _mm256_slli_epi64(v312l, 52);
        const __m256i v313h = _mm256_slli_epi64(v312h, 52);
        const __m256i v314l = _mm256_add_epi64(v313l, v301);
        const __m256i v314h = _mm256_add_epi64(v313h, v301);
        const __m256d v315l = _mm256_castsi256_pd(v314l);
        const __m256d v315h = _mm256_castsi256_pd(v314h);
        const __m256d v316l = _mm256_sub_pd(v252l, v295l);
        const __m256d v316h = _mm256_sub_pd(v252h, v295h);
        const __m256d v317l = _mm256_add_pd(v316l, v294l);
        const __m256d v317h = _mm256_add_pd(v316h, v294h);
        const __m256d v318l = _mm256_sub_pd(v295l, v296l);
        const __m256d v318h = _mm256_sub_pd(v295h, v296h);
        const __m256d v319l = _mm256_add_pd(v232, v318l);
        const __m256d v319h = _mm256_add_pd(v232, v318h);
        const __m256d v320l = _mm256_add_pd(v317l, v319l);
        const __m256d v320h = _mm256_add_pd(v317h, v319h);
        const __m256d v322l = _mm256_fmsub_pd(v89l, v296l, v297l);
        const __m256d v322h = _mm256_fmsub_pd(v89h, v296h, v297h);
        const __m256d v323l = _mm256_fmadd_pd(v320l, v89l, v322l);
        const __m256d v323h = _mm256_fmadd_pd(v320h, v89h, v322h);
        const __m256d v324l = _mm256_sub_pd(v297l, v303l);
        const __m256d v324h = _mm256_sub_pd(v297h, v303h);
        const __m256d v325l = _mm256_add_pd(v323l, v324l);
        const __m256d v325h = _mm256_add_pd(v323h, v324h);
        const __m256d v326l = _mm256_fmadd_pd(v325l, v103, v104);
        const __m256d v326h = _mm256_fmadd_pd(v325h, v103, v104);
        const __m256d v327l = _mm256_fmadd_pd(v325l, v326l, v106);
        const __m256d v327h = _mm256_fmadd_pd(v325h, v326h, v106);
        const __m256d v328l = _mm256_fmadd_pd(v327l, v325l, v108);
        const __m256d v328h = _mm256_fmadd_pd(v327h, v325h, v108);
        const __m256d v329l = _mm256_fmadd_pd(v328l, v325l, v110);
        const __m256d v329h = _mm256_fmadd_pd(v328h, v325h, v110);
        const __m256d v330l = _mm256_fmadd_pd(v329l, v325l, v112);
        const __m256d v330h = _mm256_fmadd_pd(v329h, v325h, v112);
        const __m256d v331l = _mm256_fmadd_pd(v325l, v330l, v114);
        const __m256d v331h = _mm256_fmadd_pd(v325h, v330h, v114);
        const __m256d v332l = _mm256_fmadd_pd(v331l, v325l, v116);
        const __m256d v332h = _mm256_fmadd_pd(v331h, v325h, v116);
        const __m256d v333l = _mm256_fmadd_pd(v325l, v332l, v118);
        const __m256d v333h = _mm256_fmadd_pd(v325h, v332h, v118);
        const __m256d v334l = _mm256_fmadd_pd(v333l, v325l, v120);
        const __m256d v334h = _mm256_fmadd_pd(v333h, v325h, v120);
        const __m256d v335l = _mm256_fmadd_pd(v325l, v334l, v122);
        const __m256d v335h = _mm256_fmadd_pd(v325h, v334h, v122);
        const __m256d v336l = _mm256_fmadd_pd(v325l, v335l, v124);
        const __m256d v336h = _mm256_fmadd_pd(v325h, v335h, v124);
        const __m256d v337l = _mm256_mul_pd(v325l, v325l);
        const __m256d v337h = _mm256_mul_pd(v325h, v325h);
        const __m256d v338l = _mm256_fmadd_pd(v324l, v95, v20);
        const __m256d v338h = _mm256_fmadd_pd(v324h, v95, v20);
        const __m256d v339l = _mm256_sub_pd(v20, v338l);
        const __m256d v339h = _mm256_sub_pd(v20, v338h);
        const __m256d v340l = _mm256_fmadd_pd(v324l, v95, v339l);
        const __m256d v340h = _mm256_fmadd_pd(v324h, v95, v339h);
        const __m256d v341l = _mm256_fmadd_pd(v323l, v95, v340l);
        const __m256d v341h = _mm256_fmadd_pd(v323h, v95, v340h);
        const __m256d v342l = _mm256_fmadd_pd(v336l, v337l, v341l);
        const __m256d v342h = _mm256_fmadd_pd(v336h, v337h, v341h);
        const __m256d v343l = _mm256_add_pd(v342l, v338l);
        const __m256d v343h = _mm256_add_pd(v342h, v338h);
        const __m256d v344l = _mm256_mul_pd(v315l, v343l);
        const __m256d v344h = _mm256_mul_pd(v315h, v343h);
        const __m256d v345l = _mm256_mul_pd(v311l, v344l);
        const __m256d v345h = _mm256_mul_pd(v311h, v344h);
        const __m256d v346l = _mm256_blendv_pd(v345l, v208, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v300))));
        const __m256d v346h = _mm256_blendv_pd(v345h, v208, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v300, 1))));
        const __m256d v347l = _mm256_blendv_pd(v346l, v138, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v298))));
        const __m256d v347h = _mm256_blendv_pd(v346h, v138, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v298, 1))));
        const __m256d v348l = _mm256_blendv_pd(v347l, v230l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v226))));
        const __m256d v348h = _mm256_blendv_pd(v347h, v230h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v226, 1))));
        const __m256d v349l = _mm256_mul_pd(v39, v89l);
        const __m256d v349h = _mm256_mul_pd(v39, v89h);
        const __m256d v350l = _mm256_round_pd(v349l, 8);
        const __m256d v350h = _mm256_round_pd(v349h, 8);
        const __m256i v351l = _mm256_castpd_si256(_mm256_cmp_pd(v350l, v349l, _CMP_EQ_OQ));
        const __m256i v351h = _mm256_castpd_si256(_mm256_cmp_pd(v350h, v349h, _CMP_EQ_OQ));
        const __m256i v351 = pow_f64_1ulp_avx2_join_mask_avx2(v351l, v351h);
        const __m256i v352 = _mm256_xor_si256(v351, _mm256_set1_epi32(-1));
        const __m256i v353 = _mm256_and_si256(v352, v214);
        const __m256d v354l = _mm256_blendv_pd(v20, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v353))));
        const __m256d v354h = _mm256_blendv_pd(v20, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v353, 1))));
        const __m256d v355l = pow_f64_1ulp_avx2_copysign_f64_avx2(v348l, v354l);
        const __m256d v355h = pow_f64_1ulp_avx2_copysign_f64_avx2(v348h, v354h);
        const __m256d v356l = _mm256_blendv_pd(v355l, v222, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v221))));
        const __m256d v356h = _mm256_blendv_pd(v355h, v222, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v221, 1))));
        const __m256d v357l = _mm256_blendv_pd(v356l, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v212))));
        const __m256d v357h = _mm256_blendv_pd(v356h, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v212, 1))));
        r0l = _mm256_blendv_pd(r0l, v357l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v145))));
        r0h = _mm256_blendv_pd(r0h, v357h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v145, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
POW_F64_1ULP_AVX2_AVX2 int pow_f64_1ulp_avx2_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256d v10 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v12 = _mm256_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v18 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v20 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v39 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v42 = _mm256_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m256d v47 = _mm256_set1_pd(0x1.642c8590b2164p-5); /* 0.043478260869565216 */
    const __m256d v48 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v50 = _mm256_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m256d v52 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v54 = _mm256_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m256d v56 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v58 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v61 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v62 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v65 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v68 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v76 = _mm256_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m256d v91 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v95 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v103 = _mm256_set1_pd(0x1.816193166d0f9p-40); /* 1.3691488853904128e-12 */
    const __m256d v104 = _mm256_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m256d v106 = _mm256_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m256d v108 = _mm256_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m256d v110 = _mm256_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m256d v112 = _mm256_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m256d v114 = _mm256_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m256d v116 = _mm256_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m256d v118 = _mm256_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m256d v120 = _mm256_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m256d v122 = _mm256_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m256d v124 = _mm256_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m256d v136 = _mm256_set1_pd(0x1.fe8p+9); /* 1021 */
    const __m256d v138 = _mm256_set1_pd(INFINITY);
    const __m256d v140 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v2l = _mm256_loadu_pd(x0);
    const __m256d v2h = _mm256_loadu_pd(x0 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v1, v4l);
    const __m256i v5h = _mm256_add_epi64(v1, v4h);
    const __m256i v7l = _mm256_srli_epi64(v5l, 52);
    const __m256i v7h = _mm256_srli_epi64(v5h, 52);
    const __m256i v8l = _mm256_or_si256(v0, v7l);
    const __m256i v8h = _mm256_or_si256(v0, v7h);
    const __m256d v9l = _mm256_castsi256_pd(v8l);
    const __m256d v9h = _mm256_castsi256_pd(v8h);
    const __m256d v11l = _mm256_sub_pd(v9l, v10);
    const __m256d v11h = _mm256_sub_pd(v9h, v10);
    const __m256i v14l = _mm256_and_si256(v5l, v13);
    const __m256i v14h = _mm256_and_si256(v5h, v13);
    const __m256i v16l = _mm256_add_epi64(v14l, v15);
    const __m256i v16h = _mm256_add_epi64(v14h, v15);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v19l = _mm256_add_pd(v17l, v18);
    const __m256d v19h = _mm256_add_pd(v17h, v18);
    const __m256d v21l = _mm256_add_pd(v17l, v20);
    const __m256d v21h = _mm256_add_pd(v17h, v20);
    const __m256d v22l = _mm256_div_pd(v19l, v21l);
    const __m256d v22h = _mm256_div_pd(v19h, v21h);
    const __m256d v23l = _mm256_mul_pd(v12, v22l);
    const __m256d v23h = _mm256_mul_pd(v12, v22h);
    const __m256d v24l = _mm256_add_pd(v23l, v11l);
    const __m256d v24h = _mm256_add_pd(v23h, v11h);
    const __m256d v25l = _mm256_sub_pd(v11l, v24l);
    const __m256d v25h = _mm256_sub_pd(v11h, v24h);
    const __m256d v26l = _mm256_add_pd(v25l, v23l);
    const __m256d v26h = _mm256_add_pd(v25h, v23h);
    const __m256d v28l = _mm256_mul_pd(v22l, v22l);
    const __m256d v28h = _mm256_mul_pd(v22h, v22h);
    const __m256d v29l = _mm256_mul_pd(v27, v28l);
    const __m256d v29h = _mm256_mul_pd(v27, v28h);
    const __m256d v30l = _mm256_mul_pd(v29l, v23l);
    const __m256d v30h = _mm256_mul_pd(v29h, v23h);
    const __m256d v31l = _mm256_add_pd(v24l, v30l);
    const __m256d v31h = _mm256_add_pd(v24h, v30h);
    const __m256d v32l = _mm256_sub_pd(v24l, v31l);
    const __m256d v32h = _mm256_sub_pd(v24h, v31h);
    const __m256d v33l = _mm256_add_pd(v30l, v32l);
    const __m256d v33h = _mm256_add_pd(v30h, v32h);
    const __m256d v34l = _mm256_add_pd(v21l, v18);
    const __m256d v34h = _mm256_add_pd(v21h, v18);
    const __m256d v35l = _mm256_sub_pd(v17l, v34l);
    const __m256d v35h = _mm256_sub_pd(v17h, v34h);
    const __m256d v37l = _mm256_fnmadd_pd(v22l, v21l, v19l);
    const __m256d v37h = _mm256_fnmadd_pd(v22h, v21h, v19h);
    const __m256d v38l = _mm256_fnmadd_pd(v35l, v22l, v37l);
    const __m256d v38h = _mm256_fnmadd_pd(v35h, v22h, v37h);
    const __m256d v40l = _mm256_fnmadd_pd(v22l, v39, v39);
    const __m256d v40h = _mm256_fnmadd_pd(v22h, v39, v39);
    const __m256d v41l = _mm256_mul_pd(v38l, v40l);
    const __m256d v41h = _mm256_mul_pd(v38h, v40h);
    const __m256d v44l = _mm256_fmsub_pd(v12, v22l, v23l);
    const __m256d v44h = _mm256_fmsub_pd(v12, v22h, v23h);
    const __m256d v45l = _mm256_fmadd_pd(v22l, v42, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v22h, v42, v44h);
    const __m256d v46l = _mm256_fmadd_pd(v12, v41l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v12, v41h, v45h);
    const __m256d v49l = _mm256_fmadd_pd(v28l, v47, v48);
    const __m256d v49h = _mm256_fmadd_pd(v28h, v47, v48);
    const __m256d v51l = _mm256_fmadd_pd(v28l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v28h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v28l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v28h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v28l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v28h, v53h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v28l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v28h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v28l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v28h, v58);
    const __m256d v60l = _mm256_mul_pd(v28l, v28l);
    const __m256d v60h = _mm256_mul_pd(v28h, v28h);
    const __m256d v63l = _mm256_fmadd_pd(v28l, v61, v62);
    const __m256d v63h = _mm256_fmadd_pd(v28h, v61, v62);
    const __m256d v64l = _mm256_fmadd_pd(v59l, v60l, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v59h, v60h, v63h);
    const __m256d v66l = _mm256_fmadd_pd(v28l, v64l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v28h, v64h, v65);
    const __m256d v67l = _mm256_mul_pd(v28l, v66l);
    const __m256d v67h = _mm256_mul_pd(v28h, v66h);
    const __m256d v69l = _mm256_fmadd_pd(v67l, v68, v27);
    const __m256d v69h = _mm256_fmadd_pd(v67h, v68, v27);
    const __m256d v70l = _mm256_add_pd(v22l, v22l);
    const __m256d v70h = _mm256_add_pd(v22h, v22h);
    const __m256d v72l = _mm256_fmsub_pd(v22l, v22l, v28l);
    const __m256d v72h = _mm256_fmsub_pd(v22h, v22h, v28h);
    const __m256d v73l = _mm256_fmadd_pd(v70l, v41l, v72l);
    const __m256d v73h = _mm256_fmadd_pd(v70h, v41h, v72h);
    const __m256d v75l = _mm256_fmsub_pd(v27, v28l, v29l);
    const __m256d v75h = _mm256_fmsub_pd(v27, v28h, v29h);
    const __m256d v77l = _mm256_mul_pd(v76, v28l);
    const __m256d v77h = _mm256_mul_pd(v76, v28h);
    const __m256d v78l = _mm256_add_pd(v75l, v77l);
    const __m256d v78h = _mm256_add_pd(v75h, v77h);
    const __m256d v79l = _mm256_fmadd_pd(v69l, v73l, v78l);
    const __m256d v79h = _mm256_fmadd_pd(v69h, v73h, v78h);
    const __m256d v80l = _mm256_fmadd_pd(v67l, v28l, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v67h, v28h, v79h);
    const __m256d v82l = _mm256_fmsub_pd(v29l, v23l, v30l);
    const __m256d v82h = _mm256_fmsub_pd(v29h, v23h, v30h);
    const __m256d v83l = _mm256_fmadd_pd(v80l, v23l, v82l);
    const __m256d v83h = _mm256_fmadd_pd(v80h, v23h, v82h);
    const __m256d v84l = _mm256_fmadd_pd(v29l, v46l, v83l);
    const __m256d v84h = _mm256_fmadd_pd(v29h, v46h, v83h);
    const __m256d v85l = _mm256_add_pd(v84l, v46l);
    const __m256d v85h = _mm256_add_pd(v84h, v46h);
    const __m256d v86l = _mm256_add_pd(v33l, v85l);
    const __m256d v86h = _mm256_add_pd(v33h, v85h);
    const __m256d v87l = _mm256_add_pd(v26l, v86l);
    const __m256d v87h = _mm256_add_pd(v26h, v86h);
    const __m256d v88l = _mm256_add_pd(v87l, v31l);
    const __m256d v88h = _mm256_add_pd(v87h, v31h);
    const __m256d v89l = _mm256_loadu_pd(x1);
    const __m256d v89h = _mm256_loadu_pd(x1 + 4);
    const __m256d v90l = _mm256_mul_pd(v88l, v89l);
    const __m256d v90h = _mm256_mul_pd(v88h, v89h);
    const __m256d v135l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v90l);
    const __m256d v135h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v90h);
    const __m256i v137l = _mm256_castpd_si256(_mm256_cmp_pd(v135l, v136, _CMP_LE_OQ));
    const __m256i v137h = _mm256_castpd_si256(_mm256_cmp_pd(v135h, v136, _CMP_LE_OQ));
    const __m256i v137 = pow_f64_1ulp_avx2_join_mask_avx2(v137l, v137h);
    const __m256i v139l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v138, _CMP_LT_OQ));
    const __m256i v139h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v138, _CMP_LT_OQ));
    const __m256i v139 = pow_f64_1ulp_avx2_join_mask_avx2(v139l, v139h);
    const __m256i v141l = _mm256_castpd_si256(_mm256_cmp_pd(v140, v2l, _CMP_LE_OQ));
    const __m256i v141h = _mm256_castpd_si256(_mm256_cmp_pd(v140, v2h, _CMP_LE_OQ));
    const __m256i v141 = pow_f64_1ulp_avx2_join_mask_avx2(v141l, v141h);
    const __m256i v142 = _mm256_and_si256(v139, v141);
    const __m256i v143 = _mm256_and_si256(v137, v142);
    const __m256i v144 = _mm256_xor_si256(v143, _mm256_set1_epi32(-1));
    const __m256i v145l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v140, _CMP_LT_OQ));
    const __m256i v145h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v140, _CMP_LT_OQ));
    const __m256i v145 = pow_f64_1ulp_avx2_join_mask_avx2(v145l, v145h);
    __m256i any1 = v144;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    __m256i any2 = v145;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0))
        return 0;
    const __m256d v92l = _mm256_add_pd(v90l, v91);
    const __m256d v92h = _mm256_add_pd(v90h, v91);
    const __m256d v93l = _mm256_sub_pd(v92l, v91);
    const __m256d v93h = _mm256_sub_pd(v92h, v91);
    const __m256d v94l = _mm256_sub_pd(v90l, v93l);
    const __m256d v94h = _mm256_sub_pd(v90h, v93h);
    const __m256d v96l = _mm256_fmadd_pd(v94l, v95, v20);
    const __m256d v96h = _mm256_fmadd_pd(v94h, v95, v20);
    const __m256d v97l = _mm256_sub_pd(v31l, v88l);
    const __m256d v97h = _mm256_sub_pd(v31h, v88h);
    const __m256d v98l = _mm256_add_pd(v87l, v97l);
    const __m256d v98h = _mm256_add_pd(v87h, v97h);
    const __m256d v100l = _mm256_fmsub_pd(v88l, v89l, v90l);
    const __m256d v100h = _mm256_fmsub_pd(v88h, v89h, v90h);
    const __m256d v101l = _mm256_fmadd_pd(v98l, v89l, v100l);
    const __m256d v101h = _mm256_fmadd_pd(v98h, v89h, v100h);
    const __m256d v102l = _mm256_add_pd(v94l, v101l);
    const __m256d v102h = _mm256_add_pd(v94h, v101h);
    const __m256d v105l = _mm256_fmadd_pd(v102l, v103, v104);
    const __m256d v105h = _mm256_fmadd_pd(v102h, v103, v104);
    const __m256d v107l = _mm256_fmadd_pd(v105l, v102l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v105h, v102h, v106);
    const __m256d v109l = _mm256_fmadd_pd(v102l, v107l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v102h, v107h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v109l, v102l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v109h, v102h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v111l, v102l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v111h, v102h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v102l, v113l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v102h, v113h, v114);
    const __m256d v117l = _mm256_fmadd_pd(v115l, v102l, v116);
    const __m256d v117h = _mm256_fmadd_pd(v115h, v102h, v116);
    const __m256d v119l = _mm256_fmadd_pd(v117l, v102l, v118);
    const __m256d v119h = _mm256_fmadd_pd(v117h, v102h, v118);
    const __m256d v121l = _mm256_fmadd_pd(v119l, v102l, v120);
    const __m256d v121h = _mm256_fmadd_pd(v119h, v102h, v120);
    const __m256d v123l = _mm256_fmadd_pd(v102l, v121l, v122);
    const __m256d v123h = _mm256_fmadd_pd(v102h, v121h, v122);
    const __m256d v125l = _mm256_fmadd_pd(v102l, v123l, v124);
    const __m256d v125h = _mm256_fmadd_pd(v102h, v123h, v124);
    const __m256d v126l = _mm256_mul_pd(v102l, v102l);
    const __m256d v126h = _mm256_mul_pd(v102h, v102h);
    const __m256d v127l = _mm256_sub_pd(v20, v96l);
    const __m256d v127h = _mm256_sub_pd(v20, v96h);
    const __m256d v128l = _mm256_fmadd_pd(v94l, v95, v127l);
    const __m256d v128h = _mm256_fmadd_pd(v94h, v95, v127h);
    const __m256d v129l = _mm256_fmadd_pd(v101l, v95, v128l);
    const __m256d v129h = _mm256_fmadd_pd(v101h, v95, v128h);
    const __m256d v130l = _mm256_fmadd_pd(v125l, v126l, v129l);
    const __m256d v130h = _mm256_fmadd_pd(v125h, v126h, v129h);
    const __m256d v131l = _mm256_add_pd(v96l, v130l);
    const __m256d v131h = _mm256_add_pd(v96h, v130h);
    const __m256i v132l = _mm256_castpd_si256(v92l);
    const __m256i v132h = _mm256_castpd_si256(v92h);
    const __m256i v133l = _mm256_slli_epi64(v132l, 52);
    const __m256i v133h = _mm256_slli_epi64(v132h, 52);
    const __m256d v134l = _mm256_castsi256_pd(_mm256_add_epi64(pow_f64_1ulp_avx2_bits_f64_avx2(v131l), v133l));
    const __m256d v134h = _mm256_castsi256_pd(_mm256_add_epi64(pow_f64_1ulp_avx2_bits_f64_avx2(v131h), v133h));
    _mm256_storeu_pd(y, v134l);
    _mm256_storeu_pd(y + 4, v134h);
    return 1;
}

static POW_F64_1ULP_AVX2_AVX2_TARGET void pow_f64_1ulp_avx2_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && pow_f64_1ulp_avx2_step_avx2(x0 + i, x1 + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = pow_f64_1ulp_avx2_rare_avx2(x0 + i, x1 + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        pow_f64_1ulp_avx2_rare_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
POW_F64_1ULP_AVX2_AVX512 __m512i pow_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
POW_F64_1ULP_AVX2_AVX512 __mmask8 pow_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_F64_1ULP_AVX2_AVX512 __m512d pow_f64_1ulp_avx2_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
POW_F64_1ULP_AVX2_AVX512 void pow_f64_1ulp_avx2_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512d v10 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v12 = _mm512_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v18 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v20 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v27 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v39 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v42 = _mm512_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m512d v47 = _mm512_set1_pd(0x1.642c8590b2164p-5); /* 0.043478260869565216 */
    const __m512d v48 = _mm512_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m512d v50 = _mm512_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m512d v52 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m512d v54 = _mm512_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m512d v56 = _mm512_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m512d v58 = _mm512_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m512d v61 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v62 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v65 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v68 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v76 = _mm512_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m512d v91 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v95 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v103 = _mm512_set1_pd(0x1.816193166d0f9p-40); /* 1.3691488853904128e-12 */
    const __m512d v104 = _mm512_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m512d v106 = _mm512_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m512d v108 = _mm512_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m512d v110 = _mm512_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m512d v112 = _mm512_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m512d v114 = _mm512_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m512d v116 = _mm512_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m512d v118 = _mm512_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m512d v120 = _mm512_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m512d v122 = _mm512_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m512d v124 = _mm512_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m512d v136 = _mm512_set1_pd(0x1.fe8p+9); /* 1021 */
    const __m512d v138 = _mm512_set1_pd(INFINITY);
    const __m512d v140 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v150 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v164 = _mm512_set1_pd(NAN);
    const __m512d v173 = _mm512_set1_pd(0x1.13p+10); /* 1100 */
    const __m512d v175 = _mm512_set1_pd(-0x1.13p+10); /* -1100 */
    const __m512i v180 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v208 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v222 = _mm512_set1_pd(NAN);
    const __m512d v231 = _mm512_set1_pd(0x1.13p+10); /* 1100 */
    const __m512d v232 = _mm512_set1_pd(-0x1.bp+5); /* -54 */
    const __m512d v233 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v299 = _mm512_set1_pd(-0x1.13p+10); /* -1100 */
    const __m512i v301 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v2l = _mm512_loadu_pd(x0);
    const __m512d v2h = _mm512_loadu_pd(x0 + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m512i v5l = _mm512_add_epi64(v1, v4l);
    const __m512i v5h = _mm512_add_epi64(v1, v4h);
    const __m512i v7l = _mm512_srli_epi64(v5l, 52);
    const __m512i v7h = _mm512_srli_epi64(v5h, 52);
    const __m512i v8l = _mm512_or_si512(v0, v7l);
    const __m512i v8h = _mm512_or_si512(v0, v7h);
    const __m512d v9l = _mm512_castsi512_pd(v8l);
    const __m512d v9h = _mm512_castsi512_pd(v8h);
    const __m512d v11l = _mm512_sub_pd(v9l, v10);
    const __m512d v11h = _mm512_sub_pd(v9h, v10);
    const __m512i v14l = _mm512_and_si512(v5l, v13);
    const __m512i v14h = _mm512_and_si512(v5h, v13);
    const __m512i v16l = _mm512_add_epi64(v14l, v15);
    const __m512i v16h = _mm512_add_epi64(v14h, v15);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v19l = _mm512_add_pd(v17l, v18);
    const __m512d v19h = _mm512_add_pd(v17h, v18);
    const __m512d v21l = _mm512_add_pd(v17l, v20);
    const __m512d v21h = _mm512_add_pd(v17h, v20);
    const __m512d v22l = _mm512_div_pd(v19l, v21l);
    const __m512d v22h = _mm512_div_pd(v19h, v21h);
    const __m512d v23l = _mm512_mul_pd(v12, v22l);
    const __m512d v23h = _mm512_mul_pd(v12, v22h);
    const __m512d v24l = _mm512_add_pd(v23l, v11l);
    const __m512d v24h = _mm512_add_pd(v23h, v11h);
    const __m512d v25l = _mm512_sub_pd(v11l, v24l);
    const __m512d v25h = _mm512_sub_pd(v11h, v24h);
    const __m512d v26l = _mm512_add_pd(v25l, v23l);
    const __m512d v26h = _mm512_add_pd(v25h, v23h);
    const __m512d v28l = _mm512_mul_pd(v22l, v22l);
    const __m512d v28h = _mm512_mul_pd(v22h, v22h);
    const __m512d v29l = _mm512_mul_pd(v27, v28l);
    const __m512d v29h = _mm512_mul_pd(v27, v28h);
    const __m512d v30l = _mm512_mul_pd(v29l, v23l);
    const __m512d v30h = _mm512_mul_pd(v29h, v23h);
    const __m512d v31l = _mm512_add_pd(v24l, v30l);
    const __m512d v31h = _mm512_add_pd(v24h, v30h);
    const __m512d v32l = _mm512_sub_pd(v24l, v31l);
    const __m512d v32h = _mm512_sub_pd(v24h, v31h);
    const __m512d v33l = _mm512_add_pd(v30l, v32l);
    const __m512d v33h = _mm512_add_pd(v30h, v32h);
    const __m512d v34l = _mm512_add_pd(v21l, v18);
    const __m512d v34h = _mm512_add_pd(v21h, v18);
    const __m512d v35l = _mm512_sub_pd(v17l, v34l);
    const __m512d v35h = _mm512_sub_pd(v17h, v34h);
    const __m512d v37l = _mm512_fnmadd_pd(v22l, v21l, v19l);
    const __m512d v37h = _mm512_fnmadd_pd(v22h, v21h, v19h);
    const __m512d v38l = _mm512_fnmadd_pd(v35l, v22l, v37l);
    const __m512d v38h = _mm512_fnmadd_pd(v35h, v22h, v37h);
    const __m512d v40l = _mm512_fnmadd_pd(v22l, v39, v39);
    const __m512d v40h = _mm512_fnmadd_pd(v22h, v39, v39);
    const __m512d v41l = _mm512_mul_pd(v38l, v40l);
    const __m512d v41h = _mm512_mul_pd(v38h, v40h);
    const __m512d v44l = _mm512_fmsub_pd(v12, v22l, v23l);
    const __m512d v44h = _mm512_fmsub_pd(v12, v22h, v23h);
    const __m512d v45l = _mm512_fmadd_pd(v22l, v42, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v22h, v42, v44h);
    const __m512d v46l = _mm512_fmadd_pd(v12, v41l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v12, v41h, v45h);
    const __m512d v49l = _mm512_fmadd_pd(v28l, v47, v48);
    const __m512d v49h = _mm512_fmadd_pd(v28h, v47, v48);
    const __m512d v51l = _mm512_fmadd_pd(v28l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v28h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v28l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v28h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v28l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v28h, v53h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v28l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v28h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v28l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v28h, v58);
    const __m512d v60l = _mm512_mul_pd(v28l, v28l);
    const __m512d v60h = _mm512_mul_pd(v28h, v28h);
    const __m512d v63l = _mm512_fmadd_pd(v28l, v61, v62);
    const __m512d v63h = _mm512_fmadd_pd(v28h, v61, v62);
    const __m512d v64l = _mm512_fmadd_pd(v59l, v60l, v63l);
    const __m512d v64h = _mm512_fmadd_pd(v59h, v60h, v63h);
    const __m512d v66l = _mm512_fmadd_pd(v28l, v64l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v28h, v64h, v65);
    const __m512d v67l = _mm512_mul_pd(v28l, v66l);
    const __m512d v67h = _mm512_mul_pd(v28h, v66h);
    const __m512d v69l = _mm512_fmadd_pd(v67l, v68, v27);
    const __m512d v69h = _mm512_fmadd_pd(v67h, v68, v27);
    const __m512d v70l = _mm512_add_pd(v22l, v22l);
    const __m512d v70h = _mm512_add_pd(v22h, v22h);
    const __m512d v72l = _mm512_fmsub_pd(v22l, v22l, v28l);
    const __m512d v72h = _mm512_fmsub_pd(v22h, v22h, v28h);
    const __m512d v73l = _mm512_fmadd_pd(v70l, v41l, v72l);
    const __m512d v73h = _mm512_fmadd_pd(v70h, v41h, v72h);
    const __m512d v75l = _mm512_fmsub_pd(v27, v28l, v29l);
    const __m512d v75h = _mm512_fmsub_pd(v27, v28h, v29h);
    const __m512d v77l = _mm512_mul_pd(v76, v28l);
    const __m512d v77h = _mm512_mul_pd(v76, v28h);
    const __m512d v78l = _mm512_add_pd(v75l, v77l);
    const __m512d v78h = _mm512_add_pd(v75h, v77h);
    const __m512d v79l = _mm512_fmadd_pd(v69l, v73l, v78l);
    const __m512d v79h = _mm512_fmadd_pd(v69h, v73h, v78h);
    const __m512d v80l = _mm512_fmadd_pd(v67l, v28l, v79l);
    const __m512d v80h = _mm512_fmadd_pd(v67h, v28h, v79h);
    const __m512d v82l = _mm512_fmsub_pd(v29l, v23l, v30l);
    const __m512d v82h = _mm512_fmsub_pd(v29h, v23h, v30h);
    const __m512d v83l = _mm512_fmadd_pd(v80l, v23l, v82l);
    const __m512d v83h = _mm512_fmadd_pd(v80h, v23h, v82h);
    const __m512d v84l = _mm512_fmadd_pd(v29l, v46l, v83l);
    const __m512d v84h = _mm512_fmadd_pd(v29h, v46h, v83h);
    const __m512d v85l = _mm512_add_pd(v84l, v46l);
    const __m512d v85h = _mm512_add_pd(v84h, v46h);
    const __m512d v86l = _mm512_add_pd(v33l, v85l);
    const __m512d v86h = _mm512_add_pd(v33h, v85h);
    const __m512d v87l = _mm512_add_pd(v26l, v86l);
    const __m512d v87h = _mm512_add_pd(v26h, v86h);
    const __m512d v88l = _mm512_add_pd(v87l, v31l);
    const __m512d v88h = _mm512_add_pd(v87h, v31h);
    const __m512d v89l = _mm512_loadu_pd(x1);
    const __m512d v89h = _mm512_loadu_pd(x1 + 8);
    const __m512d v90l = _mm512_mul_pd(v88l, v89l);
    const __m512d v90h = _mm512_mul_pd(v88h, v89h);
    const __m512d v92l = _mm512_add_pd(v90l, v91);
    const __m512d v92h = _mm512_add_pd(v90h, v91);
    const __m512d v93l = _mm512_sub_pd(v92l, v91);
    const __m512d v93h = _mm512_sub_pd(v92h, v91);
    const __m512d v94l = _mm512_sub_pd(v90l, v93l);
    const __m512d v94h = _mm512_sub_pd(v90h, v93h);
    const __m512d v96l = _mm512_fmadd_pd(v94l, v95, v20);
    const __m512d v96h = _mm512_fmadd_pd(v94h, v95, v20);
    const __m512d v97l = _mm512_sub_pd(v31l, v88l);
    const __m512d v97h = _mm512_sub_pd(v31h, v88h);
    const __m512d v98l = _mm512_add_pd(v87l, v97l);
    const __m512d v98h = _mm512_add_pd(v87h, v97h);
    const __m512d v100l = _mm512_fmsub_pd(v88l, v89l, v90l);
    const __m512d v100h = _mm512_fmsub_pd(v88h, v89h, v90h);
    const __m512d v101l = _mm512_fmadd_pd(v98l, v89l, v100l);
    const __m512d v101h = _mm512_fmadd_pd(v98h, v89h, v100h);
    const __m512d v102l = _mm512_add_pd(v94l, v101l);
    const __m512d v102h = _mm512_add_pd(v94h, v101h);
    const __m512d v105l = _mm512_fmadd_pd(v102l, v103, v104);
    const __m512d v105h = _mm512_fmadd_pd(v102h, v103, v104);
    const __m512d v107l = _mm512_fmadd_pd(v105l, v102l, v106);
    const __m512d v107h = _mm512_fmadd_pd(v105h, v102h, v106);
    const __m512d v109l = _mm512_fmadd_pd(v102l, v107l, v108);
    const __m512d v109h = _mm512_fmadd_pd(v102h, v107h, v108);
    const __m512d v111l = _mm512_fmadd_pd(v109l, v102l, v110);
    const __m512d v111h = _mm512_fmadd_pd(v109h, v102h, v110);
    const __m512d v113l = _mm512_fmadd_pd(v111l, v102l, v112);
    const __m512d v113h = _mm512_fmadd_pd(v111h, v102h, v112);
    const __m512d v115l = _mm512_fmadd_pd(v102l, v113l, v114);
    const __m512d v115h = _mm512_fmadd_pd(v102h, v113h, v114);
    const __m512d v117l = _mm512_fmadd_pd(v115l, v102l, v116);
    const __m512d v117h = _mm512_fmadd_pd(v115h, v102h, v116);
    const __m512d v119l = _mm512_fmadd_pd(v117l, v102l, v118);
    const __m512d v119h = _mm512_fmadd_pd(v117h, v102h, v118);
    const __m512d v121l = _mm512_fmadd_pd(v119l, v102l, v120);
    const __m512d v121h = _mm512_fmadd_pd(v119h, v102h, v120);
    const __m512d v123l = _mm512_fmadd_pd(v102l, v121l, v122);
    const __m512d v123h = _mm512_fmadd_pd(v102h, v121h, v122);
    const __m512d v125l = _mm512_fmadd_pd(v102l, v123l, v124);
    const __m512d v125h = _mm512_fmadd_pd(v102h, v123h, v124);
    const __m512d v126l = _mm512_mul_pd(v102l, v102l);
    const __m512d v126h = _mm512_mul_pd(v102h, v102h);
    const __m512d v127l = _mm512_sub_pd(v20, v96l);
    const __m512d v127h = _mm512_sub_pd(v20, v96h);
    const __m512d v128l = _mm512_fmadd_pd(v94l, v95, v127l);
    const __m512d v128h = _mm512_fmadd_pd(v94h, v95, v127h);
    const __m512d v129l = _mm512_fmadd_pd(v101l, v95, v128l);
    const __m512d v129h = _mm512_fmadd_pd(v101h, v95, v128h);
    const __m512d v130l = _mm512_fmadd_pd(v125l, v126l, v129l);
    const __m512d v130h = _mm512_fmadd_pd(v125h, v126h, v129h);
    const __m512d v131l = _mm512_add_pd(v96l, v130l);
    const __m512d v131h = _mm512_add_pd(v96h, v130h);
    const __m512i v132l = _mm512_castpd_si512(v92l);
    const __m512i v132h = _mm512_castpd_si512(v92h);
    const __m512i v133l = _mm512_slli_epi64(v132l, 52);
    const __m512i v133h = _mm512_slli_epi64(v132h, 52);
    const __m512d v134l = _mm512_castsi512_pd(_mm512_add_epi64(pow_f64_1ulp_avx2_bits_f64_avx512(v131l), v133l));
    const __m512d v134h = _mm512_castsi512_pd(_mm512_add_epi64(pow_f64_1ulp_avx2_bits_f64_avx512(v131h), v133h));
    const __m512d v135l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v90l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v135h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v90h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v137l = _mm512_cmp_pd_mask(v135l, v136, _CMP_LE_OQ);
    const __mmask8 v137h = _mm512_cmp_pd_mask(v135h, v136, _CMP_LE_OQ);
    const __mmask16 v137 = _mm512_kunpackb(v137h, v137l);
    const __mmask8 v139l = _mm512_cmp_pd_mask(v2l, v138, _CMP_LT_OQ);
    const __mmask8 v139h = _mm512_cmp_pd_mask(v2h, v138, _CMP_LT_OQ);
    const __mmask16 v139 = _mm512_kunpackb(v139h, v139l);
    const __mmask8 v141l = _mm512_cmp_pd_mask(v140, v2l, _CMP_LE_OQ);
    const __mmask8 v141h = _mm512_cmp_pd_mask(v140, v2h, _CMP_LE_OQ);
    const __mmask16 v141 = _mm512_kunpackb(v141h, v141l);
    const __mmask16 v142 = (__mmask16)(v139 & v141);
    const __mmask16 v143 = (__mmask16)(v137 & v142);
    const __mmask16 v144 = (__mmask16)~v143;
    const __mmask8 v145l = _mm512_cmp_pd_mask(v3l, v140, _CMP_LT_OQ);
    const __mmask8 v145h = _mm512_cmp_pd_mask(v3h, v140, _CMP_LT_OQ);
    const __mmask16 v145 = _mm512_kunpackb(v145h, v145l);
    __m512d r0l = v134l;
    __m512d r0h = v134h;
    __mmask16 any1 = v144;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v146l = _mm512_cmp_pd_mask(v3l, v20, _CMP_EQ_OQ);
        const __mmask8 v146h = _mm512_cmp_pd_mask(v3h, v20, _CMP_EQ_OQ);
        const __mmask16 v146 = _mm512_kunpackb(v146h, v146l);
        const __m512d v147l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v89l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v147h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v89h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v148l = _mm512_cmp_pd_mask(v147l, v138, _CMP_EQ_OQ);
        const __mmask8 v148h = _mm512_cmp_pd_mask(v147h, v138, _CMP_EQ_OQ);
        const __mmask16 v148 = _mm512_kunpackb(v148h, v148l);
        const __mmask16 v149 = (__mmask16)(v146 & v148);
        const __mmask8 v151l = _mm512_cmp_pd_mask(v150, v89l, _CMP_EQ_OQ);
        const __mmask8 v151h = _mm512_cmp_pd_mask(v150, v89h, _CMP_EQ_OQ);
        const __mmask16 v151 = _mm512_kunpackb(v151h, v151l);
        const __mmask8 v152l = _mm512_cmp_pd_mask(v2l, v20, _CMP_EQ_OQ);
        const __mmask8 v152h = _mm512_cmp_pd_mask(v2h, v20, _CMP_EQ_OQ);
        const __mmask16 v152 = _mm512_kunpackb(v152h, v152l);
        const __mmask16 v153 = (__mmask16)(v151 | v152);
        const __mmask16 v154 = (__mmask16)(v149 | v153);
        const __m512d v155l = _mm512_roundscale_pd(v89l, 8);
        const __m512d v155h = _mm512_roundscale_pd(v89h, 8);
        const __mmask8 v156l = _mm512_cmp_pd_mask(v155l, v89l, _CMP_EQ_OQ);
        const __mmask8 v156h = _mm512_cmp_pd_mask(v155h, v89h, _CMP_EQ_OQ);
        const __mmask16 v156 = _mm512_kunpackb(v156h, v156l);
        const __mmask16 v157 = (__mmask16)~v156;
        const __mmask8 v158l = _mm512_cmp_pd_mask(v2l, v150, _CMP_LT_OQ);
        const __mmask8 v158h = _mm512_cmp_pd_mask(v2h, v150, _CMP_LT_OQ);
        const __mmask16 v158 = _mm512_kunpackb(v158h, v158l);
        const __mmask8 v159l = _mm512_cmp_pd_mask(v3l, v138, _CMP_LT_OQ);
        const __mmask8 v159h = _mm512_cmp_pd_mask(v3h, v138, _CMP_LT_OQ);
        const __mmask16 v159 = _mm512_kunpackb(v159h, v159l);
        const __mmask16 v160 = (__mmask16)(v158 & v159);
        const __mmask16 v161 = (__mmask16)(v157 & v160);
        const __mmask8 v162l = _mm512_cmp_pd_mask(v2l, v89l, _CMP_UNORD_Q);
        const __mmask8 v162h = _mm512_cmp_pd_mask(v2h, v89h, _CMP_UNORD_Q);
        const __mmask16 v162 = _mm512_kunpackb(v162h, v162l);
        const __mmask16 v163 = (__mmask16)(v161 | v162);
        const __mmask8 v165l = _mm512_cmp_pd_mask(v150, v3l, _CMP_EQ_OQ);
        const __mmask8 v165h = _mm512_cmp_pd_mask(v150, v3h, _CMP_EQ_OQ);
        const __mmask16 v165 = _mm512_kunpackb(v165h, v165l);
        const __mmask8 v166l = _mm512_cmp_pd_mask(v138, v3l, _CMP_EQ_OQ);
        const __mmask8 v166h = _mm512_cmp_pd_mask(v138, v3h, _CMP_EQ_OQ);
        const __mmask16 v166 = _mm512_kunpackb(v166h, v166l);
        const __mmask16 v167 = (__mmask16)(v165 | v166);
        const __mmask16 v168 = (__mmask16)(v148 | v167);
        const __mmask8 v169l = _mm512_cmp_pd_mask(v20, v3l, _CMP_LT_OQ);
        const __mmask8 v169h = _mm512_cmp_pd_mask(v20, v3h, _CMP_LT_OQ);
        const __mmask16 v169 = _mm512_kunpackb(v169h, v169l);
        const __mmask8 v170l = _mm512_cmp_pd_mask(v89l, v150, _CMP_LT_OQ);
        const __mmask8 v170h = _mm512_cmp_pd_mask(v89h, v150, _CMP_LT_OQ);
        const __mmask16 v170 = _mm512_kunpackb(v170h, v170l);
        const __mmask16 v171 = (__mmask16)(v169 ^ v170);
        const __m512d v172l = _mm512_mask_blend_pd((__mmask8)v171, v150, v138);
        const __m512d v172h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v171), v150, v138);
        const __mmask8 v174l = _mm512_cmp_pd_mask(v173, v90l, _CMP_LT_OQ);
        const __mmask8 v174h = _mm512_cmp_pd_mask(v173, v90h, _CMP_LT_OQ);
        const __mmask16 v174 = _mm512_kunpackb(v174h, v174l);
        const __mmask8 v176l = _mm512_cmp_pd_mask(v90l, v175, _CMP_LT_OQ);
        const __mmask8 v176h = _mm512_cmp_pd_mask(v90h, v175, _CMP_LT_OQ);
        const __mmask16 v176 = _mm512_kunpackb(v176h, v176l);
        const __m512d v177l = _mm512_fmadd_pd(v39, v93l, v91);
        const __m512d v177h = _mm512_fmadd_pd(v39, v93h, v91);
        const __m512i v178l = _mm512_castpd_si512(v177l);
        const __m512i v178h = _mm512_castpd_si512(v177h);
        const __m512i v179l = _mm512_slli_epi64(v178l, 52);
        const __m512i v179h = _mm512_slli_epi64(v178h, 52);
        const __m512i v181l = _mm512_add_epi64(v179l, v180);
        const __m512i v181h = _mm512_add_epi64(v179h, v180);
        const __m512d v182l = _mm512_castsi512_pd(v181l);
        const __m512d v182h = _mm512_castsi512_pd(v181h);
        const __m512d v183l = _mm512_mul_pd(v182l, v131l);
        const __m512d v183h = _mm512_mul_pd(v182h, v131h);
        const __m512d v184l = _mm512_sub_pd(v177l, v91);
        const __m512d v184h = _mm512_sub_pd(v177h, v91);
        const __m512d v185l = _mm512_sub_pd(v93l, v184l);
        const __m512d v185h = _mm512_sub_pd(v93h, v184h);
        const __m512d v186l = _mm512_add_pd(v185l, v91);
        const __m512d v186h = _mm512_add_pd(v185h, v91);
        const __m512i v187l = pow_f64_1ulp_avx2_bits_f64_avx512(v186l);
        const __m512i v187h = pow_f64_1ulp_avx2_bits_f64_avx512(v186h);
        const __m512i v188l = _mm512_slli_epi64(v187l, 52);
        const __m512i v188h = _mm512_slli_epi64(v187h, 52);
        const __m512i v189l = _mm512_add_epi64(v188l, v180);
        const __m512i v189h = _mm512_add_epi64(v188h, v180);
        const __m512d v190l = _mm512_castsi512_pd(v189l);
        const __m512d v190h = _mm512_castsi512_pd(v189h);
        const __m512d v191l = _mm512_mul_pd(v183l, v190l);
        const __m512d v191h = _mm512_mul_pd(v183h, v190h);
        const __m512d v192l = _mm512_mask_blend_pd((__mmask8)v176, v191l, v150);
        const __m512d v192h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v176), v191h, v150);
        const __m512d v193l = _mm512_mask_blend_pd((__mmask8)v174, v192l, v138);
        const __m512d v193h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v174), v192h, v138);
        const __m512d v194l = _mm512_mask_blend_pd((__mmask8)v168, v193l, v172l);
        const __m512d v194h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v168), v193h, v172h);
        const __m512d v195l = _mm512_mul_pd(v39, v89l);
        const __m512d v195h = _mm512_mul_pd(v39, v89h);
        const __m512d v196l = _mm512_roundscale_pd(v195l, 8);
        const __m512d v196h = _mm512_roundscale_pd(v195h, 8);
        const __mmask8 v197l = _mm512_cmp_pd_mask(v196l, v195l, _CMP_EQ_OQ);
        const __mmask8 v197h = _mm512_cmp_pd_mask(v196h, v195h, _CMP_EQ_OQ);
        const __mmask16 v197 = _mm512_kunpackb(v197h, v197l);
        const __mmask16 v198 = (__mmask16)~v197;
        const __mmask16 v199 = (__mmask16)(v198 & v156);
        const __m512d v200l = _mm512_mask_blend_pd((__mmask8)v199, v20, v2l);
        const __m512d v200h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v199), v20, v2h);
        const __m512d v201l = pow_f64_1ulp_avx2_copysign_f64_avx512(v194l, v200l);
        const __m512d v201h = pow_f64_1ulp_avx2_copysign_f64_avx512(v194h, v200h);
        const __m512d v202l = _mm512_mask_blend_pd((__mmask8)v163, v201l, v164);
        const __m512d v202h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v163), v201h, v164);
        const __m512d v203l = _mm512_mask_blend_pd((__mmask8)v154, v202l, v20);
        const __m512d v203h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v154), v202h, v20);
        r0l = _mm512_mask_blend_pd((__mmask8)v144, r0l, v203l);
        r0h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v144), r0h, v203h);
    }
    __mmask16 any2 = v145;
    if (__builtin_expect(any2 != 0, 0)) {
        const __mmask8 v204l = _mm512_cmp_pd_mask(v3l, v20, _CMP_EQ_OQ);
        const __mmask8 v204h = _mm512_cmp_pd_mask(v3h, v20, _CMP_EQ_OQ);
        const __mmask16 v204 = _mm512_kunpackb(v204h, v204l);
        const __m512d v205l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v89l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v205h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v89h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v206l = _mm512_cmp_pd_mask(v205l, v138, _CMP_EQ_OQ);
        const __mmask8 v206h = _mm512_cmp_pd_mask(v205h, v138, _CMP_EQ_OQ);
        const __mmask16 v206 = _mm512_kunpackb(v206h, v206l);
        const __mmask16 v207 = (__mmask16)(v204 & v206);
        const __mmask8 v209l = _mm512_cmp_pd_mask(v208, v89l, _CMP_EQ_OQ);
        const __mmask8 v209h = _mm512_cmp_pd_mask(v208, v89h, _CMP_EQ_OQ);
        const __mmask16 v209 = _mm512_kunpackb(v209h, v209l);
        const __mmask8 v210l = _mm512_cmp_pd_mask(v2l, v20, _CMP_EQ_OQ);
        const __mmask8 v210h = _mm512_cmp_pd_mask(v2h, v20, _CMP_EQ_OQ);
        const __mmask16 v210 = _mm512_kunpackb(v210h, v210l);
        const __mmask16 v211 = (__mmask16)(v209 | v210);
        const __mmask16 v212 = (__mmask16)(v207 | v211);
        const __m512d v213l = _mm512_roundscale_pd(v89l, 8);
        const __m512d v213h = _mm512_roundscale_pd(v89h, 8);
        const __mmask8 v214l = _mm512_cmp_pd_mask(v213l, v89l, _CMP_EQ_OQ);
        const __mmask8 v214h = _mm512_cmp_pd_mask(v213h, v89h, _CMP_EQ_OQ);
        const __mmask16 v214 = _mm512_kunpackb(v214h, v214l);
        const __mmask16 v215 = (__mmask16)~v214;
        const __mmask8 v216l = _mm512_cmp_pd_mask(v2l, v208, _CMP_LT_OQ);
        const __mmask8 v216h = _mm512_cmp_pd_mask(v2h, v208, _CMP_LT_OQ);
        const __mmask16 v216 = _mm512_kunpackb(v216h, v216l);
        const __mmask8 v217l = _mm512_cmp_pd_mask(v3l, v138, _CMP_LT_OQ);
        const __mmask8 v217h = _mm512_cmp_pd_mask(v3h, v138, _CMP_LT_OQ);
        const __mmask16 v217 = _mm512_kunpackb(v217h, v217l);
        const __mmask16 v218 = (__mmask16)(v216 & v217);
        const __mmask16 v219 = (__mmask16)(v215 & v218);
        const __mmask8 v220l = _mm512_cmp_pd_mask(v2l, v89l, _CMP_UNORD_Q);
        const __mmask8 v220h = _mm512_cmp_pd_mask(v2h, v89h, _CMP_UNORD_Q);
        const __mmask16 v220 = _mm512_kunpackb(v220h, v220l);
        const __mmask16 v221 = (__mmask16)(v219 | v220);
        const __mmask8 v223l = _mm512_cmp_pd_mask(v208, v3l, _CMP_EQ_OQ);
        const __mmask8 v223h = _mm512_cmp_pd_mask(v208, v3h, _CMP_EQ_OQ);
        const __mmask16 v223 = _mm512_kunpackb(v223h, v223l);
        const __mmask8 v224l = _mm512_cmp_pd_mask(v138, v3l, _CMP_EQ_OQ);
        const __mmask8 v224h = _mm512_cmp_pd_mask(v138, v3h, _CMP_EQ_OQ);
        const __mmask16 v224 = _mm512_kunpackb(v224h, v224l);
        const __mmask16 v225 = (__mmask16)(v223 | v224);
        const __mmask16 v226 = (__mmask16)(v206 | v225);
        const __mmask8 v227l = _mm512_cmp_pd_mask(v20, v3l, _CMP_LT_OQ);
        const __mmask8 v227h = _mm512_cmp_pd_mask(v20, v3h, _CMP_LT_OQ);
        const __mmask16 v227 = _mm512_kunpackb(v227h, v227l);
        const __mmask8 v228l = _mm512_cmp_pd_mask(v89l, v208, _CMP_LT_OQ);
        const __mmask8 v228h = _mm512_cmp_pd_mask(v89h, v208, _CMP_LT_OQ);
        const __mmask16 v228 = _mm512_kunpackb(v228h, v228l);
        const __mmask16 v229 = (__mmask16)(v227 ^ v228);
        const __m512d v230l = _mm512_mask_blend_pd((__mmask8)v229, v208, v138);
        const __m512d v230h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v229), v208, v138);
        const __m512d v234l = _mm512_mul_pd(v233, v3l);
        const __m512d v234h = _mm512_mul_pd(v233, v3h);
        const __m512i v235l = _mm512_castpd_si512(v234l);
        const __m512i v235h = _mm512_castpd_si512(v234h);
        const __m512i v236l = _mm512_add_epi64(v1, v235l);
        const __m512i v236h = _mm512_add_epi64(v1, v235h);
        const __m512i v237l = _mm512_and_si512(v236l, v13);
        const __m512i v237h = _mm512_and_si512(v236h, v13);
        const __m512i v238l = _mm512_add_epi64(v237l, v15);
        const __m512i v238h = _mm512_add_epi64(v237h, v15);
        const __m512d v239l = _mm512_castsi512_pd(v238l);
        const __m512d v239h = _mm512_castsi512_pd(v238h);
        const __m512d v240l = _mm512_add_pd(v239l, v18);
        const __m512d v240h = _mm512_add_pd(v239h, v18);
        const __m512d v241l = _mm512_add_pd(v239l, v20);
        const __m512d v241h = _mm512_add_pd(v239h, v20);
        const __m512d v242l = _mm512_div_pd(v240l, v241l);
        const __m512d v242h = _mm512_div_pd(v240h, v241h);
        const __m512d v243l = _mm512_mul_pd(v242l, v242l);
        const __m512d v243h = _mm512_mul_pd(v242h, v242h);
        const __m512d v244l = _mm512_mul_pd(v243l, v27);
        const __m512d v244h = _mm512_mul_pd(v243h, v27);
        const __m512d v245l = _mm512_mul_pd(v12, v242l);
        const __m512d v245h = _mm512_mul_pd(v12, v242h);
        const __m512d v246l = _mm512_mul_pd(v244l, v245l);
        const __m512d v246h = _mm512_mul_pd(v244h, v245h);
        const __m512i v247l = _mm512_srli_epi64(v236l, 52);
        const __m512i v247h = _mm512_srli_epi64(v236h, 52);
        const __m512i v248l = _mm512_or_si512(v0, v247l);
        const __m512i v248h = _mm512_or_si512(v0, v247h);
        const __m512d v249l = _mm512_castsi512_pd(v248l);
        const __m512d v249h = _mm512_castsi512_pd(v248h);
        const __m512d v250l = _mm512_sub_pd(v249l, v10);
        const __m512d v250h = _mm512_sub_pd(v249h, v10);
        const __m512d v251l = _mm512_add_pd(v250l, v245l);
        const __m512d v251h = _mm512_add_pd(v250h, v245h);
        const __m512d v252l = _mm512_add_pd(v246l, v251l);
        const __m512d v252h = _mm512_add_pd(v246h, v251h);
        const __m512d v253l = _mm512_sub_pd(v250l, v251l);
        const __m512d v253h = _mm512_sub_pd(v250h, v251h);
        const __m512d v254l = _mm512_add_pd(v245l, v253l);
        const __m512d v254h = _mm512_add_pd(v245h, v253h);
        const __m512d v255l = _mm512_sub_pd(v251l, v252l);
        const __m512d v255h = _mm512_sub_pd(v251h, v252h);
        const __m512d v256l = _mm512_add_pd(v255l, v246l);
        const __m512d v256h = _mm512_add_pd(v255h, v246h);
        const __m512d v258l = _mm512_add_pd(v241l, v18);
        const __m512d v258h = _mm512_add_pd(v241h, v18);
        const __m512d v259l = _mm512_sub_pd(v239l, v258l);
        const __m512d v259h = _mm512_sub_pd(v239h, v258h);
        const __m512d v260l = _mm512_fnmadd_pd(v241l, v242l, v240l);
        const __m512d v260h = _mm512_fnmadd_pd(v241h, v242h, v240h);
        const __m512d v261l = _mm512_fnmadd_pd(v242l, v259l, v260l);
        const __m512d v261h = _mm512_fnmadd_pd(v242h, v259h, v260h);
        const __m512d v262l = _mm512_fnmadd_pd(v242l, v39, v39);
        const __m512d v262h = _mm512_fnmadd_pd(v242h, v39, v39);
        const __m512d v263l = _mm512_mul_pd(v261l, v262l);
        const __m512d v263h = _mm512_mul_pd(v261h, v262h);
        const __m512d v265l = _mm512_fmsub_pd(v12, v242l, v245l);
        const __m512d v265h = _mm512_fmsub_pd(v12, v242h, v245h);
        const __m512d v266l = _mm512_fmadd_pd(v242l, v42, v265l);
        const __m512d v266h = _mm512_fmadd_pd(v242h, v42, v265h);
        const __m512d v267l = _mm512_fmadd_pd(v263l, v12, v266l);
        const __m512d v267h = _mm512_fmadd_pd(v263h, v12, v266h);
        const __m512d v268l = _mm512_fmadd_pd(v243l, v47, v48);
        const __m512d v268h = _mm512_fmadd_pd(v243h, v47, v48);
        const __m512d v269l = _mm512_fmadd_pd(v243l, v268l, v50);
        const __m512d v269h = _mm512_fmadd_pd(v243h, v268h, v50);
        const __m512d v270l = _mm512_fmadd_pd(v243l, v269l, v52);
        const __m512d v270h = _mm512_fmadd_pd(v243h, v269h, v52);
        const __m512d v271l = _mm512_fmadd_pd(v243l, v270l, v54);
        const __m512d v271h = _mm512_fmadd_pd(v243h, v270h, v54);
        const __m512d v272l = _mm512_fmadd_pd(v243l, v271l, v56);
        const __m512d v272h = _mm512_fmadd_pd(v243h, v271h, v56);
        const __m512d v273l = _mm512_fmadd_pd(v243l, v272l, v58);
        const __m512d v273h = _mm512_fmadd_pd(v243h, v272h, v58);
        const __m512d v274l = _mm512_fmadd_pd(v243l, v273l, v61);
        const __m512d v274h = _mm512_fmadd_pd(v243h, v273h, v61);
        const __m512d v275l = _mm512_fmadd_pd(v274l, v243l, v62);
        const __m512d v275h = _mm512_fmadd_pd(v274h, v243h, v62);
        const __m512d v276l = _mm512_fmadd_pd(v243l, v275l, v65);
        const __m512d v276h = _mm512_fmadd_pd(v243h, v275h, v65);
        const __m512d v277l = _mm512_mul_pd(v243l, v276l);
        const __m512d v277h = _mm512_mul_pd(v243h, v276h);
        const __m512d v278l = _mm512_fmadd_pd(v277l, v68, v27);
        const __m512d v278h = _mm512_fmadd_pd(v277h, v68, v27);
        const __m512d v279l = _mm512_add_pd(v242l, v242l);
        const __m512d v279h = _mm512_add_pd(v242h, v242h);
        const __m512d v281l = _mm512_fmsub_pd(v242l, v242l, v243l);
        const __m512d v281h = _mm512_fmsub_pd(v242h, v242h, v243h);
        const __m512d v282l = _mm512_fmadd_pd(v263l, v279l, v281l);
        const __m512d v282h = _mm512_fmadd_pd(v263h, v279h, v281h);
        const __m512d v284l = _mm512_fmsub_pd(v243l, v27, v244l);
        const __m512d v284h = _mm512_fmsub_pd(v243h, v27, v244h);
        const __m512d v285l = _mm512_fmadd_pd(v243l, v76, v284l);
        const __m512d v285h = _mm512_fmadd_pd(v243h, v76, v284h);
        const __m512d v286l = _mm512_fmadd_pd(v278l, v282l, v285l);
        const __m512d v286h = _mm512_fmadd_pd(v278h, v282h, v285h);
        const __m512d v287l = _mm512_fmadd_pd(v243l, v277l, v286l);
        const __m512d v287h = _mm512_fmadd_pd(v243h, v277h, v286h);
        const __m512d v289l = _mm512_fmsub_pd(v244l, v245l, v246l);
        const __m512d v289h = _mm512_fmsub_pd(v244h, v245h, v246h);
        const __m512d v290l = _mm512_fmadd_pd(v287l, v245l, v289l);
        const __m512d v290h = _mm512_fmadd_pd(v287h, v245h, v289h);
        const __m512d v291l = _mm512_fmadd_pd(v267l, v244l, v290l);
        const __m512d v291h = _mm512_fmadd_pd(v267h, v244h, v290h);
        const __m512d v292l = _mm512_add_pd(v291l, v267l);
        const __m512d v292h = _mm512_add_pd(v291h, v267h);
        const __m512d v293l = _mm512_add_pd(v256l, v292l);
        const __m512d v293h = _mm512_add_pd(v256h, v292h);
        const __m512d v294l = _mm512_add_pd(v254l, v293l);
        const __m512d v294h = _mm512_add_pd(v254h, v293h);
        const __m512d v295l = _mm512_add_pd(v252l, v294l);
        const __m512d v295h = _mm512_add_pd(v252h, v294h);
        const __m512d v296l = _mm512_add_pd(v232, v295l);
        const __m512d v296h = _mm512_add_pd(v232, v295h);
        const __m512d v297l = _mm512_mul_pd(v89l, v296l);
        const __m512d v297h = _mm512_mul_pd(v89h, v296h);
        const __mmask8 v298l = _mm512_cmp_pd_mask(v231, v297l, _CMP_LT_OQ);
        const __mmask8 v298h = _mm512_cmp_pd_mask(v231, v297h, _CMP_LT_OQ);
        const __mmask16 v298 = _mm512_kunpackb(v298h, v298l);
        const __mmask8 v300l = _mm512_cmp_pd_mask(v297l, v299, _CMP_LT_OQ);
        const __mmask8 v300h = _mm512_cmp_pd_mask(v297h, v299, _CMP_LT_OQ);
        const __mmask16 v300 = _mm512_kunpackb(v300h, v300l);
        const __m512d v302l = _mm512_add_pd(v297l, v91);
        const __m512d v302h = _mm512_add_pd(v297h, v91);
        const __m512d v303l = _mm512_sub_pd(v302l, v91);
        const __m512d v303h = _mm512_sub_pd(v302h, v91);
        const __m512d v304l = _mm512_fmadd_pd(v303l, v39, v91);
        const __m512d v304h = _mm512_fmadd_pd(v303h, v39, v91);
        const __m512d v305l = _mm512_sub_pd(v304l, v91);
        const __m512d v305h = _mm512_sub_pd(v304h, v91);
        const __m512d v306l = _mm512_sub_pd(v303l, v305l);
        const __m512d v306h = _mm512_sub_pd(v303h, v305h);
        const __m512d v307l = _mm512_add_pd(v306l, v91);
        const __m512d v307h = _mm512_add_pd(v306h, v91);
        const __m512i v308l = pow_f64_1ulp_avx2_bits_f64_avx512(v307l);
        const __m512i v308h = pow_f64_1ulp_avx2_bits_f64_avx512(v307h);
        const __m512i v309l = _mm512_slli_epi64(v308l, 52);
        const __m512i v309h = _mm512_slli_epi64(v308h, 52);
        const __m512i v310l = _mm512_add_epi64(v301, v309l);
        const __m512i v310h = _mm512_add_epi64(v301, v309h);
        const __m512d v311l = _mm512_castsi512_pd(v310l);
        const __m512d v311h = _mm512_castsi512_pd(v310h);
        const __m512i v312l = _mm512_castpd_si512(v304l);
        const __m512i v312h = _mm512_castpd_si512(v304h);
        const __m512i v313l = _mm512_slli_epi64(v312l, 52);
        const __m512i v313h = _mm512_slli_epi64(v312h, 52);
        const __m512i v314l = _mm512_add_epi64(v313l, v301);
        const __m512i v314h = _mm512_add_epi64(v313h, v301);
        const __m512d v315l = _mm512_castsi512_pd(v314l);
        const __m512d v315h = _mm512_castsi512_pd(v314h);
        const __m512d v316l = _mm512_sub_pd(v252l, v295l);
        const __m512d v316h = _mm512_sub_pd(v252h, v295h);
        const __m512d v317l = _mm512_add_pd(v316l, v294l);
        const __m512d v317h = _mm512_add_pd(v316h, v294h);
        const __m512d v318l = _mm512_sub_pd(v295l, v296l);
        const __m512d v318h = _mm512_sub_pd(v295h, v296h);
        const __m512d v319l = _mm512_add_pd(v232, v318l);
        const __m512d v319h = _mm512_add_pd(v232, v318h);
        const __m512d v320l = _mm512_add_pd(v317l, v319l);
        const __m512d v320h = _mm512_add_pd(v317h, v319h);
        const __m512d v322l = _mm512_fmsub_pd(v89l, v296l, v297l);
        const __m512d v322h = _mm512_fmsub_pd(v89h, v296h, v297h);
        const __m512d v323l = _mm512_fmadd_pd(v320l, v89l, v322l);
        const __m512d v323h = _mm512_fmadd_pd(v320h, v89h, v322h);
        const __m512d v324l = _mm512_sub_pd(v297l, v303l);
        const __m512d v324h = _mm512_sub_pd(v297h, v303h);
        const __m512d v325l = _mm512_add_pd(v323l, v324l);
        const __m512d v325h = _mm512_add_pd(v323h, v324h);
        const __m512d v326l = _mm512_fmadd_pd(v325l, v103, v104);
        const __m512d v326h = _mm512_fmadd_pd(v325h, v103, v104);
        const __m512d v327l = _mm512_fmadd_pd(v325l, v326l, v106);
        const __m512d v327h = _mm512_fmadd_pd(v325h, v326h, v106);
        const __m512d v328l = _mm512_fmadd_pd(v327l, v325l, v108);
        const __m512d v328h = _mm512_fmadd_pd(v327h, v325h, v108);
        const __m512d v329l = _mm512_fmadd_pd(v328l, v325l, v110);
        const __m512d v329h = _mm512_fmadd_pd(v328h, v325h, v110);
        const __m512d v330l = _mm512_fmadd_pd(v329l, v325l, v112);
        const __m512d v330h = _mm512_fmadd_pd(v329h, v325h, v112);
        const __m512d v331l = _mm512_fmadd_pd(v325l, v330l, v114);
        const __m512d v331h = _mm512_fmadd_pd(v325h, v330h, v114);
        const __m512d v332l = _mm512_fmadd_pd(v331l, v325l, v116);
        const __m512d v332h = _mm512_fmadd_pd(v331h, v325h, v116);
        const __m512d v333l = _mm512_fmadd_pd(v325l, v332l, v118);
        const __m512d v333h = _mm512_fmadd_pd(v325h, v332h, v118);
        const __m512d v334l = _mm512_fmadd_pd(v333l, v325l, v120);
        const __m512d v334h = _mm512_fmadd_pd(v333h, v325h, v120);
        const __m512d v335l = _mm512_fmadd_pd(v325l, v334l, v122);
        const __m512d v335h = _mm512_fmadd_pd(v325h, v334h, v122);
        const __m512d v336l = _mm512_fmadd_pd(v325l, v335l, v124);
        const __m512d v336h = _mm512_fmadd_pd(v325h, v335h, v124);
        const __m512d v337l = _mm512_mul_pd(v325l, v325l);
        const __m512d v337h = _mm512_mul_pd(v325h, v325h);
        const __m512d v338l = _mm512_fmadd_pd(v324l, v95, v20);
        const __m512d v338h = _mm512_fmadd_pd(v324h, v95, v20);
        const __m512d v339l = _mm512_sub_pd(v20, v338l);
        const __m512d v339h = _mm512_sub_pd(v20, v338h);
        const __m512d v340l = _mm512_fmadd_pd(v324l, v95, v339l);
        const __m512d v340h = _mm512_fmadd_pd(v324h, v95, v339h);
        const __m512d v341l = _mm512_fmadd_pd(v323l, v95, v340l);
        const __m512d v341h = _mm512_fmadd_pd(v323h, v95, v340h);
        const __m512d v342l = _mm512_fmadd_pd(v336l, v337l, v341l);
        const __m512d v342h = _mm512_fmadd_pd(v336h, v337h, v341h);
        const __m512d v343l = _mm512_add_pd(v342l, v338l);
        const __m512d v343h = _mm512_add_pd(v342h, v338h);
        const __m512d v344l = _mm512_mul_pd(v315l, v343l);
        const __m512d v344h = _mm512_mul_pd(v315h, v343h);
        const __m512d v345l = _mm512_mul_pd(v311l, v344l);
        const __m512d v345h = _mm512_mul_pd(v311h, v344h);
        const __m512d v346l = _mm512_mask_blend_pd((__mmask8)v300, v345l, v208);
        const __m512d v346h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v300), v345h, v208);
        const __m512d v347l = _mm512_mask_blend_pd((__mmask8)v298, v346l, v138);
        const __m512d v347h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v298), v346h, v138);
        const __m512d v348l = _mm512_mask_blend_pd((__mmask8)v226, v347l, v230l);
        const __m512d v348h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v226), v347h, v230h);
        const __m512d v349l = _mm512_mul_pd(v39, v89l);
        const __m512d v349h = _mm512_mul_pd(v39, v89h);
        const __m512d v350l = _mm512_roundscale_pd(v349l, 8);
        const __m512d v350h = _mm512_roundscale_pd(v349h, 8);
        const __mmask8 v351l = _mm512_cmp_pd_mask(v350l, v349l, _CMP_EQ_OQ);
        const __mmask8 v351h = _mm512_cmp_pd_mask(v350h, v349h, _CMP_EQ_OQ);
        const __mmask16 v351 = _mm512_kunpackb(v351h, v351l);
        const __mmask16 v352 = (__mmask16)~v351;
        const __mmask16 v353 = (__mmask16)(v352 & v214);
        const __m512d v354l = _mm512_mask_blend_pd((__mmask8)v353, v20, v2l);
        const __m512d v354h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v353), v20, v2h);
        const __m512d v355l = pow_f64_1ulp_avx2_copysign_f64_avx512(v348l, v354l);
        const __m512d v355h = pow_f64_1ulp_avx2_copysign_f64_avx512(v348h, v354h);
        const __m512d v356l = _mm512_mask_blend_pd((__mmask8)v221, v355l, v222);
        const __m512d v356h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v221), v355h, v222);
        const __m512d v357l = _mm512_mask_blend_pd((__mmask8)v212, v356l, v20);
        const __m512d v357h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v212), v356h, v20);
        r0l = _mm512_mask_blend_pd((__mmask8)v145, r0l, v357l);
        r0h = _mm512_mask_blend_pd(pow_f64_1ulp_avx2_high_mask_avx512(v145), r0h, v357h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static POW_F64_1ULP_AVX2_AVX512_TARGET void pow_f64_1ulp_avx2_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        pow_f64_1ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        pow_f64_1ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. POW_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int pow_f64_1ulp_avx2_level(void) {
#if defined(POW_F64_1ULP_AVX2_FORCE_ISA)
    return POW_F64_1ULP_AVX2_FORCE_ISA;
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

double pow_f64_1ulp_avx2(double x0, double x1) {
    return pow_f64_1ulp_avx2_element(x0, x1);
}

void pow_f64_1ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = pow_f64_1ulp_avx2_level();
    if (level == 2) {
        pow_f64_1ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        pow_f64_1ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    pow_f64_1ulp_avx2_array_portable(x0, x1, y, n);
}
