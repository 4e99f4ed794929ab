/* sincos_f64_1ulp_avx2: sincos
 *
 *   target       sincos, sin x0; cos x0, f64
 *   domain       every input
 *   max error    0.977643 ulp, observed on 54007122 inputs
 *   worst input  -0x1.934cddfa5375ap-1 (-0.78769582443940611, encoding 0xbfe934cddfa5375a)
 *   result there -0x1.6ade9b56128fp-1 (-0.70872960496606474, encoding 0xbfe6ade9b56128f0)
 *   mean error   0.223132 ulp
 *   misrounded   5860712 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3fb71940765ebaddc48e3fb82496d3d6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f64 --max-ulp 1 --isa avx2 --time 30s --seed 1 --threads 1 --archive sincos_f64_1ulp_avx2.db
 *                time: 1.7881 ns/element as avx2 code (inputs mean)
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
#include "sincos_f64_1ulp_avx2.h"

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

static inline double sincos_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sincos_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sincos_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sincos_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sincos_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double sincos_f64_1ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t sincos_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sincos_f64_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return sincos_f64_1ulp_avx2_frombits_f64((int64_t)((uint64_t)sincos_f64_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static const double sincos_f64_1ulp_avx2_table0[63] = {
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

static const double sincos_f64_1ulp_avx2_table1[63] = {
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

static const double sincos_f64_1ulp_avx2_table2[63] = {
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

static const double sincos_f64_1ulp_avx2_table3[63] = {
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

static inline void sincos_f64_1ulp_avx2_element(double x, double *y0, double *y1) {
    const double v2 = x;
    const double v3 = sincos_f64_1ulp_avx2_abs_f64(v2);
    const double v79 = 0x1p+30; /* 1073741824 */
    const int v80 = !(v3 <= v79);
    double r0;
    double r1;
    if (v80) {
        const int64_t v0 = INT64_C(1);
        const double v4 = 0x1.8p+52; /* 6755399441055744 */
        const double v12 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v16 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v17 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v19 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v21 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v23 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v25 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v27 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v44 = 0x1p+0; /* 1 */
        const double v46 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v47 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v49 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v51 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v53 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v55 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v57 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v59 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const int64_t v65 = sincos_f64_1ulp_avx2_bits_f64(v2);
        const int64_t v66 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v67 = v65 & v66;
        const int64_t v68 = INT64_C(2);
        const int64_t v70 = INT64_C(62);
        const double v81 = v3 - v3;
        const double v82 = -0x1p+2; /* -4 */
        const int32_t v83 = 65;
        const int32_t v84 = 127;
        const int64_t v85 = sincos_f64_1ulp_avx2_bits_f64(v3);
        const int64_t v86 = INT64_C(56);
        const int64_t v87 = sincos_f64_1ulp_avx2_lshr_i64(v85, v86);
        const int32_t v88 = (int32_t)(uint32_t)(uint64_t)v87;
        const int32_t v89 = v84 & v88;
        const int32_t v90 = v83 > v89 ? v83 : v89;
        const int32_t v91 = (int32_t)((uint32_t)v90 - (uint32_t)v83);
        const double v92 = sincos_f64_1ulp_avx2_table0[v91];
        const int64_t v93 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v94 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v95 = v94 & v85;
        const int64_t v96 = (int64_t)((uint64_t)v93 + (uint64_t)v95);
        const double v97 = sincos_f64_1ulp_avx2_frombits_f64(v96);
        const double v98 = v92 * v97;
        const double v99 = -v98;
        const double v100 = sincos_f64_1ulp_avx2_fma_f64(v92, v97, v99);
        const double v101 = 0x1p-2; /* 0.25 */
        const double v102 = v100 * v101;
        const double v103 = sincos_f64_1ulp_avx2_rint_f64(v102);
        const double v104 = sincos_f64_1ulp_avx2_fma_f64(v82, v103, v100);
        const double v105 = v101 * v98;
        const double v106 = sincos_f64_1ulp_avx2_rint_f64(v105);
        const double v107 = sincos_f64_1ulp_avx2_fma_f64(v82, v106, v98);
        const double v108 = v104 + v107;
        const double v109 = sincos_f64_1ulp_avx2_table1[v91];
        const double v110 = v109 * v97;
        const double v111 = v101 * v110;
        const double v112 = sincos_f64_1ulp_avx2_rint_f64(v111);
        const double v113 = sincos_f64_1ulp_avx2_fma_f64(v112, v82, v110);
        const double v114 = v108 + v113;
        const double v115 = sincos_f64_1ulp_avx2_rint_f64(v114);
        const double v116 = v115 + v4;
        const int64_t v117 = sincos_f64_1ulp_avx2_bits_f64(v116);
        const int64_t v118 = v0 & v117;
        const int v119 = v0 == v118;
        const double v120 = 0x1p-1; /* 0.5 */
        const double v121 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v122 = sincos_f64_1ulp_avx2_table2[v91];
        const double v123 = v97 * v122;
        const double v124 = -v110;
        const double v125 = sincos_f64_1ulp_avx2_fma_f64(v109, v97, v124);
        const double v126 = v123 + v125;
        const double v127 = v108 - v107;
        const double v128 = v104 - v127;
        const double v129 = v108 - v127;
        const double v130 = v107 - v129;
        const double v131 = v128 + v130;
        const double v132 = v114 - v108;
        const double v133 = v113 - v132;
        const double v134 = v114 - v132;
        const double v135 = v108 - v134;
        const double v136 = v133 + v135;
        const double v137 = v131 + v136;
        const double v138 = v126 + v137;
        const double v139 = v114 - v115;
        const double v140 = v138 + v139;
        const double v141 = v121 * v140;
        const double v142 = v141 * v141;
        const double v143 = v120 * v142;
        const double v144 = v44 - v143;
        const double v145 = v44 - v144;
        const double v146 = v145 - v143;
        const double v147 = sincos_f64_1ulp_avx2_fma_f64(v16, v142, v17);
        const double v148 = sincos_f64_1ulp_avx2_fma_f64(v147, v142, v19);
        const double v149 = sincos_f64_1ulp_avx2_fma_f64(v148, v142, v21);
        const double v150 = sincos_f64_1ulp_avx2_fma_f64(v149, v142, v23);
        const double v151 = sincos_f64_1ulp_avx2_fma_f64(v150, v142, v25);
        const double v152 = sincos_f64_1ulp_avx2_fma_f64(v151, v142, v27);
        const double v153 = v142 * v142;
        const double v154 = v138 - v126;
        const double v155 = v137 - v154;
        const double v156 = v138 - v154;
        const double v157 = v126 - v156;
        const double v158 = v155 + v157;
        const double v159 = v140 - v139;
        const double v160 = v140 - v159;
        const double v161 = v139 - v160;
        const double v162 = v138 - v159;
        const double v163 = v161 + v162;
        const double v164 = v158 + v163;
        const double v165 = v137 - v136;
        const double v166 = v137 - v165;
        const double v167 = v136 - v166;
        const double v168 = v131 - v165;
        const double v169 = v167 + v168;
        const double v170 = v126 - v125;
        const double v171 = v123 - v170;
        const double v172 = v126 - v170;
        const double v173 = v125 - v172;
        const double v174 = v171 + v173;
        const double v175 = v169 + v174;
        const double v176 = v164 + v175;
        const double v177 = sincos_f64_1ulp_avx2_table3[v91];
        const double v178 = -v123;
        const double v179 = sincos_f64_1ulp_avx2_fma_f64(v97, v122, v178);
        const double v180 = sincos_f64_1ulp_avx2_fma_f64(v97, v177, v179);
        const double v181 = v176 + v180;
        const double v182 = -v141;
        const double v183 = sincos_f64_1ulp_avx2_fma_f64(v121, v140, v182);
        const double v184 = sincos_f64_1ulp_avx2_fma_f64(v12, v140, v183);
        const double v185 = sincos_f64_1ulp_avx2_fma_f64(v181, v121, v184);
        const double v186 = -v142;
        const double v187 = sincos_f64_1ulp_avx2_fma_f64(v141, v141, v186);
        const double v188 = v120 * v187;
        const double v189 = sincos_f64_1ulp_avx2_fma_f64(v185, v141, v188);
        const double v190 = -v189;
        const double v191 = sincos_f64_1ulp_avx2_fma_f64(v152, v153, v190);
        const double v192 = v146 + v191;
        const double v193 = v192 + v144;
        const double v194 = sincos_f64_1ulp_avx2_fma_f64(v46, v142, v47);
        const double v195 = sincos_f64_1ulp_avx2_fma_f64(v194, v142, v49);
        const double v196 = sincos_f64_1ulp_avx2_fma_f64(v195, v142, v51);
        const double v197 = sincos_f64_1ulp_avx2_fma_f64(v196, v142, v53);
        const double v198 = sincos_f64_1ulp_avx2_fma_f64(v197, v142, v55);
        const double v199 = sincos_f64_1ulp_avx2_fma_f64(v198, v142, v57);
        const double v200 = sincos_f64_1ulp_avx2_fma_f64(v199, v142, v59);
        const double v201 = v141 * v142;
        const double v202 = v185 * v143;
        const double v203 = v185 - v202;
        const double v204 = sincos_f64_1ulp_avx2_fma_f64(v200, v201, v203);
        const double v205 = v204 + v141;
        const double v206 = v119 ? v193 : v205;
        const int64_t v207 = v68 & v117;
        const int64_t v208 = sincos_f64_1ulp_avx2_shl_i64(v207, v70);
        const int64_t v209 = v208 ^ v67;
        const double v210 = sincos_f64_1ulp_avx2_addbits_f64(v206, v209);
        const double v211 = v81 + v210;
        const double v212 = v119 ? v205 : v193;
        const int64_t v213 = (int64_t)((uint64_t)v0 + (uint64_t)v117);
        const int64_t v214 = v213 & v68;
        const int64_t v215 = sincos_f64_1ulp_avx2_shl_i64(v214, v70);
        const double v216 = sincos_f64_1ulp_avx2_addbits_f64(v212, v215);
        const double v217 = v81 + v216;
        r0 = v211;
        r1 = v217;
    } else {
        const int64_t v0 = INT64_C(1);
        const double v1 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
        const double v4 = 0x1.8p+52; /* 6755399441055744 */
        const double v5 = sincos_f64_1ulp_avx2_fma_f64(v1, v3, v4);
        const int64_t v6 = sincos_f64_1ulp_avx2_bits_f64(v5);
        const int64_t v7 = v0 & v6;
        const int v8 = v0 == v7;
        const double v9 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v10 = v5 - v4;
        const double v11 = sincos_f64_1ulp_avx2_fma_f64(v9, v10, v3);
        const double v12 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v13 = v12 * v10;
        const double v14 = v11 - v13;
        const double v15 = v14 * v14;
        const double v16 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v17 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v18 = sincos_f64_1ulp_avx2_fma_f64(v15, v16, v17);
        const double v19 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v20 = sincos_f64_1ulp_avx2_fma_f64(v18, v15, v19);
        const double v21 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v22 = sincos_f64_1ulp_avx2_fma_f64(v20, v15, v21);
        const double v23 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v24 = sincos_f64_1ulp_avx2_fma_f64(v22, v15, v23);
        const double v25 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v26 = sincos_f64_1ulp_avx2_fma_f64(v24, v15, v25);
        const double v27 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v28 = sincos_f64_1ulp_avx2_fma_f64(v26, v15, v27);
        const double v29 = -0x1p-1; /* -0.5 */
        const double v30 = sincos_f64_1ulp_avx2_fma_f64(v28, v15, v29);
        const double v31 = -v15;
        const double v32 = sincos_f64_1ulp_avx2_fma_f64(v14, v14, v31);
        const double v33 = 0x1.f1976b7ed8fbcp-110; /* 1.4973849048591698e-33 */
        const double v34 = v11 - v14;
        const double v35 = v34 - v13;
        const double v36 = -v13;
        const double v37 = sincos_f64_1ulp_avx2_fma_f64(v12, v10, v36);
        const double v38 = v35 - v37;
        const double v39 = sincos_f64_1ulp_avx2_fma_f64(v33, v10, v38);
        const double v40 = v14 * v39;
        const double v41 = -v40;
        const double v42 = sincos_f64_1ulp_avx2_fma_f64(v32, v29, v41);
        const double v43 = sincos_f64_1ulp_avx2_fma_f64(v30, v15, v42);
        const double v44 = 0x1p+0; /* 1 */
        const double v45 = v43 + v44;
        const double v46 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v47 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v48 = sincos_f64_1ulp_avx2_fma_f64(v46, v15, v47);
        const double v49 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v50 = sincos_f64_1ulp_avx2_fma_f64(v48, v15, v49);
        const double v51 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v52 = sincos_f64_1ulp_avx2_fma_f64(v50, v15, v51);
        const double v53 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v54 = sincos_f64_1ulp_avx2_fma_f64(v52, v15, v53);
        const double v55 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v56 = sincos_f64_1ulp_avx2_fma_f64(v15, v54, v55);
        const double v57 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v58 = sincos_f64_1ulp_avx2_fma_f64(v56, v15, v57);
        const double v59 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v60 = sincos_f64_1ulp_avx2_fma_f64(v58, v15, v59);
        const double v61 = v14 * v15;
        const double v62 = sincos_f64_1ulp_avx2_fma_f64(v60, v61, v39);
        const double v63 = v14 + v62;
        const double v64 = v8 ? v45 : v63;
        const int64_t v65 = sincos_f64_1ulp_avx2_bits_f64(v2);
        const int64_t v66 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v67 = v65 & v66;
        const int64_t v68 = INT64_C(2);
        const int64_t v69 = v68 & v6;
        const int64_t v70 = INT64_C(62);
        const int64_t v71 = sincos_f64_1ulp_avx2_shl_i64(v69, v70);
        const int64_t v72 = v67 ^ v71;
        const double v73 = sincos_f64_1ulp_avx2_addbits_f64(v64, v72);
        const double v74 = v8 ? v63 : v45;
        const int64_t v75 = (int64_t)((uint64_t)v0 + (uint64_t)v6);
        const int64_t v76 = v75 & v68;
        const int64_t v77 = sincos_f64_1ulp_avx2_shl_i64(v76, v70);
        const double v78 = sincos_f64_1ulp_avx2_addbits_f64(v74, v77);
        r0 = v73;
        r1 = v78;
    }
    *y0 = r0;
    *y1 = r1;
}

