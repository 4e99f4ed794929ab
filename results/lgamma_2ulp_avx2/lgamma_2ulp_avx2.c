/* lgamma_2ulp_avx2: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    1.368270 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7fffaep+1 (2.99999022, encoding 0x403fffd7)
 *   result there 0x1.62e304p-1 (0.693138242, encoding 0x3f317182)
 *   mean error   0.194228 ulp
 *   misrounded   5607186 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           931945d1b3af781174f3670dfc125524
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 1 --isa avx2 --time 75s --seed 1 --threads 1 --archive lgamma_1ulp_avx2.db --from seeds/lgamma/zeros12_mixed_estrin.evo
 *                time: 1.7917 ns/element as avx2 code (inputs mean)
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
#include "lgamma_2ulp_avx2.h"

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
static inline int32_t lgamma_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float lgamma_2ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float lgamma_2ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline double lgamma_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_2ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_2ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t lgamma_2ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double lgamma_2ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t lgamma_2ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t lgamma_2ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_2ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float lgamma_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const double lgamma_2ulp_avx2_table0[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static const double lgamma_2ulp_avx2_table1[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static inline float lgamma_2ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v42 = lgamma_2ulp_avx2_bits_f32(v0);
    const int32_t v104 = 62607474; /* 0x03bb5072 */
    const int32_t v105 = (int32_t)((uint32_t)v42 + (uint32_t)v104);
    const int32_t v106 = 70996082; /* 0x043b5072 */
    const int v107 = v105 < v106;
    float r0;
    if (v107) {
        const float v3 = 0x1p+0f; /* 1 */
        const double v85 = 0x1p+0; /* 1 */
        const float v108 = INFINITY;
        const float v109 = lgamma_2ulp_avx2_abs_f32(v0);
        const int v110 = v108 == v109;
        const float v111 = v0 - v0;
        const double v112 = 0x0p+0; /* 0 */
        const float v113 = -v0;
        const float v114 = lgamma_2ulp_avx2_rint_f32(v113);
        const float v115 = v114 - v113;
        const double v116 = (double)v115;
        const int v117 = v112 == v116;
        const double v118 = INFINITY;
        const float v119 = 0x1.4p+3f; /* 10 */
        const int v120 = v114 < v119;
        const float v121 = 0x1p+3f; /* 8 */
        const int v122 = v114 < v121;
        const float v123 = v114 - v121;
        const float v124 = v122 ? v114 : v123;
        const float v125 = 0x1p+2f; /* 4 */
        const int v126 = v124 < v125;
        const float v127 = v124 - v125;
        const float v128 = v126 ? v124 : v127;
        const float v129 = 0x1p+1f; /* 2 */
        const int v130 = v128 < v129;
        const float v131 = v128 - v129;
        const float v132 = v130 ? v128 : v131;
        const int v133 = v132 < v3;
        const double v134 = (double)v113;
        const double v135 = -v134;
        const double v136 = 0x1.cp+2; /* 7 */
        const double v137 = v135 + v136;
        const double v138 = v135 * v137;
        const double v139 = 0x1.8p+3; /* 12 */
        const double v140 = v138 + v139;
        const double v141 = 0x1.4p+3; /* 10 */
        const double v142 = v138 + v141;
        const double v143 = v140 * v142;
        const double v144 = 0x1.8p+2; /* 6 */
        const double v145 = v138 + v144;
        const double v146 = v138 * v145;
        const double v147 = v143 * v146;
        const double v148 = v147 * v116;
        const double v149 = v122 ? v116 : v148;
        const double v150 = 0x1p+3; /* 8 */
        const double v151 = v135 + v150;
        const double v152 = v122 ? v135 : v151;
        const double v153 = 0x1.8p+1; /* 3 */
        const double v154 = v152 + v153;
        const double v155 = v154 * v152;
        const double v156 = 0x1p+1; /* 2 */
        const double v157 = v155 + v156;
        const double v158 = v155 * v157;
        const double v159 = v149 * v158;
        const double v160 = v126 ? v149 : v159;
        const double v161 = 0x1p+2; /* 4 */
        const double v162 = v161 + v152;
        const double v163 = v126 ? v152 : v162;
        const double v164 = v163 + v85;
        const double v165 = v163 * v164;
        const double v166 = v165 * v160;
        const double v167 = v130 ? v160 : v166;
        const double v168 = v163 + v156;
        const double v169 = v130 ? v163 : v168;
        const double v170 = v167 * v169;
        const double v171 = v133 ? v167 : v170;
        const double v172 = v116 * v116;
        const double v173 = -0x1.0423bac8ca3fbp-38; /* -3.696805618642206e-12 */
        const double v174 = 0x1.cae7675c18607p-34; /* 1.0434267116911005e-10 */
        const double v175 = lgamma_2ulp_avx2_fma_f64(v172, v173, v174);
        const double v176 = 0x1.57bc3fc384334p-28; /* 5.0020076444692229e-09 */
        const double v177 = lgamma_2ulp_avx2_fma_f64(v175, v172, v176);
        const double v178 = -0x1.b9986666c225dp-23; /* -2.0563384169776071e-07 */
        const double v179 = lgamma_2ulp_avx2_fma_f64(v172, v177, v178);
        const double v180 = -0x1.4fad41fc34fbbp-20; /* -1.2504934821426706e-06 */
        const double v181 = lgamma_2ulp_avx2_fma_f64(v179, v172, v180);
        const double v182 = 0x1.0c8a78cd9f9d2p-13; /* 0.0001280502823881162 */
        const double v183 = lgamma_2ulp_avx2_fma_f64(v181, v172, v182);
        const double v184 = -0x1.317112ce3a2a8p-10; /* -0.0011651675918590652 */
        const double v185 = lgamma_2ulp_avx2_fma_f64(v183, v172, v184);
        const double v186 = -0x1.3b4af28483e21p-7; /* -0.009621971527876973 */
        const double v187 = lgamma_2ulp_avx2_fma_f64(v172, v185, v186);
        const double v188 = 0x1.5512320b43fbep-3; /* 0.16653861138229148 */
        const double v189 = lgamma_2ulp_avx2_fma_f64(v172, v187, v188);
        const double v190 = -0x1.4fcf4026afa2ep-1; /* -0.6558780715202539 */
        const double v191 = lgamma_2ulp_avx2_fma_f64(v189, v172, v190);
        const double v192 = lgamma_2ulp_avx2_fma_f64(v191, v172, v85);
        const double v193 = 0x1.11d065bfaf067p-37; /* 7.7822634399050708e-12 */
        const double v194 = -0x1.44b4cedca388fp-30; /* -1.18127457048702e-09 */
        const double v195 = lgamma_2ulp_avx2_fma_f64(v193, v172, v194);
        const double v196 = 0x1.a44b7ba22d629p-28; /* 6.1160951044814161e-09 */
        const double v197 = lgamma_2ulp_avx2_fma_f64(v195, v172, v196);
        const double v198 = 0x1.302509dbc0de3p-20; /* 1.1330272319816959e-06 */
        const double v199 = lgamma_2ulp_avx2_fma_f64(v197, v172, v198);
        const double v200 = -0x1.51ce8af47eabep-16; /* -2.0134854780788239e-05 */
        const double v201 = lgamma_2ulp_avx2_fma_f64(v172, v199, v200);
        const double v202 = -0x1.c364fe6f1563dp-13; /* -0.00021524167411495098 */
        const double v203 = lgamma_2ulp_avx2_fma_f64(v201, v172, v202);
        const double v204 = 0x1.d919c527f60b2p-8; /* 0.0072189432466630999 */
        const double v205 = lgamma_2ulp_avx2_fma_f64(v203, v172, v204);
        const double v206 = -0x1.59af103c34092p-5; /* -0.042197734555544333 */
        const double v207 = lgamma_2ulp_avx2_fma_f64(v205, v172, v206);
        const double v208 = -0x1.5815e8fa27048p-5; /* -0.042002635034095237 */
        const double v209 = lgamma_2ulp_avx2_fma_f64(v172, v207, v208);
        const double v210 = 0x1.2788cfc6fb619p-1; /* 0.57721566490153287 */
        const double v211 = lgamma_2ulp_avx2_fma_f64(v209, v172, v210);
        const double v212 = v211 * v116;
        const double v213 = v192 + v212;
        const double v214 = v171 * v213;
        const double v215 = v192 * v192;
        const double v216 = v212 * v212;
        const double v217 = v215 - v216;
        const double v218 = v134 * v116;
        const double v219 = v217 * v218;
        const double v220 = v120 ? v214 : v219;
        const double v221 = lgamma_2ulp_avx2_abs_f64(v220);
        const int64_t v222 = lgamma_2ulp_avx2_bits_f64(v221);
        const int64_t v223 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v224 = (int64_t)((uint64_t)v222 - (uint64_t)v223);
        const int64_t v225 = INT64_C(48);
        const int64_t v226 = lgamma_2ulp_avx2_lshr_i64(v224, v225);
        const int32_t v227 = (int32_t)(uint32_t)(uint64_t)v226;
        const int32_t v228 = 15;
        const int32_t v229 = v227 & v228;
        const double v230 = lgamma_2ulp_avx2_table0[v229];
        const int64_t v231 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v232 = v224 & v231;
        const int64_t v233 = (int64_t)((uint64_t)v222 - (uint64_t)v232);
        const double v234 = lgamma_2ulp_avx2_frombits_f64(v233);
        const double v235 = -0x1p+0; /* -1 */
        const double v236 = lgamma_2ulp_avx2_fma_f64(v230, v234, v235);
        const double v237 = v236 * v236;
        const double v238 = -0x1.999999999999ap-4; /* -0.10000000000000001 */
        const double v239 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v240 = lgamma_2ulp_avx2_fma_f64(v236, v238, v239);
        const double v241 = -0x1p-3; /* -0.125 */
        const double v242 = lgamma_2ulp_avx2_fma_f64(v236, v240, v241);
        const double v243 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v244 = lgamma_2ulp_avx2_fma_f64(v236, v242, v243);
        const double v245 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v246 = lgamma_2ulp_avx2_fma_f64(v244, v236, v245);
        const double v247 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v248 = lgamma_2ulp_avx2_fma_f64(v236, v246, v247);
        const double v249 = -0x1p-2; /* -0.25 */
        const double v250 = lgamma_2ulp_avx2_fma_f64(v248, v236, v249);
        const double v251 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v252 = lgamma_2ulp_avx2_fma_f64(v236, v250, v251);
        const double v253 = -0x1p-1; /* -0.5 */
        const double v254 = lgamma_2ulp_avx2_fma_f64(v236, v252, v253);
        const double v255 = lgamma_2ulp_avx2_fma_f64(v237, v254, v236);
        const double v256 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v257 = 16;
        const int32_t v258 = lgamma_2ulp_avx2_shl_i32(v227, v257);
        const int32_t v259 = 20;
        const int32_t v260 = lgamma_2ulp_avx2_ashr_i32(v258, v259);
        const double v261 = (double)v260;
        const double v262 = lgamma_2ulp_avx2_table1[v229];
        const double v263 = lgamma_2ulp_avx2_fma_f64(v256, v261, v262);
        const double v264 = v255 + v263;
        const double v265 = -v264;
        const double v266 = v85 / v134;
        const double v267 = v266 * v266;
        const double v268 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v269 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v270 = lgamma_2ulp_avx2_fma_f64(v268, v267, v269);
        const double v271 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v272 = lgamma_2ulp_avx2_fma_f64(v270, v267, v271);
        const double v273 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v274 = lgamma_2ulp_avx2_fma_f64(v267, v272, v273);
        const double v275 = v274 * v266;
        const int64_t v276 = lgamma_2ulp_avx2_bits_f64(v134);
        const int64_t v277 = (int64_t)((uint64_t)v276 - (uint64_t)v223);
        const int64_t v278 = lgamma_2ulp_avx2_lshr_i64(v277, v225);
        const int32_t v279 = (int32_t)(uint32_t)(uint64_t)v278;
        const int32_t v280 = lgamma_2ulp_avx2_shl_i32(v279, v257);
        const int32_t v281 = lgamma_2ulp_avx2_ashr_i32(v280, v259);
        const double v282 = (double)v281;
        const int32_t v283 = v228 & v279;
        const double v284 = lgamma_2ulp_avx2_table1[v283];
        const double v285 = lgamma_2ulp_avx2_fma_f64(v256, v282, v284);
        const double v286 = lgamma_2ulp_avx2_table0[v283];
        const int64_t v287 = v277 & v231;
        const int64_t v288 = (int64_t)((uint64_t)v276 - (uint64_t)v287);
        const double v289 = lgamma_2ulp_avx2_frombits_f64(v288);
        const double v290 = lgamma_2ulp_avx2_fma_f64(v286, v289, v235);
        const double v291 = lgamma_2ulp_avx2_fma_f64(v290, v245, v247);
        const double v292 = lgamma_2ulp_avx2_fma_f64(v290, v291, v249);
        const double v293 = lgamma_2ulp_avx2_fma_f64(v290, v292, v251);
        const double v294 = lgamma_2ulp_avx2_fma_f64(v290, v293, v253);
        const double v295 = v290 * v290;
        const double v296 = lgamma_2ulp_avx2_fma_f64(v294, v295, v290);
        const double v297 = v285 + v296;
        const double v298 = v297 - v85;
        const double v299 = 0x1p-1; /* 0.5 */
        const double v300 = v134 - v299;
        const double v301 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v302 = lgamma_2ulp_avx2_fma_f64(v298, v300, v301);
        const double v303 = v275 + v302;
        const double v304 = -v303;
        const double v305 = v304 - v264;
        const double v306 = v120 ? v265 : v305;
        const double v307 = v117 ? v118 : v306;
        const float v308 = (float)v307;
        const float v309 = v111 + v308;
        const float v310 = v110 ? v108 : v309;
        r0 = v310;
    } else {
        const float v1 = 0x1.8p+1f; /* 3 */
        const int v2 = v0 < v1;
        const float v3 = 0x1p+0f; /* 1 */
        const int v4 = v0 < v3;
        const float v5 = v0 - v3;
        const float v6 = v4 ? v0 : v5;
        const float v7 = v6 - v3;
        const double v8 = (double)v7;
        const float v9 = v7 * v7;
        const float v10 = 0x1.6532a2p-16f; /* 2.12906471e-05 */
        const float v11 = v9 * v10;
        const float v12 = -0x1.2992f2p-15f; /* -3.54735857e-05 */
        const float v13 = 0x1.045166p-16f; /* 1.55161597e-05 */
        const float v14 = lgamma_2ulp_avx2_fma_f32(v12, v7, v13);
        const float v15 = v11 + v14;
        const float v16 = v9 * v9;
        const float v17 = v16 * v16;
        const float v18 = -0x1.fa57d6p-15f; /* -6.03608023e-05 */
        const float v19 = 0x1.a3445ap-13f; /* 0.000199922084 */
        const float v20 = lgamma_2ulp_avx2_fma_f32(v18, v7, v19);
        const float v21 = -0x1.b703bap-12f; /* -0.000418676907 */
        const float v22 = 0x1.dc80b6p-11f; /* 0.00090885692 */
        const float v23 = lgamma_2ulp_avx2_fma_f32(v21, v7, v22);
        const float v24 = lgamma_2ulp_avx2_fma_f32(v9, v20, v23);
        const float v25 = -0x1.13dcfcp-9f; /* -0.00210466934 */
        const float v26 = 0x1.47aa5ep-8f; /* 0.0049997787 */
        const float v27 = lgamma_2ulp_avx2_fma_f32(v25, v7, v26);
        const float v28 = -0x1.95d13p-7f; /* -0.0123845562 */
        const float v29 = 0x1.0e0c7ep-5f; /* 0.0329649411 */
        const float v30 = lgamma_2ulp_avx2_fma_f32(v28, v7, v29);
        const float v31 = lgamma_2ulp_avx2_fma_f32(v9, v27, v30);
        const float v32 = lgamma_2ulp_avx2_fma_f32(v16, v24, v31);
        const float v33 = lgamma_2ulp_avx2_fma_f32(v15, v17, v32);
        const double v34 = (double)v33;
        const double v35 = -0x1.9ae64d8e8e636p-4; /* -0.10031729026459221 */
        const double v36 = lgamma_2ulp_avx2_fma_f64(v8, v34, v35);
        const double v37 = 0x1.b0ee607eef203p-2; /* 0.42278433584922953 */
        const double v38 = lgamma_2ulp_avx2_fma_f64(v8, v36, v37);
        const double v39 = (double)v6;
        const double v40 = v8 * v39;
        const double v41 = v38 * v40;
        const int32_t v43 = 1059760811; /* 0x3f2aaaab */
        const int32_t v44 = (int32_t)((uint32_t)v42 - (uint32_t)v43);
        const int32_t v45 = -8388608; /* 0xff800000 */
        const int32_t v46 = v44 & v45;
        const int32_t v47 = (int32_t)((uint32_t)v42 - (uint32_t)v46);
        const float v48 = lgamma_2ulp_avx2_frombits_f32(v47);
        const float v49 = v48 - v3;
        const float v50 = v49 * v49;
        const float v51 = 0x1.fa43e2p-4f; /* 0.123599894 */
        const float v52 = -0x1.07beb4p-3f; /* -0.128781706 */
        const float v53 = lgamma_2ulp_avx2_fma_f32(v49, v51, v52);
        const float v54 = -0x1.6dca4ap-16f; /* -2.18027944e-05 */
        const float v55 = lgamma_2ulp_avx2_fma_f32(v50, v50, v54);
        const float v56 = v55 * v55;
        const float v57 = 0x1.b4650ep-4f; /* 0.106541686 */
        const float v58 = -0x1.f2ff1cp-4f; /* -0.121825323 */
        const float v59 = lgamma_2ulp_avx2_fma_f32(v57, v49, v58);
        const float v60 = 0x1.25288ap-3f; /* 0.143143728 */
        const float v61 = -0x1.55a462p-3f; /* -0.166817442 */
        const float v62 = lgamma_2ulp_avx2_fma_f32(v49, v60, v61);
        const float v63 = lgamma_2ulp_avx2_fma_f32(v50, v59, v62);
        const float v64 = 0x1.99971ep-3f; /* 0.199995264 */
        const float v65 = -0x1.00000ap-2f; /* -0.250000149 */
        const float v66 = lgamma_2ulp_avx2_fma_f32(v49, v64, v65);
        const float v67 = 0x1.55562ap-2f; /* 0.333336502 */
        const float v68 = -0x1.00007ap-1f; /* -0.500003636 */
        const float v69 = lgamma_2ulp_avx2_fma_f32(v67, v49, v68);
        const float v70 = lgamma_2ulp_avx2_fma_f32(v50, v66, v69);
        const float v71 = lgamma_2ulp_avx2_fma_f32(v55, v63, v70);
        const float v72 = lgamma_2ulp_avx2_fma_f32(v53, v56, v71);
        const float v73 = v50 * v72;
        const double v74 = (double)v73;
        const double v75 = 0x1.62e42fef6afp-1; /* 0.69314718053416868 */
        const int32_t v76 = 23;
        const int32_t v77 = lgamma_2ulp_avx2_ashr_i32(v44, v76);
        const double v78 = (double)v77;
        const double v79 = (double)v49;
        const double v80 = lgamma_2ulp_avx2_fma_f64(v75, v78, v79);
        const double v81 = v74 + v80;
        const double v82 = -0x0p+0; /* -0 */
        const double v83 = v4 ? v81 : v82;
        const double v84 = v41 - v83;
        const double v85 = 0x1p+0; /* 1 */
        const double v86 = v81 - v85;
        const double v87 = (double)v0;
        const double v88 = 0x1.00000d8934c54p-1; /* 0.50000040340308738 */
        const double v89 = v87 - v88;
        const double v90 = 0x1.acfe72b1b81e1p-2; /* 0.41893939218246429 */
        const float v91 = v3 / v0;
        const float v92 = 0x1.4b2e38p-11f; /* 0.000631676754 */
        const float v93 = v91 * v91;
        const float v94 = -0x1.6903b2p-9f; /* -0.00275432155 */
        const float v95 = lgamma_2ulp_avx2_fma_f32(v92, v93, v94);
        const float v96 = 0x1.555164p-4f; /* 0.0833295733 */
        const float v97 = lgamma_2ulp_avx2_fma_f32(v95, v93, v96);
        const float v98 = v91 * v97;
        const double v99 = (double)v98;
        const double v100 = v90 + v99;
        const double v101 = lgamma_2ulp_avx2_fma_f64(v86, v89, v100);
        const double v102 = v2 ? v84 : v101;
        const float v103 = (float)v102;
        r0 = v103;
    }
    return r0;
}

