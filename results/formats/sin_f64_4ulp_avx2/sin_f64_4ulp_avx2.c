/* sin_f64_4ulp_avx2: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    3.026440 ulp, observed on 47144746 inputs
 *   worst input  -0x1.9dfa9deef461bp+18 (-423914.4677096323, encoding 0xc119dfa9deef461b)
 *   result there -0x1.fe0d9c3cdd477p-2 (-0.49809879418837205, encoding 0xbfdfe0d9c3cdd477)
 *   mean error   0.284794 ulp
 *   misrounded   4001733 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0edfdcc662bc120d8bf28ba556935c01
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 3.5 --isa avx2 --time 14s --from seeds/sin/f64/product15.evo --seed 1 --threads 1 --archive sin_f64_4ulp_avx2.db
 *                time: 0.8846 ns/element as avx2 code (inputs mean)
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
#include "sin_f64_4ulp_avx2.h"

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

static inline double sin_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double sin_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double sin_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t sin_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_4ulp_avx2_trunc_f64(double x) {
    return x != x ? x + x : trunc(x);
}

static inline double sin_f64_4ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t sin_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return sin_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)sin_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static const double sin_f64_4ulp_avx2_table0[63] = {
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

static const double sin_f64_4ulp_avx2_table1[63] = {
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

static const double sin_f64_4ulp_avx2_table2[63] = {
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

static const double sin_f64_4ulp_avx2_table3[63] = {
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

static inline double sin_f64_4ulp_avx2_element(double x) {
    const double v1 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const double v2 = x;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = sin_f64_4ulp_avx2_fma_f64(v1, v2, v3);
    const double v5 = v4 - v3;
    const double v37 = 0x1p+29; /* 536870912 */
    const double v38 = sin_f64_4ulp_avx2_abs_f64(v5);
    const int v39 = v37 < v38;
    double r0;
    if (v39) {
        const double v24 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v26 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v40 = v2 - v2;
        const int64_t v41 = INT64_C(1);
        const double v42 = -0x1p+2; /* -4 */
        const int64_t v43 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v44 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v45 = sin_f64_4ulp_avx2_bits_f64(v2);
        const int64_t v46 = v44 & v45;
        const int64_t v47 = (int64_t)((uint64_t)v43 + (uint64_t)v46);
        const double v48 = sin_f64_4ulp_avx2_frombits_f64(v47);
        const int32_t v49 = 65;
        const int32_t v50 = 127;
        const int64_t v51 = INT64_C(56);
        const int64_t v52 = sin_f64_4ulp_avx2_lshr_i64(v45, v51);
        const int32_t v53 = (int32_t)(uint32_t)(uint64_t)v52;
        const int32_t v54 = v50 & v53;
        const int32_t v55 = v49 > v54 ? v49 : v54;
        const int32_t v56 = (int32_t)((uint32_t)v55 - (uint32_t)v49);
        const double v57 = sin_f64_4ulp_avx2_table0[v56];
        const double v58 = v48 * v57;
        const double v59 = -v58;
        const double v60 = sin_f64_4ulp_avx2_fma_f64(v48, v57, v59);
        const double v61 = 0x1p-2; /* 0.25 */
        const double v62 = v60 * v61;
        const double v63 = sin_f64_4ulp_avx2_trunc_f64(v62);
        const double v64 = sin_f64_4ulp_avx2_fma_f64(v42, v63, v60);
        const double v65 = v61 * v58;
        const double v66 = sin_f64_4ulp_avx2_rint_f64(v65);
        const double v67 = sin_f64_4ulp_avx2_fma_f64(v42, v66, v58);
        const double v68 = v64 + v67;
        const double v69 = sin_f64_4ulp_avx2_table1[v56];
        const double v70 = v48 * v69;
        const double v71 = v61 * v70;
        const double v72 = sin_f64_4ulp_avx2_rint_f64(v71);
        const double v73 = sin_f64_4ulp_avx2_fma_f64(v72, v42, v70);
        const double v74 = v68 + v73;
        const double v75 = sin_f64_4ulp_avx2_rint_f64(v74);
        const double v76 = v75 + v3;
        const int64_t v77 = sin_f64_4ulp_avx2_bits_f64(v76);
        const int64_t v78 = v41 & v77;
        const int v79 = v78 == v41;
        const double v80 = 0x1p+0; /* 1 */
        const double v81 = 0x1p-1; /* 0.5 */
        const double v82 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v83 = v74 - v68;
        const double v84 = v74 - v83;
        const double v85 = v68 - v84;
        const double v86 = v73 - v83;
        const double v87 = v85 + v86;
        const double v88 = v68 - v67;
        const double v89 = v64 - v88;
        const double v90 = v68 - v88;
        const double v91 = v67 - v90;
        const double v92 = v89 + v91;
        const double v93 = v87 + v92;
        const double v94 = sin_f64_4ulp_avx2_table2[v56];
        const double v95 = v48 * v94;
        const double v96 = -v70;
        const double v97 = sin_f64_4ulp_avx2_fma_f64(v48, v69, v96);
        const double v98 = v95 + v97;
        const double v99 = v93 + v98;
        const double v100 = v74 - v75;
        const double v101 = v99 + v100;
        const double v102 = v82 * v101;
        const double v103 = v102 * v102;
        const double v104 = v81 * v103;
        const double v105 = v80 - v104;
        const double v106 = v80 - v105;
        const double v107 = v106 - v104;
        const double v108 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v109 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v110 = sin_f64_4ulp_avx2_fma_f64(v103, v108, v109);
        const double v111 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v112 = sin_f64_4ulp_avx2_fma_f64(v103, v110, v111);
        const double v113 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v114 = sin_f64_4ulp_avx2_fma_f64(v112, v103, v113);
        const double v115 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v116 = sin_f64_4ulp_avx2_fma_f64(v114, v103, v115);
        const double v117 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v118 = sin_f64_4ulp_avx2_fma_f64(v116, v103, v117);
        const double v119 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v120 = sin_f64_4ulp_avx2_fma_f64(v118, v103, v119);
        const double v121 = v103 * v103;
        const double v122 = sin_f64_4ulp_avx2_table3[v56];
        const double v123 = -v95;
        const double v124 = sin_f64_4ulp_avx2_fma_f64(v48, v94, v123);
        const double v125 = sin_f64_4ulp_avx2_fma_f64(v48, v122, v124);
        const double v126 = v101 - v100;
        const double v127 = v101 - v126;
        const double v128 = v100 - v127;
        const double v129 = v99 - v126;
        const double v130 = v128 + v129;
        const double v131 = v99 - v98;
        const double v132 = v93 - v131;
        const double v133 = v99 - v131;
        const double v134 = v98 - v133;
        const double v135 = v132 + v134;
        const double v136 = v130 + v135;
        const double v137 = v98 - v97;
        const double v138 = v98 - v137;
        const double v139 = v97 - v138;
        const double v140 = v95 - v137;
        const double v141 = v139 + v140;
        const double v142 = v93 - v87;
        const double v143 = v93 - v142;
        const double v144 = v87 - v143;
        const double v145 = v92 - v142;
        const double v146 = v144 + v145;
        const double v147 = v141 + v146;
        const double v148 = v136 + v147;
        const double v149 = v125 + v148;
        const double v150 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v151 = -v102;
        const double v152 = sin_f64_4ulp_avx2_fma_f64(v82, v101, v151);
        const double v153 = sin_f64_4ulp_avx2_fma_f64(v150, v101, v152);
        const double v154 = sin_f64_4ulp_avx2_fma_f64(v149, v82, v153);
        const double v155 = -v103;
        const double v156 = sin_f64_4ulp_avx2_fma_f64(v102, v102, v155);
        const double v157 = v81 * v156;
        const double v158 = sin_f64_4ulp_avx2_fma_f64(v154, v102, v157);
        const double v159 = -v158;
        const double v160 = sin_f64_4ulp_avx2_fma_f64(v120, v121, v159);
        const double v161 = v107 + v160;
        const double v162 = v161 + v105;
        const double v163 = v103 * v102;
        const double v164 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v165 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v166 = sin_f64_4ulp_avx2_fma_f64(v164, v103, v165);
        const double v167 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v168 = sin_f64_4ulp_avx2_fma_f64(v103, v166, v167);
        const double v169 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v170 = sin_f64_4ulp_avx2_fma_f64(v168, v103, v169);
        const double v171 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v172 = sin_f64_4ulp_avx2_fma_f64(v170, v103, v171);
        const double v173 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v174 = sin_f64_4ulp_avx2_fma_f64(v172, v103, v173);
        const double v175 = sin_f64_4ulp_avx2_fma_f64(v174, v103, v24);
        const double v176 = sin_f64_4ulp_avx2_fma_f64(v175, v103, v26);
        const double v177 = v104 * v154;
        const double v178 = v154 - v177;
        const double v179 = sin_f64_4ulp_avx2_fma_f64(v163, v176, v178);
        const double v180 = v179 + v102;
        const double v181 = v79 ? v162 : v180;
        const int64_t v182 = INT64_C(2);
        const int64_t v183 = v77 & v182;
        const int64_t v184 = INT64_C(62);
        const int64_t v185 = sin_f64_4ulp_avx2_shl_i64(v183, v184);
        const int64_t v186 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v187 = v45 & v186;
        const int64_t v188 = v185 ^ v187;
        const double v189 = sin_f64_4ulp_avx2_addbits_f64(v181, v188);
        const double v190 = v40 + v189;
        r0 = v190;
    } else {
        const double v0 = -0x1.f3401f8bf0741p-72; /* -4.129703189916468e-22 */
        const double v6 = -0x1.1a6224c941cefp-53; /* -1.2246426694441633e-16 */
        const double v7 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
        const double v8 = sin_f64_4ulp_avx2_fma_f64(v7, v5, v2);
        const double v9 = sin_f64_4ulp_avx2_fma_f64(v6, v5, v8);
        const double v10 = sin_f64_4ulp_avx2_fma_f64(v0, v5, v9);
        const double v11 = v10 * v10;
        const double v12 = 0x1.af54ab83fd33p-49; /* 2.9929582570648781e-15 */
        const double v13 = -0x1.afa59004998ccp-41; /* -7.6675861889049678e-13 */
        const double v14 = sin_f64_4ulp_avx2_fma_f64(v12, v11, v13);
        const double v15 = 0x1.6128b1d73abfcp-33; /* 1.6059810315452581e-10 */
        const double v16 = sin_f64_4ulp_avx2_fma_f64(v11, v14, v15);
        const double v17 = v11 * v11;
        const double v18 = -0x1.ae6465b71cd48p-26; /* -2.5052121901655211e-08 */
        const double v19 = 0x1.71de3a6f06d9cp-19; /* 2.7557319337686615e-06 */
        const double v20 = sin_f64_4ulp_avx2_fma_f64(v11, v18, v19);
        const double v21 = sin_f64_4ulp_avx2_fma_f64(v16, v17, v20);
        const double v22 = -0x1.a01a01a03ae79p-13; /* -0.00019841269841635085 */
        const double v23 = sin_f64_4ulp_avx2_fma_f64(v11, v21, v22);
        const double v24 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v25 = sin_f64_4ulp_avx2_fma_f64(v23, v11, v24);
        const double v26 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v27 = sin_f64_4ulp_avx2_fma_f64(v25, v11, v26);
        const double v28 = 0x1.4904b549e904fp-41; /* 5.8445406957867869e-13 */
        const double v29 = 0x1.0000000000001p+0; /* 1.0000000000000002 */
        const double v30 = sin_f64_4ulp_avx2_fma_f64(v28, v23, v29);
        const double v31 = sin_f64_4ulp_avx2_fma_f64(v11, v27, v30);
        const double v32 = v31 * v10;
        const int64_t v33 = sin_f64_4ulp_avx2_bits_f64(v4);
        const int64_t v34 = INT64_C(63);
        const int64_t v35 = sin_f64_4ulp_avx2_shl_i64(v33, v34);
        const double v36 = sin_f64_4ulp_avx2_addbits_f64(v32, v35);
        r0 = v36;
    }
    return r0;
}

