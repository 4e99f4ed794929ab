/* pow_f64_2ulp_avx2: pow
 *
 *   target       pow, x0^x1, f64
 *   domain       every input
 *   max error    1.126011 ulp, observed on 10128233 inputs
 *   worst input  0x1.0000000000609p+10 (1024.0000000003513, encoding 0x4090000000000609)
 *                -0x1.0000000000001p-2 (-0.25000000000000006, encoding 0xbfd0000000000001)
 *   result there 0x1.6a09e667f39a9p-3 (0.17677669529662168, encoding 0x3fc6a09e667f39a9)
 *   mean error   0.106245 ulp
 *   misrounded   193897 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e7524789cfd89ea36734f97b17a83c5f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f64 --max-ulp 1.15 --isa avx2 --time 25s --seed 1 --threads 1 --archive pow_f64_2ulp_avx2.db
 *                time: 4.3647 ns/element as avx2 code (inputs mean)
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
#include "pow_f64_2ulp_avx2.h"

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

static inline double pow_f64_2ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t pow_f64_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double pow_f64_2ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t pow_f64_2ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double pow_f64_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double pow_f64_2ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t pow_f64_2ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double pow_f64_2ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = pow_f64_2ulp_avx2_bits_f64(y) & INT64_MIN;
    return pow_f64_2ulp_avx2_frombits_f64((pow_f64_2ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double pow_f64_2ulp_avx2_addbits_f64(double a, int64_t b) {
    return pow_f64_2ulp_avx2_frombits_f64((int64_t)((uint64_t)pow_f64_2ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double pow_f64_2ulp_avx2_element(double x0, double x1) {
    const double v0 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const int64_t v1 = INT64_C(2638147582215219); /* 0x00095f619980c433 */
    const double v2 = x0;
    const double v3 = pow_f64_2ulp_avx2_abs_f64(v2);
    const int64_t v4 = pow_f64_2ulp_avx2_bits_f64(v3);
    const int64_t v5 = (int64_t)((uint64_t)v1 + (uint64_t)v4);
    const int64_t v6 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v7 = v5 & v6;
    const int64_t v8 = INT64_C(4604544271217802189); /* 0x3fe6a09e667f3bcd */
    const int64_t v9 = (int64_t)((uint64_t)v7 + (uint64_t)v8);
    const double v10 = pow_f64_2ulp_avx2_frombits_f64(v9);
    const double v11 = -0x1p+0; /* -1 */
    const double v12 = v10 + v11;
    const double v13 = 0x1p+0; /* 1 */
    const double v14 = v10 + v13;
    const double v15 = v12 / v14;
    const double v16 = v15 * v15;
    const double v17 = v0 * v16;
    const double v18 = 0x1.71547652b82fep+1; /* 2.8853900817779268 */
    const double v19 = v18 * v15;
    const double v20 = v17 * v19;
    const int64_t v21 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v22 = INT64_C(52);
    const int64_t v23 = pow_f64_2ulp_avx2_lshr_i64(v5, v22);
    const int64_t v24 = v21 | v23;
    const double v25 = pow_f64_2ulp_avx2_frombits_f64(v24);
    const double v26 = 0x1.00000000003ffp+52; /* 4503599627371519 */
    const double v27 = v25 - v26;
    const double v28 = v19 + v27;
    const double v29 = v28 + v20;
    const double v30 = v28 - v29;
    const double v31 = v20 + v30;
    const double v32 = v14 + v11;
    const double v33 = v10 - v32;
    const double v34 = -v15;
    const double v35 = pow_f64_2ulp_avx2_fma_f64(v34, v14, v12);
    const double v36 = pow_f64_2ulp_avx2_fma_f64(v33, v34, v35);
    const double v37 = 0x1p-1; /* 0.5 */
    const double v38 = pow_f64_2ulp_avx2_fma_f64(v34, v37, v37);
    const double v39 = v36 * v38;
    const double v40 = 0x1.777d0ffda0d24p-55; /* 4.0710547481862066e-17 */
    const double v41 = -v19;
    const double v42 = pow_f64_2ulp_avx2_fma_f64(v18, v15, v41);
    const double v43 = pow_f64_2ulp_avx2_fma_f64(v15, v40, v42);
    const double v44 = pow_f64_2ulp_avx2_fma_f64(v18, v39, v43);
    const double v45 = 0x1.642c8590b2164p-5; /* 0.043478260869565216 */
    const double v46 = 0x1.8618618618618p-5; /* 0.047619047619047616 */
    const double v47 = pow_f64_2ulp_avx2_fma_f64(v16, v45, v46);
    const double v48 = 0x1.af286bca1af28p-5; /* 0.052631578947368418 */
    const double v49 = pow_f64_2ulp_avx2_fma_f64(v16, v47, v48);
    const double v50 = 0x1.e1e1e1e1e1e1ep-5; /* 0.058823529411764705 */
    const double v51 = pow_f64_2ulp_avx2_fma_f64(v49, v16, v50);
    const double v52 = v16 * v16;
    const double v53 = 0x1.1111111111111p-4; /* 0.066666666666666666 */
    const double v54 = 0x1.3b13b13b13b14p-4; /* 0.076923076923076927 */
    const double v55 = pow_f64_2ulp_avx2_fma_f64(v53, v16, v54);
    const double v56 = pow_f64_2ulp_avx2_fma_f64(v51, v52, v55);
    const double v57 = 0x1.745d1745d1746p-4; /* 0.090909090909090912 */
    const double v58 = pow_f64_2ulp_avx2_fma_f64(v16, v56, v57);
    const double v59 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v60 = pow_f64_2ulp_avx2_fma_f64(v58, v16, v59);
    const double v61 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v62 = pow_f64_2ulp_avx2_fma_f64(v16, v60, v61);
    const double v63 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v64 = pow_f64_2ulp_avx2_fma_f64(v62, v16, v63);
    const double v65 = v16 * v64;
    const double v66 = 0x1p+1; /* 2 */
    const double v67 = pow_f64_2ulp_avx2_fma_f64(v65, v66, v0);
    const double v68 = v15 + v15;
    const double v69 = -v16;
    const double v70 = pow_f64_2ulp_avx2_fma_f64(v15, v15, v69);
    const double v71 = pow_f64_2ulp_avx2_fma_f64(v68, v39, v70);
    const double v72 = 0x1.5555555555555p-56; /* 1.8503717077085941e-17 */
    const double v73 = -v17;
    const double v74 = pow_f64_2ulp_avx2_fma_f64(v0, v16, v73);
    const double v75 = pow_f64_2ulp_avx2_fma_f64(v72, v16, v74);
    const double v76 = pow_f64_2ulp_avx2_fma_f64(v67, v71, v75);
    const double v77 = pow_f64_2ulp_avx2_fma_f64(v16, v65, v76);
    const double v78 = -v20;
    const double v79 = pow_f64_2ulp_avx2_fma_f64(v17, v19, v78);
    const double v80 = pow_f64_2ulp_avx2_fma_f64(v19, v77, v79);
    const double v81 = pow_f64_2ulp_avx2_fma_f64(v17, v44, v80);
    const double v82 = v81 + v44;
    const double v83 = v31 + v82;
    const double v84 = v27 - v28;
    const double v85 = v84 + v19;
    const double v86 = v83 + v85;
    const double v87 = v86 + v29;
    const double v88 = x1;
    const double v89 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v90 = pow_f64_2ulp_avx2_fma_f64(v87, v88, v89);
    const double v131 = INFINITY;
    const int v132 = v2 < v131;
    const double v133 = 0x1p-1022; /* 2.2250738585072014e-308 */
    const int v134 = v133 <= v2;
    const int v135 = v132 & v134;
    const double v136 = pow_f64_2ulp_avx2_abs_f64(v90);
    const double v137 = 0x1.fe8p+9; /* 1021 */
    const int v138 = v136 <= v137;
    const int v139 = v135 & v138;
    const int v140 = !v139;
    const int v141 = v3 < v133;
    double r0;
    if (v141) {
        const double v91 = 0x1.8p+52; /* 6755399441055744 */
        const double v101 = 0x1.816193166d0f9p-40; /* 1.3691488853904128e-12 */
        const double v102 = 0x1.c3bd650fc2986p-36; /* 2.5678435993488206e-11 */
        const double v104 = 0x1.e8cac7351bb25p-32; /* 4.4455382718708116e-10 */
        const double v106 = 0x1.e4cf5158b8ecap-28; /* 7.0549116208011234e-09 */
        const double v108 = 0x1.b5253d395e7c4p-24; /* 1.01780860092397e-07 */
        const double v110 = 0x1.62c0223a5c824p-20; /* 1.321548679014431e-06 */
        const double v112 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
        const double v114 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
        const double v117 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
        const double v118 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
        const double v121 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
        const double v123 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
        const double v125 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int v201 = v3 == v13;
        const double v202 = pow_f64_2ulp_avx2_abs_f64(v88);
        const int v203 = v202 == v131;
        const int v204 = v201 & v203;
        const double v205 = 0x0p+0; /* 0 */
        const int v206 = v205 == v88;
        const int v207 = v2 == v13;
        const int v208 = v206 | v207;
        const int v209 = v204 | v208;
        const double v210 = pow_f64_2ulp_avx2_rint_f64(v88);
        const int v211 = v210 == v88;
        const int v212 = !v211;
        const int v213 = v2 < v205;
        const int v214 = v3 < v131;
        const int v215 = v213 & v214;
        const int v216 = v212 & v215;
        const int v217 = v2 != v2 || v88 != v88;
        const int v218 = v216 | v217;
        const double v219 = NAN;
        const int v220 = v205 == v3;
        const int v221 = v131 == v3;
        const int v222 = v220 | v221;
        const int v223 = v203 | v222;
        const int v224 = v13 < v3;
        const int v225 = v88 < v205;
        const int v226 = v224 ^ v225;
        const double v227 = v226 ? v131 : v205;
        const double v228 = 0x1.13p+10; /* 1100 */
        const double v229 = -0x1.bp+5; /* -54 */
        const double v230 = 0x1p+54; /* 18014398509481984 */
        const double v231 = v230 * v3;
        const int64_t v232 = pow_f64_2ulp_avx2_bits_f64(v231);
        const int64_t v233 = (int64_t)((uint64_t)v1 + (uint64_t)v232);
        const int64_t v234 = v233 & v6;
        const int64_t v235 = (int64_t)((uint64_t)v234 + (uint64_t)v8);
        const double v236 = pow_f64_2ulp_avx2_frombits_f64(v235);
        const double v237 = v236 + v11;
        const double v238 = v236 + v13;
        const double v239 = v237 / v238;
        const double v240 = v239 * v239;
        const double v241 = v240 * v0;
        const double v242 = v18 * v239;
        const double v243 = v241 * v242;
        const int64_t v244 = pow_f64_2ulp_avx2_lshr_i64(v233, v22);
        const int64_t v245 = v21 | v244;
        const double v246 = pow_f64_2ulp_avx2_frombits_f64(v245);
        const double v247 = v246 - v26;
        const double v248 = v247 + v242;
        const double v249 = v243 + v248;
        const double v250 = v247 - v248;
        const double v251 = v242 + v250;
        const double v252 = v248 - v249;
        const double v253 = v252 + v243;
        const double v254 = -v239;
        const double v255 = v238 + v11;
        const double v256 = v236 - v255;
        const double v257 = pow_f64_2ulp_avx2_fma_f64(v238, v254, v237);
        const double v258 = pow_f64_2ulp_avx2_fma_f64(v254, v256, v257);
        const double v259 = pow_f64_2ulp_avx2_fma_f64(v254, v37, v37);
        const double v260 = v258 * v259;
        const double v261 = -v242;
        const double v262 = pow_f64_2ulp_avx2_fma_f64(v18, v239, v261);
        const double v263 = pow_f64_2ulp_avx2_fma_f64(v239, v40, v262);
        const double v264 = pow_f64_2ulp_avx2_fma_f64(v260, v18, v263);
        const double v265 = pow_f64_2ulp_avx2_fma_f64(v240, v45, v46);
        const double v266 = pow_f64_2ulp_avx2_fma_f64(v240, v265, v48);
        const double v267 = pow_f64_2ulp_avx2_fma_f64(v240, v266, v50);
        const double v268 = pow_f64_2ulp_avx2_fma_f64(v240, v267, v53);
        const double v269 = pow_f64_2ulp_avx2_fma_f64(v240, v268, v54);
        const double v270 = pow_f64_2ulp_avx2_fma_f64(v240, v269, v57);
        const double v271 = pow_f64_2ulp_avx2_fma_f64(v240, v270, v59);
        const double v272 = pow_f64_2ulp_avx2_fma_f64(v271, v240, v61);
        const double v273 = pow_f64_2ulp_avx2_fma_f64(v240, v272, v63);
        const double v274 = v240 * v273;
        const double v275 = pow_f64_2ulp_avx2_fma_f64(v274, v66, v0);
        const double v276 = v239 + v239;
        const double v277 = -v240;
        const double v278 = pow_f64_2ulp_avx2_fma_f64(v239, v239, v277);
        const double v279 = pow_f64_2ulp_avx2_fma_f64(v260, v276, v278);
        const double v280 = -v241;
        const double v281 = pow_f64_2ulp_avx2_fma_f64(v240, v0, v280);
        const double v282 = pow_f64_2ulp_avx2_fma_f64(v240, v72, v281);
        const double v283 = pow_f64_2ulp_avx2_fma_f64(v275, v279, v282);
        const double v284 = pow_f64_2ulp_avx2_fma_f64(v240, v274, v283);
        const double v285 = -v243;
        const double v286 = pow_f64_2ulp_avx2_fma_f64(v241, v242, v285);
        const double v287 = pow_f64_2ulp_avx2_fma_f64(v284, v242, v286);
        const double v288 = pow_f64_2ulp_avx2_fma_f64(v264, v241, v287);
        const double v289 = v288 + v264;
        const double v290 = v253 + v289;
        const double v291 = v251 + v290;
        const double v292 = v249 + v291;
        const double v293 = v229 + v292;
        const double v294 = v88 * v293;
        const int v295 = v228 < v294;
        const double v296 = -0x1.13p+10; /* -1100 */
        const int v297 = v294 < v296;
        const int64_t v298 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v299 = v294 + v91;
        const double v300 = v299 - v91;
        const double v301 = pow_f64_2ulp_avx2_fma_f64(v300, v37, v91);
        const double v302 = v301 - v91;
        const double v303 = v300 - v302;
        const double v304 = v303 + v91;
        const int64_t v305 = pow_f64_2ulp_avx2_bits_f64(v304);
        const int64_t v306 = pow_f64_2ulp_avx2_shl_i64(v305, v22);
        const int64_t v307 = (int64_t)((uint64_t)v298 + (uint64_t)v306);
        const double v308 = pow_f64_2ulp_avx2_frombits_f64(v307);
        const double v309 = v249 - v292;
        const double v310 = v309 + v291;
        const double v311 = v292 - v293;
        const double v312 = v229 + v311;
        const double v313 = v310 + v312;
        const double v314 = -v294;
        const double v315 = pow_f64_2ulp_avx2_fma_f64(v88, v293, v314);
        const double v316 = pow_f64_2ulp_avx2_fma_f64(v313, v88, v315);
        const double v317 = v294 - v300;
        const double v318 = v316 + v317;
        const double v319 = pow_f64_2ulp_avx2_fma_f64(v318, v101, v102);
        const double v320 = pow_f64_2ulp_avx2_fma_f64(v318, v319, v104);
        const double v321 = pow_f64_2ulp_avx2_fma_f64(v320, v318, v106);
        const double v322 = pow_f64_2ulp_avx2_fma_f64(v321, v318, v108);
        const double v323 = pow_f64_2ulp_avx2_fma_f64(v322, v318, v110);
        const double v324 = pow_f64_2ulp_avx2_fma_f64(v318, v323, v112);
        const double v325 = pow_f64_2ulp_avx2_fma_f64(v324, v318, v114);
        const double v326 = pow_f64_2ulp_avx2_fma_f64(v318, v325, v117);
        const double v327 = pow_f64_2ulp_avx2_fma_f64(v326, v318, v118);
        const double v328 = pow_f64_2ulp_avx2_fma_f64(v318, v327, v121);
        const double v329 = pow_f64_2ulp_avx2_fma_f64(v318, v328, v123);
        const double v330 = pow_f64_2ulp_avx2_fma_f64(v329, v318, v125);
        const double v331 = pow_f64_2ulp_avx2_fma_f64(v318, v330, v13);
        const int64_t v332 = pow_f64_2ulp_avx2_bits_f64(v301);
        const int64_t v333 = pow_f64_2ulp_avx2_shl_i64(v332, v22);
        const int64_t v334 = (int64_t)((uint64_t)v333 + (uint64_t)v298);
        const double v335 = pow_f64_2ulp_avx2_frombits_f64(v334);
        const double v336 = v331 * v335;
        const double v337 = v308 * v336;
        const double v338 = v297 ? v205 : v337;
        const double v339 = v295 ? v131 : v338;
        const double v340 = v223 ? v227 : v339;
        const double v341 = v37 * v88;
        const double v342 = pow_f64_2ulp_avx2_rint_f64(v341);
        const int v343 = v342 == v341;
        const int v344 = !v343;
        const int v345 = v344 & v211;
        const double v346 = v345 ? v2 : v13;
        const double v347 = pow_f64_2ulp_avx2_copysign_f64(v340, v346);
        const double v348 = v218 ? v219 : v347;
        const double v349 = v209 ? v13 : v348;
        r0 = v349;
    } else if (v140) {
        const double v91 = 0x1.8p+52; /* 6755399441055744 */
        const double v92 = v90 + v91;
        const double v93 = v92 - v91;
        const double v94 = v90 - v93;
        const double v95 = v29 - v87;
        const double v96 = v95 + v86;
        const double v97 = -v90;
        const double v98 = pow_f64_2ulp_avx2_fma_f64(v87, v88, v97);
        const double v99 = pow_f64_2ulp_avx2_fma_f64(v96, v88, v98);
        const double v100 = v94 + v99;
        const double v101 = 0x1.816193166d0f9p-40; /* 1.3691488853904128e-12 */
        const double v102 = 0x1.c3bd650fc2986p-36; /* 2.5678435993488206e-11 */
        const double v103 = pow_f64_2ulp_avx2_fma_f64(v100, v101, v102);
        const double v104 = 0x1.e8cac7351bb25p-32; /* 4.4455382718708116e-10 */
        const double v105 = pow_f64_2ulp_avx2_fma_f64(v100, v103, v104);
        const double v106 = 0x1.e4cf5158b8ecap-28; /* 7.0549116208011234e-09 */
        const double v107 = pow_f64_2ulp_avx2_fma_f64(v100, v105, v106);
        const double v108 = 0x1.b5253d395e7c4p-24; /* 1.01780860092397e-07 */
        const double v109 = pow_f64_2ulp_avx2_fma_f64(v100, v107, v108);
        const double v110 = 0x1.62c0223a5c824p-20; /* 1.321548679014431e-06 */
        const double v111 = pow_f64_2ulp_avx2_fma_f64(v100, v109, v110);
        const double v112 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
        const double v113 = pow_f64_2ulp_avx2_fma_f64(v100, v111, v112);
        const double v114 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
        const double v115 = pow_f64_2ulp_avx2_fma_f64(v100, v113, v114);
        const double v116 = pow_f64_2ulp_avx2_fma_f64(v100, v100, v89);
        const double v117 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
        const double v118 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
        const double v119 = pow_f64_2ulp_avx2_fma_f64(v100, v117, v118);
        const double v120 = pow_f64_2ulp_avx2_fma_f64(v115, v116, v119);
        const double v121 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
        const double v122 = pow_f64_2ulp_avx2_fma_f64(v100, v120, v121);
        const double v123 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
        const double v124 = pow_f64_2ulp_avx2_fma_f64(v100, v122, v123);
        const double v125 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v126 = pow_f64_2ulp_avx2_fma_f64(v100, v124, v125);
        const double v127 = pow_f64_2ulp_avx2_fma_f64(v100, v126, v13);
        const int v142 = v3 == v13;
        const double v143 = pow_f64_2ulp_avx2_abs_f64(v88);
        const int v144 = v143 == v131;
        const int v145 = v142 & v144;
        const double v146 = 0x0p+0; /* 0 */
        const int v147 = v146 == v88;
        const int v148 = v2 == v13;
        const int v149 = v147 | v148;
        const int v150 = v145 | v149;
        const double v151 = pow_f64_2ulp_avx2_rint_f64(v88);
        const int v152 = v151 == v88;
        const int v153 = !v152;
        const int v154 = v2 < v146;
        const int v155 = v3 < v131;
        const int v156 = v154 & v155;
        const int v157 = v153 & v156;
        const int v158 = v2 != v2 || v88 != v88;
        const int v159 = v157 | v158;
        const double v160 = NAN;
        const int v161 = v146 == v3;
        const int v162 = v131 == v3;
        const int v163 = v161 | v162;
        const int v164 = v144 | v163;
        const int v165 = v13 < v3;
        const int v166 = v88 < v146;
        const int v167 = v165 ^ v166;
        const double v168 = v167 ? v131 : v146;
        const double v169 = 0x1.13p+10; /* 1100 */
        const int v170 = v169 < v90;
        const double v171 = -0x1.13p+10; /* -1100 */
        const int v172 = v90 < v171;
        const int64_t v173 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v174 = pow_f64_2ulp_avx2_fma_f64(v93, v37, v91);
        const double v175 = v174 - v91;
        const double v176 = v93 - v175;
        const double v177 = v176 + v91;
        const int64_t v178 = pow_f64_2ulp_avx2_bits_f64(v177);
        const int64_t v179 = pow_f64_2ulp_avx2_shl_i64(v178, v22);
        const int64_t v180 = (int64_t)((uint64_t)v173 + (uint64_t)v179);
        const double v181 = pow_f64_2ulp_avx2_frombits_f64(v180);
        const int64_t v182 = pow_f64_2ulp_avx2_bits_f64(v174);
        const int64_t v183 = pow_f64_2ulp_avx2_shl_i64(v182, v22);
        const int64_t v184 = (int64_t)((uint64_t)v183 + (uint64_t)v173);
        const double v185 = pow_f64_2ulp_avx2_frombits_f64(v184);
        const double v186 = v185 * v127;
        const double v187 = v181 * v186;
        const double v188 = v172 ? v146 : v187;
        const double v189 = v170 ? v131 : v188;
        const double v190 = v164 ? v168 : v189;
        const double v191 = v37 * v88;
        const double v192 = pow_f64_2ulp_avx2_rint_f64(v191);
        const int v193 = v192 == v191;
        const int v194 = !v193;
        const int v195 = v194 & v152;
        const double v196 = pow_f64_2ulp_avx2_fma_f64(v35, v89, v13);
        const double v197 = v195 ? v2 : v196;
        const double v198 = pow_f64_2ulp_avx2_copysign_f64(v190, v197);
        const double v199 = v159 ? v160 : v198;
        const double v200 = v150 ? v13 : v199;
        r0 = v200;
    } else {
        const double v91 = 0x1.8p+52; /* 6755399441055744 */
        const double v92 = v90 + v91;
        const double v93 = v92 - v91;
        const double v94 = v90 - v93;
        const double v95 = v29 - v87;
        const double v96 = v95 + v86;
        const double v97 = -v90;
        const double v98 = pow_f64_2ulp_avx2_fma_f64(v87, v88, v97);
        const double v99 = pow_f64_2ulp_avx2_fma_f64(v96, v88, v98);
        const double v100 = v94 + v99;
        const double v101 = 0x1.816193166d0f9p-40; /* 1.3691488853904128e-12 */
        const double v102 = 0x1.c3bd650fc2986p-36; /* 2.5678435993488206e-11 */
        const double v103 = pow_f64_2ulp_avx2_fma_f64(v100, v101, v102);
        const double v104 = 0x1.e8cac7351bb25p-32; /* 4.4455382718708116e-10 */
        const double v105 = pow_f64_2ulp_avx2_fma_f64(v100, v103, v104);
        const double v106 = 0x1.e4cf5158b8ecap-28; /* 7.0549116208011234e-09 */
        const double v107 = pow_f64_2ulp_avx2_fma_f64(v100, v105, v106);
        const double v108 = 0x1.b5253d395e7c4p-24; /* 1.01780860092397e-07 */
        const double v109 = pow_f64_2ulp_avx2_fma_f64(v100, v107, v108);
        const double v110 = 0x1.62c0223a5c824p-20; /* 1.321548679014431e-06 */
        const double v111 = pow_f64_2ulp_avx2_fma_f64(v100, v109, v110);
        const double v112 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
        const double v113 = pow_f64_2ulp_avx2_fma_f64(v100, v111, v112);
        const double v114 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
        const double v115 = pow_f64_2ulp_avx2_fma_f64(v100, v113, v114);
        const double v116 = pow_f64_2ulp_avx2_fma_f64(v100, v100, v89);
        const double v117 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
        const double v118 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
        const double v119 = pow_f64_2ulp_avx2_fma_f64(v100, v117, v118);
        const double v120 = pow_f64_2ulp_avx2_fma_f64(v115, v116, v119);
        const double v121 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
        const double v122 = pow_f64_2ulp_avx2_fma_f64(v100, v120, v121);
        const double v123 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
        const double v124 = pow_f64_2ulp_avx2_fma_f64(v100, v122, v123);
        const double v125 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v126 = pow_f64_2ulp_avx2_fma_f64(v100, v124, v125);
        const double v127 = pow_f64_2ulp_avx2_fma_f64(v100, v126, v13);
        const int64_t v128 = pow_f64_2ulp_avx2_bits_f64(v92);
        const int64_t v129 = pow_f64_2ulp_avx2_shl_i64(v128, v22);
        const double v130 = pow_f64_2ulp_avx2_addbits_f64(v127, v129);
        r0 = v130;
    }
    return r0;
}

