/* sincos_f64_3ulp_avx2: sincos
 *
 *   target       sincos, sin x0; cos x0, f64
 *   domain       every input
 *   max error    2.059828 ulp, observed on 45583052 inputs
 *   worst input  0x1.ad59c4c34135ep+6 (107.33766465268624, encoding 0x405ad59c4c34135e)
 *   result there 0x1.ffecd9ebec355p-2 (0.49992695333917442, encoding 0x3fdffecd9ebec355)
 *   mean error   0.246040 ulp
 *   misrounded   6084017 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3be85de7c632aef7453310fccd5f1c30
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sincos --fmt f64 --max-ulp 3.5 --isa avx2 --time 16s --from seeds/sincos/f64/product13.evo --seed 1 --threads 1 --archive sincos_f64_3ulp_avx2.db
 *                time: 1.3591 ns/element as avx2 code (inputs mean)
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
#include "sincos_f64_3ulp_avx2.h"

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

static inline double sincos_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sincos_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sincos_f64_3ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sincos_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sincos_f64_3ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double sincos_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t sincos_f64_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sincos_f64_3ulp_avx2_addbits_f64(double a, int64_t b) {
    return sincos_f64_3ulp_avx2_frombits_f64((int64_t)((uint64_t)sincos_f64_3ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static const double sincos_f64_3ulp_avx2_table0[63] = {
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

static const double sincos_f64_3ulp_avx2_table1[63] = {
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

static const double sincos_f64_3ulp_avx2_table2[63] = {
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

static const double sincos_f64_3ulp_avx2_table3[63] = {
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

static inline void sincos_f64_3ulp_avx2_element(double x, double *y0, double *y1) {
    const double v2 = x;
    const double v58 = 0x1.fffb8fd4a328dp+27; /* 268426366.64491692 */
    const double v59 = sincos_f64_3ulp_avx2_abs_f64(v2);
    const int v60 = v58 < v59;
    double r0;
    double r1;
    if (v60) {
        const int64_t v0 = INT64_C(1);
        const double v3 = 0x1.8p+52; /* 6755399441055744 */
        const double v32 = 0x1p+0; /* 1 */
        const double v43 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const int64_t v48 = INT64_C(2);
        const int64_t v50 = INT64_C(62);
        const double v61 = v59 - v59;
        const double v62 = 0x1p-2; /* 0.25 */
        const int32_t v63 = 65;
        const int32_t v64 = 127;
        const int64_t v65 = sincos_f64_3ulp_avx2_bits_f64(v59);
        const int64_t v66 = INT64_C(56);
        const int64_t v67 = sincos_f64_3ulp_avx2_lshr_i64(v65, v66);
        const int32_t v68 = (int32_t)(uint32_t)(uint64_t)v67;
        const int32_t v69 = v64 & v68;
        const int32_t v70 = v63 > v69 ? v63 : v69;
        const int32_t v71 = (int32_t)((uint32_t)v70 - (uint32_t)v63);
        const double v72 = sincos_f64_3ulp_avx2_table0[v71];
        const int64_t v73 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v74 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v75 = v74 & v65;
        const int64_t v76 = (int64_t)((uint64_t)v73 + (uint64_t)v75);
        const double v77 = sincos_f64_3ulp_avx2_frombits_f64(v76);
        const double v78 = v72 * v77;
        const double v79 = v62 * v78;
        const double v80 = sincos_f64_3ulp_avx2_rint_f64(v79);
        const double v81 = -0x1p+2; /* -4 */
        const double v82 = sincos_f64_3ulp_avx2_fma_f64(v80, v81, v78);
        const double v83 = sincos_f64_3ulp_avx2_table1[v71];
        const double v84 = v83 * v77;
        const double v85 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v86 = sincos_f64_3ulp_avx2_fma_f64(v62, v84, v85);
        const double v87 = sincos_f64_3ulp_avx2_rint_f64(v86);
        const double v88 = sincos_f64_3ulp_avx2_fma_f64(v87, v81, v84);
        const double v89 = -v84;
        const double v90 = sincos_f64_3ulp_avx2_fma_f64(v83, v77, v89);
        const double v91 = v90 * v62;
        const double v92 = sincos_f64_3ulp_avx2_rint_f64(v91);
        const double v93 = sincos_f64_3ulp_avx2_fma_f64(v81, v92, v90);
        const double v94 = v88 + v93;
        const double v95 = v82 + v94;
        const double v96 = sincos_f64_3ulp_avx2_rint_f64(v95);
        const double v97 = v96 + v3;
        const int64_t v98 = sincos_f64_3ulp_avx2_bits_f64(v97);
        const int64_t v99 = v0 & v98;
        const int v100 = v0 == v99;
        const double v101 = 0x1p-1; /* 0.5 */
        const double v102 = v95 - v96;
        const double v103 = sincos_f64_3ulp_avx2_table2[v71];
        const double v104 = v77 * v103;
        const double v105 = -v78;
        const double v106 = sincos_f64_3ulp_avx2_fma_f64(v72, v77, v105);
        const double v107 = v104 + v106;
        const double v108 = v95 - v94;
        const double v109 = v95 - v108;
        const double v110 = v94 - v109;
        const double v111 = v82 - v108;
        const double v112 = v110 + v111;
        const double v113 = v94 - v88;
        const double v114 = v94 - v113;
        const double v115 = v88 - v114;
        const double v116 = v93 - v113;
        const double v117 = v115 + v116;
        const double v118 = v112 + v117;
        const double v119 = v107 + v118;
        const double v120 = v102 + v119;
        const double v121 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v122 = v120 * v121;
        const double v123 = v122 * v122;
        const double v124 = v101 * v123;
        const double v125 = v32 - v124;
        const double v126 = v32 - v125;
        const double v127 = v126 - v124;
        const double v128 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v129 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v130 = sincos_f64_3ulp_avx2_fma_f64(v123, v128, v129);
        const double v131 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v132 = sincos_f64_3ulp_avx2_fma_f64(v130, v123, v131);
        const double v133 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v134 = sincos_f64_3ulp_avx2_fma_f64(v132, v123, v133);
        const double v135 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v136 = sincos_f64_3ulp_avx2_fma_f64(v134, v123, v135);
        const double v137 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v138 = sincos_f64_3ulp_avx2_fma_f64(v136, v123, v137);
        const double v139 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v140 = sincos_f64_3ulp_avx2_fma_f64(v123, v138, v139);
        const double v141 = v123 * v123;
        const double v142 = sincos_f64_3ulp_avx2_table3[v71];
        const double v143 = -v104;
        const double v144 = sincos_f64_3ulp_avx2_fma_f64(v77, v103, v143);
        const double v145 = sincos_f64_3ulp_avx2_fma_f64(v77, v142, v144);
        const double v146 = v119 - v107;
        const double v147 = v119 - v146;
        const double v148 = v107 - v147;
        const double v149 = v118 - v146;
        const double v150 = v148 + v149;
        const double v151 = v120 - v102;
        const double v152 = v120 - v151;
        const double v153 = v102 - v152;
        const double v154 = v119 - v151;
        const double v155 = v153 + v154;
        const double v156 = v150 + v155;
        const double v157 = v118 - v112;
        const double v158 = v117 - v157;
        const double v159 = v118 - v157;
        const double v160 = v112 - v159;
        const double v161 = v158 + v160;
        const double v162 = v107 - v106;
        const double v163 = v104 - v162;
        const double v164 = v107 - v162;
        const double v165 = v106 - v164;
        const double v166 = v163 + v165;
        const double v167 = v161 + v166;
        const double v168 = v156 + v167;
        const double v169 = v145 + v168;
        const double v170 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v171 = -v122;
        const double v172 = sincos_f64_3ulp_avx2_fma_f64(v120, v121, v171);
        const double v173 = sincos_f64_3ulp_avx2_fma_f64(v120, v170, v172);
        const double v174 = sincos_f64_3ulp_avx2_fma_f64(v169, v121, v173);
        const double v175 = -v123;
        const double v176 = sincos_f64_3ulp_avx2_fma_f64(v122, v122, v175);
        const double v177 = v176 * v101;
        const double v178 = sincos_f64_3ulp_avx2_fma_f64(v174, v122, v177);
        const double v179 = -v178;
        const double v180 = sincos_f64_3ulp_avx2_fma_f64(v140, v141, v179);
        const double v181 = v127 + v180;
        const double v182 = v125 + v181;
        const double v183 = v123 * v122;
        const double v184 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v185 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v186 = sincos_f64_3ulp_avx2_fma_f64(v123, v184, v185);
        const double v187 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v188 = sincos_f64_3ulp_avx2_fma_f64(v123, v186, v187);
        const double v189 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v190 = sincos_f64_3ulp_avx2_fma_f64(v188, v123, v189);
        const double v191 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v192 = sincos_f64_3ulp_avx2_fma_f64(v190, v123, v191);
        const double v193 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v194 = sincos_f64_3ulp_avx2_fma_f64(v123, v192, v193);
        const double v195 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v196 = sincos_f64_3ulp_avx2_fma_f64(v194, v123, v195);
        const double v197 = sincos_f64_3ulp_avx2_fma_f64(v123, v196, v43);
        const double v198 = v124 * v174;
        const double v199 = v174 - v198;
        const double v200 = sincos_f64_3ulp_avx2_fma_f64(v183, v197, v199);
        const double v201 = v200 + v122;
        const double v202 = v100 ? v182 : v201;
        const int64_t v203 = sincos_f64_3ulp_avx2_bits_f64(v2);
        const int64_t v204 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v205 = v203 & v204;
        const int64_t v206 = v98 & v48;
        const int64_t v207 = sincos_f64_3ulp_avx2_shl_i64(v206, v50);
        const int64_t v208 = v205 ^ v207;
        const double v209 = sincos_f64_3ulp_avx2_addbits_f64(v202, v208);
        const double v210 = v61 + v209;
        const double v211 = v100 ? v201 : v182;
        const int64_t v212 = (int64_t)((uint64_t)v0 + (uint64_t)v98);
        const int64_t v213 = v212 & v48;
        const int64_t v214 = sincos_f64_3ulp_avx2_shl_i64(v213, v50);
        const double v215 = sincos_f64_3ulp_avx2_addbits_f64(v211, v214);
        const double v216 = v61 + v215;
        r0 = v210;
        r1 = v216;
    } else {
        const int64_t v0 = INT64_C(1);
        const double v1 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
        const double v3 = 0x1.8p+52; /* 6755399441055744 */
        const double v4 = sincos_f64_3ulp_avx2_fma_f64(v1, v2, v3);
        const int64_t v5 = sincos_f64_3ulp_avx2_bits_f64(v4);
        const int64_t v6 = v0 & v5;
        const int v7 = v0 == v6;
        const double v8 = -0x1.c1d590752c9ffp-107; /* -1.0829365301994057e-32 */
        const double v9 = v4 - v3;
        const double v10 = -0x1.1a62633145c06p-54; /* -6.1232339957367648e-17 */
        const double v11 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v12 = sincos_f64_3ulp_avx2_fma_f64(v11, v9, v2);
        const double v13 = sincos_f64_3ulp_avx2_fma_f64(v10, v9, v12);
        const double v14 = sincos_f64_3ulp_avx2_fma_f64(v8, v9, v13);
        const double v15 = v14 * v14;
        const double v16 = -0x1.7276fa29cb431p-38; /* -5.2646208059795423e-12 */
        const double v17 = v15 * v15;
        const double v18 = 0x1.1d915a3c9c1b1p-29; /* 2.0777790862022121e-09 */
        const double v19 = sincos_f64_3ulp_avx2_fma_f64(v16, v17, v18);
        const double v20 = -0x1.27e3cb9b3d3f2p-22; /* -2.7556887412179234e-07 */
        const double v21 = 0x1.a01a008ac6c32p-16; /* 2.4801586316330368e-05 */
        const double v22 = sincos_f64_3ulp_avx2_fma_f64(v15, v20, v21);
        const double v23 = sincos_f64_3ulp_avx2_fma_f64(v19, v17, v22);
        const double v24 = -0x1.6c16c16b9d85ep-10; /* -0.0013888888887812127 */
        const double v25 = sincos_f64_3ulp_avx2_fma_f64(v15, v23, v24);
        const double v26 = 0x1.55555555452bep-5; /* 0.041666666666207317 */
        const double v27 = sincos_f64_3ulp_avx2_fma_f64(v25, v15, v26);
        const double v28 = 0x1.0042674c92e6dp-41; /* 4.5520811781228623e-13 */
        const double v29 = -0x1p-1; /* -0.5 */
        const double v30 = sincos_f64_3ulp_avx2_fma_f64(v28, v15, v29);
        const double v31 = sincos_f64_3ulp_avx2_fma_f64(v15, v27, v30);
        const double v32 = 0x1p+0; /* 1 */
        const double v33 = sincos_f64_3ulp_avx2_fma_f64(v31, v15, v32);
        const double v34 = 0x1.5d731b666fbeep-33; /* 1.5891129662258948e-10 */
        const double v35 = -0x1.ae5e590416897p-26; /* -2.5050746380345222e-08 */
        const double v36 = sincos_f64_3ulp_avx2_fma_f64(v34, v15, v35);
        const double v37 = 0x1.71de35f80dfe6p-19; /* 2.7557314261870859e-06 */
        const double v38 = -0x1.a01a019d5ce3p-13; /* -0.0001984126983348585 */
        const double v39 = sincos_f64_3ulp_avx2_fma_f64(v15, v37, v38);
        const double v40 = sincos_f64_3ulp_avx2_fma_f64(v36, v17, v39);
        const double v41 = 0x1.1111111110812p-7; /* 0.0083333333333293381 */
        const double v42 = sincos_f64_3ulp_avx2_fma_f64(v40, v15, v41);
        const double v43 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v44 = sincos_f64_3ulp_avx2_fma_f64(v42, v15, v43);
        const double v45 = sincos_f64_3ulp_avx2_fma_f64(v15, v44, v32);
        const double v46 = v14 * v45;
        const double v47 = v7 ? v33 : v46;
        const int64_t v48 = INT64_C(2);
        const int64_t v49 = v5 & v48;
        const int64_t v50 = INT64_C(62);
        const int64_t v51 = sincos_f64_3ulp_avx2_shl_i64(v49, v50);
        const double v52 = sincos_f64_3ulp_avx2_addbits_f64(v47, v51);
        const double v53 = v7 ? v46 : v33;
        const int64_t v54 = (int64_t)((uint64_t)v0 + (uint64_t)v5);
        const int64_t v55 = v54 & v48;
        const int64_t v56 = sincos_f64_3ulp_avx2_shl_i64(v55, v50);
        const double v57 = sincos_f64_3ulp_avx2_addbits_f64(v53, v56);
        r0 = v52;
        r1 = v57;
    }
    *y0 = r0;
    *y1 = r1;
}

