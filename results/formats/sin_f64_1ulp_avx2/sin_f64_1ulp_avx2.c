/* sin_f64_1ulp_avx2: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    0.977645 ulp, observed on 52285503 inputs
 *   worst input  -0x1.936150b5db7cfp-1 (-0.78785183162630712, encoding 0xbfe936150b5db7cf)
 *   result there -0x1.6aed080c0edcap-1 (-0.70883965632622759, encoding 0xbfe6aed080c0edca)
 *   mean error   0.217590 ulp
 *   misrounded   2018529 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fb3e97960fecb4690337ba8fb6786cd0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx2.db
 *                time: 1.5596 ns/element as avx2 code (inputs mean)
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
#include "sin_f64_1ulp_avx2.h"

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

static inline double sin_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sin_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sin_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double sin_f64_1ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t sin_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return sin_f64_1ulp_avx2_frombits_f64((int64_t)((uint64_t)sin_f64_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static const double sin_f64_1ulp_avx2_table0[63] = {
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

static const double sin_f64_1ulp_avx2_table1[63] = {
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

static const double sin_f64_1ulp_avx2_table2[63] = {
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

static const double sin_f64_1ulp_avx2_table3[63] = {
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

static inline double sin_f64_1ulp_avx2_element(double x) {
    const double v2 = x;
    const double v3 = sin_f64_1ulp_avx2_abs_f64(v2);
    const double v76 = 0x1p+30; /* 1073741824 */
    const int v77 = !(v3 <= v76);
    double r0;
    if (v77) {
        const double v4 = 0x1.8p+52; /* 6755399441055744 */
        const double v8 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const int64_t v13 = INT64_C(1);
        const double v17 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v18 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v20 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v21 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v24 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v25 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v29 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v30 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v33 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v34 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v36 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v37 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v41 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v42 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v46 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v49 = 0x1p+0; /* 1 */
        const int64_t v67 = sin_f64_1ulp_avx2_bits_f64(v2);
        const int64_t v68 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v69 = v67 & v68;
        const int64_t v70 = INT64_C(2);
        const int64_t v72 = INT64_C(62);
        const double v78 = v3 - v3;
        const double v79 = -0x1p+2; /* -4 */
        const int32_t v80 = 65;
        const int32_t v81 = 127;
        const int64_t v82 = sin_f64_1ulp_avx2_bits_f64(v3);
        const int64_t v83 = INT64_C(56);
        const int64_t v84 = sin_f64_1ulp_avx2_lshr_i64(v82, v83);
        const int32_t v85 = (int32_t)(uint32_t)(uint64_t)v84;
        const int32_t v86 = v81 & v85;
        const int32_t v87 = v80 > v86 ? v80 : v86;
        const int32_t v88 = (int32_t)((uint32_t)v87 - (uint32_t)v80);
        const double v89 = sin_f64_1ulp_avx2_table0[v88];
        const int64_t v90 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v91 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v92 = v91 & v82;
        const int64_t v93 = (int64_t)((uint64_t)v90 + (uint64_t)v92);
        const double v94 = sin_f64_1ulp_avx2_frombits_f64(v93);
        const double v95 = v89 * v94;
        const double v96 = -v95;
        const double v97 = sin_f64_1ulp_avx2_fma_f64(v89, v94, v96);
        const double v98 = 0x1p-2; /* 0.25 */
        const double v99 = v97 * v98;
        const double v100 = sin_f64_1ulp_avx2_rint_f64(v99);
        const double v101 = sin_f64_1ulp_avx2_fma_f64(v79, v100, v97);
        const double v102 = v98 * v95;
        const double v103 = sin_f64_1ulp_avx2_rint_f64(v102);
        const double v104 = sin_f64_1ulp_avx2_fma_f64(v79, v103, v95);
        const double v105 = v101 + v104;
        const double v106 = sin_f64_1ulp_avx2_table1[v88];
        const double v107 = v106 * v94;
        const double v108 = v98 * v107;
        const double v109 = sin_f64_1ulp_avx2_rint_f64(v108);
        const double v110 = sin_f64_1ulp_avx2_fma_f64(v109, v79, v107);
        const double v111 = v105 + v110;
        const double v112 = sin_f64_1ulp_avx2_rint_f64(v111);
        const double v113 = v112 + v4;
        const int64_t v114 = sin_f64_1ulp_avx2_bits_f64(v113);
        const int64_t v115 = v13 & v114;
        const int v116 = v13 == v115;
        const double v117 = 0x1p-1; /* 0.5 */
        const double v118 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v119 = sin_f64_1ulp_avx2_table2[v88];
        const double v120 = v94 * v119;
        const double v121 = -v107;
        const double v122 = sin_f64_1ulp_avx2_fma_f64(v106, v94, v121);
        const double v123 = v120 + v122;
        const double v124 = v105 - v104;
        const double v125 = v101 - v124;
        const double v126 = v105 - v124;
        const double v127 = v104 - v126;
        const double v128 = v125 + v127;
        const double v129 = v111 - v105;
        const double v130 = v110 - v129;
        const double v131 = v111 - v129;
        const double v132 = v105 - v131;
        const double v133 = v130 + v132;
        const double v134 = v128 + v133;
        const double v135 = v123 + v134;
        const double v136 = v111 - v112;
        const double v137 = v135 + v136;
        const double v138 = v118 * v137;
        const double v139 = v138 * v138;
        const double v140 = v117 * v139;
        const double v141 = v49 - v140;
        const double v142 = v49 - v141;
        const double v143 = v142 - v140;
        const double v144 = sin_f64_1ulp_avx2_fma_f64(v17, v139, v20);
        const double v145 = sin_f64_1ulp_avx2_fma_f64(v144, v139, v24);
        const double v146 = sin_f64_1ulp_avx2_fma_f64(v145, v139, v29);
        const double v147 = sin_f64_1ulp_avx2_fma_f64(v146, v139, v33);
        const double v148 = sin_f64_1ulp_avx2_fma_f64(v147, v139, v36);
        const double v149 = sin_f64_1ulp_avx2_fma_f64(v148, v139, v41);
        const double v150 = v139 * v139;
        const double v151 = v135 - v123;
        const double v152 = v134 - v151;
        const double v153 = v135 - v151;
        const double v154 = v123 - v153;
        const double v155 = v152 + v154;
        const double v156 = v137 - v136;
        const double v157 = v137 - v156;
        const double v158 = v136 - v157;
        const double v159 = v135 - v156;
        const double v160 = v158 + v159;
        const double v161 = v155 + v160;
        const double v162 = v134 - v133;
        const double v163 = v134 - v162;
        const double v164 = v133 - v163;
        const double v165 = v128 - v162;
        const double v166 = v164 + v165;
        const double v167 = v123 - v122;
        const double v168 = v120 - v167;
        const double v169 = v123 - v167;
        const double v170 = v122 - v169;
        const double v171 = v168 + v170;
        const double v172 = v166 + v171;
        const double v173 = v161 + v172;
        const double v174 = sin_f64_1ulp_avx2_table3[v88];
        const double v175 = -v120;
        const double v176 = sin_f64_1ulp_avx2_fma_f64(v94, v119, v175);
        const double v177 = sin_f64_1ulp_avx2_fma_f64(v94, v174, v176);
        const double v178 = v173 + v177;
        const double v179 = -v138;
        const double v180 = sin_f64_1ulp_avx2_fma_f64(v118, v137, v179);
        const double v181 = sin_f64_1ulp_avx2_fma_f64(v8, v137, v180);
        const double v182 = sin_f64_1ulp_avx2_fma_f64(v178, v118, v181);
        const double v183 = -v139;
        const double v184 = sin_f64_1ulp_avx2_fma_f64(v138, v138, v183);
        const double v185 = v117 * v184;
        const double v186 = sin_f64_1ulp_avx2_fma_f64(v182, v138, v185);
        const double v187 = -v186;
        const double v188 = sin_f64_1ulp_avx2_fma_f64(v149, v150, v187);
        const double v189 = v143 + v188;
        const double v190 = v189 + v141;
        const double v191 = sin_f64_1ulp_avx2_fma_f64(v18, v139, v21);
        const double v192 = sin_f64_1ulp_avx2_fma_f64(v191, v139, v25);
        const double v193 = sin_f64_1ulp_avx2_fma_f64(v192, v139, v30);
        const double v194 = sin_f64_1ulp_avx2_fma_f64(v193, v139, v34);
        const double v195 = sin_f64_1ulp_avx2_fma_f64(v194, v139, v37);
        const double v196 = sin_f64_1ulp_avx2_fma_f64(v195, v139, v42);
        const double v197 = sin_f64_1ulp_avx2_fma_f64(v196, v139, v46);
        const double v198 = v138 * v139;
        const double v199 = v182 * v140;
        const double v200 = v182 - v199;
        const double v201 = sin_f64_1ulp_avx2_fma_f64(v197, v198, v200);
        const double v202 = v201 + v138;
        const double v203 = v116 ? v190 : v202;
        const int64_t v204 = v70 & v114;
        const int64_t v205 = sin_f64_1ulp_avx2_shl_i64(v204, v72);
        const int64_t v206 = v205 ^ v69;
        const double v207 = sin_f64_1ulp_avx2_addbits_f64(v203, v206);
        const double v208 = v78 + v207;
        r0 = v208;
    } else {
        const double v0 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v1 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
        const double v4 = 0x1.8p+52; /* 6755399441055744 */
        const double v5 = sin_f64_1ulp_avx2_fma_f64(v1, v3, v4);
        const double v6 = v5 - v4;
        const double v7 = sin_f64_1ulp_avx2_fma_f64(v0, v6, v3);
        const double v8 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v9 = v8 * v6;
        const double v10 = v7 - v9;
        const double v11 = v10 * v10;
        const double v12 = v11 * v11;
        const int64_t v13 = INT64_C(1);
        const int64_t v14 = sin_f64_1ulp_avx2_bits_f64(v5);
        const int64_t v15 = v13 & v14;
        const int v16 = v13 == v15;
        const double v17 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v18 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v19 = v16 ? v17 : v18;
        const double v20 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v21 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v22 = v16 ? v20 : v21;
        const double v23 = sin_f64_1ulp_avx2_fma_f64(v19, v11, v22);
        const double v24 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v25 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v26 = v16 ? v24 : v25;
        const double v27 = sin_f64_1ulp_avx2_fma_f64(v23, v11, v26);
        const double v28 = v27 * v11;
        const double v29 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v30 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v31 = v16 ? v29 : v30;
        const double v32 = v28 + v31;
        const double v33 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v34 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v35 = v16 ? v33 : v34;
        const double v36 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v37 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v38 = v16 ? v36 : v37;
        const double v39 = sin_f64_1ulp_avx2_fma_f64(v35, v11, v38);
        const double v40 = sin_f64_1ulp_avx2_fma_f64(v12, v32, v39);
        const double v41 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v42 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v43 = v16 ? v41 : v42;
        const double v44 = sin_f64_1ulp_avx2_fma_f64(v40, v11, v43);
        const double v45 = -0x1p-1; /* -0.5 */
        const double v46 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v47 = v16 ? v45 : v46;
        const double v48 = sin_f64_1ulp_avx2_fma_f64(v44, v11, v47);
        const double v49 = 0x1p+0; /* 1 */
        const double v50 = v16 ? v49 : v10;
        const double v51 = v50 * v11;
        const double v52 = -v11;
        const double v53 = sin_f64_1ulp_avx2_fma_f64(v10, v10, v52);
        const double v54 = 0x1.f1976b7ed8fbcp-110; /* 1.4973849048591698e-33 */
        const double v55 = v7 - v10;
        const double v56 = v55 - v9;
        const double v57 = -v9;
        const double v58 = sin_f64_1ulp_avx2_fma_f64(v8, v6, v57);
        const double v59 = v56 - v58;
        const double v60 = sin_f64_1ulp_avx2_fma_f64(v54, v6, v59);
        const double v61 = v10 * v60;
        const double v62 = -v61;
        const double v63 = sin_f64_1ulp_avx2_fma_f64(v53, v45, v62);
        const double v64 = v16 ? v63 : v60;
        const double v65 = sin_f64_1ulp_avx2_fma_f64(v48, v51, v64);
        const double v66 = v65 + v50;
        const int64_t v67 = sin_f64_1ulp_avx2_bits_f64(v2);
        const int64_t v68 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v69 = v67 & v68;
        const int64_t v70 = INT64_C(2);
        const int64_t v71 = v70 & v14;
        const int64_t v72 = INT64_C(62);
        const int64_t v73 = sin_f64_1ulp_avx2_shl_i64(v71, v72);
        const int64_t v74 = v69 ^ v73;
        const double v75 = sin_f64_1ulp_avx2_addbits_f64(v66, v74);
        r0 = v75;
    }
    return r0;
}

