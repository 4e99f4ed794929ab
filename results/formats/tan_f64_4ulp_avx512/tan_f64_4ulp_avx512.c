/* tan_f64_4ulp_avx512: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    3.319438 ulp, observed on 53221576 inputs
 *   worst input  -0x1.4b3dea0ceee37p+10 (-1324.9674103100676, encoding 0xc094b3dea0ceee37)
 *   result there 0x1.ff465c65f6ebap-1 (0.99858368630108107, encoding 0x3feff465c65f6eba)
 *   mean error   0.412913 ulp
 *   misrounded   17255087 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b2f795de4d7bf062d5c3404043de80e5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 0.95 --isa avx512 --time 25s --seed 1 --threads 1 --archive tan_f64_1ulp_avx512.db
 *                time: 0.7135 ns/element as avx512 code (inputs mean)
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
    const double v17 = 0x1.08db474ae83eap-21; /* 4.9333378037221882e-07 */
    const double v18 = v16 * v17;
    const double v19 = -0x1.45e5d2b8a883bp-12; /* -0.00031080031070918377 */
    const double v20 = v18 + v19;
    const double v21 = 0x1.a41a41a41ad24p-6; /* 0.025641025641033668 */
    const double v22 = tan_f64_4ulp_avx512_fma_f64(v16, v20, v21);
    const double v23 = -0x1.ddddddddddddfp-2; /* -0.46666666666666673 */
    const double v24 = tan_f64_4ulp_avx512_fma_f64(v16, v22, v23);
    const double v25 = 0x1p+0; /* 1 */
    const double v26 = tan_f64_4ulp_avx512_fma_f64(v16, v24, v25);
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
    const double v38 = tan_f64_4ulp_avx512_abs_f64(v2);
    const double v39 = 0x1p+30; /* 1073741824 */
    const int v40 = !(v38 <= v39);
    double r0 = v37;
    if (v40) {
        const double v41 = v38 - v38;
        const double v42 = -0x1p+2; /* -4 */
        const int32_t v43 = 65;
        const int32_t v44 = 127;
        const int64_t v45 = tan_f64_4ulp_avx512_bits_f64(v38);
        const int64_t v46 = INT64_C(56);
        const int64_t v47 = tan_f64_4ulp_avx512_lshr_i64(v45, v46);
        const int32_t v48 = (int32_t)(uint32_t)(uint64_t)v47;
        const int32_t v49 = v44 & v48;
        const int32_t v50 = v43 > v49 ? v43 : v49;
        const int32_t v51 = (int32_t)((uint32_t)v50 - (uint32_t)v43);
        const double v52 = tan_f64_4ulp_avx512_table0[v51];
        const int64_t v53 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v54 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v55 = v54 & v45;
        const int64_t v56 = (int64_t)((uint64_t)v53 + (uint64_t)v55);
        const double v57 = tan_f64_4ulp_avx512_frombits_f64(v56);
        const double v58 = v52 * v57;
        const double v59 = -v58;
        const double v60 = tan_f64_4ulp_avx512_fma_f64(v52, v57, v59);
        const double v61 = 0x1p-2; /* 0.25 */
        const double v62 = v60 * v61;
        const double v63 = tan_f64_4ulp_avx512_rint_f64(v62);
        const double v64 = tan_f64_4ulp_avx512_fma_f64(v42, v63, v60);
        const double v65 = v61 * v58;
        const double v66 = tan_f64_4ulp_avx512_rint_f64(v65);
        const double v67 = tan_f64_4ulp_avx512_fma_f64(v42, v66, v58);
        const double v68 = v64 + v67;
        const double v69 = tan_f64_4ulp_avx512_table1[v51];
        const double v70 = v69 * v57;
        const double v71 = v61 * v70;
        const double v72 = tan_f64_4ulp_avx512_rint_f64(v71);
        const double v73 = tan_f64_4ulp_avx512_fma_f64(v72, v42, v70);
        const double v74 = v68 + v73;
        const double v75 = tan_f64_4ulp_avx512_rint_f64(v74);
        const double v76 = v75 + v3;
        const int64_t v77 = tan_f64_4ulp_avx512_bits_f64(v76);
        const int64_t v78 = v0 & v77;
        const int v79 = v0 == v78;
        const double v80 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v81 = tan_f64_4ulp_avx512_table2[v51];
        const double v82 = v57 * v81;
        const double v83 = -v70;
        const double v84 = tan_f64_4ulp_avx512_fma_f64(v69, v57, v83);
        const double v85 = v82 + v84;
        const double v86 = v68 - v67;
        const double v87 = v64 - v86;
        const double v88 = v68 - v86;
        const double v89 = v67 - v88;
        const double v90 = v87 + v89;
        const double v91 = v74 - v68;
        const double v92 = v73 - v91;
        const double v93 = v74 - v91;
        const double v94 = v68 - v93;
        const double v95 = v92 + v94;
        const double v96 = v90 + v95;
        const double v97 = v85 + v96;
        const double v98 = v74 - v75;
        const double v99 = v97 + v98;
        const double v100 = v80 * v99;
        const double v101 = v100 * v100;
        const double v102 = 0x1.88259b76f860ep-40; /* 1.393185667998448e-12 */
        const double v103 = 0x1.2e5eb232939d5p-37; /* 8.5938696252882932e-12 */
        const double v104 = tan_f64_4ulp_avx512_fma_f64(v102, v101, v103);
        const double v105 = 0x1.99c12369c3335p-34; /* 9.3167374555276531e-11 */
        const double v106 = tan_f64_4ulp_avx512_fma_f64(v104, v101, v105);
        const double v107 = 0x1.f53ea747cc062p-31; /* 9.1175887063801608e-10 */
        const double v108 = tan_f64_4ulp_avx512_fma_f64(v106, v101, v107);
        const double v109 = 0x1.3559b127f318ep-27; /* 9.0032804127795878e-09 */
        const double v110 = tan_f64_4ulp_avx512_fma_f64(v108, v101, v109);
        const double v111 = 0x1.7da357528632fp-24; /* 8.8857033099856913e-08 */
        const double v112 = tan_f64_4ulp_avx512_fma_f64(v110, v101, v111);
        const double v113 = 0x1.d6d3d128f57b8p-21; /* 8.7698439187976659e-07 */
        const double v114 = tan_f64_4ulp_avx512_fma_f64(v112, v101, v113);
        const double v115 = 0x1.226e355def55bp-17; /* 8.6555034463041047e-06 */
        const double v116 = tan_f64_4ulp_avx512_fma_f64(v101, v114, v115);
        const double v117 = 0x1.664f4882c20fep-14; /* 8.5427689594411827e-05 */
        const double v118 = tan_f64_4ulp_avx512_fma_f64(v116, v101, v117);
        const double v119 = 0x1.ba1ba1ba1ba0bp-11; /* 0.00084325396825396645 */
        const double v120 = tan_f64_4ulp_avx512_fma_f64(v118, v101, v119);
        const double v121 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v122 = tan_f64_4ulp_avx512_fma_f64(v120, v101, v121);
        const double v123 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v124 = tan_f64_4ulp_avx512_fma_f64(v122, v101, v123);
        const double v125 = v100 * v101;
        const double v126 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v127 = -v100;
        const double v128 = tan_f64_4ulp_avx512_fma_f64(v80, v99, v127);
        const double v129 = tan_f64_4ulp_avx512_fma_f64(v126, v99, v128);
        const double v130 = tan_f64_4ulp_avx512_fma_f64(v61, v129, v129);
        const double v131 = tan_f64_4ulp_avx512_fma_f64(v124, v125, v130);
        const double v132 = v100 + v131;
        const double v133 = 0x1p-1; /* 0.5 */
        const double v134 = v133 * v132;
        const double v135 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v136 = tan_f64_4ulp_avx512_fma_f64(v134, v134, v135);
        const double v137 = v25 - v136;
        const double v138 = v79 ? v132 : v137;
        const double v139 = v25 / v138;
        const double v140 = v79 ? v137 : v132;
        const double v141 = tan_f64_4ulp_avx512_fma_f64(v139, v140, v135);
        const double v142 = -v141;
        const double v143 = tan_f64_4ulp_avx512_fma_f64(v142, v138, v140);
        const double v144 = v100 - v132;
        const double v145 = v144 + v131;
        const double v146 = v25 - v137;
        const double v147 = v146 - v136;
        const double v148 = -v136;
        const double v149 = tan_f64_4ulp_avx512_fma_f64(v134, v134, v148);
        const double v150 = v147 - v149;
        const double v151 = v145 * v134;
        const double v152 = v150 - v151;
        const double v153 = v79 ? v145 : v152;
        const double v154 = v79 ? v152 : v145;
        const double v155 = tan_f64_4ulp_avx512_fma_f64(v142, v153, v154);
        const double v156 = v143 + v155;
        const double v157 = tan_f64_4ulp_avx512_fma_f64(v139, v156, v141);
        const int64_t v158 = tan_f64_4ulp_avx512_bits_f64(v2);
        const int64_t v159 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v160 = v158 & v159;
        const int64_t v161 = INT64_C(63);
        const int64_t v162 = tan_f64_4ulp_avx512_shl_i64(v77, v161);
        const int64_t v163 = v160 ^ v162;
        const double v164 = tan_f64_4ulp_avx512_addbits_f64(v157, v163);
        const double v165 = v41 + v164;
        r0 = v165;
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
    const __m256d v17 = _mm256_set1_pd(0x1.08db474ae83eap-21); /* 4.9333378037221882e-07 */
    const __m256d v19 = _mm256_set1_pd(-0x1.45e5d2b8a883bp-12); /* -0.00031080031070918377 */
    const __m256d v21 = _mm256_set1_pd(0x1.a41a41a41ad24p-6); /* 0.025641025641033668 */
    const __m256d v23 = _mm256_set1_pd(-0x1.ddddddddddddfp-2); /* -0.46666666666666673 */
    const __m256d v25 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v28 = _mm256_set1_pd(-0x1.29f6b1f2bfbd3p-16); /* -1.7760017679609705e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.c01c01c022285p-9); /* 0.0034188034188143445 */
    const __m256d v31 = _mm256_set1_pd(-0x1.1111111111116p-3); /* -0.13333333333333347 */
    const __m256d v39 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v42 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v43 = _mm256_set1_epi32(65);
    const __m256i v44 = _mm256_set1_epi32(127);
    const __m256i v53 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v54 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v61 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v80 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v102 = _mm256_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m256d v103 = _mm256_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m256d v105 = _mm256_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m256d v107 = _mm256_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m256d v109 = _mm256_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m256d v111 = _mm256_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m256d v113 = _mm256_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m256d v115 = _mm256_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m256d v117 = _mm256_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m256d v119 = _mm256_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m256d v121 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v123 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v126 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v133 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v135 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256i v159 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
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
    const __m256d v18l = _mm256_mul_pd(v16l, v17);
    const __m256d v18h = _mm256_mul_pd(v16h, v17);
    const __m256d v20l = _mm256_add_pd(v18l, v19);
    const __m256d v20h = _mm256_add_pd(v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v16l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v16h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v16l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v16h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v16l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v16h, v24h, v25);
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
    const __m256d v38l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v38h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v40l = _mm256_castpd_si256(_mm256_cmp_pd(v38l, v39, _CMP_NLE_UQ));
    const __m256i v40h = _mm256_castpd_si256(_mm256_cmp_pd(v38h, v39, _CMP_NLE_UQ));
    const __m256i v40 = tan_f64_4ulp_avx512_join_mask_avx2(v40l, v40h);
    __m256d r0l = v37l;
    __m256d r0h = v37h;
    __m256i any1 = v40;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v41l = _mm256_sub_pd(v38l, v38l);
        const __m256d v41h = _mm256_sub_pd(v38h, v38h);
        const __m256i v45l = _mm256_castpd_si256(v38l);
        const __m256i v45h = _mm256_castpd_si256(v38h);
        const __m256i v47l = _mm256_srli_epi64(v45l, 56);
        const __m256i v47h = _mm256_srli_epi64(v45h, 56);
        const __m128i v48l = tan_f64_4ulp_avx512_wrap_avx2(v47l);
        const __m128i v48h = tan_f64_4ulp_avx512_wrap_avx2(v47h);
        const __m256i v48 = _mm256_set_m128i(v48h, v48l);
        const __m256i v49 = _mm256_and_si256(v44, v48);
        const __m256i v50 = _mm256_max_epi32(v43, v49);
        const __m256i v51 = _mm256_sub_epi32(v50, v43);
        const __m256d v52l = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table0, _mm256_castsi256_si128(v51), 8);
        const __m256d v52h = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table0, _mm256_extracti128_si256(v51, 1), 8);
        const __m256i v55l = _mm256_and_si256(v54, v45l);
        const __m256i v55h = _mm256_and_si256(v54, v45h);
        const __m256i v56l = _mm256_add_epi64(v53, v55l);
        const __m256i v56h = _mm256_add_epi64(v53, v55h);
        const __m256d v57l = _mm256_castsi256_pd(v56l);
        const __m256d v57h = _mm256_castsi256_pd(v56h);
        const __m256d v58l = _mm256_mul_pd(v52l, v57l);
        const __m256d v58h = _mm256_mul_pd(v52h, v57h);
        const __m256d v60l = _mm256_fmsub_pd(v52l, v57l, v58l);
        const __m256d v60h = _mm256_fmsub_pd(v52h, v57h, v58h);
        const __m256d v62l = _mm256_mul_pd(v60l, v61);
        const __m256d v62h = _mm256_mul_pd(v60h, v61);
        const __m256d v63l = _mm256_round_pd(v62l, 8);
        const __m256d v63h = _mm256_round_pd(v62h, 8);
        const __m256d v64l = _mm256_fmadd_pd(v42, v63l, v60l);
        const __m256d v64h = _mm256_fmadd_pd(v42, v63h, v60h);
        const __m256d v65l = _mm256_mul_pd(v61, v58l);
        const __m256d v65h = _mm256_mul_pd(v61, v58h);
        const __m256d v66l = _mm256_round_pd(v65l, 8);
        const __m256d v66h = _mm256_round_pd(v65h, 8);
        const __m256d v67l = _mm256_fmadd_pd(v42, v66l, v58l);
        const __m256d v67h = _mm256_fmadd_pd(v42, v66h, v58h);
        const __m256d v68l = _mm256_add_pd(v64l, v67l);
        const __m256d v68h = _mm256_add_pd(v64h, v67h);
        const __m256d v69l = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table1, _mm256_castsi256_si128(v51), 8);
        const __m256d v69h = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table1, _mm256_extracti128_si256(v51, 1), 8);
        const __m256d v70l = _mm256_mul_pd(v69l, v57l);
        const __m256d v70h = _mm256_mul_pd(v69h, v57h);
        const __m256d v71l = _mm256_mul_pd(v61, v70l);
        const __m256d v71h = _mm256_mul_pd(v61, v70h);
        const __m256d v72l = _mm256_round_pd(v71l, 8);
        const __m256d v72h = _mm256_round_pd(v71h, 8);
        const __m256d v73l = _mm256_fmadd_pd(v72l, v42, v70l);
        const __m256d v73h = _mm256_fmadd_pd(v72h, v42, v70h);
        const __m256d v74l = _mm256_add_pd(v68l, v73l);
        const __m256d v74h = _mm256_add_pd(v68h, v73h);
        const __m256d v75l = _mm256_round_pd(v74l, 8);
        const __m256d v75h = _mm256_round_pd(v74h, 8);
        const __m256d v76l = _mm256_add_pd(v75l, v3);
        const __m256d v76h = _mm256_add_pd(v75h, v3);
        const __m256i v77l = _mm256_castpd_si256(v76l);
        const __m256i v77h = _mm256_castpd_si256(v76h);
        const __m256i v78l = _mm256_and_si256(v0, v77l);
        const __m256i v78h = _mm256_and_si256(v0, v77h);
        const __m256i v79l = _mm256_cmpeq_epi64(v0, v78l);
        const __m256i v79h = _mm256_cmpeq_epi64(v0, v78h);
        const __m256i v79 = tan_f64_4ulp_avx512_join_mask_avx2(v79l, v79h);
        const __m256d v81l = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table2, _mm256_castsi256_si128(v51), 8);
        const __m256d v81h = _mm256_i32gather_pd(tan_f64_4ulp_avx512_table2, _mm256_extracti128_si256(v51, 1), 8);
        const __m256d v82l = _mm256_mul_pd(v57l, v81l);
        const __m256d v82h = _mm256_mul_pd(v57h, v81h);
        const __m256d v84l = _mm256_fmsub_pd(v69l, v57l, v70l);
        const __m256d v84h = _mm256_fmsub_pd(v69h, v57h, v70h);
        const __m256d v85l = _mm256_add_pd(v82l, v84l);
        const __m256d v85h = _mm256_add_pd(v82h, v84h);
        const __m256d v86l = _mm256_sub_pd(v68l, v67l);
        const __m256d v86h = _mm256_sub_pd(v68h, v67h);
        const __m256d v87l = _mm256_sub_pd(v64l, v86l);
        const __m256d v87h = _mm256_sub_pd(v64h, v86h);
        const __m256d v88l = _mm256_sub_pd(v68l, v86l);
        const __m256d v88h = _mm256_sub_pd(v68h, v86h);
        const __m256d v89l = _mm256_sub_pd(v67l, v88l);
        const __m256d v89h = _mm256_sub_pd(v67h, v88h);
        const __m256d v90l = _mm256_add_pd(v87l, v89l);
        const __m256d v90h = _mm256_add_pd(v87h, v89h);
        const __m256d v91l = _mm256_sub_pd(v74l, v68l);
        const __m256d v91h = _mm256_sub_pd(v74h, v68h);
        const __m256d v92l = _mm256_sub_pd(v73l, v91l);
        const __m256d v92h = _mm256_sub_pd(v73h, v91h);
        const __m256d v93l = _mm256_sub_pd(v74l, v91l);
        const __m256d v93h = _mm256_sub_pd(v74h, v91h);
        const __m256d v94l = _mm256_sub_pd(v68l, v93l);
        const __m256d v94h = _mm256_sub_pd(v68h, v93h);
        const __m256d v95l = _mm256_add_pd(v92l, v94l);
        const __m256d v95h = _mm256_add_pd(v92h, v94h);
        const __m256d v96l = _mm256_add_pd(v90l, v95l);
        const __m256d v96h = _mm256_add_pd(v90h, v95h);
        const __m256d v97l = _mm256_add_pd(v85l, v96l);
        const __m256d v97h = _mm256_add_pd(v85h, v96h);
        const __m256d v98l = _mm256_sub_pd(v74l, v75l);
        const __m256d v98h = _mm256_sub_pd(v74h, v75h);
        const __m256d v99l = _mm256_add_pd(v97l, v98l);
        const __m256d v99h = _mm256_add_pd(v97h, v98h);
        const __m256d v100l = _mm256_mul_pd(v80, v99l);
        const __m256d v100h = _mm256_mul_pd(v80, v99h);
        const __m256d v101l = _mm256_mul_pd(v100l, v100l);
        const __m256d v101h = _mm256_mul_pd(v100h, v100h);
        const __m256d v104l = _mm256_fmadd_pd(v102, v101l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v102, v101h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v104l, v101l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104h, v101h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v106l, v101l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v106h, v101h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v101l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v101h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v101l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v101h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v101l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v101h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v101l, v114l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v101h, v114h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v101l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v101h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v101l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v101h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v101l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v101h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v122l, v101l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v122h, v101h, v123);
        const __m256d v125l = _mm256_mul_pd(v100l, v101l);
        const __m256d v125h = _mm256_mul_pd(v100h, v101h);
        const __m256d v128l = _mm256_fmsub_pd(v80, v99l, v100l);
        const __m256d v128h = _mm256_fmsub_pd(v80, v99h, v100h);
        const __m256d v129l = _mm256_fmadd_pd(v126, v99l, v128l);
        const __m256d v129h = _mm256_fmadd_pd(v126, v99h, v128h);
        const __m256d v130l = _mm256_fmadd_pd(v61, v129l, v129l);
        const __m256d v130h = _mm256_fmadd_pd(v61, v129h, v129h);
        const __m256d v131l = _mm256_fmadd_pd(v124l, v125l, v130l);
        const __m256d v131h = _mm256_fmadd_pd(v124h, v125h, v130h);
        const __m256d v132l = _mm256_add_pd(v100l, v131l);
        const __m256d v132h = _mm256_add_pd(v100h, v131h);
        const __m256d v134l = _mm256_mul_pd(v133, v132l);
        const __m256d v134h = _mm256_mul_pd(v133, v132h);
        const __m256d v136l = _mm256_fmadd_pd(v134l, v134l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v134h, v134h, v135);
        const __m256d v137l = _mm256_sub_pd(v25, v136l);
        const __m256d v137h = _mm256_sub_pd(v25, v136h);
        const __m256d v138l = _mm256_blendv_pd(v137l, v132l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        const __m256d v138h = _mm256_blendv_pd(v137h, v132h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
        const __m256d v139l = _mm256_div_pd(v25, v138l);
        const __m256d v139h = _mm256_div_pd(v25, v138h);
        const __m256d v140l = _mm256_blendv_pd(v132l, v137l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        const __m256d v140h = _mm256_blendv_pd(v132h, v137h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
        const __m256d v141l = _mm256_fmadd_pd(v139l, v140l, v135);
        const __m256d v141h = _mm256_fmadd_pd(v139h, v140h, v135);
        const __m256d v143l = _mm256_fnmadd_pd(v141l, v138l, v140l);
        const __m256d v143h = _mm256_fnmadd_pd(v141h, v138h, v140h);
        const __m256d v144l = _mm256_sub_pd(v100l, v132l);
        const __m256d v144h = _mm256_sub_pd(v100h, v132h);
        const __m256d v145l = _mm256_add_pd(v144l, v131l);
        const __m256d v145h = _mm256_add_pd(v144h, v131h);
        const __m256d v146l = _mm256_sub_pd(v25, v137l);
        const __m256d v146h = _mm256_sub_pd(v25, v137h);
        const __m256d v147l = _mm256_sub_pd(v146l, v136l);
        const __m256d v147h = _mm256_sub_pd(v146h, v136h);
        const __m256d v149l = _mm256_fmsub_pd(v134l, v134l, v136l);
        const __m256d v149h = _mm256_fmsub_pd(v134h, v134h, v136h);
        const __m256d v150l = _mm256_sub_pd(v147l, v149l);
        const __m256d v150h = _mm256_sub_pd(v147h, v149h);
        const __m256d v151l = _mm256_mul_pd(v145l, v134l);
        const __m256d v151h = _mm256_mul_pd(v145h, v134h);
        const __m256d v152l = _mm256_sub_pd(v150l, v151l);
        const __m256d v152h = _mm256_sub_pd(v150h, v151h);
        const __m256d v153l = _mm256_blendv_pd(v152l, v145l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        const __m256d v153h = _mm256_blendv_pd(v152h, v145h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
        const __m256d v154l = _mm256_blendv_pd(v145l, v152l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        const __m256d v154h = _mm256_blendv_pd(v145h, v152h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
        const __m256d v155l = _mm256_fnmadd_pd(v141l, v153l, v154l);
        const __m256d v155h = _mm256_fnmadd_pd(v141h, v153h, v154h);
        const __m256d v156l = _mm256_add_pd(v143l, v155l);
        const __m256d v156h = _mm256_add_pd(v143h, v155h);
        const __m256d v157l = _mm256_fmadd_pd(v139l, v156l, v141l);
        const __m256d v157h = _mm256_fmadd_pd(v139h, v156h, v141h);
        const __m256i v158l = _mm256_castpd_si256(v2l);
        const __m256i v158h = _mm256_castpd_si256(v2h);
        const __m256i v160l = _mm256_and_si256(v158l, v159);
        const __m256i v160h = _mm256_and_si256(v158h, v159);
        const __m256i v162l = _mm256_slli_epi64(v77l, 63);
        const __m256i v162h = _mm256_slli_epi64(v77h, 63);
        const __m256i v163l = _mm256_xor_si256(v160l, v162l);
        const __m256i v163h = _mm256_xor_si256(v160h, v162h);
        const __m256d v164l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v157l), v163l));
        const __m256d v164h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v157h), v163h));
        const __m256d v165l = _mm256_add_pd(v41l, v164l);
        const __m256d v165h = _mm256_add_pd(v41h, v164h);
        r0l = _mm256_blendv_pd(r0l, v165l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v40))));
        r0h = _mm256_blendv_pd(r0h, v165h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v40, 1))));
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
    const __m256d v17 = _mm256_set1_pd(0x1.08db474ae83eap-21); /* 4.9333378037221882e-07 */
    const __m256d v19 = _mm256_set1_pd(-0x1.45e5d2b8a883bp-12); /* -0.00031080031070918377 */
    const __m256d v21 = _mm256_set1_pd(0x1.a41a41a41ad24p-6); /* 0.025641025641033668 */
    const __m256d v23 = _mm256_set1_pd(-0x1.ddddddddddddfp-2); /* -0.46666666666666673 */
    const __m256d v25 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v28 = _mm256_set1_pd(-0x1.29f6b1f2bfbd3p-16); /* -1.7760017679609705e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.c01c01c022285p-9); /* 0.0034188034188143445 */
    const __m256d v31 = _mm256_set1_pd(-0x1.1111111111116p-3); /* -0.13333333333333347 */
    const __m256d v39 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v38l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v38h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v40l = _mm256_castpd_si256(_mm256_cmp_pd(v38l, v39, _CMP_NLE_UQ));
    const __m256i v40h = _mm256_castpd_si256(_mm256_cmp_pd(v38h, v39, _CMP_NLE_UQ));
    const __m256i v40 = tan_f64_4ulp_avx512_join_mask_avx2(v40l, v40h);
    __m256i any1 = v40;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
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
    const __m256d v18l = _mm256_mul_pd(v16l, v17);
    const __m256d v18h = _mm256_mul_pd(v16h, v17);
    const __m256d v20l = _mm256_add_pd(v18l, v19);
    const __m256d v20h = _mm256_add_pd(v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v16l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v16h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v16l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v16h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v16l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v16h, v24h, v25);
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
    const __m512d v17 = _mm512_set1_pd(0x1.08db474ae83eap-21); /* 4.9333378037221882e-07 */
    const __m512d v19 = _mm512_set1_pd(-0x1.45e5d2b8a883bp-12); /* -0.00031080031070918377 */
    const __m512d v21 = _mm512_set1_pd(0x1.a41a41a41ad24p-6); /* 0.025641025641033668 */
    const __m512d v23 = _mm512_set1_pd(-0x1.ddddddddddddfp-2); /* -0.46666666666666673 */
    const __m512d v25 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v28 = _mm512_set1_pd(-0x1.29f6b1f2bfbd3p-16); /* -1.7760017679609705e-05 */
    const __m512d v29 = _mm512_set1_pd(0x1.c01c01c022285p-9); /* 0.0034188034188143445 */
    const __m512d v31 = _mm512_set1_pd(-0x1.1111111111116p-3); /* -0.13333333333333347 */
    const __m512d v39 = _mm512_set1_pd(0x1p+30); /* 1073741824 */
    const __m512d v42 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v43 = _mm512_set1_epi32(65);
    const __m512i v44 = _mm512_set1_epi32(127);
    const __m512i v53 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v54 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v61 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v80 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v102 = _mm512_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m512d v103 = _mm512_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m512d v105 = _mm512_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m512d v107 = _mm512_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m512d v109 = _mm512_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m512d v111 = _mm512_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m512d v113 = _mm512_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m512d v115 = _mm512_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m512d v117 = _mm512_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m512d v119 = _mm512_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m512d v121 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v123 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v126 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v133 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v135 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512i v159 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
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
    const __m512d v18l = _mm512_mul_pd(v16l, v17);
    const __m512d v18h = _mm512_mul_pd(v16h, v17);
    const __m512d v20l = _mm512_add_pd(v18l, v19);
    const __m512d v20h = _mm512_add_pd(v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v16l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v16h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v16l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v16h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v16l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v16h, v24h, v25);
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
    const __m512d v38l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v38h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v40l = _mm512_cmp_pd_mask(v38l, v39, _CMP_NLE_UQ);
    const __mmask8 v40h = _mm512_cmp_pd_mask(v38h, v39, _CMP_NLE_UQ);
    const __mmask16 v40 = _mm512_kunpackb(v40h, v40l);
    __m512d r0l = v37l;
    __m512d r0h = v37h;
    __mmask16 any1 = v40;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v41l = _mm512_sub_pd(v38l, v38l);
        const __m512d v41h = _mm512_sub_pd(v38h, v38h);
        const __m512i v45l = _mm512_castpd_si512(v38l);
        const __m512i v45h = _mm512_castpd_si512(v38h);
        const __m512i v47l = _mm512_srli_epi64(v45l, 56);
        const __m512i v47h = _mm512_srli_epi64(v45h, 56);
        const __m256i v48l = _mm512_cvtepi64_epi32(v47l);
        const __m256i v48h = _mm512_cvtepi64_epi32(v47h);
        const __m512i v48 = _mm512_inserti32x8(_mm512_castsi256_si512(v48l), v48h, 1);
        const __m512i v49 = _mm512_and_si512(v44, v48);
        const __m512i v50 = _mm512_max_epi32(v43, v49);
        const __m512i v51 = _mm512_sub_epi32(v50, v43);
        const __m512d v52l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), tan_f64_4ulp_avx512_table0, 8);
        const __m512d v52h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), tan_f64_4ulp_avx512_table0, 8);
        const __m512i v55l = _mm512_and_si512(v54, v45l);
        const __m512i v55h = _mm512_and_si512(v54, v45h);
        const __m512i v56l = _mm512_add_epi64(v53, v55l);
        const __m512i v56h = _mm512_add_epi64(v53, v55h);
        const __m512d v57l = _mm512_castsi512_pd(v56l);
        const __m512d v57h = _mm512_castsi512_pd(v56h);
        const __m512d v58l = _mm512_mul_pd(v52l, v57l);
        const __m512d v58h = _mm512_mul_pd(v52h, v57h);
        const __m512d v60l = _mm512_fmsub_pd(v52l, v57l, v58l);
        const __m512d v60h = _mm512_fmsub_pd(v52h, v57h, v58h);
        const __m512d v62l = _mm512_mul_pd(v60l, v61);
        const __m512d v62h = _mm512_mul_pd(v60h, v61);
        const __m512d v63l = _mm512_roundscale_pd(v62l, 8);
        const __m512d v63h = _mm512_roundscale_pd(v62h, 8);
        const __m512d v64l = _mm512_fmadd_pd(v42, v63l, v60l);
        const __m512d v64h = _mm512_fmadd_pd(v42, v63h, v60h);
        const __m512d v65l = _mm512_mul_pd(v61, v58l);
        const __m512d v65h = _mm512_mul_pd(v61, v58h);
        const __m512d v66l = _mm512_roundscale_pd(v65l, 8);
        const __m512d v66h = _mm512_roundscale_pd(v65h, 8);
        const __m512d v67l = _mm512_fmadd_pd(v42, v66l, v58l);
        const __m512d v67h = _mm512_fmadd_pd(v42, v66h, v58h);
        const __m512d v68l = _mm512_add_pd(v64l, v67l);
        const __m512d v68h = _mm512_add_pd(v64h, v67h);
        const __m512d v69l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), tan_f64_4ulp_avx512_table1, 8);
        const __m512d v69h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), tan_f64_4ulp_avx512_table1, 8);
        const __m512d v70l = _mm512_mul_pd(v69l, v57l);
        const __m512d v70h = _mm512_mul_pd(v69h, v57h);
        const __m512d v71l = _mm512_mul_pd(v61, v70l);
        const __m512d v71h = _mm512_mul_pd(v61, v70h);
        const __m512d v72l = _mm512_roundscale_pd(v71l, 8);
        const __m512d v72h = _mm512_roundscale_pd(v71h, 8);
        const __m512d v73l = _mm512_fmadd_pd(v72l, v42, v70l);
        const __m512d v73h = _mm512_fmadd_pd(v72h, v42, v70h);
        const __m512d v74l = _mm512_add_pd(v68l, v73l);
        const __m512d v74h = _mm512_add_pd(v68h, v73h);
        const __m512d v75l = _mm512_roundscale_pd(v74l, 8);
        const __m512d v75h = _mm512_roundscale_pd(v74h, 8);
        const __m512d v76l = _mm512_add_pd(v75l, v3);
        const __m512d v76h = _mm512_add_pd(v75h, v3);
        const __m512i v77l = _mm512_castpd_si512(v76l);
        const __m512i v77h = _mm512_castpd_si512(v76h);
        const __m512i v78l = _mm512_and_si512(v0, v77l);
        const __m512i v78h = _mm512_and_si512(v0, v77h);
        const __mmask8 v79l = _mm512_cmpeq_epi64_mask(v0, v78l);
        const __mmask8 v79h = _mm512_cmpeq_epi64_mask(v0, v78h);
        const __mmask16 v79 = _mm512_kunpackb(v79h, v79l);
        const __m512d v81l = _mm512_i32gather_pd(_mm512_castsi512_si256(v51), tan_f64_4ulp_avx512_table2, 8);
        const __m512d v81h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v51, 1), tan_f64_4ulp_avx512_table2, 8);
        const __m512d v82l = _mm512_mul_pd(v57l, v81l);
        const __m512d v82h = _mm512_mul_pd(v57h, v81h);
        const __m512d v84l = _mm512_fmsub_pd(v69l, v57l, v70l);
        const __m512d v84h = _mm512_fmsub_pd(v69h, v57h, v70h);
        const __m512d v85l = _mm512_add_pd(v82l, v84l);
        const __m512d v85h = _mm512_add_pd(v82h, v84h);
        const __m512d v86l = _mm512_sub_pd(v68l, v67l);
        const __m512d v86h = _mm512_sub_pd(v68h, v67h);
        const __m512d v87l = _mm512_sub_pd(v64l, v86l);
        const __m512d v87h = _mm512_sub_pd(v64h, v86h);
        const __m512d v88l = _mm512_sub_pd(v68l, v86l);
        const __m512d v88h = _mm512_sub_pd(v68h, v86h);
        const __m512d v89l = _mm512_sub_pd(v67l, v88l);
        const __m512d v89h = _mm512_sub_pd(v67h, v88h);
        const __m512d v90l = _mm512_add_pd(v87l, v89l);
        const __m512d v90h = _mm512_add_pd(v87h, v89h);
        const __m512d v91l = _mm512_sub_pd(v74l, v68l);
        const __m512d v91h = _mm512_sub_pd(v74h, v68h);
        const __m512d v92l = _mm512_sub_pd(v73l, v91l);
        const __m512d v92h = _mm512_sub_pd(v73h, v91h);
        const __m512d v93l = _mm512_sub_pd(v74l, v91l);
        const __m512d v93h = _mm512_sub_pd(v74h, v91h);
        const __m512d v94l = _mm512_sub_pd(v68l, v93l);
        const __m512d v94h = _mm512_sub_pd(v68h, v93h);
        const __m512d v95l = _mm512_add_pd(v92l, v94l);
        const __m512d v95h = _mm512_add_pd(v92h, v94h);
        const __m512d v96l = _mm512_add_pd(v90l, v95l);
        const __m512d v96h = _mm512_add_pd(v90h, v95h);
        const __m512d v97l = _mm512_add_pd(v85l, v96l);
        const __m512d v97h = _mm512_add_pd(v85h, v96h);
        const __m512d v98l = _mm512_sub_pd(v74l, v75l);
        const __m512d v98h = _mm512_sub_pd(v74h, v75h);
        const __m512d v99l = _mm512_add_pd(v97l, v98l);
        const __m512d v99h = _mm512_add_pd(v97h, v98h);
        const __m512d v100l = _mm512_mul_pd(v80, v99l);
        const __m512d v100h = _mm512_mul_pd(v80, v99h);
        const __m512d v101l = _mm512_mul_pd(v100l, v100l);
        const __m512d v101h = _mm512_mul_pd(v100h, v100h);
        const __m512d v104l = _mm512_fmadd_pd(v102, v101l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v102, v101h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v104l, v101l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104h, v101h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v106l, v101l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v106h, v101h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v101l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v101h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v101l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v101h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v101l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v101h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v101l, v114l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v101h, v114h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v101l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v101h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v101l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v101h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v101l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v101h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v122l, v101l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v122h, v101h, v123);
        const __m512d v125l = _mm512_mul_pd(v100l, v101l);
        const __m512d v125h = _mm512_mul_pd(v100h, v101h);
        const __m512d v128l = _mm512_fmsub_pd(v80, v99l, v100l);
        const __m512d v128h = _mm512_fmsub_pd(v80, v99h, v100h);
        const __m512d v129l = _mm512_fmadd_pd(v126, v99l, v128l);
        const __m512d v129h = _mm512_fmadd_pd(v126, v99h, v128h);
        const __m512d v130l = _mm512_fmadd_pd(v61, v129l, v129l);
        const __m512d v130h = _mm512_fmadd_pd(v61, v129h, v129h);
        const __m512d v131l = _mm512_fmadd_pd(v124l, v125l, v130l);
        const __m512d v131h = _mm512_fmadd_pd(v124h, v125h, v130h);
        const __m512d v132l = _mm512_add_pd(v100l, v131l);
        const __m512d v132h = _mm512_add_pd(v100h, v131h);
        const __m512d v134l = _mm512_mul_pd(v133, v132l);
        const __m512d v134h = _mm512_mul_pd(v133, v132h);
        const __m512d v136l = _mm512_fmadd_pd(v134l, v134l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v134h, v134h, v135);
        const __m512d v137l = _mm512_sub_pd(v25, v136l);
        const __m512d v137h = _mm512_sub_pd(v25, v136h);
        const __m512d v138l = _mm512_mask_blend_pd((__mmask8)v79, v137l, v132l);
        const __m512d v138h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v79), v137h, v132h);
        const __m512d v139l = _mm512_div_pd(v25, v138l);
        const __m512d v139h = _mm512_div_pd(v25, v138h);
        const __m512d v140l = _mm512_mask_blend_pd((__mmask8)v79, v132l, v137l);
        const __m512d v140h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v79), v132h, v137h);
        const __m512d v141l = _mm512_fmadd_pd(v139l, v140l, v135);
        const __m512d v141h = _mm512_fmadd_pd(v139h, v140h, v135);
        const __m512d v143l = _mm512_fnmadd_pd(v141l, v138l, v140l);
        const __m512d v143h = _mm512_fnmadd_pd(v141h, v138h, v140h);
        const __m512d v144l = _mm512_sub_pd(v100l, v132l);
        const __m512d v144h = _mm512_sub_pd(v100h, v132h);
        const __m512d v145l = _mm512_add_pd(v144l, v131l);
        const __m512d v145h = _mm512_add_pd(v144h, v131h);
        const __m512d v146l = _mm512_sub_pd(v25, v137l);
        const __m512d v146h = _mm512_sub_pd(v25, v137h);
        const __m512d v147l = _mm512_sub_pd(v146l, v136l);
        const __m512d v147h = _mm512_sub_pd(v146h, v136h);
        const __m512d v149l = _mm512_fmsub_pd(v134l, v134l, v136l);
        const __m512d v149h = _mm512_fmsub_pd(v134h, v134h, v136h);
        const __m512d v150l = _mm512_sub_pd(v147l, v149l);
        const __m512d v150h = _mm512_sub_pd(v147h, v149h);
        const __m512d v151l = _mm512_mul_pd(v145l, v134l);
        const __m512d v151h = _mm512_mul_pd(v145h, v134h);
        const __m512d v152l = _mm512_sub_pd(v150l, v151l);
        const __m512d v152h = _mm512_sub_pd(v150h, v151h);
        const __m512d v153l = _mm512_mask_blend_pd((__mmask8)v79, v152l, v145l);
        const __m512d v153h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v79), v152h, v145h);
        const __m512d v154l = _mm512_mask_blend_pd((__mmask8)v79, v145l, v152l);
        const __m512d v154h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v79), v145h, v152h);
        const __m512d v155l = _mm512_fnmadd_pd(v141l, v153l, v154l);
        const __m512d v155h = _mm512_fnmadd_pd(v141h, v153h, v154h);
        const __m512d v156l = _mm512_add_pd(v143l, v155l);
        const __m512d v156h = _mm512_add_pd(v143h, v155h);
        const __m512d v157l = _mm512_fmadd_pd(v139l, v156l, v141l);
        const __m512d v157h = _mm512_fmadd_pd(v139h, v156h, v141h);
        const __m512i v158l = _mm512_castpd_si512(v2l);
        const __m512i v158h = _mm512_castpd_si512(v2h);
        const __m512i v160l = _mm512_and_si512(v158l, v159);
        const __m512i v160h = _mm512_and_si512(v158h, v159);
        const __m512i v162l = _mm512_slli_epi64(v77l, 63);
        const __m512i v162h = _mm512_slli_epi64(v77h, 63);
        const __m512i v163l = _mm512_xor_si512(v160l, v162l);
        const __m512i v163h = _mm512_xor_si512(v160h, v162h);
        const __m512d v164l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v157l), v163l));
        const __m512d v164h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v157h), v163h));
        const __m512d v165l = _mm512_add_pd(v41l, v164l);
        const __m512d v165h = _mm512_add_pd(v41h, v164h);
        r0l = _mm512_mask_blend_pd((__mmask8)v40, r0l, v165l);
        r0h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v40), r0h, v165h);
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
