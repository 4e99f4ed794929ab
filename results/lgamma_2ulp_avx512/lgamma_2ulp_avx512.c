/* lgamma_2ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    1.903050 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.e7fea8p-1 (0.953114748, encoding 0x3f73ff54)
 *   result there 0x1.d9b818p-6 (0.0289135203, encoding 0x3cecdc0c)
 *   mean error   0.195652 ulp
 *   misrounded   22741459 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           015c1588e5d31481fd965b057e453713
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 0.8 --isa avx512 --time 75s --seed 1 --threads 1 --archive lgamma_1ulp_avx512.db --from seeds/lgamma/zeros10_points_mixed.evo
 *                time: 1.2635 ns/element as avx512 code (inputs mean)
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
#include "lgamma_2ulp_avx512.h"

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
static inline int32_t lgamma_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float lgamma_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float lgamma_2ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline double lgamma_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t lgamma_2ulp_avx512_ashr_i64(int64_t a, int64_t b) {
    uint64_t s = (uint64_t)b > 63 ? 63 : (uint64_t)b;
    return a < 0 ? ~(int64_t)(~(uint64_t)a >> s) : (int64_t)((uint64_t)a >> s);
}
static inline int64_t lgamma_2ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double lgamma_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float lgamma_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float lgamma_2ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = lgamma_2ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float lgamma_2ulp_avx512_getmant75_f32(float a) {
    float m = lgamma_2ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* The exponent field, of a subnormal after scaling. */
