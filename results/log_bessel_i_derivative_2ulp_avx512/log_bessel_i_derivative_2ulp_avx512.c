/* log_bessel_i_derivative_2ulp_avx512: log_bessel_i_derivative
 *
 *   target       log_bessel_i_derivative, ln I_x0(x1); its derivative by x1, f32
 *   domain       every input
 *   max error    1.670534 ulp, observed on 1450441 inputs
 *   worst input  0x1.607ec2p+3 (11.0154734, encoding 0x41303f61)
 *                0x1.27e46cp+3 (9.24663353, encoding 0x4113f236)
 *   result there 0x1.0004d4p+0 (1.00007367, encoding 0x3f80026a)
 *   mean error   0.236835 ulp
 *   misrounded   127135 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1cc308022e2a98e31fe2c57cc2735ead
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_i_derivative --fmt f32 --max-ulp 4 --time 60s --seed 1 --threads 1 --archive log_bessel_i_derivative_4ulp_avx512.db
 *                time: 6.2306 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are of the first output in units of half the spacing of the format at 1, times max(1, |exact result|); of the others in units of the spacing at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "log_bessel_i_derivative_2ulp_avx512.h"

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

static inline double log_bessel_i_derivative_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log_bessel_i_derivative_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double log_bessel_i_derivative_2ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log_bessel_i_derivative_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log_bessel_i_derivative_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(double a) {
    double r = rint(a);
    int in_range = (r >= -0x1p31) & (r < 0x1p31);
    return (int32_t)(in_range ? r : -0x1p31);
}

static inline int64_t log_bessel_i_derivative_2ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double log_bessel_i_derivative_2ulp_avx512_table0[128] = {
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

static const double log_bessel_i_derivative_2ulp_avx512_table1[128] = {
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

static inline void log_bessel_i_derivative_2ulp_avx512_element(float x0, float x1, float *y0, float *y1) {
    const double v0 = 0x1p+0; /* 1 */
    const float v1 = x0;
    const double v2 = (double)v1;
    const float v3 = x1;
    const double v4 = (double)v3;
    const double v218 = 0x1.5c94a306635a1p+3; /* 10.893144142605538 */
    const int v219 = v2 < v218;
    const double v220 = 0x1.cp+3; /* 14 */
    const int v221 = v4 < v220;
    const int v222 = v219 & v221;
    const int v223 = v4 < v0;
    const int v224 = !v223;
    const int v225 = v222 & v224;
    const int v226 = v223 & v222;
    const double v227 = 0x1p-7; /* 0.0078125 */
    const int v228 = v4 < v227;
    const double v229 = 0x1p-15; /* 3.0517578125e-05 */
    const int v230 = v2 < v229;
    const int v231 = v228 & v230;
    const double v232 = -0x1.53531aff7ce6dp-1; /* -0.66274341934918157 */
    const double v233 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v232, v2, v4);
    const double v234 = log_bessel_i_derivative_2ulp_avx512_abs_f64(v233);
    const double v235 = 0x1p-12; /* 0.000244140625 */
    const double v236 = -0x1p+12; /* -4096 */
    const double v237 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v235, v2, v236);
    const int v238 = v234 < v237;
    const int v239 = v231 | v238;
    const double v240 = v2 > v4 ? v2 : v4;
    const double v241 = INFINITY;
    const int v242 = v240 < v241;
    const double v243 = 0x0p+0; /* 0 */
    const int v244 = v243 < v4;
    const int v245 = v243 <= v2;
    const int v246 = v244 & v245;
    const int v247 = v242 & v246;
    const int v248 = !v247;
    const int v249 = v239 | v248;
    float r0;
    float r1;
    if (v249) {
        const double v5 = v4 * v4;
        const double v6 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v2, v5);
        const double v7 = log_bessel_i_derivative_2ulp_avx512_sqrt_f64(v6);
        const double v8 = v0 / v7;
        const double v9 = 0x1.76a008107bb5ap-27; /* 1.0903026066161406e-08 */
        const double v10 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v2, v9);
        const double v11 = v10 * v10;
        const double v12 = 0x1.0623aef9d85b6p+14; /* 16776.920874958589 */
        const double v13 = -0x1.565dd49a15918p+16; /* -87645.83047613909 */
        const double v14 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v12, v13);
        const double v15 = 0x1.664968b33d4ap+17; /* 183442.81796995271 */
        const double v16 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v14, v15);
        const double v17 = -0x1.8483192437af3p+17; /* -198918.1964177709 */
        const double v18 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v16, v17);
        const double v19 = 0x1.d1ae3e56b9caep+16; /* 119214.24351082995 */
        const double v20 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v18, v11, v19);
        const double v21 = -0x1.2da3117b6317dp+15; /* -38609.534144493729 */
        const double v22 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v20, v11, v21);
        const double v23 = 0x1.78cfdd5ffe995p+12; /* 6028.9915466256398 */
        const double v24 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v22, v11, v23);
        const double v25 = -0x1.23d87f674d34p+6; /* -72.961423505866151 */
        const double v26 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v24, v11, v25);
        const double v27 = 0x1.41b0d869a761bp-1; /* 0.62830234803886087 */
        const double v28 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v26, v11, v27);
        const double v29 = -0x1.c976b97910c2ep+5; /* -57.182970949005139 */
        const double v30 = 0x1.202e1161213f8p+0; /* 1.1257029401906475 */
        const double v31 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v29, v30);
        const double v32 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v28, v8, v31);
        const double v33 = -0x1.ae7b806e0bf53p+4; /* -26.905151777143441 */
        const double v34 = 0x1.46da69f86eb64p+6; /* 81.713294870145148 */
        const double v35 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v33, v11, v34);
        const double v36 = -0x1.693b30b175eb8p+6; /* -90.307802937338124 */
        const double v37 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v35, v36);
        const double v38 = 0x1.634ee5d789ceap+5; /* 44.413524326222458 */
        const double v39 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v37, v38);
        const double v40 = -0x1.01292b302f3bdp+2; /* -4.0181377382804699 */
        const double v41 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v39, v40);
        const double v42 = 0x1.24c09e5cc5df2p-3; /* 0.14294551582928211 */
        const double v43 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v41, v11, v42);
        const double v44 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v32, v8, v43);
        const double v45 = 0x1.1cd20178ef6d3p+2; /* 4.4503177338608166 */
        const double v46 = -0x1.53d3f6aaaf797p+3; /* -10.619624455804837 */
        const double v47 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v45, v11, v46);
        const double v48 = 0x1.05f8c365d6b9ap+3; /* 8.1866166104353404 */
        const double v49 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v47, v11, v48);
        const double v50 = -0x1.2aa33488c6637p+1; /* -2.3331056278082332 */
        const double v51 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v49, v11, v50);
        const double v52 = 0x1.ad185c6a3cd0ap-4; /* 0.10475956058126115 */
        const double v53 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v51, v11, v52);
        const double v54 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v44, v8, v53);
        const double v55 = -0x1.eb7f1e3b13d8cp-1; /* -0.95995420905266959 */
        const double v56 = 0x1.babd5dc939f0fp+0; /* 1.7294520012164332 */
        const double v57 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v55, v11, v56);
        const double v58 = -0x1.a7ce232ccc254p-1; /* -0.82774457856982986 */
        const double v59 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v57, v11, v58);
        const double v60 = 0x1.10b3903dd73f1p-29; /* 1.9841639710766633e-09 */
        const double v61 = 0x1.0c0045e4a8d3dp-4; /* 0.065429947872463992 */
        const double v62 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v18, v60, v61);
        const double v63 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v59, v11, v62);
        const double v64 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v54, v8, v63);
        const double v65 = 0x1.3ffc29bf2229cp-2; /* 0.31248536328397747 */
        const double v66 = -0x1.80053ad4842f5p-2; /* -0.37501995012375683 */
        const double v67 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v65, v66);
        const double v68 = 0x1.00008dc73efafp-4; /* 0.062500528165343225 */
        const double v69 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v67, v11, v68);
        const double v70 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v64, v69);
        const double v71 = -0x1.aaaaa51996bf8p-3; /* -0.20833329185811045 */
        const double v72 = 0x1p-3; /* 0.125 */
        const double v73 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v71, v11, v72);
        const double v74 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v70, v73);
        const double v75 = -0x1.d67f1c864beb5p-1; /* -0.91893853320467278 */
        const double v76 = 0x1p-1; /* 0.5 */
        const int32_t v77 = 127;
        const int64_t v78 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v79 = log_bessel_i_derivative_2ulp_avx512_bits_f64(v8);
        const int64_t v80 = v78 & v79;
        const int64_t v81 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const int64_t v82 = v80 | v81;
        const double v83 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v82);
        const double v84 = 0x1p+7; /* 128 */
        const double v85 = -0x1.01p+7; /* -128.5 */
        const double v86 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v83, v84, v85);
        const int32_t v87 = log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(v86);
        const int32_t v88 = v77 & v87;
        const double v89 = log_bessel_i_derivative_2ulp_avx512_table0[v88];
        const double v90 = -0x1p+0; /* -1 */
        const double v91 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v89, v83, v90);
        const double v92 = v91 * v91;
        const double v93 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v94 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v95 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v91, v93, v94);
        const double v96 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v97 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v91, v95, v96);
        const double v98 = -0x1p-2; /* -0.25 */
        const double v99 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v91, v97, v98);
        const double v100 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v101 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v99, v91, v100);
        const double v102 = -0x1p-1; /* -0.5 */
        const double v103 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v91, v101, v102);
        const double v104 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v92, v103, v91);
        const int64_t v105 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v106 = INT64_C(52);
        const int64_t v107 = log_bessel_i_derivative_2ulp_avx512_lshr_i64(v79, v106);
        const int64_t v108 = v105 | v107;
        const double v109 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v108);
        const double v110 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v111 = v109 - v110;
        const double v112 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v113 = log_bessel_i_derivative_2ulp_avx512_table1[v88];
        const double v114 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v111, v112, v113);
        const double v115 = v104 + v114;
        const double v116 = v76 * v115;
        const double v117 = v75 + v116;
        const double v118 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v74, v117);
        const double v155 = v11 + v11;
        const double v156 = v11 * v11;
        const double v157 = 0x1.33f3dd4p+14; /* 19708.966064453125 */
        const double v158 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v157, v11, v14);
        const double v159 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v158, v16);
        const double v160 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v159, v11, v18);
        const double v161 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v160, v11, v20);
        const double v162 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v161, v11, v22);
        const double v163 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v24, v11, v26);
        const double v164 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v156, v162, v163);
        const double v165 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v164, v8, v11);
        const double v166 = 0x1.99e5555555555p+7; /* 204.94791666666666 */
        const double v167 = 0x1.962107a5e859p+6; /* 101.53225573759687 */
        const double v168 = -0x1.efec5818765f7p+8; /* -495.92321923150979 */
        const double v169 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v167, v11, v168);
        const double v170 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v166, v11, v169);
        const double v171 = 0x1.7ec997016f30fp+9; /* 765.57492082528358 */
        const double v172 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v169, v11, v171);
        const double v173 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v170, v172);
        const double v174 = -0x1.25279eb83f269p+9; /* -586.30953124125983 */
        const double v175 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v172, v11, v174);
        const double v176 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v173, v175);
        const double v177 = 0x1.ec79fd7b7edd4p+7; /* 246.238262042271 */
        const double v178 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v175, v177);
        const double v179 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v176, v11, v178);
        const double v180 = -0x1.c02e359eef7a3p+5; /* -56.02256321113898 */
        const double v181 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v179, v11, v180);
        const double v182 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v165, v181);
        const double v183 = -0x1.af61555555555p+4; /* -26.961263020833332 */
        const double v184 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v183, v11, v35);
        const double v185 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v184, v11, v37);
        const double v186 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v185, v11, v39);
        const double v187 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v186, v41);
        const double v188 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v182, v8, v187);
        const double v189 = 0x1.1a8p+2; /* 4.4140625 */
        const double v190 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v189, v47);
        const double v191 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v190, v11, v49);
        const double v192 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v191, v11, v51);
        const double v193 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v188, v192);
        const double v194 = -0x1.eb1c71c71c71cp-1; /* -0.95920138888888884 */
        const double v195 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v194, v11, v57);
        const double v196 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v195, v59);
        const double v197 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v193, v8, v196);
        const double v198 = 0x1.4p-2; /* 0.3125 */
        const double v199 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v198, v11, v67);
        const double v200 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v197, v8, v199);
        const double v201 = -0x1.aaaaaaaaaaaabp-3; /* -0.20833333333333334 */
        const double v202 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v200, v201);
        const double v203 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v28, v8, v28);
        const double v204 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v203, v8, v32);
        const double v205 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v204, v8, v44);
        const double v206 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v205, v8, v54);
        const double v207 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v206, v8, v64);
        const double v208 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v207, v8, v70);
        const double v209 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v208, v8, v74);
        const double v210 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v155, v202, v209);
        const double v211 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v210, v76);
        const double v212 = v4 * v8;
        const double v213 = v212 * v8;
        const double v214 = -v213;
        const double v215 = v7 / v4;
        const double v216 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v211, v214, v215);
        const int v572 = v243 <= v4;
        const int v573 = v572 & v245;
        const int v574 = v241 == v2;
        const int v575 = v4 == v241;
        const double v576 = NAN;
        const double v577 = -INFINITY;
        const double v578 = v575 ? v576 : v577;
        const int v579 = v243 == v4;
        const int v580 = v243 == v2;
        const double v581 = v580 ? v243 : v577;
        const double v582 = 0x1.4b98d3426fcd7p+0; /* 1.2953006779860539 */
        const double v583 = -0x1.2ce0dafecc8fbp-57; /* -8.1553237905012671e-18 */
        const double v584 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v583, v2, v233);
        const double v585 = v584 / v2;
        const double v586 = -0x1.19a39ebffbb79p+0; /* -1.1001528948506503 */
        const double v587 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v582, v585, v586);
        const double v588 = 0x1.e5d470bae22e1p-1; /* 0.94888641625683701 */
        const double v589 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v587, v585, v588);
        const double v590 = -0x1.cf6756d4488f4p+0; /* -1.8101705806989772 */
        const double v591 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v589, v585, v590);
        const double v592 = v591 * v584;
        const double v593 = v118 - v592;
        const int64_t v594 = log_bessel_i_derivative_2ulp_avx512_bits_f64(v4);
        const int64_t v595 = v78 & v594;
        const int64_t v596 = v595 | v81;
        const double v597 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v596);
        const double v598 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v597, v84, v85);
        const int32_t v599 = log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(v598);
        const int32_t v600 = v77 & v599;
        const double v601 = log_bessel_i_derivative_2ulp_avx512_table0[v600];
        const double v602 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v601, v597, v90);
        const double v603 = v602 * v602;
        const double v604 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v93, v602, v94);
        const double v605 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v604, v602, v96);
        const double v606 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v602, v605, v98);
        const double v607 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v606, v602, v100);
        const double v608 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v607, v602, v102);
        const double v609 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v603, v608, v602);
        const int64_t v610 = log_bessel_i_derivative_2ulp_avx512_lshr_i64(v594, v106);
        const int64_t v611 = v105 | v610;
        const double v612 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v611);
        const double v613 = v612 - v110;
        const double v614 = log_bessel_i_derivative_2ulp_avx512_table1[v600];
        const double v615 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v613, v112, v614);
        const double v616 = v609 + v615;
        const double v617 = -0x1.dadb014541eb2p-4; /* -0.11593151565841245 */
        const double v618 = v616 + v617;
        const double v619 = 0x1p-2; /* 0.25 */
        const double v620 = v619 * v5;
        const double v621 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v618, v2, v620);
        const double v622 = v238 ? v593 : v621;
        const double v623 = v579 ? v581 : v622;
        const double v624 = v575 ? v241 : v623;
        const double v625 = v574 ? v578 : v624;
        const double v626 = v573 ? v625 : v576;
        const float v627 = (float)v626;
        const double v628 = v575 ? v576 : v241;
        const double v629 = v580 ? v243 : v241;
        const double v630 = v2 / v4;
        const double v631 = v76 * v4;
        const double v632 = -0x1p-3; /* -0.125 */
        const double v633 = v632 * v5;
        const double v634 = v2 + v0;
        const double v635 = v631 / v634;
        const double v636 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v631, v633, v635);
        const double v637 = v630 + v636;
        const double v638 = v238 ? v216 : v637;
        const double v639 = v579 ? v629 : v638;
        const double v640 = v575 ? v0 : v639;
        const double v641 = v574 ? v628 : v640;
        const double v642 = v573 ? v641 : v576;
        const float v643 = (float)v642;
        r0 = v627;
        r1 = v643;
    } else if (v226) {
        const double v75 = -0x1.d67f1c864beb5p-1; /* -0.91893853320467278 */
        const double v76 = 0x1p-1; /* 0.5 */
        const int32_t v77 = 127;
        const int64_t v78 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v81 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v84 = 0x1p+7; /* 128 */
        const double v85 = -0x1.01p+7; /* -128.5 */
        const double v90 = -0x1p+0; /* -1 */
        const double v93 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v94 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v96 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v98 = -0x1p-2; /* -0.25 */
        const double v100 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v102 = -0x1p-1; /* -0.5 */
        const int64_t v105 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v106 = INT64_C(52);
        const double v110 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v112 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v250 = 0x1.4p+2; /* 5 */
        const double v251 = -0x1.b951e2b18ff23p-11; /* -0.00084175084175084171 */
        const double v252 = 0x1.3813813813814p-11; /* 0.00059523809523809529 */
        const double v253 = -0x1.a01a01a01a01ap-11; /* -0.00079365079365079365 */
        const double v254 = 0x1.6c16c16c16c17p-9; /* 0.0027777777777777779 */
        const double v255 = -0x1.5555555555555p-4; /* -0.083333333333333329 */
        const double v256 = 0x1p+4; /* 16 */
        const double v258 = 0x1.2p+3; /* 9 */
        const double v259 = 0x1.cp+2; /* 7 */
        const double v260 = 0x1.88p+5; /* 49 */
        const double v261 = 0x1.8p+2; /* 6 */
        const double v262 = 0x1.2p+5; /* 36 */
        const double v263 = 0x1.9p+4; /* 25 */
        const double v264 = 0x1p+2; /* 4 */
        const double v265 = 0x1.8p+1; /* 3 */
        const double v266 = 0x1p+1; /* 2 */
        const double v468 = v2 + v250;
        const double v469 = v0 / v468;
        const double v470 = v469 * v469;
        const double v471 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v251, v470, v252);
        const double v472 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v471, v470, v253);
        const double v473 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v472, v470, v254);
        const double v474 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v470, v473, v255);
        const double v475 = v468 + v75;
        const double v476 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v469, v474, v475);
        const double v477 = v76 * v4;
        const double v478 = v469 * v477;
        const int64_t v479 = log_bessel_i_derivative_2ulp_avx512_bits_f64(v478);
        const int64_t v480 = v78 & v479;
        const int64_t v481 = v480 | v81;
        const double v482 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v481);
        const double v483 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v482, v84, v85);
        const int32_t v484 = log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(v483);
        const int32_t v485 = v77 & v484;
        const double v486 = log_bessel_i_derivative_2ulp_avx512_table0[v485];
        const double v487 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v482, v486, v90);
        const double v488 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v487, v93, v94);
        const double v489 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v488, v487, v96);
        const double v490 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v487, v489, v98);
        const double v491 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v487, v490, v100);
        const double v492 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v491, v487, v102);
        const double v493 = v487 * v487;
        const double v494 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v492, v493, v487);
        const int64_t v495 = log_bessel_i_derivative_2ulp_avx512_lshr_i64(v479, v106);
        const int64_t v496 = v105 | v495;
        const double v497 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v496);
        const double v498 = v497 - v110;
        const double v499 = log_bessel_i_derivative_2ulp_avx512_table1[v485];
        const double v500 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v112, v498, v499);
        const double v501 = v494 + v500;
        const double v502 = v2 * v250;
        const double v503 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v2, v502);
        const double v504 = v261 + v503;
        const double v505 = v503 + v264;
        const double v506 = v504 * v505;
        const double v507 = v477 * v477;
        const double v508 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v259, v2, v260);
        const double v509 = v508 + v507;
        const double v510 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v261, v2, v262);
        const double v511 = v508 * v510;
        const double v512 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v509, v507, v511);
        const double v513 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v250, v263);
        const double v514 = v511 * v513;
        const double v515 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v507, v512, v514);
        const double v516 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v264, v2, v256);
        const double v517 = v516 * v514;
        const double v518 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v507, v515, v517);
        const double v519 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v265, v258);
        const double v520 = v519 * v517;
        const double v521 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v507, v518, v520);
        const double v522 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v266, v2, v264);
        const double v523 = v522 * v520;
        const double v524 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v521, v507, v523);
        const double v525 = v2 + v0;
        const double v526 = v523 * v525;
        const double v527 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v507, v524, v526);
        const double v528 = v506 * v527;
        const double v529 = v468 * v468;
        const double v530 = v529 * v529;
        const double v531 = log_bessel_i_derivative_2ulp_avx512_sqrt_f64(v468);
        const double v532 = v530 * v531;
        const double v533 = v526 * v532;
        const double v534 = v528 / v533;
        const int64_t v535 = log_bessel_i_derivative_2ulp_avx512_bits_f64(v534);
        const int64_t v536 = log_bessel_i_derivative_2ulp_avx512_lshr_i64(v535, v106);
        const int64_t v537 = v105 | v536;
        const double v538 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v537);
        const double v539 = v538 - v110;
        const int64_t v540 = v535 & v78;
        const int64_t v541 = v540 | v81;
        const double v542 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v541);
        const double v543 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v542, v84, v85);
        const int32_t v544 = log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(v543);
        const int32_t v545 = v77 & v544;
        const double v546 = log_bessel_i_derivative_2ulp_avx512_table1[v545];
        const double v547 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v539, v112, v546);
        const double v548 = log_bessel_i_derivative_2ulp_avx512_table0[v545];
        const double v549 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v542, v548, v90);
        const double v550 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v549, v93, v94);
        const double v551 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v550, v549, v96);
        const double v552 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v549, v551, v98);
        const double v553 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v549, v552, v100);
        const double v554 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v549, v553, v102);
        const double v555 = v549 * v549;
        const double v556 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v554, v555, v549);
        const double v557 = v547 + v556;
        const double v558 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v501, v2, v557);
        const double v559 = v476 + v558;
        const float v560 = (float)v559;
        const double v561 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v507, v0, v509);
        const double v562 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v561, v507, v512);
        const double v563 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v562, v507, v515);
        const double v564 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v507, v563, v518);
        const double v565 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v507, v564, v521);
        const double v566 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v507, v565, v524);
        const double v567 = v566 * v477;
        const double v568 = v567 / v527;
        const double v569 = v2 / v4;
        const double v570 = v568 + v569;
        const float v571 = (float)v570;
        r0 = v560;
        r1 = v571;
    } else if (v225) {
        const double v75 = -0x1.d67f1c864beb5p-1; /* -0.91893853320467278 */
        const double v76 = 0x1p-1; /* 0.5 */
        const int32_t v77 = 127;
        const int64_t v78 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v81 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v84 = 0x1p+7; /* 128 */
        const double v85 = -0x1.01p+7; /* -128.5 */
        const double v90 = -0x1p+0; /* -1 */
        const double v93 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v94 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v96 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v98 = -0x1p-2; /* -0.25 */
        const double v100 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v102 = -0x1p-1; /* -0.5 */
        const int64_t v105 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v106 = INT64_C(52);
        const double v110 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v112 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v250 = 0x1.4p+2; /* 5 */
        const double v251 = -0x1.b951e2b18ff23p-11; /* -0.00084175084175084171 */
        const double v252 = 0x1.3813813813814p-11; /* 0.00059523809523809529 */
        const double v253 = -0x1.a01a01a01a01ap-11; /* -0.00079365079365079365 */
        const double v254 = 0x1.6c16c16c16c17p-9; /* 0.0027777777777777779 */
        const double v255 = -0x1.5555555555555p-4; /* -0.083333333333333329 */
        const double v256 = 0x1p+4; /* 16 */
        const double v257 = 0x1.4p+3; /* 10 */
        const double v258 = 0x1.2p+3; /* 9 */
        const double v259 = 0x1.cp+2; /* 7 */
        const double v260 = 0x1.88p+5; /* 49 */
        const double v261 = 0x1.8p+2; /* 6 */
        const double v262 = 0x1.2p+5; /* 36 */
        const double v263 = 0x1.9p+4; /* 25 */
        const double v264 = 0x1p+2; /* 4 */
        const double v265 = 0x1.8p+1; /* 3 */
        const double v266 = 0x1p+1; /* 2 */
        const double v267 = v2 + v250;
        const double v268 = v0 / v267;
        const double v269 = v268 * v268;
        const double v270 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v251, v269, v252);
        const double v271 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v270, v269, v253);
        const double v272 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v271, v269, v254);
        const double v273 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v269, v272, v255);
        const double v274 = v267 + v75;
        const double v275 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v268, v273, v274);
        const double v276 = v76 * v4;
        const double v277 = v268 * v276;
        const int64_t v278 = log_bessel_i_derivative_2ulp_avx512_bits_f64(v277);
        const int64_t v279 = v78 & v278;
        const int64_t v280 = v279 | v81;
        const double v281 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v280);
        const double v282 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v281, v84, v85);
        const int32_t v283 = log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(v282);
        const int32_t v284 = v77 & v283;
        const double v285 = log_bessel_i_derivative_2ulp_avx512_table0[v284];
        const double v286 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v281, v285, v90);
        const double v287 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v286, v93, v94);
        const double v288 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v287, v286, v96);
        const double v289 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v286, v288, v98);
        const double v290 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v286, v289, v100);
        const double v291 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v290, v286, v102);
        const double v292 = v286 * v286;
        const double v293 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v291, v292, v286);
        const int64_t v294 = log_bessel_i_derivative_2ulp_avx512_lshr_i64(v278, v106);
        const int64_t v295 = v105 | v294;
        const double v296 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v295);
        const double v297 = v296 - v110;
        const double v298 = log_bessel_i_derivative_2ulp_avx512_table1[v284];
        const double v299 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v112, v297, v298);
        const double v300 = v293 + v299;
        const double v301 = v276 * v276;
        const double v302 = 0x1.8p+4; /* 24 */
        const double v303 = 0x1.2p+9; /* 576 */
        const double v304 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v302, v2, v303);
        const double v305 = v304 + v301;
        const double v306 = 0x1.7p+4; /* 23 */
        const double v307 = 0x1.088p+9; /* 529 */
        const double v308 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v306, v2, v307);
        const double v309 = v304 * v308;
        const double v310 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v305, v301, v309);
        const double v311 = 0x1.6p+4; /* 22 */
        const double v312 = 0x1.e4p+8; /* 484 */
        const double v313 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v311, v312);
        const double v314 = v309 * v313;
        const double v315 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v310, v301, v314);
        const double v316 = 0x1.5p+4; /* 21 */
        const double v317 = 0x1.b9p+8; /* 441 */
        const double v318 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v316, v2, v317);
        const double v319 = v314 * v318;
        const double v320 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v315, v319);
        const double v321 = 0x1.4p+4; /* 20 */
        const double v322 = 0x1.9p+8; /* 400 */
        const double v323 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v321, v2, v322);
        const double v324 = v323 * v319;
        const double v325 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v320, v324);
        const double v326 = 0x1.3p+4; /* 19 */
        const double v327 = 0x1.69p+8; /* 361 */
        const double v328 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v326, v2, v327);
        const double v329 = v324 * v328;
        const double v330 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v325, v329);
        const double v331 = 0x1.2p+4; /* 18 */
        const double v332 = 0x1.44p+8; /* 324 */
        const double v333 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v331, v2, v332);
        const double v334 = v333 * v329;
        const double v335 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v330, v334);
        const double v336 = 0x1.1p+4; /* 17 */
        const double v337 = 0x1.21p+8; /* 289 */
        const double v338 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v336, v2, v337);
        const double v339 = v338 * v334;
        const double v340 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v335, v339);
        const double v341 = 0x1p+8; /* 256 */
        const double v342 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v256, v2, v341);
        const double v343 = v342 * v339;
        const double v344 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v340, v343);
        const double v345 = 0x1.ep+3; /* 15 */
        const double v346 = 0x1.c2p+7; /* 225 */
        const double v347 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v345, v2, v346);
        const double v348 = v347 * v343;
        const double v349 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v344, v301, v348);
        const double v350 = 0x1.88p+7; /* 196 */
        const double v351 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v220, v2, v350);
        const double v352 = v351 * v348;
        const double v353 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v349, v301, v352);
        const double v354 = 0x1.ap+3; /* 13 */
        const double v355 = 0x1.52p+7; /* 169 */
        const double v356 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v354, v2, v355);
        const double v357 = v352 * v356;
        const double v358 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v353, v301, v357);
        const double v359 = 0x1.8p+3; /* 12 */
        const double v360 = 0x1.2p+7; /* 144 */
        const double v361 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v359, v360);
        const double v362 = v361 * v357;
        const double v363 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v358, v301, v362);
        const double v364 = 0x1.6p+3; /* 11 */
        const double v365 = 0x1.e4p+6; /* 121 */
        const double v366 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v364, v2, v365);
        const double v367 = v366 * v362;
        const double v368 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v363, v367);
        const double v369 = 0x1.9p+6; /* 100 */
        const double v370 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v257, v2, v369);
        const double v371 = v370 * v367;
        const double v372 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v368, v301, v371);
        const double v373 = 0x1.44p+6; /* 81 */
        const double v374 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v258, v373);
        const double v375 = v374 * v371;
        const double v376 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v372, v375);
        const double v377 = 0x1p+3; /* 8 */
        const double v378 = 0x1p+6; /* 64 */
        const double v379 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v377, v2, v378);
        const double v380 = v379 * v375;
        const double v381 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v376, v301, v380);
        const double v382 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v259, v2, v260);
        const double v383 = v382 * v380;
        const double v384 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v381, v301, v383);
        const double v385 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v261, v2, v262);
        const double v386 = v385 * v383;
        const double v387 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v384, v301, v386);
        const double v388 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v250, v263);
        const double v389 = v386 * v388;
        const double v390 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v387, v389);
        const double v391 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v264, v2, v256);
        const double v392 = v391 * v389;
        const double v393 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v390, v392);
        const double v394 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v265, v258);
        const double v395 = v394 * v392;
        const double v396 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v393, v395);
        const double v397 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v266, v2, v264);
        const double v398 = v395 * v397;
        const double v399 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v396, v301, v398);
        const double v400 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v398, v2, v398);
        const double v401 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v399, v400);
        const double v402 = v2 * v250;
        const double v403 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v2, v402);
        const double v404 = v261 + v403;
        const double v405 = v403 + v264;
        const double v406 = v404 * v405;
        const double v407 = v401 * v406;
        const double v408 = v267 * v267;
        const double v409 = v408 * v408;
        const double v410 = log_bessel_i_derivative_2ulp_avx512_sqrt_f64(v267);
        const double v411 = v409 * v410;
        const double v412 = v400 * v411;
        const double v413 = v407 / v412;
        const int64_t v414 = log_bessel_i_derivative_2ulp_avx512_bits_f64(v413);
        const int64_t v415 = v414 & v78;
        const int64_t v416 = v415 | v81;
        const double v417 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v416);
        const double v418 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v417, v84, v85);
        const int32_t v419 = log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(v418);
        const int32_t v420 = v77 & v419;
        const double v421 = log_bessel_i_derivative_2ulp_avx512_table0[v420];
        const double v422 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v417, v421, v90);
        const double v423 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v93, v422, v94);
        const double v424 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v423, v422, v96);
        const double v425 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v424, v422, v98);
        const double v426 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v425, v422, v100);
        const double v427 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v426, v422, v102);
        const double v428 = v422 * v422;
        const double v429 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v427, v428, v422);
        const int64_t v430 = log_bessel_i_derivative_2ulp_avx512_lshr_i64(v414, v106);
        const int64_t v431 = v105 | v430;
        const double v432 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v431);
        const double v433 = v432 - v110;
        const double v434 = log_bessel_i_derivative_2ulp_avx512_table1[v420];
        const double v435 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v433, v112, v434);
        const double v436 = v429 + v435;
        const double v437 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v300, v2, v436);
        const double v438 = v275 + v437;
        const float v439 = (float)v438;
        const double v440 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v0, v305);
        const double v441 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v440, v310);
        const double v442 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v441, v301, v315);
        const double v443 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v442, v301, v320);
        const double v444 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v443, v301, v325);
        const double v445 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v444, v301, v330);
        const double v446 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v445, v301, v335);
        const double v447 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v446, v340);
        const double v448 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v447, v301, v344);
        const double v449 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v448, v301, v349);
        const double v450 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v449, v353);
        const double v451 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v450, v301, v358);
        const double v452 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v451, v363);
        const double v453 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v452, v368);
        const double v454 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v453, v372);
        const double v455 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v454, v301, v376);
        const double v456 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v455, v301, v381);
        const double v457 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v456, v301, v384);
        const double v458 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v457, v301, v387);
        const double v459 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v301, v458, v390);
        const double v460 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v459, v301, v393);
        const double v461 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v460, v301, v396);
        const double v462 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v461, v301, v399);
        const double v463 = v276 * v462;
        const double v464 = v463 / v401;
        const double v465 = v2 / v4;
        const double v466 = v464 + v465;
        const float v467 = (float)v466;
        r0 = v439;
        r1 = v467;
    } else {
        const double v5 = v4 * v4;
        const double v6 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v2, v2, v5);
        const double v7 = log_bessel_i_derivative_2ulp_avx512_sqrt_f64(v6);
        const double v8 = v0 / v7;
        const double v9 = 0x1.76a008107bb5ap-27; /* 1.0903026066161406e-08 */
        const double v10 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v2, v9);
        const double v11 = v10 * v10;
        const double v12 = 0x1.0623aef9d85b6p+14; /* 16776.920874958589 */
        const double v13 = -0x1.565dd49a15918p+16; /* -87645.83047613909 */
        const double v14 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v12, v13);
        const double v15 = 0x1.664968b33d4ap+17; /* 183442.81796995271 */
        const double v16 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v14, v15);
        const double v17 = -0x1.8483192437af3p+17; /* -198918.1964177709 */
        const double v18 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v16, v17);
        const double v19 = 0x1.d1ae3e56b9caep+16; /* 119214.24351082995 */
        const double v20 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v18, v11, v19);
        const double v21 = -0x1.2da3117b6317dp+15; /* -38609.534144493729 */
        const double v22 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v20, v11, v21);
        const double v23 = 0x1.78cfdd5ffe995p+12; /* 6028.9915466256398 */
        const double v24 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v22, v11, v23);
        const double v25 = -0x1.23d87f674d34p+6; /* -72.961423505866151 */
        const double v26 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v24, v11, v25);
        const double v27 = 0x1.41b0d869a761bp-1; /* 0.62830234803886087 */
        const double v28 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v26, v11, v27);
        const double v29 = -0x1.c976b97910c2ep+5; /* -57.182970949005139 */
        const double v30 = 0x1.202e1161213f8p+0; /* 1.1257029401906475 */
        const double v31 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v29, v30);
        const double v32 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v28, v8, v31);
        const double v33 = -0x1.ae7b806e0bf53p+4; /* -26.905151777143441 */
        const double v34 = 0x1.46da69f86eb64p+6; /* 81.713294870145148 */
        const double v35 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v33, v11, v34);
        const double v36 = -0x1.693b30b175eb8p+6; /* -90.307802937338124 */
        const double v37 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v35, v36);
        const double v38 = 0x1.634ee5d789ceap+5; /* 44.413524326222458 */
        const double v39 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v37, v38);
        const double v40 = -0x1.01292b302f3bdp+2; /* -4.0181377382804699 */
        const double v41 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v39, v40);
        const double v42 = 0x1.24c09e5cc5df2p-3; /* 0.14294551582928211 */
        const double v43 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v41, v11, v42);
        const double v44 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v32, v8, v43);
        const double v45 = 0x1.1cd20178ef6d3p+2; /* 4.4503177338608166 */
        const double v46 = -0x1.53d3f6aaaf797p+3; /* -10.619624455804837 */
        const double v47 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v45, v11, v46);
        const double v48 = 0x1.05f8c365d6b9ap+3; /* 8.1866166104353404 */
        const double v49 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v47, v11, v48);
        const double v50 = -0x1.2aa33488c6637p+1; /* -2.3331056278082332 */
        const double v51 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v49, v11, v50);
        const double v52 = 0x1.ad185c6a3cd0ap-4; /* 0.10475956058126115 */
        const double v53 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v51, v11, v52);
        const double v54 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v44, v8, v53);
        const double v55 = -0x1.eb7f1e3b13d8cp-1; /* -0.95995420905266959 */
        const double v56 = 0x1.babd5dc939f0fp+0; /* 1.7294520012164332 */
        const double v57 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v55, v11, v56);
        const double v58 = -0x1.a7ce232ccc254p-1; /* -0.82774457856982986 */
        const double v59 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v57, v11, v58);
        const double v60 = 0x1.10b3903dd73f1p-29; /* 1.9841639710766633e-09 */
        const double v61 = 0x1.0c0045e4a8d3dp-4; /* 0.065429947872463992 */
        const double v62 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v18, v60, v61);
        const double v63 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v59, v11, v62);
        const double v64 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v54, v8, v63);
        const double v65 = 0x1.3ffc29bf2229cp-2; /* 0.31248536328397747 */
        const double v66 = -0x1.80053ad4842f5p-2; /* -0.37501995012375683 */
        const double v67 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v65, v66);
        const double v68 = 0x1.00008dc73efafp-4; /* 0.062500528165343225 */
        const double v69 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v67, v11, v68);
        const double v70 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v64, v69);
        const double v71 = -0x1.aaaaa51996bf8p-3; /* -0.20833329185811045 */
        const double v72 = 0x1p-3; /* 0.125 */
        const double v73 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v71, v11, v72);
        const double v74 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v70, v73);
        const double v75 = -0x1.d67f1c864beb5p-1; /* -0.91893853320467278 */
        const double v76 = 0x1p-1; /* 0.5 */
        const int32_t v77 = 127;
        const int64_t v78 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
        const int64_t v79 = log_bessel_i_derivative_2ulp_avx512_bits_f64(v8);
        const int64_t v80 = v78 & v79;
        const int64_t v81 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const int64_t v82 = v80 | v81;
        const double v83 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v82);
        const double v84 = 0x1p+7; /* 128 */
        const double v85 = -0x1.01p+7; /* -128.5 */
        const double v86 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v83, v84, v85);
        const int32_t v87 = log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(v86);
        const int32_t v88 = v77 & v87;
        const double v89 = log_bessel_i_derivative_2ulp_avx512_table0[v88];
        const double v90 = -0x1p+0; /* -1 */
        const double v91 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v89, v83, v90);
        const double v92 = v91 * v91;
        const double v93 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v94 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v95 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v91, v93, v94);
        const double v96 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v97 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v91, v95, v96);
        const double v98 = -0x1p-2; /* -0.25 */
        const double v99 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v91, v97, v98);
        const double v100 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v101 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v99, v91, v100);
        const double v102 = -0x1p-1; /* -0.5 */
        const double v103 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v91, v101, v102);
        const double v104 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v92, v103, v91);
        const int64_t v105 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v106 = INT64_C(52);
        const int64_t v107 = log_bessel_i_derivative_2ulp_avx512_lshr_i64(v79, v106);
        const int64_t v108 = v105 | v107;
        const double v109 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v108);
        const double v110 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v111 = v109 - v110;
        const double v112 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v113 = log_bessel_i_derivative_2ulp_avx512_table1[v88];
        const double v114 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v111, v112, v113);
        const double v115 = v104 + v114;
        const double v116 = v76 * v115;
        const double v117 = v75 + v116;
        const double v118 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v74, v117);
        const double v119 = -v2;
        const double v120 = v7 + v2;
        const double v121 = v120 / v4;
        const int64_t v122 = log_bessel_i_derivative_2ulp_avx512_bits_f64(v121);
        const int64_t v123 = log_bessel_i_derivative_2ulp_avx512_lshr_i64(v122, v106);
        const int64_t v124 = v105 | v123;
        const double v125 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v124);
        const double v126 = v125 - v110;
        const double v127 = 0x1.62e42fefa3c4cp-1; /* 0.69314718056001245 */
        const int64_t v128 = v122 & v78;
        const int64_t v129 = v81 | v128;
        const double v130 = log_bessel_i_derivative_2ulp_avx512_frombits_f64(v129);
        const double v131 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v84, v130, v85);
        const int32_t v132 = log_bessel_i_derivative_2ulp_avx512_cvt_i32_f64(v131);
        const int32_t v133 = v77 & v132;
        const double v134 = log_bessel_i_derivative_2ulp_avx512_table1[v133];
        const double v135 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v126, v127, v134);
        const double v136 = log_bessel_i_derivative_2ulp_avx512_table0[v133];
        const double v137 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v136, v130, v90);
        const double v138 = 0x1.757443605077ap+20; /* 1529668.2110142396 */
        const double v139 = -0x1.16598105b2a22p+12; /* -4453.5939995744575 */
        const double v140 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v137, v138, v139);
        const double v141 = -0x1.f5697559c56e6p+2; /* -7.8345616699859644 */
        const double v142 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v140, v137, v141);
        const double v143 = -0x1.b448951fa1ec5p-3; /* -0.21302906515869871 */
        const double v144 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v137, v142, v143);
        const double v145 = 0x1.555777127a519p-2; /* 0.33334146547584137 */
        const double v146 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v137, v144, v145);
        const double v147 = -0x1.0000033f0d45ep-1; /* -0.50000009674716828 */
        const double v148 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v137, v146, v147);
        const double v149 = v137 * v137;
        const double v150 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v148, v149, v137);
        const double v151 = v135 + v150;
        const double v152 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v119, v151, v7);
        const double v153 = v118 + v152;
        const float v154 = (float)v153;
        const double v155 = v11 + v11;
        const double v156 = v11 * v11;
        const double v157 = 0x1.33f3dd4p+14; /* 19708.966064453125 */
        const double v158 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v157, v11, v14);
        const double v159 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v158, v16);
        const double v160 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v159, v11, v18);
        const double v161 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v160, v11, v20);
        const double v162 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v161, v11, v22);
        const double v163 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v24, v11, v26);
        const double v164 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v156, v162, v163);
        const double v165 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v164, v8, v11);
        const double v166 = 0x1.99e5555555555p+7; /* 204.94791666666666 */
        const double v167 = 0x1.962107a5e859p+6; /* 101.53225573759687 */
        const double v168 = -0x1.efec5818765f7p+8; /* -495.92321923150979 */
        const double v169 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v167, v11, v168);
        const double v170 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v166, v11, v169);
        const double v171 = 0x1.7ec997016f30fp+9; /* 765.57492082528358 */
        const double v172 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v169, v11, v171);
        const double v173 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v170, v172);
        const double v174 = -0x1.25279eb83f269p+9; /* -586.30953124125983 */
        const double v175 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v172, v11, v174);
        const double v176 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v173, v175);
        const double v177 = 0x1.ec79fd7b7edd4p+7; /* 246.238262042271 */
        const double v178 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v175, v177);
        const double v179 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v176, v11, v178);
        const double v180 = -0x1.c02e359eef7a3p+5; /* -56.02256321113898 */
        const double v181 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v179, v11, v180);
        const double v182 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v165, v181);
        const double v183 = -0x1.af61555555555p+4; /* -26.961263020833332 */
        const double v184 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v183, v11, v35);
        const double v185 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v184, v11, v37);
        const double v186 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v185, v11, v39);
        const double v187 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v186, v41);
        const double v188 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v182, v8, v187);
        const double v189 = 0x1.1a8p+2; /* 4.4140625 */
        const double v190 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v189, v47);
        const double v191 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v190, v11, v49);
        const double v192 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v191, v11, v51);
        const double v193 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v188, v192);
        const double v194 = -0x1.eb1c71c71c71cp-1; /* -0.95920138888888884 */
        const double v195 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v194, v11, v57);
        const double v196 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v11, v195, v59);
        const double v197 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v193, v8, v196);
        const double v198 = 0x1.4p-2; /* 0.3125 */
        const double v199 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v198, v11, v67);
        const double v200 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v197, v8, v199);
        const double v201 = -0x1.aaaaaaaaaaaabp-3; /* -0.20833333333333334 */
        const double v202 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v200, v201);
        const double v203 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v28, v8, v28);
        const double v204 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v203, v8, v32);
        const double v205 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v204, v8, v44);
        const double v206 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v205, v8, v54);
        const double v207 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v206, v8, v64);
        const double v208 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v207, v8, v70);
        const double v209 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v208, v8, v74);
        const double v210 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v155, v202, v209);
        const double v211 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v8, v210, v76);
        const double v212 = v4 * v8;
        const double v213 = v212 * v8;
        const double v214 = -v213;
        const double v215 = v7 / v4;
        const double v216 = log_bessel_i_derivative_2ulp_avx512_fma_f64(v211, v214, v215);
        const float v217 = (float)v216;
        r0 = v154;
        r1 = v217;
    }
    *y0 = r0;
    *y1 = r1;
}

