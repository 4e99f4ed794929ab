/* log_bessel_i_4ulp_avx512: log_bessel_i
 *
 *   target       log_bessel_i, ln I_x0(x1), f32
 *   domain       every input
 *   max error    1.796755 ulp, observed on 1450441 inputs
 *   worst input  0x1.5ce1bep+3 (10.9025564, encoding 0x412e70df)
 *                0x1.fafa2ep+2 (7.92151976, encoding 0x40fd7d17)
 *   result there -0x1.000278p+0 (-1.00003767, encoding 0xbf80013c)
 *   mean error   0.315359 ulp
 *   misrounded   129305 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c48ba3428ff3e1d73a3e7f22fc5d1b71
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log_bessel_i --fmt f32 --max-ulp 4 --time 60s --seed 1 --threads 1 --archive log_bessel_i_4ulp_avx512.db
 *                time: 4.9215 ns/element as avx512 code (inputs mean)
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
#include "log_bessel_i_4ulp_avx512.h"

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

static inline double log_bessel_i_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double log_bessel_i_4ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log_bessel_i_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log_bessel_i_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t log_bessel_i_4ulp_avx512_cvt_i32_f64(double a) {
    double r = rint(a);
    int in_range = (r >= -0x1p31) & (r < 0x1p31);
    return (int32_t)(in_range ? r : -0x1p31);
}

static inline double log_bessel_i_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline int64_t log_bessel_i_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double log_bessel_i_4ulp_avx512_table0[128] = {
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

static const double log_bessel_i_4ulp_avx512_table1[128] = {
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

static inline float log_bessel_i_4ulp_avx512_element(float x0, float x1) {
    const double v0 = 0x1p+0; /* 1 */
    const float v1 = x0;
    const double v2 = (double)v1;
    const float v3 = x1;
    const double v4 = (double)v3;
    const double v5 = v4 * v4;
    const double v6 = log_bessel_i_4ulp_avx512_fma_f64(v2, v2, v5);
    const double v7 = log_bessel_i_4ulp_avx512_sqrt_f64(v6);
    const double v8 = v0 / v7;
    const int32_t v9 = 127;
    const double v10 = 0x1p+7; /* 128 */
    const int64_t v11 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const double v12 = v7 + v2;
    const double v13 = v12 / v4;
    const int64_t v14 = log_bessel_i_4ulp_avx512_bits_f64(v13);
    const int64_t v15 = INT64_C(4503599627370495); /* 0x000fffffffffffff */
    const int64_t v16 = v14 & v15;
    const int64_t v17 = v11 | v16;
    const double v18 = log_bessel_i_4ulp_avx512_frombits_f64(v17);
    const double v19 = -0x1.01p+7; /* -128.5 */
    const double v20 = log_bessel_i_4ulp_avx512_fma_f64(v10, v18, v19);
    const int32_t v21 = log_bessel_i_4ulp_avx512_cvt_i32_f64(v20);
    const int32_t v22 = v9 & v21;
    const double v23 = log_bessel_i_4ulp_avx512_table0[v22];
    const double v24 = v8 * v2;
    const double v25 = v24 * v24;
    const double v26 = -0x1p+6; /* -64 */
    const double v27 = 0x1.c2e03664c2555p+8; /* 450.87582998032059 */
    const double v28 = log_bessel_i_4ulp_avx512_fma_f64(v25, v19, v27);
    const double v29 = v26 > v28 ? v26 : v28;
    const double v30 = -0x1.0e18706466f8dp+9; /* -540.19092993762899 */
    const double v31 = log_bessel_i_4ulp_avx512_fma_f64(v29, v25, v30);
    const double v32 = 0x1.e3f4dc76cc4ccp+7; /* 241.97824450725454 */
    const double v33 = log_bessel_i_4ulp_avx512_fma_f64(v25, v31, v32);
    const double v34 = -0x1.0f0ae4d6b8da1p+4; /* -16.940159643896212 */
    const double v35 = log_bessel_i_4ulp_avx512_fma_f64(v33, v25, v34);
    const double v36 = 0x1.9372e01c1248cp-1; /* 0.78798580496472104 */
    const double v37 = log_bessel_i_4ulp_avx512_fma_f64(v25, v35, v36);
    const double v38 = log_bessel_i_4ulp_avx512_fma_f64(v8, v23, v37);
    const double v39 = -0x1.d772f77734e97p+4; /* -29.465568032885667 */
    const double v40 = 0x1.475d515930e99p+6; /* 81.841130632028936 */
    const double v41 = log_bessel_i_4ulp_avx512_fma_f64(v25, v39, v40);
    const double v42 = -0x1.484800fdab03fp+6; /* -82.070316279948187 */
    const double v43 = log_bessel_i_4ulp_avx512_fma_f64(v25, v41, v42);
    const double v44 = 0x1.2dc77411bf801p+5; /* 37.722389353424667 */
    const double v45 = log_bessel_i_4ulp_avx512_fma_f64(v43, v25, v44);
    const double v46 = -0x1.2bbfef4024ffp+3; /* -9.3671795132467821 */
    const double v47 = log_bessel_i_4ulp_avx512_fma_f64(v25, v45, v46);
    const double v48 = 0x1.b1345a3a4f77cp-3; /* 0.21152563562821658 */
    const double v49 = log_bessel_i_4ulp_avx512_fma_f64(v25, v47, v48);
    const double v50 = log_bessel_i_4ulp_avx512_fma_f64(v38, v8, v49);
    const double v51 = 0x1.1f9cd80c4a5c2p+2; /* 4.4939479942344764 */
    const double v52 = -0x1.5946855dae10bp+3; /* -10.789858515709531 */
    const double v53 = log_bessel_i_4ulp_avx512_fma_f64(v51, v25, v52);
    const double v54 = 0x1.0b055198fbf76p+3; /* 8.3443992603276733 */
    const double v55 = log_bessel_i_4ulp_avx512_fma_f64(v25, v53, v54);
    const double v56 = -0x1.0b2a8dbc438d3p+1; /* -2.0872361344582742 */
    const double v57 = log_bessel_i_4ulp_avx512_fma_f64(v55, v25, v56);
    const double v58 = 0x1.941b6e69aee89p-4; /* 0.098658973026369293 */
    const double v59 = log_bessel_i_4ulp_avx512_fma_f64(v25, v57, v58);
    const double v60 = log_bessel_i_4ulp_avx512_fma_f64(v50, v8, v59);
    const double v61 = -0x1.eac24dcc95cdcp-1; /* -0.95851367113473485 */
    const double v62 = 0x1.ba2bc2751ff98p+0; /* 1.72723021850104 */
    const double v63 = log_bessel_i_4ulp_avx512_fma_f64(v25, v61, v62);
    const double v64 = -0x1.aa5b554374a02p-1; /* -0.8327280659526084 */
    const double v65 = log_bessel_i_4ulp_avx512_fma_f64(v63, v25, v64);
    const double v66 = 0x1.0b828ab60ea46p-4; /* 0.065310041275474878 */
    const double v67 = log_bessel_i_4ulp_avx512_fma_f64(v25, v65, v66);
    const double v68 = log_bessel_i_4ulp_avx512_fma_f64(v60, v8, v67);
    const double v69 = 0x1.3ffda96a85411p-2; /* 0.31249108040475543 */
    const double v70 = -0x1.7ff7fba990c08p-2; /* -0.37496941778607651 */
    const double v71 = log_bessel_i_4ulp_avx512_fma_f64(v69, v25, v70);
    const double v72 = 0x1.fff3c467db65dp-5; /* 0.062494166951051901 */
    const double v73 = log_bessel_i_4ulp_avx512_fma_f64(v25, v71, v72);
    const double v74 = log_bessel_i_4ulp_avx512_fma_f64(v68, v8, v73);
    const double v141 = 0x1.ap+3; /* 13 */
    const int v142 = v4 < v141;
    const double v143 = 0x1.5cc0c72fe6f37p+3; /* 10.898532479819194 */
    const int v144 = v2 < v143;
    const int v145 = v142 & v144;
    const double v146 = log_bessel_i_4ulp_avx512_fma_f64(v43, v74, v68);
    const int v147 = v4 <= v146;
    const int v148 = v147 & v145;
    const double v149 = 0x1p-15; /* 3.0517578125e-05 */
    const int v150 = v2 < v149;
    const double v151 = 0x1.9e34f4a398816p-9; /* 0.0031601475364349081 */
    const int v152 = v4 < v151;
    const int v153 = v150 & v152;
    const double v154 = -0x1.53531aff7ce6dp-1; /* -0.66274341934918157 */
    const double v155 = log_bessel_i_4ulp_avx512_fma_f64(v154, v2, v4);
    const double v156 = log_bessel_i_4ulp_avx512_abs_f64(v155);
    const double v157 = 0x1p-12; /* 0.000244140625 */
    const double v158 = -0x1p+12; /* -4096 */
    const double v159 = log_bessel_i_4ulp_avx512_fma_f64(v157, v2, v158);
    const int v160 = v156 < v159;
    const int v161 = v153 | v160;
    const double v162 = v2 > v4 ? v2 : v4;
    const double v163 = INFINITY;
    const int v164 = v162 < v163;
    const double v165 = 0x0p+0; /* 0 */
    const int v166 = v165 < v4;
    const int v167 = v165 <= v2;
    const int v168 = v166 & v167;
    const int v169 = v164 & v168;
    const int v170 = !v169;
    const int v171 = v161 | v170;
    float r0;
    if (v171) {
        const double v75 = -0x1.aaaab8713c3fcp-3; /* -0.20833343596999032 */
        const double v76 = 0x1.00000a0476834p-3; /* 0.12500007463569462 */
        const double v77 = log_bessel_i_4ulp_avx512_fma_f64(v25, v75, v76);
        const double v78 = log_bessel_i_4ulp_avx512_fma_f64(v8, v74, v77);
        const int64_t v79 = log_bessel_i_4ulp_avx512_bits_f64(v8);
        const int64_t v80 = v15 & v79;
        const int64_t v81 = v80 | v11;
        const double v82 = log_bessel_i_4ulp_avx512_frombits_f64(v81);
        const double v83 = log_bessel_i_4ulp_avx512_fma_f64(v82, v10, v19);
        const int32_t v84 = log_bessel_i_4ulp_avx512_cvt_i32_f64(v83);
        const int32_t v85 = v9 & v84;
        const double v86 = log_bessel_i_4ulp_avx512_table0[v85];
        const double v87 = -0x1.a03b913d13781p-36; /* -2.3660088852172428e-11 */
        const double v88 = log_bessel_i_4ulp_avx512_fma_f64(v86, v82, v87);
        const double v89 = -0x1p+0; /* -1 */
        const double v90 = v88 + v89;
        const double v91 = v90 * v90;
        const double v92 = -0x1.108948ae3f2c5p-1; /* -0.53229739310298696 */
        const double v93 = 0x1.542ad97f05f77p-2; /* 0.33219470823086489 */
        const double v94 = log_bessel_i_4ulp_avx512_fma_f64(v92, v90, v93);
        const double v95 = -0x1.ffff9958d4ff7p-2; /* -0.49999847035110129 */
        const double v96 = log_bessel_i_4ulp_avx512_fma_f64(v90, v94, v95);
        const double v97 = log_bessel_i_4ulp_avx512_fma_f64(v91, v96, v90);
        const int64_t v98 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v99 = INT64_C(52);
        const int64_t v100 = log_bessel_i_4ulp_avx512_lshr_i64(v79, v99);
        const int64_t v101 = v98 | v100;
        const double v102 = log_bessel_i_4ulp_avx512_frombits_f64(v101);
        const double v103 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v104 = v102 - v103;
        const double v105 = 0x1.62e42ff0136a7p-1; /* 0.69314718061078373 */
        const double v106 = log_bessel_i_4ulp_avx512_table1[v85];
        const double v107 = log_bessel_i_4ulp_avx512_fma_f64(v104, v105, v106);
        const double v108 = v97 + v107;
        const double v109 = 0x1.fffffffdd29adp-2; /* 0.49999999987326299 */
        const double v110 = -0x1.d67f1c8c5c413p-1; /* -0.91893853391059321 */
        const double v111 = log_bessel_i_4ulp_avx512_fma_f64(v108, v109, v110);
        const double v112 = log_bessel_i_4ulp_avx512_fma_f64(v8, v78, v111);
        const double v122 = 0x1p-40; /* 9.0949470177292824e-13 */
        const int v472 = v165 <= v4;
        const int v473 = v472 & v167;
        const int v474 = v163 == v2;
        const int v475 = v4 == v163;
        const double v476 = NAN;
        const double v477 = -INFINITY;
        const double v478 = v475 ? v476 : v477;
        const int v479 = v165 == v4;
        const int v480 = v165 == v2;
        const double v481 = v480 ? v165 : v477;
        const double v482 = 0x1.4b98d3426fcd7p+0; /* 1.2953006779860539 */
        const double v483 = -0x1.2ce0dafecc8fbp-57; /* -8.1553237905012671e-18 */
        const double v484 = log_bessel_i_4ulp_avx512_fma_f64(v483, v2, v155);
        const double v485 = v484 / v2;
        const double v486 = -0x1.19a39ebffbb79p+0; /* -1.1001528948506503 */
        const double v487 = log_bessel_i_4ulp_avx512_fma_f64(v482, v485, v486);
        const double v488 = 0x1.e5d470bae22e1p-1; /* 0.94888641625683701 */
        const double v489 = log_bessel_i_4ulp_avx512_fma_f64(v487, v485, v488);
        const double v490 = -0x1.cf6756d4488f4p+0; /* -1.8101705806989772 */
        const double v491 = log_bessel_i_4ulp_avx512_fma_f64(v489, v485, v490);
        const double v492 = log_bessel_i_4ulp_avx512_fma_f64(v491, v484, v122);
        const double v493 = v112 - v492;
        const double v494 = -0x1.dadb014541eb2p-4; /* -0.11593151565841245 */
        const int64_t v495 = log_bessel_i_4ulp_avx512_bits_f64(v4);
        const int64_t v496 = log_bessel_i_4ulp_avx512_lshr_i64(v495, v99);
        const int64_t v497 = v98 | v496;
        const double v498 = log_bessel_i_4ulp_avx512_frombits_f64(v497);
        const double v499 = v498 - v103;
        const double v500 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v501 = v15 & v495;
        const int64_t v502 = v501 | v11;
        const double v503 = log_bessel_i_4ulp_avx512_frombits_f64(v502);
        const double v504 = log_bessel_i_4ulp_avx512_fma_f64(v503, v10, v19);
        const int32_t v505 = log_bessel_i_4ulp_avx512_cvt_i32_f64(v504);
        const int32_t v506 = v9 & v505;
        const double v507 = log_bessel_i_4ulp_avx512_table1[v506];
        const double v508 = log_bessel_i_4ulp_avx512_fma_f64(v499, v500, v507);
        const double v509 = log_bessel_i_4ulp_avx512_table0[v506];
        const double v510 = log_bessel_i_4ulp_avx512_fma_f64(v509, v503, v89);
        const double v511 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v512 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v513 = log_bessel_i_4ulp_avx512_fma_f64(v511, v510, v512);
        const double v514 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v515 = log_bessel_i_4ulp_avx512_fma_f64(v513, v510, v514);
        const double v516 = -0x1p-2; /* -0.25 */
        const double v517 = log_bessel_i_4ulp_avx512_fma_f64(v510, v515, v516);
        const double v518 = v510 * v510;
        const double v519 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v520 = -0x1p-1; /* -0.5 */
        const double v521 = log_bessel_i_4ulp_avx512_fma_f64(v519, v510, v520);
        const double v522 = log_bessel_i_4ulp_avx512_fma_f64(v517, v518, v521);
        const double v523 = log_bessel_i_4ulp_avx512_fma_f64(v522, v518, v510);
        const double v524 = v508 + v523;
        const double v525 = v494 + v524;
        const double v526 = 0x1p-2; /* 0.25 */
        const double v527 = log_bessel_i_4ulp_avx512_fma_f64(v526, v4, v122);
        const double v528 = v527 * v4;
        const double v529 = log_bessel_i_4ulp_avx512_fma_f64(v525, v2, v528);
        const double v530 = v160 ? v493 : v529;
        const double v531 = v479 ? v481 : v530;
        const double v532 = v475 ? v163 : v531;
        const double v533 = v474 ? v478 : v532;
        const double v534 = v473 ? v533 : v476;
        const float v535 = (float)v534;
        r0 = v535;
    } else if (v148) {
        const double v89 = -0x1p+0; /* -1 */
        const int64_t v98 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v99 = INT64_C(52);
        const double v103 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v122 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v362 = 0x1.4p+2; /* 5 */
        const double v363 = v2 + v362;
        const double v364 = v0 / v363;
        const double v365 = v364 * v364;
        const double v366 = -0x1.b951e2b18ff23p-11; /* -0.00084175084175084171 */
        const double v367 = 0x1.3813813813814p-11; /* 0.00059523809523809529 */
        const double v368 = log_bessel_i_4ulp_avx512_fma_f64(v366, v365, v367);
        const double v369 = -0x1.a01a01a01a01ap-11; /* -0.00079365079365079365 */
        const double v370 = log_bessel_i_4ulp_avx512_fma_f64(v368, v365, v369);
        const double v371 = 0x1.6c16c16c16c17p-9; /* 0.0027777777777777779 */
        const double v372 = log_bessel_i_4ulp_avx512_fma_f64(v370, v365, v371);
        const double v373 = -0x1.5555555555555p-4; /* -0.083333333333333329 */
        const double v374 = log_bessel_i_4ulp_avx512_fma_f64(v365, v372, v373);
        const double v375 = -0x1.d67f1c864beb5p-1; /* -0.91893853320467278 */
        const double v376 = v363 + v375;
        const double v377 = log_bessel_i_4ulp_avx512_fma_f64(v364, v374, v376);
        const double v378 = 0x1p-1; /* 0.5 */
        const double v379 = v378 * v4;
        const double v380 = v364 * v379;
        const int64_t v381 = log_bessel_i_4ulp_avx512_bits_f64(v380);
        const int64_t v382 = v15 & v381;
        const int64_t v383 = v382 | v11;
        const double v384 = log_bessel_i_4ulp_avx512_frombits_f64(v383);
        const double v385 = log_bessel_i_4ulp_avx512_fma_f64(v384, v10, v19);
        const int32_t v386 = log_bessel_i_4ulp_avx512_cvt_i32_f64(v385);
        const int32_t v387 = v9 & v386;
        const double v388 = log_bessel_i_4ulp_avx512_table0[v387];
        const double v389 = log_bessel_i_4ulp_avx512_fma_f64(v33, v122, v89);
        const double v390 = log_bessel_i_4ulp_avx512_fma_f64(v384, v388, v389);
        const double v391 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v392 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v393 = log_bessel_i_4ulp_avx512_fma_f64(v390, v391, v392);
        const double v394 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v395 = log_bessel_i_4ulp_avx512_fma_f64(v390, v393, v394);
        const double v396 = -0x1p-2; /* -0.25 */
        const double v397 = log_bessel_i_4ulp_avx512_fma_f64(v390, v395, v396);
        const double v398 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v399 = log_bessel_i_4ulp_avx512_fma_f64(v390, v397, v398);
        const double v400 = -0x1p-1; /* -0.5 */
        const double v401 = log_bessel_i_4ulp_avx512_fma_f64(v399, v390, v400);
        const double v402 = v390 * v390;
        const double v403 = log_bessel_i_4ulp_avx512_fma_f64(v401, v402, v390);
        const double v404 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v405 = log_bessel_i_4ulp_avx512_lshr_i64(v381, v99);
        const int64_t v406 = v98 | v405;
        const double v407 = log_bessel_i_4ulp_avx512_frombits_f64(v406);
        const double v408 = v407 - v103;
        const double v409 = log_bessel_i_4ulp_avx512_table1[v387];
        const double v410 = log_bessel_i_4ulp_avx512_fma_f64(v404, v408, v409);
        const double v411 = v403 + v410;
        const double v412 = 0x1.8p+2; /* 6 */
        const double v413 = v2 * v362;
        const double v414 = log_bessel_i_4ulp_avx512_fma_f64(v2, v2, v413);
        const double v415 = v412 + v414;
        const double v416 = 0x1p+2; /* 4 */
        const double v417 = v414 + v416;
        const double v418 = v415 * v417;
        const double v419 = v379 * v379;
        const double v420 = 0x1.2p+5; /* 36 */
        const double v421 = log_bessel_i_4ulp_avx512_fma_f64(v412, v2, v420);
        const double v422 = v421 + v419;
        const double v423 = 0x1.9p+4; /* 25 */
        const double v424 = log_bessel_i_4ulp_avx512_fma_f64(v2, v362, v423);
        const double v425 = v421 * v424;
        const double v426 = log_bessel_i_4ulp_avx512_fma_f64(v422, v419, v425);
        const double v427 = 0x1p+4; /* 16 */
        const double v428 = log_bessel_i_4ulp_avx512_fma_f64(v416, v2, v427);
        const double v429 = v428 * v425;
        const double v430 = log_bessel_i_4ulp_avx512_fma_f64(v419, v426, v429);
        const double v431 = 0x1.8p+1; /* 3 */
        const double v432 = 0x1.2p+3; /* 9 */
        const double v433 = log_bessel_i_4ulp_avx512_fma_f64(v2, v431, v432);
        const double v434 = v429 * v433;
        const double v435 = log_bessel_i_4ulp_avx512_fma_f64(v430, v419, v434);
        const double v436 = 0x1p+1; /* 2 */
        const double v437 = log_bessel_i_4ulp_avx512_fma_f64(v436, v2, v416);
        const double v438 = v437 * v434;
        const double v439 = log_bessel_i_4ulp_avx512_fma_f64(v435, v419, v438);
        const double v440 = log_bessel_i_4ulp_avx512_fma_f64(v438, v2, v438);
        const double v441 = log_bessel_i_4ulp_avx512_fma_f64(v439, v419, v440);
        const double v442 = v418 * v441;
        const double v443 = log_bessel_i_4ulp_avx512_sqrt_f64(v363);
        const double v444 = v443 * v440;
        const double v445 = v442 / v444;
        const int64_t v446 = log_bessel_i_4ulp_avx512_bits_f64(v445);
        const int64_t v447 = v446 & v15;
        const int64_t v448 = v447 | v11;
        const double v449 = log_bessel_i_4ulp_avx512_frombits_f64(v448);
        const double v450 = log_bessel_i_4ulp_avx512_fma_f64(v449, v10, v19);
        const int32_t v451 = log_bessel_i_4ulp_avx512_cvt_i32_f64(v450);
        const int32_t v452 = v9 & v451;
        const double v453 = log_bessel_i_4ulp_avx512_table0[v452];
        const double v454 = log_bessel_i_4ulp_avx512_fma_f64(v449, v453, v89);
        const double v455 = log_bessel_i_4ulp_avx512_fma_f64(v454, v391, v392);
        const double v456 = log_bessel_i_4ulp_avx512_fma_f64(v454, v455, v394);
        const double v457 = log_bessel_i_4ulp_avx512_fma_f64(v454, v456, v396);
        const double v458 = log_bessel_i_4ulp_avx512_fma_f64(v454, v457, v398);
        const double v459 = log_bessel_i_4ulp_avx512_fma_f64(v454, v458, v400);
        const double v460 = v454 * v454;
        const double v461 = log_bessel_i_4ulp_avx512_fma_f64(v459, v460, v454);
        const int64_t v462 = log_bessel_i_4ulp_avx512_lshr_i64(v446, v99);
        const int64_t v463 = v98 | v462;
        const double v464 = log_bessel_i_4ulp_avx512_frombits_f64(v463);
        const double v465 = v464 - v103;
        const double v466 = log_bessel_i_4ulp_avx512_table1[v452];
        const double v467 = log_bessel_i_4ulp_avx512_fma_f64(v404, v465, v466);
        const double v468 = v461 + v467;
        const double v469 = log_bessel_i_4ulp_avx512_fma_f64(v411, v2, v468);
        const double v470 = v377 + v469;
        const float v471 = (float)v470;
        r0 = v471;
    } else if (v145) {
        const double v89 = -0x1p+0; /* -1 */
        const int64_t v98 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v99 = INT64_C(52);
        const double v103 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v122 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v172 = 0x1.4p+3; /* 10 */
        const double v173 = 0x1.4p+2; /* 5 */
        const double v174 = v2 + v173;
        const double v175 = v0 / v174;
        const double v176 = v175 * v175;
        const double v177 = -0x1.b951e2b18ff23p-11; /* -0.00084175084175084171 */
        const double v178 = 0x1.3813813813814p-11; /* 0.00059523809523809529 */
        const double v179 = log_bessel_i_4ulp_avx512_fma_f64(v177, v176, v178);
        const double v180 = -0x1.a01a01a01a01ap-11; /* -0.00079365079365079365 */
        const double v181 = log_bessel_i_4ulp_avx512_fma_f64(v179, v176, v180);
        const double v182 = 0x1.6c16c16c16c17p-9; /* 0.0027777777777777779 */
        const double v183 = log_bessel_i_4ulp_avx512_fma_f64(v181, v176, v182);
        const double v184 = -0x1.5555555555555p-4; /* -0.083333333333333329 */
        const double v185 = log_bessel_i_4ulp_avx512_fma_f64(v176, v183, v184);
        const double v186 = -0x1.d67f1c864beb5p-1; /* -0.91893853320467278 */
        const double v187 = v174 + v186;
        const double v188 = log_bessel_i_4ulp_avx512_fma_f64(v175, v185, v187);
        const double v189 = 0x1p-1; /* 0.5 */
        const double v190 = v189 * v4;
        const double v191 = v175 * v190;
        const int64_t v192 = log_bessel_i_4ulp_avx512_bits_f64(v191);
        const int64_t v193 = v15 & v192;
        const int64_t v194 = v193 | v11;
        const double v195 = log_bessel_i_4ulp_avx512_frombits_f64(v194);
        const double v196 = log_bessel_i_4ulp_avx512_fma_f64(v195, v10, v19);
        const int32_t v197 = log_bessel_i_4ulp_avx512_cvt_i32_f64(v196);
        const int32_t v198 = v9 & v197;
        const double v199 = log_bessel_i_4ulp_avx512_table0[v198];
        const double v200 = log_bessel_i_4ulp_avx512_fma_f64(v195, v199, v89);
        const double v201 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v202 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v203 = log_bessel_i_4ulp_avx512_fma_f64(v200, v201, v202);
        const double v204 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v205 = log_bessel_i_4ulp_avx512_fma_f64(v203, v200, v204);
        const double v206 = -0x1p-2; /* -0.25 */
        const double v207 = log_bessel_i_4ulp_avx512_fma_f64(v200, v205, v206);
        const double v208 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v209 = log_bessel_i_4ulp_avx512_fma_f64(v200, v207, v208);
        const double v210 = -0x1p-1; /* -0.5 */
        const double v211 = log_bessel_i_4ulp_avx512_fma_f64(v209, v200, v210);
        const double v212 = v200 * v200;
        const double v213 = log_bessel_i_4ulp_avx512_fma_f64(v211, v212, v200);
        const double v214 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const int64_t v215 = log_bessel_i_4ulp_avx512_lshr_i64(v192, v99);
        const int64_t v216 = v98 | v215;
        const double v217 = log_bessel_i_4ulp_avx512_frombits_f64(v216);
        const double v218 = v217 - v103;
        const double v219 = log_bessel_i_4ulp_avx512_table1[v198];
        const double v220 = log_bessel_i_4ulp_avx512_fma_f64(v214, v218, v219);
        const double v221 = v213 + v220;
        const double v222 = v190 * v190;
        const double v223 = 0x1.6p+4; /* 22 */
        const double v224 = 0x1.e4p+8; /* 484 */
        const double v225 = log_bessel_i_4ulp_avx512_fma_f64(v2, v223, v224);
        const double v226 = v222 + v225;
        const double v227 = 0x1.5p+4; /* 21 */
        const double v228 = 0x1.b9p+8; /* 441 */
        const double v229 = log_bessel_i_4ulp_avx512_fma_f64(v227, v2, v228);
        const double v230 = v229 * v225;
        const double v231 = log_bessel_i_4ulp_avx512_fma_f64(v226, v222, v230);
        const double v232 = 0x1.4p+4; /* 20 */
        const double v233 = 0x1.9p+8; /* 400 */
        const double v234 = log_bessel_i_4ulp_avx512_fma_f64(v232, v2, v233);
        const double v235 = v234 * v230;
        const double v236 = log_bessel_i_4ulp_avx512_fma_f64(v231, v222, v235);
        const double v237 = 0x1.3p+4; /* 19 */
        const double v238 = 0x1.69p+8; /* 361 */
        const double v239 = log_bessel_i_4ulp_avx512_fma_f64(v237, v2, v238);
        const double v240 = v239 * v235;
        const double v241 = log_bessel_i_4ulp_avx512_fma_f64(v222, v236, v240);
        const double v242 = 0x1.2p+4; /* 18 */
        const double v243 = 0x1.44p+8; /* 324 */
        const double v244 = log_bessel_i_4ulp_avx512_fma_f64(v242, v2, v243);
        const double v245 = v244 * v240;
        const double v246 = log_bessel_i_4ulp_avx512_fma_f64(v222, v241, v245);
        const double v247 = 0x1.1p+4; /* 17 */
        const double v248 = 0x1.21p+8; /* 289 */
        const double v249 = log_bessel_i_4ulp_avx512_fma_f64(v247, v2, v248);
        const double v250 = v249 * v245;
        const double v251 = log_bessel_i_4ulp_avx512_fma_f64(v222, v246, v250);
        const double v252 = 0x1p+4; /* 16 */
        const double v253 = 0x1p+8; /* 256 */
        const double v254 = log_bessel_i_4ulp_avx512_fma_f64(v252, v2, v253);
        const double v255 = v254 * v250;
        const double v256 = log_bessel_i_4ulp_avx512_fma_f64(v251, v222, v255);
        const double v257 = 0x1.ep+3; /* 15 */
        const double v258 = 0x1.c2p+7; /* 225 */
        const double v259 = log_bessel_i_4ulp_avx512_fma_f64(v257, v2, v258);
        const double v260 = v259 * v255;
        const double v261 = log_bessel_i_4ulp_avx512_fma_f64(v256, v222, v260);
        const double v262 = 0x1.cp+3; /* 14 */
        const double v263 = 0x1.88p+7; /* 196 */
        const double v264 = log_bessel_i_4ulp_avx512_fma_f64(v262, v2, v263);
        const double v265 = v264 * v260;
        const double v266 = log_bessel_i_4ulp_avx512_fma_f64(v261, v222, v265);
        const double v267 = 0x1.52p+7; /* 169 */
        const double v268 = log_bessel_i_4ulp_avx512_fma_f64(v141, v2, v267);
        const double v269 = v268 * v265;
        const double v270 = log_bessel_i_4ulp_avx512_fma_f64(v222, v266, v269);
        const double v271 = 0x1.8p+3; /* 12 */
        const double v272 = 0x1.2p+7; /* 144 */
        const double v273 = log_bessel_i_4ulp_avx512_fma_f64(v2, v271, v272);
        const double v274 = v269 * v273;
        const double v275 = log_bessel_i_4ulp_avx512_fma_f64(v222, v270, v274);
        const double v276 = 0x1.6p+3; /* 11 */
        const double v277 = 0x1.e4p+6; /* 121 */
        const double v278 = log_bessel_i_4ulp_avx512_fma_f64(v276, v2, v277);
        const double v279 = v278 * v274;
        const double v280 = log_bessel_i_4ulp_avx512_fma_f64(v275, v222, v279);
        const double v281 = 0x1.9p+6; /* 100 */
        const double v282 = log_bessel_i_4ulp_avx512_fma_f64(v172, v2, v281);
        const double v283 = v282 * v279;
        const double v284 = log_bessel_i_4ulp_avx512_fma_f64(v280, v222, v283);
        const double v285 = 0x1.2p+3; /* 9 */
        const double v286 = 0x1.44p+6; /* 81 */
        const double v287 = log_bessel_i_4ulp_avx512_fma_f64(v2, v285, v286);
        const double v288 = v287 * v283;
        const double v289 = log_bessel_i_4ulp_avx512_fma_f64(v222, v284, v288);
        const double v290 = 0x1p+3; /* 8 */
        const double v291 = 0x1p+6; /* 64 */
        const double v292 = log_bessel_i_4ulp_avx512_fma_f64(v290, v2, v291);
        const double v293 = v288 * v292;
        const double v294 = log_bessel_i_4ulp_avx512_fma_f64(v289, v222, v293);
        const double v295 = 0x1.cp+2; /* 7 */
        const double v296 = 0x1.88p+5; /* 49 */
        const double v297 = log_bessel_i_4ulp_avx512_fma_f64(v295, v2, v296);
        const double v298 = v297 * v293;
        const double v299 = log_bessel_i_4ulp_avx512_fma_f64(v222, v294, v298);
        const double v300 = 0x1.8p+2; /* 6 */
        const double v301 = 0x1.2p+5; /* 36 */
        const double v302 = log_bessel_i_4ulp_avx512_fma_f64(v300, v2, v301);
        const double v303 = v298 * v302;
        const double v304 = log_bessel_i_4ulp_avx512_fma_f64(v299, v222, v303);
        const double v305 = 0x1.9p+4; /* 25 */
        const double v306 = log_bessel_i_4ulp_avx512_fma_f64(v2, v173, v305);
        const double v307 = v303 * v306;
        const double v308 = log_bessel_i_4ulp_avx512_fma_f64(v222, v304, v307);
        const double v309 = 0x1p+2; /* 4 */
        const double v310 = log_bessel_i_4ulp_avx512_fma_f64(v309, v2, v252);
        const double v311 = v307 * v310;
        const double v312 = log_bessel_i_4ulp_avx512_fma_f64(v308, v222, v311);
        const double v313 = 0x1.8p+1; /* 3 */
        const double v314 = log_bessel_i_4ulp_avx512_fma_f64(v2, v313, v285);
        const double v315 = v311 * v314;
        const double v316 = log_bessel_i_4ulp_avx512_fma_f64(v222, v312, v315);
        const double v317 = 0x1p+1; /* 2 */
        const double v318 = log_bessel_i_4ulp_avx512_fma_f64(v317, v2, v309);
        const double v319 = v318 * v315;
        const double v320 = log_bessel_i_4ulp_avx512_fma_f64(v222, v316, v319);
        const double v321 = v2 + v0;
        const double v322 = v321 * v319;
        const double v323 = log_bessel_i_4ulp_avx512_fma_f64(v222, v320, v322);
        const double v324 = log_bessel_i_4ulp_avx512_fma_f64(v2, v173, v122);
        const double v325 = log_bessel_i_4ulp_avx512_fma_f64(v2, v2, v324);
        const double v326 = v309 + v325;
        const double v327 = v300 + v325;
        const double v328 = v326 * v327;
        const double v329 = v323 * v328;
        const double v330 = v174 * v174;
        const double v331 = v330 * v330;
        const double v332 = log_bessel_i_4ulp_avx512_sqrt_f64(v174);
        const double v333 = v331 * v332;
        const double v334 = v333 * v322;
        const double v335 = v329 / v334;
        const int64_t v336 = log_bessel_i_4ulp_avx512_bits_f64(v335);
        const int64_t v337 = v336 & v15;
        const int64_t v338 = v337 | v11;
        const double v339 = log_bessel_i_4ulp_avx512_frombits_f64(v338);
        const double v340 = log_bessel_i_4ulp_avx512_fma_f64(v339, v10, v19);
        const int32_t v341 = log_bessel_i_4ulp_avx512_cvt_i32_f64(v340);
        const int32_t v342 = v9 & v341;
        const double v343 = log_bessel_i_4ulp_avx512_table0[v342];
        const double v344 = log_bessel_i_4ulp_avx512_fma_f64(v343, v339, v89);
        const double v345 = log_bessel_i_4ulp_avx512_fma_f64(v201, v344, v202);
        const double v346 = log_bessel_i_4ulp_avx512_fma_f64(v345, v344, v204);
        const double v347 = log_bessel_i_4ulp_avx512_fma_f64(v346, v344, v206);
        const double v348 = log_bessel_i_4ulp_avx512_fma_f64(v347, v344, v208);
        const double v349 = log_bessel_i_4ulp_avx512_fma_f64(v348, v344, v210);
        const double v350 = v344 * v344;
        const double v351 = log_bessel_i_4ulp_avx512_fma_f64(v349, v350, v344);
        const int64_t v352 = log_bessel_i_4ulp_avx512_lshr_i64(v336, v99);
        const int64_t v353 = v98 | v352;
        const double v354 = log_bessel_i_4ulp_avx512_frombits_f64(v353);
        const double v355 = v354 - v103;
        const double v356 = log_bessel_i_4ulp_avx512_table1[v342];
        const double v357 = log_bessel_i_4ulp_avx512_fma_f64(v355, v214, v356);
        const double v358 = v351 + v357;
        const double v359 = log_bessel_i_4ulp_avx512_fma_f64(v221, v2, v358);
        const double v360 = v188 + v359;
        const float v361 = (float)v360;
        r0 = v361;
    } else {
        const double v75 = -0x1.aaaab8713c3fcp-3; /* -0.20833343596999032 */
        const double v76 = 0x1.00000a0476834p-3; /* 0.12500007463569462 */
        const double v77 = log_bessel_i_4ulp_avx512_fma_f64(v25, v75, v76);
        const double v78 = log_bessel_i_4ulp_avx512_fma_f64(v8, v74, v77);
        const int64_t v79 = log_bessel_i_4ulp_avx512_bits_f64(v8);
        const int64_t v80 = v15 & v79;
        const int64_t v81 = v80 | v11;
        const double v82 = log_bessel_i_4ulp_avx512_frombits_f64(v81);
        const double v83 = log_bessel_i_4ulp_avx512_fma_f64(v82, v10, v19);
        const int32_t v84 = log_bessel_i_4ulp_avx512_cvt_i32_f64(v83);
        const int32_t v85 = v9 & v84;
        const double v86 = log_bessel_i_4ulp_avx512_table0[v85];
        const double v87 = -0x1.a03b913d13781p-36; /* -2.3660088852172428e-11 */
        const double v88 = log_bessel_i_4ulp_avx512_fma_f64(v86, v82, v87);
        const double v89 = -0x1p+0; /* -1 */
        const double v90 = v88 + v89;
        const double v91 = v90 * v90;
        const double v92 = -0x1.108948ae3f2c5p-1; /* -0.53229739310298696 */
        const double v93 = 0x1.542ad97f05f77p-2; /* 0.33219470823086489 */
        const double v94 = log_bessel_i_4ulp_avx512_fma_f64(v92, v90, v93);
        const double v95 = -0x1.ffff9958d4ff7p-2; /* -0.49999847035110129 */
        const double v96 = log_bessel_i_4ulp_avx512_fma_f64(v90, v94, v95);
        const double v97 = log_bessel_i_4ulp_avx512_fma_f64(v91, v96, v90);
        const int64_t v98 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v99 = INT64_C(52);
        const int64_t v100 = log_bessel_i_4ulp_avx512_lshr_i64(v79, v99);
        const int64_t v101 = v98 | v100;
        const double v102 = log_bessel_i_4ulp_avx512_frombits_f64(v101);
        const double v103 = 0x1.00000000003ffp+52; /* 4503599627371519 */
        const double v104 = v102 - v103;
        const double v105 = 0x1.62e42ff0136a7p-1; /* 0.69314718061078373 */
        const double v106 = log_bessel_i_4ulp_avx512_table1[v85];
        const double v107 = log_bessel_i_4ulp_avx512_fma_f64(v104, v105, v106);
        const double v108 = v97 + v107;
        const double v109 = 0x1.fffffffdd29adp-2; /* 0.49999999987326299 */
        const double v110 = -0x1.d67f1c8c5c413p-1; /* -0.91893853391059321 */
        const double v111 = log_bessel_i_4ulp_avx512_fma_f64(v108, v109, v110);
        const double v112 = log_bessel_i_4ulp_avx512_fma_f64(v8, v78, v111);
        const double v113 = -v2;
        const int64_t v114 = log_bessel_i_4ulp_avx512_lshr_i64(v14, v99);
        const int64_t v115 = v98 | v114;
        const double v116 = log_bessel_i_4ulp_avx512_frombits_f64(v115);
        const double v117 = v116 - v103;
        const double v118 = 0x1.62e42fefa39dcp-1; /* 0.69314718055994318 */
        const double v119 = log_bessel_i_4ulp_avx512_table1[v22];
        const double v120 = log_bessel_i_4ulp_avx512_fma_f64(v117, v118, v119);
        const double v121 = log_bessel_i_4ulp_avx512_fma_f64(v23, v18, v89);
        const double v122 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v123 = 0x1.6b07678f150b2p+17; /* 185870.80905402225 */
        const double v124 = log_bessel_i_4ulp_avx512_fma_f64(v121, v122, v123);
        const double v125 = 0x1.5357a4ab6362dp+8; /* 339.34235640694061 */
        const double v126 = log_bessel_i_4ulp_avx512_fma_f64(v121, v124, v125);
        const double v127 = -0x1.2a28b8474adb4p+1; /* -2.3293676708323918 */
        const double v128 = log_bessel_i_4ulp_avx512_fma_f64(v126, v121, v127);
        const double v129 = -0x1.05d5b51599d18p-2; /* -0.25569804138508934 */
        const double v130 = log_bessel_i_4ulp_avx512_fma_f64(v128, v121, v129);
        const double v131 = 0x1.555642592b304p-2; /* 0.33333686513178429 */
        const double v132 = log_bessel_i_4ulp_avx512_fma_f64(v130, v121, v131);
        const double v133 = -0x1.ffffff495a68ap-2; /* -0.49999998936855461 */
        const double v134 = log_bessel_i_4ulp_avx512_fma_f64(v132, v121, v133);
        const double v135 = v121 * v121;
        const double v136 = log_bessel_i_4ulp_avx512_fma_f64(v134, v135, v121);
        const double v137 = v120 + v136;
        const double v138 = log_bessel_i_4ulp_avx512_fma_f64(v113, v137, v7);
        const double v139 = v112 + v138;
        const float v140 = (float)v139;
        r0 = v140;
    }
    return r0;
}

