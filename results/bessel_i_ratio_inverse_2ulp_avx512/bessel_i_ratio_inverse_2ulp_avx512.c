/* bessel_i_ratio_inverse_2ulp_avx512: bessel_i_ratio_inverse
 *
 *   target       bessel_i_ratio_inverse, y: I_(x0+1)(y)/I_x0(y) = x1, f32
 *   domain       every input
 *   max error    1.256115 ulp, observed on 1446553 inputs
 *   worst input  0x1.c6297ap-24 (1.05742835e-07, encoding 0x33e314bd)
 *                0x1.b9a1a4p-1 (0.862561345, encoding 0x3f5cd0d2)
 *   result there 0x1.fcd296p+1 (3.97517657, encoding 0x407e694b)
 *   mean error   0.297150 ulp
 *   misrounded   267018 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6958b584044b62d9ef908b0ca4cdb598
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target bessel_i_ratio_inverse --fmt f32 --max-ulp 2 --time 60s --seed 1 --threads 1 --archive bessel_i_ratio_inverse_2ulp_avx512.db
 *                time: 4.9677 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "bessel_i_ratio_inverse_2ulp_avx512.h"

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

static inline double bessel_i_ratio_inverse_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double bessel_i_ratio_inverse_2ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double bessel_i_ratio_inverse_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t bessel_i_ratio_inverse_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double bessel_i_ratio_inverse_2ulp_avx512_addbits_f64(double a, int64_t b) {
    return bessel_i_ratio_inverse_2ulp_avx512_frombits_f64((int64_t)((uint64_t)bessel_i_ratio_inverse_2ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float bessel_i_ratio_inverse_2ulp_avx512_element(float x0, float x1) {
    const float v0 = x1;
    const double v1 = (double)v0;
    const double v4 = -v1;
    const float v5 = x0;
    const double v6 = (double)v5;
    const double v7 = 0x1p+0; /* 1 */
    const double v8 = v6 + v7;
    const double v9 = v8 + v8;
    const double v10 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v4, v1, v9);
    const double v11 = v1 * v10;
    const double v12 = v7 - v1;
    const double v13 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v12, v1, v12);
    const double v14 = v11 / v13;
    const double v178 = 0x1p+4; /* 16 */
    const int v179 = v14 < v178;
    const double v180 = 0x1.14e65c0443494p+3; /* 8.6531200488337063 */
    const int v181 = v6 < v180;
    const int v182 = v179 & v181;
    const int v183 = v1 < v7;
    const double v184 = 0x0p+0; /* 0 */
    const int v185 = v184 < v1;
    const int v186 = v183 & v185;
    const int v187 = v184 <= v6;
    const double v188 = INFINITY;
    const int v189 = v6 < v188;
    const int v190 = v187 & v189;
    const int v191 = v186 & v190;
    const int v192 = !v191;
    float r0;
    if (v192) {
        const int v353 = v1 != v1 || v6 != v6;
        const int v354 = v7 < v1;
        const int v355 = v1 < v184;
        const int v356 = v354 | v355;
        const int v357 = v6 < v184;
        const int v358 = v356 | v357;
        const int v359 = v353 | v358;
        const double v360 = NAN;
        const int v361 = v184 == v1;
        const double v362 = v361 ? v184 : v188;
        const double v363 = v359 ? v360 : v362;
        const float v364 = (float)v363;
        r0 = v364;
    } else if (v182) {
        const double v2 = 0x1p-1; /* 0.5 */
        const int v3 = v1 < v2;
        const double v15 = -v14;
        const double v24 = -0x1.144p+3; /* -8.6328125 */
        const double v25 = 0x1.82cp+3; /* 12.0859375 */
        const double v27 = -0x1.098p+2; /* -4.1484375 */
        const double v29 = 0x1.9p-3; /* 0.1953125 */
        const double v31 = 0x1.ep+0; /* 1.875 */
        const double v32 = -0x1.800014c6edde1p+0; /* -1.5000012384097021 */
        const double v34 = 0x1p-3; /* 0.125 */
        const double v37 = -0x1.4p-1; /* -0.625 */
        const double v67 = 0x1p+1; /* 2 */
        const double v68 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v67, v6, v7);
        const double v86 = -0x1.31a8fe94p+15; /* -39124.497222900391 */
        const double v87 = 0x1.22608b73p+17; /* 148673.08944702148 */
        const double v89 = -0x1.b5c685c9p+17; /* -224141.0451965332 */
        const double v91 = 0x1.4b30f23fp+17; /* 169569.89254760742 */
        const double v93 = -0x1.0506bf1ep+16; /* -66822.746551513672 */
        const double v95 = 0x1.8f08fd9p+13; /* 12769.123809814453 */
        const double v97 = -0x1.d3e443p+9; /* -935.78329467773438 */
        const double v99 = 0x1.6eed4p+3; /* 11.466461181640625 */
        const double v101 = 0x1.cd22p+11; /* 3689.0625 */
        const double v102 = -0x1.70e8p+13; /* -11805 */
        const double v104 = 0x1.bef7cp+13; /* 14302.96875 */
        const double v106 = -0x1.f938p+12; /* -8083.5 */
        const double v108 = 0x1.0608p+11; /* 2096.25 */
        const double v110 = -0x1.95p+7; /* -202.5 */
        const double v112 = 0x1.9cp+1; /* 3.21875 */
        const double v115 = -0x1.946b4p+8; /* -404.4189453125 */
        const double v116 = 0x1.06df5p+10; /* 1051.4892578125 */
        const double v118 = -0x1.e2504p+9; /* -964.626953125 */
        const double v120 = 0x1.6ce28p+8; /* 364.884765625 */
        const double v122 = -0x1.8702p+5; /* -48.8759765625 */
        const double v124 = 0x1.0c4p+0; /* 1.0478515625 */
        const double v127 = 0x1.a7cp+5; /* 52.96875 */
        const double v128 = -0x1.a7cp+6; /* -105.9375 */
        const double v132 = 0x1.098p+6; /* 66.375 */
        const double v134 = -0x1.aap+3; /* -13.3125 */
        const double v136 = 0x1.ap-2; /* 0.40625 */
        const double v193 = 0x1.4p+3; /* 10 */
        const double v194 = v14 * v14;
        const double v195 = v193 + v6;
        const double v196 = v195 * v195;
        const double v197 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v14, v14, v196);
        const double v198 = bessel_i_ratio_inverse_2ulp_avx512_sqrt_f64(v197);
        const double v199 = v195 + v198;
        const double v200 = v7 / v199;
        const double v201 = v7 / v198;
        const double v202 = v195 * v201;
        const double v203 = v202 * v202;
        const double v204 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v203, v24, v25);
        const double v205 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v203, v204, v27);
        const double v206 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v205, v203, v29);
        const double v207 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v31, v203, v32);
        const double v208 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v207, v203, v34);
        const double v209 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v201, v206, v208);
        const double v210 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v37, v203, v34);
        const double v211 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v201, v209, v210);
        const double v212 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v201, v211, v2);
        const double v213 = v201 * v14;
        const double v214 = v213 * v201;
        const double v215 = v212 * v214;
        const double v216 = -v215;
        const double v217 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v200, v14, v216);
        const double v218 = 0x1.4p+4; /* 20 */
        const double v219 = v6 + v6;
        const double v220 = v218 + v219;
        const double v221 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v14, v217, v220);
        const double v222 = 0x1.2p+4; /* 18 */
        const double v223 = v222 + v219;
        const double v224 = v221 * v223;
        const double v225 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v194, v7, v224);
        const double v226 = v178 + v219;
        const double v227 = v225 * v226;
        const double v228 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v194, v221, v227);
        const double v229 = 0x1.8p+3; /* 12 */
        const double v230 = v219 + v229;
        const double v231 = 0x1.cp+3; /* 14 */
        const double v232 = v219 + v231;
        const double v233 = v232 * v228;
        const double v234 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v194, v225, v233);
        const double v235 = v230 * v234;
        const double v236 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v194, v228, v235);
        const double v237 = v193 + v219;
        const double v238 = v237 * v236;
        const double v239 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v194, v234, v238);
        const double v240 = 0x1p+3; /* 8 */
        const double v241 = v219 + v240;
        const double v242 = v239 * v241;
        const double v243 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v194, v236, v242);
        const double v244 = 0x1p+2; /* 4 */
        const double v245 = v244 + v219;
        const double v246 = v239 * v194;
        const double v247 = 0x1.8p+2; /* 6 */
        const double v248 = v247 + v219;
        const double v249 = v248 * v243;
        const double v250 = v246 + v249;
        const double v251 = v245 * v250;
        const double v252 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v194, v243, v251);
        const double v253 = v252 * v14;
        const double v254 = v219 + v67;
        const double v255 = v252 * v254;
        const double v256 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v194, v250, v255);
        const double v257 = v253 / v256;
        const double v258 = v257 - v1;
        const double v259 = v257 + v7;
        const double v260 = v7 - v257;
        const double v261 = v14 * v260;
        const double v262 = v68 * v257;
        const double v263 = -v262;
        const double v264 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v259, v261, v263);
        const double v265 = v258 / v264;
        const double v266 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v15, v265, v14);
        const double v267 = v265 + v7;
        const double v268 = v14 / v267;
        const double v269 = v3 ? v266 : v268;
        const double v270 = -v269;
        const double v271 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v269, v269, v196);
        const double v272 = bessel_i_ratio_inverse_2ulp_avx512_sqrt_f64(v271);
        const double v273 = v195 + v272;
        const double v274 = v7 / v273;
        const double v275 = v7 / v272;
        const double v276 = v195 * v275;
        const double v277 = v276 * v276;
        const double v278 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v86, v277, v87);
        const double v279 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v278, v277, v89);
        const double v280 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v279, v277, v91);
        const double v281 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v280, v277, v93);
        const double v282 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v281, v277, v95);
        const double v283 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v282, v277, v97);
        const double v284 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v283, v277, v99);
        const double v285 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v101, v277, v102);
        const double v286 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v285, v277, v104);
        const double v287 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v286, v277, v106);
        const double v288 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v287, v277, v108);
        const double v289 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v288, v277, v110);
        const double v290 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v289, v277, v112);
        const double v291 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v284, v275, v290);
        const double v292 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v115, v277, v116);
        const double v293 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v292, v277, v118);
        const double v294 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v293, v277, v120);
        const double v295 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v294, v277, v122);
        const double v296 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v295, v277, v124);
        const double v297 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v275, v291, v296);
        const double v298 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v127, v277, v128);
        const double v299 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v298, v277, v132);
        const double v300 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v299, v277, v134);
        const double v301 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v300, v277, v136);
        const double v302 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v297, v275, v301);
        const double v303 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v24, v277, v25);
        const double v304 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v303, v277, v27);
        const double v305 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v304, v277, v29);
        const double v306 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v302, v275, v305);
        const double v307 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v31, v277, v32);
        const double v308 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v307, v277, v34);
        const double v309 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v275, v306, v308);
        const double v310 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v37, v277, v34);
        const double v311 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v309, v275, v310);
        const double v312 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v275, v311, v2);
        const double v313 = v275 * v269;
        const double v314 = v275 * v313;
        const double v315 = v312 * v314;
        const double v316 = -v315;
        const double v317 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v274, v269, v316);
        const double v318 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v317, v269, v220);
        const double v319 = v269 * v269;
        const double v320 = v318 * v223;
        const double v321 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v7, v319, v320);
        const double v322 = v321 * v226;
        const double v323 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v318, v319, v322);
        const double v324 = v232 * v323;
        const double v325 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v321, v319, v324);
        const double v326 = v325 * v230;
        const double v327 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v323, v319, v326);
        const double v328 = v237 * v327;
        const double v329 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v325, v319, v328);
        const double v330 = v329 * v241;
        const double v331 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v327, v319, v330);
        const double v332 = v331 * v248;
        const double v333 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v329, v319, v332);
        const double v334 = v333 * v245;
        const double v335 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v331, v319, v334);
        const double v336 = v335 * v269;
        const double v337 = v254 * v335;
        const double v338 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v333, v319, v337);
        const double v339 = v336 / v338;
        const double v340 = v339 - v1;
        const double v341 = v339 + v7;
        const double v342 = v7 - v339;
        const double v343 = v342 * v269;
        const double v344 = v68 * v339;
        const double v345 = -v344;
        const double v346 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v341, v343, v345);
        const double v347 = v340 / v346;
        const double v348 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v270, v347, v269);
        const double v349 = v347 + v7;
        const double v350 = v269 / v349;
        const double v351 = v3 ? v348 : v350;
        const float v352 = (float)v351;
        r0 = v352;
    } else {
        const double v2 = 0x1p-1; /* 0.5 */
        const int v3 = v1 < v2;
        const double v15 = -v14;
        const double v16 = v6 * v6;
        const double v17 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v14, v14, v16);
        const double v18 = bessel_i_ratio_inverse_2ulp_avx512_sqrt_f64(v17);
        const double v19 = v18 + v6;
        const double v20 = v7 / v19;
        const double v21 = v7 / v18;
        const double v22 = v21 * v6;
        const double v23 = v22 * v22;
        const double v24 = -0x1.144p+3; /* -8.6328125 */
        const double v25 = 0x1.82cp+3; /* 12.0859375 */
        const double v26 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v23, v24, v25);
        const double v27 = -0x1.098p+2; /* -4.1484375 */
        const double v28 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v23, v26, v27);
        const double v29 = 0x1.9p-3; /* 0.1953125 */
        const double v30 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v28, v23, v29);
        const double v31 = 0x1.ep+0; /* 1.875 */
        const double v32 = -0x1.800014c6edde1p+0; /* -1.5000012384097021 */
        const double v33 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v31, v23, v32);
        const double v34 = 0x1p-3; /* 0.125 */
        const double v35 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v23, v33, v34);
        const double v36 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v21, v30, v35);
        const double v37 = -0x1.4p-1; /* -0.625 */
        const double v38 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v23, v37, v34);
        const double v39 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v21, v36, v38);
        const double v40 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v21, v39, v2);
        const double v41 = v21 * v14;
        const double v42 = v41 * v21;
        const double v43 = v40 * v42;
        const double v44 = -v43;
        const double v45 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v20, v14, v44);
        const double v46 = v45 - v1;
        const double v47 = v18 + v14;
        const double v48 = v6 / v47;
        const double v49 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v48, v6, v6);
        const double v50 = v20 * v49;
        const double v51 = v50 + v43;
        const double v52 = v12 - v51;
        const double v53 = v3 ? v46 : v52;
        const double v54 = 0x1p+20; /* 1048576 */
        const int v55 = v54 < v18;
        const double v56 = v14 - v6;
        const double v57 = v21 * v56;
        const double v58 = v14 + v6;
        const double v59 = v58 * v21;
        const double v60 = v57 * v59;
        const double v61 = v21 * v60;
        const double v62 = v2 * v61;
        const double v63 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v20, v6, v62);
        const double v64 = v41 * v63;
        const double v65 = v14 * v51;
        const double v66 = v7 + v45;
        const double v67 = 0x1p+1; /* 2 */
        const double v68 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v67, v6, v7);
        const double v69 = v68 * v45;
        const double v70 = -v69;
        const double v71 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v65, v66, v70);
        const double v72 = v55 ? v64 : v71;
        const double v73 = v53 / v72;
        const double v74 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v15, v73, v14);
        const double v75 = v73 + v7;
        const double v76 = v14 / v75;
        const double v77 = v3 ? v74 : v76;
        const double v78 = -v77;
        const double v79 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v77, v77, v16);
        const double v80 = bessel_i_ratio_inverse_2ulp_avx512_sqrt_f64(v79);
        const double v81 = v80 + v6;
        const double v82 = v7 / v81;
        const double v83 = v7 / v80;
        const double v84 = v83 * v6;
        const double v85 = v84 * v84;
        const double v86 = -0x1.31a8fe94p+15; /* -39124.497222900391 */
        const double v87 = 0x1.22608b73p+17; /* 148673.08944702148 */
        const double v88 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v86, v87);
        const double v89 = -0x1.b5c685c9p+17; /* -224141.0451965332 */
        const double v90 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v88, v89);
        const double v91 = 0x1.4b30f23fp+17; /* 169569.89254760742 */
        const double v92 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v90, v85, v91);
        const double v93 = -0x1.0506bf1ep+16; /* -66822.746551513672 */
        const double v94 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v92, v85, v93);
        const double v95 = 0x1.8f08fd9p+13; /* 12769.123809814453 */
        const double v96 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v94, v85, v95);
        const double v97 = -0x1.d3e443p+9; /* -935.78329467773438 */
        const double v98 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v96, v85, v97);
        const double v99 = 0x1.6eed4p+3; /* 11.466461181640625 */
        const double v100 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v98, v99);
        const double v101 = 0x1.cd22p+11; /* 3689.0625 */
        const double v102 = -0x1.70e8p+13; /* -11805 */
        const double v103 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v101, v102);
        const double v104 = 0x1.bef7cp+13; /* 14302.96875 */
        const double v105 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v103, v104);
        const double v106 = -0x1.f938p+12; /* -8083.5 */
        const double v107 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v105, v106);
        const double v108 = 0x1.0608p+11; /* 2096.25 */
        const double v109 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v107, v108);
        const double v110 = -0x1.95p+7; /* -202.5 */
        const double v111 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v109, v110);
        const double v112 = 0x1.9cp+1; /* 3.21875 */
        const double v113 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v111, v85, v112);
        const double v114 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v83, v100, v113);
        const double v115 = -0x1.946b4p+8; /* -404.4189453125 */
        const double v116 = 0x1.06df5p+10; /* 1051.4892578125 */
        const double v117 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v115, v116);
        const double v118 = -0x1.e2504p+9; /* -964.626953125 */
        const double v119 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v117, v85, v118);
        const double v120 = 0x1.6ce28p+8; /* 364.884765625 */
        const double v121 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v119, v120);
        const double v122 = -0x1.8702p+5; /* -48.8759765625 */
        const double v123 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v121, v122);
        const double v124 = 0x1.0c4p+0; /* 1.0478515625 */
        const double v125 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v123, v124);
        const double v126 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v114, v83, v125);
        const double v127 = 0x1.a7cp+5; /* 52.96875 */
        const double v128 = -0x1.a7cp+6; /* -105.9375 */
        const double v129 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v127, v128);
        const int64_t v130 = INT64_C(8);
        const double v131 = bessel_i_ratio_inverse_2ulp_avx512_addbits_f64(v129, v130);
        const double v132 = 0x1.098p+6; /* 66.375 */
        const double v133 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v131, v132);
        const double v134 = -0x1.aap+3; /* -13.3125 */
        const double v135 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v133, v134);
        const double v136 = 0x1.ap-2; /* 0.40625 */
        const double v137 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v135, v136);
        const double v138 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v83, v126, v137);
        const double v139 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v24, v25);
        const double v140 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v139, v27);
        const double v141 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v140, v85, v29);
        const double v142 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v138, v83, v141);
        const double v143 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v31, v85, v32);
        const double v144 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v143, v85, v34);
        const double v145 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v83, v142, v144);
        const double v146 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v85, v37, v34);
        const double v147 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v83, v145, v146);
        const double v148 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v83, v147, v2);
        const double v149 = v77 * v83;
        const double v150 = v149 * v83;
        const double v151 = v148 * v150;
        const double v152 = -v151;
        const double v153 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v77, v82, v152);
        const double v154 = v153 - v1;
        const double v155 = v77 + v80;
        const double v156 = v6 / v155;
        const double v157 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v156, v6, v6);
        const double v158 = v157 * v82;
        const double v159 = v158 + v151;
        const double v160 = v12 - v159;
        const double v161 = v3 ? v154 : v160;
        const int v162 = v54 < v80;
        const double v163 = v2 * v83;
        const double v164 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v82, v6, v163);
        const double v165 = v149 * v164;
        const double v166 = v77 * v159;
        const double v167 = v153 + v7;
        const double v168 = v68 * v153;
        const double v169 = -v168;
        const double v170 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v166, v167, v169);
        const double v171 = v162 ? v165 : v170;
        const double v172 = v161 / v171;
        const double v173 = bessel_i_ratio_inverse_2ulp_avx512_fma_f64(v78, v172, v77);
        const double v174 = v172 + v7;
        const double v175 = v77 / v174;
        const double v176 = v3 ? v173 : v175;
        const float v177 = (float)v176;
        r0 = v177;
    }
    return r0;
}