static void log_bessel_i_derivative_2ulp_avx512_array_portable(const float *x0, const float *x1, float *y0, float *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        log_bessel_i_derivative_2ulp_avx512_element(x0[i], x1[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2 static inline LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512 static inline LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2 __m256i log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2 __m256d log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2 __m256i log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Whether all of the n numbers, a multiple of eight, are the same. */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2 int log_bessel_i_derivative_2ulp_avx512_same_avx2(const int32_t *a, size_t n) {
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
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2 size_t log_bessel_i_derivative_2ulp_avx512_collect_avx2(const int32_t *a, size_t n, int32_t b, size_t first,
                                 size_t *at, size_t count) {
    for (size_t l = 0; l < n; l++) {
        at[count] = first + l;
        count += a[l] == b;
    }
    return count;
}

/* ---- AVX2 and FMA ---- */

/* 8 elements: the block that each takes. */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2 void log_bessel_i_derivative_2ulp_avx512_choice_avx2(const float *x0, const float *x1, int32_t *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v5 = _mm256_set1_pd(0x1.5c94a306635a1p+3); /* 10.893144142605538 */
    const __m256d v7 = _mm256_set1_pd(0x1.cp+3); /* 14 */
    const __m256d v14 = _mm256_set1_pd(0x1p-7); /* 0.0078125 */
    const __m256d v16 = _mm256_set1_pd(0x1p-15); /* 3.0517578125e-05 */
    const __m256d v19 = _mm256_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m256d v22 = _mm256_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m256d v23 = _mm256_set1_pd(-0x1p+12); /* -4096 */
    const __m256d v28 = _mm256_set1_pd(INFINITY);
    const __m256d v30 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v37 = _mm256_set1_epi32(0);
    const __m256i v38 = _mm256_set1_epi32(1);
    const __m256i v40 = _mm256_set1_epi32(2);
    const __m256i v42 = _mm256_set1_epi32(3);
    const __m256 v1 = _mm256_loadu_ps(x0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v3 = _mm256_loadu_ps(x1);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256i v6l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v5, _CMP_LT_OQ));
    const __m256i v6h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v5, _CMP_LT_OQ));
    const __m256i v6 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v6l, v6h);
    const __m256i v8l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v7, _CMP_LT_OQ));
    const __m256i v8h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v7, _CMP_LT_OQ));
    const __m256i v8 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256i v9 = _mm256_and_si256(v6, v8);
    const __m256i v10l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v0, _CMP_LT_OQ));
    const __m256i v10h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v0, _CMP_LT_OQ));
    const __m256i v10 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v10l, v10h);
    const __m256i v11 = _mm256_xor_si256(v10, _mm256_set1_epi32(-1));
    const __m256i v12 = _mm256_and_si256(v9, v11);
    const __m256i v13 = _mm256_and_si256(v10, v9);
    const __m256i v15l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v14, _CMP_LT_OQ));
    const __m256i v15h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v14, _CMP_LT_OQ));
    const __m256i v15 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v15l, v15h);
    const __m256i v17l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v16, _CMP_LT_OQ));
    const __m256i v17h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v16, _CMP_LT_OQ));
    const __m256i v17 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v17l, v17h);
    const __m256i v18 = _mm256_and_si256(v15, v17);
    const __m256d v20l = _mm256_fmadd_pd(v19, v2l, v4l);
    const __m256d v20h = _mm256_fmadd_pd(v19, v2h, v4h);
    const __m256d v21l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v20l);
    const __m256d v21h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v20h);
    const __m256d v24l = _mm256_fmadd_pd(v22, v2l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22, v2h, v23);
    const __m256i v25l = _mm256_castpd_si256(_mm256_cmp_pd(v21l, v24l, _CMP_LT_OQ));
    const __m256i v25h = _mm256_castpd_si256(_mm256_cmp_pd(v21h, v24h, _CMP_LT_OQ));
    const __m256i v25 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v25l, v25h);
    const __m256i v26 = _mm256_or_si256(v18, v25);
    const __m256d v27l = _mm256_max_pd(v2l, v4l);
    const __m256d v27h = _mm256_max_pd(v2h, v4h);
    const __m256i v29l = _mm256_castpd_si256(_mm256_cmp_pd(v27l, v28, _CMP_LT_OQ));
    const __m256i v29h = _mm256_castpd_si256(_mm256_cmp_pd(v27h, v28, _CMP_LT_OQ));
    const __m256i v29 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v29l, v29h);
    const __m256i v31l = _mm256_castpd_si256(_mm256_cmp_pd(v30, v4l, _CMP_LT_OQ));
    const __m256i v31h = _mm256_castpd_si256(_mm256_cmp_pd(v30, v4h, _CMP_LT_OQ));
    const __m256i v31 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v31l, v31h);
    const __m256i v32l = _mm256_castpd_si256(_mm256_cmp_pd(v30, v2l, _CMP_LE_OQ));
    const __m256i v32h = _mm256_castpd_si256(_mm256_cmp_pd(v30, v2h, _CMP_LE_OQ));
    const __m256i v32 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v32l, v32h);
    const __m256i v33 = _mm256_and_si256(v31, v32);
    const __m256i v34 = _mm256_and_si256(v29, v33);
    const __m256i v35 = _mm256_xor_si256(v34, _mm256_set1_epi32(-1));
    const __m256i v36 = _mm256_or_si256(v26, v35);
    const __m256i v39 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v37), _mm256_castsi256_ps(v38), _mm256_castsi256_ps(v12)));
    const __m256i v41 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v39), _mm256_castsi256_ps(v40), _mm256_castsi256_ps(v13)));
    const __m256i v43 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v41), _mm256_castsi256_ps(v42), _mm256_castsi256_ps(v36)));
    _mm256_storeu_si256((__m256i *)(void *)(y), v43);
}

/* 8 elements by block 0. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_i_derivative_2ulp_avx512_block0_avx2(const float *x0, const float *x1, float *y0, float *y1) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v9 = _mm256_set1_pd(0x1.76a008107bb5ap-27); /* 1.0903026066161406e-08 */
    const __m256d v12 = _mm256_set1_pd(0x1.0623aef9d85b6p+14); /* 16776.920874958589 */
    const __m256d v13 = _mm256_set1_pd(-0x1.565dd49a15918p+16); /* -87645.83047613909 */
    const __m256d v15 = _mm256_set1_pd(0x1.664968b33d4ap+17); /* 183442.81796995271 */
    const __m256d v17 = _mm256_set1_pd(-0x1.8483192437af3p+17); /* -198918.1964177709 */
    const __m256d v19 = _mm256_set1_pd(0x1.d1ae3e56b9caep+16); /* 119214.24351082995 */
    const __m256d v21 = _mm256_set1_pd(-0x1.2da3117b6317dp+15); /* -38609.534144493729 */
    const __m256d v23 = _mm256_set1_pd(0x1.78cfdd5ffe995p+12); /* 6028.9915466256398 */
    const __m256d v25 = _mm256_set1_pd(-0x1.23d87f674d34p+6); /* -72.961423505866151 */
    const __m256d v27 = _mm256_set1_pd(0x1.41b0d869a761bp-1); /* 0.62830234803886087 */
    const __m256d v29 = _mm256_set1_pd(-0x1.c976b97910c2ep+5); /* -57.182970949005139 */
    const __m256d v30 = _mm256_set1_pd(0x1.202e1161213f8p+0); /* 1.1257029401906475 */
    const __m256d v33 = _mm256_set1_pd(-0x1.ae7b806e0bf53p+4); /* -26.905151777143441 */
    const __m256d v34 = _mm256_set1_pd(0x1.46da69f86eb64p+6); /* 81.713294870145148 */
    const __m256d v36 = _mm256_set1_pd(-0x1.693b30b175eb8p+6); /* -90.307802937338124 */
    const __m256d v38 = _mm256_set1_pd(0x1.634ee5d789ceap+5); /* 44.413524326222458 */
    const __m256d v40 = _mm256_set1_pd(-0x1.01292b302f3bdp+2); /* -4.0181377382804699 */
    const __m256d v42 = _mm256_set1_pd(0x1.24c09e5cc5df2p-3); /* 0.14294551582928211 */
    const __m256d v45 = _mm256_set1_pd(0x1.1cd20178ef6d3p+2); /* 4.4503177338608166 */
    const __m256d v46 = _mm256_set1_pd(-0x1.53d3f6aaaf797p+3); /* -10.619624455804837 */
    const __m256d v48 = _mm256_set1_pd(0x1.05f8c365d6b9ap+3); /* 8.1866166104353404 */
    const __m256d v50 = _mm256_set1_pd(-0x1.2aa33488c6637p+1); /* -2.3331056278082332 */
    const __m256d v52 = _mm256_set1_pd(0x1.ad185c6a3cd0ap-4); /* 0.10475956058126115 */
    const __m256d v55 = _mm256_set1_pd(-0x1.eb7f1e3b13d8cp-1); /* -0.95995420905266959 */
    const __m256d v56 = _mm256_set1_pd(0x1.babd5dc939f0fp+0); /* 1.7294520012164332 */
    const __m256d v58 = _mm256_set1_pd(-0x1.a7ce232ccc254p-1); /* -0.82774457856982986 */
    const __m256d v60 = _mm256_set1_pd(0x1.10b3903dd73f1p-29); /* 1.9841639710766633e-09 */
    const __m256d v61 = _mm256_set1_pd(0x1.0c0045e4a8d3dp-4); /* 0.065429947872463992 */
    const __m256d v65 = _mm256_set1_pd(0x1.3ffc29bf2229cp-2); /* 0.31248536328397747 */
    const __m256d v66 = _mm256_set1_pd(-0x1.80053ad4842f5p-2); /* -0.37501995012375683 */
    const __m256d v68 = _mm256_set1_pd(0x1.00008dc73efafp-4); /* 0.062500528165343225 */
    const __m256d v71 = _mm256_set1_pd(-0x1.aaaaa51996bf8p-3); /* -0.20833329185811045 */
    const __m256d v72 = _mm256_set1_pd(0x1p-3); /* 0.125 */
    const __m256d v75 = _mm256_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m256d v76 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v77 = _mm256_set1_epi32(127);
    const __m256i v78 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v81 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v84 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v85 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v90 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v93 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v94 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v96 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v98 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v100 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v102 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256i v105 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v110 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v112 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v127 = _mm256_set1_pd(0x1.62e42fefa3c4cp-1); /* 0.69314718056001245 */
    const __m256d v138 = _mm256_set1_pd(0x1.757443605077ap+20); /* 1529668.2110142396 */
    const __m256d v139 = _mm256_set1_pd(-0x1.16598105b2a22p+12); /* -4453.5939995744575 */
    const __m256d v141 = _mm256_set1_pd(-0x1.f5697559c56e6p+2); /* -7.8345616699859644 */
    const __m256d v143 = _mm256_set1_pd(-0x1.b448951fa1ec5p-3); /* -0.21302906515869871 */
    const __m256d v145 = _mm256_set1_pd(0x1.555777127a519p-2); /* 0.33334146547584137 */
    const __m256d v147 = _mm256_set1_pd(-0x1.0000033f0d45ep-1); /* -0.50000009674716828 */
    const __m256d v157 = _mm256_set1_pd(0x1.33f3dd4p+14); /* 19708.966064453125 */
    const __m256d v166 = _mm256_set1_pd(0x1.99e5555555555p+7); /* 204.94791666666666 */
    const __m256d v167 = _mm256_set1_pd(0x1.962107a5e859p+6); /* 101.53225573759687 */
    const __m256d v168 = _mm256_set1_pd(-0x1.efec5818765f7p+8); /* -495.92321923150979 */
    const __m256d v171 = _mm256_set1_pd(0x1.7ec997016f30fp+9); /* 765.57492082528358 */
    const __m256d v174 = _mm256_set1_pd(-0x1.25279eb83f269p+9); /* -586.30953124125983 */
    const __m256d v177 = _mm256_set1_pd(0x1.ec79fd7b7edd4p+7); /* 246.238262042271 */
    const __m256d v180 = _mm256_set1_pd(-0x1.c02e359eef7a3p+5); /* -56.02256321113898 */
    const __m256d v183 = _mm256_set1_pd(-0x1.af61555555555p+4); /* -26.961263020833332 */
    const __m256d v189 = _mm256_set1_pd(0x1.1a8p+2); /* 4.4140625 */
    const __m256d v194 = _mm256_set1_pd(-0x1.eb1c71c71c71cp-1); /* -0.95920138888888884 */
    const __m256d v198 = _mm256_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m256d v201 = _mm256_set1_pd(-0x1.aaaaaaaaaaaabp-3); /* -0.20833333333333334 */
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
    const __m256d v7l = _mm256_sqrt_pd(v6l);
    const __m256d v7h = _mm256_sqrt_pd(v6h);
    const __m256d v8l = _mm256_div_pd(v0, v7l);
    const __m256d v8h = _mm256_div_pd(v0, v7h);
    const __m256d v10l = _mm256_fmadd_pd(v8l, v2l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8h, v2h, v9);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v11l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v11h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v11l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v11h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v11l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v11h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v11l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v11h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v11l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v11h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v11l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v11h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v11l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v11h, v29, v30);
    const __m256d v32l = _mm256_fmadd_pd(v28l, v8l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v8h, v31h);
    const __m256d v35l = _mm256_fmadd_pd(v33, v11l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33, v11h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v11l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v11h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v11l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v11h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v11l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v11h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v11l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v11h, v42);
    const __m256d v44l = _mm256_fmadd_pd(v32l, v8l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v32h, v8h, v43h);
    const __m256d v47l = _mm256_fmadd_pd(v45, v11l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45, v11h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v11l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v11h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v11l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v11h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v11l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v11h, v52);
    const __m256d v54l = _mm256_fmadd_pd(v44l, v8l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v44h, v8h, v53h);
    const __m256d v57l = _mm256_fmadd_pd(v55, v11l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55, v11h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v11l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v11h, v58);
    const __m256d v62l = _mm256_fmadd_pd(v18l, v60, v61);
    const __m256d v62h = _mm256_fmadd_pd(v18h, v60, v61);
    const __m256d v63l = _mm256_fmadd_pd(v59l, v11l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v59h, v11h, v62h);
    const __m256d v64l = _mm256_fmadd_pd(v54l, v8l, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v54h, v8h, v63h);
    const __m256d v67l = _mm256_fmadd_pd(v11l, v65, v66);
    const __m256d v67h = _mm256_fmadd_pd(v11h, v65, v66);
    const __m256d v69l = _mm256_fmadd_pd(v67l, v11l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v67h, v11h, v68);
    const __m256d v70l = _mm256_fmadd_pd(v8l, v64l, v69l);
    const __m256d v70h = _mm256_fmadd_pd(v8h, v64h, v69h);
    const __m256d v73l = _mm256_fmadd_pd(v71, v11l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v71, v11h, v72);
    const __m256d v74l = _mm256_fmadd_pd(v8l, v70l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v8h, v70h, v73h);
    const __m256i v79l = _mm256_castpd_si256(v8l);
    const __m256i v79h = _mm256_castpd_si256(v8h);
    const __m256i v80l = _mm256_and_si256(v78, v79l);
    const __m256i v80h = _mm256_and_si256(v78, v79h);
    const __m256i v82l = _mm256_or_si256(v80l, v81);
    const __m256i v82h = _mm256_or_si256(v80h, v81);
    const __m256d v83l = _mm256_castsi256_pd(v82l);
    const __m256d v83h = _mm256_castsi256_pd(v82h);
    const __m256d v86l = _mm256_fmadd_pd(v83l, v84, v85);
    const __m256d v86h = _mm256_fmadd_pd(v83h, v84, v85);
    const __m128i v87l = _mm256_cvtpd_epi32(v86l);
    const __m128i v87h = _mm256_cvtpd_epi32(v86h);
    const __m256i v87 = _mm256_set_m128i(v87h, v87l);
    const __m256i v88 = _mm256_and_si256(v77, v87);
    const __m256d v89l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_castsi256_si128(v88));
    const __m256d v89h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_extracti128_si256(v88, 1));
    const __m256d v91l = _mm256_fmadd_pd(v89l, v83l, v90);
    const __m256d v91h = _mm256_fmadd_pd(v89h, v83h, v90);
    const __m256d v92l = _mm256_mul_pd(v91l, v91l);
    const __m256d v92h = _mm256_mul_pd(v91h, v91h);
    const __m256d v95l = _mm256_fmadd_pd(v91l, v93, v94);
    const __m256d v95h = _mm256_fmadd_pd(v91h, v93, v94);
    const __m256d v97l = _mm256_fmadd_pd(v91l, v95l, v96);
    const __m256d v97h = _mm256_fmadd_pd(v91h, v95h, v96);
    const __m256d v99l = _mm256_fmadd_pd(v91l, v97l, v98);
    const __m256d v99h = _mm256_fmadd_pd(v91h, v97h, v98);
    const __m256d v101l = _mm256_fmadd_pd(v99l, v91l, v100);
    const __m256d v101h = _mm256_fmadd_pd(v99h, v91h, v100);
    const __m256d v103l = _mm256_fmadd_pd(v91l, v101l, v102);
    const __m256d v103h = _mm256_fmadd_pd(v91h, v101h, v102);
    const __m256d v104l = _mm256_fmadd_pd(v92l, v103l, v91l);
    const __m256d v104h = _mm256_fmadd_pd(v92h, v103h, v91h);
    const __m256i v107l = _mm256_srli_epi64(v79l, 52);
    const __m256i v107h = _mm256_srli_epi64(v79h, 52);
    const __m256i v108l = _mm256_or_si256(v105, v107l);
    const __m256i v108h = _mm256_or_si256(v105, v107h);
    const __m256d v109l = _mm256_castsi256_pd(v108l);
    const __m256d v109h = _mm256_castsi256_pd(v108h);
    const __m256d v111l = _mm256_sub_pd(v109l, v110);
    const __m256d v111h = _mm256_sub_pd(v109h, v110);
    const __m256d v113l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_castsi256_si128(v88));
    const __m256d v113h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_extracti128_si256(v88, 1));
    const __m256d v114l = _mm256_fmadd_pd(v111l, v112, v113l);
    const __m256d v114h = _mm256_fmadd_pd(v111h, v112, v113h);
    const __m256d v115l = _mm256_add_pd(v104l, v114l);
    const __m256d v115h = _mm256_add_pd(v104h, v114h);
    const __m256d v116l = _mm256_mul_pd(v76, v115l);
    const __m256d v116h = _mm256_mul_pd(v76, v115h);
    const __m256d v117l = _mm256_add_pd(v75, v116l);
    const __m256d v117h = _mm256_add_pd(v75, v116h);
    const __m256d v118l = _mm256_fmadd_pd(v8l, v74l, v117l);
    const __m256d v118h = _mm256_fmadd_pd(v8h, v74h, v117h);
    const __m256d v120l = _mm256_add_pd(v7l, v2l);
    const __m256d v120h = _mm256_add_pd(v7h, v2h);
    const __m256d v121l = _mm256_div_pd(v120l, v4l);
    const __m256d v121h = _mm256_div_pd(v120h, v4h);
    const __m256i v122l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v121l);
    const __m256i v122h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v121h);
    const __m256i v123l = _mm256_srli_epi64(v122l, 52);
    const __m256i v123h = _mm256_srli_epi64(v122h, 52);
    const __m256i v124l = _mm256_or_si256(v105, v123l);
    const __m256i v124h = _mm256_or_si256(v105, v123h);
    const __m256d v125l = _mm256_castsi256_pd(v124l);
    const __m256d v125h = _mm256_castsi256_pd(v124h);
    const __m256d v126l = _mm256_sub_pd(v125l, v110);
    const __m256d v126h = _mm256_sub_pd(v125h, v110);
    const __m256i v128l = _mm256_and_si256(v122l, v78);
    const __m256i v128h = _mm256_and_si256(v122h, v78);
    const __m256i v129l = _mm256_or_si256(v81, v128l);
    const __m256i v129h = _mm256_or_si256(v81, v128h);
    const __m256d v130l = _mm256_castsi256_pd(v129l);
    const __m256d v130h = _mm256_castsi256_pd(v129h);
    const __m256d v131l = _mm256_fmadd_pd(v84, v130l, v85);
    const __m256d v131h = _mm256_fmadd_pd(v84, v130h, v85);
    const __m128i v132l = _mm256_cvtpd_epi32(v131l);
    const __m128i v132h = _mm256_cvtpd_epi32(v131h);
    const __m256i v132 = _mm256_set_m128i(v132h, v132l);
    const __m256i v133 = _mm256_and_si256(v77, v132);
    const __m256d v134l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_castsi256_si128(v133));
    const __m256d v134h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_extracti128_si256(v133, 1));
    const __m256d v135l = _mm256_fmadd_pd(v126l, v127, v134l);
    const __m256d v135h = _mm256_fmadd_pd(v126h, v127, v134h);
    const __m256d v136l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_castsi256_si128(v133));
    const __m256d v136h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_extracti128_si256(v133, 1));
    const __m256d v137l = _mm256_fmadd_pd(v136l, v130l, v90);
    const __m256d v137h = _mm256_fmadd_pd(v136h, v130h, v90);
    const __m256d v140l = _mm256_fmadd_pd(v137l, v138, v139);
    const __m256d v140h = _mm256_fmadd_pd(v137h, v138, v139);
    const __m256d v142l = _mm256_fmadd_pd(v140l, v137l, v141);
    const __m256d v142h = _mm256_fmadd_pd(v140h, v137h, v141);
    const __m256d v144l = _mm256_fmadd_pd(v137l, v142l, v143);
    const __m256d v144h = _mm256_fmadd_pd(v137h, v142h, v143);
    const __m256d v146l = _mm256_fmadd_pd(v137l, v144l, v145);
    const __m256d v146h = _mm256_fmadd_pd(v137h, v144h, v145);
    const __m256d v148l = _mm256_fmadd_pd(v137l, v146l, v147);
    const __m256d v148h = _mm256_fmadd_pd(v137h, v146h, v147);
    const __m256d v149l = _mm256_mul_pd(v137l, v137l);
    const __m256d v149h = _mm256_mul_pd(v137h, v137h);
    const __m256d v150l = _mm256_fmadd_pd(v148l, v149l, v137l);
    const __m256d v150h = _mm256_fmadd_pd(v148h, v149h, v137h);
    const __m256d v151l = _mm256_add_pd(v135l, v150l);
    const __m256d v151h = _mm256_add_pd(v135h, v150h);
    const __m256d v152l = _mm256_fnmadd_pd(v2l, v151l, v7l);
    const __m256d v152h = _mm256_fnmadd_pd(v2h, v151h, v7h);
    const __m256d v153l = _mm256_add_pd(v118l, v152l);
    const __m256d v153h = _mm256_add_pd(v118h, v152h);
    const __m128 v154l = _mm256_cvtpd_ps(v153l);
    const __m128 v154h = _mm256_cvtpd_ps(v153h);
    const __m256 v154 = _mm256_set_m128(v154h, v154l);
    const __m256d v155l = _mm256_add_pd(v11l, v11l);
    const __m256d v155h = _mm256_add_pd(v11h, v11h);
    const __m256d v156l = _mm256_mul_pd(v11l, v11l);
    const __m256d v156h = _mm256_mul_pd(v11h, v11h);
    const __m256d v158l = _mm256_fmadd_pd(v157, v11l, v14l);
    const __m256d v158h = _mm256_fmadd_pd(v157, v11h, v14h);
    const __m256d v159l = _mm256_fmadd_pd(v11l, v158l, v16l);
    const __m256d v159h = _mm256_fmadd_pd(v11h, v158h, v16h);
    const __m256d v160l = _mm256_fmadd_pd(v159l, v11l, v18l);
    const __m256d v160h = _mm256_fmadd_pd(v159h, v11h, v18h);
    const __m256d v161l = _mm256_fmadd_pd(v160l, v11l, v20l);
    const __m256d v161h = _mm256_fmadd_pd(v160h, v11h, v20h);
    const __m256d v162l = _mm256_fmadd_pd(v161l, v11l, v22l);
    const __m256d v162h = _mm256_fmadd_pd(v161h, v11h, v22h);
    const __m256d v163l = _mm256_fmadd_pd(v24l, v11l, v26l);
    const __m256d v163h = _mm256_fmadd_pd(v24h, v11h, v26h);
    const __m256d v164l = _mm256_fmadd_pd(v156l, v162l, v163l);
    const __m256d v164h = _mm256_fmadd_pd(v156h, v162h, v163h);
    const __m256d v165l = _mm256_fmadd_pd(v164l, v8l, v11l);
    const __m256d v165h = _mm256_fmadd_pd(v164h, v8h, v11h);
    const __m256d v169l = _mm256_fmadd_pd(v167, v11l, v168);
    const __m256d v169h = _mm256_fmadd_pd(v167, v11h, v168);
    const __m256d v170l = _mm256_fmadd_pd(v166, v11l, v169l);
    const __m256d v170h = _mm256_fmadd_pd(v166, v11h, v169h);
    const __m256d v172l = _mm256_fmadd_pd(v169l, v11l, v171);
    const __m256d v172h = _mm256_fmadd_pd(v169h, v11h, v171);
    const __m256d v173l = _mm256_fmadd_pd(v11l, v170l, v172l);
    const __m256d v173h = _mm256_fmadd_pd(v11h, v170h, v172h);
    const __m256d v175l = _mm256_fmadd_pd(v172l, v11l, v174);
    const __m256d v175h = _mm256_fmadd_pd(v172h, v11h, v174);
    const __m256d v176l = _mm256_fmadd_pd(v11l, v173l, v175l);
    const __m256d v176h = _mm256_fmadd_pd(v11h, v173h, v175h);
    const __m256d v178l = _mm256_fmadd_pd(v11l, v175l, v177);
    const __m256d v178h = _mm256_fmadd_pd(v11h, v175h, v177);
    const __m256d v179l = _mm256_fmadd_pd(v176l, v11l, v178l);
    const __m256d v179h = _mm256_fmadd_pd(v176h, v11h, v178h);
    const __m256d v181l = _mm256_fmadd_pd(v179l, v11l, v180);
    const __m256d v181h = _mm256_fmadd_pd(v179h, v11h, v180);
    const __m256d v182l = _mm256_fmadd_pd(v8l, v165l, v181l);
    const __m256d v182h = _mm256_fmadd_pd(v8h, v165h, v181h);
    const __m256d v184l = _mm256_fmadd_pd(v183, v11l, v35l);
    const __m256d v184h = _mm256_fmadd_pd(v183, v11h, v35h);
    const __m256d v185l = _mm256_fmadd_pd(v184l, v11l, v37l);
    const __m256d v185h = _mm256_fmadd_pd(v184h, v11h, v37h);
    const __m256d v186l = _mm256_fmadd_pd(v185l, v11l, v39l);
    const __m256d v186h = _mm256_fmadd_pd(v185h, v11h, v39h);
    const __m256d v187l = _mm256_fmadd_pd(v11l, v186l, v41l);
    const __m256d v187h = _mm256_fmadd_pd(v11h, v186h, v41h);
    const __m256d v188l = _mm256_fmadd_pd(v182l, v8l, v187l);
    const __m256d v188h = _mm256_fmadd_pd(v182h, v8h, v187h);
    const __m256d v190l = _mm256_fmadd_pd(v11l, v189, v47l);
    const __m256d v190h = _mm256_fmadd_pd(v11h, v189, v47h);
    const __m256d v191l = _mm256_fmadd_pd(v190l, v11l, v49l);
    const __m256d v191h = _mm256_fmadd_pd(v190h, v11h, v49h);
    const __m256d v192l = _mm256_fmadd_pd(v191l, v11l, v51l);
    const __m256d v192h = _mm256_fmadd_pd(v191h, v11h, v51h);
    const __m256d v193l = _mm256_fmadd_pd(v8l, v188l, v192l);
    const __m256d v193h = _mm256_fmadd_pd(v8h, v188h, v192h);
    const __m256d v195l = _mm256_fmadd_pd(v194, v11l, v57l);
    const __m256d v195h = _mm256_fmadd_pd(v194, v11h, v57h);
    const __m256d v196l = _mm256_fmadd_pd(v11l, v195l, v59l);
    const __m256d v196h = _mm256_fmadd_pd(v11h, v195h, v59h);
    const __m256d v197l = _mm256_fmadd_pd(v193l, v8l, v196l);
    const __m256d v197h = _mm256_fmadd_pd(v193h, v8h, v196h);
    const __m256d v199l = _mm256_fmadd_pd(v198, v11l, v67l);
    const __m256d v199h = _mm256_fmadd_pd(v198, v11h, v67h);
    const __m256d v200l = _mm256_fmadd_pd(v197l, v8l, v199l);
    const __m256d v200h = _mm256_fmadd_pd(v197h, v8h, v199h);
    const __m256d v202l = _mm256_fmadd_pd(v8l, v200l, v201);
    const __m256d v202h = _mm256_fmadd_pd(v8h, v200h, v201);
    const __m256d v203l = _mm256_fmadd_pd(v28l, v8l, v28l);
    const __m256d v203h = _mm256_fmadd_pd(v28h, v8h, v28h);
    const __m256d v204l = _mm256_fmadd_pd(v203l, v8l, v32l);
    const __m256d v204h = _mm256_fmadd_pd(v203h, v8h, v32h);
    const __m256d v205l = _mm256_fmadd_pd(v204l, v8l, v44l);
    const __m256d v205h = _mm256_fmadd_pd(v204h, v8h, v44h);
    const __m256d v206l = _mm256_fmadd_pd(v205l, v8l, v54l);
    const __m256d v206h = _mm256_fmadd_pd(v205h, v8h, v54h);
    const __m256d v207l = _mm256_fmadd_pd(v206l, v8l, v64l);
    const __m256d v207h = _mm256_fmadd_pd(v206h, v8h, v64h);
    const __m256d v208l = _mm256_fmadd_pd(v207l, v8l, v70l);
    const __m256d v208h = _mm256_fmadd_pd(v207h, v8h, v70h);
    const __m256d v209l = _mm256_fmadd_pd(v208l, v8l, v74l);
    const __m256d v209h = _mm256_fmadd_pd(v208h, v8h, v74h);
    const __m256d v210l = _mm256_fmadd_pd(v155l, v202l, v209l);
    const __m256d v210h = _mm256_fmadd_pd(v155h, v202h, v209h);
    const __m256d v211l = _mm256_fmadd_pd(v8l, v210l, v76);
    const __m256d v211h = _mm256_fmadd_pd(v8h, v210h, v76);
    const __m256d v212l = _mm256_mul_pd(v4l, v8l);
    const __m256d v212h = _mm256_mul_pd(v4h, v8h);
    const __m256d v213l = _mm256_mul_pd(v212l, v8l);
    const __m256d v213h = _mm256_mul_pd(v212h, v8h);
    const __m256d v215l = _mm256_div_pd(v7l, v4l);
    const __m256d v215h = _mm256_div_pd(v7h, v4h);
    const __m256d v216l = _mm256_fnmadd_pd(v211l, v213l, v215l);
    const __m256d v216h = _mm256_fnmadd_pd(v211h, v213h, v215h);
    const __m128 v217l = _mm256_cvtpd_ps(v216l);
    const __m128 v217h = _mm256_cvtpd_ps(v216h);
    const __m256 v217 = _mm256_set_m128(v217h, v217l);
    _mm256_storeu_ps(y0, v154);
    _mm256_storeu_ps(y1, v217);
}

