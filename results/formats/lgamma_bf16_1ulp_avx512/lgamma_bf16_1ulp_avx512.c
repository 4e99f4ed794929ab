/* lgamma_bf16_1ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, bf16
 *   domain       every input
 *   max error    0.692611 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.5p+0 (1.3125, encoding 0x3fa8)
 *   result there -0x1.c2p-4 (-0.109863281, encoding 0xbde1)
 *   mean error   0.187121 ulp
 *   misrounded   239 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3f2d45d1331ca2341df44284e455de32
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt bf16 --max-ulp 0.5 --isa avx512 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/lgamma_bf16_avx512.db
 *                time: 0.6343 ns/element as avx512 code (inputs mean)
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
#include "lgamma_bf16_1ulp_avx512.h"

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

static inline int32_t lgamma_bf16_1ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float lgamma_bf16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t lgamma_bf16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double lgamma_bf16_1ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double lgamma_bf16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_bf16_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_bf16_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double lgamma_bf16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t lgamma_bf16_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t lgamma_bf16_1ulp_avx512_ashr_i64(int64_t a, int64_t b) {
    uint64_t s = (uint64_t)b > 63 ? 63 : (uint64_t)b;
    return a < 0 ? ~(int64_t)(~(uint64_t)a >> s) : (int64_t)((uint64_t)a >> s);
}
static inline int32_t lgamma_bf16_1ulp_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_bf16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float lgamma_bf16_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = lgamma_bf16_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float lgamma_bf16_1ulp_avx512_getmant75_f32(float a) {
    float m = lgamma_bf16_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* The exponent field, of a subnormal after scaling. */
