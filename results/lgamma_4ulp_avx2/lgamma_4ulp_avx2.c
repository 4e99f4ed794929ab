/* lgamma_4ulp_avx2: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    3.399208 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.612026p+1 (2.75879359, encoding 0x40309013)
 *   result there 0x1.ee02ccp-2 (0.482432544, encoding 0x3ef70166)
 *   mean error   0.241580 ulp
 *   misrounded   533491830 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d98e411eca5f026b4ee65d0346d7da38
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 3.5 --isa avx2 --time 150s --seed 1 --threads 1 --archive lgamma_4ulp_avx2c.db
 *                time: 1.1177 ns/element as avx2 code (inputs mean)
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
#include "lgamma_4ulp_avx2.h"

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
static inline int32_t lgamma_4ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float lgamma_4ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float lgamma_4ulp_avx2_floor_f32(float x) {
    return x != x ? x + x : floorf(x);
}

static inline double lgamma_4ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double lgamma_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double lgamma_4ulp_avx2_floor_f64(double x) {
    return x != x ? x + x : floor(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t lgamma_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int32_t lgamma_4ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t lgamma_4ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline double lgamma_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_4ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float lgamma_4ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const double lgamma_4ulp_avx2_table0[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static const double lgamma_4ulp_avx2_table1[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static inline float lgamma_4ulp_avx2_element(float x) {
    const float v0 = x;
    const int32_t v34 = lgamma_4ulp_avx2_bits_f32(v0);
    const int32_t v98 = 61140; /* 0x0000eed4 */
    const int32_t v99 = (int32_t)((uint32_t)v34 + (uint32_t)v98);
    const int32_t v100 = 70996082; /* 0x043b5072 */
    const int v101 = v99 < v100;
    float r0;
    if (v101) {
        const float v102 = INFINITY;
        const float v103 = lgamma_4ulp_avx2_abs_f32(v0);
        const float v104 = lgamma_4ulp_avx2_floor_f32(v103);
        const int v105 = v102 == v104;
        const float v106 = v0 - v0;
        const float v107 = -v0;
        const double v108 = (double)v107;
        const double v109 = lgamma_4ulp_avx2_rint_f64(v108);
        const double v110 = v108 - v109;
        const double v111 = 0x0p+0; /* 0 */
        const int v112 = v110 == v111;
        const double v113 = INFINITY;
        const double v114 = 0x1.4p+2; /* 5 */
        const double v115 = v108 + v114;
        const double v116 = 0x1p+0; /* 1 */
        const double v117 = v108 + v116;
        const double v118 = 0x1p+1; /* 2 */
        const double v119 = v108 + v118;
        const double v120 = v117 * v119;
        const double v121 = 0x1.8p+1; /* 3 */
        const double v122 = v108 + v121;
        const double v123 = v120 * v122;
        const double v124 = 0x1p+2; /* 4 */
        const double v125 = v108 + v124;
        const double v126 = v123 * v125;
        const double v127 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v128 = lgamma_4ulp_avx2_fma_f64(v115, v126, v127);
        const double v129 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v130 = lgamma_4ulp_avx2_fma_f64(v128, v129, v127);
        const double v131 = lgamma_4ulp_avx2_abs_f64(v110);
        const double v132 = v131 * v129;
        const double v133 = v132 * v132;
        const double v134 = lgamma_4ulp_avx2_floor_f64(v133);
        const double v135 = 0x1.71b8ef6dcf572p-66; /* 1.9572941063391263e-20 */
        const double v136 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
        const double v137 = lgamma_4ulp_avx2_fma_f64(v135, v133, v136);
        const double v138 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v139 = lgamma_4ulp_avx2_fma_f64(v134, v137, v138);
        const double v140 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v141 = lgamma_4ulp_avx2_fma_f64(v139, v133, v140);
        const double v142 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v143 = lgamma_4ulp_avx2_fma_f64(v133, v141, v142);
        const double v144 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v145 = lgamma_4ulp_avx2_fma_f64(v143, v133, v144);
        const double v146 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v147 = lgamma_4ulp_avx2_fma_f64(v145, v133, v146);
        const double v148 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v149 = lgamma_4ulp_avx2_fma_f64(v133, v147, v148);
        const double v150 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v151 = lgamma_4ulp_avx2_fma_f64(v149, v133, v150);
        const double v152 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v153 = lgamma_4ulp_avx2_fma_f64(v151, v133, v152);
        const double v154 = v133 * v132;
        const double v155 = lgamma_4ulp_avx2_fma_f64(v153, v154, v132);
        const double v156 = v130 / v155;
        const int64_t v157 = lgamma_4ulp_avx2_bits_f64(v156);
        const int64_t v158 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v159 = (int64_t)((uint64_t)v157 - (uint64_t)v158);
        const int64_t v160 = INT64_C(48);
        const int64_t v161 = lgamma_4ulp_avx2_lshr_i64(v159, v160);
        const int32_t v162 = (int32_t)(uint32_t)(uint64_t)v161;
        const int32_t v163 = 16;
        const int32_t v164 = lgamma_4ulp_avx2_shl_i32(v162, v163);
        const int32_t v165 = 20;
        const int32_t v166 = lgamma_4ulp_avx2_ashr_i32(v164, v165);
        const double v167 = (double)v166;
        const double v168 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v169 = 15;
        const int32_t v170 = v162 & v169;
        const double v171 = lgamma_4ulp_avx2_table0[v170];
        const double v172 = lgamma_4ulp_avx2_fma_f64(v167, v168, v171);
        const double v173 = lgamma_4ulp_avx2_table1[v170];
        const int64_t v174 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v175 = v174 & v159;
        const int64_t v176 = (int64_t)((uint64_t)v157 - (uint64_t)v175);
        const double v177 = lgamma_4ulp_avx2_frombits_f64(v176);
        const double v178 = -0x1p+0; /* -1 */
        const double v179 = lgamma_4ulp_avx2_fma_f64(v173, v177, v178);
        const double v180 = v179 * v179;
        const double v181 = -0x1p-3; /* -0.125 */
        const double v182 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v183 = lgamma_4ulp_avx2_fma_f64(v181, v179, v182);
        const double v184 = lgamma_4ulp_avx2_fma_f64(v183, v179, v152);
        const double v185 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v186 = lgamma_4ulp_avx2_fma_f64(v184, v179, v185);
        const double v187 = -0x1p-2; /* -0.25 */
        const double v188 = lgamma_4ulp_avx2_fma_f64(v186, v179, v187);
        const double v189 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v190 = lgamma_4ulp_avx2_fma_f64(v188, v179, v189);
        const double v191 = -0x1p-1; /* -0.5 */
        const double v192 = lgamma_4ulp_avx2_fma_f64(v190, v179, v191);
        const double v193 = lgamma_4ulp_avx2_fma_f64(v180, v192, v179);
        const double v194 = v172 + v193;
        const double v195 = 0x1.8p+2; /* 6 */
        const double v196 = v108 + v195;
        const double v197 = 0x1p-1; /* 0.5 */
        const double v198 = v196 - v197;
        const int64_t v199 = lgamma_4ulp_avx2_bits_f64(v196);
        const int64_t v200 = (int64_t)((uint64_t)v199 - (uint64_t)v158);
        const int64_t v201 = lgamma_4ulp_avx2_lshr_i64(v200, v160);
        const int32_t v202 = (int32_t)(uint32_t)(uint64_t)v201;
        const int32_t v203 = lgamma_4ulp_avx2_shl_i32(v202, v163);
        const int32_t v204 = lgamma_4ulp_avx2_ashr_i32(v203, v165);
        const double v205 = (double)v204;
        const int32_t v206 = v202 & v169;
        const double v207 = lgamma_4ulp_avx2_table0[v206];
        const double v208 = lgamma_4ulp_avx2_fma_f64(v205, v168, v207);
        const int64_t v209 = v200 & v174;
        const int64_t v210 = (int64_t)((uint64_t)v199 - (uint64_t)v209);
        const double v211 = lgamma_4ulp_avx2_frombits_f64(v210);
        const double v212 = lgamma_4ulp_avx2_table1[v206];
        const double v213 = lgamma_4ulp_avx2_fma_f64(v211, v212, v178);
        const double v214 = lgamma_4ulp_avx2_fma_f64(v213, v181, v182);
        const double v215 = lgamma_4ulp_avx2_fma_f64(v214, v213, v152);
        const double v216 = lgamma_4ulp_avx2_fma_f64(v213, v215, v185);
        const double v217 = lgamma_4ulp_avx2_fma_f64(v213, v216, v187);
        const double v218 = lgamma_4ulp_avx2_fma_f64(v213, v217, v189);
        const double v219 = lgamma_4ulp_avx2_fma_f64(v213, v218, v191);
        const double v220 = v213 * v213;
        const double v221 = lgamma_4ulp_avx2_fma_f64(v219, v220, v213);
        const double v222 = v208 + v221;
        const double v223 = v222 - v116;
        const double v224 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v225 = lgamma_4ulp_avx2_fma_f64(v198, v223, v224);
        const double v226 = v116 / v196;
        const double v227 = v226 * v226;
        const double v228 = 0x1.a41a41a41a41ap-8; /* 0.00641025641025641 */
        const double v229 = -0x1.f6ab0d9993c7dp-10; /* -0.0019175269175269176 */
        const double v230 = lgamma_4ulp_avx2_fma_f64(v227, v228, v229);
        const double v231 = 0x1.b951e2b18ff23p-11; /* 0.00084175084175084171 */
        const double v232 = lgamma_4ulp_avx2_fma_f64(v230, v227, v231);
        const double v233 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v234 = lgamma_4ulp_avx2_fma_f64(v232, v227, v233);
        const double v235 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v236 = lgamma_4ulp_avx2_fma_f64(v227, v234, v235);
        const double v237 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v238 = lgamma_4ulp_avx2_fma_f64(v236, v227, v237);
        const double v239 = v238 * v227;
        const double v240 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v241 = v239 + v240;
        const double v242 = v226 * v241;
        const double v243 = v225 + v242;
        const double v244 = v194 - v243;
        const double v245 = v112 ? v113 : v244;
        const float v246 = (float)v245;
        const float v247 = v106 + v246;
        const float v248 = v105 ? v102 : v247;
        r0 = v248;
    } else {
        const float v1 = 0x1.4p+1f; /* 2.5 */
        const int v2 = v0 < v1;
        const float v3 = 0x1p+0f; /* 1 */
        const int v4 = v0 <= v3;
        const float v5 = v0 - v3;
        const float v6 = v4 ? v0 : v5;
        const float v7 = v6 - v3;
        const float v8 = v6 * v7;
        const float v9 = v7 * v7;
        const float v10 = 0x1.f95f08p-13f; /* 0.000240979774 */
        const float v11 = 0x1.6030bp-13f; /* 0.000167937367 */
        const float v12 = lgamma_4ulp_avx2_fma_f32(v10, v7, v11);
        const float v13 = 0x1.83a35ap-13f; /* 0.000184840246 */
        const float v14 = lgamma_4ulp_avx2_fma_f32(v7, v12, v13);
        const float v15 = -0x1.1635cp-11f; /* -0.000530643389 */
        const float v16 = lgamma_4ulp_avx2_fma_f32(v14, v7, v15);
        const float v17 = 0x1.cee7a6p-11f; /* 0.000882920984 */
        const float v18 = -0x1.118c06p-9f; /* -0.00208699773 */
        const float v19 = lgamma_4ulp_avx2_fma_f32(v17, v7, v18);
        const float v20 = lgamma_4ulp_avx2_fma_f32(v16, v9, v19);
        const float v21 = -0x1.6a87acp-22f; /* -3.37632343e-07 */
        const float v22 = 0x1.48026cp-8f; /* 0.00500502717 */
        const float v23 = lgamma_4ulp_avx2_fma_f32(v21, v7, v22);
        const float v24 = -0x1.95d97ep-7f; /* -0.0123855462 */
        const float v25 = lgamma_4ulp_avx2_fma_f32(v23, v7, v24);
        const float v26 = lgamma_4ulp_avx2_fma_f32(v9, v20, v25);
        const float v27 = 0x1.0e0beap-5f; /* 0.0329646654 */
        const float v28 = lgamma_4ulp_avx2_fma_f32(v7, v26, v27);
        const float v29 = -0x1.9ae64ap-4f; /* -0.100317277 */
        const float v30 = lgamma_4ulp_avx2_fma_f32(v28, v7, v29);
        const float v31 = 0x1.b0ee6p-2f; /* 0.422784328 */
        const float v32 = lgamma_4ulp_avx2_fma_f32(v30, v7, v31);
        const float v33 = v8 * v32;
        const int32_t v35 = 1059760811; /* 0x3f2aaaab */
        const int32_t v36 = (int32_t)((uint32_t)v34 - (uint32_t)v35);
        const int32_t v37 = -8388608; /* 0xff800000 */
        const int32_t v38 = v36 & v37;
        const int32_t v39 = (int32_t)((uint32_t)v34 - (uint32_t)v38);
        const float v40 = lgamma_4ulp_avx2_frombits_f32(v39);
        const float v41 = v40 - v3;
        const float v42 = v41 * v41;
        const float v43 = -0x1.1e238ap-3f; /* -0.139716223 */
        const float v44 = 0x1.21773ap-3f; /* 0.141340688 */
        const float v45 = -0x1.e699b8p-4f; /* -0.118798941 */
        const float v46 = lgamma_4ulp_avx2_fma_f32(v44, v41, v45);
        const float v47 = lgamma_4ulp_avx2_fma_f32(v42, v43, v46);
        const float v48 = 0x1.1e09f8p-3f; /* 0.139667451 */
        const float v49 = -0x1.563df2p-3f; /* -0.167110339 */
        const float v50 = lgamma_4ulp_avx2_fma_f32(v48, v41, v49);
        const float v51 = lgamma_4ulp_avx2_fma_f32(v42, v47, v50);
        const float v52 = -0x1.fff856p-3f; /* -0.249985382 */
        const float v53 = 0x1.99e13p-3f; /* 0.200136542 */
        const float v54 = v53 * v41;
        const float v55 = v52 + v54;
        const float v56 = lgamma_4ulp_avx2_fma_f32(v42, v51, v55);
        const float v57 = 0x1.5554ccp-2f; /* 0.333331287 */
        const float v58 = lgamma_4ulp_avx2_fma_f32(v41, v56, v57);
        const float v59 = -0x1.000006p-1f; /* -0.500000179 */
        const float v60 = lgamma_4ulp_avx2_fma_f32(v58, v41, v59);
        const int32_t v61 = 23;
        const int32_t v62 = lgamma_4ulp_avx2_ashr_i32(v36, v61);
        const float v63 = (float)v62;
        const float v64 = 0x1.1f7068p-19f; /* 2.14158808e-06 */
        const float v65 = v63 * v64;
        const float v66 = lgamma_4ulp_avx2_fma_f32(v42, v60, v65);
        const float v67 = 0x0p+0f; /* 0 */
        const float v68 = v4 ? v66 : v67;
        const float v69 = v33 - v68;
        const float v70 = v4 ? v41 : v67;
        const float v71 = v69 - v70;
        const float v72 = 0x1.62e3e8p-1f; /* 0.693145037 */
        const float v73 = v63 * v72;
        const float v74 = v4 ? v73 : v67;
        const float v75 = v71 - v74;
        const float v76 = 0x1.62e3f6p-2f; /* 0.346572727 */
        const float v77 = v73 - v3;
        const float v78 = 0x1.2730eap-25f; /* 3.43647635e-08 */
        const float v79 = -0x1.0000dap-1f; /* -0.500006497 */
        const float v80 = lgamma_4ulp_avx2_fma_f32(v73, v78, v79);
        const float v81 = v5 - v80;
        const float v82 = v41 + v66;
        const float v83 = v3 / v0;
        const float v84 = 0x1.1d2fa6p-11f; /* 0.000543949369 */
        const float v85 = -0x1.6a0128p-9f; /* -0.00276187528 */
        const float v86 = lgamma_4ulp_avx2_fma_f32(v83, v84, v85);
        const float v87 = -0x1.420636p-13f; /* -0.000153553134 */
        const float v88 = lgamma_4ulp_avx2_fma_f32(v83, v86, v87);
        const float v89 = 0x1.55a952p-4f; /* 0.0834134296 */
        const float v90 = lgamma_4ulp_avx2_fma_f32(v88, v83, v89);
        const float v91 = v90 * v83;
        const float v92 = 0x1.2859ccp-4f; /* 0.072351262 */
        const float v93 = v91 + v92;
        const float v94 = lgamma_4ulp_avx2_fma_f32(v82, v81, v93);
        const float v95 = lgamma_4ulp_avx2_fma_f32(v77, v81, v94);
        const float v96 = v76 + v95;
        const float v97 = v2 ? v75 : v96;
        r0 = v97;
    }
    return r0;
}

