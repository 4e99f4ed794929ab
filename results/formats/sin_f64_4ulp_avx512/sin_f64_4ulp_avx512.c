/* sin_f64_4ulp_avx512: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    2.718904 ulp, observed on 48159112 inputs
 *   worst input  -0x1.7f2753d7be96p+6 (-95.788405772216265, encoding 0xc057f2753d7be960)
 *   result there -0x1.ffc459e31f90bp-1 (-0.99954491517544974, encoding 0xbfeffc459e31f90b)
 *   mean error   0.226063 ulp
 *   misrounded   2043817 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c5404c6519e6623eb25fc04a2c137f5e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 3.5 --isa avx512 --time 14s --from seeds/sin/f64/product15.evo --seed 1 --threads 1 --archive sin_f64_4ulp_avx512.db
 *                time: 0.5817 ns/element as avx512 code (inputs mean)
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
#include "sin_f64_4ulp_avx512.h"

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

static inline double sin_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double sin_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double sin_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t sin_f64_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_4ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t sin_f64_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_4ulp_avx512_addbits_f64(double a, int64_t b) {
    return sin_f64_4ulp_avx512_frombits_f64((int64_t)((uint64_t)sin_f64_4ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static const double sin_f64_4ulp_avx512_table0[63] = {
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

static const double sin_f64_4ulp_avx512_table1[63] = {
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

static const double sin_f64_4ulp_avx512_table2[63] = {
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

static const double sin_f64_4ulp_avx512_table3[63] = {
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

static inline double sin_f64_4ulp_avx512_element(double x) {
    const double v1 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const double v2 = x;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = sin_f64_4ulp_avx512_fma_f64(v1, v2, v3);
    const double v5 = v4 - v3;
    const double v34 = 0x1p+29; /* 536870912 */
    const double v35 = v2 - v5;
    const double v36 = sin_f64_4ulp_avx512_abs_f64(v35);
    const int v37 = v34 < v36;
    double r0;
    if (v37) {
        const double v23 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v27 = 0x1p+0; /* 1 */
        const int64_t v38 = INT64_C(1);
        const double v39 = 0x1p-2; /* 0.25 */
        const int64_t v40 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v41 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v42 = sin_f64_4ulp_avx512_bits_f64(v2);
        const int64_t v43 = v41 & v42;
        const int64_t v44 = (int64_t)((uint64_t)v40 + (uint64_t)v43);
        const double v45 = sin_f64_4ulp_avx512_frombits_f64(v44);
        const int32_t v46 = 65;
        const int32_t v47 = 127;
        const int64_t v48 = INT64_C(56);
        const int64_t v49 = sin_f64_4ulp_avx512_lshr_i64(v42, v48);
        const int32_t v50 = (int32_t)(uint32_t)(uint64_t)v49;
        const int32_t v51 = v47 & v50;
        const int32_t v52 = v46 > v51 ? v46 : v51;
        const int32_t v53 = (int32_t)((uint32_t)v52 - (uint32_t)v46);
        const double v54 = sin_f64_4ulp_avx512_table0[v53];
        const double v55 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v56 = sin_f64_4ulp_avx512_fma_f64(v45, v54, v55);
        const double v57 = v39 * v56;
        const double v58 = sin_f64_4ulp_avx512_rint_f64(v57);
        const double v59 = -0x1p+2; /* -4 */
        const double v60 = sin_f64_4ulp_avx512_fma_f64(v58, v59, v56);
        const double v61 = -v56;
        const double v62 = sin_f64_4ulp_avx512_fma_f64(v45, v54, v61);
        const double v63 = v39 * v62;
        const double v64 = sin_f64_4ulp_avx512_rint_f64(v63);
        const double v65 = sin_f64_4ulp_avx512_fma_f64(v59, v64, v62);
        const double v66 = v60 + v65;
        const double v67 = sin_f64_4ulp_avx512_table1[v53];
        const double v68 = v45 * v67;
        const double v69 = v39 * v68;
        const double v70 = sin_f64_4ulp_avx512_rint_f64(v69);
        const double v71 = sin_f64_4ulp_avx512_fma_f64(v70, v59, v68);
        const double v72 = v66 + v71;
        const double v73 = sin_f64_4ulp_avx512_rint_f64(v72);
        const double v74 = v73 + v3;
        const int64_t v75 = sin_f64_4ulp_avx512_bits_f64(v74);
        const int64_t v76 = v38 & v75;
        const int v77 = v38 == v76;
        const double v78 = 0x1p-1; /* 0.5 */
        const double v79 = v72 - v73;
        const double v80 = v72 - v66;
        const double v81 = v71 - v80;
        const double v82 = v72 - v80;
        const double v83 = v66 - v82;
        const double v84 = v81 + v83;
        const double v85 = v66 - v60;
        const double v86 = v65 - v85;
        const double v87 = v66 - v85;
        const double v88 = v60 - v87;
        const double v89 = v86 + v88;
        const double v90 = v84 + v89;
        const double v91 = sin_f64_4ulp_avx512_table2[v53];
        const double v92 = v45 * v91;
        const double v93 = -v68;
        const double v94 = sin_f64_4ulp_avx512_fma_f64(v45, v67, v93);
        const double v95 = v92 + v94;
        const double v96 = v90 + v95;
        const double v97 = v79 + v96;
        const double v98 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v99 = v97 * v98;
        const double v100 = v99 * v99;
        const double v101 = v78 * v100;
        const double v102 = v27 - v101;
        const double v103 = v100 * v100;
        const double v104 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v105 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v106 = sin_f64_4ulp_avx512_fma_f64(v100, v104, v105);
        const double v107 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v108 = sin_f64_4ulp_avx512_fma_f64(v100, v106, v107);
        const double v109 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v110 = sin_f64_4ulp_avx512_fma_f64(v108, v100, v109);
        const double v111 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v112 = sin_f64_4ulp_avx512_fma_f64(v110, v100, v111);
        const double v113 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v114 = sin_f64_4ulp_avx512_fma_f64(v112, v100, v113);
        const double v115 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v116 = sin_f64_4ulp_avx512_fma_f64(v114, v100, v115);
        const double v117 = sin_f64_4ulp_avx512_table3[v53];
        const double v118 = -v92;
        const double v119 = sin_f64_4ulp_avx512_fma_f64(v45, v91, v118);
        const double v120 = sin_f64_4ulp_avx512_fma_f64(v45, v117, v119);
        const double v121 = v90 - v84;
        const double v122 = v90 - v121;
        const double v123 = v84 - v122;
        const double v124 = v89 - v121;
        const double v125 = v123 + v124;
        const double v126 = v95 - v94;
        const double v127 = v95 - v126;
        const double v128 = v94 - v127;
        const double v129 = v92 - v126;
        const double v130 = v128 + v129;
        const double v131 = v125 + v130;
        const double v132 = v97 - v79;
        const double v133 = v97 - v132;
        const double v134 = v79 - v133;
        const double v135 = v96 - v132;
        const double v136 = v134 + v135;
        const double v137 = v96 - v95;
        const double v138 = v96 - v137;
        const double v139 = v95 - v138;
        const double v140 = v90 - v137;
        const double v141 = v139 + v140;
        const double v142 = v136 + v141;
        const double v143 = v131 + v142;
        const double v144 = v120 + v143;
        const double v145 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v146 = -v99;
        const double v147 = sin_f64_4ulp_avx512_fma_f64(v97, v98, v146);
        const double v148 = sin_f64_4ulp_avx512_fma_f64(v97, v145, v147);
        const double v149 = sin_f64_4ulp_avx512_fma_f64(v144, v98, v148);
        const double v150 = -v100;
        const double v151 = sin_f64_4ulp_avx512_fma_f64(v99, v99, v150);
        const double v152 = v78 * v151;
        const double v153 = sin_f64_4ulp_avx512_fma_f64(v99, v149, v152);
        const double v154 = -v153;
        const double v155 = sin_f64_4ulp_avx512_fma_f64(v103, v116, v154);
        const double v156 = v27 - v102;
        const double v157 = v156 - v101;
        const double v158 = v155 + v157;
        const double v159 = v102 + v158;
        const double v160 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v161 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v162 = sin_f64_4ulp_avx512_fma_f64(v100, v160, v161);
        const double v163 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v164 = sin_f64_4ulp_avx512_fma_f64(v162, v100, v163);
        const double v165 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v166 = sin_f64_4ulp_avx512_fma_f64(v164, v100, v165);
        const double v167 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v168 = sin_f64_4ulp_avx512_fma_f64(v166, v100, v167);
        const double v169 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v170 = sin_f64_4ulp_avx512_fma_f64(v168, v100, v169);
        const double v171 = sin_f64_4ulp_avx512_fma_f64(v170, v100, v23);
        const double v172 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v173 = sin_f64_4ulp_avx512_fma_f64(v171, v100, v172);
        const double v174 = v99 * v100;
        const double v175 = v101 * v149;
        const double v176 = v149 - v175;
        const double v177 = sin_f64_4ulp_avx512_fma_f64(v173, v174, v176);
        const double v178 = v99 + v177;
        const double v179 = v77 ? v159 : v178;
        const int64_t v180 = INT64_C(2);
        const int64_t v181 = v75 & v180;
        const int64_t v182 = INT64_C(62);
        const int64_t v183 = sin_f64_4ulp_avx512_shl_i64(v181, v182);
        const int64_t v184 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v185 = v42 & v184;
        const int64_t v186 = v183 ^ v185;
        const double v187 = sin_f64_4ulp_avx512_addbits_f64(v179, v186);
        const double v188 = v187 + v117;
        r0 = v188;
    } else {
        const double v0 = -0x1.c1d6b5b9f9936p-106; /* -2.1658946063839117e-32 */
        const double v6 = -0x1.1a62633145c06p-53; /* -1.224646799147353e-16 */
        const double v7 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
        const double v8 = sin_f64_4ulp_avx512_fma_f64(v7, v5, v2);
        const double v9 = sin_f64_4ulp_avx512_fma_f64(v6, v5, v8);
        const double v10 = sin_f64_4ulp_avx512_fma_f64(v0, v5, v9);
        const double v11 = v10 * v10;
        const double v12 = 0x1.c3fe057da61b3p-49; /* 3.1363264158201823e-15 */
        const double v13 = -0x1.b055283aff122p-41; /* -7.6797705105139648e-13 */
        const double v14 = sin_f64_4ulp_avx512_fma_f64(v12, v11, v13);
        const double v15 = 0x1.612af42057beap-33; /* 1.6060211581694126e-10 */
        const double v16 = sin_f64_4ulp_avx512_fma_f64(v11, v14, v15);
        const double v17 = -0x1.ae646ceb02ec4p-26; /* -2.5052128298964282e-08 */
        const double v18 = sin_f64_4ulp_avx512_fma_f64(v16, v11, v17);
        const double v19 = 0x1.71de3a7a3b11p-19; /* 2.7557319387442228e-06 */
        const double v20 = sin_f64_4ulp_avx512_fma_f64(v11, v18, v19);
        const double v21 = -0x1.a01a01a0490fcp-13; /* -0.00019841269841792259 */
        const double v22 = sin_f64_4ulp_avx512_fma_f64(v11, v20, v21);
        const double v23 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v24 = sin_f64_4ulp_avx512_fma_f64(v11, v22, v23);
        const double v25 = -0x1.5555555555552p-3; /* -0.16666666666666657 */
        const double v26 = sin_f64_4ulp_avx512_fma_f64(v11, v24, v25);
        const double v27 = 0x1p+0; /* 1 */
        const double v28 = sin_f64_4ulp_avx512_fma_f64(v26, v11, v27);
        const double v29 = v10 * v28;
        const int64_t v30 = sin_f64_4ulp_avx512_bits_f64(v4);
        const int64_t v31 = INT64_C(63);
        const int64_t v32 = sin_f64_4ulp_avx512_shl_i64(v30, v31);
        const double v33 = sin_f64_4ulp_avx512_addbits_f64(v29, v32);
        r0 = v33;
    }
    return r0;
}