static void sin_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_F64_1ULP_AVX2_AVX2 static inline SIN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIN_F64_1ULP_AVX2_AVX512 static inline SIN_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SIN_F64_1ULP_AVX2_AVX2 __m256i sin_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_1ULP_AVX2_AVX2 __m256i sin_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SIN_F64_1ULP_AVX2_AVX2 __m128i sin_f64_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_F64_1ULP_AVX2_AVX2 __m256d sin_f64_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static SIN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int sin_f64_1ulp_avx2_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256d v0 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v17 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v18 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v20 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v21 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v24 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v25 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v29 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v30 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v33 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v34 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v36 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v37 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v41 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v42 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v45 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v46 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v49 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v54 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m256i v68 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256i v70 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v76 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v79 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v80 = _mm256_set1_epi32(65);
    const __m256i v81 = _mm256_set1_epi32(127);
    const __m256i v90 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v91 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v98 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v117 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v118 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v5l = _mm256_fmadd_pd(v1, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v1, v3h, v4);
    const __m256d v6l = _mm256_sub_pd(v5l, v4);
    const __m256d v6h = _mm256_sub_pd(v5h, v4);
    const __m256d v7l = _mm256_fmadd_pd(v0, v6l, v3l);
    const __m256d v7h = _mm256_fmadd_pd(v0, v6h, v3h);
    const __m256d v9l = _mm256_mul_pd(v8, v6l);
    const __m256d v9h = _mm256_mul_pd(v8, v6h);
    const __m256d v10l = _mm256_sub_pd(v7l, v9l);
    const __m256d v10h = _mm256_sub_pd(v7h, v9h);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256i v14l = _mm256_castpd_si256(v5l);
    const __m256i v14h = _mm256_castpd_si256(v5h);
    const __m256i v15l = _mm256_and_si256(v13, v14l);
    const __m256i v15h = _mm256_and_si256(v13, v14h);
    const __m256i v16l = _mm256_cmpeq_epi64(v13, v15l);
    const __m256i v16h = _mm256_cmpeq_epi64(v13, v15h);
    const __m256i v16 = sin_f64_1ulp_avx2_join_mask_avx2(v16l, v16h);
    const __m256d v19l = _mm256_blendv_pd(v18, v17, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v19h = _mm256_blendv_pd(v18, v17, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v22l = _mm256_blendv_pd(v21, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v22h = _mm256_blendv_pd(v21, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v23l = _mm256_fmadd_pd(v19l, v11l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v19h, v11h, v22h);
    const __m256d v26l = _mm256_blendv_pd(v25, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v26h = _mm256_blendv_pd(v25, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v27l = _mm256_fmadd_pd(v23l, v11l, v26l);
    const __m256d v27h = _mm256_fmadd_pd(v23h, v11h, v26h);
    const __m256d v28l = _mm256_mul_pd(v27l, v11l);
    const __m256d v28h = _mm256_mul_pd(v27h, v11h);
    const __m256d v31l = _mm256_blendv_pd(v30, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v31h = _mm256_blendv_pd(v30, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v32l = _mm256_add_pd(v28l, v31l);
    const __m256d v32h = _mm256_add_pd(v28h, v31h);
    const __m256d v35l = _mm256_blendv_pd(v34, v33, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v35h = _mm256_blendv_pd(v34, v33, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v38l = _mm256_blendv_pd(v37, v36, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v38h = _mm256_blendv_pd(v37, v36, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v39l = _mm256_fmadd_pd(v35l, v11l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v35h, v11h, v38h);
    const __m256d v40l = _mm256_fmadd_pd(v12l, v32l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v12h, v32h, v39h);
    const __m256d v43l = _mm256_blendv_pd(v42, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v43h = _mm256_blendv_pd(v42, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v44l = _mm256_fmadd_pd(v40l, v11l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v40h, v11h, v43h);
    const __m256d v47l = _mm256_blendv_pd(v46, v45, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v47h = _mm256_blendv_pd(v46, v45, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v48l = _mm256_fmadd_pd(v44l, v11l, v47l);
    const __m256d v48h = _mm256_fmadd_pd(v44h, v11h, v47h);
    const __m256d v50l = _mm256_blendv_pd(v10l, v49, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v50h = _mm256_blendv_pd(v10h, v49, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v51l = _mm256_mul_pd(v50l, v11l);
    const __m256d v51h = _mm256_mul_pd(v50h, v11h);
    const __m256d v53l = _mm256_fmsub_pd(v10l, v10l, v11l);
    const __m256d v53h = _mm256_fmsub_pd(v10h, v10h, v11h);
    const __m256d v55l = _mm256_sub_pd(v7l, v10l);
    const __m256d v55h = _mm256_sub_pd(v7h, v10h);
    const __m256d v56l = _mm256_sub_pd(v55l, v9l);
    const __m256d v56h = _mm256_sub_pd(v55h, v9h);
    const __m256d v58l = _mm256_fmsub_pd(v8, v6l, v9l);
    const __m256d v58h = _mm256_fmsub_pd(v8, v6h, v9h);
    const __m256d v59l = _mm256_sub_pd(v56l, v58l);
    const __m256d v59h = _mm256_sub_pd(v56h, v58h);
    const __m256d v60l = _mm256_fmadd_pd(v54, v6l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v54, v6h, v59h);
    const __m256d v61l = _mm256_mul_pd(v10l, v60l);
    const __m256d v61h = _mm256_mul_pd(v10h, v60h);
    const __m256d v63l = _mm256_fmsub_pd(v53l, v45, v61l);
    const __m256d v63h = _mm256_fmsub_pd(v53h, v45, v61h);
    const __m256d v64l = _mm256_blendv_pd(v60l, v63l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v64h = _mm256_blendv_pd(v60h, v63h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v65l = _mm256_fmadd_pd(v48l, v51l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v48h, v51h, v64h);
    const __m256d v66l = _mm256_add_pd(v65l, v50l);
    const __m256d v66h = _mm256_add_pd(v65h, v50h);
    const __m256i v67l = _mm256_castpd_si256(v2l);
    const __m256i v67h = _mm256_castpd_si256(v2h);
    const __m256i v69l = _mm256_and_si256(v67l, v68);
    const __m256i v69h = _mm256_and_si256(v67h, v68);
    const __m256i v71l = _mm256_and_si256(v70, v14l);
    const __m256i v71h = _mm256_and_si256(v70, v14h);
    const __m256i v73l = _mm256_slli_epi64(v71l, 62);
    const __m256i v73h = _mm256_slli_epi64(v71h, 62);
    const __m256i v74l = _mm256_xor_si256(v69l, v73l);
    const __m256i v74h = _mm256_xor_si256(v69h, v73h);
    const __m256d v75l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx2(v66l), v74l));
    const __m256d v75h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx2(v66h), v74h));
    const __m256i v77l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v76, _CMP_NLE_UQ));
    const __m256i v77h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v76, _CMP_NLE_UQ));
    const __m256i v77 = sin_f64_1ulp_avx2_join_mask_avx2(v77l, v77h);
    __m256d r0l = v75l;
    __m256d r0h = v75h;
    __m256i any1 = v77;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v78l = _mm256_sub_pd(v3l, v3l);
        const __m256d v78h = _mm256_sub_pd(v3h, v3h);
        const __m256i v82l = _mm256_castpd_si256(v3l);
        const __m256i v82h = _mm256_castpd_si256(v3h);
        const __m256i v84l = _mm256_srli_epi64(v82l, 56);
        const __m256i v84h = _mm256_srli_epi64(v82h, 56);
        const __m128i v85l = sin_f64_1ulp_avx2_wrap_avx2(v84l);
        const __m128i v85h = sin_f64_1ulp_avx2_wrap_avx2(v84h);
        const __m256i v85 = _mm256_set_m128i(v85h, v85l);
        const __m256i v86 = _mm256_and_si256(v81, v85);
        const __m256i v87 = _mm256_max_epi32(v80, v86);
        const __m256i v88 = _mm256_sub_epi32(v87, v80);
        const __m256d v89l = sin_f64_1ulp_avx2_gather_f64_avx2(sin_f64_1ulp_avx2_table0, _mm256_castsi256_si128(v88));
        const __m256d v89h = sin_f64_1ulp_avx2_gather_f64_avx2(sin_f64_1ulp_avx2_table0, _mm256_extracti128_si256(v88, 1));
        const __m256i v92l = _mm256_and_si256(v91, v82l);
        const __m256i v92h = _mm256_and_si256(v91, v82h);
        const __m256i v93l = _mm256_add_epi64(v90, v92l);
        const __m256i v93h = _mm256_add_epi64(v90, v92h);
        const __m256d v94l = _mm256_castsi256_pd(v93l);
        const __m256d v94h = _mm256_castsi256_pd(v93h);
        const __m256d v95l = _mm256_mul_pd(v89l, v94l);
        const __m256d v95h = _mm256_mul_pd(v89h, v94h);
        const __m256d v97l = _mm256_fmsub_pd(v89l, v94l, v95l);
        const __m256d v97h = _mm256_fmsub_pd(v89h, v94h, v95h);
        const __m256d v99l = _mm256_mul_pd(v97l, v98);
        const __m256d v99h = _mm256_mul_pd(v97h, v98);
        const __m256d v100l = _mm256_round_pd(v99l, 8);
        const __m256d v100h = _mm256_round_pd(v99h, 8);
        const __m256d v101l = _mm256_fmadd_pd(v79, v100l, v97l);
        const __m256d v101h = _mm256_fmadd_pd(v79, v100h, v97h);
        const __m256d v102l = _mm256_mul_pd(v98, v95l);
        const __m256d v102h = _mm256_mul_pd(v98, v95h);
        const __m256d v103l = _mm256_round_pd(v102l, 8);
        const __m256d v103h = _mm256_round_pd(v102h, 8);
        const __m256d v104l = _mm256_fmadd_pd(v79, v103l, v95l);
        const __m256d v104h = _mm256_fmadd_pd(v79, v103h, v95h);
        const __m256d v105l = _mm256_add_pd(v101l, v104l);
        const __m256d v105h = _mm256_add_pd(v101h, v104h);
        const __m256d v106l = sin_f64_1ulp_avx2_gather_f64_avx2(sin_f64_1ulp_avx2_table1, _mm256_castsi256_si128(v88));
        const __m256d v106h = sin_f64_1ulp_avx2_gather_f64_avx2(sin_f64_1ulp_avx2_table1, _mm256_extracti128_si256(v88, 1));
        const __m256d v107l = _mm256_mul_pd(v106l, v94l);
        const __m256d v107h = _mm256_mul_pd(v106h, v94h);
        const __m256d v108l = _mm256_mul_pd(v98, v107l);
        const __m256d v108h = _mm256_mul_pd(v98, v107h);
        const __m256d v109l = _mm256_round_pd(v108l, 8);
        const __m256d v109h = _mm256_round_pd(v108h, 8);
        const __m256d v110l = _mm256_fmadd_pd(v109l, v79, v107l);
        const __m256d v110h = _mm256_fmadd_pd(v109h, v79, v107h);
        const __m256d v111l = _mm256_add_pd(v105l, v110l);
        const __m256d v111h = _mm256_add_pd(v105h, v110h);
        const __m256d v112l = _mm256_round_pd(v111l, 8);
        const __m256d v112h = _mm256_round_pd(v111h, 8);
        const __m256d v113l = _mm256_add_pd(v112l, v4);
        const __m256d v113h = _mm256_add_pd(v112h, v4);
        const __m256i v114l = sin_f64_1ulp_avx2_bits_f64_avx2(v113l);
        const __m256i v114h = sin_f64_1ulp_avx2_bits_f64_avx2(v113h);
        const __m256i v115l = _mm256_and_si256(v13, v114l);
        const __m256i v115h = _mm256_and_si256(v13, v114h);
        const __m256i v116l = _mm256_cmpeq_epi64(v13, v115l);
        const __m256i v116h = _mm256_cmpeq_epi64(v13, v115h);
        const __m256i v116 = sin_f64_1ulp_avx2_join_mask_avx2(v116l, v116h);
        const __m256d v119l = sin_f64_1ulp_avx2_gather_f64_avx2(sin_f64_1ulp_avx2_table2, _mm256_castsi256_si128(v88));
        const __m256d v119h = sin_f64_1ulp_avx2_gather_f64_avx2(sin_f64_1ulp_avx2_table2, _mm256_extracti128_si256(v88, 1));
        const __m256d v120l = _mm256_mul_pd(v94l, v119l);
        const __m256d v120h = _mm256_mul_pd(v94h, v119h);
        const __m256d v122l = _mm256_fmsub_pd(v106l, v94l, v107l);
        const __m256d v122h = _mm256_fmsub_pd(v106h, v94h, v107h);
        const __m256d v123l = _mm256_add_pd(v120l, v122l);
        const __m256d v123h = _mm256_add_pd(v120h, v122h);
        const __m256d v124l = _mm256_sub_pd(v105l, v104l);
        const __m256d v124h = _mm256_sub_pd(v105h, v104h);
        const __m256d v125l = _mm256_sub_pd(v101l, v124l);
        const __m256d v125h = _mm256_sub_pd(v101h, v124h);
        const __m256d v126l = _mm256_sub_pd(v105l, v124l);
        const __m256d v126h = _mm256_sub_pd(v105h, v124h);
        const __m256d v127l = _mm256_sub_pd(v104l, v126l);
        const __m256d v127h = _mm256_sub_pd(v104h, v126h);
        const __m256d v128l = _mm256_add_pd(v125l, v127l);
        const __m256d v128h = _mm256_add_pd(v125h, v127h);
        const __m256d v129l = _mm256_sub_pd(v111l, v105l);
        const __m256d v129h = _mm256_sub_pd(v111h, v105h);
        const __m256d v130l = _mm256_sub_pd(v110l, v129l);
        const __m256d v130h = _mm256_sub_pd(v110h, v129h);
        const __m256d v131l = _mm256_sub_pd(v111l, v129l);
        const __m256d v131h = _mm256_sub_pd(v111h, v129h);
        const __m256d v132l = _mm256_sub_pd(v105l, v131l);
        const __m256d v132h = _mm256_sub_pd(v105h, v131h);
        const __m256d v133l = _mm256_add_pd(v130l, v132l);
        const __m256d v133h = _mm256_add_pd(v130h, v132h);
        const __m256d v134l = _mm256_add_pd(v128l, v133l);
        const __m256d v134h = _mm256_add_pd(v128h, v133h);
        const __m256d v135l = _mm256_add_pd(v123l, v134l);
        const __m256d v135h = _mm256_add_pd(v123h, v134h);
        const __m256d v136l = _mm256_sub_pd(v111l, v112l);
        const __m256d v136h = _mm256_sub_pd(v111h, v112h);
        const __m256d v137l = _mm256_add_pd(v135l, v136l);
        const __m256d v137h = _mm256_add_pd(v135h, v136h);
        const __m256d v138l = _mm256_mul_pd(v118, v137l);
        const __m256d v138h = _mm256_mul_pd(v118, v137h);
        const __m256d v139l = _mm256_mul_pd(v138l, v138l);
        const __m256d v139h = _mm256_mul_pd(v138h, v138h);
        const __m256d v140l = _mm256_mul_pd(v117, v139l);
        const __m256d v140h = _mm256_mul_pd(v117, v139h);
        const __m256d v141l = _mm256_sub_pd(v49, v140l);
        const __m256d v141h = _mm256_sub_pd(v49, v140h);
        const __m256d v142l = _mm256_sub_pd(v49, v141l);
        const __m256d v142h = _mm256_sub_pd(v49, v141h);
        const __m256d v143l = _mm256_sub_pd(v142l, v140l);
        const __m256d v143h = _mm256_sub_pd(v142h, v140h);
        const __m256d v144l = _mm256_fmadd_pd(v17, v139l, v20);
        const __m256d v144h = _mm256_fmadd_pd(v17, v139h, v20);
        const __m256d v145l = _mm256_fmadd_pd(v144l, v139l, v24);
        const __m256d v145h = _mm256_fmadd_pd(v144h, v139h, v24);
        const __m256d v146l = _mm256_fmadd_pd(v145l, v139l, v29);
        const __m256d v146h = _mm256_fmadd_pd(v145h, v139h, v29);
        const __m256d v147l = _mm256_fmadd_pd(v146l, v139l, v33);
        const __m256d v147h = _mm256_fmadd_pd(v146h, v139h, v33);
        const __m256d v148l = _mm256_fmadd_pd(v147l, v139l, v36);
        const __m256d v148h = _mm256_fmadd_pd(v147h, v139h, v36);
        const __m256d v149l = _mm256_fmadd_pd(v148l, v139l, v41);
        const __m256d v149h = _mm256_fmadd_pd(v148h, v139h, v41);
        const __m256d v150l = _mm256_mul_pd(v139l, v139l);
        const __m256d v150h = _mm256_mul_pd(v139h, v139h);
        const __m256d v151l = _mm256_sub_pd(v135l, v123l);
        const __m256d v151h = _mm256_sub_pd(v135h, v123h);
        const __m256d v152l = _mm256_sub_pd(v134l, v151l);
        const __m256d v152h = _mm256_sub_pd(v134h, v151h);
        const __m256d v153l = _mm256_sub_pd(v135l, v151l);
        const __m256d v153h = _mm256_sub_pd(v135h, v151h);
        const __m256d v154l = _mm256_sub_pd(v123l, v153l);
        const __m256d v154h = _mm256_sub_pd(v123h, v153h);
        const __m256d v155l = _mm256_add_pd(v152l, v154l);
        const __m256d v155h = _mm256_add_pd(v152h, v154h);
        const __m256d v156l = _mm256_sub_pd(v137l, v136l);
        const __m256d v156h = _mm256_sub_pd(v137h, v136h);
        const __m256d v157l = _mm256_sub_pd(v137l, v156l);
        const __m256d v157h = _mm256_sub_pd(v137h, v156h);
        const __m256d v158l = _mm256_sub_pd(v136l, v157l);
        const __m256d v158h = _mm256_sub_pd(v136h, v157h);
        const __m256d v159l = _mm256_sub_pd(v135l, v156l);
        const __m256d v159h = _mm256_sub_pd(v135h, v156h);
        const __m256d v160l = _mm256_add_pd(v158l, v159l);
        const __m256d v160h = _mm256_add_pd(v158h, v159h);
        const __m256d v161l = _mm256_add_pd(v155l, v160l);
        const __m256d v161h = _mm256_add_pd(v155h, v160h);
        const __m256d v162l = _mm256_sub_pd(v134l, v133l);
        const __m256d v162h = _mm256_sub_pd(v134h, v133h);
        const __m256d v163l = _mm256_sub_pd(v134l, v162l);
        const __m256d v163h = _mm256_sub_pd(v134h, v162h);
        const __m256d v164l = _mm256_sub_pd(v133l, v163l);
        const __m256d v164h = _mm256_sub_pd(v133h, v163h);
        const __m256d v165l = _mm256_sub_pd(v128l, v162l);
        const __m256d v165h = _mm256_sub_pd(v128h, v162h);
        const __m256d v166l = _mm256_add_pd(v164l, v165l);
        const __m256d v166h = _mm256_add_pd(v164h, v165h);
        const __m256d v167l = _mm256_sub_pd(v123l, v122l);
        const __m256d v167h = _mm256_sub_pd(v123h, v122h);
        const __m256d v168l = _mm256_sub_pd(v120l, v167l);
        const __m256d v168h = _mm256_sub_pd(v120h, v167h);
        const __m256d v169l = _mm256_sub_pd(v123l, v167l);
        const __m256d v169h = _mm256_sub_pd(v123h, v167h);
        const __m256d v170l = _mm256_sub_pd(v122l, v169l);
        const __m256d v170h = _mm256_sub_pd(v122h, v169h);
        const __m256d v171l = _mm256_add_pd(v168l, v170l);
        const __m256d v171h = _mm256_add_pd(v168h, v170h);
        const __m256d v172l = _mm256_add_pd(v166l, v171l);
        const __m256d v172h = _mm256_add_pd(v166h, v171h);
        const __m256d v173l = _mm256_add_pd(v161l, v172l);
        const __m256d v173h = _mm256_add_pd(v161h, v172h);
        const __m256d v174l = sin_f64_1ulp_avx2_gather_f64_avx2(sin_f64_1ulp_avx2_table3, _mm256_castsi256_si128(v88));
        const __m256d v174h = sin_f64_1ulp_avx2_gather_f64_avx2(sin_f64_1ulp_avx2_table3, _mm256_extracti128_si256(v88, 1));
        const __m256d v176l = _mm256_fmsub_pd(v94l, v119l, v120l);
        const __m256d v176h = _mm256_fmsub_pd(v94h, v119h, v120h);
        const __m256d v177l = _mm256_fmadd_pd(v94l, v174l, v176l);
        const __m256d v177h = _mm256_fmadd_pd(v94h, v174h, v176h);
        const __m256d v178l = _mm256_add_pd(v173l, v177l);
        const __m256d v178h = _mm256_add_pd(v173h, v177h);
        const __m256d v180l = _mm256_fmsub_pd(v118, v137l, v138l);
        const __m256d v180h = _mm256_fmsub_pd(v118, v137h, v138h);
        const __m256d v181l = _mm256_fmadd_pd(v8, v137l, v180l);
        const __m256d v181h = _mm256_fmadd_pd(v8, v137h, v180h);
        const __m256d v182l = _mm256_fmadd_pd(v178l, v118, v181l);
        const __m256d v182h = _mm256_fmadd_pd(v178h, v118, v181h);
        const __m256d v184l = _mm256_fmsub_pd(v138l, v138l, v139l);
        const __m256d v184h = _mm256_fmsub_pd(v138h, v138h, v139h);
        const __m256d v185l = _mm256_mul_pd(v117, v184l);
        const __m256d v185h = _mm256_mul_pd(v117, v184h);
        const __m256d v186l = _mm256_fmadd_pd(v182l, v138l, v185l);
        const __m256d v186h = _mm256_fmadd_pd(v182h, v138h, v185h);
        const __m256d v188l = _mm256_fmsub_pd(v149l, v150l, v186l);
        const __m256d v188h = _mm256_fmsub_pd(v149h, v150h, v186h);
        const __m256d v189l = _mm256_add_pd(v143l, v188l);
        const __m256d v189h = _mm256_add_pd(v143h, v188h);
        const __m256d v190l = _mm256_add_pd(v189l, v141l);
        const __m256d v190h = _mm256_add_pd(v189h, v141h);
        const __m256d v191l = _mm256_fmadd_pd(v18, v139l, v21);
        const __m256d v191h = _mm256_fmadd_pd(v18, v139h, v21);
        const __m256d v192l = _mm256_fmadd_pd(v191l, v139l, v25);
        const __m256d v192h = _mm256_fmadd_pd(v191h, v139h, v25);
        const __m256d v193l = _mm256_fmadd_pd(v192l, v139l, v30);
        const __m256d v193h = _mm256_fmadd_pd(v192h, v139h, v30);
        const __m256d v194l = _mm256_fmadd_pd(v193l, v139l, v34);
        const __m256d v194h = _mm256_fmadd_pd(v193h, v139h, v34);
        const __m256d v195l = _mm256_fmadd_pd(v194l, v139l, v37);
        const __m256d v195h = _mm256_fmadd_pd(v194h, v139h, v37);
        const __m256d v196l = _mm256_fmadd_pd(v195l, v139l, v42);
        const __m256d v196h = _mm256_fmadd_pd(v195h, v139h, v42);
        const __m256d v197l = _mm256_fmadd_pd(v196l, v139l, v46);
        const __m256d v197h = _mm256_fmadd_pd(v196h, v139h, v46);
        const __m256d v198l = _mm256_mul_pd(v138l, v139l);
        const __m256d v198h = _mm256_mul_pd(v138h, v139h);
        const __m256d v199l = _mm256_mul_pd(v182l, v140l);
        const __m256d v199h = _mm256_mul_pd(v182h, v140h);
        const __m256d v200l = _mm256_sub_pd(v182l, v199l);
        const __m256d v200h = _mm256_sub_pd(v182h, v199h);
        const __m256d v201l = _mm256_fmadd_pd(v197l, v198l, v200l);
        const __m256d v201h = _mm256_fmadd_pd(v197h, v198h, v200h);
        const __m256d v202l = _mm256_add_pd(v201l, v138l);
        const __m256d v202h = _mm256_add_pd(v201h, v138h);
        const __m256d v203l = _mm256_blendv_pd(v202l, v190l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v116))));
        const __m256d v203h = _mm256_blendv_pd(v202h, v190h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v116, 1))));
        const __m256i v204l = _mm256_and_si256(v70, v114l);
        const __m256i v204h = _mm256_and_si256(v70, v114h);
        const __m256i v205l = _mm256_slli_epi64(v204l, 62);
        const __m256i v205h = _mm256_slli_epi64(v204h, 62);
        const __m256i v206l = _mm256_xor_si256(v205l, v69l);
        const __m256i v206h = _mm256_xor_si256(v205h, v69h);
        const __m256d v207l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx2(v203l), v206l));
        const __m256d v207h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx2(v203h), v206h));
        const __m256d v208l = _mm256_add_pd(v78l, v207l);
        const __m256d v208h = _mm256_add_pd(v78h, v207h);
        r0l = _mm256_blendv_pd(r0l, v208l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v77))));
        r0h = _mm256_blendv_pd(r0h, v208h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v77, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
SIN_F64_1ULP_AVX2_AVX2 int sin_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v17 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v18 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v20 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v21 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v24 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v25 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v29 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v30 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v33 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v34 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v36 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v37 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v41 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v42 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v45 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v46 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v49 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v54 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m256i v68 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256i v70 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v76 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v77l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v76, _CMP_NLE_UQ));
    const __m256i v77h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v76, _CMP_NLE_UQ));
    const __m256i v77 = sin_f64_1ulp_avx2_join_mask_avx2(v77l, v77h);
    __m256i any1 = v77;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v5l = _mm256_fmadd_pd(v1, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v1, v3h, v4);
    const __m256d v6l = _mm256_sub_pd(v5l, v4);
    const __m256d v6h = _mm256_sub_pd(v5h, v4);
    const __m256d v7l = _mm256_fmadd_pd(v0, v6l, v3l);
    const __m256d v7h = _mm256_fmadd_pd(v0, v6h, v3h);
    const __m256d v9l = _mm256_mul_pd(v8, v6l);
    const __m256d v9h = _mm256_mul_pd(v8, v6h);
    const __m256d v10l = _mm256_sub_pd(v7l, v9l);
    const __m256d v10h = _mm256_sub_pd(v7h, v9h);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256i v14l = _mm256_castpd_si256(v5l);
    const __m256i v14h = _mm256_castpd_si256(v5h);
    const __m256i v15l = _mm256_and_si256(v13, v14l);
    const __m256i v15h = _mm256_and_si256(v13, v14h);
    const __m256i v16l = _mm256_cmpeq_epi64(v13, v15l);
    const __m256i v16h = _mm256_cmpeq_epi64(v13, v15h);
    const __m256i v16 = sin_f64_1ulp_avx2_join_mask_avx2(v16l, v16h);
    const __m256d v19l = _mm256_blendv_pd(v18, v17, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v19h = _mm256_blendv_pd(v18, v17, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v22l = _mm256_blendv_pd(v21, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v22h = _mm256_blendv_pd(v21, v20, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v23l = _mm256_fmadd_pd(v19l, v11l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v19h, v11h, v22h);
    const __m256d v26l = _mm256_blendv_pd(v25, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v26h = _mm256_blendv_pd(v25, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v27l = _mm256_fmadd_pd(v23l, v11l, v26l);
    const __m256d v27h = _mm256_fmadd_pd(v23h, v11h, v26h);
    const __m256d v28l = _mm256_mul_pd(v27l, v11l);
    const __m256d v28h = _mm256_mul_pd(v27h, v11h);
    const __m256d v31l = _mm256_blendv_pd(v30, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v31h = _mm256_blendv_pd(v30, v29, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v32l = _mm256_add_pd(v28l, v31l);
    const __m256d v32h = _mm256_add_pd(v28h, v31h);
    const __m256d v35l = _mm256_blendv_pd(v34, v33, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v35h = _mm256_blendv_pd(v34, v33, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v38l = _mm256_blendv_pd(v37, v36, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v38h = _mm256_blendv_pd(v37, v36, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v39l = _mm256_fmadd_pd(v35l, v11l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v35h, v11h, v38h);
    const __m256d v40l = _mm256_fmadd_pd(v12l, v32l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v12h, v32h, v39h);
    const __m256d v43l = _mm256_blendv_pd(v42, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v43h = _mm256_blendv_pd(v42, v41, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v44l = _mm256_fmadd_pd(v40l, v11l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v40h, v11h, v43h);
    const __m256d v47l = _mm256_blendv_pd(v46, v45, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v47h = _mm256_blendv_pd(v46, v45, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v48l = _mm256_fmadd_pd(v44l, v11l, v47l);
    const __m256d v48h = _mm256_fmadd_pd(v44h, v11h, v47h);
    const __m256d v50l = _mm256_blendv_pd(v10l, v49, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v50h = _mm256_blendv_pd(v10h, v49, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v51l = _mm256_mul_pd(v50l, v11l);
    const __m256d v51h = _mm256_mul_pd(v50h, v11h);
    const __m256d v53l = _mm256_fmsub_pd(v10l, v10l, v11l);
    const __m256d v53h = _mm256_fmsub_pd(v10h, v10h, v11h);
    const __m256d v55l = _mm256_sub_pd(v7l, v10l);
    const __m256d v55h = _mm256_sub_pd(v7h, v10h);
    const __m256d v56l = _mm256_sub_pd(v55l, v9l);
    const __m256d v56h = _mm256_sub_pd(v55h, v9h);
    const __m256d v58l = _mm256_fmsub_pd(v8, v6l, v9l);
    const __m256d v58h = _mm256_fmsub_pd(v8, v6h, v9h);
    const __m256d v59l = _mm256_sub_pd(v56l, v58l);
    const __m256d v59h = _mm256_sub_pd(v56h, v58h);
    const __m256d v60l = _mm256_fmadd_pd(v54, v6l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v54, v6h, v59h);
    const __m256d v61l = _mm256_mul_pd(v10l, v60l);
    const __m256d v61h = _mm256_mul_pd(v10h, v60h);
    const __m256d v63l = _mm256_fmsub_pd(v53l, v45, v61l);
    const __m256d v63h = _mm256_fmsub_pd(v53h, v45, v61h);
    const __m256d v64l = _mm256_blendv_pd(v60l, v63l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v16))));
    const __m256d v64h = _mm256_blendv_pd(v60h, v63h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v16, 1))));
    const __m256d v65l = _mm256_fmadd_pd(v48l, v51l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v48h, v51h, v64h);
    const __m256d v66l = _mm256_add_pd(v65l, v50l);
    const __m256d v66h = _mm256_add_pd(v65h, v50h);
    const __m256i v67l = _mm256_castpd_si256(v2l);
    const __m256i v67h = _mm256_castpd_si256(v2h);
    const __m256i v69l = _mm256_and_si256(v67l, v68);
    const __m256i v69h = _mm256_and_si256(v67h, v68);
    const __m256i v71l = _mm256_and_si256(v70, v14l);
    const __m256i v71h = _mm256_and_si256(v70, v14h);
    const __m256i v73l = _mm256_slli_epi64(v71l, 62);
    const __m256i v73h = _mm256_slli_epi64(v71h, 62);
    const __m256i v74l = _mm256_xor_si256(v69l, v73l);
    const __m256i v74h = _mm256_xor_si256(v69h, v73h);
    const __m256d v75l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx2(v66l), v74l));
    const __m256d v75h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx2(v66h), v74h));
    _mm256_storeu_pd(y, v75l);
    _mm256_storeu_pd(y + 4, v75h);
    return 1;
}

static SIN_F64_1ULP_AVX2_AVX2_TARGET void sin_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && sin_f64_1ulp_avx2_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = sin_f64_1ulp_avx2_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sin_f64_1ulp_avx2_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIN_F64_1ULP_AVX2_AVX512 __mmask8 sin_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_1ULP_AVX2_AVX512 __m512i sin_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_F64_1ULP_AVX2_AVX512 void sin_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v17 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v18 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v20 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v21 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v24 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v25 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v29 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v30 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v33 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v34 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v36 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v37 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v41 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v42 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v45 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v46 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v49 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v54 = _mm512_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m512i v68 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512i v70 = _mm512_set1_epi64(INT64_C(2));
    const __m512d v76 = _mm512_set1_pd(0x1p+30); /* 1073741824 */
    const __m512d v79 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v80 = _mm512_set1_epi32(65);
    const __m512i v81 = _mm512_set1_epi32(127);
    const __m512i v90 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v91 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v98 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v117 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v118 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_fmadd_pd(v1, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v1, v3h, v4);
    const __m512d v6l = _mm512_sub_pd(v5l, v4);
    const __m512d v6h = _mm512_sub_pd(v5h, v4);
    const __m512d v7l = _mm512_fmadd_pd(v0, v6l, v3l);
    const __m512d v7h = _mm512_fmadd_pd(v0, v6h, v3h);
    const __m512d v9l = _mm512_mul_pd(v8, v6l);
    const __m512d v9h = _mm512_mul_pd(v8, v6h);
    const __m512d v10l = _mm512_sub_pd(v7l, v9l);
    const __m512d v10h = _mm512_sub_pd(v7h, v9h);
    const __m512d v11l = _mm512_mul_pd(v10l, v10l);
    const __m512d v11h = _mm512_mul_pd(v10h, v10h);
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512i v14l = _mm512_castpd_si512(v5l);
    const __m512i v14h = _mm512_castpd_si512(v5h);
    const __m512i v15l = _mm512_and_si512(v13, v14l);
    const __m512i v15h = _mm512_and_si512(v13, v14h);
    const __mmask8 v16l = _mm512_cmpeq_epi64_mask(v13, v15l);
    const __mmask8 v16h = _mm512_cmpeq_epi64_mask(v13, v15h);
    const __mmask16 v16 = _mm512_kunpackb(v16h, v16l);
    const __m512d v19l = _mm512_mask_blend_pd((__mmask8)v16, v18, v17);
    const __m512d v19h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v18, v17);
    const __m512d v22l = _mm512_mask_blend_pd((__mmask8)v16, v21, v20);
    const __m512d v22h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v21, v20);
    const __m512d v23l = _mm512_fmadd_pd(v19l, v11l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v19h, v11h, v22h);
    const __m512d v26l = _mm512_mask_blend_pd((__mmask8)v16, v25, v24);
    const __m512d v26h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v25, v24);
    const __m512d v27l = _mm512_fmadd_pd(v23l, v11l, v26l);
    const __m512d v27h = _mm512_fmadd_pd(v23h, v11h, v26h);
    const __m512d v28l = _mm512_mul_pd(v27l, v11l);
    const __m512d v28h = _mm512_mul_pd(v27h, v11h);
    const __m512d v31l = _mm512_mask_blend_pd((__mmask8)v16, v30, v29);
    const __m512d v31h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v30, v29);
    const __m512d v32l = _mm512_add_pd(v28l, v31l);
    const __m512d v32h = _mm512_add_pd(v28h, v31h);
    const __m512d v35l = _mm512_mask_blend_pd((__mmask8)v16, v34, v33);
    const __m512d v35h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v34, v33);
    const __m512d v38l = _mm512_mask_blend_pd((__mmask8)v16, v37, v36);
    const __m512d v38h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v37, v36);
    const __m512d v39l = _mm512_fmadd_pd(v35l, v11l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v35h, v11h, v38h);
    const __m512d v40l = _mm512_fmadd_pd(v12l, v32l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v12h, v32h, v39h);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v16, v42, v41);
    const __m512d v43h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v42, v41);
    const __m512d v44l = _mm512_fmadd_pd(v40l, v11l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v40h, v11h, v43h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v16, v46, v45);
    const __m512d v47h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v46, v45);
    const __m512d v48l = _mm512_fmadd_pd(v44l, v11l, v47l);
    const __m512d v48h = _mm512_fmadd_pd(v44h, v11h, v47h);
    const __m512d v50l = _mm512_mask_blend_pd((__mmask8)v16, v10l, v49);
    const __m512d v50h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v10h, v49);
    const __m512d v51l = _mm512_mul_pd(v50l, v11l);
    const __m512d v51h = _mm512_mul_pd(v50h, v11h);
    const __m512d v53l = _mm512_fmsub_pd(v10l, v10l, v11l);
    const __m512d v53h = _mm512_fmsub_pd(v10h, v10h, v11h);
    const __m512d v55l = _mm512_sub_pd(v7l, v10l);
    const __m512d v55h = _mm512_sub_pd(v7h, v10h);
    const __m512d v56l = _mm512_sub_pd(v55l, v9l);
    const __m512d v56h = _mm512_sub_pd(v55h, v9h);
    const __m512d v58l = _mm512_fmsub_pd(v8, v6l, v9l);
    const __m512d v58h = _mm512_fmsub_pd(v8, v6h, v9h);
    const __m512d v59l = _mm512_sub_pd(v56l, v58l);
    const __m512d v59h = _mm512_sub_pd(v56h, v58h);
    const __m512d v60l = _mm512_fmadd_pd(v54, v6l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v54, v6h, v59h);
    const __m512d v61l = _mm512_mul_pd(v10l, v60l);
    const __m512d v61h = _mm512_mul_pd(v10h, v60h);
    const __m512d v63l = _mm512_fmsub_pd(v53l, v45, v61l);
    const __m512d v63h = _mm512_fmsub_pd(v53h, v45, v61h);
    const __m512d v64l = _mm512_mask_blend_pd((__mmask8)v16, v60l, v63l);
    const __m512d v64h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v16), v60h, v63h);
    const __m512d v65l = _mm512_fmadd_pd(v48l, v51l, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v48h, v51h, v64h);
    const __m512d v66l = _mm512_add_pd(v65l, v50l);
    const __m512d v66h = _mm512_add_pd(v65h, v50h);
    const __m512i v67l = _mm512_castpd_si512(v2l);
    const __m512i v67h = _mm512_castpd_si512(v2h);
    const __m512i v69l = _mm512_and_si512(v67l, v68);
    const __m512i v69h = _mm512_and_si512(v67h, v68);
    const __m512i v71l = _mm512_and_si512(v70, v14l);
    const __m512i v71h = _mm512_and_si512(v70, v14h);
    const __m512i v73l = _mm512_slli_epi64(v71l, 62);
    const __m512i v73h = _mm512_slli_epi64(v71h, 62);
    const __m512i v74l = _mm512_xor_si512(v69l, v73l);
    const __m512i v74h = _mm512_xor_si512(v69h, v73h);
    const __m512d v75l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx512(v66l), v74l));
    const __m512d v75h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx512(v66h), v74h));
    const __mmask8 v77l = _mm512_cmp_pd_mask(v3l, v76, _CMP_NLE_UQ);
    const __mmask8 v77h = _mm512_cmp_pd_mask(v3h, v76, _CMP_NLE_UQ);
    const __mmask16 v77 = _mm512_kunpackb(v77h, v77l);
    __m512d r0l = v75l;
    __m512d r0h = v75h;
    __mmask16 any1 = v77;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v78l = _mm512_sub_pd(v3l, v3l);
        const __m512d v78h = _mm512_sub_pd(v3h, v3h);
        const __m512i v82l = _mm512_castpd_si512(v3l);
        const __m512i v82h = _mm512_castpd_si512(v3h);
        const __m512i v84l = _mm512_srli_epi64(v82l, 56);
        const __m512i v84h = _mm512_srli_epi64(v82h, 56);
        const __m256i v85l = _mm512_cvtepi64_epi32(v84l);
        const __m256i v85h = _mm512_cvtepi64_epi32(v84h);
        const __m512i v85 = _mm512_inserti32x8(_mm512_castsi256_si512(v85l), v85h, 1);
        const __m512i v86 = _mm512_and_si512(v81, v85);
        const __m512i v87 = _mm512_max_epi32(v80, v86);
        const __m512i v88 = _mm512_sub_epi32(v87, v80);
        const __m512d v89l = _mm512_i32gather_pd(_mm512_castsi512_si256(v88), sin_f64_1ulp_avx2_table0, 8);
        const __m512d v89h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v88, 1), sin_f64_1ulp_avx2_table0, 8);
        const __m512i v92l = _mm512_and_si512(v91, v82l);
        const __m512i v92h = _mm512_and_si512(v91, v82h);
        const __m512i v93l = _mm512_add_epi64(v90, v92l);
        const __m512i v93h = _mm512_add_epi64(v90, v92h);
        const __m512d v94l = _mm512_castsi512_pd(v93l);
        const __m512d v94h = _mm512_castsi512_pd(v93h);
        const __m512d v95l = _mm512_mul_pd(v89l, v94l);
        const __m512d v95h = _mm512_mul_pd(v89h, v94h);
        const __m512d v97l = _mm512_fmsub_pd(v89l, v94l, v95l);
        const __m512d v97h = _mm512_fmsub_pd(v89h, v94h, v95h);
        const __m512d v99l = _mm512_mul_pd(v97l, v98);
        const __m512d v99h = _mm512_mul_pd(v97h, v98);
        const __m512d v100l = _mm512_roundscale_pd(v99l, 8);
        const __m512d v100h = _mm512_roundscale_pd(v99h, 8);
        const __m512d v101l = _mm512_fmadd_pd(v79, v100l, v97l);
        const __m512d v101h = _mm512_fmadd_pd(v79, v100h, v97h);
        const __m512d v102l = _mm512_mul_pd(v98, v95l);
        const __m512d v102h = _mm512_mul_pd(v98, v95h);
        const __m512d v103l = _mm512_roundscale_pd(v102l, 8);
        const __m512d v103h = _mm512_roundscale_pd(v102h, 8);
        const __m512d v104l = _mm512_fmadd_pd(v79, v103l, v95l);
        const __m512d v104h = _mm512_fmadd_pd(v79, v103h, v95h);
        const __m512d v105l = _mm512_add_pd(v101l, v104l);
        const __m512d v105h = _mm512_add_pd(v101h, v104h);
        const __m512d v106l = _mm512_i32gather_pd(_mm512_castsi512_si256(v88), sin_f64_1ulp_avx2_table1, 8);
        const __m512d v106h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v88, 1), sin_f64_1ulp_avx2_table1, 8);
        const __m512d v107l = _mm512_mul_pd(v106l, v94l);
        const __m512d v107h = _mm512_mul_pd(v106h, v94h);
        const __m512d v108l = _mm512_mul_pd(v98, v107l);
        const __m512d v108h = _mm512_mul_pd(v98, v107h);
        const __m512d v109l = _mm512_roundscale_pd(v108l, 8);
        const __m512d v109h = _mm512_roundscale_pd(v108h, 8);
        const __m512d v110l = _mm512_fmadd_pd(v109l, v79, v107l);
        const __m512d v110h = _mm512_fmadd_pd(v109h, v79, v107h);
        const __m512d v111l = _mm512_add_pd(v105l, v110l);
        const __m512d v111h = _mm512_add_pd(v105h, v110h);
        const __m512d v112l = _mm512_roundscale_pd(v111l, 8);
        const __m512d v112h = _mm512_roundscale_pd(v111h, 8);
        const __m512d v113l = _mm512_add_pd(v112l, v4);
        const __m512d v113h = _mm512_add_pd(v112h, v4);
        const __m512i v114l = sin_f64_1ulp_avx2_bits_f64_avx512(v113l);
        const __m512i v114h = sin_f64_1ulp_avx2_bits_f64_avx512(v113h);
        const __m512i v115l = _mm512_and_si512(v13, v114l);
        const __m512i v115h = _mm512_and_si512(v13, v114h);
        const __mmask8 v116l = _mm512_cmpeq_epi64_mask(v13, v115l);
        const __mmask8 v116h = _mm512_cmpeq_epi64_mask(v13, v115h);
        const __mmask16 v116 = _mm512_kunpackb(v116h, v116l);
        const __m512d v119l = _mm512_i32gather_pd(_mm512_castsi512_si256(v88), sin_f64_1ulp_avx2_table2, 8);
        const __m512d v119h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v88, 1), sin_f64_1ulp_avx2_table2, 8);
        const __m512d v120l = _mm512_mul_pd(v94l, v119l);
        const __m512d v120h = _mm512_mul_pd(v94h, v119h);
        const __m512d v122l = _mm512_fmsub_pd(v106l, v94l, v107l);
        const __m512d v122h = _mm512_fmsub_pd(v106h, v94h, v107h);
        const __m512d v123l = _mm512_add_pd(v120l, v122l);
        const __m512d v123h = _mm512_add_pd(v120h, v122h);
        const __m512d v124l = _mm512_sub_pd(v105l, v104l);
        const __m512d v124h = _mm512_sub_pd(v105h, v104h);
        const __m512d v125l = _mm512_sub_pd(v101l, v124l);
        const __m512d v125h = _mm512_sub_pd(v101h, v124h);
        const __m512d v126l = _mm512_sub_pd(v105l, v124l);
        const __m512d v126h = _mm512_sub_pd(v105h, v124h);
        const __m512d v127l = _mm512_sub_pd(v104l, v126l);
        const __m512d v127h = _mm512_sub_pd(v104h, v126h);
        const __m512d v128l = _mm512_add_pd(v125l, v127l);
        const __m512d v128h = _mm512_add_pd(v125h, v127h);
        const __m512d v129l = _mm512_sub_pd(v111l, v105l);
        const __m512d v129h = _mm512_sub_pd(v111h, v105h);
        const __m512d v130l = _mm512_sub_pd(v110l, v129l);
        const __m512d v130h = _mm512_sub_pd(v110h, v129h);
        const __m512d v131l = _mm512_sub_pd(v111l, v129l);
        const __m512d v131h = _mm512_sub_pd(v111h, v129h);
        const __m512d v132l = _mm512_sub_pd(v105l, v131l);
        const __m512d v132h = _mm512_sub_pd(v105h, v131h);
        const __m512d v133l = _mm512_add_pd(v130l, v132l);
        const __m512d v133h = _mm512_add_pd(v130h, v132h);
        const __m512d v134l = _mm512_add_pd(v128l, v133l);
        const __m512d v134h = _mm512_add_pd(v128h, v133h);
        const __m512d v135l = _mm512_add_pd(v123l, v134l);
        const __m512d v135h = _mm512_add_pd(v123h, v134h);
        const __m512d v136l = _mm512_sub_pd(v111l, v112l);
        const __m512d v136h = _mm512_sub_pd(v111h, v112h);
        const __m512d v137l = _mm512_add_pd(v135l, v136l);
        const __m512d v137h = _mm512_add_pd(v135h, v136h);
        const __m512d v138l = _mm512_mul_pd(v118, v137l);
        const __m512d v138h = _mm512_mul_pd(v118, v137h);
        const __m512d v139l = _mm512_mul_pd(v138l, v138l);
        const __m512d v139h = _mm512_mul_pd(v138h, v138h);
        const __m512d v140l = _mm512_mul_pd(v117, v139l);
        const __m512d v140h = _mm512_mul_pd(v117, v139h);
        const __m512d v141l = _mm512_sub_pd(v49, v140l);
        const __m512d v141h = _mm512_sub_pd(v49, v140h);
        const __m512d v142l = _mm512_sub_pd(v49, v141l);
        const __m512d v142h = _mm512_sub_pd(v49, v141h);
        const __m512d v143l = _mm512_sub_pd(v142l, v140l);
        const __m512d v143h = _mm512_sub_pd(v142h, v140h);
        const __m512d v144l = _mm512_fmadd_pd(v17, v139l, v20);
        const __m512d v144h = _mm512_fmadd_pd(v17, v139h, v20);
        const __m512d v145l = _mm512_fmadd_pd(v144l, v139l, v24);
        const __m512d v145h = _mm512_fmadd_pd(v144h, v139h, v24);
        const __m512d v146l = _mm512_fmadd_pd(v145l, v139l, v29);
        const __m512d v146h = _mm512_fmadd_pd(v145h, v139h, v29);
        const __m512d v147l = _mm512_fmadd_pd(v146l, v139l, v33);
        const __m512d v147h = _mm512_fmadd_pd(v146h, v139h, v33);
        const __m512d v148l = _mm512_fmadd_pd(v147l, v139l, v36);
        const __m512d v148h = _mm512_fmadd_pd(v147h, v139h, v36);
        const __m512d v149l = _mm512_fmadd_pd(v148l, v139l, v41);
        const __m512d v149h = _mm512_fmadd_pd(v148h, v139h, v41);
        const __m512d v150l = _mm512_mul_pd(v139l, v139l);
        const __m512d v150h = _mm512_mul_pd(v139h, v139h);
        const __m512d v151l = _mm512_sub_pd(v135l, v123l);
        const __m512d v151h = _mm512_sub_pd(v135h, v123h);
        const __m512d v152l = _mm512_sub_pd(v134l, v151l);
        const __m512d v152h = _mm512_sub_pd(v134h, v151h);
        const __m512d v153l = _mm512_sub_pd(v135l, v151l);
        const __m512d v153h = _mm512_sub_pd(v135h, v151h);
        const __m512d v154l = _mm512_sub_pd(v123l, v153l);
        const __m512d v154h = _mm512_sub_pd(v123h, v153h);
        const __m512d v155l = _mm512_add_pd(v152l, v154l);
        const __m512d v155h = _mm512_add_pd(v152h, v154h);
        const __m512d v156l = _mm512_sub_pd(v137l, v136l);
        const __m512d v156h = _mm512_sub_pd(v137h, v136h);
        const __m512d v157l = _mm512_sub_pd(v137l, v156l);
        const __m512d v157h = _mm512_sub_pd(v137h, v156h);
        const __m512d v158l = _mm512_sub_pd(v136l, v157l);
        const __m512d v158h = _mm512_sub_pd(v136h, v157h);
        const __m512d v159l = _mm512_sub_pd(v135l, v156l);
        const __m512d v159h = _mm512_sub_pd(v135h, v156h);
        const __m512d v160l = _mm512_add_pd(v158l, v159l);
        const __m512d v160h = _mm512_add_pd(v158h, v159h);
        const __m512d v161l = _mm512_add_pd(v155l, v160l);
        const __m512d v161h = _mm512_add_pd(v155h, v160h);
        const __m512d v162l = _mm512_sub_pd(v134l, v133l);
        const __m512d v162h = _mm512_sub_pd(v134h, v133h);
        const __m512d v163l = _mm512_sub_pd(v134l, v162l);
        const __m512d v163h = _mm512_sub_pd(v134h, v162h);
        const __m512d v164l = _mm512_sub_pd(v133l, v163l);
        const __m512d v164h = _mm512_sub_pd(v133h, v163h);
        const __m512d v165l = _mm512_sub_pd(v128l, v162l);
        const __m512d v165h = _mm512_sub_pd(v128h, v162h);
        const __m512d v166l = _mm512_add_pd(v164l, v165l);
        const __m512d v166h = _mm512_add_pd(v164h, v165h);
        const __m512d v167l = _mm512_sub_pd(v123l, v122l);
        const __m512d v167h = _mm512_sub_pd(v123h, v122h);
        const __m512d v168l = _mm512_sub_pd(v120l, v167l);
        const __m512d v168h = _mm512_sub_pd(v120h, v167h);
        const __m512d v169l = _mm512_sub_pd(v123l, v167l);
        const __m512d v169h = _mm512_sub_pd(v123h, v167h);
        const __m512d v170l = _mm512_sub_pd(v122l, v169l);
        const __m512d v170h = _mm512_sub_pd(v122h, v169h);
        const __m512d v171l = _mm512_add_pd(v168l, v170l);
        const __m512d v171h = _mm512_add_pd(v168h, v170h);
        const __m512d v172l = _mm512_add_pd(v166l, v171l);
        const __m512d v172h = _mm512_add_pd(v166h, v171h);
        const __m512d v173l = _mm512_add_pd(v161l, v172l);
        const __m512d v173h = _mm512_add_pd(v161h, v172h);
        const __m512d v174l = _mm512_i32gather_pd(_mm512_castsi512_si256(v88), sin_f64_1ulp_avx2_table3, 8);
        const __m512d v174h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v88, 1), sin_f64_1ulp_avx2_table3, 8);
        const __m512d v176l = _mm512_fmsub_pd(v94l, v119l, v120l);
        const __m512d v176h = _mm512_fmsub_pd(v94h, v119h, v120h);
        const __m512d v177l = _mm512_fmadd_pd(v94l, v174l, v176l);
        const __m512d v177h = _mm512_fmadd_pd(v94h, v174h, v176h);
        const __m512d v178l = _mm512_add_pd(v173l, v177l);
        const __m512d v178h = _mm512_add_pd(v173h, v177h);
        const __m512d v180l = _mm512_fmsub_pd(v118, v137l, v138l);
        const __m512d v180h = _mm512_fmsub_pd(v118, v137h, v138h);
        const __m512d v181l = _mm512_fmadd_pd(v8, v137l, v180l);
        const __m512d v181h = _mm512_fmadd_pd(v8, v137h, v180h);
        const __m512d v182l = _mm512_fmadd_pd(v178l, v118, v181l);
        const __m512d v182h = _mm512_fmadd_pd(v178h, v118, v181h);
        const __m512d v184l = _mm512_fmsub_pd(v138l, v138l, v139l);
        const __m512d v184h = _mm512_fmsub_pd(v138h, v138h, v139h);
        const __m512d v185l = _mm512_mul_pd(v117, v184l);
        const __m512d v185h = _mm512_mul_pd(v117, v184h);
        const __m512d v186l = _mm512_fmadd_pd(v182l, v138l, v185l);
        const __m512d v186h = _mm512_fmadd_pd(v182h, v138h, v185h);
        const __m512d v188l = _mm512_fmsub_pd(v149l, v150l, v186l);
        const __m512d v188h = _mm512_fmsub_pd(v149h, v150h, v186h);
        const __m512d v189l = _mm512_add_pd(v143l, v188l);
        const __m512d v189h = _mm512_add_pd(v143h, v188h);
        const __m512d v190l = _mm512_add_pd(v189l, v141l);
        const __m512d v190h = _mm512_add_pd(v189h, v141h);
        const __m512d v191l = _mm512_fmadd_pd(v18, v139l, v21);
        const __m512d v191h = _mm512_fmadd_pd(v18, v139h, v21);
        const __m512d v192l = _mm512_fmadd_pd(v191l, v139l, v25);
        const __m512d v192h = _mm512_fmadd_pd(v191h, v139h, v25);
        const __m512d v193l = _mm512_fmadd_pd(v192l, v139l, v30);
        const __m512d v193h = _mm512_fmadd_pd(v192h, v139h, v30);
        const __m512d v194l = _mm512_fmadd_pd(v193l, v139l, v34);
        const __m512d v194h = _mm512_fmadd_pd(v193h, v139h, v34);
        const __m512d v195l = _mm512_fmadd_pd(v194l, v139l, v37);
        const __m512d v195h = _mm512_fmadd_pd(v194h, v139h, v37);
        const __m512d v196l = _mm512_fmadd_pd(v195l, v139l, v42);
        const __m512d v196h = _mm512_fmadd_pd(v195h, v139h, v42);
        const __m512d v197l = _mm512_fmadd_pd(v196l, v139l, v46);
        const __m512d v197h = _mm512_fmadd_pd(v196h, v139h, v46);
        const __m512d v198l = _mm512_mul_pd(v138l, v139l);
        const __m512d v198h = _mm512_mul_pd(v138h, v139h);
        const __m512d v199l = _mm512_mul_pd(v182l, v140l);
        const __m512d v199h = _mm512_mul_pd(v182h, v140h);
        const __m512d v200l = _mm512_sub_pd(v182l, v199l);
        const __m512d v200h = _mm512_sub_pd(v182h, v199h);
        const __m512d v201l = _mm512_fmadd_pd(v197l, v198l, v200l);
        const __m512d v201h = _mm512_fmadd_pd(v197h, v198h, v200h);
        const __m512d v202l = _mm512_add_pd(v201l, v138l);
        const __m512d v202h = _mm512_add_pd(v201h, v138h);
        const __m512d v203l = _mm512_mask_blend_pd((__mmask8)v116, v202l, v190l);
        const __m512d v203h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v116), v202h, v190h);
        const __m512i v204l = _mm512_and_si512(v70, v114l);
        const __m512i v204h = _mm512_and_si512(v70, v114h);
        const __m512i v205l = _mm512_slli_epi64(v204l, 62);
        const __m512i v205h = _mm512_slli_epi64(v204h, 62);
        const __m512i v206l = _mm512_xor_si512(v205l, v69l);
        const __m512i v206h = _mm512_xor_si512(v205h, v69h);
        const __m512d v207l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx512(v203l), v206l));
        const __m512d v207h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_1ulp_avx2_bits_f64_avx512(v203h), v206h));
        const __m512d v208l = _mm512_add_pd(v78l, v207l);
        const __m512d v208h = _mm512_add_pd(v78h, v207h);
        r0l = _mm512_mask_blend_pd((__mmask8)v77, r0l, v208l);
        r0h = _mm512_mask_blend_pd(sin_f64_1ulp_avx2_high_mask_avx512(v77), r0h, v208h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static SIN_F64_1ULP_AVX2_AVX512_TARGET void sin_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sin_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_f64_1ulp_avx2_level(void) {
#if defined(SIN_F64_1ULP_AVX2_FORCE_ISA)
    return SIN_F64_1ULP_AVX2_FORCE_ISA;
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

double sin_f64_1ulp_avx2(double x) {
    return sin_f64_1ulp_avx2_element(x);
}

void sin_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_f64_1ulp_avx2_level();
    if (level == 2) {
        sin_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sin_f64_1ulp_avx2_array_portable(x, y, n);
}
