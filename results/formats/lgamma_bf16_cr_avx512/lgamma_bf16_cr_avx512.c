/* lgamma_bf16_cr_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, bf16
 *   domain       every input
 *   max error    0.499997 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.d8p-53 (-2.0469737e-16, encoding 0xa56c)
 *   result there 0x1.2p+5 (36, encoding 0x4210)
 *   mean error   0.187038 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7eedb45c4d0c726e97daf454ca23c927
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt bf16 --max-ulp 0.5 --isa avx512 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/lgamma_bf16_avx512.db
 *                time: 0.7452 ns/element as avx512 code (inputs mean)
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
#include "lgamma_bf16_cr_avx512.h"

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

static inline int32_t lgamma_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float lgamma_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t lgamma_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double lgamma_bf16_cr_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double lgamma_bf16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_bf16_cr_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_bf16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t lgamma_bf16_cr_avx512_ashr_i64(int64_t a, int64_t b) {
    uint64_t s = (uint64_t)b > 63 ? 63 : (uint64_t)b;
    return a < 0 ? ~(int64_t)(~(uint64_t)a >> s) : (int64_t)((uint64_t)a >> s);
}
static inline int64_t lgamma_bf16_cr_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double lgamma_bf16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t lgamma_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline float lgamma_bf16_cr_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = lgamma_bf16_cr_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float lgamma_bf16_cr_avx512_getmant75_f32(float a) {
    float m = lgamma_bf16_cr_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* The exponent field, of a subnormal after scaling. */
