/* tgamma_f64_2ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f64
 *   domain       every input
 *   max error    1.908283 ulp, observed on 115696129 inputs
 *   worst input  -0x1.c4745fc24ef26p+6 (-113.11364654166081, encoding 0xc05c4745fc24ef26)
 *   result there 0x1.ffe27d35dc769p-611 (2.3529074911929999e-184, encoding 0x19cffe27d35dc769)
 *   mean error   0.241391 ulp
 *   misrounded   2362415 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           870fc5c9c808c28daa73526dd0801621
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f64 --max-ulp 3.4 --isa avx512 --time 20s --seed 1 --threads 1 --archive tgamma_f64_3ulp_avx512.db
 *                time: 3.6402 ns/element as avx512 code (inputs mean)
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
#include "tgamma_f64_2ulp_avx512.h"

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

static inline double tgamma_f64_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tgamma_f64_2ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tgamma_f64_2ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_f64_2ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_f64_2ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double tgamma_f64_2ulp_avx512_getmant75_f64(double a) {
    double m = tgamma_f64_2ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_f64_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tgamma_f64_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int tgamma_f64_2ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vrange does with immediate 6. */
static inline double tgamma_f64_2ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? tgamma_f64_2ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (tgamma_f64_2ulp_avx512_signaling_f64(a) | tgamma_f64_2ulp_avx512_signaling_f64(b)) ? a + b : r;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tgamma_f64_2ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tgamma_f64_2ulp_avx512_frombits_f64((int64_t)(i << 52));
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tgamma_f64_2ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tgamma_f64_2ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tgamma_f64_2ulp_avx512_getmant_f64(a) * tgamma_f64_2ulp_avx512_pow2_f64(s) * tgamma_f64_2ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tgamma_f64_2ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double tgamma_f64_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double tgamma_f64_2ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double tgamma_f64_2ulp_avx512_floor_f64(double x) {
    return x != x ? x + x : floor(x);
}

static const double tgamma_f64_2ulp_avx512_table0[32] = {
    0x0p+0, 0x1.77394c9d9p-5, 0x1.7d60496cf8p-4, 0x1.e0b1ae8f3p-4,
    0x1.563dc29ffcp-3, 0x1.bfc67a8p-3, 0x1.f5fd8a9064p-3, 0x1.169c05364p-2,
    0x1.4f6fbb2cecp-2, 0x1.6cb0f6865cp-2, 0x1.8a8980abfcp-2, 0x1.a8ff97181p-2,
    0x1.c819dc2d46p-2, 0x1.e7df5fe538p-2, 0x1.042bd4b9a8p-1, 0x1.14c560fe69p-1,
    0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1,
    -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2,
    -0x1.b47ebf7388p-2, -0x1.6e221cd9dp-2, -0x1.24407ab0ep-2, -0x1.fbc16b9028p-3,
    -0x1.acf5e2db5p-3, -0x1.08c588cda8p-3, -0x1.663f6fac9p-4, -0x1.6bad3758fp-5,
};

static const double tgamma_f64_2ulp_avx512_table1[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d8p-1,
    0x1.c8p-1, 0x1.b8p-1, 0x1.bp-1, 0x1.a8p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.8p-1,
    0x1.78p-1, 0x1.7p-1, 0x1.68p-1, 0x1.6p-1,
    0x1.58p-1, 0x1.58p-1, 0x1.58p-1, 0x1.58p-1,
    0x1.58p+0, 0x1.58p+0, 0x1.58p+0, 0x1.58p+0,
    0x1.58p+0, 0x1.48p+0, 0x1.38p+0, 0x1.3p+0,
    0x1.28p+0, 0x1.18p+0, 0x1.1p+0, 0x1.08p+0,
};

static const double tgamma_f64_2ulp_avx512_table2[32] = {
    0x0p+0, 0x1.635577970e04p-43, 0x1.da6339da288fcp-43, -0x1.54cda62d3926ep-47,
    -0x1.34df378df21adp-43, -0x1.667f21fa8423fp-44, -0x1.cb6f70109b0f1p-47, -0x1.d4f1b95e0ff45p-43,
    0x1.661e393a16b95p-44, 0x1.1d406db502403p-43, -0x1.66cccab240e9p-45, 0x1.4bc302ffa76fbp-43,
    -0x1.bc76a2753b99bp-50, 0x1.5669df6a2b592p-43, -0x1.b3b3864c60011p-44, -0x1.41dfc7d7c3321p-43,
    -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45,
    -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45,
    -0x1.50520a377c7ecp-45, -0x1.9bcaf1aa4168ap-43, -0x1.ce60916e52e91p-44, 0x1.7f5dc57266758p-43,
    0x1.36c101ee1344p-43, 0x1.871a7610e40bdp-45, -0x1.3167ccc538261p-44, 0x1.3c6764fc87b4ap-48,
};

static const double tgamma_f64_2ulp_avx512_table3[16] = {
    0x1.40d931ff62706p+0, 0x1.4f0db838d478ap+0, 0x1.5de33f2252abfp+0, 0x1.6d60e78d70efdp+0,
    0x1.7d8e23166b105p+0, 0x1.8e72b7b7d7cc2p+0, 0x1.a016c386e67f1p+0, 0x1.b282c099f2eafp+0,
    0x1.c5bf891b4ef6bp+0, 0x1.d9d65b8a377b5p+0, 0x1.eed0df2bff64p+0, 0x1.025c9457c9c96p+1,
    0x1.0dccdf82c9163p+1, 0x1.19bed037a4989p+1, 0x1.263823e385551p+1, 0x1.333ed90230211p+1,
};

static const double tgamma_f64_2ulp_avx512_table4[16] = {
    -0x1.a6a0d6f814637p-54, -0x1.0361b3ae796ecp-54, -0x1.371dfae8f51c5p-54, 0x1.8d81845d9de33p-55,
    0x1.27b0d9f916277p-54, 0x1.c32d59d89c23cp-55, 0x1.4c2aa3f99ff22p-54, -0x1.3e74fe3312293p-54,
    -0x1.618f13eb7ca89p-54, -0x1.36b45d36c7bdep-55, -0x1.72e0bb3a2f36dp-54, 0x1.0d553050bdc84p-54,
    0x1.185acacab7a7bp-53, -0x1.e6aff6da89be7p-53, -0x1.1ef7836df0abcp-59, -0x1.a506e3da4c3ebp-53,
};

