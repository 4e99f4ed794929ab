/* lgamma_4ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f32
 *   domain       every input
 *   max error    3.651448 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.e79a7ep-1 (0.952350557, encoding 0x3f73cd3f)
 *   result there 0x1.e1f468p-6 (0.0294161811, encoding 0x3cf0fa34)
 *   mean error   0.200299 ulp
 *   misrounded   96342077 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           956c71d1bf109584dfca10c09e52f963
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f32 --max-ulp 3.5 --isa avx512 --time 150s --seed 1 --threads 1 --archive lgamma_4ulp_avx512c.db
 *                time: 0.5993 ns/element as avx512 code (inputs mean)
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
static inline int32_t lgamma_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double lgamma_4ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double lgamma_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double lgamma_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t lgamma_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t lgamma_4ulp_avx512_ashr_i64(int64_t a, int64_t b) {
    uint64_t s = (uint64_t)b > 63 ? 63 : (uint64_t)b;
    return a < 0 ? ~(int64_t)(~(uint64_t)a >> s) : (int64_t)((uint64_t)a >> s);
}
/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_4ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float lgamma_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float lgamma_4ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = lgamma_4ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float lgamma_4ulp_avx512_getmant75_f32(float a) {
    float m = lgamma_4ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* The exponent field, of a subnormal after scaling. */
