/* gelu_f64_1ulp_avx512: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f64
 *   domain       every input
 *   max error    0.829455 ulp, observed on 45236599 inputs
 *   worst input  -0x1.2ca2e93eef121p+5 (-37.579546443625311, encoding 0xc042ca2e93eef121)
 *   result there -0x1.f585b18ae178ep-1021 (-8.7181564564551836e-308, encoding 0x802f585b18ae178e)
 *   mean error   0.153171 ulp
 *   misrounded   947921 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           11b2cad6b4ccc4b2fea127dc60e96e87
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive gelu_f64_1ulp_avx512.db
 *                time: 4.4607 ns/element as avx512 code (inputs mean)
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
#include "gelu_f64_1ulp_avx512.h"

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

static inline double gelu_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double gelu_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double gelu_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double gelu_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = gelu_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double gelu_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = gelu_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double gelu_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return gelu_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int gelu_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double gelu_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? gelu_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = gelu_f64_1ulp_avx512_getmant_f64(a) * gelu_f64_1ulp_avx512_pow2_f64(s) * gelu_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !gelu_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double gelu_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = gelu_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return gelu_f64_1ulp_avx512_frombits_f64((gelu_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double gelu_f64_1ulp_avx512_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double gelu_f64_1ulp_avx512_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline double gelu_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = gelu_f64_1ulp_avx512_abs_f64(v0);
    const double v2 = 0x1.4p+5; /* 40 */
    const int v3 = v1 < v2;
    const double v4 = 0x0p+0; /* 0 */
    const double v5 = v4 > v0 ? v4 : v0;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = 0x1p-1; /* 0.5 */
    const double v8 = v7 * v1;
    const double v9 = v8 * v1;
    const double v10 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v11 = 0x1.8p+47; /* 211106232532992 */
    const double v12 = gelu_f64_1ulp_avx512_fma_f64(v9, v10, v11);
    const double v13 = v12 - v11;
    const double v14 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v15 = gelu_f64_1ulp_avx512_fma_f64(v13, v14, v9);
    const double v16 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v17 = -v9;
    const double v18 = gelu_f64_1ulp_avx512_fma_f64(v8, v1, v17);
    const double v19 = gelu_f64_1ulp_avx512_fma_f64(v13, v16, v18);
    const double v20 = v15 + v19;
    const double v21 = v6 - v20;
    const double v22 = 0x1p+2; /* 4 */
    const double v23 = v22 + v1;
    const double v24 = v6 / v23;
    const double v25 = -v24;
    const double v26 = v23 - v22;
    const double v27 = v1 - v26;
    const double v28 = gelu_f64_1ulp_avx512_fma_f64(v25, v23, v6);
    const double v29 = gelu_f64_1ulp_avx512_fma_f64(v25, v27, v28);
    const double v30 = v24 * v29;
    const double v31 = 0x1.82b4bb8c94dcep-1; /* 0.75528513041575152 */
    const double v32 = 0x1p+3; /* 8 */
    const double v33 = v24 * v32;
    const double v34 = v6 - v33;
    const double v35 = -0x1.7dff2bff68365p-3; /* -0.18652185795965717 */
    const double v36 = -0x1.8ff6bf14d241ap-31; /* -7.2753001071716054e-10 */
    const double v37 = -0x1.5b326113431ep-29; /* -2.5261891551101453e-09 */
    const double v38 = gelu_f64_1ulp_avx512_fma_f64(v34, v36, v37);
    const double v39 = 0x1.07a16558190adp-29; /* 1.9181639992074244e-09 */
    const double v40 = gelu_f64_1ulp_avx512_fma_f64(v38, v34, v39);
    const double v41 = 0x1.514418ba1ff71p-26; /* 1.963146509980107e-08 */
    const double v42 = gelu_f64_1ulp_avx512_fma_f64(v34, v40, v41);
    const double v43 = 0x1.c89b578d1e5ddp-27; /* 1.3289007028680458e-08 */
    const double v44 = gelu_f64_1ulp_avx512_fma_f64(v34, v42, v43);
    const double v45 = -0x1.6ee2b59199068p-24; /* -8.5422206441667584e-08 */
    const double v46 = gelu_f64_1ulp_avx512_fma_f64(v34, v44, v45);
    const double v47 = -0x1.4cd11ef1af6a4p-23; /* -1.5497993604244351e-07 */
    const double v48 = gelu_f64_1ulp_avx512_fma_f64(v46, v34, v47);
    const double v49 = 0x1.23db387e8e68bp-22; /* 2.7181238940500646e-07 */
    const double v50 = gelu_f64_1ulp_avx512_fma_f64(v34, v48, v49);
    const double v51 = 0x1.12398d93f7afap-20; /* 1.0215670487240311e-06 */
    const double v52 = gelu_f64_1ulp_avx512_fma_f64(v34, v50, v51);
    const double v53 = -0x1.5211177bda9e2p-21; /* -6.29698419169375e-07 */
    const double v54 = gelu_f64_1ulp_avx512_fma_f64(v34, v52, v53);
    const double v55 = -0x1.8d4bea5ad92f8p-18; /* -5.9201798546556548e-06 */
    const double v56 = gelu_f64_1ulp_avx512_fma_f64(v54, v34, v55);
    const double v57 = 0x1.80c1d612f4fa8p-21; /* 7.1666608147468695e-07 */
    const double v58 = gelu_f64_1ulp_avx512_fma_f64(v56, v34, v57);
    const double v59 = 0x1.26d0a497499d8p-15; /* 3.5144688064914643e-05 */
    const double v60 = gelu_f64_1ulp_avx512_fma_f64(v34, v58, v59);
    const double v61 = -0x1.001f40bfdea21p-19; /* -1.9082582127215188e-06 */
    const double v62 = gelu_f64_1ulp_avx512_fma_f64(v60, v34, v61);
    const double v63 = -0x1.e4a4261843699p-13; /* -0.00023109493555078102 */
    const double v64 = gelu_f64_1ulp_avx512_fma_f64(v34, v62, v63);
    const double v65 = 0x1.17a4aebd5235bp-13; /* 0.00013334431234060081 */
    const double v66 = gelu_f64_1ulp_avx512_fma_f64(v64, v34, v65);
    const double v67 = 0x1.ab825fc3d4955p-10; /* 0.0016308184576315405 */
    const double v68 = gelu_f64_1ulp_avx512_fma_f64(v66, v34, v67);
    const double v69 = -0x1.c81719d60bfdp-9; /* -0.0034796923673851912 */
    const double v70 = gelu_f64_1ulp_avx512_fma_f64(v34, v68, v69);
    const double v71 = -0x1.ee2761048c1aep-8; /* -0.0075401889667294063 */
    const double v72 = gelu_f64_1ulp_avx512_fma_f64(v34, v70, v71);
    const double v73 = 0x1.eec4cc3e4db4p-5; /* 0.060396574890936083 */
    const double v74 = gelu_f64_1ulp_avx512_fma_f64(v34, v72, v73);
    const double v75 = v74 * v34;
    const double v76 = v35 + v75;
    const double v77 = v76 * v34;
    const double v78 = 0x1.8c6dbf2cfc2afp-2; /* 0.38713740074221453 */
    const double v79 = v77 + v78;
    const double v80 = v34 * v79;
    const double v81 = -0x1.373e3a893c28ap-1; /* -0.60789664197189208 */
    const double v82 = v80 + v81;
    const double v83 = v82 * v34;
    const double v84 = v31 + v83;
    const double v85 = -0x1p+3; /* -8 */
    const double v86 = v6 - v34;
    const double v87 = v86 - v33;
    const double v88 = gelu_f64_1ulp_avx512_fma_f64(v30, v85, v87);
    const double v89 = -v75;
    const double v90 = gelu_f64_1ulp_avx512_fma_f64(v74, v34, v89);
    const double v91 = 0x1p+5; /* 32 */
    const double v92 = v76 - v75;
    const double v93 = v76 - v92;
    const double v94 = v75 - v93;
    const double v95 = v35 - v92;
    const double v96 = v94 + v95;
    const double v97 = v91 < v96 ? v91 : v96;
    const double v98 = v90 + v97;
    const double v99 = -0x1.25a0f729d15cp-59; /* -1.989705949191843e-18 */
    const double v100 = v98 + v99;
    const double v101 = gelu_f64_1ulp_avx512_fma_f64(v74, v88, v100);
    const double v102 = v79 - v77;
    const double v103 = v79 - v102;
    const double v104 = v77 - v103;
    const double v105 = v78 - v102;
    const double v106 = v104 + v105;
    const double v107 = -v77;
    const double v108 = gelu_f64_1ulp_avx512_fma_f64(v76, v34, v107);
    const double v109 = v106 + v108;
    const double v110 = 0x1.555b6f0559ba3p-56; /* 1.8505008874764268e-17 */
    const double v111 = v109 + v110;
    const double v112 = gelu_f64_1ulp_avx512_fma_f64(v76, v88, v111);
    const double v113 = gelu_f64_1ulp_avx512_fma_f64(v101, v34, v112);
    const double v114 = -0x1.dfad685420d9p-56; /* -2.6003362504613519e-17 */
    const double v115 = v82 - v80;
    const double v116 = v81 - v115;
    const double v117 = v82 - v115;
    const double v118 = v80 - v117;
    const double v119 = v116 + v118;
    const double v120 = -v80;
    const double v121 = gelu_f64_1ulp_avx512_fma_f64(v34, v79, v120);
    const double v122 = v119 + v121;
    const double v123 = v114 + v122;
    const double v124 = gelu_f64_1ulp_avx512_fma_f64(v88, v79, v123);
    const double v125 = gelu_f64_1ulp_avx512_fma_f64(v34, v113, v124);
    const double v126 = v84 - v84;
    const double v127 = v83 - v126;
    const double v128 = v31 - v84;
    const double v129 = v127 + v128;
    const double v130 = -v83;
    const double v131 = gelu_f64_1ulp_avx512_fma_f64(v82, v34, v130);
    const double v132 = v129 + v131;
    const double v133 = -0x1.9b767e770cea7p-56; /* -2.2305446725951057e-17 */
    const double v134 = v132 + v133;
    const double v135 = gelu_f64_1ulp_avx512_fma_f64(v82, v88, v134);
    const double v136 = gelu_f64_1ulp_avx512_fma_f64(v34, v125, v135);
    const double v137 = v24 * v84;
    const double v138 = -v137;
    const double v139 = gelu_f64_1ulp_avx512_fma_f64(v24, v84, v138);
    const double v140 = gelu_f64_1ulp_avx512_fma_f64(v24, v136, v139);
    const double v141 = gelu_f64_1ulp_avx512_fma_f64(v30, v84, v140);
    const double v142 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v143 = -0x1.1111111111111p-7; /* -0.0083333333333333332 */
    const double v144 = gelu_f64_1ulp_avx512_fma_f64(v142, v20, v143);
    const double v145 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v146 = gelu_f64_1ulp_avx512_fma_f64(v144, v20, v145);
    const double v147 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v148 = gelu_f64_1ulp_avx512_fma_f64(v146, v20, v147);
    const double v149 = gelu_f64_1ulp_avx512_fma_f64(v20, v148, v7);
    const double v150 = v20 * v20;
    const double v151 = v15 - v20;
    const double v152 = v19 + v151;
    const double v153 = -v152;
    const double v154 = gelu_f64_1ulp_avx512_fma_f64(v149, v150, v153);
    const double v155 = v6 - v21;
    const double v156 = v155 - v20;
    const double v157 = v154 + v156;
    const double v158 = v137 * v21;
    const double v159 = -v158;
    const double v160 = gelu_f64_1ulp_avx512_fma_f64(v137, v21, v159);
    const double v161 = gelu_f64_1ulp_avx512_fma_f64(v137, v157, v160);
    const double v162 = gelu_f64_1ulp_avx512_fma_f64(v21, v141, v161);
    const int64_t v163 = gelu_f64_1ulp_avx512_bits_f64(v12);
    const int32_t v164 = (int32_t)(uint32_t)(uint64_t)v163;
    const double v165 = gelu_f64_1ulp_avx512_table0[(uint32_t)v164 & (32u - 1)];
    const double v166 = gelu_f64_1ulp_avx512_table1[(uint32_t)v164 & (32u - 1)];
    const double v167 = v158 * v165;
    const double v168 = -v167;
    const double v169 = gelu_f64_1ulp_avx512_fma_f64(v158, v165, v168);
    const double v170 = gelu_f64_1ulp_avx512_fma_f64(v158, v166, v169);
    const double v171 = gelu_f64_1ulp_avx512_fma_f64(v162, v165, v170);
    const double v172 = v167 * v1;
    const double v173 = -v172;
    const double v174 = gelu_f64_1ulp_avx512_fma_f64(v167, v1, v173);
    const double v175 = gelu_f64_1ulp_avx512_fma_f64(v171, v1, v174);
    const double v176 = v175 + v172;
    const double v177 = gelu_f64_1ulp_avx512_scalef_f64(v176, v13);
    const double v178 = v5 - v177;
    const double v179 = v5 - v178;
    const double v180 = v179 - v177;
    const double v181 = v172 - v176;
    const double v182 = v175 + v181;
    const double v183 = gelu_f64_1ulp_avx512_scalef_f64(v182, v13);
    const double v184 = v180 - v183;
    const double v185 = v178 + v184;
    const double v186 = v3 ? v185 : v5;
    const double v187 = gelu_f64_1ulp_avx512_copysign_f64(v186, v0);
    const double r0 = v187;
    return r0;
}