static void sin_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_F64_4ULP_AVX2_AVX2 static inline SIN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIN_F64_4ULP_AVX2_AVX512 static inline SIN_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SIN_F64_4ULP_AVX2_AVX2 __m256i sin_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SIN_F64_4ULP_AVX2_AVX2 __m128i sin_f64_4ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_F64_4ULP_AVX2_AVX2 __m256d sin_f64_4ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_4ULP_AVX2_AVX2 __m256i sin_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static SIN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int sin_f64_4ulp_avx2_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256d v0 = _mm256_set1_pd(-0x1.f3401f8bf0741p-72); /* -4.129703189916468e-22 */
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(-0x1.1a6224c941cefp-53); /* -1.2246426694441633e-16 */
    const __m256d v7 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v12 = _mm256_set1_pd(0x1.af54ab83fd33p-49); /* 2.9929582570648781e-15 */
    const __m256d v13 = _mm256_set1_pd(-0x1.afa59004998ccp-41); /* -7.6675861889049678e-13 */
    const __m256d v15 = _mm256_set1_pd(0x1.6128b1d73abfcp-33); /* 1.6059810315452581e-10 */
    const __m256d v18 = _mm256_set1_pd(-0x1.ae6465b71cd48p-26); /* -2.5052121901655211e-08 */
    const __m256d v19 = _mm256_set1_pd(0x1.71de3a6f06d9cp-19); /* 2.7557319337686615e-06 */
    const __m256d v22 = _mm256_set1_pd(-0x1.a01a01a03ae79p-13); /* -0.00019841269841635085 */
    const __m256d v24 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v26 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v28 = _mm256_set1_pd(0x1.4904b549e904fp-41); /* 5.8445406957867869e-13 */
    const __m256d v29 = _mm256_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m256d v37 = _mm256_set1_pd(0x1p+29); /* 536870912 */
    const __m256i v41 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v42 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v44 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256i v49 = _mm256_set1_epi32(65);
    const __m256i v50 = _mm256_set1_epi32(127);
    const __m256d v61 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v80 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v81 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v82 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v108 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v109 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v111 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v113 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v115 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v117 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v119 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v150 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v164 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v165 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v167 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v169 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v171 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v173 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256i v182 = _mm256_set1_epi64x(INT64_C(2));
    const __m256i v186 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256d v5l = _mm256_sub_pd(v4l, v3);
    const __m256d v5h = _mm256_sub_pd(v4h, v3);
    const __m256d v8l = _mm256_fmadd_pd(v7, v5l, v2l);
    const __m256d v8h = _mm256_fmadd_pd(v7, v5h, v2h);
    const __m256d v9l = _mm256_fmadd_pd(v6, v5l, v8l);
    const __m256d v9h = _mm256_fmadd_pd(v6, v5h, v8h);
    const __m256d v10l = _mm256_fmadd_pd(v0, v5l, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v0, v5h, v9h);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v12, v11l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v11h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14h, v15);
    const __m256d v17l = _mm256_mul_pd(v11l, v11l);
    const __m256d v17h = _mm256_mul_pd(v11h, v11h);
    const __m256d v20l = _mm256_fmadd_pd(v11l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v11h, v18, v19);
    const __m256d v21l = _mm256_fmadd_pd(v16l, v17l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v16h, v17h, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v11l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v11h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v11l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v11h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v11l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v11h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v23l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v23h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v11l, v27l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v11h, v27h, v30h);
    const __m256d v32l = _mm256_mul_pd(v31l, v10l);
    const __m256d v32h = _mm256_mul_pd(v31h, v10h);
    const __m256i v33l = _mm256_castpd_si256(v4l);
    const __m256i v33h = _mm256_castpd_si256(v4h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 63);
    const __m256i v35h = _mm256_slli_epi64(v33h, 63);
    const __m256d v36l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v32l), v35l));
    const __m256d v36h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v32h), v35h));
    const __m256d v38l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v5l);
    const __m256d v38h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v5h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38l, _CMP_LT_OQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38h, _CMP_LT_OQ));
    const __m256i v39 = sin_f64_4ulp_avx2_join_mask_avx2(v39l, v39h);
    __m256d r0l = v36l;
    __m256d r0h = v36h;
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v40l = _mm256_sub_pd(v2l, v2l);
        const __m256d v40h = _mm256_sub_pd(v2h, v2h);
        const __m256i v45l = _mm256_castpd_si256(v2l);
        const __m256i v45h = _mm256_castpd_si256(v2h);
        const __m256i v46l = _mm256_and_si256(v44, v45l);
        const __m256i v46h = _mm256_and_si256(v44, v45h);
        const __m256i v47l = _mm256_add_epi64(v43, v46l);
        const __m256i v47h = _mm256_add_epi64(v43, v46h);
        const __m256d v48l = _mm256_castsi256_pd(v47l);
        const __m256d v48h = _mm256_castsi256_pd(v47h);
        const __m256i v52l = _mm256_srli_epi64(v45l, 56);
        const __m256i v52h = _mm256_srli_epi64(v45h, 56);
        const __m128i v53l = sin_f64_4ulp_avx2_wrap_avx2(v52l);
        const __m128i v53h = sin_f64_4ulp_avx2_wrap_avx2(v52h);
        const __m256i v53 = _mm256_set_m128i(v53h, v53l);
        const __m256i v54 = _mm256_and_si256(v50, v53);
        const __m256i v55 = _mm256_max_epi32(v49, v54);
        const __m256i v56 = _mm256_sub_epi32(v55, v49);
        const __m256d v57l = sin_f64_4ulp_avx2_gather_f64_avx2(sin_f64_4ulp_avx2_table0, _mm256_castsi256_si128(v56));
        const __m256d v57h = sin_f64_4ulp_avx2_gather_f64_avx2(sin_f64_4ulp_avx2_table0, _mm256_extracti128_si256(v56, 1));
        const __m256d v58l = _mm256_mul_pd(v48l, v57l);
        const __m256d v58h = _mm256_mul_pd(v48h, v57h);
        const __m256d v60l = _mm256_fmsub_pd(v48l, v57l, v58l);
        const __m256d v60h = _mm256_fmsub_pd(v48h, v57h, v58h);
        const __m256d v62l = _mm256_mul_pd(v60l, v61);
        const __m256d v62h = _mm256_mul_pd(v60h, v61);
        const __m256d v63l = _mm256_round_pd(v62l, 11);
        const __m256d v63h = _mm256_round_pd(v62h, 11);
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
        const __m256d v69l = sin_f64_4ulp_avx2_gather_f64_avx2(sin_f64_4ulp_avx2_table1, _mm256_castsi256_si128(v56));
        const __m256d v69h = sin_f64_4ulp_avx2_gather_f64_avx2(sin_f64_4ulp_avx2_table1, _mm256_extracti128_si256(v56, 1));
        const __m256d v70l = _mm256_mul_pd(v48l, v69l);
        const __m256d v70h = _mm256_mul_pd(v48h, v69h);
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
        const __m256i v77l = sin_f64_4ulp_avx2_bits_f64_avx2(v76l);
        const __m256i v77h = sin_f64_4ulp_avx2_bits_f64_avx2(v76h);
        const __m256i v78l = _mm256_and_si256(v41, v77l);
        const __m256i v78h = _mm256_and_si256(v41, v77h);
        const __m256i v79l = _mm256_cmpeq_epi64(v78l, v41);
        const __m256i v79h = _mm256_cmpeq_epi64(v78h, v41);
        const __m256i v79 = sin_f64_4ulp_avx2_join_mask_avx2(v79l, v79h);
        const __m256d v83l = _mm256_sub_pd(v74l, v68l);
        const __m256d v83h = _mm256_sub_pd(v74h, v68h);
        const __m256d v84l = _mm256_sub_pd(v74l, v83l);
        const __m256d v84h = _mm256_sub_pd(v74h, v83h);
        const __m256d v85l = _mm256_sub_pd(v68l, v84l);
        const __m256d v85h = _mm256_sub_pd(v68h, v84h);
        const __m256d v86l = _mm256_sub_pd(v73l, v83l);
        const __m256d v86h = _mm256_sub_pd(v73h, v83h);
        const __m256d v87l = _mm256_add_pd(v85l, v86l);
        const __m256d v87h = _mm256_add_pd(v85h, v86h);
        const __m256d v88l = _mm256_sub_pd(v68l, v67l);
        const __m256d v88h = _mm256_sub_pd(v68h, v67h);
        const __m256d v89l = _mm256_sub_pd(v64l, v88l);
        const __m256d v89h = _mm256_sub_pd(v64h, v88h);
        const __m256d v90l = _mm256_sub_pd(v68l, v88l);
        const __m256d v90h = _mm256_sub_pd(v68h, v88h);
        const __m256d v91l = _mm256_sub_pd(v67l, v90l);
        const __m256d v91h = _mm256_sub_pd(v67h, v90h);
        const __m256d v92l = _mm256_add_pd(v89l, v91l);
        const __m256d v92h = _mm256_add_pd(v89h, v91h);
        const __m256d v93l = _mm256_add_pd(v87l, v92l);
        const __m256d v93h = _mm256_add_pd(v87h, v92h);
        const __m256d v94l = sin_f64_4ulp_avx2_gather_f64_avx2(sin_f64_4ulp_avx2_table2, _mm256_castsi256_si128(v56));
        const __m256d v94h = sin_f64_4ulp_avx2_gather_f64_avx2(sin_f64_4ulp_avx2_table2, _mm256_extracti128_si256(v56, 1));
        const __m256d v95l = _mm256_mul_pd(v48l, v94l);
        const __m256d v95h = _mm256_mul_pd(v48h, v94h);
        const __m256d v97l = _mm256_fmsub_pd(v48l, v69l, v70l);
        const __m256d v97h = _mm256_fmsub_pd(v48h, v69h, v70h);
        const __m256d v98l = _mm256_add_pd(v95l, v97l);
        const __m256d v98h = _mm256_add_pd(v95h, v97h);
        const __m256d v99l = _mm256_add_pd(v93l, v98l);
        const __m256d v99h = _mm256_add_pd(v93h, v98h);
        const __m256d v100l = _mm256_sub_pd(v74l, v75l);
        const __m256d v100h = _mm256_sub_pd(v74h, v75h);
        const __m256d v101l = _mm256_add_pd(v99l, v100l);
        const __m256d v101h = _mm256_add_pd(v99h, v100h);
        const __m256d v102l = _mm256_mul_pd(v82, v101l);
        const __m256d v102h = _mm256_mul_pd(v82, v101h);
        const __m256d v103l = _mm256_mul_pd(v102l, v102l);
        const __m256d v103h = _mm256_mul_pd(v102h, v102h);
        const __m256d v104l = _mm256_mul_pd(v81, v103l);
        const __m256d v104h = _mm256_mul_pd(v81, v103h);
        const __m256d v105l = _mm256_sub_pd(v80, v104l);
        const __m256d v105h = _mm256_sub_pd(v80, v104h);
        const __m256d v106l = _mm256_sub_pd(v80, v105l);
        const __m256d v106h = _mm256_sub_pd(v80, v105h);
        const __m256d v107l = _mm256_sub_pd(v106l, v104l);
        const __m256d v107h = _mm256_sub_pd(v106h, v104h);
        const __m256d v110l = _mm256_fmadd_pd(v103l, v108, v109);
        const __m256d v110h = _mm256_fmadd_pd(v103h, v108, v109);
        const __m256d v112l = _mm256_fmadd_pd(v103l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v103h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v103l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v103h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v103l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v103h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v103l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v103h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v103l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v103h, v119);
        const __m256d v121l = _mm256_mul_pd(v103l, v103l);
        const __m256d v121h = _mm256_mul_pd(v103h, v103h);
        const __m256d v122l = sin_f64_4ulp_avx2_gather_f64_avx2(sin_f64_4ulp_avx2_table3, _mm256_castsi256_si128(v56));
        const __m256d v122h = sin_f64_4ulp_avx2_gather_f64_avx2(sin_f64_4ulp_avx2_table3, _mm256_extracti128_si256(v56, 1));
        const __m256d v124l = _mm256_fmsub_pd(v48l, v94l, v95l);
        const __m256d v124h = _mm256_fmsub_pd(v48h, v94h, v95h);
        const __m256d v125l = _mm256_fmadd_pd(v48l, v122l, v124l);
        const __m256d v125h = _mm256_fmadd_pd(v48h, v122h, v124h);
        const __m256d v126l = _mm256_sub_pd(v101l, v100l);
        const __m256d v126h = _mm256_sub_pd(v101h, v100h);
        const __m256d v127l = _mm256_sub_pd(v101l, v126l);
        const __m256d v127h = _mm256_sub_pd(v101h, v126h);
        const __m256d v128l = _mm256_sub_pd(v100l, v127l);
        const __m256d v128h = _mm256_sub_pd(v100h, v127h);
        const __m256d v129l = _mm256_sub_pd(v99l, v126l);
        const __m256d v129h = _mm256_sub_pd(v99h, v126h);
        const __m256d v130l = _mm256_add_pd(v128l, v129l);
        const __m256d v130h = _mm256_add_pd(v128h, v129h);
        const __m256d v131l = _mm256_sub_pd(v99l, v98l);
        const __m256d v131h = _mm256_sub_pd(v99h, v98h);
        const __m256d v132l = _mm256_sub_pd(v93l, v131l);
        const __m256d v132h = _mm256_sub_pd(v93h, v131h);
        const __m256d v133l = _mm256_sub_pd(v99l, v131l);
        const __m256d v133h = _mm256_sub_pd(v99h, v131h);
        const __m256d v134l = _mm256_sub_pd(v98l, v133l);
        const __m256d v134h = _mm256_sub_pd(v98h, v133h);
        const __m256d v135l = _mm256_add_pd(v132l, v134l);
        const __m256d v135h = _mm256_add_pd(v132h, v134h);
        const __m256d v136l = _mm256_add_pd(v130l, v135l);
        const __m256d v136h = _mm256_add_pd(v130h, v135h);
        const __m256d v137l = _mm256_sub_pd(v98l, v97l);
        const __m256d v137h = _mm256_sub_pd(v98h, v97h);
        const __m256d v138l = _mm256_sub_pd(v98l, v137l);
        const __m256d v138h = _mm256_sub_pd(v98h, v137h);
        const __m256d v139l = _mm256_sub_pd(v97l, v138l);
        const __m256d v139h = _mm256_sub_pd(v97h, v138h);
        const __m256d v140l = _mm256_sub_pd(v95l, v137l);
        const __m256d v140h = _mm256_sub_pd(v95h, v137h);
        const __m256d v141l = _mm256_add_pd(v139l, v140l);
        const __m256d v141h = _mm256_add_pd(v139h, v140h);
        const __m256d v142l = _mm256_sub_pd(v93l, v87l);
        const __m256d v142h = _mm256_sub_pd(v93h, v87h);
        const __m256d v143l = _mm256_sub_pd(v93l, v142l);
        const __m256d v143h = _mm256_sub_pd(v93h, v142h);
        const __m256d v144l = _mm256_sub_pd(v87l, v143l);
        const __m256d v144h = _mm256_sub_pd(v87h, v143h);
        const __m256d v145l = _mm256_sub_pd(v92l, v142l);
        const __m256d v145h = _mm256_sub_pd(v92h, v142h);
        const __m256d v146l = _mm256_add_pd(v144l, v145l);
        const __m256d v146h = _mm256_add_pd(v144h, v145h);
        const __m256d v147l = _mm256_add_pd(v141l, v146l);
        const __m256d v147h = _mm256_add_pd(v141h, v146h);
        const __m256d v148l = _mm256_add_pd(v136l, v147l);
        const __m256d v148h = _mm256_add_pd(v136h, v147h);
        const __m256d v149l = _mm256_add_pd(v125l, v148l);
        const __m256d v149h = _mm256_add_pd(v125h, v148h);
        const __m256d v152l = _mm256_fmsub_pd(v82, v101l, v102l);
        const __m256d v152h = _mm256_fmsub_pd(v82, v101h, v102h);
        const __m256d v153l = _mm256_fmadd_pd(v150, v101l, v152l);
        const __m256d v153h = _mm256_fmadd_pd(v150, v101h, v152h);
        const __m256d v154l = _mm256_fmadd_pd(v149l, v82, v153l);
        const __m256d v154h = _mm256_fmadd_pd(v149h, v82, v153h);
        const __m256d v156l = _mm256_fmsub_pd(v102l, v102l, v103l);
        const __m256d v156h = _mm256_fmsub_pd(v102h, v102h, v103h);
        const __m256d v157l = _mm256_mul_pd(v81, v156l);
        const __m256d v157h = _mm256_mul_pd(v81, v156h);
        const __m256d v158l = _mm256_fmadd_pd(v154l, v102l, v157l);
        const __m256d v158h = _mm256_fmadd_pd(v154h, v102h, v157h);
        const __m256d v160l = _mm256_fmsub_pd(v120l, v121l, v158l);
        const __m256d v160h = _mm256_fmsub_pd(v120h, v121h, v158h);
        const __m256d v161l = _mm256_add_pd(v107l, v160l);
        const __m256d v161h = _mm256_add_pd(v107h, v160h);
        const __m256d v162l = _mm256_add_pd(v161l, v105l);
        const __m256d v162h = _mm256_add_pd(v161h, v105h);
        const __m256d v163l = _mm256_mul_pd(v103l, v102l);
        const __m256d v163h = _mm256_mul_pd(v103h, v102h);
        const __m256d v166l = _mm256_fmadd_pd(v164, v103l, v165);
        const __m256d v166h = _mm256_fmadd_pd(v164, v103h, v165);
        const __m256d v168l = _mm256_fmadd_pd(v103l, v166l, v167);
        const __m256d v168h = _mm256_fmadd_pd(v103h, v166h, v167);
        const __m256d v170l = _mm256_fmadd_pd(v168l, v103l, v169);
        const __m256d v170h = _mm256_fmadd_pd(v168h, v103h, v169);
        const __m256d v172l = _mm256_fmadd_pd(v170l, v103l, v171);
        const __m256d v172h = _mm256_fmadd_pd(v170h, v103h, v171);
        const __m256d v174l = _mm256_fmadd_pd(v172l, v103l, v173);
        const __m256d v174h = _mm256_fmadd_pd(v172h, v103h, v173);
        const __m256d v175l = _mm256_fmadd_pd(v174l, v103l, v24);
        const __m256d v175h = _mm256_fmadd_pd(v174h, v103h, v24);
        const __m256d v176l = _mm256_fmadd_pd(v175l, v103l, v26);
        const __m256d v176h = _mm256_fmadd_pd(v175h, v103h, v26);
        const __m256d v177l = _mm256_mul_pd(v104l, v154l);
        const __m256d v177h = _mm256_mul_pd(v104h, v154h);
        const __m256d v178l = _mm256_sub_pd(v154l, v177l);
        const __m256d v178h = _mm256_sub_pd(v154h, v177h);
        const __m256d v179l = _mm256_fmadd_pd(v163l, v176l, v178l);
        const __m256d v179h = _mm256_fmadd_pd(v163h, v176h, v178h);
        const __m256d v180l = _mm256_add_pd(v179l, v102l);
        const __m256d v180h = _mm256_add_pd(v179h, v102h);
        const __m256d v181l = _mm256_blendv_pd(v180l, v162l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        const __m256d v181h = _mm256_blendv_pd(v180h, v162h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
        const __m256i v183l = _mm256_and_si256(v77l, v182);
        const __m256i v183h = _mm256_and_si256(v77h, v182);
        const __m256i v185l = _mm256_slli_epi64(v183l, 62);
        const __m256i v185h = _mm256_slli_epi64(v183h, 62);
        const __m256i v187l = _mm256_and_si256(v45l, v186);
        const __m256i v187h = _mm256_and_si256(v45h, v186);
        const __m256i v188l = _mm256_xor_si256(v185l, v187l);
        const __m256i v188h = _mm256_xor_si256(v185h, v187h);
        const __m256d v189l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx2(v181l), v188l));
        const __m256d v189h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx2(v181h), v188h));
        const __m256d v190l = _mm256_add_pd(v40l, v189l);
        const __m256d v190h = _mm256_add_pd(v40h, v189h);
        r0l = _mm256_blendv_pd(r0l, v190l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v39))));
        r0h = _mm256_blendv_pd(r0h, v190h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v39, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
SIN_F64_4ULP_AVX2_AVX2 int sin_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.f3401f8bf0741p-72); /* -4.129703189916468e-22 */
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(-0x1.1a6224c941cefp-53); /* -1.2246426694441633e-16 */
    const __m256d v7 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v12 = _mm256_set1_pd(0x1.af54ab83fd33p-49); /* 2.9929582570648781e-15 */
    const __m256d v13 = _mm256_set1_pd(-0x1.afa59004998ccp-41); /* -7.6675861889049678e-13 */
    const __m256d v15 = _mm256_set1_pd(0x1.6128b1d73abfcp-33); /* 1.6059810315452581e-10 */
    const __m256d v18 = _mm256_set1_pd(-0x1.ae6465b71cd48p-26); /* -2.5052121901655211e-08 */
    const __m256d v19 = _mm256_set1_pd(0x1.71de3a6f06d9cp-19); /* 2.7557319337686615e-06 */
    const __m256d v22 = _mm256_set1_pd(-0x1.a01a01a03ae79p-13); /* -0.00019841269841635085 */
    const __m256d v24 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v26 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v28 = _mm256_set1_pd(0x1.4904b549e904fp-41); /* 5.8445406957867869e-13 */
    const __m256d v29 = _mm256_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m256d v37 = _mm256_set1_pd(0x1p+29); /* 536870912 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256d v5l = _mm256_sub_pd(v4l, v3);
    const __m256d v5h = _mm256_sub_pd(v4h, v3);
    const __m256d v38l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v5l);
    const __m256d v38h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v5h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38l, _CMP_LT_OQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38h, _CMP_LT_OQ));
    const __m256i v39 = sin_f64_4ulp_avx2_join_mask_avx2(v39l, v39h);
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v8l = _mm256_fmadd_pd(v7, v5l, v2l);
    const __m256d v8h = _mm256_fmadd_pd(v7, v5h, v2h);
    const __m256d v9l = _mm256_fmadd_pd(v6, v5l, v8l);
    const __m256d v9h = _mm256_fmadd_pd(v6, v5h, v8h);
    const __m256d v10l = _mm256_fmadd_pd(v0, v5l, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v0, v5h, v9h);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v12, v11l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v11h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14h, v15);
    const __m256d v17l = _mm256_mul_pd(v11l, v11l);
    const __m256d v17h = _mm256_mul_pd(v11h, v11h);
    const __m256d v20l = _mm256_fmadd_pd(v11l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v11h, v18, v19);
    const __m256d v21l = _mm256_fmadd_pd(v16l, v17l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v16h, v17h, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v11l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v11h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v11l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v11h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v11l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v11h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v23l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v23h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v11l, v27l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v11h, v27h, v30h);
    const __m256d v32l = _mm256_mul_pd(v31l, v10l);
    const __m256d v32h = _mm256_mul_pd(v31h, v10h);
    const __m256i v33l = _mm256_castpd_si256(v4l);
    const __m256i v33h = _mm256_castpd_si256(v4h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 63);
    const __m256i v35h = _mm256_slli_epi64(v33h, 63);
    const __m256d v36l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v32l), v35l));
    const __m256d v36h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v32h), v35h));
    _mm256_storeu_pd(y, v36l);
    _mm256_storeu_pd(y + 4, v36h);
    return 1;
}

static SIN_F64_4ULP_AVX2_AVX2_TARGET void sin_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && sin_f64_4ulp_avx2_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = sin_f64_4ulp_avx2_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sin_f64_4ulp_avx2_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_4ULP_AVX2_AVX512 __m512i sin_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIN_F64_4ULP_AVX2_AVX512 __mmask8 sin_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_F64_4ULP_AVX2_AVX512 void sin_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.f3401f8bf0741p-72); /* -4.129703189916468e-22 */
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v6 = _mm512_set1_pd(-0x1.1a6224c941cefp-53); /* -1.2246426694441633e-16 */
    const __m512d v7 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v12 = _mm512_set1_pd(0x1.af54ab83fd33p-49); /* 2.9929582570648781e-15 */
    const __m512d v13 = _mm512_set1_pd(-0x1.afa59004998ccp-41); /* -7.6675861889049678e-13 */
    const __m512d v15 = _mm512_set1_pd(0x1.6128b1d73abfcp-33); /* 1.6059810315452581e-10 */
    const __m512d v18 = _mm512_set1_pd(-0x1.ae6465b71cd48p-26); /* -2.5052121901655211e-08 */
    const __m512d v19 = _mm512_set1_pd(0x1.71de3a6f06d9cp-19); /* 2.7557319337686615e-06 */
    const __m512d v22 = _mm512_set1_pd(-0x1.a01a01a03ae79p-13); /* -0.00019841269841635085 */
    const __m512d v24 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v26 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v28 = _mm512_set1_pd(0x1.4904b549e904fp-41); /* 5.8445406957867869e-13 */
    const __m512d v29 = _mm512_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m512d v37 = _mm512_set1_pd(0x1p+29); /* 536870912 */
    const __m512i v41 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v42 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v44 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512i v49 = _mm512_set1_epi32(65);
    const __m512i v50 = _mm512_set1_epi32(127);
    const __m512d v61 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v80 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v81 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v82 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v108 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v109 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v111 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v113 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v115 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v117 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v119 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v150 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v164 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v165 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v167 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v169 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v171 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v173 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512i v182 = _mm512_set1_epi64(INT64_C(2));
    const __m512i v186 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_fmadd_pd(v1, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v1, v2h, v3);
    const __m512d v5l = _mm512_sub_pd(v4l, v3);
    const __m512d v5h = _mm512_sub_pd(v4h, v3);
    const __m512d v8l = _mm512_fmadd_pd(v7, v5l, v2l);
    const __m512d v8h = _mm512_fmadd_pd(v7, v5h, v2h);
    const __m512d v9l = _mm512_fmadd_pd(v6, v5l, v8l);
    const __m512d v9h = _mm512_fmadd_pd(v6, v5h, v8h);
    const __m512d v10l = _mm512_fmadd_pd(v0, v5l, v9l);
    const __m512d v10h = _mm512_fmadd_pd(v0, v5h, v9h);
    const __m512d v11l = _mm512_mul_pd(v10l, v10l);
    const __m512d v11h = _mm512_mul_pd(v10h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v12, v11l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12, v11h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v11l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v11h, v14h, v15);
    const __m512d v17l = _mm512_mul_pd(v11l, v11l);
    const __m512d v17h = _mm512_mul_pd(v11h, v11h);
    const __m512d v20l = _mm512_fmadd_pd(v11l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v11h, v18, v19);
    const __m512d v21l = _mm512_fmadd_pd(v16l, v17l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v16h, v17h, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v11l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v11h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v11l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v11h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v11l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v11h, v26);
    const __m512d v30l = _mm512_fmadd_pd(v28, v23l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v23h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v11l, v27l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v11h, v27h, v30h);
    const __m512d v32l = _mm512_mul_pd(v31l, v10l);
    const __m512d v32h = _mm512_mul_pd(v31h, v10h);
    const __m512i v33l = _mm512_castpd_si512(v4l);
    const __m512i v33h = _mm512_castpd_si512(v4h);
    const __m512i v35l = _mm512_slli_epi64(v33l, 63);
    const __m512i v35h = _mm512_slli_epi64(v33h, 63);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v32l), v35l));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v32h), v35h));
    const __m512d v38l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v5l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v38h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v5h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v39l = _mm512_cmp_pd_mask(v37, v38l, _CMP_LT_OQ);
    const __mmask8 v39h = _mm512_cmp_pd_mask(v37, v38h, _CMP_LT_OQ);
    const __mmask16 v39 = _mm512_kunpackb(v39h, v39l);
    __m512d r0l = v36l;
    __m512d r0h = v36h;
    __mmask16 any1 = v39;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v40l = _mm512_sub_pd(v2l, v2l);
        const __m512d v40h = _mm512_sub_pd(v2h, v2h);
        const __m512i v45l = _mm512_castpd_si512(v2l);
        const __m512i v45h = _mm512_castpd_si512(v2h);
        const __m512i v46l = _mm512_and_si512(v44, v45l);
        const __m512i v46h = _mm512_and_si512(v44, v45h);
        const __m512i v47l = _mm512_add_epi64(v43, v46l);
        const __m512i v47h = _mm512_add_epi64(v43, v46h);
        const __m512d v48l = _mm512_castsi512_pd(v47l);
        const __m512d v48h = _mm512_castsi512_pd(v47h);
        const __m512i v52l = _mm512_srli_epi64(v45l, 56);
        const __m512i v52h = _mm512_srli_epi64(v45h, 56);
        const __m256i v53l = _mm512_cvtepi64_epi32(v52l);
        const __m256i v53h = _mm512_cvtepi64_epi32(v52h);
        const __m512i v53 = _mm512_inserti32x8(_mm512_castsi256_si512(v53l), v53h, 1);
        const __m512i v54 = _mm512_and_si512(v50, v53);
        const __m512i v55 = _mm512_max_epi32(v49, v54);
        const __m512i v56 = _mm512_sub_epi32(v55, v49);
        const __m512d v57l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), sin_f64_4ulp_avx2_table0, 8);
        const __m512d v57h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), sin_f64_4ulp_avx2_table0, 8);
        const __m512d v58l = _mm512_mul_pd(v48l, v57l);
        const __m512d v58h = _mm512_mul_pd(v48h, v57h);
        const __m512d v60l = _mm512_fmsub_pd(v48l, v57l, v58l);
        const __m512d v60h = _mm512_fmsub_pd(v48h, v57h, v58h);
        const __m512d v62l = _mm512_mul_pd(v60l, v61);
        const __m512d v62h = _mm512_mul_pd(v60h, v61);
        const __m512d v63l = _mm512_roundscale_pd(v62l, 11);
        const __m512d v63h = _mm512_roundscale_pd(v62h, 11);
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
        const __m512d v69l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), sin_f64_4ulp_avx2_table1, 8);
        const __m512d v69h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), sin_f64_4ulp_avx2_table1, 8);
        const __m512d v70l = _mm512_mul_pd(v48l, v69l);
        const __m512d v70h = _mm512_mul_pd(v48h, v69h);
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
        const __m512i v77l = sin_f64_4ulp_avx2_bits_f64_avx512(v76l);
        const __m512i v77h = sin_f64_4ulp_avx2_bits_f64_avx512(v76h);
        const __m512i v78l = _mm512_and_si512(v41, v77l);
        const __m512i v78h = _mm512_and_si512(v41, v77h);
        const __mmask8 v79l = _mm512_cmpeq_epi64_mask(v78l, v41);
        const __mmask8 v79h = _mm512_cmpeq_epi64_mask(v78h, v41);
        const __mmask16 v79 = _mm512_kunpackb(v79h, v79l);
        const __m512d v83l = _mm512_sub_pd(v74l, v68l);
        const __m512d v83h = _mm512_sub_pd(v74h, v68h);
        const __m512d v84l = _mm512_sub_pd(v74l, v83l);
        const __m512d v84h = _mm512_sub_pd(v74h, v83h);
        const __m512d v85l = _mm512_sub_pd(v68l, v84l);
        const __m512d v85h = _mm512_sub_pd(v68h, v84h);
        const __m512d v86l = _mm512_sub_pd(v73l, v83l);
        const __m512d v86h = _mm512_sub_pd(v73h, v83h);
        const __m512d v87l = _mm512_add_pd(v85l, v86l);
        const __m512d v87h = _mm512_add_pd(v85h, v86h);
        const __m512d v88l = _mm512_sub_pd(v68l, v67l);
        const __m512d v88h = _mm512_sub_pd(v68h, v67h);
        const __m512d v89l = _mm512_sub_pd(v64l, v88l);
        const __m512d v89h = _mm512_sub_pd(v64h, v88h);
        const __m512d v90l = _mm512_sub_pd(v68l, v88l);
        const __m512d v90h = _mm512_sub_pd(v68h, v88h);
        const __m512d v91l = _mm512_sub_pd(v67l, v90l);
        const __m512d v91h = _mm512_sub_pd(v67h, v90h);
        const __m512d v92l = _mm512_add_pd(v89l, v91l);
        const __m512d v92h = _mm512_add_pd(v89h, v91h);
        const __m512d v93l = _mm512_add_pd(v87l, v92l);
        const __m512d v93h = _mm512_add_pd(v87h, v92h);
        const __m512d v94l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), sin_f64_4ulp_avx2_table2, 8);
        const __m512d v94h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), sin_f64_4ulp_avx2_table2, 8);
        const __m512d v95l = _mm512_mul_pd(v48l, v94l);
        const __m512d v95h = _mm512_mul_pd(v48h, v94h);
        const __m512d v97l = _mm512_fmsub_pd(v48l, v69l, v70l);
        const __m512d v97h = _mm512_fmsub_pd(v48h, v69h, v70h);
        const __m512d v98l = _mm512_add_pd(v95l, v97l);
        const __m512d v98h = _mm512_add_pd(v95h, v97h);
        const __m512d v99l = _mm512_add_pd(v93l, v98l);
        const __m512d v99h = _mm512_add_pd(v93h, v98h);
        const __m512d v100l = _mm512_sub_pd(v74l, v75l);
        const __m512d v100h = _mm512_sub_pd(v74h, v75h);
        const __m512d v101l = _mm512_add_pd(v99l, v100l);
        const __m512d v101h = _mm512_add_pd(v99h, v100h);
        const __m512d v102l = _mm512_mul_pd(v82, v101l);
        const __m512d v102h = _mm512_mul_pd(v82, v101h);
        const __m512d v103l = _mm512_mul_pd(v102l, v102l);
        const __m512d v103h = _mm512_mul_pd(v102h, v102h);
        const __m512d v104l = _mm512_mul_pd(v81, v103l);
        const __m512d v104h = _mm512_mul_pd(v81, v103h);
        const __m512d v105l = _mm512_sub_pd(v80, v104l);
        const __m512d v105h = _mm512_sub_pd(v80, v104h);
        const __m512d v106l = _mm512_sub_pd(v80, v105l);
        const __m512d v106h = _mm512_sub_pd(v80, v105h);
        const __m512d v107l = _mm512_sub_pd(v106l, v104l);
        const __m512d v107h = _mm512_sub_pd(v106h, v104h);
        const __m512d v110l = _mm512_fmadd_pd(v103l, v108, v109);
        const __m512d v110h = _mm512_fmadd_pd(v103h, v108, v109);
        const __m512d v112l = _mm512_fmadd_pd(v103l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v103h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v103l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v103h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v103l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v103h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v103l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v103h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v103l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v103h, v119);
        const __m512d v121l = _mm512_mul_pd(v103l, v103l);
        const __m512d v121h = _mm512_mul_pd(v103h, v103h);
        const __m512d v122l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), sin_f64_4ulp_avx2_table3, 8);
        const __m512d v122h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), sin_f64_4ulp_avx2_table3, 8);
        const __m512d v124l = _mm512_fmsub_pd(v48l, v94l, v95l);
        const __m512d v124h = _mm512_fmsub_pd(v48h, v94h, v95h);
        const __m512d v125l = _mm512_fmadd_pd(v48l, v122l, v124l);
        const __m512d v125h = _mm512_fmadd_pd(v48h, v122h, v124h);
        const __m512d v126l = _mm512_sub_pd(v101l, v100l);
        const __m512d v126h = _mm512_sub_pd(v101h, v100h);
        const __m512d v127l = _mm512_sub_pd(v101l, v126l);
        const __m512d v127h = _mm512_sub_pd(v101h, v126h);
        const __m512d v128l = _mm512_sub_pd(v100l, v127l);
        const __m512d v128h = _mm512_sub_pd(v100h, v127h);
        const __m512d v129l = _mm512_sub_pd(v99l, v126l);
        const __m512d v129h = _mm512_sub_pd(v99h, v126h);
        const __m512d v130l = _mm512_add_pd(v128l, v129l);
        const __m512d v130h = _mm512_add_pd(v128h, v129h);
        const __m512d v131l = _mm512_sub_pd(v99l, v98l);
        const __m512d v131h = _mm512_sub_pd(v99h, v98h);
        const __m512d v132l = _mm512_sub_pd(v93l, v131l);
        const __m512d v132h = _mm512_sub_pd(v93h, v131h);
        const __m512d v133l = _mm512_sub_pd(v99l, v131l);
        const __m512d v133h = _mm512_sub_pd(v99h, v131h);
        const __m512d v134l = _mm512_sub_pd(v98l, v133l);
        const __m512d v134h = _mm512_sub_pd(v98h, v133h);
        const __m512d v135l = _mm512_add_pd(v132l, v134l);
        const __m512d v135h = _mm512_add_pd(v132h, v134h);
        const __m512d v136l = _mm512_add_pd(v130l, v135l);
        const __m512d v136h = _mm512_add_pd(v130h, v135h);
        const __m512d v137l = _mm512_sub_pd(v98l, v97l);
        const __m512d v137h = _mm512_sub_pd(v98h, v97h);
        const __m512d v138l = _mm512_sub_pd(v98l, v137l);
        const __m512d v138h = _mm512_sub_pd(v98h, v137h);
        const __m512d v139l = _mm512_sub_pd(v97l, v138l);
        const __m512d v139h = _mm512_sub_pd(v97h, v138h);
        const __m512d v140l = _mm512_sub_pd(v95l, v137l);
        const __m512d v140h = _mm512_sub_pd(v95h, v137h);
        const __m512d v141l = _mm512_add_pd(v139l, v140l);
        const __m512d v141h = _mm512_add_pd(v139h, v140h);
        const __m512d v142l = _mm512_sub_pd(v93l, v87l);
        const __m512d v142h = _mm512_sub_pd(v93h, v87h);
        const __m512d v143l = _mm512_sub_pd(v93l, v142l);
        const __m512d v143h = _mm512_sub_pd(v93h, v142h);
        const __m512d v144l = _mm512_sub_pd(v87l, v143l);
        const __m512d v144h = _mm512_sub_pd(v87h, v143h);
        const __m512d v145l = _mm512_sub_pd(v92l, v142l);
        const __m512d v145h = _mm512_sub_pd(v92h, v142h);
        const __m512d v146l = _mm512_add_pd(v144l, v145l);
        const __m512d v146h = _mm512_add_pd(v144h, v145h);
        const __m512d v147l = _mm512_add_pd(v141l, v146l);
        const __m512d v147h = _mm512_add_pd(v141h, v146h);
        const __m512d v148l = _mm512_add_pd(v136l, v147l);
        const __m512d v148h = _mm512_add_pd(v136h, v147h);
        const __m512d v149l = _mm512_add_pd(v125l, v148l);
        const __m512d v149h = _mm512_add_pd(v125h, v148h);
        const __m512d v152l = _mm512_fmsub_pd(v82, v101l, v102l);
        const __m512d v152h = _mm512_fmsub_pd(v82, v101h, v102h);
        const __m512d v153l = _mm512_fmadd_pd(v150, v101l, v152l);
        const __m512d v153h = _mm512_fmadd_pd(v150, v101h, v152h);
        const __m512d v154l = _mm512_fmadd_pd(v149l, v82, v153l);
        const __m512d v154h = _mm512_fmadd_pd(v149h, v82, v153h);
        const __m512d v156l = _mm512_fmsub_pd(v102l, v102l, v103l);
        const __m512d v156h = _mm512_fmsub_pd(v102h, v102h, v103h);
        const __m512d v157l = _mm512_mul_pd(v81, v156l);
        const __m512d v157h = _mm512_mul_pd(v81, v156h);
        const __m512d v158l = _mm512_fmadd_pd(v154l, v102l, v157l);
        const __m512d v158h = _mm512_fmadd_pd(v154h, v102h, v157h);
        const __m512d v160l = _mm512_fmsub_pd(v120l, v121l, v158l);
        const __m512d v160h = _mm512_fmsub_pd(v120h, v121h, v158h);
        const __m512d v161l = _mm512_add_pd(v107l, v160l);
        const __m512d v161h = _mm512_add_pd(v107h, v160h);
        const __m512d v162l = _mm512_add_pd(v161l, v105l);
        const __m512d v162h = _mm512_add_pd(v161h, v105h);
        const __m512d v163l = _mm512_mul_pd(v103l, v102l);
        const __m512d v163h = _mm512_mul_pd(v103h, v102h);
        const __m512d v166l = _mm512_fmadd_pd(v164, v103l, v165);
        const __m512d v166h = _mm512_fmadd_pd(v164, v103h, v165);
        const __m512d v168l = _mm512_fmadd_pd(v103l, v166l, v167);
        const __m512d v168h = _mm512_fmadd_pd(v103h, v166h, v167);
        const __m512d v170l = _mm512_fmadd_pd(v168l, v103l, v169);
        const __m512d v170h = _mm512_fmadd_pd(v168h, v103h, v169);
        const __m512d v172l = _mm512_fmadd_pd(v170l, v103l, v171);
        const __m512d v172h = _mm512_fmadd_pd(v170h, v103h, v171);
        const __m512d v174l = _mm512_fmadd_pd(v172l, v103l, v173);
        const __m512d v174h = _mm512_fmadd_pd(v172h, v103h, v173);
        const __m512d v175l = _mm512_fmadd_pd(v174l, v103l, v24);
        const __m512d v175h = _mm512_fmadd_pd(v174h, v103h, v24);
        const __m512d v176l = _mm512_fmadd_pd(v175l, v103l, v26);
        const __m512d v176h = _mm512_fmadd_pd(v175h, v103h, v26);
        const __m512d v177l = _mm512_mul_pd(v104l, v154l);
        const __m512d v177h = _mm512_mul_pd(v104h, v154h);
        const __m512d v178l = _mm512_sub_pd(v154l, v177l);
        const __m512d v178h = _mm512_sub_pd(v154h, v177h);
        const __m512d v179l = _mm512_fmadd_pd(v163l, v176l, v178l);
        const __m512d v179h = _mm512_fmadd_pd(v163h, v176h, v178h);
        const __m512d v180l = _mm512_add_pd(v179l, v102l);
        const __m512d v180h = _mm512_add_pd(v179h, v102h);
        const __m512d v181l = _mm512_mask_blend_pd((__mmask8)v79, v180l, v162l);
        const __m512d v181h = _mm512_mask_blend_pd(sin_f64_4ulp_avx2_high_mask_avx512(v79), v180h, v162h);
        const __m512i v183l = _mm512_and_si512(v77l, v182);
        const __m512i v183h = _mm512_and_si512(v77h, v182);
        const __m512i v185l = _mm512_slli_epi64(v183l, 62);
        const __m512i v185h = _mm512_slli_epi64(v183h, 62);
        const __m512i v187l = _mm512_and_si512(v45l, v186);
        const __m512i v187h = _mm512_and_si512(v45h, v186);
        const __m512i v188l = _mm512_xor_si512(v185l, v187l);
        const __m512i v188h = _mm512_xor_si512(v185h, v187h);
        const __m512d v189l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx512(v181l), v188l));
        const __m512d v189h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx512(v181h), v188h));
        const __m512d v190l = _mm512_add_pd(v40l, v189l);
        const __m512d v190h = _mm512_add_pd(v40h, v189h);
        r0l = _mm512_mask_blend_pd((__mmask8)v39, r0l, v190l);
        r0h = _mm512_mask_blend_pd(sin_f64_4ulp_avx2_high_mask_avx512(v39), r0h, v190h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static SIN_F64_4ULP_AVX2_AVX512_TARGET void sin_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sin_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_f64_4ulp_avx2_level(void) {
#if defined(SIN_F64_4ULP_AVX2_FORCE_ISA)
    return SIN_F64_4ULP_AVX2_FORCE_ISA;
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

double sin_f64_4ulp_avx2(double x) {
    return sin_f64_4ulp_avx2_element(x);
}

void sin_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_f64_4ulp_avx2_level();
    if (level == 2) {
        sin_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sin_f64_4ulp_avx2_array_portable(x, y, n);
}
