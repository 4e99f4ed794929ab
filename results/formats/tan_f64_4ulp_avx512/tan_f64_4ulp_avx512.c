/* tan_f64_4ulp_avx512: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    3.338472 ulp, observed on 46491770 inputs
 *   worst input  -0x1.07df058cd8bcap+4 (-16.49194865244116, encoding 0xc0307df058cd8bca)
 *   result there -0x1.fe8e2bb4cddd4p-1 (-0.99717842657167433, encoding 0xbfefe8e2bb4cddd4)
 *   mean error   0.275228 ulp
 *   misrounded   5413428 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d66c27f80b295bdf03fad960677ee5e4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 3.5 --isa avx512 --time 16s --from seeds/tan/f64/quotient7.evo --seed 1 --threads 1 --archive tan_f64_4ulp_avx512.db
 *                time: 0.7161 ns/element as avx512 code (inputs mean)
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
#include "tan_f64_4ulp_avx512.h"

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

static inline double tan_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tan_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline int64_t tan_f64_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tan_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tan_f64_4ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t tan_f64_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tan_f64_4ulp_avx512_addbits_f64(double a, int64_t b) {
    return tan_f64_4ulp_avx512_frombits_f64((int64_t)((uint64_t)tan_f64_4ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static const double tan_f64_4ulp_avx512_table0[63] = {
    0x1.45f306dc9c883p-36, 0x1.45f306dc9c883p-20, 0x1.45f306dc9c883p-4, 0x1.9836e4e44152ap+1,
    0x1.c9c882a53f84fp+0, 0x1.054a7f09d5f48p-1, 0x1.3f84eafa3ea6ap+0, 0x1.d5f47d4d37703p-1,
    0x1.1f534ddc0db63p+1, 0x1.4ddc0db629599p+1, 0x1.b6c52b3278872p-4, 0x1.4acc9e21c821p-2,
    0x1.93c439041fe51p+1, 0x1.c820ff28b1d5fp-2, 0x1.fe5163abdebbcp-3, 0x1.163abdebbc562p+1,
    0x1.7bd778ac36e49p+0, 0x1.bc561b7246e3ap+1, 0x1.b7246e3a424ddp-3, 0x1.1b8e909374b8p-1,
    0x1.a424dd2e00649p+1, 0x1.ba5c00c925dd4p+0, 0x1.924bba8274648p-9, 0x1.25dd413a3243ap+0,
    0x1.413a32439fc3cp+0, 0x1.1921cfe1deb1dp+1, 0x1.cfe1deb1cb12ap+1, 0x1.deb1cb129a73fp+1,
    0x1.cb129a73ee882p+1, 0x1.34e7dd1046beap+0, 0x1.ee88235f52ebbp+1, 0x1.1afa975da2427p-2,
    0x1.52ebb4484e99cp+1, 0x1.b4484e99c7027p+1, 0x1.3a671c09ad17ep-1, 0x1.c7026b45f7e41p+1,
    0x1.ad17df904e647p-1, 0x1.f7e413991d63ap+1, 0x1.3991d63983534p-3, 0x1.1d639835339f5p+1,
    0x1.9835339f49c84p+1, 0x1.339f49c845f8cp+1, 0x1.49c845f8bbdf9p+1, 0x1.17e2ef7e4a0ecp-1,
    0x1.77bf250763ff1p+0, 0x1.9283b1ff898p+1, 0x1.b1ff897ffde06p+1, 0x1.897ffde05981p+1,
    0x1.fde05980fef2fp+1, 0x1.6603fbcbc462dp-1, 0x1.fde5e2316b415p+0, 0x1.e2316b414da3fp+0,
    0x1.6b414da3eda6dp+0, 0x1.4da3eda6cfd9ep+0, 0x1.f6d367ecf27cbp+1, 0x1.67ecf27cb09b7p+1,
    0x1.e4f96136e9e8cp+0, 0x1.6136e9e8c7ecdp+0, 0x1.74f463f669e6p+1, 0x1.8fd9a797fa8b6p-1,
    0x1.a797fa8b5d49fp-1, 0x1.fea2d7527bac8p+1, 0x1.aea4f758fd7ccp+0,
};

static const double tan_f64_4ulp_avx512_table1[63] = {
    -0x1.6b01ec5417056p-90, -0x1.6b01ec5417056p-74, -0x1.6b01ec5417056p-58, -0x1.ec54170565912p-58,
    -0x1.4170565911f92p-54, -0x1.596447e493ad5p-56, -0x1.11f924eb53362p-54, 0x1.b6295993c439p-55,
    -0x1.a99b0ef1bef8p-53, 0x1.e21c820ff28b2p-54, 0x1.07f9458eaf7afp-61, -0x1.ae9c5421443aap-59,
    0x1.8eaf7aef1586ep-53, -0x1.443a9e48db91cp-59, 0x1.586dc91b8e909p-57, -0x1.236e4716f6c8bp-53,
    -0x1.1c5bdb22d1ffap-55, 0x1.09374b801924cp-53, 0x1.700324977504fp-58, 0x1.924bba8274648p-57,
    0x1.77504e8c90e7fp-54, 0x1.3a32439fc3bd6p-56, 0x1.cfe1deb1cb12ap-63, -0x1.e214e34ed658cp-59,
    -0x1.4e34ed658c117p-55, -0x1.3b5963045df73p-53, -0x1.63045df7282b4p-53, -0x1.77dca0ad144bbp-55,
    0x1.afa975da24275p-54, 0x1.75da24274ce38p-54, 0x1.1213a671c09adp-53, 0x1.338e04d68befdp-56,
    0x1.c09ad17df904ep-53, -0x1.2e8206fb19b8ap-53, -0x1.bec66e29c67cbp-59, 0x1.cc8eb1cc1a99dp-54,
    0x1.639835339f49dp-55, -0x1.f2b3182d8dee8p-53, -0x1.82d8dee81d108p-57, -0x1.8dee81d1081b6p-53,
    0x1.7e2ef7e4a0ec8p-53, -0x1.081b5f13801dap-53, 0x1.41d8ffc4bffefp-54, 0x1.ff897ffde0598p-55,
    0x1.7ffde05980fefp-55, -0x1.0fd33f8086877p-54, -0x1.9fc04343b9d29p-53, -0x1.0d0ee74a5f593p-55,
    0x1.18b5a0a6d1f6dp-55, 0x1.a0a6d1f6d367fp-55, -0x1.2e092c98130d8p-55, -0x1.2c98130d834f6p-55,
    -0x1.30d834f648b0cp-59, 0x1.3e584dba7a32p-54, 0x1.36e9e8c7ecd3dp-56, 0x1.3d18fd9a797fbp-53,
    0x1.fb34f2ff516bbp-54, 0x1.e5fea2d7527bbp-55, -0x1.5d28ad8453814p-55, -0x1.5b08a7028341dp-56,
    -0x1.4e050683a130cp-57, -0x1.41a0e84c2f8c6p-55, -0x1.d0985f18c10ebp-56,
};

static const double tan_f64_4ulp_avx512_table2[63] = {
    -0x1.6447e493ad4cep-144, -0x1.6447e493ad4cep-128, -0x1.6447e493ad4cep-112, 0x1.b6c52b3278872p-116,
    -0x1.3ad4cd8778df8p-108, 0x1.93c439041fe51p-111, 0x1.0e4107f9458ebp-109, 0x1.07f9458eaf7afp-109,
    -0x1.ae9c5421443aap-107, -0x1.508510ea79237p-109, -0x1.d4f246dc8e2dfp-118, 0x1.b7246e3a424ddp-115,
    -0x1.b7238b7b645a4p-108, -0x1.6f6c8b47fe6dbp-113, 0x1.ba5c00c925dd4p-112, -0x1.1ff9b6d115f63p-107,
    0x1.24bba82746487p-109, -0x1.15f62e6de301ep-107, -0x1.cdbc603c429c7p-112, 0x1.cfe1deb1cb12ap-111,
    0x1.deb1cb129a73fp-111, 0x1.cb129a73ee882p-111, -0x1.63045df7282b4p-117, -0x1.177dca0ad144cp-115,
    -0x1.f7282b4512edfp-109, 0x1.f52ebb4484e9ap-107, -0x1.44bb7b16638fep-107, -0x1.ec598e3f652e8p-109,
    -0x1.8e3f652e8207p-109, 0x1.35a2fbf209cc9p-110, 0x1.7df904e64758ep-109, -0x1.f633714e33e56p-110,
    0x1.91d639835339fp-107, -0x1.c67cacc60b638p-107, 0x1.9cfa4e422fc5ep-114, -0x1.6c6f740e8840ep-112,
    -0x1.ee81d1081b5f1p-109, -0x1.d1081b5f13802p-109, -0x1.b5f13801da001p-113, 0x1.d8ffc4bffef03p-110,
    -0x1.da00087e99fcp-113, -0x1.0fd33f8086877p-118, 0x1.6603fbcbc462dp-113, 0x1.fde5e2316b415p-112,
    0x1.788c5ad05369p-110, -0x1.d297d64b824b2p-109, -0x1.f592e092c9813p-107, 0x1.f6d367ecf27cbp-111,
    0x1.b3f6793e584dcp-110, -0x1.86c1a7b24585dp-110, -0x1.a7b24585ce04dp-110, -0x1.22c2e70265868p-109,
    0x1.8fd9a797fa8b6p-113, -0x1.32c3402ba515bp-108, -0x1.00ae9456c229cp-110, -0x1.d28ad84538142p-107,
    -0x1.b08a7028341d1p-108, -0x1.c0a0d0742617cp-110, -0x1.a0e84c2f8c608p-111, -0x1.30be31821d6b6p-113,
    0x1.ce7de294a4baap-113, -0x1.0eb5ada2b2809p-112, -0x1.6b68aca025027p-110,
};

static const double tan_f64_4ulp_avx512_table3[63] = {
    0x1.e21c820ff28b2p-198, 0x1.e21c820ff28b2p-182, 0x1.e21c820ff28b2p-166, 0x1.07f9458eaf7afp-173,
    0x1.fe5163abdebbcp-163, 0x1.8eaf7aef1586ep-165, -0x1.0a21d4f246dc9p-166, -0x1.d4f246dc8e2dfp-166,
    0x1.b7246e3a424ddp-163, 0x1.b8e909374b802p-165, 0x1.374b801924bbbp-173, 0x1.700324977504fp-170,
    0x1.924bba8274648p-169, -0x1.115f62e6de302p-167, 0x1.3a32439fc3bd6p-168, 0x1.921cfe1deb1cbp-163,
    0x1.fc3bd63962535p-164, -0x1.0a71a76b2c609p-162, 0x1.894d39f74411bp-166, -0x1.63045df7282b4p-165,
    -0x1.77dca0ad144bbp-167, 0x1.afa975da24275p-166, -0x1.44bb7b16638fep-171, 0x1.213a671c09ad1p-169,
    0x1.d338e04d68bfp-164, -0x1.c7eca5d040df6p-162, 0x1.ad17df904e647p-161, -0x1.037d8cdc538dp-164,
    0x1.3991d63983534p-163, -0x1.4e33e566305b2p-166, 0x1.835339f49c846p-163, -0x1.8c16c6f740e88p-164,
    0x1.272117e2ef7e5p-161, 0x1.17e2ef7e4a0ecp-161, -0x1.036be27003b4p-170, 0x1.41d8ffc4bffefp-166,
    -0x1.c00ed00043f4dp-164, 0x1.2fffbc0b301fep-164, 0x1.e05980fef2f12p-167, -0x1.9fc04343b9d29p-165,
    -0x1.0d0ee74a5f593p-167, -0x1.d297d64b824b2p-173, 0x1.a0a6d1f6d367fp-167, -0x1.2e092c98130d8p-167,
    -0x1.25930261b069fp-164, -0x1.8130d834f648bp-163, -0x1.b069ec9161738p-164, 0x1.36e9e8c7ecd3dp-168,
    -0x1.61738132c3403p-164, 0x1.fb34f2ff516bbp-166, 0x1.3cbfd45aea4f7p-164, -0x1.5d28ad8453814p-167,
    -0x1.5b08a7028341dp-168, -0x1.14e050683a131p-165, -0x1.41a0e84c2f8c6p-167, 0x1.7c5ecf41ce7dep-161,
    0x1.9e839cfbc5295p-162, -0x1.8c10eb5ada2b3p-164, -0x1.d6b5b45650128p-165, 0x1.2ea6bfb5fb12p-167,
    -0x1.404a04ee072a3p-167, -0x1.0277039517bd5p-166, -0x1.c0e545ef53f9ap-164,
};

static inline double tan_f64_4ulp_avx512_element(double x) {
    const int64_t v0 = INT64_C(1);
    const double v1 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
    const double v2 = x;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = tan_f64_4ulp_avx512_fma_f64(v1, v2, v3);
    const int64_t v5 = tan_f64_4ulp_avx512_bits_f64(v4);
    const int64_t v6 = v0 & v5;
    const int v7 = v0 == v6;
    const double v8 = -0x1.c1ce3028ba8a1p-107; /* -1.0828671650632949e-32 */
    const double v9 = v4 - v3;
    const double v10 = -0x1.1a62633145c06p-54; /* -6.1232339957367648e-17 */
    const double v11 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
    const double v12 = tan_f64_4ulp_avx512_fma_f64(v11, v9, v2);
    const double v13 = tan_f64_4ulp_avx512_fma_f64(v10, v9, v12);
    const double v14 = tan_f64_4ulp_avx512_fma_f64(v8, v9, v13);
    const double v15 = -0x1.71a56c999b4e8p-62; /* -3.1310250036356032e-19 */
    const double v16 = tan_f64_4ulp_avx512_fma_f64(v14, v14, v15);
    const double v17 = 0x1.a41a41a41ad24p-6; /* 0.025641025641033668 */
    const double v18 = 0x1.08db474ae83eap-21; /* 4.9333378037221882e-07 */
    const double v19 = -0x1.45e5d2b8a883bp-12; /* -0.00031080031070918377 */
    const double v20 = tan_f64_4ulp_avx512_fma_f64(v16, v18, v19);
    const double v21 = v16 * v20;
    const double v22 = v17 + v21;
    const double v23 = -0x1.ddddddddddddfp-2; /* -0.46666666666666673 */
    const double v24 = tan_f64_4ulp_avx512_fma_f64(v16, v22, v23);
    const double v25 = 0x1p+0; /* 1 */
    const double v26 = tan_f64_4ulp_avx512_fma_f64(v24, v16, v25);
    const double v27 = -v26;
    const double v28 = -0x1.29f6b1f2bfbd3p-16; /* -1.7760017679609705e-05 */
    const double v29 = 0x1.c01c01c022285p-9; /* 0.0034188034188143445 */
    const double v30 = tan_f64_4ulp_avx512_fma_f64(v16, v28, v29);
    const double v31 = -0x1.1111111111116p-3; /* -0.13333333333333347 */
    const double v32 = tan_f64_4ulp_avx512_fma_f64(v16, v30, v31);
    const double v33 = v16 * v32;
    const double v34 = tan_f64_4ulp_avx512_fma_f64(v14, v33, v14);
    const double v35 = v7 ? v27 : v34;
    const double v36 = v7 ? v34 : v26;
    const double v37 = v35 / v36;
    const double v38 = 0x1.4d8324d4f1032p+29; /* 699425946.61768174 */
    const double v39 = v2 - v9;
    const double v40 = tan_f64_4ulp_avx512_abs_f64(v39);
    const int v41 = v38 < v40;
    const double v42 = tan_f64_4ulp_avx512_abs_f64(v2);
    double r0 = v37;
    if (v41) {
        const double v43 = v42 - v42;
        const double v44 = -0x1p+2; /* -4 */
        const int32_t v45 = 65;
        const int32_t v46 = 127;
        const int64_t v47 = tan_f64_4ulp_avx512_bits_f64(v42);
        const int64_t v48 = INT64_C(56);
        const int64_t v49 = tan_f64_4ulp_avx512_lshr_i64(v47, v48);
        const int32_t v50 = (int32_t)(uint32_t)(uint64_t)v49;
        const int32_t v51 = v46 & v50;
        const int32_t v52 = v45 > v51 ? v45 : v51;
        const int32_t v53 = (int32_t)((uint32_t)v52 - (uint32_t)v45);
        const double v54 = tan_f64_4ulp_avx512_table0[v53];
        const int64_t v55 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v56 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v57 = v56 & v47;
        const int64_t v58 = (int64_t)((uint64_t)v55 + (uint64_t)v57);
        const double v59 = tan_f64_4ulp_avx512_frombits_f64(v58);
        const double v60 = v54 * v59;
        const double v61 = -v60;
        const double v62 = tan_f64_4ulp_avx512_fma_f64(v54, v59, v61);
        const double v63 = 0x1p-2; /* 0.25 */
        const double v64 = v62 * v63;
        const double v65 = tan_f64_4ulp_avx512_rint_f64(v64);
        const double v66 = tan_f64_4ulp_avx512_fma_f64(v44, v65, v62);
        const double v67 = v63 * v60;
        const double v68 = tan_f64_4ulp_avx512_rint_f64(v67);
        const double v69 = v44 * v68;
        const double v70 = v69 + v60;
        const double v71 = v66 + v70;
        const double v72 = tan_f64_4ulp_avx512_table1[v53];
        const double v73 = v72 * v59;
        const double v74 = v63 * v73;
        const double v75 = tan_f64_4ulp_avx512_rint_f64(v74);
        const double v76 = tan_f64_4ulp_avx512_fma_f64(v75, v44, v73);
        const double v77 = v71 + v76;
        const double v78 = tan_f64_4ulp_avx512_rint_f64(v77);
        const double v79 = v78 + v3;
        const int64_t v80 = tan_f64_4ulp_avx512_bits_f64(v79);
        const int64_t v81 = v0 & v80;
        const int v82 = v0 == v81;
        const double v83 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v84 = v71 - v70;
        const double v85 = v66 - v84;
        const double v86 = v71 - v84;
        const double v87 = v70 - v86;
        const double v88 = v85 + v87;
        const double v89 = v77 - v71;
        const double v90 = v77 - v89;
        const double v91 = v71 - v90;
        const double v92 = v76 - v89;
        const double v93 = v91 + v92;
        const double v94 = v88 + v93;
        const double v95 = v94 - v93;
        const double v96 = v88 - v95;
        const double v97 = v94 - v95;
        const double v98 = v93 - v97;
        const double v99 = v96 + v98;
        const double v100 = tan_f64_4ulp_avx512_table2[v53];
        const double v101 = v59 * v100;
        const double v102 = -v73;
        const double v103 = tan_f64_4ulp_avx512_fma_f64(v72, v59, v102);
        const double v104 = v101 + v103;
        const double v105 = v104 - v103;
        const double v106 = v101 - v105;
        const double v107 = v104 - v105;
        const double v108 = v103 - v107;
        const double v109 = v106 + v108;
        const double v110 = v99 + v109;
        const double v111 = v104 + v94;
        const double v112 = v111 - v104;
        const double v113 = v94 - v112;
        const double v114 = v111 - v112;
        const double v115 = v104 - v114;
        const double v116 = v113 + v115;
        const double v117 = v77 - v78;
        const double v118 = v117 + v111;
        const double v119 = v118 - v117;
        const double v120 = v118 - v119;
        const double v121 = v117 - v120;
        const double v122 = v111 - v119;
        const double v123 = v121 + v122;
        const double v124 = v116 + v123;
        const double v125 = v110 + v124;
        const double v126 = tan_f64_4ulp_avx512_table3[v53];
        const double v127 = -v101;
        const double v128 = tan_f64_4ulp_avx512_fma_f64(v59, v100, v127);
        const double v129 = tan_f64_4ulp_avx512_fma_f64(v59, v126, v128);
        const double v130 = v125 + v129;
        const double v131 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v132 = v83 * v118;
        const double v133 = -v132;
        const double v134 = tan_f64_4ulp_avx512_fma_f64(v83, v118, v133);
        const double v135 = tan_f64_4ulp_avx512_fma_f64(v131, v118, v134);
        const double v136 = tan_f64_4ulp_avx512_fma_f64(v83, v130, v135);
        const double v137 = v132 * v132;
        const double v138 = tan_f64_4ulp_avx512_fma_f64(v136, v137, v136);
        const double v139 = 0x1.88259b76f860ep-40; /* 1.393185667998448e-12 */
        const double v140 = 0x1.2e5eb232939d5p-37; /* 8.5938696252882932e-12 */
        const double v141 = tan_f64_4ulp_avx512_fma_f64(v139, v137, v140);
        const double v142 = 0x1.99c12369c3335p-34; /* 9.3167374555276531e-11 */
        const double v143 = tan_f64_4ulp_avx512_fma_f64(v141, v137, v142);
        const double v144 = 0x1.f53ea747cc062p-31; /* 9.1175887063801608e-10 */
        const double v145 = tan_f64_4ulp_avx512_fma_f64(v137, v143, v144);
        const double v146 = 0x1.3559b127f318ep-27; /* 9.0032804127795878e-09 */
        const double v147 = tan_f64_4ulp_avx512_fma_f64(v145, v137, v146);
        const double v148 = 0x1.7da357528632fp-24; /* 8.8857033099856913e-08 */
        const double v149 = tan_f64_4ulp_avx512_fma_f64(v147, v137, v148);
        const double v150 = 0x1.d6d3d128f57b8p-21; /* 8.7698439187976659e-07 */
        const double v151 = tan_f64_4ulp_avx512_fma_f64(v149, v137, v150);
        const double v152 = 0x1.226e355def55bp-17; /* 8.6555034463041047e-06 */
        const double v153 = tan_f64_4ulp_avx512_fma_f64(v137, v151, v152);
        const double v154 = 0x1.664f4882c20fep-14; /* 8.5427689594411827e-05 */
        const double v155 = tan_f64_4ulp_avx512_fma_f64(v153, v137, v154);
        const double v156 = 0x1.ba1ba1ba1ba0bp-11; /* 0.00084325396825396645 */
        const double v157 = tan_f64_4ulp_avx512_fma_f64(v137, v155, v156);
        const double v158 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v159 = tan_f64_4ulp_avx512_fma_f64(v157, v137, v158);
        const double v160 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v161 = tan_f64_4ulp_avx512_fma_f64(v159, v137, v160);
        const double v162 = v132 * v137;
        const double v163 = v161 * v162;
        const double v164 = v138 + v163;
        const double v165 = v164 + v132;
        const double v166 = 0x1p-1; /* 0.5 */
        const double v167 = v166 * v165;
        const double v168 = v167 * v167;
        const double v169 = v25 - v168;
        const double v170 = v82 ? v165 : v169;
        const double v171 = v25 / v170;
        const double v172 = v82 ? v169 : v165;
        const double v173 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v174 = tan_f64_4ulp_avx512_fma_f64(v172, v171, v173);
        const double v175 = -v174;
        const double v176 = v132 - v165;
        const double v177 = v164 + v176;
        const double v178 = v25 - v169;
        const double v179 = v178 - v168;
        const double v180 = -v168;
        const double v181 = tan_f64_4ulp_avx512_fma_f64(v167, v167, v180);
        const double v182 = v179 - v181;
        const double v183 = v167 * v177;
        const double v184 = v182 - v183;
        const double v185 = v82 ? v177 : v184;
        const double v186 = v82 ? v184 : v177;
        const double v187 = tan_f64_4ulp_avx512_fma_f64(v175, v185, v186);
        const double v188 = tan_f64_4ulp_avx512_fma_f64(v170, v175, v172);
        const double v189 = v187 + v188;
        const double v190 = tan_f64_4ulp_avx512_fma_f64(v171, v189, v174);
        const int64_t v191 = INT64_C(63);
        const int64_t v192 = tan_f64_4ulp_avx512_shl_i64(v80, v191);
        const int64_t v193 = tan_f64_4ulp_avx512_bits_f64(v2);
        const int64_t v194 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v195 = v193 & v194;
        const int64_t v196 = v192 ^ v195;
        const double v197 = tan_f64_4ulp_avx512_addbits_f64(v190, v196);
        const double v198 = v43 + v197;
        r0 = v198;
    }
    return r0;
}