static void sincos_f64_3ulp_avx2_array_portable(const double *x, double *y0, double *y1, size_t n) {
    for (size_t i = 0; i < n; i++) {
        sincos_f64_3ulp_avx2_element(x[i], &y0[i], &y1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINCOS_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINCOS_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINCOS_F64_3ULP_AVX2_AVX2 static inline SINCOS_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SINCOS_F64_3ULP_AVX2_AVX512 static inline SINCOS_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SINCOS_F64_3ULP_AVX2_AVX2 __m256i sincos_f64_3ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SINCOS_F64_3ULP_AVX2_AVX2 __m256i sincos_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SINCOS_F64_3ULP_AVX2_AVX2 __m128i sincos_f64_3ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SINCOS_F64_3ULP_AVX2_AVX2 __m256d sincos_f64_3ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static SINCOS_F64_3ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int sincos_f64_3ulp_avx2_rare_avx2(const double *x, double *y0, double *y1) {
    int rare = 0;
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.c1d590752c9ffp-107); /* -1.0829365301994057e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(-0x1.7276fa29cb431p-38); /* -5.2646208059795423e-12 */
    const __m256d v18 = _mm256_set1_pd(0x1.1d915a3c9c1b1p-29); /* 2.0777790862022121e-09 */
    const __m256d v20 = _mm256_set1_pd(-0x1.27e3cb9b3d3f2p-22); /* -2.7556887412179234e-07 */
    const __m256d v21 = _mm256_set1_pd(0x1.a01a008ac6c32p-16); /* 2.4801586316330368e-05 */
    const __m256d v24 = _mm256_set1_pd(-0x1.6c16c16b9d85ep-10); /* -0.0013888888887812127 */
    const __m256d v26 = _mm256_set1_pd(0x1.55555555452bep-5); /* 0.041666666666207317 */
    const __m256d v28 = _mm256_set1_pd(0x1.0042674c92e6dp-41); /* 4.5520811781228623e-13 */
    const __m256d v29 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v32 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v34 = _mm256_set1_pd(0x1.5d731b666fbeep-33); /* 1.5891129662258948e-10 */
    const __m256d v35 = _mm256_set1_pd(-0x1.ae5e590416897p-26); /* -2.5050746380345222e-08 */
    const __m256d v37 = _mm256_set1_pd(0x1.71de35f80dfe6p-19); /* 2.7557314261870859e-06 */
    const __m256d v38 = _mm256_set1_pd(-0x1.a01a019d5ce3p-13); /* -0.0001984126983348585 */
    const __m256d v41 = _mm256_set1_pd(0x1.1111111110812p-7); /* 0.0083333333333293381 */
    const __m256d v43 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v48 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v58 = _mm256_set1_pd(0x1.fffb8fd4a328dp+27); /* 268426366.64491692 */
    const __m256d v62 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v63 = _mm256_set1_epi32(65);
    const __m256i v64 = _mm256_set1_epi32(127);
    const __m256i v73 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v74 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v81 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v85 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v101 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v121 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v128 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v129 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v131 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v133 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v135 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v137 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v139 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v170 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v184 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v185 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v187 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v189 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v191 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v193 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v195 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256i v204 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256i v5l = sincos_f64_3ulp_avx2_bits_f64_avx2(v4l);
    const __m256i v5h = sincos_f64_3ulp_avx2_bits_f64_avx2(v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v7l = _mm256_cmpeq_epi64(v0, v6l);
    const __m256i v7h = _mm256_cmpeq_epi64(v0, v6h);
    const __m256i v7 = sincos_f64_3ulp_avx2_join_mask_avx2(v7l, v7h);
    const __m256d v9l = _mm256_sub_pd(v4l, v3);
    const __m256d v9h = _mm256_sub_pd(v4h, v3);
    const __m256d v12l = _mm256_fmadd_pd(v11, v9l, v2l);
    const __m256d v12h = _mm256_fmadd_pd(v11, v9h, v2h);
    const __m256d v13l = _mm256_fmadd_pd(v10, v9l, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v10, v9h, v12h);
    const __m256d v14l = _mm256_fmadd_pd(v8, v9l, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v8, v9h, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v17l = _mm256_mul_pd(v15l, v15l);
    const __m256d v17h = _mm256_mul_pd(v15h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v16, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v16, v17h, v18);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v20, v21);
    const __m256d v23l = _mm256_fmadd_pd(v19l, v17l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v19h, v17h, v22h);
    const __m256d v25l = _mm256_fmadd_pd(v15l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v15h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v15l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v15h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v15h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v27l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v27h, v30h);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v15l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v15h, v32);
    const __m256d v36l = _mm256_fmadd_pd(v34, v15l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34, v15h, v35);
    const __m256d v39l = _mm256_fmadd_pd(v15l, v37, v38);
    const __m256d v39h = _mm256_fmadd_pd(v15h, v37, v38);
    const __m256d v40l = _mm256_fmadd_pd(v36l, v17l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v36h, v17h, v39h);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v15l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v15h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v15l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v15h, v43);
    const __m256d v45l = _mm256_fmadd_pd(v15l, v44l, v32);
    const __m256d v45h = _mm256_fmadd_pd(v15h, v44h, v32);
    const __m256d v46l = _mm256_mul_pd(v14l, v45l);
    const __m256d v46h = _mm256_mul_pd(v14h, v45h);
    const __m256d v47l = _mm256_blendv_pd(v46l, v33l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v47h = _mm256_blendv_pd(v46h, v33h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256i v49l = _mm256_and_si256(v5l, v48);
    const __m256i v49h = _mm256_and_si256(v5h, v48);
    const __m256i v51l = _mm256_slli_epi64(v49l, 62);
    const __m256i v51h = _mm256_slli_epi64(v49h, 62);
    const __m256d v52l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v47l), v51l));
    const __m256d v52h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v47h), v51h));
    const __m256d v53l = _mm256_blendv_pd(v33l, v46l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v53h = _mm256_blendv_pd(v33h, v46h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256i v54l = _mm256_add_epi64(v0, v5l);
    const __m256i v54h = _mm256_add_epi64(v0, v5h);
    const __m256i v55l = _mm256_and_si256(v54l, v48);
    const __m256i v55h = _mm256_and_si256(v54h, v48);
    const __m256i v56l = _mm256_slli_epi64(v55l, 62);
    const __m256i v56h = _mm256_slli_epi64(v55h, 62);
    const __m256d v57l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v53l), v56l));
    const __m256d v57h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v53h), v56h));
    const __m256d v59l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v59h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v60l = _mm256_castpd_si256(_mm256_cmp_pd(v58, v59l, _CMP_LT_OQ));
    const __m256i v60h = _mm256_castpd_si256(_mm256_cmp_pd(v58, v59h, _CMP_LT_OQ));
    const __m256i v60 = sincos_f64_3ulp_avx2_join_mask_avx2(v60l, v60h);
    __m256d r0l = v52l;
    __m256d r0h = v52h;
    __m256d r1l = v57l;
    __m256d r1h = v57h;
    __m256i any1 = v60;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v61l = _mm256_sub_pd(v59l, v59l);
        const __m256d v61h = _mm256_sub_pd(v59h, v59h);
        const __m256i v65l = sincos_f64_3ulp_avx2_bits_f64_avx2(v59l);
        const __m256i v65h = sincos_f64_3ulp_avx2_bits_f64_avx2(v59h);
        const __m256i v67l = _mm256_srli_epi64(v65l, 56);
        const __m256i v67h = _mm256_srli_epi64(v65h, 56);
        const __m128i v68l = sincos_f64_3ulp_avx2_wrap_avx2(v67l);
        const __m128i v68h = sincos_f64_3ulp_avx2_wrap_avx2(v67h);
        const __m256i v68 = _mm256_set_m128i(v68h, v68l);
        const __m256i v69 = _mm256_and_si256(v64, v68);
        const __m256i v70 = _mm256_max_epi32(v63, v69);
        const __m256i v71 = _mm256_sub_epi32(v70, v63);
        const __m256d v72l = sincos_f64_3ulp_avx2_gather_f64_avx2(sincos_f64_3ulp_avx2_table0, _mm256_castsi256_si128(v71));
        const __m256d v72h = sincos_f64_3ulp_avx2_gather_f64_avx2(sincos_f64_3ulp_avx2_table0, _mm256_extracti128_si256(v71, 1));
        const __m256i v75l = _mm256_and_si256(v74, v65l);
        const __m256i v75h = _mm256_and_si256(v74, v65h);
        const __m256i v76l = _mm256_add_epi64(v73, v75l);
        const __m256i v76h = _mm256_add_epi64(v73, v75h);
        const __m256d v77l = _mm256_castsi256_pd(v76l);
        const __m256d v77h = _mm256_castsi256_pd(v76h);
        const __m256d v78l = _mm256_mul_pd(v72l, v77l);
        const __m256d v78h = _mm256_mul_pd(v72h, v77h);
        const __m256d v79l = _mm256_mul_pd(v62, v78l);
        const __m256d v79h = _mm256_mul_pd(v62, v78h);
        const __m256d v80l = _mm256_round_pd(v79l, 8);
        const __m256d v80h = _mm256_round_pd(v79h, 8);
        const __m256d v82l = _mm256_fmadd_pd(v80l, v81, v78l);
        const __m256d v82h = _mm256_fmadd_pd(v80h, v81, v78h);
        const __m256d v83l = sincos_f64_3ulp_avx2_gather_f64_avx2(sincos_f64_3ulp_avx2_table1, _mm256_castsi256_si128(v71));
        const __m256d v83h = sincos_f64_3ulp_avx2_gather_f64_avx2(sincos_f64_3ulp_avx2_table1, _mm256_extracti128_si256(v71, 1));
        const __m256d v84l = _mm256_mul_pd(v83l, v77l);
        const __m256d v84h = _mm256_mul_pd(v83h, v77h);
        const __m256d v86l = _mm256_fmadd_pd(v62, v84l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v62, v84h, v85);
        const __m256d v87l = _mm256_round_pd(v86l, 8);
        const __m256d v87h = _mm256_round_pd(v86h, 8);
        const __m256d v88l = _mm256_fmadd_pd(v87l, v81, v84l);
        const __m256d v88h = _mm256_fmadd_pd(v87h, v81, v84h);
        const __m256d v90l = _mm256_fmsub_pd(v83l, v77l, v84l);
        const __m256d v90h = _mm256_fmsub_pd(v83h, v77h, v84h);
        const __m256d v91l = _mm256_mul_pd(v90l, v62);
        const __m256d v91h = _mm256_mul_pd(v90h, v62);
        const __m256d v92l = _mm256_round_pd(v91l, 8);
        const __m256d v92h = _mm256_round_pd(v91h, 8);
        const __m256d v93l = _mm256_fmadd_pd(v81, v92l, v90l);
        const __m256d v93h = _mm256_fmadd_pd(v81, v92h, v90h);
        const __m256d v94l = _mm256_add_pd(v88l, v93l);
        const __m256d v94h = _mm256_add_pd(v88h, v93h);
        const __m256d v95l = _mm256_add_pd(v82l, v94l);
        const __m256d v95h = _mm256_add_pd(v82h, v94h);
        const __m256d v96l = _mm256_round_pd(v95l, 8);
        const __m256d v96h = _mm256_round_pd(v95h, 8);
        const __m256d v97l = _mm256_add_pd(v96l, v3);
        const __m256d v97h = _mm256_add_pd(v96h, v3);
        const __m256i v98l = sincos_f64_3ulp_avx2_bits_f64_avx2(v97l);
        const __m256i v98h = sincos_f64_3ulp_avx2_bits_f64_avx2(v97h);
        const __m256i v99l = _mm256_and_si256(v0, v98l);
        const __m256i v99h = _mm256_and_si256(v0, v98h);
        const __m256i v100l = _mm256_cmpeq_epi64(v0, v99l);
        const __m256i v100h = _mm256_cmpeq_epi64(v0, v99h);
        const __m256i v100 = sincos_f64_3ulp_avx2_join_mask_avx2(v100l, v100h);
        const __m256d v102l = _mm256_sub_pd(v95l, v96l);
        const __m256d v102h = _mm256_sub_pd(v95h, v96h);
        const __m256d v103l = sincos_f64_3ulp_avx2_gather_f64_avx2(sincos_f64_3ulp_avx2_table2, _mm256_castsi256_si128(v71));
        const __m256d v103h = sincos_f64_3ulp_avx2_gather_f64_avx2(sincos_f64_3ulp_avx2_table2, _mm256_extracti128_si256(v71, 1));
        const __m256d v104l = _mm256_mul_pd(v77l, v103l);
        const __m256d v104h = _mm256_mul_pd(v77h, v103h);
        const __m256d v106l = _mm256_fmsub_pd(v72l, v77l, v78l);
        const __m256d v106h = _mm256_fmsub_pd(v72h, v77h, v78h);
        const __m256d v107l = _mm256_add_pd(v104l, v106l);
        const __m256d v107h = _mm256_add_pd(v104h, v106h);
        const __m256d v108l = _mm256_sub_pd(v95l, v94l);
        const __m256d v108h = _mm256_sub_pd(v95h, v94h);
        const __m256d v109l = _mm256_sub_pd(v95l, v108l);
        const __m256d v109h = _mm256_sub_pd(v95h, v108h);
        const __m256d v110l = _mm256_sub_pd(v94l, v109l);
        const __m256d v110h = _mm256_sub_pd(v94h, v109h);
        const __m256d v111l = _mm256_sub_pd(v82l, v108l);
        const __m256d v111h = _mm256_sub_pd(v82h, v108h);
        const __m256d v112l = _mm256_add_pd(v110l, v111l);
        const __m256d v112h = _mm256_add_pd(v110h, v111h);
        const __m256d v113l = _mm256_sub_pd(v94l, v88l);
        const __m256d v113h = _mm256_sub_pd(v94h, v88h);
        const __m256d v114l = _mm256_sub_pd(v94l, v113l);
        const __m256d v114h = _mm256_sub_pd(v94h, v113h);
        const __m256d v115l = _mm256_sub_pd(v88l, v114l);
        const __m256d v115h = _mm256_sub_pd(v88h, v114h);
        const __m256d v116l = _mm256_sub_pd(v93l, v113l);
        const __m256d v116h = _mm256_sub_pd(v93h, v113h);
        const __m256d v117l = _mm256_add_pd(v115l, v116l);
        const __m256d v117h = _mm256_add_pd(v115h, v116h);
        const __m256d v118l = _mm256_add_pd(v112l, v117l);
        const __m256d v118h = _mm256_add_pd(v112h, v117h);
        const __m256d v119l = _mm256_add_pd(v107l, v118l);
        const __m256d v119h = _mm256_add_pd(v107h, v118h);
        const __m256d v120l = _mm256_add_pd(v102l, v119l);
        const __m256d v120h = _mm256_add_pd(v102h, v119h);
        const __m256d v122l = _mm256_mul_pd(v120l, v121);
        const __m256d v122h = _mm256_mul_pd(v120h, v121);
        const __m256d v123l = _mm256_mul_pd(v122l, v122l);
        const __m256d v123h = _mm256_mul_pd(v122h, v122h);
        const __m256d v124l = _mm256_mul_pd(v101, v123l);
        const __m256d v124h = _mm256_mul_pd(v101, v123h);
        const __m256d v125l = _mm256_sub_pd(v32, v124l);
        const __m256d v125h = _mm256_sub_pd(v32, v124h);
        const __m256d v126l = _mm256_sub_pd(v32, v125l);
        const __m256d v126h = _mm256_sub_pd(v32, v125h);
        const __m256d v127l = _mm256_sub_pd(v126l, v124l);
        const __m256d v127h = _mm256_sub_pd(v126h, v124h);
        const __m256d v130l = _mm256_fmadd_pd(v123l, v128, v129);
        const __m256d v130h = _mm256_fmadd_pd(v123h, v128, v129);
        const __m256d v132l = _mm256_fmadd_pd(v130l, v123l, v131);
        const __m256d v132h = _mm256_fmadd_pd(v130h, v123h, v131);
        const __m256d v134l = _mm256_fmadd_pd(v132l, v123l, v133);
        const __m256d v134h = _mm256_fmadd_pd(v132h, v123h, v133);
        const __m256d v136l = _mm256_fmadd_pd(v134l, v123l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v134h, v123h, v135);
        const __m256d v138l = _mm256_fmadd_pd(v136l, v123l, v137);
        const __m256d v138h = _mm256_fmadd_pd(v136h, v123h, v137);
        const __m256d v140l = _mm256_fmadd_pd(v123l, v138l, v139);
        const __m256d v140h = _mm256_fmadd_pd(v123h, v138h, v139);
        const __m256d v141l = _mm256_mul_pd(v123l, v123l);
        const __m256d v141h = _mm256_mul_pd(v123h, v123h);
        const __m256d v142l = sincos_f64_3ulp_avx2_gather_f64_avx2(sincos_f64_3ulp_avx2_table3, _mm256_castsi256_si128(v71));
        const __m256d v142h = sincos_f64_3ulp_avx2_gather_f64_avx2(sincos_f64_3ulp_avx2_table3, _mm256_extracti128_si256(v71, 1));
        const __m256d v144l = _mm256_fmsub_pd(v77l, v103l, v104l);
        const __m256d v144h = _mm256_fmsub_pd(v77h, v103h, v104h);
        const __m256d v145l = _mm256_fmadd_pd(v77l, v142l, v144l);
        const __m256d v145h = _mm256_fmadd_pd(v77h, v142h, v144h);
        const __m256d v146l = _mm256_sub_pd(v119l, v107l);
        const __m256d v146h = _mm256_sub_pd(v119h, v107h);
        const __m256d v147l = _mm256_sub_pd(v119l, v146l);
        const __m256d v147h = _mm256_sub_pd(v119h, v146h);
        const __m256d v148l = _mm256_sub_pd(v107l, v147l);
        const __m256d v148h = _mm256_sub_pd(v107h, v147h);
        const __m256d v149l = _mm256_sub_pd(v118l, v146l);
        const __m256d v149h = _mm256_sub_pd(v118h, v146h);
        const __m256d v150l = _mm256_add_pd(v148l, v149l);
        const __m256d v150h = _mm256_add_pd(v148h, v149h);
        const __m256d v151l = _mm256_sub_pd(v120l, v102l);
        const __m256d v151h = _mm256_sub_pd(v120h, v102h);
        const __m256d v152l = _mm256_sub_pd(v120l, v151l);
        const __m256d v152h = _mm256_sub_pd(v120h, v151h);
        const __m256d v153l = _mm256_sub_pd(v102l, v152l);
        const __m256d v153h = _mm256_sub_pd(v102h, v152h);
        const __m256d v154l = _mm256_sub_pd(v119l, v151l);
        const __m256d v154h = _mm256_sub_pd(v119h, v151h);
        const __m256d v155l = _mm256_add_pd(v153l, v154l);
        const __m256d v155h = _mm256_add_pd(v153h, v154h);
        const __m256d v156l = _mm256_add_pd(v150l, v155l);
        const __m256d v156h = _mm256_add_pd(v150h, v155h);
        const __m256d v157l = _mm256_sub_pd(v118l, v112l);
        const __m256d v157h = _mm256_sub_pd(v118h, v112h);
        const __m256d v158l = _mm256_sub_pd(v117l, v157l);
        const __m256d v158h = _mm256_sub_pd(v117h, v157h);
        const __m256d v159l = _mm256_sub_pd(v118l, v157l);
        const __m256d v159h = _mm256_sub_pd(v118h, v157h);
        const __m256d v160l = _mm256_sub_pd(v112l, v159l);
        const __m256d v160h = _mm256_sub_pd(v112h, v159h);
        const __m256d v161l = _mm256_add_pd(v158l, v160l);
        const __m256d v161h = _mm256_add_pd(v158h, v160h);
        const __m256d v162l = _mm256_sub_pd(v107l, v106l);
        const __m256d v162h = _mm256_sub_pd(v107h, v106h);
        const __m256d v163l = _mm256_sub_pd(v104l, v162l);
        const __m256d v163h = _mm256_sub_pd(v104h, v162h);
        const __m256d v164l = _mm256_sub_pd(v107l, v162l);
        const __m256d v164h = _mm256_sub_pd(v107h, v162h);
        const __m256d v165l = _mm256_sub_pd(v106l, v164l);
        const __m256d v165h = _mm256_sub_pd(v106h, v164h);
        const __m256d v166l = _mm256_add_pd(v163l, v165l);
        const __m256d v166h = _mm256_add_pd(v163h, v165h);
        const __m256d v167l = _mm256_add_pd(v161l, v166l);
        const __m256d v167h = _mm256_add_pd(v161h, v166h);
        const __m256d v168l = _mm256_add_pd(v156l, v167l);
        const __m256d v168h = _mm256_add_pd(v156h, v167h);
        const __m256d v169l = _mm256_add_pd(v145l, v168l);
        const __m256d v169h = _mm256_add_pd(v145h, v168h);
        const __m256d v172l = _mm256_fmsub_pd(v120l, v121, v122l);
        const __m256d v172h = _mm256_fmsub_pd(v120h, v121, v122h);
        const __m256d v173l = _mm256_fmadd_pd(v120l, v170, v172l);
        const __m256d v173h = _mm256_fmadd_pd(v120h, v170, v172h);
        const __m256d v174l = _mm256_fmadd_pd(v169l, v121, v173l);
        const __m256d v174h = _mm256_fmadd_pd(v169h, v121, v173h);
        const __m256d v176l = _mm256_fmsub_pd(v122l, v122l, v123l);
        const __m256d v176h = _mm256_fmsub_pd(v122h, v122h, v123h);
        const __m256d v177l = _mm256_mul_pd(v176l, v101);
        const __m256d v177h = _mm256_mul_pd(v176h, v101);
        const __m256d v178l = _mm256_fmadd_pd(v174l, v122l, v177l);
        const __m256d v178h = _mm256_fmadd_pd(v174h, v122h, v177h);
        const __m256d v180l = _mm256_fmsub_pd(v140l, v141l, v178l);
        const __m256d v180h = _mm256_fmsub_pd(v140h, v141h, v178h);
        const __m256d v181l = _mm256_add_pd(v127l, v180l);
        const __m256d v181h = _mm256_add_pd(v127h, v180h);
        const __m256d v182l = _mm256_add_pd(v125l, v181l);
        const __m256d v182h = _mm256_add_pd(v125h, v181h);
        const __m256d v183l = _mm256_mul_pd(v123l, v122l);
        const __m256d v183h = _mm256_mul_pd(v123h, v122h);
        const __m256d v186l = _mm256_fmadd_pd(v123l, v184, v185);
        const __m256d v186h = _mm256_fmadd_pd(v123h, v184, v185);
        const __m256d v188l = _mm256_fmadd_pd(v123l, v186l, v187);
        const __m256d v188h = _mm256_fmadd_pd(v123h, v186h, v187);
        const __m256d v190l = _mm256_fmadd_pd(v188l, v123l, v189);
        const __m256d v190h = _mm256_fmadd_pd(v188h, v123h, v189);
        const __m256d v192l = _mm256_fmadd_pd(v190l, v123l, v191);
        const __m256d v192h = _mm256_fmadd_pd(v190h, v123h, v191);
        const __m256d v194l = _mm256_fmadd_pd(v123l, v192l, v193);
        const __m256d v194h = _mm256_fmadd_pd(v123h, v192h, v193);
        const __m256d v196l = _mm256_fmadd_pd(v194l, v123l, v195);
        const __m256d v196h = _mm256_fmadd_pd(v194h, v123h, v195);
        const __m256d v197l = _mm256_fmadd_pd(v123l, v196l, v43);
        const __m256d v197h = _mm256_fmadd_pd(v123h, v196h, v43);
        const __m256d v198l = _mm256_mul_pd(v124l, v174l);
        const __m256d v198h = _mm256_mul_pd(v124h, v174h);
        const __m256d v199l = _mm256_sub_pd(v174l, v198l);
        const __m256d v199h = _mm256_sub_pd(v174h, v198h);
        const __m256d v200l = _mm256_fmadd_pd(v183l, v197l, v199l);
        const __m256d v200h = _mm256_fmadd_pd(v183h, v197h, v199h);
        const __m256d v201l = _mm256_add_pd(v200l, v122l);
        const __m256d v201h = _mm256_add_pd(v200h, v122h);
        const __m256d v202l = _mm256_blendv_pd(v201l, v182l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v100))));
        const __m256d v202h = _mm256_blendv_pd(v201h, v182h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v100, 1))));
        const __m256i v203l = sincos_f64_3ulp_avx2_bits_f64_avx2(v2l);
        const __m256i v203h = sincos_f64_3ulp_avx2_bits_f64_avx2(v2h);
        const __m256i v205l = _mm256_and_si256(v203l, v204);
        const __m256i v205h = _mm256_and_si256(v203h, v204);
        const __m256i v206l = _mm256_and_si256(v98l, v48);
        const __m256i v206h = _mm256_and_si256(v98h, v48);
        const __m256i v207l = _mm256_slli_epi64(v206l, 62);
        const __m256i v207h = _mm256_slli_epi64(v206h, 62);
        const __m256i v208l = _mm256_xor_si256(v205l, v207l);
        const __m256i v208h = _mm256_xor_si256(v205h, v207h);
        const __m256d v209l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v202l), v208l));
        const __m256d v209h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v202h), v208h));
        const __m256d v210l = _mm256_add_pd(v61l, v209l);
        const __m256d v210h = _mm256_add_pd(v61h, v209h);
        const __m256d v211l = _mm256_blendv_pd(v182l, v201l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v100))));
        const __m256d v211h = _mm256_blendv_pd(v182h, v201h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v100, 1))));
        const __m256i v212l = _mm256_add_epi64(v0, v98l);
        const __m256i v212h = _mm256_add_epi64(v0, v98h);
        const __m256i v213l = _mm256_and_si256(v212l, v48);
        const __m256i v213h = _mm256_and_si256(v212h, v48);
        const __m256i v214l = _mm256_slli_epi64(v213l, 62);
        const __m256i v214h = _mm256_slli_epi64(v213h, 62);
        const __m256d v215l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v211l), v214l));
        const __m256d v215h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v211h), v214h));
        const __m256d v216l = _mm256_add_pd(v61l, v215l);
        const __m256d v216h = _mm256_add_pd(v61h, v215h);
        r0l = _mm256_blendv_pd(r0l, v210l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v60))));
        r0h = _mm256_blendv_pd(r0h, v210h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v60, 1))));
        r1l = _mm256_blendv_pd(r1l, v216l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v60))));
        r1h = _mm256_blendv_pd(r1h, v216h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v60, 1))));
    }
    _mm256_storeu_pd(y0, r0l);
    _mm256_storeu_pd(y0 + 4, r0h);
    _mm256_storeu_pd(y1, r1l);
    _mm256_storeu_pd(y1 + 4, r1h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
SINCOS_F64_3ULP_AVX2_AVX2 int sincos_f64_3ulp_avx2_step_avx2(const double *x, double *y0, double *y1) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.c1d590752c9ffp-107); /* -1.0829365301994057e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(-0x1.7276fa29cb431p-38); /* -5.2646208059795423e-12 */
    const __m256d v18 = _mm256_set1_pd(0x1.1d915a3c9c1b1p-29); /* 2.0777790862022121e-09 */
    const __m256d v20 = _mm256_set1_pd(-0x1.27e3cb9b3d3f2p-22); /* -2.7556887412179234e-07 */
    const __m256d v21 = _mm256_set1_pd(0x1.a01a008ac6c32p-16); /* 2.4801586316330368e-05 */
    const __m256d v24 = _mm256_set1_pd(-0x1.6c16c16b9d85ep-10); /* -0.0013888888887812127 */
    const __m256d v26 = _mm256_set1_pd(0x1.55555555452bep-5); /* 0.041666666666207317 */
    const __m256d v28 = _mm256_set1_pd(0x1.0042674c92e6dp-41); /* 4.5520811781228623e-13 */
    const __m256d v29 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v32 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v34 = _mm256_set1_pd(0x1.5d731b666fbeep-33); /* 1.5891129662258948e-10 */
    const __m256d v35 = _mm256_set1_pd(-0x1.ae5e590416897p-26); /* -2.5050746380345222e-08 */
    const __m256d v37 = _mm256_set1_pd(0x1.71de35f80dfe6p-19); /* 2.7557314261870859e-06 */
    const __m256d v38 = _mm256_set1_pd(-0x1.a01a019d5ce3p-13); /* -0.0001984126983348585 */
    const __m256d v41 = _mm256_set1_pd(0x1.1111111110812p-7); /* 0.0083333333333293381 */
    const __m256d v43 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v48 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v58 = _mm256_set1_pd(0x1.fffb8fd4a328dp+27); /* 268426366.64491692 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v59l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v59h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v60l = _mm256_castpd_si256(_mm256_cmp_pd(v58, v59l, _CMP_LT_OQ));
    const __m256i v60h = _mm256_castpd_si256(_mm256_cmp_pd(v58, v59h, _CMP_LT_OQ));
    const __m256i v60 = sincos_f64_3ulp_avx2_join_mask_avx2(v60l, v60h);
    __m256i any1 = v60;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256i v5l = sincos_f64_3ulp_avx2_bits_f64_avx2(v4l);
    const __m256i v5h = sincos_f64_3ulp_avx2_bits_f64_avx2(v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v7l = _mm256_cmpeq_epi64(v0, v6l);
    const __m256i v7h = _mm256_cmpeq_epi64(v0, v6h);
    const __m256i v7 = sincos_f64_3ulp_avx2_join_mask_avx2(v7l, v7h);
    const __m256d v9l = _mm256_sub_pd(v4l, v3);
    const __m256d v9h = _mm256_sub_pd(v4h, v3);
    const __m256d v12l = _mm256_fmadd_pd(v11, v9l, v2l);
    const __m256d v12h = _mm256_fmadd_pd(v11, v9h, v2h);
    const __m256d v13l = _mm256_fmadd_pd(v10, v9l, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v10, v9h, v12h);
    const __m256d v14l = _mm256_fmadd_pd(v8, v9l, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v8, v9h, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v17l = _mm256_mul_pd(v15l, v15l);
    const __m256d v17h = _mm256_mul_pd(v15h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v16, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v16, v17h, v18);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v20, v21);
    const __m256d v23l = _mm256_fmadd_pd(v19l, v17l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v19h, v17h, v22h);
    const __m256d v25l = _mm256_fmadd_pd(v15l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v15h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v15l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v15h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v15h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v27l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v27h, v30h);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v15l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v15h, v32);
    const __m256d v36l = _mm256_fmadd_pd(v34, v15l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34, v15h, v35);
    const __m256d v39l = _mm256_fmadd_pd(v15l, v37, v38);
    const __m256d v39h = _mm256_fmadd_pd(v15h, v37, v38);
    const __m256d v40l = _mm256_fmadd_pd(v36l, v17l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v36h, v17h, v39h);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v15l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v15h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v15l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v15h, v43);
    const __m256d v45l = _mm256_fmadd_pd(v15l, v44l, v32);
    const __m256d v45h = _mm256_fmadd_pd(v15h, v44h, v32);
    const __m256d v46l = _mm256_mul_pd(v14l, v45l);
    const __m256d v46h = _mm256_mul_pd(v14h, v45h);
    const __m256d v47l = _mm256_blendv_pd(v46l, v33l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v47h = _mm256_blendv_pd(v46h, v33h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256i v49l = _mm256_and_si256(v5l, v48);
    const __m256i v49h = _mm256_and_si256(v5h, v48);
    const __m256i v51l = _mm256_slli_epi64(v49l, 62);
    const __m256i v51h = _mm256_slli_epi64(v49h, 62);
    const __m256d v52l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v47l), v51l));
    const __m256d v52h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v47h), v51h));
    const __m256d v53l = _mm256_blendv_pd(v33l, v46l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v53h = _mm256_blendv_pd(v33h, v46h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256i v54l = _mm256_add_epi64(v0, v5l);
    const __m256i v54h = _mm256_add_epi64(v0, v5h);
    const __m256i v55l = _mm256_and_si256(v54l, v48);
    const __m256i v55h = _mm256_and_si256(v54h, v48);
    const __m256i v56l = _mm256_slli_epi64(v55l, 62);
    const __m256i v56h = _mm256_slli_epi64(v55h, 62);
    const __m256d v57l = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v53l), v56l));
    const __m256d v57h = _mm256_castsi256_pd(_mm256_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx2(v53h), v56h));
    _mm256_storeu_pd(y0, v52l);
    _mm256_storeu_pd(y0 + 4, v52h);
    _mm256_storeu_pd(y1, v57l);
    _mm256_storeu_pd(y1 + 4, v57h);
    return 1;
}

static SINCOS_F64_3ULP_AVX2_AVX2_TARGET void sincos_f64_3ulp_avx2_array_avx2(const double *x, double *y0, double *y1, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && sincos_f64_3ulp_avx2_step_avx2(x + i, y0 + i, y1 + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = sincos_f64_3ulp_avx2_rare_avx2(x + i, y0 + i, y1 + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y0[8];
        double tail_y1[8];
        sincos_f64_3ulp_avx2_rare_avx2(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Encoding; every NaN gives the canonical one. */
