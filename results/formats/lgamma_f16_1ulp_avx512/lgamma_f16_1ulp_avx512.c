/* lgamma_f16_1ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f16
 *   domain       every input
 *   max error    0.545249 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.ea8p-1 (0.958007812, encoding 0x3baa)
 *   result there 0x1.a54p-6 (0.0257110596, encoding 0x2695)
 *   mean error   0.203366 ulp
 *   misrounded   198 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           524b889fabe5b58cc5ca91cfedeedee0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f16 --max-ulp 0.5 --isa avx512 --time 20s --seed 1 --threads 1 --from seeds --archive formats.tmp/lgamma_f16_avx512.db
 *                time: 0.7656 ns/element as avx512 code (inputs mean)
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
#include "lgamma_f16_1ulp_avx512.h"

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

static inline float lgamma_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float lgamma_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = lgamma_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return lgamma_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t lgamma_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline double lgamma_f16_1ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double lgamma_f16_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_f16_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_f16_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double lgamma_f16_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t lgamma_f16_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t lgamma_f16_1ulp_avx512_ashr_i64(int64_t a, int64_t b) {
    uint64_t s = (uint64_t)b > 63 ? 63 : (uint64_t)b;
    return a < 0 ? ~(int64_t)(~(uint64_t)a >> s) : (int64_t)((uint64_t)a >> s);
}
/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t lgamma_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)lgamma_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = lgamma_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
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
static inline float lgamma_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float lgamma_f16_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = lgamma_f16_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float lgamma_f16_1ulp_avx512_getmant75_f32(float a) {
    float m = lgamma_f16_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* The exponent field, of a subnormal after scaling. */