static inline float lgamma_bf16_cr_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const float lgamma_bf16_cr_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float lgamma_bf16_cr_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static const double lgamma_bf16_cr_avx512_table2[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static const double lgamma_bf16_cr_avx512_table3[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static inline uint16_t lgamma_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = lgamma_bf16_cr_avx512_shl_i32(v1, v2);
    const float v4 = lgamma_bf16_cr_avx512_frombits_f32(v3);
    const int32_t v76 = -1;
    const int32_t v77 = lgamma_bf16_cr_avx512_bits_f32(v4);
    const int32_t v78 = (int32_t)((uint32_t)v76 + (uint32_t)v77);
    const int32_t v79 = -889192449; /* 0xcaffffff */
    const int v80 = v78 < v79;
    int32_t r0;
    if (v80) {
        const int32_t v0 = 32767; /* 0x00007fff */
        const int32_t v81 = 1;
        const float v82 = -v4;
        const double v83 = (double)v82;
        const double v84 = lgamma_bf16_cr_avx512_rint_f64(v83);
        const double v85 = v83 - v84;
        const double v86 = 0x0p+0; /* 0 */
        const int v87 = v85 == v86;
        const double v88 = INFINITY;
        const double v89 = 0x1.4p+2; /* 5 */
        const double v90 = v83 + v89;
        const double v91 = 0x1p+1; /* 2 */
        const double v92 = v83 + v91;
        const double v93 = lgamma_bf16_cr_avx512_fma_f64(v83, v92, v92);
        const double v94 = 0x1.8p+1; /* 3 */
        const double v95 = v83 + v94;
        const double v96 = v93 * v95;
        const double v97 = 0x1p+2; /* 4 */
        const double v98 = v83 + v97;
        const double v99 = v96 * v98;
        const double v100 = v90 * v99;
        const double v101 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v102 = v100 * v101;
        const double v103 = 0x1.71b8ef6dcf572p-66; /* 1.9572941063391263e-20 */
        const double v104 = lgamma_bf16_cr_avx512_abs_f64(v85);
        const double v105 = v101 * v104;
        const double v106 = v105 * v105;
        const double v107 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
        const double v108 = lgamma_bf16_cr_avx512_fma_f64(v103, v106, v107);
        const double v109 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v110 = lgamma_bf16_cr_avx512_fma_f64(v108, v106, v109);
        const double v111 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v112 = lgamma_bf16_cr_avx512_fma_f64(v110, v106, v111);
        const double v113 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v114 = lgamma_bf16_cr_avx512_fma_f64(v112, v106, v113);
        const double v115 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v116 = lgamma_bf16_cr_avx512_fma_f64(v114, v106, v115);
        const double v117 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v118 = lgamma_bf16_cr_avx512_fma_f64(v116, v106, v117);
        const double v119 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v120 = lgamma_bf16_cr_avx512_fma_f64(v118, v106, v119);
        const double v121 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v122 = lgamma_bf16_cr_avx512_fma_f64(v120, v106, v121);
        const double v123 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v124 = lgamma_bf16_cr_avx512_fma_f64(v122, v106, v123);
        const double v125 = v106 * v105;
        const double v126 = lgamma_bf16_cr_avx512_fma_f64(v124, v125, v105);
        const double v127 = v102 / v126;
        const int64_t v128 = lgamma_bf16_cr_avx512_bits_f64(v127);
        const int64_t v129 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v130 = (int64_t)((uint64_t)v128 - (uint64_t)v129);
        const int64_t v131 = INT64_C(52);
        const int64_t v132 = lgamma_bf16_cr_avx512_ashr_i64(v130, v131);
        const double v133 = (double)v132;
        const double v134 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v135 = INT64_C(48);
        const int64_t v136 = lgamma_bf16_cr_avx512_lshr_i64(v130, v135);
        const int32_t v137 = (int32_t)(uint32_t)(uint64_t)v136;
        const double v138 = lgamma_bf16_cr_avx512_table2[(uint32_t)v137 & (16u - 1)];
        const double v139 = lgamma_bf16_cr_avx512_fma_f64(v133, v134, v138);
        const int64_t v140 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v141 = v130 & v140;
        const int64_t v142 = (int64_t)((uint64_t)v128 - (uint64_t)v141);
        const double v143 = lgamma_bf16_cr_avx512_frombits_f64(v142);
        const double v144 = lgamma_bf16_cr_avx512_table3[(uint32_t)v137 & (16u - 1)];
        const double v145 = -0x1p+0; /* -1 */
        const double v146 = lgamma_bf16_cr_avx512_fma_f64(v143, v144, v145);
        const double v147 = v146 * v146;
        const double v148 = -0x1p-3; /* -0.125 */
        const double v149 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v150 = lgamma_bf16_cr_avx512_fma_f64(v148, v146, v149);
        const double v151 = lgamma_bf16_cr_avx512_fma_f64(v150, v146, v123);
        const double v152 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v153 = lgamma_bf16_cr_avx512_fma_f64(v151, v146, v152);
        const double v154 = -0x1p-2; /* -0.25 */
        const double v155 = lgamma_bf16_cr_avx512_fma_f64(v153, v146, v154);
        const double v156 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v157 = lgamma_bf16_cr_avx512_fma_f64(v155, v146, v156);
        const double v158 = -0x1p-1; /* -0.5 */
        const double v159 = lgamma_bf16_cr_avx512_fma_f64(v157, v146, v158);
        const double v160 = lgamma_bf16_cr_avx512_fma_f64(v147, v159, v146);
        const double v161 = v139 + v160;
        const double v162 = 0x1p+0; /* 1 */
        const double v163 = 0x1.8p+2; /* 6 */
        const double v164 = v83 + v163;
        const double v165 = v162 / v164;
        const double v166 = v165 * v165;
        const double v167 = 0x1.a41a41a41a41ap-8; /* 0.00641025641025641 */
        const double v168 = -0x1.f6ab0d9993c7dp-10; /* -0.0019175269175269176 */
        const double v169 = lgamma_bf16_cr_avx512_fma_f64(v166, v167, v168);
        const double v170 = 0x1.b951e2b18ff23p-11; /* 0.00084175084175084171 */
        const double v171 = lgamma_bf16_cr_avx512_fma_f64(v169, v166, v170);
        const double v172 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v173 = lgamma_bf16_cr_avx512_fma_f64(v171, v166, v172);
        const double v174 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v175 = lgamma_bf16_cr_avx512_fma_f64(v173, v166, v174);
        const double v176 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v177 = lgamma_bf16_cr_avx512_fma_f64(v175, v166, v176);
        const double v178 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v179 = lgamma_bf16_cr_avx512_fma_f64(v177, v166, v178);
        const double v180 = v179 * v165;
        const int64_t v181 = lgamma_bf16_cr_avx512_bits_f64(v164);
        const int64_t v182 = (int64_t)((uint64_t)v181 - (uint64_t)v129);
        const int64_t v183 = v182 & v140;
        const int64_t v184 = (int64_t)((uint64_t)v181 - (uint64_t)v183);
        const double v185 = lgamma_bf16_cr_avx512_frombits_f64(v184);
        const int64_t v186 = lgamma_bf16_cr_avx512_lshr_i64(v182, v135);
        const int32_t v187 = (int32_t)(uint32_t)(uint64_t)v186;
        const double v188 = lgamma_bf16_cr_avx512_table3[(uint32_t)v187 & (16u - 1)];
        const double v189 = lgamma_bf16_cr_avx512_fma_f64(v185, v188, v145);
        const double v190 = v189 * v189;
        const double v191 = lgamma_bf16_cr_avx512_fma_f64(v148, v189, v149);
        const double v192 = lgamma_bf16_cr_avx512_fma_f64(v191, v189, v123);
        const double v193 = lgamma_bf16_cr_avx512_fma_f64(v192, v189, v152);
        const double v194 = lgamma_bf16_cr_avx512_fma_f64(v189, v193, v154);
        const double v195 = lgamma_bf16_cr_avx512_fma_f64(v194, v189, v156);
        const double v196 = lgamma_bf16_cr_avx512_fma_f64(v195, v189, v158);
        const double v197 = lgamma_bf16_cr_avx512_fma_f64(v190, v196, v189);
        const int64_t v198 = lgamma_bf16_cr_avx512_ashr_i64(v182, v131);
        const double v199 = (double)v198;
        const double v200 = lgamma_bf16_cr_avx512_table2[(uint32_t)v187 & (16u - 1)];
        const double v201 = lgamma_bf16_cr_avx512_fma_f64(v134, v199, v200);
        const double v202 = v197 + v201;
        const double v203 = v202 - v162;
        const double v204 = 0x1p-1; /* 0.5 */
        const double v205 = v164 - v204;
        const double v206 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v207 = lgamma_bf16_cr_avx512_fma_f64(v203, v205, v206);
        const double v208 = v180 + v207;
        const double v209 = v161 - v208;
        const double v210 = v87 ? v88 : v209;
        const float v211 = (float)v210;
        const int32_t v212 = lgamma_bf16_cr_avx512_bits_f32(v211);
        const int32_t v213 = lgamma_bf16_cr_avx512_lshr_i32(v212, v2);
        const int32_t v214 = v213 & v81;
        const int32_t v215 = (int32_t)((uint32_t)v0 + (uint32_t)v212);
        const int32_t v216 = (int32_t)((uint32_t)v214 + (uint32_t)v215);
        const int32_t v217 = lgamma_bf16_cr_avx512_lshr_i32(v216, v2);
        r0 = v217;
    } else {
        const int32_t v0 = 32767; /* 0x00007fff */
        const float v5 = 0x1.4p+1f; /* 2.5 */
        const int v6 = v4 < v5;
        const float v7 = 0x1p+0f; /* 1 */
        const int v8 = v4 <= v7;
        const float v9 = v4 - v7;
        const float v10 = v8 ? v4 : v9;
        const float v11 = v10 - v7;
        const float v12 = v11 * v10;
        const float v13 = -0x1.016b92p+0f; /* -1.00554764 */
        const float v14 = lgamma_bf16_cr_avx512_fma_f32(v11, v13, v11);
        const float v15 = 0x1.f02b94p-9f; /* 0.00378547842 */
        const float v16 = -0x1.f28892p-7f; /* -0.0152140344 */
        const float v17 = lgamma_bf16_cr_avx512_fma_f32(v15, v10, v16);
        const float v18 = lgamma_bf16_cr_avx512_fma_f32(v11, v14, v17);
        const float v19 = 0x1.109ecp-5f; /* 0.0332788229 */
        const float v20 = lgamma_bf16_cr_avx512_fma_f32(v11, v18, v19);
        const float v21 = -0x1.9b2c5ap-4f; /* -0.100384094 */
        const float v22 = lgamma_bf16_cr_avx512_fma_f32(v11, v20, v21);
        const float v23 = 0x1.b0ec42p-2f; /* 0.422776252 */
        const float v24 = lgamma_bf16_cr_avx512_fma_f32(v11, v22, v23);
        const float v25 = v12 * v24;
        const float v26 = 0x1.7fffdp+18f; /* 393215.25 */
        const float v27 = lgamma_bf16_cr_avx512_getmant75_f32(v4);
        const float v28 = v26 + v27;
        const int32_t v29 = lgamma_bf16_cr_avx512_bits_f32(v28);
        const float v30 = lgamma_bf16_cr_avx512_table0[(uint32_t)v29 & (32u - 1)];
        const float v31 = -0x1p+0f; /* -1 */
        const float v32 = lgamma_bf16_cr_avx512_fma_f32(v30, v27, v31);
        const float v33 = 0x1.12a16ep-2f; /* 0.26819393 */
        const float v34 = -0x1.0039e6p-1f; /* -0.50044173 */
        const float v35 = lgamma_bf16_cr_avx512_fma_f32(v32, v33, v34);
        const float v36 = 0x1.c0cc56p-16f; /* 2.67504565e-05 */
        const float v37 = lgamma_bf16_cr_avx512_fma_f32(v32, v35, v36);
        const float v38 = lgamma_bf16_cr_avx512_getexp_f32(v4);
        const float v39 = lgamma_bf16_cr_avx512_getexp_f32(v27);
        const float v40 = v38 - v39;
        const float v41 = 0x1.8p+19f; /* 786432 */
        const float v42 = v40 < v41 ? v40 : v41;
        const float v43 = 0x1.f5f666p-21f; /* 9.34978004e-07 */
        const float v44 = v42 * v43;
        const float v45 = lgamma_bf16_cr_avx512_fma_f32(v37, v32, v44);
        const float v46 = 0x0p+0f; /* 0 */
        const float v47 = v8 ? v45 : v46;
        const float v48 = v25 - v47;
        const float v49 = v8 ? v32 : v46;
        const float v50 = v48 - v49;
        const float v51 = 0x1.62e41p-1f; /* 0.693146229 */
        const float v52 = lgamma_bf16_cr_avx512_table1[(uint32_t)v29 & (32u - 1)];
        const float v53 = lgamma_bf16_cr_avx512_fma_f32(v40, v51, v52);
        const float v54 = v8 ? v53 : v46;
        const float v55 = v50 - v54;
        const float v56 = 0x1.ffb7cep-2f; /* 0.499724597 */
        const float v57 = v4 - v56;
        const float v58 = v53 - v7;
        const float v59 = v32 + v45;
        const float v60 = v7 / v4;
        const float v61 = v60 * v60;
        const float v62 = -0x1.77c862p-9f; /* -0.00286699482 */
        const float v63 = 0x1.59754ap-4f; /* 0.0843403712 */
        const float v64 = lgamma_bf16_cr_avx512_fma_f32(v61, v62, v63);
        const float v65 = 0x1.ac9eap-2f; /* 0.418573856 */
        const float v66 = lgamma_bf16_cr_avx512_fma_f32(v60, v64, v65);
        const float v67 = lgamma_bf16_cr_avx512_fma_f32(v59, v57, v66);
        const float v68 = lgamma_bf16_cr_avx512_fma_f32(v57, v58, v67);
        const float v69 = v6 ? v55 : v68;
        const float v70 = -0x1p+105f; /* -4.05648192e+31 */
        const float v71 = v4 * v70;
        const float v72 = v69 > v71 ? v69 : v71;
        const int32_t v73 = lgamma_bf16_cr_avx512_bits_f32(v72);
        const int32_t v74 = (int32_t)((uint32_t)v0 + (uint32_t)v73);
        const int32_t v75 = lgamma_bf16_cr_avx512_lshr_i32(v74, v2);
        r0 = v75;
    }
    return (uint16_t)r0;
}

static void lgamma_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_BF16_CR_AVX512_AVX2 static inline LGAMMA_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_BF16_CR_AVX512_AVX512 static inline LGAMMA_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256 lgamma_bf16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256 lgamma_bf16_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(lgamma_bf16_cr_avx512_permute16_avx2(i, t0, t1),
                            lgamma_bf16_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256i lgamma_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256i lgamma_bf16_cr_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256i lgamma_bf16_cr_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Arithmetic shift as a logical one of the value with its sign folded away. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256i lgamma_bf16_cr_avx512_ashr_i64_avx2(__m256i a, __m256i b) {
    const __m256i sign = _mm256_cmpgt_epi64(_mm256_setzero_si256(), a);
    return _mm256_xor_si256(_mm256_srlv_epi64(_mm256_xor_si256(a, sign), b), sign);
}

LGAMMA_BF16_CR_AVX512_AVX2 __m128i lgamma_bf16_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_BF16_CR_AVX512_AVX2 __m256d lgamma_bf16_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* The low halves of eight lanes. */
LGAMMA_BF16_CR_AVX512_AVX2 void lgamma_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256 lgamma_bf16_cr_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_bf16_cr_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256 lgamma_bf16_cr_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_bf16_cr_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_BF16_CR_AVX512_AVX2 __m256d lgamma_bf16_cr_avx512_lanes_cvt_f64_i64_avx2(__m256i a) {
    double y[4];
    int64_t x0[4];
    _mm256_storeu_si256((__m256i *)(void *)(x0), a);
    for (int l = 0; l < 4; l++)
        y[l] = (double)x0[l];
    return _mm256_loadu_pd(y);
}

LGAMMA_BF16_CR_AVX512_AVX2 void lgamma_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v5 = _mm256_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m256 v7 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v13 = _mm256_set1_ps(-0x1.016b92p+0f); /* -1.00554764 */
    const __m256 v15 = _mm256_set1_ps(0x1.f02b94p-9f); /* 0.00378547842 */
    const __m256 v16 = _mm256_set1_ps(-0x1.f28892p-7f); /* -0.0152140344 */
    const __m256 v19 = _mm256_set1_ps(0x1.109ecp-5f); /* 0.0332788229 */
    const __m256 v21 = _mm256_set1_ps(-0x1.9b2c5ap-4f); /* -0.100384094 */
    const __m256 v23 = _mm256_set1_ps(0x1.b0ec42p-2f); /* 0.422776252 */
    const __m256 v26 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v31 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v33 = _mm256_set1_ps(0x1.12a16ep-2f); /* 0.26819393 */
    const __m256 v34 = _mm256_set1_ps(-0x1.0039e6p-1f); /* -0.50044173 */
    const __m256 v36 = _mm256_set1_ps(0x1.c0cc56p-16f); /* 2.67504565e-05 */
    const __m256 v41 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v43 = _mm256_set1_ps(0x1.f5f666p-21f); /* 9.34978004e-07 */
    const __m256 v46 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v51 = _mm256_set1_ps(0x1.62e41p-1f); /* 0.693146229 */
    const __m256 v56 = _mm256_set1_ps(0x1.ffb7cep-2f); /* 0.499724597 */
    const __m256 v62 = _mm256_set1_ps(-0x1.77c862p-9f); /* -0.00286699482 */
    const __m256 v63 = _mm256_set1_ps(0x1.59754ap-4f); /* 0.0843403712 */
    const __m256 v65 = _mm256_set1_ps(0x1.ac9eap-2f); /* 0.418573856 */
    const __m256 v70 = _mm256_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m256i v76 = _mm256_set1_epi32(-1);
    const __m256i v79 = _mm256_set1_epi32(-889192449); /* 0xcaffffff */
    const __m256i v81 = _mm256_set1_epi32(1);
    const __m256d v86 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v88 = _mm256_set1_pd(INFINITY);
    const __m256d v89 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v91 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v94 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v97 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v101 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v103 = _mm256_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m256d v107 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v109 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v111 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v113 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v115 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v117 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v119 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v121 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v123 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v129 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256i v131 = _mm256_set1_epi64x(INT64_C(52));
    const __m256d v134 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v140 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v145 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v148 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v149 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v152 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v154 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v156 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v158 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v162 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v163 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v167 = _mm256_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m256d v168 = _mm256_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m256d v170 = _mm256_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m256d v172 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v174 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v176 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v178 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v204 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v206 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256 t0_0 = _mm256_loadu_ps(lgamma_bf16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(lgamma_bf16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(lgamma_bf16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(lgamma_bf16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(lgamma_bf16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(lgamma_bf16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(lgamma_bf16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(lgamma_bf16_cr_avx512_table1 + 24);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LT_OQ));
    const __m256i v8 = _mm256_castps_si256(_mm256_cmp_ps(v4, v7, _CMP_LE_OQ));
    const __m256 v9 = _mm256_sub_ps(v4, v7);
    const __m256 v10 = _mm256_blendv_ps(v9, v4, _mm256_castsi256_ps(v8));
    const __m256 v11 = _mm256_sub_ps(v10, v7);
    const __m256 v12 = _mm256_mul_ps(v11, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v13, v11);
    const __m256 v17 = _mm256_fmadd_ps(v15, v10, v16);
    const __m256 v18 = _mm256_fmadd_ps(v11, v14, v17);
    const __m256 v20 = _mm256_fmadd_ps(v11, v18, v19);
    const __m256 v22 = _mm256_fmadd_ps(v11, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v11, v22, v23);
    const __m256 v25 = _mm256_mul_ps(v12, v24);
    const __m256 v27 = lgamma_bf16_cr_avx512_lanes_getmant75_f32_avx2(v4);
    const __m256 v28 = _mm256_add_ps(v26, v27);
    const __m256i v29 = _mm256_castps_si256(v28);
    const __m256 v30 = lgamma_bf16_cr_avx512_permute32_avx2(v29, t0_0, t0_1, t0_2, t0_3);
    const __m256 v32 = _mm256_fmadd_ps(v30, v27, v31);
    const __m256 v35 = _mm256_fmadd_ps(v32, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v32, v35, v36);
    const __m256 v38 = lgamma_bf16_cr_avx512_lanes_getexp_f32_avx2(v4);
    const __m256 v39 = lgamma_bf16_cr_avx512_lanes_getexp_f32_avx2(v27);
    const __m256 v40 = _mm256_sub_ps(v38, v39);
    const __m256 v42 = _mm256_min_ps(v40, v41);
    const __m256 v44 = _mm256_mul_ps(v42, v43);
    const __m256 v45 = _mm256_fmadd_ps(v37, v32, v44);
    const __m256 v47 = _mm256_blendv_ps(v46, v45, _mm256_castsi256_ps(v8));
    const __m256 v48 = _mm256_sub_ps(v25, v47);
    const __m256 v49 = _mm256_blendv_ps(v46, v32, _mm256_castsi256_ps(v8));
    const __m256 v50 = _mm256_sub_ps(v48, v49);
    const __m256 v52 = lgamma_bf16_cr_avx512_permute32_avx2(v29, t1_0, t1_1, t1_2, t1_3);
    const __m256 v53 = _mm256_fmadd_ps(v40, v51, v52);
    const __m256 v54 = _mm256_blendv_ps(v46, v53, _mm256_castsi256_ps(v8));
    const __m256 v55 = _mm256_sub_ps(v50, v54);
    const __m256 v57 = _mm256_sub_ps(v4, v56);
    const __m256 v58 = _mm256_sub_ps(v53, v7);
    const __m256 v59 = _mm256_add_ps(v32, v45);
    const __m256 v60 = _mm256_div_ps(v7, v4);
    const __m256 v61 = _mm256_mul_ps(v60, v60);
    const __m256 v64 = _mm256_fmadd_ps(v61, v62, v63);
    const __m256 v66 = _mm256_fmadd_ps(v60, v64, v65);
    const __m256 v67 = _mm256_fmadd_ps(v59, v57, v66);
    const __m256 v68 = _mm256_fmadd_ps(v57, v58, v67);
    const __m256 v69 = _mm256_blendv_ps(v68, v55, _mm256_castsi256_ps(v6));
    const __m256 v71 = _mm256_mul_ps(v4, v70);
    const __m256 v72 = _mm256_max_ps(v69, v71);
    const __m256i v73 = lgamma_bf16_cr_avx512_bits_f32_avx2(v72);
    const __m256i v74 = _mm256_add_epi32(v0, v73);
    const __m256i v75 = _mm256_srli_epi32(v74, 16);
    const __m256i v77 = lgamma_bf16_cr_avx512_bits_f32_avx2(v4);
    const __m256i v78 = _mm256_add_epi32(v76, v77);
    const __m256i v80 = _mm256_cmpgt_epi32(v79, v78);
    __m256i r0 = v75;
    __m256i any1 = v80;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v82 = _mm256_xor_ps(v4, _mm256_set1_ps(-0.0f));
        const __m256d v83l = _mm256_cvtps_pd(_mm256_castps256_ps128(v82));
        const __m256d v83h = _mm256_cvtps_pd(_mm256_extractf128_ps(v82, 1));
        const __m256d v84l = _mm256_round_pd(v83l, 8);
        const __m256d v84h = _mm256_round_pd(v83h, 8);
        const __m256d v85l = _mm256_sub_pd(v83l, v84l);
        const __m256d v85h = _mm256_sub_pd(v83h, v84h);
        const __m256i v87l = _mm256_castpd_si256(_mm256_cmp_pd(v85l, v86, _CMP_EQ_OQ));
        const __m256i v87h = _mm256_castpd_si256(_mm256_cmp_pd(v85h, v86, _CMP_EQ_OQ));
        const __m256i v87 = lgamma_bf16_cr_avx512_join_mask_avx2(v87l, v87h);
        const __m256d v90l = _mm256_add_pd(v83l, v89);
        const __m256d v90h = _mm256_add_pd(v83h, v89);
        const __m256d v92l = _mm256_add_pd(v83l, v91);
        const __m256d v92h = _mm256_add_pd(v83h, v91);
        const __m256d v93l = _mm256_fmadd_pd(v83l, v92l, v92l);
        const __m256d v93h = _mm256_fmadd_pd(v83h, v92h, v92h);
        const __m256d v95l = _mm256_add_pd(v83l, v94);
        const __m256d v95h = _mm256_add_pd(v83h, v94);
        const __m256d v96l = _mm256_mul_pd(v93l, v95l);
        const __m256d v96h = _mm256_mul_pd(v93h, v95h);
        const __m256d v98l = _mm256_add_pd(v83l, v97);
        const __m256d v98h = _mm256_add_pd(v83h, v97);
        const __m256d v99l = _mm256_mul_pd(v96l, v98l);
        const __m256d v99h = _mm256_mul_pd(v96h, v98h);
        const __m256d v100l = _mm256_mul_pd(v90l, v99l);
        const __m256d v100h = _mm256_mul_pd(v90h, v99h);
        const __m256d v102l = _mm256_mul_pd(v100l, v101);
        const __m256d v102h = _mm256_mul_pd(v100h, v101);
        const __m256d v104l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v85l);
        const __m256d v104h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v85h);
        const __m256d v105l = _mm256_mul_pd(v101, v104l);
        const __m256d v105h = _mm256_mul_pd(v101, v104h);
        const __m256d v106l = _mm256_mul_pd(v105l, v105l);
        const __m256d v106h = _mm256_mul_pd(v105h, v105h);
        const __m256d v108l = _mm256_fmadd_pd(v103, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v103, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v106l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v106h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v106l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v106h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v106l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v106h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v106l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v106h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v106l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v106h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v106l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v106h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v106l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v106h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v122l, v106l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v122h, v106h, v123);
        const __m256d v125l = _mm256_mul_pd(v106l, v105l);
        const __m256d v125h = _mm256_mul_pd(v106h, v105h);
        const __m256d v126l = _mm256_fmadd_pd(v124l, v125l, v105l);
        const __m256d v126h = _mm256_fmadd_pd(v124h, v125h, v105h);
        const __m256d v127l = _mm256_div_pd(v102l, v126l);
        const __m256d v127h = _mm256_div_pd(v102h, v126h);
        const __m256i v128l = lgamma_bf16_cr_avx512_bits_f64_avx2(v127l);
        const __m256i v128h = lgamma_bf16_cr_avx512_bits_f64_avx2(v127h);
        const __m256i v130l = _mm256_sub_epi64(v128l, v129);
        const __m256i v130h = _mm256_sub_epi64(v128h, v129);
        const __m256i v132l = lgamma_bf16_cr_avx512_ashr_i64_avx2(v130l, v131);
        const __m256i v132h = lgamma_bf16_cr_avx512_ashr_i64_avx2(v130h, v131);
        const __m256d v133l = lgamma_bf16_cr_avx512_lanes_cvt_f64_i64_avx2(v132l);
        const __m256d v133h = lgamma_bf16_cr_avx512_lanes_cvt_f64_i64_avx2(v132h);
        const __m256i v136l = _mm256_srli_epi64(v130l, 48);
        const __m256i v136h = _mm256_srli_epi64(v130h, 48);
        const __m128i v137l = lgamma_bf16_cr_avx512_wrap_avx2(v136l);
        const __m128i v137h = lgamma_bf16_cr_avx512_wrap_avx2(v136h);
        const __m256i v137 = _mm256_set_m128i(v137h, v137l);
        const __m256d v138l = lgamma_bf16_cr_avx512_gather_f64_avx2(lgamma_bf16_cr_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v137), _mm_set1_epi32(15)));
        const __m256d v138h = lgamma_bf16_cr_avx512_gather_f64_avx2(lgamma_bf16_cr_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v137, 1), _mm_set1_epi32(15)));
        const __m256d v139l = _mm256_fmadd_pd(v133l, v134, v138l);
        const __m256d v139h = _mm256_fmadd_pd(v133h, v134, v138h);
        const __m256i v141l = _mm256_and_si256(v130l, v140);
        const __m256i v141h = _mm256_and_si256(v130h, v140);
        const __m256i v142l = _mm256_sub_epi64(v128l, v141l);
        const __m256i v142h = _mm256_sub_epi64(v128h, v141h);
        const __m256d v143l = _mm256_castsi256_pd(v142l);
        const __m256d v143h = _mm256_castsi256_pd(v142h);
        const __m256d v144l = lgamma_bf16_cr_avx512_gather_f64_avx2(lgamma_bf16_cr_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v137), _mm_set1_epi32(15)));
        const __m256d v144h = lgamma_bf16_cr_avx512_gather_f64_avx2(lgamma_bf16_cr_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v137, 1), _mm_set1_epi32(15)));
        const __m256d v146l = _mm256_fmadd_pd(v143l, v144l, v145);
        const __m256d v146h = _mm256_fmadd_pd(v143h, v144h, v145);
        const __m256d v147l = _mm256_mul_pd(v146l, v146l);
        const __m256d v147h = _mm256_mul_pd(v146h, v146h);
        const __m256d v150l = _mm256_fmadd_pd(v148, v146l, v149);
        const __m256d v150h = _mm256_fmadd_pd(v148, v146h, v149);
        const __m256d v151l = _mm256_fmadd_pd(v150l, v146l, v123);
        const __m256d v151h = _mm256_fmadd_pd(v150h, v146h, v123);
        const __m256d v153l = _mm256_fmadd_pd(v151l, v146l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v151h, v146h, v152);
        const __m256d v155l = _mm256_fmadd_pd(v153l, v146l, v154);
        const __m256d v155h = _mm256_fmadd_pd(v153h, v146h, v154);
        const __m256d v157l = _mm256_fmadd_pd(v155l, v146l, v156);
        const __m256d v157h = _mm256_fmadd_pd(v155h, v146h, v156);
        const __m256d v159l = _mm256_fmadd_pd(v157l, v146l, v158);
        const __m256d v159h = _mm256_fmadd_pd(v157h, v146h, v158);
        const __m256d v160l = _mm256_fmadd_pd(v147l, v159l, v146l);
        const __m256d v160h = _mm256_fmadd_pd(v147h, v159h, v146h);
        const __m256d v161l = _mm256_add_pd(v139l, v160l);
        const __m256d v161h = _mm256_add_pd(v139h, v160h);
        const __m256d v164l = _mm256_add_pd(v83l, v163);
        const __m256d v164h = _mm256_add_pd(v83h, v163);
        const __m256d v165l = _mm256_div_pd(v162, v164l);
        const __m256d v165h = _mm256_div_pd(v162, v164h);
        const __m256d v166l = _mm256_mul_pd(v165l, v165l);
        const __m256d v166h = _mm256_mul_pd(v165h, v165h);
        const __m256d v169l = _mm256_fmadd_pd(v166l, v167, v168);
        const __m256d v169h = _mm256_fmadd_pd(v166h, v167, v168);
        const __m256d v171l = _mm256_fmadd_pd(v169l, v166l, v170);
        const __m256d v171h = _mm256_fmadd_pd(v169h, v166h, v170);
        const __m256d v173l = _mm256_fmadd_pd(v171l, v166l, v172);
        const __m256d v173h = _mm256_fmadd_pd(v171h, v166h, v172);
        const __m256d v175l = _mm256_fmadd_pd(v173l, v166l, v174);
        const __m256d v175h = _mm256_fmadd_pd(v173h, v166h, v174);
        const __m256d v177l = _mm256_fmadd_pd(v175l, v166l, v176);
        const __m256d v177h = _mm256_fmadd_pd(v175h, v166h, v176);
        const __m256d v179l = _mm256_fmadd_pd(v177l, v166l, v178);
        const __m256d v179h = _mm256_fmadd_pd(v177h, v166h, v178);
        const __m256d v180l = _mm256_mul_pd(v179l, v165l);
        const __m256d v180h = _mm256_mul_pd(v179h, v165h);
        const __m256i v181l = lgamma_bf16_cr_avx512_bits_f64_avx2(v164l);
        const __m256i v181h = lgamma_bf16_cr_avx512_bits_f64_avx2(v164h);
        const __m256i v182l = _mm256_sub_epi64(v181l, v129);
        const __m256i v182h = _mm256_sub_epi64(v181h, v129);
        const __m256i v183l = _mm256_and_si256(v182l, v140);
        const __m256i v183h = _mm256_and_si256(v182h, v140);
        const __m256i v184l = _mm256_sub_epi64(v181l, v183l);
        const __m256i v184h = _mm256_sub_epi64(v181h, v183h);
        const __m256d v185l = _mm256_castsi256_pd(v184l);
        const __m256d v185h = _mm256_castsi256_pd(v184h);
        const __m256i v186l = _mm256_srli_epi64(v182l, 48);
        const __m256i v186h = _mm256_srli_epi64(v182h, 48);
        const __m128i v187l = lgamma_bf16_cr_avx512_wrap_avx2(v186l);
        const __m128i v187h = lgamma_bf16_cr_avx512_wrap_avx2(v186h);
        const __m256i v187 = _mm256_set_m128i(v187h, v187l);
        const __m256d v188l = lgamma_bf16_cr_avx512_gather_f64_avx2(lgamma_bf16_cr_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v187), _mm_set1_epi32(15)));
        const __m256d v188h = lgamma_bf16_cr_avx512_gather_f64_avx2(lgamma_bf16_cr_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v187, 1), _mm_set1_epi32(15)));
        const __m256d v189l = _mm256_fmadd_pd(v185l, v188l, v145);
        const __m256d v189h = _mm256_fmadd_pd(v185h, v188h, v145);
        const __m256d v190l = _mm256_mul_pd(v189l, v189l);
        const __m256d v190h = _mm256_mul_pd(v189h, v189h);
        const __m256d v191l = _mm256_fmadd_pd(v148, v189l, v149);
        const __m256d v191h = _mm256_fmadd_pd(v148, v189h, v149);
        const __m256d v192l = _mm256_fmadd_pd(v191l, v189l, v123);
        const __m256d v192h = _mm256_fmadd_pd(v191h, v189h, v123);
        const __m256d v193l = _mm256_fmadd_pd(v192l, v189l, v152);
        const __m256d v193h = _mm256_fmadd_pd(v192h, v189h, v152);
        const __m256d v194l = _mm256_fmadd_pd(v189l, v193l, v154);
        const __m256d v194h = _mm256_fmadd_pd(v189h, v193h, v154);
        const __m256d v195l = _mm256_fmadd_pd(v194l, v189l, v156);
        const __m256d v195h = _mm256_fmadd_pd(v194h, v189h, v156);
        const __m256d v196l = _mm256_fmadd_pd(v195l, v189l, v158);
        const __m256d v196h = _mm256_fmadd_pd(v195h, v189h, v158);
        const __m256d v197l = _mm256_fmadd_pd(v190l, v196l, v189l);
        const __m256d v197h = _mm256_fmadd_pd(v190h, v196h, v189h);
        const __m256i v198l = lgamma_bf16_cr_avx512_ashr_i64_avx2(v182l, v131);
        const __m256i v198h = lgamma_bf16_cr_avx512_ashr_i64_avx2(v182h, v131);
        const __m256d v199l = lgamma_bf16_cr_avx512_lanes_cvt_f64_i64_avx2(v198l);
        const __m256d v199h = lgamma_bf16_cr_avx512_lanes_cvt_f64_i64_avx2(v198h);
        const __m256d v200l = lgamma_bf16_cr_avx512_gather_f64_avx2(lgamma_bf16_cr_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v187), _mm_set1_epi32(15)));
        const __m256d v200h = lgamma_bf16_cr_avx512_gather_f64_avx2(lgamma_bf16_cr_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v187, 1), _mm_set1_epi32(15)));
        const __m256d v201l = _mm256_fmadd_pd(v134, v199l, v200l);
        const __m256d v201h = _mm256_fmadd_pd(v134, v199h, v200h);
        const __m256d v202l = _mm256_add_pd(v197l, v201l);
        const __m256d v202h = _mm256_add_pd(v197h, v201h);
        const __m256d v203l = _mm256_sub_pd(v202l, v162);
        const __m256d v203h = _mm256_sub_pd(v202h, v162);
        const __m256d v205l = _mm256_sub_pd(v164l, v204);
        const __m256d v205h = _mm256_sub_pd(v164h, v204);
        const __m256d v207l = _mm256_fmadd_pd(v203l, v205l, v206);
        const __m256d v207h = _mm256_fmadd_pd(v203h, v205h, v206);
        const __m256d v208l = _mm256_add_pd(v180l, v207l);
        const __m256d v208h = _mm256_add_pd(v180h, v207h);
        const __m256d v209l = _mm256_sub_pd(v161l, v208l);
        const __m256d v209h = _mm256_sub_pd(v161h, v208h);
        const __m256d v210l = _mm256_blendv_pd(v209l, v88, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v87))));
        const __m256d v210h = _mm256_blendv_pd(v209h, v88, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v87, 1))));
        const __m128 v211l = _mm256_cvtpd_ps(v210l);
        const __m128 v211h = _mm256_cvtpd_ps(v210h);
        const __m256 v211 = _mm256_set_m128(v211h, v211l);
        const __m256i v212 = lgamma_bf16_cr_avx512_bits_f32_avx2(v211);
        const __m256i v213 = _mm256_srli_epi32(v212, 16);
        const __m256i v214 = _mm256_and_si256(v213, v81);
        const __m256i v215 = _mm256_add_epi32(v0, v212);
        const __m256i v216 = _mm256_add_epi32(v214, v215);
        const __m256i v217 = _mm256_srli_epi32(v216, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v217), _mm256_castsi256_ps(v80)));
    }
    lgamma_bf16_cr_avx512_store_u16_avx2(y, r0);
}

