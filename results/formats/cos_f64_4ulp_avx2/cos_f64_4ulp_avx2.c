/* cos_f64_4ulp_avx2: cos
 *
 *   target       cos, cos x, f64
 *   domain       every input
 *   max error    2.038425 ulp, observed on 46167686 inputs
 *   worst input  0x1.917442ffffffbp-29 (2.9209633600757436e-09, encoding 0x3e2917442ffffffb)
 *   result there 0x1.0000000000001p+0 (1.0000000000000002, encoding 0x3ff0000000000001)
 *   mean error   0.275502 ulp
 *   misrounded   7167973 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a3f07360a2d870a4ab58adbe2192e9ba
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cos --fmt f64 --max-ulp 3.5 --isa avx2 --time 14s --from seeds/cos/f64/product15.evo --seed 1 --threads 1 --archive cos_f64_4ulp_avx2.db
 *                time: 1.0425 ns/element as avx2 code (inputs mean)
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
#include "cos_f64_4ulp_avx2.h"

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

static inline double cos_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double cos_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cos_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cos_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cos_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cos_f64_4ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t cos_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cos_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return cos_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)cos_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static const double cos_f64_4ulp_avx2_table0[63] = {
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

static const double cos_f64_4ulp_avx2_table1[63] = {
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

static const double cos_f64_4ulp_avx2_table2[63] = {
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

static inline double cos_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const double v1 = x;
    const double v2 = cos_f64_4ulp_avx2_abs_f64(v1);
    const double v3 = 0x1p-1; /* 0.5 */
    const double v4 = cos_f64_4ulp_avx2_fma_f64(v0, v2, v3);
    const double v5 = 0x1.8p+52; /* 6755399441055744 */
    const double v6 = v4 + v5;
    const double v7 = v6 - v5;
    const double v8 = v7 - v3;
    const double v37 = 0x1p+28; /* 268435456 */
    const double v38 = v2 - v8;
    const int v39 = v37 < v38;
    double r0;
    if (v39) {
        const double v27 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v29 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v40 = 0x1p+0; /* 1 */
        const double v41 = v2 - v2;
        const int64_t v42 = INT64_C(1);
        const double v43 = -0x1p+2; /* -4 */
        const double v44 = 0x1p-2; /* 0.25 */
        const int32_t v45 = 65;
        const int32_t v46 = 127;
        const int64_t v47 = cos_f64_4ulp_avx2_bits_f64(v2);
        const int64_t v48 = INT64_C(56);
        const int64_t v49 = cos_f64_4ulp_avx2_lshr_i64(v47, v48);
        const int32_t v50 = (int32_t)(uint32_t)(uint64_t)v49;
        const int32_t v51 = v46 & v50;
        const int32_t v52 = v45 > v51 ? v45 : v51;
        const int32_t v53 = (int32_t)((uint32_t)v52 - (uint32_t)v45);
        const double v54 = cos_f64_4ulp_avx2_table0[v53];
        const int64_t v55 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v56 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v57 = v56 & v47;
        const int64_t v58 = (int64_t)((uint64_t)v55 + (uint64_t)v57);
        const double v59 = cos_f64_4ulp_avx2_frombits_f64(v58);
        const double v60 = v54 * v59;
        const double v61 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v62 = cos_f64_4ulp_avx2_fma_f64(v44, v60, v61);
        const double v63 = cos_f64_4ulp_avx2_rint_f64(v62);
        const double v64 = cos_f64_4ulp_avx2_fma_f64(v43, v63, v60);
        const double v65 = cos_f64_4ulp_avx2_table1[v53];
        const double v66 = v65 * v59;
        const double v67 = -v66;
        const double v68 = cos_f64_4ulp_avx2_fma_f64(v65, v59, v67);
        const double v69 = v68 * v44;
        const double v70 = cos_f64_4ulp_avx2_rint_f64(v69);
        const double v71 = cos_f64_4ulp_avx2_fma_f64(v43, v70, v68);
        const double v72 = v44 * v66;
        const double v73 = cos_f64_4ulp_avx2_rint_f64(v72);
        const double v74 = cos_f64_4ulp_avx2_fma_f64(v43, v73, v66);
        const double v75 = v71 + v74;
        const double v76 = v64 + v75;
        const double v77 = cos_f64_4ulp_avx2_rint_f64(v76);
        const double v78 = v77 + v5;
        const int64_t v79 = cos_f64_4ulp_avx2_bits_f64(v78);
        const int64_t v80 = v42 & v79;
        const int v81 = v42 == v80;
        const double v82 = cos_f64_4ulp_avx2_table2[v53];
        const double v83 = v59 * v82;
        const double v84 = -v60;
        const double v85 = cos_f64_4ulp_avx2_fma_f64(v54, v59, v84);
        const double v86 = v83 + v85;
        const double v87 = v75 - v74;
        const double v88 = v71 - v87;
        const double v89 = v76 - v75;
        const double v90 = v76 - v89;
        const double v91 = v75 - v90;
        const double v92 = v64 - v89;
        const double v93 = v91 + v92;
        const double v94 = v88 + v93;
        const double v95 = v86 + v94;
        const double v96 = v76 - v77;
        const double v97 = v95 + v96;
        const double v98 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v99 = v97 * v98;
        const double v100 = v99 * v99;
        const double v101 = v100 * v99;
        const double v102 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v103 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v104 = v100 * v103;
        const double v105 = v102 + v104;
        const double v106 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v107 = cos_f64_4ulp_avx2_fma_f64(v100, v105, v106);
        const double v108 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v109 = cos_f64_4ulp_avx2_fma_f64(v100, v107, v108);
        const double v110 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v111 = cos_f64_4ulp_avx2_fma_f64(v100, v109, v110);
        const double v112 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v113 = cos_f64_4ulp_avx2_fma_f64(v111, v100, v112);
        const double v114 = cos_f64_4ulp_avx2_fma_f64(v100, v113, v27);
        const double v115 = cos_f64_4ulp_avx2_fma_f64(v100, v114, v29);
        const double v116 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v117 = -v99;
        const double v118 = cos_f64_4ulp_avx2_fma_f64(v97, v98, v117);
        const double v119 = cos_f64_4ulp_avx2_fma_f64(v116, v97, v118);
        const double v120 = v100 * v3;
        const double v121 = v120 * v119;
        const double v122 = v119 - v121;
        const double v123 = cos_f64_4ulp_avx2_fma_f64(v101, v115, v122);
        const double v124 = v123 + v99;
        const double v125 = v40 - v120;
        const double v126 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v127 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v128 = cos_f64_4ulp_avx2_fma_f64(v100, v126, v127);
        const double v129 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v130 = cos_f64_4ulp_avx2_fma_f64(v100, v128, v129);
        const double v131 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v132 = cos_f64_4ulp_avx2_fma_f64(v100, v130, v131);
        const double v133 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v134 = cos_f64_4ulp_avx2_fma_f64(v132, v100, v133);
        const double v135 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v136 = cos_f64_4ulp_avx2_fma_f64(v100, v134, v135);
        const double v137 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v138 = cos_f64_4ulp_avx2_fma_f64(v100, v136, v137);
        const double v139 = v100 * v100;
        const double v140 = -v100;
        const double v141 = cos_f64_4ulp_avx2_fma_f64(v99, v99, v140);
        const double v142 = v141 * v3;
        const double v143 = cos_f64_4ulp_avx2_fma_f64(v99, v119, v142);
        const double v144 = -v143;
        const double v145 = cos_f64_4ulp_avx2_fma_f64(v138, v139, v144);
        const double v146 = v40 - v125;
        const double v147 = v146 - v120;
        const double v148 = v145 + v147;
        const double v149 = v125 + v148;
        const double v150 = v81 ? v124 : v149;
        const int64_t v151 = (int64_t)((uint64_t)v42 + (uint64_t)v79);
        const int64_t v152 = INT64_C(2);
        const int64_t v153 = v151 & v152;
        const int64_t v154 = INT64_C(62);
        const int64_t v155 = cos_f64_4ulp_avx2_shl_i64(v153, v154);
        const double v156 = cos_f64_4ulp_avx2_addbits_f64(v150, v155);
        const double v157 = v41 + v156;
        r0 = v157;
    } else {
        const double v9 = -0x1.c1e8405e0d632p-106; /* -2.1662245265740124e-32 */
        const double v10 = -0x1.1a62633145c06p-53; /* -1.224646799147353e-16 */
        const double v11 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
        const double v12 = cos_f64_4ulp_avx2_fma_f64(v8, v11, v2);
        const double v13 = cos_f64_4ulp_avx2_fma_f64(v8, v10, v12);
        const double v14 = cos_f64_4ulp_avx2_fma_f64(v8, v9, v13);
        const double v15 = v14 * v14;
        const double v16 = 0x1.7a735895d9c17p-49; /* 2.6260283562620068e-15 */
        const double v17 = -0x1.adcd623a30c75p-41; /* -7.6348221980949423e-13 */
        const double v18 = cos_f64_4ulp_avx2_fma_f64(v15, v16, v17);
        const double v19 = 0x1.61224607432c4p-33; /* 1.605866969148823e-10 */
        const double v20 = cos_f64_4ulp_avx2_fma_f64(v15, v18, v19);
        const double v21 = -0x1.ae64500a5cd18p-26; /* -2.5052102650561277e-08 */
        const double v22 = cos_f64_4ulp_avx2_fma_f64(v20, v15, v21);
        const double v23 = 0x1.71de3a4bd1c1p-19; /* 2.7557319181334311e-06 */
        const double v24 = cos_f64_4ulp_avx2_fma_f64(v15, v22, v23);
        const double v25 = -0x1.a01a01a00f5f6p-13; /* -0.00019841269841151782 */
        const double v26 = cos_f64_4ulp_avx2_fma_f64(v15, v24, v25);
        const double v27 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v28 = cos_f64_4ulp_avx2_fma_f64(v15, v26, v27);
        const double v29 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v30 = cos_f64_4ulp_avx2_fma_f64(v15, v28, v29);
        const double v31 = v15 * v30;
        const double v32 = cos_f64_4ulp_avx2_fma_f64(v14, v31, v14);
        const int64_t v33 = cos_f64_4ulp_avx2_bits_f64(v6);
        const int64_t v34 = INT64_C(63);
        const int64_t v35 = cos_f64_4ulp_avx2_shl_i64(v33, v34);
        const double v36 = cos_f64_4ulp_avx2_addbits_f64(v32, v35);
        r0 = v36;
    }
    return r0;
}