static inline float lgamma_f16_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const float lgamma_f16_1ulp_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float lgamma_f16_1ulp_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static const double lgamma_f16_1ulp_avx512_table2[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static const double lgamma_f16_1ulp_avx512_table3[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static inline uint16_t lgamma_f16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = lgamma_f16_1ulp_avx512_fromhalf_f32(v0);
    const int32_t v70 = -1;
    const int32_t v71 = lgamma_f16_1ulp_avx512_bits_f32(v1);
    const int32_t v72 = (int32_t)((uint32_t)v70 + (uint32_t)v71);
    const int32_t v73 = -889192449; /* 0xcaffffff */
    const int v74 = v72 < v73;
    int32_t r0;
    if (v74) {
        const double v75 = 0x0p+0; /* 0 */
        const float v76 = -v1;
        const double v77 = (double)v76;
        const double v78 = lgamma_f16_1ulp_avx512_rint_f64(v77);
        const double v79 = v77 - v78;
        const int v80 = v75 == v79;
        const double v81 = INFINITY;
        const double v82 = -0x1p-3; /* -0.125 */
        const double v83 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v84 = 0x1.4p+2; /* 5 */
        const double v85 = v77 + v84;
        const double v86 = 0x1p+2; /* 4 */
        const double v87 = v77 + v86;
        const double v88 = 0x1p+1; /* 2 */
        const double v89 = v77 + v88;
        const double v90 = lgamma_f16_1ulp_avx512_fma_f64(v77, v89, v89);
        const double v91 = 0x1.8p+1; /* 3 */
        const double v92 = v77 + v91;
        const double v93 = v90 * v92;
        const double v94 = v87 * v93;
        const double v95 = v85 * v94;
        const double v96 = v83 * v95;
        const double v97 = lgamma_f16_1ulp_avx512_abs_f64(v79);
        const double v98 = v97 * v83;
        const double v99 = v98 * v98;
        const double v100 = 0x1.71b8ef6dcf572p-66; /* 1.9572941063391263e-20 */
        const double v101 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
        const double v102 = lgamma_f16_1ulp_avx512_fma_f64(v100, v99, v101);
        const double v103 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v104 = lgamma_f16_1ulp_avx512_fma_f64(v102, v99, v103);
        const double v105 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v106 = lgamma_f16_1ulp_avx512_fma_f64(v104, v99, v105);
        const double v107 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v108 = lgamma_f16_1ulp_avx512_fma_f64(v99, v106, v107);
        const double v109 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v110 = lgamma_f16_1ulp_avx512_fma_f64(v108, v99, v109);
        const double v111 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v112 = lgamma_f16_1ulp_avx512_fma_f64(v99, v110, v111);
        const double v113 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v114 = lgamma_f16_1ulp_avx512_fma_f64(v99, v112, v113);
        const double v115 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v116 = lgamma_f16_1ulp_avx512_fma_f64(v99, v114, v115);
        const double v117 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v118 = lgamma_f16_1ulp_avx512_fma_f64(v99, v116, v117);
        const double v119 = v99 * v98;
        const double v120 = lgamma_f16_1ulp_avx512_fma_f64(v118, v119, v98);
        const double v121 = v96 / v120;
        const int64_t v122 = lgamma_f16_1ulp_avx512_bits_f64(v121);
        const int64_t v123 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v124 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v125 = (int64_t)((uint64_t)v122 - (uint64_t)v124);
        const int64_t v126 = v123 & v125;
        const int64_t v127 = (int64_t)((uint64_t)v122 - (uint64_t)v126);
        const double v128 = lgamma_f16_1ulp_avx512_frombits_f64(v127);
        const int64_t v129 = INT64_C(48);
        const int64_t v130 = lgamma_f16_1ulp_avx512_lshr_i64(v125, v129);
        const int32_t v131 = (int32_t)(uint32_t)(uint64_t)v130;
        const double v132 = lgamma_f16_1ulp_avx512_table2[(uint32_t)v131 & (16u - 1)];
        const double v133 = -0x1p+0; /* -1 */
        const double v134 = lgamma_f16_1ulp_avx512_fma_f64(v128, v132, v133);
        const double v135 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v136 = lgamma_f16_1ulp_avx512_fma_f64(v82, v134, v135);
        const double v137 = lgamma_f16_1ulp_avx512_fma_f64(v136, v134, v117);
        const double v138 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v139 = lgamma_f16_1ulp_avx512_fma_f64(v137, v134, v138);
        const double v140 = -0x1p-2; /* -0.25 */
        const double v141 = lgamma_f16_1ulp_avx512_fma_f64(v139, v134, v140);
        const double v142 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v143 = lgamma_f16_1ulp_avx512_fma_f64(v141, v134, v142);
        const double v144 = -0x1p-1; /* -0.5 */
        const double v145 = lgamma_f16_1ulp_avx512_fma_f64(v143, v134, v144);
        const double v146 = v134 * v134;
        const double v147 = lgamma_f16_1ulp_avx512_fma_f64(v145, v146, v134);
        const int64_t v148 = INT64_C(52);
        const int64_t v149 = lgamma_f16_1ulp_avx512_ashr_i64(v125, v148);
        const double v150 = (double)v149;
        const double v151 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v152 = lgamma_f16_1ulp_avx512_table3[(uint32_t)v131 & (16u - 1)];
        const double v153 = lgamma_f16_1ulp_avx512_fma_f64(v150, v151, v152);
        const double v154 = v147 + v153;
        const double v155 = 0x1.8p+2; /* 6 */
        const double v156 = v77 + v155;
        const double v157 = 0x1p-1; /* 0.5 */
        const double v158 = v156 - v157;
        const int64_t v159 = lgamma_f16_1ulp_avx512_bits_f64(v156);
        const int64_t v160 = (int64_t)((uint64_t)v159 - (uint64_t)v124);
        const int64_t v161 = lgamma_f16_1ulp_avx512_ashr_i64(v160, v148);
        const double v162 = (double)v161;
        const int64_t v163 = lgamma_f16_1ulp_avx512_lshr_i64(v160, v129);
        const int32_t v164 = (int32_t)(uint32_t)(uint64_t)v163;
        const double v165 = lgamma_f16_1ulp_avx512_table3[(uint32_t)v164 & (16u - 1)];
        const double v166 = lgamma_f16_1ulp_avx512_fma_f64(v162, v151, v165);
        const double v167 = 0x1p+0; /* 1 */
        const double v168 = v167 / v156;
        const double v169 = v168 * v168;
        const double v170 = 0x1.a41a41a41a41ap-8; /* 0.00641025641025641 */
        const double v171 = -0x1.f6ab0d9993c7dp-10; /* -0.0019175269175269176 */
        const double v172 = lgamma_f16_1ulp_avx512_fma_f64(v169, v170, v171);
        const double v173 = 0x1.b951e2b18ff23p-11; /* 0.00084175084175084171 */
        const double v174 = lgamma_f16_1ulp_avx512_fma_f64(v169, v172, v173);
        const double v175 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v176 = lgamma_f16_1ulp_avx512_fma_f64(v174, v169, v175);
        const double v177 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v178 = lgamma_f16_1ulp_avx512_fma_f64(v176, v177, v117);
        const double v179 = lgamma_f16_1ulp_avx512_table2[(uint32_t)v164 & (16u - 1)];
        const int64_t v180 = v123 & v160;
        const int64_t v181 = (int64_t)((uint64_t)v159 - (uint64_t)v180);
        const double v182 = lgamma_f16_1ulp_avx512_frombits_f64(v181);
        const double v183 = lgamma_f16_1ulp_avx512_fma_f64(v179, v182, v133);
        const double v184 = lgamma_f16_1ulp_avx512_fma_f64(v178, v183, v138);
        const double v185 = lgamma_f16_1ulp_avx512_fma_f64(v184, v183, v140);
        const double v186 = lgamma_f16_1ulp_avx512_fma_f64(v185, v183, v142);
        const double v187 = lgamma_f16_1ulp_avx512_fma_f64(v186, v183, v144);
        const double v188 = v183 * v183;
        const double v189 = lgamma_f16_1ulp_avx512_fma_f64(v187, v188, v183);
        const double v190 = v166 + v189;
        const double v191 = v190 - v167;
        const double v192 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v193 = lgamma_f16_1ulp_avx512_fma_f64(v158, v191, v192);
        const double v194 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v195 = lgamma_f16_1ulp_avx512_fma_f64(v169, v176, v194);
        const double v196 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v197 = lgamma_f16_1ulp_avx512_fma_f64(v195, v169, v196);
        const double v198 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v199 = lgamma_f16_1ulp_avx512_fma_f64(v169, v197, v198);
        const double v200 = v199 * v168;
        const double v201 = v193 + v200;
        const double v202 = v154 - v201;
        const double v203 = v80 ? v81 : v202;
        const float v204 = (float)v203;
        const int32_t v205 = lgamma_f16_1ulp_avx512_tohalf_f32(v204);
        r0 = v205;
    } else {
        const float v2 = 0x1.4p+1f; /* 2.5 */
        const int v3 = v1 <= v2;
        const float v4 = 0x1p+0f; /* 1 */
        const int v5 = v1 <= v4;
        const float v6 = v1 - v4;
        const float v7 = v5 ? v1 : v6;
        const float v8 = v7 - v4;
        const float v9 = v8 * v7;
        const float v10 = 0x1.9633acp-5f; /* 0.0495851859 */
        const float v11 = 0x1.61cbp-9f; /* 0.00269922614 */
        const float v12 = -0x1.459d5ep-10f; /* -0.00124212157 */
        const float v13 = lgamma_f16_1ulp_avx512_fma_f32(v11, v8, v12);
        const float v14 = 0x1.2b4a9p-8f; /* 0.0045668222 */
        const float v15 = lgamma_f16_1ulp_avx512_fma_f32(v8, v13, v14);
        const float v16 = -0x1.9d87e4p-7f; /* -0.0126199592 */
        const float v17 = lgamma_f16_1ulp_avx512_fma_f32(v15, v8, v16);
        const float v18 = -0x1.1014bep-6f; /* -0.0166065078 */
        const float v19 = lgamma_f16_1ulp_avx512_fma_f32(v17, v8, v18);
        const float v20 = v10 + v19;
        const float v21 = -0x1.9adf36p-4f; /* -0.100310527 */
        const float v22 = lgamma_f16_1ulp_avx512_fma_f32(v20, v8, v21);
        const float v23 = 0x1.b0eee2p-2f; /* 0.422786266 */
        const float v24 = lgamma_f16_1ulp_avx512_fma_f32(v22, v8, v23);
        const float v25 = v9 * v24;
        const float v26 = lgamma_f16_1ulp_avx512_getmant75_f32(v1);
        const float v27 = 0x1.7fffdp+18f; /* 393215.25 */
        const float v28 = v26 + v27;
        const float v29 = 0x1.bae13ep-21f; /* 8.24928009e-07 */
        const int32_t v30 = lgamma_f16_1ulp_avx512_bits_f32(v28);
        const float v31 = lgamma_f16_1ulp_avx512_table0[(uint32_t)v30 & (32u - 1)];
        const float v32 = -0x1p+0f; /* -1 */
        const float v33 = lgamma_f16_1ulp_avx512_fma_f32(v31, v26, v32);
        const float v34 = 0x1.2f1618p-5f; /* 0.0369978398 */
        const float v35 = lgamma_f16_1ulp_avx512_fma_f32(v29, v33, v34);
        const float v36 = -0x1.c6a536p+13f; /* -14548.6514 */
        const float v37 = lgamma_f16_1ulp_avx512_fma_f32(v28, v35, v36);
        const float v38 = v33 * v33;
        const float v39 = lgamma_f16_1ulp_avx512_getexp_f32(v1);
        const float v40 = lgamma_f16_1ulp_avx512_getexp_f32(v26);
        const float v41 = v39 - v40;
        const float v42 = 0x1.6ba362p-19f; /* 2.70931582e-06 */
        const float v43 = v41 * v42;
        const float v44 = lgamma_f16_1ulp_avx512_fma_f32(v37, v38, v43);
        const float v45 = 0x0p+0f; /* 0 */
        const float v46 = v5 ? v44 : v45;
        const float v47 = v25 - v46;
        const float v48 = v5 ? v33 : v45;
        const float v49 = v47 - v48;
        const float v50 = 0x1.62e42ep-1f; /* 0.693147123 */
        const float v51 = lgamma_f16_1ulp_avx512_table1[(uint32_t)v30 & (32u - 1)];
        const float v52 = lgamma_f16_1ulp_avx512_fma_f32(v41, v50, v51);
        const float v53 = v5 ? v52 : v45;
        const float v54 = v49 - v53;
        const float v55 = v52 - v4;
        const float v56 = 0x1.004a08p-1f; /* 0.500564814 */
        const float v57 = v1 - v56;
        const float v58 = v44 + v33;
        const float v59 = v4 / v1;
        const float v60 = 0x1.4aee3ap-4f; /* 0.0807935968 */
        const float v61 = 0x1.adce16p-2f; /* 0.419731468 */
        const float v62 = lgamma_f16_1ulp_avx512_fma_f32(v59, v60, v61);
        const float v63 = lgamma_f16_1ulp_avx512_fma_f32(v58, v57, v62);
        const float v64 = lgamma_f16_1ulp_avx512_fma_f32(v55, v57, v63);
        const float v65 = v3 ? v54 : v64;
        const float v66 = -0x1p+105f; /* -4.05648192e+31 */
        const float v67 = v1 * v66;
        const float v68 = v65 > v67 ? v65 : v67;
        const int32_t v69 = lgamma_f16_1ulp_avx512_tohalf_f32(v68);
        r0 = v69;
    }
    return (uint16_t)r0;
}

static void lgamma_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LGAMMA_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_F16_1ULP_AVX512_AVX2 static inline LGAMMA_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_F16_1ULP_AVX512_AVX512 static inline LGAMMA_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256 lgamma_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256 lgamma_f16_1ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256 lgamma_f16_1ulp_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(lgamma_f16_1ulp_avx512_permute16_avx2(i, t0, t1),
                            lgamma_f16_1ulp_avx512_permute16_avx2(i, t2, t3), bit4);
}