static inline double tgamma_f64_2ulp_avx512_element(double x) {
    const double v0 = 0x1.8p+48; /* 422212465065984 */
    const double v1 = 0x1p-1; /* 0.5 */
    const double v2 = x;
    const int v3 = v1 <= v2;
    const double v4 = 0x1.58p+7; /* 172 */
    const double v5 = v4 < v2 ? v4 : v2;
    const double v6 = 0x1.9p+7; /* 200 */
    const double v7 = 0x1p+0; /* 1 */
    const double v8 = v7 - v2;
    const double v9 = v6 < v8 ? v6 : v8;
    const double v10 = v3 ? v5 : v9;
    const double v11 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v12 = v10 * v11;
    const double v13 = -0x1p-1; /* -0.5 */
    const double v14 = v10 + v13;
    const double v15 = tgamma_f64_2ulp_avx512_getexp_f64(v10);
    const double v16 = tgamma_f64_2ulp_avx512_getmant75_f64(v10);
    const double v17 = tgamma_f64_2ulp_avx512_getexp_f64(v16);
    const double v18 = v15 - v17;
    const double v19 = 0x1.8p+47; /* 211106232532992 */
    const double v20 = v19 + v16;
    const int64_t v21 = tgamma_f64_2ulp_avx512_bits_f64(v20);
    const int32_t v22 = (int32_t)(uint32_t)(uint64_t)v21;
    const double v23 = tgamma_f64_2ulp_avx512_table0[(uint32_t)v22 & (32u - 1)];
    const double v24 = v18 + v23;
    const double v25 = 0x1.71547652b6f5ap+0; /* 1.4426950408878469 */
    const double v26 = tgamma_f64_2ulp_avx512_table1[(uint32_t)v22 & (32u - 1)];
    const double v27 = -0x1p+0; /* -1 */
    const double v28 = tgamma_f64_2ulp_avx512_fma_f64(v16, v26, v27);
    const double v29 = v25 * v28;
    const double v30 = v29 + v24;
    const double v31 = v24 - v30;
    const double v32 = v31 + v29;
    const double v33 = v28 * v13;
    const double v34 = v29 * v33;
    const double v35 = v28 * v34;
    const double v36 = 0x1.ae98cb5ddde18p+2; /* 6.7280758301417549 */
    const double v37 = 0x1.1113928c22e1p-2; /* 0.26667622547458425 */
    const double v38 = tgamma_f64_2ulp_avx512_fma_f64(v28, v36, v37);
    const double v39 = -0x1.ed3d9e2b3af54p-3; /* -0.24084018296650334 */
    const double v40 = tgamma_f64_2ulp_avx512_fma_f64(v28, v38, v39);
    const double v41 = 0x1.ffcbf67522109p-3; /* 0.24990074677430865 */
    const double v42 = tgamma_f64_2ulp_avx512_fma_f64(v40, v28, v41);
    const double v43 = -0x1.248df9842519ep-2; /* -0.28569784039543744 */
    const double v44 = tgamma_f64_2ulp_avx512_fma_f64(v42, v28, v43);
    const double v45 = 0x1.555558a98a6dep-2; /* 0.33333338293833303 */
    const double v46 = tgamma_f64_2ulp_avx512_fma_f64(v44, v28, v45);
    const double v47 = 0x1.c871de20fe568p-36; /* 2.5945882706977168e-11 */
    const double v48 = -0x1.999999fea5331p-2; /* -0.40000000588161116 */
    const double v49 = tgamma_f64_2ulp_avx512_fma_f64(v47, v17, v48);
    const double v50 = tgamma_f64_2ulp_avx512_fma_f64(v46, v28, v49);
    const double v51 = 0x1.ffffffffd2444p-2; /* 0.49999999998960143 */
    const double v52 = tgamma_f64_2ulp_avx512_fma_f64(v50, v28, v51);
    const double v53 = -0x1.55555555546e2p-1; /* -0.66666666666625596 */
    const double v54 = tgamma_f64_2ulp_avx512_fma_f64(v52, v28, v53);
    const double v55 = tgamma_f64_2ulp_avx512_table2[(uint32_t)v22 & (32u - 1)];
    const double v56 = tgamma_f64_2ulp_avx512_fma_f64(v35, v54, v55);
    const double v57 = 0x1.c12159d745e1ep-55; /* 4.8694802217546893e-17 */
    const double v58 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v59 = -v29;
    const double v60 = tgamma_f64_2ulp_avx512_fma_f64(v58, v28, v59);
    const double v61 = tgamma_f64_2ulp_avx512_fma_f64(v28, v57, v60);
    const double v62 = -v34;
    const double v63 = tgamma_f64_2ulp_avx512_fma_f64(v29, v33, v62);
    const double v64 = tgamma_f64_2ulp_avx512_fma_f64(v33, v61, v63);
    const double v65 = v56 + v64;
    const double v66 = v65 + v61;
    const double v67 = v30 + v34;
    const double v68 = v30 - v67;
    const double v69 = v68 + v34;
    const double v70 = v66 + v69;
    const double v71 = v32 + v70;
    const double v72 = v71 + v67;
    const double v73 = v14 * v72;
    const double v74 = v12 + v73;
    const double v75 = v0 + v74;
    const int64_t v76 = tgamma_f64_2ulp_avx512_bits_f64(v75);
    const int32_t v77 = (int32_t)(uint32_t)(uint64_t)v76;
    const double v78 = tgamma_f64_2ulp_avx512_table3[(uint32_t)v77 & (16u - 1)];
    const double v79 = v75 - v0;
    const double v80 = v74 - v79;
    const double v81 = -0x1.ccf6f3cbe07bfp+0; /* -1.8006431935068432 */
    const double v82 = v1 + v10;
    const double v83 = v7 / v82;
    const double v84 = -0x1.886473ad8d05p-2; /* -0.38319569346208926 */
    const double v85 = tgamma_f64_2ulp_avx512_fma_f64(v81, v83, v84);
    const double v86 = tgamma_f64_2ulp_avx512_fma_f64(v85, v83, v72);
    const double v87 = 0x0p+0; /* 0 */
    const double v88 = v7 - v8;
    const double v89 = v88 - v2;
    const double v90 = v3 ? v87 : v89;
    const double v91 = v74 - v73;
    const double v92 = v74 - v91;
    const double v93 = v73 - v92;
    const double v94 = v12 - v91;
    const double v95 = v93 + v94;
    const double v96 = v67 - v72;
    const double v97 = v71 + v96;
    const double v98 = -v73;
    const double v99 = tgamma_f64_2ulp_avx512_fma_f64(v14, v72, v98);
    const double v100 = tgamma_f64_2ulp_avx512_fma_f64(v97, v14, v99);
    const double v101 = -0x1.77d0c7818a0e8p-56; /* -2.037300147486633e-17 */
    const double v102 = -v12;
    const double v103 = tgamma_f64_2ulp_avx512_fma_f64(v10, v11, v102);
    const double v104 = tgamma_f64_2ulp_avx512_fma_f64(v101, v10, v103);
    const double v105 = v100 + v104;
    const double v106 = v95 + v105;
    const double v107 = tgamma_f64_2ulp_avx512_fma_f64(v86, v90, v106);
    const double v108 = v80 + v107;
    const double v109 = 0x1.42e9d2797323cp-13; /* 0.00015397709266408595 */
    const double v110 = 0x1.5d89a63c34396p-10; /* 0.0013333804809471986 */
    const double v111 = tgamma_f64_2ulp_avx512_fma_f64(v108, v109, v110);
    const double v112 = 0x1.3b2ab7479e8bap-7; /* 0.0096181292458264907 */
    const double v113 = tgamma_f64_2ulp_avx512_fma_f64(v108, v111, v112);
    const double v114 = 0x1.c6b08d6ed3223p-5; /* 0.055504108654165905 */
    const double v115 = tgamma_f64_2ulp_avx512_fma_f64(v108, v113, v114);
    const double v116 = 0x1.ebfbdff82b98ap-3; /* 0.24022650695901532 */
    const double v117 = tgamma_f64_2ulp_avx512_fma_f64(v115, v108, v116);
    const double v118 = 0x1.62e42fefa39f7p-1; /* 0.69314718055994617 */
    const double v119 = tgamma_f64_2ulp_avx512_fma_f64(v117, v108, v118);
    const double v120 = v119 * v108;
    const double v121 = -0x1p+1; /* -2 */
    const double v122 = tgamma_f64_2ulp_avx512_fma_f64(v83, v121, v7);
    const double v123 = -0x1.c1a80c2f4480bp-39; /* -3.1950011413274849e-12 */
    const double v124 = -0x1.038a5c5c33ce5p-32; /* -2.3605068400164152e-10 */
    const double v125 = tgamma_f64_2ulp_avx512_fma_f64(v122, v123, v124);
    const double v126 = 0x1.d2bc1a318461dp-33; /* 2.1224640235230519e-10 */
    const double v127 = tgamma_f64_2ulp_avx512_fma_f64(v122, v125, v126);
    const double v128 = -0x1.285e3604e2ed1p-33; /* -1.3477256823801476e-10 */
    const double v129 = tgamma_f64_2ulp_avx512_fma_f64(v122, v127, v128);
    const double v130 = 0x1.69a460d8c3837p-29; /* 2.6312926112141197e-09 */
    const double v131 = tgamma_f64_2ulp_avx512_fma_f64(v122, v129, v130);
    const double v132 = -0x1.95981602fa0cap-28; /* -5.9021707547186497e-09 */
    const double v133 = tgamma_f64_2ulp_avx512_fma_f64(v122, v131, v132);
    const double v134 = 0x1.597abebda866ap-26; /* 2.0109552015457804e-08 */
    const double v135 = tgamma_f64_2ulp_avx512_fma_f64(v122, v133, v134);
    const double v136 = -0x1.093e83ee15848p-24; /* -6.1756977949357265e-08 */
    const double v137 = tgamma_f64_2ulp_avx512_fma_f64(v122, v135, v136);
    const double v138 = tgamma_f64_2ulp_avx512_minmag_f64(v122, v7);
    const double v139 = 0x1.853c74fe87a0dp-23; /* 1.8125221142111785e-07 */
    const double v140 = tgamma_f64_2ulp_avx512_fma_f64(v137, v138, v139);
    const double v141 = -0x1.487a1552ed967p-21; /* -6.1183588183944834e-07 */
    const double v142 = tgamma_f64_2ulp_avx512_fma_f64(v122, v140, v141);
    const double v143 = v122 * v142;
    const double v144 = 0x1.e70398b5d5f1p-20; /* 1.8142687116719422e-06 */
    const double v145 = v143 + v144;
    const double v146 = -0x1.865c47413b848p-18; /* -5.8168241718736718e-06 */
    const double v147 = tgamma_f64_2ulp_avx512_fma_f64(v122, v145, v146);
    const double v148 = 0x1.39092c01f486ap-16; /* 1.865838931520322e-05 */
    const double v149 = tgamma_f64_2ulp_avx512_fma_f64(v122, v147, v148);
    const double v150 = -0x1.e33b441fb1fb3p-15; /* -5.760568478546616e-05 */
    const double v151 = tgamma_f64_2ulp_avx512_fma_f64(v122, v149, v150);
    const double v152 = 0x1.8e4f2dac3eeaap-13; /* 0.00018992867024524479 */
    const double v153 = tgamma_f64_2ulp_avx512_fma_f64(v122, v151, v152);
    const double v154 = -0x1.41f83d928fd87p-11; /* -0.00061410844711666599 */
    const double v155 = tgamma_f64_2ulp_avx512_fma_f64(v122, v153, v154);
    const double v156 = 0x1.02731d30e89b7p-9; /* 0.0019718144544224841 */
    const double v157 = tgamma_f64_2ulp_avx512_fma_f64(v122, v155, v156);
    const double v158 = -0x1.c65873744192cp-8; /* -0.0069327623243736029 */
    const double v159 = tgamma_f64_2ulp_avx512_fma_f64(v122, v157, v158);
    const double v160 = 0x1.8f834c339e9fap-6; /* 0.024384331145919071 */
    const double v161 = tgamma_f64_2ulp_avx512_fma_f64(v122, v159, v160);
    const double v162 = -0x1.346dcbcf6f156p-4; /* -0.075300022252979687 */
    const double v163 = tgamma_f64_2ulp_avx512_fma_f64(v122, v161, v162);
    const double v164 = 0x1.cd9271ce710cep-5; /* 0.05634424426855987 */
    const double v165 = tgamma_f64_2ulp_avx512_fma_f64(v122, v163, v164);
    const double v166 = v120 + v165;
    const double v167 = tgamma_f64_2ulp_avx512_fma_f64(v120, v165, v166);
    const double v168 = tgamma_f64_2ulp_avx512_table4[(uint32_t)v77 & (16u - 1)];
    const double v169 = tgamma_f64_2ulp_avx512_fma_f64(v167, v78, v168);
    const double v170 = v78 + v169;
    const double v171 = v170 + v170;
    const double v172 = tgamma_f64_2ulp_avx512_scalef_f64(v171, v79);
    const int v173 = !v3;
    double r0 = v172;
    if (v173) {
        const double v174 = -0x1p+52; /* -4503599627370496 */
        const int v175 = v2 < v174;
        const double v176 = NAN;
        const double v177 = -INFINITY;
        const int v178 = v177 <= v2;
        const double v179 = tgamma_f64_2ulp_avx512_abs_f64(v2);
        const double v180 = 0x1p-60; /* 8.6736173798840355e-19 */
        const int v181 = v179 < v180;
        const double v182 = tgamma_f64_2ulp_avx512_rint_f64(v2);
        const double v183 = v2 - v182;
        const double v184 = v183 * v183;
        const double v185 = -0x1.a51a6625307d3p+0; /* -1.6449340668482264 */
        const double v186 = v184 * v185;
        const double v187 = v186 + v7;
        const double v188 = 0x1.79788684225eap-33; /* 1.7165384749821432e-10 */
        const double v189 = -0x1.f5f9d970ca6dfp-28; /* -7.304711822217775e-09 */
        const double v190 = tgamma_f64_2ulp_avx512_fma_f64(v184, v188, v189);
        const double v191 = 0x1.0fc992ff39e13p-22; /* 2.5312174041370274e-07 */
        const double v192 = tgamma_f64_2ulp_avx512_fma_f64(v184, v190, v191);
        const double v193 = -0x1.d42498d1ce099p-18; /* -6.9758736616563807e-06 */
        const double v194 = tgamma_f64_2ulp_avx512_fma_f64(v184, v192, v193);
        const double v195 = 0x1.374719fab3915p-13; /* 0.000148428793031071 */
        const double v196 = tgamma_f64_2ulp_avx512_fma_f64(v194, v184, v195);
        const double v197 = -0x1.33816aa4607abp-9; /* -0.0023460810354558235 */
        const double v198 = tgamma_f64_2ulp_avx512_fma_f64(v184, v196, v197);
        const double v199 = 0x1.ac6805cf350a6p-6; /* 0.0261478478176548 */
        const double v200 = tgamma_f64_2ulp_avx512_fma_f64(v184, v198, v199);
        const double v201 = -0x1.86a8e4720db67p-3; /* -0.19075182412208422 */
        const double v202 = tgamma_f64_2ulp_avx512_fma_f64(v200, v184, v201);
        const double v203 = 0x1.9f9cb402bc46cp-1; /* 0.81174242528335361 */
        const double v204 = tgamma_f64_2ulp_avx512_fma_f64(v184, v202, v203);
        const double v205 = v184 * v184;
        const double v206 = -0x1.1873d8912200cp-55; /* -3.0406723503984762e-17 */
        const double v207 = -v184;
        const double v208 = tgamma_f64_2ulp_avx512_fma_f64(v183, v183, v207);
        const double v209 = -v186;
        const double v210 = tgamma_f64_2ulp_avx512_fma_f64(v184, v185, v209);
        const double v211 = tgamma_f64_2ulp_avx512_fma_f64(v208, v185, v210);
        const double v212 = tgamma_f64_2ulp_avx512_fma_f64(v206, v184, v211);
        const double v213 = tgamma_f64_2ulp_avx512_fma_f64(v204, v205, v212);
        const double v214 = v7 - v187;
        const double v215 = v186 + v214;
        const double v216 = v213 + v215;
        const double v217 = v187 + v216;
        const double v218 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v219 = v218 * v183;
        const double v220 = v217 * v219;
        const double v221 = v170 * v220;
        const double v222 = v181 ? v2 : v221;
        const double v223 = v7 / v222;
        const int v224 = v87 == v183;
        const double v225 = v1 * v182;
        const double v226 = tgamma_f64_2ulp_avx512_rint_f64(v225);
        const int v227 = v225 == v226;
        const int v228 = !v227;
        const double v229 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v230 = v223 * v229;
        const double v231 = -v230;
        const double v232 = tgamma_f64_2ulp_avx512_fma_f64(v221, v231, v229);
        const double v233 = v78 - v170;
        const double v234 = v233 + v169;
        const double v235 = v187 - v217;
        const double v236 = v216 + v235;
        const double v237 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
        const double v238 = -v219;
        const double v239 = tgamma_f64_2ulp_avx512_fma_f64(v218, v183, v238);
        const double v240 = tgamma_f64_2ulp_avx512_fma_f64(v237, v183, v239);
        const double v241 = -v220;
        const double v242 = tgamma_f64_2ulp_avx512_fma_f64(v217, v219, v241);
        const double v243 = tgamma_f64_2ulp_avx512_fma_f64(v217, v240, v242);
        const double v244 = tgamma_f64_2ulp_avx512_fma_f64(v236, v219, v243);
        const double v245 = -v221;
        const double v246 = tgamma_f64_2ulp_avx512_fma_f64(v170, v220, v245);
        const double v247 = tgamma_f64_2ulp_avx512_fma_f64(v170, v244, v246);
        const double v248 = tgamma_f64_2ulp_avx512_fma_f64(v220, v234, v247);
        const double v249 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v250 = tgamma_f64_2ulp_avx512_fma_f64(v231, v248, v249);
        const double v251 = v232 + v250;
        const double v252 = tgamma_f64_2ulp_avx512_fma_f64(v223, v251, v230);
        const double v253 = -v252;
        const double v254 = v228 ? v253 : v252;
        const double v255 = tgamma_f64_2ulp_avx512_floor_f64(v79);
        const double v256 = -v255;
        const double v257 = tgamma_f64_2ulp_avx512_scalef_f64(v254, v256);
        const double v258 = v224 ? v176 : v257;
        const double v259 = v181 ? v223 : v258;
        const double v260 = v178 ? v259 : v176;
        const double v261 = v175 ? v176 : v260;
        r0 = v261;
    }
    return r0;
}

