/* lgamma_bf16_1ulp_avx2: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, bf16
 *   domain       every input
 *   max error    0.652337 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.08p+1 (2.0625, encoding 0x4004)
 *   result there 0x1.c4p-6 (0.0275878906, encoding 0x3ce2)
 *   mean error   0.188446 ulp
 *   misrounded   1690 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3d8a0cf662ab7fdbb6c583da389547ec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt bf16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/lgamma_bf16_avx2.db
 *                time: 0.9548 ns/element as avx2 code (inputs mean)
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
#include "lgamma_bf16_1ulp_avx2.h"

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

static inline int32_t lgamma_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float lgamma_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t lgamma_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float lgamma_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline double lgamma_bf16_1ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double lgamma_bf16_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double lgamma_bf16_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double lgamma_bf16_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_bf16_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double lgamma_bf16_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return lgamma_bf16_1ulp_avx2_frombits_f64((int64_t)((uint64_t)lgamma_bf16_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline int64_t lgamma_bf16_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int32_t lgamma_bf16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t lgamma_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lgamma_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static const double lgamma_bf16_1ulp_avx2_table0[16] = {
    0x1.642c8590b2164p+0, 0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0,
    0x1.2f684bda12f68p+0, 0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0,
    0x1.0842108421084p+0, 0x1p+0, 0x1.e1e1e1e1e1e1ep-1, 0x1.c71c71c71c71cp-1,
    0x1.af286bca1af28p-1, 0x1.999999999999ap-1, 0x1.8618618618618p-1, 0x1.745d1745d1746p-1,
};

static const double lgamma_bf16_1ulp_avx2_table1[16] = {
    -0x1.522ae0738a3d7p-2, -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3,
    -0x1.5bf406b543dbp-3, -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4,
    -0x1.0415d89e7444p-5, 0x0p+0, 0x1.f0a30c01162a8p-5, 0x1.e27076e2af2eap-4,
    0x1.5ff3070a793d6p-3, 0x1.c8ff7c79a9a2p-3, 0x1.1675cababa60fp-2, 0x1.4618bc21c5ec2p-2,
};

static inline uint16_t lgamma_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = lgamma_bf16_1ulp_avx2_shl_i32(v0, v1);
    const float v3 = lgamma_bf16_1ulp_avx2_frombits_f32(v2);
    const int32_t v26 = lgamma_bf16_1ulp_avx2_bits_f32(v3);
    const int32_t v69 = 62607474; /* 0x03bb5072 */
    const int32_t v70 = (int32_t)((uint32_t)v69 + (uint32_t)v26);
    const int32_t v71 = 70996082; /* 0x043b5072 */
    const int v72 = v70 < v71;
    int32_t r0;
    if (v72) {
        const int32_t v66 = 32768; /* 0x00008000 */
        const float v73 = INFINITY;
        const float v74 = lgamma_bf16_1ulp_avx2_abs_f32(v3);
        const int v75 = v73 == v74;
        const float v76 = v3 - v3;
        const float v77 = -v3;
        const double v78 = (double)v77;
        const double v79 = lgamma_bf16_1ulp_avx2_rint_f64(v78);
        const double v80 = v78 - v79;
        const double v81 = 0x0p+0; /* 0 */
        const int v82 = v80 == v81;
        const double v83 = INFINITY;
        const int32_t v84 = 15;
        const double v85 = 0x1.4p+2; /* 5 */
        const double v86 = v78 + v85;
        const double v87 = 0x1p+1; /* 2 */
        const double v88 = v78 + v87;
        const double v89 = lgamma_bf16_1ulp_avx2_fma_f64(v78, v88, v88);
        const double v90 = 0x1.8p+1; /* 3 */
        const double v91 = v78 + v90;
        const double v92 = v89 * v91;
        const double v93 = 0x1p+2; /* 4 */
        const double v94 = v78 + v93;
        const double v95 = v92 * v94;
        const double v96 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v97 = lgamma_bf16_1ulp_avx2_fma_f64(v86, v95, v96);
        const double v98 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v99 = v97 * v98;
        const double v100 = 0x1.71b8ef6dcf572p-66; /* 1.9572941063391263e-20 */
        const double v101 = lgamma_bf16_1ulp_avx2_abs_f64(v80);
        const double v102 = v98 * v101;
        const double v103 = v102 * v102;
        const double v104 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
        const double v105 = lgamma_bf16_1ulp_avx2_fma_f64(v100, v103, v104);
        const double v106 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v107 = lgamma_bf16_1ulp_avx2_fma_f64(v105, v103, v106);
        const double v108 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v109 = lgamma_bf16_1ulp_avx2_fma_f64(v107, v103, v108);
        const double v110 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v111 = lgamma_bf16_1ulp_avx2_fma_f64(v109, v103, v110);
        const double v112 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v113 = lgamma_bf16_1ulp_avx2_fma_f64(v111, v103, v112);
        const double v114 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v115 = lgamma_bf16_1ulp_avx2_fma_f64(v113, v103, v114);
        const double v116 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v117 = lgamma_bf16_1ulp_avx2_fma_f64(v115, v103, v116);
        const double v118 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v119 = lgamma_bf16_1ulp_avx2_fma_f64(v117, v103, v118);
        const double v120 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v121 = lgamma_bf16_1ulp_avx2_fma_f64(v119, v103, v120);
        const double v122 = v103 * v102;
        const double v123 = lgamma_bf16_1ulp_avx2_fma_f64(v121, v122, v102);
        const int64_t v124 = INT64_C(6);
        const double v125 = lgamma_bf16_1ulp_avx2_addbits_f64(v123, v124);
        const double v126 = v99 / v125;
        const int64_t v127 = lgamma_bf16_1ulp_avx2_bits_f64(v126);
        const int64_t v128 = INT64_C(4604508406521266176); /* 0x3fe6800000000000 */
        const int64_t v129 = (int64_t)((uint64_t)v127 - (uint64_t)v128);
        const int64_t v130 = INT64_C(48);
        const int64_t v131 = lgamma_bf16_1ulp_avx2_lshr_i64(v129, v130);
        const int32_t v132 = (int32_t)(uint32_t)(uint64_t)v131;
        const int32_t v133 = v84 & v132;
        const double v134 = lgamma_bf16_1ulp_avx2_table0[v133];
        const int64_t v135 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
        const int64_t v136 = v129 & v135;
        const int64_t v137 = (int64_t)((uint64_t)v127 - (uint64_t)v136);
        const double v138 = lgamma_bf16_1ulp_avx2_frombits_f64(v137);
        const double v139 = -0x1p+0; /* -1 */
        const double v140 = lgamma_bf16_1ulp_avx2_fma_f64(v134, v138, v139);
        const double v141 = -0x1p-3; /* -0.125 */
        const double v142 = lgamma_bf16_1ulp_avx2_fma_f64(v140, v96, v141);
        const double v143 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v144 = lgamma_bf16_1ulp_avx2_fma_f64(v142, v140, v143);
        const double v145 = lgamma_bf16_1ulp_avx2_fma_f64(v144, v140, v120);
        const double v146 = -0x1p-2; /* -0.25 */
        const double v147 = lgamma_bf16_1ulp_avx2_fma_f64(v140, v145, v146);
        const double v148 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v149 = lgamma_bf16_1ulp_avx2_fma_f64(v140, v147, v148);
        const double v150 = -0x1p-1; /* -0.5 */
        const double v151 = lgamma_bf16_1ulp_avx2_fma_f64(v149, v140, v150);
        const double v152 = lgamma_bf16_1ulp_avx2_fma_f64(v140, v140, v96);
        const double v153 = lgamma_bf16_1ulp_avx2_fma_f64(v151, v152, v140);
        const double v154 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v155 = lgamma_bf16_1ulp_avx2_shl_i32(v132, v1);
        const int32_t v156 = 20;
        const int32_t v157 = lgamma_bf16_1ulp_avx2_ashr_i32(v155, v156);
        const double v158 = (double)v157;
        const double v159 = lgamma_bf16_1ulp_avx2_table1[v133];
        const double v160 = lgamma_bf16_1ulp_avx2_fma_f64(v154, v158, v159);
        const double v161 = v153 + v160;
        const double v162 = 0x1.8p+2; /* 6 */
        const double v163 = v78 + v162;
        const int64_t v164 = lgamma_bf16_1ulp_avx2_bits_f64(v163);
        const int64_t v165 = (int64_t)((uint64_t)v164 - (uint64_t)v128);
        const int64_t v166 = v165 & v135;
        const int64_t v167 = (int64_t)((uint64_t)v164 - (uint64_t)v166);
        const double v168 = lgamma_bf16_1ulp_avx2_frombits_f64(v167);
        const int64_t v169 = lgamma_bf16_1ulp_avx2_lshr_i64(v165, v130);
        const int32_t v170 = (int32_t)(uint32_t)(uint64_t)v169;
        const int32_t v171 = v84 & v170;
        const double v172 = lgamma_bf16_1ulp_avx2_table0[v171];
        const double v173 = lgamma_bf16_1ulp_avx2_fma_f64(v168, v172, v139);
        const double v174 = v173 * v173;
        const double v175 = lgamma_bf16_1ulp_avx2_fma_f64(v173, v146, v148);
        const double v176 = lgamma_bf16_1ulp_avx2_fma_f64(v175, v173, v150);
        const double v177 = lgamma_bf16_1ulp_avx2_fma_f64(v174, v176, v173);
        const int32_t v178 = lgamma_bf16_1ulp_avx2_shl_i32(v170, v1);
        const int32_t v179 = lgamma_bf16_1ulp_avx2_ashr_i32(v178, v156);
        const double v180 = (double)v179;
        const double v181 = lgamma_bf16_1ulp_avx2_table1[v171];
        const double v182 = lgamma_bf16_1ulp_avx2_fma_f64(v180, v154, v181);
        const double v183 = v177 + v182;
        const double v184 = 0x1p+0; /* 1 */
        const double v185 = v183 - v184;
        const double v186 = 0x1p-1; /* 0.5 */
        const double v187 = v163 - v186;
        const double v188 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v189 = lgamma_bf16_1ulp_avx2_fma_f64(v185, v187, v188);
        const double v190 = v184 / v163;
        const double v191 = 0x1.a41a41a41a41ap-8; /* 0.00641025641025641 */
        const double v192 = lgamma_bf16_1ulp_avx2_fma_f64(v190, v190, v96);
        const double v193 = -0x1.f6ab0d9993c7dp-10; /* -0.0019175269175269176 */
        const double v194 = lgamma_bf16_1ulp_avx2_fma_f64(v191, v192, v193);
        const double v195 = 0x1.b951e2b18ff23p-11; /* 0.00084175084175084171 */
        const double v196 = lgamma_bf16_1ulp_avx2_fma_f64(v194, v192, v195);
        const double v197 = -0x1.3813813813814p-11; /* -0.00059523809523809529 */
        const double v198 = lgamma_bf16_1ulp_avx2_fma_f64(v196, v192, v197);
        const double v199 = 0x1.a01a01a01a01ap-11; /* 0.00079365079365079365 */
        const double v200 = lgamma_bf16_1ulp_avx2_fma_f64(v198, v192, v199);
        const double v201 = -0x1.6c16c16c16c17p-9; /* -0.0027777777777777779 */
        const double v202 = lgamma_bf16_1ulp_avx2_fma_f64(v200, v192, v201);
        const double v203 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v204 = lgamma_bf16_1ulp_avx2_fma_f64(v202, v192, v203);
        const double v205 = v190 * v204;
        const double v206 = v189 + v205;
        const double v207 = v161 - v206;
        const double v208 = v82 ? v83 : v207;
        const float v209 = (float)v208;
        const float v210 = v76 + v209;
        const float v211 = v75 ? v73 : v210;
        const int32_t v212 = lgamma_bf16_1ulp_avx2_bits_f32(v211);
        const int32_t v213 = (int32_t)((uint32_t)v212 + (uint32_t)v66);
        const int32_t v214 = lgamma_bf16_1ulp_avx2_lshr_i32(v213, v1);
        r0 = v214;
    } else {
        const float v4 = 0x1.4p+2f; /* 5 */
        const int v5 = v3 < v4;
        const float v6 = 0x1p+0f; /* 1 */
        const int v7 = v3 <= v6;
        const float v8 = v3 - v6;
        const float v9 = v7 ? v3 : v8;
        const float v10 = v9 - v6;
        const int v11 = v3 < v6;
        const float v12 = v11 ? v8 : v3;
        const float v13 = -0x1.12e45p-11f; /* -0.000524314586 */
        const float v14 = 0x1.59c62p-8f; /* 0.0052760914 */
        const float v15 = lgamma_bf16_1ulp_avx2_fma_f32(v12, v13, v14);
        const float v16 = -0x1.d6e352p-7f; /* -0.0143703604 */
        const float v17 = lgamma_bf16_1ulp_avx2_fma_f32(v10, v15, v16);
        const float v18 = 0x1.1e8082p-5f; /* 0.0349733867 */
        const float v19 = lgamma_bf16_1ulp_avx2_fma_f32(v10, v17, v18);
        const float v20 = -0x1.994614p-4f; /* -0.0999203473 */
        const float v21 = lgamma_bf16_1ulp_avx2_fma_f32(v10, v19, v20);
        const float v22 = 0x1.b09616p-2f; /* 0.422447532 */
        const float v23 = lgamma_bf16_1ulp_avx2_fma_f32(v10, v21, v22);
        const float v24 = v10 * v9;
        const float v25 = v23 * v24;
        const int32_t v27 = -8388608; /* 0xff800000 */
        const int32_t v28 = 1059760810; /* 0x3f2aaaaa */
        const int32_t v29 = (int32_t)((uint32_t)v26 - (uint32_t)v28);
        const int32_t v30 = v27 & v29;
        const int32_t v31 = (int32_t)((uint32_t)v26 - (uint32_t)v30);
        const float v32 = lgamma_bf16_1ulp_avx2_frombits_f32(v31);
        const float v33 = v32 - v6;
        const float v34 = v33 * v33;
        const float v35 = -0x1.593daep-2f; /* -0.337149352 */
        const float v36 = 0x1.6a918cp-2f; /* 0.354070842 */
        const float v37 = lgamma_bf16_1ulp_avx2_fma_f32(v35, v33, v36);
        const float v38 = v37 * v33;
        const float v39 = -0x1.f77868p-2f; /* -0.491670251 */
        const float v40 = v38 + v39;
        const int32_t v41 = 23;
        const int32_t v42 = lgamma_bf16_1ulp_avx2_ashr_i32(v29, v41);
        const float v43 = (float)v42;
        const float v44 = 0x1.a4f9bap-14f; /* 0.000100368379 */
        const float v45 = v43 * v44;
        const float v46 = lgamma_bf16_1ulp_avx2_fma_f32(v34, v40, v45);
        const float v47 = 0x0p+0f; /* 0 */
        const float v48 = v7 ? v46 : v47;
        const float v49 = v25 - v48;
        const float v50 = v7 ? v33 : v47;
        const float v51 = v49 - v50;
        const float v52 = 0x1.62f0a6p-1f; /* 0.693242252 */
        const float v53 = v52 * v43;
        const float v54 = v7 ? v53 : v47;
        const float v55 = v51 - v54;
        const float v56 = v53 - v6;
        const float v57 = 0x1.0c5b9cp-1f; /* 0.524136424 */
        const float v58 = v3 - v57;
        const float v59 = lgamma_bf16_1ulp_avx2_abs_f32(v58);
        const float v60 = v46 + v33;
        const float v61 = 0x1.caa568p-2f; /* 0.4478966 */
        const float v62 = lgamma_bf16_1ulp_avx2_fma_f32(v60, v58, v61);
        const float v63 = lgamma_bf16_1ulp_avx2_fma_f32(v56, v59, v62);
        const float v64 = v5 ? v55 : v63;
        const int32_t v65 = lgamma_bf16_1ulp_avx2_bits_f32(v64);
        const int32_t v66 = 32768; /* 0x00008000 */
        const int32_t v67 = (int32_t)((uint32_t)v65 + (uint32_t)v66);
        const int32_t v68 = lgamma_bf16_1ulp_avx2_lshr_i32(v67, v1);
        r0 = v68;
    }
    return (uint16_t)r0;
}