static void bessel_i_ratio_inverse_2ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = bessel_i_ratio_inverse_2ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2 static inline BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512 static inline BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2 __m256i bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Whether all of the n numbers, a multiple of eight, are the same. */
BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2 int bessel_i_ratio_inverse_2ulp_avx512_same_avx2(const int32_t *a, size_t n) {
    const __m256i first = _mm256_set1_epi32(a[0]);
    __m256i differs = _mm256_setzero_si256();
    for (size_t l = 0; l < n; l += 8) {
        const __m256i own = _mm256_loadu_si256((const __m256i *)(const void *)(a + l));
        differs = _mm256_or_si256(differs, _mm256_xor_si256(own, first));
    }
    return _mm256_testz_si256(differs, differs);
}

/* Appends to at[count...] where, from `first` on, the n numbers are b; the count then.
 * Writes one element beyond. */
BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2 size_t bessel_i_ratio_inverse_2ulp_avx512_collect_avx2(const int32_t *a, size_t n, int32_t b, size_t first,
                                 size_t *at, size_t count) {
    for (size_t l = 0; l < n; l++) {
        at[count] = first + l;
        count += a[l] == b;
    }
    return count;
}

/* ---- AVX2 and FMA ---- */

/* 8 elements: the block that each takes. */
BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2 void bessel_i_ratio_inverse_2ulp_avx512_choice_avx2(const float *x0, const float *x1, int32_t *y) {
    const __m256d v5 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v13 = _mm256_set1_pd(0x1p+4); /* 16 */
    const __m256d v15 = _mm256_set1_pd(0x1.14e65c0443494p+3); /* 8.6531200488337063 */
    const __m256d v19 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v23 = _mm256_set1_pd(INFINITY);
    const __m256i v28 = _mm256_set1_epi32(0);
    const __m256i v29 = _mm256_set1_epi32(1);
    const __m256i v31 = _mm256_set1_epi32(2);
    const __m256 v0 = _mm256_loadu_ps(x1);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256 v3 = _mm256_loadu_ps(x0);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v6l = _mm256_add_pd(v4l, v5);
    const __m256d v6h = _mm256_add_pd(v4h, v5);
    const __m256d v7l = _mm256_add_pd(v6l, v6l);
    const __m256d v7h = _mm256_add_pd(v6h, v6h);
    const __m256d v8l = _mm256_fnmadd_pd(v1l, v1l, v7l);
    const __m256d v8h = _mm256_fnmadd_pd(v1h, v1h, v7h);
    const __m256d v9l = _mm256_mul_pd(v1l, v8l);
    const __m256d v9h = _mm256_mul_pd(v1h, v8h);
    const __m256d v10l = _mm256_sub_pd(v5, v1l);
    const __m256d v10h = _mm256_sub_pd(v5, v1h);
    const __m256d v11l = _mm256_fmadd_pd(v10l, v1l, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v10h, v1h, v10h);
    const __m256d v12l = _mm256_div_pd(v9l, v11l);
    const __m256d v12h = _mm256_div_pd(v9h, v11h);
    const __m256i v14l = _mm256_castpd_si256(_mm256_cmp_pd(v12l, v13, _CMP_LT_OQ));
    const __m256i v14h = _mm256_castpd_si256(_mm256_cmp_pd(v12h, v13, _CMP_LT_OQ));
    const __m256i v14 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v14l, v14h);
    const __m256i v16l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v15, _CMP_LT_OQ));
    const __m256i v16h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v15, _CMP_LT_OQ));
    const __m256i v16 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v16l, v16h);
    const __m256i v17 = _mm256_and_si256(v14, v16);
    const __m256i v18l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v5, _CMP_LT_OQ));
    const __m256i v18h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v5, _CMP_LT_OQ));
    const __m256i v18 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v18l, v18h);
    const __m256i v20l = _mm256_castpd_si256(_mm256_cmp_pd(v19, v1l, _CMP_LT_OQ));
    const __m256i v20h = _mm256_castpd_si256(_mm256_cmp_pd(v19, v1h, _CMP_LT_OQ));
    const __m256i v20 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v20l, v20h);
    const __m256i v21 = _mm256_and_si256(v18, v20);
    const __m256i v22l = _mm256_castpd_si256(_mm256_cmp_pd(v19, v4l, _CMP_LE_OQ));
    const __m256i v22h = _mm256_castpd_si256(_mm256_cmp_pd(v19, v4h, _CMP_LE_OQ));
    const __m256i v22 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v22l, v22h);
    const __m256i v24l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v23, _CMP_LT_OQ));
    const __m256i v24h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v23, _CMP_LT_OQ));
    const __m256i v24 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v24l, v24h);
    const __m256i v25 = _mm256_and_si256(v22, v24);
    const __m256i v26 = _mm256_and_si256(v21, v25);
    const __m256i v27 = _mm256_xor_si256(v26, _mm256_set1_epi32(-1));
    const __m256i v30 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v28), _mm256_castsi256_ps(v29), _mm256_castsi256_ps(v17)));
    const __m256i v32 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v30), _mm256_castsi256_ps(v31), _mm256_castsi256_ps(v27)));
    _mm256_storeu_si256((__m256i *)(void *)(y), v32);
}