/* 8 elements by block 1. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_i_derivative_2ulp_avx512_block1_avx2(const float *x0, const float *x1, float *y0, float *y1) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v75 = _mm256_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m256d v76 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v77 = _mm256_set1_epi32(127);
    const __m256i v78 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v81 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v84 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v85 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v90 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v93 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v94 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v96 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v98 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v100 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v102 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256i v105 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v110 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v112 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v220 = _mm256_set1_pd(0x1.cp+3); /* 14 */
    const __m256d v250 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v251 = _mm256_set1_pd(-0x1.b951e2b18ff23p-11); /* -0.00084175084175084171 */
    const __m256d v252 = _mm256_set1_pd(0x1.3813813813814p-11); /* 0.00059523809523809529 */
    const __m256d v253 = _mm256_set1_pd(-0x1.a01a01a01a01ap-11); /* -0.00079365079365079365 */
    const __m256d v254 = _mm256_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m256d v255 = _mm256_set1_pd(-0x1.5555555555555p-4); /* -0.083333333333333329 */
    const __m256d v256 = _mm256_set1_pd(0x1p+4); /* 16 */
    const __m256d v257 = _mm256_set1_pd(0x1.4p+3); /* 10 */
    const __m256d v258 = _mm256_set1_pd(0x1.2p+3); /* 9 */
    const __m256d v259 = _mm256_set1_pd(0x1.cp+2); /* 7 */
    const __m256d v260 = _mm256_set1_pd(0x1.88p+5); /* 49 */
    const __m256d v261 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v262 = _mm256_set1_pd(0x1.2p+5); /* 36 */
    const __m256d v263 = _mm256_set1_pd(0x1.9p+4); /* 25 */
    const __m256d v264 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v265 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v266 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v302 = _mm256_set1_pd(0x1.8p+4); /* 24 */
    const __m256d v303 = _mm256_set1_pd(0x1.2p+9); /* 576 */
    const __m256d v306 = _mm256_set1_pd(0x1.7p+4); /* 23 */
    const __m256d v307 = _mm256_set1_pd(0x1.088p+9); /* 529 */
    const __m256d v311 = _mm256_set1_pd(0x1.6p+4); /* 22 */
    const __m256d v312 = _mm256_set1_pd(0x1.e4p+8); /* 484 */
    const __m256d v316 = _mm256_set1_pd(0x1.5p+4); /* 21 */
    const __m256d v317 = _mm256_set1_pd(0x1.b9p+8); /* 441 */
    const __m256d v321 = _mm256_set1_pd(0x1.4p+4); /* 20 */
    const __m256d v322 = _mm256_set1_pd(0x1.9p+8); /* 400 */
    const __m256d v326 = _mm256_set1_pd(0x1.3p+4); /* 19 */
    const __m256d v327 = _mm256_set1_pd(0x1.69p+8); /* 361 */
    const __m256d v331 = _mm256_set1_pd(0x1.2p+4); /* 18 */
    const __m256d v332 = _mm256_set1_pd(0x1.44p+8); /* 324 */
    const __m256d v336 = _mm256_set1_pd(0x1.1p+4); /* 17 */
    const __m256d v337 = _mm256_set1_pd(0x1.21p+8); /* 289 */
    const __m256d v341 = _mm256_set1_pd(0x1p+8); /* 256 */
    const __m256d v345 = _mm256_set1_pd(0x1.ep+3); /* 15 */
    const __m256d v346 = _mm256_set1_pd(0x1.c2p+7); /* 225 */
    const __m256d v350 = _mm256_set1_pd(0x1.88p+7); /* 196 */
    const __m256d v354 = _mm256_set1_pd(0x1.ap+3); /* 13 */
    const __m256d v355 = _mm256_set1_pd(0x1.52p+7); /* 169 */
    const __m256d v359 = _mm256_set1_pd(0x1.8p+3); /* 12 */
    const __m256d v360 = _mm256_set1_pd(0x1.2p+7); /* 144 */
    const __m256d v364 = _mm256_set1_pd(0x1.6p+3); /* 11 */
    const __m256d v365 = _mm256_set1_pd(0x1.e4p+6); /* 121 */
    const __m256d v369 = _mm256_set1_pd(0x1.9p+6); /* 100 */
    const __m256d v373 = _mm256_set1_pd(0x1.44p+6); /* 81 */
    const __m256d v377 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v378 = _mm256_set1_pd(0x1p+6); /* 64 */
    const __m256 v1 = _mm256_loadu_ps(x0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v3 = _mm256_loadu_ps(x1);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v267l = _mm256_add_pd(v2l, v250);
    const __m256d v267h = _mm256_add_pd(v2h, v250);
    const __m256d v268l = _mm256_div_pd(v0, v267l);
    const __m256d v268h = _mm256_div_pd(v0, v267h);
    const __m256d v269l = _mm256_mul_pd(v268l, v268l);
    const __m256d v269h = _mm256_mul_pd(v268h, v268h);
    const __m256d v270l = _mm256_fmadd_pd(v251, v269l, v252);
    const __m256d v270h = _mm256_fmadd_pd(v251, v269h, v252);
    const __m256d v271l = _mm256_fmadd_pd(v270l, v269l, v253);
    const __m256d v271h = _mm256_fmadd_pd(v270h, v269h, v253);
    const __m256d v272l = _mm256_fmadd_pd(v271l, v269l, v254);
    const __m256d v272h = _mm256_fmadd_pd(v271h, v269h, v254);
    const __m256d v273l = _mm256_fmadd_pd(v269l, v272l, v255);
    const __m256d v273h = _mm256_fmadd_pd(v269h, v272h, v255);
    const __m256d v274l = _mm256_add_pd(v267l, v75);
    const __m256d v274h = _mm256_add_pd(v267h, v75);
    const __m256d v275l = _mm256_fmadd_pd(v268l, v273l, v274l);
    const __m256d v275h = _mm256_fmadd_pd(v268h, v273h, v274h);
    const __m256d v276l = _mm256_mul_pd(v76, v4l);
    const __m256d v276h = _mm256_mul_pd(v76, v4h);
    const __m256d v277l = _mm256_mul_pd(v268l, v276l);
    const __m256d v277h = _mm256_mul_pd(v268h, v276h);
    const __m256i v278l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v277l);
    const __m256i v278h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v277h);
    const __m256i v279l = _mm256_and_si256(v78, v278l);
    const __m256i v279h = _mm256_and_si256(v78, v278h);
    const __m256i v280l = _mm256_or_si256(v279l, v81);
    const __m256i v280h = _mm256_or_si256(v279h, v81);
    const __m256d v281l = _mm256_castsi256_pd(v280l);
    const __m256d v281h = _mm256_castsi256_pd(v280h);
    const __m256d v282l = _mm256_fmadd_pd(v281l, v84, v85);
    const __m256d v282h = _mm256_fmadd_pd(v281h, v84, v85);
    const __m128i v283l = _mm256_cvtpd_epi32(v282l);
    const __m128i v283h = _mm256_cvtpd_epi32(v282h);
    const __m256i v283 = _mm256_set_m128i(v283h, v283l);
    const __m256i v284 = _mm256_and_si256(v77, v283);
    const __m256d v285l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_castsi256_si128(v284));
    const __m256d v285h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_extracti128_si256(v284, 1));
    const __m256d v286l = _mm256_fmadd_pd(v281l, v285l, v90);
    const __m256d v286h = _mm256_fmadd_pd(v281h, v285h, v90);
    const __m256d v287l = _mm256_fmadd_pd(v286l, v93, v94);
    const __m256d v287h = _mm256_fmadd_pd(v286h, v93, v94);
    const __m256d v288l = _mm256_fmadd_pd(v287l, v286l, v96);
    const __m256d v288h = _mm256_fmadd_pd(v287h, v286h, v96);
    const __m256d v289l = _mm256_fmadd_pd(v286l, v288l, v98);
    const __m256d v289h = _mm256_fmadd_pd(v286h, v288h, v98);
    const __m256d v290l = _mm256_fmadd_pd(v286l, v289l, v100);
    const __m256d v290h = _mm256_fmadd_pd(v286h, v289h, v100);
    const __m256d v291l = _mm256_fmadd_pd(v290l, v286l, v102);
    const __m256d v291h = _mm256_fmadd_pd(v290h, v286h, v102);
    const __m256d v292l = _mm256_mul_pd(v286l, v286l);
    const __m256d v292h = _mm256_mul_pd(v286h, v286h);
    const __m256d v293l = _mm256_fmadd_pd(v291l, v292l, v286l);
    const __m256d v293h = _mm256_fmadd_pd(v291h, v292h, v286h);
    const __m256i v294l = _mm256_srli_epi64(v278l, 52);
    const __m256i v294h = _mm256_srli_epi64(v278h, 52);
    const __m256i v295l = _mm256_or_si256(v105, v294l);
    const __m256i v295h = _mm256_or_si256(v105, v294h);
    const __m256d v296l = _mm256_castsi256_pd(v295l);
    const __m256d v296h = _mm256_castsi256_pd(v295h);
    const __m256d v297l = _mm256_sub_pd(v296l, v110);
    const __m256d v297h = _mm256_sub_pd(v296h, v110);
    const __m256d v298l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_castsi256_si128(v284));
    const __m256d v298h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_extracti128_si256(v284, 1));
    const __m256d v299l = _mm256_fmadd_pd(v112, v297l, v298l);
    const __m256d v299h = _mm256_fmadd_pd(v112, v297h, v298h);
    const __m256d v300l = _mm256_add_pd(v293l, v299l);
    const __m256d v300h = _mm256_add_pd(v293h, v299h);
    const __m256d v301l = _mm256_mul_pd(v276l, v276l);
    const __m256d v301h = _mm256_mul_pd(v276h, v276h);
    const __m256d v304l = _mm256_fmadd_pd(v302, v2l, v303);
    const __m256d v304h = _mm256_fmadd_pd(v302, v2h, v303);
    const __m256d v305l = _mm256_add_pd(v304l, v301l);
    const __m256d v305h = _mm256_add_pd(v304h, v301h);
    const __m256d v308l = _mm256_fmadd_pd(v306, v2l, v307);
    const __m256d v308h = _mm256_fmadd_pd(v306, v2h, v307);
    const __m256d v309l = _mm256_mul_pd(v304l, v308l);
    const __m256d v309h = _mm256_mul_pd(v304h, v308h);
    const __m256d v310l = _mm256_fmadd_pd(v305l, v301l, v309l);
    const __m256d v310h = _mm256_fmadd_pd(v305h, v301h, v309h);
    const __m256d v313l = _mm256_fmadd_pd(v2l, v311, v312);
    const __m256d v313h = _mm256_fmadd_pd(v2h, v311, v312);
    const __m256d v314l = _mm256_mul_pd(v309l, v313l);
    const __m256d v314h = _mm256_mul_pd(v309h, v313h);
    const __m256d v315l = _mm256_fmadd_pd(v310l, v301l, v314l);
    const __m256d v315h = _mm256_fmadd_pd(v310h, v301h, v314h);
    const __m256d v318l = _mm256_fmadd_pd(v316, v2l, v317);
    const __m256d v318h = _mm256_fmadd_pd(v316, v2h, v317);
    const __m256d v319l = _mm256_mul_pd(v314l, v318l);
    const __m256d v319h = _mm256_mul_pd(v314h, v318h);
    const __m256d v320l = _mm256_fmadd_pd(v301l, v315l, v319l);
    const __m256d v320h = _mm256_fmadd_pd(v301h, v315h, v319h);
    const __m256d v323l = _mm256_fmadd_pd(v321, v2l, v322);
    const __m256d v323h = _mm256_fmadd_pd(v321, v2h, v322);
    const __m256d v324l = _mm256_mul_pd(v323l, v319l);
    const __m256d v324h = _mm256_mul_pd(v323h, v319h);
    const __m256d v325l = _mm256_fmadd_pd(v301l, v320l, v324l);
    const __m256d v325h = _mm256_fmadd_pd(v301h, v320h, v324h);
    const __m256d v328l = _mm256_fmadd_pd(v326, v2l, v327);
    const __m256d v328h = _mm256_fmadd_pd(v326, v2h, v327);
    const __m256d v329l = _mm256_mul_pd(v324l, v328l);
    const __m256d v329h = _mm256_mul_pd(v324h, v328h);
    const __m256d v330l = _mm256_fmadd_pd(v301l, v325l, v329l);
    const __m256d v330h = _mm256_fmadd_pd(v301h, v325h, v329h);
    const __m256d v333l = _mm256_fmadd_pd(v331, v2l, v332);
    const __m256d v333h = _mm256_fmadd_pd(v331, v2h, v332);
    const __m256d v334l = _mm256_mul_pd(v333l, v329l);
    const __m256d v334h = _mm256_mul_pd(v333h, v329h);
    const __m256d v335l = _mm256_fmadd_pd(v301l, v330l, v334l);
    const __m256d v335h = _mm256_fmadd_pd(v301h, v330h, v334h);
    const __m256d v338l = _mm256_fmadd_pd(v336, v2l, v337);
    const __m256d v338h = _mm256_fmadd_pd(v336, v2h, v337);
    const __m256d v339l = _mm256_mul_pd(v338l, v334l);
    const __m256d v339h = _mm256_mul_pd(v338h, v334h);
    const __m256d v340l = _mm256_fmadd_pd(v301l, v335l, v339l);
    const __m256d v340h = _mm256_fmadd_pd(v301h, v335h, v339h);
    const __m256d v342l = _mm256_fmadd_pd(v256, v2l, v341);
    const __m256d v342h = _mm256_fmadd_pd(v256, v2h, v341);
    const __m256d v343l = _mm256_mul_pd(v342l, v339l);
    const __m256d v343h = _mm256_mul_pd(v342h, v339h);
    const __m256d v344l = _mm256_fmadd_pd(v301l, v340l, v343l);
    const __m256d v344h = _mm256_fmadd_pd(v301h, v340h, v343h);
    const __m256d v347l = _mm256_fmadd_pd(v345, v2l, v346);
    const __m256d v347h = _mm256_fmadd_pd(v345, v2h, v346);
    const __m256d v348l = _mm256_mul_pd(v347l, v343l);
    const __m256d v348h = _mm256_mul_pd(v347h, v343h);
    const __m256d v349l = _mm256_fmadd_pd(v344l, v301l, v348l);
    const __m256d v349h = _mm256_fmadd_pd(v344h, v301h, v348h);
    const __m256d v351l = _mm256_fmadd_pd(v220, v2l, v350);
    const __m256d v351h = _mm256_fmadd_pd(v220, v2h, v350);
    const __m256d v352l = _mm256_mul_pd(v351l, v348l);
    const __m256d v352h = _mm256_mul_pd(v351h, v348h);
    const __m256d v353l = _mm256_fmadd_pd(v349l, v301l, v352l);
    const __m256d v353h = _mm256_fmadd_pd(v349h, v301h, v352h);
    const __m256d v356l = _mm256_fmadd_pd(v354, v2l, v355);
    const __m256d v356h = _mm256_fmadd_pd(v354, v2h, v355);
    const __m256d v357l = _mm256_mul_pd(v352l, v356l);
    const __m256d v357h = _mm256_mul_pd(v352h, v356h);
    const __m256d v358l = _mm256_fmadd_pd(v353l, v301l, v357l);
    const __m256d v358h = _mm256_fmadd_pd(v353h, v301h, v357h);
    const __m256d v361l = _mm256_fmadd_pd(v2l, v359, v360);
    const __m256d v361h = _mm256_fmadd_pd(v2h, v359, v360);
    const __m256d v362l = _mm256_mul_pd(v361l, v357l);
    const __m256d v362h = _mm256_mul_pd(v361h, v357h);
    const __m256d v363l = _mm256_fmadd_pd(v358l, v301l, v362l);
    const __m256d v363h = _mm256_fmadd_pd(v358h, v301h, v362h);
    const __m256d v366l = _mm256_fmadd_pd(v364, v2l, v365);
    const __m256d v366h = _mm256_fmadd_pd(v364, v2h, v365);
    const __m256d v367l = _mm256_mul_pd(v366l, v362l);
    const __m256d v367h = _mm256_mul_pd(v366h, v362h);
    const __m256d v368l = _mm256_fmadd_pd(v301l, v363l, v367l);
    const __m256d v368h = _mm256_fmadd_pd(v301h, v363h, v367h);
    const __m256d v370l = _mm256_fmadd_pd(v257, v2l, v369);
    const __m256d v370h = _mm256_fmadd_pd(v257, v2h, v369);
    const __m256d v371l = _mm256_mul_pd(v370l, v367l);
    const __m256d v371h = _mm256_mul_pd(v370h, v367h);
    const __m256d v372l = _mm256_fmadd_pd(v368l, v301l, v371l);
    const __m256d v372h = _mm256_fmadd_pd(v368h, v301h, v371h);
    const __m256d v374l = _mm256_fmadd_pd(v2l, v258, v373);
    const __m256d v374h = _mm256_fmadd_pd(v2h, v258, v373);
    const __m256d v375l = _mm256_mul_pd(v374l, v371l);
    const __m256d v375h = _mm256_mul_pd(v374h, v371h);
    const __m256d v376l = _mm256_fmadd_pd(v301l, v372l, v375l);
    const __m256d v376h = _mm256_fmadd_pd(v301h, v372h, v375h);
    const __m256d v379l = _mm256_fmadd_pd(v377, v2l, v378);
    const __m256d v379h = _mm256_fmadd_pd(v377, v2h, v378);
    const __m256d v380l = _mm256_mul_pd(v379l, v375l);
    const __m256d v380h = _mm256_mul_pd(v379h, v375h);
    const __m256d v381l = _mm256_fmadd_pd(v376l, v301l, v380l);
    const __m256d v381h = _mm256_fmadd_pd(v376h, v301h, v380h);
    const __m256d v382l = _mm256_fmadd_pd(v259, v2l, v260);
    const __m256d v382h = _mm256_fmadd_pd(v259, v2h, v260);
    const __m256d v383l = _mm256_mul_pd(v382l, v380l);
    const __m256d v383h = _mm256_mul_pd(v382h, v380h);
    const __m256d v384l = _mm256_fmadd_pd(v381l, v301l, v383l);
    const __m256d v384h = _mm256_fmadd_pd(v381h, v301h, v383h);
    const __m256d v385l = _mm256_fmadd_pd(v261, v2l, v262);
    const __m256d v385h = _mm256_fmadd_pd(v261, v2h, v262);
    const __m256d v386l = _mm256_mul_pd(v385l, v383l);
    const __m256d v386h = _mm256_mul_pd(v385h, v383h);
    const __m256d v387l = _mm256_fmadd_pd(v384l, v301l, v386l);
    const __m256d v387h = _mm256_fmadd_pd(v384h, v301h, v386h);
    const __m256d v388l = _mm256_fmadd_pd(v2l, v250, v263);
    const __m256d v388h = _mm256_fmadd_pd(v2h, v250, v263);
    const __m256d v389l = _mm256_mul_pd(v386l, v388l);
    const __m256d v389h = _mm256_mul_pd(v386h, v388h);
    const __m256d v390l = _mm256_fmadd_pd(v301l, v387l, v389l);
    const __m256d v390h = _mm256_fmadd_pd(v301h, v387h, v389h);
    const __m256d v391l = _mm256_fmadd_pd(v264, v2l, v256);
    const __m256d v391h = _mm256_fmadd_pd(v264, v2h, v256);
    const __m256d v392l = _mm256_mul_pd(v391l, v389l);
    const __m256d v392h = _mm256_mul_pd(v391h, v389h);
    const __m256d v393l = _mm256_fmadd_pd(v301l, v390l, v392l);
    const __m256d v393h = _mm256_fmadd_pd(v301h, v390h, v392h);
    const __m256d v394l = _mm256_fmadd_pd(v2l, v265, v258);
    const __m256d v394h = _mm256_fmadd_pd(v2h, v265, v258);
    const __m256d v395l = _mm256_mul_pd(v394l, v392l);
    const __m256d v395h = _mm256_mul_pd(v394h, v392h);
    const __m256d v396l = _mm256_fmadd_pd(v301l, v393l, v395l);
    const __m256d v396h = _mm256_fmadd_pd(v301h, v393h, v395h);
    const __m256d v397l = _mm256_fmadd_pd(v266, v2l, v264);
    const __m256d v397h = _mm256_fmadd_pd(v266, v2h, v264);
    const __m256d v398l = _mm256_mul_pd(v395l, v397l);
    const __m256d v398h = _mm256_mul_pd(v395h, v397h);
    const __m256d v399l = _mm256_fmadd_pd(v396l, v301l, v398l);
    const __m256d v399h = _mm256_fmadd_pd(v396h, v301h, v398h);
    const __m256d v400l = _mm256_fmadd_pd(v398l, v2l, v398l);
    const __m256d v400h = _mm256_fmadd_pd(v398h, v2h, v398h);
    const __m256d v401l = _mm256_fmadd_pd(v301l, v399l, v400l);
    const __m256d v401h = _mm256_fmadd_pd(v301h, v399h, v400h);
    const __m256d v402l = _mm256_mul_pd(v2l, v250);
    const __m256d v402h = _mm256_mul_pd(v2h, v250);
    const __m256d v403l = _mm256_fmadd_pd(v2l, v2l, v402l);
    const __m256d v403h = _mm256_fmadd_pd(v2h, v2h, v402h);
    const __m256d v404l = _mm256_add_pd(v261, v403l);
    const __m256d v404h = _mm256_add_pd(v261, v403h);
    const __m256d v405l = _mm256_add_pd(v403l, v264);
    const __m256d v405h = _mm256_add_pd(v403h, v264);
    const __m256d v406l = _mm256_mul_pd(v404l, v405l);
    const __m256d v406h = _mm256_mul_pd(v404h, v405h);
    const __m256d v407l = _mm256_mul_pd(v401l, v406l);
    const __m256d v407h = _mm256_mul_pd(v401h, v406h);
    const __m256d v408l = _mm256_mul_pd(v267l, v267l);
    const __m256d v408h = _mm256_mul_pd(v267h, v267h);
    const __m256d v409l = _mm256_mul_pd(v408l, v408l);
    const __m256d v409h = _mm256_mul_pd(v408h, v408h);
    const __m256d v410l = _mm256_sqrt_pd(v267l);
    const __m256d v410h = _mm256_sqrt_pd(v267h);
    const __m256d v411l = _mm256_mul_pd(v409l, v410l);
    const __m256d v411h = _mm256_mul_pd(v409h, v410h);
    const __m256d v412l = _mm256_mul_pd(v400l, v411l);
    const __m256d v412h = _mm256_mul_pd(v400h, v411h);
    const __m256d v413l = _mm256_div_pd(v407l, v412l);
    const __m256d v413h = _mm256_div_pd(v407h, v412h);
    const __m256i v414l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v413l);
    const __m256i v414h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v413h);
    const __m256i v415l = _mm256_and_si256(v414l, v78);
    const __m256i v415h = _mm256_and_si256(v414h, v78);
    const __m256i v416l = _mm256_or_si256(v415l, v81);
    const __m256i v416h = _mm256_or_si256(v415h, v81);
    const __m256d v417l = _mm256_castsi256_pd(v416l);
    const __m256d v417h = _mm256_castsi256_pd(v416h);
    const __m256d v418l = _mm256_fmadd_pd(v417l, v84, v85);
    const __m256d v418h = _mm256_fmadd_pd(v417h, v84, v85);
    const __m128i v419l = _mm256_cvtpd_epi32(v418l);
    const __m128i v419h = _mm256_cvtpd_epi32(v418h);
    const __m256i v419 = _mm256_set_m128i(v419h, v419l);
    const __m256i v420 = _mm256_and_si256(v77, v419);
    const __m256d v421l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_castsi256_si128(v420));
    const __m256d v421h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_extracti128_si256(v420, 1));
    const __m256d v422l = _mm256_fmadd_pd(v417l, v421l, v90);
    const __m256d v422h = _mm256_fmadd_pd(v417h, v421h, v90);
    const __m256d v423l = _mm256_fmadd_pd(v93, v422l, v94);
    const __m256d v423h = _mm256_fmadd_pd(v93, v422h, v94);
    const __m256d v424l = _mm256_fmadd_pd(v423l, v422l, v96);
    const __m256d v424h = _mm256_fmadd_pd(v423h, v422h, v96);
    const __m256d v425l = _mm256_fmadd_pd(v424l, v422l, v98);
    const __m256d v425h = _mm256_fmadd_pd(v424h, v422h, v98);
    const __m256d v426l = _mm256_fmadd_pd(v425l, v422l, v100);
    const __m256d v426h = _mm256_fmadd_pd(v425h, v422h, v100);
    const __m256d v427l = _mm256_fmadd_pd(v426l, v422l, v102);
    const __m256d v427h = _mm256_fmadd_pd(v426h, v422h, v102);
    const __m256d v428l = _mm256_mul_pd(v422l, v422l);
    const __m256d v428h = _mm256_mul_pd(v422h, v422h);
    const __m256d v429l = _mm256_fmadd_pd(v427l, v428l, v422l);
    const __m256d v429h = _mm256_fmadd_pd(v427h, v428h, v422h);
    const __m256i v430l = _mm256_srli_epi64(v414l, 52);
    const __m256i v430h = _mm256_srli_epi64(v414h, 52);
    const __m256i v431l = _mm256_or_si256(v105, v430l);
    const __m256i v431h = _mm256_or_si256(v105, v430h);
    const __m256d v432l = _mm256_castsi256_pd(v431l);
    const __m256d v432h = _mm256_castsi256_pd(v431h);
    const __m256d v433l = _mm256_sub_pd(v432l, v110);
    const __m256d v433h = _mm256_sub_pd(v432h, v110);
    const __m256d v434l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_castsi256_si128(v420));
    const __m256d v434h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_extracti128_si256(v420, 1));
    const __m256d v435l = _mm256_fmadd_pd(v433l, v112, v434l);
    const __m256d v435h = _mm256_fmadd_pd(v433h, v112, v434h);
    const __m256d v436l = _mm256_add_pd(v429l, v435l);
    const __m256d v436h = _mm256_add_pd(v429h, v435h);
    const __m256d v437l = _mm256_fmadd_pd(v300l, v2l, v436l);
    const __m256d v437h = _mm256_fmadd_pd(v300h, v2h, v436h);
    const __m256d v438l = _mm256_add_pd(v275l, v437l);
    const __m256d v438h = _mm256_add_pd(v275h, v437h);
    const __m128 v439l = _mm256_cvtpd_ps(v438l);
    const __m128 v439h = _mm256_cvtpd_ps(v438h);
    const __m256 v439 = _mm256_set_m128(v439h, v439l);
    const __m256d v440l = _mm256_fmadd_pd(v301l, v0, v305l);
    const __m256d v440h = _mm256_fmadd_pd(v301h, v0, v305h);
    const __m256d v441l = _mm256_fmadd_pd(v301l, v440l, v310l);
    const __m256d v441h = _mm256_fmadd_pd(v301h, v440h, v310h);
    const __m256d v442l = _mm256_fmadd_pd(v441l, v301l, v315l);
    const __m256d v442h = _mm256_fmadd_pd(v441h, v301h, v315h);
    const __m256d v443l = _mm256_fmadd_pd(v442l, v301l, v320l);
    const __m256d v443h = _mm256_fmadd_pd(v442h, v301h, v320h);
    const __m256d v444l = _mm256_fmadd_pd(v443l, v301l, v325l);
    const __m256d v444h = _mm256_fmadd_pd(v443h, v301h, v325h);
    const __m256d v445l = _mm256_fmadd_pd(v444l, v301l, v330l);
    const __m256d v445h = _mm256_fmadd_pd(v444h, v301h, v330h);
    const __m256d v446l = _mm256_fmadd_pd(v445l, v301l, v335l);
    const __m256d v446h = _mm256_fmadd_pd(v445h, v301h, v335h);
    const __m256d v447l = _mm256_fmadd_pd(v301l, v446l, v340l);
    const __m256d v447h = _mm256_fmadd_pd(v301h, v446h, v340h);
    const __m256d v448l = _mm256_fmadd_pd(v447l, v301l, v344l);
    const __m256d v448h = _mm256_fmadd_pd(v447h, v301h, v344h);
    const __m256d v449l = _mm256_fmadd_pd(v448l, v301l, v349l);
    const __m256d v449h = _mm256_fmadd_pd(v448h, v301h, v349h);
    const __m256d v450l = _mm256_fmadd_pd(v301l, v449l, v353l);
    const __m256d v450h = _mm256_fmadd_pd(v301h, v449h, v353h);
    const __m256d v451l = _mm256_fmadd_pd(v450l, v301l, v358l);
    const __m256d v451h = _mm256_fmadd_pd(v450h, v301h, v358h);
    const __m256d v452l = _mm256_fmadd_pd(v301l, v451l, v363l);
    const __m256d v452h = _mm256_fmadd_pd(v301h, v451h, v363h);
    const __m256d v453l = _mm256_fmadd_pd(v301l, v452l, v368l);
    const __m256d v453h = _mm256_fmadd_pd(v301h, v452h, v368h);
    const __m256d v454l = _mm256_fmadd_pd(v301l, v453l, v372l);
    const __m256d v454h = _mm256_fmadd_pd(v301h, v453h, v372h);
    const __m256d v455l = _mm256_fmadd_pd(v454l, v301l, v376l);
    const __m256d v455h = _mm256_fmadd_pd(v454h, v301h, v376h);
    const __m256d v456l = _mm256_fmadd_pd(v455l, v301l, v381l);
    const __m256d v456h = _mm256_fmadd_pd(v455h, v301h, v381h);
    const __m256d v457l = _mm256_fmadd_pd(v456l, v301l, v384l);
    const __m256d v457h = _mm256_fmadd_pd(v456h, v301h, v384h);
    const __m256d v458l = _mm256_fmadd_pd(v457l, v301l, v387l);
    const __m256d v458h = _mm256_fmadd_pd(v457h, v301h, v387h);
    const __m256d v459l = _mm256_fmadd_pd(v301l, v458l, v390l);
    const __m256d v459h = _mm256_fmadd_pd(v301h, v458h, v390h);
    const __m256d v460l = _mm256_fmadd_pd(v459l, v301l, v393l);
    const __m256d v460h = _mm256_fmadd_pd(v459h, v301h, v393h);
    const __m256d v461l = _mm256_fmadd_pd(v460l, v301l, v396l);
    const __m256d v461h = _mm256_fmadd_pd(v460h, v301h, v396h);
    const __m256d v462l = _mm256_fmadd_pd(v461l, v301l, v399l);
    const __m256d v462h = _mm256_fmadd_pd(v461h, v301h, v399h);
    const __m256d v463l = _mm256_mul_pd(v276l, v462l);
    const __m256d v463h = _mm256_mul_pd(v276h, v462h);
    const __m256d v464l = _mm256_div_pd(v463l, v401l);
    const __m256d v464h = _mm256_div_pd(v463h, v401h);
    const __m256d v465l = _mm256_div_pd(v2l, v4l);
    const __m256d v465h = _mm256_div_pd(v2h, v4h);
    const __m256d v466l = _mm256_add_pd(v464l, v465l);
    const __m256d v466h = _mm256_add_pd(v464h, v465h);
    const __m128 v467l = _mm256_cvtpd_ps(v466l);
    const __m128 v467h = _mm256_cvtpd_ps(v466h);
    const __m256 v467 = _mm256_set_m128(v467h, v467l);
    _mm256_storeu_ps(y0, v439);
    _mm256_storeu_ps(y1, v467);
}

