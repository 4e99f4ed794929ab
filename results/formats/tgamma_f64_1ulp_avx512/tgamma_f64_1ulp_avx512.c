/* tgamma_f64_1ulp_avx512: tgamma
 *
 *   target       tgamma, Gamma(x), f64
 *   domain       every input
 *   max error    0.858834 ulp, observed on 115706554 inputs
 *   worst input  -0x1.552d1fd3ec702p+7 (-170.5881334520455, encoding 0xc06552d1fd3ec702)
 *   result there -0x0.fbd8a00680e6cp-1022 (-2.1889702254889673e-308, encoding 0x800fbd8a00680e6c)
 *   mean error   0.227632 ulp
 *   misrounded   569231 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bd788859b8f317d4523082e9cd84172b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tgamma --fmt f64 --max-ulp 0.97 --isa avx512 --time 25s --seed 1 --threads 1 --from seeds/tgamma/f64/perm16_low23.evo --archive tgamma_f64_1ulp_avx512.db
 *                time: 4.5670 ns/element as avx512 code (inputs mean)
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
#include "tgamma_f64_1ulp_avx512.h"

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

static inline double tgamma_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tgamma_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tgamma_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tgamma_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tgamma_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double tgamma_f64_1ulp_avx512_getmant75_f64(double a) {
    double m = tgamma_f64_1ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tgamma_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tgamma_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* 2^e for an integer e in -1022..1023. */
static inline double tgamma_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tgamma_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tgamma_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tgamma_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tgamma_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tgamma_f64_1ulp_avx512_getmant_f64(a) * tgamma_f64_1ulp_avx512_pow2_f64(s) * tgamma_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tgamma_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double tgamma_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double tgamma_f64_1ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double tgamma_f64_1ulp_avx512_floor_f64(double x) {
    return x != x ? x + x : floor(x);
}

static const double tgamma_f64_1ulp_avx512_table0[32] = {
    0x0p+0, 0x1.77394c9d9p-5, 0x1.7d60496cf8p-4, 0x1.e0b1ae8f3p-4,
    0x1.563dc29ffcp-3, 0x1.bfc67a8p-3, 0x1.f5fd8a9064p-3, 0x1.169c05364p-2,
    0x1.4f6fbb2cecp-2, 0x1.6cb0f6865cp-2, 0x1.8a8980abfcp-2, 0x1.a8ff97181p-2,
    0x1.c819dc2d46p-2, 0x1.e7df5fe538p-2, 0x1.042bd4b9a8p-1, 0x1.14c560fe69p-1,
    0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1, 0x1.25c0a0463cp-1,
    -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2, -0x1.b47ebf7388p-2,
    -0x1.b47ebf7388p-2, -0x1.6e221cd9dp-2, -0x1.24407ab0ep-2, -0x1.fbc16b9028p-3,
    -0x1.acf5e2db5p-3, -0x1.08c588cda8p-3, -0x1.663f6fac9p-4, -0x1.6bad3758fp-5,
};

static const double tgamma_f64_1ulp_avx512_table1[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d8p-1,
    0x1.c8p-1, 0x1.b8p-1, 0x1.bp-1, 0x1.a8p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.8p-1,
    0x1.78p-1, 0x1.7p-1, 0x1.68p-1, 0x1.6p-1,
    0x1.58p-1, 0x1.58p-1, 0x1.58p-1, 0x1.58p-1,
    0x1.58p+0, 0x1.58p+0, 0x1.58p+0, 0x1.58p+0,
    0x1.58p+0, 0x1.48p+0, 0x1.38p+0, 0x1.3p+0,
    0x1.28p+0, 0x1.18p+0, 0x1.1p+0, 0x1.08p+0,
};

static const double tgamma_f64_1ulp_avx512_table2[32] = {
    0x0p+0, 0x1.635577970e04p-43, 0x1.da6339da288fcp-43, -0x1.54cda62d3926ep-47,
    -0x1.34df378df21adp-43, -0x1.667f21fa8423fp-44, -0x1.cb6f70109b0f1p-47, -0x1.d4f1b95e0ff45p-43,
    0x1.661e393a16b95p-44, 0x1.1d406db502403p-43, -0x1.66cccab240e9p-45, 0x1.4bc302ffa76fbp-43,
    -0x1.bc76a2753b99bp-50, 0x1.5669df6a2b592p-43, -0x1.b3b3864c60011p-44, -0x1.41dfc7d7c3321p-43,
    -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45,
    -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45, -0x1.50520a377c7ecp-45,
    -0x1.50520a377c7ecp-45, -0x1.9bcaf1aa4168ap-43, -0x1.ce60916e52e91p-44, 0x1.7f5dc57266758p-43,
    0x1.36c101ee1344p-43, 0x1.871a7610e40bdp-45, -0x1.3167ccc538261p-44, 0x1.3c6764fc87b4ap-48,
};

static const double tgamma_f64_1ulp_avx512_table3[16] = {
    0x1.40d931ff62706p+0, 0x1.4f0db838d478ap+0, 0x1.5de33f2252abfp+0, 0x1.6d60e78d70efdp+0,
    0x1.7d8e23166b105p+0, 0x1.8e72b7b7d7cc2p+0, 0x1.a016c386e67f1p+0, 0x1.b282c099f2eafp+0,
    0x1.c5bf891b4ef6bp+0, 0x1.d9d65b8a377b5p+0, 0x1.eed0df2bff64p+0, 0x1.025c9457c9c96p+1,
    0x1.0dccdf82c9163p+1, 0x1.19bed037a4989p+1, 0x1.263823e385551p+1, 0x1.333ed90230211p+1,
};

static const double tgamma_f64_1ulp_avx512_table4[16] = {
    -0x1.a6a0d6f814637p-54, -0x1.0361b3ae796ecp-54, -0x1.371dfae8f51c5p-54, 0x1.8d81845d9de33p-55,
    0x1.27b0d9f916277p-54, 0x1.c32d59d89c23cp-55, 0x1.4c2aa3f99ff22p-54, -0x1.3e74fe3312293p-54,
    -0x1.618f13eb7ca89p-54, -0x1.36b45d36c7bdep-55, -0x1.72e0bb3a2f36dp-54, 0x1.0d553050bdc84p-54,
    0x1.185acacab7a7bp-53, -0x1.e6aff6da89be7p-53, -0x1.1ef7836df0abcp-59, -0x1.a506e3da4c3ebp-53,
};