/* 8 elements by block 0. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void bessel_i_ratio_inverse_2ulp_avx512_block0_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v2 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v7 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v24 = _mm256_set1_pd(-0x1.144p+3); /* -8.6328125 */
    const __m256d v25 = _mm256_set1_pd(0x1.82cp+3); /* 12.0859375 */
    const __m256d v27 = _mm256_set1_pd(-0x1.098p+2); /* -4.1484375 */
    const __m256d v29 = _mm256_set1_pd(0x1.9p-3); /* 0.1953125 */
    const __m256d v31 = _mm256_set1_pd(0x1.ep+0); /* 1.875 */
    const __m256d v32 = _mm256_set1_pd(-0x1.800014c6edde1p+0); /* -1.5000012384097021 */
    const __m256d v34 = _mm256_set1_pd(0x1p-3); /* 0.125 */
    const __m256d v37 = _mm256_set1_pd(-0x1.4p-1); /* -0.625 */
    const __m256d v54 = _mm256_set1_pd(0x1p+20); /* 1048576 */
    const __m256d v67 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v86 = _mm256_set1_pd(-0x1.31a8fe94p+15); /* -39124.497222900391 */
    const __m256d v87 = _mm256_set1_pd(0x1.22608b73p+17); /* 148673.08944702148 */
    const __m256d v89 = _mm256_set1_pd(-0x1.b5c685c9p+17); /* -224141.0451965332 */
    const __m256d v91 = _mm256_set1_pd(0x1.4b30f23fp+17); /* 169569.89254760742 */
    const __m256d v93 = _mm256_set1_pd(-0x1.0506bf1ep+16); /* -66822.746551513672 */
    const __m256d v95 = _mm256_set1_pd(0x1.8f08fd9p+13); /* 12769.123809814453 */
    const __m256d v97 = _mm256_set1_pd(-0x1.d3e443p+9); /* -935.78329467773438 */
    const __m256d v99 = _mm256_set1_pd(0x1.6eed4p+3); /* 11.466461181640625 */
    const __m256d v101 = _mm256_set1_pd(0x1.cd22p+11); /* 3689.0625 */
    const __m256d v102 = _mm256_set1_pd(-0x1.70e8p+13); /* -11805 */
    const __m256d v104 = _mm256_set1_pd(0x1.bef7cp+13); /* 14302.96875 */
    const __m256d v106 = _mm256_set1_pd(-0x1.f938p+12); /* -8083.5 */
    const __m256d v108 = _mm256_set1_pd(0x1.0608p+11); /* 2096.25 */
    const __m256d v110 = _mm256_set1_pd(-0x1.95p+7); /* -202.5 */
    const __m256d v112 = _mm256_set1_pd(0x1.9cp+1); /* 3.21875 */
    const __m256d v115 = _mm256_set1_pd(-0x1.946b4p+8); /* -404.4189453125 */
    const __m256d v116 = _mm256_set1_pd(0x1.06df5p+10); /* 1051.4892578125 */
    const __m256d v118 = _mm256_set1_pd(-0x1.e2504p+9); /* -964.626953125 */
    const __m256d v120 = _mm256_set1_pd(0x1.6ce28p+8); /* 364.884765625 */
    const __m256d v122 = _mm256_set1_pd(-0x1.8702p+5); /* -48.8759765625 */
    const __m256d v124 = _mm256_set1_pd(0x1.0c4p+0); /* 1.0478515625 */
    const __m256d v127 = _mm256_set1_pd(0x1.a7cp+5); /* 52.96875 */
    const __m256d v128 = _mm256_set1_pd(-0x1.a7cp+6); /* -105.9375 */
    const __m256i v130 = _mm256_set1_epi64x(INT64_C(8));
    const __m256d v132 = _mm256_set1_pd(0x1.098p+6); /* 66.375 */
    const __m256d v134 = _mm256_set1_pd(-0x1.aap+3); /* -13.3125 */
    const __m256d v136 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256 v0 = _mm256_loadu_ps(x1);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256 v5 = _mm256_loadu_ps(x0);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_add_pd(v6l, v7);
    const __m256d v8h = _mm256_add_pd(v6h, v7);
    const __m256d v9l = _mm256_add_pd(v8l, v8l);
    const __m256d v9h = _mm256_add_pd(v8h, v8h);
    const __m256d v10l = _mm256_fnmadd_pd(v1l, v1l, v9l);
    const __m256d v10h = _mm256_fnmadd_pd(v1h, v1h, v9h);
    const __m256d v11l = _mm256_mul_pd(v1l, v10l);
    const __m256d v11h = _mm256_mul_pd(v1h, v10h);
    const __m256d v12l = _mm256_sub_pd(v7, v1l);
    const __m256d v12h = _mm256_sub_pd(v7, v1h);
    const __m256d v13l = _mm256_fmadd_pd(v12l, v1l, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v12h, v1h, v12h);
    const __m256d v14l = _mm256_div_pd(v11l, v13l);
    const __m256d v14h = _mm256_div_pd(v11h, v13h);
    const __m256d v16l = _mm256_mul_pd(v6l, v6l);
    const __m256d v16h = _mm256_mul_pd(v6h, v6h);
    const __m256d v17l = _mm256_fmadd_pd(v14l, v14l, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v14h, v14h, v16h);
    const __m256d v18l = _mm256_sqrt_pd(v17l);
    const __m256d v18h = _mm256_sqrt_pd(v17h);
    const __m256d v19l = _mm256_add_pd(v18l, v6l);
    const __m256d v19h = _mm256_add_pd(v18h, v6h);
    const __m256d v20l = _mm256_div_pd(v7, v19l);
    const __m256d v20h = _mm256_div_pd(v7, v19h);
    const __m256d v21l = _mm256_div_pd(v7, v18l);
    const __m256d v21h = _mm256_div_pd(v7, v18h);
    const __m256d v22l = _mm256_mul_pd(v21l, v6l);
    const __m256d v22h = _mm256_mul_pd(v21h, v6h);
    const __m256d v23l = _mm256_mul_pd(v22l, v22l);
    const __m256d v23h = _mm256_mul_pd(v22h, v22h);
    const __m256d v26l = _mm256_fmadd_pd(v23l, v24, v25);
    const __m256d v26h = _mm256_fmadd_pd(v23h, v24, v25);
    const __m256d v28l = _mm256_fmadd_pd(v23l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v23h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v23l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v23h, v29);
    const __m256d v33l = _mm256_fmadd_pd(v31, v23l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31, v23h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v23l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v23h, v33h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v21l, v30l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v21h, v30h, v35h);
    const __m256d v38l = _mm256_fmadd_pd(v23l, v37, v34);
    const __m256d v38h = _mm256_fmadd_pd(v23h, v37, v34);
    const __m256d v39l = _mm256_fmadd_pd(v21l, v36l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v21h, v36h, v38h);
    const __m256d v40l = _mm256_fmadd_pd(v21l, v39l, v2);
    const __m256d v40h = _mm256_fmadd_pd(v21h, v39h, v2);
    const __m256d v41l = _mm256_mul_pd(v21l, v14l);
    const __m256d v41h = _mm256_mul_pd(v21h, v14h);
    const __m256d v42l = _mm256_mul_pd(v41l, v21l);
    const __m256d v42h = _mm256_mul_pd(v41h, v21h);
    const __m256d v43l = _mm256_mul_pd(v40l, v42l);
    const __m256d v43h = _mm256_mul_pd(v40h, v42h);
    const __m256d v45l = _mm256_fmsub_pd(v20l, v14l, v43l);
    const __m256d v45h = _mm256_fmsub_pd(v20h, v14h, v43h);
    const __m256d v46l = _mm256_sub_pd(v45l, v1l);
    const __m256d v46h = _mm256_sub_pd(v45h, v1h);
    const __m256d v47l = _mm256_add_pd(v18l, v14l);
    const __m256d v47h = _mm256_add_pd(v18h, v14h);
    const __m256d v48l = _mm256_div_pd(v6l, v47l);
    const __m256d v48h = _mm256_div_pd(v6h, v47h);
    const __m256d v49l = _mm256_fmadd_pd(v48l, v6l, v6l);
    const __m256d v49h = _mm256_fmadd_pd(v48h, v6h, v6h);
    const __m256d v50l = _mm256_mul_pd(v20l, v49l);
    const __m256d v50h = _mm256_mul_pd(v20h, v49h);
    const __m256d v51l = _mm256_add_pd(v50l, v43l);
    const __m256d v51h = _mm256_add_pd(v50h, v43h);
    const __m256d v52l = _mm256_sub_pd(v12l, v51l);
    const __m256d v52h = _mm256_sub_pd(v12h, v51h);
    const __m256d v53l = _mm256_blendv_pd(v52l, v46l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v53h = _mm256_blendv_pd(v52h, v46h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256i v55l = _mm256_castpd_si256(_mm256_cmp_pd(v54, v18l, _CMP_LT_OQ));
    const __m256i v55h = _mm256_castpd_si256(_mm256_cmp_pd(v54, v18h, _CMP_LT_OQ));
    const __m256i v55 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v55l, v55h);
    const __m256d v56l = _mm256_sub_pd(v14l, v6l);
    const __m256d v56h = _mm256_sub_pd(v14h, v6h);
    const __m256d v57l = _mm256_mul_pd(v21l, v56l);
    const __m256d v57h = _mm256_mul_pd(v21h, v56h);
    const __m256d v58l = _mm256_add_pd(v14l, v6l);
    const __m256d v58h = _mm256_add_pd(v14h, v6h);
    const __m256d v59l = _mm256_mul_pd(v58l, v21l);
    const __m256d v59h = _mm256_mul_pd(v58h, v21h);
    const __m256d v60l = _mm256_mul_pd(v57l, v59l);
    const __m256d v60h = _mm256_mul_pd(v57h, v59h);
    const __m256d v61l = _mm256_mul_pd(v21l, v60l);
    const __m256d v61h = _mm256_mul_pd(v21h, v60h);
    const __m256d v62l = _mm256_mul_pd(v2, v61l);
    const __m256d v62h = _mm256_mul_pd(v2, v61h);
    const __m256d v63l = _mm256_fmadd_pd(v20l, v6l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v20h, v6h, v62h);
    const __m256d v64l = _mm256_mul_pd(v41l, v63l);
    const __m256d v64h = _mm256_mul_pd(v41h, v63h);
    const __m256d v65l = _mm256_mul_pd(v14l, v51l);
    const __m256d v65h = _mm256_mul_pd(v14h, v51h);
    const __m256d v66l = _mm256_add_pd(v7, v45l);
    const __m256d v66h = _mm256_add_pd(v7, v45h);
    const __m256d v68l = _mm256_fmadd_pd(v67, v6l, v7);
    const __m256d v68h = _mm256_fmadd_pd(v67, v6h, v7);
    const __m256d v69l = _mm256_mul_pd(v68l, v45l);
    const __m256d v69h = _mm256_mul_pd(v68h, v45h);
    const __m256d v71l = _mm256_fmsub_pd(v65l, v66l, v69l);
    const __m256d v71h = _mm256_fmsub_pd(v65h, v66h, v69h);
    const __m256d v72l = _mm256_blendv_pd(v71l, v64l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v55))));
    const __m256d v72h = _mm256_blendv_pd(v71h, v64h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v55, 1))));
    const __m256d v73l = _mm256_div_pd(v53l, v72l);
    const __m256d v73h = _mm256_div_pd(v53h, v72h);
    const __m256d v74l = _mm256_fnmadd_pd(v14l, v73l, v14l);
    const __m256d v74h = _mm256_fnmadd_pd(v14h, v73h, v14h);
    const __m256d v75l = _mm256_add_pd(v73l, v7);
    const __m256d v75h = _mm256_add_pd(v73h, v7);
    const __m256d v76l = _mm256_div_pd(v14l, v75l);
    const __m256d v76h = _mm256_div_pd(v14h, v75h);
    const __m256d v77l = _mm256_blendv_pd(v76l, v74l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v77h = _mm256_blendv_pd(v76h, v74h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v79l = _mm256_fmadd_pd(v77l, v77l, v16l);
    const __m256d v79h = _mm256_fmadd_pd(v77h, v77h, v16h);
    const __m256d v80l = _mm256_sqrt_pd(v79l);
    const __m256d v80h = _mm256_sqrt_pd(v79h);
    const __m256d v81l = _mm256_add_pd(v80l, v6l);
    const __m256d v81h = _mm256_add_pd(v80h, v6h);
    const __m256d v82l = _mm256_div_pd(v7, v81l);
    const __m256d v82h = _mm256_div_pd(v7, v81h);
    const __m256d v83l = _mm256_div_pd(v7, v80l);
    const __m256d v83h = _mm256_div_pd(v7, v80h);
    const __m256d v84l = _mm256_mul_pd(v83l, v6l);
    const __m256d v84h = _mm256_mul_pd(v83h, v6h);
    const __m256d v85l = _mm256_mul_pd(v84l, v84l);
    const __m256d v85h = _mm256_mul_pd(v84h, v84h);
    const __m256d v88l = _mm256_fmadd_pd(v85l, v86, v87);
    const __m256d v88h = _mm256_fmadd_pd(v85h, v86, v87);
    const __m256d v90l = _mm256_fmadd_pd(v85l, v88l, v89);
    const __m256d v90h = _mm256_fmadd_pd(v85h, v88h, v89);
    const __m256d v92l = _mm256_fmadd_pd(v90l, v85l, v91);
    const __m256d v92h = _mm256_fmadd_pd(v90h, v85h, v91);
    const __m256d v94l = _mm256_fmadd_pd(v92l, v85l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v92h, v85h, v93);
    const __m256d v96l = _mm256_fmadd_pd(v94l, v85l, v95);
    const __m256d v96h = _mm256_fmadd_pd(v94h, v85h, v95);
    const __m256d v98l = _mm256_fmadd_pd(v96l, v85l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v96h, v85h, v97);
    const __m256d v100l = _mm256_fmadd_pd(v85l, v98l, v99);
    const __m256d v100h = _mm256_fmadd_pd(v85h, v98h, v99);
    const __m256d v103l = _mm256_fmadd_pd(v85l, v101, v102);
    const __m256d v103h = _mm256_fmadd_pd(v85h, v101, v102);
    const __m256d v105l = _mm256_fmadd_pd(v85l, v103l, v104);
    const __m256d v105h = _mm256_fmadd_pd(v85h, v103h, v104);
    const __m256d v107l = _mm256_fmadd_pd(v85l, v105l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v85h, v105h, v106);
    const __m256d v109l = _mm256_fmadd_pd(v85l, v107l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v85h, v107h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v85l, v109l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v85h, v109h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v111l, v85l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v111h, v85h, v112);
    const __m256d v114l = _mm256_fmadd_pd(v83l, v100l, v113l);
    const __m256d v114h = _mm256_fmadd_pd(v83h, v100h, v113h);
    const __m256d v117l = _mm256_fmadd_pd(v85l, v115, v116);
    const __m256d v117h = _mm256_fmadd_pd(v85h, v115, v116);
    const __m256d v119l = _mm256_fmadd_pd(v117l, v85l, v118);
    const __m256d v119h = _mm256_fmadd_pd(v117h, v85h, v118);
    const __m256d v121l = _mm256_fmadd_pd(v85l, v119l, v120);
    const __m256d v121h = _mm256_fmadd_pd(v85h, v119h, v120);
    const __m256d v123l = _mm256_fmadd_pd(v85l, v121l, v122);
    const __m256d v123h = _mm256_fmadd_pd(v85h, v121h, v122);
    const __m256d v125l = _mm256_fmadd_pd(v85l, v123l, v124);
    const __m256d v125h = _mm256_fmadd_pd(v85h, v123h, v124);
    const __m256d v126l = _mm256_fmadd_pd(v114l, v83l, v125l);
    const __m256d v126h = _mm256_fmadd_pd(v114h, v83h, v125h);
    const __m256d v129l = _mm256_fmadd_pd(v85l, v127, v128);
    const __m256d v129h = _mm256_fmadd_pd(v85h, v127, v128);
    const __m256d v131l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v129l), v130));
    const __m256d v131h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v129h), v130));
    const __m256d v133l = _mm256_fmadd_pd(v85l, v131l, v132);
    const __m256d v133h = _mm256_fmadd_pd(v85h, v131h, v132);
    const __m256d v135l = _mm256_fmadd_pd(v85l, v133l, v134);
    const __m256d v135h = _mm256_fmadd_pd(v85h, v133h, v134);
    const __m256d v137l = _mm256_fmadd_pd(v85l, v135l, v136);
    const __m256d v137h = _mm256_fmadd_pd(v85h, v135h, v136);
    const __m256d v138l = _mm256_fmadd_pd(v83l, v126l, v137l);
    const __m256d v138h = _mm256_fmadd_pd(v83h, v126h, v137h);
    const __m256d v139l = _mm256_fmadd_pd(v85l, v24, v25);
    const __m256d v139h = _mm256_fmadd_pd(v85h, v24, v25);
    const __m256d v140l = _mm256_fmadd_pd(v85l, v139l, v27);
    const __m256d v140h = _mm256_fmadd_pd(v85h, v139h, v27);
    const __m256d v141l = _mm256_fmadd_pd(v140l, v85l, v29);
    const __m256d v141h = _mm256_fmadd_pd(v140h, v85h, v29);
    const __m256d v142l = _mm256_fmadd_pd(v138l, v83l, v141l);
    const __m256d v142h = _mm256_fmadd_pd(v138h, v83h, v141h);
    const __m256d v143l = _mm256_fmadd_pd(v31, v85l, v32);
    const __m256d v143h = _mm256_fmadd_pd(v31, v85h, v32);
    const __m256d v144l = _mm256_fmadd_pd(v143l, v85l, v34);
    const __m256d v144h = _mm256_fmadd_pd(v143h, v85h, v34);
    const __m256d v145l = _mm256_fmadd_pd(v83l, v142l, v144l);
    const __m256d v145h = _mm256_fmadd_pd(v83h, v142h, v144h);
    const __m256d v146l = _mm256_fmadd_pd(v85l, v37, v34);
    const __m256d v146h = _mm256_fmadd_pd(v85h, v37, v34);
    const __m256d v147l = _mm256_fmadd_pd(v83l, v145l, v146l);
    const __m256d v147h = _mm256_fmadd_pd(v83h, v145h, v146h);
    const __m256d v148l = _mm256_fmadd_pd(v83l, v147l, v2);
    const __m256d v148h = _mm256_fmadd_pd(v83h, v147h, v2);
    const __m256d v149l = _mm256_mul_pd(v77l, v83l);
    const __m256d v149h = _mm256_mul_pd(v77h, v83h);
    const __m256d v150l = _mm256_mul_pd(v149l, v83l);
    const __m256d v150h = _mm256_mul_pd(v149h, v83h);
    const __m256d v151l = _mm256_mul_pd(v148l, v150l);
    const __m256d v151h = _mm256_mul_pd(v148h, v150h);
    const __m256d v153l = _mm256_fmsub_pd(v77l, v82l, v151l);
    const __m256d v153h = _mm256_fmsub_pd(v77h, v82h, v151h);
    const __m256d v154l = _mm256_sub_pd(v153l, v1l);
    const __m256d v154h = _mm256_sub_pd(v153h, v1h);
    const __m256d v155l = _mm256_add_pd(v77l, v80l);
    const __m256d v155h = _mm256_add_pd(v77h, v80h);
    const __m256d v156l = _mm256_div_pd(v6l, v155l);
    const __m256d v156h = _mm256_div_pd(v6h, v155h);
    const __m256d v157l = _mm256_fmadd_pd(v156l, v6l, v6l);
    const __m256d v157h = _mm256_fmadd_pd(v156h, v6h, v6h);
    const __m256d v158l = _mm256_mul_pd(v157l, v82l);
    const __m256d v158h = _mm256_mul_pd(v157h, v82h);
    const __m256d v159l = _mm256_add_pd(v158l, v151l);
    const __m256d v159h = _mm256_add_pd(v158h, v151h);
    const __m256d v160l = _mm256_sub_pd(v12l, v159l);
    const __m256d v160h = _mm256_sub_pd(v12h, v159h);
    const __m256d v161l = _mm256_blendv_pd(v160l, v154l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v161h = _mm256_blendv_pd(v160h, v154h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256i v162l = _mm256_castpd_si256(_mm256_cmp_pd(v54, v80l, _CMP_LT_OQ));
    const __m256i v162h = _mm256_castpd_si256(_mm256_cmp_pd(v54, v80h, _CMP_LT_OQ));
    const __m256i v162 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v162l, v162h);
    const __m256d v163l = _mm256_mul_pd(v2, v83l);
    const __m256d v163h = _mm256_mul_pd(v2, v83h);
    const __m256d v164l = _mm256_fmadd_pd(v82l, v6l, v163l);
    const __m256d v164h = _mm256_fmadd_pd(v82h, v6h, v163h);
    const __m256d v165l = _mm256_mul_pd(v149l, v164l);
    const __m256d v165h = _mm256_mul_pd(v149h, v164h);
    const __m256d v166l = _mm256_mul_pd(v77l, v159l);
    const __m256d v166h = _mm256_mul_pd(v77h, v159h);
    const __m256d v167l = _mm256_add_pd(v153l, v7);
    const __m256d v167h = _mm256_add_pd(v153h, v7);
    const __m256d v168l = _mm256_mul_pd(v68l, v153l);
    const __m256d v168h = _mm256_mul_pd(v68h, v153h);
    const __m256d v170l = _mm256_fmsub_pd(v166l, v167l, v168l);
    const __m256d v170h = _mm256_fmsub_pd(v166h, v167h, v168h);
    const __m256d v171l = _mm256_blendv_pd(v170l, v165l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v162))));
    const __m256d v171h = _mm256_blendv_pd(v170h, v165h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v162, 1))));
    const __m256d v172l = _mm256_div_pd(v161l, v171l);
    const __m256d v172h = _mm256_div_pd(v161h, v171h);
    const __m256d v173l = _mm256_fnmadd_pd(v77l, v172l, v77l);
    const __m256d v173h = _mm256_fnmadd_pd(v77h, v172h, v77h);
    const __m256d v174l = _mm256_add_pd(v172l, v7);
    const __m256d v174h = _mm256_add_pd(v172h, v7);
    const __m256d v175l = _mm256_div_pd(v77l, v174l);
    const __m256d v175h = _mm256_div_pd(v77h, v174h);
    const __m256d v176l = _mm256_blendv_pd(v175l, v173l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v176h = _mm256_blendv_pd(v175h, v173h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m128 v177l = _mm256_cvtpd_ps(v176l);
    const __m128 v177h = _mm256_cvtpd_ps(v176h);
    const __m256 v177 = _mm256_set_m128(v177h, v177l);
    _mm256_storeu_ps(y, v177);
}

/* 8 elements by block 1. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void bessel_i_ratio_inverse_2ulp_avx512_block1_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v2 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v7 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v24 = _mm256_set1_pd(-0x1.144p+3); /* -8.6328125 */
    const __m256d v25 = _mm256_set1_pd(0x1.82cp+3); /* 12.0859375 */
    const __m256d v27 = _mm256_set1_pd(-0x1.098p+2); /* -4.1484375 */
    const __m256d v29 = _mm256_set1_pd(0x1.9p-3); /* 0.1953125 */
    const __m256d v31 = _mm256_set1_pd(0x1.ep+0); /* 1.875 */
    const __m256d v32 = _mm256_set1_pd(-0x1.800014c6edde1p+0); /* -1.5000012384097021 */
    const __m256d v34 = _mm256_set1_pd(0x1p-3); /* 0.125 */
    const __m256d v37 = _mm256_set1_pd(-0x1.4p-1); /* -0.625 */
    const __m256d v67 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v86 = _mm256_set1_pd(-0x1.31a8fe94p+15); /* -39124.497222900391 */
    const __m256d v87 = _mm256_set1_pd(0x1.22608b73p+17); /* 148673.08944702148 */
    const __m256d v89 = _mm256_set1_pd(-0x1.b5c685c9p+17); /* -224141.0451965332 */
    const __m256d v91 = _mm256_set1_pd(0x1.4b30f23fp+17); /* 169569.89254760742 */
    const __m256d v93 = _mm256_set1_pd(-0x1.0506bf1ep+16); /* -66822.746551513672 */
    const __m256d v95 = _mm256_set1_pd(0x1.8f08fd9p+13); /* 12769.123809814453 */
    const __m256d v97 = _mm256_set1_pd(-0x1.d3e443p+9); /* -935.78329467773438 */
    const __m256d v99 = _mm256_set1_pd(0x1.6eed4p+3); /* 11.466461181640625 */
    const __m256d v101 = _mm256_set1_pd(0x1.cd22p+11); /* 3689.0625 */
    const __m256d v102 = _mm256_set1_pd(-0x1.70e8p+13); /* -11805 */
    const __m256d v104 = _mm256_set1_pd(0x1.bef7cp+13); /* 14302.96875 */
    const __m256d v106 = _mm256_set1_pd(-0x1.f938p+12); /* -8083.5 */
    const __m256d v108 = _mm256_set1_pd(0x1.0608p+11); /* 2096.25 */
    const __m256d v110 = _mm256_set1_pd(-0x1.95p+7); /* -202.5 */
    const __m256d v112 = _mm256_set1_pd(0x1.9cp+1); /* 3.21875 */
    const __m256d v115 = _mm256_set1_pd(-0x1.946b4p+8); /* -404.4189453125 */
    const __m256d v116 = _mm256_set1_pd(0x1.06df5p+10); /* 1051.4892578125 */
    const __m256d v118 = _mm256_set1_pd(-0x1.e2504p+9); /* -964.626953125 */
    const __m256d v120 = _mm256_set1_pd(0x1.6ce28p+8); /* 364.884765625 */
    const __m256d v122 = _mm256_set1_pd(-0x1.8702p+5); /* -48.8759765625 */
    const __m256d v124 = _mm256_set1_pd(0x1.0c4p+0); /* 1.0478515625 */
    const __m256d v127 = _mm256_set1_pd(0x1.a7cp+5); /* 52.96875 */
    const __m256d v128 = _mm256_set1_pd(-0x1.a7cp+6); /* -105.9375 */
    const __m256d v132 = _mm256_set1_pd(0x1.098p+6); /* 66.375 */
    const __m256d v134 = _mm256_set1_pd(-0x1.aap+3); /* -13.3125 */
    const __m256d v136 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256d v178 = _mm256_set1_pd(0x1p+4); /* 16 */
    const __m256d v193 = _mm256_set1_pd(0x1.4p+3); /* 10 */
    const __m256d v218 = _mm256_set1_pd(0x1.4p+4); /* 20 */
    const __m256d v222 = _mm256_set1_pd(0x1.2p+4); /* 18 */
    const __m256d v229 = _mm256_set1_pd(0x1.8p+3); /* 12 */
    const __m256d v231 = _mm256_set1_pd(0x1.cp+3); /* 14 */
    const __m256d v240 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v244 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v247 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256 v0 = _mm256_loadu_ps(x1);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256 v5 = _mm256_loadu_ps(x0);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_add_pd(v6l, v7);
    const __m256d v8h = _mm256_add_pd(v6h, v7);
    const __m256d v9l = _mm256_add_pd(v8l, v8l);
    const __m256d v9h = _mm256_add_pd(v8h, v8h);
    const __m256d v10l = _mm256_fnmadd_pd(v1l, v1l, v9l);
    const __m256d v10h = _mm256_fnmadd_pd(v1h, v1h, v9h);
    const __m256d v11l = _mm256_mul_pd(v1l, v10l);
    const __m256d v11h = _mm256_mul_pd(v1h, v10h);
    const __m256d v12l = _mm256_sub_pd(v7, v1l);
    const __m256d v12h = _mm256_sub_pd(v7, v1h);
    const __m256d v13l = _mm256_fmadd_pd(v12l, v1l, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v12h, v1h, v12h);
    const __m256d v14l = _mm256_div_pd(v11l, v13l);
    const __m256d v14h = _mm256_div_pd(v11h, v13h);
    const __m256d v68l = _mm256_fmadd_pd(v67, v6l, v7);
    const __m256d v68h = _mm256_fmadd_pd(v67, v6h, v7);
    const __m256d v194l = _mm256_mul_pd(v14l, v14l);
    const __m256d v194h = _mm256_mul_pd(v14h, v14h);
    const __m256d v195l = _mm256_add_pd(v193, v6l);
    const __m256d v195h = _mm256_add_pd(v193, v6h);
    const __m256d v196l = _mm256_mul_pd(v195l, v195l);
    const __m256d v196h = _mm256_mul_pd(v195h, v195h);
    const __m256d v197l = _mm256_fmadd_pd(v14l, v14l, v196l);
    const __m256d v197h = _mm256_fmadd_pd(v14h, v14h, v196h);
    const __m256d v198l = _mm256_sqrt_pd(v197l);
    const __m256d v198h = _mm256_sqrt_pd(v197h);
    const __m256d v199l = _mm256_add_pd(v195l, v198l);
    const __m256d v199h = _mm256_add_pd(v195h, v198h);
    const __m256d v200l = _mm256_div_pd(v7, v199l);
    const __m256d v200h = _mm256_div_pd(v7, v199h);
    const __m256d v201l = _mm256_div_pd(v7, v198l);
    const __m256d v201h = _mm256_div_pd(v7, v198h);
    const __m256d v202l = _mm256_mul_pd(v195l, v201l);
    const __m256d v202h = _mm256_mul_pd(v195h, v201h);
    const __m256d v203l = _mm256_mul_pd(v202l, v202l);
    const __m256d v203h = _mm256_mul_pd(v202h, v202h);
    const __m256d v204l = _mm256_fmadd_pd(v203l, v24, v25);
    const __m256d v204h = _mm256_fmadd_pd(v203h, v24, v25);
    const __m256d v205l = _mm256_fmadd_pd(v203l, v204l, v27);
    const __m256d v205h = _mm256_fmadd_pd(v203h, v204h, v27);
    const __m256d v206l = _mm256_fmadd_pd(v205l, v203l, v29);
    const __m256d v206h = _mm256_fmadd_pd(v205h, v203h, v29);
    const __m256d v207l = _mm256_fmadd_pd(v31, v203l, v32);
    const __m256d v207h = _mm256_fmadd_pd(v31, v203h, v32);
    const __m256d v208l = _mm256_fmadd_pd(v207l, v203l, v34);
    const __m256d v208h = _mm256_fmadd_pd(v207h, v203h, v34);
    const __m256d v209l = _mm256_fmadd_pd(v201l, v206l, v208l);
    const __m256d v209h = _mm256_fmadd_pd(v201h, v206h, v208h);
    const __m256d v210l = _mm256_fmadd_pd(v37, v203l, v34);
    const __m256d v210h = _mm256_fmadd_pd(v37, v203h, v34);
    const __m256d v211l = _mm256_fmadd_pd(v201l, v209l, v210l);
    const __m256d v211h = _mm256_fmadd_pd(v201h, v209h, v210h);
    const __m256d v212l = _mm256_fmadd_pd(v201l, v211l, v2);
    const __m256d v212h = _mm256_fmadd_pd(v201h, v211h, v2);
    const __m256d v213l = _mm256_mul_pd(v201l, v14l);
    const __m256d v213h = _mm256_mul_pd(v201h, v14h);
    const __m256d v214l = _mm256_mul_pd(v213l, v201l);
    const __m256d v214h = _mm256_mul_pd(v213h, v201h);
    const __m256d v215l = _mm256_mul_pd(v212l, v214l);
    const __m256d v215h = _mm256_mul_pd(v212h, v214h);
    const __m256d v217l = _mm256_fmsub_pd(v200l, v14l, v215l);
    const __m256d v217h = _mm256_fmsub_pd(v200h, v14h, v215h);
    const __m256d v219l = _mm256_add_pd(v6l, v6l);
    const __m256d v219h = _mm256_add_pd(v6h, v6h);
    const __m256d v220l = _mm256_add_pd(v218, v219l);
    const __m256d v220h = _mm256_add_pd(v218, v219h);
    const __m256d v221l = _mm256_fmadd_pd(v14l, v217l, v220l);
    const __m256d v221h = _mm256_fmadd_pd(v14h, v217h, v220h);
    const __m256d v223l = _mm256_add_pd(v222, v219l);
    const __m256d v223h = _mm256_add_pd(v222, v219h);
    const __m256d v224l = _mm256_mul_pd(v221l, v223l);
    const __m256d v224h = _mm256_mul_pd(v221h, v223h);
    const __m256d v225l = _mm256_fmadd_pd(v194l, v7, v224l);
    const __m256d v225h = _mm256_fmadd_pd(v194h, v7, v224h);
    const __m256d v226l = _mm256_add_pd(v178, v219l);
    const __m256d v226h = _mm256_add_pd(v178, v219h);
    const __m256d v227l = _mm256_mul_pd(v225l, v226l);
    const __m256d v227h = _mm256_mul_pd(v225h, v226h);
    const __m256d v228l = _mm256_fmadd_pd(v194l, v221l, v227l);
    const __m256d v228h = _mm256_fmadd_pd(v194h, v221h, v227h);
    const __m256d v230l = _mm256_add_pd(v219l, v229);
    const __m256d v230h = _mm256_add_pd(v219h, v229);
    const __m256d v232l = _mm256_add_pd(v219l, v231);
    const __m256d v232h = _mm256_add_pd(v219h, v231);
    const __m256d v233l = _mm256_mul_pd(v232l, v228l);
    const __m256d v233h = _mm256_mul_pd(v232h, v228h);
    const __m256d v234l = _mm256_fmadd_pd(v194l, v225l, v233l);
    const __m256d v234h = _mm256_fmadd_pd(v194h, v225h, v233h);
    const __m256d v235l = _mm256_mul_pd(v230l, v234l);
    const __m256d v235h = _mm256_mul_pd(v230h, v234h);
    const __m256d v236l = _mm256_fmadd_pd(v194l, v228l, v235l);
    const __m256d v236h = _mm256_fmadd_pd(v194h, v228h, v235h);
    const __m256d v237l = _mm256_add_pd(v193, v219l);
    const __m256d v237h = _mm256_add_pd(v193, v219h);
    const __m256d v238l = _mm256_mul_pd(v237l, v236l);
    const __m256d v238h = _mm256_mul_pd(v237h, v236h);
    const __m256d v239l = _mm256_fmadd_pd(v194l, v234l, v238l);
    const __m256d v239h = _mm256_fmadd_pd(v194h, v234h, v238h);
    const __m256d v241l = _mm256_add_pd(v219l, v240);
    const __m256d v241h = _mm256_add_pd(v219h, v240);
    const __m256d v242l = _mm256_mul_pd(v239l, v241l);
    const __m256d v242h = _mm256_mul_pd(v239h, v241h);
    const __m256d v243l = _mm256_fmadd_pd(v194l, v236l, v242l);
    const __m256d v243h = _mm256_fmadd_pd(v194h, v236h, v242h);
    const __m256d v245l = _mm256_add_pd(v244, v219l);
    const __m256d v245h = _mm256_add_pd(v244, v219h);
    const __m256d v246l = _mm256_mul_pd(v239l, v194l);
    const __m256d v246h = _mm256_mul_pd(v239h, v194h);
    const __m256d v248l = _mm256_add_pd(v247, v219l);
    const __m256d v248h = _mm256_add_pd(v247, v219h);
    const __m256d v249l = _mm256_mul_pd(v248l, v243l);
    const __m256d v249h = _mm256_mul_pd(v248h, v243h);
    const __m256d v250l = _mm256_add_pd(v246l, v249l);
    const __m256d v250h = _mm256_add_pd(v246h, v249h);
    const __m256d v251l = _mm256_mul_pd(v245l, v250l);
    const __m256d v251h = _mm256_mul_pd(v245h, v250h);
    const __m256d v252l = _mm256_fmadd_pd(v194l, v243l, v251l);
    const __m256d v252h = _mm256_fmadd_pd(v194h, v243h, v251h);
    const __m256d v253l = _mm256_mul_pd(v252l, v14l);
    const __m256d v253h = _mm256_mul_pd(v252h, v14h);
    const __m256d v254l = _mm256_add_pd(v219l, v67);
    const __m256d v254h = _mm256_add_pd(v219h, v67);
    const __m256d v255l = _mm256_mul_pd(v252l, v254l);
    const __m256d v255h = _mm256_mul_pd(v252h, v254h);
    const __m256d v256l = _mm256_fmadd_pd(v194l, v250l, v255l);
    const __m256d v256h = _mm256_fmadd_pd(v194h, v250h, v255h);
    const __m256d v257l = _mm256_div_pd(v253l, v256l);
    const __m256d v257h = _mm256_div_pd(v253h, v256h);
    const __m256d v258l = _mm256_sub_pd(v257l, v1l);
    const __m256d v258h = _mm256_sub_pd(v257h, v1h);
    const __m256d v259l = _mm256_add_pd(v257l, v7);
    const __m256d v259h = _mm256_add_pd(v257h, v7);
    const __m256d v260l = _mm256_sub_pd(v7, v257l);
    const __m256d v260h = _mm256_sub_pd(v7, v257h);
    const __m256d v261l = _mm256_mul_pd(v14l, v260l);
    const __m256d v261h = _mm256_mul_pd(v14h, v260h);
    const __m256d v262l = _mm256_mul_pd(v68l, v257l);
    const __m256d v262h = _mm256_mul_pd(v68h, v257h);
    const __m256d v264l = _mm256_fmsub_pd(v259l, v261l, v262l);
    const __m256d v264h = _mm256_fmsub_pd(v259h, v261h, v262h);
    const __m256d v265l = _mm256_div_pd(v258l, v264l);
    const __m256d v265h = _mm256_div_pd(v258h, v264h);
    const __m256d v266l = _mm256_fnmadd_pd(v14l, v265l, v14l);
    const __m256d v266h = _mm256_fnmadd_pd(v14h, v265h, v14h);
    const __m256d v267l = _mm256_add_pd(v265l, v7);
    const __m256d v267h = _mm256_add_pd(v265h, v7);
    const __m256d v268l = _mm256_div_pd(v14l, v267l);
    const __m256d v268h = _mm256_div_pd(v14h, v267h);
    const __m256d v269l = _mm256_blendv_pd(v268l, v266l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v269h = _mm256_blendv_pd(v268h, v266h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v271l = _mm256_fmadd_pd(v269l, v269l, v196l);
    const __m256d v271h = _mm256_fmadd_pd(v269h, v269h, v196h);
    const __m256d v272l = _mm256_sqrt_pd(v271l);
    const __m256d v272h = _mm256_sqrt_pd(v271h);
    const __m256d v273l = _mm256_add_pd(v195l, v272l);
    const __m256d v273h = _mm256_add_pd(v195h, v272h);
    const __m256d v274l = _mm256_div_pd(v7, v273l);
    const __m256d v274h = _mm256_div_pd(v7, v273h);
    const __m256d v275l = _mm256_div_pd(v7, v272l);
    const __m256d v275h = _mm256_div_pd(v7, v272h);
    const __m256d v276l = _mm256_mul_pd(v195l, v275l);
    const __m256d v276h = _mm256_mul_pd(v195h, v275h);
    const __m256d v277l = _mm256_mul_pd(v276l, v276l);
    const __m256d v277h = _mm256_mul_pd(v276h, v276h);
    const __m256d v278l = _mm256_fmadd_pd(v86, v277l, v87);
    const __m256d v278h = _mm256_fmadd_pd(v86, v277h, v87);
    const __m256d v279l = _mm256_fmadd_pd(v278l, v277l, v89);
    const __m256d v279h = _mm256_fmadd_pd(v278h, v277h, v89);
    const __m256d v280l = _mm256_fmadd_pd(v279l, v277l, v91);
    const __m256d v280h = _mm256_fmadd_pd(v279h, v277h, v91);
    const __m256d v281l = _mm256_fmadd_pd(v280l, v277l, v93);
    const __m256d v281h = _mm256_fmadd_pd(v280h, v277h, v93);
    const __m256d v282l = _mm256_fmadd_pd(v281l, v277l, v95);
    const __m256d v282h = _mm256_fmadd_pd(v281h, v277h, v95);
    const __m256d v283l = _mm256_fmadd_pd(v282l, v277l, v97);
    const __m256d v283h = _mm256_fmadd_pd(v282h, v277h, v97);
    const __m256d v284l = _mm256_fmadd_pd(v283l, v277l, v99);
    const __m256d v284h = _mm256_fmadd_pd(v283h, v277h, v99);
    const __m256d v285l = _mm256_fmadd_pd(v101, v277l, v102);
    const __m256d v285h = _mm256_fmadd_pd(v101, v277h, v102);
    const __m256d v286l = _mm256_fmadd_pd(v285l, v277l, v104);
    const __m256d v286h = _mm256_fmadd_pd(v285h, v277h, v104);
    const __m256d v287l = _mm256_fmadd_pd(v286l, v277l, v106);
    const __m256d v287h = _mm256_fmadd_pd(v286h, v277h, v106);
    const __m256d v288l = _mm256_fmadd_pd(v287l, v277l, v108);
    const __m256d v288h = _mm256_fmadd_pd(v287h, v277h, v108);
    const __m256d v289l = _mm256_fmadd_pd(v288l, v277l, v110);
    const __m256d v289h = _mm256_fmadd_pd(v288h, v277h, v110);
    const __m256d v290l = _mm256_fmadd_pd(v289l, v277l, v112);
    const __m256d v290h = _mm256_fmadd_pd(v289h, v277h, v112);
    const __m256d v291l = _mm256_fmadd_pd(v284l, v275l, v290l);
    const __m256d v291h = _mm256_fmadd_pd(v284h, v275h, v290h);
    const __m256d v292l = _mm256_fmadd_pd(v115, v277l, v116);
    const __m256d v292h = _mm256_fmadd_pd(v115, v277h, v116);
    const __m256d v293l = _mm256_fmadd_pd(v292l, v277l, v118);
    const __m256d v293h = _mm256_fmadd_pd(v292h, v277h, v118);
    const __m256d v294l = _mm256_fmadd_pd(v293l, v277l, v120);
    const __m256d v294h = _mm256_fmadd_pd(v293h, v277h, v120);
    const __m256d v295l = _mm256_fmadd_pd(v294l, v277l, v122);
    const __m256d v295h = _mm256_fmadd_pd(v294h, v277h, v122);
    const __m256d v296l = _mm256_fmadd_pd(v295l, v277l, v124);
    const __m256d v296h = _mm256_fmadd_pd(v295h, v277h, v124);
    const __m256d v297l = _mm256_fmadd_pd(v275l, v291l, v296l);
    const __m256d v297h = _mm256_fmadd_pd(v275h, v291h, v296h);
    const __m256d v298l = _mm256_fmadd_pd(v127, v277l, v128);
    const __m256d v298h = _mm256_fmadd_pd(v127, v277h, v128);
    const __m256d v299l = _mm256_fmadd_pd(v298l, v277l, v132);
    const __m256d v299h = _mm256_fmadd_pd(v298h, v277h, v132);
    const __m256d v300l = _mm256_fmadd_pd(v299l, v277l, v134);
    const __m256d v300h = _mm256_fmadd_pd(v299h, v277h, v134);
    const __m256d v301l = _mm256_fmadd_pd(v300l, v277l, v136);
    const __m256d v301h = _mm256_fmadd_pd(v300h, v277h, v136);
    const __m256d v302l = _mm256_fmadd_pd(v297l, v275l, v301l);
    const __m256d v302h = _mm256_fmadd_pd(v297h, v275h, v301h);
    const __m256d v303l = _mm256_fmadd_pd(v24, v277l, v25);
    const __m256d v303h = _mm256_fmadd_pd(v24, v277h, v25);
    const __m256d v304l = _mm256_fmadd_pd(v303l, v277l, v27);
    const __m256d v304h = _mm256_fmadd_pd(v303h, v277h, v27);
    const __m256d v305l = _mm256_fmadd_pd(v304l, v277l, v29);
    const __m256d v305h = _mm256_fmadd_pd(v304h, v277h, v29);
    const __m256d v306l = _mm256_fmadd_pd(v302l, v275l, v305l);
    const __m256d v306h = _mm256_fmadd_pd(v302h, v275h, v305h);
    const __m256d v307l = _mm256_fmadd_pd(v31, v277l, v32);
    const __m256d v307h = _mm256_fmadd_pd(v31, v277h, v32);
    const __m256d v308l = _mm256_fmadd_pd(v307l, v277l, v34);
    const __m256d v308h = _mm256_fmadd_pd(v307h, v277h, v34);
    const __m256d v309l = _mm256_fmadd_pd(v275l, v306l, v308l);
    const __m256d v309h = _mm256_fmadd_pd(v275h, v306h, v308h);
    const __m256d v310l = _mm256_fmadd_pd(v37, v277l, v34);
    const __m256d v310h = _mm256_fmadd_pd(v37, v277h, v34);
    const __m256d v311l = _mm256_fmadd_pd(v309l, v275l, v310l);
    const __m256d v311h = _mm256_fmadd_pd(v309h, v275h, v310h);
    const __m256d v312l = _mm256_fmadd_pd(v275l, v311l, v2);
    const __m256d v312h = _mm256_fmadd_pd(v275h, v311h, v2);
    const __m256d v313l = _mm256_mul_pd(v275l, v269l);
    const __m256d v313h = _mm256_mul_pd(v275h, v269h);
    const __m256d v314l = _mm256_mul_pd(v275l, v313l);
    const __m256d v314h = _mm256_mul_pd(v275h, v313h);
    const __m256d v315l = _mm256_mul_pd(v312l, v314l);
    const __m256d v315h = _mm256_mul_pd(v312h, v314h);
    const __m256d v317l = _mm256_fmsub_pd(v274l, v269l, v315l);
    const __m256d v317h = _mm256_fmsub_pd(v274h, v269h, v315h);
    const __m256d v318l = _mm256_fmadd_pd(v317l, v269l, v220l);
    const __m256d v318h = _mm256_fmadd_pd(v317h, v269h, v220h);
    const __m256d v319l = _mm256_mul_pd(v269l, v269l);
    const __m256d v319h = _mm256_mul_pd(v269h, v269h);
    const __m256d v320l = _mm256_mul_pd(v318l, v223l);
    const __m256d v320h = _mm256_mul_pd(v318h, v223h);
    const __m256d v321l = _mm256_fmadd_pd(v7, v319l, v320l);
    const __m256d v321h = _mm256_fmadd_pd(v7, v319h, v320h);
    const __m256d v322l = _mm256_mul_pd(v321l, v226l);
    const __m256d v322h = _mm256_mul_pd(v321h, v226h);
    const __m256d v323l = _mm256_fmadd_pd(v318l, v319l, v322l);
    const __m256d v323h = _mm256_fmadd_pd(v318h, v319h, v322h);
    const __m256d v324l = _mm256_mul_pd(v232l, v323l);
    const __m256d v324h = _mm256_mul_pd(v232h, v323h);
    const __m256d v325l = _mm256_fmadd_pd(v321l, v319l, v324l);
    const __m256d v325h = _mm256_fmadd_pd(v321h, v319h, v324h);
    const __m256d v326l = _mm256_mul_pd(v325l, v230l);
    const __m256d v326h = _mm256_mul_pd(v325h, v230h);
    const __m256d v327l = _mm256_fmadd_pd(v323l, v319l, v326l);
    const __m256d v327h = _mm256_fmadd_pd(v323h, v319h, v326h);
    const __m256d v328l = _mm256_mul_pd(v237l, v327l);
    const __m256d v328h = _mm256_mul_pd(v237h, v327h);
    const __m256d v329l = _mm256_fmadd_pd(v325l, v319l, v328l);
    const __m256d v329h = _mm256_fmadd_pd(v325h, v319h, v328h);
    const __m256d v330l = _mm256_mul_pd(v329l, v241l);
    const __m256d v330h = _mm256_mul_pd(v329h, v241h);
    const __m256d v331l = _mm256_fmadd_pd(v327l, v319l, v330l);
    const __m256d v331h = _mm256_fmadd_pd(v327h, v319h, v330h);
    const __m256d v332l = _mm256_mul_pd(v331l, v248l);
    const __m256d v332h = _mm256_mul_pd(v331h, v248h);
    const __m256d v333l = _mm256_fmadd_pd(v329l, v319l, v332l);
    const __m256d v333h = _mm256_fmadd_pd(v329h, v319h, v332h);
    const __m256d v334l = _mm256_mul_pd(v333l, v245l);
    const __m256d v334h = _mm256_mul_pd(v333h, v245h);
    const __m256d v335l = _mm256_fmadd_pd(v331l, v319l, v334l);
    const __m256d v335h = _mm256_fmadd_pd(v331h, v319h, v334h);
    const __m256d v336l = _mm256_mul_pd(v335l, v269l);
    const __m256d v336h = _mm256_mul_pd(v335h, v269h);
    const __m256d v337l = _mm256_mul_pd(v254l, v335l);
    const __m256d v337h = _mm256_mul_pd(v254h, v335h);
    const __m256d v338l = _mm256_fmadd_pd(v333l, v319l, v337l);
    const __m256d v338h = _mm256_fmadd_pd(v333h, v319h, v337h);
    const __m256d v339l = _mm256_div_pd(v336l, v338l);
    const __m256d v339h = _mm256_div_pd(v336h, v338h);
    const __m256d v340l = _mm256_sub_pd(v339l, v1l);
    const __m256d v340h = _mm256_sub_pd(v339h, v1h);
    const __m256d v341l = _mm256_add_pd(v339l, v7);
    const __m256d v341h = _mm256_add_pd(v339h, v7);
    const __m256d v342l = _mm256_sub_pd(v7, v339l);
    const __m256d v342h = _mm256_sub_pd(v7, v339h);
    const __m256d v343l = _mm256_mul_pd(v342l, v269l);
    const __m256d v343h = _mm256_mul_pd(v342h, v269h);
    const __m256d v344l = _mm256_mul_pd(v68l, v339l);
    const __m256d v344h = _mm256_mul_pd(v68h, v339h);
    const __m256d v346l = _mm256_fmsub_pd(v341l, v343l, v344l);
    const __m256d v346h = _mm256_fmsub_pd(v341h, v343h, v344h);
    const __m256d v347l = _mm256_div_pd(v340l, v346l);
    const __m256d v347h = _mm256_div_pd(v340h, v346h);
    const __m256d v348l = _mm256_fnmadd_pd(v269l, v347l, v269l);
    const __m256d v348h = _mm256_fnmadd_pd(v269h, v347h, v269h);
    const __m256d v349l = _mm256_add_pd(v347l, v7);
    const __m256d v349h = _mm256_add_pd(v347h, v7);
    const __m256d v350l = _mm256_div_pd(v269l, v349l);
    const __m256d v350h = _mm256_div_pd(v269h, v349h);
    const __m256d v351l = _mm256_blendv_pd(v350l, v348l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v351h = _mm256_blendv_pd(v350h, v348h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m128 v352l = _mm256_cvtpd_ps(v351l);
    const __m128 v352h = _mm256_cvtpd_ps(v351h);
    const __m256 v352 = _mm256_set_m128(v352h, v352l);
    _mm256_storeu_ps(y, v352);
}

/* 8 elements by block 2. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void bessel_i_ratio_inverse_2ulp_avx512_block2_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v7 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v184 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v188 = _mm256_set1_pd(INFINITY);
    const __m256d v360 = _mm256_set1_pd(NAN);
    const __m256 v0 = _mm256_loadu_ps(x1);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256 v5 = _mm256_loadu_ps(x0);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256i v353l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v6l, _CMP_UNORD_Q));
    const __m256i v353h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v6h, _CMP_UNORD_Q));
    const __m256i v353 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v353l, v353h);
    const __m256i v354l = _mm256_castpd_si256(_mm256_cmp_pd(v7, v1l, _CMP_LT_OQ));
    const __m256i v354h = _mm256_castpd_si256(_mm256_cmp_pd(v7, v1h, _CMP_LT_OQ));
    const __m256i v354 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v354l, v354h);
    const __m256i v355l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v184, _CMP_LT_OQ));
    const __m256i v355h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v184, _CMP_LT_OQ));
    const __m256i v355 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v355l, v355h);
    const __m256i v356 = _mm256_or_si256(v354, v355);
    const __m256i v357l = _mm256_castpd_si256(_mm256_cmp_pd(v6l, v184, _CMP_LT_OQ));
    const __m256i v357h = _mm256_castpd_si256(_mm256_cmp_pd(v6h, v184, _CMP_LT_OQ));
    const __m256i v357 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v357l, v357h);
    const __m256i v358 = _mm256_or_si256(v356, v357);
    const __m256i v359 = _mm256_or_si256(v353, v358);
    const __m256i v361l = _mm256_castpd_si256(_mm256_cmp_pd(v184, v1l, _CMP_EQ_OQ));
    const __m256i v361h = _mm256_castpd_si256(_mm256_cmp_pd(v184, v1h, _CMP_EQ_OQ));
    const __m256i v361 = bessel_i_ratio_inverse_2ulp_avx512_join_mask_avx2(v361l, v361h);
    const __m256d v362l = _mm256_blendv_pd(v188, v184, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v361))));
    const __m256d v362h = _mm256_blendv_pd(v188, v184, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v361, 1))));
    const __m256d v363l = _mm256_blendv_pd(v362l, v360, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v359))));
    const __m256d v363h = _mm256_blendv_pd(v362h, v360, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v359, 1))));
    const __m128 v364l = _mm256_cvtpd_ps(v363l);
    const __m128 v364h = _mm256_cvtpd_ps(v363h);
    const __m256 v364 = _mm256_set_m128(v364h, v364l);
    _mm256_storeu_ps(y, v364);
}

/* m elements, whole steps, by one block. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2_TARGET void bessel_i_ratio_inverse_2ulp_avx512_block_avx2(int32_t block, size_t m, const float *x0, const float *x1, float *y) {
    switch (block) {
    case 0:
        for (size_t i = 0; i < m; i += 8)
            bessel_i_ratio_inverse_2ulp_avx512_block0_avx2(x0 + i, x1 + i, y + i);
        break;
    case 1:
        for (size_t i = 0; i < m; i += 8)
            bessel_i_ratio_inverse_2ulp_avx512_block1_avx2(x0 + i, x1 + i, y + i);
        break;
    case 2:
        for (size_t i = 0; i < m; i += 8)
            bessel_i_ratio_inverse_2ulp_avx512_block2_avx2(x0 + i, x1 + i, y + i);
        break;
    default:
        break;
    }
}

/* m elements, whole steps, not none, wherever they are, by one block. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2_TARGET void bessel_i_ratio_inverse_2ulp_avx512_gathered_avx2(int32_t block, size_t m, const size_t *at, const float *x0, const float *x1, float *y) {
    float tail_x0[256];
    float tail_x1[256];
    float tail_y[256];
    size_t l;
    l = 0;
    do {
        tail_x0[l] = x0[at[l]];
        tail_x1[l] = x1[at[l]];
    } while (++l < m);
    bessel_i_ratio_inverse_2ulp_avx512_block_avx2(block, m, tail_x0, tail_x1, tail_y);
    l = 0;
    do {
        y[at[l]] = tail_y[l];
    } while (++l < m);
}

static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX2_TARGET void bessel_i_ratio_inverse_2ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t at[3][264], count[3] = {0};
    int32_t block[128];
    for (size_t first = 0; first < n; first += 128) {
        const size_t end = n - first < 128 ? n : first + 128;
        size_t i = first;
        for (; end - i >= 8; i += 8)
            bessel_i_ratio_inverse_2ulp_avx512_choice_avx2(x0 + i, x1 + i, block + (i - first));
        if (i < end) {
            const size_t m = end - i;
            float tail_x0[8] = {0};
            memcpy(tail_x0, x0 + i, m * sizeof *x0);
            float tail_x1[8] = {0};
            memcpy(tail_x1, x1 + i, m * sizeof *x1);
            bessel_i_ratio_inverse_2ulp_avx512_choice_avx2(tail_x0, tail_x1, block + (i - first));
            for (size_t l = m; l < 8; l++)
                block[i - first + l] = -1;
        }
        for (i = first; i < end; i += 8) {
            const int32_t *own = block + (i - first);
            if (bessel_i_ratio_inverse_2ulp_avx512_same_avx2(own, 8)) {
                bessel_i_ratio_inverse_2ulp_avx512_block_avx2(own[0], 8, x0 + i, x1 + i, y + i);
                continue;
            }
            for (int32_t b = 0; b < 3; b++)
                count[b] = bessel_i_ratio_inverse_2ulp_avx512_collect_avx2(own, 8, b, i, at[b], count[b]);
        }
        for (int32_t b = 0; b < 3; b++) {
            if (count[b] < 128)
                continue;
            const size_t rest = count[b] % 8;
            bessel_i_ratio_inverse_2ulp_avx512_gathered_avx2(b, count[b] - rest, at[b] + rest, x0, x1, y);
            count[b] = rest;
        }
    }
    for (int32_t b = 0; b < 3; b++) {
        if (count[b] == 0)
            continue;
        for (; count[b] % 8 != 0; count[b]++)
            at[b][count[b]] = at[b][count[b] - 1];
        const size_t rest = count[b] % 8;
        bessel_i_ratio_inverse_2ulp_avx512_gathered_avx2(b, count[b] - rest, at[b] + rest, x0, x1, y);
        count[b] = rest;
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512 __mmask8 bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Whether all of the n numbers, a multiple of sixteen, are the same. */
BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512 int bessel_i_ratio_inverse_2ulp_avx512_same_avx512(const int32_t *a, size_t n) {
    const __m512i first = _mm512_set1_epi32(a[0]);
    __mmask16 differs = 0;
    for (size_t l = 0; l < n; l += 16)
        differs |= _mm512_cmpneq_epi32_mask(_mm512_loadu_si512(a + l), first);
    return differs == 0;
}

/* Appends to at[count...] where, from `first` on, the n numbers, a multiple of eight,
 * are b; the count then. Writes up to eight elements beyond. */
BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512 size_t bessel_i_ratio_inverse_2ulp_avx512_collect_avx512(const int32_t *a, size_t n, int32_t b,
                                     size_t first, size_t *at, size_t count) {
    const __m512i lane = _mm512_setr_epi64(0, 1, 2, 3, 4, 5, 6, 7);
    for (size_t l = 0; l < n; l += 8) {
        const __m256i own = _mm256_loadu_si256((const __m256i *)(const void *)(a + l));
        const __mmask8 mine = _mm256_cmpeq_epi32_mask(own, _mm256_set1_epi32(b));
        const __m512i here =
            _mm512_add_epi64(lane, _mm512_set1_epi64((long long)(first + l)));
        _mm512_storeu_si512(at + count, _mm512_maskz_compress_epi64(mine, here));
        count += (size_t)__builtin_popcount(mine);
    }
    return count;
}

/* ---- AVX-512 ---- */

/* 16 elements: the block that each takes. */
BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512 void bessel_i_ratio_inverse_2ulp_avx512_choice_avx512(const float *x0, const float *x1, int32_t *y) {
    const __m512d v5 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v13 = _mm512_set1_pd(0x1p+4); /* 16 */
    const __m512d v15 = _mm512_set1_pd(0x1.14e65c0443494p+3); /* 8.6531200488337063 */
    const __m512d v19 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v23 = _mm512_set1_pd(INFINITY);
    const __m512i v28 = _mm512_set1_epi32(0);
    const __m512i v29 = _mm512_set1_epi32(1);
    const __m512i v31 = _mm512_set1_epi32(2);
    const __m512 v0 = _mm512_loadu_ps(x1);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512 v3 = _mm512_loadu_ps(x0);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v6l = _mm512_add_pd(v4l, v5);
    const __m512d v6h = _mm512_add_pd(v4h, v5);
    const __m512d v7l = _mm512_add_pd(v6l, v6l);
    const __m512d v7h = _mm512_add_pd(v6h, v6h);
    const __m512d v8l = _mm512_fnmadd_pd(v1l, v1l, v7l);
    const __m512d v8h = _mm512_fnmadd_pd(v1h, v1h, v7h);
    const __m512d v9l = _mm512_mul_pd(v1l, v8l);
    const __m512d v9h = _mm512_mul_pd(v1h, v8h);
    const __m512d v10l = _mm512_sub_pd(v5, v1l);
    const __m512d v10h = _mm512_sub_pd(v5, v1h);
    const __m512d v11l = _mm512_fmadd_pd(v10l, v1l, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v10h, v1h, v10h);
    const __m512d v12l = _mm512_div_pd(v9l, v11l);
    const __m512d v12h = _mm512_div_pd(v9h, v11h);
    const __mmask8 v14l = _mm512_cmp_pd_mask(v12l, v13, _CMP_LT_OQ);
    const __mmask8 v14h = _mm512_cmp_pd_mask(v12h, v13, _CMP_LT_OQ);
    const __mmask16 v14 = _mm512_kunpackb(v14h, v14l);
    const __mmask8 v16l = _mm512_cmp_pd_mask(v4l, v15, _CMP_LT_OQ);
    const __mmask8 v16h = _mm512_cmp_pd_mask(v4h, v15, _CMP_LT_OQ);
    const __mmask16 v16 = _mm512_kunpackb(v16h, v16l);
    const __mmask16 v17 = (__mmask16)(v14 & v16);
    const __mmask8 v18l = _mm512_cmp_pd_mask(v1l, v5, _CMP_LT_OQ);
    const __mmask8 v18h = _mm512_cmp_pd_mask(v1h, v5, _CMP_LT_OQ);
    const __mmask16 v18 = _mm512_kunpackb(v18h, v18l);
    const __mmask8 v20l = _mm512_cmp_pd_mask(v19, v1l, _CMP_LT_OQ);
    const __mmask8 v20h = _mm512_cmp_pd_mask(v19, v1h, _CMP_LT_OQ);
    const __mmask16 v20 = _mm512_kunpackb(v20h, v20l);
    const __mmask16 v21 = (__mmask16)(v18 & v20);
    const __mmask8 v22l = _mm512_cmp_pd_mask(v19, v4l, _CMP_LE_OQ);
    const __mmask8 v22h = _mm512_cmp_pd_mask(v19, v4h, _CMP_LE_OQ);
    const __mmask16 v22 = _mm512_kunpackb(v22h, v22l);
    const __mmask8 v24l = _mm512_cmp_pd_mask(v4l, v23, _CMP_LT_OQ);
    const __mmask8 v24h = _mm512_cmp_pd_mask(v4h, v23, _CMP_LT_OQ);
    const __mmask16 v24 = _mm512_kunpackb(v24h, v24l);
    const __mmask16 v25 = (__mmask16)(v22 & v24);
    const __mmask16 v26 = (__mmask16)(v21 & v25);
    const __mmask16 v27 = (__mmask16)~v26;
    const __m512i v30 = _mm512_mask_blend_epi32(v17, v28, v29);
    const __m512i v32 = _mm512_mask_blend_epi32(v27, v30, v31);
    _mm512_storeu_si512(y, v32);
}

/* 16 elements by block 0. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void bessel_i_ratio_inverse_2ulp_avx512_block0_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v24 = _mm512_set1_pd(-0x1.144p+3); /* -8.6328125 */
    const __m512d v25 = _mm512_set1_pd(0x1.82cp+3); /* 12.0859375 */
    const __m512d v27 = _mm512_set1_pd(-0x1.098p+2); /* -4.1484375 */
    const __m512d v29 = _mm512_set1_pd(0x1.9p-3); /* 0.1953125 */
    const __m512d v31 = _mm512_set1_pd(0x1.ep+0); /* 1.875 */
    const __m512d v32 = _mm512_set1_pd(-0x1.800014c6edde1p+0); /* -1.5000012384097021 */
    const __m512d v34 = _mm512_set1_pd(0x1p-3); /* 0.125 */
    const __m512d v37 = _mm512_set1_pd(-0x1.4p-1); /* -0.625 */
    const __m512d v54 = _mm512_set1_pd(0x1p+20); /* 1048576 */
    const __m512d v67 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v86 = _mm512_set1_pd(-0x1.31a8fe94p+15); /* -39124.497222900391 */
    const __m512d v87 = _mm512_set1_pd(0x1.22608b73p+17); /* 148673.08944702148 */
    const __m512d v89 = _mm512_set1_pd(-0x1.b5c685c9p+17); /* -224141.0451965332 */
    const __m512d v91 = _mm512_set1_pd(0x1.4b30f23fp+17); /* 169569.89254760742 */
    const __m512d v93 = _mm512_set1_pd(-0x1.0506bf1ep+16); /* -66822.746551513672 */
    const __m512d v95 = _mm512_set1_pd(0x1.8f08fd9p+13); /* 12769.123809814453 */
    const __m512d v97 = _mm512_set1_pd(-0x1.d3e443p+9); /* -935.78329467773438 */
    const __m512d v99 = _mm512_set1_pd(0x1.6eed4p+3); /* 11.466461181640625 */
    const __m512d v101 = _mm512_set1_pd(0x1.cd22p+11); /* 3689.0625 */
    const __m512d v102 = _mm512_set1_pd(-0x1.70e8p+13); /* -11805 */
    const __m512d v104 = _mm512_set1_pd(0x1.bef7cp+13); /* 14302.96875 */
    const __m512d v106 = _mm512_set1_pd(-0x1.f938p+12); /* -8083.5 */
    const __m512d v108 = _mm512_set1_pd(0x1.0608p+11); /* 2096.25 */
    const __m512d v110 = _mm512_set1_pd(-0x1.95p+7); /* -202.5 */
    const __m512d v112 = _mm512_set1_pd(0x1.9cp+1); /* 3.21875 */
    const __m512d v115 = _mm512_set1_pd(-0x1.946b4p+8); /* -404.4189453125 */
    const __m512d v116 = _mm512_set1_pd(0x1.06df5p+10); /* 1051.4892578125 */
    const __m512d v118 = _mm512_set1_pd(-0x1.e2504p+9); /* -964.626953125 */
    const __m512d v120 = _mm512_set1_pd(0x1.6ce28p+8); /* 364.884765625 */
    const __m512d v122 = _mm512_set1_pd(-0x1.8702p+5); /* -48.8759765625 */
    const __m512d v124 = _mm512_set1_pd(0x1.0c4p+0); /* 1.0478515625 */
    const __m512d v127 = _mm512_set1_pd(0x1.a7cp+5); /* 52.96875 */
    const __m512d v128 = _mm512_set1_pd(-0x1.a7cp+6); /* -105.9375 */
    const __m512i v130 = _mm512_set1_epi64(INT64_C(8));
    const __m512d v132 = _mm512_set1_pd(0x1.098p+6); /* 66.375 */
    const __m512d v134 = _mm512_set1_pd(-0x1.aap+3); /* -13.3125 */
    const __m512d v136 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512 v0 = _mm512_loadu_ps(x1);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512 v5 = _mm512_loadu_ps(x0);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_add_pd(v6l, v7);
    const __m512d v8h = _mm512_add_pd(v6h, v7);
    const __m512d v9l = _mm512_add_pd(v8l, v8l);
    const __m512d v9h = _mm512_add_pd(v8h, v8h);
    const __m512d v10l = _mm512_fnmadd_pd(v1l, v1l, v9l);
    const __m512d v10h = _mm512_fnmadd_pd(v1h, v1h, v9h);
    const __m512d v11l = _mm512_mul_pd(v1l, v10l);
    const __m512d v11h = _mm512_mul_pd(v1h, v10h);
    const __m512d v12l = _mm512_sub_pd(v7, v1l);
    const __m512d v12h = _mm512_sub_pd(v7, v1h);
    const __m512d v13l = _mm512_fmadd_pd(v12l, v1l, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v12h, v1h, v12h);
    const __m512d v14l = _mm512_div_pd(v11l, v13l);
    const __m512d v14h = _mm512_div_pd(v11h, v13h);
    const __m512d v16l = _mm512_mul_pd(v6l, v6l);
    const __m512d v16h = _mm512_mul_pd(v6h, v6h);
    const __m512d v17l = _mm512_fmadd_pd(v14l, v14l, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v14h, v14h, v16h);
    const __m512d v18l = _mm512_sqrt_pd(v17l);
    const __m512d v18h = _mm512_sqrt_pd(v17h);
    const __m512d v19l = _mm512_add_pd(v18l, v6l);
    const __m512d v19h = _mm512_add_pd(v18h, v6h);
    const __m512d v20l = _mm512_div_pd(v7, v19l);
    const __m512d v20h = _mm512_div_pd(v7, v19h);
    const __m512d v21l = _mm512_div_pd(v7, v18l);
    const __m512d v21h = _mm512_div_pd(v7, v18h);
    const __m512d v22l = _mm512_mul_pd(v21l, v6l);
    const __m512d v22h = _mm512_mul_pd(v21h, v6h);
    const __m512d v23l = _mm512_mul_pd(v22l, v22l);
    const __m512d v23h = _mm512_mul_pd(v22h, v22h);
    const __m512d v26l = _mm512_fmadd_pd(v23l, v24, v25);
    const __m512d v26h = _mm512_fmadd_pd(v23h, v24, v25);
    const __m512d v28l = _mm512_fmadd_pd(v23l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v23h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v23l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v23h, v29);
    const __m512d v33l = _mm512_fmadd_pd(v31, v23l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31, v23h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v23l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v23h, v33h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v21l, v30l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v21h, v30h, v35h);
    const __m512d v38l = _mm512_fmadd_pd(v23l, v37, v34);
    const __m512d v38h = _mm512_fmadd_pd(v23h, v37, v34);
    const __m512d v39l = _mm512_fmadd_pd(v21l, v36l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v21h, v36h, v38h);
    const __m512d v40l = _mm512_fmadd_pd(v21l, v39l, v2);
    const __m512d v40h = _mm512_fmadd_pd(v21h, v39h, v2);
    const __m512d v41l = _mm512_mul_pd(v21l, v14l);
    const __m512d v41h = _mm512_mul_pd(v21h, v14h);
    const __m512d v42l = _mm512_mul_pd(v41l, v21l);
    const __m512d v42h = _mm512_mul_pd(v41h, v21h);
    const __m512d v43l = _mm512_mul_pd(v40l, v42l);
    const __m512d v43h = _mm512_mul_pd(v40h, v42h);
    const __m512d v45l = _mm512_fmsub_pd(v20l, v14l, v43l);
    const __m512d v45h = _mm512_fmsub_pd(v20h, v14h, v43h);
    const __m512d v46l = _mm512_sub_pd(v45l, v1l);
    const __m512d v46h = _mm512_sub_pd(v45h, v1h);
    const __m512d v47l = _mm512_add_pd(v18l, v14l);
    const __m512d v47h = _mm512_add_pd(v18h, v14h);
    const __m512d v48l = _mm512_div_pd(v6l, v47l);
    const __m512d v48h = _mm512_div_pd(v6h, v47h);
    const __m512d v49l = _mm512_fmadd_pd(v48l, v6l, v6l);
    const __m512d v49h = _mm512_fmadd_pd(v48h, v6h, v6h);
    const __m512d v50l = _mm512_mul_pd(v20l, v49l);
    const __m512d v50h = _mm512_mul_pd(v20h, v49h);
    const __m512d v51l = _mm512_add_pd(v50l, v43l);
    const __m512d v51h = _mm512_add_pd(v50h, v43h);
    const __m512d v52l = _mm512_sub_pd(v12l, v51l);
    const __m512d v52h = _mm512_sub_pd(v12h, v51h);
    const __m512d v53l = _mm512_mask_blend_pd((__mmask8)v3, v52l, v46l);
    const __m512d v53h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v3), v52h, v46h);
    const __mmask8 v55l = _mm512_cmp_pd_mask(v54, v18l, _CMP_LT_OQ);
    const __mmask8 v55h = _mm512_cmp_pd_mask(v54, v18h, _CMP_LT_OQ);
    const __mmask16 v55 = _mm512_kunpackb(v55h, v55l);
    const __m512d v56l = _mm512_sub_pd(v14l, v6l);
    const __m512d v56h = _mm512_sub_pd(v14h, v6h);
    const __m512d v57l = _mm512_mul_pd(v21l, v56l);
    const __m512d v57h = _mm512_mul_pd(v21h, v56h);
    const __m512d v58l = _mm512_add_pd(v14l, v6l);
    const __m512d v58h = _mm512_add_pd(v14h, v6h);
    const __m512d v59l = _mm512_mul_pd(v58l, v21l);
    const __m512d v59h = _mm512_mul_pd(v58h, v21h);
    const __m512d v60l = _mm512_mul_pd(v57l, v59l);
    const __m512d v60h = _mm512_mul_pd(v57h, v59h);
    const __m512d v61l = _mm512_mul_pd(v21l, v60l);
    const __m512d v61h = _mm512_mul_pd(v21h, v60h);
    const __m512d v62l = _mm512_mul_pd(v2, v61l);
    const __m512d v62h = _mm512_mul_pd(v2, v61h);
    const __m512d v63l = _mm512_fmadd_pd(v20l, v6l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v20h, v6h, v62h);
    const __m512d v64l = _mm512_mul_pd(v41l, v63l);
    const __m512d v64h = _mm512_mul_pd(v41h, v63h);
    const __m512d v65l = _mm512_mul_pd(v14l, v51l);
    const __m512d v65h = _mm512_mul_pd(v14h, v51h);
    const __m512d v66l = _mm512_add_pd(v7, v45l);
    const __m512d v66h = _mm512_add_pd(v7, v45h);
    const __m512d v68l = _mm512_fmadd_pd(v67, v6l, v7);
    const __m512d v68h = _mm512_fmadd_pd(v67, v6h, v7);
    const __m512d v69l = _mm512_mul_pd(v68l, v45l);
    const __m512d v69h = _mm512_mul_pd(v68h, v45h);
    const __m512d v71l = _mm512_fmsub_pd(v65l, v66l, v69l);
    const __m512d v71h = _mm512_fmsub_pd(v65h, v66h, v69h);
    const __m512d v72l = _mm512_mask_blend_pd((__mmask8)v55, v71l, v64l);
    const __m512d v72h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v55), v71h, v64h);
    const __m512d v73l = _mm512_div_pd(v53l, v72l);
    const __m512d v73h = _mm512_div_pd(v53h, v72h);
    const __m512d v74l = _mm512_fnmadd_pd(v14l, v73l, v14l);
    const __m512d v74h = _mm512_fnmadd_pd(v14h, v73h, v14h);
    const __m512d v75l = _mm512_add_pd(v73l, v7);
    const __m512d v75h = _mm512_add_pd(v73h, v7);
    const __m512d v76l = _mm512_div_pd(v14l, v75l);
    const __m512d v76h = _mm512_div_pd(v14h, v75h);
    const __m512d v77l = _mm512_mask_blend_pd((__mmask8)v3, v76l, v74l);
    const __m512d v77h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v3), v76h, v74h);
    const __m512d v79l = _mm512_fmadd_pd(v77l, v77l, v16l);
    const __m512d v79h = _mm512_fmadd_pd(v77h, v77h, v16h);
    const __m512d v80l = _mm512_sqrt_pd(v79l);
    const __m512d v80h = _mm512_sqrt_pd(v79h);
    const __m512d v81l = _mm512_add_pd(v80l, v6l);
    const __m512d v81h = _mm512_add_pd(v80h, v6h);
    const __m512d v82l = _mm512_div_pd(v7, v81l);
    const __m512d v82h = _mm512_div_pd(v7, v81h);
    const __m512d v83l = _mm512_div_pd(v7, v80l);
    const __m512d v83h = _mm512_div_pd(v7, v80h);
    const __m512d v84l = _mm512_mul_pd(v83l, v6l);
    const __m512d v84h = _mm512_mul_pd(v83h, v6h);
    const __m512d v85l = _mm512_mul_pd(v84l, v84l);
    const __m512d v85h = _mm512_mul_pd(v84h, v84h);
    const __m512d v88l = _mm512_fmadd_pd(v85l, v86, v87);
    const __m512d v88h = _mm512_fmadd_pd(v85h, v86, v87);
    const __m512d v90l = _mm512_fmadd_pd(v85l, v88l, v89);
    const __m512d v90h = _mm512_fmadd_pd(v85h, v88h, v89);
    const __m512d v92l = _mm512_fmadd_pd(v90l, v85l, v91);
    const __m512d v92h = _mm512_fmadd_pd(v90h, v85h, v91);
    const __m512d v94l = _mm512_fmadd_pd(v92l, v85l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v92h, v85h, v93);
    const __m512d v96l = _mm512_fmadd_pd(v94l, v85l, v95);
    const __m512d v96h = _mm512_fmadd_pd(v94h, v85h, v95);
    const __m512d v98l = _mm512_fmadd_pd(v96l, v85l, v97);
    const __m512d v98h = _mm512_fmadd_pd(v96h, v85h, v97);
    const __m512d v100l = _mm512_fmadd_pd(v85l, v98l, v99);
    const __m512d v100h = _mm512_fmadd_pd(v85h, v98h, v99);
    const __m512d v103l = _mm512_fmadd_pd(v85l, v101, v102);
    const __m512d v103h = _mm512_fmadd_pd(v85h, v101, v102);
    const __m512d v105l = _mm512_fmadd_pd(v85l, v103l, v104);
    const __m512d v105h = _mm512_fmadd_pd(v85h, v103h, v104);
    const __m512d v107l = _mm512_fmadd_pd(v85l, v105l, v106);
    const __m512d v107h = _mm512_fmadd_pd(v85h, v105h, v106);
    const __m512d v109l = _mm512_fmadd_pd(v85l, v107l, v108);
    const __m512d v109h = _mm512_fmadd_pd(v85h, v107h, v108);
    const __m512d v111l = _mm512_fmadd_pd(v85l, v109l, v110);
    const __m512d v111h = _mm512_fmadd_pd(v85h, v109h, v110);
    const __m512d v113l = _mm512_fmadd_pd(v111l, v85l, v112);
    const __m512d v113h = _mm512_fmadd_pd(v111h, v85h, v112);
    const __m512d v114l = _mm512_fmadd_pd(v83l, v100l, v113l);
    const __m512d v114h = _mm512_fmadd_pd(v83h, v100h, v113h);
    const __m512d v117l = _mm512_fmadd_pd(v85l, v115, v116);
    const __m512d v117h = _mm512_fmadd_pd(v85h, v115, v116);
    const __m512d v119l = _mm512_fmadd_pd(v117l, v85l, v118);
    const __m512d v119h = _mm512_fmadd_pd(v117h, v85h, v118);
    const __m512d v121l = _mm512_fmadd_pd(v85l, v119l, v120);
    const __m512d v121h = _mm512_fmadd_pd(v85h, v119h, v120);
    const __m512d v123l = _mm512_fmadd_pd(v85l, v121l, v122);
    const __m512d v123h = _mm512_fmadd_pd(v85h, v121h, v122);
    const __m512d v125l = _mm512_fmadd_pd(v85l, v123l, v124);
    const __m512d v125h = _mm512_fmadd_pd(v85h, v123h, v124);
    const __m512d v126l = _mm512_fmadd_pd(v114l, v83l, v125l);
    const __m512d v126h = _mm512_fmadd_pd(v114h, v83h, v125h);
    const __m512d v129l = _mm512_fmadd_pd(v85l, v127, v128);
    const __m512d v129h = _mm512_fmadd_pd(v85h, v127, v128);
    const __m512d v131l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v129l), v130));
    const __m512d v131h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v129h), v130));
    const __m512d v133l = _mm512_fmadd_pd(v85l, v131l, v132);
    const __m512d v133h = _mm512_fmadd_pd(v85h, v131h, v132);
    const __m512d v135l = _mm512_fmadd_pd(v85l, v133l, v134);
    const __m512d v135h = _mm512_fmadd_pd(v85h, v133h, v134);
    const __m512d v137l = _mm512_fmadd_pd(v85l, v135l, v136);
    const __m512d v137h = _mm512_fmadd_pd(v85h, v135h, v136);
    const __m512d v138l = _mm512_fmadd_pd(v83l, v126l, v137l);
    const __m512d v138h = _mm512_fmadd_pd(v83h, v126h, v137h);
    const __m512d v139l = _mm512_fmadd_pd(v85l, v24, v25);
    const __m512d v139h = _mm512_fmadd_pd(v85h, v24, v25);
    const __m512d v140l = _mm512_fmadd_pd(v85l, v139l, v27);
    const __m512d v140h = _mm512_fmadd_pd(v85h, v139h, v27);
    const __m512d v141l = _mm512_fmadd_pd(v140l, v85l, v29);
    const __m512d v141h = _mm512_fmadd_pd(v140h, v85h, v29);
    const __m512d v142l = _mm512_fmadd_pd(v138l, v83l, v141l);
    const __m512d v142h = _mm512_fmadd_pd(v138h, v83h, v141h);
    const __m512d v143l = _mm512_fmadd_pd(v31, v85l, v32);
    const __m512d v143h = _mm512_fmadd_pd(v31, v85h, v32);
    const __m512d v144l = _mm512_fmadd_pd(v143l, v85l, v34);
    const __m512d v144h = _mm512_fmadd_pd(v143h, v85h, v34);
    const __m512d v145l = _mm512_fmadd_pd(v83l, v142l, v144l);
    const __m512d v145h = _mm512_fmadd_pd(v83h, v142h, v144h);
    const __m512d v146l = _mm512_fmadd_pd(v85l, v37, v34);
    const __m512d v146h = _mm512_fmadd_pd(v85h, v37, v34);
    const __m512d v147l = _mm512_fmadd_pd(v83l, v145l, v146l);
    const __m512d v147h = _mm512_fmadd_pd(v83h, v145h, v146h);
    const __m512d v148l = _mm512_fmadd_pd(v83l, v147l, v2);
    const __m512d v148h = _mm512_fmadd_pd(v83h, v147h, v2);
    const __m512d v149l = _mm512_mul_pd(v77l, v83l);
    const __m512d v149h = _mm512_mul_pd(v77h, v83h);
    const __m512d v150l = _mm512_mul_pd(v149l, v83l);
    const __m512d v150h = _mm512_mul_pd(v149h, v83h);
    const __m512d v151l = _mm512_mul_pd(v148l, v150l);
    const __m512d v151h = _mm512_mul_pd(v148h, v150h);
    const __m512d v153l = _mm512_fmsub_pd(v77l, v82l, v151l);
    const __m512d v153h = _mm512_fmsub_pd(v77h, v82h, v151h);
    const __m512d v154l = _mm512_sub_pd(v153l, v1l);
    const __m512d v154h = _mm512_sub_pd(v153h, v1h);
    const __m512d v155l = _mm512_add_pd(v77l, v80l);
    const __m512d v155h = _mm512_add_pd(v77h, v80h);
    const __m512d v156l = _mm512_div_pd(v6l, v155l);
    const __m512d v156h = _mm512_div_pd(v6h, v155h);
    const __m512d v157l = _mm512_fmadd_pd(v156l, v6l, v6l);
    const __m512d v157h = _mm512_fmadd_pd(v156h, v6h, v6h);
    const __m512d v158l = _mm512_mul_pd(v157l, v82l);
    const __m512d v158h = _mm512_mul_pd(v157h, v82h);
    const __m512d v159l = _mm512_add_pd(v158l, v151l);
    const __m512d v159h = _mm512_add_pd(v158h, v151h);
    const __m512d v160l = _mm512_sub_pd(v12l, v159l);
    const __m512d v160h = _mm512_sub_pd(v12h, v159h);
    const __m512d v161l = _mm512_mask_blend_pd((__mmask8)v3, v160l, v154l);
    const __m512d v161h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v3), v160h, v154h);
    const __mmask8 v162l = _mm512_cmp_pd_mask(v54, v80l, _CMP_LT_OQ);
    const __mmask8 v162h = _mm512_cmp_pd_mask(v54, v80h, _CMP_LT_OQ);
    const __mmask16 v162 = _mm512_kunpackb(v162h, v162l);
    const __m512d v163l = _mm512_mul_pd(v2, v83l);
    const __m512d v163h = _mm512_mul_pd(v2, v83h);
    const __m512d v164l = _mm512_fmadd_pd(v82l, v6l, v163l);
    const __m512d v164h = _mm512_fmadd_pd(v82h, v6h, v163h);
    const __m512d v165l = _mm512_mul_pd(v149l, v164l);
    const __m512d v165h = _mm512_mul_pd(v149h, v164h);
    const __m512d v166l = _mm512_mul_pd(v77l, v159l);
    const __m512d v166h = _mm512_mul_pd(v77h, v159h);
    const __m512d v167l = _mm512_add_pd(v153l, v7);
    const __m512d v167h = _mm512_add_pd(v153h, v7);
    const __m512d v168l = _mm512_mul_pd(v68l, v153l);
    const __m512d v168h = _mm512_mul_pd(v68h, v153h);
    const __m512d v170l = _mm512_fmsub_pd(v166l, v167l, v168l);
    const __m512d v170h = _mm512_fmsub_pd(v166h, v167h, v168h);
    const __m512d v171l = _mm512_mask_blend_pd((__mmask8)v162, v170l, v165l);
    const __m512d v171h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v162), v170h, v165h);
    const __m512d v172l = _mm512_div_pd(v161l, v171l);
    const __m512d v172h = _mm512_div_pd(v161h, v171h);
    const __m512d v173l = _mm512_fnmadd_pd(v77l, v172l, v77l);
    const __m512d v173h = _mm512_fnmadd_pd(v77h, v172h, v77h);
    const __m512d v174l = _mm512_add_pd(v172l, v7);
    const __m512d v174h = _mm512_add_pd(v172h, v7);
    const __m512d v175l = _mm512_div_pd(v77l, v174l);
    const __m512d v175h = _mm512_div_pd(v77h, v174h);
    const __m512d v176l = _mm512_mask_blend_pd((__mmask8)v3, v175l, v173l);
    const __m512d v176h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v3), v175h, v173h);
    const __m256 v177l = _mm512_cvtpd_ps(v176l);
    const __m256 v177h = _mm512_cvtpd_ps(v176h);
    const __m512 v177 = _mm512_insertf32x8(_mm512_castps256_ps512(v177l), v177h, 1);
    _mm512_storeu_ps(y, v177);
}

