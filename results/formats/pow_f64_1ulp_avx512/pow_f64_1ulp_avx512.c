/* pow_f64_1ulp_avx512: pow
 *
 *   target       pow, x0^x1, f64
 *   domain       every input
 *   max error    0.825768 ulp, observed on 10128233 inputs
 *   worst input  0x1.0414536bb7717p+0 (1.0159351480464858, encoding 0x3ff0414536bb7717)
 *                -0x1.5e12ce13a88fp+15 (-44809.402493731934, encoding 0xc0e5e12ce13a88f0)
 *   result there 0x0.fb4a61e0a23c2p-1022 (2.1841408086991766e-308, encoding 0x000fb4a61e0a23c2)
 *   mean error   0.103628 ulp
 *   misrounded   58324 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3e42bb61543d782727f2ae9254ffd01
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target pow --fmt f64 --max-ulp 0.97 --isa avx512 --time 25s --seed 1 --threads 1 --archive pow_f64_1ulp_avx512.db
 *                time: 2.3054 ns/element as avx512 code (inputs mean)
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
#include "pow_f64_1ulp_avx512.h"

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

static inline double pow_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double pow_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double pow_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = pow_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double pow_f64_1ulp_avx512_getmant75_f64(double a) {
    double m = pow_f64_1ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t pow_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double pow_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int pow_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vrange does with immediate 6. */
static inline double pow_f64_1ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? pow_f64_1ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (pow_f64_1ulp_avx512_signaling_f64(a) | pow_f64_1ulp_avx512_signaling_f64(b)) ? a + b : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline double pow_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = pow_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