static void lgamma_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_2ULP_AVX2_AVX2 static inline LGAMMA_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_2ULP_AVX2_AVX512 static inline LGAMMA_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_2ULP_AVX2_AVX2 __m256i lgamma_2ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_2ULP_AVX2_AVX2 __m256i lgamma_2ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

LGAMMA_2ULP_AVX2_AVX2 __m128i lgamma_2ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_2ULP_AVX2_AVX2 __m256d lgamma_2ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LGAMMA_2ULP_AVX2_AVX2 void lgamma_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.8p+1f); /* 3 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v10 = _mm256_set1_ps(0x1.6532a2p-16f); /* 2.12906471e-05 */
    const __m256 v12 = _mm256_set1_ps(-0x1.2992f2p-15f); /* -3.54735857e-05 */
    const __m256 v13 = _mm256_set1_ps(0x1.045166p-16f); /* 1.55161597e-05 */
    const __m256 v18 = _mm256_set1_ps(-0x1.fa57d6p-15f); /* -6.03608023e-05 */
    const __m256 v19 = _mm256_set1_ps(0x1.a3445ap-13f); /* 0.000199922084 */
    const __m256 v21 = _mm256_set1_ps(-0x1.b703bap-12f); /* -0.000418676907 */
    const __m256 v22 = _mm256_set1_ps(0x1.dc80b6p-11f); /* 0.00090885692 */
    const __m256 v25 = _mm256_set1_ps(-0x1.13dcfcp-9f); /* -0.00210466934 */
    const __m256 v26 = _mm256_set1_ps(0x1.47aa5ep-8f); /* 0.0049997787 */
    const __m256 v28 = _mm256_set1_ps(-0x1.95d13p-7f); /* -0.0123845562 */
    const __m256 v29 = _mm256_set1_ps(0x1.0e0c7ep-5f); /* 0.0329649411 */
    const __m256d v35 = _mm256_set1_pd(-0x1.9ae64d8e8e636p-4); /* -0.10031729026459221 */
    const __m256d v37 = _mm256_set1_pd(0x1.b0ee607eef203p-2); /* 0.42278433584922953 */
    const __m256i v43 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v45 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v51 = _mm256_set1_ps(0x1.fa43e2p-4f); /* 0.123599894 */
    const __m256 v52 = _mm256_set1_ps(-0x1.07beb4p-3f); /* -0.128781706 */
    const __m256 v54 = _mm256_set1_ps(-0x1.6dca4ap-16f); /* -2.18027944e-05 */
    const __m256 v57 = _mm256_set1_ps(0x1.b4650ep-4f); /* 0.106541686 */
    const __m256 v58 = _mm256_set1_ps(-0x1.f2ff1cp-4f); /* -0.121825323 */
    const __m256 v60 = _mm256_set1_ps(0x1.25288ap-3f); /* 0.143143728 */
    const __m256 v61 = _mm256_set1_ps(-0x1.55a462p-3f); /* -0.166817442 */
    const __m256 v64 = _mm256_set1_ps(0x1.99971ep-3f); /* 0.199995264 */
    const __m256 v65 = _mm256_set1_ps(-0x1.00000ap-2f); /* -0.250000149 */
    const __m256 v67 = _mm256_set1_ps(0x1.55562ap-2f); /* 0.333336502 */
    const __m256 v68 = _mm256_set1_ps(-0x1.00007ap-1f); /* -0.500003636 */
    const __m256d v75 = _mm256_set1_pd(0x1.62e42fef6afp-1); /* 0.69314718053416868 */
    const __m256d v82 = _mm256_set1_pd(-0x0p+0); /* -0 */
    const __m256d v85 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v88 = _mm256_set1_pd(0x1.00000d8934c54p-1); /* 0.50000040340308738 */
    const __m256d v90 = _mm256_set1_pd(0x1.acfe72b1b81e1p-2); /* 0.41893939218246429 */
    const __m256 v92 = _mm256_set1_ps(0x1.4b2e38p-11f); /* 0.000631676754 */
    const __m256 v94 = _mm256_set1_ps(-0x1.6903b2p-9f); /* -0.00275432155 */
    const __m256 v96 = _mm256_set1_ps(0x1.555164p-4f); /* 0.0833295733 */
    const __m256i v104 = _mm256_set1_epi32(62607474); /* 0x03bb5072 */
    const __m256i v106 = _mm256_set1_epi32(70996082); /* 0x043b5072 */
    const __m256 v108 = _mm256_set1_ps(INFINITY);
    const __m256d v112 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v118 = _mm256_set1_pd(INFINITY);
    const __m256 v119 = _mm256_set1_ps(0x1.4p+3f); /* 10 */
    const __m256 v121 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v125 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 v129 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v136 = _mm256_set1_pd(0x1.cp+2); /* 7 */
    const __m256d v139 = _mm256_set1_pd(0x1.8p+3); /* 12 */
    const __m256d v141 = _mm256_set1_pd(0x1.4p+3); /* 10 */
    const __m256d v144 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v150 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v153 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v156 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v161 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v173 = _mm256_set1_pd(-0x1.0423bac8ca3fbp-38); /* -3.696805618642206e-12 */
    const __m256d v174 = _mm256_set1_pd(0x1.cae7675c18607p-34); /* 1.0434267116911005e-10 */
    const __m256d v176 = _mm256_set1_pd(0x1.57bc3fc384334p-28); /* 5.0020076444692229e-09 */
    const __m256d v178 = _mm256_set1_pd(-0x1.b9986666c225dp-23); /* -2.0563384169776071e-07 */
    const __m256d v180 = _mm256_set1_pd(-0x1.4fad41fc34fbbp-20); /* -1.2504934821426706e-06 */
    const __m256d v182 = _mm256_set1_pd(0x1.0c8a78cd9f9d2p-13); /* 0.0001280502823881162 */
    const __m256d v184 = _mm256_set1_pd(-0x1.317112ce3a2a8p-10); /* -0.0011651675918590652 */
    const __m256d v186 = _mm256_set1_pd(-0x1.3b4af28483e21p-7); /* -0.009621971527876973 */
    const __m256d v188 = _mm256_set1_pd(0x1.5512320b43fbep-3); /* 0.16653861138229148 */
    const __m256d v190 = _mm256_set1_pd(-0x1.4fcf4026afa2ep-1); /* -0.6558780715202539 */
    const __m256d v193 = _mm256_set1_pd(0x1.11d065bfaf067p-37); /* 7.7822634399050708e-12 */
    const __m256d v194 = _mm256_set1_pd(-0x1.44b4cedca388fp-30); /* -1.18127457048702e-09 */
    const __m256d v196 = _mm256_set1_pd(0x1.a44b7ba22d629p-28); /* 6.1160951044814161e-09 */
    const __m256d v198 = _mm256_set1_pd(0x1.302509dbc0de3p-20); /* 1.1330272319816959e-06 */
    const __m256d v200 = _mm256_set1_pd(-0x1.51ce8af47eabep-16); /* -2.0134854780788239e-05 */
    const __m256d v202 = _mm256_set1_pd(-0x1.c364fe6f1563dp-13); /* -0.00021524167411495098 */
    const __m256d v204 = _mm256_set1_pd(0x1.d919c527f60b2p-8); /* 0.0072189432466630999 */
    const __m256d v206 = _mm256_set1_pd(-0x1.59af103c34092p-5); /* -0.042197734555544333 */
    const __m256d v208 = _mm256_set1_pd(-0x1.5815e8fa27048p-5); /* -0.042002635034095237 */
    const __m256d v210 = _mm256_set1_pd(0x1.2788cfc6fb619p-1); /* 0.57721566490153287 */
    const __m256i v223 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256i v228 = _mm256_set1_epi32(15);
    const __m256i v231 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v235 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v238 = _mm256_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m256d v239 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v241 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v243 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v245 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v247 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v249 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v251 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v253 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v256 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v268 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v269 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v271 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v273 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v299 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v301 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3, _CMP_LT_OQ));
    const __m256 v5 = _mm256_sub_ps(v0, v3);
    const __m256 v6 = _mm256_blendv_ps(v5, v0, _mm256_castsi256_ps(v4));
    const __m256 v7 = _mm256_sub_ps(v6, v3);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256 v9 = _mm256_mul_ps(v7, v7);
    const __m256 v11 = _mm256_mul_ps(v9, v10);
    const __m256 v14 = _mm256_fmadd_ps(v12, v7, v13);
    const __m256 v15 = _mm256_add_ps(v11, v14);
    const __m256 v16 = _mm256_mul_ps(v9, v9);
    const __m256 v17 = _mm256_mul_ps(v16, v16);
    const __m256 v20 = _mm256_fmadd_ps(v18, v7, v19);
    const __m256 v23 = _mm256_fmadd_ps(v21, v7, v22);
    const __m256 v24 = _mm256_fmadd_ps(v9, v20, v23);
    const __m256 v27 = _mm256_fmadd_ps(v25, v7, v26);
    const __m256 v30 = _mm256_fmadd_ps(v28, v7, v29);
    const __m256 v31 = _mm256_fmadd_ps(v9, v27, v30);
    const __m256 v32 = _mm256_fmadd_ps(v16, v24, v31);
    const __m256 v33 = _mm256_fmadd_ps(v15, v17, v32);
    const __m256d v34l = _mm256_cvtps_pd(_mm256_castps256_ps128(v33));
    const __m256d v34h = _mm256_cvtps_pd(_mm256_extractf128_ps(v33, 1));
    const __m256d v36l = _mm256_fmadd_pd(v8l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v8h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v8l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v8h, v36h, v37);
    const __m256d v39l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v39h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v40l = _mm256_mul_pd(v8l, v39l);
    const __m256d v40h = _mm256_mul_pd(v8h, v39h);
    const __m256d v41l = _mm256_mul_pd(v38l, v40l);
    const __m256d v41h = _mm256_mul_pd(v38h, v40h);
    const __m256i v42 = _mm256_castps_si256(v0);
    const __m256i v44 = _mm256_sub_epi32(v42, v43);
    const __m256i v46 = _mm256_and_si256(v44, v45);
    const __m256i v47 = _mm256_sub_epi32(v42, v46);
    const __m256 v48 = _mm256_castsi256_ps(v47);
    const __m256 v49 = _mm256_sub_ps(v48, v3);
    const __m256 v50 = _mm256_mul_ps(v49, v49);
    const __m256 v53 = _mm256_fmadd_ps(v49, v51, v52);
    const __m256 v55 = _mm256_fmadd_ps(v50, v50, v54);
    const __m256 v56 = _mm256_mul_ps(v55, v55);
    const __m256 v59 = _mm256_fmadd_ps(v57, v49, v58);
    const __m256 v62 = _mm256_fmadd_ps(v49, v60, v61);
    const __m256 v63 = _mm256_fmadd_ps(v50, v59, v62);
    const __m256 v66 = _mm256_fmadd_ps(v49, v64, v65);
    const __m256 v69 = _mm256_fmadd_ps(v67, v49, v68);
    const __m256 v70 = _mm256_fmadd_ps(v50, v66, v69);
    const __m256 v71 = _mm256_fmadd_ps(v55, v63, v70);
    const __m256 v72 = _mm256_fmadd_ps(v53, v56, v71);
    const __m256 v73 = _mm256_mul_ps(v50, v72);
    const __m256d v74l = _mm256_cvtps_pd(_mm256_castps256_ps128(v73));
    const __m256d v74h = _mm256_cvtps_pd(_mm256_extractf128_ps(v73, 1));
    const __m256i v77 = _mm256_srai_epi32(v44, 23);
    const __m256d v78l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v77));
    const __m256d v78h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v77, 1));
    const __m256d v79l = _mm256_cvtps_pd(_mm256_castps256_ps128(v49));
    const __m256d v79h = _mm256_cvtps_pd(_mm256_extractf128_ps(v49, 1));
    const __m256d v80l = _mm256_fmadd_pd(v75, v78l, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v75, v78h, v79h);
    const __m256d v81l = _mm256_add_pd(v74l, v80l);
    const __m256d v81h = _mm256_add_pd(v74h, v80h);
    const __m256d v83l = _mm256_blendv_pd(v82, v81l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v83h = _mm256_blendv_pd(v82, v81h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v84l = _mm256_sub_pd(v41l, v83l);
    const __m256d v84h = _mm256_sub_pd(v41h, v83h);
    const __m256d v86l = _mm256_sub_pd(v81l, v85);
    const __m256d v86h = _mm256_sub_pd(v81h, v85);
    const __m256d v87l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v87h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v89l = _mm256_sub_pd(v87l, v88);
    const __m256d v89h = _mm256_sub_pd(v87h, v88);
    const __m256 v91 = _mm256_div_ps(v3, v0);
    const __m256 v93 = _mm256_mul_ps(v91, v91);
    const __m256 v95 = _mm256_fmadd_ps(v92, v93, v94);
    const __m256 v97 = _mm256_fmadd_ps(v95, v93, v96);
    const __m256 v98 = _mm256_mul_ps(v91, v97);
    const __m256d v99l = _mm256_cvtps_pd(_mm256_castps256_ps128(v98));
    const __m256d v99h = _mm256_cvtps_pd(_mm256_extractf128_ps(v98, 1));
    const __m256d v100l = _mm256_add_pd(v90, v99l);
    const __m256d v100h = _mm256_add_pd(v90, v99h);
    const __m256d v101l = _mm256_fmadd_pd(v86l, v89l, v100l);
    const __m256d v101h = _mm256_fmadd_pd(v86h, v89h, v100h);
    const __m256d v102l = _mm256_blendv_pd(v101l, v84l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v102h = _mm256_blendv_pd(v101h, v84h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m128 v103l = _mm256_cvtpd_ps(v102l);
    const __m128 v103h = _mm256_cvtpd_ps(v102h);
    const __m256 v103 = _mm256_set_m128(v103h, v103l);
    const __m256i v105 = _mm256_add_epi32(v42, v104);
    const __m256i v107 = _mm256_cmpgt_epi32(v106, v105);
    __m256 r0 = v103;
    __m256i any1 = v107;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v109 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
        const __m256i v110 = _mm256_castps_si256(_mm256_cmp_ps(v108, v109, _CMP_EQ_OQ));
        const __m256 v111 = _mm256_sub_ps(v0, v0);
        const __m256 v113 = _mm256_xor_ps(v0, _mm256_set1_ps(-0.0f));
        const __m256 v114 = _mm256_round_ps(v113, 8);
        const __m256 v115 = _mm256_sub_ps(v114, v113);
        const __m256d v116l = _mm256_cvtps_pd(_mm256_castps256_ps128(v115));
        const __m256d v116h = _mm256_cvtps_pd(_mm256_extractf128_ps(v115, 1));
        const __m256i v117l = _mm256_castpd_si256(_mm256_cmp_pd(v112, v116l, _CMP_EQ_OQ));
        const __m256i v117h = _mm256_castpd_si256(_mm256_cmp_pd(v112, v116h, _CMP_EQ_OQ));
        const __m256i v117 = lgamma_2ulp_avx2_join_mask_avx2(v117l, v117h);
        const __m256i v120 = _mm256_castps_si256(_mm256_cmp_ps(v114, v119, _CMP_LT_OQ));
        const __m256i v122 = _mm256_castps_si256(_mm256_cmp_ps(v114, v121, _CMP_LT_OQ));
        const __m256 v123 = _mm256_sub_ps(v114, v121);
        const __m256 v124 = _mm256_blendv_ps(v123, v114, _mm256_castsi256_ps(v122));
        const __m256i v126 = _mm256_castps_si256(_mm256_cmp_ps(v124, v125, _CMP_LT_OQ));
        const __m256 v127 = _mm256_sub_ps(v124, v125);
        const __m256 v128 = _mm256_blendv_ps(v127, v124, _mm256_castsi256_ps(v126));
        const __m256i v130 = _mm256_castps_si256(_mm256_cmp_ps(v128, v129, _CMP_LT_OQ));
        const __m256 v131 = _mm256_sub_ps(v128, v129);
        const __m256 v132 = _mm256_blendv_ps(v131, v128, _mm256_castsi256_ps(v130));
        const __m256i v133 = _mm256_castps_si256(_mm256_cmp_ps(v132, v3, _CMP_LT_OQ));
        const __m256d v134l = _mm256_cvtps_pd(_mm256_castps256_ps128(v113));
        const __m256d v134h = _mm256_cvtps_pd(_mm256_extractf128_ps(v113, 1));
        const __m256d v135l = _mm256_xor_pd(v134l, _mm256_set1_pd(-0.0));
        const __m256d v135h = _mm256_xor_pd(v134h, _mm256_set1_pd(-0.0));
        const __m256d v137l = _mm256_add_pd(v135l, v136);
        const __m256d v137h = _mm256_add_pd(v135h, v136);
        const __m256d v138l = _mm256_mul_pd(v135l, v137l);
        const __m256d v138h = _mm256_mul_pd(v135h, v137h);
        const __m256d v140l = _mm256_add_pd(v138l, v139);
        const __m256d v140h = _mm256_add_pd(v138h, v139);
        const __m256d v142l = _mm256_add_pd(v138l, v141);
        const __m256d v142h = _mm256_add_pd(v138h, v141);
        const __m256d v143l = _mm256_mul_pd(v140l, v142l);
        const __m256d v143h = _mm256_mul_pd(v140h, v142h);
        const __m256d v145l = _mm256_add_pd(v138l, v144);
        const __m256d v145h = _mm256_add_pd(v138h, v144);
        const __m256d v146l = _mm256_mul_pd(v138l, v145l);
        const __m256d v146h = _mm256_mul_pd(v138h, v145h);
        const __m256d v147l = _mm256_mul_pd(v143l, v146l);
        const __m256d v147h = _mm256_mul_pd(v143h, v146h);
        const __m256d v148l = _mm256_mul_pd(v147l, v116l);
        const __m256d v148h = _mm256_mul_pd(v147h, v116h);
        const __m256d v149l = _mm256_blendv_pd(v148l, v116l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v149h = _mm256_blendv_pd(v148h, v116h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v151l = _mm256_add_pd(v135l, v150);
        const __m256d v151h = _mm256_add_pd(v135h, v150);
        const __m256d v152l = _mm256_blendv_pd(v151l, v135l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v152h = _mm256_blendv_pd(v151h, v135h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v154l = _mm256_add_pd(v152l, v153);
        const __m256d v154h = _mm256_add_pd(v152h, v153);
        const __m256d v155l = _mm256_mul_pd(v154l, v152l);
        const __m256d v155h = _mm256_mul_pd(v154h, v152h);
        const __m256d v157l = _mm256_add_pd(v155l, v156);
        const __m256d v157h = _mm256_add_pd(v155h, v156);
        const __m256d v158l = _mm256_mul_pd(v155l, v157l);
        const __m256d v158h = _mm256_mul_pd(v155h, v157h);
        const __m256d v159l = _mm256_mul_pd(v149l, v158l);
        const __m256d v159h = _mm256_mul_pd(v149h, v158h);
        const __m256d v160l = _mm256_blendv_pd(v159l, v149l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v126))));
        const __m256d v160h = _mm256_blendv_pd(v159h, v149h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v126, 1))));
        const __m256d v162l = _mm256_add_pd(v161, v152l);
        const __m256d v162h = _mm256_add_pd(v161, v152h);
        const __m256d v163l = _mm256_blendv_pd(v162l, v152l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v126))));
        const __m256d v163h = _mm256_blendv_pd(v162h, v152h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v126, 1))));
        const __m256d v164l = _mm256_add_pd(v163l, v85);
        const __m256d v164h = _mm256_add_pd(v163h, v85);
        const __m256d v165l = _mm256_mul_pd(v163l, v164l);
        const __m256d v165h = _mm256_mul_pd(v163h, v164h);
        const __m256d v166l = _mm256_mul_pd(v165l, v160l);
        const __m256d v166h = _mm256_mul_pd(v165h, v160h);
        const __m256d v167l = _mm256_blendv_pd(v166l, v160l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v130))));
        const __m256d v167h = _mm256_blendv_pd(v166h, v160h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v130, 1))));
        const __m256d v168l = _mm256_add_pd(v163l, v156);
        const __m256d v168h = _mm256_add_pd(v163h, v156);
        const __m256d v169l = _mm256_blendv_pd(v168l, v163l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v130))));
        const __m256d v169h = _mm256_blendv_pd(v168h, v163h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v130, 1))));
        const __m256d v170l = _mm256_mul_pd(v167l, v169l);
        const __m256d v170h = _mm256_mul_pd(v167h, v169h);
        const __m256d v171l = _mm256_blendv_pd(v170l, v167l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v133))));
        const __m256d v171h = _mm256_blendv_pd(v170h, v167h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v133, 1))));
        const __m256d v172l = _mm256_mul_pd(v116l, v116l);
        const __m256d v172h = _mm256_mul_pd(v116h, v116h);
        const __m256d v175l = _mm256_fmadd_pd(v172l, v173, v174);
        const __m256d v175h = _mm256_fmadd_pd(v172h, v173, v174);
        const __m256d v177l = _mm256_fmadd_pd(v175l, v172l, v176);
        const __m256d v177h = _mm256_fmadd_pd(v175h, v172h, v176);
        const __m256d v179l = _mm256_fmadd_pd(v172l, v177l, v178);
        const __m256d v179h = _mm256_fmadd_pd(v172h, v177h, v178);
        const __m256d v181l = _mm256_fmadd_pd(v179l, v172l, v180);
        const __m256d v181h = _mm256_fmadd_pd(v179h, v172h, v180);
        const __m256d v183l = _mm256_fmadd_pd(v181l, v172l, v182);
        const __m256d v183h = _mm256_fmadd_pd(v181h, v172h, v182);
        const __m256d v185l = _mm256_fmadd_pd(v183l, v172l, v184);
        const __m256d v185h = _mm256_fmadd_pd(v183h, v172h, v184);
        const __m256d v187l = _mm256_fmadd_pd(v172l, v185l, v186);
        const __m256d v187h = _mm256_fmadd_pd(v172h, v185h, v186);
        const __m256d v189l = _mm256_fmadd_pd(v172l, v187l, v188);
        const __m256d v189h = _mm256_fmadd_pd(v172h, v187h, v188);
        const __m256d v191l = _mm256_fmadd_pd(v189l, v172l, v190);
        const __m256d v191h = _mm256_fmadd_pd(v189h, v172h, v190);
        const __m256d v192l = _mm256_fmadd_pd(v191l, v172l, v85);
        const __m256d v192h = _mm256_fmadd_pd(v191h, v172h, v85);
        const __m256d v195l = _mm256_fmadd_pd(v193, v172l, v194);
        const __m256d v195h = _mm256_fmadd_pd(v193, v172h, v194);
        const __m256d v197l = _mm256_fmadd_pd(v195l, v172l, v196);
        const __m256d v197h = _mm256_fmadd_pd(v195h, v172h, v196);
        const __m256d v199l = _mm256_fmadd_pd(v197l, v172l, v198);
        const __m256d v199h = _mm256_fmadd_pd(v197h, v172h, v198);
        const __m256d v201l = _mm256_fmadd_pd(v172l, v199l, v200);
        const __m256d v201h = _mm256_fmadd_pd(v172h, v199h, v200);
        const __m256d v203l = _mm256_fmadd_pd(v201l, v172l, v202);
        const __m256d v203h = _mm256_fmadd_pd(v201h, v172h, v202);
        const __m256d v205l = _mm256_fmadd_pd(v203l, v172l, v204);
        const __m256d v205h = _mm256_fmadd_pd(v203h, v172h, v204);
        const __m256d v207l = _mm256_fmadd_pd(v205l, v172l, v206);
        const __m256d v207h = _mm256_fmadd_pd(v205h, v172h, v206);
        const __m256d v209l = _mm256_fmadd_pd(v172l, v207l, v208);
        const __m256d v209h = _mm256_fmadd_pd(v172h, v207h, v208);
        const __m256d v211l = _mm256_fmadd_pd(v209l, v172l, v210);
        const __m256d v211h = _mm256_fmadd_pd(v209h, v172h, v210);
        const __m256d v212l = _mm256_mul_pd(v211l, v116l);
        const __m256d v212h = _mm256_mul_pd(v211h, v116h);
        const __m256d v213l = _mm256_add_pd(v192l, v212l);
        const __m256d v213h = _mm256_add_pd(v192h, v212h);
        const __m256d v214l = _mm256_mul_pd(v171l, v213l);
        const __m256d v214h = _mm256_mul_pd(v171h, v213h);
        const __m256d v215l = _mm256_mul_pd(v192l, v192l);
        const __m256d v215h = _mm256_mul_pd(v192h, v192h);
        const __m256d v216l = _mm256_mul_pd(v212l, v212l);
        const __m256d v216h = _mm256_mul_pd(v212h, v212h);
        const __m256d v217l = _mm256_sub_pd(v215l, v216l);
        const __m256d v217h = _mm256_sub_pd(v215h, v216h);
        const __m256d v218l = _mm256_mul_pd(v134l, v116l);
        const __m256d v218h = _mm256_mul_pd(v134h, v116h);
        const __m256d v219l = _mm256_mul_pd(v217l, v218l);
        const __m256d v219h = _mm256_mul_pd(v217h, v218h);
        const __m256d v220l = _mm256_blendv_pd(v219l, v214l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v120))));
        const __m256d v220h = _mm256_blendv_pd(v219h, v214h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v120, 1))));
        const __m256d v221l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v220l);
        const __m256d v221h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v220h);
        const __m256i v222l = lgamma_2ulp_avx2_bits_f64_avx2(v221l);
        const __m256i v222h = lgamma_2ulp_avx2_bits_f64_avx2(v221h);
        const __m256i v224l = _mm256_sub_epi64(v222l, v223);
        const __m256i v224h = _mm256_sub_epi64(v222h, v223);
        const __m256i v226l = _mm256_srli_epi64(v224l, 48);
        const __m256i v226h = _mm256_srli_epi64(v224h, 48);
        const __m128i v227l = lgamma_2ulp_avx2_wrap_avx2(v226l);
        const __m128i v227h = lgamma_2ulp_avx2_wrap_avx2(v226h);
        const __m256i v227 = _mm256_set_m128i(v227h, v227l);
        const __m256i v229 = _mm256_and_si256(v227, v228);
        const __m256d v230l = lgamma_2ulp_avx2_gather_f64_avx2(lgamma_2ulp_avx2_table0, _mm256_castsi256_si128(v229));
        const __m256d v230h = lgamma_2ulp_avx2_gather_f64_avx2(lgamma_2ulp_avx2_table0, _mm256_extracti128_si256(v229, 1));
        const __m256i v232l = _mm256_and_si256(v224l, v231);
        const __m256i v232h = _mm256_and_si256(v224h, v231);
        const __m256i v233l = _mm256_sub_epi64(v222l, v232l);
        const __m256i v233h = _mm256_sub_epi64(v222h, v232h);
        const __m256d v234l = _mm256_castsi256_pd(v233l);
        const __m256d v234h = _mm256_castsi256_pd(v233h);
        const __m256d v236l = _mm256_fmadd_pd(v230l, v234l, v235);
        const __m256d v236h = _mm256_fmadd_pd(v230h, v234h, v235);
        const __m256d v237l = _mm256_mul_pd(v236l, v236l);
        const __m256d v237h = _mm256_mul_pd(v236h, v236h);
        const __m256d v240l = _mm256_fmadd_pd(v236l, v238, v239);
        const __m256d v240h = _mm256_fmadd_pd(v236h, v238, v239);
        const __m256d v242l = _mm256_fmadd_pd(v236l, v240l, v241);
        const __m256d v242h = _mm256_fmadd_pd(v236h, v240h, v241);
        const __m256d v244l = _mm256_fmadd_pd(v236l, v242l, v243);
        const __m256d v244h = _mm256_fmadd_pd(v236h, v242h, v243);
        const __m256d v246l = _mm256_fmadd_pd(v244l, v236l, v245);
        const __m256d v246h = _mm256_fmadd_pd(v244h, v236h, v245);
        const __m256d v248l = _mm256_fmadd_pd(v236l, v246l, v247);
        const __m256d v248h = _mm256_fmadd_pd(v236h, v246h, v247);
        const __m256d v250l = _mm256_fmadd_pd(v248l, v236l, v249);
        const __m256d v250h = _mm256_fmadd_pd(v248h, v236h, v249);
        const __m256d v252l = _mm256_fmadd_pd(v236l, v250l, v251);
        const __m256d v252h = _mm256_fmadd_pd(v236h, v250h, v251);
        const __m256d v254l = _mm256_fmadd_pd(v236l, v252l, v253);
        const __m256d v254h = _mm256_fmadd_pd(v236h, v252h, v253);
        const __m256d v255l = _mm256_fmadd_pd(v237l, v254l, v236l);
        const __m256d v255h = _mm256_fmadd_pd(v237h, v254h, v236h);
        const __m256i v258 = _mm256_slli_epi32(v227, 16);
        const __m256i v260 = _mm256_srai_epi32(v258, 20);
        const __m256d v261l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v260));
        const __m256d v261h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v260, 1));
        const __m256d v262l = lgamma_2ulp_avx2_gather_f64_avx2(lgamma_2ulp_avx2_table1, _mm256_castsi256_si128(v229));
        const __m256d v262h = lgamma_2ulp_avx2_gather_f64_avx2(lgamma_2ulp_avx2_table1, _mm256_extracti128_si256(v229, 1));
        const __m256d v263l = _mm256_fmadd_pd(v256, v261l, v262l);
        const __m256d v263h = _mm256_fmadd_pd(v256, v261h, v262h);
        const __m256d v264l = _mm256_add_pd(v255l, v263l);
        const __m256d v264h = _mm256_add_pd(v255h, v263h);
        const __m256d v265l = _mm256_xor_pd(v264l, _mm256_set1_pd(-0.0));
        const __m256d v265h = _mm256_xor_pd(v264h, _mm256_set1_pd(-0.0));
        const __m256d v266l = _mm256_div_pd(v85, v134l);
        const __m256d v266h = _mm256_div_pd(v85, v134h);
        const __m256d v267l = _mm256_mul_pd(v266l, v266l);
        const __m256d v267h = _mm256_mul_pd(v266h, v266h);
        const __m256d v270l = _mm256_fmadd_pd(v268, v267l, v269);
        const __m256d v270h = _mm256_fmadd_pd(v268, v267h, v269);
        const __m256d v272l = _mm256_fmadd_pd(v270l, v267l, v271);
        const __m256d v272h = _mm256_fmadd_pd(v270h, v267h, v271);
        const __m256d v274l = _mm256_fmadd_pd(v267l, v272l, v273);
        const __m256d v274h = _mm256_fmadd_pd(v267h, v272h, v273);
        const __m256d v275l = _mm256_mul_pd(v274l, v266l);
        const __m256d v275h = _mm256_mul_pd(v274h, v266h);
        const __m256i v276l = _mm256_castpd_si256(v134l);
        const __m256i v276h = _mm256_castpd_si256(v134h);
        const __m256i v277l = _mm256_sub_epi64(v276l, v223);
        const __m256i v277h = _mm256_sub_epi64(v276h, v223);
        const __m256i v278l = _mm256_srli_epi64(v277l, 48);
        const __m256i v278h = _mm256_srli_epi64(v277h, 48);
        const __m128i v279l = lgamma_2ulp_avx2_wrap_avx2(v278l);
        const __m128i v279h = lgamma_2ulp_avx2_wrap_avx2(v278h);
        const __m256i v279 = _mm256_set_m128i(v279h, v279l);
        const __m256i v280 = _mm256_slli_epi32(v279, 16);
        const __m256i v281 = _mm256_srai_epi32(v280, 20);
        const __m256d v282l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v281));
        const __m256d v282h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v281, 1));
        const __m256i v283 = _mm256_and_si256(v228, v279);
        const __m256d v284l = lgamma_2ulp_avx2_gather_f64_avx2(lgamma_2ulp_avx2_table1, _mm256_castsi256_si128(v283));
        const __m256d v284h = lgamma_2ulp_avx2_gather_f64_avx2(lgamma_2ulp_avx2_table1, _mm256_extracti128_si256(v283, 1));
        const __m256d v285l = _mm256_fmadd_pd(v256, v282l, v284l);
        const __m256d v285h = _mm256_fmadd_pd(v256, v282h, v284h);
        const __m256d v286l = lgamma_2ulp_avx2_gather_f64_avx2(lgamma_2ulp_avx2_table0, _mm256_castsi256_si128(v283));
        const __m256d v286h = lgamma_2ulp_avx2_gather_f64_avx2(lgamma_2ulp_avx2_table0, _mm256_extracti128_si256(v283, 1));
        const __m256i v287l = _mm256_and_si256(v277l, v231);
        const __m256i v287h = _mm256_and_si256(v277h, v231);
        const __m256i v288l = _mm256_sub_epi64(v276l, v287l);
        const __m256i v288h = _mm256_sub_epi64(v276h, v287h);
        const __m256d v289l = _mm256_castsi256_pd(v288l);
        const __m256d v289h = _mm256_castsi256_pd(v288h);
        const __m256d v290l = _mm256_fmadd_pd(v286l, v289l, v235);
        const __m256d v290h = _mm256_fmadd_pd(v286h, v289h, v235);
        const __m256d v291l = _mm256_fmadd_pd(v290l, v245, v247);
        const __m256d v291h = _mm256_fmadd_pd(v290h, v245, v247);
        const __m256d v292l = _mm256_fmadd_pd(v290l, v291l, v249);
        const __m256d v292h = _mm256_fmadd_pd(v290h, v291h, v249);
        const __m256d v293l = _mm256_fmadd_pd(v290l, v292l, v251);
        const __m256d v293h = _mm256_fmadd_pd(v290h, v292h, v251);
        const __m256d v294l = _mm256_fmadd_pd(v290l, v293l, v253);
        const __m256d v294h = _mm256_fmadd_pd(v290h, v293h, v253);
        const __m256d v295l = _mm256_mul_pd(v290l, v290l);
        const __m256d v295h = _mm256_mul_pd(v290h, v290h);
        const __m256d v296l = _mm256_fmadd_pd(v294l, v295l, v290l);
        const __m256d v296h = _mm256_fmadd_pd(v294h, v295h, v290h);
        const __m256d v297l = _mm256_add_pd(v285l, v296l);
        const __m256d v297h = _mm256_add_pd(v285h, v296h);
        const __m256d v298l = _mm256_sub_pd(v297l, v85);
        const __m256d v298h = _mm256_sub_pd(v297h, v85);
        const __m256d v300l = _mm256_sub_pd(v134l, v299);
        const __m256d v300h = _mm256_sub_pd(v134h, v299);
        const __m256d v302l = _mm256_fmadd_pd(v298l, v300l, v301);
        const __m256d v302h = _mm256_fmadd_pd(v298h, v300h, v301);
        const __m256d v303l = _mm256_add_pd(v275l, v302l);
        const __m256d v303h = _mm256_add_pd(v275h, v302h);
        const __m256d v304l = _mm256_xor_pd(v303l, _mm256_set1_pd(-0.0));
        const __m256d v304h = _mm256_xor_pd(v303h, _mm256_set1_pd(-0.0));
        const __m256d v305l = _mm256_sub_pd(v304l, v264l);
        const __m256d v305h = _mm256_sub_pd(v304h, v264h);
        const __m256d v306l = _mm256_blendv_pd(v305l, v265l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v120))));
        const __m256d v306h = _mm256_blendv_pd(v305h, v265h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v120, 1))));
        const __m256d v307l = _mm256_blendv_pd(v306l, v118, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v117))));
        const __m256d v307h = _mm256_blendv_pd(v306h, v118, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v117, 1))));
        const __m128 v308l = _mm256_cvtpd_ps(v307l);
        const __m128 v308h = _mm256_cvtpd_ps(v307h);
        const __m256 v308 = _mm256_set_m128(v308h, v308l);
        const __m256 v309 = _mm256_add_ps(v111, v308);
        const __m256 v310 = _mm256_blendv_ps(v309, v108, _mm256_castsi256_ps(v110));
        r0 = _mm256_blendv_ps(r0, v310, _mm256_castsi256_ps(v107));
    }
    _mm256_storeu_ps(y, r0);
}