/* 16 elements by block 1. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void bessel_i_ratio_inverse_2ulp_avx512_block1_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v24 = _mm512_set1_pd(-0x1.144p+3); /* -8.6328125 */
    const __m512d v25 = _mm512_set1_pd(0x1.82cp+3); /* 12.0859375 */
    const __m512d v27 = _mm512_set1_pd(-0x1.098p+2); /* -4.1484375 */
    const __m512d v29 = _mm512_set1_pd(0x1.9p-3); /* 0.1953125 */
    const __m512d v31 = _mm512_set1_pd(0x1.ep+0); /* 1.875 */
    const __m512d v32 = _mm512_set1_pd(-0x1.800014c6edde1p+0); /* -1.5000012384097021 */
    const __m512d v34 = _mm512_set1_pd(0x1p-3); /* 0.125 */
    const __m512d v37 = _mm512_set1_pd(-0x1.4p-1); /* -0.625 */
    const __m512d v67 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v86 = _mm512_set1_pd(-0x1.31a8fe94p+15); /* -39124.497222900391 */
    const __m512d v87 = _mm512_set1_pd(0x1.22608b73p+17); /* 148673.08944702148 */
    const __m512d v89 = _mm512_set1_pd(-0x1.b5c685c9p+17); /* -224141.0451965332 */
    const __m512d v91 = _mm512_set1_pd(0x1.4b30f23fp+17); /* 169569.89254760742 */
    const __m512d v93 = _mm512_set1_pd(-0x1.0506bf1ep+16); /* -66822.746551513672 */
    const __m512d v95 = _mm512_set1_pd(0x1.8f08fd9p+13); /* 12769.123809814453 */
    const __m512d v97 = _mm512_set1_pd(-0x1.d3e443p+9); /* -935.78329467773438 */
    const __m512d v99 = _mm512_set1_pd(0x1.6eed4p+3); /* 11.466461181640625 */
    const __m512d v101 = _mm512_set1_pd(0x1.cd22p+11); /* 3689.0625 */
    const __m512d v102 = _mm512_set1_pd(-0x1.70e8p+13); /* -11805 */
    const __m512d v104 = _mm512_set1_pd(0x1.bef7cp+13); /* 14302.96875 */
    const __m512d v106 = _mm512_set1_pd(-0x1.f938p+12); /* -8083.5 */
    const __m512d v108 = _mm512_set1_pd(0x1.0608p+11); /* 2096.25 */
    const __m512d v110 = _mm512_set1_pd(-0x1.95p+7); /* -202.5 */
    const __m512d v112 = _mm512_set1_pd(0x1.9cp+1); /* 3.21875 */
    const __m512d v115 = _mm512_set1_pd(-0x1.946b4p+8); /* -404.4189453125 */
    const __m512d v116 = _mm512_set1_pd(0x1.06df5p+10); /* 1051.4892578125 */
    const __m512d v118 = _mm512_set1_pd(-0x1.e2504p+9); /* -964.626953125 */
    const __m512d v120 = _mm512_set1_pd(0x1.6ce28p+8); /* 364.884765625 */
    const __m512d v122 = _mm512_set1_pd(-0x1.8702p+5); /* -48.8759765625 */
    const __m512d v124 = _mm512_set1_pd(0x1.0c4p+0); /* 1.0478515625 */
    const __m512d v127 = _mm512_set1_pd(0x1.a7cp+5); /* 52.96875 */
    const __m512d v128 = _mm512_set1_pd(-0x1.a7cp+6); /* -105.9375 */
    const __m512d v132 = _mm512_set1_pd(0x1.098p+6); /* 66.375 */
    const __m512d v134 = _mm512_set1_pd(-0x1.aap+3); /* -13.3125 */
    const __m512d v136 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d v178 = _mm512_set1_pd(0x1p+4); /* 16 */
    const __m512d v193 = _mm512_set1_pd(0x1.4p+3); /* 10 */
    const __m512d v218 = _mm512_set1_pd(0x1.4p+4); /* 20 */
    const __m512d v222 = _mm512_set1_pd(0x1.2p+4); /* 18 */
    const __m512d v229 = _mm512_set1_pd(0x1.8p+3); /* 12 */
    const __m512d v231 = _mm512_set1_pd(0x1.cp+3); /* 14 */
    const __m512d v240 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v244 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v247 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512 v0 = _mm512_loadu_ps(x1);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512 v5 = _mm512_loadu_ps(x0);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_add_pd(v6l, v7);
    const __m512d v8h = _mm512_add_pd(v6h, v7);
    const __m512d v9l = _mm512_add_pd(v8l, v8l);
    const __m512d v9h = _mm512_add_pd(v8h, v8h);
    const __m512d v10l = _mm512_fnmadd_pd(v1l, v1l, v9l);
    const __m512d v10h = _mm512_fnmadd_pd(v1h, v1h, v9h);
    const __m512d v11l = _mm512_mul_pd(v1l, v10l);
    const __m512d v11h = _mm512_mul_pd(v1h, v10h);
    const __m512d v12l = _mm512_sub_pd(v7, v1l);
    const __m512d v12h = _mm512_sub_pd(v7, v1h);
    const __m512d v13l = _mm512_fmadd_pd(v12l, v1l, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v12h, v1h, v12h);
    const __m512d v14l = _mm512_div_pd(v11l, v13l);
    const __m512d v14h = _mm512_div_pd(v11h, v13h);
    const __m512d v68l = _mm512_fmadd_pd(v67, v6l, v7);
    const __m512d v68h = _mm512_fmadd_pd(v67, v6h, v7);
    const __m512d v194l = _mm512_mul_pd(v14l, v14l);
    const __m512d v194h = _mm512_mul_pd(v14h, v14h);
    const __m512d v195l = _mm512_add_pd(v193, v6l);
    const __m512d v195h = _mm512_add_pd(v193, v6h);
    const __m512d v196l = _mm512_mul_pd(v195l, v195l);
    const __m512d v196h = _mm512_mul_pd(v195h, v195h);
    const __m512d v197l = _mm512_fmadd_pd(v14l, v14l, v196l);
    const __m512d v197h = _mm512_fmadd_pd(v14h, v14h, v196h);
    const __m512d v198l = _mm512_sqrt_pd(v197l);
    const __m512d v198h = _mm512_sqrt_pd(v197h);
    const __m512d v199l = _mm512_add_pd(v195l, v198l);
    const __m512d v199h = _mm512_add_pd(v195h, v198h);
    const __m512d v200l = _mm512_div_pd(v7, v199l);
    const __m512d v200h = _mm512_div_pd(v7, v199h);
    const __m512d v201l = _mm512_div_pd(v7, v198l);
    const __m512d v201h = _mm512_div_pd(v7, v198h);
    const __m512d v202l = _mm512_mul_pd(v195l, v201l);
    const __m512d v202h = _mm512_mul_pd(v195h, v201h);
    const __m512d v203l = _mm512_mul_pd(v202l, v202l);
    const __m512d v203h = _mm512_mul_pd(v202h, v202h);
    const __m512d v204l = _mm512_fmadd_pd(v203l, v24, v25);
    const __m512d v204h = _mm512_fmadd_pd(v203h, v24, v25);
    const __m512d v205l = _mm512_fmadd_pd(v203l, v204l, v27);
    const __m512d v205h = _mm512_fmadd_pd(v203h, v204h, v27);
    const __m512d v206l = _mm512_fmadd_pd(v205l, v203l, v29);
    const __m512d v206h = _mm512_fmadd_pd(v205h, v203h, v29);
    const __m512d v207l = _mm512_fmadd_pd(v31, v203l, v32);
    const __m512d v207h = _mm512_fmadd_pd(v31, v203h, v32);
    const __m512d v208l = _mm512_fmadd_pd(v207l, v203l, v34);
    const __m512d v208h = _mm512_fmadd_pd(v207h, v203h, v34);
    const __m512d v209l = _mm512_fmadd_pd(v201l, v206l, v208l);
    const __m512d v209h = _mm512_fmadd_pd(v201h, v206h, v208h);
    const __m512d v210l = _mm512_fmadd_pd(v37, v203l, v34);
    const __m512d v210h = _mm512_fmadd_pd(v37, v203h, v34);
    const __m512d v211l = _mm512_fmadd_pd(v201l, v209l, v210l);
    const __m512d v211h = _mm512_fmadd_pd(v201h, v209h, v210h);
    const __m512d v212l = _mm512_fmadd_pd(v201l, v211l, v2);
    const __m512d v212h = _mm512_fmadd_pd(v201h, v211h, v2);
    const __m512d v213l = _mm512_mul_pd(v201l, v14l);
    const __m512d v213h = _mm512_mul_pd(v201h, v14h);
    const __m512d v214l = _mm512_mul_pd(v213l, v201l);
    const __m512d v214h = _mm512_mul_pd(v213h, v201h);
    const __m512d v215l = _mm512_mul_pd(v212l, v214l);
    const __m512d v215h = _mm512_mul_pd(v212h, v214h);
    const __m512d v217l = _mm512_fmsub_pd(v200l, v14l, v215l);
    const __m512d v217h = _mm512_fmsub_pd(v200h, v14h, v215h);
    const __m512d v219l = _mm512_add_pd(v6l, v6l);
    const __m512d v219h = _mm512_add_pd(v6h, v6h);
    const __m512d v220l = _mm512_add_pd(v218, v219l);
    const __m512d v220h = _mm512_add_pd(v218, v219h);
    const __m512d v221l = _mm512_fmadd_pd(v14l, v217l, v220l);
    const __m512d v221h = _mm512_fmadd_pd(v14h, v217h, v220h);
    const __m512d v223l = _mm512_add_pd(v222, v219l);
    const __m512d v223h = _mm512_add_pd(v222, v219h);
    const __m512d v224l = _mm512_mul_pd(v221l, v223l);
    const __m512d v224h = _mm512_mul_pd(v221h, v223h);
    const __m512d v225l = _mm512_fmadd_pd(v194l, v7, v224l);
    const __m512d v225h = _mm512_fmadd_pd(v194h, v7, v224h);
    const __m512d v226l = _mm512_add_pd(v178, v219l);
    const __m512d v226h = _mm512_add_pd(v178, v219h);
    const __m512d v227l = _mm512_mul_pd(v225l, v226l);
    const __m512d v227h = _mm512_mul_pd(v225h, v226h);
    const __m512d v228l = _mm512_fmadd_pd(v194l, v221l, v227l);
    const __m512d v228h = _mm512_fmadd_pd(v194h, v221h, v227h);
    const __m512d v230l = _mm512_add_pd(v219l, v229);
    const __m512d v230h = _mm512_add_pd(v219h, v229);
    const __m512d v232l = _mm512_add_pd(v219l, v231);
    const __m512d v232h = _mm512_add_pd(v219h, v231);
    const __m512d v233l = _mm512_mul_pd(v232l, v228l);
    const __m512d v233h = _mm512_mul_pd(v232h, v228h);
    const __m512d v234l = _mm512_fmadd_pd(v194l, v225l, v233l);
    const __m512d v234h = _mm512_fmadd_pd(v194h, v225h, v233h);
    const __m512d v235l = _mm512_mul_pd(v230l, v234l);
    const __m512d v235h = _mm512_mul_pd(v230h, v234h);
    const __m512d v236l = _mm512_fmadd_pd(v194l, v228l, v235l);
    const __m512d v236h = _mm512_fmadd_pd(v194h, v228h, v235h);
    const __m512d v237l = _mm512_add_pd(v193, v219l);
    const __m512d v237h = _mm512_add_pd(v193, v219h);
    const __m512d v238l = _mm512_mul_pd(v237l, v236l);
    const __m512d v238h = _mm512_mul_pd(v237h, v236h);
    const __m512d v239l = _mm512_fmadd_pd(v194l, v234l, v238l);
    const __m512d v239h = _mm512_fmadd_pd(v194h, v234h, v238h);
    const __m512d v241l = _mm512_add_pd(v219l, v240);
    const __m512d v241h = _mm512_add_pd(v219h, v240);
    const __m512d v242l = _mm512_mul_pd(v239l, v241l);
    const __m512d v242h = _mm512_mul_pd(v239h, v241h);
    const __m512d v243l = _mm512_fmadd_pd(v194l, v236l, v242l);
    const __m512d v243h = _mm512_fmadd_pd(v194h, v236h, v242h);
    const __m512d v245l = _mm512_add_pd(v244, v219l);
    const __m512d v245h = _mm512_add_pd(v244, v219h);
    const __m512d v246l = _mm512_mul_pd(v239l, v194l);
    const __m512d v246h = _mm512_mul_pd(v239h, v194h);
    const __m512d v248l = _mm512_add_pd(v247, v219l);
    const __m512d v248h = _mm512_add_pd(v247, v219h);
    const __m512d v249l = _mm512_mul_pd(v248l, v243l);
    const __m512d v249h = _mm512_mul_pd(v248h, v243h);
    const __m512d v250l = _mm512_add_pd(v246l, v249l);
    const __m512d v250h = _mm512_add_pd(v246h, v249h);
    const __m512d v251l = _mm512_mul_pd(v245l, v250l);
    const __m512d v251h = _mm512_mul_pd(v245h, v250h);
    const __m512d v252l = _mm512_fmadd_pd(v194l, v243l, v251l);
    const __m512d v252h = _mm512_fmadd_pd(v194h, v243h, v251h);
    const __m512d v253l = _mm512_mul_pd(v252l, v14l);
    const __m512d v253h = _mm512_mul_pd(v252h, v14h);
    const __m512d v254l = _mm512_add_pd(v219l, v67);
    const __m512d v254h = _mm512_add_pd(v219h, v67);
    const __m512d v255l = _mm512_mul_pd(v252l, v254l);
    const __m512d v255h = _mm512_mul_pd(v252h, v254h);
    const __m512d v256l = _mm512_fmadd_pd(v194l, v250l, v255l);
    const __m512d v256h = _mm512_fmadd_pd(v194h, v250h, v255h);
    const __m512d v257l = _mm512_div_pd(v253l, v256l);
    const __m512d v257h = _mm512_div_pd(v253h, v256h);
    const __m512d v258l = _mm512_sub_pd(v257l, v1l);
    const __m512d v258h = _mm512_sub_pd(v257h, v1h);
    const __m512d v259l = _mm512_add_pd(v257l, v7);
    const __m512d v259h = _mm512_add_pd(v257h, v7);
    const __m512d v260l = _mm512_sub_pd(v7, v257l);
    const __m512d v260h = _mm512_sub_pd(v7, v257h);
    const __m512d v261l = _mm512_mul_pd(v14l, v260l);
    const __m512d v261h = _mm512_mul_pd(v14h, v260h);
    const __m512d v262l = _mm512_mul_pd(v68l, v257l);
    const __m512d v262h = _mm512_mul_pd(v68h, v257h);
    const __m512d v264l = _mm512_fmsub_pd(v259l, v261l, v262l);
    const __m512d v264h = _mm512_fmsub_pd(v259h, v261h, v262h);
    const __m512d v265l = _mm512_div_pd(v258l, v264l);
    const __m512d v265h = _mm512_div_pd(v258h, v264h);
    const __m512d v266l = _mm512_fnmadd_pd(v14l, v265l, v14l);
    const __m512d v266h = _mm512_fnmadd_pd(v14h, v265h, v14h);
    const __m512d v267l = _mm512_add_pd(v265l, v7);
    const __m512d v267h = _mm512_add_pd(v265h, v7);
    const __m512d v268l = _mm512_div_pd(v14l, v267l);
    const __m512d v268h = _mm512_div_pd(v14h, v267h);
    const __m512d v269l = _mm512_mask_blend_pd((__mmask8)v3, v268l, v266l);
    const __m512d v269h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v3), v268h, v266h);
    const __m512d v271l = _mm512_fmadd_pd(v269l, v269l, v196l);
    const __m512d v271h = _mm512_fmadd_pd(v269h, v269h, v196h);
    const __m512d v272l = _mm512_sqrt_pd(v271l);
    const __m512d v272h = _mm512_sqrt_pd(v271h);
    const __m512d v273l = _mm512_add_pd(v195l, v272l);
    const __m512d v273h = _mm512_add_pd(v195h, v272h);
    const __m512d v274l = _mm512_div_pd(v7, v273l);
    const __m512d v274h = _mm512_div_pd(v7, v273h);
    const __m512d v275l = _mm512_div_pd(v7, v272l);
    const __m512d v275h = _mm512_div_pd(v7, v272h);
    const __m512d v276l = _mm512_mul_pd(v195l, v275l);
    const __m512d v276h = _mm512_mul_pd(v195h, v275h);
    const __m512d v277l = _mm512_mul_pd(v276l, v276l);
    const __m512d v277h = _mm512_mul_pd(v276h, v276h);
    const __m512d v278l = _mm512_fmadd_pd(v86, v277l, v87);
    const __m512d v278h = _mm512_fmadd_pd(v86, v277h, v87);
    const __m512d v279l = _mm512_fmadd_pd(v278l, v277l, v89);
    const __m512d v279h = _mm512_fmadd_pd(v278h, v277h, v89);
    const __m512d v280l = _mm512_fmadd_pd(v279l, v277l, v91);
    const __m512d v280h = _mm512_fmadd_pd(v279h, v277h, v91);
    const __m512d v281l = _mm512_fmadd_pd(v280l, v277l, v93);
    const __m512d v281h = _mm512_fmadd_pd(v280h, v277h, v93);
    const __m512d v282l = _mm512_fmadd_pd(v281l, v277l, v95);
    const __m512d v282h = _mm512_fmadd_pd(v281h, v277h, v95);
    const __m512d v283l = _mm512_fmadd_pd(v282l, v277l, v97);
    const __m512d v283h = _mm512_fmadd_pd(v282h, v277h, v97);
    const __m512d v284l = _mm512_fmadd_pd(v283l, v277l, v99);
    const __m512d v284h = _mm512_fmadd_pd(v283h, v277h, v99);
    const __m512d v285l = _mm512_fmadd_pd(v101, v277l, v102);
    const __m512d v285h = _mm512_fmadd_pd(v101, v277h, v102);
    const __m512d v286l = _mm512_fmadd_pd(v285l, v277l, v104);
    const __m512d v286h = _mm512_fmadd_pd(v285h, v277h, v104);
    const __m512d v287l = _mm512_fmadd_pd(v286l, v277l, v106);
    const __m512d v287h = _mm512_fmadd_pd(v286h, v277h, v106);
    const __m512d v288l = _mm512_fmadd_pd(v287l, v277l, v108);
    const __m512d v288h = _mm512_fmadd_pd(v287h, v277h, v108);
    const __m512d v289l = _mm512_fmadd_pd(v288l, v277l, v110);
    const __m512d v289h = _mm512_fmadd_pd(v288h, v277h, v110);
    const __m512d v290l = _mm512_fmadd_pd(v289l, v277l, v112);
    const __m512d v290h = _mm512_fmadd_pd(v289h, v277h, v112);
    const __m512d v291l = _mm512_fmadd_pd(v284l, v275l, v290l);
    const __m512d v291h = _mm512_fmadd_pd(v284h, v275h, v290h);
    const __m512d v292l = _mm512_fmadd_pd(v115, v277l, v116);
    const __m512d v292h = _mm512_fmadd_pd(v115, v277h, v116);
    const __m512d v293l = _mm512_fmadd_pd(v292l, v277l, v118);
    const __m512d v293h = _mm512_fmadd_pd(v292h, v277h, v118);
    const __m512d v294l = _mm512_fmadd_pd(v293l, v277l, v120);
    const __m512d v294h = _mm512_fmadd_pd(v293h, v277h, v120);
    const __m512d v295l = _mm512_fmadd_pd(v294l, v277l, v122);
    const __m512d v295h = _mm512_fmadd_pd(v294h, v277h, v122);
    const __m512d v296l = _mm512_fmadd_pd(v295l, v277l, v124);
    const __m512d v296h = _mm512_fmadd_pd(v295h, v277h, v124);
    const __m512d v297l = _mm512_fmadd_pd(v275l, v291l, v296l);
    const __m512d v297h = _mm512_fmadd_pd(v275h, v291h, v296h);
    const __m512d v298l = _mm512_fmadd_pd(v127, v277l, v128);
    const __m512d v298h = _mm512_fmadd_pd(v127, v277h, v128);
    const __m512d v299l = _mm512_fmadd_pd(v298l, v277l, v132);
    const __m512d v299h = _mm512_fmadd_pd(v298h, v277h, v132);
    const __m512d v300l = _mm512_fmadd_pd(v299l, v277l, v134);
    const __m512d v300h = _mm512_fmadd_pd(v299h, v277h, v134);
    const __m512d v301l = _mm512_fmadd_pd(v300l, v277l, v136);
    const __m512d v301h = _mm512_fmadd_pd(v300h, v277h, v136);
    const __m512d v302l = _mm512_fmadd_pd(v297l, v275l, v301l);
    const __m512d v302h = _mm512_fmadd_pd(v297h, v275h, v301h);
    const __m512d v303l = _mm512_fmadd_pd(v24, v277l, v25);
    const __m512d v303h = _mm512_fmadd_pd(v24, v277h, v25);
    const __m512d v304l = _mm512_fmadd_pd(v303l, v277l, v27);
    const __m512d v304h = _mm512_fmadd_pd(v303h, v277h, v27);
    const __m512d v305l = _mm512_fmadd_pd(v304l, v277l, v29);
    const __m512d v305h = _mm512_fmadd_pd(v304h, v277h, v29);
    const __m512d v306l = _mm512_fmadd_pd(v302l, v275l, v305l);
    const __m512d v306h = _mm512_fmadd_pd(v302h, v275h, v305h);
    const __m512d v307l = _mm512_fmadd_pd(v31, v277l, v32);
    const __m512d v307h = _mm512_fmadd_pd(v31, v277h, v32);
    const __m512d v308l = _mm512_fmadd_pd(v307l, v277l, v34);
    const __m512d v308h = _mm512_fmadd_pd(v307h, v277h, v34);
    const __m512d v309l = _mm512_fmadd_pd(v275l, v306l, v308l);
    const __m512d v309h = _mm512_fmadd_pd(v275h, v306h, v308h);
    const __m512d v310l = _mm512_fmadd_pd(v37, v277l, v34);
    const __m512d v310h = _mm512_fmadd_pd(v37, v277h, v34);
    const __m512d v311l = _mm512_fmadd_pd(v309l, v275l, v310l);
    const __m512d v311h = _mm512_fmadd_pd(v309h, v275h, v310h);
    const __m512d v312l = _mm512_fmadd_pd(v275l, v311l, v2);
    const __m512d v312h = _mm512_fmadd_pd(v275h, v311h, v2);
    const __m512d v313l = _mm512_mul_pd(v275l, v269l);
    const __m512d v313h = _mm512_mul_pd(v275h, v269h);
    const __m512d v314l = _mm512_mul_pd(v275l, v313l);
    const __m512d v314h = _mm512_mul_pd(v275h, v313h);
    const __m512d v315l = _mm512_mul_pd(v312l, v314l);
    const __m512d v315h = _mm512_mul_pd(v312h, v314h);
    const __m512d v317l = _mm512_fmsub_pd(v274l, v269l, v315l);
    const __m512d v317h = _mm512_fmsub_pd(v274h, v269h, v315h);
    const __m512d v318l = _mm512_fmadd_pd(v317l, v269l, v220l);
    const __m512d v318h = _mm512_fmadd_pd(v317h, v269h, v220h);
    const __m512d v319l = _mm512_mul_pd(v269l, v269l);
    const __m512d v319h = _mm512_mul_pd(v269h, v269h);
    const __m512d v320l = _mm512_mul_pd(v318l, v223l);
    const __m512d v320h = _mm512_mul_pd(v318h, v223h);
    const __m512d v321l = _mm512_fmadd_pd(v7, v319l, v320l);
    const __m512d v321h = _mm512_fmadd_pd(v7, v319h, v320h);
    const __m512d v322l = _mm512_mul_pd(v321l, v226l);
    const __m512d v322h = _mm512_mul_pd(v321h, v226h);
    const __m512d v323l = _mm512_fmadd_pd(v318l, v319l, v322l);
    const __m512d v323h = _mm512_fmadd_pd(v318h, v319h, v322h);
    const __m512d v324l = _mm512_mul_pd(v232l, v323l);
    const __m512d v324h = _mm512_mul_pd(v232h, v323h);
    const __m512d v325l = _mm512_fmadd_pd(v321l, v319l, v324l);
    const __m512d v325h = _mm512_fmadd_pd(v321h, v319h, v324h);
    const __m512d v326l = _mm512_mul_pd(v325l, v230l);
    const __m512d v326h = _mm512_mul_pd(v325h, v230h);
    const __m512d v327l = _mm512_fmadd_pd(v323l, v319l, v326l);
    const __m512d v327h = _mm512_fmadd_pd(v323h, v319h, v326h);
    const __m512d v328l = _mm512_mul_pd(v237l, v327l);
    const __m512d v328h = _mm512_mul_pd(v237h, v327h);
    const __m512d v329l = _mm512_fmadd_pd(v325l, v319l, v328l);
    const __m512d v329h = _mm512_fmadd_pd(v325h, v319h, v328h);
    const __m512d v330l = _mm512_mul_pd(v329l, v241l);
    const __m512d v330h = _mm512_mul_pd(v329h, v241h);
    const __m512d v331l = _mm512_fmadd_pd(v327l, v319l, v330l);
    const __m512d v331h = _mm512_fmadd_pd(v327h, v319h, v330h);
    const __m512d v332l = _mm512_mul_pd(v331l, v248l);
    const __m512d v332h = _mm512_mul_pd(v331h, v248h);
    const __m512d v333l = _mm512_fmadd_pd(v329l, v319l, v332l);
    const __m512d v333h = _mm512_fmadd_pd(v329h, v319h, v332h);
    const __m512d v334l = _mm512_mul_pd(v333l, v245l);
    const __m512d v334h = _mm512_mul_pd(v333h, v245h);
    const __m512d v335l = _mm512_fmadd_pd(v331l, v319l, v334l);
    const __m512d v335h = _mm512_fmadd_pd(v331h, v319h, v334h);
    const __m512d v336l = _mm512_mul_pd(v335l, v269l);
    const __m512d v336h = _mm512_mul_pd(v335h, v269h);
    const __m512d v337l = _mm512_mul_pd(v254l, v335l);
    const __m512d v337h = _mm512_mul_pd(v254h, v335h);
    const __m512d v338l = _mm512_fmadd_pd(v333l, v319l, v337l);
    const __m512d v338h = _mm512_fmadd_pd(v333h, v319h, v337h);
    const __m512d v339l = _mm512_div_pd(v336l, v338l);
    const __m512d v339h = _mm512_div_pd(v336h, v338h);
    const __m512d v340l = _mm512_sub_pd(v339l, v1l);
    const __m512d v340h = _mm512_sub_pd(v339h, v1h);
    const __m512d v341l = _mm512_add_pd(v339l, v7);
    const __m512d v341h = _mm512_add_pd(v339h, v7);
    const __m512d v342l = _mm512_sub_pd(v7, v339l);
    const __m512d v342h = _mm512_sub_pd(v7, v339h);
    const __m512d v343l = _mm512_mul_pd(v342l, v269l);
    const __m512d v343h = _mm512_mul_pd(v342h, v269h);
    const __m512d v344l = _mm512_mul_pd(v68l, v339l);
    const __m512d v344h = _mm512_mul_pd(v68h, v339h);
    const __m512d v346l = _mm512_fmsub_pd(v341l, v343l, v344l);
    const __m512d v346h = _mm512_fmsub_pd(v341h, v343h, v344h);
    const __m512d v347l = _mm512_div_pd(v340l, v346l);
    const __m512d v347h = _mm512_div_pd(v340h, v346h);
    const __m512d v348l = _mm512_fnmadd_pd(v269l, v347l, v269l);
    const __m512d v348h = _mm512_fnmadd_pd(v269h, v347h, v269h);
    const __m512d v349l = _mm512_add_pd(v347l, v7);
    const __m512d v349h = _mm512_add_pd(v347h, v7);
    const __m512d v350l = _mm512_div_pd(v269l, v349l);
    const __m512d v350h = _mm512_div_pd(v269h, v349h);
    const __m512d v351l = _mm512_mask_blend_pd((__mmask8)v3, v350l, v348l);
    const __m512d v351h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v3), v350h, v348h);
    const __m256 v352l = _mm512_cvtpd_ps(v351l);
    const __m256 v352h = _mm512_cvtpd_ps(v351h);
    const __m512 v352 = _mm512_insertf32x8(_mm512_castps256_ps512(v352l), v352h, 1);
    _mm512_storeu_ps(y, v352);
}