SINCOS_F64_3ULP_AVX2_AVX512 __m512i sincos_f64_3ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SINCOS_F64_3ULP_AVX2_AVX512 __mmask8 sincos_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINCOS_F64_3ULP_AVX2_AVX512 void sincos_f64_3ulp_avx2_step_avx512(const double *x, double *y0, double *y1) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.c1d590752c9ffp-107); /* -1.0829365301994057e-32 */
    const __m512d v10 = _mm512_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m512d v11 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(-0x1.7276fa29cb431p-38); /* -5.2646208059795423e-12 */
    const __m512d v18 = _mm512_set1_pd(0x1.1d915a3c9c1b1p-29); /* 2.0777790862022121e-09 */
    const __m512d v20 = _mm512_set1_pd(-0x1.27e3cb9b3d3f2p-22); /* -2.7556887412179234e-07 */
    const __m512d v21 = _mm512_set1_pd(0x1.a01a008ac6c32p-16); /* 2.4801586316330368e-05 */
    const __m512d v24 = _mm512_set1_pd(-0x1.6c16c16b9d85ep-10); /* -0.0013888888887812127 */
    const __m512d v26 = _mm512_set1_pd(0x1.55555555452bep-5); /* 0.041666666666207317 */
    const __m512d v28 = _mm512_set1_pd(0x1.0042674c92e6dp-41); /* 4.5520811781228623e-13 */
    const __m512d v29 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v32 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v34 = _mm512_set1_pd(0x1.5d731b666fbeep-33); /* 1.5891129662258948e-10 */
    const __m512d v35 = _mm512_set1_pd(-0x1.ae5e590416897p-26); /* -2.5050746380345222e-08 */
    const __m512d v37 = _mm512_set1_pd(0x1.71de35f80dfe6p-19); /* 2.7557314261870859e-06 */
    const __m512d v38 = _mm512_set1_pd(-0x1.a01a019d5ce3p-13); /* -0.0001984126983348585 */
    const __m512d v41 = _mm512_set1_pd(0x1.1111111110812p-7); /* 0.0083333333333293381 */
    const __m512d v43 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v48 = _mm512_set1_epi64(INT64_C(2));
    const __m512d v58 = _mm512_set1_pd(0x1.fffb8fd4a328dp+27); /* 268426366.64491692 */
    const __m512d v62 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v63 = _mm512_set1_epi32(65);
    const __m512i v64 = _mm512_set1_epi32(127);
    const __m512i v73 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v74 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v81 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v85 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v101 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v121 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v128 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v129 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v131 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v133 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v135 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v137 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v139 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v170 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v184 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v185 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v187 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v189 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v191 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v193 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v195 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512i v204 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_fmadd_pd(v1, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v1, v2h, v3);
    const __m512i v5l = sincos_f64_3ulp_avx2_bits_f64_avx512(v4l);
    const __m512i v5h = sincos_f64_3ulp_avx2_bits_f64_avx512(v4h);
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
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v17l = _mm512_mul_pd(v15l, v15l);
    const __m512d v17h = _mm512_mul_pd(v15h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v16, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v16, v17h, v18);
    const __m512d v22l = _mm512_fmadd_pd(v15l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v15h, v20, v21);
    const __m512d v23l = _mm512_fmadd_pd(v19l, v17l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v19h, v17h, v22h);
    const __m512d v25l = _mm512_fmadd_pd(v15l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v15h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v15l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v15h, v26);
    const __m512d v30l = _mm512_fmadd_pd(v28, v15l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v15h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v15l, v27l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v15h, v27h, v30h);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v15l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v15h, v32);
    const __m512d v36l = _mm512_fmadd_pd(v34, v15l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34, v15h, v35);
    const __m512d v39l = _mm512_fmadd_pd(v15l, v37, v38);
    const __m512d v39h = _mm512_fmadd_pd(v15h, v37, v38);
    const __m512d v40l = _mm512_fmadd_pd(v36l, v17l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v36h, v17h, v39h);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v15l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v15h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v15l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v15h, v43);
    const __m512d v45l = _mm512_fmadd_pd(v15l, v44l, v32);
    const __m512d v45h = _mm512_fmadd_pd(v15h, v44h, v32);
    const __m512d v46l = _mm512_mul_pd(v14l, v45l);
    const __m512d v46h = _mm512_mul_pd(v14h, v45h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v7, v46l, v33l);
    const __m512d v47h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx2_high_mask_avx512(v7), v46h, v33h);
    const __m512i v49l = _mm512_and_si512(v5l, v48);
    const __m512i v49h = _mm512_and_si512(v5h, v48);
    const __m512i v51l = _mm512_slli_epi64(v49l, 62);
    const __m512i v51h = _mm512_slli_epi64(v49h, 62);
    const __m512d v52l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx512(v47l), v51l));
    const __m512d v52h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx512(v47h), v51h));
    const __m512d v53l = _mm512_mask_blend_pd((__mmask8)v7, v33l, v46l);
    const __m512d v53h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx2_high_mask_avx512(v7), v33h, v46h);
    const __m512i v54l = _mm512_add_epi64(v0, v5l);
    const __m512i v54h = _mm512_add_epi64(v0, v5h);
    const __m512i v55l = _mm512_and_si512(v54l, v48);
    const __m512i v55h = _mm512_and_si512(v54h, v48);
    const __m512i v56l = _mm512_slli_epi64(v55l, 62);
    const __m512i v56h = _mm512_slli_epi64(v55h, 62);
    const __m512d v57l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx512(v53l), v56l));
    const __m512d v57h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx512(v53h), v56h));
    const __m512d v59l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v59h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v60l = _mm512_cmp_pd_mask(v58, v59l, _CMP_LT_OQ);
    const __mmask8 v60h = _mm512_cmp_pd_mask(v58, v59h, _CMP_LT_OQ);
    const __mmask16 v60 = _mm512_kunpackb(v60h, v60l);
    __m512d r0l = v52l;
    __m512d r0h = v52h;
    __m512d r1l = v57l;
    __m512d r1h = v57h;
    __mmask16 any1 = v60;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v61l = _mm512_sub_pd(v59l, v59l);
        const __m512d v61h = _mm512_sub_pd(v59h, v59h);
        const __m512i v65l = sincos_f64_3ulp_avx2_bits_f64_avx512(v59l);
        const __m512i v65h = sincos_f64_3ulp_avx2_bits_f64_avx512(v59h);
        const __m512i v67l = _mm512_srli_epi64(v65l, 56);
        const __m512i v67h = _mm512_srli_epi64(v65h, 56);
        const __m256i v68l = _mm512_cvtepi64_epi32(v67l);
        const __m256i v68h = _mm512_cvtepi64_epi32(v67h);
        const __m512i v68 = _mm512_inserti32x8(_mm512_castsi256_si512(v68l), v68h, 1);
        const __m512i v69 = _mm512_and_si512(v64, v68);
        const __m512i v70 = _mm512_max_epi32(v63, v69);
        const __m512i v71 = _mm512_sub_epi32(v70, v63);
        const __m512d v72l = _mm512_i32gather_pd(_mm512_castsi512_si256(v71), sincos_f64_3ulp_avx2_table0, 8);
        const __m512d v72h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v71, 1), sincos_f64_3ulp_avx2_table0, 8);
        const __m512i v75l = _mm512_and_si512(v74, v65l);
        const __m512i v75h = _mm512_and_si512(v74, v65h);
        const __m512i v76l = _mm512_add_epi64(v73, v75l);
        const __m512i v76h = _mm512_add_epi64(v73, v75h);
        const __m512d v77l = _mm512_castsi512_pd(v76l);
        const __m512d v77h = _mm512_castsi512_pd(v76h);
        const __m512d v78l = _mm512_mul_pd(v72l, v77l);
        const __m512d v78h = _mm512_mul_pd(v72h, v77h);
        const __m512d v79l = _mm512_mul_pd(v62, v78l);
        const __m512d v79h = _mm512_mul_pd(v62, v78h);
        const __m512d v80l = _mm512_roundscale_pd(v79l, 8);
        const __m512d v80h = _mm512_roundscale_pd(v79h, 8);
        const __m512d v82l = _mm512_fmadd_pd(v80l, v81, v78l);
        const __m512d v82h = _mm512_fmadd_pd(v80h, v81, v78h);
        const __m512d v83l = _mm512_i32gather_pd(_mm512_castsi512_si256(v71), sincos_f64_3ulp_avx2_table1, 8);
        const __m512d v83h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v71, 1), sincos_f64_3ulp_avx2_table1, 8);
        const __m512d v84l = _mm512_mul_pd(v83l, v77l);
        const __m512d v84h = _mm512_mul_pd(v83h, v77h);
        const __m512d v86l = _mm512_fmadd_pd(v62, v84l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v62, v84h, v85);
        const __m512d v87l = _mm512_roundscale_pd(v86l, 8);
        const __m512d v87h = _mm512_roundscale_pd(v86h, 8);
        const __m512d v88l = _mm512_fmadd_pd(v87l, v81, v84l);
        const __m512d v88h = _mm512_fmadd_pd(v87h, v81, v84h);
        const __m512d v90l = _mm512_fmsub_pd(v83l, v77l, v84l);
        const __m512d v90h = _mm512_fmsub_pd(v83h, v77h, v84h);
        const __m512d v91l = _mm512_mul_pd(v90l, v62);
        const __m512d v91h = _mm512_mul_pd(v90h, v62);
        const __m512d v92l = _mm512_roundscale_pd(v91l, 8);
        const __m512d v92h = _mm512_roundscale_pd(v91h, 8);
        const __m512d v93l = _mm512_fmadd_pd(v81, v92l, v90l);
        const __m512d v93h = _mm512_fmadd_pd(v81, v92h, v90h);
        const __m512d v94l = _mm512_add_pd(v88l, v93l);
        const __m512d v94h = _mm512_add_pd(v88h, v93h);
        const __m512d v95l = _mm512_add_pd(v82l, v94l);
        const __m512d v95h = _mm512_add_pd(v82h, v94h);
        const __m512d v96l = _mm512_roundscale_pd(v95l, 8);
        const __m512d v96h = _mm512_roundscale_pd(v95h, 8);
        const __m512d v97l = _mm512_add_pd(v96l, v3);
        const __m512d v97h = _mm512_add_pd(v96h, v3);
        const __m512i v98l = sincos_f64_3ulp_avx2_bits_f64_avx512(v97l);
        const __m512i v98h = sincos_f64_3ulp_avx2_bits_f64_avx512(v97h);
        const __m512i v99l = _mm512_and_si512(v0, v98l);
        const __m512i v99h = _mm512_and_si512(v0, v98h);
        const __mmask8 v100l = _mm512_cmpeq_epi64_mask(v0, v99l);
        const __mmask8 v100h = _mm512_cmpeq_epi64_mask(v0, v99h);
        const __mmask16 v100 = _mm512_kunpackb(v100h, v100l);
        const __m512d v102l = _mm512_sub_pd(v95l, v96l);
        const __m512d v102h = _mm512_sub_pd(v95h, v96h);
        const __m512d v103l = _mm512_i32gather_pd(_mm512_castsi512_si256(v71), sincos_f64_3ulp_avx2_table2, 8);
        const __m512d v103h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v71, 1), sincos_f64_3ulp_avx2_table2, 8);
        const __m512d v104l = _mm512_mul_pd(v77l, v103l);
        const __m512d v104h = _mm512_mul_pd(v77h, v103h);
        const __m512d v106l = _mm512_fmsub_pd(v72l, v77l, v78l);
        const __m512d v106h = _mm512_fmsub_pd(v72h, v77h, v78h);
        const __m512d v107l = _mm512_add_pd(v104l, v106l);
        const __m512d v107h = _mm512_add_pd(v104h, v106h);
        const __m512d v108l = _mm512_sub_pd(v95l, v94l);
        const __m512d v108h = _mm512_sub_pd(v95h, v94h);
        const __m512d v109l = _mm512_sub_pd(v95l, v108l);
        const __m512d v109h = _mm512_sub_pd(v95h, v108h);
        const __m512d v110l = _mm512_sub_pd(v94l, v109l);
        const __m512d v110h = _mm512_sub_pd(v94h, v109h);
        const __m512d v111l = _mm512_sub_pd(v82l, v108l);
        const __m512d v111h = _mm512_sub_pd(v82h, v108h);
        const __m512d v112l = _mm512_add_pd(v110l, v111l);
        const __m512d v112h = _mm512_add_pd(v110h, v111h);
        const __m512d v113l = _mm512_sub_pd(v94l, v88l);
        const __m512d v113h = _mm512_sub_pd(v94h, v88h);
        const __m512d v114l = _mm512_sub_pd(v94l, v113l);
        const __m512d v114h = _mm512_sub_pd(v94h, v113h);
        const __m512d v115l = _mm512_sub_pd(v88l, v114l);
        const __m512d v115h = _mm512_sub_pd(v88h, v114h);
        const __m512d v116l = _mm512_sub_pd(v93l, v113l);
        const __m512d v116h = _mm512_sub_pd(v93h, v113h);
        const __m512d v117l = _mm512_add_pd(v115l, v116l);
        const __m512d v117h = _mm512_add_pd(v115h, v116h);
        const __m512d v118l = _mm512_add_pd(v112l, v117l);
        const __m512d v118h = _mm512_add_pd(v112h, v117h);
        const __m512d v119l = _mm512_add_pd(v107l, v118l);
        const __m512d v119h = _mm512_add_pd(v107h, v118h);
        const __m512d v120l = _mm512_add_pd(v102l, v119l);
        const __m512d v120h = _mm512_add_pd(v102h, v119h);
        const __m512d v122l = _mm512_mul_pd(v120l, v121);
        const __m512d v122h = _mm512_mul_pd(v120h, v121);
        const __m512d v123l = _mm512_mul_pd(v122l, v122l);
        const __m512d v123h = _mm512_mul_pd(v122h, v122h);
        const __m512d v124l = _mm512_mul_pd(v101, v123l);
        const __m512d v124h = _mm512_mul_pd(v101, v123h);
        const __m512d v125l = _mm512_sub_pd(v32, v124l);
        const __m512d v125h = _mm512_sub_pd(v32, v124h);
        const __m512d v126l = _mm512_sub_pd(v32, v125l);
        const __m512d v126h = _mm512_sub_pd(v32, v125h);
        const __m512d v127l = _mm512_sub_pd(v126l, v124l);
        const __m512d v127h = _mm512_sub_pd(v126h, v124h);
        const __m512d v130l = _mm512_fmadd_pd(v123l, v128, v129);
        const __m512d v130h = _mm512_fmadd_pd(v123h, v128, v129);
        const __m512d v132l = _mm512_fmadd_pd(v130l, v123l, v131);
        const __m512d v132h = _mm512_fmadd_pd(v130h, v123h, v131);
        const __m512d v134l = _mm512_fmadd_pd(v132l, v123l, v133);
        const __m512d v134h = _mm512_fmadd_pd(v132h, v123h, v133);
        const __m512d v136l = _mm512_fmadd_pd(v134l, v123l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v134h, v123h, v135);
        const __m512d v138l = _mm512_fmadd_pd(v136l, v123l, v137);
        const __m512d v138h = _mm512_fmadd_pd(v136h, v123h, v137);
        const __m512d v140l = _mm512_fmadd_pd(v123l, v138l, v139);
        const __m512d v140h = _mm512_fmadd_pd(v123h, v138h, v139);
        const __m512d v141l = _mm512_mul_pd(v123l, v123l);
        const __m512d v141h = _mm512_mul_pd(v123h, v123h);
        const __m512d v142l = _mm512_i32gather_pd(_mm512_castsi512_si256(v71), sincos_f64_3ulp_avx2_table3, 8);
        const __m512d v142h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v71, 1), sincos_f64_3ulp_avx2_table3, 8);
        const __m512d v144l = _mm512_fmsub_pd(v77l, v103l, v104l);
        const __m512d v144h = _mm512_fmsub_pd(v77h, v103h, v104h);
        const __m512d v145l = _mm512_fmadd_pd(v77l, v142l, v144l);
        const __m512d v145h = _mm512_fmadd_pd(v77h, v142h, v144h);
        const __m512d v146l = _mm512_sub_pd(v119l, v107l);
        const __m512d v146h = _mm512_sub_pd(v119h, v107h);
        const __m512d v147l = _mm512_sub_pd(v119l, v146l);
        const __m512d v147h = _mm512_sub_pd(v119h, v146h);
        const __m512d v148l = _mm512_sub_pd(v107l, v147l);
        const __m512d v148h = _mm512_sub_pd(v107h, v147h);
        const __m512d v149l = _mm512_sub_pd(v118l, v146l);
        const __m512d v149h = _mm512_sub_pd(v118h, v146h);
        const __m512d v150l = _mm512_add_pd(v148l, v149l);
        const __m512d v150h = _mm512_add_pd(v148h, v149h);
        const __m512d v151l = _mm512_sub_pd(v120l, v102l);
        const __m512d v151h = _mm512_sub_pd(v120h, v102h);
        const __m512d v152l = _mm512_sub_pd(v120l, v151l);
        const __m512d v152h = _mm512_sub_pd(v120h, v151h);
        const __m512d v153l = _mm512_sub_pd(v102l, v152l);
        const __m512d v153h = _mm512_sub_pd(v102h, v152h);
        const __m512d v154l = _mm512_sub_pd(v119l, v151l);
        const __m512d v154h = _mm512_sub_pd(v119h, v151h);
        const __m512d v155l = _mm512_add_pd(v153l, v154l);
        const __m512d v155h = _mm512_add_pd(v153h, v154h);
        const __m512d v156l = _mm512_add_pd(v150l, v155l);
        const __m512d v156h = _mm512_add_pd(v150h, v155h);
        const __m512d v157l = _mm512_sub_pd(v118l, v112l);
        const __m512d v157h = _mm512_sub_pd(v118h, v112h);
        const __m512d v158l = _mm512_sub_pd(v117l, v157l);
        const __m512d v158h = _mm512_sub_pd(v117h, v157h);
        const __m512d v159l = _mm512_sub_pd(v118l, v157l);
        const __m512d v159h = _mm512_sub_pd(v118h, v157h);
        const __m512d v160l = _mm512_sub_pd(v112l, v159l);
        const __m512d v160h = _mm512_sub_pd(v112h, v159h);
        const __m512d v161l = _mm512_add_pd(v158l, v160l);
        const __m512d v161h = _mm512_add_pd(v158h, v160h);
        const __m512d v162l = _mm512_sub_pd(v107l, v106l);
        const __m512d v162h = _mm512_sub_pd(v107h, v106h);
        const __m512d v163l = _mm512_sub_pd(v104l, v162l);
        const __m512d v163h = _mm512_sub_pd(v104h, v162h);
        const __m512d v164l = _mm512_sub_pd(v107l, v162l);
        const __m512d v164h = _mm512_sub_pd(v107h, v162h);
        const __m512d v165l = _mm512_sub_pd(v106l, v164l);
        const __m512d v165h = _mm512_sub_pd(v106h, v164h);
        const __m512d v166l = _mm512_add_pd(v163l, v165l);
        const __m512d v166h = _mm512_add_pd(v163h, v165h);
        const __m512d v167l = _mm512_add_pd(v161l, v166l);
        const __m512d v167h = _mm512_add_pd(v161h, v166h);
        const __m512d v168l = _mm512_add_pd(v156l, v167l);
        const __m512d v168h = _mm512_add_pd(v156h, v167h);
        const __m512d v169l = _mm512_add_pd(v145l, v168l);
        const __m512d v169h = _mm512_add_pd(v145h, v168h);
        const __m512d v172l = _mm512_fmsub_pd(v120l, v121, v122l);
        const __m512d v172h = _mm512_fmsub_pd(v120h, v121, v122h);
        const __m512d v173l = _mm512_fmadd_pd(v120l, v170, v172l);
        const __m512d v173h = _mm512_fmadd_pd(v120h, v170, v172h);
        const __m512d v174l = _mm512_fmadd_pd(v169l, v121, v173l);
        const __m512d v174h = _mm512_fmadd_pd(v169h, v121, v173h);
        const __m512d v176l = _mm512_fmsub_pd(v122l, v122l, v123l);
        const __m512d v176h = _mm512_fmsub_pd(v122h, v122h, v123h);
        const __m512d v177l = _mm512_mul_pd(v176l, v101);
        const __m512d v177h = _mm512_mul_pd(v176h, v101);
        const __m512d v178l = _mm512_fmadd_pd(v174l, v122l, v177l);
        const __m512d v178h = _mm512_fmadd_pd(v174h, v122h, v177h);
        const __m512d v180l = _mm512_fmsub_pd(v140l, v141l, v178l);
        const __m512d v180h = _mm512_fmsub_pd(v140h, v141h, v178h);
        const __m512d v181l = _mm512_add_pd(v127l, v180l);
        const __m512d v181h = _mm512_add_pd(v127h, v180h);
        const __m512d v182l = _mm512_add_pd(v125l, v181l);
        const __m512d v182h = _mm512_add_pd(v125h, v181h);
        const __m512d v183l = _mm512_mul_pd(v123l, v122l);
        const __m512d v183h = _mm512_mul_pd(v123h, v122h);
        const __m512d v186l = _mm512_fmadd_pd(v123l, v184, v185);
        const __m512d v186h = _mm512_fmadd_pd(v123h, v184, v185);
        const __m512d v188l = _mm512_fmadd_pd(v123l, v186l, v187);
        const __m512d v188h = _mm512_fmadd_pd(v123h, v186h, v187);
        const __m512d v190l = _mm512_fmadd_pd(v188l, v123l, v189);
        const __m512d v190h = _mm512_fmadd_pd(v188h, v123h, v189);
        const __m512d v192l = _mm512_fmadd_pd(v190l, v123l, v191);
        const __m512d v192h = _mm512_fmadd_pd(v190h, v123h, v191);
        const __m512d v194l = _mm512_fmadd_pd(v123l, v192l, v193);
        const __m512d v194h = _mm512_fmadd_pd(v123h, v192h, v193);
        const __m512d v196l = _mm512_fmadd_pd(v194l, v123l, v195);
        const __m512d v196h = _mm512_fmadd_pd(v194h, v123h, v195);
        const __m512d v197l = _mm512_fmadd_pd(v123l, v196l, v43);
        const __m512d v197h = _mm512_fmadd_pd(v123h, v196h, v43);
        const __m512d v198l = _mm512_mul_pd(v124l, v174l);
        const __m512d v198h = _mm512_mul_pd(v124h, v174h);
        const __m512d v199l = _mm512_sub_pd(v174l, v198l);
        const __m512d v199h = _mm512_sub_pd(v174h, v198h);
        const __m512d v200l = _mm512_fmadd_pd(v183l, v197l, v199l);
        const __m512d v200h = _mm512_fmadd_pd(v183h, v197h, v199h);
        const __m512d v201l = _mm512_add_pd(v200l, v122l);
        const __m512d v201h = _mm512_add_pd(v200h, v122h);
        const __m512d v202l = _mm512_mask_blend_pd((__mmask8)v100, v201l, v182l);
        const __m512d v202h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx2_high_mask_avx512(v100), v201h, v182h);
        const __m512i v203l = sincos_f64_3ulp_avx2_bits_f64_avx512(v2l);
        const __m512i v203h = sincos_f64_3ulp_avx2_bits_f64_avx512(v2h);
        const __m512i v205l = _mm512_and_si512(v203l, v204);
        const __m512i v205h = _mm512_and_si512(v203h, v204);
        const __m512i v206l = _mm512_and_si512(v98l, v48);
        const __m512i v206h = _mm512_and_si512(v98h, v48);
        const __m512i v207l = _mm512_slli_epi64(v206l, 62);
        const __m512i v207h = _mm512_slli_epi64(v206h, 62);
        const __m512i v208l = _mm512_xor_si512(v205l, v207l);
        const __m512i v208h = _mm512_xor_si512(v205h, v207h);
        const __m512d v209l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx512(v202l), v208l));
        const __m512d v209h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx512(v202h), v208h));
        const __m512d v210l = _mm512_add_pd(v61l, v209l);
        const __m512d v210h = _mm512_add_pd(v61h, v209h);
        const __m512d v211l = _mm512_mask_blend_pd((__mmask8)v100, v182l, v201l);
        const __m512d v211h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx2_high_mask_avx512(v100), v182h, v201h);
        const __m512i v212l = _mm512_add_epi64(v0, v98l);
        const __m512i v212h = _mm512_add_epi64(v0, v98h);
        const __m512i v213l = _mm512_and_si512(v212l, v48);
        const __m512i v213h = _mm512_and_si512(v212h, v48);
        const __m512i v214l = _mm512_slli_epi64(v213l, 62);
        const __m512i v214h = _mm512_slli_epi64(v213h, 62);
        const __m512d v215l = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx512(v211l), v214l));
        const __m512d v215h = _mm512_castsi512_pd(_mm512_add_epi64(sincos_f64_3ulp_avx2_bits_f64_avx512(v211h), v214h));
        const __m512d v216l = _mm512_add_pd(v61l, v215l);
        const __m512d v216h = _mm512_add_pd(v61h, v215h);
        r0l = _mm512_mask_blend_pd((__mmask8)v60, r0l, v210l);
        r0h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx2_high_mask_avx512(v60), r0h, v210h);
        r1l = _mm512_mask_blend_pd((__mmask8)v60, r1l, v216l);
        r1h = _mm512_mask_blend_pd(sincos_f64_3ulp_avx2_high_mask_avx512(v60), r1h, v216h);
    }
    _mm512_storeu_pd(y0, r0l);
    _mm512_storeu_pd(y0 + 8, r0h);
    _mm512_storeu_pd(y1, r1l);
    _mm512_storeu_pd(y1 + 8, r1h);
}