static void lgamma_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_BF16_1ULP_AVX2_AVX2 static inline LGAMMA_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_BF16_1ULP_AVX2_AVX512 static inline LGAMMA_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_1ULP_AVX2_AVX2 __m256i lgamma_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_BF16_1ULP_AVX2_AVX2 __m256i lgamma_bf16_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_1ULP_AVX2_AVX2 __m256i lgamma_bf16_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

LGAMMA_BF16_1ULP_AVX2_AVX2 __m128i lgamma_bf16_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_BF16_1ULP_AVX2_AVX2 __m256d lgamma_bf16_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* The low halves of eight lanes. */
LGAMMA_BF16_1ULP_AVX2_AVX2 void lgamma_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LGAMMA_BF16_1ULP_AVX2_AVX2 void lgamma_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1.4p+2f); /* 5 */
    const __m256 v6 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v13 = _mm256_set1_ps(-0x1.12e45p-11f); /* -0.000524314586 */
    const __m256 v14 = _mm256_set1_ps(0x1.59c62p-8f); /* 0.0052760914 */
    const __m256 v16 = _mm256_set1_ps(-0x1.d6e352p-7f); /* -0.0143703604 */
    const __m256 v18 = _mm256_set1_ps(0x1.1e8082p-5f); /* 0.0349733867 */
    const __m256 v20 = _mm256_set1_ps(-0x1.994614p-4f); /* -0.0999203473 */
    const __m256 v22 = _mm256_set1_ps(0x1.b09616p-2f); /* 0.422447532 */
    const __m256i v27 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v28 = _mm256_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m256 v35 = _mm256_set1_ps(-0x1.593daep-2f); /* -0.337149352 */
    const __m256 v36 = _mm256_set1_ps(0x1.6a918cp-2f); /* 0.354070842 */
    const __m256 v39 = _mm256_set1_ps(-0x1.f77868p-2f); /* -0.491670251 */
    const __m256 v44 = _mm256_set1_ps(0x1.a4f9bap-14f); /* 0.000100368379 */
    const __m256 v47 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v52 = _mm256_set1_ps(0x1.62f0a6p-1f); /* 0.693242252 */
    const __m256 v57 = _mm256_set1_ps(0x1.0c5b9cp-1f); /* 0.524136424 */
    const __m256 v61 = _mm256_set1_ps(0x1.caa568p-2f); /* 0.4478966 */
    const __m256i v66 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256i v69 = _mm256_set1_epi32(62607474); /* 0x03bb5072 */
    const __m256i v71 = _mm256_set1_epi32(70996082); /* 0x043b5072 */
    const __m256 v73 = _mm256_set1_ps(INFINITY);
    const __m256d v81 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v83 = _mm256_set1_pd(INFINITY);
    const __m256i v84 = _mm256_set1_epi32(15);
    const __m256d v85 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v87 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v90 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v93 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v96 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v98 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v100 = _mm256_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m256d v104 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v106 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v108 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v110 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v112 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v114 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v116 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v118 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v120 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v124 = _mm256_set1_epi64x(INT64_C(6));
    const __m256i v128 = _mm256_set1_epi64x(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m256i v135 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v139 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v141 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v143 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v146 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v148 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v150 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v154 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v162 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v184 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v186 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v188 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v191 = _mm256_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m256d v193 = _mm256_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m256d v195 = _mm256_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m256d v197 = _mm256_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m256d v199 = _mm256_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m256d v201 = _mm256_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m256d v203 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_LT_OQ));
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v3, v6, _CMP_LE_OQ));
    const __m256 v8 = _mm256_sub_ps(v3, v6);
    const __m256 v9 = _mm256_blendv_ps(v8, v3, _mm256_castsi256_ps(v7));
    const __m256 v10 = _mm256_sub_ps(v9, v6);
    const __m256i v11 = _mm256_castps_si256(_mm256_cmp_ps(v3, v6, _CMP_LT_OQ));
    const __m256 v12 = _mm256_blendv_ps(v3, v8, _mm256_castsi256_ps(v11));
    const __m256 v15 = _mm256_fmadd_ps(v12, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v10, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v10, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v10, v19, v20);
    const __m256 v23 = _mm256_fmadd_ps(v10, v21, v22);
    const __m256 v24 = _mm256_mul_ps(v10, v9);
    const __m256 v25 = _mm256_mul_ps(v23, v24);
    const __m256i v26 = lgamma_bf16_1ulp_avx2_bits_f32_avx2(v3);
    const __m256i v29 = _mm256_sub_epi32(v26, v28);
    const __m256i v30 = _mm256_and_si256(v27, v29);
    const __m256i v31 = _mm256_sub_epi32(v26, v30);
    const __m256 v32 = _mm256_castsi256_ps(v31);
    const __m256 v33 = _mm256_sub_ps(v32, v6);
    const __m256 v34 = _mm256_mul_ps(v33, v33);
    const __m256 v37 = _mm256_fmadd_ps(v35, v33, v36);
    const __m256 v38 = _mm256_mul_ps(v37, v33);
    const __m256 v40 = _mm256_add_ps(v38, v39);
    const __m256i v42 = _mm256_srai_epi32(v29, 23);
    const __m256 v43 = _mm256_cvtepi32_ps(v42);
    const __m256 v45 = _mm256_mul_ps(v43, v44);
    const __m256 v46 = _mm256_fmadd_ps(v34, v40, v45);
    const __m256 v48 = _mm256_blendv_ps(v47, v46, _mm256_castsi256_ps(v7));
    const __m256 v49 = _mm256_sub_ps(v25, v48);
    const __m256 v50 = _mm256_blendv_ps(v47, v33, _mm256_castsi256_ps(v7));
    const __m256 v51 = _mm256_sub_ps(v49, v50);
    const __m256 v53 = _mm256_mul_ps(v52, v43);
    const __m256 v54 = _mm256_blendv_ps(v47, v53, _mm256_castsi256_ps(v7));
    const __m256 v55 = _mm256_sub_ps(v51, v54);
    const __m256 v56 = _mm256_sub_ps(v53, v6);
    const __m256 v58 = _mm256_sub_ps(v3, v57);
    const __m256 v59 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v58);
    const __m256 v60 = _mm256_add_ps(v46, v33);
    const __m256 v62 = _mm256_fmadd_ps(v60, v58, v61);
    const __m256 v63 = _mm256_fmadd_ps(v56, v59, v62);
    const __m256 v64 = _mm256_blendv_ps(v63, v55, _mm256_castsi256_ps(v5));
    const __m256i v65 = lgamma_bf16_1ulp_avx2_bits_f32_avx2(v64);
    const __m256i v67 = _mm256_add_epi32(v65, v66);
    const __m256i v68 = _mm256_srli_epi32(v67, 16);
    const __m256i v70 = _mm256_add_epi32(v69, v26);
    const __m256i v72 = _mm256_cmpgt_epi32(v71, v70);
    __m256i r0 = v68;
    __m256i any1 = v72;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v74 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
        const __m256i v75 = _mm256_castps_si256(_mm256_cmp_ps(v73, v74, _CMP_EQ_OQ));
        const __m256 v76 = _mm256_sub_ps(v3, v3);
        const __m256 v77 = _mm256_xor_ps(v3, _mm256_set1_ps(-0.0f));
        const __m256d v78l = _mm256_cvtps_pd(_mm256_castps256_ps128(v77));
        const __m256d v78h = _mm256_cvtps_pd(_mm256_extractf128_ps(v77, 1));
        const __m256d v79l = _mm256_round_pd(v78l, 8);
        const __m256d v79h = _mm256_round_pd(v78h, 8);
        const __m256d v80l = _mm256_sub_pd(v78l, v79l);
        const __m256d v80h = _mm256_sub_pd(v78h, v79h);
        const __m256i v82l = _mm256_castpd_si256(_mm256_cmp_pd(v80l, v81, _CMP_EQ_OQ));
        const __m256i v82h = _mm256_castpd_si256(_mm256_cmp_pd(v80h, v81, _CMP_EQ_OQ));
        const __m256i v82 = lgamma_bf16_1ulp_avx2_join_mask_avx2(v82l, v82h);
        const __m256d v86l = _mm256_add_pd(v78l, v85);
        const __m256d v86h = _mm256_add_pd(v78h, v85);
        const __m256d v88l = _mm256_add_pd(v78l, v87);
        const __m256d v88h = _mm256_add_pd(v78h, v87);
        const __m256d v89l = _mm256_fmadd_pd(v78l, v88l, v88l);
        const __m256d v89h = _mm256_fmadd_pd(v78h, v88h, v88h);
        const __m256d v91l = _mm256_add_pd(v78l, v90);
        const __m256d v91h = _mm256_add_pd(v78h, v90);
        const __m256d v92l = _mm256_mul_pd(v89l, v91l);
        const __m256d v92h = _mm256_mul_pd(v89h, v91h);
        const __m256d v94l = _mm256_add_pd(v78l, v93);
        const __m256d v94h = _mm256_add_pd(v78h, v93);
        const __m256d v95l = _mm256_mul_pd(v92l, v94l);
        const __m256d v95h = _mm256_mul_pd(v92h, v94h);
        const __m256d v97l = _mm256_fmadd_pd(v86l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v86h, v95h, v96);
        const __m256d v99l = _mm256_mul_pd(v97l, v98);
        const __m256d v99h = _mm256_mul_pd(v97h, v98);
        const __m256d v101l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v80l);
        const __m256d v101h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v80h);
        const __m256d v102l = _mm256_mul_pd(v98, v101l);
        const __m256d v102h = _mm256_mul_pd(v98, v101h);
        const __m256d v103l = _mm256_mul_pd(v102l, v102l);
        const __m256d v103h = _mm256_mul_pd(v102h, v102h);
        const __m256d v105l = _mm256_fmadd_pd(v100, v103l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v100, v103h, v104);
        const __m256d v107l = _mm256_fmadd_pd(v105l, v103l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v105h, v103h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v103l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v103h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v109l, v103l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109h, v103h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v103l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v103h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v103l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v103h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v103l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v103h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v117l, v103l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117h, v103h, v118);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v103l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v103h, v120);
        const __m256d v122l = _mm256_mul_pd(v103l, v102l);
        const __m256d v122h = _mm256_mul_pd(v103h, v102h);
        const __m256d v123l = _mm256_fmadd_pd(v121l, v122l, v102l);
        const __m256d v123h = _mm256_fmadd_pd(v121h, v122h, v102h);
        const __m256d v125l = _mm256_castsi256_pd(_mm256_add_epi64(lgamma_bf16_1ulp_avx2_bits_f64_avx2(v123l), v124));
        const __m256d v125h = _mm256_castsi256_pd(_mm256_add_epi64(lgamma_bf16_1ulp_avx2_bits_f64_avx2(v123h), v124));
        const __m256d v126l = _mm256_div_pd(v99l, v125l);
        const __m256d v126h = _mm256_div_pd(v99h, v125h);
        const __m256i v127l = lgamma_bf16_1ulp_avx2_bits_f64_avx2(v126l);
        const __m256i v127h = lgamma_bf16_1ulp_avx2_bits_f64_avx2(v126h);
        const __m256i v129l = _mm256_sub_epi64(v127l, v128);
        const __m256i v129h = _mm256_sub_epi64(v127h, v128);
        const __m256i v131l = _mm256_srli_epi64(v129l, 48);
        const __m256i v131h = _mm256_srli_epi64(v129h, 48);
        const __m128i v132l = lgamma_bf16_1ulp_avx2_wrap_avx2(v131l);
        const __m128i v132h = lgamma_bf16_1ulp_avx2_wrap_avx2(v131h);
        const __m256i v132 = _mm256_set_m128i(v132h, v132l);
        const __m256i v133 = _mm256_and_si256(v84, v132);
        const __m256d v134l = lgamma_bf16_1ulp_avx2_gather_f64_avx2(lgamma_bf16_1ulp_avx2_table0, _mm256_castsi256_si128(v133));
        const __m256d v134h = lgamma_bf16_1ulp_avx2_gather_f64_avx2(lgamma_bf16_1ulp_avx2_table0, _mm256_extracti128_si256(v133, 1));
        const __m256i v136l = _mm256_and_si256(v129l, v135);
        const __m256i v136h = _mm256_and_si256(v129h, v135);
        const __m256i v137l = _mm256_sub_epi64(v127l, v136l);
        const __m256i v137h = _mm256_sub_epi64(v127h, v136h);
        const __m256d v138l = _mm256_castsi256_pd(v137l);
        const __m256d v138h = _mm256_castsi256_pd(v137h);
        const __m256d v140l = _mm256_fmadd_pd(v134l, v138l, v139);
        const __m256d v140h = _mm256_fmadd_pd(v134h, v138h, v139);
        const __m256d v142l = _mm256_fmadd_pd(v140l, v96, v141);
        const __m256d v142h = _mm256_fmadd_pd(v140h, v96, v141);
        const __m256d v144l = _mm256_fmadd_pd(v142l, v140l, v143);
        const __m256d v144h = _mm256_fmadd_pd(v142h, v140h, v143);
        const __m256d v145l = _mm256_fmadd_pd(v144l, v140l, v120);
        const __m256d v145h = _mm256_fmadd_pd(v144h, v140h, v120);
        const __m256d v147l = _mm256_fmadd_pd(v140l, v145l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v140h, v145h, v146);
        const __m256d v149l = _mm256_fmadd_pd(v140l, v147l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v140h, v147h, v148);
        const __m256d v151l = _mm256_fmadd_pd(v149l, v140l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v149h, v140h, v150);
        const __m256d v152l = _mm256_fmadd_pd(v140l, v140l, v96);
        const __m256d v152h = _mm256_fmadd_pd(v140h, v140h, v96);
        const __m256d v153l = _mm256_fmadd_pd(v151l, v152l, v140l);
        const __m256d v153h = _mm256_fmadd_pd(v151h, v152h, v140h);
        const __m256i v155 = _mm256_slli_epi32(v132, 16);
        const __m256i v157 = _mm256_srai_epi32(v155, 20);
        const __m256d v158l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v157));
        const __m256d v158h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v157, 1));
        const __m256d v159l = lgamma_bf16_1ulp_avx2_gather_f64_avx2(lgamma_bf16_1ulp_avx2_table1, _mm256_castsi256_si128(v133));
        const __m256d v159h = lgamma_bf16_1ulp_avx2_gather_f64_avx2(lgamma_bf16_1ulp_avx2_table1, _mm256_extracti128_si256(v133, 1));
        const __m256d v160l = _mm256_fmadd_pd(v154, v158l, v159l);
        const __m256d v160h = _mm256_fmadd_pd(v154, v158h, v159h);
        const __m256d v161l = _mm256_add_pd(v153l, v160l);
        const __m256d v161h = _mm256_add_pd(v153h, v160h);
        const __m256d v163l = _mm256_add_pd(v78l, v162);
        const __m256d v163h = _mm256_add_pd(v78h, v162);
        const __m256i v164l = lgamma_bf16_1ulp_avx2_bits_f64_avx2(v163l);
        const __m256i v164h = lgamma_bf16_1ulp_avx2_bits_f64_avx2(v163h);
        const __m256i v165l = _mm256_sub_epi64(v164l, v128);
        const __m256i v165h = _mm256_sub_epi64(v164h, v128);
        const __m256i v166l = _mm256_and_si256(v165l, v135);
        const __m256i v166h = _mm256_and_si256(v165h, v135);
        const __m256i v167l = _mm256_sub_epi64(v164l, v166l);
        const __m256i v167h = _mm256_sub_epi64(v164h, v166h);
        const __m256d v168l = _mm256_castsi256_pd(v167l);
        const __m256d v168h = _mm256_castsi256_pd(v167h);
        const __m256i v169l = _mm256_srli_epi64(v165l, 48);
        const __m256i v169h = _mm256_srli_epi64(v165h, 48);
        const __m128i v170l = lgamma_bf16_1ulp_avx2_wrap_avx2(v169l);
        const __m128i v170h = lgamma_bf16_1ulp_avx2_wrap_avx2(v169h);
        const __m256i v170 = _mm256_set_m128i(v170h, v170l);
        const __m256i v171 = _mm256_and_si256(v84, v170);
        const __m256d v172l = lgamma_bf16_1ulp_avx2_gather_f64_avx2(lgamma_bf16_1ulp_avx2_table0, _mm256_castsi256_si128(v171));
        const __m256d v172h = lgamma_bf16_1ulp_avx2_gather_f64_avx2(lgamma_bf16_1ulp_avx2_table0, _mm256_extracti128_si256(v171, 1));
        const __m256d v173l = _mm256_fmadd_pd(v168l, v172l, v139);
        const __m256d v173h = _mm256_fmadd_pd(v168h, v172h, v139);
        const __m256d v174l = _mm256_mul_pd(v173l, v173l);
        const __m256d v174h = _mm256_mul_pd(v173h, v173h);
        const __m256d v175l = _mm256_fmadd_pd(v173l, v146, v148);
        const __m256d v175h = _mm256_fmadd_pd(v173h, v146, v148);
        const __m256d v176l = _mm256_fmadd_pd(v175l, v173l, v150);
        const __m256d v176h = _mm256_fmadd_pd(v175h, v173h, v150);
        const __m256d v177l = _mm256_fmadd_pd(v174l, v176l, v173l);
        const __m256d v177h = _mm256_fmadd_pd(v174h, v176h, v173h);
        const __m256i v178 = _mm256_slli_epi32(v170, 16);
        const __m256i v179 = _mm256_srai_epi32(v178, 20);
        const __m256d v180l = _mm256_cvtepi32_pd(_mm256_castsi256_si128(v179));
        const __m256d v180h = _mm256_cvtepi32_pd(_mm256_extracti128_si256(v179, 1));
        const __m256d v181l = lgamma_bf16_1ulp_avx2_gather_f64_avx2(lgamma_bf16_1ulp_avx2_table1, _mm256_castsi256_si128(v171));
        const __m256d v181h = lgamma_bf16_1ulp_avx2_gather_f64_avx2(lgamma_bf16_1ulp_avx2_table1, _mm256_extracti128_si256(v171, 1));
        const __m256d v182l = _mm256_fmadd_pd(v180l, v154, v181l);
        const __m256d v182h = _mm256_fmadd_pd(v180h, v154, v181h);
        const __m256d v183l = _mm256_add_pd(v177l, v182l);
        const __m256d v183h = _mm256_add_pd(v177h, v182h);
        const __m256d v185l = _mm256_sub_pd(v183l, v184);
        const __m256d v185h = _mm256_sub_pd(v183h, v184);
        const __m256d v187l = _mm256_sub_pd(v163l, v186);
        const __m256d v187h = _mm256_sub_pd(v163h, v186);
        const __m256d v189l = _mm256_fmadd_pd(v185l, v187l, v188);
        const __m256d v189h = _mm256_fmadd_pd(v185h, v187h, v188);
        const __m256d v190l = _mm256_div_pd(v184, v163l);
        const __m256d v190h = _mm256_div_pd(v184, v163h);
        const __m256d v192l = _mm256_fmadd_pd(v190l, v190l, v96);
        const __m256d v192h = _mm256_fmadd_pd(v190h, v190h, v96);
        const __m256d v194l = _mm256_fmadd_pd(v191, v192l, v193);
        const __m256d v194h = _mm256_fmadd_pd(v191, v192h, v193);
        const __m256d v196l = _mm256_fmadd_pd(v194l, v192l, v195);
        const __m256d v196h = _mm256_fmadd_pd(v194h, v192h, v195);
        const __m256d v198l = _mm256_fmadd_pd(v196l, v192l, v197);
        const __m256d v198h = _mm256_fmadd_pd(v196h, v192h, v197);
        const __m256d v200l = _mm256_fmadd_pd(v198l, v192l, v199);
        const __m256d v200h = _mm256_fmadd_pd(v198h, v192h, v199);
        const __m256d v202l = _mm256_fmadd_pd(v200l, v192l, v201);
        const __m256d v202h = _mm256_fmadd_pd(v200h, v192h, v201);
        const __m256d v204l = _mm256_fmadd_pd(v202l, v192l, v203);
        const __m256d v204h = _mm256_fmadd_pd(v202h, v192h, v203);
        const __m256d v205l = _mm256_mul_pd(v190l, v204l);
        const __m256d v205h = _mm256_mul_pd(v190h, v204h);
        const __m256d v206l = _mm256_add_pd(v189l, v205l);
        const __m256d v206h = _mm256_add_pd(v189h, v205h);
        const __m256d v207l = _mm256_sub_pd(v161l, v206l);
        const __m256d v207h = _mm256_sub_pd(v161h, v206h);
        const __m256d v208l = _mm256_blendv_pd(v207l, v83, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v82))));
        const __m256d v208h = _mm256_blendv_pd(v207h, v83, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v82, 1))));
        const __m128 v209l = _mm256_cvtpd_ps(v208l);
        const __m128 v209h = _mm256_cvtpd_ps(v208h);
        const __m256 v209 = _mm256_set_m128(v209h, v209l);
        const __m256 v210 = _mm256_add_ps(v76, v209);
        const __m256 v211 = _mm256_blendv_ps(v210, v73, _mm256_castsi256_ps(v75));
        const __m256i v212 = lgamma_bf16_1ulp_avx2_bits_f32_avx2(v211);
        const __m256i v213 = _mm256_add_epi32(v212, v66);
        const __m256i v214 = _mm256_srli_epi32(v213, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v214), _mm256_castsi256_ps(v72)));
    }
    lgamma_bf16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LGAMMA_BF16_1ULP_AVX2_AVX2_TARGET void lgamma_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lgamma_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        lgamma_bf16_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_1ULP_AVX2_AVX512 __m512i lgamma_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Encoding; every NaN gives the canonical one. */