static void cos_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cos_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COS_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COS_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COS_F64_4ULP_AVX2_AVX2 static inline COS_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COS_F64_4ULP_AVX2_AVX512 static inline COS_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
COS_F64_4ULP_AVX2_AVX2 __m256i cos_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

COS_F64_4ULP_AVX2_AVX2 __m128i cos_f64_4ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
COS_F64_4ULP_AVX2_AVX2 __m256d cos_f64_4ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
COS_F64_4ULP_AVX2_AVX2 __m256i cos_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COS_F64_4ULP_AVX2_AVX2 void cos_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.c1e8405e0d632p-106); /* -2.1662245265740124e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v16 = _mm256_set1_pd(0x1.7a735895d9c17p-49); /* 2.6260283562620068e-15 */
    const __m256d v17 = _mm256_set1_pd(-0x1.adcd623a30c75p-41); /* -7.6348221980949423e-13 */
    const __m256d v19 = _mm256_set1_pd(0x1.61224607432c4p-33); /* 1.605866969148823e-10 */
    const __m256d v21 = _mm256_set1_pd(-0x1.ae64500a5cd18p-26); /* -2.5052102650561277e-08 */
    const __m256d v23 = _mm256_set1_pd(0x1.71de3a4bd1c1p-19); /* 2.7557319181334311e-06 */
    const __m256d v25 = _mm256_set1_pd(-0x1.a01a01a00f5f6p-13); /* -0.00019841269841151782 */
    const __m256d v27 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v29 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v37 = _mm256_set1_pd(0x1p+28); /* 268435456 */
    const __m256d v40 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v42 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v43 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v44 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v45 = _mm256_set1_epi32(65);
    const __m256i v46 = _mm256_set1_epi32(127);
    const __m256i v55 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v56 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v61 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v98 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v102 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v103 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v106 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v108 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v110 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v112 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v116 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v126 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v127 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v129 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v131 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v133 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v135 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v137 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256i v152 = _mm256_set1_epi64x(INT64_C(2));
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
    const __m256d v12l = _mm256_fmadd_pd(v8l, v11, v2l);
    const __m256d v12h = _mm256_fmadd_pd(v8h, v11, v2h);
    const __m256d v13l = _mm256_fmadd_pd(v8l, v10, v12l);
    const __m256d v13h = _mm256_fmadd_pd(v8h, v10, v12h);
    const __m256d v14l = _mm256_fmadd_pd(v8l, v9, v13l);
    const __m256d v14h = _mm256_fmadd_pd(v8h, v9, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v15l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v15h, v16, v17);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v15l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v15h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v15l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v15h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v15l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v15h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v15l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v15h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v15l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v15h, v28h, v29);
    const __m256d v31l = _mm256_mul_pd(v15l, v30l);
    const __m256d v31h = _mm256_mul_pd(v15h, v30h);
    const __m256d v32l = _mm256_fmadd_pd(v14l, v31l, v14l);
    const __m256d v32h = _mm256_fmadd_pd(v14h, v31h, v14h);
    const __m256i v33l = _mm256_castpd_si256(v6l);
    const __m256i v33h = _mm256_castpd_si256(v6h);
    const __m256i v35l = _mm256_slli_epi64(v33l, 63);
    const __m256i v35h = _mm256_slli_epi64(v33h, 63);
    const __m256d v36l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v32l), v35l));
    const __m256d v36h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v32h), v35h));
    const __m256d v38l = _mm256_sub_pd(v2l, v8l);
    const __m256d v38h = _mm256_sub_pd(v2h, v8h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38l, _CMP_LT_OQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38h, _CMP_LT_OQ));
    const __m256i v39 = cos_f64_4ulp_avx2_join_mask_avx2(v39l, v39h);
    __m256d r0l = v36l;
    __m256d r0h = v36h;
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v41l = _mm256_sub_pd(v2l, v2l);
        const __m256d v41h = _mm256_sub_pd(v2h, v2h);
        const __m256i v47l = _mm256_castpd_si256(v2l);
        const __m256i v47h = _mm256_castpd_si256(v2h);
        const __m256i v49l = _mm256_srli_epi64(v47l, 56);
        const __m256i v49h = _mm256_srli_epi64(v47h, 56);
        const __m128i v50l = cos_f64_4ulp_avx2_wrap_avx2(v49l);
        const __m128i v50h = cos_f64_4ulp_avx2_wrap_avx2(v49h);
        const __m256i v50 = _mm256_set_m128i(v50h, v50l);
        const __m256i v51 = _mm256_and_si256(v46, v50);
        const __m256i v52 = _mm256_max_epi32(v45, v51);
        const __m256i v53 = _mm256_sub_epi32(v52, v45);
        const __m256d v54l = cos_f64_4ulp_avx2_gather_f64_avx2(cos_f64_4ulp_avx2_table0, _mm256_castsi256_si128(v53));
        const __m256d v54h = cos_f64_4ulp_avx2_gather_f64_avx2(cos_f64_4ulp_avx2_table0, _mm256_extracti128_si256(v53, 1));
        const __m256i v57l = _mm256_and_si256(v56, v47l);
        const __m256i v57h = _mm256_and_si256(v56, v47h);
        const __m256i v58l = _mm256_add_epi64(v55, v57l);
        const __m256i v58h = _mm256_add_epi64(v55, v57h);
        const __m256d v59l = _mm256_castsi256_pd(v58l);
        const __m256d v59h = _mm256_castsi256_pd(v58h);
        const __m256d v60l = _mm256_mul_pd(v54l, v59l);
        const __m256d v60h = _mm256_mul_pd(v54h, v59h);
        const __m256d v62l = _mm256_fmadd_pd(v44, v60l, v61);
        const __m256d v62h = _mm256_fmadd_pd(v44, v60h, v61);
        const __m256d v63l = _mm256_round_pd(v62l, 8);
        const __m256d v63h = _mm256_round_pd(v62h, 8);
        const __m256d v64l = _mm256_fmadd_pd(v43, v63l, v60l);
        const __m256d v64h = _mm256_fmadd_pd(v43, v63h, v60h);
        const __m256d v65l = cos_f64_4ulp_avx2_gather_f64_avx2(cos_f64_4ulp_avx2_table1, _mm256_castsi256_si128(v53));
        const __m256d v65h = cos_f64_4ulp_avx2_gather_f64_avx2(cos_f64_4ulp_avx2_table1, _mm256_extracti128_si256(v53, 1));
        const __m256d v66l = _mm256_mul_pd(v65l, v59l);
        const __m256d v66h = _mm256_mul_pd(v65h, v59h);
        const __m256d v68l = _mm256_fmsub_pd(v65l, v59l, v66l);
        const __m256d v68h = _mm256_fmsub_pd(v65h, v59h, v66h);
        const __m256d v69l = _mm256_mul_pd(v68l, v44);
        const __m256d v69h = _mm256_mul_pd(v68h, v44);
        const __m256d v70l = _mm256_round_pd(v69l, 8);
        const __m256d v70h = _mm256_round_pd(v69h, 8);
        const __m256d v71l = _mm256_fmadd_pd(v43, v70l, v68l);
        const __m256d v71h = _mm256_fmadd_pd(v43, v70h, v68h);
        const __m256d v72l = _mm256_mul_pd(v44, v66l);
        const __m256d v72h = _mm256_mul_pd(v44, v66h);
        const __m256d v73l = _mm256_round_pd(v72l, 8);
        const __m256d v73h = _mm256_round_pd(v72h, 8);
        const __m256d v74l = _mm256_fmadd_pd(v43, v73l, v66l);
        const __m256d v74h = _mm256_fmadd_pd(v43, v73h, v66h);
        const __m256d v75l = _mm256_add_pd(v71l, v74l);
        const __m256d v75h = _mm256_add_pd(v71h, v74h);
        const __m256d v76l = _mm256_add_pd(v64l, v75l);
        const __m256d v76h = _mm256_add_pd(v64h, v75h);
        const __m256d v77l = _mm256_round_pd(v76l, 8);
        const __m256d v77h = _mm256_round_pd(v76h, 8);
        const __m256d v78l = _mm256_add_pd(v77l, v5);
        const __m256d v78h = _mm256_add_pd(v77h, v5);
        const __m256i v79l = cos_f64_4ulp_avx2_bits_f64_avx2(v78l);
        const __m256i v79h = cos_f64_4ulp_avx2_bits_f64_avx2(v78h);
        const __m256i v80l = _mm256_and_si256(v42, v79l);
        const __m256i v80h = _mm256_and_si256(v42, v79h);
        const __m256i v81l = _mm256_cmpeq_epi64(v42, v80l);
        const __m256i v81h = _mm256_cmpeq_epi64(v42, v80h);
        const __m256i v81 = cos_f64_4ulp_avx2_join_mask_avx2(v81l, v81h);
        const __m256d v82l = cos_f64_4ulp_avx2_gather_f64_avx2(cos_f64_4ulp_avx2_table2, _mm256_castsi256_si128(v53));
        const __m256d v82h = cos_f64_4ulp_avx2_gather_f64_avx2(cos_f64_4ulp_avx2_table2, _mm256_extracti128_si256(v53, 1));
        const __m256d v83l = _mm256_mul_pd(v59l, v82l);
        const __m256d v83h = _mm256_mul_pd(v59h, v82h);
        const __m256d v85l = _mm256_fmsub_pd(v54l, v59l, v60l);
        const __m256d v85h = _mm256_fmsub_pd(v54h, v59h, v60h);
        const __m256d v86l = _mm256_add_pd(v83l, v85l);
        const __m256d v86h = _mm256_add_pd(v83h, v85h);
        const __m256d v87l = _mm256_sub_pd(v75l, v74l);
        const __m256d v87h = _mm256_sub_pd(v75h, v74h);
        const __m256d v88l = _mm256_sub_pd(v71l, v87l);
        const __m256d v88h = _mm256_sub_pd(v71h, v87h);
        const __m256d v89l = _mm256_sub_pd(v76l, v75l);
        const __m256d v89h = _mm256_sub_pd(v76h, v75h);
        const __m256d v90l = _mm256_sub_pd(v76l, v89l);
        const __m256d v90h = _mm256_sub_pd(v76h, v89h);
        const __m256d v91l = _mm256_sub_pd(v75l, v90l);
        const __m256d v91h = _mm256_sub_pd(v75h, v90h);
        const __m256d v92l = _mm256_sub_pd(v64l, v89l);
        const __m256d v92h = _mm256_sub_pd(v64h, v89h);
        const __m256d v93l = _mm256_add_pd(v91l, v92l);
        const __m256d v93h = _mm256_add_pd(v91h, v92h);
        const __m256d v94l = _mm256_add_pd(v88l, v93l);
        const __m256d v94h = _mm256_add_pd(v88h, v93h);
        const __m256d v95l = _mm256_add_pd(v86l, v94l);
        const __m256d v95h = _mm256_add_pd(v86h, v94h);
        const __m256d v96l = _mm256_sub_pd(v76l, v77l);
        const __m256d v96h = _mm256_sub_pd(v76h, v77h);
        const __m256d v97l = _mm256_add_pd(v95l, v96l);
        const __m256d v97h = _mm256_add_pd(v95h, v96h);
        const __m256d v99l = _mm256_mul_pd(v97l, v98);
        const __m256d v99h = _mm256_mul_pd(v97h, v98);
        const __m256d v100l = _mm256_mul_pd(v99l, v99l);
        const __m256d v100h = _mm256_mul_pd(v99h, v99h);
        const __m256d v101l = _mm256_mul_pd(v100l, v99l);
        const __m256d v101h = _mm256_mul_pd(v100h, v99h);
        const __m256d v104l = _mm256_mul_pd(v100l, v103);
        const __m256d v104h = _mm256_mul_pd(v100h, v103);
        const __m256d v105l = _mm256_add_pd(v102, v104l);
        const __m256d v105h = _mm256_add_pd(v102, v104h);
        const __m256d v107l = _mm256_fmadd_pd(v100l, v105l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v100h, v105h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v100l, v107l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v100h, v107h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v100l, v109l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v100h, v109h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v100l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v100h, v112);
        const __m256d v114l = _mm256_fmadd_pd(v100l, v113l, v27);
        const __m256d v114h = _mm256_fmadd_pd(v100h, v113h, v27);
        const __m256d v115l = _mm256_fmadd_pd(v100l, v114l, v29);
        const __m256d v115h = _mm256_fmadd_pd(v100h, v114h, v29);
        const __m256d v118l = _mm256_fmsub_pd(v97l, v98, v99l);
        const __m256d v118h = _mm256_fmsub_pd(v97h, v98, v99h);
        const __m256d v119l = _mm256_fmadd_pd(v116, v97l, v118l);
        const __m256d v119h = _mm256_fmadd_pd(v116, v97h, v118h);
        const __m256d v120l = _mm256_mul_pd(v100l, v3);
        const __m256d v120h = _mm256_mul_pd(v100h, v3);
        const __m256d v121l = _mm256_mul_pd(v120l, v119l);
        const __m256d v121h = _mm256_mul_pd(v120h, v119h);
        const __m256d v122l = _mm256_sub_pd(v119l, v121l);
        const __m256d v122h = _mm256_sub_pd(v119h, v121h);
        const __m256d v123l = _mm256_fmadd_pd(v101l, v115l, v122l);
        const __m256d v123h = _mm256_fmadd_pd(v101h, v115h, v122h);
        const __m256d v124l = _mm256_add_pd(v123l, v99l);
        const __m256d v124h = _mm256_add_pd(v123h, v99h);
        const __m256d v125l = _mm256_sub_pd(v40, v120l);
        const __m256d v125h = _mm256_sub_pd(v40, v120h);
        const __m256d v128l = _mm256_fmadd_pd(v100l, v126, v127);
        const __m256d v128h = _mm256_fmadd_pd(v100h, v126, v127);
        const __m256d v130l = _mm256_fmadd_pd(v100l, v128l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v100h, v128h, v129);
        const __m256d v132l = _mm256_fmadd_pd(v100l, v130l, v131);
        const __m256d v132h = _mm256_fmadd_pd(v100h, v130h, v131);
        const __m256d v134l = _mm256_fmadd_pd(v132l, v100l, v133);
        const __m256d v134h = _mm256_fmadd_pd(v132h, v100h, v133);
        const __m256d v136l = _mm256_fmadd_pd(v100l, v134l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v100h, v134h, v135);
        const __m256d v138l = _mm256_fmadd_pd(v100l, v136l, v137);
        const __m256d v138h = _mm256_fmadd_pd(v100h, v136h, v137);
        const __m256d v139l = _mm256_mul_pd(v100l, v100l);
        const __m256d v139h = _mm256_mul_pd(v100h, v100h);
        const __m256d v141l = _mm256_fmsub_pd(v99l, v99l, v100l);
        const __m256d v141h = _mm256_fmsub_pd(v99h, v99h, v100h);
        const __m256d v142l = _mm256_mul_pd(v141l, v3);
        const __m256d v142h = _mm256_mul_pd(v141h, v3);
        const __m256d v143l = _mm256_fmadd_pd(v99l, v119l, v142l);
        const __m256d v143h = _mm256_fmadd_pd(v99h, v119h, v142h);
        const __m256d v145l = _mm256_fmsub_pd(v138l, v139l, v143l);
        const __m256d v145h = _mm256_fmsub_pd(v138h, v139h, v143h);
        const __m256d v146l = _mm256_sub_pd(v40, v125l);
        const __m256d v146h = _mm256_sub_pd(v40, v125h);
        const __m256d v147l = _mm256_sub_pd(v146l, v120l);
        const __m256d v147h = _mm256_sub_pd(v146h, v120h);
        const __m256d v148l = _mm256_add_pd(v145l, v147l);
        const __m256d v148h = _mm256_add_pd(v145h, v147h);
        const __m256d v149l = _mm256_add_pd(v125l, v148l);
        const __m256d v149h = _mm256_add_pd(v125h, v148h);
        const __m256d v150l = _mm256_blendv_pd(v149l, v124l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v150h = _mm256_blendv_pd(v149h, v124h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m256i v151l = _mm256_add_epi64(v42, v79l);
        const __m256i v151h = _mm256_add_epi64(v42, v79h);
        const __m256i v153l = _mm256_and_si256(v151l, v152);
        const __m256i v153h = _mm256_and_si256(v151h, v152);
        const __m256i v155l = _mm256_slli_epi64(v153l, 62);
        const __m256i v155h = _mm256_slli_epi64(v153h, 62);
        const __m256d v156l = _mm256_castsi256_pd(_mm256_add_epi64(cos_f64_4ulp_avx2_bits_f64_avx2(v150l), v155l));
        const __m256d v156h = _mm256_castsi256_pd(_mm256_add_epi64(cos_f64_4ulp_avx2_bits_f64_avx2(v150h), v155h));
        const __m256d v157l = _mm256_add_pd(v41l, v156l);
        const __m256d v157h = _mm256_add_pd(v41h, v156h);
        r0l = _mm256_blendv_pd(r0l, v157l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v39))));
        r0h = _mm256_blendv_pd(r0h, v157h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v39, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static COS_F64_4ULP_AVX2_AVX2_TARGET void cos_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cos_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        cos_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COS_F64_4ULP_AVX2_AVX512 __m512i cos_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
COS_F64_4ULP_AVX2_AVX512 __mmask8 cos_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COS_F64_4ULP_AVX2_AVX512 void cos_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v3 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.c1e8405e0d632p-106); /* -2.1662245265740124e-32 */
    const __m512d v10 = _mm512_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m512d v11 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v16 = _mm512_set1_pd(0x1.7a735895d9c17p-49); /* 2.6260283562620068e-15 */
    const __m512d v17 = _mm512_set1_pd(-0x1.adcd623a30c75p-41); /* -7.6348221980949423e-13 */
    const __m512d v19 = _mm512_set1_pd(0x1.61224607432c4p-33); /* 1.605866969148823e-10 */
    const __m512d v21 = _mm512_set1_pd(-0x1.ae64500a5cd18p-26); /* -2.5052102650561277e-08 */
    const __m512d v23 = _mm512_set1_pd(0x1.71de3a4bd1c1p-19); /* 2.7557319181334311e-06 */
    const __m512d v25 = _mm512_set1_pd(-0x1.a01a01a00f5f6p-13); /* -0.00019841269841151782 */
    const __m512d v27 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v29 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v37 = _mm512_set1_pd(0x1p+28); /* 268435456 */
    const __m512d v40 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v42 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v43 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v44 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v45 = _mm512_set1_epi32(65);
    const __m512i v46 = _mm512_set1_epi32(127);
    const __m512i v55 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v56 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v61 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v102 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v103 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v106 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v108 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v110 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v112 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v116 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v126 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v127 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v129 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v131 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v133 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v135 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v137 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512i v152 = _mm512_set1_epi64(INT64_C(2));
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
    const __m512d v12_0l = _mm512_fmadd_pd(v8_0l, v11, v2_0l);
    const __m512d v12_0h = _mm512_fmadd_pd(v8_0h, v11, v2_0h);
    const __m512d v12_1l = _mm512_fmadd_pd(v8_1l, v11, v2_1l);
    const __m512d v12_1h = _mm512_fmadd_pd(v8_1h, v11, v2_1h);
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
    const __m512d v18_0l = _mm512_fmadd_pd(v15_0l, v16, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v15_0h, v16, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v15_1l, v16, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v15_1h, v16, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v15_0l, v18_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v15_0h, v18_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v15_1l, v18_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v15_1h, v18_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v15_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v15_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v15_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v15_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v15_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v15_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v15_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v15_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v15_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v15_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v15_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v15_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v15_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v15_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v15_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v15_1h, v26_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v15_0l, v28_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v15_0h, v28_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v15_1l, v28_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v15_1h, v28_1h, v29);
    const __m512d v31_0l = _mm512_mul_pd(v15_0l, v30_0l);
    const __m512d v31_0h = _mm512_mul_pd(v15_0h, v30_0h);
    const __m512d v31_1l = _mm512_mul_pd(v15_1l, v30_1l);
    const __m512d v31_1h = _mm512_mul_pd(v15_1h, v30_1h);
    const __m512d v32_0l = _mm512_fmadd_pd(v14_0l, v31_0l, v14_0l);
    const __m512d v32_0h = _mm512_fmadd_pd(v14_0h, v31_0h, v14_0h);
    const __m512d v32_1l = _mm512_fmadd_pd(v14_1l, v31_1l, v14_1l);
    const __m512d v32_1h = _mm512_fmadd_pd(v14_1h, v31_1h, v14_1h);
    const __m512i v33_0l = _mm512_castpd_si512(v6_0l);
    const __m512i v33_0h = _mm512_castpd_si512(v6_0h);
    const __m512i v33_1l = _mm512_castpd_si512(v6_1l);
    const __m512i v33_1h = _mm512_castpd_si512(v6_1h);
    const __m512i v35_0l = _mm512_slli_epi64(v33_0l, 63);
    const __m512i v35_0h = _mm512_slli_epi64(v33_0h, 63);
    const __m512i v35_1l = _mm512_slli_epi64(v33_1l, 63);
    const __m512i v35_1h = _mm512_slli_epi64(v33_1h, 63);
    const __m512d v36_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v32_0l), v35_0l));
    const __m512d v36_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v32_0h), v35_0h));
    const __m512d v36_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v32_1l), v35_1l));
    const __m512d v36_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v32_1h), v35_1h));
    const __m512d v38_0l = _mm512_sub_pd(v2_0l, v8_0l);
    const __m512d v38_0h = _mm512_sub_pd(v2_0h, v8_0h);
    const __m512d v38_1l = _mm512_sub_pd(v2_1l, v8_1l);
    const __m512d v38_1h = _mm512_sub_pd(v2_1h, v8_1h);
    const __mmask8 v39_0l = _mm512_cmp_pd_mask(v37, v38_0l, _CMP_LT_OQ);
    const __mmask8 v39_0h = _mm512_cmp_pd_mask(v37, v38_0h, _CMP_LT_OQ);
    const __mmask16 v39_0 = _mm512_kunpackb(v39_0h, v39_0l);
    const __mmask8 v39_1l = _mm512_cmp_pd_mask(v37, v38_1l, _CMP_LT_OQ);
    const __mmask8 v39_1h = _mm512_cmp_pd_mask(v37, v38_1h, _CMP_LT_OQ);
    const __mmask16 v39_1 = _mm512_kunpackb(v39_1h, v39_1l);
    __m512d r0_0l = v36_0l;
    __m512d r0_0h = v36_0h;
    __m512d r0_1l = v36_1l;
    __m512d r0_1h = v36_1h;
    __mmask16 any1 = v39_0;
    any1 = (__mmask16)(any1 | v39_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v41_0l = _mm512_sub_pd(v2_0l, v2_0l);
        const __m512d v41_0h = _mm512_sub_pd(v2_0h, v2_0h);
        const __m512d v41_1l = _mm512_sub_pd(v2_1l, v2_1l);
        const __m512d v41_1h = _mm512_sub_pd(v2_1h, v2_1h);
        const __m512i v47_0l = _mm512_castpd_si512(v2_0l);
        const __m512i v47_0h = _mm512_castpd_si512(v2_0h);
        const __m512i v47_1l = _mm512_castpd_si512(v2_1l);
        const __m512i v47_1h = _mm512_castpd_si512(v2_1h);
        const __m512i v49_0l = _mm512_srli_epi64(v47_0l, 56);
        const __m512i v49_0h = _mm512_srli_epi64(v47_0h, 56);
        const __m512i v49_1l = _mm512_srli_epi64(v47_1l, 56);
        const __m512i v49_1h = _mm512_srli_epi64(v47_1h, 56);
        const __m256i v50_0l = _mm512_cvtepi64_epi32(v49_0l);
        const __m256i v50_0h = _mm512_cvtepi64_epi32(v49_0h);
        const __m512i v50_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v50_0l), v50_0h, 1);
        const __m256i v50_1l = _mm512_cvtepi64_epi32(v49_1l);
        const __m256i v50_1h = _mm512_cvtepi64_epi32(v49_1h);
        const __m512i v50_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v50_1l), v50_1h, 1);
        const __m512i v51_0 = _mm512_and_si512(v46, v50_0);
        const __m512i v51_1 = _mm512_and_si512(v46, v50_1);
        const __m512i v52_0 = _mm512_max_epi32(v45, v51_0);
        const __m512i v52_1 = _mm512_max_epi32(v45, v51_1);
        const __m512i v53_0 = _mm512_sub_epi32(v52_0, v45);
        const __m512i v53_1 = _mm512_sub_epi32(v52_1, v45);
        const __m512d v54_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), cos_f64_4ulp_avx2_table0, 8);
        const __m512d v54_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), cos_f64_4ulp_avx2_table0, 8);
        const __m512d v54_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), cos_f64_4ulp_avx2_table0, 8);
        const __m512d v54_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), cos_f64_4ulp_avx2_table0, 8);
        const __m512i v57_0l = _mm512_and_si512(v56, v47_0l);
        const __m512i v57_0h = _mm512_and_si512(v56, v47_0h);
        const __m512i v57_1l = _mm512_and_si512(v56, v47_1l);
        const __m512i v57_1h = _mm512_and_si512(v56, v47_1h);
        const __m512i v58_0l = _mm512_add_epi64(v55, v57_0l);
        const __m512i v58_0h = _mm512_add_epi64(v55, v57_0h);
        const __m512i v58_1l = _mm512_add_epi64(v55, v57_1l);
        const __m512i v58_1h = _mm512_add_epi64(v55, v57_1h);
        const __m512d v59_0l = _mm512_castsi512_pd(v58_0l);
        const __m512d v59_0h = _mm512_castsi512_pd(v58_0h);
        const __m512d v59_1l = _mm512_castsi512_pd(v58_1l);
        const __m512d v59_1h = _mm512_castsi512_pd(v58_1h);
        const __m512d v60_0l = _mm512_mul_pd(v54_0l, v59_0l);
        const __m512d v60_0h = _mm512_mul_pd(v54_0h, v59_0h);
        const __m512d v60_1l = _mm512_mul_pd(v54_1l, v59_1l);
        const __m512d v60_1h = _mm512_mul_pd(v54_1h, v59_1h);
        const __m512d v62_0l = _mm512_fmadd_pd(v44, v60_0l, v61);
        const __m512d v62_0h = _mm512_fmadd_pd(v44, v60_0h, v61);
        const __m512d v62_1l = _mm512_fmadd_pd(v44, v60_1l, v61);
        const __m512d v62_1h = _mm512_fmadd_pd(v44, v60_1h, v61);
        const __m512d v63_0l = _mm512_roundscale_pd(v62_0l, 8);
        const __m512d v63_0h = _mm512_roundscale_pd(v62_0h, 8);
        const __m512d v63_1l = _mm512_roundscale_pd(v62_1l, 8);
        const __m512d v63_1h = _mm512_roundscale_pd(v62_1h, 8);
        const __m512d v64_0l = _mm512_fmadd_pd(v43, v63_0l, v60_0l);
        const __m512d v64_0h = _mm512_fmadd_pd(v43, v63_0h, v60_0h);
        const __m512d v64_1l = _mm512_fmadd_pd(v43, v63_1l, v60_1l);
        const __m512d v64_1h = _mm512_fmadd_pd(v43, v63_1h, v60_1h);
        const __m512d v65_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), cos_f64_4ulp_avx2_table1, 8);
        const __m512d v65_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), cos_f64_4ulp_avx2_table1, 8);
        const __m512d v65_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), cos_f64_4ulp_avx2_table1, 8);
        const __m512d v65_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), cos_f64_4ulp_avx2_table1, 8);
        const __m512d v66_0l = _mm512_mul_pd(v65_0l, v59_0l);
        const __m512d v66_0h = _mm512_mul_pd(v65_0h, v59_0h);
        const __m512d v66_1l = _mm512_mul_pd(v65_1l, v59_1l);
        const __m512d v66_1h = _mm512_mul_pd(v65_1h, v59_1h);
        const __m512d v68_0l = _mm512_fmsub_pd(v65_0l, v59_0l, v66_0l);
        const __m512d v68_0h = _mm512_fmsub_pd(v65_0h, v59_0h, v66_0h);
        const __m512d v68_1l = _mm512_fmsub_pd(v65_1l, v59_1l, v66_1l);
        const __m512d v68_1h = _mm512_fmsub_pd(v65_1h, v59_1h, v66_1h);
        const __m512d v69_0l = _mm512_mul_pd(v68_0l, v44);
        const __m512d v69_0h = _mm512_mul_pd(v68_0h, v44);
        const __m512d v69_1l = _mm512_mul_pd(v68_1l, v44);
        const __m512d v69_1h = _mm512_mul_pd(v68_1h, v44);
        const __m512d v70_0l = _mm512_roundscale_pd(v69_0l, 8);
        const __m512d v70_0h = _mm512_roundscale_pd(v69_0h, 8);
        const __m512d v70_1l = _mm512_roundscale_pd(v69_1l, 8);
        const __m512d v70_1h = _mm512_roundscale_pd(v69_1h, 8);
        const __m512d v71_0l = _mm512_fmadd_pd(v43, v70_0l, v68_0l);
        const __m512d v71_0h = _mm512_fmadd_pd(v43, v70_0h, v68_0h);
        const __m512d v71_1l = _mm512_fmadd_pd(v43, v70_1l, v68_1l);
        const __m512d v71_1h = _mm512_fmadd_pd(v43, v70_1h, v68_1h);
        const __m512d v72_0l = _mm512_mul_pd(v44, v66_0l);
        const __m512d v72_0h = _mm512_mul_pd(v44, v66_0h);
        const __m512d v72_1l = _mm512_mul_pd(v44, v66_1l);
        const __m512d v72_1h = _mm512_mul_pd(v44, v66_1h);
        const __m512d v73_0l = _mm512_roundscale_pd(v72_0l, 8);
        const __m512d v73_0h = _mm512_roundscale_pd(v72_0h, 8);
        const __m512d v73_1l = _mm512_roundscale_pd(v72_1l, 8);
        const __m512d v73_1h = _mm512_roundscale_pd(v72_1h, 8);
        const __m512d v74_0l = _mm512_fmadd_pd(v43, v73_0l, v66_0l);
        const __m512d v74_0h = _mm512_fmadd_pd(v43, v73_0h, v66_0h);
        const __m512d v74_1l = _mm512_fmadd_pd(v43, v73_1l, v66_1l);
        const __m512d v74_1h = _mm512_fmadd_pd(v43, v73_1h, v66_1h);
        const __m512d v75_0l = _mm512_add_pd(v71_0l, v74_0l);
        const __m512d v75_0h = _mm512_add_pd(v71_0h, v74_0h);
        const __m512d v75_1l = _mm512_add_pd(v71_1l, v74_1l);
        const __m512d v75_1h = _mm512_add_pd(v71_1h, v74_1h);
        const __m512d v76_0l = _mm512_add_pd(v64_0l, v75_0l);
        const __m512d v76_0h = _mm512_add_pd(v64_0h, v75_0h);
        const __m512d v76_1l = _mm512_add_pd(v64_1l, v75_1l);
        const __m512d v76_1h = _mm512_add_pd(v64_1h, v75_1h);
        const __m512d v77_0l = _mm512_roundscale_pd(v76_0l, 8);
        const __m512d v77_0h = _mm512_roundscale_pd(v76_0h, 8);
        const __m512d v77_1l = _mm512_roundscale_pd(v76_1l, 8);
        const __m512d v77_1h = _mm512_roundscale_pd(v76_1h, 8);
        const __m512d v78_0l = _mm512_add_pd(v77_0l, v5);
        const __m512d v78_0h = _mm512_add_pd(v77_0h, v5);
        const __m512d v78_1l = _mm512_add_pd(v77_1l, v5);
        const __m512d v78_1h = _mm512_add_pd(v77_1h, v5);
        const __m512i v79_0l = cos_f64_4ulp_avx2_bits_f64_avx512(v78_0l);
        const __m512i v79_0h = cos_f64_4ulp_avx2_bits_f64_avx512(v78_0h);
        const __m512i v79_1l = cos_f64_4ulp_avx2_bits_f64_avx512(v78_1l);
        const __m512i v79_1h = cos_f64_4ulp_avx2_bits_f64_avx512(v78_1h);
        const __m512i v80_0l = _mm512_and_si512(v42, v79_0l);
        const __m512i v80_0h = _mm512_and_si512(v42, v79_0h);
        const __m512i v80_1l = _mm512_and_si512(v42, v79_1l);
        const __m512i v80_1h = _mm512_and_si512(v42, v79_1h);
        const __mmask8 v81_0l = _mm512_cmpeq_epi64_mask(v42, v80_0l);
        const __mmask8 v81_0h = _mm512_cmpeq_epi64_mask(v42, v80_0h);
        const __mmask16 v81_0 = _mm512_kunpackb(v81_0h, v81_0l);
        const __mmask8 v81_1l = _mm512_cmpeq_epi64_mask(v42, v80_1l);
        const __mmask8 v81_1h = _mm512_cmpeq_epi64_mask(v42, v80_1h);
        const __mmask16 v81_1 = _mm512_kunpackb(v81_1h, v81_1l);
        const __m512d v82_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), cos_f64_4ulp_avx2_table2, 8);
        const __m512d v82_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), cos_f64_4ulp_avx2_table2, 8);
        const __m512d v82_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), cos_f64_4ulp_avx2_table2, 8);
        const __m512d v82_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), cos_f64_4ulp_avx2_table2, 8);
        const __m512d v83_0l = _mm512_mul_pd(v59_0l, v82_0l);
        const __m512d v83_0h = _mm512_mul_pd(v59_0h, v82_0h);
        const __m512d v83_1l = _mm512_mul_pd(v59_1l, v82_1l);
        const __m512d v83_1h = _mm512_mul_pd(v59_1h, v82_1h);
        const __m512d v85_0l = _mm512_fmsub_pd(v54_0l, v59_0l, v60_0l);
        const __m512d v85_0h = _mm512_fmsub_pd(v54_0h, v59_0h, v60_0h);
        const __m512d v85_1l = _mm512_fmsub_pd(v54_1l, v59_1l, v60_1l);
        const __m512d v85_1h = _mm512_fmsub_pd(v54_1h, v59_1h, v60_1h);
        const __m512d v86_0l = _mm512_add_pd(v83_0l, v85_0l);
        const __m512d v86_0h = _mm512_add_pd(v83_0h, v85_0h);
        const __m512d v86_1l = _mm512_add_pd(v83_1l, v85_1l);
        const __m512d v86_1h = _mm512_add_pd(v83_1h, v85_1h);
        const __m512d v87_0l = _mm512_sub_pd(v75_0l, v74_0l);
        const __m512d v87_0h = _mm512_sub_pd(v75_0h, v74_0h);
        const __m512d v87_1l = _mm512_sub_pd(v75_1l, v74_1l);
        const __m512d v87_1h = _mm512_sub_pd(v75_1h, v74_1h);
        const __m512d v88_0l = _mm512_sub_pd(v71_0l, v87_0l);
        const __m512d v88_0h = _mm512_sub_pd(v71_0h, v87_0h);
        const __m512d v88_1l = _mm512_sub_pd(v71_1l, v87_1l);
        const __m512d v88_1h = _mm512_sub_pd(v71_1h, v87_1h);
        const __m512d v89_0l = _mm512_sub_pd(v76_0l, v75_0l);
        const __m512d v89_0h = _mm512_sub_pd(v76_0h, v75_0h);
        const __m512d v89_1l = _mm512_sub_pd(v76_1l, v75_1l);
        const __m512d v89_1h = _mm512_sub_pd(v76_1h, v75_1h);
        const __m512d v90_0l = _mm512_sub_pd(v76_0l, v89_0l);
        const __m512d v90_0h = _mm512_sub_pd(v76_0h, v89_0h);
        const __m512d v90_1l = _mm512_sub_pd(v76_1l, v89_1l);
        const __m512d v90_1h = _mm512_sub_pd(v76_1h, v89_1h);
        const __m512d v91_0l = _mm512_sub_pd(v75_0l, v90_0l);
        const __m512d v91_0h = _mm512_sub_pd(v75_0h, v90_0h);
        const __m512d v91_1l = _mm512_sub_pd(v75_1l, v90_1l);
        const __m512d v91_1h = _mm512_sub_pd(v75_1h, v90_1h);
        const __m512d v92_0l = _mm512_sub_pd(v64_0l, v89_0l);
        const __m512d v92_0h = _mm512_sub_pd(v64_0h, v89_0h);
        const __m512d v92_1l = _mm512_sub_pd(v64_1l, v89_1l);
        const __m512d v92_1h = _mm512_sub_pd(v64_1h, v89_1h);
        const __m512d v93_0l = _mm512_add_pd(v91_0l, v92_0l);
        const __m512d v93_0h = _mm512_add_pd(v91_0h, v92_0h);
        const __m512d v93_1l = _mm512_add_pd(v91_1l, v92_1l);
        const __m512d v93_1h = _mm512_add_pd(v91_1h, v92_1h);
        const __m512d v94_0l = _mm512_add_pd(v88_0l, v93_0l);
        const __m512d v94_0h = _mm512_add_pd(v88_0h, v93_0h);
        const __m512d v94_1l = _mm512_add_pd(v88_1l, v93_1l);
        const __m512d v94_1h = _mm512_add_pd(v88_1h, v93_1h);
        const __m512d v95_0l = _mm512_add_pd(v86_0l, v94_0l);
        const __m512d v95_0h = _mm512_add_pd(v86_0h, v94_0h);
        const __m512d v95_1l = _mm512_add_pd(v86_1l, v94_1l);
        const __m512d v95_1h = _mm512_add_pd(v86_1h, v94_1h);
        const __m512d v96_0l = _mm512_sub_pd(v76_0l, v77_0l);
        const __m512d v96_0h = _mm512_sub_pd(v76_0h, v77_0h);
        const __m512d v96_1l = _mm512_sub_pd(v76_1l, v77_1l);
        const __m512d v96_1h = _mm512_sub_pd(v76_1h, v77_1h);
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
        const __m512d v104_0l = _mm512_mul_pd(v100_0l, v103);
        const __m512d v104_0h = _mm512_mul_pd(v100_0h, v103);
        const __m512d v104_1l = _mm512_mul_pd(v100_1l, v103);
        const __m512d v104_1h = _mm512_mul_pd(v100_1h, v103);
        const __m512d v105_0l = _mm512_add_pd(v102, v104_0l);
        const __m512d v105_0h = _mm512_add_pd(v102, v104_0h);
        const __m512d v105_1l = _mm512_add_pd(v102, v104_1l);
        const __m512d v105_1h = _mm512_add_pd(v102, v104_1h);
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
        const __m512d v113_0l = _mm512_fmadd_pd(v111_0l, v100_0l, v112);
        const __m512d v113_0h = _mm512_fmadd_pd(v111_0h, v100_0h, v112);
        const __m512d v113_1l = _mm512_fmadd_pd(v111_1l, v100_1l, v112);
        const __m512d v113_1h = _mm512_fmadd_pd(v111_1h, v100_1h, v112);
        const __m512d v114_0l = _mm512_fmadd_pd(v100_0l, v113_0l, v27);
        const __m512d v114_0h = _mm512_fmadd_pd(v100_0h, v113_0h, v27);
        const __m512d v114_1l = _mm512_fmadd_pd(v100_1l, v113_1l, v27);
        const __m512d v114_1h = _mm512_fmadd_pd(v100_1h, v113_1h, v27);
        const __m512d v115_0l = _mm512_fmadd_pd(v100_0l, v114_0l, v29);
        const __m512d v115_0h = _mm512_fmadd_pd(v100_0h, v114_0h, v29);
        const __m512d v115_1l = _mm512_fmadd_pd(v100_1l, v114_1l, v29);
        const __m512d v115_1h = _mm512_fmadd_pd(v100_1h, v114_1h, v29);
        const __m512d v118_0l = _mm512_fmsub_pd(v97_0l, v98, v99_0l);
        const __m512d v118_0h = _mm512_fmsub_pd(v97_0h, v98, v99_0h);
        const __m512d v118_1l = _mm512_fmsub_pd(v97_1l, v98, v99_1l);
        const __m512d v118_1h = _mm512_fmsub_pd(v97_1h, v98, v99_1h);
        const __m512d v119_0l = _mm512_fmadd_pd(v116, v97_0l, v118_0l);
        const __m512d v119_0h = _mm512_fmadd_pd(v116, v97_0h, v118_0h);
        const __m512d v119_1l = _mm512_fmadd_pd(v116, v97_1l, v118_1l);
        const __m512d v119_1h = _mm512_fmadd_pd(v116, v97_1h, v118_1h);
        const __m512d v120_0l = _mm512_mul_pd(v100_0l, v3);
        const __m512d v120_0h = _mm512_mul_pd(v100_0h, v3);
        const __m512d v120_1l = _mm512_mul_pd(v100_1l, v3);
        const __m512d v120_1h = _mm512_mul_pd(v100_1h, v3);
        const __m512d v121_0l = _mm512_mul_pd(v120_0l, v119_0l);
        const __m512d v121_0h = _mm512_mul_pd(v120_0h, v119_0h);
        const __m512d v121_1l = _mm512_mul_pd(v120_1l, v119_1l);
        const __m512d v121_1h = _mm512_mul_pd(v120_1h, v119_1h);
        const __m512d v122_0l = _mm512_sub_pd(v119_0l, v121_0l);
        const __m512d v122_0h = _mm512_sub_pd(v119_0h, v121_0h);
        const __m512d v122_1l = _mm512_sub_pd(v119_1l, v121_1l);
        const __m512d v122_1h = _mm512_sub_pd(v119_1h, v121_1h);
        const __m512d v123_0l = _mm512_fmadd_pd(v101_0l, v115_0l, v122_0l);
        const __m512d v123_0h = _mm512_fmadd_pd(v101_0h, v115_0h, v122_0h);
        const __m512d v123_1l = _mm512_fmadd_pd(v101_1l, v115_1l, v122_1l);
        const __m512d v123_1h = _mm512_fmadd_pd(v101_1h, v115_1h, v122_1h);
        const __m512d v124_0l = _mm512_add_pd(v123_0l, v99_0l);
        const __m512d v124_0h = _mm512_add_pd(v123_0h, v99_0h);
        const __m512d v124_1l = _mm512_add_pd(v123_1l, v99_1l);
        const __m512d v124_1h = _mm512_add_pd(v123_1h, v99_1h);
        const __m512d v125_0l = _mm512_sub_pd(v40, v120_0l);
        const __m512d v125_0h = _mm512_sub_pd(v40, v120_0h);
        const __m512d v125_1l = _mm512_sub_pd(v40, v120_1l);
        const __m512d v125_1h = _mm512_sub_pd(v40, v120_1h);
        const __m512d v128_0l = _mm512_fmadd_pd(v100_0l, v126, v127);
        const __m512d v128_0h = _mm512_fmadd_pd(v100_0h, v126, v127);
        const __m512d v128_1l = _mm512_fmadd_pd(v100_1l, v126, v127);
        const __m512d v128_1h = _mm512_fmadd_pd(v100_1h, v126, v127);
        const __m512d v130_0l = _mm512_fmadd_pd(v100_0l, v128_0l, v129);
        const __m512d v130_0h = _mm512_fmadd_pd(v100_0h, v128_0h, v129);
        const __m512d v130_1l = _mm512_fmadd_pd(v100_1l, v128_1l, v129);
        const __m512d v130_1h = _mm512_fmadd_pd(v100_1h, v128_1h, v129);
        const __m512d v132_0l = _mm512_fmadd_pd(v100_0l, v130_0l, v131);
        const __m512d v132_0h = _mm512_fmadd_pd(v100_0h, v130_0h, v131);
        const __m512d v132_1l = _mm512_fmadd_pd(v100_1l, v130_1l, v131);
        const __m512d v132_1h = _mm512_fmadd_pd(v100_1h, v130_1h, v131);
        const __m512d v134_0l = _mm512_fmadd_pd(v132_0l, v100_0l, v133);
        const __m512d v134_0h = _mm512_fmadd_pd(v132_0h, v100_0h, v133);
        const __m512d v134_1l = _mm512_fmadd_pd(v132_1l, v100_1l, v133);
        const __m512d v134_1h = _mm512_fmadd_pd(v132_1h, v100_1h, v133);
        const __m512d v136_0l = _mm512_fmadd_pd(v100_0l, v134_0l, v135);
        const __m512d v136_0h = _mm512_fmadd_pd(v100_0h, v134_0h, v135);
        const __m512d v136_1l = _mm512_fmadd_pd(v100_1l, v134_1l, v135);
        const __m512d v136_1h = _mm512_fmadd_pd(v100_1h, v134_1h, v135);
        const __m512d v138_0l = _mm512_fmadd_pd(v100_0l, v136_0l, v137);
        const __m512d v138_0h = _mm512_fmadd_pd(v100_0h, v136_0h, v137);
        const __m512d v138_1l = _mm512_fmadd_pd(v100_1l, v136_1l, v137);
        const __m512d v138_1h = _mm512_fmadd_pd(v100_1h, v136_1h, v137);
        const __m512d v139_0l = _mm512_mul_pd(v100_0l, v100_0l);
        const __m512d v139_0h = _mm512_mul_pd(v100_0h, v100_0h);
        const __m512d v139_1l = _mm512_mul_pd(v100_1l, v100_1l);
        const __m512d v139_1h = _mm512_mul_pd(v100_1h, v100_1h);
        const __m512d v141_0l = _mm512_fmsub_pd(v99_0l, v99_0l, v100_0l);
        const __m512d v141_0h = _mm512_fmsub_pd(v99_0h, v99_0h, v100_0h);
        const __m512d v141_1l = _mm512_fmsub_pd(v99_1l, v99_1l, v100_1l);
        const __m512d v141_1h = _mm512_fmsub_pd(v99_1h, v99_1h, v100_1h);
        const __m512d v142_0l = _mm512_mul_pd(v141_0l, v3);
        const __m512d v142_0h = _mm512_mul_pd(v141_0h, v3);
        const __m512d v142_1l = _mm512_mul_pd(v141_1l, v3);
        const __m512d v142_1h = _mm512_mul_pd(v141_1h, v3);
        const __m512d v143_0l = _mm512_fmadd_pd(v99_0l, v119_0l, v142_0l);
        const __m512d v143_0h = _mm512_fmadd_pd(v99_0h, v119_0h, v142_0h);
        const __m512d v143_1l = _mm512_fmadd_pd(v99_1l, v119_1l, v142_1l);
        const __m512d v143_1h = _mm512_fmadd_pd(v99_1h, v119_1h, v142_1h);
        const __m512d v145_0l = _mm512_fmsub_pd(v138_0l, v139_0l, v143_0l);
        const __m512d v145_0h = _mm512_fmsub_pd(v138_0h, v139_0h, v143_0h);
        const __m512d v145_1l = _mm512_fmsub_pd(v138_1l, v139_1l, v143_1l);
        const __m512d v145_1h = _mm512_fmsub_pd(v138_1h, v139_1h, v143_1h);
        const __m512d v146_0l = _mm512_sub_pd(v40, v125_0l);
        const __m512d v146_0h = _mm512_sub_pd(v40, v125_0h);
        const __m512d v146_1l = _mm512_sub_pd(v40, v125_1l);
        const __m512d v146_1h = _mm512_sub_pd(v40, v125_1h);
        const __m512d v147_0l = _mm512_sub_pd(v146_0l, v120_0l);
        const __m512d v147_0h = _mm512_sub_pd(v146_0h, v120_0h);
        const __m512d v147_1l = _mm512_sub_pd(v146_1l, v120_1l);
        const __m512d v147_1h = _mm512_sub_pd(v146_1h, v120_1h);
        const __m512d v148_0l = _mm512_add_pd(v145_0l, v147_0l);
        const __m512d v148_0h = _mm512_add_pd(v145_0h, v147_0h);
        const __m512d v148_1l = _mm512_add_pd(v145_1l, v147_1l);
        const __m512d v148_1h = _mm512_add_pd(v145_1h, v147_1h);
        const __m512d v149_0l = _mm512_add_pd(v125_0l, v148_0l);
        const __m512d v149_0h = _mm512_add_pd(v125_0h, v148_0h);
        const __m512d v149_1l = _mm512_add_pd(v125_1l, v148_1l);
        const __m512d v149_1h = _mm512_add_pd(v125_1h, v148_1h);
        const __m512d v150_0l = _mm512_mask_blend_pd((__mmask8)v81_0, v149_0l, v124_0l);
        const __m512d v150_0h = _mm512_mask_blend_pd(cos_f64_4ulp_avx2_high_mask_avx512(v81_0), v149_0h, v124_0h);
        const __m512d v150_1l = _mm512_mask_blend_pd((__mmask8)v81_1, v149_1l, v124_1l);
        const __m512d v150_1h = _mm512_mask_blend_pd(cos_f64_4ulp_avx2_high_mask_avx512(v81_1), v149_1h, v124_1h);
        const __m512i v151_0l = _mm512_add_epi64(v42, v79_0l);
        const __m512i v151_0h = _mm512_add_epi64(v42, v79_0h);
        const __m512i v151_1l = _mm512_add_epi64(v42, v79_1l);
        const __m512i v151_1h = _mm512_add_epi64(v42, v79_1h);
        const __m512i v153_0l = _mm512_and_si512(v151_0l, v152);
        const __m512i v153_0h = _mm512_and_si512(v151_0h, v152);
        const __m512i v153_1l = _mm512_and_si512(v151_1l, v152);
        const __m512i v153_1h = _mm512_and_si512(v151_1h, v152);
        const __m512i v155_0l = _mm512_slli_epi64(v153_0l, 62);
        const __m512i v155_0h = _mm512_slli_epi64(v153_0h, 62);
        const __m512i v155_1l = _mm512_slli_epi64(v153_1l, 62);
        const __m512i v155_1h = _mm512_slli_epi64(v153_1h, 62);
        const __m512d v156_0l = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx2_bits_f64_avx512(v150_0l), v155_0l));
        const __m512d v156_0h = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx2_bits_f64_avx512(v150_0h), v155_0h));
        const __m512d v156_1l = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx2_bits_f64_avx512(v150_1l), v155_1l));
        const __m512d v156_1h = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx2_bits_f64_avx512(v150_1h), v155_1h));
        const __m512d v157_0l = _mm512_add_pd(v41_0l, v156_0l);
        const __m512d v157_0h = _mm512_add_pd(v41_0h, v156_0h);
        const __m512d v157_1l = _mm512_add_pd(v41_1l, v156_1l);
        const __m512d v157_1h = _mm512_add_pd(v41_1h, v156_1h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v39_0, r0_0l, v157_0l);
        r0_0h = _mm512_mask_blend_pd(cos_f64_4ulp_avx2_high_mask_avx512(v39_0), r0_0h, v157_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v39_1, r0_1l, v157_1l);
        r0_1h = _mm512_mask_blend_pd(cos_f64_4ulp_avx2_high_mask_avx512(v39_1), r0_1h, v157_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static COS_F64_4ULP_AVX2_AVX512_TARGET void cos_f64_4ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v3 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.c1e8405e0d632p-106); /* -2.1662245265740124e-32 */
    const __m512d v10 = _mm512_set1_pd(-0x1.1a62633145c06p-53); /* -1.224646799147353e-16 */
    const __m512d v11 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v16 = _mm512_set1_pd(0x1.7a735895d9c17p-49); /* 2.6260283562620068e-15 */
    const __m512d v17 = _mm512_set1_pd(-0x1.adcd623a30c75p-41); /* -7.6348221980949423e-13 */
    const __m512d v19 = _mm512_set1_pd(0x1.61224607432c4p-33); /* 1.605866969148823e-10 */
    const __m512d v21 = _mm512_set1_pd(-0x1.ae64500a5cd18p-26); /* -2.5052102650561277e-08 */
    const __m512d v23 = _mm512_set1_pd(0x1.71de3a4bd1c1p-19); /* 2.7557319181334311e-06 */
    const __m512d v25 = _mm512_set1_pd(-0x1.a01a01a00f5f6p-13); /* -0.00019841269841151782 */
    const __m512d v27 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v29 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v37 = _mm512_set1_pd(0x1p+28); /* 268435456 */
    const __m512d v40 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v42 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v43 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v44 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v45 = _mm512_set1_epi32(65);
    const __m512i v46 = _mm512_set1_epi32(127);
    const __m512i v55 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v56 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v61 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v102 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v103 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v106 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v108 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v110 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v112 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v116 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v126 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v127 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v129 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v131 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v133 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v135 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v137 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512i v152 = _mm512_set1_epi64(INT64_C(2));
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
    const __m512d v12l = _mm512_fmadd_pd(v8l, v11, v2l);
    const __m512d v12h = _mm512_fmadd_pd(v8h, v11, v2h);
    const __m512d v13l = _mm512_fmadd_pd(v8l, v10, v12l);
    const __m512d v13h = _mm512_fmadd_pd(v8h, v10, v12h);
    const __m512d v14l = _mm512_fmadd_pd(v8l, v9, v13l);
    const __m512d v14h = _mm512_fmadd_pd(v8h, v9, v13h);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v15l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v15h, v16, v17);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v15l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v15h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v15l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v15h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v15l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v15h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v15l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v15h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v15l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v15h, v28h, v29);
    const __m512d v31l = _mm512_mul_pd(v15l, v30l);
    const __m512d v31h = _mm512_mul_pd(v15h, v30h);
    const __m512d v32l = _mm512_fmadd_pd(v14l, v31l, v14l);
    const __m512d v32h = _mm512_fmadd_pd(v14h, v31h, v14h);
    const __m512i v33l = _mm512_castpd_si512(v6l);
    const __m512i v33h = _mm512_castpd_si512(v6h);
    const __m512i v35l = _mm512_slli_epi64(v33l, 63);
    const __m512i v35h = _mm512_slli_epi64(v33h, 63);
    const __m512d v36l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v32l), v35l));
    const __m512d v36h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v32h), v35h));
    const __m512d v38l = _mm512_sub_pd(v2l, v8l);
    const __m512d v38h = _mm512_sub_pd(v2h, v8h);
    const __mmask8 v39l = _mm512_cmp_pd_mask(v37, v38l, _CMP_LT_OQ);
    const __mmask8 v39h = _mm512_cmp_pd_mask(v37, v38h, _CMP_LT_OQ);
    const __mmask16 v39 = _mm512_kunpackb(v39h, v39l);
    __m512d r0l = v36l;
    __m512d r0h = v36h;
    __mmask16 any1 = v39;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v41l = _mm512_sub_pd(v2l, v2l);
        const __m512d v41h = _mm512_sub_pd(v2h, v2h);
        const __m512i v47l = _mm512_castpd_si512(v2l);
        const __m512i v47h = _mm512_castpd_si512(v2h);
        const __m512i v49l = _mm512_srli_epi64(v47l, 56);
        const __m512i v49h = _mm512_srli_epi64(v47h, 56);
        const __m256i v50l = _mm512_cvtepi64_epi32(v49l);
        const __m256i v50h = _mm512_cvtepi64_epi32(v49h);
        const __m512i v50 = _mm512_inserti32x8(_mm512_castsi256_si512(v50l), v50h, 1);
        const __m512i v51 = _mm512_and_si512(v46, v50);
        const __m512i v52 = _mm512_max_epi32(v45, v51);
        const __m512i v53 = _mm512_sub_epi32(v52, v45);
        const __m512d v54l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), cos_f64_4ulp_avx2_table0, 8);
        const __m512d v54h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), cos_f64_4ulp_avx2_table0, 8);
        const __m512i v57l = _mm512_and_si512(v56, v47l);
        const __m512i v57h = _mm512_and_si512(v56, v47h);
        const __m512i v58l = _mm512_add_epi64(v55, v57l);
        const __m512i v58h = _mm512_add_epi64(v55, v57h);
        const __m512d v59l = _mm512_castsi512_pd(v58l);
        const __m512d v59h = _mm512_castsi512_pd(v58h);
        const __m512d v60l = _mm512_mul_pd(v54l, v59l);
        const __m512d v60h = _mm512_mul_pd(v54h, v59h);
        const __m512d v62l = _mm512_fmadd_pd(v44, v60l, v61);
        const __m512d v62h = _mm512_fmadd_pd(v44, v60h, v61);
        const __m512d v63l = _mm512_roundscale_pd(v62l, 8);
        const __m512d v63h = _mm512_roundscale_pd(v62h, 8);
        const __m512d v64l = _mm512_fmadd_pd(v43, v63l, v60l);
        const __m512d v64h = _mm512_fmadd_pd(v43, v63h, v60h);
        const __m512d v65l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), cos_f64_4ulp_avx2_table1, 8);
        const __m512d v65h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), cos_f64_4ulp_avx2_table1, 8);
        const __m512d v66l = _mm512_mul_pd(v65l, v59l);
        const __m512d v66h = _mm512_mul_pd(v65h, v59h);
        const __m512d v68l = _mm512_fmsub_pd(v65l, v59l, v66l);
        const __m512d v68h = _mm512_fmsub_pd(v65h, v59h, v66h);
        const __m512d v69l = _mm512_mul_pd(v68l, v44);
        const __m512d v69h = _mm512_mul_pd(v68h, v44);
        const __m512d v70l = _mm512_roundscale_pd(v69l, 8);
        const __m512d v70h = _mm512_roundscale_pd(v69h, 8);
        const __m512d v71l = _mm512_fmadd_pd(v43, v70l, v68l);
        const __m512d v71h = _mm512_fmadd_pd(v43, v70h, v68h);
        const __m512d v72l = _mm512_mul_pd(v44, v66l);
        const __m512d v72h = _mm512_mul_pd(v44, v66h);
        const __m512d v73l = _mm512_roundscale_pd(v72l, 8);
        const __m512d v73h = _mm512_roundscale_pd(v72h, 8);
        const __m512d v74l = _mm512_fmadd_pd(v43, v73l, v66l);
        const __m512d v74h = _mm512_fmadd_pd(v43, v73h, v66h);
        const __m512d v75l = _mm512_add_pd(v71l, v74l);
        const __m512d v75h = _mm512_add_pd(v71h, v74h);
        const __m512d v76l = _mm512_add_pd(v64l, v75l);
        const __m512d v76h = _mm512_add_pd(v64h, v75h);
        const __m512d v77l = _mm512_roundscale_pd(v76l, 8);
        const __m512d v77h = _mm512_roundscale_pd(v76h, 8);
        const __m512d v78l = _mm512_add_pd(v77l, v5);
        const __m512d v78h = _mm512_add_pd(v77h, v5);
        const __m512i v79l = cos_f64_4ulp_avx2_bits_f64_avx512(v78l);
        const __m512i v79h = cos_f64_4ulp_avx2_bits_f64_avx512(v78h);
        const __m512i v80l = _mm512_and_si512(v42, v79l);
        const __m512i v80h = _mm512_and_si512(v42, v79h);
        const __mmask8 v81l = _mm512_cmpeq_epi64_mask(v42, v80l);
        const __mmask8 v81h = _mm512_cmpeq_epi64_mask(v42, v80h);
        const __mmask16 v81 = _mm512_kunpackb(v81h, v81l);
        const __m512d v82l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), cos_f64_4ulp_avx2_table2, 8);
        const __m512d v82h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), cos_f64_4ulp_avx2_table2, 8);
        const __m512d v83l = _mm512_mul_pd(v59l, v82l);
        const __m512d v83h = _mm512_mul_pd(v59h, v82h);
        const __m512d v85l = _mm512_fmsub_pd(v54l, v59l, v60l);
        const __m512d v85h = _mm512_fmsub_pd(v54h, v59h, v60h);
        const __m512d v86l = _mm512_add_pd(v83l, v85l);
        const __m512d v86h = _mm512_add_pd(v83h, v85h);
        const __m512d v87l = _mm512_sub_pd(v75l, v74l);
        const __m512d v87h = _mm512_sub_pd(v75h, v74h);
        const __m512d v88l = _mm512_sub_pd(v71l, v87l);
        const __m512d v88h = _mm512_sub_pd(v71h, v87h);
        const __m512d v89l = _mm512_sub_pd(v76l, v75l);
        const __m512d v89h = _mm512_sub_pd(v76h, v75h);
        const __m512d v90l = _mm512_sub_pd(v76l, v89l);
        const __m512d v90h = _mm512_sub_pd(v76h, v89h);
        const __m512d v91l = _mm512_sub_pd(v75l, v90l);
        const __m512d v91h = _mm512_sub_pd(v75h, v90h);
        const __m512d v92l = _mm512_sub_pd(v64l, v89l);
        const __m512d v92h = _mm512_sub_pd(v64h, v89h);
        const __m512d v93l = _mm512_add_pd(v91l, v92l);
        const __m512d v93h = _mm512_add_pd(v91h, v92h);
        const __m512d v94l = _mm512_add_pd(v88l, v93l);
        const __m512d v94h = _mm512_add_pd(v88h, v93h);
        const __m512d v95l = _mm512_add_pd(v86l, v94l);
        const __m512d v95h = _mm512_add_pd(v86h, v94h);
        const __m512d v96l = _mm512_sub_pd(v76l, v77l);
        const __m512d v96h = _mm512_sub_pd(v76h, v77h);
        const __m512d v97l = _mm512_add_pd(v95l, v96l);
        const __m512d v97h = _mm512_add_pd(v95h, v96h);
        const __m512d v99l = _mm512_mul_pd(v97l, v98);
        const __m512d v99h = _mm512_mul_pd(v97h, v98);
        const __m512d v100l = _mm512_mul_pd(v99l, v99l);
        const __m512d v100h = _mm512_mul_pd(v99h, v99h);
        const __m512d v101l = _mm512_mul_pd(v100l, v99l);
        const __m512d v101h = _mm512_mul_pd(v100h, v99h);
        const __m512d v104l = _mm512_mul_pd(v100l, v103);
        const __m512d v104h = _mm512_mul_pd(v100h, v103);
        const __m512d v105l = _mm512_add_pd(v102, v104l);
        const __m512d v105h = _mm512_add_pd(v102, v104h);
        const __m512d v107l = _mm512_fmadd_pd(v100l, v105l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v100h, v105h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v100l, v107l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v100h, v107h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v100l, v109l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v100h, v109h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v100l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v100h, v112);
        const __m512d v114l = _mm512_fmadd_pd(v100l, v113l, v27);
        const __m512d v114h = _mm512_fmadd_pd(v100h, v113h, v27);
        const __m512d v115l = _mm512_fmadd_pd(v100l, v114l, v29);
        const __m512d v115h = _mm512_fmadd_pd(v100h, v114h, v29);
        const __m512d v118l = _mm512_fmsub_pd(v97l, v98, v99l);
        const __m512d v118h = _mm512_fmsub_pd(v97h, v98, v99h);
        const __m512d v119l = _mm512_fmadd_pd(v116, v97l, v118l);
        const __m512d v119h = _mm512_fmadd_pd(v116, v97h, v118h);
        const __m512d v120l = _mm512_mul_pd(v100l, v3);
        const __m512d v120h = _mm512_mul_pd(v100h, v3);
        const __m512d v121l = _mm512_mul_pd(v120l, v119l);
        const __m512d v121h = _mm512_mul_pd(v120h, v119h);
        const __m512d v122l = _mm512_sub_pd(v119l, v121l);
        const __m512d v122h = _mm512_sub_pd(v119h, v121h);
        const __m512d v123l = _mm512_fmadd_pd(v101l, v115l, v122l);
        const __m512d v123h = _mm512_fmadd_pd(v101h, v115h, v122h);
        const __m512d v124l = _mm512_add_pd(v123l, v99l);
        const __m512d v124h = _mm512_add_pd(v123h, v99h);
        const __m512d v125l = _mm512_sub_pd(v40, v120l);
        const __m512d v125h = _mm512_sub_pd(v40, v120h);
        const __m512d v128l = _mm512_fmadd_pd(v100l, v126, v127);
        const __m512d v128h = _mm512_fmadd_pd(v100h, v126, v127);
        const __m512d v130l = _mm512_fmadd_pd(v100l, v128l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v100h, v128h, v129);
        const __m512d v132l = _mm512_fmadd_pd(v100l, v130l, v131);
        const __m512d v132h = _mm512_fmadd_pd(v100h, v130h, v131);
        const __m512d v134l = _mm512_fmadd_pd(v132l, v100l, v133);
        const __m512d v134h = _mm512_fmadd_pd(v132h, v100h, v133);
        const __m512d v136l = _mm512_fmadd_pd(v100l, v134l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v100h, v134h, v135);
        const __m512d v138l = _mm512_fmadd_pd(v100l, v136l, v137);
        const __m512d v138h = _mm512_fmadd_pd(v100h, v136h, v137);
        const __m512d v139l = _mm512_mul_pd(v100l, v100l);
        const __m512d v139h = _mm512_mul_pd(v100h, v100h);
        const __m512d v141l = _mm512_fmsub_pd(v99l, v99l, v100l);
        const __m512d v141h = _mm512_fmsub_pd(v99h, v99h, v100h);
        const __m512d v142l = _mm512_mul_pd(v141l, v3);
        const __m512d v142h = _mm512_mul_pd(v141h, v3);
        const __m512d v143l = _mm512_fmadd_pd(v99l, v119l, v142l);
        const __m512d v143h = _mm512_fmadd_pd(v99h, v119h, v142h);
        const __m512d v145l = _mm512_fmsub_pd(v138l, v139l, v143l);
        const __m512d v145h = _mm512_fmsub_pd(v138h, v139h, v143h);
        const __m512d v146l = _mm512_sub_pd(v40, v125l);
        const __m512d v146h = _mm512_sub_pd(v40, v125h);
        const __m512d v147l = _mm512_sub_pd(v146l, v120l);
        const __m512d v147h = _mm512_sub_pd(v146h, v120h);
        const __m512d v148l = _mm512_add_pd(v145l, v147l);
        const __m512d v148h = _mm512_add_pd(v145h, v147h);
        const __m512d v149l = _mm512_add_pd(v125l, v148l);
        const __m512d v149h = _mm512_add_pd(v125h, v148h);
        const __m512d v150l = _mm512_mask_blend_pd((__mmask8)v81, v149l, v124l);
        const __m512d v150h = _mm512_mask_blend_pd(cos_f64_4ulp_avx2_high_mask_avx512(v81), v149h, v124h);
        const __m512i v151l = _mm512_add_epi64(v42, v79l);
        const __m512i v151h = _mm512_add_epi64(v42, v79h);
        const __m512i v153l = _mm512_and_si512(v151l, v152);
        const __m512i v153h = _mm512_and_si512(v151h, v152);
        const __m512i v155l = _mm512_slli_epi64(v153l, 62);
        const __m512i v155h = _mm512_slli_epi64(v153h, 62);
        const __m512d v156l = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx2_bits_f64_avx512(v150l), v155l));
        const __m512d v156h = _mm512_castsi512_pd(_mm512_add_epi64(cos_f64_4ulp_avx2_bits_f64_avx512(v150h), v155h));
        const __m512d v157l = _mm512_add_pd(v41l, v156l);
        const __m512d v157h = _mm512_add_pd(v41h, v156h);
        r0l = _mm512_mask_blend_pd((__mmask8)v39, r0l, v157l);
        r0h = _mm512_mask_blend_pd(cos_f64_4ulp_avx2_high_mask_avx512(v39), r0h, v157h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static COS_F64_4ULP_AVX2_AVX512_TARGET void cos_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cos_f64_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cos_f64_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        cos_f64_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COS_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cos_f64_4ulp_avx2_level(void) {
#if defined(COS_F64_4ULP_AVX2_FORCE_ISA)
    return COS_F64_4ULP_AVX2_FORCE_ISA;
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

double cos_f64_4ulp_avx2(double x) {
    return cos_f64_4ulp_avx2_element(x);
}

void cos_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cos_f64_4ulp_avx2_level();
    if (level == 2) {
        cos_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cos_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cos_f64_4ulp_avx2_array_portable(x, y, n);
}
