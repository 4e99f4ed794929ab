/* gelu_f64_1ulp_avx2: gelu
 *
 *   target       gelu, x (1 + erf(x/sqrt 2))/2, f64
 *   domain       every input
 *   max error    0.842674 ulp, observed on 45234250 inputs
 *   worst input  -0x1.2ca2e9275c07bp+5 (-37.579546267982515, encoding 0xc042ca2e9275c07b)
 *   result there -0x1.f5868a7d3ae76p-1021 (-8.7182140014471473e-308, encoding 0x802f5868a7d3ae76)
 *   mean error   0.153143 ulp
 *   misrounded   943984 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a3a6ff60f4c96cbea9c1ec54ae66d4fe
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --archive gelu_f64_1ulp_avx2.db
 *                time: 8.2125 ns/element as avx2 code (inputs mean)
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
#include "gelu_f64_1ulp_avx2.h"

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

static inline double gelu_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double gelu_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int64_t gelu_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = gelu_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return gelu_f64_1ulp_avx2_frombits_f64((gelu_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static const double gelu_f64_1ulp_avx2_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double gelu_f64_1ulp_avx2_table1[32] = {
    0x0p+0, 0x1.d73e2a475b465p-55, 0x1.8a62e4adc610bp-54, -0x1.6c51039449b3ap-54,
    -0x1.19041b9d78a76p-55, 0x1.e016e00a2643cp-54, 0x1.9b07eb6c70573p-54, 0x1.612e8afad1255p-55,
    0x1.6f46ad23182e4p-55, -0x1.63aeabf42eae2p-54, 0x1.ada0911f09ebcp-55, 0x1.89b7a04ef80dp-59,
    0x1.d4397afec42e2p-56, -0x1.07abe1db13cadp-55, 0x1.6324c054647adp-54, -0x1.383c17e40b497p-54,
    -0x1.bdd3413b26456p-54, -0x1.16e4786887a99p-55, -0x1.41577ee04992fp-55, -0x1.d4c1dd41532d8p-54,
    0x1.6e9f156864b27p-54, -0x1.75fc781b57ebcp-57, 0x1.c7c46b071f2bep-56, -0x1.d2f6edb8d41e1p-54,
    0x1.7a1cd345dcc81p-54, -0x1.5584f7e54ac3bp-56, 0x1.11065895048ddp-55, 0x1.503cbd1e949dbp-56,
    0x1.2ed02d75b3707p-55, -0x1.1a5cd4f184b5cp-54, -0x1.e9c23179c2893p-54, 0x1.9d3e12dd8a18bp-54,
};

static inline double gelu_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = gelu_f64_1ulp_avx2_abs_f64(v0);
    const double v2 = 0x1.4p+5; /* 40 */
    const int v3 = v1 < v2;
    const double v4 = 0x0p+0; /* 0 */
    const double v5 = v4 > v0 ? v4 : v0;
    const double v6 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v7 = v2 < v1 ? v2 : v1;
    const int32_t v8 = 31;
    const double v9 = 0x1p-1; /* 0.5 */
    const double v10 = v7 * v9;
    const double v11 = v7 * v10;
    const double v12 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v13 = 0x1.8p+47; /* 211106232532992 */
    const double v14 = gelu_f64_1ulp_avx2_fma_f64(v11, v12, v13);
    const int64_t v15 = gelu_f64_1ulp_avx2_bits_f64(v14);
    const int32_t v16 = (int32_t)(uint32_t)(uint64_t)v15;
    const int32_t v17 = v8 & v16;
    const double v18 = gelu_f64_1ulp_avx2_table0[v17];
    const double v19 = -0x1.373e3a893c28ap-1; /* -0.60789664197189208 */
    const double v20 = -0x1.7dff2bff68365p-3; /* -0.18652185795965717 */
    const double v21 = 0x1p+0; /* 1 */
    const double v22 = 0x1p+2; /* 4 */
    const double v23 = v7 + v22;
    const double v24 = v21 / v23;
    const double v25 = 0x1p+3; /* 8 */
    const double v26 = v24 * v25;
    const double v27 = v21 - v26;
    const double v28 = 0x1.17a4aebd5235bp-13; /* 0.00013334431234060081 */
    const double v29 = v27 * v27;
    const double v30 = -0x1.8ff6bf14d241ap-31; /* -7.2753001071716054e-10 */
    const double v31 = -0x1.5b326113431ep-29; /* -2.5261891551101453e-09 */
    const double v32 = gelu_f64_1ulp_avx2_fma_f64(v30, v27, v31);
    const double v33 = 0x1.07a16558190adp-29; /* 1.9181639992074244e-09 */
    const double v34 = gelu_f64_1ulp_avx2_fma_f64(v27, v32, v33);
    const double v35 = 0x1.514418ba1ff71p-26; /* 1.963146509980107e-08 */
    const double v36 = 0x1.c89b578d1e5ddp-27; /* 1.3289007028680458e-08 */
    const double v37 = gelu_f64_1ulp_avx2_fma_f64(v35, v27, v36);
    const double v38 = gelu_f64_1ulp_avx2_fma_f64(v29, v34, v37);
    const double v39 = -0x1.6ee2b59199068p-24; /* -8.5422206441667584e-08 */
    const double v40 = -0x1.4cd11ef1af6a4p-23; /* -1.5497993604244351e-07 */
    const double v41 = gelu_f64_1ulp_avx2_fma_f64(v39, v27, v40);
    const double v42 = gelu_f64_1ulp_avx2_fma_f64(v29, v38, v41);
    const double v43 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v44 = 0x1.23db387e8e68bp-22; /* 2.7181238940500646e-07 */
    const double v45 = gelu_f64_1ulp_avx2_fma_f64(v38, v43, v44);
    const double v46 = gelu_f64_1ulp_avx2_fma_f64(v42, v27, v45);
    const double v47 = 0x1.12398d93f7afap-20; /* 1.0215670487240311e-06 */
    const double v48 = gelu_f64_1ulp_avx2_fma_f64(v27, v46, v47);
    const double v49 = -0x1.5211177bda9e2p-21; /* -6.29698419169375e-07 */
    const double v50 = gelu_f64_1ulp_avx2_fma_f64(v48, v27, v49);
    const double v51 = -0x1.8d4bea5ad92f8p-18; /* -5.9201798546556548e-06 */
    const double v52 = gelu_f64_1ulp_avx2_fma_f64(v50, v27, v51);
    const double v53 = 0x1.80c1d612f4fa8p-21; /* 7.1666608147468695e-07 */
    const double v54 = gelu_f64_1ulp_avx2_fma_f64(v52, v27, v53);
    const double v55 = 0x1.26d0a497499d8p-15; /* 3.5144688064914643e-05 */
    const double v56 = gelu_f64_1ulp_avx2_fma_f64(v27, v54, v55);
    const double v57 = -0x1.001f40bfdea21p-19; /* -1.9082582127215188e-06 */
    const double v58 = gelu_f64_1ulp_avx2_fma_f64(v56, v27, v57);
    const double v59 = -0x1.e4a4261843699p-13; /* -0.00023109493555078102 */
    const double v60 = gelu_f64_1ulp_avx2_fma_f64(v58, v27, v59);
    const double v61 = v60 * v27;
    const double v62 = v28 + v61;
    const double v63 = 0x1.ab825fc3d4955p-10; /* 0.0016308184576315405 */
    const double v64 = gelu_f64_1ulp_avx2_fma_f64(v62, v27, v63);
    const double v65 = -0x1.c81719d60bfdp-9; /* -0.0034796923673851912 */
    const double v66 = gelu_f64_1ulp_avx2_fma_f64(v64, v27, v65);
    const double v67 = -0x1.ee2761048c1aep-8; /* -0.0075401889667294063 */
    const double v68 = gelu_f64_1ulp_avx2_fma_f64(v27, v66, v67);
    const double v69 = 0x1.eec4cc3e4db4p-5; /* 0.060396574890936083 */
    const double v70 = gelu_f64_1ulp_avx2_fma_f64(v27, v68, v69);
    const double v71 = v27 * v70;
    const double v72 = v20 + v71;
    const double v73 = v72 * v27;
    const double v74 = 0x1.8c6dbf2cfc2afp-2; /* 0.38713740074221453 */
    const double v75 = v73 + v74;
    const double v76 = v75 * v27;
    const double v77 = v19 + v76;
    const double v78 = 0x1.82b4bb8c94dcep-1; /* 0.75528513041575152 */
    const double v79 = gelu_f64_1ulp_avx2_fma_f64(v77, v27, v78);
    const double v80 = -v24;
    const double v81 = v23 - v22;
    const double v82 = v7 - v81;
    const double v83 = gelu_f64_1ulp_avx2_fma_f64(v80, v23, v21);
    const double v84 = gelu_f64_1ulp_avx2_fma_f64(v80, v82, v83);
    const double v85 = v84 * v24;
    const double v86 = -0x1p+3; /* -8 */
    const double v87 = v21 - v27;
    const double v88 = v87 - v26;
    const double v89 = gelu_f64_1ulp_avx2_fma_f64(v86, v85, v88);
    const double v90 = -0x1.25a0f729d15cp-59; /* -1.989705949191843e-18 */
    const double v91 = v72 - v71;
    const double v92 = v72 - v91;
    const double v93 = v71 - v92;
    const double v94 = v20 - v91;
    const double v95 = v93 + v94;
    const double v96 = -v71;
    const double v97 = gelu_f64_1ulp_avx2_fma_f64(v27, v70, v96);
    const double v98 = v95 + v97;
    const double v99 = v90 + v98;
    const double v100 = gelu_f64_1ulp_avx2_fma_f64(v89, v70, v99);
    const double v101 = v75 - v73;
    const double v102 = v74 - v101;
    const double v103 = v75 - v101;
    const double v104 = v73 - v103;
    const double v105 = v102 + v104;
    const double v106 = -v73;
    const double v107 = gelu_f64_1ulp_avx2_fma_f64(v72, v27, v106);
    const double v108 = v105 + v107;
    const double v109 = 0x1.555b6f0559ba3p-56; /* 1.8505008874764268e-17 */
    const double v110 = v108 + v109;
    const double v111 = gelu_f64_1ulp_avx2_fma_f64(v72, v89, v110);
    const double v112 = -0x1.dfad685420d9p-56; /* -2.6003362504613519e-17 */
    const double v113 = -v76;
    const double v114 = gelu_f64_1ulp_avx2_fma_f64(v75, v27, v113);
    const double v115 = v77 - v76;
    const double v116 = v19 - v115;
    const double v117 = v77 - v115;
    const double v118 = v76 - v117;
    const double v119 = v116 + v118;
    const double v120 = v114 + v119;
    const double v121 = v112 + v120;
    const double v122 = gelu_f64_1ulp_avx2_fma_f64(v75, v89, v121);
    const double v123 = gelu_f64_1ulp_avx2_fma_f64(v27, v111, v122);
    const double v124 = gelu_f64_1ulp_avx2_fma_f64(v29, v100, v123);
    const double v125 = -0x1.9b767e770cea7p-56; /* -2.2305446725951057e-17 */
    const double v126 = v77 * v27;
    const double v127 = -v126;
    const double v128 = gelu_f64_1ulp_avx2_fma_f64(v77, v27, v127);
    const double v129 = v79 - v126;
    const double v130 = v79 - v129;
    const double v131 = v126 - v130;
    const double v132 = v78 - v129;
    const double v133 = v131 + v132;
    const double v134 = v128 + v133;
    const double v135 = v125 + v134;
    const double v136 = gelu_f64_1ulp_avx2_fma_f64(v77, v89, v135);
    const double v137 = gelu_f64_1ulp_avx2_fma_f64(v124, v27, v136);
    const double v138 = v24 * v79;
    const double v139 = -v138;
    const double v140 = gelu_f64_1ulp_avx2_fma_f64(v24, v79, v139);
    const double v141 = gelu_f64_1ulp_avx2_fma_f64(v24, v137, v140);
    const double v142 = gelu_f64_1ulp_avx2_fma_f64(v79, v85, v141);
    const double v143 = v14 - v13;
    const double v144 = 0x1.ef35793c7673p-45; /* 5.4979230187083712e-14 */
    const double v145 = -v11;
    const double v146 = gelu_f64_1ulp_avx2_fma_f64(v7, v10, v145);
    const double v147 = gelu_f64_1ulp_avx2_fma_f64(v143, v144, v146);
    const double v148 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v149 = gelu_f64_1ulp_avx2_fma_f64(v143, v148, v11);
    const double v150 = v147 + v149;
    const double v151 = v21 - v150;
    const double v152 = v21 - v151;
    const double v153 = v152 - v150;
    const double v154 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v155 = -0x1.1111111111111p-7; /* -0.0083333333333333332 */
    const double v156 = gelu_f64_1ulp_avx2_fma_f64(v154, v150, v155);
    const double v157 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v158 = gelu_f64_1ulp_avx2_fma_f64(v156, v150, v157);
    const double v159 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v160 = gelu_f64_1ulp_avx2_fma_f64(v158, v150, v159);
    const double v161 = gelu_f64_1ulp_avx2_fma_f64(v160, v150, v9);
    const double v162 = v150 * v150;
    const double v163 = v149 - v150;
    const double v164 = v147 + v163;
    const double v165 = gelu_f64_1ulp_avx2_fma_f64(v161, v162, v164);
    const double v166 = v153 + v165;
    const double v167 = v138 * v151;
    const double v168 = -v167;
    const double v169 = gelu_f64_1ulp_avx2_fma_f64(v138, v151, v168);
    const double v170 = gelu_f64_1ulp_avx2_fma_f64(v138, v166, v169);
    const double v171 = gelu_f64_1ulp_avx2_fma_f64(v142, v151, v170);
    const double v172 = gelu_f64_1ulp_avx2_table1[v17];
    const double v173 = v167 * v18;
    const double v174 = -v173;
    const double v175 = gelu_f64_1ulp_avx2_fma_f64(v167, v18, v174);
    const double v176 = gelu_f64_1ulp_avx2_fma_f64(v167, v172, v175);
    const double v177 = gelu_f64_1ulp_avx2_fma_f64(v18, v171, v176);
    const double v178 = v7 * v173;
    const double v179 = -v178;
    const double v180 = gelu_f64_1ulp_avx2_fma_f64(v7, v173, v179);
    const double v181 = gelu_f64_1ulp_avx2_fma_f64(v7, v177, v180);
    const double v182 = v181 + v178;
    const int64_t v183 = INT64_C(5);
    const int64_t v184 = gelu_f64_1ulp_avx2_lshr_i64(v15, v183);
    const int64_t v185 = INT64_C(52);
    const int64_t v186 = gelu_f64_1ulp_avx2_shl_i64(v184, v185);
    const int64_t v187 = INT64_C(7309342195222315008); /* 0x6570000000000000 */
    const int64_t v188 = (int64_t)((uint64_t)v186 + (uint64_t)v187);
    const double v189 = gelu_f64_1ulp_avx2_frombits_f64(v188);
    const double v190 = v182 * v189;
    const double v191 = v6 * v190;
    const double v192 = v5 - v191;
    const double v193 = v5 - v192;
    const double v194 = v193 - v191;
    const double v195 = v178 - v182;
    const double v196 = v181 + v195;
    const double v197 = v189 * v196;
    const double v198 = v6 * v197;
    const double v199 = v194 - v198;
    const double v200 = v199 + v192;
    const double v201 = v3 ? v200 : v5;
    const double v202 = gelu_f64_1ulp_avx2_copysign_f64(v201, v0);
    const double r0 = v202;
    return r0;
}