static inline double tgamma_f64_1ulp_avx512_element(double x) {
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
    const double v11 = -0x1p-1; /* -0.5 */
    const double v12 = v10 + v11;
    const double v13 = tgamma_f64_1ulp_avx512_getexp_f64(v10);
    const double v14 = tgamma_f64_1ulp_avx512_getmant75_f64(v10);
    const double v15 = tgamma_f64_1ulp_avx512_getexp_f64(v14);
    const double v16 = v13 - v15;
    const double v17 = 0x1.8p+47; /* 211106232532992 */
    const double v18 = v17 + v14;
    const int64_t v19 = tgamma_f64_1ulp_avx512_bits_f64(v18);
    const int32_t v20 = (int32_t)(uint32_t)(uint64_t)v19;
    const double v21 = tgamma_f64_1ulp_avx512_table0[(uint32_t)v20 & (32u - 1)];
    const double v22 = v16 + v21;
    const double v23 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v24 = tgamma_f64_1ulp_avx512_table1[(uint32_t)v20 & (32u - 1)];
    const double v25 = -0x1p+0; /* -1 */
    const double v26 = tgamma_f64_1ulp_avx512_fma_f64(v14, v24, v25);
    const double v27 = v23 * v26;
    const double v28 = v22 + v27;
    const double v29 = v22 - v28;
    const double v30 = v29 + v27;
    const double v31 = v26 * v11;
    const double v32 = v31 * v27;
    const double v33 = v32 + v28;
    const double v34 = v28 - v33;
    const double v35 = v34 + v32;
    const double v36 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v37 = -0x1.745d1745d1746p-3; /* -0.18181818181818182 */
    const double v38 = tgamma_f64_1ulp_avx512_fma_f64(v26, v36, v37);
    const double v39 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
    const double v40 = tgamma_f64_1ulp_avx512_fma_f64(v38, v26, v39);
    const double v41 = -0x1.c71c71c71c71cp-3; /* -0.22222222222222221 */
    const double v42 = tgamma_f64_1ulp_avx512_fma_f64(v40, v26, v41);
    const double v43 = 0x1p-2; /* 0.25 */
    const double v44 = tgamma_f64_1ulp_avx512_fma_f64(v42, v26, v43);
    const double v45 = -0x1.2492492492492p-2; /* -0.2857142857142857 */
    const double v46 = tgamma_f64_1ulp_avx512_fma_f64(v44, v26, v45);
    const double v47 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v48 = tgamma_f64_1ulp_avx512_fma_f64(v26, v46, v47);
    const double v49 = -0x1.999999999999ap-2; /* -0.40000000000000002 */
    const double v50 = tgamma_f64_1ulp_avx512_fma_f64(v26, v48, v49);
    const double v51 = tgamma_f64_1ulp_avx512_fma_f64(v50, v26, v1);
    const double v52 = -0x1.5555555555555p-1; /* -0.66666666666666663 */
    const double v53 = tgamma_f64_1ulp_avx512_fma_f64(v51, v26, v52);
    const double v54 = v32 * v26;
    const double v55 = tgamma_f64_1ulp_avx512_table2[(uint32_t)v20 & (32u - 1)];
    const double v56 = tgamma_f64_1ulp_avx512_fma_f64(v53, v54, v55);
    const double v57 = 0x1.777d0ffda0d24p-56; /* 2.0355273740931033e-17 */
    const double v58 = -v27;
    const double v59 = tgamma_f64_1ulp_avx512_fma_f64(v23, v26, v58);
    const double v60 = tgamma_f64_1ulp_avx512_fma_f64(v57, v26, v59);
    const double v61 = -v32;
    const double v62 = tgamma_f64_1ulp_avx512_fma_f64(v31, v27, v61);
    const double v63 = tgamma_f64_1ulp_avx512_fma_f64(v60, v31, v62);
    const double v64 = v56 + v63;
    const double v65 = v64 + v60;
    const double v66 = v35 + v65;
    const double v67 = v30 + v66;
    const double v68 = v67 + v33;
    const double v69 = v12 * v68;
    const double v70 = -0x1.71547652b82fep+0; /* -1.4426950408889634 */
    const double v71 = v10 * v70;
    const double v72 = v69 + v71;
    const double v73 = v0 + v72;
    const int64_t v74 = tgamma_f64_1ulp_avx512_bits_f64(v73);
    const int32_t v75 = (int32_t)(uint32_t)(uint64_t)v74;
    const double v76 = tgamma_f64_1ulp_avx512_table3[(uint32_t)v75 & (16u - 1)];
    const double v77 = v1 + v10;
    const double v78 = v7 / v77;
    const double v79 = -0x1p+1; /* -2 */
    const double v80 = tgamma_f64_1ulp_avx512_fma_f64(v78, v79, v7);
    const double v81 = 0x1.809ab50d53863p-37; /* 1.0931112374667227e-11 */
    const double v82 = 0x1.4c208e6902425p-36; /* 1.8879244010296392e-11 */
    const double v83 = tgamma_f64_1ulp_avx512_fma_f64(v80, v81, v82);
    const double v84 = -0x1.52cff4679d546p-34; /* -7.7037003181985895e-11 */
    const double v85 = tgamma_f64_1ulp_avx512_fma_f64(v83, v80, v84);
    const double v86 = -0x1.c529fbcf892d8p-34; /* -1.0303756393481202e-10 */
    const double v87 = tgamma_f64_1ulp_avx512_fma_f64(v80, v85, v86);
    const double v88 = -0x1.e7e26e01709bep-39; /* -3.4666278100745296e-12 */
    const double v89 = tgamma_f64_1ulp_avx512_fma_f64(v80, v87, v88);
    const double v90 = 0x1.e2f554f39c228p-32; /* 4.3924804004615261e-10 */
    const double v91 = tgamma_f64_1ulp_avx512_fma_f64(v80, v89, v90);
    const double v92 = -0x1.23cc08d7be63ap-31; /* -5.3077566904837942e-10 */
    const double v93 = tgamma_f64_1ulp_avx512_fma_f64(v80, v91, v92);
    const double v94 = 0x1.41c5e5a7dee08p-29; /* 2.3412069678202066e-09 */
    const double v95 = tgamma_f64_1ulp_avx512_fma_f64(v93, v80, v94);
    const double v96 = -0x1.78b916b20aa58p-28; /* -5.4820411977629552e-09 */
    const double v97 = tgamma_f64_1ulp_avx512_fma_f64(v80, v95, v96);
    const double v98 = 0x1.5d6857d0b9651p-26; /* 2.0338198516726269e-08 */
    const double v99 = tgamma_f64_1ulp_avx512_fma_f64(v80, v97, v98);
    const double v100 = v80 * v99;
    const double v101 = -0x1.0a7c5b8227aa4p-24; /* -6.2046053658156596e-08 */
    const double v102 = v100 + v101;
    const double v103 = 0x1.84fd584ac9502p-23; /* 1.811374111478464e-07 */
    const double v104 = tgamma_f64_1ulp_avx512_fma_f64(v80, v102, v103);
    const double v105 = -0x1.4868392a6aa7ep-21; /* -6.1170593328625778e-07 */
    const double v106 = tgamma_f64_1ulp_avx512_fma_f64(v80, v104, v105);
    const double v107 = 0x1.e7061ced292e6p-20; /* 1.8143053311183408e-06 */
    const double v108 = tgamma_f64_1ulp_avx512_fma_f64(v106, v80, v107);
    const double v109 = -0x1.865cebfd40d9dp-18; /* -5.8168616281524908e-06 */
    const double v110 = tgamma_f64_1ulp_avx512_fma_f64(v80, v108, v109);
    const double v111 = 0x1.3909241d0b4bp-16; /* 1.8658382135484832e-05 */
    const double v112 = tgamma_f64_1ulp_avx512_fma_f64(v80, v110, v111);
    const double v113 = -0x1.e33b407f55631p-15; /* -5.7605678189059566e-05 */
    const double v114 = tgamma_f64_1ulp_avx512_fma_f64(v112, v80, v113);
    const double v115 = 0x1.8e4f2dc8970dap-13; /* 0.0001899286710508378 */
    const double v116 = tgamma_f64_1ulp_avx512_fma_f64(v114, v80, v115);
    const double v117 = -0x1.41f83d983fa75p-11; /* -0.00061410844776317466 */
    const double v118 = tgamma_f64_1ulp_avx512_fma_f64(v116, v80, v117);
    const double v119 = 0x1.02731d30cf351p-9; /* 0.0019718144543773648 */
    const double v120 = tgamma_f64_1ulp_avx512_fma_f64(v80, v118, v119);
    const double v121 = -0x1.c658737439503p-8; /* -0.0069327623243442575 */
    const double v122 = tgamma_f64_1ulp_avx512_fma_f64(v80, v120, v121);
    const double v123 = 0x1.8f834c339eb0ap-6; /* 0.024384331145920014 */
    const double v124 = tgamma_f64_1ulp_avx512_fma_f64(v80, v122, v123);
    const double v125 = -0x1.346dcbcf6f173p-4; /* -0.075300022252980089 */
    const double v126 = tgamma_f64_1ulp_avx512_fma_f64(v80, v124, v125);
    const double v127 = 0x1.cd9271ce710cdp-5; /* 0.056344244268559864 */
    const double v128 = tgamma_f64_1ulp_avx512_fma_f64(v80, v126, v127);
    const double v129 = 0x0p+0; /* 0 */
    const double v130 = v7 - v8;
    const double v131 = v130 - v2;
    const double v132 = v3 ? v129 : v131;
    const double v133 = -0x1.14ff58be0a23fp+0; /* -1.0820212806667227 */
    const double v134 = -0x1.71547652b82fep-1; /* -0.72134752044448169 */
    const double v135 = tgamma_f64_1ulp_avx512_fma_f64(v78, v133, v134);
    const double v136 = tgamma_f64_1ulp_avx512_fma_f64(v78, v135, v68);
    const double v137 = v72 - v69;
    const double v138 = v71 - v137;
    const double v139 = v72 - v137;
    const double v140 = v69 - v139;
    const double v141 = v138 + v140;
    const double v142 = v33 - v68;
    const double v143 = v67 + v142;
    const double v144 = -v69;
    const double v145 = tgamma_f64_1ulp_avx512_fma_f64(v12, v68, v144);
    const double v146 = tgamma_f64_1ulp_avx512_fma_f64(v143, v12, v145);
    const double v147 = -0x1.777d0ffda0d24p-56; /* -2.0355273740931033e-17 */
    const double v148 = -v71;
    const double v149 = tgamma_f64_1ulp_avx512_fma_f64(v10, v70, v148);
    const double v150 = tgamma_f64_1ulp_avx512_fma_f64(v147, v10, v149);
    const double v151 = v146 + v150;
    const double v152 = v141 + v151;
    const double v153 = tgamma_f64_1ulp_avx512_fma_f64(v132, v136, v152);
    const double v154 = v73 - v0;
    const double v155 = v72 - v154;
    const double v156 = v153 + v155;
    const double v157 = 0x1.ffcbfc588b0c7p-17; /* 1.5252733804059841e-05 */
    const double v158 = 0x1.430912f86c787p-13; /* 0.00015403530393381609 */
    const double v159 = tgamma_f64_1ulp_avx512_fma_f64(v157, v156, v158);
    const double v160 = 0x1.5d87fe78a6731p-10; /* 0.0013333558146428443 */
    const double v161 = tgamma_f64_1ulp_avx512_fma_f64(v156, v159, v160);
    const double v162 = 0x1.3b2ab6fba4e77p-7; /* 0.0096181291076284769 */
    const double v163 = tgamma_f64_1ulp_avx512_fma_f64(v161, v156, v162);
    const double v164 = 0x1.c6b08d704a0cp-5; /* 0.055504108664821583 */
    const double v165 = tgamma_f64_1ulp_avx512_fma_f64(v156, v163, v164);
    const double v166 = 0x1.ebfbdff82c58fp-3; /* 0.24022650695910072 */
    const double v167 = tgamma_f64_1ulp_avx512_fma_f64(v156, v165, v166);
    const double v168 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v169 = tgamma_f64_1ulp_avx512_fma_f64(v156, v167, v168);
    const double v170 = v169 * v156;
    const double v171 = tgamma_f64_1ulp_avx512_fma_f64(v170, v128, v170);
    const double v172 = v128 + v171;
    const double v173 = v76 * v172;
    const double v174 = v76 + v173;
    const double v175 = v76 - v174;
    const double v176 = v175 + v173;
    const double v177 = -v173;
    const double v178 = tgamma_f64_1ulp_avx512_fma_f64(v76, v172, v177);
    const double v179 = v128 - v172;
    const double v180 = v179 + v171;
    const double v181 = 0x1.8p-2; /* 0.375 */
    const double v182 = -0x1p-4; /* -0.0625 */
    const double v183 = tgamma_f64_1ulp_avx512_fma_f64(v78, v181, v182);
    const double v184 = -v78;
    const double v185 = v11 + v77;
    const double v186 = v10 - v185;
    const double v187 = tgamma_f64_1ulp_avx512_fma_f64(v184, v77, v7);
    const double v188 = tgamma_f64_1ulp_avx512_fma_f64(v184, v186, v187);
    const double v189 = v78 * v188;
    const double v190 = 0x1.3a22a731abcb3p-59; /* 2.1286640234665322e-18 */
    const double v191 = v127 - v128;
    const double v192 = tgamma_f64_1ulp_avx512_fma_f64(v80, v126, v191);
    const double v193 = v190 + v192;
    const double v194 = tgamma_f64_1ulp_avx512_fma_f64(v183, v189, v193);
    const double v195 = v180 + v194;
    const double v196 = tgamma_f64_1ulp_avx512_table4[(uint32_t)v75 & (16u - 1)];
    const double v197 = tgamma_f64_1ulp_avx512_fma_f64(v76, v195, v196);
    const double v198 = v178 + v197;
    const double v199 = v176 + v198;
    const double v200 = v174 + v199;
    const double v201 = v200 + v200;
    const double v202 = tgamma_f64_1ulp_avx512_scalef_f64(v201, v154);
    const int v203 = !v3;
    double r0 = v202;
    if (v203) {
        const double v204 = -0x1p+52; /* -4503599627370496 */
        const int v205 = v2 < v204;
        const double v206 = NAN;
        const double v207 = -INFINITY;
        const int v208 = v207 <= v2;
        const double v209 = tgamma_f64_1ulp_avx512_abs_f64(v2);
        const double v210 = 0x1p-60; /* 8.6736173798840355e-19 */
        const int v211 = v209 < v210;
        const double v212 = tgamma_f64_1ulp_avx512_rint_f64(v2);
        const double v213 = v2 - v212;
        const double v214 = v213 * v213;
        const double v215 = -0x1.a51a6625307d3p+0; /* -1.6449340668482264 */
        const double v216 = v214 * v215;
        const double v217 = v216 + v7;
        const double v218 = 0x1.79788684225eap-33; /* 1.7165384749821432e-10 */
        const double v219 = -0x1.f5f9d970ca6dfp-28; /* -7.304711822217775e-09 */
        const double v220 = tgamma_f64_1ulp_avx512_fma_f64(v214, v218, v219);
        const double v221 = 0x1.0fc992ff39e13p-22; /* 2.5312174041370274e-07 */
        const double v222 = tgamma_f64_1ulp_avx512_fma_f64(v214, v220, v221);
        const double v223 = -0x1.d42498d1ce099p-18; /* -6.9758736616563807e-06 */
        const double v224 = tgamma_f64_1ulp_avx512_fma_f64(v214, v222, v223);
        const double v225 = 0x1.374719fab3915p-13; /* 0.000148428793031071 */
        const double v226 = tgamma_f64_1ulp_avx512_fma_f64(v224, v214, v225);
        const double v227 = -0x1.33816aa4607abp-9; /* -0.0023460810354558235 */
        const double v228 = tgamma_f64_1ulp_avx512_fma_f64(v214, v226, v227);
        const double v229 = 0x1.ac6805cf350a6p-6; /* 0.0261478478176548 */
        const double v230 = tgamma_f64_1ulp_avx512_fma_f64(v214, v228, v229);
        const double v231 = -0x1.86a8e4720db67p-3; /* -0.19075182412208422 */
        const double v232 = tgamma_f64_1ulp_avx512_fma_f64(v230, v214, v231);
        const double v233 = 0x1.9f9cb402bc46cp-1; /* 0.81174242528335361 */
        const double v234 = tgamma_f64_1ulp_avx512_fma_f64(v214, v232, v233);
        const double v235 = v214 * v214;
        const double v236 = -0x1.1873d8912200cp-55; /* -3.0406723503984762e-17 */
        const double v237 = -v214;
        const double v238 = tgamma_f64_1ulp_avx512_fma_f64(v213, v213, v237);
        const double v239 = -v216;
        const double v240 = tgamma_f64_1ulp_avx512_fma_f64(v214, v215, v239);
        const double v241 = tgamma_f64_1ulp_avx512_fma_f64(v238, v215, v240);
        const double v242 = tgamma_f64_1ulp_avx512_fma_f64(v236, v214, v241);
        const double v243 = tgamma_f64_1ulp_avx512_fma_f64(v234, v235, v242);
        const double v244 = v7 - v217;
        const double v245 = v216 + v244;
        const double v246 = v243 + v245;
        const double v247 = v217 + v246;
        const double v248 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
        const double v249 = v248 * v213;
        const double v250 = v247 * v249;
        const double v251 = v250 * v200;
        const double v252 = v211 ? v2 : v251;
        const double v253 = v7 / v252;
        const int v254 = v129 == v213;
        const double v255 = v1 * v212;
        const double v256 = tgamma_f64_1ulp_avx512_rint_f64(v255);
        const int v257 = v255 == v256;
        const int v258 = !v257;
        const double v259 = v174 - v200;
        const double v260 = v199 + v259;
        const double v261 = v217 - v247;
        const double v262 = v246 + v261;
        const double v263 = 0x1.1a62633145c07p-53; /* 1.2246467991473532e-16 */
        const double v264 = -v249;
        const double v265 = tgamma_f64_1ulp_avx512_fma_f64(v248, v213, v264);
        const double v266 = tgamma_f64_1ulp_avx512_fma_f64(v263, v213, v265);
        const double v267 = -v250;
        const double v268 = tgamma_f64_1ulp_avx512_fma_f64(v247, v249, v267);
        const double v269 = tgamma_f64_1ulp_avx512_fma_f64(v247, v266, v268);
        const double v270 = tgamma_f64_1ulp_avx512_fma_f64(v262, v249, v269);
        const double v271 = -v251;
        const double v272 = tgamma_f64_1ulp_avx512_fma_f64(v250, v200, v271);
        const double v273 = tgamma_f64_1ulp_avx512_fma_f64(v270, v200, v272);
        const double v274 = tgamma_f64_1ulp_avx512_fma_f64(v250, v260, v273);
        const double v275 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v276 = v253 * v275;
        const double v277 = -v276;
        const double v278 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v279 = tgamma_f64_1ulp_avx512_fma_f64(v274, v277, v278);
        const double v280 = tgamma_f64_1ulp_avx512_fma_f64(v251, v277, v275);
        const double v281 = v279 + v280;
        const double v282 = tgamma_f64_1ulp_avx512_fma_f64(v281, v253, v276);
        const double v283 = -v282;
        const double v284 = v258 ? v283 : v282;
        const double v285 = tgamma_f64_1ulp_avx512_floor_f64(v154);
        const double v286 = -v285;
        const double v287 = tgamma_f64_1ulp_avx512_scalef_f64(v284, v286);
        const double v288 = v254 ? v206 : v287;
        const double v289 = v211 ? v253 : v288;
        const double v290 = v208 ? v289 : v206;
        const double v291 = v205 ? v206 : v290;
        r0 = v291;
    }
    return r0;
}