static void tgamma_f64_2ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_f64_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_F64_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_F64_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_F64_2ULP_AVX512_AVX2 static inline TGAMMA_F64_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_F64_2ULP_AVX512_AVX512 static inline TGAMMA_F64_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
TGAMMA_F64_2ULP_AVX512_AVX2 __m256i tgamma_f64_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

TGAMMA_F64_2ULP_AVX512_AVX2 __m128i tgamma_f64_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TGAMMA_F64_2ULP_AVX512_AVX2 __m256d tgamma_f64_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
TGAMMA_F64_2ULP_AVX512_AVX2 __m256d tgamma_f64_2ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

TGAMMA_F64_2ULP_AVX512_AVX2 __m256d tgamma_f64_2ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(tgamma_f64_2ulp_avx512_signaling_f64_avx2(a), tgamma_f64_2ulp_avx512_signaling_f64_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TGAMMA_F64_2ULP_AVX512_AVX2 __m256d tgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_f64_2ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
TGAMMA_F64_2ULP_AVX512_AVX2 __m256d tgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_f64_2ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
TGAMMA_F64_2ULP_AVX512_AVX2 __m256d tgamma_f64_2ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_f64_2ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TGAMMA_F64_2ULP_AVX512_AVX2 void tgamma_f64_2ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v1 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(0x1.58p+7); /* 172 */
    const __m256d v6 = _mm256_set1_pd(0x1.9p+7); /* 200 */
    const __m256d v7 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v11 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v13 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v19 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v25 = _mm256_set1_pd(0x1.71547652b6f5ap+0); /* 1.4426950408878469 */
    const __m256d v27 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v36 = _mm256_set1_pd(0x1.ae98cb5ddde18p+2); /* 6.7280758301417549 */
    const __m256d v37 = _mm256_set1_pd(0x1.1113928c22e1p-2); /* 0.26667622547458425 */
    const __m256d v39 = _mm256_set1_pd(-0x1.ed3d9e2b3af54p-3); /* -0.24084018296650334 */
    const __m256d v41 = _mm256_set1_pd(0x1.ffcbf67522109p-3); /* 0.24990074677430865 */
    const __m256d v43 = _mm256_set1_pd(-0x1.248df9842519ep-2); /* -0.28569784039543744 */
    const __m256d v45 = _mm256_set1_pd(0x1.555558a98a6dep-2); /* 0.33333338293833303 */
    const __m256d v47 = _mm256_set1_pd(0x1.c871de20fe568p-36); /* 2.5945882706977168e-11 */
    const __m256d v48 = _mm256_set1_pd(-0x1.999999fea5331p-2); /* -0.40000000588161116 */
    const __m256d v51 = _mm256_set1_pd(0x1.ffffffffd2444p-2); /* 0.49999999998960143 */
    const __m256d v53 = _mm256_set1_pd(-0x1.55555555546e2p-1); /* -0.66666666666625596 */
    const __m256d v57 = _mm256_set1_pd(0x1.c12159d745e1ep-55); /* 4.8694802217546893e-17 */
    const __m256d v58 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v81 = _mm256_set1_pd(-0x1.ccf6f3cbe07bfp+0); /* -1.8006431935068432 */
    const __m256d v84 = _mm256_set1_pd(-0x1.886473ad8d05p-2); /* -0.38319569346208926 */
    const __m256d v87 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v101 = _mm256_set1_pd(-0x1.77d0c7818a0e8p-56); /* -2.037300147486633e-17 */
    const __m256d v109 = _mm256_set1_pd(0x1.42e9d2797323cp-13); /* 0.00015397709266408595 */
    const __m256d v110 = _mm256_set1_pd(0x1.5d89a63c34396p-10); /* 0.0013333804809471986 */
    const __m256d v112 = _mm256_set1_pd(0x1.3b2ab7479e8bap-7); /* 0.0096181292458264907 */
    const __m256d v114 = _mm256_set1_pd(0x1.c6b08d6ed3223p-5); /* 0.055504108654165905 */
    const __m256d v116 = _mm256_set1_pd(0x1.ebfbdff82b98ap-3); /* 0.24022650695901532 */
    const __m256d v118 = _mm256_set1_pd(0x1.62e42fefa39f7p-1); /* 0.69314718055994617 */
    const __m256d v121 = _mm256_set1_pd(-0x1p+1); /* -2 */
    const __m256d v123 = _mm256_set1_pd(-0x1.c1a80c2f4480bp-39); /* -3.1950011413274849e-12 */
    const __m256d v124 = _mm256_set1_pd(-0x1.038a5c5c33ce5p-32); /* -2.3605068400164152e-10 */
    const __m256d v126 = _mm256_set1_pd(0x1.d2bc1a318461dp-33); /* 2.1224640235230519e-10 */
    const __m256d v128 = _mm256_set1_pd(-0x1.285e3604e2ed1p-33); /* -1.3477256823801476e-10 */
    const __m256d v130 = _mm256_set1_pd(0x1.69a460d8c3837p-29); /* 2.6312926112141197e-09 */
    const __m256d v132 = _mm256_set1_pd(-0x1.95981602fa0cap-28); /* -5.9021707547186497e-09 */
    const __m256d v134 = _mm256_set1_pd(0x1.597abebda866ap-26); /* 2.0109552015457804e-08 */
    const __m256d v136 = _mm256_set1_pd(-0x1.093e83ee15848p-24); /* -6.1756977949357265e-08 */
    const __m256d v139 = _mm256_set1_pd(0x1.853c74fe87a0dp-23); /* 1.8125221142111785e-07 */
    const __m256d v141 = _mm256_set1_pd(-0x1.487a1552ed967p-21); /* -6.1183588183944834e-07 */
    const __m256d v144 = _mm256_set1_pd(0x1.e70398b5d5f1p-20); /* 1.8142687116719422e-06 */
    const __m256d v146 = _mm256_set1_pd(-0x1.865c47413b848p-18); /* -5.8168241718736718e-06 */
    const __m256d v148 = _mm256_set1_pd(0x1.39092c01f486ap-16); /* 1.865838931520322e-05 */
    const __m256d v150 = _mm256_set1_pd(-0x1.e33b441fb1fb3p-15); /* -5.760568478546616e-05 */
    const __m256d v152 = _mm256_set1_pd(0x1.8e4f2dac3eeaap-13); /* 0.00018992867024524479 */
    const __m256d v154 = _mm256_set1_pd(-0x1.41f83d928fd87p-11); /* -0.00061410844711666599 */
    const __m256d v156 = _mm256_set1_pd(0x1.02731d30e89b7p-9); /* 0.0019718144544224841 */
    const __m256d v158 = _mm256_set1_pd(-0x1.c65873744192cp-8); /* -0.0069327623243736029 */
    const __m256d v160 = _mm256_set1_pd(0x1.8f834c339e9fap-6); /* 0.024384331145919071 */
    const __m256d v162 = _mm256_set1_pd(-0x1.346dcbcf6f156p-4); /* -0.075300022252979687 */
    const __m256d v164 = _mm256_set1_pd(0x1.cd9271ce710cep-5); /* 0.05634424426855987 */
    const __m256d v174 = _mm256_set1_pd(-0x1p+52); /* -4503599627370496 */
    const __m256d v176 = _mm256_set1_pd(NAN);
    const __m256d v177 = _mm256_set1_pd(-INFINITY);
    const __m256d v180 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v185 = _mm256_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m256d v188 = _mm256_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m256d v189 = _mm256_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m256d v191 = _mm256_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m256d v193 = _mm256_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m256d v195 = _mm256_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m256d v197 = _mm256_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m256d v199 = _mm256_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m256d v201 = _mm256_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m256d v203 = _mm256_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m256d v206 = _mm256_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m256d v218 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v229 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v237 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v249 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1, v2l, _CMP_LE_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1, v2h, _CMP_LE_OQ));
    const __m256i v3 = tgamma_f64_2ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_min_pd(v4, v2l);
    const __m256d v5h = _mm256_min_pd(v4, v2h);
    const __m256d v8l = _mm256_sub_pd(v7, v2l);
    const __m256d v8h = _mm256_sub_pd(v7, v2h);
    const __m256d v9l = _mm256_min_pd(v6, v8l);
    const __m256d v9h = _mm256_min_pd(v6, v8h);
    const __m256d v10l = _mm256_blendv_pd(v9l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v10h = _mm256_blendv_pd(v9h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v12l = _mm256_mul_pd(v10l, v11);
    const __m256d v12h = _mm256_mul_pd(v10h, v11);
    const __m256d v14l = _mm256_add_pd(v10l, v13);
    const __m256d v14h = _mm256_add_pd(v10h, v13);
    const __m256d v15l = tgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v10l);
    const __m256d v15h = tgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v10h);
    const __m256d v16l = tgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(v10l);
    const __m256d v16h = tgamma_f64_2ulp_avx512_lanes_getmant75_f64_avx2(v10h);
    const __m256d v17l = tgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v16l);
    const __m256d v17h = tgamma_f64_2ulp_avx512_lanes_getexp_f64_avx2(v16h);
    const __m256d v18l = _mm256_sub_pd(v15l, v17l);
    const __m256d v18h = _mm256_sub_pd(v15h, v17h);
    const __m256d v20l = _mm256_add_pd(v19, v16l);
    const __m256d v20h = _mm256_add_pd(v19, v16h);
    const __m256i v21l = _mm256_castpd_si256(v20l);
    const __m256i v21h = _mm256_castpd_si256(v20h);
    const __m128i v22l = tgamma_f64_2ulp_avx512_wrap_avx2(v21l);
    const __m128i v22h = tgamma_f64_2ulp_avx512_wrap_avx2(v21h);
    const __m256i v22 = _mm256_set_m128i(v22h, v22l);
    const __m256d v23l = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v22), _mm_set1_epi32(31)));
    const __m256d v23h = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v22, 1), _mm_set1_epi32(31)));
    const __m256d v24l = _mm256_add_pd(v18l, v23l);
    const __m256d v24h = _mm256_add_pd(v18h, v23h);
    const __m256d v26l = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v22), _mm_set1_epi32(31)));
    const __m256d v26h = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v22, 1), _mm_set1_epi32(31)));
    const __m256d v28l = _mm256_fmadd_pd(v16l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v16h, v26h, v27);
    const __m256d v29l = _mm256_mul_pd(v25, v28l);
    const __m256d v29h = _mm256_mul_pd(v25, v28h);
    const __m256d v30l = _mm256_add_pd(v29l, v24l);
    const __m256d v30h = _mm256_add_pd(v29h, v24h);
    const __m256d v31l = _mm256_sub_pd(v24l, v30l);
    const __m256d v31h = _mm256_sub_pd(v24h, v30h);
    const __m256d v32l = _mm256_add_pd(v31l, v29l);
    const __m256d v32h = _mm256_add_pd(v31h, v29h);
    const __m256d v33l = _mm256_mul_pd(v28l, v13);
    const __m256d v33h = _mm256_mul_pd(v28h, v13);
    const __m256d v34l = _mm256_mul_pd(v29l, v33l);
    const __m256d v34h = _mm256_mul_pd(v29h, v33h);
    const __m256d v35l = _mm256_mul_pd(v28l, v34l);
    const __m256d v35h = _mm256_mul_pd(v28h, v34h);
    const __m256d v38l = _mm256_fmadd_pd(v28l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v28h, v36, v37);
    const __m256d v40l = _mm256_fmadd_pd(v28l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v28h, v38h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v28l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v28h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v28l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v28h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v28l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v28h, v45);
    const __m256d v49l = _mm256_fmadd_pd(v47, v17l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47, v17h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v46l, v28l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v46h, v28h, v49h);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v28l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v28h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v28l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v28h, v53);
    const __m256d v55l = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v22), _mm_set1_epi32(31)));
    const __m256d v55h = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v22, 1), _mm_set1_epi32(31)));
    const __m256d v56l = _mm256_fmadd_pd(v35l, v54l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v35h, v54h, v55h);
    const __m256d v60l = _mm256_fmsub_pd(v58, v28l, v29l);
    const __m256d v60h = _mm256_fmsub_pd(v58, v28h, v29h);
    const __m256d v61l = _mm256_fmadd_pd(v28l, v57, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v28h, v57, v60h);
    const __m256d v63l = _mm256_fmsub_pd(v29l, v33l, v34l);
    const __m256d v63h = _mm256_fmsub_pd(v29h, v33h, v34h);
    const __m256d v64l = _mm256_fmadd_pd(v33l, v61l, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v33h, v61h, v63h);
    const __m256d v65l = _mm256_add_pd(v56l, v64l);
    const __m256d v65h = _mm256_add_pd(v56h, v64h);
    const __m256d v66l = _mm256_add_pd(v65l, v61l);
    const __m256d v66h = _mm256_add_pd(v65h, v61h);
    const __m256d v67l = _mm256_add_pd(v30l, v34l);
    const __m256d v67h = _mm256_add_pd(v30h, v34h);
    const __m256d v68l = _mm256_sub_pd(v30l, v67l);
    const __m256d v68h = _mm256_sub_pd(v30h, v67h);
    const __m256d v69l = _mm256_add_pd(v68l, v34l);
    const __m256d v69h = _mm256_add_pd(v68h, v34h);
    const __m256d v70l = _mm256_add_pd(v66l, v69l);
    const __m256d v70h = _mm256_add_pd(v66h, v69h);
    const __m256d v71l = _mm256_add_pd(v32l, v70l);
    const __m256d v71h = _mm256_add_pd(v32h, v70h);
    const __m256d v72l = _mm256_add_pd(v71l, v67l);
    const __m256d v72h = _mm256_add_pd(v71h, v67h);
    const __m256d v73l = _mm256_mul_pd(v14l, v72l);
    const __m256d v73h = _mm256_mul_pd(v14h, v72h);
    const __m256d v74l = _mm256_add_pd(v12l, v73l);
    const __m256d v74h = _mm256_add_pd(v12h, v73h);
    const __m256d v75l = _mm256_add_pd(v0, v74l);
    const __m256d v75h = _mm256_add_pd(v0, v74h);
    const __m256i v76l = _mm256_castpd_si256(v75l);
    const __m256i v76h = _mm256_castpd_si256(v75h);
    const __m128i v77l = tgamma_f64_2ulp_avx512_wrap_avx2(v76l);
    const __m128i v77h = tgamma_f64_2ulp_avx512_wrap_avx2(v76h);
    const __m256i v77 = _mm256_set_m128i(v77h, v77l);
    const __m256d v78l = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v77), _mm_set1_epi32(15)));
    const __m256d v78h = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v77, 1), _mm_set1_epi32(15)));
    const __m256d v79l = _mm256_sub_pd(v75l, v0);
    const __m256d v79h = _mm256_sub_pd(v75h, v0);
    const __m256d v80l = _mm256_sub_pd(v74l, v79l);
    const __m256d v80h = _mm256_sub_pd(v74h, v79h);
    const __m256d v82l = _mm256_add_pd(v1, v10l);
    const __m256d v82h = _mm256_add_pd(v1, v10h);
    const __m256d v83l = _mm256_div_pd(v7, v82l);
    const __m256d v83h = _mm256_div_pd(v7, v82h);
    const __m256d v85l = _mm256_fmadd_pd(v81, v83l, v84);
    const __m256d v85h = _mm256_fmadd_pd(v81, v83h, v84);
    const __m256d v86l = _mm256_fmadd_pd(v85l, v83l, v72l);
    const __m256d v86h = _mm256_fmadd_pd(v85h, v83h, v72h);
    const __m256d v88l = _mm256_sub_pd(v7, v8l);
    const __m256d v88h = _mm256_sub_pd(v7, v8h);
    const __m256d v89l = _mm256_sub_pd(v88l, v2l);
    const __m256d v89h = _mm256_sub_pd(v88h, v2h);
    const __m256d v90l = _mm256_blendv_pd(v89l, v87, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v90h = _mm256_blendv_pd(v89h, v87, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v91l = _mm256_sub_pd(v74l, v73l);
    const __m256d v91h = _mm256_sub_pd(v74h, v73h);
    const __m256d v92l = _mm256_sub_pd(v74l, v91l);
    const __m256d v92h = _mm256_sub_pd(v74h, v91h);
    const __m256d v93l = _mm256_sub_pd(v73l, v92l);
    const __m256d v93h = _mm256_sub_pd(v73h, v92h);
    const __m256d v94l = _mm256_sub_pd(v12l, v91l);
    const __m256d v94h = _mm256_sub_pd(v12h, v91h);
    const __m256d v95l = _mm256_add_pd(v93l, v94l);
    const __m256d v95h = _mm256_add_pd(v93h, v94h);
    const __m256d v96l = _mm256_sub_pd(v67l, v72l);
    const __m256d v96h = _mm256_sub_pd(v67h, v72h);
    const __m256d v97l = _mm256_add_pd(v71l, v96l);
    const __m256d v97h = _mm256_add_pd(v71h, v96h);
    const __m256d v99l = _mm256_fmsub_pd(v14l, v72l, v73l);
    const __m256d v99h = _mm256_fmsub_pd(v14h, v72h, v73h);
    const __m256d v100l = _mm256_fmadd_pd(v97l, v14l, v99l);
    const __m256d v100h = _mm256_fmadd_pd(v97h, v14h, v99h);
    const __m256d v103l = _mm256_fmsub_pd(v10l, v11, v12l);
    const __m256d v103h = _mm256_fmsub_pd(v10h, v11, v12h);
    const __m256d v104l = _mm256_fmadd_pd(v101, v10l, v103l);
    const __m256d v104h = _mm256_fmadd_pd(v101, v10h, v103h);
    const __m256d v105l = _mm256_add_pd(v100l, v104l);
    const __m256d v105h = _mm256_add_pd(v100h, v104h);
    const __m256d v106l = _mm256_add_pd(v95l, v105l);
    const __m256d v106h = _mm256_add_pd(v95h, v105h);
    const __m256d v107l = _mm256_fmadd_pd(v86l, v90l, v106l);
    const __m256d v107h = _mm256_fmadd_pd(v86h, v90h, v106h);
    const __m256d v108l = _mm256_add_pd(v80l, v107l);
    const __m256d v108h = _mm256_add_pd(v80h, v107h);
    const __m256d v111l = _mm256_fmadd_pd(v108l, v109, v110);
    const __m256d v111h = _mm256_fmadd_pd(v108h, v109, v110);
    const __m256d v113l = _mm256_fmadd_pd(v108l, v111l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v108h, v111h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v108l, v113l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v108h, v113h, v114);
    const __m256d v117l = _mm256_fmadd_pd(v115l, v108l, v116);
    const __m256d v117h = _mm256_fmadd_pd(v115h, v108h, v116);
    const __m256d v119l = _mm256_fmadd_pd(v117l, v108l, v118);
    const __m256d v119h = _mm256_fmadd_pd(v117h, v108h, v118);
    const __m256d v120l = _mm256_mul_pd(v119l, v108l);
    const __m256d v120h = _mm256_mul_pd(v119h, v108h);
    const __m256d v122l = _mm256_fmadd_pd(v83l, v121, v7);
    const __m256d v122h = _mm256_fmadd_pd(v83h, v121, v7);
    const __m256d v125l = _mm256_fmadd_pd(v122l, v123, v124);
    const __m256d v125h = _mm256_fmadd_pd(v122h, v123, v124);
    const __m256d v127l = _mm256_fmadd_pd(v122l, v125l, v126);
    const __m256d v127h = _mm256_fmadd_pd(v122h, v125h, v126);
    const __m256d v129l = _mm256_fmadd_pd(v122l, v127l, v128);
    const __m256d v129h = _mm256_fmadd_pd(v122h, v127h, v128);
    const __m256d v131l = _mm256_fmadd_pd(v122l, v129l, v130);
    const __m256d v131h = _mm256_fmadd_pd(v122h, v129h, v130);
    const __m256d v133l = _mm256_fmadd_pd(v122l, v131l, v132);
    const __m256d v133h = _mm256_fmadd_pd(v122h, v131h, v132);
    const __m256d v135l = _mm256_fmadd_pd(v122l, v133l, v134);
    const __m256d v135h = _mm256_fmadd_pd(v122h, v133h, v134);
    const __m256d v137l = _mm256_fmadd_pd(v122l, v135l, v136);
    const __m256d v137h = _mm256_fmadd_pd(v122h, v135h, v136);
    const __m256d v138l = tgamma_f64_2ulp_avx512_minmag_f64_avx2(v122l, v7);
    const __m256d v138h = tgamma_f64_2ulp_avx512_minmag_f64_avx2(v122h, v7);
    const __m256d v140l = _mm256_fmadd_pd(v137l, v138l, v139);
    const __m256d v140h = _mm256_fmadd_pd(v137h, v138h, v139);
    const __m256d v142l = _mm256_fmadd_pd(v122l, v140l, v141);
    const __m256d v142h = _mm256_fmadd_pd(v122h, v140h, v141);
    const __m256d v143l = _mm256_mul_pd(v122l, v142l);
    const __m256d v143h = _mm256_mul_pd(v122h, v142h);
    const __m256d v145l = _mm256_add_pd(v143l, v144);
    const __m256d v145h = _mm256_add_pd(v143h, v144);
    const __m256d v147l = _mm256_fmadd_pd(v122l, v145l, v146);
    const __m256d v147h = _mm256_fmadd_pd(v122h, v145h, v146);
    const __m256d v149l = _mm256_fmadd_pd(v122l, v147l, v148);
    const __m256d v149h = _mm256_fmadd_pd(v122h, v147h, v148);
    const __m256d v151l = _mm256_fmadd_pd(v122l, v149l, v150);
    const __m256d v151h = _mm256_fmadd_pd(v122h, v149h, v150);
    const __m256d v153l = _mm256_fmadd_pd(v122l, v151l, v152);
    const __m256d v153h = _mm256_fmadd_pd(v122h, v151h, v152);
    const __m256d v155l = _mm256_fmadd_pd(v122l, v153l, v154);
    const __m256d v155h = _mm256_fmadd_pd(v122h, v153h, v154);
    const __m256d v157l = _mm256_fmadd_pd(v122l, v155l, v156);
    const __m256d v157h = _mm256_fmadd_pd(v122h, v155h, v156);
    const __m256d v159l = _mm256_fmadd_pd(v122l, v157l, v158);
    const __m256d v159h = _mm256_fmadd_pd(v122h, v157h, v158);
    const __m256d v161l = _mm256_fmadd_pd(v122l, v159l, v160);
    const __m256d v161h = _mm256_fmadd_pd(v122h, v159h, v160);
    const __m256d v163l = _mm256_fmadd_pd(v122l, v161l, v162);
    const __m256d v163h = _mm256_fmadd_pd(v122h, v161h, v162);
    const __m256d v165l = _mm256_fmadd_pd(v122l, v163l, v164);
    const __m256d v165h = _mm256_fmadd_pd(v122h, v163h, v164);
    const __m256d v166l = _mm256_add_pd(v120l, v165l);
    const __m256d v166h = _mm256_add_pd(v120h, v165h);
    const __m256d v167l = _mm256_fmadd_pd(v120l, v165l, v166l);
    const __m256d v167h = _mm256_fmadd_pd(v120h, v165h, v166h);
    const __m256d v168l = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v77), _mm_set1_epi32(15)));
    const __m256d v168h = tgamma_f64_2ulp_avx512_gather_f64_avx2(tgamma_f64_2ulp_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v77, 1), _mm_set1_epi32(15)));
    const __m256d v169l = _mm256_fmadd_pd(v167l, v78l, v168l);
    const __m256d v169h = _mm256_fmadd_pd(v167h, v78h, v168h);
    const __m256d v170l = _mm256_add_pd(v78l, v169l);
    const __m256d v170h = _mm256_add_pd(v78h, v169h);
    const __m256d v171l = _mm256_add_pd(v170l, v170l);
    const __m256d v171h = _mm256_add_pd(v170h, v170h);
    const __m256d v172l = tgamma_f64_2ulp_avx512_lanes_scalef_f64_avx2(v171l, v79l);
    const __m256d v172h = tgamma_f64_2ulp_avx512_lanes_scalef_f64_avx2(v171h, v79h);
    const __m256i v173 = _mm256_xor_si256(v3, _mm256_set1_epi32(-1));
    __m256d r0l = v172l;
    __m256d r0h = v172h;
    __m256i any1 = v173;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v175l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v174, _CMP_LT_OQ));
        const __m256i v175h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v174, _CMP_LT_OQ));
        const __m256i v175 = tgamma_f64_2ulp_avx512_join_mask_avx2(v175l, v175h);
        const __m256i v178l = _mm256_castpd_si256(_mm256_cmp_pd(v177, v2l, _CMP_LE_OQ));
        const __m256i v178h = _mm256_castpd_si256(_mm256_cmp_pd(v177, v2h, _CMP_LE_OQ));
        const __m256i v178 = tgamma_f64_2ulp_avx512_join_mask_avx2(v178l, v178h);
        const __m256d v179l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
        const __m256d v179h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
        const __m256i v181l = _mm256_castpd_si256(_mm256_cmp_pd(v179l, v180, _CMP_LT_OQ));
        const __m256i v181h = _mm256_castpd_si256(_mm256_cmp_pd(v179h, v180, _CMP_LT_OQ));
        const __m256i v181 = tgamma_f64_2ulp_avx512_join_mask_avx2(v181l, v181h);
        const __m256d v182l = _mm256_round_pd(v2l, 8);
        const __m256d v182h = _mm256_round_pd(v2h, 8);
        const __m256d v183l = _mm256_sub_pd(v2l, v182l);
        const __m256d v183h = _mm256_sub_pd(v2h, v182h);
        const __m256d v184l = _mm256_mul_pd(v183l, v183l);
        const __m256d v184h = _mm256_mul_pd(v183h, v183h);
        const __m256d v186l = _mm256_mul_pd(v184l, v185);
        const __m256d v186h = _mm256_mul_pd(v184h, v185);
        const __m256d v187l = _mm256_add_pd(v186l, v7);
        const __m256d v187h = _mm256_add_pd(v186h, v7);
        const __m256d v190l = _mm256_fmadd_pd(v184l, v188, v189);
        const __m256d v190h = _mm256_fmadd_pd(v184h, v188, v189);
        const __m256d v192l = _mm256_fmadd_pd(v184l, v190l, v191);
        const __m256d v192h = _mm256_fmadd_pd(v184h, v190h, v191);
        const __m256d v194l = _mm256_fmadd_pd(v184l, v192l, v193);
        const __m256d v194h = _mm256_fmadd_pd(v184h, v192h, v193);
        const __m256d v196l = _mm256_fmadd_pd(v194l, v184l, v195);
        const __m256d v196h = _mm256_fmadd_pd(v194h, v184h, v195);
        const __m256d v198l = _mm256_fmadd_pd(v184l, v196l, v197);
        const __m256d v198h = _mm256_fmadd_pd(v184h, v196h, v197);
        const __m256d v200l = _mm256_fmadd_pd(v184l, v198l, v199);
        const __m256d v200h = _mm256_fmadd_pd(v184h, v198h, v199);
        const __m256d v202l = _mm256_fmadd_pd(v200l, v184l, v201);
        const __m256d v202h = _mm256_fmadd_pd(v200h, v184h, v201);
        const __m256d v204l = _mm256_fmadd_pd(v184l, v202l, v203);
        const __m256d v204h = _mm256_fmadd_pd(v184h, v202h, v203);
        const __m256d v205l = _mm256_mul_pd(v184l, v184l);
        const __m256d v205h = _mm256_mul_pd(v184h, v184h);
        const __m256d v208l = _mm256_fmsub_pd(v183l, v183l, v184l);
        const __m256d v208h = _mm256_fmsub_pd(v183h, v183h, v184h);
        const __m256d v210l = _mm256_fmsub_pd(v184l, v185, v186l);
        const __m256d v210h = _mm256_fmsub_pd(v184h, v185, v186h);
        const __m256d v211l = _mm256_fmadd_pd(v208l, v185, v210l);
        const __m256d v211h = _mm256_fmadd_pd(v208h, v185, v210h);
        const __m256d v212l = _mm256_fmadd_pd(v206, v184l, v211l);
        const __m256d v212h = _mm256_fmadd_pd(v206, v184h, v211h);
        const __m256d v213l = _mm256_fmadd_pd(v204l, v205l, v212l);
        const __m256d v213h = _mm256_fmadd_pd(v204h, v205h, v212h);
        const __m256d v214l = _mm256_sub_pd(v7, v187l);
        const __m256d v214h = _mm256_sub_pd(v7, v187h);
        const __m256d v215l = _mm256_add_pd(v186l, v214l);
        const __m256d v215h = _mm256_add_pd(v186h, v214h);
        const __m256d v216l = _mm256_add_pd(v213l, v215l);
        const __m256d v216h = _mm256_add_pd(v213h, v215h);
        const __m256d v217l = _mm256_add_pd(v187l, v216l);
        const __m256d v217h = _mm256_add_pd(v187h, v216h);
        const __m256d v219l = _mm256_mul_pd(v218, v183l);
        const __m256d v219h = _mm256_mul_pd(v218, v183h);
        const __m256d v220l = _mm256_mul_pd(v217l, v219l);
        const __m256d v220h = _mm256_mul_pd(v217h, v219h);
        const __m256d v221l = _mm256_mul_pd(v170l, v220l);
        const __m256d v221h = _mm256_mul_pd(v170h, v220h);
        const __m256d v222l = _mm256_blendv_pd(v221l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v181))));
        const __m256d v222h = _mm256_blendv_pd(v221h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v181, 1))));
        const __m256d v223l = _mm256_div_pd(v7, v222l);
        const __m256d v223h = _mm256_div_pd(v7, v222h);
        const __m256i v224l = _mm256_castpd_si256(_mm256_cmp_pd(v87, v183l, _CMP_EQ_OQ));
        const __m256i v224h = _mm256_castpd_si256(_mm256_cmp_pd(v87, v183h, _CMP_EQ_OQ));
        const __m256i v224 = tgamma_f64_2ulp_avx512_join_mask_avx2(v224l, v224h);
        const __m256d v225l = _mm256_mul_pd(v1, v182l);
        const __m256d v225h = _mm256_mul_pd(v1, v182h);
        const __m256d v226l = _mm256_round_pd(v225l, 8);
        const __m256d v226h = _mm256_round_pd(v225h, 8);
        const __m256i v227l = _mm256_castpd_si256(_mm256_cmp_pd(v225l, v226l, _CMP_EQ_OQ));
        const __m256i v227h = _mm256_castpd_si256(_mm256_cmp_pd(v225h, v226h, _CMP_EQ_OQ));
        const __m256i v227 = tgamma_f64_2ulp_avx512_join_mask_avx2(v227l, v227h);
        const __m256i v228 = _mm256_xor_si256(v227, _mm256_set1_epi32(-1));
        const __m256d v230l = _mm256_mul_pd(v223l, v229);
        const __m256d v230h = _mm256_mul_pd(v223h, v229);
        const __m256d v232l = _mm256_fnmadd_pd(v221l, v230l, v229);
        const __m256d v232h = _mm256_fnmadd_pd(v221h, v230h, v229);
        const __m256d v233l = _mm256_sub_pd(v78l, v170l);
        const __m256d v233h = _mm256_sub_pd(v78h, v170h);
        const __m256d v234l = _mm256_add_pd(v233l, v169l);
        const __m256d v234h = _mm256_add_pd(v233h, v169h);
        const __m256d v235l = _mm256_sub_pd(v187l, v217l);
        const __m256d v235h = _mm256_sub_pd(v187h, v217h);
        const __m256d v236l = _mm256_add_pd(v216l, v235l);
        const __m256d v236h = _mm256_add_pd(v216h, v235h);
        const __m256d v239l = _mm256_fmsub_pd(v218, v183l, v219l);
        const __m256d v239h = _mm256_fmsub_pd(v218, v183h, v219h);
        const __m256d v240l = _mm256_fmadd_pd(v237, v183l, v239l);
        const __m256d v240h = _mm256_fmadd_pd(v237, v183h, v239h);
        const __m256d v242l = _mm256_fmsub_pd(v217l, v219l, v220l);
        const __m256d v242h = _mm256_fmsub_pd(v217h, v219h, v220h);
        const __m256d v243l = _mm256_fmadd_pd(v217l, v240l, v242l);
        const __m256d v243h = _mm256_fmadd_pd(v217h, v240h, v242h);
        const __m256d v244l = _mm256_fmadd_pd(v236l, v219l, v243l);
        const __m256d v244h = _mm256_fmadd_pd(v236h, v219h, v243h);
        const __m256d v246l = _mm256_fmsub_pd(v170l, v220l, v221l);
        const __m256d v246h = _mm256_fmsub_pd(v170h, v220h, v221h);
        const __m256d v247l = _mm256_fmadd_pd(v170l, v244l, v246l);
        const __m256d v247h = _mm256_fmadd_pd(v170h, v244h, v246h);
        const __m256d v248l = _mm256_fmadd_pd(v220l, v234l, v247l);
        const __m256d v248h = _mm256_fmadd_pd(v220h, v234h, v247h);
        const __m256d v250l = _mm256_fnmadd_pd(v230l, v248l, v249);
        const __m256d v250h = _mm256_fnmadd_pd(v230h, v248h, v249);
        const __m256d v251l = _mm256_add_pd(v232l, v250l);
        const __m256d v251h = _mm256_add_pd(v232h, v250h);
        const __m256d v252l = _mm256_fmadd_pd(v223l, v251l, v230l);
        const __m256d v252h = _mm256_fmadd_pd(v223h, v251h, v230h);
        const __m256d v253l = _mm256_xor_pd(v252l, _mm256_set1_pd(-0.0));
        const __m256d v253h = _mm256_xor_pd(v252h, _mm256_set1_pd(-0.0));
        const __m256d v254l = _mm256_blendv_pd(v252l, v253l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v228))));
        const __m256d v254h = _mm256_blendv_pd(v252h, v253h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v228, 1))));
        const __m256d v255l = _mm256_round_pd(v79l, 9);
        const __m256d v255h = _mm256_round_pd(v79h, 9);
        const __m256d v256l = _mm256_xor_pd(v255l, _mm256_set1_pd(-0.0));
        const __m256d v256h = _mm256_xor_pd(v255h, _mm256_set1_pd(-0.0));
        const __m256d v257l = tgamma_f64_2ulp_avx512_lanes_scalef_f64_avx2(v254l, v256l);
        const __m256d v257h = tgamma_f64_2ulp_avx512_lanes_scalef_f64_avx2(v254h, v256h);
        const __m256d v258l = _mm256_blendv_pd(v257l, v176, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v224))));
        const __m256d v258h = _mm256_blendv_pd(v257h, v176, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v224, 1))));
        const __m256d v259l = _mm256_blendv_pd(v258l, v223l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v181))));
        const __m256d v259h = _mm256_blendv_pd(v258h, v223h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v181, 1))));
        const __m256d v260l = _mm256_blendv_pd(v176, v259l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v178))));
        const __m256d v260h = _mm256_blendv_pd(v176, v259h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v178, 1))));
        const __m256d v261l = _mm256_blendv_pd(v260l, v176, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v175))));
        const __m256d v261h = _mm256_blendv_pd(v260h, v176, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v175, 1))));
        r0l = _mm256_blendv_pd(r0l, v261l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v173))));
        r0h = _mm256_blendv_pd(r0h, v261h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v173, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static TGAMMA_F64_2ULP_AVX512_AVX2_TARGET void tgamma_f64_2ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_f64_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tgamma_f64_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_F64_2ULP_AVX512_AVX512 __mmask8 tgamma_f64_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
TGAMMA_F64_2ULP_AVX512_AVX512 __m512d tgamma_f64_2ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TGAMMA_F64_2ULP_AVX512_AVX512 __m512d tgamma_f64_2ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_F64_2ULP_AVX512_AVX512 void tgamma_f64_2ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v1 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(0x1.58p+7); /* 172 */
    const __m512d v6 = _mm512_set1_pd(0x1.9p+7); /* 200 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v11 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v13 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v19 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v25 = _mm512_set1_pd(0x1.71547652b6f5ap+0); /* 1.4426950408878469 */
    const __m512d v27 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v36 = _mm512_set1_pd(0x1.ae98cb5ddde18p+2); /* 6.7280758301417549 */
    const __m512d v37 = _mm512_set1_pd(0x1.1113928c22e1p-2); /* 0.26667622547458425 */
    const __m512d v39 = _mm512_set1_pd(-0x1.ed3d9e2b3af54p-3); /* -0.24084018296650334 */
    const __m512d v41 = _mm512_set1_pd(0x1.ffcbf67522109p-3); /* 0.24990074677430865 */
    const __m512d v43 = _mm512_set1_pd(-0x1.248df9842519ep-2); /* -0.28569784039543744 */
    const __m512d v45 = _mm512_set1_pd(0x1.555558a98a6dep-2); /* 0.33333338293833303 */
    const __m512d v47 = _mm512_set1_pd(0x1.c871de20fe568p-36); /* 2.5945882706977168e-11 */
    const __m512d v48 = _mm512_set1_pd(-0x1.999999fea5331p-2); /* -0.40000000588161116 */
    const __m512d v51 = _mm512_set1_pd(0x1.ffffffffd2444p-2); /* 0.49999999998960143 */
    const __m512d v53 = _mm512_set1_pd(-0x1.55555555546e2p-1); /* -0.66666666666625596 */
    const __m512d v57 = _mm512_set1_pd(0x1.c12159d745e1ep-55); /* 4.8694802217546893e-17 */
    const __m512d v58 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v81 = _mm512_set1_pd(-0x1.ccf6f3cbe07bfp+0); /* -1.8006431935068432 */
    const __m512d v84 = _mm512_set1_pd(-0x1.886473ad8d05p-2); /* -0.38319569346208926 */
    const __m512d v87 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v101 = _mm512_set1_pd(-0x1.77d0c7818a0e8p-56); /* -2.037300147486633e-17 */
    const __m512d v109 = _mm512_set1_pd(0x1.42e9d2797323cp-13); /* 0.00015397709266408595 */
    const __m512d v110 = _mm512_set1_pd(0x1.5d89a63c34396p-10); /* 0.0013333804809471986 */
    const __m512d v112 = _mm512_set1_pd(0x1.3b2ab7479e8bap-7); /* 0.0096181292458264907 */
    const __m512d v114 = _mm512_set1_pd(0x1.c6b08d6ed3223p-5); /* 0.055504108654165905 */
    const __m512d v116 = _mm512_set1_pd(0x1.ebfbdff82b98ap-3); /* 0.24022650695901532 */
    const __m512d v118 = _mm512_set1_pd(0x1.62e42fefa39f7p-1); /* 0.69314718055994617 */
    const __m512d v121 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v123 = _mm512_set1_pd(-0x1.c1a80c2f4480bp-39); /* -3.1950011413274849e-12 */
    const __m512d v124 = _mm512_set1_pd(-0x1.038a5c5c33ce5p-32); /* -2.3605068400164152e-10 */
    const __m512d v126 = _mm512_set1_pd(0x1.d2bc1a318461dp-33); /* 2.1224640235230519e-10 */
    const __m512d v128 = _mm512_set1_pd(-0x1.285e3604e2ed1p-33); /* -1.3477256823801476e-10 */
    const __m512d v130 = _mm512_set1_pd(0x1.69a460d8c3837p-29); /* 2.6312926112141197e-09 */
    const __m512d v132 = _mm512_set1_pd(-0x1.95981602fa0cap-28); /* -5.9021707547186497e-09 */
    const __m512d v134 = _mm512_set1_pd(0x1.597abebda866ap-26); /* 2.0109552015457804e-08 */
    const __m512d v136 = _mm512_set1_pd(-0x1.093e83ee15848p-24); /* -6.1756977949357265e-08 */
    const __m512d v139 = _mm512_set1_pd(0x1.853c74fe87a0dp-23); /* 1.8125221142111785e-07 */
    const __m512d v141 = _mm512_set1_pd(-0x1.487a1552ed967p-21); /* -6.1183588183944834e-07 */
    const __m512d v144 = _mm512_set1_pd(0x1.e70398b5d5f1p-20); /* 1.8142687116719422e-06 */
    const __m512d v146 = _mm512_set1_pd(-0x1.865c47413b848p-18); /* -5.8168241718736718e-06 */
    const __m512d v148 = _mm512_set1_pd(0x1.39092c01f486ap-16); /* 1.865838931520322e-05 */
    const __m512d v150 = _mm512_set1_pd(-0x1.e33b441fb1fb3p-15); /* -5.760568478546616e-05 */
    const __m512d v152 = _mm512_set1_pd(0x1.8e4f2dac3eeaap-13); /* 0.00018992867024524479 */
    const __m512d v154 = _mm512_set1_pd(-0x1.41f83d928fd87p-11); /* -0.00061410844711666599 */
    const __m512d v156 = _mm512_set1_pd(0x1.02731d30e89b7p-9); /* 0.0019718144544224841 */
    const __m512d v158 = _mm512_set1_pd(-0x1.c65873744192cp-8); /* -0.0069327623243736029 */
    const __m512d v160 = _mm512_set1_pd(0x1.8f834c339e9fap-6); /* 0.024384331145919071 */
    const __m512d v162 = _mm512_set1_pd(-0x1.346dcbcf6f156p-4); /* -0.075300022252979687 */
    const __m512d v164 = _mm512_set1_pd(0x1.cd9271ce710cep-5); /* 0.05634424426855987 */
    const __m512d v174 = _mm512_set1_pd(-0x1p+52); /* -4503599627370496 */
    const __m512d v176 = _mm512_set1_pd(NAN);
    const __m512d v177 = _mm512_set1_pd(-INFINITY);
    const __m512d v180 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v185 = _mm512_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m512d v188 = _mm512_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m512d v189 = _mm512_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m512d v191 = _mm512_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m512d v193 = _mm512_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m512d v195 = _mm512_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m512d v197 = _mm512_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m512d v199 = _mm512_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m512d v201 = _mm512_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m512d v203 = _mm512_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m512d v206 = _mm512_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m512d v218 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v229 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v237 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v249 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table3 + 8);
    const __m512d t4_0 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(tgamma_f64_2ulp_avx512_table4 + 8);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1, v2l, _CMP_LE_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1, v2h, _CMP_LE_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_min_pd(v4, v2l);
    const __m512d v5h = _mm512_min_pd(v4, v2h);
    const __m512d v8l = _mm512_sub_pd(v7, v2l);
    const __m512d v8h = _mm512_sub_pd(v7, v2h);
    const __m512d v9l = _mm512_min_pd(v6, v8l);
    const __m512d v9h = _mm512_min_pd(v6, v8h);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v3, v9l, v5l);
    const __m512d v10h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v3), v9h, v5h);
    const __m512d v12l = _mm512_mul_pd(v10l, v11);
    const __m512d v12h = _mm512_mul_pd(v10h, v11);
    const __m512d v14l = _mm512_add_pd(v10l, v13);
    const __m512d v14h = _mm512_add_pd(v10h, v13);
    const __m512d v15l = _mm512_getexp_pd(v10l);
    const __m512d v15h = _mm512_getexp_pd(v10h);
    const __m512d v16l = _mm512_getmant_pd(v10l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v16h = _mm512_getmant_pd(v10h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v17l = _mm512_getexp_pd(v16l);
    const __m512d v17h = _mm512_getexp_pd(v16h);
    const __m512d v18l = _mm512_sub_pd(v15l, v17l);
    const __m512d v18h = _mm512_sub_pd(v15h, v17h);
    const __m512d v20l = _mm512_add_pd(v19, v16l);
    const __m512d v20h = _mm512_add_pd(v19, v16h);
    const __m512i v21l = _mm512_castpd_si512(v20l);
    const __m512i v21h = _mm512_castpd_si512(v20h);
    const __m256i v22l = _mm512_cvtepi64_epi32(v21l);
    const __m256i v22h = _mm512_cvtepi64_epi32(v21h);
    const __m512i v22 = _mm512_inserti32x8(_mm512_castsi256_si512(v22l), v22h, 1);
    const __m512d v23l = tgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v22), t0_0, t0_1, t0_2, t0_3);
    const __m512d v23h = tgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v22, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v24l = _mm512_add_pd(v18l, v23l);
    const __m512d v24h = _mm512_add_pd(v18h, v23h);
    const __m512d v26l = tgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v22), t1_0, t1_1, t1_2, t1_3);
    const __m512d v26h = tgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v22, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v28l = _mm512_fmadd_pd(v16l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v16h, v26h, v27);
    const __m512d v29l = _mm512_mul_pd(v25, v28l);
    const __m512d v29h = _mm512_mul_pd(v25, v28h);
    const __m512d v30l = _mm512_add_pd(v29l, v24l);
    const __m512d v30h = _mm512_add_pd(v29h, v24h);
    const __m512d v31l = _mm512_sub_pd(v24l, v30l);
    const __m512d v31h = _mm512_sub_pd(v24h, v30h);
    const __m512d v32l = _mm512_add_pd(v31l, v29l);
    const __m512d v32h = _mm512_add_pd(v31h, v29h);
    const __m512d v33l = _mm512_mul_pd(v28l, v13);
    const __m512d v33h = _mm512_mul_pd(v28h, v13);
    const __m512d v34l = _mm512_mul_pd(v29l, v33l);
    const __m512d v34h = _mm512_mul_pd(v29h, v33h);
    const __m512d v35l = _mm512_mul_pd(v28l, v34l);
    const __m512d v35h = _mm512_mul_pd(v28h, v34h);
    const __m512d v38l = _mm512_fmadd_pd(v28l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v28h, v36, v37);
    const __m512d v40l = _mm512_fmadd_pd(v28l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v28h, v38h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v28l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v28h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v28l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v28h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v28l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v28h, v45);
    const __m512d v49l = _mm512_fmadd_pd(v47, v17l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47, v17h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v46l, v28l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v46h, v28h, v49h);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v28l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v28h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v28l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v28h, v53);
    const __m512d v55l = tgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v22), t2_0, t2_1, t2_2, t2_3);
    const __m512d v55h = tgamma_f64_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v22, 1), t2_0, t2_1, t2_2, t2_3);
    const __m512d v56l = _mm512_fmadd_pd(v35l, v54l, v55l);
    const __m512d v56h = _mm512_fmadd_pd(v35h, v54h, v55h);
    const __m512d v60l = _mm512_fmsub_pd(v58, v28l, v29l);
    const __m512d v60h = _mm512_fmsub_pd(v58, v28h, v29h);
    const __m512d v61l = _mm512_fmadd_pd(v28l, v57, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v28h, v57, v60h);
    const __m512d v63l = _mm512_fmsub_pd(v29l, v33l, v34l);
    const __m512d v63h = _mm512_fmsub_pd(v29h, v33h, v34h);
    const __m512d v64l = _mm512_fmadd_pd(v33l, v61l, v63l);
    const __m512d v64h = _mm512_fmadd_pd(v33h, v61h, v63h);
    const __m512d v65l = _mm512_add_pd(v56l, v64l);
    const __m512d v65h = _mm512_add_pd(v56h, v64h);
    const __m512d v66l = _mm512_add_pd(v65l, v61l);
    const __m512d v66h = _mm512_add_pd(v65h, v61h);
    const __m512d v67l = _mm512_add_pd(v30l, v34l);
    const __m512d v67h = _mm512_add_pd(v30h, v34h);
    const __m512d v68l = _mm512_sub_pd(v30l, v67l);
    const __m512d v68h = _mm512_sub_pd(v30h, v67h);
    const __m512d v69l = _mm512_add_pd(v68l, v34l);
    const __m512d v69h = _mm512_add_pd(v68h, v34h);
    const __m512d v70l = _mm512_add_pd(v66l, v69l);
    const __m512d v70h = _mm512_add_pd(v66h, v69h);
    const __m512d v71l = _mm512_add_pd(v32l, v70l);
    const __m512d v71h = _mm512_add_pd(v32h, v70h);
    const __m512d v72l = _mm512_add_pd(v71l, v67l);
    const __m512d v72h = _mm512_add_pd(v71h, v67h);
    const __m512d v73l = _mm512_mul_pd(v14l, v72l);
    const __m512d v73h = _mm512_mul_pd(v14h, v72h);
    const __m512d v74l = _mm512_add_pd(v12l, v73l);
    const __m512d v74h = _mm512_add_pd(v12h, v73h);
    const __m512d v75l = _mm512_add_pd(v0, v74l);
    const __m512d v75h = _mm512_add_pd(v0, v74h);
    const __m512i v76l = _mm512_castpd_si512(v75l);
    const __m512i v76h = _mm512_castpd_si512(v75h);
    const __m256i v77l = _mm512_cvtepi64_epi32(v76l);
    const __m256i v77h = _mm512_cvtepi64_epi32(v76h);
    const __m512i v77 = _mm512_inserti32x8(_mm512_castsi256_si512(v77l), v77h, 1);
    const __m512d v78l = tgamma_f64_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v77), t3_0, t3_1);
    const __m512d v78h = tgamma_f64_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v77, 1), t3_0, t3_1);
    const __m512d v79l = _mm512_sub_pd(v75l, v0);
    const __m512d v79h = _mm512_sub_pd(v75h, v0);
    const __m512d v80l = _mm512_sub_pd(v74l, v79l);
    const __m512d v80h = _mm512_sub_pd(v74h, v79h);
    const __m512d v82l = _mm512_add_pd(v1, v10l);
    const __m512d v82h = _mm512_add_pd(v1, v10h);
    const __m512d v83l = _mm512_div_pd(v7, v82l);
    const __m512d v83h = _mm512_div_pd(v7, v82h);
    const __m512d v85l = _mm512_fmadd_pd(v81, v83l, v84);
    const __m512d v85h = _mm512_fmadd_pd(v81, v83h, v84);
    const __m512d v86l = _mm512_fmadd_pd(v85l, v83l, v72l);
    const __m512d v86h = _mm512_fmadd_pd(v85h, v83h, v72h);
    const __m512d v88l = _mm512_sub_pd(v7, v8l);
    const __m512d v88h = _mm512_sub_pd(v7, v8h);
    const __m512d v89l = _mm512_sub_pd(v88l, v2l);
    const __m512d v89h = _mm512_sub_pd(v88h, v2h);
    const __m512d v90l = _mm512_mask_blend_pd((__mmask8)v3, v89l, v87);
    const __m512d v90h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v3), v89h, v87);
    const __m512d v91l = _mm512_sub_pd(v74l, v73l);
    const __m512d v91h = _mm512_sub_pd(v74h, v73h);
    const __m512d v92l = _mm512_sub_pd(v74l, v91l);
    const __m512d v92h = _mm512_sub_pd(v74h, v91h);
    const __m512d v93l = _mm512_sub_pd(v73l, v92l);
    const __m512d v93h = _mm512_sub_pd(v73h, v92h);
    const __m512d v94l = _mm512_sub_pd(v12l, v91l);
    const __m512d v94h = _mm512_sub_pd(v12h, v91h);
    const __m512d v95l = _mm512_add_pd(v93l, v94l);
    const __m512d v95h = _mm512_add_pd(v93h, v94h);
    const __m512d v96l = _mm512_sub_pd(v67l, v72l);
    const __m512d v96h = _mm512_sub_pd(v67h, v72h);
    const __m512d v97l = _mm512_add_pd(v71l, v96l);
    const __m512d v97h = _mm512_add_pd(v71h, v96h);
    const __m512d v99l = _mm512_fmsub_pd(v14l, v72l, v73l);
    const __m512d v99h = _mm512_fmsub_pd(v14h, v72h, v73h);
    const __m512d v100l = _mm512_fmadd_pd(v97l, v14l, v99l);
    const __m512d v100h = _mm512_fmadd_pd(v97h, v14h, v99h);
    const __m512d v103l = _mm512_fmsub_pd(v10l, v11, v12l);
    const __m512d v103h = _mm512_fmsub_pd(v10h, v11, v12h);
    const __m512d v104l = _mm512_fmadd_pd(v101, v10l, v103l);
    const __m512d v104h = _mm512_fmadd_pd(v101, v10h, v103h);
    const __m512d v105l = _mm512_add_pd(v100l, v104l);
    const __m512d v105h = _mm512_add_pd(v100h, v104h);
    const __m512d v106l = _mm512_add_pd(v95l, v105l);
    const __m512d v106h = _mm512_add_pd(v95h, v105h);
    const __m512d v107l = _mm512_fmadd_pd(v86l, v90l, v106l);
    const __m512d v107h = _mm512_fmadd_pd(v86h, v90h, v106h);
    const __m512d v108l = _mm512_add_pd(v80l, v107l);
    const __m512d v108h = _mm512_add_pd(v80h, v107h);
    const __m512d v111l = _mm512_fmadd_pd(v108l, v109, v110);
    const __m512d v111h = _mm512_fmadd_pd(v108h, v109, v110);
    const __m512d v113l = _mm512_fmadd_pd(v108l, v111l, v112);
    const __m512d v113h = _mm512_fmadd_pd(v108h, v111h, v112);
    const __m512d v115l = _mm512_fmadd_pd(v108l, v113l, v114);
    const __m512d v115h = _mm512_fmadd_pd(v108h, v113h, v114);
    const __m512d v117l = _mm512_fmadd_pd(v115l, v108l, v116);
    const __m512d v117h = _mm512_fmadd_pd(v115h, v108h, v116);
    const __m512d v119l = _mm512_fmadd_pd(v117l, v108l, v118);
    const __m512d v119h = _mm512_fmadd_pd(v117h, v108h, v118);
    const __m512d v120l = _mm512_mul_pd(v119l, v108l);
    const __m512d v120h = _mm512_mul_pd(v119h, v108h);
    const __m512d v122l = _mm512_fmadd_pd(v83l, v121, v7);
    const __m512d v122h = _mm512_fmadd_pd(v83h, v121, v7);
    const __m512d v125l = _mm512_fmadd_pd(v122l, v123, v124);
    const __m512d v125h = _mm512_fmadd_pd(v122h, v123, v124);
    const __m512d v127l = _mm512_fmadd_pd(v122l, v125l, v126);
    const __m512d v127h = _mm512_fmadd_pd(v122h, v125h, v126);
    const __m512d v129l = _mm512_fmadd_pd(v122l, v127l, v128);
    const __m512d v129h = _mm512_fmadd_pd(v122h, v127h, v128);
    const __m512d v131l = _mm512_fmadd_pd(v122l, v129l, v130);
    const __m512d v131h = _mm512_fmadd_pd(v122h, v129h, v130);
    const __m512d v133l = _mm512_fmadd_pd(v122l, v131l, v132);
    const __m512d v133h = _mm512_fmadd_pd(v122h, v131h, v132);
    const __m512d v135l = _mm512_fmadd_pd(v122l, v133l, v134);
    const __m512d v135h = _mm512_fmadd_pd(v122h, v133h, v134);
    const __m512d v137l = _mm512_fmadd_pd(v122l, v135l, v136);
    const __m512d v137h = _mm512_fmadd_pd(v122h, v135h, v136);
    const __m512d v138l = _mm512_range_pd(v122l, v7, 6);
    const __m512d v138h = _mm512_range_pd(v122h, v7, 6);
    const __m512d v140l = _mm512_fmadd_pd(v137l, v138l, v139);
    const __m512d v140h = _mm512_fmadd_pd(v137h, v138h, v139);
    const __m512d v142l = _mm512_fmadd_pd(v122l, v140l, v141);
    const __m512d v142h = _mm512_fmadd_pd(v122h, v140h, v141);
    const __m512d v143l = _mm512_mul_pd(v122l, v142l);
    const __m512d v143h = _mm512_mul_pd(v122h, v142h);
    const __m512d v145l = _mm512_add_pd(v143l, v144);
    const __m512d v145h = _mm512_add_pd(v143h, v144);
    const __m512d v147l = _mm512_fmadd_pd(v122l, v145l, v146);
    const __m512d v147h = _mm512_fmadd_pd(v122h, v145h, v146);
    const __m512d v149l = _mm512_fmadd_pd(v122l, v147l, v148);
    const __m512d v149h = _mm512_fmadd_pd(v122h, v147h, v148);
    const __m512d v151l = _mm512_fmadd_pd(v122l, v149l, v150);
    const __m512d v151h = _mm512_fmadd_pd(v122h, v149h, v150);
    const __m512d v153l = _mm512_fmadd_pd(v122l, v151l, v152);
    const __m512d v153h = _mm512_fmadd_pd(v122h, v151h, v152);
    const __m512d v155l = _mm512_fmadd_pd(v122l, v153l, v154);
    const __m512d v155h = _mm512_fmadd_pd(v122h, v153h, v154);
    const __m512d v157l = _mm512_fmadd_pd(v122l, v155l, v156);
    const __m512d v157h = _mm512_fmadd_pd(v122h, v155h, v156);
    const __m512d v159l = _mm512_fmadd_pd(v122l, v157l, v158);
    const __m512d v159h = _mm512_fmadd_pd(v122h, v157h, v158);
    const __m512d v161l = _mm512_fmadd_pd(v122l, v159l, v160);
    const __m512d v161h = _mm512_fmadd_pd(v122h, v159h, v160);
    const __m512d v163l = _mm512_fmadd_pd(v122l, v161l, v162);
    const __m512d v163h = _mm512_fmadd_pd(v122h, v161h, v162);
    const __m512d v165l = _mm512_fmadd_pd(v122l, v163l, v164);
    const __m512d v165h = _mm512_fmadd_pd(v122h, v163h, v164);
    const __m512d v166l = _mm512_add_pd(v120l, v165l);
    const __m512d v166h = _mm512_add_pd(v120h, v165h);
    const __m512d v167l = _mm512_fmadd_pd(v120l, v165l, v166l);
    const __m512d v167h = _mm512_fmadd_pd(v120h, v165h, v166h);
    const __m512d v168l = tgamma_f64_2ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v77), t4_0, t4_1);
    const __m512d v168h = tgamma_f64_2ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v77, 1), t4_0, t4_1);
    const __m512d v169l = _mm512_fmadd_pd(v167l, v78l, v168l);
    const __m512d v169h = _mm512_fmadd_pd(v167h, v78h, v168h);
    const __m512d v170l = _mm512_add_pd(v78l, v169l);
    const __m512d v170h = _mm512_add_pd(v78h, v169h);
    const __m512d v171l = _mm512_add_pd(v170l, v170l);
    const __m512d v171h = _mm512_add_pd(v170h, v170h);
    const __m512d v172l = _mm512_scalef_pd(v171l, v79l);
    const __m512d v172h = _mm512_scalef_pd(v171h, v79h);
    const __mmask16 v173 = (__mmask16)~v3;
    __m512d r0l = v172l;
    __m512d r0h = v172h;
    __mmask16 any1 = v173;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v175l = _mm512_cmp_pd_mask(v2l, v174, _CMP_LT_OQ);
        const __mmask8 v175h = _mm512_cmp_pd_mask(v2h, v174, _CMP_LT_OQ);
        const __mmask16 v175 = _mm512_kunpackb(v175h, v175l);
        const __mmask8 v178l = _mm512_cmp_pd_mask(v177, v2l, _CMP_LE_OQ);
        const __mmask8 v178h = _mm512_cmp_pd_mask(v177, v2h, _CMP_LE_OQ);
        const __mmask16 v178 = _mm512_kunpackb(v178h, v178l);
        const __m512d v179l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v179h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v181l = _mm512_cmp_pd_mask(v179l, v180, _CMP_LT_OQ);
        const __mmask8 v181h = _mm512_cmp_pd_mask(v179h, v180, _CMP_LT_OQ);
        const __mmask16 v181 = _mm512_kunpackb(v181h, v181l);
        const __m512d v182l = _mm512_roundscale_pd(v2l, 8);
        const __m512d v182h = _mm512_roundscale_pd(v2h, 8);
        const __m512d v183l = _mm512_sub_pd(v2l, v182l);
        const __m512d v183h = _mm512_sub_pd(v2h, v182h);
        const __m512d v184l = _mm512_mul_pd(v183l, v183l);
        const __m512d v184h = _mm512_mul_pd(v183h, v183h);
        const __m512d v186l = _mm512_mul_pd(v184l, v185);
        const __m512d v186h = _mm512_mul_pd(v184h, v185);
        const __m512d v187l = _mm512_add_pd(v186l, v7);
        const __m512d v187h = _mm512_add_pd(v186h, v7);
        const __m512d v190l = _mm512_fmadd_pd(v184l, v188, v189);
        const __m512d v190h = _mm512_fmadd_pd(v184h, v188, v189);
        const __m512d v192l = _mm512_fmadd_pd(v184l, v190l, v191);
        const __m512d v192h = _mm512_fmadd_pd(v184h, v190h, v191);
        const __m512d v194l = _mm512_fmadd_pd(v184l, v192l, v193);
        const __m512d v194h = _mm512_fmadd_pd(v184h, v192h, v193);
        const __m512d v196l = _mm512_fmadd_pd(v194l, v184l, v195);
        const __m512d v196h = _mm512_fmadd_pd(v194h, v184h, v195);
        const __m512d v198l = _mm512_fmadd_pd(v184l, v196l, v197);
        const __m512d v198h = _mm512_fmadd_pd(v184h, v196h, v197);
        const __m512d v200l = _mm512_fmadd_pd(v184l, v198l, v199);
        const __m512d v200h = _mm512_fmadd_pd(v184h, v198h, v199);
        const __m512d v202l = _mm512_fmadd_pd(v200l, v184l, v201);
        const __m512d v202h = _mm512_fmadd_pd(v200h, v184h, v201);
        const __m512d v204l = _mm512_fmadd_pd(v184l, v202l, v203);
        const __m512d v204h = _mm512_fmadd_pd(v184h, v202h, v203);
        const __m512d v205l = _mm512_mul_pd(v184l, v184l);
        const __m512d v205h = _mm512_mul_pd(v184h, v184h);
        const __m512d v208l = _mm512_fmsub_pd(v183l, v183l, v184l);
        const __m512d v208h = _mm512_fmsub_pd(v183h, v183h, v184h);
        const __m512d v210l = _mm512_fmsub_pd(v184l, v185, v186l);
        const __m512d v210h = _mm512_fmsub_pd(v184h, v185, v186h);
        const __m512d v211l = _mm512_fmadd_pd(v208l, v185, v210l);
        const __m512d v211h = _mm512_fmadd_pd(v208h, v185, v210h);
        const __m512d v212l = _mm512_fmadd_pd(v206, v184l, v211l);
        const __m512d v212h = _mm512_fmadd_pd(v206, v184h, v211h);
        const __m512d v213l = _mm512_fmadd_pd(v204l, v205l, v212l);
        const __m512d v213h = _mm512_fmadd_pd(v204h, v205h, v212h);
        const __m512d v214l = _mm512_sub_pd(v7, v187l);
        const __m512d v214h = _mm512_sub_pd(v7, v187h);
        const __m512d v215l = _mm512_add_pd(v186l, v214l);
        const __m512d v215h = _mm512_add_pd(v186h, v214h);
        const __m512d v216l = _mm512_add_pd(v213l, v215l);
        const __m512d v216h = _mm512_add_pd(v213h, v215h);
        const __m512d v217l = _mm512_add_pd(v187l, v216l);
        const __m512d v217h = _mm512_add_pd(v187h, v216h);
        const __m512d v219l = _mm512_mul_pd(v218, v183l);
        const __m512d v219h = _mm512_mul_pd(v218, v183h);
        const __m512d v220l = _mm512_mul_pd(v217l, v219l);
        const __m512d v220h = _mm512_mul_pd(v217h, v219h);
        const __m512d v221l = _mm512_mul_pd(v170l, v220l);
        const __m512d v221h = _mm512_mul_pd(v170h, v220h);
        const __m512d v222l = _mm512_mask_blend_pd((__mmask8)v181, v221l, v2l);
        const __m512d v222h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v181), v221h, v2h);
        const __m512d v223l = _mm512_div_pd(v7, v222l);
        const __m512d v223h = _mm512_div_pd(v7, v222h);
        const __mmask8 v224l = _mm512_cmp_pd_mask(v87, v183l, _CMP_EQ_OQ);
        const __mmask8 v224h = _mm512_cmp_pd_mask(v87, v183h, _CMP_EQ_OQ);
        const __mmask16 v224 = _mm512_kunpackb(v224h, v224l);
        const __m512d v225l = _mm512_mul_pd(v1, v182l);
        const __m512d v225h = _mm512_mul_pd(v1, v182h);
        const __m512d v226l = _mm512_roundscale_pd(v225l, 8);
        const __m512d v226h = _mm512_roundscale_pd(v225h, 8);
        const __mmask8 v227l = _mm512_cmp_pd_mask(v225l, v226l, _CMP_EQ_OQ);
        const __mmask8 v227h = _mm512_cmp_pd_mask(v225h, v226h, _CMP_EQ_OQ);
        const __mmask16 v227 = _mm512_kunpackb(v227h, v227l);
        const __mmask16 v228 = (__mmask16)~v227;
        const __m512d v230l = _mm512_mul_pd(v223l, v229);
        const __m512d v230h = _mm512_mul_pd(v223h, v229);
        const __m512d v232l = _mm512_fnmadd_pd(v221l, v230l, v229);
        const __m512d v232h = _mm512_fnmadd_pd(v221h, v230h, v229);
        const __m512d v233l = _mm512_sub_pd(v78l, v170l);
        const __m512d v233h = _mm512_sub_pd(v78h, v170h);
        const __m512d v234l = _mm512_add_pd(v233l, v169l);
        const __m512d v234h = _mm512_add_pd(v233h, v169h);
        const __m512d v235l = _mm512_sub_pd(v187l, v217l);
        const __m512d v235h = _mm512_sub_pd(v187h, v217h);
        const __m512d v236l = _mm512_add_pd(v216l, v235l);
        const __m512d v236h = _mm512_add_pd(v216h, v235h);
        const __m512d v239l = _mm512_fmsub_pd(v218, v183l, v219l);
        const __m512d v239h = _mm512_fmsub_pd(v218, v183h, v219h);
        const __m512d v240l = _mm512_fmadd_pd(v237, v183l, v239l);
        const __m512d v240h = _mm512_fmadd_pd(v237, v183h, v239h);
        const __m512d v242l = _mm512_fmsub_pd(v217l, v219l, v220l);
        const __m512d v242h = _mm512_fmsub_pd(v217h, v219h, v220h);
        const __m512d v243l = _mm512_fmadd_pd(v217l, v240l, v242l);
        const __m512d v243h = _mm512_fmadd_pd(v217h, v240h, v242h);
        const __m512d v244l = _mm512_fmadd_pd(v236l, v219l, v243l);
        const __m512d v244h = _mm512_fmadd_pd(v236h, v219h, v243h);
        const __m512d v246l = _mm512_fmsub_pd(v170l, v220l, v221l);
        const __m512d v246h = _mm512_fmsub_pd(v170h, v220h, v221h);
        const __m512d v247l = _mm512_fmadd_pd(v170l, v244l, v246l);
        const __m512d v247h = _mm512_fmadd_pd(v170h, v244h, v246h);
        const __m512d v248l = _mm512_fmadd_pd(v220l, v234l, v247l);
        const __m512d v248h = _mm512_fmadd_pd(v220h, v234h, v247h);
        const __m512d v250l = _mm512_fnmadd_pd(v230l, v248l, v249);
        const __m512d v250h = _mm512_fnmadd_pd(v230h, v248h, v249);
        const __m512d v251l = _mm512_add_pd(v232l, v250l);
        const __m512d v251h = _mm512_add_pd(v232h, v250h);
        const __m512d v252l = _mm512_fmadd_pd(v223l, v251l, v230l);
        const __m512d v252h = _mm512_fmadd_pd(v223h, v251h, v230h);
        const __m512d v253l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v252l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v253h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v252h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v254l = _mm512_mask_blend_pd((__mmask8)v228, v252l, v253l);
        const __m512d v254h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v228), v252h, v253h);
        const __m512d v255l = _mm512_roundscale_pd(v79l, 9);
        const __m512d v255h = _mm512_roundscale_pd(v79h, 9);
        const __m512d v256l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v255l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v256h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v255h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v257l = _mm512_scalef_pd(v254l, v256l);
        const __m512d v257h = _mm512_scalef_pd(v254h, v256h);
        const __m512d v258l = _mm512_mask_blend_pd((__mmask8)v224, v257l, v176);
        const __m512d v258h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v224), v257h, v176);
        const __m512d v259l = _mm512_mask_blend_pd((__mmask8)v181, v258l, v223l);
        const __m512d v259h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v181), v258h, v223h);
        const __m512d v260l = _mm512_mask_blend_pd((__mmask8)v178, v176, v259l);
        const __m512d v260h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v178), v176, v259h);
        const __m512d v261l = _mm512_mask_blend_pd((__mmask8)v175, v260l, v176);
        const __m512d v261h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v175), v260h, v176);
        r0l = _mm512_mask_blend_pd((__mmask8)v173, r0l, v261l);
        r0h = _mm512_mask_blend_pd(tgamma_f64_2ulp_avx512_high_mask_avx512(v173), r0h, v261h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static TGAMMA_F64_2ULP_AVX512_AVX512_TARGET void tgamma_f64_2ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_f64_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tgamma_f64_2ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_F64_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_f64_2ulp_avx512_level(void) {
#if defined(TGAMMA_F64_2ULP_AVX512_FORCE_ISA)
    return TGAMMA_F64_2ULP_AVX512_FORCE_ISA;
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

double tgamma_f64_2ulp_avx512(double x) {
    return tgamma_f64_2ulp_avx512_element(x);
}

void tgamma_f64_2ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_f64_2ulp_avx512_level();
    if (level == 2) {
        tgamma_f64_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_f64_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_f64_2ulp_avx512_array_portable(x, y, n);
}