static void log_bessel_i_4ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_bessel_i_4ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_BESSEL_I_4ULP_AVX512_AVX2 static inline LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_BESSEL_I_4ULP_AVX512_AVX512 static inline LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG_BESSEL_I_4ULP_AVX512_AVX2 __m256i log_bessel_i_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG_BESSEL_I_4ULP_AVX512_AVX2 __m256d log_bessel_i_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOG_BESSEL_I_4ULP_AVX512_AVX2 __m256i log_bessel_i_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Whether all of the n numbers, a multiple of eight, are the same. */
LOG_BESSEL_I_4ULP_AVX512_AVX2 int log_bessel_i_4ulp_avx512_same_avx2(const int32_t *a, size_t n) {
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
LOG_BESSEL_I_4ULP_AVX512_AVX2 size_t log_bessel_i_4ulp_avx512_collect_avx2(const int32_t *a, size_t n, int32_t b, size_t first,
                                 size_t *at, size_t count) {
    for (size_t l = 0; l < n; l++) {
        at[count] = first + l;
        count += a[l] == b;
    }
    return count;
}

/* ---- AVX2 and FMA ---- */

/* 8 elements: the block that each takes. */
LOG_BESSEL_I_4ULP_AVX512_AVX2 void log_bessel_i_4ulp_avx512_choice_avx2(const float *x0, const float *x1, int32_t *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v9 = _mm256_set1_epi32(127);
    const __m256d v10 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256i v11 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v19 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v26 = _mm256_set1_pd(-0x1p+6); /* -64 */
    const __m256d v27 = _mm256_set1_pd(0x1.c2e03664c2555p+8); /* 450.87582998032059 */
    const __m256d v30 = _mm256_set1_pd(-0x1.0e18706466f8dp+9); /* -540.19092993762899 */
    const __m256d v32 = _mm256_set1_pd(0x1.e3f4dc76cc4ccp+7); /* 241.97824450725454 */
    const __m256d v34 = _mm256_set1_pd(-0x1.0f0ae4d6b8da1p+4); /* -16.940159643896212 */
    const __m256d v36 = _mm256_set1_pd(0x1.9372e01c1248cp-1); /* 0.78798580496472104 */
    const __m256d v39 = _mm256_set1_pd(-0x1.d772f77734e97p+4); /* -29.465568032885667 */
    const __m256d v40 = _mm256_set1_pd(0x1.475d515930e99p+6); /* 81.841130632028936 */
    const __m256d v42 = _mm256_set1_pd(-0x1.484800fdab03fp+6); /* -82.070316279948187 */
    const __m256d v44 = _mm256_set1_pd(0x1.2dc77411bf801p+5); /* 37.722389353424667 */
    const __m256d v46 = _mm256_set1_pd(-0x1.2bbfef4024ffp+3); /* -9.3671795132467821 */
    const __m256d v48 = _mm256_set1_pd(0x1.b1345a3a4f77cp-3); /* 0.21152563562821658 */
    const __m256d v51 = _mm256_set1_pd(0x1.1f9cd80c4a5c2p+2); /* 4.4939479942344764 */
    const __m256d v52 = _mm256_set1_pd(-0x1.5946855dae10bp+3); /* -10.789858515709531 */
    const __m256d v54 = _mm256_set1_pd(0x1.0b055198fbf76p+3); /* 8.3443992603276733 */
    const __m256d v56 = _mm256_set1_pd(-0x1.0b2a8dbc438d3p+1); /* -2.0872361344582742 */
    const __m256d v58 = _mm256_set1_pd(0x1.941b6e69aee89p-4); /* 0.098658973026369293 */
    const __m256d v61 = _mm256_set1_pd(-0x1.eac24dcc95cdcp-1); /* -0.95851367113473485 */
    const __m256d v62 = _mm256_set1_pd(0x1.ba2bc2751ff98p+0); /* 1.72723021850104 */
    const __m256d v64 = _mm256_set1_pd(-0x1.aa5b554374a02p-1); /* -0.8327280659526084 */
    const __m256d v66 = _mm256_set1_pd(0x1.0b828ab60ea46p-4); /* 0.065310041275474878 */
    const __m256d v69 = _mm256_set1_pd(0x1.3ffda96a85411p-2); /* 0.31249108040475543 */
    const __m256d v70 = _mm256_set1_pd(-0x1.7ff7fba990c08p-2); /* -0.37496941778607651 */
    const __m256d v72 = _mm256_set1_pd(0x1.fff3c467db65dp-5); /* 0.062494166951051901 */
    const __m256d v75 = _mm256_set1_pd(0x1.ap+3); /* 13 */
    const __m256d v77 = _mm256_set1_pd(0x1.5cc0c72fe6f37p+3); /* 10.898532479819194 */
    const __m256d v83 = _mm256_set1_pd(0x1p-15); /* 3.0517578125e-05 */
    const __m256d v85 = _mm256_set1_pd(0x1.9e34f4a398816p-9); /* 0.0031601475364349081 */
    const __m256d v88 = _mm256_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m256d v91 = _mm256_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m256d v92 = _mm256_set1_pd(-0x1p+12); /* -4096 */
    const __m256d v97 = _mm256_set1_pd(INFINITY);
    const __m256d v99 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v106 = _mm256_set1_epi32(0);
    const __m256i v107 = _mm256_set1_epi32(1);
    const __m256i v109 = _mm256_set1_epi32(2);
    const __m256i v111 = _mm256_set1_epi32(3);
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
    const __m256d v12l = _mm256_add_pd(v7l, v2l);
    const __m256d v12h = _mm256_add_pd(v7h, v2h);
    const __m256d v13l = _mm256_div_pd(v12l, v4l);
    const __m256d v13h = _mm256_div_pd(v12h, v4h);
    const __m256i v14l = log_bessel_i_4ulp_avx512_bits_f64_avx2(v13l);
    const __m256i v14h = log_bessel_i_4ulp_avx512_bits_f64_avx2(v13h);
    const __m256i v16l = _mm256_and_si256(v14l, v15);
    const __m256i v16h = _mm256_and_si256(v14h, v15);
    const __m256i v17l = _mm256_or_si256(v11, v16l);
    const __m256i v17h = _mm256_or_si256(v11, v16h);
    const __m256d v18l = _mm256_castsi256_pd(v17l);
    const __m256d v18h = _mm256_castsi256_pd(v17h);
    const __m256d v20l = _mm256_fmadd_pd(v10, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v10, v18h, v19);
    const __m128i v21l = _mm256_cvtpd_epi32(v20l);
    const __m128i v21h = _mm256_cvtpd_epi32(v20h);
    const __m256i v21 = _mm256_set_m128i(v21h, v21l);
    const __m256i v22 = _mm256_and_si256(v9, v21);
    const __m256d v23l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v22));
    const __m256d v23h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v22, 1));
    const __m256d v24l = _mm256_mul_pd(v8l, v2l);
    const __m256d v24h = _mm256_mul_pd(v8h, v2h);
    const __m256d v25l = _mm256_mul_pd(v24l, v24l);
    const __m256d v25h = _mm256_mul_pd(v24h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v25l, v19, v27);
    const __m256d v28h = _mm256_fmadd_pd(v25h, v19, v27);
    const __m256d v29l = _mm256_max_pd(v26, v28l);
    const __m256d v29h = _mm256_max_pd(v26, v28h);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v25l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v25h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v25l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v25h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v25l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v25h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v25l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v25h, v35h, v36);
    const __m256d v38l = _mm256_fmadd_pd(v8l, v23l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v8h, v23h, v37h);
    const __m256d v41l = _mm256_fmadd_pd(v25l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v25h, v39, v40);
    const __m256d v43l = _mm256_fmadd_pd(v25l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v25h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v25l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v25h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v25l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v25h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v25l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v25h, v47h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v38l, v8l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v38h, v8h, v49h);
    const __m256d v53l = _mm256_fmadd_pd(v51, v25l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51, v25h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v25l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v25h, v53h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v25l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v25h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v25l, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v25h, v57h, v58);
    const __m256d v60l = _mm256_fmadd_pd(v50l, v8l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v50h, v8h, v59h);
    const __m256d v63l = _mm256_fmadd_pd(v25l, v61, v62);
    const __m256d v63h = _mm256_fmadd_pd(v25h, v61, v62);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v25l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v25h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v25l, v65l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v25h, v65h, v66);
    const __m256d v68l = _mm256_fmadd_pd(v60l, v8l, v67l);
    const __m256d v68h = _mm256_fmadd_pd(v60h, v8h, v67h);
    const __m256d v71l = _mm256_fmadd_pd(v69, v25l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v69, v25h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v25l, v71l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v25h, v71h, v72);
    const __m256d v74l = _mm256_fmadd_pd(v68l, v8l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v68h, v8h, v73h);
    const __m256i v76l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v75, _CMP_LT_OQ));
    const __m256i v76h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v75, _CMP_LT_OQ));
    const __m256i v76 = log_bessel_i_4ulp_avx512_join_mask_avx2(v76l, v76h);
    const __m256i v78l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v77, _CMP_LT_OQ));
    const __m256i v78h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v77, _CMP_LT_OQ));
    const __m256i v78 = log_bessel_i_4ulp_avx512_join_mask_avx2(v78l, v78h);
    const __m256i v79 = _mm256_and_si256(v76, v78);
    const __m256d v80l = _mm256_fmadd_pd(v43l, v74l, v68l);
    const __m256d v80h = _mm256_fmadd_pd(v43h, v74h, v68h);
    const __m256i v81l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v80l, _CMP_LE_OQ));
    const __m256i v81h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v80h, _CMP_LE_OQ));
    const __m256i v81 = log_bessel_i_4ulp_avx512_join_mask_avx2(v81l, v81h);
    const __m256i v82 = _mm256_and_si256(v81, v79);
    const __m256i v84l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v83, _CMP_LT_OQ));
    const __m256i v84h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v83, _CMP_LT_OQ));
    const __m256i v84 = log_bessel_i_4ulp_avx512_join_mask_avx2(v84l, v84h);
    const __m256i v86l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v85, _CMP_LT_OQ));
    const __m256i v86h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v85, _CMP_LT_OQ));
    const __m256i v86 = log_bessel_i_4ulp_avx512_join_mask_avx2(v86l, v86h);
    const __m256i v87 = _mm256_and_si256(v84, v86);
    const __m256d v89l = _mm256_fmadd_pd(v88, v2l, v4l);
    const __m256d v89h = _mm256_fmadd_pd(v88, v2h, v4h);
    const __m256d v90l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v89l);
    const __m256d v90h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v89h);
    const __m256d v93l = _mm256_fmadd_pd(v91, v2l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v91, v2h, v92);
    const __m256i v94l = _mm256_castpd_si256(_mm256_cmp_pd(v90l, v93l, _CMP_LT_OQ));
    const __m256i v94h = _mm256_castpd_si256(_mm256_cmp_pd(v90h, v93h, _CMP_LT_OQ));
    const __m256i v94 = log_bessel_i_4ulp_avx512_join_mask_avx2(v94l, v94h);
    const __m256i v95 = _mm256_or_si256(v87, v94);
    const __m256d v96l = _mm256_max_pd(v2l, v4l);
    const __m256d v96h = _mm256_max_pd(v2h, v4h);
    const __m256i v98l = _mm256_castpd_si256(_mm256_cmp_pd(v96l, v97, _CMP_LT_OQ));
    const __m256i v98h = _mm256_castpd_si256(_mm256_cmp_pd(v96h, v97, _CMP_LT_OQ));
    const __m256i v98 = log_bessel_i_4ulp_avx512_join_mask_avx2(v98l, v98h);
    const __m256i v100l = _mm256_castpd_si256(_mm256_cmp_pd(v99, v4l, _CMP_LT_OQ));
    const __m256i v100h = _mm256_castpd_si256(_mm256_cmp_pd(v99, v4h, _CMP_LT_OQ));
    const __m256i v100 = log_bessel_i_4ulp_avx512_join_mask_avx2(v100l, v100h);
    const __m256i v101l = _mm256_castpd_si256(_mm256_cmp_pd(v99, v2l, _CMP_LE_OQ));
    const __m256i v101h = _mm256_castpd_si256(_mm256_cmp_pd(v99, v2h, _CMP_LE_OQ));
    const __m256i v101 = log_bessel_i_4ulp_avx512_join_mask_avx2(v101l, v101h);
    const __m256i v102 = _mm256_and_si256(v100, v101);
    const __m256i v103 = _mm256_and_si256(v98, v102);
    const __m256i v104 = _mm256_xor_si256(v103, _mm256_set1_epi32(-1));
    const __m256i v105 = _mm256_or_si256(v95, v104);
    const __m256i v108 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v106), _mm256_castsi256_ps(v107), _mm256_castsi256_ps(v79)));
    const __m256i v110 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v108), _mm256_castsi256_ps(v109), _mm256_castsi256_ps(v82)));
    const __m256i v112 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v110), _mm256_castsi256_ps(v111), _mm256_castsi256_ps(v105)));
    _mm256_storeu_si256((__m256i *)(void *)(y), v112);
}

