/* lgamma_f64_2ulp_avx512: lgamma
 *
 *   target       lgamma, ln |Gamma(x)|, f64
 *   domain       [-2,inf]
 *   max error    1.839189 ulp, observed on 158593040 inputs
 *   worst input  0x1.00dacb5fd79cbp+0 (1.0033385380735236, encoding 0x3ff00dacb5fd79cb)
 *   result there -0x1.f6c4606acd5f2p-10 (-0.001917904267157208, encoding 0xbf5f6c4606acd5f2)
 *   mean error   0.254371 ulp
 *   misrounded   1676037 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f5325c010490a002d2dcde8916e84956
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lgamma --fmt f64 --domain [-2,inf] --max-ulp 2.5 --isa avx512 --time 20s --seed 1 --threads 1 --archive lgamma_f64_3ulp_avx512.db
 *                time: 3.9758 ns/element as avx512 code (inputs mean)
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
#include "lgamma_f64_2ulp_avx512.h"

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

static inline double lgamma_f64_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double lgamma_f64_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double lgamma_f64_2ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = lgamma_f64_2ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double lgamma_f64_2ulp_avx512_getmant75_f64(double a) {
    double m = lgamma_f64_2ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t lgamma_f64_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double lgamma_f64_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double lgamma_f64_2ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = lgamma_f64_2ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double lgamma_f64_2ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static const double lgamma_f64_2ulp_avx512_table0[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d8p-1,
    0x1.c8p-1, 0x1.b8p-1, 0x1.bp-1, 0x1.a8p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.8p-1,
    0x1.78p-1, 0x1.7p-1, 0x1.68p-1, 0x1.6p-1,
    0x1.58p-1, 0x1.58p-1, 0x1.58p-1, 0x1.58p-1,
    0x1.58p+0, 0x1.58p+0, 0x1.58p+0, 0x1.58p+0,
    0x1.58p+0, 0x1.48p+0, 0x1.38p+0, 0x1.3p+0,
    0x1.28p+0, 0x1.18p+0, 0x1.1p+0, 0x1.08p+0,
};

static const double lgamma_f64_2ulp_avx512_table1[32] = {
    0x0p+0, 0x1.77394c9d9p-5, 0x1.7d60496cf8p-4, 0x1.e0b1ae8f3p-4,
    0x1.563dc29ffcp-3, 0x1.bfc67a8p-3, 0x1.f5fd8a9064p-3, 0x1.169c05364p-2,
    0x1.4f6fbb2cecp-2, 0x1.6cb0f6865cp-2, 0x1.8a8980abfcp-2, 0x1.a8ff97181p-2,
    0x1.c819dc2d46p-2, 0x1.e7df5fe538p-2, 0x1.042bd4b9a8p-1, 0x1.14c560fe69p-1,
    0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1,
    -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2,
    -0x1.b47ebf7388p-2, -0x1.6e221cd9dp-2, -0x1.24407ab0ep-2, -0x1.fbc16b9028p-3,
    -0x1.acf5e2db5p-3, -0x1.08c588cda8p-3, -0x1.663f6fac9p-4, -0x1.6bad3758fp-5,
};

static const double lgamma_f64_2ulp_avx512_table2[32] = {
    0x0p+0, 0x1.635577970e04p-43, 0x1.da6339da288fcp-43, -0x1.54cda62d3926ep-47,
    -0x1.34df378df21adp-43, -0x1.667f21fa8423fp-44, -0x1.cb6f70109b0f1p-47, -0x1.d4f1b95e0ff45p-43,
    0x1.661e393a16b95p-44, 0x1.1d406db502403p-43, -0x1.66cccab240e9p-45, 0x1.4bc302ffa76fbp-43,
    -0x1.bc76a2753b99bp-50, 0x1.5669df6a2b592p-43, -0x1.b3b3864c60011p-44, -0x1.41dfc7d7c3321p-43,
    -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45,
    -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45,
    -0x1.50520a377c7ecp-45, -0x1.9bcaf1aa4168ap-43, -0x1.ce60916e52e91p-44, 0x1.7f5dc57266758p-43,
    0x1.36c101ee1344p-43, 0x1.871a7610e40bdp-45, -0x1.3167ccc538261p-44, 0x1.3c6764fc87b4ap-48,
};

static inline double lgamma_f64_2ulp_avx512_element(double x) {
    const double v0 = 0x0p+0; /* 0 */
    const double v1 = x;
    const int v204 = v1 < v0;
    double r0;
    if (v204) {
        const double v2 = lgamma_f64_2ulp_avx512_abs_f64(v1);
        const int v3 = v0 == v2;
        const double v4 = INFINITY;
        const int v5 = v4 == v2;
        const int v6 = v3 | v5;
        const double v7 = 0x1.4p+1; /* 2.5 */
        const int v8 = v2 < v7;
        const double v9 = 0x1p+0; /* 1 */
        const int v10 = v2 < v9;
        const double v11 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v12 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v13 = 0x1.8p+47; /* 211106232532992 */
        const double v14 = lgamma_f64_2ulp_avx512_getmant75_f64(v2);
        const double v15 = v13 + v14;
        const int64_t v16 = lgamma_f64_2ulp_avx512_bits_f64(v15);
        const int32_t v17 = (int32_t)(uint32_t)(uint64_t)v16;
        const double v18 = lgamma_f64_2ulp_avx512_table0[(uint32_t)v17 & (32u - 1)];
        const double v19 = -0x1p+0; /* -1 */
        const double v20 = lgamma_f64_2ulp_avx512_fma_f64(v18, v14, v19);
        const double v21 = v12 * v20;
        const double v22 = lgamma_f64_2ulp_avx512_table1[(uint32_t)v17 & (32u - 1)];
        const double v23 = lgamma_f64_2ulp_avx512_getexp_f64(v2);
        const double v24 = lgamma_f64_2ulp_avx512_getexp_f64(v14);
        const double v25 = v23 - v24;
        const double v26 = v22 + v25;
        const double v27 = v21 + v26;
        const double v28 = -0x1p-1; /* -0.5 */
        const double v29 = v20 * v28;
        const double v30 = v29 * v21;
        const double v31 = v30 + v27;
        const double v32 = v27 - v31;
        const double v33 = v32 + v30;
        const double v34 = 0x1.777d0ffda0d24p-56; /* 2.0355273740931033e-17 */
        const double v35 = -v21;
        const double v36 = lgamma_f64_2ulp_avx512_fma_f64(v12, v20, v35);
        const double v37 = lgamma_f64_2ulp_avx512_fma_f64(v34, v20, v36);
        const double v38 = -v30;
        const double v39 = lgamma_f64_2ulp_avx512_fma_f64(v29, v21, v38);
        const double v40 = lgamma_f64_2ulp_avx512_fma_f64(v29, v37, v39);
        const double v41 = v30 * v20;
        const double v42 = -0x1.2492492492492p-2; /* -0.2857142857142857 */
        const double v43 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v44 = -0x1.745d1745d1746p-3; /* -0.18181818181818182 */
        const double v45 = lgamma_f64_2ulp_avx512_fma_f64(v20, v43, v44);
        const double v46 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v47 = lgamma_f64_2ulp_avx512_fma_f64(v20, v45, v46);
        const double v48 = -0x1.c71c71c71c71cp-3; /* -0.22222222222222221 */
        const double v49 = lgamma_f64_2ulp_avx512_fma_f64(v20, v47, v48);
        const double v50 = 0x1p-2; /* 0.25 */
        const double v51 = lgamma_f64_2ulp_avx512_fma_f64(v49, v20, v50);
        const double v52 = v51 * v20;
        const double v53 = v42 + v52;
        const double v54 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v55 = lgamma_f64_2ulp_avx512_fma_f64(v53, v20, v54);
        const double v56 = -0x1.999999999999ap-2; /* -0.40000000000000002 */
        const double v57 = lgamma_f64_2ulp_avx512_fma_f64(v55, v20, v56);
        const double v58 = 0x1p-1; /* 0.5 */
        const double v59 = lgamma_f64_2ulp_avx512_fma_f64(v57, v20, v58);
        const double v60 = -0x1.5555555555555p-1; /* -0.66666666666666663 */
        const double v61 = lgamma_f64_2ulp_avx512_fma_f64(v59, v20, v60);
        const double v62 = lgamma_f64_2ulp_avx512_table2[(uint32_t)v17 & (32u - 1)];
        const double v63 = lgamma_f64_2ulp_avx512_fma_f64(v41, v61, v62);
        const double v64 = v40 + v63;
        const double v65 = v64 + v37;
        const double v66 = v33 + v65;
        const double v67 = v26 - v27;
        const double v68 = v67 + v21;
        const double v69 = v66 + v68;
        const double v70 = v69 + v31;
        const double v71 = v11 * v70;
        const double v72 = -v71;
        const double v73 = v2 + v19;
        const double v74 = v10 ? v2 : v73;
        const double v75 = v74 + v19;
        const double v76 = v75 * v74;
        const double v77 = v2 + v9;
        const double v78 = v10 ? v77 : v2;
        const double v79 = 0x1.8p+0; /* 1.5 */
        const double v80 = v78 + v79;
        const double v81 = v9 / v80;
        const double v82 = v80 - v79;
        const double v83 = v78 - v82;
        const double v84 = -v81;
        const double v85 = lgamma_f64_2ulp_avx512_fma_f64(v80, v84, v9);
        const double v86 = lgamma_f64_2ulp_avx512_fma_f64(v83, v84, v85);
        const double v87 = 0x1.4cccccccccccdp-2; /* 0.32500000000000001 */
        const double v88 = v81 - v87;
        const double v89 = lgamma_f64_2ulp_avx512_fma_f64(v81, v86, v88);
        const double v90 = 0x1.7b4138afa5a76p+21; /* 3106855.0857651783 */
        const double v91 = 0x1.cbe82819e5a31p+19; /* 941889.25316125725 */
        const double v92 = lgamma_f64_2ulp_avx512_fma_f64(v90, v89, v91);
        const double v93 = 0x1.411ee8109bf09p+18; /* 328827.62601374142 */
        const double v94 = lgamma_f64_2ulp_avx512_fma_f64(v92, v89, v93);
        const double v95 = 0x1.86cf7360bbe3bp+16; /* 100047.45069479283 */
        const double v96 = lgamma_f64_2ulp_avx512_fma_f64(v89, v94, v95);
        const double v97 = 0x1.5e5a10d506f1p+15; /* 44845.032875267905 */
        const double v98 = lgamma_f64_2ulp_avx512_fma_f64(v89, v96, v97);
        const double v99 = 0x1.aae1ce2841a59p+13; /* 13660.225662720552 */
        const double v100 = lgamma_f64_2ulp_avx512_fma_f64(v89, v98, v99);
        const double v101 = 0x1.7f428b4d40b51p+12; /* 6132.1590092208507 */
        const double v102 = lgamma_f64_2ulp_avx512_fma_f64(v89, v100, v101);
        const double v103 = v89 * v89;
        const double v104 = 0x1.d2abcf7be3b35p+10; /* 1866.6845388148915 */
        const double v105 = 0x1.b112f8c0e5d1cp+9; /* 866.14821635457656 */
        const double v106 = lgamma_f64_2ulp_avx512_fma_f64(v89, v104, v105);
        const double v107 = lgamma_f64_2ulp_avx512_fma_f64(v102, v103, v106);
        const double v108 = 0x1.06a4a6b18b32p+8; /* 262.64316854141543 */
        const double v109 = lgamma_f64_2ulp_avx512_fma_f64(v107, v89, v108);
        const double v110 = 0x1.0077cddaa8034p+7; /* 128.23399241734444 */
        const double v111 = lgamma_f64_2ulp_avx512_fma_f64(v109, v89, v110);
        const double v112 = 0x1.33f6f03292a85p+5; /* 38.495575327969199 */
        const double v113 = lgamma_f64_2ulp_avx512_fma_f64(v111, v89, v112);
        const double v114 = 0x1.48781074363f3p+4; /* 20.529312566712132 */
        const double v115 = lgamma_f64_2ulp_avx512_fma_f64(v89, v113, v114);
        const double v116 = 0x1.80bdb5b7b716fp+2; /* 6.0115789693921746 */
        const double v117 = lgamma_f64_2ulp_avx512_fma_f64(v89, v115, v116);
        const double v118 = 0x1.eda4ab32a2a5cp+1; /* 3.8565877911799316 */
        const double v119 = lgamma_f64_2ulp_avx512_fma_f64(v117, v89, v118);
        const double v120 = 0x1.0e4d2c7dc590ep+0; /* 1.0558650786456982 */
        const double v121 = lgamma_f64_2ulp_avx512_fma_f64(v89, v119, v120);
        const double v122 = 0x1.4b93c359e8132p+0; /* 1.2952234358309167 */
        const double v123 = lgamma_f64_2ulp_avx512_fma_f64(v121, v89, v122);
        const double v124 = 0x1.e398152064c21p-2; /* 0.47225983629431495 */
        const double v125 = lgamma_f64_2ulp_avx512_fma_f64(v123, v89, v124);
        const double v126 = -v76;
        const double v127 = lgamma_f64_2ulp_avx512_fma_f64(v75, v74, v126);
        const double v128 = lgamma_f64_2ulp_avx512_fma_f64(v127, v125, v0);
        const double v129 = lgamma_f64_2ulp_avx512_fma_f64(v76, v125, v128);
        const double v130 = v31 - v70;
        const double v131 = v69 + v130;
        const double v132 = 0x1.abc9e3b39803fp-56; /* 2.3190468138462996e-17 */
        const double v133 = lgamma_f64_2ulp_avx512_fma_f64(v11, v70, v72);
        const double v134 = lgamma_f64_2ulp_avx512_fma_f64(v132, v70, v133);
        const double v135 = lgamma_f64_2ulp_avx512_fma_f64(v11, v131, v134);
        const double v136 = v129 - v135;
        const double v137 = v72 + v136;
        const double v138 = v10 ? v137 : v129;
        const double v139 = v71 + v19;
        const double v140 = v2 + v28;
        const double v141 = v139 * v140;
        const int v142 = v141 < v4;
        const double v143 = 0x1.3494bc9001442p-56; /* 1.6728209650585413e-17 */
        const double v144 = 0x1p-3; /* 0.125 */
        const double v145 = v81 - v144;
        const double v146 = 0x1.0a09c63dc68c7p+10; /* 1064.1527246893836 */
        const double v147 = 0x1.2efb04d13f0d4p+9; /* 605.96108451441478 */
        const double v148 = lgamma_f64_2ulp_avx512_fma_f64(v145, v146, v147);
        const double v149 = 0x1.0f0ffd11c91p+8; /* 271.06245528372528 */
        const double v150 = lgamma_f64_2ulp_avx512_fma_f64(v145, v148, v149);
        const double v151 = 0x1.36be5d6b30fe3p+7; /* 155.37180647824343 */
        const double v152 = lgamma_f64_2ulp_avx512_fma_f64(v145, v150, v151);
        const double v153 = 0x1.6e1e978079364p+6; /* 91.529874808691204 */
        const double v154 = lgamma_f64_2ulp_avx512_fma_f64(v145, v152, v153);
        const double v155 = 0x1.a647e41f6268fp+5; /* 52.785103078070385 */
        const double v156 = lgamma_f64_2ulp_avx512_fma_f64(v154, v145, v155);
        const double v157 = 0x1.e8477fb4b042p+4; /* 30.517455774130326 */
        const double v158 = lgamma_f64_2ulp_avx512_fma_f64(v156, v145, v157);
        const double v159 = 0x1.1bbe5b4e5d64ap+4; /* 17.733973795044484 */
        const double v160 = lgamma_f64_2ulp_avx512_fma_f64(v145, v158, v159);
        const double v161 = 0x1.4b14d72a952c1p+3; /* 10.34629400555548 */
        const double v162 = lgamma_f64_2ulp_avx512_fma_f64(v160, v145, v161);
        const double v163 = 0x1.83d0d6266c80bp+2; /* 6.059621369860916 */
        const double v164 = lgamma_f64_2ulp_avx512_fma_f64(v145, v162, v163);
        const double v165 = 0x1.c7ebaa72a1e1bp+1; /* 3.5618794498184463 */
        const double v166 = lgamma_f64_2ulp_avx512_fma_f64(v145, v164, v165);
        const double v167 = 0x1.0c7108d642495p+1; /* 2.0971995397745311 */
        const double v168 = lgamma_f64_2ulp_avx512_fma_f64(v145, v166, v167);
        const double v169 = 0x1.3b2a224f52685p+0; /* 1.2311116641671174 */
        const double v170 = lgamma_f64_2ulp_avx512_fma_f64(v145, v168, v169);
        const double v171 = 0x1.6e7c033c76ae9p-1; /* 0.71578989136773175 */
        const double v172 = lgamma_f64_2ulp_avx512_fma_f64(v145, v170, v171);
        const double v173 = 0x1.a364d50790122p-2; /* 0.40956433161410832 */
        const double v174 = lgamma_f64_2ulp_avx512_fma_f64(v145, v172, v173);
        const double v175 = 0x1.d643ea1ffb9c2p-3; /* 0.22962172422508159 */
        const double v176 = lgamma_f64_2ulp_avx512_fma_f64(v145, v174, v175);
        const double v177 = 0x1.01eb63f8de5d7p-3; /* 0.12593725302921996 */
        const double v178 = lgamma_f64_2ulp_avx512_fma_f64(v145, v176, v177);
        const double v179 = 0x1.a3c5f8a1e7d1dp-7; /* 0.012810465242920227 */
        const double v180 = lgamma_f64_2ulp_avx512_fma_f64(v145, v178, v179);
        const double v181 = v143 + v180;
        const double v182 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v183 = lgamma_f64_2ulp_avx512_fma_f64(v139, v140, v182);
        const double v184 = v183 - v141;
        const double v185 = v182 - v184;
        const double v186 = v183 - v184;
        const double v187 = v141 - v186;
        const double v188 = v185 + v187;
        const double v189 = v139 - v71;
        const double v190 = v139 - v189;
        const double v191 = v71 - v190;
        const double v192 = v19 - v189;
        const double v193 = v191 + v192;
        const double v194 = v135 + v193;
        const double v195 = -v141;
        const double v196 = lgamma_f64_2ulp_avx512_fma_f64(v139, v140, v195);
        const double v197 = lgamma_f64_2ulp_avx512_fma_f64(v194, v140, v196);
        const double v198 = v188 + v197;
        const double v199 = v181 + v198;
        const double v200 = v199 + v183;
        const double v201 = v142 ? v200 : v141;
        const double v202 = v8 ? v138 : v201;
        const double v203 = v6 ? v4 : v202;
        const double v205 = 0x1p-60; /* 8.6736173798840355e-19 */
        const int v206 = v2 < v205;
        const double v207 = lgamma_f64_2ulp_avx512_rint_f64(v1);
        const double v208 = v1 - v207;
        const int v209 = v0 == v208;
        const double v210 = -v203;
        const double v211 = v208 * v208;
        const double v212 = -0x1.a51a6625307d3p+0; /* -1.6449340668482264 */
        const double v213 = v211 * v212;
        const double v214 = v213 + v9;
        const double v215 = 0x1.79788684225eap-33; /* 1.7165384749821432e-10 */
        const double v216 = -0x1.f5f9d970ca6dfp-28; /* -7.304711822217775e-09 */
        const double v217 = lgamma_f64_2ulp_avx512_fma_f64(v211, v215, v216);
        const double v218 = 0x1.0fc992ff39e13p-22; /* 2.5312174041370274e-07 */
        const double v219 = lgamma_f64_2ulp_avx512_fma_f64(v211, v217, v218);
        const double v220 = -0x1.d42498d1ce099p-18; /* -6.9758736616563807e-06 */
        const double v221 = lgamma_f64_2ulp_avx512_fma_f64(v211, v219, v220);
        const double v222 = 0x1.374719fab3915p-13; /* 0.000148428793031071 */
        const double v223 = lgamma_f64_2ulp_avx512_fma_f64(v221, v211, v222);
        const double v224 = -0x1.33816aa4607abp-9; /* -0.0023460810354558235 */
        const double v225 = lgamma_f64_2ulp_avx512_fma_f64(v211, v223, v224);
        const double v226 = 0x1.ac6805cf350a6p-6; /* 0.0261478478176548 */
        const double v227 = lgamma_f64_2ulp_avx512_fma_f64(v211, v225, v226);
        const double v228 = -0x1.86a8e4720db67p-3; /* -0.19075182412208422 */
        const double v229 = lgamma_f64_2ulp_avx512_fma_f64(v227, v211, v228);
        const double v230 = 0x1.9f9cb402bc46cp-1; /* 0.81174242528335361 */
        const double v231 = lgamma_f64_2ulp_avx512_fma_f64(v211, v229, v230);
        const double v232 = v211 * v211;
        const double v233 = -0x1.1873d8912200cp-55; /* -3.0406723503984762e-17 */
        const double v234 = -v211;
        const double v235 = lgamma_f64_2ulp_avx512_fma_f64(v208, v208, v234);
        const double v236 = -v213;
        const double v237 = lgamma_f64_2ulp_avx512_fma_f64(v211, v212, v236);
        const double v238 = lgamma_f64_2ulp_avx512_fma_f64(v235, v212, v237);
        const double v239 = lgamma_f64_2ulp_avx512_fma_f64(v233, v211, v238);
        const double v240 = lgamma_f64_2ulp_avx512_fma_f64(v231, v232, v239);
        const double v241 = v9 - v214;
        const double v242 = v213 + v241;
        const double v243 = v240 + v242;
        const double v244 = v214 + v243;
        const double v245 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v246 = v245 * v208;
        const double v247 = v244 * v246;
        const double v248 = v247 * v2;
        const double v249 = lgamma_f64_2ulp_avx512_abs_f64(v248);
        const double v250 = 0x1p-1000; /* 9.3326361850321888e-302 */
        const double v251 = v249 > v250 ? v249 : v250;
        const double v252 = lgamma_f64_2ulp_avx512_getmant75_f64(v251);
        const double v253 = v13 + v252;
        const int64_t v254 = lgamma_f64_2ulp_avx512_bits_f64(v253);
        const int32_t v255 = (int32_t)(uint32_t)(uint64_t)v254;
        const double v256 = lgamma_f64_2ulp_avx512_table0[(uint32_t)v255 & (32u - 1)];
        const double v257 = lgamma_f64_2ulp_avx512_fma_f64(v256, v252, v19);
        const double v258 = lgamma_f64_2ulp_avx512_fma_f64(v257, v43, v44);
        const double v259 = lgamma_f64_2ulp_avx512_fma_f64(v258, v257, v46);
        const double v260 = lgamma_f64_2ulp_avx512_fma_f64(v257, v259, v48);
        const double v261 = lgamma_f64_2ulp_avx512_fma_f64(v257, v260, v50);
        const double v262 = lgamma_f64_2ulp_avx512_fma_f64(v261, v257, v42);
        const double v263 = lgamma_f64_2ulp_avx512_fma_f64(v257, v262, v54);
        const double v264 = lgamma_f64_2ulp_avx512_fma_f64(v257, v263, v56);
        const double v265 = lgamma_f64_2ulp_avx512_fma_f64(v257, v264, v58);
        const double v266 = lgamma_f64_2ulp_avx512_fma_f64(v257, v265, v60);
        const double v267 = v257 * v12;
        const double v268 = v257 * v28;
        const double v269 = v267 * v268;
        const double v270 = v257 * v269;
        const double v271 = lgamma_f64_2ulp_avx512_table2[(uint32_t)v255 & (32u - 1)];
        const double v272 = lgamma_f64_2ulp_avx512_fma_f64(v266, v270, v271);
        const double v273 = -v267;
        const double v274 = lgamma_f64_2ulp_avx512_fma_f64(v257, v12, v273);
        const double v275 = lgamma_f64_2ulp_avx512_fma_f64(v34, v257, v274);
        const double v276 = -v269;
        const double v277 = lgamma_f64_2ulp_avx512_fma_f64(v267, v268, v276);
        const double v278 = lgamma_f64_2ulp_avx512_fma_f64(v275, v268, v277);
        const double v279 = v272 + v278;
        const double v280 = v279 + v275;
        const double v281 = lgamma_f64_2ulp_avx512_getexp_f64(v251);
        const double v282 = lgamma_f64_2ulp_avx512_getexp_f64(v252);
        const double v283 = v281 - v282;
        const double v284 = lgamma_f64_2ulp_avx512_table1[(uint32_t)v255 & (32u - 1)];
        const double v285 = v283 + v284;
        const double v286 = v285 + v267;
        const double v287 = v286 + v269;
        const double v288 = v286 - v287;
        const double v289 = v288 + v269;
        const double v290 = v280 + v289;
        const double v291 = v285 - v286;
        const double v292 = v291 + v267;
        const double v293 = v290 + v292;
        const double v294 = v293 + v287;
        const double v295 = v11 * v294;
        const double v296 = -v295;
        const double v297 = 0x1.250d048e7a1bdp+0; /* 1.1447298858494002 */
        const double v298 = v296 + v297;
        const double v299 = v210 + v298;
        const double v300 = 0x1.7abf2ad8d5088p-57; /* 1.0265951162707826e-17 */
        const double v301 = v287 - v294;
        const double v302 = v293 + v301;
        const double v303 = lgamma_f64_2ulp_avx512_fma_f64(v11, v294, v296);
        const double v304 = lgamma_f64_2ulp_avx512_fma_f64(v132, v294, v303);
        const double v305 = lgamma_f64_2ulp_avx512_fma_f64(v302, v11, v304);
        const double v306 = v214 - v244;
        const double v307 = v243 + v306;
        const double v308 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
        const double v309 = -v246;
        const double v310 = lgamma_f64_2ulp_avx512_fma_f64(v245, v208, v309);
        const double v311 = lgamma_f64_2ulp_avx512_fma_f64(v308, v208, v310);
        const double v312 = -v247;
        const double v313 = lgamma_f64_2ulp_avx512_fma_f64(v244, v246, v312);
        const double v314 = lgamma_f64_2ulp_avx512_fma_f64(v244, v311, v313);
        const double v315 = lgamma_f64_2ulp_avx512_fma_f64(v307, v246, v314);
        const double v316 = -v248;
        const double v317 = lgamma_f64_2ulp_avx512_fma_f64(v247, v2, v316);
        const double v318 = lgamma_f64_2ulp_avx512_fma_f64(v315, v2, v317);
        const double v319 = v318 / v248;
        const double v320 = v305 + v319;
        const double v321 = v300 - v320;
        const double v322 = v299 - v298;
        const double v323 = v210 - v322;
        const double v324 = v299 - v322;
        const double v325 = v298 - v324;
        const double v326 = v323 + v325;
        const double v327 = v298 - v296;
        const double v328 = v298 - v327;
        const double v329 = v296 - v328;
        const double v330 = v297 - v327;
        const double v331 = v329 + v330;
        const double v332 = v326 + v331;
        const double v333 = v321 + v332;
        const double v334 = v299 + v333;
        const double v335 = v209 ? v4 : v334;
        const double v336 = v206 ? v203 : v335;
        const double v337 = v5 ? v4 : v336;
        r0 = v337;
    } else {
        const double v2 = lgamma_f64_2ulp_avx512_abs_f64(v1);
        const int v3 = v0 == v2;
        const double v4 = INFINITY;
        const int v5 = v4 == v2;
        const int v6 = v3 | v5;
        const double v7 = 0x1.4p+1; /* 2.5 */
        const int v8 = v2 < v7;
        const double v9 = 0x1p+0; /* 1 */
        const int v10 = v2 < v9;
        const double v11 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v12 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v13 = 0x1.8p+47; /* 211106232532992 */
        const double v14 = lgamma_f64_2ulp_avx512_getmant75_f64(v2);
        const double v15 = v13 + v14;
        const int64_t v16 = lgamma_f64_2ulp_avx512_bits_f64(v15);
        const int32_t v17 = (int32_t)(uint32_t)(uint64_t)v16;
        const double v18 = lgamma_f64_2ulp_avx512_table0[(uint32_t)v17 & (32u - 1)];
        const double v19 = -0x1p+0; /* -1 */
        const double v20 = lgamma_f64_2ulp_avx512_fma_f64(v18, v14, v19);
        const double v21 = v12 * v20;
        const double v22 = lgamma_f64_2ulp_avx512_table1[(uint32_t)v17 & (32u - 1)];
        const double v23 = lgamma_f64_2ulp_avx512_getexp_f64(v2);
        const double v24 = lgamma_f64_2ulp_avx512_getexp_f64(v14);
        const double v25 = v23 - v24;
        const double v26 = v22 + v25;
        const double v27 = v21 + v26;
        const double v28 = -0x1p-1; /* -0.5 */
        const double v29 = v20 * v28;
        const double v30 = v29 * v21;
        const double v31 = v30 + v27;
        const double v32 = v27 - v31;
        const double v33 = v32 + v30;
        const double v34 = 0x1.777d0ffda0d24p-56; /* 2.0355273740931033e-17 */
        const double v35 = -v21;
        const double v36 = lgamma_f64_2ulp_avx512_fma_f64(v12, v20, v35);
        const double v37 = lgamma_f64_2ulp_avx512_fma_f64(v34, v20, v36);
        const double v38 = -v30;
        const double v39 = lgamma_f64_2ulp_avx512_fma_f64(v29, v21, v38);
        const double v40 = lgamma_f64_2ulp_avx512_fma_f64(v29, v37, v39);
        const double v41 = v30 * v20;
        const double v42 = -0x1.2492492492492p-2; /* -0.2857142857142857 */
        const double v43 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v44 = -0x1.745d1745d1746p-3; /* -0.18181818181818182 */
        const double v45 = lgamma_f64_2ulp_avx512_fma_f64(v20, v43, v44);
        const double v46 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v47 = lgamma_f64_2ulp_avx512_fma_f64(v20, v45, v46);
        const double v48 = -0x1.c71c71c71c71cp-3; /* -0.22222222222222221 */
        const double v49 = lgamma_f64_2ulp_avx512_fma_f64(v20, v47, v48);
        const double v50 = 0x1p-2; /* 0.25 */
        const double v51 = lgamma_f64_2ulp_avx512_fma_f64(v49, v20, v50);
        const double v52 = v51 * v20;
        const double v53 = v42 + v52;
        const double v54 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v55 = lgamma_f64_2ulp_avx512_fma_f64(v53, v20, v54);
        const double v56 = -0x1.999999999999ap-2; /* -0.40000000000000002 */
        const double v57 = lgamma_f64_2ulp_avx512_fma_f64(v55, v20, v56);
        const double v58 = 0x1p-1; /* 0.5 */
        const double v59 = lgamma_f64_2ulp_avx512_fma_f64(v57, v20, v58);
        const double v60 = -0x1.5555555555555p-1; /* -0.66666666666666663 */
        const double v61 = lgamma_f64_2ulp_avx512_fma_f64(v59, v20, v60);
        const double v62 = lgamma_f64_2ulp_avx512_table2[(uint32_t)v17 & (32u - 1)];
        const double v63 = lgamma_f64_2ulp_avx512_fma_f64(v41, v61, v62);
        const double v64 = v40 + v63;
        const double v65 = v64 + v37;
        const double v66 = v33 + v65;
        const double v67 = v26 - v27;
        const double v68 = v67 + v21;
        const double v69 = v66 + v68;
        const double v70 = v69 + v31;
        const double v71 = v11 * v70;
        const double v72 = -v71;
        const double v73 = v2 + v19;
        const double v74 = v10 ? v2 : v73;
        const double v75 = v74 + v19;
        const double v76 = v75 * v74;
        const double v77 = v2 + v9;
        const double v78 = v10 ? v77 : v2;
        const double v79 = 0x1.8p+0; /* 1.5 */
        const double v80 = v78 + v79;
        const double v81 = v9 / v80;
        const double v82 = v80 - v79;
        const double v83 = v78 - v82;
        const double v84 = -v81;
        const double v85 = lgamma_f64_2ulp_avx512_fma_f64(v80, v84, v9);
        const double v86 = lgamma_f64_2ulp_avx512_fma_f64(v83, v84, v85);
        const double v87 = 0x1.4cccccccccccdp-2; /* 0.32500000000000001 */
        const double v88 = v81 - v87;
        const double v89 = lgamma_f64_2ulp_avx512_fma_f64(v81, v86, v88);
        const double v90 = 0x1.7b4138afa5a76p+21; /* 3106855.0857651783 */
        const double v91 = 0x1.cbe82819e5a31p+19; /* 941889.25316125725 */
        const double v92 = lgamma_f64_2ulp_avx512_fma_f64(v90, v89, v91);
        const double v93 = 0x1.411ee8109bf09p+18; /* 328827.62601374142 */
        const double v94 = lgamma_f64_2ulp_avx512_fma_f64(v92, v89, v93);
        const double v95 = 0x1.86cf7360bbe3bp+16; /* 100047.45069479283 */
        const double v96 = lgamma_f64_2ulp_avx512_fma_f64(v89, v94, v95);
        const double v97 = 0x1.5e5a10d506f1p+15; /* 44845.032875267905 */
        const double v98 = lgamma_f64_2ulp_avx512_fma_f64(v89, v96, v97);
        const double v99 = 0x1.aae1ce2841a59p+13; /* 13660.225662720552 */
        const double v100 = lgamma_f64_2ulp_avx512_fma_f64(v89, v98, v99);
        const double v101 = 0x1.7f428b4d40b51p+12; /* 6132.1590092208507 */
        const double v102 = lgamma_f64_2ulp_avx512_fma_f64(v89, v100, v101);
        const double v103 = v89 * v89;
        const double v104 = 0x1.d2abcf7be3b35p+10; /* 1866.6845388148915 */
        const double v105 = 0x1.b112f8c0e5d1cp+9; /* 866.14821635457656 */
        const double v106 = lgamma_f64_2ulp_avx512_fma_f64(v89, v104, v105);
        const double v107 = lgamma_f64_2ulp_avx512_fma_f64(v102, v103, v106);
        const double v108 = 0x1.06a4a6b18b32p+8; /* 262.64316854141543 */
        const double v109 = lgamma_f64_2ulp_avx512_fma_f64(v107, v89, v108);
        const double v110 = 0x1.0077cddaa8034p+7; /* 128.23399241734444 */
        const double v111 = lgamma_f64_2ulp_avx512_fma_f64(v109, v89, v110);
        const double v112 = 0x1.33f6f03292a85p+5; /* 38.495575327969199 */
        const double v113 = lgamma_f64_2ulp_avx512_fma_f64(v111, v89, v112);
        const double v114 = 0x1.48781074363f3p+4; /* 20.529312566712132 */
        const double v115 = lgamma_f64_2ulp_avx512_fma_f64(v89, v113, v114);
        const double v116 = 0x1.80bdb5b7b716fp+2; /* 6.0115789693921746 */
        const double v117 = lgamma_f64_2ulp_avx512_fma_f64(v89, v115, v116);
        const double v118 = 0x1.eda4ab32a2a5cp+1; /* 3.8565877911799316 */
        const double v119 = lgamma_f64_2ulp_avx512_fma_f64(v117, v89, v118);
        const double v120 = 0x1.0e4d2c7dc590ep+0; /* 1.0558650786456982 */
        const double v121 = lgamma_f64_2ulp_avx512_fma_f64(v89, v119, v120);
        const double v122 = 0x1.4b93c359e8132p+0; /* 1.2952234358309167 */
        const double v123 = lgamma_f64_2ulp_avx512_fma_f64(v121, v89, v122);
        const double v124 = 0x1.e398152064c21p-2; /* 0.47225983629431495 */
        const double v125 = lgamma_f64_2ulp_avx512_fma_f64(v123, v89, v124);
        const double v126 = -v76;
        const double v127 = lgamma_f64_2ulp_avx512_fma_f64(v75, v74, v126);
        const double v128 = lgamma_f64_2ulp_avx512_fma_f64(v127, v125, v0);
        const double v129 = lgamma_f64_2ulp_avx512_fma_f64(v76, v125, v128);
        const double v130 = v31 - v70;
        const double v131 = v69 + v130;
        const double v132 = 0x1.abc9e3b39803fp-56; /* 2.3190468138462996e-17 */
        const double v133 = lgamma_f64_2ulp_avx512_fma_f64(v11, v70, v72);
        const double v134 = lgamma_f64_2ulp_avx512_fma_f64(v132, v70, v133);
        const double v135 = lgamma_f64_2ulp_avx512_fma_f64(v11, v131, v134);
        const double v136 = v129 - v135;
        const double v137 = v72 + v136;
        const double v138 = v10 ? v137 : v129;
        const double v139 = v71 + v19;
        const double v140 = v2 + v28;
        const double v141 = v139 * v140;
        const int v142 = v141 < v4;
        const double v143 = 0x1.3494bc9001442p-56; /* 1.6728209650585413e-17 */
        const double v144 = 0x1p-3; /* 0.125 */
        const double v145 = v81 - v144;
        const double v146 = 0x1.0a09c63dc68c7p+10; /* 1064.1527246893836 */
        const double v147 = 0x1.2efb04d13f0d4p+9; /* 605.96108451441478 */
        const double v148 = lgamma_f64_2ulp_avx512_fma_f64(v145, v146, v147);
        const double v149 = 0x1.0f0ffd11c91p+8; /* 271.06245528372528 */
        const double v150 = lgamma_f64_2ulp_avx512_fma_f64(v145, v148, v149);
        const double v151 = 0x1.36be5d6b30fe3p+7; /* 155.37180647824343 */
        const double v152 = lgamma_f64_2ulp_avx512_fma_f64(v145, v150, v151);
        const double v153 = 0x1.6e1e978079364p+6; /* 91.529874808691204 */
        const double v154 = lgamma_f64_2ulp_avx512_fma_f64(v145, v152, v153);
        const double v155 = 0x1.a647e41f6268fp+5; /* 52.785103078070385 */
        const double v156 = lgamma_f64_2ulp_avx512_fma_f64(v154, v145, v155);
        const double v157 = 0x1.e8477fb4b042p+4; /* 30.517455774130326 */
        const double v158 = lgamma_f64_2ulp_avx512_fma_f64(v156, v145, v157);
        const double v159 = 0x1.1bbe5b4e5d64ap+4; /* 17.733973795044484 */
        const double v160 = lgamma_f64_2ulp_avx512_fma_f64(v145, v158, v159);
        const double v161 = 0x1.4b14d72a952c1p+3; /* 10.34629400555548 */
        const double v162 = lgamma_f64_2ulp_avx512_fma_f64(v160, v145, v161);
        const double v163 = 0x1.83d0d6266c80bp+2; /* 6.059621369860916 */
        const double v164 = lgamma_f64_2ulp_avx512_fma_f64(v145, v162, v163);
        const double v165 = 0x1.c7ebaa72a1e1bp+1; /* 3.5618794498184463 */
        const double v166 = lgamma_f64_2ulp_avx512_fma_f64(v145, v164, v165);
        const double v167 = 0x1.0c7108d642495p+1; /* 2.0971995397745311 */
        const double v168 = lgamma_f64_2ulp_avx512_fma_f64(v145, v166, v167);
        const double v169 = 0x1.3b2a224f52685p+0; /* 1.2311116641671174 */
        const double v170 = lgamma_f64_2ulp_avx512_fma_f64(v145, v168, v169);
        const double v171 = 0x1.6e7c033c76ae9p-1; /* 0.71578989136773175 */
        const double v172 = lgamma_f64_2ulp_avx512_fma_f64(v145, v170, v171);
        const double v173 = 0x1.a364d50790122p-2; /* 0.40956433161410832 */
        const double v174 = lgamma_f64_2ulp_avx512_fma_f64(v145, v172, v173);
        const double v175 = 0x1.d643ea1ffb9c2p-3; /* 0.22962172422508159 */
        const double v176 = lgamma_f64_2ulp_avx512_fma_f64(v145, v174, v175);
        const double v177 = 0x1.01eb63f8de5d7p-3; /* 0.12593725302921996 */
        const double v178 = lgamma_f64_2ulp_avx512_fma_f64(v145, v176, v177);
        const double v179 = 0x1.a3c5f8a1e7d1dp-7; /* 0.012810465242920227 */
        const double v180 = lgamma_f64_2ulp_avx512_fma_f64(v145, v178, v179);
        const double v181 = v143 + v180;
        const double v182 = 0x1.acfe390c97d69p-2; /* 0.41893853320467273 */
        const double v183 = lgamma_f64_2ulp_avx512_fma_f64(v139, v140, v182);
        const double v184 = v183 - v141;
        const double v185 = v182 - v184;
        const double v186 = v183 - v184;
        const double v187 = v141 - v186;
        const double v188 = v185 + v187;
        const double v189 = v139 - v71;
        const double v190 = v139 - v189;
        const double v191 = v71 - v190;
        const double v192 = v19 - v189;
        const double v193 = v191 + v192;
        const double v194 = v135 + v193;
        const double v195 = -v141;
        const double v196 = lgamma_f64_2ulp_avx512_fma_f64(v139, v140, v195);
        const double v197 = lgamma_f64_2ulp_avx512_fma_f64(v194, v140, v196);
        const double v198 = v188 + v197;
        const double v199 = v181 + v198;
        const double v200 = v199 + v183;
        const double v201 = v142 ? v200 : v141;
        const double v202 = v8 ? v138 : v201;
        const double v203 = v6 ? v4 : v202;
        r0 = v203;
    }
    return r0;
}