static SINCOS_F64_3ULP_AVX2_AVX512_TARGET void sincos_f64_3ulp_avx2_array_avx512(const double *x, double *y0, double *y1, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sincos_f64_3ulp_avx2_step_avx512(x + i, y0 + i, y1 + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y0[16];
        double tail_y1[16];
        sincos_f64_3ulp_avx2_step_avx512(tail_x, tail_y0, tail_y1);
        memcpy(y0 + i, tail_y0, m * sizeof *y0);
        memcpy(y1 + i, tail_y1, m * sizeof *y1);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINCOS_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sincos_f64_3ulp_avx2_level(void) {
#if defined(SINCOS_F64_3ULP_AVX2_FORCE_ISA)
    return SINCOS_F64_3ULP_AVX2_FORCE_ISA;
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

void sincos_f64_3ulp_avx2(double x, double *y0, double *y1) {
    sincos_f64_3ulp_avx2_element(x, y0, y1);
}

void sincos_f64_3ulp_avx2_array(const double *x, double *y0, double *y1, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sincos_f64_3ulp_avx2_level();
    if (level == 2) {
        sincos_f64_3ulp_avx2_array_avx512(x, y0, y1, n);
        return;
    }
    if (level == 1) {
        sincos_f64_3ulp_avx2_array_avx2(x, y0, y1, n);
        return;
    }
#endif
    sincos_f64_3ulp_avx2_array_portable(x, y0, y1, n);
}