static void sincos_f64_1ulp_avx2_array_portable(const double *x, double *y0, double *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sincos_f64_1ulp_avx2_element(x[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINCOS_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINCOS_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINCOS_F64_1ULP_AVX2_AVX2 static inline SINCOS_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SINCOS_F64_1ULP_AVX2_AVX512 static inline SINCOS_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SINCOS_F64_1ULP_AVX2_AVX2 __m256i sincos_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_F64_1ULP_AVX2_AVX2 __m256i sincos_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

SINCOS_F64_1ULP_AVX2_AVX2 __m128i sincos_f64_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SINCOS_F64_1ULP_AVX2_AVX2 __m256d sincos_f64_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static SINCOS_F64_1ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int sincos_f64_1ulp_avx2_rare_avx2(const double *x, double *y0, double *y1) {
    int rare = 0;
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v12 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v16 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v17 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v19 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v21 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v23 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v25 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v27 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v29 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v33 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m256d v44 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v46 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v47 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v49 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v51 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v53 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v55 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v57 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v59 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v66 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256i v68 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v79 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v82 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v83 = _mm256_set1_epi32(65);
    const __m256i v84 = _mm256_set1_epi32(127);
    const __m256i v93 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v94 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v101 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v120 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v121 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v5l = _mm256_fmadd_pd(v1, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v1, v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256i v7l = _mm256_and_si256(v0, v6l);
    const __m256i v7h = _mm256_and_si256(v0, v6h);
    const __m256i v8l = _mm256_cmpeq_epi64(v0, v7l);
    const __m256i v8h = _mm256_cmpeq_epi64(v0, v7h);
    const __m256i v8 = sincos_f64_1ulp_avx2_join_mask_avx2(v8l, v8h);
    const __m256d v10l = _mm256_sub_pd(v5l, v4);
    const __m256d v10h = _mm256_sub_pd(v5h, v4);
    const __m256d v11l = _mm256_fmadd_pd(v9, v10l, v3l);
    const __m256d v11h = _mm256_fmadd_pd(v9, v10h, v3h);
    const __m256d v13l = _mm256_mul_pd(v12, v10l);
    const __m256d v13h = _mm256_mul_pd(v12, v10h);
    const __m256d v14l = _mm256_sub_pd(v11l, v13l);
    const __m256d v14h = _mm256_sub_pd(v11h, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v15l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v15h, v16, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v15l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v15h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v15l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v15h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v15l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v15h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v15l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v15h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v15l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v15h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v15h, v29);
    const __m256d v32l = _mm256_fmsub_pd(v14l, v14l, v15l);
    const __m256d v32h = _mm256_fmsub_pd(v14h, v14h, v15h);
    const __m256d v34l = _mm256_sub_pd(v11l, v14l);
    const __m256d v34h = _mm256_sub_pd(v11h, v14h);
    const __m256d v35l = _mm256_sub_pd(v34l, v13l);
    const __m256d v35h = _mm256_sub_pd(v34h, v13h);
    const __m256d v37l = _mm256_fmsub_pd(v12, v10l, v13l);
    const __m256d v37h = _mm256_fmsub_pd(v12, v10h, v13h);
    const __m256d v38l = _mm256_sub_pd(v35l, v37l);
    const __m256d v38h = _mm256_sub_pd(v35h, v37h);
    const __m256d v39l = _mm256_fmadd_pd(v33, v10l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v33, v10h, v38h);
    const __m256d v40l = _mm256_mul_pd(v14l, v39l);
    const __m256d v40h = _mm256_mul_pd(v14h, v39h);
    const __m256d v42l = _mm256_fmsub_pd(v32l, v29, v40l);
    const __m256d v42h = _mm256_fmsub_pd(v32h, v29, v40h);
    const __m256d v43l = _mm256_fmadd_pd(v30l, v15l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v30h, v15h, v42h);
    const __m256d v45l = _mm256_add_pd(v43l, v44);
    const __m256d v45h = _mm256_add_pd(v43h, v44);
    const __m256d v48l = _mm256_fmadd_pd(v46, v15l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46, v15h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v15l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v15h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v15l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v15h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v15l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v15h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v15l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v15h, v54h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v15l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v15h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v15l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v15h, v59);
    const __m256d v61l = _mm256_mul_pd(v14l, v15l);
    const __m256d v61h = _mm256_mul_pd(v14h, v15h);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v61l, v39l);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v61h, v39h);
    const __m256d v63l = _mm256_add_pd(v14l, v62l);
    const __m256d v63h = _mm256_add_pd(v14h, v62h);
    const __m256d v64l = _mm256_blendv_pd(v63l, v45l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v64h = _mm256_blendv_pd(v63h, v45h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256i v65l = _mm256_castpd_si256(v2l);
    const __m256i v65h = _mm256_castpd_si256(v2h);
    const __m256i v67l = _mm256_and_si256(v65l, v66);
    const __m256i v67h = _mm256_and_si256(v65h, v66);
    const __m256i v69l = _mm256_and_si256(v68, v6l);
    const __m256i v69h = _mm256_and_si256(v68, v6h);
    const __m256i v71l = _mm256_slli_epi64(v69l, 62);
    const __m256i v71h = _mm256_slli_epi64(v69h, 62);
    const __m256i v72l = _mm256_xor_si256(v67l, v71l);
    const __m256i v72h = _mm256_xor_si256(v67h, v71h);
    const __m256d v73l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v64l), v72l));
    const __m256d v73h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v64h), v72h));
    const __m256d v74l = _mm256_blendv_pd(v45l, v63l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v74h = _mm256_blendv_pd(v45h, v63h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256i v75l = _mm256_add_epi64(v0, v6l);
    const __m256i v75h = _mm256_add_epi64(v0, v6h);
    const __m256i v76l = _mm256_and_si256(v75l, v68);
    const __m256i v76h = _mm256_and_si256(v75h, v68);
    const __m256i v77l = _mm256_slli_epi64(v76l, 62);
    const __m256i v77h = _mm256_slli_epi64(v76h, 62);
    const __m256d v78l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v74l), v77l));
    const __m256d v78h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v74h), v77h));
    const __m256i v80l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v79, _CMP_NLE_UQ));
    const __m256i v80h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v79, _CMP_NLE_UQ));
    const __m256i v80 = sincos_f64_1ulp_avx2_join_mask_avx2(v80l, v80h);
    __m256d r0l = v73l;
    __m256d r0h = v73h;
    __m256d r1l = v78l;
    __m256d r1h = v78h;
    __m256i any1 = v80;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v81l = _mm256_sub_pd(v3l, v3l);
        const __m256d v81h = _mm256_sub_pd(v3h, v3h);
        const __m256i v85l = _mm256_castpd_si256(v3l);
        const __m256i v85h = _mm256_castpd_si256(v3h);
        const __m256i v87l = _mm256_srli_epi64(v85l, 56);
        const __m256i v87h = _mm256_srli_epi64(v85h, 56);
        const __m128i v88l = sincos_f64_1ulp_avx2_wrap_avx2(v87l);
        const __m128i v88h = sincos_f64_1ulp_avx2_wrap_avx2(v87h);
        const __m256i v88 = _mm256_set_m128i(v88h, v88l);
        const __m256i v89 = _mm256_and_si256(v84, v88);
        const __m256i v90 = _mm256_max_epi32(v83, v89);
        const __m256i v91 = _mm256_sub_epi32(v90, v83);
        const __m256d v92l = sincos_f64_1ulp_avx2_gather_f64_avx2(sincos_f64_1ulp_avx2_table0, _mm256_castsi256_si128(v91));
        const __m256d v92h = sincos_f64_1ulp_avx2_gather_f64_avx2(sincos_f64_1ulp_avx2_table0, _mm256_extracti128_si256(v91, 1));
        const __m256i v95l = _mm256_and_si256(v94, v85l);
        const __m256i v95h = _mm256_and_si256(v94, v85h);
        const __m256i v96l = _mm256_add_epi64(v93, v95l);
        const __m256i v96h = _mm256_add_epi64(v93, v95h);
        const __m256d v97l = _mm256_castsi256_pd(v96l);
        const __m256d v97h = _mm256_castsi256_pd(v96h);
        const __m256d v98l = _mm256_mul_pd(v92l, v97l);
        const __m256d v98h = _mm256_mul_pd(v92h, v97h);
        const __m256d v100l = _mm256_fmsub_pd(v92l, v97l, v98l);
        const __m256d v100h = _mm256_fmsub_pd(v92h, v97h, v98h);
        const __m256d v102l = _mm256_mul_pd(v100l, v101);
        const __m256d v102h = _mm256_mul_pd(v100h, v101);
        const __m256d v103l = _mm256_round_pd(v102l, 8);
        const __m256d v103h = _mm256_round_pd(v102h, 8);
        const __m256d v104l = _mm256_fmadd_pd(v82, v103l, v100l);
        const __m256d v104h = _mm256_fmadd_pd(v82, v103h, v100h);
        const __m256d v105l = _mm256_mul_pd(v101, v98l);
        const __m256d v105h = _mm256_mul_pd(v101, v98h);
        const __m256d v106l = _mm256_round_pd(v105l, 8);
        const __m256d v106h = _mm256_round_pd(v105h, 8);
        const __m256d v107l = _mm256_fmadd_pd(v82, v106l, v98l);
        const __m256d v107h = _mm256_fmadd_pd(v82, v106h, v98h);
        const __m256d v108l = _mm256_add_pd(v104l, v107l);
        const __m256d v108h = _mm256_add_pd(v104h, v107h);
        const __m256d v109l = sincos_f64_1ulp_avx2_gather_f64_avx2(sincos_f64_1ulp_avx2_table1, _mm256_castsi256_si128(v91));
        const __m256d v109h = sincos_f64_1ulp_avx2_gather_f64_avx2(sincos_f64_1ulp_avx2_table1, _mm256_extracti128_si256(v91, 1));
        const __m256d v110l = _mm256_mul_pd(v109l, v97l);
        const __m256d v110h = _mm256_mul_pd(v109h, v97h);
        const __m256d v111l = _mm256_mul_pd(v101, v110l);
        const __m256d v111h = _mm256_mul_pd(v101, v110h);
        const __m256d v112l = _mm256_round_pd(v111l, 8);
        const __m256d v112h = _mm256_round_pd(v111h, 8);
        const __m256d v113l = _mm256_fmadd_pd(v112l, v82, v110l);
        const __m256d v113h = _mm256_fmadd_pd(v112h, v82, v110h);
        const __m256d v114l = _mm256_add_pd(v108l, v113l);
        const __m256d v114h = _mm256_add_pd(v108h, v113h);
        const __m256d v115l = _mm256_round_pd(v114l, 8);
        const __m256d v115h = _mm256_round_pd(v114h, 8);
        const __m256d v116l = _mm256_add_pd(v115l, v4);
        const __m256d v116h = _mm256_add_pd(v115h, v4);
        const __m256i v117l = sincos_f64_1ulp_avx2_bits_f64_avx2(v116l);
        const __m256i v117h = sincos_f64_1ulp_avx2_bits_f64_avx2(v116h);
        const __m256i v118l = _mm256_and_si256(v0, v117l);
        const __m256i v118h = _mm256_and_si256(v0, v117h);
        const __m256i v119l = _mm256_cmpeq_epi64(v0, v118l);
        const __m256i v119h = _mm256_cmpeq_epi64(v0, v118h);
        const __m256i v119 = sincos_f64_1ulp_avx2_join_mask_avx2(v119l, v119h);
        const __m256d v122l = sincos_f64_1ulp_avx2_gather_f64_avx2(sincos_f64_1ulp_avx2_table2, _mm256_castsi256_si128(v91));
        const __m256d v122h = sincos_f64_1ulp_avx2_gather_f64_avx2(sincos_f64_1ulp_avx2_table2, _mm256_extracti128_si256(v91, 1));
        const __m256d v123l = _mm256_mul_pd(v97l, v122l);
        const __m256d v123h = _mm256_mul_pd(v97h, v122h);
        const __m256d v125l = _mm256_fmsub_pd(v109l, v97l, v110l);
        const __m256d v125h = _mm256_fmsub_pd(v109h, v97h, v110h);
        const __m256d v126l = _mm256_add_pd(v123l, v125l);
        const __m256d v126h = _mm256_add_pd(v123h, v125h);
        const __m256d v127l = _mm256_sub_pd(v108l, v107l);
        const __m256d v127h = _mm256_sub_pd(v108h, v107h);
        const __m256d v128l = _mm256_sub_pd(v104l, v127l);
        const __m256d v128h = _mm256_sub_pd(v104h, v127h);
        const __m256d v129l = _mm256_sub_pd(v108l, v127l);
        const __m256d v129h = _mm256_sub_pd(v108h, v127h);
        const __m256d v130l = _mm256_sub_pd(v107l, v129l);
        const __m256d v130h = _mm256_sub_pd(v107h, v129h);
        const __m256d v131l = _mm256_add_pd(v128l, v130l);
        const __m256d v131h = _mm256_add_pd(v128h, v130h);
        const __m256d v132l = _mm256_sub_pd(v114l, v108l);
        const __m256d v132h = _mm256_sub_pd(v114h, v108h);
        const __m256d v133l = _mm256_sub_pd(v113l, v132l);
        const __m256d v133h = _mm256_sub_pd(v113h, v132h);
        const __m256d v134l = _mm256_sub_pd(v114l, v132l);
        const __m256d v134h = _mm256_sub_pd(v114h, v132h);
        const __m256d v135l = _mm256_sub_pd(v108l, v134l);
        const __m256d v135h = _mm256_sub_pd(v108h, v134h);
        const __m256d v136l = _mm256_add_pd(v133l, v135l);
        const __m256d v136h = _mm256_add_pd(v133h, v135h);
        const __m256d v137l = _mm256_add_pd(v131l, v136l);
        const __m256d v137h = _mm256_add_pd(v131h, v136h);
        const __m256d v138l = _mm256_add_pd(v126l, v137l);
        const __m256d v138h = _mm256_add_pd(v126h, v137h);
        const __m256d v139l = _mm256_sub_pd(v114l, v115l);
        const __m256d v139h = _mm256_sub_pd(v114h, v115h);
        const __m256d v140l = _mm256_add_pd(v138l, v139l);
        const __m256d v140h = _mm256_add_pd(v138h, v139h);
        const __m256d v141l = _mm256_mul_pd(v121, v140l);
        const __m256d v141h = _mm256_mul_pd(v121, v140h);
        const __m256d v142l = _mm256_mul_pd(v141l, v141l);
        const __m256d v142h = _mm256_mul_pd(v141h, v141h);
        const __m256d v143l = _mm256_mul_pd(v120, v142l);
        const __m256d v143h = _mm256_mul_pd(v120, v142h);
        const __m256d v144l = _mm256_sub_pd(v44, v143l);
        const __m256d v144h = _mm256_sub_pd(v44, v143h);
        const __m256d v145l = _mm256_sub_pd(v44, v144l);
        const __m256d v145h = _mm256_sub_pd(v44, v144h);
        const __m256d v146l = _mm256_sub_pd(v145l, v143l);
        const __m256d v146h = _mm256_sub_pd(v145h, v143h);
        const __m256d v147l = _mm256_fmadd_pd(v16, v142l, v17);
        const __m256d v147h = _mm256_fmadd_pd(v16, v142h, v17);
        const __m256d v148l = _mm256_fmadd_pd(v147l, v142l, v19);
        const __m256d v148h = _mm256_fmadd_pd(v147h, v142h, v19);
        const __m256d v149l = _mm256_fmadd_pd(v148l, v142l, v21);
        const __m256d v149h = _mm256_fmadd_pd(v148h, v142h, v21);
        const __m256d v150l = _mm256_fmadd_pd(v149l, v142l, v23);
        const __m256d v150h = _mm256_fmadd_pd(v149h, v142h, v23);
        const __m256d v151l = _mm256_fmadd_pd(v150l, v142l, v25);
        const __m256d v151h = _mm256_fmadd_pd(v150h, v142h, v25);
        const __m256d v152l = _mm256_fmadd_pd(v151l, v142l, v27);
        const __m256d v152h = _mm256_fmadd_pd(v151h, v142h, v27);
        const __m256d v153l = _mm256_mul_pd(v142l, v142l);
        const __m256d v153h = _mm256_mul_pd(v142h, v142h);
        const __m256d v154l = _mm256_sub_pd(v138l, v126l);
        const __m256d v154h = _mm256_sub_pd(v138h, v126h);
        const __m256d v155l = _mm256_sub_pd(v137l, v154l);
        const __m256d v155h = _mm256_sub_pd(v137h, v154h);
        const __m256d v156l = _mm256_sub_pd(v138l, v154l);
        const __m256d v156h = _mm256_sub_pd(v138h, v154h);
        const __m256d v157l = _mm256_sub_pd(v126l, v156l);
        const __m256d v157h = _mm256_sub_pd(v126h, v156h);
        const __m256d v158l = _mm256_add_pd(v155l, v157l);
        const __m256d v158h = _mm256_add_pd(v155h, v157h);
        const __m256d v159l = _mm256_sub_pd(v140l, v139l);
        const __m256d v159h = _mm256_sub_pd(v140h, v139h);
        const __m256d v160l = _mm256_sub_pd(v140l, v159l);
        const __m256d v160h = _mm256_sub_pd(v140h, v159h);
        const __m256d v161l = _mm256_sub_pd(v139l, v160l);
        const __m256d v161h = _mm256_sub_pd(v139h, v160h);
        const __m256d v162l = _mm256_sub_pd(v138l, v159l);
        const __m256d v162h = _mm256_sub_pd(v138h, v159h);
        const __m256d v163l = _mm256_add_pd(v161l, v162l);
        const __m256d v163h = _mm256_add_pd(v161h, v162h);
        const __m256d v164l = _mm256_add_pd(v158l, v163l);
        const __m256d v164h = _mm256_add_pd(v158h, v163h);
        const __m256d v165l = _mm256_sub_pd(v137l, v136l);
        const __m256d v165h = _mm256_sub_pd(v137h, v136h);
        const __m256d v166l = _mm256_sub_pd(v137l, v165l);
        const __m256d v166h = _mm256_sub_pd(v137h, v165h);
        const __m256d v167l = _mm256_sub_pd(v136l, v166l);
        const __m256d v167h = _mm256_sub_pd(v136h, v166h);
        const __m256d v168l = _mm256_sub_pd(v131l, v165l);
        const __m256d v168h = _mm256_sub_pd(v131h, v165h);
        const __m256d v169l = _mm256_add_pd(v167l, v168l);
        const __m256d v169h = _mm256_add_pd(v167h, v168h);
        const __m256d v170l = _mm256_sub_pd(v126l, v125l);
        const __m256d v170h = _mm256_sub_pd(v126h, v125h);
        const __m256d v171l = _mm256_sub_pd(v123l, v170l);
        const __m256d v171h = _mm256_sub_pd(v123h, v170h);
        const __m256d v172l = _mm256_sub_pd(v126l, v170l);
        const __m256d v172h = _mm256_sub_pd(v126h, v170h);
        const __m256d v173l = _mm256_sub_pd(v125l, v172l);
        const __m256d v173h = _mm256_sub_pd(v125h, v172h);
        const __m256d v174l = _mm256_add_pd(v171l, v173l);
        const __m256d v174h = _mm256_add_pd(v171h, v173h);
        const __m256d v175l = _mm256_add_pd(v169l, v174l);
        const __m256d v175h = _mm256_add_pd(v169h, v174h);
        const __m256d v176l = _mm256_add_pd(v164l, v175l);
        const __m256d v176h = _mm256_add_pd(v164h, v175h);
        const __m256d v177l = sincos_f64_1ulp_avx2_gather_f64_avx2(sincos_f64_1ulp_avx2_table3, _mm256_castsi256_si128(v91));
        const __m256d v177h = sincos_f64_1ulp_avx2_gather_f64_avx2(sincos_f64_1ulp_avx2_table3, _mm256_extracti128_si256(v91, 1));
        const __m256d v179l = _mm256_fmsub_pd(v97l, v122l, v123l);
        const __m256d v179h = _mm256_fmsub_pd(v97h, v122h, v123h);
        const __m256d v180l = _mm256_fmadd_pd(v97l, v177l, v179l);
        const __m256d v180h = _mm256_fmadd_pd(v97h, v177h, v179h);
        const __m256d v181l = _mm256_add_pd(v176l, v180l);
        const __m256d v181h = _mm256_add_pd(v176h, v180h);
        const __m256d v183l = _mm256_fmsub_pd(v121, v140l, v141l);
        const __m256d v183h = _mm256_fmsub_pd(v121, v140h, v141h);
        const __m256d v184l = _mm256_fmadd_pd(v12, v140l, v183l);
        const __m256d v184h = _mm256_fmadd_pd(v12, v140h, v183h);
        const __m256d v185l = _mm256_fmadd_pd(v181l, v121, v184l);
        const __m256d v185h = _mm256_fmadd_pd(v181h, v121, v184h);
        const __m256d v187l = _mm256_fmsub_pd(v141l, v141l, v142l);
        const __m256d v187h = _mm256_fmsub_pd(v141h, v141h, v142h);
        const __m256d v188l = _mm256_mul_pd(v120, v187l);
        const __m256d v188h = _mm256_mul_pd(v120, v187h);
        const __m256d v189l = _mm256_fmadd_pd(v185l, v141l, v188l);
        const __m256d v189h = _mm256_fmadd_pd(v185h, v141h, v188h);
        const __m256d v191l = _mm256_fmsub_pd(v152l, v153l, v189l);
        const __m256d v191h = _mm256_fmsub_pd(v152h, v153h, v189h);
        const __m256d v192l = _mm256_add_pd(v146l, v191l);
        const __m256d v192h = _mm256_add_pd(v146h, v191h);
        const __m256d v193l = _mm256_add_pd(v192l, v144l);
        const __m256d v193h = _mm256_add_pd(v192h, v144h);
        const __m256d v194l = _mm256_fmadd_pd(v46, v142l, v47);
        const __m256d v194h = _mm256_fmadd_pd(v46, v142h, v47);
        const __m256d v195l = _mm256_fmadd_pd(v194l, v142l, v49);
        const __m256d v195h = _mm256_fmadd_pd(v194h, v142h, v49);
        const __m256d v196l = _mm256_fmadd_pd(v195l, v142l, v51);
        const __m256d v196h = _mm256_fmadd_pd(v195h, v142h, v51);
        const __m256d v197l = _mm256_fmadd_pd(v196l, v142l, v53);
        const __m256d v197h = _mm256_fmadd_pd(v196h, v142h, v53);
        const __m256d v198l = _mm256_fmadd_pd(v197l, v142l, v55);
        const __m256d v198h = _mm256_fmadd_pd(v197h, v142h, v55);
        const __m256d v199l = _mm256_fmadd_pd(v198l, v142l, v57);
        const __m256d v199h = _mm256_fmadd_pd(v198h, v142h, v57);
        const __m256d v200l = _mm256_fmadd_pd(v199l, v142l, v59);
        const __m256d v200h = _mm256_fmadd_pd(v199h, v142h, v59);
        const __m256d v201l = _mm256_mul_pd(v141l, v142l);
        const __m256d v201h = _mm256_mul_pd(v141h, v142h);
        const __m256d v202l = _mm256_mul_pd(v185l, v143l);
        const __m256d v202h = _mm256_mul_pd(v185h, v143h);
        const __m256d v203l = _mm256_sub_pd(v185l, v202l);
        const __m256d v203h = _mm256_sub_pd(v185h, v202h);
        const __m256d v204l = _mm256_fmadd_pd(v200l, v201l, v203l);
        const __m256d v204h = _mm256_fmadd_pd(v200h, v201h, v203h);
        const __m256d v205l = _mm256_add_pd(v204l, v141l);
        const __m256d v205h = _mm256_add_pd(v204h, v141h);
        const __m256d v206l = _mm256_blendv_pd(v205l, v193l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v119))));
        const __m256d v206h = _mm256_blendv_pd(v205h, v193h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v119, 1))));
        const __m256i v207l = _mm256_and_si256(v68, v117l);
        const __m256i v207h = _mm256_and_si256(v68, v117h);
        const __m256i v208l = _mm256_slli_epi64(v207l, 62);
        const __m256i v208h = _mm256_slli_epi64(v207h, 62);
        const __m256i v209l = _mm256_xor_si256(v208l, v67l);
        const __m256i v209h = _mm256_xor_si256(v208h, v67h);
        const __m256d v210l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v206l), v209l));
        const __m256d v210h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v206h), v209h));
        const __m256d v211l = _mm256_add_pd(v81l, v210l);
        const __m256d v211h = _mm256_add_pd(v81h, v210h);
        const __m256d v212l = _mm256_blendv_pd(v193l, v205l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v119))));
        const __m256d v212h = _mm256_blendv_pd(v193h, v205h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v119, 1))));
        const __m256i v213l = _mm256_add_epi64(v0, v117l);
        const __m256i v213h = _mm256_add_epi64(v0, v117h);
        const __m256i v214l = _mm256_and_si256(v213l, v68);
        const __m256i v214h = _mm256_and_si256(v213h, v68);
        const __m256i v215l = _mm256_slli_epi64(v214l, 62);
        const __m256i v215h = _mm256_slli_epi64(v214h, 62);
        const __m256d v216l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v212l), v215l));
        const __m256d v216h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v212h), v215h));
        const __m256d v217l = _mm256_add_pd(v81l, v216l);
        const __m256d v217h = _mm256_add_pd(v81h, v216h);
        r0l = _mm256_blendv_pd(r0l, v211l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v80))));
        r0h = _mm256_blendv_pd(r0h, v211h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v80, 1))));
        r1l = _mm256_blendv_pd(r1l, v217l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v80))));
        r1h = _mm256_blendv_pd(r1h, v217h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v80, 1))));
    }
    _mm256_storeu_pd(y0, r0l);
    _mm256_storeu_pd(y0 + 4, r0h);
    _mm256_storeu_pd(y1, r1l);
    _mm256_storeu_pd(y1 + 4, r1h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
SINCOS_F64_1ULP_AVX2_AVX2 int sincos_f64_1ulp_avx2_step_avx2(const double *x, double *y0, double *y1) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v12 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v16 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v17 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v19 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v21 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v23 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v25 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v27 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v29 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v33 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m256d v44 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v46 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v47 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v49 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v51 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v53 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v55 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v57 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v59 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v66 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256i v68 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v79 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v80l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v79, _CMP_NLE_UQ));
    const __m256i v80h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v79, _CMP_NLE_UQ));
    const __m256i v80 = sincos_f64_1ulp_avx2_join_mask_avx2(v80l, v80h);
    __m256i any1 = v80;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v5l = _mm256_fmadd_pd(v1, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v1, v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256i v7l = _mm256_and_si256(v0, v6l);
    const __m256i v7h = _mm256_and_si256(v0, v6h);
    const __m256i v8l = _mm256_cmpeq_epi64(v0, v7l);
    const __m256i v8h = _mm256_cmpeq_epi64(v0, v7h);
    const __m256i v8 = sincos_f64_1ulp_avx2_join_mask_avx2(v8l, v8h);
    const __m256d v10l = _mm256_sub_pd(v5l, v4);
    const __m256d v10h = _mm256_sub_pd(v5h, v4);
    const __m256d v11l = _mm256_fmadd_pd(v9, v10l, v3l);
    const __m256d v11h = _mm256_fmadd_pd(v9, v10h, v3h);
    const __m256d v13l = _mm256_mul_pd(v12, v10l);
    const __m256d v13h = _mm256_mul_pd(v12, v10h);
    const __m256d v14l = _mm256_sub_pd(v11l, v13l);
    const __m256d v14h = _mm256_sub_pd(v11h, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v15l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v15h, v16, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v15l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v15h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v15l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v15h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v15l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v15h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v15l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v15h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v15l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v15h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v15h, v29);
    const __m256d v32l = _mm256_fmsub_pd(v14l, v14l, v15l);
    const __m256d v32h = _mm256_fmsub_pd(v14h, v14h, v15h);
    const __m256d v34l = _mm256_sub_pd(v11l, v14l);
    const __m256d v34h = _mm256_sub_pd(v11h, v14h);
    const __m256d v35l = _mm256_sub_pd(v34l, v13l);
    const __m256d v35h = _mm256_sub_pd(v34h, v13h);
    const __m256d v37l = _mm256_fmsub_pd(v12, v10l, v13l);
    const __m256d v37h = _mm256_fmsub_pd(v12, v10h, v13h);
    const __m256d v38l = _mm256_sub_pd(v35l, v37l);
    const __m256d v38h = _mm256_sub_pd(v35h, v37h);
    const __m256d v39l = _mm256_fmadd_pd(v33, v10l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v33, v10h, v38h);
    const __m256d v40l = _mm256_mul_pd(v14l, v39l);
    const __m256d v40h = _mm256_mul_pd(v14h, v39h);
    const __m256d v42l = _mm256_fmsub_pd(v32l, v29, v40l);
    const __m256d v42h = _mm256_fmsub_pd(v32h, v29, v40h);
    const __m256d v43l = _mm256_fmadd_pd(v30l, v15l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v30h, v15h, v42h);
    const __m256d v45l = _mm256_add_pd(v43l, v44);
    const __m256d v45h = _mm256_add_pd(v43h, v44);
    const __m256d v48l = _mm256_fmadd_pd(v46, v15l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46, v15h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v15l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v15h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v15l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v15h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v15l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v15h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v15l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v15h, v54h, v55);
    const __m256d v58l = _mm256_fmadd_pd(v56l, v15l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v56h, v15h, v57);
    const __m256d v60l = _mm256_fmadd_pd(v58l, v15l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v58h, v15h, v59);
    const __m256d v61l = _mm256_mul_pd(v14l, v15l);
    const __m256d v61h = _mm256_mul_pd(v14h, v15h);
    const __m256d v62l = _mm256_fmadd_pd(v60l, v61l, v39l);
    const __m256d v62h = _mm256_fmadd_pd(v60h, v61h, v39h);
    const __m256d v63l = _mm256_add_pd(v14l, v62l);
    const __m256d v63h = _mm256_add_pd(v14h, v62h);
    const __m256d v64l = _mm256_blendv_pd(v63l, v45l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v64h = _mm256_blendv_pd(v63h, v45h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256i v65l = _mm256_castpd_si256(v2l);
    const __m256i v65h = _mm256_castpd_si256(v2h);
    const __m256i v67l = _mm256_and_si256(v65l, v66);
    const __m256i v67h = _mm256_and_si256(v65h, v66);
    const __m256i v69l = _mm256_and_si256(v68, v6l);
    const __m256i v69h = _mm256_and_si256(v68, v6h);
    const __m256i v71l = _mm256_slli_epi64(v69l, 62);
    const __m256i v71h = _mm256_slli_epi64(v69h, 62);
    const __m256i v72l = _mm256_xor_si256(v67l, v71l);
    const __m256i v72h = _mm256_xor_si256(v67h, v71h);
    const __m256d v73l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v64l), v72l));
    const __m256d v73h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v64h), v72h));
    const __m256d v74l = _mm256_blendv_pd(v45l, v63l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v74h = _mm256_blendv_pd(v45h, v63h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256i v75l = _mm256_add_epi64(v0, v6l);
    const __m256i v75h = _mm256_add_epi64(v0, v6h);
    const __m256i v76l = _mm256_and_si256(v75l, v68);
    const __m256i v76h = _mm256_and_si256(v75h, v68);
    const __m256i v77l = _mm256_slli_epi64(v76l, 62);
    const __m256i v77h = _mm256_slli_epi64(v76h, 62);
    const __m256d v78l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v74l), v77l));
    const __m256d v78h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx2(v74h), v77h));
    _mm256_storeu_pd(y0, v73l);
    _mm256_storeu_pd(y0 + 4, v73h);
    _mm256_storeu_pd(y1, v78l);
    _mm256_storeu_pd(y1 + 4, v78h);
    return 1;
}