static void lgamma_f64_2ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lgamma_f64_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LGAMMA_F64_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LGAMMA_F64_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LGAMMA_F64_2ULP_AVX512_AVX2 static inline LGAMMA_F64_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LGAMMA_F64_2ULP_AVX512_AVX512 static inline LGAMMA_F64_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LGAMMA_F64_2ULP_AVX512_AVX2 __m256i lgamma_f64_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

LGAMMA_F64_2ULP_AVX512_AVX2 __m128i lgamma_f64_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LGAMMA_F64_2ULP_AVX512_AVX2 __m256d lgamma_f64_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
/* No such instruction: lane by lane. */
LGAMMA_F64_2ULP_AVX512_AVX2 __m256d lgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = lgamma_f64_2ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LGAMMA_F64_2ULP_AVX512_AVX2 __m256d lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = lgamma_f64_2ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

static LGAMMA_F64_2ULP_AVX512_AVX2_TARGET __attribute__((noinline)) int lgamma_f64_2ulp_avx512_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256d v0 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v4 = _mm256_set1_pd(INFINITY);
    const __m256d v7 = _mm256_set1_pd(0x1.4p+1); /* 2.5 */
    const __m256d v9 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v11 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v12 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v19 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v28 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v34 = _mm256_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m256d v42 = _mm256_set1_pd(-0x1.2492492492492p-2); /* -0.2857142857142857 */
    const __m256d v43 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v44 = _mm256_set1_pd(-0x1.745d1745d1746p-3); /* -0.18181818181818182 */
    const __m256d v46 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v48 = _mm256_set1_pd(-0x1.c71c71c71c71cp-3); /* -0.22222222222222221 */
    const __m256d v50 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v54 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v56 = _mm256_set1_pd(-0x1.999999999999ap-2); /* -0.40000000000000002 */
    const __m256d v58 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v60 = _mm256_set1_pd(-0x1.5555555555555p-1); /* -0.66666666666666663 */
    const __m256d v79 = _mm256_set1_pd(0x1.8p+0); /* 1.5 */
    const __m256d v87 = _mm256_set1_pd(0x1.4cccccccccccdp-2); /* 0.32500000000000001 */
    const __m256d v90 = _mm256_set1_pd(0x1.7b4138afa5a76p+21); /* 3106855.0857651783 */
    const __m256d v91 = _mm256_set1_pd(0x1.cbe82819e5a31p+19); /* 941889.25316125725 */
    const __m256d v93 = _mm256_set1_pd(0x1.411ee8109bf09p+18); /* 328827.62601374142 */
    const __m256d v95 = _mm256_set1_pd(0x1.86cf7360bbe3bp+16); /* 100047.45069479283 */
    const __m256d v97 = _mm256_set1_pd(0x1.5e5a10d506f1p+15); /* 44845.032875267905 */
    const __m256d v99 = _mm256_set1_pd(0x1.aae1ce2841a59p+13); /* 13660.225662720552 */
    const __m256d v101 = _mm256_set1_pd(0x1.7f428b4d40b51p+12); /* 6132.1590092208507 */
    const __m256d v104 = _mm256_set1_pd(0x1.d2abcf7be3b35p+10); /* 1866.6845388148915 */
    const __m256d v105 = _mm256_set1_pd(0x1.b112f8c0e5d1cp+9); /* 866.14821635457656 */
    const __m256d v108 = _mm256_set1_pd(0x1.06a4a6b18b32p+8); /* 262.64316854141543 */
    const __m256d v110 = _mm256_set1_pd(0x1.0077cddaa8034p+7); /* 128.23399241734444 */
    const __m256d v112 = _mm256_set1_pd(0x1.33f6f03292a85p+5); /* 38.495575327969199 */
    const __m256d v114 = _mm256_set1_pd(0x1.48781074363f3p+4); /* 20.529312566712132 */
    const __m256d v116 = _mm256_set1_pd(0x1.80bdb5b7b716fp+2); /* 6.0115789693921746 */
    const __m256d v118 = _mm256_set1_pd(0x1.eda4ab32a2a5cp+1); /* 3.8565877911799316 */
    const __m256d v120 = _mm256_set1_pd(0x1.0e4d2c7dc590ep+0); /* 1.0558650786456982 */
    const __m256d v122 = _mm256_set1_pd(0x1.4b93c359e8132p+0); /* 1.2952234358309167 */
    const __m256d v124 = _mm256_set1_pd(0x1.e398152064c21p-2); /* 0.47225983629431495 */
    const __m256d v132 = _mm256_set1_pd(0x1.abc9e3b39803fp-56); /* 2.3190468138462996e-17 */
    const __m256d v143 = _mm256_set1_pd(0x1.3494bc9001442p-56); /* 1.6728209650585413e-17 */
    const __m256d v144 = _mm256_set1_pd(0x1p-3); /* 0.125 */
    const __m256d v146 = _mm256_set1_pd(0x1.0a09c63dc68c7p+10); /* 1064.1527246893836 */
    const __m256d v147 = _mm256_set1_pd(0x1.2efb04d13f0d4p+9); /* 605.96108451441478 */
    const __m256d v149 = _mm256_set1_pd(0x1.0f0ffd11c91p+8); /* 271.06245528372528 */
    const __m256d v151 = _mm256_set1_pd(0x1.36be5d6b30fe3p+7); /* 155.37180647824343 */
    const __m256d v153 = _mm256_set1_pd(0x1.6e1e978079364p+6); /* 91.529874808691204 */
    const __m256d v155 = _mm256_set1_pd(0x1.a647e41f6268fp+5); /* 52.785103078070385 */
    const __m256d v157 = _mm256_set1_pd(0x1.e8477fb4b042p+4); /* 30.517455774130326 */
    const __m256d v159 = _mm256_set1_pd(0x1.1bbe5b4e5d64ap+4); /* 17.733973795044484 */
    const __m256d v161 = _mm256_set1_pd(0x1.4b14d72a952c1p+3); /* 10.34629400555548 */
    const __m256d v163 = _mm256_set1_pd(0x1.83d0d6266c80bp+2); /* 6.059621369860916 */
    const __m256d v165 = _mm256_set1_pd(0x1.c7ebaa72a1e1bp+1); /* 3.5618794498184463 */
    const __m256d v167 = _mm256_set1_pd(0x1.0c7108d642495p+1); /* 2.0971995397745311 */
    const __m256d v169 = _mm256_set1_pd(0x1.3b2a224f52685p+0); /* 1.2311116641671174 */
    const __m256d v171 = _mm256_set1_pd(0x1.6e7c033c76ae9p-1); /* 0.71578989136773175 */
    const __m256d v173 = _mm256_set1_pd(0x1.a364d50790122p-2); /* 0.40956433161410832 */
    const __m256d v175 = _mm256_set1_pd(0x1.d643ea1ffb9c2p-3); /* 0.22962172422508159 */
    const __m256d v177 = _mm256_set1_pd(0x1.01eb63f8de5d7p-3); /* 0.12593725302921996 */
    const __m256d v179 = _mm256_set1_pd(0x1.a3c5f8a1e7d1dp-7); /* 0.012810465242920227 */
    const __m256d v182 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v205 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v212 = _mm256_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m256d v215 = _mm256_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m256d v216 = _mm256_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m256d v218 = _mm256_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m256d v220 = _mm256_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m256d v222 = _mm256_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m256d v224 = _mm256_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m256d v226 = _mm256_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m256d v228 = _mm256_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m256d v230 = _mm256_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m256d v233 = _mm256_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m256d v245 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v250 = _mm256_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m256d v297 = _mm256_set1_pd(0x1.250d048e7a1bdp+0); /* 1.1447298858494002 */
    const __m256d v300 = _mm256_set1_pd(0x1.7abf2ad8d5088p-57); /* 1.0265951162707826e-17 */
    const __m256d v308 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_EQ_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_EQ_OQ));
    const __m256i v3 = lgamma_f64_2ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v4, v2l, _CMP_EQ_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v4, v2h, _CMP_EQ_OQ));
    const __m256i v5 = lgamma_f64_2ulp_avx512_join_mask_avx2(v5l, v5h);
    const __m256i v6 = _mm256_or_si256(v3, v5);
    const __m256i v8l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v7, _CMP_LT_OQ));
    const __m256i v8h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v7, _CMP_LT_OQ));
    const __m256i v8 = lgamma_f64_2ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256i v10l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v9, _CMP_LT_OQ));
    const __m256i v10h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v9, _CMP_LT_OQ));
    const __m256i v10 = lgamma_f64_2ulp_avx512_join_mask_avx2(v10l, v10h);
    const __m256d v14l = lgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(v2l);
    const __m256d v14h = lgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(v2h);
    const __m256d v15l = _mm256_add_pd(v13, v14l);
    const __m256d v15h = _mm256_add_pd(v13, v14h);
    const __m256i v16l = _mm256_castpd_si256(v15l);
    const __m256i v16h = _mm256_castpd_si256(v15h);
    const __m128i v17l = lgamma_f64_2ulp_avx512_wrap_avx2(v16l);
    const __m128i v17h = lgamma_f64_2ulp_avx512_wrap_avx2(v16h);
    const __m256i v17 = _mm256_set_m128i(v17h, v17l);
    const __m256d v18l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(31)));
    const __m256d v18h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(31)));
    const __m256d v20l = _mm256_fmadd_pd(v18l, v14l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v14h, v19);
    const __m256d v21l = _mm256_mul_pd(v12, v20l);
    const __m256d v21h = _mm256_mul_pd(v12, v20h);
    const __m256d v22l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(31)));
    const __m256d v22h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(31)));
    const __m256d v23l = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v23h = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v24l = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v14l);
    const __m256d v24h = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v14h);
    const __m256d v25l = _mm256_sub_pd(v23l, v24l);
    const __m256d v25h = _mm256_sub_pd(v23h, v24h);
    const __m256d v26l = _mm256_add_pd(v22l, v25l);
    const __m256d v26h = _mm256_add_pd(v22h, v25h);
    const __m256d v27l = _mm256_add_pd(v21l, v26l);
    const __m256d v27h = _mm256_add_pd(v21h, v26h);
    const __m256d v29l = _mm256_mul_pd(v20l, v28);
    const __m256d v29h = _mm256_mul_pd(v20h, v28);
    const __m256d v30l = _mm256_mul_pd(v29l, v21l);
    const __m256d v30h = _mm256_mul_pd(v29h, v21h);
    const __m256d v31l = _mm256_add_pd(v30l, v27l);
    const __m256d v31h = _mm256_add_pd(v30h, v27h);
    const __m256d v32l = _mm256_sub_pd(v27l, v31l);
    const __m256d v32h = _mm256_sub_pd(v27h, v31h);
    const __m256d v33l = _mm256_add_pd(v32l, v30l);
    const __m256d v33h = _mm256_add_pd(v32h, v30h);
    const __m256d v36l = _mm256_fmsub_pd(v12, v20l, v21l);
    const __m256d v36h = _mm256_fmsub_pd(v12, v20h, v21h);
    const __m256d v37l = _mm256_fmadd_pd(v34, v20l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v34, v20h, v36h);
    const __m256d v39l = _mm256_fmsub_pd(v29l, v21l, v30l);
    const __m256d v39h = _mm256_fmsub_pd(v29h, v21h, v30h);
    const __m256d v40l = _mm256_fmadd_pd(v29l, v37l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v29h, v37h, v39h);
    const __m256d v41l = _mm256_mul_pd(v30l, v20l);
    const __m256d v41h = _mm256_mul_pd(v30h, v20h);
    const __m256d v45l = _mm256_fmadd_pd(v20l, v43, v44);
    const __m256d v45h = _mm256_fmadd_pd(v20h, v43, v44);
    const __m256d v47l = _mm256_fmadd_pd(v20l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v20h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v20l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v20h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v20l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v20h, v50);
    const __m256d v52l = _mm256_mul_pd(v51l, v20l);
    const __m256d v52h = _mm256_mul_pd(v51h, v20h);
    const __m256d v53l = _mm256_add_pd(v42, v52l);
    const __m256d v53h = _mm256_add_pd(v42, v52h);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v20l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v20h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v20l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v20h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v20l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v20h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v20l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v20h, v60);
    const __m256d v62l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(31)));
    const __m256d v62h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(31)));
    const __m256d v63l = _mm256_fmadd_pd(v41l, v61l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v41h, v61h, v62h);
    const __m256d v64l = _mm256_add_pd(v40l, v63l);
    const __m256d v64h = _mm256_add_pd(v40h, v63h);
    const __m256d v65l = _mm256_add_pd(v64l, v37l);
    const __m256d v65h = _mm256_add_pd(v64h, v37h);
    const __m256d v66l = _mm256_add_pd(v33l, v65l);
    const __m256d v66h = _mm256_add_pd(v33h, v65h);
    const __m256d v67l = _mm256_sub_pd(v26l, v27l);
    const __m256d v67h = _mm256_sub_pd(v26h, v27h);
    const __m256d v68l = _mm256_add_pd(v67l, v21l);
    const __m256d v68h = _mm256_add_pd(v67h, v21h);
    const __m256d v69l = _mm256_add_pd(v66l, v68l);
    const __m256d v69h = _mm256_add_pd(v66h, v68h);
    const __m256d v70l = _mm256_add_pd(v69l, v31l);
    const __m256d v70h = _mm256_add_pd(v69h, v31h);
    const __m256d v71l = _mm256_mul_pd(v11, v70l);
    const __m256d v71h = _mm256_mul_pd(v11, v70h);
    const __m256d v72l = _mm256_xor_pd(v71l, _mm256_set1_pd(-0.0));
    const __m256d v72h = _mm256_xor_pd(v71h, _mm256_set1_pd(-0.0));
    const __m256d v73l = _mm256_add_pd(v2l, v19);
    const __m256d v73h = _mm256_add_pd(v2h, v19);
    const __m256d v74l = _mm256_blendv_pd(v73l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v74h = _mm256_blendv_pd(v73h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v75l = _mm256_add_pd(v74l, v19);
    const __m256d v75h = _mm256_add_pd(v74h, v19);
    const __m256d v76l = _mm256_mul_pd(v75l, v74l);
    const __m256d v76h = _mm256_mul_pd(v75h, v74h);
    const __m256d v77l = _mm256_add_pd(v2l, v9);
    const __m256d v77h = _mm256_add_pd(v2h, v9);
    const __m256d v78l = _mm256_blendv_pd(v2l, v77l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v78h = _mm256_blendv_pd(v2h, v77h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v80l = _mm256_add_pd(v78l, v79);
    const __m256d v80h = _mm256_add_pd(v78h, v79);
    const __m256d v81l = _mm256_div_pd(v9, v80l);
    const __m256d v81h = _mm256_div_pd(v9, v80h);
    const __m256d v82l = _mm256_sub_pd(v80l, v79);
    const __m256d v82h = _mm256_sub_pd(v80h, v79);
    const __m256d v83l = _mm256_sub_pd(v78l, v82l);
    const __m256d v83h = _mm256_sub_pd(v78h, v82h);
    const __m256d v85l = _mm256_fnmadd_pd(v80l, v81l, v9);
    const __m256d v85h = _mm256_fnmadd_pd(v80h, v81h, v9);
    const __m256d v86l = _mm256_fnmadd_pd(v83l, v81l, v85l);
    const __m256d v86h = _mm256_fnmadd_pd(v83h, v81h, v85h);
    const __m256d v88l = _mm256_sub_pd(v81l, v87);
    const __m256d v88h = _mm256_sub_pd(v81h, v87);
    const __m256d v89l = _mm256_fmadd_pd(v81l, v86l, v88l);
    const __m256d v89h = _mm256_fmadd_pd(v81h, v86h, v88h);
    const __m256d v92l = _mm256_fmadd_pd(v90, v89l, v91);
    const __m256d v92h = _mm256_fmadd_pd(v90, v89h, v91);
    const __m256d v94l = _mm256_fmadd_pd(v92l, v89l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v92h, v89h, v93);
    const __m256d v96l = _mm256_fmadd_pd(v89l, v94l, v95);
    const __m256d v96h = _mm256_fmadd_pd(v89h, v94h, v95);
    const __m256d v98l = _mm256_fmadd_pd(v89l, v96l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v89h, v96h, v97);
    const __m256d v100l = _mm256_fmadd_pd(v89l, v98l, v99);
    const __m256d v100h = _mm256_fmadd_pd(v89h, v98h, v99);
    const __m256d v102l = _mm256_fmadd_pd(v89l, v100l, v101);
    const __m256d v102h = _mm256_fmadd_pd(v89h, v100h, v101);
    const __m256d v103l = _mm256_mul_pd(v89l, v89l);
    const __m256d v103h = _mm256_mul_pd(v89h, v89h);
    const __m256d v106l = _mm256_fmadd_pd(v89l, v104, v105);
    const __m256d v106h = _mm256_fmadd_pd(v89h, v104, v105);
    const __m256d v107l = _mm256_fmadd_pd(v102l, v103l, v106l);
    const __m256d v107h = _mm256_fmadd_pd(v102h, v103h, v106h);
    const __m256d v109l = _mm256_fmadd_pd(v107l, v89l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v107h, v89h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v109l, v89l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v109h, v89h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v111l, v89l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v111h, v89h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v89l, v113l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v89h, v113h, v114);
    const __m256d v117l = _mm256_fmadd_pd(v89l, v115l, v116);
    const __m256d v117h = _mm256_fmadd_pd(v89h, v115h, v116);
    const __m256d v119l = _mm256_fmadd_pd(v117l, v89l, v118);
    const __m256d v119h = _mm256_fmadd_pd(v117h, v89h, v118);
    const __m256d v121l = _mm256_fmadd_pd(v89l, v119l, v120);
    const __m256d v121h = _mm256_fmadd_pd(v89h, v119h, v120);
    const __m256d v123l = _mm256_fmadd_pd(v121l, v89l, v122);
    const __m256d v123h = _mm256_fmadd_pd(v121h, v89h, v122);
    const __m256d v125l = _mm256_fmadd_pd(v123l, v89l, v124);
    const __m256d v125h = _mm256_fmadd_pd(v123h, v89h, v124);
    const __m256d v127l = _mm256_fmsub_pd(v75l, v74l, v76l);
    const __m256d v127h = _mm256_fmsub_pd(v75h, v74h, v76h);
    const __m256d v128l = _mm256_fmadd_pd(v127l, v125l, v0);
    const __m256d v128h = _mm256_fmadd_pd(v127h, v125h, v0);
    const __m256d v129l = _mm256_fmadd_pd(v76l, v125l, v128l);
    const __m256d v129h = _mm256_fmadd_pd(v76h, v125h, v128h);
    const __m256d v130l = _mm256_sub_pd(v31l, v70l);
    const __m256d v130h = _mm256_sub_pd(v31h, v70h);
    const __m256d v131l = _mm256_add_pd(v69l, v130l);
    const __m256d v131h = _mm256_add_pd(v69h, v130h);
    const __m256d v133l = _mm256_fmsub_pd(v11, v70l, v71l);
    const __m256d v133h = _mm256_fmsub_pd(v11, v70h, v71h);
    const __m256d v134l = _mm256_fmadd_pd(v132, v70l, v133l);
    const __m256d v134h = _mm256_fmadd_pd(v132, v70h, v133h);
    const __m256d v135l = _mm256_fmadd_pd(v11, v131l, v134l);
    const __m256d v135h = _mm256_fmadd_pd(v11, v131h, v134h);
    const __m256d v136l = _mm256_sub_pd(v129l, v135l);
    const __m256d v136h = _mm256_sub_pd(v129h, v135h);
    const __m256d v137l = _mm256_add_pd(v72l, v136l);
    const __m256d v137h = _mm256_add_pd(v72h, v136h);
    const __m256d v138l = _mm256_blendv_pd(v129l, v137l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v138h = _mm256_blendv_pd(v129h, v137h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v139l = _mm256_add_pd(v71l, v19);
    const __m256d v139h = _mm256_add_pd(v71h, v19);
    const __m256d v140l = _mm256_add_pd(v2l, v28);
    const __m256d v140h = _mm256_add_pd(v2h, v28);
    const __m256d v141l = _mm256_mul_pd(v139l, v140l);
    const __m256d v141h = _mm256_mul_pd(v139h, v140h);
    const __m256i v142l = _mm256_castpd_si256(_mm256_cmp_pd(v141l, v4, _CMP_LT_OQ));
    const __m256i v142h = _mm256_castpd_si256(_mm256_cmp_pd(v141h, v4, _CMP_LT_OQ));
    const __m256i v142 = lgamma_f64_2ulp_avx512_join_mask_avx2(v142l, v142h);
    const __m256d v145l = _mm256_sub_pd(v81l, v144);
    const __m256d v145h = _mm256_sub_pd(v81h, v144);
    const __m256d v148l = _mm256_fmadd_pd(v145l, v146, v147);
    const __m256d v148h = _mm256_fmadd_pd(v145h, v146, v147);
    const __m256d v150l = _mm256_fmadd_pd(v145l, v148l, v149);
    const __m256d v150h = _mm256_fmadd_pd(v145h, v148h, v149);
    const __m256d v152l = _mm256_fmadd_pd(v145l, v150l, v151);
    const __m256d v152h = _mm256_fmadd_pd(v145h, v150h, v151);
    const __m256d v154l = _mm256_fmadd_pd(v145l, v152l, v153);
    const __m256d v154h = _mm256_fmadd_pd(v145h, v152h, v153);
    const __m256d v156l = _mm256_fmadd_pd(v154l, v145l, v155);
    const __m256d v156h = _mm256_fmadd_pd(v154h, v145h, v155);
    const __m256d v158l = _mm256_fmadd_pd(v156l, v145l, v157);
    const __m256d v158h = _mm256_fmadd_pd(v156h, v145h, v157);
    const __m256d v160l = _mm256_fmadd_pd(v145l, v158l, v159);
    const __m256d v160h = _mm256_fmadd_pd(v145h, v158h, v159);
    const __m256d v162l = _mm256_fmadd_pd(v160l, v145l, v161);
    const __m256d v162h = _mm256_fmadd_pd(v160h, v145h, v161);
    const __m256d v164l = _mm256_fmadd_pd(v145l, v162l, v163);
    const __m256d v164h = _mm256_fmadd_pd(v145h, v162h, v163);
    const __m256d v166l = _mm256_fmadd_pd(v145l, v164l, v165);
    const __m256d v166h = _mm256_fmadd_pd(v145h, v164h, v165);
    const __m256d v168l = _mm256_fmadd_pd(v145l, v166l, v167);
    const __m256d v168h = _mm256_fmadd_pd(v145h, v166h, v167);
    const __m256d v170l = _mm256_fmadd_pd(v145l, v168l, v169);
    const __m256d v170h = _mm256_fmadd_pd(v145h, v168h, v169);
    const __m256d v172l = _mm256_fmadd_pd(v145l, v170l, v171);
    const __m256d v172h = _mm256_fmadd_pd(v145h, v170h, v171);
    const __m256d v174l = _mm256_fmadd_pd(v145l, v172l, v173);
    const __m256d v174h = _mm256_fmadd_pd(v145h, v172h, v173);
    const __m256d v176l = _mm256_fmadd_pd(v145l, v174l, v175);
    const __m256d v176h = _mm256_fmadd_pd(v145h, v174h, v175);
    const __m256d v178l = _mm256_fmadd_pd(v145l, v176l, v177);
    const __m256d v178h = _mm256_fmadd_pd(v145h, v176h, v177);
    const __m256d v180l = _mm256_fmadd_pd(v145l, v178l, v179);
    const __m256d v180h = _mm256_fmadd_pd(v145h, v178h, v179);
    const __m256d v181l = _mm256_add_pd(v143, v180l);
    const __m256d v181h = _mm256_add_pd(v143, v180h);
    const __m256d v183l = _mm256_fmadd_pd(v139l, v140l, v182);
    const __m256d v183h = _mm256_fmadd_pd(v139h, v140h, v182);
    const __m256d v184l = _mm256_sub_pd(v183l, v141l);
    const __m256d v184h = _mm256_sub_pd(v183h, v141h);
    const __m256d v185l = _mm256_sub_pd(v182, v184l);
    const __m256d v185h = _mm256_sub_pd(v182, v184h);
    const __m256d v186l = _mm256_sub_pd(v183l, v184l);
    const __m256d v186h = _mm256_sub_pd(v183h, v184h);
    const __m256d v187l = _mm256_sub_pd(v141l, v186l);
    const __m256d v187h = _mm256_sub_pd(v141h, v186h);
    const __m256d v188l = _mm256_add_pd(v185l, v187l);
    const __m256d v188h = _mm256_add_pd(v185h, v187h);
    const __m256d v189l = _mm256_sub_pd(v139l, v71l);
    const __m256d v189h = _mm256_sub_pd(v139h, v71h);
    const __m256d v190l = _mm256_sub_pd(v139l, v189l);
    const __m256d v190h = _mm256_sub_pd(v139h, v189h);
    const __m256d v191l = _mm256_sub_pd(v71l, v190l);
    const __m256d v191h = _mm256_sub_pd(v71h, v190h);
    const __m256d v192l = _mm256_sub_pd(v19, v189l);
    const __m256d v192h = _mm256_sub_pd(v19, v189h);
    const __m256d v193l = _mm256_add_pd(v191l, v192l);
    const __m256d v193h = _mm256_add_pd(v191h, v192h);
    const __m256d v194l = _mm256_add_pd(v135l, v193l);
    const __m256d v194h = _mm256_add_pd(v135h, v193h);
    const __m256d v196l = _mm256_fmsub_pd(v139l, v140l, v141l);
    const __m256d v196h = _mm256_fmsub_pd(v139h, v140h, v141h);
    const __m256d v197l = _mm256_fmadd_pd(v194l, v140l, v196l);
    const __m256d v197h = _mm256_fmadd_pd(v194h, v140h, v196h);
    const __m256d v198l = _mm256_add_pd(v188l, v197l);
    const __m256d v198h = _mm256_add_pd(v188h, v197h);
    const __m256d v199l = _mm256_add_pd(v181l, v198l);
    const __m256d v199h = _mm256_add_pd(v181h, v198h);
    const __m256d v200l = _mm256_add_pd(v199l, v183l);
    const __m256d v200h = _mm256_add_pd(v199h, v183h);
    const __m256d v201l = _mm256_blendv_pd(v141l, v200l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v142))));
    const __m256d v201h = _mm256_blendv_pd(v141h, v200h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v142, 1))));
    const __m256d v202l = _mm256_blendv_pd(v201l, v138l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v202h = _mm256_blendv_pd(v201h, v138h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v203l = _mm256_blendv_pd(v202l, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v203h = _mm256_blendv_pd(v202h, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256i v204l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v0, _CMP_LT_OQ));
    const __m256i v204h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v0, _CMP_LT_OQ));
    const __m256i v204 = lgamma_f64_2ulp_avx512_join_mask_avx2(v204l, v204h);
    __m256d r0l = v203l;
    __m256d r0h = v203h;
    __m256i any1 = v204;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256i v206l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v205, _CMP_LT_OQ));
        const __m256i v206h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v205, _CMP_LT_OQ));
        const __m256i v206 = lgamma_f64_2ulp_avx512_join_mask_avx2(v206l, v206h);
        const __m256d v207l = _mm256_round_pd(v1l, 8);
        const __m256d v207h = _mm256_round_pd(v1h, 8);
        const __m256d v208l = _mm256_sub_pd(v1l, v207l);
        const __m256d v208h = _mm256_sub_pd(v1h, v207h);
        const __m256i v209l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v208l, _CMP_EQ_OQ));
        const __m256i v209h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v208h, _CMP_EQ_OQ));
        const __m256i v209 = lgamma_f64_2ulp_avx512_join_mask_avx2(v209l, v209h);
        const __m256d v210l = _mm256_xor_pd(v203l, _mm256_set1_pd(-0.0));
        const __m256d v210h = _mm256_xor_pd(v203h, _mm256_set1_pd(-0.0));
        const __m256d v211l = _mm256_mul_pd(v208l, v208l);
        const __m256d v211h = _mm256_mul_pd(v208h, v208h);
        const __m256d v213l = _mm256_mul_pd(v211l, v212);
        const __m256d v213h = _mm256_mul_pd(v211h, v212);
        const __m256d v214l = _mm256_add_pd(v213l, v9);
        const __m256d v214h = _mm256_add_pd(v213h, v9);
        const __m256d v217l = _mm256_fmadd_pd(v211l, v215, v216);
        const __m256d v217h = _mm256_fmadd_pd(v211h, v215, v216);
        const __m256d v219l = _mm256_fmadd_pd(v211l, v217l, v218);
        const __m256d v219h = _mm256_fmadd_pd(v211h, v217h, v218);
        const __m256d v221l = _mm256_fmadd_pd(v211l, v219l, v220);
        const __m256d v221h = _mm256_fmadd_pd(v211h, v219h, v220);
        const __m256d v223l = _mm256_fmadd_pd(v221l, v211l, v222);
        const __m256d v223h = _mm256_fmadd_pd(v221h, v211h, v222);
        const __m256d v225l = _mm256_fmadd_pd(v211l, v223l, v224);
        const __m256d v225h = _mm256_fmadd_pd(v211h, v223h, v224);
        const __m256d v227l = _mm256_fmadd_pd(v211l, v225l, v226);
        const __m256d v227h = _mm256_fmadd_pd(v211h, v225h, v226);
        const __m256d v229l = _mm256_fmadd_pd(v227l, v211l, v228);
        const __m256d v229h = _mm256_fmadd_pd(v227h, v211h, v228);
        const __m256d v231l = _mm256_fmadd_pd(v211l, v229l, v230);
        const __m256d v231h = _mm256_fmadd_pd(v211h, v229h, v230);
        const __m256d v232l = _mm256_mul_pd(v211l, v211l);
        const __m256d v232h = _mm256_mul_pd(v211h, v211h);
        const __m256d v235l = _mm256_fmsub_pd(v208l, v208l, v211l);
        const __m256d v235h = _mm256_fmsub_pd(v208h, v208h, v211h);
        const __m256d v237l = _mm256_fmsub_pd(v211l, v212, v213l);
        const __m256d v237h = _mm256_fmsub_pd(v211h, v212, v213h);
        const __m256d v238l = _mm256_fmadd_pd(v235l, v212, v237l);
        const __m256d v238h = _mm256_fmadd_pd(v235h, v212, v237h);
        const __m256d v239l = _mm256_fmadd_pd(v233, v211l, v238l);
        const __m256d v239h = _mm256_fmadd_pd(v233, v211h, v238h);
        const __m256d v240l = _mm256_fmadd_pd(v231l, v232l, v239l);
        const __m256d v240h = _mm256_fmadd_pd(v231h, v232h, v239h);
        const __m256d v241l = _mm256_sub_pd(v9, v214l);
        const __m256d v241h = _mm256_sub_pd(v9, v214h);
        const __m256d v242l = _mm256_add_pd(v213l, v241l);
        const __m256d v242h = _mm256_add_pd(v213h, v241h);
        const __m256d v243l = _mm256_add_pd(v240l, v242l);
        const __m256d v243h = _mm256_add_pd(v240h, v242h);
        const __m256d v244l = _mm256_add_pd(v214l, v243l);
        const __m256d v244h = _mm256_add_pd(v214h, v243h);
        const __m256d v246l = _mm256_mul_pd(v245, v208l);
        const __m256d v246h = _mm256_mul_pd(v245, v208h);
        const __m256d v247l = _mm256_mul_pd(v244l, v246l);
        const __m256d v247h = _mm256_mul_pd(v244h, v246h);
        const __m256d v248l = _mm256_mul_pd(v247l, v2l);
        const __m256d v248h = _mm256_mul_pd(v247h, v2h);
        const __m256d v249l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v248l);
        const __m256d v249h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v248h);
        const __m256d v251l = _mm256_max_pd(v249l, v250);
        const __m256d v251h = _mm256_max_pd(v249h, v250);
        const __m256d v252l = lgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(v251l);
        const __m256d v252h = lgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(v251h);
        const __m256d v253l = _mm256_add_pd(v13, v252l);
        const __m256d v253h = _mm256_add_pd(v13, v252h);
        const __m256i v254l = _mm256_castpd_si256(v253l);
        const __m256i v254h = _mm256_castpd_si256(v253h);
        const __m128i v255l = lgamma_f64_2ulp_avx512_wrap_avx2(v254l);
        const __m128i v255h = lgamma_f64_2ulp_avx512_wrap_avx2(v254h);
        const __m256i v255 = _mm256_set_m128i(v255h, v255l);
        const __m256d v256l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v255), _mm_set1_epi32(31)));
        const __m256d v256h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v255, 1), _mm_set1_epi32(31)));
        const __m256d v257l = _mm256_fmadd_pd(v256l, v252l, v19);
        const __m256d v257h = _mm256_fmadd_pd(v256h, v252h, v19);
        const __m256d v258l = _mm256_fmadd_pd(v257l, v43, v44);
        const __m256d v258h = _mm256_fmadd_pd(v257h, v43, v44);
        const __m256d v259l = _mm256_fmadd_pd(v258l, v257l, v46);
        const __m256d v259h = _mm256_fmadd_pd(v258h, v257h, v46);
        const __m256d v260l = _mm256_fmadd_pd(v257l, v259l, v48);
        const __m256d v260h = _mm256_fmadd_pd(v257h, v259h, v48);
        const __m256d v261l = _mm256_fmadd_pd(v257l, v260l, v50);
        const __m256d v261h = _mm256_fmadd_pd(v257h, v260h, v50);
        const __m256d v262l = _mm256_fmadd_pd(v261l, v257l, v42);
        const __m256d v262h = _mm256_fmadd_pd(v261h, v257h, v42);
        const __m256d v263l = _mm256_fmadd_pd(v257l, v262l, v54);
        const __m256d v263h = _mm256_fmadd_pd(v257h, v262h, v54);
        const __m256d v264l = _mm256_fmadd_pd(v257l, v263l, v56);
        const __m256d v264h = _mm256_fmadd_pd(v257h, v263h, v56);
        const __m256d v265l = _mm256_fmadd_pd(v257l, v264l, v58);
        const __m256d v265h = _mm256_fmadd_pd(v257h, v264h, v58);
        const __m256d v266l = _mm256_fmadd_pd(v257l, v265l, v60);
        const __m256d v266h = _mm256_fmadd_pd(v257h, v265h, v60);
        const __m256d v267l = _mm256_mul_pd(v257l, v12);
        const __m256d v267h = _mm256_mul_pd(v257h, v12);
        const __m256d v268l = _mm256_mul_pd(v257l, v28);
        const __m256d v268h = _mm256_mul_pd(v257h, v28);
        const __m256d v269l = _mm256_mul_pd(v267l, v268l);
        const __m256d v269h = _mm256_mul_pd(v267h, v268h);
        const __m256d v270l = _mm256_mul_pd(v257l, v269l);
        const __m256d v270h = _mm256_mul_pd(v257h, v269h);
        const __m256d v271l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v255), _mm_set1_epi32(31)));
        const __m256d v271h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v255, 1), _mm_set1_epi32(31)));
        const __m256d v272l = _mm256_fmadd_pd(v266l, v270l, v271l);
        const __m256d v272h = _mm256_fmadd_pd(v266h, v270h, v271h);
        const __m256d v274l = _mm256_fmsub_pd(v257l, v12, v267l);
        const __m256d v274h = _mm256_fmsub_pd(v257h, v12, v267h);
        const __m256d v275l = _mm256_fmadd_pd(v34, v257l, v274l);
        const __m256d v275h = _mm256_fmadd_pd(v34, v257h, v274h);
        const __m256d v277l = _mm256_fmsub_pd(v267l, v268l, v269l);
        const __m256d v277h = _mm256_fmsub_pd(v267h, v268h, v269h);
        const __m256d v278l = _mm256_fmadd_pd(v275l, v268l, v277l);
        const __m256d v278h = _mm256_fmadd_pd(v275h, v268h, v277h);
        const __m256d v279l = _mm256_add_pd(v272l, v278l);
        const __m256d v279h = _mm256_add_pd(v272h, v278h);
        const __m256d v280l = _mm256_add_pd(v279l, v275l);
        const __m256d v280h = _mm256_add_pd(v279h, v275h);
        const __m256d v281l = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v251l);
        const __m256d v281h = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v251h);
        const __m256d v282l = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v252l);
        const __m256d v282h = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v252h);
        const __m256d v283l = _mm256_sub_pd(v281l, v282l);
        const __m256d v283h = _mm256_sub_pd(v281h, v282h);
        const __m256d v284l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v255), _mm_set1_epi32(31)));
        const __m256d v284h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v255, 1), _mm_set1_epi32(31)));
        const __m256d v285l = _mm256_add_pd(v283l, v284l);
        const __m256d v285h = _mm256_add_pd(v283h, v284h);
        const __m256d v286l = _mm256_add_pd(v285l, v267l);
        const __m256d v286h = _mm256_add_pd(v285h, v267h);
        const __m256d v287l = _mm256_add_pd(v286l, v269l);
        const __m256d v287h = _mm256_add_pd(v286h, v269h);
        const __m256d v288l = _mm256_sub_pd(v286l, v287l);
        const __m256d v288h = _mm256_sub_pd(v286h, v287h);
        const __m256d v289l = _mm256_add_pd(v288l, v269l);
        const __m256d v289h = _mm256_add_pd(v288h, v269h);
        const __m256d v290l = _mm256_add_pd(v280l, v289l);
        const __m256d v290h = _mm256_add_pd(v280h, v289h);
        const __m256d v291l = _mm256_sub_pd(v285l, v286l);
        const __m256d v291h = _mm256_sub_pd(v285h, v286h);
        const __m256d v292l = _mm256_add_pd(v291l, v267l);
        const __m256d v292h = _mm256_add_pd(v291h, v267h);
        const __m256d v293l = _mm256_add_pd(v290l, v292l);
        const __m256d v293h = _mm256_add_pd(v290h, v292h);
        const __m256d v294l = _mm256_add_pd(v293l, v287l);
        const __m256d v294h = _mm256_add_pd(v293h, v287h);
        const __m256d v295l = _mm256_mul_pd(v11, v294l);
        const __m256d v295h = _mm256_mul_pd(v11, v294h);
        const __m256d v296l = _mm256_xor_pd(v295l, _mm256_set1_pd(-0.0));
        const __m256d v296h = _mm256_xor_pd(v295h, _mm256_set1_pd(-0.0));
        const __m256d v298l = _mm256_add_pd(v296l, v297);
        const __m256d v298h = _mm256_add_pd(v296h, v297);
        const __m256d v299l = _mm256_add_pd(v210l, v298l);
        const __m256d v299h = _mm256_add_pd(v210h, v298h);
        const __m256d v301l = _mm256_sub_pd(v287l, v294l);
        const __m256d v301h = _mm256_sub_pd(v287h, v294h);
        const __m256d v302l = _mm256_add_pd(v293l, v301l);
        const __m256d v302h = _mm256_add_pd(v293h, v301h);
        const __m256d v303l = _mm256_fmsub_pd(v11, v294l, v295l);
        const __m256d v303h = _mm256_fmsub_pd(v11, v294h, v295h);
        const __m256d v304l = _mm256_fmadd_pd(v132, v294l, v303l);
        const __m256d v304h = _mm256_fmadd_pd(v132, v294h, v303h);
        const __m256d v305l = _mm256_fmadd_pd(v302l, v11, v304l);
        const __m256d v305h = _mm256_fmadd_pd(v302h, v11, v304h);
        const __m256d v306l = _mm256_sub_pd(v214l, v244l);
        const __m256d v306h = _mm256_sub_pd(v214h, v244h);
        const __m256d v307l = _mm256_add_pd(v243l, v306l);
        const __m256d v307h = _mm256_add_pd(v243h, v306h);
        const __m256d v310l = _mm256_fmsub_pd(v245, v208l, v246l);
        const __m256d v310h = _mm256_fmsub_pd(v245, v208h, v246h);
        const __m256d v311l = _mm256_fmadd_pd(v308, v208l, v310l);
        const __m256d v311h = _mm256_fmadd_pd(v308, v208h, v310h);
        const __m256d v313l = _mm256_fmsub_pd(v244l, v246l, v247l);
        const __m256d v313h = _mm256_fmsub_pd(v244h, v246h, v247h);
        const __m256d v314l = _mm256_fmadd_pd(v244l, v311l, v313l);
        const __m256d v314h = _mm256_fmadd_pd(v244h, v311h, v313h);
        const __m256d v315l = _mm256_fmadd_pd(v307l, v246l, v314l);
        const __m256d v315h = _mm256_fmadd_pd(v307h, v246h, v314h);
        const __m256d v317l = _mm256_fmsub_pd(v247l, v2l, v248l);
        const __m256d v317h = _mm256_fmsub_pd(v247h, v2h, v248h);
        const __m256d v318l = _mm256_fmadd_pd(v315l, v2l, v317l);
        const __m256d v318h = _mm256_fmadd_pd(v315h, v2h, v317h);
        const __m256d v319l = _mm256_div_pd(v318l, v248l);
        const __m256d v319h = _mm256_div_pd(v318h, v248h);
        const __m256d v320l = _mm256_add_pd(v305l, v319l);
        const __m256d v320h = _mm256_add_pd(v305h, v319h);
        const __m256d v321l = _mm256_sub_pd(v300, v320l);
        const __m256d v321h = _mm256_sub_pd(v300, v320h);
        const __m256d v322l = _mm256_sub_pd(v299l, v298l);
        const __m256d v322h = _mm256_sub_pd(v299h, v298h);
        const __m256d v323l = _mm256_sub_pd(v210l, v322l);
        const __m256d v323h = _mm256_sub_pd(v210h, v322h);
        const __m256d v324l = _mm256_sub_pd(v299l, v322l);
        const __m256d v324h = _mm256_sub_pd(v299h, v322h);
        const __m256d v325l = _mm256_sub_pd(v298l, v324l);
        const __m256d v325h = _mm256_sub_pd(v298h, v324h);
        const __m256d v326l = _mm256_add_pd(v323l, v325l);
        const __m256d v326h = _mm256_add_pd(v323h, v325h);
        const __m256d v327l = _mm256_sub_pd(v298l, v296l);
        const __m256d v327h = _mm256_sub_pd(v298h, v296h);
        const __m256d v328l = _mm256_sub_pd(v298l, v327l);
        const __m256d v328h = _mm256_sub_pd(v298h, v327h);
        const __m256d v329l = _mm256_sub_pd(v296l, v328l);
        const __m256d v329h = _mm256_sub_pd(v296h, v328h);
        const __m256d v330l = _mm256_sub_pd(v297, v327l);
        const __m256d v330h = _mm256_sub_pd(v297, v327h);
        const __m256d v331l = _mm256_add_pd(v329l, v330l);
        const __m256d v331h = _mm256_add_pd(v329h, v330h);
        const __m256d v332l = _mm256_add_pd(v326l, v331l);
        const __m256d v332h = _mm256_add_pd(v326h, v331h);
        const __m256d v333l = _mm256_add_pd(v321l, v332l);
        const __m256d v333h = _mm256_add_pd(v321h, v332h);
        const __m256d v334l = _mm256_add_pd(v299l, v333l);
        const __m256d v334h = _mm256_add_pd(v299h, v333h);
        const __m256d v335l = _mm256_blendv_pd(v334l, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v209))));
        const __m256d v335h = _mm256_blendv_pd(v334h, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v209, 1))));
        const __m256d v336l = _mm256_blendv_pd(v335l, v203l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v206))));
        const __m256d v336h = _mm256_blendv_pd(v335h, v203h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v206, 1))));
        const __m256d v337l = _mm256_blendv_pd(v336l, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
        const __m256d v337h = _mm256_blendv_pd(v336h, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
        r0l = _mm256_blendv_pd(r0l, v337l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v204))));
        r0h = _mm256_blendv_pd(r0h, v337h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v204, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
LGAMMA_F64_2ULP_AVX512_AVX2 int lgamma_f64_2ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v4 = _mm256_set1_pd(INFINITY);
    const __m256d v7 = _mm256_set1_pd(0x1.4p+1); /* 2.5 */
    const __m256d v9 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v11 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v12 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v19 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v28 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v34 = _mm256_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m256d v42 = _mm256_set1_pd(-0x1.2492492492492p-2); /* -0.2857142857142857 */
    const __m256d v43 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v44 = _mm256_set1_pd(-0x1.745d1745d1746p-3); /* -0.18181818181818182 */
    const __m256d v46 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v48 = _mm256_set1_pd(-0x1.c71c71c71c71cp-3); /* -0.22222222222222221 */
    const __m256d v50 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v54 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v56 = _mm256_set1_pd(-0x1.999999999999ap-2); /* -0.40000000000000002 */
    const __m256d v58 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v60 = _mm256_set1_pd(-0x1.5555555555555p-1); /* -0.66666666666666663 */
    const __m256d v79 = _mm256_set1_pd(0x1.8p+0); /* 1.5 */
    const __m256d v87 = _mm256_set1_pd(0x1.4cccccccccccdp-2); /* 0.32500000000000001 */
    const __m256d v90 = _mm256_set1_pd(0x1.7b4138afa5a76p+21); /* 3106855.0857651783 */
    const __m256d v91 = _mm256_set1_pd(0x1.cbe82819e5a31p+19); /* 941889.25316125725 */
    const __m256d v93 = _mm256_set1_pd(0x1.411ee8109bf09p+18); /* 328827.62601374142 */
    const __m256d v95 = _mm256_set1_pd(0x1.86cf7360bbe3bp+16); /* 100047.45069479283 */
    const __m256d v97 = _mm256_set1_pd(0x1.5e5a10d506f1p+15); /* 44845.032875267905 */
    const __m256d v99 = _mm256_set1_pd(0x1.aae1ce2841a59p+13); /* 13660.225662720552 */
    const __m256d v101 = _mm256_set1_pd(0x1.7f428b4d40b51p+12); /* 6132.1590092208507 */
    const __m256d v104 = _mm256_set1_pd(0x1.d2abcf7be3b35p+10); /* 1866.6845388148915 */
    const __m256d v105 = _mm256_set1_pd(0x1.b112f8c0e5d1cp+9); /* 866.14821635457656 */
    const __m256d v108 = _mm256_set1_pd(0x1.06a4a6b18b32p+8); /* 262.64316854141543 */
    const __m256d v110 = _mm256_set1_pd(0x1.0077cddaa8034p+7); /* 128.23399241734444 */
    const __m256d v112 = _mm256_set1_pd(0x1.33f6f03292a85p+5); /* 38.495575327969199 */
    const __m256d v114 = _mm256_set1_pd(0x1.48781074363f3p+4); /* 20.529312566712132 */
    const __m256d v116 = _mm256_set1_pd(0x1.80bdb5b7b716fp+2); /* 6.0115789693921746 */
    const __m256d v118 = _mm256_set1_pd(0x1.eda4ab32a2a5cp+1); /* 3.8565877911799316 */
    const __m256d v120 = _mm256_set1_pd(0x1.0e4d2c7dc590ep+0); /* 1.0558650786456982 */
    const __m256d v122 = _mm256_set1_pd(0x1.4b93c359e8132p+0); /* 1.2952234358309167 */
    const __m256d v124 = _mm256_set1_pd(0x1.e398152064c21p-2); /* 0.47225983629431495 */
    const __m256d v132 = _mm256_set1_pd(0x1.abc9e3b39803fp-56); /* 2.3190468138462996e-17 */
    const __m256d v143 = _mm256_set1_pd(0x1.3494bc9001442p-56); /* 1.6728209650585413e-17 */
    const __m256d v144 = _mm256_set1_pd(0x1p-3); /* 0.125 */
    const __m256d v146 = _mm256_set1_pd(0x1.0a09c63dc68c7p+10); /* 1064.1527246893836 */
    const __m256d v147 = _mm256_set1_pd(0x1.2efb04d13f0d4p+9); /* 605.96108451441478 */
    const __m256d v149 = _mm256_set1_pd(0x1.0f0ffd11c91p+8); /* 271.06245528372528 */
    const __m256d v151 = _mm256_set1_pd(0x1.36be5d6b30fe3p+7); /* 155.37180647824343 */
    const __m256d v153 = _mm256_set1_pd(0x1.6e1e978079364p+6); /* 91.529874808691204 */
    const __m256d v155 = _mm256_set1_pd(0x1.a647e41f6268fp+5); /* 52.785103078070385 */
    const __m256d v157 = _mm256_set1_pd(0x1.e8477fb4b042p+4); /* 30.517455774130326 */
    const __m256d v159 = _mm256_set1_pd(0x1.1bbe5b4e5d64ap+4); /* 17.733973795044484 */
    const __m256d v161 = _mm256_set1_pd(0x1.4b14d72a952c1p+3); /* 10.34629400555548 */
    const __m256d v163 = _mm256_set1_pd(0x1.83d0d6266c80bp+2); /* 6.059621369860916 */
    const __m256d v165 = _mm256_set1_pd(0x1.c7ebaa72a1e1bp+1); /* 3.5618794498184463 */
    const __m256d v167 = _mm256_set1_pd(0x1.0c7108d642495p+1); /* 2.0971995397745311 */
    const __m256d v169 = _mm256_set1_pd(0x1.3b2a224f52685p+0); /* 1.2311116641671174 */
    const __m256d v171 = _mm256_set1_pd(0x1.6e7c033c76ae9p-1); /* 0.71578989136773175 */
    const __m256d v173 = _mm256_set1_pd(0x1.a364d50790122p-2); /* 0.40956433161410832 */
    const __m256d v175 = _mm256_set1_pd(0x1.d643ea1ffb9c2p-3); /* 0.22962172422508159 */
    const __m256d v177 = _mm256_set1_pd(0x1.01eb63f8de5d7p-3); /* 0.12593725302921996 */
    const __m256d v179 = _mm256_set1_pd(0x1.a3c5f8a1e7d1dp-7); /* 0.012810465242920227 */
    const __m256d v182 = _mm256_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256i v204l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v0, _CMP_LT_OQ));
    const __m256i v204h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v0, _CMP_LT_OQ));
    const __m256i v204 = lgamma_f64_2ulp_avx512_join_mask_avx2(v204l, v204h);
    __m256i any1 = v204;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_EQ_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_EQ_OQ));
    const __m256i v3 = lgamma_f64_2ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v4, v2l, _CMP_EQ_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v4, v2h, _CMP_EQ_OQ));
    const __m256i v5 = lgamma_f64_2ulp_avx512_join_mask_avx2(v5l, v5h);
    const __m256i v6 = _mm256_or_si256(v3, v5);
    const __m256i v8l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v7, _CMP_LT_OQ));
    const __m256i v8h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v7, _CMP_LT_OQ));
    const __m256i v8 = lgamma_f64_2ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256i v10l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v9, _CMP_LT_OQ));
    const __m256i v10h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v9, _CMP_LT_OQ));
    const __m256i v10 = lgamma_f64_2ulp_avx512_join_mask_avx2(v10l, v10h);
    const __m256d v14l = lgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(v2l);
    const __m256d v14h = lgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(v2h);
    const __m256d v15l = _mm256_add_pd(v13, v14l);
    const __m256d v15h = _mm256_add_pd(v13, v14h);
    const __m256i v16l = _mm256_castpd_si256(v15l);
    const __m256i v16h = _mm256_castpd_si256(v15h);
    const __m128i v17l = lgamma_f64_2ulp_avx512_wrap_avx2(v16l);
    const __m128i v17h = lgamma_f64_2ulp_avx512_wrap_avx2(v16h);
    const __m256i v17 = _mm256_set_m128i(v17h, v17l);
    const __m256d v18l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(31)));
    const __m256d v18h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(31)));
    const __m256d v20l = _mm256_fmadd_pd(v18l, v14l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v14h, v19);
    const __m256d v21l = _mm256_mul_pd(v12, v20l);
    const __m256d v21h = _mm256_mul_pd(v12, v20h);
    const __m256d v22l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(31)));
    const __m256d v22h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(31)));
    const __m256d v23l = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v23h = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v24l = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v14l);
    const __m256d v24h = lgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v14h);
    const __m256d v25l = _mm256_sub_pd(v23l, v24l);
    const __m256d v25h = _mm256_sub_pd(v23h, v24h);
    const __m256d v26l = _mm256_add_pd(v22l, v25l);
    const __m256d v26h = _mm256_add_pd(v22h, v25h);
    const __m256d v27l = _mm256_add_pd(v21l, v26l);
    const __m256d v27h = _mm256_add_pd(v21h, v26h);
    const __m256d v29l = _mm256_mul_pd(v20l, v28);
    const __m256d v29h = _mm256_mul_pd(v20h, v28);
    const __m256d v30l = _mm256_mul_pd(v29l, v21l);
    const __m256d v30h = _mm256_mul_pd(v29h, v21h);
    const __m256d v31l = _mm256_add_pd(v30l, v27l);
    const __m256d v31h = _mm256_add_pd(v30h, v27h);
    const __m256d v32l = _mm256_sub_pd(v27l, v31l);
    const __m256d v32h = _mm256_sub_pd(v27h, v31h);
    const __m256d v33l = _mm256_add_pd(v32l, v30l);
    const __m256d v33h = _mm256_add_pd(v32h, v30h);
    const __m256d v36l = _mm256_fmsub_pd(v12, v20l, v21l);
    const __m256d v36h = _mm256_fmsub_pd(v12, v20h, v21h);
    const __m256d v37l = _mm256_fmadd_pd(v34, v20l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v34, v20h, v36h);
    const __m256d v39l = _mm256_fmsub_pd(v29l, v21l, v30l);
    const __m256d v39h = _mm256_fmsub_pd(v29h, v21h, v30h);
    const __m256d v40l = _mm256_fmadd_pd(v29l, v37l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v29h, v37h, v39h);
    const __m256d v41l = _mm256_mul_pd(v30l, v20l);
    const __m256d v41h = _mm256_mul_pd(v30h, v20h);
    const __m256d v45l = _mm256_fmadd_pd(v20l, v43, v44);
    const __m256d v45h = _mm256_fmadd_pd(v20h, v43, v44);
    const __m256d v47l = _mm256_fmadd_pd(v20l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v20h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v20l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v20h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v20l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v20h, v50);
    const __m256d v52l = _mm256_mul_pd(v51l, v20l);
    const __m256d v52h = _mm256_mul_pd(v51h, v20h);
    const __m256d v53l = _mm256_add_pd(v42, v52l);
    const __m256d v53h = _mm256_add_pd(v42, v52h);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v20l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v20h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v20l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v20h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v20l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v20h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v20l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v20h, v60);
    const __m256d v62l = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(31)));
    const __m256d v62h = lgamma_f64_2ulp_avx512_gather_f64_avx2(lgamma_f64_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(31)));
    const __m256d v63l = _mm256_fmadd_pd(v41l, v61l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v41h, v61h, v62h);
    const __m256d v64l = _mm256_add_pd(v40l, v63l);
    const __m256d v64h = _mm256_add_pd(v40h, v63h);
    const __m256d v65l = _mm256_add_pd(v64l, v37l);
    const __m256d v65h = _mm256_add_pd(v64h, v37h);
    const __m256d v66l = _mm256_add_pd(v33l, v65l);
    const __m256d v66h = _mm256_add_pd(v33h, v65h);
    const __m256d v67l = _mm256_sub_pd(v26l, v27l);
    const __m256d v67h = _mm256_sub_pd(v26h, v27h);
    const __m256d v68l = _mm256_add_pd(v67l, v21l);
    const __m256d v68h = _mm256_add_pd(v67h, v21h);
    const __m256d v69l = _mm256_add_pd(v66l, v68l);
    const __m256d v69h = _mm256_add_pd(v66h, v68h);
    const __m256d v70l = _mm256_add_pd(v69l, v31l);
    const __m256d v70h = _mm256_add_pd(v69h, v31h);
    const __m256d v71l = _mm256_mul_pd(v11, v70l);
    const __m256d v71h = _mm256_mul_pd(v11, v70h);
    const __m256d v72l = _mm256_xor_pd(v71l, _mm256_set1_pd(-0.0));
    const __m256d v72h = _mm256_xor_pd(v71h, _mm256_set1_pd(-0.0));
    const __m256d v73l = _mm256_add_pd(v2l, v19);
    const __m256d v73h = _mm256_add_pd(v2h, v19);
    const __m256d v74l = _mm256_blendv_pd(v73l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v74h = _mm256_blendv_pd(v73h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v75l = _mm256_add_pd(v74l, v19);
    const __m256d v75h = _mm256_add_pd(v74h, v19);
    const __m256d v76l = _mm256_mul_pd(v75l, v74l);
    const __m256d v76h = _mm256_mul_pd(v75h, v74h);
    const __m256d v77l = _mm256_add_pd(v2l, v9);
    const __m256d v77h = _mm256_add_pd(v2h, v9);
    const __m256d v78l = _mm256_blendv_pd(v2l, v77l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v78h = _mm256_blendv_pd(v2h, v77h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v80l = _mm256_add_pd(v78l, v79);
    const __m256d v80h = _mm256_add_pd(v78h, v79);
    const __m256d v81l = _mm256_div_pd(v9, v80l);
    const __m256d v81h = _mm256_div_pd(v9, v80h);
    const __m256d v82l = _mm256_sub_pd(v80l, v79);
    const __m256d v82h = _mm256_sub_pd(v80h, v79);
    const __m256d v83l = _mm256_sub_pd(v78l, v82l);
    const __m256d v83h = _mm256_sub_pd(v78h, v82h);
    const __m256d v85l = _mm256_fnmadd_pd(v80l, v81l, v9);
    const __m256d v85h = _mm256_fnmadd_pd(v80h, v81h, v9);
    const __m256d v86l = _mm256_fnmadd_pd(v83l, v81l, v85l);
    const __m256d v86h = _mm256_fnmadd_pd(v83h, v81h, v85h);
    const __m256d v88l = _mm256_sub_pd(v81l, v87);
    const __m256d v88h = _mm256_sub_pd(v81h, v87);
    const __m256d v89l = _mm256_fmadd_pd(v81l, v86l, v88l);
    const __m256d v89h = _mm256_fmadd_pd(v81h, v86h, v88h);
    const __m256d v92l = _mm256_fmadd_pd(v90, v89l, v91);
    const __m256d v92h = _mm256_fmadd_pd(v90, v89h, v91);
    const __m256d v94l = _mm256_fmadd_pd(v92l, v89l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v92h, v89h, v93);
    const __m256d v96l = _mm256_fmadd_pd(v89l, v94l, v95);
    const __m256d v96h = _mm256_fmadd_pd(v89h, v94h, v95);
    const __m256d v98l = _mm256_fmadd_pd(v89l, v96l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v89h, v96h, v97);
    const __m256d v100l = _mm256_fmadd_pd(v89l, v98l, v99);
    const __m256d v100h = _mm256_fmadd_pd(v89h, v98h, v99);
    const __m256d v102l = _mm256_fmadd_pd(v89l, v100l, v101);
    const __m256d v102h = _mm256_fmadd_pd(v89h, v100h, v101);
    const __m256d v103l = _mm256_mul_pd(v89l, v89l);
    const __m256d v103h = _mm256_mul_pd(v89h, v89h);
    const __m256d v106l = _mm256_fmadd_pd(v89l, v104, v105);
    const __m256d v106h = _mm256_fmadd_pd(v89h, v104, v105);
    const __m256d v107l = _mm256_fmadd_pd(v102l, v103l, v106l);
    const __m256d v107h = _mm256_fmadd_pd(v102h, v103h, v106h);
    const __m256d v109l = _mm256_fmadd_pd(v107l, v89l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v107h, v89h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v109l, v89l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v109h, v89h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v111l, v89l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v111h, v89h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v89l, v113l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v89h, v113h, v114);
    const __m256d v117l = _mm256_fmadd_pd(v89l, v115l, v116);
    const __m256d v117h = _mm256_fmadd_pd(v89h, v115h, v116);
    const __m256d v119l = _mm256_fmadd_pd(v117l, v89l, v118);
    const __m256d v119h = _mm256_fmadd_pd(v117h, v89h, v118);
    const __m256d v121l = _mm256_fmadd_pd(v89l, v119l, v120);
    const __m256d v121h = _mm256_fmadd_pd(v89h, v119h, v120);
    const __m256d v123l = _mm256_fmadd_pd(v121l, v89l, v122);
    const __m256d v123h = _mm256_fmadd_pd(v121h, v89h, v122);
    const __m256d v125l = _mm256_fmadd_pd(v123l, v89l, v124);
    const __m256d v125h = _mm256_fmadd_pd(v123h, v89h, v124);
    const __m256d v127l = _mm256_fmsub_pd(v75l, v74l, v76l);
    const __m256d v127h = _mm256_fmsub_pd(v75h, v74h, v76h);
    const __m256d v128l = _mm256_fmadd_pd(v127l, v125l, v0);
    const __m256d v128h = _mm256_fmadd_pd(v127h, v125h, v0);
    const __m256d v129l = _mm256_fmadd_pd(v76l, v125l, v128l);
    const __m256d v129h = _mm256_fmadd_pd(v76h, v125h, v128h);
    const __m256d v130l = _mm256_sub_pd(v31l, v70l);
    const __m256d v130h = _mm256_sub_pd(v31h, v70h);
    const __m256d v131l = _mm256_add_pd(v69l, v130l);
    const __m256d v131h = _mm256_add_pd(v69h, v130h);
    const __m256d v133l = _mm256_fmsub_pd(v11, v70l, v71l);
    const __m256d v133h = _mm256_fmsub_pd(v11, v70h, v71h);
    const __m256d v134l = _mm256_fmadd_pd(v132, v70l, v133l);
    const __m256d v134h = _mm256_fmadd_pd(v132, v70h, v133h);
    const __m256d v135l = _mm256_fmadd_pd(v11, v131l, v134l);
    const __m256d v135h = _mm256_fmadd_pd(v11, v131h, v134h);
    const __m256d v136l = _mm256_sub_pd(v129l, v135l);
    const __m256d v136h = _mm256_sub_pd(v129h, v135h);
    const __m256d v137l = _mm256_add_pd(v72l, v136l);
    const __m256d v137h = _mm256_add_pd(v72h, v136h);
    const __m256d v138l = _mm256_blendv_pd(v129l, v137l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v138h = _mm256_blendv_pd(v129h, v137h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    const __m256d v139l = _mm256_add_pd(v71l, v19);
    const __m256d v139h = _mm256_add_pd(v71h, v19);
    const __m256d v140l = _mm256_add_pd(v2l, v28);
    const __m256d v140h = _mm256_add_pd(v2h, v28);
    const __m256d v141l = _mm256_mul_pd(v139l, v140l);
    const __m256d v141h = _mm256_mul_pd(v139h, v140h);
    const __m256i v142l = _mm256_castpd_si256(_mm256_cmp_pd(v141l, v4, _CMP_LT_OQ));
    const __m256i v142h = _mm256_castpd_si256(_mm256_cmp_pd(v141h, v4, _CMP_LT_OQ));
    const __m256i v142 = lgamma_f64_2ulp_avx512_join_mask_avx2(v142l, v142h);
    const __m256d v145l = _mm256_sub_pd(v81l, v144);
    const __m256d v145h = _mm256_sub_pd(v81h, v144);
    const __m256d v148l = _mm256_fmadd_pd(v145l, v146, v147);
    const __m256d v148h = _mm256_fmadd_pd(v145h, v146, v147);
    const __m256d v150l = _mm256_fmadd_pd(v145l, v148l, v149);
    const __m256d v150h = _mm256_fmadd_pd(v145h, v148h, v149);
    const __m256d v152l = _mm256_fmadd_pd(v145l, v150l, v151);
    const __m256d v152h = _mm256_fmadd_pd(v145h, v150h, v151);
    const __m256d v154l = _mm256_fmadd_pd(v145l, v152l, v153);
    const __m256d v154h = _mm256_fmadd_pd(v145h, v152h, v153);
    const __m256d v156l = _mm256_fmadd_pd(v154l, v145l, v155);
    const __m256d v156h = _mm256_fmadd_pd(v154h, v145h, v155);
    const __m256d v158l = _mm256_fmadd_pd(v156l, v145l, v157);
    const __m256d v158h = _mm256_fmadd_pd(v156h, v145h, v157);
    const __m256d v160l = _mm256_fmadd_pd(v145l, v158l, v159);
    const __m256d v160h = _mm256_fmadd_pd(v145h, v158h, v159);
    const __m256d v162l = _mm256_fmadd_pd(v160l, v145l, v161);
    const __m256d v162h = _mm256_fmadd_pd(v160h, v145h, v161);
    const __m256d v164l = _mm256_fmadd_pd(v145l, v162l, v163);
    const __m256d v164h = _mm256_fmadd_pd(v145h, v162h, v163);
    const __m256d v166l = _mm256_fmadd_pd(v145l, v164l, v165);
    const __m256d v166h = _mm256_fmadd_pd(v145h, v164h, v165);
    const __m256d v168l = _mm256_fmadd_pd(v145l, v166l, v167);
    const __m256d v168h = _mm256_fmadd_pd(v145h, v166h, v167);
    const __m256d v170l = _mm256_fmadd_pd(v145l, v168l, v169);
    const __m256d v170h = _mm256_fmadd_pd(v145h, v168h, v169);
    const __m256d v172l = _mm256_fmadd_pd(v145l, v170l, v171);
    const __m256d v172h = _mm256_fmadd_pd(v145h, v170h, v171);
    const __m256d v174l = _mm256_fmadd_pd(v145l, v172l, v173);
    const __m256d v174h = _mm256_fmadd_pd(v145h, v172h, v173);
    const __m256d v176l = _mm256_fmadd_pd(v145l, v174l, v175);
    const __m256d v176h = _mm256_fmadd_pd(v145h, v174h, v175);
    const __m256d v178l = _mm256_fmadd_pd(v145l, v176l, v177);
    const __m256d v178h = _mm256_fmadd_pd(v145h, v176h, v177);
    const __m256d v180l = _mm256_fmadd_pd(v145l, v178l, v179);
    const __m256d v180h = _mm256_fmadd_pd(v145h, v178h, v179);
    const __m256d v181l = _mm256_add_pd(v143, v180l);
    const __m256d v181h = _mm256_add_pd(v143, v180h);
    const __m256d v183l = _mm256_fmadd_pd(v139l, v140l, v182);
    const __m256d v183h = _mm256_fmadd_pd(v139h, v140h, v182);
    const __m256d v184l = _mm256_sub_pd(v183l, v141l);
    const __m256d v184h = _mm256_sub_pd(v183h, v141h);
    const __m256d v185l = _mm256_sub_pd(v182, v184l);
    const __m256d v185h = _mm256_sub_pd(v182, v184h);
    const __m256d v186l = _mm256_sub_pd(v183l, v184l);
    const __m256d v186h = _mm256_sub_pd(v183h, v184h);
    const __m256d v187l = _mm256_sub_pd(v141l, v186l);
    const __m256d v187h = _mm256_sub_pd(v141h, v186h);
    const __m256d v188l = _mm256_add_pd(v185l, v187l);
    const __m256d v188h = _mm256_add_pd(v185h, v187h);
    const __m256d v189l = _mm256_sub_pd(v139l, v71l);
    const __m256d v189h = _mm256_sub_pd(v139h, v71h);
    const __m256d v190l = _mm256_sub_pd(v139l, v189l);
    const __m256d v190h = _mm256_sub_pd(v139h, v189h);
    const __m256d v191l = _mm256_sub_pd(v71l, v190l);
    const __m256d v191h = _mm256_sub_pd(v71h, v190h);
    const __m256d v192l = _mm256_sub_pd(v19, v189l);
    const __m256d v192h = _mm256_sub_pd(v19, v189h);
    const __m256d v193l = _mm256_add_pd(v191l, v192l);
    const __m256d v193h = _mm256_add_pd(v191h, v192h);
    const __m256d v194l = _mm256_add_pd(v135l, v193l);
    const __m256d v194h = _mm256_add_pd(v135h, v193h);
    const __m256d v196l = _mm256_fmsub_pd(v139l, v140l, v141l);
    const __m256d v196h = _mm256_fmsub_pd(v139h, v140h, v141h);
    const __m256d v197l = _mm256_fmadd_pd(v194l, v140l, v196l);
    const __m256d v197h = _mm256_fmadd_pd(v194h, v140h, v196h);
    const __m256d v198l = _mm256_add_pd(v188l, v197l);
    const __m256d v198h = _mm256_add_pd(v188h, v197h);
    const __m256d v199l = _mm256_add_pd(v181l, v198l);
    const __m256d v199h = _mm256_add_pd(v181h, v198h);
    const __m256d v200l = _mm256_add_pd(v199l, v183l);
    const __m256d v200h = _mm256_add_pd(v199h, v183h);
    const __m256d v201l = _mm256_blendv_pd(v141l, v200l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v142))));
    const __m256d v201h = _mm256_blendv_pd(v141h, v200h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v142, 1))));
    const __m256d v202l = _mm256_blendv_pd(v201l, v138l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v202h = _mm256_blendv_pd(v201h, v138h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v203l = _mm256_blendv_pd(v202l, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v203h = _mm256_blendv_pd(v202h, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    _mm256_storeu_pd(y, v203l);
    _mm256_storeu_pd(y + 4, v203h);
    return 1;
}

static LGAMMA_F64_2ULP_AVX512_AVX2_TARGET void lgamma_f64_2ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && lgamma_f64_2ulp_avx512_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = lgamma_f64_2ulp_avx512_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        lgamma_f64_2ulp_avx512_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
LGAMMA_F64_2ULP_AVX512_AVX512 __m512d lgamma_f64_2ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LGAMMA_F64_2ULP_AVX512_AVX512 __mmask8 lgamma_f64_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LGAMMA_F64_2ULP_AVX512_AVX512 void lgamma_f64_2ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v4 = _mm512_set1_pd(INFINITY);
    const __m512d v7 = _mm512_set1_pd(0x1.4p+1); /* 2.5 */
    const __m512d v9 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v11 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v12 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v19 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v28 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v34 = _mm512_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m512d v42 = _mm512_set1_pd(-0x1.2492492492492p-2); /* -0.2857142857142857 */
    const __m512d v43 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v44 = _mm512_set1_pd(-0x1.745d1745d1746p-3); /* -0.18181818181818182 */
    const __m512d v46 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v48 = _mm512_set1_pd(-0x1.c71c71c71c71cp-3); /* -0.22222222222222221 */
    const __m512d v50 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v54 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v56 = _mm512_set1_pd(-0x1.999999999999ap-2); /* -0.40000000000000002 */
    const __m512d v58 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v60 = _mm512_set1_pd(-0x1.5555555555555p-1); /* -0.66666666666666663 */
    const __m512d v79 = _mm512_set1_pd(0x1.8p+0); /* 1.5 */
    const __m512d v87 = _mm512_set1_pd(0x1.4cccccccccccdp-2); /* 0.32500000000000001 */
    const __m512d v90 = _mm512_set1_pd(0x1.7b4138afa5a76p+21); /* 3106855.0857651783 */
    const __m512d v91 = _mm512_set1_pd(0x1.cbe82819e5a31p+19); /* 941889.25316125725 */
    const __m512d v93 = _mm512_set1_pd(0x1.411ee8109bf09p+18); /* 328827.62601374142 */
    const __m512d v95 = _mm512_set1_pd(0x1.86cf7360bbe3bp+16); /* 100047.45069479283 */
    const __m512d v97 = _mm512_set1_pd(0x1.5e5a10d506f1p+15); /* 44845.032875267905 */
    const __m512d v99 = _mm512_set1_pd(0x1.aae1ce2841a59p+13); /* 13660.225662720552 */
    const __m512d v101 = _mm512_set1_pd(0x1.7f428b4d40b51p+12); /* 6132.1590092208507 */
    const __m512d v104 = _mm512_set1_pd(0x1.d2abcf7be3b35p+10); /* 1866.6845388148915 */
    const __m512d v105 = _mm512_set1_pd(0x1.b112f8c0e5d1cp+9); /* 866.14821635457656 */
    const __m512d v108 = _mm512_set1_pd(0x1.06a4a6b18b32p+8); /* 262.64316854141543 */
    const __m512d v110 = _mm512_set1_pd(0x1.0077cddaa8034p+7); /* 128.23399241734444 */
    const __m512d v112 = _mm512_set1_pd(0x1.33f6f03292a85p+5); /* 38.495575327969199 */
    const __m512d v114 = _mm512_set1_pd(0x1.48781074363f3p+4); /* 20.529312566712132 */
    const __m512d v116 = _mm512_set1_pd(0x1.80bdb5b7b716fp+2); /* 6.0115789693921746 */
    const __m512d v118 = _mm512_set1_pd(0x1.eda4ab32a2a5cp+1); /* 3.8565877911799316 */
    const __m512d v120 = _mm512_set1_pd(0x1.0e4d2c7dc590ep+0); /* 1.0558650786456982 */
    const __m512d v122 = _mm512_set1_pd(0x1.4b93c359e8132p+0); /* 1.2952234358309167 */
    const __m512d v124 = _mm512_set1_pd(0x1.e398152064c21p-2); /* 0.47225983629431495 */
    const __m512d v132 = _mm512_set1_pd(0x1.abc9e3b39803fp-56); /* 2.3190468138462996e-17 */
    const __m512d v143 = _mm512_set1_pd(0x1.3494bc9001442p-56); /* 1.6728209650585413e-17 */
    const __m512d v144 = _mm512_set1_pd(0x1p-3); /* 0.125 */
    const __m512d v146 = _mm512_set1_pd(0x1.0a09c63dc68c7p+10); /* 1064.1527246893836 */
    const __m512d v147 = _mm512_set1_pd(0x1.2efb04d13f0d4p+9); /* 605.96108451441478 */
    const __m512d v149 = _mm512_set1_pd(0x1.0f0ffd11c91p+8); /* 271.06245528372528 */
    const __m512d v151 = _mm512_set1_pd(0x1.36be5d6b30fe3p+7); /* 155.37180647824343 */
    const __m512d v153 = _mm512_set1_pd(0x1.6e1e978079364p+6); /* 91.529874808691204 */
    const __m512d v155 = _mm512_set1_pd(0x1.a647e41f6268fp+5); /* 52.785103078070385 */
    const __m512d v157 = _mm512_set1_pd(0x1.e8477fb4b042p+4); /* 30.517455774130326 */
    const __m512d v159 = _mm512_set1_pd(0x1.1bbe5b4e5d64ap+4); /* 17.733973795044484 */
    const __m512d v161 = _mm512_set1_pd(0x1.4b14d72a952c1p+3); /* 10.34629400555548 */
    const __m512d v163 = _mm512_set1_pd(0x1.83d0d6266c80bp+2); /* 6.059621369860916 */
    const __m512d v165 = _mm512_set1_pd(0x1.c7ebaa72a1e1bp+1); /* 3.5618794498184463 */
    const __m512d v167 = _mm512_set1_pd(0x1.0c7108d642495p+1); /* 2.0971995397745311 */
    const __m512d v169 = _mm512_set1_pd(0x1.3b2a224f52685p+0); /* 1.2311116641671174 */
    const __m512d v171 = _mm512_set1_pd(0x1.6e7c033c76ae9p-1); /* 0.71578989136773175 */
    const __m512d v173 = _mm512_set1_pd(0x1.a364d50790122p-2); /* 0.40956433161410832 */
    const __m512d v175 = _mm512_set1_pd(0x1.d643ea1ffb9c2p-3); /* 0.22962172422508159 */
    const __m512d v177 = _mm512_set1_pd(0x1.01eb63f8de5d7p-3); /* 0.12593725302921996 */
    const __m512d v179 = _mm512_set1_pd(0x1.a3c5f8a1e7d1dp-7); /* 0.012810465242920227 */
    const __m512d v182 = _mm512_set1_pd(0x1.acfe390c97d69p-2); /* 0.41893853320467273 */
    const __m512d v205 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v212 = _mm512_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m512d v215 = _mm512_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m512d v216 = _mm512_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m512d v218 = _mm512_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m512d v220 = _mm512_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m512d v222 = _mm512_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m512d v224 = _mm512_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m512d v226 = _mm512_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m512d v228 = _mm512_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m512d v230 = _mm512_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m512d v233 = _mm512_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m512d v245 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v250 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v297 = _mm512_set1_pd(0x1.250d048e7a1bdp+0); /* 1.1447298858494002 */
    const __m512d v300 = _mm512_set1_pd(0x1.7abf2ad8d5088p-57); /* 1.0265951162707826e-17 */
    const __m512d v308 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d t0_0 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(lgamma_f64_2ulp_avx512_table2 + 24);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v0, v2l, _CMP_EQ_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v0, v2h, _CMP_EQ_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __mmask8 v5l = _mm512_cmp_pd_mask(v4, v2l, _CMP_EQ_OQ);
    const __mmask8 v5h = _mm512_cmp_pd_mask(v4, v2h, _CMP_EQ_OQ);
    const __mmask16 v5 = _mm512_kunpackb(v5h, v5l);
    const __mmask16 v6 = (__mmask16)(v3 | v5);
    const __mmask8 v8l = _mm512_cmp_pd_mask(v2l, v7, _CMP_LT_OQ);
    const __mmask8 v8h = _mm512_cmp_pd_mask(v2h, v7, _CMP_LT_OQ);
    const __mmask16 v8 = _mm512_kunpackb(v8h, v8l);
    const __mmask8 v10l = _mm512_cmp_pd_mask(v2l, v9, _CMP_LT_OQ);
    const __mmask8 v10h = _mm512_cmp_pd_mask(v2h, v9, _CMP_LT_OQ);
    const __mmask16 v10 = _mm512_kunpackb(v10h, v10l);
    const __m512d v14l = _mm512_getmant_pd(v2l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v14h = _mm512_getmant_pd(v2h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v15l = _mm512_add_pd(v13, v14l);
    const __m512d v15h = _mm512_add_pd(v13, v14h);
    const __m512i v16l = _mm512_castpd_si512(v15l);
    const __m512i v16h = _mm512_castpd_si512(v15h);
    const __m256i v17l = _mm512_cvtepi64_epi32(v16l);
    const __m256i v17h = _mm512_cvtepi64_epi32(v16h);
    const __m512i v17 = _mm512_inserti32x8(_mm512_castsi256_si512(v17l), v17h, 1);
    const __m512d v18l = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v17), t0_0, t0_1, t0_2, t0_3);
    const __m512d v18h = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v17, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v14l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v14h, v19);
    const __m512d v21l = _mm512_mul_pd(v12, v20l);
    const __m512d v21h = _mm512_mul_pd(v12, v20h);
    const __m512d v22l = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v17), t1_0, t1_1, t1_2, t1_3);
    const __m512d v22h = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v17, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v23l = _mm512_getexp_pd(v2l);
    const __m512d v23h = _mm512_getexp_pd(v2h);
    const __m512d v24l = _mm512_getexp_pd(v14l);
    const __m512d v24h = _mm512_getexp_pd(v14h);
    const __m512d v25l = _mm512_sub_pd(v23l, v24l);
    const __m512d v25h = _mm512_sub_pd(v23h, v24h);
    const __m512d v26l = _mm512_add_pd(v22l, v25l);
    const __m512d v26h = _mm512_add_pd(v22h, v25h);
    const __m512d v27l = _mm512_add_pd(v21l, v26l);
    const __m512d v27h = _mm512_add_pd(v21h, v26h);
    const __m512d v29l = _mm512_mul_pd(v20l, v28);
    const __m512d v29h = _mm512_mul_pd(v20h, v28);
    const __m512d v30l = _mm512_mul_pd(v29l, v21l);
    const __m512d v30h = _mm512_mul_pd(v29h, v21h);
    const __m512d v31l = _mm512_add_pd(v30l, v27l);
    const __m512d v31h = _mm512_add_pd(v30h, v27h);
    const __m512d v32l = _mm512_sub_pd(v27l, v31l);
    const __m512d v32h = _mm512_sub_pd(v27h, v31h);
    const __m512d v33l = _mm512_add_pd(v32l, v30l);
    const __m512d v33h = _mm512_add_pd(v32h, v30h);
    const __m512d v36l = _mm512_fmsub_pd(v12, v20l, v21l);
    const __m512d v36h = _mm512_fmsub_pd(v12, v20h, v21h);
    const __m512d v37l = _mm512_fmadd_pd(v34, v20l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v34, v20h, v36h);
    const __m512d v39l = _mm512_fmsub_pd(v29l, v21l, v30l);
    const __m512d v39h = _mm512_fmsub_pd(v29h, v21h, v30h);
    const __m512d v40l = _mm512_fmadd_pd(v29l, v37l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v29h, v37h, v39h);
    const __m512d v41l = _mm512_mul_pd(v30l, v20l);
    const __m512d v41h = _mm512_mul_pd(v30h, v20h);
    const __m512d v45l = _mm512_fmadd_pd(v20l, v43, v44);
    const __m512d v45h = _mm512_fmadd_pd(v20h, v43, v44);
    const __m512d v47l = _mm512_fmadd_pd(v20l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v20h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v20l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v20h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v20l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v20h, v50);
    const __m512d v52l = _mm512_mul_pd(v51l, v20l);
    const __m512d v52h = _mm512_mul_pd(v51h, v20h);
    const __m512d v53l = _mm512_add_pd(v42, v52l);
    const __m512d v53h = _mm512_add_pd(v42, v52h);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v20l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v20h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v20l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v20h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v20l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v20h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v20l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v20h, v60);
    const __m512d v62l = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v17), t2_0, t2_1, t2_2, t2_3);
    const __m512d v62h = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v17, 1), t2_0, t2_1, t2_2, t2_3);
    const __m512d v63l = _mm512_fmadd_pd(v41l, v61l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v41h, v61h, v62h);
    const __m512d v64l = _mm512_add_pd(v40l, v63l);
    const __m512d v64h = _mm512_add_pd(v40h, v63h);
    const __m512d v65l = _mm512_add_pd(v64l, v37l);
    const __m512d v65h = _mm512_add_pd(v64h, v37h);
    const __m512d v66l = _mm512_add_pd(v33l, v65l);
    const __m512d v66h = _mm512_add_pd(v33h, v65h);
    const __m512d v67l = _mm512_sub_pd(v26l, v27l);
    const __m512d v67h = _mm512_sub_pd(v26h, v27h);
    const __m512d v68l = _mm512_add_pd(v67l, v21l);
    const __m512d v68h = _mm512_add_pd(v67h, v21h);
    const __m512d v69l = _mm512_add_pd(v66l, v68l);
    const __m512d v69h = _mm512_add_pd(v66h, v68h);
    const __m512d v70l = _mm512_add_pd(v69l, v31l);
    const __m512d v70h = _mm512_add_pd(v69h, v31h);
    const __m512d v71l = _mm512_mul_pd(v11, v70l);
    const __m512d v71h = _mm512_mul_pd(v11, v70h);
    const __m512d v72l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v71l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v72h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v71h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v73l = _mm512_add_pd(v2l, v19);
    const __m512d v73h = _mm512_add_pd(v2h, v19);
    const __m512d v74l = _mm512_mask_blend_pd((__mmask8)v10, v73l, v2l);
    const __m512d v74h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v10), v73h, v2h);
    const __m512d v75l = _mm512_add_pd(v74l, v19);
    const __m512d v75h = _mm512_add_pd(v74h, v19);
    const __m512d v76l = _mm512_mul_pd(v75l, v74l);
    const __m512d v76h = _mm512_mul_pd(v75h, v74h);
    const __m512d v77l = _mm512_add_pd(v2l, v9);
    const __m512d v77h = _mm512_add_pd(v2h, v9);
    const __m512d v78l = _mm512_mask_blend_pd((__mmask8)v10, v2l, v77l);
    const __m512d v78h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v10), v2h, v77h);
    const __m512d v80l = _mm512_add_pd(v78l, v79);
    const __m512d v80h = _mm512_add_pd(v78h, v79);
    const __m512d v81l = _mm512_div_pd(v9, v80l);
    const __m512d v81h = _mm512_div_pd(v9, v80h);
    const __m512d v82l = _mm512_sub_pd(v80l, v79);
    const __m512d v82h = _mm512_sub_pd(v80h, v79);
    const __m512d v83l = _mm512_sub_pd(v78l, v82l);
    const __m512d v83h = _mm512_sub_pd(v78h, v82h);
    const __m512d v85l = _mm512_fnmadd_pd(v80l, v81l, v9);
    const __m512d v85h = _mm512_fnmadd_pd(v80h, v81h, v9);
    const __m512d v86l = _mm512_fnmadd_pd(v83l, v81l, v85l);
    const __m512d v86h = _mm512_fnmadd_pd(v83h, v81h, v85h);
    const __m512d v88l = _mm512_sub_pd(v81l, v87);
    const __m512d v88h = _mm512_sub_pd(v81h, v87);
    const __m512d v89l = _mm512_fmadd_pd(v81l, v86l, v88l);
    const __m512d v89h = _mm512_fmadd_pd(v81h, v86h, v88h);
    const __m512d v92l = _mm512_fmadd_pd(v90, v89l, v91);
    const __m512d v92h = _mm512_fmadd_pd(v90, v89h, v91);
    const __m512d v94l = _mm512_fmadd_pd(v92l, v89l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v92h, v89h, v93);
    const __m512d v96l = _mm512_fmadd_pd(v89l, v94l, v95);
    const __m512d v96h = _mm512_fmadd_pd(v89h, v94h, v95);
    const __m512d v98l = _mm512_fmadd_pd(v89l, v96l, v97);
    const __m512d v98h = _mm512_fmadd_pd(v89h, v96h, v97);
    const __m512d v100l = _mm512_fmadd_pd(v89l, v98l, v99);
    const __m512d v100h = _mm512_fmadd_pd(v89h, v98h, v99);
    const __m512d v102l = _mm512_fmadd_pd(v89l, v100l, v101);
    const __m512d v102h = _mm512_fmadd_pd(v89h, v100h, v101);
    const __m512d v103l = _mm512_mul_pd(v89l, v89l);
    const __m512d v103h = _mm512_mul_pd(v89h, v89h);
    const __m512d v106l = _mm512_fmadd_pd(v89l, v104, v105);
    const __m512d v106h = _mm512_fmadd_pd(v89h, v104, v105);
    const __m512d v107l = _mm512_fmadd_pd(v102l, v103l, v106l);
    const __m512d v107h = _mm512_fmadd_pd(v102h, v103h, v106h);
    const __m512d v109l = _mm512_fmadd_pd(v107l, v89l, v108);
    const __m512d v109h = _mm512_fmadd_pd(v107h, v89h, v108);
    const __m512d v111l = _mm512_fmadd_pd(v109l, v89l, v110);
    const __m512d v111h = _mm512_fmadd_pd(v109h, v89h, v110);
    const __m512d v113l = _mm512_fmadd_pd(v111l, v89l, v112);
    const __m512d v113h = _mm512_fmadd_pd(v111h, v89h, v112);
    const __m512d v115l = _mm512_fmadd_pd(v89l, v113l, v114);
    const __m512d v115h = _mm512_fmadd_pd(v89h, v113h, v114);
    const __m512d v117l = _mm512_fmadd_pd(v89l, v115l, v116);
    const __m512d v117h = _mm512_fmadd_pd(v89h, v115h, v116);
    const __m512d v119l = _mm512_fmadd_pd(v117l, v89l, v118);
    const __m512d v119h = _mm512_fmadd_pd(v117h, v89h, v118);
    const __m512d v121l = _mm512_fmadd_pd(v89l, v119l, v120);
    const __m512d v121h = _mm512_fmadd_pd(v89h, v119h, v120);
    const __m512d v123l = _mm512_fmadd_pd(v121l, v89l, v122);
    const __m512d v123h = _mm512_fmadd_pd(v121h, v89h, v122);
    const __m512d v125l = _mm512_fmadd_pd(v123l, v89l, v124);
    const __m512d v125h = _mm512_fmadd_pd(v123h, v89h, v124);
    const __m512d v127l = _mm512_fmsub_pd(v75l, v74l, v76l);
    const __m512d v127h = _mm512_fmsub_pd(v75h, v74h, v76h);
    const __m512d v128l = _mm512_fmadd_pd(v127l, v125l, v0);
    const __m512d v128h = _mm512_fmadd_pd(v127h, v125h, v0);
    const __m512d v129l = _mm512_fmadd_pd(v76l, v125l, v128l);
    const __m512d v129h = _mm512_fmadd_pd(v76h, v125h, v128h);
    const __m512d v130l = _mm512_sub_pd(v31l, v70l);
    const __m512d v130h = _mm512_sub_pd(v31h, v70h);
    const __m512d v131l = _mm512_add_pd(v69l, v130l);
    const __m512d v131h = _mm512_add_pd(v69h, v130h);
    const __m512d v133l = _mm512_fmsub_pd(v11, v70l, v71l);
    const __m512d v133h = _mm512_fmsub_pd(v11, v70h, v71h);
    const __m512d v134l = _mm512_fmadd_pd(v132, v70l, v133l);
    const __m512d v134h = _mm512_fmadd_pd(v132, v70h, v133h);
    const __m512d v135l = _mm512_fmadd_pd(v11, v131l, v134l);
    const __m512d v135h = _mm512_fmadd_pd(v11, v131h, v134h);
    const __m512d v136l = _mm512_sub_pd(v129l, v135l);
    const __m512d v136h = _mm512_sub_pd(v129h, v135h);
    const __m512d v137l = _mm512_add_pd(v72l, v136l);
    const __m512d v137h = _mm512_add_pd(v72h, v136h);
    const __m512d v138l = _mm512_mask_blend_pd((__mmask8)v10, v129l, v137l);
    const __m512d v138h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v10), v129h, v137h);
    const __m512d v139l = _mm512_add_pd(v71l, v19);
    const __m512d v139h = _mm512_add_pd(v71h, v19);
    const __m512d v140l = _mm512_add_pd(v2l, v28);
    const __m512d v140h = _mm512_add_pd(v2h, v28);
    const __m512d v141l = _mm512_mul_pd(v139l, v140l);
    const __m512d v141h = _mm512_mul_pd(v139h, v140h);
    const __mmask8 v142l = _mm512_cmp_pd_mask(v141l, v4, _CMP_LT_OQ);
    const __mmask8 v142h = _mm512_cmp_pd_mask(v141h, v4, _CMP_LT_OQ);
    const __mmask16 v142 = _mm512_kunpackb(v142h, v142l);
    const __m512d v145l = _mm512_sub_pd(v81l, v144);
    const __m512d v145h = _mm512_sub_pd(v81h, v144);
    const __m512d v148l = _mm512_fmadd_pd(v145l, v146, v147);
    const __m512d v148h = _mm512_fmadd_pd(v145h, v146, v147);
    const __m512d v150l = _mm512_fmadd_pd(v145l, v148l, v149);
    const __m512d v150h = _mm512_fmadd_pd(v145h, v148h, v149);
    const __m512d v152l = _mm512_fmadd_pd(v145l, v150l, v151);
    const __m512d v152h = _mm512_fmadd_pd(v145h, v150h, v151);
    const __m512d v154l = _mm512_fmadd_pd(v145l, v152l, v153);
    const __m512d v154h = _mm512_fmadd_pd(v145h, v152h, v153);
    const __m512d v156l = _mm512_fmadd_pd(v154l, v145l, v155);
    const __m512d v156h = _mm512_fmadd_pd(v154h, v145h, v155);
    const __m512d v158l = _mm512_fmadd_pd(v156l, v145l, v157);
    const __m512d v158h = _mm512_fmadd_pd(v156h, v145h, v157);
    const __m512d v160l = _mm512_fmadd_pd(v145l, v158l, v159);
    const __m512d v160h = _mm512_fmadd_pd(v145h, v158h, v159);
    const __m512d v162l = _mm512_fmadd_pd(v160l, v145l, v161);
    const __m512d v162h = _mm512_fmadd_pd(v160h, v145h, v161);
    const __m512d v164l = _mm512_fmadd_pd(v145l, v162l, v163);
    const __m512d v164h = _mm512_fmadd_pd(v145h, v162h, v163);
    const __m512d v166l = _mm512_fmadd_pd(v145l, v164l, v165);
    const __m512d v166h = _mm512_fmadd_pd(v145h, v164h, v165);
    const __m512d v168l = _mm512_fmadd_pd(v145l, v166l, v167);
    const __m512d v168h = _mm512_fmadd_pd(v145h, v166h, v167);
    const __m512d v170l = _mm512_fmadd_pd(v145l, v168l, v169);
    const __m512d v170h = _mm512_fmadd_pd(v145h, v168h, v169);
    const __m512d v172l = _mm512_fmadd_pd(v145l, v170l, v171);
    const __m512d v172h = _mm512_fmadd_pd(v145h, v170h, v171);
    const __m512d v174l = _mm512_fmadd_pd(v145l, v172l, v173);
    const __m512d v174h = _mm512_fmadd_pd(v145h, v172h, v173);
    const __m512d v176l = _mm512_fmadd_pd(v145l, v174l, v175);
    const __m512d v176h = _mm512_fmadd_pd(v145h, v174h, v175);
    const __m512d v178l = _mm512_fmadd_pd(v145l, v176l, v177);
    const __m512d v178h = _mm512_fmadd_pd(v145h, v176h, v177);
    const __m512d v180l = _mm512_fmadd_pd(v145l, v178l, v179);
    const __m512d v180h = _mm512_fmadd_pd(v145h, v178h, v179);
    const __m512d v181l = _mm512_add_pd(v143, v180l);
    const __m512d v181h = _mm512_add_pd(v143, v180h);
    const __m512d v183l = _mm512_fmadd_pd(v139l, v140l, v182);
    const __m512d v183h = _mm512_fmadd_pd(v139h, v140h, v182);
    const __m512d v184l = _mm512_sub_pd(v183l, v141l);
    const __m512d v184h = _mm512_sub_pd(v183h, v141h);
    const __m512d v185l = _mm512_sub_pd(v182, v184l);
    const __m512d v185h = _mm512_sub_pd(v182, v184h);
    const __m512d v186l = _mm512_sub_pd(v183l, v184l);
    const __m512d v186h = _mm512_sub_pd(v183h, v184h);
    const __m512d v187l = _mm512_sub_pd(v141l, v186l);
    const __m512d v187h = _mm512_sub_pd(v141h, v186h);
    const __m512d v188l = _mm512_add_pd(v185l, v187l);
    const __m512d v188h = _mm512_add_pd(v185h, v187h);
    const __m512d v189l = _mm512_sub_pd(v139l, v71l);
    const __m512d v189h = _mm512_sub_pd(v139h, v71h);
    const __m512d v190l = _mm512_sub_pd(v139l, v189l);
    const __m512d v190h = _mm512_sub_pd(v139h, v189h);
    const __m512d v191l = _mm512_sub_pd(v71l, v190l);
    const __m512d v191h = _mm512_sub_pd(v71h, v190h);
    const __m512d v192l = _mm512_sub_pd(v19, v189l);
    const __m512d v192h = _mm512_sub_pd(v19, v189h);
    const __m512d v193l = _mm512_add_pd(v191l, v192l);
    const __m512d v193h = _mm512_add_pd(v191h, v192h);
    const __m512d v194l = _mm512_add_pd(v135l, v193l);
    const __m512d v194h = _mm512_add_pd(v135h, v193h);
    const __m512d v196l = _mm512_fmsub_pd(v139l, v140l, v141l);
    const __m512d v196h = _mm512_fmsub_pd(v139h, v140h, v141h);
    const __m512d v197l = _mm512_fmadd_pd(v194l, v140l, v196l);
    const __m512d v197h = _mm512_fmadd_pd(v194h, v140h, v196h);
    const __m512d v198l = _mm512_add_pd(v188l, v197l);
    const __m512d v198h = _mm512_add_pd(v188h, v197h);
    const __m512d v199l = _mm512_add_pd(v181l, v198l);
    const __m512d v199h = _mm512_add_pd(v181h, v198h);
    const __m512d v200l = _mm512_add_pd(v199l, v183l);
    const __m512d v200h = _mm512_add_pd(v199h, v183h);
    const __m512d v201l = _mm512_mask_blend_pd((__mmask8)v142, v141l, v200l);
    const __m512d v201h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v142), v141h, v200h);
    const __m512d v202l = _mm512_mask_blend_pd((__mmask8)v8, v201l, v138l);
    const __m512d v202h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v8), v201h, v138h);
    const __m512d v203l = _mm512_mask_blend_pd((__mmask8)v6, v202l, v4);
    const __m512d v203h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v6), v202h, v4);
    const __mmask8 v204l = _mm512_cmp_pd_mask(v1l, v0, _CMP_LT_OQ);
    const __mmask8 v204h = _mm512_cmp_pd_mask(v1h, v0, _CMP_LT_OQ);
    const __mmask16 v204 = _mm512_kunpackb(v204h, v204l);
    __m512d r0l = v203l;
    __m512d r0h = v203h;
    __mmask16 any1 = v204;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v206l = _mm512_cmp_pd_mask(v2l, v205, _CMP_LT_OQ);
        const __mmask8 v206h = _mm512_cmp_pd_mask(v2h, v205, _CMP_LT_OQ);
        const __mmask16 v206 = _mm512_kunpackb(v206h, v206l);
        const __m512d v207l = _mm512_roundscale_pd(v1l, 8);
        const __m512d v207h = _mm512_roundscale_pd(v1h, 8);
        const __m512d v208l = _mm512_sub_pd(v1l, v207l);
        const __m512d v208h = _mm512_sub_pd(v1h, v207h);
        const __mmask8 v209l = _mm512_cmp_pd_mask(v0, v208l, _CMP_EQ_OQ);
        const __mmask8 v209h = _mm512_cmp_pd_mask(v0, v208h, _CMP_EQ_OQ);
        const __mmask16 v209 = _mm512_kunpackb(v209h, v209l);
        const __m512d v210l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v203l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v210h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v203h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v211l = _mm512_mul_pd(v208l, v208l);
        const __m512d v211h = _mm512_mul_pd(v208h, v208h);
        const __m512d v213l = _mm512_mul_pd(v211l, v212);
        const __m512d v213h = _mm512_mul_pd(v211h, v212);
        const __m512d v214l = _mm512_add_pd(v213l, v9);
        const __m512d v214h = _mm512_add_pd(v213h, v9);
        const __m512d v217l = _mm512_fmadd_pd(v211l, v215, v216);
        const __m512d v217h = _mm512_fmadd_pd(v211h, v215, v216);
        const __m512d v219l = _mm512_fmadd_pd(v211l, v217l, v218);
        const __m512d v219h = _mm512_fmadd_pd(v211h, v217h, v218);
        const __m512d v221l = _mm512_fmadd_pd(v211l, v219l, v220);
        const __m512d v221h = _mm512_fmadd_pd(v211h, v219h, v220);
        const __m512d v223l = _mm512_fmadd_pd(v221l, v211l, v222);
        const __m512d v223h = _mm512_fmadd_pd(v221h, v211h, v222);
        const __m512d v225l = _mm512_fmadd_pd(v211l, v223l, v224);
        const __m512d v225h = _mm512_fmadd_pd(v211h, v223h, v224);
        const __m512d v227l = _mm512_fmadd_pd(v211l, v225l, v226);
        const __m512d v227h = _mm512_fmadd_pd(v211h, v225h, v226);
        const __m512d v229l = _mm512_fmadd_pd(v227l, v211l, v228);
        const __m512d v229h = _mm512_fmadd_pd(v227h, v211h, v228);
        const __m512d v231l = _mm512_fmadd_pd(v211l, v229l, v230);
        const __m512d v231h = _mm512_fmadd_pd(v211h, v229h, v230);
        const __m512d v232l = _mm512_mul_pd(v211l, v211l);
        const __m512d v232h = _mm512_mul_pd(v211h, v211h);
        const __m512d v235l = _mm512_fmsub_pd(v208l, v208l, v211l);
        const __m512d v235h = _mm512_fmsub_pd(v208h, v208h, v211h);
        const __m512d v237l = _mm512_fmsub_pd(v211l, v212, v213l);
        const __m512d v237h = _mm512_fmsub_pd(v211h, v212, v213h);
        const __m512d v238l = _mm512_fmadd_pd(v235l, v212, v237l);
        const __m512d v238h = _mm512_fmadd_pd(v235h, v212, v237h);
        const __m512d v239l = _mm512_fmadd_pd(v233, v211l, v238l);
        const __m512d v239h = _mm512_fmadd_pd(v233, v211h, v238h);
        const __m512d v240l = _mm512_fmadd_pd(v231l, v232l, v239l);
        const __m512d v240h = _mm512_fmadd_pd(v231h, v232h, v239h);
        const __m512d v241l = _mm512_sub_pd(v9, v214l);
        const __m512d v241h = _mm512_sub_pd(v9, v214h);
        const __m512d v242l = _mm512_add_pd(v213l, v241l);
        const __m512d v242h = _mm512_add_pd(v213h, v241h);
        const __m512d v243l = _mm512_add_pd(v240l, v242l);
        const __m512d v243h = _mm512_add_pd(v240h, v242h);
        const __m512d v244l = _mm512_add_pd(v214l, v243l);
        const __m512d v244h = _mm512_add_pd(v214h, v243h);
        const __m512d v246l = _mm512_mul_pd(v245, v208l);
        const __m512d v246h = _mm512_mul_pd(v245, v208h);
        const __m512d v247l = _mm512_mul_pd(v244l, v246l);
        const __m512d v247h = _mm512_mul_pd(v244h, v246h);
        const __m512d v248l = _mm512_mul_pd(v247l, v2l);
        const __m512d v248h = _mm512_mul_pd(v247h, v2h);
        const __m512d v249l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v248l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v249h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v248h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v251l = _mm512_max_pd(v249l, v250);
        const __m512d v251h = _mm512_max_pd(v249h, v250);
        const __m512d v252l = _mm512_getmant_pd(v251l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v252h = _mm512_getmant_pd(v251h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v253l = _mm512_add_pd(v13, v252l);
        const __m512d v253h = _mm512_add_pd(v13, v252h);
        const __m512i v254l = _mm512_castpd_si512(v253l);
        const __m512i v254h = _mm512_castpd_si512(v253h);
        const __m256i v255l = _mm512_cvtepi64_epi32(v254l);
        const __m256i v255h = _mm512_cvtepi64_epi32(v254h);
        const __m512i v255 = _mm512_inserti32x8(_mm512_castsi256_si512(v255l), v255h, 1);
        const __m512d v256l = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v255), t0_0, t0_1, t0_2, t0_3);
        const __m512d v256h = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v255, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v257l = _mm512_fmadd_pd(v256l, v252l, v19);
        const __m512d v257h = _mm512_fmadd_pd(v256h, v252h, v19);
        const __m512d v258l = _mm512_fmadd_pd(v257l, v43, v44);
        const __m512d v258h = _mm512_fmadd_pd(v257h, v43, v44);
        const __m512d v259l = _mm512_fmadd_pd(v258l, v257l, v46);
        const __m512d v259h = _mm512_fmadd_pd(v258h, v257h, v46);
        const __m512d v260l = _mm512_fmadd_pd(v257l, v259l, v48);
        const __m512d v260h = _mm512_fmadd_pd(v257h, v259h, v48);
        const __m512d v261l = _mm512_fmadd_pd(v257l, v260l, v50);
        const __m512d v261h = _mm512_fmadd_pd(v257h, v260h, v50);
        const __m512d v262l = _mm512_fmadd_pd(v261l, v257l, v42);
        const __m512d v262h = _mm512_fmadd_pd(v261h, v257h, v42);
        const __m512d v263l = _mm512_fmadd_pd(v257l, v262l, v54);
        const __m512d v263h = _mm512_fmadd_pd(v257h, v262h, v54);
        const __m512d v264l = _mm512_fmadd_pd(v257l, v263l, v56);
        const __m512d v264h = _mm512_fmadd_pd(v257h, v263h, v56);
        const __m512d v265l = _mm512_fmadd_pd(v257l, v264l, v58);
        const __m512d v265h = _mm512_fmadd_pd(v257h, v264h, v58);
        const __m512d v266l = _mm512_fmadd_pd(v257l, v265l, v60);
        const __m512d v266h = _mm512_fmadd_pd(v257h, v265h, v60);
        const __m512d v267l = _mm512_mul_pd(v257l, v12);
        const __m512d v267h = _mm512_mul_pd(v257h, v12);
        const __m512d v268l = _mm512_mul_pd(v257l, v28);
        const __m512d v268h = _mm512_mul_pd(v257h, v28);
        const __m512d v269l = _mm512_mul_pd(v267l, v268l);
        const __m512d v269h = _mm512_mul_pd(v267h, v268h);
        const __m512d v270l = _mm512_mul_pd(v257l, v269l);
        const __m512d v270h = _mm512_mul_pd(v257h, v269h);
        const __m512d v271l = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v255), t2_0, t2_1, t2_2, t2_3);
        const __m512d v271h = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v255, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v272l = _mm512_fmadd_pd(v266l, v270l, v271l);
        const __m512d v272h = _mm512_fmadd_pd(v266h, v270h, v271h);
        const __m512d v274l = _mm512_fmsub_pd(v257l, v12, v267l);
        const __m512d v274h = _mm512_fmsub_pd(v257h, v12, v267h);
        const __m512d v275l = _mm512_fmadd_pd(v34, v257l, v274l);
        const __m512d v275h = _mm512_fmadd_pd(v34, v257h, v274h);
        const __m512d v277l = _mm512_fmsub_pd(v267l, v268l, v269l);
        const __m512d v277h = _mm512_fmsub_pd(v267h, v268h, v269h);
        const __m512d v278l = _mm512_fmadd_pd(v275l, v268l, v277l);
        const __m512d v278h = _mm512_fmadd_pd(v275h, v268h, v277h);
        const __m512d v279l = _mm512_add_pd(v272l, v278l);
        const __m512d v279h = _mm512_add_pd(v272h, v278h);
        const __m512d v280l = _mm512_add_pd(v279l, v275l);
        const __m512d v280h = _mm512_add_pd(v279h, v275h);
        const __m512d v281l = _mm512_getexp_pd(v251l);
        const __m512d v281h = _mm512_getexp_pd(v251h);
        const __m512d v282l = _mm512_getexp_pd(v252l);
        const __m512d v282h = _mm512_getexp_pd(v252h);
        const __m512d v283l = _mm512_sub_pd(v281l, v282l);
        const __m512d v283h = _mm512_sub_pd(v281h, v282h);
        const __m512d v284l = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v255), t1_0, t1_1, t1_2, t1_3);
        const __m512d v284h = lgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v255, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v285l = _mm512_add_pd(v283l, v284l);
        const __m512d v285h = _mm512_add_pd(v283h, v284h);
        const __m512d v286l = _mm512_add_pd(v285l, v267l);
        const __m512d v286h = _mm512_add_pd(v285h, v267h);
        const __m512d v287l = _mm512_add_pd(v286l, v269l);
        const __m512d v287h = _mm512_add_pd(v286h, v269h);
        const __m512d v288l = _mm512_sub_pd(v286l, v287l);
        const __m512d v288h = _mm512_sub_pd(v286h, v287h);
        const __m512d v289l = _mm512_add_pd(v288l, v269l);
        const __m512d v289h = _mm512_add_pd(v288h, v269h);
        const __m512d v290l = _mm512_add_pd(v280l, v289l);
        const __m512d v290h = _mm512_add_pd(v280h, v289h);
        const __m512d v291l = _mm512_sub_pd(v285l, v286l);
        const __m512d v291h = _mm512_sub_pd(v285h, v286h);
        const __m512d v292l = _mm512_add_pd(v291l, v267l);
        const __m512d v292h = _mm512_add_pd(v291h, v267h);
        const __m512d v293l = _mm512_add_pd(v290l, v292l);
        const __m512d v293h = _mm512_add_pd(v290h, v292h);
        const __m512d v294l = _mm512_add_pd(v293l, v287l);
        const __m512d v294h = _mm512_add_pd(v293h, v287h);
        const __m512d v295l = _mm512_mul_pd(v11, v294l);
        const __m512d v295h = _mm512_mul_pd(v11, v294h);
        const __m512d v296l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v295l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v296h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v295h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v298l = _mm512_add_pd(v296l, v297);
        const __m512d v298h = _mm512_add_pd(v296h, v297);
        const __m512d v299l = _mm512_add_pd(v210l, v298l);
        const __m512d v299h = _mm512_add_pd(v210h, v298h);
        const __m512d v301l = _mm512_sub_pd(v287l, v294l);
        const __m512d v301h = _mm512_sub_pd(v287h, v294h);
        const __m512d v302l = _mm512_add_pd(v293l, v301l);
        const __m512d v302h = _mm512_add_pd(v293h, v301h);
        const __m512d v303l = _mm512_fmsub_pd(v11, v294l, v295l);
        const __m512d v303h = _mm512_fmsub_pd(v11, v294h, v295h);
        const __m512d v304l = _mm512_fmadd_pd(v132, v294l, v303l);
        const __m512d v304h = _mm512_fmadd_pd(v132, v294h, v303h);
        const __m512d v305l = _mm512_fmadd_pd(v302l, v11, v304l);
        const __m512d v305h = _mm512_fmadd_pd(v302h, v11, v304h);
        const __m512d v306l = _mm512_sub_pd(v214l, v244l);
        const __m512d v306h = _mm512_sub_pd(v214h, v244h);
        const __m512d v307l = _mm512_add_pd(v243l, v306l);
        const __m512d v307h = _mm512_add_pd(v243h, v306h);
        const __m512d v310l = _mm512_fmsub_pd(v245, v208l, v246l);
        const __m512d v310h = _mm512_fmsub_pd(v245, v208h, v246h);
        const __m512d v311l = _mm512_fmadd_pd(v308, v208l, v310l);
        const __m512d v311h = _mm512_fmadd_pd(v308, v208h, v310h);
        const __m512d v313l = _mm512_fmsub_pd(v244l, v246l, v247l);
        const __m512d v313h = _mm512_fmsub_pd(v244h, v246h, v247h);
        const __m512d v314l = _mm512_fmadd_pd(v244l, v311l, v313l);
        const __m512d v314h = _mm512_fmadd_pd(v244h, v311h, v313h);
        const __m512d v315l = _mm512_fmadd_pd(v307l, v246l, v314l);
        const __m512d v315h = _mm512_fmadd_pd(v307h, v246h, v314h);
        const __m512d v317l = _mm512_fmsub_pd(v247l, v2l, v248l);
        const __m512d v317h = _mm512_fmsub_pd(v247h, v2h, v248h);
        const __m512d v318l = _mm512_fmadd_pd(v315l, v2l, v317l);
        const __m512d v318h = _mm512_fmadd_pd(v315h, v2h, v317h);
        const __m512d v319l = _mm512_div_pd(v318l, v248l);
        const __m512d v319h = _mm512_div_pd(v318h, v248h);
        const __m512d v320l = _mm512_add_pd(v305l, v319l);
        const __m512d v320h = _mm512_add_pd(v305h, v319h);
        const __m512d v321l = _mm512_sub_pd(v300, v320l);
        const __m512d v321h = _mm512_sub_pd(v300, v320h);
        const __m512d v322l = _mm512_sub_pd(v299l, v298l);
        const __m512d v322h = _mm512_sub_pd(v299h, v298h);
        const __m512d v323l = _mm512_sub_pd(v210l, v322l);
        const __m512d v323h = _mm512_sub_pd(v210h, v322h);
        const __m512d v324l = _mm512_sub_pd(v299l, v322l);
        const __m512d v324h = _mm512_sub_pd(v299h, v322h);
        const __m512d v325l = _mm512_sub_pd(v298l, v324l);
        const __m512d v325h = _mm512_sub_pd(v298h, v324h);
        const __m512d v326l = _mm512_add_pd(v323l, v325l);
        const __m512d v326h = _mm512_add_pd(v323h, v325h);
        const __m512d v327l = _mm512_sub_pd(v298l, v296l);
        const __m512d v327h = _mm512_sub_pd(v298h, v296h);
        const __m512d v328l = _mm512_sub_pd(v298l, v327l);
        const __m512d v328h = _mm512_sub_pd(v298h, v327h);
        const __m512d v329l = _mm512_sub_pd(v296l, v328l);
        const __m512d v329h = _mm512_sub_pd(v296h, v328h);
        const __m512d v330l = _mm512_sub_pd(v297, v327l);
        const __m512d v330h = _mm512_sub_pd(v297, v327h);
        const __m512d v331l = _mm512_add_pd(v329l, v330l);
        const __m512d v331h = _mm512_add_pd(v329h, v330h);
        const __m512d v332l = _mm512_add_pd(v326l, v331l);
        const __m512d v332h = _mm512_add_pd(v326h, v331h);
        const __m512d v333l = _mm512_add_pd(v321l, v332l);
        const __m512d v333h = _mm512_add_pd(v321h, v332h);
        const __m512d v334l = _mm512_add_pd(v299l, v333l);
        const __m512d v334h = _mm512_add_pd(v299h, v333h);
        const __m512d v335l = _mm512_mask_blend_pd((__mmask8)v209, v334l, v4);
        const __m512d v335h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v209), v334h, v4);
        const __m512d v336l = _mm512_mask_blend_pd((__mmask8)v206, v335l, v203l);
        const __m512d v336h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v206), v335h, v203h);
        const __m512d v337l = _mm512_mask_blend_pd((__mmask8)v5, v336l, v4);
        const __m512d v337h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v5), v336h, v4);
        r0l = _mm512_mask_blend_pd((__mmask8)v204, r0l, v337l);
        r0h = _mm512_mask_blend_pd(lgamma_f64_2ulp_avx512_high_mask_avx512(v204), r0h, v337h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static LGAMMA_F64_2ULP_AVX512_AVX512_TARGET void lgamma_f64_2ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lgamma_f64_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        lgamma_f64_2ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LGAMMA_F64_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lgamma_f64_2ulp_avx512_level(void) {
#if defined(LGAMMA_F64_2ULP_AVX512_FORCE_ISA)
    return LGAMMA_F64_2ULP_AVX512_FORCE_ISA;
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

double lgamma_f64_2ulp_avx512(double x) {
    return lgamma_f64_2ulp_avx512_element(x);
}

void lgamma_f64_2ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lgamma_f64_2ulp_avx512_level();
    if (level == 2) {
        lgamma_f64_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        lgamma_f64_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    lgamma_f64_2ulp_avx512_array_portable(x, y, n);
}
