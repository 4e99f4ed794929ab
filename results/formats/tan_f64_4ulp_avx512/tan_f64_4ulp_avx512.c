/* tan_f64_4ulp_avx512: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    3.386347 ulp, observed on 52409990 inputs
 *   worst input  0x1.dd91efc97759bp+3 (14.924064534653374, encoding 0x402dd91efc97759b)
 *   result there -0x1.fe77858742f96p-1 (-0.99700562740462106, encoding 0xbfefe77858742f96)
 *   mean error   0.426511 ulp
 *   misrounded   17188645 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           11baaa4c51bb3ce739eaa74f6adc23a7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 3.5 --isa avx512 --time 40s --from seeds/tan/f64/quotient7.evo --seed 1 --threads 1 --archive tan_f64_4ulp_avx512_long.db
 *                time: 0.6967 ns/element as avx512 code (inputs mean)
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

static inline double tan_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tan_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t tan_f64_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
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
    const double v1 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
    const double v2 = x;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = tan_f64_4ulp_avx512_fma_f64(v1, v2, v3);
    const double v10 = v4 - v3;
    const double v37 = 0x1p+28; /* 268435456 */
    const double v38 = tan_f64_4ulp_avx512_abs_f64(v10);
    const int v39 = v37 <= v38;
    double r0;
    if (v39) {
        const int64_t v0 = INT64_C(1);
        const double v24 = 0x1p+0; /* 1 */
        const double v40 = v2 - v2;
        const double v41 = -0x1p+2; /* -4 */
        const double v42 = 0x0p+0; /* 0 */
        const int64_t v43 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v44 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v45 = tan_f64_4ulp_avx512_bits_f64(v2);
        const int64_t v46 = v44 & v45;
        const int64_t v47 = (int64_t)((uint64_t)v43 + (uint64_t)v46);
        const double v48 = tan_f64_4ulp_avx512_frombits_f64(v47);
        const int32_t v49 = 65;
        const int32_t v50 = 127;
        const int64_t v51 = INT64_C(56);
        const int64_t v52 = tan_f64_4ulp_avx512_lshr_i64(v45, v51);
        const int32_t v53 = (int32_t)(uint32_t)(uint64_t)v52;
        const int32_t v54 = v50 & v53;
        const int32_t v55 = v49 > v54 ? v49 : v54;
        const int32_t v56 = (int32_t)((uint32_t)v55 - (uint32_t)v49);
        const double v57 = tan_f64_4ulp_avx512_table0[v56];
        const double v58 = v48 * v57;
        const double v59 = -v58;
        const double v60 = tan_f64_4ulp_avx512_fma_f64(v48, v57, v59);
        const double v61 = tan_f64_4ulp_avx512_fma_f64(v41, v42, v60);
        const double v62 = 0x1p-2; /* 0.25 */
        const double v63 = v62 * v58;
        const double v64 = tan_f64_4ulp_avx512_rint_f64(v63);
        const double v65 = tan_f64_4ulp_avx512_fma_f64(v41, v64, v58);
        const double v66 = v61 + v65;
        const int32_t v67 = 5;
        const int32_t v68 = v39 ? v56 : v67;
        const double v69 = tan_f64_4ulp_avx512_table1[v68];
        const double v70 = v48 * v69;
        const double v71 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v72 = tan_f64_4ulp_avx512_fma_f64(v62, v70, v71);
        const double v73 = tan_f64_4ulp_avx512_rint_f64(v72);
        const double v74 = v41 * v73;
        const double v75 = v74 + v70;
        const double v76 = v66 + v75;
        const double v77 = tan_f64_4ulp_avx512_rint_f64(v76);
        const double v78 = v77 + v3;
        const int64_t v79 = tan_f64_4ulp_avx512_bits_f64(v78);
        const int64_t v80 = v0 & v79;
        const int v81 = v0 == v80;
        const double v82 = tan_f64_4ulp_avx512_table2[v56];
        const double v83 = -v70;
        const double v84 = tan_f64_4ulp_avx512_fma_f64(v48, v69, v83);
        const double v85 = tan_f64_4ulp_avx512_fma_f64(v48, v82, v84);
        const double v86 = v76 - v66;
        const double v87 = v76 - v86;
        const double v88 = v66 - v87;
        const double v89 = v75 - v86;
        const double v90 = v88 + v89;
        const double v91 = v66 - v65;
        const double v92 = v66 - v91;
        const double v93 = v65 - v92;
        const double v94 = v61 - v91;
        const double v95 = v93 + v94;
        const double v96 = v90 + v95;
        const double v97 = v85 + v96;
        const double v98 = v76 - v77;
        const double v99 = v97 + v98;
        const double v100 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v101 = v99 * v100;
        const double v102 = v101 * v101;
        const double v103 = 0x1.ba1ba1ba1ba0bp-11; /* 0.00084325396825396645 */
        const double v104 = 0x1.226e355def55bp-17; /* 8.6555034463041047e-06 */
        const double v105 = 0x1.88259b76f860ep-40; /* 1.393185667998448e-12 */
        const double v106 = v102 * v105;
        const double v107 = 0x1.2e5eb232939d5p-37; /* 8.5938696252882932e-12 */
        const double v108 = v106 + v107;
        const double v109 = 0x1.99c12369c3335p-34; /* 9.3167374555276531e-11 */
        const double v110 = tan_f64_4ulp_avx512_fma_f64(v102, v108, v109);
        const double v111 = 0x1.f53ea747cc062p-31; /* 9.1175887063801608e-10 */
        const double v112 = tan_f64_4ulp_avx512_fma_f64(v110, v102, v111);
        const double v113 = 0x1.3559b127f318ep-27; /* 9.0032804127795878e-09 */
        const double v114 = tan_f64_4ulp_avx512_fma_f64(v112, v102, v113);
        const double v115 = 0x1.7da357528632fp-24; /* 8.8857033099856913e-08 */
        const double v116 = tan_f64_4ulp_avx512_fma_f64(v102, v114, v115);
        const double v117 = 0x1.d6d3d128f57b8p-21; /* 8.7698439187976659e-07 */
        const double v118 = tan_f64_4ulp_avx512_fma_f64(v116, v102, v117);
        const double v119 = v102 * v118;
        const double v120 = v104 + v119;
        const double v121 = v120 * v102;
        const double v122 = 0x1.664f4882c20fep-14; /* 8.5427689594411827e-05 */
        const double v123 = tan_f64_4ulp_avx512_fma_f64(v90, v71, v122);
        const double v124 = v121 + v123;
        const double v125 = v124 * v102;
        const double v126 = v103 + v125;
        const double v127 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v128 = tan_f64_4ulp_avx512_fma_f64(v102, v126, v127);
        const double v129 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v130 = tan_f64_4ulp_avx512_fma_f64(v128, v102, v129);
        const double v131 = v101 * v102;
        const double v132 = v96 - v90;
        const double v133 = v96 - v132;
        const double v134 = v90 - v133;
        const double v135 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v136 = -v101;
        const double v137 = tan_f64_4ulp_avx512_fma_f64(v99, v100, v136);
        const double v138 = tan_f64_4ulp_avx512_fma_f64(v135, v99, v137);
        const double v139 = tan_f64_4ulp_avx512_fma_f64(v100, v134, v138);
        const double v140 = tan_f64_4ulp_avx512_fma_f64(v130, v131, v139);
        const double v141 = v101 + v140;
        const double v142 = 0x1p-1; /* 0.5 */
        const double v143 = v142 * v141;
        const double v144 = v143 * v143;
        const double v145 = v24 - v144;
        const double v146 = v81 ? v141 : v145;
        const double v147 = v24 / v146;
        const double v148 = v81 ? v145 : v141;
        const double v149 = tan_f64_4ulp_avx512_fma_f64(v147, v148, v71);
        const double v150 = -v149;
        const double v151 = tan_f64_4ulp_avx512_fma_f64(v150, v146, v148);
        const double v152 = v101 - v141;
        const double v153 = v140 + v152;
        const double v154 = v24 - v145;
        const double v155 = v154 - v144;
        const double v156 = -v144;
        const double v157 = tan_f64_4ulp_avx512_fma_f64(v143, v143, v156);
        const double v158 = v155 - v157;
        const double v159 = v153 * v143;
        const double v160 = v158 - v159;
        const double v161 = v81 ? v153 : v160;
        const double v162 = v81 ? v160 : v153;
        const double v163 = tan_f64_4ulp_avx512_fma_f64(v150, v161, v162);
        const double v164 = v151 + v163;
        const double v165 = tan_f64_4ulp_avx512_fma_f64(v147, v164, v149);
        const int64_t v166 = INT64_C(63);
        const int64_t v167 = tan_f64_4ulp_avx512_shl_i64(v79, v166);
        const int64_t v168 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v169 = v45 & v168;
        const int64_t v170 = v167 ^ v169;
        const double v171 = tan_f64_4ulp_avx512_addbits_f64(v165, v170);
        const double v172 = v40 + v171;
        r0 = v172;
    } else {
        const int64_t v0 = INT64_C(1);
        const int64_t v5 = tan_f64_4ulp_avx512_bits_f64(v4);
        const int64_t v6 = v0 & v5;
        const int v7 = v0 == v6;
        const double v8 = 0x1.08db480c7a38p-21; /* 4.9333380186282938e-07 */
        const double v9 = -0x1.c1cffc20fcf2ep-107; /* -1.082884061683868e-32 */
        const double v11 = -0x1.1a62633145c06p-54; /* -6.1232339957367648e-17 */
        const double v12 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v13 = tan_f64_4ulp_avx512_fma_f64(v12, v10, v2);
        const double v14 = tan_f64_4ulp_avx512_fma_f64(v11, v10, v13);
        const double v15 = tan_f64_4ulp_avx512_fma_f64(v9, v10, v14);
        const double v16 = -0x1.2025e9f9b181ap-60; /* -9.7628374240243305e-19 */
        const double v17 = tan_f64_4ulp_avx512_fma_f64(v15, v15, v16);
        const double v18 = -0x1.45e5d2b9a6482p-12; /* -0.00031080031076553144 */
        const double v19 = tan_f64_4ulp_avx512_fma_f64(v8, v17, v18);
        const double v20 = 0x1.a41a41a41a66p-6; /* 0.025641025641027659 */
        const double v21 = tan_f64_4ulp_avx512_fma_f64(v19, v17, v20);
        const double v22 = -0x1.dddddddddddddp-2; /* -0.46666666666666662 */
        const double v23 = tan_f64_4ulp_avx512_fma_f64(v21, v17, v22);
        const double v24 = 0x1p+0; /* 1 */
        const double v25 = tan_f64_4ulp_avx512_fma_f64(v23, v17, v24);
        const double v26 = -v25;
        const double v27 = -0x1.29f6b202bbfdep-16; /* -1.7760017736401119e-05 */
        const double v28 = 0x1.c01c01c01e8cdp-9; /* 0.0034188034188079365 */
        const double v29 = tan_f64_4ulp_avx512_fma_f64(v17, v27, v28);
        const double v30 = -0x1.1111111111111p-3; /* -0.13333333333333333 */
        const double v31 = tan_f64_4ulp_avx512_fma_f64(v17, v29, v30);
        const double v32 = v31 * v17;
        const double v33 = tan_f64_4ulp_avx512_fma_f64(v32, v15, v15);
        const double v34 = v7 ? v26 : v33;
        const double v35 = v7 ? v33 : v25;
        const double v36 = v34 / v35;
        r0 = v36;
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

/* Loads one by one take less time than the gather (Zen 5). */
TAN_F64_4ULP_AVX512_AVX2 __m256d tan_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static TAN_F64_4ULP_AVX512_AVX2_TARGET __attribute__((noinline)) int tan_f64_4ulp_avx512_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(0x1.08db480c7a38p-21); /* 4.9333380186282938e-07 */
    const __m256d v9 = _mm256_set1_pd(-0x1.c1cffc20fcf2ep-107); /* -1.082884061683868e-32 */
    const __m256d v11 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v12 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(-0x1.2025e9f9b181ap-60); /* -9.7628374240243305e-19 */
    const __m256d v18 = _mm256_set1_pd(-0x1.45e5d2b9a6482p-12); /* -0.00031080031076553144 */
    const __m256d v20 = _mm256_set1_pd(0x1.a41a41a41a66p-6); /* 0.025641025641027659 */
    const __m256d v22 = _mm256_set1_pd(-0x1.dddddddddddddp-2); /* -0.46666666666666662 */
    const __m256d v24 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(-0x1.29f6b202bbfdep-16); /* -1.7760017736401119e-05 */
    const __m256d v28 = _mm256_set1_pd(0x1.c01c01c01e8cdp-9); /* 0.0034188034188079365 */
    const __m256d v30 = _mm256_set1_pd(-0x1.1111111111111p-3); /* -0.13333333333333333 */
    const __m256d v37 = _mm256_set1_pd(0x1p+28); /* 268435456 */
    const __m256d v41 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v42 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v44 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256i v49 = _mm256_set1_epi32(65);
    const __m256i v50 = _mm256_set1_epi32(127);
    const __m256d v62 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v67 = _mm256_set1_epi32(5);
    const __m256d v71 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v100 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v103 = _mm256_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m256d v104 = _mm256_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m256d v105 = _mm256_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m256d v107 = _mm256_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m256d v109 = _mm256_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m256d v111 = _mm256_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m256d v113 = _mm256_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m256d v115 = _mm256_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m256d v117 = _mm256_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m256d v122 = _mm256_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m256d v127 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v129 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v135 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v142 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v168 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
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
    const __m256d v23l = _mm256_fmadd_pd(v21l, v17l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v17h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v17l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v17h, v24);
    const __m256d v26l = _mm256_xor_pd(v25l, _mm256_set1_pd(-0.0));
    const __m256d v26h = _mm256_xor_pd(v25h, _mm256_set1_pd(-0.0));
    const __m256d v29l = _mm256_fmadd_pd(v17l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v17h, v27, v28);
    const __m256d v31l = _mm256_fmadd_pd(v17l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v17h, v29h, v30);
    const __m256d v32l = _mm256_mul_pd(v31l, v17l);
    const __m256d v32h = _mm256_mul_pd(v31h, v17h);
    const __m256d v33l = _mm256_fmadd_pd(v32l, v15l, v15l);
    const __m256d v33h = _mm256_fmadd_pd(v32h, v15h, v15h);
    const __m256d v34l = _mm256_blendv_pd(v33l, v26l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v34h = _mm256_blendv_pd(v33h, v26h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v35l = _mm256_blendv_pd(v25l, v33l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v35h = _mm256_blendv_pd(v25h, v33h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v36l = _mm256_div_pd(v34l, v35l);
    const __m256d v36h = _mm256_div_pd(v34h, v35h);
    const __m256d v38l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v10l);
    const __m256d v38h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v10h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38l, _CMP_LE_OQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38h, _CMP_LE_OQ));
    const __m256i v39 = tan_f64_4ulp_avx512_join_mask_avx2(v39l, v39h);
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
        const __m128i v53l = tan_f64_4ulp_avx512_wrap_avx2(v52l);
        const __m128i v53h = tan_f64_4ulp_avx512_wrap_avx2(v52h);
        const __m256i v53 = _mm256_set_m128i(v53h, v53l);
        const __m256i v54 = _mm256_and_si256(v50, v53);
        const __m256i v55 = _mm256_max_epi32(v49, v54);
        const __m256i v56 = _mm256_sub_epi32(v55, v49);
        const __m256d v57l = tan_f64_4ulp_avx512_gather_f64_avx2(tan_f64_4ulp_avx512_table0, _mm256_castsi256_si128(v56));
        const __m256d v57h = tan_f64_4ulp_avx512_gather_f64_avx2(tan_f64_4ulp_avx512_table0, _mm256_extracti128_si256(v56, 1));
        const __m256d v58l = _mm256_mul_pd(v48l, v57l);
        const __m256d v58h = _mm256_mul_pd(v48h, v57h);
        const __m256d v60l = _mm256_fmsub_pd(v48l, v57l, v58l);
        const __m256d v60h = _mm256_fmsub_pd(v48h, v57h, v58h);
        const __m256d v61l = _mm256_fmadd_pd(v41, v42, v60l);
        const __m256d v61h = _mm256_fmadd_pd(v41, v42, v60h);
        const __m256d v63l = _mm256_mul_pd(v62, v58l);
        const __m256d v63h = _mm256_mul_pd(v62, v58h);
        const __m256d v64l = _mm256_round_pd(v63l, 8);
        const __m256d v64h = _mm256_round_pd(v63h, 8);
        const __m256d v65l = _mm256_fmadd_pd(v41, v64l, v58l);
        const __m256d v65h = _mm256_fmadd_pd(v41, v64h, v58h);
        const __m256d v66l = _mm256_add_pd(v61l, v65l);
        const __m256d v66h = _mm256_add_pd(v61h, v65h);
        const __m256i v68 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v67), _mm256_castsi256_ps(v56), _mm256_castsi256_ps(v39)));
        const __m256d v69l = tan_f64_4ulp_avx512_gather_f64_avx2(tan_f64_4ulp_avx512_table1, _mm256_castsi256_si128(v68));
        const __m256d v69h = tan_f64_4ulp_avx512_gather_f64_avx2(tan_f64_4ulp_avx512_table1, _mm256_extracti128_si256(v68, 1));
        const __m256d v70l = _mm256_mul_pd(v48l, v69l);
        const __m256d v70h = _mm256_mul_pd(v48h, v69h);
        const __m256d v72l = _mm256_fmadd_pd(v62, v70l, v71);
        const __m256d v72h = _mm256_fmadd_pd(v62, v70h, v71);
        const __m256d v73l = _mm256_round_pd(v72l, 8);
        const __m256d v73h = _mm256_round_pd(v72h, 8);
        const __m256d v74l = _mm256_mul_pd(v41, v73l);
        const __m256d v74h = _mm256_mul_pd(v41, v73h);
        const __m256d v75l = _mm256_add_pd(v74l, v70l);
        const __m256d v75h = _mm256_add_pd(v74h, v70h);
        const __m256d v76l = _mm256_add_pd(v66l, v75l);
        const __m256d v76h = _mm256_add_pd(v66h, v75h);
        const __m256d v77l = _mm256_round_pd(v76l, 8);
        const __m256d v77h = _mm256_round_pd(v76h, 8);
        const __m256d v78l = _mm256_add_pd(v77l, v3);
        const __m256d v78h = _mm256_add_pd(v77h, v3);
        const __m256i v79l = _mm256_castpd_si256(v78l);
        const __m256i v79h = _mm256_castpd_si256(v78h);
        const __m256i v80l = _mm256_and_si256(v0, v79l);
        const __m256i v80h = _mm256_and_si256(v0, v79h);
        const __m256i v81l = _mm256_cmpeq_epi64(v0, v80l);
        const __m256i v81h = _mm256_cmpeq_epi64(v0, v80h);
        const __m256i v81 = tan_f64_4ulp_avx512_join_mask_avx2(v81l, v81h);
        const __m256d v82l = tan_f64_4ulp_avx512_gather_f64_avx2(tan_f64_4ulp_avx512_table2, _mm256_castsi256_si128(v56));
        const __m256d v82h = tan_f64_4ulp_avx512_gather_f64_avx2(tan_f64_4ulp_avx512_table2, _mm256_extracti128_si256(v56, 1));
        const __m256d v84l = _mm256_fmsub_pd(v48l, v69l, v70l);
        const __m256d v84h = _mm256_fmsub_pd(v48h, v69h, v70h);
        const __m256d v85l = _mm256_fmadd_pd(v48l, v82l, v84l);
        const __m256d v85h = _mm256_fmadd_pd(v48h, v82h, v84h);
        const __m256d v86l = _mm256_sub_pd(v76l, v66l);
        const __m256d v86h = _mm256_sub_pd(v76h, v66h);
        const __m256d v87l = _mm256_sub_pd(v76l, v86l);
        const __m256d v87h = _mm256_sub_pd(v76h, v86h);
        const __m256d v88l = _mm256_sub_pd(v66l, v87l);
        const __m256d v88h = _mm256_sub_pd(v66h, v87h);
        const __m256d v89l = _mm256_sub_pd(v75l, v86l);
        const __m256d v89h = _mm256_sub_pd(v75h, v86h);
        const __m256d v90l = _mm256_add_pd(v88l, v89l);
        const __m256d v90h = _mm256_add_pd(v88h, v89h);
        const __m256d v91l = _mm256_sub_pd(v66l, v65l);
        const __m256d v91h = _mm256_sub_pd(v66h, v65h);
        const __m256d v92l = _mm256_sub_pd(v66l, v91l);
        const __m256d v92h = _mm256_sub_pd(v66h, v91h);
        const __m256d v93l = _mm256_sub_pd(v65l, v92l);
        const __m256d v93h = _mm256_sub_pd(v65h, v92h);
        const __m256d v94l = _mm256_sub_pd(v61l, v91l);
        const __m256d v94h = _mm256_sub_pd(v61h, v91h);
        const __m256d v95l = _mm256_add_pd(v93l, v94l);
        const __m256d v95h = _mm256_add_pd(v93h, v94h);
        const __m256d v96l = _mm256_add_pd(v90l, v95l);
        const __m256d v96h = _mm256_add_pd(v90h, v95h);
        const __m256d v97l = _mm256_add_pd(v85l, v96l);
        const __m256d v97h = _mm256_add_pd(v85h, v96h);
        const __m256d v98l = _mm256_sub_pd(v76l, v77l);
        const __m256d v98h = _mm256_sub_pd(v76h, v77h);
        const __m256d v99l = _mm256_add_pd(v97l, v98l);
        const __m256d v99h = _mm256_add_pd(v97h, v98h);
        const __m256d v101l = _mm256_mul_pd(v99l, v100);
        const __m256d v101h = _mm256_mul_pd(v99h, v100);
        const __m256d v102l = _mm256_mul_pd(v101l, v101l);
        const __m256d v102h = _mm256_mul_pd(v101h, v101h);
        const __m256d v106l = _mm256_mul_pd(v102l, v105);
        const __m256d v106h = _mm256_mul_pd(v102h, v105);
        const __m256d v108l = _mm256_add_pd(v106l, v107);
        const __m256d v108h = _mm256_add_pd(v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v102l, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v102h, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v102l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v102h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v102l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v102h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v102l, v114l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v102h, v114h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v102l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v102h, v117);
        const __m256d v119l = _mm256_mul_pd(v102l, v118l);
        const __m256d v119h = _mm256_mul_pd(v102h, v118h);
        const __m256d v120l = _mm256_add_pd(v104, v119l);
        const __m256d v120h = _mm256_add_pd(v104, v119h);
        const __m256d v121l = _mm256_mul_pd(v120l, v102l);
        const __m256d v121h = _mm256_mul_pd(v120h, v102h);
        const __m256d v123l = _mm256_fmadd_pd(v90l, v71, v122);
        const __m256d v123h = _mm256_fmadd_pd(v90h, v71, v122);
        const __m256d v124l = _mm256_add_pd(v121l, v123l);
        const __m256d v124h = _mm256_add_pd(v121h, v123h);
        const __m256d v125l = _mm256_mul_pd(v124l, v102l);
        const __m256d v125h = _mm256_mul_pd(v124h, v102h);
        const __m256d v126l = _mm256_add_pd(v103, v125l);
        const __m256d v126h = _mm256_add_pd(v103, v125h);
        const __m256d v128l = _mm256_fmadd_pd(v102l, v126l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v102h, v126h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v128l, v102l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v128h, v102h, v129);
        const __m256d v131l = _mm256_mul_pd(v101l, v102l);
        const __m256d v131h = _mm256_mul_pd(v101h, v102h);
        const __m256d v132l = _mm256_sub_pd(v96l, v90l);
        const __m256d v132h = _mm256_sub_pd(v96h, v90h);
        const __m256d v133l = _mm256_sub_pd(v96l, v132l);
        const __m256d v133h = _mm256_sub_pd(v96h, v132h);
        const __m256d v134l = _mm256_sub_pd(v90l, v133l);
        const __m256d v134h = _mm256_sub_pd(v90h, v133h);
        const __m256d v137l = _mm256_fmsub_pd(v99l, v100, v101l);
        const __m256d v137h = _mm256_fmsub_pd(v99h, v100, v101h);
        const __m256d v138l = _mm256_fmadd_pd(v135, v99l, v137l);
        const __m256d v138h = _mm256_fmadd_pd(v135, v99h, v137h);
        const __m256d v139l = _mm256_fmadd_pd(v100, v134l, v138l);
        const __m256d v139h = _mm256_fmadd_pd(v100, v134h, v138h);
        const __m256d v140l = _mm256_fmadd_pd(v130l, v131l, v139l);
        const __m256d v140h = _mm256_fmadd_pd(v130h, v131h, v139h);
        const __m256d v141l = _mm256_add_pd(v101l, v140l);
        const __m256d v141h = _mm256_add_pd(v101h, v140h);
        const __m256d v143l = _mm256_mul_pd(v142, v141l);
        const __m256d v143h = _mm256_mul_pd(v142, v141h);
        const __m256d v144l = _mm256_mul_pd(v143l, v143l);
        const __m256d v144h = _mm256_mul_pd(v143h, v143h);
        const __m256d v145l = _mm256_sub_pd(v24, v144l);
        const __m256d v145h = _mm256_sub_pd(v24, v144h);
        const __m256d v146l = _mm256_blendv_pd(v145l, v141l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v146h = _mm256_blendv_pd(v145h, v141h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m256d v147l = _mm256_div_pd(v24, v146l);
        const __m256d v147h = _mm256_div_pd(v24, v146h);
        const __m256d v148l = _mm256_blendv_pd(v141l, v145l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v148h = _mm256_blendv_pd(v141h, v145h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m256d v149l = _mm256_fmadd_pd(v147l, v148l, v71);
        const __m256d v149h = _mm256_fmadd_pd(v147h, v148h, v71);
        const __m256d v151l = _mm256_fnmadd_pd(v149l, v146l, v148l);
        const __m256d v151h = _mm256_fnmadd_pd(v149h, v146h, v148h);
        const __m256d v152l = _mm256_sub_pd(v101l, v141l);
        const __m256d v152h = _mm256_sub_pd(v101h, v141h);
        const __m256d v153l = _mm256_add_pd(v140l, v152l);
        const __m256d v153h = _mm256_add_pd(v140h, v152h);
        const __m256d v154l = _mm256_sub_pd(v24, v145l);
        const __m256d v154h = _mm256_sub_pd(v24, v145h);
        const __m256d v155l = _mm256_sub_pd(v154l, v144l);
        const __m256d v155h = _mm256_sub_pd(v154h, v144h);
        const __m256d v157l = _mm256_fmsub_pd(v143l, v143l, v144l);
        const __m256d v157h = _mm256_fmsub_pd(v143h, v143h, v144h);
        const __m256d v158l = _mm256_sub_pd(v155l, v157l);
        const __m256d v158h = _mm256_sub_pd(v155h, v157h);
        const __m256d v159l = _mm256_mul_pd(v153l, v143l);
        const __m256d v159h = _mm256_mul_pd(v153h, v143h);
        const __m256d v160l = _mm256_sub_pd(v158l, v159l);
        const __m256d v160h = _mm256_sub_pd(v158h, v159h);
        const __m256d v161l = _mm256_blendv_pd(v160l, v153l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v161h = _mm256_blendv_pd(v160h, v153h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m256d v162l = _mm256_blendv_pd(v153l, v160l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v162h = _mm256_blendv_pd(v153h, v160h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m256d v163l = _mm256_fnmadd_pd(v149l, v161l, v162l);
        const __m256d v163h = _mm256_fnmadd_pd(v149h, v161h, v162h);
        const __m256d v164l = _mm256_add_pd(v151l, v163l);
        const __m256d v164h = _mm256_add_pd(v151h, v163h);
        const __m256d v165l = _mm256_fmadd_pd(v147l, v164l, v149l);
        const __m256d v165h = _mm256_fmadd_pd(v147h, v164h, v149h);
        const __m256i v167l = _mm256_slli_epi64(v79l, 63);
        const __m256i v167h = _mm256_slli_epi64(v79h, 63);
        const __m256i v169l = _mm256_and_si256(v45l, v168);
        const __m256i v169h = _mm256_and_si256(v45h, v168);
        const __m256i v170l = _mm256_xor_si256(v167l, v169l);
        const __m256i v170h = _mm256_xor_si256(v167h, v169h);
        const __m256d v171l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v165l), v170l));
        const __m256d v171h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v165h), v170h));
        const __m256d v172l = _mm256_add_pd(v40l, v171l);
        const __m256d v172h = _mm256_add_pd(v40h, v171h);
        r0l = _mm256_blendv_pd(r0l, v172l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v39))));
        r0h = _mm256_blendv_pd(r0h, v172h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v39, 1))));
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
    const __m256d v8 = _mm256_set1_pd(0x1.08db480c7a38p-21); /* 4.9333380186282938e-07 */
    const __m256d v9 = _mm256_set1_pd(-0x1.c1cffc20fcf2ep-107); /* -1.082884061683868e-32 */
    const __m256d v11 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v12 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(-0x1.2025e9f9b181ap-60); /* -9.7628374240243305e-19 */
    const __m256d v18 = _mm256_set1_pd(-0x1.45e5d2b9a6482p-12); /* -0.00031080031076553144 */
    const __m256d v20 = _mm256_set1_pd(0x1.a41a41a41a66p-6); /* 0.025641025641027659 */
    const __m256d v22 = _mm256_set1_pd(-0x1.dddddddddddddp-2); /* -0.46666666666666662 */
    const __m256d v24 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(-0x1.29f6b202bbfdep-16); /* -1.7760017736401119e-05 */
    const __m256d v28 = _mm256_set1_pd(0x1.c01c01c01e8cdp-9); /* 0.0034188034188079365 */
    const __m256d v30 = _mm256_set1_pd(-0x1.1111111111111p-3); /* -0.13333333333333333 */
    const __m256d v37 = _mm256_set1_pd(0x1p+28); /* 268435456 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256d v10l = _mm256_sub_pd(v4l, v3);
    const __m256d v10h = _mm256_sub_pd(v4h, v3);
    const __m256d v38l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v10l);
    const __m256d v38h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v10h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38l, _CMP_LE_OQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38h, _CMP_LE_OQ));
    const __m256i v39 = tan_f64_4ulp_avx512_join_mask_avx2(v39l, v39h);
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v7l = _mm256_cmpeq_epi64(v0, v6l);
    const __m256i v7h = _mm256_cmpeq_epi64(v0, v6h);
    const __m256i v7 = tan_f64_4ulp_avx512_join_mask_avx2(v7l, v7h);
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
    const __m256d v23l = _mm256_fmadd_pd(v21l, v17l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v17h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v17l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v17h, v24);
    const __m256d v26l = _mm256_xor_pd(v25l, _mm256_set1_pd(-0.0));
    const __m256d v26h = _mm256_xor_pd(v25h, _mm256_set1_pd(-0.0));
    const __m256d v29l = _mm256_fmadd_pd(v17l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v17h, v27, v28);
    const __m256d v31l = _mm256_fmadd_pd(v17l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v17h, v29h, v30);
    const __m256d v32l = _mm256_mul_pd(v31l, v17l);
    const __m256d v32h = _mm256_mul_pd(v31h, v17h);
    const __m256d v33l = _mm256_fmadd_pd(v32l, v15l, v15l);
    const __m256d v33h = _mm256_fmadd_pd(v32h, v15h, v15h);
    const __m256d v34l = _mm256_blendv_pd(v33l, v26l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v34h = _mm256_blendv_pd(v33h, v26h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v35l = _mm256_blendv_pd(v25l, v33l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v35h = _mm256_blendv_pd(v25h, v33h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v36l = _mm256_div_pd(v34l, v35l);
    const __m256d v36h = _mm256_div_pd(v34h, v35h);
    _mm256_storeu_pd(y, v36l);
    _mm256_storeu_pd(y + 4, v36h);
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
    const __m512d v8 = _mm512_set1_pd(0x1.08db480c7a38p-21); /* 4.9333380186282938e-07 */
    const __m512d v9 = _mm512_set1_pd(-0x1.c1cffc20fcf2ep-107); /* -1.082884061683868e-32 */
    const __m512d v11 = _mm512_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m512d v12 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(-0x1.2025e9f9b181ap-60); /* -9.7628374240243305e-19 */
    const __m512d v18 = _mm512_set1_pd(-0x1.45e5d2b9a6482p-12); /* -0.00031080031076553144 */
    const __m512d v20 = _mm512_set1_pd(0x1.a41a41a41a66p-6); /* 0.025641025641027659 */
    const __m512d v22 = _mm512_set1_pd(-0x1.dddddddddddddp-2); /* -0.46666666666666662 */
    const __m512d v24 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v27 = _mm512_set1_pd(-0x1.29f6b202bbfdep-16); /* -1.7760017736401119e-05 */
    const __m512d v28 = _mm512_set1_pd(0x1.c01c01c01e8cdp-9); /* 0.0034188034188079365 */
    const __m512d v30 = _mm512_set1_pd(-0x1.1111111111111p-3); /* -0.13333333333333333 */
    const __m512d v37 = _mm512_set1_pd(0x1p+28); /* 268435456 */
    const __m512d v41 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v42 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v44 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512i v49 = _mm512_set1_epi32(65);
    const __m512i v50 = _mm512_set1_epi32(127);
    const __m512d v62 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v67 = _mm512_set1_epi32(5);
    const __m512d v71 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v100 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v103 = _mm512_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m512d v104 = _mm512_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m512d v105 = _mm512_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m512d v107 = _mm512_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m512d v109 = _mm512_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m512d v111 = _mm512_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m512d v113 = _mm512_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m512d v115 = _mm512_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m512d v117 = _mm512_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m512d v122 = _mm512_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m512d v127 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v129 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v135 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v142 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v168 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
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
    const __m512d v23l = _mm512_fmadd_pd(v21l, v17l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v17h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v17l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v17h, v24);
    const __m512d v26l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v25l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v26h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v25h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v29l = _mm512_fmadd_pd(v17l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v17h, v27, v28);
    const __m512d v31l = _mm512_fmadd_pd(v17l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v17h, v29h, v30);
    const __m512d v32l = _mm512_mul_pd(v31l, v17l);
    const __m512d v32h = _mm512_mul_pd(v31h, v17h);
    const __m512d v33l = _mm512_fmadd_pd(v32l, v15l, v15l);
    const __m512d v33h = _mm512_fmadd_pd(v32h, v15h, v15h);
    const __m512d v34l = _mm512_mask_blend_pd((__mmask8)v7, v33l, v26l);
    const __m512d v34h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v7), v33h, v26h);
    const __m512d v35l = _mm512_mask_blend_pd((__mmask8)v7, v25l, v33l);
    const __m512d v35h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v7), v25h, v33h);
    const __m512d v36l = _mm512_div_pd(v34l, v35l);
    const __m512d v36h = _mm512_div_pd(v34h, v35h);
    const __m512d v38l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v10l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v38h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v10h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v39l = _mm512_cmp_pd_mask(v37, v38l, _CMP_LE_OQ);
    const __mmask8 v39h = _mm512_cmp_pd_mask(v37, v38h, _CMP_LE_OQ);
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
        const __m512d v57l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), tan_f64_4ulp_avx512_table0, 8);
        const __m512d v57h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), tan_f64_4ulp_avx512_table0, 8);
        const __m512d v58l = _mm512_mul_pd(v48l, v57l);
        const __m512d v58h = _mm512_mul_pd(v48h, v57h);
        const __m512d v60l = _mm512_fmsub_pd(v48l, v57l, v58l);
        const __m512d v60h = _mm512_fmsub_pd(v48h, v57h, v58h);
        const __m512d v61l = _mm512_fmadd_pd(v41, v42, v60l);
        const __m512d v61h = _mm512_fmadd_pd(v41, v42, v60h);
        const __m512d v63l = _mm512_mul_pd(v62, v58l);
        const __m512d v63h = _mm512_mul_pd(v62, v58h);
        const __m512d v64l = _mm512_roundscale_pd(v63l, 8);
        const __m512d v64h = _mm512_roundscale_pd(v63h, 8);
        const __m512d v65l = _mm512_fmadd_pd(v41, v64l, v58l);
        const __m512d v65h = _mm512_fmadd_pd(v41, v64h, v58h);
        const __m512d v66l = _mm512_add_pd(v61l, v65l);
        const __m512d v66h = _mm512_add_pd(v61h, v65h);
        const __m512i v68 = _mm512_mask_blend_epi32(v39, v67, v56);
        const __m512d v69l = _mm512_i32gather_pd(_mm512_castsi512_si256(v68), tan_f64_4ulp_avx512_table1, 8);
        const __m512d v69h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v68, 1), tan_f64_4ulp_avx512_table1, 8);
        const __m512d v70l = _mm512_mul_pd(v48l, v69l);
        const __m512d v70h = _mm512_mul_pd(v48h, v69h);
        const __m512d v72l = _mm512_fmadd_pd(v62, v70l, v71);
        const __m512d v72h = _mm512_fmadd_pd(v62, v70h, v71);
        const __m512d v73l = _mm512_roundscale_pd(v72l, 8);
        const __m512d v73h = _mm512_roundscale_pd(v72h, 8);
        const __m512d v74l = _mm512_mul_pd(v41, v73l);
        const __m512d v74h = _mm512_mul_pd(v41, v73h);
        const __m512d v75l = _mm512_add_pd(v74l, v70l);
        const __m512d v75h = _mm512_add_pd(v74h, v70h);
        const __m512d v76l = _mm512_add_pd(v66l, v75l);
        const __m512d v76h = _mm512_add_pd(v66h, v75h);
        const __m512d v77l = _mm512_roundscale_pd(v76l, 8);
        const __m512d v77h = _mm512_roundscale_pd(v76h, 8);
        const __m512d v78l = _mm512_add_pd(v77l, v3);
        const __m512d v78h = _mm512_add_pd(v77h, v3);
        const __m512i v79l = _mm512_castpd_si512(v78l);
        const __m512i v79h = _mm512_castpd_si512(v78h);
        const __m512i v80l = _mm512_and_si512(v0, v79l);
        const __m512i v80h = _mm512_and_si512(v0, v79h);
        const __mmask8 v81l = _mm512_cmpeq_epi64_mask(v0, v80l);
        const __mmask8 v81h = _mm512_cmpeq_epi64_mask(v0, v80h);
        const __mmask16 v81 = _mm512_kunpackb(v81h, v81l);
        const __m512d v82l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), tan_f64_4ulp_avx512_table2, 8);
        const __m512d v82h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), tan_f64_4ulp_avx512_table2, 8);
        const __m512d v84l = _mm512_fmsub_pd(v48l, v69l, v70l);
        const __m512d v84h = _mm512_fmsub_pd(v48h, v69h, v70h);
        const __m512d v85l = _mm512_fmadd_pd(v48l, v82l, v84l);
        const __m512d v85h = _mm512_fmadd_pd(v48h, v82h, v84h);
        const __m512d v86l = _mm512_sub_pd(v76l, v66l);
        const __m512d v86h = _mm512_sub_pd(v76h, v66h);
        const __m512d v87l = _mm512_sub_pd(v76l, v86l);
        const __m512d v87h = _mm512_sub_pd(v76h, v86h);
        const __m512d v88l = _mm512_sub_pd(v66l, v87l);
        const __m512d v88h = _mm512_sub_pd(v66h, v87h);
        const __m512d v89l = _mm512_sub_pd(v75l, v86l);
        const __m512d v89h = _mm512_sub_pd(v75h, v86h);
        const __m512d v90l = _mm512_add_pd(v88l, v89l);
        const __m512d v90h = _mm512_add_pd(v88h, v89h);
        const __m512d v91l = _mm512_sub_pd(v66l, v65l);
        const __m512d v91h = _mm512_sub_pd(v66h, v65h);
        const __m512d v92l = _mm512_sub_pd(v66l, v91l);
        const __m512d v92h = _mm512_sub_pd(v66h, v91h);
        const __m512d v93l = _mm512_sub_pd(v65l, v92l);
        const __m512d v93h = _mm512_sub_pd(v65h, v92h);
        const __m512d v94l = _mm512_sub_pd(v61l, v91l);
        const __m512d v94h = _mm512_sub_pd(v61h, v91h);
        const __m512d v95l = _mm512_add_pd(v93l, v94l);
        const __m512d v95h = _mm512_add_pd(v93h, v94h);
        const __m512d v96l = _mm512_add_pd(v90l, v95l);
        const __m512d v96h = _mm512_add_pd(v90h, v95h);
        const __m512d v97l = _mm512_add_pd(v85l, v96l);
        const __m512d v97h = _mm512_add_pd(v85h, v96h);
        const __m512d v98l = _mm512_sub_pd(v76l, v77l);
        const __m512d v98h = _mm512_sub_pd(v76h, v77h);
        const __m512d v99l = _mm512_add_pd(v97l, v98l);
        const __m512d v99h = _mm512_add_pd(v97h, v98h);
        const __m512d v101l = _mm512_mul_pd(v99l, v100);
        const __m512d v101h = _mm512_mul_pd(v99h, v100);
        const __m512d v102l = _mm512_mul_pd(v101l, v101l);
        const __m512d v102h = _mm512_mul_pd(v101h, v101h);
        const __m512d v106l = _mm512_mul_pd(v102l, v105);
        const __m512d v106h = _mm512_mul_pd(v102h, v105);
        const __m512d v108l = _mm512_add_pd(v106l, v107);
        const __m512d v108h = _mm512_add_pd(v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v102l, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v102h, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v102l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v102h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v102l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v102h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v102l, v114l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v102h, v114h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v102l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v102h, v117);
        const __m512d v119l = _mm512_mul_pd(v102l, v118l);
        const __m512d v119h = _mm512_mul_pd(v102h, v118h);
        const __m512d v120l = _mm512_add_pd(v104, v119l);
        const __m512d v120h = _mm512_add_pd(v104, v119h);
        const __m512d v121l = _mm512_mul_pd(v120l, v102l);
        const __m512d v121h = _mm512_mul_pd(v120h, v102h);
        const __m512d v123l = _mm512_fmadd_pd(v90l, v71, v122);
        const __m512d v123h = _mm512_fmadd_pd(v90h, v71, v122);
        const __m512d v124l = _mm512_add_pd(v121l, v123l);
        const __m512d v124h = _mm512_add_pd(v121h, v123h);
        const __m512d v125l = _mm512_mul_pd(v124l, v102l);
        const __m512d v125h = _mm512_mul_pd(v124h, v102h);
        const __m512d v126l = _mm512_add_pd(v103, v125l);
        const __m512d v126h = _mm512_add_pd(v103, v125h);
        const __m512d v128l = _mm512_fmadd_pd(v102l, v126l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v102h, v126h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v128l, v102l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v128h, v102h, v129);
        const __m512d v131l = _mm512_mul_pd(v101l, v102l);
        const __m512d v131h = _mm512_mul_pd(v101h, v102h);
        const __m512d v132l = _mm512_sub_pd(v96l, v90l);
        const __m512d v132h = _mm512_sub_pd(v96h, v90h);
        const __m512d v133l = _mm512_sub_pd(v96l, v132l);
        const __m512d v133h = _mm512_sub_pd(v96h, v132h);
        const __m512d v134l = _mm512_sub_pd(v90l, v133l);
        const __m512d v134h = _mm512_sub_pd(v90h, v133h);
        const __m512d v137l = _mm512_fmsub_pd(v99l, v100, v101l);
        const __m512d v137h = _mm512_fmsub_pd(v99h, v100, v101h);
        const __m512d v138l = _mm512_fmadd_pd(v135, v99l, v137l);
        const __m512d v138h = _mm512_fmadd_pd(v135, v99h, v137h);
        const __m512d v139l = _mm512_fmadd_pd(v100, v134l, v138l);
        const __m512d v139h = _mm512_fmadd_pd(v100, v134h, v138h);
        const __m512d v140l = _mm512_fmadd_pd(v130l, v131l, v139l);
        const __m512d v140h = _mm512_fmadd_pd(v130h, v131h, v139h);
        const __m512d v141l = _mm512_add_pd(v101l, v140l);
        const __m512d v141h = _mm512_add_pd(v101h, v140h);
        const __m512d v143l = _mm512_mul_pd(v142, v141l);
        const __m512d v143h = _mm512_mul_pd(v142, v141h);
        const __m512d v144l = _mm512_mul_pd(v143l, v143l);
        const __m512d v144h = _mm512_mul_pd(v143h, v143h);
        const __m512d v145l = _mm512_sub_pd(v24, v144l);
        const __m512d v145h = _mm512_sub_pd(v24, v144h);
        const __m512d v146l = _mm512_mask_blend_pd((__mmask8)v81, v145l, v141l);
        const __m512d v146h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v81), v145h, v141h);
        const __m512d v147l = _mm512_div_pd(v24, v146l);
        const __m512d v147h = _mm512_div_pd(v24, v146h);
        const __m512d v148l = _mm512_mask_blend_pd((__mmask8)v81, v141l, v145l);
        const __m512d v148h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v81), v141h, v145h);
        const __m512d v149l = _mm512_fmadd_pd(v147l, v148l, v71);
        const __m512d v149h = _mm512_fmadd_pd(v147h, v148h, v71);
        const __m512d v151l = _mm512_fnmadd_pd(v149l, v146l, v148l);
        const __m512d v151h = _mm512_fnmadd_pd(v149h, v146h, v148h);
        const __m512d v152l = _mm512_sub_pd(v101l, v141l);
        const __m512d v152h = _mm512_sub_pd(v101h, v141h);
        const __m512d v153l = _mm512_add_pd(v140l, v152l);
        const __m512d v153h = _mm512_add_pd(v140h, v152h);
        const __m512d v154l = _mm512_sub_pd(v24, v145l);
        const __m512d v154h = _mm512_sub_pd(v24, v145h);
        const __m512d v155l = _mm512_sub_pd(v154l, v144l);
        const __m512d v155h = _mm512_sub_pd(v154h, v144h);
        const __m512d v157l = _mm512_fmsub_pd(v143l, v143l, v144l);
        const __m512d v157h = _mm512_fmsub_pd(v143h, v143h, v144h);
        const __m512d v158l = _mm512_sub_pd(v155l, v157l);
        const __m512d v158h = _mm512_sub_pd(v155h, v157h);
        const __m512d v159l = _mm512_mul_pd(v153l, v143l);
        const __m512d v159h = _mm512_mul_pd(v153h, v143h);
        const __m512d v160l = _mm512_sub_pd(v158l, v159l);
        const __m512d v160h = _mm512_sub_pd(v158h, v159h);
        const __m512d v161l = _mm512_mask_blend_pd((__mmask8)v81, v160l, v153l);
        const __m512d v161h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v81), v160h, v153h);
        const __m512d v162l = _mm512_mask_blend_pd((__mmask8)v81, v153l, v160l);
        const __m512d v162h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v81), v153h, v160h);
        const __m512d v163l = _mm512_fnmadd_pd(v149l, v161l, v162l);
        const __m512d v163h = _mm512_fnmadd_pd(v149h, v161h, v162h);
        const __m512d v164l = _mm512_add_pd(v151l, v163l);
        const __m512d v164h = _mm512_add_pd(v151h, v163h);
        const __m512d v165l = _mm512_fmadd_pd(v147l, v164l, v149l);
        const __m512d v165h = _mm512_fmadd_pd(v147h, v164h, v149h);
        const __m512i v167l = _mm512_slli_epi64(v79l, 63);
        const __m512i v167h = _mm512_slli_epi64(v79h, 63);
        const __m512i v169l = _mm512_and_si512(v45l, v168);
        const __m512i v169h = _mm512_and_si512(v45h, v168);
        const __m512i v170l = _mm512_xor_si512(v167l, v169l);
        const __m512i v170h = _mm512_xor_si512(v167h, v169h);
        const __m512d v171l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v165l), v170l));
        const __m512d v171h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v165h), v170h));
        const __m512d v172l = _mm512_add_pd(v40l, v171l);
        const __m512d v172h = _mm512_add_pd(v40h, v171h);
        r0l = _mm512_mask_blend_pd((__mmask8)v39, r0l, v172l);
        r0h = _mm512_mask_blend_pd(tan_f64_4ulp_avx512_high_mask_avx512(v39), r0h, v172h);
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