static void lgamma_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_4ULP_AVX2_AVX2 static inline LGAMMA_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_4ULP_AVX2_AVX512 static inline LGAMMA_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_4ULP_AVX2_AVX2 __m256i lgamma_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_4ULP_AVX2_AVX2 __m256i lgamma_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

LGAMMA_4ULP_AVX2_AVX2 __m128i lgamma_4ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_4ULP_AVX2_AVX2 __m256d lgamma_4ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LGAMMA_4ULP_AVX2_AVX2 void lgamma_4ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v10 = _mm256_set1_ps(0x1.f95f08p-13f); /* 0.000240979774 */
    const __m256 v11 = _mm256_set1_ps(0x1.6030bp-13f); /* 0.000167937367 */
    const __m256 v13 = _mm256_set1_ps(0x1.83a35ap-13f); /* 0.000184840246 */
    const __m256 v15 = _mm256_set1_ps(-0x1.1635cp-11f); /* -0.000530643389 */
    const __m256 v17 = _mm256_set1_ps(0x1.cee7a6p-11f); /* 0.000882920984 */
    const __m256 v18 = _mm256_set1_ps(-0x1.118c06p-9f); /* -0.00208699773 */
    const __m256 v21 = _mm256_set1_ps(-0x1.6a87acp-22f); /* -3.37632343e-07 */
    const __m256 v22 = _mm256_set1_ps(0x1.48026cp-8f); /* 0.00500502717 */
    const __m256 v24 = _mm256_set1_ps(-0x1.95d97ep-7f); /* -0.0123855462 */
    const __m256 v27 = _mm256_set1_ps(0x1.0e0beap-5f); /* 0.0329646654 */
    const __m256 v29 = _mm256_set1_ps(-0x1.9ae64ap-4f); /* -0.100317277 */
    const __m256 v31 = _mm256_set1_ps(0x1.b0ee6p-2f); /* 0.422784328 */
    const __m256i v35 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256i v37 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v43 = _mm256_set1_ps(-0x1.1e238ap-3f); /* -0.139716223 */
    const __m256 v44 = _mm256_set1_ps(0x1.21773ap-3f); /* 0.141340688 */
    const __m256 v45 = _mm256_set1_ps(-0x1.e699b8p-4f); /* -0.118798941 */
    const __m256 v48 = _mm256_set1_ps(0x1.1e09f8p-3f); /* 0.139667451 */
    const __m256 v49 = _mm256_set1_ps(-0x1.563df2p-3f); /* -0.167110339 */
    const __m256 v52 = _mm256_set1_ps(-0x1.fff856p-3f); /* -0.249985382 */
    const __m256 v53 = _mm256_set1_ps(0x1.99e13p-3f); /* 0.200136542 */
    const __m256 v57 = _mm256_set1_ps(0x1.5554ccp-2f); /* 0.333331287 */
    const __m256 v59 = _mm256_set1_ps(-0x1.000006p-1f); /* -0.500000179 */
    const __m256 v64 = _mm256_set1_ps(0x1.1f7068p-19f); /* 2.14158808e-06 */
    const __m256 v67 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v72 = _mm256_set1_ps(0x1.62e3e8p-1f); /* 0.693145037 */
    const __m256 v76 = _mm256_set1_ps(0x1.62e3f6p-2f); /* 0.346572727 */
    const __m256 v78 = _mm256_set1_ps(0x1.2730eap-25f); /* 3.43647635e-08 */
    const __m256 v79 = _mm256_set1_ps(-0x1.0000dap-1f); /* -0.500006497 */
    const __m256 v84 = _mm256_set1_ps(0x1.1d2fa6p-11f); /* 0.000543949369 */
    const __m256 v85 = _mm256_set1_ps(-0x1.6a0128p-9f); /* -0.00276187528 */
    const __m256 v87 = _mm256_set1_ps(-0x1.420636p-13f); /* -0.000153553134 */
    const __m256 v89 = _mm256_set1_ps(0x1.55a952p-4f); /* 0.0834134296 */
    const __m256 v92 = _mm256_set1_ps(0x1.2859ccp-4f); /* 0.072351262 */
    const __m256i v98 = _mm256_set1_epi32(61140); /* 0x0000eed4 */
    const __m256i v100 = _mm256_set1_epi32(70996082); /* 0x043b5072 */
    const __m256 v102 = _mm256_set1_ps(INFINITY);
    const __m256d v111 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v113 = _mm256_set1_pd(INFINITY);
    const __m256d v114 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v116 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v118 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v121 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v124 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v127 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v129 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v135 = _mm256_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m256d v136 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v138 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v140 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v142 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v144 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v146 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v148 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v150 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v152 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v158 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256d v168 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v169 = _mm256_set1_epi32(15);
    const __m256i v174 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v178 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v181 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v182 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v185 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v187 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v189 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v191 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v195 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v197 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v224 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v228 = _mm256_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m256d v229 = _mm256_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m256d v231 = _mm256_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m256d v233 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v235 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v237 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v240 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3, _CMP_LE_OQ));
    const __m256 v5 = _mm256_sub_ps(v0, v3);
    const __m256 v6 = _mm256_blendv_ps(v5, v0, _mm256_castsi256_ps(v4));
    const __m256 v7 = _mm256_sub_ps(v6, v3);
    const __m256 v8 = _mm256_mul_ps(v6, v7);
    const __m256 v9 = _mm256_mul_ps(v7, v7);
    const __m256 v12 = _mm256_fmadd_ps(v10, v7, v11);
    const __m256 v14 = _mm256_fmadd_ps(v7, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v7, v15);
    const __m256 v19 = _mm256_fmadd_ps(v17, v7, v18);
    const __m256 v20 = _mm256_fmadd_ps(v16, v9, v19);
    const __m256 v23 = _mm256_fmadd_ps(v21, v7, v22);
    const __m256 v25 = _mm256_fmadd_ps(v23, v7, v24);
    const __m256 v26 = _mm256_fmadd_ps(v9, v20, v25);
    const __m256 v28 = _mm256_fmadd_ps(v7, v26, v27);
    const __m256 v30 = _mm256_fmadd_ps(v28, v7, v29);
    const __m256 v32 = _mm256_fmadd_ps(v30, v7, v31);
    const __m256 v33 = _mm256_mul_ps(v8, v32);
    const __m256i v34 = _mm256_castps_si256(v0);
    const __m256i v36 = _mm256_sub_epi32(v34, v35);
    const __m256i v38 = _mm256_and_si256(v36, v37);
    const __m256i v39 = _mm256_sub_epi32(v34, v38);
    const __m256 v40 = _mm256_castsi256_ps(v39);
    const __m256 v41 = _mm256_sub_ps(v40, v3);
    const __m256 v42 = _mm256_mul_ps(v41, v41);
    const __m256 v46 = _mm256_fmadd_ps(v44, v41, v45);
    const __m256 v47 = _mm256_fmadd_ps(v42, v43, v46);
    const __m256 v50 = _mm256_fmadd_ps(v48, v41, v49);
    const __m256 v51 = _mm256_fmadd_ps(v42, v47, v50);
    const __m256 v54 = _mm256_mul_ps(v53, v41);
    const __m256 v55 = _mm256_add_ps(v52, v54);
    const __m256 v56 = _mm256_fmadd_ps(v42, v51, v55);
    const __m256 v58 = _mm256_fmadd_ps(v41, v56, v57);
    const __m256 v60 = _mm256_fmadd_ps(v58, v41, v59);
    const __m256i v62 = _mm256_srai_epi32(v36, 23);
    const __m256 v63 = _mm256_cvtepi32_ps(v62);
    const __m256 v65 = _mm256_mul_ps(v63, v64);
    const __m256 v66 = _mm256_fmadd_ps(v42, v60, v65);
    const __m256 v68 = _mm256_blendv_ps(v67, v66, _mm256_castsi256_ps(v4));
    const __m256 v69 = _mm256_sub_ps(v33, v68);
    const __m256 v70 = _mm256_blendv_ps(v67, v41, _mm256_castsi256_ps(v4));
    const __m256 v71 = _mm256_sub_ps(v69, v70);
    const __m256 v73 = _mm256_mul_ps(v63, v72);
    const __m256 v74 = _mm256_blendv_ps(v67, v73, _mm256_castsi256_ps(v4));
    const __m256 v75 = _mm256_sub_ps(v71, v74);
    const __m256 v77 = _mm256_sub_ps(v73, v3);
    const __m256 v80 = _mm256_fmadd_ps(v73, v78, v79);
    const __m256 v81 = _mm256_sub_ps(v5, v80);
    const __m256 v82 = _mm256_add_ps(v41, v66);
    const __m256 v83 = _mm256_div_ps(v3, v0);
    const __m256 v86 = _mm256_fmadd_ps(v83, v84, v85);
    const __m256 v88 = _mm256_fmadd_ps(v83, v86, v87);
    const __m256 v90 = _mm256_fmadd_ps(v88, v83, v89);
    const __m256 v91 = _mm256_mul_ps(v90, v83);
    const __m256 v93 = _mm256_add_ps(v91, v92);
    const __m256 v94 = _mm256_fmadd_ps(v82, v81, v93);
    const __m256 v95 = _mm256_fmadd_ps(v77, v81, v94);
    const __m256 v96 = _mm256_add_ps(v76, v95);
    const __m256 v97 = _mm256_blendv_ps(v96, v75, _mm256_castsi256_ps(v2));
    const __m256i v99 = _mm256_add_epi32(v34, v98);
    const __m256i v101 = _mm256_cmpgt_epi32(v100, v99);
    __m256 r0 = v97;
    __m256i any1 = v101;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v103 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
        const __m256 v104 = _mm256_round_ps(v103, 9);
        const __m256i v105 = _mm256_castps_si256(_mm256_cmp_ps(v102, v104, _CMP_EQ_OQ));
        const __m256 v106 = _mm256_sub_ps(v0, v0);
        const __m256 v107 = _mm256_xor_ps(v0, _mm256_set1_ps(-0.0f));
        const __m256d v108l = _mm256_cvtps_pd(_mm256_castps256_ps128(v107));
        const __m256d v108h = _mm256_cvtps_pd(_mm256_extractf128_ps(v107, 1));
        const __m256d v109l = _mm256_round_pd(v108l, 8);
        const __m256d v109h = _mm256_round_pd(v108h, 8);
        const __m256d v110l = _mm256_sub_pd(v108l, v109l);
        const __m256d v110h = _mm256_sub_pd(v108h, v109h);
        const __m256i v112l = _mm256_castpd_si256(_mm256_cmp_pd(v110l, v111, _CMP_EQ_OQ));
        const __m256i v112h = _mm256_castpd_si256(_mm256_cmp_pd(v110h, v111, _CMP_EQ_OQ));
        const __m256i v112 = lgamma_4ulp_avx2_join_mask_avx2(v112l, v112h);
        const __m256d v115l = _mm256_add_pd(v108l, v114);
        const __m256d v115h = _mm256_add_pd(v108h, v114);
        const __m256d v117l = _mm256_add_pd(v108l, v116);
        const __m256d v117h = _mm256_add_pd(v108h, v116);
        const __m256d v119l = _mm256_add_pd(v108l, v118);
        const __m256d v119h = _mm256_add_pd(v108h, v118);
        const __m256d v120l = _mm256_mul_pd(v117l, v119l);
        const __m256d v120h = _mm256_mul_pd(v117h, v119h);
        const __m256d v122l = _mm256_add_pd(v108l, v121);
        const __m256d v122h = _mm256_add_pd(v108h, v121);
        const __m256d v123l = _mm256_mul_pd(v120l, v122l);
        const __m256d v123h = _mm256_mul_pd(v120h, v122h);
        const __m256d v125l = _mm256_add_pd(v108l, v124);
        const __m256d v125h = _mm256_add_pd(v108h, v124);
        const __m256d v126l = _mm256_mul_pd(v123l, v125l);
        const __m256d v126h = _mm256_mul_pd(v123h, v125h);
        const __m256d v128l = _mm256_fmadd_pd(v115l, v126l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v115h, v126h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v128l, v129, v127);
        const __m256d v130h = _mm256_fmadd_pd(v128h, v129, v127);
        const __m256d v131l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v110l);
        const __m256d v131h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v110h);
        const __m256d v132l = _mm256_mul_pd(v131l, v129);
        const __m256d v132h = _mm256_mul_pd(v131h, v129);
        const __m256d v133l = _mm256_mul_pd(v132l, v132l);
        const __m256d v133h = _mm256_mul_pd(v132h, v132h);
        const __m256d v134l = _mm256_round_pd(v133l, 9);
        const __m256d v134h = _mm256_round_pd(v133h, 9);
        const __m256d v137l = _mm256_fmadd_pd(v135, v133l, v136);
        const __m256d v137h = _mm256_fmadd_pd(v135, v133h, v136);
        const __m256d v139l = _mm256_fmadd_pd(v134l, v137l, v138);
        const __m256d v139h = _mm256_fmadd_pd(v134h, v137h, v138);
        const __m256d v141l = _mm256_fmadd_pd(v139l, v133l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v139h, v133h, v140);
        const __m256d v143l = _mm256_fmadd_pd(v133l, v141l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v133h, v141h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v143l, v133l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v143h, v133h, v144);
        const __m256d v147l = _mm256_fmadd_pd(v145l, v133l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v145h, v133h, v146);
        const __m256d v149l = _mm256_fmadd_pd(v133l, v147l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v133h, v147h, v148);
        const __m256d v151l = _mm256_fmadd_pd(v149l, v133l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v149h, v133h, v150);
        const __m256d v153l = _mm256_fmadd_pd(v151l, v133l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v151h, v133h, v152);
        const __m256d v154l = _mm256_mul_pd(v133l, v132l);
        const __m256d v154h = _mm256_mul_pd(v133h, v132h);
        const __m256d v155l = _mm256_fmadd_pd(v153l, v154l, v132l);
        const __m256d v155h = _mm256_fmadd_pd(v153h, v154h, v132h);
        const __m256d v156l = _mm256_div_pd(v130l, v155l);
        const __m256d v156h = _mm256_div_pd(v130h, v155h);
        const __m256i v157l = lgamma_4ulp_avx2_bits_f64_avx2(v156l);
        const __m256i v157h = lgamma_4ulp_avx2_bits_f64_avx2(v156h);
        const __m256i v159l = _mm256_sub_epi64(v157l, v158);
        const __m256i v159h = _mm256_sub_epi64(v157h, v158);
        const __m256i v161l = _mm256_srli_epi64(v159l, 48);
        const __m256i v161h = _mm256_srli_epi64(v159h, 48);
        const __m128i v162l = lgamma_4ulp_avx2_wrap_avx2(v161l);
        const __m128i v162h = lgamma_4ulp_avx2_wrap_avx2(v161h);
        const __m256i v162 = _mm256_set_m128i(v162h, v162l);
        const __m256i v164 = _mm256_slli_epi32(v162, 16);
        const __m256i v166 = _mm256_srai_epi32(v164, 20);
        const __m256d v167l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v166));
        const __m256d v167h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v166, 1));
        const __m256i v170 = _mm256_and_si256(v162, v169);
        const __m256d v171l = lgamma_4ulp_avx2_gather_f64_avx2(lgamma_4ulp_avx2_table0, _mm256_castsi256_si128(v170));
        const __m256d v171h = lgamma_4ulp_avx2_gather_f64_avx2(lgamma_4ulp_avx2_table0, _mm256_extracti128_si256(v170, 1));
        const __m256d v172l = _mm256_fmadd_pd(v167l, v168, v171l);
        const __m256d v172h = _mm256_fmadd_pd(v167h, v168, v171h);
        const __m256d v173l = lgamma_4ulp_avx2_gather_f64_avx2(lgamma_4ulp_avx2_table1, _mm256_castsi256_si128(v170));
        const __m256d v173h = lgamma_4ulp_avx2_gather_f64_avx2(lgamma_4ulp_avx2_table1, _mm256_extracti128_si256(v170, 1));
        const __m256i v175l = _mm256_and_si256(v174, v159l);
        const __m256i v175h = _mm256_and_si256(v174, v159h);
        const __m256i v176l = _mm256_sub_epi64(v157l, v175l);
        const __m256i v176h = _mm256_sub_epi64(v157h, v175h);
        const __m256d v177l = _mm256_castsi256_pd(v176l);
        const __m256d v177h = _mm256_castsi256_pd(v176h);
        const __m256d v179l = _mm256_fmadd_pd(v173l, v177l, v178);
        const __m256d v179h = _mm256_fmadd_pd(v173h, v177h, v178);
        const __m256d v180l = _mm256_mul_pd(v179l, v179l);
        const __m256d v180h = _mm256_mul_pd(v179h, v179h);
        const __m256d v183l = _mm256_fmadd_pd(v181, v179l, v182);
        const __m256d v183h = _mm256_fmadd_pd(v181, v179h, v182);
        const __m256d v184l = _mm256_fmadd_pd(v183l, v179l, v152);
        const __m256d v184h = _mm256_fmadd_pd(v183h, v179h, v152);
        const __m256d v186l = _mm256_fmadd_pd(v184l, v179l, v185);
        const __m256d v186h = _mm256_fmadd_pd(v184h, v179h, v185);
        const __m256d v188l = _mm256_fmadd_pd(v186l, v179l, v187);
        const __m256d v188h = _mm256_fmadd_pd(v186h, v179h, v187);
        const __m256d v190l = _mm256_fmadd_pd(v188l, v179l, v189);
        const __m256d v190h = _mm256_fmadd_pd(v188h, v179h, v189);
        const __m256d v192l = _mm256_fmadd_pd(v190l, v179l, v191);
        const __m256d v192h = _mm256_fmadd_pd(v190h, v179h, v191);
        const __m256d v193l = _mm256_fmadd_pd(v180l, v192l, v179l);
        const __m256d v193h = _mm256_fmadd_pd(v180h, v192h, v179h);
        const __m256d v194l = _mm256_add_pd(v172l, v193l);
        const __m256d v194h = _mm256_add_pd(v172h, v193h);
        const __m256d v196l = _mm256_add_pd(v108l, v195);
        const __m256d v196h = _mm256_add_pd(v108h, v195);
        const __m256d v198l = _mm256_sub_pd(v196l, v197);
        const __m256d v198h = _mm256_sub_pd(v196h, v197);
        const __m256i v199l = _mm256_castpd_si256(v196l);
        const __m256i v199h = _mm256_castpd_si256(v196h);
        const __m256i v200l = _mm256_sub_epi64(v199l, v158);
        const __m256i v200h = _mm256_sub_epi64(v199h, v158);
        const __m256i v201l = _mm256_srli_epi64(v200l, 48);
        const __m256i v201h = _mm256_srli_epi64(v200h, 48);
        const __m128i v202l = lgamma_4ulp_avx2_wrap_avx2(v201l);
        const __m128i v202h = lgamma_4ulp_avx2_wrap_avx2(v201h);
        const __m256i v202 = _mm256_set_m128i(v202h, v202l);
        const __m256i v203 = _mm256_slli_epi32(v202, 16);
        const __m256i v204 = _mm256_srai_epi32(v203, 20);
        const __m256d v205l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v204));
        const __m256d v205h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v204, 1));
        const __m256i v206 = _mm256_and_si256(v202, v169);
        const __m256d v207l = lgamma_4ulp_avx2_gather_f64_avx2(lgamma_4ulp_avx2_table0, _mm256_castsi256_si128(v206));
        const __m256d v207h = lgamma_4ulp_avx2_gather_f64_avx2(lgamma_4ulp_avx2_table0, _mm256_extracti128_si256(v206, 1));
        const __m256d v208l = _mm256_fmadd_pd(v205l, v168, v207l);
        const __m256d v208h = _mm256_fmadd_pd(v205h, v168, v207h);
        const __m256i v209l = _mm256_and_si256(v200l, v174);
        const __m256i v209h = _mm256_and_si256(v200h, v174);
        const __m256i v210l = _mm256_sub_epi64(v199l, v209l);
        const __m256i v210h = _mm256_sub_epi64(v199h, v209h);
        const __m256d v211l = _mm256_castsi256_pd(v210l);
        const __m256d v211h = _mm256_castsi256_pd(v210h);
        const __m256d v212l = lgamma_4ulp_avx2_gather_f64_avx2(lgamma_4ulp_avx2_table1, _mm256_castsi256_si128(v206));
        const __m256d v212h = lgamma_4ulp_avx2_gather_f64_avx2(lgamma_4ulp_avx2_table1, _mm256_extracti128_si256(v206, 1));
        const __m256d v213l = _mm256_fmadd_pd(v211l, v212l, v178);
        const __m256d v213h = _mm256_fmadd_pd(v211h, v212h, v178);
        const __m256d v214l = _mm256_fmadd_pd(v213l, v181, v182);
        const __m256d v214h = _mm256_fmadd_pd(v213h, v181, v182);
        const __m256d v215l = _mm256_fmadd_pd(v214l, v213l, v152);
        const __m256d v215h = _mm256_fmadd_pd(v214h, v213h, v152);
        const __m256d v216l = _mm256_fmadd_pd(v213l, v215l, v185);
        const __m256d v216h = _mm256_fmadd_pd(v213h, v215h, v185);
        const __m256d v217l = _mm256_fmadd_pd(v213l, v216l, v187);
        const __m256d v217h = _mm256_fmadd_pd(v213h, v216h, v187);
        const __m256d v218l = _mm256_fmadd_pd(v213l, v217l, v189);
        const __m256d v218h = _mm256_fmadd_pd(v213h, v217h, v189);
        const __m256d v219l = _mm256_fmadd_pd(v213l, v218l, v191);
        const __m256d v219h = _mm256_fmadd_pd(v213h, v218h, v191);
        const __m256d v220l = _mm256_mul_pd(v213l, v213l);
        const __m256d v220h = _mm256_mul_pd(v213h, v213h);
        const __m256d v221l = _mm256_fmadd_pd(v219l, v220l, v213l);
        const __m256d v221h = _mm256_fmadd_pd(v219h, v220h, v213h);
        const __m256d v222l = _mm256_add_pd(v208l, v221l);
        const __m256d v222h = _mm256_add_pd(v208h, v221h);
        const __m256d v223l = _mm256_sub_pd(v222l, v116);
        const __m256d v223h = _mm256_sub_pd(v222h, v116);
        const __m256d v225l = _mm256_fmadd_pd(v198l, v223l, v224);
        const __m256d v225h = _mm256_fmadd_pd(v198h, v223h, v224);
        const __m256d v226l = _mm256_div_pd(v116, v196l);
        const __m256d v226h = _mm256_div_pd(v116, v196h);
        const __m256d v227l = _mm256_mul_pd(v226l, v226l);
        const __m256d v227h = _mm256_mul_pd(v226h, v226h);
        const __m256d v230l = _mm256_fmadd_pd(v227l, v228, v229);
        const __m256d v230h = _mm256_fmadd_pd(v227h, v228, v229);
        const __m256d v232l = _mm256_fmadd_pd(v230l, v227l, v231);
        const __m256d v232h = _mm256_fmadd_pd(v230h, v227h, v231);
        const __m256d v234l = _mm256_fmadd_pd(v232l, v227l, v233);
        const __m256d v234h = _mm256_fmadd_pd(v232h, v227h, v233);
        const __m256d v236l = _mm256_fmadd_pd(v227l, v234l, v235);
        const __m256d v236h = _mm256_fmadd_pd(v227h, v234h, v235);
        const __m256d v238l = _mm256_fmadd_pd(v236l, v227l, v237);
        const __m256d v238h = _mm256_fmadd_pd(v236h, v227h, v237);
        const __m256d v239l = _mm256_mul_pd(v238l, v227l);
        const __m256d v239h = _mm256_mul_pd(v238h, v227h);
        const __m256d v241l = _mm256_add_pd(v239l, v240);
        const __m256d v241h = _mm256_add_pd(v239h, v240);
        const __m256d v242l = _mm256_mul_pd(v226l, v241l);
        const __m256d v242h = _mm256_mul_pd(v226h, v241h);
        const __m256d v243l = _mm256_add_pd(v225l, v242l);
        const __m256d v243h = _mm256_add_pd(v225h, v242h);
        const __m256d v244l = _mm256_sub_pd(v194l, v243l);
        const __m256d v244h = _mm256_sub_pd(v194h, v243h);
        const __m256d v245l = _mm256_blendv_pd(v244l, v113, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v112))));
        const __m256d v245h = _mm256_blendv_pd(v244h, v113, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v112, 1))));
        const __m128 v246l = _mm256_cvtpd_ps(v245l);
        const __m128 v246h = _mm256_cvtpd_ps(v245h);
        const __m256 v246 = _mm256_set_m128(v246h, v246l);
        const __m256 v247 = _mm256_add_ps(v106, v246);
        const __m256 v248 = _mm256_blendv_ps(v247, v102, _mm256_castsi256_ps(v105));
        r0 = _mm256_blendv_ps(r0, v248, _mm256_castsi256_ps(v101));
    }
    _mm256_storeu_ps(y, r0);
}