static inline float lgamma_2ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const float lgamma_2ulp_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float lgamma_2ulp_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static const double lgamma_2ulp_avx512_table2[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static const double lgamma_2ulp_avx512_table3[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static inline float lgamma_2ulp_avx512_element(float x) {
    const float v0 = x;
    const int32_t v89 = lgamma_2ulp_avx512_bits_f32(v0);
    const int32_t v90 = -1;
    const int32_t v91 = (int32_t)((uint32_t)v89 + (uint32_t)v90);
    const int32_t v92 = -889192449; /* 0xcaffffff */
    const int v93 = v91 < v92;
    float r0;
    if (v93) {
        const float v3 = 0x1p+0f; /* 1 */
        const double v63 = 0x0p+0; /* 0 */
        const double v66 = 0x1p+0; /* 1 */
        const float v94 = INFINITY;
        const float v95 = lgamma_2ulp_avx512_abs_f32(v0);
        const int v96 = v94 == v95;
        const float v97 = -v0;
        const float v98 = lgamma_2ulp_avx512_rint_f32(v97);
        const float v99 = v98 - v97;
        const double v100 = (double)v99;
        const int v101 = v63 == v100;
        const double v102 = INFINITY;
        const float v103 = 0x1.4p+3f; /* 10 */
        const int v104 = v98 < v103;
        const float v105 = 0x1p+3f; /* 8 */
        const int v106 = v98 < v105;
        const float v107 = v98 - v105;
        const float v108 = v106 ? v98 : v107;
        const float v109 = 0x1p+2f; /* 4 */
        const int v110 = v108 < v109;
        const float v111 = v108 - v109;
        const float v112 = v110 ? v108 : v111;
        const float v113 = 0x1p+1f; /* 2 */
        const int v114 = v112 < v113;
        const float v115 = v112 - v113;
        const float v116 = v114 ? v112 : v115;
        const int v117 = v116 < v3;
        const double v118 = (double)v97;
        const double v119 = -v118;
        const double v120 = 0x1.cp+2; /* 7 */
        const double v121 = v119 + v120;
        const double v122 = v119 * v121;
        const double v123 = 0x1.8p+3; /* 12 */
        const double v124 = v122 + v123;
        const double v125 = 0x1.4p+3; /* 10 */
        const double v126 = v122 + v125;
        const double v127 = v124 * v126;
        const double v128 = 0x1.8p+2; /* 6 */
        const double v129 = v122 + v128;
        const double v130 = v122 * v129;
        const double v131 = v127 * v130;
        const double v132 = v131 * v100;
        const double v133 = v106 ? v100 : v132;
        const double v134 = 0x1p+3; /* 8 */
        const double v135 = v119 + v134;
        const double v136 = v106 ? v119 : v135;
        const double v137 = 0x1.8p+1; /* 3 */
        const double v138 = v136 + v137;
        const double v139 = v138 * v136;
        const double v140 = 0x1p+1; /* 2 */
        const double v141 = v139 + v140;
        const double v142 = v139 * v141;
        const double v143 = v133 * v142;
        const double v144 = v110 ? v133 : v143;
        const double v145 = 0x1p+2; /* 4 */
        const double v146 = v145 + v136;
        const double v147 = v110 ? v136 : v146;
        const double v148 = v147 + v66;
        const double v149 = v147 * v148;
        const double v150 = v149 * v144;
        const double v151 = v114 ? v144 : v150;
        const double v152 = v147 + v140;
        const double v153 = v114 ? v147 : v152;
        const double v154 = v151 * v153;
        const double v155 = v117 ? v151 : v154;
        const double v156 = v100 * v100;
        const double v157 = -0x1.0423bac8ca3fbp-38; /* -3.696805618642206e-12 */
        const double v158 = 0x1.cae7675c18607p-34; /* 1.0434267116911005e-10 */
        const double v159 = lgamma_2ulp_avx512_fma_f64(v156, v157, v158);
        const double v160 = 0x1.57bc3fc384334p-28; /* 5.0020076444692229e-09 */
        const double v161 = lgamma_2ulp_avx512_fma_f64(v159, v156, v160);
        const double v162 = -0x1.b9986666c225dp-23; /* -2.0563384169776071e-07 */
        const double v163 = lgamma_2ulp_avx512_fma_f64(v156, v161, v162);
        const double v164 = -0x1.4fad41fc34fbbp-20; /* -1.2504934821426706e-06 */
        const double v165 = lgamma_2ulp_avx512_fma_f64(v163, v156, v164);
        const double v166 = 0x1.0c8a78cd9f9d2p-13; /* 0.0001280502823881162 */
        const double v167 = lgamma_2ulp_avx512_fma_f64(v165, v156, v166);
        const double v168 = -0x1.317112ce3a2a8p-10; /* -0.0011651675918590652 */
        const double v169 = lgamma_2ulp_avx512_fma_f64(v167, v156, v168);
        const double v170 = -0x1.3b4af28483e21p-7; /* -0.009621971527876973 */
        const double v171 = lgamma_2ulp_avx512_fma_f64(v156, v169, v170);
        const double v172 = 0x1.5512320b43fbep-3; /* 0.16653861138229148 */
        const double v173 = lgamma_2ulp_avx512_fma_f64(v156, v171, v172);
        const double v174 = -0x1.4fcf4026afa2ep-1; /* -0.6558780715202539 */
        const double v175 = lgamma_2ulp_avx512_fma_f64(v173, v156, v174);
        const double v176 = lgamma_2ulp_avx512_fma_f64(v175, v156, v66);
        const double v177 = 0x1.11d065bfaf067p-37; /* 7.7822634399050708e-12 */
        const double v178 = -0x1.44b4cedca388fp-30; /* -1.18127457048702e-09 */
        const double v179 = lgamma_2ulp_avx512_fma_f64(v177, v156, v178);
        const double v180 = 0x1.a44b7ba22d629p-28; /* 6.1160951044814161e-09 */
        const double v181 = lgamma_2ulp_avx512_fma_f64(v179, v156, v180);
        const double v182 = 0x1.302509dbc0de3p-20; /* 1.1330272319816959e-06 */
        const double v183 = lgamma_2ulp_avx512_fma_f64(v181, v156, v182);
        const double v184 = -0x1.51ce8af47eabep-16; /* -2.0134854780788239e-05 */
        const double v185 = lgamma_2ulp_avx512_fma_f64(v156, v183, v184);
        const double v186 = -0x1.c364fe6f1563dp-13; /* -0.00021524167411495098 */
        const double v187 = lgamma_2ulp_avx512_fma_f64(v185, v156, v186);
        const double v188 = 0x1.d919c527f60b2p-8; /* 0.0072189432466630999 */
        const double v189 = lgamma_2ulp_avx512_fma_f64(v187, v156, v188);
        const double v190 = -0x1.59af103c34092p-5; /* -0.042197734555544333 */
        const double v191 = lgamma_2ulp_avx512_fma_f64(v189, v156, v190);
        const double v192 = -0x1.5815e8fa27048p-5; /* -0.042002635034095237 */
        const double v193 = lgamma_2ulp_avx512_fma_f64(v156, v191, v192);
        const double v194 = 0x1.2788cfc6fb619p-1; /* 0.57721566490153287 */
        const double v195 = lgamma_2ulp_avx512_fma_f64(v193, v156, v194);
        const double v196 = v195 * v100;
        const double v197 = v176 + v196;
        const double v198 = v155 * v197;
        const double v199 = v176 * v176;
        const double v200 = v196 * v196;
        const double v201 = v199 - v200;
        const double v202 = v118 * v100;
        const double v203 = v201 * v202;
        const double v204 = v104 ? v198 : v203;
        const double v205 = lgamma_2ulp_avx512_abs_f64(v204);
        const int64_t v206 = lgamma_2ulp_avx512_bits_f64(v205);
        const int64_t v207 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v208 = (int64_t)((uint64_t)v206 - (uint64_t)v207);
        const int64_t v209 = INT64_C(52);
        const int64_t v210 = lgamma_2ulp_avx512_ashr_i64(v208, v209);
        const double v211 = (double)v210;
        const double v212 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v213 = INT64_C(48);
        const int64_t v214 = lgamma_2ulp_avx512_lshr_i64(v208, v213);
        const int32_t v215 = (int32_t)(uint32_t)(uint64_t)v214;
        const double v216 = lgamma_2ulp_avx512_table2[(uint32_t)v215 & (16u - 1)];
        const double v217 = lgamma_2ulp_avx512_fma_f64(v211, v212, v216);
        const int64_t v218 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v219 = v208 & v218;
        const int64_t v220 = (int64_t)((uint64_t)v206 - (uint64_t)v219);
        const double v221 = lgamma_2ulp_avx512_frombits_f64(v220);
        const double v222 = lgamma_2ulp_avx512_table3[(uint32_t)v215 & (16u - 1)];
        const double v223 = -0x1p+0; /* -1 */
        const double v224 = lgamma_2ulp_avx512_fma_f64(v221, v222, v223);
        const double v225 = v224 * v224;
        const double v226 = -0x1.999999999999ap-4; /* -0.10000000000000001 */
        const double v227 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v228 = lgamma_2ulp_avx512_fma_f64(v224, v226, v227);
        const double v229 = -0x1p-3; /* -0.125 */
        const double v230 = lgamma_2ulp_avx512_fma_f64(v228, v224, v229);
        const double v231 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v232 = lgamma_2ulp_avx512_fma_f64(v224, v230, v231);
        const double v233 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v234 = lgamma_2ulp_avx512_fma_f64(v232, v224, v233);
        const double v235 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v236 = lgamma_2ulp_avx512_fma_f64(v234, v224, v235);
        const double v237 = -0x1p-2; /* -0.25 */
        const double v238 = lgamma_2ulp_avx512_fma_f64(v236, v224, v237);
        const double v239 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v240 = lgamma_2ulp_avx512_fma_f64(v224, v238, v239);
        const double v241 = -0x1p-1; /* -0.5 */
        const double v242 = lgamma_2ulp_avx512_fma_f64(v240, v224, v241);
        const double v243 = lgamma_2ulp_avx512_fma_f64(v225, v242, v224);
        const double v244 = v217 + v243;
        const double v245 = -v244;
        const int64_t v246 = lgamma_2ulp_avx512_bits_f64(v118);
        const int64_t v247 = (int64_t)((uint64_t)v246 - (uint64_t)v207);
        const int64_t v248 = lgamma_2ulp_avx512_lshr_i64(v247, v213);
        const int32_t v249 = (int32_t)(uint32_t)(uint64_t)v248;
        const double v250 = lgamma_2ulp_avx512_table3[(uint32_t)v249 & (16u - 1)];
        const int64_t v251 = v247 & v218;
        const int64_t v252 = (int64_t)((uint64_t)v246 - (uint64_t)v251);
        const double v253 = lgamma_2ulp_avx512_frombits_f64(v252);
        const double v254 = lgamma_2ulp_avx512_fma_f64(v250, v253, v223);
        const double v255 = v254 * v254;
        const double v256 = lgamma_2ulp_avx512_fma_f64(v233, v254, v235);
        const double v257 = lgamma_2ulp_avx512_fma_f64(v256, v254, v237);
        const double v258 = lgamma_2ulp_avx512_fma_f64(v257, v254, v239);
        const double v259 = lgamma_2ulp_avx512_fma_f64(v258, v254, v241);
        const double v260 = lgamma_2ulp_avx512_fma_f64(v255, v259, v254);
        const int64_t v261 = lgamma_2ulp_avx512_ashr_i64(v247, v209);
        const double v262 = (double)v261;
        const double v263 = lgamma_2ulp_avx512_table2[(uint32_t)v249 & (16u - 1)];
        const double v264 = lgamma_2ulp_avx512_fma_f64(v212, v262, v263);
        const double v265 = v260 + v264;
        const double v266 = v265 - v66;
        const double v267 = 0x1p-1; /* 0.5 */
        const double v268 = v118 - v267;
        const double v269 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v270 = lgamma_2ulp_avx512_fma_f64(v266, v268, v269);
        const double v271 = v66 / v118;
        const double v272 = v271 * v271;
        const double v273 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v274 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v275 = lgamma_2ulp_avx512_fma_f64(v273, v272, v274);
        const double v276 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v277 = lgamma_2ulp_avx512_fma_f64(v275, v272, v276);
        const double v278 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v279 = lgamma_2ulp_avx512_fma_f64(v272, v277, v278);
        const double v280 = v279 * v271;
        const double v281 = v270 + v280;
        const double v282 = -v281;
        const double v283 = v282 - v244;
        const double v284 = v104 ? v245 : v283;
        const double v285 = v101 ? v102 : v284;
        const float v286 = (float)v285;
        const float v287 = v0 - v0;
        const float v288 = v286 + v287;
        const float v289 = v96 ? v94 : v288;
        r0 = v289;
    } else {
        const float v1 = 0x1.4p+1f; /* 2.5 */
        const int v2 = v0 < v1;
        const float v3 = 0x1p+0f; /* 1 */
        const int v4 = v0 <= v3;
        const float v5 = v0 - v3;
        const float v6 = v4 ? v0 : v5;
        const float v7 = v6 - v3;
        const double v8 = (double)v7;
        const float v9 = 0x1.f9574ep-13f; /* 0.000240965383 */
        const float v10 = 0x1.601b38p-13f; /* 0.000167897379 */
        const float v11 = lgamma_2ulp_avx512_fma_f32(v9, v7, v10);
        const float v12 = 0x1.83937p-13f; /* 0.000184810604 */
        const float v13 = lgamma_2ulp_avx512_fma_f32(v11, v7, v12);
        const float v14 = -0x1.16348cp-11f; /* -0.000530634425 */
        const float v15 = lgamma_2ulp_avx512_fma_f32(v7, v13, v14);
        const float v16 = 0x1.cee9f6p-11f; /* 0.000882938213 */
        const float v17 = lgamma_2ulp_avx512_fma_f32(v7, v15, v16);
        const float v18 = -0x1.11974ap-9f; /* -0.00208733347 */
        const float v19 = lgamma_2ulp_avx512_fma_f32(v7, v17, v18);
        const float v20 = 0x1.48026p-8f; /* 0.00500502437 */
        const float v21 = lgamma_2ulp_avx512_fma_f32(v7, v19, v20);
        const float v22 = -0x1.95d98p-7f; /* -0.0123855472 */
        const float v23 = lgamma_2ulp_avx512_fma_f32(v21, v7, v22);
        const float v24 = 0x1.0e0beap-5f; /* 0.0329646654 */
        const float v25 = lgamma_2ulp_avx512_fma_f32(v23, v7, v24);
        const double v26 = (double)v25;
        const double v27 = -0x1.9ae6498545a15p-4; /* -0.10031727522832797 */
        const double v28 = lgamma_2ulp_avx512_fma_f64(v8, v26, v27);
        const double v29 = 0x1.b0ee609c3b6b5p-2; /* 0.42278433755459882 */
        const double v30 = lgamma_2ulp_avx512_fma_f64(v8, v28, v29);
        const double v31 = (double)v6;
        const double v32 = v8 * v31;
        const double v33 = v30 * v32;
        const float v34 = lgamma_2ulp_avx512_getmant75_f32(v0);
        const float v35 = 0x1.7fffdp+18f; /* 393215.25 */
        const float v36 = v34 + v35;
        const int32_t v37 = lgamma_2ulp_avx512_bits_f32(v36);
        const float v38 = lgamma_2ulp_avx512_table0[(uint32_t)v37 & (32u - 1)];
        const float v39 = -0x1p+0f; /* -1 */
        const float v40 = lgamma_2ulp_avx512_fma_f32(v34, v38, v39);
        const float v41 = 0x1.b5398p-4f; /* 0.106744289 */
        const float v42 = -0x1.03067ap-2f; /* -0.252954394 */
        const float v43 = lgamma_2ulp_avx512_fma_f32(v41, v40, v42);
        const float v44 = 0x1.558678p-2f; /* 0.33352077 */
        const float v45 = lgamma_2ulp_avx512_fma_f32(v40, v43, v44);
        const float v46 = -0x1.fffe8ap-2f; /* -0.499994427 */
        const float v47 = lgamma_2ulp_avx512_fma_f32(v45, v40, v46);
        const float v48 = v40 * v40;
        const float v49 = lgamma_2ulp_avx512_getexp_f32(v0);
        const float v50 = lgamma_2ulp_avx512_getexp_f32(v34);
        const float v51 = v49 - v50;
        const float v52 = 0x1.7f779ep-20f; /* 1.42852684e-06 */
        const float v53 = v51 * v52;
        const float v54 = lgamma_2ulp_avx512_fma_f32(v47, v48, v53);
        const double v55 = (double)v54;
        const float v56 = 0x1.62e4p-1f; /* 0.693145752 */
        const float v57 = lgamma_2ulp_avx512_table1[(uint32_t)v37 & (32u - 1)];
        const float v58 = lgamma_2ulp_avx512_fma_f32(v51, v56, v57);
        const double v59 = (double)v58;
        const double v60 = (double)v40;
        const double v61 = v59 + v60;
        const double v62 = v55 + v61;
        const double v63 = 0x0p+0; /* 0 */
        const double v64 = v4 ? v62 : v63;
        const double v65 = v33 - v64;
        const double v66 = 0x1p+0; /* 1 */
        const double v67 = v62 - v66;
        const double v68 = (double)v0;
        const double v69 = 0x1.fffdc524ffbfdp-2; /* 0.49999149359058476 */
        const double v70 = v68 - v69;
        const double v71 = 0x1.acf88e000476dp-2; /* 0.41891691088777955 */
        const float v72 = v3 / v0;
        const float v73 = 0x1.ddd0ap-13f; /* 0.000227839919 */
        const float v74 = -0x1.3279ep-9f; /* -0.00233822688 */
        const float v75 = lgamma_2ulp_avx512_fma_f32(v72, v73, v74);
        const float v76 = -0x1.883a06p-12f; /* -0.000374056486 */
        const float v77 = lgamma_2ulp_avx512_fma_f32(v75, v72, v76);
        const float v78 = 0x1.55e6eap-4f; /* 0.0834721699 */
        const float v79 = lgamma_2ulp_avx512_fma_f32(v77, v72, v78);
        const float v80 = v72 * v79;
        const double v81 = (double)v80;
        const double v82 = v71 + v81;
        const double v83 = lgamma_2ulp_avx512_fma_f64(v67, v70, v82);
        const double v84 = v2 ? v65 : v83;
        const float v85 = (float)v84;
        const float v86 = -0x1p+105f; /* -4.05648192e+31 */
        const float v87 = v0 * v86;
        const float v88 = v85 > v87 ? v85 : v87;
        r0 = v88;
    }
    return r0;
}

static void lgamma_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_2ULP_AVX512_AVX2 static inline LGAMMA_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_2ULP_AVX512_AVX512 static inline LGAMMA_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_2ULP_AVX512_AVX2 __m256 lgamma_2ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
LGAMMA_2ULP_AVX512_AVX2 __m256 lgamma_2ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(lgamma_2ulp_avx512_permute16_avx2(i, t0, t1),
                            lgamma_2ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_2ULP_AVX512_AVX2 __m256i lgamma_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_2ULP_AVX512_AVX2 __m256i lgamma_2ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Arithmetic shift as a logical one of the value with its sign folded away. */
LGAMMA_2ULP_AVX512_AVX2 __m256i lgamma_2ulp_avx512_ashr_i64_avx2(__m256i a, __m256i b) {
    const __m256i sign = _mm256_cmpgt_epi64(_mm256_setzero_si256(), a);
    return _mm256_xor_si256(_mm256_srlv_epi64(_mm256_xor_si256(a, sign), b), sign);
}

LGAMMA_2ULP_AVX512_AVX2 __m128i lgamma_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_2ULP_AVX512_AVX2 __m256d lgamma_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LGAMMA_2ULP_AVX512_AVX2 __m256 lgamma_2ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_2ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_2ULP_AVX512_AVX2 __m256 lgamma_2ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_2ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_2ULP_AVX512_AVX2 __m256d lgamma_2ulp_avx512_lanes_cvt_f64_i64_avx2(__m256i a) {
    double y[4];
    int64_t x0[4];
    _mm256_storeu_si256((__m256i *)(void *)(x0), a);
    for (int l = 0; l < 4; l++)
        y[l] = (double)x0[l];
    return _mm256_loadu_pd(y);
}

LGAMMA_2ULP_AVX512_AVX2 void lgamma_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v9 = _mm256_set1_ps(0x1.f9574ep-13f); /* 0.000240965383 */
    const __m256 v10 = _mm256_set1_ps(0x1.601b38p-13f); /* 0.000167897379 */
    const __m256 v12 = _mm256_set1_ps(0x1.83937p-13f); /* 0.000184810604 */
    const __m256 v14 = _mm256_set1_ps(-0x1.16348cp-11f); /* -0.000530634425 */
    const __m256 v16 = _mm256_set1_ps(0x1.cee9f6p-11f); /* 0.000882938213 */
    const __m256 v18 = _mm256_set1_ps(-0x1.11974ap-9f); /* -0.00208733347 */
    const __m256 v20 = _mm256_set1_ps(0x1.48026p-8f); /* 0.00500502437 */
    const __m256 v22 = _mm256_set1_ps(-0x1.95d98p-7f); /* -0.0123855472 */
    const __m256 v24 = _mm256_set1_ps(0x1.0e0beap-5f); /* 0.0329646654 */
    const __m256d v27 = _mm256_set1_pd(-0x1.9ae6498545a15p-4); /* -0.10031727522832797 */
    const __m256d v29 = _mm256_set1_pd(0x1.b0ee609c3b6b5p-2); /* 0.42278433755459882 */
    const __m256 v35 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v39 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v41 = _mm256_set1_ps(0x1.b5398p-4f); /* 0.106744289 */
    const __m256 v42 = _mm256_set1_ps(-0x1.03067ap-2f); /* -0.252954394 */
    const __m256 v44 = _mm256_set1_ps(0x1.558678p-2f); /* 0.33352077 */
    const __m256 v46 = _mm256_set1_ps(-0x1.fffe8ap-2f); /* -0.499994427 */
    const __m256 v52 = _mm256_set1_ps(0x1.7f779ep-20f); /* 1.42852684e-06 */
    const __m256 v56 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256d v63 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v66 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v69 = _mm256_set1_pd(0x1.fffdc524ffbfdp-2); /* 0.49999149359058476 */
    const __m256d v71 = _mm256_set1_pd(0x1.acf88e000476dp-2); /* 0.41891691088777955 */
    const __m256 v73 = _mm256_set1_ps(0x1.ddd0ap-13f); /* 0.000227839919 */
    const __m256 v74 = _mm256_set1_ps(-0x1.3279ep-9f); /* -0.00233822688 */
    const __m256 v76 = _mm256_set1_ps(-0x1.883a06p-12f); /* -0.000374056486 */
    const __m256 v78 = _mm256_set1_ps(0x1.55e6eap-4f); /* 0.0834721699 */
    const __m256 v86 = _mm256_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m256i v90 = _mm256_set1_epi32(-1);
    const __m256i v92 = _mm256_set1_epi32(-889192449); /* 0xcaffffff */
    const __m256 v94 = _mm256_set1_ps(INFINITY);
    const __m256d v102 = _mm256_set1_pd(INFINITY);
    const __m256 v103 = _mm256_set1_ps(0x1.4p+3f); /* 10 */
    const __m256 v105 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256 v109 = _mm256_set1_ps(0x1p+2f); /* 4 */
    const __m256 v113 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v120 = _mm256_set1_pd(0x1.cp+2); /* 7 */
    const __m256d v123 = _mm256_set1_pd(0x1.8p+3); /* 12 */
    const __m256d v125 = _mm256_set1_pd(0x1.4p+3); /* 10 */
    const __m256d v128 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v134 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v137 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v140 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v145 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v157 = _mm256_set1_pd(-0x1.0423bac8ca3fbp-38); /* -3.696805618642206e-12 */
    const __m256d v158 = _mm256_set1_pd(0x1.cae7675c18607p-34); /* 1.0434267116911005e-10 */
    const __m256d v160 = _mm256_set1_pd(0x1.57bc3fc384334p-28); /* 5.0020076444692229e-09 */
    const __m256d v162 = _mm256_set1_pd(-0x1.b9986666c225dp-23); /* -2.0563384169776071e-07 */
    const __m256d v164 = _mm256_set1_pd(-0x1.4fad41fc34fbbp-20); /* -1.2504934821426706e-06 */
    const __m256d v166 = _mm256_set1_pd(0x1.0c8a78cd9f9d2p-13); /* 0.0001280502823881162 */
    const __m256d v168 = _mm256_set1_pd(-0x1.317112ce3a2a8p-10); /* -0.0011651675918590652 */
    const __m256d v170 = _mm256_set1_pd(-0x1.3b4af28483e21p-7); /* -0.009621971527876973 */
    const __m256d v172 = _mm256_set1_pd(0x1.5512320b43fbep-3); /* 0.16653861138229148 */
    const __m256d v174 = _mm256_set1_pd(-0x1.4fcf4026afa2ep-1); /* -0.6558780715202539 */
    const __m256d v177 = _mm256_set1_pd(0x1.11d065bfaf067p-37); /* 7.7822634399050708e-12 */
    const __m256d v178 = _mm256_set1_pd(-0x1.44b4cedca388fp-30); /* -1.18127457048702e-09 */
    const __m256d v180 = _mm256_set1_pd(0x1.a44b7ba22d629p-28); /* 6.1160951044814161e-09 */
    const __m256d v182 = _mm256_set1_pd(0x1.302509dbc0de3p-20); /* 1.1330272319816959e-06 */
    const __m256d v184 = _mm256_set1_pd(-0x1.51ce8af47eabep-16); /* -2.0134854780788239e-05 */
    const __m256d v186 = _mm256_set1_pd(-0x1.c364fe6f1563dp-13); /* -0.00021524167411495098 */
    const __m256d v188 = _mm256_set1_pd(0x1.d919c527f60b2p-8); /* 0.0072189432466630999 */
    const __m256d v190 = _mm256_set1_pd(-0x1.59af103c34092p-5); /* -0.042197734555544333 */
    const __m256d v192 = _mm256_set1_pd(-0x1.5815e8fa27048p-5); /* -0.042002635034095237 */
    const __m256d v194 = _mm256_set1_pd(0x1.2788cfc6fb619p-1); /* 0.57721566490153287 */
    const __m256i v207 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256i v209 = _mm256_set1_epi64x(INT64_C(52));
    const __m256d v212 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v218 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v223 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v226 = _mm256_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m256d v227 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v229 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v231 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v233 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v235 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v237 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v239 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v241 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v267 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v269 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v273 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v274 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v276 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v278 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256 t0_0 = _mm256_loadu_ps(lgamma_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(lgamma_2ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(lgamma_2ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(lgamma_2ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(lgamma_2ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(lgamma_2ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(lgamma_2ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(lgamma_2ulp_avx512_table1 + 24);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3, _CMP_LE_OQ));
    const __m256 v5 = _mm256_sub_ps(v0, v3);
    const __m256 v6 = _mm256_blendv_ps(v5, v0, _mm256_castsi256_ps(v4));
    const __m256 v7 = _mm256_sub_ps(v6, v3);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256 v11 = _mm256_fmadd_ps(v9, v7, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v7, v12);
    const __m256 v15 = _mm256_fmadd_ps(v7, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v7, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v7, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v7, v19, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v7, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v7, v24);
    const __m256d v26l = _mm256_cvtps_pd(_mm256_castps256_ps128(v25));
    const __m256d v26h = _mm256_cvtps_pd(_mm256_extractf128_ps(v25, 1));
    const __m256d v28l = _mm256_fmadd_pd(v8l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v8h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v8l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v8h, v28h, v29);
    const __m256d v31l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v31h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v32l = _mm256_mul_pd(v8l, v31l);
    const __m256d v32h = _mm256_mul_pd(v8h, v31h);
    const __m256d v33l = _mm256_mul_pd(v30l, v32l);
    const __m256d v33h = _mm256_mul_pd(v30h, v32h);
    const __m256 v34 = lgamma_2ulp_avx512_lanes_getmant75_f32_avx2(v0);
    const __m256 v36 = _mm256_add_ps(v34, v35);
    const __m256i v37 = _mm256_castps_si256(v36);
    const __m256 v38 = lgamma_2ulp_avx512_permute32_avx2(v37, t0_0, t0_1, t0_2, t0_3);
    const __m256 v40 = _mm256_fmadd_ps(v34, v38, v39);
    const __m256 v43 = _mm256_fmadd_ps(v41, v40, v42);
    const __m256 v45 = _mm256_fmadd_ps(v40, v43, v44);
    const __m256 v47 = _mm256_fmadd_ps(v45, v40, v46);
    const __m256 v48 = _mm256_mul_ps(v40, v40);
    const __m256 v49 = lgamma_2ulp_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v50 = lgamma_2ulp_avx512_lanes_getexp_f32_avx2(v34);
    const __m256 v51 = _mm256_sub_ps(v49, v50);
    const __m256 v53 = _mm256_mul_ps(v51, v52);
    const __m256 v54 = _mm256_fmadd_ps(v47, v48, v53);
    const __m256d v55l = _mm256_cvtps_pd(_mm256_castps256_ps128(v54));
    const __m256d v55h = _mm256_cvtps_pd(_mm256_extractf128_ps(v54, 1));
    const __m256 v57 = lgamma_2ulp_avx512_permute32_avx2(v37, t1_0, t1_1, t1_2, t1_3);
    const __m256 v58 = _mm256_fmadd_ps(v51, v56, v57);
    const __m256d v59l = _mm256_cvtps_pd(_mm256_castps256_ps128(v58));
    const __m256d v59h = _mm256_cvtps_pd(_mm256_extractf128_ps(v58, 1));
    const __m256d v60l = _mm256_cvtps_pd(_mm256_castps256_ps128(v40));
    const __m256d v60h = _mm256_cvtps_pd(_mm256_extractf128_ps(v40, 1));
    const __m256d v61l = _mm256_add_pd(v59l, v60l);
    const __m256d v61h = _mm256_add_pd(v59h, v60h);
    const __m256d v62l = _mm256_add_pd(v55l, v61l);
    const __m256d v62h = _mm256_add_pd(v55h, v61h);
    const __m256d v64l = _mm256_blendv_pd(v63, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v64h = _mm256_blendv_pd(v63, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v65l = _mm256_sub_pd(v33l, v64l);
    const __m256d v65h = _mm256_sub_pd(v33h, v64h);
    const __m256d v67l = _mm256_sub_pd(v62l, v66);
    const __m256d v67h = _mm256_sub_pd(v62h, v66);
    const __m256d v68l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v68h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v70l = _mm256_sub_pd(v68l, v69);
    const __m256d v70h = _mm256_sub_pd(v68h, v69);
    const __m256 v72 = _mm256_div_ps(v3, v0);
    const __m256 v75 = _mm256_fmadd_ps(v72, v73, v74);
    const __m256 v77 = _mm256_fmadd_ps(v75, v72, v76);
    const __m256 v79 = _mm256_fmadd_ps(v77, v72, v78);
    const __m256 v80 = _mm256_mul_ps(v72, v79);
    const __m256d v81l = _mm256_cvtps_pd(_mm256_castps256_ps128(v80));
    const __m256d v81h = _mm256_cvtps_pd(_mm256_extractf128_ps(v80, 1));
    const __m256d v82l = _mm256_add_pd(v71, v81l);
    const __m256d v82h = _mm256_add_pd(v71, v81h);
    const __m256d v83l = _mm256_fmadd_pd(v67l, v70l, v82l);
    const __m256d v83h = _mm256_fmadd_pd(v67h, v70h, v82h);
    const __m256d v84l = _mm256_blendv_pd(v83l, v65l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v84h = _mm256_blendv_pd(v83h, v65h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m128 v85l = _mm256_cvtpd_ps(v84l);
    const __m128 v85h = _mm256_cvtpd_ps(v84h);
    const __m256 v85 = _mm256_set_m128(v85h, v85l);
    const __m256 v87 = _mm256_mul_ps(v0, v86);
    const __m256 v88 = _mm256_max_ps(v85, v87);
    const __m256i v89 = _mm256_castps_si256(v0);
    const __m256i v91 = _mm256_add_epi32(v89, v90);
    const __m256i v93 = _mm256_cmpgt_epi32(v92, v91);
    __m256 r0 = v88;
    __m256i any1 = v93;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v95 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
        const __m256i v96 = _mm256_castps_si256(_mm256_cmp_ps(v94, v95, _CMP_EQ_OQ));
        const __m256 v97 = _mm256_xor_ps(v0, _mm256_set1_ps(-0.0f));
        const __m256 v98 = _mm256_round_ps(v97, 8);
        const __m256 v99 = _mm256_sub_ps(v98, v97);
        const __m256d v100l = _mm256_cvtps_pd(_mm256_castps256_ps128(v99));
        const __m256d v100h = _mm256_cvtps_pd(_mm256_extractf128_ps(v99, 1));
        const __m256i v101l = _mm256_castpd_si256(_mm256_cmp_pd(v63, v100l, _CMP_EQ_OQ));
        const __m256i v101h = _mm256_castpd_si256(_mm256_cmp_pd(v63, v100h, _CMP_EQ_OQ));
        const __m256i v101 = lgamma_2ulp_avx512_join_mask_avx2(v101l, v101h);
        const __m256i v104 = _mm256_castps_si256(_mm256_cmp_ps(v98, v103, _CMP_LT_OQ));
        const __m256i v106 = _mm256_castps_si256(_mm256_cmp_ps(v98, v105, _CMP_LT_OQ));
        const __m256 v107 = _mm256_sub_ps(v98, v105);
        const __m256 v108 = _mm256_blendv_ps(v107, v98, _mm256_castsi256_ps(v106));
        const __m256i v110 = _mm256_castps_si256(_mm256_cmp_ps(v108, v109, _CMP_LT_OQ));
        const __m256 v111 = _mm256_sub_ps(v108, v109);
        const __m256 v112 = _mm256_blendv_ps(v111, v108, _mm256_castsi256_ps(v110));
        const __m256i v114 = _mm256_castps_si256(_mm256_cmp_ps(v112, v113, _CMP_LT_OQ));
        const __m256 v115 = _mm256_sub_ps(v112, v113);
        const __m256 v116 = _mm256_blendv_ps(v115, v112, _mm256_castsi256_ps(v114));
        const __m256i v117 = _mm256_castps_si256(_mm256_cmp_ps(v116, v3, _CMP_LT_OQ));
        const __m256d v118l = _mm256_cvtps_pd(_mm256_castps256_ps128(v97));
        const __m256d v118h = _mm256_cvtps_pd(_mm256_extractf128_ps(v97, 1));
        const __m256d v119l = _mm256_xor_pd(v118l, _mm256_set1_pd(-0.0));
        const __m256d v119h = _mm256_xor_pd(v118h, _mm256_set1_pd(-0.0));
        const __m256d v121l = _mm256_add_pd(v119l, v120);
        const __m256d v121h = _mm256_add_pd(v119h, v120);
        const __m256d v122l = _mm256_mul_pd(v119l, v121l);
        const __m256d v122h = _mm256_mul_pd(v119h, v121h);
        const __m256d v124l = _mm256_add_pd(v122l, v123);
        const __m256d v124h = _mm256_add_pd(v122h, v123);
        const __m256d v126l = _mm256_add_pd(v122l, v125);
        const __m256d v126h = _mm256_add_pd(v122h, v125);
        const __m256d v127l = _mm256_mul_pd(v124l, v126l);
        const __m256d v127h = _mm256_mul_pd(v124h, v126h);
        const __m256d v129l = _mm256_add_pd(v122l, v128);
        const __m256d v129h = _mm256_add_pd(v122h, v128);
        const __m256d v130l = _mm256_mul_pd(v122l, v129l);
        const __m256d v130h = _mm256_mul_pd(v122h, v129h);
        const __m256d v131l = _mm256_mul_pd(v127l, v130l);
        const __m256d v131h = _mm256_mul_pd(v127h, v130h);
        const __m256d v132l = _mm256_mul_pd(v131l, v100l);
        const __m256d v132h = _mm256_mul_pd(v131h, v100h);
        const __m256d v133l = _mm256_blendv_pd(v132l, v100l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v106))));
        const __m256d v133h = _mm256_blendv_pd(v132h, v100h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v106, 1))));
        const __m256d v135l = _mm256_add_pd(v119l, v134);
        const __m256d v135h = _mm256_add_pd(v119h, v134);
        const __m256d v136l = _mm256_blendv_pd(v135l, v119l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v106))));
        const __m256d v136h = _mm256_blendv_pd(v135h, v119h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v106, 1))));
        const __m256d v138l = _mm256_add_pd(v136l, v137);
        const __m256d v138h = _mm256_add_pd(v136h, v137);
        const __m256d v139l = _mm256_mul_pd(v138l, v136l);
        const __m256d v139h = _mm256_mul_pd(v138h, v136h);
        const __m256d v141l = _mm256_add_pd(v139l, v140);
        const __m256d v141h = _mm256_add_pd(v139h, v140);
        const __m256d v142l = _mm256_mul_pd(v139l, v141l);
        const __m256d v142h = _mm256_mul_pd(v139h, v141h);
        const __m256d v143l = _mm256_mul_pd(v133l, v142l);
        const __m256d v143h = _mm256_mul_pd(v133h, v142h);
        const __m256d v144l = _mm256_blendv_pd(v143l, v133l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v110))));
        const __m256d v144h = _mm256_blendv_pd(v143h, v133h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v110, 1))));
        const __m256d v146l = _mm256_add_pd(v145, v136l);
        const __m256d v146h = _mm256_add_pd(v145, v136h);
        const __m256d v147l = _mm256_blendv_pd(v146l, v136l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v110))));
        const __m256d v147h = _mm256_blendv_pd(v146h, v136h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v110, 1))));
        const __m256d v148l = _mm256_add_pd(v147l, v66);
        const __m256d v148h = _mm256_add_pd(v147h, v66);
        const __m256d v149l = _mm256_mul_pd(v147l, v148l);
        const __m256d v149h = _mm256_mul_pd(v147h, v148h);
        const __m256d v150l = _mm256_mul_pd(v149l, v144l);
        const __m256d v150h = _mm256_mul_pd(v149h, v144h);
        const __m256d v151l = _mm256_blendv_pd(v150l, v144l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v114))));
        const __m256d v151h = _mm256_blendv_pd(v150h, v144h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v114, 1))));
        const __m256d v152l = _mm256_add_pd(v147l, v140);
        const __m256d v152h = _mm256_add_pd(v147h, v140);
        const __m256d v153l = _mm256_blendv_pd(v152l, v147l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v114))));
        const __m256d v153h = _mm256_blendv_pd(v152h, v147h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v114, 1))));
        const __m256d v154l = _mm256_mul_pd(v151l, v153l);
        const __m256d v154h = _mm256_mul_pd(v151h, v153h);
        const __m256d v155l = _mm256_blendv_pd(v154l, v151l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v117))));
        const __m256d v155h = _mm256_blendv_pd(v154h, v151h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v117, 1))));
        const __m256d v156l = _mm256_mul_pd(v100l, v100l);
        const __m256d v156h = _mm256_mul_pd(v100h, v100h);
        const __m256d v159l = _mm256_fmadd_pd(v156l, v157, v158);
        const __m256d v159h = _mm256_fmadd_pd(v156h, v157, v158);
        const __m256d v161l = _mm256_fmadd_pd(v159l, v156l, v160);
        const __m256d v161h = _mm256_fmadd_pd(v159h, v156h, v160);
        const __m256d v163l = _mm256_fmadd_pd(v156l, v161l, v162);
        const __m256d v163h = _mm256_fmadd_pd(v156h, v161h, v162);
        const __m256d v165l = _mm256_fmadd_pd(v163l, v156l, v164);
        const __m256d v165h = _mm256_fmadd_pd(v163h, v156h, v164);
        const __m256d v167l = _mm256_fmadd_pd(v165l, v156l, v166);
        const __m256d v167h = _mm256_fmadd_pd(v165h, v156h, v166);
        const __m256d v169l = _mm256_fmadd_pd(v167l, v156l, v168);
        const __m256d v169h = _mm256_fmadd_pd(v167h, v156h, v168);
        const __m256d v171l = _mm256_fmadd_pd(v156l, v169l, v170);
        const __m256d v171h = _mm256_fmadd_pd(v156h, v169h, v170);
        const __m256d v173l = _mm256_fmadd_pd(v156l, v171l, v172);
        const __m256d v173h = _mm256_fmadd_pd(v156h, v171h, v172);
        const __m256d v175l = _mm256_fmadd_pd(v173l, v156l, v174);
        const __m256d v175h = _mm256_fmadd_pd(v173h, v156h, v174);
        const __m256d v176l = _mm256_fmadd_pd(v175l, v156l, v66);
        const __m256d v176h = _mm256_fmadd_pd(v175h, v156h, v66);
        const __m256d v179l = _mm256_fmadd_pd(v177, v156l, v178);
        const __m256d v179h = _mm256_fmadd_pd(v177, v156h, v178);
        const __m256d v181l = _mm256_fmadd_pd(v179l, v156l, v180);
        const __m256d v181h = _mm256_fmadd_pd(v179h, v156h, v180);
        const __m256d v183l = _mm256_fmadd_pd(v181l, v156l, v182);
        const __m256d v183h = _mm256_fmadd_pd(v181h, v156h, v182);
        const __m256d v185l = _mm256_fmadd_pd(v156l, v183l, v184);
        const __m256d v185h = _mm256_fmadd_pd(v156h, v183h, v184);
        const __m256d v187l = _mm256_fmadd_pd(v185l, v156l, v186);
        const __m256d v187h = _mm256_fmadd_pd(v185h, v156h, v186);
        const __m256d v189l = _mm256_fmadd_pd(v187l, v156l, v188);
        const __m256d v189h = _mm256_fmadd_pd(v187h, v156h, v188);
        const __m256d v191l = _mm256_fmadd_pd(v189l, v156l, v190);
        const __m256d v191h = _mm256_fmadd_pd(v189h, v156h, v190);
        const __m256d v193l = _mm256_fmadd_pd(v156l, v191l, v192);
        const __m256d v193h = _mm256_fmadd_pd(v156h, v191h, v192);
        const __m256d v195l = _mm256_fmadd_pd(v193l, v156l, v194);
        const __m256d v195h = _mm256_fmadd_pd(v193h, v156h, v194);
        const __m256d v196l = _mm256_mul_pd(v195l, v100l);
        const __m256d v196h = _mm256_mul_pd(v195h, v100h);
        const __m256d v197l = _mm256_add_pd(v176l, v196l);
        const __m256d v197h = _mm256_add_pd(v176h, v196h);
        const __m256d v198l = _mm256_mul_pd(v155l, v197l);
        const __m256d v198h = _mm256_mul_pd(v155h, v197h);
        const __m256d v199l = _mm256_mul_pd(v176l, v176l);
        const __m256d v199h = _mm256_mul_pd(v176h, v176h);
        const __m256d v200l = _mm256_mul_pd(v196l, v196l);
        const __m256d v200h = _mm256_mul_pd(v196h, v196h);
        const __m256d v201l = _mm256_sub_pd(v199l, v200l);
        const __m256d v201h = _mm256_sub_pd(v199h, v200h);
        const __m256d v202l = _mm256_mul_pd(v118l, v100l);
        const __m256d v202h = _mm256_mul_pd(v118h, v100h);
        const __m256d v203l = _mm256_mul_pd(v201l, v202l);
        const __m256d v203h = _mm256_mul_pd(v201h, v202h);
        const __m256d v204l = _mm256_blendv_pd(v203l, v198l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v104))));
        const __m256d v204h = _mm256_blendv_pd(v203h, v198h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v104, 1))));
        const __m256d v205l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v204l);
        const __m256d v205h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v204h);
        const __m256i v206l = lgamma_2ulp_avx512_bits_f64_avx2(v205l);
        const __m256i v206h = lgamma_2ulp_avx512_bits_f64_avx2(v205h);
        const __m256i v208l = _mm256_sub_epi64(v206l, v207);
        const __m256i v208h = _mm256_sub_epi64(v206h, v207);
        const __m256i v210l = lgamma_2ulp_avx512_ashr_i64_avx2(v208l, v209);
        const __m256i v210h = lgamma_2ulp_avx512_ashr_i64_avx2(v208h, v209);
        const __m256d v211l = lgamma_2ulp_avx512_lanes_cvt_f64_i64_avx2(v210l);
        const __m256d v211h = lgamma_2ulp_avx512_lanes_cvt_f64_i64_avx2(v210h);
        const __m256i v214l = _mm256_srli_epi64(v208l, 48);
        const __m256i v214h = _mm256_srli_epi64(v208h, 48);
        const __m128i v215l = lgamma_2ulp_avx512_wrap_avx2(v214l);
        const __m128i v215h = lgamma_2ulp_avx512_wrap_avx2(v214h);
        const __m256i v215 = _mm256_set_m128i(v215h, v215l);
        const __m256d v216l = lgamma_2ulp_avx512_gather_f64_avx2(lgamma_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v215), _mm_set1_epi32(15)));
        const __m256d v216h = lgamma_2ulp_avx512_gather_f64_avx2(lgamma_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v215, 1), _mm_set1_epi32(15)));
        const __m256d v217l = _mm256_fmadd_pd(v211l, v212, v216l);
        const __m256d v217h = _mm256_fmadd_pd(v211h, v212, v216h);
        const __m256i v219l = _mm256_and_si256(v208l, v218);
        const __m256i v219h = _mm256_and_si256(v208h, v218);
        const __m256i v220l = _mm256_sub_epi64(v206l, v219l);
        const __m256i v220h = _mm256_sub_epi64(v206h, v219h);
        const __m256d v221l = _mm256_castsi256_pd(v220l);
        const __m256d v221h = _mm256_castsi256_pd(v220h);
        const __m256d v222l = lgamma_2ulp_avx512_gather_f64_avx2(lgamma_2ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v215), _mm_set1_epi32(15)));
        const __m256d v222h = lgamma_2ulp_avx512_gather_f64_avx2(lgamma_2ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v215, 1), _mm_set1_epi32(15)));
        const __m256d v224l = _mm256_fmadd_pd(v221l, v222l, v223);
        const __m256d v224h = _mm256_fmadd_pd(v221h, v222h, v223);
        const __m256d v225l = _mm256_mul_pd(v224l, v224l);
        const __m256d v225h = _mm256_mul_pd(v224h, v224h);
        const __m256d v228l = _mm256_fmadd_pd(v224l, v226, v227);
        const __m256d v228h = _mm256_fmadd_pd(v224h, v226, v227);
        const __m256d v230l = _mm256_fmadd_pd(v228l, v224l, v229);
        const __m256d v230h = _mm256_fmadd_pd(v228h, v224h, v229);
        const __m256d v232l = _mm256_fmadd_pd(v224l, v230l, v231);
        const __m256d v232h = _mm256_fmadd_pd(v224h, v230h, v231);
        const __m256d v234l = _mm256_fmadd_pd(v232l, v224l, v233);
        const __m256d v234h = _mm256_fmadd_pd(v232h, v224h, v233);
        const __m256d v236l = _mm256_fmadd_pd(v234l, v224l, v235);
        const __m256d v236h = _mm256_fmadd_pd(v234h, v224h, v235);
        const __m256d v238l = _mm256_fmadd_pd(v236l, v224l, v237);
        const __m256d v238h = _mm256_fmadd_pd(v236h, v224h, v237);
        const __m256d v240l = _mm256_fmadd_pd(v224l, v238l, v239);
        const __m256d v240h = _mm256_fmadd_pd(v224h, v238h, v239);
        const __m256d v242l = _mm256_fmadd_pd(v240l, v224l, v241);
        const __m256d v242h = _mm256_fmadd_pd(v240h, v224h, v241);
        const __m256d v243l = _mm256_fmadd_pd(v225l, v242l, v224l);
        const __m256d v243h = _mm256_fmadd_pd(v225h, v242h, v224h);
        const __m256d v244l = _mm256_add_pd(v217l, v243l);
        const __m256d v244h = _mm256_add_pd(v217h, v243h);
        const __m256d v245l = _mm256_xor_pd(v244l, _mm256_set1_pd(-0.0));
        const __m256d v245h = _mm256_xor_pd(v244h, _mm256_set1_pd(-0.0));
        const __m256i v246l = _mm256_castpd_si256(v118l);
        const __m256i v246h = _mm256_castpd_si256(v118h);
        const __m256i v247l = _mm256_sub_epi64(v246l, v207);
        const __m256i v247h = _mm256_sub_epi64(v246h, v207);
        const __m256i v248l = _mm256_srli_epi64(v247l, 48);
        const __m256i v248h = _mm256_srli_epi64(v247h, 48);
        const __m128i v249l = lgamma_2ulp_avx512_wrap_avx2(v248l);
        const __m128i v249h = lgamma_2ulp_avx512_wrap_avx2(v248h);
        const __m256i v249 = _mm256_set_m128i(v249h, v249l);
        const __m256d v250l = lgamma_2ulp_avx512_gather_f64_avx2(lgamma_2ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v249), _mm_set1_epi32(15)));
        const __m256d v250h = lgamma_2ulp_avx512_gather_f64_avx2(lgamma_2ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v249, 1), _mm_set1_epi32(15)));
        const __m256i v251l = _mm256_and_si256(v247l, v218);
        const __m256i v251h = _mm256_and_si256(v247h, v218);
        const __m256i v252l = _mm256_sub_epi64(v246l, v251l);
        const __m256i v252h = _mm256_sub_epi64(v246h, v251h);
        const __m256d v253l = _mm256_castsi256_pd(v252l);
        const __m256d v253h = _mm256_castsi256_pd(v252h);
        const __m256d v254l = _mm256_fmadd_pd(v250l, v253l, v223);
        const __m256d v254h = _mm256_fmadd_pd(v250h, v253h, v223);
        const __m256d v255l = _mm256_mul_pd(v254l, v254l);
        const __m256d v255h = _mm256_mul_pd(v254h, v254h);
        const __m256d v256l = _mm256_fmadd_pd(v233, v254l, v235);
        const __m256d v256h = _mm256_fmadd_pd(v233, v254h, v235);
        const __m256d v257l = _mm256_fmadd_pd(v256l, v254l, v237);
        const __m256d v257h = _mm256_fmadd_pd(v256h, v254h, v237);
        const __m256d v258l = _mm256_fmadd_pd(v257l, v254l, v239);
        const __m256d v258h = _mm256_fmadd_pd(v257h, v254h, v239);
        const __m256d v259l = _mm256_fmadd_pd(v258l, v254l, v241);
        const __m256d v259h = _mm256_fmadd_pd(v258h, v254h, v241);
        const __m256d v260l = _mm256_fmadd_pd(v255l, v259l, v254l);
        const __m256d v260h = _mm256_fmadd_pd(v255h, v259h, v254h);
        const __m256i v261l = lgamma_2ulp_avx512_ashr_i64_avx2(v247l, v209);
        const __m256i v261h = lgamma_2ulp_avx512_ashr_i64_avx2(v247h, v209);
        const __m256d v262l = lgamma_2ulp_avx512_lanes_cvt_f64_i64_avx2(v261l);
        const __m256d v262h = lgamma_2ulp_avx512_lanes_cvt_f64_i64_avx2(v261h);
        const __m256d v263l = lgamma_2ulp_avx512_gather_f64_avx2(lgamma_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v249), _mm_set1_epi32(15)));
        const __m256d v263h = lgamma_2ulp_avx512_gather_f64_avx2(lgamma_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v249, 1), _mm_set1_epi32(15)));
        const __m256d v264l = _mm256_fmadd_pd(v212, v262l, v263l);
        const __m256d v264h = _mm256_fmadd_pd(v212, v262h, v263h);
        const __m256d v265l = _mm256_add_pd(v260l, v264l);
        const __m256d v265h = _mm256_add_pd(v260h, v264h);
        const __m256d v266l = _mm256_sub_pd(v265l, v66);
        const __m256d v266h = _mm256_sub_pd(v265h, v66);
        const __m256d v268l = _mm256_sub_pd(v118l, v267);
        const __m256d v268h = _mm256_sub_pd(v118h, v267);
        const __m256d v270l = _mm256_fmadd_pd(v266l, v268l, v269);
        const __m256d v270h = _mm256_fmadd_pd(v266h, v268h, v269);
        const __m256d v271l = _mm256_div_pd(v66, v118l);
        const __m256d v271h = _mm256_div_pd(v66, v118h);
        const __m256d v272l = _mm256_mul_pd(v271l, v271l);
        const __m256d v272h = _mm256_mul_pd(v271h, v271h);
        const __m256d v275l = _mm256_fmadd_pd(v273, v272l, v274);
        const __m256d v275h = _mm256_fmadd_pd(v273, v272h, v274);
        const __m256d v277l = _mm256_fmadd_pd(v275l, v272l, v276);
        const __m256d v277h = _mm256_fmadd_pd(v275h, v272h, v276);
        const __m256d v279l = _mm256_fmadd_pd(v272l, v277l, v278);
        const __m256d v279h = _mm256_fmadd_pd(v272h, v277h, v278);
        const __m256d v280l = _mm256_mul_pd(v279l, v271l);
        const __m256d v280h = _mm256_mul_pd(v279h, v271h);
        const __m256d v281l = _mm256_add_pd(v270l, v280l);
        const __m256d v281h = _mm256_add_pd(v270h, v280h);
        const __m256d v282l = _mm256_xor_pd(v281l, _mm256_set1_pd(-0.0));
        const __m256d v282h = _mm256_xor_pd(v281h, _mm256_set1_pd(-0.0));
        const __m256d v283l = _mm256_sub_pd(v282l, v244l);
        const __m256d v283h = _mm256_sub_pd(v282h, v244h);
        const __m256d v284l = _mm256_blendv_pd(v283l, v245l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v104))));
        const __m256d v284h = _mm256_blendv_pd(v283h, v245h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v104, 1))));
        const __m256d v285l = _mm256_blendv_pd(v284l, v102, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v101))));
        const __m256d v285h = _mm256_blendv_pd(v284h, v102, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v101, 1))));
        const __m128 v286l = _mm256_cvtpd_ps(v285l);
        const __m128 v286h = _mm256_cvtpd_ps(v285h);
        const __m256 v286 = _mm256_set_m128(v286h, v286l);
        const __m256 v287 = _mm256_sub_ps(v0, v0);
        const __m256 v288 = _mm256_add_ps(v286, v287);
        const __m256 v289 = _mm256_blendv_ps(v288, v94, _mm256_castsi256_ps(v96));
        r0 = _mm256_blendv_ps(r0, v289, _mm256_castsi256_ps(v93));
    }
    _mm256_storeu_ps(y, r0);
}

