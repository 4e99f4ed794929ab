/* sincos_f64_3ulp_avx512: sincos
 *
 *   target       sincos, sin x0; cos x0, f64
 *   domain       every input
 *   max error    2.864544 ulp, observed on 47217135 inputs
 *   worst input  0x1.e39be2538b5aap+10 (1934.4356888638381, encoding 0x409e39be2538b5aa)
 *   result there 0x1.6a0b0cfdcfe55p-1 (0.70711556051532887, encoding 0x3fe6a0b0cfdcfe55)
 *   mean error   0.344108 ulp
 *   misrounded   9792718 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           78588e13be9f7b3162c0cfda0b4024c8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f64 --max-ulp 3.5 --isa avx512 --time 20s --from seeds/sincos/f64/product13.evo --seed 1 --threads 1 --archive sincos_f64_3ulp_avx512.db
 *                time: 1.0152 ns/element as avx512 code (inputs mean)
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
#include "sincos_f64_3ulp_avx512.h"

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

static inline double sincos_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double sincos_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sincos_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double sincos_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t sincos_f64_3ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sincos_f64_3ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t sincos_f64_3ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sincos_f64_3ulp_avx512_addbits_f64(double a, int64_t b) {
    return sincos_f64_3ulp_avx512_frombits_f64((int64_t)((uint64_t)sincos_f64_3ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static const double sincos_f64_3ulp_avx512_table0[63] = {
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

static const double sincos_f64_3ulp_avx512_table1[63] = {
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

static const double sincos_f64_3ulp_avx512_table2[63] = {
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

static const double sincos_f64_3ulp_avx512_table3[63] = {
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

static inline void sincos_f64_3ulp_avx512_element(double x, double *y0, double *y1) {
    const double v1 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
    const double v2 = x;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = sincos_f64_3ulp_avx512_fma_f64(v1, v2, v3);
    const double v10 = v4 - v3;
    const double v56 = 0x1p+28; /* 268435456 */
    const double v57 = v2 - v10;
    const double v58 = sincos_f64_3ulp_avx512_abs_f64(v57);
    const int v59 = v56 < v58;
    double r0;
    double r1;
    if (v59) {
        const int64_t v0 = INT64_C(1);
        const double v29 = 0x1p+0; /* 1 */
        const double v39 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const int64_t v46 = INT64_C(2);
        const int64_t v48 = INT64_C(62);
        const double v60 = v2 - v2;
        const double v61 = -0x1p+2; /* -4 */
        const double v62 = 0x1p-2; /* 0.25 */
        const int64_t v63 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v64 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v65 = sincos_f64_3ulp_avx512_bits_f64(v2);
        const int64_t v66 = v64 & v65;
        const int64_t v67 = (int64_t)((uint64_t)v63 + (uint64_t)v66);
        const double v68 = sincos_f64_3ulp_avx512_frombits_f64(v67);
        const int32_t v69 = 65;
        const int32_t v70 = 127;
        const int64_t v71 = INT64_C(56);
        const int64_t v72 = sincos_f64_3ulp_avx512_lshr_i64(v65, v71);
        const int32_t v73 = (int32_t)(uint32_t)(uint64_t)v72;
        const int32_t v74 = v70 & v73;
        const int32_t v75 = v69 > v74 ? v69 : v74;
        const int32_t v76 = (int32_t)((uint32_t)v75 - (uint32_t)v69);
        const double v77 = sincos_f64_3ulp_avx512_table0[v76];
        const double v78 = v68 * v77;
        const double v79 = v62 * v78;
        const double v80 = sincos_f64_3ulp_avx512_rint_f64(v79);
        const double v81 = sincos_f64_3ulp_avx512_fma_f64(v61, v80, v78);
        const double v82 = -v78;
        const double v83 = sincos_f64_3ulp_avx512_fma_f64(v68, v77, v82);
        const double v84 = v83 * v62;
        const double v85 = sincos_f64_3ulp_avx512_rint_f64(v84);
        const double v86 = sincos_f64_3ulp_avx512_fma_f64(v61, v85, v83);
        const double v87 = v81 + v86;
        const double v88 = 0x0p+0; /* 0 */
        const double v89 = sincos_f64_3ulp_avx512_table1[v76];
        const double v90 = v68 * v89;
        const double v91 = sincos_f64_3ulp_avx512_fma_f64(v61, v88, v90);
        const double v92 = v87 + v91;
        const double v93 = sincos_f64_3ulp_avx512_rint_f64(v92);
        const double v94 = v93 + v3;
        const int64_t v95 = sincos_f64_3ulp_avx512_bits_f64(v94);
        const int64_t v96 = v0 & v95;
        const int v97 = v0 == v96;
        const double v98 = 0x1p-1; /* 0.5 */
        const double v99 = v92 - v93;
        const double v100 = v92 - v87;
        const double v101 = v92 - v100;
        const double v102 = v87 - v101;
        const double v103 = v91 - v100;
        const double v104 = v102 + v103;
        const double v105 = v87 - v81;
        const double v106 = v86 - v105;
        const double v107 = v87 - v105;
        const double v108 = v81 - v107;
        const double v109 = v106 + v108;
        const double v110 = v104 + v109;
        const double v111 = sincos_f64_3ulp_avx512_table2[v76];
        const double v112 = v68 * v111;
        const double v113 = -v90;
        const double v114 = sincos_f64_3ulp_avx512_fma_f64(v68, v89, v113);
        const double v115 = v112 + v114;
        const double v116 = v110 + v115;
        const double v117 = v99 + v116;
        const double v118 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v119 = v117 * v118;
        const double v120 = v119 * v119;
        const double v121 = v98 * v120;
        const double v122 = v29 - v121;
        const double v123 = v29 - v122;
        const double v124 = v123 - v121;
        const double v125 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v126 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v127 = sincos_f64_3ulp_avx512_fma_f64(v120, v125, v126);
        const double v128 = v127 * v120;
        const double v129 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v130 = v128 + v129;
        const double v131 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v132 = sincos_f64_3ulp_avx512_fma_f64(v130, v120, v131);
        const double v133 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v134 = sincos_f64_3ulp_avx512_fma_f64(v120, v132, v133);
        const double v135 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v136 = sincos_f64_3ulp_avx512_fma_f64(v134, v120, v135);
        const double v137 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v138 = sincos_f64_3ulp_avx512_fma_f64(v136, v120, v137);
        const double v139 = v120 * v120;
        const double v140 = -v112;
        const double v141 = sincos_f64_3ulp_avx512_fma_f64(v68, v111, v140);
        const double v142 = sincos_f64_3ulp_avx512_table3[v76];
        const double v143 = v68 * v142;
        const double v144 = v141 + v143;
        const double v145 = v115 - v114;
        const double v146 = v115 - v145;
        const double v147 = v114 - v146;
        const double v148 = v112 - v145;
        const double v149 = v147 + v148;
        const double v150 = v110 - v104;
        const double v151 = v109 - v150;
        const double v152 = v110 - v150;
        const double v153 = v104 - v152;
        const double v154 = v151 + v153;
        const double v155 = v149 + v154;
        const double v156 = v116 - v115;
        const double v157 = v110 - v156;
        const double v158 = v116 - v156;
        const double v159 = v115 - v158;
        const double v160 = v157 + v159;
        const double v161 = v117 - v99;
        const double v162 = v117 - v161;
        const double v163 = v99 - v162;
        const double v164 = v116 - v161;
        const double v165 = v163 + v164;
        const double v166 = v160 + v165;
        const double v167 = v155 + v166;
        const double v168 = v144 + v167;
        const double v169 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v170 = -v119;
        const double v171 = sincos_f64_3ulp_avx512_fma_f64(v117, v118, v170);
        const double v172 = sincos_f64_3ulp_avx512_fma_f64(v117, v169, v171);
        const double v173 = sincos_f64_3ulp_avx512_fma_f64(v168, v118, v172);
        const double v174 = -v120;
        const double v175 = sincos_f64_3ulp_avx512_fma_f64(v119, v119, v174);
        const double v176 = v98 * v175;
        const double v177 = sincos_f64_3ulp_avx512_fma_f64(v173, v119, v176);
        const double v178 = -v177;
        const double v179 = sincos_f64_3ulp_avx512_fma_f64(v138, v139, v178);
        const double v180 = v124 + v179;
        const double v181 = v180 + v122;
        const double v182 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v183 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v184 = sincos_f64_3ulp_avx512_fma_f64(v120, v182, v183);
        const double v185 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v186 = sincos_f64_3ulp_avx512_fma_f64(v184, v120, v185);
        const double v187 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v188 = sincos_f64_3ulp_avx512_fma_f64(v120, v186, v187);
        const double v189 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v190 = sincos_f64_3ulp_avx512_fma_f64(v120, v188, v189);
        const double v191 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v192 = sincos_f64_3ulp_avx512_fma_f64(v120, v190, v191);
        const double v193 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v194 = sincos_f64_3ulp_avx512_fma_f64(v192, v120, v193);
        const double v195 = sincos_f64_3ulp_avx512_fma_f64(v194, v120, v39);
        const double v196 = v119 * v120;
        const double v197 = v173 * v121;
        const double v198 = v173 - v197;
        const double v199 = sincos_f64_3ulp_avx512_fma_f64(v195, v196, v198);
        const double v200 = v119 + v199;
        const double v201 = v97 ? v181 : v200;
        const int64_t v202 = v95 & v46;
        const int64_t v203 = sincos_f64_3ulp_avx512_shl_i64(v202, v48);
        const int64_t v204 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v205 = v65 & v204;
        const int64_t v206 = v203 ^ v205;
        const double v207 = sincos_f64_3ulp_avx512_addbits_f64(v201, v206);
        const double v208 = v60 + v207;
        const double v209 = v97 ? v200 : v181;
        const int64_t v210 = (int64_t)((uint64_t)v0 + (uint64_t)v95);
        const int64_t v211 = v210 & v46;
        const int64_t v212 = sincos_f64_3ulp_avx512_shl_i64(v211, v48);
        const double v213 = sincos_f64_3ulp_avx512_addbits_f64(v209, v212);
        const double v214 = v213 + v60;
        r0 = v208;
        r1 = v214;
    } else {
        const int64_t v0 = INT64_C(1);
        const int64_t v5 = sincos_f64_3ulp_avx512_bits_f64(v4);
        const int64_t v6 = v0 & v5;
        const int v7 = v0 == v6;
        const double v8 = 0x1.1be0a57252df1p-29; /* 2.0654808359862349e-09 */
        const double v9 = -0x1.c1d6dd1293a5cp-107; /* -1.0829487485394368e-32 */
        const double v11 = -0x1.1a62633145c06p-54; /* -6.1232339957367648e-17 */
        const double v12 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v13 = sincos_f64_3ulp_avx512_fma_f64(v12, v10, v2);
        const double v14 = sincos_f64_3ulp_avx512_fma_f64(v11, v10, v13);
        const double v15 = sincos_f64_3ulp_avx512_fma_f64(v9, v10, v14);
        const double v16 = -0x1.58492717085d1p-55; /* -3.7327536105009055e-17 */
        const double v17 = sincos_f64_3ulp_avx512_fma_f64(v15, v15, v16);
        const double v18 = -0x1.27e0768f3bab6p-22; /* -2.7555675159624447e-07 */
        const double v19 = sincos_f64_3ulp_avx512_fma_f64(v8, v17, v18);
        const double v20 = 0x1.a019fb4e12115p-16; /* 2.4801581553186397e-05 */
        const double v21 = sincos_f64_3ulp_avx512_fma_f64(v19, v17, v20);
        const double v22 = v17 * v17;
        const double v23 = -0x1.6c16c167fba9cp-10; /* -0.0013888888879553312 */
        const double v24 = 0x1.5555555553645p-5; /* 0.041666666666611486 */
        const double v25 = sincos_f64_3ulp_avx512_fma_f64(v17, v23, v24);
        const double v26 = sincos_f64_3ulp_avx512_fma_f64(v21, v22, v25);
        const double v27 = -0x1.0000000000001p-1; /* -0.50000000000000011 */
        const double v28 = sincos_f64_3ulp_avx512_fma_f64(v26, v17, v27);
        const double v29 = 0x1p+0; /* 1 */
        const double v30 = sincos_f64_3ulp_avx512_fma_f64(v28, v17, v29);
        const double v31 = 0x1.5d5f5d3e6eee1p-33; /* 1.588762263685106e-10 */
        const double v32 = -0x1.ae5de943f4a75p-26; /* -2.5050647125947616e-08 */
        const double v33 = sincos_f64_3ulp_avx512_fma_f64(v31, v17, v32);
        const double v34 = 0x1.71de352a5814ap-19; /* 2.7557313348332289e-06 */
        const double v35 = sincos_f64_3ulp_avx512_fma_f64(v33, v17, v34);
        const double v36 = -0x1.a01a019c2ffbap-13; /* -0.00019841269830145146 */
        const double v37 = sincos_f64_3ulp_avx512_fma_f64(v35, v17, v36);
        const double v38 = 0x1.111111110fed5p-7; /* 0.0083333333333252355 */
        const double v39 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v40 = sincos_f64_3ulp_avx512_fma_f64(v38, v17, v39);
        const double v41 = sincos_f64_3ulp_avx512_fma_f64(v37, v22, v40);
        const double v42 = -0x1.da76a17981892p-60; /* -1.6075445330335084e-18 */
        const double v43 = sincos_f64_3ulp_avx512_fma_f64(v41, v17, v42);
        const double v44 = sincos_f64_3ulp_avx512_fma_f64(v15, v43, v15);
        const double v45 = v7 ? v30 : v44;
        const int64_t v46 = INT64_C(2);
        const int64_t v47 = v5 & v46;
        const int64_t v48 = INT64_C(62);
        const int64_t v49 = sincos_f64_3ulp_avx512_shl_i64(v47, v48);
        const double v50 = sincos_f64_3ulp_avx512_addbits_f64(v45, v49);
        const double v51 = v7 ? v44 : v30;
        const int64_t v52 = (int64_t)((uint64_t)v0 + (uint64_t)v5);
        const int64_t v53 = v52 & v46;
        const int64_t v54 = sincos_f64_3ulp_avx512_shl_i64(v53, v48);
        const double v55 = sincos_f64_3ulp_avx512_addbits_f64(v51, v54);
        r0 = v50;
        r1 = v55;
    }
    *y0 = r0;
    *y1 = r1;
}