static LGAMMA_2ULP_AVX2_AVX2_TARGET void lgamma_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_2ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        lgamma_2ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_2ULP_AVX2_AVX512 __mmask8 lgamma_2ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_2ULP_AVX2_AVX512 __m512i lgamma_2ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_2ULP_AVX2_AVX512 void lgamma_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.8p+1f); /* 3 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(0x1.6532a2p-16f); /* 2.12906471e-05 */
    const __m512 v12 = _mm512_set1_ps(-0x1.2992f2p-15f); /* -3.54735857e-05 */
    const __m512 v13 = _mm512_set1_ps(0x1.045166p-16f); /* 1.55161597e-05 */
    const __m512 v18 = _mm512_set1_ps(-0x1.fa57d6p-15f); /* -6.03608023e-05 */
    const __m512 v19 = _mm512_set1_ps(0x1.a3445ap-13f); /* 0.000199922084 */
    const __m512 v21 = _mm512_set1_ps(-0x1.b703bap-12f); /* -0.000418676907 */
    const __m512 v22 = _mm512_set1_ps(0x1.dc80b6p-11f); /* 0.00090885692 */
    const __m512 v25 = _mm512_set1_ps(-0x1.13dcfcp-9f); /* -0.00210466934 */
    const __m512 v26 = _mm512_set1_ps(0x1.47aa5ep-8f); /* 0.0049997787 */
    const __m512 v28 = _mm512_set1_ps(-0x1.95d13p-7f); /* -0.0123845562 */
    const __m512 v29 = _mm512_set1_ps(0x1.0e0c7ep-5f); /* 0.0329649411 */
    const __m512d v35 = _mm512_set1_pd(-0x1.9ae64d8e8e636p-4); /* -0.10031729026459221 */
    const __m512d v37 = _mm512_set1_pd(0x1.b0ee607eef203p-2); /* 0.42278433584922953 */
    const __m512i v43 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v45 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v51 = _mm512_set1_ps(0x1.fa43e2p-4f); /* 0.123599894 */
    const __m512 v52 = _mm512_set1_ps(-0x1.07beb4p-3f); /* -0.128781706 */
    const __m512 v54 = _mm512_set1_ps(-0x1.6dca4ap-16f); /* -2.18027944e-05 */
    const __m512 v57 = _mm512_set1_ps(0x1.b4650ep-4f); /* 0.106541686 */
    const __m512 v58 = _mm512_set1_ps(-0x1.f2ff1cp-4f); /* -0.121825323 */
    const __m512 v60 = _mm512_set1_ps(0x1.25288ap-3f); /* 0.143143728 */
    const __m512 v61 = _mm512_set1_ps(-0x1.55a462p-3f); /* -0.166817442 */
    const __m512 v64 = _mm512_set1_ps(0x1.99971ep-3f); /* 0.199995264 */
    const __m512 v65 = _mm512_set1_ps(-0x1.00000ap-2f); /* -0.250000149 */
    const __m512 v67 = _mm512_set1_ps(0x1.55562ap-2f); /* 0.333336502 */
    const __m512 v68 = _mm512_set1_ps(-0x1.00007ap-1f); /* -0.500003636 */
    const __m512d v75 = _mm512_set1_pd(0x1.62e42fef6afp-1); /* 0.69314718053416868 */
    const __m512d v82 = _mm512_set1_pd(-0x0p+0); /* -0 */
    const __m512d v85 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v88 = _mm512_set1_pd(0x1.00000d8934c54p-1); /* 0.50000040340308738 */
    const __m512d v90 = _mm512_set1_pd(0x1.acfe72b1b81e1p-2); /* 0.41893939218246429 */
    const __m512 v92 = _mm512_set1_ps(0x1.4b2e38p-11f); /* 0.000631676754 */
    const __m512 v94 = _mm512_set1_ps(-0x1.6903b2p-9f); /* -0.00275432155 */
    const __m512 v96 = _mm512_set1_ps(0x1.555164p-4f); /* 0.0833295733 */
    const __m512i v104 = _mm512_set1_epi32(62607474); /* 0x03bb5072 */
    const __m512i v106 = _mm512_set1_epi32(70996082); /* 0x043b5072 */
    const __m512 v108 = _mm512_set1_ps(INFINITY);
    const __m512d v112 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v118 = _mm512_set1_pd(INFINITY);
    const __m512 v119 = _mm512_set1_ps(0x1.4p+3f); /* 10 */
    const __m512 v121 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v125 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 v129 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v136 = _mm512_set1_pd(0x1.cp+2); /* 7 */
    const __m512d v139 = _mm512_set1_pd(0x1.8p+3); /* 12 */
    const __m512d v141 = _mm512_set1_pd(0x1.4p+3); /* 10 */
    const __m512d v144 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v150 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v153 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v156 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v161 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v173 = _mm512_set1_pd(-0x1.0423bac8ca3fbp-38); /* -3.696805618642206e-12 */
    const __m512d v174 = _mm512_set1_pd(0x1.cae7675c18607p-34); /* 1.0434267116911005e-10 */
    const __m512d v176 = _mm512_set1_pd(0x1.57bc3fc384334p-28); /* 5.0020076444692229e-09 */
    const __m512d v178 = _mm512_set1_pd(-0x1.b9986666c225dp-23); /* -2.0563384169776071e-07 */
    const __m512d v180 = _mm512_set1_pd(-0x1.4fad41fc34fbbp-20); /* -1.2504934821426706e-06 */
    const __m512d v182 = _mm512_set1_pd(0x1.0c8a78cd9f9d2p-13); /* 0.0001280502823881162 */
    const __m512d v184 = _mm512_set1_pd(-0x1.317112ce3a2a8p-10); /* -0.0011651675918590652 */
    const __m512d v186 = _mm512_set1_pd(-0x1.3b4af28483e21p-7); /* -0.009621971527876973 */
    const __m512d v188 = _mm512_set1_pd(0x1.5512320b43fbep-3); /* 0.16653861138229148 */
    const __m512d v190 = _mm512_set1_pd(-0x1.4fcf4026afa2ep-1); /* -0.6558780715202539 */
    const __m512d v193 = _mm512_set1_pd(0x1.11d065bfaf067p-37); /* 7.7822634399050708e-12 */
    const __m512d v194 = _mm512_set1_pd(-0x1.44b4cedca388fp-30); /* -1.18127457048702e-09 */
    const __m512d v196 = _mm512_set1_pd(0x1.a44b7ba22d629p-28); /* 6.1160951044814161e-09 */
    const __m512d v198 = _mm512_set1_pd(0x1.302509dbc0de3p-20); /* 1.1330272319816959e-06 */
    const __m512d v200 = _mm512_set1_pd(-0x1.51ce8af47eabep-16); /* -2.0134854780788239e-05 */
    const __m512d v202 = _mm512_set1_pd(-0x1.c364fe6f1563dp-13); /* -0.00021524167411495098 */
    const __m512d v204 = _mm512_set1_pd(0x1.d919c527f60b2p-8); /* 0.0072189432466630999 */
    const __m512d v206 = _mm512_set1_pd(-0x1.59af103c34092p-5); /* -0.042197734555544333 */
    const __m512d v208 = _mm512_set1_pd(-0x1.5815e8fa27048p-5); /* -0.042002635034095237 */
    const __m512d v210 = _mm512_set1_pd(0x1.2788cfc6fb619p-1); /* 0.57721566490153287 */
    const __m512i v223 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512i v228 = _mm512_set1_epi32(15);
    const __m512i v231 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v235 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v238 = _mm512_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m512d v239 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v241 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v243 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v245 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v247 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v249 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v251 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v253 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v256 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v268 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v269 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v271 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v273 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v299 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v301 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v0, v3, _CMP_LT_OQ);
    const __m512 v5 = _mm512_sub_ps(v0, v3);
    const __m512 v6 = _mm512_mask_blend_ps(v4, v5, v0);
    const __m512 v7 = _mm512_sub_ps(v6, v3);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512 v9 = _mm512_mul_ps(v7, v7);
    const __m512 v11 = _mm512_mul_ps(v9, v10);
    const __m512 v14 = _mm512_fmadd_ps(v12, v7, v13);
    const __m512 v15 = _mm512_add_ps(v11, v14);
    const __m512 v16 = _mm512_mul_ps(v9, v9);
    const __m512 v17 = _mm512_mul_ps(v16, v16);
    const __m512 v20 = _mm512_fmadd_ps(v18, v7, v19);
    const __m512 v23 = _mm512_fmadd_ps(v21, v7, v22);
    const __m512 v24 = _mm512_fmadd_ps(v9, v20, v23);
    const __m512 v27 = _mm512_fmadd_ps(v25, v7, v26);
    const __m512 v30 = _mm512_fmadd_ps(v28, v7, v29);
    const __m512 v31 = _mm512_fmadd_ps(v9, v27, v30);
    const __m512 v32 = _mm512_fmadd_ps(v16, v24, v31);
    const __m512 v33 = _mm512_fmadd_ps(v15, v17, v32);
    const __m512d v34l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33));
    const __m512d v34h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33, 1));
    const __m512d v36l = _mm512_fmadd_pd(v8l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v8h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v8l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v8h, v36h, v37);
    const __m512d v39l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v39h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v40l = _mm512_mul_pd(v8l, v39l);
    const __m512d v40h = _mm512_mul_pd(v8h, v39h);
    const __m512d v41l = _mm512_mul_pd(v38l, v40l);
    const __m512d v41h = _mm512_mul_pd(v38h, v40h);
    const __m512i v42 = _mm512_castps_si512(v0);
    const __m512i v44 = _mm512_sub_epi32(v42, v43);
    const __m512i v46 = _mm512_and_si512(v44, v45);
    const __m512i v47 = _mm512_sub_epi32(v42, v46);
    const __m512 v48 = _mm512_castsi512_ps(v47);
    const __m512 v49 = _mm512_sub_ps(v48, v3);
    const __m512 v50 = _mm512_mul_ps(v49, v49);
    const __m512 v53 = _mm512_fmadd_ps(v49, v51, v52);
    const __m512 v55 = _mm512_fmadd_ps(v50, v50, v54);
    const __m512 v56 = _mm512_mul_ps(v55, v55);
    const __m512 v59 = _mm512_fmadd_ps(v57, v49, v58);
    const __m512 v62 = _mm512_fmadd_ps(v49, v60, v61);
    const __m512 v63 = _mm512_fmadd_ps(v50, v59, v62);
    const __m512 v66 = _mm512_fmadd_ps(v49, v64, v65);
    const __m512 v69 = _mm512_fmadd_ps(v67, v49, v68);
    const __m512 v70 = _mm512_fmadd_ps(v50, v66, v69);
    const __m512 v71 = _mm512_fmadd_ps(v55, v63, v70);
    const __m512 v72 = _mm512_fmadd_ps(v53, v56, v71);
    const __m512 v73 = _mm512_mul_ps(v50, v72);
    const __m512d v74l = _mm512_cvtps_pd(_mm512_castps512_ps256(v73));
    const __m512d v74h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v73, 1));
    const __m512i v77 = _mm512_srai_epi32(v44, 23);
    const __m512d v78l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v77));
    const __m512d v78h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v77, 1));
    const __m512d v79l = _mm512_cvtps_pd(_mm512_castps512_ps256(v49));
    const __m512d v79h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v49, 1));
    const __m512d v80l = _mm512_fmadd_pd(v75, v78l, v79l);
    const __m512d v80h = _mm512_fmadd_pd(v75, v78h, v79h);
    const __m512d v81l = _mm512_add_pd(v74l, v80l);
    const __m512d v81h = _mm512_add_pd(v74h, v80h);
    const __m512d v83l = _mm512_mask_blend_pd((__mmask8)v4, v82, v81l);
    const __m512d v83h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v4), v82, v81h);
    const __m512d v84l = _mm512_sub_pd(v41l, v83l);
    const __m512d v84h = _mm512_sub_pd(v41h, v83h);
    const __m512d v86l = _mm512_sub_pd(v81l, v85);
    const __m512d v86h = _mm512_sub_pd(v81h, v85);
    const __m512d v87l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v87h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v89l = _mm512_sub_pd(v87l, v88);
    const __m512d v89h = _mm512_sub_pd(v87h, v88);
    const __m512 v91 = _mm512_div_ps(v3, v0);
    const __m512 v93 = _mm512_mul_ps(v91, v91);
    const __m512 v95 = _mm512_fmadd_ps(v92, v93, v94);
    const __m512 v97 = _mm512_fmadd_ps(v95, v93, v96);
    const __m512 v98 = _mm512_mul_ps(v91, v97);
    const __m512d v99l = _mm512_cvtps_pd(_mm512_castps512_ps256(v98));
    const __m512d v99h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v98, 1));
    const __m512d v100l = _mm512_add_pd(v90, v99l);
    const __m512d v100h = _mm512_add_pd(v90, v99h);
    const __m512d v101l = _mm512_fmadd_pd(v86l, v89l, v100l);
    const __m512d v101h = _mm512_fmadd_pd(v86h, v89h, v100h);
    const __m512d v102l = _mm512_mask_blend_pd((__mmask8)v2, v101l, v84l);
    const __m512d v102h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v2), v101h, v84h);
    const __m256 v103l = _mm512_cvtpd_ps(v102l);
    const __m256 v103h = _mm512_cvtpd_ps(v102h);
    const __m512 v103 = _mm512_insertf32x8(_mm512_castps256_ps512(v103l), v103h, 1);
    const __m512i v105 = _mm512_add_epi32(v42, v104);
    const __mmask16 v107 = _mm512_cmplt_epi32_mask(v105, v106);
    __m512 r0 = v103;
    __mmask16 any1 = v107;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v109 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v110 = _mm512_cmp_ps_mask(v108, v109, _CMP_EQ_OQ);
        const __m512 v111 = _mm512_sub_ps(v0, v0);
        const __m512 v113 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MIN)));
        const __m512 v114 = _mm512_roundscale_ps(v113, 8);
        const __m512 v115 = _mm512_sub_ps(v114, v113);
        const __m512d v116l = _mm512_cvtps_pd(_mm512_castps512_ps256(v115));
        const __m512d v116h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v115, 1));
        const __mmask8 v117l = _mm512_cmp_pd_mask(v112, v116l, _CMP_EQ_OQ);
        const __mmask8 v117h = _mm512_cmp_pd_mask(v112, v116h, _CMP_EQ_OQ);
        const __mmask16 v117 = _mm512_kunpackb(v117h, v117l);
        const __mmask16 v120 = _mm512_cmp_ps_mask(v114, v119, _CMP_LT_OQ);
        const __mmask16 v122 = _mm512_cmp_ps_mask(v114, v121, _CMP_LT_OQ);
        const __m512 v123 = _mm512_sub_ps(v114, v121);
        const __m512 v124 = _mm512_mask_blend_ps(v122, v123, v114);
        const __mmask16 v126 = _mm512_cmp_ps_mask(v124, v125, _CMP_LT_OQ);
        const __m512 v127 = _mm512_sub_ps(v124, v125);
        const __m512 v128 = _mm512_mask_blend_ps(v126, v127, v124);
        const __mmask16 v130 = _mm512_cmp_ps_mask(v128, v129, _CMP_LT_OQ);
        const __m512 v131 = _mm512_sub_ps(v128, v129);
        const __m512 v132 = _mm512_mask_blend_ps(v130, v131, v128);
        const __mmask16 v133 = _mm512_cmp_ps_mask(v132, v3, _CMP_LT_OQ);
        const __m512d v134l = _mm512_cvtps_pd(_mm512_castps512_ps256(v113));
        const __m512d v134h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v113, 1));
        const __m512d v135l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v134l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v135h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v134h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v137l = _mm512_add_pd(v135l, v136);
        const __m512d v137h = _mm512_add_pd(v135h, v136);
        const __m512d v138l = _mm512_mul_pd(v135l, v137l);
        const __m512d v138h = _mm512_mul_pd(v135h, v137h);
        const __m512d v140l = _mm512_add_pd(v138l, v139);
        const __m512d v140h = _mm512_add_pd(v138h, v139);
        const __m512d v142l = _mm512_add_pd(v138l, v141);
        const __m512d v142h = _mm512_add_pd(v138h, v141);
        const __m512d v143l = _mm512_mul_pd(v140l, v142l);
        const __m512d v143h = _mm512_mul_pd(v140h, v142h);
        const __m512d v145l = _mm512_add_pd(v138l, v144);
        const __m512d v145h = _mm512_add_pd(v138h, v144);
        const __m512d v146l = _mm512_mul_pd(v138l, v145l);
        const __m512d v146h = _mm512_mul_pd(v138h, v145h);
        const __m512d v147l = _mm512_mul_pd(v143l, v146l);
        const __m512d v147h = _mm512_mul_pd(v143h, v146h);
        const __m512d v148l = _mm512_mul_pd(v147l, v116l);
        const __m512d v148h = _mm512_mul_pd(v147h, v116h);
        const __m512d v149l = _mm512_mask_blend_pd((__mmask8)v122, v148l, v116l);
        const __m512d v149h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v122), v148h, v116h);
        const __m512d v151l = _mm512_add_pd(v135l, v150);
        const __m512d v151h = _mm512_add_pd(v135h, v150);
        const __m512d v152l = _mm512_mask_blend_pd((__mmask8)v122, v151l, v135l);
        const __m512d v152h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v122), v151h, v135h);
        const __m512d v154l = _mm512_add_pd(v152l, v153);
        const __m512d v154h = _mm512_add_pd(v152h, v153);
        const __m512d v155l = _mm512_mul_pd(v154l, v152l);
        const __m512d v155h = _mm512_mul_pd(v154h, v152h);
        const __m512d v157l = _mm512_add_pd(v155l, v156);
        const __m512d v157h = _mm512_add_pd(v155h, v156);
        const __m512d v158l = _mm512_mul_pd(v155l, v157l);
        const __m512d v158h = _mm512_mul_pd(v155h, v157h);
        const __m512d v159l = _mm512_mul_pd(v149l, v158l);
        const __m512d v159h = _mm512_mul_pd(v149h, v158h);
        const __m512d v160l = _mm512_mask_blend_pd((__mmask8)v126, v159l, v149l);
        const __m512d v160h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v126), v159h, v149h);
        const __m512d v162l = _mm512_add_pd(v161, v152l);
        const __m512d v162h = _mm512_add_pd(v161, v152h);
        const __m512d v163l = _mm512_mask_blend_pd((__mmask8)v126, v162l, v152l);
        const __m512d v163h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v126), v162h, v152h);
        const __m512d v164l = _mm512_add_pd(v163l, v85);
        const __m512d v164h = _mm512_add_pd(v163h, v85);
        const __m512d v165l = _mm512_mul_pd(v163l, v164l);
        const __m512d v165h = _mm512_mul_pd(v163h, v164h);
        const __m512d v166l = _mm512_mul_pd(v165l, v160l);
        const __m512d v166h = _mm512_mul_pd(v165h, v160h);
        const __m512d v167l = _mm512_mask_blend_pd((__mmask8)v130, v166l, v160l);
        const __m512d v167h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v130), v166h, v160h);
        const __m512d v168l = _mm512_add_pd(v163l, v156);
        const __m512d v168h = _mm512_add_pd(v163h, v156);
        const __m512d v169l = _mm512_mask_blend_pd((__mmask8)v130, v168l, v163l);
        const __m512d v169h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v130), v168h, v163h);
        const __m512d v170l = _mm512_mul_pd(v167l, v169l);
        const __m512d v170h = _mm512_mul_pd(v167h, v169h);
        const __m512d v171l = _mm512_mask_blend_pd((__mmask8)v133, v170l, v167l);
        const __m512d v171h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v133), v170h, v167h);
        const __m512d v172l = _mm512_mul_pd(v116l, v116l);
        const __m512d v172h = _mm512_mul_pd(v116h, v116h);
        const __m512d v175l = _mm512_fmadd_pd(v172l, v173, v174);
        const __m512d v175h = _mm512_fmadd_pd(v172h, v173, v174);
        const __m512d v177l = _mm512_fmadd_pd(v175l, v172l, v176);
        const __m512d v177h = _mm512_fmadd_pd(v175h, v172h, v176);
        const __m512d v179l = _mm512_fmadd_pd(v172l, v177l, v178);
        const __m512d v179h = _mm512_fmadd_pd(v172h, v177h, v178);
        const __m512d v181l = _mm512_fmadd_pd(v179l, v172l, v180);
        const __m512d v181h = _mm512_fmadd_pd(v179h, v172h, v180);
        const __m512d v183l = _mm512_fmadd_pd(v181l, v172l, v182);
        const __m512d v183h = _mm512_fmadd_pd(v181h, v172h, v182);
        const __m512d v185l = _mm512_fmadd_pd(v183l, v172l, v184);
        const __m512d v185h = _mm512_fmadd_pd(v183h, v172h, v184);
        const __m512d v187l = _mm512_fmadd_pd(v172l, v185l, v186);
        const __m512d v187h = _mm512_fmadd_pd(v172h, v185h, v186);
        const __m512d v189l = _mm512_fmadd_pd(v172l, v187l, v188);
        const __m512d v189h = _mm512_fmadd_pd(v172h, v187h, v188);
        const __m512d v191l = _mm512_fmadd_pd(v189l, v172l, v190);
        const __m512d v191h = _mm512_fmadd_pd(v189h, v172h, v190);
        const __m512d v192l = _mm512_fmadd_pd(v191l, v172l, v85);
        const __m512d v192h = _mm512_fmadd_pd(v191h, v172h, v85);
        const __m512d v195l = _mm512_fmadd_pd(v193, v172l, v194);
        const __m512d v195h = _mm512_fmadd_pd(v193, v172h, v194);
        const __m512d v197l = _mm512_fmadd_pd(v195l, v172l, v196);
        const __m512d v197h = _mm512_fmadd_pd(v195h, v172h, v196);
        const __m512d v199l = _mm512_fmadd_pd(v197l, v172l, v198);
        const __m512d v199h = _mm512_fmadd_pd(v197h, v172h, v198);
        const __m512d v201l = _mm512_fmadd_pd(v172l, v199l, v200);
        const __m512d v201h = _mm512_fmadd_pd(v172h, v199h, v200);
        const __m512d v203l = _mm512_fmadd_pd(v201l, v172l, v202);
        const __m512d v203h = _mm512_fmadd_pd(v201h, v172h, v202);
        const __m512d v205l = _mm512_fmadd_pd(v203l, v172l, v204);
        const __m512d v205h = _mm512_fmadd_pd(v203h, v172h, v204);
        const __m512d v207l = _mm512_fmadd_pd(v205l, v172l, v206);
        const __m512d v207h = _mm512_fmadd_pd(v205h, v172h, v206);
        const __m512d v209l = _mm512_fmadd_pd(v172l, v207l, v208);
        const __m512d v209h = _mm512_fmadd_pd(v172h, v207h, v208);
        const __m512d v211l = _mm512_fmadd_pd(v209l, v172l, v210);
        const __m512d v211h = _mm512_fmadd_pd(v209h, v172h, v210);
        const __m512d v212l = _mm512_mul_pd(v211l, v116l);
        const __m512d v212h = _mm512_mul_pd(v211h, v116h);
        const __m512d v213l = _mm512_add_pd(v192l, v212l);
        const __m512d v213h = _mm512_add_pd(v192h, v212h);
        const __m512d v214l = _mm512_mul_pd(v171l, v213l);
        const __m512d v214h = _mm512_mul_pd(v171h, v213h);
        const __m512d v215l = _mm512_mul_pd(v192l, v192l);
        const __m512d v215h = _mm512_mul_pd(v192h, v192h);
        const __m512d v216l = _mm512_mul_pd(v212l, v212l);
        const __m512d v216h = _mm512_mul_pd(v212h, v212h);
        const __m512d v217l = _mm512_sub_pd(v215l, v216l);
        const __m512d v217h = _mm512_sub_pd(v215h, v216h);
        const __m512d v218l = _mm512_mul_pd(v134l, v116l);
        const __m512d v218h = _mm512_mul_pd(v134h, v116h);
        const __m512d v219l = _mm512_mul_pd(v217l, v218l);
        const __m512d v219h = _mm512_mul_pd(v217h, v218h);
        const __m512d v220l = _mm512_mask_blend_pd((__mmask8)v120, v219l, v214l);
        const __m512d v220h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v120), v219h, v214h);
        const __m512d v221l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v220l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v221h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v220h), _mm512_set1_epi64(INT64_MAX)));
        const __m512i v222l = lgamma_2ulp_avx2_bits_f64_avx512(v221l);
        const __m512i v222h = lgamma_2ulp_avx2_bits_f64_avx512(v221h);
        const __m512i v224l = _mm512_sub_epi64(v222l, v223);
        const __m512i v224h = _mm512_sub_epi64(v222h, v223);
        const __m512i v226l = _mm512_srli_epi64(v224l, 48);
        const __m512i v226h = _mm512_srli_epi64(v224h, 48);
        const __m256i v227l = _mm512_cvtepi64_epi32(v226l);
        const __m256i v227h = _mm512_cvtepi64_epi32(v226h);
        const __m512i v227 = _mm512_inserti32x8(_mm512_castsi256_si512(v227l), v227h, 1);
        const __m512i v229 = _mm512_and_si512(v227, v228);
        const __m512d v230l = _mm512_i32gather_pd(_mm512_castsi512_si256(v229), lgamma_2ulp_avx2_table0, 8);
        const __m512d v230h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v229, 1), lgamma_2ulp_avx2_table0, 8);
        const __m512i v232l = _mm512_and_si512(v224l, v231);
        const __m512i v232h = _mm512_and_si512(v224h, v231);
        const __m512i v233l = _mm512_sub_epi64(v222l, v232l);
        const __m512i v233h = _mm512_sub_epi64(v222h, v232h);
        const __m512d v234l = _mm512_castsi512_pd(v233l);
        const __m512d v234h = _mm512_castsi512_pd(v233h);
        const __m512d v236l = _mm512_fmadd_pd(v230l, v234l, v235);
        const __m512d v236h = _mm512_fmadd_pd(v230h, v234h, v235);
        const __m512d v237l = _mm512_mul_pd(v236l, v236l);
        const __m512d v237h = _mm512_mul_pd(v236h, v236h);
        const __m512d v240l = _mm512_fmadd_pd(v236l, v238, v239);
        const __m512d v240h = _mm512_fmadd_pd(v236h, v238, v239);
        const __m512d v242l = _mm512_fmadd_pd(v236l, v240l, v241);
        const __m512d v242h = _mm512_fmadd_pd(v236h, v240h, v241);
        const __m512d v244l = _mm512_fmadd_pd(v236l, v242l, v243);
        const __m512d v244h = _mm512_fmadd_pd(v236h, v242h, v243);
        const __m512d v246l = _mm512_fmadd_pd(v244l, v236l, v245);
        const __m512d v246h = _mm512_fmadd_pd(v244h, v236h, v245);
        const __m512d v248l = _mm512_fmadd_pd(v236l, v246l, v247);
        const __m512d v248h = _mm512_fmadd_pd(v236h, v246h, v247);
        const __m512d v250l = _mm512_fmadd_pd(v248l, v236l, v249);
        const __m512d v250h = _mm512_fmadd_pd(v248h, v236h, v249);
        const __m512d v252l = _mm512_fmadd_pd(v236l, v250l, v251);
        const __m512d v252h = _mm512_fmadd_pd(v236h, v250h, v251);
        const __m512d v254l = _mm512_fmadd_pd(v236l, v252l, v253);
        const __m512d v254h = _mm512_fmadd_pd(v236h, v252h, v253);
        const __m512d v255l = _mm512_fmadd_pd(v237l, v254l, v236l);
        const __m512d v255h = _mm512_fmadd_pd(v237h, v254h, v236h);
        const __m512i v258 = _mm512_slli_epi32(v227, 16);
        const __m512i v260 = _mm512_srai_epi32(v258, 20);
        const __m512d v261l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v260));
        const __m512d v261h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v260, 1));
        const __m512d v262l = _mm512_i32gather_pd(_mm512_castsi512_si256(v229), lgamma_2ulp_avx2_table1, 8);
        const __m512d v262h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v229, 1), lgamma_2ulp_avx2_table1, 8);
        const __m512d v263l = _mm512_fmadd_pd(v256, v261l, v262l);
        const __m512d v263h = _mm512_fmadd_pd(v256, v261h, v262h);
        const __m512d v264l = _mm512_add_pd(v255l, v263l);
        const __m512d v264h = _mm512_add_pd(v255h, v263h);
        const __m512d v265l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v264l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v265h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v264h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v266l = _mm512_div_pd(v85, v134l);
        const __m512d v266h = _mm512_div_pd(v85, v134h);
        const __m512d v267l = _mm512_mul_pd(v266l, v266l);
        const __m512d v267h = _mm512_mul_pd(v266h, v266h);
        const __m512d v270l = _mm512_fmadd_pd(v268, v267l, v269);
        const __m512d v270h = _mm512_fmadd_pd(v268, v267h, v269);
        const __m512d v272l = _mm512_fmadd_pd(v270l, v267l, v271);
        const __m512d v272h = _mm512_fmadd_pd(v270h, v267h, v271);
        const __m512d v274l = _mm512_fmadd_pd(v267l, v272l, v273);
        const __m512d v274h = _mm512_fmadd_pd(v267h, v272h, v273);
        const __m512d v275l = _mm512_mul_pd(v274l, v266l);
        const __m512d v275h = _mm512_mul_pd(v274h, v266h);
        const __m512i v276l = _mm512_castpd_si512(v134l);
        const __m512i v276h = _mm512_castpd_si512(v134h);
        const __m512i v277l = _mm512_sub_epi64(v276l, v223);
        const __m512i v277h = _mm512_sub_epi64(v276h, v223);
        const __m512i v278l = _mm512_srli_epi64(v277l, 48);
        const __m512i v278h = _mm512_srli_epi64(v277h, 48);
        const __m256i v279l = _mm512_cvtepi64_epi32(v278l);
        const __m256i v279h = _mm512_cvtepi64_epi32(v278h);
        const __m512i v279 = _mm512_inserti32x8(_mm512_castsi256_si512(v279l), v279h, 1);
        const __m512i v280 = _mm512_slli_epi32(v279, 16);
        const __m512i v281 = _mm512_srai_epi32(v280, 20);
        const __m512d v282l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v281));
        const __m512d v282h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v281, 1));
        const __m512i v283 = _mm512_and_si512(v228, v279);
        const __m512d v284l = _mm512_i32gather_pd(_mm512_castsi512_si256(v283), lgamma_2ulp_avx2_table1, 8);
        const __m512d v284h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v283, 1), lgamma_2ulp_avx2_table1, 8);
        const __m512d v285l = _mm512_fmadd_pd(v256, v282l, v284l);
        const __m512d v285h = _mm512_fmadd_pd(v256, v282h, v284h);
        const __m512d v286l = _mm512_i32gather_pd(_mm512_castsi512_si256(v283), lgamma_2ulp_avx2_table0, 8);
        const __m512d v286h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v283, 1), lgamma_2ulp_avx2_table0, 8);
        const __m512i v287l = _mm512_and_si512(v277l, v231);
        const __m512i v287h = _mm512_and_si512(v277h, v231);
        const __m512i v288l = _mm512_sub_epi64(v276l, v287l);
        const __m512i v288h = _mm512_sub_epi64(v276h, v287h);
        const __m512d v289l = _mm512_castsi512_pd(v288l);
        const __m512d v289h = _mm512_castsi512_pd(v288h);
        const __m512d v290l = _mm512_fmadd_pd(v286l, v289l, v235);
        const __m512d v290h = _mm512_fmadd_pd(v286h, v289h, v235);
        const __m512d v291l = _mm512_fmadd_pd(v290l, v245, v247);
        const __m512d v291h = _mm512_fmadd_pd(v290h, v245, v247);
        const __m512d v292l = _mm512_fmadd_pd(v290l, v291l, v249);
        const __m512d v292h = _mm512_fmadd_pd(v290h, v291h, v249);
        const __m512d v293l = _mm512_fmadd_pd(v290l, v292l, v251);
        const __m512d v293h = _mm512_fmadd_pd(v290h, v292h, v251);
        const __m512d v294l = _mm512_fmadd_pd(v290l, v293l, v253);
        const __m512d v294h = _mm512_fmadd_pd(v290h, v293h, v253);
        const __m512d v295l = _mm512_mul_pd(v290l, v290l);
        const __m512d v295h = _mm512_mul_pd(v290h, v290h);
        const __m512d v296l = _mm512_fmadd_pd(v294l, v295l, v290l);
        const __m512d v296h = _mm512_fmadd_pd(v294h, v295h, v290h);
        const __m512d v297l = _mm512_add_pd(v285l, v296l);
        const __m512d v297h = _mm512_add_pd(v285h, v296h);
        const __m512d v298l = _mm512_sub_pd(v297l, v85);
        const __m512d v298h = _mm512_sub_pd(v297h, v85);
        const __m512d v300l = _mm512_sub_pd(v134l, v299);
        const __m512d v300h = _mm512_sub_pd(v134h, v299);
        const __m512d v302l = _mm512_fmadd_pd(v298l, v300l, v301);
        const __m512d v302h = _mm512_fmadd_pd(v298h, v300h, v301);
        const __m512d v303l = _mm512_add_pd(v275l, v302l);
        const __m512d v303h = _mm512_add_pd(v275h, v302h);
        const __m512d v304l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v303l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v304h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v303h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v305l = _mm512_sub_pd(v304l, v264l);
        const __m512d v305h = _mm512_sub_pd(v304h, v264h);
        const __m512d v306l = _mm512_mask_blend_pd((__mmask8)v120, v305l, v265l);
        const __m512d v306h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v120), v305h, v265h);
        const __m512d v307l = _mm512_mask_blend_pd((__mmask8)v117, v306l, v118);
        const __m512d v307h = _mm512_mask_blend_pd(lgamma_2ulp_avx2_high_mask_avx512(v117), v306h, v118);
        const __m256 v308l = _mm512_cvtpd_ps(v307l);
        const __m256 v308h = _mm512_cvtpd_ps(v307h);
        const __m512 v308 = _mm512_insertf32x8(_mm512_castps256_ps512(v308l), v308h, 1);
        const __m512 v309 = _mm512_add_ps(v111, v308);
        const __m512 v310 = _mm512_mask_blend_ps(v110, v309, v108);
        r0 = _mm512_mask_blend_ps(v107, r0, v310);
    }
    _mm512_storeu_ps(y, r0);
}

static LGAMMA_2ULP_AVX2_AVX512_TARGET void lgamma_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_2ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        lgamma_2ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_2ulp_avx2_level(void) {
#if defined(LGAMMA_2ULP_AVX2_FORCE_ISA)
    return LGAMMA_2ULP_AVX2_FORCE_ISA;
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

float lgamma_2ulp_avx2(float x) {
    return lgamma_2ulp_avx2_element(x);
}

void lgamma_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_2ulp_avx2_level();
    if (level == 2) {
        lgamma_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_2ulp_avx2_array_portable(x, y, n);
}