LGAMMA_F16_1ULP_AVX512_AVX2 __m256i lgamma_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256i lgamma_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LGAMMA_F16_1ULP_AVX512_AVX2 __m256i lgamma_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return lgamma_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(lgamma_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256i lgamma_f16_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256i lgamma_f16_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

LGAMMA_F16_1ULP_AVX512_AVX2 __m128i lgamma_f16_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256d lgamma_f16_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Arithmetic shift as a logical one of the value with its sign folded away. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256i lgamma_f16_1ulp_avx512_ashr_i64_avx2(__m256i a, __m256i b) {
    const __m256i sign = _mm256_cmpgt_epi64(_mm256_setzero_si256(), a);
    return _mm256_xor_si256(_mm256_srlv_epi64(_mm256_xor_si256(a, sign), b), sign);
}

/* The low halves of eight lanes. */
LGAMMA_F16_1ULP_AVX512_AVX2 void lgamma_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256 lgamma_f16_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_f16_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256 lgamma_f16_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = lgamma_f16_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LGAMMA_F16_1ULP_AVX512_AVX2 __m256d lgamma_f16_1ulp_avx512_lanes_cvt_f64_i64_avx2(__m256i a) {
    double y[4];
    int64_t x0[4];
    _mm256_storeu_si256((__m256i *)(void *)(x0), a);
    for (int l = 0; l < 4; l++)
        y[l] = (double)x0[l];
    return _mm256_loadu_pd(y);
}

LGAMMA_F16_1ULP_AVX512_AVX2 void lgamma_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v2 = _mm256_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v10 = _mm256_set1_ps(0x1.9633acp-5f); /* 0.0495851859 */
    const __m256 v11 = _mm256_set1_ps(0x1.61cbp-9f); /* 0.00269922614 */
    const __m256 v12 = _mm256_set1_ps(-0x1.459d5ep-10f); /* -0.00124212157 */
    const __m256 v14 = _mm256_set1_ps(0x1.2b4a9p-8f); /* 0.0045668222 */
    const __m256 v16 = _mm256_set1_ps(-0x1.9d87e4p-7f); /* -0.0126199592 */
    const __m256 v18 = _mm256_set1_ps(-0x1.1014bep-6f); /* -0.0166065078 */
    const __m256 v21 = _mm256_set1_ps(-0x1.9adf36p-4f); /* -0.100310527 */
    const __m256 v23 = _mm256_set1_ps(0x1.b0eee2p-2f); /* 0.422786266 */
    const __m256 v27 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v29 = _mm256_set1_ps(0x1.bae13ep-21f); /* 8.24928009e-07 */
    const __m256 v32 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v34 = _mm256_set1_ps(0x1.2f1618p-5f); /* 0.0369978398 */
    const __m256 v36 = _mm256_set1_ps(-0x1.c6a536p+13f); /* -14548.6514 */
    const __m256 v42 = _mm256_set1_ps(0x1.6ba362p-19f); /* 2.70931582e-06 */
    const __m256 v45 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v50 = _mm256_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m256 v56 = _mm256_set1_ps(0x1.004a08p-1f); /* 0.500564814 */
    const __m256 v60 = _mm256_set1_ps(0x1.4aee3ap-4f); /* 0.0807935968 */
    const __m256 v61 = _mm256_set1_ps(0x1.adce16p-2f); /* 0.419731468 */
    const __m256 v66 = _mm256_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m256i v70 = _mm256_set1_epi32(-1);
    const __m256i v73 = _mm256_set1_epi32(-889192449); /* 0xcaffffff */
    const __m256d v75 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v81 = _mm256_set1_pd(INFINITY);
    const __m256d v82 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v83 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v84 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v86 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v88 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v91 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v100 = _mm256_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m256d v101 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v103 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v105 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v107 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v109 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v111 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v113 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v115 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v117 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v123 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256i v124 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256d v133 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v135 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v138 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v140 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v142 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v144 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256i v148 = _mm256_set1_epi64x(INT64_C(52));
    const __m256d v151 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v155 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v157 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v167 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v170 = _mm256_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m256d v171 = _mm256_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m256d v173 = _mm256_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m256d v175 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v177 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v192 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v194 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v196 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v198 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256 t0_0 = _mm256_loadu_ps(lgamma_f16_1ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(lgamma_f16_1ulp_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(lgamma_f16_1ulp_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(lgamma_f16_1ulp_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(lgamma_f16_1ulp_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(lgamma_f16_1ulp_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(lgamma_f16_1ulp_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(lgamma_f16_1ulp_avx512_table1 + 24);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = lgamma_f16_1ulp_avx512_fromhalf_f32_avx2(v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LE_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v1, v4, _CMP_LE_OQ));
    const __m256 v6 = _mm256_sub_ps(v1, v4);
    const __m256 v7 = _mm256_blendv_ps(v6, v1, _mm256_castsi256_ps(v5));
    const __m256 v8 = _mm256_sub_ps(v7, v4);
    const __m256 v9 = _mm256_mul_ps(v8, v7);
    const __m256 v13 = _mm256_fmadd_ps(v11, v8, v12);
    const __m256 v15 = _mm256_fmadd_ps(v8, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v8, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v8, v18);
    const __m256 v20 = _mm256_add_ps(v10, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v8, v21);
    const __m256 v24 = _mm256_fmadd_ps(v22, v8, v23);
    const __m256 v25 = _mm256_mul_ps(v9, v24);
    const __m256 v26 = lgamma_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256 v28 = _mm256_add_ps(v26, v27);
    const __m256i v30 = _mm256_castps_si256(v28);
    const __m256 v31 = lgamma_f16_1ulp_avx512_permute32_avx2(v30, t0_0, t0_1, t0_2, t0_3);
    const __m256 v33 = _mm256_fmadd_ps(v31, v26, v32);
    const __m256 v35 = _mm256_fmadd_ps(v29, v33, v34);
    const __m256 v37 = _mm256_fmadd_ps(v28, v35, v36);
    const __m256 v38 = _mm256_mul_ps(v33, v33);
    const __m256 v39 = lgamma_f16_1ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v40 = lgamma_f16_1ulp_avx512_lanes_getexp_f32_avx2(v26);
    const __m256 v41 = _mm256_sub_ps(v39, v40);
    const __m256 v43 = _mm256_mul_ps(v41, v42);
    const __m256 v44 = _mm256_fmadd_ps(v37, v38, v43);
    const __m256 v46 = _mm256_blendv_ps(v45, v44, _mm256_castsi256_ps(v5));
    const __m256 v47 = _mm256_sub_ps(v25, v46);
    const __m256 v48 = _mm256_blendv_ps(v45, v33, _mm256_castsi256_ps(v5));
    const __m256 v49 = _mm256_sub_ps(v47, v48);
    const __m256 v51 = lgamma_f16_1ulp_avx512_permute32_avx2(v30, t1_0, t1_1, t1_2, t1_3);
    const __m256 v52 = _mm256_fmadd_ps(v41, v50, v51);
    const __m256 v53 = _mm256_blendv_ps(v45, v52, _mm256_castsi256_ps(v5));
    const __m256 v54 = _mm256_sub_ps(v49, v53);
    const __m256 v55 = _mm256_sub_ps(v52, v4);
    const __m256 v57 = _mm256_sub_ps(v1, v56);
    const __m256 v58 = _mm256_add_ps(v44, v33);
    const __m256 v59 = _mm256_div_ps(v4, v1);
    const __m256 v62 = _mm256_fmadd_ps(v59, v60, v61);
    const __m256 v63 = _mm256_fmadd_ps(v58, v57, v62);
    const __m256 v64 = _mm256_fmadd_ps(v55, v57, v63);
    const __m256 v65 = _mm256_blendv_ps(v64, v54, _mm256_castsi256_ps(v3));
    const __m256 v67 = _mm256_mul_ps(v1, v66);
    const __m256 v68 = _mm256_max_ps(v65, v67);
    const __m256i v69 = lgamma_f16_1ulp_avx512_tohalf_total_f32_avx2(v68);
    const __m256i v71 = lgamma_f16_1ulp_avx512_bits_f32_avx2(v1);
    const __m256i v72 = _mm256_add_epi32(v70, v71);
    const __m256i v74 = _mm256_cmpgt_epi32(v73, v72);
    __m256i r0 = v69;
    __m256i any1 = v74;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v76 = _mm256_xor_ps(v1, _mm256_set1_ps(-0.0f));
        const __m256d v77l = _mm256_cvtps_pd(_mm256_castps256_ps128(v76));
        const __m256d v77h = _mm256_cvtps_pd(_mm256_extractf128_ps(v76, 1));
        const __m256d v78l = _mm256_round_pd(v77l, 8);
        const __m256d v78h = _mm256_round_pd(v77h, 8);
        const __m256d v79l = _mm256_sub_pd(v77l, v78l);
        const __m256d v79h = _mm256_sub_pd(v77h, v78h);
        const __m256i v80l = _mm256_castpd_si256(_mm256_cmp_pd(v75, v79l, _CMP_EQ_OQ));
        const __m256i v80h = _mm256_castpd_si256(_mm256_cmp_pd(v75, v79h, _CMP_EQ_OQ));
        const __m256i v80 = lgamma_f16_1ulp_avx512_join_mask_avx2(v80l, v80h);
        const __m256d v85l = _mm256_add_pd(v77l, v84);
        const __m256d v85h = _mm256_add_pd(v77h, v84);
        const __m256d v87l = _mm256_add_pd(v77l, v86);
        const __m256d v87h = _mm256_add_pd(v77h, v86);
        const __m256d v89l = _mm256_add_pd(v77l, v88);
        const __m256d v89h = _mm256_add_pd(v77h, v88);
        const __m256d v90l = _mm256_fmadd_pd(v77l, v89l, v89l);
        const __m256d v90h = _mm256_fmadd_pd(v77h, v89h, v89h);
        const __m256d v92l = _mm256_add_pd(v77l, v91);
        const __m256d v92h = _mm256_add_pd(v77h, v91);
        const __m256d v93l = _mm256_mul_pd(v90l, v92l);
        const __m256d v93h = _mm256_mul_pd(v90h, v92h);
        const __m256d v94l = _mm256_mul_pd(v87l, v93l);
        const __m256d v94h = _mm256_mul_pd(v87h, v93h);
        const __m256d v95l = _mm256_mul_pd(v85l, v94l);
        const __m256d v95h = _mm256_mul_pd(v85h, v94h);
        const __m256d v96l = _mm256_mul_pd(v83, v95l);
        const __m256d v96h = _mm256_mul_pd(v83, v95h);
        const __m256d v97l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v79l);
        const __m256d v97h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v79h);
        const __m256d v98l = _mm256_mul_pd(v97l, v83);
        const __m256d v98h = _mm256_mul_pd(v97h, v83);
        const __m256d v99l = _mm256_mul_pd(v98l, v98l);
        const __m256d v99h = _mm256_mul_pd(v98h, v98h);
        const __m256d v102l = _mm256_fmadd_pd(v100, v99l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v100, v99h, v101);
        const __m256d v104l = _mm256_fmadd_pd(v102l, v99l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v102h, v99h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v104l, v99l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104h, v99h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v99l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v99h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v99l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v99h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v99l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v99h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v99l, v112l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v99h, v112h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v99l, v114l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v99h, v114h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v99l, v116l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v99h, v116h, v117);
        const __m256d v119l = _mm256_mul_pd(v99l, v98l);
        const __m256d v119h = _mm256_mul_pd(v99h, v98h);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v119l, v98l);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v119h, v98h);
        const __m256d v121l = _mm256_div_pd(v96l, v120l);
        const __m256d v121h = _mm256_div_pd(v96h, v120h);
        const __m256i v122l = lgamma_f16_1ulp_avx512_bits_f64_avx2(v121l);
        const __m256i v122h = lgamma_f16_1ulp_avx512_bits_f64_avx2(v121h);
        const __m256i v125l = _mm256_sub_epi64(v122l, v124);
        const __m256i v125h = _mm256_sub_epi64(v122h, v124);
        const __m256i v126l = _mm256_and_si256(v123, v125l);
        const __m256i v126h = _mm256_and_si256(v123, v125h);
        const __m256i v127l = _mm256_sub_epi64(v122l, v126l);
        const __m256i v127h = _mm256_sub_epi64(v122h, v126h);
        const __m256d v128l = _mm256_castsi256_pd(v127l);
        const __m256d v128h = _mm256_castsi256_pd(v127h);
        const __m256i v130l = _mm256_srli_epi64(v125l, 48);
        const __m256i v130h = _mm256_srli_epi64(v125h, 48);
        const __m128i v131l = lgamma_f16_1ulp_avx512_wrap_avx2(v130l);
        const __m128i v131h = lgamma_f16_1ulp_avx512_wrap_avx2(v130h);
        const __m256i v131 = _mm256_set_m128i(v131h, v131l);
        const __m256d v132l = lgamma_f16_1ulp_avx512_gather_f64_avx2(lgamma_f16_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v131), _mm_set1_epi32(15)));
        const __m256d v132h = lgamma_f16_1ulp_avx512_gather_f64_avx2(lgamma_f16_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v131, 1), _mm_set1_epi32(15)));
        const __m256d v134l = _mm256_fmadd_pd(v128l, v132l, v133);
        const __m256d v134h = _mm256_fmadd_pd(v128h, v132h, v133);
        const __m256d v136l = _mm256_fmadd_pd(v82, v134l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v82, v134h, v135);
        const __m256d v137l = _mm256_fmadd_pd(v136l, v134l, v117);
        const __m256d v137h = _mm256_fmadd_pd(v136h, v134h, v117);
        const __m256d v139l = _mm256_fmadd_pd(v137l, v134l, v138);
        const __m256d v139h = _mm256_fmadd_pd(v137h, v134h, v138);
        const __m256d v141l = _mm256_fmadd_pd(v139l, v134l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v139h, v134h, v140);
        const __m256d v143l = _mm256_fmadd_pd(v141l, v134l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v141h, v134h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v143l, v134l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v143h, v134h, v144);
        const __m256d v146l = _mm256_mul_pd(v134l, v134l);
        const __m256d v146h = _mm256_mul_pd(v134h, v134h);
        const __m256d v147l = _mm256_fmadd_pd(v145l, v146l, v134l);
        const __m256d v147h = _mm256_fmadd_pd(v145h, v146h, v134h);
        const __m256i v149l = lgamma_f16_1ulp_avx512_ashr_i64_avx2(v125l, v148);
        const __m256i v149h = lgamma_f16_1ulp_avx512_ashr_i64_avx2(v125h, v148);
        const __m256d v150l = lgamma_f16_1ulp_avx512_lanes_cvt_f64_i64_avx2(v149l);
        const __m256d v150h = lgamma_f16_1ulp_avx512_lanes_cvt_f64_i64_avx2(v149h);
        const __m256d v152l = lgamma_f16_1ulp_avx512_gather_f64_avx2(lgamma_f16_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v131), _mm_set1_epi32(15)));
        const __m256d v152h = lgamma_f16_1ulp_avx512_gather_f64_avx2(lgamma_f16_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v131, 1), _mm_set1_epi32(15)));
        const __m256d v153l = _mm256_fmadd_pd(v150l, v151, v152l);
        const __m256d v153h = _mm256_fmadd_pd(v150h, v151, v152h);
        const __m256d v154l = _mm256_add_pd(v147l, v153l);
        const __m256d v154h = _mm256_add_pd(v147h, v153h);
        const __m256d v156l = _mm256_add_pd(v77l, v155);
        const __m256d v156h = _mm256_add_pd(v77h, v155);
        const __m256d v158l = _mm256_sub_pd(v156l, v157);
        const __m256d v158h = _mm256_sub_pd(v156h, v157);
        const __m256i v159l = lgamma_f16_1ulp_avx512_bits_f64_avx2(v156l);
        const __m256i v159h = lgamma_f16_1ulp_avx512_bits_f64_avx2(v156h);
        const __m256i v160l = _mm256_sub_epi64(v159l, v124);
        const __m256i v160h = _mm256_sub_epi64(v159h, v124);
        const __m256i v161l = lgamma_f16_1ulp_avx512_ashr_i64_avx2(v160l, v148);
        const __m256i v161h = lgamma_f16_1ulp_avx512_ashr_i64_avx2(v160h, v148);
        const __m256d v162l = lgamma_f16_1ulp_avx512_lanes_cvt_f64_i64_avx2(v161l);
        const __m256d v162h = lgamma_f16_1ulp_avx512_lanes_cvt_f64_i64_avx2(v161h);
        const __m256i v163l = _mm256_srli_epi64(v160l, 48);
        const __m256i v163h = _mm256_srli_epi64(v160h, 48);
        const __m128i v164l = lgamma_f16_1ulp_avx512_wrap_avx2(v163l);
        const __m128i v164h = lgamma_f16_1ulp_avx512_wrap_avx2(v163h);
        const __m256i v164 = _mm256_set_m128i(v164h, v164l);
        const __m256d v165l = lgamma_f16_1ulp_avx512_gather_f64_avx2(lgamma_f16_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v164), _mm_set1_epi32(15)));
        const __m256d v165h = lgamma_f16_1ulp_avx512_gather_f64_avx2(lgamma_f16_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v164, 1), _mm_set1_epi32(15)));
        const __m256d v166l = _mm256_fmadd_pd(v162l, v151, v165l);
        const __m256d v166h = _mm256_fmadd_pd(v162h, v151, v165h);
        const __m256d v168l = _mm256_div_pd(v167, v156l);
        const __m256d v168h = _mm256_div_pd(v167, v156h);
        const __m256d v169l = _mm256_mul_pd(v168l, v168l);
        const __m256d v169h = _mm256_mul_pd(v168h, v168h);
        const __m256d v172l = _mm256_fmadd_pd(v169l, v170, v171);
        const __m256d v172h = _mm256_fmadd_pd(v169h, v170, v171);
        const __m256d v174l = _mm256_fmadd_pd(v169l, v172l, v173);
        const __m256d v174h = _mm256_fmadd_pd(v169h, v172h, v173);
        const __m256d v176l = _mm256_fmadd_pd(v174l, v169l, v175);
        const __m256d v176h = _mm256_fmadd_pd(v174h, v169h, v175);
        const __m256d v178l = _mm256_fmadd_pd(v176l, v177, v117);
        const __m256d v178h = _mm256_fmadd_pd(v176h, v177, v117);
        const __m256d v179l = lgamma_f16_1ulp_avx512_gather_f64_avx2(lgamma_f16_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v164), _mm_set1_epi32(15)));
        const __m256d v179h = lgamma_f16_1ulp_avx512_gather_f64_avx2(lgamma_f16_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v164, 1), _mm_set1_epi32(15)));
        const __m256i v180l = _mm256_and_si256(v123, v160l);
        const __m256i v180h = _mm256_and_si256(v123, v160h);
        const __m256i v181l = _mm256_sub_epi64(v159l, v180l);
        const __m256i v181h = _mm256_sub_epi64(v159h, v180h);
        const __m256d v182l = _mm256_castsi256_pd(v181l);
        const __m256d v182h = _mm256_castsi256_pd(v181h);
        const __m256d v183l = _mm256_fmadd_pd(v179l, v182l, v133);
        const __m256d v183h = _mm256_fmadd_pd(v179h, v182h, v133);
        const __m256d v184l = _mm256_fmadd_pd(v178l, v183l, v138);
        const __m256d v184h = _mm256_fmadd_pd(v178h, v183h, v138);
        const __m256d v185l = _mm256_fmadd_pd(v184l, v183l, v140);
        const __m256d v185h = _mm256_fmadd_pd(v184h, v183h, v140);
        const __m256d v186l = _mm256_fmadd_pd(v185l, v183l, v142);
        const __m256d v186h = _mm256_fmadd_pd(v185h, v183h, v142);
        const __m256d v187l = _mm256_fmadd_pd(v186l, v183l, v144);
        const __m256d v187h = _mm256_fmadd_pd(v186h, v183h, v144);
        const __m256d v188l = _mm256_mul_pd(v183l, v183l);
        const __m256d v188h = _mm256_mul_pd(v183h, v183h);
        const __m256d v189l = _mm256_fmadd_pd(v187l, v188l, v183l);
        const __m256d v189h = _mm256_fmadd_pd(v187h, v188h, v183h);
        const __m256d v190l = _mm256_add_pd(v166l, v189l);
        const __m256d v190h = _mm256_add_pd(v166h, v189h);
        const __m256d v191l = _mm256_sub_pd(v190l, v167);
        const __m256d v191h = _mm256_sub_pd(v190h, v167);
        const __m256d v193l = _mm256_fmadd_pd(v158l, v191l, v192);
        const __m256d v193h = _mm256_fmadd_pd(v158h, v191h, v192);
        const __m256d v195l = _mm256_fmadd_pd(v169l, v176l, v194);
        const __m256d v195h = _mm256_fmadd_pd(v169h, v176h, v194);
        const __m256d v197l = _mm256_fmadd_pd(v195l, v169l, v196);
        const __m256d v197h = _mm256_fmadd_pd(v195h, v169h, v196);
        const __m256d v199l = _mm256_fmadd_pd(v169l, v197l, v198);
        const __m256d v199h = _mm256_fmadd_pd(v169h, v197h, v198);
        const __m256d v200l = _mm256_mul_pd(v199l, v168l);
        const __m256d v200h = _mm256_mul_pd(v199h, v168h);
        const __m256d v201l = _mm256_add_pd(v193l, v200l);
        const __m256d v201h = _mm256_add_pd(v193h, v200h);
        const __m256d v202l = _mm256_sub_pd(v154l, v201l);
        const __m256d v202h = _mm256_sub_pd(v154h, v201h);
        const __m256d v203l = _mm256_blendv_pd(v202l, v81, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v80))));
        const __m256d v203h = _mm256_blendv_pd(v202h, v81, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v80, 1))));
        const __m128 v204l = _mm256_cvtpd_ps(v203l);
        const __m128 v204h = _mm256_cvtpd_ps(v203h);
        const __m256 v204 = _mm256_set_m128(v204h, v204l);
        const __m256i v205 = lgamma_f16_1ulp_avx512_tohalf_total_f32_avx2(v204);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v205), _mm256_castsi256_ps(v74)));
    }
    lgamma_f16_1ulp_avx512_store_u16_avx2(y, r0);
}