static LGAMMA_4ULP_AVX2_AVX2_TARGET void lgamma_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        lgamma_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_4ULP_AVX2_AVX512 __m512i lgamma_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_4ULP_AVX2_AVX512 __mmask8 lgamma_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_4ULP_AVX2_AVX512 void lgamma_4ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(0x1.f95f08p-13f); /* 0.000240979774 */
    const __m512 v11 = _mm512_set1_ps(0x1.6030bp-13f); /* 0.000167937367 */
    const __m512 v13 = _mm512_set1_ps(0x1.83a35ap-13f); /* 0.000184840246 */
    const __m512 v15 = _mm512_set1_ps(-0x1.1635cp-11f); /* -0.000530643389 */
    const __m512 v17 = _mm512_set1_ps(0x1.cee7a6p-11f); /* 0.000882920984 */
    const __m512 v18 = _mm512_set1_ps(-0x1.118c06p-9f); /* -0.00208699773 */
    const __m512 v21 = _mm512_set1_ps(-0x1.6a87acp-22f); /* -3.37632343e-07 */
    const __m512 v22 = _mm512_set1_ps(0x1.48026cp-8f); /* 0.00500502717 */
    const __m512 v24 = _mm512_set1_ps(-0x1.95d97ep-7f); /* -0.0123855462 */
    const __m512 v27 = _mm512_set1_ps(0x1.0e0beap-5f); /* 0.0329646654 */
    const __m512 v29 = _mm512_set1_ps(-0x1.9ae64ap-4f); /* -0.100317277 */
    const __m512 v31 = _mm512_set1_ps(0x1.b0ee6p-2f); /* 0.422784328 */
    const __m512i v35 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512i v37 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v43 = _mm512_set1_ps(-0x1.1e238ap-3f); /* -0.139716223 */
    const __m512 v44 = _mm512_set1_ps(0x1.21773ap-3f); /* 0.141340688 */
    const __m512 v45 = _mm512_set1_ps(-0x1.e699b8p-4f); /* -0.118798941 */
    const __m512 v48 = _mm512_set1_ps(0x1.1e09f8p-3f); /* 0.139667451 */
    const __m512 v49 = _mm512_set1_ps(-0x1.563df2p-3f); /* -0.167110339 */
    const __m512 v52 = _mm512_set1_ps(-0x1.fff856p-3f); /* -0.249985382 */
    const __m512 v53 = _mm512_set1_ps(0x1.99e13p-3f); /* 0.200136542 */
    const __m512 v57 = _mm512_set1_ps(0x1.5554ccp-2f); /* 0.333331287 */
    const __m512 v59 = _mm512_set1_ps(-0x1.000006p-1f); /* -0.500000179 */
    const __m512 v64 = _mm512_set1_ps(0x1.1f7068p-19f); /* 2.14158808e-06 */
    const __m512 v67 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v72 = _mm512_set1_ps(0x1.62e3e8p-1f); /* 0.693145037 */
    const __m512 v76 = _mm512_set1_ps(0x1.62e3f6p-2f); /* 0.346572727 */
    const __m512 v78 = _mm512_set1_ps(0x1.2730eap-25f); /* 3.43647635e-08 */
    const __m512 v79 = _mm512_set1_ps(-0x1.0000dap-1f); /* -0.500006497 */
    const __m512 v84 = _mm512_set1_ps(0x1.1d2fa6p-11f); /* 0.000543949369 */
    const __m512 v85 = _mm512_set1_ps(-0x1.6a0128p-9f); /* -0.00276187528 */
    const __m512 v87 = _mm512_set1_ps(-0x1.420636p-13f); /* -0.000153553134 */
    const __m512 v89 = _mm512_set1_ps(0x1.55a952p-4f); /* 0.0834134296 */
    const __m512 v92 = _mm512_set1_ps(0x1.2859ccp-4f); /* 0.072351262 */
    const __m512i v98 = _mm512_set1_epi32(61140); /* 0x0000eed4 */
    const __m512i v100 = _mm512_set1_epi32(70996082); /* 0x043b5072 */
    const __m512 v102 = _mm512_set1_ps(INFINITY);
    const __m512d v111 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v113 = _mm512_set1_pd(INFINITY);
    const __m512d v114 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v116 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v118 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v121 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v124 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v127 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v129 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v135 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v136 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v138 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v140 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v142 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v144 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v146 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v148 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v150 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v152 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v158 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512d v168 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v169 = _mm512_set1_epi32(15);
    const __m512i v174 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v178 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v181 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v182 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v185 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v187 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v189 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v191 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v195 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v197 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v224 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v228 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v229 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v231 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v233 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v235 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v237 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v240 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v0, v3, _CMP_LE_OQ);
    const __m512 v5 = _mm512_sub_ps(v0, v3);
    const __m512 v6 = _mm512_mask_blend_ps(v4, v5, v0);
    const __m512 v7 = _mm512_sub_ps(v6, v3);
    const __m512 v8 = _mm512_mul_ps(v6, v7);
    const __m512 v9 = _mm512_mul_ps(v7, v7);
    const __m512 v12 = _mm512_fmadd_ps(v10, v7, v11);
    const __m512 v14 = _mm512_fmadd_ps(v7, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v7, v15);
    const __m512 v19 = _mm512_fmadd_ps(v17, v7, v18);
    const __m512 v20 = _mm512_fmadd_ps(v16, v9, v19);
    const __m512 v23 = _mm512_fmadd_ps(v21, v7, v22);
    const __m512 v25 = _mm512_fmadd_ps(v23, v7, v24);
    const __m512 v26 = _mm512_fmadd_ps(v9, v20, v25);
    const __m512 v28 = _mm512_fmadd_ps(v7, v26, v27);
    const __m512 v30 = _mm512_fmadd_ps(v28, v7, v29);
    const __m512 v32 = _mm512_fmadd_ps(v30, v7, v31);
    const __m512 v33 = _mm512_mul_ps(v8, v32);
    const __m512i v34 = _mm512_castps_si512(v0);
    const __m512i v36 = _mm512_sub_epi32(v34, v35);
    const __m512i v38 = _mm512_and_si512(v36, v37);
    const __m512i v39 = _mm512_sub_epi32(v34, v38);
    const __m512 v40 = _mm512_castsi512_ps(v39);
    const __m512 v41 = _mm512_sub_ps(v40, v3);
    const __m512 v42 = _mm512_mul_ps(v41, v41);
    const __m512 v46 = _mm512_fmadd_ps(v44, v41, v45);
    const __m512 v47 = _mm512_fmadd_ps(v42, v43, v46);
    const __m512 v50 = _mm512_fmadd_ps(v48, v41, v49);
    const __m512 v51 = _mm512_fmadd_ps(v42, v47, v50);
    const __m512 v54 = _mm512_mul_ps(v53, v41);
    const __m512 v55 = _mm512_add_ps(v52, v54);
    const __m512 v56 = _mm512_fmadd_ps(v42, v51, v55);
    const __m512 v58 = _mm512_fmadd_ps(v41, v56, v57);
    const __m512 v60 = _mm512_fmadd_ps(v58, v41, v59);
    const __m512i v62 = _mm512_srai_epi32(v36, 23);
    const __m512 v63 = _mm512_cvtepi32_ps(v62);
    const __m512 v65 = _mm512_mul_ps(v63, v64);
    const __m512 v66 = _mm512_fmadd_ps(v42, v60, v65);
    const __m512 v68 = _mm512_mask_blend_ps(v4, v67, v66);
    const __m512 v69 = _mm512_sub_ps(v33, v68);
    const __m512 v70 = _mm512_mask_blend_ps(v4, v67, v41);
    const __m512 v71 = _mm512_sub_ps(v69, v70);
    const __m512 v73 = _mm512_mul_ps(v63, v72);
    const __m512 v74 = _mm512_mask_blend_ps(v4, v67, v73);
    const __m512 v75 = _mm512_sub_ps(v71, v74);
    const __m512 v77 = _mm512_sub_ps(v73, v3);
    const __m512 v80 = _mm512_fmadd_ps(v73, v78, v79);
    const __m512 v81 = _mm512_sub_ps(v5, v80);
    const __m512 v82 = _mm512_add_ps(v41, v66);
    const __m512 v83 = _mm512_div_ps(v3, v0);
    const __m512 v86 = _mm512_fmadd_ps(v83, v84, v85);
    const __m512 v88 = _mm512_fmadd_ps(v83, v86, v87);
    const __m512 v90 = _mm512_fmadd_ps(v88, v83, v89);
    const __m512 v91 = _mm512_mul_ps(v90, v83);
    const __m512 v93 = _mm512_add_ps(v91, v92);
    const __m512 v94 = _mm512_fmadd_ps(v82, v81, v93);
    const __m512 v95 = _mm512_fmadd_ps(v77, v81, v94);
    const __m512 v96 = _mm512_add_ps(v76, v95);
    const __m512 v97 = _mm512_mask_blend_ps(v2, v96, v75);
    const __m512i v99 = _mm512_add_epi32(v34, v98);
    const __mmask16 v101 = _mm512_cmplt_epi32_mask(v99, v100);
    __m512 r0 = v97;
    __mmask16 any1 = v101;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v103 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v104 = _mm512_roundscale_ps(v103, 9);
        const __mmask16 v105 = _mm512_cmp_ps_mask(v102, v104, _CMP_EQ_OQ);
        const __m512 v106 = _mm512_sub_ps(v0, v0);
        const __m512 v107 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v108l = _mm512_cvtps_pd(_mm512_castps512_ps256(v107));
        const __m512d v108h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v107, 1));
        const __m512d v109l = _mm512_roundscale_pd(v108l, 8);
        const __m512d v109h = _mm512_roundscale_pd(v108h, 8);
        const __m512d v110l = _mm512_sub_pd(v108l, v109l);
        const __m512d v110h = _mm512_sub_pd(v108h, v109h);
        const __mmask8 v112l = _mm512_cmp_pd_mask(v110l, v111, _CMP_EQ_OQ);
        const __mmask8 v112h = _mm512_cmp_pd_mask(v110h, v111, _CMP_EQ_OQ);
        const __mmask16 v112 = _mm512_kunpackb(v112h, v112l);
        const __m512d v115l = _mm512_add_pd(v108l, v114);
        const __m512d v115h = _mm512_add_pd(v108h, v114);
        const __m512d v117l = _mm512_add_pd(v108l, v116);
        const __m512d v117h = _mm512_add_pd(v108h, v116);
        const __m512d v119l = _mm512_add_pd(v108l, v118);
        const __m512d v119h = _mm512_add_pd(v108h, v118);
        const __m512d v120l = _mm512_mul_pd(v117l, v119l);
        const __m512d v120h = _mm512_mul_pd(v117h, v119h);
        const __m512d v122l = _mm512_add_pd(v108l, v121);
        const __m512d v122h = _mm512_add_pd(v108h, v121);
        const __m512d v123l = _mm512_mul_pd(v120l, v122l);
        const __m512d v123h = _mm512_mul_pd(v120h, v122h);
        const __m512d v125l = _mm512_add_pd(v108l, v124);
        const __m512d v125h = _mm512_add_pd(v108h, v124);
        const __m512d v126l = _mm512_mul_pd(v123l, v125l);
        const __m512d v126h = _mm512_mul_pd(v123h, v125h);
        const __m512d v128l = _mm512_fmadd_pd(v115l, v126l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v115h, v126h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v128l, v129, v127);
        const __m512d v130h = _mm512_fmadd_pd(v128h, v129, v127);
        const __m512d v131l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v110l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v131h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v110h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v132l = _mm512_mul_pd(v131l, v129);
        const __m512d v132h = _mm512_mul_pd(v131h, v129);
        const __m512d v133l = _mm512_mul_pd(v132l, v132l);
        const __m512d v133h = _mm512_mul_pd(v132h, v132h);
        const __m512d v134l = _mm512_roundscale_pd(v133l, 9);
        const __m512d v134h = _mm512_roundscale_pd(v133h, 9);
        const __m512d v137l = _mm512_fmadd_pd(v135, v133l, v136);
        const __m512d v137h = _mm512_fmadd_pd(v135, v133h, v136);
        const __m512d v139l = _mm512_fmadd_pd(v134l, v137l, v138);
        const __m512d v139h = _mm512_fmadd_pd(v134h, v137h, v138);
        const __m512d v141l = _mm512_fmadd_pd(v139l, v133l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v139h, v133h, v140);
        const __m512d v143l = _mm512_fmadd_pd(v133l, v141l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v133h, v141h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v143l, v133l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v143h, v133h, v144);
        const __m512d v147l = _mm512_fmadd_pd(v145l, v133l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v145h, v133h, v146);
        const __m512d v149l = _mm512_fmadd_pd(v133l, v147l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v133h, v147h, v148);
        const __m512d v151l = _mm512_fmadd_pd(v149l, v133l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v149h, v133h, v150);
        const __m512d v153l = _mm512_fmadd_pd(v151l, v133l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v151h, v133h, v152);
        const __m512d v154l = _mm512_mul_pd(v133l, v132l);
        const __m512d v154h = _mm512_mul_pd(v133h, v132h);
        const __m512d v155l = _mm512_fmadd_pd(v153l, v154l, v132l);
        const __m512d v155h = _mm512_fmadd_pd(v153h, v154h, v132h);
        const __m512d v156l = _mm512_div_pd(v130l, v155l);
        const __m512d v156h = _mm512_div_pd(v130h, v155h);
        const __m512i v157l = lgamma_4ulp_avx2_bits_f64_avx512(v156l);
        const __m512i v157h = lgamma_4ulp_avx2_bits_f64_avx512(v156h);
        const __m512i v159l = _mm512_sub_epi64(v157l, v158);
        const __m512i v159h = _mm512_sub_epi64(v157h, v158);
        const __m512i v161l = _mm512_srli_epi64(v159l, 48);
        const __m512i v161h = _mm512_srli_epi64(v159h, 48);
        const __m256i v162l = _mm512_cvtepi64_epi32(v161l);
        const __m256i v162h = _mm512_cvtepi64_epi32(v161h);
        const __m512i v162 = _mm512_inserti32x8(_mm512_castsi256_si512(v162l), v162h, 1);
        const __m512i v164 = _mm512_slli_epi32(v162, 16);
        const __m512i v166 = _mm512_srai_epi32(v164, 20);
        const __m512d v167l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v166));
        const __m512d v167h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v166, 1));
        const __m512i v170 = _mm512_and_si512(v162, v169);
        const __m512d v171l = _mm512_i32gather_pd(_mm512_castsi512_si256(v170), lgamma_4ulp_avx2_table0, 8);
        const __m512d v171h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v170, 1), lgamma_4ulp_avx2_table0, 8);
        const __m512d v172l = _mm512_fmadd_pd(v167l, v168, v171l);
        const __m512d v172h = _mm512_fmadd_pd(v167h, v168, v171h);
        const __m512d v173l = _mm512_i32gather_pd(_mm512_castsi512_si256(v170), lgamma_4ulp_avx2_table1, 8);
        const __m512d v173h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v170, 1), lgamma_4ulp_avx2_table1, 8);
        const __m512i v175l = _mm512_and_si512(v174, v159l);
        const __m512i v175h = _mm512_and_si512(v174, v159h);
        const __m512i v176l = _mm512_sub_epi64(v157l, v175l);
        const __m512i v176h = _mm512_sub_epi64(v157h, v175h);
        const __m512d v177l = _mm512_castsi512_pd(v176l);
        const __m512d v177h = _mm512_castsi512_pd(v176h);
        const __m512d v179l = _mm512_fmadd_pd(v173l, v177l, v178);
        const __m512d v179h = _mm512_fmadd_pd(v173h, v177h, v178);
        const __m512d v180l = _mm512_mul_pd(v179l, v179l);
        const __m512d v180h = _mm512_mul_pd(v179h, v179h);
        const __m512d v183l = _mm512_fmadd_pd(v181, v179l, v182);
        const __m512d v183h = _mm512_fmadd_pd(v181, v179h, v182);
        const __m512d v184l = _mm512_fmadd_pd(v183l, v179l, v152);
        const __m512d v184h = _mm512_fmadd_pd(v183h, v179h, v152);
        const __m512d v186l = _mm512_fmadd_pd(v184l, v179l, v185);
        const __m512d v186h = _mm512_fmadd_pd(v184h, v179h, v185);
        const __m512d v188l = _mm512_fmadd_pd(v186l, v179l, v187);
        const __m512d v188h = _mm512_fmadd_pd(v186h, v179h, v187);
        const __m512d v190l = _mm512_fmadd_pd(v188l, v179l, v189);
        const __m512d v190h = _mm512_fmadd_pd(v188h, v179h, v189);
        const __m512d v192l = _mm512_fmadd_pd(v190l, v179l, v191);
        const __m512d v192h = _mm512_fmadd_pd(v190h, v179h, v191);
        const __m512d v193l = _mm512_fmadd_pd(v180l, v192l, v179l);
        const __m512d v193h = _mm512_fmadd_pd(v180h, v192h, v179h);
        const __m512d v194l = _mm512_add_pd(v172l, v193l);
        const __m512d v194h = _mm512_add_pd(v172h, v193h);
        const __m512d v196l = _mm512_add_pd(v108l, v195);
        const __m512d v196h = _mm512_add_pd(v108h, v195);
        const __m512d v198l = _mm512_sub_pd(v196l, v197);
        const __m512d v198h = _mm512_sub_pd(v196h, v197);
        const __m512i v199l = _mm512_castpd_si512(v196l);
        const __m512i v199h = _mm512_castpd_si512(v196h);
        const __m512i v200l = _mm512_sub_epi64(v199l, v158);
        const __m512i v200h = _mm512_sub_epi64(v199h, v158);
        const __m512i v201l = _mm512_srli_epi64(v200l, 48);
        const __m512i v201h = _mm512_srli_epi64(v200h, 48);
        const __m256i v202l = _mm512_cvtepi64_epi32(v201l);
        const __m256i v202h = _mm512_cvtepi64_epi32(v201h);
        const __m512i v202 = _mm512_inserti32x8(_mm512_castsi256_si512(v202l), v202h, 1);
        const __m512i v203 = _mm512_slli_epi32(v202, 16);
        const __m512i v204 = _mm512_srai_epi32(v203, 20);
        const __m512d v205l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v204));
        const __m512d v205h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v204, 1));
        const __m512i v206 = _mm512_and_si512(v202, v169);
        const __m512d v207l = _mm512_i32gather_pd(_mm512_castsi512_si256(v206), lgamma_4ulp_avx2_table0, 8);
        const __m512d v207h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v206, 1), lgamma_4ulp_avx2_table0, 8);
        const __m512d v208l = _mm512_fmadd_pd(v205l, v168, v207l);
        const __m512d v208h = _mm512_fmadd_pd(v205h, v168, v207h);
        const __m512i v209l = _mm512_and_si512(v200l, v174);
        const __m512i v209h = _mm512_and_si512(v200h, v174);
        const __m512i v210l = _mm512_sub_epi64(v199l, v209l);
        const __m512i v210h = _mm512_sub_epi64(v199h, v209h);
        const __m512d v211l = _mm512_castsi512_pd(v210l);
        const __m512d v211h = _mm512_castsi512_pd(v210h);
        const __m512d v212l = _mm512_i32gather_pd(_mm512_castsi512_si256(v206), lgamma_4ulp_avx2_table1, 8);
        const __m512d v212h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v206, 1), lgamma_4ulp_avx2_table1, 8);
        const __m512d v213l = _mm512_fmadd_pd(v211l, v212l, v178);
        const __m512d v213h = _mm512_fmadd_pd(v211h, v212h, v178);
        const __m512d v214l = _mm512_fmadd_pd(v213l, v181, v182);
        const __m512d v214h = _mm512_fmadd_pd(v213h, v181, v182);
        const __m512d v215l = _mm512_fmadd_pd(v214l, v213l, v152);
        const __m512d v215h = _mm512_fmadd_pd(v214h, v213h, v152);
        const __m512d v216l = _mm512_fmadd_pd(v213l, v215l, v185);
        const __m512d v216h = _mm512_fmadd_pd(v213h, v215h, v185);
        const __m512d v217l = _mm512_fmadd_pd(v213l, v216l, v187);
        const __m512d v217h = _mm512_fmadd_pd(v213h, v216h, v187);
        const __m512d v218l = _mm512_fmadd_pd(v213l, v217l, v189);
        const __m512d v218h = _mm512_fmadd_pd(v213h, v217h, v189);
        const __m512d v219l = _mm512_fmadd_pd(v213l, v218l, v191);
        const __m512d v219h = _mm512_fmadd_pd(v213h, v218h, v191);
        const __m512d v220l = _mm512_mul_pd(v213l, v213l);
        const __m512d v220h = _mm512_mul_pd(v213h, v213h);
        const __m512d v221l = _mm512_fmadd_pd(v219l, v220l, v213l);
        const __m512d v221h = _mm512_fmadd_pd(v219h, v220h, v213h);
        const __m512d v222l = _mm512_add_pd(v208l, v221l);
        const __m512d v222h = _mm512_add_pd(v208h, v221h);
        const __m512d v223l = _mm512_sub_pd(v222l, v116);
        const __m512d v223h = _mm512_sub_pd(v222h, v116);
        const __m512d v225l = _mm512_fmadd_pd(v198l, v223l, v224);
        const __m512d v225h = _mm512_fmadd_pd(v198h, v223h, v224);
        const __m512d v226l = _mm512_div_pd(v116, v196l);
        const __m512d v226h = _mm512_div_pd(v116, v196h);
        const __m512d v227l = _mm512_mul_pd(v226l, v226l);
        const __m512d v227h = _mm512_mul_pd(v226h, v226h);
        const __m512d v230l = _mm512_fmadd_pd(v227l, v228, v229);
        const __m512d v230h = _mm512_fmadd_pd(v227h, v228, v229);
        const __m512d v232l = _mm512_fmadd_pd(v230l, v227l, v231);
        const __m512d v232h = _mm512_fmadd_pd(v230h, v227h, v231);
        const __m512d v234l = _mm512_fmadd_pd(v232l, v227l, v233);
        const __m512d v234h = _mm512_fmadd_pd(v232h, v227h, v233);
        const __m512d v236l = _mm512_fmadd_pd(v227l, v234l, v235);
        const __m512d v236h = _mm512_fmadd_pd(v227h, v234h, v235);
        const __m512d v238l = _mm512_fmadd_pd(v236l, v227l, v237);
        const __m512d v238h = _mm512_fmadd_pd(v236h, v227h, v237);
        const __m512d v239l = _mm512_mul_pd(v238l, v227l);
        const __m512d v239h = _mm512_mul_pd(v238h, v227h);
        const __m512d v241l = _mm512_add_pd(v239l, v240);
        const __m512d v241h = _mm512_add_pd(v239h, v240);
        const __m512d v242l = _mm512_mul_pd(v226l, v241l);
        const __m512d v242h = _mm512_mul_pd(v226h, v241h);
        const __m512d v243l = _mm512_add_pd(v225l, v242l);
        const __m512d v243h = _mm512_add_pd(v225h, v242h);
        const __m512d v244l = _mm512_sub_pd(v194l, v243l);
        const __m512d v244h = _mm512_sub_pd(v194h, v243h);
        const __m512d v245l = _mm512_mask_blend_pd((__mmask8)v112, v244l, v113);
        const __m512d v245h = _mm512_mask_blend_pd(lgamma_4ulp_avx2_high_mask_avx512(v112), v244h, v113);
        const __m256 v246l = _mm512_cvtpd_ps(v245l);
        const __m256 v246h = _mm512_cvtpd_ps(v245h);
        const __m512 v246 = _mm512_insertf32x8(_mm512_castps256_ps512(v246l), v246h, 1);
        const __m512 v247 = _mm512_add_ps(v106, v246);
        const __m512 v248 = _mm512_mask_blend_ps(v105, v247, v102);
        r0 = _mm512_mask_blend_ps(v101, r0, v248);
    }
    _mm512_storeu_ps(y, r0);
}

static LGAMMA_4ULP_AVX2_AVX512_TARGET void lgamma_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        lgamma_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_4ulp_avx2_level(void) {
#if defined(LGAMMA_4ULP_AVX2_FORCE_ISA)
    return LGAMMA_4ULP_AVX2_FORCE_ISA;
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

float lgamma_4ulp_avx2(float x) {
    return lgamma_4ulp_avx2_element(x);
}

void lgamma_4ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_4ulp_avx2_level();
    if (level == 2) {
        lgamma_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_4ulp_avx2_array_portable(x, y, n);
}