/* 8 elements by block 2. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_i_derivative_2ulp_avx512_block2_avx2(const float *x0, const float *x1, float *y0, float *y1) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v75 = _mm256_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m256d v76 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v77 = _mm256_set1_epi32(127);
    const __m256i v78 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v81 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v84 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v85 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v90 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v93 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v94 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v96 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v98 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v100 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v102 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256i v105 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v110 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v112 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v250 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v251 = _mm256_set1_pd(-0x1.b951e2b18ff23p-11); /* -0.00084175084175084171 */
    const __m256d v252 = _mm256_set1_pd(0x1.3813813813814p-11); /* 0.00059523809523809529 */
    const __m256d v253 = _mm256_set1_pd(-0x1.a01a01a01a01ap-11); /* -0.00079365079365079365 */
    const __m256d v254 = _mm256_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m256d v255 = _mm256_set1_pd(-0x1.5555555555555p-4); /* -0.083333333333333329 */
    const __m256d v256 = _mm256_set1_pd(0x1p+4); /* 16 */
    const __m256d v258 = _mm256_set1_pd(0x1.2p+3); /* 9 */
    const __m256d v259 = _mm256_set1_pd(0x1.cp+2); /* 7 */
    const __m256d v260 = _mm256_set1_pd(0x1.88p+5); /* 49 */
    const __m256d v261 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v262 = _mm256_set1_pd(0x1.2p+5); /* 36 */
    const __m256d v263 = _mm256_set1_pd(0x1.9p+4); /* 25 */
    const __m256d v264 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v265 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v266 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256 v1 = _mm256_loadu_ps(x0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v3 = _mm256_loadu_ps(x1);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v468l = _mm256_add_pd(v2l, v250);
    const __m256d v468h = _mm256_add_pd(v2h, v250);
    const __m256d v469l = _mm256_div_pd(v0, v468l);
    const __m256d v469h = _mm256_div_pd(v0, v468h);
    const __m256d v470l = _mm256_mul_pd(v469l, v469l);
    const __m256d v470h = _mm256_mul_pd(v469h, v469h);
    const __m256d v471l = _mm256_fmadd_pd(v251, v470l, v252);
    const __m256d v471h = _mm256_fmadd_pd(v251, v470h, v252);
    const __m256d v472l = _mm256_fmadd_pd(v471l, v470l, v253);
    const __m256d v472h = _mm256_fmadd_pd(v471h, v470h, v253);
    const __m256d v473l = _mm256_fmadd_pd(v472l, v470l, v254);
    const __m256d v473h = _mm256_fmadd_pd(v472h, v470h, v254);
    const __m256d v474l = _mm256_fmadd_pd(v470l, v473l, v255);
    const __m256d v474h = _mm256_fmadd_pd(v470h, v473h, v255);
    const __m256d v475l = _mm256_add_pd(v468l, v75);
    const __m256d v475h = _mm256_add_pd(v468h, v75);
    const __m256d v476l = _mm256_fmadd_pd(v469l, v474l, v475l);
    const __m256d v476h = _mm256_fmadd_pd(v469h, v474h, v475h);
    const __m256d v477l = _mm256_mul_pd(v76, v4l);
    const __m256d v477h = _mm256_mul_pd(v76, v4h);
    const __m256d v478l = _mm256_mul_pd(v469l, v477l);
    const __m256d v478h = _mm256_mul_pd(v469h, v477h);
    const __m256i v479l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v478l);
    const __m256i v479h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v478h);
    const __m256i v480l = _mm256_and_si256(v78, v479l);
    const __m256i v480h = _mm256_and_si256(v78, v479h);
    const __m256i v481l = _mm256_or_si256(v480l, v81);
    const __m256i v481h = _mm256_or_si256(v480h, v81);
    const __m256d v482l = _mm256_castsi256_pd(v481l);
    const __m256d v482h = _mm256_castsi256_pd(v481h);
    const __m256d v483l = _mm256_fmadd_pd(v482l, v84, v85);
    const __m256d v483h = _mm256_fmadd_pd(v482h, v84, v85);
    const __m128i v484l = _mm256_cvtpd_epi32(v483l);
    const __m128i v484h = _mm256_cvtpd_epi32(v483h);
    const __m256i v484 = _mm256_set_m128i(v484h, v484l);
    const __m256i v485 = _mm256_and_si256(v77, v484);
    const __m256d v486l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_castsi256_si128(v485));
    const __m256d v486h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_extracti128_si256(v485, 1));
    const __m256d v487l = _mm256_fmadd_pd(v482l, v486l, v90);
    const __m256d v487h = _mm256_fmadd_pd(v482h, v486h, v90);
    const __m256d v488l = _mm256_fmadd_pd(v487l, v93, v94);
    const __m256d v488h = _mm256_fmadd_pd(v487h, v93, v94);
    const __m256d v489l = _mm256_fmadd_pd(v488l, v487l, v96);
    const __m256d v489h = _mm256_fmadd_pd(v488h, v487h, v96);
    const __m256d v490l = _mm256_fmadd_pd(v487l, v489l, v98);
    const __m256d v490h = _mm256_fmadd_pd(v487h, v489h, v98);
    const __m256d v491l = _mm256_fmadd_pd(v487l, v490l, v100);
    const __m256d v491h = _mm256_fmadd_pd(v487h, v490h, v100);
    const __m256d v492l = _mm256_fmadd_pd(v491l, v487l, v102);
    const __m256d v492h = _mm256_fmadd_pd(v491h, v487h, v102);
    const __m256d v493l = _mm256_mul_pd(v487l, v487l);
    const __m256d v493h = _mm256_mul_pd(v487h, v487h);
    const __m256d v494l = _mm256_fmadd_pd(v492l, v493l, v487l);
    const __m256d v494h = _mm256_fmadd_pd(v492h, v493h, v487h);
    const __m256i v495l = _mm256_srli_epi64(v479l, 52);
    const __m256i v495h = _mm256_srli_epi64(v479h, 52);
    const __m256i v496l = _mm256_or_si256(v105, v495l);
    const __m256i v496h = _mm256_or_si256(v105, v495h);
    const __m256d v497l = _mm256_castsi256_pd(v496l);
    const __m256d v497h = _mm256_castsi256_pd(v496h);
    const __m256d v498l = _mm256_sub_pd(v497l, v110);
    const __m256d v498h = _mm256_sub_pd(v497h, v110);
    const __m256d v499l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_castsi256_si128(v485));
    const __m256d v499h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_extracti128_si256(v485, 1));
    const __m256d v500l = _mm256_fmadd_pd(v112, v498l, v499l);
    const __m256d v500h = _mm256_fmadd_pd(v112, v498h, v499h);
    const __m256d v501l = _mm256_add_pd(v494l, v500l);
    const __m256d v501h = _mm256_add_pd(v494h, v500h);
    const __m256d v502l = _mm256_mul_pd(v2l, v250);
    const __m256d v502h = _mm256_mul_pd(v2h, v250);
    const __m256d v503l = _mm256_fmadd_pd(v2l, v2l, v502l);
    const __m256d v503h = _mm256_fmadd_pd(v2h, v2h, v502h);
    const __m256d v504l = _mm256_add_pd(v261, v503l);
    const __m256d v504h = _mm256_add_pd(v261, v503h);
    const __m256d v505l = _mm256_add_pd(v503l, v264);
    const __m256d v505h = _mm256_add_pd(v503h, v264);
    const __m256d v506l = _mm256_mul_pd(v504l, v505l);
    const __m256d v506h = _mm256_mul_pd(v504h, v505h);
    const __m256d v507l = _mm256_mul_pd(v477l, v477l);
    const __m256d v507h = _mm256_mul_pd(v477h, v477h);
    const __m256d v508l = _mm256_fmadd_pd(v259, v2l, v260);
    const __m256d v508h = _mm256_fmadd_pd(v259, v2h, v260);
    const __m256d v509l = _mm256_add_pd(v508l, v507l);
    const __m256d v509h = _mm256_add_pd(v508h, v507h);
    const __m256d v510l = _mm256_fmadd_pd(v261, v2l, v262);
    const __m256d v510h = _mm256_fmadd_pd(v261, v2h, v262);
    const __m256d v511l = _mm256_mul_pd(v508l, v510l);
    const __m256d v511h = _mm256_mul_pd(v508h, v510h);
    const __m256d v512l = _mm256_fmadd_pd(v509l, v507l, v511l);
    const __m256d v512h = _mm256_fmadd_pd(v509h, v507h, v511h);
    const __m256d v513l = _mm256_fmadd_pd(v2l, v250, v263);
    const __m256d v513h = _mm256_fmadd_pd(v2h, v250, v263);
    const __m256d v514l = _mm256_mul_pd(v511l, v513l);
    const __m256d v514h = _mm256_mul_pd(v511h, v513h);
    const __m256d v515l = _mm256_fmadd_pd(v507l, v512l, v514l);
    const __m256d v515h = _mm256_fmadd_pd(v507h, v512h, v514h);
    const __m256d v516l = _mm256_fmadd_pd(v264, v2l, v256);
    const __m256d v516h = _mm256_fmadd_pd(v264, v2h, v256);
    const __m256d v517l = _mm256_mul_pd(v516l, v514l);
    const __m256d v517h = _mm256_mul_pd(v516h, v514h);
    const __m256d v518l = _mm256_fmadd_pd(v507l, v515l, v517l);
    const __m256d v518h = _mm256_fmadd_pd(v507h, v515h, v517h);
    const __m256d v519l = _mm256_fmadd_pd(v2l, v265, v258);
    const __m256d v519h = _mm256_fmadd_pd(v2h, v265, v258);
    const __m256d v520l = _mm256_mul_pd(v519l, v517l);
    const __m256d v520h = _mm256_mul_pd(v519h, v517h);
    const __m256d v521l = _mm256_fmadd_pd(v507l, v518l, v520l);
    const __m256d v521h = _mm256_fmadd_pd(v507h, v518h, v520h);
    const __m256d v522l = _mm256_fmadd_pd(v266, v2l, v264);
    const __m256d v522h = _mm256_fmadd_pd(v266, v2h, v264);
    const __m256d v523l = _mm256_mul_pd(v522l, v520l);
    const __m256d v523h = _mm256_mul_pd(v522h, v520h);
    const __m256d v524l = _mm256_fmadd_pd(v521l, v507l, v523l);
    const __m256d v524h = _mm256_fmadd_pd(v521h, v507h, v523h);
    const __m256d v525l = _mm256_add_pd(v2l, v0);
    const __m256d v525h = _mm256_add_pd(v2h, v0);
    const __m256d v526l = _mm256_mul_pd(v523l, v525l);
    const __m256d v526h = _mm256_mul_pd(v523h, v525h);
    const __m256d v527l = _mm256_fmadd_pd(v507l, v524l, v526l);
    const __m256d v527h = _mm256_fmadd_pd(v507h, v524h, v526h);
    const __m256d v528l = _mm256_mul_pd(v506l, v527l);
    const __m256d v528h = _mm256_mul_pd(v506h, v527h);
    const __m256d v529l = _mm256_mul_pd(v468l, v468l);
    const __m256d v529h = _mm256_mul_pd(v468h, v468h);
    const __m256d v530l = _mm256_mul_pd(v529l, v529l);
    const __m256d v530h = _mm256_mul_pd(v529h, v529h);
    const __m256d v531l = _mm256_sqrt_pd(v468l);
    const __m256d v531h = _mm256_sqrt_pd(v468h);
    const __m256d v532l = _mm256_mul_pd(v530l, v531l);
    const __m256d v532h = _mm256_mul_pd(v530h, v531h);
    const __m256d v533l = _mm256_mul_pd(v526l, v532l);
    const __m256d v533h = _mm256_mul_pd(v526h, v532h);
    const __m256d v534l = _mm256_div_pd(v528l, v533l);
    const __m256d v534h = _mm256_div_pd(v528h, v533h);
    const __m256i v535l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v534l);
    const __m256i v535h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx2(v534h);
    const __m256i v536l = _mm256_srli_epi64(v535l, 52);
    const __m256i v536h = _mm256_srli_epi64(v535h, 52);
    const __m256i v537l = _mm256_or_si256(v105, v536l);
    const __m256i v537h = _mm256_or_si256(v105, v536h);
    const __m256d v538l = _mm256_castsi256_pd(v537l);
    const __m256d v538h = _mm256_castsi256_pd(v537h);
    const __m256d v539l = _mm256_sub_pd(v538l, v110);
    const __m256d v539h = _mm256_sub_pd(v538h, v110);
    const __m256i v540l = _mm256_and_si256(v535l, v78);
    const __m256i v540h = _mm256_and_si256(v535h, v78);
    const __m256i v541l = _mm256_or_si256(v540l, v81);
    const __m256i v541h = _mm256_or_si256(v540h, v81);
    const __m256d v542l = _mm256_castsi256_pd(v541l);
    const __m256d v542h = _mm256_castsi256_pd(v541h);
    const __m256d v543l = _mm256_fmadd_pd(v542l, v84, v85);
    const __m256d v543h = _mm256_fmadd_pd(v542h, v84, v85);
    const __m128i v544l = _mm256_cvtpd_epi32(v543l);
    const __m128i v544h = _mm256_cvtpd_epi32(v543h);
    const __m256i v544 = _mm256_set_m128i(v544h, v544l);
    const __m256i v545 = _mm256_and_si256(v77, v544);
    const __m256d v546l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_castsi256_si128(v545));
    const __m256d v546h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_extracti128_si256(v545, 1));
    const __m256d v547l = _mm256_fmadd_pd(v539l, v112, v546l);
    const __m256d v547h = _mm256_fmadd_pd(v539h, v112, v546h);
    const __m256d v548l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_castsi256_si128(v545));
    const __m256d v548h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_extracti128_si256(v545, 1));
    const __m256d v549l = _mm256_fmadd_pd(v542l, v548l, v90);
    const __m256d v549h = _mm256_fmadd_pd(v542h, v548h, v90);
    const __m256d v550l = _mm256_fmadd_pd(v549l, v93, v94);
    const __m256d v550h = _mm256_fmadd_pd(v549h, v93, v94);
    const __m256d v551l = _mm256_fmadd_pd(v550l, v549l, v96);
    const __m256d v551h = _mm256_fmadd_pd(v550h, v549h, v96);
    const __m256d v552l = _mm256_fmadd_pd(v549l, v551l, v98);
    const __m256d v552h = _mm256_fmadd_pd(v549h, v551h, v98);
    const __m256d v553l = _mm256_fmadd_pd(v549l, v552l, v100);
    const __m256d v553h = _mm256_fmadd_pd(v549h, v552h, v100);
    const __m256d v554l = _mm256_fmadd_pd(v549l, v553l, v102);
    const __m256d v554h = _mm256_fmadd_pd(v549h, v553h, v102);
    const __m256d v555l = _mm256_mul_pd(v549l, v549l);
    const __m256d v555h = _mm256_mul_pd(v549h, v549h);
    const __m256d v556l = _mm256_fmadd_pd(v554l, v555l, v549l);
    const __m256d v556h = _mm256_fmadd_pd(v554h, v555h, v549h);
    const __m256d v557l = _mm256_add_pd(v547l, v556l);
    const __m256d v557h = _mm256_add_pd(v547h, v556h);
    const __m256d v558l = _mm256_fmadd_pd(v501l, v2l, v557l);
    const __m256d v558h = _mm256_fmadd_pd(v501h, v2h, v557h);
    const __m256d v559l = _mm256_add_pd(v476l, v558l);
    const __m256d v559h = _mm256_add_pd(v476h, v558h);
    const __m128 v560l = _mm256_cvtpd_ps(v559l);
    const __m128 v560h = _mm256_cvtpd_ps(v559h);
    const __m256 v560 = _mm256_set_m128(v560h, v560l);
    const __m256d v561l = _mm256_fmadd_pd(v507l, v0, v509l);
    const __m256d v561h = _mm256_fmadd_pd(v507h, v0, v509h);
    const __m256d v562l = _mm256_fmadd_pd(v561l, v507l, v512l);
    const __m256d v562h = _mm256_fmadd_pd(v561h, v507h, v512h);
    const __m256d v563l = _mm256_fmadd_pd(v562l, v507l, v515l);
    const __m256d v563h = _mm256_fmadd_pd(v562h, v507h, v515h);
    const __m256d v564l = _mm256_fmadd_pd(v507l, v563l, v518l);
    const __m256d v564h = _mm256_fmadd_pd(v507h, v563h, v518h);
    const __m256d v565l = _mm256_fmadd_pd(v507l, v564l, v521l);
    const __m256d v565h = _mm256_fmadd_pd(v507h, v564h, v521h);
    const __m256d v566l = _mm256_fmadd_pd(v507l, v565l, v524l);
    const __m256d v566h = _mm256_fmadd_pd(v507h, v565h, v524h);
    const __m256d v567l = _mm256_mul_pd(v566l, v477l);
    const __m256d v567h = _mm256_mul_pd(v566h, v477h);
    const __m256d v568l = _mm256_div_pd(v567l, v527l);
    const __m256d v568h = _mm256_div_pd(v567h, v527h);
    const __m256d v569l = _mm256_div_pd(v2l, v4l);
    const __m256d v569h = _mm256_div_pd(v2h, v4h);
    const __m256d v570l = _mm256_add_pd(v568l, v569l);
    const __m256d v570h = _mm256_add_pd(v568h, v569h);
    const __m128 v571l = _mm256_cvtpd_ps(v570l);
    const __m128 v571h = _mm256_cvtpd_ps(v570h);
    const __m256 v571 = _mm256_set_m128(v571h, v571l);
    _mm256_storeu_ps(y0, v560);
    _mm256_storeu_ps(y1, v571);
}