/* 8 elements by block 0. */
static LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_i_4ulp_avx512_block0_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v9 = _mm256_set1_epi32(127);
    const __m256d v10 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256i v11 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v19 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v26 = _mm256_set1_pd(-0x1p+6); /* -64 */
    const __m256d v27 = _mm256_set1_pd(0x1.c2e03664c2555p+8); /* 450.87582998032059 */
    const __m256d v30 = _mm256_set1_pd(-0x1.0e18706466f8dp+9); /* -540.19092993762899 */
    const __m256d v32 = _mm256_set1_pd(0x1.e3f4dc76cc4ccp+7); /* 241.97824450725454 */
    const __m256d v34 = _mm256_set1_pd(-0x1.0f0ae4d6b8da1p+4); /* -16.940159643896212 */
    const __m256d v36 = _mm256_set1_pd(0x1.9372e01c1248cp-1); /* 0.78798580496472104 */
    const __m256d v39 = _mm256_set1_pd(-0x1.d772f77734e97p+4); /* -29.465568032885667 */
    const __m256d v40 = _mm256_set1_pd(0x1.475d515930e99p+6); /* 81.841130632028936 */
    const __m256d v42 = _mm256_set1_pd(-0x1.484800fdab03fp+6); /* -82.070316279948187 */
    const __m256d v44 = _mm256_set1_pd(0x1.2dc77411bf801p+5); /* 37.722389353424667 */
    const __m256d v46 = _mm256_set1_pd(-0x1.2bbfef4024ffp+3); /* -9.3671795132467821 */
    const __m256d v48 = _mm256_set1_pd(0x1.b1345a3a4f77cp-3); /* 0.21152563562821658 */
    const __m256d v51 = _mm256_set1_pd(0x1.1f9cd80c4a5c2p+2); /* 4.4939479942344764 */
    const __m256d v52 = _mm256_set1_pd(-0x1.5946855dae10bp+3); /* -10.789858515709531 */
    const __m256d v54 = _mm256_set1_pd(0x1.0b055198fbf76p+3); /* 8.3443992603276733 */
    const __m256d v56 = _mm256_set1_pd(-0x1.0b2a8dbc438d3p+1); /* -2.0872361344582742 */
    const __m256d v58 = _mm256_set1_pd(0x1.941b6e69aee89p-4); /* 0.098658973026369293 */
    const __m256d v61 = _mm256_set1_pd(-0x1.eac24dcc95cdcp-1); /* -0.95851367113473485 */
    const __m256d v62 = _mm256_set1_pd(0x1.ba2bc2751ff98p+0); /* 1.72723021850104 */
    const __m256d v64 = _mm256_set1_pd(-0x1.aa5b554374a02p-1); /* -0.8327280659526084 */
    const __m256d v66 = _mm256_set1_pd(0x1.0b828ab60ea46p-4); /* 0.065310041275474878 */
    const __m256d v69 = _mm256_set1_pd(0x1.3ffda96a85411p-2); /* 0.31249108040475543 */
    const __m256d v70 = _mm256_set1_pd(-0x1.7ff7fba990c08p-2); /* -0.37496941778607651 */
    const __m256d v72 = _mm256_set1_pd(0x1.fff3c467db65dp-5); /* 0.062494166951051901 */
    const __m256d v75 = _mm256_set1_pd(-0x1.aaaab8713c3fcp-3); /* -0.20833343596999032 */
    const __m256d v76 = _mm256_set1_pd(0x1.00000a0476834p-3); /* 0.12500007463569462 */
    const __m256d v87 = _mm256_set1_pd(-0x1.a03b913d13781p-36); /* -2.3660088852172428e-11 */
    const __m256d v89 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v92 = _mm256_set1_pd(-0x1.108948ae3f2c5p-1); /* -0.53229739310298696 */
    const __m256d v93 = _mm256_set1_pd(0x1.542ad97f05f77p-2); /* 0.33219470823086489 */
    const __m256d v95 = _mm256_set1_pd(-0x1.ffff9958d4ff7p-2); /* -0.49999847035110129 */
    const __m256i v98 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v103 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v105 = _mm256_set1_pd(0x1.62e42ff0136a7p-1); /* 0.69314718061078373 */
    const __m256d v109 = _mm256_set1_pd(0x1.fffffffdd29adp-2); /* 0.49999999987326299 */
    const __m256d v110 = _mm256_set1_pd(-0x1.d67f1c8c5c413p-1); /* -0.91893853391059321 */
    const __m256d v118 = _mm256_set1_pd(0x1.62e42fefa39dcp-1); /* 0.69314718055994318 */
    const __m256d v122 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v123 = _mm256_set1_pd(0x1.6b07678f150b2p+17); /* 185870.80905402225 */
    const __m256d v125 = _mm256_set1_pd(0x1.5357a4ab6362dp+8); /* 339.34235640694061 */
    const __m256d v127 = _mm256_set1_pd(-0x1.2a28b8474adb4p+1); /* -2.3293676708323918 */
    const __m256d v129 = _mm256_set1_pd(-0x1.05d5b51599d18p-2); /* -0.25569804138508934 */
    const __m256d v131 = _mm256_set1_pd(0x1.555642592b304p-2); /* 0.33333686513178429 */
    const __m256d v133 = _mm256_set1_pd(-0x1.ffffff495a68ap-2); /* -0.49999998936855461 */
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
    const __m256d v12l = _mm256_add_pd(v7l, v2l);
    const __m256d v12h = _mm256_add_pd(v7h, v2h);
    const __m256d v13l = _mm256_div_pd(v12l, v4l);
    const __m256d v13h = _mm256_div_pd(v12h, v4h);
    const __m256i v14l = log_bessel_i_4ulp_avx512_bits_f64_avx2(v13l);
    const __m256i v14h = log_bessel_i_4ulp_avx512_bits_f64_avx2(v13h);
    const __m256i v16l = _mm256_and_si256(v14l, v15);
    const __m256i v16h = _mm256_and_si256(v14h, v15);
    const __m256i v17l = _mm256_or_si256(v11, v16l);
    const __m256i v17h = _mm256_or_si256(v11, v16h);
    const __m256d v18l = _mm256_castsi256_pd(v17l);
    const __m256d v18h = _mm256_castsi256_pd(v17h);
    const __m256d v20l = _mm256_fmadd_pd(v10, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v10, v18h, v19);
    const __m128i v21l = _mm256_cvtpd_epi32(v20l);
    const __m128i v21h = _mm256_cvtpd_epi32(v20h);
    const __m256i v21 = _mm256_set_m128i(v21h, v21l);
    const __m256i v22 = _mm256_and_si256(v9, v21);
    const __m256d v23l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v22));
    const __m256d v23h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v22, 1));
    const __m256d v24l = _mm256_mul_pd(v8l, v2l);
    const __m256d v24h = _mm256_mul_pd(v8h, v2h);
    const __m256d v25l = _mm256_mul_pd(v24l, v24l);
    const __m256d v25h = _mm256_mul_pd(v24h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v25l, v19, v27);
    const __m256d v28h = _mm256_fmadd_pd(v25h, v19, v27);
    const __m256d v29l = _mm256_max_pd(v26, v28l);
    const __m256d v29h = _mm256_max_pd(v26, v28h);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v25l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v25h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v25l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v25h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v25l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v25h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v25l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v25h, v35h, v36);
    const __m256d v38l = _mm256_fmadd_pd(v8l, v23l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v8h, v23h, v37h);
    const __m256d v41l = _mm256_fmadd_pd(v25l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v25h, v39, v40);
    const __m256d v43l = _mm256_fmadd_pd(v25l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v25h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v25l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v25h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v25l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v25h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v25l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v25h, v47h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v38l, v8l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v38h, v8h, v49h);
    const __m256d v53l = _mm256_fmadd_pd(v51, v25l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51, v25h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v25l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v25h, v53h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v25l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v25h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v25l, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v25h, v57h, v58);
    const __m256d v60l = _mm256_fmadd_pd(v50l, v8l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v50h, v8h, v59h);
    const __m256d v63l = _mm256_fmadd_pd(v25l, v61, v62);
    const __m256d v63h = _mm256_fmadd_pd(v25h, v61, v62);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v25l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v25h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v25l, v65l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v25h, v65h, v66);
    const __m256d v68l = _mm256_fmadd_pd(v60l, v8l, v67l);
    const __m256d v68h = _mm256_fmadd_pd(v60h, v8h, v67h);
    const __m256d v71l = _mm256_fmadd_pd(v69, v25l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v69, v25h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v25l, v71l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v25h, v71h, v72);
    const __m256d v74l = _mm256_fmadd_pd(v68l, v8l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v68h, v8h, v73h);
    const __m256d v77l = _mm256_fmadd_pd(v25l, v75, v76);
    const __m256d v77h = _mm256_fmadd_pd(v25h, v75, v76);
    const __m256d v78l = _mm256_fmadd_pd(v8l, v74l, v77l);
    const __m256d v78h = _mm256_fmadd_pd(v8h, v74h, v77h);
    const __m256i v79l = _mm256_castpd_si256(v8l);
    const __m256i v79h = _mm256_castpd_si256(v8h);
    const __m256i v80l = _mm256_and_si256(v15, v79l);
    const __m256i v80h = _mm256_and_si256(v15, v79h);
    const __m256i v81l = _mm256_or_si256(v80l, v11);
    const __m256i v81h = _mm256_or_si256(v80h, v11);
    const __m256d v82l = _mm256_castsi256_pd(v81l);
    const __m256d v82h = _mm256_castsi256_pd(v81h);
    const __m256d v83l = _mm256_fmadd_pd(v82l, v10, v19);
    const __m256d v83h = _mm256_fmadd_pd(v82h, v10, v19);
    const __m128i v84l = _mm256_cvtpd_epi32(v83l);
    const __m128i v84h = _mm256_cvtpd_epi32(v83h);
    const __m256i v84 = _mm256_set_m128i(v84h, v84l);
    const __m256i v85 = _mm256_and_si256(v9, v84);
    const __m256d v86l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v85));
    const __m256d v86h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v85, 1));
    const __m256d v88l = _mm256_fmadd_pd(v86l, v82l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v86h, v82h, v87);
    const __m256d v90l = _mm256_add_pd(v88l, v89);
    const __m256d v90h = _mm256_add_pd(v88h, v89);
    const __m256d v91l = _mm256_mul_pd(v90l, v90l);
    const __m256d v91h = _mm256_mul_pd(v90h, v90h);
    const __m256d v94l = _mm256_fmadd_pd(v92, v90l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v92, v90h, v93);
    const __m256d v96l = _mm256_fmadd_pd(v90l, v94l, v95);
    const __m256d v96h = _mm256_fmadd_pd(v90h, v94h, v95);
    const __m256d v97l = _mm256_fmadd_pd(v91l, v96l, v90l);
    const __m256d v97h = _mm256_fmadd_pd(v91h, v96h, v90h);
    const __m256i v100l = _mm256_srli_epi64(v79l, 52);
    const __m256i v100h = _mm256_srli_epi64(v79h, 52);
    const __m256i v101l = _mm256_or_si256(v98, v100l);
    const __m256i v101h = _mm256_or_si256(v98, v100h);
    const __m256d v102l = _mm256_castsi256_pd(v101l);
    const __m256d v102h = _mm256_castsi256_pd(v101h);
    const __m256d v104l = _mm256_sub_pd(v102l, v103);
    const __m256d v104h = _mm256_sub_pd(v102h, v103);
    const __m256d v106l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_castsi256_si128(v85));
    const __m256d v106h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_extracti128_si256(v85, 1));
    const __m256d v107l = _mm256_fmadd_pd(v104l, v105, v106l);
    const __m256d v107h = _mm256_fmadd_pd(v104h, v105, v106h);
    const __m256d v108l = _mm256_add_pd(v97l, v107l);
    const __m256d v108h = _mm256_add_pd(v97h, v107h);
    const __m256d v111l = _mm256_fmadd_pd(v108l, v109, v110);
    const __m256d v111h = _mm256_fmadd_pd(v108h, v109, v110);
    const __m256d v112l = _mm256_fmadd_pd(v8l, v78l, v111l);
    const __m256d v112h = _mm256_fmadd_pd(v8h, v78h, v111h);
    const __m256i v114l = _mm256_srli_epi64(v14l, 52);
    const __m256i v114h = _mm256_srli_epi64(v14h, 52);
    const __m256i v115l = _mm256_or_si256(v98, v114l);
    const __m256i v115h = _mm256_or_si256(v98, v114h);
    const __m256d v116l = _mm256_castsi256_pd(v115l);
    const __m256d v116h = _mm256_castsi256_pd(v115h);
    const __m256d v117l = _mm256_sub_pd(v116l, v103);
    const __m256d v117h = _mm256_sub_pd(v116h, v103);
    const __m256d v119l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_castsi256_si128(v22));
    const __m256d v119h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_extracti128_si256(v22, 1));
    const __m256d v120l = _mm256_fmadd_pd(v117l, v118, v119l);
    const __m256d v120h = _mm256_fmadd_pd(v117h, v118, v119h);
    const __m256d v121l = _mm256_fmadd_pd(v23l, v18l, v89);
    const __m256d v121h = _mm256_fmadd_pd(v23h, v18h, v89);
    const __m256d v124l = _mm256_fmadd_pd(v121l, v122, v123);
    const __m256d v124h = _mm256_fmadd_pd(v121h, v122, v123);
    const __m256d v126l = _mm256_fmadd_pd(v121l, v124l, v125);
    const __m256d v126h = _mm256_fmadd_pd(v121h, v124h, v125);
    const __m256d v128l = _mm256_fmadd_pd(v126l, v121l, v127);
    const __m256d v128h = _mm256_fmadd_pd(v126h, v121h, v127);
    const __m256d v130l = _mm256_fmadd_pd(v128l, v121l, v129);
    const __m256d v130h = _mm256_fmadd_pd(v128h, v121h, v129);
    const __m256d v132l = _mm256_fmadd_pd(v130l, v121l, v131);
    const __m256d v132h = _mm256_fmadd_pd(v130h, v121h, v131);
    const __m256d v134l = _mm256_fmadd_pd(v132l, v121l, v133);
    const __m256d v134h = _mm256_fmadd_pd(v132h, v121h, v133);
    const __m256d v135l = _mm256_mul_pd(v121l, v121l);
    const __m256d v135h = _mm256_mul_pd(v121h, v121h);
    const __m256d v136l = _mm256_fmadd_pd(v134l, v135l, v121l);
    const __m256d v136h = _mm256_fmadd_pd(v134h, v135h, v121h);
    const __m256d v137l = _mm256_add_pd(v120l, v136l);
    const __m256d v137h = _mm256_add_pd(v120h, v136h);
    const __m256d v138l = _mm256_fnmadd_pd(v2l, v137l, v7l);
    const __m256d v138h = _mm256_fnmadd_pd(v2h, v137h, v7h);
    const __m256d v139l = _mm256_add_pd(v112l, v138l);
    const __m256d v139h = _mm256_add_pd(v112h, v138h);
    const __m128 v140l = _mm256_cvtpd_ps(v139l);
    const __m128 v140h = _mm256_cvtpd_ps(v139h);
    const __m256 v140 = _mm256_set_m128(v140h, v140l);
    _mm256_storeu_ps(y, v140);
}

/* 8 elements by block 1. */
static LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_i_4ulp_avx512_block1_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v9 = _mm256_set1_epi32(127);
    const __m256d v10 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256i v11 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v19 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v89 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256i v98 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v103 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v122 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v141 = _mm256_set1_pd(0x1.ap+3); /* 13 */
    const __m256d v172 = _mm256_set1_pd(0x1.4p+3); /* 10 */
    const __m256d v173 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v177 = _mm256_set1_pd(-0x1.b951e2b18ff23p-11); /* -0.00084175084175084171 */
    const __m256d v178 = _mm256_set1_pd(0x1.3813813813814p-11); /* 0.00059523809523809529 */
    const __m256d v180 = _mm256_set1_pd(-0x1.a01a01a01a01ap-11); /* -0.00079365079365079365 */
    const __m256d v182 = _mm256_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m256d v184 = _mm256_set1_pd(-0x1.5555555555555p-4); /* -0.083333333333333329 */
    const __m256d v186 = _mm256_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m256d v189 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v201 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v202 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v204 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v206 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v208 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v210 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v214 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v223 = _mm256_set1_pd(0x1.6p+4); /* 22 */
    const __m256d v224 = _mm256_set1_pd(0x1.e4p+8); /* 484 */
    const __m256d v227 = _mm256_set1_pd(0x1.5p+4); /* 21 */
    const __m256d v228 = _mm256_set1_pd(0x1.b9p+8); /* 441 */
    const __m256d v232 = _mm256_set1_pd(0x1.4p+4); /* 20 */
    const __m256d v233 = _mm256_set1_pd(0x1.9p+8); /* 400 */
    const __m256d v237 = _mm256_set1_pd(0x1.3p+4); /* 19 */
    const __m256d v238 = _mm256_set1_pd(0x1.69p+8); /* 361 */
    const __m256d v242 = _mm256_set1_pd(0x1.2p+4); /* 18 */
    const __m256d v243 = _mm256_set1_pd(0x1.44p+8); /* 324 */
    const __m256d v247 = _mm256_set1_pd(0x1.1p+4); /* 17 */
    const __m256d v248 = _mm256_set1_pd(0x1.21p+8); /* 289 */
    const __m256d v252 = _mm256_set1_pd(0x1p+4); /* 16 */
    const __m256d v253 = _mm256_set1_pd(0x1p+8); /* 256 */
    const __m256d v257 = _mm256_set1_pd(0x1.ep+3); /* 15 */
    const __m256d v258 = _mm256_set1_pd(0x1.c2p+7); /* 225 */
    const __m256d v262 = _mm256_set1_pd(0x1.cp+3); /* 14 */
    const __m256d v263 = _mm256_set1_pd(0x1.88p+7); /* 196 */
    const __m256d v267 = _mm256_set1_pd(0x1.52p+7); /* 169 */
    const __m256d v271 = _mm256_set1_pd(0x1.8p+3); /* 12 */
    const __m256d v272 = _mm256_set1_pd(0x1.2p+7); /* 144 */
    const __m256d v276 = _mm256_set1_pd(0x1.6p+3); /* 11 */
    const __m256d v277 = _mm256_set1_pd(0x1.e4p+6); /* 121 */
    const __m256d v281 = _mm256_set1_pd(0x1.9p+6); /* 100 */
    const __m256d v285 = _mm256_set1_pd(0x1.2p+3); /* 9 */
    const __m256d v286 = _mm256_set1_pd(0x1.44p+6); /* 81 */
    const __m256d v290 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v291 = _mm256_set1_pd(0x1p+6); /* 64 */
    const __m256d v295 = _mm256_set1_pd(0x1.cp+2); /* 7 */
    const __m256d v296 = _mm256_set1_pd(0x1.88p+5); /* 49 */
    const __m256d v300 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v301 = _mm256_set1_pd(0x1.2p+5); /* 36 */
    const __m256d v305 = _mm256_set1_pd(0x1.9p+4); /* 25 */
    const __m256d v309 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v313 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v317 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256 v1 = _mm256_loadu_ps(x0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256 v3 = _mm256_loadu_ps(x1);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v174l = _mm256_add_pd(v2l, v173);
    const __m256d v174h = _mm256_add_pd(v2h, v173);
    const __m256d v175l = _mm256_div_pd(v0, v174l);
    const __m256d v175h = _mm256_div_pd(v0, v174h);
    const __m256d v176l = _mm256_mul_pd(v175l, v175l);
    const __m256d v176h = _mm256_mul_pd(v175h, v175h);
    const __m256d v179l = _mm256_fmadd_pd(v177, v176l, v178);
    const __m256d v179h = _mm256_fmadd_pd(v177, v176h, v178);
    const __m256d v181l = _mm256_fmadd_pd(v179l, v176l, v180);
    const __m256d v181h = _mm256_fmadd_pd(v179h, v176h, v180);
    const __m256d v183l = _mm256_fmadd_pd(v181l, v176l, v182);
    const __m256d v183h = _mm256_fmadd_pd(v181h, v176h, v182);
    const __m256d v185l = _mm256_fmadd_pd(v176l, v183l, v184);
    const __m256d v185h = _mm256_fmadd_pd(v176h, v183h, v184);
    const __m256d v187l = _mm256_add_pd(v174l, v186);
    const __m256d v187h = _mm256_add_pd(v174h, v186);
    const __m256d v188l = _mm256_fmadd_pd(v175l, v185l, v187l);
    const __m256d v188h = _mm256_fmadd_pd(v175h, v185h, v187h);
    const __m256d v190l = _mm256_mul_pd(v189, v4l);
    const __m256d v190h = _mm256_mul_pd(v189, v4h);
    const __m256d v191l = _mm256_mul_pd(v175l, v190l);
    const __m256d v191h = _mm256_mul_pd(v175h, v190h);
    const __m256i v192l = log_bessel_i_4ulp_avx512_bits_f64_avx2(v191l);
    const __m256i v192h = log_bessel_i_4ulp_avx512_bits_f64_avx2(v191h);
    const __m256i v193l = _mm256_and_si256(v15, v192l);
    const __m256i v193h = _mm256_and_si256(v15, v192h);
    const __m256i v194l = _mm256_or_si256(v193l, v11);
    const __m256i v194h = _mm256_or_si256(v193h, v11);
    const __m256d v195l = _mm256_castsi256_pd(v194l);
    const __m256d v195h = _mm256_castsi256_pd(v194h);
    const __m256d v196l = _mm256_fmadd_pd(v195l, v10, v19);
    const __m256d v196h = _mm256_fmadd_pd(v195h, v10, v19);
    const __m128i v197l = _mm256_cvtpd_epi32(v196l);
    const __m128i v197h = _mm256_cvtpd_epi32(v196h);
    const __m256i v197 = _mm256_set_m128i(v197h, v197l);
    const __m256i v198 = _mm256_and_si256(v9, v197);
    const __m256d v199l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v198));
    const __m256d v199h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v198, 1));
    const __m256d v200l = _mm256_fmadd_pd(v195l, v199l, v89);
    const __m256d v200h = _mm256_fmadd_pd(v195h, v199h, v89);
    const __m256d v203l = _mm256_fmadd_pd(v200l, v201, v202);
    const __m256d v203h = _mm256_fmadd_pd(v200h, v201, v202);
    const __m256d v205l = _mm256_fmadd_pd(v203l, v200l, v204);
    const __m256d v205h = _mm256_fmadd_pd(v203h, v200h, v204);
    const __m256d v207l = _mm256_fmadd_pd(v200l, v205l, v206);
    const __m256d v207h = _mm256_fmadd_pd(v200h, v205h, v206);
    const __m256d v209l = _mm256_fmadd_pd(v200l, v207l, v208);
    const __m256d v209h = _mm256_fmadd_pd(v200h, v207h, v208);
    const __m256d v211l = _mm256_fmadd_pd(v209l, v200l, v210);
    const __m256d v211h = _mm256_fmadd_pd(v209h, v200h, v210);
    const __m256d v212l = _mm256_mul_pd(v200l, v200l);
    const __m256d v212h = _mm256_mul_pd(v200h, v200h);
    const __m256d v213l = _mm256_fmadd_pd(v211l, v212l, v200l);
    const __m256d v213h = _mm256_fmadd_pd(v211h, v212h, v200h);
    const __m256i v215l = _mm256_srli_epi64(v192l, 52);
    const __m256i v215h = _mm256_srli_epi64(v192h, 52);
    const __m256i v216l = _mm256_or_si256(v98, v215l);
    const __m256i v216h = _mm256_or_si256(v98, v215h);
    const __m256d v217l = _mm256_castsi256_pd(v216l);
    const __m256d v217h = _mm256_castsi256_pd(v216h);
    const __m256d v218l = _mm256_sub_pd(v217l, v103);
    const __m256d v218h = _mm256_sub_pd(v217h, v103);
    const __m256d v219l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_castsi256_si128(v198));
    const __m256d v219h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_extracti128_si256(v198, 1));
    const __m256d v220l = _mm256_fmadd_pd(v214, v218l, v219l);
    const __m256d v220h = _mm256_fmadd_pd(v214, v218h, v219h);
    const __m256d v221l = _mm256_add_pd(v213l, v220l);
    const __m256d v221h = _mm256_add_pd(v213h, v220h);
    const __m256d v222l = _mm256_mul_pd(v190l, v190l);
    const __m256d v222h = _mm256_mul_pd(v190h, v190h);
    const __m256d v225l = _mm256_fmadd_pd(v2l, v223, v224);
    const __m256d v225h = _mm256_fmadd_pd(v2h, v223, v224);
    const __m256d v226l = _mm256_add_pd(v222l, v225l);
    const __m256d v226h = _mm256_add_pd(v222h, v225h);
    const __m256d v229l = _mm256_fmadd_pd(v227, v2l, v228);
    const __m256d v229h = _mm256_fmadd_pd(v227, v2h, v228);
    const __m256d v230l = _mm256_mul_pd(v229l, v225l);
    const __m256d v230h = _mm256_mul_pd(v229h, v225h);
    const __m256d v231l = _mm256_fmadd_pd(v226l, v222l, v230l);
    const __m256d v231h = _mm256_fmadd_pd(v226h, v222h, v230h);
    const __m256d v234l = _mm256_fmadd_pd(v232, v2l, v233);
    const __m256d v234h = _mm256_fmadd_pd(v232, v2h, v233);
    const __m256d v235l = _mm256_mul_pd(v234l, v230l);
    const __m256d v235h = _mm256_mul_pd(v234h, v230h);
    const __m256d v236l = _mm256_fmadd_pd(v231l, v222l, v235l);
    const __m256d v236h = _mm256_fmadd_pd(v231h, v222h, v235h);
    const __m256d v239l = _mm256_fmadd_pd(v237, v2l, v238);
    const __m256d v239h = _mm256_fmadd_pd(v237, v2h, v238);
    const __m256d v240l = _mm256_mul_pd(v239l, v235l);
    const __m256d v240h = _mm256_mul_pd(v239h, v235h);
    const __m256d v241l = _mm256_fmadd_pd(v222l, v236l, v240l);
    const __m256d v241h = _mm256_fmadd_pd(v222h, v236h, v240h);
    const __m256d v244l = _mm256_fmadd_pd(v242, v2l, v243);
    const __m256d v244h = _mm256_fmadd_pd(v242, v2h, v243);
    const __m256d v245l = _mm256_mul_pd(v244l, v240l);
    const __m256d v245h = _mm256_mul_pd(v244h, v240h);
    const __m256d v246l = _mm256_fmadd_pd(v222l, v241l, v245l);
    const __m256d v246h = _mm256_fmadd_pd(v222h, v241h, v245h);
    const __m256d v249l = _mm256_fmadd_pd(v247, v2l, v248);
    const __m256d v249h = _mm256_fmadd_pd(v247, v2h, v248);
    const __m256d v250l = _mm256_mul_pd(v249l, v245l);
    const __m256d v250h = _mm256_mul_pd(v249h, v245h);
    const __m256d v251l = _mm256_fmadd_pd(v222l, v246l, v250l);
    const __m256d v251h = _mm256_fmadd_pd(v222h, v246h, v250h);
    const __m256d v254l = _mm256_fmadd_pd(v252, v2l, v253);
    const __m256d v254h = _mm256_fmadd_pd(v252, v2h, v253);
    const __m256d v255l = _mm256_mul_pd(v254l, v250l);
    const __m256d v255h = _mm256_mul_pd(v254h, v250h);
    const __m256d v256l = _mm256_fmadd_pd(v251l, v222l, v255l);
    const __m256d v256h = _mm256_fmadd_pd(v251h, v222h, v255h);
    const __m256d v259l = _mm256_fmadd_pd(v257, v2l, v258);
    const __m256d v259h = _mm256_fmadd_pd(v257, v2h, v258);
    const __m256d v260l = _mm256_mul_pd(v259l, v255l);
    const __m256d v260h = _mm256_mul_pd(v259h, v255h);
    const __m256d v261l = _mm256_fmadd_pd(v256l, v222l, v260l);
    const __m256d v261h = _mm256_fmadd_pd(v256h, v222h, v260h);
    const __m256d v264l = _mm256_fmadd_pd(v262, v2l, v263);
    const __m256d v264h = _mm256_fmadd_pd(v262, v2h, v263);
    const __m256d v265l = _mm256_mul_pd(v264l, v260l);
    const __m256d v265h = _mm256_mul_pd(v264h, v260h);
    const __m256d v266l = _mm256_fmadd_pd(v261l, v222l, v265l);
    const __m256d v266h = _mm256_fmadd_pd(v261h, v222h, v265h);
    const __m256d v268l = _mm256_fmadd_pd(v141, v2l, v267);
    const __m256d v268h = _mm256_fmadd_pd(v141, v2h, v267);
    const __m256d v269l = _mm256_mul_pd(v268l, v265l);
    const __m256d v269h = _mm256_mul_pd(v268h, v265h);
    const __m256d v270l = _mm256_fmadd_pd(v222l, v266l, v269l);
    const __m256d v270h = _mm256_fmadd_pd(v222h, v266h, v269h);
    const __m256d v273l = _mm256_fmadd_pd(v2l, v271, v272);
    const __m256d v273h = _mm256_fmadd_pd(v2h, v271, v272);
    const __m256d v274l = _mm256_mul_pd(v269l, v273l);
    const __m256d v274h = _mm256_mul_pd(v269h, v273h);
    const __m256d v275l = _mm256_fmadd_pd(v222l, v270l, v274l);
    const __m256d v275h = _mm256_fmadd_pd(v222h, v270h, v274h);
    const __m256d v278l = _mm256_fmadd_pd(v276, v2l, v277);
    const __m256d v278h = _mm256_fmadd_pd(v276, v2h, v277);
    const __m256d v279l = _mm256_mul_pd(v278l, v274l);
    const __m256d v279h = _mm256_mul_pd(v278h, v274h);
    const __m256d v280l = _mm256_fmadd_pd(v275l, v222l, v279l);
    const __m256d v280h = _mm256_fmadd_pd(v275h, v222h, v279h);
    const __m256d v282l = _mm256_fmadd_pd(v172, v2l, v281);
    const __m256d v282h = _mm256_fmadd_pd(v172, v2h, v281);
    const __m256d v283l = _mm256_mul_pd(v282l, v279l);
    const __m256d v283h = _mm256_mul_pd(v282h, v279h);
    const __m256d v284l = _mm256_fmadd_pd(v280l, v222l, v283l);
    const __m256d v284h = _mm256_fmadd_pd(v280h, v222h, v283h);
    const __m256d v287l = _mm256_fmadd_pd(v2l, v285, v286);
    const __m256d v287h = _mm256_fmadd_pd(v2h, v285, v286);
    const __m256d v288l = _mm256_mul_pd(v287l, v283l);
    const __m256d v288h = _mm256_mul_pd(v287h, v283h);
    const __m256d v289l = _mm256_fmadd_pd(v222l, v284l, v288l);
    const __m256d v289h = _mm256_fmadd_pd(v222h, v284h, v288h);
    const __m256d v292l = _mm256_fmadd_pd(v290, v2l, v291);
    const __m256d v292h = _mm256_fmadd_pd(v290, v2h, v291);
    const __m256d v293l = _mm256_mul_pd(v288l, v292l);
    const __m256d v293h = _mm256_mul_pd(v288h, v292h);
    const __m256d v294l = _mm256_fmadd_pd(v289l, v222l, v293l);
    const __m256d v294h = _mm256_fmadd_pd(v289h, v222h, v293h);
    const __m256d v297l = _mm256_fmadd_pd(v295, v2l, v296);
    const __m256d v297h = _mm256_fmadd_pd(v295, v2h, v296);
    const __m256d v298l = _mm256_mul_pd(v297l, v293l);
    const __m256d v298h = _mm256_mul_pd(v297h, v293h);
    const __m256d v299l = _mm256_fmadd_pd(v222l, v294l, v298l);
    const __m256d v299h = _mm256_fmadd_pd(v222h, v294h, v298h);
    const __m256d v302l = _mm256_fmadd_pd(v300, v2l, v301);
    const __m256d v302h = _mm256_fmadd_pd(v300, v2h, v301);
    const __m256d v303l = _mm256_mul_pd(v298l, v302l);
    const __m256d v303h = _mm256_mul_pd(v298h, v302h);
    const __m256d v304l = _mm256_fmadd_pd(v299l, v222l, v303l);
    const __m256d v304h = _mm256_fmadd_pd(v299h, v222h, v303h);
    const __m256d v306l = _mm256_fmadd_pd(v2l, v173, v305);
    const __m256d v306h = _mm256_fmadd_pd(v2h, v173, v305);
    const __m256d v307l = _mm256_mul_pd(v303l, v306l);
    const __m256d v307h = _mm256_mul_pd(v303h, v306h);
    const __m256d v308l = _mm256_fmadd_pd(v222l, v304l, v307l);
    const __m256d v308h = _mm256_fmadd_pd(v222h, v304h, v307h);
    const __m256d v310l = _mm256_fmadd_pd(v309, v2l, v252);
    const __m256d v310h = _mm256_fmadd_pd(v309, v2h, v252);
    const __m256d v311l = _mm256_mul_pd(v307l, v310l);
    const __m256d v311h = _mm256_mul_pd(v307h, v310h);
    const __m256d v312l = _mm256_fmadd_pd(v308l, v222l, v311l);
    const __m256d v312h = _mm256_fmadd_pd(v308h, v222h, v311h);
    const __m256d v314l = _mm256_fmadd_pd(v2l, v313, v285);
    const __m256d v314h = _mm256_fmadd_pd(v2h, v313, v285);
    const __m256d v315l = _mm256_mul_pd(v311l, v314l);
    const __m256d v315h = _mm256_mul_pd(v311h, v314h);
    const __m256d v316l = _mm256_fmadd_pd(v222l, v312l, v315l);
    const __m256d v316h = _mm256_fmadd_pd(v222h, v312h, v315h);
    const __m256d v318l = _mm256_fmadd_pd(v317, v2l, v309);
    const __m256d v318h = _mm256_fmadd_pd(v317, v2h, v309);
    const __m256d v319l = _mm256_mul_pd(v318l, v315l);
    const __m256d v319h = _mm256_mul_pd(v318h, v315h);
    const __m256d v320l = _mm256_fmadd_pd(v222l, v316l, v319l);
    const __m256d v320h = _mm256_fmadd_pd(v222h, v316h, v319h);
    const __m256d v321l = _mm256_add_pd(v2l, v0);
    const __m256d v321h = _mm256_add_pd(v2h, v0);
    const __m256d v322l = _mm256_mul_pd(v321l, v319l);
    const __m256d v322h = _mm256_mul_pd(v321h, v319h);
    const __m256d v323l = _mm256_fmadd_pd(v222l, v320l, v322l);
    const __m256d v323h = _mm256_fmadd_pd(v222h, v320h, v322h);
    const __m256d v324l = _mm256_fmadd_pd(v2l, v173, v122);
    const __m256d v324h = _mm256_fmadd_pd(v2h, v173, v122);
    const __m256d v325l = _mm256_fmadd_pd(v2l, v2l, v324l);
    const __m256d v325h = _mm256_fmadd_pd(v2h, v2h, v324h);
    const __m256d v326l = _mm256_add_pd(v309, v325l);
    const __m256d v326h = _mm256_add_pd(v309, v325h);
    const __m256d v327l = _mm256_add_pd(v300, v325l);
    const __m256d v327h = _mm256_add_pd(v300, v325h);
    const __m256d v328l = _mm256_mul_pd(v326l, v327l);
    const __m256d v328h = _mm256_mul_pd(v326h, v327h);
    const __m256d v329l = _mm256_mul_pd(v323l, v328l);
    const __m256d v329h = _mm256_mul_pd(v323h, v328h);
    const __m256d v330l = _mm256_mul_pd(v174l, v174l);
    const __m256d v330h = _mm256_mul_pd(v174h, v174h);
    const __m256d v331l = _mm256_mul_pd(v330l, v330l);
    const __m256d v331h = _mm256_mul_pd(v330h, v330h);
    const __m256d v332l = _mm256_sqrt_pd(v174l);
    const __m256d v332h = _mm256_sqrt_pd(v174h);
    const __m256d v333l = _mm256_mul_pd(v331l, v332l);
    const __m256d v333h = _mm256_mul_pd(v331h, v332h);
    const __m256d v334l = _mm256_mul_pd(v333l, v322l);
    const __m256d v334h = _mm256_mul_pd(v333h, v322h);
    const __m256d v335l = _mm256_div_pd(v329l, v334l);
    const __m256d v335h = _mm256_div_pd(v329h, v334h);
    const __m256i v336l = log_bessel_i_4ulp_avx512_bits_f64_avx2(v335l);
    const __m256i v336h = log_bessel_i_4ulp_avx512_bits_f64_avx2(v335h);
    const __m256i v337l = _mm256_and_si256(v336l, v15);
    const __m256i v337h = _mm256_and_si256(v336h, v15);
    const __m256i v338l = _mm256_or_si256(v337l, v11);
    const __m256i v338h = _mm256_or_si256(v337h, v11);
    const __m256d v339l = _mm256_castsi256_pd(v338l);
    const __m256d v339h = _mm256_castsi256_pd(v338h);
    const __m256d v340l = _mm256_fmadd_pd(v339l, v10, v19);
    const __m256d v340h = _mm256_fmadd_pd(v339h, v10, v19);
    const __m128i v341l = _mm256_cvtpd_epi32(v340l);
    const __m128i v341h = _mm256_cvtpd_epi32(v340h);
    const __m256i v341 = _mm256_set_m128i(v341h, v341l);
    const __m256i v342 = _mm256_and_si256(v9, v341);
    const __m256d v343l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v342));
    const __m256d v343h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v342, 1));
    const __m256d v344l = _mm256_fmadd_pd(v343l, v339l, v89);
    const __m256d v344h = _mm256_fmadd_pd(v343h, v339h, v89);
    const __m256d v345l = _mm256_fmadd_pd(v201, v344l, v202);
    const __m256d v345h = _mm256_fmadd_pd(v201, v344h, v202);
    const __m256d v346l = _mm256_fmadd_pd(v345l, v344l, v204);
    const __m256d v346h = _mm256_fmadd_pd(v345h, v344h, v204);
    const __m256d v347l = _mm256_fmadd_pd(v346l, v344l, v206);
    const __m256d v347h = _mm256_fmadd_pd(v346h, v344h, v206);
    const __m256d v348l = _mm256_fmadd_pd(v347l, v344l, v208);
    const __m256d v348h = _mm256_fmadd_pd(v347h, v344h, v208);
    const __m256d v349l = _mm256_fmadd_pd(v348l, v344l, v210);
    const __m256d v349h = _mm256_fmadd_pd(v348h, v344h, v210);
    const __m256d v350l = _mm256_mul_pd(v344l, v344l);
    const __m256d v350h = _mm256_mul_pd(v344h, v344h);
    const __m256d v351l = _mm256_fmadd_pd(v349l, v350l, v344l);
    const __m256d v351h = _mm256_fmadd_pd(v349h, v350h, v344h);
    const __m256i v352l = _mm256_srli_epi64(v336l, 52);
    const __m256i v352h = _mm256_srli_epi64(v336h, 52);
    const __m256i v353l = _mm256_or_si256(v98, v352l);
    const __m256i v353h = _mm256_or_si256(v98, v352h);
    const __m256d v354l = _mm256_castsi256_pd(v353l);
    const __m256d v354h = _mm256_castsi256_pd(v353h);
    const __m256d v355l = _mm256_sub_pd(v354l, v103);
    const __m256d v355h = _mm256_sub_pd(v354h, v103);
    const __m256d v356l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_castsi256_si128(v342));
    const __m256d v356h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_extracti128_si256(v342, 1));
    const __m256d v357l = _mm256_fmadd_pd(v355l, v214, v356l);
    const __m256d v357h = _mm256_fmadd_pd(v355h, v214, v356h);
    const __m256d v358l = _mm256_add_pd(v351l, v357l);
    const __m256d v358h = _mm256_add_pd(v351h, v357h);
    const __m256d v359l = _mm256_fmadd_pd(v221l, v2l, v358l);
    const __m256d v359h = _mm256_fmadd_pd(v221h, v2h, v358h);
    const __m256d v360l = _mm256_add_pd(v188l, v359l);
    const __m256d v360h = _mm256_add_pd(v188h, v359h);
    const __m128 v361l = _mm256_cvtpd_ps(v360l);
    const __m128 v361h = _mm256_cvtpd_ps(v360h);
    const __m256 v361 = _mm256_set_m128(v361h, v361l);
    _mm256_storeu_ps(y, v361);
}