static void pow_f64_2ulp_avx2_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = pow_f64_2ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define POW_F64_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define POW_F64_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define POW_F64_2ULP_AVX2_AVX2 static inline POW_F64_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define POW_F64_2ULP_AVX2_AVX512 static inline POW_F64_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
POW_F64_2ULP_AVX2_AVX2 __m256i pow_f64_2ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
POW_F64_2ULP_AVX2_AVX2 __m256i pow_f64_2ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_F64_2ULP_AVX2_AVX2 __m256d pow_f64_2ulp_avx2_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static POW_F64_2ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int pow_f64_2ulp_avx2_rare_avx2(const double *x0, const double *x1, double *y) {
    int rare = 0;
    const __m256d v0 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256i v6 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v11 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v13 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v18 = _mm256_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v26 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v37 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v40 = _mm256_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m256d v45 = _mm256_set1_pd(0x1.642c8590b2164p-5); /* 0.043478260869565216 */
    const __m256d v46 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v48 = _mm256_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m256d v50 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v53 = _mm256_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m256d v54 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v57 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v59 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v61 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v63 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v66 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v72 = _mm256_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m256d v89 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v91 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v101 = _mm256_set1_pd(0x1.816193166d0f9p-40); /* 1.3691488853904128e-12 */
    const __m256d v102 = _mm256_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m256d v104 = _mm256_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m256d v106 = _mm256_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m256d v108 = _mm256_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m256d v110 = _mm256_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m256d v112 = _mm256_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m256d v114 = _mm256_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m256d v117 = _mm256_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m256d v118 = _mm256_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m256d v121 = _mm256_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m256d v123 = _mm256_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m256d v125 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v131 = _mm256_set1_pd(INFINITY);
    const __m256d v133 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v137 = _mm256_set1_pd(0x1.fe8p+9); /* 1021 */
    const __m256d v146 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v160 = _mm256_set1_pd(NAN);
    const __m256d v169 = _mm256_set1_pd(0x1.13p+10); /* 1100 */
    const __m256d v171 = _mm256_set1_pd(-0x1.13p+10); /* -1100 */
    const __m256i v173 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v205 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v219 = _mm256_set1_pd(NAN);
    const __m256d v228 = _mm256_set1_pd(0x1.13p+10); /* 1100 */
    const __m256d v229 = _mm256_set1_pd(-0x1.bp+5); /* -54 */
    const __m256d v230 = _mm256_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m256d v296 = _mm256_set1_pd(-0x1.13p+10); /* -1100 */
    const __m256i v298 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v2l = _mm256_loadu_pd(x0);
    const __m256d v2h = _mm256_loadu_pd(x0 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v1, v4l);
    const __m256i v5h = _mm256_add_epi64(v1, v4h);
    const __m256i v7l = _mm256_and_si256(v5l, v6);
    const __m256i v7h = _mm256_and_si256(v5h, v6);
    const __m256i v9l = _mm256_add_epi64(v7l, v8);
    const __m256i v9h = _mm256_add_epi64(v7h, v8);
    const __m256d v10l = _mm256_castsi256_pd(v9l);
    const __m256d v10h = _mm256_castsi256_pd(v9h);
    const __m256d v12l = _mm256_add_pd(v10l, v11);
    const __m256d v12h = _mm256_add_pd(v10h, v11);
    const __m256d v14l = _mm256_add_pd(v10l, v13);
    const __m256d v14h = _mm256_add_pd(v10h, v13);
    const __m256d v15l = _mm256_div_pd(v12l, v14l);
    const __m256d v15h = _mm256_div_pd(v12h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v17l = _mm256_mul_pd(v0, v16l);
    const __m256d v17h = _mm256_mul_pd(v0, v16h);
    const __m256d v19l = _mm256_mul_pd(v18, v15l);
    const __m256d v19h = _mm256_mul_pd(v18, v15h);
    const __m256d v20l = _mm256_mul_pd(v17l, v19l);
    const __m256d v20h = _mm256_mul_pd(v17h, v19h);
    const __m256i v23l = _mm256_srli_epi64(v5l, 52);
    const __m256i v23h = _mm256_srli_epi64(v5h, 52);
    const __m256i v24l = _mm256_or_si256(v21, v23l);
    const __m256i v24h = _mm256_or_si256(v21, v23h);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256d v27l = _mm256_sub_pd(v25l, v26);
    const __m256d v27h = _mm256_sub_pd(v25h, v26);
    const __m256d v28l = _mm256_add_pd(v19l, v27l);
    const __m256d v28h = _mm256_add_pd(v19h, v27h);
    const __m256d v29l = _mm256_add_pd(v28l, v20l);
    const __m256d v29h = _mm256_add_pd(v28h, v20h);
    const __m256d v30l = _mm256_sub_pd(v28l, v29l);
    const __m256d v30h = _mm256_sub_pd(v28h, v29h);
    const __m256d v31l = _mm256_add_pd(v20l, v30l);
    const __m256d v31h = _mm256_add_pd(v20h, v30h);
    const __m256d v32l = _mm256_add_pd(v14l, v11);
    const __m256d v32h = _mm256_add_pd(v14h, v11);
    const __m256d v33l = _mm256_sub_pd(v10l, v32l);
    const __m256d v33h = _mm256_sub_pd(v10h, v32h);
    const __m256d v35l = _mm256_fnmadd_pd(v15l, v14l, v12l);
    const __m256d v35h = _mm256_fnmadd_pd(v15h, v14h, v12h);
    const __m256d v36l = _mm256_fnmadd_pd(v33l, v15l, v35l);
    const __m256d v36h = _mm256_fnmadd_pd(v33h, v15h, v35h);
    const __m256d v38l = _mm256_fnmadd_pd(v15l, v37, v37);
    const __m256d v38h = _mm256_fnmadd_pd(v15h, v37, v37);
    const __m256d v39l = _mm256_mul_pd(v36l, v38l);
    const __m256d v39h = _mm256_mul_pd(v36h, v38h);
    const __m256d v42l = _mm256_fmsub_pd(v18, v15l, v19l);
    const __m256d v42h = _mm256_fmsub_pd(v18, v15h, v19h);
    const __m256d v43l = _mm256_fmadd_pd(v15l, v40, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v15h, v40, v42h);
    const __m256d v44l = _mm256_fmadd_pd(v18, v39l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v18, v39h, v43h);
    const __m256d v47l = _mm256_fmadd_pd(v16l, v45, v46);
    const __m256d v47h = _mm256_fmadd_pd(v16h, v45, v46);
    const __m256d v49l = _mm256_fmadd_pd(v16l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v16h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v16l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v16h, v50);
    const __m256d v52l = _mm256_mul_pd(v16l, v16l);
    const __m256d v52h = _mm256_mul_pd(v16h, v16h);
    const __m256d v55l = _mm256_fmadd_pd(v53, v16l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53, v16h, v54);
    const __m256d v56l = _mm256_fmadd_pd(v51l, v52l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v51h, v52h, v55h);
    const __m256d v58l = _mm256_fmadd_pd(v16l, v56l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v16h, v56h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v16l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v16h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v16l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v16h, v60h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v62l, v16l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v16h, v63);
    const __m256d v65l = _mm256_mul_pd(v16l, v64l);
    const __m256d v65h = _mm256_mul_pd(v16h, v64h);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v66, v0);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v66, v0);
    const __m256d v68l = _mm256_add_pd(v15l, v15l);
    const __m256d v68h = _mm256_add_pd(v15h, v15h);
    const __m256d v70l = _mm256_fmsub_pd(v15l, v15l, v16l);
    const __m256d v70h = _mm256_fmsub_pd(v15h, v15h, v16h);
    const __m256d v71l = _mm256_fmadd_pd(v68l, v39l, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v68h, v39h, v70h);
    const __m256d v74l = _mm256_fmsub_pd(v0, v16l, v17l);
    const __m256d v74h = _mm256_fmsub_pd(v0, v16h, v17h);
    const __m256d v75l = _mm256_fmadd_pd(v72, v16l, v74l);
    const __m256d v75h = _mm256_fmadd_pd(v72, v16h, v74h);
    const __m256d v76l = _mm256_fmadd_pd(v67l, v71l, v75l);
    const __m256d v76h = _mm256_fmadd_pd(v67h, v71h, v75h);
    const __m256d v77l = _mm256_fmadd_pd(v16l, v65l, v76l);
    const __m256d v77h = _mm256_fmadd_pd(v16h, v65h, v76h);
    const __m256d v79l = _mm256_fmsub_pd(v17l, v19l, v20l);
    const __m256d v79h = _mm256_fmsub_pd(v17h, v19h, v20h);
    const __m256d v80l = _mm256_fmadd_pd(v19l, v77l, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v19h, v77h, v79h);
    const __m256d v81l = _mm256_fmadd_pd(v17l, v44l, v80l);
    const __m256d v81h = _mm256_fmadd_pd(v17h, v44h, v80h);
    const __m256d v82l = _mm256_add_pd(v81l, v44l);
    const __m256d v82h = _mm256_add_pd(v81h, v44h);
    const __m256d v83l = _mm256_add_pd(v31l, v82l);
    const __m256d v83h = _mm256_add_pd(v31h, v82h);
    const __m256d v84l = _mm256_sub_pd(v27l, v28l);
    const __m256d v84h = _mm256_sub_pd(v27h, v28h);
    const __m256d v85l = _mm256_add_pd(v84l, v19l);
    const __m256d v85h = _mm256_add_pd(v84h, v19h);
    const __m256d v86l = _mm256_add_pd(v83l, v85l);
    const __m256d v86h = _mm256_add_pd(v83h, v85h);
    const __m256d v87l = _mm256_add_pd(v86l, v29l);
    const __m256d v87h = _mm256_add_pd(v86h, v29h);
    const __m256d v88l = _mm256_loadu_pd(x1);
    const __m256d v88h = _mm256_loadu_pd(x1 + 4);
    const __m256d v90l = _mm256_fmadd_pd(v87l, v88l, v89);
    const __m256d v90h = _mm256_fmadd_pd(v87h, v88h, v89);
    const __m256d v92l = _mm256_add_pd(v90l, v91);
    const __m256d v92h = _mm256_add_pd(v90h, v91);
    const __m256d v93l = _mm256_sub_pd(v92l, v91);
    const __m256d v93h = _mm256_sub_pd(v92h, v91);
    const __m256d v94l = _mm256_sub_pd(v90l, v93l);
    const __m256d v94h = _mm256_sub_pd(v90h, v93h);
    const __m256d v95l = _mm256_sub_pd(v29l, v87l);
    const __m256d v95h = _mm256_sub_pd(v29h, v87h);
    const __m256d v96l = _mm256_add_pd(v95l, v86l);
    const __m256d v96h = _mm256_add_pd(v95h, v86h);
    const __m256d v98l = _mm256_fmsub_pd(v87l, v88l, v90l);
    const __m256d v98h = _mm256_fmsub_pd(v87h, v88h, v90h);
    const __m256d v99l = _mm256_fmadd_pd(v96l, v88l, v98l);
    const __m256d v99h = _mm256_fmadd_pd(v96h, v88h, v98h);
    const __m256d v100l = _mm256_add_pd(v94l, v99l);
    const __m256d v100h = _mm256_add_pd(v94h, v99h);
    const __m256d v103l = _mm256_fmadd_pd(v100l, v101, v102);
    const __m256d v103h = _mm256_fmadd_pd(v100h, v101, v102);
    const __m256d v105l = _mm256_fmadd_pd(v100l, v103l, v104);
    const __m256d v105h = _mm256_fmadd_pd(v100h, v103h, v104);
    const __m256d v107l = _mm256_fmadd_pd(v100l, v105l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v100h, v105h, v106);
    const __m256d v109l = _mm256_fmadd_pd(v100l, v107l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v100h, v107h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v100l, v109l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v100h, v109h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v100l, v111l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v100h, v111h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v100l, v113l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v100h, v113h, v114);
    const __m256d v116l = _mm256_fmadd_pd(v100l, v100l, v89);
    const __m256d v116h = _mm256_fmadd_pd(v100h, v100h, v89);
    const __m256d v119l = _mm256_fmadd_pd(v100l, v117, v118);
    const __m256d v119h = _mm256_fmadd_pd(v100h, v117, v118);
    const __m256d v120l = _mm256_fmadd_pd(v115l, v116l, v119l);
    const __m256d v120h = _mm256_fmadd_pd(v115h, v116h, v119h);
    const __m256d v122l = _mm256_fmadd_pd(v100l, v120l, v121);
    const __m256d v122h = _mm256_fmadd_pd(v100h, v120h, v121);
    const __m256d v124l = _mm256_fmadd_pd(v100l, v122l, v123);
    const __m256d v124h = _mm256_fmadd_pd(v100h, v122h, v123);
    const __m256d v126l = _mm256_fmadd_pd(v100l, v124l, v125);
    const __m256d v126h = _mm256_fmadd_pd(v100h, v124h, v125);
    const __m256d v127l = _mm256_fmadd_pd(v100l, v126l, v13);
    const __m256d v127h = _mm256_fmadd_pd(v100h, v126h, v13);
    const __m256i v128l = _mm256_castpd_si256(v92l);
    const __m256i v128h = _mm256_castpd_si256(v92h);
    const __m256i v129l = _mm256_slli_epi64(v128l, 52);
    const __m256i v129h = _mm256_slli_epi64(v128h, 52);
    const __m256d v130l = _mm256_castsi256_pd(_mm256_add_epi64(pow_f64_2ulp_avx2_bits_f64_avx2(v127l), v129l));
    const __m256d v130h = _mm256_castsi256_pd(_mm256_add_epi64(pow_f64_2ulp_avx2_bits_f64_avx2(v127h), v129h));
    const __m256i v132l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v131, _CMP_LT_OQ));
    const __m256i v132h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v131, _CMP_LT_OQ));
    const __m256i v132 = pow_f64_2ulp_avx2_join_mask_avx2(v132l, v132h);
    const __m256i v134l = _mm256_castpd_si256(_mm256_cmp_pd(v133, v2l, _CMP_LE_OQ));
    const __m256i v134h = _mm256_castpd_si256(_mm256_cmp_pd(v133, v2h, _CMP_LE_OQ));
    const __m256i v134 = pow_f64_2ulp_avx2_join_mask_avx2(v134l, v134h);
    const __m256i v135 = _mm256_and_si256(v132, v134);
    const __m256d v136l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v90l);
    const __m256d v136h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v90h);
    const __m256i v138l = _mm256_castpd_si256(_mm256_cmp_pd(v136l, v137, _CMP_LE_OQ));
    const __m256i v138h = _mm256_castpd_si256(_mm256_cmp_pd(v136h, v137, _CMP_LE_OQ));
    const __m256i v138 = pow_f64_2ulp_avx2_join_mask_avx2(v138l, v138h);
    const __m256i v139 = _mm256_and_si256(v135, v138);
    const __m256i v140 = _mm256_xor_si256(v139, _mm256_set1_epi32(-1));
    const __m256i v141l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v133, _CMP_LT_OQ));
    const __m256i v141h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v133, _CMP_LT_OQ));
    const __m256i v141 = pow_f64_2ulp_avx2_join_mask_avx2(v141l, v141h);
    __m256d r0l = v130l;
    __m256d r0h = v130h;
    __m256i any1 = v140;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256i v142l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v13, _CMP_EQ_OQ));
        const __m256i v142h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v13, _CMP_EQ_OQ));
        const __m256i v142 = pow_f64_2ulp_avx2_join_mask_avx2(v142l, v142h);
        const __m256d v143l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v88l);
        const __m256d v143h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v88h);
        const __m256i v144l = _mm256_castpd_si256(_mm256_cmp_pd(v143l, v131, _CMP_EQ_OQ));
        const __m256i v144h = _mm256_castpd_si256(_mm256_cmp_pd(v143h, v131, _CMP_EQ_OQ));
        const __m256i v144 = pow_f64_2ulp_avx2_join_mask_avx2(v144l, v144h);
        const __m256i v145 = _mm256_and_si256(v142, v144);
        const __m256i v147l = _mm256_castpd_si256(_mm256_cmp_pd(v146, v88l, _CMP_EQ_OQ));
        const __m256i v147h = _mm256_castpd_si256(_mm256_cmp_pd(v146, v88h, _CMP_EQ_OQ));
        const __m256i v147 = pow_f64_2ulp_avx2_join_mask_avx2(v147l, v147h);
        const __m256i v148l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v13, _CMP_EQ_OQ));
        const __m256i v148h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v13, _CMP_EQ_OQ));
        const __m256i v148 = pow_f64_2ulp_avx2_join_mask_avx2(v148l, v148h);
        const __m256i v149 = _mm256_or_si256(v147, v148);
        const __m256i v150 = _mm256_or_si256(v145, v149);
        const __m256d v151l = _mm256_round_pd(v88l, 8);
        const __m256d v151h = _mm256_round_pd(v88h, 8);
        const __m256i v152l = _mm256_castpd_si256(_mm256_cmp_pd(v151l, v88l, _CMP_EQ_OQ));
        const __m256i v152h = _mm256_castpd_si256(_mm256_cmp_pd(v151h, v88h, _CMP_EQ_OQ));
        const __m256i v152 = pow_f64_2ulp_avx2_join_mask_avx2(v152l, v152h);
        const __m256i v153 = _mm256_xor_si256(v152, _mm256_set1_epi32(-1));
        const __m256i v154l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v146, _CMP_LT_OQ));
        const __m256i v154h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v146, _CMP_LT_OQ));
        const __m256i v154 = pow_f64_2ulp_avx2_join_mask_avx2(v154l, v154h);
        const __m256i v155l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v131, _CMP_LT_OQ));
        const __m256i v155h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v131, _CMP_LT_OQ));
        const __m256i v155 = pow_f64_2ulp_avx2_join_mask_avx2(v155l, v155h);
        const __m256i v156 = _mm256_and_si256(v154, v155);
        const __m256i v157 = _mm256_and_si256(v153, v156);
        const __m256i v158l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v88l, _CMP_UNORD_Q));
        const __m256i v158h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v88h, _CMP_UNORD_Q));
        const __m256i v158 = pow_f64_2ulp_avx2_join_mask_avx2(v158l, v158h);
        const __m256i v159 = _mm256_or_si256(v157, v158);
        const __m256i v161l = _mm256_castpd_si256(_mm256_cmp_pd(v146, v3l, _CMP_EQ_OQ));
        const __m256i v161h = _mm256_castpd_si256(_mm256_cmp_pd(v146, v3h, _CMP_EQ_OQ));
        const __m256i v161 = pow_f64_2ulp_avx2_join_mask_avx2(v161l, v161h);
        const __m256i v162l = _mm256_castpd_si256(_mm256_cmp_pd(v131, v3l, _CMP_EQ_OQ));
        const __m256i v162h = _mm256_castpd_si256(_mm256_cmp_pd(v131, v3h, _CMP_EQ_OQ));
        const __m256i v162 = pow_f64_2ulp_avx2_join_mask_avx2(v162l, v162h);
        const __m256i v163 = _mm256_or_si256(v161, v162);
        const __m256i v164 = _mm256_or_si256(v144, v163);
        const __m256i v165l = _mm256_castpd_si256(_mm256_cmp_pd(v13, v3l, _CMP_LT_OQ));
        const __m256i v165h = _mm256_castpd_si256(_mm256_cmp_pd(v13, v3h, _CMP_LT_OQ));
        const __m256i v165 = pow_f64_2ulp_avx2_join_mask_avx2(v165l, v165h);
        const __m256i v166l = _mm256_castpd_si256(_mm256_cmp_pd(v88l, v146, _CMP_LT_OQ));
        const __m256i v166h = _mm256_castpd_si256(_mm256_cmp_pd(v88h, v146, _CMP_LT_OQ));
        const __m256i v166 = pow_f64_2ulp_avx2_join_mask_avx2(v166l, v166h);
        const __m256i v167 = _mm256_xor_si256(v165, v166);
        const __m256d v168l = _mm256_blendv_pd(v146, v131, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v167))));
        const __m256d v168h = _mm256_blendv_pd(v146, v131, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v167, 1))));
        const __m256i v170l = _mm256_castpd_si256(_mm256_cmp_pd(v169, v90l, _CMP_LT_OQ));
        const __m256i v170h = _mm256_castpd_si256(_mm256_cmp_pd(v169, v90h, _CMP_LT_OQ));
        const __m256i v170 = pow_f64_2ulp_avx2_join_mask_avx2(v170l, v170h);
        const __m256i v172l = _mm256_castpd_si256(_mm256_cmp_pd(v90l, v171, _CMP_LT_OQ));
        const __m256i v172h = _mm256_castpd_si256(_mm256_cmp_pd(v90h, v171, _CMP_LT_OQ));
        const __m256i v172 = pow_f64_2ulp_avx2_join_mask_avx2(v172l, v172h);
        const __m256d v174l = _mm256_fmadd_pd(v93l, v37, v91);
        const __m256d v174h = _mm256_fmadd_pd(v93h, v37, v91);
        const __m256d v175l = _mm256_sub_pd(v174l, v91);
        const __m256d v175h = _mm256_sub_pd(v174h, v91);
        const __m256d v176l = _mm256_sub_pd(v93l, v175l);
        const __m256d v176h = _mm256_sub_pd(v93h, v175h);
        const __m256d v177l = _mm256_add_pd(v176l, v91);
        const __m256d v177h = _mm256_add_pd(v176h, v91);
        const __m256i v178l = pow_f64_2ulp_avx2_bits_f64_avx2(v177l);
        const __m256i v178h = pow_f64_2ulp_avx2_bits_f64_avx2(v177h);
        const __m256i v179l = _mm256_slli_epi64(v178l, 52);
        const __m256i v179h = _mm256_slli_epi64(v178h, 52);
        const __m256i v180l = _mm256_add_epi64(v173, v179l);
        const __m256i v180h = _mm256_add_epi64(v173, v179h);
        const __m256d v181l = _mm256_castsi256_pd(v180l);
        const __m256d v181h = _mm256_castsi256_pd(v180h);
        const __m256i v182l = _mm256_castpd_si256(v174l);
        const __m256i v182h = _mm256_castpd_si256(v174h);
        const __m256i v183l = _mm256_slli_epi64(v182l, 52);
        const __m256i v183h = _mm256_slli_epi64(v182h, 52);
        const __m256i v184l = _mm256_add_epi64(v183l, v173);
        const __m256i v184h = _mm256_add_epi64(v183h, v173);
        const __m256d v185l = _mm256_castsi256_pd(v184l);
        const __m256d v185h = _mm256_castsi256_pd(v184h);
        const __m256d v186l = _mm256_mul_pd(v185l, v127l);
        const __m256d v186h = _mm256_mul_pd(v185h, v127h);
        const __m256d v187l = _mm256_mul_pd(v181l, v186l);
        const __m256d v187h = _mm256_mul_pd(v181h, v186h);
        const __m256d v188l = _mm256_blendv_pd(v187l, v146, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v172))));
        const __m256d v188h = _mm256_blendv_pd(v187h, v146, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v172, 1))));
        const __m256d v189l = _mm256_blendv_pd(v188l, v131, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v170))));
        const __m256d v189h = _mm256_blendv_pd(v188h, v131, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v170, 1))));
        const __m256d v190l = _mm256_blendv_pd(v189l, v168l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v164))));
        const __m256d v190h = _mm256_blendv_pd(v189h, v168h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v164, 1))));
        const __m256d v191l = _mm256_mul_pd(v37, v88l);
        const __m256d v191h = _mm256_mul_pd(v37, v88h);
        const __m256d v192l = _mm256_round_pd(v191l, 8);
        const __m256d v192h = _mm256_round_pd(v191h, 8);
        const __m256i v193l = _mm256_castpd_si256(_mm256_cmp_pd(v192l, v191l, _CMP_EQ_OQ));
        const __m256i v193h = _mm256_castpd_si256(_mm256_cmp_pd(v192h, v191h, _CMP_EQ_OQ));
        const __m256i v193 = pow_f64_2ulp_avx2_join_mask_avx2(v193l, v193h);
        const __m256i v194 = _mm256_xor_si256(v193, _mm256_set1_epi32(-1));
        const __m256i v195 = _mm256_and_si256(v194, v152);
        const __m256d v196l = _mm256_fmadd_pd(v35l, v89, v13);
        const __m256d v196h = _mm256_fmadd_pd(v35h, v89, v13);
        const __m256d v197l = _mm256_blendv_pd(v196l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v195))));
        const __m256d v197h = _mm256_blendv_pd(v196h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v195, 1))));
        const __m256d v198l = pow_f64_2ulp_avx2_copysign_f64_avx2(v190l, v197l);
        const __m256d v198h = pow_f64_2ulp_avx2_copysign_f64_avx2(v190h, v197h);
        const __m256d v199l = _mm256_blendv_pd(v198l, v160, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v159))));
        const __m256d v199h = _mm256_blendv_pd(v198h, v160, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v159, 1))));
        const __m256d v200l = _mm256_blendv_pd(v199l, v13, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v150))));
        const __m256d v200h = _mm256_blendv_pd(v199h, v13, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v150, 1))));
        r0l = _mm256_blendv_pd(r0l, v200l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v140))));
        r0h = _mm256_blendv_pd(r0h, v200h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v140, 1))));
    }
    __m256i any2 = v141;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0)) {
        rare = 1;
        const __m256i v201l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v13, _CMP_EQ_OQ));
        const __m256i v201h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v13, _CMP_EQ_OQ));
        const __m256i v201 = pow_f64_2ulp_avx2_join_mask_avx2(v201l, v201h);
        const __m256d v202l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v88l);
        const __m256d v202h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v88h);
        const __m256i v203l = _mm256_castpd_si256(_mm256_cmp_pd(v202l, v131, _CMP_EQ_OQ));
        const __m256i v203h = _mm256_castpd_si256(_mm256_cmp_pd(v202h, v131, _CMP_EQ_OQ));
        const __m256i v203 = pow_f64_2ulp_avx2_join_mask_avx2(v203l, v203h);
        const __m256i v204 = _mm256_and_si256(v201, v203);
        const __m256i v206l = _mm256_castpd_si256(_mm256_cmp_pd(v205, v88l, _CMP_EQ_OQ));
        const __m256i v206h = _mm256_castpd_si256(_mm256_cmp_pd(v205, v88h, _CMP_EQ_OQ));
        const __m256i v206 = pow_f64_2ulp_avx2_join_mask_avx2(v206l, v206h);
        const __m256i v207l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v13, _CMP_EQ_OQ));
        const __m256i v207h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v13, _CMP_EQ_OQ));
        const __m256i v207 = pow_f64_2ulp_avx2_join_mask_avx2(v207l, v207h);
        const __m256i v208 = _mm256_or_si256(v206, v207);
        const __m256i v209 = _mm256_or_si256(v204, v208);
        const __m256d v210l = _mm256_round_pd(v88l, 8);
        const __m256d v210h = _mm256_round_pd(v88h, 8);
        const __m256i v211l = _mm256_castpd_si256(_mm256_cmp_pd(v210l, v88l, _CMP_EQ_OQ));
        const __m256i v211h = _mm256_castpd_si256(_mm256_cmp_pd(v210h, v88h, _CMP_EQ_OQ));
        const __m256i v211 = pow_f64_2ulp_avx2_join_mask_avx2(v211l, v211h);
        const __m256i v212 = _mm256_xor_si256(v211, _mm256_set1_epi32(-1));
        const __m256i v213l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v205, _CMP_LT_OQ));
        const __m256i v213h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v205, _CMP_LT_OQ));
        const __m256i v213 = pow_f64_2ulp_avx2_join_mask_avx2(v213l, v213h);
        const __m256i v214l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v131, _CMP_LT_OQ));
        const __m256i v214h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v131, _CMP_LT_OQ));
        const __m256i v214 = pow_f64_2ulp_avx2_join_mask_avx2(v214l, v214h);
        const __m256i v215 = _mm256_and_si256(v213, v214);
        const __m256i v216 = _mm256_and_si256(v212, v215);
        const __m256i v217l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v88l, _CMP_UNORD_Q));
        const __m256i v217h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v88h, _CMP_UNORD_Q));
        const __m256i v217 = pow_f64_2ulp_avx2_join_mask_avx2(v217l, v217h);
        const __m256i v218 = _mm256_or_si256(v216, v217);
        const __m256i v220l = _mm256_castpd_si256(_mm256_cmp_pd(v205, v3l, _CMP_EQ_OQ));
        const __m256i v220h = _mm256_castpd_si256(_mm256_cmp_pd(v205, v3h, _CMP_EQ_OQ));
        const __m256i v220 = pow_f64_2ulp_avx2_join_mask_avx2(v220l, v220h);
        const __m256i v221l = _mm256_castpd_si256(_mm256_cmp_pd(v131, v3l, _CMP_EQ_OQ));
        const __m256i v221h = _mm256_castpd_si256(_mm256_cmp_pd(v131, v3h, _CMP_EQ_OQ));
        const __m256i v221 = pow_f64_2ulp_avx2_join_mask_avx2(v221l, v221h);
        const __m256i v222 = _mm256_or_si256(v220, v221);
        const __m256i v223 = _mm256_or_si256(v203, v222);
        const __m256i v224l = _mm256_castpd_si256(_mm256_cmp_pd(v13, v3l, _CMP_LT_OQ));
        const __m256i v224h = _mm256_castpd_si256(_mm256_cmp_pd(v13, v3h, _CMP_LT_OQ));
        const __m256i v224 = pow_f64_2ulp_avx2_join_mask_avx2(v224l, v224h);
        const __m256i v225l = _mm256_castpd_si256(_mm256_cmp_pd(v88l, v205, _CMP_LT_OQ));
        const __m256i v225h = _mm256_castpd_si256(_mm256_cmp_pd(v88h, v205, _CMP_LT_OQ));
        const __m256i v225 = pow_f64_2ulp_avx2_join_mask_avx2(v225l, v225h);
        const __m256i v226 = _mm256_xor_si256(v224, v225);
        const __m256d v227l = _mm256_blendv_pd(v205, v131, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v226))));
        const __m256d v227h = _mm256_blendv_pd(v205, v131, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v226, 1))));
        const __m256d v231l = _mm256_mul_pd(v230, v3l);
        const __m256d v231h = _mm256_mul_pd(v230, v3h);
        const __m256i v232l = _mm256_castpd_si256(v231l);
        const __m256i v232h = _mm256_castpd_si256(v231h);
        const __m256i v233l = _mm256_add_epi64(v1, v232l);
        const __m256i v233h = _mm256_add_epi64(v1, v232h);
        const __m256i v234l = _mm256_and_si256(v233l, v6);
        const __m256i v234h = _mm256_and_si256(v233h, v6);
        const __m256i v235l = _mm256_add_epi64(v234l, v8);
        const __m256i v235h = _mm256_add_epi64(v234h, v8);
        const __m256d v236l = _mm256_castsi256_pd(v235l);
        const __m256d v236h = _mm256_castsi256_pd(v235h);
        const __m256d v237l = _mm256_add_pd(v236l, v11);
        const __m256d v237h = _mm256_add_pd(v236h, v11);
        const __m256d v238l = _mm256_add_pd(v236l, v13);
        const __m256d v238h = _mm256_add_pd(v236h, v13);
        const __m256d v239l = _mm256_div_pd(v237l, v238l);
        const __m256d v239h = _mm256_div_pd(v237h, v238h);
        const __m256d v240l = _mm256_mul_pd(v239l, v239l);
        const __m256d v240h = _mm256_mul_pd(v239h, v239h);
        const __m256d v241l = _mm256_mul_pd(v240l, v0);
        const __m256d v241h = _mm256_mul_pd(v240h, v0);
        const __m256d v242l = _mm256_mul_pd(v18, v239l);
        const __m256d v242h = _mm256_mul_pd(v18, v239h);
        const __m256d v243l = _mm256_mul_pd(v241l, v242l);
        const __m256d v243h = _mm256_mul_pd(v241h, v242h);
        const __m256i v244l = _mm256_srli_epi64(v233l, 52);
        const __m256i v244h = _mm256_srli_epi64(v233h, 52);
        const __m256i v245l = _mm256_or_si256(v21, v244l);
        const __m256i v245h = _mm256_or_si256(v21, v244h);
        const __m256d v246l = _mm256_castsi256_pd(v245l);
        const __m256d v246h = _mm256_castsi256_pd(v245h);
        const __m256d v247l = _mm256_sub_pd(v246l, v26);
        const __m256d v247h = _mm256_sub_pd(v246h, v26);
        const __m256d v248l = _mm256_add_pd(v247l, v242l);
        const __m256d v248h = _mm256_add_pd(v247h, v242h);
        const __m256d v249l = _mm256_add_pd(v243l, v248l);
        const __m256d v249h = _mm256_add_pd(v243h, v248h);
        const __m256d v250l = _mm256_sub_pd(v247l, v248l);
        const __m256d v250h = _mm256_sub_pd(v247h, v248h);
        const __m256d v251l = _mm256_add_pd(v242l, v250l);
        const __m256d v251h = _mm256_add_pd(v242h, v250h);
        const __m256d v252l = _mm256_sub_pd(v248l, v249l);
        const __m256d v252h = _mm256_sub_pd(v248h, v249h);
        const __m256d v253l = _mm256_add_pd(v252l, v243l);
        const __m256d v253h = _mm256_add_pd(v252h, v243h);
        const __m256d v255l = _mm256_add_pd(v238l, v11);
        const __m256d v255h = _mm256_add_pd(v238h, v11);
        const __m256d v256l = _mm256_sub_pd(v236l, v255l);
        const __m256d v256h = _mm256_sub_pd(v236h, v255h);
        const __m256d v257l = _mm256_fnmadd_pd(v238l, v239l, v237l);
        const __m256d v257h = _mm256_fnmadd_pd(v238h, v239h, v237h);
        const __m256d v258l = _mm256_fnmadd_pd(v239l, v256l, v257l);
        const __m256d v258h = _mm256_fnmadd_pd(v239h, v256h, v257h);
        const __m256d v259l = _mm256_fnmadd_pd(v239l, v37, v37);
        const __m256d v259h = _mm256_fnmadd_pd(v239h, v37, v37);
        const __m256d v260l = _mm256_mul_pd(v258l, v259l);
        const __m256d v260h = _mm256_mul_pd(v258h, v259h);
        const __m256d v262l = _mm256_fmsub_pd(v18, v239l, v242l);
        const __m256d v262h = _mm256_fmsub_pd(v18, v239h, v242h);
        const __m256d v263l = _mm256_fmadd_pd(v239l, v40, v262l);
        const __m256d v263h = _mm256_fmadd_pd(v239h, v40, v262h);
        const __m256d v264l = _mm256_fmadd_pd(v260l, v18, v263l);
        const __m256d v264h = _mm256_fmadd_pd(v260h, v18, v263h);
        const __m256d v265l = _mm256_fmadd_pd(v240l, v45, v46);
        const __m256d v265h = _mm256_fmadd_pd(v240h, v45, v46);
        const __m256d v266l = _mm256_fmadd_pd(v240l, v265l, v48);
        const __m256d v266h = _mm256_fmadd_pd(v240h, v265h, v48);
        const __m256d v267l = _mm256_fmadd_pd(v240l, v266l, v50);
        const __m256d v267h = _mm256_fmadd_pd(v240h, v266h, v50);
        const __m256d v268l = _mm256_fmadd_pd(v240l, v267l, v53);
        const __m256d v268h = _mm256_fmadd_pd(v240h, v267h, v53);
        const __m256d v269l = _mm256_fmadd_pd(v240l, v268l, v54);
        const __m256d v269h = _mm256_fmadd_pd(v240h, v268h, v54);
        const __m256d v270l = _mm256_fmadd_pd(v240l, v269l, v57);
        const __m256d v270h = _mm256_fmadd_pd(v240h, v269h, v57);
        const __m256d v271l = _mm256_fmadd_pd(v240l, v270l, v59);
        const __m256d v271h = _mm256_fmadd_pd(v240h, v270h, v59);
        const __m256d v272l = _mm256_fmadd_pd(v271l, v240l, v61);
        const __m256d v272h = _mm256_fmadd_pd(v271h, v240h, v61);
        const __m256d v273l = _mm256_fmadd_pd(v240l, v272l, v63);
        const __m256d v273h = _mm256_fmadd_pd(v240h, v272h, v63);
        const __m256d v274l = _mm256_mul_pd(v240l, v273l);
        const __m256d v274h = _mm256_mul_pd(v240h, v273h);
        const __m256d v275l = _mm256_fmadd_pd(v274l, v66, v0);
        const __m256d v275h = _mm256_fmadd_pd(v274h, v66, v0);
        const __m256d v276l = _mm256_add_pd(v239l, v239l);
        const __m256d v276h = _mm256_add_pd(v239h, v239h);
        const __m256d v278l = _mm256_fmsub_pd(v239l, v239l, v240l);
        const __m256d v278h = _mm256_fmsub_pd(v239h, v239h, v240h);
        const __m256d v279l = _mm256_fmadd_pd(v260l, v276l, v278l);
        const __m256d v279h = _mm256_fmadd_pd(v260h, v276h, v278h);
        const __m256d v281l = _mm256_fmsub_pd(v240l, v0, v241l);
        const __m256d v281h = _mm256_fmsub_pd(v240h, v0, v241h);
        const __m256d v282l = _mm256_fmadd_pd(v240l, v72, v281l);
        const __m256d v282h = _mm256_fmadd_pd(v240h, v72, v281h);
        const __m256d v283l = _mm256_fmadd_pd(v275l, v279l, v282l);
        const __m256d v283h = _mm256_fmadd_pd(v275h, v279h, v282h);
        const __m256d v284l = _mm256_fmadd_pd(v240l, v274l, v283l);
        const __m256d v284h = _mm256_fmadd_pd(v240h, v274h, v283h);
        const __m256d v286l = _mm256_fmsub_pd(v241l, v242l, v243l);
        const __m256d v286h = _mm256_fmsub_pd(v241h, v242h, v243h);
        const __m256d v287l = _mm256_fmadd_pd(v284l, v242l, v286l);
        const __m256d v287h = _mm256_fmadd_pd(v284h, v242h, v286h);
        const __m256d v288l = _mm256_fmadd_pd(v264l, v241l, v287l);
        const __m256d v288h = _mm256_fmadd_pd(v264h, v241h, v287h);
        const __m256d v289l = _mm256_add_pd(v288l, v264l);
        const __m256d v289h = _mm256_add_pd(v288h, v264h);
        const __m256d v290l = _mm256_add_pd(v253l, v289l);
        const __m256d v290h = _mm256_add_pd(v253h, v289h);
        const __m256d v291l = _mm256_add_pd(v251l, v290l);
        const __m256d v291h = _mm256_add_pd(v251h, v290h);
        const __m256d v292l = _mm256_add_pd(v249l, v291l);
        const __m256d v292h = _mm256_add_pd(v249h, v291h);
        const __m256d v293l = _mm256_add_pd(v229, v292l);
        const __m256d v293h = _mm256_add_pd(v229, v292h);
        const __m256d v294l = _mm256_mul_pd(v88l, v293l);
        const __m256d v294h = _mm256_mul_pd(v88h, v293h);
        const __m256i v295l = _mm256_castpd_si256(_mm256_cmp_pd(v228, v294l, _CMP_LT_OQ));
        const __m256i v295h = _mm256_castpd_si256(_mm256_cmp_pd(v228, v294h, _CMP_LT_OQ));
        const __m256i v295 = pow_f64_2ulp_avx2_join_mask_avx2(v295l, v295h);
        const __m256i v297l = _mm256_castpd_si256(_mm256_cmp_pd(v294l, v296, _CMP_LT_OQ));
        const __m256i v297h = _mm256_castpd_si256(_mm256_cmp_pd(v294h, v296, _CMP_LT_OQ));
        const __m256i v297 = pow_f64_2ulp_avx2_join_mask_avx2(v297l, v297h);
        const __m256d v299l = _mm256_add_pd(v294l, v91);
        const __m256d v299h = _mm256_add_pd(v294h, v91);
        const __m256d v300l = _mm256_sub_pd(v299l, v91);
        const __m256d v300h = _mm256_sub_pd(v299h, v91);
        const __m256d v301l = _mm256_fmadd_pd(v300l, v37, v91);
        const __m256d v301h = _mm256_fmadd_pd(v300h, v37, v91);
        const __m256d v302l = _mm256_sub_pd(v301l, v91);
        const __m256d v302h = _mm256_sub_pd(v301h, v91);
        const __m256d v303l = _mm256_sub_pd(v300l, v302l);
        const __m256d v303h = _mm256_sub_pd(v300h, v302h);
        const __m256d v304l = _mm256_add_pd(v303l, v91);
        const __m256d v304h = _mm256_add_pd(v303h, v91);
        const __m256i v305l = pow_f64_2ulp_avx2_bits_f64_avx2(v304l);
        const __m256i v305h = pow_f64_2ulp_avx2_bits_f64_avx2(v304h);
        const __m256i v306l = _mm256_slli_epi64(v305l, 52);
        const __m256i v306h = _mm256_slli_epi64(v305h, 52);
        const __m256i v307l = _mm256_add_epi64(v298, v306l);
        const __m256i v307h = _mm256_add_epi64(v298, v306h);
        const __m256d v308l = _mm256_castsi256_pd(v307l);
        const __m256d v308h = _mm256_castsi256_pd(v307h);
        const __m256d v309l = _mm256_sub_pd(v249l, v292l);
        const __m256d v309h = _mm256_sub_pd(v249h, v292h);
        const __m256d v310l = _mm256_add_pd(v309l, v291l);
        const __m256d v310h = _mm256_add_pd(v309h, v291h);
        const __m256d v311l = _mm256_sub_pd(v292l, v293l);
        const __m256d v311h = _mm256_sub_pd(v292h, v293h);
        const __m256d v312l = _mm256_add_pd(v229, v311l);
        const __m256d v312h = _mm256_add_pd(v229, v311h);
        const __m256d v313l = _mm256_add_pd(v310l, v312l);
        const __m256d v313h = _mm256_add_pd(v310h, v312h);
        const __m256d v315l = _mm256_fmsub_pd(v88l, v293l, v294l);
        const __m256d v315h = _mm256_fmsub_pd(v88h, v293h, v294h);
        const __m256d v316l = _mm256_fmadd_pd(v313l, v88l, v315l);
        const __m256d v316h = _mm256_fmadd_pd(v313h, v88h, v315h);
        const __m256d v317l = _mm256_sub_pd(v294l, v300l);
        const __m256d v317h = _mm256_sub_pd(v294h, v300h);
        const __m256d v318l = _mm256_add_pd(v316l, v317l);
        const __m256d v318h = _mm256_add_pd(v316h, v317h);
        const __m256d v319l = _mm256_fmadd_pd(v318l, v101, v102);
        const __m256d v319h = _mm256_fmadd_pd(v318h, v101, v102);
        const __m256d v320l = _mm256_fmadd_pd(v318l, v319l, v104);
        const __m256d v320h = _mm256_fmadd_pd(v318h, v319h, v104);
        const __m256d v321l = _mm256_fmadd_pd(v320l, v318l, v106);
        const __m256d v321h = _mm256_fmadd_pd(v320h, v318h, v106);
        const __m256d v322l = _mm256_fmadd_pd(v321l, v318l, v108);
        const __m256d v322h = _mm256_fmadd_pd(v321h, v318h, v108);
        const __m256d v323l = _mm256_fmadd_pd(v322l, v318l, v110);
        const __m256d v323h = _mm256_fmadd_pd(v322h, v318h, v110);
        const __m256d v324l = _mm256_fmadd_pd(v318l, v323l, v112);
        const __m256d v324h = _mm256_fmadd_pd(v318h, v323h, v112);
        const __m256d v325l = _mm256_fmadd_pd(v324l, v318l, v114);
        const __m256d v325h = _mm256_fmadd_pd(v324h, v318h, v114);
        const __m256d v326l = _mm256_fmadd_pd(v318l, v325l, v117);
        const __m256d v326h = _mm256_fmadd_pd(v318h, v325h, v117);
        const __m256d v327l = _mm256_fmadd_pd(v326l, v318l, v118);
        const __m256d v327h = _mm256_fmadd_pd(v326h, v318h, v118);
        const __m256d v328l = _mm256_fmadd_pd(v318l, v327l, v121);
        const __m256d v328h = _mm256_fmadd_pd(v318h, v327h, v121);
        const __m256d v329l = _mm256_fmadd_pd(v318l, v328l, v123);
        const __m256d v329h = _mm256_fmadd_pd(v318h, v328h, v123);
        const __m256d v330l = _mm256_fmadd_pd(v329l, v318l, v125);
        const __m256d v330h = _mm256_fmadd_pd(v329h, v318h, v125);
        const __m256d v331l = _mm256_fmadd_pd(v318l, v330l, v13);
        const __m256d v331h = _mm256_fmadd_pd(v318h, v330h, v13);
        const __m256i v332l = _mm256_castpd_si256(v301l);
        const __m256i v332h = _mm256_castpd_si256(v301h);
        const __m256i v333l = _mm256_slli_epi64(v332l, 52);
        const __m256i v333h = _mm256_slli_epi64(v332h, 52);
        const __m256i v334l = _mm256_add_epi64(v333l, v298);
        const __m256i v334h = _mm256_add_epi64(v333h, v298);
        const __m256d v335l = _mm256_castsi256_pd(v334l);
        const __m256d v335h = _mm256_castsi256_pd(v334h);
        const __m256d v336l = _mm256_mul_pd(v331l, v335l);
        const __m256d v336h = _mm256_mul_pd(v331h, v335h);
        const __m256d v337l = _mm256_mul_pd(v308l, v336l);
        const __m256d v337h = _mm256_mul_pd(v308h, v336h);
        const __m256d v338l = _mm256_blendv_pd(v337l, v205, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v297))));
        const __m256d v338h = _mm256_blendv_pd(v337h, v205, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v297, 1))));
        const __m256d v339l = _mm256_blendv_pd(v338l, v131, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v295))));
        const __m256d v339h = _mm256_blendv_pd(v338h, v131, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v295, 1))));
        const __m256d v340l = _mm256_blendv_pd(v339l, v227l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v223))));
        const __m256d v340h = _mm256_blendv_pd(v339h, v227h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v223, 1))));
        const __m256d v341l = _mm256_mul_pd(v37, v88l);
        const __m256d v341h = _mm256_mul_pd(v37, v88h);
        const __m256d v342l = _mm256_round_pd(v341l, 8);
        const __m256d v342h = _mm256_round_pd(v341h, 8);
        const __m256i v343l = _mm256_castpd_si256(_mm256_cmp_pd(v342l, v341l, _CMP_EQ_OQ));
        const __m256i v343h = _mm256_castpd_si256(_mm256_cmp_pd(v342h, v341h, _CMP_EQ_OQ));
        const __m256i v343 = pow_f64_2ulp_avx2_join_mask_avx2(v343l, v343h);
        const __m256i v344 = _mm256_xor_si256(v343, _mm256_set1_epi32(-1));
        const __m256i v345 = _mm256_and_si256(v344, v211);
        const __m256d v346l = _mm256_blendv_pd(v13, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v345))));
        const __m256d v346h = _mm256_blendv_pd(v13, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v345, 1))));
        const __m256d v347l = pow_f64_2ulp_avx2_copysign_f64_avx2(v340l, v346l);
        const __m256d v347h = pow_f64_2ulp_avx2_copysign_f64_avx2(v340h, v346h);
        const __m256d v348l = _mm256_blendv_pd(v347l, v219, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v218))));
        const __m256d v348h = _mm256_blendv_pd(v347h, v219, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v218, 1))));
        const __m256d v349l = _mm256_blendv_pd(v348l, v13, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v209))));
        const __m256d v349h = _mm256_blendv_pd(v348h, v13, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v209, 1))));
        r0l = _mm256_blendv_pd(r0l, v349l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v141))));
        r0h = _mm256_blendv_pd(r0h, v349h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v141, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
POW_F64_2ULP_AVX2_AVX2 int pow_f64_2ulp_avx2_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m256i v6 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v8 = _mm256_set1_epi64x(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m256d v11 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v13 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v18 = _mm256_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v26 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v37 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v40 = _mm256_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m256d v45 = _mm256_set1_pd(0x1.642c8590b2164p-5); /* 0.043478260869565216 */
    const __m256d v46 = _mm256_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m256d v48 = _mm256_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m256d v50 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m256d v53 = _mm256_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m256d v54 = _mm256_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m256d v57 = _mm256_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m256d v59 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v61 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v63 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v66 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v72 = _mm256_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m256d v89 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v91 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v101 = _mm256_set1_pd(0x1.816193166d0f9p-40); /* 1.3691488853904128e-12 */
    const __m256d v102 = _mm256_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m256d v104 = _mm256_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m256d v106 = _mm256_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m256d v108 = _mm256_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m256d v110 = _mm256_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m256d v112 = _mm256_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m256d v114 = _mm256_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m256d v117 = _mm256_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m256d v118 = _mm256_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m256d v121 = _mm256_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m256d v123 = _mm256_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m256d v125 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v131 = _mm256_set1_pd(INFINITY);
    const __m256d v133 = _mm256_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m256d v137 = _mm256_set1_pd(0x1.fe8p+9); /* 1021 */
    const __m256d v2l = _mm256_loadu_pd(x0);
    const __m256d v2h = _mm256_loadu_pd(x0 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m256i v5l = _mm256_add_epi64(v1, v4l);
    const __m256i v5h = _mm256_add_epi64(v1, v4h);
    const __m256i v7l = _mm256_and_si256(v5l, v6);
    const __m256i v7h = _mm256_and_si256(v5h, v6);
    const __m256i v9l = _mm256_add_epi64(v7l, v8);
    const __m256i v9h = _mm256_add_epi64(v7h, v8);
    const __m256d v10l = _mm256_castsi256_pd(v9l);
    const __m256d v10h = _mm256_castsi256_pd(v9h);
    const __m256d v12l = _mm256_add_pd(v10l, v11);
    const __m256d v12h = _mm256_add_pd(v10h, v11);
    const __m256d v14l = _mm256_add_pd(v10l, v13);
    const __m256d v14h = _mm256_add_pd(v10h, v13);
    const __m256d v15l = _mm256_div_pd(v12l, v14l);
    const __m256d v15h = _mm256_div_pd(v12h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v17l = _mm256_mul_pd(v0, v16l);
    const __m256d v17h = _mm256_mul_pd(v0, v16h);
    const __m256d v19l = _mm256_mul_pd(v18, v15l);
    const __m256d v19h = _mm256_mul_pd(v18, v15h);
    const __m256d v20l = _mm256_mul_pd(v17l, v19l);
    const __m256d v20h = _mm256_mul_pd(v17h, v19h);
    const __m256i v23l = _mm256_srli_epi64(v5l, 52);
    const __m256i v23h = _mm256_srli_epi64(v5h, 52);
    const __m256i v24l = _mm256_or_si256(v21, v23l);
    const __m256i v24h = _mm256_or_si256(v21, v23h);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256d v27l = _mm256_sub_pd(v25l, v26);
    const __m256d v27h = _mm256_sub_pd(v25h, v26);
    const __m256d v28l = _mm256_add_pd(v19l, v27l);
    const __m256d v28h = _mm256_add_pd(v19h, v27h);
    const __m256d v29l = _mm256_add_pd(v28l, v20l);
    const __m256d v29h = _mm256_add_pd(v28h, v20h);
    const __m256d v30l = _mm256_sub_pd(v28l, v29l);
    const __m256d v30h = _mm256_sub_pd(v28h, v29h);
    const __m256d v31l = _mm256_add_pd(v20l, v30l);
    const __m256d v31h = _mm256_add_pd(v20h, v30h);
    const __m256d v32l = _mm256_add_pd(v14l, v11);
    const __m256d v32h = _mm256_add_pd(v14h, v11);
    const __m256d v33l = _mm256_sub_pd(v10l, v32l);
    const __m256d v33h = _mm256_sub_pd(v10h, v32h);
    const __m256d v35l = _mm256_fnmadd_pd(v15l, v14l, v12l);
    const __m256d v35h = _mm256_fnmadd_pd(v15h, v14h, v12h);
    const __m256d v36l = _mm256_fnmadd_pd(v33l, v15l, v35l);
    const __m256d v36h = _mm256_fnmadd_pd(v33h, v15h, v35h);
    const __m256d v38l = _mm256_fnmadd_pd(v15l, v37, v37);
    const __m256d v38h = _mm256_fnmadd_pd(v15h, v37, v37);
    const __m256d v39l = _mm256_mul_pd(v36l, v38l);
    const __m256d v39h = _mm256_mul_pd(v36h, v38h);
    const __m256d v42l = _mm256_fmsub_pd(v18, v15l, v19l);
    const __m256d v42h = _mm256_fmsub_pd(v18, v15h, v19h);
    const __m256d v43l = _mm256_fmadd_pd(v15l, v40, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v15h, v40, v42h);
    const __m256d v44l = _mm256_fmadd_pd(v18, v39l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v18, v39h, v43h);
    const __m256d v47l = _mm256_fmadd_pd(v16l, v45, v46);
    const __m256d v47h = _mm256_fmadd_pd(v16h, v45, v46);
    const __m256d v49l = _mm256_fmadd_pd(v16l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v16h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v16l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v16h, v50);
    const __m256d v52l = _mm256_mul_pd(v16l, v16l);
    const __m256d v52h = _mm256_mul_pd(v16h, v16h);
    const __m256d v55l = _mm256_fmadd_pd(v53, v16l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53, v16h, v54);
    const __m256d v56l = _mm256_fmadd_pd(v51l, v52l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v51h, v52h, v55h);
    const __m256d v58l = _mm256_fmadd_pd(v16l, v56l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v16h, v56h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v16l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v16h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v16l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v16h, v60h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v62l, v16l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v16h, v63);
    const __m256d v65l = _mm256_mul_pd(v16l, v64l);
    const __m256d v65h = _mm256_mul_pd(v16h, v64h);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v66, v0);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v66, v0);
    const __m256d v68l = _mm256_add_pd(v15l, v15l);
    const __m256d v68h = _mm256_add_pd(v15h, v15h);
    const __m256d v70l = _mm256_fmsub_pd(v15l, v15l, v16l);
    const __m256d v70h = _mm256_fmsub_pd(v15h, v15h, v16h);
    const __m256d v71l = _mm256_fmadd_pd(v68l, v39l, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v68h, v39h, v70h);
    const __m256d v74l = _mm256_fmsub_pd(v0, v16l, v17l);
    const __m256d v74h = _mm256_fmsub_pd(v0, v16h, v17h);
    const __m256d v75l = _mm256_fmadd_pd(v72, v16l, v74l);
    const __m256d v75h = _mm256_fmadd_pd(v72, v16h, v74h);
    const __m256d v76l = _mm256_fmadd_pd(v67l, v71l, v75l);
    const __m256d v76h = _mm256_fmadd_pd(v67h, v71h, v75h);
    const __m256d v77l = _mm256_fmadd_pd(v16l, v65l, v76l);
    const __m256d v77h = _mm256_fmadd_pd(v16h, v65h, v76h);
    const __m256d v79l = _mm256_fmsub_pd(v17l, v19l, v20l);
    const __m256d v79h = _mm256_fmsub_pd(v17h, v19h, v20h);
    const __m256d v80l = _mm256_fmadd_pd(v19l, v77l, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v19h, v77h, v79h);
    const __m256d v81l = _mm256_fmadd_pd(v17l, v44l, v80l);
    const __m256d v81h = _mm256_fmadd_pd(v17h, v44h, v80h);
    const __m256d v82l = _mm256_add_pd(v81l, v44l);
    const __m256d v82h = _mm256_add_pd(v81h, v44h);
    const __m256d v83l = _mm256_add_pd(v31l, v82l);
    const __m256d v83h = _mm256_add_pd(v31h, v82h);
    const __m256d v84l = _mm256_sub_pd(v27l, v28l);
    const __m256d v84h = _mm256_sub_pd(v27h, v28h);
    const __m256d v85l = _mm256_add_pd(v84l, v19l);
    const __m256d v85h = _mm256_add_pd(v84h, v19h);
    const __m256d v86l = _mm256_add_pd(v83l, v85l);
    const __m256d v86h = _mm256_add_pd(v83h, v85h);
    const __m256d v87l = _mm256_add_pd(v86l, v29l);
    const __m256d v87h = _mm256_add_pd(v86h, v29h);
    const __m256d v88l = _mm256_loadu_pd(x1);
    const __m256d v88h = _mm256_loadu_pd(x1 + 4);
    const __m256d v90l = _mm256_fmadd_pd(v87l, v88l, v89);
    const __m256d v90h = _mm256_fmadd_pd(v87h, v88h, v89);
    const __m256i v132l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v131, _CMP_LT_OQ));
    const __m256i v132h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v131, _CMP_LT_OQ));
    const __m256i v132 = pow_f64_2ulp_avx2_join_mask_avx2(v132l, v132h);
    const __m256i v134l = _mm256_castpd_si256(_mm256_cmp_pd(v133, v2l, _CMP_LE_OQ));
    const __m256i v134h = _mm256_castpd_si256(_mm256_cmp_pd(v133, v2h, _CMP_LE_OQ));
    const __m256i v134 = pow_f64_2ulp_avx2_join_mask_avx2(v134l, v134h);
    const __m256i v135 = _mm256_and_si256(v132, v134);
    const __m256d v136l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v90l);
    const __m256d v136h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v90h);
    const __m256i v138l = _mm256_castpd_si256(_mm256_cmp_pd(v136l, v137, _CMP_LE_OQ));
    const __m256i v138h = _mm256_castpd_si256(_mm256_cmp_pd(v136h, v137, _CMP_LE_OQ));
    const __m256i v138 = pow_f64_2ulp_avx2_join_mask_avx2(v138l, v138h);
    const __m256i v139 = _mm256_and_si256(v135, v138);
    const __m256i v140 = _mm256_xor_si256(v139, _mm256_set1_epi32(-1));
    const __m256i v141l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v133, _CMP_LT_OQ));
    const __m256i v141h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v133, _CMP_LT_OQ));
    const __m256i v141 = pow_f64_2ulp_avx2_join_mask_avx2(v141l, v141h);
    __m256i any1 = v140;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    __m256i any2 = v141;
    if (__builtin_expect(!_mm256_testz_si256(any2, any2), 0))
        return 0;
    const __m256d v92l = _mm256_add_pd(v90l, v91);
    const __m256d v92h = _mm256_add_pd(v90h, v91);
    const __m256d v93l = _mm256_sub_pd(v92l, v91);
    const __m256d v93h = _mm256_sub_pd(v92h, v91);
    const __m256d v94l = _mm256_sub_pd(v90l, v93l);
    const __m256d v94h = _mm256_sub_pd(v90h, v93h);
    const __m256d v95l = _mm256_sub_pd(v29l, v87l);
    const __m256d v95h = _mm256_sub_pd(v29h, v87h);
    const __m256d v96l = _mm256_add_pd(v95l, v86l);
    const __m256d v96h = _mm256_add_pd(v95h, v86h);
    const __m256d v98l = _mm256_fmsub_pd(v87l, v88l, v90l);
    const __m256d v98h = _mm256_fmsub_pd(v87h, v88h, v90h);
    const __m256d v99l = _mm256_fmadd_pd(v96l, v88l, v98l);
    const __m256d v99h = _mm256_fmadd_pd(v96h, v88h, v98h);
    const __m256d v100l = _mm256_add_pd(v94l, v99l);
    const __m256d v100h = _mm256_add_pd(v94h, v99h);
    const __m256d v103l = _mm256_fmadd_pd(v100l, v101, v102);
    const __m256d v103h = _mm256_fmadd_pd(v100h, v101, v102);
    const __m256d v105l = _mm256_fmadd_pd(v100l, v103l, v104);
    const __m256d v105h = _mm256_fmadd_pd(v100h, v103h, v104);
    const __m256d v107l = _mm256_fmadd_pd(v100l, v105l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v100h, v105h, v106);
    const __m256d v109l = _mm256_fmadd_pd(v100l, v107l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v100h, v107h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v100l, v109l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v100h, v109h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v100l, v111l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v100h, v111h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v100l, v113l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v100h, v113h, v114);
    const __m256d v116l = _mm256_fmadd_pd(v100l, v100l, v89);
    const __m256d v116h = _mm256_fmadd_pd(v100h, v100h, v89);
    const __m256d v119l = _mm256_fmadd_pd(v100l, v117, v118);
    const __m256d v119h = _mm256_fmadd_pd(v100h, v117, v118);
    const __m256d v120l = _mm256_fmadd_pd(v115l, v116l, v119l);
    const __m256d v120h = _mm256_fmadd_pd(v115h, v116h, v119h);
    const __m256d v122l = _mm256_fmadd_pd(v100l, v120l, v121);
    const __m256d v122h = _mm256_fmadd_pd(v100h, v120h, v121);
    const __m256d v124l = _mm256_fmadd_pd(v100l, v122l, v123);
    const __m256d v124h = _mm256_fmadd_pd(v100h, v122h, v123);
    const __m256d v126l = _mm256_fmadd_pd(v100l, v124l, v125);
    const __m256d v126h = _mm256_fmadd_pd(v100h, v124h, v125);
    const __m256d v127l = _mm256_fmadd_pd(v100l, v126l, v13);
    const __m256d v127h = _mm256_fmadd_pd(v100h, v126h, v13);
    const __m256i v128l = _mm256_castpd_si256(v92l);
    const __m256i v128h = _mm256_castpd_si256(v92h);
    const __m256i v129l = _mm256_slli_epi64(v128l, 52);
    const __m256i v129h = _mm256_slli_epi64(v128h, 52);
    const __m256d v130l = _mm256_castsi256_pd(_mm256_add_epi64(pow_f64_2ulp_avx2_bits_f64_avx2(v127l), v129l));
    const __m256d v130h = _mm256_castsi256_pd(_mm256_add_epi64(pow_f64_2ulp_avx2_bits_f64_avx2(v127h), v129h));
    _mm256_storeu_pd(y, v130l);
    _mm256_storeu_pd(y + 4, v130h);
    return 1;
}