static void gelu_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_F64_1ULP_AVX2_AVX2 static inline GELU_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_F64_1ULP_AVX2_AVX512 static inline GELU_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
GELU_F64_1ULP_AVX2_AVX2 __m256i gelu_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

GELU_F64_1ULP_AVX2_AVX2 __m128i gelu_f64_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
GELU_F64_1ULP_AVX2_AVX2 __m256d gelu_f64_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_F64_1ULP_AVX2_AVX2 __m256d gelu_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_F64_1ULP_AVX2_AVX2 void gelu_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1.4p+5); /* 40 */
    const __m256d v4 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v6 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256i v8 = _mm256_set1_epi32(31);
    const __m256d v9 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v12 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v19 = _mm256_set1_pd(-0x1.373e3a893c28ap-1); /* -0.60789664197189208 */
    const __m256d v20 = _mm256_set1_pd(-0x1.7dff2bff68365p-3); /* -0.18652185795965717 */
    const __m256d v21 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v22 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v25 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v28 = _mm256_set1_pd(0x1.17a4aebd5235bp-13); /* 0.00013334431234060081 */
    const __m256d v30 = _mm256_set1_pd(-0x1.8ff6bf14d241ap-31); /* -7.2753001071716054e-10 */
    const __m256d v31 = _mm256_set1_pd(-0x1.5b326113431ep-29); /* -2.5261891551101453e-09 */
    const __m256d v33 = _mm256_set1_pd(0x1.07a16558190adp-29); /* 1.9181639992074244e-09 */
    const __m256d v35 = _mm256_set1_pd(0x1.514418ba1ff71p-26); /* 1.963146509980107e-08 */
    const __m256d v36 = _mm256_set1_pd(0x1.c89b578d1e5ddp-27); /* 1.3289007028680458e-08 */
    const __m256d v39 = _mm256_set1_pd(-0x1.6ee2b59199068p-24); /* -8.5422206441667584e-08 */
    const __m256d v40 = _mm256_set1_pd(-0x1.4cd11ef1af6a4p-23); /* -1.5497993604244351e-07 */
    const __m256d v43 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v44 = _mm256_set1_pd(0x1.23db387e8e68bp-22); /* 2.7181238940500646e-07 */
    const __m256d v47 = _mm256_set1_pd(0x1.12398d93f7afap-20); /* 1.0215670487240311e-06 */
    const __m256d v49 = _mm256_set1_pd(-0x1.5211177bda9e2p-21); /* -6.29698419169375e-07 */
    const __m256d v51 = _mm256_set1_pd(-0x1.8d4bea5ad92f8p-18); /* -5.9201798546556548e-06 */
    const __m256d v53 = _mm256_set1_pd(0x1.80c1d612f4fa8p-21); /* 7.1666608147468695e-07 */
    const __m256d v55 = _mm256_set1_pd(0x1.26d0a497499d8p-15); /* 3.5144688064914643e-05 */
    const __m256d v57 = _mm256_set1_pd(-0x1.001f40bfdea21p-19); /* -1.9082582127215188e-06 */
    const __m256d v59 = _mm256_set1_pd(-0x1.e4a4261843699p-13); /* -0.00023109493555078102 */
    const __m256d v63 = _mm256_set1_pd(0x1.ab825fc3d4955p-10); /* 0.0016308184576315405 */
    const __m256d v65 = _mm256_set1_pd(-0x1.c81719d60bfdp-9); /* -0.0034796923673851912 */
    const __m256d v67 = _mm256_set1_pd(-0x1.ee2761048c1aep-8); /* -0.0075401889667294063 */
    const __m256d v69 = _mm256_set1_pd(0x1.eec4cc3e4db4p-5); /* 0.060396574890936083 */
    const __m256d v74 = _mm256_set1_pd(0x1.8c6dbf2cfc2afp-2); /* 0.38713740074221453 */
    const __m256d v78 = _mm256_set1_pd(0x1.82b4bb8c94dcep-1); /* 0.75528513041575152 */
    const __m256d v86 = _mm256_set1_pd(-0x1p+3); /* -8 */
    const __m256d v90 = _mm256_set1_pd(-0x1.25a0f729d15cp-59); /* -1.989705949191843e-18 */
    const __m256d v109 = _mm256_set1_pd(0x1.555b6f0559ba3p-56); /* 1.8505008874764268e-17 */
    const __m256d v112 = _mm256_set1_pd(-0x1.dfad685420d9p-56); /* -2.6003362504613519e-17 */
    const __m256d v125 = _mm256_set1_pd(-0x1.9b767e770cea7p-56); /* -2.2305446725951057e-17 */
    const __m256d v144 = _mm256_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m256d v148 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v154 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v155 = _mm256_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m256d v157 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v159 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v187 = _mm256_set1_epi64x(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = gelu_f64_1ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_max_pd(v4, v0l);
    const __m256d v5h = _mm256_max_pd(v4, v0h);
    const __m256d v7l = _mm256_min_pd(v2, v1l);
    const __m256d v7h = _mm256_min_pd(v2, v1h);
    const __m256d v10l = _mm256_mul_pd(v7l, v9);
    const __m256d v10h = _mm256_mul_pd(v7h, v9);
    const __m256d v11l = _mm256_mul_pd(v7l, v10l);
    const __m256d v11h = _mm256_mul_pd(v7h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256i v15l = _mm256_castpd_si256(v14l);
    const __m256i v15h = _mm256_castpd_si256(v14h);
    const __m128i v16l = gelu_f64_1ulp_avx2_wrap_avx2(v15l);
    const __m128i v16h = gelu_f64_1ulp_avx2_wrap_avx2(v15h);
    const __m256i v16 = _mm256_set_m128i(v16h, v16l);
    const __m256i v17 = _mm256_and_si256(v8, v16);
    const __m256d v18l = gelu_f64_1ulp_avx2_gather_f64_avx2(gelu_f64_1ulp_avx2_table0, _mm256_castsi256_si128(v17));
    const __m256d v18h = gelu_f64_1ulp_avx2_gather_f64_avx2(gelu_f64_1ulp_avx2_table0, _mm256_extracti128_si256(v17, 1));
    const __m256d v23l = _mm256_add_pd(v7l, v22);
    const __m256d v23h = _mm256_add_pd(v7h, v22);
    const __m256d v24l = _mm256_div_pd(v21, v23l);
    const __m256d v24h = _mm256_div_pd(v21, v23h);
    const __m256d v26l = _mm256_mul_pd(v24l, v25);
    const __m256d v26h = _mm256_mul_pd(v24h, v25);
    const __m256d v27l = _mm256_sub_pd(v21, v26l);
    const __m256d v27h = _mm256_sub_pd(v21, v26h);
    const __m256d v29l = _mm256_mul_pd(v27l, v27l);
    const __m256d v29h = _mm256_mul_pd(v27h, v27h);
    const __m256d v32l = _mm256_fmadd_pd(v30, v27l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30, v27h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v27l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v27h, v32h, v33);
    const __m256d v37l = _mm256_fmadd_pd(v35, v27l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35, v27h, v36);
    const __m256d v38l = _mm256_fmadd_pd(v29l, v34l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v29h, v34h, v37h);
    const __m256d v41l = _mm256_fmadd_pd(v39, v27l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39, v27h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v29l, v38l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v29h, v38h, v41h);
    const __m256d v45l = _mm256_fmadd_pd(v38l, v43, v44);
    const __m256d v45h = _mm256_fmadd_pd(v38h, v43, v44);
    const __m256d v46l = _mm256_fmadd_pd(v42l, v27l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v42h, v27h, v45h);
    const __m256d v48l = _mm256_fmadd_pd(v27l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v27h, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v27l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v27h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v27l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v27h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v27l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v27h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v27l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v27h, v54h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v27l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v27h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v27l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v27h, v59);
    const __m256d v61l = _mm256_mul_pd(v60l, v27l);
    const __m256d v61h = _mm256_mul_pd(v60h, v27h);
    const __m256d v62l = _mm256_add_pd(v28, v61l);
    const __m256d v62h = _mm256_add_pd(v28, v61h);
    const __m256d v64l = _mm256_fmadd_pd(v62l, v27l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v62h, v27h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v64l, v27l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v64h, v27h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v27l, v66l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v27h, v66h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v27l, v68l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v27h, v68h, v69);
    const __m256d v71l = _mm256_mul_pd(v27l, v70l);
    const __m256d v71h = _mm256_mul_pd(v27h, v70h);
    const __m256d v72l = _mm256_add_pd(v20, v71l);
    const __m256d v72h = _mm256_add_pd(v20, v71h);
    const __m256d v73l = _mm256_mul_pd(v72l, v27l);
    const __m256d v73h = _mm256_mul_pd(v72h, v27h);
    const __m256d v75l = _mm256_add_pd(v73l, v74);
    const __m256d v75h = _mm256_add_pd(v73h, v74);
    const __m256d v76l = _mm256_mul_pd(v75l, v27l);
    const __m256d v76h = _mm256_mul_pd(v75h, v27h);
    const __m256d v77l = _mm256_add_pd(v19, v76l);
    const __m256d v77h = _mm256_add_pd(v19, v76h);
    const __m256d v79l = _mm256_fmadd_pd(v77l, v27l, v78);
    const __m256d v79h = _mm256_fmadd_pd(v77h, v27h, v78);
    const __m256d v81l = _mm256_sub_pd(v23l, v22);
    const __m256d v81h = _mm256_sub_pd(v23h, v22);
    const __m256d v82l = _mm256_sub_pd(v7l, v81l);
    const __m256d v82h = _mm256_sub_pd(v7h, v81h);
    const __m256d v83l = _mm256_fnmadd_pd(v24l, v23l, v21);
    const __m256d v83h = _mm256_fnmadd_pd(v24h, v23h, v21);
    const __m256d v84l = _mm256_fnmadd_pd(v24l, v82l, v83l);
    const __m256d v84h = _mm256_fnmadd_pd(v24h, v82h, v83h);
    const __m256d v85l = _mm256_mul_pd(v84l, v24l);
    const __m256d v85h = _mm256_mul_pd(v84h, v24h);
    const __m256d v87l = _mm256_sub_pd(v21, v27l);
    const __m256d v87h = _mm256_sub_pd(v21, v27h);
    const __m256d v88l = _mm256_sub_pd(v87l, v26l);
    const __m256d v88h = _mm256_sub_pd(v87h, v26h);
    const __m256d v89l = _mm256_fmadd_pd(v86, v85l, v88l);
    const __m256d v89h = _mm256_fmadd_pd(v86, v85h, v88h);
    const __m256d v91l = _mm256_sub_pd(v72l, v71l);
    const __m256d v91h = _mm256_sub_pd(v72h, v71h);
    const __m256d v92l = _mm256_sub_pd(v72l, v91l);
    const __m256d v92h = _mm256_sub_pd(v72h, v91h);
    const __m256d v93l = _mm256_sub_pd(v71l, v92l);
    const __m256d v93h = _mm256_sub_pd(v71h, v92h);
    const __m256d v94l = _mm256_sub_pd(v20, v91l);
    const __m256d v94h = _mm256_sub_pd(v20, v91h);
    const __m256d v95l = _mm256_add_pd(v93l, v94l);
    const __m256d v95h = _mm256_add_pd(v93h, v94h);
    const __m256d v97l = _mm256_fmsub_pd(v27l, v70l, v71l);
    const __m256d v97h = _mm256_fmsub_pd(v27h, v70h, v71h);
    const __m256d v98l = _mm256_add_pd(v95l, v97l);
    const __m256d v98h = _mm256_add_pd(v95h, v97h);
    const __m256d v99l = _mm256_add_pd(v90, v98l);
    const __m256d v99h = _mm256_add_pd(v90, v98h);
    const __m256d v100l = _mm256_fmadd_pd(v89l, v70l, v99l);
    const __m256d v100h = _mm256_fmadd_pd(v89h, v70h, v99h);
    const __m256d v101l = _mm256_sub_pd(v75l, v73l);
    const __m256d v101h = _mm256_sub_pd(v75h, v73h);
    const __m256d v102l = _mm256_sub_pd(v74, v101l);
    const __m256d v102h = _mm256_sub_pd(v74, v101h);
    const __m256d v103l = _mm256_sub_pd(v75l, v101l);
    const __m256d v103h = _mm256_sub_pd(v75h, v101h);
    const __m256d v104l = _mm256_sub_pd(v73l, v103l);
    const __m256d v104h = _mm256_sub_pd(v73h, v103h);
    const __m256d v105l = _mm256_add_pd(v102l, v104l);
    const __m256d v105h = _mm256_add_pd(v102h, v104h);
    const __m256d v107l = _mm256_fmsub_pd(v72l, v27l, v73l);
    const __m256d v107h = _mm256_fmsub_pd(v72h, v27h, v73h);
    const __m256d v108l = _mm256_add_pd(v105l, v107l);
    const __m256d v108h = _mm256_add_pd(v105h, v107h);
    const __m256d v110l = _mm256_add_pd(v108l, v109);
    const __m256d v110h = _mm256_add_pd(v108h, v109);
    const __m256d v111l = _mm256_fmadd_pd(v72l, v89l, v110l);
    const __m256d v111h = _mm256_fmadd_pd(v72h, v89h, v110h);
    const __m256d v114l = _mm256_fmsub_pd(v75l, v27l, v76l);
    const __m256d v114h = _mm256_fmsub_pd(v75h, v27h, v76h);
    const __m256d v115l = _mm256_sub_pd(v77l, v76l);
    const __m256d v115h = _mm256_sub_pd(v77h, v76h);
    const __m256d v116l = _mm256_sub_pd(v19, v115l);
    const __m256d v116h = _mm256_sub_pd(v19, v115h);
    const __m256d v117l = _mm256_sub_pd(v77l, v115l);
    const __m256d v117h = _mm256_sub_pd(v77h, v115h);
    const __m256d v118l = _mm256_sub_pd(v76l, v117l);
    const __m256d v118h = _mm256_sub_pd(v76h, v117h);
    const __m256d v119l = _mm256_add_pd(v116l, v118l);
    const __m256d v119h = _mm256_add_pd(v116h, v118h);
    const __m256d v120l = _mm256_add_pd(v114l, v119l);
    const __m256d v120h = _mm256_add_pd(v114h, v119h);
    const __m256d v121l = _mm256_add_pd(v112, v120l);
    const __m256d v121h = _mm256_add_pd(v112, v120h);
    const __m256d v122l = _mm256_fmadd_pd(v75l, v89l, v121l);
    const __m256d v122h = _mm256_fmadd_pd(v75h, v89h, v121h);
    const __m256d v123l = _mm256_fmadd_pd(v27l, v111l, v122l);
    const __m256d v123h = _mm256_fmadd_pd(v27h, v111h, v122h);
    const __m256d v124l = _mm256_fmadd_pd(v29l, v100l, v123l);
    const __m256d v124h = _mm256_fmadd_pd(v29h, v100h, v123h);
    const __m256d v126l = _mm256_mul_pd(v77l, v27l);
    const __m256d v126h = _mm256_mul_pd(v77h, v27h);
    const __m256d v128l = _mm256_fmsub_pd(v77l, v27l, v126l);
    const __m256d v128h = _mm256_fmsub_pd(v77h, v27h, v126h);
    const __m256d v129l = _mm256_sub_pd(v79l, v126l);
    const __m256d v129h = _mm256_sub_pd(v79h, v126h);
    const __m256d v130l = _mm256_sub_pd(v79l, v129l);
    const __m256d v130h = _mm256_sub_pd(v79h, v129h);
    const __m256d v131l = _mm256_sub_pd(v126l, v130l);
    const __m256d v131h = _mm256_sub_pd(v126h, v130h);
    const __m256d v132l = _mm256_sub_pd(v78, v129l);
    const __m256d v132h = _mm256_sub_pd(v78, v129h);
    const __m256d v133l = _mm256_add_pd(v131l, v132l);
    const __m256d v133h = _mm256_add_pd(v131h, v132h);
    const __m256d v134l = _mm256_add_pd(v128l, v133l);
    const __m256d v134h = _mm256_add_pd(v128h, v133h);
    const __m256d v135l = _mm256_add_pd(v125, v134l);
    const __m256d v135h = _mm256_add_pd(v125, v134h);
    const __m256d v136l = _mm256_fmadd_pd(v77l, v89l, v135l);
    const __m256d v136h = _mm256_fmadd_pd(v77h, v89h, v135h);
    const __m256d v137l = _mm256_fmadd_pd(v124l, v27l, v136l);
    const __m256d v137h = _mm256_fmadd_pd(v124h, v27h, v136h);
    const __m256d v138l = _mm256_mul_pd(v24l, v79l);
    const __m256d v138h = _mm256_mul_pd(v24h, v79h);
    const __m256d v140l = _mm256_fmsub_pd(v24l, v79l, v138l);
    const __m256d v140h = _mm256_fmsub_pd(v24h, v79h, v138h);
    const __m256d v141l = _mm256_fmadd_pd(v24l, v137l, v140l);
    const __m256d v141h = _mm256_fmadd_pd(v24h, v137h, v140h);
    const __m256d v142l = _mm256_fmadd_pd(v79l, v85l, v141l);
    const __m256d v142h = _mm256_fmadd_pd(v79h, v85h, v141h);
    const __m256d v143l = _mm256_sub_pd(v14l, v13);
    const __m256d v143h = _mm256_sub_pd(v14h, v13);
    const __m256d v146l = _mm256_fmsub_pd(v7l, v10l, v11l);
    const __m256d v146h = _mm256_fmsub_pd(v7h, v10h, v11h);
    const __m256d v147l = _mm256_fmadd_pd(v143l, v144, v146l);
    const __m256d v147h = _mm256_fmadd_pd(v143h, v144, v146h);
    const __m256d v149l = _mm256_fmadd_pd(v143l, v148, v11l);
    const __m256d v149h = _mm256_fmadd_pd(v143h, v148, v11h);
    const __m256d v150l = _mm256_add_pd(v147l, v149l);
    const __m256d v150h = _mm256_add_pd(v147h, v149h);
    const __m256d v151l = _mm256_sub_pd(v21, v150l);
    const __m256d v151h = _mm256_sub_pd(v21, v150h);
    const __m256d v152l = _mm256_sub_pd(v21, v151l);
    const __m256d v152h = _mm256_sub_pd(v21, v151h);
    const __m256d v153l = _mm256_sub_pd(v152l, v150l);
    const __m256d v153h = _mm256_sub_pd(v152h, v150h);
    const __m256d v156l = _mm256_fmadd_pd(v154, v150l, v155);
    const __m256d v156h = _mm256_fmadd_pd(v154, v150h, v155);
    const __m256d v158l = _mm256_fmadd_pd(v156l, v150l, v157);
    const __m256d v158h = _mm256_fmadd_pd(v156h, v150h, v157);
    const __m256d v160l = _mm256_fmadd_pd(v158l, v150l, v159);
    const __m256d v160h = _mm256_fmadd_pd(v158h, v150h, v159);
    const __m256d v161l = _mm256_fmadd_pd(v160l, v150l, v9);
    const __m256d v161h = _mm256_fmadd_pd(v160h, v150h, v9);
    const __m256d v162l = _mm256_mul_pd(v150l, v150l);
    const __m256d v162h = _mm256_mul_pd(v150h, v150h);
    const __m256d v163l = _mm256_sub_pd(v149l, v150l);
    const __m256d v163h = _mm256_sub_pd(v149h, v150h);
    const __m256d v164l = _mm256_add_pd(v147l, v163l);
    const __m256d v164h = _mm256_add_pd(v147h, v163h);
    const __m256d v165l = _mm256_fmadd_pd(v161l, v162l, v164l);
    const __m256d v165h = _mm256_fmadd_pd(v161h, v162h, v164h);
    const __m256d v166l = _mm256_add_pd(v153l, v165l);
    const __m256d v166h = _mm256_add_pd(v153h, v165h);
    const __m256d v167l = _mm256_mul_pd(v138l, v151l);
    const __m256d v167h = _mm256_mul_pd(v138h, v151h);
    const __m256d v169l = _mm256_fmsub_pd(v138l, v151l, v167l);
    const __m256d v169h = _mm256_fmsub_pd(v138h, v151h, v167h);
    const __m256d v170l = _mm256_fmadd_pd(v138l, v166l, v169l);
    const __m256d v170h = _mm256_fmadd_pd(v138h, v166h, v169h);
    const __m256d v171l = _mm256_fmadd_pd(v142l, v151l, v170l);
    const __m256d v171h = _mm256_fmadd_pd(v142h, v151h, v170h);
    const __m256d v172l = gelu_f64_1ulp_avx2_gather_f64_avx2(gelu_f64_1ulp_avx2_table1, _mm256_castsi256_si128(v17));
    const __m256d v172h = gelu_f64_1ulp_avx2_gather_f64_avx2(gelu_f64_1ulp_avx2_table1, _mm256_extracti128_si256(v17, 1));
    const __m256d v173l = _mm256_mul_pd(v167l, v18l);
    const __m256d v173h = _mm256_mul_pd(v167h, v18h);
    const __m256d v175l = _mm256_fmsub_pd(v167l, v18l, v173l);
    const __m256d v175h = _mm256_fmsub_pd(v167h, v18h, v173h);
    const __m256d v176l = _mm256_fmadd_pd(v167l, v172l, v175l);
    const __m256d v176h = _mm256_fmadd_pd(v167h, v172h, v175h);
    const __m256d v177l = _mm256_fmadd_pd(v18l, v171l, v176l);
    const __m256d v177h = _mm256_fmadd_pd(v18h, v171h, v176h);
    const __m256d v178l = _mm256_mul_pd(v7l, v173l);
    const __m256d v178h = _mm256_mul_pd(v7h, v173h);
    const __m256d v180l = _mm256_fmsub_pd(v7l, v173l, v178l);
    const __m256d v180h = _mm256_fmsub_pd(v7h, v173h, v178h);
    const __m256d v181l = _mm256_fmadd_pd(v7l, v177l, v180l);
    const __m256d v181h = _mm256_fmadd_pd(v7h, v177h, v180h);
    const __m256d v182l = _mm256_add_pd(v181l, v178l);
    const __m256d v182h = _mm256_add_pd(v181h, v178h);
    const __m256i v184l = _mm256_srli_epi64(v15l, 5);
    const __m256i v184h = _mm256_srli_epi64(v15h, 5);
    const __m256i v186l = _mm256_slli_epi64(v184l, 52);
    const __m256i v186h = _mm256_slli_epi64(v184h, 52);
    const __m256i v188l = _mm256_add_epi64(v186l, v187);
    const __m256i v188h = _mm256_add_epi64(v186h, v187);
    const __m256d v189l = _mm256_castsi256_pd(v188l);
    const __m256d v189h = _mm256_castsi256_pd(v188h);
    const __m256d v190l = _mm256_mul_pd(v182l, v189l);
    const __m256d v190h = _mm256_mul_pd(v182h, v189h);
    const __m256d v191l = _mm256_mul_pd(v6, v190l);
    const __m256d v191h = _mm256_mul_pd(v6, v190h);
    const __m256d v192l = _mm256_sub_pd(v5l, v191l);
    const __m256d v192h = _mm256_sub_pd(v5h, v191h);
    const __m256d v193l = _mm256_sub_pd(v5l, v192l);
    const __m256d v193h = _mm256_sub_pd(v5h, v192h);
    const __m256d v194l = _mm256_sub_pd(v193l, v191l);
    const __m256d v194h = _mm256_sub_pd(v193h, v191h);
    const __m256d v195l = _mm256_sub_pd(v178l, v182l);
    const __m256d v195h = _mm256_sub_pd(v178h, v182h);
    const __m256d v196l = _mm256_add_pd(v181l, v195l);
    const __m256d v196h = _mm256_add_pd(v181h, v195h);
    const __m256d v197l = _mm256_mul_pd(v189l, v196l);
    const __m256d v197h = _mm256_mul_pd(v189h, v196h);
    const __m256d v198l = _mm256_mul_pd(v6, v197l);
    const __m256d v198h = _mm256_mul_pd(v6, v197h);
    const __m256d v199l = _mm256_sub_pd(v194l, v198l);
    const __m256d v199h = _mm256_sub_pd(v194h, v198h);
    const __m256d v200l = _mm256_add_pd(v199l, v192l);
    const __m256d v200h = _mm256_add_pd(v199h, v192h);
    const __m256d v201l = _mm256_blendv_pd(v5l, v200l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v201h = _mm256_blendv_pd(v5h, v200h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v202l = gelu_f64_1ulp_avx2_signed_f64_avx2(v201l, v0l);
    const __m256d v202h = gelu_f64_1ulp_avx2_signed_f64_avx2(v201h, v0h);
    _mm256_storeu_pd(y, v202l);
    _mm256_storeu_pd(y + 4, v202h);
}

static GELU_F64_1ULP_AVX2_AVX2_TARGET void gelu_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        gelu_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
GELU_F64_1ULP_AVX2_AVX512 __mmask8 gelu_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
GELU_F64_1ULP_AVX2_AVX512 __m512d gelu_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
GELU_F64_1ULP_AVX2_AVX512 void gelu_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1.4p+5); /* 40 */
    const __m512d v4 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v6 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512i v8 = _mm512_set1_epi32(31);
    const __m512d v9 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v12 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v19 = _mm512_set1_pd(-0x1.373e3a893c28ap-1); /* -0.60789664197189208 */
    const __m512d v20 = _mm512_set1_pd(-0x1.7dff2bff68365p-3); /* -0.18652185795965717 */
    const __m512d v21 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v22 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v25 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v28 = _mm512_set1_pd(0x1.17a4aebd5235bp-13); /* 0.00013334431234060081 */
    const __m512d v30 = _mm512_set1_pd(-0x1.8ff6bf14d241ap-31); /* -7.2753001071716054e-10 */
    const __m512d v31 = _mm512_set1_pd(-0x1.5b326113431ep-29); /* -2.5261891551101453e-09 */
    const __m512d v33 = _mm512_set1_pd(0x1.07a16558190adp-29); /* 1.9181639992074244e-09 */
    const __m512d v35 = _mm512_set1_pd(0x1.514418ba1ff71p-26); /* 1.963146509980107e-08 */
    const __m512d v36 = _mm512_set1_pd(0x1.c89b578d1e5ddp-27); /* 1.3289007028680458e-08 */
    const __m512d v39 = _mm512_set1_pd(-0x1.6ee2b59199068p-24); /* -8.5422206441667584e-08 */
    const __m512d v40 = _mm512_set1_pd(-0x1.4cd11ef1af6a4p-23); /* -1.5497993604244351e-07 */
    const __m512d v43 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v44 = _mm512_set1_pd(0x1.23db387e8e68bp-22); /* 2.7181238940500646e-07 */
    const __m512d v47 = _mm512_set1_pd(0x1.12398d93f7afap-20); /* 1.0215670487240311e-06 */
    const __m512d v49 = _mm512_set1_pd(-0x1.5211177bda9e2p-21); /* -6.29698419169375e-07 */
    const __m512d v51 = _mm512_set1_pd(-0x1.8d4bea5ad92f8p-18); /* -5.9201798546556548e-06 */
    const __m512d v53 = _mm512_set1_pd(0x1.80c1d612f4fa8p-21); /* 7.1666608147468695e-07 */
    const __m512d v55 = _mm512_set1_pd(0x1.26d0a497499d8p-15); /* 3.5144688064914643e-05 */
    const __m512d v57 = _mm512_set1_pd(-0x1.001f40bfdea21p-19); /* -1.9082582127215188e-06 */
    const __m512d v59 = _mm512_set1_pd(-0x1.e4a4261843699p-13); /* -0.00023109493555078102 */
    const __m512d v63 = _mm512_set1_pd(0x1.ab825fc3d4955p-10); /* 0.0016308184576315405 */
    const __m512d v65 = _mm512_set1_pd(-0x1.c81719d60bfdp-9); /* -0.0034796923673851912 */
    const __m512d v67 = _mm512_set1_pd(-0x1.ee2761048c1aep-8); /* -0.0075401889667294063 */
    const __m512d v69 = _mm512_set1_pd(0x1.eec4cc3e4db4p-5); /* 0.060396574890936083 */
    const __m512d v74 = _mm512_set1_pd(0x1.8c6dbf2cfc2afp-2); /* 0.38713740074221453 */
    const __m512d v78 = _mm512_set1_pd(0x1.82b4bb8c94dcep-1); /* 0.75528513041575152 */
    const __m512d v86 = _mm512_set1_pd(-0x1p+3); /* -8 */
    const __m512d v90 = _mm512_set1_pd(-0x1.25a0f729d15cp-59); /* -1.989705949191843e-18 */
    const __m512d v109 = _mm512_set1_pd(0x1.555b6f0559ba3p-56); /* 1.8505008874764268e-17 */
    const __m512d v112 = _mm512_set1_pd(-0x1.dfad685420d9p-56); /* -2.6003362504613519e-17 */
    const __m512d v125 = _mm512_set1_pd(-0x1.9b767e770cea7p-56); /* -2.2305446725951057e-17 */
    const __m512d v144 = _mm512_set1_pd(0x1.ef35793c7673p-45); /* 5.4979230187083712e-14 */
    const __m512d v148 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v154 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v155 = _mm512_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m512d v157 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v159 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v187 = _mm512_set1_epi64(INT64_C(7309342195222315008)); /* 0x6570000000000000 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_max_pd(v4, v0l);
    const __m512d v5h = _mm512_max_pd(v4, v0h);
    const __m512d v7l = _mm512_min_pd(v2, v1l);
    const __m512d v7h = _mm512_min_pd(v2, v1h);
    const __m512d v10l = _mm512_mul_pd(v7l, v9);
    const __m512d v10h = _mm512_mul_pd(v7h, v9);
    const __m512d v11l = _mm512_mul_pd(v7l, v10l);
    const __m512d v11h = _mm512_mul_pd(v7h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512i v15l = _mm512_castpd_si512(v14l);
    const __m512i v15h = _mm512_castpd_si512(v14h);
    const __m256i v16l = _mm512_cvtepi64_epi32(v15l);
    const __m256i v16h = _mm512_cvtepi64_epi32(v15h);
    const __m512i v16 = _mm512_inserti32x8(_mm512_castsi256_si512(v16l), v16h, 1);
    const __m512i v17 = _mm512_and_si512(v8, v16);
    const __m512d v18l = _mm512_i32gather_pd(_mm512_castsi512_si256(v17), gelu_f64_1ulp_avx2_table0, 8);
    const __m512d v18h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v17, 1), gelu_f64_1ulp_avx2_table0, 8);
    const __m512d v23l = _mm512_add_pd(v7l, v22);
    const __m512d v23h = _mm512_add_pd(v7h, v22);
    const __m512d v24l = _mm512_div_pd(v21, v23l);
    const __m512d v24h = _mm512_div_pd(v21, v23h);
    const __m512d v26l = _mm512_mul_pd(v24l, v25);
    const __m512d v26h = _mm512_mul_pd(v24h, v25);
    const __m512d v27l = _mm512_sub_pd(v21, v26l);
    const __m512d v27h = _mm512_sub_pd(v21, v26h);
    const __m512d v29l = _mm512_mul_pd(v27l, v27l);
    const __m512d v29h = _mm512_mul_pd(v27h, v27h);
    const __m512d v32l = _mm512_fmadd_pd(v30, v27l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30, v27h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v27l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v27h, v32h, v33);
    const __m512d v37l = _mm512_fmadd_pd(v35, v27l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35, v27h, v36);
    const __m512d v38l = _mm512_fmadd_pd(v29l, v34l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v29h, v34h, v37h);
    const __m512d v41l = _mm512_fmadd_pd(v39, v27l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39, v27h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v29l, v38l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v29h, v38h, v41h);
    const __m512d v45l = _mm512_fmadd_pd(v38l, v43, v44);
    const __m512d v45h = _mm512_fmadd_pd(v38h, v43, v44);
    const __m512d v46l = _mm512_fmadd_pd(v42l, v27l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v42h, v27h, v45h);
    const __m512d v48l = _mm512_fmadd_pd(v27l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v27h, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v27l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v27h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v27l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v27h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v27l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v27h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v27l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v27h, v54h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v56l, v27l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56h, v27h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v27l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v27h, v59);
    const __m512d v61l = _mm512_mul_pd(v60l, v27l);
    const __m512d v61h = _mm512_mul_pd(v60h, v27h);
    const __m512d v62l = _mm512_add_pd(v28, v61l);
    const __m512d v62h = _mm512_add_pd(v28, v61h);
    const __m512d v64l = _mm512_fmadd_pd(v62l, v27l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v62h, v27h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v64l, v27l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v64h, v27h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v27l, v66l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v27h, v66h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v27l, v68l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v27h, v68h, v69);
    const __m512d v71l = _mm512_mul_pd(v27l, v70l);
    const __m512d v71h = _mm512_mul_pd(v27h, v70h);
    const __m512d v72l = _mm512_add_pd(v20, v71l);
    const __m512d v72h = _mm512_add_pd(v20, v71h);
    const __m512d v73l = _mm512_mul_pd(v72l, v27l);
    const __m512d v73h = _mm512_mul_pd(v72h, v27h);
    const __m512d v75l = _mm512_add_pd(v73l, v74);
    const __m512d v75h = _mm512_add_pd(v73h, v74);
    const __m512d v76l = _mm512_mul_pd(v75l, v27l);
    const __m512d v76h = _mm512_mul_pd(v75h, v27h);
    const __m512d v77l = _mm512_add_pd(v19, v76l);
    const __m512d v77h = _mm512_add_pd(v19, v76h);
    const __m512d v79l = _mm512_fmadd_pd(v77l, v27l, v78);
    const __m512d v79h = _mm512_fmadd_pd(v77h, v27h, v78);
    const __m512d v81l = _mm512_sub_pd(v23l, v22);
    const __m512d v81h = _mm512_sub_pd(v23h, v22);
    const __m512d v82l = _mm512_sub_pd(v7l, v81l);
    const __m512d v82h = _mm512_sub_pd(v7h, v81h);
    const __m512d v83l = _mm512_fnmadd_pd(v24l, v23l, v21);
    const __m512d v83h = _mm512_fnmadd_pd(v24h, v23h, v21);
    const __m512d v84l = _mm512_fnmadd_pd(v24l, v82l, v83l);
    const __m512d v84h = _mm512_fnmadd_pd(v24h, v82h, v83h);
    const __m512d v85l = _mm512_mul_pd(v84l, v24l);
    const __m512d v85h = _mm512_mul_pd(v84h, v24h);
    const __m512d v87l = _mm512_sub_pd(v21, v27l);
    const __m512d v87h = _mm512_sub_pd(v21, v27h);
    const __m512d v88l = _mm512_sub_pd(v87l, v26l);
    const __m512d v88h = _mm512_sub_pd(v87h, v26h);
    const __m512d v89l = _mm512_fmadd_pd(v86, v85l, v88l);
    const __m512d v89h = _mm512_fmadd_pd(v86, v85h, v88h);
    const __m512d v91l = _mm512_sub_pd(v72l, v71l);
    const __m512d v91h = _mm512_sub_pd(v72h, v71h);
    const __m512d v92l = _mm512_sub_pd(v72l, v91l);
    const __m512d v92h = _mm512_sub_pd(v72h, v91h);
    const __m512d v93l = _mm512_sub_pd(v71l, v92l);
    const __m512d v93h = _mm512_sub_pd(v71h, v92h);
    const __m512d v94l = _mm512_sub_pd(v20, v91l);
    const __m512d v94h = _mm512_sub_pd(v20, v91h);
    const __m512d v95l = _mm512_add_pd(v93l, v94l);
    const __m512d v95h = _mm512_add_pd(v93h, v94h);
    const __m512d v97l = _mm512_fmsub_pd(v27l, v70l, v71l);
    const __m512d v97h = _mm512_fmsub_pd(v27h, v70h, v71h);
    const __m512d v98l = _mm512_add_pd(v95l, v97l);
    const __m512d v98h = _mm512_add_pd(v95h, v97h);
    const __m512d v99l = _mm512_add_pd(v90, v98l);
    const __m512d v99h = _mm512_add_pd(v90, v98h);
    const __m512d v100l = _mm512_fmadd_pd(v89l, v70l, v99l);
    const __m512d v100h = _mm512_fmadd_pd(v89h, v70h, v99h);
    const __m512d v101l = _mm512_sub_pd(v75l, v73l);
    const __m512d v101h = _mm512_sub_pd(v75h, v73h);
    const __m512d v102l = _mm512_sub_pd(v74, v101l);
    const __m512d v102h = _mm512_sub_pd(v74, v101h);
    const __m512d v103l = _mm512_sub_pd(v75l, v101l);
    const __m512d v103h = _mm512_sub_pd(v75h, v101h);
    const __m512d v104l = _mm512_sub_pd(v73l, v103l);
    const __m512d v104h = _mm512_sub_pd(v73h, v103h);
    const __m512d v105l = _mm512_add_pd(v102l, v104l);
    const __m512d v105h = _mm512_add_pd(v102h, v104h);
    const __m512d v107l = _mm512_fmsub_pd(v72l, v27l, v73l);
    const __m512d v107h = _mm512_fmsub_pd(v72h, v27h, v73h);
    const __m512d v108l = _mm512_add_pd(v105l, v107l);
    const __m512d v108h = _mm512_add_pd(v105h, v107h);
    const __m512d v110l = _mm512_add_pd(v108l, v109);
    const __m512d v110h = _mm512_add_pd(v108h, v109);
    const __m512d v111l = _mm512_fmadd_pd(v72l, v89l, v110l);
    const __m512d v111h = _mm512_fmadd_pd(v72h, v89h, v110h);
    const __m512d v114l = _mm512_fmsub_pd(v75l, v27l, v76l);
    const __m512d v114h = _mm512_fmsub_pd(v75h, v27h, v76h);
    const __m512d v115l = _mm512_sub_pd(v77l, v76l);
    const __m512d v115h = _mm512_sub_pd(v77h, v76h);
    const __m512d v116l = _mm512_sub_pd(v19, v115l);
    const __m512d v116h = _mm512_sub_pd(v19, v115h);
    const __m512d v117l = _mm512_sub_pd(v77l, v115l);
    const __m512d v117h = _mm512_sub_pd(v77h, v115h);
    const __m512d v118l = _mm512_sub_pd(v76l, v117l);
    const __m512d v118h = _mm512_sub_pd(v76h, v117h);
    const __m512d v119l = _mm512_add_pd(v116l, v118l);
    const __m512d v119h = _mm512_add_pd(v116h, v118h);
    const __m512d v120l = _mm512_add_pd(v114l, v119l);
    const __m512d v120h = _mm512_add_pd(v114h, v119h);
    const __m512d v121l = _mm512_add_pd(v112, v120l);
    const __m512d v121h = _mm512_add_pd(v112, v120h);
    const __m512d v122l = _mm512_fmadd_pd(v75l, v89l, v121l);
    const __m512d v122h = _mm512_fmadd_pd(v75h, v89h, v121h);
    const __m512d v123l = _mm512_fmadd_pd(v27l, v111l, v122l);
    const __m512d v123h = _mm512_fmadd_pd(v27h, v111h, v122h);
    const __m512d v124l = _mm512_fmadd_pd(v29l, v100l, v123l);
    const __m512d v124h = _mm512_fmadd_pd(v29h, v100h, v123h);
    const __m512d v126l = _mm512_mul_pd(v77l, v27l);
    const __m512d v126h = _mm512_mul_pd(v77h, v27h);
    const __m512d v128l = _mm512_fmsub_pd(v77l, v27l, v126l);
    const __m512d v128h = _mm512_fmsub_pd(v77h, v27h, v126h);
    const __m512d v129l = _mm512_sub_pd(v79l, v126l);
    const __m512d v129h = _mm512_sub_pd(v79h, v126h);
    const __m512d v130l = _mm512_sub_pd(v79l, v129l);
    const __m512d v130h = _mm512_sub_pd(v79h, v129h);
    const __m512d v131l = _mm512_sub_pd(v126l, v130l);
    const __m512d v131h = _mm512_sub_pd(v126h, v130h);
    const __m512d v132l = _mm512_sub_pd(v78, v129l);
    const __m512d v132h = _mm512_sub_pd(v78, v129h);
    const __m512d v133l = _mm512_add_pd(v131l, v132l);
    const __m512d v133h = _mm512_add_pd(v131h, v132h);
    const __m512d v134l = _mm512_add_pd(v128l, v133l);
    const __m512d v134h = _mm512_add_pd(v128h, v133h);
    const __m512d v135l = _mm512_add_pd(v125, v134l);
    const __m512d v135h = _mm512_add_pd(v125, v134h);
    const __m512d v136l = _mm512_fmadd_pd(v77l, v89l, v135l);
    const __m512d v136h = _mm512_fmadd_pd(v77h, v89h, v135h);
    const __m512d v137l = _mm512_fmadd_pd(v124l, v27l, v136l);
    const __m512d v137h = _mm512_fmadd_pd(v124h, v27h, v136h);
    const __m512d v138l = _mm512_mul_pd(v24l, v79l);
    const __m512d v138h = _mm512_mul_pd(v24h, v79h);
    const __m512d v140l = _mm512_fmsub_pd(v24l, v79l, v138l);
    const __m512d v140h = _mm512_fmsub_pd(v24h, v79h, v138h);
    const __m512d v141l = _mm512_fmadd_pd(v24l, v137l, v140l);
    const __m512d v141h = _mm512_fmadd_pd(v24h, v137h, v140h);
    const __m512d v142l = _mm512_fmadd_pd(v79l, v85l, v141l);
    const __m512d v142h = _mm512_fmadd_pd(v79h, v85h, v141h);
    const __m512d v143l = _mm512_sub_pd(v14l, v13);
    const __m512d v143h = _mm512_sub_pd(v14h, v13);
    const __m512d v146l = _mm512_fmsub_pd(v7l, v10l, v11l);
    const __m512d v146h = _mm512_fmsub_pd(v7h, v10h, v11h);
    const __m512d v147l = _mm512_fmadd_pd(v143l, v144, v146l);
    const __m512d v147h = _mm512_fmadd_pd(v143h, v144, v146h);
    const __m512d v149l = _mm512_fmadd_pd(v143l, v148, v11l);
    const __m512d v149h = _mm512_fmadd_pd(v143h, v148, v11h);
    const __m512d v150l = _mm512_add_pd(v147l, v149l);
    const __m512d v150h = _mm512_add_pd(v147h, v149h);
    const __m512d v151l = _mm512_sub_pd(v21, v150l);
    const __m512d v151h = _mm512_sub_pd(v21, v150h);
    const __m512d v152l = _mm512_sub_pd(v21, v151l);
    const __m512d v152h = _mm512_sub_pd(v21, v151h);
    const __m512d v153l = _mm512_sub_pd(v152l, v150l);
    const __m512d v153h = _mm512_sub_pd(v152h, v150h);
    const __m512d v156l = _mm512_fmadd_pd(v154, v150l, v155);
    const __m512d v156h = _mm512_fmadd_pd(v154, v150h, v155);
    const __m512d v158l = _mm512_fmadd_pd(v156l, v150l, v157);
    const __m512d v158h = _mm512_fmadd_pd(v156h, v150h, v157);
    const __m512d v160l = _mm512_fmadd_pd(v158l, v150l, v159);
    const __m512d v160h = _mm512_fmadd_pd(v158h, v150h, v159);
    const __m512d v161l = _mm512_fmadd_pd(v160l, v150l, v9);
    const __m512d v161h = _mm512_fmadd_pd(v160h, v150h, v9);
    const __m512d v162l = _mm512_mul_pd(v150l, v150l);
    const __m512d v162h = _mm512_mul_pd(v150h, v150h);
    const __m512d v163l = _mm512_sub_pd(v149l, v150l);
    const __m512d v163h = _mm512_sub_pd(v149h, v150h);
    const __m512d v164l = _mm512_add_pd(v147l, v163l);
    const __m512d v164h = _mm512_add_pd(v147h, v163h);
    const __m512d v165l = _mm512_fmadd_pd(v161l, v162l, v164l);
    const __m512d v165h = _mm512_fmadd_pd(v161h, v162h, v164h);
    const __m512d v166l = _mm512_add_pd(v153l, v165l);
    const __m512d v166h = _mm512_add_pd(v153h, v165h);
    const __m512d v167l = _mm512_mul_pd(v138l, v151l);
    const __m512d v167h = _mm512_mul_pd(v138h, v151h);
    const __m512d v169l = _mm512_fmsub_pd(v138l, v151l, v167l);
    const __m512d v169h = _mm512_fmsub_pd(v138h, v151h, v167h);
    const __m512d v170l = _mm512_fmadd_pd(v138l, v166l, v169l);
    const __m512d v170h = _mm512_fmadd_pd(v138h, v166h, v169h);
    const __m512d v171l = _mm512_fmadd_pd(v142l, v151l, v170l);
    const __m512d v171h = _mm512_fmadd_pd(v142h, v151h, v170h);
    const __m512d v172l = _mm512_i32gather_pd(_mm512_castsi512_si256(v17), gelu_f64_1ulp_avx2_table1, 8);
    const __m512d v172h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v17, 1), gelu_f64_1ulp_avx2_table1, 8);
    const __m512d v173l = _mm512_mul_pd(v167l, v18l);
    const __m512d v173h = _mm512_mul_pd(v167h, v18h);
    const __m512d v175l = _mm512_fmsub_pd(v167l, v18l, v173l);
    const __m512d v175h = _mm512_fmsub_pd(v167h, v18h, v173h);
    const __m512d v176l = _mm512_fmadd_pd(v167l, v172l, v175l);
    const __m512d v176h = _mm512_fmadd_pd(v167h, v172h, v175h);
    const __m512d v177l = _mm512_fmadd_pd(v18l, v171l, v176l);
    const __m512d v177h = _mm512_fmadd_pd(v18h, v171h, v176h);
    const __m512d v178l = _mm512_mul_pd(v7l, v173l);
    const __m512d v178h = _mm512_mul_pd(v7h, v173h);
    const __m512d v180l = _mm512_fmsub_pd(v7l, v173l, v178l);
    const __m512d v180h = _mm512_fmsub_pd(v7h, v173h, v178h);
    const __m512d v181l = _mm512_fmadd_pd(v7l, v177l, v180l);
    const __m512d v181h = _mm512_fmadd_pd(v7h, v177h, v180h);
    const __m512d v182l = _mm512_add_pd(v181l, v178l);
    const __m512d v182h = _mm512_add_pd(v181h, v178h);
    const __m512i v184l = _mm512_srli_epi64(v15l, 5);
    const __m512i v184h = _mm512_srli_epi64(v15h, 5);
    const __m512i v186l = _mm512_slli_epi64(v184l, 52);
    const __m512i v186h = _mm512_slli_epi64(v184h, 52);
    const __m512i v188l = _mm512_add_epi64(v186l, v187);
    const __m512i v188h = _mm512_add_epi64(v186h, v187);
    const __m512d v189l = _mm512_castsi512_pd(v188l);
    const __m512d v189h = _mm512_castsi512_pd(v188h);
    const __m512d v190l = _mm512_mul_pd(v182l, v189l);
    const __m512d v190h = _mm512_mul_pd(v182h, v189h);
    const __m512d v191l = _mm512_mul_pd(v6, v190l);
    const __m512d v191h = _mm512_mul_pd(v6, v190h);
    const __m512d v192l = _mm512_sub_pd(v5l, v191l);
    const __m512d v192h = _mm512_sub_pd(v5h, v191h);
    const __m512d v193l = _mm512_sub_pd(v5l, v192l);
    const __m512d v193h = _mm512_sub_pd(v5h, v192h);
    const __m512d v194l = _mm512_sub_pd(v193l, v191l);
    const __m512d v194h = _mm512_sub_pd(v193h, v191h);
    const __m512d v195l = _mm512_sub_pd(v178l, v182l);
    const __m512d v195h = _mm512_sub_pd(v178h, v182h);
    const __m512d v196l = _mm512_add_pd(v181l, v195l);
    const __m512d v196h = _mm512_add_pd(v181h, v195h);
    const __m512d v197l = _mm512_mul_pd(v189l, v196l);
    const __m512d v197h = _mm512_mul_pd(v189h, v196h);
    const __m512d v198l = _mm512_mul_pd(v6, v197l);
    const __m512d v198h = _mm512_mul_pd(v6, v197h);
    const __m512d v199l = _mm512_sub_pd(v194l, v198l);
    const __m512d v199h = _mm512_sub_pd(v194h, v198h);
    const __m512d v200l = _mm512_add_pd(v199l, v192l);
    const __m512d v200h = _mm512_add_pd(v199h, v192h);
    const __m512d v201l = _mm512_mask_blend_pd((__mmask8)v3, v5l, v200l);
    const __m512d v201h = _mm512_mask_blend_pd(gelu_f64_1ulp_avx2_high_mask_avx512(v3), v5h, v200h);
    const __m512d v202l = gelu_f64_1ulp_avx2_signed_f64_avx512(v201l, v0l);
    const __m512d v202h = gelu_f64_1ulp_avx2_signed_f64_avx512(v201h, v0h);
    _mm512_storeu_pd(y, v202l);
    _mm512_storeu_pd(y + 8, v202h);
}

static GELU_F64_1ULP_AVX2_AVX512_TARGET void gelu_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        gelu_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        gelu_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_f64_1ulp_avx2_level(void) {
#if defined(GELU_F64_1ULP_AVX2_FORCE_ISA)
    return GELU_F64_1ULP_AVX2_FORCE_ISA;
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

double gelu_f64_1ulp_avx2(double x) {
    return gelu_f64_1ulp_avx2_element(x);
}

void gelu_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_f64_1ulp_avx2_level();
    if (level == 2) {
        gelu_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_f64_1ulp_avx2_array_portable(x, y, n);
}