static inline float lgamma_4ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const float lgamma_4ulp_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float lgamma_4ulp_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static const double lgamma_4ulp_avx512_table2[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static const double lgamma_4ulp_avx512_table3[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static inline float lgamma_4ulp_avx512_element(float x) {
    const float v0 = x;
    const float v3 = 0x1p+0f; /* 1 */
    const int v4 = v0 <= v3;
    const int32_t v78 = lgamma_4ulp_avx512_bits_f32(v0);
    const int32_t v79 = -1;
    const int32_t v80 = (int32_t)((uint32_t)v78 + (uint32_t)v79);
    const int32_t v81 = -889192449; /* 0xcaffffff */
    const int32_t v82 = 30;
    const int32_t v83 = v4 ? v81 : v82;
    const int v84 = v80 < v83;
    float r0;
    if (v84) {
        const float v1 = 0x1.4p+1f; /* 2.5 */
        const int v2 = v0 < v1;
        const float v85 = -v0;
        const double v86 = (double)v85;
        const double v87 = lgamma_4ulp_avx512_rint_f64(v86);
        const double v88 = v86 - v87;
        const double v89 = 0x0p+0; /* 0 */
        const int v90 = v88 == v89;
        const double v91 = INFINITY;
        const double v92 = 0x1.4p+2; /* 5 */
        const double v93 = v86 + v92;
        const double v94 = 0x1p+1; /* 2 */
        const double v95 = v86 + v94;
        const double v96 = lgamma_4ulp_avx512_fma_f64(v86, v95, v95);
        const double v97 = 0x1.8p+1; /* 3 */
        const double v98 = v86 + v97;
        const double v99 = v96 * v98;
        const double v100 = 0x1p+2; /* 4 */
        const double v101 = v86 + v100;
        const double v102 = v99 * v101;
        const double v103 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v104 = lgamma_4ulp_avx512_fma_f64(v93, v102, v103);
        const double v105 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v106 = lgamma_4ulp_avx512_fma_f64(v104, v105, v103);
        const double v107 = lgamma_4ulp_avx512_abs_f64(v88);
        const double v108 = v107 * v105;
        const double v109 = v108 * v108;
        const double v110 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v111 = 0x1.71b8ef6dcf572p-66; /* 1.9572941063391263e-20 */
        const double v112 = -0x1.2f49b46814157p-56; /* -1.6441270493248659e-17 */
        const double v113 = lgamma_4ulp_avx512_fma_f64(v111, v109, v112);
        const double v114 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v115 = lgamma_4ulp_avx512_fma_f64(v113, v109, v114);
        const double v116 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v117 = lgamma_4ulp_avx512_fma_f64(v115, v109, v116);
        const double v118 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v119 = lgamma_4ulp_avx512_fma_f64(v109, v117, v118);
        const double v120 = v119 * v109;
        const double v121 = v110 + v120;
        const double v122 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v123 = lgamma_4ulp_avx512_fma_f64(v109, v121, v122);
        const double v124 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v125 = lgamma_4ulp_avx512_fma_f64(v109, v123, v124);
        const double v126 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v127 = lgamma_4ulp_avx512_fma_f64(v109, v125, v126);
        const double v128 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v129 = lgamma_4ulp_avx512_fma_f64(v109, v127, v128);
        const int v130 = v2 | v90;
        const double v131 = v130 ? v108 : v102;
        const double v132 = v109 * v131;
        const double v133 = lgamma_4ulp_avx512_fma_f64(v129, v132, v108);
        const double v134 = v106 / v133;
        const int64_t v135 = lgamma_4ulp_avx512_bits_f64(v134);
        const int64_t v136 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v137 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v138 = (int64_t)((uint64_t)v135 - (uint64_t)v137);
        const int64_t v139 = v136 & v138;
        const int64_t v140 = (int64_t)((uint64_t)v135 - (uint64_t)v139);
        const double v141 = lgamma_4ulp_avx512_frombits_f64(v140);
        const int64_t v142 = INT64_C(48);
        const int64_t v143 = lgamma_4ulp_avx512_lshr_i64(v138, v142);
        const int32_t v144 = (int32_t)(uint32_t)(uint64_t)v143;
        const double v145 = lgamma_4ulp_avx512_table2[(uint32_t)v144 & (16u - 1)];
        const double v146 = -0x1p+0; /* -1 */
        const double v147 = lgamma_4ulp_avx512_fma_f64(v141, v145, v146);
        const double v148 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v149 = lgamma_4ulp_avx512_fma_f64(v128, v147, v148);
        const double v150 = -0x1p-2; /* -0.25 */
        const double v151 = lgamma_4ulp_avx512_fma_f64(v147, v149, v150);
        const double v152 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v153 = lgamma_4ulp_avx512_fma_f64(v151, v147, v152);
        const double v154 = -0x1p-1; /* -0.5 */
        const double v155 = lgamma_4ulp_avx512_fma_f64(v153, v147, v154);
        const double v156 = v147 * v147;
        const double v157 = lgamma_4ulp_avx512_fma_f64(v155, v156, v147);
        const int64_t v158 = INT64_C(52);
        const int64_t v159 = lgamma_4ulp_avx512_ashr_i64(v138, v158);
        const double v160 = (double)v159;
        const double v161 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v162 = lgamma_4ulp_avx512_table3[(uint32_t)v144 & (16u - 1)];
        const double v163 = lgamma_4ulp_avx512_fma_f64(v160, v161, v162);
        const double v164 = v157 + v163;
        const double v165 = 0x1.8p+2; /* 6 */
        const double v166 = v86 + v165;
        const int64_t v167 = lgamma_4ulp_avx512_bits_f64(v166);
        const int64_t v168 = (int64_t)((uint64_t)v167 - (uint64_t)v137);
        const int64_t v169 = lgamma_4ulp_avx512_ashr_i64(v168, v158);
        const double v170 = (double)v169;
        const int64_t v171 = lgamma_4ulp_avx512_lshr_i64(v168, v142);
        const int32_t v172 = (int32_t)(uint32_t)(uint64_t)v171;
        const double v173 = lgamma_4ulp_avx512_table3[(uint32_t)v172 & (16u - 1)];
        const double v174 = lgamma_4ulp_avx512_fma_f64(v170, v161, v173);
        const double v175 = lgamma_4ulp_avx512_table2[(uint32_t)v172 & (16u - 1)];
        const int64_t v176 = v168 & v136;
        const int64_t v177 = (int64_t)((uint64_t)v167 - (uint64_t)v176);
        const double v178 = lgamma_4ulp_avx512_frombits_f64(v177);
        const double v179 = v175 * v178;
        const double v180 = v179 + v146;
        const double v181 = v180 * v180;
        const double v182 = -0x1p-3; /* -0.125 */
        const double v183 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v184 = lgamma_4ulp_avx512_fma_f64(v180, v182, v183);
        const double v185 = lgamma_4ulp_avx512_fma_f64(v180, v184, v128);
        const double v186 = lgamma_4ulp_avx512_fma_f64(v180, v185, v148);
        const double v187 = lgamma_4ulp_avx512_fma_f64(v180, v186, v150);
        const double v188 = lgamma_4ulp_avx512_fma_f64(v180, v187, v152);
        const double v189 = lgamma_4ulp_avx512_fma_f64(v180, v188, v154);
        const double v190 = lgamma_4ulp_avx512_fma_f64(v181, v189, v180);
        const double v191 = v174 + v190;
        const double v192 = 0x1p+0; /* 1 */
        const double v193 = v191 - v192;
        const double v194 = 0x1p-1; /* 0.5 */
        const double v195 = v166 - v194;
        const double v196 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v197 = lgamma_4ulp_avx512_fma_f64(v193, v195, v196);
        const double v198 = v192 / v166;
        const double v199 = v198 * v198;
        const double v200 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v201 = 0x1.a41a41a41a41ap-8; /* 0.00641025641025641 */
        const double v202 = -0x1.f6ab0d9993c7dp-10; /* -0.0019175269175269176 */
        const double v203 = lgamma_4ulp_avx512_fma_f64(v199, v201, v202);
        const double v204 = 0x1.b951e2b18ff23p-11; /* 0.00084175084175084171 */
        const double v205 = lgamma_4ulp_avx512_fma_f64(v203, v199, v204);
        const double v206 = v205 * v199;
        const double v207 = v200 + v206;
        const double v208 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v209 = lgamma_4ulp_avx512_fma_f64(v199, v207, v208);
        const double v210 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v211 = lgamma_4ulp_avx512_fma_f64(v209, v199, v210);
        const double v212 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v213 = lgamma_4ulp_avx512_fma_f64(v199, v211, v212);
        const double v214 = v213 * v198;
        const double v215 = v197 + v214;
        const double v216 = v164 - v215;
        const double v217 = v90 ? v91 : v216;
        const float v218 = (float)v217;
        r0 = v218;
    } else {
        const float v1 = 0x1.4p+1f; /* 2.5 */
        const int v2 = v0 < v1;
        const float v5 = v0 - v3;
        const float v6 = v4 ? v0 : v5;
        const float v7 = v6 - v3;
        const float v8 = v6 * v7;
        const float v9 = 0x1.fb18d8p-13f; /* 0.000241802714 */
        const float v10 = 0x1.634c68p-13f; /* 0.000169419509 */
        const float v11 = lgamma_4ulp_avx512_fma_f32(v9, v7, v10);
        const float v12 = 0x1.838a3ep-13f; /* 0.000184793476 */
        const float v13 = lgamma_4ulp_avx512_fma_f32(v7, v11, v12);
        const float v14 = -0x1.16e47p-11f; /* -0.000531944912 */
        const float v15 = lgamma_4ulp_avx512_fma_f32(v13, v7, v14);
        const float v16 = 0x1.ceb1f2p-11f; /* 0.000882520864 */
        const float v17 = lgamma_4ulp_avx512_fma_f32(v15, v7, v16);
        const float v18 = -0x1.118c06p-9f; /* -0.00208699773 */
        const float v19 = lgamma_4ulp_avx512_fma_f32(v7, v17, v18);
        const float v20 = 0x1.48047cp-8f; /* 0.0050051501 */
        const float v21 = lgamma_4ulp_avx512_fma_f32(v7, v19, v20);
        const float v22 = -0x1.95d9d2p-7f; /* -0.0123855853 */
        const float v23 = lgamma_4ulp_avx512_fma_f32(v21, v7, v22);
        const float v24 = 0x1.0e0becp-5f; /* 0.0329646692 */
        const float v25 = lgamma_4ulp_avx512_fma_f32(v7, v23, v24);
        const float v26 = -0x1.9ae648p-4f; /* -0.10031727 */
        const float v27 = lgamma_4ulp_avx512_fma_f32(v25, v7, v26);
        const float v28 = 0x1.b0ee6p-2f; /* 0.422784328 */
        const float v29 = lgamma_4ulp_avx512_fma_f32(v27, v7, v28);
        const float v30 = v8 * v29;
        const float v31 = lgamma_4ulp_avx512_getmant75_f32(v0);
        const float v32 = 0x1.7fffdp+18f; /* 393215.25 */
        const float v33 = v31 + v32;
        const int32_t v34 = lgamma_4ulp_avx512_bits_f32(v33);
        const float v35 = lgamma_4ulp_avx512_table0[(uint32_t)v34 & (32u - 1)];
        const float v36 = -0x1p+0f; /* -1 */
        const float v37 = lgamma_4ulp_avx512_fma_f32(v31, v35, v36);
        const float v38 = -0x1.066906p-2f; /* -0.256260008 */
        const float v39 = 0x1.559ad8p-2f; /* 0.333598495 */
        const float v40 = lgamma_4ulp_avx512_fma_f32(v38, v37, v39);
        const float v41 = -0x1.fffe44p-2f; /* -0.499993384 */
        const float v42 = lgamma_4ulp_avx512_fma_f32(v37, v40, v41);
        const float v43 = v37 * v37;
        const float v44 = lgamma_4ulp_avx512_getexp_f32(v0);
        const float v45 = lgamma_4ulp_avx512_getexp_f32(v31);
        const float v46 = v44 - v45;
        const float v47 = 0x1.7fdc7cp-20f; /* 1.42999465e-06 */
        const float v48 = v46 * v47;
        const float v49 = lgamma_4ulp_avx512_fma_f32(v42, v43, v48);
        const float v50 = 0x0p+0f; /* 0 */
        const float v51 = v4 ? v49 : v50;
        const float v52 = v30 - v51;
        const float v53 = v4 ? v37 : v50;
        const float v54 = v52 - v53;
        const float v55 = 0x1.62e4p-1f; /* 0.693145752 */
        const float v56 = lgamma_4ulp_avx512_table1[(uint32_t)v34 & (32u - 1)];
        const float v57 = lgamma_4ulp_avx512_fma_f32(v46, v55, v56);
        const float v58 = v4 ? v57 : v50;
        const float v59 = v54 - v58;
        const float v60 = -0x1.fffcccp-2f; /* -0.499987781 */
        const float v61 = v60 + v0;
        const float v62 = v57 - v3;
        const float v63 = v49 + v37;
        const float v64 = v3 / v0;
        const float v65 = -0x1.09e80cp-9f; /* -0.00202870509 */
        const float v66 = -0x1.1f31fep-11f; /* -0.000547781528 */
        const float v67 = lgamma_4ulp_avx512_fma_f32(v64, v65, v66);
        const float v68 = 0x1.56236ep-4f; /* 0.0835298821 */
        const float v69 = lgamma_4ulp_avx512_fma_f32(v67, v64, v68);
        const float v70 = 0x1.acf634p-2f; /* 0.41890794 */
        const float v71 = lgamma_4ulp_avx512_fma_f32(v64, v69, v70);
        const float v72 = lgamma_4ulp_avx512_fma_f32(v63, v61, v71);
        const float v73 = lgamma_4ulp_avx512_fma_f32(v61, v62, v72);
        const float v74 = v2 ? v59 : v73;
        const float v75 = -0x1p+105f; /* -4.05648192e+31 */
        const float v76 = v0 * v75;
        const float v77 = v74 > v76 ? v74 : v76;
        r0 = v77;
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

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_4ULP_AVX512_AVX2 __m256 lgamma_4ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
LGAMMA_4ULP_AVX512_AVX2 __m256 lgamma_4ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(lgamma_4ulp_avx512_permute16_avx2(i, t0, t1),
                            lgamma_4ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_4ULP_AVX512_AVX2 __m256i lgamma_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_4ULP_AVX512_AVX2 __m256i lgamma_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

LGAMMA_4ULP_AVX512_AVX2 __m128i lgamma_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_4ULP_AVX512_AVX2 __m256d lgamma_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Arithmetic shift as a logical one of the value with its sign folded away. */
LGAMMA_4ULP_AVX512_AVX2 __m256i lgamma_4ulp_avx512_ashr_i64_avx2(__m256i a, __m256i b) {
    const __m256i sign = _mm256_cmpgt_epi64(_mm256_setzero_si256(), a);
    return _mm256_xor_si256(_mm256_srlv_epi64(_mm256_xor_si256(a, sign), b), sign);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LGAMMA_4ULP_AVX512_AVX2 __m256 lgamma_4ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_4ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_4ULP_AVX512_AVX2 __m256 lgamma_4ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_4ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

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
    const __m256 v1 = _mm256_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m256 v3 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v9 = _mm256_set1_ps(0x1.fb18d8p-13f); /* 0.000241802714 */
    const __m256 v10 = _mm256_set1_ps(0x1.634c68p-13f); /* 0.000169419509 */
    const __m256 v12 = _mm256_set1_ps(0x1.838a3ep-13f); /* 0.000184793476 */
    const __m256 v14 = _mm256_set1_ps(-0x1.16e47p-11f); /* -0.000531944912 */
    const __m256 v16 = _mm256_set1_ps(0x1.ceb1f2p-11f); /* 0.000882520864 */
    const __m256 v18 = _mm256_set1_ps(-0x1.118c06p-9f); /* -0.00208699773 */
    const __m256 v20 = _mm256_set1_ps(0x1.48047cp-8f); /* 0.0050051501 */
    const __m256 v22 = _mm256_set1_ps(-0x1.95d9d2p-7f); /* -0.0123855853 */
    const __m256 v24 = _mm256_set1_ps(0x1.0e0becp-5f); /* 0.0329646692 */
    const __m256 v26 = _mm256_set1_ps(-0x1.9ae648p-4f); /* -0.10031727 */
    const __m256 v28 = _mm256_set1_ps(0x1.b0ee6p-2f); /* 0.422784328 */
    const __m256 v32 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v36 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v38 = _mm256_set1_ps(-0x1.066906p-2f); /* -0.256260008 */
    const __m256 v39 = _mm256_set1_ps(0x1.559ad8p-2f); /* 0.333598495 */
    const __m256 v41 = _mm256_set1_ps(-0x1.fffe44p-2f); /* -0.499993384 */
    const __m256 v47 = _mm256_set1_ps(0x1.7fdc7cp-20f); /* 1.42999465e-06 */
    const __m256 v50 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v55 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v60 = _mm256_set1_ps(-0x1.fffcccp-2f); /* -0.499987781 */
    const __m256 v65 = _mm256_set1_ps(-0x1.09e80cp-9f); /* -0.00202870509 */
    const __m256 v66 = _mm256_set1_ps(-0x1.1f31fep-11f); /* -0.000547781528 */
    const __m256 v68 = _mm256_set1_ps(0x1.56236ep-4f); /* 0.0835298821 */
    const __m256 v70 = _mm256_set1_ps(0x1.acf634p-2f); /* 0.41890794 */
    const __m256 v75 = _mm256_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m256i v79 = _mm256_set1_epi32(-1);
    const __m256i v81 = _mm256_set1_epi32(-889192449); /* 0xcaffffff */
    const __m256i v82 = _mm256_set1_epi32(30);
    const __m256d v89 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v91 = _mm256_set1_pd(INFINITY);
    const __m256d v92 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v94 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v97 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v100 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v103 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v105 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v110 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v111 = _mm256_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m256d v112 = _mm256_set1_pd(-0x1.2f49b46814157p-56); /* -1.6441270493248659e-17 */
    const __m256d v114 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v116 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v118 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v122 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v124 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v126 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v128 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v136 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256i v137 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256d v146 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v148 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v150 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v152 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v154 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256i v158 = _mm256_set1_epi64x(INT64_C(52));
    const __m256d v161 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v165 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v182 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v183 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v192 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v194 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v196 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v200 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v201 = _mm256_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m256d v202 = _mm256_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m256d v204 = _mm256_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m256d v208 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v210 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v212 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256 t0_0 = _mm256_loadu_ps(lgamma_4ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(lgamma_4ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(lgamma_4ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(lgamma_4ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(lgamma_4ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(lgamma_4ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(lgamma_4ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(lgamma_4ulp_avx512_table1 + 24);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v0, v3, _CMP_LE_OQ));
    const __m256 v5 = _mm256_sub_ps(v0, v3);
    const __m256 v6 = _mm256_blendv_ps(v5, v0, _mm256_castsi256_ps(v4));
    const __m256 v7 = _mm256_sub_ps(v6, v3);
    const __m256 v8 = _mm256_mul_ps(v6, v7);
    const __m256 v11 = _mm256_fmadd_ps(v9, v7, v10);
    const __m256 v13 = _mm256_fmadd_ps(v7, v11, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v7, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v7, v16);
    const __m256 v19 = _mm256_fmadd_ps(v7, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v7, v19, v20);
    const __m256 v23 = _mm256_fmadd_ps(v21, v7, v22);
    const __m256 v25 = _mm256_fmadd_ps(v7, v23, v24);
    const __m256 v27 = _mm256_fmadd_ps(v25, v7, v26);
    const __m256 v29 = _mm256_fmadd_ps(v27, v7, v28);
    const __m256 v30 = _mm256_mul_ps(v8, v29);
    const __m256 v31 = lgamma_4ulp_avx512_lanes_getmant75_f32_avx2(v0);
    const __m256 v33 = _mm256_add_ps(v31, v32);
    const __m256i v34 = _mm256_castps_si256(v33);
    const __m256 v35 = lgamma_4ulp_avx512_permute32_avx2(v34, t0_0, t0_1, t0_2, t0_3);
    const __m256 v37 = _mm256_fmadd_ps(v31, v35, v36);
    const __m256 v40 = _mm256_fmadd_ps(v38, v37, v39);
    const __m256 v42 = _mm256_fmadd_ps(v37, v40, v41);
    const __m256 v43 = _mm256_mul_ps(v37, v37);
    const __m256 v44 = lgamma_4ulp_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v45 = lgamma_4ulp_avx512_lanes_getexp_f32_avx2(v31);
    const __m256 v46 = _mm256_sub_ps(v44, v45);
    const __m256 v48 = _mm256_mul_ps(v46, v47);
    const __m256 v49 = _mm256_fmadd_ps(v42, v43, v48);
    const __m256 v51 = _mm256_blendv_ps(v50, v49, _mm256_castsi256_ps(v4));
    const __m256 v52 = _mm256_sub_ps(v30, v51);
    const __m256 v53 = _mm256_blendv_ps(v50, v37, _mm256_castsi256_ps(v4));
    const __m256 v54 = _mm256_sub_ps(v52, v53);
    const __m256 v56 = lgamma_4ulp_avx512_permute32_avx2(v34, t1_0, t1_1, t1_2, t1_3);
    const __m256 v57 = _mm256_fmadd_ps(v46, v55, v56);
    const __m256 v58 = _mm256_blendv_ps(v50, v57, _mm256_castsi256_ps(v4));
    const __m256 v59 = _mm256_sub_ps(v54, v58);
    const __m256 v61 = _mm256_add_ps(v60, v0);
    const __m256 v62 = _mm256_sub_ps(v57, v3);
    const __m256 v63 = _mm256_add_ps(v49, v37);
    const __m256 v64 = _mm256_div_ps(v3, v0);
    const __m256 v67 = _mm256_fmadd_ps(v64, v65, v66);
    const __m256 v69 = _mm256_fmadd_ps(v67, v64, v68);
    const __m256 v71 = _mm256_fmadd_ps(v64, v69, v70);
    const __m256 v72 = _mm256_fmadd_ps(v63, v61, v71);
    const __m256 v73 = _mm256_fmadd_ps(v61, v62, v72);
    const __m256 v74 = _mm256_blendv_ps(v73, v59, _mm256_castsi256_ps(v2));
    const __m256 v76 = _mm256_mul_ps(v0, v75);
    const __m256 v77 = _mm256_max_ps(v74, v76);
    const __m256i v78 = _mm256_castps_si256(v0);
    const __m256i v80 = _mm256_add_epi32(v78, v79);
    const __m256i v83 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v82), _mm256_castsi256_ps(v81), _mm256_castsi256_ps(v4)));
    const __m256i v84 = _mm256_cmpgt_epi32(v83, v80);
    __m256 r0 = v77;
    __m256i any1 = v84;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v85 = _mm256_xor_ps(v0, _mm256_set1_ps(-0.0f));
        const __m256d v86l = _mm256_cvtps_pd(_mm256_castps256_ps128(v85));
        const __m256d v86h = _mm256_cvtps_pd(_mm256_extractf128_ps(v85, 1));
        const __m256d v87l = _mm256_round_pd(v86l, 8);
        const __m256d v87h = _mm256_round_pd(v86h, 8);
        const __m256d v88l = _mm256_sub_pd(v86l, v87l);
        const __m256d v88h = _mm256_sub_pd(v86h, v87h);
        const __m256i v90l = _mm256_castpd_si256(_mm256_cmp_pd(v88l, v89, _CMP_EQ_OQ));
        const __m256i v90h = _mm256_castpd_si256(_mm256_cmp_pd(v88h, v89, _CMP_EQ_OQ));
        const __m256i v90 = lgamma_4ulp_avx512_join_mask_avx2(v90l, v90h);
        const __m256d v93l = _mm256_add_pd(v86l, v92);
        const __m256d v93h = _mm256_add_pd(v86h, v92);
        const __m256d v95l = _mm256_add_pd(v86l, v94);
        const __m256d v95h = _mm256_add_pd(v86h, v94);
        const __m256d v96l = _mm256_fmadd_pd(v86l, v95l, v95l);
        const __m256d v96h = _mm256_fmadd_pd(v86h, v95h, v95h);
        const __m256d v98l = _mm256_add_pd(v86l, v97);
        const __m256d v98h = _mm256_add_pd(v86h, v97);
        const __m256d v99l = _mm256_mul_pd(v96l, v98l);
        const __m256d v99h = _mm256_mul_pd(v96h, v98h);
        const __m256d v101l = _mm256_add_pd(v86l, v100);
        const __m256d v101h = _mm256_add_pd(v86h, v100);
        const __m256d v102l = _mm256_mul_pd(v99l, v101l);
        const __m256d v102h = _mm256_mul_pd(v99h, v101h);
        const __m256d v104l = _mm256_fmadd_pd(v93l, v102l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v93h, v102h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v104l, v105, v103);
        const __m256d v106h = _mm256_fmadd_pd(v104h, v105, v103);
        const __m256d v107l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v88l);
        const __m256d v107h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v88h);
        const __m256d v108l = _mm256_mul_pd(v107l, v105);
        const __m256d v108h = _mm256_mul_pd(v107h, v105);
        const __m256d v109l = _mm256_mul_pd(v108l, v108l);
        const __m256d v109h = _mm256_mul_pd(v108h, v108h);
        const __m256d v113l = _mm256_fmadd_pd(v111, v109l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111, v109h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v109l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v109h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v109l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v109h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v109l, v117l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v109h, v117h, v118);
        const __m256d v120l = _mm256_mul_pd(v119l, v109l);
        const __m256d v120h = _mm256_mul_pd(v119h, v109h);
        const __m256d v121l = _mm256_add_pd(v110, v120l);
        const __m256d v121h = _mm256_add_pd(v110, v120h);
        const __m256d v123l = _mm256_fmadd_pd(v109l, v121l, v122);
        const __m256d v123h = _mm256_fmadd_pd(v109h, v121h, v122);
        const __m256d v125l = _mm256_fmadd_pd(v109l, v123l, v124);
        const __m256d v125h = _mm256_fmadd_pd(v109h, v123h, v124);
        const __m256d v127l = _mm256_fmadd_pd(v109l, v125l, v126);
        const __m256d v127h = _mm256_fmadd_pd(v109h, v125h, v126);
        const __m256d v129l = _mm256_fmadd_pd(v109l, v127l, v128);
        const __m256d v129h = _mm256_fmadd_pd(v109h, v127h, v128);
        const __m256i v130 = _mm256_or_si256(v2, v90);
        const __m256d v131l = _mm256_blendv_pd(v102l, v108l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v130))));
        const __m256d v131h = _mm256_blendv_pd(v102h, v108h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v130, 1))));
        const __m256d v132l = _mm256_mul_pd(v109l, v131l);
        const __m256d v132h = _mm256_mul_pd(v109h, v131h);
        const __m256d v133l = _mm256_fmadd_pd(v129l, v132l, v108l);
        const __m256d v133h = _mm256_fmadd_pd(v129h, v132h, v108h);
        const __m256d v134l = _mm256_div_pd(v106l, v133l);
        const __m256d v134h = _mm256_div_pd(v106h, v133h);
        const __m256i v135l = lgamma_4ulp_avx512_bits_f64_avx2(v134l);
        const __m256i v135h = lgamma_4ulp_avx512_bits_f64_avx2(v134h);
        const __m256i v138l = _mm256_sub_epi64(v135l, v137);
        const __m256i v138h = _mm256_sub_epi64(v135h, v137);
        const __m256i v139l = _mm256_and_si256(v136, v138l);
        const __m256i v139h = _mm256_and_si256(v136, v138h);
        const __m256i v140l = _mm256_sub_epi64(v135l, v139l);
        const __m256i v140h = _mm256_sub_epi64(v135h, v139h);
        const __m256d v141l = _mm256_castsi256_pd(v140l);
        const __m256d v141h = _mm256_castsi256_pd(v140h);
        const __m256i v143l = _mm256_srli_epi64(v138l, 48);
        const __m256i v143h = _mm256_srli_epi64(v138h, 48);
        const __m128i v144l = lgamma_4ulp_avx512_wrap_avx2(v143l);
        const __m128i v144h = lgamma_4ulp_avx512_wrap_avx2(v143h);
        const __m256i v144 = _mm256_set_m128i(v144h, v144l);
        const __m256d v145l = lgamma_4ulp_avx512_gather_f64_avx2(lgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v144), _mm_set1_epi32(15)));
        const __m256d v145h = lgamma_4ulp_avx512_gather_f64_avx2(lgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v144, 1), _mm_set1_epi32(15)));
        const __m256d v147l = _mm256_fmadd_pd(v141l, v145l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v141h, v145h, v146);
        const __m256d v149l = _mm256_fmadd_pd(v128, v147l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v128, v147h, v148);
        const __m256d v151l = _mm256_fmadd_pd(v147l, v149l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v147h, v149h, v150);
        const __m256d v153l = _mm256_fmadd_pd(v151l, v147l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v151h, v147h, v152);
        const __m256d v155l = _mm256_fmadd_pd(v153l, v147l, v154);
        const __m256d v155h = _mm256_fmadd_pd(v153h, v147h, v154);
        const __m256d v156l = _mm256_mul_pd(v147l, v147l);
        const __m256d v156h = _mm256_mul_pd(v147h, v147h);
        const __m256d v157l = _mm256_fmadd_pd(v155l, v156l, v147l);
        const __m256d v157h = _mm256_fmadd_pd(v155h, v156h, v147h);
        const __m256i v159l = lgamma_4ulp_avx512_ashr_i64_avx2(v138l, v158);
        const __m256i v159h = lgamma_4ulp_avx512_ashr_i64_avx2(v138h, v158);
        const __m256d v160l = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v159l);
        const __m256d v160h = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v159h);
        const __m256d v162l = lgamma_4ulp_avx512_gather_f64_avx2(lgamma_4ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v144), _mm_set1_epi32(15)));
        const __m256d v162h = lgamma_4ulp_avx512_gather_f64_avx2(lgamma_4ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v144, 1), _mm_set1_epi32(15)));
        const __m256d v163l = _mm256_fmadd_pd(v160l, v161, v162l);
        const __m256d v163h = _mm256_fmadd_pd(v160h, v161, v162h);
        const __m256d v164l = _mm256_add_pd(v157l, v163l);
        const __m256d v164h = _mm256_add_pd(v157h, v163h);
        const __m256d v166l = _mm256_add_pd(v86l, v165);
        const __m256d v166h = _mm256_add_pd(v86h, v165);
        const __m256i v167l = _mm256_castpd_si256(v166l);
        const __m256i v167h = _mm256_castpd_si256(v166h);
        const __m256i v168l = _mm256_sub_epi64(v167l, v137);
        const __m256i v168h = _mm256_sub_epi64(v167h, v137);
        const __m256i v169l = lgamma_4ulp_avx512_ashr_i64_avx2(v168l, v158);
        const __m256i v169h = lgamma_4ulp_avx512_ashr_i64_avx2(v168h, v158);
        const __m256d v170l = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v169l);
        const __m256d v170h = lgamma_4ulp_avx512_lanes_cvt_f64_i64_avx2(v169h);
        const __m256i v171l = _mm256_srli_epi64(v168l, 48);
        const __m256i v171h = _mm256_srli_epi64(v168h, 48);
        const __m128i v172l = lgamma_4ulp_avx512_wrap_avx2(v171l);
        const __m128i v172h = lgamma_4ulp_avx512_wrap_avx2(v171h);
        const __m256i v172 = _mm256_set_m128i(v172h, v172l);
        const __m256d v173l = lgamma_4ulp_avx512_gather_f64_avx2(lgamma_4ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v172), _mm_set1_epi32(15)));
        const __m256d v173h = lgamma_4ulp_avx512_gather_f64_avx2(lgamma_4ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v172, 1), _mm_set1_epi32(15)));
        const __m256d v174l = _mm256_fmadd_pd(v170l, v161, v173l);
        const __m256d v174h = _mm256_fmadd_pd(v170h, v161, v173h);
        const __m256d v175l = lgamma_4ulp_avx512_gather_f64_avx2(lgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v172), _mm_set1_epi32(15)));
        const __m256d v175h = lgamma_4ulp_avx512_gather_f64_avx2(lgamma_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v172, 1), _mm_set1_epi32(15)));
        const __m256i v176l = _mm256_and_si256(v168l, v136);
        const __m256i v176h = _mm256_and_si256(v168h, v136);
        const __m256i v177l = _mm256_sub_epi64(v167l, v176l);
        const __m256i v177h = _mm256_sub_epi64(v167h, v176h);
        const __m256d v178l = _mm256_castsi256_pd(v177l);
        const __m256d v178h = _mm256_castsi256_pd(v177h);
        const __m256d v179l = _mm256_mul_pd(v175l, v178l);
        const __m256d v179h = _mm256_mul_pd(v175h, v178h);
        const __m256d v180l = _mm256_add_pd(v179l, v146);
        const __m256d v180h = _mm256_add_pd(v179h, v146);
        const __m256d v181l = _mm256_mul_pd(v180l, v180l);
        const __m256d v181h = _mm256_mul_pd(v180h, v180h);
        const __m256d v184l = _mm256_fmadd_pd(v180l, v182, v183);
        const __m256d v184h = _mm256_fmadd_pd(v180h, v182, v183);
        const __m256d v185l = _mm256_fmadd_pd(v180l, v184l, v128);
        const __m256d v185h = _mm256_fmadd_pd(v180h, v184h, v128);
        const __m256d v186l = _mm256_fmadd_pd(v180l, v185l, v148);
        const __m256d v186h = _mm256_fmadd_pd(v180h, v185h, v148);
        const __m256d v187l = _mm256_fmadd_pd(v180l, v186l, v150);
        const __m256d v187h = _mm256_fmadd_pd(v180h, v186h, v150);
        const __m256d v188l = _mm256_fmadd_pd(v180l, v187l, v152);
        const __m256d v188h = _mm256_fmadd_pd(v180h, v187h, v152);
        const __m256d v189l = _mm256_fmadd_pd(v180l, v188l, v154);
        const __m256d v189h = _mm256_fmadd_pd(v180h, v188h, v154);
        const __m256d v190l = _mm256_fmadd_pd(v181l, v189l, v180l);
        const __m256d v190h = _mm256_fmadd_pd(v181h, v189h, v180h);
        const __m256d v191l = _mm256_add_pd(v174l, v190l);
        const __m256d v191h = _mm256_add_pd(v174h, v190h);
        const __m256d v193l = _mm256_sub_pd(v191l, v192);
        const __m256d v193h = _mm256_sub_pd(v191h, v192);
        const __m256d v195l = _mm256_sub_pd(v166l, v194);
        const __m256d v195h = _mm256_sub_pd(v166h, v194);
        const __m256d v197l = _mm256_fmadd_pd(v193l, v195l, v196);
        const __m256d v197h = _mm256_fmadd_pd(v193h, v195h, v196);
        const __m256d v198l = _mm256_div_pd(v192, v166l);
        const __m256d v198h = _mm256_div_pd(v192, v166h);
        const __m256d v199l = _mm256_mul_pd(v198l, v198l);
        const __m256d v199h = _mm256_mul_pd(v198h, v198h);
        const __m256d v203l = _mm256_fmadd_pd(v199l, v201, v202);
        const __m256d v203h = _mm256_fmadd_pd(v199h, v201, v202);
        const __m256d v205l = _mm256_fmadd_pd(v203l, v199l, v204);
        const __m256d v205h = _mm256_fmadd_pd(v203h, v199h, v204);
        const __m256d v206l = _mm256_mul_pd(v205l, v199l);
        const __m256d v206h = _mm256_mul_pd(v205h, v199h);
        const __m256d v207l = _mm256_add_pd(v200, v206l);
        const __m256d v207h = _mm256_add_pd(v200, v206h);
        const __m256d v209l = _mm256_fmadd_pd(v199l, v207l, v208);
        const __m256d v209h = _mm256_fmadd_pd(v199h, v207h, v208);
        const __m256d v211l = _mm256_fmadd_pd(v209l, v199l, v210);
        const __m256d v211h = _mm256_fmadd_pd(v209h, v199h, v210);
        const __m256d v213l = _mm256_fmadd_pd(v199l, v211l, v212);
        const __m256d v213h = _mm256_fmadd_pd(v199h, v211h, v212);
        const __m256d v214l = _mm256_mul_pd(v213l, v198l);
        const __m256d v214h = _mm256_mul_pd(v213h, v198h);
        const __m256d v215l = _mm256_add_pd(v197l, v214l);
        const __m256d v215h = _mm256_add_pd(v197h, v214h);
        const __m256d v216l = _mm256_sub_pd(v164l, v215l);
        const __m256d v216h = _mm256_sub_pd(v164h, v215h);
        const __m256d v217l = _mm256_blendv_pd(v216l, v91, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v90))));
        const __m256d v217h = _mm256_blendv_pd(v216h, v91, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v90, 1))));
        const __m128 v218l = _mm256_cvtpd_ps(v217l);
        const __m128 v218h = _mm256_cvtpd_ps(v217h);
        const __m256 v218 = _mm256_set_m128(v218h, v218l);
        r0 = _mm256_blendv_ps(r0, v218, _mm256_castsi256_ps(v84));
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

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_4ULP_AVX512_AVX512 __mmask8 lgamma_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_4ULP_AVX512_AVX512 __m512i lgamma_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_4ULP_AVX512_AVX512 __m512d lgamma_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_4ULP_AVX512_AVX512 void lgamma_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m512 v3 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(0x1.fb18d8p-13f); /* 0.000241802714 */
    const __m512 v10 = _mm512_set1_ps(0x1.634c68p-13f); /* 0.000169419509 */
    const __m512 v12 = _mm512_set1_ps(0x1.838a3ep-13f); /* 0.000184793476 */
    const __m512 v14 = _mm512_set1_ps(-0x1.16e47p-11f); /* -0.000531944912 */
    const __m512 v16 = _mm512_set1_ps(0x1.ceb1f2p-11f); /* 0.000882520864 */
    const __m512 v18 = _mm512_set1_ps(-0x1.118c06p-9f); /* -0.00208699773 */
    const __m512 v20 = _mm512_set1_ps(0x1.48047cp-8f); /* 0.0050051501 */
    const __m512 v22 = _mm512_set1_ps(-0x1.95d9d2p-7f); /* -0.0123855853 */
    const __m512 v24 = _mm512_set1_ps(0x1.0e0becp-5f); /* 0.0329646692 */
    const __m512 v26 = _mm512_set1_ps(-0x1.9ae648p-4f); /* -0.10031727 */
    const __m512 v28 = _mm512_set1_ps(0x1.b0ee6p-2f); /* 0.422784328 */
    const __m512 v32 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v36 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v38 = _mm512_set1_ps(-0x1.066906p-2f); /* -0.256260008 */
    const __m512 v39 = _mm512_set1_ps(0x1.559ad8p-2f); /* 0.333598495 */
    const __m512 v41 = _mm512_set1_ps(-0x1.fffe44p-2f); /* -0.499993384 */
    const __m512 v47 = _mm512_set1_ps(0x1.7fdc7cp-20f); /* 1.42999465e-06 */
    const __m512 v50 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v55 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v60 = _mm512_set1_ps(-0x1.fffcccp-2f); /* -0.499987781 */
    const __m512 v65 = _mm512_set1_ps(-0x1.09e80cp-9f); /* -0.00202870509 */
    const __m512 v66 = _mm512_set1_ps(-0x1.1f31fep-11f); /* -0.000547781528 */
    const __m512 v68 = _mm512_set1_ps(0x1.56236ep-4f); /* 0.0835298821 */
    const __m512 v70 = _mm512_set1_ps(0x1.acf634p-2f); /* 0.41890794 */
    const __m512 v75 = _mm512_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m512i v79 = _mm512_set1_epi32(-1);
    const __m512i v81 = _mm512_set1_epi32(-889192449); /* 0xcaffffff */
    const __m512i v82 = _mm512_set1_epi32(30);
    const __m512d v89 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v91 = _mm512_set1_pd(INFINITY);
    const __m512d v92 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v94 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v97 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v100 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v103 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v105 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v110 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v111 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v112 = _mm512_set1_pd(-0x1.2f49b46814157p-56); /* -1.6441270493248659e-17 */
    const __m512d v114 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v116 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v118 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v122 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v124 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v126 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v128 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v136 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512i v137 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512d v146 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v148 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v150 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v152 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v154 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v161 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v165 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v182 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v183 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v192 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v194 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v196 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v200 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v201 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v202 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v204 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v208 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v210 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v212 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512 t0_0 = _mm512_loadu_ps(lgamma_4ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(lgamma_4ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(lgamma_4ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(lgamma_4ulp_avx512_table1 + 16);
    const __m512d t2_0 = _mm512_loadu_pd(lgamma_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(lgamma_4ulp_avx512_table2 + 8);
    const __m512d t3_0 = _mm512_loadu_pd(lgamma_4ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(lgamma_4ulp_avx512_table3 + 8);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v0, v3, _CMP_LE_OQ);
    const __m512 v5 = _mm512_sub_ps(v0, v3);
    const __m512 v6 = _mm512_mask_blend_ps(v4, v5, v0);
    const __m512 v7 = _mm512_sub_ps(v6, v3);
    const __m512 v8 = _mm512_mul_ps(v6, v7);
    const __m512 v11 = _mm512_fmadd_ps(v9, v7, v10);
    const __m512 v13 = _mm512_fmadd_ps(v7, v11, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v7, v14);
    const __m512 v17 = _mm512_fmadd_ps(v15, v7, v16);
    const __m512 v19 = _mm512_fmadd_ps(v7, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v7, v19, v20);
    const __m512 v23 = _mm512_fmadd_ps(v21, v7, v22);
    const __m512 v25 = _mm512_fmadd_ps(v7, v23, v24);
    const __m512 v27 = _mm512_fmadd_ps(v25, v7, v26);
    const __m512 v29 = _mm512_fmadd_ps(v27, v7, v28);
    const __m512 v30 = _mm512_mul_ps(v8, v29);
    const __m512 v31 = _mm512_getmant_ps(v0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v33 = _mm512_add_ps(v31, v32);
    const __m512i v34 = _mm512_castps_si512(v33);
    const __m512 v35 = _mm512_permutex2var_ps(t0_0, v34, t0_1);
    const __m512 v37 = _mm512_fmadd_ps(v31, v35, v36);
    const __m512 v40 = _mm512_fmadd_ps(v38, v37, v39);
    const __m512 v42 = _mm512_fmadd_ps(v37, v40, v41);
    const __m512 v43 = _mm512_mul_ps(v37, v37);
    const __m512 v44 = _mm512_getexp_ps(v0);
    const __m512 v45 = _mm512_getexp_ps(v31);
    const __m512 v46 = _mm512_sub_ps(v44, v45);
    const __m512 v48 = _mm512_mul_ps(v46, v47);
    const __m512 v49 = _mm512_fmadd_ps(v42, v43, v48);
    const __m512 v51 = _mm512_mask_blend_ps(v4, v50, v49);
    const __m512 v52 = _mm512_sub_ps(v30, v51);
    const __m512 v53 = _mm512_mask_blend_ps(v4, v50, v37);
    const __m512 v54 = _mm512_sub_ps(v52, v53);
    const __m512 v56 = _mm512_permutex2var_ps(t1_0, v34, t1_1);
    const __m512 v57 = _mm512_fmadd_ps(v46, v55, v56);
    const __m512 v58 = _mm512_mask_blend_ps(v4, v50, v57);
    const __m512 v59 = _mm512_sub_ps(v54, v58);
    const __m512 v61 = _mm512_add_ps(v60, v0);
    const __m512 v62 = _mm512_sub_ps(v57, v3);
    const __m512 v63 = _mm512_add_ps(v49, v37);
    const __m512 v64 = _mm512_div_ps(v3, v0);
    const __m512 v67 = _mm512_fmadd_ps(v64, v65, v66);
    const __m512 v69 = _mm512_fmadd_ps(v67, v64, v68);
    const __m512 v71 = _mm512_fmadd_ps(v64, v69, v70);
    const __m512 v72 = _mm512_fmadd_ps(v63, v61, v71);
    const __m512 v73 = _mm512_fmadd_ps(v61, v62, v72);
    const __m512 v74 = _mm512_mask_blend_ps(v2, v73, v59);
    const __m512 v76 = _mm512_mul_ps(v0, v75);
    const __m512 v77 = _mm512_max_ps(v74, v76);
    const __m512i v78 = _mm512_castps_si512(v0);
    const __m512i v80 = _mm512_add_epi32(v78, v79);
    const __m512i v83 = _mm512_mask_blend_epi32(v4, v82, v81);
    const __mmask16 v84 = _mm512_cmplt_epi32_mask(v80, v83);
    __m512 r0 = v77;
    __mmask16 any1 = v84;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v85 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v86l = _mm512_cvtps_pd(_mm512_castps512_ps256(v85));
        const __m512d v86h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v85, 1));
        const __m512d v87l = _mm512_roundscale_pd(v86l, 8);
        const __m512d v87h = _mm512_roundscale_pd(v86h, 8);
        const __m512d v88l = _mm512_sub_pd(v86l, v87l);
        const __m512d v88h = _mm512_sub_pd(v86h, v87h);
        const __mmask8 v90l = _mm512_cmp_pd_mask(v88l, v89, _CMP_EQ_OQ);
        const __mmask8 v90h = _mm512_cmp_pd_mask(v88h, v89, _CMP_EQ_OQ);
        const __mmask16 v90 = _mm512_kunpackb(v90h, v90l);
        const __m512d v93l = _mm512_add_pd(v86l, v92);
        const __m512d v93h = _mm512_add_pd(v86h, v92);
        const __m512d v95l = _mm512_add_pd(v86l, v94);
        const __m512d v95h = _mm512_add_pd(v86h, v94);
        const __m512d v96l = _mm512_fmadd_pd(v86l, v95l, v95l);
        const __m512d v96h = _mm512_fmadd_pd(v86h, v95h, v95h);
        const __m512d v98l = _mm512_add_pd(v86l, v97);
        const __m512d v98h = _mm512_add_pd(v86h, v97);
        const __m512d v99l = _mm512_mul_pd(v96l, v98l);
        const __m512d v99h = _mm512_mul_pd(v96h, v98h);
        const __m512d v101l = _mm512_add_pd(v86l, v100);
        const __m512d v101h = _mm512_add_pd(v86h, v100);
        const __m512d v102l = _mm512_mul_pd(v99l, v101l);
        const __m512d v102h = _mm512_mul_pd(v99h, v101h);
        const __m512d v104l = _mm512_fmadd_pd(v93l, v102l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v93h, v102h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v104l, v105, v103);
        const __m512d v106h = _mm512_fmadd_pd(v104h, v105, v103);
        const __m512d v107l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v88l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v107h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v88h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v108l = _mm512_mul_pd(v107l, v105);
        const __m512d v108h = _mm512_mul_pd(v107h, v105);
        const __m512d v109l = _mm512_mul_pd(v108l, v108l);
        const __m512d v109h = _mm512_mul_pd(v108h, v108h);
        const __m512d v113l = _mm512_fmadd_pd(v111, v109l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111, v109h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v109l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v109h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v109l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v109h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v109l, v117l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v109h, v117h, v118);
        const __m512d v120l = _mm512_mul_pd(v119l, v109l);
        const __m512d v120h = _mm512_mul_pd(v119h, v109h);
        const __m512d v121l = _mm512_add_pd(v110, v120l);
        const __m512d v121h = _mm512_add_pd(v110, v120h);
        const __m512d v123l = _mm512_fmadd_pd(v109l, v121l, v122);
        const __m512d v123h = _mm512_fmadd_pd(v109h, v121h, v122);
        const __m512d v125l = _mm512_fmadd_pd(v109l, v123l, v124);
        const __m512d v125h = _mm512_fmadd_pd(v109h, v123h, v124);
        const __m512d v127l = _mm512_fmadd_pd(v109l, v125l, v126);
        const __m512d v127h = _mm512_fmadd_pd(v109h, v125h, v126);
        const __m512d v129l = _mm512_fmadd_pd(v109l, v127l, v128);
        const __m512d v129h = _mm512_fmadd_pd(v109h, v127h, v128);
        const __mmask16 v130 = (__mmask16)(v2 | v90);
        const __m512d v131l = _mm512_mask_blend_pd((__mmask8)v130, v102l, v108l);
        const __m512d v131h = _mm512_mask_blend_pd(lgamma_4ulp_avx512_high_mask_avx512(v130), v102h, v108h);
        const __m512d v132l = _mm512_mul_pd(v109l, v131l);
        const __m512d v132h = _mm512_mul_pd(v109h, v131h);
        const __m512d v133l = _mm512_fmadd_pd(v129l, v132l, v108l);
        const __m512d v133h = _mm512_fmadd_pd(v129h, v132h, v108h);
        const __m512d v134l = _mm512_div_pd(v106l, v133l);
        const __m512d v134h = _mm512_div_pd(v106h, v133h);
        const __m512i v135l = lgamma_4ulp_avx512_bits_f64_avx512(v134l);
        const __m512i v135h = lgamma_4ulp_avx512_bits_f64_avx512(v134h);
        const __m512i v138l = _mm512_sub_epi64(v135l, v137);
        const __m512i v138h = _mm512_sub_epi64(v135h, v137);
        const __m512i v139l = _mm512_and_si512(v136, v138l);
        const __m512i v139h = _mm512_and_si512(v136, v138h);
        const __m512i v140l = _mm512_sub_epi64(v135l, v139l);
        const __m512i v140h = _mm512_sub_epi64(v135h, v139h);
        const __m512d v141l = _mm512_castsi512_pd(v140l);
        const __m512d v141h = _mm512_castsi512_pd(v140h);
        const __m512i v143l = _mm512_srli_epi64(v138l, 48);
        const __m512i v143h = _mm512_srli_epi64(v138h, 48);
        const __m256i v144l = _mm512_cvtepi64_epi32(v143l);
        const __m256i v144h = _mm512_cvtepi64_epi32(v143h);
        const __m512i v144 = _mm512_inserti32x8(_mm512_castsi256_si512(v144l), v144h, 1);
        const __m512d v145l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v144), t2_0, t2_1);
        const __m512d v145h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v144, 1), t2_0, t2_1);
        const __m512d v147l = _mm512_fmadd_pd(v141l, v145l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v141h, v145h, v146);
        const __m512d v149l = _mm512_fmadd_pd(v128, v147l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v128, v147h, v148);
        const __m512d v151l = _mm512_fmadd_pd(v147l, v149l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v147h, v149h, v150);
        const __m512d v153l = _mm512_fmadd_pd(v151l, v147l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v151h, v147h, v152);
        const __m512d v155l = _mm512_fmadd_pd(v153l, v147l, v154);
        const __m512d v155h = _mm512_fmadd_pd(v153h, v147h, v154);
        const __m512d v156l = _mm512_mul_pd(v147l, v147l);
        const __m512d v156h = _mm512_mul_pd(v147h, v147h);
        const __m512d v157l = _mm512_fmadd_pd(v155l, v156l, v147l);
        const __m512d v157h = _mm512_fmadd_pd(v155h, v156h, v147h);
        const __m512i v159l = _mm512_srai_epi64(v138l, 52);
        const __m512i v159h = _mm512_srai_epi64(v138h, 52);
        const __m512d v160l = _mm512_cvtepi64_pd(v159l);
        const __m512d v160h = _mm512_cvtepi64_pd(v159h);
        const __m512d v162l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v144), t3_0, t3_1);
        const __m512d v162h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v144, 1), t3_0, t3_1);
        const __m512d v163l = _mm512_fmadd_pd(v160l, v161, v162l);
        const __m512d v163h = _mm512_fmadd_pd(v160h, v161, v162h);
        const __m512d v164l = _mm512_add_pd(v157l, v163l);
        const __m512d v164h = _mm512_add_pd(v157h, v163h);
        const __m512d v166l = _mm512_add_pd(v86l, v165);
        const __m512d v166h = _mm512_add_pd(v86h, v165);
        const __m512i v167l = _mm512_castpd_si512(v166l);
        const __m512i v167h = _mm512_castpd_si512(v166h);
        const __m512i v168l = _mm512_sub_epi64(v167l, v137);
        const __m512i v168h = _mm512_sub_epi64(v167h, v137);
        const __m512i v169l = _mm512_srai_epi64(v168l, 52);
        const __m512i v169h = _mm512_srai_epi64(v168h, 52);
        const __m512d v170l = _mm512_cvtepi64_pd(v169l);
        const __m512d v170h = _mm512_cvtepi64_pd(v169h);
        const __m512i v171l = _mm512_srli_epi64(v168l, 48);
        const __m512i v171h = _mm512_srli_epi64(v168h, 48);
        const __m256i v172l = _mm512_cvtepi64_epi32(v171l);
        const __m256i v172h = _mm512_cvtepi64_epi32(v171h);
        const __m512i v172 = _mm512_inserti32x8(_mm512_castsi256_si512(v172l), v172h, 1);
        const __m512d v173l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v172), t3_0, t3_1);
        const __m512d v173h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v172, 1), t3_0, t3_1);
        const __m512d v174l = _mm512_fmadd_pd(v170l, v161, v173l);
        const __m512d v174h = _mm512_fmadd_pd(v170h, v161, v173h);
        const __m512d v175l = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v172), t2_0, t2_1);
        const __m512d v175h = lgamma_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v172, 1), t2_0, t2_1);
        const __m512i v176l = _mm512_and_si512(v168l, v136);
        const __m512i v176h = _mm512_and_si512(v168h, v136);
        const __m512i v177l = _mm512_sub_epi64(v167l, v176l);
        const __m512i v177h = _mm512_sub_epi64(v167h, v176h);
        const __m512d v178l = _mm512_castsi512_pd(v177l);
        const __m512d v178h = _mm512_castsi512_pd(v177h);
        const __m512d v179l = _mm512_mul_pd(v175l, v178l);
        const __m512d v179h = _mm512_mul_pd(v175h, v178h);
        const __m512d v180l = _mm512_add_pd(v179l, v146);
        const __m512d v180h = _mm512_add_pd(v179h, v146);
        const __m512d v181l = _mm512_mul_pd(v180l, v180l);
        const __m512d v181h = _mm512_mul_pd(v180h, v180h);
        const __m512d v184l = _mm512_fmadd_pd(v180l, v182, v183);
        const __m512d v184h = _mm512_fmadd_pd(v180h, v182, v183);
        const __m512d v185l = _mm512_fmadd_pd(v180l, v184l, v128);
        const __m512d v185h = _mm512_fmadd_pd(v180h, v184h, v128);
        const __m512d v186l = _mm512_fmadd_pd(v180l, v185l, v148);
        const __m512d v186h = _mm512_fmadd_pd(v180h, v185h, v148);
        const __m512d v187l = _mm512_fmadd_pd(v180l, v186l, v150);
        const __m512d v187h = _mm512_fmadd_pd(v180h, v186h, v150);
        const __m512d v188l = _mm512_fmadd_pd(v180l, v187l, v152);
        const __m512d v188h = _mm512_fmadd_pd(v180h, v187h, v152);
        const __m512d v189l = _mm512_fmadd_pd(v180l, v188l, v154);
        const __m512d v189h = _mm512_fmadd_pd(v180h, v188h, v154);
        const __m512d v190l = _mm512_fmadd_pd(v181l, v189l, v180l);
        const __m512d v190h = _mm512_fmadd_pd(v181h, v189h, v180h);
        const __m512d v191l = _mm512_add_pd(v174l, v190l);
        const __m512d v191h = _mm512_add_pd(v174h, v190h);
        const __m512d v193l = _mm512_sub_pd(v191l, v192);
        const __m512d v193h = _mm512_sub_pd(v191h, v192);
        const __m512d v195l = _mm512_sub_pd(v166l, v194);
        const __m512d v195h = _mm512_sub_pd(v166h, v194);
        const __m512d v197l = _mm512_fmadd_pd(v193l, v195l, v196);
        const __m512d v197h = _mm512_fmadd_pd(v193h, v195h, v196);
        const __m512d v198l = _mm512_div_pd(v192, v166l);
        const __m512d v198h = _mm512_div_pd(v192, v166h);
        const __m512d v199l = _mm512_mul_pd(v198l, v198l);
        const __m512d v199h = _mm512_mul_pd(v198h, v198h);
        const __m512d v203l = _mm512_fmadd_pd(v199l, v201, v202);
        const __m512d v203h = _mm512_fmadd_pd(v199h, v201, v202);
        const __m512d v205l = _mm512_fmadd_pd(v203l, v199l, v204);
        const __m512d v205h = _mm512_fmadd_pd(v203h, v199h, v204);
        const __m512d v206l = _mm512_mul_pd(v205l, v199l);
        const __m512d v206h = _mm512_mul_pd(v205h, v199h);
        const __m512d v207l = _mm512_add_pd(v200, v206l);
        const __m512d v207h = _mm512_add_pd(v200, v206h);
        const __m512d v209l = _mm512_fmadd_pd(v199l, v207l, v208);
        const __m512d v209h = _mm512_fmadd_pd(v199h, v207h, v208);
        const __m512d v211l = _mm512_fmadd_pd(v209l, v199l, v210);
        const __m512d v211h = _mm512_fmadd_pd(v209h, v199h, v210);
        const __m512d v213l = _mm512_fmadd_pd(v199l, v211l, v212);
        const __m512d v213h = _mm512_fmadd_pd(v199h, v211h, v212);
        const __m512d v214l = _mm512_mul_pd(v213l, v198l);
        const __m512d v214h = _mm512_mul_pd(v213h, v198h);
        const __m512d v215l = _mm512_add_pd(v197l, v214l);
        const __m512d v215h = _mm512_add_pd(v197h, v214h);
        const __m512d v216l = _mm512_sub_pd(v164l, v215l);
        const __m512d v216h = _mm512_sub_pd(v164h, v215h);
        const __m512d v217l = _mm512_mask_blend_pd((__mmask8)v90, v216l, v91);
        const __m512d v217h = _mm512_mask_blend_pd(lgamma_4ulp_avx512_high_mask_avx512(v90), v216h, v91);
        const __m256 v218l = _mm512_cvtpd_ps(v217l);
        const __m256 v218h = _mm512_cvtpd_ps(v217h);
        const __m512 v218 = _mm512_insertf32x8(_mm512_castps256_ps512(v218l), v218h, 1);
        r0 = _mm512_mask_blend_ps(v84, r0, v218);
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