static void gelu_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_F64_1ULP_AVX512_AVX2 static inline GELU_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_F64_1ULP_AVX512_AVX512 static inline GELU_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
GELU_F64_1ULP_AVX512_AVX2 __m256i gelu_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

GELU_F64_1ULP_AVX512_AVX2 __m128i gelu_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
GELU_F64_1ULP_AVX512_AVX2 __m256d gelu_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_F64_1ULP_AVX512_AVX2 __m256d gelu_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
GELU_F64_1ULP_AVX512_AVX2 __m256d gelu_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = gelu_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

GELU_F64_1ULP_AVX512_AVX2 void gelu_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1.4p+5); /* 40 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v7 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v10 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v14 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v16 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v22 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v31 = _mm256_set1_pd(0x1.82b4bb8c94dcep-1); /* 0.75528513041575152 */
    const __m256d v32 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v35 = _mm256_set1_pd(-0x1.7dff2bff68365p-3); /* -0.18652185795965717 */
    const __m256d v36 = _mm256_set1_pd(-0x1.8ff6bf14d241ap-31); /* -7.2753001071716054e-10 */
    const __m256d v37 = _mm256_set1_pd(-0x1.5b326113431ep-29); /* -2.5261891551101453e-09 */
    const __m256d v39 = _mm256_set1_pd(0x1.07a16558190adp-29); /* 1.9181639992074244e-09 */
    const __m256d v41 = _mm256_set1_pd(0x1.514418ba1ff71p-26); /* 1.963146509980107e-08 */
    const __m256d v43 = _mm256_set1_pd(0x1.c89b578d1e5ddp-27); /* 1.3289007028680458e-08 */
    const __m256d v45 = _mm256_set1_pd(-0x1.6ee2b59199068p-24); /* -8.5422206441667584e-08 */
    const __m256d v47 = _mm256_set1_pd(-0x1.4cd11ef1af6a4p-23); /* -1.5497993604244351e-07 */
    const __m256d v49 = _mm256_set1_pd(0x1.23db387e8e68bp-22); /* 2.7181238940500646e-07 */
    const __m256d v51 = _mm256_set1_pd(0x1.12398d93f7afap-20); /* 1.0215670487240311e-06 */
    const __m256d v53 = _mm256_set1_pd(-0x1.5211177bda9e2p-21); /* -6.29698419169375e-07 */
    const __m256d v55 = _mm256_set1_pd(-0x1.8d4bea5ad92f8p-18); /* -5.9201798546556548e-06 */
    const __m256d v57 = _mm256_set1_pd(0x1.80c1d612f4fa8p-21); /* 7.1666608147468695e-07 */
    const __m256d v59 = _mm256_set1_pd(0x1.26d0a497499d8p-15); /* 3.5144688064914643e-05 */
    const __m256d v61 = _mm256_set1_pd(-0x1.001f40bfdea21p-19); /* -1.9082582127215188e-06 */
    const __m256d v63 = _mm256_set1_pd(-0x1.e4a4261843699p-13); /* -0.00023109493555078102 */
    const __m256d v65 = _mm256_set1_pd(0x1.17a4aebd5235bp-13); /* 0.00013334431234060081 */
    const __m256d v67 = _mm256_set1_pd(0x1.ab825fc3d4955p-10); /* 0.0016308184576315405 */
    const __m256d v69 = _mm256_set1_pd(-0x1.c81719d60bfdp-9); /* -0.0034796923673851912 */
    const __m256d v71 = _mm256_set1_pd(-0x1.ee2761048c1aep-8); /* -0.0075401889667294063 */
    const __m256d v73 = _mm256_set1_pd(0x1.eec4cc3e4db4p-5); /* 0.060396574890936083 */
    const __m256d v78 = _mm256_set1_pd(0x1.8c6dbf2cfc2afp-2); /* 0.38713740074221453 */
    const __m256d v81 = _mm256_set1_pd(-0x1.373e3a893c28ap-1); /* -0.60789664197189208 */
    const __m256d v85 = _mm256_set1_pd(-0x1p+3); /* -8 */
    const __m256d v91 = _mm256_set1_pd(0x1p+5); /* 32 */
    const __m256d v99 = _mm256_set1_pd(-0x1.25a0f729d15cp-59); /* -1.989705949191843e-18 */
    const __m256d v110 = _mm256_set1_pd(0x1.555b6f0559ba3p-56); /* 1.8505008874764268e-17 */
    const __m256d v114 = _mm256_set1_pd(-0x1.dfad685420d9p-56); /* -2.6003362504613519e-17 */
    const __m256d v133 = _mm256_set1_pd(-0x1.9b767e770cea7p-56); /* -2.2305446725951057e-17 */
    const __m256d v142 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v143 = _mm256_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m256d v145 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v147 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = gelu_f64_1ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v8l = _mm256_mul_pd(v7, v1l);
    const __m256d v8h = _mm256_mul_pd(v7, v1h);
    const __m256d v9l = _mm256_mul_pd(v8l, v1l);
    const __m256d v9h = _mm256_mul_pd(v8h, v1h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v13l = _mm256_sub_pd(v12l, v11);
    const __m256d v13h = _mm256_sub_pd(v12h, v11);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v14, v9l);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v14, v9h);
    const __m256d v18l = _mm256_fmsub_pd(v8l, v1l, v9l);
    const __m256d v18h = _mm256_fmsub_pd(v8h, v1h, v9h);
    const __m256d v19l = _mm256_fmadd_pd(v13l, v16, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v13h, v16, v18h);
    const __m256d v20l = _mm256_add_pd(v15l, v19l);
    const __m256d v20h = _mm256_add_pd(v15h, v19h);
    const __m256d v21l = _mm256_sub_pd(v6, v20l);
    const __m256d v21h = _mm256_sub_pd(v6, v20h);
    const __m256d v23l = _mm256_add_pd(v22, v1l);
    const __m256d v23h = _mm256_add_pd(v22, v1h);
    const __m256d v24l = _mm256_div_pd(v6, v23l);
    const __m256d v24h = _mm256_div_pd(v6, v23h);
    const __m256d v26l = _mm256_sub_pd(v23l, v22);
    const __m256d v26h = _mm256_sub_pd(v23h, v22);
    const __m256d v27l = _mm256_sub_pd(v1l, v26l);
    const __m256d v27h = _mm256_sub_pd(v1h, v26h);
    const __m256d v28l = _mm256_fnmadd_pd(v24l, v23l, v6);
    const __m256d v28h = _mm256_fnmadd_pd(v24h, v23h, v6);
    const __m256d v29l = _mm256_fnmadd_pd(v24l, v27l, v28l);
    const __m256d v29h = _mm256_fnmadd_pd(v24h, v27h, v28h);
    const __m256d v30l = _mm256_mul_pd(v24l, v29l);
    const __m256d v30h = _mm256_mul_pd(v24h, v29h);
    const __m256d v33l = _mm256_mul_pd(v24l, v32);
    const __m256d v33h = _mm256_mul_pd(v24h, v32);
    const __m256d v34l = _mm256_sub_pd(v6, v33l);
    const __m256d v34h = _mm256_sub_pd(v6, v33h);
    const __m256d v38l = _mm256_fmadd_pd(v34l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v34h, v36, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v34l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v34h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v34l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v34h, v40h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v34l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v34h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v34l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v34h, v44h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v34l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v34h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v34l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v34h, v48h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v34l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v34h, v50h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v34l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v34h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v54l, v34l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54h, v34h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v34l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v34h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v34l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v34h, v58h, v59);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v34l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v34h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v34l, v62l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v34h, v62h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v64l, v34l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v64h, v34h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v66l, v34l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v66h, v34h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v34l, v68l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v34h, v68h, v69);
    const __m256d v72l = _mm256_fmadd_pd(v34l, v70l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v34h, v70h, v71);
    const __m256d v74l = _mm256_fmadd_pd(v34l, v72l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v34h, v72h, v73);
    const __m256d v75l = _mm256_mul_pd(v74l, v34l);
    const __m256d v75h = _mm256_mul_pd(v74h, v34h);
    const __m256d v76l = _mm256_add_pd(v35, v75l);
    const __m256d v76h = _mm256_add_pd(v35, v75h);
    const __m256d v77l = _mm256_mul_pd(v76l, v34l);
    const __m256d v77h = _mm256_mul_pd(v76h, v34h);
    const __m256d v79l = _mm256_add_pd(v77l, v78);
    const __m256d v79h = _mm256_add_pd(v77h, v78);
    const __m256d v80l = _mm256_mul_pd(v34l, v79l);
    const __m256d v80h = _mm256_mul_pd(v34h, v79h);
    const __m256d v82l = _mm256_add_pd(v80l, v81);
    const __m256d v82h = _mm256_add_pd(v80h, v81);
    const __m256d v83l = _mm256_mul_pd(v82l, v34l);
    const __m256d v83h = _mm256_mul_pd(v82h, v34h);
    const __m256d v84l = _mm256_add_pd(v31, v83l);
    const __m256d v84h = _mm256_add_pd(v31, v83h);
    const __m256d v86l = _mm256_sub_pd(v6, v34l);
    const __m256d v86h = _mm256_sub_pd(v6, v34h);
    const __m256d v87l = _mm256_sub_pd(v86l, v33l);
    const __m256d v87h = _mm256_sub_pd(v86h, v33h);
    const __m256d v88l = _mm256_fmadd_pd(v30l, v85, v87l);
    const __m256d v88h = _mm256_fmadd_pd(v30h, v85, v87h);
    const __m256d v90l = _mm256_fmsub_pd(v74l, v34l, v75l);
    const __m256d v90h = _mm256_fmsub_pd(v74h, v34h, v75h);
    const __m256d v92l = _mm256_sub_pd(v76l, v75l);
    const __m256d v92h = _mm256_sub_pd(v76h, v75h);
    const __m256d v93l = _mm256_sub_pd(v76l, v92l);
    const __m256d v93h = _mm256_sub_pd(v76h, v92h);
    const __m256d v94l = _mm256_sub_pd(v75l, v93l);
    const __m256d v94h = _mm256_sub_pd(v75h, v93h);
    const __m256d v95l = _mm256_sub_pd(v35, v92l);
    const __m256d v95h = _mm256_sub_pd(v35, v92h);
    const __m256d v96l = _mm256_add_pd(v94l, v95l);
    const __m256d v96h = _mm256_add_pd(v94h, v95h);
    const __m256d v97l = _mm256_min_pd(v91, v96l);
    const __m256d v97h = _mm256_min_pd(v91, v96h);
    const __m256d v98l = _mm256_add_pd(v90l, v97l);
    const __m256d v98h = _mm256_add_pd(v90h, v97h);
    const __m256d v100l = _mm256_add_pd(v98l, v99);
    const __m256d v100h = _mm256_add_pd(v98h, v99);
    const __m256d v101l = _mm256_fmadd_pd(v74l, v88l, v100l);
    const __m256d v101h = _mm256_fmadd_pd(v74h, v88h, v100h);
    const __m256d v102l = _mm256_sub_pd(v79l, v77l);
    const __m256d v102h = _mm256_sub_pd(v79h, v77h);
    const __m256d v103l = _mm256_sub_pd(v79l, v102l);
    const __m256d v103h = _mm256_sub_pd(v79h, v102h);
    const __m256d v104l = _mm256_sub_pd(v77l, v103l);
    const __m256d v104h = _mm256_sub_pd(v77h, v103h);
    const __m256d v105l = _mm256_sub_pd(v78, v102l);
    const __m256d v105h = _mm256_sub_pd(v78, v102h);
    const __m256d v106l = _mm256_add_pd(v104l, v105l);
    const __m256d v106h = _mm256_add_pd(v104h, v105h);
    const __m256d v108l = _mm256_fmsub_pd(v76l, v34l, v77l);
    const __m256d v108h = _mm256_fmsub_pd(v76h, v34h, v77h);
    const __m256d v109l = _mm256_add_pd(v106l, v108l);
    const __m256d v109h = _mm256_add_pd(v106h, v108h);
    const __m256d v111l = _mm256_add_pd(v109l, v110);
    const __m256d v111h = _mm256_add_pd(v109h, v110);
    const __m256d v112l = _mm256_fmadd_pd(v76l, v88l, v111l);
    const __m256d v112h = _mm256_fmadd_pd(v76h, v88h, v111h);
    const __m256d v113l = _mm256_fmadd_pd(v101l, v34l, v112l);
    const __m256d v113h = _mm256_fmadd_pd(v101h, v34h, v112h);
    const __m256d v115l = _mm256_sub_pd(v82l, v80l);
    const __m256d v115h = _mm256_sub_pd(v82h, v80h);
    const __m256d v116l = _mm256_sub_pd(v81, v115l);
    const __m256d v116h = _mm256_sub_pd(v81, v115h);
    const __m256d v117l = _mm256_sub_pd(v82l, v115l);
    const __m256d v117h = _mm256_sub_pd(v82h, v115h);
    const __m256d v118l = _mm256_sub_pd(v80l, v117l);
    const __m256d v118h = _mm256_sub_pd(v80h, v117h);
    const __m256d v119l = _mm256_add_pd(v116l, v118l);
    const __m256d v119h = _mm256_add_pd(v116h, v118h);
    const __m256d v121l = _mm256_fmsub_pd(v34l, v79l, v80l);
    const __m256d v121h = _mm256_fmsub_pd(v34h, v79h, v80h);
    const __m256d v122l = _mm256_add_pd(v119l, v121l);
    const __m256d v122h = _mm256_add_pd(v119h, v121h);
    const __m256d v123l = _mm256_add_pd(v114, v122l);
    const __m256d v123h = _mm256_add_pd(v114, v122h);
    const __m256d v124l = _mm256_fmadd_pd(v88l, v79l, v123l);
    const __m256d v124h = _mm256_fmadd_pd(v88h, v79h, v123h);
    const __m256d v125l = _mm256_fmadd_pd(v34l, v113l, v124l);
    const __m256d v125h = _mm256_fmadd_pd(v34h, v113h, v124h);
    const __m256d v126l = _mm256_sub_pd(v84l, v84l);
    const __m256d v126h = _mm256_sub_pd(v84h, v84h);
    const __m256d v127l = _mm256_sub_pd(v83l, v126l);
    const __m256d v127h = _mm256_sub_pd(v83h, v126h);
    const __m256d v128l = _mm256_sub_pd(v31, v84l);
    const __m256d v128h = _mm256_sub_pd(v31, v84h);
    const __m256d v129l = _mm256_add_pd(v127l, v128l);
    const __m256d v129h = _mm256_add_pd(v127h, v128h);
    const __m256d v131l = _mm256_fmsub_pd(v82l, v34l, v83l);
    const __m256d v131h = _mm256_fmsub_pd(v82h, v34h, v83h);
    const __m256d v132l = _mm256_add_pd(v129l, v131l);
    const __m256d v132h = _mm256_add_pd(v129h, v131h);
    const __m256d v134l = _mm256_add_pd(v132l, v133);
    const __m256d v134h = _mm256_add_pd(v132h, v133);
    const __m256d v135l = _mm256_fmadd_pd(v82l, v88l, v134l);
    const __m256d v135h = _mm256_fmadd_pd(v82h, v88h, v134h);
    const __m256d v136l = _mm256_fmadd_pd(v34l, v125l, v135l);
    const __m256d v136h = _mm256_fmadd_pd(v34h, v125h, v135h);
    const __m256d v137l = _mm256_mul_pd(v24l, v84l);
    const __m256d v137h = _mm256_mul_pd(v24h, v84h);
    const __m256d v139l = _mm256_fmsub_pd(v24l, v84l, v137l);
    const __m256d v139h = _mm256_fmsub_pd(v24h, v84h, v137h);
    const __m256d v140l = _mm256_fmadd_pd(v24l, v136l, v139l);
    const __m256d v140h = _mm256_fmadd_pd(v24h, v136h, v139h);
    const __m256d v141l = _mm256_fmadd_pd(v30l, v84l, v140l);
    const __m256d v141h = _mm256_fmadd_pd(v30h, v84h, v140h);
    const __m256d v144l = _mm256_fmadd_pd(v142, v20l, v143);
    const __m256d v144h = _mm256_fmadd_pd(v142, v20h, v143);
    const __m256d v146l = _mm256_fmadd_pd(v144l, v20l, v145);
    const __m256d v146h = _mm256_fmadd_pd(v144h, v20h, v145);
    const __m256d v148l = _mm256_fmadd_pd(v146l, v20l, v147);
    const __m256d v148h = _mm256_fmadd_pd(v146h, v20h, v147);
    const __m256d v149l = _mm256_fmadd_pd(v20l, v148l, v7);
    const __m256d v149h = _mm256_fmadd_pd(v20h, v148h, v7);
    const __m256d v150l = _mm256_mul_pd(v20l, v20l);
    const __m256d v150h = _mm256_mul_pd(v20h, v20h);
    const __m256d v151l = _mm256_sub_pd(v15l, v20l);
    const __m256d v151h = _mm256_sub_pd(v15h, v20h);
    const __m256d v152l = _mm256_add_pd(v19l, v151l);
    const __m256d v152h = _mm256_add_pd(v19h, v151h);
    const __m256d v154l = _mm256_fmsub_pd(v149l, v150l, v152l);
    const __m256d v154h = _mm256_fmsub_pd(v149h, v150h, v152h);
    const __m256d v155l = _mm256_sub_pd(v6, v21l);
    const __m256d v155h = _mm256_sub_pd(v6, v21h);
    const __m256d v156l = _mm256_sub_pd(v155l, v20l);
    const __m256d v156h = _mm256_sub_pd(v155h, v20h);
    const __m256d v157l = _mm256_add_pd(v154l, v156l);
    const __m256d v157h = _mm256_add_pd(v154h, v156h);
    const __m256d v158l = _mm256_mul_pd(v137l, v21l);
    const __m256d v158h = _mm256_mul_pd(v137h, v21h);
    const __m256d v160l = _mm256_fmsub_pd(v137l, v21l, v158l);
    const __m256d v160h = _mm256_fmsub_pd(v137h, v21h, v158h);
    const __m256d v161l = _mm256_fmadd_pd(v137l, v157l, v160l);
    const __m256d v161h = _mm256_fmadd_pd(v137h, v157h, v160h);
    const __m256d v162l = _mm256_fmadd_pd(v21l, v141l, v161l);
    const __m256d v162h = _mm256_fmadd_pd(v21h, v141h, v161h);
    const __m256i v163l = _mm256_castpd_si256(v12l);
    const __m256i v163h = _mm256_castpd_si256(v12h);
    const __m128i v164l = gelu_f64_1ulp_avx512_wrap_avx2(v163l);
    const __m128i v164h = gelu_f64_1ulp_avx512_wrap_avx2(v163h);
    const __m256i v164 = _mm256_set_m128i(v164h, v164l);
    const __m256d v165l = gelu_f64_1ulp_avx512_gather_f64_avx2(gelu_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v164), _mm_set1_epi32(31)));
    const __m256d v165h = gelu_f64_1ulp_avx512_gather_f64_avx2(gelu_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v164, 1), _mm_set1_epi32(31)));
    const __m256d v166l = gelu_f64_1ulp_avx512_gather_f64_avx2(gelu_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v164), _mm_set1_epi32(31)));
    const __m256d v166h = gelu_f64_1ulp_avx512_gather_f64_avx2(gelu_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v164, 1), _mm_set1_epi32(31)));
    const __m256d v167l = _mm256_mul_pd(v158l, v165l);
    const __m256d v167h = _mm256_mul_pd(v158h, v165h);
    const __m256d v169l = _mm256_fmsub_pd(v158l, v165l, v167l);
    const __m256d v169h = _mm256_fmsub_pd(v158h, v165h, v167h);
    const __m256d v170l = _mm256_fmadd_pd(v158l, v166l, v169l);
    const __m256d v170h = _mm256_fmadd_pd(v158h, v166h, v169h);
    const __m256d v171l = _mm256_fmadd_pd(v162l, v165l, v170l);
    const __m256d v171h = _mm256_fmadd_pd(v162h, v165h, v170h);
    const __m256d v172l = _mm256_mul_pd(v167l, v1l);
    const __m256d v172h = _mm256_mul_pd(v167h, v1h);
    const __m256d v174l = _mm256_fmsub_pd(v167l, v1l, v172l);
    const __m256d v174h = _mm256_fmsub_pd(v167h, v1h, v172h);
    const __m256d v175l = _mm256_fmadd_pd(v171l, v1l, v174l);
    const __m256d v175h = _mm256_fmadd_pd(v171h, v1h, v174h);
    const __m256d v176l = _mm256_add_pd(v175l, v172l);
    const __m256d v176h = _mm256_add_pd(v175h, v172h);
    const __m256d v177l = gelu_f64_1ulp_avx512_lanes_scalef_f64_avx2(v176l, v13l);
    const __m256d v177h = gelu_f64_1ulp_avx512_lanes_scalef_f64_avx2(v176h, v13h);
    const __m256d v178l = _mm256_sub_pd(v5l, v177l);
    const __m256d v178h = _mm256_sub_pd(v5h, v177h);
    const __m256d v179l = _mm256_sub_pd(v5l, v178l);
    const __m256d v179h = _mm256_sub_pd(v5h, v178h);
    const __m256d v180l = _mm256_sub_pd(v179l, v177l);
    const __m256d v180h = _mm256_sub_pd(v179h, v177h);
    const __m256d v181l = _mm256_sub_pd(v172l, v176l);
    const __m256d v181h = _mm256_sub_pd(v172h, v176h);
    const __m256d v182l = _mm256_add_pd(v175l, v181l);
    const __m256d v182h = _mm256_add_pd(v175h, v181h);
    const __m256d v183l = gelu_f64_1ulp_avx512_lanes_scalef_f64_avx2(v182l, v13l);
    const __m256d v183h = gelu_f64_1ulp_avx512_lanes_scalef_f64_avx2(v182h, v13h);
    const __m256d v184l = _mm256_sub_pd(v180l, v183l);
    const __m256d v184h = _mm256_sub_pd(v180h, v183h);
    const __m256d v185l = _mm256_add_pd(v178l, v184l);
    const __m256d v185h = _mm256_add_pd(v178h, v184h);
    const __m256d v186l = _mm256_blendv_pd(v5l, v185l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v186h = _mm256_blendv_pd(v5h, v185h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v187l = gelu_f64_1ulp_avx512_signed_f64_avx2(v186l, v0l);
    const __m256d v187h = gelu_f64_1ulp_avx512_signed_f64_avx2(v186h, v0h);
    _mm256_storeu_pd(y, v187l);
    _mm256_storeu_pd(y + 4, v187h);
}

static GELU_F64_1ULP_AVX512_AVX2_TARGET void gelu_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        gelu_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
GELU_F64_1ULP_AVX512_AVX512 __m512d gelu_f64_1ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
GELU_F64_1ULP_AVX512_AVX512 __mmask8 gelu_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_F64_1ULP_AVX512_AVX512 __m512d gelu_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_F64_1ULP_AVX512_AVX512 void gelu_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1.4p+5); /* 40 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v10 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v14 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v16 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v22 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v31 = _mm512_set1_pd(0x1.82b4bb8c94dcep-1); /* 0.75528513041575152 */
    const __m512d v32 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v35 = _mm512_set1_pd(-0x1.7dff2bff68365p-3); /* -0.18652185795965717 */
    const __m512d v36 = _mm512_set1_pd(-0x1.8ff6bf14d241ap-31); /* -7.2753001071716054e-10 */
    const __m512d v37 = _mm512_set1_pd(-0x1.5b326113431ep-29); /* -2.5261891551101453e-09 */
    const __m512d v39 = _mm512_set1_pd(0x1.07a16558190adp-29); /* 1.9181639992074244e-09 */
    const __m512d v41 = _mm512_set1_pd(0x1.514418ba1ff71p-26); /* 1.963146509980107e-08 */
    const __m512d v43 = _mm512_set1_pd(0x1.c89b578d1e5ddp-27); /* 1.3289007028680458e-08 */
    const __m512d v45 = _mm512_set1_pd(-0x1.6ee2b59199068p-24); /* -8.5422206441667584e-08 */
    const __m512d v47 = _mm512_set1_pd(-0x1.4cd11ef1af6a4p-23); /* -1.5497993604244351e-07 */
    const __m512d v49 = _mm512_set1_pd(0x1.23db387e8e68bp-22); /* 2.7181238940500646e-07 */
    const __m512d v51 = _mm512_set1_pd(0x1.12398d93f7afap-20); /* 1.0215670487240311e-06 */
    const __m512d v53 = _mm512_set1_pd(-0x1.5211177bda9e2p-21); /* -6.29698419169375e-07 */
    const __m512d v55 = _mm512_set1_pd(-0x1.8d4bea5ad92f8p-18); /* -5.9201798546556548e-06 */
    const __m512d v57 = _mm512_set1_pd(0x1.80c1d612f4fa8p-21); /* 7.1666608147468695e-07 */
    const __m512d v59 = _mm512_set1_pd(0x1.26d0a497499d8p-15); /* 3.5144688064914643e-05 */
    const __m512d v61 = _mm512_set1_pd(-0x1.001f40bfdea21p-19); /* -1.9082582127215188e-06 */
    const __m512d v63 = _mm512_set1_pd(-0x1.e4a4261843699p-13); /* -0.00023109493555078102 */
    const __m512d v65 = _mm512_set1_pd(0x1.17a4aebd5235bp-13); /* 0.00013334431234060081 */
    const __m512d v67 = _mm512_set1_pd(0x1.ab825fc3d4955p-10); /* 0.0016308184576315405 */
    const __m512d v69 = _mm512_set1_pd(-0x1.c81719d60bfdp-9); /* -0.0034796923673851912 */
    const __m512d v71 = _mm512_set1_pd(-0x1.ee2761048c1aep-8); /* -0.0075401889667294063 */
    const __m512d v73 = _mm512_set1_pd(0x1.eec4cc3e4db4p-5); /* 0.060396574890936083 */
    const __m512d v78 = _mm512_set1_pd(0x1.8c6dbf2cfc2afp-2); /* 0.38713740074221453 */
    const __m512d v81 = _mm512_set1_pd(-0x1.373e3a893c28ap-1); /* -0.60789664197189208 */
    const __m512d v85 = _mm512_set1_pd(-0x1p+3); /* -8 */
    const __m512d v91 = _mm512_set1_pd(0x1p+5); /* 32 */
    const __m512d v99 = _mm512_set1_pd(-0x1.25a0f729d15cp-59); /* -1.989705949191843e-18 */
    const __m512d v110 = _mm512_set1_pd(0x1.555b6f0559ba3p-56); /* 1.8505008874764268e-17 */
    const __m512d v114 = _mm512_set1_pd(-0x1.dfad685420d9p-56); /* -2.6003362504613519e-17 */
    const __m512d v133 = _mm512_set1_pd(-0x1.9b767e770cea7p-56); /* -2.2305446725951057e-17 */
    const __m512d v142 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v143 = _mm512_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m512d v145 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v147 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(gelu_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(gelu_f64_1ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(gelu_f64_1ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(gelu_f64_1ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(gelu_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(gelu_f64_1ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(gelu_f64_1ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(gelu_f64_1ulp_avx512_table1 + 24);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_max_pd(v4, v0l);
    const __m512d v5h = _mm512_max_pd(v4, v0h);
    const __m512d v8l = _mm512_mul_pd(v7, v1l);
    const __m512d v8h = _mm512_mul_pd(v7, v1h);
    const __m512d v9l = _mm512_mul_pd(v8l, v1l);
    const __m512d v9h = _mm512_mul_pd(v8h, v1h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v13l = _mm512_sub_pd(v12l, v11);
    const __m512d v13h = _mm512_sub_pd(v12h, v11);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v14, v9l);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v14, v9h);
    const __m512d v18l = _mm512_fmsub_pd(v8l, v1l, v9l);
    const __m512d v18h = _mm512_fmsub_pd(v8h, v1h, v9h);
    const __m512d v19l = _mm512_fmadd_pd(v13l, v16, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v13h, v16, v18h);
    const __m512d v20l = _mm512_add_pd(v15l, v19l);
    const __m512d v20h = _mm512_add_pd(v15h, v19h);
    const __m512d v21l = _mm512_sub_pd(v6, v20l);
    const __m512d v21h = _mm512_sub_pd(v6, v20h);
    const __m512d v23l = _mm512_add_pd(v22, v1l);
    const __m512d v23h = _mm512_add_pd(v22, v1h);
    const __m512d v24l = _mm512_div_pd(v6, v23l);
    const __m512d v24h = _mm512_div_pd(v6, v23h);
    const __m512d v26l = _mm512_sub_pd(v23l, v22);
    const __m512d v26h = _mm512_sub_pd(v23h, v22);
    const __m512d v27l = _mm512_sub_pd(v1l, v26l);
    const __m512d v27h = _mm512_sub_pd(v1h, v26h);
    const __m512d v28l = _mm512_fnmadd_pd(v24l, v23l, v6);
    const __m512d v28h = _mm512_fnmadd_pd(v24h, v23h, v6);
    const __m512d v29l = _mm512_fnmadd_pd(v24l, v27l, v28l);
    const __m512d v29h = _mm512_fnmadd_pd(v24h, v27h, v28h);
    const __m512d v30l = _mm512_mul_pd(v24l, v29l);
    const __m512d v30h = _mm512_mul_pd(v24h, v29h);
    const __m512d v33l = _mm512_mul_pd(v24l, v32);
    const __m512d v33h = _mm512_mul_pd(v24h, v32);
    const __m512d v34l = _mm512_sub_pd(v6, v33l);
    const __m512d v34h = _mm512_sub_pd(v6, v33h);
    const __m512d v38l = _mm512_fmadd_pd(v34l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v34h, v36, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v34l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v34h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v34l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v34h, v40h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v34l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v34h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v34l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v34h, v44h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v34l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v34h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v34l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v34h, v48h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v34l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v34h, v50h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v34l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v34h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v54l, v34l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54h, v34h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v56l, v34l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56h, v34h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v34l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v34h, v58h, v59);
    const __m512d v62l = _mm512_fmadd_pd(v60l, v34l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v60h, v34h, v61);
    const __m512d v64l = _mm512_fmadd_pd(v34l, v62l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v34h, v62h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v64l, v34l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v64h, v34h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v66l, v34l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v66h, v34h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v34l, v68l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v34h, v68h, v69);
    const __m512d v72l = _mm512_fmadd_pd(v34l, v70l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v34h, v70h, v71);
    const __m512d v74l = _mm512_fmadd_pd(v34l, v72l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v34h, v72h, v73);
    const __m512d v75l = _mm512_mul_pd(v74l, v34l);
    const __m512d v75h = _mm512_mul_pd(v74h, v34h);
    const __m512d v76l = _mm512_add_pd(v35, v75l);
    const __m512d v76h = _mm512_add_pd(v35, v75h);
    const __m512d v77l = _mm512_mul_pd(v76l, v34l);
    const __m512d v77h = _mm512_mul_pd(v76h, v34h);
    const __m512d v79l = _mm512_add_pd(v77l, v78);
    const __m512d v79h = _mm512_add_pd(v77h, v78);
    const __m512d v80l = _mm512_mul_pd(v34l, v79l);
    const __m512d v80h = _mm512_mul_pd(v34h, v79h);
    const __m512d v82l = _mm512_add_pd(v80l, v81);
    const __m512d v82h = _mm512_add_pd(v80h, v81);
    const __m512d v83l = _mm512_mul_pd(v82l, v34l);
    const __m512d v83h = _mm512_mul_pd(v82h, v34h);
    const __m512d v84l = _mm512_add_pd(v31, v83l);
    const __m512d v84h = _mm512_add_pd(v31, v83h);
    const __m512d v86l = _mm512_sub_pd(v6, v34l);
    const __m512d v86h = _mm512_sub_pd(v6, v34h);
    const __m512d v87l = _mm512_sub_pd(v86l, v33l);
    const __m512d v87h = _mm512_sub_pd(v86h, v33h);
    const __m512d v88l = _mm512_fmadd_pd(v30l, v85, v87l);
    const __m512d v88h = _mm512_fmadd_pd(v30h, v85, v87h);
    const __m512d v90l = _mm512_fmsub_pd(v74l, v34l, v75l);
    const __m512d v90h = _mm512_fmsub_pd(v74h, v34h, v75h);
    const __m512d v92l = _mm512_sub_pd(v76l, v75l);
    const __m512d v92h = _mm512_sub_pd(v76h, v75h);
    const __m512d v93l = _mm512_sub_pd(v76l, v92l);
    const __m512d v93h = _mm512_sub_pd(v76h, v92h);
    const __m512d v94l = _mm512_sub_pd(v75l, v93l);
    const __m512d v94h = _mm512_sub_pd(v75h, v93h);
    const __m512d v95l = _mm512_sub_pd(v35, v92l);
    const __m512d v95h = _mm512_sub_pd(v35, v92h);
    const __m512d v96l = _mm512_add_pd(v94l, v95l);
    const __m512d v96h = _mm512_add_pd(v94h, v95h);
    const __m512d v97l = _mm512_min_pd(v91, v96l);
    const __m512d v97h = _mm512_min_pd(v91, v96h);
    const __m512d v98l = _mm512_add_pd(v90l, v97l);
    const __m512d v98h = _mm512_add_pd(v90h, v97h);
    const __m512d v100l = _mm512_add_pd(v98l, v99);
    const __m512d v100h = _mm512_add_pd(v98h, v99);
    const __m512d v101l = _mm512_fmadd_pd(v74l, v88l, v100l);
    const __m512d v101h = _mm512_fmadd_pd(v74h, v88h, v100h);
    const __m512d v102l = _mm512_sub_pd(v79l, v77l);
    const __m512d v102h = _mm512_sub_pd(v79h, v77h);
    const __m512d v103l = _mm512_sub_pd(v79l, v102l);
    const __m512d v103h = _mm512_sub_pd(v79h, v102h);
    const __m512d v104l = _mm512_sub_pd(v77l, v103l);
    const __m512d v104h = _mm512_sub_pd(v77h, v103h);
    const __m512d v105l = _mm512_sub_pd(v78, v102l);
    const __m512d v105h = _mm512_sub_pd(v78, v102h);
    const __m512d v106l = _mm512_add_pd(v104l, v105l);
    const __m512d v106h = _mm512_add_pd(v104h, v105h);
    const __m512d v108l = _mm512_fmsub_pd(v76l, v34l, v77l);
    const __m512d v108h = _mm512_fmsub_pd(v76h, v34h, v77h);
    const __m512d v109l = _mm512_add_pd(v106l, v108l);
    const __m512d v109h = _mm512_add_pd(v106h, v108h);
    const __m512d v111l = _mm512_add_pd(v109l, v110);
    const __m512d v111h = _mm512_add_pd(v109h, v110);
    const __m512d v112l = _mm512_fmadd_pd(v76l, v88l, v111l);
    const __m512d v112h = _mm512_fmadd_pd(v76h, v88h, v111h);
    const __m512d v113l = _mm512_fmadd_pd(v101l, v34l, v112l);
    const __m512d v113h = _mm512_fmadd_pd(v101h, v34h, v112h);
    const __m512d v115l = _mm512_sub_pd(v82l, v80l);
    const __m512d v115h = _mm512_sub_pd(v82h, v80h);
    const __m512d v116l = _mm512_sub_pd(v81, v115l);
    const __m512d v116h = _mm512_sub_pd(v81, v115h);
    const __m512d v117l = _mm512_sub_pd(v82l, v115l);
    const __m512d v117h = _mm512_sub_pd(v82h, v115h);
    const __m512d v118l = _mm512_sub_pd(v80l, v117l);
    const __m512d v118h = _mm512_sub_pd(v80h, v117h);
    const __m512d v119l = _mm512_add_pd(v116l, v118l);
    const __m512d v119h = _mm512_add_pd(v116h, v118h);
    const __m512d v121l = _mm512_fmsub_pd(v34l, v79l, v80l);
    const __m512d v121h = _mm512_fmsub_pd(v34h, v79h, v80h);
    const __m512d v122l = _mm512_add_pd(v119l, v121l);
    const __m512d v122h = _mm512_add_pd(v119h, v121h);
    const __m512d v123l = _mm512_add_pd(v114, v122l);
    const __m512d v123h = _mm512_add_pd(v114, v122h);
    const __m512d v124l = _mm512_fmadd_pd(v88l, v79l, v123l);
    const __m512d v124h = _mm512_fmadd_pd(v88h, v79h, v123h);
    const __m512d v125l = _mm512_fmadd_pd(v34l, v113l, v124l);
    const __m512d v125h = _mm512_fmadd_pd(v34h, v113h, v124h);
    const __m512d v126l = _mm512_sub_pd(v84l, v84l);
    const __m512d v126h = _mm512_sub_pd(v84h, v84h);
    const __m512d v127l = _mm512_sub_pd(v83l, v126l);
    const __m512d v127h = _mm512_sub_pd(v83h, v126h);
    const __m512d v128l = _mm512_sub_pd(v31, v84l);
    const __m512d v128h = _mm512_sub_pd(v31, v84h);
    const __m512d v129l = _mm512_add_pd(v127l, v128l);
    const __m512d v129h = _mm512_add_pd(v127h, v128h);
    const __m512d v131l = _mm512_fmsub_pd(v82l, v34l, v83l);
    const __m512d v131h = _mm512_fmsub_pd(v82h, v34h, v83h);
    const __m512d v132l = _mm512_add_pd(v129l, v131l);
    const __m512d v132h = _mm512_add_pd(v129h, v131h);
    const __m512d v134l = _mm512_add_pd(v132l, v133);
    const __m512d v134h = _mm512_add_pd(v132h, v133);
    const __m512d v135l = _mm512_fmadd_pd(v82l, v88l, v134l);
    const __m512d v135h = _mm512_fmadd_pd(v82h, v88h, v134h);
    const __m512d v136l = _mm512_fmadd_pd(v34l, v125l, v135l);
    const __m512d v136h = _mm512_fmadd_pd(v34h, v125h, v135h);
    const __m512d v137l = _mm512_mul_pd(v24l, v84l);
    const __m512d v137h = _mm512_mul_pd(v24h, v84h);
    const __m512d v139l = _mm512_fmsub_pd(v24l, v84l, v137l);
    const __m512d v139h = _mm512_fmsub_pd(v24h, v84h, v137h);
    const __m512d v140l = _mm512_fmadd_pd(v24l, v136l, v139l);
    const __m512d v140h = _mm512_fmadd_pd(v24h, v136h, v139h);
    const __m512d v141l = _mm512_fmadd_pd(v30l, v84l, v140l);
    const __m512d v141h = _mm512_fmadd_pd(v30h, v84h, v140h);
    const __m512d v144l = _mm512_fmadd_pd(v142, v20l, v143);
    const __m512d v144h = _mm512_fmadd_pd(v142, v20h, v143);
    const __m512d v146l = _mm512_fmadd_pd(v144l, v20l, v145);
    const __m512d v146h = _mm512_fmadd_pd(v144h, v20h, v145);
    const __m512d v148l = _mm512_fmadd_pd(v146l, v20l, v147);
    const __m512d v148h = _mm512_fmadd_pd(v146h, v20h, v147);
    const __m512d v149l = _mm512_fmadd_pd(v20l, v148l, v7);
    const __m512d v149h = _mm512_fmadd_pd(v20h, v148h, v7);
    const __m512d v150l = _mm512_mul_pd(v20l, v20l);
    const __m512d v150h = _mm512_mul_pd(v20h, v20h);
    const __m512d v151l = _mm512_sub_pd(v15l, v20l);
    const __m512d v151h = _mm512_sub_pd(v15h, v20h);
    const __m512d v152l = _mm512_add_pd(v19l, v151l);
    const __m512d v152h = _mm512_add_pd(v19h, v151h);
    const __m512d v154l = _mm512_fmsub_pd(v149l, v150l, v152l);
    const __m512d v154h = _mm512_fmsub_pd(v149h, v150h, v152h);
    const __m512d v155l = _mm512_sub_pd(v6, v21l);
    const __m512d v155h = _mm512_sub_pd(v6, v21h);
    const __m512d v156l = _mm512_sub_pd(v155l, v20l);
    const __m512d v156h = _mm512_sub_pd(v155h, v20h);
    const __m512d v157l = _mm512_add_pd(v154l, v156l);
    const __m512d v157h = _mm512_add_pd(v154h, v156h);
    const __m512d v158l = _mm512_mul_pd(v137l, v21l);
    const __m512d v158h = _mm512_mul_pd(v137h, v21h);
    const __m512d v160l = _mm512_fmsub_pd(v137l, v21l, v158l);
    const __m512d v160h = _mm512_fmsub_pd(v137h, v21h, v158h);
    const __m512d v161l = _mm512_fmadd_pd(v137l, v157l, v160l);
    const __m512d v161h = _mm512_fmadd_pd(v137h, v157h, v160h);
    const __m512d v162l = _mm512_fmadd_pd(v21l, v141l, v161l);
    const __m512d v162h = _mm512_fmadd_pd(v21h, v141h, v161h);
    const __m512i v163l = _mm512_castpd_si512(v12l);
    const __m512i v163h = _mm512_castpd_si512(v12h);
    const __m256i v164l = _mm512_cvtepi64_epi32(v163l);
    const __m256i v164h = _mm512_cvtepi64_epi32(v163h);
    const __m512i v164 = _mm512_inserti32x8(_mm512_castsi256_si512(v164l), v164h, 1);
    const __m512d v165l = gelu_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v164), t0_0, t0_1, t0_2, t0_3);
    const __m512d v165h = gelu_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v164, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v166l = gelu_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v164), t1_0, t1_1, t1_2, t1_3);
    const __m512d v166h = gelu_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v164, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v167l = _mm512_mul_pd(v158l, v165l);
    const __m512d v167h = _mm512_mul_pd(v158h, v165h);
    const __m512d v169l = _mm512_fmsub_pd(v158l, v165l, v167l);
    const __m512d v169h = _mm512_fmsub_pd(v158h, v165h, v167h);
    const __m512d v170l = _mm512_fmadd_pd(v158l, v166l, v169l);
    const __m512d v170h = _mm512_fmadd_pd(v158h, v166h, v169h);
    const __m512d v171l = _mm512_fmadd_pd(v162l, v165l, v170l);
    const __m512d v171h = _mm512_fmadd_pd(v162h, v165h, v170h);
    const __m512d v172l = _mm512_mul_pd(v167l, v1l);
    const __m512d v172h = _mm512_mul_pd(v167h, v1h);
    const __m512d v174l = _mm512_fmsub_pd(v167l, v1l, v172l);
    const __m512d v174h = _mm512_fmsub_pd(v167h, v1h, v172h);
    const __m512d v175l = _mm512_fmadd_pd(v171l, v1l, v174l);
    const __m512d v175h = _mm512_fmadd_pd(v171h, v1h, v174h);
    const __m512d v176l = _mm512_add_pd(v175l, v172l);
    const __m512d v176h = _mm512_add_pd(v175h, v172h);
    const __m512d v177l = _mm512_scalef_pd(v176l, v13l);
    const __m512d v177h = _mm512_scalef_pd(v176h, v13h);
    const __m512d v178l = _mm512_sub_pd(v5l, v177l);
    const __m512d v178h = _mm512_sub_pd(v5h, v177h);
    const __m512d v179l = _mm512_sub_pd(v5l, v178l);
    const __m512d v179h = _mm512_sub_pd(v5h, v178h);
    const __m512d v180l = _mm512_sub_pd(v179l, v177l);
    const __m512d v180h = _mm512_sub_pd(v179h, v177h);
    const __m512d v181l = _mm512_sub_pd(v172l, v176l);
    const __m512d v181h = _mm512_sub_pd(v172h, v176h);
    const __m512d v182l = _mm512_add_pd(v175l, v181l);
    const __m512d v182h = _mm512_add_pd(v175h, v181h);
    const __m512d v183l = _mm512_scalef_pd(v182l, v13l);
    const __m512d v183h = _mm512_scalef_pd(v182h, v13h);
    const __m512d v184l = _mm512_sub_pd(v180l, v183l);
    const __m512d v184h = _mm512_sub_pd(v180h, v183h);
    const __m512d v185l = _mm512_add_pd(v178l, v184l);
    const __m512d v185h = _mm512_add_pd(v178h, v184h);
    const __m512d v186l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v185l);
    const __m512d v186h = _mm512_mask_blend_pd(gelu_f64_1ulp_avx512_high_mask_avx512(v3), v5h, v185h);
    const __m512d v187l = gelu_f64_1ulp_avx512_signed_f64_avx512(v186l, v0l);
    const __m512d v187h = gelu_f64_1ulp_avx512_signed_f64_avx512(v186h, v0h);
    _mm512_storeu_pd(y, v187l);
    _mm512_storeu_pd(y + 8, v187h);
}

static GELU_F64_1ULP_AVX512_AVX512_TARGET void gelu_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        gelu_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_f64_1ulp_avx512_level(void) {
#if defined(GELU_F64_1ULP_AVX512_FORCE_ISA)
    return GELU_F64_1ULP_AVX512_FORCE_ISA;
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

double gelu_f64_1ulp_avx512(double x) {
    return gelu_f64_1ulp_avx512_element(x);
}

void gelu_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_f64_1ulp_avx512_level();
    if (level == 2) {
        gelu_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_f64_1ulp_avx512_array_portable(x, y, n);
}