/* 2^e for an integer e in -1022..1023. */
static inline double pow_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return pow_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double pow_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? pow_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = pow_f64_1ulp_avx512_getmant_f64(a) * pow_f64_1ulp_avx512_pow2_f64(s) * pow_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !pow_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double pow_f64_1ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double pow_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = pow_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return pow_f64_1ulp_avx512_frombits_f64((pow_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double pow_f64_1ulp_avx512_table0[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d8p-1,
    0x1.c8p-1, 0x1.b8p-1, 0x1.bp-1, 0x1.a8p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.8p-1,
    0x1.78p-1, 0x1.7p-1, 0x1.68p-1, 0x1.6p-1,
    0x1.58p-1, 0x1.58p-1, 0x1.58p-1, 0x1.58p-1,
    0x1.58p+0, 0x1.58p+0, 0x1.58p+0, 0x1.58p+0,
    0x1.58p+0, 0x1.48p+0, 0x1.38p+0, 0x1.3p+0,
    0x1.28p+0, 0x1.18p+0, 0x1.1p+0, 0x1.08p+0,
};

static const double pow_f64_1ulp_avx512_table1[32] = {
    0x0p+0, 0x1.635577970e04p-43, 0x1.da6339da288fcp-43, -0x1.54cda62d3926ep-47,
    -0x1.34df378df21adp-43, -0x1.667f21fa8423fp-44, -0x1.cb6f70109b0f1p-47, -0x1.d4f1b95e0ff45p-43,
    0x1.661e393a16b95p-44, 0x1.1d406db502403p-43, -0x1.66cccab240e9p-45, 0x1.4bc302ffa76fbp-43,
    -0x1.bc76a2753b99bp-50, 0x1.5669df6a2b592p-43, -0x1.b3b3864c60011p-44, -0x1.41dfc7d7c3321p-43,
    -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45,
    -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45,
    -0x1.50520a377c7ecp-45, -0x1.9bcaf1aa4168ap-43, -0x1.ce60916e52e91p-44, 0x1.7f5dc57266758p-43,
    0x1.36c101ee1344p-43, 0x1.871a7610e40bdp-45, -0x1.3167ccc538261p-44, 0x1.3c6764fc87b4ap-48,
};

static const double pow_f64_1ulp_avx512_table2[32] = {
    0x0p+0, 0x1.77394c9d9p-5, 0x1.7d60496cf8p-4, 0x1.e0b1ae8f3p-4,
    0x1.563dc29ffcp-3, 0x1.bfc67a8p-3, 0x1.f5fd8a9064p-3, 0x1.169c05364p-2,
    0x1.4f6fbb2cecp-2, 0x1.6cb0f6865cp-2, 0x1.8a8980abfcp-2, 0x1.a8ff97181p-2,
    0x1.c819dc2d46p-2, 0x1.e7df5fe538p-2, 0x1.042bd4b9a8p-1, 0x1.14c560fe69p-1,
    0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1,
    -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2,
    -0x1.b47ebf7388p-2, -0x1.6e221cd9dp-2, -0x1.24407ab0ep-2, -0x1.fbc16b9028p-3,
    -0x1.acf5e2db5p-3, -0x1.08c588cda8p-3, -0x1.663f6fac9p-4, -0x1.6bad3758fp-5,
};

static const double pow_f64_1ulp_avx512_table3[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double pow_f64_1ulp_avx512_table4[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static inline double pow_f64_1ulp_avx512_element(double x0, double x1) {
    const double v0 = 0x1.8p+47; /* 211106232532992 */
    const double v1 = x0;
    const double v2 = pow_f64_1ulp_avx512_abs_f64(v1);
    const double v3 = pow_f64_1ulp_avx512_getmant75_f64(v2);
    const double v4 = v0 + v3;
    const int64_t v5 = pow_f64_1ulp_avx512_bits_f64(v4);
    const int32_t v6 = (int32_t)(uint32_t)(uint64_t)v5;
    const double v7 = pow_f64_1ulp_avx512_table0[(uint32_t)v6 & (32u - 1)];
    const double v8 = -0x1p+0; /* -1 */
    const double v9 = pow_f64_1ulp_avx512_fma_f64(v7, v3, v8);
    const double v10 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v11 = -0x1.745d1745d1746p-3; /* -0.18181818181818182 */
    const double v12 = pow_f64_1ulp_avx512_fma_f64(v9, v10, v11);
    const double v13 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v14 = pow_f64_1ulp_avx512_fma_f64(v9, v12, v13);
    const double v15 = -0x1.c71c71c71c71cp-3; /* -0.22222222222222221 */
    const double v16 = pow_f64_1ulp_avx512_fma_f64(v9, v14, v15);
    const double v17 = 0x1p-2; /* 0.25 */
    const double v18 = pow_f64_1ulp_avx512_fma_f64(v16, v9, v17);
    const double v19 = -0x1.2492492492492p-2; /* -0.2857142857142857 */
    const double v20 = pow_f64_1ulp_avx512_fma_f64(v18, v9, v19);
    const double v21 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v22 = pow_f64_1ulp_avx512_fma_f64(v20, v9, v21);
    const double v23 = v9 * v9;
    const double v24 = -0x1.999999999999ap-2; /* -0.40000000000000002 */
    const double v25 = 0x1p-1; /* 0.5 */
    const double v26 = pow_f64_1ulp_avx512_fma_f64(v9, v24, v25);
    const double v27 = pow_f64_1ulp_avx512_fma_f64(v22, v23, v26);
    const double v28 = -0x1.5555555555555p-1; /* -0.66666666666666663 */
    const double v29 = pow_f64_1ulp_avx512_fma_f64(v9, v27, v28);
    const double v30 = -0x1p-1; /* -0.5 */
    const double v31 = v9 * v30;
    const double v32 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v33 = v32 * v9;
    const double v34 = v31 * v33;
    const double v35 = v34 * v9;
    const double v36 = pow_f64_1ulp_avx512_table1[(uint32_t)v6 & (32u - 1)];
    const double v37 = pow_f64_1ulp_avx512_fma_f64(v29, v35, v36);
    const double v38 = -v34;
    const double v39 = 0x1p+7; /* 128 */
    const double v40 = pow_f64_1ulp_avx512_minmag_f64(v38, v39);
    const double v41 = pow_f64_1ulp_avx512_fma_f64(v31, v33, v40);
    const double v42 = 0x1.777d0ffda0d24p-56; /* 2.0355273740931033e-17 */
    const double v43 = -v33;
    const double v44 = pow_f64_1ulp_avx512_fma_f64(v32, v9, v43);
    const double v45 = pow_f64_1ulp_avx512_fma_f64(v42, v9, v44);
    const double v46 = v31 * v45;
    const double v47 = v41 + v46;
    const double v48 = v37 + v47;
    const double v49 = v48 + v45;
    const double v50 = pow_f64_1ulp_avx512_table2[(uint32_t)v6 & (32u - 1)];
    const double v51 = pow_f64_1ulp_avx512_getexp_f64(v2);
    const double v52 = pow_f64_1ulp_avx512_getexp_f64(v3);
    const double v53 = v51 - v52;
    const double v54 = v50 + v53;
    const double v55 = v33 + v54;
    const double v56 = v34 + v55;
    const double v57 = v55 - v56;
    const double v58 = v57 + v34;
    const double v59 = v49 + v58;
    const double v60 = v54 - v55;
    const double v61 = v60 + v33;
    const double v62 = v59 + v61;
    const double v63 = v62 + v56;
    const double v64 = x1;
    const double v65 = v63 * v64;
    const double v66 = 0x1.8p+48; /* 422212465065984 */
    const double v67 = v65 + v66;
    const double v68 = v67 - v66;
    const double v69 = v65 - v68;
    const double v70 = v56 - v63;
    const double v71 = v70 + v62;
    const double v72 = -v65;
    const double v73 = pow_f64_1ulp_avx512_fma_f64(v63, v64, v72);
    const double v74 = pow_f64_1ulp_avx512_fma_f64(v71, v64, v73);
    const double v75 = v69 + v74;
    const double v76 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
    const double v77 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
    const double v78 = pow_f64_1ulp_avx512_fma_f64(v75, v76, v77);
    const double v79 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
    const double v80 = pow_f64_1ulp_avx512_fma_f64(v75, v78, v79);
    const double v81 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
    const double v82 = pow_f64_1ulp_avx512_fma_f64(v75, v80, v81);
    const double v83 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
    const double v84 = pow_f64_1ulp_avx512_fma_f64(v75, v82, v83);
    const double v85 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
    const double v86 = pow_f64_1ulp_avx512_fma_f64(v75, v84, v85);
    const double v87 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v88 = pow_f64_1ulp_avx512_fma_f64(v75, v86, v87);
    const int64_t v89 = pow_f64_1ulp_avx512_bits_f64(v67);
    const int32_t v90 = (int32_t)(uint32_t)(uint64_t)v89;
    const double v91 = pow_f64_1ulp_avx512_table3[(uint32_t)v90 & (16u - 1)];
    const double v92 = v75 * v91;
    const double v93 = pow_f64_1ulp_avx512_table4[(uint32_t)v90 & (16u - 1)];
    const double v94 = pow_f64_1ulp_avx512_fma_f64(v88, v92, v93);
    const double v95 = v94 + v91;
    const double v96 = pow_f64_1ulp_avx512_scalef_f64(v95, v68);
    const double v97 = 0x0p+0; /* 0 */
    const int v98 = v97 < v1;
    const double v99 = pow_f64_1ulp_avx512_abs_f64(v65);
    const double v100 = 0x1.ffp+9; /* 1022 */
    const int v101 = v99 <= v100;
    const int v102 = v98 & v101;
    const int v103 = !v102;
    double r0 = v96;
    if (v103) {
        const double v104 = 0x1p+0; /* 1 */
        const int v105 = v2 == v104;
        const double v106 = pow_f64_1ulp_avx512_abs_f64(v64);
        const double v107 = INFINITY;
        const int v108 = v106 == v107;
        const int v109 = v105 & v108;
        const int v110 = v97 == v64;
        const int v111 = v1 == v104;
        const int v112 = v110 | v111;
        const int v113 = v109 | v112;
        const double v114 = pow_f64_1ulp_avx512_rint_f64(v64);
        const int v115 = v114 == v64;
        const int v116 = !v115;
        const int v117 = v1 < v97;
        const int v118 = v2 < v107;
        const int v119 = v117 & v118;
        const int v120 = v116 & v119;
        const int v121 = v1 != v1 || v64 != v64;
        const int v122 = v120 | v121;
        const double v123 = NAN;
        const int v124 = v97 == v2;
        const int v125 = v107 == v2;
        const int v126 = v124 | v125;
        const int v127 = v108 | v126;
        const int v128 = v104 < v2;
        const int v129 = v64 < v97;
        const int v130 = v128 ^ v129;
        const double v131 = v130 ? v107 : v97;
        const double v132 = 0x1.13p+10; /* 1100 */
        const int v133 = v132 < v65;
        const double v134 = -0x1.13p+10; /* -1100 */
        const int v135 = v65 < v134;
        const double v136 = v135 ? v97 : v96;
        const double v137 = v133 ? v107 : v136;
        const double v138 = v127 ? v131 : v137;
        const double v139 = v25 * v64;
        const double v140 = pow_f64_1ulp_avx512_rint_f64(v139);
        const int v141 = v140 == v139;
        const int v142 = !v141;
        const int v143 = v142 & v115;
        const double v144 = v143 ? v1 : v104;
        const double v145 = pow_f64_1ulp_avx512_copysign_f64(v138, v144);
        const double v146 = v122 ? v123 : v145;
        const double v147 = v113 ? v104 : v146;
        r0 = v147;
    }
    return r0;
}

static void pow_f64_1ulp_avx512_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = pow_f64_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define POW_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define POW_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define POW_F64_1ULP_AVX512_AVX2 static inline POW_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define POW_F64_1ULP_AVX512_AVX512 static inline POW_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

POW_F64_1ULP_AVX512_AVX2 __m128i pow_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
POW_F64_1ULP_AVX512_AVX2 __m256d pow_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
POW_F64_1ULP_AVX512_AVX2 __m256d pow_f64_1ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

POW_F64_1ULP_AVX512_AVX2 __m256d pow_f64_1ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(pow_f64_1ulp_avx512_signaling_f64_avx2(a), pow_f64_1ulp_avx512_signaling_f64_avx2(b)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
POW_F64_1ULP_AVX512_AVX2 __m256i pow_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_F64_1ULP_AVX512_AVX2 __m256d pow_f64_1ulp_avx512_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
POW_F64_1ULP_AVX512_AVX2 __m256d pow_f64_1ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = pow_f64_1ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
POW_F64_1ULP_AVX512_AVX2 __m256d pow_f64_1ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = pow_f64_1ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
POW_F64_1ULP_AVX512_AVX2 __m256d pow_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = pow_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

POW_F64_1ULP_AVX512_AVX2 void pow_f64_1ulp_avx512_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v8 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v10 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v11 = _mm256_set1_pd(-0x1.745d1745d1746p-3); /* -0.18181818181818182 */
    const __m256d v13 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v15 = _mm256_set1_pd(-0x1.c71c71c71c71cp-3); /* -0.22222222222222221 */
    const __m256d v17 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v19 = _mm256_set1_pd(-0x1.2492492492492p-2); /* -0.2857142857142857 */
    const __m256d v21 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v24 = _mm256_set1_pd(-0x1.999999999999ap-2); /* -0.40000000000000002 */
    const __m256d v25 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v28 = _mm256_set1_pd(-0x1.5555555555555p-1); /* -0.66666666666666663 */
    const __m256d v30 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v32 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v39 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v42 = _mm256_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m256d v66 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v76 = _mm256_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m256d v77 = _mm256_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m256d v79 = _mm256_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m256d v81 = _mm256_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m256d v83 = _mm256_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m256d v85 = _mm256_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m256d v87 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v97 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v100 = _mm256_set1_pd(0x1.ffp+9); /* 1022 */
    const __m256d v104 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v107 = _mm256_set1_pd(INFINITY);
    const __m256d v123 = _mm256_set1_pd(NAN);
    const __m256d v132 = _mm256_set1_pd(0x1.13p+10); /* 1100 */
    const __m256d v134 = _mm256_set1_pd(-0x1.13p+10); /* -1100 */
    const __m256d v1l = _mm256_loadu_pd(x0);
    const __m256d v1h = _mm256_loadu_pd(x0 + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v3l = pow_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v2l);
    const __m256d v3h = pow_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v2h);
    const __m256d v4l = _mm256_add_pd(v0, v3l);
    const __m256d v4h = _mm256_add_pd(v0, v3h);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m128i v6l = pow_f64_1ulp_avx512_wrap_avx2(v5l);
    const __m128i v6h = pow_f64_1ulp_avx512_wrap_avx2(v5h);
    const __m256i v6 = _mm256_set_m128i(v6h, v6l);
    const __m256d v7l = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(31)));
    const __m256d v7h = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(31)));
    const __m256d v9l = _mm256_fmadd_pd(v7l, v3l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7h, v3h, v8);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v14l = _mm256_fmadd_pd(v9l, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v9h, v12h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v9l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v9h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v9l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v9h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v9l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v9h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v9l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v9h, v21);
    const __m256d v23l = _mm256_mul_pd(v9l, v9l);
    const __m256d v23h = _mm256_mul_pd(v9h, v9h);
    const __m256d v26l = _mm256_fmadd_pd(v9l, v24, v25);
    const __m256d v26h = _mm256_fmadd_pd(v9h, v24, v25);
    const __m256d v27l = _mm256_fmadd_pd(v22l, v23l, v26l);
    const __m256d v27h = _mm256_fmadd_pd(v22h, v23h, v26h);
    const __m256d v29l = _mm256_fmadd_pd(v9l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v9h, v27h, v28);
    const __m256d v31l = _mm256_mul_pd(v9l, v30);
    const __m256d v31h = _mm256_mul_pd(v9h, v30);
    const __m256d v33l = _mm256_mul_pd(v32, v9l);
    const __m256d v33h = _mm256_mul_pd(v32, v9h);
    const __m256d v34l = _mm256_mul_pd(v31l, v33l);
    const __m256d v34h = _mm256_mul_pd(v31h, v33h);
    const __m256d v35l = _mm256_mul_pd(v34l, v9l);
    const __m256d v35h = _mm256_mul_pd(v34h, v9h);
    const __m256d v36l = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(31)));
    const __m256d v36h = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(31)));
    const __m256d v37l = _mm256_fmadd_pd(v29l, v35l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v29h, v35h, v36h);
    const __m256d v38l = _mm256_xor_pd(v34l, _mm256_set1_pd(-0.0));
    const __m256d v38h = _mm256_xor_pd(v34h, _mm256_set1_pd(-0.0));
    const __m256d v40l = pow_f64_1ulp_avx512_minmag_f64_avx2(v38l, v39);
    const __m256d v40h = pow_f64_1ulp_avx512_minmag_f64_avx2(v38h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v31l, v33l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v31h, v33h, v40h);
    const __m256d v44l = _mm256_fmsub_pd(v32, v9l, v33l);
    const __m256d v44h = _mm256_fmsub_pd(v32, v9h, v33h);
    const __m256d v45l = _mm256_fmadd_pd(v42, v9l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v42, v9h, v44h);
    const __m256d v46l = _mm256_mul_pd(v31l, v45l);
    const __m256d v46h = _mm256_mul_pd(v31h, v45h);
    const __m256d v47l = _mm256_add_pd(v41l, v46l);
    const __m256d v47h = _mm256_add_pd(v41h, v46h);
    const __m256d v48l = _mm256_add_pd(v37l, v47l);
    const __m256d v48h = _mm256_add_pd(v37h, v47h);
    const __m256d v49l = _mm256_add_pd(v48l, v45l);
    const __m256d v49h = _mm256_add_pd(v48h, v45h);
    const __m256d v50l = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(31)));
    const __m256d v50h = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(31)));
    const __m256d v51l = pow_f64_1ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v51h = pow_f64_1ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v52l = pow_f64_1ulp_avx512_lanes_getexp_f64_avx2(v3l);
    const __m256d v52h = pow_f64_1ulp_avx512_lanes_getexp_f64_avx2(v3h);
    const __m256d v53l = _mm256_sub_pd(v51l, v52l);
    const __m256d v53h = _mm256_sub_pd(v51h, v52h);
    const __m256d v54l = _mm256_add_pd(v50l, v53l);
    const __m256d v54h = _mm256_add_pd(v50h, v53h);
    const __m256d v55l = _mm256_add_pd(v33l, v54l);
    const __m256d v55h = _mm256_add_pd(v33h, v54h);
    const __m256d v56l = _mm256_add_pd(v34l, v55l);
    const __m256d v56h = _mm256_add_pd(v34h, v55h);
    const __m256d v57l = _mm256_sub_pd(v55l, v56l);
    const __m256d v57h = _mm256_sub_pd(v55h, v56h);
    const __m256d v58l = _mm256_add_pd(v57l, v34l);
    const __m256d v58h = _mm256_add_pd(v57h, v34h);
    const __m256d v59l = _mm256_add_pd(v49l, v58l);
    const __m256d v59h = _mm256_add_pd(v49h, v58h);
    const __m256d v60l = _mm256_sub_pd(v54l, v55l);
    const __m256d v60h = _mm256_sub_pd(v54h, v55h);
    const __m256d v61l = _mm256_add_pd(v60l, v33l);
    const __m256d v61h = _mm256_add_pd(v60h, v33h);
    const __m256d v62l = _mm256_add_pd(v59l, v61l);
    const __m256d v62h = _mm256_add_pd(v59h, v61h);
    const __m256d v63l = _mm256_add_pd(v62l, v56l);
    const __m256d v63h = _mm256_add_pd(v62h, v56h);
    const __m256d v64l = _mm256_loadu_pd(x1);
    const __m256d v64h = _mm256_loadu_pd(x1 + 4);
    const __m256d v65l = _mm256_mul_pd(v63l, v64l);
    const __m256d v65h = _mm256_mul_pd(v63h, v64h);
    const __m256d v67l = _mm256_add_pd(v65l, v66);
    const __m256d v67h = _mm256_add_pd(v65h, v66);
    const __m256d v68l = _mm256_sub_pd(v67l, v66);
    const __m256d v68h = _mm256_sub_pd(v67h, v66);
    const __m256d v69l = _mm256_sub_pd(v65l, v68l);
    const __m256d v69h = _mm256_sub_pd(v65h, v68h);
    const __m256d v70l = _mm256_sub_pd(v56l, v63l);
    const __m256d v70h = _mm256_sub_pd(v56h, v63h);
    const __m256d v71l = _mm256_add_pd(v70l, v62l);
    const __m256d v71h = _mm256_add_pd(v70h, v62h);
    const __m256d v73l = _mm256_fmsub_pd(v63l, v64l, v65l);
    const __m256d v73h = _mm256_fmsub_pd(v63h, v64h, v65h);
    const __m256d v74l = _mm256_fmadd_pd(v71l, v64l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v71h, v64h, v73h);
    const __m256d v75l = _mm256_add_pd(v69l, v74l);
    const __m256d v75h = _mm256_add_pd(v69h, v74h);
    const __m256d v78l = _mm256_fmadd_pd(v75l, v76, v77);
    const __m256d v78h = _mm256_fmadd_pd(v75h, v76, v77);
    const __m256d v80l = _mm256_fmadd_pd(v75l, v78l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v75h, v78h, v79);
    const __m256d v82l = _mm256_fmadd_pd(v75l, v80l, v81);
    const __m256d v82h = _mm256_fmadd_pd(v75h, v80h, v81);
    const __m256d v84l = _mm256_fmadd_pd(v75l, v82l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v75h, v82h, v83);
    const __m256d v86l = _mm256_fmadd_pd(v75l, v84l, v85);
    const __m256d v86h = _mm256_fmadd_pd(v75h, v84h, v85);
    const __m256d v88l = _mm256_fmadd_pd(v75l, v86l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v75h, v86h, v87);
    const __m256i v89l = _mm256_castpd_si256(v67l);
    const __m256i v89h = _mm256_castpd_si256(v67h);
    const __m128i v90l = pow_f64_1ulp_avx512_wrap_avx2(v89l);
    const __m128i v90h = pow_f64_1ulp_avx512_wrap_avx2(v89h);
    const __m256i v90 = _mm256_set_m128i(v90h, v90l);
    const __m256d v91l = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v90), _mm_set1_epi32(15)));
    const __m256d v91h = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v90, 1), _mm_set1_epi32(15)));
    const __m256d v92l = _mm256_mul_pd(v75l, v91l);
    const __m256d v92h = _mm256_mul_pd(v75h, v91h);
    const __m256d v93l = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v90), _mm_set1_epi32(15)));
    const __m256d v93h = pow_f64_1ulp_avx512_gather_f64_avx2(pow_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v90, 1), _mm_set1_epi32(15)));
    const __m256d v94l = _mm256_fmadd_pd(v88l, v92l, v93l);
    const __m256d v94h = _mm256_fmadd_pd(v88h, v92h, v93h);
    const __m256d v95l = _mm256_add_pd(v94l, v91l);
    const __m256d v95h = _mm256_add_pd(v94h, v91h);
    const __m256d v96l = pow_f64_1ulp_avx512_lanes_scalef_f64_avx2(v95l, v68l);
    const __m256d v96h = pow_f64_1ulp_avx512_lanes_scalef_f64_avx2(v95h, v68h);
    const __m256i v98l = _mm256_castpd_si256(_mm256_cmp_pd(v97, v1l, _CMP_LT_OQ));
    const __m256i v98h = _mm256_castpd_si256(_mm256_cmp_pd(v97, v1h, _CMP_LT_OQ));
    const __m256i v98 = pow_f64_1ulp_avx512_join_mask_avx2(v98l, v98h);
    const __m256d v99l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v65l);
    const __m256d v99h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v65h);
    const __m256i v101l = _mm256_castpd_si256(_mm256_cmp_pd(v99l, v100, _CMP_LE_OQ));
    const __m256i v101h = _mm256_castpd_si256(_mm256_cmp_pd(v99h, v100, _CMP_LE_OQ));
    const __m256i v101 = pow_f64_1ulp_avx512_join_mask_avx2(v101l, v101h);
    const __m256i v102 = _mm256_and_si256(v98, v101);
    const __m256i v103 = _mm256_xor_si256(v102, _mm256_set1_epi32(-1));
    __m256d r0l = v96l;
    __m256d r0h = v96h;
    __m256i any1 = v103;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v105l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v104, _CMP_EQ_OQ));
        const __m256i v105h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v104, _CMP_EQ_OQ));
        const __m256i v105 = pow_f64_1ulp_avx512_join_mask_avx2(v105l, v105h);
        const __m256d v106l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v64l);
        const __m256d v106h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v64h);
        const __m256i v108l = _mm256_castpd_si256(_mm256_cmp_pd(v106l, v107, _CMP_EQ_OQ));
        const __m256i v108h = _mm256_castpd_si256(_mm256_cmp_pd(v106h, v107, _CMP_EQ_OQ));
        const __m256i v108 = pow_f64_1ulp_avx512_join_mask_avx2(v108l, v108h);
        const __m256i v109 = _mm256_and_si256(v105, v108);
        const __m256i v110l = _mm256_castpd_si256(_mm256_cmp_pd(v97, v64l, _CMP_EQ_OQ));
        const __m256i v110h = _mm256_castpd_si256(_mm256_cmp_pd(v97, v64h, _CMP_EQ_OQ));
        const __m256i v110 = pow_f64_1ulp_avx512_join_mask_avx2(v110l, v110h);
        const __m256i v111l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v104, _CMP_EQ_OQ));
        const __m256i v111h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v104, _CMP_EQ_OQ));
        const __m256i v111 = pow_f64_1ulp_avx512_join_mask_avx2(v111l, v111h);
        const __m256i v112 = _mm256_or_si256(v110, v111);
        const __m256i v113 = _mm256_or_si256(v109, v112);
        const __m256d v114l = _mm256_round_pd(v64l, 8);
        const __m256d v114h = _mm256_round_pd(v64h, 8);
        const __m256i v115l = _mm256_castpd_si256(_mm256_cmp_pd(v114l, v64l, _CMP_EQ_OQ));
        const __m256i v115h = _mm256_castpd_si256(_mm256_cmp_pd(v114h, v64h, _CMP_EQ_OQ));
        const __m256i v115 = pow_f64_1ulp_avx512_join_mask_avx2(v115l, v115h);
        const __m256i v116 = _mm256_xor_si256(v115, _mm256_set1_epi32(-1));
        const __m256i v117l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v97, _CMP_LT_OQ));
        const __m256i v117h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v97, _CMP_LT_OQ));
        const __m256i v117 = pow_f64_1ulp_avx512_join_mask_avx2(v117l, v117h);
        const __m256i v118l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v107, _CMP_LT_OQ));
        const __m256i v118h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v107, _CMP_LT_OQ));
        const __m256i v118 = pow_f64_1ulp_avx512_join_mask_avx2(v118l, v118h);
        const __m256i v119 = _mm256_and_si256(v117, v118);
        const __m256i v120 = _mm256_and_si256(v116, v119);
        const __m256i v121l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v64l, _CMP_UNORD_Q));
        const __m256i v121h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v64h, _CMP_UNORD_Q));
        const __m256i v121 = pow_f64_1ulp_avx512_join_mask_avx2(v121l, v121h);
        const __m256i v122 = _mm256_or_si256(v120, v121);
        const __m256i v124l = _mm256_castpd_si256(_mm256_cmp_pd(v97, v2l, _CMP_EQ_OQ));
        const __m256i v124h = _mm256_castpd_si256(_mm256_cmp_pd(v97, v2h, _CMP_EQ_OQ));
        const __m256i v124 = pow_f64_1ulp_avx512_join_mask_avx2(v124l, v124h);
        const __m256i v125l = _mm256_castpd_si256(_mm256_cmp_pd(v107, v2l, _CMP_EQ_OQ));
        const __m256i v125h = _mm256_castpd_si256(_mm256_cmp_pd(v107, v2h, _CMP_EQ_OQ));
        const __m256i v125 = pow_f64_1ulp_avx512_join_mask_avx2(v125l, v125h);
        const __m256i v126 = _mm256_or_si256(v124, v125);
        const __m256i v127 = _mm256_or_si256(v108, v126);
        const __m256i v128l = _mm256_castpd_si256(_mm256_cmp_pd(v104, v2l, _CMP_LT_OQ));
        const __m256i v128h = _mm256_castpd_si256(_mm256_cmp_pd(v104, v2h, _CMP_LT_OQ));
        const __m256i v128 = pow_f64_1ulp_avx512_join_mask_avx2(v128l, v128h);
        const __m256i v129l = _mm256_castpd_si256(_mm256_cmp_pd(v64l, v97, _CMP_LT_OQ));
        const __m256i v129h = _mm256_castpd_si256(_mm256_cmp_pd(v64h, v97, _CMP_LT_OQ));
        const __m256i v129 = pow_f64_1ulp_avx512_join_mask_avx2(v129l, v129h);
        const __m256i v130 = _mm256_xor_si256(v128, v129);
        const __m256d v131l = _mm256_blendv_pd(v97, v107, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v130))));
        const __m256d v131h = _mm256_blendv_pd(v97, v107, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v130, 1))));
        const __m256i v133l = _mm256_castpd_si256(_mm256_cmp_pd(v132, v65l, _CMP_LT_OQ));
        const __m256i v133h = _mm256_castpd_si256(_mm256_cmp_pd(v132, v65h, _CMP_LT_OQ));
        const __m256i v133 = pow_f64_1ulp_avx512_join_mask_avx2(v133l, v133h);
        const __m256i v135l = _mm256_castpd_si256(_mm256_cmp_pd(v65l, v134, _CMP_LT_OQ));
        const __m256i v135h = _mm256_castpd_si256(_mm256_cmp_pd(v65h, v134, _CMP_LT_OQ));
        const __m256i v135 = pow_f64_1ulp_avx512_join_mask_avx2(v135l, v135h);
        const __m256d v136l = _mm256_blendv_pd(v96l, v97, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v135))));
        const __m256d v136h = _mm256_blendv_pd(v96h, v97, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v135, 1))));
        const __m256d v137l = _mm256_blendv_pd(v136l, v107, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v133))));
        const __m256d v137h = _mm256_blendv_pd(v136h, v107, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v133, 1))));
        const __m256d v138l = _mm256_blendv_pd(v137l, v131l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v127))));
        const __m256d v138h = _mm256_blendv_pd(v137h, v131h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v127, 1))));
        const __m256d v139l = _mm256_mul_pd(v25, v64l);
        const __m256d v139h = _mm256_mul_pd(v25, v64h);
        const __m256d v140l = _mm256_round_pd(v139l, 8);
        const __m256d v140h = _mm256_round_pd(v139h, 8);
        const __m256i v141l = _mm256_castpd_si256(_mm256_cmp_pd(v140l, v139l, _CMP_EQ_OQ));
        const __m256i v141h = _mm256_castpd_si256(_mm256_cmp_pd(v140h, v139h, _CMP_EQ_OQ));
        const __m256i v141 = pow_f64_1ulp_avx512_join_mask_avx2(v141l, v141h);
        const __m256i v142 = _mm256_xor_si256(v141, _mm256_set1_epi32(-1));
        const __m256i v143 = _mm256_and_si256(v142, v115);
        const __m256d v144l = _mm256_blendv_pd(v104, v1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v143))));
        const __m256d v144h = _mm256_blendv_pd(v104, v1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v143, 1))));
        const __m256d v145l = pow_f64_1ulp_avx512_copysign_f64_avx2(v138l, v144l);
        const __m256d v145h = pow_f64_1ulp_avx512_copysign_f64_avx2(v138h, v144h);
        const __m256d v146l = _mm256_blendv_pd(v145l, v123, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v122))));
        const __m256d v146h = _mm256_blendv_pd(v145h, v123, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v122, 1))));
        const __m256d v147l = _mm256_blendv_pd(v146l, v104, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v113))));
        const __m256d v147h = _mm256_blendv_pd(v146h, v104, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v113, 1))));
        r0l = _mm256_blendv_pd(r0l, v147l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v103))));
        r0h = _mm256_blendv_pd(r0h, v147h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v103, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static POW_F64_1ULP_AVX512_AVX2_TARGET void pow_f64_1ulp_avx512_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        pow_f64_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        pow_f64_1ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
POW_F64_1ULP_AVX512_AVX512 __m512d pow_f64_1ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
POW_F64_1ULP_AVX512_AVX512 __m512d pow_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
POW_F64_1ULP_AVX512_AVX512 __mmask8 pow_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
POW_F64_1ULP_AVX512_AVX512 __m512d pow_f64_1ulp_avx512_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
POW_F64_1ULP_AVX512_AVX512 void pow_f64_1ulp_avx512_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v8 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v10 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v11 = _mm512_set1_pd(-0x1.745d1745d1746p-3); /* -0.18181818181818182 */
    const __m512d v13 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v15 = _mm512_set1_pd(-0x1.c71c71c71c71cp-3); /* -0.22222222222222221 */
    const __m512d v17 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v19 = _mm512_set1_pd(-0x1.2492492492492p-2); /* -0.2857142857142857 */
    const __m512d v21 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v24 = _mm512_set1_pd(-0x1.999999999999ap-2); /* -0.40000000000000002 */
    const __m512d v25 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v28 = _mm512_set1_pd(-0x1.5555555555555p-1); /* -0.66666666666666663 */
    const __m512d v30 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v32 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v39 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v42 = _mm512_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m512d v66 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v76 = _mm512_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m512d v77 = _mm512_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m512d v79 = _mm512_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m512d v81 = _mm512_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m512d v83 = _mm512_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m512d v85 = _mm512_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m512d v87 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v97 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v100 = _mm512_set1_pd(0x1.ffp+9); /* 1022 */
    const __m512d v104 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v107 = _mm512_set1_pd(INFINITY);
    const __m512d v123 = _mm512_set1_pd(NAN);
    const __m512d v132 = _mm512_set1_pd(0x1.13p+10); /* 1100 */
    const __m512d v134 = _mm512_set1_pd(-0x1.13p+10); /* -1100 */
    const __m512d t0_0 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table3 + 8);
    const __m512d t4_0 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(pow_f64_1ulp_avx512_table4 + 8);
    const __m512d v1l = _mm512_loadu_pd(x0);
    const __m512d v1h = _mm512_loadu_pd(x0 + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3l = _mm512_getmant_pd(v2l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3h = _mm512_getmant_pd(v2h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v4l = _mm512_add_pd(v0, v3l);
    const __m512d v4h = _mm512_add_pd(v0, v3h);
    const __m512i v5l = _mm512_castpd_si512(v4l);
    const __m512i v5h = _mm512_castpd_si512(v4h);
    const __m256i v6l = _mm512_cvtepi64_epi32(v5l);
    const __m256i v6h = _mm512_cvtepi64_epi32(v5h);
    const __m512i v6 = _mm512_inserti32x8(_mm512_castsi256_si512(v6l), v6h, 1);
    const __m512d v7l = pow_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v6), t0_0, t0_1, t0_2, t0_3);
    const __m512d v7h = pow_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v9l = _mm512_fmadd_pd(v7l, v3l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7h, v3h, v8);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v14l = _mm512_fmadd_pd(v9l, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v9h, v12h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v9l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v9h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v9l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v9h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v9l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v9h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v9l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v9h, v21);
    const __m512d v23l = _mm512_mul_pd(v9l, v9l);
    const __m512d v23h = _mm512_mul_pd(v9h, v9h);
    const __m512d v26l = _mm512_fmadd_pd(v9l, v24, v25);
    const __m512d v26h = _mm512_fmadd_pd(v9h, v24, v25);
    const __m512d v27l = _mm512_fmadd_pd(v22l, v23l, v26l);
    const __m512d v27h = _mm512_fmadd_pd(v22h, v23h, v26h);
    const __m512d v29l = _mm512_fmadd_pd(v9l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v9h, v27h, v28);
    const __m512d v31l = _mm512_mul_pd(v9l, v30);
    const __m512d v31h = _mm512_mul_pd(v9h, v30);
    const __m512d v33l = _mm512_mul_pd(v32, v9l);
    const __m512d v33h = _mm512_mul_pd(v32, v9h);
    const __m512d v34l = _mm512_mul_pd(v31l, v33l);
    const __m512d v34h = _mm512_mul_pd(v31h, v33h);
    const __m512d v35l = _mm512_mul_pd(v34l, v9l);
    const __m512d v35h = _mm512_mul_pd(v34h, v9h);
    const __m512d v36l = pow_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v6), t1_0, t1_1, t1_2, t1_3);
    const __m512d v36h = pow_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v37l = _mm512_fmadd_pd(v29l, v35l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v29h, v35h, v36h);
    const __m512d v38l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v34l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v38h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v34h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v40l = _mm512_range_pd(v38l, v39, 6);
    const __m512d v40h = _mm512_range_pd(v38h, v39, 6);
    const __m512d v41l = _mm512_fmadd_pd(v31l, v33l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v31h, v33h, v40h);
    const __m512d v44l = _mm512_fmsub_pd(v32, v9l, v33l);
    const __m512d v44h = _mm512_fmsub_pd(v32, v9h, v33h);
    const __m512d v45l = _mm512_fmadd_pd(v42, v9l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v42, v9h, v44h);
    const __m512d v46l = _mm512_mul_pd(v31l, v45l);
    const __m512d v46h = _mm512_mul_pd(v31h, v45h);
    const __m512d v47l = _mm512_add_pd(v41l, v46l);
    const __m512d v47h = _mm512_add_pd(v41h, v46h);
    const __m512d v48l = _mm512_add_pd(v37l, v47l);
    const __m512d v48h = _mm512_add_pd(v37h, v47h);
    const __m512d v49l = _mm512_add_pd(v48l, v45l);
    const __m512d v49h = _mm512_add_pd(v48h, v45h);
    const __m512d v50l = pow_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v6), t2_0, t2_1, t2_2, t2_3);
    const __m512d v50h = pow_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t2_0, t2_1, t2_2, t2_3);
    const __m512d v51l = _mm512_getexp_pd(v2l);
    const __m512d v51h = _mm512_getexp_pd(v2h);
    const __m512d v52l = _mm512_getexp_pd(v3l);
    const __m512d v52h = _mm512_getexp_pd(v3h);
    const __m512d v53l = _mm512_sub_pd(v51l, v52l);
    const __m512d v53h = _mm512_sub_pd(v51h, v52h);
    const __m512d v54l = _mm512_add_pd(v50l, v53l);
    const __m512d v54h = _mm512_add_pd(v50h, v53h);
    const __m512d v55l = _mm512_add_pd(v33l, v54l);
    const __m512d v55h = _mm512_add_pd(v33h, v54h);
    const __m512d v56l = _mm512_add_pd(v34l, v55l);
    const __m512d v56h = _mm512_add_pd(v34h, v55h);
    const __m512d v57l = _mm512_sub_pd(v55l, v56l);
    const __m512d v57h = _mm512_sub_pd(v55h, v56h);
    const __m512d v58l = _mm512_add_pd(v57l, v34l);
    const __m512d v58h = _mm512_add_pd(v57h, v34h);
    const __m512d v59l = _mm512_add_pd(v49l, v58l);
    const __m512d v59h = _mm512_add_pd(v49h, v58h);
    const __m512d v60l = _mm512_sub_pd(v54l, v55l);
    const __m512d v60h = _mm512_sub_pd(v54h, v55h);
    const __m512d v61l = _mm512_add_pd(v60l, v33l);
    const __m512d v61h = _mm512_add_pd(v60h, v33h);
    const __m512d v62l = _mm512_add_pd(v59l, v61l);
    const __m512d v62h = _mm512_add_pd(v59h, v61h);
    const __m512d v63l = _mm512_add_pd(v62l, v56l);
    const __m512d v63h = _mm512_add_pd(v62h, v56h);
    const __m512d v64l = _mm512_loadu_pd(x1);
    const __m512d v64h = _mm512_loadu_pd(x1 + 8);
    const __m512d v65l = _mm512_mul_pd(v63l, v64l);
    const __m512d v65h = _mm512_mul_pd(v63h, v64h);
    const __m512d v67l = _mm512_add_pd(v65l, v66);
    const __m512d v67h = _mm512_add_pd(v65h, v66);
    const __m512d v68l = _mm512_sub_pd(v67l, v66);
    const __m512d v68h = _mm512_sub_pd(v67h, v66);
    const __m512d v69l = _mm512_sub_pd(v65l, v68l);
    const __m512d v69h = _mm512_sub_pd(v65h, v68h);
    const __m512d v70l = _mm512_sub_pd(v56l, v63l);
    const __m512d v70h = _mm512_sub_pd(v56h, v63h);
    const __m512d v71l = _mm512_add_pd(v70l, v62l);
    const __m512d v71h = _mm512_add_pd(v70h, v62h);
    const __m512d v73l = _mm512_fmsub_pd(v63l, v64l, v65l);
    const __m512d v73h = _mm512_fmsub_pd(v63h, v64h, v65h);
    const __m512d v74l = _mm512_fmadd_pd(v71l, v64l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v71h, v64h, v73h);
    const __m512d v75l = _mm512_add_pd(v69l, v74l);
    const __m512d v75h = _mm512_add_pd(v69h, v74h);
    const __m512d v78l = _mm512_fmadd_pd(v75l, v76, v77);
    const __m512d v78h = _mm512_fmadd_pd(v75h, v76, v77);
    const __m512d v80l = _mm512_fmadd_pd(v75l, v78l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v75h, v78h, v79);
    const __m512d v82l = _mm512_fmadd_pd(v75l, v80l, v81);
    const __m512d v82h = _mm512_fmadd_pd(v75h, v80h, v81);
    const __m512d v84l = _mm512_fmadd_pd(v75l, v82l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v75h, v82h, v83);
    const __m512d v86l = _mm512_fmadd_pd(v75l, v84l, v85);
    const __m512d v86h = _mm512_fmadd_pd(v75h, v84h, v85);
    const __m512d v88l = _mm512_fmadd_pd(v75l, v86l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v75h, v86h, v87);
    const __m512i v89l = _mm512_castpd_si512(v67l);
    const __m512i v89h = _mm512_castpd_si512(v67h);
    const __m256i v90l = _mm512_cvtepi64_epi32(v89l);
    const __m256i v90h = _mm512_cvtepi64_epi32(v89h);
    const __m512i v90 = _mm512_inserti32x8(_mm512_castsi256_si512(v90l), v90h, 1);
    const __m512d v91l = pow_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v90), t3_0, t3_1);
    const __m512d v91h = pow_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v90, 1), t3_0, t3_1);
    const __m512d v92l = _mm512_mul_pd(v75l, v91l);
    const __m512d v92h = _mm512_mul_pd(v75h, v91h);
    const __m512d v93l = pow_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v90), t4_0, t4_1);
    const __m512d v93h = pow_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v90, 1), t4_0, t4_1);
    const __m512d v94l = _mm512_fmadd_pd(v88l, v92l, v93l);
    const __m512d v94h = _mm512_fmadd_pd(v88h, v92h, v93h);
    const __m512d v95l = _mm512_add_pd(v94l, v91l);
    const __m512d v95h = _mm512_add_pd(v94h, v91h);
    const __m512d v96l = _mm512_scalef_pd(v95l, v68l);
    const __m512d v96h = _mm512_scalef_pd(v95h, v68h);
    const __mmask8 v98l = _mm512_cmp_pd_mask(v97, v1l, _CMP_LT_OQ);
    const __mmask8 v98h = _mm512_cmp_pd_mask(v97, v1h, _CMP_LT_OQ);
    const __mmask16 v98 = _mm512_kunpackb(v98h, v98l);
    const __m512d v99l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v65l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v99h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v65h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v101l = _mm512_cmp_pd_mask(v99l, v100, _CMP_LE_OQ);
    const __mmask8 v101h = _mm512_cmp_pd_mask(v99h, v100, _CMP_LE_OQ);
    const __mmask16 v101 = _mm512_kunpackb(v101h, v101l);
    const __mmask16 v102 = (__mmask16)(v98 & v101);
    const __mmask16 v103 = (__mmask16)~v102;
    __m512d r0l = v96l;
    __m512d r0h = v96h;
    __mmask16 any1 = v103;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v105l = _mm512_cmp_pd_mask(v2l, v104, _CMP_EQ_OQ);
        const __mmask8 v105h = _mm512_cmp_pd_mask(v2h, v104, _CMP_EQ_OQ);
        const __mmask16 v105 = _mm512_kunpackb(v105h, v105l);
        const __m512d v106l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v64l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v106h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v64h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v108l = _mm512_cmp_pd_mask(v106l, v107, _CMP_EQ_OQ);
        const __mmask8 v108h = _mm512_cmp_pd_mask(v106h, v107, _CMP_EQ_OQ);
        const __mmask16 v108 = _mm512_kunpackb(v108h, v108l);
        const __mmask16 v109 = (__mmask16)(v105 & v108);
        const __mmask8 v110l = _mm512_cmp_pd_mask(v97, v64l, _CMP_EQ_OQ);
        const __mmask8 v110h = _mm512_cmp_pd_mask(v97, v64h, _CMP_EQ_OQ);
        const __mmask16 v110 = _mm512_kunpackb(v110h, v110l);
        const __mmask8 v111l = _mm512_cmp_pd_mask(v1l, v104, _CMP_EQ_OQ);
        const __mmask8 v111h = _mm512_cmp_pd_mask(v1h, v104, _CMP_EQ_OQ);
        const __mmask16 v111 = _mm512_kunpackb(v111h, v111l);
        const __mmask16 v112 = (__mmask16)(v110 | v111);
        const __mmask16 v113 = (__mmask16)(v109 | v112);
        const __m512d v114l = _mm512_roundscale_pd(v64l, 8);
        const __m512d v114h = _mm512_roundscale_pd(v64h, 8);
        const __mmask8 v115l = _mm512_cmp_pd_mask(v114l, v64l, _CMP_EQ_OQ);
        const __mmask8 v115h = _mm512_cmp_pd_mask(v114h, v64h, _CMP_EQ_OQ);
        const __mmask16 v115 = _mm512_kunpackb(v115h, v115l);
        const __mmask16 v116 = (__mmask16)~v115;
        const __mmask8 v117l = _mm512_cmp_pd_mask(v1l, v97, _CMP_LT_OQ);
        const __mmask8 v117h = _mm512_cmp_pd_mask(v1h, v97, _CMP_LT_OQ);
        const __mmask16 v117 = _mm512_kunpackb(v117h, v117l);
        const __mmask8 v118l = _mm512_cmp_pd_mask(v2l, v107, _CMP_LT_OQ);
        const __mmask8 v118h = _mm512_cmp_pd_mask(v2h, v107, _CMP_LT_OQ);
        const __mmask16 v118 = _mm512_kunpackb(v118h, v118l);
        const __mmask16 v119 = (__mmask16)(v117 & v118);
        const __mmask16 v120 = (__mmask16)(v116 & v119);
        const __mmask8 v121l = _mm512_cmp_pd_mask(v1l, v64l, _CMP_UNORD_Q);
        const __mmask8 v121h = _mm512_cmp_pd_mask(v1h, v64h, _CMP_UNORD_Q);
        const __mmask16 v121 = _mm512_kunpackb(v121h, v121l);
        const __mmask16 v122 = (__mmask16)(v120 | v121);
        const __mmask8 v124l = _mm512_cmp_pd_mask(v97, v2l, _CMP_EQ_OQ);
        const __mmask8 v124h = _mm512_cmp_pd_mask(v97, v2h, _CMP_EQ_OQ);
        const __mmask16 v124 = _mm512_kunpackb(v124h, v124l);
        const __mmask8 v125l = _mm512_cmp_pd_mask(v107, v2l, _CMP_EQ_OQ);
        const __mmask8 v125h = _mm512_cmp_pd_mask(v107, v2h, _CMP_EQ_OQ);
        const __mmask16 v125 = _mm512_kunpackb(v125h, v125l);
        const __mmask16 v126 = (__mmask16)(v124 | v125);
        const __mmask16 v127 = (__mmask16)(v108 | v126);
        const __mmask8 v128l = _mm512_cmp_pd_mask(v104, v2l, _CMP_LT_OQ);
        const __mmask8 v128h = _mm512_cmp_pd_mask(v104, v2h, _CMP_LT_OQ);
        const __mmask16 v128 = _mm512_kunpackb(v128h, v128l);
        const __mmask8 v129l = _mm512_cmp_pd_mask(v64l, v97, _CMP_LT_OQ);
        const __mmask8 v129h = _mm512_cmp_pd_mask(v64h, v97, _CMP_LT_OQ);
        const __mmask16 v129 = _mm512_kunpackb(v129h, v129l);
        const __mmask16 v130 = (__mmask16)(v128 ^ v129);
        const __m512d v131l = _mm512_mask_blend_pd((__mmask8)v130, v97, v107);
        const __m512d v131h = _mm512_mask_blend_pd(pow_f64_1ulp_avx512_high_mask_avx512(v130), v97, v107);
        const __mmask8 v133l = _mm512_cmp_pd_mask(v132, v65l, _CMP_LT_OQ);
        const __mmask8 v133h = _mm512_cmp_pd_mask(v132, v65h, _CMP_LT_OQ);
        const __mmask16 v133 = _mm512_kunpackb(v133h, v133l);
        const __mmask8 v135l = _mm512_cmp_pd_mask(v65l, v134, _CMP_LT_OQ);
        const __mmask8 v135h = _mm512_cmp_pd_mask(v65h, v134, _CMP_LT_OQ);
        const __mmask16 v135 = _mm512_kunpackb(v135h, v135l);
        const __m512d v136l = _mm512_mask_blend_pd((__mmask8)v135, v96l, v97);
        const __m512d v136h = _mm512_mask_blend_pd(pow_f64_1ulp_avx512_high_mask_avx512(v135), v96h, v97);
        const __m512d v137l = _mm512_mask_blend_pd((__mmask8)v133, v136l, v107);
        const __m512d v137h = _mm512_mask_blend_pd(pow_f64_1ulp_avx512_high_mask_avx512(v133), v136h, v107);
        const __m512d v138l = _mm512_mask_blend_pd((__mmask8)v127, v137l, v131l);
        const __m512d v138h = _mm512_mask_blend_pd(pow_f64_1ulp_avx512_high_mask_avx512(v127), v137h, v131h);
        const __m512d v139l = _mm512_mul_pd(v25, v64l);
        const __m512d v139h = _mm512_mul_pd(v25, v64h);
        const __m512d v140l = _mm512_roundscale_pd(v139l, 8);
        const __m512d v140h = _mm512_roundscale_pd(v139h, 8);
        const __mmask8 v141l = _mm512_cmp_pd_mask(v140l, v139l, _CMP_EQ_OQ);
        const __mmask8 v141h = _mm512_cmp_pd_mask(v140h, v139h, _CMP_EQ_OQ);
        const __mmask16 v141 = _mm512_kunpackb(v141h, v141l);
        const __mmask16 v142 = (__mmask16)~v141;
        const __mmask16 v143 = (__mmask16)(v142 & v115);
        const __m512d v144l = _mm512_mask_blend_pd((__mmask8)v143, v104, v1l);
        const __m512d v144h = _mm512_mask_blend_pd(pow_f64_1ulp_avx512_high_mask_avx512(v143), v104, v1h);
        const __m512d v145l = pow_f64_1ulp_avx512_copysign_f64_avx512(v138l, v144l);
        const __m512d v145h = pow_f64_1ulp_avx512_copysign_f64_avx512(v138h, v144h);
        const __m512d v146l = _mm512_mask_blend_pd((__mmask8)v122, v145l, v123);
        const __m512d v146h = _mm512_mask_blend_pd(pow_f64_1ulp_avx512_high_mask_avx512(v122), v145h, v123);
        const __m512d v147l = _mm512_mask_blend_pd((__mmask8)v113, v146l, v104);
        const __m512d v147h = _mm512_mask_blend_pd(pow_f64_1ulp_avx512_high_mask_avx512(v113), v146h, v104);
        r0l = _mm512_mask_blend_pd((__mmask8)v103, r0l, v147l);
        r0h = _mm512_mask_blend_pd(pow_f64_1ulp_avx512_high_mask_avx512(v103), r0h, v147h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static POW_F64_1ULP_AVX512_AVX512_TARGET void pow_f64_1ulp_avx512_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        pow_f64_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        pow_f64_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. POW_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int pow_f64_1ulp_avx512_level(void) {
#if defined(POW_F64_1ULP_AVX512_FORCE_ISA)
    return POW_F64_1ULP_AVX512_FORCE_ISA;
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

double pow_f64_1ulp_avx512(double x0, double x1) {
    return pow_f64_1ulp_avx512_element(x0, x1);
}

void pow_f64_1ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = pow_f64_1ulp_avx512_level();
    if (level == 2) {
        pow_f64_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        pow_f64_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    pow_f64_1ulp_avx512_array_portable(x0, x1, y, n);
}