/* 8 elements by block 2. */
static LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_i_4ulp_avx512_block2_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v9 = _mm256_set1_epi32(127);
    const __m256d v10 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256i v11 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v19 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v26 = _mm256_set1_pd(-0x1p+6); /* -64 */
    const __m256d v27 = _mm256_set1_pd(0x1.c2e03664c2555p+8); /* 450.87582998032059 */
    const __m256d v30 = _mm256_set1_pd(-0x1.0e18706466f8dp+9); /* -540.19092993762899 */
    const __m256d v32 = _mm256_set1_pd(0x1.e3f4dc76cc4ccp+7); /* 241.97824450725454 */
    const __m256d v89 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256i v98 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v103 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v122 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v362 = _mm256_set1_pd(0x1.4p+2); /* 5 */
    const __m256d v366 = _mm256_set1_pd(-0x1.b951e2b18ff23p-11); /* -0.00084175084175084171 */
    const __m256d v367 = _mm256_set1_pd(0x1.3813813813814p-11); /* 0.00059523809523809529 */
    const __m256d v369 = _mm256_set1_pd(-0x1.a01a01a01a01ap-11); /* -0.00079365079365079365 */
    const __m256d v371 = _mm256_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m256d v373 = _mm256_set1_pd(-0x1.5555555555555p-4); /* -0.083333333333333329 */
    const __m256d v375 = _mm256_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m256d v378 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v391 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v392 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v394 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v396 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v398 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v400 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v404 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v412 = _mm256_set1_pd(0x1.8p+2); /* 6 */
    const __m256d v416 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v420 = _mm256_set1_pd(0x1.2p+5); /* 36 */
    const __m256d v423 = _mm256_set1_pd(0x1.9p+4); /* 25 */
    const __m256d v427 = _mm256_set1_pd(0x1p+4); /* 16 */
    const __m256d v431 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v432 = _mm256_set1_pd(0x1.2p+3); /* 9 */
    const __m256d v436 = _mm256_set1_pd(0x1p+1); /* 2 */
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
    const __m256d v24l = _mm256_mul_pd(v8l, v2l);
    const __m256d v24h = _mm256_mul_pd(v8h, v2h);
    const __m256d v25l = _mm256_mul_pd(v24l, v24l);
    const __m256d v25h = _mm256_mul_pd(v24h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v25l, v19, v27);
    const __m256d v28h = _mm256_fmadd_pd(v25h, v19, v27);
    const __m256d v29l = _mm256_max_pd(v26, v28l);
    const __m256d v29h = _mm256_max_pd(v26, v28h);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v25l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v25h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v25l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v25h, v31h, v32);
    const __m256d v363l = _mm256_add_pd(v2l, v362);
    const __m256d v363h = _mm256_add_pd(v2h, v362);
    const __m256d v364l = _mm256_div_pd(v0, v363l);
    const __m256d v364h = _mm256_div_pd(v0, v363h);
    const __m256d v365l = _mm256_mul_pd(v364l, v364l);
    const __m256d v365h = _mm256_mul_pd(v364h, v364h);
    const __m256d v368l = _mm256_fmadd_pd(v366, v365l, v367);
    const __m256d v368h = _mm256_fmadd_pd(v366, v365h, v367);
    const __m256d v370l = _mm256_fmadd_pd(v368l, v365l, v369);
    const __m256d v370h = _mm256_fmadd_pd(v368h, v365h, v369);
    const __m256d v372l = _mm256_fmadd_pd(v370l, v365l, v371);
    const __m256d v372h = _mm256_fmadd_pd(v370h, v365h, v371);
    const __m256d v374l = _mm256_fmadd_pd(v365l, v372l, v373);
    const __m256d v374h = _mm256_fmadd_pd(v365h, v372h, v373);
    const __m256d v376l = _mm256_add_pd(v363l, v375);
    const __m256d v376h = _mm256_add_pd(v363h, v375);
    const __m256d v377l = _mm256_fmadd_pd(v364l, v374l, v376l);
    const __m256d v377h = _mm256_fmadd_pd(v364h, v374h, v376h);
    const __m256d v379l = _mm256_mul_pd(v378, v4l);
    const __m256d v379h = _mm256_mul_pd(v378, v4h);
    const __m256d v380l = _mm256_mul_pd(v364l, v379l);
    const __m256d v380h = _mm256_mul_pd(v364h, v379h);
    const __m256i v381l = log_bessel_i_4ulp_avx512_bits_f64_avx2(v380l);
    const __m256i v381h = log_bessel_i_4ulp_avx512_bits_f64_avx2(v380h);
    const __m256i v382l = _mm256_and_si256(v15, v381l);
    const __m256i v382h = _mm256_and_si256(v15, v381h);
    const __m256i v383l = _mm256_or_si256(v382l, v11);
    const __m256i v383h = _mm256_or_si256(v382h, v11);
    const __m256d v384l = _mm256_castsi256_pd(v383l);
    const __m256d v384h = _mm256_castsi256_pd(v383h);
    const __m256d v385l = _mm256_fmadd_pd(v384l, v10, v19);
    const __m256d v385h = _mm256_fmadd_pd(v384h, v10, v19);
    const __m128i v386l = _mm256_cvtpd_epi32(v385l);
    const __m128i v386h = _mm256_cvtpd_epi32(v385h);
    const __m256i v386 = _mm256_set_m128i(v386h, v386l);
    const __m256i v387 = _mm256_and_si256(v9, v386);
    const __m256d v388l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v387));
    const __m256d v388h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v387, 1));
    const __m256d v389l = _mm256_fmadd_pd(v33l, v122, v89);
    const __m256d v389h = _mm256_fmadd_pd(v33h, v122, v89);
    const __m256d v390l = _mm256_fmadd_pd(v384l, v388l, v389l);
    const __m256d v390h = _mm256_fmadd_pd(v384h, v388h, v389h);
    const __m256d v393l = _mm256_fmadd_pd(v390l, v391, v392);
    const __m256d v393h = _mm256_fmadd_pd(v390h, v391, v392);
    const __m256d v395l = _mm256_fmadd_pd(v390l, v393l, v394);
    const __m256d v395h = _mm256_fmadd_pd(v390h, v393h, v394);
    const __m256d v397l = _mm256_fmadd_pd(v390l, v395l, v396);
    const __m256d v397h = _mm256_fmadd_pd(v390h, v395h, v396);
    const __m256d v399l = _mm256_fmadd_pd(v390l, v397l, v398);
    const __m256d v399h = _mm256_fmadd_pd(v390h, v397h, v398);
    const __m256d v401l = _mm256_fmadd_pd(v399l, v390l, v400);
    const __m256d v401h = _mm256_fmadd_pd(v399h, v390h, v400);
    const __m256d v402l = _mm256_mul_pd(v390l, v390l);
    const __m256d v402h = _mm256_mul_pd(v390h, v390h);
    const __m256d v403l = _mm256_fmadd_pd(v401l, v402l, v390l);
    const __m256d v403h = _mm256_fmadd_pd(v401h, v402h, v390h);
    const __m256i v405l = _mm256_srli_epi64(v381l, 52);
    const __m256i v405h = _mm256_srli_epi64(v381h, 52);
    const __m256i v406l = _mm256_or_si256(v98, v405l);
    const __m256i v406h = _mm256_or_si256(v98, v405h);
    const __m256d v407l = _mm256_castsi256_pd(v406l);
    const __m256d v407h = _mm256_castsi256_pd(v406h);
    const __m256d v408l = _mm256_sub_pd(v407l, v103);
    const __m256d v408h = _mm256_sub_pd(v407h, v103);
    const __m256d v409l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_castsi256_si128(v387));
    const __m256d v409h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_extracti128_si256(v387, 1));
    const __m256d v410l = _mm256_fmadd_pd(v404, v408l, v409l);
    const __m256d v410h = _mm256_fmadd_pd(v404, v408h, v409h);
    const __m256d v411l = _mm256_add_pd(v403l, v410l);
    const __m256d v411h = _mm256_add_pd(v403h, v410h);
    const __m256d v413l = _mm256_mul_pd(v2l, v362);
    const __m256d v413h = _mm256_mul_pd(v2h, v362);
    const __m256d v414l = _mm256_fmadd_pd(v2l, v2l, v413l);
    const __m256d v414h = _mm256_fmadd_pd(v2h, v2h, v413h);
    const __m256d v415l = _mm256_add_pd(v412, v414l);
    const __m256d v415h = _mm256_add_pd(v412, v414h);
    const __m256d v417l = _mm256_add_pd(v414l, v416);
    const __m256d v417h = _mm256_add_pd(v414h, v416);
    const __m256d v418l = _mm256_mul_pd(v415l, v417l);
    const __m256d v418h = _mm256_mul_pd(v415h, v417h);
    const __m256d v419l = _mm256_mul_pd(v379l, v379l);
    const __m256d v419h = _mm256_mul_pd(v379h, v379h);
    const __m256d v421l = _mm256_fmadd_pd(v412, v2l, v420);
    const __m256d v421h = _mm256_fmadd_pd(v412, v2h, v420);
    const __m256d v422l = _mm256_add_pd(v421l, v419l);
    const __m256d v422h = _mm256_add_pd(v421h, v419h);
    const __m256d v424l = _mm256_fmadd_pd(v2l, v362, v423);
    const __m256d v424h = _mm256_fmadd_pd(v2h, v362, v423);
    const __m256d v425l = _mm256_mul_pd(v421l, v424l);
    const __m256d v425h = _mm256_mul_pd(v421h, v424h);
    const __m256d v426l = _mm256_fmadd_pd(v422l, v419l, v425l);
    const __m256d v426h = _mm256_fmadd_pd(v422h, v419h, v425h);
    const __m256d v428l = _mm256_fmadd_pd(v416, v2l, v427);
    const __m256d v428h = _mm256_fmadd_pd(v416, v2h, v427);
    const __m256d v429l = _mm256_mul_pd(v428l, v425l);
    const __m256d v429h = _mm256_mul_pd(v428h, v425h);
    const __m256d v430l = _mm256_fmadd_pd(v419l, v426l, v429l);
    const __m256d v430h = _mm256_fmadd_pd(v419h, v426h, v429h);
    const __m256d v433l = _mm256_fmadd_pd(v2l, v431, v432);
    const __m256d v433h = _mm256_fmadd_pd(v2h, v431, v432);
    const __m256d v434l = _mm256_mul_pd(v429l, v433l);
    const __m256d v434h = _mm256_mul_pd(v429h, v433h);
    const __m256d v435l = _mm256_fmadd_pd(v430l, v419l, v434l);
    const __m256d v435h = _mm256_fmadd_pd(v430h, v419h, v434h);
    const __m256d v437l = _mm256_fmadd_pd(v436, v2l, v416);
    const __m256d v437h = _mm256_fmadd_pd(v436, v2h, v416);
    const __m256d v438l = _mm256_mul_pd(v437l, v434l);
    const __m256d v438h = _mm256_mul_pd(v437h, v434h);
    const __m256d v439l = _mm256_fmadd_pd(v435l, v419l, v438l);
    const __m256d v439h = _mm256_fmadd_pd(v435h, v419h, v438h);
    const __m256d v440l = _mm256_fmadd_pd(v438l, v2l, v438l);
    const __m256d v440h = _mm256_fmadd_pd(v438h, v2h, v438h);
    const __m256d v441l = _mm256_fmadd_pd(v439l, v419l, v440l);
    const __m256d v441h = _mm256_fmadd_pd(v439h, v419h, v440h);
    const __m256d v442l = _mm256_mul_pd(v418l, v441l);
    const __m256d v442h = _mm256_mul_pd(v418h, v441h);
    const __m256d v443l = _mm256_sqrt_pd(v363l);
    const __m256d v443h = _mm256_sqrt_pd(v363h);
    const __m256d v444l = _mm256_mul_pd(v443l, v440l);
    const __m256d v444h = _mm256_mul_pd(v443h, v440h);
    const __m256d v445l = _mm256_div_pd(v442l, v444l);
    const __m256d v445h = _mm256_div_pd(v442h, v444h);
    const __m256i v446l = log_bessel_i_4ulp_avx512_bits_f64_avx2(v445l);
    const __m256i v446h = log_bessel_i_4ulp_avx512_bits_f64_avx2(v445h);
    const __m256i v447l = _mm256_and_si256(v446l, v15);
    const __m256i v447h = _mm256_and_si256(v446h, v15);
    const __m256i v448l = _mm256_or_si256(v447l, v11);
    const __m256i v448h = _mm256_or_si256(v447h, v11);
    const __m256d v449l = _mm256_castsi256_pd(v448l);
    const __m256d v449h = _mm256_castsi256_pd(v448h);
    const __m256d v450l = _mm256_fmadd_pd(v449l, v10, v19);
    const __m256d v450h = _mm256_fmadd_pd(v449h, v10, v19);
    const __m128i v451l = _mm256_cvtpd_epi32(v450l);
    const __m128i v451h = _mm256_cvtpd_epi32(v450h);
    const __m256i v451 = _mm256_set_m128i(v451h, v451l);
    const __m256i v452 = _mm256_and_si256(v9, v451);
    const __m256d v453l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v452));
    const __m256d v453h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v452, 1));
    const __m256d v454l = _mm256_fmadd_pd(v449l, v453l, v89);
    const __m256d v454h = _mm256_fmadd_pd(v449h, v453h, v89);
    const __m256d v455l = _mm256_fmadd_pd(v454l, v391, v392);
    const __m256d v455h = _mm256_fmadd_pd(v454h, v391, v392);
    const __m256d v456l = _mm256_fmadd_pd(v454l, v455l, v394);
    const __m256d v456h = _mm256_fmadd_pd(v454h, v455h, v394);
    const __m256d v457l = _mm256_fmadd_pd(v454l, v456l, v396);
    const __m256d v457h = _mm256_fmadd_pd(v454h, v456h, v396);
    const __m256d v458l = _mm256_fmadd_pd(v454l, v457l, v398);
    const __m256d v458h = _mm256_fmadd_pd(v454h, v457h, v398);
    const __m256d v459l = _mm256_fmadd_pd(v454l, v458l, v400);
    const __m256d v459h = _mm256_fmadd_pd(v454h, v458h, v400);
    const __m256d v460l = _mm256_mul_pd(v454l, v454l);
    const __m256d v460h = _mm256_mul_pd(v454h, v454h);
    const __m256d v461l = _mm256_fmadd_pd(v459l, v460l, v454l);
    const __m256d v461h = _mm256_fmadd_pd(v459h, v460h, v454h);
    const __m256i v462l = _mm256_srli_epi64(v446l, 52);
    const __m256i v462h = _mm256_srli_epi64(v446h, 52);
    const __m256i v463l = _mm256_or_si256(v98, v462l);
    const __m256i v463h = _mm256_or_si256(v98, v462h);
    const __m256d v464l = _mm256_castsi256_pd(v463l);
    const __m256d v464h = _mm256_castsi256_pd(v463h);
    const __m256d v465l = _mm256_sub_pd(v464l, v103);
    const __m256d v465h = _mm256_sub_pd(v464h, v103);
    const __m256d v466l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_castsi256_si128(v452));
    const __m256d v466h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_extracti128_si256(v452, 1));
    const __m256d v467l = _mm256_fmadd_pd(v404, v465l, v466l);
    const __m256d v467h = _mm256_fmadd_pd(v404, v465h, v466h);
    const __m256d v468l = _mm256_add_pd(v461l, v467l);
    const __m256d v468h = _mm256_add_pd(v461h, v467h);
    const __m256d v469l = _mm256_fmadd_pd(v411l, v2l, v468l);
    const __m256d v469h = _mm256_fmadd_pd(v411h, v2h, v468h);
    const __m256d v470l = _mm256_add_pd(v377l, v469l);
    const __m256d v470h = _mm256_add_pd(v377h, v469h);
    const __m128 v471l = _mm256_cvtpd_ps(v470l);
    const __m128 v471h = _mm256_cvtpd_ps(v470h);
    const __m256 v471 = _mm256_set_m128(v471h, v471l);
    _mm256_storeu_ps(y, v471);
}