static void tan_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_F64_4ULP_AVX512_AVX2 static inline TAN_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TAN_F64_4ULP_AVX512_AVX512 static inline TAN_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
TAN_F64_4ULP_AVX512_AVX2 __m256i tan_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

TAN_F64_4ULP_AVX512_AVX2 __m128i tan_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static TAN_F64_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) int tan_f64_4ulp_avx512_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.c1ce3028ba8a1p-107); /* -1.0828671650632949e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v15 = _mm256_set1_pd(-0x1.71a56c999b4e8p-62); /* -3.1310250036356032e-19 */
    const __m256d v17 = _mm256_set1_pd(0x1.a41a41a41ad24p-6); /* 0.025641025641033668 */
    const __m256d v18 = _mm256_set1_pd(0x1.08db474ae83eap-21); /* 4.9333378037221882e-07 */
    const __m256d v19 = _mm256_set1_pd(-0x1.45e5d2b8a883bp-12); /* -0.00031080031070918377 */
    const __m256d v23 = _mm256_set1_pd(-0x1.ddddddddddddfp-2); /* -0.46666666666666673 */
    const __m256d v25 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v28 = _mm256_set1_pd(-0x1.29f6b1f2bfbd3p-16); /* -1.7760017679609705e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.c01c01c022285p-9); /* 0.0034188034188143445 */
    const __m256d v31 = _mm256_set1_pd(-0x1.1111111111116p-3); /* -0.13333333333333347 */
    const __m256d v38 = _mm256_set1_pd(0x1.4d8324d4f1032p+29); /* 699425946.61768174 */
    const __m256d v44 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v45 = _mm256_set1_epi32(65);
    const __m256i v46 = _mm256_set1_epi32(127);
    const __m256i v55 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v56 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v63 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v83 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v131 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v139 = _mm256_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m256d v140 = _mm256_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m256d v142 = _mm256_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m256d v144 = _mm256_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m256d v146 = _mm256_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m256d v148 = _mm256_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m256d v150 = _mm256_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m256d v152 = _mm256_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m256d v154 = _mm256_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m256d v156 = _mm256_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m256d v158 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v160 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v166 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v173 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256i v194 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v7l = _mm256_cmpeq_epi64(v0, v6l);
    const __m256i v7h = _mm256_cmpeq_epi64(v0, v6h);
    const __m256i v7 = tan_f64_4ulp_avx512_join_mask_avx2(v7l, v7h);
    const __m256d v9l = _mm256_sub_pd(v4l, v3);
    const __m256d v9h = _mm256_sub_pd(v4h, v3);
    const __m256d v12l = _mm256_fmadd_pd(v11, v9l, v2l);
    const __m256d v12h = _mm256_fmadd_pd(v11, v9h, v2h);
    const __m256d v13l = _mm256_fmadd_pd(v10, v9l, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v10, v9h, v12h);
    const __m256d v14l = _mm256_fmadd_pd(v8, v9l, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v8, v9h, v13h);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v14h, v15);
    const __m256d v20l = _mm256_fmadd_pd(v16l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v16h, v18, v19);
    const __m256d v21l = _mm256_mul_pd(v16l, v20l);
    const __m256d v21h = _mm256_mul_pd(v16h, v20h);
    const __m256d v22l = _mm256_add_pd(v17, v21l);
    const __m256d v22h = _mm256_add_pd(v17, v21h);
    const __m256d v24l = _mm256_fmadd_pd(v16l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v16h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v16l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v16h, v25);
    const __m256d v27l = _mm256_xor_pd(v26l, _mm256_set1_pd(-0.0));
    const __m256d v27h = _mm256_xor_pd(v26h, _mm256_set1_pd(-0.0));
    const __m256d v30l = _mm256_fmadd_pd(v16l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v16h, v28, v29);
    const __m256d v32l = _mm256_fmadd_pd(v16l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v16h, v30h, v31);
    const __m256d v33l = _mm256_mul_pd(v16l, v32l);
    const __m256d v33h = _mm256_mul_pd(v16h, v32h);
    const __m256d v34l = _mm256_fmadd_pd(v14l, v33l, v14l);
    const __m256d v34h = _mm256_fmadd_pd(v14h, v33h, v14h);
    const __m256d v35l = _mm256_blendv_pd(v34l, v27l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v35h = _mm256_blendv_pd(v34h, v27h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v36l = _mm256_blendv_pd(v26l, v34l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v36h = _mm256_blendv_pd(v26h, v34h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v37l = _mm256_div_pd(v35l, v36l);
    const __m256d v37h = _mm256_div_pd(v35h, v36h);
    const __m256d v39l = _mm256_sub_pd(v2l, v9l);
    const __m256d v39h = _mm256_sub_pd(v2h, v9h);
    const __m256d v40l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v39l);
    const __m256d v40h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v39h);
    const __m256i v41l = _mm256_castpd_si256(_mm256_cmp_pd(v38, v40l, _CMP_LT_OQ));
    const __m256i v41h = _mm256_castpd_si256(_mm256_cmp_pd(v38, v40h, _CMP_LT_OQ));
    const __m256i v41 = tan_f64_4ulp_avx512_join_mask_avx2(v41l, v41h);
    const __m256d v42l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v42h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    __m256d r0l = v37l;
    __m256d r0h = v37h;
    __m256i any1 = v41;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v43l = _mm256_sub_pd(v42l, v42l);
        const __m256d v43h = _mm256_sub_pd(v42h, v42h);
        const __m256i v47l = _mm256_castpd_si256(v42l);
        const __m256i v47h = _mm256_castpd_si256(v42h);
        const __m256i v49l = _mm256_srli_epi64(v47l, 56);
        const __m256i v49h = _mm256_srli_epi64(v47h, 56);
        const __m128i v50l = tan_f64_4ulp_avx512_wrap_avx2(v49l);
        const __m128i v50h = tan_f64_4ulp_avx512_wrap_avx2(v49h);
        const __m256i v50 = _mm256_set_m128i(v50h, v50l);
        const __m256i v51 = _mm256_and_si256(v46, v50);
        const __m256i v52 = _mm256_max_epi32(v45, v51);
        const __m256i v53 = _mm256_sub_epi32(v52, v45);
        const __m256d v54l = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table0, _mm256_castsi256_si128(v53), 8);
        const __m256d v54h = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table0, _mm256_extracti128_si256(v53, 1), 8);
        const __m256i v57l = _mm256_and_si256(v56, v47l);
        const __m256i v57h = _mm256_and_si256(v56, v47h);
        const __m256i v58l = _mm256_add_epi64(v55, v57l);
        const __m256i v58h = _mm256_add_epi64(v55, v57h);
        const __m256d v59l = _mm256_castsi256_pd(v58l);
        const __m256d v59h = _mm256_castsi256_pd(v58h);
        const __m256d v60l = _mm256_mul_pd(v54l, v59l);
        const __m256d v60h = _mm256_mul_pd(v54h, v59h);
        const __m256d v62l = _mm256_fmsub_pd(v54l, v59l, v60l);
        const __m256d v62h = _mm256_fmsub_pd(v54h, v59h, v60h);
        const __m256d v64l = _mm256_mul_pd(v62l, v63);
        const __m256d v64h = _mm256_mul_pd(v62h, v63);
        const __m256d v65l = _mm256_round_pd(v64l, 8);
        const __m256d v65h = _mm256_round_pd(v64h, 8);
        const __m256d v66l = _mm256_fmadd_pd(v44, v65l, v62l);
        const __m256d v66h = _mm256_fmadd_pd(v44, v65h, v62h);
        const __m256d v67l = _mm256_mul_pd(v63, v60l);
        const __m256d v67h = _mm256_mul_pd(v63, v60h);
        const __m256d v68l = _mm256_round_pd(v67l, 8);
        const __m256d v68h = _mm256_round_pd(v67h, 8);
        const __m256d v69l = _mm256_mul_pd(v44, v68l);
        const __m256d v69h = _mm256_mul_pd(v44, v68h);
        const __m256d v70l = _mm256_add_pd(v69l, v60l);
        const __m256d v70h = _mm256_add_pd(v69h, v60h);
        const __m256d v71l = _mm256_add_pd(v66l, v70l);
        const __m256d v71h = _mm256_add_pd(v66h, v70h);
        const __m256d v72l = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table1, _mm256_castsi256_si128(v53), 8);
        const __m256d v72h = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table1, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v73l = _mm256_mul_pd(v72l, v59l);
        const __m256d v73h = _mm256_mul_pd(v72h, v59h);
        const __m256d v74l = _mm256_mul_pd(v63, v73l);
        const __m256d v74h = _mm256_mul_pd(v63, v73h);
        const __m256d v75l = _mm256_round_pd(v74l, 8);
        const __m256d v75h = _mm256_round_pd(v74h, 8);
        const __m256d v76l = _mm256_fmadd_pd(v75l, v44, v73l);
        const __m256d v76h = _mm256_fmadd_pd(v75h, v44, v73h);
        const __m256d v77l = _mm256_add_pd(v71l, v76l);
        const __m256d v77h = _mm256_add_pd(v71h, v76h);
        const __m256d v78l = _mm256_round_pd(v77l, 8);
        const __m256d v78h = _mm256_round_pd(v77h, 8);
        const __m256d v79l = _mm256_add_pd(v78l, v3);
        const __m256d v79h = _mm256_add_pd(v78h, v3);
        const __m256i v80l = _mm256_castpd_si256(v79l);
        const __m256i v80h = _mm256_castpd_si256(v79h);
        const __m256i v81l = _mm256_and_si256(v0, v80l);
        const __m256i v81h = _mm256_and_si256(v0, v80h);
        const __m256i v82l = _mm256_cmpeq_epi64(v0, v81l);
        const __m256i v82h = _mm256_cmpeq_epi64(v0, v81h);
        const __m256i v82 = tan_f64_4ulp_avx512_join_mask_avx2(v82l, v82h);
        const __m256d v84l = _mm256_sub_pd(v71l, v70l);
        const __m256d v84h = _mm256_sub_pd(v71h, v70h);
        const __m256d v85l = _mm256_sub_pd(v66l, v84l);
        const __m256d v85h = _mm256_sub_pd(v66h, v84h);
        const __m256d v86l = _mm256_sub_pd(v71l, v84l);
        const __m256d v86h = _mm256_sub_pd(v71h, v84h);
        const __m256d v87l = _mm256_sub_pd(v70l, v86l);
        const __m256d v87h = _mm256_sub_pd(v70h, v86h);
        const __m256d v88l = _mm256_add_pd(v85l, v87l);
        const __m256d v88h = _mm256_add_pd(v85h, v87h);
        const __m256d v89l = _mm256_sub_pd(v77l, v71l);
        const __m256d v89h = _mm256_sub_pd(v77h, v71h);
        const __m256d v90l = _mm256_sub_pd(v77l, v89l);
        const __m256d v90h = _mm256_sub_pd(v77h, v89h);
        const __m256d v91l = _mm256_sub_pd(v71l, v90l);
        const __m256d v91h = _mm256_sub_pd(v71h, v90h);
        const __m256d v92l = _mm256_sub_pd(v76l, v89l);
        const __m256d v92h = _mm256_sub_pd(v76h, v89h);
        const __m256d v93l = _mm256_add_pd(v91l, v92l);
        const __m256d v93h = _mm256_add_pd(v91h, v92h);
        const __m256d v94l = _mm256_add_pd(v88l, v93l);
        const __m256d v94h = _mm256_add_pd(v88h, v93h);
        const __m256d v95l = _mm256_sub_pd(v94l, v93l);
        const __m256d v95h = _mm256_sub_pd(v94h, v93h);
        const __m256d v96l = _mm256_sub_pd(v88l, v95l);
        const __m256d v96h = _mm256_sub_pd(v88h, v95h);
        const __m256d v97l = _mm256_sub_pd(v94l, v95l);
        const __m256d v97h = _mm256_sub_pd(v94h, v95h);
        const __m256d v98l = _mm256_sub_pd(v93l, v97l);
        const __m256d v98h = _mm256_sub_pd(v93h, v97h);
        const __m256d v99l = _mm256_add_pd(v96l, v98l);
        const __m256d v99h = _mm256_add_pd(v96h, v98h);
        const __m256d v100l = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table2, _mm256_castsi256_si128(v53), 8);
        const __m256d v100h = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table2, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v101l = _mm256_mul_pd(v59l, v100l);
        const __m256d v101h = _mm256_mul_pd(v59h, v100h);
        const __m256d v103l = _mm256_fmsub_pd(v72l, v59l, v73l);
        const __m256d v103h = _mm256_fmsub_pd(v72h, v59h, v73h);
        const __m256d v104l = _mm256_add_pd(v101l, v103l);
        const __m256d v104h = _mm256_add_pd(v101h, v103h);
        const __m256d v105l = _mm256_sub_pd(v104l, v103l);
        const __m256d v105h = _mm256_sub_pd(v104h, v103h);
        const __m256d v106l = _mm256_sub_pd(v101l, v105l);
        const __m256d v106h = _mm256_sub_pd(v101h, v105h);
        const __m256d v107l = _mm256_sub_pd(v104l, v105l);
        const __m256d v107h = _mm256_sub_pd(v104h, v105h);
        const __m256d v108l = _mm256_sub_pd(v103l, v107l);
        const __m256d v108h = _mm256_sub_pd(v103h, v107h);
        const __m256d v109l = _mm256_add_pd(v106l, v108l);
        const __m256d v109h = _mm256_add_pd(v106h, v108h);
        const __m256d v110l = _mm256_add_pd(v99l, v109l);
        const __m256d v110h = _mm256_add_pd(v99h, v109h);
        const __m256d v111l = _mm256_add_pd(v104l, v94l);
        const __m256d v111h = _mm256_add_pd(v104h, v94h);
        const __m256d v112l = _mm256_sub_pd(v111l, v104l);
        const __m256d v112h = _mm256_sub_pd(v111h, v104h);
        const __m256d v113l = _mm256_sub_pd(v94l, v112l);
        const __m256d v113h = _mm256_sub_pd(v94h, v112h);
        const __m256d v114l = _mm256_sub_pd(v111l, v112l);
        const __m256d v114h = _mm256_sub_pd(v111h, v112h);
        const __m256d v115l = _mm256_sub_pd(v104l, v114l);
        const __m256d v115h = _mm256_sub_pd(v104h, v114h);
        const __m256d v116l = _mm256_add_pd(v113l, v115l);
        const __m256d v116h = _mm256_add_pd(v113h, v115h);
        const __m256d v117l = _mm256_sub_pd(v77l, v78l);
        const __m256d v117h = _mm256_sub_pd(v77h, v78h);
        const __m256d v118l = _mm256_add_pd(v117l, v111l);
        const __m256d v118h = _mm256_add_pd(v117h, v111h);
        const __m256d v119l = _mm256_sub_pd(v118l, v117l);
        const __m256d v119h = _mm256_sub_pd(v118h, v117h);
        const __m256d v120l = _mm256_sub_pd(v118l, v119l);
        const __m256d v120h = _mm256_sub_pd(v118h, v119h);
        const __m256d v121l = _mm256_sub_pd(v117l, v120l);
        const __m256d v121h = _mm256_sub_pd(v117h, v120h);
        const __m256d v122l = _mm256_sub_pd(v111l, v119l);
        const __m256d v122h = _mm256_sub_pd(v111h, v119h);
        const __m256d v123l = _mm256_add_pd(v121l, v122l);
        const __m256d v123h = _mm256_add_pd(v121h, v122h);
        const __m256d v124l = _mm256_add_pd(v116l, v123l);
        const __m256d v124h = _mm256_add_pd(v116h, v123h);
        const __m256d v125l = _mm256_add_pd(v110l, v124l);
        const __m256d v125h = _mm256_add_pd(v110h, v124h);
        const __m256d v126l = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table3, _mm256_castsi256_si128(v53), 8);
        const __m256d v126h = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table3, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v128l = _mm256_fmsub_pd(v59l, v100l, v101l);
        const __m256d v128h = _mm256_fmsub_pd(v59h, v100h, v101h);
        const __m256d v129l = _mm256_fmadd_pd(v59l, v126l, v128l);
        const __m256d v129h = _mm256_fmadd_pd(v59h, v126h, v128h);
        const __m256d v130l = _mm256_add_pd(v125l, v129l);
        const __m256d v130h = _mm256_add_pd(v125h, v129h);
        const __m256d v132l = _mm256_mul_pd(v83, v118l);
        const __m256d v132h = _mm256_mul_pd(v83, v118h);
        const __m256d v134l = _mm256_fmsub_pd(v83, v118l, v132l);
        const __m256d v134h = _mm256_fmsub_pd(v83, v118h, v132h);
        const __m256d v135l = _mm256_fmadd_pd(v131, v118l, v134l);
        const __m256d v135h = _mm256_fmadd_pd(v131, v118h, v134h);
        const __m256d v136l = _mm256_fmadd_pd(v83, v130l, v135l);
        const __m256d v136h = _mm256_fmadd_pd(v83, v130h, v135h);
        const __m256d v137l = _mm256_mul_pd(v132l, v132l);
        const __m256d v137h = _mm256_mul_pd(v132h, v132h);
        const __m256d v138l = _mm256_fmadd_pd(v136l, v137l, v136l);
        const __m256d v138h = _mm256_fmadd_pd(v136h, v137h, v136h);
        const __m256d v141l = _mm256_fmadd_pd(v139, v137l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v139, v137h, v140);
        const __m256d v143l = _mm256_fmadd_pd(v141l, v137l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v141h, v137h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v137l, v143l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v137h, v143h, v144);
        const __m256d v147l = _mm256_fmadd_pd(v145l, v137l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v145h, v137h, v146);
        const __m256d v149l = _mm256_fmadd_pd(v147l, v137l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v147h, v137h, v148);
        const __m256d v151l = _mm256_fmadd_pd(v149l, v137l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v149h, v137h, v150);
        const __m256d v153l = _mm256_fmadd_pd(v137l, v151l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v137h, v151h, v152);
        const __m256d v155l = _mm256_fmadd_pd(v153l, v137l, v154);
        const __m256d v155h = _mm256_fmadd_pd(v153h, v137h, v154);
        const __m256d v157l = _mm256_fmadd_pd(v137l, v155l, v156);
        const __m256d v157h = _mm256_fmadd_pd(v137h, v155h, v156);
        const __m256d v159l = _mm256_fmadd_pd(v157l, v137l, v158);
        const __m256d v159h = _mm256_fmadd_pd(v157h, v137h, v158);
        const __m256d v161l = _mm256_fmadd_pd(v159l, v137l, v160);
        const __m256d v161h = _mm256_fmadd_pd(v159h, v137h, v160);
        const __m256d v162l = _mm256_mul_pd(v132l, v137l);
        const __m256d v162h = _mm256_mul_pd(v132h, v137h);
        const __m256d v163l = _mm256_mul_pd(v161l, v162l);
        const __m256d v163h = _mm256_mul_pd(v161h, v162h);
        const __m256d v164l = _mm256_add_pd(v138l, v163l);
        const __m256d v164h = _mm256_add_pd(v138h, v163h);
        const __m256d v165l = _mm256_add_pd(v164l, v132l);
        const __m256d v165h = _mm256_add_pd(v164h, v132h);
        const __m256d v167l = _mm256_mul_pd(v166, v165l);
        const __m256d v167h = _mm256_mul_pd(v166, v165h);
        const __m256d v168l = _mm256_mul_pd(v167l, v167l);
        const __m256d v168h = _mm256_mul_pd(v167h, v167h);
        const __m256d v169l = _mm256_sub_pd(v25, v168l);
        const __m256d v169h = _mm256_sub_pd(v25, v168h);
        const __m256d v170l = _mm256_blendv_pd(v169l, v165l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v82))));
        const __m256d v170h = _mm256_blendv_pd(v169h, v165h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v82, 1))));
        const __m256d v171l = _mm256_div_pd(v25, v170l);
        const __m256d v171h = _mm256_div_pd(v25, v170h);
        const __m256d v172l = _mm256_blendv_pd(v165l, v169l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v82))));
        const __m256d v172h = _mm256_blendv_pd(v165h, v169h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v82, 1))));
        const __m256d v174l = _mm256_fmadd_pd(v172l, v171l, v173);
        const __m256d v174h = _mm256_fmadd_pd(v172h, v171h, v173);
        const __m256d v176l = _mm256_sub_pd(v132l, v165l);
        const __m256d v176h = _mm256_sub_pd(v132h, v165h);
        const __m256d v177l = _mm256_add_pd(v164l, v176l);
        const __m256d v177h = _mm256_add_pd(v164h, v176h);
        const __m256d v178l = _mm256_sub_pd(v25, v169l);
        const __m256d v178h = _mm256_sub_pd(v25, v169h);
        const __m256d v179l = _mm256_sub_pd(v178l, v168l);
        const __m256d v179h = _mm256_sub_pd(v178h, v168h);
        const __m256d v181l = _mm256_fmsub_pd(v167l, v167l, v168l);
        const __m256d v181h = _mm256_fmsub_pd(v167h, v167h, v168h);
        const __m256d v182l = _mm256_sub_pd(v179l, v181l);
        const __m256d v182h = _mm256_sub_pd(v179h, v181h);
        const __m256d v183l = _mm256_mul_pd(v167l, v177l);
        const __m256d v183h = _mm256_mul_pd(v167h, v177h);
        const __m256d v184l = _mm256_sub_pd(v182l, v183l);
        const __m256d v184h = _mm256_sub_pd(v182h, v183h);
        const __m256d v185l = _mm256_blendv_pd(v184l, v177l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v82))));
        const __m256d v185h = _mm256_blendv_pd(v184h, v177h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v82, 1))));
        const __m256d v186l = _mm256_blendv_pd(v177l, v184l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v82))));
        const __m256d v186h = _mm256_blendv_pd(v177h, v184h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v82, 1))));
        const __m256d v187l = _mm256_fnmadd_pd(v174l, v185l, v186l);
        const __m256d v187h = _mm256_fnmadd_pd(v174h, v185h, v186h);
        const __m256d v188l = _mm256_fnmadd_pd(v170l, v174l, v172l);
        const __m256d v188h = _mm256_fnmadd_pd(v170h, v174h, v172h);
        const __m256d v189l = _mm256_add_pd(v187l, v188l);
        const __m256d v189h = _mm256_add_pd(v187h, v188h);
        const __m256d v190l = _mm256_fmadd_pd(v171l, v189l, v174l);
        const __m256d v190h = _mm256_fmadd_pd(v171h, v189h, v174h);
        const __m256i v192l = _mm256_slli_epi64(v80l, 63);
        const __m256i v192h = _mm256_slli_epi64(v80h, 63);
        const __m256i v193l = _mm256_castpd_si256(v2l);
        const __m256i v193h = _mm256_castpd_si256(v2h);
        const __m256i v195l = _mm256_and_si256(v193l, v194);
        const __m256i v195h = _mm256_and_si256(v193h, v194);
        const __m256i v196l = _mm256_xor_si256(v192l, v195l);
        const __m256i v196h = _mm256_xor_si256(v192h, v195h);
        const __m256d v197l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v190l), v196l));
        const __m256d v197h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v190h), v196h));
        const __m256d v198l = _mm256_add_pd(v43l, v197l);
        const __m256d v198h = _mm256_add_pd(v43h, v197h);
        r0l = _mm256_blendv_pd(r0l, v198l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v41))));
        r0h = _mm256_blendv_pd(r0h, v198h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v41, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
TAN_F64_4ULP_AVX512_AVX2 int tan_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.c1ce3028ba8a1p-107); /* -1.0828671650632949e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v15 = _mm256_set1_pd(-0x1.71a56c999b4e8p-62); /* -3.1310250036356032e-19 */
    const __m256d v17 = _mm256_set1_pd(0x1.a41a41a41ad24p-6); /* 0.025641025641033668 */
    const __m256d v18 = _mm256_set1_pd(0x1.08db474ae83eap-21); /* 4.9333378037221882e-07 */
    const __m256d v19 = _mm256_set1_pd(-0x1.45e5d2b8a883bp-12); /* -0.00031080031070918377 */
    const __m256d v23 = _mm256_set1_pd(-0x1.ddddddddddddfp-2); /* -0.46666666666666673 */
    const __m256d v25 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v28 = _mm256_set1_pd(-0x1.29f6b1f2bfbd3p-16); /* -1.7760017679609705e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.c01c01c022285p-9); /* 0.0034188034188143445 */
    const __m256d v31 = _mm256_set1_pd(-0x1.1111111111116p-3); /* -0.13333333333333347 */
    const __m256d v38 = _mm256_set1_pd(0x1.4d8324d4f1032p+29); /* 699425946.61768174 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256d v9l = _mm256_sub_pd(v4l, v3);
    const __m256d v9h = _mm256_sub_pd(v4h, v3);
    const __m256d v39l = _mm256_sub_pd(v2l, v9l);
    const __m256d v39h = _mm256_sub_pd(v2h, v9h);
    const __m256d v40l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v39l);
    const __m256d v40h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v39h);
    const __m256i v41l = _mm256_castpd_si256(_mm256_cmp_pd(v38, v40l, _CMP_LT_OQ));
    const __m256i v41h = _mm256_castpd_si256(_mm256_cmp_pd(v38, v40h, _CMP_LT_OQ));
    const __m256i v41 = tan_f64_4ulp_avx512_join_mask_avx2(v41l, v41h);
    __m256i any1 = v41;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v7l = _mm256_cmpeq_epi64(v0, v6l);
    const __m256i v7h = _mm256_cmpeq_epi64(v0, v6h);
    const __m256i v7 = tan_f64_4ulp_avx512_join_mask_avx2(v7l, v7h);
    const __m256d v12l = _mm256_fmadd_pd(v11, v9l, v2l);
    const __m256d v12h = _mm256_fmadd_pd(v11, v9h, v2h);
    const __m256d v13l = _mm256_fmadd_pd(v10, v9l, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v10, v9h, v12h);
    const __m256d v14l = _mm256_fmadd_pd(v8, v9l, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v8, v9h, v13h);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v14h, v15);
    const __m256d v20l = _mm256_fmadd_pd(v16l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v16h, v18, v19);
    const __m256d v21l = _mm256_mul_pd(v16l, v20l);
    const __m256d v21h = _mm256_mul_pd(v16h, v20h);
    const __m256d v22l = _mm256_add_pd(v17, v21l);
    const __m256d v22h = _mm256_add_pd(v17, v21h);
    const __m256d v24l = _mm256_fmadd_pd(v16l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v16h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v16l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v16h, v25);
    const __m256d v27l = _mm256_xor_pd(v26l, _mm256_set1_pd(-0.0));
    const __m256d v27h = _mm256_xor_pd(v26h, _mm256_set1_pd(-0.0));
    const __m256d v30l = _mm256_fmadd_pd(v16l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v16h, v28, v29);
    const __m256d v32l = _mm256_fmadd_pd(v16l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v16h, v30h, v31);
    const __m256d v33l = _mm256_mul_pd(v16l, v32l);
    const __m256d v33h = _mm256_mul_pd(v16h, v32h);
    const __m256d v34l = _mm256_fmadd_pd(v14l, v33l, v14l);
    const __m256d v34h = _mm256_fmadd_pd(v14h, v33h, v14h);
    const __m256d v35l = _mm256_blendv_pd(v34l, v27l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v35h = _mm256_blendv_pd(v34h, v27h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v36l = _mm256_blendv_pd(v26l, v34l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v36h = _mm256_blendv_pd(v26h, v34h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v37l = _mm256_div_pd(v35l, v36l);
    const __m256d v37h = _mm256_div_pd(v35h, v36h);
    _mm256_storeu_pd(y, v37l);
    _mm256_storeu_pd(y + 4, v37h);
    return 1;
}

static TAN_F64_4ULP_AVX512_AVX2_TARGET void tan_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && tan_f64_4ulp_avx512_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = tan_f64_4ulp_avx512_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tan_f64_4ulp_avx512_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_F64_4ULP_AVX512_AVX512 __mmask8 tan_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TAN_F64_4ULP_AVX512_AVX512 void tan_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.c1ce3028ba8a1p-107); /* -1.0828671650632949e-32 */
    const __m512d v10 = _mm512_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m512d v11 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v15 = _mm512_set1_pd(-0x1.71a56c999b4e8p-62); /* -3.1310250036356032e-19 */
    const __m512d v17 = _mm512_set1_pd(0x1.a41a41a41ad24p-6); /* 0.025641025641033668 */
    const __m512d v18 = _mm512_set1_pd(0x1.08db474ae83eap-21); /* 4.9333378037221882e-07 */
    const __m512d v19 = _mm512_set1_pd(-0x1.45e5d2b8a883bp-12); /* -0.00031080031070918377 */
    const __m512d v23 = _mm512_set1_pd(-0x1.ddddddddddddfp-2); /* -0.46666666666666673 */
    const __m512d v25 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v28 = _mm512_set1_pd(-0x1.29f6b1f2bfbd3p-16); /* -1.7760017679609705e-05 */
    const __m512d v29 = _mm512_set1_pd(0x1.c01c01c022285p-9); /* 0.0034188034188143445 */
    const __m512d v31 = _mm512_set1_pd(-0x1.1111111111116p-3); /* -0.13333333333333347 */
    const __m512d v38 = _mm512_set1_pd(0x1.4d8324d4f1032p+29); /* 699425946.61768174 */
    const __m512d v44 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v45 = _mm512_set1_epi32(65);
    const __m512i v46 = _mm512_set1_epi32(127);
    const __m512i v55 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v56 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v63 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v83 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v131 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v139 = _mm512_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m512d v140 = _mm512_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m512d v142 = _mm512_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m512d v144 = _mm512_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m512d v146 = _mm512_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m512d v148 = _mm512_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m512d v150 = _mm512_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m512d v152 = _mm512_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m512d v154 = _mm512_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m512d v156 = _mm512_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m512d v158 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v160 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v166 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v173 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512i v194 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_fmadd_pd(v1, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v1, v2h, v3);
    const __m512i v5l = _mm512_castpd_si512(v4l);
    const __m512i v5h = _mm512_castpd_si512(v4h);
    const __m512i v6l = _mm512_and_si512(v0, v5l);
    const __m512i v6h = _mm512_and_si512(v0, v5h);
    const __mmask8 v7l = _mm512_cmpeq_epi64_mask(v0, v6l);
    const __mmask8 v7h = _mm512_cmpeq_epi64_mask(v0, v6h);
    const __mmask16 v7 = _mm512_kunpackb(v7h, v7l);
    const __m512d v9l = _mm512_sub_pd(v4l, v3);
    const __m512d v9h = _mm512_sub_pd(v4h, v3);
    const __m512d v12l = _mm512_fmadd_pd(v11, v9l, v2l);
    const __m512d v12h = _mm512_fmadd_pd(v11, v9h, v2h);
    const __m512d v13l = _mm512_fmadd_pd(v10, v9l, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v10, v9h, v12h);
    const __m512d v14l = _mm512_fmadd_pd(v8, v9l, v13l);
    const __m512d v14h = _mm512_fmadd_pd(v8, v9h, v13h);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v14h, v15);
    const __m512d v20l = _mm512_fmadd_pd(v16l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v16h, v18, v19);
    const __m512d v21l = _mm512_mul_pd(v16l, v20l);
    const __m512d v21h = _mm512_mul_pd(v16h, v20h);
    const __m512d v22l = _mm512_add_pd(v17, v21l);
    const __m512d v22h = _mm512_add_pd(v17, v21h);
    const __m512d v24l = _mm512_fmadd_pd(v16l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v16h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v16l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v16h, v25);
    const __m512d v27l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v26l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v27h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v26h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v30l = _mm512_fmadd_pd(v16l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v16h, v28, v29);
    const __m512d v32l = _mm512_fmadd_pd(v16l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v16h, v30h, v31);
    const __m512d v33l = _mm512_mul_pd(v16l, v32l);
    const __m512d v33h = _mm512_mul_pd(v16h, v32h);
    const __m512d v34l = _mm512_fmadd_pd(v14l, v33l, v14l);
    const __m512d v34h = _mm512_fmadd_pd(v14h, v33h, v14h);
    const __m512d v35l = _mm512_mask_blend_pd((__mmask8)v7, v34l, v27l);
    const __m512d v35h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v7), v34h, v27h);
    const __m512d v36l = _mm512_mask_blend_pd((__mmask8)v7, v26l, v34l);
    const __m512d v36h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v7), v26h, v34h);
    const __m512d v37l = _mm512_div_pd(v35l, v36l);
    const __m512d v37h = _mm512_div_pd(v35h, v36h);
    const __m512d v39l = _mm512_sub_pd(v2l, v9l);
    const __m512d v39h = _mm512_sub_pd(v2h, v9h);
    const __m512d v40l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v39l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v40h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v39h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v41l = _mm512_cmp_pd_mask(v38, v40l, _CMP_LT_OQ);
    const __mmask8 v41h = _mm512_cmp_pd_mask(v38, v40h, _CMP_LT_OQ);
    const __mmask16 v41 = _mm512_kunpackb(v41h, v41l);
    const __m512d v42l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v42h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    __m512d r0l = v37l;
    __m512d r0h = v37h;
    __mmask16 any1 = v41;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v43l = _mm512_sub_pd(v42l, v42l);
        const __m512d v43h = _mm512_sub_pd(v42h, v42h);
        const __m512i v47l = _mm512_castpd_si512(v42l);
        const __m512i v47h = _mm512_castpd_si512(v42h);
        const __m512i v49l = _mm512_srli_epi64(v47l, 56);
        const __m512i v49h = _mm512_srli_epi64(v47h, 56);
        const __m256i v50l = _mm512_cvtepi64_epi32(v49l);
        const __m256i v50h = _mm512_cvtepi64_epi32(v49h);
        const __m512i v50 = _mm512_inserti32x8(_mm512_castsi256_si512(v50l), v50h, 1);
        const __m512i v51 = _mm512_and_si512(v46, v50);
        const __m512i v52 = _mm512_max_epi32(v45, v51);
        const __m512i v53 = _mm512_sub_epi32(v52, v45);
        const __m512d v54l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), tan_f64_4ulp_avx512_table0, 8);
        const __m512d v54h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), tan_f64_4ulp_avx512_table0, 8);
        const __m512i v57l = _mm512_and_si512(v56, v47l);
        const __m512i v57h = _mm512_and_si512(v56, v47h);
        const __m512i v58l = _mm512_add_epi64(v55, v57l);
        const __m512i v58h = _mm512_add_epi64(v55, v57h);
        const __m512d v59l = _mm512_castsi512_pd(v58l);
        const __m512d v59h = _mm512_castsi512_pd(v58h);
        const __m512d v60l = _mm512_mul_pd(v54l, v59l);
        const __m512d v60h = _mm512_mul_pd(v54h, v59h);
        const __m512d v62l = _mm512_fmsub_pd(v54l, v59l, v60l);
        const __m512d v62h = _mm512_fmsub_pd(v54h, v59h, v60h);
        const __m512d v64l = _mm512_mul_pd(v62l, v63);
        const __m512d v64h = _mm512_mul_pd(v62h, v63);
        const __m512d v65l = _mm512_roundscale_pd(v64l, 8);
        const __m512d v65h = _mm512_roundscale_pd(v64h, 8);
        const __m512d v66l = _mm512_fmadd_pd(v44, v65l, v62l);
        const __m512d v66h = _mm512_fmadd_pd(v44, v65h, v62h);
        const __m512d v67l = _mm512_mul_pd(v63, v60l);
        const __m512d v67h = _mm512_mul_pd(v63, v60h);
        const __m512d v68l = _mm512_roundscale_pd(v67l, 8);
        const __m512d v68h = _mm512_roundscale_pd(v67h, 8);
        const __m512d v69l = _mm512_mul_pd(v44, v68l);
        const __m512d v69h = _mm512_mul_pd(v44, v68h);
        const __m512d v70l = _mm512_add_pd(v69l, v60l);
        const __m512d v70h = _mm512_add_pd(v69h, v60h);
        const __m512d v71l = _mm512_add_pd(v66l, v70l);
        const __m512d v71h = _mm512_add_pd(v66h, v70h);
        const __m512d v72l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), tan_f64_4ulp_avx512_table1, 8);
        const __m512d v72h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), tan_f64_4ulp_avx512_table1, 8);
        const __m512d v73l = _mm512_mul_pd(v72l, v59l);
        const __m512d v73h = _mm512_mul_pd(v72h, v59h);
        const __m512d v74l = _mm512_mul_pd(v63, v73l);
        const __m512d v74h = _mm512_mul_pd(v63, v73h);
        const __m512d v75l = _mm512_roundscale_pd(v74l, 8);
        const __m512d v75h = _mm512_roundscale_pd(v74h, 8);
        const __m512d v76l = _mm512_fmadd_pd(v75l, v44, v73l);
        const __m512d v76h = _mm512_fmadd_pd(v75h, v44, v73h);
        const __m512d v77l = _mm512_add_pd(v71l, v76l);
        const __m512d v77h = _mm512_add_pd(v71h, v76h);
        const __m512d v78l = _mm512_roundscale_pd(v77l, 8);
        const __m512d v78h = _mm512_roundscale_pd(v77h, 8);
        const __m512d v79l = _mm512_add_pd(v78l, v3);
        const __m512d v79h = _mm512_add_pd(v78h, v3);
        const __m512i v80l = _mm512_castpd_si512(v79l);
        const __m512i v80h = _mm512_castpd_si512(v79h);
        const __m512i v81l = _mm512_and_si512(v0, v80l);
        const __m512i v81h = _mm512_and_si512(v0, v80h);
        const __mmask8 v82l = _mm512_cmpeq_epi64_mask(v0, v81l);
        const __mmask8 v82h = _mm512_cmpeq_epi64_mask(v0, v81h);
        const __mmask16 v82 = _mm512_kunpackb(v82h, v82l);
        const __m512d v84l = _mm512_sub_pd(v71l, v70l);
        const __m512d v84h = _mm512_sub_pd(v71h, v70h);
        const __m512d v85l = _mm512_sub_pd(v66l, v84l);
        const __m512d v85h = _mm512_sub_pd(v66h, v84h);
        const __m512d v86l = _mm512_sub_pd(v71l, v84l);
        const __m512d v86h = _mm512_sub_pd(v71h, v84h);
        const __m512d v87l = _mm512_sub_pd(v70l, v86l);
        const __m512d v87h = _mm512_sub_pd(v70h, v86h);
        const __m512d v88l = _mm512_add_pd(v85l, v87l);
        const __m512d v88h = _mm512_add_pd(v85h, v87h);
        const __m512d v89l = _mm512_sub_pd(v77l, v71l);
        const __m512d v89h = _mm512_sub_pd(v77h, v71h);
        const __m512d v90l = _mm512_sub_pd(v77l, v89l);
        const __m512d v90h = _mm512_sub_pd(v77h, v89h);
        const __m512d v91l = _mm512_sub_pd(v71l, v90l);
        const __m512d v91h = _mm512_sub_pd(v71h, v90h);
        const __m512d v92l = _mm512_sub_pd(v76l, v89l);
        const __m512d v92h = _mm512_sub_pd(v76h, v89h);
        const __m512d v93l = _mm512_add_pd(v91l, v92l);
        const __m512d v93h = _mm512_add_pd(v91h, v92h);
        const __m512d v94l = _mm512_add_pd(v88l, v93l);
        const __m512d v94h = _mm512_add_pd(v88h, v93h);
        const __m512d v95l = _mm512_sub_pd(v94l, v93l);
        const __m512d v95h = _mm512_sub_pd(v94h, v93h);
        const __m512d v96l = _mm512_sub_pd(v88l, v95l);
        const __m512d v96h = _mm512_sub_pd(v88h, v95h);
        const __m512d v97l = _mm512_sub_pd(v94l, v95l);
        const __m512d v97h = _mm512_sub_pd(v94h, v95h);
        const __m512d v98l = _mm512_sub_pd(v93l, v97l);
        const __m512d v98h = _mm512_sub_pd(v93h, v97h);
        const __m512d v99l = _mm512_add_pd(v96l, v98l);
        const __m512d v99h = _mm512_add_pd(v96h, v98h);
        const __m512d v100l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), tan_f64_4ulp_avx512_table2, 8);
        const __m512d v100h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), tan_f64_4ulp_avx512_table2, 8);
        const __m512d v101l = _mm512_mul_pd(v59l, v100l);
        const __m512d v101h = _mm512_mul_pd(v59h, v100h);
        const __m512d v103l = _mm512_fmsub_pd(v72l, v59l, v73l);
        const __m512d v103h = _mm512_fmsub_pd(v72h, v59h, v73h);
        const __m512d v104l = _mm512_add_pd(v101l, v103l);
        const __m512d v104h = _mm512_add_pd(v101h, v103h);
        const __m512d v105l = _mm512_sub_pd(v104l, v103l);
        const __m512d v105h = _mm512_sub_pd(v104h, v103h);
        const __m512d v106l = _mm512_sub_pd(v101l, v105l);
        const __m512d v106h = _mm512_sub_pd(v101h, v105h);
        const __m512d v107l = _mm512_sub_pd(v104l, v105l);
        const __m512d v107h = _mm512_sub_pd(v104h, v105h);
        const __m512d v108l = _mm512_sub_pd(v103l, v107l);
        const __m512d v108h = _mm512_sub_pd(v103h, v107h);
        const __m512d v109l = _mm512_add_pd(v106l, v108l);
        const __m512d v109h = _mm512_add_pd(v106h, v108h);
        const __m512d v110l = _mm512_add_pd(v99l, v109l);
        const __m512d v110h = _mm512_add_pd(v99h, v109h);
        const __m512d v111l = _mm512_add_pd(v104l, v94l);
        const __m512d v111h = _mm512_add_pd(v104h, v94h);
        const __m512d v112l = _mm512_sub_pd(v111l, v104l);
        const __m512d v112h = _mm512_sub_pd(v111h, v104h);
        const __m512d v113l = _mm512_sub_pd(v94l, v112l);
        const __m512d v113h = _mm512_sub_pd(v94h, v112h);
        const __m512d v114l = _mm512_sub_pd(v111l, v112l);
        const __m512d v114h = _mm512_sub_pd(v111h, v112h);
        const __m512d v115l = _mm512_sub_pd(v104l, v114l);
        const __m512d v115h = _mm512_sub_pd(v104h, v114h);
        const __m512d v116l = _mm512_add_pd(v113l, v115l);
        const __m512d v116h = _mm512_add_pd(v113h, v115h);
        const __m512d v117l = _mm512_sub_pd(v77l, v78l);
        const __m512d v117h = _mm512_sub_pd(v77h, v78h);
        const __m512d v118l = _mm512_add_pd(v117l, v111l);
        const __m512d v118h = _mm512_add_pd(v117h, v111h);
        const __m512d v119l = _mm512_sub_pd(v118l, v117l);
        const __m512d v119h = _mm512_sub_pd(v118h, v117h);
        const __m512d v120l = _mm512_sub_pd(v118l, v119l);
        const __m512d v120h = _mm512_sub_pd(v118h, v119h);
        const __m512d v121l = _mm512_sub_pd(v117l, v120l);
        const __m512d v121h = _mm512_sub_pd(v117h, v120h);
        const __m512d v122l = _mm512_sub_pd(v111l, v119l);
        const __m512d v122h = _mm512_sub_pd(v111h, v119h);
        const __m512d v123l = _mm512_add_pd(v121l, v122l);
        const __m512d v123h = _mm512_add_pd(v121h, v122h);
        const __m512d v124l = _mm512_add_pd(v116l, v123l);
        const __m512d v124h = _mm512_add_pd(v116h, v123h);
        const __m512d v125l = _mm512_add_pd(v110l, v124l);
        const __m512d v125h = _mm512_add_pd(v110h, v124h);
        const __m512d v126l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), tan_f64_4ulp_avx512_table3, 8);
        const __m512d v126h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), tan_f64_4ulp_avx512_table3, 8);
        const __m512d v128l = _mm512_fmsub_pd(v59l, v100l, v101l);
        const __m512d v128h = _mm512_fmsub_pd(v59h, v100h, v101h);
        const __m512d v129l = _mm512_fmadd_pd(v59l, v126l, v128l);
        const __m512d v129h = _mm512_fmadd_pd(v59h, v126h, v128h);
        const __m512d v130l = _mm512_add_pd(v125l, v129l);
        const __m512d v130h = _mm512_add_pd(v125h, v129h);
        const __m512d v132l = _mm512_mul_pd(v83, v118l);
        const __m512d v132h = _mm512_mul_pd(v83, v118h);
        const __m512d v134l = _mm512_fmsub_pd(v83, v118l, v132l);
        const __m512d v134h = _mm512_fmsub_pd(v83, v118h, v132h);
        const __m512d v135l = _mm512_fmadd_pd(v131, v118l, v134l);
        const __m512d v135h = _mm512_fmadd_pd(v131, v118h, v134h);
        const __m512d v136l = _mm512_fmadd_pd(v83, v130l, v135l);
        const __m512d v136h = _mm512_fmadd_pd(v83, v130h, v135h);
        const __m512d v137l = _mm512_mul_pd(v132l, v132l);
        const __m512d v137h = _mm512_mul_pd(v132h, v132h);
        const __m512d v138l = _mm512_fmadd_pd(v136l, v137l, v136l);
        const __m512d v138h = _mm512_fmadd_pd(v136h, v137h, v136h);
        const __m512d v141l = _mm512_fmadd_pd(v139, v137l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v139, v137h, v140);
        const __m512d v143l = _mm512_fmadd_pd(v141l, v137l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v141h, v137h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v137l, v143l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v137h, v143h, v144);
        const __m512d v147l = _mm512_fmadd_pd(v145l, v137l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v145h, v137h, v146);
        const __m512d v149l = _mm512_fmadd_pd(v147l, v137l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v147h, v137h, v148);
        const __m512d v151l = _mm512_fmadd_pd(v149l, v137l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v149h, v137h, v150);
        const __m512d v153l = _mm512_fmadd_pd(v137l, v151l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v137h, v151h, v152);
        const __m512d v155l = _mm512_fmadd_pd(v153l, v137l, v154);
        const __m512d v155h = _mm512_fmadd_pd(v153h, v137h, v154);
        const __m512d v157l = _mm512_fmadd_pd(v137l, v155l, v156);
        const __m512d v157h = _mm512_fmadd_pd(v137h, v155h, v156);
        const __m512d v159l = _mm512_fmadd_pd(v157l, v137l, v158);
        const __m512d v159h = _mm512_fmadd_pd(v157h, v137h, v158);
        const __m512d v161l = _mm512_fmadd_pd(v159l, v137l, v160);
        const __m512d v161h = _mm512_fmadd_pd(v159h, v137h, v160);
        const __m512d v162l = _mm512_mul_pd(v132l, v137l);
        const __m512d v162h = _mm512_mul_pd(v132h, v137h);
        const __m512d v163l = _mm512_mul_pd(v161l, v162l);
        const __m512d v163h = _mm512_mul_pd(v161h, v162h);
        const __m512d v164l = _mm512_add_pd(v138l, v163l);
        const __m512d v164h = _mm512_add_pd(v138h, v163h);
        const __m512d v165l = _mm512_add_pd(v164l, v132l);
        const __m512d v165h = _mm512_add_pd(v164h, v132h);
        const __m512d v167l = _mm512_mul_pd(v166, v165l);
        const __m512d v167h = _mm512_mul_pd(v166, v165h);
        const __m512d v168l = _mm512_mul_pd(v167l, v167l);
        const __m512d v168h = _mm512_mul_pd(v167h, v167h);
        const __m512d v169l = _mm512_sub_pd(v25, v168l);
        const __m512d v169h = _mm512_sub_pd(v25, v168h);
        const __m512d v170l = _mm512_mask_blend_pd((__mmask8)v82, v169l, v165l);
        const __m512d v170h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v82), v169h, v165h);
        const __m512d v171l = _mm512_div_pd(v25, v170l);
        const __m512d v171h = _mm512_div_pd(v25, v170h);
        const __m512d v172l = _mm512_mask_blend_pd((__mmask8)v82, v165l, v169l);
        const __m512d v172h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v82), v165h, v169h);
        const __m512d v174l = _mm512_fmadd_pd(v172l, v171l, v173);
        const __m512d v174h = _mm512_fmadd_pd(v172h, v171h, v173);
        const __m512d v176l = _mm512_sub_pd(v132l, v165l);
        const __m512d v176h = _mm512_sub_pd(v132h, v165h);
        const __m512d v177l = _mm512_add_pd(v164l, v176l);
        const __m512d v177h = _mm512_add_pd(v164h, v176h);
        const __m512d v178l = _mm512_sub_pd(v25, v169l);
        const __m512d v178h = _mm512_sub_pd(v25, v169h);
        const __m512d v179l = _mm512_sub_pd(v178l, v168l);
        const __m512d v179h = _mm512_sub_pd(v178h, v168h);
        const __m512d v181l = _mm512_fmsub_pd(v167l, v167l, v168l);
        const __m512d v181h = _mm512_fmsub_pd(v167h, v167h, v168h);
        const __m512d v182l = _mm512_sub_pd(v179l, v181l);
        const __m512d v182h = _mm512_sub_pd(v179h, v181h);
        const __m512d v183l = _mm512_mul_pd(v167l, v177l);
        const __m512d v183h = _mm512_mul_pd(v167h, v177h);
        const __m512d v184l = _mm512_sub_pd(v182l, v183l);
        const __m512d v184h = _mm512_sub_pd(v182h, v183h);
        const __m512d v185l = _mm512_mask_blend_pd((__mmask8)v82, v184l, v177l);
        const __m512d v185h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v82), v184h, v177h);
        const __m512d v186l = _mm512_mask_blend_pd((__mmask8)v82, v177l, v184l);
        const __m512d v186h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v82), v177h, v184h);
        const __m512d v187l = _mm512_fnmadd_pd(v174l, v185l, v186l);
        const __m512d v187h = _mm512_fnmadd_pd(v174h, v185h, v186h);
        const __m512d v188l = _mm512_fnmadd_pd(v170l, v174l, v172l);
        const __m512d v188h = _mm512_fnmadd_pd(v170h, v174h, v172h);
        const __m512d v189l = _mm512_add_pd(v187l, v188l);
        const __m512d v189h = _mm512_add_pd(v187h, v188h);
        const __m512d v190l = _mm512_fmadd_pd(v171l, v189l, v174l);
        const __m512d v190h = _mm512_fmadd_pd(v171h, v189h, v174h);
        const __m512i v192l = _mm512_slli_epi64(v80l, 63);
        const __m512i v192h = _mm512_slli_epi64(v80h, 63);
        const __m512i v193l = _mm512_castpd_si512(v2l);
        const __m512i v193h = _mm512_castpd_si512(v2h);
        const __m512i v195l = _mm512_and_si512(v193l, v194);
        const __m512i v195h = _mm512_and_si512(v193h, v194);
        const __m512i v196l = _mm512_xor_si512(v192l, v195l);
        const __m512i v196h = _mm512_xor_si512(v192h, v195h);
        const __m512d v197l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v190l), v196l));
        const __m512d v197h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v190h), v196h));
        const __m512d v198l = _mm512_add_pd(v43l, v197l);
        const __m512d v198h = _mm512_add_pd(v43h, v197h);
        r0l = _mm512_mask_blend_pd((__mmask8)v41, r0l, v198l);
        r0h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v41), r0h, v198h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static TAN_F64_4ULP_AVX512_AVX512_TARGET void tan_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tan_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_f64_4ulp_avx512_level(void) {
#if defined(TAN_F64_4ULP_AVX512_FORCE_ISA)
    return TAN_F64_4ULP_AVX512_FORCE_ISA;
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

double tan_f64_4ulp_avx512(double x) {
    return tan_f64_4ulp_avx512_element(x);
}

void tan_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_f64_4ulp_avx512_level();
    if (level == 2) {
        tan_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tan_f64_4ulp_avx512_array_portable(x, y, n);
}