static POW_F64_2ULP_AVX2_AVX2_TARGET void pow_f64_2ulp_avx2_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && pow_f64_2ulp_avx2_step_avx2(x0 + i, x1 + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = pow_f64_2ulp_avx2_rare_avx2(x0 + i, x1 + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        pow_f64_2ulp_avx2_rare_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
POW_F64_2ULP_AVX2_AVX512 __m512i pow_f64_2ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
POW_F64_2ULP_AVX2_AVX512 __mmask8 pow_f64_2ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_F64_2ULP_AVX2_AVX512 __m512d pow_f64_2ulp_avx2_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
POW_F64_2ULP_AVX2_AVX512 void pow_f64_2ulp_avx2_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(2638147582215219)); /* 0x00095f619980c433 */
    const __m512i v6 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v8 = _mm512_set1_epi64(INT64_C(4604544271217802189)); /* 0x3fe6a09e667f3bcd */
    const __m512d v11 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v13 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v18 = _mm512_set1_pd(0x1.71547652b82fep+1); /* 2.8853900817779268 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v26 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v37 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v40 = _mm512_set1_pd(0x1.777d0ffda0d24p-55); /* 4.0710547481862066e-17 */
    const __m512d v45 = _mm512_set1_pd(0x1.642c8590b2164p-5); /* 0.043478260869565216 */
    const __m512d v46 = _mm512_set1_pd(0x1.8618618618618p-5); /* 0.047619047619047616 */
    const __m512d v48 = _mm512_set1_pd(0x1.af286bca1af28p-5); /* 0.052631578947368418 */
    const __m512d v50 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-5); /* 0.058823529411764705 */
    const __m512d v53 = _mm512_set1_pd(0x1.1111111111111p-4); /* 0.066666666666666666 */
    const __m512d v54 = _mm512_set1_pd(0x1.3b13b13b13b14p-4); /* 0.076923076923076927 */
    const __m512d v57 = _mm512_set1_pd(0x1.745d1745d1746p-4); /* 0.090909090909090912 */
    const __m512d v59 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v61 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v63 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v66 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v72 = _mm512_set1_pd(0x1.5555555555555p-56); /* 1.8503717077085941e-17 */
    const __m512d v89 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v91 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v101 = _mm512_set1_pd(0x1.816193166d0f9p-40); /* 1.3691488853904128e-12 */
    const __m512d v102 = _mm512_set1_pd(0x1.c3bd650fc2986p-36); /* 2.5678435993488206e-11 */
    const __m512d v104 = _mm512_set1_pd(0x1.e8cac7351bb25p-32); /* 4.4455382718708116e-10 */
    const __m512d v106 = _mm512_set1_pd(0x1.e4cf5158b8ecap-28); /* 7.0549116208011234e-09 */
    const __m512d v108 = _mm512_set1_pd(0x1.b5253d395e7c4p-24); /* 1.01780860092397e-07 */
    const __m512d v110 = _mm512_set1_pd(0x1.62c0223a5c824p-20); /* 1.321548679014431e-06 */
    const __m512d v112 = _mm512_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m512d v114 = _mm512_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m512d v117 = _mm512_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m512d v118 = _mm512_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m512d v121 = _mm512_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m512d v123 = _mm512_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m512d v125 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v131 = _mm512_set1_pd(INFINITY);
    const __m512d v133 = _mm512_set1_pd(0x1p-1022); /* 2.2250738585072014e-308 */
    const __m512d v137 = _mm512_set1_pd(0x1.fe8p+9); /* 1021 */
    const __m512d v146 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v160 = _mm512_set1_pd(NAN);
    const __m512d v169 = _mm512_set1_pd(0x1.13p+10); /* 1100 */
    const __m512d v171 = _mm512_set1_pd(-0x1.13p+10); /* -1100 */
    const __m512i v173 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v205 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v219 = _mm512_set1_pd(NAN);
    const __m512d v228 = _mm512_set1_pd(0x1.13p+10); /* 1100 */
    const __m512d v229 = _mm512_set1_pd(-0x1.bp+5); /* -54 */
    const __m512d v230 = _mm512_set1_pd(0x1p+54); /* 18014398509481984 */
    const __m512d v296 = _mm512_set1_pd(-0x1.13p+10); /* -1100 */
    const __m512i v298 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v2l = _mm512_loadu_pd(x0);
    const __m512d v2h = _mm512_loadu_pd(x0 + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m512i v5l = _mm512_add_epi64(v1, v4l);
    const __m512i v5h = _mm512_add_epi64(v1, v4h);
    const __m512i v7l = _mm512_and_si512(v5l, v6);
    const __m512i v7h = _mm512_and_si512(v5h, v6);
    const __m512i v9l = _mm512_add_epi64(v7l, v8);
    const __m512i v9h = _mm512_add_epi64(v7h, v8);
    const __m512d v10l = _mm512_castsi512_pd(v9l);
    const __m512d v10h = _mm512_castsi512_pd(v9h);
    const __m512d v12l = _mm512_add_pd(v10l, v11);
    const __m512d v12h = _mm512_add_pd(v10h, v11);
    const __m512d v14l = _mm512_add_pd(v10l, v13);
    const __m512d v14h = _mm512_add_pd(v10h, v13);
    const __m512d v15l = _mm512_div_pd(v12l, v14l);
    const __m512d v15h = _mm512_div_pd(v12h, v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v17l = _mm512_mul_pd(v0, v16l);
    const __m512d v17h = _mm512_mul_pd(v0, v16h);
    const __m512d v19l = _mm512_mul_pd(v18, v15l);
    const __m512d v19h = _mm512_mul_pd(v18, v15h);
    const __m512d v20l = _mm512_mul_pd(v17l, v19l);
    const __m512d v20h = _mm512_mul_pd(v17h, v19h);
    const __m512i v23l = _mm512_srli_epi64(v5l, 52);
    const __m512i v23h = _mm512_srli_epi64(v5h, 52);
    const __m512i v24l = _mm512_or_si512(v21, v23l);
    const __m512i v24h = _mm512_or_si512(v21, v23h);
    const __m512d v25l = _mm512_castsi512_pd(v24l);
    const __m512d v25h = _mm512_castsi512_pd(v24h);
    const __m512d v27l = _mm512_sub_pd(v25l, v26);
    const __m512d v27h = _mm512_sub_pd(v25h, v26);
    const __m512d v28l = _mm512_add_pd(v19l, v27l);
    const __m512d v28h = _mm512_add_pd(v19h, v27h);
    const __m512d v29l = _mm512_add_pd(v28l, v20l);
    const __m512d v29h = _mm512_add_pd(v28h, v20h);
    const __m512d v30l = _mm512_sub_pd(v28l, v29l);
    const __m512d v30h = _mm512_sub_pd(v28h, v29h);
    const __m512d v31l = _mm512_add_pd(v20l, v30l);
    const __m512d v31h = _mm512_add_pd(v20h, v30h);
    const __m512d v32l = _mm512_add_pd(v14l, v11);
    const __m512d v32h = _mm512_add_pd(v14h, v11);
    const __m512d v33l = _mm512_sub_pd(v10l, v32l);
    const __m512d v33h = _mm512_sub_pd(v10h, v32h);
    const __m512d v35l = _mm512_fnmadd_pd(v15l, v14l, v12l);
    const __m512d v35h = _mm512_fnmadd_pd(v15h, v14h, v12h);
    const __m512d v36l = _mm512_fnmadd_pd(v33l, v15l, v35l);
    const __m512d v36h = _mm512_fnmadd_pd(v33h, v15h, v35h);
    const __m512d v38l = _mm512_fnmadd_pd(v15l, v37, v37);
    const __m512d v38h = _mm512_fnmadd_pd(v15h, v37, v37);
    const __m512d v39l = _mm512_mul_pd(v36l, v38l);
    const __m512d v39h = _mm512_mul_pd(v36h, v38h);
    const __m512d v42l = _mm512_fmsub_pd(v18, v15l, v19l);
    const __m512d v42h = _mm512_fmsub_pd(v18, v15h, v19h);
    const __m512d v43l = _mm512_fmadd_pd(v15l, v40, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v15h, v40, v42h);
    const __m512d v44l = _mm512_fmadd_pd(v18, v39l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v18, v39h, v43h);
    const __m512d v47l = _mm512_fmadd_pd(v16l, v45, v46);
    const __m512d v47h = _mm512_fmadd_pd(v16h, v45, v46);
    const __m512d v49l = _mm512_fmadd_pd(v16l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v16h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v16l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v16h, v50);
    const __m512d v52l = _mm512_mul_pd(v16l, v16l);
    const __m512d v52h = _mm512_mul_pd(v16h, v16h);
    const __m512d v55l = _mm512_fmadd_pd(v53, v16l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53, v16h, v54);
    const __m512d v56l = _mm512_fmadd_pd(v51l, v52l, v55l);
    const __m512d v56h = _mm512_fmadd_pd(v51h, v52h, v55h);
    const __m512d v58l = _mm512_fmadd_pd(v16l, v56l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v16h, v56h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v16l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v16h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v16l, v60l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v16h, v60h, v61);
    const __m512d v64l = _mm512_fmadd_pd(v62l, v16l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v62h, v16h, v63);
    const __m512d v65l = _mm512_mul_pd(v16l, v64l);
    const __m512d v65h = _mm512_mul_pd(v16h, v64h);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v66, v0);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v66, v0);
    const __m512d v68l = _mm512_add_pd(v15l, v15l);
    const __m512d v68h = _mm512_add_pd(v15h, v15h);
    const __m512d v70l = _mm512_fmsub_pd(v15l, v15l, v16l);
    const __m512d v70h = _mm512_fmsub_pd(v15h, v15h, v16h);
    const __m512d v71l = _mm512_fmadd_pd(v68l, v39l, v70l);
    const __m512d v71h = _mm512_fmadd_pd(v68h, v39h, v70h);
    const __m512d v74l = _mm512_fmsub_pd(v0, v16l, v17l);
    const __m512d v74h = _mm512_fmsub_pd(v0, v16h, v17h);
    const __m512d v75l = _mm512_fmadd_pd(v72, v16l, v74l);
    const __m512d v75h = _mm512_fmadd_pd(v72, v16h, v74h);
    const __m512d v76l = _mm512_fmadd_pd(v67l, v71l, v75l);
    const __m512d v76h = _mm512_fmadd_pd(v67h, v71h, v75h);
    const __m512d v77l = _mm512_fmadd_pd(v16l, v65l, v76l);
    const __m512d v77h = _mm512_fmadd_pd(v16h, v65h, v76h);
    const __m512d v79l = _mm512_fmsub_pd(v17l, v19l, v20l);
    const __m512d v79h = _mm512_fmsub_pd(v17h, v19h, v20h);
    const __m512d v80l = _mm512_fmadd_pd(v19l, v77l, v79l);
    const __m512d v80h = _mm512_fmadd_pd(v19h, v77h, v79h);
    const __m512d v81l = _mm512_fmadd_pd(v17l, v44l, v80l);
    const __m512d v81h = _mm512_fmadd_pd(v17h, v44h, v80h);
    const __m512d v82l = _mm512_add_pd(v81l, v44l);
    const __m512d v82h = _mm512_add_pd(v81h, v44h);
    const __m512d v83l = _mm512_add_pd(v31l, v82l);
    const __m512d v83h = _mm512_add_pd(v31h, v82h);
    const __m512d v84l = _mm512_sub_pd(v27l, v28l);
    const __m512d v84h = _mm512_sub_pd(v27h, v28h);
    const __m512d v85l = _mm512_add_pd(v84l, v19l);
    const __m512d v85h = _mm512_add_pd(v84h, v19h);
    const __m512d v86l = _mm512_add_pd(v83l, v85l);
    const __m512d v86h = _mm512_add_pd(v83h, v85h);
    const __m512d v87l = _mm512_add_pd(v86l, v29l);
    const __m512d v87h = _mm512_add_pd(v86h, v29h);
    const __m512d v88l = _mm512_loadu_pd(x1);
    const __m512d v88h = _mm512_loadu_pd(x1 + 8);
    const __m512d v90l = _mm512_fmadd_pd(v87l, v88l, v89);
    const __m512d v90h = _mm512_fmadd_pd(v87h, v88h, v89);
    const __m512d v92l = _mm512_add_pd(v90l, v91);
    const __m512d v92h = _mm512_add_pd(v90h, v91);
    const __m512d v93l = _mm512_sub_pd(v92l, v91);
    const __m512d v93h = _mm512_sub_pd(v92h, v91);
    const __m512d v94l = _mm512_sub_pd(v90l, v93l);
    const __m512d v94h = _mm512_sub_pd(v90h, v93h);
    const __m512d v95l = _mm512_sub_pd(v29l, v87l);
    const __m512d v95h = _mm512_sub_pd(v29h, v87h);
    const __m512d v96l = _mm512_add_pd(v95l, v86l);
    const __m512d v96h = _mm512_add_pd(v95h, v86h);
    const __m512d v98l = _mm512_fmsub_pd(v87l, v88l, v90l);
    const __m512d v98h = _mm512_fmsub_pd(v87h, v88h, v90h);
    const __m512d v99l = _mm512_fmadd_pd(v96l, v88l, v98l);
    const __m512d v99h = _mm512_fmadd_pd(v96h, v88h, v98h);
    const __m512d v100l = _mm512_add_pd(v94l, v99l);
    const __m512d v100h = _mm512_add_pd(v94h, v99h);
    const __m512d v103l = _mm512_fmadd_pd(v100l, v101, v102);
    const __m512d v103h = _mm512_fmadd_pd(v100h, v101, v102);
    const __m512d v105l = _mm512_fmadd_pd(v100l, v103l, v104);
    const __m512d v105h = _mm512_fmadd_pd(v100h, v103h, v104);
    const __m512d v107l = _mm512_fmadd_pd(v100l, v105l, v106);
    const __m512d v107h = _mm512_fmadd_pd(v100h, v105h, v106);
    const __m512d v109l = _mm512_fmadd_pd(v100l, v107l, v108);
    const __m512d v109h = _mm512_fmadd_pd(v100h, v107h, v108);
    const __m512d v111l = _mm512_fmadd_pd(v100l, v109l, v110);
    const __m512d v111h = _mm512_fmadd_pd(v100h, v109h, v110);
    const __m512d v113l = _mm512_fmadd_pd(v100l, v111l, v112);
    const __m512d v113h = _mm512_fmadd_pd(v100h, v111h, v112);
    const __m512d v115l = _mm512_fmadd_pd(v100l, v113l, v114);
    const __m512d v115h = _mm512_fmadd_pd(v100h, v113h, v114);
    const __m512d v116l = _mm512_fmadd_pd(v100l, v100l, v89);
    const __m512d v116h = _mm512_fmadd_pd(v100h, v100h, v89);
    const __m512d v119l = _mm512_fmadd_pd(v100l, v117, v118);
    const __m512d v119h = _mm512_fmadd_pd(v100h, v117, v118);
    const __m512d v120l = _mm512_fmadd_pd(v115l, v116l, v119l);
    const __m512d v120h = _mm512_fmadd_pd(v115h, v116h, v119h);
    const __m512d v122l = _mm512_fmadd_pd(v100l, v120l, v121);
    const __m512d v122h = _mm512_fmadd_pd(v100h, v120h, v121);
    const __m512d v124l = _mm512_fmadd_pd(v100l, v122l, v123);
    const __m512d v124h = _mm512_fmadd_pd(v100h, v122h, v123);
    const __m512d v126l = _mm512_fmadd_pd(v100l, v124l, v125);
    const __m512d v126h = _mm512_fmadd_pd(v100h, v124h, v125);
    const __m512d v127l = _mm512_fmadd_pd(v100l, v126l, v13);
    const __m512d v127h = _mm512_fmadd_pd(v100h, v126h, v13);
    const __m512i v128l = _mm512_castpd_si512(v92l);
    const __m512i v128h = _mm512_castpd_si512(v92h);
    const __m512i v129l = _mm512_slli_epi64(v128l, 52);
    const __m512i v129h = _mm512_slli_epi64(v128h, 52);
    const __m512d v130l = _mm512_castsi512_pd(_mm512_add_epi64(pow_f64_2ulp_avx2_bits_f64_avx512(v127l), v129l));
    const __m512d v130h = _mm512_castsi512_pd(_mm512_add_epi64(pow_f64_2ulp_avx2_bits_f64_avx512(v127h), v129h));
    const __mmask8 v132l = _mm512_cmp_pd_mask(v2l, v131, _CMP_LT_OQ);
    const __mmask8 v132h = _mm512_cmp_pd_mask(v2h, v131, _CMP_LT_OQ);
    const __mmask16 v132 = _mm512_kunpackb(v132h, v132l);
    const __mmask8 v134l = _mm512_cmp_pd_mask(v133, v2l, _CMP_LE_OQ);
    const __mmask8 v134h = _mm512_cmp_pd_mask(v133, v2h, _CMP_LE_OQ);
    const __mmask16 v134 = _mm512_kunpackb(v134h, v134l);
    const __mmask16 v135 = (__mmask16)(v132 & v134);
    const __m512d v136l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v90l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v136h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v90h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v138l = _mm512_cmp_pd_mask(v136l, v137, _CMP_LE_OQ);
    const __mmask8 v138h = _mm512_cmp_pd_mask(v136h, v137, _CMP_LE_OQ);
    const __mmask16 v138 = _mm512_kunpackb(v138h, v138l);
    const __mmask16 v139 = (__mmask16)(v135 & v138);
    const __mmask16 v140 = (__mmask16)~v139;
    const __mmask8 v141l = _mm512_cmp_pd_mask(v3l, v133, _CMP_LT_OQ);
    const __mmask8 v141h = _mm512_cmp_pd_mask(v3h, v133, _CMP_LT_OQ);
    const __mmask16 v141 = _mm512_kunpackb(v141h, v141l);
    __m512d r0l = v130l;
    __m512d r0h = v130h;
    __mmask16 any1 = v140;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v142l = _mm512_cmp_pd_mask(v3l, v13, _CMP_EQ_OQ);
        const __mmask8 v142h = _mm512_cmp_pd_mask(v3h, v13, _CMP_EQ_OQ);
        const __mmask16 v142 = _mm512_kunpackb(v142h, v142l);
        const __m512d v143l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v88l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v143h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v88h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v144l = _mm512_cmp_pd_mask(v143l, v131, _CMP_EQ_OQ);
        const __mmask8 v144h = _mm512_cmp_pd_mask(v143h, v131, _CMP_EQ_OQ);
        const __mmask16 v144 = _mm512_kunpackb(v144h, v144l);
        const __mmask16 v145 = (__mmask16)(v142 & v144);
        const __mmask8 v147l = _mm512_cmp_pd_mask(v146, v88l, _CMP_EQ_OQ);
        const __mmask8 v147h = _mm512_cmp_pd_mask(v146, v88h, _CMP_EQ_OQ);
        const __mmask16 v147 = _mm512_kunpackb(v147h, v147l);
        const __mmask8 v148l = _mm512_cmp_pd_mask(v2l, v13, _CMP_EQ_OQ);
        const __mmask8 v148h = _mm512_cmp_pd_mask(v2h, v13, _CMP_EQ_OQ);
        const __mmask16 v148 = _mm512_kunpackb(v148h, v148l);
        const __mmask16 v149 = (__mmask16)(v147 | v148);
        const __mmask16 v150 = (__mmask16)(v145 | v149);
        const __m512d v151l = _mm512_roundscale_pd(v88l, 8);
        const __m512d v151h = _mm512_roundscale_pd(v88h, 8);
        const __mmask8 v152l = _mm512_cmp_pd_mask(v151l, v88l, _CMP_EQ_OQ);
        const __mmask8 v152h = _mm512_cmp_pd_mask(v151h, v88h, _CMP_EQ_OQ);
        const __mmask16 v152 = _mm512_kunpackb(v152h, v152l);
        const __mmask16 v153 = (__mmask16)~v152;
        const __mmask8 v154l = _mm512_cmp_pd_mask(v2l, v146, _CMP_LT_OQ);
        const __mmask8 v154h = _mm512_cmp_pd_mask(v2h, v146, _CMP_LT_OQ);
        const __mmask16 v154 = _mm512_kunpackb(v154h, v154l);
        const __mmask8 v155l = _mm512_cmp_pd_mask(v3l, v131, _CMP_LT_OQ);
        const __mmask8 v155h = _mm512_cmp_pd_mask(v3h, v131, _CMP_LT_OQ);
        const __mmask16 v155 = _mm512_kunpackb(v155h, v155l);
        const __mmask16 v156 = (__mmask16)(v154 & v155);
        const __mmask16 v157 = (__mmask16)(v153 & v156);
        const __mmask8 v158l = _mm512_cmp_pd_mask(v2l, v88l, _CMP_UNORD_Q);
        const __mmask8 v158h = _mm512_cmp_pd_mask(v2h, v88h, _CMP_UNORD_Q);
        const __mmask16 v158 = _mm512_kunpackb(v158h, v158l);
        const __mmask16 v159 = (__mmask16)(v157 | v158);
        const __mmask8 v161l = _mm512_cmp_pd_mask(v146, v3l, _CMP_EQ_OQ);
        const __mmask8 v161h = _mm512_cmp_pd_mask(v146, v3h, _CMP_EQ_OQ);
        const __mmask16 v161 = _mm512_kunpackb(v161h, v161l);
        const __mmask8 v162l = _mm512_cmp_pd_mask(v131, v3l, _CMP_EQ_OQ);
        const __mmask8 v162h = _mm512_cmp_pd_mask(v131, v3h, _CMP_EQ_OQ);
        const __mmask16 v162 = _mm512_kunpackb(v162h, v162l);
        const __mmask16 v163 = (__mmask16)(v161 | v162);
        const __mmask16 v164 = (__mmask16)(v144 | v163);
        const __mmask8 v165l = _mm512_cmp_pd_mask(v13, v3l, _CMP_LT_OQ);
        const __mmask8 v165h = _mm512_cmp_pd_mask(v13, v3h, _CMP_LT_OQ);
        const __mmask16 v165 = _mm512_kunpackb(v165h, v165l);
        const __mmask8 v166l = _mm512_cmp_pd_mask(v88l, v146, _CMP_LT_OQ);
        const __mmask8 v166h = _mm512_cmp_pd_mask(v88h, v146, _CMP_LT_OQ);
        const __mmask16 v166 = _mm512_kunpackb(v166h, v166l);
        const __mmask16 v167 = (__mmask16)(v165 ^ v166);
        const __m512d v168l = _mm512_mask_blend_pd((__mmask8)v167, v146, v131);
        const __m512d v168h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v167), v146, v131);
        const __mmask8 v170l = _mm512_cmp_pd_mask(v169, v90l, _CMP_LT_OQ);
        const __mmask8 v170h = _mm512_cmp_pd_mask(v169, v90h, _CMP_LT_OQ);
        const __mmask16 v170 = _mm512_kunpackb(v170h, v170l);
        const __mmask8 v172l = _mm512_cmp_pd_mask(v90l, v171, _CMP_LT_OQ);
        const __mmask8 v172h = _mm512_cmp_pd_mask(v90h, v171, _CMP_LT_OQ);
        const __mmask16 v172 = _mm512_kunpackb(v172h, v172l);
        const __m512d v174l = _mm512_fmadd_pd(v93l, v37, v91);
        const __m512d v174h = _mm512_fmadd_pd(v93h, v37, v91);
        const __m512d v175l = _mm512_sub_pd(v174l, v91);
        const __m512d v175h = _mm512_sub_pd(v174h, v91);
        const __m512d v176l = _mm512_sub_pd(v93l, v175l);
        const __m512d v176h = _mm512_sub_pd(v93h, v175h);
        const __m512d v177l = _mm512_add_pd(v176l, v91);
        const __m512d v177h = _mm512_add_pd(v176h, v91);
        const __m512i v178l = pow_f64_2ulp_avx2_bits_f64_avx512(v177l);
        const __m512i v178h = pow_f64_2ulp_avx2_bits_f64_avx512(v177h);
        const __m512i v179l = _mm512_slli_epi64(v178l, 52);
        const __m512i v179h = _mm512_slli_epi64(v178h, 52);
        const __m512i v180l = _mm512_add_epi64(v173, v179l);
        const __m512i v180h = _mm512_add_epi64(v173, v179h);
        const __m512d v181l = _mm512_castsi512_pd(v180l);
        const __m512d v181h = _mm512_castsi512_pd(v180h);
        const __m512i v182l = _mm512_castpd_si512(v174l);
        const __m512i v182h = _mm512_castpd_si512(v174h);
        const __m512i v183l = _mm512_slli_epi64(v182l, 52);
        const __m512i v183h = _mm512_slli_epi64(v182h, 52);
        const __m512i v184l = _mm512_add_epi64(v183l, v173);
        const __m512i v184h = _mm512_add_epi64(v183h, v173);
        const __m512d v185l = _mm512_castsi512_pd(v184l);
        const __m512d v185h = _mm512_castsi512_pd(v184h);
        const __m512d v186l = _mm512_mul_pd(v185l, v127l);
        const __m512d v186h = _mm512_mul_pd(v185h, v127h);
        const __m512d v187l = _mm512_mul_pd(v181l, v186l);
        const __m512d v187h = _mm512_mul_pd(v181h, v186h);
        const __m512d v188l = _mm512_mask_blend_pd((__mmask8)v172, v187l, v146);
        const __m512d v188h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v172), v187h, v146);
        const __m512d v189l = _mm512_mask_blend_pd((__mmask8)v170, v188l, v131);
        const __m512d v189h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v170), v188h, v131);
        const __m512d v190l = _mm512_mask_blend_pd((__mmask8)v164, v189l, v168l);
        const __m512d v190h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v164), v189h, v168h);
        const __m512d v191l = _mm512_mul_pd(v37, v88l);
        const __m512d v191h = _mm512_mul_pd(v37, v88h);
        const __m512d v192l = _mm512_roundscale_pd(v191l, 8);
        const __m512d v192h = _mm512_roundscale_pd(v191h, 8);
        const __mmask8 v193l = _mm512_cmp_pd_mask(v192l, v191l, _CMP_EQ_OQ);
        const __mmask8 v193h = _mm512_cmp_pd_mask(v192h, v191h, _CMP_EQ_OQ);
        const __mmask16 v193 = _mm512_kunpackb(v193h, v193l);
        const __mmask16 v194 = (__mmask16)~v193;
        const __mmask16 v195 = (__mmask16)(v194 & v152);
        const __m512d v196l = _mm512_fmadd_pd(v35l, v89, v13);
        const __m512d v196h = _mm512_fmadd_pd(v35h, v89, v13);
        const __m512d v197l = _mm512_mask_blend_pd((__mmask8)v195, v196l, v2l);
        const __m512d v197h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v195), v196h, v2h);
        const __m512d v198l = pow_f64_2ulp_avx2_copysign_f64_avx512(v190l, v197l);
        const __m512d v198h = pow_f64_2ulp_avx2_copysign_f64_avx512(v190h, v197h);
        const __m512d v199l = _mm512_mask_blend_pd((__mmask8)v159, v198l, v160);
        const __m512d v199h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v159), v198h, v160);
        const __m512d v200l = _mm512_mask_blend_pd((__mmask8)v150, v199l, v13);
        const __m512d v200h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v150), v199h, v13);
        r0l = _mm512_mask_blend_pd((__mmask8)v140, r0l, v200l);
        r0h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v140), r0h, v200h);
    }
    __mmask16 any2 = v141;
    if (__builtin_expect(any2 != 0, 0)) {
        const __mmask8 v201l = _mm512_cmp_pd_mask(v3l, v13, _CMP_EQ_OQ);
        const __mmask8 v201h = _mm512_cmp_pd_mask(v3h, v13, _CMP_EQ_OQ);
        const __mmask16 v201 = _mm512_kunpackb(v201h, v201l);
        const __m512d v202l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v88l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v202h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v88h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v203l = _mm512_cmp_pd_mask(v202l, v131, _CMP_EQ_OQ);
        const __mmask8 v203h = _mm512_cmp_pd_mask(v202h, v131, _CMP_EQ_OQ);
        const __mmask16 v203 = _mm512_kunpackb(v203h, v203l);
        const __mmask16 v204 = (__mmask16)(v201 & v203);
        const __mmask8 v206l = _mm512_cmp_pd_mask(v205, v88l, _CMP_EQ_OQ);
        const __mmask8 v206h = _mm512_cmp_pd_mask(v205, v88h, _CMP_EQ_OQ);
        const __mmask16 v206 = _mm512_kunpackb(v206h, v206l);
        const __mmask8 v207l = _mm512_cmp_pd_mask(v2l, v13, _CMP_EQ_OQ);
        const __mmask8 v207h = _mm512_cmp_pd_mask(v2h, v13, _CMP_EQ_OQ);
        const __mmask16 v207 = _mm512_kunpackb(v207h, v207l);
        const __mmask16 v208 = (__mmask16)(v206 | v207);
        const __mmask16 v209 = (__mmask16)(v204 | v208);
        const __m512d v210l = _mm512_roundscale_pd(v88l, 8);
        const __m512d v210h = _mm512_roundscale_pd(v88h, 8);
        const __mmask8 v211l = _mm512_cmp_pd_mask(v210l, v88l, _CMP_EQ_OQ);
        const __mmask8 v211h = _mm512_cmp_pd_mask(v210h, v88h, _CMP_EQ_OQ);
        const __mmask16 v211 = _mm512_kunpackb(v211h, v211l);
        const __mmask16 v212 = (__mmask16)~v211;
        const __mmask8 v213l = _mm512_cmp_pd_mask(v2l, v205, _CMP_LT_OQ);
        const __mmask8 v213h = _mm512_cmp_pd_mask(v2h, v205, _CMP_LT_OQ);
        const __mmask16 v213 = _mm512_kunpackb(v213h, v213l);
        const __mmask8 v214l = _mm512_cmp_pd_mask(v3l, v131, _CMP_LT_OQ);
        const __mmask8 v214h = _mm512_cmp_pd_mask(v3h, v131, _CMP_LT_OQ);
        const __mmask16 v214 = _mm512_kunpackb(v214h, v214l);
        const __mmask16 v215 = (__mmask16)(v213 & v214);
        const __mmask16 v216 = (__mmask16)(v212 & v215);
        const __mmask8 v217l = _mm512_cmp_pd_mask(v2l, v88l, _CMP_UNORD_Q);
        const __mmask8 v217h = _mm512_cmp_pd_mask(v2h, v88h, _CMP_UNORD_Q);
        const __mmask16 v217 = _mm512_kunpackb(v217h, v217l);
        const __mmask16 v218 = (__mmask16)(v216 | v217);
        const __mmask8 v220l = _mm512_cmp_pd_mask(v205, v3l, _CMP_EQ_OQ);
        const __mmask8 v220h = _mm512_cmp_pd_mask(v205, v3h, _CMP_EQ_OQ);
        const __mmask16 v220 = _mm512_kunpackb(v220h, v220l);
        const __mmask8 v221l = _mm512_cmp_pd_mask(v131, v3l, _CMP_EQ_OQ);
        const __mmask8 v221h = _mm512_cmp_pd_mask(v131, v3h, _CMP_EQ_OQ);
        const __mmask16 v221 = _mm512_kunpackb(v221h, v221l);
        const __mmask16 v222 = (__mmask16)(v220 | v221);
        const __mmask16 v223 = (__mmask16)(v203 | v222);
        const __mmask8 v224l = _mm512_cmp_pd_mask(v13, v3l, _CMP_LT_OQ);
        const __mmask8 v224h = _mm512_cmp_pd_mask(v13, v3h, _CMP_LT_OQ);
        const __mmask16 v224 = _mm512_kunpackb(v224h, v224l);
        const __mmask8 v225l = _mm512_cmp_pd_mask(v88l, v205, _CMP_LT_OQ);
        const __mmask8 v225h = _mm512_cmp_pd_mask(v88h, v205, _CMP_LT_OQ);
        const __mmask16 v225 = _mm512_kunpackb(v225h, v225l);
        const __mmask16 v226 = (__mmask16)(v224 ^ v225);
        const __m512d v227l = _mm512_mask_blend_pd((__mmask8)v226, v205, v131);
        const __m512d v227h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v226), v205, v131);
        const __m512d v231l = _mm512_mul_pd(v230, v3l);
        const __m512d v231h = _mm512_mul_pd(v230, v3h);
        const __m512i v232l = _mm512_castpd_si512(v231l);
        const __m512i v232h = _mm512_castpd_si512(v231h);
        const __m512i v233l = _mm512_add_epi64(v1, v232l);
        const __m512i v233h = _mm512_add_epi64(v1, v232h);
        const __m512i v234l = _mm512_and_si512(v233l, v6);
        const __m512i v234h = _mm512_and_si512(v233h, v6);
        const __m512i v235l = _mm512_add_epi64(v234l, v8);
        const __m512i v235h = _mm512_add_epi64(v234h, v8);
        const __m512d v236l = _mm512_castsi512_pd(v235l);
        const __m512d v236h = _mm512_castsi512_pd(v235h);
        const __m512d v237l = _mm512_add_pd(v236l, v11);
        const __m512d v237h = _mm512_add_pd(v236h, v11);
        const __m512d v238l = _mm512_add_pd(v236l, v13);
        const __m512d v238h = _mm512_add_pd(v236h, v13);
        const __m512d v239l = _mm512_div_pd(v237l, v238l);
        const __m512d v239h = _mm512_div_pd(v237h, v238h);
        const __m512d v240l = _mm512_mul_pd(v239l, v239l);
        const __m512d v240h = _mm512_mul_pd(v239h, v239h);
        const __m512d v241l = _mm512_mul_pd(v240l, v0);
        const __m512d v241h = _mm512_mul_pd(v240h, v0);
        const __m512d v242l = _mm512_mul_pd(v18, v239l);
        const __m512d v242h = _mm512_mul_pd(v18, v239h);
        const __m512d v243l = _mm512_mul_pd(v241l, v242l);
        const __m512d v243h = _mm512_mul_pd(v241h, v242h);
        const __m512i v244l = _mm512_srli_epi64(v233l, 52);
        const __m512i v244h = _mm512_srli_epi64(v233h, 52);
        const __m512i v245l = _mm512_or_si512(v21, v244l);
        const __m512i v245h = _mm512_or_si512(v21, v244h);
        const __m512d v246l = _mm512_castsi512_pd(v245l);
        const __m512d v246h = _mm512_castsi512_pd(v245h);
        const __m512d v247l = _mm512_sub_pd(v246l, v26);
        const __m512d v247h = _mm512_sub_pd(v246h, v26);
        const __m512d v248l = _mm512_add_pd(v247l, v242l);
        const __m512d v248h = _mm512_add_pd(v247h, v242h);
        const __m512d v249l = _mm512_add_pd(v243l, v248l);
        const __m512d v249h = _mm512_add_pd(v243h, v248h);
        const __m512d v250l = _mm512_sub_pd(v247l, v248l);
        const __m512d v250h = _mm512_sub_pd(v247h, v248h);
        const __m512d v251l = _mm512_add_pd(v242l, v250l);
        const __m512d v251h = _mm512_add_pd(v242h, v250h);
        const __m512d v252l = _mm512_sub_pd(v248l, v249l);
        const __m512d v252h = _mm512_sub_pd(v248h, v249h);
        const __m512d v253l = _mm512_add_pd(v252l, v243l);
        const __m512d v253h = _mm512_add_pd(v252h, v243h);
        const __m512d v255l = _mm512_add_pd(v238l, v11);
        const __m512d v255h = _mm512_add_pd(v238h, v11);
        const __m512d v256l = _mm512_sub_pd(v236l, v255l);
        const __m512d v256h = _mm512_sub_pd(v236h, v255h);
        const __m512d v257l = _mm512_fnmadd_pd(v238l, v239l, v237l);
        const __m512d v257h = _mm512_fnmadd_pd(v238h, v239h, v237h);
        const __m512d v258l = _mm512_fnmadd_pd(v239l, v256l, v257l);
        const __m512d v258h = _mm512_fnmadd_pd(v239h, v256h, v257h);
        const __m512d v259l = _mm512_fnmadd_pd(v239l, v37, v37);
        const __m512d v259h = _mm512_fnmadd_pd(v239h, v37, v37);
        const __m512d v260l = _mm512_mul_pd(v258l, v259l);
        const __m512d v260h = _mm512_mul_pd(v258h, v259h);
        const __m512d v262l = _mm512_fmsub_pd(v18, v239l, v242l);
        const __m512d v262h = _mm512_fmsub_pd(v18, v239h, v242h);
        const __m512d v263l = _mm512_fmadd_pd(v239l, v40, v262l);
        const __m512d v263h = _mm512_fmadd_pd(v239h, v40, v262h);
        const __m512d v264l = _mm512_fmadd_pd(v260l, v18, v263l);
        const __m512d v264h = _mm512_fmadd_pd(v260h, v18, v263h);
        const __m512d v265l = _mm512_fmadd_pd(v240l, v45, v46);
        const __m512d v265h = _mm512_fmadd_pd(v240h, v45, v46);
        const __m512d v266l = _mm512_fmadd_pd(v240l, v265l, v48);
        const __m512d v266h = _mm512_fmadd_pd(v240h, v265h, v48);
        const __m512d v267l = _mm512_fmadd_pd(v240l, v266l, v50);
        const __m512d v267h = _mm512_fmadd_pd(v240h, v266h, v50);
        const __m512d v268l = _mm512_fmadd_pd(v240l, v267l, v53);
        const __m512d v268h = _mm512_fmadd_pd(v240h, v267h, v53);
        const __m512d v269l = _mm512_fmadd_pd(v240l, v268l, v54);
        const __m512d v269h = _mm512_fmadd_pd(v240h, v268h, v54);
        const __m512d v270l = _mm512_fmadd_pd(v240l, v269l, v57);
        const __m512d v270h = _mm512_fmadd_pd(v240h, v269h, v57);
        const __m512d v271l = _mm512_fmadd_pd(v240l, v270l, v59);
        const __m512d v271h = _mm512_fmadd_pd(v240h, v270h, v59);
        const __m512d v272l = _mm512_fmadd_pd(v271l, v240l, v61);
        const __m512d v272h = _mm512_fmadd_pd(v271h, v240h, v61);
        const __m512d v273l = _mm512_fmadd_pd(v240l, v272l, v63);
        const __m512d v273h = _mm512_fmadd_pd(v240h, v272h, v63);
        const __m512d v274l = _mm512_mul_pd(v240l, v273l);
        const __m512d v274h = _mm512_mul_pd(v240h, v273h);
        const __m512d v275l = _mm512_fmadd_pd(v274l, v66, v0);
        const __m512d v275h = _mm512_fmadd_pd(v274h, v66, v0);
        const __m512d v276l = _mm512_add_pd(v239l, v239l);
        const __m512d v276h = _mm512_add_pd(v239h, v239h);
        const __m512d v278l = _mm512_fmsub_pd(v239l, v239l, v240l);
        const __m512d v278h = _mm512_fmsub_pd(v239h, v239h, v240h);
        const __m512d v279l = _mm512_fmadd_pd(v260l, v276l, v278l);
        const __m512d v279h = _mm512_fmadd_pd(v260h, v276h, v278h);
        const __m512d v281l = _mm512_fmsub_pd(v240l, v0, v241l);
        const __m512d v281h = _mm512_fmsub_pd(v240h, v0, v241h);
        const __m512d v282l = _mm512_fmadd_pd(v240l, v72, v281l);
        const __m512d v282h = _mm512_fmadd_pd(v240h, v72, v281h);
        const __m512d v283l = _mm512_fmadd_pd(v275l, v279l, v282l);
        const __m512d v283h = _mm512_fmadd_pd(v275h, v279h, v282h);
        const __m512d v284l = _mm512_fmadd_pd(v240l, v274l, v283l);
        const __m512d v284h = _mm512_fmadd_pd(v240h, v274h, v283h);
        const __m512d v286l = _mm512_fmsub_pd(v241l, v242l, v243l);
        const __m512d v286h = _mm512_fmsub_pd(v241h, v242h, v243h);
        const __m512d v287l = _mm512_fmadd_pd(v284l, v242l, v286l);
        const __m512d v287h = _mm512_fmadd_pd(v284h, v242h, v286h);
        const __m512d v288l = _mm512_fmadd_pd(v264l, v241l, v287l);
        const __m512d v288h = _mm512_fmadd_pd(v264h, v241h, v287h);
        const __m512d v289l = _mm512_add_pd(v288l, v264l);
        const __m512d v289h = _mm512_add_pd(v288h, v264h);
        const __m512d v290l = _mm512_add_pd(v253l, v289l);
        const __m512d v290h = _mm512_add_pd(v253h, v289h);
        const __m512d v291l = _mm512_add_pd(v251l, v290l);
        const __m512d v291h = _mm512_add_pd(v251h, v290h);
        const __m512d v292l = _mm512_add_pd(v249l, v291l);
        const __m512d v292h = _mm512_add_pd(v249h, v291h);
        const __m512d v293l = _mm512_add_pd(v229, v292l);
        const __m512d v293h = _mm512_add_pd(v229, v292h);
        const __m512d v294l = _mm512_mul_pd(v88l, v293l);
        const __m512d v294h = _mm512_mul_pd(v88h, v293h);
        const __mmask8 v295l = _mm512_cmp_pd_mask(v228, v294l, _CMP_LT_OQ);
        const __mmask8 v295h = _mm512_cmp_pd_mask(v228, v294h, _CMP_LT_OQ);
        const __mmask16 v295 = _mm512_kunpackb(v295h, v295l);
        const __mmask8 v297l = _mm512_cmp_pd_mask(v294l, v296, _CMP_LT_OQ);
        const __mmask8 v297h = _mm512_cmp_pd_mask(v294h, v296, _CMP_LT_OQ);
        const __mmask16 v297 = _mm512_kunpackb(v297h, v297l);
        const __m512d v299l = _mm512_add_pd(v294l, v91);
        const __m512d v299h = _mm512_add_pd(v294h, v91);
        const __m512d v300l = _mm512_sub_pd(v299l, v91);
        const __m512d v300h = _mm512_sub_pd(v299h, v91);
        const __m512d v301l = _mm512_fmadd_pd(v300l, v37, v91);
        const __m512d v301h = _mm512_fmadd_pd(v300h, v37, v91);
        const __m512d v302l = _mm512_sub_pd(v301l, v91);
        const __m512d v302h = _mm512_sub_pd(v301h, v91);
        const __m512d v303l = _mm512_sub_pd(v300l, v302l);
        const __m512d v303h = _mm512_sub_pd(v300h, v302h);
        const __m512d v304l = _mm512_add_pd(v303l, v91);
        const __m512d v304h = _mm512_add_pd(v303h, v91);
        const __m512i v305l = pow_f64_2ulp_avx2_bits_f64_avx512(v304l);
        const __m512i v305h = pow_f64_2ulp_avx2_bits_f64_avx512(v304h);
        const __m512i v306l = _mm512_slli_epi64(v305l, 52);
        const __m512i v306h = _mm512_slli_epi64(v305h, 52);
        const __m512i v307l = _mm512_add_epi64(v298, v306l);
        const __m512i v307h = _mm512_add_epi64(v298, v306h);
        const __m512d v308l = _mm512_castsi512_pd(v307l);
        const __m512d v308h = _mm512_castsi512_pd(v307h);
        const __m512d v309l = _mm512_sub_pd(v249l, v292l);
        const __m512d v309h = _mm512_sub_pd(v249h, v292h);
        const __m512d v310l = _mm512_add_pd(v309l, v291l);
        const __m512d v310h = _mm512_add_pd(v309h, v291h);
        const __m512d v311l = _mm512_sub_pd(v292l, v293l);
        const __m512d v311h = _mm512_sub_pd(v292h, v293h);
        const __m512d v312l = _mm512_add_pd(v229, v311l);
        const __m512d v312h = _mm512_add_pd(v229, v311h);
        const __m512d v313l = _mm512_add_pd(v310l, v312l);
        const __m512d v313h = _mm512_add_pd(v310h, v312h);
        const __m512d v315l = _mm512_fmsub_pd(v88l, v293l, v294l);
        const __m512d v315h = _mm512_fmsub_pd(v88h, v293h, v294h);
        const __m512d v316l = _mm512_fmadd_pd(v313l, v88l, v315l);
        const __m512d v316h = _mm512_fmadd_pd(v313h, v88h, v315h);
        const __m512d v317l = _mm512_sub_pd(v294l, v300l);
        const __m512d v317h = _mm512_sub_pd(v294h, v300h);
        const __m512d v318l = _mm512_add_pd(v316l, v317l);
        const __m512d v318h = _mm512_add_pd(v316h, v317h);
        const __m512d v319l = _mm512_fmadd_pd(v318l, v101, v102);
        const __m512d v319h = _mm512_fmadd_pd(v318h, v101, v102);
        const __m512d v320l = _mm512_fmadd_pd(v318l, v319l, v104);
        const __m512d v320h = _mm512_fmadd_pd(v318h, v319h, v104);
        const __m512d v321l = _mm512_fmadd_pd(v320l, v318l, v106);
        const __m512d v321h = _mm512_fmadd_pd(v320h, v318h, v106);
        const __m512d v322l = _mm512_fmadd_pd(v321l, v318l, v108);
        const __m512d v322h = _mm512_fmadd_pd(v321h, v318h, v108);
        const __m512d v323l = _mm512_fmadd_pd(v322l, v318l, v110);
        const __m512d v323h = _mm512_fmadd_pd(v322h, v318h, v110);
        const __m512d v324l = _mm512_fmadd_pd(v318l, v323l, v112);
        const __m512d v324h = _mm512_fmadd_pd(v318h, v323h, v112);
        const __m512d v325l = _mm512_fmadd_pd(v324l, v318l, v114);
        const __m512d v325h = _mm512_fmadd_pd(v324h, v318h, v114);
        const __m512d v326l = _mm512_fmadd_pd(v318l, v325l, v117);
        const __m512d v326h = _mm512_fmadd_pd(v318h, v325h, v117);
        const __m512d v327l = _mm512_fmadd_pd(v326l, v318l, v118);
        const __m512d v327h = _mm512_fmadd_pd(v326h, v318h, v118);
        const __m512d v328l = _mm512_fmadd_pd(v318l, v327l, v121);
        const __m512d v328h = _mm512_fmadd_pd(v318h, v327h, v121);
        const __m512d v329l = _mm512_fmadd_pd(v318l, v328l, v123);
        const __m512d v329h = _mm512_fmadd_pd(v318h, v328h, v123);
        const __m512d v330l = _mm512_fmadd_pd(v329l, v318l, v125);
        const __m512d v330h = _mm512_fmadd_pd(v329h, v318h, v125);
        const __m512d v331l = _mm512_fmadd_pd(v318l, v330l, v13);
        const __m512d v331h = _mm512_fmadd_pd(v318h, v330h, v13);
        const __m512i v332l = _mm512_castpd_si512(v301l);
        const __m512i v332h = _mm512_castpd_si512(v301h);
        const __m512i v333l = _mm512_slli_epi64(v332l, 52);
        const __m512i v333h = _mm512_slli_epi64(v332h, 52);
        const __m512i v334l = _mm512_add_epi64(v333l, v298);
        const __m512i v334h = _mm512_add_epi64(v333h, v298);
        const __m512d v335l = _mm512_castsi512_pd(v334l);
        const __m512d v335h = _mm512_castsi512_pd(v334h);
        const __m512d v336l = _mm512_mul_pd(v331l, v335l);
        const __m512d v336h = _mm512_mul_pd(v331h, v335h);
        const __m512d v337l = _mm512_mul_pd(v308l, v336l);
        const __m512d v337h = _mm512_mul_pd(v308h, v336h);
        const __m512d v338l = _mm512_mask_blend_pd((__mmask8)v297, v337l, v205);
        const __m512d v338h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v297), v337h, v205);
        const __m512d v339l = _mm512_mask_blend_pd((__mmask8)v295, v338l, v131);
        const __m512d v339h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v295), v338h, v131);
        const __m512d v340l = _mm512_mask_blend_pd((__mmask8)v223, v339l, v227l);
        const __m512d v340h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v223), v339h, v227h);
        const __m512d v341l = _mm512_mul_pd(v37, v88l);
        const __m512d v341h = _mm512_mul_pd(v37, v88h);
        const __m512d v342l = _mm512_roundscale_pd(v341l, 8);
        const __m512d v342h = _mm512_roundscale_pd(v341h, 8);
        const __mmask8 v343l = _mm512_cmp_pd_mask(v342l, v341l, _CMP_EQ_OQ);
        const __mmask8 v343h = _mm512_cmp_pd_mask(v342h, v341h, _CMP_EQ_OQ);
        const __mmask16 v343 = _mm512_kunpackb(v343h, v343l);
        const __mmask16 v344 = (__mmask16)~v343;
        const __mmask16 v345 = (__mmask16)(v344 & v211);
        const __m512d v346l = _mm512_mask_blend_pd((__mmask8)v345, v13, v2l);
        const __m512d v346h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v345), v13, v2h);
        const __m512d v347l = pow_f64_2ulp_avx2_copysign_f64_avx512(v340l, v346l);
        const __m512d v347h = pow_f64_2ulp_avx2_copysign_f64_avx512(v340h, v346h);
        const __m512d v348l = _mm512_mask_blend_pd((__mmask8)v218, v347l, v219);
        const __m512d v348h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v218), v347h, v219);
        const __m512d v349l = _mm512_mask_blend_pd((__mmask8)v209, v348l, v13);
        const __m512d v349h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v209), v348h, v13);
        r0l = _mm512_mask_blend_pd((__mmask8)v141, r0l, v349l);
        r0h = _mm512_mask_blend_pd(pow_f64_2ulp_avx2_high_mask_avx512(v141), r0h, v349h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static POW_F64_2ULP_AVX2_AVX512_TARGET void pow_f64_2ulp_avx2_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        pow_f64_2ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        pow_f64_2ulp_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. POW_F64_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int pow_f64_2ulp_avx2_level(void) {
#if defined(POW_F64_2ULP_AVX2_FORCE_ISA)
    return POW_F64_2ULP_AVX2_FORCE_ISA;
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

double pow_f64_2ulp_avx2(double x0, double x1) {
    return pow_f64_2ulp_avx2_element(x0, x1);
}

void pow_f64_2ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = pow_f64_2ulp_avx2_level();
    if (level == 2) {
        pow_f64_2ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        pow_f64_2ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    pow_f64_2ulp_avx2_array_portable(x0, x1, y, n);
}