static LGAMMA_F16_1ULP_AVX512_AVX2_TARGET void lgamma_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_f16_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        lgamma_f16_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

LGAMMA_F16_1ULP_AVX512_AVX512 __m512i lgamma_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_F16_1ULP_AVX512_AVX512 __m512i lgamma_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LGAMMA_F16_1ULP_AVX512_AVX512 __m512i lgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return lgamma_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(lgamma_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_F16_1ULP_AVX512_AVX512 __m512i lgamma_f16_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LGAMMA_F16_1ULP_AVX512_AVX512 __m512d lgamma_f16_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_F16_1ULP_AVX512_AVX512 __mmask8 lgamma_f16_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_F16_1ULP_AVX512_AVX512 void lgamma_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v2 = _mm512_set1_ps(0x1.4p+1f); /* 2.5 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(0x1.9633acp-5f); /* 0.0495851859 */
    const __m512 v11 = _mm512_set1_ps(0x1.61cbp-9f); /* 0.00269922614 */
    const __m512 v12 = _mm512_set1_ps(-0x1.459d5ep-10f); /* -0.00124212157 */
    const __m512 v14 = _mm512_set1_ps(0x1.2b4a9p-8f); /* 0.0045668222 */
    const __m512 v16 = _mm512_set1_ps(-0x1.9d87e4p-7f); /* -0.0126199592 */
    const __m512 v18 = _mm512_set1_ps(-0x1.1014bep-6f); /* -0.0166065078 */
    const __m512 v21 = _mm512_set1_ps(-0x1.9adf36p-4f); /* -0.100310527 */
    const __m512 v23 = _mm512_set1_ps(0x1.b0eee2p-2f); /* 0.422786266 */
    const __m512 v27 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v29 = _mm512_set1_ps(0x1.bae13ep-21f); /* 8.24928009e-07 */
    const __m512 v32 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v34 = _mm512_set1_ps(0x1.2f1618p-5f); /* 0.0369978398 */
    const __m512 v36 = _mm512_set1_ps(-0x1.c6a536p+13f); /* -14548.6514 */
    const __m512 v42 = _mm512_set1_ps(0x1.6ba362p-19f); /* 2.70931582e-06 */
    const __m512 v45 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v50 = _mm512_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m512 v56 = _mm512_set1_ps(0x1.004a08p-1f); /* 0.500564814 */
    const __m512 v60 = _mm512_set1_ps(0x1.4aee3ap-4f); /* 0.0807935968 */
    const __m512 v61 = _mm512_set1_ps(0x1.adce16p-2f); /* 0.419731468 */
    const __m512 v66 = _mm512_set1_ps(-0x1p+105f); /* -4.05648192e+31 */
    const __m512i v70 = _mm512_set1_epi32(-1);
    const __m512i v73 = _mm512_set1_epi32(-889192449); /* 0xcaffffff */
    const __m512d v75 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v81 = _mm512_set1_pd(INFINITY);
    const __m512d v82 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v83 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v84 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v86 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v88 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v91 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v100 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v101 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v103 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v105 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v107 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v109 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v111 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v113 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v115 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v117 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v123 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512i v124 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512d v133 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v135 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v138 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v140 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v142 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v144 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v151 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v155 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v157 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v167 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v170 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v171 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v173 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v175 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v177 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v192 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v194 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v196 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v198 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512 t0_0 = _mm512_loadu_ps(lgamma_f16_1ulp_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(lgamma_f16_1ulp_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(lgamma_f16_1ulp_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(lgamma_f16_1ulp_avx512_table1 + 16);
    const __m512d t2_0 = _mm512_loadu_pd(lgamma_f16_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(lgamma_f16_1ulp_avx512_table2 + 8);
    const __m512d t3_0 = _mm512_loadu_pd(lgamma_f16_1ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(lgamma_f16_1ulp_avx512_table3 + 8);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LE_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v1, v4, _CMP_LE_OQ);
    const __m512 v6 = _mm512_sub_ps(v1, v4);
    const __m512 v7 = _mm512_mask_blend_ps(v5, v6, v1);
    const __m512 v8 = _mm512_sub_ps(v7, v4);
    const __m512 v9 = _mm512_mul_ps(v8, v7);
    const __m512 v13 = _mm512_fmadd_ps(v11, v8, v12);
    const __m512 v15 = _mm512_fmadd_ps(v8, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v15, v8, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v8, v18);
    const __m512 v20 = _mm512_add_ps(v10, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v8, v21);
    const __m512 v24 = _mm512_fmadd_ps(v22, v8, v23);
    const __m512 v25 = _mm512_mul_ps(v9, v24);
    const __m512 v26 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v28 = _mm512_add_ps(v26, v27);
    const __m512i v30 = _mm512_castps_si512(v28);
    const __m512 v31 = _mm512_permutex2var_ps(t0_0, v30, t0_1);
    const __m512 v33 = _mm512_fmadd_ps(v31, v26, v32);
    const __m512 v35 = _mm512_fmadd_ps(v29, v33, v34);
    const __m512 v37 = _mm512_fmadd_ps(v28, v35, v36);
    const __m512 v38 = _mm512_mul_ps(v33, v33);
    const __m512 v39 = _mm512_getexp_ps(v1);
    const __m512 v40 = _mm512_getexp_ps(v26);
    const __m512 v41 = _mm512_sub_ps(v39, v40);
    const __m512 v43 = _mm512_mul_ps(v41, v42);
    const __m512 v44 = _mm512_fmadd_ps(v37, v38, v43);
    const __m512 v46 = _mm512_mask_blend_ps(v5, v45, v44);
    const __m512 v47 = _mm512_sub_ps(v25, v46);
    const __m512 v48 = _mm512_mask_blend_ps(v5, v45, v33);
    const __m512 v49 = _mm512_sub_ps(v47, v48);
    const __m512 v51 = _mm512_permutex2var_ps(t1_0, v30, t1_1);
    const __m512 v52 = _mm512_fmadd_ps(v41, v50, v51);
    const __m512 v53 = _mm512_mask_blend_ps(v5, v45, v52);
    const __m512 v54 = _mm512_sub_ps(v49, v53);
    const __m512 v55 = _mm512_sub_ps(v52, v4);
    const __m512 v57 = _mm512_sub_ps(v1, v56);
    const __m512 v58 = _mm512_add_ps(v44, v33);
    const __m512 v59 = _mm512_div_ps(v4, v1);
    const __m512 v62 = _mm512_fmadd_ps(v59, v60, v61);
    const __m512 v63 = _mm512_fmadd_ps(v58, v57, v62);
    const __m512 v64 = _mm512_fmadd_ps(v55, v57, v63);
    const __m512 v65 = _mm512_mask_blend_ps(v3, v64, v54);
    const __m512 v67 = _mm512_mul_ps(v1, v66);
    const __m512 v68 = _mm512_max_ps(v65, v67);
    const __m512i v69 = lgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(v68);
    const __m512i v71 = lgamma_f16_1ulp_avx512_bits_f32_avx512(v1);
    const __m512i v72 = _mm512_add_epi32(v70, v71);
    const __mmask16 v74 = _mm512_cmplt_epi32_mask(v72, v73);
    __m512i r0 = v69;
    __mmask16 any1 = v74;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v76 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v77l = _mm512_cvtps_pd(_mm512_castps512_ps256(v76));
        const __m512d v77h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v76, 1));
        const __m512d v78l = _mm512_roundscale_pd(v77l, 8);
        const __m512d v78h = _mm512_roundscale_pd(v77h, 8);
        const __m512d v79l = _mm512_sub_pd(v77l, v78l);
        const __m512d v79h = _mm512_sub_pd(v77h, v78h);
        const __mmask8 v80l = _mm512_cmp_pd_mask(v75, v79l, _CMP_EQ_OQ);
        const __mmask8 v80h = _mm512_cmp_pd_mask(v75, v79h, _CMP_EQ_OQ);
        const __mmask16 v80 = _mm512_kunpackb(v80h, v80l);
        const __m512d v85l = _mm512_add_pd(v77l, v84);
        const __m512d v85h = _mm512_add_pd(v77h, v84);
        const __m512d v87l = _mm512_add_pd(v77l, v86);
        const __m512d v87h = _mm512_add_pd(v77h, v86);
        const __m512d v89l = _mm512_add_pd(v77l, v88);
        const __m512d v89h = _mm512_add_pd(v77h, v88);
        const __m512d v90l = _mm512_fmadd_pd(v77l, v89l, v89l);
        const __m512d v90h = _mm512_fmadd_pd(v77h, v89h, v89h);
        const __m512d v92l = _mm512_add_pd(v77l, v91);
        const __m512d v92h = _mm512_add_pd(v77h, v91);
        const __m512d v93l = _mm512_mul_pd(v90l, v92l);
        const __m512d v93h = _mm512_mul_pd(v90h, v92h);
        const __m512d v94l = _mm512_mul_pd(v87l, v93l);
        const __m512d v94h = _mm512_mul_pd(v87h, v93h);
        const __m512d v95l = _mm512_mul_pd(v85l, v94l);
        const __m512d v95h = _mm512_mul_pd(v85h, v94h);
        const __m512d v96l = _mm512_mul_pd(v83, v95l);
        const __m512d v96h = _mm512_mul_pd(v83, v95h);
        const __m512d v97l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v79l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v97h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v79h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v98l = _mm512_mul_pd(v97l, v83);
        const __m512d v98h = _mm512_mul_pd(v97h, v83);
        const __m512d v99l = _mm512_mul_pd(v98l, v98l);
        const __m512d v99h = _mm512_mul_pd(v98h, v98h);
        const __m512d v102l = _mm512_fmadd_pd(v100, v99l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v100, v99h, v101);
        const __m512d v104l = _mm512_fmadd_pd(v102l, v99l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v102h, v99h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v104l, v99l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104h, v99h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v99l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v99h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v99l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v99h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v99l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v99h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v99l, v112l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v99h, v112h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v99l, v114l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v99h, v114h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v99l, v116l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v99h, v116h, v117);
        const __m512d v119l = _mm512_mul_pd(v99l, v98l);
        const __m512d v119h = _mm512_mul_pd(v99h, v98h);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v119l, v98l);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v119h, v98h);
        const __m512d v121l = _mm512_div_pd(v96l, v120l);
        const __m512d v121h = _mm512_div_pd(v96h, v120h);
        const __m512i v122l = lgamma_f16_1ulp_avx512_bits_f64_avx512(v121l);
        const __m512i v122h = lgamma_f16_1ulp_avx512_bits_f64_avx512(v121h);
        const __m512i v125l = _mm512_sub_epi64(v122l, v124);
        const __m512i v125h = _mm512_sub_epi64(v122h, v124);
        const __m512i v126l = _mm512_and_si512(v123, v125l);
        const __m512i v126h = _mm512_and_si512(v123, v125h);
        const __m512i v127l = _mm512_sub_epi64(v122l, v126l);
        const __m512i v127h = _mm512_sub_epi64(v122h, v126h);
        const __m512d v128l = _mm512_castsi512_pd(v127l);
        const __m512d v128h = _mm512_castsi512_pd(v127h);
        const __m512i v130l = _mm512_srli_epi64(v125l, 48);
        const __m512i v130h = _mm512_srli_epi64(v125h, 48);
        const __m256i v131l = _mm512_cvtepi64_epi32(v130l);
        const __m256i v131h = _mm512_cvtepi64_epi32(v130h);
        const __m512i v131 = _mm512_inserti32x8(_mm512_castsi256_si512(v131l), v131h, 1);
        const __m512d v132l = lgamma_f16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v131), t2_0, t2_1);
        const __m512d v132h = lgamma_f16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v131, 1), t2_0, t2_1);
        const __m512d v134l = _mm512_fmadd_pd(v128l, v132l, v133);
        const __m512d v134h = _mm512_fmadd_pd(v128h, v132h, v133);
        const __m512d v136l = _mm512_fmadd_pd(v82, v134l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v82, v134h, v135);
        const __m512d v137l = _mm512_fmadd_pd(v136l, v134l, v117);
        const __m512d v137h = _mm512_fmadd_pd(v136h, v134h, v117);
        const __m512d v139l = _mm512_fmadd_pd(v137l, v134l, v138);
        const __m512d v139h = _mm512_fmadd_pd(v137h, v134h, v138);
        const __m512d v141l = _mm512_fmadd_pd(v139l, v134l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v139h, v134h, v140);
        const __m512d v143l = _mm512_fmadd_pd(v141l, v134l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v141h, v134h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v143l, v134l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v143h, v134h, v144);
        const __m512d v146l = _mm512_mul_pd(v134l, v134l);
        const __m512d v146h = _mm512_mul_pd(v134h, v134h);
        const __m512d v147l = _mm512_fmadd_pd(v145l, v146l, v134l);
        const __m512d v147h = _mm512_fmadd_pd(v145h, v146h, v134h);
        const __m512i v149l = _mm512_srai_epi64(v125l, 52);
        const __m512i v149h = _mm512_srai_epi64(v125h, 52);
        const __m512d v150l = _mm512_cvtepi64_pd(v149l);
        const __m512d v150h = _mm512_cvtepi64_pd(v149h);
        const __m512d v152l = lgamma_f16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v131), t3_0, t3_1);
        const __m512d v152h = lgamma_f16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v131, 1), t3_0, t3_1);
        const __m512d v153l = _mm512_fmadd_pd(v150l, v151, v152l);
        const __m512d v153h = _mm512_fmadd_pd(v150h, v151, v152h);
        const __m512d v154l = _mm512_add_pd(v147l, v153l);
        const __m512d v154h = _mm512_add_pd(v147h, v153h);
        const __m512d v156l = _mm512_add_pd(v77l, v155);
        const __m512d v156h = _mm512_add_pd(v77h, v155);
        const __m512d v158l = _mm512_sub_pd(v156l, v157);
        const __m512d v158h = _mm512_sub_pd(v156h, v157);
        const __m512i v159l = lgamma_f16_1ulp_avx512_bits_f64_avx512(v156l);
        const __m512i v159h = lgamma_f16_1ulp_avx512_bits_f64_avx512(v156h);
        const __m512i v160l = _mm512_sub_epi64(v159l, v124);
        const __m512i v160h = _mm512_sub_epi64(v159h, v124);
        const __m512i v161l = _mm512_srai_epi64(v160l, 52);
        const __m512i v161h = _mm512_srai_epi64(v160h, 52);
        const __m512d v162l = _mm512_cvtepi64_pd(v161l);
        const __m512d v162h = _mm512_cvtepi64_pd(v161h);
        const __m512i v163l = _mm512_srli_epi64(v160l, 48);
        const __m512i v163h = _mm512_srli_epi64(v160h, 48);
        const __m256i v164l = _mm512_cvtepi64_epi32(v163l);
        const __m256i v164h = _mm512_cvtepi64_epi32(v163h);
        const __m512i v164 = _mm512_inserti32x8(_mm512_castsi256_si512(v164l), v164h, 1);
        const __m512d v165l = lgamma_f16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v164), t3_0, t3_1);
        const __m512d v165h = lgamma_f16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v164, 1), t3_0, t3_1);
        const __m512d v166l = _mm512_fmadd_pd(v162l, v151, v165l);
        const __m512d v166h = _mm512_fmadd_pd(v162h, v151, v165h);
        const __m512d v168l = _mm512_div_pd(v167, v156l);
        const __m512d v168h = _mm512_div_pd(v167, v156h);
        const __m512d v169l = _mm512_mul_pd(v168l, v168l);
        const __m512d v169h = _mm512_mul_pd(v168h, v168h);
        const __m512d v172l = _mm512_fmadd_pd(v169l, v170, v171);
        const __m512d v172h = _mm512_fmadd_pd(v169h, v170, v171);
        const __m512d v174l = _mm512_fmadd_pd(v169l, v172l, v173);
        const __m512d v174h = _mm512_fmadd_pd(v169h, v172h, v173);
        const __m512d v176l = _mm512_fmadd_pd(v174l, v169l, v175);
        const __m512d v176h = _mm512_fmadd_pd(v174h, v169h, v175);
        const __m512d v178l = _mm512_fmadd_pd(v176l, v177, v117);
        const __m512d v178h = _mm512_fmadd_pd(v176h, v177, v117);
        const __m512d v179l = lgamma_f16_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v164), t2_0, t2_1);
        const __m512d v179h = lgamma_f16_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v164, 1), t2_0, t2_1);
        const __m512i v180l = _mm512_and_si512(v123, v160l);
        const __m512i v180h = _mm512_and_si512(v123, v160h);
        const __m512i v181l = _mm512_sub_epi64(v159l, v180l);
        const __m512i v181h = _mm512_sub_epi64(v159h, v180h);
        const __m512d v182l = _mm512_castsi512_pd(v181l);
        const __m512d v182h = _mm512_castsi512_pd(v181h);
        const __m512d v183l = _mm512_fmadd_pd(v179l, v182l, v133);
        const __m512d v183h = _mm512_fmadd_pd(v179h, v182h, v133);
        const __m512d v184l = _mm512_fmadd_pd(v178l, v183l, v138);
        const __m512d v184h = _mm512_fmadd_pd(v178h, v183h, v138);
        const __m512d v185l = _mm512_fmadd_pd(v184l, v183l, v140);
        const __m512d v185h = _mm512_fmadd_pd(v184h, v183h, v140);
        const __m512d v186l = _mm512_fmadd_pd(v185l, v183l, v142);
        const __m512d v186h = _mm512_fmadd_pd(v185h, v183h, v142);
        const __m512d v187l = _mm512_fmadd_pd(v186l, v183l, v144);
        const __m512d v187h = _mm512_fmadd_pd(v186h, v183h, v144);
        const __m512d v188l = _mm512_mul_pd(v183l, v183l);
        const __m512d v188h = _mm512_mul_pd(v183h, v183h);
        const __m512d v189l = _mm512_fmadd_pd(v187l, v188l, v183l);
        const __m512d v189h = _mm512_fmadd_pd(v187h, v188h, v183h);
        const __m512d v190l = _mm512_add_pd(v166l, v189l);
        const __m512d v190h = _mm512_add_pd(v166h, v189h);
        const __m512d v191l = _mm512_sub_pd(v190l, v167);
        const __m512d v191h = _mm512_sub_pd(v190h, v167);
        const __m512d v193l = _mm512_fmadd_pd(v158l, v191l, v192);
        const __m512d v193h = _mm512_fmadd_pd(v158h, v191h, v192);
        const __m512d v195l = _mm512_fmadd_pd(v169l, v176l, v194);
        const __m512d v195h = _mm512_fmadd_pd(v169h, v176h, v194);
        const __m512d v197l = _mm512_fmadd_pd(v195l, v169l, v196);
        const __m512d v197h = _mm512_fmadd_pd(v195h, v169h, v196);
        const __m512d v199l = _mm512_fmadd_pd(v169l, v197l, v198);
        const __m512d v199h = _mm512_fmadd_pd(v169h, v197h, v198);
        const __m512d v200l = _mm512_mul_pd(v199l, v168l);
        const __m512d v200h = _mm512_mul_pd(v199h, v168h);
        const __m512d v201l = _mm512_add_pd(v193l, v200l);
        const __m512d v201h = _mm512_add_pd(v193h, v200h);
        const __m512d v202l = _mm512_sub_pd(v154l, v201l);
        const __m512d v202h = _mm512_sub_pd(v154h, v201h);
        const __m512d v203l = _mm512_mask_blend_pd((__mmask8)v80, v202l, v81);
        const __m512d v203h = _mm512_mask_blend_pd(lgamma_f16_1ulp_avx512_high_mask_avx512(v80), v202h, v81);
        const __m256 v204l = _mm512_cvtpd_ps(v203l);
        const __m256 v204h = _mm512_cvtpd_ps(v203h);
        const __m512 v204 = _mm512_insertf32x8(_mm512_castps256_ps512(v204l), v204h, 1);
        const __m512i v205 = lgamma_f16_1ulp_avx512_tohalf_total_f32_avx512(v204);
        r0 = _mm512_mask_blend_epi32(v74, r0, v205);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LGAMMA_F16_1ULP_AVX512_AVX512_TARGET void lgamma_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_f16_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        lgamma_f16_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_f16_1ulp_avx512_level(void) {
#if defined(LGAMMA_F16_1ULP_AVX512_FORCE_ISA)
    return LGAMMA_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t lgamma_f16_1ulp_avx512(uint16_t x) {
    return lgamma_f16_1ulp_avx512_element(x);
}

void lgamma_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_f16_1ulp_avx512_level();
    if (level == 2) {
        lgamma_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_f16_1ulp_avx512_array_portable(x, y, n);
}
