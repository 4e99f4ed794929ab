/* cos_f64_4ulp_avx512: cos
 *
 *   target       cos, cos x, f64
 *   domain       every input
 *   max error    3.435935 ulp, observed on 46220044 inputs
 *   worst input  -0x1.dc5556f985a18p-4 (-0.11629232382288313, encoding 0xbfbdc5556f985a18)
 *   result there 0x1.fc8ab21fa359ep-1 (0.99324566494185595, encoding 0x3fefc8ab21fa359e)
 *   mean error   0.556964 ulp
 *   misrounded   13612122 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a2b693e0cd05ff972929b2b97cfc2434
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f64 --max-ulp 3.5 --isa avx512 --time 14s --from seeds/cos/f64/product15.evo --seed 1 --threads 1 --archive cos_f64_4ulp_avx512.db
 *                time: 0.6247 ns/element as avx512 code (inputs mean)
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
#include "cos_f64_4ulp_avx512.h"

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

static inline double cos_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double cos_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cos_f64_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cos_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cos_f64_4ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t cos_f64_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cos_f64_4ulp_avx512_addbits_f64(double a, int64_t b) {
    return cos_f64_4ulp_avx512_frombits_f64((int64_t)((uint64_t)cos_f64_4ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static const double cos_f64_4ulp_avx512_table0[63] = {
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

static const double cos_f64_4ulp_avx512_table1[63] = {
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

static const double cos_f64_4ulp_avx512_table2[63] = {
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

static const double cos_f64_4ulp_avx512_table3[63] = {
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

static inline double cos_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const double v1 = x;
    const double v2 = cos_f64_4ulp_avx512_abs_f64(v1);
    const double v3 = 0x1p-1; /* 0.5 */
    const double v4 = cos_f64_4ulp_avx512_fma_f64(v0, v2, v3);
    const double v5 = 0x1.d6cecc8e96c6cp+52; /* 8282538563431532 */
    const double v6 = v4 + v5;
    const double v7 = v6 - v5;
    const double v8 = v7 - v3;
    const double v38 = 0x1p+29; /* 536870912 */
    const double v39 = v2 - v8;
    const int v40 = v38 < v39;
    double r0;
    if (v40) {
        const double v25 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v41 = 0x1p+0; /* 1 */
        const double v42 = v2 - v2;
        const int64_t v43 = INT64_C(1);
        const int32_t v44 = 65;
        const int32_t v45 = 127;
        const int64_t v46 = cos_f64_4ulp_avx512_bits_f64(v2);
        const int64_t v47 = INT64_C(56);
        const int64_t v48 = cos_f64_4ulp_avx512_lshr_i64(v46, v47);
        const int32_t v49 = (int32_t)(uint32_t)(uint64_t)v48;
        const int32_t v50 = v45 & v49;
        const int32_t v51 = v44 > v50 ? v44 : v50;
        const int32_t v52 = (int32_t)((uint32_t)v51 - (uint32_t)v44);
        const double v53 = cos_f64_4ulp_avx512_table0[v52];
        const int64_t v54 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v55 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v56 = v55 & v46;
        const int64_t v57 = (int64_t)((uint64_t)v54 + (uint64_t)v56);
        const double v58 = cos_f64_4ulp_avx512_frombits_f64(v57);
        const double v59 = v53 * v58;
        const double v60 = -v59;
        const double v61 = cos_f64_4ulp_avx512_fma_f64(v53, v58, v60);
        const double v62 = -0x1p+2; /* -4 */
        const double v63 = 0x1p-2; /* 0.25 */
        const double v64 = v63 * v59;
        const double v65 = cos_f64_4ulp_avx512_rint_f64(v64);
        const double v66 = cos_f64_4ulp_avx512_fma_f64(v62, v65, v59);
        const double v67 = v61 + v66;
        const double v68 = cos_f64_4ulp_avx512_table1[v52];
        const double v69 = v68 * v58;
        const double v70 = v63 * v69;
        const double v71 = cos_f64_4ulp_avx512_rint_f64(v70);
        const double v72 = cos_f64_4ulp_avx512_fma_f64(v71, v62, v69);
        const double v73 = v67 + v72;
        const double v74 = cos_f64_4ulp_avx512_rint_f64(v73);
        const double v75 = v5 + v74;
        const int64_t v76 = cos_f64_4ulp_avx512_bits_f64(v75);
        const int64_t v77 = v43 & v76;
        const int v78 = v43 == v77;
        const double v79 = cos_f64_4ulp_avx512_table2[v52];
        const double v80 = v58 * v79;
        const double v81 = -v69;
        const double v82 = cos_f64_4ulp_avx512_fma_f64(v68, v58, v81);
        const double v83 = v80 + v82;
        const double v84 = v67 - v66;
        const double v85 = v67 - v84;
        const double v86 = v66 - v85;
        const double v87 = v61 - v84;
        const double v88 = v86 + v87;
        const double v89 = v73 - v67;
        const double v90 = v73 - v89;
        const double v91 = v67 - v90;
        const double v92 = v72 - v89;
        const double v93 = v91 + v92;
        const double v94 = v88 + v93;
        const double v95 = v83 + v94;
        const double v96 = v73 - v74;
        const double v97 = v95 + v96;
        const double v98 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v99 = v97 * v98;
        const double v100 = v99 * v99;
        const double v101 = v100 * v99;
        const double v102 = cos_f64_4ulp_avx512_abs_f64(v100);
        const double v103 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v104 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v105 = cos_f64_4ulp_avx512_fma_f64(v100, v103, v104);
        const double v106 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v107 = cos_f64_4ulp_avx512_fma_f64(v100, v105, v106);
        const double v108 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v109 = cos_f64_4ulp_avx512_fma_f64(v100, v107, v108);
        const double v110 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v111 = cos_f64_4ulp_avx512_fma_f64(v100, v109, v110);
        const double v112 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v113 = cos_f64_4ulp_avx512_fma_f64(v100, v111, v112);
        const double v114 = cos_f64_4ulp_avx512_fma_f64(v100, v113, v25);
        const double v115 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v116 = cos_f64_4ulp_avx512_fma_f64(v102, v114, v115);
        const double v117 = v97 - v96;
        const double v118 = v97 - v117;
        const double v119 = v96 - v118;
        const double v120 = v95 - v117;
        const double v121 = v119 + v120;
        const double v122 = v95 - v83;
        const double v123 = v95 - v122;
        const double v124 = v83 - v123;
        const double v125 = v94 - v122;
        const double v126 = v124 + v125;
        const double v127 = v121 + v126;
        const double v128 = v94 - v93;
        const double v129 = v94 - v128;
        const double v130 = v93 - v129;
        const double v131 = v88 - v128;
        const double v132 = v130 + v131;
        const double v133 = v83 - v82;
        const double v134 = v80 - v133;
        const double v135 = v83 - v133;
        const double v136 = v82 - v135;
        const double v137 = v134 + v136;
        const double v138 = v132 + v137;
        const double v139 = v127 + v138;
        const double v140 = cos_f64_4ulp_avx512_table3[v52];
        const double v141 = -v80;
        const double v142 = cos_f64_4ulp_avx512_fma_f64(v58, v79, v141);
        const double v143 = cos_f64_4ulp_avx512_fma_f64(v58, v140, v142);
        const double v144 = v139 + v143;
        const double v145 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v146 = -v99;
        const double v147 = cos_f64_4ulp_avx512_fma_f64(v97, v98, v146);
        const double v148 = cos_f64_4ulp_avx512_fma_f64(v145, v97, v147);
        const double v149 = cos_f64_4ulp_avx512_fma_f64(v144, v98, v148);
        const double v150 = v100 * v3;
        const double v151 = v149 * v150;
        const double v152 = v149 - v151;
        const double v153 = cos_f64_4ulp_avx512_fma_f64(v101, v116, v152);
        const double v154 = v153 + v99;
        const double v155 = v41 - v150;
        const double v156 = v41 - v155;
        const double v157 = v156 - v150;
        const double v158 = v100 * v100;
        const double v159 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v160 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v161 = cos_f64_4ulp_avx512_fma_f64(v100, v159, v160);
        const double v162 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v163 = cos_f64_4ulp_avx512_fma_f64(v100, v161, v162);
        const double v164 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v165 = cos_f64_4ulp_avx512_fma_f64(v100, v163, v164);
        const double v166 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v167 = cos_f64_4ulp_avx512_fma_f64(v100, v165, v166);
        const double v168 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v169 = cos_f64_4ulp_avx512_fma_f64(v100, v167, v168);
        const double v170 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v171 = cos_f64_4ulp_avx512_fma_f64(v100, v169, v170);
        const double v172 = -v100;
        const double v173 = cos_f64_4ulp_avx512_fma_f64(v99, v99, v172);
        const double v174 = v3 * v173;
        const double v175 = cos_f64_4ulp_avx512_fma_f64(v99, v149, v174);
        const double v176 = -v175;
        const double v177 = cos_f64_4ulp_avx512_fma_f64(v158, v171, v176);
        const double v178 = v157 + v177;
        const double v179 = v155 + v178;
        const double v180 = v78 ? v154 : v179;
        const int64_t v181 = (int64_t)((uint64_t)v43 + (uint64_t)v76);
        const int64_t v182 = INT64_C(2);
        const int64_t v183 = v181 & v182;
        const int64_t v184 = INT64_C(62);
        const int64_t v185 = cos_f64_4ulp_avx512_shl_i64(v183, v184);
        const double v186 = cos_f64_4ulp_avx512_addbits_f64(v180, v185);
        const double v187 = v42 + v186;
        r0 = v187;
    } else {
        const double v9 = -0x1.c1dc9934a2496p-106; /* -2.1660053584594942e-32 */
        const double v10 = -0x1.1a62633145c06p-53; /* -1.224646799147353e-16 */
        const double v11 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
        const double v12 = cos_f64_4ulp_avx512_fma_f64(v11, v8, v2);
        const double v13 = cos_f64_4ulp_avx512_fma_f64(v8, v10, v12);
        const double v14 = cos_f64_4ulp_avx512_fma_f64(v8, v9, v13);
        const double v15 = v14 * v14;
        const double v16 = -0x1.9f7edaefdcaa9p-41; /* -7.3806832328121102e-13 */
        const double v17 = 0x1.60eaa7de8a9d7p-33; /* 1.6048789983973547e-10 */
        const double v18 = cos_f64_4ulp_avx512_fma_f64(v16, v15, v17);
        const double v19 = -0x1.ae637321e62p-26; /* -2.5051906444788655e-08 */
        const double v20 = cos_f64_4ulp_avx512_fma_f64(v18, v15, v19);
        const double v21 = 0x1.71de3876baad7p-19; /* 2.7557317098155605e-06 */
        const double v22 = cos_f64_4ulp_avx512_fma_f64(v20, v15, v21);
        const double v23 = -0x1.a01a019c25b7ep-13; /* -0.00019841269830031186 */
        const double v24 = cos_f64_4ulp_avx512_fma_f64(v15, v22, v23);
        const double v25 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v26 = cos_f64_4ulp_avx512_fma_f64(v24, v15, v25);
        const double v27 = -0x1.a33c53b7bd6f2p-46; /* -2.3272253703646064e-14 */
        const double v28 = v26 + v27;
        const double v29 = -0x1.5555555555554p-3; /* -0.16666666666666663 */
        const double v30 = cos_f64_4ulp_avx512_fma_f64(v28, v15, v29);
        const double v31 = 0x1.612120593031bp-53; /* 1.5314546499317126e-16 */
        const double v32 = cos_f64_4ulp_avx512_fma_f64(v30, v15, v31);
        const double v33 = cos_f64_4ulp_avx512_fma_f64(v14, v32, v14);
        const int64_t v34 = cos_f64_4ulp_avx512_bits_f64(v6);
        const int64_t v35 = INT64_C(63);
        const int64_t v36 = cos_f64_4ulp_avx512_shl_i64(v34, v35);
        const double v37 = cos_f64_4ulp_avx512_addbits_f64(v33, v36);
        r0 = v37;
    }
    return r0;
}

static void cos_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_F64_4ULP_AVX512_AVX2 static inline COS_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COS_F64_4ULP_AVX512_AVX512 static inline COS_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
COS_F64_4ULP_AVX512_AVX2 __m256i cos_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