/* 8 elements by block 3. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_i_derivative_2ulp_avx512_block3_avx2(const float *x0, const float *x1, float *y0, float *y1) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v9 = _mm256_set1_pd(0x1.76a008107bb5ap-27); /* 1.0903026066161406e-08 */
    const __m256d v12 = _mm256_set1_pd(0x1.0623aef9d85b6p+14); /* 16776.920874958589 */
    const __m256d v13 = _mm256_set1_pd(-0x1.565dd49a15918p+16); /* -87645.83047613909 */
    const __m256d v15 = _mm256_set1_pd(0x1.664968b33d4ap+17); /* 183442.81796995271 */
    const __m256d v17 = _mm256_set1_pd(-0x1.8483192437af3p+17); /* -198918.1964177709 */
    const __m256d v19 = _mm256_set1_pd(0x1.d1ae3e56b9caep+16); /* 119214.24351082995 */
    const __m256d v21 = _mm256_set1_pd(-0x1.2da3117b6317dp+15); /* -38609.534144493729 */
    const __m256d v23 = _mm256_set1_pd(0x1.78cfdd5ffe995p+12); /* 6028.9915466256398 */
    const __m256d v25 = _mm256_set1_pd(-0x1.23d87f674d34p+6); /* -72.961423505866151 */
    const __m256d v27 = _mm256_set1_pd(0x1.41b0d869a761bp-1); /* 0.62830234803886087 */
    const __m256d v29 = _mm256_set1_pd(-0x1.c976b97910c2ep+5); /* -57.182970949005139 */
    const __m256d v30 = _mm256_set1_pd(0x1.202e1161213f8p+0); /* 1.1257029401906475 */
    const __m256d v33 = _mm256_set1_pd(-0x1.ae7b806e0bf53p+4); /* -26.905151777143441 */
    const __m256d v34 = _mm256_set1_pd(0x1.46da69f86eb64p+6); /* 81.713294870145148 */
    const __m256d v36 = _mm256_set1_pd(-0x1.693b30b175eb8p+6); /* -90.307802937338124 */
    const __m256d v38 = _mm256_set1_pd(0x1.634ee5d789ceap+5); /* 44.413524326222458 */
    const __m256d v40 = _mm256_set1_pd(-0x1.01292b302f3bdp+2); /* -4.0181377382804699 */
    const __m256d v42 = _mm256_set1_pd(0x1.24c09e5cc5df2p-3); /* 0.14294551582928211 */
    const __m256d v45 = _mm256_set1_pd(0x1.1cd20178ef6d3p+2); /* 4.4503177338608166 */
    const __m256d v46 = _mm256_set1_pd(-0x1.53d3f6aaaf797p+3); /* -10.619624455804837 */
    const __m256d v48 = _mm256_set1_pd(0x1.05f8c365d6b9ap+3); /* 8.1866166104353404 */
    const __m256d v50 = _mm256_set1_pd(-0x1.2aa33488c6637p+1); /* -2.3331056278082332 */
    const __m256d v52 = _mm256_set1_pd(0x1.ad185c6a3cd0ap-4); /* 0.10475956058126115 */
    const __m256d v55 = _mm256_set1_pd(-0x1.eb7f1e3b13d8cp-1); /* -0.95995420905266959 */
    const __m256d v56 = _mm256_set1_pd(0x1.babd5dc939f0fp+0); /* 1.7294520012164332 */
    const __m256d v58 = _mm256_set1_pd(-0x1.a7ce232ccc254p-1); /* -0.82774457856982986 */
    const __m256d v60 = _mm256_set1_pd(0x1.10b3903dd73f1p-29); /* 1.9841639710766633e-09 */
    const __m256d v61 = _mm256_set1_pd(0x1.0c0045e4a8d3dp-4); /* 0.065429947872463992 */
    const __m256d v65 = _mm256_set1_pd(0x1.3ffc29bf2229cp-2); /* 0.31248536328397747 */
    const __m256d v66 = _mm256_set1_pd(-0x1.80053ad4842f5p-2); /* -0.37501995012375683 */
    const __m256d v68 = _mm256_set1_pd(0x1.00008dc73efafp-4); /* 0.062500528165343225 */
    const __m256d v71 = _mm256_set1_pd(-0x1.aaaaa51996bf8p-3); /* -0.20833329185811045 */
    const __m256d v72 = _mm256_set1_pd(0x1p-3); /* 0.125 */
    const __m256d v75 = _mm256_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m256d v76 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v77 = _mm256_set1_epi32(127);
    const __m256i v78 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256i v81 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v84 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256d v85 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v90 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v93 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v94 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v96 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v98 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v100 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v102 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256i v105 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v110 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v112 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v157 = _mm256_set1_pd(0x1.33f3dd4p+14); /* 19708.966064453125 */
    const __m256d v166 = _mm256_set1_pd(0x1.99e5555555555p+7); /* 204.94791666666666 */
    const __m256d v167 = _mm256_set1_pd(0x1.962107a5e859p+6); /* 101.53225573759687 */
    const __m256d v168 = _mm256_set1_pd(-0x1.efec5818765f7p+8); /* -495.92321923150979 */
    const __m256d v171 = _mm256_set1_pd(0x1.7ec997016f30fp+9); /* 765.57492082528358 */
    const __m256d v174 = _mm256_set1_pd(-0x1.25279eb83f269p+9); /* -586.30953124125983 */
    const __m256d v177 = _mm256_set1_pd(0x1.ec79fd7b7edd4p+7); /* 246.238262042271 */
    const __m256d v180 = _mm256_set1_pd(-0x1.c02e359eef7a3p+5); /* -56.02256321113898 */
    const __m256d v183 = _mm256_set1_pd(-0x1.af61555555555p+4); /* -26.961263020833332 */
    const __m256d v189 = _mm256_set1_pd(0x1.1a8p+2); /* 4.4140625 */
    const __m256d v194 = _mm256_set1_pd(-0x1.eb1c71c71c71cp-1); /* -0.95920138888888884 */
    const __m256d v198 = _mm256_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m256d v201 = _mm256_set1_pd(-0x1.aaaaaaaaaaaabp-3); /* -0.20833333333333334 */
    const __m256d v232 = _mm256_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m256d v235 = _mm256_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m256d v236 = _mm256_set1_pd(-0x1p+12); /* -4096 */
    const __m256d v241 = _mm256_set1_pd(INFINITY);
    const __m256d v243 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v576 = _mm256_set1_pd(NAN);
    const __m256d v577 = _mm256_set1_pd(-INFINITY);
    const __m256d v582 = _mm256_set1_pd(0x1.4b98d3426fcd7p+0); /* 1.2953006779860539 */
    const __m256d v583 = _mm256_set1_pd(-0x1.2ce0dafecc8fbp-57); /* -8.1553237905012671e-18 */
    const __m256d v586 = _mm256_set1_pd(-0x1.19a39ebffbb79p+0); /* -1.1001528948506503 */
    const __m256d v588 = _mm256_set1_pd(0x1.e5d470bae22e1p-1); /* 0.94888641625683701 */
    const __m256d v590 = _mm256_set1_pd(-0x1.cf6756d4488f4p+0); /* -1.8101705806989772 */
    const __m256d v617 = _mm256_set1_pd(-0x1.dadb014541eb2p-4); /* -0.11593151565841245 */
    const __m256d v619 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v632 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
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
    const __m256d v7l = _mm256_sqrt_pd(v6l);
    const __m256d v7h = _mm256_sqrt_pd(v6h);
    const __m256d v8l = _mm256_div_pd(v0, v7l);
    const __m256d v8h = _mm256_div_pd(v0, v7h);
    const __m256d v10l = _mm256_fmadd_pd(v8l, v2l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8h, v2h, v9);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v11l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v11h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v11l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v11h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v11l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v11h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v11l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v11h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v11l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v11h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v11l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v11h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v11l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v11h, v29, v30);
    const __m256d v32l = _mm256_fmadd_pd(v28l, v8l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v8h, v31h);
    const __m256d v35l = _mm256_fmadd_pd(v33, v11l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33, v11h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v11l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v11h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v11l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v11h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v11l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v11h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v11l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v11h, v42);
    const __m256d v44l = _mm256_fmadd_pd(v32l, v8l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v32h, v8h, v43h);
    const __m256d v47l = _mm256_fmadd_pd(v45, v11l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45, v11h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v11l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v11h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v11l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v11h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v11l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v11h, v52);
    const __m256d v54l = _mm256_fmadd_pd(v44l, v8l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v44h, v8h, v53h);
    const __m256d v57l = _mm256_fmadd_pd(v55, v11l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55, v11h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v11l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v11h, v58);
    const __m256d v62l = _mm256_fmadd_pd(v18l, v60, v61);
    const __m256d v62h = _mm256_fmadd_pd(v18h, v60, v61);
    const __m256d v63l = _mm256_fmadd_pd(v59l, v11l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v59h, v11h, v62h);
    const __m256d v64l = _mm256_fmadd_pd(v54l, v8l, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v54h, v8h, v63h);
    const __m256d v67l = _mm256_fmadd_pd(v11l, v65, v66);
    const __m256d v67h = _mm256_fmadd_pd(v11h, v65, v66);
    const __m256d v69l = _mm256_fmadd_pd(v67l, v11l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v67h, v11h, v68);
    const __m256d v70l = _mm256_fmadd_pd(v8l, v64l, v69l);
    const __m256d v70h = _mm256_fmadd_pd(v8h, v64h, v69h);
    const __m256d v73l = _mm256_fmadd_pd(v71, v11l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v71, v11h, v72);
    const __m256d v74l = _mm256_fmadd_pd(v8l, v70l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v8h, v70h, v73h);
    const __m256i v79l = _mm256_castpd_si256(v8l);
    const __m256i v79h = _mm256_castpd_si256(v8h);
    const __m256i v80l = _mm256_and_si256(v78, v79l);
    const __m256i v80h = _mm256_and_si256(v78, v79h);
    const __m256i v82l = _mm256_or_si256(v80l, v81);
    const __m256i v82h = _mm256_or_si256(v80h, v81);
    const __m256d v83l = _mm256_castsi256_pd(v82l);
    const __m256d v83h = _mm256_castsi256_pd(v82h);
    const __m256d v86l = _mm256_fmadd_pd(v83l, v84, v85);
    const __m256d v86h = _mm256_fmadd_pd(v83h, v84, v85);
    const __m128i v87l = _mm256_cvtpd_epi32(v86l);
    const __m128i v87h = _mm256_cvtpd_epi32(v86h);
    const __m256i v87 = _mm256_set_m128i(v87h, v87l);
    const __m256i v88 = _mm256_and_si256(v77, v87);
    const __m256d v89l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_castsi256_si128(v88));
    const __m256d v89h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_extracti128_si256(v88, 1));
    const __m256d v91l = _mm256_fmadd_pd(v89l, v83l, v90);
    const __m256d v91h = _mm256_fmadd_pd(v89h, v83h, v90);
    const __m256d v92l = _mm256_mul_pd(v91l, v91l);
    const __m256d v92h = _mm256_mul_pd(v91h, v91h);
    const __m256d v95l = _mm256_fmadd_pd(v91l, v93, v94);
    const __m256d v95h = _mm256_fmadd_pd(v91h, v93, v94);
    const __m256d v97l = _mm256_fmadd_pd(v91l, v95l, v96);
    const __m256d v97h = _mm256_fmadd_pd(v91h, v95h, v96);
    const __m256d v99l = _mm256_fmadd_pd(v91l, v97l, v98);
    const __m256d v99h = _mm256_fmadd_pd(v91h, v97h, v98);
    const __m256d v101l = _mm256_fmadd_pd(v99l, v91l, v100);
    const __m256d v101h = _mm256_fmadd_pd(v99h, v91h, v100);
    const __m256d v103l = _mm256_fmadd_pd(v91l, v101l, v102);
    const __m256d v103h = _mm256_fmadd_pd(v91h, v101h, v102);
    const __m256d v104l = _mm256_fmadd_pd(v92l, v103l, v91l);
    const __m256d v104h = _mm256_fmadd_pd(v92h, v103h, v91h);
    const __m256i v107l = _mm256_srli_epi64(v79l, 52);
    const __m256i v107h = _mm256_srli_epi64(v79h, 52);
    const __m256i v108l = _mm256_or_si256(v105, v107l);
    const __m256i v108h = _mm256_or_si256(v105, v107h);
    const __m256d v109l = _mm256_castsi256_pd(v108l);
    const __m256d v109h = _mm256_castsi256_pd(v108h);
    const __m256d v111l = _mm256_sub_pd(v109l, v110);
    const __m256d v111h = _mm256_sub_pd(v109h, v110);
    const __m256d v113l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_castsi256_si128(v88));
    const __m256d v113h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_extracti128_si256(v88, 1));
    const __m256d v114l = _mm256_fmadd_pd(v111l, v112, v113l);
    const __m256d v114h = _mm256_fmadd_pd(v111h, v112, v113h);
    const __m256d v115l = _mm256_add_pd(v104l, v114l);
    const __m256d v115h = _mm256_add_pd(v104h, v114h);
    const __m256d v116l = _mm256_mul_pd(v76, v115l);
    const __m256d v116h = _mm256_mul_pd(v76, v115h);
    const __m256d v117l = _mm256_add_pd(v75, v116l);
    const __m256d v117h = _mm256_add_pd(v75, v116h);
    const __m256d v118l = _mm256_fmadd_pd(v8l, v74l, v117l);
    const __m256d v118h = _mm256_fmadd_pd(v8h, v74h, v117h);
    const __m256d v155l = _mm256_add_pd(v11l, v11l);
    const __m256d v155h = _mm256_add_pd(v11h, v11h);
    const __m256d v156l = _mm256_mul_pd(v11l, v11l);
    const __m256d v156h = _mm256_mul_pd(v11h, v11h);
    const __m256d v158l = _mm256_fmadd_pd(v157, v11l, v14l);
    const __m256d v158h = _mm256_fmadd_pd(v157, v11h, v14h);
    const __m256d v159l = _mm256_fmadd_pd(v11l, v158l, v16l);
    const __m256d v159h = _mm256_fmadd_pd(v11h, v158h, v16h);
    const __m256d v160l = _mm256_fmadd_pd(v159l, v11l, v18l);
    const __m256d v160h = _mm256_fmadd_pd(v159h, v11h, v18h);
    const __m256d v161l = _mm256_fmadd_pd(v160l, v11l, v20l);
    const __m256d v161h = _mm256_fmadd_pd(v160h, v11h, v20h);
    const __m256d v162l = _mm256_fmadd_pd(v161l, v11l, v22l);
    const __m256d v162h = _mm256_fmadd_pd(v161h, v11h, v22h);
    const __m256d v163l = _mm256_fmadd_pd(v24l, v11l, v26l);
    const __m256d v163h = _mm256_fmadd_pd(v24h, v11h, v26h);
    const __m256d v164l = _mm256_fmadd_pd(v156l, v162l, v163l);
    const __m256d v164h = _mm256_fmadd_pd(v156h, v162h, v163h);
    const __m256d v165l = _mm256_fmadd_pd(v164l, v8l, v11l);
    const __m256d v165h = _mm256_fmadd_pd(v164h, v8h, v11h);
    const __m256d v169l = _mm256_fmadd_pd(v167, v11l, v168);
    const __m256d v169h = _mm256_fmadd_pd(v167, v11h, v168);
    const __m256d v170l = _mm256_fmadd_pd(v166, v11l, v169l);
    const __m256d v170h = _mm256_fmadd_pd(v166, v11h, v169h);
    const __m256d v172l = _mm256_fmadd_pd(v169l, v11l, v171);
    const __m256d v172h = _mm256_fmadd_pd(v169h, v11h, v171);
    const __m256d v173l = _mm256_fmadd_pd(v11l, v170l, v172l);
    const __m256d v173h = _mm256_fmadd_pd(v11h, v170h, v172h);
    const __m256d v175l = _mm256_fmadd_pd(v172l, v11l, v174);
    const __m256d v175h = _mm256_fmadd_pd(v172h, v11h, v174);
    const __m256d v176l = _mm256_fmadd_pd(v11l, v173l, v175l);
    const __m256d v176h = _mm256_fmadd_pd(v11h, v173h, v175h);
    const __m256d v178l = _mm256_fmadd_pd(v11l, v175l, v177);
    const __m256d v178h = _mm256_fmadd_pd(v11h, v175h, v177);
    const __m256d v179l = _mm256_fmadd_pd(v176l, v11l, v178l);
    const __m256d v179h = _mm256_fmadd_pd(v176h, v11h, v178h);
    const __m256d v181l = _mm256_fmadd_pd(v179l, v11l, v180);
    const __m256d v181h = _mm256_fmadd_pd(v179h, v11h, v180);
    const __m256d v182l = _mm256_fmadd_pd(v8l, v165l, v181l);
    const __m256d v182h = _mm256_fmadd_pd(v8h, v165h, v181h);
    const __m256d v184l = _mm256_fmadd_pd(v183, v11l, v35l);
    const __m256d v184h = _mm256_fmadd_pd(v183, v11h, v35h);
    const __m256d v185l = _mm256_fmadd_pd(v184l, v11l, v37l);
    const __m256d v185h = _mm256_fmadd_pd(v184h, v11h, v37h);
    const __m256d v186l = _mm256_fmadd_pd(v185l, v11l, v39l);
    const __m256d v186h = _mm256_fmadd_pd(v185h, v11h, v39h);
    const __m256d v187l = _mm256_fmadd_pd(v11l, v186l, v41l);
    const __m256d v187h = _mm256_fmadd_pd(v11h, v186h, v41h);
    const __m256d v188l = _mm256_fmadd_pd(v182l, v8l, v187l);
    const __m256d v188h = _mm256_fmadd_pd(v182h, v8h, v187h);
    const __m256d v190l = _mm256_fmadd_pd(v11l, v189, v47l);
    const __m256d v190h = _mm256_fmadd_pd(v11h, v189, v47h);
    const __m256d v191l = _mm256_fmadd_pd(v190l, v11l, v49l);
    const __m256d v191h = _mm256_fmadd_pd(v190h, v11h, v49h);
    const __m256d v192l = _mm256_fmadd_pd(v191l, v11l, v51l);
    const __m256d v192h = _mm256_fmadd_pd(v191h, v11h, v51h);
    const __m256d v193l = _mm256_fmadd_pd(v8l, v188l, v192l);
    const __m256d v193h = _mm256_fmadd_pd(v8h, v188h, v192h);
    const __m256d v195l = _mm256_fmadd_pd(v194, v11l, v57l);
    const __m256d v195h = _mm256_fmadd_pd(v194, v11h, v57h);
    const __m256d v196l = _mm256_fmadd_pd(v11l, v195l, v59l);
    const __m256d v196h = _mm256_fmadd_pd(v11h, v195h, v59h);
    const __m256d v197l = _mm256_fmadd_pd(v193l, v8l, v196l);
    const __m256d v197h = _mm256_fmadd_pd(v193h, v8h, v196h);
    const __m256d v199l = _mm256_fmadd_pd(v198, v11l, v67l);
    const __m256d v199h = _mm256_fmadd_pd(v198, v11h, v67h);
    const __m256d v200l = _mm256_fmadd_pd(v197l, v8l, v199l);
    const __m256d v200h = _mm256_fmadd_pd(v197h, v8h, v199h);
    const __m256d v202l = _mm256_fmadd_pd(v8l, v200l, v201);
    const __m256d v202h = _mm256_fmadd_pd(v8h, v200h, v201);
    const __m256d v203l = _mm256_fmadd_pd(v28l, v8l, v28l);
    const __m256d v203h = _mm256_fmadd_pd(v28h, v8h, v28h);
    const __m256d v204l = _mm256_fmadd_pd(v203l, v8l, v32l);
    const __m256d v204h = _mm256_fmadd_pd(v203h, v8h, v32h);
    const __m256d v205l = _mm256_fmadd_pd(v204l, v8l, v44l);
    const __m256d v205h = _mm256_fmadd_pd(v204h, v8h, v44h);
    const __m256d v206l = _mm256_fmadd_pd(v205l, v8l, v54l);
    const __m256d v206h = _mm256_fmadd_pd(v205h, v8h, v54h);
    const __m256d v207l = _mm256_fmadd_pd(v206l, v8l, v64l);
    const __m256d v207h = _mm256_fmadd_pd(v206h, v8h, v64h);
    const __m256d v208l = _mm256_fmadd_pd(v207l, v8l, v70l);
    const __m256d v208h = _mm256_fmadd_pd(v207h, v8h, v70h);
    const __m256d v209l = _mm256_fmadd_pd(v208l, v8l, v74l);
    const __m256d v209h = _mm256_fmadd_pd(v208h, v8h, v74h);
    const __m256d v210l = _mm256_fmadd_pd(v155l, v202l, v209l);
    const __m256d v210h = _mm256_fmadd_pd(v155h, v202h, v209h);
    const __m256d v211l = _mm256_fmadd_pd(v8l, v210l, v76);
    const __m256d v211h = _mm256_fmadd_pd(v8h, v210h, v76);
    const __m256d v212l = _mm256_mul_pd(v4l, v8l);
    const __m256d v212h = _mm256_mul_pd(v4h, v8h);
    const __m256d v213l = _mm256_mul_pd(v212l, v8l);
    const __m256d v213h = _mm256_mul_pd(v212h, v8h);
    const __m256d v215l = _mm256_div_pd(v7l, v4l);
    const __m256d v215h = _mm256_div_pd(v7h, v4h);
    const __m256d v216l = _mm256_fnmadd_pd(v211l, v213l, v215l);
    const __m256d v216h = _mm256_fnmadd_pd(v211h, v213h, v215h);
    const __m256d v233l = _mm256_fmadd_pd(v232, v2l, v4l);
    const __m256d v233h = _mm256_fmadd_pd(v232, v2h, v4h);
    const __m256d v234l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v233l);
    const __m256d v234h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v233h);
    const __m256d v237l = _mm256_fmadd_pd(v235, v2l, v236);
    const __m256d v237h = _mm256_fmadd_pd(v235, v2h, v236);
    const __m256i v238l = _mm256_castpd_si256(_mm256_cmp_pd(v234l, v237l, _CMP_LT_OQ));
    const __m256i v238h = _mm256_castpd_si256(_mm256_cmp_pd(v234h, v237h, _CMP_LT_OQ));
    const __m256i v238 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v238l, v238h);
    const __m256i v245l = _mm256_castpd_si256(_mm256_cmp_pd(v243, v2l, _CMP_LE_OQ));
    const __m256i v245h = _mm256_castpd_si256(_mm256_cmp_pd(v243, v2h, _CMP_LE_OQ));
    const __m256i v245 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v245l, v245h);
    const __m256i v572l = _mm256_castpd_si256(_mm256_cmp_pd(v243, v4l, _CMP_LE_OQ));
    const __m256i v572h = _mm256_castpd_si256(_mm256_cmp_pd(v243, v4h, _CMP_LE_OQ));
    const __m256i v572 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v572l, v572h);
    const __m256i v573 = _mm256_and_si256(v572, v245);
    const __m256i v574l = _mm256_castpd_si256(_mm256_cmp_pd(v241, v2l, _CMP_EQ_OQ));
    const __m256i v574h = _mm256_castpd_si256(_mm256_cmp_pd(v241, v2h, _CMP_EQ_OQ));
    const __m256i v574 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v574l, v574h);
    const __m256i v575l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v241, _CMP_EQ_OQ));
    const __m256i v575h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v241, _CMP_EQ_OQ));
    const __m256i v575 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v575l, v575h);
    const __m256d v578l = _mm256_blendv_pd(v577, v576, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v575))));
    const __m256d v578h = _mm256_blendv_pd(v577, v576, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v575, 1))));
    const __m256i v579l = _mm256_castpd_si256(_mm256_cmp_pd(v243, v4l, _CMP_EQ_OQ));
    const __m256i v579h = _mm256_castpd_si256(_mm256_cmp_pd(v243, v4h, _CMP_EQ_OQ));
    const __m256i v579 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v579l, v579h);
    const __m256i v580l = _mm256_castpd_si256(_mm256_cmp_pd(v243, v2l, _CMP_EQ_OQ));
    const __m256i v580h = _mm256_castpd_si256(_mm256_cmp_pd(v243, v2h, _CMP_EQ_OQ));
    const __m256i v580 = log_bessel_i_derivative_2ulp_avx512_join_mask_avx2(v580l, v580h);
    const __m256d v581l = _mm256_blendv_pd(v577, v243, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v580))));
    const __m256d v581h = _mm256_blendv_pd(v577, v243, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v580, 1))));
    const __m256d v584l = _mm256_fmadd_pd(v583, v2l, v233l);
    const __m256d v584h = _mm256_fmadd_pd(v583, v2h, v233h);
    const __m256d v585l = _mm256_div_pd(v584l, v2l);
    const __m256d v585h = _mm256_div_pd(v584h, v2h);
    const __m256d v587l = _mm256_fmadd_pd(v582, v585l, v586);
    const __m256d v587h = _mm256_fmadd_pd(v582, v585h, v586);
    const __m256d v589l = _mm256_fmadd_pd(v587l, v585l, v588);
    const __m256d v589h = _mm256_fmadd_pd(v587h, v585h, v588);
    const __m256d v591l = _mm256_fmadd_pd(v589l, v585l, v590);
    const __m256d v591h = _mm256_fmadd_pd(v589h, v585h, v590);
    const __m256d v592l = _mm256_mul_pd(v591l, v584l);
    const __m256d v592h = _mm256_mul_pd(v591h, v584h);
    const __m256d v593l = _mm256_sub_pd(v118l, v592l);
    const __m256d v593h = _mm256_sub_pd(v118h, v592h);
    const __m256i v594l = _mm256_castpd_si256(v4l);
    const __m256i v594h = _mm256_castpd_si256(v4h);
    const __m256i v595l = _mm256_and_si256(v78, v594l);
    const __m256i v595h = _mm256_and_si256(v78, v594h);
    const __m256i v596l = _mm256_or_si256(v595l, v81);
    const __m256i v596h = _mm256_or_si256(v595h, v81);
    const __m256d v597l = _mm256_castsi256_pd(v596l);
    const __m256d v597h = _mm256_castsi256_pd(v596h);
    const __m256d v598l = _mm256_fmadd_pd(v597l, v84, v85);
    const __m256d v598h = _mm256_fmadd_pd(v597h, v84, v85);
    const __m128i v599l = _mm256_cvtpd_epi32(v598l);
    const __m128i v599h = _mm256_cvtpd_epi32(v598h);
    const __m256i v599 = _mm256_set_m128i(v599h, v599l);
    const __m256i v600 = _mm256_and_si256(v77, v599);
    const __m256d v601l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_castsi256_si128(v600));
    const __m256d v601h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table0, _mm256_extracti128_si256(v600, 1));
    const __m256d v602l = _mm256_fmadd_pd(v601l, v597l, v90);
    const __m256d v602h = _mm256_fmadd_pd(v601h, v597h, v90);
    const __m256d v603l = _mm256_mul_pd(v602l, v602l);
    const __m256d v603h = _mm256_mul_pd(v602h, v602h);
    const __m256d v604l = _mm256_fmadd_pd(v93, v602l, v94);
    const __m256d v604h = _mm256_fmadd_pd(v93, v602h, v94);
    const __m256d v605l = _mm256_fmadd_pd(v604l, v602l, v96);
    const __m256d v605h = _mm256_fmadd_pd(v604h, v602h, v96);
    const __m256d v606l = _mm256_fmadd_pd(v602l, v605l, v98);
    const __m256d v606h = _mm256_fmadd_pd(v602h, v605h, v98);
    const __m256d v607l = _mm256_fmadd_pd(v606l, v602l, v100);
    const __m256d v607h = _mm256_fmadd_pd(v606h, v602h, v100);
    const __m256d v608l = _mm256_fmadd_pd(v607l, v602l, v102);
    const __m256d v608h = _mm256_fmadd_pd(v607h, v602h, v102);
    const __m256d v609l = _mm256_fmadd_pd(v603l, v608l, v602l);
    const __m256d v609h = _mm256_fmadd_pd(v603h, v608h, v602h);
    const __m256i v610l = _mm256_srli_epi64(v594l, 52);
    const __m256i v610h = _mm256_srli_epi64(v594h, 52);
    const __m256i v611l = _mm256_or_si256(v105, v610l);
    const __m256i v611h = _mm256_or_si256(v105, v610h);
    const __m256d v612l = _mm256_castsi256_pd(v611l);
    const __m256d v612h = _mm256_castsi256_pd(v611h);
    const __m256d v613l = _mm256_sub_pd(v612l, v110);
    const __m256d v613h = _mm256_sub_pd(v612h, v110);
    const __m256d v614l = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_castsi256_si128(v600));
    const __m256d v614h = log_bessel_i_derivative_2ulp_avx512_gather_f64_avx2(log_bessel_i_derivative_2ulp_avx512_table1, _mm256_extracti128_si256(v600, 1));
    const __m256d v615l = _mm256_fmadd_pd(v613l, v112, v614l);
    const __m256d v615h = _mm256_fmadd_pd(v613h, v112, v614h);
    const __m256d v616l = _mm256_add_pd(v609l, v615l);
    const __m256d v616h = _mm256_add_pd(v609h, v615h);
    const __m256d v618l = _mm256_add_pd(v616l, v617);
    const __m256d v618h = _mm256_add_pd(v616h, v617);
    const __m256d v620l = _mm256_mul_pd(v619, v5l);
    const __m256d v620h = _mm256_mul_pd(v619, v5h);
    const __m256d v621l = _mm256_fmadd_pd(v618l, v2l, v620l);
    const __m256d v621h = _mm256_fmadd_pd(v618h, v2h, v620h);
    const __m256d v622l = _mm256_blendv_pd(v621l, v593l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v238))));
    const __m256d v622h = _mm256_blendv_pd(v621h, v593h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v238, 1))));
    const __m256d v623l = _mm256_blendv_pd(v622l, v581l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v579))));
    const __m256d v623h = _mm256_blendv_pd(v622h, v581h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v579, 1))));
    const __m256d v624l = _mm256_blendv_pd(v623l, v241, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v575))));
    const __m256d v624h = _mm256_blendv_pd(v623h, v241, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v575, 1))));
    const __m256d v625l = _mm256_blendv_pd(v624l, v578l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v574))));
    const __m256d v625h = _mm256_blendv_pd(v624h, v578h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v574, 1))));
    const __m256d v626l = _mm256_blendv_pd(v576, v625l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v573))));
    const __m256d v626h = _mm256_blendv_pd(v576, v625h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v573, 1))));
    const __m128 v627l = _mm256_cvtpd_ps(v626l);
    const __m128 v627h = _mm256_cvtpd_ps(v626h);
    const __m256 v627 = _mm256_set_m128(v627h, v627l);
    const __m256d v628l = _mm256_blendv_pd(v241, v576, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v575))));
    const __m256d v628h = _mm256_blendv_pd(v241, v576, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v575, 1))));
    const __m256d v629l = _mm256_blendv_pd(v241, v243, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v580))));
    const __m256d v629h = _mm256_blendv_pd(v241, v243, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v580, 1))));
    const __m256d v630l = _mm256_div_pd(v2l, v4l);
    const __m256d v630h = _mm256_div_pd(v2h, v4h);
    const __m256d v631l = _mm256_mul_pd(v76, v4l);
    const __m256d v631h = _mm256_mul_pd(v76, v4h);
    const __m256d v633l = _mm256_mul_pd(v632, v5l);
    const __m256d v633h = _mm256_mul_pd(v632, v5h);
    const __m256d v634l = _mm256_add_pd(v2l, v0);
    const __m256d v634h = _mm256_add_pd(v2h, v0);
    const __m256d v635l = _mm256_div_pd(v631l, v634l);
    const __m256d v635h = _mm256_div_pd(v631h, v634h);
    const __m256d v636l = _mm256_fmadd_pd(v631l, v633l, v635l);
    const __m256d v636h = _mm256_fmadd_pd(v631h, v633h, v635h);
    const __m256d v637l = _mm256_add_pd(v630l, v636l);
    const __m256d v637h = _mm256_add_pd(v630h, v636h);
    const __m256d v638l = _mm256_blendv_pd(v637l, v216l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v238))));
    const __m256d v638h = _mm256_blendv_pd(v637h, v216h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v238, 1))));
    const __m256d v639l = _mm256_blendv_pd(v638l, v629l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v579))));
    const __m256d v639h = _mm256_blendv_pd(v638h, v629h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v579, 1))));
    const __m256d v640l = _mm256_blendv_pd(v639l, v0, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v575))));
    const __m256d v640h = _mm256_blendv_pd(v639h, v0, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v575, 1))));
    const __m256d v641l = _mm256_blendv_pd(v640l, v628l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v574))));
    const __m256d v641h = _mm256_blendv_pd(v640h, v628h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v574, 1))));
    const __m256d v642l = _mm256_blendv_pd(v576, v641l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v573))));
    const __m256d v642h = _mm256_blendv_pd(v576, v641h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v573, 1))));
    const __m128 v643l = _mm256_cvtpd_ps(v642l);
    const __m128 v643h = _mm256_cvtpd_ps(v642h);
    const __m256 v643 = _mm256_set_m128(v643h, v643l);
    _mm256_storeu_ps(y0, v627);
    _mm256_storeu_ps(y1, v643);
}

/* m elements, whole steps, by one block. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET void log_bessel_i_derivative_2ulp_avx512_block_avx2(int32_t block, size_t m, const float *x0, const float *x1, float *y0, float *y1) {
    switch (block) {
    case 0:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_i_derivative_2ulp_avx512_block0_avx2(x0 + i, x1 + i, y0 + i, y1 + i);
        break;
    case 1:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_i_derivative_2ulp_avx512_block1_avx2(x0 + i, x1 + i, y0 + i, y1 + i);
        break;
    case 2:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_i_derivative_2ulp_avx512_block2_avx2(x0 + i, x1 + i, y0 + i, y1 + i);
        break;
    case 3:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_i_derivative_2ulp_avx512_block3_avx2(x0 + i, x1 + i, y0 + i, y1 + i);
        break;
    default:
        break;
    }
}

/* m elements, whole steps, not none, wherever they are, by one block. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET void log_bessel_i_derivative_2ulp_avx512_gathered_avx2(int32_t block, size_t m, const size_t *at, const float *x0, const float *x1, float *y0, float *y1) {
    float tail_x0[256];
    float tail_x1[256];
    float tail_y0[256];
    float tail_y1[256];
    size_t l;
    l = 0;
    do {
        tail_x0[l] = x0[at[l]];
        tail_x1[l] = x1[at[l]];
    } while (++l < m);
    log_bessel_i_derivative_2ulp_avx512_block_avx2(block, m, tail_x0, tail_x1, tail_y0, tail_y1);
    l = 0;
    do {
        y0[at[l]] = tail_y0[l];
        y1[at[l]] = tail_y1[l];
    } while (++l < m);
}

static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX2_TARGET void log_bessel_i_derivative_2ulp_avx512_array_avx2(const float *x0, const float *x1, float *y0, float *y1, size_t n) {
    size_t at[4][264], count[4] = {0};
    int32_t block[128];
    for (size_t first = 0; first < n; first += 128) {
        const size_t end = n - first < 128 ? n : first + 128;
        size_t i = first;
        for (; end - i >= 8; i += 8)
            log_bessel_i_derivative_2ulp_avx512_choice_avx2(x0 + i, x1 + i, block + (i - first));
        if (i < end) {
            const size_t m = end - i;
            float tail_x0[8] = {0};
            memcpy(tail_x0, x0 + i, m * sizeof *x0);
            float tail_x1[8] = {0};
            memcpy(tail_x1, x1 + i, m * sizeof *x1);
            log_bessel_i_derivative_2ulp_avx512_choice_avx2(tail_x0, tail_x1, block + (i - first));
            for (size_t l = m; l < 8; l++)
                block[i - first + l] = -1;
        }
        for (i = first; i < end; i += 8) {
            const int32_t *own = block + (i - first);
            if (log_bessel_i_derivative_2ulp_avx512_same_avx2(own, 8)) {
                log_bessel_i_derivative_2ulp_avx512_block_avx2(own[0], 8, x0 + i, x1 + i, y0 + i, y1 + i);
                continue;
            }
            for (int32_t b = 0; b < 4; b++)
                count[b] = log_bessel_i_derivative_2ulp_avx512_collect_avx2(own, 8, b, i, at[b], count[b]);
        }
        for (int32_t b = 0; b < 4; b++) {
            if (count[b] < 128)
                continue;
            const size_t rest = count[b] % 8;
            log_bessel_i_derivative_2ulp_avx512_gathered_avx2(b, count[b] - rest, at[b] + rest, x0, x1, y0, y1);
            count[b] = rest;
        }
    }
    for (int32_t b = 0; b < 4; b++) {
        if (count[b] == 0)
            continue;
        for (; count[b] % 8 != 0; count[b]++)
            at[b][count[b]] = at[b][count[b] - 1];
        const size_t rest = count[b] % 8;
        log_bessel_i_derivative_2ulp_avx512_gathered_avx2(b, count[b] - rest, at[b] + rest, x0, x1, y0, y1);
        count[b] = rest;
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512 __m512i log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512 __mmask8 log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Whether all of the n numbers, a multiple of sixteen, are the same. */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512 int log_bessel_i_derivative_2ulp_avx512_same_avx512(const int32_t *a, size_t n) {
    const __m512i first = _mm512_set1_epi32(a[0]);
    __mmask16 differs = 0;
    for (size_t l = 0; l < n; l += 16)
        differs |= _mm512_cmpneq_epi32_mask(_mm512_loadu_si512(a + l), first);
    return differs == 0;
}