static SINCOS_F64_1ULP_AVX2_AVX2_TARGET void sincos_f64_1ulp_avx2_array_avx2(const double *x, double *y0, double *y1, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && sincos_f64_1ulp_avx2_step_avx2(x + i, y0 + i, y1 + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = sincos_f64_1ulp_avx2_rare_avx2(x + i, y0 + i, y1 + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y0[8];
        double tail_y1[8];
        sincos_f64_1ulp_avx2_rare_avx2(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINCOS_F64_1ULP_AVX2_AVX512 __mmask8 sincos_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_F64_1ULP_AVX2_AVX512 __m512i sincos_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINCOS_F64_1ULP_AVX2_AVX512 void sincos_f64_1ulp_avx2_step_avx512(const double *x, double *y0, double *y1) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v12 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v16 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v17 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v19 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v21 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v23 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v25 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v27 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v29 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v33 = _mm512_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m512d v44 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v46 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v47 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v49 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v51 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v53 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v55 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v57 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v59 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v66 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512i v68 = _mm512_set1_epi64(INT64_C(2));
    const __m512d v79 = _mm512_set1_pd(0x1p+30); /* 1073741824 */
    const __m512d v82 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v83 = _mm512_set1_epi32(65);
    const __m512i v84 = _mm512_set1_epi32(127);
    const __m512i v93 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v94 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v101 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v120 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v121 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_fmadd_pd(v1, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v1, v3h, v4);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m512i v7l = _mm512_and_si512(v0, v6l);
    const __m512i v7h = _mm512_and_si512(v0, v6h);
    const __mmask8 v8l = _mm512_cmpeq_epi64_mask(v0, v7l);
    const __mmask8 v8h = _mm512_cmpeq_epi64_mask(v0, v7h);
    const __mmask16 v8 = _mm512_kunpackb(v8h, v8l);
    const __m512d v10l = _mm512_sub_pd(v5l, v4);
    const __m512d v10h = _mm512_sub_pd(v5h, v4);
    const __m512d v11l = _mm512_fmadd_pd(v9, v10l, v3l);
    const __m512d v11h = _mm512_fmadd_pd(v9, v10h, v3h);
    const __m512d v13l = _mm512_mul_pd(v12, v10l);
    const __m512d v13h = _mm512_mul_pd(v12, v10h);
    const __m512d v14l = _mm512_sub_pd(v11l, v13l);
    const __m512d v14h = _mm512_sub_pd(v11h, v13h);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v15l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v15h, v16, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v15l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v15h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v15l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v15h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v15l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v15h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v15l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v15h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v15l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v15h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v15l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v15h, v29);
    const __m512d v32l = _mm512_fmsub_pd(v14l, v14l, v15l);
    const __m512d v32h = _mm512_fmsub_pd(v14h, v14h, v15h);
    const __m512d v34l = _mm512_sub_pd(v11l, v14l);
    const __m512d v34h = _mm512_sub_pd(v11h, v14h);
    const __m512d v35l = _mm512_sub_pd(v34l, v13l);
    const __m512d v35h = _mm512_sub_pd(v34h, v13h);
    const __m512d v37l = _mm512_fmsub_pd(v12, v10l, v13l);
    const __m512d v37h = _mm512_fmsub_pd(v12, v10h, v13h);
    const __m512d v38l = _mm512_sub_pd(v35l, v37l);
    const __m512d v38h = _mm512_sub_pd(v35h, v37h);
    const __m512d v39l = _mm512_fmadd_pd(v33, v10l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v33, v10h, v38h);
    const __m512d v40l = _mm512_mul_pd(v14l, v39l);
    const __m512d v40h = _mm512_mul_pd(v14h, v39h);
    const __m512d v42l = _mm512_fmsub_pd(v32l, v29, v40l);
    const __m512d v42h = _mm512_fmsub_pd(v32h, v29, v40h);
    const __m512d v43l = _mm512_fmadd_pd(v30l, v15l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v30h, v15h, v42h);
    const __m512d v45l = _mm512_add_pd(v43l, v44);
    const __m512d v45h = _mm512_add_pd(v43h, v44);
    const __m512d v48l = _mm512_fmadd_pd(v46, v15l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46, v15h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v15l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v15h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v15l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v15h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v15l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v15h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v15l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v15h, v54h, v55);
    const __m512d v58l = _mm512_fmadd_pd(v56l, v15l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v56h, v15h, v57);
    const __m512d v60l = _mm512_fmadd_pd(v58l, v15l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v58h, v15h, v59);
    const __m512d v61l = _mm512_mul_pd(v14l, v15l);
    const __m512d v61h = _mm512_mul_pd(v14h, v15h);
    const __m512d v62l = _mm512_fmadd_pd(v60l, v61l, v39l);
    const __m512d v62h = _mm512_fmadd_pd(v60h, v61h, v39h);
    const __m512d v63l = _mm512_add_pd(v14l, v62l);
    const __m512d v63h = _mm512_add_pd(v14h, v62h);
    const __m512d v64l = _mm512_mask_blend_pd((__mmask8)v8, v63l, v45l);
    const __m512d v64h = _mm512_mask_blend_pd(sincos_f64_1ulp_avx2_high_mask_avx512(v8), v63h, v45h);
    const __m512i v65l = _mm512_castpd_si512(v2l);
    const __m512i v65h = _mm512_castpd_si512(v2h);
    const __m512i v67l = _mm512_and_si512(v65l, v66);
    const __m512i v67h = _mm512_and_si512(v65h, v66);
    const __m512i v69l = _mm512_and_si512(v68, v6l);
    const __m512i v69h = _mm512_and_si512(v68, v6h);
    const __m512i v71l = _mm512_slli_epi64(v69l, 62);
    const __m512i v71h = _mm512_slli_epi64(v69h, 62);
    const __m512i v72l = _mm512_xor_si512(v67l, v71l);
    const __m512i v72h = _mm512_xor_si512(v67h, v71h);
    const __m512d v73l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx512(v64l), v72l));
    const __m512d v73h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx512(v64h), v72h));
    const __m512d v74l = _mm512_mask_blend_pd((__mmask8)v8, v45l, v63l);
    const __m512d v74h = _mm512_mask_blend_pd(sincos_f64_1ulp_avx2_high_mask_avx512(v8), v45h, v63h);
    const __m512i v75l = _mm512_add_epi64(v0, v6l);
    const __m512i v75h = _mm512_add_epi64(v0, v6h);
    const __m512i v76l = _mm512_and_si512(v75l, v68);
    const __m512i v76h = _mm512_and_si512(v75h, v68);
    const __m512i v77l = _mm512_slli_epi64(v76l, 62);
    const __m512i v77h = _mm512_slli_epi64(v76h, 62);
    const __m512d v78l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx512(v74l), v77l));
    const __m512d v78h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx512(v74h), v77h));
    const __mmask8 v80l = _mm512_cmp_pd_mask(v3l, v79, _CMP_NLE_UQ);
    const __mmask8 v80h = _mm512_cmp_pd_mask(v3h, v79, _CMP_NLE_UQ);
    const __mmask16 v80 = _mm512_kunpackb(v80h, v80l);
    __m512d r0l = v73l;
    __m512d r0h = v73h;
    __m512d r1l = v78l;
    __m512d r1h = v78h;
    __mmask16 any1 = v80;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v81l = _mm512_sub_pd(v3l, v3l);
        const __m512d v81h = _mm512_sub_pd(v3h, v3h);
        const __m512i v85l = _mm512_castpd_si512(v3l);
        const __m512i v85h = _mm512_castpd_si512(v3h);
        const __m512i v87l = _mm512_srli_epi64(v85l, 56);
        const __m512i v87h = _mm512_srli_epi64(v85h, 56);
        const __m256i v88l = _mm512_cvtepi64_epi32(v87l);
        const __m256i v88h = _mm512_cvtepi64_epi32(v87h);
        const __m512i v88 = _mm512_inserti32x8(_mm512_castsi256_si512(v88l), v88h, 1);
        const __m512i v89 = _mm512_and_si512(v84, v88);
        const __m512i v90 = _mm512_max_epi32(v83, v89);
        const __m512i v91 = _mm512_sub_epi32(v90, v83);
        const __m512d v92l = _mm512_i32gather_pd(_mm512_castsi512_si256(v91), sincos_f64_1ulp_avx2_table0, 8);
        const __m512d v92h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v91, 1), sincos_f64_1ulp_avx2_table0, 8);
        const __m512i v95l = _mm512_and_si512(v94, v85l);
        const __m512i v95h = _mm512_and_si512(v94, v85h);
        const __m512i v96l = _mm512_add_epi64(v93, v95l);
        const __m512i v96h = _mm512_add_epi64(v93, v95h);
        const __m512d v97l = _mm512_castsi512_pd(v96l);
        const __m512d v97h = _mm512_castsi512_pd(v96h);
        const __m512d v98l = _mm512_mul_pd(v92l, v97l);
        const __m512d v98h = _mm512_mul_pd(v92h, v97h);
        const __m512d v100l = _mm512_fmsub_pd(v92l, v97l, v98l);
        const __m512d v100h = _mm512_fmsub_pd(v92h, v97h, v98h);
        const __m512d v102l = _mm512_mul_pd(v100l, v101);
        const __m512d v102h = _mm512_mul_pd(v100h, v101);
        const __m512d v103l = _mm512_roundscale_pd(v102l, 8);
        const __m512d v103h = _mm512_roundscale_pd(v102h, 8);
        const __m512d v104l = _mm512_fmadd_pd(v82, v103l, v100l);
        const __m512d v104h = _mm512_fmadd_pd(v82, v103h, v100h);
        const __m512d v105l = _mm512_mul_pd(v101, v98l);
        const __m512d v105h = _mm512_mul_pd(v101, v98h);
        const __m512d v106l = _mm512_roundscale_pd(v105l, 8);
        const __m512d v106h = _mm512_roundscale_pd(v105h, 8);
        const __m512d v107l = _mm512_fmadd_pd(v82, v106l, v98l);
        const __m512d v107h = _mm512_fmadd_pd(v82, v106h, v98h);
        const __m512d v108l = _mm512_add_pd(v104l, v107l);
        const __m512d v108h = _mm512_add_pd(v104h, v107h);
        const __m512d v109l = _mm512_i32gather_pd(_mm512_castsi512_si256(v91), sincos_f64_1ulp_avx2_table1, 8);
        const __m512d v109h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v91, 1), sincos_f64_1ulp_avx2_table1, 8);
        const __m512d v110l = _mm512_mul_pd(v109l, v97l);
        const __m512d v110h = _mm512_mul_pd(v109h, v97h);
        const __m512d v111l = _mm512_mul_pd(v101, v110l);
        const __m512d v111h = _mm512_mul_pd(v101, v110h);
        const __m512d v112l = _mm512_roundscale_pd(v111l, 8);
        const __m512d v112h = _mm512_roundscale_pd(v111h, 8);
        const __m512d v113l = _mm512_fmadd_pd(v112l, v82, v110l);
        const __m512d v113h = _mm512_fmadd_pd(v112h, v82, v110h);
        const __m512d v114l = _mm512_add_pd(v108l, v113l);
        const __m512d v114h = _mm512_add_pd(v108h, v113h);
        const __m512d v115l = _mm512_roundscale_pd(v114l, 8);
        const __m512d v115h = _mm512_roundscale_pd(v114h, 8);
        const __m512d v116l = _mm512_add_pd(v115l, v4);
        const __m512d v116h = _mm512_add_pd(v115h, v4);
        const __m512i v117l = sincos_f64_1ulp_avx2_bits_f64_avx512(v116l);
        const __m512i v117h = sincos_f64_1ulp_avx2_bits_f64_avx512(v116h);
        const __m512i v118l = _mm512_and_si512(v0, v117l);
        const __m512i v118h = _mm512_and_si512(v0, v117h);
        const __mmask8 v119l = _mm512_cmpeq_epi64_mask(v0, v118l);
        const __mmask8 v119h = _mm512_cmpeq_epi64_mask(v0, v118h);
        const __mmask16 v119 = _mm512_kunpackb(v119h, v119l);
        const __m512d v122l = _mm512_i32gather_pd(_mm512_castsi512_si256(v91), sincos_f64_1ulp_avx2_table2, 8);
        const __m512d v122h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v91, 1), sincos_f64_1ulp_avx2_table2, 8);
        const __m512d v123l = _mm512_mul_pd(v97l, v122l);
        const __m512d v123h = _mm512_mul_pd(v97h, v122h);
        const __m512d v125l = _mm512_fmsub_pd(v109l, v97l, v110l);
        const __m512d v125h = _mm512_fmsub_pd(v109h, v97h, v110h);
        const __m512d v126l = _mm512_add_pd(v123l, v125l);
        const __m512d v126h = _mm512_add_pd(v123h, v125h);
        const __m512d v127l = _mm512_sub_pd(v108l, v107l);
        const __m512d v127h = _mm512_sub_pd(v108h, v107h);
        const __m512d v128l = _mm512_sub_pd(v104l, v127l);
        const __m512d v128h = _mm512_sub_pd(v104h, v127h);
        const __m512d v129l = _mm512_sub_pd(v108l, v127l);
        const __m512d v129h = _mm512_sub_pd(v108h, v127h);
        const __m512d v130l = _mm512_sub_pd(v107l, v129l);
        const __m512d v130h = _mm512_sub_pd(v107h, v129h);
        const __m512d v131l = _mm512_add_pd(v128l, v130l);
        const __m512d v131h = _mm512_add_pd(v128h, v130h);
        const __m512d v132l = _mm512_sub_pd(v114l, v108l);
        const __m512d v132h = _mm512_sub_pd(v114h, v108h);
        const __m512d v133l = _mm512_sub_pd(v113l, v132l);
        const __m512d v133h = _mm512_sub_pd(v113h, v132h);
        const __m512d v134l = _mm512_sub_pd(v114l, v132l);
        const __m512d v134h = _mm512_sub_pd(v114h, v132h);
        const __m512d v135l = _mm512_sub_pd(v108l, v134l);
        const __m512d v135h = _mm512_sub_pd(v108h, v134h);
        const __m512d v136l = _mm512_add_pd(v133l, v135l);
        const __m512d v136h = _mm512_add_pd(v133h, v135h);
        const __m512d v137l = _mm512_add_pd(v131l, v136l);
        const __m512d v137h = _mm512_add_pd(v131h, v136h);
        const __m512d v138l = _mm512_add_pd(v126l, v137l);
        const __m512d v138h = _mm512_add_pd(v126h, v137h);
        const __m512d v139l = _mm512_sub_pd(v114l, v115l);
        const __m512d v139h = _mm512_sub_pd(v114h, v115h);
        const __m512d v140l = _mm512_add_pd(v138l, v139l);
        const __m512d v140h = _mm512_add_pd(v138h, v139h);
        const __m512d v141l = _mm512_mul_pd(v121, v140l);
        const __m512d v141h = _mm512_mul_pd(v121, v140h);
        const __m512d v142l = _mm512_mul_pd(v141l, v141l);
        const __m512d v142h = _mm512_mul_pd(v141h, v141h);
        const __m512d v143l = _mm512_mul_pd(v120, v142l);
        const __m512d v143h = _mm512_mul_pd(v120, v142h);
        const __m512d v144l = _mm512_sub_pd(v44, v143l);
        const __m512d v144h = _mm512_sub_pd(v44, v143h);
        const __m512d v145l = _mm512_sub_pd(v44, v144l);
        const __m512d v145h = _mm512_sub_pd(v44, v144h);
        const __m512d v146l = _mm512_sub_pd(v145l, v143l);
        const __m512d v146h = _mm512_sub_pd(v145h, v143h);
        const __m512d v147l = _mm512_fmadd_pd(v16, v142l, v17);
        const __m512d v147h = _mm512_fmadd_pd(v16, v142h, v17);
        const __m512d v148l = _mm512_fmadd_pd(v147l, v142l, v19);
        const __m512d v148h = _mm512_fmadd_pd(v147h, v142h, v19);
        const __m512d v149l = _mm512_fmadd_pd(v148l, v142l, v21);
        const __m512d v149h = _mm512_fmadd_pd(v148h, v142h, v21);
        const __m512d v150l = _mm512_fmadd_pd(v149l, v142l, v23);
        const __m512d v150h = _mm512_fmadd_pd(v149h, v142h, v23);
        const __m512d v151l = _mm512_fmadd_pd(v150l, v142l, v25);
        const __m512d v151h = _mm512_fmadd_pd(v150h, v142h, v25);
        const __m512d v152l = _mm512_fmadd_pd(v151l, v142l, v27);
        const __m512d v152h = _mm512_fmadd_pd(v151h, v142h, v27);
        const __m512d v153l = _mm512_mul_pd(v142l, v142l);
        const __m512d v153h = _mm512_mul_pd(v142h, v142h);
        const __m512d v154l = _mm512_sub_pd(v138l, v126l);
        const __m512d v154h = _mm512_sub_pd(v138h, v126h);
        const __m512d v155l = _mm512_sub_pd(v137l, v154l);
        const __m512d v155h = _mm512_sub_pd(v137h, v154h);
        const __m512d v156l = _mm512_sub_pd(v138l, v154l);
        const __m512d v156h = _mm512_sub_pd(v138h, v154h);
        const __m512d v157l = _mm512_sub_pd(v126l, v156l);
        const __m512d v157h = _mm512_sub_pd(v126h, v156h);
        const __m512d v158l = _mm512_add_pd(v155l, v157l);
        const __m512d v158h = _mm512_add_pd(v155h, v157h);
        const __m512d v159l = _mm512_sub_pd(v140l, v139l);
        const __m512d v159h = _mm512_sub_pd(v140h, v139h);
        const __m512d v160l = _mm512_sub_pd(v140l, v159l);
        const __m512d v160h = _mm512_sub_pd(v140h, v159h);
        const __m512d v161l = _mm512_sub_pd(v139l, v160l);
        const __m512d v161h = _mm512_sub_pd(v139h, v160h);
        const __m512d v162l = _mm512_sub_pd(v138l, v159l);
        const __m512d v162h = _mm512_sub_pd(v138h, v159h);
        const __m512d v163l = _mm512_add_pd(v161l, v162l);
        const __m512d v163h = _mm512_add_pd(v161h, v162h);
        const __m512d v164l = _mm512_add_pd(v158l, v163l);
        const __m512d v164h = _mm512_add_pd(v158h, v163h);
        const __m512d v165l = _mm512_sub_pd(v137l, v136l);
        const __m512d v165h = _mm512_sub_pd(v137h, v136h);
        const __m512d v166l = _mm512_sub_pd(v137l, v165l);
        const __m512d v166h = _mm512_sub_pd(v137h, v165h);
        const __m512d v167l = _mm512_sub_pd(v136l, v166l);
        const __m512d v167h = _mm512_sub_pd(v136h, v166h);
        const __m512d v168l = _mm512_sub_pd(v131l, v165l);
        const __m512d v168h = _mm512_sub_pd(v131h, v165h);
        const __m512d v169l = _mm512_add_pd(v167l, v168l);
        const __m512d v169h = _mm512_add_pd(v167h, v168h);
        const __m512d v170l = _mm512_sub_pd(v126l, v125l);
        const __m512d v170h = _mm512_sub_pd(v126h, v125h);
        const __m512d v171l = _mm512_sub_pd(v123l, v170l);
        const __m512d v171h = _mm512_sub_pd(v123h, v170h);
        const __m512d v172l = _mm512_sub_pd(v126l, v170l);
        const __m512d v172h = _mm512_sub_pd(v126h, v170h);
        const __m512d v173l = _mm512_sub_pd(v125l, v172l);
        const __m512d v173h = _mm512_sub_pd(v125h, v172h);
        const __m512d v174l = _mm512_add_pd(v171l, v173l);
        const __m512d v174h = _mm512_add_pd(v171h, v173h);
        const __m512d v175l = _mm512_add_pd(v169l, v174l);
        const __m512d v175h = _mm512_add_pd(v169h, v174h);
        const __m512d v176l = _mm512_add_pd(v164l, v175l);
        const __m512d v176h = _mm512_add_pd(v164h, v175h);
        const __m512d v177l = _mm512_i32gather_pd(_mm512_castsi512_si256(v91), sincos_f64_1ulp_avx2_table3, 8);
        const __m512d v177h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v91, 1), sincos_f64_1ulp_avx2_table3, 8);
        const __m512d v179l = _mm512_fmsub_pd(v97l, v122l, v123l);
        const __m512d v179h = _mm512_fmsub_pd(v97h, v122h, v123h);
        const __m512d v180l = _mm512_fmadd_pd(v97l, v177l, v179l);
        const __m512d v180h = _mm512_fmadd_pd(v97h, v177h, v179h);
        const __m512d v181l = _mm512_add_pd(v176l, v180l);
        const __m512d v181h = _mm512_add_pd(v176h, v180h);
        const __m512d v183l = _mm512_fmsub_pd(v121, v140l, v141l);
        const __m512d v183h = _mm512_fmsub_pd(v121, v140h, v141h);
        const __m512d v184l = _mm512_fmadd_pd(v12, v140l, v183l);
        const __m512d v184h = _mm512_fmadd_pd(v12, v140h, v183h);
        const __m512d v185l = _mm512_fmadd_pd(v181l, v121, v184l);
        const __m512d v185h = _mm512_fmadd_pd(v181h, v121, v184h);
        const __m512d v187l = _mm512_fmsub_pd(v141l, v141l, v142l);
        const __m512d v187h = _mm512_fmsub_pd(v141h, v141h, v142h);
        const __m512d v188l = _mm512_mul_pd(v120, v187l);
        const __m512d v188h = _mm512_mul_pd(v120, v187h);
        const __m512d v189l = _mm512_fmadd_pd(v185l, v141l, v188l);
        const __m512d v189h = _mm512_fmadd_pd(v185h, v141h, v188h);
        const __m512d v191l = _mm512_fmsub_pd(v152l, v153l, v189l);
        const __m512d v191h = _mm512_fmsub_pd(v152h, v153h, v189h);
        const __m512d v192l = _mm512_add_pd(v146l, v191l);
        const __m512d v192h = _mm512_add_pd(v146h, v191h);
        const __m512d v193l = _mm512_add_pd(v192l, v144l);
        const __m512d v193h = _mm512_add_pd(v192h, v144h);
        const __m512d v194l = _mm512_fmadd_pd(v46, v142l, v47);
        const __m512d v194h = _mm512_fmadd_pd(v46, v142h, v47);
        const __m512d v195l = _mm512_fmadd_pd(v194l, v142l, v49);
        const __m512d v195h = _mm512_fmadd_pd(v194h, v142h, v49);
        const __m512d v196l = _mm512_fmadd_pd(v195l, v142l, v51);
        const __m512d v196h = _mm512_fmadd_pd(v195h, v142h, v51);
        const __m512d v197l = _mm512_fmadd_pd(v196l, v142l, v53);
        const __m512d v197h = _mm512_fmadd_pd(v196h, v142h, v53);
        const __m512d v198l = _mm512_fmadd_pd(v197l, v142l, v55);
        const __m512d v198h = _mm512_fmadd_pd(v197h, v142h, v55);
        const __m512d v199l = _mm512_fmadd_pd(v198l, v142l, v57);
        const __m512d v199h = _mm512_fmadd_pd(v198h, v142h, v57);
        const __m512d v200l = _mm512_fmadd_pd(v199l, v142l, v59);
        const __m512d v200h = _mm512_fmadd_pd(v199h, v142h, v59);
        const __m512d v201l = _mm512_mul_pd(v141l, v142l);
        const __m512d v201h = _mm512_mul_pd(v141h, v142h);
        const __m512d v202l = _mm512_mul_pd(v185l, v143l);
        const __m512d v202h = _mm512_mul_pd(v185h, v143h);
        const __m512d v203l = _mm512_sub_pd(v185l, v202l);
        const __m512d v203h = _mm512_sub_pd(v185h, v202h);
        const __m512d v204l = _mm512_fmadd_pd(v200l, v201l, v203l);
        const __m512d v204h = _mm512_fmadd_pd(v200h, v201h, v203h);
        const __m512d v205l = _mm512_add_pd(v204l, v141l);
        const __m512d v205h = _mm512_add_pd(v204h, v141h);
        const __m512d v206l = _mm512_mask_blend_pd((__mmask8)v119, v205l, v193l);
        const __m512d v206h = _mm512_mask_blend_pd(sincos_f64_1ulp_avx2_high_mask_avx512(v119), v205h, v193h);
        const __m512i v207l = _mm512_and_si512(v68, v117l);
        const __m512i v207h = _mm512_and_si512(v68, v117h);
        const __m512i v208l = _mm512_slli_epi64(v207l, 62);
        const __m512i v208h = _mm512_slli_epi64(v207h, 62);
        const __m512i v209l = _mm512_xor_si512(v208l, v67l);
        const __m512i v209h = _mm512_xor_si512(v208h, v67h);
        const __m512d v210l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx512(v206l), v209l));
        const __m512d v210h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx512(v206h), v209h));
        const __m512d v211l = _mm512_add_pd(v81l, v210l);
        const __m512d v211h = _mm512_add_pd(v81h, v210h);
        const __m512d v212l = _mm512_mask_blend_pd((__mmask8)v119, v193l, v205l);
        const __m512d v212h = _mm512_mask_blend_pd(sincos_f64_1ulp_avx2_high_mask_avx512(v119), v193h, v205h);
        const __m512i v213l = _mm512_add_epi64(v0, v117l);
        const __m512i v213h = _mm512_add_epi64(v0, v117h);
        const __m512i v214l = _mm512_and_si512(v213l, v68);
        const __m512i v214h = _mm512_and_si512(v213h, v68);
        const __m512i v215l = _mm512_slli_epi64(v214l, 62);
        const __m512i v215h = _mm512_slli_epi64(v214h, 62);
        const __m512d v216l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx512(v212l), v215l));
        const __m512d v216h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_1ulp_avx2_bits_f64_avx512(v212h), v215h));
        const __m512d v217l = _mm512_add_pd(v81l, v216l);
        const __m512d v217h = _mm512_add_pd(v81h, v216h);
        r0l = _mm512_mask_blend_pd((__mmask8)v80, r0l, v211l);
        r0h = _mm512_mask_blend_pd(sincos_f64_1ulp_avx2_high_mask_avx512(v80), r0h, v211h);
        r1l = _mm512_mask_blend_pd((__mmask8)v80, r1l, v217l);
        r1h = _mm512_mask_blend_pd(sincos_f64_1ulp_avx2_high_mask_avx512(v80), r1h, v217h);
    }
    _mm512_storeu_pd(y0, r0l);
    _mm512_storeu_pd(y0 + 8, r0h);
    _mm512_storeu_pd(y1, r1l);
    _mm512_storeu_pd(y1 + 8, r1h);
}

static SINCOS_F64_1ULP_AVX2_AVX512_TARGET void sincos_f64_1ulp_avx2_array_avx512(const double *x, double *y0, double *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sincos_f64_1ulp_avx2_step_avx512(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y0[16];
        double tail_y1[16];
        sincos_f64_1ulp_avx2_step_avx512(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINCOS_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sincos_f64_1ulp_avx2_level(void) {
#if defined(SINCOS_F64_1ULP_AVX2_FORCE_ISA)
    return SINCOS_F64_1ULP_AVX2_FORCE_ISA;
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

void sincos_f64_1ulp_avx2(double x, double *y0, double *y1) {
    sincos_f64_1ulp_avx2_element(x, y0, y1);
}

void sincos_f64_1ulp_avx2_array(const double *x, double *y0, double *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sincos_f64_1ulp_avx2_level();
    if (level == 2) {
        sincos_f64_1ulp_avx2_array_avx512(x, y0, y1, n);
        return;
    }
    if (level == 1) {
        sincos_f64_1ulp_avx2_array_avx2(x, y0, y1, n);
        return;
    }
#endif
    sincos_f64_1ulp_avx2_array_portable(x, y0, y1, n);
}