static inline float lgamma_bf16_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const float lgamma_bf16_1ulp_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float lgamma_bf16_1ulp_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static const double lgamma_bf16_1ulp_avx512_table2[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static const double lgamma_bf16_1ulp_avx512_table3[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static inline uint16_t lgamma_bf16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = lgamma_bf16_1ulp_avx512_shl_i32(v0, v1);
    const float v3 = lgamma_bf16_1ulp_avx512_frombits_f32(v2);
    const int32_t v65 = -1;
    const int32_t v66 = lgamma_bf16_1ulp_avx512_bits_f32(v3);
    const int32_t v67 = (int32_t)((uint32_t)v65 + (uint32_t)v66);
    const int32_t v68 = -889192449; /* 0xcaffffff */
    const int v69 = v67 < v68;
    int32_t r0;
    if (v69) {
        const int32_t v62 = 32767; /* 0x00007fff */
        const int32_t v70 = 1;
        const float v71 = -v3;
        const double v72 = (double)v71;
        const double v73 = lgamma_bf16_1ulp_avx512_rint_f64(v72);
        const double v74 = v72 - v73;
        const double v75 = 0x0p+0; /* 0 */
        const int v76 = v74 == v75;
        const double v77 = INFINITY;
        const double v78 = 0x1.4p+2; /* 5 */
        const double v79 = v72 + v78;
        const double v80 = 0x1p+1; /* 2 */
        const double v81 = v72 + v80;
        const double v82 = v80 > v81 ? v80 : v81;
        const double v83 = lgamma_bf16_1ulp_avx512_fma_f64(v72, v82, v81);
        const double v84 = 0x1.8p+1; /* 3 */
        const double v85 = v72 + v84;
        const double v86 = v83 * v85;
        const double v87 = 0x1p+2; /* 4 */
        const double v88 = v72 + v87;
        const double v89 = v86 * v88;
        const double v90 = v79 * v89;
        const double v91 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v92 = v90 * v91;
        const double v93 = lgamma_bf16_1ulp_avx512_abs_f64(v74);
        const double v94 = v91 * v93;
        const double v95 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v96 = lgamma_bf16_1ulp_avx512_fma_f64(v94, v94, v95);
        const double v97 = 0x1.71b8ef6dcf572p-66; /* 1.9572941063391263e-20 */
        const double v98 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
        const double v99 = lgamma_bf16_1ulp_avx512_fma_f64(v97, v96, v98);
        const double v100 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v101 = lgamma_bf16_1ulp_avx512_fma_f64(v99, v96, v100);
        const double v102 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v103 = lgamma_bf16_1ulp_avx512_fma_f64(v101, v96, v102);
        const double v104 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v105 = lgamma_bf16_1ulp_avx512_fma_f64(v103, v96, v104);
        const double v106 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v107 = lgamma_bf16_1ulp_avx512_fma_f64(v105, v96, v106);
        const double v108 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v109 = lgamma_bf16_1ulp_avx512_fma_f64(v96, v107, v108);
        const double v110 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v111 = lgamma_bf16_1ulp_avx512_fma_f64(v109, v96, v110);
        const double v112 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v113 = lgamma_bf16_1ulp_avx512_fma_f64(v111, v96, v112);
        const double v114 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v115 = lgamma_bf16_1ulp_avx512_fma_f64(v113, v96, v114);
        const double v116 = v96 * v94;
        const double v117 = lgamma_bf16_1ulp_avx512_fma_f64(v115, v116, v94);
        const double v118 = v92 / v117;
        const int64_t v119 = lgamma_bf16_1ulp_avx512_bits_f64(v118);
        const int64_t v120 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v121 = (int64_t)((uint64_t)v119 - (uint64_t)v120);
        const int64_t v122 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v123 = v121 & v122;
        const int64_t v124 = (int64_t)((uint64_t)v119 - (uint64_t)v123);
        const double v125 = lgamma_bf16_1ulp_avx512_frombits_f64(v124);
        const int64_t v126 = INT64_C(48);
        const int64_t v127 = lgamma_bf16_1ulp_avx512_lshr_i64(v121, v126);
        const int32_t v128 = (int32_t)(uint32_t)(uint64_t)v127;
        const double v129 = lgamma_bf16_1ulp_avx512_table2[(uint32_t)v128 & (16u - 1)];
        const double v130 = -0x1p+0; /* -1 */
        const double v131 = lgamma_bf16_1ulp_avx512_fma_f64(v125, v129, v130);
        const double v132 = -0x1p-3; /* -0.125 */
        const double v133 = lgamma_bf16_1ulp_avx512_fma_f64(v131, v132, v114);
        const double v134 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v135 = lgamma_bf16_1ulp_avx512_fma_f64(v133, v131, v134);
        const double v136 = -0x1p-2; /* -0.25 */
        const double v137 = lgamma_bf16_1ulp_avx512_fma_f64(v135, v131, v136);
        const double v138 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v139 = lgamma_bf16_1ulp_avx512_fma_f64(v137, v131, v138);
        const double v140 = -0x1p-1; /* -0.5 */
        const double v141 = lgamma_bf16_1ulp_avx512_fma_f64(v131, v139, v140);
        const double v142 = v131 * v131;
        const double v143 = lgamma_bf16_1ulp_avx512_fma_f64(v141, v142, v131);
        const int64_t v144 = INT64_C(52);
        const int64_t v145 = lgamma_bf16_1ulp_avx512_ashr_i64(v121, v144);
        const double v146 = (double)v145;
        const double v147 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v148 = lgamma_bf16_1ulp_avx512_table3[(uint32_t)v128 & (16u - 1)];
        const double v149 = lgamma_bf16_1ulp_avx512_fma_f64(v146, v147, v148);
        const double v150 = v143 + v149;
        const double v151 = 0x1.8p+2; /* 6 */
        const double v152 = v72 + v151;
        const int64_t v153 = lgamma_bf16_1ulp_avx512_bits_f64(v152);
        const int64_t v154 = (int64_t)((uint64_t)v153 - (uint64_t)v120);
        const int64_t v155 = v154 & v122;
        const int64_t v156 = (int64_t)((uint64_t)v153 - (uint64_t)v155);
        const double v157 = lgamma_bf16_1ulp_avx512_frombits_f64(v156);
        const int64_t v158 = lgamma_bf16_1ulp_avx512_lshr_i64(v154, v126);
        const int32_t v159 = (int32_t)(uint32_t)(uint64_t)v158;
        const double v160 = lgamma_bf16_1ulp_avx512_table2[(uint32_t)v159 & (16u - 1)];
        const double v161 = lgamma_bf16_1ulp_avx512_fma_f64(v157, v160, v130);
        const double v162 = v161 * v161;
        const double v163 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v164 = lgamma_bf16_1ulp_avx512_fma_f64(v132, v161, v163);
        const double v165 = lgamma_bf16_1ulp_avx512_fma_f64(v164, v161, v114);
        const double v166 = lgamma_bf16_1ulp_avx512_fma_f64(v165, v161, v134);
        const double v167 = lgamma_bf16_1ulp_avx512_fma_f64(v161, v166, v136);
        const double v168 = lgamma_bf16_1ulp_avx512_fma_f64(v167, v161, v138);
        const double v169 = lgamma_bf16_1ulp_avx512_fma_f64(v168, v161, v140);
        const double v170 = lgamma_bf16_1ulp_avx512_fma_f64(v162, v169, v161);
        const int64_t v171 = lgamma_bf16_1ulp_avx512_ashr_i64(v154, v144);
        const double v172 = (double)v171;
        const double v173 = lgamma_bf16_1ulp_avx512_table3[(uint32_t)v159 & (16u - 1)];
        const double v174 = lgamma_bf16_1ulp_avx512_fma_f64(v147, v172, v173);
        const double v175 = v170 + v174;
        const double v176 = 0x1p+0; /* 1 */
        const double v177 = v175 - v176;
        const double v178 = 0x1p-1; /* 0.5 */
        const double v179 = v152 - v178;
        const double v180 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v181 = lgamma_bf16_1ulp_avx512_fma_f64(v177, v179, v180);
        const double v182 = v176 / v152;
        const double v183 = v182 + v142;
        const double v184 = v183 * v182;
        const double v185 = 0x1.a41a41a41a41ap-8; /* 0.00641025641025641 */
        const double v186 = -0x1.f6ab0d9993c7dp-10; /* -0.0019175269175269176 */
        const double v187 = lgamma_bf16_1ulp_avx512_fma_f64(v184, v185, v186);
        const double v188 = 0x1.b951e2b18ff23p-11; /* 0.00084175084175084171 */
        const double v189 = lgamma_bf16_1ulp_avx512_fma_f64(v187, v184, v188);
        const double v190 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v191 = lgamma_bf16_1ulp_avx512_fma_f64(v189, v184, v190);
        const double v192 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v193 = lgamma_bf16_1ulp_avx512_fma_f64(v191, v184, v192);
        const double v194 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v195 = lgamma_bf16_1ulp_avx512_fma_f64(v193, v184, v194);
        const double v196 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v197 = lgamma_bf16_1ulp_avx512_fma_f64(v195, v184, v196);
        const double v198 = v182 * v197;
        const double v199 = v181 + v198;
        const double v200 = v150 - v199;
        const double v201 = v76 ? v77 : v200;
        const float v202 = (float)v201;
        const int32_t v203 = lgamma_bf16_1ulp_avx512_bits_f32(v202);
        const int32_t v204 = lgamma_bf16_1ulp_avx512_lshr_i32(v203, v1);
        const int32_t v205 = v204 & v70;
        const int32_t v206 = (int32_t)((uint32_t)v203 + (uint32_t)v62);
        const int32_t v207 = (int32_t)((uint32_t)v205 + (uint32_t)v206);
        const int32_t v208 = lgamma_bf16_1ulp_avx512_lshr_i32(v207, v1);
        r0 = v208;
    } else {
        const float v4 = 0x1.4p+1f; /* 2.5 */
        const int v5 = v3 < v4;
        const float v6 = 0x1p+0f; /* 1 */
        const int v7 = v3 <= v6;
        const float v8 = v3 - v6;
        const float v9 = v7 ? v3 : v8;
        const float v10 = v9 - v6;
        const float v11 = v10 * v9;
        const float v12 = -0x1.f4467ep-1f; /* -0.977100313 */
        const float v13 = lgamma_bf16_1ulp_avx512_fma_f32(v10, v12, v10);
        const float v14 = 0x1.e537aap-6f; /* 0.0296153221 */
        const float v15 = lgamma_bf16_1ulp_avx512_fma_f32(v10, v13, v14);
        const float v16 = -0x1.a3c4b8p-4f; /* -0.102482527 */
        const float v17 = lgamma_bf16_1ulp_avx512_fma_f32(v10, v15, v16);
        const float v18 = 0x1.b11184p-2f; /* 0.422918379 */
        const float v19 = lgamma_bf16_1ulp_avx512_fma_f32(v10, v17, v18);
        const float v20 = v11 * v19;
        const float v21 = 0x1.7fffdp+18f; /* 393215.25 */
        const float v22 = lgamma_bf16_1ulp_avx512_getmant75_f32(v3);
        const float v23 = v21 + v22;
        const int32_t v24 = lgamma_bf16_1ulp_avx512_bits_f32(v23);
        const float v25 = lgamma_bf16_1ulp_avx512_table0[(uint32_t)v24 & (32u - 1)];
        const float v26 = -0x1p+0f; /* -1 */
        const float v27 = lgamma_bf16_1ulp_avx512_fma_f32(v25, v22, v26);
        const float v28 = -0x1.0617dcp-1f; /* -0.511900783 */
        const float v29 = 0x1.126122p-12f; /* 0.000261668611 */
        const float v30 = lgamma_bf16_1ulp_avx512_fma_f32(v27, v28, v29);
        const float v31 = lgamma_bf16_1ulp_avx512_getexp_f32(v3);
        const float v32 = lgamma_bf16_1ulp_avx512_getexp_f32(v22);
        const float v33 = v31 - v32;
        const float v34 = 0x1.d98ec4p-17f; /* 1.41131186e-05 */
        const float v35 = v33 * v34;
        const float v36 = lgamma_bf16_1ulp_avx512_fma_f32(v27, v30, v35);
        const float v37 = 0x0p+0f; /* 0 */
        const float v38 = v7 ? v36 : v37;
        const float v39 = v20 - v38;
        const float v40 = v7 ? v27 : v37;
        const float v41 = v39 - v40;
        const float v42 = 0x1.62e5aep-1f; /* 0.693158567 */
        const float v43 = lgamma_bf16_1ulp_avx512_table1[(uint32_t)v24 & (32u - 1)];
        const float v44 = lgamma_bf16_1ulp_avx512_fma_f32(v33, v42, v43);
        const float v45 = v7 ? v44 : v37;
        const float v46 = v41 - v45;
        const float v47 = v44 - v6;
        const float v48 = 0x1.0012c2p-1f; /* 0.500143111 */
        const float v49 = v3 - v48;
        const float v50 = v27 + v36;
        const float v51 = v6 / v3;
        const float v52 = 0x1.531b8ap-4f; /* 0.0827899352 */
        const float v53 = 0x1.acfe7cp-2f; /* 0.418939531 */
        const float v54 = lgamma_bf16_1ulp_avx512_fma_f32(v51, v52, v53);
        const float v55 = lgamma_bf16_1ulp_avx512_fma_f32(v50, v49, v54);
        const float v56 = lgamma_bf16_1ulp_avx512_fma_f32(v47, v49, v55);
        const float v57 = v5 ? v46 : v56;
        const float v58 = -0x1p+105f; /* -4.05648192e+31 */
        const float v59 = v3 * v58;
        const float v60 = v57 > v59 ? v57 : v59;
        const int32_t v61 = lgamma_bf16_1ulp_avx512_bits_f32(v60);
        const int32_t v62 = 32767; /* 0x00007fff */
        const int32_t v63 = (int32_t)((uint32_t)v61 + (uint32_t)v62);
        const int32_t v64 = lgamma_bf16_1ulp_avx512_lshr_i32(v63, v1);
        r0 = v64;
    }
    return (uint16_t)r0;
}

static void lgamma_bf16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_bf16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_BF16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_BF16_1ULP_AVX512_AVX2 static inline LGAMMA_BF16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_BF16_1ULP_AVX512_AVX512 static inline LGAMMA_BF16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256 lgamma_bf16_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256 lgamma_bf16_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(lgamma_bf16_1ulp_avx512_permute16_avx2(i, t0, t1),
                            lgamma_bf16_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256i lgamma_bf16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256i lgamma_bf16_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256i lgamma_bf16_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

LGAMMA_BF16_1ULP_AVX512_AVX2 __m128i lgamma_bf16_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256d lgamma_bf16_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Arithmetic shift as a logical one of the value with its sign folded away. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256i lgamma_bf16_1ulp_avx512_ashr_i64_avx2(__m256i a, __m256i b) {
    const __m256i sign = _mm256_cmpgt_epi64(_mm256_setzero_si256(), a);
    return _mm256_xor_si256(_mm256_srlv_epi64(_mm256_xor_si256(a, sign), b), sign);
}

/* The low halves of eight lanes. */
LGAMMA_BF16_1ULP_AVX512_AVX2 void lgamma_bf16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256 lgamma_bf16_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_bf16_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256 lgamma_bf16_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_bf16_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_BF16_1ULP_AVX512_AVX2 __m256d lgamma_bf16_1ulp_avx512_lanes_cvt_f64_i64_avx2(__m256i a) {
    double y[4];
    int64_t x0[4];
    _mm256_storeu_si256((__m256i *)(void *)(x0), a);
    for (int l = 0; l < 4; l++)
        y[l] = (double)x0[l];
    return _mm256_loadu_pd(y);
}

LGAMMA_BF16_1ULP_AVX512_AVX2 void lgamma_bf16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v12 = _mm256_set1_ps(-0x1.f4467ep-1f); /* -0.977100313 */
    const __m256 v14 = _mm256_set1_ps(0x1.e537aap-6f); /* 0.0296153221 */
    const __m256 v16 = _mm256_set1_ps(-0x1.a3c4b8p-4f); /* -0.102482527 */
    const __m256 v18 = _mm256_set1_ps(0x1.b11184p-2f); /* 0.422918379 */
    const __m256 v21 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v26 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v28 = _mm256_set1_ps(-0x1.0617dcp-1f); /* -0.511900783 */
    const __m256 v29 = _mm256_set1_ps(0x1.126122p-12f); /* 0.000261668611 */
    const __m256 v34 = _mm256_set1_ps(0x1.d98ec4p-17f); /* 1.41131186e-05 */
    const __m256 v37 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v42 = _mm256_set1_ps(0x1.62e5aep-1f); /* 0.693158567 */
    const __m256 v48 = _mm256_set1_ps(0x1.0012c2p-1f); /* 0.500143111 */
    const __m256 v52 = _mm256_set1_ps(0x1.531b8ap-4f); /* 0.0827899352 */
    const __m256 v53 = _mm256_set1_ps(0x1.acfe7cp-2f); /* 0.418939531 */
    const __m256 v58 = _mm256_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m256i v62 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256i v65 = _mm256_set1_epi32(-1);
    const __m256i v68 = _mm256_set1_epi32(-889192449); /* 0xcaffffff */
    const __m256i v70 = _mm256_set1_epi32(1);
    const __m256d v75 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v77 = _mm256_set1_pd(INFINITY);
    const __m256d v78 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v80 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v84 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v87 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v91 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v95 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v97 = _mm256_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m256d v98 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v100 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v102 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v104 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v106 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v108 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v110 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v112 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v114 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v120 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256i v122 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v130 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v132 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v134 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v136 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v138 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v140 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256i v144 = _mm256_set1_epi64x(INT64_C(52));
    const __m256d v147 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v151 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v163 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v176 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v178 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v180 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v185 = _mm256_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m256d v186 = _mm256_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m256d v188 = _mm256_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m256d v190 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v192 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v194 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v196 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256 t0_0 = _mm256_loadu_ps(lgamma_bf16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(lgamma_bf16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(lgamma_bf16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(lgamma_bf16_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(lgamma_bf16_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(lgamma_bf16_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(lgamma_bf16_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(lgamma_bf16_1ulp_avx512_table1 + 24);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_LT_OQ));
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v3, v6, _CMP_LE_OQ));
    const __m256 v8 = _mm256_sub_ps(v3, v6);
    const __m256 v9 = _mm256_blendv_ps(v8, v3, _mm256_castsi256_ps(v7));
    const __m256 v10 = _mm256_sub_ps(v9, v6);
    const __m256 v11 = _mm256_mul_ps(v10, v9);
    const __m256 v13 = _mm256_fmadd_ps(v10, v12, v10);
    const __m256 v15 = _mm256_fmadd_ps(v10, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v10, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v10, v17, v18);
    const __m256 v20 = _mm256_mul_ps(v11, v19);
    const __m256 v22 = lgamma_bf16_1ulp_avx512_lanes_getmant75_f32_avx2(v3);
    const __m256 v23 = _mm256_add_ps(v21, v22);
    const __m256i v24 = _mm256_castps_si256(v23);
    const __m256 v25 = lgamma_bf16_1ulp_avx512_permute32_avx2(v24, t0_0, t0_1, t0_2, t0_3);
    const __m256 v27 = _mm256_fmadd_ps(v25, v22, v26);
    const __m256 v30 = _mm256_fmadd_ps(v27, v28, v29);
    const __m256 v31 = lgamma_bf16_1ulp_avx512_lanes_getexp_f32_avx2(v3);
    const __m256 v32 = lgamma_bf16_1ulp_avx512_lanes_getexp_f32_avx2(v22);
    const __m256 v33 = _mm256_sub_ps(v31, v32);
    const __m256 v35 = _mm256_mul_ps(v33, v34);
    const __m256 v36 = _mm256_fmadd_ps(v27, v30, v35);
    const __m256 v38 = _mm256_blendv_ps(v37, v36, _mm256_castsi256_ps(v7));
    const __m256 v39 = _mm256_sub_ps(v20, v38);
    const __m256 v40 = _mm256_blendv_ps(v37, v27, _mm256_castsi256_ps(v7));
    const __m256 v41 = _mm256_sub_ps(v39, v40);
    const __m256 v43 = lgamma_bf16_1ulp_avx512_permute32_avx2(v24, t1_0, t1_1, t1_2, t1_3);
    const __m256 v44 = _mm256_fmadd_ps(v33, v42, v43);
    const __m256 v45 = _mm256_blendv_ps(v37, v44, _mm256_castsi256_ps(v7));
    const __m256 v46 = _mm256_sub_ps(v41, v45);
    const __m256 v47 = _mm256_sub_ps(v44, v6);
    const __m256 v49 = _mm256_sub_ps(v3, v48);
    const __m256 v50 = _mm256_add_ps(v27, v36);
    const __m256 v51 = _mm256_div_ps(v6, v3);
    const __m256 v54 = _mm256_fmadd_ps(v51, v52, v53);
    const __m256 v55 = _mm256_fmadd_ps(v50, v49, v54);
    const __m256 v56 = _mm256_fmadd_ps(v47, v49, v55);
    const __m256 v57 = _mm256_blendv_ps(v56, v46, _mm256_castsi256_ps(v5));
    const __m256 v59 = _mm256_mul_ps(v3, v58);
    const __m256 v60 = _mm256_max_ps(v57, v59);
    const __m256i v61 = lgamma_bf16_1ulp_avx512_bits_f32_avx2(v60);
    const __m256i v63 = _mm256_add_epi32(v61, v62);
    const __m256i v64 = _mm256_srli_epi32(v63, 16);
    const __m256i v66 = lgamma_bf16_1ulp_avx512_bits_f32_avx2(v3);
    const __m256i v67 = _mm256_add_epi32(v65, v66);
    const __m256i v69 = _mm256_cmpgt_epi32(v68, v67);
    __m256i r0 = v64;
    __m256i any1 = v69;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v71 = _mm256_xor_ps(v3, _mm256_set1_ps(-0.0f));
        const __m256d v72l = _mm256_cvtps_pd(_mm256_castps256_ps128(v71));
        const __m256d v72h = _mm256_cvtps_pd(_mm256_extractf128_ps(v71, 1));
        const __m256d v73l = _mm256_round_pd(v72l, 8);
        const __m256d v73h = _mm256_round_pd(v72h, 8);
        const __m256d v74l = _mm256_sub_pd(v72l, v73l);
        const __m256d v74h = _mm256_sub_pd(v72h, v73h);
        const __m256i v76l = _mm256_castpd_si256(_mm256_cmp_pd(v74l, v75, _CMP_EQ_OQ));
        const __m256i v76h = _mm256_castpd_si256(_mm256_cmp_pd(v74h, v75, _CMP_EQ_OQ));
        const __m256i v76 = lgamma_bf16_1ulp_avx512_join_mask_avx2(v76l, v76h);
        const __m256d v79l = _mm256_add_pd(v72l, v78);
        const __m256d v79h = _mm256_add_pd(v72h, v78);
        const __m256d v81l = _mm256_add_pd(v72l, v80);
        const __m256d v81h = _mm256_add_pd(v72h, v80);
        const __m256d v82l = _mm256_max_pd(v80, v81l);
        const __m256d v82h = _mm256_max_pd(v80, v81h);
        const __m256d v83l = _mm256_fmadd_pd(v72l, v82l, v81l);
        const __m256d v83h = _mm256_fmadd_pd(v72h, v82h, v81h);
        const __m256d v85l = _mm256_add_pd(v72l, v84);
        const __m256d v85h = _mm256_add_pd(v72h, v84);
        const __m256d v86l = _mm256_mul_pd(v83l, v85l);
        const __m256d v86h = _mm256_mul_pd(v83h, v85h);
        const __m256d v88l = _mm256_add_pd(v72l, v87);
        const __m256d v88h = _mm256_add_pd(v72h, v87);
        const __m256d v89l = _mm256_mul_pd(v86l, v88l);
        const __m256d v89h = _mm256_mul_pd(v86h, v88h);
        const __m256d v90l = _mm256_mul_pd(v79l, v89l);
        const __m256d v90h = _mm256_mul_pd(v79h, v89h);
        const __m256d v92l = _mm256_mul_pd(v90l, v91);
        const __m256d v92h = _mm256_mul_pd(v90h, v91);
        const __m256d v93l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v74l);
        const __m256d v93h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v74h);
        const __m256d v94l = _mm256_mul_pd(v91, v93l);
        const __m256d v94h = _mm256_mul_pd(v91, v93h);
        const __m256d v96l = _mm256_fmadd_pd(v94l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v94h, v94h, v95);
        const __m256d v99l = _mm256_fmadd_pd(v97, v96l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97, v96h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v96l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v96h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v96l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v96h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v103l, v96l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v103h, v96h, v104);
        const __m256d v107l = _mm256_fmadd_pd(v105l, v96l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v105h, v96h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v96l, v107l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v96h, v107h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v109l, v96l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109h, v96h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v96l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v96h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v96l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v96h, v114);
        const __m256d v116l = _mm256_mul_pd(v96l, v94l);
        const __m256d v116h = _mm256_mul_pd(v96h, v94h);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v116l, v94l);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v116h, v94h);
        const __m256d v118l = _mm256_div_pd(v92l, v117l);
        const __m256d v118h = _mm256_div_pd(v92h, v117h);
        const __m256i v119l = lgamma_bf16_1ulp_avx512_bits_f64_avx2(v118l);
        const __m256i v119h = lgamma_bf16_1ulp_avx512_bits_f64_avx2(v118h);
        const __m256i v121l = _mm256_sub_epi64(v119l, v120);
        const __m256i v121h = _mm256_sub_epi64(v119h, v120);
        const __m256i v123l = _mm256_and_si256(v121l, v122);
        const __m256i v123h = _mm256_and_si256(v121h, v122);
        const __m256i v124l = _mm256_sub_epi64(v119l, v123l);
        const __m256i v124h = _mm256_sub_epi64(v119h, v123h);
        const __m256d v125l = _mm256_castsi256_pd(v124l);
        const __m256d v125h = _mm256_castsi256_pd(v124h);
        const __m256i v127l = _mm256_srli_epi64(v121l, 48);
        const __m256i v127h = _mm256_srli_epi64(v121h, 48);
        const __m128i v128l = lgamma_bf16_1ulp_avx512_wrap_avx2(v127l);
        const __m128i v128h = lgamma_bf16_1ulp_avx512_wrap_avx2(v127h);
        const __m256i v128 = _mm256_set_m128i(v128h, v128l);
        const __m256d v129l = lgamma_bf16_1ulp_avx512_gather_f64_avx2(lgamma_bf16_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v128), _mm_set1_epi32(15)));
        const __m256d v129h = lgamma_bf16_1ulp_avx512_gather_f64_avx2(lgamma_bf16_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v128, 1), _mm_set1_epi32(15)));
        const __m256d v131l = _mm256_fmadd_pd(v125l, v129l, v130);
        const __m256d v131h = _mm256_fmadd_pd(v125h, v129h, v130);
        const __m256d v133l = _mm256_fmadd_pd(v131l, v132, v114);
        const __m256d v133h = _mm256_fmadd_pd(v131h, v132, v114);
        const __m256d v135l = _mm256_fmadd_pd(v133l, v131l, v134);
        const __m256d v135h = _mm256_fmadd_pd(v133h, v131h, v134);
        const __m256d v137l = _mm256_fmadd_pd(v135l, v131l, v136);
        const __m256d v137h = _mm256_fmadd_pd(v135h, v131h, v136);
        const __m256d v139l = _mm256_fmadd_pd(v137l, v131l, v138);
        const __m256d v139h = _mm256_fmadd_pd(v137h, v131h, v138);
        const __m256d v141l = _mm256_fmadd_pd(v131l, v139l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v131h, v139h, v140);
        const __m256d v142l = _mm256_mul_pd(v131l, v131l);
        const __m256d v142h = _mm256_mul_pd(v131h, v131h);
        const __m256d v143l = _mm256_fmadd_pd(v141l, v142l, v131l);
        const __m256d v143h = _mm256_fmadd_pd(v141h, v142h, v131h);
        const __m256i v145l = lgamma_bf16_1ulp_avx512_ashr_i64_avx2(v121l, v144);
        const __m256i v145h = lgamma_bf16_1ulp_avx512_ashr_i64_avx2(v121h, v144);
        const __m256d v146l = lgamma_bf16_1ulp_avx512_lanes_cvt_f64_i64_avx2(v145l);
        const __m256d v146h = lgamma_bf16_1ulp_avx512_lanes_cvt_f64_i64_avx2(v145h);
        const __m256d v148l = lgamma_bf16_1ulp_avx512_gather_f64_avx2(lgamma_bf16_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v128), _mm_set1_epi32(15)));
        const __m256d v148h = lgamma_bf16_1ulp_avx512_gather_f64_avx2(lgamma_bf16_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v128, 1), _mm_set1_epi32(15)));
        const __m256d v149l = _mm256_fmadd_pd(v146l, v147, v148l);
        const __m256d v149h = _mm256_fmadd_pd(v146h, v147, v148h);
        const __m256d v150l = _mm256_add_pd(v143l, v149l);
        const __m256d v150h = _mm256_add_pd(v143h, v149h);
        const __m256d v152l = _mm256_add_pd(v72l, v151);
        const __m256d v152h = _mm256_add_pd(v72h, v151);
        const __m256i v153l = lgamma_bf16_1ulp_avx512_bits_f64_avx2(v152l);
        const __m256i v153h = lgamma_bf16_1ulp_avx512_bits_f64_avx2(v152h);
        const __m256i v154l = _mm256_sub_epi64(v153l, v120);
        const __m256i v154h = _mm256_sub_epi64(v153h, v120);
        const __m256i v155l = _mm256_and_si256(v154l, v122);
        const __m256i v155h = _mm256_and_si256(v154h, v122);
        const __m256i v156l = _mm256_sub_epi64(v153l, v155l);
        const __m256i v156h = _mm256_sub_epi64(v153h, v155h);
        const __m256d v157l = _mm256_castsi256_pd(v156l);
        const __m256d v157h = _mm256_castsi256_pd(v156h);
        const __m256i v158l = _mm256_srli_epi64(v154l, 48);
        const __m256i v158h = _mm256_srli_epi64(v154h, 48);
        const __m128i v159l = lgamma_bf16_1ulp_avx512_wrap_avx2(v158l);
        const __m128i v159h = lgamma_bf16_1ulp_avx512_wrap_avx2(v158h);
        const __m256i v159 = _mm256_set_m128i(v159h, v159l);
        const __m256d v160l = lgamma_bf16_1ulp_avx512_gather_f64_avx2(lgamma_bf16_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v159), _mm_set1_epi32(15)));
        const __m256d v160h = lgamma_bf16_1ulp_avx512_gather_f64_avx2(lgamma_bf16_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v159, 1), _mm_set1_epi32(15)));
        const __m256d v161l = _mm256_fmadd_pd(v157l, v160l, v130);
        const __m256d v161h = _mm256_fmadd_pd(v157h, v160h, v130);
        const __m256d v162l = _mm256_mul_pd(v161l, v161l);
        const __m256d v162h = _mm256_mul_pd(v161h, v161h);
        const __m256d v164l = _mm256_fmadd_pd(v132, v161l, v163);
        const __m256d v164h = _mm256_fmadd_pd(v132, v161h, v163);
        const __m256d v165l = _mm256_fmadd_pd(v164l, v161l, v114);
        const __m256d v165h = _mm256_fmadd_pd(v164h, v161h, v114);
        const __m256d v166l = _mm256_fmadd_pd(v165l, v161l, v134);
        const __m256d v166h = _mm256_fmadd_pd(v165h, v161h, v134);
        const __m256d v167l = _mm256_fmadd_pd(v161l, v166l, v136);
        const __m256d v167h = _mm256_fmadd_pd(v161h, v166h, v136);
        const __m256d v168l = _mm256_fmadd_pd(v167l, v161l, v138);
        const __m256d v168h = _mm256_fmadd_pd(v167h, v161h, v138);
        const __m256d v169l = _mm256_fmadd_pd(v168l, v161l, v140);
        const __m256d v169h = _mm256_fmadd_pd(v168h, v161h, v140);
        const __m256d v170l = _mm256_fmadd_pd(v162l, v169l, v161l);
        const __m256d v170h = _mm256_fmadd_pd(v162h, v169h, v161h);
        const __m256i v171l = lgamma_bf16_1ulp_avx512_ashr_i64_avx2(v154l, v144);
        const __m256i v171h = lgamma_bf16_1ulp_avx512_ashr_i64_avx2(v154h, v144);
        const __m256d v172l = lgamma_bf16_1ulp_avx512_lanes_cvt_f64_i64_avx2(v171l);
        const __m256d v172h = lgamma_bf16_1ulp_avx512_lanes_cvt_f64_i64_avx2(v171h);
        const __m256d v173l = lgamma_bf16_1ulp_avx512_gather_f64_avx2(lgamma_bf16_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v159), _mm_set1_epi32(15)));
        const __m256d v173h = lgamma_bf16_1ulp_avx512_gather_f64_avx2(lgamma_bf16_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v159, 1), _mm_set1_epi32(15)));
        const __m256d v174l = _mm256_fmadd_pd(v147, v172l, v173l);
        const __m256d v174h = _mm256_fmadd_pd(v147, v172h, v173h);
        const __m256d v175l = _mm256_add_pd(v170l, v174l);
        const __m256d v175h = _mm256_add_pd(v170h, v174h);
        const __m256d v177l = _mm256_sub_pd(v175l, v176);
        const __m256d v177h = _mm256_sub_pd(v175h, v176);
        const __m256d v179l = _mm256_sub_pd(v152l, v178);
        const __m256d v179h = _mm256_sub_pd(v152h, v178);
        const __m256d v181l = _mm256_fmadd_pd(v177l, v179l, v180);
        const __m256d v181h = _mm256_fmadd_pd(v177h, v179h, v180);
        const __m256d v182l = _mm256_div_pd(v176, v152l);
        const __m256d v182h = _mm256_div_pd(v176, v152h);
        const __m256d v183l = _mm256_add_pd(v182l, v142l);
        const __m256d v183h = _mm256_add_pd(v182h, v142h);
        const __m256d v184l = _mm256_mul_pd(v183l, v182l);
        const __m256d v184h = _mm256_mul_pd(v183h, v182h);
        const __m256d v187l = _mm256_fmadd_pd(v184l, v185, v186);
        const __m256d v187h = _mm256_fmadd_pd(v184h, v185, v186);
        const __m256d v189l = _mm256_fmadd_pd(v187l, v184l, v188);
        const __m256d v189h = _mm256_fmadd_pd(v187h, v184h, v188);
        const __m256d v191l = _mm256_fmadd_pd(v189l, v184l, v190);
        const __m256d v191h = _mm256_fmadd_pd(v189h, v184h, v190);
        const __m256d v193l = _mm256_fmadd_pd(v191l, v184l, v192);
        const __m256d v193h = _mm256_fmadd_pd(v191h, v184h, v192);
        const __m256d v195l = _mm256_fmadd_pd(v193l, v184l, v194);
        const __m256d v195h = _mm256_fmadd_pd(v193h, v184h, v194);
        const __m256d v197l = _mm256_fmadd_pd(v195l, v184l, v196);
        const __m256d v197h = _mm256_fmadd_pd(v195h, v184h, v196);
        const __m256d v198l = _mm256_mul_pd(v182l, v197l);
        const __m256d v198h = _mm256_mul_pd(v182h, v197h);
        const __m256d v199l = _mm256_add_pd(v181l, v198l);
        const __m256d v199h = _mm256_add_pd(v181h, v198h);
        const __m256d v200l = _mm256_sub_pd(v150l, v199l);
        const __m256d v200h = _mm256_sub_pd(v150h, v199h);
        const __m256d v201l = _mm256_blendv_pd(v200l, v77, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v76))));
        const __m256d v201h = _mm256_blendv_pd(v200h, v77, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v76, 1))));
        const __m128 v202l = _mm256_cvtpd_ps(v201l);
        const __m128 v202h = _mm256_cvtpd_ps(v201h);
        const __m256 v202 = _mm256_set_m128(v202h, v202l);
        const __m256i v203 = lgamma_bf16_1ulp_avx512_bits_f32_avx2(v202);
        const __m256i v204 = _mm256_srli_epi32(v203, 16);
        const __m256i v205 = _mm256_and_si256(v204, v70);
        const __m256i v206 = _mm256_add_epi32(v203, v62);
        const __m256i v207 = _mm256_add_epi32(v205, v206);
        const __m256i v208 = _mm256_srli_epi32(v207, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v208), _mm256_castsi256_ps(v69)));
    }
    lgamma_bf16_1ulp_avx512_store_u16_avx2(y, r0);
}