/* Appends to at[count...] where, from `first` on, the n numbers, a multiple of eight,
 * are b; the count then. Writes up to eight elements beyond. */
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512 size_t log_bessel_i_derivative_2ulp_avx512_collect_avx512(const int32_t *a, size_t n, int32_t b,
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
LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512 void log_bessel_i_derivative_2ulp_avx512_choice_avx512(const float *x0, const float *x1, int32_t *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v5 = _mm512_set1_pd(0x1.5c94a306635a1p+3); /* 10.893144142605538 */
    const __m512d v7 = _mm512_set1_pd(0x1.cp+3); /* 14 */
    const __m512d v14 = _mm512_set1_pd(0x1p-7); /* 0.0078125 */
    const __m512d v16 = _mm512_set1_pd(0x1p-15); /* 3.0517578125e-05 */
    const __m512d v19 = _mm512_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m512d v22 = _mm512_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m512d v23 = _mm512_set1_pd(-0x1p+12); /* -4096 */
    const __m512d v28 = _mm512_set1_pd(INFINITY);
    const __m512d v30 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v37 = _mm512_set1_epi32(0);
    const __m512i v38 = _mm512_set1_epi32(1);
    const __m512i v40 = _mm512_set1_epi32(2);
    const __m512i v42 = _mm512_set1_epi32(3);
    const __m512 v1 = _mm512_loadu_ps(x0);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v3 = _mm512_loadu_ps(x1);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __mmask8 v6l = _mm512_cmp_pd_mask(v2l, v5, _CMP_LT_OQ);
    const __mmask8 v6h = _mm512_cmp_pd_mask(v2h, v5, _CMP_LT_OQ);
    const __mmask16 v6 = _mm512_kunpackb(v6h, v6l);
    const __mmask8 v8l = _mm512_cmp_pd_mask(v4l, v7, _CMP_LT_OQ);
    const __mmask8 v8h = _mm512_cmp_pd_mask(v4h, v7, _CMP_LT_OQ);
    const __mmask16 v8 = _mm512_kunpackb(v8h, v8l);
    const __mmask16 v9 = (__mmask16)(v6 & v8);
    const __mmask8 v10l = _mm512_cmp_pd_mask(v4l, v0, _CMP_LT_OQ);
    const __mmask8 v10h = _mm512_cmp_pd_mask(v4h, v0, _CMP_LT_OQ);
    const __mmask16 v10 = _mm512_kunpackb(v10h, v10l);
    const __mmask16 v11 = (__mmask16)~v10;
    const __mmask16 v12 = (__mmask16)(v9 & v11);
    const __mmask16 v13 = (__mmask16)(v10 & v9);
    const __mmask8 v15l = _mm512_cmp_pd_mask(v4l, v14, _CMP_LT_OQ);
    const __mmask8 v15h = _mm512_cmp_pd_mask(v4h, v14, _CMP_LT_OQ);
    const __mmask16 v15 = _mm512_kunpackb(v15h, v15l);
    const __mmask8 v17l = _mm512_cmp_pd_mask(v2l, v16, _CMP_LT_OQ);
    const __mmask8 v17h = _mm512_cmp_pd_mask(v2h, v16, _CMP_LT_OQ);
    const __mmask16 v17 = _mm512_kunpackb(v17h, v17l);
    const __mmask16 v18 = (__mmask16)(v15 & v17);
    const __m512d v20l = _mm512_fmadd_pd(v19, v2l, v4l);
    const __m512d v20h = _mm512_fmadd_pd(v19, v2h, v4h);
    const __m512d v21l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v20l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v21h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v20h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v24l = _mm512_fmadd_pd(v22, v2l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22, v2h, v23);
    const __mmask8 v25l = _mm512_cmp_pd_mask(v21l, v24l, _CMP_LT_OQ);
    const __mmask8 v25h = _mm512_cmp_pd_mask(v21h, v24h, _CMP_LT_OQ);
    const __mmask16 v25 = _mm512_kunpackb(v25h, v25l);
    const __mmask16 v26 = (__mmask16)(v18 | v25);
    const __m512d v27l = _mm512_max_pd(v2l, v4l);
    const __m512d v27h = _mm512_max_pd(v2h, v4h);
    const __mmask8 v29l = _mm512_cmp_pd_mask(v27l, v28, _CMP_LT_OQ);
    const __mmask8 v29h = _mm512_cmp_pd_mask(v27h, v28, _CMP_LT_OQ);
    const __mmask16 v29 = _mm512_kunpackb(v29h, v29l);
    const __mmask8 v31l = _mm512_cmp_pd_mask(v30, v4l, _CMP_LT_OQ);
    const __mmask8 v31h = _mm512_cmp_pd_mask(v30, v4h, _CMP_LT_OQ);
    const __mmask16 v31 = _mm512_kunpackb(v31h, v31l);
    const __mmask8 v32l = _mm512_cmp_pd_mask(v30, v2l, _CMP_LE_OQ);
    const __mmask8 v32h = _mm512_cmp_pd_mask(v30, v2h, _CMP_LE_OQ);
    const __mmask16 v32 = _mm512_kunpackb(v32h, v32l);
    const __mmask16 v33 = (__mmask16)(v31 & v32);
    const __mmask16 v34 = (__mmask16)(v29 & v33);
    const __mmask16 v35 = (__mmask16)~v34;
    const __mmask16 v36 = (__mmask16)(v26 | v35);
    const __m512i v39 = _mm512_mask_blend_epi32(v12, v37, v38);
    const __m512i v41 = _mm512_mask_blend_epi32(v13, v39, v40);
    const __m512i v43 = _mm512_mask_blend_epi32(v36, v41, v42);
    _mm512_storeu_si512(y, v43);
}

/* 16 elements by block 0. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_i_derivative_2ulp_avx512_block0_avx512(const float *x0, const float *x1, float *y0, float *y1) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v9 = _mm512_set1_pd(0x1.76a008107bb5ap-27); /* 1.0903026066161406e-08 */
    const __m512d v12 = _mm512_set1_pd(0x1.0623aef9d85b6p+14); /* 16776.920874958589 */
    const __m512d v13 = _mm512_set1_pd(-0x1.565dd49a15918p+16); /* -87645.83047613909 */
    const __m512d v15 = _mm512_set1_pd(0x1.664968b33d4ap+17); /* 183442.81796995271 */
    const __m512d v17 = _mm512_set1_pd(-0x1.8483192437af3p+17); /* -198918.1964177709 */
    const __m512d v19 = _mm512_set1_pd(0x1.d1ae3e56b9caep+16); /* 119214.24351082995 */
    const __m512d v21 = _mm512_set1_pd(-0x1.2da3117b6317dp+15); /* -38609.534144493729 */
    const __m512d v23 = _mm512_set1_pd(0x1.78cfdd5ffe995p+12); /* 6028.9915466256398 */
    const __m512d v25 = _mm512_set1_pd(-0x1.23d87f674d34p+6); /* -72.961423505866151 */
    const __m512d v27 = _mm512_set1_pd(0x1.41b0d869a761bp-1); /* 0.62830234803886087 */
    const __m512d v29 = _mm512_set1_pd(-0x1.c976b97910c2ep+5); /* -57.182970949005139 */
    const __m512d v30 = _mm512_set1_pd(0x1.202e1161213f8p+0); /* 1.1257029401906475 */
    const __m512d v33 = _mm512_set1_pd(-0x1.ae7b806e0bf53p+4); /* -26.905151777143441 */
    const __m512d v34 = _mm512_set1_pd(0x1.46da69f86eb64p+6); /* 81.713294870145148 */
    const __m512d v36 = _mm512_set1_pd(-0x1.693b30b175eb8p+6); /* -90.307802937338124 */
    const __m512d v38 = _mm512_set1_pd(0x1.634ee5d789ceap+5); /* 44.413524326222458 */
    const __m512d v40 = _mm512_set1_pd(-0x1.01292b302f3bdp+2); /* -4.0181377382804699 */
    const __m512d v42 = _mm512_set1_pd(0x1.24c09e5cc5df2p-3); /* 0.14294551582928211 */
    const __m512d v45 = _mm512_set1_pd(0x1.1cd20178ef6d3p+2); /* 4.4503177338608166 */
    const __m512d v46 = _mm512_set1_pd(-0x1.53d3f6aaaf797p+3); /* -10.619624455804837 */
    const __m512d v48 = _mm512_set1_pd(0x1.05f8c365d6b9ap+3); /* 8.1866166104353404 */
    const __m512d v50 = _mm512_set1_pd(-0x1.2aa33488c6637p+1); /* -2.3331056278082332 */
    const __m512d v52 = _mm512_set1_pd(0x1.ad185c6a3cd0ap-4); /* 0.10475956058126115 */
    const __m512d v55 = _mm512_set1_pd(-0x1.eb7f1e3b13d8cp-1); /* -0.95995420905266959 */
    const __m512d v56 = _mm512_set1_pd(0x1.babd5dc939f0fp+0); /* 1.7294520012164332 */
    const __m512d v58 = _mm512_set1_pd(-0x1.a7ce232ccc254p-1); /* -0.82774457856982986 */
    const __m512d v60 = _mm512_set1_pd(0x1.10b3903dd73f1p-29); /* 1.9841639710766633e-09 */
    const __m512d v61 = _mm512_set1_pd(0x1.0c0045e4a8d3dp-4); /* 0.065429947872463992 */
    const __m512d v65 = _mm512_set1_pd(0x1.3ffc29bf2229cp-2); /* 0.31248536328397747 */
    const __m512d v66 = _mm512_set1_pd(-0x1.80053ad4842f5p-2); /* -0.37501995012375683 */
    const __m512d v68 = _mm512_set1_pd(0x1.00008dc73efafp-4); /* 0.062500528165343225 */
    const __m512d v71 = _mm512_set1_pd(-0x1.aaaaa51996bf8p-3); /* -0.20833329185811045 */
    const __m512d v72 = _mm512_set1_pd(0x1p-3); /* 0.125 */
    const __m512d v75 = _mm512_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m512d v76 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v77 = _mm512_set1_epi32(127);
    const __m512i v78 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v81 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v84 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v85 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v90 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v93 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v94 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v96 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v98 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v100 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v102 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512i v105 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v110 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v112 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v127 = _mm512_set1_pd(0x1.62e42fefa3c4cp-1); /* 0.69314718056001245 */
    const __m512d v138 = _mm512_set1_pd(0x1.757443605077ap+20); /* 1529668.2110142396 */
    const __m512d v139 = _mm512_set1_pd(-0x1.16598105b2a22p+12); /* -4453.5939995744575 */
    const __m512d v141 = _mm512_set1_pd(-0x1.f5697559c56e6p+2); /* -7.8345616699859644 */
    const __m512d v143 = _mm512_set1_pd(-0x1.b448951fa1ec5p-3); /* -0.21302906515869871 */
    const __m512d v145 = _mm512_set1_pd(0x1.555777127a519p-2); /* 0.33334146547584137 */
    const __m512d v147 = _mm512_set1_pd(-0x1.0000033f0d45ep-1); /* -0.50000009674716828 */
    const __m512d v157 = _mm512_set1_pd(0x1.33f3dd4p+14); /* 19708.966064453125 */
    const __m512d v166 = _mm512_set1_pd(0x1.99e5555555555p+7); /* 204.94791666666666 */
    const __m512d v167 = _mm512_set1_pd(0x1.962107a5e859p+6); /* 101.53225573759687 */
    const __m512d v168 = _mm512_set1_pd(-0x1.efec5818765f7p+8); /* -495.92321923150979 */
    const __m512d v171 = _mm512_set1_pd(0x1.7ec997016f30fp+9); /* 765.57492082528358 */
    const __m512d v174 = _mm512_set1_pd(-0x1.25279eb83f269p+9); /* -586.30953124125983 */
    const __m512d v177 = _mm512_set1_pd(0x1.ec79fd7b7edd4p+7); /* 246.238262042271 */
    const __m512d v180 = _mm512_set1_pd(-0x1.c02e359eef7a3p+5); /* -56.02256321113898 */
    const __m512d v183 = _mm512_set1_pd(-0x1.af61555555555p+4); /* -26.961263020833332 */
    const __m512d v189 = _mm512_set1_pd(0x1.1a8p+2); /* 4.4140625 */
    const __m512d v194 = _mm512_set1_pd(-0x1.eb1c71c71c71cp-1); /* -0.95920138888888884 */
    const __m512d v198 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v201 = _mm512_set1_pd(-0x1.aaaaaaaaaaaabp-3); /* -0.20833333333333334 */
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
    const __m512d v7l = _mm512_sqrt_pd(v6l);
    const __m512d v7h = _mm512_sqrt_pd(v6h);
    const __m512d v8l = _mm512_div_pd(v0, v7l);
    const __m512d v8h = _mm512_div_pd(v0, v7h);
    const __m512d v10l = _mm512_fmadd_pd(v8l, v2l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8h, v2h, v9);
    const __m512d v11l = _mm512_mul_pd(v10l, v10l);
    const __m512d v11h = _mm512_mul_pd(v10h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512d v16l = _mm512_fmadd_pd(v11l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v11h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v11l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v11h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v11l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v11h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v11l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v11h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v11l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v11h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v11l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v11h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v11l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v11h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v11l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v11h, v29, v30);
    const __m512d v32l = _mm512_fmadd_pd(v28l, v8l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v28h, v8h, v31h);
    const __m512d v35l = _mm512_fmadd_pd(v33, v11l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33, v11h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v11l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v11h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v11l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v11h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v11l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v11h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v11l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v11h, v42);
    const __m512d v44l = _mm512_fmadd_pd(v32l, v8l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v32h, v8h, v43h);
    const __m512d v47l = _mm512_fmadd_pd(v45, v11l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45, v11h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v11l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v11h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v11l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v11h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v11l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v11h, v52);
    const __m512d v54l = _mm512_fmadd_pd(v44l, v8l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v44h, v8h, v53h);
    const __m512d v57l = _mm512_fmadd_pd(v55, v11l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55, v11h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v11l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v11h, v58);
    const __m512d v62l = _mm512_fmadd_pd(v18l, v60, v61);
    const __m512d v62h = _mm512_fmadd_pd(v18h, v60, v61);
    const __m512d v63l = _mm512_fmadd_pd(v59l, v11l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v59h, v11h, v62h);
    const __m512d v64l = _mm512_fmadd_pd(v54l, v8l, v63l);
    const __m512d v64h = _mm512_fmadd_pd(v54h, v8h, v63h);
    const __m512d v67l = _mm512_fmadd_pd(v11l, v65, v66);
    const __m512d v67h = _mm512_fmadd_pd(v11h, v65, v66);
    const __m512d v69l = _mm512_fmadd_pd(v67l, v11l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v67h, v11h, v68);
    const __m512d v70l = _mm512_fmadd_pd(v8l, v64l, v69l);
    const __m512d v70h = _mm512_fmadd_pd(v8h, v64h, v69h);
    const __m512d v73l = _mm512_fmadd_pd(v71, v11l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v71, v11h, v72);
    const __m512d v74l = _mm512_fmadd_pd(v8l, v70l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v8h, v70h, v73h);
    const __m512i v79l = _mm512_castpd_si512(v8l);
    const __m512i v79h = _mm512_castpd_si512(v8h);
    const __m512i v80l = _mm512_and_si512(v78, v79l);
    const __m512i v80h = _mm512_and_si512(v78, v79h);
    const __m512i v82l = _mm512_or_si512(v80l, v81);
    const __m512i v82h = _mm512_or_si512(v80h, v81);
    const __m512d v83l = _mm512_castsi512_pd(v82l);
    const __m512d v83h = _mm512_castsi512_pd(v82h);
    const __m512d v86l = _mm512_fmadd_pd(v83l, v84, v85);
    const __m512d v86h = _mm512_fmadd_pd(v83h, v84, v85);
    const __m256i v87l = _mm512_cvtpd_epi32(v86l);
    const __m256i v87h = _mm512_cvtpd_epi32(v86h);
    const __m512i v87 = _mm512_inserti32x8(_mm512_castsi256_si512(v87l), v87h, 1);
    const __m512i v88 = _mm512_and_si512(v77, v87);
    const __m512d v89l = _mm512_i32gather_pd(_mm512_castsi512_si256(v88), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v89h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v88, 1), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v91l = _mm512_fmadd_pd(v89l, v83l, v90);
    const __m512d v91h = _mm512_fmadd_pd(v89h, v83h, v90);
    const __m512d v92l = _mm512_mul_pd(v91l, v91l);
    const __m512d v92h = _mm512_mul_pd(v91h, v91h);
    const __m512d v95l = _mm512_fmadd_pd(v91l, v93, v94);
    const __m512d v95h = _mm512_fmadd_pd(v91h, v93, v94);
    const __m512d v97l = _mm512_fmadd_pd(v91l, v95l, v96);
    const __m512d v97h = _mm512_fmadd_pd(v91h, v95h, v96);
    const __m512d v99l = _mm512_fmadd_pd(v91l, v97l, v98);
    const __m512d v99h = _mm512_fmadd_pd(v91h, v97h, v98);
    const __m512d v101l = _mm512_fmadd_pd(v99l, v91l, v100);
    const __m512d v101h = _mm512_fmadd_pd(v99h, v91h, v100);
    const __m512d v103l = _mm512_fmadd_pd(v91l, v101l, v102);
    const __m512d v103h = _mm512_fmadd_pd(v91h, v101h, v102);
    const __m512d v104l = _mm512_fmadd_pd(v92l, v103l, v91l);
    const __m512d v104h = _mm512_fmadd_pd(v92h, v103h, v91h);
    const __m512i v107l = _mm512_srli_epi64(v79l, 52);
    const __m512i v107h = _mm512_srli_epi64(v79h, 52);
    const __m512i v108l = _mm512_or_si512(v105, v107l);
    const __m512i v108h = _mm512_or_si512(v105, v107h);
    const __m512d v109l = _mm512_castsi512_pd(v108l);
    const __m512d v109h = _mm512_castsi512_pd(v108h);
    const __m512d v111l = _mm512_sub_pd(v109l, v110);
    const __m512d v111h = _mm512_sub_pd(v109h, v110);
    const __m512d v113l = _mm512_i32gather_pd(_mm512_castsi512_si256(v88), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v113h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v88, 1), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v114l = _mm512_fmadd_pd(v111l, v112, v113l);
    const __m512d v114h = _mm512_fmadd_pd(v111h, v112, v113h);
    const __m512d v115l = _mm512_add_pd(v104l, v114l);
    const __m512d v115h = _mm512_add_pd(v104h, v114h);
    const __m512d v116l = _mm512_mul_pd(v76, v115l);
    const __m512d v116h = _mm512_mul_pd(v76, v115h);
    const __m512d v117l = _mm512_add_pd(v75, v116l);
    const __m512d v117h = _mm512_add_pd(v75, v116h);
    const __m512d v118l = _mm512_fmadd_pd(v8l, v74l, v117l);
    const __m512d v118h = _mm512_fmadd_pd(v8h, v74h, v117h);
    const __m512d v120l = _mm512_add_pd(v7l, v2l);
    const __m512d v120h = _mm512_add_pd(v7h, v2h);
    const __m512d v121l = _mm512_div_pd(v120l, v4l);
    const __m512d v121h = _mm512_div_pd(v120h, v4h);
    const __m512i v122l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v121l);
    const __m512i v122h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v121h);
    const __m512i v123l = _mm512_srli_epi64(v122l, 52);
    const __m512i v123h = _mm512_srli_epi64(v122h, 52);
    const __m512i v124l = _mm512_or_si512(v105, v123l);
    const __m512i v124h = _mm512_or_si512(v105, v123h);
    const __m512d v125l = _mm512_castsi512_pd(v124l);
    const __m512d v125h = _mm512_castsi512_pd(v124h);
    const __m512d v126l = _mm512_sub_pd(v125l, v110);
    const __m512d v126h = _mm512_sub_pd(v125h, v110);
    const __m512i v128l = _mm512_and_si512(v122l, v78);
    const __m512i v128h = _mm512_and_si512(v122h, v78);
    const __m512i v129l = _mm512_or_si512(v81, v128l);
    const __m512i v129h = _mm512_or_si512(v81, v128h);
    const __m512d v130l = _mm512_castsi512_pd(v129l);
    const __m512d v130h = _mm512_castsi512_pd(v129h);
    const __m512d v131l = _mm512_fmadd_pd(v84, v130l, v85);
    const __m512d v131h = _mm512_fmadd_pd(v84, v130h, v85);
    const __m256i v132l = _mm512_cvtpd_epi32(v131l);
    const __m256i v132h = _mm512_cvtpd_epi32(v131h);
    const __m512i v132 = _mm512_inserti32x8(_mm512_castsi256_si512(v132l), v132h, 1);
    const __m512i v133 = _mm512_and_si512(v77, v132);
    const __m512d v134l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v134h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133, 1), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v135l = _mm512_fmadd_pd(v126l, v127, v134l);
    const __m512d v135h = _mm512_fmadd_pd(v126h, v127, v134h);
    const __m512d v136l = _mm512_i32gather_pd(_mm512_castsi512_si256(v133), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v136h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v133, 1), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v137l = _mm512_fmadd_pd(v136l, v130l, v90);
    const __m512d v137h = _mm512_fmadd_pd(v136h, v130h, v90);
    const __m512d v140l = _mm512_fmadd_pd(v137l, v138, v139);
    const __m512d v140h = _mm512_fmadd_pd(v137h, v138, v139);
    const __m512d v142l = _mm512_fmadd_pd(v140l, v137l, v141);
    const __m512d v142h = _mm512_fmadd_pd(v140h, v137h, v141);
    const __m512d v144l = _mm512_fmadd_pd(v137l, v142l, v143);
    const __m512d v144h = _mm512_fmadd_pd(v137h, v142h, v143);
    const __m512d v146l = _mm512_fmadd_pd(v137l, v144l, v145);
    const __m512d v146h = _mm512_fmadd_pd(v137h, v144h, v145);
    const __m512d v148l = _mm512_fmadd_pd(v137l, v146l, v147);
    const __m512d v148h = _mm512_fmadd_pd(v137h, v146h, v147);
    const __m512d v149l = _mm512_mul_pd(v137l, v137l);
    const __m512d v149h = _mm512_mul_pd(v137h, v137h);
    const __m512d v150l = _mm512_fmadd_pd(v148l, v149l, v137l);
    const __m512d v150h = _mm512_fmadd_pd(v148h, v149h, v137h);
    const __m512d v151l = _mm512_add_pd(v135l, v150l);
    const __m512d v151h = _mm512_add_pd(v135h, v150h);
    const __m512d v152l = _mm512_fnmadd_pd(v2l, v151l, v7l);
    const __m512d v152h = _mm512_fnmadd_pd(v2h, v151h, v7h);
    const __m512d v153l = _mm512_add_pd(v118l, v152l);
    const __m512d v153h = _mm512_add_pd(v118h, v152h);
    const __m256 v154l = _mm512_cvtpd_ps(v153l);
    const __m256 v154h = _mm512_cvtpd_ps(v153h);
    const __m512 v154 = _mm512_insertf32x8(_mm512_castps256_ps512(v154l), v154h, 1);
    const __m512d v155l = _mm512_add_pd(v11l, v11l);
    const __m512d v155h = _mm512_add_pd(v11h, v11h);
    const __m512d v156l = _mm512_mul_pd(v11l, v11l);
    const __m512d v156h = _mm512_mul_pd(v11h, v11h);
    const __m512d v158l = _mm512_fmadd_pd(v157, v11l, v14l);
    const __m512d v158h = _mm512_fmadd_pd(v157, v11h, v14h);
    const __m512d v159l = _mm512_fmadd_pd(v11l, v158l, v16l);
    const __m512d v159h = _mm512_fmadd_pd(v11h, v158h, v16h);
    const __m512d v160l = _mm512_fmadd_pd(v159l, v11l, v18l);
    const __m512d v160h = _mm512_fmadd_pd(v159h, v11h, v18h);
    const __m512d v161l = _mm512_fmadd_pd(v160l, v11l, v20l);
    const __m512d v161h = _mm512_fmadd_pd(v160h, v11h, v20h);
    const __m512d v162l = _mm512_fmadd_pd(v161l, v11l, v22l);
    const __m512d v162h = _mm512_fmadd_pd(v161h, v11h, v22h);
    const __m512d v163l = _mm512_fmadd_pd(v24l, v11l, v26l);
    const __m512d v163h = _mm512_fmadd_pd(v24h, v11h, v26h);
    const __m512d v164l = _mm512_fmadd_pd(v156l, v162l, v163l);
    const __m512d v164h = _mm512_fmadd_pd(v156h, v162h, v163h);
    const __m512d v165l = _mm512_fmadd_pd(v164l, v8l, v11l);
    const __m512d v165h = _mm512_fmadd_pd(v164h, v8h, v11h);
    const __m512d v169l = _mm512_fmadd_pd(v167, v11l, v168);
    const __m512d v169h = _mm512_fmadd_pd(v167, v11h, v168);
    const __m512d v170l = _mm512_fmadd_pd(v166, v11l, v169l);
    const __m512d v170h = _mm512_fmadd_pd(v166, v11h, v169h);
    const __m512d v172l = _mm512_fmadd_pd(v169l, v11l, v171);
    const __m512d v172h = _mm512_fmadd_pd(v169h, v11h, v171);
    const __m512d v173l = _mm512_fmadd_pd(v11l, v170l, v172l);
    const __m512d v173h = _mm512_fmadd_pd(v11h, v170h, v172h);
    const __m512d v175l = _mm512_fmadd_pd(v172l, v11l, v174);
    const __m512d v175h = _mm512_fmadd_pd(v172h, v11h, v174);
    const __m512d v176l = _mm512_fmadd_pd(v11l, v173l, v175l);
    const __m512d v176h = _mm512_fmadd_pd(v11h, v173h, v175h);
    const __m512d v178l = _mm512_fmadd_pd(v11l, v175l, v177);
    const __m512d v178h = _mm512_fmadd_pd(v11h, v175h, v177);
    const __m512d v179l = _mm512_fmadd_pd(v176l, v11l, v178l);
    const __m512d v179h = _mm512_fmadd_pd(v176h, v11h, v178h);
    const __m512d v181l = _mm512_fmadd_pd(v179l, v11l, v180);
    const __m512d v181h = _mm512_fmadd_pd(v179h, v11h, v180);
    const __m512d v182l = _mm512_fmadd_pd(v8l, v165l, v181l);
    const __m512d v182h = _mm512_fmadd_pd(v8h, v165h, v181h);
    const __m512d v184l = _mm512_fmadd_pd(v183, v11l, v35l);
    const __m512d v184h = _mm512_fmadd_pd(v183, v11h, v35h);
    const __m512d v185l = _mm512_fmadd_pd(v184l, v11l, v37l);
    const __m512d v185h = _mm512_fmadd_pd(v184h, v11h, v37h);
    const __m512d v186l = _mm512_fmadd_pd(v185l, v11l, v39l);
    const __m512d v186h = _mm512_fmadd_pd(v185h, v11h, v39h);
    const __m512d v187l = _mm512_fmadd_pd(v11l, v186l, v41l);
    const __m512d v187h = _mm512_fmadd_pd(v11h, v186h, v41h);
    const __m512d v188l = _mm512_fmadd_pd(v182l, v8l, v187l);
    const __m512d v188h = _mm512_fmadd_pd(v182h, v8h, v187h);
    const __m512d v190l = _mm512_fmadd_pd(v11l, v189, v47l);
    const __m512d v190h = _mm512_fmadd_pd(v11h, v189, v47h);
    const __m512d v191l = _mm512_fmadd_pd(v190l, v11l, v49l);
    const __m512d v191h = _mm512_fmadd_pd(v190h, v11h, v49h);
    const __m512d v192l = _mm512_fmadd_pd(v191l, v11l, v51l);
    const __m512d v192h = _mm512_fmadd_pd(v191h, v11h, v51h);
    const __m512d v193l = _mm512_fmadd_pd(v8l, v188l, v192l);
    const __m512d v193h = _mm512_fmadd_pd(v8h, v188h, v192h);
    const __m512d v195l = _mm512_fmadd_pd(v194, v11l, v57l);
    const __m512d v195h = _mm512_fmadd_pd(v194, v11h, v57h);
    const __m512d v196l = _mm512_fmadd_pd(v11l, v195l, v59l);
    const __m512d v196h = _mm512_fmadd_pd(v11h, v195h, v59h);
    const __m512d v197l = _mm512_fmadd_pd(v193l, v8l, v196l);
    const __m512d v197h = _mm512_fmadd_pd(v193h, v8h, v196h);
    const __m512d v199l = _mm512_fmadd_pd(v198, v11l, v67l);
    const __m512d v199h = _mm512_fmadd_pd(v198, v11h, v67h);
    const __m512d v200l = _mm512_fmadd_pd(v197l, v8l, v199l);
    const __m512d v200h = _mm512_fmadd_pd(v197h, v8h, v199h);
    const __m512d v202l = _mm512_fmadd_pd(v8l, v200l, v201);
    const __m512d v202h = _mm512_fmadd_pd(v8h, v200h, v201);
    const __m512d v203l = _mm512_fmadd_pd(v28l, v8l, v28l);
    const __m512d v203h = _mm512_fmadd_pd(v28h, v8h, v28h);
    const __m512d v204l = _mm512_fmadd_pd(v203l, v8l, v32l);
    const __m512d v204h = _mm512_fmadd_pd(v203h, v8h, v32h);
    const __m512d v205l = _mm512_fmadd_pd(v204l, v8l, v44l);
    const __m512d v205h = _mm512_fmadd_pd(v204h, v8h, v44h);
    const __m512d v206l = _mm512_fmadd_pd(v205l, v8l, v54l);
    const __m512d v206h = _mm512_fmadd_pd(v205h, v8h, v54h);
    const __m512d v207l = _mm512_fmadd_pd(v206l, v8l, v64l);
    const __m512d v207h = _mm512_fmadd_pd(v206h, v8h, v64h);
    const __m512d v208l = _mm512_fmadd_pd(v207l, v8l, v70l);
    const __m512d v208h = _mm512_fmadd_pd(v207h, v8h, v70h);
    const __m512d v209l = _mm512_fmadd_pd(v208l, v8l, v74l);
    const __m512d v209h = _mm512_fmadd_pd(v208h, v8h, v74h);
    const __m512d v210l = _mm512_fmadd_pd(v155l, v202l, v209l);
    const __m512d v210h = _mm512_fmadd_pd(v155h, v202h, v209h);
    const __m512d v211l = _mm512_fmadd_pd(v8l, v210l, v76);
    const __m512d v211h = _mm512_fmadd_pd(v8h, v210h, v76);
    const __m512d v212l = _mm512_mul_pd(v4l, v8l);
    const __m512d v212h = _mm512_mul_pd(v4h, v8h);
    const __m512d v213l = _mm512_mul_pd(v212l, v8l);
    const __m512d v213h = _mm512_mul_pd(v212h, v8h);
    const __m512d v215l = _mm512_div_pd(v7l, v4l);
    const __m512d v215h = _mm512_div_pd(v7h, v4h);
    const __m512d v216l = _mm512_fnmadd_pd(v211l, v213l, v215l);
    const __m512d v216h = _mm512_fnmadd_pd(v211h, v213h, v215h);
    const __m256 v217l = _mm512_cvtpd_ps(v216l);
    const __m256 v217h = _mm512_cvtpd_ps(v216h);
    const __m512 v217 = _mm512_insertf32x8(_mm512_castps256_ps512(v217l), v217h, 1);
    _mm512_storeu_ps(y0, v154);
    _mm512_storeu_ps(y1, v217);
}

/* 16 elements by block 1. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_i_derivative_2ulp_avx512_block1_avx512(const float *x0, const float *x1, float *y0, float *y1) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v75 = _mm512_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m512d v76 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v77 = _mm512_set1_epi32(127);
    const __m512i v78 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v81 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v84 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v85 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v90 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v93 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v94 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v96 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v98 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v100 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v102 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512i v105 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v110 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v112 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v220 = _mm512_set1_pd(0x1.cp+3); /* 14 */
    const __m512d v250 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v251 = _mm512_set1_pd(-0x1.b951e2b18ff23p-11); /* -0.00084175084175084171 */
    const __m512d v252 = _mm512_set1_pd(0x1.3813813813814p-11); /* 0.00059523809523809529 */
    const __m512d v253 = _mm512_set1_pd(-0x1.a01a01a01a01ap-11); /* -0.00079365079365079365 */
    const __m512d v254 = _mm512_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m512d v255 = _mm512_set1_pd(-0x1.5555555555555p-4); /* -0.083333333333333329 */
    const __m512d v256 = _mm512_set1_pd(0x1p+4); /* 16 */
    const __m512d v257 = _mm512_set1_pd(0x1.4p+3); /* 10 */
    const __m512d v258 = _mm512_set1_pd(0x1.2p+3); /* 9 */
    const __m512d v259 = _mm512_set1_pd(0x1.cp+2); /* 7 */
    const __m512d v260 = _mm512_set1_pd(0x1.88p+5); /* 49 */
    const __m512d v261 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v262 = _mm512_set1_pd(0x1.2p+5); /* 36 */
    const __m512d v263 = _mm512_set1_pd(0x1.9p+4); /* 25 */
    const __m512d v264 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v265 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v266 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v302 = _mm512_set1_pd(0x1.8p+4); /* 24 */
    const __m512d v303 = _mm512_set1_pd(0x1.2p+9); /* 576 */
    const __m512d v306 = _mm512_set1_pd(0x1.7p+4); /* 23 */
    const __m512d v307 = _mm512_set1_pd(0x1.088p+9); /* 529 */
    const __m512d v311 = _mm512_set1_pd(0x1.6p+4); /* 22 */
    const __m512d v312 = _mm512_set1_pd(0x1.e4p+8); /* 484 */
    const __m512d v316 = _mm512_set1_pd(0x1.5p+4); /* 21 */
    const __m512d v317 = _mm512_set1_pd(0x1.b9p+8); /* 441 */
    const __m512d v321 = _mm512_set1_pd(0x1.4p+4); /* 20 */
    const __m512d v322 = _mm512_set1_pd(0x1.9p+8); /* 400 */
    const __m512d v326 = _mm512_set1_pd(0x1.3p+4); /* 19 */
    const __m512d v327 = _mm512_set1_pd(0x1.69p+8); /* 361 */
    const __m512d v331 = _mm512_set1_pd(0x1.2p+4); /* 18 */
    const __m512d v332 = _mm512_set1_pd(0x1.44p+8); /* 324 */
    const __m512d v336 = _mm512_set1_pd(0x1.1p+4); /* 17 */
    const __m512d v337 = _mm512_set1_pd(0x1.21p+8); /* 289 */
    const __m512d v341 = _mm512_set1_pd(0x1p+8); /* 256 */
    const __m512d v345 = _mm512_set1_pd(0x1.ep+3); /* 15 */
    const __m512d v346 = _mm512_set1_pd(0x1.c2p+7); /* 225 */
    const __m512d v350 = _mm512_set1_pd(0x1.88p+7); /* 196 */
    const __m512d v354 = _mm512_set1_pd(0x1.ap+3); /* 13 */
    const __m512d v355 = _mm512_set1_pd(0x1.52p+7); /* 169 */
    const __m512d v359 = _mm512_set1_pd(0x1.8p+3); /* 12 */
    const __m512d v360 = _mm512_set1_pd(0x1.2p+7); /* 144 */
    const __m512d v364 = _mm512_set1_pd(0x1.6p+3); /* 11 */
    const __m512d v365 = _mm512_set1_pd(0x1.e4p+6); /* 121 */
    const __m512d v369 = _mm512_set1_pd(0x1.9p+6); /* 100 */
    const __m512d v373 = _mm512_set1_pd(0x1.44p+6); /* 81 */
    const __m512d v377 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v378 = _mm512_set1_pd(0x1p+6); /* 64 */
    const __m512 v1 = _mm512_loadu_ps(x0);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v3 = _mm512_loadu_ps(x1);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v267l = _mm512_add_pd(v2l, v250);
    const __m512d v267h = _mm512_add_pd(v2h, v250);
    const __m512d v268l = _mm512_div_pd(v0, v267l);
    const __m512d v268h = _mm512_div_pd(v0, v267h);
    const __m512d v269l = _mm512_mul_pd(v268l, v268l);
    const __m512d v269h = _mm512_mul_pd(v268h, v268h);
    const __m512d v270l = _mm512_fmadd_pd(v251, v269l, v252);
    const __m512d v270h = _mm512_fmadd_pd(v251, v269h, v252);
    const __m512d v271l = _mm512_fmadd_pd(v270l, v269l, v253);
    const __m512d v271h = _mm512_fmadd_pd(v270h, v269h, v253);
    const __m512d v272l = _mm512_fmadd_pd(v271l, v269l, v254);
    const __m512d v272h = _mm512_fmadd_pd(v271h, v269h, v254);
    const __m512d v273l = _mm512_fmadd_pd(v269l, v272l, v255);
    const __m512d v273h = _mm512_fmadd_pd(v269h, v272h, v255);
    const __m512d v274l = _mm512_add_pd(v267l, v75);
    const __m512d v274h = _mm512_add_pd(v267h, v75);
    const __m512d v275l = _mm512_fmadd_pd(v268l, v273l, v274l);
    const __m512d v275h = _mm512_fmadd_pd(v268h, v273h, v274h);
    const __m512d v276l = _mm512_mul_pd(v76, v4l);
    const __m512d v276h = _mm512_mul_pd(v76, v4h);
    const __m512d v277l = _mm512_mul_pd(v268l, v276l);
    const __m512d v277h = _mm512_mul_pd(v268h, v276h);
    const __m512i v278l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v277l);
    const __m512i v278h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v277h);
    const __m512i v279l = _mm512_and_si512(v78, v278l);
    const __m512i v279h = _mm512_and_si512(v78, v278h);
    const __m512i v280l = _mm512_or_si512(v279l, v81);
    const __m512i v280h = _mm512_or_si512(v279h, v81);
    const __m512d v281l = _mm512_castsi512_pd(v280l);
    const __m512d v281h = _mm512_castsi512_pd(v280h);
    const __m512d v282l = _mm512_fmadd_pd(v281l, v84, v85);
    const __m512d v282h = _mm512_fmadd_pd(v281h, v84, v85);
    const __m256i v283l = _mm512_cvtpd_epi32(v282l);
    const __m256i v283h = _mm512_cvtpd_epi32(v282h);
    const __m512i v283 = _mm512_inserti32x8(_mm512_castsi256_si512(v283l), v283h, 1);
    const __m512i v284 = _mm512_and_si512(v77, v283);
    const __m512d v285l = _mm512_i32gather_pd(_mm512_castsi512_si256(v284), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v285h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v284, 1), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v286l = _mm512_fmadd_pd(v281l, v285l, v90);
    const __m512d v286h = _mm512_fmadd_pd(v281h, v285h, v90);
    const __m512d v287l = _mm512_fmadd_pd(v286l, v93, v94);
    const __m512d v287h = _mm512_fmadd_pd(v286h, v93, v94);
    const __m512d v288l = _mm512_fmadd_pd(v287l, v286l, v96);
    const __m512d v288h = _mm512_fmadd_pd(v287h, v286h, v96);
    const __m512d v289l = _mm512_fmadd_pd(v286l, v288l, v98);
    const __m512d v289h = _mm512_fmadd_pd(v286h, v288h, v98);
    const __m512d v290l = _mm512_fmadd_pd(v286l, v289l, v100);
    const __m512d v290h = _mm512_fmadd_pd(v286h, v289h, v100);
    const __m512d v291l = _mm512_fmadd_pd(v290l, v286l, v102);
    const __m512d v291h = _mm512_fmadd_pd(v290h, v286h, v102);
    const __m512d v292l = _mm512_mul_pd(v286l, v286l);
    const __m512d v292h = _mm512_mul_pd(v286h, v286h);
    const __m512d v293l = _mm512_fmadd_pd(v291l, v292l, v286l);
    const __m512d v293h = _mm512_fmadd_pd(v291h, v292h, v286h);
    const __m512i v294l = _mm512_srli_epi64(v278l, 52);
    const __m512i v294h = _mm512_srli_epi64(v278h, 52);
    const __m512i v295l = _mm512_or_si512(v105, v294l);
    const __m512i v295h = _mm512_or_si512(v105, v294h);
    const __m512d v296l = _mm512_castsi512_pd(v295l);
    const __m512d v296h = _mm512_castsi512_pd(v295h);
    const __m512d v297l = _mm512_sub_pd(v296l, v110);
    const __m512d v297h = _mm512_sub_pd(v296h, v110);
    const __m512d v298l = _mm512_i32gather_pd(_mm512_castsi512_si256(v284), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v298h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v284, 1), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v299l = _mm512_fmadd_pd(v112, v297l, v298l);
    const __m512d v299h = _mm512_fmadd_pd(v112, v297h, v298h);
    const __m512d v300l = _mm512_add_pd(v293l, v299l);
    const __m512d v300h = _mm512_add_pd(v293h, v299h);
    const __m512d v301l = _mm512_mul_pd(v276l, v276l);
    const __m512d v301h = _mm512_mul_pd(v276h, v276h);
    const __m512d v304l = _mm512_fmadd_pd(v302, v2l, v303);
    const __m512d v304h = _mm512_fmadd_pd(v302, v2h, v303);
    const __m512d v305l = _mm512_add_pd(v304l, v301l);
    const __m512d v305h = _mm512_add_pd(v304h, v301h);
    const __m512d v308l = _mm512_fmadd_pd(v306, v2l, v307);
    const __m512d v308h = _mm512_fmadd_pd(v306, v2h, v307);
    const __m512d v309l = _mm512_mul_pd(v304l, v308l);
    const __m512d v309h = _mm512_mul_pd(v304h, v308h);
    const __m512d v310l = _mm512_fmadd_pd(v305l, v301l, v309l);
    const __m512d v310h = _mm512_fmadd_pd(v305h, v301h, v309h);
    const __m512d v313l = _mm512_fmadd_pd(v2l, v311, v312);
    const __m512d v313h = _mm512_fmadd_pd(v2h, v311, v312);
    const __m512d v314l = _mm512_mul_pd(v309l, v313l);
    const __m512d v314h = _mm512_mul_pd(v309h, v313h);
    const __m512d v315l = _mm512_fmadd_pd(v310l, v301l, v314l);
    const __m512d v315h = _mm512_fmadd_pd(v310h, v301h, v314h);
    const __m512d v318l = _mm512_fmadd_pd(v316, v2l, v317);
    const __m512d v318h = _mm512_fmadd_pd(v316, v2h, v317);
    const __m512d v319l = _mm512_mul_pd(v314l, v318l);
    const __m512d v319h = _mm512_mul_pd(v314h, v318h);
    const __m512d v320l = _mm512_fmadd_pd(v301l, v315l, v319l);
    const __m512d v320h = _mm512_fmadd_pd(v301h, v315h, v319h);
    const __m512d v323l = _mm512_fmadd_pd(v321, v2l, v322);
    const __m512d v323h = _mm512_fmadd_pd(v321, v2h, v322);
    const __m512d v324l = _mm512_mul_pd(v323l, v319l);
    const __m512d v324h = _mm512_mul_pd(v323h, v319h);
    const __m512d v325l = _mm512_fmadd_pd(v301l, v320l, v324l);
    const __m512d v325h = _mm512_fmadd_pd(v301h, v320h, v324h);
    const __m512d v328l = _mm512_fmadd_pd(v326, v2l, v327);
    const __m512d v328h = _mm512_fmadd_pd(v326, v2h, v327);
    const __m512d v329l = _mm512_mul_pd(v324l, v328l);
    const __m512d v329h = _mm512_mul_pd(v324h, v328h);
    const __m512d v330l = _mm512_fmadd_pd(v301l, v325l, v329l);
    const __m512d v330h = _mm512_fmadd_pd(v301h, v325h, v329h);
    const __m512d v333l = _mm512_fmadd_pd(v331, v2l, v332);
    const __m512d v333h = _mm512_fmadd_pd(v331, v2h, v332);
    const __m512d v334l = _mm512_mul_pd(v333l, v329l);
    const __m512d v334h = _mm512_mul_pd(v333h, v329h);
    const __m512d v335l = _mm512_fmadd_pd(v301l, v330l, v334l);
    const __m512d v335h = _mm512_fmadd_pd(v301h, v330h, v334h);
    const __m512d v338l = _mm512_fmadd_pd(v336, v2l, v337);
    const __m512d v338h = _mm512_fmadd_pd(v336, v2h, v337);
    const __m512d v339l = _mm512_mul_pd(v338l, v334l);
    const __m512d v339h = _mm512_mul_pd(v338h, v334h);
    const __m512d v340l = _mm512_fmadd_pd(v301l, v335l, v339l);
    const __m512d v340h = _mm512_fmadd_pd(v301h, v335h, v339h);
    const __m512d v342l = _mm512_fmadd_pd(v256, v2l, v341);
    const __m512d v342h = _mm512_fmadd_pd(v256, v2h, v341);
    const __m512d v343l = _mm512_mul_pd(v342l, v339l);
    const __m512d v343h = _mm512_mul_pd(v342h, v339h);
    const __m512d v344l = _mm512_fmadd_pd(v301l, v340l, v343l);
    const __m512d v344h = _mm512_fmadd_pd(v301h, v340h, v343h);
    const __m512d v347l = _mm512_fmadd_pd(v345, v2l, v346);
    const __m512d v347h = _mm512_fmadd_pd(v345, v2h, v346);
    const __m512d v348l = _mm512_mul_pd(v347l, v343l);
    const __m512d v348h = _mm512_mul_pd(v347h, v343h);
    const __m512d v349l = _mm512_fmadd_pd(v344l, v301l, v348l);
    const __m512d v349h = _mm512_fmadd_pd(v344h, v301h, v348h);
    const __m512d v351l = _mm512_fmadd_pd(v220, v2l, v350);
    const __m512d v351h = _mm512_fmadd_pd(v220, v2h, v350);
    const __m512d v352l = _mm512_mul_pd(v351l, v348l);
    const __m512d v352h = _mm512_mul_pd(v351h, v348h);
    const __m512d v353l = _mm512_fmadd_pd(v349l, v301l, v352l);
    const __m512d v353h = _mm512_fmadd_pd(v349h, v301h, v352h);
    const __m512d v356l = _mm512_fmadd_pd(v354, v2l, v355);
    const __m512d v356h = _mm512_fmadd_pd(v354, v2h, v355);
    const __m512d v357l = _mm512_mul_pd(v352l, v356l);
    const __m512d v357h = _mm512_mul_pd(v352h, v356h);
    const __m512d v358l = _mm512_fmadd_pd(v353l, v301l, v357l);
    const __m512d v358h = _mm512_fmadd_pd(v353h, v301h, v357h);
    const __m512d v361l = _mm512_fmadd_pd(v2l, v359, v360);
    const __m512d v361h = _mm512_fmadd_pd(v2h, v359, v360);
    const __m512d v362l = _mm512_mul_pd(v361l, v357l);
    const __m512d v362h = _mm512_mul_pd(v361h, v357h);
    const __m512d v363l = _mm512_fmadd_pd(v358l, v301l, v362l);
    const __m512d v363h = _mm512_fmadd_pd(v358h, v301h, v362h);
    const __m512d v366l = _mm512_fmadd_pd(v364, v2l, v365);
    const __m512d v366h = _mm512_fmadd_pd(v364, v2h, v365);
    const __m512d v367l = _mm512_mul_pd(v366l, v362l);
    const __m512d v367h = _mm512_mul_pd(v366h, v362h);
    const __m512d v368l = _mm512_fmadd_pd(v301l, v363l, v367l);
    const __m512d v368h = _mm512_fmadd_pd(v301h, v363h, v367h);
    const __m512d v370l = _mm512_fmadd_pd(v257, v2l, v369);
    const __m512d v370h = _mm512_fmadd_pd(v257, v2h, v369);
    const __m512d v371l = _mm512_mul_pd(v370l, v367l);
    const __m512d v371h = _mm512_mul_pd(v370h, v367h);
    const __m512d v372l = _mm512_fmadd_pd(v368l, v301l, v371l);
    const __m512d v372h = _mm512_fmadd_pd(v368h, v301h, v371h);
    const __m512d v374l = _mm512_fmadd_pd(v2l, v258, v373);
    const __m512d v374h = _mm512_fmadd_pd(v2h, v258, v373);
    const __m512d v375l = _mm512_mul_pd(v374l, v371l);
    const __m512d v375h = _mm512_mul_pd(v374h, v371h);
    const __m512d v376l = _mm512_fmadd_pd(v301l, v372l, v375l);
    const __m512d v376h = _mm512_fmadd_pd(v301h, v372h, v375h);
    const __m512d v379l = _mm512_fmadd_pd(v377, v2l, v378);
    const __m512d v379h = _mm512_fmadd_pd(v377, v2h, v378);
    const __m512d v380l = _mm512_mul_pd(v379l, v375l);
    const __m512d v380h = _mm512_mul_pd(v379h, v375h);
    const __m512d v381l = _mm512_fmadd_pd(v376l, v301l, v380l);
    const __m512d v381h = _mm512_fmadd_pd(v376h, v301h, v380h);
    const __m512d v382l = _mm512_fmadd_pd(v259, v2l, v260);
    const __m512d v382h = _mm512_fmadd_pd(v259, v2h, v260);
    const __m512d v383l = _mm512_mul_pd(v382l, v380l);
    const __m512d v383h = _mm512_mul_pd(v382h, v380h);
    const __m512d v384l = _mm512_fmadd_pd(v381l, v301l, v383l);
    const __m512d v384h = _mm512_fmadd_pd(v381h, v301h, v383h);
    const __m512d v385l = _mm512_fmadd_pd(v261, v2l, v262);
    const __m512d v385h = _mm512_fmadd_pd(v261, v2h, v262);
    const __m512d v386l = _mm512_mul_pd(v385l, v383l);
    const __m512d v386h = _mm512_mul_pd(v385h, v383h);
    const __m512d v387l = _mm512_fmadd_pd(v384l, v301l, v386l);
    const __m512d v387h = _mm512_fmadd_pd(v384h, v301h, v386h);
    const __m512d v388l = _mm512_fmadd_pd(v2l, v250, v263);
    const __m512d v388h = _mm512_fmadd_pd(v2h, v250, v263);
    const __m512d v389l = _mm512_mul_pd(v386l, v388l);
    const __m512d v389h = _mm512_mul_pd(v386h, v388h);
    const __m512d v390l = _mm512_fmadd_pd(v301l, v387l, v389l);
    const __m512d v390h = _mm512_fmadd_pd(v301h, v387h, v389h);
    const __m512d v391l = _mm512_fmadd_pd(v264, v2l, v256);
    const __m512d v391h = _mm512_fmadd_pd(v264, v2h, v256);
    const __m512d v392l = _mm512_mul_pd(v391l, v389l);
    const __m512d v392h = _mm512_mul_pd(v391h, v389h);
    const __m512d v393l = _mm512_fmadd_pd(v301l, v390l, v392l);
    const __m512d v393h = _mm512_fmadd_pd(v301h, v390h, v392h);
    const __m512d v394l = _mm512_fmadd_pd(v2l, v265, v258);
    const __m512d v394h = _mm512_fmadd_pd(v2h, v265, v258);
    const __m512d v395l = _mm512_mul_pd(v394l, v392l);
    const __m512d v395h = _mm512_mul_pd(v394h, v392h);
    const __m512d v396l = _mm512_fmadd_pd(v301l, v393l, v395l);
    const __m512d v396h = _mm512_fmadd_pd(v301h, v393h, v395h);
    const __m512d v397l = _mm512_fmadd_pd(v266, v2l, v264);
    const __m512d v397h = _mm512_fmadd_pd(v266, v2h, v264);
    const __m512d v398l = _mm512_mul_pd(v395l, v397l);
    const __m512d v398h = _mm512_mul_pd(v395h, v397h);
    const __m512d v399l = _mm512_fmadd_pd(v396l, v301l, v398l);
    const __m512d v399h = _mm512_fmadd_pd(v396h, v301h, v398h);
    const __m512d v400l = _mm512_fmadd_pd(v398l, v2l, v398l);
    const __m512d v400h = _mm512_fmadd_pd(v398h, v2h, v398h);
    const __m512d v401l = _mm512_fmadd_pd(v301l, v399l, v400l);
    const __m512d v401h = _mm512_fmadd_pd(v301h, v399h, v400h);
    const __m512d v402l = _mm512_mul_pd(v2l, v250);
    const __m512d v402h = _mm512_mul_pd(v2h, v250);
    const __m512d v403l = _mm512_fmadd_pd(v2l, v2l, v402l);
    const __m512d v403h = _mm512_fmadd_pd(v2h, v2h, v402h);
    const __m512d v404l = _mm512_add_pd(v261, v403l);
    const __m512d v404h = _mm512_add_pd(v261, v403h);
    const __m512d v405l = _mm512_add_pd(v403l, v264);
    const __m512d v405h = _mm512_add_pd(v403h, v264);
    const __m512d v406l = _mm512_mul_pd(v404l, v405l);
    const __m512d v406h = _mm512_mul_pd(v404h, v405h);
    const __m512d v407l = _mm512_mul_pd(v401l, v406l);
    const __m512d v407h = _mm512_mul_pd(v401h, v406h);
    const __m512d v408l = _mm512_mul_pd(v267l, v267l);
    const __m512d v408h = _mm512_mul_pd(v267h, v267h);
    const __m512d v409l = _mm512_mul_pd(v408l, v408l);
    const __m512d v409h = _mm512_mul_pd(v408h, v408h);
    const __m512d v410l = _mm512_sqrt_pd(v267l);
    const __m512d v410h = _mm512_sqrt_pd(v267h);
    const __m512d v411l = _mm512_mul_pd(v409l, v410l);
    const __m512d v411h = _mm512_mul_pd(v409h, v410h);
    const __m512d v412l = _mm512_mul_pd(v400l, v411l);
    const __m512d v412h = _mm512_mul_pd(v400h, v411h);
    const __m512d v413l = _mm512_div_pd(v407l, v412l);
    const __m512d v413h = _mm512_div_pd(v407h, v412h);
    const __m512i v414l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v413l);
    const __m512i v414h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v413h);
    const __m512i v415l = _mm512_and_si512(v414l, v78);
    const __m512i v415h = _mm512_and_si512(v414h, v78);
    const __m512i v416l = _mm512_or_si512(v415l, v81);
    const __m512i v416h = _mm512_or_si512(v415h, v81);
    const __m512d v417l = _mm512_castsi512_pd(v416l);
    const __m512d v417h = _mm512_castsi512_pd(v416h);
    const __m512d v418l = _mm512_fmadd_pd(v417l, v84, v85);
    const __m512d v418h = _mm512_fmadd_pd(v417h, v84, v85);
    const __m256i v419l = _mm512_cvtpd_epi32(v418l);
    const __m256i v419h = _mm512_cvtpd_epi32(v418h);
    const __m512i v419 = _mm512_inserti32x8(_mm512_castsi256_si512(v419l), v419h, 1);
    const __m512i v420 = _mm512_and_si512(v77, v419);
    const __m512d v421l = _mm512_i32gather_pd(_mm512_castsi512_si256(v420), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v421h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v420, 1), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v422l = _mm512_fmadd_pd(v417l, v421l, v90);
    const __m512d v422h = _mm512_fmadd_pd(v417h, v421h, v90);
    const __m512d v423l = _mm512_fmadd_pd(v93, v422l, v94);
    const __m512d v423h = _mm512_fmadd_pd(v93, v422h, v94);
    const __m512d v424l = _mm512_fmadd_pd(v423l, v422l, v96);
    const __m512d v424h = _mm512_fmadd_pd(v423h, v422h, v96);
    const __m512d v425l = _mm512_fmadd_pd(v424l, v422l, v98);
    const __m512d v425h = _mm512_fmadd_pd(v424h, v422h, v98);
    const __m512d v426l = _mm512_fmadd_pd(v425l, v422l, v100);
    const __m512d v426h = _mm512_fmadd_pd(v425h, v422h, v100);
    const __m512d v427l = _mm512_fmadd_pd(v426l, v422l, v102);
    const __m512d v427h = _mm512_fmadd_pd(v426h, v422h, v102);
    const __m512d v428l = _mm512_mul_pd(v422l, v422l);
    const __m512d v428h = _mm512_mul_pd(v422h, v422h);
    const __m512d v429l = _mm512_fmadd_pd(v427l, v428l, v422l);
    const __m512d v429h = _mm512_fmadd_pd(v427h, v428h, v422h);
    const __m512i v430l = _mm512_srli_epi64(v414l, 52);
    const __m512i v430h = _mm512_srli_epi64(v414h, 52);
    const __m512i v431l = _mm512_or_si512(v105, v430l);
    const __m512i v431h = _mm512_or_si512(v105, v430h);
    const __m512d v432l = _mm512_castsi512_pd(v431l);
    const __m512d v432h = _mm512_castsi512_pd(v431h);
    const __m512d v433l = _mm512_sub_pd(v432l, v110);
    const __m512d v433h = _mm512_sub_pd(v432h, v110);
    const __m512d v434l = _mm512_i32gather_pd(_mm512_castsi512_si256(v420), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v434h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v420, 1), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v435l = _mm512_fmadd_pd(v433l, v112, v434l);
    const __m512d v435h = _mm512_fmadd_pd(v433h, v112, v434h);
    const __m512d v436l = _mm512_add_pd(v429l, v435l);
    const __m512d v436h = _mm512_add_pd(v429h, v435h);
    const __m512d v437l = _mm512_fmadd_pd(v300l, v2l, v436l);
    const __m512d v437h = _mm512_fmadd_pd(v300h, v2h, v436h);
    const __m512d v438l = _mm512_add_pd(v275l, v437l);
    const __m512d v438h = _mm512_add_pd(v275h, v437h);
    const __m256 v439l = _mm512_cvtpd_ps(v438l);
    const __m256 v439h = _mm512_cvtpd_ps(v438h);
    const __m512 v439 = _mm512_insertf32x8(_mm512_castps256_ps512(v439l), v439h, 1);
    const __m512d v440l = _mm512_fmadd_pd(v301l, v0, v305l);
    const __m512d v440h = _mm512_fmadd_pd(v301h, v0, v305h);
    const __m512d v441l = _mm512_fmadd_pd(v301l, v440l, v310l);
    const __m512d v441h = _mm512_fmadd_pd(v301h, v440h, v310h);
    const __m512d v442l = _mm512_fmadd_pd(v441l, v301l, v315l);
    const __m512d v442h = _mm512_fmadd_pd(v441h, v301h, v315h);
    const __m512d v443l = _mm512_fmadd_pd(v442l, v301l, v320l);
    const __m512d v443h = _mm512_fmadd_pd(v442h, v301h, v320h);
    const __m512d v444l = _mm512_fmadd_pd(v443l, v301l, v325l);
    const __m512d v444h = _mm512_fmadd_pd(v443h, v301h, v325h);
    const __m512d v445l = _mm512_fmadd_pd(v444l, v301l, v330l);
    const __m512d v445h = _mm512_fmadd_pd(v444h, v301h, v330h);
    const __m512d v446l = _mm512_fmadd_pd(v445l, v301l, v335l);
    const __m512d v446h = _mm512_fmadd_pd(v445h, v301h, v335h);
    const __m512d v447l = _mm512_fmadd_pd(v301l, v446l, v340l);
    const __m512d v447h = _mm512_fmadd_pd(v301h, v446h, v340h);
    const __m512d v448l = _mm512_fmadd_pd(v447l, v301l, v344l);
    const __m512d v448h = _mm512_fmadd_pd(v447h, v301h, v344h);
    const __m512d v449l = _mm512_fmadd_pd(v448l, v301l, v349l);
    const __m512d v449h = _mm512_fmadd_pd(v448h, v301h, v349h);
    const __m512d v450l = _mm512_fmadd_pd(v301l, v449l, v353l);
    const __m512d v450h = _mm512_fmadd_pd(v301h, v449h, v353h);
    const __m512d v451l = _mm512_fmadd_pd(v450l, v301l, v358l);
    const __m512d v451h = _mm512_fmadd_pd(v450h, v301h, v358h);
    const __m512d v452l = _mm512_fmadd_pd(v301l, v451l, v363l);
    const __m512d v452h = _mm512_fmadd_pd(v301h, v451h, v363h);
    const __m512d v453l = _mm512_fmadd_pd(v301l, v452l, v368l);
    const __m512d v453h = _mm512_fmadd_pd(v301h, v452h, v368h);
    const __m512d v454l = _mm512_fmadd_pd(v301l, v453l, v372l);
    const __m512d v454h = _mm512_fmadd_pd(v301h, v453h, v372h);
    const __m512d v455l = _mm512_fmadd_pd(v454l, v301l, v376l);
    const __m512d v455h = _mm512_fmadd_pd(v454h, v301h, v376h);
    const __m512d v456l = _mm512_fmadd_pd(v455l, v301l, v381l);
    const __m512d v456h = _mm512_fmadd_pd(v455h, v301h, v381h);
    const __m512d v457l = _mm512_fmadd_pd(v456l, v301l, v384l);
    const __m512d v457h = _mm512_fmadd_pd(v456h, v301h, v384h);
    const __m512d v458l = _mm512_fmadd_pd(v457l, v301l, v387l);
    const __m512d v458h = _mm512_fmadd_pd(v457h, v301h, v387h);
    const __m512d v459l = _mm512_fmadd_pd(v301l, v458l, v390l);
    const __m512d v459h = _mm512_fmadd_pd(v301h, v458h, v390h);
    const __m512d v460l = _mm512_fmadd_pd(v459l, v301l, v393l);
    const __m512d v460h = _mm512_fmadd_pd(v459h, v301h, v393h);
    const __m512d v461l = _mm512_fmadd_pd(v460l, v301l, v396l);
    const __m512d v461h = _mm512_fmadd_pd(v460h, v301h, v396h);
    const __m512d v462l = _mm512_fmadd_pd(v461l, v301l, v399l);
    const __m512d v462h = _mm512_fmadd_pd(v461h, v301h, v399h);
    const __m512d v463l = _mm512_mul_pd(v276l, v462l);
    const __m512d v463h = _mm512_mul_pd(v276h, v462h);
    const __m512d v464l = _mm512_div_pd(v463l, v401l);
    const __m512d v464h = _mm512_div_pd(v463h, v401h);
    const __m512d v465l = _mm512_div_pd(v2l, v4l);
    const __m512d v465h = _mm512_div_pd(v2h, v4h);
    const __m512d v466l = _mm512_add_pd(v464l, v465l);
    const __m512d v466h = _mm512_add_pd(v464h, v465h);
    const __m256 v467l = _mm512_cvtpd_ps(v466l);
    const __m256 v467h = _mm512_cvtpd_ps(v466h);
    const __m512 v467 = _mm512_insertf32x8(_mm512_castps256_ps512(v467l), v467h, 1);
    _mm512_storeu_ps(y0, v439);
    _mm512_storeu_ps(y1, v467);
}