/* 8 elements by block 3. */
static LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) void log_bessel_i_4ulp_avx512_block3_avx2(const float *x0, const float *x1, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v9 = _mm256_set1_epi32(127);
    const __m256d v10 = _mm256_set1_pd(0x1p+7); /* 128 */
    const __m256i v11 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m256d v19 = _mm256_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m256d v26 = _mm256_set1_pd(-0x1p+6); /* -64 */
    const __m256d v27 = _mm256_set1_pd(0x1.c2e03664c2555p+8); /* 450.87582998032059 */
    const __m256d v30 = _mm256_set1_pd(-0x1.0e18706466f8dp+9); /* -540.19092993762899 */
    const __m256d v32 = _mm256_set1_pd(0x1.e3f4dc76cc4ccp+7); /* 241.97824450725454 */
    const __m256d v34 = _mm256_set1_pd(-0x1.0f0ae4d6b8da1p+4); /* -16.940159643896212 */
    const __m256d v36 = _mm256_set1_pd(0x1.9372e01c1248cp-1); /* 0.78798580496472104 */
    const __m256d v39 = _mm256_set1_pd(-0x1.d772f77734e97p+4); /* -29.465568032885667 */
    const __m256d v40 = _mm256_set1_pd(0x1.475d515930e99p+6); /* 81.841130632028936 */
    const __m256d v42 = _mm256_set1_pd(-0x1.484800fdab03fp+6); /* -82.070316279948187 */
    const __m256d v44 = _mm256_set1_pd(0x1.2dc77411bf801p+5); /* 37.722389353424667 */
    const __m256d v46 = _mm256_set1_pd(-0x1.2bbfef4024ffp+3); /* -9.3671795132467821 */
    const __m256d v48 = _mm256_set1_pd(0x1.b1345a3a4f77cp-3); /* 0.21152563562821658 */
    const __m256d v51 = _mm256_set1_pd(0x1.1f9cd80c4a5c2p+2); /* 4.4939479942344764 */
    const __m256d v52 = _mm256_set1_pd(-0x1.5946855dae10bp+3); /* -10.789858515709531 */
    const __m256d v54 = _mm256_set1_pd(0x1.0b055198fbf76p+3); /* 8.3443992603276733 */
    const __m256d v56 = _mm256_set1_pd(-0x1.0b2a8dbc438d3p+1); /* -2.0872361344582742 */
    const __m256d v58 = _mm256_set1_pd(0x1.941b6e69aee89p-4); /* 0.098658973026369293 */
    const __m256d v61 = _mm256_set1_pd(-0x1.eac24dcc95cdcp-1); /* -0.95851367113473485 */
    const __m256d v62 = _mm256_set1_pd(0x1.ba2bc2751ff98p+0); /* 1.72723021850104 */
    const __m256d v64 = _mm256_set1_pd(-0x1.aa5b554374a02p-1); /* -0.8327280659526084 */
    const __m256d v66 = _mm256_set1_pd(0x1.0b828ab60ea46p-4); /* 0.065310041275474878 */
    const __m256d v69 = _mm256_set1_pd(0x1.3ffda96a85411p-2); /* 0.31249108040475543 */
    const __m256d v70 = _mm256_set1_pd(-0x1.7ff7fba990c08p-2); /* -0.37496941778607651 */
    const __m256d v72 = _mm256_set1_pd(0x1.fff3c467db65dp-5); /* 0.062494166951051901 */
    const __m256d v75 = _mm256_set1_pd(-0x1.aaaab8713c3fcp-3); /* -0.20833343596999032 */
    const __m256d v76 = _mm256_set1_pd(0x1.00000a0476834p-3); /* 0.12500007463569462 */
    const __m256d v87 = _mm256_set1_pd(-0x1.a03b913d13781p-36); /* -2.3660088852172428e-11 */
    const __m256d v89 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v92 = _mm256_set1_pd(-0x1.108948ae3f2c5p-1); /* -0.53229739310298696 */
    const __m256d v93 = _mm256_set1_pd(0x1.542ad97f05f77p-2); /* 0.33219470823086489 */
    const __m256d v95 = _mm256_set1_pd(-0x1.ffff9958d4ff7p-2); /* -0.49999847035110129 */
    const __m256i v98 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v103 = _mm256_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m256d v105 = _mm256_set1_pd(0x1.62e42ff0136a7p-1); /* 0.69314718061078373 */
    const __m256d v109 = _mm256_set1_pd(0x1.fffffffdd29adp-2); /* 0.49999999987326299 */
    const __m256d v110 = _mm256_set1_pd(-0x1.d67f1c8c5c413p-1); /* -0.91893853391059321 */
    const __m256d v122 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v154 = _mm256_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m256d v157 = _mm256_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m256d v158 = _mm256_set1_pd(-0x1p+12); /* -4096 */
    const __m256d v163 = _mm256_set1_pd(INFINITY);
    const __m256d v165 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v476 = _mm256_set1_pd(NAN);
    const __m256d v477 = _mm256_set1_pd(-INFINITY);
    const __m256d v482 = _mm256_set1_pd(0x1.4b98d3426fcd7p+0); /* 1.2953006779860539 */
    const __m256d v483 = _mm256_set1_pd(-0x1.2ce0dafecc8fbp-57); /* -8.1553237905012671e-18 */
    const __m256d v486 = _mm256_set1_pd(-0x1.19a39ebffbb79p+0); /* -1.1001528948506503 */
    const __m256d v488 = _mm256_set1_pd(0x1.e5d470bae22e1p-1); /* 0.94888641625683701 */
    const __m256d v490 = _mm256_set1_pd(-0x1.cf6756d4488f4p+0); /* -1.8101705806989772 */
    const __m256d v494 = _mm256_set1_pd(-0x1.dadb014541eb2p-4); /* -0.11593151565841245 */
    const __m256d v500 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v511 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v512 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v514 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v516 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v519 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v520 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v526 = _mm256_set1_pd(0x1p-2); /* 0.25 */
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
    const __m256d v12l = _mm256_add_pd(v7l, v2l);
    const __m256d v12h = _mm256_add_pd(v7h, v2h);
    const __m256d v13l = _mm256_div_pd(v12l, v4l);
    const __m256d v13h = _mm256_div_pd(v12h, v4h);
    const __m256i v14l = log_bessel_i_4ulp_avx512_bits_f64_avx2(v13l);
    const __m256i v14h = log_bessel_i_4ulp_avx512_bits_f64_avx2(v13h);
    const __m256i v16l = _mm256_and_si256(v14l, v15);
    const __m256i v16h = _mm256_and_si256(v14h, v15);
    const __m256i v17l = _mm256_or_si256(v11, v16l);
    const __m256i v17h = _mm256_or_si256(v11, v16h);
    const __m256d v18l = _mm256_castsi256_pd(v17l);
    const __m256d v18h = _mm256_castsi256_pd(v17h);
    const __m256d v20l = _mm256_fmadd_pd(v10, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v10, v18h, v19);
    const __m128i v21l = _mm256_cvtpd_epi32(v20l);
    const __m128i v21h = _mm256_cvtpd_epi32(v20h);
    const __m256i v21 = _mm256_set_m128i(v21h, v21l);
    const __m256i v22 = _mm256_and_si256(v9, v21);
    const __m256d v23l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v22));
    const __m256d v23h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v22, 1));
    const __m256d v24l = _mm256_mul_pd(v8l, v2l);
    const __m256d v24h = _mm256_mul_pd(v8h, v2h);
    const __m256d v25l = _mm256_mul_pd(v24l, v24l);
    const __m256d v25h = _mm256_mul_pd(v24h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v25l, v19, v27);
    const __m256d v28h = _mm256_fmadd_pd(v25h, v19, v27);
    const __m256d v29l = _mm256_max_pd(v26, v28l);
    const __m256d v29h = _mm256_max_pd(v26, v28h);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v25l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v25h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v25l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v25h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v25l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v25h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v25l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v25h, v35h, v36);
    const __m256d v38l = _mm256_fmadd_pd(v8l, v23l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v8h, v23h, v37h);
    const __m256d v41l = _mm256_fmadd_pd(v25l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v25h, v39, v40);
    const __m256d v43l = _mm256_fmadd_pd(v25l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v25h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v25l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v25h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v25l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v25h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v25l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v25h, v47h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v38l, v8l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v38h, v8h, v49h);
    const __m256d v53l = _mm256_fmadd_pd(v51, v25l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51, v25h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v25l, v53l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v25h, v53h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v25l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v25h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v25l, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v25h, v57h, v58);
    const __m256d v60l = _mm256_fmadd_pd(v50l, v8l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v50h, v8h, v59h);
    const __m256d v63l = _mm256_fmadd_pd(v25l, v61, v62);
    const __m256d v63h = _mm256_fmadd_pd(v25h, v61, v62);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v25l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v25h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v25l, v65l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v25h, v65h, v66);
    const __m256d v68l = _mm256_fmadd_pd(v60l, v8l, v67l);
    const __m256d v68h = _mm256_fmadd_pd(v60h, v8h, v67h);
    const __m256d v71l = _mm256_fmadd_pd(v69, v25l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v69, v25h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v25l, v71l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v25h, v71h, v72);
    const __m256d v74l = _mm256_fmadd_pd(v68l, v8l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v68h, v8h, v73h);
    const __m256d v77l = _mm256_fmadd_pd(v25l, v75, v76);
    const __m256d v77h = _mm256_fmadd_pd(v25h, v75, v76);
    const __m256d v78l = _mm256_fmadd_pd(v8l, v74l, v77l);
    const __m256d v78h = _mm256_fmadd_pd(v8h, v74h, v77h);
    const __m256i v79l = _mm256_castpd_si256(v8l);
    const __m256i v79h = _mm256_castpd_si256(v8h);
    const __m256i v80l = _mm256_and_si256(v15, v79l);
    const __m256i v80h = _mm256_and_si256(v15, v79h);
    const __m256i v81l = _mm256_or_si256(v80l, v11);
    const __m256i v81h = _mm256_or_si256(v80h, v11);
    const __m256d v82l = _mm256_castsi256_pd(v81l);
    const __m256d v82h = _mm256_castsi256_pd(v81h);
    const __m256d v83l = _mm256_fmadd_pd(v82l, v10, v19);
    const __m256d v83h = _mm256_fmadd_pd(v82h, v10, v19);
    const __m128i v84l = _mm256_cvtpd_epi32(v83l);
    const __m128i v84h = _mm256_cvtpd_epi32(v83h);
    const __m256i v84 = _mm256_set_m128i(v84h, v84l);
    const __m256i v85 = _mm256_and_si256(v9, v84);
    const __m256d v86l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v85));
    const __m256d v86h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v85, 1));
    const __m256d v88l = _mm256_fmadd_pd(v86l, v82l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v86h, v82h, v87);
    const __m256d v90l = _mm256_add_pd(v88l, v89);
    const __m256d v90h = _mm256_add_pd(v88h, v89);
    const __m256d v91l = _mm256_mul_pd(v90l, v90l);
    const __m256d v91h = _mm256_mul_pd(v90h, v90h);
    const __m256d v94l = _mm256_fmadd_pd(v92, v90l, v93);
    const __m256d v94h = _mm256_fmadd_pd(v92, v90h, v93);
    const __m256d v96l = _mm256_fmadd_pd(v90l, v94l, v95);
    const __m256d v96h = _mm256_fmadd_pd(v90h, v94h, v95);
    const __m256d v97l = _mm256_fmadd_pd(v91l, v96l, v90l);
    const __m256d v97h = _mm256_fmadd_pd(v91h, v96h, v90h);
    const __m256i v100l = _mm256_srli_epi64(v79l, 52);
    const __m256i v100h = _mm256_srli_epi64(v79h, 52);
    const __m256i v101l = _mm256_or_si256(v98, v100l);
    const __m256i v101h = _mm256_or_si256(v98, v100h);
    const __m256d v102l = _mm256_castsi256_pd(v101l);
    const __m256d v102h = _mm256_castsi256_pd(v101h);
    const __m256d v104l = _mm256_sub_pd(v102l, v103);
    const __m256d v104h = _mm256_sub_pd(v102h, v103);
    const __m256d v106l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_castsi256_si128(v85));
    const __m256d v106h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_extracti128_si256(v85, 1));
    const __m256d v107l = _mm256_fmadd_pd(v104l, v105, v106l);
    const __m256d v107h = _mm256_fmadd_pd(v104h, v105, v106h);
    const __m256d v108l = _mm256_add_pd(v97l, v107l);
    const __m256d v108h = _mm256_add_pd(v97h, v107h);
    const __m256d v111l = _mm256_fmadd_pd(v108l, v109, v110);
    const __m256d v111h = _mm256_fmadd_pd(v108h, v109, v110);
    const __m256d v112l = _mm256_fmadd_pd(v8l, v78l, v111l);
    const __m256d v112h = _mm256_fmadd_pd(v8h, v78h, v111h);
    const __m256d v155l = _mm256_fmadd_pd(v154, v2l, v4l);
    const __m256d v155h = _mm256_fmadd_pd(v154, v2h, v4h);
    const __m256d v156l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v155l);
    const __m256d v156h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v155h);
    const __m256d v159l = _mm256_fmadd_pd(v157, v2l, v158);
    const __m256d v159h = _mm256_fmadd_pd(v157, v2h, v158);
    const __m256i v160l = _mm256_castpd_si256(_mm256_cmp_pd(v156l, v159l, _CMP_LT_OQ));
    const __m256i v160h = _mm256_castpd_si256(_mm256_cmp_pd(v156h, v159h, _CMP_LT_OQ));
    const __m256i v160 = log_bessel_i_4ulp_avx512_join_mask_avx2(v160l, v160h);
    const __m256i v167l = _mm256_castpd_si256(_mm256_cmp_pd(v165, v2l, _CMP_LE_OQ));
    const __m256i v167h = _mm256_castpd_si256(_mm256_cmp_pd(v165, v2h, _CMP_LE_OQ));
    const __m256i v167 = log_bessel_i_4ulp_avx512_join_mask_avx2(v167l, v167h);
    const __m256i v472l = _mm256_castpd_si256(_mm256_cmp_pd(v165, v4l, _CMP_LE_OQ));
    const __m256i v472h = _mm256_castpd_si256(_mm256_cmp_pd(v165, v4h, _CMP_LE_OQ));
    const __m256i v472 = log_bessel_i_4ulp_avx512_join_mask_avx2(v472l, v472h);
    const __m256i v473 = _mm256_and_si256(v472, v167);
    const __m256i v474l = _mm256_castpd_si256(_mm256_cmp_pd(v163, v2l, _CMP_EQ_OQ));
    const __m256i v474h = _mm256_castpd_si256(_mm256_cmp_pd(v163, v2h, _CMP_EQ_OQ));
    const __m256i v474 = log_bessel_i_4ulp_avx512_join_mask_avx2(v474l, v474h);
    const __m256i v475l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v163, _CMP_EQ_OQ));
    const __m256i v475h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v163, _CMP_EQ_OQ));
    const __m256i v475 = log_bessel_i_4ulp_avx512_join_mask_avx2(v475l, v475h);
    const __m256d v478l = _mm256_blendv_pd(v477, v476, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v475))));
    const __m256d v478h = _mm256_blendv_pd(v477, v476, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v475, 1))));
    const __m256i v479l = _mm256_castpd_si256(_mm256_cmp_pd(v165, v4l, _CMP_EQ_OQ));
    const __m256i v479h = _mm256_castpd_si256(_mm256_cmp_pd(v165, v4h, _CMP_EQ_OQ));
    const __m256i v479 = log_bessel_i_4ulp_avx512_join_mask_avx2(v479l, v479h);
    const __m256i v480l = _mm256_castpd_si256(_mm256_cmp_pd(v165, v2l, _CMP_EQ_OQ));
    const __m256i v480h = _mm256_castpd_si256(_mm256_cmp_pd(v165, v2h, _CMP_EQ_OQ));
    const __m256i v480 = log_bessel_i_4ulp_avx512_join_mask_avx2(v480l, v480h);
    const __m256d v481l = _mm256_blendv_pd(v477, v165, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v480))));
    const __m256d v481h = _mm256_blendv_pd(v477, v165, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v480, 1))));
    const __m256d v484l = _mm256_fmadd_pd(v483, v2l, v155l);
    const __m256d v484h = _mm256_fmadd_pd(v483, v2h, v155h);
    const __m256d v485l = _mm256_div_pd(v484l, v2l);
    const __m256d v485h = _mm256_div_pd(v484h, v2h);
    const __m256d v487l = _mm256_fmadd_pd(v482, v485l, v486);
    const __m256d v487h = _mm256_fmadd_pd(v482, v485h, v486);
    const __m256d v489l = _mm256_fmadd_pd(v487l, v485l, v488);
    const __m256d v489h = _mm256_fmadd_pd(v487h, v485h, v488);
    const __m256d v491l = _mm256_fmadd_pd(v489l, v485l, v490);
    const __m256d v491h = _mm256_fmadd_pd(v489h, v485h, v490);
    const __m256d v492l = _mm256_fmadd_pd(v491l, v484l, v122);
    const __m256d v492h = _mm256_fmadd_pd(v491h, v484h, v122);
    const __m256d v493l = _mm256_sub_pd(v112l, v492l);
    const __m256d v493h = _mm256_sub_pd(v112h, v492h);
    const __m256i v495l = _mm256_castpd_si256(v4l);
    const __m256i v495h = _mm256_castpd_si256(v4h);
    const __m256i v496l = _mm256_srli_epi64(v495l, 52);
    const __m256i v496h = _mm256_srli_epi64(v495h, 52);
    const __m256i v497l = _mm256_or_si256(v98, v496l);
    const __m256i v497h = _mm256_or_si256(v98, v496h);
    const __m256d v498l = _mm256_castsi256_pd(v497l);
    const __m256d v498h = _mm256_castsi256_pd(v497h);
    const __m256d v499l = _mm256_sub_pd(v498l, v103);
    const __m256d v499h = _mm256_sub_pd(v498h, v103);
    const __m256i v501l = _mm256_and_si256(v15, v495l);
    const __m256i v501h = _mm256_and_si256(v15, v495h);
    const __m256i v502l = _mm256_or_si256(v501l, v11);
    const __m256i v502h = _mm256_or_si256(v501h, v11);
    const __m256d v503l = _mm256_castsi256_pd(v502l);
    const __m256d v503h = _mm256_castsi256_pd(v502h);
    const __m256d v504l = _mm256_fmadd_pd(v503l, v10, v19);
    const __m256d v504h = _mm256_fmadd_pd(v503h, v10, v19);
    const __m128i v505l = _mm256_cvtpd_epi32(v504l);
    const __m128i v505h = _mm256_cvtpd_epi32(v504h);
    const __m256i v505 = _mm256_set_m128i(v505h, v505l);
    const __m256i v506 = _mm256_and_si256(v9, v505);
    const __m256d v507l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_castsi256_si128(v506));
    const __m256d v507h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table1, _mm256_extracti128_si256(v506, 1));
    const __m256d v508l = _mm256_fmadd_pd(v499l, v500, v507l);
    const __m256d v508h = _mm256_fmadd_pd(v499h, v500, v507h);
    const __m256d v509l = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_castsi256_si128(v506));
    const __m256d v509h = log_bessel_i_4ulp_avx512_gather_f64_avx2(log_bessel_i_4ulp_avx512_table0, _mm256_extracti128_si256(v506, 1));
    const __m256d v510l = _mm256_fmadd_pd(v509l, v503l, v89);
    const __m256d v510h = _mm256_fmadd_pd(v509h, v503h, v89);
    const __m256d v513l = _mm256_fmadd_pd(v511, v510l, v512);
    const __m256d v513h = _mm256_fmadd_pd(v511, v510h, v512);
    const __m256d v515l = _mm256_fmadd_pd(v513l, v510l, v514);
    const __m256d v515h = _mm256_fmadd_pd(v513h, v510h, v514);
    const __m256d v517l = _mm256_fmadd_pd(v510l, v515l, v516);
    const __m256d v517h = _mm256_fmadd_pd(v510h, v515h, v516);
    const __m256d v518l = _mm256_mul_pd(v510l, v510l);
    const __m256d v518h = _mm256_mul_pd(v510h, v510h);
    const __m256d v521l = _mm256_fmadd_pd(v519, v510l, v520);
    const __m256d v521h = _mm256_fmadd_pd(v519, v510h, v520);
    const __m256d v522l = _mm256_fmadd_pd(v517l, v518l, v521l);
    const __m256d v522h = _mm256_fmadd_pd(v517h, v518h, v521h);
    const __m256d v523l = _mm256_fmadd_pd(v522l, v518l, v510l);
    const __m256d v523h = _mm256_fmadd_pd(v522h, v518h, v510h);
    const __m256d v524l = _mm256_add_pd(v508l, v523l);
    const __m256d v524h = _mm256_add_pd(v508h, v523h);
    const __m256d v525l = _mm256_add_pd(v494, v524l);
    const __m256d v525h = _mm256_add_pd(v494, v524h);
    const __m256d v527l = _mm256_fmadd_pd(v526, v4l, v122);
    const __m256d v527h = _mm256_fmadd_pd(v526, v4h, v122);
    const __m256d v528l = _mm256_mul_pd(v527l, v4l);
    const __m256d v528h = _mm256_mul_pd(v527h, v4h);
    const __m256d v529l = _mm256_fmadd_pd(v525l, v2l, v528l);
    const __m256d v529h = _mm256_fmadd_pd(v525h, v2h, v528h);
    const __m256d v530l = _mm256_blendv_pd(v529l, v493l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v160))));
    const __m256d v530h = _mm256_blendv_pd(v529h, v493h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v160, 1))));
    const __m256d v531l = _mm256_blendv_pd(v530l, v481l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v479))));
    const __m256d v531h = _mm256_blendv_pd(v530h, v481h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v479, 1))));
    const __m256d v532l = _mm256_blendv_pd(v531l, v163, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v475))));
    const __m256d v532h = _mm256_blendv_pd(v531h, v163, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v475, 1))));
    const __m256d v533l = _mm256_blendv_pd(v532l, v478l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v474))));
    const __m256d v533h = _mm256_blendv_pd(v532h, v478h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v474, 1))));
    const __m256d v534l = _mm256_blendv_pd(v476, v533l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v473))));
    const __m256d v534h = _mm256_blendv_pd(v476, v533h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v473, 1))));
    const __m128 v535l = _mm256_cvtpd_ps(v534l);
    const __m128 v535h = _mm256_cvtpd_ps(v534h);
    const __m256 v535 = _mm256_set_m128(v535h, v535l);
    _mm256_storeu_ps(y, v535);
}

/* m elements, whole steps, by one block. */
static LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET void log_bessel_i_4ulp_avx512_block_avx2(int32_t block, size_t m, const float *x0, const float *x1, float *y) {
    switch (block) {
    case 0:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_i_4ulp_avx512_block0_avx2(x0 + i, x1 + i, y + i);
        break;
    case 1:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_i_4ulp_avx512_block1_avx2(x0 + i, x1 + i, y + i);
        break;
    case 2:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_i_4ulp_avx512_block2_avx2(x0 + i, x1 + i, y + i);
        break;
    case 3:
        for (size_t i = 0; i < m; i += 8)
            log_bessel_i_4ulp_avx512_block3_avx2(x0 + i, x1 + i, y + i);
        break;
    default:
        break;
    }
}

/* m elements, whole steps, not none, wherever they are, by one block. */
static LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET void log_bessel_i_4ulp_avx512_gathered_avx2(int32_t block, size_t m, const size_t *at, const float *x0, const float *x1, float *y) {
    float tail_x0[256];
    float tail_x1[256];
    float tail_y[256];
    size_t l;
    l = 0;
    do {
        tail_x0[l] = x0[at[l]];
        tail_x1[l] = x1[at[l]];
    } while (++l < m);
    log_bessel_i_4ulp_avx512_block_avx2(block, m, tail_x0, tail_x1, tail_y);
    l = 0;
    do {
        y[at[l]] = tail_y[l];
    } while (++l < m);
}

