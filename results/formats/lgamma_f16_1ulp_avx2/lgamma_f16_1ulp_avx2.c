/* lgamma_f16_1ulp_avx2: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f16
 *   domain       every input
 *   max error    0.501782 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.968p+8 (406.5, encoding 0x5e5a)
 *   result there 0x1.fc8p+10 (2034, encoding 0x67f2)
 *   mean error   0.203346 ulp
 *   misrounded   38 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           848faf5260870df3500b947f95c7dd93
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/lgamma_f16_avx2.db
 *                time: 1.3177 ns/element as avx2 code (inputs mean)
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
#include "lgamma_f16_1ulp_avx2.h"

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

static inline float lgamma_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float lgamma_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = lgamma_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return lgamma_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t lgamma_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float lgamma_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double lgamma_f16_1ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double lgamma_f16_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double lgamma_f16_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_f16_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t lgamma_f16_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int32_t lgamma_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t lgamma_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline double lgamma_f16_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t lgamma_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)lgamma_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = lgamma_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static const double lgamma_f16_1ulp_avx2_table0[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static const double lgamma_f16_1ulp_avx2_table1[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static inline uint16_t lgamma_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = lgamma_f16_1ulp_avx2_fromhalf_f32(v0);
    const int32_t v28 = lgamma_f16_1ulp_avx2_bits_f32(v1);
    const int32_t v84 = 62607474; /* 0x03bb5072 */
    const int32_t v85 = (int32_t)((uint32_t)v84 + (uint32_t)v28);
    const int32_t v86 = 70996082; /* 0x043b5072 */
    const int v87 = v85 < v86;
    int32_t r0;
    if (v87) {
        const float v88 = INFINITY;
        const float v89 = lgamma_f16_1ulp_avx2_abs_f32(v1);
        const int v90 = v88 == v89;
        const float v91 = v1 - v1;
        const double v92 = 0x0p+0; /* 0 */
        const float v93 = -v1;
        const double v94 = (double)v93;
        const double v95 = lgamma_f16_1ulp_avx2_rint_f64(v94);
        const double v96 = v94 - v95;
        const int v97 = v92 == v96;
        const double v98 = INFINITY;
        const double v99 = 0x1p+2; /* 4 */
        const double v100 = v94 + v99;
        const double v101 = 0x1.8p+1; /* 3 */
        const double v102 = v94 + v101;
        const double v103 = 0x1p+0; /* 1 */
        const double v104 = v94 + v103;
        const double v105 = 0x1p+1; /* 2 */
        const double v106 = v94 + v105;
        const double v107 = v104 * v106;
        const double v108 = v102 * v107;
        const double v109 = v100 * v108;
        const double v110 = 0x1.4p+2; /* 5 */
        const double v111 = v94 + v110;
        const double v112 = v109 * v111;
        const double v113 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v114 = v112 * v113;
        const double v115 = lgamma_f16_1ulp_avx2_abs_f64(v96);
        const double v116 = v115 * v113;
        const double v117 = v116 * v116;
        const double v118 = v117 * v116;
        const double v119 = 0x1.71b8ef6dcf572p-66; /* 1.9572941063391263e-20 */
        const double v120 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
        const double v121 = lgamma_f16_1ulp_avx2_fma_f64(v119, v117, v120);
        const double v122 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v123 = lgamma_f16_1ulp_avx2_fma_f64(v121, v117, v122);
        const double v124 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v125 = lgamma_f16_1ulp_avx2_fma_f64(v123, v117, v124);
        const double v126 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v127 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v128 = lgamma_f16_1ulp_avx2_fma_f64(v94, v126, v127);
        const double v129 = lgamma_f16_1ulp_avx2_fma_f64(v117, v125, v128);
        const double v130 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v131 = lgamma_f16_1ulp_avx2_fma_f64(v129, v117, v130);
        const double v132 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v133 = lgamma_f16_1ulp_avx2_fma_f64(v117, v131, v132);
        const double v134 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v135 = lgamma_f16_1ulp_avx2_fma_f64(v117, v133, v134);
        const double v136 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v137 = lgamma_f16_1ulp_avx2_fma_f64(v117, v135, v136);
        const double v138 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v139 = lgamma_f16_1ulp_avx2_fma_f64(v117, v137, v138);
        const double v140 = lgamma_f16_1ulp_avx2_fma_f64(v118, v139, v116);
        const double v141 = v114 / v140;
        const int64_t v142 = lgamma_f16_1ulp_avx2_bits_f64(v141);
        const int64_t v143 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v144 = (int64_t)((uint64_t)v142 - (uint64_t)v143);
        const int64_t v145 = INT64_C(48);
        const int64_t v146 = lgamma_f16_1ulp_avx2_lshr_i64(v144, v145);
        const int32_t v147 = (int32_t)(uint32_t)(uint64_t)v146;
        const int32_t v148 = 16;
        const int32_t v149 = lgamma_f16_1ulp_avx2_shl_i32(v147, v148);
        const int32_t v150 = 20;
        const int32_t v151 = lgamma_f16_1ulp_avx2_ashr_i32(v149, v150);
        const double v152 = (double)v151;
        const double v153 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v154 = 15;
        const int32_t v155 = v154 & v147;
        const double v156 = lgamma_f16_1ulp_avx2_table0[v155];
        const double v157 = lgamma_f16_1ulp_avx2_fma_f64(v152, v153, v156);
        const double v158 = lgamma_f16_1ulp_avx2_table1[v155];
        const int64_t v159 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v160 = v144 & v159;
        const int64_t v161 = (int64_t)((uint64_t)v142 - (uint64_t)v160);
        const double v162 = lgamma_f16_1ulp_avx2_frombits_f64(v161);
        const double v163 = -0x1p+0; /* -1 */
        const double v164 = lgamma_f16_1ulp_avx2_fma_f64(v158, v162, v163);
        const double v165 = v164 * v164;
        const double v166 = -0x1p-3; /* -0.125 */
        const double v167 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v168 = lgamma_f16_1ulp_avx2_fma_f64(v164, v166, v167);
        const double v169 = lgamma_f16_1ulp_avx2_fma_f64(v168, v164, v138);
        const double v170 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v171 = lgamma_f16_1ulp_avx2_fma_f64(v164, v169, v170);
        const double v172 = -0x1p-2; /* -0.25 */
        const double v173 = lgamma_f16_1ulp_avx2_fma_f64(v164, v171, v172);
        const double v174 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v175 = lgamma_f16_1ulp_avx2_fma_f64(v164, v173, v174);
        const double v176 = -0x1p-1; /* -0.5 */
        const double v177 = lgamma_f16_1ulp_avx2_fma_f64(v164, v175, v176);
        const double v178 = lgamma_f16_1ulp_avx2_fma_f64(v165, v177, v164);
        const double v179 = v157 + v178;
        const double v180 = 0x1.8p+2; /* 6 */
        const double v181 = v94 + v180;
        const int64_t v182 = lgamma_f16_1ulp_avx2_bits_f64(v181);
        const int64_t v183 = (int64_t)((uint64_t)v182 - (uint64_t)v143);
        const int64_t v184 = lgamma_f16_1ulp_avx2_lshr_i64(v183, v145);
        const int32_t v185 = (int32_t)(uint32_t)(uint64_t)v184;
        const int32_t v186 = lgamma_f16_1ulp_avx2_shl_i32(v185, v148);
        const int32_t v187 = lgamma_f16_1ulp_avx2_ashr_i32(v186, v150);
        const double v188 = (double)v187;
        const int32_t v189 = v154 & v185;
        const double v190 = lgamma_f16_1ulp_avx2_table0[v189];
        const double v191 = lgamma_f16_1ulp_avx2_fma_f64(v188, v153, v190);
        const int64_t v192 = v159 & v183;
        const int64_t v193 = (int64_t)((uint64_t)v182 - (uint64_t)v192);
        const double v194 = lgamma_f16_1ulp_avx2_frombits_f64(v193);
        const double v195 = lgamma_f16_1ulp_avx2_table1[v189];
        const double v196 = lgamma_f16_1ulp_avx2_fma_f64(v194, v195, v163);
        const double v197 = lgamma_f16_1ulp_avx2_fma_f64(v196, v166, v167);
        const double v198 = lgamma_f16_1ulp_avx2_fma_f64(v196, v197, v138);
        const double v199 = lgamma_f16_1ulp_avx2_fma_f64(v198, v196, v170);
        const double v200 = lgamma_f16_1ulp_avx2_fma_f64(v199, v196, v172);
        const double v201 = lgamma_f16_1ulp_avx2_fma_f64(v196, v200, v174);
        const double v202 = lgamma_f16_1ulp_avx2_fma_f64(v196, v201, v176);
        const double v203 = v196 * v196;
        const double v204 = lgamma_f16_1ulp_avx2_fma_f64(v202, v203, v196);
        const double v205 = v191 + v204;
        const double v206 = v205 - v103;
        const double v207 = 0x1p-1; /* 0.5 */
        const double v208 = v181 - v207;
        const double v209 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v210 = lgamma_f16_1ulp_avx2_fma_f64(v206, v208, v209);
        const double v211 = v103 / v181;
        const double v212 = v211 * v211;
        const double v213 = 0x1.a41a41a41a41ap-8; /* 0.00641025641025641 */
        const double v214 = -0x1.f6ab0d9993c7dp-10; /* -0.0019175269175269176 */
        const double v215 = lgamma_f16_1ulp_avx2_fma_f64(v212, v213, v214);
        const double v216 = 0x1.b951e2b18ff23p-11; /* 0.00084175084175084171 */
        const double v217 = lgamma_f16_1ulp_avx2_fma_f64(v212, v215, v216);
        const double v218 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v219 = lgamma_f16_1ulp_avx2_fma_f64(v217, v212, v218);
        const double v220 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v221 = lgamma_f16_1ulp_avx2_fma_f64(v212, v219, v220);
        const double v222 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v223 = lgamma_f16_1ulp_avx2_fma_f64(v221, v212, v222);
        const double v224 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v225 = lgamma_f16_1ulp_avx2_fma_f64(v212, v223, v224);
        const double v226 = v225 * v211;
        const double v227 = v210 + v226;
        const double v228 = v179 - v227;
        const double v229 = v97 ? v98 : v228;
        const float v230 = (float)v229;
        const float v231 = v91 + v230;
        const float v232 = v90 ? v88 : v231;
        const int32_t v233 = lgamma_f16_1ulp_avx2_tohalf_f32(v232);
        r0 = v233;
    } else {
        const float v2 = 0x1.4p+1f; /* 2.5 */
        const int v3 = v1 < v2;
        const float v4 = 0x1p+0f; /* 1 */
        const int v5 = v1 <= v4;
        const float v6 = v1 - v4;
        const float v7 = v5 ? v1 : v6;
        const float v8 = v7 - v4;
        const float v9 = v8 * v7;
        const float v10 = 0x1.fd0604p-12f; /* 0.000485442637 */
        const float v11 = -0x1.4c69a4p-11f; /* -0.00063402683 */
        const float v12 = lgamma_f16_1ulp_avx2_fma_f32(v10, v8, v11);
        const float v13 = 0x1.69838ap-12f; /* 0.000344766449 */
        const float v14 = lgamma_f16_1ulp_avx2_fma_f32(v12, v8, v13);
        const float v15 = -0x1.1c3d7ep-9f; /* -0.00216858066 */
        const float v16 = lgamma_f16_1ulp_avx2_fma_f32(v14, v8, v15);
        const float v17 = 0x1.532e54p-8f; /* 0.00517549086 */
        const float v18 = lgamma_f16_1ulp_avx2_fma_f32(v16, v8, v17);
        const float v19 = -0x1.94d6bep-7f; /* -0.0123547008 */
        const float v20 = lgamma_f16_1ulp_avx2_fma_f32(v8, v18, v19);
        const float v21 = 0x1.0dea82p-5f; /* 0.0329487361 */
        const float v22 = lgamma_f16_1ulp_avx2_fma_f32(v20, v8, v21);
        const float v23 = -0x1.9ae802p-4f; /* -0.100318916 */
        const float v24 = lgamma_f16_1ulp_avx2_fma_f32(v22, v8, v23);
        const float v25 = 0x1.b0ee7p-2f; /* 0.422784567 */
        const float v26 = lgamma_f16_1ulp_avx2_fma_f32(v24, v8, v25);
        const float v27 = v9 * v26;
        const int32_t v29 = -8388608; /* 0xff800000 */
        const int32_t v30 = 1059760811; /* 0x3f2aaaab */
        const int32_t v31 = (int32_t)((uint32_t)v28 - (uint32_t)v30);
        const int32_t v32 = v29 & v31;
        const int32_t v33 = (int32_t)((uint32_t)v28 - (uint32_t)v32);
        const float v34 = lgamma_f16_1ulp_avx2_frombits_f32(v33);
        const float v35 = v34 - v4;
        const float v36 = 0x1.7e833p-3f; /* 0.186773658 */
        const float v37 = -0x1.8a835cp-3f; /* -0.192633361 */
        const float v38 = lgamma_f16_1ulp_avx2_fma_f32(v36, v35, v37);
        const float v39 = 0x1.8fa272p-3f; /* 0.195134059 */
        const float v40 = lgamma_f16_1ulp_avx2_fma_f32(v35, v38, v39);
        const float v41 = -0x1.fd514p-3f; /* -0.248690128 */
        const float v42 = lgamma_f16_1ulp_avx2_fma_f32(v35, v40, v41);
        const float v43 = 0x1.5583d6p-2f; /* 0.333510727 */
        const float v44 = lgamma_f16_1ulp_avx2_fma_f32(v42, v35, v43);
        const float v45 = -0x1.0000c8p-1f; /* -0.50000596 */
        const float v46 = lgamma_f16_1ulp_avx2_fma_f32(v35, v44, v45);
        const float v47 = v35 * v35;
        const float v48 = 0x1.c08e8ep-10f; /* 0.00171110861 */
        const int32_t v49 = 23;
        const int32_t v50 = lgamma_f16_1ulp_avx2_ashr_i32(v31, v49);
        const float v51 = (float)v50;
        const float v52 = v48 * v51;
        const float v53 = lgamma_f16_1ulp_avx2_fma_f32(v46, v47, v52);
        const float v54 = 0x0p+0f; /* 0 */
        const float v55 = v5 ? v53 : v54;
        const float v56 = v27 - v55;
        const float v57 = v5 ? v35 : v54;
        const float v58 = v56 - v57;
        const float v59 = 0x1.6203fap-1f; /* 0.691436589 */
        const float v60 = v59 * v51;
        const float v61 = v5 ? v60 : v54;
        const float v62 = v58 - v61;
        const float v63 = 0x1.fff0f8p-2f; /* 0.49994266 */
        const float v64 = v1 - v63;
        const float v65 = -0x1.806aeep-20f; /* -1.43206751e-06 */
        const float v66 = v64 + v65;
        const float v67 = v60 - v4;
        const float v68 = v53 + v35;
        const float v69 = v4 / v1;
        const float v70 = -0x1.e243cep-5f; /* -0.0588702224 */
        const float v71 = v69 * v69;
        const float v72 = 0x1.940168p-6f; /* 0.0246585384 */
        const float v73 = lgamma_f16_1ulp_avx2_fma_f32(v70, v71, v72);
        const float v74 = -0x1.cb0a92p-8f; /* -0.00700441422 */
        const float v75 = lgamma_f16_1ulp_avx2_fma_f32(v73, v71, v74);
        const float v76 = 0x1.5827eap-4f; /* 0.08402244 */
        const float v77 = lgamma_f16_1ulp_avx2_fma_f32(v75, v71, v76);
        const float v78 = 0x1.acd65p-2f; /* 0.418786287 */
        const float v79 = lgamma_f16_1ulp_avx2_fma_f32(v69, v77, v78);
        const float v80 = lgamma_f16_1ulp_avx2_fma_f32(v68, v64, v79);
        const float v81 = lgamma_f16_1ulp_avx2_fma_f32(v66, v67, v80);
        const float v82 = v3 ? v62 : v81;
        const int32_t v83 = lgamma_f16_1ulp_avx2_tohalf_f32(v82);
        r0 = v83;
    }
    return (uint16_t)r0;
}