static LGAMMA_BF16_CR_AVX512_AVX2_TARGET void lgamma_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_bf16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        lgamma_bf16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_CR_AVX512_AVX512 __m512i lgamma_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_CR_AVX512_AVX512 __m512i lgamma_bf16_cr_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_BF16_CR_AVX512_AVX512 __m512d lgamma_bf16_cr_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_BF16_CR_AVX512_AVX512 __mmask8 lgamma_bf16_cr_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_BF16_CR_AVX512_AVX512 void lgamma_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512 v5 = _mm512_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(-0x1.016b92p+0f); /* -1.00554764 */
    const __m512 v15 = _mm512_set1_ps(0x1.f02b94p-9f); /* 0.00378547842 */
    const __m512 v16 = _mm512_set1_ps(-0x1.f28892p-7f); /* -0.0152140344 */
    const __m512 v19 = _mm512_set1_ps(0x1.109ecp-5f); /* 0.0332788229 */
    const __m512 v21 = _mm512_set1_ps(-0x1.9b2c5ap-4f); /* -0.100384094 */
    const __m512 v23 = _mm512_set1_ps(0x1.b0ec42p-2f); /* 0.422776252 */
    const __m512 v26 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v31 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v33 = _mm512_set1_ps(0x1.12a16ep-2f); /* 0.26819393 */
    const __m512 v34 = _mm512_set1_ps(-0x1.0039e6p-1f); /* -0.50044173 */
    const __m512 v36 = _mm512_set1_ps(0x1.c0cc56p-16f); /* 2.67504565e-05 */
    const __m512 v41 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v43 = _mm512_set1_ps(0x1.f5f666p-21f); /* 9.34978004e-07 */
    const __m512 v46 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v51 = _mm512_set1_ps(0x1.62e41p-1f); /* 0.693146229 */
    const __m512 v56 = _mm512_set1_ps(0x1.ffb7cep-2f); /* 0.499724597 */
    const __m512 v62 = _mm512_set1_ps(-0x1.77c862p-9f); /* -0.00286699482 */
    const __m512 v63 = _mm512_set1_ps(0x1.59754ap-4f); /* 0.0843403712 */
    const __m512 v65 = _mm512_set1_ps(0x1.ac9eap-2f); /* 0.418573856 */
    const __m512 v70 = _mm512_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m512i v76 = _mm512_set1_epi32(-1);
    const __m512i v79 = _mm512_set1_epi32(-889192449); /* 0xcaffffff */
    const __m512i v81 = _mm512_set1_epi32(1);
    const __m512d v86 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v88 = _mm512_set1_pd(INFINITY);
    const __m512d v89 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v91 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v94 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v97 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v101 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v103 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v107 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v109 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v111 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v113 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v115 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v117 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v119 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v121 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v123 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v129 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512d v134 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v140 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v145 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v148 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v149 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v152 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v154 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v156 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v158 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v162 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v163 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v167 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v168 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v170 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v172 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v174 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v176 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v178 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v204 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v206 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512 t0_0 = _mm512_loadu_ps(lgamma_bf16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(lgamma_bf16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(lgamma_bf16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(lgamma_bf16_cr_avx512_table1 + 16);
    const __m512d t2_0 = _mm512_loadu_pd(lgamma_bf16_cr_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(lgamma_bf16_cr_avx512_table2 + 8);
    const __m512d t3_0 = _mm512_loadu_pd(lgamma_bf16_cr_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(lgamma_bf16_cr_avx512_table3 + 8);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LT_OQ);
    const __mmask16 v8 = _mm512_cmp_ps_mask(v4, v7, _CMP_LE_OQ);
    const __m512 v9 = _mm512_sub_ps(v4, v7);
    const __m512 v10 = _mm512_mask_blend_ps(v8, v9, v4);
    const __m512 v11 = _mm512_sub_ps(v10, v7);
    const __m512 v12 = _mm512_mul_ps(v11, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v13, v11);
    const __m512 v17 = _mm512_fmadd_ps(v15, v10, v16);
    const __m512 v18 = _mm512_fmadd_ps(v11, v14, v17);
    const __m512 v20 = _mm512_fmadd_ps(v11, v18, v19);
    const __m512 v22 = _mm512_fmadd_ps(v11, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v11, v22, v23);
    const __m512 v25 = _mm512_mul_ps(v12, v24);
    const __m512 v27 = _mm512_getmant_ps(v4, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v28 = _mm512_add_ps(v26, v27);
    const __m512i v29 = _mm512_castps_si512(v28);
    const __m512 v30 = _mm512_permutex2var_ps(t0_0, v29, t0_1);
    const __m512 v32 = _mm512_fmadd_ps(v30, v27, v31);
    const __m512 v35 = _mm512_fmadd_ps(v32, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v32, v35, v36);
    const __m512 v38 = _mm512_getexp_ps(v4);
    const __m512 v39 = _mm512_getexp_ps(v27);
    const __m512 v40 = _mm512_sub_ps(v38, v39);
    const __m512 v42 = _mm512_min_ps(v40, v41);
    const __m512 v44 = _mm512_mul_ps(v42, v43);
    const __m512 v45 = _mm512_fmadd_ps(v37, v32, v44);
    const __m512 v47 = _mm512_mask_blend_ps(v8, v46, v45);
    const __m512 v48 = _mm512_sub_ps(v25, v47);
    const __m512 v49 = _mm512_mask_blend_ps(v8, v46, v32);
    const __m512 v50 = _mm512_sub_ps(v48, v49);
    const __m512 v52 = _mm512_permutex2var_ps(t1_0, v29, t1_1);
    const __m512 v53 = _mm512_fmadd_ps(v40, v51, v52);
    const __m512 v54 = _mm512_mask_blend_ps(v8, v46, v53);
    const __m512 v55 = _mm512_sub_ps(v50, v54);
    const __m512 v57 = _mm512_sub_ps(v4, v56);
    const __m512 v58 = _mm512_sub_ps(v53, v7);
    const __m512 v59 = _mm512_add_ps(v32, v45);
    const __m512 v60 = _mm512_div_ps(v7, v4);
    const __m512 v61 = _mm512_mul_ps(v60, v60);
    const __m512 v64 = _mm512_fmadd_ps(v61, v62, v63);
    const __m512 v66 = _mm512_fmadd_ps(v60, v64, v65);
    const __m512 v67 = _mm512_fmadd_ps(v59, v57, v66);
    const __m512 v68 = _mm512_fmadd_ps(v57, v58, v67);
    const __m512 v69 = _mm512_mask_blend_ps(v6, v68, v55);
    const __m512 v71 = _mm512_mul_ps(v4, v70);
    const __m512 v72 = _mm512_max_ps(v69, v71);
    const __m512i v73 = lgamma_bf16_cr_avx512_bits_f32_avx512(v72);
    const __m512i v74 = _mm512_add_epi32(v0, v73);
    const __m512i v75 = _mm512_srli_epi32(v74, 16);
    const __m512i v77 = lgamma_bf16_cr_avx512_bits_f32_avx512(v4);
    const __m512i v78 = _mm512_add_epi32(v76, v77);
    const __mmask16 v80 = _mm512_cmplt_epi32_mask(v78, v79);
    __m512i r0 = v75;
    __mmask16 any1 = v80;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v82 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v83l = _mm512_cvtps_pd(_mm512_castps512_ps256(v82));
        const __m512d v83h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v82, 1));
        const __m512d v84l = _mm512_roundscale_pd(v83l, 8);
        const __m512d v84h = _mm512_roundscale_pd(v83h, 8);
        const __m512d v85l = _mm512_sub_pd(v83l, v84l);
        const __m512d v85h = _mm512_sub_pd(v83h, v84h);
        const __mmask8 v87l = _mm512_cmp_pd_mask(v85l, v86, _CMP_EQ_OQ);
        const __mmask8 v87h = _mm512_cmp_pd_mask(v85h, v86, _CMP_EQ_OQ);
        const __mmask16 v87 = _mm512_kunpackb(v87h, v87l);
        const __m512d v90l = _mm512_add_pd(v83l, v89);
        const __m512d v90h = _mm512_add_pd(v83h, v89);
        const __m512d v92l = _mm512_add_pd(v83l, v91);
        const __m512d v92h = _mm512_add_pd(v83h, v91);
        const __m512d v93l = _mm512_fmadd_pd(v83l, v92l, v92l);
        const __m512d v93h = _mm512_fmadd_pd(v83h, v92h, v92h);
        const __m512d v95l = _mm512_add_pd(v83l, v94);
        const __m512d v95h = _mm512_add_pd(v83h, v94);
        const __m512d v96l = _mm512_mul_pd(v93l, v95l);
        const __m512d v96h = _mm512_mul_pd(v93h, v95h);
        const __m512d v98l = _mm512_add_pd(v83l, v97);
        const __m512d v98h = _mm512_add_pd(v83h, v97);
        const __m512d v99l = _mm512_mul_pd(v96l, v98l);
        const __m512d v99h = _mm512_mul_pd(v96h, v98h);
        const __m512d v100l = _mm512_mul_pd(v90l, v99l);
        const __m512d v100h = _mm512_mul_pd(v90h, v99h);
        const __m512d v102l = _mm512_mul_pd(v100l, v101);
        const __m512d v102h = _mm512_mul_pd(v100h, v101);
        const __m512d v104l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v85l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v104h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v85h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v105l = _mm512_mul_pd(v101, v104l);
        const __m512d v105h = _mm512_mul_pd(v101, v104h);
        const __m512d v106l = _mm512_mul_pd(v105l, v105l);
        const __m512d v106h = _mm512_mul_pd(v105h, v105h);
        const __m512d v108l = _mm512_fmadd_pd(v103, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v103, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v106l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v106h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v106l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v106h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v106l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v106h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v106l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v106h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v106l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v106h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v106l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v106h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v106l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v106h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v122l, v106l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v122h, v106h, v123);
        const __m512d v125l = _mm512_mul_pd(v106l, v105l);
        const __m512d v125h = _mm512_mul_pd(v106h, v105h);
        const __m512d v126l = _mm512_fmadd_pd(v124l, v125l, v105l);
        const __m512d v126h = _mm512_fmadd_pd(v124h, v125h, v105h);
        const __m512d v127l = _mm512_div_pd(v102l, v126l);
        const __m512d v127h = _mm512_div_pd(v102h, v126h);
        const __m512i v128l = lgamma_bf16_cr_avx512_bits_f64_avx512(v127l);
        const __m512i v128h = lgamma_bf16_cr_avx512_bits_f64_avx512(v127h);
        const __m512i v130l = _mm512_sub_epi64(v128l, v129);
        const __m512i v130h = _mm512_sub_epi64(v128h, v129);
        const __m512i v132l = _mm512_srai_epi64(v130l, 52);
        const __m512i v132h = _mm512_srai_epi64(v130h, 52);
        const __m512d v133l = _mm512_cvtepi64_pd(v132l);
        const __m512d v133h = _mm512_cvtepi64_pd(v132h);
        const __m512i v136l = _mm512_srli_epi64(v130l, 48);
        const __m512i v136h = _mm512_srli_epi64(v130h, 48);
        const __m256i v137l = _mm512_cvtepi64_epi32(v136l);
        const __m256i v137h = _mm512_cvtepi64_epi32(v136h);
        const __m512i v137 = _mm512_inserti32x8(_mm512_castsi256_si512(v137l), v137h, 1);
        const __m512d v138l = lgamma_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v137), t2_0, t2_1);
        const __m512d v138h = lgamma_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v137, 1), t2_0, t2_1);
        const __m512d v139l = _mm512_fmadd_pd(v133l, v134, v138l);
        const __m512d v139h = _mm512_fmadd_pd(v133h, v134, v138h);
        const __m512i v141l = _mm512_and_si512(v130l, v140);
        const __m512i v141h = _mm512_and_si512(v130h, v140);
        const __m512i v142l = _mm512_sub_epi64(v128l, v141l);
        const __m512i v142h = _mm512_sub_epi64(v128h, v141h);
        const __m512d v143l = _mm512_castsi512_pd(v142l);
        const __m512d v143h = _mm512_castsi512_pd(v142h);
        const __m512d v144l = lgamma_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v137), t3_0, t3_1);
        const __m512d v144h = lgamma_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v137, 1), t3_0, t3_1);
        const __m512d v146l = _mm512_fmadd_pd(v143l, v144l, v145);
        const __m512d v146h = _mm512_fmadd_pd(v143h, v144h, v145);
        const __m512d v147l = _mm512_mul_pd(v146l, v146l);
        const __m512d v147h = _mm512_mul_pd(v146h, v146h);
        const __m512d v150l = _mm512_fmadd_pd(v148, v146l, v149);
        const __m512d v150h = _mm512_fmadd_pd(v148, v146h, v149);
        const __m512d v151l = _mm512_fmadd_pd(v150l, v146l, v123);
        const __m512d v151h = _mm512_fmadd_pd(v150h, v146h, v123);
        const __m512d v153l = _mm512_fmadd_pd(v151l, v146l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v151h, v146h, v152);
        const __m512d v155l = _mm512_fmadd_pd(v153l, v146l, v154);
        const __m512d v155h = _mm512_fmadd_pd(v153h, v146h, v154);
        const __m512d v157l = _mm512_fmadd_pd(v155l, v146l, v156);
        const __m512d v157h = _mm512_fmadd_pd(v155h, v146h, v156);
        const __m512d v159l = _mm512_fmadd_pd(v157l, v146l, v158);
        const __m512d v159h = _mm512_fmadd_pd(v157h, v146h, v158);
        const __m512d v160l = _mm512_fmadd_pd(v147l, v159l, v146l);
        const __m512d v160h = _mm512_fmadd_pd(v147h, v159h, v146h);
        const __m512d v161l = _mm512_add_pd(v139l, v160l);
        const __m512d v161h = _mm512_add_pd(v139h, v160h);
        const __m512d v164l = _mm512_add_pd(v83l, v163);
        const __m512d v164h = _mm512_add_pd(v83h, v163);
        const __m512d v165l = _mm512_div_pd(v162, v164l);
        const __m512d v165h = _mm512_div_pd(v162, v164h);
        const __m512d v166l = _mm512_mul_pd(v165l, v165l);
        const __m512d v166h = _mm512_mul_pd(v165h, v165h);
        const __m512d v169l = _mm512_fmadd_pd(v166l, v167, v168);
        const __m512d v169h = _mm512_fmadd_pd(v166h, v167, v168);
        const __m512d v171l = _mm512_fmadd_pd(v169l, v166l, v170);
        const __m512d v171h = _mm512_fmadd_pd(v169h, v166h, v170);
        const __m512d v173l = _mm512_fmadd_pd(v171l, v166l, v172);
        const __m512d v173h = _mm512_fmadd_pd(v171h, v166h, v172);
        const __m512d v175l = _mm512_fmadd_pd(v173l, v166l, v174);
        const __m512d v175h = _mm512_fmadd_pd(v173h, v166h, v174);
        const __m512d v177l = _mm512_fmadd_pd(v175l, v166l, v176);
        const __m512d v177h = _mm512_fmadd_pd(v175h, v166h, v176);
        const __m512d v179l = _mm512_fmadd_pd(v177l, v166l, v178);
        const __m512d v179h = _mm512_fmadd_pd(v177h, v166h, v178);
        const __m512d v180l = _mm512_mul_pd(v179l, v165l);
        const __m512d v180h = _mm512_mul_pd(v179h, v165h);
        const __m512i v181l = lgamma_bf16_cr_avx512_bits_f64_avx512(v164l);
        const __m512i v181h = lgamma_bf16_cr_avx512_bits_f64_avx512(v164h);
        const __m512i v182l = _mm512_sub_epi64(v181l, v129);
        const __m512i v182h = _mm512_sub_epi64(v181h, v129);
        const __m512i v183l = _mm512_and_si512(v182l, v140);
        const __m512i v183h = _mm512_and_si512(v182h, v140);
        const __m512i v184l = _mm512_sub_epi64(v181l, v183l);
        const __m512i v184h = _mm512_sub_epi64(v181h, v183h);
        const __m512d v185l = _mm512_castsi512_pd(v184l);
        const __m512d v185h = _mm512_castsi512_pd(v184h);
        const __m512i v186l = _mm512_srli_epi64(v182l, 48);
        const __m512i v186h = _mm512_srli_epi64(v182h, 48);
        const __m256i v187l = _mm512_cvtepi64_epi32(v186l);
        const __m256i v187h = _mm512_cvtepi64_epi32(v186h);
        const __m512i v187 = _mm512_inserti32x8(_mm512_castsi256_si512(v187l), v187h, 1);
        const __m512d v188l = lgamma_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v187), t3_0, t3_1);
        const __m512d v188h = lgamma_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v187, 1), t3_0, t3_1);
        const __m512d v189l = _mm512_fmadd_pd(v185l, v188l, v145);
        const __m512d v189h = _mm512_fmadd_pd(v185h, v188h, v145);
        const __m512d v190l = _mm512_mul_pd(v189l, v189l);
        const __m512d v190h = _mm512_mul_pd(v189h, v189h);
        const __m512d v191l = _mm512_fmadd_pd(v148, v189l, v149);
        const __m512d v191h = _mm512_fmadd_pd(v148, v189h, v149);
        const __m512d v192l = _mm512_fmadd_pd(v191l, v189l, v123);
        const __m512d v192h = _mm512_fmadd_pd(v191h, v189h, v123);
        const __m512d v193l = _mm512_fmadd_pd(v192l, v189l, v152);
        const __m512d v193h = _mm512_fmadd_pd(v192h, v189h, v152);
        const __m512d v194l = _mm512_fmadd_pd(v189l, v193l, v154);
        const __m512d v194h = _mm512_fmadd_pd(v189h, v193h, v154);
        const __m512d v195l = _mm512_fmadd_pd(v194l, v189l, v156);
        const __m512d v195h = _mm512_fmadd_pd(v194h, v189h, v156);
        const __m512d v196l = _mm512_fmadd_pd(v195l, v189l, v158);
        const __m512d v196h = _mm512_fmadd_pd(v195h, v189h, v158);
        const __m512d v197l = _mm512_fmadd_pd(v190l, v196l, v189l);
        const __m512d v197h = _mm512_fmadd_pd(v190h, v196h, v189h);
        const __m512i v198l = _mm512_srai_epi64(v182l, 52);
        const __m512i v198h = _mm512_srai_epi64(v182h, 52);
        const __m512d v199l = _mm512_cvtepi64_pd(v198l);
        const __m512d v199h = _mm512_cvtepi64_pd(v198h);
        const __m512d v200l = lgamma_bf16_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v187), t2_0, t2_1);
        const __m512d v200h = lgamma_bf16_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v187, 1), t2_0, t2_1);
        const __m512d v201l = _mm512_fmadd_pd(v134, v199l, v200l);
        const __m512d v201h = _mm512_fmadd_pd(v134, v199h, v200h);
        const __m512d v202l = _mm512_add_pd(v197l, v201l);
        const __m512d v202h = _mm512_add_pd(v197h, v201h);
        const __m512d v203l = _mm512_sub_pd(v202l, v162);
        const __m512d v203h = _mm512_sub_pd(v202h, v162);
        const __m512d v205l = _mm512_sub_pd(v164l, v204);
        const __m512d v205h = _mm512_sub_pd(v164h, v204);
        const __m512d v207l = _mm512_fmadd_pd(v203l, v205l, v206);
        const __m512d v207h = _mm512_fmadd_pd(v203h, v205h, v206);
        const __m512d v208l = _mm512_add_pd(v180l, v207l);
        const __m512d v208h = _mm512_add_pd(v180h, v207h);
        const __m512d v209l = _mm512_sub_pd(v161l, v208l);
        const __m512d v209h = _mm512_sub_pd(v161h, v208h);
        const __m512d v210l = _mm512_mask_blend_pd((__mmask8)v87, v209l, v88);
        const __m512d v210h = _mm512_mask_blend_pd(lgamma_bf16_cr_avx512_high_mask_avx512(v87), v209h, v88);
        const __m256 v211l = _mm512_cvtpd_ps(v210l);
        const __m256 v211h = _mm512_cvtpd_ps(v210h);
        const __m512 v211 = _mm512_insertf32x8(_mm512_castps256_ps512(v211l), v211h, 1);
        const __m512i v212 = lgamma_bf16_cr_avx512_bits_f32_avx512(v211);
        const __m512i v213 = _mm512_srli_epi32(v212, 16);
        const __m512i v214 = _mm512_and_si512(v213, v81);
        const __m512i v215 = _mm512_add_epi32(v0, v212);
        const __m512i v216 = _mm512_add_epi32(v214, v215);
        const __m512i v217 = _mm512_srli_epi32(v216, 16);
        r0 = _mm512_mask_blend_epi32(v80, r0, v217);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LGAMMA_BF16_CR_AVX512_AVX512_TARGET void lgamma_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_bf16_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        lgamma_bf16_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_bf16_cr_avx512_level(void) {
#if defined(LGAMMA_BF16_CR_AVX512_FORCE_ISA)
    return LGAMMA_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t lgamma_bf16_cr_avx512(uint16_t x) {
    return lgamma_bf16_cr_avx512_element(x);
}

void lgamma_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_bf16_cr_avx512_level();
    if (level == 2) {
        lgamma_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_bf16_cr_avx512_array_portable(x, y, n);
}
