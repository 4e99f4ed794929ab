/* erfc_f64_1ulp_avx512: erfc
 *
 *   target       erfc, 1 - erf x, f64
 *   domain       every input
 *   max error    0.877661 ulp, observed on 29045321 inputs
 *   worst input  -0x1.7f09a3f9532fbp-28 (-5.5739315327597731e-09, encoding 0xbe37f09a3f9532fb)
 *   result there 0x1.0000001b03632p+0 (1.000000006289508, encoding 0x3ff0000001b03632)
 *   mean error   0.125025 ulp
 *   misrounded   2071979 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c2a62ecaecbe681a00a152a5ebfc2ffd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erfc --fmt f64 --max-ulp 0.97 --isa avx512 --time 40s --seed 1 --threads 1 --archive erfc_f64_1ulp_avx512.db
 *                time: 3.5185 ns/element as avx512 code (inputs mean)
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
#include "erfc_f64_1ulp_avx512.h"

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

static inline double erfc_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double erfc_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t erfc_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double erfc_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double erfc_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = erfc_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double erfc_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = erfc_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double erfc_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return erfc_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int erfc_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double erfc_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? erfc_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = erfc_f64_1ulp_avx512_getmant_f64(a) * erfc_f64_1ulp_avx512_pow2_f64(s) * erfc_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !erfc_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double erfc_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double erfc_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static inline double erfc_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1p+1; /* 2 */
    const double v4 = 0x1.cp+4; /* 28 */
    const double v5 = erfc_f64_1ulp_avx512_abs_f64(v0);
    const double v6 = v4 < v5 ? v4 : v5;
    const double v7 = v6 * v6;
    const double v8 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v9 = 0x1.8p+48; /* 422212465065984 */
    const double v10 = erfc_f64_1ulp_avx512_fma_f64(v7, v8, v9);
    const int64_t v11 = erfc_f64_1ulp_avx512_bits_f64(v10);
    const int32_t v12 = (int32_t)(uint32_t)(uint64_t)v11;
    const double v13 = erfc_f64_1ulp_avx512_table0[(uint32_t)v12 & (16u - 1)];
    const double v14 = 0x1.18932bf08e156p+0; /* 1.0959956610004915 */
    const double v15 = 0x1.8be202d26c704p-1; /* 0.77320870226523697 */
    const double v16 = -0x1.14eacb1ad02a8p-1; /* -0.54085383131321851 */
    const double v17 = 0x1p+0; /* 1 */
    const double v18 = 0x1.fffffffffffffp-1; /* 0.99999999999999989 */
    const double v19 = 0x1.fffffffffffffp+1; /* 3.9999999999999996 */
    const double v20 = v19 + v6;
    const double v21 = v18 / v20;
    const double v22 = 0x1p+3; /* 8 */
    const double v23 = v21 * v22;
    const double v24 = v17 - v23;
    const double v25 = 0x1.e47b7e17f45e2p-31; /* 8.8126833868086576e-10 */
    const double v26 = -0x1.8d4416988de45p-31; /* -7.2262258943065199e-10 */
    const double v27 = erfc_f64_1ulp_avx512_fma_f64(v25, v24, v26);
    const double v28 = -0x1.05a8abcd36646p-26; /* -1.5230550866373e-08 */
    const double v29 = erfc_f64_1ulp_avx512_fma_f64(v27, v24, v28);
    const double v30 = 0x1.ec9ba01aedf23p-29; /* 3.584194286387151e-09 */
    const double v31 = erfc_f64_1ulp_avx512_fma_f64(v29, v24, v30);
    const double v32 = 0x1.0a8fabf83c91p-23; /* 1.2412723982659323e-07 */
    const double v33 = erfc_f64_1ulp_avx512_fma_f64(v31, v24, v32);
    const double v34 = -0x1.5412331f4ab27p-24; /* -7.9178971369605961e-08 */
    const double v35 = erfc_f64_1ulp_avx512_fma_f64(v33, v24, v34);
    const double v36 = -0x1.c677812a7bfa2p-21; /* -8.4651040782416202e-07 */
    const double v37 = erfc_f64_1ulp_avx512_fma_f64(v35, v24, v36);
    const double v38 = 0x1.7f09a5b327a8ep-20; /* 1.426926570492464e-06 */
    const double v39 = erfc_f64_1ulp_avx512_fma_f64(v37, v24, v38);
    const double v40 = 0x1.3b0f87e4bb2dp-18; /* 4.6947697895759747e-06 */
    const double v41 = erfc_f64_1ulp_avx512_fma_f64(v39, v24, v40);
    const double v42 = -0x1.3c744a1792a81p-16; /* -1.88621434900429e-05 */
    const double v43 = erfc_f64_1ulp_avx512_fma_f64(v41, v24, v42);
    const double v44 = -0x1.e7ede3ac3e1f7p-19; /* -3.635356241923423e-06 */
    const double v45 = erfc_f64_1ulp_avx512_fma_f64(v43, v24, v44);
    const double v46 = 0x1.72cddb3cf933fp-13; /* 0.00017681318595843575 */
    const double v47 = erfc_f64_1ulp_avx512_fma_f64(v45, v24, v46);
    const double v48 = -0x1.dd2842b298264p-12; /* -0.00045505263111603731 */
    const double v49 = erfc_f64_1ulp_avx512_fma_f64(v24, v47, v48);
    const double v50 = -0x1.269b56e636cap-12; /* -0.00028095893357056069 */
    const double v51 = erfc_f64_1ulp_avx512_fma_f64(v49, v24, v50);
    const double v52 = 0x1.908f471da9343p-8; /* 0.0061120556471550595 */
    const double v53 = erfc_f64_1ulp_avx512_fma_f64(v51, v24, v52);
    const double v54 = -0x1.b00c052a14542p-6; /* -0.026370053332646089 */
    const double v55 = erfc_f64_1ulp_avx512_fma_f64(v53, v24, v54);
    const double v56 = 0x1.38dbd2c8ec0fap-4; /* 0.076381514910057208 */
    const double v57 = erfc_f64_1ulp_avx512_fma_f64(v55, v24, v56);
    const double v58 = -0x1.645fd8a4c04e3p-3; /* -0.17401093724041691 */
    const double v59 = erfc_f64_1ulp_avx512_fma_f64(v57, v24, v58);
    const double v60 = 0x1.52cac2370ff85p-2; /* 0.33085158787798036 */
    const double v61 = erfc_f64_1ulp_avx512_fma_f64(v59, v24, v60);
    const double v62 = v61 * v24;
    const double v63 = v16 + v62;
    const double v64 = v63 * v24;
    const double v65 = v15 + v64;
    const double v66 = v65 * v24;
    const double v67 = 0x1.8e088d78b3673p-17; /* 1.1862319966661504e-05 */
    const double v68 = v10 - v9;
    const double v69 = 0x1.ef357fe6671e2p-45; /* 5.4979241476048401e-14 */
    const double v70 = -v7;
    const double v71 = erfc_f64_1ulp_avx512_fma_f64(v6, v6, v70);
    const double v72 = erfc_f64_1ulp_avx512_fma_f64(v68, v69, v71);
    const double v73 = -0x1.f3fe31ecb49c6p-1; /* -0.97654872908088275 */
    const double v74 = erfc_f64_1ulp_avx512_fma_f64(v67, v72, v73);
    const double v75 = v66 + v74;
    const double v76 = v75 * v24;
    const double v77 = v14 + v76;
    const double v78 = v77 * v21;
    const double v79 = 0x1.0a0c1f4c31f37p+21; /* 2179459.9122046488 */
    const double v80 = 0x1.134b2436a2f68p+0; /* 1.0753653176679681 */
    const double v81 = erfc_f64_1ulp_avx512_fma_f64(v29, v79, v80);
    const double v82 = 0x1.62e42fefa38p-1; /* 0.69314718055989033 */
    const double v83 = erfc_f64_1ulp_avx512_fma_f64(v68, v82, v7);
    const double v84 = v83 + v72;
    const double v85 = v81 - v84;
    const double v86 = v78 * v85;
    const double v87 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v88 = erfc_f64_1ulp_avx512_fma_f64(v13, v86, v87);
    const double v89 = v84 * v84;
    const double v90 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
    const double v91 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v92 = erfc_f64_1ulp_avx512_fma_f64(v90, v84, v91);
    const double v93 = -0x1.1111111111111p-7; /* -0.0083333333333333332 */
    const double v94 = erfc_f64_1ulp_avx512_fma_f64(v92, v84, v93);
    const double v95 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v96 = erfc_f64_1ulp_avx512_fma_f64(v94, v84, v95);
    const double v97 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v98 = erfc_f64_1ulp_avx512_fma_f64(v96, v84, v97);
    const double v99 = 0x1p-1; /* 0.5 */
    const double v100 = erfc_f64_1ulp_avx512_fma_f64(v98, v84, v99);
    const double v101 = v83 - v84;
    const double v102 = v101 + v72;
    const double v103 = -v102;
    const double v104 = erfc_f64_1ulp_avx512_fma_f64(v89, v100, v103);
    const double v105 = v17 - v85;
    const double v106 = v105 - v84;
    const double v107 = v104 + v106;
    const double v108 = -v86;
    const double v109 = erfc_f64_1ulp_avx512_fma_f64(v78, v85, v108);
    const double v110 = erfc_f64_1ulp_avx512_fma_f64(v78, v107, v109);
    const double v111 = 0x1p+2; /* 4 */
    const double v112 = v20 - v111;
    const double v113 = v6 - v112;
    const double v114 = -v21;
    const double v115 = erfc_f64_1ulp_avx512_fma_f64(v20, v114, v17);
    const double v116 = erfc_f64_1ulp_avx512_fma_f64(v113, v114, v115);
    const double v117 = v21 * v116;
    const double v118 = -0x1p+3; /* -8 */
    const double v119 = v17 - v24;
    const double v120 = v119 - v23;
    const double v121 = erfc_f64_1ulp_avx512_fma_f64(v117, v118, v120);
    const double v122 = -v62;
    const double v123 = erfc_f64_1ulp_avx512_fma_f64(v61, v24, v122);
    const double v124 = -0x1.14eacb1ad02bfp-1; /* -0.54085383131322107 */
    const double v125 = v63 - v62;
    const double v126 = v124 - v125;
    const double v127 = v63 - v125;
    const double v128 = v62 - v127;
    const double v129 = v126 + v128;
    const double v130 = v123 + v129;
    const double v131 = 0x1.e9f77ea87caa2p-55; /* 5.3122304341862966e-17 */
    const double v132 = v130 + v131;
    const double v133 = erfc_f64_1ulp_avx512_fma_f64(v61, v121, v132);
    const double v134 = -0x1.98ce896215a2ep-55; /* -4.4322920312319945e-17 */
    const double v135 = -v64;
    const double v136 = erfc_f64_1ulp_avx512_fma_f64(v63, v24, v135);
    const double v137 = v65 - v64;
    const double v138 = v65 - v137;
    const double v139 = v64 - v138;
    const double v140 = 0x1.8be202d26c70ap-1; /* 0.77320870226523764 */
    const double v141 = v140 - v137;
    const double v142 = v139 + v141;
    const double v143 = v136 + v142;
    const double v144 = v134 + v143;
    const double v145 = erfc_f64_1ulp_avx512_fma_f64(v63, v121, v144);
    const double v146 = erfc_f64_1ulp_avx512_fma_f64(v133, v24, v145);
    const double v147 = v75 - v66;
    const double v148 = v75 - v147;
    const double v149 = v66 - v148;
    const double v150 = -0x1.f3fe31ecb49cp-1; /* -0.97654872908088208 */
    const double v151 = v150 - v147;
    const double v152 = v149 + v151;
    const double v153 = -v66;
    const double v154 = erfc_f64_1ulp_avx512_fma_f64(v65, v24, v153);
    const double v155 = v152 + v154;
    const double v156 = -0x1.36e4334d1c2fcp-55; /* -3.3706913973772473e-17 */
    const double v157 = v155 + v156;
    const double v158 = erfc_f64_1ulp_avx512_fma_f64(v65, v121, v157);
    const double v159 = erfc_f64_1ulp_avx512_fma_f64(v146, v24, v158);
    const double v160 = 0x1.03fab5a3b581fp-54; /* 5.6374031766215606e-17 */
    const double v161 = -v76;
    const double v162 = erfc_f64_1ulp_avx512_fma_f64(v75, v24, v161);
    const double v163 = 0x1.18932bf08e154p+0; /* 1.0959956610004911 */
    const double v164 = v77 - v76;
    const double v165 = v163 - v164;
    const double v166 = v77 - v164;
    const double v167 = v76 - v166;
    const double v168 = v165 + v167;
    const double v169 = v162 + v168;
    const double v170 = v160 + v169;
    const double v171 = erfc_f64_1ulp_avx512_fma_f64(v75, v121, v170);
    const double v172 = erfc_f64_1ulp_avx512_fma_f64(v159, v24, v171);
    const double v173 = -v78;
    const double v174 = erfc_f64_1ulp_avx512_fma_f64(v77, v21, v173);
    const double v175 = erfc_f64_1ulp_avx512_fma_f64(v172, v21, v174);
    const double v176 = erfc_f64_1ulp_avx512_fma_f64(v117, v77, v175);
    const double v177 = v176 * v85;
    const double v178 = v110 + v177;
    const double v179 = erfc_f64_1ulp_avx512_table1[(uint32_t)v12 & (16u - 1)];
    const double v180 = -v88;
    const double v181 = erfc_f64_1ulp_avx512_fma_f64(v13, v86, v180);
    const double v182 = erfc_f64_1ulp_avx512_fma_f64(v179, v86, v181);
    const double v183 = erfc_f64_1ulp_avx512_fma_f64(v13, v178, v182);
    const double v184 = v88 + v183;
    const double v185 = erfc_f64_1ulp_avx512_scalef_f64(v184, v68);
    const double v186 = v3 - v185;
    const double v187 = v2 ? v186 : v185;
    const double r0 = v187;
    return r0;
}