static void sincos_f64_3ulp_avx512_array_portable(const double *x, double *y0, double *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sincos_f64_3ulp_avx512_element(x[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINCOS_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINCOS_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINCOS_F64_3ULP_AVX512_AVX2 static inline SINCOS_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINCOS_F64_3ULP_AVX512_AVX512 static inline SINCOS_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SINCOS_F64_3ULP_AVX512_AVX2 __m256i sincos_f64_3ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SINCOS_F64_3ULP_AVX512_AVX2 __m256i sincos_f64_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SINCOS_F64_3ULP_AVX512_AVX2 __m128i sincos_f64_3ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SINCOS_F64_3ULP_AVX512_AVX2 __m256d sincos_f64_3ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static SINCOS_F64_3ULP_AVX512_AVX2_TARGET __attribute__((noinline)) int sincos_f64_3ulp_avx512_rare_avx2(const double *x, double *y0, double *y1) {
    int rare = 0;
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(0x1.1be0a57252df1p-29); /* 2.0654808359862349e-09 */
    const __m256d v9 = _mm256_set1_pd(-0x1.c1d6dd1293a5cp-107); /* -1.0829487485394368e-32 */
    const __m256d v11 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v12 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(-0x1.58492717085d1p-55); /* -3.7327536105009055e-17 */
    const __m256d v18 = _mm256_set1_pd(-0x1.27e0768f3bab6p-22); /* -2.7555675159624447e-07 */
    const __m256d v20 = _mm256_set1_pd(0x1.a019fb4e12115p-16); /* 2.4801581553186397e-05 */
    const __m256d v23 = _mm256_set1_pd(-0x1.6c16c167fba9cp-10); /* -0.0013888888879553312 */
    const __m256d v24 = _mm256_set1_pd(0x1.5555555553645p-5); /* 0.041666666666611486 */
    const __m256d v27 = _mm256_set1_pd(-0x1.0000000000001p-1); /* -0.50000000000000011 */
    const __m256d v29 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v31 = _mm256_set1_pd(0x1.5d5f5d3e6eee1p-33); /* 1.588762263685106e-10 */
    const __m256d v32 = _mm256_set1_pd(-0x1.ae5de943f4a75p-26); /* -2.5050647125947616e-08 */
    const __m256d v34 = _mm256_set1_pd(0x1.71de352a5814ap-19); /* 2.7557313348332289e-06 */
    const __m256d v36 = _mm256_set1_pd(-0x1.a01a019c2ffbap-13); /* -0.00019841269830145146 */
    const __m256d v38 = _mm256_set1_pd(0x1.111111110fed5p-7); /* 0.0083333333333252355 */
    const __m256d v39 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v42 = _mm256_set1_pd(-0x1.da76a17981892p-60); /* -1.6075445330335084e-18 */
    const __m256i v46 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v56 = _mm256_set1_pd(0x1p+28); /* 268435456 */
    const __m256d v61 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v62 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v63 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v64 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256i v69 = _mm256_set1_epi32(65);
    const __m256i v70 = _mm256_set1_epi32(127);
    const __m256d v88 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v98 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v118 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v125 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v126 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v129 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v131 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v133 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v135 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v137 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v169 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v182 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v183 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v185 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v187 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v189 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v191 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v193 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256i v204 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256i v5l = sincos_f64_3ulp_avx512_bits_f64_avx2(v4l);
    const __m256i v5h = sincos_f64_3ulp_avx512_bits_f64_avx2(v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v7l = _mm256_cmpeq_epi64(v0, v6l);
    const __m256i v7h = _mm256_cmpeq_epi64(v0, v6h);
    const __m256i v7 = sincos_f64_3ulp_avx512_join_mask_avx2(v7l, v7h);
    const __m256d v10l = _mm256_sub_pd(v4l, v3);
    const __m256d v10h = _mm256_sub_pd(v4h, v3);
    const __m256d v13l = _mm256_fmadd_pd(v12, v10l, v2l);
    const __m256d v13h = _mm256_fmadd_pd(v12, v10h, v2h);
    const __m256d v14l = _mm256_fmadd_pd(v11, v10l, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v11, v10h, v13h);
    const __m256d v15l = _mm256_fmadd_pd(v9, v10l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v9, v10h, v14h);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v8, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v8, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v17l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v17h, v20);
    const __m256d v22l = _mm256_mul_pd(v17l, v17l);
    const __m256d v22h = _mm256_mul_pd(v17h, v17h);
    const __m256d v25l = _mm256_fmadd_pd(v17l, v23, v24);
    const __m256d v25h = _mm256_fmadd_pd(v17h, v23, v24);
    const __m256d v26l = _mm256_fmadd_pd(v21l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v21h, v22h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v17l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v17h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v17l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v17h, v29);
    const __m256d v33l = _mm256_fmadd_pd(v31, v17l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31, v17h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v17l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v17h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v17l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v17h, v36);
    const __m256d v40l = _mm256_fmadd_pd(v38, v17l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38, v17h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v37l, v22l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v37h, v22h, v40h);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v17l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v17h, v42);
    const __m256d v44l = _mm256_fmadd_pd(v15l, v43l, v15l);
    const __m256d v44h = _mm256_fmadd_pd(v15h, v43h, v15h);
    const __m256d v45l = _mm256_blendv_pd(v44l, v30l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v45h = _mm256_blendv_pd(v44h, v30h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256i v47l = _mm256_and_si256(v5l, v46);
    const __m256i v47h = _mm256_and_si256(v5h, v46);
    const __m256i v49l = _mm256_slli_epi64(v47l, 62);
    const __m256i v49h = _mm256_slli_epi64(v47h, 62);
    const __m256d v50l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v45l), v49l));
    const __m256d v50h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v45h), v49h));
    const __m256d v51l = _mm256_blendv_pd(v30l, v44l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v51h = _mm256_blendv_pd(v30h, v44h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256i v52l = _mm256_add_epi64(v0, v5l);
    const __m256i v52h = _mm256_add_epi64(v0, v5h);
    const __m256i v53l = _mm256_and_si256(v52l, v46);
    const __m256i v53h = _mm256_and_si256(v52h, v46);
    const __m256i v54l = _mm256_slli_epi64(v53l, 62);
    const __m256i v54h = _mm256_slli_epi64(v53h, 62);
    const __m256d v55l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v51l), v54l));
    const __m256d v55h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v51h), v54h));
    const __m256d v57l = _mm256_sub_pd(v2l, v10l);
    const __m256d v57h = _mm256_sub_pd(v2h, v10h);
    const __m256d v58l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v57l);
    const __m256d v58h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v57h);
    const __m256i v59l = _mm256_castpd_si256(_mm256_cmp_pd(v56, v58l, _CMP_LT_OQ));
    const __m256i v59h = _mm256_castpd_si256(_mm256_cmp_pd(v56, v58h, _CMP_LT_OQ));
    const __m256i v59 = sincos_f64_3ulp_avx512_join_mask_avx2(v59l, v59h);
    __m256d r0l = v50l;
    __m256d r0h = v50h;
    __m256d r1l = v55l;
    __m256d r1h = v55h;
    __m256i any1 = v59;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v60l = _mm256_sub_pd(v2l, v2l);
        const __m256d v60h = _mm256_sub_pd(v2h, v2h);
        const __m256i v65l = sincos_f64_3ulp_avx512_bits_f64_avx2(v2l);
        const __m256i v65h = sincos_f64_3ulp_avx512_bits_f64_avx2(v2h);
        const __m256i v66l = _mm256_and_si256(v64, v65l);
        const __m256i v66h = _mm256_and_si256(v64, v65h);
        const __m256i v67l = _mm256_add_epi64(v63, v66l);
        const __m256i v67h = _mm256_add_epi64(v63, v66h);
        const __m256d v68l = _mm256_castsi256_pd(v67l);
        const __m256d v68h = _mm256_castsi256_pd(v67h);
        const __m256i v72l = _mm256_srli_epi64(v65l, 56);
        const __m256i v72h = _mm256_srli_epi64(v65h, 56);
        const __m128i v73l = sincos_f64_3ulp_avx512_wrap_avx2(v72l);
        const __m128i v73h = sincos_f64_3ulp_avx512_wrap_avx2(v72h);
        const __m256i v73 = _mm256_set_m128i(v73h, v73l);
        const __m256i v74 = _mm256_and_si256(v70, v73);
        const __m256i v75 = _mm256_max_epi32(v69, v74);
        const __m256i v76 = _mm256_sub_epi32(v75, v69);
        const __m256d v77l = sincos_f64_3ulp_avx512_gather_f64_avx2(sincos_f64_3ulp_avx512_table0, _mm256_castsi256_si128(v76));
        const __m256d v77h = sincos_f64_3ulp_avx512_gather_f64_avx2(sincos_f64_3ulp_avx512_table0, _mm256_extracti128_si256(v76, 1));
        const __m256d v78l = _mm256_mul_pd(v68l, v77l);
        const __m256d v78h = _mm256_mul_pd(v68h, v77h);
        const __m256d v79l = _mm256_mul_pd(v62, v78l);
        const __m256d v79h = _mm256_mul_pd(v62, v78h);
        const __m256d v80l = _mm256_round_pd(v79l, 8);
        const __m256d v80h = _mm256_round_pd(v79h, 8);
        const __m256d v81l = _mm256_fmadd_pd(v61, v80l, v78l);
        const __m256d v81h = _mm256_fmadd_pd(v61, v80h, v78h);
        const __m256d v83l = _mm256_fmsub_pd(v68l, v77l, v78l);
        const __m256d v83h = _mm256_fmsub_pd(v68h, v77h, v78h);
        const __m256d v84l = _mm256_mul_pd(v83l, v62);
        const __m256d v84h = _mm256_mul_pd(v83h, v62);
        const __m256d v85l = _mm256_round_pd(v84l, 8);
        const __m256d v85h = _mm256_round_pd(v84h, 8);
        const __m256d v86l = _mm256_fmadd_pd(v61, v85l, v83l);
        const __m256d v86h = _mm256_fmadd_pd(v61, v85h, v83h);
        const __m256d v87l = _mm256_add_pd(v81l, v86l);
        const __m256d v87h = _mm256_add_pd(v81h, v86h);
        const __m256d v89l = sincos_f64_3ulp_avx512_gather_f64_avx2(sincos_f64_3ulp_avx512_table1, _mm256_castsi256_si128(v76));
        const __m256d v89h = sincos_f64_3ulp_avx512_gather_f64_avx2(sincos_f64_3ulp_avx512_table1, _mm256_extracti128_si256(v76, 1));
        const __m256d v90l = _mm256_mul_pd(v68l, v89l);
        const __m256d v90h = _mm256_mul_pd(v68h, v89h);
        const __m256d v91l = _mm256_fmadd_pd(v61, v88, v90l);
        const __m256d v91h = _mm256_fmadd_pd(v61, v88, v90h);
        const __m256d v92l = _mm256_add_pd(v87l, v91l);
        const __m256d v92h = _mm256_add_pd(v87h, v91h);
        const __m256d v93l = _mm256_round_pd(v92l, 8);
        const __m256d v93h = _mm256_round_pd(v92h, 8);
        const __m256d v94l = _mm256_add_pd(v93l, v3);
        const __m256d v94h = _mm256_add_pd(v93h, v3);
        const __m256i v95l = sincos_f64_3ulp_avx512_bits_f64_avx2(v94l);
        const __m256i v95h = sincos_f64_3ulp_avx512_bits_f64_avx2(v94h);
        const __m256i v96l = _mm256_and_si256(v0, v95l);
        const __m256i v96h = _mm256_and_si256(v0, v95h);
        const __m256i v97l = _mm256_cmpeq_epi64(v0, v96l);
        const __m256i v97h = _mm256_cmpeq_epi64(v0, v96h);
        const __m256i v97 = sincos_f64_3ulp_avx512_join_mask_avx2(v97l, v97h);
        const __m256d v99l = _mm256_sub_pd(v92l, v93l);
        const __m256d v99h = _mm256_sub_pd(v92h, v93h);
        const __m256d v100l = _mm256_sub_pd(v92l, v87l);
        const __m256d v100h = _mm256_sub_pd(v92h, v87h);
        const __m256d v101l = _mm256_sub_pd(v92l, v100l);
        const __m256d v101h = _mm256_sub_pd(v92h, v100h);
        const __m256d v102l = _mm256_sub_pd(v87l, v101l);
        const __m256d v102h = _mm256_sub_pd(v87h, v101h);
        const __m256d v103l = _mm256_sub_pd(v91l, v100l);
        const __m256d v103h = _mm256_sub_pd(v91h, v100h);
        const __m256d v104l = _mm256_add_pd(v102l, v103l);
        const __m256d v104h = _mm256_add_pd(v102h, v103h);
        const __m256d v105l = _mm256_sub_pd(v87l, v81l);
        const __m256d v105h = _mm256_sub_pd(v87h, v81h);
        const __m256d v106l = _mm256_sub_pd(v86l, v105l);
        const __m256d v106h = _mm256_sub_pd(v86h, v105h);
        const __m256d v107l = _mm256_sub_pd(v87l, v105l);
        const __m256d v107h = _mm256_sub_pd(v87h, v105h);
        const __m256d v108l = _mm256_sub_pd(v81l, v107l);
        const __m256d v108h = _mm256_sub_pd(v81h, v107h);
        const __m256d v109l = _mm256_add_pd(v106l, v108l);
        const __m256d v109h = _mm256_add_pd(v106h, v108h);
        const __m256d v110l = _mm256_add_pd(v104l, v109l);
        const __m256d v110h = _mm256_add_pd(v104h, v109h);
        const __m256d v111l = sincos_f64_3ulp_avx512_gather_f64_avx2(sincos_f64_3ulp_avx512_table2, _mm256_castsi256_si128(v76));
        const __m256d v111h = sincos_f64_3ulp_avx512_gather_f64_avx2(sincos_f64_3ulp_avx512_table2, _mm256_extracti128_si256(v76, 1));
        const __m256d v112l = _mm256_mul_pd(v68l, v111l);
        const __m256d v112h = _mm256_mul_pd(v68h, v111h);
        const __m256d v114l = _mm256_fmsub_pd(v68l, v89l, v90l);
        const __m256d v114h = _mm256_fmsub_pd(v68h, v89h, v90h);
        const __m256d v115l = _mm256_add_pd(v112l, v114l);
        const __m256d v115h = _mm256_add_pd(v112h, v114h);
        const __m256d v116l = _mm256_add_pd(v110l, v115l);
        const __m256d v116h = _mm256_add_pd(v110h, v115h);
        const __m256d v117l = _mm256_add_pd(v99l, v116l);
        const __m256d v117h = _mm256_add_pd(v99h, v116h);
        const __m256d v119l = _mm256_mul_pd(v117l, v118);
        const __m256d v119h = _mm256_mul_pd(v117h, v118);
        const __m256d v120l = _mm256_mul_pd(v119l, v119l);
        const __m256d v120h = _mm256_mul_pd(v119h, v119h);
        const __m256d v121l = _mm256_mul_pd(v98, v120l);
        const __m256d v121h = _mm256_mul_pd(v98, v120h);
        const __m256d v122l = _mm256_sub_pd(v29, v121l);
        const __m256d v122h = _mm256_sub_pd(v29, v121h);
        const __m256d v123l = _mm256_sub_pd(v29, v122l);
        const __m256d v123h = _mm256_sub_pd(v29, v122h);
        const __m256d v124l = _mm256_sub_pd(v123l, v121l);
        const __m256d v124h = _mm256_sub_pd(v123h, v121h);
        const __m256d v127l = _mm256_fmadd_pd(v120l, v125, v126);
        const __m256d v127h = _mm256_fmadd_pd(v120h, v125, v126);
        const __m256d v128l = _mm256_mul_pd(v127l, v120l);
        const __m256d v128h = _mm256_mul_pd(v127h, v120h);
        const __m256d v130l = _mm256_add_pd(v128l, v129);
        const __m256d v130h = _mm256_add_pd(v128h, v129);
        const __m256d v132l = _mm256_fmadd_pd(v130l, v120l, v131);
        const __m256d v132h = _mm256_fmadd_pd(v130h, v120h, v131);
        const __m256d v134l = _mm256_fmadd_pd(v120l, v132l, v133);
        const __m256d v134h = _mm256_fmadd_pd(v120h, v132h, v133);
        const __m256d v136l = _mm256_fmadd_pd(v134l, v120l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v134h, v120h, v135);
        const __m256d v138l = _mm256_fmadd_pd(v136l, v120l, v137);
        const __m256d v138h = _mm256_fmadd_pd(v136h, v120h, v137);
        const __m256d v139l = _mm256_mul_pd(v120l, v120l);
        const __m256d v139h = _mm256_mul_pd(v120h, v120h);
        const __m256d v141l = _mm256_fmsub_pd(v68l, v111l, v112l);
        const __m256d v141h = _mm256_fmsub_pd(v68h, v111h, v112h);
        const __m256d v142l = sincos_f64_3ulp_avx512_gather_f64_avx2(sincos_f64_3ulp_avx512_table3, _mm256_castsi256_si128(v76));
        const __m256d v142h = sincos_f64_3ulp_avx512_gather_f64_avx2(sincos_f64_3ulp_avx512_table3, _mm256_extracti128_si256(v76, 1));
        const __m256d v143l = _mm256_mul_pd(v68l, v142l);
        const __m256d v143h = _mm256_mul_pd(v68h, v142h);
        const __m256d v144l = _mm256_add_pd(v141l, v143l);
        const __m256d v144h = _mm256_add_pd(v141h, v143h);
        const __m256d v145l = _mm256_sub_pd(v115l, v114l);
        const __m256d v145h = _mm256_sub_pd(v115h, v114h);
        const __m256d v146l = _mm256_sub_pd(v115l, v145l);
        const __m256d v146h = _mm256_sub_pd(v115h, v145h);
        const __m256d v147l = _mm256_sub_pd(v114l, v146l);
        const __m256d v147h = _mm256_sub_pd(v114h, v146h);
        const __m256d v148l = _mm256_sub_pd(v112l, v145l);
        const __m256d v148h = _mm256_sub_pd(v112h, v145h);
        const __m256d v149l = _mm256_add_pd(v147l, v148l);
        const __m256d v149h = _mm256_add_pd(v147h, v148h);
        const __m256d v150l = _mm256_sub_pd(v110l, v104l);
        const __m256d v150h = _mm256_sub_pd(v110h, v104h);
        const __m256d v151l = _mm256_sub_pd(v109l, v150l);
        const __m256d v151h = _mm256_sub_pd(v109h, v150h);
        const __m256d v152l = _mm256_sub_pd(v110l, v150l);
        const __m256d v152h = _mm256_sub_pd(v110h, v150h);
        const __m256d v153l = _mm256_sub_pd(v104l, v152l);
        const __m256d v153h = _mm256_sub_pd(v104h, v152h);
        const __m256d v154l = _mm256_add_pd(v151l, v153l);
        const __m256d v154h = _mm256_add_pd(v151h, v153h);
        const __m256d v155l = _mm256_add_pd(v149l, v154l);
        const __m256d v155h = _mm256_add_pd(v149h, v154h);
        const __m256d v156l = _mm256_sub_pd(v116l, v115l);
        const __m256d v156h = _mm256_sub_pd(v116h, v115h);
        const __m256d v157l = _mm256_sub_pd(v110l, v156l);
        const __m256d v157h = _mm256_sub_pd(v110h, v156h);
        const __m256d v158l = _mm256_sub_pd(v116l, v156l);
        const __m256d v158h = _mm256_sub_pd(v116h, v156h);
        const __m256d v159l = _mm256_sub_pd(v115l, v158l);
        const __m256d v159h = _mm256_sub_pd(v115h, v158h);
        const __m256d v160l = _mm256_add_pd(v157l, v159l);
        const __m256d v160h = _mm256_add_pd(v157h, v159h);
        const __m256d v161l = _mm256_sub_pd(v117l, v99l);
        const __m256d v161h = _mm256_sub_pd(v117h, v99h);
        const __m256d v162l = _mm256_sub_pd(v117l, v161l);
        const __m256d v162h = _mm256_sub_pd(v117h, v161h);
        const __m256d v163l = _mm256_sub_pd(v99l, v162l);
        const __m256d v163h = _mm256_sub_pd(v99h, v162h);
        const __m256d v164l = _mm256_sub_pd(v116l, v161l);
        const __m256d v164h = _mm256_sub_pd(v116h, v161h);
        const __m256d v165l = _mm256_add_pd(v163l, v164l);
        const __m256d v165h = _mm256_add_pd(v163h, v164h);
        const __m256d v166l = _mm256_add_pd(v160l, v165l);
        const __m256d v166h = _mm256_add_pd(v160h, v165h);
        const __m256d v167l = _mm256_add_pd(v155l, v166l);
        const __m256d v167h = _mm256_add_pd(v155h, v166h);
        const __m256d v168l = _mm256_add_pd(v144l, v167l);
        const __m256d v168h = _mm256_add_pd(v144h, v167h);
        const __m256d v171l = _mm256_fmsub_pd(v117l, v118, v119l);
        const __m256d v171h = _mm256_fmsub_pd(v117h, v118, v119h);
        const __m256d v172l = _mm256_fmadd_pd(v117l, v169, v171l);
        const __m256d v172h = _mm256_fmadd_pd(v117h, v169, v171h);
        const __m256d v173l = _mm256_fmadd_pd(v168l, v118, v172l);
        const __m256d v173h = _mm256_fmadd_pd(v168h, v118, v172h);
        const __m256d v175l = _mm256_fmsub_pd(v119l, v119l, v120l);
        const __m256d v175h = _mm256_fmsub_pd(v119h, v119h, v120h);
        const __m256d v176l = _mm256_mul_pd(v98, v175l);
        const __m256d v176h = _mm256_mul_pd(v98, v175h);
        const __m256d v177l = _mm256_fmadd_pd(v173l, v119l, v176l);
        const __m256d v177h = _mm256_fmadd_pd(v173h, v119h, v176h);
        const __m256d v179l = _mm256_fmsub_pd(v138l, v139l, v177l);
        const __m256d v179h = _mm256_fmsub_pd(v138h, v139h, v177h);
        const __m256d v180l = _mm256_add_pd(v124l, v179l);
        const __m256d v180h = _mm256_add_pd(v124h, v179h);
        const __m256d v181l = _mm256_add_pd(v180l, v122l);
        const __m256d v181h = _mm256_add_pd(v180h, v122h);
        const __m256d v184l = _mm256_fmadd_pd(v120l, v182, v183);
        const __m256d v184h = _mm256_fmadd_pd(v120h, v182, v183);
        const __m256d v186l = _mm256_fmadd_pd(v184l, v120l, v185);
        const __m256d v186h = _mm256_fmadd_pd(v184h, v120h, v185);
        const __m256d v188l = _mm256_fmadd_pd(v120l, v186l, v187);
        const __m256d v188h = _mm256_fmadd_pd(v120h, v186h, v187);
        const __m256d v190l = _mm256_fmadd_pd(v120l, v188l, v189);
        const __m256d v190h = _mm256_fmadd_pd(v120h, v188h, v189);
        const __m256d v192l = _mm256_fmadd_pd(v120l, v190l, v191);
        const __m256d v192h = _mm256_fmadd_pd(v120h, v190h, v191);
        const __m256d v194l = _mm256_fmadd_pd(v192l, v120l, v193);
        const __m256d v194h = _mm256_fmadd_pd(v192h, v120h, v193);
        const __m256d v195l = _mm256_fmadd_pd(v194l, v120l, v39);
        const __m256d v195h = _mm256_fmadd_pd(v194h, v120h, v39);
        const __m256d v196l = _mm256_mul_pd(v119l, v120l);
        const __m256d v196h = _mm256_mul_pd(v119h, v120h);
        const __m256d v197l = _mm256_mul_pd(v173l, v121l);
        const __m256d v197h = _mm256_mul_pd(v173h, v121h);
        const __m256d v198l = _mm256_sub_pd(v173l, v197l);
        const __m256d v198h = _mm256_sub_pd(v173h, v197h);
        const __m256d v199l = _mm256_fmadd_pd(v195l, v196l, v198l);
        const __m256d v199h = _mm256_fmadd_pd(v195h, v196h, v198h);
        const __m256d v200l = _mm256_add_pd(v119l, v199l);
        const __m256d v200h = _mm256_add_pd(v119h, v199h);
        const __m256d v201l = _mm256_blendv_pd(v200l, v181l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v97))));
        const __m256d v201h = _mm256_blendv_pd(v200h, v181h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v97, 1))));
        const __m256i v202l = _mm256_and_si256(v95l, v46);
        const __m256i v202h = _mm256_and_si256(v95h, v46);
        const __m256i v203l = _mm256_slli_epi64(v202l, 62);
        const __m256i v203h = _mm256_slli_epi64(v202h, 62);
        const __m256i v205l = _mm256_and_si256(v65l, v204);
        const __m256i v205h = _mm256_and_si256(v65h, v204);
        const __m256i v206l = _mm256_xor_si256(v203l, v205l);
        const __m256i v206h = _mm256_xor_si256(v203h, v205h);
        const __m256d v207l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v201l), v206l));
        const __m256d v207h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v201h), v206h));
        const __m256d v208l = _mm256_add_pd(v60l, v207l);
        const __m256d v208h = _mm256_add_pd(v60h, v207h);
        const __m256d v209l = _mm256_blendv_pd(v181l, v200l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v97))));
        const __m256d v209h = _mm256_blendv_pd(v181h, v200h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v97, 1))));
        const __m256i v210l = _mm256_add_epi64(v0, v95l);
        const __m256i v210h = _mm256_add_epi64(v0, v95h);
        const __m256i v211l = _mm256_and_si256(v210l, v46);
        const __m256i v211h = _mm256_and_si256(v210h, v46);
        const __m256i v212l = _mm256_slli_epi64(v211l, 62);
        const __m256i v212h = _mm256_slli_epi64(v211h, 62);
        const __m256d v213l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v209l), v212l));
        const __m256d v213h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v209h), v212h));
        const __m256d v214l = _mm256_add_pd(v213l, v60l);
        const __m256d v214h = _mm256_add_pd(v213h, v60h);
        r0l = _mm256_blendv_pd(r0l, v208l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v59))));
        r0h = _mm256_blendv_pd(r0h, v208h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v59, 1))));
        r1l = _mm256_blendv_pd(r1l, v214l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v59))));
        r1h = _mm256_blendv_pd(r1h, v214h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v59, 1))));
    }
    _mm256_storeu_pd(y0, r0l);
    _mm256_storeu_pd(y0 + 4, r0h);
    _mm256_storeu_pd(y1, r1l);
    _mm256_storeu_pd(y1 + 4, r1h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
SINCOS_F64_3ULP_AVX512_AVX2 int sincos_f64_3ulp_avx512_step_avx2(const double *x, double *y0, double *y1) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(0x1.1be0a57252df1p-29); /* 2.0654808359862349e-09 */
    const __m256d v9 = _mm256_set1_pd(-0x1.c1d6dd1293a5cp-107); /* -1.0829487485394368e-32 */
    const __m256d v11 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v12 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(-0x1.58492717085d1p-55); /* -3.7327536105009055e-17 */
    const __m256d v18 = _mm256_set1_pd(-0x1.27e0768f3bab6p-22); /* -2.7555675159624447e-07 */
    const __m256d v20 = _mm256_set1_pd(0x1.a019fb4e12115p-16); /* 2.4801581553186397e-05 */
    const __m256d v23 = _mm256_set1_pd(-0x1.6c16c167fba9cp-10); /* -0.0013888888879553312 */
    const __m256d v24 = _mm256_set1_pd(0x1.5555555553645p-5); /* 0.041666666666611486 */
    const __m256d v27 = _mm256_set1_pd(-0x1.0000000000001p-1); /* -0.50000000000000011 */
    const __m256d v29 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v31 = _mm256_set1_pd(0x1.5d5f5d3e6eee1p-33); /* 1.588762263685106e-10 */
    const __m256d v32 = _mm256_set1_pd(-0x1.ae5de943f4a75p-26); /* -2.5050647125947616e-08 */
    const __m256d v34 = _mm256_set1_pd(0x1.71de352a5814ap-19); /* 2.7557313348332289e-06 */
    const __m256d v36 = _mm256_set1_pd(-0x1.a01a019c2ffbap-13); /* -0.00019841269830145146 */
    const __m256d v38 = _mm256_set1_pd(0x1.111111110fed5p-7); /* 0.0083333333333252355 */
    const __m256d v39 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v42 = _mm256_set1_pd(-0x1.da76a17981892p-60); /* -1.6075445330335084e-18 */
    const __m256i v46 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v56 = _mm256_set1_pd(0x1p+28); /* 268435456 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256d v10l = _mm256_sub_pd(v4l, v3);
    const __m256d v10h = _mm256_sub_pd(v4h, v3);
    const __m256d v57l = _mm256_sub_pd(v2l, v10l);
    const __m256d v57h = _mm256_sub_pd(v2h, v10h);
    const __m256d v58l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v57l);
    const __m256d v58h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v57h);
    const __m256i v59l = _mm256_castpd_si256(_mm256_cmp_pd(v56, v58l, _CMP_LT_OQ));
    const __m256i v59h = _mm256_castpd_si256(_mm256_cmp_pd(v56, v58h, _CMP_LT_OQ));
    const __m256i v59 = sincos_f64_3ulp_avx512_join_mask_avx2(v59l, v59h);
    __m256i any1 = v59;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256i v5l = sincos_f64_3ulp_avx512_bits_f64_avx2(v4l);
    const __m256i v5h = sincos_f64_3ulp_avx512_bits_f64_avx2(v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v7l = _mm256_cmpeq_epi64(v0, v6l);
    const __m256i v7h = _mm256_cmpeq_epi64(v0, v6h);
    const __m256i v7 = sincos_f64_3ulp_avx512_join_mask_avx2(v7l, v7h);
    const __m256d v13l = _mm256_fmadd_pd(v12, v10l, v2l);
    const __m256d v13h = _mm256_fmadd_pd(v12, v10h, v2h);
    const __m256d v14l = _mm256_fmadd_pd(v11, v10l, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v11, v10h, v13h);
    const __m256d v15l = _mm256_fmadd_pd(v9, v10l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v9, v10h, v14h);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v8, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v8, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v17l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v17h, v20);
    const __m256d v22l = _mm256_mul_pd(v17l, v17l);
    const __m256d v22h = _mm256_mul_pd(v17h, v17h);
    const __m256d v25l = _mm256_fmadd_pd(v17l, v23, v24);
    const __m256d v25h = _mm256_fmadd_pd(v17h, v23, v24);
    const __m256d v26l = _mm256_fmadd_pd(v21l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v21h, v22h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v17l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v17h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v17l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v17h, v29);
    const __m256d v33l = _mm256_fmadd_pd(v31, v17l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31, v17h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v17l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v17h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v17l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v17h, v36);
    const __m256d v40l = _mm256_fmadd_pd(v38, v17l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38, v17h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v37l, v22l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v37h, v22h, v40h);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v17l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v17h, v42);
    const __m256d v44l = _mm256_fmadd_pd(v15l, v43l, v15l);
    const __m256d v44h = _mm256_fmadd_pd(v15h, v43h, v15h);
    const __m256d v45l = _mm256_blendv_pd(v44l, v30l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v45h = _mm256_blendv_pd(v44h, v30h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256i v47l = _mm256_and_si256(v5l, v46);
    const __m256i v47h = _mm256_and_si256(v5h, v46);
    const __m256i v49l = _mm256_slli_epi64(v47l, 62);
    const __m256i v49h = _mm256_slli_epi64(v47h, 62);
    const __m256d v50l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v45l), v49l));
    const __m256d v50h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v45h), v49h));
    const __m256d v51l = _mm256_blendv_pd(v30l, v44l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v51h = _mm256_blendv_pd(v30h, v44h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256i v52l = _mm256_add_epi64(v0, v5l);
    const __m256i v52h = _mm256_add_epi64(v0, v5h);
    const __m256i v53l = _mm256_and_si256(v52l, v46);
    const __m256i v53h = _mm256_and_si256(v52h, v46);
    const __m256i v54l = _mm256_slli_epi64(v53l, 62);
    const __m256i v54h = _mm256_slli_epi64(v53h, 62);
    const __m256d v55l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v51l), v54l));
    const __m256d v55h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx2(v51h), v54h));
    _mm256_storeu_pd(y0, v50l);
    _mm256_storeu_pd(y0 + 4, v50h);
    _mm256_storeu_pd(y1, v55l);
    _mm256_storeu_pd(y1 + 4, v55h);
    return 1;
}

static SINCOS_F64_3ULP_AVX512_AVX2_TARGET void sincos_f64_3ulp_avx512_array_avx2(const double *x, double *y0, double *y1, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && sincos_f64_3ulp_avx512_step_avx2(x + i, y0 + i, y1 + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = sincos_f64_3ulp_avx512_rare_avx2(x + i, y0 + i, y1 + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y0[8];
        double tail_y1[8];
        sincos_f64_3ulp_avx512_rare_avx2(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_F64_3ULP_AVX512_AVX512 __m512i sincos_f64_3ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINCOS_F64_3ULP_AVX512_AVX512 __mmask8 sincos_f64_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINCOS_F64_3ULP_AVX512_AVX512 void sincos_f64_3ulp_avx512_step_avx512(const double *x, double *y0, double *y1) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(0x1.1be0a57252df1p-29); /* 2.0654808359862349e-09 */
    const __m512d v9 = _mm512_set1_pd(-0x1.c1d6dd1293a5cp-107); /* -1.0829487485394368e-32 */
    const __m512d v11 = _mm512_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m512d v12 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(-0x1.58492717085d1p-55); /* -3.7327536105009055e-17 */
    const __m512d v18 = _mm512_set1_pd(-0x1.27e0768f3bab6p-22); /* -2.7555675159624447e-07 */
    const __m512d v20 = _mm512_set1_pd(0x1.a019fb4e12115p-16); /* 2.4801581553186397e-05 */
    const __m512d v23 = _mm512_set1_pd(-0x1.6c16c167fba9cp-10); /* -0.0013888888879553312 */
    const __m512d v24 = _mm512_set1_pd(0x1.5555555553645p-5); /* 0.041666666666611486 */
    const __m512d v27 = _mm512_set1_pd(-0x1.0000000000001p-1); /* -0.50000000000000011 */
    const __m512d v29 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v31 = _mm512_set1_pd(0x1.5d5f5d3e6eee1p-33); /* 1.588762263685106e-10 */
    const __m512d v32 = _mm512_set1_pd(-0x1.ae5de943f4a75p-26); /* -2.5050647125947616e-08 */
    const __m512d v34 = _mm512_set1_pd(0x1.71de352a5814ap-19); /* 2.7557313348332289e-06 */
    const __m512d v36 = _mm512_set1_pd(-0x1.a01a019c2ffbap-13); /* -0.00019841269830145146 */
    const __m512d v38 = _mm512_set1_pd(0x1.111111110fed5p-7); /* 0.0083333333333252355 */
    const __m512d v39 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v42 = _mm512_set1_pd(-0x1.da76a17981892p-60); /* -1.6075445330335084e-18 */
    const __m512i v46 = _mm512_set1_epi64(INT64_C(2));
    const __m512d v56 = _mm512_set1_pd(0x1p+28); /* 268435456 */
    const __m512d v61 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v62 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v63 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v64 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512i v69 = _mm512_set1_epi32(65);
    const __m512i v70 = _mm512_set1_epi32(127);
    const __m512d v88 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v98 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v118 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v125 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v126 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v129 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v131 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v133 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v135 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v137 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v169 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v182 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v183 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v185 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v187 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v189 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v191 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v193 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512i v204 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_fmadd_pd(v1, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v1, v2h, v3);
    const __m512i v5l = sincos_f64_3ulp_avx512_bits_f64_avx512(v4l);
    const __m512i v5h = sincos_f64_3ulp_avx512_bits_f64_avx512(v4h);
    const __m512i v6l = _mm512_and_si512(v0, v5l);
    const __m512i v6h = _mm512_and_si512(v0, v5h);
    const __mmask8 v7l = _mm512_cmpeq_epi64_mask(v0, v6l);
    const __mmask8 v7h = _mm512_cmpeq_epi64_mask(v0, v6h);
    const __mmask16 v7 = _mm512_kunpackb(v7h, v7l);
    const __m512d v10l = _mm512_sub_pd(v4l, v3);
    const __m512d v10h = _mm512_sub_pd(v4h, v3);
    const __m512d v13l = _mm512_fmadd_pd(v12, v10l, v2l);
    const __m512d v13h = _mm512_fmadd_pd(v12, v10h, v2h);
    const __m512d v14l = _mm512_fmadd_pd(v11, v10l, v13l);
    const __m512d v14h = _mm512_fmadd_pd(v11, v10h, v13h);
    const __m512d v15l = _mm512_fmadd_pd(v9, v10l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v9, v10h, v14h);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v8, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v8, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v17l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v17h, v20);
    const __m512d v22l = _mm512_mul_pd(v17l, v17l);
    const __m512d v22h = _mm512_mul_pd(v17h, v17h);
    const __m512d v25l = _mm512_fmadd_pd(v17l, v23, v24);
    const __m512d v25h = _mm512_fmadd_pd(v17h, v23, v24);
    const __m512d v26l = _mm512_fmadd_pd(v21l, v22l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v21h, v22h, v25h);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v17l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v17h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v17l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v17h, v29);
    const __m512d v33l = _mm512_fmadd_pd(v31, v17l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31, v17h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v17l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v17h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v17l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v17h, v36);
    const __m512d v40l = _mm512_fmadd_pd(v38, v17l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38, v17h, v39);
    const __m512d v41l = _mm512_fmadd_pd(v37l, v22l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v37h, v22h, v40h);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v17l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v17h, v42);
    const __m512d v44l = _mm512_fmadd_pd(v15l, v43l, v15l);
    const __m512d v44h = _mm512_fmadd_pd(v15h, v43h, v15h);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v7, v44l, v30l);
    const __m512d v45h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx512_high_mask_avx512(v7), v44h, v30h);
    const __m512i v47l = _mm512_and_si512(v5l, v46);
    const __m512i v47h = _mm512_and_si512(v5h, v46);
    const __m512i v49l = _mm512_slli_epi64(v47l, 62);
    const __m512i v49h = _mm512_slli_epi64(v47h, 62);
    const __m512d v50l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx512(v45l), v49l));
    const __m512d v50h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx512(v45h), v49h));
    const __m512d v51l = _mm512_mask_blend_pd((__mmask8)v7, v30l, v44l);
    const __m512d v51h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx512_high_mask_avx512(v7), v30h, v44h);
    const __m512i v52l = _mm512_add_epi64(v0, v5l);
    const __m512i v52h = _mm512_add_epi64(v0, v5h);
    const __m512i v53l = _mm512_and_si512(v52l, v46);
    const __m512i v53h = _mm512_and_si512(v52h, v46);
    const __m512i v54l = _mm512_slli_epi64(v53l, 62);
    const __m512i v54h = _mm512_slli_epi64(v53h, 62);
    const __m512d v55l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx512(v51l), v54l));
    const __m512d v55h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx512(v51h), v54h));
    const __m512d v57l = _mm512_sub_pd(v2l, v10l);
    const __m512d v57h = _mm512_sub_pd(v2h, v10h);
    const __m512d v58l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v57l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v58h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v57h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v59l = _mm512_cmp_pd_mask(v56, v58l, _CMP_LT_OQ);
    const __mmask8 v59h = _mm512_cmp_pd_mask(v56, v58h, _CMP_LT_OQ);
    const __mmask16 v59 = _mm512_kunpackb(v59h, v59l);
    __m512d r0l = v50l;
    __m512d r0h = v50h;
    __m512d r1l = v55l;
    __m512d r1h = v55h;
    __mmask16 any1 = v59;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v60l = _mm512_sub_pd(v2l, v2l);
        const __m512d v60h = _mm512_sub_pd(v2h, v2h);
        const __m512i v65l = sincos_f64_3ulp_avx512_bits_f64_avx512(v2l);
        const __m512i v65h = sincos_f64_3ulp_avx512_bits_f64_avx512(v2h);
        const __m512i v66l = _mm512_and_si512(v64, v65l);
        const __m512i v66h = _mm512_and_si512(v64, v65h);
        const __m512i v67l = _mm512_add_epi64(v63, v66l);
        const __m512i v67h = _mm512_add_epi64(v63, v66h);
        const __m512d v68l = _mm512_castsi512_pd(v67l);
        const __m512d v68h = _mm512_castsi512_pd(v67h);
        const __m512i v72l = _mm512_srli_epi64(v65l, 56);
        const __m512i v72h = _mm512_srli_epi64(v65h, 56);
        const __m256i v73l = _mm512_cvtepi64_epi32(v72l);
        const __m256i v73h = _mm512_cvtepi64_epi32(v72h);
        const __m512i v73 = _mm512_inserti32x8(_mm512_castsi256_si512(v73l), v73h, 1);
        const __m512i v74 = _mm512_and_si512(v70, v73);
        const __m512i v75 = _mm512_max_epi32(v69, v74);
        const __m512i v76 = _mm512_sub_epi32(v75, v69);
        const __m512d v77l = _mm512_i32gather_pd(_mm512_castsi512_si256(v76), sincos_f64_3ulp_avx512_table0, 8);
        const __m512d v77h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v76, 1), sincos_f64_3ulp_avx512_table0, 8);
        const __m512d v78l = _mm512_mul_pd(v68l, v77l);
        const __m512d v78h = _mm512_mul_pd(v68h, v77h);
        const __m512d v79l = _mm512_mul_pd(v62, v78l);
        const __m512d v79h = _mm512_mul_pd(v62, v78h);
        const __m512d v80l = _mm512_roundscale_pd(v79l, 8);
        const __m512d v80h = _mm512_roundscale_pd(v79h, 8);
        const __m512d v81l = _mm512_fmadd_pd(v61, v80l, v78l);
        const __m512d v81h = _mm512_fmadd_pd(v61, v80h, v78h);
        const __m512d v83l = _mm512_fmsub_pd(v68l, v77l, v78l);
        const __m512d v83h = _mm512_fmsub_pd(v68h, v77h, v78h);
        const __m512d v84l = _mm512_mul_pd(v83l, v62);
        const __m512d v84h = _mm512_mul_pd(v83h, v62);
        const __m512d v85l = _mm512_roundscale_pd(v84l, 8);
        const __m512d v85h = _mm512_roundscale_pd(v84h, 8);
        const __m512d v86l = _mm512_fmadd_pd(v61, v85l, v83l);
        const __m512d v86h = _mm512_fmadd_pd(v61, v85h, v83h);
        const __m512d v87l = _mm512_add_pd(v81l, v86l);
        const __m512d v87h = _mm512_add_pd(v81h, v86h);
        const __m512d v89l = _mm512_i32gather_pd(_mm512_castsi512_si256(v76), sincos_f64_3ulp_avx512_table1, 8);
        const __m512d v89h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v76, 1), sincos_f64_3ulp_avx512_table1, 8);
        const __m512d v90l = _mm512_mul_pd(v68l, v89l);
        const __m512d v90h = _mm512_mul_pd(v68h, v89h);
        const __m512d v91l = _mm512_fmadd_pd(v61, v88, v90l);
        const __m512d v91h = _mm512_fmadd_pd(v61, v88, v90h);
        const __m512d v92l = _mm512_add_pd(v87l, v91l);
        const __m512d v92h = _mm512_add_pd(v87h, v91h);
        const __m512d v93l = _mm512_roundscale_pd(v92l, 8);
        const __m512d v93h = _mm512_roundscale_pd(v92h, 8);
        const __m512d v94l = _mm512_add_pd(v93l, v3);
        const __m512d v94h = _mm512_add_pd(v93h, v3);
        const __m512i v95l = sincos_f64_3ulp_avx512_bits_f64_avx512(v94l);
        const __m512i v95h = sincos_f64_3ulp_avx512_bits_f64_avx512(v94h);
        const __m512i v96l = _mm512_and_si512(v0, v95l);
        const __m512i v96h = _mm512_and_si512(v0, v95h);
        const __mmask8 v97l = _mm512_cmpeq_epi64_mask(v0, v96l);
        const __mmask8 v97h = _mm512_cmpeq_epi64_mask(v0, v96h);
        const __mmask16 v97 = _mm512_kunpackb(v97h, v97l);
        const __m512d v99l = _mm512_sub_pd(v92l, v93l);
        const __m512d v99h = _mm512_sub_pd(v92h, v93h);
        const __m512d v100l = _mm512_sub_pd(v92l, v87l);
        const __m512d v100h = _mm512_sub_pd(v92h, v87h);
        const __m512d v101l = _mm512_sub_pd(v92l, v100l);
        const __m512d v101h = _mm512_sub_pd(v92h, v100h);
        const __m512d v102l = _mm512_sub_pd(v87l, v101l);
        const __m512d v102h = _mm512_sub_pd(v87h, v101h);
        const __m512d v103l = _mm512_sub_pd(v91l, v100l);
        const __m512d v103h = _mm512_sub_pd(v91h, v100h);
        const __m512d v104l = _mm512_add_pd(v102l, v103l);
        const __m512d v104h = _mm512_add_pd(v102h, v103h);
        const __m512d v105l = _mm512_sub_pd(v87l, v81l);
        const __m512d v105h = _mm512_sub_pd(v87h, v81h);
        const __m512d v106l = _mm512_sub_pd(v86l, v105l);
        const __m512d v106h = _mm512_sub_pd(v86h, v105h);
        const __m512d v107l = _mm512_sub_pd(v87l, v105l);
        const __m512d v107h = _mm512_sub_pd(v87h, v105h);
        const __m512d v108l = _mm512_sub_pd(v81l, v107l);
        const __m512d v108h = _mm512_sub_pd(v81h, v107h);
        const __m512d v109l = _mm512_add_pd(v106l, v108l);
        const __m512d v109h = _mm512_add_pd(v106h, v108h);
        const __m512d v110l = _mm512_add_pd(v104l, v109l);
        const __m512d v110h = _mm512_add_pd(v104h, v109h);
        const __m512d v111l = _mm512_i32gather_pd(_mm512_castsi512_si256(v76), sincos_f64_3ulp_avx512_table2, 8);
        const __m512d v111h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v76, 1), sincos_f64_3ulp_avx512_table2, 8);
        const __m512d v112l = _mm512_mul_pd(v68l, v111l);
        const __m512d v112h = _mm512_mul_pd(v68h, v111h);
        const __m512d v114l = _mm512_fmsub_pd(v68l, v89l, v90l);
        const __m512d v114h = _mm512_fmsub_pd(v68h, v89h, v90h);
        const __m512d v115l = _mm512_add_pd(v112l, v114l);
        const __m512d v115h = _mm512_add_pd(v112h, v114h);
        const __m512d v116l = _mm512_add_pd(v110l, v115l);
        const __m512d v116h = _mm512_add_pd(v110h, v115h);
        const __m512d v117l = _mm512_add_pd(v99l, v116l);
        const __m512d v117h = _mm512_add_pd(v99h, v116h);
        const __m512d v119l = _mm512_mul_pd(v117l, v118);
        const __m512d v119h = _mm512_mul_pd(v117h, v118);
        const __m512d v120l = _mm512_mul_pd(v119l, v119l);
        const __m512d v120h = _mm512_mul_pd(v119h, v119h);
        const __m512d v121l = _mm512_mul_pd(v98, v120l);
        const __m512d v121h = _mm512_mul_pd(v98, v120h);
        const __m512d v122l = _mm512_sub_pd(v29, v121l);
        const __m512d v122h = _mm512_sub_pd(v29, v121h);
        const __m512d v123l = _mm512_sub_pd(v29, v122l);
        const __m512d v123h = _mm512_sub_pd(v29, v122h);
        const __m512d v124l = _mm512_sub_pd(v123l, v121l);
        const __m512d v124h = _mm512_sub_pd(v123h, v121h);
        const __m512d v127l = _mm512_fmadd_pd(v120l, v125, v126);
        const __m512d v127h = _mm512_fmadd_pd(v120h, v125, v126);
        const __m512d v128l = _mm512_mul_pd(v127l, v120l);
        const __m512d v128h = _mm512_mul_pd(v127h, v120h);
        const __m512d v130l = _mm512_add_pd(v128l, v129);
        const __m512d v130h = _mm512_add_pd(v128h, v129);
        const __m512d v132l = _mm512_fmadd_pd(v130l, v120l, v131);
        const __m512d v132h = _mm512_fmadd_pd(v130h, v120h, v131);
        const __m512d v134l = _mm512_fmadd_pd(v120l, v132l, v133);
        const __m512d v134h = _mm512_fmadd_pd(v120h, v132h, v133);
        const __m512d v136l = _mm512_fmadd_pd(v134l, v120l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v134h, v120h, v135);
        const __m512d v138l = _mm512_fmadd_pd(v136l, v120l, v137);
        const __m512d v138h = _mm512_fmadd_pd(v136h, v120h, v137);
        const __m512d v139l = _mm512_mul_pd(v120l, v120l);
        const __m512d v139h = _mm512_mul_pd(v120h, v120h);
        const __m512d v141l = _mm512_fmsub_pd(v68l, v111l, v112l);
        const __m512d v141h = _mm512_fmsub_pd(v68h, v111h, v112h);
        const __m512d v142l = _mm512_i32gather_pd(_mm512_castsi512_si256(v76), sincos_f64_3ulp_avx512_table3, 8);
        const __m512d v142h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v76, 1), sincos_f64_3ulp_avx512_table3, 8);
        const __m512d v143l = _mm512_mul_pd(v68l, v142l);
        const __m512d v143h = _mm512_mul_pd(v68h, v142h);
        const __m512d v144l = _mm512_add_pd(v141l, v143l);
        const __m512d v144h = _mm512_add_pd(v141h, v143h);
        const __m512d v145l = _mm512_sub_pd(v115l, v114l);
        const __m512d v145h = _mm512_sub_pd(v115h, v114h);
        const __m512d v146l = _mm512_sub_pd(v115l, v145l);
        const __m512d v146h = _mm512_sub_pd(v115h, v145h);
        const __m512d v147l = _mm512_sub_pd(v114l, v146l);
        const __m512d v147h = _mm512_sub_pd(v114h, v146h);
        const __m512d v148l = _mm512_sub_pd(v112l, v145l);
        const __m512d v148h = _mm512_sub_pd(v112h, v145h);
        const __m512d v149l = _mm512_add_pd(v147l, v148l);
        const __m512d v149h = _mm512_add_pd(v147h, v148h);
        const __m512d v150l = _mm512_sub_pd(v110l, v104l);
        const __m512d v150h = _mm512_sub_pd(v110h, v104h);
        const __m512d v151l = _mm512_sub_pd(v109l, v150l);
        const __m512d v151h = _mm512_sub_pd(v109h, v150h);
        const __m512d v152l = _mm512_sub_pd(v110l, v150l);
        const __m512d v152h = _mm512_sub_pd(v110h, v150h);
        const __m512d v153l = _mm512_sub_pd(v104l, v152l);
        const __m512d v153h = _mm512_sub_pd(v104h, v152h);
        const __m512d v154l = _mm512_add_pd(v151l, v153l);
        const __m512d v154h = _mm512_add_pd(v151h, v153h);
        const __m512d v155l = _mm512_add_pd(v149l, v154l);
        const __m512d v155h = _mm512_add_pd(v149h, v154h);
        const __m512d v156l = _mm512_sub_pd(v116l, v115l);
        const __m512d v156h = _mm512_sub_pd(v116h, v115h);
        const __m512d v157l = _mm512_sub_pd(v110l, v156l);
        const __m512d v157h = _mm512_sub_pd(v110h, v156h);
        const __m512d v158l = _mm512_sub_pd(v116l, v156l);
        const __m512d v158h = _mm512_sub_pd(v116h, v156h);
        const __m512d v159l = _mm512_sub_pd(v115l, v158l);
        const __m512d v159h = _mm512_sub_pd(v115h, v158h);
        const __m512d v160l = _mm512_add_pd(v157l, v159l);
        const __m512d v160h = _mm512_add_pd(v157h, v159h);
        const __m512d v161l = _mm512_sub_pd(v117l, v99l);
        const __m512d v161h = _mm512_sub_pd(v117h, v99h);
        const __m512d v162l = _mm512_sub_pd(v117l, v161l);
        const __m512d v162h = _mm512_sub_pd(v117h, v161h);
        const __m512d v163l = _mm512_sub_pd(v99l, v162l);
        const __m512d v163h = _mm512_sub_pd(v99h, v162h);
        const __m512d v164l = _mm512_sub_pd(v116l, v161l);
        const __m512d v164h = _mm512_sub_pd(v116h, v161h);
        const __m512d v165l = _mm512_add_pd(v163l, v164l);
        const __m512d v165h = _mm512_add_pd(v163h, v164h);
        const __m512d v166l = _mm512_add_pd(v160l, v165l);
        const __m512d v166h = _mm512_add_pd(v160h, v165h);
        const __m512d v167l = _mm512_add_pd(v155l, v166l);
        const __m512d v167h = _mm512_add_pd(v155h, v166h);
        const __m512d v168l = _mm512_add_pd(v144l, v167l);
        const __m512d v168h = _mm512_add_pd(v144h, v167h);
        const __m512d v171l = _mm512_fmsub_pd(v117l, v118, v119l);
        const __m512d v171h = _mm512_fmsub_pd(v117h, v118, v119h);
        const __m512d v172l = _mm512_fmadd_pd(v117l, v169, v171l);
        const __m512d v172h = _mm512_fmadd_pd(v117h, v169, v171h);
        const __m512d v173l = _mm512_fmadd_pd(v168l, v118, v172l);
        const __m512d v173h = _mm512_fmadd_pd(v168h, v118, v172h);
        const __m512d v175l = _mm512_fmsub_pd(v119l, v119l, v120l);
        const __m512d v175h = _mm512_fmsub_pd(v119h, v119h, v120h);
        const __m512d v176l = _mm512_mul_pd(v98, v175l);
        const __m512d v176h = _mm512_mul_pd(v98, v175h);
        const __m512d v177l = _mm512_fmadd_pd(v173l, v119l, v176l);
        const __m512d v177h = _mm512_fmadd_pd(v173h, v119h, v176h);
        const __m512d v179l = _mm512_fmsub_pd(v138l, v139l, v177l);
        const __m512d v179h = _mm512_fmsub_pd(v138h, v139h, v177h);
        const __m512d v180l = _mm512_add_pd(v124l, v179l);
        const __m512d v180h = _mm512_add_pd(v124h, v179h);
        const __m512d v181l = _mm512_add_pd(v180l, v122l);
        const __m512d v181h = _mm512_add_pd(v180h, v122h);
        const __m512d v184l = _mm512_fmadd_pd(v120l, v182, v183);
        const __m512d v184h = _mm512_fmadd_pd(v120h, v182, v183);
        const __m512d v186l = _mm512_fmadd_pd(v184l, v120l, v185);
        const __m512d v186h = _mm512_fmadd_pd(v184h, v120h, v185);
        const __m512d v188l = _mm512_fmadd_pd(v120l, v186l, v187);
        const __m512d v188h = _mm512_fmadd_pd(v120h, v186h, v187);
        const __m512d v190l = _mm512_fmadd_pd(v120l, v188l, v189);
        const __m512d v190h = _mm512_fmadd_pd(v120h, v188h, v189);
        const __m512d v192l = _mm512_fmadd_pd(v120l, v190l, v191);
        const __m512d v192h = _mm512_fmadd_pd(v120h, v190h, v191);
        const __m512d v194l = _mm512_fmadd_pd(v192l, v120l, v193);
        const __m512d v194h = _mm512_fmadd_pd(v192h, v120h, v193);
        const __m512d v195l = _mm512_fmadd_pd(v194l, v120l, v39);
        const __m512d v195h = _mm512_fmadd_pd(v194h, v120h, v39);
        const __m512d v196l = _mm512_mul_pd(v119l, v120l);
        const __m512d v196h = _mm512_mul_pd(v119h, v120h);
        const __m512d v197l = _mm512_mul_pd(v173l, v121l);
        const __m512d v197h = _mm512_mul_pd(v173h, v121h);
        const __m512d v198l = _mm512_sub_pd(v173l, v197l);
        const __m512d v198h = _mm512_sub_pd(v173h, v197h);
        const __m512d v199l = _mm512_fmadd_pd(v195l, v196l, v198l);
        const __m512d v199h = _mm512_fmadd_pd(v195h, v196h, v198h);
        const __m512d v200l = _mm512_add_pd(v119l, v199l);
        const __m512d v200h = _mm512_add_pd(v119h, v199h);
        const __m512d v201l = _mm512_mask_blend_pd((__mmask8)v97, v200l, v181l);
        const __m512d v201h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx512_high_mask_avx512(v97), v200h, v181h);
        const __m512i v202l = _mm512_and_si512(v95l, v46);
        const __m512i v202h = _mm512_and_si512(v95h, v46);
        const __m512i v203l = _mm512_slli_epi64(v202l, 62);
        const __m512i v203h = _mm512_slli_epi64(v202h, 62);
        const __m512i v205l = _mm512_and_si512(v65l, v204);
        const __m512i v205h = _mm512_and_si512(v65h, v204);
        const __m512i v206l = _mm512_xor_si512(v203l, v205l);
        const __m512i v206h = _mm512_xor_si512(v203h, v205h);
        const __m512d v207l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx512(v201l), v206l));
        const __m512d v207h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx512(v201h), v206h));
        const __m512d v208l = _mm512_add_pd(v60l, v207l);
        const __m512d v208h = _mm512_add_pd(v60h, v207h);
        const __m512d v209l = _mm512_mask_blend_pd((__mmask8)v97, v181l, v200l);
        const __m512d v209h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx512_high_mask_avx512(v97), v181h, v200h);
        const __m512i v210l = _mm512_add_epi64(v0, v95l);
        const __m512i v210h = _mm512_add_epi64(v0, v95h);
        const __m512i v211l = _mm512_and_si512(v210l, v46);
        const __m512i v211h = _mm512_and_si512(v210h, v46);
        const __m512i v212l = _mm512_slli_epi64(v211l, 62);
        const __m512i v212h = _mm512_slli_epi64(v211h, 62);
        const __m512d v213l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx512(v209l), v212l));
        const __m512d v213h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx512_bits_f64_avx512(v209h), v212h));
        const __m512d v214l = _mm512_add_pd(v213l, v60l);
        const __m512d v214h = _mm512_add_pd(v213h, v60h);
        r0l = _mm512_mask_blend_pd((__mmask8)v59, r0l, v208l);
        r0h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx512_high_mask_avx512(v59), r0h, v208h);
        r1l = _mm512_mask_blend_pd((__mmask8)v59, r1l, v214l);
        r1h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx512_high_mask_avx512(v59), r1h, v214h);
    }
    _mm512_storeu_pd(y0, r0l);
    _mm512_storeu_pd(y0 + 8, r0h);
    _mm512_storeu_pd(y1, r1l);
    _mm512_storeu_pd(y1 + 8, r1h);
}

static SINCOS_F64_3ULP_AVX512_AVX512_TARGET void sincos_f64_3ulp_avx512_array_avx512(const double *x, double *y0, double *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sincos_f64_3ulp_avx512_step_avx512(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y0[16];
        double tail_y1[16];
        sincos_f64_3ulp_avx512_step_avx512(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINCOS_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sincos_f64_3ulp_avx512_level(void) {
#if defined(SINCOS_F64_3ULP_AVX512_FORCE_ISA)
    return SINCOS_F64_3ULP_AVX512_FORCE_ISA;
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

void sincos_f64_3ulp_avx512(double x, double *y0, double *y1) {
    sincos_f64_3ulp_avx512_element(x, y0, y1);
}

void sincos_f64_3ulp_avx512_array(const double *x, double *y0, double *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sincos_f64_3ulp_avx512_level();
    if (level == 2) {
        sincos_f64_3ulp_avx512_array_avx512(x, y0, y1, n);
        return;
    }
    if (level == 1) {
        sincos_f64_3ulp_avx512_array_avx2(x, y0, y1, n);
        return;
    }
#endif
    sincos_f64_3ulp_avx512_array_portable(x, y0, y1, n);
}