static void tgamma_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tgamma_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TGAMMA_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TGAMMA_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TGAMMA_F64_1ULP_AVX512_AVX2 static inline TGAMMA_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TGAMMA_F64_1ULP_AVX512_AVX512 static inline TGAMMA_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
TGAMMA_F64_1ULP_AVX512_AVX2 __m256i tgamma_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

TGAMMA_F64_1ULP_AVX512_AVX2 __m128i tgamma_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TGAMMA_F64_1ULP_AVX512_AVX2 __m256d tgamma_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
TGAMMA_F64_1ULP_AVX512_AVX2 __m256d tgamma_f64_1ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_f64_1ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
TGAMMA_F64_1ULP_AVX512_AVX2 __m256d tgamma_f64_1ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_f64_1ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
TGAMMA_F64_1ULP_AVX512_AVX2 __m256d tgamma_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tgamma_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TGAMMA_F64_1ULP_AVX512_AVX2 void tgamma_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v1 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(0x1.58p+7); /* 172 */
    const __m256d v6 = _mm256_set1_pd(0x1.9p+7); /* 200 */
    const __m256d v7 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v11 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v17 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v23 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v25 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v36 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v37 = _mm256_set1_pd(-0x1.745d1745d1746p-3); /* -0.18181818181818182 */
    const __m256d v39 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v41 = _mm256_set1_pd(-0x1.c71c71c71c71cp-3); /* -0.22222222222222221 */
    const __m256d v43 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v45 = _mm256_set1_pd(-0x1.2492492492492p-2); /* -0.2857142857142857 */
    const __m256d v47 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v49 = _mm256_set1_pd(-0x1.999999999999ap-2); /* -0.40000000000000002 */
    const __m256d v52 = _mm256_set1_pd(-0x1.5555555555555p-1); /* -0.66666666666666663 */
    const __m256d v57 = _mm256_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m256d v70 = _mm256_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m256d v79 = _mm256_set1_pd(-0x1p+1); /* -2 */
    const __m256d v81 = _mm256_set1_pd(0x1.809ab50d53863p-37); /* 1.0931112374667227e-11 */
    const __m256d v82 = _mm256_set1_pd(0x1.4c208e6902425p-36); /* 1.8879244010296392e-11 */
    const __m256d v84 = _mm256_set1_pd(-0x1.52cff4679d546p-34); /* -7.7037003181985895e-11 */
    const __m256d v86 = _mm256_set1_pd(-0x1.c529fbcf892d8p-34); /* -1.0303756393481202e-10 */
    const __m256d v88 = _mm256_set1_pd(-0x1.e7e26e01709bep-39); /* -3.4666278100745296e-12 */
    const __m256d v90 = _mm256_set1_pd(0x1.e2f554f39c228p-32); /* 4.3924804004615261e-10 */
    const __m256d v92 = _mm256_set1_pd(-0x1.23cc08d7be63ap-31); /* -5.3077566904837942e-10 */
    const __m256d v94 = _mm256_set1_pd(0x1.41c5e5a7dee08p-29); /* 2.3412069678202066e-09 */
    const __m256d v96 = _mm256_set1_pd(-0x1.78b916b20aa58p-28); /* -5.4820411977629552e-09 */
    const __m256d v98 = _mm256_set1_pd(0x1.5d6857d0b9651p-26); /* 2.0338198516726269e-08 */
    const __m256d v101 = _mm256_set1_pd(-0x1.0a7c5b8227aa4p-24); /* -6.2046053658156596e-08 */
    const __m256d v103 = _mm256_set1_pd(0x1.84fd584ac9502p-23); /* 1.811374111478464e-07 */
    const __m256d v105 = _mm256_set1_pd(-0x1.4868392a6aa7ep-21); /* -6.1170593328625778e-07 */
    const __m256d v107 = _mm256_set1_pd(0x1.e7061ced292e6p-20); /* 1.8143053311183408e-06 */
    const __m256d v109 = _mm256_set1_pd(-0x1.865cebfd40d9dp-18); /* -5.8168616281524908e-06 */
    const __m256d v111 = _mm256_set1_pd(0x1.3909241d0b4bp-16); /* 1.8658382135484832e-05 */
    const __m256d v113 = _mm256_set1_pd(-0x1.e33b407f55631p-15); /* -5.7605678189059566e-05 */
    const __m256d v115 = _mm256_set1_pd(0x1.8e4f2dc8970dap-13); /* 0.0001899286710508378 */
    const __m256d v117 = _mm256_set1_pd(-0x1.41f83d983fa75p-11); /* -0.00061410844776317466 */
    const __m256d v119 = _mm256_set1_pd(0x1.02731d30cf351p-9); /* 0.0019718144543773648 */
    const __m256d v121 = _mm256_set1_pd(-0x1.c658737439503p-8); /* -0.0069327623243442575 */
    const __m256d v123 = _mm256_set1_pd(0x1.8f834c339eb0ap-6); /* 0.024384331145920014 */
    const __m256d v125 = _mm256_set1_pd(-0x1.346dcbcf6f173p-4); /* -0.075300022252980089 */
    const __m256d v127 = _mm256_set1_pd(0x1.cd9271ce710cdp-5); /* 0.056344244268559864 */
    const __m256d v129 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v133 = _mm256_set1_pd(-0x1.14ff58be0a23fp+0); /* -1.0820212806667227 */
    const __m256d v134 = _mm256_set1_pd(-0x1.71547652b82fep-1); /* -0.72134752044448169 */
    const __m256d v147 = _mm256_set1_pd(-0x1.777d0ffda0d24p-56); /* -2.0355273740931033e-17 */
    const __m256d v157 = _mm256_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m256d v158 = _mm256_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m256d v160 = _mm256_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m256d v162 = _mm256_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m256d v164 = _mm256_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m256d v166 = _mm256_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m256d v168 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v181 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v182 = _mm256_set1_pd(-0x1p-4); /* -0.0625 */
    const __m256d v190 = _mm256_set1_pd(0x1.3a22a731abcb3p-59); /* 2.1286640234665322e-18 */
    const __m256d v204 = _mm256_set1_pd(-0x1p+52); /* -4503599627370496 */
    const __m256d v206 = _mm256_set1_pd(NAN);
    const __m256d v207 = _mm256_set1_pd(-INFINITY);
    const __m256d v210 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v215 = _mm256_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m256d v218 = _mm256_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m256d v219 = _mm256_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m256d v221 = _mm256_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m256d v223 = _mm256_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m256d v225 = _mm256_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m256d v227 = _mm256_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m256d v229 = _mm256_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m256d v231 = _mm256_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m256d v233 = _mm256_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m256d v236 = _mm256_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m256d v248 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v263 = _mm256_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m256d v275 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v278 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1, v2l, _CMP_LE_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1, v2h, _CMP_LE_OQ));
    const __m256i v3 = tgamma_f64_1ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_min_pd(v4, v2l);
    const __m256d v5h = _mm256_min_pd(v4, v2h);
    const __m256d v8l = _mm256_sub_pd(v7, v2l);
    const __m256d v8h = _mm256_sub_pd(v7, v2h);
    const __m256d v9l = _mm256_min_pd(v6, v8l);
    const __m256d v9h = _mm256_min_pd(v6, v8h);
    const __m256d v10l = _mm256_blendv_pd(v9l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v10h = _mm256_blendv_pd(v9h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v12l = _mm256_add_pd(v10l, v11);
    const __m256d v12h = _mm256_add_pd(v10h, v11);
    const __m256d v13l = tgamma_f64_1ulp_avx512_lanes_getexp_f64_avx2(v10l);
    const __m256d v13h = tgamma_f64_1ulp_avx512_lanes_getexp_f64_avx2(v10h);
    const __m256d v14l = tgamma_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v10l);
    const __m256d v14h = tgamma_f64_1ulp_avx512_lanes_getmant75_f64_avx2(v10h);
    const __m256d v15l = tgamma_f64_1ulp_avx512_lanes_getexp_f64_avx2(v14l);
    const __m256d v15h = tgamma_f64_1ulp_avx512_lanes_getexp_f64_avx2(v14h);
    const __m256d v16l = _mm256_sub_pd(v13l, v15l);
    const __m256d v16h = _mm256_sub_pd(v13h, v15h);
    const __m256d v18l = _mm256_add_pd(v17, v14l);
    const __m256d v18h = _mm256_add_pd(v17, v14h);
    const __m256i v19l = _mm256_castpd_si256(v18l);
    const __m256i v19h = _mm256_castpd_si256(v18h);
    const __m128i v20l = tgamma_f64_1ulp_avx512_wrap_avx2(v19l);
    const __m128i v20h = tgamma_f64_1ulp_avx512_wrap_avx2(v19h);
    const __m256i v20 = _mm256_set_m128i(v20h, v20l);
    const __m256d v21l = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v20), _mm_set1_epi32(31)));
    const __m256d v21h = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v20, 1), _mm_set1_epi32(31)));
    const __m256d v22l = _mm256_add_pd(v16l, v21l);
    const __m256d v22h = _mm256_add_pd(v16h, v21h);
    const __m256d v24l = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v20), _mm_set1_epi32(31)));
    const __m256d v24h = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v20, 1), _mm_set1_epi32(31)));
    const __m256d v26l = _mm256_fmadd_pd(v14l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v14h, v24h, v25);
    const __m256d v27l = _mm256_mul_pd(v23, v26l);
    const __m256d v27h = _mm256_mul_pd(v23, v26h);
    const __m256d v28l = _mm256_add_pd(v22l, v27l);
    const __m256d v28h = _mm256_add_pd(v22h, v27h);
    const __m256d v29l = _mm256_sub_pd(v22l, v28l);
    const __m256d v29h = _mm256_sub_pd(v22h, v28h);
    const __m256d v30l = _mm256_add_pd(v29l, v27l);
    const __m256d v30h = _mm256_add_pd(v29h, v27h);
    const __m256d v31l = _mm256_mul_pd(v26l, v11);
    const __m256d v31h = _mm256_mul_pd(v26h, v11);
    const __m256d v32l = _mm256_mul_pd(v31l, v27l);
    const __m256d v32h = _mm256_mul_pd(v31h, v27h);
    const __m256d v33l = _mm256_add_pd(v32l, v28l);
    const __m256d v33h = _mm256_add_pd(v32h, v28h);
    const __m256d v34l = _mm256_sub_pd(v28l, v33l);
    const __m256d v34h = _mm256_sub_pd(v28h, v33h);
    const __m256d v35l = _mm256_add_pd(v34l, v32l);
    const __m256d v35h = _mm256_add_pd(v34h, v32h);
    const __m256d v38l = _mm256_fmadd_pd(v26l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v26h, v36, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v26l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v26h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v26l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v26h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v26l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v26h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v26l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v26h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v26l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v26h, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v26l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v26h, v48h, v49);
    const __m256d v51l = _mm256_fmadd_pd(v50l, v26l, v1);
    const __m256d v51h = _mm256_fmadd_pd(v50h, v26h, v1);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v26l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v26h, v52);
    const __m256d v54l = _mm256_mul_pd(v32l, v26l);
    const __m256d v54h = _mm256_mul_pd(v32h, v26h);
    const __m256d v55l = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v20), _mm_set1_epi32(31)));
    const __m256d v55h = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v20, 1), _mm_set1_epi32(31)));
    const __m256d v56l = _mm256_fmadd_pd(v53l, v54l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v53h, v54h, v55h);
    const __m256d v59l = _mm256_fmsub_pd(v23, v26l, v27l);
    const __m256d v59h = _mm256_fmsub_pd(v23, v26h, v27h);
    const __m256d v60l = _mm256_fmadd_pd(v57, v26l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v57, v26h, v59h);
    const __m256d v62l = _mm256_fmsub_pd(v31l, v27l, v32l);
    const __m256d v62h = _mm256_fmsub_pd(v31h, v27h, v32h);
    const __m256d v63l = _mm256_fmadd_pd(v60l, v31l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v60h, v31h, v62h);
    const __m256d v64l = _mm256_add_pd(v56l, v63l);
    const __m256d v64h = _mm256_add_pd(v56h, v63h);
    const __m256d v65l = _mm256_add_pd(v64l, v60l);
    const __m256d v65h = _mm256_add_pd(v64h, v60h);
    const __m256d v66l = _mm256_add_pd(v35l, v65l);
    const __m256d v66h = _mm256_add_pd(v35h, v65h);
    const __m256d v67l = _mm256_add_pd(v30l, v66l);
    const __m256d v67h = _mm256_add_pd(v30h, v66h);
    const __m256d v68l = _mm256_add_pd(v67l, v33l);
    const __m256d v68h = _mm256_add_pd(v67h, v33h);
    const __m256d v69l = _mm256_mul_pd(v12l, v68l);
    const __m256d v69h = _mm256_mul_pd(v12h, v68h);
    const __m256d v71l = _mm256_mul_pd(v10l, v70);
    const __m256d v71h = _mm256_mul_pd(v10h, v70);
    const __m256d v72l = _mm256_add_pd(v69l, v71l);
    const __m256d v72h = _mm256_add_pd(v69h, v71h);
    const __m256d v73l = _mm256_add_pd(v0, v72l);
    const __m256d v73h = _mm256_add_pd(v0, v72h);
    const __m256i v74l = _mm256_castpd_si256(v73l);
    const __m256i v74h = _mm256_castpd_si256(v73h);
    const __m128i v75l = tgamma_f64_1ulp_avx512_wrap_avx2(v74l);
    const __m128i v75h = tgamma_f64_1ulp_avx512_wrap_avx2(v74h);
    const __m256i v75 = _mm256_set_m128i(v75h, v75l);
    const __m256d v76l = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v75), _mm_set1_epi32(15)));
    const __m256d v76h = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v75, 1), _mm_set1_epi32(15)));
    const __m256d v77l = _mm256_add_pd(v1, v10l);
    const __m256d v77h = _mm256_add_pd(v1, v10h);
    const __m256d v78l = _mm256_div_pd(v7, v77l);
    const __m256d v78h = _mm256_div_pd(v7, v77h);
    const __m256d v80l = _mm256_fmadd_pd(v78l, v79, v7);
    const __m256d v80h = _mm256_fmadd_pd(v78h, v79, v7);
    const __m256d v83l = _mm256_fmadd_pd(v80l, v81, v82);
    const __m256d v83h = _mm256_fmadd_pd(v80h, v81, v82);
    const __m256d v85l = _mm256_fmadd_pd(v83l, v80l, v84);
    const __m256d v85h = _mm256_fmadd_pd(v83h, v80h, v84);
    const __m256d v87l = _mm256_fmadd_pd(v80l, v85l, v86);
    const __m256d v87h = _mm256_fmadd_pd(v80h, v85h, v86);
    const __m256d v89l = _mm256_fmadd_pd(v80l, v87l, v88);
    const __m256d v89h = _mm256_fmadd_pd(v80h, v87h, v88);
    const __m256d v91l = _mm256_fmadd_pd(v80l, v89l, v90);
    const __m256d v91h = _mm256_fmadd_pd(v80h, v89h, v90);
    const __m256d v93l = _mm256_fmadd_pd(v80l, v91l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v80h, v91h, v92);
    const __m256d v95l = _mm256_fmadd_pd(v93l, v80l, v94);
    const __m256d v95h = _mm256_fmadd_pd(v93h, v80h, v94);
    const __m256d v97l = _mm256_fmadd_pd(v80l, v95l, v96);
    const __m256d v97h = _mm256_fmadd_pd(v80h, v95h, v96);
    const __m256d v99l = _mm256_fmadd_pd(v80l, v97l, v98);
    const __m256d v99h = _mm256_fmadd_pd(v80h, v97h, v98);
    const __m256d v100l = _mm256_mul_pd(v80l, v99l);
    const __m256d v100h = _mm256_mul_pd(v80h, v99h);
    const __m256d v102l = _mm256_add_pd(v100l, v101);
    const __m256d v102h = _mm256_add_pd(v100h, v101);
    const __m256d v104l = _mm256_fmadd_pd(v80l, v102l, v103);
    const __m256d v104h = _mm256_fmadd_pd(v80h, v102h, v103);
    const __m256d v106l = _mm256_fmadd_pd(v80l, v104l, v105);
    const __m256d v106h = _mm256_fmadd_pd(v80h, v104h, v105);
    const __m256d v108l = _mm256_fmadd_pd(v106l, v80l, v107);
    const __m256d v108h = _mm256_fmadd_pd(v106h, v80h, v107);
    const __m256d v110l = _mm256_fmadd_pd(v80l, v108l, v109);
    const __m256d v110h = _mm256_fmadd_pd(v80h, v108h, v109);
    const __m256d v112l = _mm256_fmadd_pd(v80l, v110l, v111);
    const __m256d v112h = _mm256_fmadd_pd(v80h, v110h, v111);
    const __m256d v114l = _mm256_fmadd_pd(v112l, v80l, v113);
    const __m256d v114h = _mm256_fmadd_pd(v112h, v80h, v113);
    const __m256d v116l = _mm256_fmadd_pd(v114l, v80l, v115);
    const __m256d v116h = _mm256_fmadd_pd(v114h, v80h, v115);
    const __m256d v118l = _mm256_fmadd_pd(v116l, v80l, v117);
    const __m256d v118h = _mm256_fmadd_pd(v116h, v80h, v117);
    const __m256d v120l = _mm256_fmadd_pd(v80l, v118l, v119);
    const __m256d v120h = _mm256_fmadd_pd(v80h, v118h, v119);
    const __m256d v122l = _mm256_fmadd_pd(v80l, v120l, v121);
    const __m256d v122h = _mm256_fmadd_pd(v80h, v120h, v121);
    const __m256d v124l = _mm256_fmadd_pd(v80l, v122l, v123);
    const __m256d v124h = _mm256_fmadd_pd(v80h, v122h, v123);
    const __m256d v126l = _mm256_fmadd_pd(v80l, v124l, v125);
    const __m256d v126h = _mm256_fmadd_pd(v80h, v124h, v125);
    const __m256d v128l = _mm256_fmadd_pd(v80l, v126l, v127);
    const __m256d v128h = _mm256_fmadd_pd(v80h, v126h, v127);
    const __m256d v130l = _mm256_sub_pd(v7, v8l);
    const __m256d v130h = _mm256_sub_pd(v7, v8h);
    const __m256d v131l = _mm256_sub_pd(v130l, v2l);
    const __m256d v131h = _mm256_sub_pd(v130h, v2h);
    const __m256d v132l = _mm256_blendv_pd(v131l, v129, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v132h = _mm256_blendv_pd(v131h, v129, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v135l = _mm256_fmadd_pd(v78l, v133, v134);
    const __m256d v135h = _mm256_fmadd_pd(v78h, v133, v134);
    const __m256d v136l = _mm256_fmadd_pd(v78l, v135l, v68l);
    const __m256d v136h = _mm256_fmadd_pd(v78h, v135h, v68h);
    const __m256d v137l = _mm256_sub_pd(v72l, v69l);
    const __m256d v137h = _mm256_sub_pd(v72h, v69h);
    const __m256d v138l = _mm256_sub_pd(v71l, v137l);
    const __m256d v138h = _mm256_sub_pd(v71h, v137h);
    const __m256d v139l = _mm256_sub_pd(v72l, v137l);
    const __m256d v139h = _mm256_sub_pd(v72h, v137h);
    const __m256d v140l = _mm256_sub_pd(v69l, v139l);
    const __m256d v140h = _mm256_sub_pd(v69h, v139h);
    const __m256d v141l = _mm256_add_pd(v138l, v140l);
    const __m256d v141h = _mm256_add_pd(v138h, v140h);
    const __m256d v142l = _mm256_sub_pd(v33l, v68l);
    const __m256d v142h = _mm256_sub_pd(v33h, v68h);
    const __m256d v143l = _mm256_add_pd(v67l, v142l);
    const __m256d v143h = _mm256_add_pd(v67h, v142h);
    const __m256d v145l = _mm256_fmsub_pd(v12l, v68l, v69l);
    const __m256d v145h = _mm256_fmsub_pd(v12h, v68h, v69h);
    const __m256d v146l = _mm256_fmadd_pd(v143l, v12l, v145l);
    const __m256d v146h = _mm256_fmadd_pd(v143h, v12h, v145h);
    const __m256d v149l = _mm256_fmsub_pd(v10l, v70, v71l);
    const __m256d v149h = _mm256_fmsub_pd(v10h, v70, v71h);
    const __m256d v150l = _mm256_fmadd_pd(v147, v10l, v149l);
    const __m256d v150h = _mm256_fmadd_pd(v147, v10h, v149h);
    const __m256d v151l = _mm256_add_pd(v146l, v150l);
    const __m256d v151h = _mm256_add_pd(v146h, v150h);
    const __m256d v152l = _mm256_add_pd(v141l, v151l);
    const __m256d v152h = _mm256_add_pd(v141h, v151h);
    const __m256d v153l = _mm256_fmadd_pd(v132l, v136l, v152l);
    const __m256d v153h = _mm256_fmadd_pd(v132h, v136h, v152h);
    const __m256d v154l = _mm256_sub_pd(v73l, v0);
    const __m256d v154h = _mm256_sub_pd(v73h, v0);
    const __m256d v155l = _mm256_sub_pd(v72l, v154l);
    const __m256d v155h = _mm256_sub_pd(v72h, v154h);
    const __m256d v156l = _mm256_add_pd(v153l, v155l);
    const __m256d v156h = _mm256_add_pd(v153h, v155h);
    const __m256d v159l = _mm256_fmadd_pd(v157, v156l, v158);
    const __m256d v159h = _mm256_fmadd_pd(v157, v156h, v158);
    const __m256d v161l = _mm256_fmadd_pd(v156l, v159l, v160);
    const __m256d v161h = _mm256_fmadd_pd(v156h, v159h, v160);
    const __m256d v163l = _mm256_fmadd_pd(v161l, v156l, v162);
    const __m256d v163h = _mm256_fmadd_pd(v161h, v156h, v162);
    const __m256d v165l = _mm256_fmadd_pd(v156l, v163l, v164);
    const __m256d v165h = _mm256_fmadd_pd(v156h, v163h, v164);
    const __m256d v167l = _mm256_fmadd_pd(v156l, v165l, v166);
    const __m256d v167h = _mm256_fmadd_pd(v156h, v165h, v166);
    const __m256d v169l = _mm256_fmadd_pd(v156l, v167l, v168);
    const __m256d v169h = _mm256_fmadd_pd(v156h, v167h, v168);
    const __m256d v170l = _mm256_mul_pd(v169l, v156l);
    const __m256d v170h = _mm256_mul_pd(v169h, v156h);
    const __m256d v171l = _mm256_fmadd_pd(v170l, v128l, v170l);
    const __m256d v171h = _mm256_fmadd_pd(v170h, v128h, v170h);
    const __m256d v172l = _mm256_add_pd(v128l, v171l);
    const __m256d v172h = _mm256_add_pd(v128h, v171h);
    const __m256d v173l = _mm256_mul_pd(v76l, v172l);
    const __m256d v173h = _mm256_mul_pd(v76h, v172h);
    const __m256d v174l = _mm256_add_pd(v76l, v173l);
    const __m256d v174h = _mm256_add_pd(v76h, v173h);
    const __m256d v175l = _mm256_sub_pd(v76l, v174l);
    const __m256d v175h = _mm256_sub_pd(v76h, v174h);
    const __m256d v176l = _mm256_add_pd(v175l, v173l);
    const __m256d v176h = _mm256_add_pd(v175h, v173h);
    const __m256d v178l = _mm256_fmsub_pd(v76l, v172l, v173l);
    const __m256d v178h = _mm256_fmsub_pd(v76h, v172h, v173h);
    const __m256d v179l = _mm256_sub_pd(v128l, v172l);
    const __m256d v179h = _mm256_sub_pd(v128h, v172h);
    const __m256d v180l = _mm256_add_pd(v179l, v171l);
    const __m256d v180h = _mm256_add_pd(v179h, v171h);
    const __m256d v183l = _mm256_fmadd_pd(v78l, v181, v182);
    const __m256d v183h = _mm256_fmadd_pd(v78h, v181, v182);
    const __m256d v185l = _mm256_add_pd(v11, v77l);
    const __m256d v185h = _mm256_add_pd(v11, v77h);
    const __m256d v186l = _mm256_sub_pd(v10l, v185l);
    const __m256d v186h = _mm256_sub_pd(v10h, v185h);
    const __m256d v187l = _mm256_fnmadd_pd(v78l, v77l, v7);
    const __m256d v187h = _mm256_fnmadd_pd(v78h, v77h, v7);
    const __m256d v188l = _mm256_fnmadd_pd(v78l, v186l, v187l);
    const __m256d v188h = _mm256_fnmadd_pd(v78h, v186h, v187h);
    const __m256d v189l = _mm256_mul_pd(v78l, v188l);
    const __m256d v189h = _mm256_mul_pd(v78h, v188h);
    const __m256d v191l = _mm256_sub_pd(v127, v128l);
    const __m256d v191h = _mm256_sub_pd(v127, v128h);
    const __m256d v192l = _mm256_fmadd_pd(v80l, v126l, v191l);
    const __m256d v192h = _mm256_fmadd_pd(v80h, v126h, v191h);
    const __m256d v193l = _mm256_add_pd(v190, v192l);
    const __m256d v193h = _mm256_add_pd(v190, v192h);
    const __m256d v194l = _mm256_fmadd_pd(v183l, v189l, v193l);
    const __m256d v194h = _mm256_fmadd_pd(v183h, v189h, v193h);
    const __m256d v195l = _mm256_add_pd(v180l, v194l);
    const __m256d v195h = _mm256_add_pd(v180h, v194h);
    const __m256d v196l = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v75), _mm_set1_epi32(15)));
    const __m256d v196h = tgamma_f64_1ulp_avx512_gather_f64_avx2(tgamma_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v75, 1), _mm_set1_epi32(15)));
    const __m256d v197l = _mm256_fmadd_pd(v76l, v195l, v196l);
    const __m256d v197h = _mm256_fmadd_pd(v76h, v195h, v196h);
    const __m256d v198l = _mm256_add_pd(v178l, v197l);
    const __m256d v198h = _mm256_add_pd(v178h, v197h);
    const __m256d v199l = _mm256_add_pd(v176l, v198l);
    const __m256d v199h = _mm256_add_pd(v176h, v198h);
    const __m256d v200l = _mm256_add_pd(v174l, v199l);
    const __m256d v200h = _mm256_add_pd(v174h, v199h);
    const __m256d v201l = _mm256_add_pd(v200l, v200l);
    const __m256d v201h = _mm256_add_pd(v200h, v200h);
    const __m256d v202l = tgamma_f64_1ulp_avx512_lanes_scalef_f64_avx2(v201l, v154l);
    const __m256d v202h = tgamma_f64_1ulp_avx512_lanes_scalef_f64_avx2(v201h, v154h);
    const __m256i v203 = _mm256_xor_si256(v3, _mm256_set1_epi32(-1));
    __m256d r0l = v202l;
    __m256d r0h = v202h;
    __m256i any1 = v203;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v205l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v204, _CMP_LT_OQ));
        const __m256i v205h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v204, _CMP_LT_OQ));
        const __m256i v205 = tgamma_f64_1ulp_avx512_join_mask_avx2(v205l, v205h);
        const __m256i v208l = _mm256_castpd_si256(_mm256_cmp_pd(v207, v2l, _CMP_LE_OQ));
        const __m256i v208h = _mm256_castpd_si256(_mm256_cmp_pd(v207, v2h, _CMP_LE_OQ));
        const __m256i v208 = tgamma_f64_1ulp_avx512_join_mask_avx2(v208l, v208h);
        const __m256d v209l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
        const __m256d v209h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
        const __m256i v211l = _mm256_castpd_si256(_mm256_cmp_pd(v209l, v210, _CMP_LT_OQ));
        const __m256i v211h = _mm256_castpd_si256(_mm256_cmp_pd(v209h, v210, _CMP_LT_OQ));
        const __m256i v211 = tgamma_f64_1ulp_avx512_join_mask_avx2(v211l, v211h);
        const __m256d v212l = _mm256_round_pd(v2l, 8);
        const __m256d v212h = _mm256_round_pd(v2h, 8);
        const __m256d v213l = _mm256_sub_pd(v2l, v212l);
        const __m256d v213h = _mm256_sub_pd(v2h, v212h);
        const __m256d v214l = _mm256_mul_pd(v213l, v213l);
        const __m256d v214h = _mm256_mul_pd(v213h, v213h);
        const __m256d v216l = _mm256_mul_pd(v214l, v215);
        const __m256d v216h = _mm256_mul_pd(v214h, v215);
        const __m256d v217l = _mm256_add_pd(v216l, v7);
        const __m256d v217h = _mm256_add_pd(v216h, v7);
        const __m256d v220l = _mm256_fmadd_pd(v214l, v218, v219);
        const __m256d v220h = _mm256_fmadd_pd(v214h, v218, v219);
        const __m256d v222l = _mm256_fmadd_pd(v214l, v220l, v221);
        const __m256d v222h = _mm256_fmadd_pd(v214h, v220h, v221);
        const __m256d v224l = _mm256_fmadd_pd(v214l, v222l, v223);
        const __m256d v224h = _mm256_fmadd_pd(v214h, v222h, v223);
        const __m256d v226l = _mm256_fmadd_pd(v224l, v214l, v225);
        const __m256d v226h = _mm256_fmadd_pd(v224h, v214h, v225);
        const __m256d v228l = _mm256_fmadd_pd(v214l, v226l, v227);
        const __m256d v228h = _mm256_fmadd_pd(v214h, v226h, v227);
        const __m256d v230l = _mm256_fmadd_pd(v214l, v228l, v229);
        const __m256d v230h = _mm256_fmadd_pd(v214h, v228h, v229);
        const __m256d v232l = _mm256_fmadd_pd(v230l, v214l, v231);
        const __m256d v232h = _mm256_fmadd_pd(v230h, v214h, v231);
        const __m256d v234l = _mm256_fmadd_pd(v214l, v232l, v233);
        const __m256d v234h = _mm256_fmadd_pd(v214h, v232h, v233);
        const __m256d v235l = _mm256_mul_pd(v214l, v214l);
        const __m256d v235h = _mm256_mul_pd(v214h, v214h);
        const __m256d v238l = _mm256_fmsub_pd(v213l, v213l, v214l);
        const __m256d v238h = _mm256_fmsub_pd(v213h, v213h, v214h);
        const __m256d v240l = _mm256_fmsub_pd(v214l, v215, v216l);
        const __m256d v240h = _mm256_fmsub_pd(v214h, v215, v216h);
        const __m256d v241l = _mm256_fmadd_pd(v238l, v215, v240l);
        const __m256d v241h = _mm256_fmadd_pd(v238h, v215, v240h);
        const __m256d v242l = _mm256_fmadd_pd(v236, v214l, v241l);
        const __m256d v242h = _mm256_fmadd_pd(v236, v214h, v241h);
        const __m256d v243l = _mm256_fmadd_pd(v234l, v235l, v242l);
        const __m256d v243h = _mm256_fmadd_pd(v234h, v235h, v242h);
        const __m256d v244l = _mm256_sub_pd(v7, v217l);
        const __m256d v244h = _mm256_sub_pd(v7, v217h);
        const __m256d v245l = _mm256_add_pd(v216l, v244l);
        const __m256d v245h = _mm256_add_pd(v216h, v244h);
        const __m256d v246l = _mm256_add_pd(v243l, v245l);
        const __m256d v246h = _mm256_add_pd(v243h, v245h);
        const __m256d v247l = _mm256_add_pd(v217l, v246l);
        const __m256d v247h = _mm256_add_pd(v217h, v246h);
        const __m256d v249l = _mm256_mul_pd(v248, v213l);
        const __m256d v249h = _mm256_mul_pd(v248, v213h);
        const __m256d v250l = _mm256_mul_pd(v247l, v249l);
        const __m256d v250h = _mm256_mul_pd(v247h, v249h);
        const __m256d v251l = _mm256_mul_pd(v250l, v200l);
        const __m256d v251h = _mm256_mul_pd(v250h, v200h);
        const __m256d v252l = _mm256_blendv_pd(v251l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v211))));
        const __m256d v252h = _mm256_blendv_pd(v251h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v211, 1))));
        const __m256d v253l = _mm256_div_pd(v7, v252l);
        const __m256d v253h = _mm256_div_pd(v7, v252h);
        const __m256i v254l = _mm256_castpd_si256(_mm256_cmp_pd(v129, v213l, _CMP_EQ_OQ));
        const __m256i v254h = _mm256_castpd_si256(_mm256_cmp_pd(v129, v213h, _CMP_EQ_OQ));
        const __m256i v254 = tgamma_f64_1ulp_avx512_join_mask_avx2(v254l, v254h);
        const __m256d v255l = _mm256_mul_pd(v1, v212l);
        const __m256d v255h = _mm256_mul_pd(v1, v212h);
        const __m256d v256l = _mm256_round_pd(v255l, 8);
        const __m256d v256h = _mm256_round_pd(v255h, 8);
        const __m256i v257l = _mm256_castpd_si256(_mm256_cmp_pd(v255l, v256l, _CMP_EQ_OQ));
        const __m256i v257h = _mm256_castpd_si256(_mm256_cmp_pd(v255h, v256h, _CMP_EQ_OQ));
        const __m256i v257 = tgamma_f64_1ulp_avx512_join_mask_avx2(v257l, v257h);
        const __m256i v258 = _mm256_xor_si256(v257, _mm256_set1_epi32(-1));
        const __m256d v259l = _mm256_sub_pd(v174l, v200l);
        const __m256d v259h = _mm256_sub_pd(v174h, v200h);
        const __m256d v260l = _mm256_add_pd(v199l, v259l);
        const __m256d v260h = _mm256_add_pd(v199h, v259h);
        const __m256d v261l = _mm256_sub_pd(v217l, v247l);
        const __m256d v261h = _mm256_sub_pd(v217h, v247h);
        const __m256d v262l = _mm256_add_pd(v246l, v261l);
        const __m256d v262h = _mm256_add_pd(v246h, v261h);
        const __m256d v265l = _mm256_fmsub_pd(v248, v213l, v249l);
        const __m256d v265h = _mm256_fmsub_pd(v248, v213h, v249h);
        const __m256d v266l = _mm256_fmadd_pd(v263, v213l, v265l);
        const __m256d v266h = _mm256_fmadd_pd(v263, v213h, v265h);
        const __m256d v268l = _mm256_fmsub_pd(v247l, v249l, v250l);
        const __m256d v268h = _mm256_fmsub_pd(v247h, v249h, v250h);
        const __m256d v269l = _mm256_fmadd_pd(v247l, v266l, v268l);
        const __m256d v269h = _mm256_fmadd_pd(v247h, v266h, v268h);
        const __m256d v270l = _mm256_fmadd_pd(v262l, v249l, v269l);
        const __m256d v270h = _mm256_fmadd_pd(v262h, v249h, v269h);
        const __m256d v272l = _mm256_fmsub_pd(v250l, v200l, v251l);
        const __m256d v272h = _mm256_fmsub_pd(v250h, v200h, v251h);
        const __m256d v273l = _mm256_fmadd_pd(v270l, v200l, v272l);
        const __m256d v273h = _mm256_fmadd_pd(v270h, v200h, v272h);
        const __m256d v274l = _mm256_fmadd_pd(v250l, v260l, v273l);
        const __m256d v274h = _mm256_fmadd_pd(v250h, v260h, v273h);
        const __m256d v276l = _mm256_mul_pd(v253l, v275);
        const __m256d v276h = _mm256_mul_pd(v253h, v275);
        const __m256d v279l = _mm256_fnmadd_pd(v274l, v276l, v278);
        const __m256d v279h = _mm256_fnmadd_pd(v274h, v276h, v278);
        const __m256d v280l = _mm256_fnmadd_pd(v251l, v276l, v275);
        const __m256d v280h = _mm256_fnmadd_pd(v251h, v276h, v275);
        const __m256d v281l = _mm256_add_pd(v279l, v280l);
        const __m256d v281h = _mm256_add_pd(v279h, v280h);
        const __m256d v282l = _mm256_fmadd_pd(v281l, v253l, v276l);
        const __m256d v282h = _mm256_fmadd_pd(v281h, v253h, v276h);
        const __m256d v283l = _mm256_xor_pd(v282l, _mm256_set1_pd(-0.0));
        const __m256d v283h = _mm256_xor_pd(v282h, _mm256_set1_pd(-0.0));
        const __m256d v284l = _mm256_blendv_pd(v282l, v283l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v258))));
        const __m256d v284h = _mm256_blendv_pd(v282h, v283h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v258, 1))));
        const __m256d v285l = _mm256_round_pd(v154l, 9);
        const __m256d v285h = _mm256_round_pd(v154h, 9);
        const __m256d v286l = _mm256_xor_pd(v285l, _mm256_set1_pd(-0.0));
        const __m256d v286h = _mm256_xor_pd(v285h, _mm256_set1_pd(-0.0));
        const __m256d v287l = tgamma_f64_1ulp_avx512_lanes_scalef_f64_avx2(v284l, v286l);
        const __m256d v287h = tgamma_f64_1ulp_avx512_lanes_scalef_f64_avx2(v284h, v286h);
        const __m256d v288l = _mm256_blendv_pd(v287l, v206, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v254))));
        const __m256d v288h = _mm256_blendv_pd(v287h, v206, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v254, 1))));
        const __m256d v289l = _mm256_blendv_pd(v288l, v253l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v211))));
        const __m256d v289h = _mm256_blendv_pd(v288h, v253h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v211, 1))));
        const __m256d v290l = _mm256_blendv_pd(v206, v289l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v208))));
        const __m256d v290h = _mm256_blendv_pd(v206, v289h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v208, 1))));
        const __m256d v291l = _mm256_blendv_pd(v290l, v206, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v205))));
        const __m256d v291h = _mm256_blendv_pd(v290h, v206, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v205, 1))));
        r0l = _mm256_blendv_pd(r0l, v291l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v203))));
        r0h = _mm256_blendv_pd(r0h, v291h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v203, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static TGAMMA_F64_1ULP_AVX512_AVX2_TARGET void tgamma_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tgamma_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tgamma_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TGAMMA_F64_1ULP_AVX512_AVX512 __mmask8 tgamma_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
TGAMMA_F64_1ULP_AVX512_AVX512 __m512d tgamma_f64_1ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TGAMMA_F64_1ULP_AVX512_AVX512 __m512d tgamma_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TGAMMA_F64_1ULP_AVX512_AVX512 void tgamma_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v1 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(0x1.58p+7); /* 172 */
    const __m512d v6 = _mm512_set1_pd(0x1.9p+7); /* 200 */
    const __m512d v7 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v11 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v17 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v23 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v25 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v36 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v37 = _mm512_set1_pd(-0x1.745d1745d1746p-3); /* -0.18181818181818182 */
    const __m512d v39 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v41 = _mm512_set1_pd(-0x1.c71c71c71c71cp-3); /* -0.22222222222222221 */
    const __m512d v43 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v45 = _mm512_set1_pd(-0x1.2492492492492p-2); /* -0.2857142857142857 */
    const __m512d v47 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v49 = _mm512_set1_pd(-0x1.999999999999ap-2); /* -0.40000000000000002 */
    const __m512d v52 = _mm512_set1_pd(-0x1.5555555555555p-1); /* -0.66666666666666663 */
    const __m512d v57 = _mm512_set1_pd(0x1.777d0ffda0d24p-56); /* 2.0355273740931033e-17 */
    const __m512d v70 = _mm512_set1_pd(-0x1.71547652b82fep+0); /* -1.4426950408889634 */
    const __m512d v79 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v81 = _mm512_set1_pd(0x1.809ab50d53863p-37); /* 1.0931112374667227e-11 */
    const __m512d v82 = _mm512_set1_pd(0x1.4c208e6902425p-36); /* 1.8879244010296392e-11 */
    const __m512d v84 = _mm512_set1_pd(-0x1.52cff4679d546p-34); /* -7.7037003181985895e-11 */
    const __m512d v86 = _mm512_set1_pd(-0x1.c529fbcf892d8p-34); /* -1.0303756393481202e-10 */
    const __m512d v88 = _mm512_set1_pd(-0x1.e7e26e01709bep-39); /* -3.4666278100745296e-12 */
    const __m512d v90 = _mm512_set1_pd(0x1.e2f554f39c228p-32); /* 4.3924804004615261e-10 */
    const __m512d v92 = _mm512_set1_pd(-0x1.23cc08d7be63ap-31); /* -5.3077566904837942e-10 */
    const __m512d v94 = _mm512_set1_pd(0x1.41c5e5a7dee08p-29); /* 2.3412069678202066e-09 */
    const __m512d v96 = _mm512_set1_pd(-0x1.78b916b20aa58p-28); /* -5.4820411977629552e-09 */
    const __m512d v98 = _mm512_set1_pd(0x1.5d6857d0b9651p-26); /* 2.0338198516726269e-08 */
    const __m512d v101 = _mm512_set1_pd(-0x1.0a7c5b8227aa4p-24); /* -6.2046053658156596e-08 */
    const __m512d v103 = _mm512_set1_pd(0x1.84fd584ac9502p-23); /* 1.811374111478464e-07 */
    const __m512d v105 = _mm512_set1_pd(-0x1.4868392a6aa7ep-21); /* -6.1170593328625778e-07 */
    const __m512d v107 = _mm512_set1_pd(0x1.e7061ced292e6p-20); /* 1.8143053311183408e-06 */
    const __m512d v109 = _mm512_set1_pd(-0x1.865cebfd40d9dp-18); /* -5.8168616281524908e-06 */
    const __m512d v111 = _mm512_set1_pd(0x1.3909241d0b4bp-16); /* 1.8658382135484832e-05 */
    const __m512d v113 = _mm512_set1_pd(-0x1.e33b407f55631p-15); /* -5.7605678189059566e-05 */
    const __m512d v115 = _mm512_set1_pd(0x1.8e4f2dc8970dap-13); /* 0.0001899286710508378 */
    const __m512d v117 = _mm512_set1_pd(-0x1.41f83d983fa75p-11); /* -0.00061410844776317466 */
    const __m512d v119 = _mm512_set1_pd(0x1.02731d30cf351p-9); /* 0.0019718144543773648 */
    const __m512d v121 = _mm512_set1_pd(-0x1.c658737439503p-8); /* -0.0069327623243442575 */
    const __m512d v123 = _mm512_set1_pd(0x1.8f834c339eb0ap-6); /* 0.024384331145920014 */
    const __m512d v125 = _mm512_set1_pd(-0x1.346dcbcf6f173p-4); /* -0.075300022252980089 */
    const __m512d v127 = _mm512_set1_pd(0x1.cd9271ce710cdp-5); /* 0.056344244268559864 */
    const __m512d v129 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v133 = _mm512_set1_pd(-0x1.14ff58be0a23fp+0); /* -1.0820212806667227 */
    const __m512d v134 = _mm512_set1_pd(-0x1.71547652b82fep-1); /* -0.72134752044448169 */
    const __m512d v147 = _mm512_set1_pd(-0x1.777d0ffda0d24p-56); /* -2.0355273740931033e-17 */
    const __m512d v157 = _mm512_set1_pd(0x1.ffcbfc588b0c7p-17); /* 1.5252733804059841e-05 */
    const __m512d v158 = _mm512_set1_pd(0x1.430912f86c787p-13); /* 0.00015403530393381609 */
    const __m512d v160 = _mm512_set1_pd(0x1.5d87fe78a6731p-10); /* 0.0013333558146428443 */
    const __m512d v162 = _mm512_set1_pd(0x1.3b2ab6fba4e77p-7); /* 0.0096181291076284769 */
    const __m512d v164 = _mm512_set1_pd(0x1.c6b08d704a0cp-5); /* 0.055504108664821583 */
    const __m512d v166 = _mm512_set1_pd(0x1.ebfbdff82c58fp-3); /* 0.24022650695910072 */
    const __m512d v168 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v181 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v182 = _mm512_set1_pd(-0x1p-4); /* -0.0625 */
    const __m512d v190 = _mm512_set1_pd(0x1.3a22a731abcb3p-59); /* 2.1286640234665322e-18 */
    const __m512d v204 = _mm512_set1_pd(-0x1p+52); /* -4503599627370496 */
    const __m512d v206 = _mm512_set1_pd(NAN);
    const __m512d v207 = _mm512_set1_pd(-INFINITY);
    const __m512d v210 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v215 = _mm512_set1_pd(-0x1.a51a6625307d3p+0); /* -1.6449340668482264 */
    const __m512d v218 = _mm512_set1_pd(0x1.79788684225eap-33); /* 1.7165384749821432e-10 */
    const __m512d v219 = _mm512_set1_pd(-0x1.f5f9d970ca6dfp-28); /* -7.304711822217775e-09 */
    const __m512d v221 = _mm512_set1_pd(0x1.0fc992ff39e13p-22); /* 2.5312174041370274e-07 */
    const __m512d v223 = _mm512_set1_pd(-0x1.d42498d1ce099p-18); /* -6.9758736616563807e-06 */
    const __m512d v225 = _mm512_set1_pd(0x1.374719fab3915p-13); /* 0.000148428793031071 */
    const __m512d v227 = _mm512_set1_pd(-0x1.33816aa4607abp-9); /* -0.0023460810354558235 */
    const __m512d v229 = _mm512_set1_pd(0x1.ac6805cf350a6p-6); /* 0.0261478478176548 */
    const __m512d v231 = _mm512_set1_pd(-0x1.86a8e4720db67p-3); /* -0.19075182412208422 */
    const __m512d v233 = _mm512_set1_pd(0x1.9f9cb402bc46cp-1); /* 0.81174242528335361 */
    const __m512d v236 = _mm512_set1_pd(-0x1.1873d8912200cp-55); /* -3.0406723503984762e-17 */
    const __m512d v248 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v263 = _mm512_set1_pd(0x1.1a62633145c07p-53); /* 1.2246467991473532e-16 */
    const __m512d v275 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v278 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d t0_0 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table3 + 8);
    const __m512d t4_0 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table4);
    const __m512d t4_1 = _mm512_loadu_pd(tgamma_f64_1ulp_avx512_table4 + 8);
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
    const __m512d v10h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v3), v9h, v5h);
    const __m512d v12l = _mm512_add_pd(v10l, v11);
    const __m512d v12h = _mm512_add_pd(v10h, v11);
    const __m512d v13l = _mm512_getexp_pd(v10l);
    const __m512d v13h = _mm512_getexp_pd(v10h);
    const __m512d v14l = _mm512_getmant_pd(v10l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v14h = _mm512_getmant_pd(v10h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v15l = _mm512_getexp_pd(v14l);
    const __m512d v15h = _mm512_getexp_pd(v14h);
    const __m512d v16l = _mm512_sub_pd(v13l, v15l);
    const __m512d v16h = _mm512_sub_pd(v13h, v15h);
    const __m512d v18l = _mm512_add_pd(v17, v14l);
    const __m512d v18h = _mm512_add_pd(v17, v14h);
    const __m512i v19l = _mm512_castpd_si512(v18l);
    const __m512i v19h = _mm512_castpd_si512(v18h);
    const __m256i v20l = _mm512_cvtepi64_epi32(v19l);
    const __m256i v20h = _mm512_cvtepi64_epi32(v19h);
    const __m512i v20 = _mm512_inserti32x8(_mm512_castsi256_si512(v20l), v20h, 1);
    const __m512d v21l = tgamma_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v20), t0_0, t0_1, t0_2, t0_3);
    const __m512d v21h = tgamma_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v20, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v22l = _mm512_add_pd(v16l, v21l);
    const __m512d v22h = _mm512_add_pd(v16h, v21h);
    const __m512d v24l = tgamma_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v20), t1_0, t1_1, t1_2, t1_3);
    const __m512d v24h = tgamma_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v20, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v26l = _mm512_fmadd_pd(v14l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v14h, v24h, v25);
    const __m512d v27l = _mm512_mul_pd(v23, v26l);
    const __m512d v27h = _mm512_mul_pd(v23, v26h);
    const __m512d v28l = _mm512_add_pd(v22l, v27l);
    const __m512d v28h = _mm512_add_pd(v22h, v27h);
    const __m512d v29l = _mm512_sub_pd(v22l, v28l);
    const __m512d v29h = _mm512_sub_pd(v22h, v28h);
    const __m512d v30l = _mm512_add_pd(v29l, v27l);
    const __m512d v30h = _mm512_add_pd(v29h, v27h);
    const __m512d v31l = _mm512_mul_pd(v26l, v11);
    const __m512d v31h = _mm512_mul_pd(v26h, v11);
    const __m512d v32l = _mm512_mul_pd(v31l, v27l);
    const __m512d v32h = _mm512_mul_pd(v31h, v27h);
    const __m512d v33l = _mm512_add_pd(v32l, v28l);
    const __m512d v33h = _mm512_add_pd(v32h, v28h);
    const __m512d v34l = _mm512_sub_pd(v28l, v33l);
    const __m512d v34h = _mm512_sub_pd(v28h, v33h);
    const __m512d v35l = _mm512_add_pd(v34l, v32l);
    const __m512d v35h = _mm512_add_pd(v34h, v32h);
    const __m512d v38l = _mm512_fmadd_pd(v26l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v26h, v36, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v26l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v26h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v26l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v26h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v26l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v26h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v26l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v26h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v26l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v26h, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v26l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v26h, v48h, v49);
    const __m512d v51l = _mm512_fmadd_pd(v50l, v26l, v1);
    const __m512d v51h = _mm512_fmadd_pd(v50h, v26h, v1);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v26l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v26h, v52);
    const __m512d v54l = _mm512_mul_pd(v32l, v26l);
    const __m512d v54h = _mm512_mul_pd(v32h, v26h);
    const __m512d v55l = tgamma_f64_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v20), t2_0, t2_1, t2_2, t2_3);
    const __m512d v55h = tgamma_f64_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v20, 1), t2_0, t2_1, t2_2, t2_3);
    const __m512d v56l = _mm512_fmadd_pd(v53l, v54l, v55l);
    const __m512d v56h = _mm512_fmadd_pd(v53h, v54h, v55h);
    const __m512d v59l = _mm512_fmsub_pd(v23, v26l, v27l);
    const __m512d v59h = _mm512_fmsub_pd(v23, v26h, v27h);
    const __m512d v60l = _mm512_fmadd_pd(v57, v26l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v57, v26h, v59h);
    const __m512d v62l = _mm512_fmsub_pd(v31l, v27l, v32l);
    const __m512d v62h = _mm512_fmsub_pd(v31h, v27h, v32h);
    const __m512d v63l = _mm512_fmadd_pd(v60l, v31l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v60h, v31h, v62h);
    const __m512d v64l = _mm512_add_pd(v56l, v63l);
    const __m512d v64h = _mm512_add_pd(v56h, v63h);
    const __m512d v65l = _mm512_add_pd(v64l, v60l);
    const __m512d v65h = _mm512_add_pd(v64h, v60h);
    const __m512d v66l = _mm512_add_pd(v35l, v65l);
    const __m512d v66h = _mm512_add_pd(v35h, v65h);
    const __m512d v67l = _mm512_add_pd(v30l, v66l);
    const __m512d v67h = _mm512_add_pd(v30h, v66h);
    const __m512d v68l = _mm512_add_pd(v67l, v33l);
    const __m512d v68h = _mm512_add_pd(v67h, v33h);
    const __m512d v69l = _mm512_mul_pd(v12l, v68l);
    const __m512d v69h = _mm512_mul_pd(v12h, v68h);
    const __m512d v71l = _mm512_mul_pd(v10l, v70);
    const __m512d v71h = _mm512_mul_pd(v10h, v70);
    const __m512d v72l = _mm512_add_pd(v69l, v71l);
    const __m512d v72h = _mm512_add_pd(v69h, v71h);
    const __m512d v73l = _mm512_add_pd(v0, v72l);
    const __m512d v73h = _mm512_add_pd(v0, v72h);
    const __m512i v74l = _mm512_castpd_si512(v73l);
    const __m512i v74h = _mm512_castpd_si512(v73h);
    const __m256i v75l = _mm512_cvtepi64_epi32(v74l);
    const __m256i v75h = _mm512_cvtepi64_epi32(v74h);
    const __m512i v75 = _mm512_inserti32x8(_mm512_castsi256_si512(v75l), v75h, 1);
    const __m512d v76l = tgamma_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v75), t3_0, t3_1);
    const __m512d v76h = tgamma_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v75, 1), t3_0, t3_1);
    const __m512d v77l = _mm512_add_pd(v1, v10l);
    const __m512d v77h = _mm512_add_pd(v1, v10h);
    const __m512d v78l = _mm512_div_pd(v7, v77l);
    const __m512d v78h = _mm512_div_pd(v7, v77h);
    const __m512d v80l = _mm512_fmadd_pd(v78l, v79, v7);
    const __m512d v80h = _mm512_fmadd_pd(v78h, v79, v7);
    const __m512d v83l = _mm512_fmadd_pd(v80l, v81, v82);
    const __m512d v83h = _mm512_fmadd_pd(v80h, v81, v82);
    const __m512d v85l = _mm512_fmadd_pd(v83l, v80l, v84);
    const __m512d v85h = _mm512_fmadd_pd(v83h, v80h, v84);
    const __m512d v87l = _mm512_fmadd_pd(v80l, v85l, v86);
    const __m512d v87h = _mm512_fmadd_pd(v80h, v85h, v86);
    const __m512d v89l = _mm512_fmadd_pd(v80l, v87l, v88);
    const __m512d v89h = _mm512_fmadd_pd(v80h, v87h, v88);
    const __m512d v91l = _mm512_fmadd_pd(v80l, v89l, v90);
    const __m512d v91h = _mm512_fmadd_pd(v80h, v89h, v90);
    const __m512d v93l = _mm512_fmadd_pd(v80l, v91l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v80h, v91h, v92);
    const __m512d v95l = _mm512_fmadd_pd(v93l, v80l, v94);
    const __m512d v95h = _mm512_fmadd_pd(v93h, v80h, v94);
    const __m512d v97l = _mm512_fmadd_pd(v80l, v95l, v96);
    const __m512d v97h = _mm512_fmadd_pd(v80h, v95h, v96);
    const __m512d v99l = _mm512_fmadd_pd(v80l, v97l, v98);
    const __m512d v99h = _mm512_fmadd_pd(v80h, v97h, v98);
    const __m512d v100l = _mm512_mul_pd(v80l, v99l);
    const __m512d v100h = _mm512_mul_pd(v80h, v99h);
    const __m512d v102l = _mm512_add_pd(v100l, v101);
    const __m512d v102h = _mm512_add_pd(v100h, v101);
    const __m512d v104l = _mm512_fmadd_pd(v80l, v102l, v103);
    const __m512d v104h = _mm512_fmadd_pd(v80h, v102h, v103);
    const __m512d v106l = _mm512_fmadd_pd(v80l, v104l, v105);
    const __m512d v106h = _mm512_fmadd_pd(v80h, v104h, v105);
    const __m512d v108l = _mm512_fmadd_pd(v106l, v80l, v107);
    const __m512d v108h = _mm512_fmadd_pd(v106h, v80h, v107);
    const __m512d v110l = _mm512_fmadd_pd(v80l, v108l, v109);
    const __m512d v110h = _mm512_fmadd_pd(v80h, v108h, v109);
    const __m512d v112l = _mm512_fmadd_pd(v80l, v110l, v111);
    const __m512d v112h = _mm512_fmadd_pd(v80h, v110h, v111);
    const __m512d v114l = _mm512_fmadd_pd(v112l, v80l, v113);
    const __m512d v114h = _mm512_fmadd_pd(v112h, v80h, v113);
    const __m512d v116l = _mm512_fmadd_pd(v114l, v80l, v115);
    const __m512d v116h = _mm512_fmadd_pd(v114h, v80h, v115);
    const __m512d v118l = _mm512_fmadd_pd(v116l, v80l, v117);
    const __m512d v118h = _mm512_fmadd_pd(v116h, v80h, v117);
    const __m512d v120l = _mm512_fmadd_pd(v80l, v118l, v119);
    const __m512d v120h = _mm512_fmadd_pd(v80h, v118h, v119);
    const __m512d v122l = _mm512_fmadd_pd(v80l, v120l, v121);
    const __m512d v122h = _mm512_fmadd_pd(v80h, v120h, v121);
    const __m512d v124l = _mm512_fmadd_pd(v80l, v122l, v123);
    const __m512d v124h = _mm512_fmadd_pd(v80h, v122h, v123);
    const __m512d v126l = _mm512_fmadd_pd(v80l, v124l, v125);
    const __m512d v126h = _mm512_fmadd_pd(v80h, v124h, v125);
    const __m512d v128l = _mm512_fmadd_pd(v80l, v126l, v127);
    const __m512d v128h = _mm512_fmadd_pd(v80h, v126h, v127);
    const __m512d v130l = _mm512_sub_pd(v7, v8l);
    const __m512d v130h = _mm512_sub_pd(v7, v8h);
    const __m512d v131l = _mm512_sub_pd(v130l, v2l);
    const __m512d v131h = _mm512_sub_pd(v130h, v2h);
    const __m512d v132l = _mm512_mask_blend_pd((__mmask8)v3, v131l, v129);
    const __m512d v132h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v3), v131h, v129);
    const __m512d v135l = _mm512_fmadd_pd(v78l, v133, v134);
    const __m512d v135h = _mm512_fmadd_pd(v78h, v133, v134);
    const __m512d v136l = _mm512_fmadd_pd(v78l, v135l, v68l);
    const __m512d v136h = _mm512_fmadd_pd(v78h, v135h, v68h);
    const __m512d v137l = _mm512_sub_pd(v72l, v69l);
    const __m512d v137h = _mm512_sub_pd(v72h, v69h);
    const __m512d v138l = _mm512_sub_pd(v71l, v137l);
    const __m512d v138h = _mm512_sub_pd(v71h, v137h);
    const __m512d v139l = _mm512_sub_pd(v72l, v137l);
    const __m512d v139h = _mm512_sub_pd(v72h, v137h);
    const __m512d v140l = _mm512_sub_pd(v69l, v139l);
    const __m512d v140h = _mm512_sub_pd(v69h, v139h);
    const __m512d v141l = _mm512_add_pd(v138l, v140l);
    const __m512d v141h = _mm512_add_pd(v138h, v140h);
    const __m512d v142l = _mm512_sub_pd(v33l, v68l);
    const __m512d v142h = _mm512_sub_pd(v33h, v68h);
    const __m512d v143l = _mm512_add_pd(v67l, v142l);
    const __m512d v143h = _mm512_add_pd(v67h, v142h);
    const __m512d v145l = _mm512_fmsub_pd(v12l, v68l, v69l);
    const __m512d v145h = _mm512_fmsub_pd(v12h, v68h, v69h);
    const __m512d v146l = _mm512_fmadd_pd(v143l, v12l, v145l);
    const __m512d v146h = _mm512_fmadd_pd(v143h, v12h, v145h);
    const __m512d v149l = _mm512_fmsub_pd(v10l, v70, v71l);
    const __m512d v149h = _mm512_fmsub_pd(v10h, v70, v71h);
    const __m512d v150l = _mm512_fmadd_pd(v147, v10l, v149l);
    const __m512d v150h = _mm512_fmadd_pd(v147, v10h, v149h);
    const __m512d v151l = _mm512_add_pd(v146l, v150l);
    const __m512d v151h = _mm512_add_pd(v146h, v150h);
    const __m512d v152l = _mm512_add_pd(v141l, v151l);
    const __m512d v152h = _mm512_add_pd(v141h, v151h);
    const __m512d v153l = _mm512_fmadd_pd(v132l, v136l, v152l);
    const __m512d v153h = _mm512_fmadd_pd(v132h, v136h, v152h);
    const __m512d v154l = _mm512_sub_pd(v73l, v0);
    const __m512d v154h = _mm512_sub_pd(v73h, v0);
    const __m512d v155l = _mm512_sub_pd(v72l, v154l);
    const __m512d v155h = _mm512_sub_pd(v72h, v154h);
    const __m512d v156l = _mm512_add_pd(v153l, v155l);
    const __m512d v156h = _mm512_add_pd(v153h, v155h);
    const __m512d v159l = _mm512_fmadd_pd(v157, v156l, v158);
    const __m512d v159h = _mm512_fmadd_pd(v157, v156h, v158);
    const __m512d v161l = _mm512_fmadd_pd(v156l, v159l, v160);
    const __m512d v161h = _mm512_fmadd_pd(v156h, v159h, v160);
    const __m512d v163l = _mm512_fmadd_pd(v161l, v156l, v162);
    const __m512d v163h = _mm512_fmadd_pd(v161h, v156h, v162);
    const __m512d v165l = _mm512_fmadd_pd(v156l, v163l, v164);
    const __m512d v165h = _mm512_fmadd_pd(v156h, v163h, v164);
    const __m512d v167l = _mm512_fmadd_pd(v156l, v165l, v166);
    const __m512d v167h = _mm512_fmadd_pd(v156h, v165h, v166);
    const __m512d v169l = _mm512_fmadd_pd(v156l, v167l, v168);
    const __m512d v169h = _mm512_fmadd_pd(v156h, v167h, v168);
    const __m512d v170l = _mm512_mul_pd(v169l, v156l);
    const __m512d v170h = _mm512_mul_pd(v169h, v156h);
    const __m512d v171l = _mm512_fmadd_pd(v170l, v128l, v170l);
    const __m512d v171h = _mm512_fmadd_pd(v170h, v128h, v170h);
    const __m512d v172l = _mm512_add_pd(v128l, v171l);
    const __m512d v172h = _mm512_add_pd(v128h, v171h);
    const __m512d v173l = _mm512_mul_pd(v76l, v172l);
    const __m512d v173h = _mm512_mul_pd(v76h, v172h);
    const __m512d v174l = _mm512_add_pd(v76l, v173l);
    const __m512d v174h = _mm512_add_pd(v76h, v173h);
    const __m512d v175l = _mm512_sub_pd(v76l, v174l);
    const __m512d v175h = _mm512_sub_pd(v76h, v174h);
    const __m512d v176l = _mm512_add_pd(v175l, v173l);
    const __m512d v176h = _mm512_add_pd(v175h, v173h);
    const __m512d v178l = _mm512_fmsub_pd(v76l, v172l, v173l);
    const __m512d v178h = _mm512_fmsub_pd(v76h, v172h, v173h);
    const __m512d v179l = _mm512_sub_pd(v128l, v172l);
    const __m512d v179h = _mm512_sub_pd(v128h, v172h);
    const __m512d v180l = _mm512_add_pd(v179l, v171l);
    const __m512d v180h = _mm512_add_pd(v179h, v171h);
    const __m512d v183l = _mm512_fmadd_pd(v78l, v181, v182);
    const __m512d v183h = _mm512_fmadd_pd(v78h, v181, v182);
    const __m512d v185l = _mm512_add_pd(v11, v77l);
    const __m512d v185h = _mm512_add_pd(v11, v77h);
    const __m512d v186l = _mm512_sub_pd(v10l, v185l);
    const __m512d v186h = _mm512_sub_pd(v10h, v185h);
    const __m512d v187l = _mm512_fnmadd_pd(v78l, v77l, v7);
    const __m512d v187h = _mm512_fnmadd_pd(v78h, v77h, v7);
    const __m512d v188l = _mm512_fnmadd_pd(v78l, v186l, v187l);
    const __m512d v188h = _mm512_fnmadd_pd(v78h, v186h, v187h);
    const __m512d v189l = _mm512_mul_pd(v78l, v188l);
    const __m512d v189h = _mm512_mul_pd(v78h, v188h);
    const __m512d v191l = _mm512_sub_pd(v127, v128l);
    const __m512d v191h = _mm512_sub_pd(v127, v128h);
    const __m512d v192l = _mm512_fmadd_pd(v80l, v126l, v191l);
    const __m512d v192h = _mm512_fmadd_pd(v80h, v126h, v191h);
    const __m512d v193l = _mm512_add_pd(v190, v192l);
    const __m512d v193h = _mm512_add_pd(v190, v192h);
    const __m512d v194l = _mm512_fmadd_pd(v183l, v189l, v193l);
    const __m512d v194h = _mm512_fmadd_pd(v183h, v189h, v193h);
    const __m512d v195l = _mm512_add_pd(v180l, v194l);
    const __m512d v195h = _mm512_add_pd(v180h, v194h);
    const __m512d v196l = tgamma_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v75), t4_0, t4_1);
    const __m512d v196h = tgamma_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v75, 1), t4_0, t4_1);
    const __m512d v197l = _mm512_fmadd_pd(v76l, v195l, v196l);
    const __m512d v197h = _mm512_fmadd_pd(v76h, v195h, v196h);
    const __m512d v198l = _mm512_add_pd(v178l, v197l);
    const __m512d v198h = _mm512_add_pd(v178h, v197h);
    const __m512d v199l = _mm512_add_pd(v176l, v198l);
    const __m512d v199h = _mm512_add_pd(v176h, v198h);
    const __m512d v200l = _mm512_add_pd(v174l, v199l);
    const __m512d v200h = _mm512_add_pd(v174h, v199h);
    const __m512d v201l = _mm512_add_pd(v200l, v200l);
    const __m512d v201h = _mm512_add_pd(v200h, v200h);
    const __m512d v202l = _mm512_scalef_pd(v201l, v154l);
    const __m512d v202h = _mm512_scalef_pd(v201h, v154h);
    const __mmask16 v203 = (__mmask16)~v3;
    __m512d r0l = v202l;
    __m512d r0h = v202h;
    __mmask16 any1 = v203;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v205l = _mm512_cmp_pd_mask(v2l, v204, _CMP_LT_OQ);
        const __mmask8 v205h = _mm512_cmp_pd_mask(v2h, v204, _CMP_LT_OQ);
        const __mmask16 v205 = _mm512_kunpackb(v205h, v205l);
        const __mmask8 v208l = _mm512_cmp_pd_mask(v207, v2l, _CMP_LE_OQ);
        const __mmask8 v208h = _mm512_cmp_pd_mask(v207, v2h, _CMP_LE_OQ);
        const __mmask16 v208 = _mm512_kunpackb(v208h, v208l);
        const __m512d v209l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v209h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
        const __mmask8 v211l = _mm512_cmp_pd_mask(v209l, v210, _CMP_LT_OQ);
        const __mmask8 v211h = _mm512_cmp_pd_mask(v209h, v210, _CMP_LT_OQ);
        const __mmask16 v211 = _mm512_kunpackb(v211h, v211l);
        const __m512d v212l = _mm512_roundscale_pd(v2l, 8);
        const __m512d v212h = _mm512_roundscale_pd(v2h, 8);
        const __m512d v213l = _mm512_sub_pd(v2l, v212l);
        const __m512d v213h = _mm512_sub_pd(v2h, v212h);
        const __m512d v214l = _mm512_mul_pd(v213l, v213l);
        const __m512d v214h = _mm512_mul_pd(v213h, v213h);
        const __m512d v216l = _mm512_mul_pd(v214l, v215);
        const __m512d v216h = _mm512_mul_pd(v214h, v215);
        const __m512d v217l = _mm512_add_pd(v216l, v7);
        const __m512d v217h = _mm512_add_pd(v216h, v7);
        const __m512d v220l = _mm512_fmadd_pd(v214l, v218, v219);
        const __m512d v220h = _mm512_fmadd_pd(v214h, v218, v219);
        const __m512d v222l = _mm512_fmadd_pd(v214l, v220l, v221);
        const __m512d v222h = _mm512_fmadd_pd(v214h, v220h, v221);
        const __m512d v224l = _mm512_fmadd_pd(v214l, v222l, v223);
        const __m512d v224h = _mm512_fmadd_pd(v214h, v222h, v223);
        const __m512d v226l = _mm512_fmadd_pd(v224l, v214l, v225);
        const __m512d v226h = _mm512_fmadd_pd(v224h, v214h, v225);
        const __m512d v228l = _mm512_fmadd_pd(v214l, v226l, v227);
        const __m512d v228h = _mm512_fmadd_pd(v214h, v226h, v227);
        const __m512d v230l = _mm512_fmadd_pd(v214l, v228l, v229);
        const __m512d v230h = _mm512_fmadd_pd(v214h, v228h, v229);
        const __m512d v232l = _mm512_fmadd_pd(v230l, v214l, v231);
        const __m512d v232h = _mm512_fmadd_pd(v230h, v214h, v231);
        const __m512d v234l = _mm512_fmadd_pd(v214l, v232l, v233);
        const __m512d v234h = _mm512_fmadd_pd(v214h, v232h, v233);
        const __m512d v235l = _mm512_mul_pd(v214l, v214l);
        const __m512d v235h = _mm512_mul_pd(v214h, v214h);
        const __m512d v238l = _mm512_fmsub_pd(v213l, v213l, v214l);
        const __m512d v238h = _mm512_fmsub_pd(v213h, v213h, v214h);
        const __m512d v240l = _mm512_fmsub_pd(v214l, v215, v216l);
        const __m512d v240h = _mm512_fmsub_pd(v214h, v215, v216h);
        const __m512d v241l = _mm512_fmadd_pd(v238l, v215, v240l);
        const __m512d v241h = _mm512_fmadd_pd(v238h, v215, v240h);
        const __m512d v242l = _mm512_fmadd_pd(v236, v214l, v241l);
        const __m512d v242h = _mm512_fmadd_pd(v236, v214h, v241h);
        const __m512d v243l = _mm512_fmadd_pd(v234l, v235l, v242l);
        const __m512d v243h = _mm512_fmadd_pd(v234h, v235h, v242h);
        const __m512d v244l = _mm512_sub_pd(v7, v217l);
        const __m512d v244h = _mm512_sub_pd(v7, v217h);
        const __m512d v245l = _mm512_add_pd(v216l, v244l);
        const __m512d v245h = _mm512_add_pd(v216h, v244h);
        const __m512d v246l = _mm512_add_pd(v243l, v245l);
        const __m512d v246h = _mm512_add_pd(v243h, v245h);
        const __m512d v247l = _mm512_add_pd(v217l, v246l);
        const __m512d v247h = _mm512_add_pd(v217h, v246h);
        const __m512d v249l = _mm512_mul_pd(v248, v213l);
        const __m512d v249h = _mm512_mul_pd(v248, v213h);
        const __m512d v250l = _mm512_mul_pd(v247l, v249l);
        const __m512d v250h = _mm512_mul_pd(v247h, v249h);
        const __m512d v251l = _mm512_mul_pd(v250l, v200l);
        const __m512d v251h = _mm512_mul_pd(v250h, v200h);
        const __m512d v252l = _mm512_mask_blend_pd((__mmask8)v211, v251l, v2l);
        const __m512d v252h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v211), v251h, v2h);
        const __m512d v253l = _mm512_div_pd(v7, v252l);
        const __m512d v253h = _mm512_div_pd(v7, v252h);
        const __mmask8 v254l = _mm512_cmp_pd_mask(v129, v213l, _CMP_EQ_OQ);
        const __mmask8 v254h = _mm512_cmp_pd_mask(v129, v213h, _CMP_EQ_OQ);
        const __mmask16 v254 = _mm512_kunpackb(v254h, v254l);
        const __m512d v255l = _mm512_mul_pd(v1, v212l);
        const __m512d v255h = _mm512_mul_pd(v1, v212h);
        const __m512d v256l = _mm512_roundscale_pd(v255l, 8);
        const __m512d v256h = _mm512_roundscale_pd(v255h, 8);
        const __mmask8 v257l = _mm512_cmp_pd_mask(v255l, v256l, _CMP_EQ_OQ);
        const __mmask8 v257h = _mm512_cmp_pd_mask(v255h, v256h, _CMP_EQ_OQ);
        const __mmask16 v257 = _mm512_kunpackb(v257h, v257l);
        const __mmask16 v258 = (__mmask16)~v257;
        const __m512d v259l = _mm512_sub_pd(v174l, v200l);
        const __m512d v259h = _mm512_sub_pd(v174h, v200h);
        const __m512d v260l = _mm512_add_pd(v199l, v259l);
        const __m512d v260h = _mm512_add_pd(v199h, v259h);
        const __m512d v261l = _mm512_sub_pd(v217l, v247l);
        const __m512d v261h = _mm512_sub_pd(v217h, v247h);
        const __m512d v262l = _mm512_add_pd(v246l, v261l);
        const __m512d v262h = _mm512_add_pd(v246h, v261h);
        const __m512d v265l = _mm512_fmsub_pd(v248, v213l, v249l);
        const __m512d v265h = _mm512_fmsub_pd(v248, v213h, v249h);
        const __m512d v266l = _mm512_fmadd_pd(v263, v213l, v265l);
        const __m512d v266h = _mm512_fmadd_pd(v263, v213h, v265h);
        const __m512d v268l = _mm512_fmsub_pd(v247l, v249l, v250l);
        const __m512d v268h = _mm512_fmsub_pd(v247h, v249h, v250h);
        const __m512d v269l = _mm512_fmadd_pd(v247l, v266l, v268l);
        const __m512d v269h = _mm512_fmadd_pd(v247h, v266h, v268h);
        const __m512d v270l = _mm512_fmadd_pd(v262l, v249l, v269l);
        const __m512d v270h = _mm512_fmadd_pd(v262h, v249h, v269h);
        const __m512d v272l = _mm512_fmsub_pd(v250l, v200l, v251l);
        const __m512d v272h = _mm512_fmsub_pd(v250h, v200h, v251h);
        const __m512d v273l = _mm512_fmadd_pd(v270l, v200l, v272l);
        const __m512d v273h = _mm512_fmadd_pd(v270h, v200h, v272h);
        const __m512d v274l = _mm512_fmadd_pd(v250l, v260l, v273l);
        const __m512d v274h = _mm512_fmadd_pd(v250h, v260h, v273h);
        const __m512d v276l = _mm512_mul_pd(v253l, v275);
        const __m512d v276h = _mm512_mul_pd(v253h, v275);
        const __m512d v279l = _mm512_fnmadd_pd(v274l, v276l, v278);
        const __m512d v279h = _mm512_fnmadd_pd(v274h, v276h, v278);
        const __m512d v280l = _mm512_fnmadd_pd(v251l, v276l, v275);
        const __m512d v280h = _mm512_fnmadd_pd(v251h, v276h, v275);
        const __m512d v281l = _mm512_add_pd(v279l, v280l);
        const __m512d v281h = _mm512_add_pd(v279h, v280h);
        const __m512d v282l = _mm512_fmadd_pd(v281l, v253l, v276l);
        const __m512d v282h = _mm512_fmadd_pd(v281h, v253h, v276h);
        const __m512d v283l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v282l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v283h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v282h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v284l = _mm512_mask_blend_pd((__mmask8)v258, v282l, v283l);
        const __m512d v284h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v258), v282h, v283h);
        const __m512d v285l = _mm512_roundscale_pd(v154l, 9);
        const __m512d v285h = _mm512_roundscale_pd(v154h, 9);
        const __m512d v286l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v285l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v286h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v285h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v287l = _mm512_scalef_pd(v284l, v286l);
        const __m512d v287h = _mm512_scalef_pd(v284h, v286h);
        const __m512d v288l = _mm512_mask_blend_pd((__mmask8)v254, v287l, v206);
        const __m512d v288h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v254), v287h, v206);
        const __m512d v289l = _mm512_mask_blend_pd((__mmask8)v211, v288l, v253l);
        const __m512d v289h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v211), v288h, v253h);
        const __m512d v290l = _mm512_mask_blend_pd((__mmask8)v208, v206, v289l);
        const __m512d v290h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v208), v206, v289h);
        const __m512d v291l = _mm512_mask_blend_pd((__mmask8)v205, v290l, v206);
        const __m512d v291h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v205), v290h, v206);
        r0l = _mm512_mask_blend_pd((__mmask8)v203, r0l, v291l);
        r0h = _mm512_mask_blend_pd(tgamma_f64_1ulp_avx512_high_mask_avx512(v203), r0h, v291h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static TGAMMA_F64_1ULP_AVX512_AVX512_TARGET void tgamma_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tgamma_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tgamma_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TGAMMA_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tgamma_f64_1ulp_avx512_level(void) {
#if defined(TGAMMA_F64_1ULP_AVX512_FORCE_ISA)
    return TGAMMA_F64_1ULP_AVX512_FORCE_ISA;
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

double tgamma_f64_1ulp_avx512(double x) {
    return tgamma_f64_1ulp_avx512_element(x);
}

void tgamma_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tgamma_f64_1ulp_avx512_level();
    if (level == 2) {
        tgamma_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tgamma_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tgamma_f64_1ulp_avx512_array_portable(x, y, n);
}