static LOG_BESSEL_I_4ULP_AVX512_AVX2_TARGET void log_bessel_i_4ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t at[4][264], count[4] = {0};
    int32_t block[128];
    for (size_t first = 0; first < n; first += 128) {
        const size_t end = n - first < 128 ? n : first + 128;
        size_t i = first;
        for (; end - i >= 8; i += 8)
            log_bessel_i_4ulp_avx512_choice_avx2(x0 + i, x1 + i, block + (i - first));
        if (i < end) {
            const size_t m = end - i;
            float tail_x0[8] = {0};
            memcpy(tail_x0, x0 + i, m * sizeof *x0);
            float tail_x1[8] = {0};
            memcpy(tail_x1, x1 + i, m * sizeof *x1);
            log_bessel_i_4ulp_avx512_choice_avx2(tail_x0, tail_x1, block + (i - first));
            for (size_t l = m; l < 8; l++)
                block[i - first + l] = -1;
        }
        for (i = first; i < end; i += 8) {
            const int32_t *own = block + (i - first);
            if (log_bessel_i_4ulp_avx512_same_avx2(own, 8)) {
                log_bessel_i_4ulp_avx512_block_avx2(own[0], 8, x0 + i, x1 + i, y + i);
                continue;
            }
            for (int32_t b = 0; b < 4; b++)
                count[b] = log_bessel_i_4ulp_avx512_collect_avx2(own, 8, b, i, at[b], count[b]);
        }
        for (int32_t b = 0; b < 4; b++) {
            if (count[b] < 128)
                continue;
            const size_t rest = count[b] % 8;
            log_bessel_i_4ulp_avx512_gathered_avx2(b, count[b] - rest, at[b] + rest, x0, x1, y);
            count[b] = rest;
        }
    }
    for (int32_t b = 0; b < 4; b++) {
        if (count[b] == 0)
            continue;
        for (; count[b] % 8 != 0; count[b]++)
            at[b][count[b]] = at[b][count[b] - 1];
        const size_t rest = count[b] % 8;
        log_bessel_i_4ulp_avx512_gathered_avx2(b, count[b] - rest, at[b] + rest, x0, x1, y);
        count[b] = rest;
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_BESSEL_I_4ULP_AVX512_AVX512 __m512i log_bessel_i_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOG_BESSEL_I_4ULP_AVX512_AVX512 __mmask8 log_bessel_i_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Whether all of the n numbers, a multiple of sixteen, are the same. */
LOG_BESSEL_I_4ULP_AVX512_AVX512 int log_bessel_i_4ulp_avx512_same_avx512(const int32_t *a, size_t n) {
    const __m512i first = _mm512_set1_epi32(a[0]);
    __mmask16 differs = 0;
    for (size_t l = 0; l < n; l += 16)
        differs |= _mm512_cmpneq_epi32_mask(_mm512_loadu_si512(a + l), first);
    return differs == 0;
}

/* Appends to at[count...] where, from `first` on, the n numbers, a multiple of eight,
 * are b; the count then. Writes up to eight elements beyond. */
LOG_BESSEL_I_4ULP_AVX512_AVX512 size_t log_bessel_i_4ulp_avx512_collect_avx512(const int32_t *a, size_t n, int32_t b,
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
LOG_BESSEL_I_4ULP_AVX512_AVX512 void log_bessel_i_4ulp_avx512_choice_avx512(const float *x0, const float *x1, int32_t *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v9 = _mm512_set1_epi32(127);
    const __m512d v10 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v19 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v26 = _mm512_set1_pd(-0x1p+6); /* -64 */
    const __m512d v27 = _mm512_set1_pd(0x1.c2e03664c2555p+8); /* 450.87582998032059 */
    const __m512d v30 = _mm512_set1_pd(-0x1.0e18706466f8dp+9); /* -540.19092993762899 */
    const __m512d v32 = _mm512_set1_pd(0x1.e3f4dc76cc4ccp+7); /* 241.97824450725454 */
    const __m512d v34 = _mm512_set1_pd(-0x1.0f0ae4d6b8da1p+4); /* -16.940159643896212 */
    const __m512d v36 = _mm512_set1_pd(0x1.9372e01c1248cp-1); /* 0.78798580496472104 */
    const __m512d v39 = _mm512_set1_pd(-0x1.d772f77734e97p+4); /* -29.465568032885667 */
    const __m512d v40 = _mm512_set1_pd(0x1.475d515930e99p+6); /* 81.841130632028936 */
    const __m512d v42 = _mm512_set1_pd(-0x1.484800fdab03fp+6); /* -82.070316279948187 */
    const __m512d v44 = _mm512_set1_pd(0x1.2dc77411bf801p+5); /* 37.722389353424667 */
    const __m512d v46 = _mm512_set1_pd(-0x1.2bbfef4024ffp+3); /* -9.3671795132467821 */
    const __m512d v48 = _mm512_set1_pd(0x1.b1345a3a4f77cp-3); /* 0.21152563562821658 */
    const __m512d v51 = _mm512_set1_pd(0x1.1f9cd80c4a5c2p+2); /* 4.4939479942344764 */
    const __m512d v52 = _mm512_set1_pd(-0x1.5946855dae10bp+3); /* -10.789858515709531 */
    const __m512d v54 = _mm512_set1_pd(0x1.0b055198fbf76p+3); /* 8.3443992603276733 */
    const __m512d v56 = _mm512_set1_pd(-0x1.0b2a8dbc438d3p+1); /* -2.0872361344582742 */
    const __m512d v58 = _mm512_set1_pd(0x1.941b6e69aee89p-4); /* 0.098658973026369293 */
    const __m512d v61 = _mm512_set1_pd(-0x1.eac24dcc95cdcp-1); /* -0.95851367113473485 */
    const __m512d v62 = _mm512_set1_pd(0x1.ba2bc2751ff98p+0); /* 1.72723021850104 */
    const __m512d v64 = _mm512_set1_pd(-0x1.aa5b554374a02p-1); /* -0.8327280659526084 */
    const __m512d v66 = _mm512_set1_pd(0x1.0b828ab60ea46p-4); /* 0.065310041275474878 */
    const __m512d v69 = _mm512_set1_pd(0x1.3ffda96a85411p-2); /* 0.31249108040475543 */
    const __m512d v70 = _mm512_set1_pd(-0x1.7ff7fba990c08p-2); /* -0.37496941778607651 */
    const __m512d v72 = _mm512_set1_pd(0x1.fff3c467db65dp-5); /* 0.062494166951051901 */
    const __m512d v75 = _mm512_set1_pd(0x1.ap+3); /* 13 */
    const __m512d v77 = _mm512_set1_pd(0x1.5cc0c72fe6f37p+3); /* 10.898532479819194 */
    const __m512d v83 = _mm512_set1_pd(0x1p-15); /* 3.0517578125e-05 */
    const __m512d v85 = _mm512_set1_pd(0x1.9e34f4a398816p-9); /* 0.0031601475364349081 */
    const __m512d v88 = _mm512_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m512d v91 = _mm512_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m512d v92 = _mm512_set1_pd(-0x1p+12); /* -4096 */
    const __m512d v97 = _mm512_set1_pd(INFINITY);
    const __m512d v99 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v106 = _mm512_set1_epi32(0);
    const __m512i v107 = _mm512_set1_epi32(1);
    const __m512i v109 = _mm512_set1_epi32(2);
    const __m512i v111 = _mm512_set1_epi32(3);
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
    const __m512d v12l = _mm512_add_pd(v7l, v2l);
    const __m512d v12h = _mm512_add_pd(v7h, v2h);
    const __m512d v13l = _mm512_div_pd(v12l, v4l);
    const __m512d v13h = _mm512_div_pd(v12h, v4h);
    const __m512i v14l = log_bessel_i_4ulp_avx512_bits_f64_avx512(v13l);
    const __m512i v14h = log_bessel_i_4ulp_avx512_bits_f64_avx512(v13h);
    const __m512i v16l = _mm512_and_si512(v14l, v15);
    const __m512i v16h = _mm512_and_si512(v14h, v15);
    const __m512i v17l = _mm512_or_si512(v11, v16l);
    const __m512i v17h = _mm512_or_si512(v11, v16h);
    const __m512d v18l = _mm512_castsi512_pd(v17l);
    const __m512d v18h = _mm512_castsi512_pd(v17h);
    const __m512d v20l = _mm512_fmadd_pd(v10, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v10, v18h, v19);
    const __m256i v21l = _mm512_cvtpd_epi32(v20l);
    const __m256i v21h = _mm512_cvtpd_epi32(v20h);
    const __m512i v21 = _mm512_inserti32x8(_mm512_castsi256_si512(v21l), v21h, 1);
    const __m512i v22 = _mm512_and_si512(v9, v21);
    const __m512d v23l = _mm512_i32gather_pd(_mm512_castsi512_si256(v22), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v23h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v22, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v24l = _mm512_mul_pd(v8l, v2l);
    const __m512d v24h = _mm512_mul_pd(v8h, v2h);
    const __m512d v25l = _mm512_mul_pd(v24l, v24l);
    const __m512d v25h = _mm512_mul_pd(v24h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v25l, v19, v27);
    const __m512d v28h = _mm512_fmadd_pd(v25h, v19, v27);
    const __m512d v29l = _mm512_max_pd(v26, v28l);
    const __m512d v29h = _mm512_max_pd(v26, v28h);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v25l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v25h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v25l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v25h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v25l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v25h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v25l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v25h, v35h, v36);
    const __m512d v38l = _mm512_fmadd_pd(v8l, v23l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v8h, v23h, v37h);
    const __m512d v41l = _mm512_fmadd_pd(v25l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v25h, v39, v40);
    const __m512d v43l = _mm512_fmadd_pd(v25l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v25h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v25l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v25h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v25l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v25h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v25l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v25h, v47h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v38l, v8l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v38h, v8h, v49h);
    const __m512d v53l = _mm512_fmadd_pd(v51, v25l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51, v25h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v25l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v25h, v53h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v25l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v25h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v25l, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v25h, v57h, v58);
    const __m512d v60l = _mm512_fmadd_pd(v50l, v8l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v50h, v8h, v59h);
    const __m512d v63l = _mm512_fmadd_pd(v25l, v61, v62);
    const __m512d v63h = _mm512_fmadd_pd(v25h, v61, v62);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v25l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v25h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v25l, v65l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v25h, v65h, v66);
    const __m512d v68l = _mm512_fmadd_pd(v60l, v8l, v67l);
    const __m512d v68h = _mm512_fmadd_pd(v60h, v8h, v67h);
    const __m512d v71l = _mm512_fmadd_pd(v69, v25l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v69, v25h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v25l, v71l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v25h, v71h, v72);
    const __m512d v74l = _mm512_fmadd_pd(v68l, v8l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v68h, v8h, v73h);
    const __mmask8 v76l = _mm512_cmp_pd_mask(v4l, v75, _CMP_LT_OQ);
    const __mmask8 v76h = _mm512_cmp_pd_mask(v4h, v75, _CMP_LT_OQ);
    const __mmask16 v76 = _mm512_kunpackb(v76h, v76l);
    const __mmask8 v78l = _mm512_cmp_pd_mask(v2l, v77, _CMP_LT_OQ);
    const __mmask8 v78h = _mm512_cmp_pd_mask(v2h, v77, _CMP_LT_OQ);
    const __mmask16 v78 = _mm512_kunpackb(v78h, v78l);
    const __mmask16 v79 = (__mmask16)(v76 & v78);
    const __m512d v80l = _mm512_fmadd_pd(v43l, v74l, v68l);
    const __m512d v80h = _mm512_fmadd_pd(v43h, v74h, v68h);
    const __mmask8 v81l = _mm512_cmp_pd_mask(v4l, v80l, _CMP_LE_OQ);
    const __mmask8 v81h = _mm512_cmp_pd_mask(v4h, v80h, _CMP_LE_OQ);
    const __mmask16 v81 = _mm512_kunpackb(v81h, v81l);
    const __mmask16 v82 = (__mmask16)(v81 & v79);
    const __mmask8 v84l = _mm512_cmp_pd_mask(v2l, v83, _CMP_LT_OQ);
    const __mmask8 v84h = _mm512_cmp_pd_mask(v2h, v83, _CMP_LT_OQ);
    const __mmask16 v84 = _mm512_kunpackb(v84h, v84l);
    const __mmask8 v86l = _mm512_cmp_pd_mask(v4l, v85, _CMP_LT_OQ);
    const __mmask8 v86h = _mm512_cmp_pd_mask(v4h, v85, _CMP_LT_OQ);
    const __mmask16 v86 = _mm512_kunpackb(v86h, v86l);
    const __mmask16 v87 = (__mmask16)(v84 & v86);
    const __m512d v89l = _mm512_fmadd_pd(v88, v2l, v4l);
    const __m512d v89h = _mm512_fmadd_pd(v88, v2h, v4h);
    const __m512d v90l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v89l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v90h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v89h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v93l = _mm512_fmadd_pd(v91, v2l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v91, v2h, v92);
    const __mmask8 v94l = _mm512_cmp_pd_mask(v90l, v93l, _CMP_LT_OQ);
    const __mmask8 v94h = _mm512_cmp_pd_mask(v90h, v93h, _CMP_LT_OQ);
    const __mmask16 v94 = _mm512_kunpackb(v94h, v94l);
    const __mmask16 v95 = (__mmask16)(v87 | v94);
    const __m512d v96l = _mm512_max_pd(v2l, v4l);
    const __m512d v96h = _mm512_max_pd(v2h, v4h);
    const __mmask8 v98l = _mm512_cmp_pd_mask(v96l, v97, _CMP_LT_OQ);
    const __mmask8 v98h = _mm512_cmp_pd_mask(v96h, v97, _CMP_LT_OQ);
    const __mmask16 v98 = _mm512_kunpackb(v98h, v98l);
    const __mmask8 v100l = _mm512_cmp_pd_mask(v99, v4l, _CMP_LT_OQ);
    const __mmask8 v100h = _mm512_cmp_pd_mask(v99, v4h, _CMP_LT_OQ);
    const __mmask16 v100 = _mm512_kunpackb(v100h, v100l);
    const __mmask8 v101l = _mm512_cmp_pd_mask(v99, v2l, _CMP_LE_OQ);
    const __mmask8 v101h = _mm512_cmp_pd_mask(v99, v2h, _CMP_LE_OQ);
    const __mmask16 v101 = _mm512_kunpackb(v101h, v101l);
    const __mmask16 v102 = (__mmask16)(v100 & v101);
    const __mmask16 v103 = (__mmask16)(v98 & v102);
    const __mmask16 v104 = (__mmask16)~v103;
    const __mmask16 v105 = (__mmask16)(v95 | v104);
    const __m512i v108 = _mm512_mask_blend_epi32(v79, v106, v107);
    const __m512i v110 = _mm512_mask_blend_epi32(v82, v108, v109);
    const __m512i v112 = _mm512_mask_blend_epi32(v105, v110, v111);
    _mm512_storeu_si512(y, v112);
}

/* 16 elements by block 0. */
static LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_i_4ulp_avx512_block0_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v9 = _mm512_set1_epi32(127);
    const __m512d v10 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v19 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v26 = _mm512_set1_pd(-0x1p+6); /* -64 */
    const __m512d v27 = _mm512_set1_pd(0x1.c2e03664c2555p+8); /* 450.87582998032059 */
    const __m512d v30 = _mm512_set1_pd(-0x1.0e18706466f8dp+9); /* -540.19092993762899 */
    const __m512d v32 = _mm512_set1_pd(0x1.e3f4dc76cc4ccp+7); /* 241.97824450725454 */
    const __m512d v34 = _mm512_set1_pd(-0x1.0f0ae4d6b8da1p+4); /* -16.940159643896212 */
    const __m512d v36 = _mm512_set1_pd(0x1.9372e01c1248cp-1); /* 0.78798580496472104 */
    const __m512d v39 = _mm512_set1_pd(-0x1.d772f77734e97p+4); /* -29.465568032885667 */
    const __m512d v40 = _mm512_set1_pd(0x1.475d515930e99p+6); /* 81.841130632028936 */
    const __m512d v42 = _mm512_set1_pd(-0x1.484800fdab03fp+6); /* -82.070316279948187 */
    const __m512d v44 = _mm512_set1_pd(0x1.2dc77411bf801p+5); /* 37.722389353424667 */
    const __m512d v46 = _mm512_set1_pd(-0x1.2bbfef4024ffp+3); /* -9.3671795132467821 */
    const __m512d v48 = _mm512_set1_pd(0x1.b1345a3a4f77cp-3); /* 0.21152563562821658 */
    const __m512d v51 = _mm512_set1_pd(0x1.1f9cd80c4a5c2p+2); /* 4.4939479942344764 */
    const __m512d v52 = _mm512_set1_pd(-0x1.5946855dae10bp+3); /* -10.789858515709531 */
    const __m512d v54 = _mm512_set1_pd(0x1.0b055198fbf76p+3); /* 8.3443992603276733 */
    const __m512d v56 = _mm512_set1_pd(-0x1.0b2a8dbc438d3p+1); /* -2.0872361344582742 */
    const __m512d v58 = _mm512_set1_pd(0x1.941b6e69aee89p-4); /* 0.098658973026369293 */
    const __m512d v61 = _mm512_set1_pd(-0x1.eac24dcc95cdcp-1); /* -0.95851367113473485 */
    const __m512d v62 = _mm512_set1_pd(0x1.ba2bc2751ff98p+0); /* 1.72723021850104 */
    const __m512d v64 = _mm512_set1_pd(-0x1.aa5b554374a02p-1); /* -0.8327280659526084 */
    const __m512d v66 = _mm512_set1_pd(0x1.0b828ab60ea46p-4); /* 0.065310041275474878 */
    const __m512d v69 = _mm512_set1_pd(0x1.3ffda96a85411p-2); /* 0.31249108040475543 */
    const __m512d v70 = _mm512_set1_pd(-0x1.7ff7fba990c08p-2); /* -0.37496941778607651 */
    const __m512d v72 = _mm512_set1_pd(0x1.fff3c467db65dp-5); /* 0.062494166951051901 */
    const __m512d v75 = _mm512_set1_pd(-0x1.aaaab8713c3fcp-3); /* -0.20833343596999032 */
    const __m512d v76 = _mm512_set1_pd(0x1.00000a0476834p-3); /* 0.12500007463569462 */
    const __m512d v87 = _mm512_set1_pd(-0x1.a03b913d13781p-36); /* -2.3660088852172428e-11 */
    const __m512d v89 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v92 = _mm512_set1_pd(-0x1.108948ae3f2c5p-1); /* -0.53229739310298696 */
    const __m512d v93 = _mm512_set1_pd(0x1.542ad97f05f77p-2); /* 0.33219470823086489 */
    const __m512d v95 = _mm512_set1_pd(-0x1.ffff9958d4ff7p-2); /* -0.49999847035110129 */
    const __m512i v98 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v103 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v105 = _mm512_set1_pd(0x1.62e42ff0136a7p-1); /* 0.69314718061078373 */
    const __m512d v109 = _mm512_set1_pd(0x1.fffffffdd29adp-2); /* 0.49999999987326299 */
    const __m512d v110 = _mm512_set1_pd(-0x1.d67f1c8c5c413p-1); /* -0.91893853391059321 */
    const __m512d v118 = _mm512_set1_pd(0x1.62e42fefa39dcp-1); /* 0.69314718055994318 */
    const __m512d v122 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v123 = _mm512_set1_pd(0x1.6b07678f150b2p+17); /* 185870.80905402225 */
    const __m512d v125 = _mm512_set1_pd(0x1.5357a4ab6362dp+8); /* 339.34235640694061 */
    const __m512d v127 = _mm512_set1_pd(-0x1.2a28b8474adb4p+1); /* -2.3293676708323918 */
    const __m512d v129 = _mm512_set1_pd(-0x1.05d5b51599d18p-2); /* -0.25569804138508934 */
    const __m512d v131 = _mm512_set1_pd(0x1.555642592b304p-2); /* 0.33333686513178429 */
    const __m512d v133 = _mm512_set1_pd(-0x1.ffffff495a68ap-2); /* -0.49999998936855461 */
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
    const __m512d v12l = _mm512_add_pd(v7l, v2l);
    const __m512d v12h = _mm512_add_pd(v7h, v2h);
    const __m512d v13l = _mm512_div_pd(v12l, v4l);
    const __m512d v13h = _mm512_div_pd(v12h, v4h);
    const __m512i v14l = log_bessel_i_4ulp_avx512_bits_f64_avx512(v13l);
    const __m512i v14h = log_bessel_i_4ulp_avx512_bits_f64_avx512(v13h);
    const __m512i v16l = _mm512_and_si512(v14l, v15);
    const __m512i v16h = _mm512_and_si512(v14h, v15);
    const __m512i v17l = _mm512_or_si512(v11, v16l);
    const __m512i v17h = _mm512_or_si512(v11, v16h);
    const __m512d v18l = _mm512_castsi512_pd(v17l);
    const __m512d v18h = _mm512_castsi512_pd(v17h);
    const __m512d v20l = _mm512_fmadd_pd(v10, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v10, v18h, v19);
    const __m256i v21l = _mm512_cvtpd_epi32(v20l);
    const __m256i v21h = _mm512_cvtpd_epi32(v20h);
    const __m512i v21 = _mm512_inserti32x8(_mm512_castsi256_si512(v21l), v21h, 1);
    const __m512i v22 = _mm512_and_si512(v9, v21);
    const __m512d v23l = _mm512_i32gather_pd(_mm512_castsi512_si256(v22), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v23h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v22, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v24l = _mm512_mul_pd(v8l, v2l);
    const __m512d v24h = _mm512_mul_pd(v8h, v2h);
    const __m512d v25l = _mm512_mul_pd(v24l, v24l);
    const __m512d v25h = _mm512_mul_pd(v24h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v25l, v19, v27);
    const __m512d v28h = _mm512_fmadd_pd(v25h, v19, v27);
    const __m512d v29l = _mm512_max_pd(v26, v28l);
    const __m512d v29h = _mm512_max_pd(v26, v28h);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v25l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v25h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v25l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v25h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v25l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v25h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v25l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v25h, v35h, v36);
    const __m512d v38l = _mm512_fmadd_pd(v8l, v23l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v8h, v23h, v37h);
    const __m512d v41l = _mm512_fmadd_pd(v25l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v25h, v39, v40);
    const __m512d v43l = _mm512_fmadd_pd(v25l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v25h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v25l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v25h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v25l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v25h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v25l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v25h, v47h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v38l, v8l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v38h, v8h, v49h);
    const __m512d v53l = _mm512_fmadd_pd(v51, v25l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51, v25h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v25l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v25h, v53h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v25l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v25h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v25l, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v25h, v57h, v58);
    const __m512d v60l = _mm512_fmadd_pd(v50l, v8l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v50h, v8h, v59h);
    const __m512d v63l = _mm512_fmadd_pd(v25l, v61, v62);
    const __m512d v63h = _mm512_fmadd_pd(v25h, v61, v62);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v25l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v25h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v25l, v65l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v25h, v65h, v66);
    const __m512d v68l = _mm512_fmadd_pd(v60l, v8l, v67l);
    const __m512d v68h = _mm512_fmadd_pd(v60h, v8h, v67h);
    const __m512d v71l = _mm512_fmadd_pd(v69, v25l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v69, v25h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v25l, v71l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v25h, v71h, v72);
    const __m512d v74l = _mm512_fmadd_pd(v68l, v8l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v68h, v8h, v73h);
    const __m512d v77l = _mm512_fmadd_pd(v25l, v75, v76);
    const __m512d v77h = _mm512_fmadd_pd(v25h, v75, v76);
    const __m512d v78l = _mm512_fmadd_pd(v8l, v74l, v77l);
    const __m512d v78h = _mm512_fmadd_pd(v8h, v74h, v77h);
    const __m512i v79l = _mm512_castpd_si512(v8l);
    const __m512i v79h = _mm512_castpd_si512(v8h);
    const __m512i v80l = _mm512_and_si512(v15, v79l);
    const __m512i v80h = _mm512_and_si512(v15, v79h);
    const __m512i v81l = _mm512_or_si512(v80l, v11);
    const __m512i v81h = _mm512_or_si512(v80h, v11);
    const __m512d v82l = _mm512_castsi512_pd(v81l);
    const __m512d v82h = _mm512_castsi512_pd(v81h);
    const __m512d v83l = _mm512_fmadd_pd(v82l, v10, v19);
    const __m512d v83h = _mm512_fmadd_pd(v82h, v10, v19);
    const __m256i v84l = _mm512_cvtpd_epi32(v83l);
    const __m256i v84h = _mm512_cvtpd_epi32(v83h);
    const __m512i v84 = _mm512_inserti32x8(_mm512_castsi256_si512(v84l), v84h, 1);
    const __m512i v85 = _mm512_and_si512(v9, v84);
    const __m512d v86l = _mm512_i32gather_pd(_mm512_castsi512_si256(v85), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v86h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v85, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v88l = _mm512_fmadd_pd(v86l, v82l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v86h, v82h, v87);
    const __m512d v90l = _mm512_add_pd(v88l, v89);
    const __m512d v90h = _mm512_add_pd(v88h, v89);
    const __m512d v91l = _mm512_mul_pd(v90l, v90l);
    const __m512d v91h = _mm512_mul_pd(v90h, v90h);
    const __m512d v94l = _mm512_fmadd_pd(v92, v90l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v92, v90h, v93);
    const __m512d v96l = _mm512_fmadd_pd(v90l, v94l, v95);
    const __m512d v96h = _mm512_fmadd_pd(v90h, v94h, v95);
    const __m512d v97l = _mm512_fmadd_pd(v91l, v96l, v90l);
    const __m512d v97h = _mm512_fmadd_pd(v91h, v96h, v90h);
    const __m512i v100l = _mm512_srli_epi64(v79l, 52);
    const __m512i v100h = _mm512_srli_epi64(v79h, 52);
    const __m512i v101l = _mm512_or_si512(v98, v100l);
    const __m512i v101h = _mm512_or_si512(v98, v100h);
    const __m512d v102l = _mm512_castsi512_pd(v101l);
    const __m512d v102h = _mm512_castsi512_pd(v101h);
    const __m512d v104l = _mm512_sub_pd(v102l, v103);
    const __m512d v104h = _mm512_sub_pd(v102h, v103);
    const __m512d v106l = _mm512_i32gather_pd(_mm512_castsi512_si256(v85), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v106h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v85, 1), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v107l = _mm512_fmadd_pd(v104l, v105, v106l);
    const __m512d v107h = _mm512_fmadd_pd(v104h, v105, v106h);
    const __m512d v108l = _mm512_add_pd(v97l, v107l);
    const __m512d v108h = _mm512_add_pd(v97h, v107h);
    const __m512d v111l = _mm512_fmadd_pd(v108l, v109, v110);
    const __m512d v111h = _mm512_fmadd_pd(v108h, v109, v110);
    const __m512d v112l = _mm512_fmadd_pd(v8l, v78l, v111l);
    const __m512d v112h = _mm512_fmadd_pd(v8h, v78h, v111h);
    const __m512i v114l = _mm512_srli_epi64(v14l, 52);
    const __m512i v114h = _mm512_srli_epi64(v14h, 52);
    const __m512i v115l = _mm512_or_si512(v98, v114l);
    const __m512i v115h = _mm512_or_si512(v98, v114h);
    const __m512d v116l = _mm512_castsi512_pd(v115l);
    const __m512d v116h = _mm512_castsi512_pd(v115h);
    const __m512d v117l = _mm512_sub_pd(v116l, v103);
    const __m512d v117h = _mm512_sub_pd(v116h, v103);
    const __m512d v119l = _mm512_i32gather_pd(_mm512_castsi512_si256(v22), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v119h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v22, 1), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v120l = _mm512_fmadd_pd(v117l, v118, v119l);
    const __m512d v120h = _mm512_fmadd_pd(v117h, v118, v119h);
    const __m512d v121l = _mm512_fmadd_pd(v23l, v18l, v89);
    const __m512d v121h = _mm512_fmadd_pd(v23h, v18h, v89);
    const __m512d v124l = _mm512_fmadd_pd(v121l, v122, v123);
    const __m512d v124h = _mm512_fmadd_pd(v121h, v122, v123);
    const __m512d v126l = _mm512_fmadd_pd(v121l, v124l, v125);
    const __m512d v126h = _mm512_fmadd_pd(v121h, v124h, v125);
    const __m512d v128l = _mm512_fmadd_pd(v126l, v121l, v127);
    const __m512d v128h = _mm512_fmadd_pd(v126h, v121h, v127);
    const __m512d v130l = _mm512_fmadd_pd(v128l, v121l, v129);
    const __m512d v130h = _mm512_fmadd_pd(v128h, v121h, v129);
    const __m512d v132l = _mm512_fmadd_pd(v130l, v121l, v131);
    const __m512d v132h = _mm512_fmadd_pd(v130h, v121h, v131);
    const __m512d v134l = _mm512_fmadd_pd(v132l, v121l, v133);
    const __m512d v134h = _mm512_fmadd_pd(v132h, v121h, v133);
    const __m512d v135l = _mm512_mul_pd(v121l, v121l);
    const __m512d v135h = _mm512_mul_pd(v121h, v121h);
    const __m512d v136l = _mm512_fmadd_pd(v134l, v135l, v121l);
    const __m512d v136h = _mm512_fmadd_pd(v134h, v135h, v121h);
    const __m512d v137l = _mm512_add_pd(v120l, v136l);
    const __m512d v137h = _mm512_add_pd(v120h, v136h);
    const __m512d v138l = _mm512_fnmadd_pd(v2l, v137l, v7l);
    const __m512d v138h = _mm512_fnmadd_pd(v2h, v137h, v7h);
    const __m512d v139l = _mm512_add_pd(v112l, v138l);
    const __m512d v139h = _mm512_add_pd(v112h, v138h);
    const __m256 v140l = _mm512_cvtpd_ps(v139l);
    const __m256 v140h = _mm512_cvtpd_ps(v139h);
    const __m512 v140 = _mm512_insertf32x8(_mm512_castps256_ps512(v140l), v140h, 1);
    _mm512_storeu_ps(y, v140);
}

