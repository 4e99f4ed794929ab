/* lgamma_1ulp_avx2: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    0.789994 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.006a62p+0 (1.00162327, encoding 0x3f803531)
 *   result there -0x1.ea1c7ap-11 (-0.000934812997, encoding 0xba750e3d)
 *   mean error   0.194126 ulp
 *   misrounded   4090118 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dea69f4a51e433762003b41d9bf13562
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 0.8 --isa avx2 --time 70s --seed 1 --threads 1 --from seeds/lgamma/zeros12_mixed_low.evo --archive lgamma_1ulp_avx2.db
 *                time: 2.0872 ns/element as avx2 code (inputs mean)
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
#include "lgamma_1ulp_avx2.h"

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
static inline int32_t lgamma_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float lgamma_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float lgamma_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline double lgamma_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t lgamma_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double lgamma_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t lgamma_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t lgamma_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float lgamma_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float lgamma_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return lgamma_1ulp_avx2_frombits_f32((int32_t)((uint32_t)lgamma_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static const double lgamma_1ulp_avx2_table0[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static const double lgamma_1ulp_avx2_table1[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static inline float lgamma_1ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v50 = lgamma_1ulp_avx2_bits_f32(v0);
    const int32_t v118 = 62607474; /* 0x03bb5072 */
    const int32_t v119 = (int32_t)((uint32_t)v50 + (uint32_t)v118);
    const int32_t v120 = 70996082; /* 0x043b5072 */
    const int v121 = v119 < v120;
    float r0;
    if (v121) {
        const float v3 = 0x1p+0f; /* 1 */
        const double v98 = 0x1p+0; /* 1 */
        const float v122 = INFINITY;
        const float v123 = lgamma_1ulp_avx2_abs_f32(v0);
        const int v124 = v122 == v123;
        const float v125 = 0x1p-7f; /* 0.0078125 */
        const float v126 = v0 - v0;
        const float v127 = v125 < v126 ? v125 : v126;
        const double v128 = 0x0p+0; /* 0 */
        const float v129 = -v0;
        const float v130 = lgamma_1ulp_avx2_rint_f32(v129);
        const float v131 = v130 - v129;
        const double v132 = (double)v131;
        const int v133 = v128 == v132;
        const double v134 = INFINITY;
        const float v135 = 0x1.4p+3f; /* 10 */
        const int v136 = v130 < v135;
        const float v137 = 0x1p+3f; /* 8 */
        const int v138 = v130 < v137;
        const float v139 = v130 - v137;
        const float v140 = v138 ? v130 : v139;
        const float v141 = 0x1p+2f; /* 4 */
        const int v142 = v140 < v141;
        const float v143 = v140 - v141;
        const float v144 = v142 ? v140 : v143;
        const float v145 = 0x1p+1f; /* 2 */
        const int v146 = v144 < v145;
        const float v147 = v144 - v145;
        const float v148 = v146 ? v144 : v147;
        const int v149 = v148 < v3;
        const double v150 = (double)v129;
        const double v151 = -v150;
        const double v152 = 0x1.cp+2; /* 7 */
        const double v153 = v151 + v152;
        const double v154 = v151 * v153;
        const double v155 = 0x1.8p+3; /* 12 */
        const double v156 = v154 + v155;
        const double v157 = 0x1.4p+3; /* 10 */
        const double v158 = v154 + v157;
        const double v159 = v156 * v158;
        const double v160 = 0x1.8p+2; /* 6 */
        const double v161 = v154 + v160;
        const double v162 = v154 * v161;
        const double v163 = v159 * v162;
        const double v164 = v163 * v132;
        const double v165 = v138 ? v132 : v164;
        const double v166 = 0x1p+3; /* 8 */
        const double v167 = v151 + v166;
        const double v168 = v138 ? v151 : v167;
        const double v169 = 0x1.8p+1; /* 3 */
        const double v170 = v168 + v169;
        const double v171 = v170 * v168;
        const double v172 = 0x1p+1; /* 2 */
        const double v173 = v171 + v172;
        const double v174 = v171 * v173;
        const double v175 = v165 * v174;
        const double v176 = v142 ? v165 : v175;
        const double v177 = 0x1p+2; /* 4 */
        const double v178 = v177 + v168;
        const double v179 = v142 ? v168 : v178;
        const double v180 = v179 + v98;
        const double v181 = v179 * v180;
        const double v182 = v181 * v176;
        const double v183 = v146 ? v176 : v182;
        const double v184 = v179 + v172;
        const double v185 = v146 ? v179 : v184;
        const double v186 = v183 * v185;
        const double v187 = v149 ? v183 : v186;
        const double v188 = v132 * v132;
        const double v189 = -0x1.0423bac8ca3fbp-38; /* -3.696805618642206e-12 */
        const double v190 = 0x1.cae7675c18607p-34; /* 1.0434267116911005e-10 */
        const double v191 = lgamma_1ulp_avx2_fma_f64(v188, v189, v190);
        const double v192 = 0x1.57bc3fc384334p-28; /* 5.0020076444692229e-09 */
        const double v193 = lgamma_1ulp_avx2_fma_f64(v191, v188, v192);
        const double v194 = -0x1.b9986666c225dp-23; /* -2.0563384169776071e-07 */
        const double v195 = lgamma_1ulp_avx2_fma_f64(v188, v193, v194);
        const double v196 = -0x1.4fad41fc34fbbp-20; /* -1.2504934821426706e-06 */
        const double v197 = lgamma_1ulp_avx2_fma_f64(v195, v188, v196);
        const double v198 = 0x1.0c8a78cd9f9d2p-13; /* 0.0001280502823881162 */
        const double v199 = lgamma_1ulp_avx2_fma_f64(v197, v188, v198);
        const double v200 = -0x1.317112ce3a2a8p-10; /* -0.0011651675918590652 */
        const double v201 = lgamma_1ulp_avx2_fma_f64(v199, v188, v200);
        const double v202 = -0x1.3b4af28483e21p-7; /* -0.009621971527876973 */
        const double v203 = lgamma_1ulp_avx2_fma_f64(v188, v201, v202);
        const double v204 = 0x1.5512320b43fbep-3; /* 0.16653861138229148 */
        const double v205 = lgamma_1ulp_avx2_fma_f64(v188, v203, v204);
        const double v206 = -0x1.4fcf4026afa2ep-1; /* -0.6558780715202539 */
        const double v207 = lgamma_1ulp_avx2_fma_f64(v205, v188, v206);
        const double v208 = lgamma_1ulp_avx2_fma_f64(v207, v188, v98);
        const double v209 = 0x1.11d065bfaf067p-37; /* 7.7822634399050708e-12 */
        const double v210 = -0x1.44b4cedca388fp-30; /* -1.18127457048702e-09 */
        const double v211 = lgamma_1ulp_avx2_fma_f64(v209, v188, v210);
        const double v212 = 0x1.a44b7ba22d629p-28; /* 6.1160951044814161e-09 */
        const double v213 = lgamma_1ulp_avx2_fma_f64(v211, v188, v212);
        const double v214 = 0x1.302509dbc0de3p-20; /* 1.1330272319816959e-06 */
        const double v215 = lgamma_1ulp_avx2_fma_f64(v213, v188, v214);
        const double v216 = -0x1.51ce8af47eabep-16; /* -2.0134854780788239e-05 */
        const double v217 = lgamma_1ulp_avx2_fma_f64(v188, v215, v216);
        const double v218 = -0x1.c364fe6f1563dp-13; /* -0.00021524167411495098 */
        const double v219 = lgamma_1ulp_avx2_fma_f64(v217, v188, v218);
        const double v220 = 0x1.d919c527f60b2p-8; /* 0.0072189432466630999 */
        const double v221 = lgamma_1ulp_avx2_fma_f64(v219, v188, v220);
        const double v222 = -0x1.59af103c34092p-5; /* -0.042197734555544333 */
        const double v223 = lgamma_1ulp_avx2_fma_f64(v221, v188, v222);
        const double v224 = -0x1.5815e8fa27048p-5; /* -0.042002635034095237 */
        const double v225 = lgamma_1ulp_avx2_fma_f64(v188, v223, v224);
        const double v226 = 0x1.2788cfc6fb619p-1; /* 0.57721566490153287 */
        const double v227 = lgamma_1ulp_avx2_fma_f64(v225, v188, v226);
        const double v228 = v227 * v132;
        const double v229 = v208 + v228;
        const double v230 = v187 * v229;
        const double v231 = v208 * v208;
        const double v232 = v228 * v228;
        const double v233 = v231 - v232;
        const double v234 = v150 * v132;
        const double v235 = v233 * v234;
        const double v236 = v136 ? v230 : v235;
        const double v237 = lgamma_1ulp_avx2_abs_f64(v236);
        const int64_t v238 = lgamma_1ulp_avx2_bits_f64(v237);
        const int64_t v239 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v240 = (int64_t)((uint64_t)v238 - (uint64_t)v239);
        const int64_t v241 = INT64_C(48);
        const int64_t v242 = lgamma_1ulp_avx2_lshr_i64(v240, v241);
        const int32_t v243 = (int32_t)(uint32_t)(uint64_t)v242;
        const int32_t v244 = 15;
        const int32_t v245 = v243 & v244;
        const double v246 = lgamma_1ulp_avx2_table0[v245];
        const int64_t v247 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v248 = v240 & v247;
        const int64_t v249 = (int64_t)((uint64_t)v238 - (uint64_t)v248);
        const double v250 = lgamma_1ulp_avx2_frombits_f64(v249);
        const double v251 = -0x1p+0; /* -1 */
        const double v252 = lgamma_1ulp_avx2_fma_f64(v246, v250, v251);
        const double v253 = v252 * v252;
        const double v254 = -0x1.999999999999ap-4; /* -0.10000000000000001 */
        const double v255 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v256 = lgamma_1ulp_avx2_fma_f64(v252, v254, v255);
        const double v257 = -0x1p-3; /* -0.125 */
        const double v258 = lgamma_1ulp_avx2_fma_f64(v252, v256, v257);
        const double v259 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v260 = lgamma_1ulp_avx2_fma_f64(v252, v258, v259);
        const double v261 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v262 = lgamma_1ulp_avx2_fma_f64(v260, v252, v261);
        const double v263 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v264 = lgamma_1ulp_avx2_fma_f64(v252, v262, v263);
        const double v265 = -0x1p-2; /* -0.25 */
        const double v266 = lgamma_1ulp_avx2_fma_f64(v264, v252, v265);
        const double v267 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v268 = lgamma_1ulp_avx2_fma_f64(v252, v266, v267);
        const double v269 = -0x1p-1; /* -0.5 */
        const double v270 = lgamma_1ulp_avx2_fma_f64(v252, v268, v269);
        const double v271 = lgamma_1ulp_avx2_fma_f64(v253, v270, v252);
        const double v272 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v273 = 16;
        const int32_t v274 = lgamma_1ulp_avx2_shl_i32(v243, v273);
        const int32_t v275 = 20;
        const int32_t v276 = lgamma_1ulp_avx2_ashr_i32(v274, v275);
        const double v277 = (double)v276;
        const double v278 = lgamma_1ulp_avx2_table1[v245];
        const double v279 = lgamma_1ulp_avx2_fma_f64(v272, v277, v278);
        const double v280 = v271 + v279;
        const double v281 = -v280;
        const double v282 = 0x1p-1; /* 0.5 */
        const double v283 = v150 - v282;
        const int64_t v284 = lgamma_1ulp_avx2_bits_f64(v150);
        const int64_t v285 = (int64_t)((uint64_t)v284 - (uint64_t)v239);
        const int64_t v286 = lgamma_1ulp_avx2_lshr_i64(v285, v241);
        const int32_t v287 = (int32_t)(uint32_t)(uint64_t)v286;
        const int32_t v288 = lgamma_1ulp_avx2_shl_i32(v287, v273);
        const int32_t v289 = lgamma_1ulp_avx2_ashr_i32(v288, v275);
        const double v290 = (double)v289;
        const int32_t v291 = v244 & v287;
        const double v292 = lgamma_1ulp_avx2_table1[v291];
        const double v293 = lgamma_1ulp_avx2_fma_f64(v272, v290, v292);
        const double v294 = lgamma_1ulp_avx2_table0[v291];
        const int64_t v295 = v285 & v247;
        const int64_t v296 = (int64_t)((uint64_t)v284 - (uint64_t)v295);
        const double v297 = lgamma_1ulp_avx2_frombits_f64(v296);
        const double v298 = lgamma_1ulp_avx2_fma_f64(v294, v297, v251);
        const double v299 = 0x1.d555555555555p+0; /* 1.8333333333333333 */
        const double v300 = lgamma_1ulp_avx2_fma_f64(v298, v299, v263);
        const double v301 = lgamma_1ulp_avx2_fma_f64(v298, v300, v265);
        const double v302 = lgamma_1ulp_avx2_fma_f64(v298, v301, v267);
        const double v303 = lgamma_1ulp_avx2_fma_f64(v298, v302, v269);
        const double v304 = v298 * v298;
        const double v305 = lgamma_1ulp_avx2_fma_f64(v303, v304, v298);
        const double v306 = v293 + v305;
        const double v307 = v306 - v98;
        const double v308 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v309 = lgamma_1ulp_avx2_fma_f64(v283, v307, v308);
        const double v310 = v98 / v150;
        const double v311 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v312 = lgamma_1ulp_avx2_fma_f64(v310, v310, v311);
        const double v313 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v314 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v315 = lgamma_1ulp_avx2_fma_f64(v313, v312, v314);
        const double v316 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v317 = lgamma_1ulp_avx2_fma_f64(v312, v315, v316);
        const double v318 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v319 = lgamma_1ulp_avx2_fma_f64(v312, v317, v318);
        const double v320 = v310 * v319;
        const double v321 = v309 + v320;
        const double v322 = -v321;
        const double v323 = v322 - v280;
        const double v324 = v136 ? v281 : v323;
        const double v325 = v133 ? v134 : v324;
        const float v326 = (float)v325;
        const float v327 = v127 + v326;
        const float v328 = v124 ? v122 : v327;
        r0 = v328;
    } else {
        const float v1 = 0x1.8p+1f; /* 3 */
        const int v2 = v0 < v1;
        const float v3 = 0x1p+0f; /* 1 */
        const int v4 = v0 < v3;
        const float v5 = v0 - v3;
        const float v6 = v4 ? v0 : v5;
        const double v7 = (double)v6;
        const float v8 = -0x1.05c4c4p-40f; /* -9.29988942e-13 */
        const float v9 = lgamma_1ulp_avx2_fma_f32(v6, v8, v3);
        const float v10 = v6 - v9;
        const double v11 = (double)v10;
        const double v12 = v7 * v11;
        const float v13 = v10 * v10;
        const float v14 = v13 * v13;
        const float v15 = v14 * v14;
        const float v16 = -0x1.ae9b7p-22f; /* -4.01034185e-07 */
        const float v17 = -0x1.30330ep-17f; /* -9.06584955e-06 */
        const float v18 = lgamma_1ulp_avx2_fma_f32(v16, v10, v17);
        const float v19 = 0x1.55c604p-16f; /* 2.0371288e-05 */
        const float v20 = lgamma_1ulp_avx2_fma_f32(v18, v10, v19);
        const float v21 = v13 * v20;
        const float v22 = v20 + v21;
        const float v23 = -0x1.a6a3fp-12f; /* -0.000403061276 */
        const float v24 = 0x1.dda2p-11f; /* 0.000911012292 */
        const float v25 = lgamma_1ulp_avx2_fma_f32(v10, v23, v24);
        const float v26 = -0x1.fa5768p-15f; /* -6.03606022e-05 */
        const float v27 = -0x1.785ea6p-14f; /* -8.9733534e-05 */
        const float v28 = 0x1.98fc86p-13f; /* 0.000195019922 */
        const float v29 = lgamma_1ulp_avx2_fma_f32(v27, v10, v28);
        const float v30 = v26 > v29 ? v26 : v29;
        const float v31 = v13 * v30;
        const float v32 = v25 + v31;
        const float v33 = -0x1.1462cp-9f; /* -0.00210865587 */
        const float v34 = 0x1.47a35ep-8f; /* 0.00499936147 */
        const float v35 = lgamma_1ulp_avx2_fma_f32(v33, v10, v34);
        const float v36 = 0x1.066f42p-34f; /* 5.96707198e-11 */
        const float v37 = -0x1.95cdc6p-7f; /* -0.0123841492 */
        const float v38 = lgamma_1ulp_avx2_fma_f32(v36, v10, v37);
        const float v39 = 0x1.0e0c86p-5f; /* 0.032964956 */
        const float v40 = lgamma_1ulp_avx2_fma_f32(v38, v10, v39);
        const float v41 = lgamma_1ulp_avx2_fma_f32(v13, v35, v40);
        const float v42 = lgamma_1ulp_avx2_fma_f32(v14, v32, v41);
        const float v43 = lgamma_1ulp_avx2_fma_f32(v15, v22, v42);
        const double v44 = (double)v43;
        const double v45 = -0x1.9ae650cdce155p-4; /* -0.10031730236085441 */
        const double v46 = lgamma_1ulp_avx2_fma_f64(v44, v11, v45);
        const double v47 = 0x1.b0ee6079504abp-2; /* 0.42278433552207656 */
        const double v48 = lgamma_1ulp_avx2_fma_f64(v46, v11, v47);
        const double v49 = v12 * v48;
        const int32_t v51 = 1059760811; /* 0x3f2aaaab */
        const int32_t v52 = (int32_t)((uint32_t)v50 - (uint32_t)v51);
        const int32_t v53 = -8388608; /* 0xff800000 */
        const int32_t v54 = v52 & v53;
        const int32_t v55 = (int32_t)((uint32_t)v50 - (uint32_t)v54);
        const float v56 = lgamma_1ulp_avx2_frombits_f32(v55);
        const float v57 = v56 - v3;
        const double v58 = (double)v57;
        const float v59 = -0x1.ca73c8p-4f; /* -0.111926824 */
        const float v60 = v57 * v57;
        const float v61 = v60 * v60;
        const float v62 = v61 * v61;
        const float v63 = 0x1.c14c4p-4f; /* 0.109691858 */
        const float v64 = -0x1.0026f6p-3f; /* -0.125074312 */
        const float v65 = lgamma_1ulp_avx2_fma_f32(v63, v57, v64);
        const float v66 = 0x1.cd79ap-4f; /* 0.112664819 */
        const float v67 = -0x1.8c0f3ep-4f; /* -0.0966942236 */
        const float v68 = lgamma_1ulp_avx2_fma_f32(v66, v57, v67);
        const float v69 = v60 * v68;
        const float v70 = v65 + v69;
        const float v71 = 0x1.247ecap-3f; /* 0.142819956 */
        const float v72 = -0x1.555b8p-3f; /* -0.166678429 */
        const float v73 = lgamma_1ulp_avx2_fma_f32(v57, v71, v72);
        const float v74 = 0x1.999cc8p-3f; /* 0.200006068 */
        const float v75 = -0x1.ffff8cp-3f; /* -0.249999136 */
        const float v76 = lgamma_1ulp_avx2_fma_f32(v74, v57, v75);
        const float v77 = lgamma_1ulp_avx2_fma_f32(v60, v73, v76);
        const float v78 = lgamma_1ulp_avx2_fma_f32(v70, v61, v77);
        const float v79 = lgamma_1ulp_avx2_fma_f32(v59, v62, v78);
        const double v80 = (double)v79;
        const double v81 = 0x1.55554b559cb9ep-2; /* 0.33333318433795422 */
        const double v82 = lgamma_1ulp_avx2_fma_f64(v58, v80, v81);
        const double v83 = -0x1.00000094a6f38p-1; /* -0.50000001730538823 */
        const double v84 = lgamma_1ulp_avx2_fma_f64(v82, v58, v83);
        const double v85 = v58 * v58;
        const double v86 = 0x1.62e42fef04ae7p-1; /* 0.69314718048766799 */
        const int32_t v87 = 23;
        const int32_t v88 = lgamma_1ulp_avx2_ashr_i32(v52, v87);
        const double v89 = (double)v88;
        const double v90 = lgamma_1ulp_avx2_fma_f64(v86, v89, v58);
        const double v91 = lgamma_1ulp_avx2_fma_f64(v84, v85, v90);
        const double v92 = -0x0p+0; /* -0 */
        const double v93 = v4 ? v91 : v92;
        const double v94 = v49 - v93;
        const double v95 = (double)v0;
        const double v96 = 0x1.00000302be76ap-1; /* 0.50000008972641052 */
        const double v97 = v95 - v96;
        const double v98 = 0x1p+0; /* 1 */
        const double v99 = v91 - v98;
        const float v100 = v3 / v0;
        const float v101 = v100 * v100;
        const int32_t v102 = 8;
        const float v103 = lgamma_1ulp_avx2_addbits_f32(v101, v102);
        const float v104 = -0x1.24eb74p-11f; /* -0.000558700063 */
        const float v105 = 0x1.ab58ap-11f; /* 0.000815098174 */
        const float v106 = lgamma_1ulp_avx2_fma_f32(v104, v101, v105);
        const float v107 = -0x1.6c631ap-9f; /* -0.00278005307 */
        const float v108 = lgamma_1ulp_avx2_fma_f32(v106, v101, v107);
        const float v109 = 0x1.5554fcp-4f; /* 0.0833330005 */
        const float v110 = lgamma_1ulp_avx2_fma_f32(v103, v108, v109);
        const float v111 = v110 * v100;
        const double v112 = (double)v111;
        const double v113 = 0x1.acfe420642673p-2; /* 0.41893866694645182 */
        const double v114 = v112 + v113;
        const double v115 = lgamma_1ulp_avx2_fma_f64(v97, v99, v114);
        const double v116 = v2 ? v94 : v115;
        const float v117 = (float)v116;
        r0 = v117;
    }
    return r0;
}