COS_F64_4ULP_AVX512_AVX2 __m128i cos_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
COS_F64_4ULP_AVX512_AVX2 __m256d cos_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
COS_F64_4ULP_AVX512_AVX2 __m256i cos_f64_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static COS_F64_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) int cos_f64_4ulp_avx512_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256d v0 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v5 = _mm256_set1_pd(0x1.d6cecc8e96c6cp+52); /* 8282538563431532 */
    const __m256d v9 = _mm256_set1_pd(-0x1.c1dc9934a2496p-106); /* -2.1660053584594942e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v16 = _mm256_set1_pd(-0x1.9f7edaefdcaa9p-41); /* -7.3806832328121102e-13 */
    const __m256d v17 = _mm256_set1_pd(0x1.60eaa7de8a9d7p-33); /* 1.6048789983973547e-10 */
    const __m256d v19 = _mm256_set1_pd(-0x1.ae637321e62p-26); /* -2.5051906444788655e-08 */
    const __m256d v21 = _mm256_set1_pd(0x1.71de3876baad7p-19); /* 2.7557317098155605e-06 */
    const __m256d v23 = _mm256_set1_pd(-0x1.a01a019c25b7ep-13); /* -0.00019841269830031186 */
    const __m256d v25 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v27 = _mm256_set1_pd(-0x1.a33c53b7bd6f2p-46); /* -2.3272253703646064e-14 */
    const __m256d v29 = _mm256_set1_pd(-0x1.5555555555554p-3); /* -0.16666666666666663 */
    const __m256d v31 = _mm256_set1_pd(0x1.612120593031bp-53); /* 1.5314546499317126e-16 */
    const __m256d v38 = _mm256_set1_pd(0x1p+29); /* 536870912 */
    const __m256d v41 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(1));
    const __m256i v44 = _mm256_set1_epi32(65);
    const __m256i v45 = _mm256_set1_epi32(127);
    const __m256i v54 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v55 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v62 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v63 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v98 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v103 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v104 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v106 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v108 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v110 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v112 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v115 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v145 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v159 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v160 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v162 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v164 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v166 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v168 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v170 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256i v182 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v4l = _mm256_fmadd_pd(v0, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v0, v2h, v3);
    const __m256d v6l = _mm256_add_pd(v4l, v5);
    const __m256d v6h = _mm256_add_pd(v4h, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v8l = _mm256_sub_pd(v7l, v3);
    const __m256d v8h = _mm256_sub_pd(v7h, v3);
    const __m256d v12l = _mm256_fmadd_pd(v11, v8l, v2l);
    const __m256d v12h = _mm256_fmadd_pd(v11, v8h, v2h);
    const __m256d v13l = _mm256_fmadd_pd(v8l, v10, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v8h, v10, v12h);
    const __m256d v14l = _mm256_fmadd_pd(v8l, v9, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v8h, v9, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v15l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v15h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v15l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v15h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v15l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v15h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v15l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v15h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v15l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v15h, v25);
    const __m256d v28l = _mm256_add_pd(v26l, v27);
    const __m256d v28h = _mm256_add_pd(v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v15h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v15l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v15h, v31);
    const __m256d v33l = _mm256_fmadd_pd(v14l, v32l, v14l);
    const __m256d v33h = _mm256_fmadd_pd(v14h, v32h, v14h);
    const __m256i v34l = _mm256_castpd_si256(v6l);
    const __m256i v34h = _mm256_castpd_si256(v6h);
    const __m256i v36l = _mm256_slli_epi64(v34l, 63);
    const __m256i v36h = _mm256_slli_epi64(v34h, 63);
    const __m256d v37l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v33l), v36l));
    const __m256d v37h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v33h), v36h));
    const __m256d v39l = _mm256_sub_pd(v2l, v8l);
    const __m256d v39h = _mm256_sub_pd(v2h, v8h);
    const __m256i v40l = _mm256_castpd_si256(_mm256_cmp_pd(v38, v39l, _CMP_LT_OQ));
    const __m256i v40h = _mm256_castpd_si256(_mm256_cmp_pd(v38, v39h, _CMP_LT_OQ));
    const __m256i v40 = cos_f64_4ulp_avx512_join_mask_avx2(v40l, v40h);
    __m256d r0l = v37l;
    __m256d r0h = v37h;
    __m256i any1 = v40;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v42l = _mm256_sub_pd(v2l, v2l);
        const __m256d v42h = _mm256_sub_pd(v2h, v2h);
        const __m256i v46l = _mm256_castpd_si256(v2l);
        const __m256i v46h = _mm256_castpd_si256(v2h);
        const __m256i v48l = _mm256_srli_epi64(v46l, 56);
        const __m256i v48h = _mm256_srli_epi64(v46h, 56);
        const __m128i v49l = cos_f64_4ulp_avx512_wrap_avx2(v48l);
        const __m128i v49h = cos_f64_4ulp_avx512_wrap_avx2(v48h);
        const __m256i v49 = _mm256_set_m128i(v49h, v49l);
        const __m256i v50 = _mm256_and_si256(v45, v49);
        const __m256i v51 = _mm256_max_epi32(v44, v50);
        const __m256i v52 = _mm256_sub_epi32(v51, v44);
        const __m256d v53l = cos_f64_4ulp_avx512_gather_f64_avx2(cos_f64_4ulp_avx512_table0, _mm256_castsi256_si128(v52));
        const __m256d v53h = cos_f64_4ulp_avx512_gather_f64_avx2(cos_f64_4ulp_avx512_table0, _mm256_extracti128_si256(v52, 1));
        const __m256i v56l = _mm256_and_si256(v55, v46l);
        const __m256i v56h = _mm256_and_si256(v55, v46h);
        const __m256i v57l = _mm256_add_epi64(v54, v56l);
        const __m256i v57h = _mm256_add_epi64(v54, v56h);
        const __m256d v58l = _mm256_castsi256_pd(v57l);
        const __m256d v58h = _mm256_castsi256_pd(v57h);
        const __m256d v59l = _mm256_mul_pd(v53l, v58l);
        const __m256d v59h = _mm256_mul_pd(v53h, v58h);
        const __m256d v61l = _mm256_fmsub_pd(v53l, v58l, v59l);
        const __m256d v61h = _mm256_fmsub_pd(v53h, v58h, v59h);
        const __m256d v64l = _mm256_mul_pd(v63, v59l);
        const __m256d v64h = _mm256_mul_pd(v63, v59h);
        const __m256d v65l = _mm256_round_pd(v64l, 8);
        const __m256d v65h = _mm256_round_pd(v64h, 8);
        const __m256d v66l = _mm256_fmadd_pd(v62, v65l, v59l);
        const __m256d v66h = _mm256_fmadd_pd(v62, v65h, v59h);
        const __m256d v67l = _mm256_add_pd(v61l, v66l);
        const __m256d v67h = _mm256_add_pd(v61h, v66h);
        const __m256d v68l = cos_f64_4ulp_avx512_gather_f64_avx2(cos_f64_4ulp_avx512_table1, _mm256_castsi256_si128(v52));
        const __m256d v68h = cos_f64_4ulp_avx512_gather_f64_avx2(cos_f64_4ulp_avx512_table1, _mm256_extracti128_si256(v52, 1));
        const __m256d v69l = _mm256_mul_pd(v68l, v58l);
        const __m256d v69h = _mm256_mul_pd(v68h, v58h);
        const __m256d v70l = _mm256_mul_pd(v63, v69l);
        const __m256d v70h = _mm256_mul_pd(v63, v69h);
        const __m256d v71l = _mm256_round_pd(v70l, 8);
        const __m256d v71h = _mm256_round_pd(v70h, 8);
        const __m256d v72l = _mm256_fmadd_pd(v71l, v62, v69l);
        const __m256d v72h = _mm256_fmadd_pd(v71h, v62, v69h);
        const __m256d v73l = _mm256_add_pd(v67l, v72l);
        const __m256d v73h = _mm256_add_pd(v67h, v72h);
        const __m256d v74l = _mm256_round_pd(v73l, 8);
        const __m256d v74h = _mm256_round_pd(v73h, 8);
        const __m256d v75l = _mm256_add_pd(v5, v74l);
        const __m256d v75h = _mm256_add_pd(v5, v74h);
        const __m256i v76l = cos_f64_4ulp_avx512_bits_f64_avx2(v75l);
        const __m256i v76h = cos_f64_4ulp_avx512_bits_f64_avx2(v75h);
        const __m256i v77l = _mm256_and_si256(v43, v76l);
        const __m256i v77h = _mm256_and_si256(v43, v76h);
        const __m256i v78l = _mm256_cmpeq_epi64(v43, v77l);
        const __m256i v78h = _mm256_cmpeq_epi64(v43, v77h);
        const __m256i v78 = cos_f64_4ulp_avx512_join_mask_avx2(v78l, v78h);
        const __m256d v79l = cos_f64_4ulp_avx512_gather_f64_avx2(cos_f64_4ulp_avx512_table2, _mm256_castsi256_si128(v52));
        const __m256d v79h = cos_f64_4ulp_avx512_gather_f64_avx2(cos_f64_4ulp_avx512_table2, _mm256_extracti128_si256(v52, 1));
        const __m256d v80l = _mm256_mul_pd(v58l, v79l);
        const __m256d v80h = _mm256_mul_pd(v58h, v79h);
        const __m256d v82l = _mm256_fmsub_pd(v68l, v58l, v69l);
        const __m256d v82h = _mm256_fmsub_pd(v68h, v58h, v69h);
        const __m256d v83l = _mm256_add_pd(v80l, v82l);
        const __m256d v83h = _mm256_add_pd(v80h, v82h);
        const __m256d v84l = _mm256_sub_pd(v67l, v66l);
        const __m256d v84h = _mm256_sub_pd(v67h, v66h);
        const __m256d v85l = _mm256_sub_pd(v67l, v84l);
        const __m256d v85h = _mm256_sub_pd(v67h, v84h);
        const __m256d v86l = _mm256_sub_pd(v66l, v85l);
        const __m256d v86h = _mm256_sub_pd(v66h, v85h);
        const __m256d v87l = _mm256_sub_pd(v61l, v84l);
        const __m256d v87h = _mm256_sub_pd(v61h, v84h);
        const __m256d v88l = _mm256_add_pd(v86l, v87l);
        const __m256d v88h = _mm256_add_pd(v86h, v87h);
        const __m256d v89l = _mm256_sub_pd(v73l, v67l);
        const __m256d v89h = _mm256_sub_pd(v73h, v67h);
        const __m256d v90l = _mm256_sub_pd(v73l, v89l);
        const __m256d v90h = _mm256_sub_pd(v73h, v89h);
        const __m256d v91l = _mm256_sub_pd(v67l, v90l);
        const __m256d v91h = _mm256_sub_pd(v67h, v90h);
        const __m256d v92l = _mm256_sub_pd(v72l, v89l);
        const __m256d v92h = _mm256_sub_pd(v72h, v89h);
        const __m256d v93l = _mm256_add_pd(v91l, v92l);
        const __m256d v93h = _mm256_add_pd(v91h, v92h);
        const __m256d v94l = _mm256_add_pd(v88l, v93l);
        const __m256d v94h = _mm256_add_pd(v88h, v93h);
        const __m256d v95l = _mm256_add_pd(v83l, v94l);
        const __m256d v95h = _mm256_add_pd(v83h, v94h);
        const __m256d v96l = _mm256_sub_pd(v73l, v74l);
        const __m256d v96h = _mm256_sub_pd(v73h, v74h);
        const __m256d v97l = _mm256_add_pd(v95l, v96l);
        const __m256d v97h = _mm256_add_pd(v95h, v96h);
        const __m256d v99l = _mm256_mul_pd(v97l, v98);
        const __m256d v99h = _mm256_mul_pd(v97h, v98);
        const __m256d v100l = _mm256_mul_pd(v99l, v99l);
        const __m256d v100h = _mm256_mul_pd(v99h, v99h);
        const __m256d v101l = _mm256_mul_pd(v100l, v99l);
        const __m256d v101h = _mm256_mul_pd(v100h, v99h);
        const __m256d v102l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v100l);
        const __m256d v102h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v100h);
        const __m256d v105l = _mm256_fmadd_pd(v100l, v103, v104);
        const __m256d v105h = _mm256_fmadd_pd(v100h, v103, v104);
        const __m256d v107l = _mm256_fmadd_pd(v100l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v100h, v105h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v100l, v107l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v100h, v107h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v100l, v109l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v100h, v109h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v100l, v111l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v100h, v111h, v112);
        const __m256d v114l = _mm256_fmadd_pd(v100l, v113l, v25);
        const __m256d v114h = _mm256_fmadd_pd(v100h, v113h, v25);
        const __m256d v116l = _mm256_fmadd_pd(v102l, v114l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v102h, v114h, v115);
        const __m256d v117l = _mm256_sub_pd(v97l, v96l);
        const __m256d v117h = _mm256_sub_pd(v97h, v96h);
        const __m256d v118l = _mm256_sub_pd(v97l, v117l);
        const __m256d v118h = _mm256_sub_pd(v97h, v117h);
        const __m256d v119l = _mm256_sub_pd(v96l, v118l);
        const __m256d v119h = _mm256_sub_pd(v96h, v118h);
        const __m256d v120l = _mm256_sub_pd(v95l, v117l);
        const __m256d v120h = _mm256_sub_pd(v95h, v117h);
        const __m256d v121l = _mm256_add_pd(v119l, v120l);
        const __m256d v121h = _mm256_add_pd(v119h, v120h);
        const __m256d v122l = _mm256_sub_pd(v95l, v83l);
        const __m256d v122h = _mm256_sub_pd(v95h, v83h);
        const __m256d v123l = _mm256_sub_pd(v95l, v122l);
        const __m256d v123h = _mm256_sub_pd(v95h, v122h);
        const __m256d v124l = _mm256_sub_pd(v83l, v123l);
        const __m256d v124h = _mm256_sub_pd(v83h, v123h);
        const __m256d v125l = _mm256_sub_pd(v94l, v122l);
        const __m256d v125h = _mm256_sub_pd(v94h, v122h);
        const __m256d v126l = _mm256_add_pd(v124l, v125l);
        const __m256d v126h = _mm256_add_pd(v124h, v125h);
        const __m256d v127l = _mm256_add_pd(v121l, v126l);
        const __m256d v127h = _mm256_add_pd(v121h, v126h);
        const __m256d v128l = _mm256_sub_pd(v94l, v93l);
        const __m256d v128h = _mm256_sub_pd(v94h, v93h);
        const __m256d v129l = _mm256_sub_pd(v94l, v128l);
        const __m256d v129h = _mm256_sub_pd(v94h, v128h);
        const __m256d v130l = _mm256_sub_pd(v93l, v129l);
        const __m256d v130h = _mm256_sub_pd(v93h, v129h);
        const __m256d v131l = _mm256_sub_pd(v88l, v128l);
        const __m256d v131h = _mm256_sub_pd(v88h, v128h);
        const __m256d v132l = _mm256_add_pd(v130l, v131l);
        const __m256d v132h = _mm256_add_pd(v130h, v131h);
        const __m256d v133l = _mm256_sub_pd(v83l, v82l);
        const __m256d v133h = _mm256_sub_pd(v83h, v82h);
        const __m256d v134l = _mm256_sub_pd(v80l, v133l);
        const __m256d v134h = _mm256_sub_pd(v80h, v133h);
        const __m256d v135l = _mm256_sub_pd(v83l, v133l);
        const __m256d v135h = _mm256_sub_pd(v83h, v133h);
        const __m256d v136l = _mm256_sub_pd(v82l, v135l);
        const __m256d v136h = _mm256_sub_pd(v82h, v135h);
        const __m256d v137l = _mm256_add_pd(v134l, v136l);
        const __m256d v137h = _mm256_add_pd(v134h, v136h);
        const __m256d v138l = _mm256_add_pd(v132l, v137l);
        const __m256d v138h = _mm256_add_pd(v132h, v137h);
        const __m256d v139l = _mm256_add_pd(v127l, v138l);
        const __m256d v139h = _mm256_add_pd(v127h, v138h);
        const __m256d v140l = cos_f64_4ulp_avx512_gather_f64_avx2(cos_f64_4ulp_avx512_table3, _mm256_castsi256_si128(v52));
        const __m256d v140h = cos_f64_4ulp_avx512_gather_f64_avx2(cos_f64_4ulp_avx512_table3, _mm256_extracti128_si256(v52, 1));
        const __m256d v142l = _mm256_fmsub_pd(v58l, v79l, v80l);
        const __m256d v142h = _mm256_fmsub_pd(v58h, v79h, v80h);
        const __m256d v143l = _mm256_fmadd_pd(v58l, v140l, v142l);
        const __m256d v143h = _mm256_fmadd_pd(v58h, v140h, v142h);
        const __m256d v144l = _mm256_add_pd(v139l, v143l);
        const __m256d v144h = _mm256_add_pd(v139h, v143h);
        const __m256d v147l = _mm256_fmsub_pd(v97l, v98, v99l);
        const __m256d v147h = _mm256_fmsub_pd(v97h, v98, v99h);
        const __m256d v148l = _mm256_fmadd_pd(v145, v97l, v147l);
        const __m256d v148h = _mm256_fmadd_pd(v145, v97h, v147h);
        const __m256d v149l = _mm256_fmadd_pd(v144l, v98, v148l);
        const __m256d v149h = _mm256_fmadd_pd(v144h, v98, v148h);
        const __m256d v150l = _mm256_mul_pd(v100l, v3);
        const __m256d v150h = _mm256_mul_pd(v100h, v3);
        const __m256d v151l = _mm256_mul_pd(v149l, v150l);
        const __m256d v151h = _mm256_mul_pd(v149h, v150h);
        const __m256d v152l = _mm256_sub_pd(v149l, v151l);
        const __m256d v152h = _mm256_sub_pd(v149h, v151h);
        const __m256d v153l = _mm256_fmadd_pd(v101l, v116l, v152l);
        const __m256d v153h = _mm256_fmadd_pd(v101h, v116h, v152h);
        const __m256d v154l = _mm256_add_pd(v153l, v99l);
        const __m256d v154h = _mm256_add_pd(v153h, v99h);
        const __m256d v155l = _mm256_sub_pd(v41, v150l);
        const __m256d v155h = _mm256_sub_pd(v41, v150h);
        const __m256d v156l = _mm256_sub_pd(v41, v155l);
        const __m256d v156h = _mm256_sub_pd(v41, v155h);
        const __m256d v157l = _mm256_sub_pd(v156l, v150l);
        const __m256d v157h = _mm256_sub_pd(v156h, v150h);
        const __m256d v158l = _mm256_mul_pd(v100l, v100l);
        const __m256d v158h = _mm256_mul_pd(v100h, v100h);
        const __m256d v161l = _mm256_fmadd_pd(v100l, v159, v160);
        const __m256d v161h = _mm256_fmadd_pd(v100h, v159, v160);
        const __m256d v163l = _mm256_fmadd_pd(v100l, v161l, v162);
        const __m256d v163h = _mm256_fmadd_pd(v100h, v161h, v162);
        const __m256d v165l = _mm256_fmadd_pd(v100l, v163l, v164);
        const __m256d v165h = _mm256_fmadd_pd(v100h, v163h, v164);
        const __m256d v167l = _mm256_fmadd_pd(v100l, v165l, v166);
        const __m256d v167h = _mm256_fmadd_pd(v100h, v165h, v166);
        const __m256d v169l = _mm256_fmadd_pd(v100l, v167l, v168);
        const __m256d v169h = _mm256_fmadd_pd(v100h, v167h, v168);
        const __m256d v171l = _mm256_fmadd_pd(v100l, v169l, v170);
        const __m256d v171h = _mm256_fmadd_pd(v100h, v169h, v170);
        const __m256d v173l = _mm256_fmsub_pd(v99l, v99l, v100l);
        const __m256d v173h = _mm256_fmsub_pd(v99h, v99h, v100h);
        const __m256d v174l = _mm256_mul_pd(v3, v173l);
        const __m256d v174h = _mm256_mul_pd(v3, v173h);
        const __m256d v175l = _mm256_fmadd_pd(v99l, v149l, v174l);
        const __m256d v175h = _mm256_fmadd_pd(v99h, v149h, v174h);
        const __m256d v177l = _mm256_fmsub_pd(v158l, v171l, v175l);
        const __m256d v177h = _mm256_fmsub_pd(v158h, v171h, v175h);
        const __m256d v178l = _mm256_add_pd(v157l, v177l);
        const __m256d v178h = _mm256_add_pd(v157h, v177h);
        const __m256d v179l = _mm256_add_pd(v155l, v178l);
        const __m256d v179h = _mm256_add_pd(v155h, v178h);
        const __m256d v180l = _mm256_blendv_pd(v179l, v154l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v180h = _mm256_blendv_pd(v179h, v154h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m256i v181l = _mm256_add_epi64(v43, v76l);
        const __m256i v181h = _mm256_add_epi64(v43, v76h);
        const __m256i v183l = _mm256_and_si256(v181l, v182);
        const __m256i v183h = _mm256_and_si256(v181h, v182);
        const __m256i v185l = _mm256_slli_epi64(v183l, 62);
        const __m256i v185h = _mm256_slli_epi64(v183h, 62);
        const __m256d v186l = _mm256_castsi256_pd(_mm256_add_epi64(cos_f64_4ulp_avx512_bits_f64_avx2(v180l), v185l));
        const __m256d v186h = _mm256_castsi256_pd(_mm256_add_epi64(cos_f64_4ulp_avx512_bits_f64_avx2(v180h), v185h));
        const __m256d v187l = _mm256_add_pd(v42l, v186l);
        const __m256d v187h = _mm256_add_pd(v42h, v186h);
        r0l = _mm256_blendv_pd(r0l, v187l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v40))));
        r0h = _mm256_blendv_pd(r0h, v187h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v40, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
COS_F64_4ULP_AVX512_AVX2 int cos_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v5 = _mm256_set1_pd(0x1.d6cecc8e96c6cp+52); /* 8282538563431532 */
    const __m256d v9 = _mm256_set1_pd(-0x1.c1dc9934a2496p-106); /* -2.1660053584594942e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v16 = _mm256_set1_pd(-0x1.9f7edaefdcaa9p-41); /* -7.3806832328121102e-13 */
    const __m256d v17 = _mm256_set1_pd(0x1.60eaa7de8a9d7p-33); /* 1.6048789983973547e-10 */
    const __m256d v19 = _mm256_set1_pd(-0x1.ae637321e62p-26); /* -2.5051906444788655e-08 */
    const __m256d v21 = _mm256_set1_pd(0x1.71de3876baad7p-19); /* 2.7557317098155605e-06 */
    const __m256d v23 = _mm256_set1_pd(-0x1.a01a019c25b7ep-13); /* -0.00019841269830031186 */
    const __m256d v25 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v27 = _mm256_set1_pd(-0x1.a33c53b7bd6f2p-46); /* -2.3272253703646064e-14 */
    const __m256d v29 = _mm256_set1_pd(-0x1.5555555555554p-3); /* -0.16666666666666663 */
    const __m256d v31 = _mm256_set1_pd(0x1.612120593031bp-53); /* 1.5314546499317126e-16 */
    const __m256d v38 = _mm256_set1_pd(0x1p+29); /* 536870912 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v4l = _mm256_fmadd_pd(v0, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v0, v2h, v3);
    const __m256d v6l = _mm256_add_pd(v4l, v5);
    const __m256d v6h = _mm256_add_pd(v4h, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v8l = _mm256_sub_pd(v7l, v3);
    const __m256d v8h = _mm256_sub_pd(v7h, v3);
    const __m256d v39l = _mm256_sub_pd(v2l, v8l);
    const __m256d v39h = _mm256_sub_pd(v2h, v8h);
    const __m256i v40l = _mm256_castpd_si256(_mm256_cmp_pd(v38, v39l, _CMP_LT_OQ));
    const __m256i v40h = _mm256_castpd_si256(_mm256_cmp_pd(v38, v39h, _CMP_LT_OQ));
    const __m256i v40 = cos_f64_4ulp_avx512_join_mask_avx2(v40l, v40h);
    __m256i any1 = v40;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v12l = _mm256_fmadd_pd(v11, v8l, v2l);
    const __m256d v12h = _mm256_fmadd_pd(v11, v8h, v2h);
    const __m256d v13l = _mm256_fmadd_pd(v8l, v10, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v8h, v10, v12h);
    const __m256d v14l = _mm256_fmadd_pd(v8l, v9, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v8h, v9, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v15l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v15h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v15l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v15h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v15l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v15h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v15l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v15h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v15l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v15h, v25);
    const __m256d v28l = _mm256_add_pd(v26l, v27);
    const __m256d v28h = _mm256_add_pd(v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v15h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v15l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v15h, v31);
    const __m256d v33l = _mm256_fmadd_pd(v14l, v32l, v14l);
    const __m256d v33h = _mm256_fmadd_pd(v14h, v32h, v14h);
    const __m256i v34l = _mm256_castpd_si256(v6l);
    const __m256i v34h = _mm256_castpd_si256(v6h);
    const __m256i v36l = _mm256_slli_epi64(v34l, 63);
    const __m256i v36h = _mm256_slli_epi64(v34h, 63);
    const __m256d v37l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v33l), v36l));
    const __m256d v37h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v33h), v36h));
    _mm256_storeu_pd(y, v37l);
    _mm256_storeu_pd(y + 4, v37h);
    return 1;
}

static COS_F64_4ULP_AVX512_AVX2_TARGET void cos_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && cos_f64_4ulp_avx512_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = cos_f64_4ulp_avx512_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        cos_f64_4ulp_avx512_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_F64_4ULP_AVX512_AVX512 __m512i cos_f64_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
COS_F64_4ULP_AVX512_AVX512 __mmask8 cos_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_F64_4ULP_AVX512_AVX512 void cos_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v3 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v5 = _mm512_set1_pd(0x1.d6cecc8e96c6cp+52); /* 8282538563431532 */
    const __m512d v9 = _mm512_set1_pd(-0x1.c1dc9934a2496p-106); /* -2.1660053584594942e-32 */
    const __m512d v10 = _mm512_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m512d v11 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v16 = _mm512_set1_pd(-0x1.9f7edaefdcaa9p-41); /* -7.3806832328121102e-13 */
    const __m512d v17 = _mm512_set1_pd(0x1.60eaa7de8a9d7p-33); /* 1.6048789983973547e-10 */
    const __m512d v19 = _mm512_set1_pd(-0x1.ae637321e62p-26); /* -2.5051906444788655e-08 */
    const __m512d v21 = _mm512_set1_pd(0x1.71de3876baad7p-19); /* 2.7557317098155605e-06 */
    const __m512d v23 = _mm512_set1_pd(-0x1.a01a019c25b7ep-13); /* -0.00019841269830031186 */
    const __m512d v25 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v27 = _mm512_set1_pd(-0x1.a33c53b7bd6f2p-46); /* -2.3272253703646064e-14 */
    const __m512d v29 = _mm512_set1_pd(-0x1.5555555555554p-3); /* -0.16666666666666663 */
    const __m512d v31 = _mm512_set1_pd(0x1.612120593031bp-53); /* 1.5314546499317126e-16 */
    const __m512d v38 = _mm512_set1_pd(0x1p+29); /* 536870912 */
    const __m512d v41 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(1));
    const __m512i v44 = _mm512_set1_epi32(65);
    const __m512i v45 = _mm512_set1_epi32(127);
    const __m512i v54 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v55 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v62 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v63 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v103 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v104 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v106 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v108 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v110 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v112 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v115 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v145 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v159 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v160 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v162 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v164 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v166 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v168 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v170 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512i v182 = _mm512_set1_epi64(INT64_C(2));
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v2_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4_0l = _mm512_fmadd_pd(v0, v2_0l, v3);
    const __m512d v4_0h = _mm512_fmadd_pd(v0, v2_0h, v3);
    const __m512d v4_1l = _mm512_fmadd_pd(v0, v2_1l, v3);
    const __m512d v4_1h = _mm512_fmadd_pd(v0, v2_1h, v3);
    const __m512d v6_0l = _mm512_add_pd(v4_0l, v5);
    const __m512d v6_0h = _mm512_add_pd(v4_0h, v5);
    const __m512d v6_1l = _mm512_add_pd(v4_1l, v5);
    const __m512d v6_1h = _mm512_add_pd(v4_1h, v5);
    const __m512d v7_0l = _mm512_sub_pd(v6_0l, v5);
    const __m512d v7_0h = _mm512_sub_pd(v6_0h, v5);
    const __m512d v7_1l = _mm512_sub_pd(v6_1l, v5);
    const __m512d v7_1h = _mm512_sub_pd(v6_1h, v5);
    const __m512d v8_0l = _mm512_sub_pd(v7_0l, v3);
    const __m512d v8_0h = _mm512_sub_pd(v7_0h, v3);
    const __m512d v8_1l = _mm512_sub_pd(v7_1l, v3);
    const __m512d v8_1h = _mm512_sub_pd(v7_1h, v3);
    const __m512d v12_0l = _mm512_fmadd_pd(v11, v8_0l, v2_0l);
    const __m512d v12_0h = _mm512_fmadd_pd(v11, v8_0h, v2_0h);
    const __m512d v12_1l = _mm512_fmadd_pd(v11, v8_1l, v2_1l);
    const __m512d v12_1h = _mm512_fmadd_pd(v11, v8_1h, v2_1h);
    const __m512d v13_0l = _mm512_fmadd_pd(v8_0l, v10, v12_0l);
    const __m512d v13_0h = _mm512_fmadd_pd(v8_0h, v10, v12_0h);
    const __m512d v13_1l = _mm512_fmadd_pd(v8_1l, v10, v12_1l);
    const __m512d v13_1h = _mm512_fmadd_pd(v8_1h, v10, v12_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v8_0l, v9, v13_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v8_0h, v9, v13_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v8_1l, v9, v13_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v8_1h, v9, v13_1h);
    const __m512d v15_0l = _mm512_mul_pd(v14_0l, v14_0l);
    const __m512d v15_0h = _mm512_mul_pd(v14_0h, v14_0h);
    const __m512d v15_1l = _mm512_mul_pd(v14_1l, v14_1l);
    const __m512d v15_1h = _mm512_mul_pd(v14_1h, v14_1h);
    const __m512d v18_0l = _mm512_fmadd_pd(v16, v15_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16, v15_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16, v15_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16, v15_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v15_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v15_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v15_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v15_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v15_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v15_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v15_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v15_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v15_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v15_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v15_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v15_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v15_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v15_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v15_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v15_1h, v25);
    const __m512d v28_0l = _mm512_add_pd(v26_0l, v27);
    const __m512d v28_0h = _mm512_add_pd(v26_0h, v27);
    const __m512d v28_1l = _mm512_add_pd(v26_1l, v27);
    const __m512d v28_1h = _mm512_add_pd(v26_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v15_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v15_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v15_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v15_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v15_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v15_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v15_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v15_1h, v31);
    const __m512d v33_0l = _mm512_fmadd_pd(v14_0l, v32_0l, v14_0l);
    const __m512d v33_0h = _mm512_fmadd_pd(v14_0h, v32_0h, v14_0h);
    const __m512d v33_1l = _mm512_fmadd_pd(v14_1l, v32_1l, v14_1l);
    const __m512d v33_1h = _mm512_fmadd_pd(v14_1h, v32_1h, v14_1h);
    const __m512i v34_0l = _mm512_castpd_si512(v6_0l);
    const __m512i v34_0h = _mm512_castpd_si512(v6_0h);
    const __m512i v34_1l = _mm512_castpd_si512(v6_1l);
    const __m512i v34_1h = _mm512_castpd_si512(v6_1h);
    const __m512i v36_0l = _mm512_slli_epi64(v34_0l, 63);
    const __m512i v36_0h = _mm512_slli_epi64(v34_0h, 63);
    const __m512i v36_1l = _mm512_slli_epi64(v34_1l, 63);
    const __m512i v36_1h = _mm512_slli_epi64(v34_1h, 63);
    const __m512d v37_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v33_0l), v36_0l));
    const __m512d v37_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v33_0h), v36_0h));
    const __m512d v37_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v33_1l), v36_1l));
    const __m512d v37_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v33_1h), v36_1h));
    const __m512d v39_0l = _mm512_sub_pd(v2_0l, v8_0l);
    const __m512d v39_0h = _mm512_sub_pd(v2_0h, v8_0h);
    const __m512d v39_1l = _mm512_sub_pd(v2_1l, v8_1l);
    const __m512d v39_1h = _mm512_sub_pd(v2_1h, v8_1h);
    const __mmask8 v40_0l = _mm512_cmp_pd_mask(v38, v39_0l, _CMP_LT_OQ);
    const __mmask8 v40_0h = _mm512_cmp_pd_mask(v38, v39_0h, _CMP_LT_OQ);
    const __mmask16 v40_0 = _mm512_kunpackb(v40_0h, v40_0l);
    const __mmask8 v40_1l = _mm512_cmp_pd_mask(v38, v39_1l, _CMP_LT_OQ);
    const __mmask8 v40_1h = _mm512_cmp_pd_mask(v38, v39_1h, _CMP_LT_OQ);
    const __mmask16 v40_1 = _mm512_kunpackb(v40_1h, v40_1l);
    __m512d r0_0l = v37_0l;
    __m512d r0_0h = v37_0h;
    __m512d r0_1l = v37_1l;
    __m512d r0_1h = v37_1h;
    __mmask16 any1 = v40_0;
    any1 = (__mmask16)(any1 | v40_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v42_0l = _mm512_sub_pd(v2_0l, v2_0l);
        const __m512d v42_0h = _mm512_sub_pd(v2_0h, v2_0h);
        const __m512d v42_1l = _mm512_sub_pd(v2_1l, v2_1l);
        const __m512d v42_1h = _mm512_sub_pd(v2_1h, v2_1h);
        const __m512i v46_0l = _mm512_castpd_si512(v2_0l);
        const __m512i v46_0h = _mm512_castpd_si512(v2_0h);
        const __m512i v46_1l = _mm512_castpd_si512(v2_1l);
        const __m512i v46_1h = _mm512_castpd_si512(v2_1h);
        const __m512i v48_0l = _mm512_srli_epi64(v46_0l, 56);
        const __m512i v48_0h = _mm512_srli_epi64(v46_0h, 56);
        const __m512i v48_1l = _mm512_srli_epi64(v46_1l, 56);
        const __m512i v48_1h = _mm512_srli_epi64(v46_1h, 56);
        const __m256i v49_0l = _mm512_cvtepi64_epi32(v48_0l);
        const __m256i v49_0h = _mm512_cvtepi64_epi32(v48_0h);
        const __m512i v49_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v49_0l), v49_0h, 1);
        const __m256i v49_1l = _mm512_cvtepi64_epi32(v48_1l);
        const __m256i v49_1h = _mm512_cvtepi64_epi32(v48_1h);
        const __m512i v49_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v49_1l), v49_1h, 1);
        const __m512i v50_0 = _mm512_and_si512(v45, v49_0);
        const __m512i v50_1 = _mm512_and_si512(v45, v49_1);
        const __m512i v51_0 = _mm512_max_epi32(v44, v50_0);
        const __m512i v51_1 = _mm512_max_epi32(v44, v50_1);
        const __m512i v52_0 = _mm512_sub_epi32(v51_0, v44);
        const __m512i v52_1 = _mm512_sub_epi32(v51_1, v44);
        const __m512d v53_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52_0), cos_f64_4ulp_avx512_table0, 8);
        const __m512d v53_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52_0, 1), cos_f64_4ulp_avx512_table0, 8);
        const __m512d v53_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52_1), cos_f64_4ulp_avx512_table0, 8);
        const __m512d v53_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52_1, 1), cos_f64_4ulp_avx512_table0, 8);
        const __m512i v56_0l = _mm512_and_si512(v55, v46_0l);
        const __m512i v56_0h = _mm512_and_si512(v55, v46_0h);
        const __m512i v56_1l = _mm512_and_si512(v55, v46_1l);
        const __m512i v56_1h = _mm512_and_si512(v55, v46_1h);
        const __m512i v57_0l = _mm512_add_epi64(v54, v56_0l);
        const __m512i v57_0h = _mm512_add_epi64(v54, v56_0h);
        const __m512i v57_1l = _mm512_add_epi64(v54, v56_1l);
        const __m512i v57_1h = _mm512_add_epi64(v54, v56_1h);
        const __m512d v58_0l = _mm512_castsi512_pd(v57_0l);
        const __m512d v58_0h = _mm512_castsi512_pd(v57_0h);
        const __m512d v58_1l = _mm512_castsi512_pd(v57_1l);
        const __m512d v58_1h = _mm512_castsi512_pd(v57_1h);
        const __m512d v59_0l = _mm512_mul_pd(v53_0l, v58_0l);
        const __m512d v59_0h = _mm512_mul_pd(v53_0h, v58_0h);
        const __m512d v59_1l = _mm512_mul_pd(v53_1l, v58_1l);
        const __m512d v59_1h = _mm512_mul_pd(v53_1h, v58_1h);
        const __m512d v61_0l = _mm512_fmsub_pd(v53_0l, v58_0l, v59_0l);
        const __m512d v61_0h = _mm512_fmsub_pd(v53_0h, v58_0h, v59_0h);
        const __m512d v61_1l = _mm512_fmsub_pd(v53_1l, v58_1l, v59_1l);
        const __m512d v61_1h = _mm512_fmsub_pd(v53_1h, v58_1h, v59_1h);
        const __m512d v64_0l = _mm512_mul_pd(v63, v59_0l);
        const __m512d v64_0h = _mm512_mul_pd(v63, v59_0h);
        const __m512d v64_1l = _mm512_mul_pd(v63, v59_1l);
        const __m512d v64_1h = _mm512_mul_pd(v63, v59_1h);
        const __m512d v65_0l = _mm512_roundscale_pd(v64_0l, 8);
        const __m512d v65_0h = _mm512_roundscale_pd(v64_0h, 8);
        const __m512d v65_1l = _mm512_roundscale_pd(v64_1l, 8);
        const __m512d v65_1h = _mm512_roundscale_pd(v64_1h, 8);
        const __m512d v66_0l = _mm512_fmadd_pd(v62, v65_0l, v59_0l);
        const __m512d v66_0h = _mm512_fmadd_pd(v62, v65_0h, v59_0h);
        const __m512d v66_1l = _mm512_fmadd_pd(v62, v65_1l, v59_1l);
        const __m512d v66_1h = _mm512_fmadd_pd(v62, v65_1h, v59_1h);
        const __m512d v67_0l = _mm512_add_pd(v61_0l, v66_0l);
        const __m512d v67_0h = _mm512_add_pd(v61_0h, v66_0h);
        const __m512d v67_1l = _mm512_add_pd(v61_1l, v66_1l);
        const __m512d v67_1h = _mm512_add_pd(v61_1h, v66_1h);
        const __m512d v68_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52_0), cos_f64_4ulp_avx512_table1, 8);
        const __m512d v68_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52_0, 1), cos_f64_4ulp_avx512_table1, 8);
        const __m512d v68_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52_1), cos_f64_4ulp_avx512_table1, 8);
        const __m512d v68_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52_1, 1), cos_f64_4ulp_avx512_table1, 8);
        const __m512d v69_0l = _mm512_mul_pd(v68_0l, v58_0l);
        const __m512d v69_0h = _mm512_mul_pd(v68_0h, v58_0h);
        const __m512d v69_1l = _mm512_mul_pd(v68_1l, v58_1l);
        const __m512d v69_1h = _mm512_mul_pd(v68_1h, v58_1h);
        const __m512d v70_0l = _mm512_mul_pd(v63, v69_0l);
        const __m512d v70_0h = _mm512_mul_pd(v63, v69_0h);
        const __m512d v70_1l = _mm512_mul_pd(v63, v69_1l);
        const __m512d v70_1h = _mm512_mul_pd(v63, v69_1h);
        const __m512d v71_0l = _mm512_roundscale_pd(v70_0l, 8);
        const __m512d v71_0h = _mm512_roundscale_pd(v70_0h, 8);
        const __m512d v71_1l = _mm512_roundscale_pd(v70_1l, 8);
        const __m512d v71_1h = _mm512_roundscale_pd(v70_1h, 8);
        const __m512d v72_0l = _mm512_fmadd_pd(v71_0l, v62, v69_0l);
        const __m512d v72_0h = _mm512_fmadd_pd(v71_0h, v62, v69_0h);
        const __m512d v72_1l = _mm512_fmadd_pd(v71_1l, v62, v69_1l);
        const __m512d v72_1h = _mm512_fmadd_pd(v71_1h, v62, v69_1h);
        const __m512d v73_0l = _mm512_add_pd(v67_0l, v72_0l);
        const __m512d v73_0h = _mm512_add_pd(v67_0h, v72_0h);
        const __m512d v73_1l = _mm512_add_pd(v67_1l, v72_1l);
        const __m512d v73_1h = _mm512_add_pd(v67_1h, v72_1h);
        const __m512d v74_0l = _mm512_roundscale_pd(v73_0l, 8);
        const __m512d v74_0h = _mm512_roundscale_pd(v73_0h, 8);
        const __m512d v74_1l = _mm512_roundscale_pd(v73_1l, 8);
        const __m512d v74_1h = _mm512_roundscale_pd(v73_1h, 8);
        const __m512d v75_0l = _mm512_add_pd(v5, v74_0l);
        const __m512d v75_0h = _mm512_add_pd(v5, v74_0h);
        const __m512d v75_1l = _mm512_add_pd(v5, v74_1l);
        const __m512d v75_1h = _mm512_add_pd(v5, v74_1h);
        const __m512i v76_0l = cos_f64_4ulp_avx512_bits_f64_avx512(v75_0l);
        const __m512i v76_0h = cos_f64_4ulp_avx512_bits_f64_avx512(v75_0h);
        const __m512i v76_1l = cos_f64_4ulp_avx512_bits_f64_avx512(v75_1l);
        const __m512i v76_1h = cos_f64_4ulp_avx512_bits_f64_avx512(v75_1h);
        const __m512i v77_0l = _mm512_and_si512(v43, v76_0l);
        const __m512i v77_0h = _mm512_and_si512(v43, v76_0h);
        const __m512i v77_1l = _mm512_and_si512(v43, v76_1l);
        const __m512i v77_1h = _mm512_and_si512(v43, v76_1h);
        const __mmask8 v78_0l = _mm512_cmpeq_epi64_mask(v43, v77_0l);
        const __mmask8 v78_0h = _mm512_cmpeq_epi64_mask(v43, v77_0h);
        const __mmask16 v78_0 = _mm512_kunpackb(v78_0h, v78_0l);
        const __mmask8 v78_1l = _mm512_cmpeq_epi64_mask(v43, v77_1l);
        const __mmask8 v78_1h = _mm512_cmpeq_epi64_mask(v43, v77_1h);
        const __mmask16 v78_1 = _mm512_kunpackb(v78_1h, v78_1l);
        const __m512d v79_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52_0), cos_f64_4ulp_avx512_table2, 8);
        const __m512d v79_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52_0, 1), cos_f64_4ulp_avx512_table2, 8);
        const __m512d v79_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52_1), cos_f64_4ulp_avx512_table2, 8);
        const __m512d v79_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52_1, 1), cos_f64_4ulp_avx512_table2, 8);
        const __m512d v80_0l = _mm512_mul_pd(v58_0l, v79_0l);
        const __m512d v80_0h = _mm512_mul_pd(v58_0h, v79_0h);
        const __m512d v80_1l = _mm512_mul_pd(v58_1l, v79_1l);
        const __m512d v80_1h = _mm512_mul_pd(v58_1h, v79_1h);
        const __m512d v82_0l = _mm512_fmsub_pd(v68_0l, v58_0l, v69_0l);
        const __m512d v82_0h = _mm512_fmsub_pd(v68_0h, v58_0h, v69_0h);
        const __m512d v82_1l = _mm512_fmsub_pd(v68_1l, v58_1l, v69_1l);
        const __m512d v82_1h = _mm512_fmsub_pd(v68_1h, v58_1h, v69_1h);
        const __m512d v83_0l = _mm512_add_pd(v80_0l, v82_0l);
        const __m512d v83_0h = _mm512_add_pd(v80_0h, v82_0h);
        const __m512d v83_1l = _mm512_add_pd(v80_1l, v82_1l);
        const __m512d v83_1h = _mm512_add_pd(v80_1h, v82_1h);
        const __m512d v84_0l = _mm512_sub_pd(v67_0l, v66_0l);
        const __m512d v84_0h = _mm512_sub_pd(v67_0h, v66_0h);
        const __m512d v84_1l = _mm512_sub_pd(v67_1l, v66_1l);
        const __m512d v84_1h = _mm512_sub_pd(v67_1h, v66_1h);
        const __m512d v85_0l = _mm512_sub_pd(v67_0l, v84_0l);
        const __m512d v85_0h = _mm512_sub_pd(v67_0h, v84_0h);
        const __m512d v85_1l = _mm512_sub_pd(v67_1l, v84_1l);
        const __m512d v85_1h = _mm512_sub_pd(v67_1h, v84_1h);
        const __m512d v86_0l = _mm512_sub_pd(v66_0l, v85_0l);
        const __m512d v86_0h = _mm512_sub_pd(v66_0h, v85_0h);
        const __m512d v86_1l = _mm512_sub_pd(v66_1l, v85_1l);
        const __m512d v86_1h = _mm512_sub_pd(v66_1h, v85_1h);
        const __m512d v87_0l = _mm512_sub_pd(v61_0l, v84_0l);
        const __m512d v87_0h = _mm512_sub_pd(v61_0h, v84_0h);
        const __m512d v87_1l = _mm512_sub_pd(v61_1l, v84_1l);
        const __m512d v87_1h = _mm512_sub_pd(v61_1h, v84_1h);
        const __m512d v88_0l = _mm512_add_pd(v86_0l, v87_0l);
        const __m512d v88_0h = _mm512_add_pd(v86_0h, v87_0h);
        const __m512d v88_1l = _mm512_add_pd(v86_1l, v87_1l);
        const __m512d v88_1h = _mm512_add_pd(v86_1h, v87_1h);
        const __m512d v89_0l = _mm512_sub_pd(v73_0l, v67_0l);
        const __m512d v89_0h = _mm512_sub_pd(v73_0h, v67_0h);
        const __m512d v89_1l = _mm512_sub_pd(v73_1l, v67_1l);
        const __m512d v89_1h = _mm512_sub_pd(v73_1h, v67_1h);
        const __m512d v90_0l = _mm512_sub_pd(v73_0l, v89_0l);
        const __m512d v90_0h = _mm512_sub_pd(v73_0h, v89_0h);
        const __m512d v90_1l = _mm512_sub_pd(v73_1l, v89_1l);
        const __m512d v90_1h = _mm512_sub_pd(v73_1h, v89_1h);
        const __m512d v91_0l = _mm512_sub_pd(v67_0l, v90_0l);
        const __m512d v91_0h = _mm512_sub_pd(v67_0h, v90_0h);
        const __m512d v91_1l = _mm512_sub_pd(v67_1l, v90_1l);
        const __m512d v91_1h = _mm512_sub_pd(v67_1h, v90_1h);
        const __m512d v92_0l = _mm512_sub_pd(v72_0l, v89_0l);
        const __m512d v92_0h = _mm512_sub_pd(v72_0h, v89_0h);
        const __m512d v92_1l = _mm512_sub_pd(v72_1l, v89_1l);
        const __m512d v92_1h = _mm512_sub_pd(v72_1h, v89_1h);
        const __m512d v93_0l = _mm512_add_pd(v91_0l, v92_0l);
        const __m512d v93_0h = _mm512_add_pd(v91_0h, v92_0h);
        const __m512d v93_1l = _mm512_add_pd(v91_1l, v92_1l);
        const __m512d v93_1h = _mm512_add_pd(v91_1h, v92_1h);
        const __m512d v94_0l = _mm512_add_pd(v88_0l, v93_0l);
        const __m512d v94_0h = _mm512_add_pd(v88_0h, v93_0h);
        const __m512d v94_1l = _mm512_add_pd(v88_1l, v93_1l);
        const __m512d v94_1h = _mm512_add_pd(v88_1h, v93_1h);
        const __m512d v95_0l = _mm512_add_pd(v83_0l, v94_0l);
        const __m512d v95_0h = _mm512_add_pd(v83_0h, v94_0h);
        const __m512d v95_1l = _mm512_add_pd(v83_1l, v94_1l);
        const __m512d v95_1h = _mm512_add_pd(v83_1h, v94_1h);
        const __m512d v96_0l = _mm512_sub_pd(v73_0l, v74_0l);
        const __m512d v96_0h = _mm512_sub_pd(v73_0h, v74_0h);
        const __m512d v96_1l = _mm512_sub_pd(v73_1l, v74_1l);
        const __m512d v96_1h = _mm512_sub_pd(v73_1h, v74_1h);
        const __m512d v97_0l = _mm512_add_pd(v95_0l, v96_0l);
        const __m512d v97_0h = _mm512_add_pd(v95_0h, v96_0h);
        const __m512d v97_1l = _mm512_add_pd(v95_1l, v96_1l);
        const __m512d v97_1h = _mm512_add_pd(v95_1h, v96_1h);
        const __m512d v99_0l = _mm512_mul_pd(v97_0l, v98);
        const __m512d v99_0h = _mm512_mul_pd(v97_0h, v98);
        const __m512d v99_1l = _mm512_mul_pd(v97_1l, v98);
        const __m512d v99_1h = _mm512_mul_pd(v97_1h, v98);
        const __m512d v100_0l = _mm512_mul_pd(v99_0l, v99_0l);
        const __m512d v100_0h = _mm512_mul_pd(v99_0h, v99_0h);
        const __m512d v100_1l = _mm512_mul_pd(v99_1l, v99_1l);
        const __m512d v100_1h = _mm512_mul_pd(v99_1h, v99_1h);
        const __m512d v101_0l = _mm512_mul_pd(v100_0l, v99_0l);
        const __m512d v101_0h = _mm512_mul_pd(v100_0h, v99_0h);
        const __m512d v101_1l = _mm512_mul_pd(v100_1l, v99_1l);
        const __m512d v101_1h = _mm512_mul_pd(v100_1h, v99_1h);
        const __m512d v102_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v100_0l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v102_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v100_0h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v102_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v100_1l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v102_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v100_1h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v105_0l = _mm512_fmadd_pd(v100_0l, v103, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v100_0h, v103, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v100_1l, v103, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v100_1h, v103, v104);
        const __m512d v107_0l = _mm512_fmadd_pd(v100_0l, v105_0l, v106);
        const __m512d v107_0h = _mm512_fmadd_pd(v100_0h, v105_0h, v106);
        const __m512d v107_1l = _mm512_fmadd_pd(v100_1l, v105_1l, v106);
        const __m512d v107_1h = _mm512_fmadd_pd(v100_1h, v105_1h, v106);
        const __m512d v109_0l = _mm512_fmadd_pd(v100_0l, v107_0l, v108);
        const __m512d v109_0h = _mm512_fmadd_pd(v100_0h, v107_0h, v108);
        const __m512d v109_1l = _mm512_fmadd_pd(v100_1l, v107_1l, v108);
        const __m512d v109_1h = _mm512_fmadd_pd(v100_1h, v107_1h, v108);
        const __m512d v111_0l = _mm512_fmadd_pd(v100_0l, v109_0l, v110);
        const __m512d v111_0h = _mm512_fmadd_pd(v100_0h, v109_0h, v110);
        const __m512d v111_1l = _mm512_fmadd_pd(v100_1l, v109_1l, v110);
        const __m512d v111_1h = _mm512_fmadd_pd(v100_1h, v109_1h, v110);
        const __m512d v113_0l = _mm512_fmadd_pd(v100_0l, v111_0l, v112);
        const __m512d v113_0h = _mm512_fmadd_pd(v100_0h, v111_0h, v112);
        const __m512d v113_1l = _mm512_fmadd_pd(v100_1l, v111_1l, v112);
        const __m512d v113_1h = _mm512_fmadd_pd(v100_1h, v111_1h, v112);
        const __m512d v114_0l = _mm512_fmadd_pd(v100_0l, v113_0l, v25);
        const __m512d v114_0h = _mm512_fmadd_pd(v100_0h, v113_0h, v25);
        const __m512d v114_1l = _mm512_fmadd_pd(v100_1l, v113_1l, v25);
        const __m512d v114_1h = _mm512_fmadd_pd(v100_1h, v113_1h, v25);
        const __m512d v116_0l = _mm512_fmadd_pd(v102_0l, v114_0l, v115);
        const __m512d v116_0h = _mm512_fmadd_pd(v102_0h, v114_0h, v115);
        const __m512d v116_1l = _mm512_fmadd_pd(v102_1l, v114_1l, v115);
        const __m512d v116_1h = _mm512_fmadd_pd(v102_1h, v114_1h, v115);
        const __m512d v117_0l = _mm512_sub_pd(v97_0l, v96_0l);
        const __m512d v117_0h = _mm512_sub_pd(v97_0h, v96_0h);
        const __m512d v117_1l = _mm512_sub_pd(v97_1l, v96_1l);
        const __m512d v117_1h = _mm512_sub_pd(v97_1h, v96_1h);
        const __m512d v118_0l = _mm512_sub_pd(v97_0l, v117_0l);
        const __m512d v118_0h = _mm512_sub_pd(v97_0h, v117_0h);
        const __m512d v118_1l = _mm512_sub_pd(v97_1l, v117_1l);
        const __m512d v118_1h = _mm512_sub_pd(v97_1h, v117_1h);
        const __m512d v119_0l = _mm512_sub_pd(v96_0l, v118_0l);
        const __m512d v119_0h = _mm512_sub_pd(v96_0h, v118_0h);
        const __m512d v119_1l = _mm512_sub_pd(v96_1l, v118_1l);
        const __m512d v119_1h = _mm512_sub_pd(v96_1h, v118_1h);
        const __m512d v120_0l = _mm512_sub_pd(v95_0l, v117_0l);
        const __m512d v120_0h = _mm512_sub_pd(v95_0h, v117_0h);
        const __m512d v120_1l = _mm512_sub_pd(v95_1l, v117_1l);
        const __m512d v120_1h = _mm512_sub_pd(v95_1h, v117_1h);
        const __m512d v121_0l = _mm512_add_pd(v119_0l, v120_0l);
        const __m512d v121_0h = _mm512_add_pd(v119_0h, v120_0h);
        const __m512d v121_1l = _mm512_add_pd(v119_1l, v120_1l);
        const __m512d v121_1h = _mm512_add_pd(v119_1h, v120_1h);
        const __m512d v122_0l = _mm512_sub_pd(v95_0l, v83_0l);
        const __m512d v122_0h = _mm512_sub_pd(v95_0h, v83_0h);
        const __m512d v122_1l = _mm512_sub_pd(v95_1l, v83_1l);
        const __m512d v122_1h = _mm512_sub_pd(v95_1h, v83_1h);
        const __m512d v123_0l = _mm512_sub_pd(v95_0l, v122_0l);
        const __m512d v123_0h = _mm512_sub_pd(v95_0h, v122_0h);
        const __m512d v123_1l = _mm512_sub_pd(v95_1l, v122_1l);
        const __m512d v123_1h = _mm512_sub_pd(v95_1h, v122_1h);
        const __m512d v124_0l = _mm512_sub_pd(v83_0l, v123_0l);
        const __m512d v124_0h = _mm512_sub_pd(v83_0h, v123_0h);
        const __m512d v124_1l = _mm512_sub_pd(v83_1l, v123_1l);
        const __m512d v124_1h = _mm512_sub_pd(v83_1h, v123_1h);
        const __m512d v125_0l = _mm512_sub_pd(v94_0l, v122_0l);
        const __m512d v125_0h = _mm512_sub_pd(v94_0h, v122_0h);
        const __m512d v125_1l = _mm512_sub_pd(v94_1l, v122_1l);
        const __m512d v125_1h = _mm512_sub_pd(v94_1h, v122_1h);
        const __m512d v126_0l = _mm512_add_pd(v124_0l, v125_0l);
        const __m512d v126_0h = _mm512_add_pd(v124_0h, v125_0h);
        const __m512d v126_1l = _mm512_add_pd(v124_1l, v125_1l);
        const __m512d v126_1h = _mm512_add_pd(v124_1h, v125_1h);
        const __m512d v127_0l = _mm512_add_pd(v121_0l, v126_0l);
        const __m512d v127_0h = _mm512_add_pd(v121_0h, v126_0h);
        const __m512d v127_1l = _mm512_add_pd(v121_1l, v126_1l);
        const __m512d v127_1h = _mm512_add_pd(v121_1h, v126_1h);
        const __m512d v128_0l = _mm512_sub_pd(v94_0l, v93_0l);
        const __m512d v128_0h = _mm512_sub_pd(v94_0h, v93_0h);
        const __m512d v128_1l = _mm512_sub_pd(v94_1l, v93_1l);
        const __m512d v128_1h = _mm512_sub_pd(v94_1h, v93_1h);
        const __m512d v129_0l = _mm512_sub_pd(v94_0l, v128_0l);
        const __m512d v129_0h = _mm512_sub_pd(v94_0h, v128_0h);
        const __m512d v129_1l = _mm512_sub_pd(v94_1l, v128_1l);
        const __m512d v129_1h = _mm512_sub_pd(v94_1h, v128_1h);
        const __m512d v130_0l = _mm512_sub_pd(v93_0l, v129_0l);
        const __m512d v130_0h = _mm512_sub_pd(v93_0h, v129_0h);
        const __m512d v130_1l = _mm512_sub_pd(v93_1l, v129_1l);
        const __m512d v130_1h = _mm512_sub_pd(v93_1h, v129_1h);
        const __m512d v131_0l = _mm512_sub_pd(v88_0l, v128_0l);
        const __m512d v131_0h = _mm512_sub_pd(v88_0h, v128_0h);
        const __m512d v131_1l = _mm512_sub_pd(v88_1l, v128_1l);
        const __m512d v131_1h = _mm512_sub_pd(v88_1h, v128_1h);
        const __m512d v132_0l = _mm512_add_pd(v130_0l, v131_0l);
        const __m512d v132_0h = _mm512_add_pd(v130_0h, v131_0h);
        const __m512d v132_1l = _mm512_add_pd(v130_1l, v131_1l);
        const __m512d v132_1h = _mm512_add_pd(v130_1h, v131_1h);
        const __m512d v133_0l = _mm512_sub_pd(v83_0l, v82_0l);
        const __m512d v133_0h = _mm512_sub_pd(v83_0h, v82_0h);
        const __m512d v133_1l = _mm512_sub_pd(v83_1l, v82_1l);
        const __m512d v133_1h = _mm512_sub_pd(v83_1h, v82_1h);
        const __m512d v134_0l = _mm512_sub_pd(v80_0l, v133_0l);
        const __m512d v134_0h = _mm512_sub_pd(v80_0h, v133_0h);
        const __m512d v134_1l = _mm512_sub_pd(v80_1l, v133_1l);
        const __m512d v134_1h = _mm512_sub_pd(v80_1h, v133_1h);
        const __m512d v135_0l = _mm512_sub_pd(v83_0l, v133_0l);
        const __m512d v135_0h = _mm512_sub_pd(v83_0h, v133_0h);
        const __m512d v135_1l = _mm512_sub_pd(v83_1l, v133_1l);
        const __m512d v135_1h = _mm512_sub_pd(v83_1h, v133_1h);
        const __m512d v136_0l = _mm512_sub_pd(v82_0l, v135_0l);
        const __m512d v136_0h = _mm512_sub_pd(v82_0h, v135_0h);
        const __m512d v136_1l = _mm512_sub_pd(v82_1l, v135_1l);
        const __m512d v136_1h = _mm512_sub_pd(v82_1h, v135_1h);
        const __m512d v137_0l = _mm512_add_pd(v134_0l, v136_0l);
        const __m512d v137_0h = _mm512_add_pd(v134_0h, v136_0h);
        const __m512d v137_1l = _mm512_add_pd(v134_1l, v136_1l);
        const __m512d v137_1h = _mm512_add_pd(v134_1h, v136_1h);
        const __m512d v138_0l = _mm512_add_pd(v132_0l, v137_0l);
        const __m512d v138_0h = _mm512_add_pd(v132_0h, v137_0h);
        const __m512d v138_1l = _mm512_add_pd(v132_1l, v137_1l);
        const __m512d v138_1h = _mm512_add_pd(v132_1h, v137_1h);
        const __m512d v139_0l = _mm512_add_pd(v127_0l, v138_0l);
        const __m512d v139_0h = _mm512_add_pd(v127_0h, v138_0h);
        const __m512d v139_1l = _mm512_add_pd(v127_1l, v138_1l);
        const __m512d v139_1h = _mm512_add_pd(v127_1h, v138_1h);
        const __m512d v140_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52_0), cos_f64_4ulp_avx512_table3, 8);
        const __m512d v140_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52_0, 1), cos_f64_4ulp_avx512_table3, 8);
        const __m512d v140_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52_1), cos_f64_4ulp_avx512_table3, 8);
        const __m512d v140_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52_1, 1), cos_f64_4ulp_avx512_table3, 8);
        const __m512d v142_0l = _mm512_fmsub_pd(v58_0l, v79_0l, v80_0l);
        const __m512d v142_0h = _mm512_fmsub_pd(v58_0h, v79_0h, v80_0h);
        const __m512d v142_1l = _mm512_fmsub_pd(v58_1l, v79_1l, v80_1l);
        const __m512d v142_1h = _mm512_fmsub_pd(v58_1h, v79_1h, v80_1h);
        const __m512d v143_0l = _mm512_fmadd_pd(v58_0l, v140_0l, v142_0l);
        const __m512d v143_0h = _mm512_fmadd_pd(v58_0h, v140_0h, v142_0h);
        const __m512d v143_1l = _mm512_fmadd_pd(v58_1l, v140_1l, v142_1l);
        const __m512d v143_1h = _mm512_fmadd_pd(v58_1h, v140_1h, v142_1h);
        const __m512d v144_0l = _mm512_add_pd(v139_0l, v143_0l);
        const __m512d v144_0h = _mm512_add_pd(v139_0h, v143_0h);
        const __m512d v144_1l = _mm512_add_pd(v139_1l, v143_1l);
        const __m512d v144_1h = _mm512_add_pd(v139_1h, v143_1h);
        const __m512d v147_0l = _mm512_fmsub_pd(v97_0l, v98, v99_0l);
        const __m512d v147_0h = _mm512_fmsub_pd(v97_0h, v98, v99_0h);
        const __m512d v147_1l = _mm512_fmsub_pd(v97_1l, v98, v99_1l);
        const __m512d v147_1h = _mm512_fmsub_pd(v97_1h, v98, v99_1h);
        const __m512d v148_0l = _mm512_fmadd_pd(v145, v97_0l, v147_0l);
        const __m512d v148_0h = _mm512_fmadd_pd(v145, v97_0h, v147_0h);
        const __m512d v148_1l = _mm512_fmadd_pd(v145, v97_1l, v147_1l);
        const __m512d v148_1h = _mm512_fmadd_pd(v145, v97_1h, v147_1h);
        const __m512d v149_0l = _mm512_fmadd_pd(v144_0l, v98, v148_0l);
        const __m512d v149_0h = _mm512_fmadd_pd(v144_0h, v98, v148_0h);
        const __m512d v149_1l = _mm512_fmadd_pd(v144_1l, v98, v148_1l);
        const __m512d v149_1h = _mm512_fmadd_pd(v144_1h, v98, v148_1h);
        const __m512d v150_0l = _mm512_mul_pd(v100_0l, v3);
        const __m512d v150_0h = _mm512_mul_pd(v100_0h, v3);
        const __m512d v150_1l = _mm512_mul_pd(v100_1l, v3);
        const __m512d v150_1h = _mm512_mul_pd(v100_1h, v3);
        const __m512d v151_0l = _mm512_mul_pd(v149_0l, v150_0l);
        const __m512d v151_0h = _mm512_mul_pd(v149_0h, v150_0h);
        const __m512d v151_1l = _mm512_mul_pd(v149_1l, v150_1l);
        const __m512d v151_1h = _mm512_mul_pd(v149_1h, v150_1h);
        const __m512d v152_0l = _mm512_sub_pd(v149_0l, v151_0l);
        const __m512d v152_0h = _mm512_sub_pd(v149_0h, v151_0h);
        const __m512d v152_1l = _mm512_sub_pd(v149_1l, v151_1l);
        const __m512d v152_1h = _mm512_sub_pd(v149_1h, v151_1h);
        const __m512d v153_0l = _mm512_fmadd_pd(v101_0l, v116_0l, v152_0l);
        const __m512d v153_0h = _mm512_fmadd_pd(v101_0h, v116_0h, v152_0h);
        const __m512d v153_1l = _mm512_fmadd_pd(v101_1l, v116_1l, v152_1l);
        const __m512d v153_1h = _mm512_fmadd_pd(v101_1h, v116_1h, v152_1h);
        const __m512d v154_0l = _mm512_add_pd(v153_0l, v99_0l);
        const __m512d v154_0h = _mm512_add_pd(v153_0h, v99_0h);
        const __m512d v154_1l = _mm512_add_pd(v153_1l, v99_1l);
        const __m512d v154_1h = _mm512_add_pd(v153_1h, v99_1h);
        const __m512d v155_0l = _mm512_sub_pd(v41, v150_0l);
        const __m512d v155_0h = _mm512_sub_pd(v41, v150_0h);
        const __m512d v155_1l = _mm512_sub_pd(v41, v150_1l);
        const __m512d v155_1h = _mm512_sub_pd(v41, v150_1h);
        const __m512d v156_0l = _mm512_sub_pd(v41, v155_0l);
        const __m512d v156_0h = _mm512_sub_pd(v41, v155_0h);
        const __m512d v156_1l = _mm512_sub_pd(v41, v155_1l);
        const __m512d v156_1h = _mm512_sub_pd(v41, v155_1h);
        const __m512d v157_0l = _mm512_sub_pd(v156_0l, v150_0l);
        const __m512d v157_0h = _mm512_sub_pd(v156_0h, v150_0h);
        const __m512d v157_1l = _mm512_sub_pd(v156_1l, v150_1l);
        const __m512d v157_1h = _mm512_sub_pd(v156_1h, v150_1h);
        const __m512d v158_0l = _mm512_mul_pd(v100_0l, v100_0l);
        const __m512d v158_0h = _mm512_mul_pd(v100_0h, v100_0h);
        const __m512d v158_1l = _mm512_mul_pd(v100_1l, v100_1l);
        const __m512d v158_1h = _mm512_mul_pd(v100_1h, v100_1h);
        const __m512d v161_0l = _mm512_fmadd_pd(v100_0l, v159, v160);
        const __m512d v161_0h = _mm512_fmadd_pd(v100_0h, v159, v160);
        const __m512d v161_1l = _mm512_fmadd_pd(v100_1l, v159, v160);
        const __m512d v161_1h = _mm512_fmadd_pd(v100_1h, v159, v160);
        const __m512d v163_0l = _mm512_fmadd_pd(v100_0l, v161_0l, v162);
        const __m512d v163_0h = _mm512_fmadd_pd(v100_0h, v161_0h, v162);
        const __m512d v163_1l = _mm512_fmadd_pd(v100_1l, v161_1l, v162);
        const __m512d v163_1h = _mm512_fmadd_pd(v100_1h, v161_1h, v162);
        const __m512d v165_0l = _mm512_fmadd_pd(v100_0l, v163_0l, v164);
        const __m512d v165_0h = _mm512_fmadd_pd(v100_0h, v163_0h, v164);
        const __m512d v165_1l = _mm512_fmadd_pd(v100_1l, v163_1l, v164);
        const __m512d v165_1h = _mm512_fmadd_pd(v100_1h, v163_1h, v164);
        const __m512d v167_0l = _mm512_fmadd_pd(v100_0l, v165_0l, v166);
        const __m512d v167_0h = _mm512_fmadd_pd(v100_0h, v165_0h, v166);
        const __m512d v167_1l = _mm512_fmadd_pd(v100_1l, v165_1l, v166);
        const __m512d v167_1h = _mm512_fmadd_pd(v100_1h, v165_1h, v166);
        const __m512d v169_0l = _mm512_fmadd_pd(v100_0l, v167_0l, v168);
        const __m512d v169_0h = _mm512_fmadd_pd(v100_0h, v167_0h, v168);
        const __m512d v169_1l = _mm512_fmadd_pd(v100_1l, v167_1l, v168);
        const __m512d v169_1h = _mm512_fmadd_pd(v100_1h, v167_1h, v168);
        const __m512d v171_0l = _mm512_fmadd_pd(v100_0l, v169_0l, v170);
        const __m512d v171_0h = _mm512_fmadd_pd(v100_0h, v169_0h, v170);
        const __m512d v171_1l = _mm512_fmadd_pd(v100_1l, v169_1l, v170);
        const __m512d v171_1h = _mm512_fmadd_pd(v100_1h, v169_1h, v170);
        const __m512d v173_0l = _mm512_fmsub_pd(v99_0l, v99_0l, v100_0l);
        const __m512d v173_0h = _mm512_fmsub_pd(v99_0h, v99_0h, v100_0h);
        const __m512d v173_1l = _mm512_fmsub_pd(v99_1l, v99_1l, v100_1l);
        const __m512d v173_1h = _mm512_fmsub_pd(v99_1h, v99_1h, v100_1h);
        const __m512d v174_0l = _mm512_mul_pd(v3, v173_0l);
        const __m512d v174_0h = _mm512_mul_pd(v3, v173_0h);
        const __m512d v174_1l = _mm512_mul_pd(v3, v173_1l);
        const __m512d v174_1h = _mm512_mul_pd(v3, v173_1h);
        const __m512d v175_0l = _mm512_fmadd_pd(v99_0l, v149_0l, v174_0l);
        const __m512d v175_0h = _mm512_fmadd_pd(v99_0h, v149_0h, v174_0h);
        const __m512d v175_1l = _mm512_fmadd_pd(v99_1l, v149_1l, v174_1l);
        const __m512d v175_1h = _mm512_fmadd_pd(v99_1h, v149_1h, v174_1h);
        const __m512d v177_0l = _mm512_fmsub_pd(v158_0l, v171_0l, v175_0l);
        const __m512d v177_0h = _mm512_fmsub_pd(v158_0h, v171_0h, v175_0h);
        const __m512d v177_1l = _mm512_fmsub_pd(v158_1l, v171_1l, v175_1l);
        const __m512d v177_1h = _mm512_fmsub_pd(v158_1h, v171_1h, v175_1h);
        const __m512d v178_0l = _mm512_add_pd(v157_0l, v177_0l);
        const __m512d v178_0h = _mm512_add_pd(v157_0h, v177_0h);
        const __m512d v178_1l = _mm512_add_pd(v157_1l, v177_1l);
        const __m512d v178_1h = _mm512_add_pd(v157_1h, v177_1h);
        const __m512d v179_0l = _mm512_add_pd(v155_0l, v178_0l);
        const __m512d v179_0h = _mm512_add_pd(v155_0h, v178_0h);
        const __m512d v179_1l = _mm512_add_pd(v155_1l, v178_1l);
        const __m512d v179_1h = _mm512_add_pd(v155_1h, v178_1h);
        const __m512d v180_0l = _mm512_mask_blend_pd((__mmask8)v78_0, v179_0l, v154_0l);
        const __m512d v180_0h = _mm512_mask_blend_pd(cos_f64_4ulp_avx512_high_mask_avx512(v78_0), v179_0h, v154_0h);
        const __m512d v180_1l = _mm512_mask_blend_pd((__mmask8)v78_1, v179_1l, v154_1l);
        const __m512d v180_1h = _mm512_mask_blend_pd(cos_f64_4ulp_avx512_high_mask_avx512(v78_1), v179_1h, v154_1h);
        const __m512i v181_0l = _mm512_add_epi64(v43, v76_0l);
        const __m512i v181_0h = _mm512_add_epi64(v43, v76_0h);
        const __m512i v181_1l = _mm512_add_epi64(v43, v76_1l);
        const __m512i v181_1h = _mm512_add_epi64(v43, v76_1h);
        const __m512i v183_0l = _mm512_and_si512(v181_0l, v182);
        const __m512i v183_0h = _mm512_and_si512(v181_0h, v182);
        const __m512i v183_1l = _mm512_and_si512(v181_1l, v182);
        const __m512i v183_1h = _mm512_and_si512(v181_1h, v182);
        const __m512i v185_0l = _mm512_slli_epi64(v183_0l, 62);
        const __m512i v185_0h = _mm512_slli_epi64(v183_0h, 62);
        const __m512i v185_1l = _mm512_slli_epi64(v183_1l, 62);
        const __m512i v185_1h = _mm512_slli_epi64(v183_1h, 62);
        const __m512d v186_0l = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx512_bits_f64_avx512(v180_0l), v185_0l));
        const __m512d v186_0h = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx512_bits_f64_avx512(v180_0h), v185_0h));
        const __m512d v186_1l = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx512_bits_f64_avx512(v180_1l), v185_1l));
        const __m512d v186_1h = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx512_bits_f64_avx512(v180_1h), v185_1h));
        const __m512d v187_0l = _mm512_add_pd(v42_0l, v186_0l);
        const __m512d v187_0h = _mm512_add_pd(v42_0h, v186_0h);
        const __m512d v187_1l = _mm512_add_pd(v42_1l, v186_1l);
        const __m512d v187_1h = _mm512_add_pd(v42_1h, v186_1h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v40_0, r0_0l, v187_0l);
        r0_0h = _mm512_mask_blend_pd(cos_f64_4ulp_avx512_high_mask_avx512(v40_0), r0_0h, v187_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v40_1, r0_1l, v187_1l);
        r0_1h = _mm512_mask_blend_pd(cos_f64_4ulp_avx512_high_mask_avx512(v40_1), r0_1h, v187_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static COS_F64_4ULP_AVX512_AVX512_TARGET void cos_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v3 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v5 = _mm512_set1_pd(0x1.d6cecc8e96c6cp+52); /* 8282538563431532 */
    const __m512d v9 = _mm512_set1_pd(-0x1.c1dc9934a2496p-106); /* -2.1660053584594942e-32 */
    const __m512d v10 = _mm512_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m512d v11 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v16 = _mm512_set1_pd(-0x1.9f7edaefdcaa9p-41); /* -7.3806832328121102e-13 */
    const __m512d v17 = _mm512_set1_pd(0x1.60eaa7de8a9d7p-33); /* 1.6048789983973547e-10 */
    const __m512d v19 = _mm512_set1_pd(-0x1.ae637321e62p-26); /* -2.5051906444788655e-08 */
    const __m512d v21 = _mm512_set1_pd(0x1.71de3876baad7p-19); /* 2.7557317098155605e-06 */
    const __m512d v23 = _mm512_set1_pd(-0x1.a01a019c25b7ep-13); /* -0.00019841269830031186 */
    const __m512d v25 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v27 = _mm512_set1_pd(-0x1.a33c53b7bd6f2p-46); /* -2.3272253703646064e-14 */
    const __m512d v29 = _mm512_set1_pd(-0x1.5555555555554p-3); /* -0.16666666666666663 */
    const __m512d v31 = _mm512_set1_pd(0x1.612120593031bp-53); /* 1.5314546499317126e-16 */
    const __m512d v38 = _mm512_set1_pd(0x1p+29); /* 536870912 */
    const __m512d v41 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(1));
    const __m512i v44 = _mm512_set1_epi32(65);
    const __m512i v45 = _mm512_set1_epi32(127);
    const __m512i v54 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v55 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v62 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v63 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v103 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v104 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v106 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v108 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v110 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v112 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v115 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v145 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v159 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v160 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v162 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v164 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v166 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v168 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v170 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512i v182 = _mm512_set1_epi64(INT64_C(2));
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4l = _mm512_fmadd_pd(v0, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v0, v2h, v3);
    const __m512d v6l = _mm512_add_pd(v4l, v5);
    const __m512d v6h = _mm512_add_pd(v4h, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v8l = _mm512_sub_pd(v7l, v3);
    const __m512d v8h = _mm512_sub_pd(v7h, v3);
    const __m512d v12l = _mm512_fmadd_pd(v11, v8l, v2l);
    const __m512d v12h = _mm512_fmadd_pd(v11, v8h, v2h);
    const __m512d v13l = _mm512_fmadd_pd(v8l, v10, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v8h, v10, v12h);
    const __m512d v14l = _mm512_fmadd_pd(v8l, v9, v13l);
    const __m512d v14h = _mm512_fmadd_pd(v8h, v9, v13h);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v15l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v15h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v15l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v15h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v15l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v15h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v15l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v15h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v15l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v15h, v25);
    const __m512d v28l = _mm512_add_pd(v26l, v27);
    const __m512d v28h = _mm512_add_pd(v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v15l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v15h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v15l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v15h, v31);
    const __m512d v33l = _mm512_fmadd_pd(v14l, v32l, v14l);
    const __m512d v33h = _mm512_fmadd_pd(v14h, v32h, v14h);
    const __m512i v34l = _mm512_castpd_si512(v6l);
    const __m512i v34h = _mm512_castpd_si512(v6h);
    const __m512i v36l = _mm512_slli_epi64(v34l, 63);
    const __m512i v36h = _mm512_slli_epi64(v34h, 63);
    const __m512d v37l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v33l), v36l));
    const __m512d v37h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v33h), v36h));
    const __m512d v39l = _mm512_sub_pd(v2l, v8l);
    const __m512d v39h = _mm512_sub_pd(v2h, v8h);
    const __mmask8 v40l = _mm512_cmp_pd_mask(v38, v39l, _CMP_LT_OQ);
    const __mmask8 v40h = _mm512_cmp_pd_mask(v38, v39h, _CMP_LT_OQ);
    const __mmask16 v40 = _mm512_kunpackb(v40h, v40l);
    __m512d r0l = v37l;
    __m512d r0h = v37h;
    __mmask16 any1 = v40;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v42l = _mm512_sub_pd(v2l, v2l);
        const __m512d v42h = _mm512_sub_pd(v2h, v2h);
        const __m512i v46l = _mm512_castpd_si512(v2l);
        const __m512i v46h = _mm512_castpd_si512(v2h);
        const __m512i v48l = _mm512_srli_epi64(v46l, 56);
        const __m512i v48h = _mm512_srli_epi64(v46h, 56);
        const __m256i v49l = _mm512_cvtepi64_epi32(v48l);
        const __m256i v49h = _mm512_cvtepi64_epi32(v48h);
        const __m512i v49 = _mm512_inserti32x8(_mm512_castsi256_si512(v49l), v49h, 1);
        const __m512i v50 = _mm512_and_si512(v45, v49);
        const __m512i v51 = _mm512_max_epi32(v44, v50);
        const __m512i v52 = _mm512_sub_epi32(v51, v44);
        const __m512d v53l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), cos_f64_4ulp_avx512_table0, 8);
        const __m512d v53h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), cos_f64_4ulp_avx512_table0, 8);
        const __m512i v56l = _mm512_and_si512(v55, v46l);
        const __m512i v56h = _mm512_and_si512(v55, v46h);
        const __m512i v57l = _mm512_add_epi64(v54, v56l);
        const __m512i v57h = _mm512_add_epi64(v54, v56h);
        const __m512d v58l = _mm512_castsi512_pd(v57l);
        const __m512d v58h = _mm512_castsi512_pd(v57h);
        const __m512d v59l = _mm512_mul_pd(v53l, v58l);
        const __m512d v59h = _mm512_mul_pd(v53h, v58h);
        const __m512d v61l = _mm512_fmsub_pd(v53l, v58l, v59l);
        const __m512d v61h = _mm512_fmsub_pd(v53h, v58h, v59h);
        const __m512d v64l = _mm512_mul_pd(v63, v59l);
        const __m512d v64h = _mm512_mul_pd(v63, v59h);
        const __m512d v65l = _mm512_roundscale_pd(v64l, 8);
        const __m512d v65h = _mm512_roundscale_pd(v64h, 8);
        const __m512d v66l = _mm512_fmadd_pd(v62, v65l, v59l);
        const __m512d v66h = _mm512_fmadd_pd(v62, v65h, v59h);
        const __m512d v67l = _mm512_add_pd(v61l, v66l);
        const __m512d v67h = _mm512_add_pd(v61h, v66h);
        const __m512d v68l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), cos_f64_4ulp_avx512_table1, 8);
        const __m512d v68h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), cos_f64_4ulp_avx512_table1, 8);
        const __m512d v69l = _mm512_mul_pd(v68l, v58l);
        const __m512d v69h = _mm512_mul_pd(v68h, v58h);
        const __m512d v70l = _mm512_mul_pd(v63, v69l);
        const __m512d v70h = _mm512_mul_pd(v63, v69h);
        const __m512d v71l = _mm512_roundscale_pd(v70l, 8);
        const __m512d v71h = _mm512_roundscale_pd(v70h, 8);
        const __m512d v72l = _mm512_fmadd_pd(v71l, v62, v69l);
        const __m512d v72h = _mm512_fmadd_pd(v71h, v62, v69h);
        const __m512d v73l = _mm512_add_pd(v67l, v72l);
        const __m512d v73h = _mm512_add_pd(v67h, v72h);
        const __m512d v74l = _mm512_roundscale_pd(v73l, 8);
        const __m512d v74h = _mm512_roundscale_pd(v73h, 8);
        const __m512d v75l = _mm512_add_pd(v5, v74l);
        const __m512d v75h = _mm512_add_pd(v5, v74h);
        const __m512i v76l = cos_f64_4ulp_avx512_bits_f64_avx512(v75l);
        const __m512i v76h = cos_f64_4ulp_avx512_bits_f64_avx512(v75h);
        const __m512i v77l = _mm512_and_si512(v43, v76l);
        const __m512i v77h = _mm512_and_si512(v43, v76h);
        const __mmask8 v78l = _mm512_cmpeq_epi64_mask(v43, v77l);
        const __mmask8 v78h = _mm512_cmpeq_epi64_mask(v43, v77h);
        const __mmask16 v78 = _mm512_kunpackb(v78h, v78l);
        const __m512d v79l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), cos_f64_4ulp_avx512_table2, 8);
        const __m512d v79h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), cos_f64_4ulp_avx512_table2, 8);
        const __m512d v80l = _mm512_mul_pd(v58l, v79l);
        const __m512d v80h = _mm512_mul_pd(v58h, v79h);
        const __m512d v82l = _mm512_fmsub_pd(v68l, v58l, v69l);
        const __m512d v82h = _mm512_fmsub_pd(v68h, v58h, v69h);
        const __m512d v83l = _mm512_add_pd(v80l, v82l);
        const __m512d v83h = _mm512_add_pd(v80h, v82h);
        const __m512d v84l = _mm512_sub_pd(v67l, v66l);
        const __m512d v84h = _mm512_sub_pd(v67h, v66h);
        const __m512d v85l = _mm512_sub_pd(v67l, v84l);
        const __m512d v85h = _mm512_sub_pd(v67h, v84h);
        const __m512d v86l = _mm512_sub_pd(v66l, v85l);
        const __m512d v86h = _mm512_sub_pd(v66h, v85h);
        const __m512d v87l = _mm512_sub_pd(v61l, v84l);
        const __m512d v87h = _mm512_sub_pd(v61h, v84h);
        const __m512d v88l = _mm512_add_pd(v86l, v87l);
        const __m512d v88h = _mm512_add_pd(v86h, v87h);
        const __m512d v89l = _mm512_sub_pd(v73l, v67l);
        const __m512d v89h = _mm512_sub_pd(v73h, v67h);
        const __m512d v90l = _mm512_sub_pd(v73l, v89l);
        const __m512d v90h = _mm512_sub_pd(v73h, v89h);
        const __m512d v91l = _mm512_sub_pd(v67l, v90l);
        const __m512d v91h = _mm512_sub_pd(v67h, v90h);
        const __m512d v92l = _mm512_sub_pd(v72l, v89l);
        const __m512d v92h = _mm512_sub_pd(v72h, v89h);
        const __m512d v93l = _mm512_add_pd(v91l, v92l);
        const __m512d v93h = _mm512_add_pd(v91h, v92h);
        const __m512d v94l = _mm512_add_pd(v88l, v93l);
        const __m512d v94h = _mm512_add_pd(v88h, v93h);
        const __m512d v95l = _mm512_add_pd(v83l, v94l);
        const __m512d v95h = _mm512_add_pd(v83h, v94h);
        const __m512d v96l = _mm512_sub_pd(v73l, v74l);
        const __m512d v96h = _mm512_sub_pd(v73h, v74h);
        const __m512d v97l = _mm512_add_pd(v95l, v96l);
        const __m512d v97h = _mm512_add_pd(v95h, v96h);
        const __m512d v99l = _mm512_mul_pd(v97l, v98);
        const __m512d v99h = _mm512_mul_pd(v97h, v98);
        const __m512d v100l = _mm512_mul_pd(v99l, v99l);
        const __m512d v100h = _mm512_mul_pd(v99h, v99h);
        const __m512d v101l = _mm512_mul_pd(v100l, v99l);
        const __m512d v101h = _mm512_mul_pd(v100h, v99h);
        const __m512d v102l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v100l), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v102h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v100h), _mm512_set1_epi64(INT64_MAX)));
        const __m512d v105l = _mm512_fmadd_pd(v100l, v103, v104);
        const __m512d v105h = _mm512_fmadd_pd(v100h, v103, v104);
        const __m512d v107l = _mm512_fmadd_pd(v100l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v100h, v105h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v100l, v107l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v100h, v107h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v100l, v109l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v100h, v109h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v100l, v111l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v100h, v111h, v112);
        const __m512d v114l = _mm512_fmadd_pd(v100l, v113l, v25);
        const __m512d v114h = _mm512_fmadd_pd(v100h, v113h, v25);
        const __m512d v116l = _mm512_fmadd_pd(v102l, v114l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v102h, v114h, v115);
        const __m512d v117l = _mm512_sub_pd(v97l, v96l);
        const __m512d v117h = _mm512_sub_pd(v97h, v96h);
        const __m512d v118l = _mm512_sub_pd(v97l, v117l);
        const __m512d v118h = _mm512_sub_pd(v97h, v117h);
        const __m512d v119l = _mm512_sub_pd(v96l, v118l);
        const __m512d v119h = _mm512_sub_pd(v96h, v118h);
        const __m512d v120l = _mm512_sub_pd(v95l, v117l);
        const __m512d v120h = _mm512_sub_pd(v95h, v117h);
        const __m512d v121l = _mm512_add_pd(v119l, v120l);
        const __m512d v121h = _mm512_add_pd(v119h, v120h);
        const __m512d v122l = _mm512_sub_pd(v95l, v83l);
        const __m512d v122h = _mm512_sub_pd(v95h, v83h);
        const __m512d v123l = _mm512_sub_pd(v95l, v122l);
        const __m512d v123h = _mm512_sub_pd(v95h, v122h);
        const __m512d v124l = _mm512_sub_pd(v83l, v123l);
        const __m512d v124h = _mm512_sub_pd(v83h, v123h);
        const __m512d v125l = _mm512_sub_pd(v94l, v122l);
        const __m512d v125h = _mm512_sub_pd(v94h, v122h);
        const __m512d v126l = _mm512_add_pd(v124l, v125l);
        const __m512d v126h = _mm512_add_pd(v124h, v125h);
        const __m512d v127l = _mm512_add_pd(v121l, v126l);
        const __m512d v127h = _mm512_add_pd(v121h, v126h);
        const __m512d v128l = _mm512_sub_pd(v94l, v93l);
        const __m512d v128h = _mm512_sub_pd(v94h, v93h);
        const __m512d v129l = _mm512_sub_pd(v94l, v128l);
        const __m512d v129h = _mm512_sub_pd(v94h, v128h);
        const __m512d v130l = _mm512_sub_pd(v93l, v129l);
        const __m512d v130h = _mm512_sub_pd(v93h, v129h);
        const __m512d v131l = _mm512_sub_pd(v88l, v128l);
        const __m512d v131h = _mm512_sub_pd(v88h, v128h);
        const __m512d v132l = _mm512_add_pd(v130l, v131l);
        const __m512d v132h = _mm512_add_pd(v130h, v131h);
        const __m512d v133l = _mm512_sub_pd(v83l, v82l);
        const __m512d v133h = _mm512_sub_pd(v83h, v82h);
        const __m512d v134l = _mm512_sub_pd(v80l, v133l);
        const __m512d v134h = _mm512_sub_pd(v80h, v133h);
        const __m512d v135l = _mm512_sub_pd(v83l, v133l);
        const __m512d v135h = _mm512_sub_pd(v83h, v133h);
        const __m512d v136l = _mm512_sub_pd(v82l, v135l);
        const __m512d v136h = _mm512_sub_pd(v82h, v135h);
        const __m512d v137l = _mm512_add_pd(v134l, v136l);
        const __m512d v137h = _mm512_add_pd(v134h, v136h);
        const __m512d v138l = _mm512_add_pd(v132l, v137l);
        const __m512d v138h = _mm512_add_pd(v132h, v137h);
        const __m512d v139l = _mm512_add_pd(v127l, v138l);
        const __m512d v139h = _mm512_add_pd(v127h, v138h);
        const __m512d v140l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), cos_f64_4ulp_avx512_table3, 8);
        const __m512d v140h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), cos_f64_4ulp_avx512_table3, 8);
        const __m512d v142l = _mm512_fmsub_pd(v58l, v79l, v80l);
        const __m512d v142h = _mm512_fmsub_pd(v58h, v79h, v80h);
        const __m512d v143l = _mm512_fmadd_pd(v58l, v140l, v142l);
        const __m512d v143h = _mm512_fmadd_pd(v58h, v140h, v142h);
        const __m512d v144l = _mm512_add_pd(v139l, v143l);
        const __m512d v144h = _mm512_add_pd(v139h, v143h);
        const __m512d v147l = _mm512_fmsub_pd(v97l, v98, v99l);
        const __m512d v147h = _mm512_fmsub_pd(v97h, v98, v99h);
        const __m512d v148l = _mm512_fmadd_pd(v145, v97l, v147l);
        const __m512d v148h = _mm512_fmadd_pd(v145, v97h, v147h);
        const __m512d v149l = _mm512_fmadd_pd(v144l, v98, v148l);
        const __m512d v149h = _mm512_fmadd_pd(v144h, v98, v148h);
        const __m512d v150l = _mm512_mul_pd(v100l, v3);
        const __m512d v150h = _mm512_mul_pd(v100h, v3);
        const __m512d v151l = _mm512_mul_pd(v149l, v150l);
        const __m512d v151h = _mm512_mul_pd(v149h, v150h);
        const __m512d v152l = _mm512_sub_pd(v149l, v151l);
        const __m512d v152h = _mm512_sub_pd(v149h, v151h);
        const __m512d v153l = _mm512_fmadd_pd(v101l, v116l, v152l);
        const __m512d v153h = _mm512_fmadd_pd(v101h, v116h, v152h);
        const __m512d v154l = _mm512_add_pd(v153l, v99l);
        const __m512d v154h = _mm512_add_pd(v153h, v99h);
        const __m512d v155l = _mm512_sub_pd(v41, v150l);
        const __m512d v155h = _mm512_sub_pd(v41, v150h);
        const __m512d v156l = _mm512_sub_pd(v41, v155l);
        const __m512d v156h = _mm512_sub_pd(v41, v155h);
        const __m512d v157l = _mm512_sub_pd(v156l, v150l);
        const __m512d v157h = _mm512_sub_pd(v156h, v150h);
        const __m512d v158l = _mm512_mul_pd(v100l, v100l);
        const __m512d v158h = _mm512_mul_pd(v100h, v100h);
        const __m512d v161l = _mm512_fmadd_pd(v100l, v159, v160);
        const __m512d v161h = _mm512_fmadd_pd(v100h, v159, v160);
        const __m512d v163l = _mm512_fmadd_pd(v100l, v161l, v162);
        const __m512d v163h = _mm512_fmadd_pd(v100h, v161h, v162);
        const __m512d v165l = _mm512_fmadd_pd(v100l, v163l, v164);
        const __m512d v165h = _mm512_fmadd_pd(v100h, v163h, v164);
        const __m512d v167l = _mm512_fmadd_pd(v100l, v165l, v166);
        const __m512d v167h = _mm512_fmadd_pd(v100h, v165h, v166);
        const __m512d v169l = _mm512_fmadd_pd(v100l, v167l, v168);
        const __m512d v169h = _mm512_fmadd_pd(v100h, v167h, v168);
        const __m512d v171l = _mm512_fmadd_pd(v100l, v169l, v170);
        const __m512d v171h = _mm512_fmadd_pd(v100h, v169h, v170);
        const __m512d v173l = _mm512_fmsub_pd(v99l, v99l, v100l);
        const __m512d v173h = _mm512_fmsub_pd(v99h, v99h, v100h);
        const __m512d v174l = _mm512_mul_pd(v3, v173l);
        const __m512d v174h = _mm512_mul_pd(v3, v173h);
        const __m512d v175l = _mm512_fmadd_pd(v99l, v149l, v174l);
        const __m512d v175h = _mm512_fmadd_pd(v99h, v149h, v174h);
        const __m512d v177l = _mm512_fmsub_pd(v158l, v171l, v175l);
        const __m512d v177h = _mm512_fmsub_pd(v158h, v171h, v175h);
        const __m512d v178l = _mm512_add_pd(v157l, v177l);
        const __m512d v178h = _mm512_add_pd(v157h, v177h);
        const __m512d v179l = _mm512_add_pd(v155l, v178l);
        const __m512d v179h = _mm512_add_pd(v155h, v178h);
        const __m512d v180l = _mm512_mask_blend_pd((__mmask8)v78, v179l, v154l);
        const __m512d v180h = _mm512_mask_blend_pd(cos_f64_4ulp_avx512_high_mask_avx512(v78), v179h, v154h);
        const __m512i v181l = _mm512_add_epi64(v43, v76l);
        const __m512i v181h = _mm512_add_epi64(v43, v76h);
        const __m512i v183l = _mm512_and_si512(v181l, v182);
        const __m512i v183h = _mm512_and_si512(v181h, v182);
        const __m512i v185l = _mm512_slli_epi64(v183l, 62);
        const __m512i v185h = _mm512_slli_epi64(v183h, 62);
        const __m512d v186l = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx512_bits_f64_avx512(v180l), v185l));
        const __m512d v186h = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx512_bits_f64_avx512(v180h), v185h));
        const __m512d v187l = _mm512_add_pd(v42l, v186l);
        const __m512d v187h = _mm512_add_pd(v42h, v186h);
        r0l = _mm512_mask_blend_pd((__mmask8)v40, r0l, v187l);
        r0h = _mm512_mask_blend_pd(cos_f64_4ulp_avx512_high_mask_avx512(v40), r0h, v187h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static COS_F64_4ULP_AVX512_AVX512_TARGET void cos_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        cos_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_f64_4ulp_avx512_level(void) {
#if defined(COS_F64_4ULP_AVX512_FORCE_ISA)
    return COS_F64_4ULP_AVX512_FORCE_ISA;
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

double cos_f64_4ulp_avx512(double x) {
    return cos_f64_4ulp_avx512_element(x);
}

void cos_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_f64_4ulp_avx512_level();
    if (level == 2) {
        cos_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cos_f64_4ulp_avx512_array_portable(x, y, n);
}