/* 16 elements by block 2. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_i_derivative_2ulp_avx512_block2_avx512(const float *x0, const float *x1, float *y0, float *y1) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v75 = _mm512_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m512d v76 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v77 = _mm512_set1_epi32(127);
    const __m512i v78 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v81 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v84 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v85 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v90 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v93 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v94 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v96 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v98 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v100 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v102 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512i v105 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v110 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v112 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v250 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v251 = _mm512_set1_pd(-0x1.b951e2b18ff23p-11); /* -0.00084175084175084171 */
    const __m512d v252 = _mm512_set1_pd(0x1.3813813813814p-11); /* 0.00059523809523809529 */
    const __m512d v253 = _mm512_set1_pd(-0x1.a01a01a01a01ap-11); /* -0.00079365079365079365 */
    const __m512d v254 = _mm512_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m512d v255 = _mm512_set1_pd(-0x1.5555555555555p-4); /* -0.083333333333333329 */
    const __m512d v256 = _mm512_set1_pd(0x1p+4); /* 16 */
    const __m512d v258 = _mm512_set1_pd(0x1.2p+3); /* 9 */
    const __m512d v259 = _mm512_set1_pd(0x1.cp+2); /* 7 */
    const __m512d v260 = _mm512_set1_pd(0x1.88p+5); /* 49 */
    const __m512d v261 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v262 = _mm512_set1_pd(0x1.2p+5); /* 36 */
    const __m512d v263 = _mm512_set1_pd(0x1.9p+4); /* 25 */
    const __m512d v264 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v265 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v266 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512 v1 = _mm512_loadu_ps(x0);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v3 = _mm512_loadu_ps(x1);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v468l = _mm512_add_pd(v2l, v250);
    const __m512d v468h = _mm512_add_pd(v2h, v250);
    const __m512d v469l = _mm512_div_pd(v0, v468l);
    const __m512d v469h = _mm512_div_pd(v0, v468h);
    const __m512d v470l = _mm512_mul_pd(v469l, v469l);
    const __m512d v470h = _mm512_mul_pd(v469h, v469h);
    const __m512d v471l = _mm512_fmadd_pd(v251, v470l, v252);
    const __m512d v471h = _mm512_fmadd_pd(v251, v470h, v252);
    const __m512d v472l = _mm512_fmadd_pd(v471l, v470l, v253);
    const __m512d v472h = _mm512_fmadd_pd(v471h, v470h, v253);
    const __m512d v473l = _mm512_fmadd_pd(v472l, v470l, v254);
    const __m512d v473h = _mm512_fmadd_pd(v472h, v470h, v254);
    const __m512d v474l = _mm512_fmadd_pd(v470l, v473l, v255);
    const __m512d v474h = _mm512_fmadd_pd(v470h, v473h, v255);
    const __m512d v475l = _mm512_add_pd(v468l, v75);
    const __m512d v475h = _mm512_add_pd(v468h, v75);
    const __m512d v476l = _mm512_fmadd_pd(v469l, v474l, v475l);
    const __m512d v476h = _mm512_fmadd_pd(v469h, v474h, v475h);
    const __m512d v477l = _mm512_mul_pd(v76, v4l);
    const __m512d v477h = _mm512_mul_pd(v76, v4h);
    const __m512d v478l = _mm512_mul_pd(v469l, v477l);
    const __m512d v478h = _mm512_mul_pd(v469h, v477h);
    const __m512i v479l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v478l);
    const __m512i v479h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v478h);
    const __m512i v480l = _mm512_and_si512(v78, v479l);
    const __m512i v480h = _mm512_and_si512(v78, v479h);
    const __m512i v481l = _mm512_or_si512(v480l, v81);
    const __m512i v481h = _mm512_or_si512(v480h, v81);
    const __m512d v482l = _mm512_castsi512_pd(v481l);
    const __m512d v482h = _mm512_castsi512_pd(v481h);
    const __m512d v483l = _mm512_fmadd_pd(v482l, v84, v85);
    const __m512d v483h = _mm512_fmadd_pd(v482h, v84, v85);
    const __m256i v484l = _mm512_cvtpd_epi32(v483l);
    const __m256i v484h = _mm512_cvtpd_epi32(v483h);
    const __m512i v484 = _mm512_inserti32x8(_mm512_castsi256_si512(v484l), v484h, 1);
    const __m512i v485 = _mm512_and_si512(v77, v484);
    const __m512d v486l = _mm512_i32gather_pd(_mm512_castsi512_si256(v485), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v486h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v485, 1), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v487l = _mm512_fmadd_pd(v482l, v486l, v90);
    const __m512d v487h = _mm512_fmadd_pd(v482h, v486h, v90);
    const __m512d v488l = _mm512_fmadd_pd(v487l, v93, v94);
    const __m512d v488h = _mm512_fmadd_pd(v487h, v93, v94);
    const __m512d v489l = _mm512_fmadd_pd(v488l, v487l, v96);
    const __m512d v489h = _mm512_fmadd_pd(v488h, v487h, v96);
    const __m512d v490l = _mm512_fmadd_pd(v487l, v489l, v98);
    const __m512d v490h = _mm512_fmadd_pd(v487h, v489h, v98);
    const __m512d v491l = _mm512_fmadd_pd(v487l, v490l, v100);
    const __m512d v491h = _mm512_fmadd_pd(v487h, v490h, v100);
    const __m512d v492l = _mm512_fmadd_pd(v491l, v487l, v102);
    const __m512d v492h = _mm512_fmadd_pd(v491h, v487h, v102);
    const __m512d v493l = _mm512_mul_pd(v487l, v487l);
    const __m512d v493h = _mm512_mul_pd(v487h, v487h);
    const __m512d v494l = _mm512_fmadd_pd(v492l, v493l, v487l);
    const __m512d v494h = _mm512_fmadd_pd(v492h, v493h, v487h);
    const __m512i v495l = _mm512_srli_epi64(v479l, 52);
    const __m512i v495h = _mm512_srli_epi64(v479h, 52);
    const __m512i v496l = _mm512_or_si512(v105, v495l);
    const __m512i v496h = _mm512_or_si512(v105, v495h);
    const __m512d v497l = _mm512_castsi512_pd(v496l);
    const __m512d v497h = _mm512_castsi512_pd(v496h);
    const __m512d v498l = _mm512_sub_pd(v497l, v110);
    const __m512d v498h = _mm512_sub_pd(v497h, v110);
    const __m512d v499l = _mm512_i32gather_pd(_mm512_castsi512_si256(v485), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v499h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v485, 1), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v500l = _mm512_fmadd_pd(v112, v498l, v499l);
    const __m512d v500h = _mm512_fmadd_pd(v112, v498h, v499h);
    const __m512d v501l = _mm512_add_pd(v494l, v500l);
    const __m512d v501h = _mm512_add_pd(v494h, v500h);
    const __m512d v502l = _mm512_mul_pd(v2l, v250);
    const __m512d v502h = _mm512_mul_pd(v2h, v250);
    const __m512d v503l = _mm512_fmadd_pd(v2l, v2l, v502l);
    const __m512d v503h = _mm512_fmadd_pd(v2h, v2h, v502h);
    const __m512d v504l = _mm512_add_pd(v261, v503l);
    const __m512d v504h = _mm512_add_pd(v261, v503h);
    const __m512d v505l = _mm512_add_pd(v503l, v264);
    const __m512d v505h = _mm512_add_pd(v503h, v264);
    const __m512d v506l = _mm512_mul_pd(v504l, v505l);
    const __m512d v506h = _mm512_mul_pd(v504h, v505h);
    const __m512d v507l = _mm512_mul_pd(v477l, v477l);
    const __m512d v507h = _mm512_mul_pd(v477h, v477h);
    const __m512d v508l = _mm512_fmadd_pd(v259, v2l, v260);
    const __m512d v508h = _mm512_fmadd_pd(v259, v2h, v260);
    const __m512d v509l = _mm512_add_pd(v508l, v507l);
    const __m512d v509h = _mm512_add_pd(v508h, v507h);
    const __m512d v510l = _mm512_fmadd_pd(v261, v2l, v262);
    const __m512d v510h = _mm512_fmadd_pd(v261, v2h, v262);
    const __m512d v511l = _mm512_mul_pd(v508l, v510l);
    const __m512d v511h = _mm512_mul_pd(v508h, v510h);
    const __m512d v512l = _mm512_fmadd_pd(v509l, v507l, v511l);
    const __m512d v512h = _mm512_fmadd_pd(v509h, v507h, v511h);
    const __m512d v513l = _mm512_fmadd_pd(v2l, v250, v263);
    const __m512d v513h = _mm512_fmadd_pd(v2h, v250, v263);
    const __m512d v514l = _mm512_mul_pd(v511l, v513l);
    const __m512d v514h = _mm512_mul_pd(v511h, v513h);
    const __m512d v515l = _mm512_fmadd_pd(v507l, v512l, v514l);
    const __m512d v515h = _mm512_fmadd_pd(v507h, v512h, v514h);
    const __m512d v516l = _mm512_fmadd_pd(v264, v2l, v256);
    const __m512d v516h = _mm512_fmadd_pd(v264, v2h, v256);
    const __m512d v517l = _mm512_mul_pd(v516l, v514l);
    const __m512d v517h = _mm512_mul_pd(v516h, v514h);
    const __m512d v518l = _mm512_fmadd_pd(v507l, v515l, v517l);
    const __m512d v518h = _mm512_fmadd_pd(v507h, v515h, v517h);
    const __m512d v519l = _mm512_fmadd_pd(v2l, v265, v258);
    const __m512d v519h = _mm512_fmadd_pd(v2h, v265, v258);
    const __m512d v520l = _mm512_mul_pd(v519l, v517l);
    const __m512d v520h = _mm512_mul_pd(v519h, v517h);
    const __m512d v521l = _mm512_fmadd_pd(v507l, v518l, v520l);
    const __m512d v521h = _mm512_fmadd_pd(v507h, v518h, v520h);
    const __m512d v522l = _mm512_fmadd_pd(v266, v2l, v264);
    const __m512d v522h = _mm512_fmadd_pd(v266, v2h, v264);
    const __m512d v523l = _mm512_mul_pd(v522l, v520l);
    const __m512d v523h = _mm512_mul_pd(v522h, v520h);
    const __m512d v524l = _mm512_fmadd_pd(v521l, v507l, v523l);
    const __m512d v524h = _mm512_fmadd_pd(v521h, v507h, v523h);
    const __m512d v525l = _mm512_add_pd(v2l, v0);
    const __m512d v525h = _mm512_add_pd(v2h, v0);
    const __m512d v526l = _mm512_mul_pd(v523l, v525l);
    const __m512d v526h = _mm512_mul_pd(v523h, v525h);
    const __m512d v527l = _mm512_fmadd_pd(v507l, v524l, v526l);
    const __m512d v527h = _mm512_fmadd_pd(v507h, v524h, v526h);
    const __m512d v528l = _mm512_mul_pd(v506l, v527l);
    const __m512d v528h = _mm512_mul_pd(v506h, v527h);
    const __m512d v529l = _mm512_mul_pd(v468l, v468l);
    const __m512d v529h = _mm512_mul_pd(v468h, v468h);
    const __m512d v530l = _mm512_mul_pd(v529l, v529l);
    const __m512d v530h = _mm512_mul_pd(v529h, v529h);
    const __m512d v531l = _mm512_sqrt_pd(v468l);
    const __m512d v531h = _mm512_sqrt_pd(v468h);
    const __m512d v532l = _mm512_mul_pd(v530l, v531l);
    const __m512d v532h = _mm512_mul_pd(v530h, v531h);
    const __m512d v533l = _mm512_mul_pd(v526l, v532l);
    const __m512d v533h = _mm512_mul_pd(v526h, v532h);
    const __m512d v534l = _mm512_div_pd(v528l, v533l);
    const __m512d v534h = _mm512_div_pd(v528h, v533h);
    const __m512i v535l = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v534l);
    const __m512i v535h = log_bessel_i_derivative_2ulp_avx512_bits_f64_avx512(v534h);
    const __m512i v536l = _mm512_srli_epi64(v535l, 52);
    const __m512i v536h = _mm512_srli_epi64(v535h, 52);
    const __m512i v537l = _mm512_or_si512(v105, v536l);
    const __m512i v537h = _mm512_or_si512(v105, v536h);
    const __m512d v538l = _mm512_castsi512_pd(v537l);
    const __m512d v538h = _mm512_castsi512_pd(v537h);
    const __m512d v539l = _mm512_sub_pd(v538l, v110);
    const __m512d v539h = _mm512_sub_pd(v538h, v110);
    const __m512i v540l = _mm512_and_si512(v535l, v78);
    const __m512i v540h = _mm512_and_si512(v535h, v78);
    const __m512i v541l = _mm512_or_si512(v540l, v81);
    const __m512i v541h = _mm512_or_si512(v540h, v81);
    const __m512d v542l = _mm512_castsi512_pd(v541l);
    const __m512d v542h = _mm512_castsi512_pd(v541h);
    const __m512d v543l = _mm512_fmadd_pd(v542l, v84, v85);
    const __m512d v543h = _mm512_fmadd_pd(v542h, v84, v85);
    const __m256i v544l = _mm512_cvtpd_epi32(v543l);
    const __m256i v544h = _mm512_cvtpd_epi32(v543h);
    const __m512i v544 = _mm512_inserti32x8(_mm512_castsi256_si512(v544l), v544h, 1);
    const __m512i v545 = _mm512_and_si512(v77, v544);
    const __m512d v546l = _mm512_i32gather_pd(_mm512_castsi512_si256(v545), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v546h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v545, 1), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v547l = _mm512_fmadd_pd(v539l, v112, v546l);
    const __m512d v547h = _mm512_fmadd_pd(v539h, v112, v546h);
    const __m512d v548l = _mm512_i32gather_pd(_mm512_castsi512_si256(v545), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v548h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v545, 1), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v549l = _mm512_fmadd_pd(v542l, v548l, v90);
    const __m512d v549h = _mm512_fmadd_pd(v542h, v548h, v90);
    const __m512d v550l = _mm512_fmadd_pd(v549l, v93, v94);
    const __m512d v550h = _mm512_fmadd_pd(v549h, v93, v94);
    const __m512d v551l = _mm512_fmadd_pd(v550l, v549l, v96);
    const __m512d v551h = _mm512_fmadd_pd(v550h, v549h, v96);
    const __m512d v552l = _mm512_fmadd_pd(v549l, v551l, v98);
    const __m512d v552h = _mm512_fmadd_pd(v549h, v551h, v98);
    const __m512d v553l = _mm512_fmadd_pd(v549l, v552l, v100);
    const __m512d v553h = _mm512_fmadd_pd(v549h, v552h, v100);
    const __m512d v554l = _mm512_fmadd_pd(v549l, v553l, v102);
    const __m512d v554h = _mm512_fmadd_pd(v549h, v553h, v102);
    const __m512d v555l = _mm512_mul_pd(v549l, v549l);
    const __m512d v555h = _mm512_mul_pd(v549h, v549h);
    const __m512d v556l = _mm512_fmadd_pd(v554l, v555l, v549l);
    const __m512d v556h = _mm512_fmadd_pd(v554h, v555h, v549h);
    const __m512d v557l = _mm512_add_pd(v547l, v556l);
    const __m512d v557h = _mm512_add_pd(v547h, v556h);
    const __m512d v558l = _mm512_fmadd_pd(v501l, v2l, v557l);
    const __m512d v558h = _mm512_fmadd_pd(v501h, v2h, v557h);
    const __m512d v559l = _mm512_add_pd(v476l, v558l);
    const __m512d v559h = _mm512_add_pd(v476h, v558h);
    const __m256 v560l = _mm512_cvtpd_ps(v559l);
    const __m256 v560h = _mm512_cvtpd_ps(v559h);
    const __m512 v560 = _mm512_insertf32x8(_mm512_castps256_ps512(v560l), v560h, 1);
    const __m512d v561l = _mm512_fmadd_pd(v507l, v0, v509l);
    const __m512d v561h = _mm512_fmadd_pd(v507h, v0, v509h);
    const __m512d v562l = _mm512_fmadd_pd(v561l, v507l, v512l);
    const __m512d v562h = _mm512_fmadd_pd(v561h, v507h, v512h);
    const __m512d v563l = _mm512_fmadd_pd(v562l, v507l, v515l);
    const __m512d v563h = _mm512_fmadd_pd(v562h, v507h, v515h);
    const __m512d v564l = _mm512_fmadd_pd(v507l, v563l, v518l);
    const __m512d v564h = _mm512_fmadd_pd(v507h, v563h, v518h);
    const __m512d v565l = _mm512_fmadd_pd(v507l, v564l, v521l);
    const __m512d v565h = _mm512_fmadd_pd(v507h, v564h, v521h);
    const __m512d v566l = _mm512_fmadd_pd(v507l, v565l, v524l);
    const __m512d v566h = _mm512_fmadd_pd(v507h, v565h, v524h);
    const __m512d v567l = _mm512_mul_pd(v566l, v477l);
    const __m512d v567h = _mm512_mul_pd(v566h, v477h);
    const __m512d v568l = _mm512_div_pd(v567l, v527l);
    const __m512d v568h = _mm512_div_pd(v567h, v527h);
    const __m512d v569l = _mm512_div_pd(v2l, v4l);
    const __m512d v569h = _mm512_div_pd(v2h, v4h);
    const __m512d v570l = _mm512_add_pd(v568l, v569l);
    const __m512d v570h = _mm512_add_pd(v568h, v569h);
    const __m256 v571l = _mm512_cvtpd_ps(v570l);
    const __m256 v571h = _mm512_cvtpd_ps(v570h);
    const __m512 v571 = _mm512_insertf32x8(_mm512_castps256_ps512(v571l), v571h, 1);
    _mm512_storeu_ps(y0, v560);
    _mm512_storeu_ps(y1, v571);
}