static LGAMMA_2ULP_AVX512_AVX2_TARGET void lgamma_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        lgamma_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_2ULP_AVX512_AVX512 __mmask8 lgamma_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_2ULP_AVX512_AVX512 __m512i lgamma_2ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_2ULP_AVX512_AVX512 __m512d lgamma_2ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_2ULP_AVX512_AVX512 void lgamma_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(0x1.f9574ep-13f); /* 0.000240965383 */
    const __m512 v10 = _mm512_set1_ps(0x1.601b38p-13f); /* 0.000167897379 */
    const __m512 v12 = _mm512_set1_ps(0x1.83937p-13f); /* 0.000184810604 */
    const __m512 v14 = _mm512_set1_ps(-0x1.16348cp-11f); /* -0.000530634425 */
    const __m512 v16 = _mm512_set1_ps(0x1.cee9f6p-11f); /* 0.000882938213 */
    const __m512 v18 = _mm512_set1_ps(-0x1.11974ap-9f); /* -0.00208733347 */
    const __m512 v20 = _mm512_set1_ps(0x1.48026p-8f); /* 0.00500502437 */
    const __m512 v22 = _mm512_set1_ps(-0x1.95d98p-7f); /* -0.0123855472 */
    const __m512 v24 = _mm512_set1_ps(0x1.0e0beap-5f); /* 0.0329646654 */
    const __m512d v27 = _mm512_set1_pd(-0x1.9ae6498545a15p-4); /* -0.10031727522832797 */
    const __m512d v29 = _mm512_set1_pd(0x1.b0ee609c3b6b5p-2); /* 0.42278433755459882 */
    const __m512 v35 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v39 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v41 = _mm512_set1_ps(0x1.b5398p-4f); /* 0.106744289 */
    const __m512 v42 = _mm512_set1_ps(-0x1.03067ap-2f); /* -0.252954394 */
    const __m512 v44 = _mm512_set1_ps(0x1.558678p-2f); /* 0.33352077 */
    const __m512 v46 = _mm512_set1_ps(-0x1.fffe8ap-2f); /* -0.499994427 */
    const __m512 v52 = _mm512_set1_ps(0x1.7f779ep-20f); /* 1.42852684e-06 */
    const __m512 v56 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512d v63 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v66 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v69 = _mm512_set1_pd(0x1.fffdc524ffbfdp-2); /* 0.49999149359058476 */
    const __m512d v71 = _mm512_set1_pd(0x1.acf88e000476dp-2); /* 0.41891691088777955 */
    const __m512 v73 = _mm512_set1_ps(0x1.ddd0ap-13f); /* 0.000227839919 */
    const __m512 v74 = _mm512_set1_ps(-0x1.3279ep-9f); /* -0.00233822688 */
    const __m512 v76 = _mm512_set1_ps(-0x1.883a06p-12f); /* -0.000374056486 */
    const __m512 v78 = _mm512_set1_ps(0x1.55e6eap-4f); /* 0.0834721699 */
    const __m512 v86 = _mm512_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m512i v90 = _mm512_set1_epi32(-1);
    const __m512i v92 = _mm512_set1_epi32(-889192449); /* 0xcaffffff */
    const __m512 v94 = _mm512_set1_ps(INFINITY);
    const __m512d v102 = _mm512_set1_pd(INFINITY);
    const __m512 v103 = _mm512_set1_ps(0x1.4p+3f); /* 10 */
    const __m512 v105 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512 v109 = _mm512_set1_ps(0x1p+2f); /* 4 */
    const __m512 v113 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v120 = _mm512_set1_pd(0x1.cp+2); /* 7 */
    const __m512d v123 = _mm512_set1_pd(0x1.8p+3); /* 12 */
    const __m512d v125 = _mm512_set1_pd(0x1.4p+3); /* 10 */
    const __m512d v128 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v134 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v137 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v140 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v145 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v157 = _mm512_set1_pd(-0x1.0423bac8ca3fbp-38); /* -3.696805618642206e-12 */
    const __m512d v158 = _mm512_set1_pd(0x1.cae7675c18607p-34); /* 1.0434267116911005e-10 */
    const __m512d v160 = _mm512_set1_pd(0x1.57bc3fc384334p-28); /* 5.0020076444692229e-09 */
    const __m512d v162 = _mm512_set1_pd(-0x1.b9986666c225dp-23); /* -2.0563384169776071e-07 */
    const __m512d v164 = _mm512_set1_pd(-0x1.4fad41fc34fbbp-20); /* -1.2504934821426706e-06 */
    const __m512d v166 = _mm512_set1_pd(0x1.0c8a78cd9f9d2p-13); /* 0.0001280502823881162 */
    const __m512d v168 = _mm512_set1_pd(-0x1.317112ce3a2a8p-10); /* -0.0011651675918590652 */
    const __m512d v170 = _mm512_set1_pd(-0x1.3b4af28483e21p-7); /* -0.009621971527876973 */
    const __m512d v172 = _mm512_set1_pd(0x1.5512320b43fbep-3); /* 0.16653861138229148 */
    const __m512d v174 = _mm512_set1_pd(-0x1.4fcf4026afa2ep-1); /* -0.6558780715202539 */
    const __m512d v177 = _mm512_set1_pd(0x1.11d065bfaf067p-37); /* 7.7822634399050708e-12 */
    const __m512d v178 = _mm512_set1_pd(-0x1.44b4cedca388fp-30); /* -1.18127457048702e-09 */
    const __m512d v180 = _mm512_set1_pd(0x1.a44b7ba22d629p-28); /* 6.1160951044814161e-09 */
    const __m512d v182 = _mm512_set1_pd(0x1.302509dbc0de3p-20); /* 1.1330272319816959e-06 */
    const __m512d v184 = _mm512_set1_pd(-0x1.51ce8af47eabep-16); /* -2.0134854780788239e-05 */
    const __m512d v186 = _mm512_set1_pd(-0x1.c364fe6f1563dp-13); /* -0.00021524167411495098 */
    const __m512d v188 = _mm512_set1_pd(0x1.d919c527f60b2p-8); /* 0.0072189432466630999 */
    const __m512d v190 = _mm512_set1_pd(-0x1.59af103c34092p-5); /* -0.042197734555544333 */
    const __m512d v192 = _mm512_set1_pd(-0x1.5815e8fa27048p-5); /* -0.042002635034095237 */
    const __m512d v194 = _mm512_set1_pd(0x1.2788cfc6fb619p-1); /* 0.57721566490153287 */
    const __m512i v207 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512d v212 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v218 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v223 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v226 = _mm512_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m512d v227 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v229 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v231 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v233 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v235 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v237 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v239 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v241 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v267 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v269 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v273 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v274 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v276 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v278 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512 t0_0 = _mm512_loadu_ps(lgamma_2ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(lgamma_2ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(lgamma_2ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(lgamma_2ulp_avx512_table1 + 16);
    const __m512d t2_0 = _mm512_loadu_pd(lgamma_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(lgamma_2ulp_avx512_table2 + 8);
    const __m512d t3_0 = _mm512_loadu_pd(lgamma_2ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(lgamma_2ulp_avx512_table3 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v0, v3, _CMP_LE_OQ);
    const __m512 v5 = _mm512_sub_ps(v0, v3);
    const __m512 v6 = _mm512_mask_blend_ps(v4, v5, v0);
    const __m512 v7 = _mm512_sub_ps(v6, v3);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512 v11 = _mm512_fmadd_ps(v9, v7, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v7, v12);
    const __m512 v15 = _mm512_fmadd_ps(v7, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v7, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v7, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v7, v19, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v7, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v7, v24);
    const __m512d v26l = _mm512_cvtps_pd(_mm512_castps512_ps256(v25));
    const __m512d v26h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v25, 1));
    const __m512d v28l = _mm512_fmadd_pd(v8l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v8h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v8l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v8h, v28h, v29);
    const __m512d v31l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v31h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v32l = _mm512_mul_pd(v8l, v31l);
    const __m512d v32h = _mm512_mul_pd(v8h, v31h);
    const __m512d v33l = _mm512_mul_pd(v30l, v32l);
    const __m512d v33h = _mm512_mul_pd(v30h, v32h);
    const __m512 v34 = _mm512_getmant_ps(v0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v36 = _mm512_add_ps(v34, v35);
    const __m512i v37 = _mm512_castps_si512(v36);
    const __m512 v38 = _mm512_permutex2var_ps(t0_0, v37, t0_1);
    const __m512 v40 = _mm512_fmadd_ps(v34, v38, v39);
    const __m512 v43 = _mm512_fmadd_ps(v41, v40, v42);
    const __m512 v45 = _mm512_fmadd_ps(v40, v43, v44);
    const __m512 v47 = _mm512_fmadd_ps(v45, v40, v46);
    const __m512 v48 = _mm512_mul_ps(v40, v40);
    const __m512 v49 = _mm512_getexp_ps(v0);
    const __m512 v50 = _mm512_getexp_ps(v34);
    const __m512 v51 = _mm512_sub_ps(v49, v50);
    const __m512 v53 = _mm512_mul_ps(v51, v52);
    const __m512 v54 = _mm512_fmadd_ps(v47, v48, v53);
    const __m512d v55l = _mm512_cvtps_pd(_mm512_castps512_ps256(v54));
    const __m512d v55h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v54, 1));
    const __m512 v57 = _mm512_permutex2var_ps(t1_0, v37, t1_1);
    const __m512 v58 = _mm512_fmadd_ps(v51, v56, v57);
    const __m512d v59l = _mm512_cvtps_pd(_mm512_castps512_ps256(v58));
    const __m512d v59h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v58, 1));
    const __m512d v60l = _mm512_cvtps_pd(_mm512_castps512_ps256(v40));
    const __m512d v60h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v40, 1));
    const __m512d v61l = _mm512_add_pd(v59l, v60l);
    const __m512d v61h = _mm512_add_pd(v59h, v60h);
    const __m512d v62l = _mm512_add_pd(v55l, v61l);
    const __m512d v62h = _mm512_add_pd(v55h, v61h);
    const __m512d v64l = _mm512_mask_blend_pd((__mmask8)v4, v63, v62l);
    const __m512d v64h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v4), v63, v62h);
    const __m512d v65l = _mm512_sub_pd(v33l, v64l);
    const __m512d v65h = _mm512_sub_pd(v33h, v64h);
    const __m512d v67l = _mm512_sub_pd(v62l, v66);
    const __m512d v67h = _mm512_sub_pd(v62h, v66);
    const __m512d v68l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v68h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v70l = _mm512_sub_pd(v68l, v69);
    const __m512d v70h = _mm512_sub_pd(v68h, v69);
    const __m512 v72 = _mm512_div_ps(v3, v0);
    const __m512 v75 = _mm512_fmadd_ps(v72, v73, v74);
    const __m512 v77 = _mm512_fmadd_ps(v75, v72, v76);
    const __m512 v79 = _mm512_fmadd_ps(v77, v72, v78);
    const __m512 v80 = _mm512_mul_ps(v72, v79);
    const __m512d v81l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80));
    const __m512d v81h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80, 1));
    const __m512d v82l = _mm512_add_pd(v71, v81l);
    const __m512d v82h = _mm512_add_pd(v71, v81h);
    const __m512d v83l = _mm512_fmadd_pd(v67l, v70l, v82l);
    const __m512d v83h = _mm512_fmadd_pd(v67h, v70h, v82h);
    const __m512d v84l = _mm512_mask_blend_pd((__mmask8)v2, v83l, v65l);
    const __m512d v84h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v2), v83h, v65h);
    const __m256 v85l = _mm512_cvtpd_ps(v84l);
    const __m256 v85h = _mm512_cvtpd_ps(v84h);
    const __m512 v85 = _mm512_insertf32x8(_mm512_castps256_ps512(v85l), v85h, 1);
    const __m512 v87 = _mm512_mul_ps(v0, v86);
    const __m512 v88 = _mm512_max_ps(v85, v87);
    const __m512i v89 = _mm512_castps_si512(v0);
    const __m512i v91 = _mm512_add_epi32(v89, v90);
    const __mmask16 v93 = _mm512_cmplt_epi32_mask(v91, v92);
    __m512 r0 = v88;
    __mmask16 any1 = v93;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v95 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v96 = _mm512_cmp_ps_mask(v94, v95, _CMP_EQ_OQ);
        const __m512 v97 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MIN)));
        const __m512 v98 = _mm512_roundscale_ps(v97, 8);
        const __m512 v99 = _mm512_sub_ps(v98, v97);
        const __m512d v100l = _mm512_cvtps_pd(_mm512_castps512_ps256(v99));
        const __m512d v100h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v99, 1));
        const __mmask8 v101l = _mm512_cmp_pd_mask(v63, v100l, _CMP_EQ_OQ);
        const __mmask8 v101h = _mm512_cmp_pd_mask(v63, v100h, _CMP_EQ_OQ);
        const __mmask16 v101 = _mm512_kunpackb(v101h, v101l);
        const __mmask16 v104 = _mm512_cmp_ps_mask(v98, v103, _CMP_LT_OQ);
        const __mmask16 v106 = _mm512_cmp_ps_mask(v98, v105, _CMP_LT_OQ);
        const __m512 v107 = _mm512_sub_ps(v98, v105);
        const __m512 v108 = _mm512_mask_blend_ps(v106, v107, v98);
        const __mmask16 v110 = _mm512_cmp_ps_mask(v108, v109, _CMP_LT_OQ);
        const __m512 v111 = _mm512_sub_ps(v108, v109);
        const __m512 v112 = _mm512_mask_blend_ps(v110, v111, v108);
        const __mmask16 v114 = _mm512_cmp_ps_mask(v112, v113, _CMP_LT_OQ);
        const __m512 v115 = _mm512_sub_ps(v112, v113);
        const __m512 v116 = _mm512_mask_blend_ps(v114, v115, v112);
        const __mmask16 v117 = _mm512_cmp_ps_mask(v116, v3, _CMP_LT_OQ);
        const __m512d v118l = _mm512_cvtps_pd(_mm512_castps512_ps256(v97));
        const __m512d v118h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v97, 1));
        const __m512d v119l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v118l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v119h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v118h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v121l = _mm512_add_pd(v119l, v120);
        const __m512d v121h = _mm512_add_pd(v119h, v120);
        const __m512d v122l = _mm512_mul_pd(v119l, v121l);
        const __m512d v122h = _mm512_mul_pd(v119h, v121h);
        const __m512d v124l = _mm512_add_pd(v122l, v123);
        const __m512d v124h = _mm512_add_pd(v122h, v123);
        const __m512d v126l = _mm512_add_pd(v122l, v125);
        const __m512d v126h = _mm512_add_pd(v122h, v125);
        const __m512d v127l = _mm512_mul_pd(v124l, v126l);
        const __m512d v127h = _mm512_mul_pd(v124h, v126h);
        const __m512d v129l = _mm512_add_pd(v122l, v128);
        const __m512d v129h = _mm512_add_pd(v122h, v128);
        const __m512d v130l = _mm512_mul_pd(v122l, v129l);
        const __m512d v130h = _mm512_mul_pd(v122h, v129h);
        const __m512d v131l = _mm512_mul_pd(v127l, v130l);
        const __m512d v131h = _mm512_mul_pd(v127h, v130h);
        const __m512d v132l = _mm512_mul_pd(v131l, v100l);
        const __m512d v132h = _mm512_mul_pd(v131h, v100h);
        const __m512d v133l = _mm512_mask_blend_pd((__mmask8)v106, v132l, v100l);
        const __m512d v133h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v106), v132h, v100h);
        const __m512d v135l = _mm512_add_pd(v119l, v134);
        const __m512d v135h = _mm512_add_pd(v119h, v134);
        const __m512d v136l = _mm512_mask_blend_pd((__mmask8)v106, v135l, v119l);
        const __m512d v136h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v106), v135h, v119h);
        const __m512d v138l = _mm512_add_pd(v136l, v137);
        const __m512d v138h = _mm512_add_pd(v136h, v137);
        const __m512d v139l = _mm512_mul_pd(v138l, v136l);
        const __m512d v139h = _mm512_mul_pd(v138h, v136h);
        const __m512d v141l = _mm512_add_pd(v139l, v140);
        const __m512d v141h = _mm512_add_pd(v139h, v140);
        const __m512d v142l = _mm512_mul_pd(v139l, v141l);
        const __m512d v142h = _mm512_mul_pd(v139h, v141h);
        const __m512d v143l = _mm512_mul_pd(v133l, v142l);
        const __m512d v143h = _mm512_mul_pd(v133h, v142h);
        const __m512d v144l = _mm512_mask_blend_pd((__mmask8)v110, v143l, v133l);
        const __m512d v144h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v110), v143h, v133h);
        const __m512d v146l = _mm512_add_pd(v145, v136l);
        const __m512d v146h = _mm512_add_pd(v145, v136h);
        const __m512d v147l = _mm512_mask_blend_pd((__mmask8)v110, v146l, v136l);
        const __m512d v147h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v110), v146h, v136h);
        const __m512d v148l = _mm512_add_pd(v147l, v66);
        const __m512d v148h = _mm512_add_pd(v147h, v66);
        const __m512d v149l = _mm512_mul_pd(v147l, v148l);
        const __m512d v149h = _mm512_mul_pd(v147h, v148h);
        const __m512d v150l = _mm512_mul_pd(v149l, v144l);
        const __m512d v150h = _mm512_mul_pd(v149h, v144h);
        const __m512d v151l = _mm512_mask_blend_pd((__mmask8)v114, v150l, v144l);
        const __m512d v151h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v114), v150h, v144h);
        const __m512d v152l = _mm512_add_pd(v147l, v140);
        const __m512d v152h = _mm512_add_pd(v147h, v140);
        const __m512d v153l = _mm512_mask_blend_pd((__mmask8)v114, v152l, v147l);
        const __m512d v153h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v114), v152h, v147h);
        const __m512d v154l = _mm512_mul_pd(v151l, v153l);
        const __m512d v154h = _mm512_mul_pd(v151h, v153h);
        const __m512d v155l = _mm512_mask_blend_pd((__mmask8)v117, v154l, v151l);
        const __m512d v155h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v117), v154h, v151h);
        const __m512d v156l = _mm512_mul_pd(v100l, v100l);
        const __m512d v156h = _mm512_mul_pd(v100h, v100h);
        const __m512d v159l = _mm512_fmadd_pd(v156l, v157, v158);
        const __m512d v159h = _mm512_fmadd_pd(v156h, v157, v158);
        const __m512d v161l = _mm512_fmadd_pd(v159l, v156l, v160);
        const __m512d v161h = _mm512_fmadd_pd(v159h, v156h, v160);
        const __m512d v163l = _mm512_fmadd_pd(v156l, v161l, v162);
        const __m512d v163h = _mm512_fmadd_pd(v156h, v161h, v162);
        const __m512d v165l = _mm512_fmadd_pd(v163l, v156l, v164);
        const __m512d v165h = _mm512_fmadd_pd(v163h, v156h, v164);
        const __m512d v167l = _mm512_fmadd_pd(v165l, v156l, v166);
        const __m512d v167h = _mm512_fmadd_pd(v165h, v156h, v166);
        const __m512d v169l = _mm512_fmadd_pd(v167l, v156l, v168);
        const __m512d v169h = _mm512_fmadd_pd(v167h, v156h, v168);
        const __m512d v171l = _mm512_fmadd_pd(v156l, v169l, v170);
        const __m512d v171h = _mm512_fmadd_pd(v156h, v169h, v170);
        const __m512d v173l = _mm512_fmadd_pd(v156l, v171l, v172);
        const __m512d v173h = _mm512_fmadd_pd(v156h, v171h, v172);
        const __m512d v175l = _mm512_fmadd_pd(v173l, v156l, v174);
        const __m512d v175h = _mm512_fmadd_pd(v173h, v156h, v174);
        const __m512d v176l = _mm512_fmadd_pd(v175l, v156l, v66);
        const __m512d v176h = _mm512_fmadd_pd(v175h, v156h, v66);
        const __m512d v179l = _mm512_fmadd_pd(v177, v156l, v178);
        const __m512d v179h = _mm512_fmadd_pd(v177, v156h, v178);
        const __m512d v181l = _mm512_fmadd_pd(v179l, v156l, v180);
        const __m512d v181h = _mm512_fmadd_pd(v179h, v156h, v180);
        const __m512d v183l = _mm512_fmadd_pd(v181l, v156l, v182);
        const __m512d v183h = _mm512_fmadd_pd(v181h, v156h, v182);
        const __m512d v185l = _mm512_fmadd_pd(v156l, v183l, v184);
        const __m512d v185h = _mm512_fmadd_pd(v156h, v183h, v184);
        const __m512d v187l = _mm512_fmadd_pd(v185l, v156l, v186);
        const __m512d v187h = _mm512_fmadd_pd(v185h, v156h, v186);
        const __m512d v189l = _mm512_fmadd_pd(v187l, v156l, v188);
        const __m512d v189h = _mm512_fmadd_pd(v187h, v156h, v188);
        const __m512d v191l = _mm512_fmadd_pd(v189l, v156l, v190);
        const __m512d v191h = _mm512_fmadd_pd(v189h, v156h, v190);
        const __m512d v193l = _mm512_fmadd_pd(v156l, v191l, v192);
        const __m512d v193h = _mm512_fmadd_pd(v156h, v191h, v192);
        const __m512d v195l = _mm512_fmadd_pd(v193l, v156l, v194);
        const __m512d v195h = _mm512_fmadd_pd(v193h, v156h, v194);
        const __m512d v196l = _mm512_mul_pd(v195l, v100l);
        const __m512d v196h = _mm512_mul_pd(v195h, v100h);
        const __m512d v197l = _mm512_add_pd(v176l, v196l);
        const __m512d v197h = _mm512_add_pd(v176h, v196h);
        const __m512d v198l = _mm512_mul_pd(v155l, v197l);
        const __m512d v198h = _mm512_mul_pd(v155h, v197h);
        const __m512d v199l = _mm512_mul_pd(v176l, v176l);
        const __m512d v199h = _mm512_mul_pd(v176h, v176h);
        const __m512d v200l = _mm512_mul_pd(v196l, v196l);
        const __m512d v200h = _mm512_mul_pd(v196h, v196h);
        const __m512d v201l = _mm512_sub_pd(v199l, v200l);
        const __m512d v201h = _mm512_sub_pd(v199h, v200h);
        const __m512d v202l = _mm512_mul_pd(v118l, v100l);
        const __m512d v202h = _mm512_mul_pd(v118h, v100h);
        const __m512d v203l = _mm512_mul_pd(v201l, v202l);
        const __m512d v203h = _mm512_mul_pd(v201h, v202h);
        const __m512d v204l = _mm512_mask_blend_pd((__mmask8)v104, v203l, v198l);
        const __m512d v204h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v104), v203h, v198h);
        const __m512d v205l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v204l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v205h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v204h), _mm512_set1_epi64(INT64_MAX)));
        const __m512i v206l = lgamma_2ulp_avx512_bits_f64_avx512(v205l);
        const __m512i v206h = lgamma_2ulp_avx512_bits_f64_avx512(v205h);
        const __m512i v208l = _mm512_sub_epi64(v206l, v207);
        const __m512i v208h = _mm512_sub_epi64(v206h, v207);
        const __m512i v210l = _mm512_srai_epi64(v208l, 52);
        const __m512i v210h = _mm512_srai_epi64(v208h, 52);
        const __m512d v211l = _mm512_cvtepi64_pd(v210l);
        const __m512d v211h = _mm512_cvtepi64_pd(v210h);
        const __m512i v214l = _mm512_srli_epi64(v208l, 48);
        const __m512i v214h = _mm512_srli_epi64(v208h, 48);
        const __m256i v215l = _mm512_cvtepi64_epi32(v214l);
        const __m256i v215h = _mm512_cvtepi64_epi32(v214h);
        const __m512i v215 = _mm512_inserti32x8(_mm512_castsi256_si512(v215l), v215h, 1);
        const __m512d v216l = lgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v215), t2_0, t2_1);
        const __m512d v216h = lgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v215, 1), t2_0, t2_1);
        const __m512d v217l = _mm512_fmadd_pd(v211l, v212, v216l);
        const __m512d v217h = _mm512_fmadd_pd(v211h, v212, v216h);
        const __m512i v219l = _mm512_and_si512(v208l, v218);
        const __m512i v219h = _mm512_and_si512(v208h, v218);
        const __m512i v220l = _mm512_sub_epi64(v206l, v219l);
        const __m512i v220h = _mm512_sub_epi64(v206h, v219h);
        const __m512d v221l = _mm512_castsi512_pd(v220l);
        const __m512d v221h = _mm512_castsi512_pd(v220h);
        const __m512d v222l = lgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v215), t3_0, t3_1);
        const __m512d v222h = lgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v215, 1), t3_0, t3_1);
        const __m512d v224l = _mm512_fmadd_pd(v221l, v222l, v223);
        const __m512d v224h = _mm512_fmadd_pd(v221h, v222h, v223);
        const __m512d v225l = _mm512_mul_pd(v224l, v224l);
        const __m512d v225h = _mm512_mul_pd(v224h, v224h);
        const __m512d v228l = _mm512_fmadd_pd(v224l, v226, v227);
        const __m512d v228h = _mm512_fmadd_pd(v224h, v226, v227);
        const __m512d v230l = _mm512_fmadd_pd(v228l, v224l, v229);
        const __m512d v230h = _mm512_fmadd_pd(v228h, v224h, v229);
        const __m512d v232l = _mm512_fmadd_pd(v224l, v230l, v231);
        const __m512d v232h = _mm512_fmadd_pd(v224h, v230h, v231);
        const __m512d v234l = _mm512_fmadd_pd(v232l, v224l, v233);
        const __m512d v234h = _mm512_fmadd_pd(v232h, v224h, v233);
        const __m512d v236l = _mm512_fmadd_pd(v234l, v224l, v235);
        const __m512d v236h = _mm512_fmadd_pd(v234h, v224h, v235);
        const __m512d v238l = _mm512_fmadd_pd(v236l, v224l, v237);
        const __m512d v238h = _mm512_fmadd_pd(v236h, v224h, v237);
        const __m512d v240l = _mm512_fmadd_pd(v224l, v238l, v239);
        const __m512d v240h = _mm512_fmadd_pd(v224h, v238h, v239);
        const __m512d v242l = _mm512_fmadd_pd(v240l, v224l, v241);
        const __m512d v242h = _mm512_fmadd_pd(v240h, v224h, v241);
        const __m512d v243l = _mm512_fmadd_pd(v225l, v242l, v224l);
        const __m512d v243h = _mm512_fmadd_pd(v225h, v242h, v224h);
        const __m512d v244l = _mm512_add_pd(v217l, v243l);
        const __m512d v244h = _mm512_add_pd(v217h, v243h);
        const __m512d v245l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v244l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v245h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v244h), _mm512_set1_epi64(INT64_MIN)));
        const __m512i v246l = _mm512_castpd_si512(v118l);
        const __m512i v246h = _mm512_castpd_si512(v118h);
        const __m512i v247l = _mm512_sub_epi64(v246l, v207);
        const __m512i v247h = _mm512_sub_epi64(v246h, v207);
        const __m512i v248l = _mm512_srli_epi64(v247l, 48);
        const __m512i v248h = _mm512_srli_epi64(v247h, 48);
        const __m256i v249l = _mm512_cvtepi64_epi32(v248l);
        const __m256i v249h = _mm512_cvtepi64_epi32(v248h);
        const __m512i v249 = _mm512_inserti32x8(_mm512_castsi256_si512(v249l), v249h, 1);
        const __m512d v250l = lgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v249), t3_0, t3_1);
        const __m512d v250h = lgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v249, 1), t3_0, t3_1);
        const __m512i v251l = _mm512_and_si512(v247l, v218);
        const __m512i v251h = _mm512_and_si512(v247h, v218);
        const __m512i v252l = _mm512_sub_epi64(v246l, v251l);
        const __m512i v252h = _mm512_sub_epi64(v246h, v251h);
        const __m512d v253l = _mm512_castsi512_pd(v252l);
        const __m512d v253h = _mm512_castsi512_pd(v252h);
        const __m512d v254l = _mm512_fmadd_pd(v250l, v253l, v223);
        const __m512d v254h = _mm512_fmadd_pd(v250h, v253h, v223);
        const __m512d v255l = _mm512_mul_pd(v254l, v254l);
        const __m512d v255h = _mm512_mul_pd(v254h, v254h);
        const __m512d v256l = _mm512_fmadd_pd(v233, v254l, v235);
        const __m512d v256h = _mm512_fmadd_pd(v233, v254h, v235);
        const __m512d v257l = _mm512_fmadd_pd(v256l, v254l, v237);
        const __m512d v257h = _mm512_fmadd_pd(v256h, v254h, v237);
        const __m512d v258l = _mm512_fmadd_pd(v257l, v254l, v239);
        const __m512d v258h = _mm512_fmadd_pd(v257h, v254h, v239);
        const __m512d v259l = _mm512_fmadd_pd(v258l, v254l, v241);
        const __m512d v259h = _mm512_fmadd_pd(v258h, v254h, v241);
        const __m512d v260l = _mm512_fmadd_pd(v255l, v259l, v254l);
        const __m512d v260h = _mm512_fmadd_pd(v255h, v259h, v254h);
        const __m512i v261l = _mm512_srai_epi64(v247l, 52);
        const __m512i v261h = _mm512_srai_epi64(v247h, 52);
        const __m512d v262l = _mm512_cvtepi64_pd(v261l);
        const __m512d v262h = _mm512_cvtepi64_pd(v261h);
        const __m512d v263l = lgamma_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v249), t2_0, t2_1);
        const __m512d v263h = lgamma_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v249, 1), t2_0, t2_1);
        const __m512d v264l = _mm512_fmadd_pd(v212, v262l, v263l);
        const __m512d v264h = _mm512_fmadd_pd(v212, v262h, v263h);
        const __m512d v265l = _mm512_add_pd(v260l, v264l);
        const __m512d v265h = _mm512_add_pd(v260h, v264h);
        const __m512d v266l = _mm512_sub_pd(v265l, v66);
        const __m512d v266h = _mm512_sub_pd(v265h, v66);
        const __m512d v268l = _mm512_sub_pd(v118l, v267);
        const __m512d v268h = _mm512_sub_pd(v118h, v267);
        const __m512d v270l = _mm512_fmadd_pd(v266l, v268l, v269);
        const __m512d v270h = _mm512_fmadd_pd(v266h, v268h, v269);
        const __m512d v271l = _mm512_div_pd(v66, v118l);
        const __m512d v271h = _mm512_div_pd(v66, v118h);
        const __m512d v272l = _mm512_mul_pd(v271l, v271l);
        const __m512d v272h = _mm512_mul_pd(v271h, v271h);
        const __m512d v275l = _mm512_fmadd_pd(v273, v272l, v274);
        const __m512d v275h = _mm512_fmadd_pd(v273, v272h, v274);
        const __m512d v277l = _mm512_fmadd_pd(v275l, v272l, v276);
        const __m512d v277h = _mm512_fmadd_pd(v275h, v272h, v276);
        const __m512d v279l = _mm512_fmadd_pd(v272l, v277l, v278);
        const __m512d v279h = _mm512_fmadd_pd(v272h, v277h, v278);
        const __m512d v280l = _mm512_mul_pd(v279l, v271l);
        const __m512d v280h = _mm512_mul_pd(v279h, v271h);
        const __m512d v281l = _mm512_add_pd(v270l, v280l);
        const __m512d v281h = _mm512_add_pd(v270h, v280h);
        const __m512d v282l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v281l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v282h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v281h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v283l = _mm512_sub_pd(v282l, v244l);
        const __m512d v283h = _mm512_sub_pd(v282h, v244h);
        const __m512d v284l = _mm512_mask_blend_pd((__mmask8)v104, v283l, v245l);
        const __m512d v284h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v104), v283h, v245h);
        const __m512d v285l = _mm512_mask_blend_pd((__mmask8)v101, v284l, v102);
        const __m512d v285h = _mm512_mask_blend_pd(lgamma_2ulp_avx512_high_mask_avx512(v101), v284h, v102);
        const __m256 v286l = _mm512_cvtpd_ps(v285l);
        const __m256 v286h = _mm512_cvtpd_ps(v285h);
        const __m512 v286 = _mm512_insertf32x8(_mm512_castps256_ps512(v286l), v286h, 1);
        const __m512 v287 = _mm512_sub_ps(v0, v0);
        const __m512 v288 = _mm512_add_ps(v286, v287);
        const __m512 v289 = _mm512_mask_blend_ps(v96, v288, v94);
        r0 = _mm512_mask_blend_ps(v93, r0, v289);
    }
    _mm512_storeu_ps(y, r0);
}

static LGAMMA_2ULP_AVX512_AVX512_TARGET void lgamma_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        lgamma_2ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_2ulp_avx512_level(void) {
#if defined(LGAMMA_2ULP_AVX512_FORCE_ISA)
    return LGAMMA_2ULP_AVX512_FORCE_ISA;
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

float lgamma_2ulp_avx512(float x) {
    return lgamma_2ulp_avx512_element(x);
}

void lgamma_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_2ulp_avx512_level();
    if (level == 2) {
        lgamma_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_2ulp_avx512_array_portable(x, y, n);
}