static void erfc_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erfc_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERFC_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERFC_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERFC_F64_1ULP_AVX512_AVX2 static inline ERFC_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERFC_F64_1ULP_AVX512_AVX512 static inline ERFC_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ERFC_F64_1ULP_AVX512_AVX2 __m256i erfc_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

ERFC_F64_1ULP_AVX512_AVX2 __m128i erfc_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
ERFC_F64_1ULP_AVX512_AVX2 __m256d erfc_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ERFC_F64_1ULP_AVX512_AVX2 __m256d erfc_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = erfc_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

ERFC_F64_1ULP_AVX512_AVX2 void erfc_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v4 = _mm256_set1_pd(0x1.cp+4); /* 28 */
    const __m256d v8 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v9 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v14 = _mm256_set1_pd(0x1.18932bf08e156p+0); /* 1.0959956610004915 */
    const __m256d v15 = _mm256_set1_pd(0x1.8be202d26c704p-1); /* 0.77320870226523697 */
    const __m256d v16 = _mm256_set1_pd(-0x1.14eacb1ad02a8p-1); /* -0.54085383131321851 */
    const __m256d v17 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v18 = _mm256_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m256d v19 = _mm256_set1_pd(0x1.fffffffffffffp+1); /* 3.9999999999999996 */
    const __m256d v22 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v25 = _mm256_set1_pd(0x1.e47b7e17f45e2p-31); /* 8.8126833868086576e-10 */
    const __m256d v26 = _mm256_set1_pd(-0x1.8d4416988de45p-31); /* -7.2262258943065199e-10 */
    const __m256d v28 = _mm256_set1_pd(-0x1.05a8abcd36646p-26); /* -1.5230550866373e-08 */
    const __m256d v30 = _mm256_set1_pd(0x1.ec9ba01aedf23p-29); /* 3.584194286387151e-09 */
    const __m256d v32 = _mm256_set1_pd(0x1.0a8fabf83c91p-23); /* 1.2412723982659323e-07 */
    const __m256d v34 = _mm256_set1_pd(-0x1.5412331f4ab27p-24); /* -7.9178971369605961e-08 */
    const __m256d v36 = _mm256_set1_pd(-0x1.c677812a7bfa2p-21); /* -8.4651040782416202e-07 */
    const __m256d v38 = _mm256_set1_pd(0x1.7f09a5b327a8ep-20); /* 1.426926570492464e-06 */
    const __m256d v40 = _mm256_set1_pd(0x1.3b0f87e4bb2dp-18); /* 4.6947697895759747e-06 */
    const __m256d v42 = _mm256_set1_pd(-0x1.3c744a1792a81p-16); /* -1.88621434900429e-05 */
    const __m256d v44 = _mm256_set1_pd(-0x1.e7ede3ac3e1f7p-19); /* -3.635356241923423e-06 */
    const __m256d v46 = _mm256_set1_pd(0x1.72cddb3cf933fp-13); /* 0.00017681318595843575 */
    const __m256d v48 = _mm256_set1_pd(-0x1.dd2842b298264p-12); /* -0.00045505263111603731 */
    const __m256d v50 = _mm256_set1_pd(-0x1.269b56e636cap-12); /* -0.00028095893357056069 */
    const __m256d v52 = _mm256_set1_pd(0x1.908f471da9343p-8); /* 0.0061120556471550595 */
    const __m256d v54 = _mm256_set1_pd(-0x1.b00c052a14542p-6); /* -0.026370053332646089 */
    const __m256d v56 = _mm256_set1_pd(0x1.38dbd2c8ec0fap-4); /* 0.076381514910057208 */
    const __m256d v58 = _mm256_set1_pd(-0x1.645fd8a4c04e3p-3); /* -0.17401093724041691 */
    const __m256d v60 = _mm256_set1_pd(0x1.52cac2370ff85p-2); /* 0.33085158787798036 */
    const __m256d v67 = _mm256_set1_pd(0x1.8e088d78b3673p-17); /* 1.1862319966661504e-05 */
    const __m256d v69 = _mm256_set1_pd(0x1.ef357fe6671e2p-45); /* 5.4979241476048401e-14 */
    const __m256d v73 = _mm256_set1_pd(-0x1.f3fe31ecb49c6p-1); /* -0.97654872908088275 */
    const __m256d v79 = _mm256_set1_pd(0x1.0a0c1f4c31f37p+21); /* 2179459.9122046488 */
    const __m256d v80 = _mm256_set1_pd(0x1.134b2436a2f68p+0); /* 1.0753653176679681 */
    const __m256d v82 = _mm256_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m256d v87 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v90 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v91 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v93 = _mm256_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m256d v95 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v97 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v99 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v111 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v118 = _mm256_set1_pd(-0x1p+3); /* -8 */
    const __m256d v124 = _mm256_set1_pd(-0x1.14eacb1ad02bfp-1); /* -0.54085383131322107 */
    const __m256d v131 = _mm256_set1_pd(0x1.e9f77ea87caa2p-55); /* 5.3122304341862966e-17 */
    const __m256d v134 = _mm256_set1_pd(-0x1.98ce896215a2ep-55); /* -4.4322920312319945e-17 */
    const __m256d v140 = _mm256_set1_pd(0x1.8be202d26c70ap-1); /* 0.77320870226523764 */
    const __m256d v150 = _mm256_set1_pd(-0x1.f3fe31ecb49cp-1); /* -0.97654872908088208 */
    const __m256d v156 = _mm256_set1_pd(-0x1.36e4334d1c2fcp-55); /* -3.3706913973772473e-17 */
    const __m256d v160 = _mm256_set1_pd(0x1.03fab5a3b581fp-54); /* 5.6374031766215606e-17 */
    const __m256d v163 = _mm256_set1_pd(0x1.18932bf08e154p+0); /* 1.0959956610004911 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = erfc_f64_1ulp_avx512_join_mask_avx2(v2l, v2h);
    const __m256d v5l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v5h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v6l = _mm256_min_pd(v4, v5l);
    const __m256d v6h = _mm256_min_pd(v4, v5h);
    const __m256d v7l = _mm256_mul_pd(v6l, v6l);
    const __m256d v7h = _mm256_mul_pd(v6h, v6h);
    const __m256d v10l = _mm256_fmadd_pd(v7l, v8, v9);
    const __m256d v10h = _mm256_fmadd_pd(v7h, v8, v9);
    const __m256i v11l = _mm256_castpd_si256(v10l);
    const __m256i v11h = _mm256_castpd_si256(v10h);
    const __m128i v12l = erfc_f64_1ulp_avx512_wrap_avx2(v11l);
    const __m128i v12h = erfc_f64_1ulp_avx512_wrap_avx2(v11h);
    const __m256i v12 = _mm256_set_m128i(v12h, v12l);
    const __m256d v13l = erfc_f64_1ulp_avx512_gather_f64_avx2(erfc_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v12), _mm_set1_epi32(15)));
    const __m256d v13h = erfc_f64_1ulp_avx512_gather_f64_avx2(erfc_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v12, 1), _mm_set1_epi32(15)));
    const __m256d v20l = _mm256_add_pd(v19, v6l);
    const __m256d v20h = _mm256_add_pd(v19, v6h);
    const __m256d v21l = _mm256_div_pd(v18, v20l);
    const __m256d v21h = _mm256_div_pd(v18, v20h);
    const __m256d v23l = _mm256_mul_pd(v21l, v22);
    const __m256d v23h = _mm256_mul_pd(v21h, v22);
    const __m256d v24l = _mm256_sub_pd(v17, v23l);
    const __m256d v24h = _mm256_sub_pd(v17, v23h);
    const __m256d v27l = _mm256_fmadd_pd(v25, v24l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25, v24h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v24l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v24h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v24l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v24h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v24l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v24h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v24l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v24h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v24l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v24h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v24l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v24h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v24l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v24h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v24l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v24h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v24l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v24h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v24l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v24h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v24l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v24h, v47h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v24l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v24h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v24l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v24h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v24l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v24h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v24l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v24h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v24l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v24h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v24l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v24h, v60);
    const __m256d v62l = _mm256_mul_pd(v61l, v24l);
    const __m256d v62h = _mm256_mul_pd(v61h, v24h);
    const __m256d v63l = _mm256_add_pd(v16, v62l);
    const __m256d v63h = _mm256_add_pd(v16, v62h);
    const __m256d v64l = _mm256_mul_pd(v63l, v24l);
    const __m256d v64h = _mm256_mul_pd(v63h, v24h);
    const __m256d v65l = _mm256_add_pd(v15, v64l);
    const __m256d v65h = _mm256_add_pd(v15, v64h);
    const __m256d v66l = _mm256_mul_pd(v65l, v24l);
    const __m256d v66h = _mm256_mul_pd(v65h, v24h);
    const __m256d v68l = _mm256_sub_pd(v10l, v9);
    const __m256d v68h = _mm256_sub_pd(v10h, v9);
    const __m256d v71l = _mm256_fmsub_pd(v6l, v6l, v7l);
    const __m256d v71h = _mm256_fmsub_pd(v6h, v6h, v7h);
    const __m256d v72l = _mm256_fmadd_pd(v68l, v69, v71l);
    const __m256d v72h = _mm256_fmadd_pd(v68h, v69, v71h);
    const __m256d v74l = _mm256_fmadd_pd(v67, v72l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v67, v72h, v73);
    const __m256d v75l = _mm256_add_pd(v66l, v74l);
    const __m256d v75h = _mm256_add_pd(v66h, v74h);
    const __m256d v76l = _mm256_mul_pd(v75l, v24l);
    const __m256d v76h = _mm256_mul_pd(v75h, v24h);
    const __m256d v77l = _mm256_add_pd(v14, v76l);
    const __m256d v77h = _mm256_add_pd(v14, v76h);
    const __m256d v78l = _mm256_mul_pd(v77l, v21l);
    const __m256d v78h = _mm256_mul_pd(v77h, v21h);
    const __m256d v81l = _mm256_fmadd_pd(v29l, v79, v80);
    const __m256d v81h = _mm256_fmadd_pd(v29h, v79, v80);
    const __m256d v83l = _mm256_fmadd_pd(v68l, v82, v7l);
    const __m256d v83h = _mm256_fmadd_pd(v68h, v82, v7h);
    const __m256d v84l = _mm256_add_pd(v83l, v72l);
    const __m256d v84h = _mm256_add_pd(v83h, v72h);
    const __m256d v85l = _mm256_sub_pd(v81l, v84l);
    const __m256d v85h = _mm256_sub_pd(v81h, v84h);
    const __m256d v86l = _mm256_mul_pd(v78l, v85l);
    const __m256d v86h = _mm256_mul_pd(v78h, v85h);
    const __m256d v88l = _mm256_fmadd_pd(v13l, v86l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v13h, v86h, v87);
    const __m256d v89l = _mm256_mul_pd(v84l, v84l);
    const __m256d v89h = _mm256_mul_pd(v84h, v84h);
    const __m256d v92l = _mm256_fmadd_pd(v90, v84l, v91);
    const __m256d v92h = _mm256_fmadd_pd(v90, v84h, v91);
    const __m256d v94l = _mm256_fmadd_pd(v92l, v84l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v92h, v84h, v93);
    const __m256d v96l = _mm256_fmadd_pd(v94l, v84l, v95);
    const __m256d v96h = _mm256_fmadd_pd(v94h, v84h, v95);
    const __m256d v98l = _mm256_fmadd_pd(v96l, v84l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v96h, v84h, v97);
    const __m256d v100l = _mm256_fmadd_pd(v98l, v84l, v99);
    const __m256d v100h = _mm256_fmadd_pd(v98h, v84h, v99);
    const __m256d v101l = _mm256_sub_pd(v83l, v84l);
    const __m256d v101h = _mm256_sub_pd(v83h, v84h);
    const __m256d v102l = _mm256_add_pd(v101l, v72l);
    const __m256d v102h = _mm256_add_pd(v101h, v72h);
    const __m256d v104l = _mm256_fmsub_pd(v89l, v100l, v102l);
    const __m256d v104h = _mm256_fmsub_pd(v89h, v100h, v102h);
    const __m256d v105l = _mm256_sub_pd(v17, v85l);
    const __m256d v105h = _mm256_sub_pd(v17, v85h);
    const __m256d v106l = _mm256_sub_pd(v105l, v84l);
    const __m256d v106h = _mm256_sub_pd(v105h, v84h);
    const __m256d v107l = _mm256_add_pd(v104l, v106l);
    const __m256d v107h = _mm256_add_pd(v104h, v106h);
    const __m256d v109l = _mm256_fmsub_pd(v78l, v85l, v86l);
    const __m256d v109h = _mm256_fmsub_pd(v78h, v85h, v86h);
    const __m256d v110l = _mm256_fmadd_pd(v78l, v107l, v109l);
    const __m256d v110h = _mm256_fmadd_pd(v78h, v107h, v109h);
    const __m256d v112l = _mm256_sub_pd(v20l, v111);
    const __m256d v112h = _mm256_sub_pd(v20h, v111);
    const __m256d v113l = _mm256_sub_pd(v6l, v112l);
    const __m256d v113h = _mm256_sub_pd(v6h, v112h);
    const __m256d v115l = _mm256_fnmadd_pd(v20l, v21l, v17);
    const __m256d v115h = _mm256_fnmadd_pd(v20h, v21h, v17);
    const __m256d v116l = _mm256_fnmadd_pd(v113l, v21l, v115l);
    const __m256d v116h = _mm256_fnmadd_pd(v113h, v21h, v115h);
    const __m256d v117l = _mm256_mul_pd(v21l, v116l);
    const __m256d v117h = _mm256_mul_pd(v21h, v116h);
    const __m256d v119l = _mm256_sub_pd(v17, v24l);
    const __m256d v119h = _mm256_sub_pd(v17, v24h);
    const __m256d v120l = _mm256_sub_pd(v119l, v23l);
    const __m256d v120h = _mm256_sub_pd(v119h, v23h);
    const __m256d v121l = _mm256_fmadd_pd(v117l, v118, v120l);
    const __m256d v121h = _mm256_fmadd_pd(v117h, v118, v120h);
    const __m256d v123l = _mm256_fmsub_pd(v61l, v24l, v62l);
    const __m256d v123h = _mm256_fmsub_pd(v61h, v24h, v62h);
    const __m256d v125l = _mm256_sub_pd(v63l, v62l);
    const __m256d v125h = _mm256_sub_pd(v63h, v62h);
    const __m256d v126l = _mm256_sub_pd(v124, v125l);
    const __m256d v126h = _mm256_sub_pd(v124, v125h);
    const __m256d v127l = _mm256_sub_pd(v63l, v125l);
    const __m256d v127h = _mm256_sub_pd(v63h, v125h);
    const __m256d v128l = _mm256_sub_pd(v62l, v127l);
    const __m256d v128h = _mm256_sub_pd(v62h, v127h);
    const __m256d v129l = _mm256_add_pd(v126l, v128l);
    const __m256d v129h = _mm256_add_pd(v126h, v128h);
    const __m256d v130l = _mm256_add_pd(v123l, v129l);
    const __m256d v130h = _mm256_add_pd(v123h, v129h);
    const __m256d v132l = _mm256_add_pd(v130l, v131);
    const __m256d v132h = _mm256_add_pd(v130h, v131);
    const __m256d v133l = _mm256_fmadd_pd(v61l, v121l, v132l);
    const __m256d v133h = _mm256_fmadd_pd(v61h, v121h, v132h);
    const __m256d v136l = _mm256_fmsub_pd(v63l, v24l, v64l);
    const __m256d v136h = _mm256_fmsub_pd(v63h, v24h, v64h);
    const __m256d v137l = _mm256_sub_pd(v65l, v64l);
    const __m256d v137h = _mm256_sub_pd(v65h, v64h);
    const __m256d v138l = _mm256_sub_pd(v65l, v137l);
    const __m256d v138h = _mm256_sub_pd(v65h, v137h);
    const __m256d v139l = _mm256_sub_pd(v64l, v138l);
    const __m256d v139h = _mm256_sub_pd(v64h, v138h);
    const __m256d v141l = _mm256_sub_pd(v140, v137l);
    const __m256d v141h = _mm256_sub_pd(v140, v137h);
    const __m256d v142l = _mm256_add_pd(v139l, v141l);
    const __m256d v142h = _mm256_add_pd(v139h, v141h);
    const __m256d v143l = _mm256_add_pd(v136l, v142l);
    const __m256d v143h = _mm256_add_pd(v136h, v142h);
    const __m256d v144l = _mm256_add_pd(v134, v143l);
    const __m256d v144h = _mm256_add_pd(v134, v143h);
    const __m256d v145l = _mm256_fmadd_pd(v63l, v121l, v144l);
    const __m256d v145h = _mm256_fmadd_pd(v63h, v121h, v144h);
    const __m256d v146l = _mm256_fmadd_pd(v133l, v24l, v145l);
    const __m256d v146h = _mm256_fmadd_pd(v133h, v24h, v145h);
    const __m256d v147l = _mm256_sub_pd(v75l, v66l);
    const __m256d v147h = _mm256_sub_pd(v75h, v66h);
    const __m256d v148l = _mm256_sub_pd(v75l, v147l);
    const __m256d v148h = _mm256_sub_pd(v75h, v147h);
    const __m256d v149l = _mm256_sub_pd(v66l, v148l);
    const __m256d v149h = _mm256_sub_pd(v66h, v148h);
    const __m256d v151l = _mm256_sub_pd(v150, v147l);
    const __m256d v151h = _mm256_sub_pd(v150, v147h);
    const __m256d v152l = _mm256_add_pd(v149l, v151l);
    const __m256d v152h = _mm256_add_pd(v149h, v151h);
    const __m256d v154l = _mm256_fmsub_pd(v65l, v24l, v66l);
    const __m256d v154h = _mm256_fmsub_pd(v65h, v24h, v66h);
    const __m256d v155l = _mm256_add_pd(v152l, v154l);
    const __m256d v155h = _mm256_add_pd(v152h, v154h);
    const __m256d v157l = _mm256_add_pd(v155l, v156);
    const __m256d v157h = _mm256_add_pd(v155h, v156);
    const __m256d v158l = _mm256_fmadd_pd(v65l, v121l, v157l);
    const __m256d v158h = _mm256_fmadd_pd(v65h, v121h, v157h);
    const __m256d v159l = _mm256_fmadd_pd(v146l, v24l, v158l);
    const __m256d v159h = _mm256_fmadd_pd(v146h, v24h, v158h);
    const __m256d v162l = _mm256_fmsub_pd(v75l, v24l, v76l);
    const __m256d v162h = _mm256_fmsub_pd(v75h, v24h, v76h);
    const __m256d v164l = _mm256_sub_pd(v77l, v76l);
    const __m256d v164h = _mm256_sub_pd(v77h, v76h);
    const __m256d v165l = _mm256_sub_pd(v163, v164l);
    const __m256d v165h = _mm256_sub_pd(v163, v164h);
    const __m256d v166l = _mm256_sub_pd(v77l, v164l);
    const __m256d v166h = _mm256_sub_pd(v77h, v164h);
    const __m256d v167l = _mm256_sub_pd(v76l, v166l);
    const __m256d v167h = _mm256_sub_pd(v76h, v166h);
    const __m256d v168l = _mm256_add_pd(v165l, v167l);
    const __m256d v168h = _mm256_add_pd(v165h, v167h);
    const __m256d v169l = _mm256_add_pd(v162l, v168l);
    const __m256d v169h = _mm256_add_pd(v162h, v168h);
    const __m256d v170l = _mm256_add_pd(v160, v169l);
    const __m256d v170h = _mm256_add_pd(v160, v169h);
    const __m256d v171l = _mm256_fmadd_pd(v75l, v121l, v170l);
    const __m256d v171h = _mm256_fmadd_pd(v75h, v121h, v170h);
    const __m256d v172l = _mm256_fmadd_pd(v159l, v24l, v171l);
    const __m256d v172h = _mm256_fmadd_pd(v159h, v24h, v171h);
    const __m256d v174l = _mm256_fmsub_pd(v77l, v21l, v78l);
    const __m256d v174h = _mm256_fmsub_pd(v77h, v21h, v78h);
    const __m256d v175l = _mm256_fmadd_pd(v172l, v21l, v174l);
    const __m256d v175h = _mm256_fmadd_pd(v172h, v21h, v174h);
    const __m256d v176l = _mm256_fmadd_pd(v117l, v77l, v175l);
    const __m256d v176h = _mm256_fmadd_pd(v117h, v77h, v175h);
    const __m256d v177l = _mm256_mul_pd(v176l, v85l);
    const __m256d v177h = _mm256_mul_pd(v176h, v85h);
    const __m256d v178l = _mm256_add_pd(v110l, v177l);
    const __m256d v178h = _mm256_add_pd(v110h, v177h);
    const __m256d v179l = erfc_f64_1ulp_avx512_gather_f64_avx2(erfc_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v12), _mm_set1_epi32(15)));
    const __m256d v179h = erfc_f64_1ulp_avx512_gather_f64_avx2(erfc_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v12, 1), _mm_set1_epi32(15)));
    const __m256d v181l = _mm256_fmsub_pd(v13l, v86l, v88l);
    const __m256d v181h = _mm256_fmsub_pd(v13h, v86h, v88h);
    const __m256d v182l = _mm256_fmadd_pd(v179l, v86l, v181l);
    const __m256d v182h = _mm256_fmadd_pd(v179h, v86h, v181h);
    const __m256d v183l = _mm256_fmadd_pd(v13l, v178l, v182l);
    const __m256d v183h = _mm256_fmadd_pd(v13h, v178h, v182h);
    const __m256d v184l = _mm256_add_pd(v88l, v183l);
    const __m256d v184h = _mm256_add_pd(v88h, v183h);
    const __m256d v185l = erfc_f64_1ulp_avx512_lanes_scalef_f64_avx2(v184l, v68l);
    const __m256d v185h = erfc_f64_1ulp_avx512_lanes_scalef_f64_avx2(v184h, v68h);
    const __m256d v186l = _mm256_sub_pd(v3, v185l);
    const __m256d v186h = _mm256_sub_pd(v3, v185h);
    const __m256d v187l = _mm256_blendv_pd(v185l, v186l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v187h = _mm256_blendv_pd(v185h, v186h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v187l);
    _mm256_storeu_pd(y + 4, v187h);
}

static ERFC_F64_1ULP_AVX512_AVX2_TARGET void erfc_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erfc_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        erfc_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ERFC_F64_1ULP_AVX512_AVX512 __m512d erfc_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ERFC_F64_1ULP_AVX512_AVX512 __mmask8 erfc_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERFC_F64_1ULP_AVX512_AVX512 void erfc_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v4 = _mm512_set1_pd(0x1.cp+4); /* 28 */
    const __m512d v8 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v14 = _mm512_set1_pd(0x1.18932bf08e156p+0); /* 1.0959956610004915 */
    const __m512d v15 = _mm512_set1_pd(0x1.8be202d26c704p-1); /* 0.77320870226523697 */
    const __m512d v16 = _mm512_set1_pd(-0x1.14eacb1ad02a8p-1); /* -0.54085383131321851 */
    const __m512d v17 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v18 = _mm512_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m512d v19 = _mm512_set1_pd(0x1.fffffffffffffp+1); /* 3.9999999999999996 */
    const __m512d v22 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v25 = _mm512_set1_pd(0x1.e47b7e17f45e2p-31); /* 8.8126833868086576e-10 */
    const __m512d v26 = _mm512_set1_pd(-0x1.8d4416988de45p-31); /* -7.2262258943065199e-10 */
    const __m512d v28 = _mm512_set1_pd(-0x1.05a8abcd36646p-26); /* -1.5230550866373e-08 */
    const __m512d v30 = _mm512_set1_pd(0x1.ec9ba01aedf23p-29); /* 3.584194286387151e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.0a8fabf83c91p-23); /* 1.2412723982659323e-07 */
    const __m512d v34 = _mm512_set1_pd(-0x1.5412331f4ab27p-24); /* -7.9178971369605961e-08 */
    const __m512d v36 = _mm512_set1_pd(-0x1.c677812a7bfa2p-21); /* -8.4651040782416202e-07 */
    const __m512d v38 = _mm512_set1_pd(0x1.7f09a5b327a8ep-20); /* 1.426926570492464e-06 */
    const __m512d v40 = _mm512_set1_pd(0x1.3b0f87e4bb2dp-18); /* 4.6947697895759747e-06 */
    const __m512d v42 = _mm512_set1_pd(-0x1.3c744a1792a81p-16); /* -1.88621434900429e-05 */
    const __m512d v44 = _mm512_set1_pd(-0x1.e7ede3ac3e1f7p-19); /* -3.635356241923423e-06 */
    const __m512d v46 = _mm512_set1_pd(0x1.72cddb3cf933fp-13); /* 0.00017681318595843575 */
    const __m512d v48 = _mm512_set1_pd(-0x1.dd2842b298264p-12); /* -0.00045505263111603731 */
    const __m512d v50 = _mm512_set1_pd(-0x1.269b56e636cap-12); /* -0.00028095893357056069 */
    const __m512d v52 = _mm512_set1_pd(0x1.908f471da9343p-8); /* 0.0061120556471550595 */
    const __m512d v54 = _mm512_set1_pd(-0x1.b00c052a14542p-6); /* -0.026370053332646089 */
    const __m512d v56 = _mm512_set1_pd(0x1.38dbd2c8ec0fap-4); /* 0.076381514910057208 */
    const __m512d v58 = _mm512_set1_pd(-0x1.645fd8a4c04e3p-3); /* -0.17401093724041691 */
    const __m512d v60 = _mm512_set1_pd(0x1.52cac2370ff85p-2); /* 0.33085158787798036 */
    const __m512d v67 = _mm512_set1_pd(0x1.8e088d78b3673p-17); /* 1.1862319966661504e-05 */
    const __m512d v69 = _mm512_set1_pd(0x1.ef357fe6671e2p-45); /* 5.4979241476048401e-14 */
    const __m512d v73 = _mm512_set1_pd(-0x1.f3fe31ecb49c6p-1); /* -0.97654872908088275 */
    const __m512d v79 = _mm512_set1_pd(0x1.0a0c1f4c31f37p+21); /* 2179459.9122046488 */
    const __m512d v80 = _mm512_set1_pd(0x1.134b2436a2f68p+0); /* 1.0753653176679681 */
    const __m512d v82 = _mm512_set1_pd(0x1.62e42fefa38p-1); /* 0.69314718055989033 */
    const __m512d v87 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v90 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v91 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v93 = _mm512_set1_pd(-0x1.1111111111111p-7); /* -0.0083333333333333332 */
    const __m512d v95 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v97 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v99 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v111 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v118 = _mm512_set1_pd(-0x1p+3); /* -8 */
    const __m512d v124 = _mm512_set1_pd(-0x1.14eacb1ad02bfp-1); /* -0.54085383131322107 */
    const __m512d v131 = _mm512_set1_pd(0x1.e9f77ea87caa2p-55); /* 5.3122304341862966e-17 */
    const __m512d v134 = _mm512_set1_pd(-0x1.98ce896215a2ep-55); /* -4.4322920312319945e-17 */
    const __m512d v140 = _mm512_set1_pd(0x1.8be202d26c70ap-1); /* 0.77320870226523764 */
    const __m512d v150 = _mm512_set1_pd(-0x1.f3fe31ecb49cp-1); /* -0.97654872908088208 */
    const __m512d v156 = _mm512_set1_pd(-0x1.36e4334d1c2fcp-55); /* -3.3706913973772473e-17 */
    const __m512d v160 = _mm512_set1_pd(0x1.03fab5a3b581fp-54); /* 5.6374031766215606e-17 */
    const __m512d v163 = _mm512_set1_pd(0x1.18932bf08e154p+0); /* 1.0959956610004911 */
    const __m512d t0_0 = _mm512_loadu_pd(erfc_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(erfc_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(erfc_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(erfc_f64_1ulp_avx512_table1 + 8);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __m512d v5l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_min_pd(v4, v5l);
    const __m512d v6h = _mm512_min_pd(v4, v5h);
    const __m512d v7l = _mm512_mul_pd(v6l, v6l);
    const __m512d v7h = _mm512_mul_pd(v6h, v6h);
    const __m512d v10l = _mm512_fmadd_pd(v7l, v8, v9);
    const __m512d v10h = _mm512_fmadd_pd(v7h, v8, v9);
    const __m512i v11l = _mm512_castpd_si512(v10l);
    const __m512i v11h = _mm512_castpd_si512(v10h);
    const __m256i v12l = _mm512_cvtepi64_epi32(v11l);
    const __m256i v12h = _mm512_cvtepi64_epi32(v11h);
    const __m512i v12 = _mm512_inserti32x8(_mm512_castsi256_si512(v12l), v12h, 1);
    const __m512d v13l = erfc_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v12), t0_0, t0_1);
    const __m512d v13h = erfc_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v12, 1), t0_0, t0_1);
    const __m512d v20l = _mm512_add_pd(v19, v6l);
    const __m512d v20h = _mm512_add_pd(v19, v6h);
    const __m512d v21l = _mm512_div_pd(v18, v20l);
    const __m512d v21h = _mm512_div_pd(v18, v20h);
    const __m512d v23l = _mm512_mul_pd(v21l, v22);
    const __m512d v23h = _mm512_mul_pd(v21h, v22);
    const __m512d v24l = _mm512_sub_pd(v17, v23l);
    const __m512d v24h = _mm512_sub_pd(v17, v23h);
    const __m512d v27l = _mm512_fmadd_pd(v25, v24l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25, v24h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v24l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v24h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v24l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v24h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v24l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v24h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v24l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v24h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v24l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v24h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v24l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v24h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v24l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v24h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v24l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v24h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v24l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v24h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v24l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v24h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v24l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v24h, v47h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v24l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v24h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v24l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v24h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v24l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v24h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v24l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v24h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v24l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v24h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v24l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v24h, v60);
    const __m512d v62l = _mm512_mul_pd(v61l, v24l);
    const __m512d v62h = _mm512_mul_pd(v61h, v24h);
    const __m512d v63l = _mm512_add_pd(v16, v62l);
    const __m512d v63h = _mm512_add_pd(v16, v62h);
    const __m512d v64l = _mm512_mul_pd(v63l, v24l);
    const __m512d v64h = _mm512_mul_pd(v63h, v24h);
    const __m512d v65l = _mm512_add_pd(v15, v64l);
    const __m512d v65h = _mm512_add_pd(v15, v64h);
    const __m512d v66l = _mm512_mul_pd(v65l, v24l);
    const __m512d v66h = _mm512_mul_pd(v65h, v24h);
    const __m512d v68l = _mm512_sub_pd(v10l, v9);
    const __m512d v68h = _mm512_sub_pd(v10h, v9);
    const __m512d v71l = _mm512_fmsub_pd(v6l, v6l, v7l);
    const __m512d v71h = _mm512_fmsub_pd(v6h, v6h, v7h);
    const __m512d v72l = _mm512_fmadd_pd(v68l, v69, v71l);
    const __m512d v72h = _mm512_fmadd_pd(v68h, v69, v71h);
    const __m512d v74l = _mm512_fmadd_pd(v67, v72l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v67, v72h, v73);
    const __m512d v75l = _mm512_add_pd(v66l, v74l);
    const __m512d v75h = _mm512_add_pd(v66h, v74h);
    const __m512d v76l = _mm512_mul_pd(v75l, v24l);
    const __m512d v76h = _mm512_mul_pd(v75h, v24h);
    const __m512d v77l = _mm512_add_pd(v14, v76l);
    const __m512d v77h = _mm512_add_pd(v14, v76h);
    const __m512d v78l = _mm512_mul_pd(v77l, v21l);
    const __m512d v78h = _mm512_mul_pd(v77h, v21h);
    const __m512d v81l = _mm512_fmadd_pd(v29l, v79, v80);
    const __m512d v81h = _mm512_fmadd_pd(v29h, v79, v80);
    const __m512d v83l = _mm512_fmadd_pd(v68l, v82, v7l);
    const __m512d v83h = _mm512_fmadd_pd(v68h, v82, v7h);
    const __m512d v84l = _mm512_add_pd(v83l, v72l);
    const __m512d v84h = _mm512_add_pd(v83h, v72h);
    const __m512d v85l = _mm512_sub_pd(v81l, v84l);
    const __m512d v85h = _mm512_sub_pd(v81h, v84h);
    const __m512d v86l = _mm512_mul_pd(v78l, v85l);
    const __m512d v86h = _mm512_mul_pd(v78h, v85h);
    const __m512d v88l = _mm512_fmadd_pd(v13l, v86l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v13h, v86h, v87);
    const __m512d v89l = _mm512_mul_pd(v84l, v84l);
    const __m512d v89h = _mm512_mul_pd(v84h, v84h);
    const __m512d v92l = _mm512_fmadd_pd(v90, v84l, v91);
    const __m512d v92h = _mm512_fmadd_pd(v90, v84h, v91);
    const __m512d v94l = _mm512_fmadd_pd(v92l, v84l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v92h, v84h, v93);
    const __m512d v96l = _mm512_fmadd_pd(v94l, v84l, v95);
    const __m512d v96h = _mm512_fmadd_pd(v94h, v84h, v95);
    const __m512d v98l = _mm512_fmadd_pd(v96l, v84l, v97);
    const __m512d v98h = _mm512_fmadd_pd(v96h, v84h, v97);
    const __m512d v100l = _mm512_fmadd_pd(v98l, v84l, v99);
    const __m512d v100h = _mm512_fmadd_pd(v98h, v84h, v99);
    const __m512d v101l = _mm512_sub_pd(v83l, v84l);
    const __m512d v101h = _mm512_sub_pd(v83h, v84h);
    const __m512d v102l = _mm512_add_pd(v101l, v72l);
    const __m512d v102h = _mm512_add_pd(v101h, v72h);
    const __m512d v104l = _mm512_fmsub_pd(v89l, v100l, v102l);
    const __m512d v104h = _mm512_fmsub_pd(v89h, v100h, v102h);
    const __m512d v105l = _mm512_sub_pd(v17, v85l);
    const __m512d v105h = _mm512_sub_pd(v17, v85h);
    const __m512d v106l = _mm512_sub_pd(v105l, v84l);
    const __m512d v106h = _mm512_sub_pd(v105h, v84h);
    const __m512d v107l = _mm512_add_pd(v104l, v106l);
    const __m512d v107h = _mm512_add_pd(v104h, v106h);
    const __m512d v109l = _mm512_fmsub_pd(v78l, v85l, v86l);
    const __m512d v109h = _mm512_fmsub_pd(v78h, v85h, v86h);
    const __m512d v110l = _mm512_fmadd_pd(v78l, v107l, v109l);
    const __m512d v110h = _mm512_fmadd_pd(v78h, v107h, v109h);
    const __m512d v112l = _mm512_sub_pd(v20l, v111);
    const __m512d v112h = _mm512_sub_pd(v20h, v111);
    const __m512d v113l = _mm512_sub_pd(v6l, v112l);
    const __m512d v113h = _mm512_sub_pd(v6h, v112h);
    const __m512d v115l = _mm512_fnmadd_pd(v20l, v21l, v17);
    const __m512d v115h = _mm512_fnmadd_pd(v20h, v21h, v17);
    const __m512d v116l = _mm512_fnmadd_pd(v113l, v21l, v115l);
    const __m512d v116h = _mm512_fnmadd_pd(v113h, v21h, v115h);
    const __m512d v117l = _mm512_mul_pd(v21l, v116l);
    const __m512d v117h = _mm512_mul_pd(v21h, v116h);
    const __m512d v119l = _mm512_sub_pd(v17, v24l);
    const __m512d v119h = _mm512_sub_pd(v17, v24h);
    const __m512d v120l = _mm512_sub_pd(v119l, v23l);
    const __m512d v120h = _mm512_sub_pd(v119h, v23h);
    const __m512d v121l = _mm512_fmadd_pd(v117l, v118, v120l);
    const __m512d v121h = _mm512_fmadd_pd(v117h, v118, v120h);
    const __m512d v123l = _mm512_fmsub_pd(v61l, v24l, v62l);
    const __m512d v123h = _mm512_fmsub_pd(v61h, v24h, v62h);
    const __m512d v125l = _mm512_sub_pd(v63l, v62l);
    const __m512d v125h = _mm512_sub_pd(v63h, v62h);
    const __m512d v126l = _mm512_sub_pd(v124, v125l);
    const __m512d v126h = _mm512_sub_pd(v124, v125h);
    const __m512d v127l = _mm512_sub_pd(v63l, v125l);
    const __m512d v127h = _mm512_sub_pd(v63h, v125h);
    const __m512d v128l = _mm512_sub_pd(v62l, v127l);
    const __m512d v128h = _mm512_sub_pd(v62h, v127h);
    const __m512d v129l = _mm512_add_pd(v126l, v128l);
    const __m512d v129h = _mm512_add_pd(v126h, v128h);
    const __m512d v130l = _mm512_add_pd(v123l, v129l);
    const __m512d v130h = _mm512_add_pd(v123h, v129h);
    const __m512d v132l = _mm512_add_pd(v130l, v131);
    const __m512d v132h = _mm512_add_pd(v130h, v131);
    const __m512d v133l = _mm512_fmadd_pd(v61l, v121l, v132l);
    const __m512d v133h = _mm512_fmadd_pd(v61h, v121h, v132h);
    const __m512d v136l = _mm512_fmsub_pd(v63l, v24l, v64l);
    const __m512d v136h = _mm512_fmsub_pd(v63h, v24h, v64h);
    const __m512d v137l = _mm512_sub_pd(v65l, v64l);
    const __m512d v137h = _mm512_sub_pd(v65h, v64h);
    const __m512d v138l = _mm512_sub_pd(v65l, v137l);
    const __m512d v138h = _mm512_sub_pd(v65h, v137h);
    const __m512d v139l = _mm512_sub_pd(v64l, v138l);
    const __m512d v139h = _mm512_sub_pd(v64h, v138h);
    const __m512d v141l = _mm512_sub_pd(v140, v137l);
    const __m512d v141h = _mm512_sub_pd(v140, v137h);
    const __m512d v142l = _mm512_add_pd(v139l, v141l);
    const __m512d v142h = _mm512_add_pd(v139h, v141h);
    const __m512d v143l = _mm512_add_pd(v136l, v142l);
    const __m512d v143h = _mm512_add_pd(v136h, v142h);
    const __m512d v144l = _mm512_add_pd(v134, v143l);
    const __m512d v144h = _mm512_add_pd(v134, v143h);
    const __m512d v145l = _mm512_fmadd_pd(v63l, v121l, v144l);
    const __m512d v145h = _mm512_fmadd_pd(v63h, v121h, v144h);
    const __m512d v146l = _mm512_fmadd_pd(v133l, v24l, v145l);
    const __m512d v146h = _mm512_fmadd_pd(v133h, v24h, v145h);
    const __m512d v147l = _mm512_sub_pd(v75l, v66l);
    const __m512d v147h = _mm512_sub_pd(v75h, v66h);
    const __m512d v148l = _mm512_sub_pd(v75l, v147l);
    const __m512d v148h = _mm512_sub_pd(v75h, v147h);
    const __m512d v149l = _mm512_sub_pd(v66l, v148l);
    const __m512d v149h = _mm512_sub_pd(v66h, v148h);
    const __m512d v151l = _mm512_sub_pd(v150, v147l);
    const __m512d v151h = _mm512_sub_pd(v150, v147h);
    const __m512d v152l = _mm512_add_pd(v149l, v151l);
    const __m512d v152h = _mm512_add_pd(v149h, v151h);
    const __m512d v154l = _mm512_fmsub_pd(v65l, v24l, v66l);
    const __m512d v154h = _mm512_fmsub_pd(v65h, v24h, v66h);
    const __m512d v155l = _mm512_add_pd(v152l, v154l);
    const __m512d v155h = _mm512_add_pd(v152h, v154h);
    const __m512d v157l = _mm512_add_pd(v155l, v156);
    const __m512d v157h = _mm512_add_pd(v155h, v156);
    const __m512d v158l = _mm512_fmadd_pd(v65l, v121l, v157l);
    const __m512d v158h = _mm512_fmadd_pd(v65h, v121h, v157h);
    const __m512d v159l = _mm512_fmadd_pd(v146l, v24l, v158l);
    const __m512d v159h = _mm512_fmadd_pd(v146h, v24h, v158h);
    const __m512d v162l = _mm512_fmsub_pd(v75l, v24l, v76l);
    const __m512d v162h = _mm512_fmsub_pd(v75h, v24h, v76h);
    const __m512d v164l = _mm512_sub_pd(v77l, v76l);
    const __m512d v164h = _mm512_sub_pd(v77h, v76h);
    const __m512d v165l = _mm512_sub_pd(v163, v164l);
    const __m512d v165h = _mm512_sub_pd(v163, v164h);
    const __m512d v166l = _mm512_sub_pd(v77l, v164l);
    const __m512d v166h = _mm512_sub_pd(v77h, v164h);
    const __m512d v167l = _mm512_sub_pd(v76l, v166l);
    const __m512d v167h = _mm512_sub_pd(v76h, v166h);
    const __m512d v168l = _mm512_add_pd(v165l, v167l);
    const __m512d v168h = _mm512_add_pd(v165h, v167h);
    const __m512d v169l = _mm512_add_pd(v162l, v168l);
    const __m512d v169h = _mm512_add_pd(v162h, v168h);
    const __m512d v170l = _mm512_add_pd(v160, v169l);
    const __m512d v170h = _mm512_add_pd(v160, v169h);
    const __m512d v171l = _mm512_fmadd_pd(v75l, v121l, v170l);
    const __m512d v171h = _mm512_fmadd_pd(v75h, v121h, v170h);
    const __m512d v172l = _mm512_fmadd_pd(v159l, v24l, v171l);
    const __m512d v172h = _mm512_fmadd_pd(v159h, v24h, v171h);
    const __m512d v174l = _mm512_fmsub_pd(v77l, v21l, v78l);
    const __m512d v174h = _mm512_fmsub_pd(v77h, v21h, v78h);
    const __m512d v175l = _mm512_fmadd_pd(v172l, v21l, v174l);
    const __m512d v175h = _mm512_fmadd_pd(v172h, v21h, v174h);
    const __m512d v176l = _mm512_fmadd_pd(v117l, v77l, v175l);
    const __m512d v176h = _mm512_fmadd_pd(v117h, v77h, v175h);
    const __m512d v177l = _mm512_mul_pd(v176l, v85l);
    const __m512d v177h = _mm512_mul_pd(v176h, v85h);
    const __m512d v178l = _mm512_add_pd(v110l, v177l);
    const __m512d v178h = _mm512_add_pd(v110h, v177h);
    const __m512d v179l = erfc_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v12), t1_0, t1_1);
    const __m512d v179h = erfc_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v12, 1), t1_0, t1_1);
    const __m512d v181l = _mm512_fmsub_pd(v13l, v86l, v88l);
    const __m512d v181h = _mm512_fmsub_pd(v13h, v86h, v88h);
    const __m512d v182l = _mm512_fmadd_pd(v179l, v86l, v181l);
    const __m512d v182h = _mm512_fmadd_pd(v179h, v86h, v181h);
    const __m512d v183l = _mm512_fmadd_pd(v13l, v178l, v182l);
    const __m512d v183h = _mm512_fmadd_pd(v13h, v178h, v182h);
    const __m512d v184l = _mm512_add_pd(v88l, v183l);
    const __m512d v184h = _mm512_add_pd(v88h, v183h);
    const __m512d v185l = _mm512_scalef_pd(v184l, v68l);
    const __m512d v185h = _mm512_scalef_pd(v184h, v68h);
    const __m512d v186l = _mm512_sub_pd(v3, v185l);
    const __m512d v186h = _mm512_sub_pd(v3, v185h);
    const __m512d v187l = _mm512_mask_blend_pd((__mmask8)v2, v185l, v186l);
    const __m512d v187h = _mm512_mask_blend_pd(erfc_f64_1ulp_avx512_high_mask_avx512(v2), v185h, v186h);
    _mm512_storeu_pd(y, v187l);
    _mm512_storeu_pd(y + 8, v187h);
}

static ERFC_F64_1ULP_AVX512_AVX512_TARGET void erfc_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erfc_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        erfc_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERFC_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erfc_f64_1ulp_avx512_level(void) {
#if defined(ERFC_F64_1ULP_AVX512_FORCE_ISA)
    return ERFC_F64_1ULP_AVX512_FORCE_ISA;
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

double erfc_f64_1ulp_avx512(double x) {
    return erfc_f64_1ulp_avx512_element(x);
}

void erfc_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erfc_f64_1ulp_avx512_level();
    if (level == 2) {
        erfc_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erfc_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erfc_f64_1ulp_avx512_array_portable(x, y, n);
}