/* 16 elements by block 3. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_i_derivative_2ulp_avx512_block3_avx512(const float *x0, const float *x1, float *y0, float *y1) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v9 = _mm512_set1_pd(0x1.76a008107bb5ap-27); /* 1.0903026066161406e-08 */
    const __m512d v12 = _mm512_set1_pd(0x1.0623aef9d85b6p+14); /* 16776.920874958589 */
    const __m512d v13 = _mm512_set1_pd(-0x1.565dd49a15918p+16); /* -87645.83047613909 */
    const __m512d v15 = _mm512_set1_pd(0x1.664968b33d4ap+17); /* 183442.81796995271 */
    const __m512d v17 = _mm512_set1_pd(-0x1.8483192437af3p+17); /* -198918.1964177709 */
    const __m512d v19 = _mm512_set1_pd(0x1.d1ae3e56b9caep+16); /* 119214.24351082995 */
    const __m512d v21 = _mm512_set1_pd(-0x1.2da3117b6317dp+15); /* -38609.534144493729 */
    const __m512d v23 = _mm512_set1_pd(0x1.78cfdd5ffe995p+12); /* 6028.9915466256398 */
    const __m512d v25 = _mm512_set1_pd(-0x1.23d87f674d34p+6); /* -72.961423505866151 */
    const __m512d v27 = _mm512_set1_pd(0x1.41b0d869a761bp-1); /* 0.62830234803886087 */
    const __m512d v29 = _mm512_set1_pd(-0x1.c976b97910c2ep+5); /* -57.182970949005139 */
    const __m512d v30 = _mm512_set1_pd(0x1.202e1161213f8p+0); /* 1.1257029401906475 */
    const __m512d v33 = _mm512_set1_pd(-0x1.ae7b806e0bf53p+4); /* -26.905151777143441 */
    const __m512d v34 = _mm512_set1_pd(0x1.46da69f86eb64p+6); /* 81.713294870145148 */
    const __m512d v36 = _mm512_set1_pd(-0x1.693b30b175eb8p+6); /* -90.307802937338124 */
    const __m512d v38 = _mm512_set1_pd(0x1.634ee5d789ceap+5); /* 44.413524326222458 */
    const __m512d v40 = _mm512_set1_pd(-0x1.01292b302f3bdp+2); /* -4.0181377382804699 */
    const __m512d v42 = _mm512_set1_pd(0x1.24c09e5cc5df2p-3); /* 0.14294551582928211 */
    const __m512d v45 = _mm512_set1_pd(0x1.1cd20178ef6d3p+2); /* 4.4503177338608166 */
    const __m512d v46 = _mm512_set1_pd(-0x1.53d3f6aaaf797p+3); /* -10.619624455804837 */
    const __m512d v48 = _mm512_set1_pd(0x1.05f8c365d6b9ap+3); /* 8.1866166104353404 */
    const __m512d v50 = _mm512_set1_pd(-0x1.2aa33488c6637p+1); /* -2.3331056278082332 */
    const __m512d v52 = _mm512_set1_pd(0x1.ad185c6a3cd0ap-4); /* 0.10475956058126115 */
    const __m512d v55 = _mm512_set1_pd(-0x1.eb7f1e3b13d8cp-1); /* -0.95995420905266959 */
    const __m512d v56 = _mm512_set1_pd(0x1.babd5dc939f0fp+0); /* 1.7294520012164332 */
    const __m512d v58 = _mm512_set1_pd(-0x1.a7ce232ccc254p-1); /* -0.82774457856982986 */
    const __m512d v60 = _mm512_set1_pd(0x1.10b3903dd73f1p-29); /* 1.9841639710766633e-09 */
    const __m512d v61 = _mm512_set1_pd(0x1.0c0045e4a8d3dp-4); /* 0.065429947872463992 */
    const __m512d v65 = _mm512_set1_pd(0x1.3ffc29bf2229cp-2); /* 0.31248536328397747 */
    const __m512d v66 = _mm512_set1_pd(-0x1.80053ad4842f5p-2); /* -0.37501995012375683 */
    const __m512d v68 = _mm512_set1_pd(0x1.00008dc73efafp-4); /* 0.062500528165343225 */
    const __m512d v71 = _mm512_set1_pd(-0x1.aaaaa51996bf8p-3); /* -0.20833329185811045 */
    const __m512d v72 = _mm512_set1_pd(0x1p-3); /* 0.125 */
    const __m512d v75 = _mm512_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m512d v76 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v77 = _mm512_set1_epi32(127);
    const __m512i v78 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512i v81 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v84 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512d v85 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v90 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v93 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v94 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v96 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v98 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v100 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v102 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512i v105 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v110 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v112 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v157 = _mm512_set1_pd(0x1.33f3dd4p+14); /* 19708.966064453125 */
    const __m512d v166 = _mm512_set1_pd(0x1.99e5555555555p+7); /* 204.94791666666666 */
    const __m512d v167 = _mm512_set1_pd(0x1.962107a5e859p+6); /* 101.53225573759687 */
    const __m512d v168 = _mm512_set1_pd(-0x1.efec5818765f7p+8); /* -495.92321923150979 */
    const __m512d v171 = _mm512_set1_pd(0x1.7ec997016f30fp+9); /* 765.57492082528358 */
    const __m512d v174 = _mm512_set1_pd(-0x1.25279eb83f269p+9); /* -586.30953124125983 */
    const __m512d v177 = _mm512_set1_pd(0x1.ec79fd7b7edd4p+7); /* 246.238262042271 */
    const __m512d v180 = _mm512_set1_pd(-0x1.c02e359eef7a3p+5); /* -56.02256321113898 */
    const __m512d v183 = _mm512_set1_pd(-0x1.af61555555555p+4); /* -26.961263020833332 */
    const __m512d v189 = _mm512_set1_pd(0x1.1a8p+2); /* 4.4140625 */
    const __m512d v194 = _mm512_set1_pd(-0x1.eb1c71c71c71cp-1); /* -0.95920138888888884 */
    const __m512d v198 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v201 = _mm512_set1_pd(-0x1.aaaaaaaaaaaabp-3); /* -0.20833333333333334 */
    const __m512d v232 = _mm512_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m512d v235 = _mm512_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m512d v236 = _mm512_set1_pd(-0x1p+12); /* -4096 */
    const __m512d v241 = _mm512_set1_pd(INFINITY);
    const __m512d v243 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v576 = _mm512_set1_pd(NAN);
    const __m512d v577 = _mm512_set1_pd(-INFINITY);
    const __m512d v582 = _mm512_set1_pd(0x1.4b98d3426fcd7p+0); /* 1.2953006779860539 */
    const __m512d v583 = _mm512_set1_pd(-0x1.2ce0dafecc8fbp-57); /* -8.1553237905012671e-18 */
    const __m512d v586 = _mm512_set1_pd(-0x1.19a39ebffbb79p+0); /* -1.1001528948506503 */
    const __m512d v588 = _mm512_set1_pd(0x1.e5d470bae22e1p-1); /* 0.94888641625683701 */
    const __m512d v590 = _mm512_set1_pd(-0x1.cf6756d4488f4p+0); /* -1.8101705806989772 */
    const __m512d v617 = _mm512_set1_pd(-0x1.dadb014541eb2p-4); /* -0.11593151565841245 */
    const __m512d v619 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v632 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
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
    const __m512d v7l = _mm512_sqrt_pd(v6l);
    const __m512d v7h = _mm512_sqrt_pd(v6h);
    const __m512d v8l = _mm512_div_pd(v0, v7l);
    const __m512d v8h = _mm512_div_pd(v0, v7h);
    const __m512d v10l = _mm512_fmadd_pd(v8l, v2l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8h, v2h, v9);
    const __m512d v11l = _mm512_mul_pd(v10l, v10l);
    const __m512d v11h = _mm512_mul_pd(v10h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512d v16l = _mm512_fmadd_pd(v11l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v11h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v11l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v11h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v11l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v11h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v11l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v11h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v11l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v11h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v11l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v11h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v11l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v11h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v11l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v11h, v29, v30);
    const __m512d v32l = _mm512_fmadd_pd(v28l, v8l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v28h, v8h, v31h);
    const __m512d v35l = _mm512_fmadd_pd(v33, v11l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33, v11h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v11l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v11h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v11l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v11h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v11l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v11h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v11l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v11h, v42);
    const __m512d v44l = _mm512_fmadd_pd(v32l, v8l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v32h, v8h, v43h);
    const __m512d v47l = _mm512_fmadd_pd(v45, v11l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45, v11h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v11l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v11h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v11l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v11h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v11l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v11h, v52);
    const __m512d v54l = _mm512_fmadd_pd(v44l, v8l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v44h, v8h, v53h);
    const __m512d v57l = _mm512_fmadd_pd(v55, v11l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55, v11h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v11l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v11h, v58);
    const __m512d v62l = _mm512_fmadd_pd(v18l, v60, v61);
    const __m512d v62h = _mm512_fmadd_pd(v18h, v60, v61);
    const __m512d v63l = _mm512_fmadd_pd(v59l, v11l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v59h, v11h, v62h);
    const __m512d v64l = _mm512_fmadd_pd(v54l, v8l, v63l);
    const __m512d v64h = _mm512_fmadd_pd(v54h, v8h, v63h);
    const __m512d v67l = _mm512_fmadd_pd(v11l, v65, v66);
    const __m512d v67h = _mm512_fmadd_pd(v11h, v65, v66);
    const __m512d v69l = _mm512_fmadd_pd(v67l, v11l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v67h, v11h, v68);
    const __m512d v70l = _mm512_fmadd_pd(v8l, v64l, v69l);
    const __m512d v70h = _mm512_fmadd_pd(v8h, v64h, v69h);
    const __m512d v73l = _mm512_fmadd_pd(v71, v11l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v71, v11h, v72);
    const __m512d v74l = _mm512_fmadd_pd(v8l, v70l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v8h, v70h, v73h);
    const __m512i v79l = _mm512_castpd_si512(v8l);
    const __m512i v79h = _mm512_castpd_si512(v8h);
    const __m512i v80l = _mm512_and_si512(v78, v79l);
    const __m512i v80h = _mm512_and_si512(v78, v79h);
    const __m512i v82l = _mm512_or_si512(v80l, v81);
    const __m512i v82h = _mm512_or_si512(v80h, v81);
    const __m512d v83l = _mm512_castsi512_pd(v82l);
    const __m512d v83h = _mm512_castsi512_pd(v82h);
    const __m512d v86l = _mm512_fmadd_pd(v83l, v84, v85);
    const __m512d v86h = _mm512_fmadd_pd(v83h, v84, v85);
    const __m256i v87l = _mm512_cvtpd_epi32(v86l);
    const __m256i v87h = _mm512_cvtpd_epi32(v86h);
    const __m512i v87 = _mm512_inserti32x8(_mm512_castsi256_si512(v87l), v87h, 1);
    const __m512i v88 = _mm512_and_si512(v77, v87);
    const __m512d v89l = _mm512_i32gather_pd(_mm512_castsi512_si256(v88), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v89h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v88, 1), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v91l = _mm512_fmadd_pd(v89l, v83l, v90);
    const __m512d v91h = _mm512_fmadd_pd(v89h, v83h, v90);
    const __m512d v92l = _mm512_mul_pd(v91l, v91l);
    const __m512d v92h = _mm512_mul_pd(v91h, v91h);
    const __m512d v95l = _mm512_fmadd_pd(v91l, v93, v94);
    const __m512d v95h = _mm512_fmadd_pd(v91h, v93, v94);
    const __m512d v97l = _mm512_fmadd_pd(v91l, v95l, v96);
    const __m512d v97h = _mm512_fmadd_pd(v91h, v95h, v96);
    const __m512d v99l = _mm512_fmadd_pd(v91l, v97l, v98);
    const __m512d v99h = _mm512_fmadd_pd(v91h, v97h, v98);
    const __m512d v101l = _mm512_fmadd_pd(v99l, v91l, v100);
    const __m512d v101h = _mm512_fmadd_pd(v99h, v91h, v100);
    const __m512d v103l = _mm512_fmadd_pd(v91l, v101l, v102);
    const __m512d v103h = _mm512_fmadd_pd(v91h, v101h, v102);
    const __m512d v104l = _mm512_fmadd_pd(v92l, v103l, v91l);
    const __m512d v104h = _mm512_fmadd_pd(v92h, v103h, v91h);
    const __m512i v107l = _mm512_srli_epi64(v79l, 52);
    const __m512i v107h = _mm512_srli_epi64(v79h, 52);
    const __m512i v108l = _mm512_or_si512(v105, v107l);
    const __m512i v108h = _mm512_or_si512(v105, v107h);
    const __m512d v109l = _mm512_castsi512_pd(v108l);
    const __m512d v109h = _mm512_castsi512_pd(v108h);
    const __m512d v111l = _mm512_sub_pd(v109l, v110);
    const __m512d v111h = _mm512_sub_pd(v109h, v110);
    const __m512d v113l = _mm512_i32gather_pd(_mm512_castsi512_si256(v88), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v113h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v88, 1), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v114l = _mm512_fmadd_pd(v111l, v112, v113l);
    const __m512d v114h = _mm512_fmadd_pd(v111h, v112, v113h);
    const __m512d v115l = _mm512_add_pd(v104l, v114l);
    const __m512d v115h = _mm512_add_pd(v104h, v114h);
    const __m512d v116l = _mm512_mul_pd(v76, v115l);
    const __m512d v116h = _mm512_mul_pd(v76, v115h);
    const __m512d v117l = _mm512_add_pd(v75, v116l);
    const __m512d v117h = _mm512_add_pd(v75, v116h);
    const __m512d v118l = _mm512_fmadd_pd(v8l, v74l, v117l);
    const __m512d v118h = _mm512_fmadd_pd(v8h, v74h, v117h);
    const __m512d v155l = _mm512_add_pd(v11l, v11l);
    const __m512d v155h = _mm512_add_pd(v11h, v11h);
    const __m512d v156l = _mm512_mul_pd(v11l, v11l);
    const __m512d v156h = _mm512_mul_pd(v11h, v11h);
    const __m512d v158l = _mm512_fmadd_pd(v157, v11l, v14l);
    const __m512d v158h = _mm512_fmadd_pd(v157, v11h, v14h);
    const __m512d v159l = _mm512_fmadd_pd(v11l, v158l, v16l);
    const __m512d v159h = _mm512_fmadd_pd(v11h, v158h, v16h);
    const __m512d v160l = _mm512_fmadd_pd(v159l, v11l, v18l);
    const __m512d v160h = _mm512_fmadd_pd(v159h, v11h, v18h);
    const __m512d v161l = _mm512_fmadd_pd(v160l, v11l, v20l);
    const __m512d v161h = _mm512_fmadd_pd(v160h, v11h, v20h);
    const __m512d v162l = _mm512_fmadd_pd(v161l, v11l, v22l);
    const __m512d v162h = _mm512_fmadd_pd(v161h, v11h, v22h);
    const __m512d v163l = _mm512_fmadd_pd(v24l, v11l, v26l);
    const __m512d v163h = _mm512_fmadd_pd(v24h, v11h, v26h);
    const __m512d v164l = _mm512_fmadd_pd(v156l, v162l, v163l);
    const __m512d v164h = _mm512_fmadd_pd(v156h, v162h, v163h);
    const __m512d v165l = _mm512_fmadd_pd(v164l, v8l, v11l);
    const __m512d v165h = _mm512_fmadd_pd(v164h, v8h, v11h);
    const __m512d v169l = _mm512_fmadd_pd(v167, v11l, v168);
    const __m512d v169h = _mm512_fmadd_pd(v167, v11h, v168);
    const __m512d v170l = _mm512_fmadd_pd(v166, v11l, v169l);
    const __m512d v170h = _mm512_fmadd_pd(v166, v11h, v169h);
    const __m512d v172l = _mm512_fmadd_pd(v169l, v11l, v171);
    const __m512d v172h = _mm512_fmadd_pd(v169h, v11h, v171);
    const __m512d v173l = _mm512_fmadd_pd(v11l, v170l, v172l);
    const __m512d v173h = _mm512_fmadd_pd(v11h, v170h, v172h);
    const __m512d v175l = _mm512_fmadd_pd(v172l, v11l, v174);
    const __m512d v175h = _mm512_fmadd_pd(v172h, v11h, v174);
    const __m512d v176l = _mm512_fmadd_pd(v11l, v173l, v175l);
    const __m512d v176h = _mm512_fmadd_pd(v11h, v173h, v175h);
    const __m512d v178l = _mm512_fmadd_pd(v11l, v175l, v177);
    const __m512d v178h = _mm512_fmadd_pd(v11h, v175h, v177);
    const __m512d v179l = _mm512_fmadd_pd(v176l, v11l, v178l);
    const __m512d v179h = _mm512_fmadd_pd(v176h, v11h, v178h);
    const __m512d v181l = _mm512_fmadd_pd(v179l, v11l, v180);
    const __m512d v181h = _mm512_fmadd_pd(v179h, v11h, v180);
    const __m512d v182l = _mm512_fmadd_pd(v8l, v165l, v181l);
    const __m512d v182h = _mm512_fmadd_pd(v8h, v165h, v181h);
    const __m512d v184l = _mm512_fmadd_pd(v183, v11l, v35l);
    const __m512d v184h = _mm512_fmadd_pd(v183, v11h, v35h);
    const __m512d v185l = _mm512_fmadd_pd(v184l, v11l, v37l);
    const __m512d v185h = _mm512_fmadd_pd(v184h, v11h, v37h);
    const __m512d v186l = _mm512_fmadd_pd(v185l, v11l, v39l);
    const __m512d v186h = _mm512_fmadd_pd(v185h, v11h, v39h);
    const __m512d v187l = _mm512_fmadd_pd(v11l, v186l, v41l);
    const __m512d v187h = _mm512_fmadd_pd(v11h, v186h, v41h);
    const __m512d v188l = _mm512_fmadd_pd(v182l, v8l, v187l);
    const __m512d v188h = _mm512_fmadd_pd(v182h, v8h, v187h);
    const __m512d v190l = _mm512_fmadd_pd(v11l, v189, v47l);
    const __m512d v190h = _mm512_fmadd_pd(v11h, v189, v47h);
    const __m512d v191l = _mm512_fmadd_pd(v190l, v11l, v49l);
    const __m512d v191h = _mm512_fmadd_pd(v190h, v11h, v49h);
    const __m512d v192l = _mm512_fmadd_pd(v191l, v11l, v51l);
    const __m512d v192h = _mm512_fmadd_pd(v191h, v11h, v51h);
    const __m512d v193l = _mm512_fmadd_pd(v8l, v188l, v192l);
    const __m512d v193h = _mm512_fmadd_pd(v8h, v188h, v192h);
    const __m512d v195l = _mm512_fmadd_pd(v194, v11l, v57l);
    const __m512d v195h = _mm512_fmadd_pd(v194, v11h, v57h);
    const __m512d v196l = _mm512_fmadd_pd(v11l, v195l, v59l);
    const __m512d v196h = _mm512_fmadd_pd(v11h, v195h, v59h);
    const __m512d v197l = _mm512_fmadd_pd(v193l, v8l, v196l);
    const __m512d v197h = _mm512_fmadd_pd(v193h, v8h, v196h);
    const __m512d v199l = _mm512_fmadd_pd(v198, v11l, v67l);
    const __m512d v199h = _mm512_fmadd_pd(v198, v11h, v67h);
    const __m512d v200l = _mm512_fmadd_pd(v197l, v8l, v199l);
    const __m512d v200h = _mm512_fmadd_pd(v197h, v8h, v199h);
    const __m512d v202l = _mm512_fmadd_pd(v8l, v200l, v201);
    const __m512d v202h = _mm512_fmadd_pd(v8h, v200h, v201);
    const __m512d v203l = _mm512_fmadd_pd(v28l, v8l, v28l);
    const __m512d v203h = _mm512_fmadd_pd(v28h, v8h, v28h);
    const __m512d v204l = _mm512_fmadd_pd(v203l, v8l, v32l);
    const __m512d v204h = _mm512_fmadd_pd(v203h, v8h, v32h);
    const __m512d v205l = _mm512_fmadd_pd(v204l, v8l, v44l);
    const __m512d v205h = _mm512_fmadd_pd(v204h, v8h, v44h);
    const __m512d v206l = _mm512_fmadd_pd(v205l, v8l, v54l);
    const __m512d v206h = _mm512_fmadd_pd(v205h, v8h, v54h);
    const __m512d v207l = _mm512_fmadd_pd(v206l, v8l, v64l);
    const __m512d v207h = _mm512_fmadd_pd(v206h, v8h, v64h);
    const __m512d v208l = _mm512_fmadd_pd(v207l, v8l, v70l);
    const __m512d v208h = _mm512_fmadd_pd(v207h, v8h, v70h);
    const __m512d v209l = _mm512_fmadd_pd(v208l, v8l, v74l);
    const __m512d v209h = _mm512_fmadd_pd(v208h, v8h, v74h);
    const __m512d v210l = _mm512_fmadd_pd(v155l, v202l, v209l);
    const __m512d v210h = _mm512_fmadd_pd(v155h, v202h, v209h);
    const __m512d v211l = _mm512_fmadd_pd(v8l, v210l, v76);
    const __m512d v211h = _mm512_fmadd_pd(v8h, v210h, v76);
    const __m512d v212l = _mm512_mul_pd(v4l, v8l);
    const __m512d v212h = _mm512_mul_pd(v4h, v8h);
    const __m512d v213l = _mm512_mul_pd(v212l, v8l);
    const __m512d v213h = _mm512_mul_pd(v212h, v8h);
    const __m512d v215l = _mm512_div_pd(v7l, v4l);
    const __m512d v215h = _mm512_div_pd(v7h, v4h);
    const __m512d v216l = _mm512_fnmadd_pd(v211l, v213l, v215l);
    const __m512d v216h = _mm512_fnmadd_pd(v211h, v213h, v215h);
    const __m512d v233l = _mm512_fmadd_pd(v232, v2l, v4l);
    const __m512d v233h = _mm512_fmadd_pd(v232, v2h, v4h);
    const __m512d v234l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v233l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v234h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v233h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v237l = _mm512_fmadd_pd(v235, v2l, v236);
    const __m512d v237h = _mm512_fmadd_pd(v235, v2h, v236);
    const __mmask8 v238l = _mm512_cmp_pd_mask(v234l, v237l, _CMP_LT_OQ);
    const __mmask8 v238h = _mm512_cmp_pd_mask(v234h, v237h, _CMP_LT_OQ);
    const __mmask16 v238 = _mm512_kunpackb(v238h, v238l);
    const __mmask8 v245l = _mm512_cmp_pd_mask(v243, v2l, _CMP_LE_OQ);
    const __mmask8 v245h = _mm512_cmp_pd_mask(v243, v2h, _CMP_LE_OQ);
    const __mmask16 v245 = _mm512_kunpackb(v245h, v245l);
    const __mmask8 v572l = _mm512_cmp_pd_mask(v243, v4l, _CMP_LE_OQ);
    const __mmask8 v572h = _mm512_cmp_pd_mask(v243, v4h, _CMP_LE_OQ);
    const __mmask16 v572 = _mm512_kunpackb(v572h, v572l);
    const __mmask16 v573 = (__mmask16)(v572 & v245);
    const __mmask8 v574l = _mm512_cmp_pd_mask(v241, v2l, _CMP_EQ_OQ);
    const __mmask8 v574h = _mm512_cmp_pd_mask(v241, v2h, _CMP_EQ_OQ);
    const __mmask16 v574 = _mm512_kunpackb(v574h, v574l);
    const __mmask8 v575l = _mm512_cmp_pd_mask(v4l, v241, _CMP_EQ_OQ);
    const __mmask8 v575h = _mm512_cmp_pd_mask(v4h, v241, _CMP_EQ_OQ);
    const __mmask16 v575 = _mm512_kunpackb(v575h, v575l);
    const __m512d v578l = _mm512_mask_blend_pd((__mmask8)v575, v577, v576);
    const __m512d v578h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v575), v577, v576);
    const __mmask8 v579l = _mm512_cmp_pd_mask(v243, v4l, _CMP_EQ_OQ);
    const __mmask8 v579h = _mm512_cmp_pd_mask(v243, v4h, _CMP_EQ_OQ);
    const __mmask16 v579 = _mm512_kunpackb(v579h, v579l);
    const __mmask8 v580l = _mm512_cmp_pd_mask(v243, v2l, _CMP_EQ_OQ);
    const __mmask8 v580h = _mm512_cmp_pd_mask(v243, v2h, _CMP_EQ_OQ);
    const __mmask16 v580 = _mm512_kunpackb(v580h, v580l);
    const __m512d v581l = _mm512_mask_blend_pd((__mmask8)v580, v577, v243);
    const __m512d v581h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v580), v577, v243);
    const __m512d v584l = _mm512_fmadd_pd(v583, v2l, v233l);
    const __m512d v584h = _mm512_fmadd_pd(v583, v2h, v233h);
    const __m512d v585l = _mm512_div_pd(v584l, v2l);
    const __m512d v585h = _mm512_div_pd(v584h, v2h);
    const __m512d v587l = _mm512_fmadd_pd(v582, v585l, v586);
    const __m512d v587h = _mm512_fmadd_pd(v582, v585h, v586);
    const __m512d v589l = _mm512_fmadd_pd(v587l, v585l, v588);
    const __m512d v589h = _mm512_fmadd_pd(v587h, v585h, v588);
    const __m512d v591l = _mm512_fmadd_pd(v589l, v585l, v590);
    const __m512d v591h = _mm512_fmadd_pd(v589h, v585h, v590);
    const __m512d v592l = _mm512_mul_pd(v591l, v584l);
    const __m512d v592h = _mm512_mul_pd(v591h, v584h);
    const __m512d v593l = _mm512_sub_pd(v118l, v592l);
    const __m512d v593h = _mm512_sub_pd(v118h, v592h);
    const __m512i v594l = _mm512_castpd_si512(v4l);
    const __m512i v594h = _mm512_castpd_si512(v4h);
    const __m512i v595l = _mm512_and_si512(v78, v594l);
    const __m512i v595h = _mm512_and_si512(v78, v594h);
    const __m512i v596l = _mm512_or_si512(v595l, v81);
    const __m512i v596h = _mm512_or_si512(v595h, v81);
    const __m512d v597l = _mm512_castsi512_pd(v596l);
    const __m512d v597h = _mm512_castsi512_pd(v596h);
    const __m512d v598l = _mm512_fmadd_pd(v597l, v84, v85);
    const __m512d v598h = _mm512_fmadd_pd(v597h, v84, v85);
    const __m256i v599l = _mm512_cvtpd_epi32(v598l);
    const __m256i v599h = _mm512_cvtpd_epi32(v598h);
    const __m512i v599 = _mm512_inserti32x8(_mm512_castsi256_si512(v599l), v599h, 1);
    const __m512i v600 = _mm512_and_si512(v77, v599);
    const __m512d v601l = _mm512_i32gather_pd(_mm512_castsi512_si256(v600), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v601h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v600, 1), log_bessel_i_derivative_2ulp_avx512_table0, 8);
    const __m512d v602l = _mm512_fmadd_pd(v601l, v597l, v90);
    const __m512d v602h = _mm512_fmadd_pd(v601h, v597h, v90);
    const __m512d v603l = _mm512_mul_pd(v602l, v602l);
    const __m512d v603h = _mm512_mul_pd(v602h, v602h);
    const __m512d v604l = _mm512_fmadd_pd(v93, v602l, v94);
    const __m512d v604h = _mm512_fmadd_pd(v93, v602h, v94);
    const __m512d v605l = _mm512_fmadd_pd(v604l, v602l, v96);
    const __m512d v605h = _mm512_fmadd_pd(v604h, v602h, v96);
    const __m512d v606l = _mm512_fmadd_pd(v602l, v605l, v98);
    const __m512d v606h = _mm512_fmadd_pd(v602h, v605h, v98);
    const __m512d v607l = _mm512_fmadd_pd(v606l, v602l, v100);
    const __m512d v607h = _mm512_fmadd_pd(v606h, v602h, v100);
    const __m512d v608l = _mm512_fmadd_pd(v607l, v602l, v102);
    const __m512d v608h = _mm512_fmadd_pd(v607h, v602h, v102);
    const __m512d v609l = _mm512_fmadd_pd(v603l, v608l, v602l);
    const __m512d v609h = _mm512_fmadd_pd(v603h, v608h, v602h);
    const __m512i v610l = _mm512_srli_epi64(v594l, 52);
    const __m512i v610h = _mm512_srli_epi64(v594h, 52);
    const __m512i v611l = _mm512_or_si512(v105, v610l);
    const __m512i v611h = _mm512_or_si512(v105, v610h);
    const __m512d v612l = _mm512_castsi512_pd(v611l);
    const __m512d v612h = _mm512_castsi512_pd(v611h);
    const __m512d v613l = _mm512_sub_pd(v612l, v110);
    const __m512d v613h = _mm512_sub_pd(v612h, v110);
    const __m512d v614l = _mm512_i32gather_pd(_mm512_castsi512_si256(v600), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v614h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v600, 1), log_bessel_i_derivative_2ulp_avx512_table1, 8);
    const __m512d v615l = _mm512_fmadd_pd(v613l, v112, v614l);
    const __m512d v615h = _mm512_fmadd_pd(v613h, v112, v614h);
    const __m512d v616l = _mm512_add_pd(v609l, v615l);
    const __m512d v616h = _mm512_add_pd(v609h, v615h);
    const __m512d v618l = _mm512_add_pd(v616l, v617);
    const __m512d v618h = _mm512_add_pd(v616h, v617);
    const __m512d v620l = _mm512_mul_pd(v619, v5l);
    const __m512d v620h = _mm512_mul_pd(v619, v5h);
    const __m512d v621l = _mm512_fmadd_pd(v618l, v2l, v620l);
    const __m512d v621h = _mm512_fmadd_pd(v618h, v2h, v620h);
    const __m512d v622l = _mm512_mask_blend_pd((__mmask8)v238, v621l, v593l);
    const __m512d v622h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v238), v621h, v593h);
    const __m512d v623l = _mm512_mask_blend_pd((__mmask8)v579, v622l, v581l);
    const __m512d v623h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v579), v622h, v581h);
    const __m512d v624l = _mm512_mask_blend_pd((__mmask8)v575, v623l, v241);
    const __m512d v624h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v575), v623h, v241);
    const __m512d v625l = _mm512_mask_blend_pd((__mmask8)v574, v624l, v578l);
    const __m512d v625h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v574), v624h, v578h);
    const __m512d v626l = _mm512_mask_blend_pd((__mmask8)v573, v576, v625l);
    const __m512d v626h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v573), v576, v625h);
    const __m256 v627l = _mm512_cvtpd_ps(v626l);
    const __m256 v627h = _mm512_cvtpd_ps(v626h);
    const __m512 v627 = _mm512_insertf32x8(_mm512_castps256_ps512(v627l), v627h, 1);
    const __m512d v628l = _mm512_mask_blend_pd((__mmask8)v575, v241, v576);
    const __m512d v628h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v575), v241, v576);
    const __m512d v629l = _mm512_mask_blend_pd((__mmask8)v580, v241, v243);
    const __m512d v629h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v580), v241, v243);
    const __m512d v630l = _mm512_div_pd(v2l, v4l);
    const __m512d v630h = _mm512_div_pd(v2h, v4h);
    const __m512d v631l = _mm512_mul_pd(v76, v4l);
    const __m512d v631h = _mm512_mul_pd(v76, v4h);
    const __m512d v633l = _mm512_mul_pd(v632, v5l);
    const __m512d v633h = _mm512_mul_pd(v632, v5h);
    const __m512d v634l = _mm512_add_pd(v2l, v0);
    const __m512d v634h = _mm512_add_pd(v2h, v0);
    const __m512d v635l = _mm512_div_pd(v631l, v634l);
    const __m512d v635h = _mm512_div_pd(v631h, v634h);
    const __m512d v636l = _mm512_fmadd_pd(v631l, v633l, v635l);
    const __m512d v636h = _mm512_fmadd_pd(v631h, v633h, v635h);
    const __m512d v637l = _mm512_add_pd(v630l, v636l);
    const __m512d v637h = _mm512_add_pd(v630h, v636h);
    const __m512d v638l = _mm512_mask_blend_pd((__mmask8)v238, v637l, v216l);
    const __m512d v638h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v238), v637h, v216h);
    const __m512d v639l = _mm512_mask_blend_pd((__mmask8)v579, v638l, v629l);
    const __m512d v639h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v579), v638h, v629h);
    const __m512d v640l = _mm512_mask_blend_pd((__mmask8)v575, v639l, v0);
    const __m512d v640h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v575), v639h, v0);
    const __m512d v641l = _mm512_mask_blend_pd((__mmask8)v574, v640l, v628l);
    const __m512d v641h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v574), v640h, v628h);
    const __m512d v642l = _mm512_mask_blend_pd((__mmask8)v573, v576, v641l);
    const __m512d v642h = _mm512_mask_blend_pd(log_bessel_i_derivative_2ulp_avx512_high_mask_avx512(v573), v576, v641h);
    const __m256 v643l = _mm512_cvtpd_ps(v642l);
    const __m256 v643h = _mm512_cvtpd_ps(v642h);
    const __m512 v643 = _mm512_insertf32x8(_mm512_castps256_ps512(v643l), v643h, 1);
    _mm512_storeu_ps(y0, v627);
    _mm512_storeu_ps(y1, v643);
}

/* m elements, whole steps, by one block. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET void log_bessel_i_derivative_2ulp_avx512_block_avx512(int32_t block, size_t m, const float *x0, const float *x1, float *y0, float *y1) {
    switch (block) {
    case 0:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_i_derivative_2ulp_avx512_block0_avx512(x0 + i, x1 + i, y0 + i, y1 + i);
        break;
    case 1:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_i_derivative_2ulp_avx512_block1_avx512(x0 + i, x1 + i, y0 + i, y1 + i);
        break;
    case 2:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_i_derivative_2ulp_avx512_block2_avx512(x0 + i, x1 + i, y0 + i, y1 + i);
        break;
    case 3:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_i_derivative_2ulp_avx512_block3_avx512(x0 + i, x1 + i, y0 + i, y1 + i);
        break;
    default:
        break;
    }
}

/* m elements, whole steps, not none, wherever they are, by one block. */
static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET void log_bessel_i_derivative_2ulp_avx512_gathered_avx512(int32_t block, size_t m, const size_t *at, const float *x0, const float *x1, float *y0, float *y1) {
    float tail_x0[256];
    float tail_x1[256];
    float tail_y0[256];
    float tail_y1[256];
    size_t l;
    l = 0;
    do {
        tail_x0[l] = x0[at[l]];
        tail_x1[l] = x1[at[l]];
    } while (++l < m);
    log_bessel_i_derivative_2ulp_avx512_block_avx512(block, m, tail_x0, tail_x1, tail_y0, tail_y1);
    l = 0;
    do {
        y0[at[l]] = tail_y0[l];
        y1[at[l]] = tail_y1[l];
    } while (++l < m);
}

static LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_AVX512_TARGET void log_bessel_i_derivative_2ulp_avx512_array_avx512(const float *x0, const float *x1, float *y0, float *y1, size_t n) {
    size_t at[4][264], count[4] = {0};
    int32_t block[128];
    for (size_t first = 0; first < n; first += 128) {
        const size_t end = n - first < 128 ? n : first + 128;
        size_t i = first;
        for (; end - i >= 16; i += 16)
            log_bessel_i_derivative_2ulp_avx512_choice_avx512(x0 + i, x1 + i, block + (i - first));
        if (i < end) {
            const size_t m = end - i;
            float tail_x0[16] = {0};
            memcpy(tail_x0, x0 + i, m * sizeof *x0);
            float tail_x1[16] = {0};
            memcpy(tail_x1, x1 + i, m * sizeof *x1);
            log_bessel_i_derivative_2ulp_avx512_choice_avx512(tail_x0, tail_x1, block + (i - first));
            for (size_t l = m; l < 16; l++)
                block[i - first + l] = -1;
        }
        for (i = first; i < end; i += 16) {
            const int32_t *own = block + (i - first);
            if (log_bessel_i_derivative_2ulp_avx512_same_avx512(own, 16)) {
                log_bessel_i_derivative_2ulp_avx512_block_avx512(own[0], 16, x0 + i, x1 + i, y0 + i, y1 + i);
                continue;
            }
            for (int32_t b = 0; b < 4; b++)
                count[b] = log_bessel_i_derivative_2ulp_avx512_collect_avx512(own, 16, b, i, at[b], count[b]);
        }
        for (int32_t b = 0; b < 4; b++) {
            if (count[b] < 128)
                continue;
            const size_t rest = count[b] % 16;
            log_bessel_i_derivative_2ulp_avx512_gathered_avx512(b, count[b] - rest, at[b] + rest, x0, x1, y0, y1);
            count[b] = rest;
        }
    }
    for (int32_t b = 0; b < 4; b++) {
        if (count[b] == 0)
            continue;
        for (; count[b] % 16 != 0; count[b]++)
            at[b][count[b]] = at[b][count[b] - 1];
        const size_t rest = count[b] % 16;
        log_bessel_i_derivative_2ulp_avx512_gathered_avx512(b, count[b] - rest, at[b] + rest, x0, x1, y0, y1);
        count[b] = rest;
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_bessel_i_derivative_2ulp_avx512_level(void) {
#if defined(LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_FORCE_ISA)
    return LOG_BESSEL_I_DERIVATIVE_2ULP_AVX512_FORCE_ISA;
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

void log_bessel_i_derivative_2ulp_avx512(float x0, float x1, float *y0, float *y1) {
    log_bessel_i_derivative_2ulp_avx512_element(x0, x1, y0, y1);
}

void log_bessel_i_derivative_2ulp_avx512_array(const float *x0, const float *x1, float *y0, float *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_bessel_i_derivative_2ulp_avx512_level();
    if (level == 2) {
        log_bessel_i_derivative_2ulp_avx512_array_avx512(x0, x1, y0, y1, n);
        return;
    }
    if (level == 1) {
        log_bessel_i_derivative_2ulp_avx512_array_avx2(x0, x1, y0, y1, n);
        return;
    }
#endif
    log_bessel_i_derivative_2ulp_avx512_array_portable(x0, x1, y0, y1, n);
}