LGAMMA_BF16_1ULP_AVX2_AVX512 __m512i lgamma_bf16_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_BF16_1ULP_AVX2_AVX512 __mmask8 lgamma_bf16_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LGAMMA_BF16_1ULP_AVX2_AVX512 void lgamma_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1.4p+2f); /* 5 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(-0x1.12e45p-11f); /* -0.000524314586 */
    const __m512 v14 = _mm512_set1_ps(0x1.59c62p-8f); /* 0.0052760914 */
    const __m512 v16 = _mm512_set1_ps(-0x1.d6e352p-7f); /* -0.0143703604 */
    const __m512 v18 = _mm512_set1_ps(0x1.1e8082p-5f); /* 0.0349733867 */
    const __m512 v20 = _mm512_set1_ps(-0x1.994614p-4f); /* -0.0999203473 */
    const __m512 v22 = _mm512_set1_ps(0x1.b09616p-2f); /* 0.422447532 */
    const __m512i v27 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v28 = _mm512_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m512 v35 = _mm512_set1_ps(-0x1.593daep-2f); /* -0.337149352 */
    const __m512 v36 = _mm512_set1_ps(0x1.6a918cp-2f); /* 0.354070842 */
    const __m512 v39 = _mm512_set1_ps(-0x1.f77868p-2f); /* -0.491670251 */
    const __m512 v44 = _mm512_set1_ps(0x1.a4f9bap-14f); /* 0.000100368379 */
    const __m512 v47 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v52 = _mm512_set1_ps(0x1.62f0a6p-1f); /* 0.693242252 */
    const __m512 v57 = _mm512_set1_ps(0x1.0c5b9cp-1f); /* 0.524136424 */
    const __m512 v61 = _mm512_set1_ps(0x1.caa568p-2f); /* 0.4478966 */
    const __m512i v66 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v69 = _mm512_set1_epi32(62607474); /* 0x03bb5072 */
    const __m512i v71 = _mm512_set1_epi32(70996082); /* 0x043b5072 */
    const __m512 v73 = _mm512_set1_ps(INFINITY);
    const __m512d v81 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v83 = _mm512_set1_pd(INFINITY);
    const __m512i v84 = _mm512_set1_epi32(15);
    const __m512d v85 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v87 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v90 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v93 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v96 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v100 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v104 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v106 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v108 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v110 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v112 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v114 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v116 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v118 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v120 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v124 = _mm512_set1_epi64(INT64_C(6));
    const __m512i v128 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512i v135 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v139 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v141 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v143 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v146 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v148 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v150 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v154 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v162 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v184 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v186 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v188 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v191 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v193 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v195 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v197 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v199 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v201 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v203 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v3_0, v4, _CMP_LT_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v3_1, v4, _CMP_LT_OQ);
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v3_0, v6, _CMP_LE_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v3_1, v6, _CMP_LE_OQ);
    const __m512 v8_0 = _mm512_sub_ps(v3_0, v6);
    const __m512 v8_1 = _mm512_sub_ps(v3_1, v6);
    const __m512 v9_0 = _mm512_mask_blend_ps(v7_0, v8_0, v3_0);
    const __m512 v9_1 = _mm512_mask_blend_ps(v7_1, v8_1, v3_1);
    const __m512 v10_0 = _mm512_sub_ps(v9_0, v6);
    const __m512 v10_1 = _mm512_sub_ps(v9_1, v6);
    const __mmask16 v11_0 = _mm512_cmp_ps_mask(v3_0, v6, _CMP_LT_OQ);
    const __mmask16 v11_1 = _mm512_cmp_ps_mask(v3_1, v6, _CMP_LT_OQ);
    const __m512 v12_0 = _mm512_mask_blend_ps(v11_0, v3_0, v8_0);
    const __m512 v12_1 = _mm512_mask_blend_ps(v11_1, v3_1, v8_1);
    const __m512 v15_0 = _mm512_fmadd_ps(v12_0, v13, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v12_1, v13, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v10_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v10_1, v15_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v10_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v10_1, v17_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v10_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v10_1, v19_1, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v10_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v10_1, v21_1, v22);
    const __m512 v24_0 = _mm512_mul_ps(v10_0, v9_0);
    const __m512 v24_1 = _mm512_mul_ps(v10_1, v9_1);
    const __m512 v25_0 = _mm512_mul_ps(v23_0, v24_0);
    const __m512 v25_1 = _mm512_mul_ps(v23_1, v24_1);
    const __m512i v26_0 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v3_0);
    const __m512i v26_1 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v3_1);
    const __m512i v29_0 = _mm512_sub_epi32(v26_0, v28);
    const __m512i v29_1 = _mm512_sub_epi32(v26_1, v28);
    const __m512i v30_0 = _mm512_and_si512(v27, v29_0);
    const __m512i v30_1 = _mm512_and_si512(v27, v29_1);
    const __m512i v31_0 = _mm512_sub_epi32(v26_0, v30_0);
    const __m512i v31_1 = _mm512_sub_epi32(v26_1, v30_1);
    const __m512 v32_0 = _mm512_castsi512_ps(v31_0);
    const __m512 v32_1 = _mm512_castsi512_ps(v31_1);
    const __m512 v33_0 = _mm512_sub_ps(v32_0, v6);
    const __m512 v33_1 = _mm512_sub_ps(v32_1, v6);
    const __m512 v34_0 = _mm512_mul_ps(v33_0, v33_0);
    const __m512 v34_1 = _mm512_mul_ps(v33_1, v33_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v35, v33_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v35, v33_1, v36);
    const __m512 v38_0 = _mm512_mul_ps(v37_0, v33_0);
    const __m512 v38_1 = _mm512_mul_ps(v37_1, v33_1);
    const __m512 v40_0 = _mm512_add_ps(v38_0, v39);
    const __m512 v40_1 = _mm512_add_ps(v38_1, v39);
    const __m512i v42_0 = _mm512_srai_epi32(v29_0, 23);
    const __m512i v42_1 = _mm512_srai_epi32(v29_1, 23);
    const __m512 v43_0 = _mm512_cvtepi32_ps(v42_0);
    const __m512 v43_1 = _mm512_cvtepi32_ps(v42_1);
    const __m512 v45_0 = _mm512_mul_ps(v43_0, v44);
    const __m512 v45_1 = _mm512_mul_ps(v43_1, v44);
    const __m512 v46_0 = _mm512_fmadd_ps(v34_0, v40_0, v45_0);
    const __m512 v46_1 = _mm512_fmadd_ps(v34_1, v40_1, v45_1);
    const __m512 v48_0 = _mm512_mask_blend_ps(v7_0, v47, v46_0);
    const __m512 v48_1 = _mm512_mask_blend_ps(v7_1, v47, v46_1);
    const __m512 v49_0 = _mm512_sub_ps(v25_0, v48_0);
    const __m512 v49_1 = _mm512_sub_ps(v25_1, v48_1);
    const __m512 v50_0 = _mm512_mask_blend_ps(v7_0, v47, v33_0);
    const __m512 v50_1 = _mm512_mask_blend_ps(v7_1, v47, v33_1);
    const __m512 v51_0 = _mm512_sub_ps(v49_0, v50_0);
    const __m512 v51_1 = _mm512_sub_ps(v49_1, v50_1);
    const __m512 v53_0 = _mm512_mul_ps(v52, v43_0);
    const __m512 v53_1 = _mm512_mul_ps(v52, v43_1);
    const __m512 v54_0 = _mm512_mask_blend_ps(v7_0, v47, v53_0);
    const __m512 v54_1 = _mm512_mask_blend_ps(v7_1, v47, v53_1);
    const __m512 v55_0 = _mm512_sub_ps(v51_0, v54_0);
    const __m512 v55_1 = _mm512_sub_ps(v51_1, v54_1);
    const __m512 v56_0 = _mm512_sub_ps(v53_0, v6);
    const __m512 v56_1 = _mm512_sub_ps(v53_1, v6);
    const __m512 v58_0 = _mm512_sub_ps(v3_0, v57);
    const __m512 v58_1 = _mm512_sub_ps(v3_1, v57);
    const __m512 v59_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v58_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v59_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v58_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v60_0 = _mm512_add_ps(v46_0, v33_0);
    const __m512 v60_1 = _mm512_add_ps(v46_1, v33_1);
    const __m512 v62_0 = _mm512_fmadd_ps(v60_0, v58_0, v61);
    const __m512 v62_1 = _mm512_fmadd_ps(v60_1, v58_1, v61);
    const __m512 v63_0 = _mm512_fmadd_ps(v56_0, v59_0, v62_0);
    const __m512 v63_1 = _mm512_fmadd_ps(v56_1, v59_1, v62_1);
    const __m512 v64_0 = _mm512_mask_blend_ps(v5_0, v63_0, v55_0);
    const __m512 v64_1 = _mm512_mask_blend_ps(v5_1, v63_1, v55_1);
    const __m512i v65_0 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v64_0);
    const __m512i v65_1 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v64_1);
    const __m512i v67_0 = _mm512_add_epi32(v65_0, v66);
    const __m512i v67_1 = _mm512_add_epi32(v65_1, v66);
    const __m512i v68_0 = _mm512_srli_epi32(v67_0, 16);
    const __m512i v68_1 = _mm512_srli_epi32(v67_1, 16);
    const __m512i v70_0 = _mm512_add_epi32(v69, v26_0);
    const __m512i v70_1 = _mm512_add_epi32(v69, v26_1);
    const __mmask16 v72_0 = _mm512_cmplt_epi32_mask(v70_0, v71);
    const __mmask16 v72_1 = _mm512_cmplt_epi32_mask(v70_1, v71);
    __m512i r0_0 = v68_0;
    __m512i r0_1 = v68_1;
    __mmask16 any1 = v72_0;
    any1 = (__mmask16)(any1 | v72_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v74_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
        const __m512 v74_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v75_0 = _mm512_cmp_ps_mask(v73, v74_0, _CMP_EQ_OQ);
        const __mmask16 v75_1 = _mm512_cmp_ps_mask(v73, v74_1, _CMP_EQ_OQ);
        const __m512 v76_0 = _mm512_sub_ps(v3_0, v3_0);
        const __m512 v76_1 = _mm512_sub_ps(v3_1, v3_1);
        const __m512 v77_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MIN)));
        const __m512 v77_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v78_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v77_0));
        const __m512d v78_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v77_0, 1));
        const __m512d v78_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v77_1));
        const __m512d v78_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v77_1, 1));
        const __m512d v79_0l = _mm512_roundscale_pd(v78_0l, 8);
        const __m512d v79_0h = _mm512_roundscale_pd(v78_0h, 8);
        const __m512d v79_1l = _mm512_roundscale_pd(v78_1l, 8);
        const __m512d v79_1h = _mm512_roundscale_pd(v78_1h, 8);
        const __m512d v80_0l = _mm512_sub_pd(v78_0l, v79_0l);
        const __m512d v80_0h = _mm512_sub_pd(v78_0h, v79_0h);
        const __m512d v80_1l = _mm512_sub_pd(v78_1l, v79_1l);
        const __m512d v80_1h = _mm512_sub_pd(v78_1h, v79_1h);
        const __mmask8 v82_0l = _mm512_cmp_pd_mask(v80_0l, v81, _CMP_EQ_OQ);
        const __mmask8 v82_0h = _mm512_cmp_pd_mask(v80_0h, v81, _CMP_EQ_OQ);
        const __mmask16 v82_0 = _mm512_kunpackb(v82_0h, v82_0l);
        const __mmask8 v82_1l = _mm512_cmp_pd_mask(v80_1l, v81, _CMP_EQ_OQ);
        const __mmask8 v82_1h = _mm512_cmp_pd_mask(v80_1h, v81, _CMP_EQ_OQ);
        const __mmask16 v82_1 = _mm512_kunpackb(v82_1h, v82_1l);
        const __m512d v86_0l = _mm512_add_pd(v78_0l, v85);
        const __m512d v86_0h = _mm512_add_pd(v78_0h, v85);
        const __m512d v86_1l = _mm512_add_pd(v78_1l, v85);
        const __m512d v86_1h = _mm512_add_pd(v78_1h, v85);
        const __m512d v88_0l = _mm512_add_pd(v78_0l, v87);
        const __m512d v88_0h = _mm512_add_pd(v78_0h, v87);
        const __m512d v88_1l = _mm512_add_pd(v78_1l, v87);
        const __m512d v88_1h = _mm512_add_pd(v78_1h, v87);
        const __m512d v89_0l = _mm512_fmadd_pd(v78_0l, v88_0l, v88_0l);
        const __m512d v89_0h = _mm512_fmadd_pd(v78_0h, v88_0h, v88_0h);
        const __m512d v89_1l = _mm512_fmadd_pd(v78_1l, v88_1l, v88_1l);
        const __m512d v89_1h = _mm512_fmadd_pd(v78_1h, v88_1h, v88_1h);
        const __m512d v91_0l = _mm512_add_pd(v78_0l, v90);
        const __m512d v91_0h = _mm512_add_pd(v78_0h, v90);
        const __m512d v91_1l = _mm512_add_pd(v78_1l, v90);
        const __m512d v91_1h = _mm512_add_pd(v78_1h, v90);
        const __m512d v92_0l = _mm512_mul_pd(v89_0l, v91_0l);
        const __m512d v92_0h = _mm512_mul_pd(v89_0h, v91_0h);
        const __m512d v92_1l = _mm512_mul_pd(v89_1l, v91_1l);
        const __m512d v92_1h = _mm512_mul_pd(v89_1h, v91_1h);
        const __m512d v94_0l = _mm512_add_pd(v78_0l, v93);
        const __m512d v94_0h = _mm512_add_pd(v78_0h, v93);
        const __m512d v94_1l = _mm512_add_pd(v78_1l, v93);
        const __m512d v94_1h = _mm512_add_pd(v78_1h, v93);
        const __m512d v95_0l = _mm512_mul_pd(v92_0l, v94_0l);
        const __m512d v95_0h = _mm512_mul_pd(v92_0h, v94_0h);
        const __m512d v95_1l = _mm512_mul_pd(v92_1l, v94_1l);
        const __m512d v95_1h = _mm512_mul_pd(v92_1h, v94_1h);
        const __m512d v97_0l = _mm512_fmadd_pd(v86_0l, v95_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v86_0h, v95_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v86_1l, v95_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v86_1h, v95_1h, v96);
        const __m512d v99_0l = _mm512_mul_pd(v97_0l, v98);
        const __m512d v99_0h = _mm512_mul_pd(v97_0h, v98);
        const __m512d v99_1l = _mm512_mul_pd(v97_1l, v98);
        const __m512d v99_1h = _mm512_mul_pd(v97_1h, v98);
        const __m512d v101_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v80_0l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v101_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v80_0h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v101_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v80_1l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v101_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v80_1h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v102_0l = _mm512_mul_pd(v98, v101_0l);
        const __m512d v102_0h = _mm512_mul_pd(v98, v101_0h);
        const __m512d v102_1l = _mm512_mul_pd(v98, v101_1l);
        const __m512d v102_1h = _mm512_mul_pd(v98, v101_1h);
        const __m512d v103_0l = _mm512_mul_pd(v102_0l, v102_0l);
        const __m512d v103_0h = _mm512_mul_pd(v102_0h, v102_0h);
        const __m512d v103_1l = _mm512_mul_pd(v102_1l, v102_1l);
        const __m512d v103_1h = _mm512_mul_pd(v102_1h, v102_1h);
        const __m512d v105_0l = _mm512_fmadd_pd(v100, v103_0l, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v100, v103_0h, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v100, v103_1l, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v100, v103_1h, v104);
        const __m512d v107_0l = _mm512_fmadd_pd(v105_0l, v103_0l, v106);
        const __m512d v107_0h = _mm512_fmadd_pd(v105_0h, v103_0h, v106);
        const __m512d v107_1l = _mm512_fmadd_pd(v105_1l, v103_1l, v106);
        const __m512d v107_1h = _mm512_fmadd_pd(v105_1h, v103_1h, v106);
        const __m512d v109_0l = _mm512_fmadd_pd(v107_0l, v103_0l, v108);
        const __m512d v109_0h = _mm512_fmadd_pd(v107_0h, v103_0h, v108);
        const __m512d v109_1l = _mm512_fmadd_pd(v107_1l, v103_1l, v108);
        const __m512d v109_1h = _mm512_fmadd_pd(v107_1h, v103_1h, v108);
        const __m512d v111_0l = _mm512_fmadd_pd(v109_0l, v103_0l, v110);
        const __m512d v111_0h = _mm512_fmadd_pd(v109_0h, v103_0h, v110);
        const __m512d v111_1l = _mm512_fmadd_pd(v109_1l, v103_1l, v110);
        const __m512d v111_1h = _mm512_fmadd_pd(v109_1h, v103_1h, v110);
        const __m512d v113_0l = _mm512_fmadd_pd(v111_0l, v103_0l, v112);
        const __m512d v113_0h = _mm512_fmadd_pd(v111_0h, v103_0h, v112);
        const __m512d v113_1l = _mm512_fmadd_pd(v111_1l, v103_1l, v112);
        const __m512d v113_1h = _mm512_fmadd_pd(v111_1h, v103_1h, v112);
        const __m512d v115_0l = _mm512_fmadd_pd(v113_0l, v103_0l, v114);
        const __m512d v115_0h = _mm512_fmadd_pd(v113_0h, v103_0h, v114);
        const __m512d v115_1l = _mm512_fmadd_pd(v113_1l, v103_1l, v114);
        const __m512d v115_1h = _mm512_fmadd_pd(v113_1h, v103_1h, v114);
        const __m512d v117_0l = _mm512_fmadd_pd(v115_0l, v103_0l, v116);
        const __m512d v117_0h = _mm512_fmadd_pd(v115_0h, v103_0h, v116);
        const __m512d v117_1l = _mm512_fmadd_pd(v115_1l, v103_1l, v116);
        const __m512d v117_1h = _mm512_fmadd_pd(v115_1h, v103_1h, v116);
        const __m512d v119_0l = _mm512_fmadd_pd(v117_0l, v103_0l, v118);
        const __m512d v119_0h = _mm512_fmadd_pd(v117_0h, v103_0h, v118);
        const __m512d v119_1l = _mm512_fmadd_pd(v117_1l, v103_1l, v118);
        const __m512d v119_1h = _mm512_fmadd_pd(v117_1h, v103_1h, v118);
        const __m512d v121_0l = _mm512_fmadd_pd(v119_0l, v103_0l, v120);
        const __m512d v121_0h = _mm512_fmadd_pd(v119_0h, v103_0h, v120);
        const __m512d v121_1l = _mm512_fmadd_pd(v119_1l, v103_1l, v120);
        const __m512d v121_1h = _mm512_fmadd_pd(v119_1h, v103_1h, v120);
        const __m512d v122_0l = _mm512_mul_pd(v103_0l, v102_0l);
        const __m512d v122_0h = _mm512_mul_pd(v103_0h, v102_0h);
        const __m512d v122_1l = _mm512_mul_pd(v103_1l, v102_1l);
        const __m512d v122_1h = _mm512_mul_pd(v103_1h, v102_1h);
        const __m512d v123_0l = _mm512_fmadd_pd(v121_0l, v122_0l, v102_0l);
        const __m512d v123_0h = _mm512_fmadd_pd(v121_0h, v122_0h, v102_0h);
        const __m512d v123_1l = _mm512_fmadd_pd(v121_1l, v122_1l, v102_1l);
        const __m512d v123_1h = _mm512_fmadd_pd(v121_1h, v122_1h, v102_1h);
        const __m512d v125_0l = _mm512_castsi512_pd(_mm512_add_epi64(lgamma_bf16_1ulp_avx2_bits_f64_avx512(v123_0l), v124));
        const __m512d v125_0h = _mm512_castsi512_pd(_mm512_add_epi64(lgamma_bf16_1ulp_avx2_bits_f64_avx512(v123_0h), v124));
        const __m512d v125_1l = _mm512_castsi512_pd(_mm512_add_epi64(lgamma_bf16_1ulp_avx2_bits_f64_avx512(v123_1l), v124));
        const __m512d v125_1h = _mm512_castsi512_pd(_mm512_add_epi64(lgamma_bf16_1ulp_avx2_bits_f64_avx512(v123_1h), v124));
        const __m512d v126_0l = _mm512_div_pd(v99_0l, v125_0l);
        const __m512d v126_0h = _mm512_div_pd(v99_0h, v125_0h);
        const __m512d v126_1l = _mm512_div_pd(v99_1l, v125_1l);
        const __m512d v126_1h = _mm512_div_pd(v99_1h, v125_1h);
        const __m512i v127_0l = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v126_0l);
        const __m512i v127_0h = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v126_0h);
        const __m512i v127_1l = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v126_1l);
        const __m512i v127_1h = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v126_1h);
        const __m512i v129_0l = _mm512_sub_epi64(v127_0l, v128);
        const __m512i v129_0h = _mm512_sub_epi64(v127_0h, v128);
        const __m512i v129_1l = _mm512_sub_epi64(v127_1l, v128);
        const __m512i v129_1h = _mm512_sub_epi64(v127_1h, v128);
        const __m512i v131_0l = _mm512_srli_epi64(v129_0l, 48);
        const __m512i v131_0h = _mm512_srli_epi64(v129_0h, 48);
        const __m512i v131_1l = _mm512_srli_epi64(v129_1l, 48);
        const __m512i v131_1h = _mm512_srli_epi64(v129_1h, 48);
        const __m256i v132_0l = _mm512_cvtepi64_epi32(v131_0l);
        const __m256i v132_0h = _mm512_cvtepi64_epi32(v131_0h);
        const __m512i v132_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v132_0l), v132_0h, 1);
        const __m256i v132_1l = _mm512_cvtepi64_epi32(v131_1l);
        const __m256i v132_1h = _mm512_cvtepi64_epi32(v131_1h);
        const __m512i v132_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v132_1l), v132_1h, 1);
        const __m512i v133_0 = _mm512_and_si512(v84, v132_0);
        const __m512i v133_1 = _mm512_and_si512(v84, v132_1);
        const __m512d v134_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133_0), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v134_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133_0, 1), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v134_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133_1), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v134_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133_1, 1), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512i v136_0l = _mm512_and_si512(v129_0l, v135);
        const __m512i v136_0h = _mm512_and_si512(v129_0h, v135);
        const __m512i v136_1l = _mm512_and_si512(v129_1l, v135);
        const __m512i v136_1h = _mm512_and_si512(v129_1h, v135);
        const __m512i v137_0l = _mm512_sub_epi64(v127_0l, v136_0l);
        const __m512i v137_0h = _mm512_sub_epi64(v127_0h, v136_0h);
        const __m512i v137_1l = _mm512_sub_epi64(v127_1l, v136_1l);
        const __m512i v137_1h = _mm512_sub_epi64(v127_1h, v136_1h);
        const __m512d v138_0l = _mm512_castsi512_pd(v137_0l);
        const __m512d v138_0h = _mm512_castsi512_pd(v137_0h);
        const __m512d v138_1l = _mm512_castsi512_pd(v137_1l);
        const __m512d v138_1h = _mm512_castsi512_pd(v137_1h);
        const __m512d v140_0l = _mm512_fmadd_pd(v134_0l, v138_0l, v139);
        const __m512d v140_0h = _mm512_fmadd_pd(v134_0h, v138_0h, v139);
        const __m512d v140_1l = _mm512_fmadd_pd(v134_1l, v138_1l, v139);
        const __m512d v140_1h = _mm512_fmadd_pd(v134_1h, v138_1h, v139);
        const __m512d v142_0l = _mm512_fmadd_pd(v140_0l, v96, v141);
        const __m512d v142_0h = _mm512_fmadd_pd(v140_0h, v96, v141);
        const __m512d v142_1l = _mm512_fmadd_pd(v140_1l, v96, v141);
        const __m512d v142_1h = _mm512_fmadd_pd(v140_1h, v96, v141);
        const __m512d v144_0l = _mm512_fmadd_pd(v142_0l, v140_0l, v143);
        const __m512d v144_0h = _mm512_fmadd_pd(v142_0h, v140_0h, v143);
        const __m512d v144_1l = _mm512_fmadd_pd(v142_1l, v140_1l, v143);
        const __m512d v144_1h = _mm512_fmadd_pd(v142_1h, v140_1h, v143);
        const __m512d v145_0l = _mm512_fmadd_pd(v144_0l, v140_0l, v120);
        const __m512d v145_0h = _mm512_fmadd_pd(v144_0h, v140_0h, v120);
        const __m512d v145_1l = _mm512_fmadd_pd(v144_1l, v140_1l, v120);
        const __m512d v145_1h = _mm512_fmadd_pd(v144_1h, v140_1h, v120);
        const __m512d v147_0l = _mm512_fmadd_pd(v140_0l, v145_0l, v146);
        const __m512d v147_0h = _mm512_fmadd_pd(v140_0h, v145_0h, v146);
        const __m512d v147_1l = _mm512_fmadd_pd(v140_1l, v145_1l, v146);
        const __m512d v147_1h = _mm512_fmadd_pd(v140_1h, v145_1h, v146);
        const __m512d v149_0l = _mm512_fmadd_pd(v140_0l, v147_0l, v148);
        const __m512d v149_0h = _mm512_fmadd_pd(v140_0h, v147_0h, v148);
        const __m512d v149_1l = _mm512_fmadd_pd(v140_1l, v147_1l, v148);
        const __m512d v149_1h = _mm512_fmadd_pd(v140_1h, v147_1h, v148);
        const __m512d v151_0l = _mm512_fmadd_pd(v149_0l, v140_0l, v150);
        const __m512d v151_0h = _mm512_fmadd_pd(v149_0h, v140_0h, v150);
        const __m512d v151_1l = _mm512_fmadd_pd(v149_1l, v140_1l, v150);
        const __m512d v151_1h = _mm512_fmadd_pd(v149_1h, v140_1h, v150);
        const __m512d v152_0l = _mm512_fmadd_pd(v140_0l, v140_0l, v96);
        const __m512d v152_0h = _mm512_fmadd_pd(v140_0h, v140_0h, v96);
        const __m512d v152_1l = _mm512_fmadd_pd(v140_1l, v140_1l, v96);
        const __m512d v152_1h = _mm512_fmadd_pd(v140_1h, v140_1h, v96);
        const __m512d v153_0l = _mm512_fmadd_pd(v151_0l, v152_0l, v140_0l);
        const __m512d v153_0h = _mm512_fmadd_pd(v151_0h, v152_0h, v140_0h);
        const __m512d v153_1l = _mm512_fmadd_pd(v151_1l, v152_1l, v140_1l);
        const __m512d v153_1h = _mm512_fmadd_pd(v151_1h, v152_1h, v140_1h);
        const __m512i v155_0 = _mm512_slli_epi32(v132_0, 16);
        const __m512i v155_1 = _mm512_slli_epi32(v132_1, 16);
        const __m512i v157_0 = _mm512_srai_epi32(v155_0, 20);
        const __m512i v157_1 = _mm512_srai_epi32(v155_1, 20);
        const __m512d v158_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v157_0));
        const __m512d v158_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v157_0, 1));
        const __m512d v158_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v157_1));
        const __m512d v158_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v157_1, 1));
        const __m512d v159_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133_0), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v159_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133_0, 1), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v159_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133_1), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v159_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133_1, 1), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v160_0l = _mm512_fmadd_pd(v154, v158_0l, v159_0l);
        const __m512d v160_0h = _mm512_fmadd_pd(v154, v158_0h, v159_0h);
        const __m512d v160_1l = _mm512_fmadd_pd(v154, v158_1l, v159_1l);
        const __m512d v160_1h = _mm512_fmadd_pd(v154, v158_1h, v159_1h);
        const __m512d v161_0l = _mm512_add_pd(v153_0l, v160_0l);
        const __m512d v161_0h = _mm512_add_pd(v153_0h, v160_0h);
        const __m512d v161_1l = _mm512_add_pd(v153_1l, v160_1l);
        const __m512d v161_1h = _mm512_add_pd(v153_1h, v160_1h);
        const __m512d v163_0l = _mm512_add_pd(v78_0l, v162);
        const __m512d v163_0h = _mm512_add_pd(v78_0h, v162);
        const __m512d v163_1l = _mm512_add_pd(v78_1l, v162);
        const __m512d v163_1h = _mm512_add_pd(v78_1h, v162);
        const __m512i v164_0l = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v163_0l);
        const __m512i v164_0h = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v163_0h);
        const __m512i v164_1l = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v163_1l);
        const __m512i v164_1h = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v163_1h);
        const __m512i v165_0l = _mm512_sub_epi64(v164_0l, v128);
        const __m512i v165_0h = _mm512_sub_epi64(v164_0h, v128);
        const __m512i v165_1l = _mm512_sub_epi64(v164_1l, v128);
        const __m512i v165_1h = _mm512_sub_epi64(v164_1h, v128);
        const __m512i v166_0l = _mm512_and_si512(v165_0l, v135);
        const __m512i v166_0h = _mm512_and_si512(v165_0h, v135);
        const __m512i v166_1l = _mm512_and_si512(v165_1l, v135);
        const __m512i v166_1h = _mm512_and_si512(v165_1h, v135);
        const __m512i v167_0l = _mm512_sub_epi64(v164_0l, v166_0l);
        const __m512i v167_0h = _mm512_sub_epi64(v164_0h, v166_0h);
        const __m512i v167_1l = _mm512_sub_epi64(v164_1l, v166_1l);
        const __m512i v167_1h = _mm512_sub_epi64(v164_1h, v166_1h);
        const __m512d v168_0l = _mm512_castsi512_pd(v167_0l);
        const __m512d v168_0h = _mm512_castsi512_pd(v167_0h);
        const __m512d v168_1l = _mm512_castsi512_pd(v167_1l);
        const __m512d v168_1h = _mm512_castsi512_pd(v167_1h);
        const __m512i v169_0l = _mm512_srli_epi64(v165_0l, 48);
        const __m512i v169_0h = _mm512_srli_epi64(v165_0h, 48);
        const __m512i v169_1l = _mm512_srli_epi64(v165_1l, 48);
        const __m512i v169_1h = _mm512_srli_epi64(v165_1h, 48);
        const __m256i v170_0l = _mm512_cvtepi64_epi32(v169_0l);
        const __m256i v170_0h = _mm512_cvtepi64_epi32(v169_0h);
        const __m512i v170_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v170_0l), v170_0h, 1);
        const __m256i v170_1l = _mm512_cvtepi64_epi32(v169_1l);
        const __m256i v170_1h = _mm512_cvtepi64_epi32(v169_1h);
        const __m512i v170_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v170_1l), v170_1h, 1);
        const __m512i v171_0 = _mm512_and_si512(v84, v170_0);
        const __m512i v171_1 = _mm512_and_si512(v84, v170_1);
        const __m512d v172_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v171_0), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v172_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v171_0, 1), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v172_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v171_1), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v172_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v171_1, 1), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v173_0l = _mm512_fmadd_pd(v168_0l, v172_0l, v139);
        const __m512d v173_0h = _mm512_fmadd_pd(v168_0h, v172_0h, v139);
        const __m512d v173_1l = _mm512_fmadd_pd(v168_1l, v172_1l, v139);
        const __m512d v173_1h = _mm512_fmadd_pd(v168_1h, v172_1h, v139);
        const __m512d v174_0l = _mm512_mul_pd(v173_0l, v173_0l);
        const __m512d v174_0h = _mm512_mul_pd(v173_0h, v173_0h);
        const __m512d v174_1l = _mm512_mul_pd(v173_1l, v173_1l);
        const __m512d v174_1h = _mm512_mul_pd(v173_1h, v173_1h);
        const __m512d v175_0l = _mm512_fmadd_pd(v173_0l, v146, v148);
        const __m512d v175_0h = _mm512_fmadd_pd(v173_0h, v146, v148);
        const __m512d v175_1l = _mm512_fmadd_pd(v173_1l, v146, v148);
        const __m512d v175_1h = _mm512_fmadd_pd(v173_1h, v146, v148);
        const __m512d v176_0l = _mm512_fmadd_pd(v175_0l, v173_0l, v150);
        const __m512d v176_0h = _mm512_fmadd_pd(v175_0h, v173_0h, v150);
        const __m512d v176_1l = _mm512_fmadd_pd(v175_1l, v173_1l, v150);
        const __m512d v176_1h = _mm512_fmadd_pd(v175_1h, v173_1h, v150);
        const __m512d v177_0l = _mm512_fmadd_pd(v174_0l, v176_0l, v173_0l);
        const __m512d v177_0h = _mm512_fmadd_pd(v174_0h, v176_0h, v173_0h);
        const __m512d v177_1l = _mm512_fmadd_pd(v174_1l, v176_1l, v173_1l);
        const __m512d v177_1h = _mm512_fmadd_pd(v174_1h, v176_1h, v173_1h);
        const __m512i v178_0 = _mm512_slli_epi32(v170_0, 16);
        const __m512i v178_1 = _mm512_slli_epi32(v170_1, 16);
        const __m512i v179_0 = _mm512_srai_epi32(v178_0, 20);
        const __m512i v179_1 = _mm512_srai_epi32(v178_1, 20);
        const __m512d v180_0l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v179_0));
        const __m512d v180_0h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v179_0, 1));
        const __m512d v180_1l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v179_1));
        const __m512d v180_1h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v179_1, 1));
        const __m512d v181_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v171_0), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v181_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v171_0, 1), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v181_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v171_1), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v181_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v171_1, 1), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v182_0l = _mm512_fmadd_pd(v180_0l, v154, v181_0l);
        const __m512d v182_0h = _mm512_fmadd_pd(v180_0h, v154, v181_0h);
        const __m512d v182_1l = _mm512_fmadd_pd(v180_1l, v154, v181_1l);
        const __m512d v182_1h = _mm512_fmadd_pd(v180_1h, v154, v181_1h);
        const __m512d v183_0l = _mm512_add_pd(v177_0l, v182_0l);
        const __m512d v183_0h = _mm512_add_pd(v177_0h, v182_0h);
        const __m512d v183_1l = _mm512_add_pd(v177_1l, v182_1l);
        const __m512d v183_1h = _mm512_add_pd(v177_1h, v182_1h);
        const __m512d v185_0l = _mm512_sub_pd(v183_0l, v184);
        const __m512d v185_0h = _mm512_sub_pd(v183_0h, v184);
        const __m512d v185_1l = _mm512_sub_pd(v183_1l, v184);
        const __m512d v185_1h = _mm512_sub_pd(v183_1h, v184);
        const __m512d v187_0l = _mm512_sub_pd(v163_0l, v186);
        const __m512d v187_0h = _mm512_sub_pd(v163_0h, v186);
        const __m512d v187_1l = _mm512_sub_pd(v163_1l, v186);
        const __m512d v187_1h = _mm512_sub_pd(v163_1h, v186);
        const __m512d v189_0l = _mm512_fmadd_pd(v185_0l, v187_0l, v188);
        const __m512d v189_0h = _mm512_fmadd_pd(v185_0h, v187_0h, v188);
        const __m512d v189_1l = _mm512_fmadd_pd(v185_1l, v187_1l, v188);
        const __m512d v189_1h = _mm512_fmadd_pd(v185_1h, v187_1h, v188);
        const __m512d v190_0l = _mm512_div_pd(v184, v163_0l);
        const __m512d v190_0h = _mm512_div_pd(v184, v163_0h);
        const __m512d v190_1l = _mm512_div_pd(v184, v163_1l);
        const __m512d v190_1h = _mm512_div_pd(v184, v163_1h);
        const __m512d v192_0l = _mm512_fmadd_pd(v190_0l, v190_0l, v96);
        const __m512d v192_0h = _mm512_fmadd_pd(v190_0h, v190_0h, v96);
        const __m512d v192_1l = _mm512_fmadd_pd(v190_1l, v190_1l, v96);
        const __m512d v192_1h = _mm512_fmadd_pd(v190_1h, v190_1h, v96);
        const __m512d v194_0l = _mm512_fmadd_pd(v191, v192_0l, v193);
        const __m512d v194_0h = _mm512_fmadd_pd(v191, v192_0h, v193);
        const __m512d v194_1l = _mm512_fmadd_pd(v191, v192_1l, v193);
        const __m512d v194_1h = _mm512_fmadd_pd(v191, v192_1h, v193);
        const __m512d v196_0l = _mm512_fmadd_pd(v194_0l, v192_0l, v195);
        const __m512d v196_0h = _mm512_fmadd_pd(v194_0h, v192_0h, v195);
        const __m512d v196_1l = _mm512_fmadd_pd(v194_1l, v192_1l, v195);
        const __m512d v196_1h = _mm512_fmadd_pd(v194_1h, v192_1h, v195);
        const __m512d v198_0l = _mm512_fmadd_pd(v196_0l, v192_0l, v197);
        const __m512d v198_0h = _mm512_fmadd_pd(v196_0h, v192_0h, v197);
        const __m512d v198_1l = _mm512_fmadd_pd(v196_1l, v192_1l, v197);
        const __m512d v198_1h = _mm512_fmadd_pd(v196_1h, v192_1h, v197);
        const __m512d v200_0l = _mm512_fmadd_pd(v198_0l, v192_0l, v199);
        const __m512d v200_0h = _mm512_fmadd_pd(v198_0h, v192_0h, v199);
        const __m512d v200_1l = _mm512_fmadd_pd(v198_1l, v192_1l, v199);
        const __m512d v200_1h = _mm512_fmadd_pd(v198_1h, v192_1h, v199);
        const __m512d v202_0l = _mm512_fmadd_pd(v200_0l, v192_0l, v201);
        const __m512d v202_0h = _mm512_fmadd_pd(v200_0h, v192_0h, v201);
        const __m512d v202_1l = _mm512_fmadd_pd(v200_1l, v192_1l, v201);
        const __m512d v202_1h = _mm512_fmadd_pd(v200_1h, v192_1h, v201);
        const __m512d v204_0l = _mm512_fmadd_pd(v202_0l, v192_0l, v203);
        const __m512d v204_0h = _mm512_fmadd_pd(v202_0h, v192_0h, v203);
        const __m512d v204_1l = _mm512_fmadd_pd(v202_1l, v192_1l, v203);
        const __m512d v204_1h = _mm512_fmadd_pd(v202_1h, v192_1h, v203);
        const __m512d v205_0l = _mm512_mul_pd(v190_0l, v204_0l);
        const __m512d v205_0h = _mm512_mul_pd(v190_0h, v204_0h);
        const __m512d v205_1l = _mm512_mul_pd(v190_1l, v204_1l);
        const __m512d v205_1h = _mm512_mul_pd(v190_1h, v204_1h);
        const __m512d v206_0l = _mm512_add_pd(v189_0l, v205_0l);
        const __m512d v206_0h = _mm512_add_pd(v189_0h, v205_0h);
        const __m512d v206_1l = _mm512_add_pd(v189_1l, v205_1l);
        const __m512d v206_1h = _mm512_add_pd(v189_1h, v205_1h);
        const __m512d v207_0l = _mm512_sub_pd(v161_0l, v206_0l);
        const __m512d v207_0h = _mm512_sub_pd(v161_0h, v206_0h);
        const __m512d v207_1l = _mm512_sub_pd(v161_1l, v206_1l);
        const __m512d v207_1h = _mm512_sub_pd(v161_1h, v206_1h);
        const __m512d v208_0l = _mm512_mask_blend_pd((__mmask8)v82_0, v207_0l, v83);
        const __m512d v208_0h = _mm512_mask_blend_pd(lgamma_bf16_1ulp_avx2_high_mask_avx512(v82_0), v207_0h, v83);
        const __m512d v208_1l = _mm512_mask_blend_pd((__mmask8)v82_1, v207_1l, v83);
        const __m512d v208_1h = _mm512_mask_blend_pd(lgamma_bf16_1ulp_avx2_high_mask_avx512(v82_1), v207_1h, v83);
        const __m256 v209_0l = _mm512_cvtpd_ps(v208_0l);
        const __m256 v209_0h = _mm512_cvtpd_ps(v208_0h);
        const __m512 v209_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v209_0l), v209_0h, 1);
        const __m256 v209_1l = _mm512_cvtpd_ps(v208_1l);
        const __m256 v209_1h = _mm512_cvtpd_ps(v208_1h);
        const __m512 v209_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v209_1l), v209_1h, 1);
        const __m512 v210_0 = _mm512_add_ps(v76_0, v209_0);
        const __m512 v210_1 = _mm512_add_ps(v76_1, v209_1);
        const __m512 v211_0 = _mm512_mask_blend_ps(v75_0, v210_0, v73);
        const __m512 v211_1 = _mm512_mask_blend_ps(v75_1, v210_1, v73);
        const __m512i v212_0 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v211_0);
        const __m512i v212_1 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v211_1);
        const __m512i v213_0 = _mm512_add_epi32(v212_0, v66);
        const __m512i v213_1 = _mm512_add_epi32(v212_1, v66);
        const __m512i v214_0 = _mm512_srli_epi32(v213_0, 16);
        const __m512i v214_1 = _mm512_srli_epi32(v213_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v72_0, r0_0, v214_0);
        r0_1 = _mm512_mask_blend_epi32(v72_1, r0_1, v214_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static LGAMMA_BF16_1ULP_AVX2_AVX512_TARGET void lgamma_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1.4p+2f); /* 5 */
    const __m512 v6 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(-0x1.12e45p-11f); /* -0.000524314586 */
    const __m512 v14 = _mm512_set1_ps(0x1.59c62p-8f); /* 0.0052760914 */
    const __m512 v16 = _mm512_set1_ps(-0x1.d6e352p-7f); /* -0.0143703604 */
    const __m512 v18 = _mm512_set1_ps(0x1.1e8082p-5f); /* 0.0349733867 */
    const __m512 v20 = _mm512_set1_ps(-0x1.994614p-4f); /* -0.0999203473 */
    const __m512 v22 = _mm512_set1_ps(0x1.b09616p-2f); /* 0.422447532 */
    const __m512i v27 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v28 = _mm512_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m512 v35 = _mm512_set1_ps(-0x1.593daep-2f); /* -0.337149352 */
    const __m512 v36 = _mm512_set1_ps(0x1.6a918cp-2f); /* 0.354070842 */
    const __m512 v39 = _mm512_set1_ps(-0x1.f77868p-2f); /* -0.491670251 */
    const __m512 v44 = _mm512_set1_ps(0x1.a4f9bap-14f); /* 0.000100368379 */
    const __m512 v47 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v52 = _mm512_set1_ps(0x1.62f0a6p-1f); /* 0.693242252 */
    const __m512 v57 = _mm512_set1_ps(0x1.0c5b9cp-1f); /* 0.524136424 */
    const __m512 v61 = _mm512_set1_ps(0x1.caa568p-2f); /* 0.4478966 */
    const __m512i v66 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512i v69 = _mm512_set1_epi32(62607474); /* 0x03bb5072 */
    const __m512i v71 = _mm512_set1_epi32(70996082); /* 0x043b5072 */
    const __m512 v73 = _mm512_set1_ps(INFINITY);
    const __m512d v81 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v83 = _mm512_set1_pd(INFINITY);
    const __m512i v84 = _mm512_set1_epi32(15);
    const __m512d v85 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v87 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v90 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v93 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v96 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v100 = _mm512_set1_pd(0x1.71b8ef6dcf572p-66); /* 1.9572941063391263e-20 */
    const __m512d v104 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v106 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v108 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v110 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v112 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v114 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v116 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v118 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v120 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v124 = _mm512_set1_epi64(INT64_C(6));
    const __m512i v128 = _mm512_set1_epi64(INT64_C(4604508406521266176)); /* 0x3fe6800000000000 */
    const __m512i v135 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v139 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v141 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v143 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v146 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v148 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v150 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v154 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v162 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v184 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v186 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v188 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v191 = _mm512_set1_pd(0x1.a41a41a41a41ap-8); /* 0.00641025641025641 */
    const __m512d v193 = _mm512_set1_pd(-0x1.f6ab0d9993c7dp-10); /* -0.0019175269175269176 */
    const __m512d v195 = _mm512_set1_pd(0x1.b951e2b18ff23p-11); /* 0.00084175084175084171 */
    const __m512d v197 = _mm512_set1_pd(-0x1.3813813813814p-11); /* -0.00059523809523809529 */
    const __m512d v199 = _mm512_set1_pd(0x1.a01a01a01a01ap-11); /* 0.00079365079365079365 */
    const __m512d v201 = _mm512_set1_pd(-0x1.6c16c16c16c17p-9); /* -0.0027777777777777779 */
    const __m512d v203 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v3, v4, _CMP_LT_OQ);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v3, v6, _CMP_LE_OQ);
    const __m512 v8 = _mm512_sub_ps(v3, v6);
    const __m512 v9 = _mm512_mask_blend_ps(v7, v8, v3);
    const __m512 v10 = _mm512_sub_ps(v9, v6);
    const __mmask16 v11 = _mm512_cmp_ps_mask(v3, v6, _CMP_LT_OQ);
    const __m512 v12 = _mm512_mask_blend_ps(v11, v3, v8);
    const __m512 v15 = _mm512_fmadd_ps(v12, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v10, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v10, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v10, v19, v20);
    const __m512 v23 = _mm512_fmadd_ps(v10, v21, v22);
    const __m512 v24 = _mm512_mul_ps(v10, v9);
    const __m512 v25 = _mm512_mul_ps(v23, v24);
    const __m512i v26 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v3);
    const __m512i v29 = _mm512_sub_epi32(v26, v28);
    const __m512i v30 = _mm512_and_si512(v27, v29);
    const __m512i v31 = _mm512_sub_epi32(v26, v30);
    const __m512 v32 = _mm512_castsi512_ps(v31);
    const __m512 v33 = _mm512_sub_ps(v32, v6);
    const __m512 v34 = _mm512_mul_ps(v33, v33);
    const __m512 v37 = _mm512_fmadd_ps(v35, v33, v36);
    const __m512 v38 = _mm512_mul_ps(v37, v33);
    const __m512 v40 = _mm512_add_ps(v38, v39);
    const __m512i v42 = _mm512_srai_epi32(v29, 23);
    const __m512 v43 = _mm512_cvtepi32_ps(v42);
    const __m512 v45 = _mm512_mul_ps(v43, v44);
    const __m512 v46 = _mm512_fmadd_ps(v34, v40, v45);
    const __m512 v48 = _mm512_mask_blend_ps(v7, v47, v46);
    const __m512 v49 = _mm512_sub_ps(v25, v48);
    const __m512 v50 = _mm512_mask_blend_ps(v7, v47, v33);
    const __m512 v51 = _mm512_sub_ps(v49, v50);
    const __m512 v53 = _mm512_mul_ps(v52, v43);
    const __m512 v54 = _mm512_mask_blend_ps(v7, v47, v53);
    const __m512 v55 = _mm512_sub_ps(v51, v54);
    const __m512 v56 = _mm512_sub_ps(v53, v6);
    const __m512 v58 = _mm512_sub_ps(v3, v57);
    const __m512 v59 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v58), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v60 = _mm512_add_ps(v46, v33);
    const __m512 v62 = _mm512_fmadd_ps(v60, v58, v61);
    const __m512 v63 = _mm512_fmadd_ps(v56, v59, v62);
    const __m512 v64 = _mm512_mask_blend_ps(v5, v63, v55);
    const __m512i v65 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v64);
    const __m512i v67 = _mm512_add_epi32(v65, v66);
    const __m512i v68 = _mm512_srli_epi32(v67, 16);
    const __m512i v70 = _mm512_add_epi32(v69, v26);
    const __mmask16 v72 = _mm512_cmplt_epi32_mask(v70, v71);
    __m512i r0 = v68;
    __mmask16 any1 = v72;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v74 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
        const __mmask16 v75 = _mm512_cmp_ps_mask(v73, v74, _CMP_EQ_OQ);
        const __m512 v76 = _mm512_sub_ps(v3, v3);
        const __m512 v77 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MIN)));
        const __m512d v78l = _mm512_cvtps_pd(_mm512_castps512_ps256(v77));
        const __m512d v78h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v77, 1));
        const __m512d v79l = _mm512_roundscale_pd(v78l, 8);
        const __m512d v79h = _mm512_roundscale_pd(v78h, 8);
        const __m512d v80l = _mm512_sub_pd(v78l, v79l);
        const __m512d v80h = _mm512_sub_pd(v78h, v79h);
        const __mmask8 v82l = _mm512_cmp_pd_mask(v80l, v81, _CMP_EQ_OQ);
        const __mmask8 v82h = _mm512_cmp_pd_mask(v80h, v81, _CMP_EQ_OQ);
        const __mmask16 v82 = _mm512_kunpackb(v82h, v82l);
        const __m512d v86l = _mm512_add_pd(v78l, v85);
        const __m512d v86h = _mm512_add_pd(v78h, v85);
        const __m512d v88l = _mm512_add_pd(v78l, v87);
        const __m512d v88h = _mm512_add_pd(v78h, v87);
        const __m512d v89l = _mm512_fmadd_pd(v78l, v88l, v88l);
        const __m512d v89h = _mm512_fmadd_pd(v78h, v88h, v88h);
        const __m512d v91l = _mm512_add_pd(v78l, v90);
        const __m512d v91h = _mm512_add_pd(v78h, v90);
        const __m512d v92l = _mm512_mul_pd(v89l, v91l);
        const __m512d v92h = _mm512_mul_pd(v89h, v91h);
        const __m512d v94l = _mm512_add_pd(v78l, v93);
        const __m512d v94h = _mm512_add_pd(v78h, v93);
        const __m512d v95l = _mm512_mul_pd(v92l, v94l);
        const __m512d v95h = _mm512_mul_pd(v92h, v94h);
        const __m512d v97l = _mm512_fmadd_pd(v86l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v86h, v95h, v96);
        const __m512d v99l = _mm512_mul_pd(v97l, v98);
        const __m512d v99h = _mm512_mul_pd(v97h, v98);
        const __m512d v101l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v80l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v101h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v80h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v102l = _mm512_mul_pd(v98, v101l);
        const __m512d v102h = _mm512_mul_pd(v98, v101h);
        const __m512d v103l = _mm512_mul_pd(v102l, v102l);
        const __m512d v103h = _mm512_mul_pd(v102h, v102h);
        const __m512d v105l = _mm512_fmadd_pd(v100, v103l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v100, v103h, v104);
        const __m512d v107l = _mm512_fmadd_pd(v105l, v103l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v105h, v103h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v103l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v103h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v109l, v103l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109h, v103h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v103l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v103h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v103l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v103h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v103l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v103h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v117l, v103l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117h, v103h, v118);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v103l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v103h, v120);
        const __m512d v122l = _mm512_mul_pd(v103l, v102l);
        const __m512d v122h = _mm512_mul_pd(v103h, v102h);
        const __m512d v123l = _mm512_fmadd_pd(v121l, v122l, v102l);
        const __m512d v123h = _mm512_fmadd_pd(v121h, v122h, v102h);
        const __m512d v125l = _mm512_castsi512_pd(_mm512_add_epi64(lgamma_bf16_1ulp_avx2_bits_f64_avx512(v123l), v124));
        const __m512d v125h = _mm512_castsi512_pd(_mm512_add_epi64(lgamma_bf16_1ulp_avx2_bits_f64_avx512(v123h), v124));
        const __m512d v126l = _mm512_div_pd(v99l, v125l);
        const __m512d v126h = _mm512_div_pd(v99h, v125h);
        const __m512i v127l = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v126l);
        const __m512i v127h = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v126h);
        const __m512i v129l = _mm512_sub_epi64(v127l, v128);
        const __m512i v129h = _mm512_sub_epi64(v127h, v128);
        const __m512i v131l = _mm512_srli_epi64(v129l, 48);
        const __m512i v131h = _mm512_srli_epi64(v129h, 48);
        const __m256i v132l = _mm512_cvtepi64_epi32(v131l);
        const __m256i v132h = _mm512_cvtepi64_epi32(v131h);
        const __m512i v132 = _mm512_inserti32x8(_mm512_castsi256_si512(v132l), v132h, 1);
        const __m512i v133 = _mm512_and_si512(v84, v132);
        const __m512d v134l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v134h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133, 1), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512i v136l = _mm512_and_si512(v129l, v135);
        const __m512i v136h = _mm512_and_si512(v129h, v135);
        const __m512i v137l = _mm512_sub_epi64(v127l, v136l);
        const __m512i v137h = _mm512_sub_epi64(v127h, v136h);
        const __m512d v138l = _mm512_castsi512_pd(v137l);
        const __m512d v138h = _mm512_castsi512_pd(v137h);
        const __m512d v140l = _mm512_fmadd_pd(v134l, v138l, v139);
        const __m512d v140h = _mm512_fmadd_pd(v134h, v138h, v139);
        const __m512d v142l = _mm512_fmadd_pd(v140l, v96, v141);
        const __m512d v142h = _mm512_fmadd_pd(v140h, v96, v141);
        const __m512d v144l = _mm512_fmadd_pd(v142l, v140l, v143);
        const __m512d v144h = _mm512_fmadd_pd(v142h, v140h, v143);
        const __m512d v145l = _mm512_fmadd_pd(v144l, v140l, v120);
        const __m512d v145h = _mm512_fmadd_pd(v144h, v140h, v120);
        const __m512d v147l = _mm512_fmadd_pd(v140l, v145l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v140h, v145h, v146);
        const __m512d v149l = _mm512_fmadd_pd(v140l, v147l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v140h, v147h, v148);
        const __m512d v151l = _mm512_fmadd_pd(v149l, v140l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v149h, v140h, v150);
        const __m512d v152l = _mm512_fmadd_pd(v140l, v140l, v96);
        const __m512d v152h = _mm512_fmadd_pd(v140h, v140h, v96);
        const __m512d v153l = _mm512_fmadd_pd(v151l, v152l, v140l);
        const __m512d v153h = _mm512_fmadd_pd(v151h, v152h, v140h);
        const __m512i v155 = _mm512_slli_epi32(v132, 16);
        const __m512i v157 = _mm512_srai_epi32(v155, 20);
        const __m512d v158l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v157));
        const __m512d v158h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v157, 1));
        const __m512d v159l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v159h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133, 1), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v160l = _mm512_fmadd_pd(v154, v158l, v159l);
        const __m512d v160h = _mm512_fmadd_pd(v154, v158h, v159h);
        const __m512d v161l = _mm512_add_pd(v153l, v160l);
        const __m512d v161h = _mm512_add_pd(v153h, v160h);
        const __m512d v163l = _mm512_add_pd(v78l, v162);
        const __m512d v163h = _mm512_add_pd(v78h, v162);
        const __m512i v164l = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v163l);
        const __m512i v164h = lgamma_bf16_1ulp_avx2_bits_f64_avx512(v163h);
        const __m512i v165l = _mm512_sub_epi64(v164l, v128);
        const __m512i v165h = _mm512_sub_epi64(v164h, v128);
        const __m512i v166l = _mm512_and_si512(v165l, v135);
        const __m512i v166h = _mm512_and_si512(v165h, v135);
        const __m512i v167l = _mm512_sub_epi64(v164l, v166l);
        const __m512i v167h = _mm512_sub_epi64(v164h, v166h);
        const __m512d v168l = _mm512_castsi512_pd(v167l);
        const __m512d v168h = _mm512_castsi512_pd(v167h);
        const __m512i v169l = _mm512_srli_epi64(v165l, 48);
        const __m512i v169h = _mm512_srli_epi64(v165h, 48);
        const __m256i v170l = _mm512_cvtepi64_epi32(v169l);
        const __m256i v170h = _mm512_cvtepi64_epi32(v169h);
        const __m512i v170 = _mm512_inserti32x8(_mm512_castsi256_si512(v170l), v170h, 1);
        const __m512i v171 = _mm512_and_si512(v84, v170);
        const __m512d v172l = _mm512_i32gather_pd(_mm512_castsi512_si256(v171), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v172h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v171, 1), lgamma_bf16_1ulp_avx2_table0, 8);
        const __m512d v173l = _mm512_fmadd_pd(v168l, v172l, v139);
        const __m512d v173h = _mm512_fmadd_pd(v168h, v172h, v139);
        const __m512d v174l = _mm512_mul_pd(v173l, v173l);
        const __m512d v174h = _mm512_mul_pd(v173h, v173h);
        const __m512d v175l = _mm512_fmadd_pd(v173l, v146, v148);
        const __m512d v175h = _mm512_fmadd_pd(v173h, v146, v148);
        const __m512d v176l = _mm512_fmadd_pd(v175l, v173l, v150);
        const __m512d v176h = _mm512_fmadd_pd(v175h, v173h, v150);
        const __m512d v177l = _mm512_fmadd_pd(v174l, v176l, v173l);
        const __m512d v177h = _mm512_fmadd_pd(v174h, v176h, v173h);
        const __m512i v178 = _mm512_slli_epi32(v170, 16);
        const __m512i v179 = _mm512_srai_epi32(v178, 20);
        const __m512d v180l = _mm512_cvtepi32_pd(_mm512_castsi512_si256(v179));
        const __m512d v180h = _mm512_cvtepi32_pd(_mm512_extracti32x8_epi32(v179, 1));
        const __m512d v181l = _mm512_i32gather_pd(_mm512_castsi512_si256(v171), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v181h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v171, 1), lgamma_bf16_1ulp_avx2_table1, 8);
        const __m512d v182l = _mm512_fmadd_pd(v180l, v154, v181l);
        const __m512d v182h = _mm512_fmadd_pd(v180h, v154, v181h);
        const __m512d v183l = _mm512_add_pd(v177l, v182l);
        const __m512d v183h = _mm512_add_pd(v177h, v182h);
        const __m512d v185l = _mm512_sub_pd(v183l, v184);
        const __m512d v185h = _mm512_sub_pd(v183h, v184);
        const __m512d v187l = _mm512_sub_pd(v163l, v186);
        const __m512d v187h = _mm512_sub_pd(v163h, v186);
        const __m512d v189l = _mm512_fmadd_pd(v185l, v187l, v188);
        const __m512d v189h = _mm512_fmadd_pd(v185h, v187h, v188);
        const __m512d v190l = _mm512_div_pd(v184, v163l);
        const __m512d v190h = _mm512_div_pd(v184, v163h);
        const __m512d v192l = _mm512_fmadd_pd(v190l, v190l, v96);
        const __m512d v192h = _mm512_fmadd_pd(v190h, v190h, v96);
        const __m512d v194l = _mm512_fmadd_pd(v191, v192l, v193);
        const __m512d v194h = _mm512_fmadd_pd(v191, v192h, v193);
        const __m512d v196l = _mm512_fmadd_pd(v194l, v192l, v195);
        const __m512d v196h = _mm512_fmadd_pd(v194h, v192h, v195);
        const __m512d v198l = _mm512_fmadd_pd(v196l, v192l, v197);
        const __m512d v198h = _mm512_fmadd_pd(v196h, v192h, v197);
        const __m512d v200l = _mm512_fmadd_pd(v198l, v192l, v199);
        const __m512d v200h = _mm512_fmadd_pd(v198h, v192h, v199);
        const __m512d v202l = _mm512_fmadd_pd(v200l, v192l, v201);
        const __m512d v202h = _mm512_fmadd_pd(v200h, v192h, v201);
        const __m512d v204l = _mm512_fmadd_pd(v202l, v192l, v203);
        const __m512d v204h = _mm512_fmadd_pd(v202h, v192h, v203);
        const __m512d v205l = _mm512_mul_pd(v190l, v204l);
        const __m512d v205h = _mm512_mul_pd(v190h, v204h);
        const __m512d v206l = _mm512_add_pd(v189l, v205l);
        const __m512d v206h = _mm512_add_pd(v189h, v205h);
        const __m512d v207l = _mm512_sub_pd(v161l, v206l);
        const __m512d v207h = _mm512_sub_pd(v161h, v206h);
        const __m512d v208l = _mm512_mask_blend_pd((__mmask8)v82, v207l, v83);
        const __m512d v208h = _mm512_mask_blend_pd(lgamma_bf16_1ulp_avx2_high_mask_avx512(v82), v207h, v83);
        const __m256 v209l = _mm512_cvtpd_ps(v208l);
        const __m256 v209h = _mm512_cvtpd_ps(v208h);
        const __m512 v209 = _mm512_insertf32x8(_mm512_castps256_ps512(v209l), v209h, 1);
        const __m512 v210 = _mm512_add_ps(v76, v209);
        const __m512 v211 = _mm512_mask_blend_ps(v75, v210, v73);
        const __m512i v212 = lgamma_bf16_1ulp_avx2_bits_f32_avx512(v211);
        const __m512i v213 = _mm512_add_epi32(v212, v66);
        const __m512i v214 = _mm512_srli_epi32(v213, 16);
        r0 = _mm512_mask_blend_epi32(v72, r0, v214);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LGAMMA_BF16_1ULP_AVX2_AVX512_TARGET void lgamma_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        lgamma_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        lgamma_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        lgamma_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_bf16_1ulp_avx2_level(void) {
#if defined(LGAMMA_BF16_1ULP_AVX2_FORCE_ISA)
    return LGAMMA_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t lgamma_bf16_1ulp_avx2(uint16_t x) {
    return lgamma_bf16_1ulp_avx2_element(x);
}

void lgamma_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_bf16_1ulp_avx2_level();
    if (level == 2) {
        lgamma_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_bf16_1ulp_avx2_array_portable(x, y, n);
}