static void lgamma_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_1ULP_AVX2_AVX2 static inline LGAMMA_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_1ULP_AVX2_AVX512 static inline LGAMMA_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_1ULP_AVX2_AVX2 __m256i lgamma_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_1ULP_AVX2_AVX2 __m256i lgamma_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

LGAMMA_1ULP_AVX2_AVX2 __m128i lgamma_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_1ULP_AVX2_AVX2 __m256d lgamma_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LGAMMA_1ULP_AVX2_AVX2 void lgamma_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.8p+1f); /* 3 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(-0x1.05c4c4p-40f); /* -9.29988942e-13 */
    const __m256 v16 = _mm256_set1_ps(-0x1.ae9b7p-22f); /* -4.01034185e-07 */
    const __m256 v17 = _mm256_set1_ps(-0x1.30330ep-17f); /* -9.06584955e-06 */
    const __m256 v19 = _mm256_set1_ps(0x1.55c604p-16f); /* 2.0371288e-05 */
    const __m256 v23 = _mm256_set1_ps(-0x1.a6a3fp-12f); /* -0.000403061276 */
    const __m256 v24 = _mm256_set1_ps(0x1.dda2p-11f); /* 0.000911012292 */
    const __m256 v26 = _mm256_set1_ps(-0x1.fa5768p-15f); /* -6.03606022e-05 */
    const __m256 v27 = _mm256_set1_ps(-0x1.785ea6p-14f); /* -8.9733534e-05 */
    const __m256 v28 = _mm256_set1_ps(0x1.98fc86p-13f); /* 0.000195019922 */
    const __m256 v33 = _mm256_set1_ps(-0x1.1462cp-9f); /* -0.00210865587 */
    const __m256 v34 = _mm256_set1_ps(0x1.47a35ep-8f); /* 0.00499936147 */
    const __m256 v36 = _mm256_set1_ps(0x1.066f42p-34f); /* 5.96707198e-11 */
    const __m256 v37 = _mm256_set1_ps(-0x1.95cdc6p-7f); /* -0.0123841492 */
    const __m256 v39 = _mm256_set1_ps(0x1.0e0c86p-5f); /* 0.032964956 */
    const __m256d v45 = _mm256_set1_pd(-0x1.9ae650cdce155p-4); /* -0.10031730236085441 */
    const __m256d v47 = _mm256_set1_pd(0x1.b0ee6079504abp-2); /* 0.42278433552207656 */
    const __m256i v51 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v53 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v59 = _mm256_set1_ps(-0x1.ca73c8p-4f); /* -0.111926824 */
    const __m256 v63 = _mm256_set1_ps(0x1.c14c4p-4f); /* 0.109691858 */
    const __m256 v64 = _mm256_set1_ps(-0x1.0026f6p-3f); /* -0.125074312 */
    const __m256 v66 = _mm256_set1_ps(0x1.cd79ap-4f); /* 0.112664819 */
    const __m256 v67 = _mm256_set1_ps(-0x1.8c0f3ep-4f); /* -0.0966942236 */
    const __m256 v71 = _mm256_set1_ps(0x1.247ecap-3f); /* 0.142819956 */
    const __m256 v72 = _mm256_set1_ps(-0x1.555b8p-3f); /* -0.166678429 */
    const __m256 v74 = _mm256_set1_ps(0x1.999cc8p-3f); /* 0.200006068 */
    const __m256 v75 = _mm256_set1_ps(-0x1.ffff8cp-3f); /* -0.249999136 */
    const __m256d v81 = _mm256_set1_pd(0x1.55554b559cb9ep-2); /* 0.33333318433795422 */
    const __m256d v83 = _mm256_set1_pd(-0x1.00000094a6f38p-1); /* -0.50000001730538823 */
    const __m256d v86 = _mm256_set1_pd(0x1.62e42fef04ae7p-1); /* 0.69314718048766799 */
    const __m256d v92 = _mm256_set1_pd(-0x0p+0); /* -0 */
    const __m256d v96 = _mm256_set1_pd(0x1.00000302be76ap-1); /* 0.50000008972641052 */
    const __m256d v98 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v102 = _mm256_set1_epi32(8);
    const __m256 v104 = _mm256_set1_ps(-0x1.24eb74p-11f); /* -0.000558700063 */
    const __m256 v105 = _mm256_set1_ps(0x1.ab58ap-11f); /* 0.000815098174 */
    const __m256 v107 = _mm256_set1_ps(-0x1.6c631ap-9f); /* -0.00278005307 */
    const __m256 v109 = _mm256_set1_ps(0x1.5554fcp-4f); /* 0.0833330005 */
    const __m256d v113 = _mm256_set1_pd(0x1.acfe420642673p-2); /* 0.41893866694645182 */
    const __m256i v118 = _mm256_set1_epi32(62607474); /* 0x03bb5072 */
    const __m256i v120 = _mm256_set1_epi32(70996082); /* 0x043b5072 */
    const __m256 v122 = _mm256_set1_ps(INFINITY);
    const __m256 v125 = _mm256_set1_ps(0x1p-7f); /* 0.0078125 */
    const __m256d v128 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v134 = _mm256_set1_pd(INFINITY);
    const __m256 v135 = _mm256_set1_ps(0x1.4p+3f); /* 10 */
    const __m256 v137 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v141 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 v145 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v152 = _mm256_set1_pd(0x1.cp+2); /* 7 */
    const __m256d v155 = _mm256_set1_pd(0x1.8p+3); /* 12 */
    const __m256d v157 = _mm256_set1_pd(0x1.4p+3); /* 10 */
    const __m256d v160 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v166 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v169 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v172 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v177 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v189 = _mm256_set1_pd(-0x1.0423bac8ca3fbp-38); /* -3.696805618642206e-12 */
    const __m256d v190 = _mm256_set1_pd(0x1.cae7675c18607p-34); /* 1.0434267116911005e-10 */
    const __m256d v192 = _mm256_set1_pd(0x1.57bc3fc384334p-28); /* 5.0020076444692229e-09 */
    const __m256d v194 = _mm256_set1_pd(-0x1.b9986666c225dp-23); /* -2.0563384169776071e-07 */
    const __m256d v196 = _mm256_set1_pd(-0x1.4fad41fc34fbbp-20); /* -1.2504934821426706e-06 */
    const __m256d v198 = _mm256_set1_pd(0x1.0c8a78cd9f9d2p-13); /* 0.0001280502823881162 */
    const __m256d v200 = _mm256_set1_pd(-0x1.317112ce3a2a8p-10); /* -0.0011651675918590652 */
    const __m256d v202 = _mm256_set1_pd(-0x1.3b4af28483e21p-7); /* -0.009621971527876973 */
    const __m256d v204 = _mm256_set1_pd(0x1.5512320b43fbep-3); /* 0.16653861138229148 */
    const __m256d v206 = _mm256_set1_pd(-0x1.4fcf4026afa2ep-1); /* -0.6558780715202539 */
    const __m256d v209 = _mm256_set1_pd(0x1.11d065bfaf067p-37); /* 7.7822634399050708e-12 */
    const __m256d v210 = _mm256_set1_pd(-0x1.44b4cedca388fp-30); /* -1.18127457048702e-09 */
    const __m256d v212 = _mm256_set1_pd(0x1.a44b7ba22d629p-28); /* 6.1160951044814161e-09 */
    const __m256d v214 = _mm256_set1_pd(0x1.302509dbc0de3p-20); /* 1.1330272319816959e-06 */
    const __m256d v216 = _mm256_set1_pd(-0x1.51ce8af47eabep-16); /* -2.0134854780788239e-05 */
    const __m256d v218 = _mm256_set1_pd(-0x1.c364fe6f1563dp-13); /* -0.00021524167411495098 */
    const __m256d v220 = _mm256_set1_pd(0x1.d919c527f60b2p-8); /* 0.0072189432466630999 */
    const __m256d v222 = _mm256_set1_pd(-0x1.59af103c34092p-5); /* -0.042197734555544333 */
    const __m256d v224 = _mm256_set1_pd(-0x1.5815e8fa27048p-5); /* -0.042002635034095237 */
    const __m256d v226 = _mm256_set1_pd(0x1.2788cfc6fb619p-1); /* 0.57721566490153287 */
    const __m256i v239 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256i v244 = _mm256_set1_epi32(15);
    const __m256i v247 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v251 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v254 = _mm256_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m256d v255 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v257 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v259 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v261 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v263 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v265 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v267 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v269 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v272 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v282 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v299 = _mm256_set1_pd(0x1.d555555555555p+0); /* 1.8333333333333333 */
    const __m256d v308 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v311 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v313 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v314 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v316 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v318 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3, _CMP_LT_OQ));
    const __m256 v5 = _mm256_sub_ps(v0, v3);
    const __m256 v6 = _mm256_blendv_ps(v5, v0, _mm256_castsi256_ps(v4));
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256 v9 = _mm256_fmadd_ps(v6, v8, v3);
    const __m256 v10 = _mm256_sub_ps(v6, v9);
    const __m256d v11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v10));
    const __m256d v11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v10, 1));
    const __m256d v12l = _mm256_mul_pd(v7l, v11l);
    const __m256d v12h = _mm256_mul_pd(v7h, v11h);
    const __m256 v13 = _mm256_mul_ps(v10, v10);
    const __m256 v14 = _mm256_mul_ps(v13, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v14);
    const __m256 v18 = _mm256_fmadd_ps(v16, v10, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v10, v19);
    const __m256 v21 = _mm256_mul_ps(v13, v20);
    const __m256 v22 = _mm256_add_ps(v20, v21);
    const __m256 v25 = _mm256_fmadd_ps(v10, v23, v24);
    const __m256 v29 = _mm256_fmadd_ps(v27, v10, v28);
    const __m256 v30 = _mm256_max_ps(v26, v29);
    const __m256 v31 = _mm256_mul_ps(v13, v30);
    const __m256 v32 = _mm256_add_ps(v25, v31);
    const __m256 v35 = _mm256_fmadd_ps(v33, v10, v34);
    const __m256 v38 = _mm256_fmadd_ps(v36, v10, v37);
    const __m256 v40 = _mm256_fmadd_ps(v38, v10, v39);
    const __m256 v41 = _mm256_fmadd_ps(v13, v35, v40);
    const __m256 v42 = _mm256_fmadd_ps(v14, v32, v41);
    const __m256 v43 = _mm256_fmadd_ps(v15, v22, v42);
    const __m256d v44l = _mm256_cvtps_pd(_mm256_castps256_ps128(v43));
    const __m256d v44h = _mm256_cvtps_pd(_mm256_extractf128_ps(v43, 1));
    const __m256d v46l = _mm256_fmadd_pd(v44l, v11l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v11h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v11l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v11h, v47);
    const __m256d v49l = _mm256_mul_pd(v12l, v48l);
    const __m256d v49h = _mm256_mul_pd(v12h, v48h);
    const __m256i v50 = _mm256_castps_si256(v0);
    const __m256i v52 = _mm256_sub_epi32(v50, v51);
    const __m256i v54 = _mm256_and_si256(v52, v53);
    const __m256i v55 = _mm256_sub_epi32(v50, v54);
    const __m256 v56 = _mm256_castsi256_ps(v55);
    const __m256 v57 = _mm256_sub_ps(v56, v3);
    const __m256d v58l = _mm256_cvtps_pd(_mm256_castps256_ps128(v57));
    const __m256d v58h = _mm256_cvtps_pd(_mm256_extractf128_ps(v57, 1));
    const __m256 v60 = _mm256_mul_ps(v57, v57);
    const __m256 v61 = _mm256_mul_ps(v60, v60);
    const __m256 v62 = _mm256_mul_ps(v61, v61);
    const __m256 v65 = _mm256_fmadd_ps(v63, v57, v64);
    const __m256 v68 = _mm256_fmadd_ps(v66, v57, v67);
    const __m256 v69 = _mm256_mul_ps(v60, v68);
    const __m256 v70 = _mm256_add_ps(v65, v69);
    const __m256 v73 = _mm256_fmadd_ps(v57, v71, v72);
    const __m256 v76 = _mm256_fmadd_ps(v74, v57, v75);
    const __m256 v77 = _mm256_fmadd_ps(v60, v73, v76);
    const __m256 v78 = _mm256_fmadd_ps(v70, v61, v77);
    const __m256 v79 = _mm256_fmadd_ps(v59, v62, v78);
    const __m256d v80l = _mm256_cvtps_pd(_mm256_castps256_ps128(v79));
    const __m256d v80h = _mm256_cvtps_pd(_mm256_extractf128_ps(v79, 1));
    const __m256d v82l = _mm256_fmadd_pd(v58l, v80l, v81);
    const __m256d v82h = _mm256_fmadd_pd(v58h, v80h, v81);
    const __m256d v84l = _mm256_fmadd_pd(v82l, v58l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v82h, v58h, v83);
    const __m256d v85l = _mm256_mul_pd(v58l, v58l);
    const __m256d v85h = _mm256_mul_pd(v58h, v58h);
    const __m256i v88 = _mm256_srai_epi32(v52, 23);
    const __m256d v89l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v88));
    const __m256d v89h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v88, 1));
    const __m256d v90l = _mm256_fmadd_pd(v86, v89l, v58l);
    const __m256d v90h = _mm256_fmadd_pd(v86, v89h, v58h);
    const __m256d v91l = _mm256_fmadd_pd(v84l, v85l, v90l);
    const __m256d v91h = _mm256_fmadd_pd(v84h, v85h, v90h);
    const __m256d v93l = _mm256_blendv_pd(v92, v91l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v93h = _mm256_blendv_pd(v92, v91h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v94l = _mm256_sub_pd(v49l, v93l);
    const __m256d v94h = _mm256_sub_pd(v49h, v93h);
    const __m256d v95l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v95h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v97l = _mm256_sub_pd(v95l, v96);
    const __m256d v97h = _mm256_sub_pd(v95h, v96);
    const __m256d v99l = _mm256_sub_pd(v91l, v98);
    const __m256d v99h = _mm256_sub_pd(v91h, v98);
    const __m256 v100 = _mm256_div_ps(v3, v0);
    const __m256 v101 = _mm256_mul_ps(v100, v100);
    const __m256 v103 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v101), v102));
    const __m256 v106 = _mm256_fmadd_ps(v104, v101, v105);
    const __m256 v108 = _mm256_fmadd_ps(v106, v101, v107);
    const __m256 v110 = _mm256_fmadd_ps(v103, v108, v109);
    const __m256 v111 = _mm256_mul_ps(v110, v100);
    const __m256d v112l = _mm256_cvtps_pd(_mm256_castps256_ps128(v111));
    const __m256d v112h = _mm256_cvtps_pd(_mm256_extractf128_ps(v111, 1));
    const __m256d v114l = _mm256_add_pd(v112l, v113);
    const __m256d v114h = _mm256_add_pd(v112h, v113);
    const __m256d v115l = _mm256_fmadd_pd(v97l, v99l, v114l);
    const __m256d v115h = _mm256_fmadd_pd(v97h, v99h, v114h);
    const __m256d v116l = _mm256_blendv_pd(v115l, v94l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v116h = _mm256_blendv_pd(v115h, v94h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m128 v117l = _mm256_cvtpd_ps(v116l);
    const __m128 v117h = _mm256_cvtpd_ps(v116h);
    const __m256 v117 = _mm256_set_m128(v117h, v117l);
    const __m256i v119 = _mm256_add_epi32(v50, v118);
    const __m256i v121 = _mm256_cmpgt_epi32(v120, v119);
    __m256 r0 = v117;
    __m256i any1 = v121;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v123 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
        const __m256i v124 = _mm256_castps_si256(_mm256_cmp_ps(v122, v123, _CMP_EQ_OQ));
        const __m256 v126 = _mm256_sub_ps(v0, v0);
        const __m256 v127 = _mm256_min_ps(v125, v126);
        const __m256 v129 = _mm256_xor_ps(v0, _mm256_set1_ps(-0.0f));
        const __m256 v130 = _mm256_round_ps(v129, 8);
        const __m256 v131 = _mm256_sub_ps(v130, v129);
        const __m256d v132l = _mm256_cvtps_pd(_mm256_castps256_ps128(v131));
        const __m256d v132h = _mm256_cvtps_pd(_mm256_extractf128_ps(v131, 1));
        const __m256i v133l = _mm256_castpd_si256(_mm256_cmp_pd(v128, v132l, _CMP_EQ_OQ));
        const __m256i v133h = _mm256_castpd_si256(_mm256_cmp_pd(v128, v132h, _CMP_EQ_OQ));
        const __m256i v133 = lgamma_1ulp_avx2_join_mask_avx2(v133l, v133h);
        const __m256i v136 = _mm256_castps_si256(_mm256_cmp_ps(v130, v135, _CMP_LT_OQ));
        const __m256i v138 = _mm256_castps_si256(_mm256_cmp_ps(v130, v137, _CMP_LT_OQ));
        const __m256 v139 = _mm256_sub_ps(v130, v137);
        const __m256 v140 = _mm256_blendv_ps(v139, v130, _mm256_castsi256_ps(v138));
        const __m256i v142 = _mm256_castps_si256(_mm256_cmp_ps(v140, v141, _CMP_LT_OQ));
        const __m256 v143 = _mm256_sub_ps(v140, v141);
        const __m256 v144 = _mm256_blendv_ps(v143, v140, _mm256_castsi256_ps(v142));
        const __m256i v146 = _mm256_castps_si256(_mm256_cmp_ps(v144, v145, _CMP_LT_OQ));
        const __m256 v147 = _mm256_sub_ps(v144, v145);
        const __m256 v148 = _mm256_blendv_ps(v147, v144, _mm256_castsi256_ps(v146));
        const __m256i v149 = _mm256_castps_si256(_mm256_cmp_ps(v148, v3, _CMP_LT_OQ));
        const __m256d v150l = _mm256_cvtps_pd(_mm256_castps256_ps128(v129));
        const __m256d v150h = _mm256_cvtps_pd(_mm256_extractf128_ps(v129, 1));
        const __m256d v151l = _mm256_xor_pd(v150l, _mm256_set1_pd(-0.0));
        const __m256d v151h = _mm256_xor_pd(v150h, _mm256_set1_pd(-0.0));
        const __m256d v153l = _mm256_add_pd(v151l, v152);
        const __m256d v153h = _mm256_add_pd(v151h, v152);
        const __m256d v154l = _mm256_mul_pd(v151l, v153l);
        const __m256d v154h = _mm256_mul_pd(v151h, v153h);
        const __m256d v156l = _mm256_add_pd(v154l, v155);
        const __m256d v156h = _mm256_add_pd(v154h, v155);
        const __m256d v158l = _mm256_add_pd(v154l, v157);
        const __m256d v158h = _mm256_add_pd(v154h, v157);
        const __m256d v159l = _mm256_mul_pd(v156l, v158l);
        const __m256d v159h = _mm256_mul_pd(v156h, v158h);
        const __m256d v161l = _mm256_add_pd(v154l, v160);
        const __m256d v161h = _mm256_add_pd(v154h, v160);
        const __m256d v162l = _mm256_mul_pd(v154l, v161l);
        const __m256d v162h = _mm256_mul_pd(v154h, v161h);
        const __m256d v163l = _mm256_mul_pd(v159l, v162l);
        const __m256d v163h = _mm256_mul_pd(v159h, v162h);
        const __m256d v164l = _mm256_mul_pd(v163l, v132l);
        const __m256d v164h = _mm256_mul_pd(v163h, v132h);
        const __m256d v165l = _mm256_blendv_pd(v164l, v132l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v138))));
        const __m256d v165h = _mm256_blendv_pd(v164h, v132h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v138, 1))));
        const __m256d v167l = _mm256_add_pd(v151l, v166);
        const __m256d v167h = _mm256_add_pd(v151h, v166);
        const __m256d v168l = _mm256_blendv_pd(v167l, v151l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v138))));
        const __m256d v168h = _mm256_blendv_pd(v167h, v151h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v138, 1))));
        const __m256d v170l = _mm256_add_pd(v168l, v169);
        const __m256d v170h = _mm256_add_pd(v168h, v169);
        const __m256d v171l = _mm256_mul_pd(v170l, v168l);
        const __m256d v171h = _mm256_mul_pd(v170h, v168h);
        const __m256d v173l = _mm256_add_pd(v171l, v172);
        const __m256d v173h = _mm256_add_pd(v171h, v172);
        const __m256d v174l = _mm256_mul_pd(v171l, v173l);
        const __m256d v174h = _mm256_mul_pd(v171h, v173h);
        const __m256d v175l = _mm256_mul_pd(v165l, v174l);
        const __m256d v175h = _mm256_mul_pd(v165h, v174h);
        const __m256d v176l = _mm256_blendv_pd(v175l, v165l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v142))));
        const __m256d v176h = _mm256_blendv_pd(v175h, v165h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v142, 1))));
        const __m256d v178l = _mm256_add_pd(v177, v168l);
        const __m256d v178h = _mm256_add_pd(v177, v168h);
        const __m256d v179l = _mm256_blendv_pd(v178l, v168l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v142))));
        const __m256d v179h = _mm256_blendv_pd(v178h, v168h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v142, 1))));
        const __m256d v180l = _mm256_add_pd(v179l, v98);
        const __m256d v180h = _mm256_add_pd(v179h, v98);
        const __m256d v181l = _mm256_mul_pd(v179l, v180l);
        const __m256d v181h = _mm256_mul_pd(v179h, v180h);
        const __m256d v182l = _mm256_mul_pd(v181l, v176l);
        const __m256d v182h = _mm256_mul_pd(v181h, v176h);
        const __m256d v183l = _mm256_blendv_pd(v182l, v176l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v146))));
        const __m256d v183h = _mm256_blendv_pd(v182h, v176h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v146, 1))));
        const __m256d v184l = _mm256_add_pd(v179l, v172);
        const __m256d v184h = _mm256_add_pd(v179h, v172);
        const __m256d v185l = _mm256_blendv_pd(v184l, v179l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v146))));
        const __m256d v185h = _mm256_blendv_pd(v184h, v179h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v146, 1))));
        const __m256d v186l = _mm256_mul_pd(v183l, v185l);
        const __m256d v186h = _mm256_mul_pd(v183h, v185h);
        const __m256d v187l = _mm256_blendv_pd(v186l, v183l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v149))));
        const __m256d v187h = _mm256_blendv_pd(v186h, v183h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v149, 1))));
        const __m256d v188l = _mm256_mul_pd(v132l, v132l);
        const __m256d v188h = _mm256_mul_pd(v132h, v132h);
        const __m256d v191l = _mm256_fmadd_pd(v188l, v189, v190);
        const __m256d v191h = _mm256_fmadd_pd(v188h, v189, v190);
        const __m256d v193l = _mm256_fmadd_pd(v191l, v188l, v192);
        const __m256d v193h = _mm256_fmadd_pd(v191h, v188h, v192);
        const __m256d v195l = _mm256_fmadd_pd(v188l, v193l, v194);
        const __m256d v195h = _mm256_fmadd_pd(v188h, v193h, v194);
        const __m256d v197l = _mm256_fmadd_pd(v195l, v188l, v196);
        const __m256d v197h = _mm256_fmadd_pd(v195h, v188h, v196);
        const __m256d v199l = _mm256_fmadd_pd(v197l, v188l, v198);
        const __m256d v199h = _mm256_fmadd_pd(v197h, v188h, v198);
        const __m256d v201l = _mm256_fmadd_pd(v199l, v188l, v200);
        const __m256d v201h = _mm256_fmadd_pd(v199h, v188h, v200);
        const __m256d v203l = _mm256_fmadd_pd(v188l, v201l, v202);
        const __m256d v203h = _mm256_fmadd_pd(v188h, v201h, v202);
        const __m256d v205l = _mm256_fmadd_pd(v188l, v203l, v204);
        const __m256d v205h = _mm256_fmadd_pd(v188h, v203h, v204);
        const __m256d v207l = _mm256_fmadd_pd(v205l, v188l, v206);
        const __m256d v207h = _mm256_fmadd_pd(v205h, v188h, v206);
        const __m256d v208l = _mm256_fmadd_pd(v207l, v188l, v98);
        const __m256d v208h = _mm256_fmadd_pd(v207h, v188h, v98);
        const __m256d v211l = _mm256_fmadd_pd(v209, v188l, v210);
        const __m256d v211h = _mm256_fmadd_pd(v209, v188h, v210);
        const __m256d v213l = _mm256_fmadd_pd(v211l, v188l, v212);
        const __m256d v213h = _mm256_fmadd_pd(v211h, v188h, v212);
        const __m256d v215l = _mm256_fmadd_pd(v213l, v188l, v214);
        const __m256d v215h = _mm256_fmadd_pd(v213h, v188h, v214);
        const __m256d v217l = _mm256_fmadd_pd(v188l, v215l, v216);
        const __m256d v217h = _mm256_fmadd_pd(v188h, v215h, v216);
        const __m256d v219l = _mm256_fmadd_pd(v217l, v188l, v218);
        const __m256d v219h = _mm256_fmadd_pd(v217h, v188h, v218);
        const __m256d v221l = _mm256_fmadd_pd(v219l, v188l, v220);
        const __m256d v221h = _mm256_fmadd_pd(v219h, v188h, v220);
        const __m256d v223l = _mm256_fmadd_pd(v221l, v188l, v222);
        const __m256d v223h = _mm256_fmadd_pd(v221h, v188h, v222);
        const __m256d v225l = _mm256_fmadd_pd(v188l, v223l, v224);
        const __m256d v225h = _mm256_fmadd_pd(v188h, v223h, v224);
        const __m256d v227l = _mm256_fmadd_pd(v225l, v188l, v226);
        const __m256d v227h = _mm256_fmadd_pd(v225h, v188h, v226);
        const __m256d v228l = _mm256_mul_pd(v227l, v132l);
        const __m256d v228h = _mm256_mul_pd(v227h, v132h);
        const __m256d v229l = _mm256_add_pd(v208l, v228l);
        const __m256d v229h = _mm256_add_pd(v208h, v228h);
        const __m256d v230l = _mm256_mul_pd(v187l, v229l);
        const __m256d v230h = _mm256_mul_pd(v187h, v229h);
        const __m256d v231l = _mm256_mul_pd(v208l, v208l);
        const __m256d v231h = _mm256_mul_pd(v208h, v208h);
        const __m256d v232l = _mm256_mul_pd(v228l, v228l);
        const __m256d v232h = _mm256_mul_pd(v228h, v228h);
        const __m256d v233l = _mm256_sub_pd(v231l, v232l);
        const __m256d v233h = _mm256_sub_pd(v231h, v232h);
        const __m256d v234l = _mm256_mul_pd(v150l, v132l);
        const __m256d v234h = _mm256_mul_pd(v150h, v132h);
        const __m256d v235l = _mm256_mul_pd(v233l, v234l);
        const __m256d v235h = _mm256_mul_pd(v233h, v234h);
        const __m256d v236l = _mm256_blendv_pd(v235l, v230l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v136))));
        const __m256d v236h = _mm256_blendv_pd(v235h, v230h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v136, 1))));
        const __m256d v237l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v236l);
        const __m256d v237h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v236h);
        const __m256i v238l = lgamma_1ulp_avx2_bits_f64_avx2(v237l);
        const __m256i v238h = lgamma_1ulp_avx2_bits_f64_avx2(v237h);
        const __m256i v240l = _mm256_sub_epi64(v238l, v239);
        const __m256i v240h = _mm256_sub_epi64(v238h, v239);
        const __m256i v242l = _mm256_srli_epi64(v240l, 48);
        const __m256i v242h = _mm256_srli_epi64(v240h, 48);
        const __m128i v243l = lgamma_1ulp_avx2_wrap_avx2(v242l);
        const __m128i v243h = lgamma_1ulp_avx2_wrap_avx2(v242h);
        const __m256i v243 = _mm256_set_m128i(v243h, v243l);
        const __m256i v245 = _mm256_and_si256(v243, v244);
        const __m256d v246l = lgamma_1ulp_avx2_gather_f64_avx2(lgamma_1ulp_avx2_table0, _mm256_castsi256_si128(v245));
        const __m256d v246h = lgamma_1ulp_avx2_gather_f64_avx2(lgamma_1ulp_avx2_table0, _mm256_extracti128_si256(v245, 1));
        const __m256i v248l = _mm256_and_si256(v240l, v247);
        const __m256i v248h = _mm256_and_si256(v240h, v247);
        const __m256i v249l = _mm256_sub_epi64(v238l, v248l);
        const __m256i v249h = _mm256_sub_epi64(v238h, v248h);
        const __m256d v250l = _mm256_castsi256_pd(v249l);
        const __m256d v250h = _mm256_castsi256_pd(v249h);
        const __m256d v252l = _mm256_fmadd_pd(v246l, v250l, v251);
        const __m256d v252h = _mm256_fmadd_pd(v246h, v250h, v251);
        const __m256d v253l = _mm256_mul_pd(v252l, v252l);
        const __m256d v253h = _mm256_mul_pd(v252h, v252h);
        const __m256d v256l = _mm256_fmadd_pd(v252l, v254, v255);
        const __m256d v256h = _mm256_fmadd_pd(v252h, v254, v255);
        const __m256d v258l = _mm256_fmadd_pd(v252l, v256l, v257);
        const __m256d v258h = _mm256_fmadd_pd(v252h, v256h, v257);
        const __m256d v260l = _mm256_fmadd_pd(v252l, v258l, v259);
        const __m256d v260h = _mm256_fmadd_pd(v252h, v258h, v259);
        const __m256d v262l = _mm256_fmadd_pd(v260l, v252l, v261);
        const __m256d v262h = _mm256_fmadd_pd(v260h, v252h, v261);
        const __m256d v264l = _mm256_fmadd_pd(v252l, v262l, v263);
        const __m256d v264h = _mm256_fmadd_pd(v252h, v262h, v263);
        const __m256d v266l = _mm256_fmadd_pd(v264l, v252l, v265);
        const __m256d v266h = _mm256_fmadd_pd(v264h, v252h, v265);
        const __m256d v268l = _mm256_fmadd_pd(v252l, v266l, v267);
        const __m256d v268h = _mm256_fmadd_pd(v252h, v266h, v267);
        const __m256d v270l = _mm256_fmadd_pd(v252l, v268l, v269);
        const __m256d v270h = _mm256_fmadd_pd(v252h, v268h, v269);
        const __m256d v271l = _mm256_fmadd_pd(v253l, v270l, v252l);
        const __m256d v271h = _mm256_fmadd_pd(v253h, v270h, v252h);
        const __m256i v274 = _mm256_slli_epi32(v243, 16);
        const __m256i v276 = _mm256_srai_epi32(v274, 20);
        const __m256d v277l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v276));
        const __m256d v277h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v276, 1));
        const __m256d v278l = lgamma_1ulp_avx2_gather_f64_avx2(lgamma_1ulp_avx2_table1, _mm256_castsi256_si128(v245));
        const __m256d v278h = lgamma_1ulp_avx2_gather_f64_avx2(lgamma_1ulp_avx2_table1, _mm256_extracti128_si256(v245, 1));
        const __m256d v279l = _mm256_fmadd_pd(v272, v277l, v278l);
        const __m256d v279h = _mm256_fmadd_pd(v272, v277h, v278h);
        const __m256d v280l = _mm256_add_pd(v271l, v279l);
        const __m256d v280h = _mm256_add_pd(v271h, v279h);
        const __m256d v281l = _mm256_xor_pd(v280l, _mm256_set1_pd(-0.0));
        const __m256d v281h = _mm256_xor_pd(v280h, _mm256_set1_pd(-0.0));
        const __m256d v283l = _mm256_sub_pd(v150l, v282);
        const __m256d v283h = _mm256_sub_pd(v150h, v282);
        const __m256i v284l = _mm256_castpd_si256(v150l);
        const __m256i v284h = _mm256_castpd_si256(v150h);
        const __m256i v285l = _mm256_sub_epi64(v284l, v239);
        const __m256i v285h = _mm256_sub_epi64(v284h, v239);
        const __m256i v286l = _mm256_srli_epi64(v285l, 48);
        const __m256i v286h = _mm256_srli_epi64(v285h, 48);
        const __m128i v287l = lgamma_1ulp_avx2_wrap_avx2(v286l);
        const __m128i v287h = lgamma_1ulp_avx2_wrap_avx2(v286h);
        const __m256i v287 = _mm256_set_m128i(v287h, v287l);
        const __m256i v288 = _mm256_slli_epi32(v287, 16);
        const __m256i v289 = _mm256_srai_epi32(v288, 20);
        const __m256d v290l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v289));
        const __m256d v290h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v289, 1));
        const __m256i v291 = _mm256_and_si256(v244, v287);
        const __m256d v292l = lgamma_1ulp_avx2_gather_f64_avx2(lgamma_1ulp_avx2_table1, _mm256_castsi256_si128(v291));
        const __m256d v292h = lgamma_1ulp_avx2_gather_f64_avx2(lgamma_1ulp_avx2_table1, _mm256_extracti128_si256(v291, 1));
        const __m256d v293l = _mm256_fmadd_pd(v272, v290l, v292l);
        const __m256d v293h = _mm256_fmadd_pd(v272, v290h, v292h);
        const __m256d v294l = lgamma_1ulp_avx2_gather_f64_avx2(lgamma_1ulp_avx2_table0, _mm256_castsi256_si128(v291));
        const __m256d v294h = lgamma_1ulp_avx2_gather_f64_avx2(lgamma_1ulp_avx2_table0, _mm256_extracti128_si256(v291, 1));
        const __m256i v295l = _mm256_and_si256(v285l, v247);
        const __m256i v295h = _mm256_and_si256(v285h, v247);
        const __m256i v296l = _mm256_sub_epi64(v284l, v295l);
        const __m256i v296h = _mm256_sub_epi64(v284h, v295h);
        const __m256d v297l = _mm256_castsi256_pd(v296l);
        const __m256d v297h = _mm256_castsi256_pd(v296h);
        const __m256d v298l = _mm256_fmadd_pd(v294l, v297l, v251);
        const __m256d v298h = _mm256_fmadd_pd(v294h, v297h, v251);
        const __m256d v300l = _mm256_fmadd_pd(v298l, v299, v263);
        const __m256d v300h = _mm256_fmadd_pd(v298h, v299, v263);
        const __m256d v301l = _mm256_fmadd_pd(v298l, v300l, v265);
        const __m256d v301h = _mm256_fmadd_pd(v298h, v300h, v265);
        const __m256d v302l = _mm256_fmadd_pd(v298l, v301l, v267);
        const __m256d v302h = _mm256_fmadd_pd(v298h, v301h, v267);
        const __m256d v303l = _mm256_fmadd_pd(v298l, v302l, v269);
        const __m256d v303h = _mm256_fmadd_pd(v298h, v302h, v269);
        const __m256d v304l = _mm256_mul_pd(v298l, v298l);
        const __m256d v304h = _mm256_mul_pd(v298h, v298h);
        const __m256d v305l = _mm256_fmadd_pd(v303l, v304l, v298l);
        const __m256d v305h = _mm256_fmadd_pd(v303h, v304h, v298h);
        const __m256d v306l = _mm256_add_pd(v293l, v305l);
        const __m256d v306h = _mm256_add_pd(v293h, v305h);
        const __m256d v307l = _mm256_sub_pd(v306l, v98);
        const __m256d v307h = _mm256_sub_pd(v306h, v98);
        const __m256d v309l = _mm256_fmadd_pd(v283l, v307l, v308);
        const __m256d v309h = _mm256_fmadd_pd(v283h, v307h, v308);
        const __m256d v310l = _mm256_div_pd(v98, v150l);
        const __m256d v310h = _mm256_div_pd(v98, v150h);
        const __m256d v312l = _mm256_fmadd_pd(v310l, v310l, v311);
        const __m256d v312h = _mm256_fmadd_pd(v310h, v310h, v311);
        const __m256d v315l = _mm256_fmadd_pd(v313, v312l, v314);
        const __m256d v315h = _mm256_fmadd_pd(v313, v312h, v314);
        const __m256d v317l = _mm256_fmadd_pd(v312l, v315l, v316);
        const __m256d v317h = _mm256_fmadd_pd(v312h, v315h, v316);
        const __m256d v319l = _mm256_fmadd_pd(v312l, v317l, v318);
        const __m256d v319h = _mm256_fmadd_pd(v312h, v317h, v318);
        const __m256d v320l = _mm256_mul_pd(v310l, v319l);
        const __m256d v320h = _mm256_mul_pd(v310h, v319h);
        const __m256d v321l = _mm256_add_pd(v309l, v320l);
        const __m256d v321h = _mm256_add_pd(v309h, v320h);
        const __m256d v322l = _mm256_xor_pd(v321l, _mm256_set1_pd(-0.0));
        const __m256d v322h = _mm256_xor_pd(v321h, _mm256_set1_pd(-0.0));
        const __m256d v323l = _mm256_sub_pd(v322l, v280l);
        const __m256d v323h = _mm256_sub_pd(v322h, v280h);
        const __m256d v324l = _mm256_blendv_pd(v323l, v281l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v136))));
        const __m256d v324h = _mm256_blendv_pd(v323h, v281h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v136, 1))));
        const __m256d v325l = _mm256_blendv_pd(v324l, v134, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v133))));
        const __m256d v325h = _mm256_blendv_pd(v324h, v134, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v133, 1))));
        const __m128 v326l = _mm256_cvtpd_ps(v325l);
        const __m128 v326h = _mm256_cvtpd_ps(v325h);
        const __m256 v326 = _mm256_set_m128(v326h, v326l);
        const __m256 v327 = _mm256_add_ps(v127, v326);
        const __m256 v328 = _mm256_blendv_ps(v327, v122, _mm256_castsi256_ps(v124));
        r0 = _mm256_blendv_ps(r0, v328, _mm256_castsi256_ps(v121));
    }
    _mm256_storeu_ps(y, r0);
}