static LGAMMA_BF16_1ULP_AVX512_AVX2_TARGET void lgamma_bf16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_bf16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        lgamma_bf16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_1ULP_AVX512_AVX512 __m512i lgamma_bf16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_1ULP_AVX512_AVX512 __m512i lgamma_bf16_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_BF16_1ULP_AVX512_AVX512 __m512d lgamma_bf16_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_BF16_1ULP_AVX512_AVX512 __mmask8 lgamma_bf16_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_BF16_1ULP_AVX512_AVX512 void lgamma_bf16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v12 = _mm512_set1_ps(-0x1.f4467ep-1f); /* -0.977100313 */
    const __m512 v14 = _mm512_set1_ps(0x1.e537aap-6f); /* 0.0296153221 */
    const __m512 v16 = _mm512_set1_ps(-0x1.a3c4b8p-4f); /* -0.102482527 */
    const __m512 v18 = _mm512_set1_ps(0x1.b11184p-2f); /* 0.422918379 */
    const __m512 v21 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v26 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v28 = _mm512_set1_ps(-0x1.0617dcp-1f); /* -0.511900783 */
    const __m512 v29 = _mm512_set1_ps(0x1.126122p-12f); /* 0.000261668611 */
    const __m512 v34 = _mm512_set1_ps(0x1.d98ec4p-17f); /* 1.41131186e-05 */
    const __m512 v37 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v42 = _mm512_set1_ps(0x1.62e5aep-1f); /* 0.693158567 */
    const __m512 v48 = _mm512_set1_ps(0x1.0012c2p-1f); /* 0.500143111 */
    const __m512 v52 = _mm512_set1_ps(0x1.531b8ap-4f); /* 0.0827899352 */
    const __m512 v53 = _mm512_set1_ps(0x1.acfe7cp-2f); /* 0.418939531 */
    const __m512 v58 = _mm512_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m512i v62 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512i v65 = _mm512_set1_epi32(-1);
    const __m512i v68 = _mm512_set1_epi32(-889192449); /* 0xcaffffff */
    const __m512i v70 = _mm512_set1_epi32(1);
    const __m512d v75 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v77 = _mm512_set1_pd(INFINITY);
    const __m512d v78 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v80 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v84 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v87 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v91 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v95 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v97 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v98 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v100 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v102 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v104 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v106 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v108 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v110 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v112 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v114 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v120 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512i v122 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v130 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v132 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v134 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v136 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v138 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v140 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v147 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v151 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v163 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v176 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v178 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v180 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v185 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v186 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v188 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v190 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v192 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v194 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v196 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512 t0_0 = _mm512_loadu_ps(lgamma_bf16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(lgamma_bf16_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(lgamma_bf16_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(lgamma_bf16_1ulp_avx512_table1 + 16);
    const __m512d t2_0 = _mm512_loadu_pd(lgamma_bf16_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(lgamma_bf16_1ulp_avx512_table2 + 8);
    const __m512d t3_0 = _mm512_loadu_pd(lgamma_bf16_1ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(lgamma_bf16_1ulp_avx512_table3 + 8);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v3, v4, _CMP_LT_OQ);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v3, v6, _CMP_LE_OQ);
    const __m512 v8 = _mm512_sub_ps(v3, v6);
    const __m512 v9 = _mm512_mask_blend_ps(v7, v8, v3);
    const __m512 v10 = _mm512_sub_ps(v9, v6);
    const __m512 v11 = _mm512_mul_ps(v10, v9);
    const __m512 v13 = _mm512_fmadd_ps(v10, v12, v10);
    const __m512 v15 = _mm512_fmadd_ps(v10, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v10, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v10, v17, v18);
    const __m512 v20 = _mm512_mul_ps(v11, v19);
    const __m512 v22 = _mm512_getmant_ps(v3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v23 = _mm512_add_ps(v21, v22);
    const __m512i v24 = _mm512_castps_si512(v23);
    const __m512 v25 = _mm512_permutex2var_ps(t0_0, v24, t0_1);
    const __m512 v27 = _mm512_fmadd_ps(v25, v22, v26);
    const __m512 v30 = _mm512_fmadd_ps(v27, v28, v29);
    const __m512 v31 = _mm512_getexp_ps(v3);
    const __m512 v32 = _mm512_getexp_ps(v22);
    const __m512 v33 = _mm512_sub_ps(v31, v32);
    const __m512 v35 = _mm512_mul_ps(v33, v34);
    const __m512 v36 = _mm512_fmadd_ps(v27, v30, v35);
    const __m512 v38 = _mm512_mask_blend_ps(v7, v37, v36);
    const __m512 v39 = _mm512_sub_ps(v20, v38);
    const __m512 v40 = _mm512_mask_blend_ps(v7, v37, v27);
    const __m512 v41 = _mm512_sub_ps(v39, v40);
    const __m512 v43 = _mm512_permutex2var_ps(t1_0, v24, t1_1);
    const __m512 v44 = _mm512_fmadd_ps(v33, v42, v43);
    const __m512 v45 = _mm512_mask_blend_ps(v7, v37, v44);
    const __m512 v46 = _mm512_sub_ps(v41, v45);
    const __m512 v47 = _mm512_sub_ps(v44, v6);
    const __m512 v49 = _mm512_sub_ps(v3, v48);
    const __m512 v50 = _mm512_add_ps(v27, v36);
    const __m512 v51 = _mm512_div_ps(v6, v3);
    const __m512 v54 = _mm512_fmadd_ps(v51, v52, v53);
    const __m512 v55 = _mm512_fmadd_ps(v50, v49, v54);
    const __m512 v56 = _mm512_fmadd_ps(v47, v49, v55);
    const __m512 v57 = _mm512_mask_blend_ps(v5, v56, v46);
    const __m512 v59 = _mm512_mul_ps(v3, v58);
    const __m512 v60 = _mm512_max_ps(v57, v59);
    const __m512i v61 = lgamma_bf16_1ulp_avx512_bits_f32_avx512(v60);
    const __m512i v63 = _mm512_add_epi32(v61, v62);
    const __m512i v64 = _mm512_srli_epi32(v63, 16);
    const __m512i v66 = lgamma_bf16_1ulp_avx512_bits_f32_avx512(v3);
    const __m512i v67 = _mm512_add_epi32(v65, v66);
    const __mmask16 v69 = _mm512_cmplt_epi32_mask(v67, v68);
    __m512i r0 = v64;
    __mmask16 any1 = v69;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v71 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v72l = _mm512_cvtps_pd(_mm512_castps512_ps256(v71));
        const __m512d v72h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v71, 1));
        const __m512d v73l = _mm512_roundscale_pd(v72l, 8);
        const __m512d v73h = _mm512_roundscale_pd(v72h, 8);
        const __m512d v74l = _mm512_sub_pd(v72l, v73l);
        const __m512d v74h = _mm512_sub_pd(v72h, v73h);
        const __mmask8 v76l = _mm512_cmp_pd_mask(v74l, v75, _CMP_EQ_OQ);
        const __mmask8 v76h = _mm512_cmp_pd_mask(v74h, v75, _CMP_EQ_OQ);
        const __mmask16 v76 = _mm512_kunpackb(v76h, v76l);
        const __m512d v79l = _mm512_add_pd(v72l, v78);
        const __m512d v79h = _mm512_add_pd(v72h, v78);
        const __m512d v81l = _mm512_add_pd(v72l, v80);
        const __m512d v81h = _mm512_add_pd(v72h, v80);
        const __m512d v82l = _mm512_max_pd(v80, v81l);
        const __m512d v82h = _mm512_max_pd(v80, v81h);
        const __m512d v83l = _mm512_fmadd_pd(v72l, v82l, v81l);
        const __m512d v83h = _mm512_fmadd_pd(v72h, v82h, v81h);
        const __m512d v85l = _mm512_add_pd(v72l, v84);
        const __m512d v85h = _mm512_add_pd(v72h, v84);
        const __m512d v86l = _mm512_mul_pd(v83l, v85l);
        const __m512d v86h = _mm512_mul_pd(v83h, v85h);
        const __m512d v88l = _mm512_add_pd(v72l, v87);
        const __m512d v88h = _mm512_add_pd(v72h, v87);
        const __m512d v89l = _mm512_mul_pd(v86l, v88l);
        const __m512d v89h = _mm512_mul_pd(v86h, v88h);
        const __m512d v90l = _mm512_mul_pd(v79l, v89l);
        const __m512d v90h = _mm512_mul_pd(v79h, v89h);
        const __m512d v92l = _mm512_mul_pd(v90l, v91);
        const __m512d v92h = _mm512_mul_pd(v90h, v91);
        const __m512d v93l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v74l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v93h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v74h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v94l = _mm512_mul_pd(v91, v93l);
        const __m512d v94h = _mm512_mul_pd(v91, v93h);
        const __m512d v96l = _mm512_fmadd_pd(v94l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v94h, v94h, v95);
        const __m512d v99l = _mm512_fmadd_pd(v97, v96l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97, v96h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v96l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v96h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v96l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v96h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v103l, v96l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v103h, v96h, v104);
        const __m512d v107l = _mm512_fmadd_pd(v105l, v96l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v105h, v96h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v96l, v107l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v96h, v107h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v109l, v96l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109h, v96h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v96l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v96h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v96l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v96h, v114);
        const __m512d v116l = _mm512_mul_pd(v96l, v94l);
        const __m512d v116h = _mm512_mul_pd(v96h, v94h);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v116l, v94l);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v116h, v94h);
        const __m512d v118l = _mm512_div_pd(v92l, v117l);
        const __m512d v118h = _mm512_div_pd(v92h, v117h);
        const __m512i v119l = lgamma_bf16_1ulp_avx512_bits_f64_avx512(v118l);
        const __m512i v119h = lgamma_bf16_1ulp_avx512_bits_f64_avx512(v118h);
        const __m512i v121l = _mm512_sub_epi64(v119l, v120);
        const __m512i v121h = _mm512_sub_epi64(v119h, v120);
        const __m512i v123l = _mm512_and_si512(v121l, v122);
        const __m512i v123h = _mm512_and_si512(v121h, v122);
        const __m512i v124l = _mm512_sub_epi64(v119l, v123l);
        const __m512i v124h = _mm512_sub_epi64(v119h, v123h);
        const __m512d v125l = _mm512_castsi512_pd(v124l);
        const __m512d v125h = _mm512_castsi512_pd(v124h);
        const __m512i v127l = _mm512_srli_epi64(v121l, 48);
        const __m512i v127h = _mm512_srli_epi64(v121h, 48);
        const __m256i v128l = _mm512_cvtepi64_epi32(v127l);
        const __m256i v128h = _mm512_cvtepi64_epi32(v127h);
        const __m512i v128 = _mm512_inserti32x8(_mm512_castsi256_si512(v128l), v128h, 1);
        const __m512d v129l = lgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v128), t2_0, t2_1);
        const __m512d v129h = lgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v128, 1), t2_0, t2_1);
        const __m512d v131l = _mm512_fmadd_pd(v125l, v129l, v130);
        const __m512d v131h = _mm512_fmadd_pd(v125h, v129h, v130);
        const __m512d v133l = _mm512_fmadd_pd(v131l, v132, v114);
        const __m512d v133h = _mm512_fmadd_pd(v131h, v132, v114);
        const __m512d v135l = _mm512_fmadd_pd(v133l, v131l, v134);
        const __m512d v135h = _mm512_fmadd_pd(v133h, v131h, v134);
        const __m512d v137l = _mm512_fmadd_pd(v135l, v131l, v136);
        const __m512d v137h = _mm512_fmadd_pd(v135h, v131h, v136);
        const __m512d v139l = _mm512_fmadd_pd(v137l, v131l, v138);
        const __m512d v139h = _mm512_fmadd_pd(v137h, v131h, v138);
        const __m512d v141l = _mm512_fmadd_pd(v131l, v139l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v131h, v139h, v140);
        const __m512d v142l = _mm512_mul_pd(v131l, v131l);
        const __m512d v142h = _mm512_mul_pd(v131h, v131h);
        const __m512d v143l = _mm512_fmadd_pd(v141l, v142l, v131l);
        const __m512d v143h = _mm512_fmadd_pd(v141h, v142h, v131h);
        const __m512i v145l = _mm512_srai_epi64(v121l, 52);
        const __m512i v145h = _mm512_srai_epi64(v121h, 52);
        const __m512d v146l = _mm512_cvtepi64_pd(v145l);
        const __m512d v146h = _mm512_cvtepi64_pd(v145h);
        const __m512d v148l = lgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v128), t3_0, t3_1);
        const __m512d v148h = lgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v128, 1), t3_0, t3_1);
        const __m512d v149l = _mm512_fmadd_pd(v146l, v147, v148l);
        const __m512d v149h = _mm512_fmadd_pd(v146h, v147, v148h);
        const __m512d v150l = _mm512_add_pd(v143l, v149l);
        const __m512d v150h = _mm512_add_pd(v143h, v149h);
        const __m512d v152l = _mm512_add_pd(v72l, v151);
        const __m512d v152h = _mm512_add_pd(v72h, v151);
        const __m512i v153l = lgamma_bf16_1ulp_avx512_bits_f64_avx512(v152l);
        const __m512i v153h = lgamma_bf16_1ulp_avx512_bits_f64_avx512(v152h);
        const __m512i v154l = _mm512_sub_epi64(v153l, v120);
        const __m512i v154h = _mm512_sub_epi64(v153h, v120);
        const __m512i v155l = _mm512_and_si512(v154l, v122);
        const __m512i v155h = _mm512_and_si512(v154h, v122);
        const __m512i v156l = _mm512_sub_epi64(v153l, v155l);
        const __m512i v156h = _mm512_sub_epi64(v153h, v155h);
        const __m512d v157l = _mm512_castsi512_pd(v156l);
        const __m512d v157h = _mm512_castsi512_pd(v156h);
        const __m512i v158l = _mm512_srli_epi64(v154l, 48);
        const __m512i v158h = _mm512_srli_epi64(v154h, 48);
        const __m256i v159l = _mm512_cvtepi64_epi32(v158l);
        const __m256i v159h = _mm512_cvtepi64_epi32(v158h);
        const __m512i v159 = _mm512_inserti32x8(_mm512_castsi256_si512(v159l), v159h, 1);
        const __m512d v160l = lgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v159), t2_0, t2_1);
        const __m512d v160h = lgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v159, 1), t2_0, t2_1);
        const __m512d v161l = _mm512_fmadd_pd(v157l, v160l, v130);
        const __m512d v161h = _mm512_fmadd_pd(v157h, v160h, v130);
        const __m512d v162l = _mm512_mul_pd(v161l, v161l);
        const __m512d v162h = _mm512_mul_pd(v161h, v161h);
        const __m512d v164l = _mm512_fmadd_pd(v132, v161l, v163);
        const __m512d v164h = _mm512_fmadd_pd(v132, v161h, v163);
        const __m512d v165l = _mm512_fmadd_pd(v164l, v161l, v114);
        const __m512d v165h = _mm512_fmadd_pd(v164h, v161h, v114);
        const __m512d v166l = _mm512_fmadd_pd(v165l, v161l, v134);
        const __m512d v166h = _mm512_fmadd_pd(v165h, v161h, v134);
        const __m512d v167l = _mm512_fmadd_pd(v161l, v166l, v136);
        const __m512d v167h = _mm512_fmadd_pd(v161h, v166h, v136);
        const __m512d v168l = _mm512_fmadd_pd(v167l, v161l, v138);
        const __m512d v168h = _mm512_fmadd_pd(v167h, v161h, v138);
        const __m512d v169l = _mm512_fmadd_pd(v168l, v161l, v140);
        const __m512d v169h = _mm512_fmadd_pd(v168h, v161h, v140);
        const __m512d v170l = _mm512_fmadd_pd(v162l, v169l, v161l);
        const __m512d v170h = _mm512_fmadd_pd(v162h, v169h, v161h);
        const __m512i v171l = _mm512_srai_epi64(v154l, 52);
        const __m512i v171h = _mm512_srai_epi64(v154h, 52);
        const __m512d v172l = _mm512_cvtepi64_pd(v171l);
        const __m512d v172h = _mm512_cvtepi64_pd(v171h);
        const __m512d v173l = lgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v159), t3_0, t3_1);
        const __m512d v173h = lgamma_bf16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v159, 1), t3_0, t3_1);
        const __m512d v174l = _mm512_fmadd_pd(v147, v172l, v173l);
        const __m512d v174h = _mm512_fmadd_pd(v147, v172h, v173h);
        const __m512d v175l = _mm512_add_pd(v170l, v174l);
        const __m512d v175h = _mm512_add_pd(v170h, v174h);
        const __m512d v177l = _mm512_sub_pd(v175l, v176);
        const __m512d v177h = _mm512_sub_pd(v175h, v176);
        const __m512d v179l = _mm512_sub_pd(v152l, v178);
        const __m512d v179h = _mm512_sub_pd(v152h, v178);
        const __m512d v181l = _mm512_fmadd_pd(v177l, v179l, v180);
        const __m512d v181h = _mm512_fmadd_pd(v177h, v179h, v180);
        const __m512d v182l = _mm512_div_pd(v176, v152l);
        const __m512d v182h = _mm512_div_pd(v176, v152h);
        const __m512d v183l = _mm512_add_pd(v182l, v142l);
        const __m512d v183h = _mm512_add_pd(v182h, v142h);
        const __m512d v184l = _mm512_mul_pd(v183l, v182l);
        const __m512d v184h = _mm512_mul_pd(v183h, v182h);
        const __m512d v187l = _mm512_fmadd_pd(v184l, v185, v186);
        const __m512d v187h = _mm512_fmadd_pd(v184h, v185, v186);
        const __m512d v189l = _mm512_fmadd_pd(v187l, v184l, v188);
        const __m512d v189h = _mm512_fmadd_pd(v187h, v184h, v188);
        const __m512d v191l = _mm512_fmadd_pd(v189l, v184l, v190);
        const __m512d v191h = _mm512_fmadd_pd(v189h, v184h, v190);
        const __m512d v193l = _mm512_fmadd_pd(v191l, v184l, v192);
        const __m512d v193h = _mm512_fmadd_pd(v191h, v184h, v192);
        const __m512d v195l = _mm512_fmadd_pd(v193l, v184l, v194);
        const __m512d v195h = _mm512_fmadd_pd(v193h, v184h, v194);
        const __m512d v197l = _mm512_fmadd_pd(v195l, v184l, v196);
        const __m512d v197h = _mm512_fmadd_pd(v195h, v184h, v196);
        const __m512d v198l = _mm512_mul_pd(v182l, v197l);
        const __m512d v198h = _mm512_mul_pd(v182h, v197h);
        const __m512d v199l = _mm512_add_pd(v181l, v198l);
        const __m512d v199h = _mm512_add_pd(v181h, v198h);
        const __m512d v200l = _mm512_sub_pd(v150l, v199l);
        const __m512d v200h = _mm512_sub_pd(v150h, v199h);
        const __m512d v201l = _mm512_mask_blend_pd((__mmask8)v76, v200l, v77);
        const __m512d v201h = _mm512_mask_blend_pd(lgamma_bf16_1ulp_avx512_high_mask_avx512(v76), v200h, v77);
        const __m256 v202l = _mm512_cvtpd_ps(v201l);
        const __m256 v202h = _mm512_cvtpd_ps(v201h);
        const __m512 v202 = _mm512_insertf32x8(_mm512_castps256_ps512(v202l), v202h, 1);
        const __m512i v203 = lgamma_bf16_1ulp_avx512_bits_f32_avx512(v202);
        const __m512i v204 = _mm512_srli_epi32(v203, 16);
        const __m512i v205 = _mm512_and_si512(v204, v70);
        const __m512i v206 = _mm512_add_epi32(v203, v62);
        const __m512i v207 = _mm512_add_epi32(v205, v206);
        const __m512i v208 = _mm512_srli_epi32(v207, 16);
        r0 = _mm512_mask_blend_epi32(v69, r0, v208);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LGAMMA_BF16_1ULP_AVX512_AVX512_TARGET void lgamma_bf16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_bf16_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        lgamma_bf16_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_BF16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_bf16_1ulp_avx512_level(void) {
#if defined(LGAMMA_BF16_1ULP_AVX512_FORCE_ISA)
    return LGAMMA_BF16_1ULP_AVX512_FORCE_ISA;
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

uint16_t lgamma_bf16_1ulp_avx512(uint16_t x) {
    return lgamma_bf16_1ulp_avx512_element(x);
}

void lgamma_bf16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_bf16_1ulp_avx512_level();
    if (level == 2) {
        lgamma_bf16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_bf16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_bf16_1ulp_avx512_array_portable(x, y, n);
}