/* 16 elements by block 1. */
static LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_i_4ulp_avx512_block1_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v9 = _mm512_set1_epi32(127);
    const __m512d v10 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v19 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v89 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512i v98 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v103 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v122 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v141 = _mm512_set1_pd(0x1.ap+3); /* 13 */
    const __m512d v172 = _mm512_set1_pd(0x1.4p+3); /* 10 */
    const __m512d v173 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v177 = _mm512_set1_pd(-0x1.b951e2b18ff23p-11); /* -0.00084175084175084171 */
    const __m512d v178 = _mm512_set1_pd(0x1.3813813813814p-11); /* 0.00059523809523809529 */
    const __m512d v180 = _mm512_set1_pd(-0x1.a01a01a01a01ap-11); /* -0.00079365079365079365 */
    const __m512d v182 = _mm512_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m512d v184 = _mm512_set1_pd(-0x1.5555555555555p-4); /* -0.083333333333333329 */
    const __m512d v186 = _mm512_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m512d v189 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v201 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v202 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v204 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v206 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v208 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v210 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v214 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v223 = _mm512_set1_pd(0x1.6p+4); /* 22 */
    const __m512d v224 = _mm512_set1_pd(0x1.e4p+8); /* 484 */
    const __m512d v227 = _mm512_set1_pd(0x1.5p+4); /* 21 */
    const __m512d v228 = _mm512_set1_pd(0x1.b9p+8); /* 441 */
    const __m512d v232 = _mm512_set1_pd(0x1.4p+4); /* 20 */
    const __m512d v233 = _mm512_set1_pd(0x1.9p+8); /* 400 */
    const __m512d v237 = _mm512_set1_pd(0x1.3p+4); /* 19 */
    const __m512d v238 = _mm512_set1_pd(0x1.69p+8); /* 361 */
    const __m512d v242 = _mm512_set1_pd(0x1.2p+4); /* 18 */
    const __m512d v243 = _mm512_set1_pd(0x1.44p+8); /* 324 */
    const __m512d v247 = _mm512_set1_pd(0x1.1p+4); /* 17 */
    const __m512d v248 = _mm512_set1_pd(0x1.21p+8); /* 289 */
    const __m512d v252 = _mm512_set1_pd(0x1p+4); /* 16 */
    const __m512d v253 = _mm512_set1_pd(0x1p+8); /* 256 */
    const __m512d v257 = _mm512_set1_pd(0x1.ep+3); /* 15 */
    const __m512d v258 = _mm512_set1_pd(0x1.c2p+7); /* 225 */
    const __m512d v262 = _mm512_set1_pd(0x1.cp+3); /* 14 */
    const __m512d v263 = _mm512_set1_pd(0x1.88p+7); /* 196 */
    const __m512d v267 = _mm512_set1_pd(0x1.52p+7); /* 169 */
    const __m512d v271 = _mm512_set1_pd(0x1.8p+3); /* 12 */
    const __m512d v272 = _mm512_set1_pd(0x1.2p+7); /* 144 */
    const __m512d v276 = _mm512_set1_pd(0x1.6p+3); /* 11 */
    const __m512d v277 = _mm512_set1_pd(0x1.e4p+6); /* 121 */
    const __m512d v281 = _mm512_set1_pd(0x1.9p+6); /* 100 */
    const __m512d v285 = _mm512_set1_pd(0x1.2p+3); /* 9 */
    const __m512d v286 = _mm512_set1_pd(0x1.44p+6); /* 81 */
    const __m512d v290 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v291 = _mm512_set1_pd(0x1p+6); /* 64 */
    const __m512d v295 = _mm512_set1_pd(0x1.cp+2); /* 7 */
    const __m512d v296 = _mm512_set1_pd(0x1.88p+5); /* 49 */
    const __m512d v300 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v301 = _mm512_set1_pd(0x1.2p+5); /* 36 */
    const __m512d v305 = _mm512_set1_pd(0x1.9p+4); /* 25 */
    const __m512d v309 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v313 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v317 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512 v1 = _mm512_loadu_ps(x0);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512 v3 = _mm512_loadu_ps(x1);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v174l = _mm512_add_pd(v2l, v173);
    const __m512d v174h = _mm512_add_pd(v2h, v173);
    const __m512d v175l = _mm512_div_pd(v0, v174l);
    const __m512d v175h = _mm512_div_pd(v0, v174h);
    const __m512d v176l = _mm512_mul_pd(v175l, v175l);
    const __m512d v176h = _mm512_mul_pd(v175h, v175h);
    const __m512d v179l = _mm512_fmadd_pd(v177, v176l, v178);
    const __m512d v179h = _mm512_fmadd_pd(v177, v176h, v178);
    const __m512d v181l = _mm512_fmadd_pd(v179l, v176l, v180);
    const __m512d v181h = _mm512_fmadd_pd(v179h, v176h, v180);
    const __m512d v183l = _mm512_fmadd_pd(v181l, v176l, v182);
    const __m512d v183h = _mm512_fmadd_pd(v181h, v176h, v182);
    const __m512d v185l = _mm512_fmadd_pd(v176l, v183l, v184);
    const __m512d v185h = _mm512_fmadd_pd(v176h, v183h, v184);
    const __m512d v187l = _mm512_add_pd(v174l, v186);
    const __m512d v187h = _mm512_add_pd(v174h, v186);
    const __m512d v188l = _mm512_fmadd_pd(v175l, v185l, v187l);
    const __m512d v188h = _mm512_fmadd_pd(v175h, v185h, v187h);
    const __m512d v190l = _mm512_mul_pd(v189, v4l);
    const __m512d v190h = _mm512_mul_pd(v189, v4h);
    const __m512d v191l = _mm512_mul_pd(v175l, v190l);
    const __m512d v191h = _mm512_mul_pd(v175h, v190h);
    const __m512i v192l = log_bessel_i_4ulp_avx512_bits_f64_avx512(v191l);
    const __m512i v192h = log_bessel_i_4ulp_avx512_bits_f64_avx512(v191h);
    const __m512i v193l = _mm512_and_si512(v15, v192l);
    const __m512i v193h = _mm512_and_si512(v15, v192h);
    const __m512i v194l = _mm512_or_si512(v193l, v11);
    const __m512i v194h = _mm512_or_si512(v193h, v11);
    const __m512d v195l = _mm512_castsi512_pd(v194l);
    const __m512d v195h = _mm512_castsi512_pd(v194h);
    const __m512d v196l = _mm512_fmadd_pd(v195l, v10, v19);
    const __m512d v196h = _mm512_fmadd_pd(v195h, v10, v19);
    const __m256i v197l = _mm512_cvtpd_epi32(v196l);
    const __m256i v197h = _mm512_cvtpd_epi32(v196h);
    const __m512i v197 = _mm512_inserti32x8(_mm512_castsi256_si512(v197l), v197h, 1);
    const __m512i v198 = _mm512_and_si512(v9, v197);
    const __m512d v199l = _mm512_i32gather_pd(_mm512_castsi512_si256(v198), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v199h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v198, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v200l = _mm512_fmadd_pd(v195l, v199l, v89);
    const __m512d v200h = _mm512_fmadd_pd(v195h, v199h, v89);
    const __m512d v203l = _mm512_fmadd_pd(v200l, v201, v202);
    const __m512d v203h = _mm512_fmadd_pd(v200h, v201, v202);
    const __m512d v205l = _mm512_fmadd_pd(v203l, v200l, v204);
    const __m512d v205h = _mm512_fmadd_pd(v203h, v200h, v204);
    const __m512d v207l = _mm512_fmadd_pd(v200l, v205l, v206);
    const __m512d v207h = _mm512_fmadd_pd(v200h, v205h, v206);
    const __m512d v209l = _mm512_fmadd_pd(v200l, v207l, v208);
    const __m512d v209h = _mm512_fmadd_pd(v200h, v207h, v208);
    const __m512d v211l = _mm512_fmadd_pd(v209l, v200l, v210);
    const __m512d v211h = _mm512_fmadd_pd(v209h, v200h, v210);
    const __m512d v212l = _mm512_mul_pd(v200l, v200l);
    const __m512d v212h = _mm512_mul_pd(v200h, v200h);
    const __m512d v213l = _mm512_fmadd_pd(v211l, v212l, v200l);
    const __m512d v213h = _mm512_fmadd_pd(v211h, v212h, v200h);
    const __m512i v215l = _mm512_srli_epi64(v192l, 52);
    const __m512i v215h = _mm512_srli_epi64(v192h, 52);
    const __m512i v216l = _mm512_or_si512(v98, v215l);
    const __m512i v216h = _mm512_or_si512(v98, v215h);
    const __m512d v217l = _mm512_castsi512_pd(v216l);
    const __m512d v217h = _mm512_castsi512_pd(v216h);
    const __m512d v218l = _mm512_sub_pd(v217l, v103);
    const __m512d v218h = _mm512_sub_pd(v217h, v103);
    const __m512d v219l = _mm512_i32gather_pd(_mm512_castsi512_si256(v198), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v219h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v198, 1), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v220l = _mm512_fmadd_pd(v214, v218l, v219l);
    const __m512d v220h = _mm512_fmadd_pd(v214, v218h, v219h);
    const __m512d v221l = _mm512_add_pd(v213l, v220l);
    const __m512d v221h = _mm512_add_pd(v213h, v220h);
    const __m512d v222l = _mm512_mul_pd(v190l, v190l);
    const __m512d v222h = _mm512_mul_pd(v190h, v190h);
    const __m512d v225l = _mm512_fmadd_pd(v2l, v223, v224);
    const __m512d v225h = _mm512_fmadd_pd(v2h, v223, v224);
    const __m512d v226l = _mm512_add_pd(v222l, v225l);
    const __m512d v226h = _mm512_add_pd(v222h, v225h);
    const __m512d v229l = _mm512_fmadd_pd(v227, v2l, v228);
    const __m512d v229h = _mm512_fmadd_pd(v227, v2h, v228);
    const __m512d v230l = _mm512_mul_pd(v229l, v225l);
    const __m512d v230h = _mm512_mul_pd(v229h, v225h);
    const __m512d v231l = _mm512_fmadd_pd(v226l, v222l, v230l);
    const __m512d v231h = _mm512_fmadd_pd(v226h, v222h, v230h);
    const __m512d v234l = _mm512_fmadd_pd(v232, v2l, v233);
    const __m512d v234h = _mm512_fmadd_pd(v232, v2h, v233);
    const __m512d v235l = _mm512_mul_pd(v234l, v230l);
    const __m512d v235h = _mm512_mul_pd(v234h, v230h);
    const __m512d v236l = _mm512_fmadd_pd(v231l, v222l, v235l);
    const __m512d v236h = _mm512_fmadd_pd(v231h, v222h, v235h);
    const __m512d v239l = _mm512_fmadd_pd(v237, v2l, v238);
    const __m512d v239h = _mm512_fmadd_pd(v237, v2h, v238);
    const __m512d v240l = _mm512_mul_pd(v239l, v235l);
    const __m512d v240h = _mm512_mul_pd(v239h, v235h);
    const __m512d v241l = _mm512_fmadd_pd(v222l, v236l, v240l);
    const __m512d v241h = _mm512_fmadd_pd(v222h, v236h, v240h);
    const __m512d v244l = _mm512_fmadd_pd(v242, v2l, v243);
    const __m512d v244h = _mm512_fmadd_pd(v242, v2h, v243);
    const __m512d v245l = _mm512_mul_pd(v244l, v240l);
    const __m512d v245h = _mm512_mul_pd(v244h, v240h);
    const __m512d v246l = _mm512_fmadd_pd(v222l, v241l, v245l);
    const __m512d v246h = _mm512_fmadd_pd(v222h, v241h, v245h);
    const __m512d v249l = _mm512_fmadd_pd(v247, v2l, v248);
    const __m512d v249h = _mm512_fmadd_pd(v247, v2h, v248);
    const __m512d v250l = _mm512_mul_pd(v249l, v245l);
    const __m512d v250h = _mm512_mul_pd(v249h, v245h);
    const __m512d v251l = _mm512_fmadd_pd(v222l, v246l, v250l);
    const __m512d v251h = _mm512_fmadd_pd(v222h, v246h, v250h);
    const __m512d v254l = _mm512_fmadd_pd(v252, v2l, v253);
    const __m512d v254h = _mm512_fmadd_pd(v252, v2h, v253);
    const __m512d v255l = _mm512_mul_pd(v254l, v250l);
    const __m512d v255h = _mm512_mul_pd(v254h, v250h);
    const __m512d v256l = _mm512_fmadd_pd(v251l, v222l, v255l);
    const __m512d v256h = _mm512_fmadd_pd(v251h, v222h, v255h);
    const __m512d v259l = _mm512_fmadd_pd(v257, v2l, v258);
    const __m512d v259h = _mm512_fmadd_pd(v257, v2h, v258);
    const __m512d v260l = _mm512_mul_pd(v259l, v255l);
    const __m512d v260h = _mm512_mul_pd(v259h, v255h);
    const __m512d v261l = _mm512_fmadd_pd(v256l, v222l, v260l);
    const __m512d v261h = _mm512_fmadd_pd(v256h, v222h, v260h);
    const __m512d v264l = _mm512_fmadd_pd(v262, v2l, v263);
    const __m512d v264h = _mm512_fmadd_pd(v262, v2h, v263);
    const __m512d v265l = _mm512_mul_pd(v264l, v260l);
    const __m512d v265h = _mm512_mul_pd(v264h, v260h);
    const __m512d v266l = _mm512_fmadd_pd(v261l, v222l, v265l);
    const __m512d v266h = _mm512_fmadd_pd(v261h, v222h, v265h);
    const __m512d v268l = _mm512_fmadd_pd(v141, v2l, v267);
    const __m512d v268h = _mm512_fmadd_pd(v141, v2h, v267);
    const __m512d v269l = _mm512_mul_pd(v268l, v265l);
    const __m512d v269h = _mm512_mul_pd(v268h, v265h);
    const __m512d v270l = _mm512_fmadd_pd(v222l, v266l, v269l);
    const __m512d v270h = _mm512_fmadd_pd(v222h, v266h, v269h);
    const __m512d v273l = _mm512_fmadd_pd(v2l, v271, v272);
    const __m512d v273h = _mm512_fmadd_pd(v2h, v271, v272);
    const __m512d v274l = _mm512_mul_pd(v269l, v273l);
    const __m512d v274h = _mm512_mul_pd(v269h, v273h);
    const __m512d v275l = _mm512_fmadd_pd(v222l, v270l, v274l);
    const __m512d v275h = _mm512_fmadd_pd(v222h, v270h, v274h);
    const __m512d v278l = _mm512_fmadd_pd(v276, v2l, v277);
    const __m512d v278h = _mm512_fmadd_pd(v276, v2h, v277);
    const __m512d v279l = _mm512_mul_pd(v278l, v274l);
    const __m512d v279h = _mm512_mul_pd(v278h, v274h);
    const __m512d v280l = _mm512_fmadd_pd(v275l, v222l, v279l);
    const __m512d v280h = _mm512_fmadd_pd(v275h, v222h, v279h);
    const __m512d v282l = _mm512_fmadd_pd(v172, v2l, v281);
    const __m512d v282h = _mm512_fmadd_pd(v172, v2h, v281);
    const __m512d v283l = _mm512_mul_pd(v282l, v279l);
    const __m512d v283h = _mm512_mul_pd(v282h, v279h);
    const __m512d v284l = _mm512_fmadd_pd(v280l, v222l, v283l);
    const __m512d v284h = _mm512_fmadd_pd(v280h, v222h, v283h);
    const __m512d v287l = _mm512_fmadd_pd(v2l, v285, v286);
    const __m512d v287h = _mm512_fmadd_pd(v2h, v285, v286);
    const __m512d v288l = _mm512_mul_pd(v287l, v283l);
    const __m512d v288h = _mm512_mul_pd(v287h, v283h);
    const __m512d v289l = _mm512_fmadd_pd(v222l, v284l, v288l);
    const __m512d v289h = _mm512_fmadd_pd(v222h, v284h, v288h);
    const __m512d v292l = _mm512_fmadd_pd(v290, v2l, v291);
    const __m512d v292h = _mm512_fmadd_pd(v290, v2h, v291);
    const __m512d v293l = _mm512_mul_pd(v288l, v292l);
    const __m512d v293h = _mm512_mul_pd(v288h, v292h);
    const __m512d v294l = _mm512_fmadd_pd(v289l, v222l, v293l);
    const __m512d v294h = _mm512_fmadd_pd(v289h, v222h, v293h);
    const __m512d v297l = _mm512_fmadd_pd(v295, v2l, v296);
    const __m512d v297h = _mm512_fmadd_pd(v295, v2h, v296);
    const __m512d v298l = _mm512_mul_pd(v297l, v293l);
    const __m512d v298h = _mm512_mul_pd(v297h, v293h);
    const __m512d v299l = _mm512_fmadd_pd(v222l, v294l, v298l);
    const __m512d v299h = _mm512_fmadd_pd(v222h, v294h, v298h);
    const __m512d v302l = _mm512_fmadd_pd(v300, v2l, v301);
    const __m512d v302h = _mm512_fmadd_pd(v300, v2h, v301);
    const __m512d v303l = _mm512_mul_pd(v298l, v302l);
    const __m512d v303h = _mm512_mul_pd(v298h, v302h);
    const __m512d v304l = _mm512_fmadd_pd(v299l, v222l, v303l);
    const __m512d v304h = _mm512_fmadd_pd(v299h, v222h, v303h);
    const __m512d v306l = _mm512_fmadd_pd(v2l, v173, v305);
    const __m512d v306h = _mm512_fmadd_pd(v2h, v173, v305);
    const __m512d v307l = _mm512_mul_pd(v303l, v306l);
    const __m512d v307h = _mm512_mul_pd(v303h, v306h);
    const __m512d v308l = _mm512_fmadd_pd(v222l, v304l, v307l);
    const __m512d v308h = _mm512_fmadd_pd(v222h, v304h, v307h);
    const __m512d v310l = _mm512_fmadd_pd(v309, v2l, v252);
    const __m512d v310h = _mm512_fmadd_pd(v309, v2h, v252);
    const __m512d v311l = _mm512_mul_pd(v307l, v310l);
    const __m512d v311h = _mm512_mul_pd(v307h, v310h);
    const __m512d v312l = _mm512_fmadd_pd(v308l, v222l, v311l);
    const __m512d v312h = _mm512_fmadd_pd(v308h, v222h, v311h);
    const __m512d v314l = _mm512_fmadd_pd(v2l, v313, v285);
    const __m512d v314h = _mm512_fmadd_pd(v2h, v313, v285);
    const __m512d v315l = _mm512_mul_pd(v311l, v314l);
    const __m512d v315h = _mm512_mul_pd(v311h, v314h);
    const __m512d v316l = _mm512_fmadd_pd(v222l, v312l, v315l);
    const __m512d v316h = _mm512_fmadd_pd(v222h, v312h, v315h);
    const __m512d v318l = _mm512_fmadd_pd(v317, v2l, v309);
    const __m512d v318h = _mm512_fmadd_pd(v317, v2h, v309);
    const __m512d v319l = _mm512_mul_pd(v318l, v315l);
    const __m512d v319h = _mm512_mul_pd(v318h, v315h);
    const __m512d v320l = _mm512_fmadd_pd(v222l, v316l, v319l);
    const __m512d v320h = _mm512_fmadd_pd(v222h, v316h, v319h);
    const __m512d v321l = _mm512_add_pd(v2l, v0);
    const __m512d v321h = _mm512_add_pd(v2h, v0);
    const __m512d v322l = _mm512_mul_pd(v321l, v319l);
    const __m512d v322h = _mm512_mul_pd(v321h, v319h);
    const __m512d v323l = _mm512_fmadd_pd(v222l, v320l, v322l);
    const __m512d v323h = _mm512_fmadd_pd(v222h, v320h, v322h);
    const __m512d v324l = _mm512_fmadd_pd(v2l, v173, v122);
    const __m512d v324h = _mm512_fmadd_pd(v2h, v173, v122);
    const __m512d v325l = _mm512_fmadd_pd(v2l, v2l, v324l);
    const __m512d v325h = _mm512_fmadd_pd(v2h, v2h, v324h);
    const __m512d v326l = _mm512_add_pd(v309, v325l);
    const __m512d v326h = _mm512_add_pd(v309, v325h);
    const __m512d v327l = _mm512_add_pd(v300, v325l);
    const __m512d v327h = _mm512_add_pd(v300, v325h);
    const __m512d v328l = _mm512_mul_pd(v326l, v327l);
    const __m512d v328h = _mm512_mul_pd(v326h, v327h);
    const __m512d v329l = _mm512_mul_pd(v323l, v328l);
    const __m512d v329h = _mm512_mul_pd(v323h, v328h);
    const __m512d v330l = _mm512_mul_pd(v174l, v174l);
    const __m512d v330h = _mm512_mul_pd(v174h, v174h);
    const __m512d v331l = _mm512_mul_pd(v330l, v330l);
    const __m512d v331h = _mm512_mul_pd(v330h, v330h);
    const __m512d v332l = _mm512_sqrt_pd(v174l);
    const __m512d v332h = _mm512_sqrt_pd(v174h);
    const __m512d v333l = _mm512_mul_pd(v331l, v332l);
    const __m512d v333h = _mm512_mul_pd(v331h, v332h);
    const __m512d v334l = _mm512_mul_pd(v333l, v322l);
    const __m512d v334h = _mm512_mul_pd(v333h, v322h);
    const __m512d v335l = _mm512_div_pd(v329l, v334l);
    const __m512d v335h = _mm512_div_pd(v329h, v334h);
    const __m512i v336l = log_bessel_i_4ulp_avx512_bits_f64_avx512(v335l);
    const __m512i v336h = log_bessel_i_4ulp_avx512_bits_f64_avx512(v335h);
    const __m512i v337l = _mm512_and_si512(v336l, v15);
    const __m512i v337h = _mm512_and_si512(v336h, v15);
    const __m512i v338l = _mm512_or_si512(v337l, v11);
    const __m512i v338h = _mm512_or_si512(v337h, v11);
    const __m512d v339l = _mm512_castsi512_pd(v338l);
    const __m512d v339h = _mm512_castsi512_pd(v338h);
    const __m512d v340l = _mm512_fmadd_pd(v339l, v10, v19);
    const __m512d v340h = _mm512_fmadd_pd(v339h, v10, v19);
    const __m256i v341l = _mm512_cvtpd_epi32(v340l);
    const __m256i v341h = _mm512_cvtpd_epi32(v340h);
    const __m512i v341 = _mm512_inserti32x8(_mm512_castsi256_si512(v341l), v341h, 1);
    const __m512i v342 = _mm512_and_si512(v9, v341);
    const __m512d v343l = _mm512_i32gather_pd(_mm512_castsi512_si256(v342), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v343h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v342, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v344l = _mm512_fmadd_pd(v343l, v339l, v89);
    const __m512d v344h = _mm512_fmadd_pd(v343h, v339h, v89);
    const __m512d v345l = _mm512_fmadd_pd(v201, v344l, v202);
    const __m512d v345h = _mm512_fmadd_pd(v201, v344h, v202);
    const __m512d v346l = _mm512_fmadd_pd(v345l, v344l, v204);
    const __m512d v346h = _mm512_fmadd_pd(v345h, v344h, v204);
    const __m512d v347l = _mm512_fmadd_pd(v346l, v344l, v206);
    const __m512d v347h = _mm512_fmadd_pd(v346h, v344h, v206);
    const __m512d v348l = _mm512_fmadd_pd(v347l, v344l, v208);
    const __m512d v348h = _mm512_fmadd_pd(v347h, v344h, v208);
    const __m512d v349l = _mm512_fmadd_pd(v348l, v344l, v210);
    const __m512d v349h = _mm512_fmadd_pd(v348h, v344h, v210);
    const __m512d v350l = _mm512_mul_pd(v344l, v344l);
    const __m512d v350h = _mm512_mul_pd(v344h, v344h);
    const __m512d v351l = _mm512_fmadd_pd(v349l, v350l, v344l);
    const __m512d v351h = _mm512_fmadd_pd(v349h, v350h, v344h);
    const __m512i v352l = _mm512_srli_epi64(v336l, 52);
    const __m512i v352h = _mm512_srli_epi64(v336h, 52);
    const __m512i v353l = _mm512_or_si512(v98, v352l);
    const __m512i v353h = _mm512_or_si512(v98, v352h);
    const __m512d v354l = _mm512_castsi512_pd(v353l);
    const __m512d v354h = _mm512_castsi512_pd(v353h);
    const __m512d v355l = _mm512_sub_pd(v354l, v103);
    const __m512d v355h = _mm512_sub_pd(v354h, v103);
    const __m512d v356l = _mm512_i32gather_pd(_mm512_castsi512_si256(v342), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v356h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v342, 1), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v357l = _mm512_fmadd_pd(v355l, v214, v356l);
    const __m512d v357h = _mm512_fmadd_pd(v355h, v214, v356h);
    const __m512d v358l = _mm512_add_pd(v351l, v357l);
    const __m512d v358h = _mm512_add_pd(v351h, v357h);
    const __m512d v359l = _mm512_fmadd_pd(v221l, v2l, v358l);
    const __m512d v359h = _mm512_fmadd_pd(v221h, v2h, v358h);
    const __m512d v360l = _mm512_add_pd(v188l, v359l);
    const __m512d v360h = _mm512_add_pd(v188h, v359h);
    const __m256 v361l = _mm512_cvtpd_ps(v360l);
    const __m256 v361h = _mm512_cvtpd_ps(v360h);
    const __m512 v361 = _mm512_insertf32x8(_mm512_castps256_ps512(v361l), v361h, 1);
    _mm512_storeu_ps(y, v361);
}

/* 16 elements by block 2. */
static LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_i_4ulp_avx512_block2_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v9 = _mm512_set1_epi32(127);
    const __m512d v10 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v19 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v26 = _mm512_set1_pd(-0x1p+6); /* -64 */
    const __m512d v27 = _mm512_set1_pd(0x1.c2e03664c2555p+8); /* 450.87582998032059 */
    const __m512d v30 = _mm512_set1_pd(-0x1.0e18706466f8dp+9); /* -540.19092993762899 */
    const __m512d v32 = _mm512_set1_pd(0x1.e3f4dc76cc4ccp+7); /* 241.97824450725454 */
    const __m512d v89 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512i v98 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v103 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v122 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v362 = _mm512_set1_pd(0x1.4p+2); /* 5 */
    const __m512d v366 = _mm512_set1_pd(-0x1.b951e2b18ff23p-11); /* -0.00084175084175084171 */
    const __m512d v367 = _mm512_set1_pd(0x1.3813813813814p-11); /* 0.00059523809523809529 */
    const __m512d v369 = _mm512_set1_pd(-0x1.a01a01a01a01ap-11); /* -0.00079365079365079365 */
    const __m512d v371 = _mm512_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m512d v373 = _mm512_set1_pd(-0x1.5555555555555p-4); /* -0.083333333333333329 */
    const __m512d v375 = _mm512_set1_pd(-0x1.d67f1c864beb5p-1); /* -0.91893853320467278 */
    const __m512d v378 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v391 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v392 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v394 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v396 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v398 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v400 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v404 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v412 = _mm512_set1_pd(0x1.8p+2); /* 6 */
    const __m512d v416 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d v420 = _mm512_set1_pd(0x1.2p+5); /* 36 */
    const __m512d v423 = _mm512_set1_pd(0x1.9p+4); /* 25 */
    const __m512d v427 = _mm512_set1_pd(0x1p+4); /* 16 */
    const __m512d v431 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v432 = _mm512_set1_pd(0x1.2p+3); /* 9 */
    const __m512d v436 = _mm512_set1_pd(0x1p+1); /* 2 */
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
    const __m512d v24l = _mm512_mul_pd(v8l, v2l);
    const __m512d v24h = _mm512_mul_pd(v8h, v2h);
    const __m512d v25l = _mm512_mul_pd(v24l, v24l);
    const __m512d v25h = _mm512_mul_pd(v24h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v25l, v19, v27);
    const __m512d v28h = _mm512_fmadd_pd(v25h, v19, v27);
    const __m512d v29l = _mm512_max_pd(v26, v28l);
    const __m512d v29h = _mm512_max_pd(v26, v28h);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v25l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v25h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v25l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v25h, v31h, v32);
    const __m512d v363l = _mm512_add_pd(v2l, v362);
    const __m512d v363h = _mm512_add_pd(v2h, v362);
    const __m512d v364l = _mm512_div_pd(v0, v363l);
    const __m512d v364h = _mm512_div_pd(v0, v363h);
    const __m512d v365l = _mm512_mul_pd(v364l, v364l);
    const __m512d v365h = _mm512_mul_pd(v364h, v364h);
    const __m512d v368l = _mm512_fmadd_pd(v366, v365l, v367);
    const __m512d v368h = _mm512_fmadd_pd(v366, v365h, v367);
    const __m512d v370l = _mm512_fmadd_pd(v368l, v365l, v369);
    const __m512d v370h = _mm512_fmadd_pd(v368h, v365h, v369);
    const __m512d v372l = _mm512_fmadd_pd(v370l, v365l, v371);
    const __m512d v372h = _mm512_fmadd_pd(v370h, v365h, v371);
    const __m512d v374l = _mm512_fmadd_pd(v365l, v372l, v373);
    const __m512d v374h = _mm512_fmadd_pd(v365h, v372h, v373);
    const __m512d v376l = _mm512_add_pd(v363l, v375);
    const __m512d v376h = _mm512_add_pd(v363h, v375);
    const __m512d v377l = _mm512_fmadd_pd(v364l, v374l, v376l);
    const __m512d v377h = _mm512_fmadd_pd(v364h, v374h, v376h);
    const __m512d v379l = _mm512_mul_pd(v378, v4l);
    const __m512d v379h = _mm512_mul_pd(v378, v4h);
    const __m512d v380l = _mm512_mul_pd(v364l, v379l);
    const __m512d v380h = _mm512_mul_pd(v364h, v379h);
    const __m512i v381l = log_bessel_i_4ulp_avx512_bits_f64_avx512(v380l);
    const __m512i v381h = log_bessel_i_4ulp_avx512_bits_f64_avx512(v380h);
    const __m512i v382l = _mm512_and_si512(v15, v381l);
    const __m512i v382h = _mm512_and_si512(v15, v381h);
    const __m512i v383l = _mm512_or_si512(v382l, v11);
    const __m512i v383h = _mm512_or_si512(v382h, v11);
    const __m512d v384l = _mm512_castsi512_pd(v383l);
    const __m512d v384h = _mm512_castsi512_pd(v383h);
    const __m512d v385l = _mm512_fmadd_pd(v384l, v10, v19);
    const __m512d v385h = _mm512_fmadd_pd(v384h, v10, v19);
    const __m256i v386l = _mm512_cvtpd_epi32(v385l);
    const __m256i v386h = _mm512_cvtpd_epi32(v385h);
    const __m512i v386 = _mm512_inserti32x8(_mm512_castsi256_si512(v386l), v386h, 1);
    const __m512i v387 = _mm512_and_si512(v9, v386);
    const __m512d v388l = _mm512_i32gather_pd(_mm512_castsi512_si256(v387), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v388h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v387, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v389l = _mm512_fmadd_pd(v33l, v122, v89);
    const __m512d v389h = _mm512_fmadd_pd(v33h, v122, v89);
    const __m512d v390l = _mm512_fmadd_pd(v384l, v388l, v389l);
    const __m512d v390h = _mm512_fmadd_pd(v384h, v388h, v389h);
    const __m512d v393l = _mm512_fmadd_pd(v390l, v391, v392);
    const __m512d v393h = _mm512_fmadd_pd(v390h, v391, v392);
    const __m512d v395l = _mm512_fmadd_pd(v390l, v393l, v394);
    const __m512d v395h = _mm512_fmadd_pd(v390h, v393h, v394);
    const __m512d v397l = _mm512_fmadd_pd(v390l, v395l, v396);
    const __m512d v397h = _mm512_fmadd_pd(v390h, v395h, v396);
    const __m512d v399l = _mm512_fmadd_pd(v390l, v397l, v398);
    const __m512d v399h = _mm512_fmadd_pd(v390h, v397h, v398);
    const __m512d v401l = _mm512_fmadd_pd(v399l, v390l, v400);
    const __m512d v401h = _mm512_fmadd_pd(v399h, v390h, v400);
    const __m512d v402l = _mm512_mul_pd(v390l, v390l);
    const __m512d v402h = _mm512_mul_pd(v390h, v390h);
    const __m512d v403l = _mm512_fmadd_pd(v401l, v402l, v390l);
    const __m512d v403h = _mm512_fmadd_pd(v401h, v402h, v390h);
    const __m512i v405l = _mm512_srli_epi64(v381l, 52);
    const __m512i v405h = _mm512_srli_epi64(v381h, 52);
    const __m512i v406l = _mm512_or_si512(v98, v405l);
    const __m512i v406h = _mm512_or_si512(v98, v405h);
    const __m512d v407l = _mm512_castsi512_pd(v406l);
    const __m512d v407h = _mm512_castsi512_pd(v406h);
    const __m512d v408l = _mm512_sub_pd(v407l, v103);
    const __m512d v408h = _mm512_sub_pd(v407h, v103);
    const __m512d v409l = _mm512_i32gather_pd(_mm512_castsi512_si256(v387), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v409h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v387, 1), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v410l = _mm512_fmadd_pd(v404, v408l, v409l);
    const __m512d v410h = _mm512_fmadd_pd(v404, v408h, v409h);
    const __m512d v411l = _mm512_add_pd(v403l, v410l);
    const __m512d v411h = _mm512_add_pd(v403h, v410h);
    const __m512d v413l = _mm512_mul_pd(v2l, v362);
    const __m512d v413h = _mm512_mul_pd(v2h, v362);
    const __m512d v414l = _mm512_fmadd_pd(v2l, v2l, v413l);
    const __m512d v414h = _mm512_fmadd_pd(v2h, v2h, v413h);
    const __m512d v415l = _mm512_add_pd(v412, v414l);
    const __m512d v415h = _mm512_add_pd(v412, v414h);
    const __m512d v417l = _mm512_add_pd(v414l, v416);
    const __m512d v417h = _mm512_add_pd(v414h, v416);
    const __m512d v418l = _mm512_mul_pd(v415l, v417l);
    const __m512d v418h = _mm512_mul_pd(v415h, v417h);
    const __m512d v419l = _mm512_mul_pd(v379l, v379l);
    const __m512d v419h = _mm512_mul_pd(v379h, v379h);
    const __m512d v421l = _mm512_fmadd_pd(v412, v2l, v420);
    const __m512d v421h = _mm512_fmadd_pd(v412, v2h, v420);
    const __m512d v422l = _mm512_add_pd(v421l, v419l);
    const __m512d v422h = _mm512_add_pd(v421h, v419h);
    const __m512d v424l = _mm512_fmadd_pd(v2l, v362, v423);
    const __m512d v424h = _mm512_fmadd_pd(v2h, v362, v423);
    const __m512d v425l = _mm512_mul_pd(v421l, v424l);
    const __m512d v425h = _mm512_mul_pd(v421h, v424h);
    const __m512d v426l = _mm512_fmadd_pd(v422l, v419l, v425l);
    const __m512d v426h = _mm512_fmadd_pd(v422h, v419h, v425h);
    const __m512d v428l = _mm512_fmadd_pd(v416, v2l, v427);
    const __m512d v428h = _mm512_fmadd_pd(v416, v2h, v427);
    const __m512d v429l = _mm512_mul_pd(v428l, v425l);
    const __m512d v429h = _mm512_mul_pd(v428h, v425h);
    const __m512d v430l = _mm512_fmadd_pd(v419l, v426l, v429l);
    const __m512d v430h = _mm512_fmadd_pd(v419h, v426h, v429h);
    const __m512d v433l = _mm512_fmadd_pd(v2l, v431, v432);
    const __m512d v433h = _mm512_fmadd_pd(v2h, v431, v432);
    const __m512d v434l = _mm512_mul_pd(v429l, v433l);
    const __m512d v434h = _mm512_mul_pd(v429h, v433h);
    const __m512d v435l = _mm512_fmadd_pd(v430l, v419l, v434l);
    const __m512d v435h = _mm512_fmadd_pd(v430h, v419h, v434h);
    const __m512d v437l = _mm512_fmadd_pd(v436, v2l, v416);
    const __m512d v437h = _mm512_fmadd_pd(v436, v2h, v416);
    const __m512d v438l = _mm512_mul_pd(v437l, v434l);
    const __m512d v438h = _mm512_mul_pd(v437h, v434h);
    const __m512d v439l = _mm512_fmadd_pd(v435l, v419l, v438l);
    const __m512d v439h = _mm512_fmadd_pd(v435h, v419h, v438h);
    const __m512d v440l = _mm512_fmadd_pd(v438l, v2l, v438l);
    const __m512d v440h = _mm512_fmadd_pd(v438h, v2h, v438h);
    const __m512d v441l = _mm512_fmadd_pd(v439l, v419l, v440l);
    const __m512d v441h = _mm512_fmadd_pd(v439h, v419h, v440h);
    const __m512d v442l = _mm512_mul_pd(v418l, v441l);
    const __m512d v442h = _mm512_mul_pd(v418h, v441h);
    const __m512d v443l = _mm512_sqrt_pd(v363l);
    const __m512d v443h = _mm512_sqrt_pd(v363h);
    const __m512d v444l = _mm512_mul_pd(v443l, v440l);
    const __m512d v444h = _mm512_mul_pd(v443h, v440h);
    const __m512d v445l = _mm512_div_pd(v442l, v444l);
    const __m512d v445h = _mm512_div_pd(v442h, v444h);
    const __m512i v446l = log_bessel_i_4ulp_avx512_bits_f64_avx512(v445l);
    const __m512i v446h = log_bessel_i_4ulp_avx512_bits_f64_avx512(v445h);
    const __m512i v447l = _mm512_and_si512(v446l, v15);
    const __m512i v447h = _mm512_and_si512(v446h, v15);
    const __m512i v448l = _mm512_or_si512(v447l, v11);
    const __m512i v448h = _mm512_or_si512(v447h, v11);
    const __m512d v449l = _mm512_castsi512_pd(v448l);
    const __m512d v449h = _mm512_castsi512_pd(v448h);
    const __m512d v450l = _mm512_fmadd_pd(v449l, v10, v19);
    const __m512d v450h = _mm512_fmadd_pd(v449h, v10, v19);
    const __m256i v451l = _mm512_cvtpd_epi32(v450l);
    const __m256i v451h = _mm512_cvtpd_epi32(v450h);
    const __m512i v451 = _mm512_inserti32x8(_mm512_castsi256_si512(v451l), v451h, 1);
    const __m512i v452 = _mm512_and_si512(v9, v451);
    const __m512d v453l = _mm512_i32gather_pd(_mm512_castsi512_si256(v452), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v453h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v452, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v454l = _mm512_fmadd_pd(v449l, v453l, v89);
    const __m512d v454h = _mm512_fmadd_pd(v449h, v453h, v89);
    const __m512d v455l = _mm512_fmadd_pd(v454l, v391, v392);
    const __m512d v455h = _mm512_fmadd_pd(v454h, v391, v392);
    const __m512d v456l = _mm512_fmadd_pd(v454l, v455l, v394);
    const __m512d v456h = _mm512_fmadd_pd(v454h, v455h, v394);
    const __m512d v457l = _mm512_fmadd_pd(v454l, v456l, v396);
    const __m512d v457h = _mm512_fmadd_pd(v454h, v456h, v396);
    const __m512d v458l = _mm512_fmadd_pd(v454l, v457l, v398);
    const __m512d v458h = _mm512_fmadd_pd(v454h, v457h, v398);
    const __m512d v459l = _mm512_fmadd_pd(v454l, v458l, v400);
    const __m512d v459h = _mm512_fmadd_pd(v454h, v458h, v400);
    const __m512d v460l = _mm512_mul_pd(v454l, v454l);
    const __m512d v460h = _mm512_mul_pd(v454h, v454h);
    const __m512d v461l = _mm512_fmadd_pd(v459l, v460l, v454l);
    const __m512d v461h = _mm512_fmadd_pd(v459h, v460h, v454h);
    const __m512i v462l = _mm512_srli_epi64(v446l, 52);
    const __m512i v462h = _mm512_srli_epi64(v446h, 52);
    const __m512i v463l = _mm512_or_si512(v98, v462l);
    const __m512i v463h = _mm512_or_si512(v98, v462h);
    const __m512d v464l = _mm512_castsi512_pd(v463l);
    const __m512d v464h = _mm512_castsi512_pd(v463h);
    const __m512d v465l = _mm512_sub_pd(v464l, v103);
    const __m512d v465h = _mm512_sub_pd(v464h, v103);
    const __m512d v466l = _mm512_i32gather_pd(_mm512_castsi512_si256(v452), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v466h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v452, 1), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v467l = _mm512_fmadd_pd(v404, v465l, v466l);
    const __m512d v467h = _mm512_fmadd_pd(v404, v465h, v466h);
    const __m512d v468l = _mm512_add_pd(v461l, v467l);
    const __m512d v468h = _mm512_add_pd(v461h, v467h);
    const __m512d v469l = _mm512_fmadd_pd(v411l, v2l, v468l);
    const __m512d v469h = _mm512_fmadd_pd(v411h, v2h, v468h);
    const __m512d v470l = _mm512_add_pd(v377l, v469l);
    const __m512d v470h = _mm512_add_pd(v377h, v469h);
    const __m256 v471l = _mm512_cvtpd_ps(v470l);
    const __m256 v471h = _mm512_cvtpd_ps(v470h);
    const __m512 v471 = _mm512_insertf32x8(_mm512_castps256_ps512(v471l), v471h, 1);
    _mm512_storeu_ps(y, v471);
}

/* 16 elements by block 3. */
static LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET __attribute__((noinline)) void log_bessel_i_4ulp_avx512_block3_avx512(const float *x0, const float *x1, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v9 = _mm512_set1_epi32(127);
    const __m512d v10 = _mm512_set1_pd(0x1p+7); /* 128 */
    const __m512i v11 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4503599627370495)); /* 0x000fffffffffffff */
    const __m512d v19 = _mm512_set1_pd(-0x1.01p+7); /* -128.5 */
    const __m512d v26 = _mm512_set1_pd(-0x1p+6); /* -64 */
    const __m512d v27 = _mm512_set1_pd(0x1.c2e03664c2555p+8); /* 450.87582998032059 */
    const __m512d v30 = _mm512_set1_pd(-0x1.0e18706466f8dp+9); /* -540.19092993762899 */
    const __m512d v32 = _mm512_set1_pd(0x1.e3f4dc76cc4ccp+7); /* 241.97824450725454 */
    const __m512d v34 = _mm512_set1_pd(-0x1.0f0ae4d6b8da1p+4); /* -16.940159643896212 */
    const __m512d v36 = _mm512_set1_pd(0x1.9372e01c1248cp-1); /* 0.78798580496472104 */
    const __m512d v39 = _mm512_set1_pd(-0x1.d772f77734e97p+4); /* -29.465568032885667 */
    const __m512d v40 = _mm512_set1_pd(0x1.475d515930e99p+6); /* 81.841130632028936 */
    const __m512d v42 = _mm512_set1_pd(-0x1.484800fdab03fp+6); /* -82.070316279948187 */
    const __m512d v44 = _mm512_set1_pd(0x1.2dc77411bf801p+5); /* 37.722389353424667 */
    const __m512d v46 = _mm512_set1_pd(-0x1.2bbfef4024ffp+3); /* -9.3671795132467821 */
    const __m512d v48 = _mm512_set1_pd(0x1.b1345a3a4f77cp-3); /* 0.21152563562821658 */
    const __m512d v51 = _mm512_set1_pd(0x1.1f9cd80c4a5c2p+2); /* 4.4939479942344764 */
    const __m512d v52 = _mm512_set1_pd(-0x1.5946855dae10bp+3); /* -10.789858515709531 */
    const __m512d v54 = _mm512_set1_pd(0x1.0b055198fbf76p+3); /* 8.3443992603276733 */
    const __m512d v56 = _mm512_set1_pd(-0x1.0b2a8dbc438d3p+1); /* -2.0872361344582742 */
    const __m512d v58 = _mm512_set1_pd(0x1.941b6e69aee89p-4); /* 0.098658973026369293 */
    const __m512d v61 = _mm512_set1_pd(-0x1.eac24dcc95cdcp-1); /* -0.95851367113473485 */
    const __m512d v62 = _mm512_set1_pd(0x1.ba2bc2751ff98p+0); /* 1.72723021850104 */
    const __m512d v64 = _mm512_set1_pd(-0x1.aa5b554374a02p-1); /* -0.8327280659526084 */
    const __m512d v66 = _mm512_set1_pd(0x1.0b828ab60ea46p-4); /* 0.065310041275474878 */
    const __m512d v69 = _mm512_set1_pd(0x1.3ffda96a85411p-2); /* 0.31249108040475543 */
    const __m512d v70 = _mm512_set1_pd(-0x1.7ff7fba990c08p-2); /* -0.37496941778607651 */
    const __m512d v72 = _mm512_set1_pd(0x1.fff3c467db65dp-5); /* 0.062494166951051901 */
    const __m512d v75 = _mm512_set1_pd(-0x1.aaaab8713c3fcp-3); /* -0.20833343596999032 */
    const __m512d v76 = _mm512_set1_pd(0x1.00000a0476834p-3); /* 0.12500007463569462 */
    const __m512d v87 = _mm512_set1_pd(-0x1.a03b913d13781p-36); /* -2.3660088852172428e-11 */
    const __m512d v89 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v92 = _mm512_set1_pd(-0x1.108948ae3f2c5p-1); /* -0.53229739310298696 */
    const __m512d v93 = _mm512_set1_pd(0x1.542ad97f05f77p-2); /* 0.33219470823086489 */
    const __m512d v95 = _mm512_set1_pd(-0x1.ffff9958d4ff7p-2); /* -0.49999847035110129 */
    const __m512i v98 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v103 = _mm512_set1_pd(0x1.00000000003ffp+52); /* 4503599627371519 */
    const __m512d v105 = _mm512_set1_pd(0x1.62e42ff0136a7p-1); /* 0.69314718061078373 */
    const __m512d v109 = _mm512_set1_pd(0x1.fffffffdd29adp-2); /* 0.49999999987326299 */
    const __m512d v110 = _mm512_set1_pd(-0x1.d67f1c8c5c413p-1); /* -0.91893853391059321 */
    const __m512d v122 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v154 = _mm512_set1_pd(-0x1.53531aff7ce6dp-1); /* -0.66274341934918157 */
    const __m512d v157 = _mm512_set1_pd(0x1p-12); /* 0.000244140625 */
    const __m512d v158 = _mm512_set1_pd(-0x1p+12); /* -4096 */
    const __m512d v163 = _mm512_set1_pd(INFINITY);
    const __m512d v165 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v476 = _mm512_set1_pd(NAN);
    const __m512d v477 = _mm512_set1_pd(-INFINITY);
    const __m512d v482 = _mm512_set1_pd(0x1.4b98d3426fcd7p+0); /* 1.2953006779860539 */
    const __m512d v483 = _mm512_set1_pd(-0x1.2ce0dafecc8fbp-57); /* -8.1553237905012671e-18 */
    const __m512d v486 = _mm512_set1_pd(-0x1.19a39ebffbb79p+0); /* -1.1001528948506503 */
    const __m512d v488 = _mm512_set1_pd(0x1.e5d470bae22e1p-1); /* 0.94888641625683701 */
    const __m512d v490 = _mm512_set1_pd(-0x1.cf6756d4488f4p+0); /* -1.8101705806989772 */
    const __m512d v494 = _mm512_set1_pd(-0x1.dadb014541eb2p-4); /* -0.11593151565841245 */
    const __m512d v500 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v511 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v512 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v514 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v516 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v519 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v520 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v526 = _mm512_set1_pd(0x1p-2); /* 0.25 */
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
    const __m512d v12l = _mm512_add_pd(v7l, v2l);
    const __m512d v12h = _mm512_add_pd(v7h, v2h);
    const __m512d v13l = _mm512_div_pd(v12l, v4l);
    const __m512d v13h = _mm512_div_pd(v12h, v4h);
    const __m512i v14l = log_bessel_i_4ulp_avx512_bits_f64_avx512(v13l);
    const __m512i v14h = log_bessel_i_4ulp_avx512_bits_f64_avx512(v13h);
    const __m512i v16l = _mm512_and_si512(v14l, v15);
    const __m512i v16h = _mm512_and_si512(v14h, v15);
    const __m512i v17l = _mm512_or_si512(v11, v16l);
    const __m512i v17h = _mm512_or_si512(v11, v16h);
    const __m512d v18l = _mm512_castsi512_pd(v17l);
    const __m512d v18h = _mm512_castsi512_pd(v17h);
    const __m512d v20l = _mm512_fmadd_pd(v10, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v10, v18h, v19);
    const __m256i v21l = _mm512_cvtpd_epi32(v20l);
    const __m256i v21h = _mm512_cvtpd_epi32(v20h);
    const __m512i v21 = _mm512_inserti32x8(_mm512_castsi256_si512(v21l), v21h, 1);
    const __m512i v22 = _mm512_and_si512(v9, v21);
    const __m512d v23l = _mm512_i32gather_pd(_mm512_castsi512_si256(v22), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v23h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v22, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v24l = _mm512_mul_pd(v8l, v2l);
    const __m512d v24h = _mm512_mul_pd(v8h, v2h);
    const __m512d v25l = _mm512_mul_pd(v24l, v24l);
    const __m512d v25h = _mm512_mul_pd(v24h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v25l, v19, v27);
    const __m512d v28h = _mm512_fmadd_pd(v25h, v19, v27);
    const __m512d v29l = _mm512_max_pd(v26, v28l);
    const __m512d v29h = _mm512_max_pd(v26, v28h);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v25l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v25h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v25l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v25h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v25l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v25h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v25l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v25h, v35h, v36);
    const __m512d v38l = _mm512_fmadd_pd(v8l, v23l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v8h, v23h, v37h);
    const __m512d v41l = _mm512_fmadd_pd(v25l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v25h, v39, v40);
    const __m512d v43l = _mm512_fmadd_pd(v25l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v25h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v25l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v25h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v25l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v25h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v25l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v25h, v47h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v38l, v8l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v38h, v8h, v49h);
    const __m512d v53l = _mm512_fmadd_pd(v51, v25l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51, v25h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v25l, v53l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v25h, v53h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v25l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v25h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v25l, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v25h, v57h, v58);
    const __m512d v60l = _mm512_fmadd_pd(v50l, v8l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v50h, v8h, v59h);
    const __m512d v63l = _mm512_fmadd_pd(v25l, v61, v62);
    const __m512d v63h = _mm512_fmadd_pd(v25h, v61, v62);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v25l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v25h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v25l, v65l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v25h, v65h, v66);
    const __m512d v68l = _mm512_fmadd_pd(v60l, v8l, v67l);
    const __m512d v68h = _mm512_fmadd_pd(v60h, v8h, v67h);
    const __m512d v71l = _mm512_fmadd_pd(v69, v25l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v69, v25h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v25l, v71l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v25h, v71h, v72);
    const __m512d v74l = _mm512_fmadd_pd(v68l, v8l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v68h, v8h, v73h);
    const __m512d v77l = _mm512_fmadd_pd(v25l, v75, v76);
    const __m512d v77h = _mm512_fmadd_pd(v25h, v75, v76);
    const __m512d v78l = _mm512_fmadd_pd(v8l, v74l, v77l);
    const __m512d v78h = _mm512_fmadd_pd(v8h, v74h, v77h);
    const __m512i v79l = _mm512_castpd_si512(v8l);
    const __m512i v79h = _mm512_castpd_si512(v8h);
    const __m512i v80l = _mm512_and_si512(v15, v79l);
    const __m512i v80h = _mm512_and_si512(v15, v79h);
    const __m512i v81l = _mm512_or_si512(v80l, v11);
    const __m512i v81h = _mm512_or_si512(v80h, v11);
    const __m512d v82l = _mm512_castsi512_pd(v81l);
    const __m512d v82h = _mm512_castsi512_pd(v81h);
    const __m512d v83l = _mm512_fmadd_pd(v82l, v10, v19);
    const __m512d v83h = _mm512_fmadd_pd(v82h, v10, v19);
    const __m256i v84l = _mm512_cvtpd_epi32(v83l);
    const __m256i v84h = _mm512_cvtpd_epi32(v83h);
    const __m512i v84 = _mm512_inserti32x8(_mm512_castsi256_si512(v84l), v84h, 1);
    const __m512i v85 = _mm512_and_si512(v9, v84);
    const __m512d v86l = _mm512_i32gather_pd(_mm512_castsi512_si256(v85), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v86h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v85, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v88l = _mm512_fmadd_pd(v86l, v82l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v86h, v82h, v87);
    const __m512d v90l = _mm512_add_pd(v88l, v89);
    const __m512d v90h = _mm512_add_pd(v88h, v89);
    const __m512d v91l = _mm512_mul_pd(v90l, v90l);
    const __m512d v91h = _mm512_mul_pd(v90h, v90h);
    const __m512d v94l = _mm512_fmadd_pd(v92, v90l, v93);
    const __m512d v94h = _mm512_fmadd_pd(v92, v90h, v93);
    const __m512d v96l = _mm512_fmadd_pd(v90l, v94l, v95);
    const __m512d v96h = _mm512_fmadd_pd(v90h, v94h, v95);
    const __m512d v97l = _mm512_fmadd_pd(v91l, v96l, v90l);
    const __m512d v97h = _mm512_fmadd_pd(v91h, v96h, v90h);
    const __m512i v100l = _mm512_srli_epi64(v79l, 52);
    const __m512i v100h = _mm512_srli_epi64(v79h, 52);
    const __m512i v101l = _mm512_or_si512(v98, v100l);
    const __m512i v101h = _mm512_or_si512(v98, v100h);
    const __m512d v102l = _mm512_castsi512_pd(v101l);
    const __m512d v102h = _mm512_castsi512_pd(v101h);
    const __m512d v104l = _mm512_sub_pd(v102l, v103);
    const __m512d v104h = _mm512_sub_pd(v102h, v103);
    const __m512d v106l = _mm512_i32gather_pd(_mm512_castsi512_si256(v85), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v106h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v85, 1), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v107l = _mm512_fmadd_pd(v104l, v105, v106l);
    const __m512d v107h = _mm512_fmadd_pd(v104h, v105, v106h);
    const __m512d v108l = _mm512_add_pd(v97l, v107l);
    const __m512d v108h = _mm512_add_pd(v97h, v107h);
    const __m512d v111l = _mm512_fmadd_pd(v108l, v109, v110);
    const __m512d v111h = _mm512_fmadd_pd(v108h, v109, v110);
    const __m512d v112l = _mm512_fmadd_pd(v8l, v78l, v111l);
    const __m512d v112h = _mm512_fmadd_pd(v8h, v78h, v111h);
    const __m512d v155l = _mm512_fmadd_pd(v154, v2l, v4l);
    const __m512d v155h = _mm512_fmadd_pd(v154, v2h, v4h);
    const __m512d v156l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v155l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v156h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v155h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v159l = _mm512_fmadd_pd(v157, v2l, v158);
    const __m512d v159h = _mm512_fmadd_pd(v157, v2h, v158);
    const __mmask8 v160l = _mm512_cmp_pd_mask(v156l, v159l, _CMP_LT_OQ);
    const __mmask8 v160h = _mm512_cmp_pd_mask(v156h, v159h, _CMP_LT_OQ);
    const __mmask16 v160 = _mm512_kunpackb(v160h, v160l);
    const __mmask8 v167l = _mm512_cmp_pd_mask(v165, v2l, _CMP_LE_OQ);
    const __mmask8 v167h = _mm512_cmp_pd_mask(v165, v2h, _CMP_LE_OQ);
    const __mmask16 v167 = _mm512_kunpackb(v167h, v167l);
    const __mmask8 v472l = _mm512_cmp_pd_mask(v165, v4l, _CMP_LE_OQ);
    const __mmask8 v472h = _mm512_cmp_pd_mask(v165, v4h, _CMP_LE_OQ);
    const __mmask16 v472 = _mm512_kunpackb(v472h, v472l);
    const __mmask16 v473 = (__mmask16)(v472 & v167);
    const __mmask8 v474l = _mm512_cmp_pd_mask(v163, v2l, _CMP_EQ_OQ);
    const __mmask8 v474h = _mm512_cmp_pd_mask(v163, v2h, _CMP_EQ_OQ);
    const __mmask16 v474 = _mm512_kunpackb(v474h, v474l);
    const __mmask8 v475l = _mm512_cmp_pd_mask(v4l, v163, _CMP_EQ_OQ);
    const __mmask8 v475h = _mm512_cmp_pd_mask(v4h, v163, _CMP_EQ_OQ);
    const __mmask16 v475 = _mm512_kunpackb(v475h, v475l);
    const __m512d v478l = _mm512_mask_blend_pd((__mmask8)v475, v477, v476);
    const __m512d v478h = _mm512_mask_blend_pd(log_bessel_i_4ulp_avx512_high_mask_avx512(v475), v477, v476);
    const __mmask8 v479l = _mm512_cmp_pd_mask(v165, v4l, _CMP_EQ_OQ);
    const __mmask8 v479h = _mm512_cmp_pd_mask(v165, v4h, _CMP_EQ_OQ);
    const __mmask16 v479 = _mm512_kunpackb(v479h, v479l);
    const __mmask8 v480l = _mm512_cmp_pd_mask(v165, v2l, _CMP_EQ_OQ);
    const __mmask8 v480h = _mm512_cmp_pd_mask(v165, v2h, _CMP_EQ_OQ);
    const __mmask16 v480 = _mm512_kunpackb(v480h, v480l);
    const __m512d v481l = _mm512_mask_blend_pd((__mmask8)v480, v477, v165);
    const __m512d v481h = _mm512_mask_blend_pd(log_bessel_i_4ulp_avx512_high_mask_avx512(v480), v477, v165);
    const __m512d v484l = _mm512_fmadd_pd(v483, v2l, v155l);
    const __m512d v484h = _mm512_fmadd_pd(v483, v2h, v155h);
    const __m512d v485l = _mm512_div_pd(v484l, v2l);
    const __m512d v485h = _mm512_div_pd(v484h, v2h);
    const __m512d v487l = _mm512_fmadd_pd(v482, v485l, v486);
    const __m512d v487h = _mm512_fmadd_pd(v482, v485h, v486);
    const __m512d v489l = _mm512_fmadd_pd(v487l, v485l, v488);
    const __m512d v489h = _mm512_fmadd_pd(v487h, v485h, v488);
    const __m512d v491l = _mm512_fmadd_pd(v489l, v485l, v490);
    const __m512d v491h = _mm512_fmadd_pd(v489h, v485h, v490);
    const __m512d v492l = _mm512_fmadd_pd(v491l, v484l, v122);
    const __m512d v492h = _mm512_fmadd_pd(v491h, v484h, v122);
    const __m512d v493l = _mm512_sub_pd(v112l, v492l);
    const __m512d v493h = _mm512_sub_pd(v112h, v492h);
    const __m512i v495l = _mm512_castpd_si512(v4l);
    const __m512i v495h = _mm512_castpd_si512(v4h);
    const __m512i v496l = _mm512_srli_epi64(v495l, 52);
    const __m512i v496h = _mm512_srli_epi64(v495h, 52);
    const __m512i v497l = _mm512_or_si512(v98, v496l);
    const __m512i v497h = _mm512_or_si512(v98, v496h);
    const __m512d v498l = _mm512_castsi512_pd(v497l);
    const __m512d v498h = _mm512_castsi512_pd(v497h);
    const __m512d v499l = _mm512_sub_pd(v498l, v103);
    const __m512d v499h = _mm512_sub_pd(v498h, v103);
    const __m512i v501l = _mm512_and_si512(v15, v495l);
    const __m512i v501h = _mm512_and_si512(v15, v495h);
    const __m512i v502l = _mm512_or_si512(v501l, v11);
    const __m512i v502h = _mm512_or_si512(v501h, v11);
    const __m512d v503l = _mm512_castsi512_pd(v502l);
    const __m512d v503h = _mm512_castsi512_pd(v502h);
    const __m512d v504l = _mm512_fmadd_pd(v503l, v10, v19);
    const __m512d v504h = _mm512_fmadd_pd(v503h, v10, v19);
    const __m256i v505l = _mm512_cvtpd_epi32(v504l);
    const __m256i v505h = _mm512_cvtpd_epi32(v504h);
    const __m512i v505 = _mm512_inserti32x8(_mm512_castsi256_si512(v505l), v505h, 1);
    const __m512i v506 = _mm512_and_si512(v9, v505);
    const __m512d v507l = _mm512_i32gather_pd(_mm512_castsi512_si256(v506), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v507h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v506, 1), log_bessel_i_4ulp_avx512_table1, 8);
    const __m512d v508l = _mm512_fmadd_pd(v499l, v500, v507l);
    const __m512d v508h = _mm512_fmadd_pd(v499h, v500, v507h);
    const __m512d v509l = _mm512_i32gather_pd(_mm512_castsi512_si256(v506), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v509h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v506, 1), log_bessel_i_4ulp_avx512_table0, 8);
    const __m512d v510l = _mm512_fmadd_pd(v509l, v503l, v89);
    const __m512d v510h = _mm512_fmadd_pd(v509h, v503h, v89);
    const __m512d v513l = _mm512_fmadd_pd(v511, v510l, v512);
    const __m512d v513h = _mm512_fmadd_pd(v511, v510h, v512);
    const __m512d v515l = _mm512_fmadd_pd(v513l, v510l, v514);
    const __m512d v515h = _mm512_fmadd_pd(v513h, v510h, v514);
    const __m512d v517l = _mm512_fmadd_pd(v510l, v515l, v516);
    const __m512d v517h = _mm512_fmadd_pd(v510h, v515h, v516);
    const __m512d v518l = _mm512_mul_pd(v510l, v510l);
    const __m512d v518h = _mm512_mul_pd(v510h, v510h);
    const __m512d v521l = _mm512_fmadd_pd(v519, v510l, v520);
    const __m512d v521h = _mm512_fmadd_pd(v519, v510h, v520);
    const __m512d v522l = _mm512_fmadd_pd(v517l, v518l, v521l);
    const __m512d v522h = _mm512_fmadd_pd(v517h, v518h, v521h);
    const __m512d v523l = _mm512_fmadd_pd(v522l, v518l, v510l);
    const __m512d v523h = _mm512_fmadd_pd(v522h, v518h, v510h);
    const __m512d v524l = _mm512_add_pd(v508l, v523l);
    const __m512d v524h = _mm512_add_pd(v508h, v523h);
    const __m512d v525l = _mm512_add_pd(v494, v524l);
    const __m512d v525h = _mm512_add_pd(v494, v524h);
    const __m512d v527l = _mm512_fmadd_pd(v526, v4l, v122);
    const __m512d v527h = _mm512_fmadd_pd(v526, v4h, v122);
    const __m512d v528l = _mm512_mul_pd(v527l, v4l);
    const __m512d v528h = _mm512_mul_pd(v527h, v4h);
    const __m512d v529l = _mm512_fmadd_pd(v525l, v2l, v528l);
    const __m512d v529h = _mm512_fmadd_pd(v525h, v2h, v528h);
    const __m512d v530l = _mm512_mask_blend_pd((__mmask8)v160, v529l, v493l);
    const __m512d v530h = _mm512_mask_blend_pd(log_bessel_i_4ulp_avx512_high_mask_avx512(v160), v529h, v493h);
    const __m512d v531l = _mm512_mask_blend_pd((__mmask8)v479, v530l, v481l);
    const __m512d v531h = _mm512_mask_blend_pd(log_bessel_i_4ulp_avx512_high_mask_avx512(v479), v530h, v481h);
    const __m512d v532l = _mm512_mask_blend_pd((__mmask8)v475, v531l, v163);
    const __m512d v532h = _mm512_mask_blend_pd(log_bessel_i_4ulp_avx512_high_mask_avx512(v475), v531h, v163);
    const __m512d v533l = _mm512_mask_blend_pd((__mmask8)v474, v532l, v478l);
    const __m512d v533h = _mm512_mask_blend_pd(log_bessel_i_4ulp_avx512_high_mask_avx512(v474), v532h, v478h);
    const __m512d v534l = _mm512_mask_blend_pd((__mmask8)v473, v476, v533l);
    const __m512d v534h = _mm512_mask_blend_pd(log_bessel_i_4ulp_avx512_high_mask_avx512(v473), v476, v533h);
    const __m256 v535l = _mm512_cvtpd_ps(v534l);
    const __m256 v535h = _mm512_cvtpd_ps(v534h);
    const __m512 v535 = _mm512_insertf32x8(_mm512_castps256_ps512(v535l), v535h, 1);
    _mm512_storeu_ps(y, v535);
}