static LGAMMA_1ULP_AVX2_AVX2_TARGET void lgamma_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        lgamma_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_1ULP_AVX2_AVX512 __mmask8 lgamma_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_1ULP_AVX2_AVX512 __m512i lgamma_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_1ULP_AVX2_AVX512 void lgamma_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.8p+1f); /* 3 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(-0x1.05c4c4p-40f); /* -9.29988942e-13 */
    const __m512 v16 = _mm512_set1_ps(-0x1.ae9b7p-22f); /* -4.01034185e-07 */
    const __m512 v17 = _mm512_set1_ps(-0x1.30330ep-17f); /* -9.06584955e-06 */
    const __m512 v19 = _mm512_set1_ps(0x1.55c604p-16f); /* 2.0371288e-05 */
    const __m512 v23 = _mm512_set1_ps(-0x1.a6a3fp-12f); /* -0.000403061276 */
    const __m512 v24 = _mm512_set1_ps(0x1.dda2p-11f); /* 0.000911012292 */
    const __m512 v26 = _mm512_set1_ps(-0x1.fa5768p-15f); /* -6.03606022e-05 */
    const __m512 v27 = _mm512_set1_ps(-0x1.785ea6p-14f); /* -8.9733534e-05 */
    const __m512 v28 = _mm512_set1_ps(0x1.98fc86p-13f); /* 0.000195019922 */
    const __m512 v33 = _mm512_set1_ps(-0x1.1462cp-9f); /* -0.00210865587 */
    const __m512 v34 = _mm512_set1_ps(0x1.47a35ep-8f); /* 0.00499936147 */
    const __m512 v36 = _mm512_set1_ps(0x1.066f42p-34f); /* 5.96707198e-11 */
    const __m512 v37 = _mm512_set1_ps(-0x1.95cdc6p-7f); /* -0.0123841492 */
    const __m512 v39 = _mm512_set1_ps(0x1.0e0c86p-5f); /* 0.032964956 */
    const __m512d v45 = _mm512_set1_pd(-0x1.9ae650cdce155p-4); /* -0.10031730236085441 */
    const __m512d v47 = _mm512_set1_pd(0x1.b0ee6079504abp-2); /* 0.42278433552207656 */
    const __m512i v51 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v53 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v59 = _mm512_set1_ps(-0x1.ca73c8p-4f); /* -0.111926824 */
    const __m512 v63 = _mm512_set1_ps(0x1.c14c4p-4f); /* 0.109691858 */
    const __m512 v64 = _mm512_set1_ps(-0x1.0026f6p-3f); /* -0.125074312 */
    const __m512 v66 = _mm512_set1_ps(0x1.cd79ap-4f); /* 0.112664819 */
    const __m512 v67 = _mm512_set1_ps(-0x1.8c0f3ep-4f); /* -0.0966942236 */
    const __m512 v71 = _mm512_set1_ps(0x1.247ecap-3f); /* 0.142819956 */
    const __m512 v72 = _mm512_set1_ps(-0x1.555b8p-3f); /* -0.166678429 */
    const __m512 v74 = _mm512_set1_ps(0x1.999cc8p-3f); /* 0.200006068 */
    const __m512 v75 = _mm512_set1_ps(-0x1.ffff8cp-3f); /* -0.249999136 */
    const __m512d v81 = _mm512_set1_pd(0x1.55554b559cb9ep-2); /* 0.33333318433795422 */
    const __m512d v83 = _mm512_set1_pd(-0x1.00000094a6f38p-1); /* -0.50000001730538823 */
    const __m512d v86 = _mm512_set1_pd(0x1.62e42fef04ae7p-1); /* 0.69314718048766799 */
    const __m512d v92 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512d v96 = _mm512_set1_pd(0x1.00000302be76ap-1); /* 0.50000008972641052 */
    const __m512d v98 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v102 = _mm512_set1_epi32(8);
    const __m512 v104 = _mm512_set1_ps(-0x1.24eb74p-11f); /* -0.000558700063 */
    const __m512 v105 = _mm512_set1_ps(0x1.ab58ap-11f); /* 0.000815098174 */
    const __m512 v107 = _mm512_set1_ps(-0x1.6c631ap-9f); /* -0.00278005307 */
    const __m512 v109 = _mm512_set1_ps(0x1.5554fcp-4f); /* 0.0833330005 */
    const __m512d v113 = _mm512_set1_pd(0x1.acfe420642673p-2); /* 0.41893866694645182 */
    const __m512i v118 = _mm512_set1_epi32(62607474); /* 0x03bb5072 */
    const __m512i v120 = _mm512_set1_epi32(70996082); /* 0x043b5072 */
    const __m512 v122 = _mm512_set1_ps(INFINITY);
    const __m512 v125 = _mm512_set1_ps(0x1p-7f); /* 0.0078125 */
    const __m512d v128 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v134 = _mm512_set1_pd(INFINITY);
    const __m512 v135 = _mm512_set1_ps(0x1.4p+3f); /* 10 */
    const __m512 v137 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v141 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 v145 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v152 = _mm512_set1_pd(0x1.cp+2); /* 7 */
    const __m512d v155 = _mm512_set1_pd(0x1.8p+3); /* 12 */
    const __m512d v157 = _mm512_set1_pd(0x1.4p+3); /* 10 */
    const __m512d v160 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v166 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v169 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v172 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v177 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v189 = _mm512_set1_pd(-0x1.0423bac8ca3fbp-38); /* -3.696805618642206e-12 */
    const __m512d v190 = _mm512_set1_pd(0x1.cae7675c18607p-34); /* 1.0434267116911005e-10 */
    const __m512d v192 = _mm512_set1_pd(0x1.57bc3fc384334p-28); /* 5.0020076444692229e-09 */
    const __m512d v194 = _mm512_set1_pd(-0x1.b9986666c225dp-23); /* -2.0563384169776071e-07 */
    const __m512d v196 = _mm512_set1_pd(-0x1.4fad41fc34fbbp-20); /* -1.2504934821426706e-06 */
    const __m512d v198 = _mm512_set1_pd(0x1.0c8a78cd9f9d2p-13); /* 0.0001280502823881162 */
    const __m512d v200 = _mm512_set1_pd(-0x1.317112ce3a2a8p-10); /* -0.0011651675918590652 */
    const __m512d v202 = _mm512_set1_pd(-0x1.3b4af28483e21p-7); /* -0.009621971527876973 */
    const __m512d v204 = _mm512_set1_pd(0x1.5512320b43fbep-3); /* 0.16653861138229148 */
    const __m512d v206 = _mm512_set1_pd(-0x1.4fcf4026afa2ep-1); /* -0.6558780715202539 */
    const __m512d v209 = _mm512_set1_pd(0x1.11d065bfaf067p-37); /* 7.7822634399050708e-12 */
    const __m512d v210 = _mm512_set1_pd(-0x1.44b4cedca388fp-30); /* -1.18127457048702e-09 */
    const __m512d v212 = _mm512_set1_pd(0x1.a44b7ba22d629p-28); /* 6.1160951044814161e-09 */
    const __m512d v214 = _mm512_set1_pd(0x1.302509dbc0de3p-20); /* 1.1330272319816959e-06 */
    const __m512d v216 = _mm512_set1_pd(-0x1.51ce8af47eabep-16); /* -2.0134854780788239e-05 */
    const __m512d v218 = _mm512_set1_pd(-0x1.c364fe6f1563dp-13); /* -0.00021524167411495098 */
    const __m512d v220 = _mm512_set1_pd(0x1.d919c527f60b2p-8); /* 0.0072189432466630999 */
    const __m512d v222 = _mm512_set1_pd(-0x1.59af103c34092p-5); /* -0.042197734555544333 */
    const __m512d v224 = _mm512_set1_pd(-0x1.5815e8fa27048p-5); /* -0.042002635034095237 */
    const __m512d v226 = _mm512_set1_pd(0x1.2788cfc6fb619p-1); /* 0.57721566490153287 */
    const __m512i v239 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512i v244 = _mm512_set1_epi32(15);
    const __m512i v247 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v251 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v254 = _mm512_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m512d v255 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v257 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v259 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v261 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v263 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v265 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v267 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v269 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v272 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v282 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v299 = _mm512_set1_pd(0x1.d555555555555p+0); /* 1.8333333333333333 */
    const __m512d v308 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v311 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v313 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v314 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v316 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v318 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v0, v3, _CMP_LT_OQ);
    const __m512 v5 = _mm512_sub_ps(v0, v3);
    const __m512 v6 = _mm512_mask_blend_ps(v4, v5, v0);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512 v9 = _mm512_fmadd_ps(v6, v8, v3);
    const __m512 v10 = _mm512_sub_ps(v6, v9);
    const __m512d v11l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10));
    const __m512d v11h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10, 1));
    const __m512d v12l = _mm512_mul_pd(v7l, v11l);
    const __m512d v12h = _mm512_mul_pd(v7h, v11h);
    const __m512 v13 = _mm512_mul_ps(v10, v10);
    const __m512 v14 = _mm512_mul_ps(v13, v13);
    const __m512 v15 = _mm512_mul_ps(v14, v14);
    const __m512 v18 = _mm512_fmadd_ps(v16, v10, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v10, v19);
    const __m512 v21 = _mm512_mul_ps(v13, v20);
    const __m512 v22 = _mm512_add_ps(v20, v21);
    const __m512 v25 = _mm512_fmadd_ps(v10, v23, v24);
    const __m512 v29 = _mm512_fmadd_ps(v27, v10, v28);
    const __m512 v30 = _mm512_max_ps(v26, v29);
    const __m512 v31 = _mm512_mul_ps(v13, v30);
    const __m512 v32 = _mm512_add_ps(v25, v31);
    const __m512 v35 = _mm512_fmadd_ps(v33, v10, v34);
    const __m512 v38 = _mm512_fmadd_ps(v36, v10, v37);
    const __m512 v40 = _mm512_fmadd_ps(v38, v10, v39);
    const __m512 v41 = _mm512_fmadd_ps(v13, v35, v40);
    const __m512 v42 = _mm512_fmadd_ps(v14, v32, v41);
    const __m512 v43 = _mm512_fmadd_ps(v15, v22, v42);
    const __m512d v44l = _mm512_cvtps_pd(_mm512_castps512_ps256(v43));
    const __m512d v44h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v43, 1));
    const __m512d v46l = _mm512_fmadd_pd(v44l, v11l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v11h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v11l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v11h, v47);
    const __m512d v49l = _mm512_mul_pd(v12l, v48l);
    const __m512d v49h = _mm512_mul_pd(v12h, v48h);
    const __m512i v50 = _mm512_castps_si512(v0);
    const __m512i v52 = _mm512_sub_epi32(v50, v51);
    const __m512i v54 = _mm512_and_si512(v52, v53);
    const __m512i v55 = _mm512_sub_epi32(v50, v54);
    const __m512 v56 = _mm512_castsi512_ps(v55);
    const __m512 v57 = _mm512_sub_ps(v56, v3);
    const __m512d v58l = _mm512_cvtps_pd(_mm512_castps512_ps256(v57));
    const __m512d v58h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v57, 1));
    const __m512 v60 = _mm512_mul_ps(v57, v57);
    const __m512 v61 = _mm512_mul_ps(v60, v60);
    const __m512 v62 = _mm512_mul_ps(v61, v61);
    const __m512 v65 = _mm512_fmadd_ps(v63, v57, v64);
    const __m512 v68 = _mm512_fmadd_ps(v66, v57, v67);
    const __m512 v69 = _mm512_mul_ps(v60, v68);
    const __m512 v70 = _mm512_add_ps(v65, v69);
    const __m512 v73 = _mm512_fmadd_ps(v57, v71, v72);
    const __m512 v76 = _mm512_fmadd_ps(v74, v57, v75);
    const __m512 v77 = _mm512_fmadd_ps(v60, v73, v76);
    const __m512 v78 = _mm512_fmadd_ps(v70, v61, v77);
    const __m512 v79 = _mm512_fmadd_ps(v59, v62, v78);
    const __m512d v80l = _mm512_cvtps_pd(_mm512_castps512_ps256(v79));
    const __m512d v80h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v79, 1));
    const __m512d v82l = _mm512_fmadd_pd(v58l, v80l, v81);
    const __m512d v82h = _mm512_fmadd_pd(v58h, v80h, v81);
    const __m512d v84l = _mm512_fmadd_pd(v82l, v58l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v82h, v58h, v83);
    const __m512d v85l = _mm512_mul_pd(v58l, v58l);
    const __m512d v85h = _mm512_mul_pd(v58h, v58h);
    const __m512i v88 = _mm512_srai_epi32(v52, 23);
    const __m512d v89l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v88));
    const __m512d v89h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v88, 1));
    const __m512d v90l = _mm512_fmadd_pd(v86, v89l, v58l);
    const __m512d v90h = _mm512_fmadd_pd(v86, v89h, v58h);
    const __m512d v91l = _mm512_fmadd_pd(v84l, v85l, v90l);
    const __m512d v91h = _mm512_fmadd_pd(v84h, v85h, v90h);
    const __m512d v93l = _mm512_mask_blend_pd((__mmask8)v4, v92, v91l);
    const __m512d v93h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v4), v92, v91h);
    const __m512d v94l = _mm512_sub_pd(v49l, v93l);
    const __m512d v94h = _mm512_sub_pd(v49h, v93h);
    const __m512d v95l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v95h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v97l = _mm512_sub_pd(v95l, v96);
    const __m512d v97h = _mm512_sub_pd(v95h, v96);
    const __m512d v99l = _mm512_sub_pd(v91l, v98);
    const __m512d v99h = _mm512_sub_pd(v91h, v98);
    const __m512 v100 = _mm512_div_ps(v3, v0);
    const __m512 v101 = _mm512_mul_ps(v100, v100);
    const __m512 v103 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v101), v102));
    const __m512 v106 = _mm512_fmadd_ps(v104, v101, v105);
    const __m512 v108 = _mm512_fmadd_ps(v106, v101, v107);
    const __m512 v110 = _mm512_fmadd_ps(v103, v108, v109);
    const __m512 v111 = _mm512_mul_ps(v110, v100);
    const __m512d v112l = _mm512_cvtps_pd(_mm512_castps512_ps256(v111));
    const __m512d v112h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v111, 1));
    const __m512d v114l = _mm512_add_pd(v112l, v113);
    const __m512d v114h = _mm512_add_pd(v112h, v113);
    const __m512d v115l = _mm512_fmadd_pd(v97l, v99l, v114l);
    const __m512d v115h = _mm512_fmadd_pd(v97h, v99h, v114h);
    const __m512d v116l = _mm512_mask_blend_pd((__mmask8)v2, v115l, v94l);
    const __m512d v116h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v2), v115h, v94h);
    const __m256 v117l = _mm512_cvtpd_ps(v116l);
    const __m256 v117h = _mm512_cvtpd_ps(v116h);
    const __m512 v117 = _mm512_insertf32x8(_mm512_castps256_ps512(v117l), v117h, 1);
    const __m512i v119 = _mm512_add_epi32(v50, v118);
    const __mmask16 v121 = _mm512_cmplt_epi32_mask(v119, v120);
    __m512 r0 = v117;
    __mmask16 any1 = v121;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v123 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v124 = _mm512_cmp_ps_mask(v122, v123, _CMP_EQ_OQ);
        const __m512 v126 = _mm512_sub_ps(v0, v0);
        const __m512 v127 = _mm512_min_ps(v125, v126);
        const __m512 v129 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MIN)));
        const __m512 v130 = _mm512_roundscale_ps(v129, 8);
        const __m512 v131 = _mm512_sub_ps(v130, v129);
        const __m512d v132l = _mm512_cvtps_pd(_mm512_castps512_ps256(v131));
        const __m512d v132h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v131, 1));
        const __mmask8 v133l = _mm512_cmp_pd_mask(v128, v132l, _CMP_EQ_OQ);
        const __mmask8 v133h = _mm512_cmp_pd_mask(v128, v132h, _CMP_EQ_OQ);
        const __mmask16 v133 = _mm512_kunpackb(v133h, v133l);
        const __mmask16 v136 = _mm512_cmp_ps_mask(v130, v135, _CMP_LT_OQ);
        const __mmask16 v138 = _mm512_cmp_ps_mask(v130, v137, _CMP_LT_OQ);
        const __m512 v139 = _mm512_sub_ps(v130, v137);
        const __m512 v140 = _mm512_mask_blend_ps(v138, v139, v130);
        const __mmask16 v142 = _mm512_cmp_ps_mask(v140, v141, _CMP_LT_OQ);
        const __m512 v143 = _mm512_sub_ps(v140, v141);
        const __m512 v144 = _mm512_mask_blend_ps(v142, v143, v140);
        const __mmask16 v146 = _mm512_cmp_ps_mask(v144, v145, _CMP_LT_OQ);
        const __m512 v147 = _mm512_sub_ps(v144, v145);
        const __m512 v148 = _mm512_mask_blend_ps(v146, v147, v144);
        const __mmask16 v149 = _mm512_cmp_ps_mask(v148, v3, _CMP_LT_OQ);
        const __m512d v150l = _mm512_cvtps_pd(_mm512_castps512_ps256(v129));
        const __m512d v150h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v129, 1));
        const __m512d v151l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v150l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v151h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v150h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v153l = _mm512_add_pd(v151l, v152);
        const __m512d v153h = _mm512_add_pd(v151h, v152);
        const __m512d v154l = _mm512_mul_pd(v151l, v153l);
        const __m512d v154h = _mm512_mul_pd(v151h, v153h);
        const __m512d v156l = _mm512_add_pd(v154l, v155);
        const __m512d v156h = _mm512_add_pd(v154h, v155);
        const __m512d v158l = _mm512_add_pd(v154l, v157);
        const __m512d v158h = _mm512_add_pd(v154h, v157);
        const __m512d v159l = _mm512_mul_pd(v156l, v158l);
        const __m512d v159h = _mm512_mul_pd(v156h, v158h);
        const __m512d v161l = _mm512_add_pd(v154l, v160);
        const __m512d v161h = _mm512_add_pd(v154h, v160);
        const __m512d v162l = _mm512_mul_pd(v154l, v161l);
        const __m512d v162h = _mm512_mul_pd(v154h, v161h);
        const __m512d v163l = _mm512_mul_pd(v159l, v162l);
        const __m512d v163h = _mm512_mul_pd(v159h, v162h);
        const __m512d v164l = _mm512_mul_pd(v163l, v132l);
        const __m512d v164h = _mm512_mul_pd(v163h, v132h);
        const __m512d v165l = _mm512_mask_blend_pd((__mmask8)v138, v164l, v132l);
        const __m512d v165h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v138), v164h, v132h);
        const __m512d v167l = _mm512_add_pd(v151l, v166);
        const __m512d v167h = _mm512_add_pd(v151h, v166);
        const __m512d v168l = _mm512_mask_blend_pd((__mmask8)v138, v167l, v151l);
        const __m512d v168h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v138), v167h, v151h);
        const __m512d v170l = _mm512_add_pd(v168l, v169);
        const __m512d v170h = _mm512_add_pd(v168h, v169);
        const __m512d v171l = _mm512_mul_pd(v170l, v168l);
        const __m512d v171h = _mm512_mul_pd(v170h, v168h);
        const __m512d v173l = _mm512_add_pd(v171l, v172);
        const __m512d v173h = _mm512_add_pd(v171h, v172);
        const __m512d v174l = _mm512_mul_pd(v171l, v173l);
        const __m512d v174h = _mm512_mul_pd(v171h, v173h);
        const __m512d v175l = _mm512_mul_pd(v165l, v174l);
        const __m512d v175h = _mm512_mul_pd(v165h, v174h);
        const __m512d v176l = _mm512_mask_blend_pd((__mmask8)v142, v175l, v165l);
        const __m512d v176h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v142), v175h, v165h);
        const __m512d v178l = _mm512_add_pd(v177, v168l);
        const __m512d v178h = _mm512_add_pd(v177, v168h);
        const __m512d v179l = _mm512_mask_blend_pd((__mmask8)v142, v178l, v168l);
        const __m512d v179h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v142), v178h, v168h);
        const __m512d v180l = _mm512_add_pd(v179l, v98);
        const __m512d v180h = _mm512_add_pd(v179h, v98);
        const __m512d v181l = _mm512_mul_pd(v179l, v180l);
        const __m512d v181h = _mm512_mul_pd(v179h, v180h);
        const __m512d v182l = _mm512_mul_pd(v181l, v176l);
        const __m512d v182h = _mm512_mul_pd(v181h, v176h);
        const __m512d v183l = _mm512_mask_blend_pd((__mmask8)v146, v182l, v176l);
        const __m512d v183h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v146), v182h, v176h);
        const __m512d v184l = _mm512_add_pd(v179l, v172);
        const __m512d v184h = _mm512_add_pd(v179h, v172);
        const __m512d v185l = _mm512_mask_blend_pd((__mmask8)v146, v184l, v179l);
        const __m512d v185h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v146), v184h, v179h);
        const __m512d v186l = _mm512_mul_pd(v183l, v185l);
        const __m512d v186h = _mm512_mul_pd(v183h, v185h);
        const __m512d v187l = _mm512_mask_blend_pd((__mmask8)v149, v186l, v183l);
        const __m512d v187h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v149), v186h, v183h);
        const __m512d v188l = _mm512_mul_pd(v132l, v132l);
        const __m512d v188h = _mm512_mul_pd(v132h, v132h);
        const __m512d v191l = _mm512_fmadd_pd(v188l, v189, v190);
        const __m512d v191h = _mm512_fmadd_pd(v188h, v189, v190);
        const __m512d v193l = _mm512_fmadd_pd(v191l, v188l, v192);
        const __m512d v193h = _mm512_fmadd_pd(v191h, v188h, v192);
        const __m512d v195l = _mm512_fmadd_pd(v188l, v193l, v194);
        const __m512d v195h = _mm512_fmadd_pd(v188h, v193h, v194);
        const __m512d v197l = _mm512_fmadd_pd(v195l, v188l, v196);
        const __m512d v197h = _mm512_fmadd_pd(v195h, v188h, v196);
        const __m512d v199l = _mm512_fmadd_pd(v197l, v188l, v198);
        const __m512d v199h = _mm512_fmadd_pd(v197h, v188h, v198);
        const __m512d v201l = _mm512_fmadd_pd(v199l, v188l, v200);
        const __m512d v201h = _mm512_fmadd_pd(v199h, v188h, v200);
        const __m512d v203l = _mm512_fmadd_pd(v188l, v201l, v202);
        const __m512d v203h = _mm512_fmadd_pd(v188h, v201h, v202);
        const __m512d v205l = _mm512_fmadd_pd(v188l, v203l, v204);
        const __m512d v205h = _mm512_fmadd_pd(v188h, v203h, v204);
        const __m512d v207l = _mm512_fmadd_pd(v205l, v188l, v206);
        const __m512d v207h = _mm512_fmadd_pd(v205h, v188h, v206);
        const __m512d v208l = _mm512_fmadd_pd(v207l, v188l, v98);
        const __m512d v208h = _mm512_fmadd_pd(v207h, v188h, v98);
        const __m512d v211l = _mm512_fmadd_pd(v209, v188l, v210);
        const __m512d v211h = _mm512_fmadd_pd(v209, v188h, v210);
        const __m512d v213l = _mm512_fmadd_pd(v211l, v188l, v212);
        const __m512d v213h = _mm512_fmadd_pd(v211h, v188h, v212);
        const __m512d v215l = _mm512_fmadd_pd(v213l, v188l, v214);
        const __m512d v215h = _mm512_fmadd_pd(v213h, v188h, v214);
        const __m512d v217l = _mm512_fmadd_pd(v188l, v215l, v216);
        const __m512d v217h = _mm512_fmadd_pd(v188h, v215h, v216);
        const __m512d v219l = _mm512_fmadd_pd(v217l, v188l, v218);
        const __m512d v219h = _mm512_fmadd_pd(v217h, v188h, v218);
        const __m512d v221l = _mm512_fmadd_pd(v219l, v188l, v220);
        const __m512d v221h = _mm512_fmadd_pd(v219h, v188h, v220);
        const __m512d v223l = _mm512_fmadd_pd(v221l, v188l, v222);
        const __m512d v223h = _mm512_fmadd_pd(v221h, v188h, v222);
        const __m512d v225l = _mm512_fmadd_pd(v188l, v223l, v224);
        const __m512d v225h = _mm512_fmadd_pd(v188h, v223h, v224);
        const __m512d v227l = _mm512_fmadd_pd(v225l, v188l, v226);
        const __m512d v227h = _mm512_fmadd_pd(v225h, v188h, v226);
        const __m512d v228l = _mm512_mul_pd(v227l, v132l);
        const __m512d v228h = _mm512_mul_pd(v227h, v132h);
        const __m512d v229l = _mm512_add_pd(v208l, v228l);
        const __m512d v229h = _mm512_add_pd(v208h, v228h);
        const __m512d v230l = _mm512_mul_pd(v187l, v229l);
        const __m512d v230h = _mm512_mul_pd(v187h, v229h);
        const __m512d v231l = _mm512_mul_pd(v208l, v208l);
        const __m512d v231h = _mm512_mul_pd(v208h, v208h);
        const __m512d v232l = _mm512_mul_pd(v228l, v228l);
        const __m512d v232h = _mm512_mul_pd(v228h, v228h);
        const __m512d v233l = _mm512_sub_pd(v231l, v232l);
        const __m512d v233h = _mm512_sub_pd(v231h, v232h);
        const __m512d v234l = _mm512_mul_pd(v150l, v132l);
        const __m512d v234h = _mm512_mul_pd(v150h, v132h);
        const __m512d v235l = _mm512_mul_pd(v233l, v234l);
        const __m512d v235h = _mm512_mul_pd(v233h, v234h);
        const __m512d v236l = _mm512_mask_blend_pd((__mmask8)v136, v235l, v230l);
        const __m512d v236h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v136), v235h, v230h);
        const __m512d v237l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v236l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v237h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v236h), _mm512_set1_epi64(INT64_MAX)));
        const __m512i v238l = lgamma_1ulp_avx2_bits_f64_avx512(v237l);
        const __m512i v238h = lgamma_1ulp_avx2_bits_f64_avx512(v237h);
        const __m512i v240l = _mm512_sub_epi64(v238l, v239);
        const __m512i v240h = _mm512_sub_epi64(v238h, v239);
        const __m512i v242l = _mm512_srli_epi64(v240l, 48);
        const __m512i v242h = _mm512_srli_epi64(v240h, 48);
        const __m256i v243l = _mm512_cvtepi64_epi32(v242l);
        const __m256i v243h = _mm512_cvtepi64_epi32(v242h);
        const __m512i v243 = _mm512_inserti32x8(_mm512_castsi256_si512(v243l), v243h, 1);
        const __m512i v245 = _mm512_and_si512(v243, v244);
        const __m512d v246l = _mm512_i32gather_pd(_mm512_castsi512_si256(v245), lgamma_1ulp_avx2_table0, 8);
        const __m512d v246h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v245, 1), lgamma_1ulp_avx2_table0, 8);
        const __m512i v248l = _mm512_and_si512(v240l, v247);
        const __m512i v248h = _mm512_and_si512(v240h, v247);
        const __m512i v249l = _mm512_sub_epi64(v238l, v248l);
        const __m512i v249h = _mm512_sub_epi64(v238h, v248h);
        const __m512d v250l = _mm512_castsi512_pd(v249l);
        const __m512d v250h = _mm512_castsi512_pd(v249h);
        const __m512d v252l = _mm512_fmadd_pd(v246l, v250l, v251);
        const __m512d v252h = _mm512_fmadd_pd(v246h, v250h, v251);
        const __m512d v253l = _mm512_mul_pd(v252l, v252l);
        const __m512d v253h = _mm512_mul_pd(v252h, v252h);
        const __m512d v256l = _mm512_fmadd_pd(v252l, v254, v255);
        const __m512d v256h = _mm512_fmadd_pd(v252h, v254, v255);
        const __m512d v258l = _mm512_fmadd_pd(v252l, v256l, v257);
        const __m512d v258h = _mm512_fmadd_pd(v252h, v256h, v257);
        const __m512d v260l = _mm512_fmadd_pd(v252l, v258l, v259);
        const __m512d v260h = _mm512_fmadd_pd(v252h, v258h, v259);
        const __m512d v262l = _mm512_fmadd_pd(v260l, v252l, v261);
        const __m512d v262h = _mm512_fmadd_pd(v260h, v252h, v261);
        const __m512d v264l = _mm512_fmadd_pd(v252l, v262l, v263);
        const __m512d v264h = _mm512_fmadd_pd(v252h, v262h, v263);
        const __m512d v266l = _mm512_fmadd_pd(v264l, v252l, v265);
        const __m512d v266h = _mm512_fmadd_pd(v264h, v252h, v265);
        const __m512d v268l = _mm512_fmadd_pd(v252l, v266l, v267);
        const __m512d v268h = _mm512_fmadd_pd(v252h, v266h, v267);
        const __m512d v270l = _mm512_fmadd_pd(v252l, v268l, v269);
        const __m512d v270h = _mm512_fmadd_pd(v252h, v268h, v269);
        const __m512d v271l = _mm512_fmadd_pd(v253l, v270l, v252l);
        const __m512d v271h = _mm512_fmadd_pd(v253h, v270h, v252h);
        const __m512i v274 = _mm512_slli_epi32(v243, 16);
        const __m512i v276 = _mm512_srai_epi32(v274, 20);
        const __m512d v277l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v276));
        const __m512d v277h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v276, 1));
        const __m512d v278l = _mm512_i32gather_pd(_mm512_castsi512_si256(v245), lgamma_1ulp_avx2_table1, 8);
        const __m512d v278h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v245, 1), lgamma_1ulp_avx2_table1, 8);
        const __m512d v279l = _mm512_fmadd_pd(v272, v277l, v278l);
        const __m512d v279h = _mm512_fmadd_pd(v272, v277h, v278h);
        const __m512d v280l = _mm512_add_pd(v271l, v279l);
        const __m512d v280h = _mm512_add_pd(v271h, v279h);
        const __m512d v281l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v280l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v281h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v280h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v283l = _mm512_sub_pd(v150l, v282);
        const __m512d v283h = _mm512_sub_pd(v150h, v282);
        const __m512i v284l = _mm512_castpd_si512(v150l);
        const __m512i v284h = _mm512_castpd_si512(v150h);
        const __m512i v285l = _mm512_sub_epi64(v284l, v239);
        const __m512i v285h = _mm512_sub_epi64(v284h, v239);
        const __m512i v286l = _mm512_srli_epi64(v285l, 48);
        const __m512i v286h = _mm512_srli_epi64(v285h, 48);
        const __m256i v287l = _mm512_cvtepi64_epi32(v286l);
        const __m256i v287h = _mm512_cvtepi64_epi32(v286h);
        const __m512i v287 = _mm512_inserti32x8(_mm512_castsi256_si512(v287l), v287h, 1);
        const __m512i v288 = _mm512_slli_epi32(v287, 16);
        const __m512i v289 = _mm512_srai_epi32(v288, 20);
        const __m512d v290l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v289));
        const __m512d v290h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v289, 1));
        const __m512i v291 = _mm512_and_si512(v244, v287);
        const __m512d v292l = _mm512_i32gather_pd(_mm512_castsi512_si256(v291), lgamma_1ulp_avx2_table1, 8);
        const __m512d v292h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v291, 1), lgamma_1ulp_avx2_table1, 8);
        const __m512d v293l = _mm512_fmadd_pd(v272, v290l, v292l);
        const __m512d v293h = _mm512_fmadd_pd(v272, v290h, v292h);
        const __m512d v294l = _mm512_i32gather_pd(_mm512_castsi512_si256(v291), lgamma_1ulp_avx2_table0, 8);
        const __m512d v294h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v291, 1), lgamma_1ulp_avx2_table0, 8);
        const __m512i v295l = _mm512_and_si512(v285l, v247);
        const __m512i v295h = _mm512_and_si512(v285h, v247);
        const __m512i v296l = _mm512_sub_epi64(v284l, v295l);
        const __m512i v296h = _mm512_sub_epi64(v284h, v295h);
        const __m512d v297l = _mm512_castsi512_pd(v296l);
        const __m512d v297h = _mm512_castsi512_pd(v296h);
        const __m512d v298l = _mm512_fmadd_pd(v294l, v297l, v251);
        const __m512d v298h = _mm512_fmadd_pd(v294h, v297h, v251);
        const __m512d v300l = _mm512_fmadd_pd(v298l, v299, v263);
        const __m512d v300h = _mm512_fmadd_pd(v298h, v299, v263);
        const __m512d v301l = _mm512_fmadd_pd(v298l, v300l, v265);
        const __m512d v301h = _mm512_fmadd_pd(v298h, v300h, v265);
        const __m512d v302l = _mm512_fmadd_pd(v298l, v301l, v267);
        const __m512d v302h = _mm512_fmadd_pd(v298h, v301h, v267);
        const __m512d v303l = _mm512_fmadd_pd(v298l, v302l, v269);
        const __m512d v303h = _mm512_fmadd_pd(v298h, v302h, v269);
        const __m512d v304l = _mm512_mul_pd(v298l, v298l);
        const __m512d v304h = _mm512_mul_pd(v298h, v298h);
        const __m512d v305l = _mm512_fmadd_pd(v303l, v304l, v298l);
        const __m512d v305h = _mm512_fmadd_pd(v303h, v304h, v298h);
        const __m512d v306l = _mm512_add_pd(v293l, v305l);
        const __m512d v306h = _mm512_add_pd(v293h, v305h);
        const __m512d v307l = _mm512_sub_pd(v306l, v98);
        const __m512d v307h = _mm512_sub_pd(v306h, v98);
        const __m512d v309l = _mm512_fmadd_pd(v283l, v307l, v308);
        const __m512d v309h = _mm512_fmadd_pd(v283h, v307h, v308);
        const __m512d v310l = _mm512_div_pd(v98, v150l);
        const __m512d v310h = _mm512_div_pd(v98, v150h);
        const __m512d v312l = _mm512_fmadd_pd(v310l, v310l, v311);
        const __m512d v312h = _mm512_fmadd_pd(v310h, v310h, v311);
        const __m512d v315l = _mm512_fmadd_pd(v313, v312l, v314);
        const __m512d v315h = _mm512_fmadd_pd(v313, v312h, v314);
        const __m512d v317l = _mm512_fmadd_pd(v312l, v315l, v316);
        const __m512d v317h = _mm512_fmadd_pd(v312h, v315h, v316);
        const __m512d v319l = _mm512_fmadd_pd(v312l, v317l, v318);
        const __m512d v319h = _mm512_fmadd_pd(v312h, v317h, v318);
        const __m512d v320l = _mm512_mul_pd(v310l, v319l);
        const __m512d v320h = _mm512_mul_pd(v310h, v319h);
        const __m512d v321l = _mm512_add_pd(v309l, v320l);
        const __m512d v321h = _mm512_add_pd(v309h, v320h);
        const __m512d v322l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v321l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v322h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v321h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v323l = _mm512_sub_pd(v322l, v280l);
        const __m512d v323h = _mm512_sub_pd(v322h, v280h);
        const __m512d v324l = _mm512_mask_blend_pd((__mmask8)v136, v323l, v281l);
        const __m512d v324h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v136), v323h, v281h);
        const __m512d v325l = _mm512_mask_blend_pd((__mmask8)v133, v324l, v134);
        const __m512d v325h = _mm512_mask_blend_pd(lgamma_1ulp_avx2_high_mask_avx512(v133), v324h, v134);
        const __m256 v326l = _mm512_cvtpd_ps(v325l);
        const __m256 v326h = _mm512_cvtpd_ps(v325h);
        const __m512 v326 = _mm512_insertf32x8(_mm512_castps256_ps512(v326l), v326h, 1);
        const __m512 v327 = _mm512_add_ps(v127, v326);
        const __m512 v328 = _mm512_mask_blend_ps(v124, v327, v122);
        r0 = _mm512_mask_blend_ps(v121, r0, v328);
    }
    _mm512_storeu_ps(y, r0);
}

static LGAMMA_1ULP_AVX2_AVX512_TARGET void lgamma_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        lgamma_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_1ulp_avx2_level(void) {
#if defined(LGAMMA_1ULP_AVX2_FORCE_ISA)
    return LGAMMA_1ULP_AVX2_FORCE_ISA;
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

float lgamma_1ulp_avx2(float x) {
    return lgamma_1ulp_avx2_element(x);
}

void lgamma_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_1ulp_avx2_level();
    if (level == 2) {
        lgamma_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_1ulp_avx2_array_portable(x, y, n);
}
