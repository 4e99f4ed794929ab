/* log_bessel_k_4ulp_avx512: log_bessel_k
 *
 *   target       log_bessel_k, ln K_x0(x1), f32
 *   domain       every input
 *   max error    1.005615 ulp, observed on 1155529 inputs
 *   worst input  0x1.cf3ce4p-3 (0.226190358, encoding 0x3e679e72)
 *                0x1.dd65dp+3 (14.9186783, encoding 0x416eb2e8)
 *   result there -0x1.00cf74p+4 (-16.0506477, encoding 0xc18067ba)
 *   mean error   0.226422 ulp
 *   misrounded   12179 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5422e5a7d9dca4c572da0723168d7d64
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_k --fmt f32 --max-ulp 4 --time 60s --seed 1 --threads 1 --archive log_bessel_k_4ulp_avx512.db
 *                time: 6.5061 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of half the spacing of the format at 1, times max(1, |exact result|). NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "log_bessel_k_4ulp_avx512.h"

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

static inline double log_bessel_k_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log_bessel_k_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double log_bessel_k_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log_bessel_k_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t log_bessel_k_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log_bessel_k_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t log_bessel_k_4ulp_avx512_cvt_i32_f64(double a) {
    double r = rint(a);
    int in_range = (r >= -0x1p31) & (r < 0x1p31);
    return (int32_t)(in_range ? r : -0x1p31);
}

static inline double log_bessel_k_4ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t log_bessel_k_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double log_bessel_k_4ulp_avx512_addbits_f64(double a, int64_t b) {
    return log_bessel_k_4ulp_avx512_frombits_f64((int64_t)((uint64_t)log_bessel_k_4ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static const double log_bessel_k_4ulp_avx512_table0[128] = {
    0x1.0080559588b35p-8, 0x1.82448a388a2aap-7, 0x1.432a925980cc1p-6, 0x1.c63d2ec14aaf2p-6,
    0x1.149e3e4005a8dp-5, 0x1.5715c4c03ceefp-5, 0x1.9a187b573de7cp-5, 0x1.ccb73cdddb2ccp-5,
    0x1.08598b59e3a07p-4, 0x1.2207b5c78549ep-4, 0x1.4485e03dbdfadp-4, 0x1.5e95a4d9791cbp-4,
    0x1.8197e2f40e3fp-4, 0x1.9c0c32d4d2548p-4, 0x1.b6ac88dad5b1cp-4, 0x1.d179788219364p-4,
    0x1.ec739830a112p-4, 0x1.08598b59e3a07p-3, 0x1.160c8024b27b1p-3, 0x1.23d712a49c202p-3,
    0x1.31b994d3a4f85p-3, 0x1.3fb45a59928ccp-3, 0x1.4dc7b897bc1c8p-3, 0x1.5737cc9018cddp-3,
    0x1.6574ebe8c133ap-3, 0x1.73cb9074fd14dp-3, 0x1.823c16551a3c2p-3, 0x1.90c6db9fcbcd9p-3,
    0x1.9a8778debaa38p-3, 0x1.a93ed3c8ad9e3p-3, 0x1.b811730b823d2p-3, 0x1.c2028ab17f9b4p-3,
    0x1.d1037f2655e7bp-3, 0x1.db13db0d4894p-3, 0x1.ea4449f04aaf5p-3, 0x1.f474b134df229p-3,
    0x1.01eae5626c691p-2, 0x1.07138604d5862p-2, 0x1.0c42d676162e3p-2, 0x1.14167ef367783p-2,
    0x1.1956d3b9bc2fap-2, 0x1.1e9e1678899f4p-2, 0x1.269621134db92p-2, 0x1.2bef07cdc9354p-2,
    0x1.314f1e1d35ce4p-2, 0x1.36b6776be1117p-2, 0x1.3c25277333184p-2, 0x1.44591e0539f49p-2,
    0x1.49da7f3bcc41fp-2, 0x1.4f637ebba981p-2, 0x1.54f431b7be1a9p-2, 0x1.5a8cadbbedfa1p-2,
    0x1.602d08af091ecp-2, 0x1.65d558d4ce00bp-2, 0x1.6b85b4cffa3fdp-2, 0x1.713e33a46a17cp-2,
    0x1.76feecb947175p-2, 0x1.7cc7f7db46a0ep-2, 0x1.82996d3ef8bcbp-2, 0x1.85855776dcbfbp-2,
    0x1.8b639a88b2df5p-2, 0x1.914a8635bf68ap-2, 0x1.973a3431356aep-2, 0x1.9d32bea15ed3bp-2,
    0x1.a33440224fa79p-2, 0x1.a63865fabd0ecp-2, 0x1.ac478d020506fp-2, 0x1.b25fefb60cb2ep-2,
    0x1.b56fa04462909p-2, 0x1.bb9611b80e2fbp-2, 0x1.c1c60693fa39ep-2, 0x1.c4e19b84723c2p-2,
    0x1.cb200d2ceb643p-2, 0x1.d1684d49f46aep-2, 0x1.d490246defa6bp-2, 0x1.dae75484c9616p-2,
    0x1.e148a1a2726cep-2, 0x1.e47d1d32e677ep-2, 0x1.eaedd2eac990cp-2, 0x1.ee2a156b413e5p-2,
    0x1.f4aa7ee03192dp-2, 0x1.f7eeae6b5761dp-2, 0x1.fe7f18eb03d3ep-2, 0x1.00e5ae5b207abp-1,
    0x1.04360be7603adp-1, 0x1.05e04c1aa2c06p-1, 0x1.078bf0533c568p-1, 0x1.0ae76e2d054fap-1,
    0x1.0c974c89431cep-1, 0x1.0ffb54213a476p-1, 0x1.11af823c75aa8p-1, 0x1.1365252bf0865p-1,
    0x1.16d4d38c119fap-1, 0x1.188ee40f23ca6p-1, 0x1.1a4a738b7a33cp-1, 0x1.1dc619de06944p-1,
    0x1.1f8635fc61659p-1, 0x1.2147dba47a394p-1, 0x1.24cfce6f80d9ap-1, 0x1.269621134db92p-1,
    0x1.285e0842ca384p-1, 0x1.2a2786d0ec107p-1, 0x1.2dbf557b0df43p-1, 0x1.2f8dab636337ap-1,
    0x1.315da4434068bp-1, 0x1.332f4314ad796p-1, 0x1.36d77e9d34fd7p-1, 0x1.38ae2171976e7p-1,
    0x1.3a86767257111p-1, 0x1.3c6080c36bfb5p-1, 0x1.3e3c43918f76cp-1, 0x1.4019c2125ca93p-1,
    0x1.43d9ff2f923c5p-1, 0x1.45bcc464c893ap-1, 0x1.47a1527e8a2d3p-1, 0x1.4987ace0dabbp-1,
    0x1.4b6fd6f970c1fp-1, 0x1.4d59d43fdaba2p-1, 0x1.4f45a835a4e19p-1, 0x1.513356667fc57p-1,
    0x1.5322e26867857p-1, 0x1.55144fdbcbd62p-1, 0x1.5707a26bb8c66p-1, 0x1.58fcddce004c4p-1,
    0x1.5af405c3649ep-1, 0x1.5ced1e17c35c5p-1, 0x1.5ee82aa24192p-1, 0x1.60e52f45788e3p-1,
};

static const double log_bessel_k_4ulp_avx512_table1[128] = {
    0x1.fep-1, 0x1.fap-1, 0x1.f6p-1, 0x1.f2p-1,
    0x1.efp-1, 0x1.ebp-1, 0x1.e7p-1, 0x1.e4p-1,
    0x1.ep-1, 0x1.ddp-1, 0x1.d9p-1, 0x1.d6p-1,
    0x1.d2p-1, 0x1.cfp-1, 0x1.ccp-1, 0x1.c9p-1,
    0x1.c6p-1, 0x1.c2p-1, 0x1.bfp-1, 0x1.bcp-1,
    0x1.b9p-1, 0x1.b6p-1, 0x1.b3p-1, 0x1.b1p-1,
    0x1.aep-1, 0x1.abp-1, 0x1.a8p-1, 0x1.a5p-1,
    0x1.a3p-1, 0x1.ap-1, 0x1.9dp-1, 0x1.9bp-1,
    0x1.98p-1, 0x1.96p-1, 0x1.93p-1, 0x1.91p-1,
    0x1.8ep-1, 0x1.8cp-1, 0x1.8ap-1, 0x1.87p-1,
    0x1.85p-1, 0x1.83p-1, 0x1.8p-1, 0x1.7ep-1,
    0x1.7cp-1, 0x1.7ap-1, 0x1.78p-1, 0x1.75p-1,
    0x1.73p-1, 0x1.71p-1, 0x1.6fp-1, 0x1.6dp-1,
    0x1.6bp-1, 0x1.69p-1, 0x1.67p-1, 0x1.65p-1,
    0x1.63p-1, 0x1.61p-1, 0x1.5fp-1, 0x1.5ep-1,
    0x1.5cp-1, 0x1.5ap-1, 0x1.58p-1, 0x1.56p-1,
    0x1.54p-1, 0x1.53p-1, 0x1.51p-1, 0x1.4fp-1,
    0x1.4ep-1, 0x1.4cp-1, 0x1.4ap-1, 0x1.49p-1,
    0x1.47p-1, 0x1.45p-1, 0x1.44p-1, 0x1.42p-1,
    0x1.4p-1, 0x1.3fp-1, 0x1.3dp-1, 0x1.3cp-1,
    0x1.3ap-1, 0x1.39p-1, 0x1.37p-1, 0x1.36p-1,
    0x1.34p-1, 0x1.33p-1, 0x1.32p-1, 0x1.3p-1,
    0x1.2fp-1, 0x1.2dp-1, 0x1.2cp-1, 0x1.2bp-1,
    0x1.29p-1, 0x1.28p-1, 0x1.27p-1, 0x1.25p-1,
    0x1.24p-1, 0x1.23p-1, 0x1.21p-1, 0x1.2p-1,
    0x1.1fp-1, 0x1.1ep-1, 0x1.1cp-1, 0x1.1bp-1,
    0x1.1ap-1, 0x1.19p-1, 0x1.17p-1, 0x1.16p-1,
    0x1.15p-1, 0x1.14p-1, 0x1.13p-1, 0x1.12p-1,
    0x1.1p-1, 0x1.0fp-1, 0x1.0ep-1, 0x1.0dp-1,
    0x1.0cp-1, 0x1.0bp-1, 0x1.0ap-1, 0x1.09p-1,
    0x1.08p-1, 0x1.07p-1, 0x1.06p-1, 0x1.05p-1,
    0x1.04p-1, 0x1.03p-1, 0x1.02p-1, 0x1.01p-1,
};

static inline float log_bessel_k_4ulp_avx512_element(float x0, float x1) {
    const double v2 = 0x1p+0; /* 1 */
    const float v3 = x0;
    const double v4 = (double)v3;
    const float v5 = x1;
    const double v6 = (double)v5;
    const double v7 = v6 * v6;
    const double v8 = log_bessel_k_4ulp_avx512_fma_f64(v4, v4, v7);
    const int v109 = v6 < v2;
    const double v110 = 0x1.ap+2; /* 6.5 */
    const int v111 = v4 < v110;
    const int v112 = v109 & v111;
    const double v144 = 0x1.4p+7; /* 160 */
    const int v145 = v8 < v144;
    const double v146 = 0x1.5p+3; /* 10.5 */
    const int v147 = v4 < v146;
    const int v148 = v145 & v147;
    const int v149 = v2 <= v6;
    const int v150 = v148 & v149;
    const double v151 = -0x1.53531aff7ce6dp-1; /* -0.66274341934918157 */
    const double v152 = log_bessel_k_4ulp_avx512_fma_f64(v151, v4, v6);
    const double v153 = log_bessel_k_4ulp_avx512_abs_f64(v152);
    const double v154 = 0x1p-12; /* 0.000244140625 */
    const double v155 = -0x1p+12; /* -4096 */
    const double v156 = log_bessel_k_4ulp_avx512_fma_f64(v154, v4, v155);
    const int v157 = v153 < v156;
    const double v158 = v4 > v6 ? v4 : v6;
    const double v159 = INFINITY;
    const int v160 = v158 < v159;
    const double v161 = 0x0p+0; /* 0 */
    const int v162 = v161 < v6;
    const int v163 = v161 <= v4;
    const int v164 = v162 & v163;
    const int v165 = v160 & v164;
    const int v166 = !v165;
    const int v167 = v157 | v166;
    float r0;
    if (v167) {
        const double v0 = 0x1p-1; /* 0.5 */
        const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const double v9 = log_bessel_k_4ulp_avx512_sqrt_f64(v8);
        const double v10 = v2 / v9;
        const double v11 = v10 * v4;
        const double v12 = v11 * v11;
        const double v13 = 0x1.a923e815a1cf4p+7; /* 212.57013003921713 */
        const double v14 = -0x1.7ea050e044d42p+9; /* -765.25246814118168 */
        const double v15 = log_bessel_k_4ulp_avx512_fma_f64(v12, v13, v14);
        const double v16 = 0x1.08ff6393p+10; /* 1059.9904525279999 */
        const double v17 = log_bessel_k_4ulp_avx512_fma_f64(v12, v15, v16);
        const double v18 = -0x1.5dca313ad82d8p+9; /* -699.57962737613252 */
        const double v19 = log_bessel_k_4ulp_avx512_fma_f64(v12, v17, v18);
        const double v20 = 0x1.b4618ac15dc91p+7; /* 218.19051174421159 */
        const double v21 = log_bessel_k_4ulp_avx512_fma_f64(v12, v19, v20);
        const double v22 = -0x1.a7dce636db6dbp+4; /* -26.491430486951554 */
        const double v23 = log_bessel_k_4ulp_avx512_fma_f64(v12, v21, v22);
        const double v24 = 0x1.251ee8p-1; /* 0.57250142097473145 */
        const double v25 = log_bessel_k_4ulp_avx512_fma_f64(v12, v23, v24);
        const double v26 = 0x1.c364a631dd95fp+4; /* 28.212072558200244 */
        const double v27 = -0x1.528b7ca566307p+6; /* -84.636217674600729 */
        const double v28 = log_bessel_k_4ulp_avx512_fma_f64(v12, v26, v27);
        const double v29 = 0x1.6f45e11c71c72p+6; /* 91.818241543240021 */
        const double v30 = log_bessel_k_4ulp_avx512_fma_f64(v12, v28, v29);
        const double v31 = -0x1.5447ad6c16c17p+5; /* -42.534998745388457 */
        const double v32 = log_bessel_k_4ulp_avx512_fma_f64(v12, v30, v31);
        const double v33 = 0x1.d79a53a83a83bp+2; /* 7.3687943594796321 */
        const double v34 = log_bessel_k_4ulp_avx512_fma_f64(v12, v32, v33);
        const double v35 = -0x1.d11ep-3; /* -0.22710800170898438 */
        const double v36 = log_bessel_k_4ulp_avx512_fma_f64(v12, v34, v35);
        const double v37 = log_bessel_k_4ulp_avx512_fma_f64(v25, v10, v36);
        const double v38 = 0x1.2ada78a021b64p+2; /* 4.6695844234262474 */
        const double v39 = -0x1.669fc3f35ba78p+3; /* -11.207002616222994 */
        const double v40 = log_bessel_k_4ulp_avx512_fma_f64(v38, v12, v39);
        const double v41 = 0x1.19408p+3; /* 8.78912353515625 */
        const double v42 = log_bessel_k_4ulp_avx512_fma_f64(v12, v40, v41);
        const double v43 = -0x1.2e9a666666666p+1; /* -2.3640869140624998 */
        const double v44 = log_bessel_k_4ulp_avx512_fma_f64(v12, v42, v43);
        const double v45 = 0x1.cb6p-4; /* 0.112152099609375 */
        const double v46 = log_bessel_k_4ulp_avx512_fma_f64(v12, v44, v45);
        const double v47 = log_bessel_k_4ulp_avx512_fma_f64(v10, v37, v46);
        const double v48 = 0x1.069ba781948b1p+0; /* 1.0258125964506173 */
        const double v49 = -0x1.d8b1c71c71c72p+0; /* -1.8464626736111112 */
        const double v50 = log_bessel_k_4ulp_avx512_fma_f64(v48, v12, v49);
        const double v51 = 0x1.c84cccccccccdp-1; /* 0.89121093750000002 */
        const double v52 = log_bessel_k_4ulp_avx512_fma_f64(v12, v50, v51);
        const double v53 = -0x1.2cp-4; /* -0.0732421875 */
        const double v54 = log_bessel_k_4ulp_avx512_fma_f64(v52, v12, v53);
        const double v55 = log_bessel_k_4ulp_avx512_fma_f64(v10, v47, v54);
        const double v56 = 0x1.5638e38e38e39p-2; /* 0.3342013888888889 */
        const double v57 = -0x1.9aaaaaaaaaaabp-2; /* -0.40104166666666669 */
        const double v58 = log_bessel_k_4ulp_avx512_fma_f64(v12, v56, v57);
        const double v59 = 0x1.2p-4; /* 0.0703125 */
        const double v60 = log_bessel_k_4ulp_avx512_fma_f64(v12, v58, v59);
        const double v61 = log_bessel_k_4ulp_avx512_fma_f64(v55, v10, v60);
        const double v62 = 0x1.aaaaaaaaaaaabp-3; /* 0.20833333333333334 */
        const double v63 = -0x1p-3; /* -0.125 */
        const double v64 = log_bessel_k_4ulp_avx512_fma_f64(v12, v62, v63);
        const double v65 = log_bessel_k_4ulp_avx512_fma_f64(v61, v10, v64);
        const double v66 = log_bessel_k_4ulp_avx512_fma_f64(v65, v10, v2);
        const double v67 = v66 * v66;
        const double v68 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v69 = v10 * v68;
        const double v70 = v67 * v69;
        const int64_t v71 = log_bessel_k_4ulp_avx512_bits_f64(v70);
        const int64_t v72 = INT64_C(52);
        const int64_t v73 = log_bessel_k_4ulp_avx512_lshr_i64(v71, v72);
        const int64_t v74 = v1 | v73;
        const double v75 = log_bessel_k_4ulp_avx512_frombits_f64(v74);
        const double v76 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v77 = v75 - v76;
        const double v78 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v79 = 127;
        const int64_t v80 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v81 = v71 & v80;
        const int64_t v82 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const int64_t v83 = v81 | v82;
        const double v84 = log_bessel_k_4ulp_avx512_frombits_f64(v83);
        const double v85 = 0x1p+7; /* 128 */
        const double v86 = -0x1.01p+7; /* -128.5 */
        const double v87 = log_bessel_k_4ulp_avx512_fma_f64(v84, v85, v86);
        const int32_t v88 = log_bessel_k_4ulp_avx512_cvt_i32_f64(v87);
        const int32_t v89 = v79 & v88;
        const double v90 = log_bessel_k_4ulp_avx512_table0[v89];
        const double v91 = log_bessel_k_4ulp_avx512_fma_f64(v77, v78, v90);
        const double v92 = log_bessel_k_4ulp_avx512_table1[v89];
        const double v93 = -0x1p+0; /* -1 */
        const double v94 = log_bessel_k_4ulp_avx512_fma_f64(v84, v92, v93);
        const double v95 = v94 * v94;
        const double v96 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v97 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v98 = log_bessel_k_4ulp_avx512_fma_f64(v96, v94, v97);
        const double v99 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v100 = log_bessel_k_4ulp_avx512_fma_f64(v98, v94, v99);
        const double v101 = -0x1p-2; /* -0.25 */
        const double v102 = log_bessel_k_4ulp_avx512_fma_f64(v100, v94, v101);
        const double v103 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v104 = log_bessel_k_4ulp_avx512_fma_f64(v102, v94, v103);
        const double v105 = -0x1p-1; /* -0.5 */
        const double v106 = log_bessel_k_4ulp_avx512_fma_f64(v104, v94, v105);
        const double v107 = log_bessel_k_4ulp_avx512_fma_f64(v95, v106, v94);
        const double v108 = v91 + v107;
        const int v716 = v161 <= v6;
        const int v717 = v716 & v163;
        const double v718 = 0x1.4b98d3426fcd7p+0; /* 1.2953006779860539 */
        const double v719 = -0x1.2ce0dafecc8fbp-57; /* -8.1553237905012671e-18 */
        const double v720 = log_bessel_k_4ulp_avx512_fma_f64(v719, v4, v152);
        const double v721 = v720 / v4;
        const double v722 = -0x1.19a39ebffbb79p+0; /* -1.1001528948506503 */
        const double v723 = log_bessel_k_4ulp_avx512_fma_f64(v718, v721, v722);
        const double v724 = 0x1.e5d470bae22e1p-1; /* 0.94888641625683701 */
        const double v725 = log_bessel_k_4ulp_avx512_fma_f64(v723, v721, v724);
        const double v726 = -0x1.cf6756d4488f4p+0; /* -1.8101705806989772 */
        const double v727 = log_bessel_k_4ulp_avx512_fma_f64(v725, v721, v726);
        const double v728 = v727 * v720;
        const double v729 = log_bessel_k_4ulp_avx512_fma_f64(v0, v108, v728);
        const int v730 = v6 == v159;
        const int v731 = v159 == v4;
        const double v732 = NAN;
        const double v733 = -INFINITY;
        const double v734 = v731 ? v732 : v733;
        const double v735 = v730 ? v734 : v159;
        const double v736 = v157 ? v729 : v735;
        const double v737 = v717 ? v736 : v732;
        const float v738 = (float)v737;
        r0 = v738;
    } else if (v150) {
        const double v0 = 0x1p-1; /* 0.5 */
        const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const double v68 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const int64_t v72 = INT64_C(52);
        const double v76 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v78 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v79 = 127;
        const int64_t v80 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v82 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v85 = 0x1p+7; /* 128 */
        const double v86 = -0x1.01p+7; /* -128.5 */
        const double v93 = -0x1p+0; /* -1 */
        const double v96 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v97 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v99 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v101 = -0x1p-2; /* -0.25 */
        const double v103 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v105 = -0x1p-1; /* -0.5 */
        const double v113 = 0x1p+1; /* 2 */
        const double v461 = v2 / v6;
        const double v462 = v461 * v68;
        const double v463 = 0x1.4p+3; /* 10 */
        const double v464 = log_bessel_k_4ulp_avx512_rint_f64(v4);
        const int v465 = v463 <= v464;
        const double v466 = v461 + v461;
        const double v467 = 0x1.cp+2; /* 7 */
        const double v468 = v4 - v464;
        const double v469 = v467 + v468;
        const double v470 = v466 * v469;
        const double v471 = 0x1.8p+2; /* 6 */
        const double v472 = v471 + v468;
        const double v473 = v472 * v466;
        const double v474 = 0x1.8p+1; /* 3 */
        const double v475 = v468 + v474;
        const double v476 = v475 * v466;
        const double v477 = v6 + v93;
        const double v478 = 0x1.8p-1; /* 0.75 */
        const double v479 = v478 + v6;
        const double v480 = v477 / v479;
        const double v481 = v468 * v468;
        const double v482 = 0x1.5f5cba49a68bp-11; /* 0.00067017024521766853 */
        const double v483 = -0x1.7bfa3040cb08p-13; /* -0.000181187295333788 */
        const double v484 = log_bessel_k_4ulp_avx512_fma_f64(v481, v482, v483);
        const double v485 = -0x1.564c6006cc73ap-9; /* -0.0026115290851515234 */
        const double v486 = -0x1.f0d3f089feb34p-9; /* -0.0037904959799538677 */
        const double v487 = log_bessel_k_4ulp_avx512_fma_f64(v485, v481, v486);
        const double v488 = 0x1.2fde103e8338bp-10; /* 0.0011591622748056997 */
        const double v489 = log_bessel_k_4ulp_avx512_fma_f64(v481, v487, v488);
        const double v490 = log_bessel_k_4ulp_avx512_fma_f64(v484, v480, v489);
        const double v491 = 0x1.be9cab7a719fcp-7; /* 0.013629516343724106 */
        const double v492 = 0x1.388e7c89cd52dp-7; /* 0.0095384700867762965 */
        const double v493 = log_bessel_k_4ulp_avx512_fma_f64(v481, v491, v492);
        const double v494 = -0x1.b17aa5e25cfabp-9; /* -0.0033071830268287159 */
        const double v495 = log_bessel_k_4ulp_avx512_fma_f64(v493, v481, v494);
        const double v496 = log_bessel_k_4ulp_avx512_fma_f64(v490, v480, v495);
        const double v497 = -0x1.faf42478d3699p-9; /* -0.0038677496453719093 */
        const double v498 = -0x1.0833ab11b36bep-5; /* -0.03225119983617962 */
        const double v499 = log_bessel_k_4ulp_avx512_fma_f64(v481, v497, v498);
        const double v500 = -0x1.340852b44120bp-6; /* -0.018800812497845636 */
        const double v501 = log_bessel_k_4ulp_avx512_fma_f64(v499, v481, v500);
        const double v502 = 0x1.bfb6bbda51f35p-8; /* 0.0068315704941779758 */
        const double v503 = log_bessel_k_4ulp_avx512_fma_f64(v481, v501, v502);
        const double v504 = log_bessel_k_4ulp_avx512_fma_f64(v480, v496, v503);
        const double v505 = 0x1.d1eb96a535ffdp-7; /* 0.014218758160879469 */
        const double v506 = 0x1.c1e5800e18433p-5; /* 0.054919004542860604 */
        const double v507 = log_bessel_k_4ulp_avx512_fma_f64(v505, v481, v506);
        const double v508 = 0x1.100024b105da2p-5; /* 0.033203193343236195 */
        const double v509 = log_bessel_k_4ulp_avx512_fma_f64(v507, v481, v508);
        const double v510 = -0x1.8890bcf434a86p-7; /* -0.011980144751224896 */
        const double v511 = log_bessel_k_4ulp_avx512_fma_f64(v509, v481, v510);
        const double v512 = log_bessel_k_4ulp_avx512_fma_f64(v504, v480, v511);
        const double v513 = -0x1.0bfcfb18009a9p-10; /* -0.0010222938781231183 */
        const double v514 = -0x1.9f9d3e33188cep-6; /* -0.025367079488554371 */
        const double v515 = log_bessel_k_4ulp_avx512_fma_f64(v513, v481, v514);
        const double v516 = -0x1.4afad166e2422p-4; /* -0.08080560491193059 */
        const double v517 = log_bessel_k_4ulp_avx512_fma_f64(v481, v515, v516);
        const double v518 = -0x1.11ccf3e9ab7b4p-4; /* -0.066845848831433241 */
        const double v519 = log_bessel_k_4ulp_avx512_fma_f64(v481, v517, v518);
        const double v520 = 0x1.6b356448e3f8p-6; /* 0.022168491300873949 */
        const double v521 = log_bessel_k_4ulp_avx512_fma_f64(v481, v519, v520);
        const double v522 = log_bessel_k_4ulp_avx512_fma_f64(v512, v480, v521);
        const double v523 = 0x1.112f1eea931c5p-9; /* 0.0020842290153153275 */
        const double v524 = 0x1.d307605e9fc19p-6; /* 0.028505176650011153 */
        const double v525 = log_bessel_k_4ulp_avx512_fma_f64(v481, v523, v524);
        const double v526 = 0x1.0313936b2f67p-3; /* 0.12650218172887007 */
        const double v527 = log_bessel_k_4ulp_avx512_fma_f64(v481, v525, v526);
        const double v528 = 0x1.05a4ae72cc65ep-3; /* 0.12775551116787914 */
        const double v529 = log_bessel_k_4ulp_avx512_fma_f64(v481, v527, v528);
        const double v530 = -0x1.4a227fcb1bd8dp-5; /* -0.040299653622123711 */
        const double v531 = log_bessel_k_4ulp_avx512_fma_f64(v481, v529, v530);
        const double v532 = log_bessel_k_4ulp_avx512_fma_f64(v480, v522, v531);
        const double v533 = -0x1.75cffaedcb921p-10; /* -0.0014259812264288479 */
        const double v534 = -0x1.2fafdb425c8a5p-6; /* -0.018535579796158292 */
        const double v535 = log_bessel_k_4ulp_avx512_fma_f64(v481, v533, v534);
        const double v536 = -0x1.0f5cdd8373525p-3; /* -0.132501345228243 */
        const double v537 = log_bessel_k_4ulp_avx512_fma_f64(v481, v535, v536);
        const double v538 = -0x1.a980fe97eae3cp-2; /* -0.41553113748770776 */
        const double v539 = log_bessel_k_4ulp_avx512_fma_f64(v537, v481, v538);
        const double v540 = 0x1.cca22e9f52af7p-4; /* 0.11245935642106618 */
        const double v541 = log_bessel_k_4ulp_avx512_fma_f64(v481, v539, v540);
        const double v542 = log_bessel_k_4ulp_avx512_fma_f64(v480, v532, v541);
        const double v543 = 0x1.5d3a2ece463d9p-12; /* 0.00033304908437653335 */
        const double v544 = 0x1.4ab63fba23372p-8; /* 0.0050462632735957958 */
        const double v545 = log_bessel_k_4ulp_avx512_fma_f64(v543, v481, v544);
        const double v546 = 0x1.b3278f7dbf8c6p-5; /* 0.053119449859865095 */
        const double v547 = log_bessel_k_4ulp_avx512_fma_f64(v545, v481, v546);
        const double v548 = 0x1.55d0270964ef5p-2; /* 0.33380185122335543 */
        const double v549 = log_bessel_k_4ulp_avx512_fma_f64(v481, v547, v548);
        const double v550 = 0x1.d388523111b7ap-1; /* 0.91314942215909345 */
        const double v551 = log_bessel_k_4ulp_avx512_fma_f64(v549, v481, v550);
        const double v552 = log_bessel_k_4ulp_avx512_fma_f64(v480, v542, v551);
        const double v553 = v461 * v468;
        const double v554 = 0x1.71f0244b1a969p-7; /* 0.011289613458036656 */
        const double v555 = 0x1.3406c2d0fb7fbp-11; /* 0.00058751375229149029 */
        const double v556 = log_bessel_k_4ulp_avx512_fma_f64(v554, v481, v555);
        const double v557 = -0x1.6a5c9af99e462p-6; /* -0.022116805403559765 */
        const double v558 = -0x1.00cbc417d866dp-4; /* -0.062694326390124025 */
        const double v559 = log_bessel_k_4ulp_avx512_fma_f64(v557, v481, v558);
        const double v560 = -0x1.02abcf00d9da2p-8; /* -0.0039470081690987941 */
        const double v561 = log_bessel_k_4ulp_avx512_fma_f64(v481, v559, v560);
        const double v562 = log_bessel_k_4ulp_avx512_fma_f64(v556, v480, v561);
        const double v563 = 0x1.f4d26d7b92f4ep-4; /* 0.12227099196132693 */
        const double v564 = 0x1.58cbb0212c53cp-3; /* 0.16835725404011181 */
        const double v565 = log_bessel_k_4ulp_avx512_fma_f64(v481, v563, v564);
        const double v566 = 0x1.9c450bb6ae2cbp-7; /* 0.01258147308304682 */
        const double v567 = log_bessel_k_4ulp_avx512_fma_f64(v481, v565, v566);
        const double v568 = log_bessel_k_4ulp_avx512_fma_f64(v480, v562, v567);
        const double v569 = -0x1.6c9083ccb9073p-6; /* -0.022251251898424983 */
        const double v570 = -0x1.42119a5022c4ap-2; /* -0.31452027429685769 */
        const double v571 = log_bessel_k_4ulp_avx512_fma_f64(v569, v481, v570);
        const double v572 = -0x1.3a6b1a6d335a8p-2; /* -0.30704919139392439 */
        const double v573 = log_bessel_k_4ulp_avx512_fma_f64(v571, v481, v572);
        const double v574 = -0x1.b693574d125e1p-6; /* -0.026768527274077306 */
        const double v575 = log_bessel_k_4ulp_avx512_fma_f64(v573, v481, v574);
        const double v576 = log_bessel_k_4ulp_avx512_fma_f64(v568, v480, v575);
        const double v577 = 0x1.98d505f8aecc4p-4; /* 0.099812529874657108 */
        const double v578 = 0x1.0d85c9803bc8bp-1; /* 0.52641133966780396 */
        const double v579 = log_bessel_k_4ulp_avx512_fma_f64(v481, v577, v578);
        const double v580 = 0x1.d5961208edd88p-2; /* 0.45858028583048638 */
        const double v581 = log_bessel_k_4ulp_avx512_fma_f64(v481, v579, v580);
        const double v582 = 0x1.72d10273c3bbap-5; /* 0.045265679158652941 */
        const double v583 = log_bessel_k_4ulp_avx512_fma_f64(v581, v481, v582);
        const double v584 = log_bessel_k_4ulp_avx512_fma_f64(v576, v480, v583);
        const double v585 = -0x1.a962c23d341a9p-3; /* -0.2077078986099086 */
        const double v586 = -0x1.632688a8b5831p-1; /* -0.69365336474834838 */
        const double v587 = log_bessel_k_4ulp_avx512_fma_f64(v481, v585, v586);
        const double v588 = -0x1.423291407e6ap-1; /* -0.62929204857137577 */
        const double v589 = log_bessel_k_4ulp_avx512_fma_f64(v481, v587, v588);
        const double v590 = -0x1.1b9a13743cdc7p-4; /* -0.069238735191723952 */
        const double v591 = log_bessel_k_4ulp_avx512_fma_f64(v589, v481, v590);
        const double v592 = log_bessel_k_4ulp_avx512_fma_f64(v480, v584, v591);
        const double v593 = 0x1.d57173dce6e5p-8; /* 0.0071631343716052759 */
        const double v594 = 0x1.17d3ad762e4e4p-2; /* 0.27326842340296609 */
        const double v595 = log_bessel_k_4ulp_avx512_fma_f64(v481, v593, v594);
        const double v596 = 0x1.a0e544c879701p-1; /* 0.81424918124386647 */
        const double v597 = log_bessel_k_4ulp_avx512_fma_f64(v595, v481, v596);
        const double v598 = 0x1.ae9c8e9e9a0dbp-1; /* 0.84103818594033031 */
        const double v599 = log_bessel_k_4ulp_avx512_fma_f64(v597, v481, v598);
        const double v600 = 0x1.a5fff12240012p-4; /* 0.10302728836904887 */
        const double v601 = log_bessel_k_4ulp_avx512_fma_f64(v599, v481, v600);
        const double v602 = log_bessel_k_4ulp_avx512_fma_f64(v592, v480, v601);
        const double v603 = -0x1.2c81ff234b8dfp-6; /* -0.01834154048736358 */
        const double v604 = -0x1.0c8bcf56dbb39p-2; /* -0.26225208251610216 */
        const double v605 = log_bessel_k_4ulp_avx512_fma_f64(v481, v603, v604);
        const double v606 = -0x1.c7756f0ff27c6p-1; /* -0.8895678240744409 */
        const double v607 = log_bessel_k_4ulp_avx512_fma_f64(v481, v605, v606);
        const double v608 = -0x1.19bd1eba09427p+0; /* -1.100541992587077 */
        const double v609 = log_bessel_k_4ulp_avx512_fma_f64(v481, v607, v608);
        const double v610 = -0x1.41f8789a42f6fp-3; /* -0.15721220227021201 */
        const double v611 = log_bessel_k_4ulp_avx512_fma_f64(v481, v609, v610);
        const double v612 = log_bessel_k_4ulp_avx512_fma_f64(v480, v602, v611);
        const double v613 = 0x1.24a3fbac17352p-6; /* 0.017861362241421937 */
        const double v614 = 0x1.7efab0bb00575p-3; /* 0.18700159140284325 */
        const double v615 = log_bessel_k_4ulp_avx512_fma_f64(v613, v481, v614);
        const double v616 = 0x1.af715aa77c3ap-1; /* 0.84266169828889659 */
        const double v617 = log_bessel_k_4ulp_avx512_fma_f64(v481, v615, v616);
        const double v618 = 0x1.6b1f74b1e5599p+0; /* 1.4184487280193478 */
        const double v619 = log_bessel_k_4ulp_avx512_fma_f64(v481, v617, v618);
        const double v620 = 0x1.f7c2024f76b7ep-3; /* 0.24597551159862613 */
        const double v621 = log_bessel_k_4ulp_avx512_fma_f64(v481, v619, v620);
        const double v622 = log_bessel_k_4ulp_avx512_fma_f64(v612, v480, v621);
        const double v623 = -0x1.066f3cf92e97cp-7; /* -0.0080088660928267982 */
        const double v624 = -0x1.60932023b52ep-4; /* -0.086077809853417175 */
        const double v625 = log_bessel_k_4ulp_avx512_fma_f64(v481, v623, v624);
        const double v626 = -0x1.150d495969bd2p-1; /* -0.54111699310748862 */
        const double v627 = log_bessel_k_4ulp_avx512_fma_f64(v481, v625, v626);
        const double v628 = -0x1.8949fa9b54793p+0; /* -1.5362850789283342 */
        const double v629 = log_bessel_k_4ulp_avx512_fma_f64(v481, v627, v628);
        const double v630 = -0x1.d2ab8e15ef253p-2; /* -0.45573255547404762 */
        const double v631 = log_bessel_k_4ulp_avx512_fma_f64(v629, v481, v630);
        const double v632 = log_bessel_k_4ulp_avx512_fma_f64(v622, v480, v631);
        const double v633 = 0x1.76427d86b20c1p-10; /* 0.0014276875605663682 */
        const double v634 = 0x1.29140d420d15dp-6; /* 0.018132222125318054 */
        const double v635 = log_bessel_k_4ulp_avx512_fma_f64(v633, v481, v634);
        const double v636 = 0x1.3e3f68b550c5p-3; /* 0.15539438060122501 */
        const double v637 = log_bessel_k_4ulp_avx512_fma_f64(v481, v635, v636);
        const double v638 = 0x1.79eeb819736abp-1; /* 0.73814940748862534 */
        const double v639 = log_bessel_k_4ulp_avx512_fma_f64(v481, v637, v638);
        const double v640 = 0x1.4e32bb568f63p+0; /* 1.3054616056755428 */
        const double v641 = log_bessel_k_4ulp_avx512_fma_f64(v639, v481, v640);
        const double v642 = log_bessel_k_4ulp_avx512_fma_f64(v480, v632, v641);
        const double v643 = log_bessel_k_4ulp_avx512_fma_f64(v552, v553, v642);
        const double v644 = v468 + v2;
        const double v645 = v644 * v466;
        const double v646 = log_bessel_k_4ulp_avx512_fma_f64(v643, v645, v552);
        const double v647 = v468 + v113;
        const double v648 = v647 * v466;
        const double v649 = log_bessel_k_4ulp_avx512_fma_f64(v646, v648, v643);
        const double v650 = log_bessel_k_4ulp_avx512_fma_f64(v476, v649, v646);
        const double v651 = 0x1p+2; /* 4 */
        const double v652 = v651 + v468;
        const double v653 = v652 * v466;
        const double v654 = log_bessel_k_4ulp_avx512_fma_f64(v650, v653, v649);
        const double v655 = 0x1.4p+2; /* 5 */
        const double v656 = v468 + v655;
        const double v657 = v466 * v656;
        const double v658 = log_bessel_k_4ulp_avx512_fma_f64(v654, v657, v650);
        const double v659 = log_bessel_k_4ulp_avx512_fma_f64(v473, v658, v654);
        const double v660 = log_bessel_k_4ulp_avx512_fma_f64(v470, v659, v658);
        const double v661 = 0x1p+3; /* 8 */
        const double v662 = v468 + v661;
        const double v663 = v662 * v466;
        const double v664 = log_bessel_k_4ulp_avx512_fma_f64(v660, v663, v659);
        const double v665 = 0x1.2p+3; /* 9 */
        const double v666 = v468 + v665;
        const double v667 = v466 * v666;
        const double v668 = log_bessel_k_4ulp_avx512_fma_f64(v664, v667, v660);
        const int v669 = v665 <= v464;
        const int v670 = v661 <= v464;
        const int v671 = v467 <= v464;
        const int v672 = v471 <= v464;
        const int v673 = v655 <= v464;
        const int v674 = v651 <= v464;
        const int v675 = v474 <= v464;
        const int v676 = v113 <= v464;
        const int v677 = v464 < v2;
        const double v678 = v677 ? v552 : v643;
        const double v679 = v676 ? v646 : v678;
        const double v680 = v675 ? v649 : v679;
        const double v681 = v674 ? v650 : v680;
        const double v682 = v673 ? v654 : v681;
        const double v683 = v672 ? v658 : v682;
        const double v684 = v671 ? v659 : v683;
        const double v685 = v670 ? v660 : v684;
        const double v686 = v669 ? v664 : v685;
        const double v687 = v465 ? v668 : v686;
        const double v688 = v687 * v687;
        const double v689 = v462 * v688;
        const int64_t v690 = log_bessel_k_4ulp_avx512_bits_f64(v689);
        const int64_t v691 = log_bessel_k_4ulp_avx512_lshr_i64(v690, v72);
        const int64_t v692 = v1 | v691;
        const double v693 = log_bessel_k_4ulp_avx512_frombits_f64(v692);
        const double v694 = v693 - v76;
        const int64_t v695 = v80 & v690;
        const int64_t v696 = v695 | v82;
        const double v697 = log_bessel_k_4ulp_avx512_frombits_f64(v696);
        const double v698 = log_bessel_k_4ulp_avx512_fma_f64(v697, v85, v86);
        const int32_t v699 = log_bessel_k_4ulp_avx512_cvt_i32_f64(v698);
        const int32_t v700 = v79 & v699;
        const double v701 = log_bessel_k_4ulp_avx512_table0[v700];
        const double v702 = log_bessel_k_4ulp_avx512_fma_f64(v694, v78, v701);
        const double v703 = log_bessel_k_4ulp_avx512_table1[v700];
        const double v704 = log_bessel_k_4ulp_avx512_fma_f64(v697, v703, v93);
        const double v705 = v704 * v704;
        const double v706 = log_bessel_k_4ulp_avx512_fma_f64(v704, v96, v97);
        const double v707 = log_bessel_k_4ulp_avx512_fma_f64(v704, v706, v99);
        const double v708 = log_bessel_k_4ulp_avx512_fma_f64(v707, v704, v101);
        const double v709 = log_bessel_k_4ulp_avx512_fma_f64(v708, v704, v103);
        const double v710 = log_bessel_k_4ulp_avx512_fma_f64(v704, v709, v105);
        const double v711 = log_bessel_k_4ulp_avx512_fma_f64(v705, v710, v704);
        const double v712 = v702 + v711;
        const double v713 = v0 * v712;
        const double v714 = v713 - v6;
        const float v715 = (float)v714;
        r0 = v715;
    } else if (v112) {
        const double v0 = 0x1p-1; /* 0.5 */
        const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const double v9 = log_bessel_k_4ulp_avx512_sqrt_f64(v8);
        const int64_t v72 = INT64_C(52);
        const double v76 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v78 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v79 = 127;
        const int64_t v80 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v82 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v85 = 0x1p+7; /* 128 */
        const double v86 = -0x1.01p+7; /* -128.5 */
        const double v93 = -0x1p+0; /* -1 */
        const double v96 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v97 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v99 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v101 = -0x1p-2; /* -0.25 */
        const double v103 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v105 = -0x1p-1; /* -0.5 */
        const double v113 = 0x1p+1; /* 2 */
        const double v114 = v9 + v4;
        const double v115 = v112 ? v113 : v114;
        const double v116 = v115 / v6;
        const int64_t v117 = log_bessel_k_4ulp_avx512_bits_f64(v116);
        const int64_t v118 = v80 & v117;
        const int64_t v119 = v82 | v118;
        const double v120 = log_bessel_k_4ulp_avx512_frombits_f64(v119);
        const double v121 = log_bessel_k_4ulp_avx512_fma_f64(v120, v85, v86);
        const int32_t v122 = log_bessel_k_4ulp_avx512_cvt_i32_f64(v121);
        const int32_t v123 = v79 & v122;
        const double v124 = log_bessel_k_4ulp_avx512_table1[v123];
        const double v125 = log_bessel_k_4ulp_avx512_fma_f64(v120, v124, v93);
        const double v126 = v125 * v125;
        const double v127 = log_bessel_k_4ulp_avx512_fma_f64(v125, v96, v97);
        const double v128 = log_bessel_k_4ulp_avx512_fma_f64(v125, v127, v99);
        const double v129 = log_bessel_k_4ulp_avx512_fma_f64(v128, v125, v101);
        const double v130 = log_bessel_k_4ulp_avx512_fma_f64(v129, v125, v103);
        const double v131 = log_bessel_k_4ulp_avx512_fma_f64(v130, v125, v105);
        const double v132 = log_bessel_k_4ulp_avx512_fma_f64(v126, v131, v125);
        const int64_t v133 = log_bessel_k_4ulp_avx512_lshr_i64(v117, v72);
        const int64_t v134 = v1 | v133;
        const double v135 = log_bessel_k_4ulp_avx512_frombits_f64(v134);
        const double v136 = v135 - v76;
        const double v137 = log_bessel_k_4ulp_avx512_table0[v123];
        const double v138 = log_bessel_k_4ulp_avx512_fma_f64(v136, v78, v137);
        const double v139 = v132 + v138;
        const double v168 = 0x1.8p+2; /* 6 */
        const double v169 = log_bessel_k_4ulp_avx512_rint_f64(v4);
        const int v170 = v168 <= v169;
        const double v171 = 0x1p+2; /* 4 */
        const double v172 = v4 - v169;
        const double v173 = v171 + v172;
        const double v174 = v172 + v113;
        const double v175 = v172 + v2;
        const double v176 = v0 * v6;
        const double v177 = v176 * v176;
        const double v178 = v172 * v172;
        const double v179 = 0x1.fd0c679f05739p-13; /* 0.00024273321921047269 */
        const double v180 = 0x1.3db3b9e00abb8p-11; /* 0.00060596858020766416 */
        const double v181 = log_bessel_k_4ulp_avx512_fma_f64(v178, v179, v180);
        const double v182 = 0x1.671d1b51ea666p-9; /* 0.0027398200845325958 */
        const double v183 = 0x1.56a04cf6e54fap-7; /* 0.010456121044436707 */
        const double v184 = log_bessel_k_4ulp_avx512_fma_f64(v178, v182, v183);
        const double v185 = log_bessel_k_4ulp_avx512_fma_f64(v177, v181, v184);
        const double v186 = -0x1.abf3f13744ea3p-10; /* -0.0016325107552050209 */
        const double v187 = 0x1.7ad6bf472e4bp-7; /* 0.011561244389996922 */
        const double v188 = log_bessel_k_4ulp_avx512_fma_f64(v186, v178, v187);
        const double v189 = 0x1.acc185a1c0ae2p-4; /* 0.10467674446048705 */
        const double v190 = log_bessel_k_4ulp_avx512_fma_f64(v178, v188, v189);
        const double v191 = log_bessel_k_4ulp_avx512_fma_f64(v177, v185, v190);
        const double v192 = 0x1.5e21703c82f1p-11; /* 0.00066782115715244457 */
        const double v193 = -0x1.c630be32c75e5p-8; /* -0.0069303955413295469 */
        const double v194 = log_bessel_k_4ulp_avx512_fma_f64(v192, v178, v193);
        const double v195 = -0x1.3b27eb8b79d8bp-5; /* -0.038471183823101184 */
        const double v196 = log_bessel_k_4ulp_avx512_fma_f64(v178, v194, v195);
        const double v197 = 0x1.d8772fccadfe2p-2; /* 0.46139216124310967 */
        const double v198 = log_bessel_k_4ulp_avx512_fma_f64(v178, v196, v197);
        const double v199 = log_bessel_k_4ulp_avx512_fma_f64(v191, v177, v198);
        const double v200 = -0x1.2c5a692283814p-13; /* -0.00014321955048085587 */
        const double v201 = 0x1.a57ac1a72d088p-11; /* 0.00080390838129186602 */
        const double v202 = log_bessel_k_4ulp_avx512_fma_f64(v200, v178, v201);
        const double v203 = 0x1.21196f9a5c3fdp-6; /* 0.017645224559092999 */
        const double v204 = log_bessel_k_4ulp_avx512_fma_f64(v202, v178, v203);
        const double v205 = -0x1.875ac4b55e34ap-3; /* -0.19109109571925337 */
        const double v206 = log_bessel_k_4ulp_avx512_fma_f64(v204, v178, v205);
        const double v207 = 0x1.b0ee60714da22p-2; /* 0.42278433505581081 */
        const double v208 = log_bessel_k_4ulp_avx512_fma_f64(v178, v206, v207);
        const double v209 = log_bessel_k_4ulp_avx512_fma_f64(v177, v199, v208);
        const double v210 = -v172;
        const double v211 = 0x1.09158a04569d6p-11; /* 0.00050560786670966295 */
        const double v212 = 0x1.731c4272bae67p-12; /* 0.00035391844646313068 */
        const double v213 = log_bessel_k_4ulp_avx512_fma_f64(v211, v178, v212);
        const double v214 = 0x1.3716c2fc27beep-11; /* 0.00059335501238766213 */
        const double v215 = 0x1.d116f70618445p-8; /* 0.0070967057309597225 */
        const double v216 = log_bessel_k_4ulp_avx512_fma_f64(v178, v214, v215);
        const double v217 = 0x1.c7065c805470bp-8; /* 0.0069431281884406821 */
        const double v218 = log_bessel_k_4ulp_avx512_fma_f64(v178, v216, v217);
        const double v219 = log_bessel_k_4ulp_avx512_fma_f64(v213, v177, v218);
        const double v220 = -0x1.de85aaf38ce8ap-12; /* -0.00045635427452171055 */
        const double v221 = -0x1.6f20e6bf5a0cp-10; /* -0.0014004841649129379 */
        const double v222 = log_bessel_k_4ulp_avx512_fma_f64(v178, v220, v221);
        const double v223 = 0x1.b9b303c32385ep-5; /* 0.053918368671575165 */
        const double v224 = log_bessel_k_4ulp_avx512_fma_f64(v178, v222, v223);
        const double v225 = 0x1.555570b4181fdp-4; /* 0.083333435295124006 */
        const double v226 = log_bessel_k_4ulp_avx512_fma_f64(v178, v224, v225);
        const double v227 = log_bessel_k_4ulp_avx512_fma_f64(v219, v177, v226);
        const double v228 = 0x1.4868df0d1ec7p-13; /* 0.00015659792589759218 */
        const double v229 = 0x1.1df1dd96c1bd1p-11; /* 0.00054539639936101493 */
        const double v230 = log_bessel_k_4ulp_avx512_fma_f64(v228, v178, v229);
        const double v231 = -0x1.0224d09ec0c33p-5; /* -0.031511695347966294 */
        const double v232 = log_bessel_k_4ulp_avx512_fma_f64(v178, v230, v231);
        const double v233 = 0x1.d38e1343491bdp-4; /* 0.11414916538757942 */
        const double v234 = log_bessel_k_4ulp_avx512_fma_f64(v232, v178, v233);
        const double v235 = 0x1.ffffffd2cd9bdp-2; /* 0.49999999736919759 */
        const double v236 = log_bessel_k_4ulp_avx512_fma_f64(v234, v178, v235);
        const double v237 = log_bessel_k_4ulp_avx512_fma_f64(v177, v227, v236);
        const double v238 = -0x1.859d451348c0bp-12; /* -0.00037156518483721983 */
        const double v239 = 0x1.06fbab3949e5ep-7; /* 0.0080256067327148482 */
        const double v240 = log_bessel_k_4ulp_avx512_fma_f64(v178, v238, v239);
        const double v241 = -0x1.92457ae3a0b55p-6; /* -0.024552698143917102 */
        const double v242 = log_bessel_k_4ulp_avx512_fma_f64(v178, v240, v241);
        const double v243 = -0x1.dd603ecd8c57bp-3; /* -0.23309372963698735 */
        const double v244 = log_bessel_k_4ulp_avx512_fma_f64(v178, v242, v243);
        const double v245 = 0x1.ffffffffce7d9p-1; /* 0.99999999997748568 */
        const double v246 = log_bessel_k_4ulp_avx512_fma_f64(v178, v244, v245);
        const double v247 = log_bessel_k_4ulp_avx512_fma_f64(v177, v237, v246);
        const double v248 = log_bessel_k_4ulp_avx512_fma_f64(v209, v210, v247);
        const double v249 = -v248;
        const double v250 = 0x1.c034461d68393p+2; /* 7.0031905448130543 */
        const double v251 = -0x1.d05b3d386724p-1; /* -0.90694609941017035 */
        const double v252 = log_bessel_k_4ulp_avx512_fma_f64(v250, v178, v251);
        const double v253 = 0x1.689aad4ce86f1p+1; /* 2.8172203660513948 */
        const double v254 = log_bessel_k_4ulp_avx512_fma_f64(v178, v252, v253);
        const double v255 = 0x1.de966ac65e602p+0; /* 1.8694826826380226 */
        const double v256 = log_bessel_k_4ulp_avx512_fma_f64(v178, v254, v255);
        const double v257 = 0x1.0086591e6a7e9p+1; /* 2.0040999792590708 */
        const double v258 = log_bessel_k_4ulp_avx512_fma_f64(v256, v178, v257);
        const double v259 = 0x1.f873df4daa2c3p+0; /* 1.9705180706607031 */
        const double v260 = log_bessel_k_4ulp_avx512_fma_f64(v178, v258, v259);
        const double v261 = 0x1.e4e27142497c6p+0; /* 1.8940802370866421 */
        const double v262 = log_bessel_k_4ulp_avx512_fma_f64(v178, v260, v261);
        const double v263 = 0x1.a51a63ceafdd6p+0; /* 1.6449339274985184 */
        const double v264 = log_bessel_k_4ulp_avx512_fma_f64(v262, v178, v263);
        const double v265 = 0x1.00000000f0316p+0; /* 1.0000000002184541 */
        const double v266 = log_bessel_k_4ulp_avx512_fma_f64(v264, v178, v265);
        const double v267 = log_bessel_k_4ulp_avx512_abs_f64(v172);
        const double v268 = v267 + v267;
        const double v269 = v268 * v139;
        const int v270 = v269 < v2;
        const double v271 = -0x1.1eed8eff8d898p-29; /* -2.08767569878681e-09 */
        const double v272 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
        const double v273 = log_bessel_k_4ulp_avx512_fma_f64(v269, v271, v272);
        const double v274 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v275 = log_bessel_k_4ulp_avx512_fma_f64(v269, v273, v274);
        const double v276 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v277 = log_bessel_k_4ulp_avx512_fma_f64(v269, v275, v276);
        const double v278 = -0x1.a01a01a01a01ap-16; /* -2.4801587301587302e-05 */
        const double v279 = log_bessel_k_4ulp_avx512_fma_f64(v269, v277, v278);
        const double v280 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
        const double v281 = log_bessel_k_4ulp_avx512_fma_f64(v269, v279, v280);
        const double v282 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v283 = log_bessel_k_4ulp_avx512_fma_f64(v269, v281, v282);
        const double v284 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v285 = log_bessel_k_4ulp_avx512_fma_f64(v269, v283, v284);
        const double v286 = -0x1.5555555555555p-5; /* -0.041666666666666664 */
        const double v287 = log_bessel_k_4ulp_avx512_fma_f64(v269, v285, v286);
        const double v288 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v289 = log_bessel_k_4ulp_avx512_fma_f64(v269, v287, v288);
        const double v290 = log_bessel_k_4ulp_avx512_fma_f64(v269, v289, v105);
        const double v291 = log_bessel_k_4ulp_avx512_fma_f64(v269, v290, v2);
        const double v292 = v291 * v139;
        const double v293 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v294 = 0x1.5ep+9; /* 700 */
        const double v295 = v269 < v294 ? v269 : v294;
        const double v296 = -v295;
        const double v297 = v293 * v296;
        const double v298 = log_bessel_k_4ulp_avx512_rint_f64(v297);
        const double v299 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v300 = log_bessel_k_4ulp_avx512_fma_f64(v298, v299, v296);
        const double v301 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v302 = log_bessel_k_4ulp_avx512_fma_f64(v300, v301, v280);
        const double v303 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v304 = log_bessel_k_4ulp_avx512_fma_f64(v300, v302, v303);
        const double v305 = log_bessel_k_4ulp_avx512_fma_f64(v300, v304, v284);
        const double v306 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v307 = log_bessel_k_4ulp_avx512_fma_f64(v300, v305, v306);
        const double v308 = log_bessel_k_4ulp_avx512_fma_f64(v300, v307, v288);
        const double v309 = log_bessel_k_4ulp_avx512_fma_f64(v300, v308, v0);
        const double v310 = log_bessel_k_4ulp_avx512_fma_f64(v300, v309, v2);
        const double v311 = log_bessel_k_4ulp_avx512_fma_f64(v300, v310, v2);
        const double v312 = 0x1.8p+52; /* 6755399441055744 */
        const double v313 = v298 + v312;
        const int64_t v314 = log_bessel_k_4ulp_avx512_bits_f64(v313);
        const int64_t v315 = log_bessel_k_4ulp_avx512_shl_i64(v314, v72);
        const double v316 = log_bessel_k_4ulp_avx512_addbits_f64(v311, v315);
        const double v317 = v2 - v316;
        const double v318 = v317 / v268;
        const double v319 = v270 ? v292 : v318;
        const double v320 = -v267;
        const double v321 = 0x1.0ae3091712724p-13; /* 0.00012726157067027247 */
        const double v322 = 0x1.7703fb745a911p-11; /* 0.00071528540733581576 */
        const double v323 = 0x1.562053256d9d9p-9; /* 0.0026102162834959861 */
        const double v324 = log_bessel_k_4ulp_avx512_fma_f64(v178, v322, v323);
        const double v325 = log_bessel_k_4ulp_avx512_fma_f64(v321, v177, v324);
        const double v326 = -0x1.1d50159d7403ap-11; /* -0.00054419103588011016 */
        const double v327 = 0x1.f83ffbf71832dp-9; /* 0.0038471217226717842 */
        const double v328 = log_bessel_k_4ulp_avx512_fma_f64(v326, v178, v327);
        const double v329 = 0x1.1dd81c2c458abp-5; /* 0.034893088364854684 */
        const double v330 = log_bessel_k_4ulp_avx512_fma_f64(v178, v328, v329);
        const double v331 = log_bessel_k_4ulp_avx512_fma_f64(v325, v177, v330);
        const double v332 = 0x1.5e27da20f9004p-12; /* 0.00033393447125562603 */
        const double v333 = -0x1.c63174bc1116dp-9; /* -0.0034652190206846873 */
        const double v334 = log_bessel_k_4ulp_avx512_fma_f64(v178, v332, v333);
        const double v335 = -0x1.3b256bfa7024dp-6; /* -0.019234996268780603 */
        const double v336 = log_bessel_k_4ulp_avx512_fma_f64(v334, v178, v335);
        const double v337 = 0x1.d877259e0a1fdp-3; /* 0.23069600475834298 */
        const double v338 = log_bessel_k_4ulp_avx512_fma_f64(v178, v336, v337);
        const double v339 = log_bessel_k_4ulp_avx512_fma_f64(v177, v331, v338);
        const double v340 = -0x1.2c65eedb348e1p-13; /* -0.00014324101252911114 */
        const double v341 = 0x1.a58ffc628830dp-11; /* 0.00080406655280648861 */
        const double v342 = log_bessel_k_4ulp_avx512_fma_f64(v178, v340, v341);
        const double v343 = 0x1.2119370abfbf6p-6; /* 0.017645171882573828 */
        const double v344 = log_bessel_k_4ulp_avx512_fma_f64(v178, v342, v343);
        const double v345 = -0x1.875ac6a009b06p-3; /* -0.1910911099996257 */
        const double v346 = log_bessel_k_4ulp_avx512_fma_f64(v178, v344, v345);
        const double v347 = 0x1.b0ee6099d841ep-2; /* 0.4227843374156367 */
        const double v348 = log_bessel_k_4ulp_avx512_fma_f64(v178, v346, v347);
        const double v349 = log_bessel_k_4ulp_avx512_fma_f64(v339, v177, v348);
        const double v350 = 0x1.dd1ff200ef5c8p-13; /* 0.00022751082727083386 */
        const double v351 = -0x1.d946707694605p-8; /* -0.0072216057365763796 */
        const double v352 = log_bessel_k_4ulp_avx512_fma_f64(v178, v350, v351);
        const double v353 = 0x1.59af8fdf39cfcp-5; /* 0.042197972297623537 */
        const double v354 = log_bessel_k_4ulp_avx512_fma_f64(v352, v178, v353);
        const double v355 = 0x1.5815e4fea1014p-5; /* 0.042002627616085558 */
        const double v356 = log_bessel_k_4ulp_avx512_fma_f64(v178, v354, v355);
        const double v357 = -0x1.2788cfc6c09c3p-1; /* -0.57721566487480691 */
        const double v358 = log_bessel_k_4ulp_avx512_fma_f64(v178, v356, v357);
        const double v359 = log_bessel_k_4ulp_avx512_fma_f64(v177, v349, v358);
        const double v360 = 0x1.5de76b7720a8bp-14; /* 8.3423610577818493e-05 */
        const double v361 = 0x1.eb5fa66476eccp-10; /* 0.0018744416530499962 */
        const double v362 = 0x1.c4a5a99a80bf5p-10; /* 0.0017267117278840758 */
        const double v363 = log_bessel_k_4ulp_avx512_fma_f64(v178, v361, v362);
        const double v364 = log_bessel_k_4ulp_avx512_fma_f64(v360, v177, v363);
        const double v365 = -0x1.d7a77f954d34ep-12; /* -0.0004498045830872336 */
        const double v366 = 0x1.260629f69ac9cp-6; /* 0.017945805530342626 */
        const double v367 = log_bessel_k_4ulp_avx512_fma_f64(v178, v365, v366);
        const double v368 = 0x1.c725f98cec1aep-6; /* 0.027780049993170124 */
        const double v369 = log_bessel_k_4ulp_avx512_fma_f64(v178, v367, v368);
        const double v370 = log_bessel_k_4ulp_avx512_fma_f64(v177, v364, v369);
        const double v371 = 0x1.0b4125a9bef3bp-12; /* 0.00025487373441966985 */
        const double v372 = -0x1.02154eb5fd11bp-6; /* -0.015752150407892445 */
        const double v373 = log_bessel_k_4ulp_avx512_fma_f64(v371, v178, v372);
        const double v374 = 0x1.d393284d85b0cp-5; /* 0.057077006069610275 */
        const double v375 = log_bessel_k_4ulp_avx512_fma_f64(v178, v373, v374);
        const double v376 = 0x1.ffffe24b8b188p-3; /* 0.24999977868118273 */
        const double v377 = log_bessel_k_4ulp_avx512_fma_f64(v375, v178, v376);
        const double v378 = log_bessel_k_4ulp_avx512_fma_f64(v370, v177, v377);
        const double v379 = -0x1.7124d98962a6fp-12; /* -0.00035204309877970898 */
        const double v380 = 0x1.06d68050098ccp-7; /* 0.0080211760069456503 */
        const double v381 = log_bessel_k_4ulp_avx512_fma_f64(v379, v178, v380);
        const double v382 = -0x1.92450d2f71b46p-6; /* -0.024552595974252321 */
        const double v383 = log_bessel_k_4ulp_avx512_fma_f64(v178, v381, v382);
        const double v384 = -0x1.dd6048605c534p-3; /* -0.23309380096501686 */
        const double v385 = log_bessel_k_4ulp_avx512_fma_f64(v383, v178, v384);
        const double v386 = 0x1.0000001f822dbp+0; /* 1.0000000073361466 */
        const double v387 = log_bessel_k_4ulp_avx512_fma_f64(v178, v385, v386);
        const double v388 = log_bessel_k_4ulp_avx512_fma_f64(v378, v177, v387);
        const double v389 = 0x1.05f0846e841e2p-13; /* 0.00012490249669429217 */
        const double v390 = -0x1.312ccd981ea59p-10; /* -0.00116415028426666 */
        const double v391 = log_bessel_k_4ulp_avx512_fma_f64(v178, v389, v390);
        const double v392 = -0x1.3b4bc872bc8bap-7; /* -0.0096220711470532579 */
        const double v393 = log_bessel_k_4ulp_avx512_fma_f64(v178, v391, v392);
        const double v394 = 0x1.55123293ea404p-3; /* 0.1665386153593148 */
        const double v395 = log_bessel_k_4ulp_avx512_fma_f64(v393, v178, v394);
        const double v396 = -0x1.4fcf4024b0e9p-1; /* -0.65587807128800257 */
        const double v397 = log_bessel_k_4ulp_avx512_fma_f64(v395, v178, v396);
        const double v398 = 0x1.ffffffffad19fp-1; /* 0.99999999996230204 */
        const double v399 = log_bessel_k_4ulp_avx512_fma_f64(v178, v397, v398);
        const double v400 = log_bessel_k_4ulp_avx512_fma_f64(v388, v177, v399);
        const double v401 = log_bessel_k_4ulp_avx512_fma_f64(v320, v359, v400);
        const double v402 = log_bessel_k_4ulp_avx512_fma_f64(v319, v401, v359);
        const double v403 = v266 * v402;
        const int v404 = v161 <= v172;
        const double v405 = v2 / v316;
        const double v406 = v404 ? v2 : v405;
        const double v407 = v177 * v406;
        const double v408 = v403 * v407;
        const double v409 = log_bessel_k_4ulp_avx512_fma_f64(v249, v408, v0);
        const double v410 = log_bessel_k_4ulp_avx512_fma_f64(v359, v210, v400);
        const double v411 = v409 / v410;
        const double v412 = log_bessel_k_4ulp_avx512_fma_f64(v175, v411, v408);
        const double v413 = v177 * v411;
        const double v414 = log_bessel_k_4ulp_avx512_fma_f64(v174, v412, v413);
        const double v415 = 0x1.8p+1; /* 3 */
        const double v416 = v172 + v415;
        const double v417 = v177 * v412;
        const double v418 = log_bessel_k_4ulp_avx512_fma_f64(v414, v416, v417);
        const double v419 = v414 * v177;
        const double v420 = log_bessel_k_4ulp_avx512_fma_f64(v173, v418, v419);
        const double v421 = 0x1.4p+2; /* 5 */
        const double v422 = v172 + v421;
        const double v423 = v177 * v418;
        const double v424 = log_bessel_k_4ulp_avx512_fma_f64(v420, v422, v423);
        const int v425 = v421 <= v169;
        const int v426 = v171 <= v169;
        const int v427 = v415 <= v169;
        const int v428 = v113 <= v169;
        const int v429 = v169 < v2;
        const double v430 = v429 ? v403 : v411;
        const double v431 = v428 ? v412 : v430;
        const double v432 = v427 ? v414 : v431;
        const double v433 = v426 ? v418 : v432;
        const double v434 = v425 ? v420 : v433;
        const double v435 = v170 ? v424 : v434;
        const int64_t v436 = log_bessel_k_4ulp_avx512_bits_f64(v435);
        const int64_t v437 = v436 & v80;
        const int64_t v438 = v82 | v437;
        const double v439 = log_bessel_k_4ulp_avx512_frombits_f64(v438);
        const double v440 = log_bessel_k_4ulp_avx512_fma_f64(v439, v85, v86);
        const int32_t v441 = log_bessel_k_4ulp_avx512_cvt_i32_f64(v440);
        const int32_t v442 = v79 & v441;
        const double v443 = log_bessel_k_4ulp_avx512_table1[v442];
        const double v444 = log_bessel_k_4ulp_avx512_fma_f64(v443, v439, v93);
        const double v445 = log_bessel_k_4ulp_avx512_fma_f64(v444, v96, v97);
        const double v446 = log_bessel_k_4ulp_avx512_fma_f64(v445, v444, v99);
        const double v447 = log_bessel_k_4ulp_avx512_fma_f64(v446, v444, v101);
        const double v448 = log_bessel_k_4ulp_avx512_fma_f64(v444, v447, v103);
        const double v449 = log_bessel_k_4ulp_avx512_fma_f64(v444, v448, v105);
        const double v450 = v444 * v444;
        const double v451 = log_bessel_k_4ulp_avx512_fma_f64(v449, v450, v444);
        const int64_t v452 = log_bessel_k_4ulp_avx512_lshr_i64(v436, v72);
        const int64_t v453 = v1 | v452;
        const double v454 = log_bessel_k_4ulp_avx512_frombits_f64(v453);
        const double v455 = v454 - v76;
        const double v456 = log_bessel_k_4ulp_avx512_table0[v442];
        const double v457 = log_bessel_k_4ulp_avx512_fma_f64(v78, v455, v456);
        const double v458 = v451 + v457;
        const double v459 = log_bessel_k_4ulp_avx512_fma_f64(v139, v4, v458);
        const float v460 = (float)v459;
        r0 = v460;
    } else {
        const double v0 = 0x1p-1; /* 0.5 */
        const int64_t v1 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const double v9 = log_bessel_k_4ulp_avx512_sqrt_f64(v8);
        const double v10 = v2 / v9;
        const double v11 = v10 * v4;
        const double v12 = v11 * v11;
        const double v13 = 0x1.a923e815a1cf4p+7; /* 212.57013003921713 */
        const double v14 = -0x1.7ea050e044d42p+9; /* -765.25246814118168 */
        const double v15 = log_bessel_k_4ulp_avx512_fma_f64(v12, v13, v14);
        const double v16 = 0x1.08ff6393p+10; /* 1059.9904525279999 */
        const double v17 = log_bessel_k_4ulp_avx512_fma_f64(v12, v15, v16);
        const double v18 = -0x1.5dca313ad82d8p+9; /* -699.57962737613252 */
        const double v19 = log_bessel_k_4ulp_avx512_fma_f64(v12, v17, v18);
        const double v20 = 0x1.b4618ac15dc91p+7; /* 218.19051174421159 */
        const double v21 = log_bessel_k_4ulp_avx512_fma_f64(v12, v19, v20);
        const double v22 = -0x1.a7dce636db6dbp+4; /* -26.491430486951554 */
        const double v23 = log_bessel_k_4ulp_avx512_fma_f64(v12, v21, v22);
        const double v24 = 0x1.251ee8p-1; /* 0.57250142097473145 */
        const double v25 = log_bessel_k_4ulp_avx512_fma_f64(v12, v23, v24);
        const double v26 = 0x1.c364a631dd95fp+4; /* 28.212072558200244 */
        const double v27 = -0x1.528b7ca566307p+6; /* -84.636217674600729 */
        const double v28 = log_bessel_k_4ulp_avx512_fma_f64(v12, v26, v27);
        const double v29 = 0x1.6f45e11c71c72p+6; /* 91.818241543240021 */
        const double v30 = log_bessel_k_4ulp_avx512_fma_f64(v12, v28, v29);
        const double v31 = -0x1.5447ad6c16c17p+5; /* -42.534998745388457 */
        const double v32 = log_bessel_k_4ulp_avx512_fma_f64(v12, v30, v31);
        const double v33 = 0x1.d79a53a83a83bp+2; /* 7.3687943594796321 */
        const double v34 = log_bessel_k_4ulp_avx512_fma_f64(v12, v32, v33);
        const double v35 = -0x1.d11ep-3; /* -0.22710800170898438 */
        const double v36 = log_bessel_k_4ulp_avx512_fma_f64(v12, v34, v35);
        const double v37 = log_bessel_k_4ulp_avx512_fma_f64(v25, v10, v36);
        const double v38 = 0x1.2ada78a021b64p+2; /* 4.6695844234262474 */
        const double v39 = -0x1.669fc3f35ba78p+3; /* -11.207002616222994 */
        const double v40 = log_bessel_k_4ulp_avx512_fma_f64(v38, v12, v39);
        const double v41 = 0x1.19408p+3; /* 8.78912353515625 */
        const double v42 = log_bessel_k_4ulp_avx512_fma_f64(v12, v40, v41);
        const double v43 = -0x1.2e9a666666666p+1; /* -2.3640869140624998 */
        const double v44 = log_bessel_k_4ulp_avx512_fma_f64(v12, v42, v43);
        const double v45 = 0x1.cb6p-4; /* 0.112152099609375 */
        const double v46 = log_bessel_k_4ulp_avx512_fma_f64(v12, v44, v45);
        const double v47 = log_bessel_k_4ulp_avx512_fma_f64(v10, v37, v46);
        const double v48 = 0x1.069ba781948b1p+0; /* 1.0258125964506173 */
        const double v49 = -0x1.d8b1c71c71c72p+0; /* -1.8464626736111112 */
        const double v50 = log_bessel_k_4ulp_avx512_fma_f64(v48, v12, v49);
        const double v51 = 0x1.c84cccccccccdp-1; /* 0.89121093750000002 */
        const double v52 = log_bessel_k_4ulp_avx512_fma_f64(v12, v50, v51);
        const double v53 = -0x1.2cp-4; /* -0.0732421875 */
        const double v54 = log_bessel_k_4ulp_avx512_fma_f64(v52, v12, v53);
        const double v55 = log_bessel_k_4ulp_avx512_fma_f64(v10, v47, v54);
        const double v56 = 0x1.5638e38e38e39p-2; /* 0.3342013888888889 */
        const double v57 = -0x1.9aaaaaaaaaaabp-2; /* -0.40104166666666669 */
        const double v58 = log_bessel_k_4ulp_avx512_fma_f64(v12, v56, v57);
        const double v59 = 0x1.2p-4; /* 0.0703125 */
        const double v60 = log_bessel_k_4ulp_avx512_fma_f64(v12, v58, v59);
        const double v61 = log_bessel_k_4ulp_avx512_fma_f64(v55, v10, v60);
        const double v62 = 0x1.aaaaaaaaaaaabp-3; /* 0.20833333333333334 */
        const double v63 = -0x1p-3; /* -0.125 */
        const double v64 = log_bessel_k_4ulp_avx512_fma_f64(v12, v62, v63);
        const double v65 = log_bessel_k_4ulp_avx512_fma_f64(v61, v10, v64);
        const double v66 = log_bessel_k_4ulp_avx512_fma_f64(v65, v10, v2);
        const double v67 = v66 * v66;
        const double v68 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v69 = v10 * v68;
        const double v70 = v67 * v69;
        const int64_t v71 = log_bessel_k_4ulp_avx512_bits_f64(v70);
        const int64_t v72 = INT64_C(52);
        const int64_t v73 = log_bessel_k_4ulp_avx512_lshr_i64(v71, v72);
        const int64_t v74 = v1 | v73;
        const double v75 = log_bessel_k_4ulp_avx512_frombits_f64(v74);
        const double v76 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v77 = v75 - v76;
        const double v78 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int32_t v79 = 127;
        const int64_t v80 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v81 = v71 & v80;
        const int64_t v82 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const int64_t v83 = v81 | v82;
        const double v84 = log_bessel_k_4ulp_avx512_frombits_f64(v83);
        const double v85 = 0x1p+7; /* 128 */
        const double v86 = -0x1.01p+7; /* -128.5 */
        const double v87 = log_bessel_k_4ulp_avx512_fma_f64(v84, v85, v86);
        const int32_t v88 = log_bessel_k_4ulp_avx512_cvt_i32_f64(v87);
        const int32_t v89 = v79 & v88;
        const double v90 = log_bessel_k_4ulp_avx512_table0[v89];
        const double v91 = log_bessel_k_4ulp_avx512_fma_f64(v77, v78, v90);
        const double v92 = log_bessel_k_4ulp_avx512_table1[v89];
        const double v93 = -0x1p+0; /* -1 */
        const double v94 = log_bessel_k_4ulp_avx512_fma_f64(v84, v92, v93);
        const double v95 = v94 * v94;
        const double v96 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v97 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v98 = log_bessel_k_4ulp_avx512_fma_f64(v96, v94, v97);
        const double v99 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v100 = log_bessel_k_4ulp_avx512_fma_f64(v98, v94, v99);
        const double v101 = -0x1p-2; /* -0.25 */
        const double v102 = log_bessel_k_4ulp_avx512_fma_f64(v100, v94, v101);
        const double v103 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v104 = log_bessel_k_4ulp_avx512_fma_f64(v102, v94, v103);
        const double v105 = -0x1p-1; /* -0.5 */
        const double v106 = log_bessel_k_4ulp_avx512_fma_f64(v104, v94, v105);
        const double v107 = log_bessel_k_4ulp_avx512_fma_f64(v95, v106, v94);
        const double v108 = v91 + v107;
        const double v113 = 0x1p+1; /* 2 */
        const double v114 = v9 + v4;
        const double v115 = v112 ? v113 : v114;
        const double v116 = v115 / v6;
        const int64_t v117 = log_bessel_k_4ulp_avx512_bits_f64(v116);
        const int64_t v118 = v80 & v117;
        const int64_t v119 = v82 | v118;
        const double v120 = log_bessel_k_4ulp_avx512_frombits_f64(v119);
        const double v121 = log_bessel_k_4ulp_avx512_fma_f64(v120, v85, v86);
        const int32_t v122 = log_bessel_k_4ulp_avx512_cvt_i32_f64(v121);
        const int32_t v123 = v79 & v122;
        const double v124 = log_bessel_k_4ulp_avx512_table1[v123];
        const double v125 = log_bessel_k_4ulp_avx512_fma_f64(v120, v124, v93);
        const double v126 = v125 * v125;
        const double v127 = log_bessel_k_4ulp_avx512_fma_f64(v125, v96, v97);
        const double v128 = log_bessel_k_4ulp_avx512_fma_f64(v125, v127, v99);
        const double v129 = log_bessel_k_4ulp_avx512_fma_f64(v128, v125, v101);
        const double v130 = log_bessel_k_4ulp_avx512_fma_f64(v129, v125, v103);
        const double v131 = log_bessel_k_4ulp_avx512_fma_f64(v130, v125, v105);
        const double v132 = log_bessel_k_4ulp_avx512_fma_f64(v126, v131, v125);
        const int64_t v133 = log_bessel_k_4ulp_avx512_lshr_i64(v117, v72);
        const int64_t v134 = v1 | v133;
        const double v135 = log_bessel_k_4ulp_avx512_frombits_f64(v134);
        const double v136 = v135 - v76;
        const double v137 = log_bessel_k_4ulp_avx512_table0[v123];
        const double v138 = log_bessel_k_4ulp_avx512_fma_f64(v136, v78, v137);
        const double v139 = v132 + v138;
        const double v140 = v139 * v4;
        const double v141 = v140 - v9;
        const double v142 = log_bessel_k_4ulp_avx512_fma_f64(v0, v108, v141);
        const float v143 = (float)v142;
        r0 = v143;
    }
    return r0;
}

static void log_bessel_k_4ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_bessel_k_4ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_BESSEL_K_4ULP_AVX512_AVX2 static inline LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_BESSEL_K_4ULP_AVX512_AVX512 static inline LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG_BESSEL_K_4ULP_AVX512_AVX2 __m256i log_bessel_k_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
LOG_BESSEL_K_4ULP_AVX512_AVX2 __m256i log_bessel_k_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG_BESSEL_K_4ULP_AVX512_AVX2 __m256d log_bessel_k_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Whether all of the n numbers, a multiple of eight, are the same. */
LOG_BESSEL_K_4ULP_AVX512_AVX2 int log_bessel_k_4ulp_avx512_same_avx2(const int32_t *a, size_t n) {
    const __m256i first = _mm256_set1_epi32(a[0]);
    __m256i differs = _mm256_setzero_si256();
    for (size_t l = 0; l < n; l += 8) {
        const __m256i own = _mm256_loadu_si256((const __m256i *)(const void *)(a + l));
        differs = _mm256_or_si256(differs, _mm256_xor_si256(own, first));
    }
    return _mm256_testz_si256(differs, differs);
}

/* Appends to at[count...] where, from `first` on, the n numbers are b; the count then.
 * Writes one element beyond. */
LOG_BESSEL_K_4ULP_AVX512_AVX2 size_t log_bessel_k_4ulp_avx512_collect_avx2(const int32_t *a, size_t n, int32_t b, size_t first,
                                 size_t *at, size_t count) {
    for (size_t l = 0; l < n; l++) {
        at[count] = first + l;
        count += a[l] == b;
    }
    return count;
}

/* ---- AVX2 and FMA ---- */

/* 8 elements: the block that each takes. */
LOG_BESSEL_K_4ULP_AVX512_AVX2 void log_bessel_k_4ulp_avx512_choice_avx2(const float *x0, const float *x1, int32_t *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v8 = _mm256_set1_pd(0x1.ap+2); /* 6.5 */
    const __m256d v11 = _mm256_set1_pd(0x1.4p+7); /* 160 */
    const __m256d v13 = _mm256_set1_pd(0x1.5p+3); /* 10.5 */
    const __m256d v18 = _mm256_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m256d v21 = _mm256_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m256d v22 = _mm256_set1_pd(-0x1p+12); /* -4096 */
    const __m256d v26 = _mm256_set1_pd(INFINITY);
    const __m256d v28 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v35 = _mm256_set1_epi32(0);
    const __m256i v36 = _mm256_set1_epi32(1);
    const __m256i v38 = _mm256_set1_epi32(2);
    const __m256i v40 = _mm256_set1_epi32(3);
    const __m256 v1 = _mm256_loadu_ps(x0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v3 = _mm256_loadu_ps(x1);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v5l = _mm256_mul_pd(v4l, v4l);
    const __m256d v5h = _mm256_mul_pd(v4h, v4h);
    const __m256d v6l = _mm256_fmadd_pd(v2l, v2l, v5l);
    const __m256d v6h = _mm256_fmadd_pd(v2h, v2h, v5h);
    const __m256i v7l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v0, _CMP_LT_OQ));
    const __m256i v7h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v0, _CMP_LT_OQ));
    const __m256i v7 = log_bessel_k_4ulp_avx512_join_mask_avx2(v7l, v7h);
    const __m256i v9l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v8, _CMP_LT_OQ));
    const __m256i v9h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v8, _CMP_LT_OQ));
    const __m256i v9 = log_bessel_k_4ulp_avx512_join_mask_avx2(v9l, v9h);
    const __m256i v10 = _mm256_and_si256(v7, v9);
    const __m256i v12l = _mm256_castpd_si256(_mm256_cmp_pd(v6l, v11, _CMP_LT_OQ));
    const __m256i v12h = _mm256_castpd_si256(_mm256_cmp_pd(v6h, v11, _CMP_LT_OQ));
    const __m256i v12 = log_bessel_k_4ulp_avx512_join_mask_avx2(v12l, v12h);
    const __m256i v14l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v13, _CMP_LT_OQ));
    const __m256i v14h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v13, _CMP_LT_OQ));
    const __m256i v14 = log_bessel_k_4ulp_avx512_join_mask_avx2(v14l, v14h);
    const __m256i v15 = _mm256_and_si256(v12, v14);
    const __m256i v16l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v4l, _CMP_LE_OQ));
    const __m256i v16h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v4h, _CMP_LE_OQ));
    const __m256i v16 = log_bessel_k_4ulp_avx512_join_mask_avx2(v16l, v16h);
    const __m256i v17 = _mm256_and_si256(v15, v16);
    const __m256d v19l = _mm256_fmadd_pd(v18, v2l, v4l);
    const __m256d v19h = _mm256_fmadd_pd(v18, v2h, v4h);
    const __m256d v20l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v19l);
    const __m256d v20h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v19h);
    const __m256d v23l = _mm256_fmadd_pd(v21, v2l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21, v2h, v22);
    const __m256i v24l = _mm256_castpd_si256(_mm256_cmp_pd(v20l, v23l, _CMP_LT_OQ));
    const __m256i v24h = _mm256_castpd_si256(_mm256_cmp_pd(v20h, v23h, _CMP_LT_OQ));
    const __m256i v24 = log_bessel_k_4ulp_avx512_join_mask_avx2(v24l, v24h);
    const __m256d v25l = _mm256_max_pd(v2l, v4l);
    const __m256d v25h = _mm256_max_pd(v2h, v4h);
    const __m256i v27l = _mm256_castpd_si256(_mm256_cmp_pd(v25l, v26, _CMP_LT_OQ));
    const __m256i v27h = _mm256_castpd_si256(_mm256_cmp_pd(v25h, v26, _CMP_LT_OQ));
    const __m256i v27 = log_bessel_k_4ulp_avx512_join_mask_avx2(v27l, v27h);
    const __m256i v29l = _mm256_castpd_si256(_mm256_cmp_pd(v28, v4l, _CMP_LT_OQ));
    const __m256i v29h = _mm256_castpd_si256(_mm256_cmp_pd(v28, v4h, _CMP_LT_OQ));
    const __m256i v29 = log_bessel_k_4ulp_avx512_join_mask_avx2(v29l, v29h);
    const __m256i v30l = _mm256_castpd_si256(_mm256_cmp_pd(v28, v2l, _CMP_LE_OQ));
    const __m256i v30h = _mm256_castpd_si256(_mm256_cmp_pd(v28, v2h, _CMP_LE_OQ));
    const __m256i v30 = log_bessel_k_4ulp_avx512_join_mask_avx2(v30l, v30h);
    const __m256i v31 = _mm256_and_si256(v29, v30);
    const __m256i v32 = _mm256_and_si256(v27, v31);
    const __m256i v33 = _mm256_xor_si256(v32, _mm256_set1_epi32(-1));
    const __m256i v34 = _mm256_or_si256(v24, v33);
    const __m256i v37 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v35), _mm256_castsi256_ps(v36), _mm256_castsi256_ps(v10)));
    const __m256i v39 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v37), _mm256_castsi256_ps(v38), _mm256_castsi256_ps(v17)));
    const __m256i v41 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v39), _mm256_castsi256_ps(v40), _mm256_castsi256_ps(v34)));
    _mm256_storeu_si256((__m256i *)(void *)(y), v41);
}

/* 8 elements by block 0. */
static LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_k_4ulp_avx512_block0_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v13 = _mm256_set1_pd(0x1.a923e815a1cf4p+7); /* 212.57013003921713 */
    const __m256d v14 = _mm256_set1_pd(-0x1.7ea050e044d42p+9); /* -765.25246814118168 */
    const __m256d v16 = _mm256_set1_pd(0x1.08ff6393p+10); /* 1059.9904525279999 */
    const __m256d v18 = _mm256_set1_pd(-0x1.5dca313ad82d8p+9); /* -699.57962737613252 */
    const __m256d v20 = _mm256_set1_pd(0x1.b4618ac15dc91p+7); /* 218.19051174421159 */
    const __m256d v22 = _mm256_set1_pd(-0x1.a7dce636db6dbp+4); /* -26.491430486951554 */
    const __m256d v24 = _mm256_set1_pd(0x1.251ee8p-1); /* 0.57250142097473145 */
    const __m256d v26 = _mm256_set1_pd(0x1.c364a631dd95fp+4); /* 28.212072558200244 */
    const __m256d v27 = _mm256_set1_pd(-0x1.528b7ca566307p+6); /* -84.636217674600729 */
    const __m256d v29 = _mm256_set1_pd(0x1.6f45e11c71c72p+6); /* 91.818241543240021 */
    const __m256d v31 = _mm256_set1_pd(-0x1.5447ad6c16c17p+5); /* -42.534998745388457 */
    const __m256d v33 = _mm256_set1_pd(0x1.d79a53a83a83bp+2); /* 7.3687943594796321 */
    const __m256d v35 = _mm256_set1_pd(-0x1.d11ep-3); /* -0.22710800170898438 */
    const __m256d v38 = _mm256_set1_pd(0x1.2ada78a021b64p+2); /* 4.6695844234262474 */
    const __m256d v39 = _mm256_set1_pd(-0x1.669fc3f35ba78p+3); /* -11.207002616222994 */
    const __m256d v41 = _mm256_set1_pd(0x1.19408p+3); /* 8.78912353515625 */
    const __m256d v43 = _mm256_set1_pd(-0x1.2e9a666666666p+1); /* -2.3640869140624998 */
    const __m256d v45 = _mm256_set1_pd(0x1.cb6p-4); /* 0.112152099609375 */
    const __m256d v48 = _mm256_set1_pd(0x1.069ba781948b1p+0); /* 1.0258125964506173 */
    const __m256d v49 = _mm256_set1_pd(-0x1.d8b1c71c71c72p+0); /* -1.8464626736111112 */
    const __m256d v51 = _mm256_set1_pd(0x1.c84cccccccccdp-1); /* 0.89121093750000002 */
    const __m256d v53 = _mm256_set1_pd(-0x1.2cp-4); /* -0.0732421875 */
    const __m256d v56 = _mm256_set1_pd(0x1.5638e38e38e39p-2); /* 0.3342013888888889 */
    const __m256d v57 = _mm256_set1_pd(-0x1.9aaaaaaaaaaabp-2); /* -0.40104166666666669 */
    const __m256d v59 = _mm256_set1_pd(0x1.2p-4); /* 0.0703125 */
    const __m256d v62 = _mm256_set1_pd(0x1.aaaaaaaaaaaabp-3); /* 0.20833333333333334 */
    const __m256d v63 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v68 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v76 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v78 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v79 = _mm256_set1_epi32(127);
    const __m256i v80 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v82 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v85 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v86 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v93 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v96 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v97 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v99 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v101 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v103 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v105 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v110 = _mm256_set1_pd(0x1.ap+2); /* 6.5 */
    const __m256d v113 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256 v3 = _mm256_loadu_ps(x0);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256 v5 = _mm256_loadu_ps(x1);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v7l = _mm256_mul_pd(v6l, v6l);
    const __m256d v7h = _mm256_mul_pd(v6h, v6h);
    const __m256d v8l = _mm256_fmadd_pd(v4l, v4l, v7l);
    const __m256d v8h = _mm256_fmadd_pd(v4h, v4h, v7h);
    const __m256d v9l = _mm256_sqrt_pd(v8l);
    const __m256d v9h = _mm256_sqrt_pd(v8h);
    const __m256d v10l = _mm256_div_pd(v2, v9l);
    const __m256d v10h = _mm256_div_pd(v2, v9h);
    const __m256d v11l = _mm256_mul_pd(v10l, v4l);
    const __m256d v11h = _mm256_mul_pd(v10h, v4h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v13, v14);
    const __m256d v17l = _mm256_fmadd_pd(v12l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v12h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v12l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v12h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v12l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v12h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v12l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v12h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v12l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v12h, v23h, v24);
    const __m256d v28l = _mm256_fmadd_pd(v12l, v26, v27);
    const __m256d v28h = _mm256_fmadd_pd(v12h, v26, v27);
    const __m256d v30l = _mm256_fmadd_pd(v12l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v12h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v12l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v12h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v12l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v12h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v12l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v12h, v34h, v35);
    const __m256d v37l = _mm256_fmadd_pd(v25l, v10l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v25h, v10h, v36h);
    const __m256d v40l = _mm256_fmadd_pd(v38, v12l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38, v12h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v12l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v12h, v40h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v12l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v12h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v12l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v12h, v44h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v10l, v37l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v10h, v37h, v46h);
    const __m256d v50l = _mm256_fmadd_pd(v48, v12l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48, v12h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v12l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v12h, v50h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v12l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v12h, v53);
    const __m256d v55l = _mm256_fmadd_pd(v10l, v47l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v10h, v47h, v54h);
    const __m256d v58l = _mm256_fmadd_pd(v12l, v56, v57);
    const __m256d v58h = _mm256_fmadd_pd(v12h, v56, v57);
    const __m256d v60l = _mm256_fmadd_pd(v12l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v12h, v58h, v59);
    const __m256d v61l = _mm256_fmadd_pd(v55l, v10l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v55h, v10h, v60h);
    const __m256d v64l = _mm256_fmadd_pd(v12l, v62, v63);
    const __m256d v64h = _mm256_fmadd_pd(v12h, v62, v63);
    const __m256d v65l = _mm256_fmadd_pd(v61l, v10l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v61h, v10h, v64h);
    const __m256d v66l = _mm256_fmadd_pd(v65l, v10l, v2);
    const __m256d v66h = _mm256_fmadd_pd(v65h, v10h, v2);
    const __m256d v67l = _mm256_mul_pd(v66l, v66l);
    const __m256d v67h = _mm256_mul_pd(v66h, v66h);
    const __m256d v69l = _mm256_mul_pd(v10l, v68);
    const __m256d v69h = _mm256_mul_pd(v10h, v68);
    const __m256d v70l = _mm256_mul_pd(v67l, v69l);
    const __m256d v70h = _mm256_mul_pd(v67h, v69h);
    const __m256i v71l = log_bessel_k_4ulp_avx512_bits_f64_avx2(v70l);
    const __m256i v71h = log_bessel_k_4ulp_avx512_bits_f64_avx2(v70h);
    const __m256i v73l = _mm256_srli_epi64(v71l, 52);
    const __m256i v73h = _mm256_srli_epi64(v71h, 52);
    const __m256i v74l = _mm256_or_si256(v1, v73l);
    const __m256i v74h = _mm256_or_si256(v1, v73h);
    const __m256d v75l = _mm256_castsi256_pd(v74l);
    const __m256d v75h = _mm256_castsi256_pd(v74h);
    const __m256d v77l = _mm256_sub_pd(v75l, v76);
    const __m256d v77h = _mm256_sub_pd(v75h, v76);
    const __m256i v81l = _mm256_and_si256(v71l, v80);
    const __m256i v81h = _mm256_and_si256(v71h, v80);
    const __m256i v83l = _mm256_or_si256(v81l, v82);
    const __m256i v83h = _mm256_or_si256(v81h, v82);
    const __m256d v84l = _mm256_castsi256_pd(v83l);
    const __m256d v84h = _mm256_castsi256_pd(v83h);
    const __m256d v87l = _mm256_fmadd_pd(v84l, v85, v86);
    const __m256d v87h = _mm256_fmadd_pd(v84h, v85, v86);
    const __m128i v88l = _mm256_cvtpd_epi32(v87l);
    const __m128i v88h = _mm256_cvtpd_epi32(v87h);
    const __m256i v88 = _mm256_set_m128i(v88h, v88l);
    const __m256i v89 = _mm256_and_si256(v79, v88);
    const __m256d v90l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_castsi256_si128(v89));
    const __m256d v90h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_extracti128_si256(v89, 1));
    const __m256d v91l = _mm256_fmadd_pd(v77l, v78, v90l);
    const __m256d v91h = _mm256_fmadd_pd(v77h, v78, v90h);
    const __m256d v92l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_castsi256_si128(v89));
    const __m256d v92h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_extracti128_si256(v89, 1));
    const __m256d v94l = _mm256_fmadd_pd(v84l, v92l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v84h, v92h, v93);
    const __m256d v95l = _mm256_mul_pd(v94l, v94l);
    const __m256d v95h = _mm256_mul_pd(v94h, v94h);
    const __m256d v98l = _mm256_fmadd_pd(v96, v94l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v96, v94h, v97);
    const __m256d v100l = _mm256_fmadd_pd(v98l, v94l, v99);
    const __m256d v100h = _mm256_fmadd_pd(v98h, v94h, v99);
    const __m256d v102l = _mm256_fmadd_pd(v100l, v94l, v101);
    const __m256d v102h = _mm256_fmadd_pd(v100h, v94h, v101);
    const __m256d v104l = _mm256_fmadd_pd(v102l, v94l, v103);
    const __m256d v104h = _mm256_fmadd_pd(v102h, v94h, v103);
    const __m256d v106l = _mm256_fmadd_pd(v104l, v94l, v105);
    const __m256d v106h = _mm256_fmadd_pd(v104h, v94h, v105);
    const __m256d v107l = _mm256_fmadd_pd(v95l, v106l, v94l);
    const __m256d v107h = _mm256_fmadd_pd(v95h, v106h, v94h);
    const __m256d v108l = _mm256_add_pd(v91l, v107l);
    const __m256d v108h = _mm256_add_pd(v91h, v107h);
    const __m256i v109l = _mm256_castpd_si256(_mm256_cmp_pd(v6l, v2, _CMP_LT_OQ));
    const __m256i v109h = _mm256_castpd_si256(_mm256_cmp_pd(v6h, v2, _CMP_LT_OQ));
    const __m256i v109 = log_bessel_k_4ulp_avx512_join_mask_avx2(v109l, v109h);
    const __m256i v111l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v110, _CMP_LT_OQ));
    const __m256i v111h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v110, _CMP_LT_OQ));
    const __m256i v111 = log_bessel_k_4ulp_avx512_join_mask_avx2(v111l, v111h);
    const __m256i v112 = _mm256_and_si256(v109, v111);
    const __m256d v114l = _mm256_add_pd(v9l, v4l);
    const __m256d v114h = _mm256_add_pd(v9h, v4h);
    const __m256d v115l = _mm256_blendv_pd(v114l, v113, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v112))));
    const __m256d v115h = _mm256_blendv_pd(v114h, v113, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v112, 1))));
    const __m256d v116l = _mm256_div_pd(v115l, v6l);
    const __m256d v116h = _mm256_div_pd(v115h, v6h);
    const __m256i v117l = log_bessel_k_4ulp_avx512_bits_f64_avx2(v116l);
    const __m256i v117h = log_bessel_k_4ulp_avx512_bits_f64_avx2(v116h);
    const __m256i v118l = _mm256_and_si256(v80, v117l);
    const __m256i v118h = _mm256_and_si256(v80, v117h);
    const __m256i v119l = _mm256_or_si256(v82, v118l);
    const __m256i v119h = _mm256_or_si256(v82, v118h);
    const __m256d v120l = _mm256_castsi256_pd(v119l);
    const __m256d v120h = _mm256_castsi256_pd(v119h);
    const __m256d v121l = _mm256_fmadd_pd(v120l, v85, v86);
    const __m256d v121h = _mm256_fmadd_pd(v120h, v85, v86);
    const __m128i v122l = _mm256_cvtpd_epi32(v121l);
    const __m128i v122h = _mm256_cvtpd_epi32(v121h);
    const __m256i v122 = _mm256_set_m128i(v122h, v122l);
    const __m256i v123 = _mm256_and_si256(v79, v122);
    const __m256d v124l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_castsi256_si128(v123));
    const __m256d v124h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_extracti128_si256(v123, 1));
    const __m256d v125l = _mm256_fmadd_pd(v120l, v124l, v93);
    const __m256d v125h = _mm256_fmadd_pd(v120h, v124h, v93);
    const __m256d v126l = _mm256_mul_pd(v125l, v125l);
    const __m256d v126h = _mm256_mul_pd(v125h, v125h);
    const __m256d v127l = _mm256_fmadd_pd(v125l, v96, v97);
    const __m256d v127h = _mm256_fmadd_pd(v125h, v96, v97);
    const __m256d v128l = _mm256_fmadd_pd(v125l, v127l, v99);
    const __m256d v128h = _mm256_fmadd_pd(v125h, v127h, v99);
    const __m256d v129l = _mm256_fmadd_pd(v128l, v125l, v101);
    const __m256d v129h = _mm256_fmadd_pd(v128h, v125h, v101);
    const __m256d v130l = _mm256_fmadd_pd(v129l, v125l, v103);
    const __m256d v130h = _mm256_fmadd_pd(v129h, v125h, v103);
    const __m256d v131l = _mm256_fmadd_pd(v130l, v125l, v105);
    const __m256d v131h = _mm256_fmadd_pd(v130h, v125h, v105);
    const __m256d v132l = _mm256_fmadd_pd(v126l, v131l, v125l);
    const __m256d v132h = _mm256_fmadd_pd(v126h, v131h, v125h);
    const __m256i v133l = _mm256_srli_epi64(v117l, 52);
    const __m256i v133h = _mm256_srli_epi64(v117h, 52);
    const __m256i v134l = _mm256_or_si256(v1, v133l);
    const __m256i v134h = _mm256_or_si256(v1, v133h);
    const __m256d v135l = _mm256_castsi256_pd(v134l);
    const __m256d v135h = _mm256_castsi256_pd(v134h);
    const __m256d v136l = _mm256_sub_pd(v135l, v76);
    const __m256d v136h = _mm256_sub_pd(v135h, v76);
    const __m256d v137l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_castsi256_si128(v123));
    const __m256d v137h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_extracti128_si256(v123, 1));
    const __m256d v138l = _mm256_fmadd_pd(v136l, v78, v137l);
    const __m256d v138h = _mm256_fmadd_pd(v136h, v78, v137h);
    const __m256d v139l = _mm256_add_pd(v132l, v138l);
    const __m256d v139h = _mm256_add_pd(v132h, v138h);
    const __m256d v140l = _mm256_mul_pd(v139l, v4l);
    const __m256d v140h = _mm256_mul_pd(v139h, v4h);
    const __m256d v141l = _mm256_sub_pd(v140l, v9l);
    const __m256d v141h = _mm256_sub_pd(v140h, v9h);
    const __m256d v142l = _mm256_fmadd_pd(v0, v108l, v141l);
    const __m256d v142h = _mm256_fmadd_pd(v0, v108h, v141h);
    const __m128 v143l = _mm256_cvtpd_ps(v142l);
    const __m128 v143h = _mm256_cvtpd_ps(v142h);
    const __m256 v143 = _mm256_set_m128(v143h, v143l);
    _mm256_storeu_ps(y, v143);
}

/* 8 elements by block 1. */
static LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_k_4ulp_avx512_block1_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v76 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v78 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v79 = _mm256_set1_epi32(127);
    const __m256i v80 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v82 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v85 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v86 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v93 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v96 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v97 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v99 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v101 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v103 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v105 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v110 = _mm256_set1_pd(0x1.ap+2); /* 6.5 */
    const __m256d v113 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v161 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v168 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v171 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v179 = _mm256_set1_pd(0x1.fd0c679f05739p-13); /* 0.00024273321921047269 */
    const __m256d v180 = _mm256_set1_pd(0x1.3db3b9e00abb8p-11); /* 0.00060596858020766416 */
    const __m256d v182 = _mm256_set1_pd(0x1.671d1b51ea666p-9); /* 0.0027398200845325958 */
    const __m256d v183 = _mm256_set1_pd(0x1.56a04cf6e54fap-7); /* 0.010456121044436707 */
    const __m256d v186 = _mm256_set1_pd(-0x1.abf3f13744ea3p-10); /* -0.0016325107552050209 */
    const __m256d v187 = _mm256_set1_pd(0x1.7ad6bf472e4bp-7); /* 0.011561244389996922 */
    const __m256d v189 = _mm256_set1_pd(0x1.acc185a1c0ae2p-4); /* 0.10467674446048705 */
    const __m256d v192 = _mm256_set1_pd(0x1.5e21703c82f1p-11); /* 0.00066782115715244457 */
    const __m256d v193 = _mm256_set1_pd(-0x1.c630be32c75e5p-8); /* -0.0069303955413295469 */
    const __m256d v195 = _mm256_set1_pd(-0x1.3b27eb8b79d8bp-5); /* -0.038471183823101184 */
    const __m256d v197 = _mm256_set1_pd(0x1.d8772fccadfe2p-2); /* 0.46139216124310967 */
    const __m256d v200 = _mm256_set1_pd(-0x1.2c5a692283814p-13); /* -0.00014321955048085587 */
    const __m256d v201 = _mm256_set1_pd(0x1.a57ac1a72d088p-11); /* 0.00080390838129186602 */
    const __m256d v203 = _mm256_set1_pd(0x1.21196f9a5c3fdp-6); /* 0.017645224559092999 */
    const __m256d v205 = _mm256_set1_pd(-0x1.875ac4b55e34ap-3); /* -0.19109109571925337 */
    const __m256d v207 = _mm256_set1_pd(0x1.b0ee60714da22p-2); /* 0.42278433505581081 */
    const __m256d v211 = _mm256_set1_pd(0x1.09158a04569d6p-11); /* 0.00050560786670966295 */
    const __m256d v212 = _mm256_set1_pd(0x1.731c4272bae67p-12); /* 0.00035391844646313068 */
    const __m256d v214 = _mm256_set1_pd(0x1.3716c2fc27beep-11); /* 0.00059335501238766213 */
    const __m256d v215 = _mm256_set1_pd(0x1.d116f70618445p-8); /* 0.0070967057309597225 */
    const __m256d v217 = _mm256_set1_pd(0x1.c7065c805470bp-8); /* 0.0069431281884406821 */
    const __m256d v220 = _mm256_set1_pd(-0x1.de85aaf38ce8ap-12); /* -0.00045635427452171055 */
    const __m256d v221 = _mm256_set1_pd(-0x1.6f20e6bf5a0cp-10); /* -0.0014004841649129379 */
    const __m256d v223 = _mm256_set1_pd(0x1.b9b303c32385ep-5); /* 0.053918368671575165 */
    const __m256d v225 = _mm256_set1_pd(0x1.555570b4181fdp-4); /* 0.083333435295124006 */
    const __m256d v228 = _mm256_set1_pd(0x1.4868df0d1ec7p-13); /* 0.00015659792589759218 */
    const __m256d v229 = _mm256_set1_pd(0x1.1df1dd96c1bd1p-11); /* 0.00054539639936101493 */
    const __m256d v231 = _mm256_set1_pd(-0x1.0224d09ec0c33p-5); /* -0.031511695347966294 */
    const __m256d v233 = _mm256_set1_pd(0x1.d38e1343491bdp-4); /* 0.11414916538757942 */
    const __m256d v235 = _mm256_set1_pd(0x1.ffffffd2cd9bdp-2); /* 0.49999999736919759 */
    const __m256d v238 = _mm256_set1_pd(-0x1.859d451348c0bp-12); /* -0.00037156518483721983 */
    const __m256d v239 = _mm256_set1_pd(0x1.06fbab3949e5ep-7); /* 0.0080256067327148482 */
    const __m256d v241 = _mm256_set1_pd(-0x1.92457ae3a0b55p-6); /* -0.024552698143917102 */
    const __m256d v243 = _mm256_set1_pd(-0x1.dd603ecd8c57bp-3); /* -0.23309372963698735 */
    const __m256d v245 = _mm256_set1_pd(0x1.ffffffffce7d9p-1); /* 0.99999999997748568 */
    const __m256d v250 = _mm256_set1_pd(0x1.c034461d68393p+2); /* 7.0031905448130543 */
    const __m256d v251 = _mm256_set1_pd(-0x1.d05b3d386724p-1); /* -0.90694609941017035 */
    const __m256d v253 = _mm256_set1_pd(0x1.689aad4ce86f1p+1); /* 2.8172203660513948 */
    const __m256d v255 = _mm256_set1_pd(0x1.de966ac65e602p+0); /* 1.8694826826380226 */
    const __m256d v257 = _mm256_set1_pd(0x1.0086591e6a7e9p+1); /* 2.0040999792590708 */
    const __m256d v259 = _mm256_set1_pd(0x1.f873df4daa2c3p+0); /* 1.9705180706607031 */
    const __m256d v261 = _mm256_set1_pd(0x1.e4e27142497c6p+0); /* 1.8940802370866421 */
    const __m256d v263 = _mm256_set1_pd(0x1.a51a63ceafdd6p+0); /* 1.6449339274985184 */
    const __m256d v265 = _mm256_set1_pd(0x1.00000000f0316p+0); /* 1.0000000002184541 */
    const __m256d v271 = _mm256_set1_pd(-0x1.1eed8eff8d898p-29); /* -2.08767569878681e-09 */
    const __m256d v272 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v274 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v276 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v278 = _mm256_set1_pd(-0x1.a01a01a01a01ap-16); /* -2.4801587301587302e-05 */
    const __m256d v280 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v282 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v284 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v286 = _mm256_set1_pd(-0x1.5555555555555p-5); /* -0.041666666666666664 */
    const __m256d v288 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v293 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v294 = _mm256_set1_pd(0x1.5ep+9); /* 700 */
    const __m256d v299 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v301 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v303 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v306 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v312 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v321 = _mm256_set1_pd(0x1.0ae3091712724p-13); /* 0.00012726157067027247 */
    const __m256d v322 = _mm256_set1_pd(0x1.7703fb745a911p-11); /* 0.00071528540733581576 */
    const __m256d v323 = _mm256_set1_pd(0x1.562053256d9d9p-9); /* 0.0026102162834959861 */
    const __m256d v326 = _mm256_set1_pd(-0x1.1d50159d7403ap-11); /* -0.00054419103588011016 */
    const __m256d v327 = _mm256_set1_pd(0x1.f83ffbf71832dp-9); /* 0.0038471217226717842 */
    const __m256d v329 = _mm256_set1_pd(0x1.1dd81c2c458abp-5); /* 0.034893088364854684 */
    const __m256d v332 = _mm256_set1_pd(0x1.5e27da20f9004p-12); /* 0.00033393447125562603 */
    const __m256d v333 = _mm256_set1_pd(-0x1.c63174bc1116dp-9); /* -0.0034652190206846873 */
    const __m256d v335 = _mm256_set1_pd(-0x1.3b256bfa7024dp-6); /* -0.019234996268780603 */
    const __m256d v337 = _mm256_set1_pd(0x1.d877259e0a1fdp-3); /* 0.23069600475834298 */
    const __m256d v340 = _mm256_set1_pd(-0x1.2c65eedb348e1p-13); /* -0.00014324101252911114 */
    const __m256d v341 = _mm256_set1_pd(0x1.a58ffc628830dp-11); /* 0.00080406655280648861 */
    const __m256d v343 = _mm256_set1_pd(0x1.2119370abfbf6p-6); /* 0.017645171882573828 */
    const __m256d v345 = _mm256_set1_pd(-0x1.875ac6a009b06p-3); /* -0.1910911099996257 */
    const __m256d v347 = _mm256_set1_pd(0x1.b0ee6099d841ep-2); /* 0.4227843374156367 */
    const __m256d v350 = _mm256_set1_pd(0x1.dd1ff200ef5c8p-13); /* 0.00022751082727083386 */
    const __m256d v351 = _mm256_set1_pd(-0x1.d946707694605p-8); /* -0.0072216057365763796 */
    const __m256d v353 = _mm256_set1_pd(0x1.59af8fdf39cfcp-5); /* 0.042197972297623537 */
    const __m256d v355 = _mm256_set1_pd(0x1.5815e4fea1014p-5); /* 0.042002627616085558 */
    const __m256d v357 = _mm256_set1_pd(-0x1.2788cfc6c09c3p-1); /* -0.57721566487480691 */
    const __m256d v360 = _mm256_set1_pd(0x1.5de76b7720a8bp-14); /* 8.3423610577818493e-05 */
    const __m256d v361 = _mm256_set1_pd(0x1.eb5fa66476eccp-10); /* 0.0018744416530499962 */
    const __m256d v362 = _mm256_set1_pd(0x1.c4a5a99a80bf5p-10); /* 0.0017267117278840758 */
    const __m256d v365 = _mm256_set1_pd(-0x1.d7a77f954d34ep-12); /* -0.0004498045830872336 */
    const __m256d v366 = _mm256_set1_pd(0x1.260629f69ac9cp-6); /* 0.017945805530342626 */
    const __m256d v368 = _mm256_set1_pd(0x1.c725f98cec1aep-6); /* 0.027780049993170124 */
    const __m256d v371 = _mm256_set1_pd(0x1.0b4125a9bef3bp-12); /* 0.00025487373441966985 */
    const __m256d v372 = _mm256_set1_pd(-0x1.02154eb5fd11bp-6); /* -0.015752150407892445 */
    const __m256d v374 = _mm256_set1_pd(0x1.d393284d85b0cp-5); /* 0.057077006069610275 */
    const __m256d v376 = _mm256_set1_pd(0x1.ffffe24b8b188p-3); /* 0.24999977868118273 */
    const __m256d v379 = _mm256_set1_pd(-0x1.7124d98962a6fp-12); /* -0.00035204309877970898 */
    const __m256d v380 = _mm256_set1_pd(0x1.06d68050098ccp-7); /* 0.0080211760069456503 */
    const __m256d v382 = _mm256_set1_pd(-0x1.92450d2f71b46p-6); /* -0.024552595974252321 */
    const __m256d v384 = _mm256_set1_pd(-0x1.dd6048605c534p-3); /* -0.23309380096501686 */
    const __m256d v386 = _mm256_set1_pd(0x1.0000001f822dbp+0); /* 1.0000000073361466 */
    const __m256d v389 = _mm256_set1_pd(0x1.05f0846e841e2p-13); /* 0.00012490249669429217 */
    const __m256d v390 = _mm256_set1_pd(-0x1.312ccd981ea59p-10); /* -0.00116415028426666 */
    const __m256d v392 = _mm256_set1_pd(-0x1.3b4bc872bc8bap-7); /* -0.0096220711470532579 */
    const __m256d v394 = _mm256_set1_pd(0x1.55123293ea404p-3); /* 0.1665386153593148 */
    const __m256d v396 = _mm256_set1_pd(-0x1.4fcf4024b0e9p-1); /* -0.65587807128800257 */
    const __m256d v398 = _mm256_set1_pd(0x1.ffffffffad19fp-1); /* 0.99999999996230204 */
    const __m256d v415 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v421 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256 v3 = _mm256_loadu_ps(x0);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256 v5 = _mm256_loadu_ps(x1);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v7l = _mm256_mul_pd(v6l, v6l);
    const __m256d v7h = _mm256_mul_pd(v6h, v6h);
    const __m256d v8l = _mm256_fmadd_pd(v4l, v4l, v7l);
    const __m256d v8h = _mm256_fmadd_pd(v4h, v4h, v7h);
    const __m256d v9l = _mm256_sqrt_pd(v8l);
    const __m256d v9h = _mm256_sqrt_pd(v8h);
    const __m256i v109l = _mm256_castpd_si256(_mm256_cmp_pd(v6l, v2, _CMP_LT_OQ));
    const __m256i v109h = _mm256_castpd_si256(_mm256_cmp_pd(v6h, v2, _CMP_LT_OQ));
    const __m256i v109 = log_bessel_k_4ulp_avx512_join_mask_avx2(v109l, v109h);
    const __m256i v111l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v110, _CMP_LT_OQ));
    const __m256i v111h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v110, _CMP_LT_OQ));
    const __m256i v111 = log_bessel_k_4ulp_avx512_join_mask_avx2(v111l, v111h);
    const __m256i v112 = _mm256_and_si256(v109, v111);
    const __m256d v114l = _mm256_add_pd(v9l, v4l);
    const __m256d v114h = _mm256_add_pd(v9h, v4h);
    const __m256d v115l = _mm256_blendv_pd(v114l, v113, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v112))));
    const __m256d v115h = _mm256_blendv_pd(v114h, v113, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v112, 1))));
    const __m256d v116l = _mm256_div_pd(v115l, v6l);
    const __m256d v116h = _mm256_div_pd(v115h, v6h);
    const __m256i v117l = log_bessel_k_4ulp_avx512_bits_f64_avx2(v116l);
    const __m256i v117h = log_bessel_k_4ulp_avx512_bits_f64_avx2(v116h);
    const __m256i v118l = _mm256_and_si256(v80, v117l);
    const __m256i v118h = _mm256_and_si256(v80, v117h);
    const __m256i v119l = _mm256_or_si256(v82, v118l);
    const __m256i v119h = _mm256_or_si256(v82, v118h);
    const __m256d v120l = _mm256_castsi256_pd(v119l);
    const __m256d v120h = _mm256_castsi256_pd(v119h);
    const __m256d v121l = _mm256_fmadd_pd(v120l, v85, v86);
    const __m256d v121h = _mm256_fmadd_pd(v120h, v85, v86);
    const __m128i v122l = _mm256_cvtpd_epi32(v121l);
    const __m128i v122h = _mm256_cvtpd_epi32(v121h);
    const __m256i v122 = _mm256_set_m128i(v122h, v122l);
    const __m256i v123 = _mm256_and_si256(v79, v122);
    const __m256d v124l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_castsi256_si128(v123));
    const __m256d v124h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_extracti128_si256(v123, 1));
    const __m256d v125l = _mm256_fmadd_pd(v120l, v124l, v93);
    const __m256d v125h = _mm256_fmadd_pd(v120h, v124h, v93);
    const __m256d v126l = _mm256_mul_pd(v125l, v125l);
    const __m256d v126h = _mm256_mul_pd(v125h, v125h);
    const __m256d v127l = _mm256_fmadd_pd(v125l, v96, v97);
    const __m256d v127h = _mm256_fmadd_pd(v125h, v96, v97);
    const __m256d v128l = _mm256_fmadd_pd(v125l, v127l, v99);
    const __m256d v128h = _mm256_fmadd_pd(v125h, v127h, v99);
    const __m256d v129l = _mm256_fmadd_pd(v128l, v125l, v101);
    const __m256d v129h = _mm256_fmadd_pd(v128h, v125h, v101);
    const __m256d v130l = _mm256_fmadd_pd(v129l, v125l, v103);
    const __m256d v130h = _mm256_fmadd_pd(v129h, v125h, v103);
    const __m256d v131l = _mm256_fmadd_pd(v130l, v125l, v105);
    const __m256d v131h = _mm256_fmadd_pd(v130h, v125h, v105);
    const __m256d v132l = _mm256_fmadd_pd(v126l, v131l, v125l);
    const __m256d v132h = _mm256_fmadd_pd(v126h, v131h, v125h);
    const __m256i v133l = _mm256_srli_epi64(v117l, 52);
    const __m256i v133h = _mm256_srli_epi64(v117h, 52);
    const __m256i v134l = _mm256_or_si256(v1, v133l);
    const __m256i v134h = _mm256_or_si256(v1, v133h);
    const __m256d v135l = _mm256_castsi256_pd(v134l);
    const __m256d v135h = _mm256_castsi256_pd(v134h);
    const __m256d v136l = _mm256_sub_pd(v135l, v76);
    const __m256d v136h = _mm256_sub_pd(v135h, v76);
    const __m256d v137l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_castsi256_si128(v123));
    const __m256d v137h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_extracti128_si256(v123, 1));
    const __m256d v138l = _mm256_fmadd_pd(v136l, v78, v137l);
    const __m256d v138h = _mm256_fmadd_pd(v136h, v78, v137h);
    const __m256d v139l = _mm256_add_pd(v132l, v138l);
    const __m256d v139h = _mm256_add_pd(v132h, v138h);
    const __m256d v169l = _mm256_round_pd(v4l, 8);
    const __m256d v169h = _mm256_round_pd(v4h, 8);
    const __m256i v170l = _mm256_castpd_si256(_mm256_cmp_pd(v168, v169l, _CMP_LE_OQ));
    const __m256i v170h = _mm256_castpd_si256(_mm256_cmp_pd(v168, v169h, _CMP_LE_OQ));
    const __m256i v170 = log_bessel_k_4ulp_avx512_join_mask_avx2(v170l, v170h);
    const __m256d v172l = _mm256_sub_pd(v4l, v169l);
    const __m256d v172h = _mm256_sub_pd(v4h, v169h);
    const __m256d v173l = _mm256_add_pd(v171, v172l);
    const __m256d v173h = _mm256_add_pd(v171, v172h);
    const __m256d v174l = _mm256_add_pd(v172l, v113);
    const __m256d v174h = _mm256_add_pd(v172h, v113);
    const __m256d v175l = _mm256_add_pd(v172l, v2);
    const __m256d v175h = _mm256_add_pd(v172h, v2);
    const __m256d v176l = _mm256_mul_pd(v0, v6l);
    const __m256d v176h = _mm256_mul_pd(v0, v6h);
    const __m256d v177l = _mm256_mul_pd(v176l, v176l);
    const __m256d v177h = _mm256_mul_pd(v176h, v176h);
    const __m256d v178l = _mm256_mul_pd(v172l, v172l);
    const __m256d v178h = _mm256_mul_pd(v172h, v172h);
    const __m256d v181l = _mm256_fmadd_pd(v178l, v179, v180);
    const __m256d v181h = _mm256_fmadd_pd(v178h, v179, v180);
    const __m256d v184l = _mm256_fmadd_pd(v178l, v182, v183);
    const __m256d v184h = _mm256_fmadd_pd(v178h, v182, v183);
    const __m256d v185l = _mm256_fmadd_pd(v177l, v181l, v184l);
    const __m256d v185h = _mm256_fmadd_pd(v177h, v181h, v184h);
    const __m256d v188l = _mm256_fmadd_pd(v186, v178l, v187);
    const __m256d v188h = _mm256_fmadd_pd(v186, v178h, v187);
    const __m256d v190l = _mm256_fmadd_pd(v178l, v188l, v189);
    const __m256d v190h = _mm256_fmadd_pd(v178h, v188h, v189);
    const __m256d v191l = _mm256_fmadd_pd(v177l, v185l, v190l);
    const __m256d v191h = _mm256_fmadd_pd(v177h, v185h, v190h);
    const __m256d v194l = _mm256_fmadd_pd(v192, v178l, v193);
    const __m256d v194h = _mm256_fmadd_pd(v192, v178h, v193);
    const __m256d v196l = _mm256_fmadd_pd(v178l, v194l, v195);
    const __m256d v196h = _mm256_fmadd_pd(v178h, v194h, v195);
    const __m256d v198l = _mm256_fmadd_pd(v178l, v196l, v197);
    const __m256d v198h = _mm256_fmadd_pd(v178h, v196h, v197);
    const __m256d v199l = _mm256_fmadd_pd(v191l, v177l, v198l);
    const __m256d v199h = _mm256_fmadd_pd(v191h, v177h, v198h);
    const __m256d v202l = _mm256_fmadd_pd(v200, v178l, v201);
    const __m256d v202h = _mm256_fmadd_pd(v200, v178h, v201);
    const __m256d v204l = _mm256_fmadd_pd(v202l, v178l, v203);
    const __m256d v204h = _mm256_fmadd_pd(v202h, v178h, v203);
    const __m256d v206l = _mm256_fmadd_pd(v204l, v178l, v205);
    const __m256d v206h = _mm256_fmadd_pd(v204h, v178h, v205);
    const __m256d v208l = _mm256_fmadd_pd(v178l, v206l, v207);
    const __m256d v208h = _mm256_fmadd_pd(v178h, v206h, v207);
    const __m256d v209l = _mm256_fmadd_pd(v177l, v199l, v208l);
    const __m256d v209h = _mm256_fmadd_pd(v177h, v199h, v208h);
    const __m256d v213l = _mm256_fmadd_pd(v211, v178l, v212);
    const __m256d v213h = _mm256_fmadd_pd(v211, v178h, v212);
    const __m256d v216l = _mm256_fmadd_pd(v178l, v214, v215);
    const __m256d v216h = _mm256_fmadd_pd(v178h, v214, v215);
    const __m256d v218l = _mm256_fmadd_pd(v178l, v216l, v217);
    const __m256d v218h = _mm256_fmadd_pd(v178h, v216h, v217);
    const __m256d v219l = _mm256_fmadd_pd(v213l, v177l, v218l);
    const __m256d v219h = _mm256_fmadd_pd(v213h, v177h, v218h);
    const __m256d v222l = _mm256_fmadd_pd(v178l, v220, v221);
    const __m256d v222h = _mm256_fmadd_pd(v178h, v220, v221);
    const __m256d v224l = _mm256_fmadd_pd(v178l, v222l, v223);
    const __m256d v224h = _mm256_fmadd_pd(v178h, v222h, v223);
    const __m256d v226l = _mm256_fmadd_pd(v178l, v224l, v225);
    const __m256d v226h = _mm256_fmadd_pd(v178h, v224h, v225);
    const __m256d v227l = _mm256_fmadd_pd(v219l, v177l, v226l);
    const __m256d v227h = _mm256_fmadd_pd(v219h, v177h, v226h);
    const __m256d v230l = _mm256_fmadd_pd(v228, v178l, v229);
    const __m256d v230h = _mm256_fmadd_pd(v228, v178h, v229);
    const __m256d v232l = _mm256_fmadd_pd(v178l, v230l, v231);
    const __m256d v232h = _mm256_fmadd_pd(v178h, v230h, v231);
    const __m256d v234l = _mm256_fmadd_pd(v232l, v178l, v233);
    const __m256d v234h = _mm256_fmadd_pd(v232h, v178h, v233);
    const __m256d v236l = _mm256_fmadd_pd(v234l, v178l, v235);
    const __m256d v236h = _mm256_fmadd_pd(v234h, v178h, v235);
    const __m256d v237l = _mm256_fmadd_pd(v177l, v227l, v236l);
    const __m256d v237h = _mm256_fmadd_pd(v177h, v227h, v236h);
    const __m256d v240l = _mm256_fmadd_pd(v178l, v238, v239);
    const __m256d v240h = _mm256_fmadd_pd(v178h, v238, v239);
    const __m256d v242l = _mm256_fmadd_pd(v178l, v240l, v241);
    const __m256d v242h = _mm256_fmadd_pd(v178h, v240h, v241);
    const __m256d v244l = _mm256_fmadd_pd(v178l, v242l, v243);
    const __m256d v244h = _mm256_fmadd_pd(v178h, v242h, v243);
    const __m256d v246l = _mm256_fmadd_pd(v178l, v244l, v245);
    const __m256d v246h = _mm256_fmadd_pd(v178h, v244h, v245);
    const __m256d v247l = _mm256_fmadd_pd(v177l, v237l, v246l);
    const __m256d v247h = _mm256_fmadd_pd(v177h, v237h, v246h);
    const __m256d v248l = _mm256_fnmadd_pd(v209l, v172l, v247l);
    const __m256d v248h = _mm256_fnmadd_pd(v209h, v172h, v247h);
    const __m256d v252l = _mm256_fmadd_pd(v250, v178l, v251);
    const __m256d v252h = _mm256_fmadd_pd(v250, v178h, v251);
    const __m256d v254l = _mm256_fmadd_pd(v178l, v252l, v253);
    const __m256d v254h = _mm256_fmadd_pd(v178h, v252h, v253);
    const __m256d v256l = _mm256_fmadd_pd(v178l, v254l, v255);
    const __m256d v256h = _mm256_fmadd_pd(v178h, v254h, v255);
    const __m256d v258l = _mm256_fmadd_pd(v256l, v178l, v257);
    const __m256d v258h = _mm256_fmadd_pd(v256h, v178h, v257);
    const __m256d v260l = _mm256_fmadd_pd(v178l, v258l, v259);
    const __m256d v260h = _mm256_fmadd_pd(v178h, v258h, v259);
    const __m256d v262l = _mm256_fmadd_pd(v178l, v260l, v261);
    const __m256d v262h = _mm256_fmadd_pd(v178h, v260h, v261);
    const __m256d v264l = _mm256_fmadd_pd(v262l, v178l, v263);
    const __m256d v264h = _mm256_fmadd_pd(v262h, v178h, v263);
    const __m256d v266l = _mm256_fmadd_pd(v264l, v178l, v265);
    const __m256d v266h = _mm256_fmadd_pd(v264h, v178h, v265);
    const __m256d v267l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v172l);
    const __m256d v267h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v172h);
    const __m256d v268l = _mm256_add_pd(v267l, v267l);
    const __m256d v268h = _mm256_add_pd(v267h, v267h);
    const __m256d v269l = _mm256_mul_pd(v268l, v139l);
    const __m256d v269h = _mm256_mul_pd(v268h, v139h);
    const __m256i v270l = _mm256_castpd_si256(_mm256_cmp_pd(v269l, v2, _CMP_LT_OQ));
    const __m256i v270h = _mm256_castpd_si256(_mm256_cmp_pd(v269h, v2, _CMP_LT_OQ));
    const __m256i v270 = log_bessel_k_4ulp_avx512_join_mask_avx2(v270l, v270h);
    const __m256d v273l = _mm256_fmadd_pd(v269l, v271, v272);
    const __m256d v273h = _mm256_fmadd_pd(v269h, v271, v272);
    const __m256d v275l = _mm256_fmadd_pd(v269l, v273l, v274);
    const __m256d v275h = _mm256_fmadd_pd(v269h, v273h, v274);
    const __m256d v277l = _mm256_fmadd_pd(v269l, v275l, v276);
    const __m256d v277h = _mm256_fmadd_pd(v269h, v275h, v276);
    const __m256d v279l = _mm256_fmadd_pd(v269l, v277l, v278);
    const __m256d v279h = _mm256_fmadd_pd(v269h, v277h, v278);
    const __m256d v281l = _mm256_fmadd_pd(v269l, v279l, v280);
    const __m256d v281h = _mm256_fmadd_pd(v269h, v279h, v280);
    const __m256d v283l = _mm256_fmadd_pd(v269l, v281l, v282);
    const __m256d v283h = _mm256_fmadd_pd(v269h, v281h, v282);
    const __m256d v285l = _mm256_fmadd_pd(v269l, v283l, v284);
    const __m256d v285h = _mm256_fmadd_pd(v269h, v283h, v284);
    const __m256d v287l = _mm256_fmadd_pd(v269l, v285l, v286);
    const __m256d v287h = _mm256_fmadd_pd(v269h, v285h, v286);
    const __m256d v289l = _mm256_fmadd_pd(v269l, v287l, v288);
    const __m256d v289h = _mm256_fmadd_pd(v269h, v287h, v288);
    const __m256d v290l = _mm256_fmadd_pd(v269l, v289l, v105);
    const __m256d v290h = _mm256_fmadd_pd(v269h, v289h, v105);
    const __m256d v291l = _mm256_fmadd_pd(v269l, v290l, v2);
    const __m256d v291h = _mm256_fmadd_pd(v269h, v290h, v2);
    const __m256d v292l = _mm256_mul_pd(v291l, v139l);
    const __m256d v292h = _mm256_mul_pd(v291h, v139h);
    const __m256d v295l = _mm256_min_pd(v269l, v294);
    const __m256d v295h = _mm256_min_pd(v269h, v294);
    const __m256d v296l = _mm256_xor_pd(v295l, _mm256_set1_pd(-0.0));
    const __m256d v296h = _mm256_xor_pd(v295h, _mm256_set1_pd(-0.0));
    const __m256d v297l = _mm256_mul_pd(v293, v296l);
    const __m256d v297h = _mm256_mul_pd(v293, v296h);
    const __m256d v298l = _mm256_round_pd(v297l, 8);
    const __m256d v298h = _mm256_round_pd(v297h, 8);
    const __m256d v300l = _mm256_fmsub_pd(v298l, v299, v295l);
    const __m256d v300h = _mm256_fmsub_pd(v298h, v299, v295h);
    const __m256d v302l = _mm256_fmadd_pd(v300l, v301, v280);
    const __m256d v302h = _mm256_fmadd_pd(v300h, v301, v280);
    const __m256d v304l = _mm256_fmadd_pd(v300l, v302l, v303);
    const __m256d v304h = _mm256_fmadd_pd(v300h, v302h, v303);
    const __m256d v305l = _mm256_fmadd_pd(v300l, v304l, v284);
    const __m256d v305h = _mm256_fmadd_pd(v300h, v304h, v284);
    const __m256d v307l = _mm256_fmadd_pd(v300l, v305l, v306);
    const __m256d v307h = _mm256_fmadd_pd(v300h, v305h, v306);
    const __m256d v308l = _mm256_fmadd_pd(v300l, v307l, v288);
    const __m256d v308h = _mm256_fmadd_pd(v300h, v307h, v288);
    const __m256d v309l = _mm256_fmadd_pd(v300l, v308l, v0);
    const __m256d v309h = _mm256_fmadd_pd(v300h, v308h, v0);
    const __m256d v310l = _mm256_fmadd_pd(v300l, v309l, v2);
    const __m256d v310h = _mm256_fmadd_pd(v300h, v309h, v2);
    const __m256d v311l = _mm256_fmadd_pd(v300l, v310l, v2);
    const __m256d v311h = _mm256_fmadd_pd(v300h, v310h, v2);
    const __m256d v313l = _mm256_add_pd(v298l, v312);
    const __m256d v313h = _mm256_add_pd(v298h, v312);
    const __m256i v314l = log_bessel_k_4ulp_avx512_bits_f64_avx2(v313l);
    const __m256i v314h = log_bessel_k_4ulp_avx512_bits_f64_avx2(v313h);
    const __m256i v315l = _mm256_slli_epi64(v314l, 52);
    const __m256i v315h = _mm256_slli_epi64(v314h, 52);
    const __m256d v316l = _mm256_castsi256_pd(_mm256_add_epi64(log_bessel_k_4ulp_avx512_bits_f64_avx2(v311l), v315l));
    const __m256d v316h = _mm256_castsi256_pd(_mm256_add_epi64(log_bessel_k_4ulp_avx512_bits_f64_avx2(v311h), v315h));
    const __m256d v317l = _mm256_sub_pd(v2, v316l);
    const __m256d v317h = _mm256_sub_pd(v2, v316h);
    const __m256d v318l = _mm256_div_pd(v317l, v268l);
    const __m256d v318h = _mm256_div_pd(v317h, v268h);
    const __m256d v319l = _mm256_blendv_pd(v318l, v292l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v270))));
    const __m256d v319h = _mm256_blendv_pd(v318h, v292h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v270, 1))));
    const __m256d v324l = _mm256_fmadd_pd(v178l, v322, v323);
    const __m256d v324h = _mm256_fmadd_pd(v178h, v322, v323);
    const __m256d v325l = _mm256_fmadd_pd(v321, v177l, v324l);
    const __m256d v325h = _mm256_fmadd_pd(v321, v177h, v324h);
    const __m256d v328l = _mm256_fmadd_pd(v326, v178l, v327);
    const __m256d v328h = _mm256_fmadd_pd(v326, v178h, v327);
    const __m256d v330l = _mm256_fmadd_pd(v178l, v328l, v329);
    const __m256d v330h = _mm256_fmadd_pd(v178h, v328h, v329);
    const __m256d v331l = _mm256_fmadd_pd(v325l, v177l, v330l);
    const __m256d v331h = _mm256_fmadd_pd(v325h, v177h, v330h);
    const __m256d v334l = _mm256_fmadd_pd(v178l, v332, v333);
    const __m256d v334h = _mm256_fmadd_pd(v178h, v332, v333);
    const __m256d v336l = _mm256_fmadd_pd(v334l, v178l, v335);
    const __m256d v336h = _mm256_fmadd_pd(v334h, v178h, v335);
    const __m256d v338l = _mm256_fmadd_pd(v178l, v336l, v337);
    const __m256d v338h = _mm256_fmadd_pd(v178h, v336h, v337);
    const __m256d v339l = _mm256_fmadd_pd(v177l, v331l, v338l);
    const __m256d v339h = _mm256_fmadd_pd(v177h, v331h, v338h);
    const __m256d v342l = _mm256_fmadd_pd(v178l, v340, v341);
    const __m256d v342h = _mm256_fmadd_pd(v178h, v340, v341);
    const __m256d v344l = _mm256_fmadd_pd(v178l, v342l, v343);
    const __m256d v344h = _mm256_fmadd_pd(v178h, v342h, v343);
    const __m256d v346l = _mm256_fmadd_pd(v178l, v344l, v345);
    const __m256d v346h = _mm256_fmadd_pd(v178h, v344h, v345);
    const __m256d v348l = _mm256_fmadd_pd(v178l, v346l, v347);
    const __m256d v348h = _mm256_fmadd_pd(v178h, v346h, v347);
    const __m256d v349l = _mm256_fmadd_pd(v339l, v177l, v348l);
    const __m256d v349h = _mm256_fmadd_pd(v339h, v177h, v348h);
    const __m256d v352l = _mm256_fmadd_pd(v178l, v350, v351);
    const __m256d v352h = _mm256_fmadd_pd(v178h, v350, v351);
    const __m256d v354l = _mm256_fmadd_pd(v352l, v178l, v353);
    const __m256d v354h = _mm256_fmadd_pd(v352h, v178h, v353);
    const __m256d v356l = _mm256_fmadd_pd(v178l, v354l, v355);
    const __m256d v356h = _mm256_fmadd_pd(v178h, v354h, v355);
    const __m256d v358l = _mm256_fmadd_pd(v178l, v356l, v357);
    const __m256d v358h = _mm256_fmadd_pd(v178h, v356h, v357);
    const __m256d v359l = _mm256_fmadd_pd(v177l, v349l, v358l);
    const __m256d v359h = _mm256_fmadd_pd(v177h, v349h, v358h);
    const __m256d v363l = _mm256_fmadd_pd(v178l, v361, v362);
    const __m256d v363h = _mm256_fmadd_pd(v178h, v361, v362);
    const __m256d v364l = _mm256_fmadd_pd(v360, v177l, v363l);
    const __m256d v364h = _mm256_fmadd_pd(v360, v177h, v363h);
    const __m256d v367l = _mm256_fmadd_pd(v178l, v365, v366);
    const __m256d v367h = _mm256_fmadd_pd(v178h, v365, v366);
    const __m256d v369l = _mm256_fmadd_pd(v178l, v367l, v368);
    const __m256d v369h = _mm256_fmadd_pd(v178h, v367h, v368);
    const __m256d v370l = _mm256_fmadd_pd(v177l, v364l, v369l);
    const __m256d v370h = _mm256_fmadd_pd(v177h, v364h, v369h);
    const __m256d v373l = _mm256_fmadd_pd(v371, v178l, v372);
    const __m256d v373h = _mm256_fmadd_pd(v371, v178h, v372);
    const __m256d v375l = _mm256_fmadd_pd(v178l, v373l, v374);
    const __m256d v375h = _mm256_fmadd_pd(v178h, v373h, v374);
    const __m256d v377l = _mm256_fmadd_pd(v375l, v178l, v376);
    const __m256d v377h = _mm256_fmadd_pd(v375h, v178h, v376);
    const __m256d v378l = _mm256_fmadd_pd(v370l, v177l, v377l);
    const __m256d v378h = _mm256_fmadd_pd(v370h, v177h, v377h);
    const __m256d v381l = _mm256_fmadd_pd(v379, v178l, v380);
    const __m256d v381h = _mm256_fmadd_pd(v379, v178h, v380);
    const __m256d v383l = _mm256_fmadd_pd(v178l, v381l, v382);
    const __m256d v383h = _mm256_fmadd_pd(v178h, v381h, v382);
    const __m256d v385l = _mm256_fmadd_pd(v383l, v178l, v384);
    const __m256d v385h = _mm256_fmadd_pd(v383h, v178h, v384);
    const __m256d v387l = _mm256_fmadd_pd(v178l, v385l, v386);
    const __m256d v387h = _mm256_fmadd_pd(v178h, v385h, v386);
    const __m256d v388l = _mm256_fmadd_pd(v378l, v177l, v387l);
    const __m256d v388h = _mm256_fmadd_pd(v378h, v177h, v387h);
    const __m256d v391l = _mm256_fmadd_pd(v178l, v389, v390);
    const __m256d v391h = _mm256_fmadd_pd(v178h, v389, v390);
    const __m256d v393l = _mm256_fmadd_pd(v178l, v391l, v392);
    const __m256d v393h = _mm256_fmadd_pd(v178h, v391h, v392);
    const __m256d v395l = _mm256_fmadd_pd(v393l, v178l, v394);
    const __m256d v395h = _mm256_fmadd_pd(v393h, v178h, v394);
    const __m256d v397l = _mm256_fmadd_pd(v395l, v178l, v396);
    const __m256d v397h = _mm256_fmadd_pd(v395h, v178h, v396);
    const __m256d v399l = _mm256_fmadd_pd(v178l, v397l, v398);
    const __m256d v399h = _mm256_fmadd_pd(v178h, v397h, v398);
    const __m256d v400l = _mm256_fmadd_pd(v388l, v177l, v399l);
    const __m256d v400h = _mm256_fmadd_pd(v388h, v177h, v399h);
    const __m256d v401l = _mm256_fnmadd_pd(v267l, v359l, v400l);
    const __m256d v401h = _mm256_fnmadd_pd(v267h, v359h, v400h);
    const __m256d v402l = _mm256_fmadd_pd(v319l, v401l, v359l);
    const __m256d v402h = _mm256_fmadd_pd(v319h, v401h, v359h);
    const __m256d v403l = _mm256_mul_pd(v266l, v402l);
    const __m256d v403h = _mm256_mul_pd(v266h, v402h);
    const __m256i v404l = _mm256_castpd_si256(_mm256_cmp_pd(v161, v172l, _CMP_LE_OQ));
    const __m256i v404h = _mm256_castpd_si256(_mm256_cmp_pd(v161, v172h, _CMP_LE_OQ));
    const __m256i v404 = log_bessel_k_4ulp_avx512_join_mask_avx2(v404l, v404h);
    const __m256d v405l = _mm256_div_pd(v2, v316l);
    const __m256d v405h = _mm256_div_pd(v2, v316h);
    const __m256d v406l = _mm256_blendv_pd(v405l, v2, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v404))));
    const __m256d v406h = _mm256_blendv_pd(v405h, v2, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v404, 1))));
    const __m256d v407l = _mm256_mul_pd(v177l, v406l);
    const __m256d v407h = _mm256_mul_pd(v177h, v406h);
    const __m256d v408l = _mm256_mul_pd(v403l, v407l);
    const __m256d v408h = _mm256_mul_pd(v403h, v407h);
    const __m256d v409l = _mm256_fnmadd_pd(v248l, v408l, v0);
    const __m256d v409h = _mm256_fnmadd_pd(v248h, v408h, v0);
    const __m256d v410l = _mm256_fnmadd_pd(v359l, v172l, v400l);
    const __m256d v410h = _mm256_fnmadd_pd(v359h, v172h, v400h);
    const __m256d v411l = _mm256_div_pd(v409l, v410l);
    const __m256d v411h = _mm256_div_pd(v409h, v410h);
    const __m256d v412l = _mm256_fmadd_pd(v175l, v411l, v408l);
    const __m256d v412h = _mm256_fmadd_pd(v175h, v411h, v408h);
    const __m256d v413l = _mm256_mul_pd(v177l, v411l);
    const __m256d v413h = _mm256_mul_pd(v177h, v411h);
    const __m256d v414l = _mm256_fmadd_pd(v174l, v412l, v413l);
    const __m256d v414h = _mm256_fmadd_pd(v174h, v412h, v413h);
    const __m256d v416l = _mm256_add_pd(v172l, v415);
    const __m256d v416h = _mm256_add_pd(v172h, v415);
    const __m256d v417l = _mm256_mul_pd(v177l, v412l);
    const __m256d v417h = _mm256_mul_pd(v177h, v412h);
    const __m256d v418l = _mm256_fmadd_pd(v414l, v416l, v417l);
    const __m256d v418h = _mm256_fmadd_pd(v414h, v416h, v417h);
    const __m256d v419l = _mm256_mul_pd(v414l, v177l);
    const __m256d v419h = _mm256_mul_pd(v414h, v177h);
    const __m256d v420l = _mm256_fmadd_pd(v173l, v418l, v419l);
    const __m256d v420h = _mm256_fmadd_pd(v173h, v418h, v419h);
    const __m256d v422l = _mm256_add_pd(v172l, v421);
    const __m256d v422h = _mm256_add_pd(v172h, v421);
    const __m256d v423l = _mm256_mul_pd(v177l, v418l);
    const __m256d v423h = _mm256_mul_pd(v177h, v418h);
    const __m256d v424l = _mm256_fmadd_pd(v420l, v422l, v423l);
    const __m256d v424h = _mm256_fmadd_pd(v420h, v422h, v423h);
    const __m256i v425l = _mm256_castpd_si256(_mm256_cmp_pd(v421, v169l, _CMP_LE_OQ));
    const __m256i v425h = _mm256_castpd_si256(_mm256_cmp_pd(v421, v169h, _CMP_LE_OQ));
    const __m256i v425 = log_bessel_k_4ulp_avx512_join_mask_avx2(v425l, v425h);
    const __m256i v426l = _mm256_castpd_si256(_mm256_cmp_pd(v171, v169l, _CMP_LE_OQ));
    const __m256i v426h = _mm256_castpd_si256(_mm256_cmp_pd(v171, v169h, _CMP_LE_OQ));
    const __m256i v426 = log_bessel_k_4ulp_avx512_join_mask_avx2(v426l, v426h);
    const __m256i v427l = _mm256_castpd_si256(_mm256_cmp_pd(v415, v169l, _CMP_LE_OQ));
    const __m256i v427h = _mm256_castpd_si256(_mm256_cmp_pd(v415, v169h, _CMP_LE_OQ));
    const __m256i v427 = log_bessel_k_4ulp_avx512_join_mask_avx2(v427l, v427h);
    const __m256i v428l = _mm256_castpd_si256(_mm256_cmp_pd(v113, v169l, _CMP_LE_OQ));
    const __m256i v428h = _mm256_castpd_si256(_mm256_cmp_pd(v113, v169h, _CMP_LE_OQ));
    const __m256i v428 = log_bessel_k_4ulp_avx512_join_mask_avx2(v428l, v428h);
    const __m256i v429l = _mm256_castpd_si256(_mm256_cmp_pd(v169l, v2, _CMP_LT_OQ));
    const __m256i v429h = _mm256_castpd_si256(_mm256_cmp_pd(v169h, v2, _CMP_LT_OQ));
    const __m256i v429 = log_bessel_k_4ulp_avx512_join_mask_avx2(v429l, v429h);
    const __m256d v430l = _mm256_blendv_pd(v411l, v403l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v429))));
    const __m256d v430h = _mm256_blendv_pd(v411h, v403h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v429, 1))));
    const __m256d v431l = _mm256_blendv_pd(v430l, v412l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v428))));
    const __m256d v431h = _mm256_blendv_pd(v430h, v412h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v428, 1))));
    const __m256d v432l = _mm256_blendv_pd(v431l, v414l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v427))));
    const __m256d v432h = _mm256_blendv_pd(v431h, v414h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v427, 1))));
    const __m256d v433l = _mm256_blendv_pd(v432l, v418l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v426))));
    const __m256d v433h = _mm256_blendv_pd(v432h, v418h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v426, 1))));
    const __m256d v434l = _mm256_blendv_pd(v433l, v420l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v425))));
    const __m256d v434h = _mm256_blendv_pd(v433h, v420h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v425, 1))));
    const __m256d v435l = _mm256_blendv_pd(v434l, v424l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v170))));
    const __m256d v435h = _mm256_blendv_pd(v434h, v424h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v170, 1))));
    const __m256i v436l = log_bessel_k_4ulp_avx512_bits_f64_avx2(v435l);
    const __m256i v436h = log_bessel_k_4ulp_avx512_bits_f64_avx2(v435h);
    const __m256i v437l = _mm256_and_si256(v436l, v80);
    const __m256i v437h = _mm256_and_si256(v436h, v80);
    const __m256i v438l = _mm256_or_si256(v82, v437l);
    const __m256i v438h = _mm256_or_si256(v82, v437h);
    const __m256d v439l = _mm256_castsi256_pd(v438l);
    const __m256d v439h = _mm256_castsi256_pd(v438h);
    const __m256d v440l = _mm256_fmadd_pd(v439l, v85, v86);
    const __m256d v440h = _mm256_fmadd_pd(v439h, v85, v86);
    const __m128i v441l = _mm256_cvtpd_epi32(v440l);
    const __m128i v441h = _mm256_cvtpd_epi32(v440h);
    const __m256i v441 = _mm256_set_m128i(v441h, v441l);
    const __m256i v442 = _mm256_and_si256(v79, v441);
    const __m256d v443l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_castsi256_si128(v442));
    const __m256d v443h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_extracti128_si256(v442, 1));
    const __m256d v444l = _mm256_fmadd_pd(v443l, v439l, v93);
    const __m256d v444h = _mm256_fmadd_pd(v443h, v439h, v93);
    const __m256d v445l = _mm256_fmadd_pd(v444l, v96, v97);
    const __m256d v445h = _mm256_fmadd_pd(v444h, v96, v97);
    const __m256d v446l = _mm256_fmadd_pd(v445l, v444l, v99);
    const __m256d v446h = _mm256_fmadd_pd(v445h, v444h, v99);
    const __m256d v447l = _mm256_fmadd_pd(v446l, v444l, v101);
    const __m256d v447h = _mm256_fmadd_pd(v446h, v444h, v101);
    const __m256d v448l = _mm256_fmadd_pd(v444l, v447l, v103);
    const __m256d v448h = _mm256_fmadd_pd(v444h, v447h, v103);
    const __m256d v449l = _mm256_fmadd_pd(v444l, v448l, v105);
    const __m256d v449h = _mm256_fmadd_pd(v444h, v448h, v105);
    const __m256d v450l = _mm256_mul_pd(v444l, v444l);
    const __m256d v450h = _mm256_mul_pd(v444h, v444h);
    const __m256d v451l = _mm256_fmadd_pd(v449l, v450l, v444l);
    const __m256d v451h = _mm256_fmadd_pd(v449h, v450h, v444h);
    const __m256i v452l = _mm256_srli_epi64(v436l, 52);
    const __m256i v452h = _mm256_srli_epi64(v436h, 52);
    const __m256i v453l = _mm256_or_si256(v1, v452l);
    const __m256i v453h = _mm256_or_si256(v1, v452h);
    const __m256d v454l = _mm256_castsi256_pd(v453l);
    const __m256d v454h = _mm256_castsi256_pd(v453h);
    const __m256d v455l = _mm256_sub_pd(v454l, v76);
    const __m256d v455h = _mm256_sub_pd(v454h, v76);
    const __m256d v456l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_castsi256_si128(v442));
    const __m256d v456h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_extracti128_si256(v442, 1));
    const __m256d v457l = _mm256_fmadd_pd(v78, v455l, v456l);
    const __m256d v457h = _mm256_fmadd_pd(v78, v455h, v456h);
    const __m256d v458l = _mm256_add_pd(v451l, v457l);
    const __m256d v458h = _mm256_add_pd(v451h, v457h);
    const __m256d v459l = _mm256_fmadd_pd(v139l, v4l, v458l);
    const __m256d v459h = _mm256_fmadd_pd(v139h, v4h, v458h);
    const __m128 v460l = _mm256_cvtpd_ps(v459l);
    const __m128 v460h = _mm256_cvtpd_ps(v459h);
    const __m256 v460 = _mm256_set_m128(v460h, v460l);
    _mm256_storeu_ps(y, v460);
}

/* 8 elements by block 2. */
static LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_k_4ulp_avx512_block2_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v68 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v76 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v78 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v79 = _mm256_set1_epi32(127);
    const __m256i v80 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v82 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v85 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v86 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v93 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v96 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v97 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v99 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v101 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v103 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v105 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v113 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v463 = _mm256_set1_pd(0x1.4p+3); /* 10 */
    const __m256d v467 = _mm256_set1_pd(0x1.cp+2); /* 7 */
    const __m256d v471 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v474 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v478 = _mm256_set1_pd(0x1.8p-1); /* 0.75 */
    const __m256d v482 = _mm256_set1_pd(0x1.5f5cba49a68bp-11); /* 0.00067017024521766853 */
    const __m256d v483 = _mm256_set1_pd(-0x1.7bfa3040cb08p-13); /* -0.000181187295333788 */
    const __m256d v485 = _mm256_set1_pd(-0x1.564c6006cc73ap-9); /* -0.0026115290851515234 */
    const __m256d v486 = _mm256_set1_pd(-0x1.f0d3f089feb34p-9); /* -0.0037904959799538677 */
    const __m256d v488 = _mm256_set1_pd(0x1.2fde103e8338bp-10); /* 0.0011591622748056997 */
    const __m256d v491 = _mm256_set1_pd(0x1.be9cab7a719fcp-7); /* 0.013629516343724106 */
    const __m256d v492 = _mm256_set1_pd(0x1.388e7c89cd52dp-7); /* 0.0095384700867762965 */
    const __m256d v494 = _mm256_set1_pd(-0x1.b17aa5e25cfabp-9); /* -0.0033071830268287159 */
    const __m256d v497 = _mm256_set1_pd(-0x1.faf42478d3699p-9); /* -0.0038677496453719093 */
    const __m256d v498 = _mm256_set1_pd(-0x1.0833ab11b36bep-5); /* -0.03225119983617962 */
    const __m256d v500 = _mm256_set1_pd(-0x1.340852b44120bp-6); /* -0.018800812497845636 */
    const __m256d v502 = _mm256_set1_pd(0x1.bfb6bbda51f35p-8); /* 0.0068315704941779758 */
    const __m256d v505 = _mm256_set1_pd(0x1.d1eb96a535ffdp-7); /* 0.014218758160879469 */
    const __m256d v506 = _mm256_set1_pd(0x1.c1e5800e18433p-5); /* 0.054919004542860604 */
    const __m256d v508 = _mm256_set1_pd(0x1.100024b105da2p-5); /* 0.033203193343236195 */
    const __m256d v510 = _mm256_set1_pd(-0x1.8890bcf434a86p-7); /* -0.011980144751224896 */
    const __m256d v513 = _mm256_set1_pd(-0x1.0bfcfb18009a9p-10); /* -0.0010222938781231183 */
    const __m256d v514 = _mm256_set1_pd(-0x1.9f9d3e33188cep-6); /* -0.025367079488554371 */
    const __m256d v516 = _mm256_set1_pd(-0x1.4afad166e2422p-4); /* -0.08080560491193059 */
    const __m256d v518 = _mm256_set1_pd(-0x1.11ccf3e9ab7b4p-4); /* -0.066845848831433241 */
    const __m256d v520 = _mm256_set1_pd(0x1.6b356448e3f8p-6); /* 0.022168491300873949 */
    const __m256d v523 = _mm256_set1_pd(0x1.112f1eea931c5p-9); /* 0.0020842290153153275 */
    const __m256d v524 = _mm256_set1_pd(0x1.d307605e9fc19p-6); /* 0.028505176650011153 */
    const __m256d v526 = _mm256_set1_pd(0x1.0313936b2f67p-3); /* 0.12650218172887007 */
    const __m256d v528 = _mm256_set1_pd(0x1.05a4ae72cc65ep-3); /* 0.12775551116787914 */
    const __m256d v530 = _mm256_set1_pd(-0x1.4a227fcb1bd8dp-5); /* -0.040299653622123711 */
    const __m256d v533 = _mm256_set1_pd(-0x1.75cffaedcb921p-10); /* -0.0014259812264288479 */
    const __m256d v534 = _mm256_set1_pd(-0x1.2fafdb425c8a5p-6); /* -0.018535579796158292 */
    const __m256d v536 = _mm256_set1_pd(-0x1.0f5cdd8373525p-3); /* -0.132501345228243 */
    const __m256d v538 = _mm256_set1_pd(-0x1.a980fe97eae3cp-2); /* -0.41553113748770776 */
    const __m256d v540 = _mm256_set1_pd(0x1.cca22e9f52af7p-4); /* 0.11245935642106618 */
    const __m256d v543 = _mm256_set1_pd(0x1.5d3a2ece463d9p-12); /* 0.00033304908437653335 */
    const __m256d v544 = _mm256_set1_pd(0x1.4ab63fba23372p-8); /* 0.0050462632735957958 */
    const __m256d v546 = _mm256_set1_pd(0x1.b3278f7dbf8c6p-5); /* 0.053119449859865095 */
    const __m256d v548 = _mm256_set1_pd(0x1.55d0270964ef5p-2); /* 0.33380185122335543 */
    const __m256d v550 = _mm256_set1_pd(0x1.d388523111b7ap-1); /* 0.91314942215909345 */
    const __m256d v554 = _mm256_set1_pd(0x1.71f0244b1a969p-7); /* 0.011289613458036656 */
    const __m256d v555 = _mm256_set1_pd(0x1.3406c2d0fb7fbp-11); /* 0.00058751375229149029 */
    const __m256d v557 = _mm256_set1_pd(-0x1.6a5c9af99e462p-6); /* -0.022116805403559765 */
    const __m256d v558 = _mm256_set1_pd(-0x1.00cbc417d866dp-4); /* -0.062694326390124025 */
    const __m256d v560 = _mm256_set1_pd(-0x1.02abcf00d9da2p-8); /* -0.0039470081690987941 */
    const __m256d v563 = _mm256_set1_pd(0x1.f4d26d7b92f4ep-4); /* 0.12227099196132693 */
    const __m256d v564 = _mm256_set1_pd(0x1.58cbb0212c53cp-3); /* 0.16835725404011181 */
    const __m256d v566 = _mm256_set1_pd(0x1.9c450bb6ae2cbp-7); /* 0.01258147308304682 */
    const __m256d v569 = _mm256_set1_pd(-0x1.6c9083ccb9073p-6); /* -0.022251251898424983 */
    const __m256d v570 = _mm256_set1_pd(-0x1.42119a5022c4ap-2); /* -0.31452027429685769 */
    const __m256d v572 = _mm256_set1_pd(-0x1.3a6b1a6d335a8p-2); /* -0.30704919139392439 */
    const __m256d v574 = _mm256_set1_pd(-0x1.b693574d125e1p-6); /* -0.026768527274077306 */
    const __m256d v577 = _mm256_set1_pd(0x1.98d505f8aecc4p-4); /* 0.099812529874657108 */
    const __m256d v578 = _mm256_set1_pd(0x1.0d85c9803bc8bp-1); /* 0.52641133966780396 */
    const __m256d v580 = _mm256_set1_pd(0x1.d5961208edd88p-2); /* 0.45858028583048638 */
    const __m256d v582 = _mm256_set1_pd(0x1.72d10273c3bbap-5); /* 0.045265679158652941 */
    const __m256d v585 = _mm256_set1_pd(-0x1.a962c23d341a9p-3); /* -0.2077078986099086 */
    const __m256d v586 = _mm256_set1_pd(-0x1.632688a8b5831p-1); /* -0.69365336474834838 */
    const __m256d v588 = _mm256_set1_pd(-0x1.423291407e6ap-1); /* -0.62929204857137577 */
    const __m256d v590 = _mm256_set1_pd(-0x1.1b9a13743cdc7p-4); /* -0.069238735191723952 */
    const __m256d v593 = _mm256_set1_pd(0x1.d57173dce6e5p-8); /* 0.0071631343716052759 */
    const __m256d v594 = _mm256_set1_pd(0x1.17d3ad762e4e4p-2); /* 0.27326842340296609 */
    const __m256d v596 = _mm256_set1_pd(0x1.a0e544c879701p-1); /* 0.81424918124386647 */
    const __m256d v598 = _mm256_set1_pd(0x1.ae9c8e9e9a0dbp-1); /* 0.84103818594033031 */
    const __m256d v600 = _mm256_set1_pd(0x1.a5fff12240012p-4); /* 0.10302728836904887 */
    const __m256d v603 = _mm256_set1_pd(-0x1.2c81ff234b8dfp-6); /* -0.01834154048736358 */
    const __m256d v604 = _mm256_set1_pd(-0x1.0c8bcf56dbb39p-2); /* -0.26225208251610216 */
    const __m256d v606 = _mm256_set1_pd(-0x1.c7756f0ff27c6p-1); /* -0.8895678240744409 */
    const __m256d v608 = _mm256_set1_pd(-0x1.19bd1eba09427p+0); /* -1.100541992587077 */
    const __m256d v610 = _mm256_set1_pd(-0x1.41f8789a42f6fp-3); /* -0.15721220227021201 */
    const __m256d v613 = _mm256_set1_pd(0x1.24a3fbac17352p-6); /* 0.017861362241421937 */
    const __m256d v614 = _mm256_set1_pd(0x1.7efab0bb00575p-3); /* 0.18700159140284325 */
    const __m256d v616 = _mm256_set1_pd(0x1.af715aa77c3ap-1); /* 0.84266169828889659 */
    const __m256d v618 = _mm256_set1_pd(0x1.6b1f74b1e5599p+0); /* 1.4184487280193478 */
    const __m256d v620 = _mm256_set1_pd(0x1.f7c2024f76b7ep-3); /* 0.24597551159862613 */
    const __m256d v623 = _mm256_set1_pd(-0x1.066f3cf92e97cp-7); /* -0.0080088660928267982 */
    const __m256d v624 = _mm256_set1_pd(-0x1.60932023b52ep-4); /* -0.086077809853417175 */
    const __m256d v626 = _mm256_set1_pd(-0x1.150d495969bd2p-1); /* -0.54111699310748862 */
    const __m256d v628 = _mm256_set1_pd(-0x1.8949fa9b54793p+0); /* -1.5362850789283342 */
    const __m256d v630 = _mm256_set1_pd(-0x1.d2ab8e15ef253p-2); /* -0.45573255547404762 */
    const __m256d v633 = _mm256_set1_pd(0x1.76427d86b20c1p-10); /* 0.0014276875605663682 */
    const __m256d v634 = _mm256_set1_pd(0x1.29140d420d15dp-6); /* 0.018132222125318054 */
    const __m256d v636 = _mm256_set1_pd(0x1.3e3f68b550c5p-3); /* 0.15539438060122501 */
    const __m256d v638 = _mm256_set1_pd(0x1.79eeb819736abp-1); /* 0.73814940748862534 */
    const __m256d v640 = _mm256_set1_pd(0x1.4e32bb568f63p+0); /* 1.3054616056755428 */
    const __m256d v651 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v655 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v661 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v665 = _mm256_set1_pd(0x1.2p+3); /* 9 */
    const __m256 v3 = _mm256_loadu_ps(x0);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256 v5 = _mm256_loadu_ps(x1);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v461l = _mm256_div_pd(v2, v6l);
    const __m256d v461h = _mm256_div_pd(v2, v6h);
    const __m256d v462l = _mm256_mul_pd(v461l, v68);
    const __m256d v462h = _mm256_mul_pd(v461h, v68);
    const __m256d v464l = _mm256_round_pd(v4l, 8);
    const __m256d v464h = _mm256_round_pd(v4h, 8);
    const __m256i v465l = _mm256_castpd_si256(_mm256_cmp_pd(v463, v464l, _CMP_LE_OQ));
    const __m256i v465h = _mm256_castpd_si256(_mm256_cmp_pd(v463, v464h, _CMP_LE_OQ));
    const __m256i v465 = log_bessel_k_4ulp_avx512_join_mask_avx2(v465l, v465h);
    const __m256d v466l = _mm256_add_pd(v461l, v461l);
    const __m256d v466h = _mm256_add_pd(v461h, v461h);
    const __m256d v468l = _mm256_sub_pd(v4l, v464l);
    const __m256d v468h = _mm256_sub_pd(v4h, v464h);
    const __m256d v469l = _mm256_add_pd(v467, v468l);
    const __m256d v469h = _mm256_add_pd(v467, v468h);
    const __m256d v470l = _mm256_mul_pd(v466l, v469l);
    const __m256d v470h = _mm256_mul_pd(v466h, v469h);
    const __m256d v472l = _mm256_add_pd(v471, v468l);
    const __m256d v472h = _mm256_add_pd(v471, v468h);
    const __m256d v473l = _mm256_mul_pd(v472l, v466l);
    const __m256d v473h = _mm256_mul_pd(v472h, v466h);
    const __m256d v475l = _mm256_add_pd(v468l, v474);
    const __m256d v475h = _mm256_add_pd(v468h, v474);
    const __m256d v476l = _mm256_mul_pd(v475l, v466l);
    const __m256d v476h = _mm256_mul_pd(v475h, v466h);
    const __m256d v477l = _mm256_add_pd(v6l, v93);
    const __m256d v477h = _mm256_add_pd(v6h, v93);
    const __m256d v479l = _mm256_add_pd(v478, v6l);
    const __m256d v479h = _mm256_add_pd(v478, v6h);
    const __m256d v480l = _mm256_div_pd(v477l, v479l);
    const __m256d v480h = _mm256_div_pd(v477h, v479h);
    const __m256d v481l = _mm256_mul_pd(v468l, v468l);
    const __m256d v481h = _mm256_mul_pd(v468h, v468h);
    const __m256d v484l = _mm256_fmadd_pd(v481l, v482, v483);
    const __m256d v484h = _mm256_fmadd_pd(v481h, v482, v483);
    const __m256d v487l = _mm256_fmadd_pd(v485, v481l, v486);
    const __m256d v487h = _mm256_fmadd_pd(v485, v481h, v486);
    const __m256d v489l = _mm256_fmadd_pd(v481l, v487l, v488);
    const __m256d v489h = _mm256_fmadd_pd(v481h, v487h, v488);
    const __m256d v490l = _mm256_fmadd_pd(v484l, v480l, v489l);
    const __m256d v490h = _mm256_fmadd_pd(v484h, v480h, v489h);
    const __m256d v493l = _mm256_fmadd_pd(v481l, v491, v492);
    const __m256d v493h = _mm256_fmadd_pd(v481h, v491, v492);
    const __m256d v495l = _mm256_fmadd_pd(v493l, v481l, v494);
    const __m256d v495h = _mm256_fmadd_pd(v493h, v481h, v494);
    const __m256d v496l = _mm256_fmadd_pd(v490l, v480l, v495l);
    const __m256d v496h = _mm256_fmadd_pd(v490h, v480h, v495h);
    const __m256d v499l = _mm256_fmadd_pd(v481l, v497, v498);
    const __m256d v499h = _mm256_fmadd_pd(v481h, v497, v498);
    const __m256d v501l = _mm256_fmadd_pd(v499l, v481l, v500);
    const __m256d v501h = _mm256_fmadd_pd(v499h, v481h, v500);
    const __m256d v503l = _mm256_fmadd_pd(v481l, v501l, v502);
    const __m256d v503h = _mm256_fmadd_pd(v481h, v501h, v502);
    const __m256d v504l = _mm256_fmadd_pd(v480l, v496l, v503l);
    const __m256d v504h = _mm256_fmadd_pd(v480h, v496h, v503h);
    const __m256d v507l = _mm256_fmadd_pd(v505, v481l, v506);
    const __m256d v507h = _mm256_fmadd_pd(v505, v481h, v506);
    const __m256d v509l = _mm256_fmadd_pd(v507l, v481l, v508);
    const __m256d v509h = _mm256_fmadd_pd(v507h, v481h, v508);
    const __m256d v511l = _mm256_fmadd_pd(v509l, v481l, v510);
    const __m256d v511h = _mm256_fmadd_pd(v509h, v481h, v510);
    const __m256d v512l = _mm256_fmadd_pd(v504l, v480l, v511l);
    const __m256d v512h = _mm256_fmadd_pd(v504h, v480h, v511h);
    const __m256d v515l = _mm256_fmadd_pd(v513, v481l, v514);
    const __m256d v515h = _mm256_fmadd_pd(v513, v481h, v514);
    const __m256d v517l = _mm256_fmadd_pd(v481l, v515l, v516);
    const __m256d v517h = _mm256_fmadd_pd(v481h, v515h, v516);
    const __m256d v519l = _mm256_fmadd_pd(v481l, v517l, v518);
    const __m256d v519h = _mm256_fmadd_pd(v481h, v517h, v518);
    const __m256d v521l = _mm256_fmadd_pd(v481l, v519l, v520);
    const __m256d v521h = _mm256_fmadd_pd(v481h, v519h, v520);
    const __m256d v522l = _mm256_fmadd_pd(v512l, v480l, v521l);
    const __m256d v522h = _mm256_fmadd_pd(v512h, v480h, v521h);
    const __m256d v525l = _mm256_fmadd_pd(v481l, v523, v524);
    const __m256d v525h = _mm256_fmadd_pd(v481h, v523, v524);
    const __m256d v527l = _mm256_fmadd_pd(v481l, v525l, v526);
    const __m256d v527h = _mm256_fmadd_pd(v481h, v525h, v526);
    const __m256d v529l = _mm256_fmadd_pd(v481l, v527l, v528);
    const __m256d v529h = _mm256_fmadd_pd(v481h, v527h, v528);
    const __m256d v531l = _mm256_fmadd_pd(v481l, v529l, v530);
    const __m256d v531h = _mm256_fmadd_pd(v481h, v529h, v530);
    const __m256d v532l = _mm256_fmadd_pd(v480l, v522l, v531l);
    const __m256d v532h = _mm256_fmadd_pd(v480h, v522h, v531h);
    const __m256d v535l = _mm256_fmadd_pd(v481l, v533, v534);
    const __m256d v535h = _mm256_fmadd_pd(v481h, v533, v534);
    const __m256d v537l = _mm256_fmadd_pd(v481l, v535l, v536);
    const __m256d v537h = _mm256_fmadd_pd(v481h, v535h, v536);
    const __m256d v539l = _mm256_fmadd_pd(v537l, v481l, v538);
    const __m256d v539h = _mm256_fmadd_pd(v537h, v481h, v538);
    const __m256d v541l = _mm256_fmadd_pd(v481l, v539l, v540);
    const __m256d v541h = _mm256_fmadd_pd(v481h, v539h, v540);
    const __m256d v542l = _mm256_fmadd_pd(v480l, v532l, v541l);
    const __m256d v542h = _mm256_fmadd_pd(v480h, v532h, v541h);
    const __m256d v545l = _mm256_fmadd_pd(v543, v481l, v544);
    const __m256d v545h = _mm256_fmadd_pd(v543, v481h, v544);
    const __m256d v547l = _mm256_fmadd_pd(v545l, v481l, v546);
    const __m256d v547h = _mm256_fmadd_pd(v545h, v481h, v546);
    const __m256d v549l = _mm256_fmadd_pd(v481l, v547l, v548);
    const __m256d v549h = _mm256_fmadd_pd(v481h, v547h, v548);
    const __m256d v551l = _mm256_fmadd_pd(v549l, v481l, v550);
    const __m256d v551h = _mm256_fmadd_pd(v549h, v481h, v550);
    const __m256d v552l = _mm256_fmadd_pd(v480l, v542l, v551l);
    const __m256d v552h = _mm256_fmadd_pd(v480h, v542h, v551h);
    const __m256d v553l = _mm256_mul_pd(v461l, v468l);
    const __m256d v553h = _mm256_mul_pd(v461h, v468h);
    const __m256d v556l = _mm256_fmadd_pd(v554, v481l, v555);
    const __m256d v556h = _mm256_fmadd_pd(v554, v481h, v555);
    const __m256d v559l = _mm256_fmadd_pd(v557, v481l, v558);
    const __m256d v559h = _mm256_fmadd_pd(v557, v481h, v558);
    const __m256d v561l = _mm256_fmadd_pd(v481l, v559l, v560);
    const __m256d v561h = _mm256_fmadd_pd(v481h, v559h, v560);
    const __m256d v562l = _mm256_fmadd_pd(v556l, v480l, v561l);
    const __m256d v562h = _mm256_fmadd_pd(v556h, v480h, v561h);
    const __m256d v565l = _mm256_fmadd_pd(v481l, v563, v564);
    const __m256d v565h = _mm256_fmadd_pd(v481h, v563, v564);
    const __m256d v567l = _mm256_fmadd_pd(v481l, v565l, v566);
    const __m256d v567h = _mm256_fmadd_pd(v481h, v565h, v566);
    const __m256d v568l = _mm256_fmadd_pd(v480l, v562l, v567l);
    const __m256d v568h = _mm256_fmadd_pd(v480h, v562h, v567h);
    const __m256d v571l = _mm256_fmadd_pd(v569, v481l, v570);
    const __m256d v571h = _mm256_fmadd_pd(v569, v481h, v570);
    const __m256d v573l = _mm256_fmadd_pd(v571l, v481l, v572);
    const __m256d v573h = _mm256_fmadd_pd(v571h, v481h, v572);
    const __m256d v575l = _mm256_fmadd_pd(v573l, v481l, v574);
    const __m256d v575h = _mm256_fmadd_pd(v573h, v481h, v574);
    const __m256d v576l = _mm256_fmadd_pd(v568l, v480l, v575l);
    const __m256d v576h = _mm256_fmadd_pd(v568h, v480h, v575h);
    const __m256d v579l = _mm256_fmadd_pd(v481l, v577, v578);
    const __m256d v579h = _mm256_fmadd_pd(v481h, v577, v578);
    const __m256d v581l = _mm256_fmadd_pd(v481l, v579l, v580);
    const __m256d v581h = _mm256_fmadd_pd(v481h, v579h, v580);
    const __m256d v583l = _mm256_fmadd_pd(v581l, v481l, v582);
    const __m256d v583h = _mm256_fmadd_pd(v581h, v481h, v582);
    const __m256d v584l = _mm256_fmadd_pd(v576l, v480l, v583l);
    const __m256d v584h = _mm256_fmadd_pd(v576h, v480h, v583h);
    const __m256d v587l = _mm256_fmadd_pd(v481l, v585, v586);
    const __m256d v587h = _mm256_fmadd_pd(v481h, v585, v586);
    const __m256d v589l = _mm256_fmadd_pd(v481l, v587l, v588);
    const __m256d v589h = _mm256_fmadd_pd(v481h, v587h, v588);
    const __m256d v591l = _mm256_fmadd_pd(v589l, v481l, v590);
    const __m256d v591h = _mm256_fmadd_pd(v589h, v481h, v590);
    const __m256d v592l = _mm256_fmadd_pd(v480l, v584l, v591l);
    const __m256d v592h = _mm256_fmadd_pd(v480h, v584h, v591h);
    const __m256d v595l = _mm256_fmadd_pd(v481l, v593, v594);
    const __m256d v595h = _mm256_fmadd_pd(v481h, v593, v594);
    const __m256d v597l = _mm256_fmadd_pd(v595l, v481l, v596);
    const __m256d v597h = _mm256_fmadd_pd(v595h, v481h, v596);
    const __m256d v599l = _mm256_fmadd_pd(v597l, v481l, v598);
    const __m256d v599h = _mm256_fmadd_pd(v597h, v481h, v598);
    const __m256d v601l = _mm256_fmadd_pd(v599l, v481l, v600);
    const __m256d v601h = _mm256_fmadd_pd(v599h, v481h, v600);
    const __m256d v602l = _mm256_fmadd_pd(v592l, v480l, v601l);
    const __m256d v602h = _mm256_fmadd_pd(v592h, v480h, v601h);
    const __m256d v605l = _mm256_fmadd_pd(v481l, v603, v604);
    const __m256d v605h = _mm256_fmadd_pd(v481h, v603, v604);
    const __m256d v607l = _mm256_fmadd_pd(v481l, v605l, v606);
    const __m256d v607h = _mm256_fmadd_pd(v481h, v605h, v606);
    const __m256d v609l = _mm256_fmadd_pd(v481l, v607l, v608);
    const __m256d v609h = _mm256_fmadd_pd(v481h, v607h, v608);
    const __m256d v611l = _mm256_fmadd_pd(v481l, v609l, v610);
    const __m256d v611h = _mm256_fmadd_pd(v481h, v609h, v610);
    const __m256d v612l = _mm256_fmadd_pd(v480l, v602l, v611l);
    const __m256d v612h = _mm256_fmadd_pd(v480h, v602h, v611h);
    const __m256d v615l = _mm256_fmadd_pd(v613, v481l, v614);
    const __m256d v615h = _mm256_fmadd_pd(v613, v481h, v614);
    const __m256d v617l = _mm256_fmadd_pd(v481l, v615l, v616);
    const __m256d v617h = _mm256_fmadd_pd(v481h, v615h, v616);
    const __m256d v619l = _mm256_fmadd_pd(v481l, v617l, v618);
    const __m256d v619h = _mm256_fmadd_pd(v481h, v617h, v618);
    const __m256d v621l = _mm256_fmadd_pd(v481l, v619l, v620);
    const __m256d v621h = _mm256_fmadd_pd(v481h, v619h, v620);
    const __m256d v622l = _mm256_fmadd_pd(v612l, v480l, v621l);
    const __m256d v622h = _mm256_fmadd_pd(v612h, v480h, v621h);
    const __m256d v625l = _mm256_fmadd_pd(v481l, v623, v624);
    const __m256d v625h = _mm256_fmadd_pd(v481h, v623, v624);
    const __m256d v627l = _mm256_fmadd_pd(v481l, v625l, v626);
    const __m256d v627h = _mm256_fmadd_pd(v481h, v625h, v626);
    const __m256d v629l = _mm256_fmadd_pd(v481l, v627l, v628);
    const __m256d v629h = _mm256_fmadd_pd(v481h, v627h, v628);
    const __m256d v631l = _mm256_fmadd_pd(v629l, v481l, v630);
    const __m256d v631h = _mm256_fmadd_pd(v629h, v481h, v630);
    const __m256d v632l = _mm256_fmadd_pd(v622l, v480l, v631l);
    const __m256d v632h = _mm256_fmadd_pd(v622h, v480h, v631h);
    const __m256d v635l = _mm256_fmadd_pd(v633, v481l, v634);
    const __m256d v635h = _mm256_fmadd_pd(v633, v481h, v634);
    const __m256d v637l = _mm256_fmadd_pd(v481l, v635l, v636);
    const __m256d v637h = _mm256_fmadd_pd(v481h, v635h, v636);
    const __m256d v639l = _mm256_fmadd_pd(v481l, v637l, v638);
    const __m256d v639h = _mm256_fmadd_pd(v481h, v637h, v638);
    const __m256d v641l = _mm256_fmadd_pd(v639l, v481l, v640);
    const __m256d v641h = _mm256_fmadd_pd(v639h, v481h, v640);
    const __m256d v642l = _mm256_fmadd_pd(v480l, v632l, v641l);
    const __m256d v642h = _mm256_fmadd_pd(v480h, v632h, v641h);
    const __m256d v643l = _mm256_fmadd_pd(v552l, v553l, v642l);
    const __m256d v643h = _mm256_fmadd_pd(v552h, v553h, v642h);
    const __m256d v644l = _mm256_add_pd(v468l, v2);
    const __m256d v644h = _mm256_add_pd(v468h, v2);
    const __m256d v645l = _mm256_mul_pd(v644l, v466l);
    const __m256d v645h = _mm256_mul_pd(v644h, v466h);
    const __m256d v646l = _mm256_fmadd_pd(v643l, v645l, v552l);
    const __m256d v646h = _mm256_fmadd_pd(v643h, v645h, v552h);
    const __m256d v647l = _mm256_add_pd(v468l, v113);
    const __m256d v647h = _mm256_add_pd(v468h, v113);
    const __m256d v648l = _mm256_mul_pd(v647l, v466l);
    const __m256d v648h = _mm256_mul_pd(v647h, v466h);
    const __m256d v649l = _mm256_fmadd_pd(v646l, v648l, v643l);
    const __m256d v649h = _mm256_fmadd_pd(v646h, v648h, v643h);
    const __m256d v650l = _mm256_fmadd_pd(v476l, v649l, v646l);
    const __m256d v650h = _mm256_fmadd_pd(v476h, v649h, v646h);
    const __m256d v652l = _mm256_add_pd(v651, v468l);
    const __m256d v652h = _mm256_add_pd(v651, v468h);
    const __m256d v653l = _mm256_mul_pd(v652l, v466l);
    const __m256d v653h = _mm256_mul_pd(v652h, v466h);
    const __m256d v654l = _mm256_fmadd_pd(v650l, v653l, v649l);
    const __m256d v654h = _mm256_fmadd_pd(v650h, v653h, v649h);
    const __m256d v656l = _mm256_add_pd(v468l, v655);
    const __m256d v656h = _mm256_add_pd(v468h, v655);
    const __m256d v657l = _mm256_mul_pd(v466l, v656l);
    const __m256d v657h = _mm256_mul_pd(v466h, v656h);
    const __m256d v658l = _mm256_fmadd_pd(v654l, v657l, v650l);
    const __m256d v658h = _mm256_fmadd_pd(v654h, v657h, v650h);
    const __m256d v659l = _mm256_fmadd_pd(v473l, v658l, v654l);
    const __m256d v659h = _mm256_fmadd_pd(v473h, v658h, v654h);
    const __m256d v660l = _mm256_fmadd_pd(v470l, v659l, v658l);
    const __m256d v660h = _mm256_fmadd_pd(v470h, v659h, v658h);
    const __m256d v662l = _mm256_add_pd(v468l, v661);
    const __m256d v662h = _mm256_add_pd(v468h, v661);
    const __m256d v663l = _mm256_mul_pd(v662l, v466l);
    const __m256d v663h = _mm256_mul_pd(v662h, v466h);
    const __m256d v664l = _mm256_fmadd_pd(v660l, v663l, v659l);
    const __m256d v664h = _mm256_fmadd_pd(v660h, v663h, v659h);
    const __m256d v666l = _mm256_add_pd(v468l, v665);
    const __m256d v666h = _mm256_add_pd(v468h, v665);
    const __m256d v667l = _mm256_mul_pd(v466l, v666l);
    const __m256d v667h = _mm256_mul_pd(v466h, v666h);
    const __m256d v668l = _mm256_fmadd_pd(v664l, v667l, v660l);
    const __m256d v668h = _mm256_fmadd_pd(v664h, v667h, v660h);
    const __m256i v669l = _mm256_castpd_si256(_mm256_cmp_pd(v665, v464l, _CMP_LE_OQ));
    const __m256i v669h = _mm256_castpd_si256(_mm256_cmp_pd(v665, v464h, _CMP_LE_OQ));
    const __m256i v669 = log_bessel_k_4ulp_avx512_join_mask_avx2(v669l, v669h);
    const __m256i v670l = _mm256_castpd_si256(_mm256_cmp_pd(v661, v464l, _CMP_LE_OQ));
    const __m256i v670h = _mm256_castpd_si256(_mm256_cmp_pd(v661, v464h, _CMP_LE_OQ));
    const __m256i v670 = log_bessel_k_4ulp_avx512_join_mask_avx2(v670l, v670h);
    const __m256i v671l = _mm256_castpd_si256(_mm256_cmp_pd(v467, v464l, _CMP_LE_OQ));
    const __m256i v671h = _mm256_castpd_si256(_mm256_cmp_pd(v467, v464h, _CMP_LE_OQ));
    const __m256i v671 = log_bessel_k_4ulp_avx512_join_mask_avx2(v671l, v671h);
    const __m256i v672l = _mm256_castpd_si256(_mm256_cmp_pd(v471, v464l, _CMP_LE_OQ));
    const __m256i v672h = _mm256_castpd_si256(_mm256_cmp_pd(v471, v464h, _CMP_LE_OQ));
    const __m256i v672 = log_bessel_k_4ulp_avx512_join_mask_avx2(v672l, v672h);
    const __m256i v673l = _mm256_castpd_si256(_mm256_cmp_pd(v655, v464l, _CMP_LE_OQ));
    const __m256i v673h = _mm256_castpd_si256(_mm256_cmp_pd(v655, v464h, _CMP_LE_OQ));
    const __m256i v673 = log_bessel_k_4ulp_avx512_join_mask_avx2(v673l, v673h);
    const __m256i v674l = _mm256_castpd_si256(_mm256_cmp_pd(v651, v464l, _CMP_LE_OQ));
    const __m256i v674h = _mm256_castpd_si256(_mm256_cmp_pd(v651, v464h, _CMP_LE_OQ));
    const __m256i v674 = log_bessel_k_4ulp_avx512_join_mask_avx2(v674l, v674h);
    const __m256i v675l = _mm256_castpd_si256(_mm256_cmp_pd(v474, v464l, _CMP_LE_OQ));
    const __m256i v675h = _mm256_castpd_si256(_mm256_cmp_pd(v474, v464h, _CMP_LE_OQ));
    const __m256i v675 = log_bessel_k_4ulp_avx512_join_mask_avx2(v675l, v675h);
    const __m256i v676l = _mm256_castpd_si256(_mm256_cmp_pd(v113, v464l, _CMP_LE_OQ));
    const __m256i v676h = _mm256_castpd_si256(_mm256_cmp_pd(v113, v464h, _CMP_LE_OQ));
    const __m256i v676 = log_bessel_k_4ulp_avx512_join_mask_avx2(v676l, v676h);
    const __m256i v677l = _mm256_castpd_si256(_mm256_cmp_pd(v464l, v2, _CMP_LT_OQ));
    const __m256i v677h = _mm256_castpd_si256(_mm256_cmp_pd(v464h, v2, _CMP_LT_OQ));
    const __m256i v677 = log_bessel_k_4ulp_avx512_join_mask_avx2(v677l, v677h);
    const __m256d v678l = _mm256_blendv_pd(v643l, v552l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v677))));
    const __m256d v678h = _mm256_blendv_pd(v643h, v552h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v677, 1))));
    const __m256d v679l = _mm256_blendv_pd(v678l, v646l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v676))));
    const __m256d v679h = _mm256_blendv_pd(v678h, v646h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v676, 1))));
    const __m256d v680l = _mm256_blendv_pd(v679l, v649l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v675))));
    const __m256d v680h = _mm256_blendv_pd(v679h, v649h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v675, 1))));
    const __m256d v681l = _mm256_blendv_pd(v680l, v650l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v674))));
    const __m256d v681h = _mm256_blendv_pd(v680h, v650h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v674, 1))));
    const __m256d v682l = _mm256_blendv_pd(v681l, v654l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v673))));
    const __m256d v682h = _mm256_blendv_pd(v681h, v654h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v673, 1))));
    const __m256d v683l = _mm256_blendv_pd(v682l, v658l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v672))));
    const __m256d v683h = _mm256_blendv_pd(v682h, v658h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v672, 1))));
    const __m256d v684l = _mm256_blendv_pd(v683l, v659l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v671))));
    const __m256d v684h = _mm256_blendv_pd(v683h, v659h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v671, 1))));
    const __m256d v685l = _mm256_blendv_pd(v684l, v660l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v670))));
    const __m256d v685h = _mm256_blendv_pd(v684h, v660h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v670, 1))));
    const __m256d v686l = _mm256_blendv_pd(v685l, v664l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v669))));
    const __m256d v686h = _mm256_blendv_pd(v685h, v664h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v669, 1))));
    const __m256d v687l = _mm256_blendv_pd(v686l, v668l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v465))));
    const __m256d v687h = _mm256_blendv_pd(v686h, v668h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v465, 1))));
    const __m256d v688l = _mm256_mul_pd(v687l, v687l);
    const __m256d v688h = _mm256_mul_pd(v687h, v687h);
    const __m256d v689l = _mm256_mul_pd(v462l, v688l);
    const __m256d v689h = _mm256_mul_pd(v462h, v688h);
    const __m256i v690l = log_bessel_k_4ulp_avx512_bits_f64_avx2(v689l);
    const __m256i v690h = log_bessel_k_4ulp_avx512_bits_f64_avx2(v689h);
    const __m256i v691l = _mm256_srli_epi64(v690l, 52);
    const __m256i v691h = _mm256_srli_epi64(v690h, 52);
    const __m256i v692l = _mm256_or_si256(v1, v691l);
    const __m256i v692h = _mm256_or_si256(v1, v691h);
    const __m256d v693l = _mm256_castsi256_pd(v692l);
    const __m256d v693h = _mm256_castsi256_pd(v692h);
    const __m256d v694l = _mm256_sub_pd(v693l, v76);
    const __m256d v694h = _mm256_sub_pd(v693h, v76);
    const __m256i v695l = _mm256_and_si256(v80, v690l);
    const __m256i v695h = _mm256_and_si256(v80, v690h);
    const __m256i v696l = _mm256_or_si256(v695l, v82);
    const __m256i v696h = _mm256_or_si256(v695h, v82);
    const __m256d v697l = _mm256_castsi256_pd(v696l);
    const __m256d v697h = _mm256_castsi256_pd(v696h);
    const __m256d v698l = _mm256_fmadd_pd(v697l, v85, v86);
    const __m256d v698h = _mm256_fmadd_pd(v697h, v85, v86);
    const __m128i v699l = _mm256_cvtpd_epi32(v698l);
    const __m128i v699h = _mm256_cvtpd_epi32(v698h);
    const __m256i v699 = _mm256_set_m128i(v699h, v699l);
    const __m256i v700 = _mm256_and_si256(v79, v699);
    const __m256d v701l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_castsi256_si128(v700));
    const __m256d v701h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_extracti128_si256(v700, 1));
    const __m256d v702l = _mm256_fmadd_pd(v694l, v78, v701l);
    const __m256d v702h = _mm256_fmadd_pd(v694h, v78, v701h);
    const __m256d v703l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_castsi256_si128(v700));
    const __m256d v703h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_extracti128_si256(v700, 1));
    const __m256d v704l = _mm256_fmadd_pd(v697l, v703l, v93);
    const __m256d v704h = _mm256_fmadd_pd(v697h, v703h, v93);
    const __m256d v705l = _mm256_mul_pd(v704l, v704l);
    const __m256d v705h = _mm256_mul_pd(v704h, v704h);
    const __m256d v706l = _mm256_fmadd_pd(v704l, v96, v97);
    const __m256d v706h = _mm256_fmadd_pd(v704h, v96, v97);
    const __m256d v707l = _mm256_fmadd_pd(v704l, v706l, v99);
    const __m256d v707h = _mm256_fmadd_pd(v704h, v706h, v99);
    const __m256d v708l = _mm256_fmadd_pd(v707l, v704l, v101);
    const __m256d v708h = _mm256_fmadd_pd(v707h, v704h, v101);
    const __m256d v709l = _mm256_fmadd_pd(v708l, v704l, v103);
    const __m256d v709h = _mm256_fmadd_pd(v708h, v704h, v103);
    const __m256d v710l = _mm256_fmadd_pd(v704l, v709l, v105);
    const __m256d v710h = _mm256_fmadd_pd(v704h, v709h, v105);
    const __m256d v711l = _mm256_fmadd_pd(v705l, v710l, v704l);
    const __m256d v711h = _mm256_fmadd_pd(v705h, v710h, v704h);
    const __m256d v712l = _mm256_add_pd(v702l, v711l);
    const __m256d v712h = _mm256_add_pd(v702h, v711h);
    const __m256d v713l = _mm256_mul_pd(v0, v712l);
    const __m256d v713h = _mm256_mul_pd(v0, v712h);
    const __m256d v714l = _mm256_sub_pd(v713l, v6l);
    const __m256d v714h = _mm256_sub_pd(v713h, v6h);
    const __m128 v715l = _mm256_cvtpd_ps(v714l);
    const __m128 v715h = _mm256_cvtpd_ps(v714h);
    const __m256 v715 = _mm256_set_m128(v715h, v715l);
    _mm256_storeu_ps(y, v715);
}

/* 8 elements by block 3. */
static LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_k_4ulp_avx512_block3_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v13 = _mm256_set1_pd(0x1.a923e815a1cf4p+7); /* 212.57013003921713 */
    const __m256d v14 = _mm256_set1_pd(-0x1.7ea050e044d42p+9); /* -765.25246814118168 */
    const __m256d v16 = _mm256_set1_pd(0x1.08ff6393p+10); /* 1059.9904525279999 */
    const __m256d v18 = _mm256_set1_pd(-0x1.5dca313ad82d8p+9); /* -699.57962737613252 */
    const __m256d v20 = _mm256_set1_pd(0x1.b4618ac15dc91p+7); /* 218.19051174421159 */
    const __m256d v22 = _mm256_set1_pd(-0x1.a7dce636db6dbp+4); /* -26.491430486951554 */
    const __m256d v24 = _mm256_set1_pd(0x1.251ee8p-1); /* 0.57250142097473145 */
    const __m256d v26 = _mm256_set1_pd(0x1.c364a631dd95fp+4); /* 28.212072558200244 */
    const __m256d v27 = _mm256_set1_pd(-0x1.528b7ca566307p+6); /* -84.636217674600729 */
    const __m256d v29 = _mm256_set1_pd(0x1.6f45e11c71c72p+6); /* 91.818241543240021 */
    const __m256d v31 = _mm256_set1_pd(-0x1.5447ad6c16c17p+5); /* -42.534998745388457 */
    const __m256d v33 = _mm256_set1_pd(0x1.d79a53a83a83bp+2); /* 7.3687943594796321 */
    const __m256d v35 = _mm256_set1_pd(-0x1.d11ep-3); /* -0.22710800170898438 */
    const __m256d v38 = _mm256_set1_pd(0x1.2ada78a021b64p+2); /* 4.6695844234262474 */
    const __m256d v39 = _mm256_set1_pd(-0x1.669fc3f35ba78p+3); /* -11.207002616222994 */
    const __m256d v41 = _mm256_set1_pd(0x1.19408p+3); /* 8.78912353515625 */
    const __m256d v43 = _mm256_set1_pd(-0x1.2e9a666666666p+1); /* -2.3640869140624998 */
    const __m256d v45 = _mm256_set1_pd(0x1.cb6p-4); /* 0.112152099609375 */
    const __m256d v48 = _mm256_set1_pd(0x1.069ba781948b1p+0); /* 1.0258125964506173 */
    const __m256d v49 = _mm256_set1_pd(-0x1.d8b1c71c71c72p+0); /* -1.8464626736111112 */
    const __m256d v51 = _mm256_set1_pd(0x1.c84cccccccccdp-1); /* 0.89121093750000002 */
    const __m256d v53 = _mm256_set1_pd(-0x1.2cp-4); /* -0.0732421875 */
    const __m256d v56 = _mm256_set1_pd(0x1.5638e38e38e39p-2); /* 0.3342013888888889 */
    const __m256d v57 = _mm256_set1_pd(-0x1.9aaaaaaaaaaabp-2); /* -0.40104166666666669 */
    const __m256d v59 = _mm256_set1_pd(0x1.2p-4); /* 0.0703125 */
    const __m256d v62 = _mm256_set1_pd(0x1.aaaaaaaaaaaabp-3); /* 0.20833333333333334 */
    const __m256d v63 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v68 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v76 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v78 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256i v79 = _mm256_set1_epi32(127);
    const __m256i v80 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v82 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v85 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v86 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v93 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v96 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v97 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v99 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v101 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v103 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v105 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v151 = _mm256_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m256d v154 = _mm256_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m256d v155 = _mm256_set1_pd(-0x1p+12); /* -4096 */
    const __m256d v159 = _mm256_set1_pd(INFINITY);
    const __m256d v161 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v718 = _mm256_set1_pd(0x1.4b98d3426fcd7p+0); /* 1.2953006779860539 */
    const __m256d v719 = _mm256_set1_pd(-0x1.2ce0dafecc8fbp-57); /* -8.1553237905012671e-18 */
    const __m256d v722 = _mm256_set1_pd(-0x1.19a39ebffbb79p+0); /* -1.1001528948506503 */
    const __m256d v724 = _mm256_set1_pd(0x1.e5d470bae22e1p-1); /* 0.94888641625683701 */
    const __m256d v726 = _mm256_set1_pd(-0x1.cf6756d4488f4p+0); /* -1.8101705806989772 */
    const __m256d v732 = _mm256_set1_pd(NAN);
    const __m256d v733 = _mm256_set1_pd(-INFINITY);
    const __m256 v3 = _mm256_loadu_ps(x0);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256 v5 = _mm256_loadu_ps(x1);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v7l = _mm256_mul_pd(v6l, v6l);
    const __m256d v7h = _mm256_mul_pd(v6h, v6h);
    const __m256d v8l = _mm256_fmadd_pd(v4l, v4l, v7l);
    const __m256d v8h = _mm256_fmadd_pd(v4h, v4h, v7h);
    const __m256d v9l = _mm256_sqrt_pd(v8l);
    const __m256d v9h = _mm256_sqrt_pd(v8h);
    const __m256d v10l = _mm256_div_pd(v2, v9l);
    const __m256d v10h = _mm256_div_pd(v2, v9h);
    const __m256d v11l = _mm256_mul_pd(v10l, v4l);
    const __m256d v11h = _mm256_mul_pd(v10h, v4h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v13, v14);
    const __m256d v17l = _mm256_fmadd_pd(v12l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v12h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v12l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v12h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v12l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v12h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v12l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v12h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v12l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v12h, v23h, v24);
    const __m256d v28l = _mm256_fmadd_pd(v12l, v26, v27);
    const __m256d v28h = _mm256_fmadd_pd(v12h, v26, v27);
    const __m256d v30l = _mm256_fmadd_pd(v12l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v12h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v12l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v12h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v12l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v12h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v12l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v12h, v34h, v35);
    const __m256d v37l = _mm256_fmadd_pd(v25l, v10l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v25h, v10h, v36h);
    const __m256d v40l = _mm256_fmadd_pd(v38, v12l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38, v12h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v12l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v12h, v40h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v12l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v12h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v12l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v12h, v44h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v10l, v37l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v10h, v37h, v46h);
    const __m256d v50l = _mm256_fmadd_pd(v48, v12l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48, v12h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v12l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v12h, v50h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v12l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v12h, v53);
    const __m256d v55l = _mm256_fmadd_pd(v10l, v47l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v10h, v47h, v54h);
    const __m256d v58l = _mm256_fmadd_pd(v12l, v56, v57);
    const __m256d v58h = _mm256_fmadd_pd(v12h, v56, v57);
    const __m256d v60l = _mm256_fmadd_pd(v12l, v58l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v12h, v58h, v59);
    const __m256d v61l = _mm256_fmadd_pd(v55l, v10l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v55h, v10h, v60h);
    const __m256d v64l = _mm256_fmadd_pd(v12l, v62, v63);
    const __m256d v64h = _mm256_fmadd_pd(v12h, v62, v63);
    const __m256d v65l = _mm256_fmadd_pd(v61l, v10l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v61h, v10h, v64h);
    const __m256d v66l = _mm256_fmadd_pd(v65l, v10l, v2);
    const __m256d v66h = _mm256_fmadd_pd(v65h, v10h, v2);
    const __m256d v67l = _mm256_mul_pd(v66l, v66l);
    const __m256d v67h = _mm256_mul_pd(v66h, v66h);
    const __m256d v69l = _mm256_mul_pd(v10l, v68);
    const __m256d v69h = _mm256_mul_pd(v10h, v68);
    const __m256d v70l = _mm256_mul_pd(v67l, v69l);
    const __m256d v70h = _mm256_mul_pd(v67h, v69h);
    const __m256i v71l = log_bessel_k_4ulp_avx512_bits_f64_avx2(v70l);
    const __m256i v71h = log_bessel_k_4ulp_avx512_bits_f64_avx2(v70h);
    const __m256i v73l = _mm256_srli_epi64(v71l, 52);
    const __m256i v73h = _mm256_srli_epi64(v71h, 52);
    const __m256i v74l = _mm256_or_si256(v1, v73l);
    const __m256i v74h = _mm256_or_si256(v1, v73h);
    const __m256d v75l = _mm256_castsi256_pd(v74l);
    const __m256d v75h = _mm256_castsi256_pd(v74h);
    const __m256d v77l = _mm256_sub_pd(v75l, v76);
    const __m256d v77h = _mm256_sub_pd(v75h, v76);
    const __m256i v81l = _mm256_and_si256(v71l, v80);
    const __m256i v81h = _mm256_and_si256(v71h, v80);
    const __m256i v83l = _mm256_or_si256(v81l, v82);
    const __m256i v83h = _mm256_or_si256(v81h, v82);
    const __m256d v84l = _mm256_castsi256_pd(v83l);
    const __m256d v84h = _mm256_castsi256_pd(v83h);
    const __m256d v87l = _mm256_fmadd_pd(v84l, v85, v86);
    const __m256d v87h = _mm256_fmadd_pd(v84h, v85, v86);
    const __m128i v88l = _mm256_cvtpd_epi32(v87l);
    const __m128i v88h = _mm256_cvtpd_epi32(v87h);
    const __m256i v88 = _mm256_set_m128i(v88h, v88l);
    const __m256i v89 = _mm256_and_si256(v79, v88);
    const __m256d v90l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_castsi256_si128(v89));
    const __m256d v90h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table0, _mm256_extracti128_si256(v89, 1));
    const __m256d v91l = _mm256_fmadd_pd(v77l, v78, v90l);
    const __m256d v91h = _mm256_fmadd_pd(v77h, v78, v90h);
    const __m256d v92l = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_castsi256_si128(v89));
    const __m256d v92h = log_bessel_k_4ulp_avx512_gather_f64_avx2(log_bessel_k_4ulp_avx512_table1, _mm256_extracti128_si256(v89, 1));
    const __m256d v94l = _mm256_fmadd_pd(v84l, v92l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v84h, v92h, v93);
    const __m256d v95l = _mm256_mul_pd(v94l, v94l);
    const __m256d v95h = _mm256_mul_pd(v94h, v94h);
    const __m256d v98l = _mm256_fmadd_pd(v96, v94l, v97);
    const __m256d v98h = _mm256_fmadd_pd(v96, v94h, v97);
    const __m256d v100l = _mm256_fmadd_pd(v98l, v94l, v99);
    const __m256d v100h = _mm256_fmadd_pd(v98h, v94h, v99);
    const __m256d v102l = _mm256_fmadd_pd(v100l, v94l, v101);
    const __m256d v102h = _mm256_fmadd_pd(v100h, v94h, v101);
    const __m256d v104l = _mm256_fmadd_pd(v102l, v94l, v103);
    const __m256d v104h = _mm256_fmadd_pd(v102h, v94h, v103);
    const __m256d v106l = _mm256_fmadd_pd(v104l, v94l, v105);
    const __m256d v106h = _mm256_fmadd_pd(v104h, v94h, v105);
    const __m256d v107l = _mm256_fmadd_pd(v95l, v106l, v94l);
    const __m256d v107h = _mm256_fmadd_pd(v95h, v106h, v94h);
    const __m256d v108l = _mm256_add_pd(v91l, v107l);
    const __m256d v108h = _mm256_add_pd(v91h, v107h);
    const __m256d v152l = _mm256_fmadd_pd(v151, v4l, v6l);
    const __m256d v152h = _mm256_fmadd_pd(v151, v4h, v6h);
    const __m256d v153l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v152l);
    const __m256d v153h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v152h);
    const __m256d v156l = _mm256_fmadd_pd(v154, v4l, v155);
    const __m256d v156h = _mm256_fmadd_pd(v154, v4h, v155);
    const __m256i v157l = _mm256_castpd_si256(_mm256_cmp_pd(v153l, v156l, _CMP_LT_OQ));
    const __m256i v157h = _mm256_castpd_si256(_mm256_cmp_pd(v153h, v156h, _CMP_LT_OQ));
    const __m256i v157 = log_bessel_k_4ulp_avx512_join_mask_avx2(v157l, v157h);
    const __m256i v163l = _mm256_castpd_si256(_mm256_cmp_pd(v161, v4l, _CMP_LE_OQ));
    const __m256i v163h = _mm256_castpd_si256(_mm256_cmp_pd(v161, v4h, _CMP_LE_OQ));
    const __m256i v163 = log_bessel_k_4ulp_avx512_join_mask_avx2(v163l, v163h);
    const __m256i v716l = _mm256_castpd_si256(_mm256_cmp_pd(v161, v6l, _CMP_LE_OQ));
    const __m256i v716h = _mm256_castpd_si256(_mm256_cmp_pd(v161, v6h, _CMP_LE_OQ));
    const __m256i v716 = log_bessel_k_4ulp_avx512_join_mask_avx2(v716l, v716h);
    const __m256i v717 = _mm256_and_si256(v716, v163);
    const __m256d v720l = _mm256_fmadd_pd(v719, v4l, v152l);
    const __m256d v720h = _mm256_fmadd_pd(v719, v4h, v152h);
    const __m256d v721l = _mm256_div_pd(v720l, v4l);
    const __m256d v721h = _mm256_div_pd(v720h, v4h);
    const __m256d v723l = _mm256_fmadd_pd(v718, v721l, v722);
    const __m256d v723h = _mm256_fmadd_pd(v718, v721h, v722);
    const __m256d v725l = _mm256_fmadd_pd(v723l, v721l, v724);
    const __m256d v725h = _mm256_fmadd_pd(v723h, v721h, v724);
    const __m256d v727l = _mm256_fmadd_pd(v725l, v721l, v726);
    const __m256d v727h = _mm256_fmadd_pd(v725h, v721h, v726);
    const __m256d v728l = _mm256_mul_pd(v727l, v720l);
    const __m256d v728h = _mm256_mul_pd(v727h, v720h);
    const __m256d v729l = _mm256_fmadd_pd(v0, v108l, v728l);
    const __m256d v729h = _mm256_fmadd_pd(v0, v108h, v728h);
    const __m256i v730l = _mm256_castpd_si256(_mm256_cmp_pd(v6l, v159, _CMP_EQ_OQ));
    const __m256i v730h = _mm256_castpd_si256(_mm256_cmp_pd(v6h, v159, _CMP_EQ_OQ));
    const __m256i v730 = log_bessel_k_4ulp_avx512_join_mask_avx2(v730l, v730h);
    const __m256i v731l = _mm256_castpd_si256(_mm256_cmp_pd(v159, v4l, _CMP_EQ_OQ));
    const __m256i v731h = _mm256_castpd_si256(_mm256_cmp_pd(v159, v4h, _CMP_EQ_OQ));
    const __m256i v731 = log_bessel_k_4ulp_avx512_join_mask_avx2(v731l, v731h);
    const __m256d v734l = _mm256_blendv_pd(v733, v732, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v731))));
    const __m256d v734h = _mm256_blendv_pd(v733, v732, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v731, 1))));
    const __m256d v735l = _mm256_blendv_pd(v159, v734l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v730))));
    const __m256d v735h = _mm256_blendv_pd(v159, v734h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v730, 1))));
    const __m256d v736l = _mm256_blendv_pd(v735l, v729l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v157))));
    const __m256d v736h = _mm256_blendv_pd(v735h, v729h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v157, 1))));
    const __m256d v737l = _mm256_blendv_pd(v732, v736l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v717))));
    const __m256d v737h = _mm256_blendv_pd(v732, v736h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v717, 1))));
    const __m128 v738l = _mm256_cvtpd_ps(v737l);
    const __m128 v738h = _mm256_cvtpd_ps(v737h);
    const __m256 v738 = _mm256_set_m128(v738h, v738l);
    _mm256_storeu_ps(y, v738);
}

/* m elements, whole steps, by one block. */
static LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET void log_bessel_k_4ulp_avx512_block_avx2(int32_t block, size_t m, const float *x0, const float *x1, float *y) {
    switch (block) {
    case 0:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_k_4ulp_avx512_block0_avx2(x0 + i, x1 + i, y + i);
        break;
    case 1:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_k_4ulp_avx512_block1_avx2(x0 + i, x1 + i, y + i);
        break;
    case 2:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_k_4ulp_avx512_block2_avx2(x0 + i, x1 + i, y + i);
        break;
    case 3:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_k_4ulp_avx512_block3_avx2(x0 + i, x1 + i, y + i);
        break;
    default:
        break;
    }
}

/* m elements, whole steps, not none, wherever they are, by one block. */
static LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET void log_bessel_k_4ulp_avx512_gathered_avx2(int32_t block, size_t m, const size_t *at, const float *x0, const float *x1, float *y) {
    float tail_x0[256];
    float tail_x1[256];
    float tail_y[256];
    size_t l;
    l = 0;
    do {
        tail_x0[l] = x0[at[l]];
        tail_x1[l] = x1[at[l]];
    } while (++l < m);
    log_bessel_k_4ulp_avx512_block_avx2(block, m, tail_x0, tail_x1, tail_y);
    l = 0;
    do {
        y[at[l]] = tail_y[l];
    } while (++l < m);
}

static LOG_BESSEL_K_4ULP_AVX512_AVX2_TARGET void log_bessel_k_4ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t at[4][264], count[4] = {0};
    int32_t block[128];
    for (size_t first = 0; first < n; first += 128) {
        const size_t end = n - first < 128 ? n : first + 128;
        size_t i = first;
        for (; end - i >= 8; i += 8)
            log_bessel_k_4ulp_avx512_choice_avx2(x0 + i, x1 + i, block + (i - first));
        if (i < end) {
            const size_t m = end - i;
            float tail_x0[8] = {0};
            memcpy(tail_x0, x0 + i, m * sizeof *x0);
            float tail_x1[8] = {0};
            memcpy(tail_x1, x1 + i, m * sizeof *x1);
            log_bessel_k_4ulp_avx512_choice_avx2(tail_x0, tail_x1, block + (i - first));
            for (size_t l = m; l < 8; l++)
                block[i - first + l] = -1;
        }
        for (i = first; i < end; i += 8) {
            const int32_t *own = block + (i - first);
            if (log_bessel_k_4ulp_avx512_same_avx2(own, 8)) {
                log_bessel_k_4ulp_avx512_block_avx2(own[0], 8, x0 + i, x1 + i, y + i);
                continue;
            }
            for (int32_t b = 0; b < 4; b++)
                count[b] = log_bessel_k_4ulp_avx512_collect_avx2(own, 8, b, i, at[b], count[b]);
        }
        for (int32_t b = 0; b < 4; b++) {
            if (count[b] < 128)
                continue;
            const size_t rest = count[b] % 8;
            log_bessel_k_4ulp_avx512_gathered_avx2(b, count[b] - rest, at[b] + rest, x0, x1, y);
            count[b] = rest;
        }
    }
    for (int32_t b = 0; b < 4; b++) {
        if (count[b] == 0)
            continue;
        for (; count[b] % 8 != 0; count[b]++)
            at[b][count[b]] = at[b][count[b] - 1];
        const size_t rest = count[b] % 8;
        log_bessel_k_4ulp_avx512_gathered_avx2(b, count[b] - rest, at[b] + rest, x0, x1, y);
        count[b] = rest;
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_BESSEL_K_4ULP_AVX512_AVX512 __m512i log_bessel_k_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG_BESSEL_K_4ULP_AVX512_AVX512 __mmask8 log_bessel_k_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Whether all of the n numbers, a multiple of sixteen, are the same. */
LOG_BESSEL_K_4ULP_AVX512_AVX512 int log_bessel_k_4ulp_avx512_same_avx512(const int32_t *a, size_t n) {
    const __m512i first = _mm512_set1_epi32(a[0]);
    __mmask16 differs = 0;
    for (size_t l = 0; l < n; l += 16)
        differs |= _mm512_cmpneq_epi32_mask(_mm512_loadu_si512(a + l), first);
    return differs == 0;
}

/* Appends to at[count...] where, from `first` on, the n numbers, a multiple of eight,
 * are b; the count then. Writes up to eight elements beyond. */
LOG_BESSEL_K_4ULP_AVX512_AVX512 size_t log_bessel_k_4ulp_avx512_collect_avx512(const int32_t *a, size_t n, int32_t b,
                                     size_t first, size_t *at, size_t count) {
    const __m512i lane = _mm512_setr_epi64(0, 1, 2, 3, 4, 5, 6, 7);
    for (size_t l = 0; l < n; l += 8) {
        const __m256i own = _mm256_loadu_si256((const __m256i *)(const void *)(a + l));
        const __mmask8 mine = _mm256_cmpeq_epi32_mask(own, _mm256_set1_epi32(b));
        const __m512i here =
            _mm512_add_epi64(lane, _mm512_set1_epi64((long long)(first + l)));
        _mm512_storeu_si512(at + count, _mm512_maskz_compress_epi64(mine, here));
        count += (size_t)__builtin_popcount(mine);
    }
    return count;
}

/* ---- AVX-512 ---- */

/* 16 elements: the block that each takes. */
LOG_BESSEL_K_4ULP_AVX512_AVX512 void log_bessel_k_4ulp_avx512_choice_avx512(const float *x0, const float *x1, int32_t *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v8 = _mm512_set1_pd(0x1.ap+2); /* 6.5 */
    const __m512d v11 = _mm512_set1_pd(0x1.4p+7); /* 160 */
    const __m512d v13 = _mm512_set1_pd(0x1.5p+3); /* 10.5 */
    const __m512d v18 = _mm512_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m512d v21 = _mm512_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m512d v22 = _mm512_set1_pd(-0x1p+12); /* -4096 */
    const __m512d v26 = _mm512_set1_pd(INFINITY);
    const __m512d v28 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v35 = _mm512_set1_epi32(0);
    const __m512i v36 = _mm512_set1_epi32(1);
    const __m512i v38 = _mm512_set1_epi32(2);
    const __m512i v40 = _mm512_set1_epi32(3);
    const __m512 v1 = _mm512_loadu_ps(x0);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v3 = _mm512_loadu_ps(x1);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v5l = _mm512_mul_pd(v4l, v4l);
    const __m512d v5h = _mm512_mul_pd(v4h, v4h);
    const __m512d v6l = _mm512_fmadd_pd(v2l, v2l, v5l);
    const __m512d v6h = _mm512_fmadd_pd(v2h, v2h, v5h);
    const __mmask8 v7l = _mm512_cmp_pd_mask(v4l, v0, _CMP_LT_OQ);
    const __mmask8 v7h = _mm512_cmp_pd_mask(v4h, v0, _CMP_LT_OQ);
    const __mmask16 v7 = _mm512_kunpackb(v7h, v7l);
    const __mmask8 v9l = _mm512_cmp_pd_mask(v2l, v8, _CMP_LT_OQ);
    const __mmask8 v9h = _mm512_cmp_pd_mask(v2h, v8, _CMP_LT_OQ);
    const __mmask16 v9 = _mm512_kunpackb(v9h, v9l);
    const __mmask16 v10 = (__mmask16)(v7 & v9);
    const __mmask8 v12l = _mm512_cmp_pd_mask(v6l, v11, _CMP_LT_OQ);
    const __mmask8 v12h = _mm512_cmp_pd_mask(v6h, v11, _CMP_LT_OQ);
    const __mmask16 v12 = _mm512_kunpackb(v12h, v12l);
    const __mmask8 v14l = _mm512_cmp_pd_mask(v2l, v13, _CMP_LT_OQ);
    const __mmask8 v14h = _mm512_cmp_pd_mask(v2h, v13, _CMP_LT_OQ);
    const __mmask16 v14 = _mm512_kunpackb(v14h, v14l);
    const __mmask16 v15 = (__mmask16)(v12 & v14);
    const __mmask8 v16l = _mm512_cmp_pd_mask(v0, v4l, _CMP_LE_OQ);
    const __mmask8 v16h = _mm512_cmp_pd_mask(v0, v4h, _CMP_LE_OQ);
    const __mmask16 v16 = _mm512_kunpackb(v16h, v16l);
    const __mmask16 v17 = (__mmask16)(v15 & v16);
    const __m512d v19l = _mm512_fmadd_pd(v18, v2l, v4l);
    const __m512d v19h = _mm512_fmadd_pd(v18, v2h, v4h);
    const __m512d v20l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v19l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v20h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v19h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v23l = _mm512_fmadd_pd(v21, v2l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21, v2h, v22);
    const __mmask8 v24l = _mm512_cmp_pd_mask(v20l, v23l, _CMP_LT_OQ);
    const __mmask8 v24h = _mm512_cmp_pd_mask(v20h, v23h, _CMP_LT_OQ);
    const __mmask16 v24 = _mm512_kunpackb(v24h, v24l);
    const __m512d v25l = _mm512_max_pd(v2l, v4l);
    const __m512d v25h = _mm512_max_pd(v2h, v4h);
    const __mmask8 v27l = _mm512_cmp_pd_mask(v25l, v26, _CMP_LT_OQ);
    const __mmask8 v27h = _mm512_cmp_pd_mask(v25h, v26, _CMP_LT_OQ);
    const __mmask16 v27 = _mm512_kunpackb(v27h, v27l);
    const __mmask8 v29l = _mm512_cmp_pd_mask(v28, v4l, _CMP_LT_OQ);
    const __mmask8 v29h = _mm512_cmp_pd_mask(v28, v4h, _CMP_LT_OQ);
    const __mmask16 v29 = _mm512_kunpackb(v29h, v29l);
    const __mmask8 v30l = _mm512_cmp_pd_mask(v28, v2l, _CMP_LE_OQ);
    const __mmask8 v30h = _mm512_cmp_pd_mask(v28, v2h, _CMP_LE_OQ);
    const __mmask16 v30 = _mm512_kunpackb(v30h, v30l);
    const __mmask16 v31 = (__mmask16)(v29 & v30);
    const __mmask16 v32 = (__mmask16)(v27 & v31);
    const __mmask16 v33 = (__mmask16)~v32;
    const __mmask16 v34 = (__mmask16)(v24 | v33);
    const __m512i v37 = _mm512_mask_blend_epi32(v10, v35, v36);
    const __m512i v39 = _mm512_mask_blend_epi32(v17, v37, v38);
    const __m512i v41 = _mm512_mask_blend_epi32(v34, v39, v40);
    _mm512_storeu_si512(y, v41);
}

/* 16 elements by block 0. */
static LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_k_4ulp_avx512_block0_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v13 = _mm512_set1_pd(0x1.a923e815a1cf4p+7); /* 212.57013003921713 */
    const __m512d v14 = _mm512_set1_pd(-0x1.7ea050e044d42p+9); /* -765.25246814118168 */
    const __m512d v16 = _mm512_set1_pd(0x1.08ff6393p+10); /* 1059.9904525279999 */
    const __m512d v18 = _mm512_set1_pd(-0x1.5dca313ad82d8p+9); /* -699.57962737613252 */
    const __m512d v20 = _mm512_set1_pd(0x1.b4618ac15dc91p+7); /* 218.19051174421159 */
    const __m512d v22 = _mm512_set1_pd(-0x1.a7dce636db6dbp+4); /* -26.491430486951554 */
    const __m512d v24 = _mm512_set1_pd(0x1.251ee8p-1); /* 0.57250142097473145 */
    const __m512d v26 = _mm512_set1_pd(0x1.c364a631dd95fp+4); /* 28.212072558200244 */
    const __m512d v27 = _mm512_set1_pd(-0x1.528b7ca566307p+6); /* -84.636217674600729 */
    const __m512d v29 = _mm512_set1_pd(0x1.6f45e11c71c72p+6); /* 91.818241543240021 */
    const __m512d v31 = _mm512_set1_pd(-0x1.5447ad6c16c17p+5); /* -42.534998745388457 */
    const __m512d v33 = _mm512_set1_pd(0x1.d79a53a83a83bp+2); /* 7.3687943594796321 */
    const __m512d v35 = _mm512_set1_pd(-0x1.d11ep-3); /* -0.22710800170898438 */
    const __m512d v38 = _mm512_set1_pd(0x1.2ada78a021b64p+2); /* 4.6695844234262474 */
    const __m512d v39 = _mm512_set1_pd(-0x1.669fc3f35ba78p+3); /* -11.207002616222994 */
    const __m512d v41 = _mm512_set1_pd(0x1.19408p+3); /* 8.78912353515625 */
    const __m512d v43 = _mm512_set1_pd(-0x1.2e9a666666666p+1); /* -2.3640869140624998 */
    const __m512d v45 = _mm512_set1_pd(0x1.cb6p-4); /* 0.112152099609375 */
    const __m512d v48 = _mm512_set1_pd(0x1.069ba781948b1p+0); /* 1.0258125964506173 */
    const __m512d v49 = _mm512_set1_pd(-0x1.d8b1c71c71c72p+0); /* -1.8464626736111112 */
    const __m512d v51 = _mm512_set1_pd(0x1.c84cccccccccdp-1); /* 0.89121093750000002 */
    const __m512d v53 = _mm512_set1_pd(-0x1.2cp-4); /* -0.0732421875 */
    const __m512d v56 = _mm512_set1_pd(0x1.5638e38e38e39p-2); /* 0.3342013888888889 */
    const __m512d v57 = _mm512_set1_pd(-0x1.9aaaaaaaaaaabp-2); /* -0.40104166666666669 */
    const __m512d v59 = _mm512_set1_pd(0x1.2p-4); /* 0.0703125 */
    const __m512d v62 = _mm512_set1_pd(0x1.aaaaaaaaaaaabp-3); /* 0.20833333333333334 */
    const __m512d v63 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v68 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v76 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v78 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v79 = _mm512_set1_epi32(127);
    const __m512i v80 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v82 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v85 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v86 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v93 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v96 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v97 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v99 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v101 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v103 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v105 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v110 = _mm512_set1_pd(0x1.ap+2); /* 6.5 */
    const __m512d v113 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512 v3 = _mm512_loadu_ps(x0);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512 v5 = _mm512_loadu_ps(x1);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v7l = _mm512_mul_pd(v6l, v6l);
    const __m512d v7h = _mm512_mul_pd(v6h, v6h);
    const __m512d v8l = _mm512_fmadd_pd(v4l, v4l, v7l);
    const __m512d v8h = _mm512_fmadd_pd(v4h, v4h, v7h);
    const __m512d v9l = _mm512_sqrt_pd(v8l);
    const __m512d v9h = _mm512_sqrt_pd(v8h);
    const __m512d v10l = _mm512_div_pd(v2, v9l);
    const __m512d v10h = _mm512_div_pd(v2, v9h);
    const __m512d v11l = _mm512_mul_pd(v10l, v4l);
    const __m512d v11h = _mm512_mul_pd(v10h, v4h);
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v12l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v12h, v13, v14);
    const __m512d v17l = _mm512_fmadd_pd(v12l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v12h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v12l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v12h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v12l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v12h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v12l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v12h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v12l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v12h, v23h, v24);
    const __m512d v28l = _mm512_fmadd_pd(v12l, v26, v27);
    const __m512d v28h = _mm512_fmadd_pd(v12h, v26, v27);
    const __m512d v30l = _mm512_fmadd_pd(v12l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v12h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v12l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v12h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v12l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v12h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v12l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v12h, v34h, v35);
    const __m512d v37l = _mm512_fmadd_pd(v25l, v10l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v25h, v10h, v36h);
    const __m512d v40l = _mm512_fmadd_pd(v38, v12l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38, v12h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v12l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v12h, v40h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v12l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v12h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v12l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v12h, v44h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v10l, v37l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v10h, v37h, v46h);
    const __m512d v50l = _mm512_fmadd_pd(v48, v12l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48, v12h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v12l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v12h, v50h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v12l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v12h, v53);
    const __m512d v55l = _mm512_fmadd_pd(v10l, v47l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v10h, v47h, v54h);
    const __m512d v58l = _mm512_fmadd_pd(v12l, v56, v57);
    const __m512d v58h = _mm512_fmadd_pd(v12h, v56, v57);
    const __m512d v60l = _mm512_fmadd_pd(v12l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v12h, v58h, v59);
    const __m512d v61l = _mm512_fmadd_pd(v55l, v10l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v55h, v10h, v60h);
    const __m512d v64l = _mm512_fmadd_pd(v12l, v62, v63);
    const __m512d v64h = _mm512_fmadd_pd(v12h, v62, v63);
    const __m512d v65l = _mm512_fmadd_pd(v61l, v10l, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v61h, v10h, v64h);
    const __m512d v66l = _mm512_fmadd_pd(v65l, v10l, v2);
    const __m512d v66h = _mm512_fmadd_pd(v65h, v10h, v2);
    const __m512d v67l = _mm512_mul_pd(v66l, v66l);
    const __m512d v67h = _mm512_mul_pd(v66h, v66h);
    const __m512d v69l = _mm512_mul_pd(v10l, v68);
    const __m512d v69h = _mm512_mul_pd(v10h, v68);
    const __m512d v70l = _mm512_mul_pd(v67l, v69l);
    const __m512d v70h = _mm512_mul_pd(v67h, v69h);
    const __m512i v71l = log_bessel_k_4ulp_avx512_bits_f64_avx512(v70l);
    const __m512i v71h = log_bessel_k_4ulp_avx512_bits_f64_avx512(v70h);
    const __m512i v73l = _mm512_srli_epi64(v71l, 52);
    const __m512i v73h = _mm512_srli_epi64(v71h, 52);
    const __m512i v74l = _mm512_or_si512(v1, v73l);
    const __m512i v74h = _mm512_or_si512(v1, v73h);
    const __m512d v75l = _mm512_castsi512_pd(v74l);
    const __m512d v75h = _mm512_castsi512_pd(v74h);
    const __m512d v77l = _mm512_sub_pd(v75l, v76);
    const __m512d v77h = _mm512_sub_pd(v75h, v76);
    const __m512i v81l = _mm512_and_si512(v71l, v80);
    const __m512i v81h = _mm512_and_si512(v71h, v80);
    const __m512i v83l = _mm512_or_si512(v81l, v82);
    const __m512i v83h = _mm512_or_si512(v81h, v82);
    const __m512d v84l = _mm512_castsi512_pd(v83l);
    const __m512d v84h = _mm512_castsi512_pd(v83h);
    const __m512d v87l = _mm512_fmadd_pd(v84l, v85, v86);
    const __m512d v87h = _mm512_fmadd_pd(v84h, v85, v86);
    const __m256i v88l = _mm512_cvtpd_epi32(v87l);
    const __m256i v88h = _mm512_cvtpd_epi32(v87h);
    const __m512i v88 = _mm512_inserti32x8(_mm512_castsi256_si512(v88l), v88h, 1);
    const __m512i v89 = _mm512_and_si512(v79, v88);
    const __m512d v90l = _mm512_i32gather_pd(_mm512_castsi512_si256(v89), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v90h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v89, 1), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v91l = _mm512_fmadd_pd(v77l, v78, v90l);
    const __m512d v91h = _mm512_fmadd_pd(v77h, v78, v90h);
    const __m512d v92l = _mm512_i32gather_pd(_mm512_castsi512_si256(v89), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v92h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v89, 1), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v94l = _mm512_fmadd_pd(v84l, v92l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v84h, v92h, v93);
    const __m512d v95l = _mm512_mul_pd(v94l, v94l);
    const __m512d v95h = _mm512_mul_pd(v94h, v94h);
    const __m512d v98l = _mm512_fmadd_pd(v96, v94l, v97);
    const __m512d v98h = _mm512_fmadd_pd(v96, v94h, v97);
    const __m512d v100l = _mm512_fmadd_pd(v98l, v94l, v99);
    const __m512d v100h = _mm512_fmadd_pd(v98h, v94h, v99);
    const __m512d v102l = _mm512_fmadd_pd(v100l, v94l, v101);
    const __m512d v102h = _mm512_fmadd_pd(v100h, v94h, v101);
    const __m512d v104l = _mm512_fmadd_pd(v102l, v94l, v103);
    const __m512d v104h = _mm512_fmadd_pd(v102h, v94h, v103);
    const __m512d v106l = _mm512_fmadd_pd(v104l, v94l, v105);
    const __m512d v106h = _mm512_fmadd_pd(v104h, v94h, v105);
    const __m512d v107l = _mm512_fmadd_pd(v95l, v106l, v94l);
    const __m512d v107h = _mm512_fmadd_pd(v95h, v106h, v94h);
    const __m512d v108l = _mm512_add_pd(v91l, v107l);
    const __m512d v108h = _mm512_add_pd(v91h, v107h);
    const __mmask8 v109l = _mm512_cmp_pd_mask(v6l, v2, _CMP_LT_OQ);
    const __mmask8 v109h = _mm512_cmp_pd_mask(v6h, v2, _CMP_LT_OQ);
    const __mmask16 v109 = _mm512_kunpackb(v109h, v109l);
    const __mmask8 v111l = _mm512_cmp_pd_mask(v4l, v110, _CMP_LT_OQ);
    const __mmask8 v111h = _mm512_cmp_pd_mask(v4h, v110, _CMP_LT_OQ);
    const __mmask16 v111 = _mm512_kunpackb(v111h, v111l);
    const __mmask16 v112 = (__mmask16)(v109 & v111);
    const __m512d v114l = _mm512_add_pd(v9l, v4l);
    const __m512d v114h = _mm512_add_pd(v9h, v4h);
    const __m512d v115l = _mm512_mask_blend_pd((__mmask8)v112, v114l, v113);
    const __m512d v115h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v112), v114h, v113);
    const __m512d v116l = _mm512_div_pd(v115l, v6l);
    const __m512d v116h = _mm512_div_pd(v115h, v6h);
    const __m512i v117l = log_bessel_k_4ulp_avx512_bits_f64_avx512(v116l);
    const __m512i v117h = log_bessel_k_4ulp_avx512_bits_f64_avx512(v116h);
    const __m512i v118l = _mm512_and_si512(v80, v117l);
    const __m512i v118h = _mm512_and_si512(v80, v117h);
    const __m512i v119l = _mm512_or_si512(v82, v118l);
    const __m512i v119h = _mm512_or_si512(v82, v118h);
    const __m512d v120l = _mm512_castsi512_pd(v119l);
    const __m512d v120h = _mm512_castsi512_pd(v119h);
    const __m512d v121l = _mm512_fmadd_pd(v120l, v85, v86);
    const __m512d v121h = _mm512_fmadd_pd(v120h, v85, v86);
    const __m256i v122l = _mm512_cvtpd_epi32(v121l);
    const __m256i v122h = _mm512_cvtpd_epi32(v121h);
    const __m512i v122 = _mm512_inserti32x8(_mm512_castsi256_si512(v122l), v122h, 1);
    const __m512i v123 = _mm512_and_si512(v79, v122);
    const __m512d v124l = _mm512_i32gather_pd(_mm512_castsi512_si256(v123), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v124h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v123, 1), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v125l = _mm512_fmadd_pd(v120l, v124l, v93);
    const __m512d v125h = _mm512_fmadd_pd(v120h, v124h, v93);
    const __m512d v126l = _mm512_mul_pd(v125l, v125l);
    const __m512d v126h = _mm512_mul_pd(v125h, v125h);
    const __m512d v127l = _mm512_fmadd_pd(v125l, v96, v97);
    const __m512d v127h = _mm512_fmadd_pd(v125h, v96, v97);
    const __m512d v128l = _mm512_fmadd_pd(v125l, v127l, v99);
    const __m512d v128h = _mm512_fmadd_pd(v125h, v127h, v99);
    const __m512d v129l = _mm512_fmadd_pd(v128l, v125l, v101);
    const __m512d v129h = _mm512_fmadd_pd(v128h, v125h, v101);
    const __m512d v130l = _mm512_fmadd_pd(v129l, v125l, v103);
    const __m512d v130h = _mm512_fmadd_pd(v129h, v125h, v103);
    const __m512d v131l = _mm512_fmadd_pd(v130l, v125l, v105);
    const __m512d v131h = _mm512_fmadd_pd(v130h, v125h, v105);
    const __m512d v132l = _mm512_fmadd_pd(v126l, v131l, v125l);
    const __m512d v132h = _mm512_fmadd_pd(v126h, v131h, v125h);
    const __m512i v133l = _mm512_srli_epi64(v117l, 52);
    const __m512i v133h = _mm512_srli_epi64(v117h, 52);
    const __m512i v134l = _mm512_or_si512(v1, v133l);
    const __m512i v134h = _mm512_or_si512(v1, v133h);
    const __m512d v135l = _mm512_castsi512_pd(v134l);
    const __m512d v135h = _mm512_castsi512_pd(v134h);
    const __m512d v136l = _mm512_sub_pd(v135l, v76);
    const __m512d v136h = _mm512_sub_pd(v135h, v76);
    const __m512d v137l = _mm512_i32gather_pd(_mm512_castsi512_si256(v123), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v137h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v123, 1), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v138l = _mm512_fmadd_pd(v136l, v78, v137l);
    const __m512d v138h = _mm512_fmadd_pd(v136h, v78, v137h);
    const __m512d v139l = _mm512_add_pd(v132l, v138l);
    const __m512d v139h = _mm512_add_pd(v132h, v138h);
    const __m512d v140l = _mm512_mul_pd(v139l, v4l);
    const __m512d v140h = _mm512_mul_pd(v139h, v4h);
    const __m512d v141l = _mm512_sub_pd(v140l, v9l);
    const __m512d v141h = _mm512_sub_pd(v140h, v9h);
    const __m512d v142l = _mm512_fmadd_pd(v0, v108l, v141l);
    const __m512d v142h = _mm512_fmadd_pd(v0, v108h, v141h);
    const __m256 v143l = _mm512_cvtpd_ps(v142l);
    const __m256 v143h = _mm512_cvtpd_ps(v142h);
    const __m512 v143 = _mm512_insertf32x8(_mm512_castps256_ps512(v143l), v143h, 1);
    _mm512_storeu_ps(y, v143);
}

/* 16 elements by block 1. */
static LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_k_4ulp_avx512_block1_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v76 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v78 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v79 = _mm512_set1_epi32(127);
    const __m512i v80 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v82 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v85 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v86 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v93 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v96 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v97 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v99 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v101 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v103 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v105 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v110 = _mm512_set1_pd(0x1.ap+2); /* 6.5 */
    const __m512d v113 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v161 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v168 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v171 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v179 = _mm512_set1_pd(0x1.fd0c679f05739p-13); /* 0.00024273321921047269 */
    const __m512d v180 = _mm512_set1_pd(0x1.3db3b9e00abb8p-11); /* 0.00060596858020766416 */
    const __m512d v182 = _mm512_set1_pd(0x1.671d1b51ea666p-9); /* 0.0027398200845325958 */
    const __m512d v183 = _mm512_set1_pd(0x1.56a04cf6e54fap-7); /* 0.010456121044436707 */
    const __m512d v186 = _mm512_set1_pd(-0x1.abf3f13744ea3p-10); /* -0.0016325107552050209 */
    const __m512d v187 = _mm512_set1_pd(0x1.7ad6bf472e4bp-7); /* 0.011561244389996922 */
    const __m512d v189 = _mm512_set1_pd(0x1.acc185a1c0ae2p-4); /* 0.10467674446048705 */
    const __m512d v192 = _mm512_set1_pd(0x1.5e21703c82f1p-11); /* 0.00066782115715244457 */
    const __m512d v193 = _mm512_set1_pd(-0x1.c630be32c75e5p-8); /* -0.0069303955413295469 */
    const __m512d v195 = _mm512_set1_pd(-0x1.3b27eb8b79d8bp-5); /* -0.038471183823101184 */
    const __m512d v197 = _mm512_set1_pd(0x1.d8772fccadfe2p-2); /* 0.46139216124310967 */
    const __m512d v200 = _mm512_set1_pd(-0x1.2c5a692283814p-13); /* -0.00014321955048085587 */
    const __m512d v201 = _mm512_set1_pd(0x1.a57ac1a72d088p-11); /* 0.00080390838129186602 */
    const __m512d v203 = _mm512_set1_pd(0x1.21196f9a5c3fdp-6); /* 0.017645224559092999 */
    const __m512d v205 = _mm512_set1_pd(-0x1.875ac4b55e34ap-3); /* -0.19109109571925337 */
    const __m512d v207 = _mm512_set1_pd(0x1.b0ee60714da22p-2); /* 0.42278433505581081 */
    const __m512d v211 = _mm512_set1_pd(0x1.09158a04569d6p-11); /* 0.00050560786670966295 */
    const __m512d v212 = _mm512_set1_pd(0x1.731c4272bae67p-12); /* 0.00035391844646313068 */
    const __m512d v214 = _mm512_set1_pd(0x1.3716c2fc27beep-11); /* 0.00059335501238766213 */
    const __m512d v215 = _mm512_set1_pd(0x1.d116f70618445p-8); /* 0.0070967057309597225 */
    const __m512d v217 = _mm512_set1_pd(0x1.c7065c805470bp-8); /* 0.0069431281884406821 */
    const __m512d v220 = _mm512_set1_pd(-0x1.de85aaf38ce8ap-12); /* -0.00045635427452171055 */
    const __m512d v221 = _mm512_set1_pd(-0x1.6f20e6bf5a0cp-10); /* -0.0014004841649129379 */
    const __m512d v223 = _mm512_set1_pd(0x1.b9b303c32385ep-5); /* 0.053918368671575165 */
    const __m512d v225 = _mm512_set1_pd(0x1.555570b4181fdp-4); /* 0.083333435295124006 */
    const __m512d v228 = _mm512_set1_pd(0x1.4868df0d1ec7p-13); /* 0.00015659792589759218 */
    const __m512d v229 = _mm512_set1_pd(0x1.1df1dd96c1bd1p-11); /* 0.00054539639936101493 */
    const __m512d v231 = _mm512_set1_pd(-0x1.0224d09ec0c33p-5); /* -0.031511695347966294 */
    const __m512d v233 = _mm512_set1_pd(0x1.d38e1343491bdp-4); /* 0.11414916538757942 */
    const __m512d v235 = _mm512_set1_pd(0x1.ffffffd2cd9bdp-2); /* 0.49999999736919759 */
    const __m512d v238 = _mm512_set1_pd(-0x1.859d451348c0bp-12); /* -0.00037156518483721983 */
    const __m512d v239 = _mm512_set1_pd(0x1.06fbab3949e5ep-7); /* 0.0080256067327148482 */
    const __m512d v241 = _mm512_set1_pd(-0x1.92457ae3a0b55p-6); /* -0.024552698143917102 */
    const __m512d v243 = _mm512_set1_pd(-0x1.dd603ecd8c57bp-3); /* -0.23309372963698735 */
    const __m512d v245 = _mm512_set1_pd(0x1.ffffffffce7d9p-1); /* 0.99999999997748568 */
    const __m512d v250 = _mm512_set1_pd(0x1.c034461d68393p+2); /* 7.0031905448130543 */
    const __m512d v251 = _mm512_set1_pd(-0x1.d05b3d386724p-1); /* -0.90694609941017035 */
    const __m512d v253 = _mm512_set1_pd(0x1.689aad4ce86f1p+1); /* 2.8172203660513948 */
    const __m512d v255 = _mm512_set1_pd(0x1.de966ac65e602p+0); /* 1.8694826826380226 */
    const __m512d v257 = _mm512_set1_pd(0x1.0086591e6a7e9p+1); /* 2.0040999792590708 */
    const __m512d v259 = _mm512_set1_pd(0x1.f873df4daa2c3p+0); /* 1.9705180706607031 */
    const __m512d v261 = _mm512_set1_pd(0x1.e4e27142497c6p+0); /* 1.8940802370866421 */
    const __m512d v263 = _mm512_set1_pd(0x1.a51a63ceafdd6p+0); /* 1.6449339274985184 */
    const __m512d v265 = _mm512_set1_pd(0x1.00000000f0316p+0); /* 1.0000000002184541 */
    const __m512d v271 = _mm512_set1_pd(-0x1.1eed8eff8d898p-29); /* -2.08767569878681e-09 */
    const __m512d v272 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v274 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v276 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v278 = _mm512_set1_pd(-0x1.a01a01a01a01ap-16); /* -2.4801587301587302e-05 */
    const __m512d v280 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v282 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v284 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v286 = _mm512_set1_pd(-0x1.5555555555555p-5); /* -0.041666666666666664 */
    const __m512d v288 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v293 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v294 = _mm512_set1_pd(0x1.5ep+9); /* 700 */
    const __m512d v299 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v301 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v303 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v306 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v312 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v321 = _mm512_set1_pd(0x1.0ae3091712724p-13); /* 0.00012726157067027247 */
    const __m512d v322 = _mm512_set1_pd(0x1.7703fb745a911p-11); /* 0.00071528540733581576 */
    const __m512d v323 = _mm512_set1_pd(0x1.562053256d9d9p-9); /* 0.0026102162834959861 */
    const __m512d v326 = _mm512_set1_pd(-0x1.1d50159d7403ap-11); /* -0.00054419103588011016 */
    const __m512d v327 = _mm512_set1_pd(0x1.f83ffbf71832dp-9); /* 0.0038471217226717842 */
    const __m512d v329 = _mm512_set1_pd(0x1.1dd81c2c458abp-5); /* 0.034893088364854684 */
    const __m512d v332 = _mm512_set1_pd(0x1.5e27da20f9004p-12); /* 0.00033393447125562603 */
    const __m512d v333 = _mm512_set1_pd(-0x1.c63174bc1116dp-9); /* -0.0034652190206846873 */
    const __m512d v335 = _mm512_set1_pd(-0x1.3b256bfa7024dp-6); /* -0.019234996268780603 */
    const __m512d v337 = _mm512_set1_pd(0x1.d877259e0a1fdp-3); /* 0.23069600475834298 */
    const __m512d v340 = _mm512_set1_pd(-0x1.2c65eedb348e1p-13); /* -0.00014324101252911114 */
    const __m512d v341 = _mm512_set1_pd(0x1.a58ffc628830dp-11); /* 0.00080406655280648861 */
    const __m512d v343 = _mm512_set1_pd(0x1.2119370abfbf6p-6); /* 0.017645171882573828 */
    const __m512d v345 = _mm512_set1_pd(-0x1.875ac6a009b06p-3); /* -0.1910911099996257 */
    const __m512d v347 = _mm512_set1_pd(0x1.b0ee6099d841ep-2); /* 0.4227843374156367 */
    const __m512d v350 = _mm512_set1_pd(0x1.dd1ff200ef5c8p-13); /* 0.00022751082727083386 */
    const __m512d v351 = _mm512_set1_pd(-0x1.d946707694605p-8); /* -0.0072216057365763796 */
    const __m512d v353 = _mm512_set1_pd(0x1.59af8fdf39cfcp-5); /* 0.042197972297623537 */
    const __m512d v355 = _mm512_set1_pd(0x1.5815e4fea1014p-5); /* 0.042002627616085558 */
    const __m512d v357 = _mm512_set1_pd(-0x1.2788cfc6c09c3p-1); /* -0.57721566487480691 */
    const __m512d v360 = _mm512_set1_pd(0x1.5de76b7720a8bp-14); /* 8.3423610577818493e-05 */
    const __m512d v361 = _mm512_set1_pd(0x1.eb5fa66476eccp-10); /* 0.0018744416530499962 */
    const __m512d v362 = _mm512_set1_pd(0x1.c4a5a99a80bf5p-10); /* 0.0017267117278840758 */
    const __m512d v365 = _mm512_set1_pd(-0x1.d7a77f954d34ep-12); /* -0.0004498045830872336 */
    const __m512d v366 = _mm512_set1_pd(0x1.260629f69ac9cp-6); /* 0.017945805530342626 */
    const __m512d v368 = _mm512_set1_pd(0x1.c725f98cec1aep-6); /* 0.027780049993170124 */
    const __m512d v371 = _mm512_set1_pd(0x1.0b4125a9bef3bp-12); /* 0.00025487373441966985 */
    const __m512d v372 = _mm512_set1_pd(-0x1.02154eb5fd11bp-6); /* -0.015752150407892445 */
    const __m512d v374 = _mm512_set1_pd(0x1.d393284d85b0cp-5); /* 0.057077006069610275 */
    const __m512d v376 = _mm512_set1_pd(0x1.ffffe24b8b188p-3); /* 0.24999977868118273 */
    const __m512d v379 = _mm512_set1_pd(-0x1.7124d98962a6fp-12); /* -0.00035204309877970898 */
    const __m512d v380 = _mm512_set1_pd(0x1.06d68050098ccp-7); /* 0.0080211760069456503 */
    const __m512d v382 = _mm512_set1_pd(-0x1.92450d2f71b46p-6); /* -0.024552595974252321 */
    const __m512d v384 = _mm512_set1_pd(-0x1.dd6048605c534p-3); /* -0.23309380096501686 */
    const __m512d v386 = _mm512_set1_pd(0x1.0000001f822dbp+0); /* 1.0000000073361466 */
    const __m512d v389 = _mm512_set1_pd(0x1.05f0846e841e2p-13); /* 0.00012490249669429217 */
    const __m512d v390 = _mm512_set1_pd(-0x1.312ccd981ea59p-10); /* -0.00116415028426666 */
    const __m512d v392 = _mm512_set1_pd(-0x1.3b4bc872bc8bap-7); /* -0.0096220711470532579 */
    const __m512d v394 = _mm512_set1_pd(0x1.55123293ea404p-3); /* 0.1665386153593148 */
    const __m512d v396 = _mm512_set1_pd(-0x1.4fcf4024b0e9p-1); /* -0.65587807128800257 */
    const __m512d v398 = _mm512_set1_pd(0x1.ffffffffad19fp-1); /* 0.99999999996230204 */
    const __m512d v415 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v421 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512 v3 = _mm512_loadu_ps(x0);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512 v5 = _mm512_loadu_ps(x1);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v7l = _mm512_mul_pd(v6l, v6l);
    const __m512d v7h = _mm512_mul_pd(v6h, v6h);
    const __m512d v8l = _mm512_fmadd_pd(v4l, v4l, v7l);
    const __m512d v8h = _mm512_fmadd_pd(v4h, v4h, v7h);
    const __m512d v9l = _mm512_sqrt_pd(v8l);
    const __m512d v9h = _mm512_sqrt_pd(v8h);
    const __mmask8 v109l = _mm512_cmp_pd_mask(v6l, v2, _CMP_LT_OQ);
    const __mmask8 v109h = _mm512_cmp_pd_mask(v6h, v2, _CMP_LT_OQ);
    const __mmask16 v109 = _mm512_kunpackb(v109h, v109l);
    const __mmask8 v111l = _mm512_cmp_pd_mask(v4l, v110, _CMP_LT_OQ);
    const __mmask8 v111h = _mm512_cmp_pd_mask(v4h, v110, _CMP_LT_OQ);
    const __mmask16 v111 = _mm512_kunpackb(v111h, v111l);
    const __mmask16 v112 = (__mmask16)(v109 & v111);
    const __m512d v114l = _mm512_add_pd(v9l, v4l);
    const __m512d v114h = _mm512_add_pd(v9h, v4h);
    const __m512d v115l = _mm512_mask_blend_pd((__mmask8)v112, v114l, v113);
    const __m512d v115h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v112), v114h, v113);
    const __m512d v116l = _mm512_div_pd(v115l, v6l);
    const __m512d v116h = _mm512_div_pd(v115h, v6h);
    const __m512i v117l = log_bessel_k_4ulp_avx512_bits_f64_avx512(v116l);
    const __m512i v117h = log_bessel_k_4ulp_avx512_bits_f64_avx512(v116h);
    const __m512i v118l = _mm512_and_si512(v80, v117l);
    const __m512i v118h = _mm512_and_si512(v80, v117h);
    const __m512i v119l = _mm512_or_si512(v82, v118l);
    const __m512i v119h = _mm512_or_si512(v82, v118h);
    const __m512d v120l = _mm512_castsi512_pd(v119l);
    const __m512d v120h = _mm512_castsi512_pd(v119h);
    const __m512d v121l = _mm512_fmadd_pd(v120l, v85, v86);
    const __m512d v121h = _mm512_fmadd_pd(v120h, v85, v86);
    const __m256i v122l = _mm512_cvtpd_epi32(v121l);
    const __m256i v122h = _mm512_cvtpd_epi32(v121h);
    const __m512i v122 = _mm512_inserti32x8(_mm512_castsi256_si512(v122l), v122h, 1);
    const __m512i v123 = _mm512_and_si512(v79, v122);
    const __m512d v124l = _mm512_i32gather_pd(_mm512_castsi512_si256(v123), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v124h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v123, 1), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v125l = _mm512_fmadd_pd(v120l, v124l, v93);
    const __m512d v125h = _mm512_fmadd_pd(v120h, v124h, v93);
    const __m512d v126l = _mm512_mul_pd(v125l, v125l);
    const __m512d v126h = _mm512_mul_pd(v125h, v125h);
    const __m512d v127l = _mm512_fmadd_pd(v125l, v96, v97);
    const __m512d v127h = _mm512_fmadd_pd(v125h, v96, v97);
    const __m512d v128l = _mm512_fmadd_pd(v125l, v127l, v99);
    const __m512d v128h = _mm512_fmadd_pd(v125h, v127h, v99);
    const __m512d v129l = _mm512_fmadd_pd(v128l, v125l, v101);
    const __m512d v129h = _mm512_fmadd_pd(v128h, v125h, v101);
    const __m512d v130l = _mm512_fmadd_pd(v129l, v125l, v103);
    const __m512d v130h = _mm512_fmadd_pd(v129h, v125h, v103);
    const __m512d v131l = _mm512_fmadd_pd(v130l, v125l, v105);
    const __m512d v131h = _mm512_fmadd_pd(v130h, v125h, v105);
    const __m512d v132l = _mm512_fmadd_pd(v126l, v131l, v125l);
    const __m512d v132h = _mm512_fmadd_pd(v126h, v131h, v125h);
    const __m512i v133l = _mm512_srli_epi64(v117l, 52);
    const __m512i v133h = _mm512_srli_epi64(v117h, 52);
    const __m512i v134l = _mm512_or_si512(v1, v133l);
    const __m512i v134h = _mm512_or_si512(v1, v133h);
    const __m512d v135l = _mm512_castsi512_pd(v134l);
    const __m512d v135h = _mm512_castsi512_pd(v134h);
    const __m512d v136l = _mm512_sub_pd(v135l, v76);
    const __m512d v136h = _mm512_sub_pd(v135h, v76);
    const __m512d v137l = _mm512_i32gather_pd(_mm512_castsi512_si256(v123), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v137h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v123, 1), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v138l = _mm512_fmadd_pd(v136l, v78, v137l);
    const __m512d v138h = _mm512_fmadd_pd(v136h, v78, v137h);
    const __m512d v139l = _mm512_add_pd(v132l, v138l);
    const __m512d v139h = _mm512_add_pd(v132h, v138h);
    const __m512d v169l = _mm512_roundscale_pd(v4l, 8);
    const __m512d v169h = _mm512_roundscale_pd(v4h, 8);
    const __mmask8 v170l = _mm512_cmp_pd_mask(v168, v169l, _CMP_LE_OQ);
    const __mmask8 v170h = _mm512_cmp_pd_mask(v168, v169h, _CMP_LE_OQ);
    const __mmask16 v170 = _mm512_kunpackb(v170h, v170l);
    const __m512d v172l = _mm512_sub_pd(v4l, v169l);
    const __m512d v172h = _mm512_sub_pd(v4h, v169h);
    const __m512d v173l = _mm512_add_pd(v171, v172l);
    const __m512d v173h = _mm512_add_pd(v171, v172h);
    const __m512d v174l = _mm512_add_pd(v172l, v113);
    const __m512d v174h = _mm512_add_pd(v172h, v113);
    const __m512d v175l = _mm512_add_pd(v172l, v2);
    const __m512d v175h = _mm512_add_pd(v172h, v2);
    const __m512d v176l = _mm512_mul_pd(v0, v6l);
    const __m512d v176h = _mm512_mul_pd(v0, v6h);
    const __m512d v177l = _mm512_mul_pd(v176l, v176l);
    const __m512d v177h = _mm512_mul_pd(v176h, v176h);
    const __m512d v178l = _mm512_mul_pd(v172l, v172l);
    const __m512d v178h = _mm512_mul_pd(v172h, v172h);
    const __m512d v181l = _mm512_fmadd_pd(v178l, v179, v180);
    const __m512d v181h = _mm512_fmadd_pd(v178h, v179, v180);
    const __m512d v184l = _mm512_fmadd_pd(v178l, v182, v183);
    const __m512d v184h = _mm512_fmadd_pd(v178h, v182, v183);
    const __m512d v185l = _mm512_fmadd_pd(v177l, v181l, v184l);
    const __m512d v185h = _mm512_fmadd_pd(v177h, v181h, v184h);
    const __m512d v188l = _mm512_fmadd_pd(v186, v178l, v187);
    const __m512d v188h = _mm512_fmadd_pd(v186, v178h, v187);
    const __m512d v190l = _mm512_fmadd_pd(v178l, v188l, v189);
    const __m512d v190h = _mm512_fmadd_pd(v178h, v188h, v189);
    const __m512d v191l = _mm512_fmadd_pd(v177l, v185l, v190l);
    const __m512d v191h = _mm512_fmadd_pd(v177h, v185h, v190h);
    const __m512d v194l = _mm512_fmadd_pd(v192, v178l, v193);
    const __m512d v194h = _mm512_fmadd_pd(v192, v178h, v193);
    const __m512d v196l = _mm512_fmadd_pd(v178l, v194l, v195);
    const __m512d v196h = _mm512_fmadd_pd(v178h, v194h, v195);
    const __m512d v198l = _mm512_fmadd_pd(v178l, v196l, v197);
    const __m512d v198h = _mm512_fmadd_pd(v178h, v196h, v197);
    const __m512d v199l = _mm512_fmadd_pd(v191l, v177l, v198l);
    const __m512d v199h = _mm512_fmadd_pd(v191h, v177h, v198h);
    const __m512d v202l = _mm512_fmadd_pd(v200, v178l, v201);
    const __m512d v202h = _mm512_fmadd_pd(v200, v178h, v201);
    const __m512d v204l = _mm512_fmadd_pd(v202l, v178l, v203);
    const __m512d v204h = _mm512_fmadd_pd(v202h, v178h, v203);
    const __m512d v206l = _mm512_fmadd_pd(v204l, v178l, v205);
    const __m512d v206h = _mm512_fmadd_pd(v204h, v178h, v205);
    const __m512d v208l = _mm512_fmadd_pd(v178l, v206l, v207);
    const __m512d v208h = _mm512_fmadd_pd(v178h, v206h, v207);
    const __m512d v209l = _mm512_fmadd_pd(v177l, v199l, v208l);
    const __m512d v209h = _mm512_fmadd_pd(v177h, v199h, v208h);
    const __m512d v213l = _mm512_fmadd_pd(v211, v178l, v212);
    const __m512d v213h = _mm512_fmadd_pd(v211, v178h, v212);
    const __m512d v216l = _mm512_fmadd_pd(v178l, v214, v215);
    const __m512d v216h = _mm512_fmadd_pd(v178h, v214, v215);
    const __m512d v218l = _mm512_fmadd_pd(v178l, v216l, v217);
    const __m512d v218h = _mm512_fmadd_pd(v178h, v216h, v217);
    const __m512d v219l = _mm512_fmadd_pd(v213l, v177l, v218l);
    const __m512d v219h = _mm512_fmadd_pd(v213h, v177h, v218h);
    const __m512d v222l = _mm512_fmadd_pd(v178l, v220, v221);
    const __m512d v222h = _mm512_fmadd_pd(v178h, v220, v221);
    const __m512d v224l = _mm512_fmadd_pd(v178l, v222l, v223);
    const __m512d v224h = _mm512_fmadd_pd(v178h, v222h, v223);
    const __m512d v226l = _mm512_fmadd_pd(v178l, v224l, v225);
    const __m512d v226h = _mm512_fmadd_pd(v178h, v224h, v225);
    const __m512d v227l = _mm512_fmadd_pd(v219l, v177l, v226l);
    const __m512d v227h = _mm512_fmadd_pd(v219h, v177h, v226h);
    const __m512d v230l = _mm512_fmadd_pd(v228, v178l, v229);
    const __m512d v230h = _mm512_fmadd_pd(v228, v178h, v229);
    const __m512d v232l = _mm512_fmadd_pd(v178l, v230l, v231);
    const __m512d v232h = _mm512_fmadd_pd(v178h, v230h, v231);
    const __m512d v234l = _mm512_fmadd_pd(v232l, v178l, v233);
    const __m512d v234h = _mm512_fmadd_pd(v232h, v178h, v233);
    const __m512d v236l = _mm512_fmadd_pd(v234l, v178l, v235);
    const __m512d v236h = _mm512_fmadd_pd(v234h, v178h, v235);
    const __m512d v237l = _mm512_fmadd_pd(v177l, v227l, v236l);
    const __m512d v237h = _mm512_fmadd_pd(v177h, v227h, v236h);
    const __m512d v240l = _mm512_fmadd_pd(v178l, v238, v239);
    const __m512d v240h = _mm512_fmadd_pd(v178h, v238, v239);
    const __m512d v242l = _mm512_fmadd_pd(v178l, v240l, v241);
    const __m512d v242h = _mm512_fmadd_pd(v178h, v240h, v241);
    const __m512d v244l = _mm512_fmadd_pd(v178l, v242l, v243);
    const __m512d v244h = _mm512_fmadd_pd(v178h, v242h, v243);
    const __m512d v246l = _mm512_fmadd_pd(v178l, v244l, v245);
    const __m512d v246h = _mm512_fmadd_pd(v178h, v244h, v245);
    const __m512d v247l = _mm512_fmadd_pd(v177l, v237l, v246l);
    const __m512d v247h = _mm512_fmadd_pd(v177h, v237h, v246h);
    const __m512d v248l = _mm512_fnmadd_pd(v209l, v172l, v247l);
    const __m512d v248h = _mm512_fnmadd_pd(v209h, v172h, v247h);
    const __m512d v252l = _mm512_fmadd_pd(v250, v178l, v251);
    const __m512d v252h = _mm512_fmadd_pd(v250, v178h, v251);
    const __m512d v254l = _mm512_fmadd_pd(v178l, v252l, v253);
    const __m512d v254h = _mm512_fmadd_pd(v178h, v252h, v253);
    const __m512d v256l = _mm512_fmadd_pd(v178l, v254l, v255);
    const __m512d v256h = _mm512_fmadd_pd(v178h, v254h, v255);
    const __m512d v258l = _mm512_fmadd_pd(v256l, v178l, v257);
    const __m512d v258h = _mm512_fmadd_pd(v256h, v178h, v257);
    const __m512d v260l = _mm512_fmadd_pd(v178l, v258l, v259);
    const __m512d v260h = _mm512_fmadd_pd(v178h, v258h, v259);
    const __m512d v262l = _mm512_fmadd_pd(v178l, v260l, v261);
    const __m512d v262h = _mm512_fmadd_pd(v178h, v260h, v261);
    const __m512d v264l = _mm512_fmadd_pd(v262l, v178l, v263);
    const __m512d v264h = _mm512_fmadd_pd(v262h, v178h, v263);
    const __m512d v266l = _mm512_fmadd_pd(v264l, v178l, v265);
    const __m512d v266h = _mm512_fmadd_pd(v264h, v178h, v265);
    const __m512d v267l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v172l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v267h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v172h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v268l = _mm512_add_pd(v267l, v267l);
    const __m512d v268h = _mm512_add_pd(v267h, v267h);
    const __m512d v269l = _mm512_mul_pd(v268l, v139l);
    const __m512d v269h = _mm512_mul_pd(v268h, v139h);
    const __mmask8 v270l = _mm512_cmp_pd_mask(v269l, v2, _CMP_LT_OQ);
    const __mmask8 v270h = _mm512_cmp_pd_mask(v269h, v2, _CMP_LT_OQ);
    const __mmask16 v270 = _mm512_kunpackb(v270h, v270l);
    const __m512d v273l = _mm512_fmadd_pd(v269l, v271, v272);
    const __m512d v273h = _mm512_fmadd_pd(v269h, v271, v272);
    const __m512d v275l = _mm512_fmadd_pd(v269l, v273l, v274);
    const __m512d v275h = _mm512_fmadd_pd(v269h, v273h, v274);
    const __m512d v277l = _mm512_fmadd_pd(v269l, v275l, v276);
    const __m512d v277h = _mm512_fmadd_pd(v269h, v275h, v276);
    const __m512d v279l = _mm512_fmadd_pd(v269l, v277l, v278);
    const __m512d v279h = _mm512_fmadd_pd(v269h, v277h, v278);
    const __m512d v281l = _mm512_fmadd_pd(v269l, v279l, v280);
    const __m512d v281h = _mm512_fmadd_pd(v269h, v279h, v280);
    const __m512d v283l = _mm512_fmadd_pd(v269l, v281l, v282);
    const __m512d v283h = _mm512_fmadd_pd(v269h, v281h, v282);
    const __m512d v285l = _mm512_fmadd_pd(v269l, v283l, v284);
    const __m512d v285h = _mm512_fmadd_pd(v269h, v283h, v284);
    const __m512d v287l = _mm512_fmadd_pd(v269l, v285l, v286);
    const __m512d v287h = _mm512_fmadd_pd(v269h, v285h, v286);
    const __m512d v289l = _mm512_fmadd_pd(v269l, v287l, v288);
    const __m512d v289h = _mm512_fmadd_pd(v269h, v287h, v288);
    const __m512d v290l = _mm512_fmadd_pd(v269l, v289l, v105);
    const __m512d v290h = _mm512_fmadd_pd(v269h, v289h, v105);
    const __m512d v291l = _mm512_fmadd_pd(v269l, v290l, v2);
    const __m512d v291h = _mm512_fmadd_pd(v269h, v290h, v2);
    const __m512d v292l = _mm512_mul_pd(v291l, v139l);
    const __m512d v292h = _mm512_mul_pd(v291h, v139h);
    const __m512d v295l = _mm512_min_pd(v269l, v294);
    const __m512d v295h = _mm512_min_pd(v269h, v294);
    const __m512d v296l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v295l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v296h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v295h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v297l = _mm512_mul_pd(v293, v296l);
    const __m512d v297h = _mm512_mul_pd(v293, v296h);
    const __m512d v298l = _mm512_roundscale_pd(v297l, 8);
    const __m512d v298h = _mm512_roundscale_pd(v297h, 8);
    const __m512d v300l = _mm512_fmsub_pd(v298l, v299, v295l);
    const __m512d v300h = _mm512_fmsub_pd(v298h, v299, v295h);
    const __m512d v302l = _mm512_fmadd_pd(v300l, v301, v280);
    const __m512d v302h = _mm512_fmadd_pd(v300h, v301, v280);
    const __m512d v304l = _mm512_fmadd_pd(v300l, v302l, v303);
    const __m512d v304h = _mm512_fmadd_pd(v300h, v302h, v303);
    const __m512d v305l = _mm512_fmadd_pd(v300l, v304l, v284);
    const __m512d v305h = _mm512_fmadd_pd(v300h, v304h, v284);
    const __m512d v307l = _mm512_fmadd_pd(v300l, v305l, v306);
    const __m512d v307h = _mm512_fmadd_pd(v300h, v305h, v306);
    const __m512d v308l = _mm512_fmadd_pd(v300l, v307l, v288);
    const __m512d v308h = _mm512_fmadd_pd(v300h, v307h, v288);
    const __m512d v309l = _mm512_fmadd_pd(v300l, v308l, v0);
    const __m512d v309h = _mm512_fmadd_pd(v300h, v308h, v0);
    const __m512d v310l = _mm512_fmadd_pd(v300l, v309l, v2);
    const __m512d v310h = _mm512_fmadd_pd(v300h, v309h, v2);
    const __m512d v311l = _mm512_fmadd_pd(v300l, v310l, v2);
    const __m512d v311h = _mm512_fmadd_pd(v300h, v310h, v2);
    const __m512d v313l = _mm512_add_pd(v298l, v312);
    const __m512d v313h = _mm512_add_pd(v298h, v312);
    const __m512i v314l = log_bessel_k_4ulp_avx512_bits_f64_avx512(v313l);
    const __m512i v314h = log_bessel_k_4ulp_avx512_bits_f64_avx512(v313h);
    const __m512i v315l = _mm512_slli_epi64(v314l, 52);
    const __m512i v315h = _mm512_slli_epi64(v314h, 52);
    const __m512d v316l = _mm512_castsi512_pd(_mm512_add_epi64(log_bessel_k_4ulp_avx512_bits_f64_avx512(v311l), v315l));
    const __m512d v316h = _mm512_castsi512_pd(_mm512_add_epi64(log_bessel_k_4ulp_avx512_bits_f64_avx512(v311h), v315h));
    const __m512d v317l = _mm512_sub_pd(v2, v316l);
    const __m512d v317h = _mm512_sub_pd(v2, v316h);
    const __m512d v318l = _mm512_div_pd(v317l, v268l);
    const __m512d v318h = _mm512_div_pd(v317h, v268h);
    const __m512d v319l = _mm512_mask_blend_pd((__mmask8)v270, v318l, v292l);
    const __m512d v319h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v270), v318h, v292h);
    const __m512d v324l = _mm512_fmadd_pd(v178l, v322, v323);
    const __m512d v324h = _mm512_fmadd_pd(v178h, v322, v323);
    const __m512d v325l = _mm512_fmadd_pd(v321, v177l, v324l);
    const __m512d v325h = _mm512_fmadd_pd(v321, v177h, v324h);
    const __m512d v328l = _mm512_fmadd_pd(v326, v178l, v327);
    const __m512d v328h = _mm512_fmadd_pd(v326, v178h, v327);
    const __m512d v330l = _mm512_fmadd_pd(v178l, v328l, v329);
    const __m512d v330h = _mm512_fmadd_pd(v178h, v328h, v329);
    const __m512d v331l = _mm512_fmadd_pd(v325l, v177l, v330l);
    const __m512d v331h = _mm512_fmadd_pd(v325h, v177h, v330h);
    const __m512d v334l = _mm512_fmadd_pd(v178l, v332, v333);
    const __m512d v334h = _mm512_fmadd_pd(v178h, v332, v333);
    const __m512d v336l = _mm512_fmadd_pd(v334l, v178l, v335);
    const __m512d v336h = _mm512_fmadd_pd(v334h, v178h, v335);
    const __m512d v338l = _mm512_fmadd_pd(v178l, v336l, v337);
    const __m512d v338h = _mm512_fmadd_pd(v178h, v336h, v337);
    const __m512d v339l = _mm512_fmadd_pd(v177l, v331l, v338l);
    const __m512d v339h = _mm512_fmadd_pd(v177h, v331h, v338h);
    const __m512d v342l = _mm512_fmadd_pd(v178l, v340, v341);
    const __m512d v342h = _mm512_fmadd_pd(v178h, v340, v341);
    const __m512d v344l = _mm512_fmadd_pd(v178l, v342l, v343);
    const __m512d v344h = _mm512_fmadd_pd(v178h, v342h, v343);
    const __m512d v346l = _mm512_fmadd_pd(v178l, v344l, v345);
    const __m512d v346h = _mm512_fmadd_pd(v178h, v344h, v345);
    const __m512d v348l = _mm512_fmadd_pd(v178l, v346l, v347);
    const __m512d v348h = _mm512_fmadd_pd(v178h, v346h, v347);
    const __m512d v349l = _mm512_fmadd_pd(v339l, v177l, v348l);
    const __m512d v349h = _mm512_fmadd_pd(v339h, v177h, v348h);
    const __m512d v352l = _mm512_fmadd_pd(v178l, v350, v351);
    const __m512d v352h = _mm512_fmadd_pd(v178h, v350, v351);
    const __m512d v354l = _mm512_fmadd_pd(v352l, v178l, v353);
    const __m512d v354h = _mm512_fmadd_pd(v352h, v178h, v353);
    const __m512d v356l = _mm512_fmadd_pd(v178l, v354l, v355);
    const __m512d v356h = _mm512_fmadd_pd(v178h, v354h, v355);
    const __m512d v358l = _mm512_fmadd_pd(v178l, v356l, v357);
    const __m512d v358h = _mm512_fmadd_pd(v178h, v356h, v357);
    const __m512d v359l = _mm512_fmadd_pd(v177l, v349l, v358l);
    const __m512d v359h = _mm512_fmadd_pd(v177h, v349h, v358h);
    const __m512d v363l = _mm512_fmadd_pd(v178l, v361, v362);
    const __m512d v363h = _mm512_fmadd_pd(v178h, v361, v362);
    const __m512d v364l = _mm512_fmadd_pd(v360, v177l, v363l);
    const __m512d v364h = _mm512_fmadd_pd(v360, v177h, v363h);
    const __m512d v367l = _mm512_fmadd_pd(v178l, v365, v366);
    const __m512d v367h = _mm512_fmadd_pd(v178h, v365, v366);
    const __m512d v369l = _mm512_fmadd_pd(v178l, v367l, v368);
    const __m512d v369h = _mm512_fmadd_pd(v178h, v367h, v368);
    const __m512d v370l = _mm512_fmadd_pd(v177l, v364l, v369l);
    const __m512d v370h = _mm512_fmadd_pd(v177h, v364h, v369h);
    const __m512d v373l = _mm512_fmadd_pd(v371, v178l, v372);
    const __m512d v373h = _mm512_fmadd_pd(v371, v178h, v372);
    const __m512d v375l = _mm512_fmadd_pd(v178l, v373l, v374);
    const __m512d v375h = _mm512_fmadd_pd(v178h, v373h, v374);
    const __m512d v377l = _mm512_fmadd_pd(v375l, v178l, v376);
    const __m512d v377h = _mm512_fmadd_pd(v375h, v178h, v376);
    const __m512d v378l = _mm512_fmadd_pd(v370l, v177l, v377l);
    const __m512d v378h = _mm512_fmadd_pd(v370h, v177h, v377h);
    const __m512d v381l = _mm512_fmadd_pd(v379, v178l, v380);
    const __m512d v381h = _mm512_fmadd_pd(v379, v178h, v380);
    const __m512d v383l = _mm512_fmadd_pd(v178l, v381l, v382);
    const __m512d v383h = _mm512_fmadd_pd(v178h, v381h, v382);
    const __m512d v385l = _mm512_fmadd_pd(v383l, v178l, v384);
    const __m512d v385h = _mm512_fmadd_pd(v383h, v178h, v384);
    const __m512d v387l = _mm512_fmadd_pd(v178l, v385l, v386);
    const __m512d v387h = _mm512_fmadd_pd(v178h, v385h, v386);
    const __m512d v388l = _mm512_fmadd_pd(v378l, v177l, v387l);
    const __m512d v388h = _mm512_fmadd_pd(v378h, v177h, v387h);
    const __m512d v391l = _mm512_fmadd_pd(v178l, v389, v390);
    const __m512d v391h = _mm512_fmadd_pd(v178h, v389, v390);
    const __m512d v393l = _mm512_fmadd_pd(v178l, v391l, v392);
    const __m512d v393h = _mm512_fmadd_pd(v178h, v391h, v392);
    const __m512d v395l = _mm512_fmadd_pd(v393l, v178l, v394);
    const __m512d v395h = _mm512_fmadd_pd(v393h, v178h, v394);
    const __m512d v397l = _mm512_fmadd_pd(v395l, v178l, v396);
    const __m512d v397h = _mm512_fmadd_pd(v395h, v178h, v396);
    const __m512d v399l = _mm512_fmadd_pd(v178l, v397l, v398);
    const __m512d v399h = _mm512_fmadd_pd(v178h, v397h, v398);
    const __m512d v400l = _mm512_fmadd_pd(v388l, v177l, v399l);
    const __m512d v400h = _mm512_fmadd_pd(v388h, v177h, v399h);
    const __m512d v401l = _mm512_fnmadd_pd(v267l, v359l, v400l);
    const __m512d v401h = _mm512_fnmadd_pd(v267h, v359h, v400h);
    const __m512d v402l = _mm512_fmadd_pd(v319l, v401l, v359l);
    const __m512d v402h = _mm512_fmadd_pd(v319h, v401h, v359h);
    const __m512d v403l = _mm512_mul_pd(v266l, v402l);
    const __m512d v403h = _mm512_mul_pd(v266h, v402h);
    const __mmask8 v404l = _mm512_cmp_pd_mask(v161, v172l, _CMP_LE_OQ);
    const __mmask8 v404h = _mm512_cmp_pd_mask(v161, v172h, _CMP_LE_OQ);
    const __mmask16 v404 = _mm512_kunpackb(v404h, v404l);
    const __m512d v405l = _mm512_div_pd(v2, v316l);
    const __m512d v405h = _mm512_div_pd(v2, v316h);
    const __m512d v406l = _mm512_mask_blend_pd((__mmask8)v404, v405l, v2);
    const __m512d v406h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v404), v405h, v2);
    const __m512d v407l = _mm512_mul_pd(v177l, v406l);
    const __m512d v407h = _mm512_mul_pd(v177h, v406h);
    const __m512d v408l = _mm512_mul_pd(v403l, v407l);
    const __m512d v408h = _mm512_mul_pd(v403h, v407h);
    const __m512d v409l = _mm512_fnmadd_pd(v248l, v408l, v0);
    const __m512d v409h = _mm512_fnmadd_pd(v248h, v408h, v0);
    const __m512d v410l = _mm512_fnmadd_pd(v359l, v172l, v400l);
    const __m512d v410h = _mm512_fnmadd_pd(v359h, v172h, v400h);
    const __m512d v411l = _mm512_div_pd(v409l, v410l);
    const __m512d v411h = _mm512_div_pd(v409h, v410h);
    const __m512d v412l = _mm512_fmadd_pd(v175l, v411l, v408l);
    const __m512d v412h = _mm512_fmadd_pd(v175h, v411h, v408h);
    const __m512d v413l = _mm512_mul_pd(v177l, v411l);
    const __m512d v413h = _mm512_mul_pd(v177h, v411h);
    const __m512d v414l = _mm512_fmadd_pd(v174l, v412l, v413l);
    const __m512d v414h = _mm512_fmadd_pd(v174h, v412h, v413h);
    const __m512d v416l = _mm512_add_pd(v172l, v415);
    const __m512d v416h = _mm512_add_pd(v172h, v415);
    const __m512d v417l = _mm512_mul_pd(v177l, v412l);
    const __m512d v417h = _mm512_mul_pd(v177h, v412h);
    const __m512d v418l = _mm512_fmadd_pd(v414l, v416l, v417l);
    const __m512d v418h = _mm512_fmadd_pd(v414h, v416h, v417h);
    const __m512d v419l = _mm512_mul_pd(v414l, v177l);
    const __m512d v419h = _mm512_mul_pd(v414h, v177h);
    const __m512d v420l = _mm512_fmadd_pd(v173l, v418l, v419l);
    const __m512d v420h = _mm512_fmadd_pd(v173h, v418h, v419h);
    const __m512d v422l = _mm512_add_pd(v172l, v421);
    const __m512d v422h = _mm512_add_pd(v172h, v421);
    const __m512d v423l = _mm512_mul_pd(v177l, v418l);
    const __m512d v423h = _mm512_mul_pd(v177h, v418h);
    const __m512d v424l = _mm512_fmadd_pd(v420l, v422l, v423l);
    const __m512d v424h = _mm512_fmadd_pd(v420h, v422h, v423h);
    const __mmask8 v425l = _mm512_cmp_pd_mask(v421, v169l, _CMP_LE_OQ);
    const __mmask8 v425h = _mm512_cmp_pd_mask(v421, v169h, _CMP_LE_OQ);
    const __mmask16 v425 = _mm512_kunpackb(v425h, v425l);
    const __mmask8 v426l = _mm512_cmp_pd_mask(v171, v169l, _CMP_LE_OQ);
    const __mmask8 v426h = _mm512_cmp_pd_mask(v171, v169h, _CMP_LE_OQ);
    const __mmask16 v426 = _mm512_kunpackb(v426h, v426l);
    const __mmask8 v427l = _mm512_cmp_pd_mask(v415, v169l, _CMP_LE_OQ);
    const __mmask8 v427h = _mm512_cmp_pd_mask(v415, v169h, _CMP_LE_OQ);
    const __mmask16 v427 = _mm512_kunpackb(v427h, v427l);
    const __mmask8 v428l = _mm512_cmp_pd_mask(v113, v169l, _CMP_LE_OQ);
    const __mmask8 v428h = _mm512_cmp_pd_mask(v113, v169h, _CMP_LE_OQ);
    const __mmask16 v428 = _mm512_kunpackb(v428h, v428l);
    const __mmask8 v429l = _mm512_cmp_pd_mask(v169l, v2, _CMP_LT_OQ);
    const __mmask8 v429h = _mm512_cmp_pd_mask(v169h, v2, _CMP_LT_OQ);
    const __mmask16 v429 = _mm512_kunpackb(v429h, v429l);
    const __m512d v430l = _mm512_mask_blend_pd((__mmask8)v429, v411l, v403l);
    const __m512d v430h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v429), v411h, v403h);
    const __m512d v431l = _mm512_mask_blend_pd((__mmask8)v428, v430l, v412l);
    const __m512d v431h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v428), v430h, v412h);
    const __m512d v432l = _mm512_mask_blend_pd((__mmask8)v427, v431l, v414l);
    const __m512d v432h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v427), v431h, v414h);
    const __m512d v433l = _mm512_mask_blend_pd((__mmask8)v426, v432l, v418l);
    const __m512d v433h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v426), v432h, v418h);
    const __m512d v434l = _mm512_mask_blend_pd((__mmask8)v425, v433l, v420l);
    const __m512d v434h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v425), v433h, v420h);
    const __m512d v435l = _mm512_mask_blend_pd((__mmask8)v170, v434l, v424l);
    const __m512d v435h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v170), v434h, v424h);
    const __m512i v436l = log_bessel_k_4ulp_avx512_bits_f64_avx512(v435l);
    const __m512i v436h = log_bessel_k_4ulp_avx512_bits_f64_avx512(v435h);
    const __m512i v437l = _mm512_and_si512(v436l, v80);
    const __m512i v437h = _mm512_and_si512(v436h, v80);
    const __m512i v438l = _mm512_or_si512(v82, v437l);
    const __m512i v438h = _mm512_or_si512(v82, v437h);
    const __m512d v439l = _mm512_castsi512_pd(v438l);
    const __m512d v439h = _mm512_castsi512_pd(v438h);
    const __m512d v440l = _mm512_fmadd_pd(v439l, v85, v86);
    const __m512d v440h = _mm512_fmadd_pd(v439h, v85, v86);
    const __m256i v441l = _mm512_cvtpd_epi32(v440l);
    const __m256i v441h = _mm512_cvtpd_epi32(v440h);
    const __m512i v441 = _mm512_inserti32x8(_mm512_castsi256_si512(v441l), v441h, 1);
    const __m512i v442 = _mm512_and_si512(v79, v441);
    const __m512d v443l = _mm512_i32gather_pd(_mm512_castsi512_si256(v442), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v443h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v442, 1), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v444l = _mm512_fmadd_pd(v443l, v439l, v93);
    const __m512d v444h = _mm512_fmadd_pd(v443h, v439h, v93);
    const __m512d v445l = _mm512_fmadd_pd(v444l, v96, v97);
    const __m512d v445h = _mm512_fmadd_pd(v444h, v96, v97);
    const __m512d v446l = _mm512_fmadd_pd(v445l, v444l, v99);
    const __m512d v446h = _mm512_fmadd_pd(v445h, v444h, v99);
    const __m512d v447l = _mm512_fmadd_pd(v446l, v444l, v101);
    const __m512d v447h = _mm512_fmadd_pd(v446h, v444h, v101);
    const __m512d v448l = _mm512_fmadd_pd(v444l, v447l, v103);
    const __m512d v448h = _mm512_fmadd_pd(v444h, v447h, v103);
    const __m512d v449l = _mm512_fmadd_pd(v444l, v448l, v105);
    const __m512d v449h = _mm512_fmadd_pd(v444h, v448h, v105);
    const __m512d v450l = _mm512_mul_pd(v444l, v444l);
    const __m512d v450h = _mm512_mul_pd(v444h, v444h);
    const __m512d v451l = _mm512_fmadd_pd(v449l, v450l, v444l);
    const __m512d v451h = _mm512_fmadd_pd(v449h, v450h, v444h);
    const __m512i v452l = _mm512_srli_epi64(v436l, 52);
    const __m512i v452h = _mm512_srli_epi64(v436h, 52);
    const __m512i v453l = _mm512_or_si512(v1, v452l);
    const __m512i v453h = _mm512_or_si512(v1, v452h);
    const __m512d v454l = _mm512_castsi512_pd(v453l);
    const __m512d v454h = _mm512_castsi512_pd(v453h);
    const __m512d v455l = _mm512_sub_pd(v454l, v76);
    const __m512d v455h = _mm512_sub_pd(v454h, v76);
    const __m512d v456l = _mm512_i32gather_pd(_mm512_castsi512_si256(v442), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v456h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v442, 1), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v457l = _mm512_fmadd_pd(v78, v455l, v456l);
    const __m512d v457h = _mm512_fmadd_pd(v78, v455h, v456h);
    const __m512d v458l = _mm512_add_pd(v451l, v457l);
    const __m512d v458h = _mm512_add_pd(v451h, v457h);
    const __m512d v459l = _mm512_fmadd_pd(v139l, v4l, v458l);
    const __m512d v459h = _mm512_fmadd_pd(v139h, v4h, v458h);
    const __m256 v460l = _mm512_cvtpd_ps(v459l);
    const __m256 v460h = _mm512_cvtpd_ps(v459h);
    const __m512 v460 = _mm512_insertf32x8(_mm512_castps256_ps512(v460l), v460h, 1);
    _mm512_storeu_ps(y, v460);
}

/* 16 elements by block 2. */
static LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_k_4ulp_avx512_block2_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v68 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v76 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v78 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v79 = _mm512_set1_epi32(127);
    const __m512i v80 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v82 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v85 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v86 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v93 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v96 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v97 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v99 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v101 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v103 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v105 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v113 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v463 = _mm512_set1_pd(0x1.4p+3); /* 10 */
    const __m512d v467 = _mm512_set1_pd(0x1.cp+2); /* 7 */
    const __m512d v471 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v474 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v478 = _mm512_set1_pd(0x1.8p-1); /* 0.75 */
    const __m512d v482 = _mm512_set1_pd(0x1.5f5cba49a68bp-11); /* 0.00067017024521766853 */
    const __m512d v483 = _mm512_set1_pd(-0x1.7bfa3040cb08p-13); /* -0.000181187295333788 */
    const __m512d v485 = _mm512_set1_pd(-0x1.564c6006cc73ap-9); /* -0.0026115290851515234 */
    const __m512d v486 = _mm512_set1_pd(-0x1.f0d3f089feb34p-9); /* -0.0037904959799538677 */
    const __m512d v488 = _mm512_set1_pd(0x1.2fde103e8338bp-10); /* 0.0011591622748056997 */
    const __m512d v491 = _mm512_set1_pd(0x1.be9cab7a719fcp-7); /* 0.013629516343724106 */
    const __m512d v492 = _mm512_set1_pd(0x1.388e7c89cd52dp-7); /* 0.0095384700867762965 */
    const __m512d v494 = _mm512_set1_pd(-0x1.b17aa5e25cfabp-9); /* -0.0033071830268287159 */
    const __m512d v497 = _mm512_set1_pd(-0x1.faf42478d3699p-9); /* -0.0038677496453719093 */
    const __m512d v498 = _mm512_set1_pd(-0x1.0833ab11b36bep-5); /* -0.03225119983617962 */
    const __m512d v500 = _mm512_set1_pd(-0x1.340852b44120bp-6); /* -0.018800812497845636 */
    const __m512d v502 = _mm512_set1_pd(0x1.bfb6bbda51f35p-8); /* 0.0068315704941779758 */
    const __m512d v505 = _mm512_set1_pd(0x1.d1eb96a535ffdp-7); /* 0.014218758160879469 */
    const __m512d v506 = _mm512_set1_pd(0x1.c1e5800e18433p-5); /* 0.054919004542860604 */
    const __m512d v508 = _mm512_set1_pd(0x1.100024b105da2p-5); /* 0.033203193343236195 */
    const __m512d v510 = _mm512_set1_pd(-0x1.8890bcf434a86p-7); /* -0.011980144751224896 */
    const __m512d v513 = _mm512_set1_pd(-0x1.0bfcfb18009a9p-10); /* -0.0010222938781231183 */
    const __m512d v514 = _mm512_set1_pd(-0x1.9f9d3e33188cep-6); /* -0.025367079488554371 */
    const __m512d v516 = _mm512_set1_pd(-0x1.4afad166e2422p-4); /* -0.08080560491193059 */
    const __m512d v518 = _mm512_set1_pd(-0x1.11ccf3e9ab7b4p-4); /* -0.066845848831433241 */
    const __m512d v520 = _mm512_set1_pd(0x1.6b356448e3f8p-6); /* 0.022168491300873949 */
    const __m512d v523 = _mm512_set1_pd(0x1.112f1eea931c5p-9); /* 0.0020842290153153275 */
    const __m512d v524 = _mm512_set1_pd(0x1.d307605e9fc19p-6); /* 0.028505176650011153 */
    const __m512d v526 = _mm512_set1_pd(0x1.0313936b2f67p-3); /* 0.12650218172887007 */
    const __m512d v528 = _mm512_set1_pd(0x1.05a4ae72cc65ep-3); /* 0.12775551116787914 */
    const __m512d v530 = _mm512_set1_pd(-0x1.4a227fcb1bd8dp-5); /* -0.040299653622123711 */
    const __m512d v533 = _mm512_set1_pd(-0x1.75cffaedcb921p-10); /* -0.0014259812264288479 */
    const __m512d v534 = _mm512_set1_pd(-0x1.2fafdb425c8a5p-6); /* -0.018535579796158292 */
    const __m512d v536 = _mm512_set1_pd(-0x1.0f5cdd8373525p-3); /* -0.132501345228243 */
    const __m512d v538 = _mm512_set1_pd(-0x1.a980fe97eae3cp-2); /* -0.41553113748770776 */
    const __m512d v540 = _mm512_set1_pd(0x1.cca22e9f52af7p-4); /* 0.11245935642106618 */
    const __m512d v543 = _mm512_set1_pd(0x1.5d3a2ece463d9p-12); /* 0.00033304908437653335 */
    const __m512d v544 = _mm512_set1_pd(0x1.4ab63fba23372p-8); /* 0.0050462632735957958 */
    const __m512d v546 = _mm512_set1_pd(0x1.b3278f7dbf8c6p-5); /* 0.053119449859865095 */
    const __m512d v548 = _mm512_set1_pd(0x1.55d0270964ef5p-2); /* 0.33380185122335543 */
    const __m512d v550 = _mm512_set1_pd(0x1.d388523111b7ap-1); /* 0.91314942215909345 */
    const __m512d v554 = _mm512_set1_pd(0x1.71f0244b1a969p-7); /* 0.011289613458036656 */
    const __m512d v555 = _mm512_set1_pd(0x1.3406c2d0fb7fbp-11); /* 0.00058751375229149029 */
    const __m512d v557 = _mm512_set1_pd(-0x1.6a5c9af99e462p-6); /* -0.022116805403559765 */
    const __m512d v558 = _mm512_set1_pd(-0x1.00cbc417d866dp-4); /* -0.062694326390124025 */
    const __m512d v560 = _mm512_set1_pd(-0x1.02abcf00d9da2p-8); /* -0.0039470081690987941 */
    const __m512d v563 = _mm512_set1_pd(0x1.f4d26d7b92f4ep-4); /* 0.12227099196132693 */
    const __m512d v564 = _mm512_set1_pd(0x1.58cbb0212c53cp-3); /* 0.16835725404011181 */
    const __m512d v566 = _mm512_set1_pd(0x1.9c450bb6ae2cbp-7); /* 0.01258147308304682 */
    const __m512d v569 = _mm512_set1_pd(-0x1.6c9083ccb9073p-6); /* -0.022251251898424983 */
    const __m512d v570 = _mm512_set1_pd(-0x1.42119a5022c4ap-2); /* -0.31452027429685769 */
    const __m512d v572 = _mm512_set1_pd(-0x1.3a6b1a6d335a8p-2); /* -0.30704919139392439 */
    const __m512d v574 = _mm512_set1_pd(-0x1.b693574d125e1p-6); /* -0.026768527274077306 */
    const __m512d v577 = _mm512_set1_pd(0x1.98d505f8aecc4p-4); /* 0.099812529874657108 */
    const __m512d v578 = _mm512_set1_pd(0x1.0d85c9803bc8bp-1); /* 0.52641133966780396 */
    const __m512d v580 = _mm512_set1_pd(0x1.d5961208edd88p-2); /* 0.45858028583048638 */
    const __m512d v582 = _mm512_set1_pd(0x1.72d10273c3bbap-5); /* 0.045265679158652941 */
    const __m512d v585 = _mm512_set1_pd(-0x1.a962c23d341a9p-3); /* -0.2077078986099086 */
    const __m512d v586 = _mm512_set1_pd(-0x1.632688a8b5831p-1); /* -0.69365336474834838 */
    const __m512d v588 = _mm512_set1_pd(-0x1.423291407e6ap-1); /* -0.62929204857137577 */
    const __m512d v590 = _mm512_set1_pd(-0x1.1b9a13743cdc7p-4); /* -0.069238735191723952 */
    const __m512d v593 = _mm512_set1_pd(0x1.d57173dce6e5p-8); /* 0.0071631343716052759 */
    const __m512d v594 = _mm512_set1_pd(0x1.17d3ad762e4e4p-2); /* 0.27326842340296609 */
    const __m512d v596 = _mm512_set1_pd(0x1.a0e544c879701p-1); /* 0.81424918124386647 */
    const __m512d v598 = _mm512_set1_pd(0x1.ae9c8e9e9a0dbp-1); /* 0.84103818594033031 */
    const __m512d v600 = _mm512_set1_pd(0x1.a5fff12240012p-4); /* 0.10302728836904887 */
    const __m512d v603 = _mm512_set1_pd(-0x1.2c81ff234b8dfp-6); /* -0.01834154048736358 */
    const __m512d v604 = _mm512_set1_pd(-0x1.0c8bcf56dbb39p-2); /* -0.26225208251610216 */
    const __m512d v606 = _mm512_set1_pd(-0x1.c7756f0ff27c6p-1); /* -0.8895678240744409 */
    const __m512d v608 = _mm512_set1_pd(-0x1.19bd1eba09427p+0); /* -1.100541992587077 */
    const __m512d v610 = _mm512_set1_pd(-0x1.41f8789a42f6fp-3); /* -0.15721220227021201 */
    const __m512d v613 = _mm512_set1_pd(0x1.24a3fbac17352p-6); /* 0.017861362241421937 */
    const __m512d v614 = _mm512_set1_pd(0x1.7efab0bb00575p-3); /* 0.18700159140284325 */
    const __m512d v616 = _mm512_set1_pd(0x1.af715aa77c3ap-1); /* 0.84266169828889659 */
    const __m512d v618 = _mm512_set1_pd(0x1.6b1f74b1e5599p+0); /* 1.4184487280193478 */
    const __m512d v620 = _mm512_set1_pd(0x1.f7c2024f76b7ep-3); /* 0.24597551159862613 */
    const __m512d v623 = _mm512_set1_pd(-0x1.066f3cf92e97cp-7); /* -0.0080088660928267982 */
    const __m512d v624 = _mm512_set1_pd(-0x1.60932023b52ep-4); /* -0.086077809853417175 */
    const __m512d v626 = _mm512_set1_pd(-0x1.150d495969bd2p-1); /* -0.54111699310748862 */
    const __m512d v628 = _mm512_set1_pd(-0x1.8949fa9b54793p+0); /* -1.5362850789283342 */
    const __m512d v630 = _mm512_set1_pd(-0x1.d2ab8e15ef253p-2); /* -0.45573255547404762 */
    const __m512d v633 = _mm512_set1_pd(0x1.76427d86b20c1p-10); /* 0.0014276875605663682 */
    const __m512d v634 = _mm512_set1_pd(0x1.29140d420d15dp-6); /* 0.018132222125318054 */
    const __m512d v636 = _mm512_set1_pd(0x1.3e3f68b550c5p-3); /* 0.15539438060122501 */
    const __m512d v638 = _mm512_set1_pd(0x1.79eeb819736abp-1); /* 0.73814940748862534 */
    const __m512d v640 = _mm512_set1_pd(0x1.4e32bb568f63p+0); /* 1.3054616056755428 */
    const __m512d v651 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v655 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v661 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v665 = _mm512_set1_pd(0x1.2p+3); /* 9 */
    const __m512 v3 = _mm512_loadu_ps(x0);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512 v5 = _mm512_loadu_ps(x1);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v461l = _mm512_div_pd(v2, v6l);
    const __m512d v461h = _mm512_div_pd(v2, v6h);
    const __m512d v462l = _mm512_mul_pd(v461l, v68);
    const __m512d v462h = _mm512_mul_pd(v461h, v68);
    const __m512d v464l = _mm512_roundscale_pd(v4l, 8);
    const __m512d v464h = _mm512_roundscale_pd(v4h, 8);
    const __mmask8 v465l = _mm512_cmp_pd_mask(v463, v464l, _CMP_LE_OQ);
    const __mmask8 v465h = _mm512_cmp_pd_mask(v463, v464h, _CMP_LE_OQ);
    const __mmask16 v465 = _mm512_kunpackb(v465h, v465l);
    const __m512d v466l = _mm512_add_pd(v461l, v461l);
    const __m512d v466h = _mm512_add_pd(v461h, v461h);
    const __m512d v468l = _mm512_sub_pd(v4l, v464l);
    const __m512d v468h = _mm512_sub_pd(v4h, v464h);
    const __m512d v469l = _mm512_add_pd(v467, v468l);
    const __m512d v469h = _mm512_add_pd(v467, v468h);
    const __m512d v470l = _mm512_mul_pd(v466l, v469l);
    const __m512d v470h = _mm512_mul_pd(v466h, v469h);
    const __m512d v472l = _mm512_add_pd(v471, v468l);
    const __m512d v472h = _mm512_add_pd(v471, v468h);
    const __m512d v473l = _mm512_mul_pd(v472l, v466l);
    const __m512d v473h = _mm512_mul_pd(v472h, v466h);
    const __m512d v475l = _mm512_add_pd(v468l, v474);
    const __m512d v475h = _mm512_add_pd(v468h, v474);
    const __m512d v476l = _mm512_mul_pd(v475l, v466l);
    const __m512d v476h = _mm512_mul_pd(v475h, v466h);
    const __m512d v477l = _mm512_add_pd(v6l, v93);
    const __m512d v477h = _mm512_add_pd(v6h, v93);
    const __m512d v479l = _mm512_add_pd(v478, v6l);
    const __m512d v479h = _mm512_add_pd(v478, v6h);
    const __m512d v480l = _mm512_div_pd(v477l, v479l);
    const __m512d v480h = _mm512_div_pd(v477h, v479h);
    const __m512d v481l = _mm512_mul_pd(v468l, v468l);
    const __m512d v481h = _mm512_mul_pd(v468h, v468h);
    const __m512d v484l = _mm512_fmadd_pd(v481l, v482, v483);
    const __m512d v484h = _mm512_fmadd_pd(v481h, v482, v483);
    const __m512d v487l = _mm512_fmadd_pd(v485, v481l, v486);
    const __m512d v487h = _mm512_fmadd_pd(v485, v481h, v486);
    const __m512d v489l = _mm512_fmadd_pd(v481l, v487l, v488);
    const __m512d v489h = _mm512_fmadd_pd(v481h, v487h, v488);
    const __m512d v490l = _mm512_fmadd_pd(v484l, v480l, v489l);
    const __m512d v490h = _mm512_fmadd_pd(v484h, v480h, v489h);
    const __m512d v493l = _mm512_fmadd_pd(v481l, v491, v492);
    const __m512d v493h = _mm512_fmadd_pd(v481h, v491, v492);
    const __m512d v495l = _mm512_fmadd_pd(v493l, v481l, v494);
    const __m512d v495h = _mm512_fmadd_pd(v493h, v481h, v494);
    const __m512d v496l = _mm512_fmadd_pd(v490l, v480l, v495l);
    const __m512d v496h = _mm512_fmadd_pd(v490h, v480h, v495h);
    const __m512d v499l = _mm512_fmadd_pd(v481l, v497, v498);
    const __m512d v499h = _mm512_fmadd_pd(v481h, v497, v498);
    const __m512d v501l = _mm512_fmadd_pd(v499l, v481l, v500);
    const __m512d v501h = _mm512_fmadd_pd(v499h, v481h, v500);
    const __m512d v503l = _mm512_fmadd_pd(v481l, v501l, v502);
    const __m512d v503h = _mm512_fmadd_pd(v481h, v501h, v502);
    const __m512d v504l = _mm512_fmadd_pd(v480l, v496l, v503l);
    const __m512d v504h = _mm512_fmadd_pd(v480h, v496h, v503h);
    const __m512d v507l = _mm512_fmadd_pd(v505, v481l, v506);
    const __m512d v507h = _mm512_fmadd_pd(v505, v481h, v506);
    const __m512d v509l = _mm512_fmadd_pd(v507l, v481l, v508);
    const __m512d v509h = _mm512_fmadd_pd(v507h, v481h, v508);
    const __m512d v511l = _mm512_fmadd_pd(v509l, v481l, v510);
    const __m512d v511h = _mm512_fmadd_pd(v509h, v481h, v510);
    const __m512d v512l = _mm512_fmadd_pd(v504l, v480l, v511l);
    const __m512d v512h = _mm512_fmadd_pd(v504h, v480h, v511h);
    const __m512d v515l = _mm512_fmadd_pd(v513, v481l, v514);
    const __m512d v515h = _mm512_fmadd_pd(v513, v481h, v514);
    const __m512d v517l = _mm512_fmadd_pd(v481l, v515l, v516);
    const __m512d v517h = _mm512_fmadd_pd(v481h, v515h, v516);
    const __m512d v519l = _mm512_fmadd_pd(v481l, v517l, v518);
    const __m512d v519h = _mm512_fmadd_pd(v481h, v517h, v518);
    const __m512d v521l = _mm512_fmadd_pd(v481l, v519l, v520);
    const __m512d v521h = _mm512_fmadd_pd(v481h, v519h, v520);
    const __m512d v522l = _mm512_fmadd_pd(v512l, v480l, v521l);
    const __m512d v522h = _mm512_fmadd_pd(v512h, v480h, v521h);
    const __m512d v525l = _mm512_fmadd_pd(v481l, v523, v524);
    const __m512d v525h = _mm512_fmadd_pd(v481h, v523, v524);
    const __m512d v527l = _mm512_fmadd_pd(v481l, v525l, v526);
    const __m512d v527h = _mm512_fmadd_pd(v481h, v525h, v526);
    const __m512d v529l = _mm512_fmadd_pd(v481l, v527l, v528);
    const __m512d v529h = _mm512_fmadd_pd(v481h, v527h, v528);
    const __m512d v531l = _mm512_fmadd_pd(v481l, v529l, v530);
    const __m512d v531h = _mm512_fmadd_pd(v481h, v529h, v530);
    const __m512d v532l = _mm512_fmadd_pd(v480l, v522l, v531l);
    const __m512d v532h = _mm512_fmadd_pd(v480h, v522h, v531h);
    const __m512d v535l = _mm512_fmadd_pd(v481l, v533, v534);
    const __m512d v535h = _mm512_fmadd_pd(v481h, v533, v534);
    const __m512d v537l = _mm512_fmadd_pd(v481l, v535l, v536);
    const __m512d v537h = _mm512_fmadd_pd(v481h, v535h, v536);
    const __m512d v539l = _mm512_fmadd_pd(v537l, v481l, v538);
    const __m512d v539h = _mm512_fmadd_pd(v537h, v481h, v538);
    const __m512d v541l = _mm512_fmadd_pd(v481l, v539l, v540);
    const __m512d v541h = _mm512_fmadd_pd(v481h, v539h, v540);
    const __m512d v542l = _mm512_fmadd_pd(v480l, v532l, v541l);
    const __m512d v542h = _mm512_fmadd_pd(v480h, v532h, v541h);
    const __m512d v545l = _mm512_fmadd_pd(v543, v481l, v544);
    const __m512d v545h = _mm512_fmadd_pd(v543, v481h, v544);
    const __m512d v547l = _mm512_fmadd_pd(v545l, v481l, v546);
    const __m512d v547h = _mm512_fmadd_pd(v545h, v481h, v546);
    const __m512d v549l = _mm512_fmadd_pd(v481l, v547l, v548);
    const __m512d v549h = _mm512_fmadd_pd(v481h, v547h, v548);
    const __m512d v551l = _mm512_fmadd_pd(v549l, v481l, v550);
    const __m512d v551h = _mm512_fmadd_pd(v549h, v481h, v550);
    const __m512d v552l = _mm512_fmadd_pd(v480l, v542l, v551l);
    const __m512d v552h = _mm512_fmadd_pd(v480h, v542h, v551h);
    const __m512d v553l = _mm512_mul_pd(v461l, v468l);
    const __m512d v553h = _mm512_mul_pd(v461h, v468h);
    const __m512d v556l = _mm512_fmadd_pd(v554, v481l, v555);
    const __m512d v556h = _mm512_fmadd_pd(v554, v481h, v555);
    const __m512d v559l = _mm512_fmadd_pd(v557, v481l, v558);
    const __m512d v559h = _mm512_fmadd_pd(v557, v481h, v558);
    const __m512d v561l = _mm512_fmadd_pd(v481l, v559l, v560);
    const __m512d v561h = _mm512_fmadd_pd(v481h, v559h, v560);
    const __m512d v562l = _mm512_fmadd_pd(v556l, v480l, v561l);
    const __m512d v562h = _mm512_fmadd_pd(v556h, v480h, v561h);
    const __m512d v565l = _mm512_fmadd_pd(v481l, v563, v564);
    const __m512d v565h = _mm512_fmadd_pd(v481h, v563, v564);
    const __m512d v567l = _mm512_fmadd_pd(v481l, v565l, v566);
    const __m512d v567h = _mm512_fmadd_pd(v481h, v565h, v566);
    const __m512d v568l = _mm512_fmadd_pd(v480l, v562l, v567l);
    const __m512d v568h = _mm512_fmadd_pd(v480h, v562h, v567h);
    const __m512d v571l = _mm512_fmadd_pd(v569, v481l, v570);
    const __m512d v571h = _mm512_fmadd_pd(v569, v481h, v570);
    const __m512d v573l = _mm512_fmadd_pd(v571l, v481l, v572);
    const __m512d v573h = _mm512_fmadd_pd(v571h, v481h, v572);
    const __m512d v575l = _mm512_fmadd_pd(v573l, v481l, v574);
    const __m512d v575h = _mm512_fmadd_pd(v573h, v481h, v574);
    const __m512d v576l = _mm512_fmadd_pd(v568l, v480l, v575l);
    const __m512d v576h = _mm512_fmadd_pd(v568h, v480h, v575h);
    const __m512d v579l = _mm512_fmadd_pd(v481l, v577, v578);
    const __m512d v579h = _mm512_fmadd_pd(v481h, v577, v578);
    const __m512d v581l = _mm512_fmadd_pd(v481l, v579l, v580);
    const __m512d v581h = _mm512_fmadd_pd(v481h, v579h, v580);
    const __m512d v583l = _mm512_fmadd_pd(v581l, v481l, v582);
    const __m512d v583h = _mm512_fmadd_pd(v581h, v481h, v582);
    const __m512d v584l = _mm512_fmadd_pd(v576l, v480l, v583l);
    const __m512d v584h = _mm512_fmadd_pd(v576h, v480h, v583h);
    const __m512d v587l = _mm512_fmadd_pd(v481l, v585, v586);
    const __m512d v587h = _mm512_fmadd_pd(v481h, v585, v586);
    const __m512d v589l = _mm512_fmadd_pd(v481l, v587l, v588);
    const __m512d v589h = _mm512_fmadd_pd(v481h, v587h, v588);
    const __m512d v591l = _mm512_fmadd_pd(v589l, v481l, v590);
    const __m512d v591h = _mm512_fmadd_pd(v589h, v481h, v590);
    const __m512d v592l = _mm512_fmadd_pd(v480l, v584l, v591l);
    const __m512d v592h = _mm512_fmadd_pd(v480h, v584h, v591h);
    const __m512d v595l = _mm512_fmadd_pd(v481l, v593, v594);
    const __m512d v595h = _mm512_fmadd_pd(v481h, v593, v594);
    const __m512d v597l = _mm512_fmadd_pd(v595l, v481l, v596);
    const __m512d v597h = _mm512_fmadd_pd(v595h, v481h, v596);
    const __m512d v599l = _mm512_fmadd_pd(v597l, v481l, v598);
    const __m512d v599h = _mm512_fmadd_pd(v597h, v481h, v598);
    const __m512d v601l = _mm512_fmadd_pd(v599l, v481l, v600);
    const __m512d v601h = _mm512_fmadd_pd(v599h, v481h, v600);
    const __m512d v602l = _mm512_fmadd_pd(v592l, v480l, v601l);
    const __m512d v602h = _mm512_fmadd_pd(v592h, v480h, v601h);
    const __m512d v605l = _mm512_fmadd_pd(v481l, v603, v604);
    const __m512d v605h = _mm512_fmadd_pd(v481h, v603, v604);
    const __m512d v607l = _mm512_fmadd_pd(v481l, v605l, v606);
    const __m512d v607h = _mm512_fmadd_pd(v481h, v605h, v606);
    const __m512d v609l = _mm512_fmadd_pd(v481l, v607l, v608);
    const __m512d v609h = _mm512_fmadd_pd(v481h, v607h, v608);
    const __m512d v611l = _mm512_fmadd_pd(v481l, v609l, v610);
    const __m512d v611h = _mm512_fmadd_pd(v481h, v609h, v610);
    const __m512d v612l = _mm512_fmadd_pd(v480l, v602l, v611l);
    const __m512d v612h = _mm512_fmadd_pd(v480h, v602h, v611h);
    const __m512d v615l = _mm512_fmadd_pd(v613, v481l, v614);
    const __m512d v615h = _mm512_fmadd_pd(v613, v481h, v614);
    const __m512d v617l = _mm512_fmadd_pd(v481l, v615l, v616);
    const __m512d v617h = _mm512_fmadd_pd(v481h, v615h, v616);
    const __m512d v619l = _mm512_fmadd_pd(v481l, v617l, v618);
    const __m512d v619h = _mm512_fmadd_pd(v481h, v617h, v618);
    const __m512d v621l = _mm512_fmadd_pd(v481l, v619l, v620);
    const __m512d v621h = _mm512_fmadd_pd(v481h, v619h, v620);
    const __m512d v622l = _mm512_fmadd_pd(v612l, v480l, v621l);
    const __m512d v622h = _mm512_fmadd_pd(v612h, v480h, v621h);
    const __m512d v625l = _mm512_fmadd_pd(v481l, v623, v624);
    const __m512d v625h = _mm512_fmadd_pd(v481h, v623, v624);
    const __m512d v627l = _mm512_fmadd_pd(v481l, v625l, v626);
    const __m512d v627h = _mm512_fmadd_pd(v481h, v625h, v626);
    const __m512d v629l = _mm512_fmadd_pd(v481l, v627l, v628);
    const __m512d v629h = _mm512_fmadd_pd(v481h, v627h, v628);
    const __m512d v631l = _mm512_fmadd_pd(v629l, v481l, v630);
    const __m512d v631h = _mm512_fmadd_pd(v629h, v481h, v630);
    const __m512d v632l = _mm512_fmadd_pd(v622l, v480l, v631l);
    const __m512d v632h = _mm512_fmadd_pd(v622h, v480h, v631h);
    const __m512d v635l = _mm512_fmadd_pd(v633, v481l, v634);
    const __m512d v635h = _mm512_fmadd_pd(v633, v481h, v634);
    const __m512d v637l = _mm512_fmadd_pd(v481l, v635l, v636);
    const __m512d v637h = _mm512_fmadd_pd(v481h, v635h, v636);
    const __m512d v639l = _mm512_fmadd_pd(v481l, v637l, v638);
    const __m512d v639h = _mm512_fmadd_pd(v481h, v637h, v638);
    const __m512d v641l = _mm512_fmadd_pd(v639l, v481l, v640);
    const __m512d v641h = _mm512_fmadd_pd(v639h, v481h, v640);
    const __m512d v642l = _mm512_fmadd_pd(v480l, v632l, v641l);
    const __m512d v642h = _mm512_fmadd_pd(v480h, v632h, v641h);
    const __m512d v643l = _mm512_fmadd_pd(v552l, v553l, v642l);
    const __m512d v643h = _mm512_fmadd_pd(v552h, v553h, v642h);
    const __m512d v644l = _mm512_add_pd(v468l, v2);
    const __m512d v644h = _mm512_add_pd(v468h, v2);
    const __m512d v645l = _mm512_mul_pd(v644l, v466l);
    const __m512d v645h = _mm512_mul_pd(v644h, v466h);
    const __m512d v646l = _mm512_fmadd_pd(v643l, v645l, v552l);
    const __m512d v646h = _mm512_fmadd_pd(v643h, v645h, v552h);
    const __m512d v647l = _mm512_add_pd(v468l, v113);
    const __m512d v647h = _mm512_add_pd(v468h, v113);
    const __m512d v648l = _mm512_mul_pd(v647l, v466l);
    const __m512d v648h = _mm512_mul_pd(v647h, v466h);
    const __m512d v649l = _mm512_fmadd_pd(v646l, v648l, v643l);
    const __m512d v649h = _mm512_fmadd_pd(v646h, v648h, v643h);
    const __m512d v650l = _mm512_fmadd_pd(v476l, v649l, v646l);
    const __m512d v650h = _mm512_fmadd_pd(v476h, v649h, v646h);
    const __m512d v652l = _mm512_add_pd(v651, v468l);
    const __m512d v652h = _mm512_add_pd(v651, v468h);
    const __m512d v653l = _mm512_mul_pd(v652l, v466l);
    const __m512d v653h = _mm512_mul_pd(v652h, v466h);
    const __m512d v654l = _mm512_fmadd_pd(v650l, v653l, v649l);
    const __m512d v654h = _mm512_fmadd_pd(v650h, v653h, v649h);
    const __m512d v656l = _mm512_add_pd(v468l, v655);
    const __m512d v656h = _mm512_add_pd(v468h, v655);
    const __m512d v657l = _mm512_mul_pd(v466l, v656l);
    const __m512d v657h = _mm512_mul_pd(v466h, v656h);
    const __m512d v658l = _mm512_fmadd_pd(v654l, v657l, v650l);
    const __m512d v658h = _mm512_fmadd_pd(v654h, v657h, v650h);
    const __m512d v659l = _mm512_fmadd_pd(v473l, v658l, v654l);
    const __m512d v659h = _mm512_fmadd_pd(v473h, v658h, v654h);
    const __m512d v660l = _mm512_fmadd_pd(v470l, v659l, v658l);
    const __m512d v660h = _mm512_fmadd_pd(v470h, v659h, v658h);
    const __m512d v662l = _mm512_add_pd(v468l, v661);
    const __m512d v662h = _mm512_add_pd(v468h, v661);
    const __m512d v663l = _mm512_mul_pd(v662l, v466l);
    const __m512d v663h = _mm512_mul_pd(v662h, v466h);
    const __m512d v664l = _mm512_fmadd_pd(v660l, v663l, v659l);
    const __m512d v664h = _mm512_fmadd_pd(v660h, v663h, v659h);
    const __m512d v666l = _mm512_add_pd(v468l, v665);
    const __m512d v666h = _mm512_add_pd(v468h, v665);
    const __m512d v667l = _mm512_mul_pd(v466l, v666l);
    const __m512d v667h = _mm512_mul_pd(v466h, v666h);
    const __m512d v668l = _mm512_fmadd_pd(v664l, v667l, v660l);
    const __m512d v668h = _mm512_fmadd_pd(v664h, v667h, v660h);
    const __mmask8 v669l = _mm512_cmp_pd_mask(v665, v464l, _CMP_LE_OQ);
    const __mmask8 v669h = _mm512_cmp_pd_mask(v665, v464h, _CMP_LE_OQ);
    const __mmask16 v669 = _mm512_kunpackb(v669h, v669l);
    const __mmask8 v670l = _mm512_cmp_pd_mask(v661, v464l, _CMP_LE_OQ);
    const __mmask8 v670h = _mm512_cmp_pd_mask(v661, v464h, _CMP_LE_OQ);
    const __mmask16 v670 = _mm512_kunpackb(v670h, v670l);
    const __mmask8 v671l = _mm512_cmp_pd_mask(v467, v464l, _CMP_LE_OQ);
    const __mmask8 v671h = _mm512_cmp_pd_mask(v467, v464h, _CMP_LE_OQ);
    const __mmask16 v671 = _mm512_kunpackb(v671h, v671l);
    const __mmask8 v672l = _mm512_cmp_pd_mask(v471, v464l, _CMP_LE_OQ);
    const __mmask8 v672h = _mm512_cmp_pd_mask(v471, v464h, _CMP_LE_OQ);
    const __mmask16 v672 = _mm512_kunpackb(v672h, v672l);
    const __mmask8 v673l = _mm512_cmp_pd_mask(v655, v464l, _CMP_LE_OQ);
    const __mmask8 v673h = _mm512_cmp_pd_mask(v655, v464h, _CMP_LE_OQ);
    const __mmask16 v673 = _mm512_kunpackb(v673h, v673l);
    const __mmask8 v674l = _mm512_cmp_pd_mask(v651, v464l, _CMP_LE_OQ);
    const __mmask8 v674h = _mm512_cmp_pd_mask(v651, v464h, _CMP_LE_OQ);
    const __mmask16 v674 = _mm512_kunpackb(v674h, v674l);
    const __mmask8 v675l = _mm512_cmp_pd_mask(v474, v464l, _CMP_LE_OQ);
    const __mmask8 v675h = _mm512_cmp_pd_mask(v474, v464h, _CMP_LE_OQ);
    const __mmask16 v675 = _mm512_kunpackb(v675h, v675l);
    const __mmask8 v676l = _mm512_cmp_pd_mask(v113, v464l, _CMP_LE_OQ);
    const __mmask8 v676h = _mm512_cmp_pd_mask(v113, v464h, _CMP_LE_OQ);
    const __mmask16 v676 = _mm512_kunpackb(v676h, v676l);
    const __mmask8 v677l = _mm512_cmp_pd_mask(v464l, v2, _CMP_LT_OQ);
    const __mmask8 v677h = _mm512_cmp_pd_mask(v464h, v2, _CMP_LT_OQ);
    const __mmask16 v677 = _mm512_kunpackb(v677h, v677l);
    const __m512d v678l = _mm512_mask_blend_pd((__mmask8)v677, v643l, v552l);
    const __m512d v678h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v677), v643h, v552h);
    const __m512d v679l = _mm512_mask_blend_pd((__mmask8)v676, v678l, v646l);
    const __m512d v679h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v676), v678h, v646h);
    const __m512d v680l = _mm512_mask_blend_pd((__mmask8)v675, v679l, v649l);
    const __m512d v680h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v675), v679h, v649h);
    const __m512d v681l = _mm512_mask_blend_pd((__mmask8)v674, v680l, v650l);
    const __m512d v681h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v674), v680h, v650h);
    const __m512d v682l = _mm512_mask_blend_pd((__mmask8)v673, v681l, v654l);
    const __m512d v682h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v673), v681h, v654h);
    const __m512d v683l = _mm512_mask_blend_pd((__mmask8)v672, v682l, v658l);
    const __m512d v683h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v672), v682h, v658h);
    const __m512d v684l = _mm512_mask_blend_pd((__mmask8)v671, v683l, v659l);
    const __m512d v684h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v671), v683h, v659h);
    const __m512d v685l = _mm512_mask_blend_pd((__mmask8)v670, v684l, v660l);
    const __m512d v685h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v670), v684h, v660h);
    const __m512d v686l = _mm512_mask_blend_pd((__mmask8)v669, v685l, v664l);
    const __m512d v686h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v669), v685h, v664h);
    const __m512d v687l = _mm512_mask_blend_pd((__mmask8)v465, v686l, v668l);
    const __m512d v687h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v465), v686h, v668h);
    const __m512d v688l = _mm512_mul_pd(v687l, v687l);
    const __m512d v688h = _mm512_mul_pd(v687h, v687h);
    const __m512d v689l = _mm512_mul_pd(v462l, v688l);
    const __m512d v689h = _mm512_mul_pd(v462h, v688h);
    const __m512i v690l = log_bessel_k_4ulp_avx512_bits_f64_avx512(v689l);
    const __m512i v690h = log_bessel_k_4ulp_avx512_bits_f64_avx512(v689h);
    const __m512i v691l = _mm512_srli_epi64(v690l, 52);
    const __m512i v691h = _mm512_srli_epi64(v690h, 52);
    const __m512i v692l = _mm512_or_si512(v1, v691l);
    const __m512i v692h = _mm512_or_si512(v1, v691h);
    const __m512d v693l = _mm512_castsi512_pd(v692l);
    const __m512d v693h = _mm512_castsi512_pd(v692h);
    const __m512d v694l = _mm512_sub_pd(v693l, v76);
    const __m512d v694h = _mm512_sub_pd(v693h, v76);
    const __m512i v695l = _mm512_and_si512(v80, v690l);
    const __m512i v695h = _mm512_and_si512(v80, v690h);
    const __m512i v696l = _mm512_or_si512(v695l, v82);
    const __m512i v696h = _mm512_or_si512(v695h, v82);
    const __m512d v697l = _mm512_castsi512_pd(v696l);
    const __m512d v697h = _mm512_castsi512_pd(v696h);
    const __m512d v698l = _mm512_fmadd_pd(v697l, v85, v86);
    const __m512d v698h = _mm512_fmadd_pd(v697h, v85, v86);
    const __m256i v699l = _mm512_cvtpd_epi32(v698l);
    const __m256i v699h = _mm512_cvtpd_epi32(v698h);
    const __m512i v699 = _mm512_inserti32x8(_mm512_castsi256_si512(v699l), v699h, 1);
    const __m512i v700 = _mm512_and_si512(v79, v699);
    const __m512d v701l = _mm512_i32gather_pd(_mm512_castsi512_si256(v700), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v701h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v700, 1), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v702l = _mm512_fmadd_pd(v694l, v78, v701l);
    const __m512d v702h = _mm512_fmadd_pd(v694h, v78, v701h);
    const __m512d v703l = _mm512_i32gather_pd(_mm512_castsi512_si256(v700), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v703h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v700, 1), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v704l = _mm512_fmadd_pd(v697l, v703l, v93);
    const __m512d v704h = _mm512_fmadd_pd(v697h, v703h, v93);
    const __m512d v705l = _mm512_mul_pd(v704l, v704l);
    const __m512d v705h = _mm512_mul_pd(v704h, v704h);
    const __m512d v706l = _mm512_fmadd_pd(v704l, v96, v97);
    const __m512d v706h = _mm512_fmadd_pd(v704h, v96, v97);
    const __m512d v707l = _mm512_fmadd_pd(v704l, v706l, v99);
    const __m512d v707h = _mm512_fmadd_pd(v704h, v706h, v99);
    const __m512d v708l = _mm512_fmadd_pd(v707l, v704l, v101);
    const __m512d v708h = _mm512_fmadd_pd(v707h, v704h, v101);
    const __m512d v709l = _mm512_fmadd_pd(v708l, v704l, v103);
    const __m512d v709h = _mm512_fmadd_pd(v708h, v704h, v103);
    const __m512d v710l = _mm512_fmadd_pd(v704l, v709l, v105);
    const __m512d v710h = _mm512_fmadd_pd(v704h, v709h, v105);
    const __m512d v711l = _mm512_fmadd_pd(v705l, v710l, v704l);
    const __m512d v711h = _mm512_fmadd_pd(v705h, v710h, v704h);
    const __m512d v712l = _mm512_add_pd(v702l, v711l);
    const __m512d v712h = _mm512_add_pd(v702h, v711h);
    const __m512d v713l = _mm512_mul_pd(v0, v712l);
    const __m512d v713h = _mm512_mul_pd(v0, v712h);
    const __m512d v714l = _mm512_sub_pd(v713l, v6l);
    const __m512d v714h = _mm512_sub_pd(v713h, v6h);
    const __m256 v715l = _mm512_cvtpd_ps(v714l);
    const __m256 v715h = _mm512_cvtpd_ps(v714h);
    const __m512 v715 = _mm512_insertf32x8(_mm512_castps256_ps512(v715l), v715h, 1);
    _mm512_storeu_ps(y, v715);
}

/* 16 elements by block 3. */
static LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_k_4ulp_avx512_block3_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v13 = _mm512_set1_pd(0x1.a923e815a1cf4p+7); /* 212.57013003921713 */
    const __m512d v14 = _mm512_set1_pd(-0x1.7ea050e044d42p+9); /* -765.25246814118168 */
    const __m512d v16 = _mm512_set1_pd(0x1.08ff6393p+10); /* 1059.9904525279999 */
    const __m512d v18 = _mm512_set1_pd(-0x1.5dca313ad82d8p+9); /* -699.57962737613252 */
    const __m512d v20 = _mm512_set1_pd(0x1.b4618ac15dc91p+7); /* 218.19051174421159 */
    const __m512d v22 = _mm512_set1_pd(-0x1.a7dce636db6dbp+4); /* -26.491430486951554 */
    const __m512d v24 = _mm512_set1_pd(0x1.251ee8p-1); /* 0.57250142097473145 */
    const __m512d v26 = _mm512_set1_pd(0x1.c364a631dd95fp+4); /* 28.212072558200244 */
    const __m512d v27 = _mm512_set1_pd(-0x1.528b7ca566307p+6); /* -84.636217674600729 */
    const __m512d v29 = _mm512_set1_pd(0x1.6f45e11c71c72p+6); /* 91.818241543240021 */
    const __m512d v31 = _mm512_set1_pd(-0x1.5447ad6c16c17p+5); /* -42.534998745388457 */
    const __m512d v33 = _mm512_set1_pd(0x1.d79a53a83a83bp+2); /* 7.3687943594796321 */
    const __m512d v35 = _mm512_set1_pd(-0x1.d11ep-3); /* -0.22710800170898438 */
    const __m512d v38 = _mm512_set1_pd(0x1.2ada78a021b64p+2); /* 4.6695844234262474 */
    const __m512d v39 = _mm512_set1_pd(-0x1.669fc3f35ba78p+3); /* -11.207002616222994 */
    const __m512d v41 = _mm512_set1_pd(0x1.19408p+3); /* 8.78912353515625 */
    const __m512d v43 = _mm512_set1_pd(-0x1.2e9a666666666p+1); /* -2.3640869140624998 */
    const __m512d v45 = _mm512_set1_pd(0x1.cb6p-4); /* 0.112152099609375 */
    const __m512d v48 = _mm512_set1_pd(0x1.069ba781948b1p+0); /* 1.0258125964506173 */
    const __m512d v49 = _mm512_set1_pd(-0x1.d8b1c71c71c72p+0); /* -1.8464626736111112 */
    const __m512d v51 = _mm512_set1_pd(0x1.c84cccccccccdp-1); /* 0.89121093750000002 */
    const __m512d v53 = _mm512_set1_pd(-0x1.2cp-4); /* -0.0732421875 */
    const __m512d v56 = _mm512_set1_pd(0x1.5638e38e38e39p-2); /* 0.3342013888888889 */
    const __m512d v57 = _mm512_set1_pd(-0x1.9aaaaaaaaaaabp-2); /* -0.40104166666666669 */
    const __m512d v59 = _mm512_set1_pd(0x1.2p-4); /* 0.0703125 */
    const __m512d v62 = _mm512_set1_pd(0x1.aaaaaaaaaaaabp-3); /* 0.20833333333333334 */
    const __m512d v63 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v68 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v76 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v78 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512i v79 = _mm512_set1_epi32(127);
    const __m512i v80 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v82 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v85 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v86 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v93 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v96 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v97 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v99 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v101 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v103 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v105 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v151 = _mm512_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m512d v154 = _mm512_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m512d v155 = _mm512_set1_pd(-0x1p+12); /* -4096 */
    const __m512d v159 = _mm512_set1_pd(INFINITY);
    const __m512d v161 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v718 = _mm512_set1_pd(0x1.4b98d3426fcd7p+0); /* 1.2953006779860539 */
    const __m512d v719 = _mm512_set1_pd(-0x1.2ce0dafecc8fbp-57); /* -8.1553237905012671e-18 */
    const __m512d v722 = _mm512_set1_pd(-0x1.19a39ebffbb79p+0); /* -1.1001528948506503 */
    const __m512d v724 = _mm512_set1_pd(0x1.e5d470bae22e1p-1); /* 0.94888641625683701 */
    const __m512d v726 = _mm512_set1_pd(-0x1.cf6756d4488f4p+0); /* -1.8101705806989772 */
    const __m512d v732 = _mm512_set1_pd(NAN);
    const __m512d v733 = _mm512_set1_pd(-INFINITY);
    const __m512 v3 = _mm512_loadu_ps(x0);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512 v5 = _mm512_loadu_ps(x1);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v7l = _mm512_mul_pd(v6l, v6l);
    const __m512d v7h = _mm512_mul_pd(v6h, v6h);
    const __m512d v8l = _mm512_fmadd_pd(v4l, v4l, v7l);
    const __m512d v8h = _mm512_fmadd_pd(v4h, v4h, v7h);
    const __m512d v9l = _mm512_sqrt_pd(v8l);
    const __m512d v9h = _mm512_sqrt_pd(v8h);
    const __m512d v10l = _mm512_div_pd(v2, v9l);
    const __m512d v10h = _mm512_div_pd(v2, v9h);
    const __m512d v11l = _mm512_mul_pd(v10l, v4l);
    const __m512d v11h = _mm512_mul_pd(v10h, v4h);
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v12l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v12h, v13, v14);
    const __m512d v17l = _mm512_fmadd_pd(v12l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v12h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v12l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v12h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v12l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v12h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v12l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v12h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v12l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v12h, v23h, v24);
    const __m512d v28l = _mm512_fmadd_pd(v12l, v26, v27);
    const __m512d v28h = _mm512_fmadd_pd(v12h, v26, v27);
    const __m512d v30l = _mm512_fmadd_pd(v12l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v12h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v12l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v12h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v12l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v12h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v12l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v12h, v34h, v35);
    const __m512d v37l = _mm512_fmadd_pd(v25l, v10l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v25h, v10h, v36h);
    const __m512d v40l = _mm512_fmadd_pd(v38, v12l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38, v12h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v12l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v12h, v40h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v12l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v12h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v12l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v12h, v44h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v10l, v37l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v10h, v37h, v46h);
    const __m512d v50l = _mm512_fmadd_pd(v48, v12l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48, v12h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v12l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v12h, v50h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v12l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v12h, v53);
    const __m512d v55l = _mm512_fmadd_pd(v10l, v47l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v10h, v47h, v54h);
    const __m512d v58l = _mm512_fmadd_pd(v12l, v56, v57);
    const __m512d v58h = _mm512_fmadd_pd(v12h, v56, v57);
    const __m512d v60l = _mm512_fmadd_pd(v12l, v58l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v12h, v58h, v59);
    const __m512d v61l = _mm512_fmadd_pd(v55l, v10l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v55h, v10h, v60h);
    const __m512d v64l = _mm512_fmadd_pd(v12l, v62, v63);
    const __m512d v64h = _mm512_fmadd_pd(v12h, v62, v63);
    const __m512d v65l = _mm512_fmadd_pd(v61l, v10l, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v61h, v10h, v64h);
    const __m512d v66l = _mm512_fmadd_pd(v65l, v10l, v2);
    const __m512d v66h = _mm512_fmadd_pd(v65h, v10h, v2);
    const __m512d v67l = _mm512_mul_pd(v66l, v66l);
    const __m512d v67h = _mm512_mul_pd(v66h, v66h);
    const __m512d v69l = _mm512_mul_pd(v10l, v68);
    const __m512d v69h = _mm512_mul_pd(v10h, v68);
    const __m512d v70l = _mm512_mul_pd(v67l, v69l);
    const __m512d v70h = _mm512_mul_pd(v67h, v69h);
    const __m512i v71l = log_bessel_k_4ulp_avx512_bits_f64_avx512(v70l);
    const __m512i v71h = log_bessel_k_4ulp_avx512_bits_f64_avx512(v70h);
    const __m512i v73l = _mm512_srli_epi64(v71l, 52);
    const __m512i v73h = _mm512_srli_epi64(v71h, 52);
    const __m512i v74l = _mm512_or_si512(v1, v73l);
    const __m512i v74h = _mm512_or_si512(v1, v73h);
    const __m512d v75l = _mm512_castsi512_pd(v74l);
    const __m512d v75h = _mm512_castsi512_pd(v74h);
    const __m512d v77l = _mm512_sub_pd(v75l, v76);
    const __m512d v77h = _mm512_sub_pd(v75h, v76);
    const __m512i v81l = _mm512_and_si512(v71l, v80);
    const __m512i v81h = _mm512_and_si512(v71h, v80);
    const __m512i v83l = _mm512_or_si512(v81l, v82);
    const __m512i v83h = _mm512_or_si512(v81h, v82);
    const __m512d v84l = _mm512_castsi512_pd(v83l);
    const __m512d v84h = _mm512_castsi512_pd(v83h);
    const __m512d v87l = _mm512_fmadd_pd(v84l, v85, v86);
    const __m512d v87h = _mm512_fmadd_pd(v84h, v85, v86);
    const __m256i v88l = _mm512_cvtpd_epi32(v87l);
    const __m256i v88h = _mm512_cvtpd_epi32(v87h);
    const __m512i v88 = _mm512_inserti32x8(_mm512_castsi256_si512(v88l), v88h, 1);
    const __m512i v89 = _mm512_and_si512(v79, v88);
    const __m512d v90l = _mm512_i32gather_pd(_mm512_castsi512_si256(v89), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v90h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v89, 1), log_bessel_k_4ulp_avx512_table0, 8);
    const __m512d v91l = _mm512_fmadd_pd(v77l, v78, v90l);
    const __m512d v91h = _mm512_fmadd_pd(v77h, v78, v90h);
    const __m512d v92l = _mm512_i32gather_pd(_mm512_castsi512_si256(v89), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v92h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v89, 1), log_bessel_k_4ulp_avx512_table1, 8);
    const __m512d v94l = _mm512_fmadd_pd(v84l, v92l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v84h, v92h, v93);
    const __m512d v95l = _mm512_mul_pd(v94l, v94l);
    const __m512d v95h = _mm512_mul_pd(v94h, v94h);
    const __m512d v98l = _mm512_fmadd_pd(v96, v94l, v97);
    const __m512d v98h = _mm512_fmadd_pd(v96, v94h, v97);
    const __m512d v100l = _mm512_fmadd_pd(v98l, v94l, v99);
    const __m512d v100h = _mm512_fmadd_pd(v98h, v94h, v99);
    const __m512d v102l = _mm512_fmadd_pd(v100l, v94l, v101);
    const __m512d v102h = _mm512_fmadd_pd(v100h, v94h, v101);
    const __m512d v104l = _mm512_fmadd_pd(v102l, v94l, v103);
    const __m512d v104h = _mm512_fmadd_pd(v102h, v94h, v103);
    const __m512d v106l = _mm512_fmadd_pd(v104l, v94l, v105);
    const __m512d v106h = _mm512_fmadd_pd(v104h, v94h, v105);
    const __m512d v107l = _mm512_fmadd_pd(v95l, v106l, v94l);
    const __m512d v107h = _mm512_fmadd_pd(v95h, v106h, v94h);
    const __m512d v108l = _mm512_add_pd(v91l, v107l);
    const __m512d v108h = _mm512_add_pd(v91h, v107h);
    const __m512d v152l = _mm512_fmadd_pd(v151, v4l, v6l);
    const __m512d v152h = _mm512_fmadd_pd(v151, v4h, v6h);
    const __m512d v153l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v152l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v153h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v152h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v156l = _mm512_fmadd_pd(v154, v4l, v155);
    const __m512d v156h = _mm512_fmadd_pd(v154, v4h, v155);
    const __mmask8 v157l = _mm512_cmp_pd_mask(v153l, v156l, _CMP_LT_OQ);
    const __mmask8 v157h = _mm512_cmp_pd_mask(v153h, v156h, _CMP_LT_OQ);
    const __mmask16 v157 = _mm512_kunpackb(v157h, v157l);
    const __mmask8 v163l = _mm512_cmp_pd_mask(v161, v4l, _CMP_LE_OQ);
    const __mmask8 v163h = _mm512_cmp_pd_mask(v161, v4h, _CMP_LE_OQ);
    const __mmask16 v163 = _mm512_kunpackb(v163h, v163l);
    const __mmask8 v716l = _mm512_cmp_pd_mask(v161, v6l, _CMP_LE_OQ);
    const __mmask8 v716h = _mm512_cmp_pd_mask(v161, v6h, _CMP_LE_OQ);
    const __mmask16 v716 = _mm512_kunpackb(v716h, v716l);
    const __mmask16 v717 = (__mmask16)(v716 & v163);
    const __m512d v720l = _mm512_fmadd_pd(v719, v4l, v152l);
    const __m512d v720h = _mm512_fmadd_pd(v719, v4h, v152h);
    const __m512d v721l = _mm512_div_pd(v720l, v4l);
    const __m512d v721h = _mm512_div_pd(v720h, v4h);
    const __m512d v723l = _mm512_fmadd_pd(v718, v721l, v722);
    const __m512d v723h = _mm512_fmadd_pd(v718, v721h, v722);
    const __m512d v725l = _mm512_fmadd_pd(v723l, v721l, v724);
    const __m512d v725h = _mm512_fmadd_pd(v723h, v721h, v724);
    const __m512d v727l = _mm512_fmadd_pd(v725l, v721l, v726);
    const __m512d v727h = _mm512_fmadd_pd(v725h, v721h, v726);
    const __m512d v728l = _mm512_mul_pd(v727l, v720l);
    const __m512d v728h = _mm512_mul_pd(v727h, v720h);
    const __m512d v729l = _mm512_fmadd_pd(v0, v108l, v728l);
    const __m512d v729h = _mm512_fmadd_pd(v0, v108h, v728h);
    const __mmask8 v730l = _mm512_cmp_pd_mask(v6l, v159, _CMP_EQ_OQ);
    const __mmask8 v730h = _mm512_cmp_pd_mask(v6h, v159, _CMP_EQ_OQ);
    const __mmask16 v730 = _mm512_kunpackb(v730h, v730l);
    const __mmask8 v731l = _mm512_cmp_pd_mask(v159, v4l, _CMP_EQ_OQ);
    const __mmask8 v731h = _mm512_cmp_pd_mask(v159, v4h, _CMP_EQ_OQ);
    const __mmask16 v731 = _mm512_kunpackb(v731h, v731l);
    const __m512d v734l = _mm512_mask_blend_pd((__mmask8)v731, v733, v732);
    const __m512d v734h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v731), v733, v732);
    const __m512d v735l = _mm512_mask_blend_pd((__mmask8)v730, v159, v734l);
    const __m512d v735h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v730), v159, v734h);
    const __m512d v736l = _mm512_mask_blend_pd((__mmask8)v157, v735l, v729l);
    const __m512d v736h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v157), v735h, v729h);
    const __m512d v737l = _mm512_mask_blend_pd((__mmask8)v717, v732, v736l);
    const __m512d v737h = _mm512_mask_blend_pd(log_bessel_k_4ulp_avx512_high_mask_avx512(v717), v732, v736h);
    const __m256 v738l = _mm512_cvtpd_ps(v737l);
    const __m256 v738h = _mm512_cvtpd_ps(v737h);
    const __m512 v738 = _mm512_insertf32x8(_mm512_castps256_ps512(v738l), v738h, 1);
    _mm512_storeu_ps(y, v738);
}

/* m elements, whole steps, by one block. */
static LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET void log_bessel_k_4ulp_avx512_block_avx512(int32_t block, size_t m, const float *x0, const float *x1, float *y) {
    switch (block) {
    case 0:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_k_4ulp_avx512_block0_avx512(x0 + i, x1 + i, y + i);
        break;
    case 1:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_k_4ulp_avx512_block1_avx512(x0 + i, x1 + i, y + i);
        break;
    case 2:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_k_4ulp_avx512_block2_avx512(x0 + i, x1 + i, y + i);
        break;
    case 3:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_k_4ulp_avx512_block3_avx512(x0 + i, x1 + i, y + i);
        break;
    default:
        break;
    }
}

/* m elements, whole steps, not none, wherever they are, by one block. */
static LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET void log_bessel_k_4ulp_avx512_gathered_avx512(int32_t block, size_t m, const size_t *at, const float *x0, const float *x1, float *y) {
    float tail_x0[256];
    float tail_x1[256];
    float tail_y[256];
    size_t l;
    l = 0;
    do {
        tail_x0[l] = x0[at[l]];
        tail_x1[l] = x1[at[l]];
    } while (++l < m);
    log_bessel_k_4ulp_avx512_block_avx512(block, m, tail_x0, tail_x1, tail_y);
    l = 0;
    do {
        y[at[l]] = tail_y[l];
    } while (++l < m);
}

static LOG_BESSEL_K_4ULP_AVX512_AVX512_TARGET void log_bessel_k_4ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t at[4][264], count[4] = {0};
    int32_t block[128];
    for (size_t first = 0; first < n; first += 128) {
        const size_t end = n - first < 128 ? n : first + 128;
        size_t i = first;
        for (; end - i >= 16; i += 16)
            log_bessel_k_4ulp_avx512_choice_avx512(x0 + i, x1 + i, block + (i - first));
        if (i < end) {
            const size_t m = end - i;
            float tail_x0[16] = {0};
            memcpy(tail_x0, x0 + i, m * sizeof *x0);
            float tail_x1[16] = {0};
            memcpy(tail_x1, x1 + i, m * sizeof *x1);
            log_bessel_k_4ulp_avx512_choice_avx512(tail_x0, tail_x1, block + (i - first));
            for (size_t l = m; l < 16; l++)
                block[i - first + l] = -1;
        }
        for (i = first; i < end; i += 16) {
            const int32_t *own = block + (i - first);
            if (log_bessel_k_4ulp_avx512_same_avx512(own, 16)) {
                log_bessel_k_4ulp_avx512_block_avx512(own[0], 16, x0 + i, x1 + i, y + i);
                continue;
            }
            for (int32_t b = 0; b < 4; b++)
                count[b] = log_bessel_k_4ulp_avx512_collect_avx512(own, 16, b, i, at[b], count[b]);
        }
        for (int32_t b = 0; b < 4; b++) {
            if (count[b] < 128)
                continue;
            const size_t rest = count[b] % 16;
            log_bessel_k_4ulp_avx512_gathered_avx512(b, count[b] - rest, at[b] + rest, x0, x1, y);
            count[b] = rest;
        }
    }
    for (int32_t b = 0; b < 4; b++) {
        if (count[b] == 0)
            continue;
        for (; count[b] % 16 != 0; count[b]++)
            at[b][count[b]] = at[b][count[b] - 1];
        const size_t rest = count[b] % 16;
        log_bessel_k_4ulp_avx512_gathered_avx512(b, count[b] - rest, at[b] + rest, x0, x1, y);
        count[b] = rest;
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_BESSEL_K_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_bessel_k_4ulp_avx512_level(void) {
#if defined(LOG_BESSEL_K_4ULP_AVX512_FORCE_ISA)
    return LOG_BESSEL_K_4ULP_AVX512_FORCE_ISA;
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

float log_bessel_k_4ulp_avx512(float x0, float x1) {
    return log_bessel_k_4ulp_avx512_element(x0, x1);
}

void log_bessel_k_4ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_bessel_k_4ulp_avx512_level();
    if (level == 2) {
        log_bessel_k_4ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        log_bessel_k_4ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    log_bessel_k_4ulp_avx512_array_portable(x0, x1, y, n);
}