static void sin_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_F64_4ULP_AVX512_AVX2 static inline SIN_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_F64_4ULP_AVX512_AVX512 static inline SIN_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SIN_F64_4ULP_AVX512_AVX2 __m256i sin_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SIN_F64_4ULP_AVX512_AVX2 __m128i sin_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_F64_4ULP_AVX512_AVX2 __m256d sin_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_4ULP_AVX512_AVX2 __m256i sin_f64_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static SIN_F64_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) int sin_f64_4ulp_avx512_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256d v0 = _mm256_set1_pd(-0x1.c1d6b5b9f9936p-106); /* -2.1658946063839117e-32 */
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m256d v7 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v12 = _mm256_set1_pd(0x1.c3fe057da61b3p-49); /* 3.1363264158201823e-15 */
    const __m256d v13 = _mm256_set1_pd(-0x1.b055283aff122p-41); /* -7.6797705105139648e-13 */
    const __m256d v15 = _mm256_set1_pd(0x1.612af42057beap-33); /* 1.6060211581694126e-10 */
    const __m256d v17 = _mm256_set1_pd(-0x1.ae646ceb02ec4p-26); /* -2.5052128298964282e-08 */
    const __m256d v19 = _mm256_set1_pd(0x1.71de3a7a3b11p-19); /* 2.7557319387442228e-06 */
    const __m256d v21 = _mm256_set1_pd(-0x1.a01a01a0490fcp-13); /* -0.00019841269841792259 */
    const __m256d v23 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v25 = _mm256_set1_pd(-0x1.5555555555552p-3); /* -0.16666666666666657 */
    const __m256d v27 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v34 = _mm256_set1_pd(0x1p+29); /* 536870912 */
    const __m256i v38 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v39 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v40 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v41 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256i v46 = _mm256_set1_epi32(65);
    const __m256i v47 = _mm256_set1_epi32(127);
    const __m256d v55 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v59 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v78 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v98 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v104 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v105 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v107 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v109 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v111 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v113 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v115 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v145 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v160 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v161 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v163 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v165 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v167 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v169 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v172 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v180 = _mm256_set1_epi64x(INT64_C(2));
    const __m256i v184 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
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
    const __m256d v18l = _mm256_fmadd_pd(v16l, v11l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v11h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v11l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v11h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v11l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v11h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v11l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v11h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v11l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v11h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v11l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v11h, v27);
    const __m256d v29l = _mm256_mul_pd(v10l, v28l);
    const __m256d v29h = _mm256_mul_pd(v10h, v28h);
    const __m256i v30l = _mm256_castpd_si256(v4l);
    const __m256i v30h = _mm256_castpd_si256(v4h);
    const __m256i v32l = _mm256_slli_epi64(v30l, 63);
    const __m256i v32h = _mm256_slli_epi64(v30h, 63);
    const __m256d v33l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v29l), v32l));
    const __m256d v33h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v29h), v32h));
    const __m256d v35l = _mm256_sub_pd(v2l, v5l);
    const __m256d v35h = _mm256_sub_pd(v2h, v5h);
    const __m256d v36l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v35l);
    const __m256d v36h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v35h);
    const __m256i v37l = _mm256_castpd_si256(_mm256_cmp_pd(v34, v36l, _CMP_LT_OQ));
    const __m256i v37h = _mm256_castpd_si256(_mm256_cmp_pd(v34, v36h, _CMP_LT_OQ));
    const __m256i v37 = sin_f64_4ulp_avx512_join_mask_avx2(v37l, v37h);
    __m256d r0l = v33l;
    __m256d r0h = v33h;
    __m256i any1 = v37;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256i v42l = _mm256_castpd_si256(v2l);
        const __m256i v42h = _mm256_castpd_si256(v2h);
        const __m256i v43l = _mm256_and_si256(v41, v42l);
        const __m256i v43h = _mm256_and_si256(v41, v42h);
        const __m256i v44l = _mm256_add_epi64(v40, v43l);
        const __m256i v44h = _mm256_add_epi64(v40, v43h);
        const __m256d v45l = _mm256_castsi256_pd(v44l);
        const __m256d v45h = _mm256_castsi256_pd(v44h);
        const __m256i v49l = _mm256_srli_epi64(v42l, 56);
        const __m256i v49h = _mm256_srli_epi64(v42h, 56);
        const __m128i v50l = sin_f64_4ulp_avx512_wrap_avx2(v49l);
        const __m128i v50h = sin_f64_4ulp_avx512_wrap_avx2(v49h);
        const __m256i v50 = _mm256_set_m128i(v50h, v50l);
        const __m256i v51 = _mm256_and_si256(v47, v50);
        const __m256i v52 = _mm256_max_epi32(v46, v51);
        const __m256i v53 = _mm256_sub_epi32(v52, v46);
        const __m256d v54l = sin_f64_4ulp_avx512_gather_f64_avx2(sin_f64_4ulp_avx512_table0, _mm256_castsi256_si128(v53));
        const __m256d v54h = sin_f64_4ulp_avx512_gather_f64_avx2(sin_f64_4ulp_avx512_table0, _mm256_extracti128_si256(v53, 1));
        const __m256d v56l = _mm256_fmadd_pd(v45l, v54l, v55);
        const __m256d v56h = _mm256_fmadd_pd(v45h, v54h, v55);
        const __m256d v57l = _mm256_mul_pd(v39, v56l);
        const __m256d v57h = _mm256_mul_pd(v39, v56h);
        const __m256d v58l = _mm256_round_pd(v57l, 8);
        const __m256d v58h = _mm256_round_pd(v57h, 8);
        const __m256d v60l = _mm256_fmadd_pd(v58l, v59, v56l);
        const __m256d v60h = _mm256_fmadd_pd(v58h, v59, v56h);
        const __m256d v62l = _mm256_fmsub_pd(v45l, v54l, v56l);
        const __m256d v62h = _mm256_fmsub_pd(v45h, v54h, v56h);
        const __m256d v63l = _mm256_mul_pd(v39, v62l);
        const __m256d v63h = _mm256_mul_pd(v39, v62h);
        const __m256d v64l = _mm256_round_pd(v63l, 8);
        const __m256d v64h = _mm256_round_pd(v63h, 8);
        const __m256d v65l = _mm256_fmadd_pd(v59, v64l, v62l);
        const __m256d v65h = _mm256_fmadd_pd(v59, v64h, v62h);
        const __m256d v66l = _mm256_add_pd(v60l, v65l);
        const __m256d v66h = _mm256_add_pd(v60h, v65h);
        const __m256d v67l = sin_f64_4ulp_avx512_gather_f64_avx2(sin_f64_4ulp_avx512_table1, _mm256_castsi256_si128(v53));
        const __m256d v67h = sin_f64_4ulp_avx512_gather_f64_avx2(sin_f64_4ulp_avx512_table1, _mm256_extracti128_si256(v53, 1));
        const __m256d v68l = _mm256_mul_pd(v45l, v67l);
        const __m256d v68h = _mm256_mul_pd(v45h, v67h);
        const __m256d v69l = _mm256_mul_pd(v39, v68l);
        const __m256d v69h = _mm256_mul_pd(v39, v68h);
        const __m256d v70l = _mm256_round_pd(v69l, 8);
        const __m256d v70h = _mm256_round_pd(v69h, 8);
        const __m256d v71l = _mm256_fmadd_pd(v70l, v59, v68l);
        const __m256d v71h = _mm256_fmadd_pd(v70h, v59, v68h);
        const __m256d v72l = _mm256_add_pd(v66l, v71l);
        const __m256d v72h = _mm256_add_pd(v66h, v71h);
        const __m256d v73l = _mm256_round_pd(v72l, 8);
        const __m256d v73h = _mm256_round_pd(v72h, 8);
        const __m256d v74l = _mm256_add_pd(v73l, v3);
        const __m256d v74h = _mm256_add_pd(v73h, v3);
        const __m256i v75l = sin_f64_4ulp_avx512_bits_f64_avx2(v74l);
        const __m256i v75h = sin_f64_4ulp_avx512_bits_f64_avx2(v74h);
        const __m256i v76l = _mm256_and_si256(v38, v75l);
        const __m256i v76h = _mm256_and_si256(v38, v75h);
        const __m256i v77l = _mm256_cmpeq_epi64(v38, v76l);
        const __m256i v77h = _mm256_cmpeq_epi64(v38, v76h);
        const __m256i v77 = sin_f64_4ulp_avx512_join_mask_avx2(v77l, v77h);
        const __m256d v79l = _mm256_sub_pd(v72l, v73l);
        const __m256d v79h = _mm256_sub_pd(v72h, v73h);
        const __m256d v80l = _mm256_sub_pd(v72l, v66l);
        const __m256d v80h = _mm256_sub_pd(v72h, v66h);
        const __m256d v81l = _mm256_sub_pd(v71l, v80l);
        const __m256d v81h = _mm256_sub_pd(v71h, v80h);
        const __m256d v82l = _mm256_sub_pd(v72l, v80l);
        const __m256d v82h = _mm256_sub_pd(v72h, v80h);
        const __m256d v83l = _mm256_sub_pd(v66l, v82l);
        const __m256d v83h = _mm256_sub_pd(v66h, v82h);
        const __m256d v84l = _mm256_add_pd(v81l, v83l);
        const __m256d v84h = _mm256_add_pd(v81h, v83h);
        const __m256d v85l = _mm256_sub_pd(v66l, v60l);
        const __m256d v85h = _mm256_sub_pd(v66h, v60h);
        const __m256d v86l = _mm256_sub_pd(v65l, v85l);
        const __m256d v86h = _mm256_sub_pd(v65h, v85h);
        const __m256d v87l = _mm256_sub_pd(v66l, v85l);
        const __m256d v87h = _mm256_sub_pd(v66h, v85h);
        const __m256d v88l = _mm256_sub_pd(v60l, v87l);
        const __m256d v88h = _mm256_sub_pd(v60h, v87h);
        const __m256d v89l = _mm256_add_pd(v86l, v88l);
        const __m256d v89h = _mm256_add_pd(v86h, v88h);
        const __m256d v90l = _mm256_add_pd(v84l, v89l);
        const __m256d v90h = _mm256_add_pd(v84h, v89h);
        const __m256d v91l = sin_f64_4ulp_avx512_gather_f64_avx2(sin_f64_4ulp_avx512_table2, _mm256_castsi256_si128(v53));
        const __m256d v91h = sin_f64_4ulp_avx512_gather_f64_avx2(sin_f64_4ulp_avx512_table2, _mm256_extracti128_si256(v53, 1));
        const __m256d v92l = _mm256_mul_pd(v45l, v91l);
        const __m256d v92h = _mm256_mul_pd(v45h, v91h);
        const __m256d v94l = _mm256_fmsub_pd(v45l, v67l, v68l);
        const __m256d v94h = _mm256_fmsub_pd(v45h, v67h, v68h);
        const __m256d v95l = _mm256_add_pd(v92l, v94l);
        const __m256d v95h = _mm256_add_pd(v92h, v94h);
        const __m256d v96l = _mm256_add_pd(v90l, v95l);
        const __m256d v96h = _mm256_add_pd(v90h, v95h);
        const __m256d v97l = _mm256_add_pd(v79l, v96l);
        const __m256d v97h = _mm256_add_pd(v79h, v96h);
        const __m256d v99l = _mm256_mul_pd(v97l, v98);
        const __m256d v99h = _mm256_mul_pd(v97h, v98);
        const __m256d v100l = _mm256_mul_pd(v99l, v99l);
        const __m256d v100h = _mm256_mul_pd(v99h, v99h);
        const __m256d v101l = _mm256_mul_pd(v78, v100l);
        const __m256d v101h = _mm256_mul_pd(v78, v100h);
        const __m256d v102l = _mm256_sub_pd(v27, v101l);
        const __m256d v102h = _mm256_sub_pd(v27, v101h);
        const __m256d v103l = _mm256_mul_pd(v100l, v100l);
        const __m256d v103h = _mm256_mul_pd(v100h, v100h);
        const __m256d v106l = _mm256_fmadd_pd(v100l, v104, v105);
        const __m256d v106h = _mm256_fmadd_pd(v100h, v104, v105);
        const __m256d v108l = _mm256_fmadd_pd(v100l, v106l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v100h, v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v100l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v100h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v100l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v100h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v100l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v100h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v100l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v100h, v115);
        const __m256d v117l = sin_f64_4ulp_avx512_gather_f64_avx2(sin_f64_4ulp_avx512_table3, _mm256_castsi256_si128(v53));
        const __m256d v117h = sin_f64_4ulp_avx512_gather_f64_avx2(sin_f64_4ulp_avx512_table3, _mm256_extracti128_si256(v53, 1));
        const __m256d v119l = _mm256_fmsub_pd(v45l, v91l, v92l);
        const __m256d v119h = _mm256_fmsub_pd(v45h, v91h, v92h);
        const __m256d v120l = _mm256_fmadd_pd(v45l, v117l, v119l);
        const __m256d v120h = _mm256_fmadd_pd(v45h, v117h, v119h);
        const __m256d v121l = _mm256_sub_pd(v90l, v84l);
        const __m256d v121h = _mm256_sub_pd(v90h, v84h);
        const __m256d v122l = _mm256_sub_pd(v90l, v121l);
        const __m256d v122h = _mm256_sub_pd(v90h, v121h);
        const __m256d v123l = _mm256_sub_pd(v84l, v122l);
        const __m256d v123h = _mm256_sub_pd(v84h, v122h);
        const __m256d v124l = _mm256_sub_pd(v89l, v121l);
        const __m256d v124h = _mm256_sub_pd(v89h, v121h);
        const __m256d v125l = _mm256_add_pd(v123l, v124l);
        const __m256d v125h = _mm256_add_pd(v123h, v124h);
        const __m256d v126l = _mm256_sub_pd(v95l, v94l);
        const __m256d v126h = _mm256_sub_pd(v95h, v94h);
        const __m256d v127l = _mm256_sub_pd(v95l, v126l);
        const __m256d v127h = _mm256_sub_pd(v95h, v126h);
        const __m256d v128l = _mm256_sub_pd(v94l, v127l);
        const __m256d v128h = _mm256_sub_pd(v94h, v127h);
        const __m256d v129l = _mm256_sub_pd(v92l, v126l);
        const __m256d v129h = _mm256_sub_pd(v92h, v126h);
        const __m256d v130l = _mm256_add_pd(v128l, v129l);
        const __m256d v130h = _mm256_add_pd(v128h, v129h);
        const __m256d v131l = _mm256_add_pd(v125l, v130l);
        const __m256d v131h = _mm256_add_pd(v125h, v130h);
        const __m256d v132l = _mm256_sub_pd(v97l, v79l);
        const __m256d v132h = _mm256_sub_pd(v97h, v79h);
        const __m256d v133l = _mm256_sub_pd(v97l, v132l);
        const __m256d v133h = _mm256_sub_pd(v97h, v132h);
        const __m256d v134l = _mm256_sub_pd(v79l, v133l);
        const __m256d v134h = _mm256_sub_pd(v79h, v133h);
        const __m256d v135l = _mm256_sub_pd(v96l, v132l);
        const __m256d v135h = _mm256_sub_pd(v96h, v132h);
        const __m256d v136l = _mm256_add_pd(v134l, v135l);
        const __m256d v136h = _mm256_add_pd(v134h, v135h);
        const __m256d v137l = _mm256_sub_pd(v96l, v95l);
        const __m256d v137h = _mm256_sub_pd(v96h, v95h);
        const __m256d v138l = _mm256_sub_pd(v96l, v137l);
        const __m256d v138h = _mm256_sub_pd(v96h, v137h);
        const __m256d v139l = _mm256_sub_pd(v95l, v138l);
        const __m256d v139h = _mm256_sub_pd(v95h, v138h);
        const __m256d v140l = _mm256_sub_pd(v90l, v137l);
        const __m256d v140h = _mm256_sub_pd(v90h, v137h);
        const __m256d v141l = _mm256_add_pd(v139l, v140l);
        const __m256d v141h = _mm256_add_pd(v139h, v140h);
        const __m256d v142l = _mm256_add_pd(v136l, v141l);
        const __m256d v142h = _mm256_add_pd(v136h, v141h);
        const __m256d v143l = _mm256_add_pd(v131l, v142l);
        const __m256d v143h = _mm256_add_pd(v131h, v142h);
        const __m256d v144l = _mm256_add_pd(v120l, v143l);
        const __m256d v144h = _mm256_add_pd(v120h, v143h);
        const __m256d v147l = _mm256_fmsub_pd(v97l, v98, v99l);
        const __m256d v147h = _mm256_fmsub_pd(v97h, v98, v99h);
        const __m256d v148l = _mm256_fmadd_pd(v97l, v145, v147l);
        const __m256d v148h = _mm256_fmadd_pd(v97h, v145, v147h);
        const __m256d v149l = _mm256_fmadd_pd(v144l, v98, v148l);
        const __m256d v149h = _mm256_fmadd_pd(v144h, v98, v148h);
        const __m256d v151l = _mm256_fmsub_pd(v99l, v99l, v100l);
        const __m256d v151h = _mm256_fmsub_pd(v99h, v99h, v100h);
        const __m256d v152l = _mm256_mul_pd(v78, v151l);
        const __m256d v152h = _mm256_mul_pd(v78, v151h);
        const __m256d v153l = _mm256_fmadd_pd(v99l, v149l, v152l);
        const __m256d v153h = _mm256_fmadd_pd(v99h, v149h, v152h);
        const __m256d v155l = _mm256_fmsub_pd(v103l, v116l, v153l);
        const __m256d v155h = _mm256_fmsub_pd(v103h, v116h, v153h);
        const __m256d v156l = _mm256_sub_pd(v27, v102l);
        const __m256d v156h = _mm256_sub_pd(v27, v102h);
        const __m256d v157l = _mm256_sub_pd(v156l, v101l);
        const __m256d v157h = _mm256_sub_pd(v156h, v101h);
        const __m256d v158l = _mm256_add_pd(v155l, v157l);
        const __m256d v158h = _mm256_add_pd(v155h, v157h);
        const __m256d v159l = _mm256_add_pd(v102l, v158l);
        const __m256d v159h = _mm256_add_pd(v102h, v158h);
        const __m256d v162l = _mm256_fmadd_pd(v100l, v160, v161);
        const __m256d v162h = _mm256_fmadd_pd(v100h, v160, v161);
        const __m256d v164l = _mm256_fmadd_pd(v162l, v100l, v163);
        const __m256d v164h = _mm256_fmadd_pd(v162h, v100h, v163);
        const __m256d v166l = _mm256_fmadd_pd(v164l, v100l, v165);
        const __m256d v166h = _mm256_fmadd_pd(v164h, v100h, v165);
        const __m256d v168l = _mm256_fmadd_pd(v166l, v100l, v167);
        const __m256d v168h = _mm256_fmadd_pd(v166h, v100h, v167);
        const __m256d v170l = _mm256_fmadd_pd(v168l, v100l, v169);
        const __m256d v170h = _mm256_fmadd_pd(v168h, v100h, v169);
        const __m256d v171l = _mm256_fmadd_pd(v170l, v100l, v23);
        const __m256d v171h = _mm256_fmadd_pd(v170h, v100h, v23);
        const __m256d v173l = _mm256_fmadd_pd(v171l, v100l, v172);
        const __m256d v173h = _mm256_fmadd_pd(v171h, v100h, v172);
        const __m256d v174l = _mm256_mul_pd(v99l, v100l);
        const __m256d v174h = _mm256_mul_pd(v99h, v100h);
        const __m256d v175l = _mm256_mul_pd(v101l, v149l);
        const __m256d v175h = _mm256_mul_pd(v101h, v149h);
        const __m256d v176l = _mm256_sub_pd(v149l, v175l);
        const __m256d v176h = _mm256_sub_pd(v149h, v175h);
        const __m256d v177l = _mm256_fmadd_pd(v173l, v174l, v176l);
        const __m256d v177h = _mm256_fmadd_pd(v173h, v174h, v176h);
        const __m256d v178l = _mm256_add_pd(v99l, v177l);
        const __m256d v178h = _mm256_add_pd(v99h, v177h);
        const __m256d v179l = _mm256_blendv_pd(v178l, v159l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v77))));
        const __m256d v179h = _mm256_blendv_pd(v178h, v159h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v77, 1))));
        const __m256i v181l = _mm256_and_si256(v75l, v180);
        const __m256i v181h = _mm256_and_si256(v75h, v180);
        const __m256i v183l = _mm256_slli_epi64(v181l, 62);
        const __m256i v183h = _mm256_slli_epi64(v181h, 62);
        const __m256i v185l = _mm256_and_si256(v42l, v184);
        const __m256i v185h = _mm256_and_si256(v42h, v184);
        const __m256i v186l = _mm256_xor_si256(v183l, v185l);
        const __m256i v186h = _mm256_xor_si256(v183h, v185h);
        const __m256d v187l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx2(v179l), v186l));
        const __m256d v187h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx2(v179h), v186h));
        const __m256d v188l = _mm256_add_pd(v187l, v117l);
        const __m256d v188h = _mm256_add_pd(v187h, v117h);
        r0l = _mm256_blendv_pd(r0l, v188l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v37))));
        r0h = _mm256_blendv_pd(r0h, v188h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v37, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
SIN_F64_4ULP_AVX512_AVX2 int sin_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.c1d6b5b9f9936p-106); /* -2.1658946063839117e-32 */
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m256d v7 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v12 = _mm256_set1_pd(0x1.c3fe057da61b3p-49); /* 3.1363264158201823e-15 */
    const __m256d v13 = _mm256_set1_pd(-0x1.b055283aff122p-41); /* -7.6797705105139648e-13 */
    const __m256d v15 = _mm256_set1_pd(0x1.612af42057beap-33); /* 1.6060211581694126e-10 */
    const __m256d v17 = _mm256_set1_pd(-0x1.ae646ceb02ec4p-26); /* -2.5052128298964282e-08 */
    const __m256d v19 = _mm256_set1_pd(0x1.71de3a7a3b11p-19); /* 2.7557319387442228e-06 */
    const __m256d v21 = _mm256_set1_pd(-0x1.a01a01a0490fcp-13); /* -0.00019841269841792259 */
    const __m256d v23 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v25 = _mm256_set1_pd(-0x1.5555555555552p-3); /* -0.16666666666666657 */
    const __m256d v27 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v34 = _mm256_set1_pd(0x1p+29); /* 536870912 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256d v5l = _mm256_sub_pd(v4l, v3);
    const __m256d v5h = _mm256_sub_pd(v4h, v3);
    const __m256d v35l = _mm256_sub_pd(v2l, v5l);
    const __m256d v35h = _mm256_sub_pd(v2h, v5h);
    const __m256d v36l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v35l);
    const __m256d v36h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v35h);
    const __m256i v37l = _mm256_castpd_si256(_mm256_cmp_pd(v34, v36l, _CMP_LT_OQ));
    const __m256i v37h = _mm256_castpd_si256(_mm256_cmp_pd(v34, v36h, _CMP_LT_OQ));
    const __m256i v37 = sin_f64_4ulp_avx512_join_mask_avx2(v37l, v37h);
    __m256i any1 = v37;
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
    const __m256d v18l = _mm256_fmadd_pd(v16l, v11l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v11h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v11l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v11h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v11l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v11h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v11l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v11h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v11l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v11h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v11l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v11h, v27);
    const __m256d v29l = _mm256_mul_pd(v10l, v28l);
    const __m256d v29h = _mm256_mul_pd(v10h, v28h);
    const __m256i v30l = _mm256_castpd_si256(v4l);
    const __m256i v30h = _mm256_castpd_si256(v4h);
    const __m256i v32l = _mm256_slli_epi64(v30l, 63);
    const __m256i v32h = _mm256_slli_epi64(v30h, 63);
    const __m256d v33l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v29l), v32l));
    const __m256d v33h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v29h), v32h));
    _mm256_storeu_pd(y, v33l);
    _mm256_storeu_pd(y + 4, v33h);
    return 1;
}

static SIN_F64_4ULP_AVX512_AVX2_TARGET void sin_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && sin_f64_4ulp_avx512_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = sin_f64_4ulp_avx512_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sin_f64_4ulp_avx512_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_4ULP_AVX512_AVX512 __m512i sin_f64_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIN_F64_4ULP_AVX512_AVX512 __mmask8 sin_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_F64_4ULP_AVX512_AVX512 void sin_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.c1d6b5b9f9936p-106); /* -2.1658946063839117e-32 */
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v6 = _mm512_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m512d v7 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v12 = _mm512_set1_pd(0x1.c3fe057da61b3p-49); /* 3.1363264158201823e-15 */
    const __m512d v13 = _mm512_set1_pd(-0x1.b055283aff122p-41); /* -7.6797705105139648e-13 */
    const __m512d v15 = _mm512_set1_pd(0x1.612af42057beap-33); /* 1.6060211581694126e-10 */
    const __m512d v17 = _mm512_set1_pd(-0x1.ae646ceb02ec4p-26); /* -2.5052128298964282e-08 */
    const __m512d v19 = _mm512_set1_pd(0x1.71de3a7a3b11p-19); /* 2.7557319387442228e-06 */
    const __m512d v21 = _mm512_set1_pd(-0x1.a01a01a0490fcp-13); /* -0.00019841269841792259 */
    const __m512d v23 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v25 = _mm512_set1_pd(-0x1.5555555555552p-3); /* -0.16666666666666657 */
    const __m512d v27 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v34 = _mm512_set1_pd(0x1p+29); /* 536870912 */
    const __m512i v38 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v39 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v40 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v41 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512i v46 = _mm512_set1_epi32(65);
    const __m512i v47 = _mm512_set1_epi32(127);
    const __m512d v55 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v59 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v78 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v104 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v105 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v107 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v109 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v111 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v113 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v115 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v145 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v160 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v161 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v163 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v165 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v167 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v169 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v172 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v180 = _mm512_set1_epi64(INT64_C(2));
    const __m512i v184 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
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
    const __m512d v18l = _mm512_fmadd_pd(v16l, v11l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v11h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v11l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v11h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v11l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v11h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v11l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v11h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v11l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v11h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v11l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v11h, v27);
    const __m512d v29l = _mm512_mul_pd(v10l, v28l);
    const __m512d v29h = _mm512_mul_pd(v10h, v28h);
    const __m512i v30l = _mm512_castpd_si512(v4l);
    const __m512i v30h = _mm512_castpd_si512(v4h);
    const __m512i v32l = _mm512_slli_epi64(v30l, 63);
    const __m512i v32h = _mm512_slli_epi64(v30h, 63);
    const __m512d v33l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v29l), v32l));
    const __m512d v33h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v29h), v32h));
    const __m512d v35l = _mm512_sub_pd(v2l, v5l);
    const __m512d v35h = _mm512_sub_pd(v2h, v5h);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v35l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v35h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v37l = _mm512_cmp_pd_mask(v34, v36l, _CMP_LT_OQ);
    const __mmask8 v37h = _mm512_cmp_pd_mask(v34, v36h, _CMP_LT_OQ);
    const __mmask16 v37 = _mm512_kunpackb(v37h, v37l);
    __m512d r0l = v33l;
    __m512d r0h = v33h;
    __mmask16 any1 = v37;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512i v42l = _mm512_castpd_si512(v2l);
        const __m512i v42h = _mm512_castpd_si512(v2h);
        const __m512i v43l = _mm512_and_si512(v41, v42l);
        const __m512i v43h = _mm512_and_si512(v41, v42h);
        const __m512i v44l = _mm512_add_epi64(v40, v43l);
        const __m512i v44h = _mm512_add_epi64(v40, v43h);
        const __m512d v45l = _mm512_castsi512_pd(v44l);
        const __m512d v45h = _mm512_castsi512_pd(v44h);
        const __m512i v49l = _mm512_srli_epi64(v42l, 56);
        const __m512i v49h = _mm512_srli_epi64(v42h, 56);
        const __m256i v50l = _mm512_cvtepi64_epi32(v49l);
        const __m256i v50h = _mm512_cvtepi64_epi32(v49h);
        const __m512i v50 = _mm512_inserti32x8(_mm512_castsi256_si512(v50l), v50h, 1);
        const __m512i v51 = _mm512_and_si512(v47, v50);
        const __m512i v52 = _mm512_max_epi32(v46, v51);
        const __m512i v53 = _mm512_sub_epi32(v52, v46);
        const __m512d v54l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx512_table0, 8);
        const __m512d v54h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx512_table0, 8);
        const __m512d v56l = _mm512_fmadd_pd(v45l, v54l, v55);
        const __m512d v56h = _mm512_fmadd_pd(v45h, v54h, v55);
        const __m512d v57l = _mm512_mul_pd(v39, v56l);
        const __m512d v57h = _mm512_mul_pd(v39, v56h);
        const __m512d v58l = _mm512_roundscale_pd(v57l, 8);
        const __m512d v58h = _mm512_roundscale_pd(v57h, 8);
        const __m512d v60l = _mm512_fmadd_pd(v58l, v59, v56l);
        const __m512d v60h = _mm512_fmadd_pd(v58h, v59, v56h);
        const __m512d v62l = _mm512_fmsub_pd(v45l, v54l, v56l);
        const __m512d v62h = _mm512_fmsub_pd(v45h, v54h, v56h);
        const __m512d v63l = _mm512_mul_pd(v39, v62l);
        const __m512d v63h = _mm512_mul_pd(v39, v62h);
        const __m512d v64l = _mm512_roundscale_pd(v63l, 8);
        const __m512d v64h = _mm512_roundscale_pd(v63h, 8);
        const __m512d v65l = _mm512_fmadd_pd(v59, v64l, v62l);
        const __m512d v65h = _mm512_fmadd_pd(v59, v64h, v62h);
        const __m512d v66l = _mm512_add_pd(v60l, v65l);
        const __m512d v66h = _mm512_add_pd(v60h, v65h);
        const __m512d v67l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx512_table1, 8);
        const __m512d v67h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx512_table1, 8);
        const __m512d v68l = _mm512_mul_pd(v45l, v67l);
        const __m512d v68h = _mm512_mul_pd(v45h, v67h);
        const __m512d v69l = _mm512_mul_pd(v39, v68l);
        const __m512d v69h = _mm512_mul_pd(v39, v68h);
        const __m512d v70l = _mm512_roundscale_pd(v69l, 8);
        const __m512d v70h = _mm512_roundscale_pd(v69h, 8);
        const __m512d v71l = _mm512_fmadd_pd(v70l, v59, v68l);
        const __m512d v71h = _mm512_fmadd_pd(v70h, v59, v68h);
        const __m512d v72l = _mm512_add_pd(v66l, v71l);
        const __m512d v72h = _mm512_add_pd(v66h, v71h);
        const __m512d v73l = _mm512_roundscale_pd(v72l, 8);
        const __m512d v73h = _mm512_roundscale_pd(v72h, 8);
        const __m512d v74l = _mm512_add_pd(v73l, v3);
        const __m512d v74h = _mm512_add_pd(v73h, v3);
        const __m512i v75l = sin_f64_4ulp_avx512_bits_f64_avx512(v74l);
        const __m512i v75h = sin_f64_4ulp_avx512_bits_f64_avx512(v74h);
        const __m512i v76l = _mm512_and_si512(v38, v75l);
        const __m512i v76h = _mm512_and_si512(v38, v75h);
        const __mmask8 v77l = _mm512_cmpeq_epi64_mask(v38, v76l);
        const __mmask8 v77h = _mm512_cmpeq_epi64_mask(v38, v76h);
        const __mmask16 v77 = _mm512_kunpackb(v77h, v77l);
        const __m512d v79l = _mm512_sub_pd(v72l, v73l);
        const __m512d v79h = _mm512_sub_pd(v72h, v73h);
        const __m512d v80l = _mm512_sub_pd(v72l, v66l);
        const __m512d v80h = _mm512_sub_pd(v72h, v66h);
        const __m512d v81l = _mm512_sub_pd(v71l, v80l);
        const __m512d v81h = _mm512_sub_pd(v71h, v80h);
        const __m512d v82l = _mm512_sub_pd(v72l, v80l);
        const __m512d v82h = _mm512_sub_pd(v72h, v80h);
        const __m512d v83l = _mm512_sub_pd(v66l, v82l);
        const __m512d v83h = _mm512_sub_pd(v66h, v82h);
        const __m512d v84l = _mm512_add_pd(v81l, v83l);
        const __m512d v84h = _mm512_add_pd(v81h, v83h);
        const __m512d v85l = _mm512_sub_pd(v66l, v60l);
        const __m512d v85h = _mm512_sub_pd(v66h, v60h);
        const __m512d v86l = _mm512_sub_pd(v65l, v85l);
        const __m512d v86h = _mm512_sub_pd(v65h, v85h);
        const __m512d v87l = _mm512_sub_pd(v66l, v85l);
        const __m512d v87h = _mm512_sub_pd(v66h, v85h);
        const __m512d v88l = _mm512_sub_pd(v60l, v87l);
        const __m512d v88h = _mm512_sub_pd(v60h, v87h);
        const __m512d v89l = _mm512_add_pd(v86l, v88l);
        const __m512d v89h = _mm512_add_pd(v86h, v88h);
        const __m512d v90l = _mm512_add_pd(v84l, v89l);
        const __m512d v90h = _mm512_add_pd(v84h, v89h);
        const __m512d v91l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx512_table2, 8);
        const __m512d v91h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx512_table2, 8);
        const __m512d v92l = _mm512_mul_pd(v45l, v91l);
        const __m512d v92h = _mm512_mul_pd(v45h, v91h);
        const __m512d v94l = _mm512_fmsub_pd(v45l, v67l, v68l);
        const __m512d v94h = _mm512_fmsub_pd(v45h, v67h, v68h);
        const __m512d v95l = _mm512_add_pd(v92l, v94l);
        const __m512d v95h = _mm512_add_pd(v92h, v94h);
        const __m512d v96l = _mm512_add_pd(v90l, v95l);
        const __m512d v96h = _mm512_add_pd(v90h, v95h);
        const __m512d v97l = _mm512_add_pd(v79l, v96l);
        const __m512d v97h = _mm512_add_pd(v79h, v96h);
        const __m512d v99l = _mm512_mul_pd(v97l, v98);
        const __m512d v99h = _mm512_mul_pd(v97h, v98);
        const __m512d v100l = _mm512_mul_pd(v99l, v99l);
        const __m512d v100h = _mm512_mul_pd(v99h, v99h);
        const __m512d v101l = _mm512_mul_pd(v78, v100l);
        const __m512d v101h = _mm512_mul_pd(v78, v100h);
        const __m512d v102l = _mm512_sub_pd(v27, v101l);
        const __m512d v102h = _mm512_sub_pd(v27, v101h);
        const __m512d v103l = _mm512_mul_pd(v100l, v100l);
        const __m512d v103h = _mm512_mul_pd(v100h, v100h);
        const __m512d v106l = _mm512_fmadd_pd(v100l, v104, v105);
        const __m512d v106h = _mm512_fmadd_pd(v100h, v104, v105);
        const __m512d v108l = _mm512_fmadd_pd(v100l, v106l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v100h, v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v100l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v100h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v100l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v100h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v100l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v100h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v100l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v100h, v115);
        const __m512d v117l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx512_table3, 8);
        const __m512d v117h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx512_table3, 8);
        const __m512d v119l = _mm512_fmsub_pd(v45l, v91l, v92l);
        const __m512d v119h = _mm512_fmsub_pd(v45h, v91h, v92h);
        const __m512d v120l = _mm512_fmadd_pd(v45l, v117l, v119l);
        const __m512d v120h = _mm512_fmadd_pd(v45h, v117h, v119h);
        const __m512d v121l = _mm512_sub_pd(v90l, v84l);
        const __m512d v121h = _mm512_sub_pd(v90h, v84h);
        const __m512d v122l = _mm512_sub_pd(v90l, v121l);
        const __m512d v122h = _mm512_sub_pd(v90h, v121h);
        const __m512d v123l = _mm512_sub_pd(v84l, v122l);
        const __m512d v123h = _mm512_sub_pd(v84h, v122h);
        const __m512d v124l = _mm512_sub_pd(v89l, v121l);
        const __m512d v124h = _mm512_sub_pd(v89h, v121h);
        const __m512d v125l = _mm512_add_pd(v123l, v124l);
        const __m512d v125h = _mm512_add_pd(v123h, v124h);
        const __m512d v126l = _mm512_sub_pd(v95l, v94l);
        const __m512d v126h = _mm512_sub_pd(v95h, v94h);
        const __m512d v127l = _mm512_sub_pd(v95l, v126l);
        const __m512d v127h = _mm512_sub_pd(v95h, v126h);
        const __m512d v128l = _mm512_sub_pd(v94l, v127l);
        const __m512d v128h = _mm512_sub_pd(v94h, v127h);
        const __m512d v129l = _mm512_sub_pd(v92l, v126l);
        const __m512d v129h = _mm512_sub_pd(v92h, v126h);
        const __m512d v130l = _mm512_add_pd(v128l, v129l);
        const __m512d v130h = _mm512_add_pd(v128h, v129h);
        const __m512d v131l = _mm512_add_pd(v125l, v130l);
        const __m512d v131h = _mm512_add_pd(v125h, v130h);
        const __m512d v132l = _mm512_sub_pd(v97l, v79l);
        const __m512d v132h = _mm512_sub_pd(v97h, v79h);
        const __m512d v133l = _mm512_sub_pd(v97l, v132l);
        const __m512d v133h = _mm512_sub_pd(v97h, v132h);
        const __m512d v134l = _mm512_sub_pd(v79l, v133l);
        const __m512d v134h = _mm512_sub_pd(v79h, v133h);
        const __m512d v135l = _mm512_sub_pd(v96l, v132l);
        const __m512d v135h = _mm512_sub_pd(v96h, v132h);
        const __m512d v136l = _mm512_add_pd(v134l, v135l);
        const __m512d v136h = _mm512_add_pd(v134h, v135h);
        const __m512d v137l = _mm512_sub_pd(v96l, v95l);
        const __m512d v137h = _mm512_sub_pd(v96h, v95h);
        const __m512d v138l = _mm512_sub_pd(v96l, v137l);
        const __m512d v138h = _mm512_sub_pd(v96h, v137h);
        const __m512d v139l = _mm512_sub_pd(v95l, v138l);
        const __m512d v139h = _mm512_sub_pd(v95h, v138h);
        const __m512d v140l = _mm512_sub_pd(v90l, v137l);
        const __m512d v140h = _mm512_sub_pd(v90h, v137h);
        const __m512d v141l = _mm512_add_pd(v139l, v140l);
        const __m512d v141h = _mm512_add_pd(v139h, v140h);
        const __m512d v142l = _mm512_add_pd(v136l, v141l);
        const __m512d v142h = _mm512_add_pd(v136h, v141h);
        const __m512d v143l = _mm512_add_pd(v131l, v142l);
        const __m512d v143h = _mm512_add_pd(v131h, v142h);
        const __m512d v144l = _mm512_add_pd(v120l, v143l);
        const __m512d v144h = _mm512_add_pd(v120h, v143h);
        const __m512d v147l = _mm512_fmsub_pd(v97l, v98, v99l);
        const __m512d v147h = _mm512_fmsub_pd(v97h, v98, v99h);
        const __m512d v148l = _mm512_fmadd_pd(v97l, v145, v147l);
        const __m512d v148h = _mm512_fmadd_pd(v97h, v145, v147h);
        const __m512d v149l = _mm512_fmadd_pd(v144l, v98, v148l);
        const __m512d v149h = _mm512_fmadd_pd(v144h, v98, v148h);
        const __m512d v151l = _mm512_fmsub_pd(v99l, v99l, v100l);
        const __m512d v151h = _mm512_fmsub_pd(v99h, v99h, v100h);
        const __m512d v152l = _mm512_mul_pd(v78, v151l);
        const __m512d v152h = _mm512_mul_pd(v78, v151h);
        const __m512d v153l = _mm512_fmadd_pd(v99l, v149l, v152l);
        const __m512d v153h = _mm512_fmadd_pd(v99h, v149h, v152h);
        const __m512d v155l = _mm512_fmsub_pd(v103l, v116l, v153l);
        const __m512d v155h = _mm512_fmsub_pd(v103h, v116h, v153h);
        const __m512d v156l = _mm512_sub_pd(v27, v102l);
        const __m512d v156h = _mm512_sub_pd(v27, v102h);
        const __m512d v157l = _mm512_sub_pd(v156l, v101l);
        const __m512d v157h = _mm512_sub_pd(v156h, v101h);
        const __m512d v158l = _mm512_add_pd(v155l, v157l);
        const __m512d v158h = _mm512_add_pd(v155h, v157h);
        const __m512d v159l = _mm512_add_pd(v102l, v158l);
        const __m512d v159h = _mm512_add_pd(v102h, v158h);
        const __m512d v162l = _mm512_fmadd_pd(v100l, v160, v161);
        const __m512d v162h = _mm512_fmadd_pd(v100h, v160, v161);
        const __m512d v164l = _mm512_fmadd_pd(v162l, v100l, v163);
        const __m512d v164h = _mm512_fmadd_pd(v162h, v100h, v163);
        const __m512d v166l = _mm512_fmadd_pd(v164l, v100l, v165);
        const __m512d v166h = _mm512_fmadd_pd(v164h, v100h, v165);
        const __m512d v168l = _mm512_fmadd_pd(v166l, v100l, v167);
        const __m512d v168h = _mm512_fmadd_pd(v166h, v100h, v167);
        const __m512d v170l = _mm512_fmadd_pd(v168l, v100l, v169);
        const __m512d v170h = _mm512_fmadd_pd(v168h, v100h, v169);
        const __m512d v171l = _mm512_fmadd_pd(v170l, v100l, v23);
        const __m512d v171h = _mm512_fmadd_pd(v170h, v100h, v23);
        const __m512d v173l = _mm512_fmadd_pd(v171l, v100l, v172);
        const __m512d v173h = _mm512_fmadd_pd(v171h, v100h, v172);
        const __m512d v174l = _mm512_mul_pd(v99l, v100l);
        const __m512d v174h = _mm512_mul_pd(v99h, v100h);
        const __m512d v175l = _mm512_mul_pd(v101l, v149l);
        const __m512d v175h = _mm512_mul_pd(v101h, v149h);
        const __m512d v176l = _mm512_sub_pd(v149l, v175l);
        const __m512d v176h = _mm512_sub_pd(v149h, v175h);
        const __m512d v177l = _mm512_fmadd_pd(v173l, v174l, v176l);
        const __m512d v177h = _mm512_fmadd_pd(v173h, v174h, v176h);
        const __m512d v178l = _mm512_add_pd(v99l, v177l);
        const __m512d v178h = _mm512_add_pd(v99h, v177h);
        const __m512d v179l = _mm512_mask_blend_pd((__mmask8)v77, v178l, v159l);
        const __m512d v179h = _mm512_mask_blend_pd(sin_f64_4ulp_avx512_high_mask_avx512(v77), v178h, v159h);
        const __m512i v181l = _mm512_and_si512(v75l, v180);
        const __m512i v181h = _mm512_and_si512(v75h, v180);
        const __m512i v183l = _mm512_slli_epi64(v181l, 62);
        const __m512i v183h = _mm512_slli_epi64(v181h, 62);
        const __m512i v185l = _mm512_and_si512(v42l, v184);
        const __m512i v185h = _mm512_and_si512(v42h, v184);
        const __m512i v186l = _mm512_xor_si512(v183l, v185l);
        const __m512i v186h = _mm512_xor_si512(v183h, v185h);
        const __m512d v187l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx512(v179l), v186l));
        const __m512d v187h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx512(v179h), v186h));
        const __m512d v188l = _mm512_add_pd(v187l, v117l);
        const __m512d v188h = _mm512_add_pd(v187h, v117h);
        r0l = _mm512_mask_blend_pd((__mmask8)v37, r0l, v188l);
        r0h = _mm512_mask_blend_pd(sin_f64_4ulp_avx512_high_mask_avx512(v37), r0h, v188h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static SIN_F64_4ULP_AVX512_AVX512_TARGET void sin_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sin_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_f64_4ulp_avx512_level(void) {
#if defined(SIN_F64_4ULP_AVX512_FORCE_ISA)
    return SIN_F64_4ULP_AVX512_FORCE_ISA;
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

double sin_f64_4ulp_avx512(double x) {
    return sin_f64_4ulp_avx512_element(x);
}

void sin_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_f64_4ulp_avx512_level();
    if (level == 2) {
        sin_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_f64_4ulp_avx512_array_portable(x, y, n);
}