static void lgamma_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LGAMMA_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_F16_1ULP_AVX2_AVX2 static inline LGAMMA_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_F16_1ULP_AVX2_AVX512 static inline LGAMMA_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LGAMMA_F16_1ULP_AVX2_AVX2 __m256 lgamma_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_F16_1ULP_AVX2_AVX2 __m256i lgamma_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LGAMMA_F16_1ULP_AVX2_AVX2 __m256i lgamma_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LGAMMA_F16_1ULP_AVX2_AVX2 __m256i lgamma_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return lgamma_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(lgamma_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_F16_1ULP_AVX2_AVX2 __m256i lgamma_f16_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_F16_1ULP_AVX2_AVX2 __m256i lgamma_f16_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

LGAMMA_F16_1ULP_AVX2_AVX2 __m128i lgamma_f16_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_F16_1ULP_AVX2_AVX2 __m256d lgamma_f16_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* The low halves of eight lanes. */
LGAMMA_F16_1ULP_AVX2_AVX2 void lgamma_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LGAMMA_F16_1ULP_AVX2_AVX2 void lgamma_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v10 = _mm256_set1_ps(0x1.fd0604p-12f); /* 0.000485442637 */
    const __m256 v11 = _mm256_set1_ps(-0x1.4c69a4p-11f); /* -0.00063402683 */
    const __m256 v13 = _mm256_set1_ps(0x1.69838ap-12f); /* 0.000344766449 */
    const __m256 v15 = _mm256_set1_ps(-0x1.1c3d7ep-9f); /* -0.00216858066 */
    const __m256 v17 = _mm256_set1_ps(0x1.532e54p-8f); /* 0.00517549086 */
    const __m256 v19 = _mm256_set1_ps(-0x1.94d6bep-7f); /* -0.0123547008 */
    const __m256 v21 = _mm256_set1_ps(0x1.0dea82p-5f); /* 0.0329487361 */
    const __m256 v23 = _mm256_set1_ps(-0x1.9ae802p-4f); /* -0.100318916 */
    const __m256 v25 = _mm256_set1_ps(0x1.b0ee7p-2f); /* 0.422784567 */
    const __m256i v29 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v30 = _mm256_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m256 v36 = _mm256_set1_ps(0x1.7e833p-3f); /* 0.186773658 */
    const __m256 v37 = _mm256_set1_ps(-0x1.8a835cp-3f); /* -0.192633361 */
    const __m256 v39 = _mm256_set1_ps(0x1.8fa272p-3f); /* 0.195134059 */
    const __m256 v41 = _mm256_set1_ps(-0x1.fd514p-3f); /* -0.248690128 */
    const __m256 v43 = _mm256_set1_ps(0x1.5583d6p-2f); /* 0.333510727 */
    const __m256 v45 = _mm256_set1_ps(-0x1.0000c8p-1f); /* -0.50000596 */
    const __m256 v48 = _mm256_set1_ps(0x1.c08e8ep-10f); /* 0.00171110861 */
    const __m256 v54 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v59 = _mm256_set1_ps(0x1.6203fap-1f); /* 0.691436589 */
    const __m256 v63 = _mm256_set1_ps(0x1.fff0f8p-2f); /* 0.49994266 */
    const __m256 v65 = _mm256_set1_ps(-0x1.806aeep-20f); /* -1.43206751e-06 */
    const __m256 v70 = _mm256_set1_ps(-0x1.e243cep-5f); /* -0.0588702224 */
    const __m256 v72 = _mm256_set1_ps(0x1.940168p-6f); /* 0.0246585384 */
    const __m256 v74 = _mm256_set1_ps(-0x1.cb0a92p-8f); /* -0.00700441422 */
    const __m256 v76 = _mm256_set1_ps(0x1.5827eap-4f); /* 0.08402244 */
    const __m256 v78 = _mm256_set1_ps(0x1.acd65p-2f); /* 0.418786287 */
    const __m256i v84 = _mm256_set1_epi32(62607474); /* 0x03bb5072 */
    const __m256i v86 = _mm256_set1_epi32(70996082); /* 0x043b5072 */
    const __m256 v88 = _mm256_set1_ps(INFINITY);
    const __m256d v92 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v98 = _mm256_set1_pd(INFINITY);
    const __m256d v99 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v101 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v103 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v105 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v110 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v113 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v119 = _mm256_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m256d v120 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v122 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v124 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v126 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v127 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v130 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v132 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v134 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v136 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v138 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v143 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256d v153 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v154 = _mm256_set1_epi32(15);
    const __m256i v159 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v163 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v166 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v167 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v170 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v172 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v174 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v176 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v180 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v207 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v209 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v213 = _mm256_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m256d v214 = _mm256_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m256d v216 = _mm256_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m256d v218 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v220 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v222 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v224 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = lgamma_f16_1ulp_avx2_fromhalf_f32_avx2(v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v1, v4, _CMP_LE_OQ));
    const __m256 v6 = _mm256_sub_ps(v1, v4);
    const __m256 v7 = _mm256_blendv_ps(v6, v1, _mm256_castsi256_ps(v5));
    const __m256 v8 = _mm256_sub_ps(v7, v4);
    const __m256 v9 = _mm256_mul_ps(v8, v7);
    const __m256 v12 = _mm256_fmadd_ps(v10, v8, v11);
    const __m256 v14 = _mm256_fmadd_ps(v12, v8, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v8, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v8, v17);
    const __m256 v20 = _mm256_fmadd_ps(v8, v18, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v8, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v8, v23);
    const __m256 v26 = _mm256_fmadd_ps(v24, v8, v25);
    const __m256 v27 = _mm256_mul_ps(v9, v26);
    const __m256i v28 = lgamma_f16_1ulp_avx2_bits_f32_avx2(v1);
    const __m256i v31 = _mm256_sub_epi32(v28, v30);
    const __m256i v32 = _mm256_and_si256(v29, v31);
    const __m256i v33 = _mm256_sub_epi32(v28, v32);
    const __m256 v34 = _mm256_castsi256_ps(v33);
    const __m256 v35 = _mm256_sub_ps(v34, v4);
    const __m256 v38 = _mm256_fmadd_ps(v36, v35, v37);
    const __m256 v40 = _mm256_fmadd_ps(v35, v38, v39);
    const __m256 v42 = _mm256_fmadd_ps(v35, v40, v41);
    const __m256 v44 = _mm256_fmadd_ps(v42, v35, v43);
    const __m256 v46 = _mm256_fmadd_ps(v35, v44, v45);
    const __m256 v47 = _mm256_mul_ps(v35, v35);
    const __m256i v50 = _mm256_srai_epi32(v31, 23);
    const __m256 v51 = _mm256_cvtepi32_ps(v50);
    const __m256 v52 = _mm256_mul_ps(v48, v51);
    const __m256 v53 = _mm256_fmadd_ps(v46, v47, v52);
    const __m256 v55 = _mm256_blendv_ps(v54, v53, _mm256_castsi256_ps(v5));
    const __m256 v56 = _mm256_sub_ps(v27, v55);
    const __m256 v57 = _mm256_blendv_ps(v54, v35, _mm256_castsi256_ps(v5));
    const __m256 v58 = _mm256_sub_ps(v56, v57);
    const __m256 v60 = _mm256_mul_ps(v59, v51);
    const __m256 v61 = _mm256_blendv_ps(v54, v60, _mm256_castsi256_ps(v5));
    const __m256 v62 = _mm256_sub_ps(v58, v61);
    const __m256 v64 = _mm256_sub_ps(v1, v63);
    const __m256 v66 = _mm256_add_ps(v64, v65);
    const __m256 v67 = _mm256_sub_ps(v60, v4);
    const __m256 v68 = _mm256_add_ps(v53, v35);
    const __m256 v69 = _mm256_div_ps(v4, v1);
    const __m256 v71 = _mm256_mul_ps(v69, v69);
    const __m256 v73 = _mm256_fmadd_ps(v70, v71, v72);
    const __m256 v75 = _mm256_fmadd_ps(v73, v71, v74);
    const __m256 v77 = _mm256_fmadd_ps(v75, v71, v76);
    const __m256 v79 = _mm256_fmadd_ps(v69, v77, v78);
    const __m256 v80 = _mm256_fmadd_ps(v68, v64, v79);
    const __m256 v81 = _mm256_fmadd_ps(v66, v67, v80);
    const __m256 v82 = _mm256_blendv_ps(v81, v62, _mm256_castsi256_ps(v3));
    const __m256i v83 = lgamma_f16_1ulp_avx2_tohalf_total_f32_avx2(v82);
    const __m256i v85 = _mm256_add_epi32(v84, v28);
    const __m256i v87 = _mm256_cmpgt_epi32(v86, v85);
    __m256i r0 = v83;
    __m256i any1 = v87;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v89 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
        const __m256i v90 = _mm256_castps_si256(_mm256_cmp_ps(v88, v89, _CMP_EQ_OQ));
        const __m256 v91 = _mm256_sub_ps(v1, v1);
        const __m256 v93 = _mm256_xor_ps(v1, _mm256_set1_ps(-0.0f));
        const __m256d v94l = _mm256_cvtps_pd(_mm256_castps256_ps128(v93));
        const __m256d v94h = _mm256_cvtps_pd(_mm256_extractf128_ps(v93, 1));
        const __m256d v95l = _mm256_round_pd(v94l, 8);
        const __m256d v95h = _mm256_round_pd(v94h, 8);
        const __m256d v96l = _mm256_sub_pd(v94l, v95l);
        const __m256d v96h = _mm256_sub_pd(v94h, v95h);
        const __m256i v97l = _mm256_castpd_si256(_mm256_cmp_pd(v92, v96l, _CMP_EQ_OQ));
        const __m256i v97h = _mm256_castpd_si256(_mm256_cmp_pd(v92, v96h, _CMP_EQ_OQ));
        const __m256i v97 = lgamma_f16_1ulp_avx2_join_mask_avx2(v97l, v97h);
        const __m256d v100l = _mm256_add_pd(v94l, v99);
        const __m256d v100h = _mm256_add_pd(v94h, v99);
        const __m256d v102l = _mm256_add_pd(v94l, v101);
        const __m256d v102h = _mm256_add_pd(v94h, v101);
        const __m256d v104l = _mm256_add_pd(v94l, v103);
        const __m256d v104h = _mm256_add_pd(v94h, v103);
        const __m256d v106l = _mm256_add_pd(v94l, v105);
        const __m256d v106h = _mm256_add_pd(v94h, v105);
        const __m256d v107l = _mm256_mul_pd(v104l, v106l);
        const __m256d v107h = _mm256_mul_pd(v104h, v106h);
        const __m256d v108l = _mm256_mul_pd(v102l, v107l);
        const __m256d v108h = _mm256_mul_pd(v102h, v107h);
        const __m256d v109l = _mm256_mul_pd(v100l, v108l);
        const __m256d v109h = _mm256_mul_pd(v100h, v108h);
        const __m256d v111l = _mm256_add_pd(v94l, v110);
        const __m256d v111h = _mm256_add_pd(v94h, v110);
        const __m256d v112l = _mm256_mul_pd(v109l, v111l);
        const __m256d v112h = _mm256_mul_pd(v109h, v111h);
        const __m256d v114l = _mm256_mul_pd(v112l, v113);
        const __m256d v114h = _mm256_mul_pd(v112h, v113);
        const __m256d v115l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v96l);
        const __m256d v115h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v96h);
        const __m256d v116l = _mm256_mul_pd(v115l, v113);
        const __m256d v116h = _mm256_mul_pd(v115h, v113);
        const __m256d v117l = _mm256_mul_pd(v116l, v116l);
        const __m256d v117h = _mm256_mul_pd(v116h, v116h);
        const __m256d v118l = _mm256_mul_pd(v117l, v116l);
        const __m256d v118h = _mm256_mul_pd(v117h, v116h);
        const __m256d v121l = _mm256_fmadd_pd(v119, v117l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119, v117h, v120);
        const __m256d v123l = _mm256_fmadd_pd(v121l, v117l, v122);
        const __m256d v123h = _mm256_fmadd_pd(v121h, v117h, v122);
        const __m256d v125l = _mm256_fmadd_pd(v123l, v117l, v124);
        const __m256d v125h = _mm256_fmadd_pd(v123h, v117h, v124);
        const __m256d v128l = _mm256_fmadd_pd(v94l, v126, v127);
        const __m256d v128h = _mm256_fmadd_pd(v94h, v126, v127);
        const __m256d v129l = _mm256_fmadd_pd(v117l, v125l, v128l);
        const __m256d v129h = _mm256_fmadd_pd(v117h, v125h, v128h);
        const __m256d v131l = _mm256_fmadd_pd(v129l, v117l, v130);
        const __m256d v131h = _mm256_fmadd_pd(v129h, v117h, v130);
        const __m256d v133l = _mm256_fmadd_pd(v117l, v131l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v117h, v131h, v132);
        const __m256d v135l = _mm256_fmadd_pd(v117l, v133l, v134);
        const __m256d v135h = _mm256_fmadd_pd(v117h, v133h, v134);
        const __m256d v137l = _mm256_fmadd_pd(v117l, v135l, v136);
        const __m256d v137h = _mm256_fmadd_pd(v117h, v135h, v136);
        const __m256d v139l = _mm256_fmadd_pd(v117l, v137l, v138);
        const __m256d v139h = _mm256_fmadd_pd(v117h, v137h, v138);
        const __m256d v140l = _mm256_fmadd_pd(v118l, v139l, v116l);
        const __m256d v140h = _mm256_fmadd_pd(v118h, v139h, v116h);
        const __m256d v141l = _mm256_div_pd(v114l, v140l);
        const __m256d v141h = _mm256_div_pd(v114h, v140h);
        const __m256i v142l = lgamma_f16_1ulp_avx2_bits_f64_avx2(v141l);
        const __m256i v142h = lgamma_f16_1ulp_avx2_bits_f64_avx2(v141h);
        const __m256i v144l = _mm256_sub_epi64(v142l, v143);
        const __m256i v144h = _mm256_sub_epi64(v142h, v143);
        const __m256i v146l = _mm256_srli_epi64(v144l, 48);
        const __m256i v146h = _mm256_srli_epi64(v144h, 48);
        const __m128i v147l = lgamma_f16_1ulp_avx2_wrap_avx2(v146l);
        const __m128i v147h = lgamma_f16_1ulp_avx2_wrap_avx2(v146h);
        const __m256i v147 = _mm256_set_m128i(v147h, v147l);
        const __m256i v149 = _mm256_slli_epi32(v147, 16);
        const __m256i v151 = _mm256_srai_epi32(v149, 20);
        const __m256d v152l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v151));
        const __m256d v152h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v151, 1));
        const __m256i v155 = _mm256_and_si256(v154, v147);
        const __m256d v156l = lgamma_f16_1ulp_avx2_gather_f64_avx2(lgamma_f16_1ulp_avx2_table0, _mm256_castsi256_si128(v155));
        const __m256d v156h = lgamma_f16_1ulp_avx2_gather_f64_avx2(lgamma_f16_1ulp_avx2_table0, _mm256_extracti128_si256(v155, 1));
        const __m256d v157l = _mm256_fmadd_pd(v152l, v153, v156l);
        const __m256d v157h = _mm256_fmadd_pd(v152h, v153, v156h);
        const __m256d v158l = lgamma_f16_1ulp_avx2_gather_f64_avx2(lgamma_f16_1ulp_avx2_table1, _mm256_castsi256_si128(v155));
        const __m256d v158h = lgamma_f16_1ulp_avx2_gather_f64_avx2(lgamma_f16_1ulp_avx2_table1, _mm256_extracti128_si256(v155, 1));
        const __m256i v160l = _mm256_and_si256(v144l, v159);
        const __m256i v160h = _mm256_and_si256(v144h, v159);
        const __m256i v161l = _mm256_sub_epi64(v142l, v160l);
        const __m256i v161h = _mm256_sub_epi64(v142h, v160h);
        const __m256d v162l = _mm256_castsi256_pd(v161l);
        const __m256d v162h = _mm256_castsi256_pd(v161h);
        const __m256d v164l = _mm256_fmadd_pd(v158l, v162l, v163);
        const __m256d v164h = _mm256_fmadd_pd(v158h, v162h, v163);
        const __m256d v165l = _mm256_mul_pd(v164l, v164l);
        const __m256d v165h = _mm256_mul_pd(v164h, v164h);
        const __m256d v168l = _mm256_fmadd_pd(v164l, v166, v167);
        const __m256d v168h = _mm256_fmadd_pd(v164h, v166, v167);
        const __m256d v169l = _mm256_fmadd_pd(v168l, v164l, v138);
        const __m256d v169h = _mm256_fmadd_pd(v168h, v164h, v138);
        const __m256d v171l = _mm256_fmadd_pd(v164l, v169l, v170);
        const __m256d v171h = _mm256_fmadd_pd(v164h, v169h, v170);
        const __m256d v173l = _mm256_fmadd_pd(v164l, v171l, v172);
        const __m256d v173h = _mm256_fmadd_pd(v164h, v171h, v172);
        const __m256d v175l = _mm256_fmadd_pd(v164l, v173l, v174);
        const __m256d v175h = _mm256_fmadd_pd(v164h, v173h, v174);
        const __m256d v177l = _mm256_fmadd_pd(v164l, v175l, v176);
        const __m256d v177h = _mm256_fmadd_pd(v164h, v175h, v176);
        const __m256d v178l = _mm256_fmadd_pd(v165l, v177l, v164l);
        const __m256d v178h = _mm256_fmadd_pd(v165h, v177h, v164h);
        const __m256d v179l = _mm256_add_pd(v157l, v178l);
        const __m256d v179h = _mm256_add_pd(v157h, v178h);
        const __m256d v181l = _mm256_add_pd(v94l, v180);
        const __m256d v181h = _mm256_add_pd(v94h, v180);
        const __m256i v182l = lgamma_f16_1ulp_avx2_bits_f64_avx2(v181l);
        const __m256i v182h = lgamma_f16_1ulp_avx2_bits_f64_avx2(v181h);
        const __m256i v183l = _mm256_sub_epi64(v182l, v143);
        const __m256i v183h = _mm256_sub_epi64(v182h, v143);
        const __m256i v184l = _mm256_srli_epi64(v183l, 48);
        const __m256i v184h = _mm256_srli_epi64(v183h, 48);
        const __m128i v185l = lgamma_f16_1ulp_avx2_wrap_avx2(v184l);
        const __m128i v185h = lgamma_f16_1ulp_avx2_wrap_avx2(v184h);
        const __m256i v185 = _mm256_set_m128i(v185h, v185l);
        const __m256i v186 = _mm256_slli_epi32(v185, 16);
        const __m256i v187 = _mm256_srai_epi32(v186, 20);
        const __m256d v188l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v187));
        const __m256d v188h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v187, 1));
        const __m256i v189 = _mm256_and_si256(v154, v185);
        const __m256d v190l = lgamma_f16_1ulp_avx2_gather_f64_avx2(lgamma_f16_1ulp_avx2_table0, _mm256_castsi256_si128(v189));
        const __m256d v190h = lgamma_f16_1ulp_avx2_gather_f64_avx2(lgamma_f16_1ulp_avx2_table0, _mm256_extracti128_si256(v189, 1));
        const __m256d v191l = _mm256_fmadd_pd(v188l, v153, v190l);
        const __m256d v191h = _mm256_fmadd_pd(v188h, v153, v190h);
        const __m256i v192l = _mm256_and_si256(v159, v183l);
        const __m256i v192h = _mm256_and_si256(v159, v183h);
        const __m256i v193l = _mm256_sub_epi64(v182l, v192l);
        const __m256i v193h = _mm256_sub_epi64(v182h, v192h);
        const __m256d v194l = _mm256_castsi256_pd(v193l);
        const __m256d v194h = _mm256_castsi256_pd(v193h);
        const __m256d v195l = lgamma_f16_1ulp_avx2_gather_f64_avx2(lgamma_f16_1ulp_avx2_table1, _mm256_castsi256_si128(v189));
        const __m256d v195h = lgamma_f16_1ulp_avx2_gather_f64_avx2(lgamma_f16_1ulp_avx2_table1, _mm256_extracti128_si256(v189, 1));
        const __m256d v196l = _mm256_fmadd_pd(v194l, v195l, v163);
        const __m256d v196h = _mm256_fmadd_pd(v194h, v195h, v163);
        const __m256d v197l = _mm256_fmadd_pd(v196l, v166, v167);
        const __m256d v197h = _mm256_fmadd_pd(v196h, v166, v167);
        const __m256d v198l = _mm256_fmadd_pd(v196l, v197l, v138);
        const __m256d v198h = _mm256_fmadd_pd(v196h, v197h, v138);
        const __m256d v199l = _mm256_fmadd_pd(v198l, v196l, v170);
        const __m256d v199h = _mm256_fmadd_pd(v198h, v196h, v170);
        const __m256d v200l = _mm256_fmadd_pd(v199l, v196l, v172);
        const __m256d v200h = _mm256_fmadd_pd(v199h, v196h, v172);
        const __m256d v201l = _mm256_fmadd_pd(v196l, v200l, v174);
        const __m256d v201h = _mm256_fmadd_pd(v196h, v200h, v174);
        const __m256d v202l = _mm256_fmadd_pd(v196l, v201l, v176);
        const __m256d v202h = _mm256_fmadd_pd(v196h, v201h, v176);
        const __m256d v203l = _mm256_mul_pd(v196l, v196l);
        const __m256d v203h = _mm256_mul_pd(v196h, v196h);
        const __m256d v204l = _mm256_fmadd_pd(v202l, v203l, v196l);
        const __m256d v204h = _mm256_fmadd_pd(v202h, v203h, v196h);
        const __m256d v205l = _mm256_add_pd(v191l, v204l);
        const __m256d v205h = _mm256_add_pd(v191h, v204h);
        const __m256d v206l = _mm256_sub_pd(v205l, v103);
        const __m256d v206h = _mm256_sub_pd(v205h, v103);
        const __m256d v208l = _mm256_sub_pd(v181l, v207);
        const __m256d v208h = _mm256_sub_pd(v181h, v207);
        const __m256d v210l = _mm256_fmadd_pd(v206l, v208l, v209);
        const __m256d v210h = _mm256_fmadd_pd(v206h, v208h, v209);
        const __m256d v211l = _mm256_div_pd(v103, v181l);
        const __m256d v211h = _mm256_div_pd(v103, v181h);
        const __m256d v212l = _mm256_mul_pd(v211l, v211l);
        const __m256d v212h = _mm256_mul_pd(v211h, v211h);
        const __m256d v215l = _mm256_fmadd_pd(v212l, v213, v214);
        const __m256d v215h = _mm256_fmadd_pd(v212h, v213, v214);
        const __m256d v217l = _mm256_fmadd_pd(v212l, v215l, v216);
        const __m256d v217h = _mm256_fmadd_pd(v212h, v215h, v216);
        const __m256d v219l = _mm256_fmadd_pd(v217l, v212l, v218);
        const __m256d v219h = _mm256_fmadd_pd(v217h, v212h, v218);
        const __m256d v221l = _mm256_fmadd_pd(v212l, v219l, v220);
        const __m256d v221h = _mm256_fmadd_pd(v212h, v219h, v220);
        const __m256d v223l = _mm256_fmadd_pd(v221l, v212l, v222);
        const __m256d v223h = _mm256_fmadd_pd(v221h, v212h, v222);
        const __m256d v225l = _mm256_fmadd_pd(v212l, v223l, v224);
        const __m256d v225h = _mm256_fmadd_pd(v212h, v223h, v224);
        const __m256d v226l = _mm256_mul_pd(v225l, v211l);
        const __m256d v226h = _mm256_mul_pd(v225h, v211h);
        const __m256d v227l = _mm256_add_pd(v210l, v226l);
        const __m256d v227h = _mm256_add_pd(v210h, v226h);
        const __m256d v228l = _mm256_sub_pd(v179l, v227l);
        const __m256d v228h = _mm256_sub_pd(v179h, v227h);
        const __m256d v229l = _mm256_blendv_pd(v228l, v98, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v97))));
        const __m256d v229h = _mm256_blendv_pd(v228h, v98, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v97, 1))));
        const __m128 v230l = _mm256_cvtpd_ps(v229l);
        const __m128 v230h = _mm256_cvtpd_ps(v229h);
        const __m256 v230 = _mm256_set_m128(v230h, v230l);
        const __m256 v231 = _mm256_add_ps(v91, v230);
        const __m256 v232 = _mm256_blendv_ps(v231, v88, _mm256_castsi256_ps(v90));
        const __m256i v233 = lgamma_f16_1ulp_avx2_tohalf_total_f32_avx2(v232);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v233), _mm256_castsi256_ps(v87)));
    }
    lgamma_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LGAMMA_F16_1ULP_AVX2_AVX2_TARGET void lgamma_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_f16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        lgamma_f16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_F16_1ULP_AVX2_AVX512 __m512i lgamma_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LGAMMA_F16_1ULP_AVX2_AVX512 __m512i lgamma_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LGAMMA_F16_1ULP_AVX2_AVX512 __m512i lgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return lgamma_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(lgamma_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_F16_1ULP_AVX2_AVX512 __m512i lgamma_f16_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_F16_1ULP_AVX2_AVX512 __mmask8 lgamma_f16_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LGAMMA_F16_1ULP_AVX2_AVX512 void lgamma_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(0x1.fd0604p-12f); /* 0.000485442637 */
    const __m512 v11 = _mm512_set1_ps(-0x1.4c69a4p-11f); /* -0.00063402683 */
    const __m512 v13 = _mm512_set1_ps(0x1.69838ap-12f); /* 0.000344766449 */
    const __m512 v15 = _mm512_set1_ps(-0x1.1c3d7ep-9f); /* -0.00216858066 */
    const __m512 v17 = _mm512_set1_ps(0x1.532e54p-8f); /* 0.00517549086 */
    const __m512 v19 = _mm512_set1_ps(-0x1.94d6bep-7f); /* -0.0123547008 */
    const __m512 v21 = _mm512_set1_ps(0x1.0dea82p-5f); /* 0.0329487361 */
    const __m512 v23 = _mm512_set1_ps(-0x1.9ae802p-4f); /* -0.100318916 */
    const __m512 v25 = _mm512_set1_ps(0x1.b0ee7p-2f); /* 0.422784567 */
    const __m512i v29 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v30 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v36 = _mm512_set1_ps(0x1.7e833p-3f); /* 0.186773658 */
    const __m512 v37 = _mm512_set1_ps(-0x1.8a835cp-3f); /* -0.192633361 */
    const __m512 v39 = _mm512_set1_ps(0x1.8fa272p-3f); /* 0.195134059 */
    const __m512 v41 = _mm512_set1_ps(-0x1.fd514p-3f); /* -0.248690128 */
    const __m512 v43 = _mm512_set1_ps(0x1.5583d6p-2f); /* 0.333510727 */
    const __m512 v45 = _mm512_set1_ps(-0x1.0000c8p-1f); /* -0.50000596 */
    const __m512 v48 = _mm512_set1_ps(0x1.c08e8ep-10f); /* 0.00171110861 */
    const __m512 v54 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v59 = _mm512_set1_ps(0x1.6203fap-1f); /* 0.691436589 */
    const __m512 v63 = _mm512_set1_ps(0x1.fff0f8p-2f); /* 0.49994266 */
    const __m512 v65 = _mm512_set1_ps(-0x1.806aeep-20f); /* -1.43206751e-06 */
    const __m512 v70 = _mm512_set1_ps(-0x1.e243cep-5f); /* -0.0588702224 */
    const __m512 v72 = _mm512_set1_ps(0x1.940168p-6f); /* 0.0246585384 */
    const __m512 v74 = _mm512_set1_ps(-0x1.cb0a92p-8f); /* -0.00700441422 */
    const __m512 v76 = _mm512_set1_ps(0x1.5827eap-4f); /* 0.08402244 */
    const __m512 v78 = _mm512_set1_ps(0x1.acd65p-2f); /* 0.418786287 */
    const __m512i v84 = _mm512_set1_epi32(62607474); /* 0x03bb5072 */
    const __m512i v86 = _mm512_set1_epi32(70996082); /* 0x043b5072 */
    const __m512 v88 = _mm512_set1_ps(INFINITY);
    const __m512d v92 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v98 = _mm512_set1_pd(INFINITY);
    const __m512d v99 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v101 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v103 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v105 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v110 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v113 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v119 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v120 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v122 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v124 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v126 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v127 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v130 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v132 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v134 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v136 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v138 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v143 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512d v153 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v154 = _mm512_set1_epi32(15);
    const __m512i v159 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v163 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v166 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v167 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v170 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v172 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v174 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v176 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v180 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v207 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v209 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v213 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v214 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v216 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v218 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v220 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v222 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v224 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_LT_OQ);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v1_0, v4, _CMP_LE_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v1_1, v4, _CMP_LE_OQ);
    const __m512 v6_0 = _mm512_sub_ps(v1_0, v4);
    const __m512 v6_1 = _mm512_sub_ps(v1_1, v4);
    const __m512 v7_0 = _mm512_mask_blend_ps(v5_0, v6_0, v1_0);
    const __m512 v7_1 = _mm512_mask_blend_ps(v5_1, v6_1, v1_1);
    const __m512 v8_0 = _mm512_sub_ps(v7_0, v4);
    const __m512 v8_1 = _mm512_sub_ps(v7_1, v4);
    const __m512 v9_0 = _mm512_mul_ps(v8_0, v7_0);
    const __m512 v9_1 = _mm512_mul_ps(v8_1, v7_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v10, v8_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v10, v8_1, v11);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v8_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v8_1, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v8_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v8_1, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v8_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v8_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v8_0, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v8_1, v18_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v8_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v8_1, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v8_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v8_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v8_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v8_1, v25);
    const __m512 v27_0 = _mm512_mul_ps(v9_0, v26_0);
    const __m512 v27_1 = _mm512_mul_ps(v9_1, v26_1);
    const __m512i v28_0 = lgamma_f16_1ulp_avx2_bits_f32_avx512(v1_0);
    const __m512i v28_1 = lgamma_f16_1ulp_avx2_bits_f32_avx512(v1_1);
    const __m512i v31_0 = _mm512_sub_epi32(v28_0, v30);
    const __m512i v31_1 = _mm512_sub_epi32(v28_1, v30);
    const __m512i v32_0 = _mm512_and_si512(v29, v31_0);
    const __m512i v32_1 = _mm512_and_si512(v29, v31_1);
    const __m512i v33_0 = _mm512_sub_epi32(v28_0, v32_0);
    const __m512i v33_1 = _mm512_sub_epi32(v28_1, v32_1);
    const __m512 v34_0 = _mm512_castsi512_ps(v33_0);
    const __m512 v34_1 = _mm512_castsi512_ps(v33_1);
    const __m512 v35_0 = _mm512_sub_ps(v34_0, v4);
    const __m512 v35_1 = _mm512_sub_ps(v34_1, v4);
    const __m512 v38_0 = _mm512_fmadd_ps(v36, v35_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v36, v35_1, v37);
    const __m512 v40_0 = _mm512_fmadd_ps(v35_0, v38_0, v39);
    const __m512 v40_1 = _mm512_fmadd_ps(v35_1, v38_1, v39);
    const __m512 v42_0 = _mm512_fmadd_ps(v35_0, v40_0, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v35_1, v40_1, v41);
    const __m512 v44_0 = _mm512_fmadd_ps(v42_0, v35_0, v43);
    const __m512 v44_1 = _mm512_fmadd_ps(v42_1, v35_1, v43);
    const __m512 v46_0 = _mm512_fmadd_ps(v35_0, v44_0, v45);
    const __m512 v46_1 = _mm512_fmadd_ps(v35_1, v44_1, v45);
    const __m512 v47_0 = _mm512_mul_ps(v35_0, v35_0);
    const __m512 v47_1 = _mm512_mul_ps(v35_1, v35_1);
    const __m512i v50_0 = _mm512_srai_epi32(v31_0, 23);
    const __m512i v50_1 = _mm512_srai_epi32(v31_1, 23);
    const __m512 v51_0 = _mm512_cvtepi32_ps(v50_0);
    const __m512 v51_1 = _mm512_cvtepi32_ps(v50_1);
    const __m512 v52_0 = _mm512_mul_ps(v48, v51_0);
    const __m512 v52_1 = _mm512_mul_ps(v48, v51_1);
    const __m512 v53_0 = _mm512_fmadd_ps(v46_0, v47_0, v52_0);
    const __m512 v53_1 = _mm512_fmadd_ps(v46_1, v47_1, v52_1);
    const __m512 v55_0 = _mm512_mask_blend_ps(v5_0, v54, v53_0);
    const __m512 v55_1 = _mm512_mask_blend_ps(v5_1, v54, v53_1);
    const __m512 v56_0 = _mm512_sub_ps(v27_0, v55_0);
    const __m512 v56_1 = _mm512_sub_ps(v27_1, v55_1);
    const __m512 v57_0 = _mm512_mask_blend_ps(v5_0, v54, v35_0);
    const __m512 v57_1 = _mm512_mask_blend_ps(v5_1, v54, v35_1);
    const __m512 v58_0 = _mm512_sub_ps(v56_0, v57_0);
    const __m512 v58_1 = _mm512_sub_ps(v56_1, v57_1);
    const __m512 v60_0 = _mm512_mul_ps(v59, v51_0);
    const __m512 v60_1 = _mm512_mul_ps(v59, v51_1);
    const __m512 v61_0 = _mm512_mask_blend_ps(v5_0, v54, v60_0);
    const __m512 v61_1 = _mm512_mask_blend_ps(v5_1, v54, v60_1);
    const __m512 v62_0 = _mm512_sub_ps(v58_0, v61_0);
    const __m512 v62_1 = _mm512_sub_ps(v58_1, v61_1);
    const __m512 v64_0 = _mm512_sub_ps(v1_0, v63);
    const __m512 v64_1 = _mm512_sub_ps(v1_1, v63);
    const __m512 v66_0 = _mm512_add_ps(v64_0, v65);
    const __m512 v66_1 = _mm512_add_ps(v64_1, v65);
    const __m512 v67_0 = _mm512_sub_ps(v60_0, v4);
    const __m512 v67_1 = _mm512_sub_ps(v60_1, v4);
    const __m512 v68_0 = _mm512_add_ps(v53_0, v35_0);
    const __m512 v68_1 = _mm512_add_ps(v53_1, v35_1);
    const __m512 v69_0 = _mm512_div_ps(v4, v1_0);
    const __m512 v69_1 = _mm512_div_ps(v4, v1_1);
    const __m512 v71_0 = _mm512_mul_ps(v69_0, v69_0);
    const __m512 v71_1 = _mm512_mul_ps(v69_1, v69_1);
    const __m512 v73_0 = _mm512_fmadd_ps(v70, v71_0, v72);
    const __m512 v73_1 = _mm512_fmadd_ps(v70, v71_1, v72);
    const __m512 v75_0 = _mm512_fmadd_ps(v73_0, v71_0, v74);
    const __m512 v75_1 = _mm512_fmadd_ps(v73_1, v71_1, v74);
    const __m512 v77_0 = _mm512_fmadd_ps(v75_0, v71_0, v76);
    const __m512 v77_1 = _mm512_fmadd_ps(v75_1, v71_1, v76);
    const __m512 v79_0 = _mm512_fmadd_ps(v69_0, v77_0, v78);
    const __m512 v79_1 = _mm512_fmadd_ps(v69_1, v77_1, v78);
    const __m512 v80_0 = _mm512_fmadd_ps(v68_0, v64_0, v79_0);
    const __m512 v80_1 = _mm512_fmadd_ps(v68_1, v64_1, v79_1);
    const __m512 v81_0 = _mm512_fmadd_ps(v66_0, v67_0, v80_0);
    const __m512 v81_1 = _mm512_fmadd_ps(v66_1, v67_1, v80_1);
    const __m512 v82_0 = _mm512_mask_blend_ps(v3_0, v81_0, v62_0);
    const __m512 v82_1 = _mm512_mask_blend_ps(v3_1, v81_1, v62_1);
    const __m512i v83_0 = lgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(v82_0);
    const __m512i v83_1 = lgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(v82_1);
    const __m512i v85_0 = _mm512_add_epi32(v84, v28_0);
    const __m512i v85_1 = _mm512_add_epi32(v84, v28_1);
    const __mmask16 v87_0 = _mm512_cmplt_epi32_mask(v85_0, v86);
    const __mmask16 v87_1 = _mm512_cmplt_epi32_mask(v85_1, v86);
    __m512i r0_0 = v83_0;
    __m512i r0_1 = v83_1;
    __mmask16 any1 = v87_0;
    any1 = (__mmask16)(any1 | v87_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v89_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v89_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v90_0 = _mm512_cmp_ps_mask(v88, v89_0, _CMP_EQ_OQ);
        const __mmask16 v90_1 = _mm512_cmp_ps_mask(v88, v89_1, _CMP_EQ_OQ);
        const __m512 v91_0 = _mm512_sub_ps(v1_0, v1_0);
        const __m512 v91_1 = _mm512_sub_ps(v1_1, v1_1);
        const __m512 v93_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MIN)));
        const __m512 v93_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v94_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v93_0));
        const __m512d v94_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v93_0, 1));
        const __m512d v94_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v93_1));
        const __m512d v94_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v93_1, 1));
        const __m512d v95_0l = _mm512_roundscale_pd(v94_0l, 8);
        const __m512d v95_0h = _mm512_roundscale_pd(v94_0h, 8);
        const __m512d v95_1l = _mm512_roundscale_pd(v94_1l, 8);
        const __m512d v95_1h = _mm512_roundscale_pd(v94_1h, 8);
        const __m512d v96_0l = _mm512_sub_pd(v94_0l, v95_0l);
        const __m512d v96_0h = _mm512_sub_pd(v94_0h, v95_0h);
        const __m512d v96_1l = _mm512_sub_pd(v94_1l, v95_1l);
        const __m512d v96_1h = _mm512_sub_pd(v94_1h, v95_1h);
        const __mmask8 v97_0l = _mm512_cmp_pd_mask(v92, v96_0l, _CMP_EQ_OQ);
        const __mmask8 v97_0h = _mm512_cmp_pd_mask(v92, v96_0h, _CMP_EQ_OQ);
        const __mmask16 v97_0 = _mm512_kunpackb(v97_0h, v97_0l);
        const __mmask8 v97_1l = _mm512_cmp_pd_mask(v92, v96_1l, _CMP_EQ_OQ);
        const __mmask8 v97_1h = _mm512_cmp_pd_mask(v92, v96_1h, _CMP_EQ_OQ);
        const __mmask16 v97_1 = _mm512_kunpackb(v97_1h, v97_1l);
        const __m512d v100_0l = _mm512_add_pd(v94_0l, v99);
        const __m512d v100_0h = _mm512_add_pd(v94_0h, v99);
        const __m512d v100_1l = _mm512_add_pd(v94_1l, v99);
        const __m512d v100_1h = _mm512_add_pd(v94_1h, v99);
        const __m512d v102_0l = _mm512_add_pd(v94_0l, v101);
        const __m512d v102_0h = _mm512_add_pd(v94_0h, v101);
        const __m512d v102_1l = _mm512_add_pd(v94_1l, v101);
        const __m512d v102_1h = _mm512_add_pd(v94_1h, v101);
        const __m512d v104_0l = _mm512_add_pd(v94_0l, v103);
        const __m512d v104_0h = _mm512_add_pd(v94_0h, v103);
        const __m512d v104_1l = _mm512_add_pd(v94_1l, v103);
        const __m512d v104_1h = _mm512_add_pd(v94_1h, v103);
        const __m512d v106_0l = _mm512_add_pd(v94_0l, v105);
        const __m512d v106_0h = _mm512_add_pd(v94_0h, v105);
        const __m512d v106_1l = _mm512_add_pd(v94_1l, v105);
        const __m512d v106_1h = _mm512_add_pd(v94_1h, v105);
        const __m512d v107_0l = _mm512_mul_pd(v104_0l, v106_0l);
        const __m512d v107_0h = _mm512_mul_pd(v104_0h, v106_0h);
        const __m512d v107_1l = _mm512_mul_pd(v104_1l, v106_1l);
        const __m512d v107_1h = _mm512_mul_pd(v104_1h, v106_1h);
        const __m512d v108_0l = _mm512_mul_pd(v102_0l, v107_0l);
        const __m512d v108_0h = _mm512_mul_pd(v102_0h, v107_0h);
        const __m512d v108_1l = _mm512_mul_pd(v102_1l, v107_1l);
        const __m512d v108_1h = _mm512_mul_pd(v102_1h, v107_1h);
        const __m512d v109_0l = _mm512_mul_pd(v100_0l, v108_0l);
        const __m512d v109_0h = _mm512_mul_pd(v100_0h, v108_0h);
        const __m512d v109_1l = _mm512_mul_pd(v100_1l, v108_1l);
        const __m512d v109_1h = _mm512_mul_pd(v100_1h, v108_1h);
        const __m512d v111_0l = _mm512_add_pd(v94_0l, v110);
        const __m512d v111_0h = _mm512_add_pd(v94_0h, v110);
        const __m512d v111_1l = _mm512_add_pd(v94_1l, v110);
        const __m512d v111_1h = _mm512_add_pd(v94_1h, v110);
        const __m512d v112_0l = _mm512_mul_pd(v109_0l, v111_0l);
        const __m512d v112_0h = _mm512_mul_pd(v109_0h, v111_0h);
        const __m512d v112_1l = _mm512_mul_pd(v109_1l, v111_1l);
        const __m512d v112_1h = _mm512_mul_pd(v109_1h, v111_1h);
        const __m512d v114_0l = _mm512_mul_pd(v112_0l, v113);
        const __m512d v114_0h = _mm512_mul_pd(v112_0h, v113);
        const __m512d v114_1l = _mm512_mul_pd(v112_1l, v113);
        const __m512d v114_1h = _mm512_mul_pd(v112_1h, v113);
        const __m512d v115_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v96_0l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v115_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v96_0h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v115_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v96_1l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v115_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v96_1h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v116_0l = _mm512_mul_pd(v115_0l, v113);
        const __m512d v116_0h = _mm512_mul_pd(v115_0h, v113);
        const __m512d v116_1l = _mm512_mul_pd(v115_1l, v113);
        const __m512d v116_1h = _mm512_mul_pd(v115_1h, v113);
        const __m512d v117_0l = _mm512_mul_pd(v116_0l, v116_0l);
        const __m512d v117_0h = _mm512_mul_pd(v116_0h, v116_0h);
        const __m512d v117_1l = _mm512_mul_pd(v116_1l, v116_1l);
        const __m512d v117_1h = _mm512_mul_pd(v116_1h, v116_1h);
        const __m512d v118_0l = _mm512_mul_pd(v117_0l, v116_0l);
        const __m512d v118_0h = _mm512_mul_pd(v117_0h, v116_0h);
        const __m512d v118_1l = _mm512_mul_pd(v117_1l, v116_1l);
        const __m512d v118_1h = _mm512_mul_pd(v117_1h, v116_1h);
        const __m512d v121_0l = _mm512_fmadd_pd(v119, v117_0l, v120);
        const __m512d v121_0h = _mm512_fmadd_pd(v119, v117_0h, v120);
        const __m512d v121_1l = _mm512_fmadd_pd(v119, v117_1l, v120);
        const __m512d v121_1h = _mm512_fmadd_pd(v119, v117_1h, v120);
        const __m512d v123_0l = _mm512_fmadd_pd(v121_0l, v117_0l, v122);
        const __m512d v123_0h = _mm512_fmadd_pd(v121_0h, v117_0h, v122);
        const __m512d v123_1l = _mm512_fmadd_pd(v121_1l, v117_1l, v122);
        const __m512d v123_1h = _mm512_fmadd_pd(v121_1h, v117_1h, v122);
        const __m512d v125_0l = _mm512_fmadd_pd(v123_0l, v117_0l, v124);
        const __m512d v125_0h = _mm512_fmadd_pd(v123_0h, v117_0h, v124);
        const __m512d v125_1l = _mm512_fmadd_pd(v123_1l, v117_1l, v124);
        const __m512d v125_1h = _mm512_fmadd_pd(v123_1h, v117_1h, v124);
        const __m512d v128_0l = _mm512_fmadd_pd(v94_0l, v126, v127);
        const __m512d v128_0h = _mm512_fmadd_pd(v94_0h, v126, v127);
        const __m512d v128_1l = _mm512_fmadd_pd(v94_1l, v126, v127);
        const __m512d v128_1h = _mm512_fmadd_pd(v94_1h, v126, v127);
        const __m512d v129_0l = _mm512_fmadd_pd(v117_0l, v125_0l, v128_0l);
        const __m512d v129_0h = _mm512_fmadd_pd(v117_0h, v125_0h, v128_0h);
        const __m512d v129_1l = _mm512_fmadd_pd(v117_1l, v125_1l, v128_1l);
        const __m512d v129_1h = _mm512_fmadd_pd(v117_1h, v125_1h, v128_1h);
        const __m512d v131_0l = _mm512_fmadd_pd(v129_0l, v117_0l, v130);
        const __m512d v131_0h = _mm512_fmadd_pd(v129_0h, v117_0h, v130);
        const __m512d v131_1l = _mm512_fmadd_pd(v129_1l, v117_1l, v130);
        const __m512d v131_1h = _mm512_fmadd_pd(v129_1h, v117_1h, v130);
        const __m512d v133_0l = _mm512_fmadd_pd(v117_0l, v131_0l, v132);
        const __m512d v133_0h = _mm512_fmadd_pd(v117_0h, v131_0h, v132);
        const __m512d v133_1l = _mm512_fmadd_pd(v117_1l, v131_1l, v132);
        const __m512d v133_1h = _mm512_fmadd_pd(v117_1h, v131_1h, v132);
        const __m512d v135_0l = _mm512_fmadd_pd(v117_0l, v133_0l, v134);
        const __m512d v135_0h = _mm512_fmadd_pd(v117_0h, v133_0h, v134);
        const __m512d v135_1l = _mm512_fmadd_pd(v117_1l, v133_1l, v134);
        const __m512d v135_1h = _mm512_fmadd_pd(v117_1h, v133_1h, v134);
        const __m512d v137_0l = _mm512_fmadd_pd(v117_0l, v135_0l, v136);
        const __m512d v137_0h = _mm512_fmadd_pd(v117_0h, v135_0h, v136);
        const __m512d v137_1l = _mm512_fmadd_pd(v117_1l, v135_1l, v136);
        const __m512d v137_1h = _mm512_fmadd_pd(v117_1h, v135_1h, v136);
        const __m512d v139_0l = _mm512_fmadd_pd(v117_0l, v137_0l, v138);
        const __m512d v139_0h = _mm512_fmadd_pd(v117_0h, v137_0h, v138);
        const __m512d v139_1l = _mm512_fmadd_pd(v117_1l, v137_1l, v138);
        const __m512d v139_1h = _mm512_fmadd_pd(v117_1h, v137_1h, v138);
        const __m512d v140_0l = _mm512_fmadd_pd(v118_0l, v139_0l, v116_0l);
        const __m512d v140_0h = _mm512_fmadd_pd(v118_0h, v139_0h, v116_0h);
        const __m512d v140_1l = _mm512_fmadd_pd(v118_1l, v139_1l, v116_1l);
        const __m512d v140_1h = _mm512_fmadd_pd(v118_1h, v139_1h, v116_1h);
        const __m512d v141_0l = _mm512_div_pd(v114_0l, v140_0l);
        const __m512d v141_0h = _mm512_div_pd(v114_0h, v140_0h);
        const __m512d v141_1l = _mm512_div_pd(v114_1l, v140_1l);
        const __m512d v141_1h = _mm512_div_pd(v114_1h, v140_1h);
        const __m512i v142_0l = lgamma_f16_1ulp_avx2_bits_f64_avx512(v141_0l);
        const __m512i v142_0h = lgamma_f16_1ulp_avx2_bits_f64_avx512(v141_0h);
        const __m512i v142_1l = lgamma_f16_1ulp_avx2_bits_f64_avx512(v141_1l);
        const __m512i v142_1h = lgamma_f16_1ulp_avx2_bits_f64_avx512(v141_1h);
        const __m512i v144_0l = _mm512_sub_epi64(v142_0l, v143);
        const __m512i v144_0h = _mm512_sub_epi64(v142_0h, v143);
        const __m512i v144_1l = _mm512_sub_epi64(v142_1l, v143);
        const __m512i v144_1h = _mm512_sub_epi64(v142_1h, v143);
        const __m512i v146_0l = _mm512_srli_epi64(v144_0l, 48);
        const __m512i v146_0h = _mm512_srli_epi64(v144_0h, 48);
        const __m512i v146_1l = _mm512_srli_epi64(v144_1l, 48);
        const __m512i v146_1h = _mm512_srli_epi64(v144_1h, 48);
        const __m256i v147_0l = _mm512_cvtepi64_epi32(v146_0l);
        const __m256i v147_0h = _mm512_cvtepi64_epi32(v146_0h);
        const __m512i v147_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v147_0l), v147_0h, 1);
        const __m256i v147_1l = _mm512_cvtepi64_epi32(v146_1l);
        const __m256i v147_1h = _mm512_cvtepi64_epi32(v146_1h);
        const __m512i v147_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v147_1l), v147_1h, 1);
        const __m512i v149_0 = _mm512_slli_epi32(v147_0, 16);
        const __m512i v149_1 = _mm512_slli_epi32(v147_1, 16);
        const __m512i v151_0 = _mm512_srai_epi32(v149_0, 20);
        const __m512i v151_1 = _mm512_srai_epi32(v149_1, 20);
        const __m512d v152_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v151_0));
        const __m512d v152_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v151_0, 1));
        const __m512d v152_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v151_1));
        const __m512d v152_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v151_1, 1));
        const __m512i v155_0 = _mm512_and_si512(v154, v147_0);
        const __m512i v155_1 = _mm512_and_si512(v154, v147_1);
        const __m512d v156_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v155_0), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v156_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v155_0, 1), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v156_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v155_1), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v156_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v155_1, 1), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v157_0l = _mm512_fmadd_pd(v152_0l, v153, v156_0l);
        const __m512d v157_0h = _mm512_fmadd_pd(v152_0h, v153, v156_0h);
        const __m512d v157_1l = _mm512_fmadd_pd(v152_1l, v153, v156_1l);
        const __m512d v157_1h = _mm512_fmadd_pd(v152_1h, v153, v156_1h);
        const __m512d v158_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v155_0), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v158_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v155_0, 1), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v158_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v155_1), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v158_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v155_1, 1), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512i v160_0l = _mm512_and_si512(v144_0l, v159);
        const __m512i v160_0h = _mm512_and_si512(v144_0h, v159);
        const __m512i v160_1l = _mm512_and_si512(v144_1l, v159);
        const __m512i v160_1h = _mm512_and_si512(v144_1h, v159);
        const __m512i v161_0l = _mm512_sub_epi64(v142_0l, v160_0l);
        const __m512i v161_0h = _mm512_sub_epi64(v142_0h, v160_0h);
        const __m512i v161_1l = _mm512_sub_epi64(v142_1l, v160_1l);
        const __m512i v161_1h = _mm512_sub_epi64(v142_1h, v160_1h);
        const __m512d v162_0l = _mm512_castsi512_pd(v161_0l);
        const __m512d v162_0h = _mm512_castsi512_pd(v161_0h);
        const __m512d v162_1l = _mm512_castsi512_pd(v161_1l);
        const __m512d v162_1h = _mm512_castsi512_pd(v161_1h);
        const __m512d v164_0l = _mm512_fmadd_pd(v158_0l, v162_0l, v163);
        const __m512d v164_0h = _mm512_fmadd_pd(v158_0h, v162_0h, v163);
        const __m512d v164_1l = _mm512_fmadd_pd(v158_1l, v162_1l, v163);
        const __m512d v164_1h = _mm512_fmadd_pd(v158_1h, v162_1h, v163);
        const __m512d v165_0l = _mm512_mul_pd(v164_0l, v164_0l);
        const __m512d v165_0h = _mm512_mul_pd(v164_0h, v164_0h);
        const __m512d v165_1l = _mm512_mul_pd(v164_1l, v164_1l);
        const __m512d v165_1h = _mm512_mul_pd(v164_1h, v164_1h);
        const __m512d v168_0l = _mm512_fmadd_pd(v164_0l, v166, v167);
        const __m512d v168_0h = _mm512_fmadd_pd(v164_0h, v166, v167);
        const __m512d v168_1l = _mm512_fmadd_pd(v164_1l, v166, v167);
        const __m512d v168_1h = _mm512_fmadd_pd(v164_1h, v166, v167);
        const __m512d v169_0l = _mm512_fmadd_pd(v168_0l, v164_0l, v138);
        const __m512d v169_0h = _mm512_fmadd_pd(v168_0h, v164_0h, v138);
        const __m512d v169_1l = _mm512_fmadd_pd(v168_1l, v164_1l, v138);
        const __m512d v169_1h = _mm512_fmadd_pd(v168_1h, v164_1h, v138);
        const __m512d v171_0l = _mm512_fmadd_pd(v164_0l, v169_0l, v170);
        const __m512d v171_0h = _mm512_fmadd_pd(v164_0h, v169_0h, v170);
        const __m512d v171_1l = _mm512_fmadd_pd(v164_1l, v169_1l, v170);
        const __m512d v171_1h = _mm512_fmadd_pd(v164_1h, v169_1h, v170);
        const __m512d v173_0l = _mm512_fmadd_pd(v164_0l, v171_0l, v172);
        const __m512d v173_0h = _mm512_fmadd_pd(v164_0h, v171_0h, v172);
        const __m512d v173_1l = _mm512_fmadd_pd(v164_1l, v171_1l, v172);
        const __m512d v173_1h = _mm512_fmadd_pd(v164_1h, v171_1h, v172);
        const __m512d v175_0l = _mm512_fmadd_pd(v164_0l, v173_0l, v174);
        const __m512d v175_0h = _mm512_fmadd_pd(v164_0h, v173_0h, v174);
        const __m512d v175_1l = _mm512_fmadd_pd(v164_1l, v173_1l, v174);
        const __m512d v175_1h = _mm512_fmadd_pd(v164_1h, v173_1h, v174);
        const __m512d v177_0l = _mm512_fmadd_pd(v164_0l, v175_0l, v176);
        const __m512d v177_0h = _mm512_fmadd_pd(v164_0h, v175_0h, v176);
        const __m512d v177_1l = _mm512_fmadd_pd(v164_1l, v175_1l, v176);
        const __m512d v177_1h = _mm512_fmadd_pd(v164_1h, v175_1h, v176);
        const __m512d v178_0l = _mm512_fmadd_pd(v165_0l, v177_0l, v164_0l);
        const __m512d v178_0h = _mm512_fmadd_pd(v165_0h, v177_0h, v164_0h);
        const __m512d v178_1l = _mm512_fmadd_pd(v165_1l, v177_1l, v164_1l);
        const __m512d v178_1h = _mm512_fmadd_pd(v165_1h, v177_1h, v164_1h);
        const __m512d v179_0l = _mm512_add_pd(v157_0l, v178_0l);
        const __m512d v179_0h = _mm512_add_pd(v157_0h, v178_0h);
        const __m512d v179_1l = _mm512_add_pd(v157_1l, v178_1l);
        const __m512d v179_1h = _mm512_add_pd(v157_1h, v178_1h);
        const __m512d v181_0l = _mm512_add_pd(v94_0l, v180);
        const __m512d v181_0h = _mm512_add_pd(v94_0h, v180);
        const __m512d v181_1l = _mm512_add_pd(v94_1l, v180);
        const __m512d v181_1h = _mm512_add_pd(v94_1h, v180);
        const __m512i v182_0l = lgamma_f16_1ulp_avx2_bits_f64_avx512(v181_0l);
        const __m512i v182_0h = lgamma_f16_1ulp_avx2_bits_f64_avx512(v181_0h);
        const __m512i v182_1l = lgamma_f16_1ulp_avx2_bits_f64_avx512(v181_1l);
        const __m512i v182_1h = lgamma_f16_1ulp_avx2_bits_f64_avx512(v181_1h);
        const __m512i v183_0l = _mm512_sub_epi64(v182_0l, v143);
        const __m512i v183_0h = _mm512_sub_epi64(v182_0h, v143);
        const __m512i v183_1l = _mm512_sub_epi64(v182_1l, v143);
        const __m512i v183_1h = _mm512_sub_epi64(v182_1h, v143);
        const __m512i v184_0l = _mm512_srli_epi64(v183_0l, 48);
        const __m512i v184_0h = _mm512_srli_epi64(v183_0h, 48);
        const __m512i v184_1l = _mm512_srli_epi64(v183_1l, 48);
        const __m512i v184_1h = _mm512_srli_epi64(v183_1h, 48);
        const __m256i v185_0l = _mm512_cvtepi64_epi32(v184_0l);
        const __m256i v185_0h = _mm512_cvtepi64_epi32(v184_0h);
        const __m512i v185_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v185_0l), v185_0h, 1);
        const __m256i v185_1l = _mm512_cvtepi64_epi32(v184_1l);
        const __m256i v185_1h = _mm512_cvtepi64_epi32(v184_1h);
        const __m512i v185_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v185_1l), v185_1h, 1);
        const __m512i v186_0 = _mm512_slli_epi32(v185_0, 16);
        const __m512i v186_1 = _mm512_slli_epi32(v185_1, 16);
        const __m512i v187_0 = _mm512_srai_epi32(v186_0, 20);
        const __m512i v187_1 = _mm512_srai_epi32(v186_1, 20);
        const __m512d v188_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v187_0));
        const __m512d v188_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v187_0, 1));
        const __m512d v188_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v187_1));
        const __m512d v188_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v187_1, 1));
        const __m512i v189_0 = _mm512_and_si512(v154, v185_0);
        const __m512i v189_1 = _mm512_and_si512(v154, v185_1);
        const __m512d v190_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v189_0), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v190_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v189_0, 1), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v190_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v189_1), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v190_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v189_1, 1), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v191_0l = _mm512_fmadd_pd(v188_0l, v153, v190_0l);
        const __m512d v191_0h = _mm512_fmadd_pd(v188_0h, v153, v190_0h);
        const __m512d v191_1l = _mm512_fmadd_pd(v188_1l, v153, v190_1l);
        const __m512d v191_1h = _mm512_fmadd_pd(v188_1h, v153, v190_1h);
        const __m512i v192_0l = _mm512_and_si512(v159, v183_0l);
        const __m512i v192_0h = _mm512_and_si512(v159, v183_0h);
        const __m512i v192_1l = _mm512_and_si512(v159, v183_1l);
        const __m512i v192_1h = _mm512_and_si512(v159, v183_1h);
        const __m512i v193_0l = _mm512_sub_epi64(v182_0l, v192_0l);
        const __m512i v193_0h = _mm512_sub_epi64(v182_0h, v192_0h);
        const __m512i v193_1l = _mm512_sub_epi64(v182_1l, v192_1l);
        const __m512i v193_1h = _mm512_sub_epi64(v182_1h, v192_1h);
        const __m512d v194_0l = _mm512_castsi512_pd(v193_0l);
        const __m512d v194_0h = _mm512_castsi512_pd(v193_0h);
        const __m512d v194_1l = _mm512_castsi512_pd(v193_1l);
        const __m512d v194_1h = _mm512_castsi512_pd(v193_1h);
        const __m512d v195_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v189_0), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v195_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v189_0, 1), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v195_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v189_1), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v195_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v189_1, 1), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v196_0l = _mm512_fmadd_pd(v194_0l, v195_0l, v163);
        const __m512d v196_0h = _mm512_fmadd_pd(v194_0h, v195_0h, v163);
        const __m512d v196_1l = _mm512_fmadd_pd(v194_1l, v195_1l, v163);
        const __m512d v196_1h = _mm512_fmadd_pd(v194_1h, v195_1h, v163);
        const __m512d v197_0l = _mm512_fmadd_pd(v196_0l, v166, v167);
        const __m512d v197_0h = _mm512_fmadd_pd(v196_0h, v166, v167);
        const __m512d v197_1l = _mm512_fmadd_pd(v196_1l, v166, v167);
        const __m512d v197_1h = _mm512_fmadd_pd(v196_1h, v166, v167);
        const __m512d v198_0l = _mm512_fmadd_pd(v196_0l, v197_0l, v138);
        const __m512d v198_0h = _mm512_fmadd_pd(v196_0h, v197_0h, v138);
        const __m512d v198_1l = _mm512_fmadd_pd(v196_1l, v197_1l, v138);
        const __m512d v198_1h = _mm512_fmadd_pd(v196_1h, v197_1h, v138);
        const __m512d v199_0l = _mm512_fmadd_pd(v198_0l, v196_0l, v170);
        const __m512d v199_0h = _mm512_fmadd_pd(v198_0h, v196_0h, v170);
        const __m512d v199_1l = _mm512_fmadd_pd(v198_1l, v196_1l, v170);
        const __m512d v199_1h = _mm512_fmadd_pd(v198_1h, v196_1h, v170);
        const __m512d v200_0l = _mm512_fmadd_pd(v199_0l, v196_0l, v172);
        const __m512d v200_0h = _mm512_fmadd_pd(v199_0h, v196_0h, v172);
        const __m512d v200_1l = _mm512_fmadd_pd(v199_1l, v196_1l, v172);
        const __m512d v200_1h = _mm512_fmadd_pd(v199_1h, v196_1h, v172);
        const __m512d v201_0l = _mm512_fmadd_pd(v196_0l, v200_0l, v174);
        const __m512d v201_0h = _mm512_fmadd_pd(v196_0h, v200_0h, v174);
        const __m512d v201_1l = _mm512_fmadd_pd(v196_1l, v200_1l, v174);
        const __m512d v201_1h = _mm512_fmadd_pd(v196_1h, v200_1h, v174);
        const __m512d v202_0l = _mm512_fmadd_pd(v196_0l, v201_0l, v176);
        const __m512d v202_0h = _mm512_fmadd_pd(v196_0h, v201_0h, v176);
        const __m512d v202_1l = _mm512_fmadd_pd(v196_1l, v201_1l, v176);
        const __m512d v202_1h = _mm512_fmadd_pd(v196_1h, v201_1h, v176);
        const __m512d v203_0l = _mm512_mul_pd(v196_0l, v196_0l);
        const __m512d v203_0h = _mm512_mul_pd(v196_0h, v196_0h);
        const __m512d v203_1l = _mm512_mul_pd(v196_1l, v196_1l);
        const __m512d v203_1h = _mm512_mul_pd(v196_1h, v196_1h);
        const __m512d v204_0l = _mm512_fmadd_pd(v202_0l, v203_0l, v196_0l);
        const __m512d v204_0h = _mm512_fmadd_pd(v202_0h, v203_0h, v196_0h);
        const __m512d v204_1l = _mm512_fmadd_pd(v202_1l, v203_1l, v196_1l);
        const __m512d v204_1h = _mm512_fmadd_pd(v202_1h, v203_1h, v196_1h);
        const __m512d v205_0l = _mm512_add_pd(v191_0l, v204_0l);
        const __m512d v205_0h = _mm512_add_pd(v191_0h, v204_0h);
        const __m512d v205_1l = _mm512_add_pd(v191_1l, v204_1l);
        const __m512d v205_1h = _mm512_add_pd(v191_1h, v204_1h);
        const __m512d v206_0l = _mm512_sub_pd(v205_0l, v103);
        const __m512d v206_0h = _mm512_sub_pd(v205_0h, v103);
        const __m512d v206_1l = _mm512_sub_pd(v205_1l, v103);
        const __m512d v206_1h = _mm512_sub_pd(v205_1h, v103);
        const __m512d v208_0l = _mm512_sub_pd(v181_0l, v207);
        const __m512d v208_0h = _mm512_sub_pd(v181_0h, v207);
        const __m512d v208_1l = _mm512_sub_pd(v181_1l, v207);
        const __m512d v208_1h = _mm512_sub_pd(v181_1h, v207);
        const __m512d v210_0l = _mm512_fmadd_pd(v206_0l, v208_0l, v209);
        const __m512d v210_0h = _mm512_fmadd_pd(v206_0h, v208_0h, v209);
        const __m512d v210_1l = _mm512_fmadd_pd(v206_1l, v208_1l, v209);
        const __m512d v210_1h = _mm512_fmadd_pd(v206_1h, v208_1h, v209);
        const __m512d v211_0l = _mm512_div_pd(v103, v181_0l);
        const __m512d v211_0h = _mm512_div_pd(v103, v181_0h);
        const __m512d v211_1l = _mm512_div_pd(v103, v181_1l);
        const __m512d v211_1h = _mm512_div_pd(v103, v181_1h);
        const __m512d v212_0l = _mm512_mul_pd(v211_0l, v211_0l);
        const __m512d v212_0h = _mm512_mul_pd(v211_0h, v211_0h);
        const __m512d v212_1l = _mm512_mul_pd(v211_1l, v211_1l);
        const __m512d v212_1h = _mm512_mul_pd(v211_1h, v211_1h);
        const __m512d v215_0l = _mm512_fmadd_pd(v212_0l, v213, v214);
        const __m512d v215_0h = _mm512_fmadd_pd(v212_0h, v213, v214);
        const __m512d v215_1l = _mm512_fmadd_pd(v212_1l, v213, v214);
        const __m512d v215_1h = _mm512_fmadd_pd(v212_1h, v213, v214);
        const __m512d v217_0l = _mm512_fmadd_pd(v212_0l, v215_0l, v216);
        const __m512d v217_0h = _mm512_fmadd_pd(v212_0h, v215_0h, v216);
        const __m512d v217_1l = _mm512_fmadd_pd(v212_1l, v215_1l, v216);
        const __m512d v217_1h = _mm512_fmadd_pd(v212_1h, v215_1h, v216);
        const __m512d v219_0l = _mm512_fmadd_pd(v217_0l, v212_0l, v218);
        const __m512d v219_0h = _mm512_fmadd_pd(v217_0h, v212_0h, v218);
        const __m512d v219_1l = _mm512_fmadd_pd(v217_1l, v212_1l, v218);
        const __m512d v219_1h = _mm512_fmadd_pd(v217_1h, v212_1h, v218);
        const __m512d v221_0l = _mm512_fmadd_pd(v212_0l, v219_0l, v220);
        const __m512d v221_0h = _mm512_fmadd_pd(v212_0h, v219_0h, v220);
        const __m512d v221_1l = _mm512_fmadd_pd(v212_1l, v219_1l, v220);
        const __m512d v221_1h = _mm512_fmadd_pd(v212_1h, v219_1h, v220);
        const __m512d v223_0l = _mm512_fmadd_pd(v221_0l, v212_0l, v222);
        const __m512d v223_0h = _mm512_fmadd_pd(v221_0h, v212_0h, v222);
        const __m512d v223_1l = _mm512_fmadd_pd(v221_1l, v212_1l, v222);
        const __m512d v223_1h = _mm512_fmadd_pd(v221_1h, v212_1h, v222);
        const __m512d v225_0l = _mm512_fmadd_pd(v212_0l, v223_0l, v224);
        const __m512d v225_0h = _mm512_fmadd_pd(v212_0h, v223_0h, v224);
        const __m512d v225_1l = _mm512_fmadd_pd(v212_1l, v223_1l, v224);
        const __m512d v225_1h = _mm512_fmadd_pd(v212_1h, v223_1h, v224);
        const __m512d v226_0l = _mm512_mul_pd(v225_0l, v211_0l);
        const __m512d v226_0h = _mm512_mul_pd(v225_0h, v211_0h);
        const __m512d v226_1l = _mm512_mul_pd(v225_1l, v211_1l);
        const __m512d v226_1h = _mm512_mul_pd(v225_1h, v211_1h);
        const __m512d v227_0l = _mm512_add_pd(v210_0l, v226_0l);
        const __m512d v227_0h = _mm512_add_pd(v210_0h, v226_0h);
        const __m512d v227_1l = _mm512_add_pd(v210_1l, v226_1l);
        const __m512d v227_1h = _mm512_add_pd(v210_1h, v226_1h);
        const __m512d v228_0l = _mm512_sub_pd(v179_0l, v227_0l);
        const __m512d v228_0h = _mm512_sub_pd(v179_0h, v227_0h);
        const __m512d v228_1l = _mm512_sub_pd(v179_1l, v227_1l);
        const __m512d v228_1h = _mm512_sub_pd(v179_1h, v227_1h);
        const __m512d v229_0l = _mm512_mask_blend_pd((__mmask8)v97_0, v228_0l, v98);
        const __m512d v229_0h = _mm512_mask_blend_pd(lgamma_f16_1ulp_avx2_high_mask_avx512(v97_0), v228_0h, v98);
        const __m512d v229_1l = _mm512_mask_blend_pd((__mmask8)v97_1, v228_1l, v98);
        const __m512d v229_1h = _mm512_mask_blend_pd(lgamma_f16_1ulp_avx2_high_mask_avx512(v97_1), v228_1h, v98);
        const __m256 v230_0l = _mm512_cvtpd_ps(v229_0l);
        const __m256 v230_0h = _mm512_cvtpd_ps(v229_0h);
        const __m512 v230_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v230_0l), v230_0h, 1);
        const __m256 v230_1l = _mm512_cvtpd_ps(v229_1l);
        const __m256 v230_1h = _mm512_cvtpd_ps(v229_1h);
        const __m512 v230_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v230_1l), v230_1h, 1);
        const __m512 v231_0 = _mm512_add_ps(v91_0, v230_0);
        const __m512 v231_1 = _mm512_add_ps(v91_1, v230_1);
        const __m512 v232_0 = _mm512_mask_blend_ps(v90_0, v231_0, v88);
        const __m512 v232_1 = _mm512_mask_blend_ps(v90_1, v231_1, v88);
        const __m512i v233_0 = lgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(v232_0);
        const __m512i v233_1 = lgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(v232_1);
        r0_0 = _mm512_mask_blend_epi32(v87_0, r0_0, v233_0);
        r0_1 = _mm512_mask_blend_epi32(v87_1, r0_1, v233_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static LGAMMA_F16_1ULP_AVX2_AVX512_TARGET void lgamma_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(0x1.fd0604p-12f); /* 0.000485442637 */
    const __m512 v11 = _mm512_set1_ps(-0x1.4c69a4p-11f); /* -0.00063402683 */
    const __m512 v13 = _mm512_set1_ps(0x1.69838ap-12f); /* 0.000344766449 */
    const __m512 v15 = _mm512_set1_ps(-0x1.1c3d7ep-9f); /* -0.00216858066 */
    const __m512 v17 = _mm512_set1_ps(0x1.532e54p-8f); /* 0.00517549086 */
    const __m512 v19 = _mm512_set1_ps(-0x1.94d6bep-7f); /* -0.0123547008 */
    const __m512 v21 = _mm512_set1_ps(0x1.0dea82p-5f); /* 0.0329487361 */
    const __m512 v23 = _mm512_set1_ps(-0x1.9ae802p-4f); /* -0.100318916 */
    const __m512 v25 = _mm512_set1_ps(0x1.b0ee7p-2f); /* 0.422784567 */
    const __m512i v29 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v30 = _mm512_set1_epi32(1059760811); /* 0x3f2aaaab */
    const __m512 v36 = _mm512_set1_ps(0x1.7e833p-3f); /* 0.186773658 */
    const __m512 v37 = _mm512_set1_ps(-0x1.8a835cp-3f); /* -0.192633361 */
    const __m512 v39 = _mm512_set1_ps(0x1.8fa272p-3f); /* 0.195134059 */
    const __m512 v41 = _mm512_set1_ps(-0x1.fd514p-3f); /* -0.248690128 */
    const __m512 v43 = _mm512_set1_ps(0x1.5583d6p-2f); /* 0.333510727 */
    const __m512 v45 = _mm512_set1_ps(-0x1.0000c8p-1f); /* -0.50000596 */
    const __m512 v48 = _mm512_set1_ps(0x1.c08e8ep-10f); /* 0.00171110861 */
    const __m512 v54 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v59 = _mm512_set1_ps(0x1.6203fap-1f); /* 0.691436589 */
    const __m512 v63 = _mm512_set1_ps(0x1.fff0f8p-2f); /* 0.49994266 */
    const __m512 v65 = _mm512_set1_ps(-0x1.806aeep-20f); /* -1.43206751e-06 */
    const __m512 v70 = _mm512_set1_ps(-0x1.e243cep-5f); /* -0.0588702224 */
    const __m512 v72 = _mm512_set1_ps(0x1.940168p-6f); /* 0.0246585384 */
    const __m512 v74 = _mm512_set1_ps(-0x1.cb0a92p-8f); /* -0.00700441422 */
    const __m512 v76 = _mm512_set1_ps(0x1.5827eap-4f); /* 0.08402244 */
    const __m512 v78 = _mm512_set1_ps(0x1.acd65p-2f); /* 0.418786287 */
    const __m512i v84 = _mm512_set1_epi32(62607474); /* 0x03bb5072 */
    const __m512i v86 = _mm512_set1_epi32(70996082); /* 0x043b5072 */
    const __m512 v88 = _mm512_set1_ps(INFINITY);
    const __m512d v92 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v98 = _mm512_set1_pd(INFINITY);
    const __m512d v99 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v101 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v103 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v105 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v110 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v113 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v119 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v120 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v122 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v124 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v126 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v127 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v130 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v132 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v134 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v136 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v138 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v143 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512d v153 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v154 = _mm512_set1_epi32(15);
    const __m512i v159 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v163 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v166 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v167 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v170 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v172 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v174 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v176 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v180 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v207 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v209 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v213 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v214 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v216 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v218 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v220 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v222 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v224 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v1, v4, _CMP_LE_OQ);
    const __m512 v6 = _mm512_sub_ps(v1, v4);
    const __m512 v7 = _mm512_mask_blend_ps(v5, v6, v1);
    const __m512 v8 = _mm512_sub_ps(v7, v4);
    const __m512 v9 = _mm512_mul_ps(v8, v7);
    const __m512 v12 = _mm512_fmadd_ps(v10, v8, v11);
    const __m512 v14 = _mm512_fmadd_ps(v12, v8, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v8, v15);
    const __m512 v18 = _mm512_fmadd_ps(v16, v8, v17);
    const __m512 v20 = _mm512_fmadd_ps(v8, v18, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v8, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v8, v23);
    const __m512 v26 = _mm512_fmadd_ps(v24, v8, v25);
    const __m512 v27 = _mm512_mul_ps(v9, v26);
    const __m512i v28 = lgamma_f16_1ulp_avx2_bits_f32_avx512(v1);
    const __m512i v31 = _mm512_sub_epi32(v28, v30);
    const __m512i v32 = _mm512_and_si512(v29, v31);
    const __m512i v33 = _mm512_sub_epi32(v28, v32);
    const __m512 v34 = _mm512_castsi512_ps(v33);
    const __m512 v35 = _mm512_sub_ps(v34, v4);
    const __m512 v38 = _mm512_fmadd_ps(v36, v35, v37);
    const __m512 v40 = _mm512_fmadd_ps(v35, v38, v39);
    const __m512 v42 = _mm512_fmadd_ps(v35, v40, v41);
    const __m512 v44 = _mm512_fmadd_ps(v42, v35, v43);
    const __m512 v46 = _mm512_fmadd_ps(v35, v44, v45);
    const __m512 v47 = _mm512_mul_ps(v35, v35);
    const __m512i v50 = _mm512_srai_epi32(v31, 23);
    const __m512 v51 = _mm512_cvtepi32_ps(v50);
    const __m512 v52 = _mm512_mul_ps(v48, v51);
    const __m512 v53 = _mm512_fmadd_ps(v46, v47, v52);
    const __m512 v55 = _mm512_mask_blend_ps(v5, v54, v53);
    const __m512 v56 = _mm512_sub_ps(v27, v55);
    const __m512 v57 = _mm512_mask_blend_ps(v5, v54, v35);
    const __m512 v58 = _mm512_sub_ps(v56, v57);
    const __m512 v60 = _mm512_mul_ps(v59, v51);
    const __m512 v61 = _mm512_mask_blend_ps(v5, v54, v60);
    const __m512 v62 = _mm512_sub_ps(v58, v61);
    const __m512 v64 = _mm512_sub_ps(v1, v63);
    const __m512 v66 = _mm512_add_ps(v64, v65);
    const __m512 v67 = _mm512_sub_ps(v60, v4);
    const __m512 v68 = _mm512_add_ps(v53, v35);
    const __m512 v69 = _mm512_div_ps(v4, v1);
    const __m512 v71 = _mm512_mul_ps(v69, v69);
    const __m512 v73 = _mm512_fmadd_ps(v70, v71, v72);
    const __m512 v75 = _mm512_fmadd_ps(v73, v71, v74);
    const __m512 v77 = _mm512_fmadd_ps(v75, v71, v76);
    const __m512 v79 = _mm512_fmadd_ps(v69, v77, v78);
    const __m512 v80 = _mm512_fmadd_ps(v68, v64, v79);
    const __m512 v81 = _mm512_fmadd_ps(v66, v67, v80);
    const __m512 v82 = _mm512_mask_blend_ps(v3, v81, v62);
    const __m512i v83 = lgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(v82);
    const __m512i v85 = _mm512_add_epi32(v84, v28);
    const __mmask16 v87 = _mm512_cmplt_epi32_mask(v85, v86);
    __m512i r0 = v83;
    __mmask16 any1 = v87;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v89 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v90 = _mm512_cmp_ps_mask(v88, v89, _CMP_EQ_OQ);
        const __m512 v91 = _mm512_sub_ps(v1, v1);
        const __m512 v93 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v94l = _mm512_cvtps_pd(_mm512_castps512_ps256(v93));
        const __m512d v94h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v93, 1));
        const __m512d v95l = _mm512_roundscale_pd(v94l, 8);
        const __m512d v95h = _mm512_roundscale_pd(v94h, 8);
        const __m512d v96l = _mm512_sub_pd(v94l, v95l);
        const __m512d v96h = _mm512_sub_pd(v94h, v95h);
        const __mmask8 v97l = _mm512_cmp_pd_mask(v92, v96l, _CMP_EQ_OQ);
        const __mmask8 v97h = _mm512_cmp_pd_mask(v92, v96h, _CMP_EQ_OQ);
        const __mmask16 v97 = _mm512_kunpackb(v97h, v97l);
        const __m512d v100l = _mm512_add_pd(v94l, v99);
        const __m512d v100h = _mm512_add_pd(v94h, v99);
        const __m512d v102l = _mm512_add_pd(v94l, v101);
        const __m512d v102h = _mm512_add_pd(v94h, v101);
        const __m512d v104l = _mm512_add_pd(v94l, v103);
        const __m512d v104h = _mm512_add_pd(v94h, v103);
        const __m512d v106l = _mm512_add_pd(v94l, v105);
        const __m512d v106h = _mm512_add_pd(v94h, v105);
        const __m512d v107l = _mm512_mul_pd(v104l, v106l);
        const __m512d v107h = _mm512_mul_pd(v104h, v106h);
        const __m512d v108l = _mm512_mul_pd(v102l, v107l);
        const __m512d v108h = _mm512_mul_pd(v102h, v107h);
        const __m512d v109l = _mm512_mul_pd(v100l, v108l);
        const __m512d v109h = _mm512_mul_pd(v100h, v108h);
        const __m512d v111l = _mm512_add_pd(v94l, v110);
        const __m512d v111h = _mm512_add_pd(v94h, v110);
        const __m512d v112l = _mm512_mul_pd(v109l, v111l);
        const __m512d v112h = _mm512_mul_pd(v109h, v111h);
        const __m512d v114l = _mm512_mul_pd(v112l, v113);
        const __m512d v114h = _mm512_mul_pd(v112h, v113);
        const __m512d v115l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v96l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v115h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v96h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v116l = _mm512_mul_pd(v115l, v113);
        const __m512d v116h = _mm512_mul_pd(v115h, v113);
        const __m512d v117l = _mm512_mul_pd(v116l, v116l);
        const __m512d v117h = _mm512_mul_pd(v116h, v116h);
        const __m512d v118l = _mm512_mul_pd(v117l, v116l);
        const __m512d v118h = _mm512_mul_pd(v117h, v116h);
        const __m512d v121l = _mm512_fmadd_pd(v119, v117l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119, v117h, v120);
        const __m512d v123l = _mm512_fmadd_pd(v121l, v117l, v122);
        const __m512d v123h = _mm512_fmadd_pd(v121h, v117h, v122);
        const __m512d v125l = _mm512_fmadd_pd(v123l, v117l, v124);
        const __m512d v125h = _mm512_fmadd_pd(v123h, v117h, v124);
        const __m512d v128l = _mm512_fmadd_pd(v94l, v126, v127);
        const __m512d v128h = _mm512_fmadd_pd(v94h, v126, v127);
        const __m512d v129l = _mm512_fmadd_pd(v117l, v125l, v128l);
        const __m512d v129h = _mm512_fmadd_pd(v117h, v125h, v128h);
        const __m512d v131l = _mm512_fmadd_pd(v129l, v117l, v130);
        const __m512d v131h = _mm512_fmadd_pd(v129h, v117h, v130);
        const __m512d v133l = _mm512_fmadd_pd(v117l, v131l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v117h, v131h, v132);
        const __m512d v135l = _mm512_fmadd_pd(v117l, v133l, v134);
        const __m512d v135h = _mm512_fmadd_pd(v117h, v133h, v134);
        const __m512d v137l = _mm512_fmadd_pd(v117l, v135l, v136);
        const __m512d v137h = _mm512_fmadd_pd(v117h, v135h, v136);
        const __m512d v139l = _mm512_fmadd_pd(v117l, v137l, v138);
        const __m512d v139h = _mm512_fmadd_pd(v117h, v137h, v138);
        const __m512d v140l = _mm512_fmadd_pd(v118l, v139l, v116l);
        const __m512d v140h = _mm512_fmadd_pd(v118h, v139h, v116h);
        const __m512d v141l = _mm512_div_pd(v114l, v140l);
        const __m512d v141h = _mm512_div_pd(v114h, v140h);
        const __m512i v142l = lgamma_f16_1ulp_avx2_bits_f64_avx512(v141l);
        const __m512i v142h = lgamma_f16_1ulp_avx2_bits_f64_avx512(v141h);
        const __m512i v144l = _mm512_sub_epi64(v142l, v143);
        const __m512i v144h = _mm512_sub_epi64(v142h, v143);
        const __m512i v146l = _mm512_srli_epi64(v144l, 48);
        const __m512i v146h = _mm512_srli_epi64(v144h, 48);
        const __m256i v147l = _mm512_cvtepi64_epi32(v146l);
        const __m256i v147h = _mm512_cvtepi64_epi32(v146h);
        const __m512i v147 = _mm512_inserti32x8(_mm512_castsi256_si512(v147l), v147h, 1);
        const __m512i v149 = _mm512_slli_epi32(v147, 16);
        const __m512i v151 = _mm512_srai_epi32(v149, 20);
        const __m512d v152l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v151));
        const __m512d v152h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v151, 1));
        const __m512i v155 = _mm512_and_si512(v154, v147);
        const __m512d v156l = _mm512_i32gather_pd(_mm512_castsi512_si256(v155), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v156h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v155, 1), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v157l = _mm512_fmadd_pd(v152l, v153, v156l);
        const __m512d v157h = _mm512_fmadd_pd(v152h, v153, v156h);
        const __m512d v158l = _mm512_i32gather_pd(_mm512_castsi512_si256(v155), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v158h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v155, 1), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512i v160l = _mm512_and_si512(v144l, v159);
        const __m512i v160h = _mm512_and_si512(v144h, v159);
        const __m512i v161l = _mm512_sub_epi64(v142l, v160l);
        const __m512i v161h = _mm512_sub_epi64(v142h, v160h);
        const __m512d v162l = _mm512_castsi512_pd(v161l);
        const __m512d v162h = _mm512_castsi512_pd(v161h);
        const __m512d v164l = _mm512_fmadd_pd(v158l, v162l, v163);
        const __m512d v164h = _mm512_fmadd_pd(v158h, v162h, v163);
        const __m512d v165l = _mm512_mul_pd(v164l, v164l);
        const __m512d v165h = _mm512_mul_pd(v164h, v164h);
        const __m512d v168l = _mm512_fmadd_pd(v164l, v166, v167);
        const __m512d v168h = _mm512_fmadd_pd(v164h, v166, v167);
        const __m512d v169l = _mm512_fmadd_pd(v168l, v164l, v138);
        const __m512d v169h = _mm512_fmadd_pd(v168h, v164h, v138);
        const __m512d v171l = _mm512_fmadd_pd(v164l, v169l, v170);
        const __m512d v171h = _mm512_fmadd_pd(v164h, v169h, v170);
        const __m512d v173l = _mm512_fmadd_pd(v164l, v171l, v172);
        const __m512d v173h = _mm512_fmadd_pd(v164h, v171h, v172);
        const __m512d v175l = _mm512_fmadd_pd(v164l, v173l, v174);
        const __m512d v175h = _mm512_fmadd_pd(v164h, v173h, v174);
        const __m512d v177l = _mm512_fmadd_pd(v164l, v175l, v176);
        const __m512d v177h = _mm512_fmadd_pd(v164h, v175h, v176);
        const __m512d v178l = _mm512_fmadd_pd(v165l, v177l, v164l);
        const __m512d v178h = _mm512_fmadd_pd(v165h, v177h, v164h);
        const __m512d v179l = _mm512_add_pd(v157l, v178l);
        const __m512d v179h = _mm512_add_pd(v157h, v178h);
        const __m512d v181l = _mm512_add_pd(v94l, v180);
        const __m512d v181h = _mm512_add_pd(v94h, v180);
        const __m512i v182l = lgamma_f16_1ulp_avx2_bits_f64_avx512(v181l);
        const __m512i v182h = lgamma_f16_1ulp_avx2_bits_f64_avx512(v181h);
        const __m512i v183l = _mm512_sub_epi64(v182l, v143);
        const __m512i v183h = _mm512_sub_epi64(v182h, v143);
        const __m512i v184l = _mm512_srli_epi64(v183l, 48);
        const __m512i v184h = _mm512_srli_epi64(v183h, 48);
        const __m256i v185l = _mm512_cvtepi64_epi32(v184l);
        const __m256i v185h = _mm512_cvtepi64_epi32(v184h);
        const __m512i v185 = _mm512_inserti32x8(_mm512_castsi256_si512(v185l), v185h, 1);
        const __m512i v186 = _mm512_slli_epi32(v185, 16);
        const __m512i v187 = _mm512_srai_epi32(v186, 20);
        const __m512d v188l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v187));
        const __m512d v188h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v187, 1));
        const __m512i v189 = _mm512_and_si512(v154, v185);
        const __m512d v190l = _mm512_i32gather_pd(_mm512_castsi512_si256(v189), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v190h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v189, 1), lgamma_f16_1ulp_avx2_table0, 8);
        const __m512d v191l = _mm512_fmadd_pd(v188l, v153, v190l);
        const __m512d v191h = _mm512_fmadd_pd(v188h, v153, v190h);
        const __m512i v192l = _mm512_and_si512(v159, v183l);
        const __m512i v192h = _mm512_and_si512(v159, v183h);
        const __m512i v193l = _mm512_sub_epi64(v182l, v192l);
        const __m512i v193h = _mm512_sub_epi64(v182h, v192h);
        const __m512d v194l = _mm512_castsi512_pd(v193l);
        const __m512d v194h = _mm512_castsi512_pd(v193h);
        const __m512d v195l = _mm512_i32gather_pd(_mm512_castsi512_si256(v189), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v195h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v189, 1), lgamma_f16_1ulp_avx2_table1, 8);
        const __m512d v196l = _mm512_fmadd_pd(v194l, v195l, v163);
        const __m512d v196h = _mm512_fmadd_pd(v194h, v195h, v163);
        const __m512d v197l = _mm512_fmadd_pd(v196l, v166, v167);
        const __m512d v197h = _mm512_fmadd_pd(v196h, v166, v167);
        const __m512d v198l = _mm512_fmadd_pd(v196l, v197l, v138);
        const __m512d v198h = _mm512_fmadd_pd(v196h, v197h, v138);
        const __m512d v199l = _mm512_fmadd_pd(v198l, v196l, v170);
        const __m512d v199h = _mm512_fmadd_pd(v198h, v196h, v170);
        const __m512d v200l = _mm512_fmadd_pd(v199l, v196l, v172);
        const __m512d v200h = _mm512_fmadd_pd(v199h, v196h, v172);
        const __m512d v201l = _mm512_fmadd_pd(v196l, v200l, v174);
        const __m512d v201h = _mm512_fmadd_pd(v196h, v200h, v174);
        const __m512d v202l = _mm512_fmadd_pd(v196l, v201l, v176);
        const __m512d v202h = _mm512_fmadd_pd(v196h, v201h, v176);
        const __m512d v203l = _mm512_mul_pd(v196l, v196l);
        const __m512d v203h = _mm512_mul_pd(v196h, v196h);
        const __m512d v204l = _mm512_fmadd_pd(v202l, v203l, v196l);
        const __m512d v204h = _mm512_fmadd_pd(v202h, v203h, v196h);
        const __m512d v205l = _mm512_add_pd(v191l, v204l);
        const __m512d v205h = _mm512_add_pd(v191h, v204h);
        const __m512d v206l = _mm512_sub_pd(v205l, v103);
        const __m512d v206h = _mm512_sub_pd(v205h, v103);
        const __m512d v208l = _mm512_sub_pd(v181l, v207);
        const __m512d v208h = _mm512_sub_pd(v181h, v207);
        const __m512d v210l = _mm512_fmadd_pd(v206l, v208l, v209);
        const __m512d v210h = _mm512_fmadd_pd(v206h, v208h, v209);
        const __m512d v211l = _mm512_div_pd(v103, v181l);
        const __m512d v211h = _mm512_div_pd(v103, v181h);
        const __m512d v212l = _mm512_mul_pd(v211l, v211l);
        const __m512d v212h = _mm512_mul_pd(v211h, v211h);
        const __m512d v215l = _mm512_fmadd_pd(v212l, v213, v214);
        const __m512d v215h = _mm512_fmadd_pd(v212h, v213, v214);
        const __m512d v217l = _mm512_fmadd_pd(v212l, v215l, v216);
        const __m512d v217h = _mm512_fmadd_pd(v212h, v215h, v216);
        const __m512d v219l = _mm512_fmadd_pd(v217l, v212l, v218);
        const __m512d v219h = _mm512_fmadd_pd(v217h, v212h, v218);
        const __m512d v221l = _mm512_fmadd_pd(v212l, v219l, v220);
        const __m512d v221h = _mm512_fmadd_pd(v212h, v219h, v220);
        const __m512d v223l = _mm512_fmadd_pd(v221l, v212l, v222);
        const __m512d v223h = _mm512_fmadd_pd(v221h, v212h, v222);
        const __m512d v225l = _mm512_fmadd_pd(v212l, v223l, v224);
        const __m512d v225h = _mm512_fmadd_pd(v212h, v223h, v224);
        const __m512d v226l = _mm512_mul_pd(v225l, v211l);
        const __m512d v226h = _mm512_mul_pd(v225h, v211h);
        const __m512d v227l = _mm512_add_pd(v210l, v226l);
        const __m512d v227h = _mm512_add_pd(v210h, v226h);
        const __m512d v228l = _mm512_sub_pd(v179l, v227l);
        const __m512d v228h = _mm512_sub_pd(v179h, v227h);
        const __m512d v229l = _mm512_mask_blend_pd((__mmask8)v97, v228l, v98);
        const __m512d v229h = _mm512_mask_blend_pd(lgamma_f16_1ulp_avx2_high_mask_avx512(v97), v228h, v98);
        const __m256 v230l = _mm512_cvtpd_ps(v229l);
        const __m256 v230h = _mm512_cvtpd_ps(v229h);
        const __m512 v230 = _mm512_insertf32x8(_mm512_castps256_ps512(v230l), v230h, 1);
        const __m512 v231 = _mm512_add_ps(v91, v230);
        const __m512 v232 = _mm512_mask_blend_ps(v90, v231, v88);
        const __m512i v233 = lgamma_f16_1ulp_avx2_tohalf_total_f32_avx512(v232);
        r0 = _mm512_mask_blend_epi32(v87, r0, v233);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LGAMMA_F16_1ULP_AVX2_AVX512_TARGET void lgamma_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        lgamma_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        lgamma_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        lgamma_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_f16_1ulp_avx2_level(void) {
#if defined(LGAMMA_F16_1ULP_AVX2_FORCE_ISA)
    return LGAMMA_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t lgamma_f16_1ulp_avx2(uint16_t x) {
    return lgamma_f16_1ulp_avx2_element(x);
}

void lgamma_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_f16_1ulp_avx2_level();
    if (level == 2) {
        lgamma_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_f16_1ulp_avx2_array_portable(x, y, n);
}