/* m elements, whole steps, by one block. */
static LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET void log_bessel_i_4ulp_avx512_block_avx512(int32_t block, size_t m, const float *x0, const float *x1, float *y) {
    switch (block) {
    case 0:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_i_4ulp_avx512_block0_avx512(x0 + i, x1 + i, y + i);
        break;
    case 1:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_i_4ulp_avx512_block1_avx512(x0 + i, x1 + i, y + i);
        break;
    case 2:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_i_4ulp_avx512_block2_avx512(x0 + i, x1 + i, y + i);
        break;
    case 3:
        for (size_t i = 0; i < m; i += 16)
            log_bessel_i_4ulp_avx512_block3_avx512(x0 + i, x1 + i, y + i);
        break;
    default:
        break;
    }
}

/* m elements, whole steps, not none, wherever they are, by one block. */
static LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET void log_bessel_i_4ulp_avx512_gathered_avx512(int32_t block, size_t m, const size_t *at, const float *x0, const float *x1, float *y) {
    float tail_x0[256];
    float tail_x1[256];
    float tail_y[256];
    size_t l;
    l = 0;
    do {
        tail_x0[l] = x0[at[l]];
        tail_x1[l] = x1[at[l]];
    } while (++l < m);
    log_bessel_i_4ulp_avx512_block_avx512(block, m, tail_x0, tail_x1, tail_y);
    l = 0;
    do {
        y[at[l]] = tail_y[l];
    } while (++l < m);
}

static LOG_BESSEL_I_4ULP_AVX512_AVX512_TARGET void log_bessel_i_4ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t at[4][264], count[4] = {0};
    int32_t block[128];
    for (size_t first = 0; first < n; first += 128) {
        const size_t end = n - first < 128 ? n : first + 128;
        size_t i = first;
        for (; end - i >= 16; i += 16)
            log_bessel_i_4ulp_avx512_choice_avx512(x0 + i, x1 + i, block + (i - first));
        if (i < end) {
            const size_t m = end - i;
            float tail_x0[16] = {0};
            memcpy(tail_x0, x0 + i, m * sizeof *x0);
            float tail_x1[16] = {0};
            memcpy(tail_x1, x1 + i, m * sizeof *x1);
            log_bessel_i_4ulp_avx512_choice_avx512(tail_x0, tail_x1, block + (i - first));
            for (size_t l = m; l < 16; l++)
                block[i - first + l] = -1;
        }
        for (i = first; i < end; i += 16) {
            const int32_t *own = block + (i - first);
            if (log_bessel_i_4ulp_avx512_same_avx512(own, 16)) {
                log_bessel_i_4ulp_avx512_block_avx512(own[0], 16, x0 + i, x1 + i, y + i);
                continue;
            }
            for (int32_t b = 0; b < 4; b++)
                count[b] = log_bessel_i_4ulp_avx512_collect_avx512(own, 16, b, i, at[b], count[b]);
        }
        for (int32_t b = 0; b < 4; b++) {
            if (count[b] < 128)
                continue;
            const size_t rest = count[b] % 16;
            log_bessel_i_4ulp_avx512_gathered_avx512(b, count[b] - rest, at[b] + rest, x0, x1, y);
            count[b] = rest;
        }
    }
    for (int32_t b = 0; b < 4; b++) {
        if (count[b] == 0)
            continue;
        for (; count[b] % 16 != 0; count[b]++)
            at[b][count[b]] = at[b][count[b] - 1];
        const size_t rest = count[b] % 16;
        log_bessel_i_4ulp_avx512_gathered_avx512(b, count[b] - rest, at[b] + rest, x0, x1, y);
        count[b] = rest;
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_BESSEL_I_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_bessel_i_4ulp_avx512_level(void) {
#if defined(LOG_BESSEL_I_4ULP_AVX512_FORCE_ISA)
    return LOG_BESSEL_I_4ULP_AVX512_FORCE_ISA;
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

float log_bessel_i_4ulp_avx512(float x0, float x1) {
    return log_bessel_i_4ulp_avx512_element(x0, x1);
}

void log_bessel_i_4ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_bessel_i_4ulp_avx512_level();
    if (level == 2) {
        log_bessel_i_4ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        log_bessel_i_4ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    log_bessel_i_4ulp_avx512_array_portable(x0, x1, y, n);
}