/* 16 elements by block 2. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void bessel_i_ratio_inverse_2ulp_avx512_block2_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v184 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v188 = _mm512_set1_pd(INFINITY);
    const __m512d v360 = _mm512_set1_pd(NAN);
    const __m512 v0 = _mm512_loadu_ps(x1);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512 v5 = _mm512_loadu_ps(x0);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __mmask8 v353l = _mm512_cmp_pd_mask(v1l, v6l, _CMP_UNORD_Q);
    const __mmask8 v353h = _mm512_cmp_pd_mask(v1h, v6h, _CMP_UNORD_Q);
    const __mmask16 v353 = _mm512_kunpackb(v353h, v353l);
    const __mmask8 v354l = _mm512_cmp_pd_mask(v7, v1l, _CMP_LT_OQ);
    const __mmask8 v354h = _mm512_cmp_pd_mask(v7, v1h, _CMP_LT_OQ);
    const __mmask16 v354 = _mm512_kunpackb(v354h, v354l);
    const __mmask8 v355l = _mm512_cmp_pd_mask(v1l, v184, _CMP_LT_OQ);
    const __mmask8 v355h = _mm512_cmp_pd_mask(v1h, v184, _CMP_LT_OQ);
    const __mmask16 v355 = _mm512_kunpackb(v355h, v355l);
    const __mmask16 v356 = (__mmask16)(v354 | v355);
    const __mmask8 v357l = _mm512_cmp_pd_mask(v6l, v184, _CMP_LT_OQ);
    const __mmask8 v357h = _mm512_cmp_pd_mask(v6h, v184, _CMP_LT_OQ);
    const __mmask16 v357 = _mm512_kunpackb(v357h, v357l);
    const __mmask16 v358 = (__mmask16)(v356 | v357);
    const __mmask16 v359 = (__mmask16)(v353 | v358);
    const __mmask8 v361l = _mm512_cmp_pd_mask(v184, v1l, _CMP_EQ_OQ);
    const __mmask8 v361h = _mm512_cmp_pd_mask(v184, v1h, _CMP_EQ_OQ);
    const __mmask16 v361 = _mm512_kunpackb(v361h, v361l);
    const __m512d v362l = _mm512_mask_blend_pd((__mmask8)v361, v188, v184);
    const __m512d v362h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v361), v188, v184);
    const __m512d v363l = _mm512_mask_blend_pd((__mmask8)v359, v362l, v360);
    const __m512d v363h = _mm512_mask_blend_pd(bessel_i_ratio_inverse_2ulp_avx512_high_mask_avx512(v359), v362h, v360);
    const __m256 v364l = _mm512_cvtpd_ps(v363l);
    const __m256 v364h = _mm512_cvtpd_ps(v363h);
    const __m512 v364 = _mm512_insertf32x8(_mm512_castps256_ps512(v364l), v364h, 1);
    _mm512_storeu_ps(y, v364);
}

/* m elements, whole steps, by one block. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512_TARGET void bessel_i_ratio_inverse_2ulp_avx512_block_avx512(int32_t block, size_t m, const float *x0, const float *x1, float *y) {
    switch (block) {
    case 0:
        for (size_t i = 0; i < m; i += 16)
            bessel_i_ratio_inverse_2ulp_avx512_block0_avx512(x0 + i, x1 + i, y + i);
        break;
    case 1:
        for (size_t i = 0; i < m; i += 16)
            bessel_i_ratio_inverse_2ulp_avx512_block1_avx512(x0 + i, x1 + i, y + i);
        break;
    case 2:
        for (size_t i = 0; i < m; i += 16)
            bessel_i_ratio_inverse_2ulp_avx512_block2_avx512(x0 + i, x1 + i, y + i);
        break;
    default:
        break;
    }
}

/* m elements, whole steps, not none, wherever they are, by one block. */
static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512_TARGET void bessel_i_ratio_inverse_2ulp_avx512_gathered_avx512(int32_t block, size_t m, const size_t *at, const float *x0, const float *x1, float *y) {
    float tail_x0[256];
    float tail_x1[256];
    float tail_y[256];
    size_t l;
    l = 0;
    do {
        tail_x0[l] = x0[at[l]];
        tail_x1[l] = x1[at[l]];
    } while (++l < m);
    bessel_i_ratio_inverse_2ulp_avx512_block_avx512(block, m, tail_x0, tail_x1, tail_y);
    l = 0;
    do {
        y[at[l]] = tail_y[l];
    } while (++l < m);
}

static BESSEL_I_RATIO_INVERSE_2ULP_AVX512_AVX512_TARGET void bessel_i_ratio_inverse_2ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t at[3][264], count[3] = {0};
    int32_t block[128];
    for (size_t first = 0; first < n; first += 128) {
        const size_t end = n - first < 128 ? n : first + 128;
        size_t i = first;
        for (; end - i >= 16; i += 16)
            bessel_i_ratio_inverse_2ulp_avx512_choice_avx512(x0 + i, x1 + i, block + (i - first));
        if (i < end) {
            const size_t m = end - i;
            float tail_x0[16] = {0};
            memcpy(tail_x0, x0 + i, m * sizeof *x0);
            float tail_x1[16] = {0};
            memcpy(tail_x1, x1 + i, m * sizeof *x1);
            bessel_i_ratio_inverse_2ulp_avx512_choice_avx512(tail_x0, tail_x1, block + (i - first));
            for (size_t l = m; l < 16; l++)
                block[i - first + l] = -1;
        }
        for (i = first; i < end; i += 16) {
            const int32_t *own = block + (i - first);
            if (bessel_i_ratio_inverse_2ulp_avx512_same_avx512(own, 16)) {
                bessel_i_ratio_inverse_2ulp_avx512_block_avx512(own[0], 16, x0 + i, x1 + i, y + i);
                continue;
            }
            for (int32_t b = 0; b < 3; b++)
                count[b] = bessel_i_ratio_inverse_2ulp_avx512_collect_avx512(own, 16, b, i, at[b], count[b]);
        }
        for (int32_t b = 0; b < 3; b++) {
            if (count[b] < 128)
                continue;
            const size_t rest = count[b] % 16;
            bessel_i_ratio_inverse_2ulp_avx512_gathered_avx512(b, count[b] - rest, at[b] + rest, x0, x1, y);
            count[b] = rest;
        }
    }
    for (int32_t b = 0; b < 3; b++) {
        if (count[b] == 0)
            continue;
        for (; count[b] % 16 != 0; count[b]++)
            at[b][count[b]] = at[b][count[b] - 1];
        const size_t rest = count[b] % 16;
        bessel_i_ratio_inverse_2ulp_avx512_gathered_avx512(b, count[b] - rest, at[b] + rest, x0, x1, y);
        count[b] = rest;
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. BESSEL_I_RATIO_INVERSE_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int bessel_i_ratio_inverse_2ulp_avx512_level(void) {
#if defined(BESSEL_I_RATIO_INVERSE_2ULP_AVX512_FORCE_ISA)
    return BESSEL_I_RATIO_INVERSE_2ULP_AVX512_FORCE_ISA;
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

float bessel_i_ratio_inverse_2ulp_avx512(float x0, float x1) {
    return bessel_i_ratio_inverse_2ulp_avx512_element(x0, x1);
}

void bessel_i_ratio_inverse_2ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = bessel_i_ratio_inverse_2ulp_avx512_level();
    if (level == 2) {
        bessel_i_ratio_inverse_2ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        bessel_i_ratio_inverse_2ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    bessel_i_ratio_inverse_2ulp_avx512_array_portable(x0, x1, y, n);
}
