/* tan_f64_1ulp_avx2: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    0.781903 ulp, observed on 49853595 inputs
 *   worst input  -0x1.26863d596cdbep+8 (-294.52437361629188, encoding 0xc0726863d596cdbe)
 *   result there 0x1.ffefa88b16273p-1 (0.99987532327493367, encoding 0x3feffefa88b16273)
 *   mean error   0.208193 ulp
 *   misrounded   885341 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4cf9e47c33c25ff3ff181229fd50debe
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 0.95 --isa avx2 --time 25s --seed 1 --threads 1 --archive tan_f64_1ulp_avx2.db
 *                time: 2.2655 ns/element as avx2 code (inputs mean)
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
#include "tan_f64_1ulp_avx2.h"

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

static inline double tan_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tan_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tan_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tan_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double tan_f64_1ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double tan_f64_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return tan_f64_1ulp_avx2_frombits_f64((int64_t)((uint64_t)tan_f64_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline int64_t tan_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static const double tan_f64_1ulp_avx2_table0[63] = {
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

static const double tan_f64_1ulp_avx2_table1[63] = {
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

static const double tan_f64_1ulp_avx2_table2[63] = {
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

static const double tan_f64_1ulp_avx2_table3[63] = {
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

static inline double tan_f64_1ulp_avx2_element(double x) {
    const double v3 = x;
    const double v4 = tan_f64_1ulp_avx2_abs_f64(v3);
    const double v79 = 0x1p+30; /* 1073741824 */
    const int v80 = !(v4 <= v79);
    double r0;
    if (v80) {
        const double v0 = 0x1p+0; /* 1 */
        const int64_t v1 = INT64_C(1);
        const double v5 = 0x1.8p+52; /* 6755399441055744 */
        const double v36 = 0x1p-2; /* 0.25 */
        const double v48 = 0x1p-1; /* 0.5 */
        const int64_t v72 = INT64_C(63);
        const int64_t v74 = tan_f64_1ulp_avx2_bits_f64(v3);
        const int64_t v75 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v76 = v74 & v75;
        const double v81 = v4 - v4;
        const double v82 = -0x1p+2; /* -4 */
        const int32_t v83 = 65;
        const int32_t v84 = 127;
        const int64_t v85 = tan_f64_1ulp_avx2_bits_f64(v4);
        const int64_t v86 = INT64_C(56);
        const int64_t v87 = tan_f64_1ulp_avx2_lshr_i64(v85, v86);
        const int32_t v88 = (int32_t)(uint32_t)(uint64_t)v87;
        const int32_t v89 = v84 & v88;
        const int32_t v90 = v83 > v89 ? v83 : v89;
        const int32_t v91 = (int32_t)((uint32_t)v90 - (uint32_t)v83);
        const double v92 = tan_f64_1ulp_avx2_table0[v91];
        const int64_t v93 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v94 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v95 = v94 & v85;
        const int64_t v96 = (int64_t)((uint64_t)v93 + (uint64_t)v95);
        const double v97 = tan_f64_1ulp_avx2_frombits_f64(v96);
        const double v98 = v92 * v97;
        const double v99 = -v98;
        const double v100 = tan_f64_1ulp_avx2_fma_f64(v92, v97, v99);
        const double v101 = v100 * v36;
        const double v102 = tan_f64_1ulp_avx2_rint_f64(v101);
        const double v103 = tan_f64_1ulp_avx2_fma_f64(v82, v102, v100);
        const double v104 = v36 * v98;
        const double v105 = tan_f64_1ulp_avx2_rint_f64(v104);
        const double v106 = tan_f64_1ulp_avx2_fma_f64(v82, v105, v98);
        const double v107 = v103 + v106;
        const double v108 = tan_f64_1ulp_avx2_table1[v91];
        const double v109 = v108 * v97;
        const double v110 = v36 * v109;
        const double v111 = tan_f64_1ulp_avx2_rint_f64(v110);
        const double v112 = tan_f64_1ulp_avx2_fma_f64(v111, v82, v109);
        const double v113 = v107 + v112;
        const double v114 = tan_f64_1ulp_avx2_rint_f64(v113);
        const double v115 = v114 + v5;
        const int64_t v116 = tan_f64_1ulp_avx2_bits_f64(v115);
        const int64_t v117 = v1 & v116;
        const int v118 = v1 == v117;
        const double v119 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v120 = tan_f64_1ulp_avx2_table2[v91];
        const double v121 = v97 * v120;
        const double v122 = -v109;
        const double v123 = tan_f64_1ulp_avx2_fma_f64(v108, v97, v122);
        const double v124 = v121 + v123;
        const double v125 = v107 - v106;
        const double v126 = v103 - v125;
        const double v127 = v107 - v125;
        const double v128 = v106 - v127;
        const double v129 = v126 + v128;
        const double v130 = v113 - v107;
        const double v131 = v112 - v130;
        const double v132 = v113 - v130;
        const double v133 = v107 - v132;
        const double v134 = v131 + v133;
        const double v135 = v129 + v134;
        const double v136 = v124 + v135;
        const double v137 = v113 - v114;
        const double v138 = v136 + v137;
        const double v139 = v119 * v138;
        const double v140 = v139 * v139;
        const double v141 = 0x1.88259b76f860ep-40; /* 1.393185667998448e-12 */
        const double v142 = v140 * v140;
        const double v143 = 0x1.2e5eb232939d5p-37; /* 8.5938696252882932e-12 */
        const double v144 = 0x1.99c12369c3335p-34; /* 9.3167374555276531e-11 */
        const double v145 = tan_f64_1ulp_avx2_fma_f64(v143, v140, v144);
        const int64_t v146 = INT64_C(3);
        const double v147 = tan_f64_1ulp_avx2_addbits_f64(v145, v146);
        const double v148 = tan_f64_1ulp_avx2_fma_f64(v141, v142, v147);
        const double v149 = 0x1.f53ea747cc062p-31; /* 9.1175887063801608e-10 */
        const double v150 = tan_f64_1ulp_avx2_fma_f64(v148, v140, v149);
        const double v151 = 0x1.3559b127f318ep-27; /* 9.0032804127795878e-09 */
        const double v152 = tan_f64_1ulp_avx2_fma_f64(v140, v150, v151);
        const double v153 = 0x1.7da357528632fp-24; /* 8.8857033099856913e-08 */
        const double v154 = tan_f64_1ulp_avx2_fma_f64(v152, v140, v153);
        const double v155 = 0x1.d6d3d128f57b8p-21; /* 8.7698439187976659e-07 */
        const double v156 = tan_f64_1ulp_avx2_fma_f64(v154, v140, v155);
        const double v157 = 0x1.226e355def55bp-17; /* 8.6555034463041047e-06 */
        const double v158 = tan_f64_1ulp_avx2_fma_f64(v156, v140, v157);
        const double v159 = 0x1.664f4882c20fep-14; /* 8.5427689594411827e-05 */
        const double v160 = tan_f64_1ulp_avx2_fma_f64(v158, v140, v159);
        const double v161 = 0x1.ba1ba1ba1ba0bp-11; /* 0.00084325396825396645 */
        const double v162 = tan_f64_1ulp_avx2_fma_f64(v160, v140, v161);
        const double v163 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v164 = tan_f64_1ulp_avx2_fma_f64(v162, v140, v163);
        const double v165 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v166 = tan_f64_1ulp_avx2_fma_f64(v164, v140, v165);
        const double v167 = v139 * v140;
        const double v168 = v136 - v124;
        const double v169 = v135 - v168;
        const double v170 = v136 - v168;
        const double v171 = v124 - v170;
        const double v172 = v169 + v171;
        const double v173 = v138 - v137;
        const double v174 = v138 - v173;
        const double v175 = v137 - v174;
        const double v176 = v136 - v173;
        const double v177 = v175 + v176;
        const double v178 = v172 + v177;
        const double v179 = v135 - v134;
        const double v180 = v135 - v179;
        const double v181 = v134 - v180;
        const double v182 = v129 - v179;
        const double v183 = v181 + v182;
        const double v184 = v124 - v123;
        const double v185 = v121 - v184;
        const double v186 = v124 - v184;
        const double v187 = v123 - v186;
        const double v188 = v185 + v187;
        const double v189 = v183 + v188;
        const double v190 = v178 + v189;
        const double v191 = tan_f64_1ulp_avx2_table3[v91];
        const double v192 = -v121;
        const double v193 = tan_f64_1ulp_avx2_fma_f64(v97, v120, v192);
        const double v194 = tan_f64_1ulp_avx2_fma_f64(v97, v191, v193);
        const double v195 = v190 + v194;
        const double v196 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v197 = -v139;
        const double v198 = tan_f64_1ulp_avx2_fma_f64(v119, v138, v197);
        const double v199 = tan_f64_1ulp_avx2_fma_f64(v196, v138, v198);
        const double v200 = tan_f64_1ulp_avx2_fma_f64(v195, v119, v199);
        const double v201 = v36 * v140;
        const double v202 = tan_f64_1ulp_avx2_fma_f64(v200, v201, v200);
        const double v203 = tan_f64_1ulp_avx2_fma_f64(v166, v167, v202);
        const double v204 = v203 + v139;
        const double v205 = v48 * v204;
        const double v206 = v205 * v205;
        const double v207 = v0 - v206;
        const double v208 = v118 ? v204 : v207;
        const double v209 = v0 / v208;
        const double v210 = v118 ? v207 : v204;
        const double v211 = v210 * v209;
        const double v212 = -v211;
        const double v213 = v139 - v204;
        const double v214 = v203 + v213;
        const double v215 = v0 - v207;
        const double v216 = v215 - v206;
        const double v217 = -v206;
        const double v218 = tan_f64_1ulp_avx2_fma_f64(v205, v205, v217);
        const double v219 = v216 - v218;
        const double v220 = v214 * v205;
        const double v221 = v219 - v220;
        const double v222 = v118 ? v214 : v221;
        const double v223 = v118 ? v221 : v214;
        const double v224 = tan_f64_1ulp_avx2_fma_f64(v212, v222, v223);
        const double v225 = tan_f64_1ulp_avx2_fma_f64(v212, v208, v210);
        const double v226 = v224 + v225;
        const double v227 = tan_f64_1ulp_avx2_fma_f64(v209, v226, v211);
        const int64_t v228 = tan_f64_1ulp_avx2_shl_i64(v116, v72);
        const int64_t v229 = v76 ^ v228;
        const double v230 = tan_f64_1ulp_avx2_addbits_f64(v227, v229);
        const double v231 = v81 + v230;
        r0 = v231;
    } else {
        const double v0 = 0x1p+0; /* 1 */
        const int64_t v1 = INT64_C(1);
        const double v2 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
        const double v5 = 0x1.8p+52; /* 6755399441055744 */
        const double v6 = tan_f64_1ulp_avx2_fma_f64(v2, v4, v5);
        const int64_t v7 = tan_f64_1ulp_avx2_bits_f64(v6);
        const int64_t v8 = v1 & v7;
        const int v9 = v1 == v8;
        const double v10 = v6 - v5;
        const double v11 = -0x1.1a62633145c07p-54; /* -6.123233995736766e-17 */
        const double v12 = v10 * v11;
        const double v13 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v14 = tan_f64_1ulp_avx2_fma_f64(v13, v10, v4);
        const double v15 = v12 + v14;
        const double v16 = v15 * v15;
        const double v17 = v16 * v16;
        const double v18 = 0x1.4e75c07c47fa8p-30; /* 1.2167582766605292e-09 */
        const double v19 = 0x1.2892b6e498217p-27; /* 8.6314133142845546e-09 */
        const double v20 = tan_f64_1ulp_avx2_fma_f64(v16, v18, v19);
        const double v21 = 0x1.7ea909ac539b7p-24; /* 8.9095044846312789e-08 */
        const double v22 = tan_f64_1ulp_avx2_fma_f64(v20, v16, v21);
        const double v23 = 0x1.d6c7bf16eadcep-21; /* 8.7689656679461967e-07 */
        const double v24 = 0x1.226e5efea4367p-17; /* 8.6555223764176781e-06 */
        const double v25 = tan_f64_1ulp_avx2_fma_f64(v23, v16, v24);
        const double v26 = tan_f64_1ulp_avx2_fma_f64(v17, v22, v25);
        const double v27 = 0x1.664f47e203f22p-14; /* 8.5427687310121503e-05 */
        const double v28 = tan_f64_1ulp_avx2_fma_f64(v26, v16, v27);
        const double v29 = 0x1.ba1ba1bb51d6p-11; /* 0.00084325396839172659 */
        const double v30 = 0x1.11111111109e1p-7; /* 0.0083333333333301413 */
        const double v31 = tan_f64_1ulp_avx2_fma_f64(v29, v16, v30);
        const double v32 = tan_f64_1ulp_avx2_fma_f64(v28, v17, v31);
        const double v33 = 0x1.5555555555556p-4; /* 0.083333333333333343 */
        const double v34 = tan_f64_1ulp_avx2_fma_f64(v16, v32, v33);
        const double v35 = v15 * v16;
        const double v36 = 0x1p-2; /* 0.25 */
        const double v37 = v36 * v16;
        const double v38 = 0x1.f1976b7ed8fbcp-110; /* 1.4973849048591698e-33 */
        const double v39 = v14 - v15;
        const double v40 = v12 + v39;
        const double v41 = -v12;
        const double v42 = tan_f64_1ulp_avx2_fma_f64(v10, v11, v41);
        const double v43 = v40 + v42;
        const double v44 = tan_f64_1ulp_avx2_fma_f64(v38, v10, v43);
        const double v45 = tan_f64_1ulp_avx2_fma_f64(v37, v44, v44);
        const double v46 = tan_f64_1ulp_avx2_fma_f64(v34, v35, v45);
        const double v47 = v15 + v46;
        const double v48 = 0x1p-1; /* 0.5 */
        const double v49 = v47 * v48;
        const double v50 = v49 * v49;
        const double v51 = v0 - v50;
        const double v52 = v9 ? v47 : v51;
        const double v53 = v0 / v52;
        const double v54 = v15 - v47;
        const double v55 = v46 + v54;
        const double v56 = v0 - v51;
        const double v57 = v56 - v50;
        const double v58 = -v50;
        const double v59 = tan_f64_1ulp_avx2_fma_f64(v49, v49, v58);
        const double v60 = v57 - v59;
        const double v61 = v55 * v49;
        const double v62 = v60 - v61;
        const double v63 = v9 ? v55 : v62;
        const double v64 = v9 ? v51 : v47;
        const double v65 = v64 * v53;
        const double v66 = -v65;
        const double v67 = v9 ? v62 : v55;
        const double v68 = tan_f64_1ulp_avx2_fma_f64(v63, v66, v67);
        const double v69 = tan_f64_1ulp_avx2_fma_f64(v66, v52, v64);
        const double v70 = v68 + v69;
        const double v71 = tan_f64_1ulp_avx2_fma_f64(v53, v70, v65);
        const int64_t v72 = INT64_C(63);
        const int64_t v73 = tan_f64_1ulp_avx2_shl_i64(v7, v72);
        const int64_t v74 = tan_f64_1ulp_avx2_bits_f64(v3);
        const int64_t v75 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v76 = v74 & v75;
        const int64_t v77 = v73 ^ v76;
        const double v78 = tan_f64_1ulp_avx2_addbits_f64(v71, v77);
        r0 = v78;
    }
    return r0;
}

static void tan_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_F64_1ULP_AVX2_AVX2 static inline TAN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TAN_F64_1ULP_AVX2_AVX512 static inline TAN_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
TAN_F64_1ULP_AVX2_AVX2 __m256i tan_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

TAN_F64_1ULP_AVX2_AVX2 __m128i tan_f64_1ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TAN_F64_1ULP_AVX2_AVX2 __m256d tan_f64_1ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static TAN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int tan_f64_1ulp_avx2_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v2 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v11 = _mm256_set1_pd(-0x1.1a62633145c07p-54); /* -6.123233995736766e-17 */
    const __m256d v13 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v18 = _mm256_set1_pd(0x1.4e75c07c47fa8p-30); /* 1.2167582766605292e-09 */
    const __m256d v19 = _mm256_set1_pd(0x1.2892b6e498217p-27); /* 8.6314133142845546e-09 */
    const __m256d v21 = _mm256_set1_pd(0x1.7ea909ac539b7p-24); /* 8.9095044846312789e-08 */
    const __m256d v23 = _mm256_set1_pd(0x1.d6c7bf16eadcep-21); /* 8.7689656679461967e-07 */
    const __m256d v24 = _mm256_set1_pd(0x1.226e5efea4367p-17); /* 8.6555223764176781e-06 */
    const __m256d v27 = _mm256_set1_pd(0x1.664f47e203f22p-14); /* 8.5427687310121503e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.ba1ba1bb51d6p-11); /* 0.00084325396839172659 */
    const __m256d v30 = _mm256_set1_pd(0x1.11111111109e1p-7); /* 0.0083333333333301413 */
    const __m256d v33 = _mm256_set1_pd(0x1.5555555555556p-4); /* 0.083333333333333343 */
    const __m256d v36 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v38 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m256d v48 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v75 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v79 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v82 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v83 = _mm256_set1_epi32(65);
    const __m256i v84 = _mm256_set1_epi32(127);
    const __m256i v93 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v94 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v119 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v141 = _mm256_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m256d v143 = _mm256_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m256d v144 = _mm256_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m256i v146 = _mm256_set1_epi64x(INT64_C(3));
    const __m256d v149 = _mm256_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m256d v151 = _mm256_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m256d v153 = _mm256_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m256d v155 = _mm256_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m256d v157 = _mm256_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m256d v159 = _mm256_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m256d v161 = _mm256_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m256d v163 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v165 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v196 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256d v6l = _mm256_fmadd_pd(v2, v4l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v2, v4h, v5);
    const __m256i v7l = _mm256_castpd_si256(v6l);
    const __m256i v7h = _mm256_castpd_si256(v6h);
    const __m256i v8l = _mm256_and_si256(v1, v7l);
    const __m256i v8h = _mm256_and_si256(v1, v7h);
    const __m256i v9l = _mm256_cmpeq_epi64(v1, v8l);
    const __m256i v9h = _mm256_cmpeq_epi64(v1, v8h);
    const __m256i v9 = tan_f64_1ulp_avx2_join_mask_avx2(v9l, v9h);
    const __m256d v10l = _mm256_sub_pd(v6l, v5);
    const __m256d v10h = _mm256_sub_pd(v6h, v5);
    const __m256d v12l = _mm256_mul_pd(v10l, v11);
    const __m256d v12h = _mm256_mul_pd(v10h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v13, v10l, v4l);
    const __m256d v14h = _mm256_fmadd_pd(v13, v10h, v4h);
    const __m256d v15l = _mm256_add_pd(v12l, v14l);
    const __m256d v15h = _mm256_add_pd(v12h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v17l = _mm256_mul_pd(v16l, v16l);
    const __m256d v17h = _mm256_mul_pd(v16h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v16l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v16h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v16l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v16h, v21);
    const __m256d v25l = _mm256_fmadd_pd(v23, v16l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v16h, v24);
    const __m256d v26l = _mm256_fmadd_pd(v17l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v17h, v22h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v16l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v16h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v16l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v16h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v28l, v17l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v17h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v16l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v16h, v32h, v33);
    const __m256d v35l = _mm256_mul_pd(v15l, v16l);
    const __m256d v35h = _mm256_mul_pd(v15h, v16h);
    const __m256d v37l = _mm256_mul_pd(v36, v16l);
    const __m256d v37h = _mm256_mul_pd(v36, v16h);
    const __m256d v39l = _mm256_sub_pd(v14l, v15l);
    const __m256d v39h = _mm256_sub_pd(v14h, v15h);
    const __m256d v40l = _mm256_add_pd(v12l, v39l);
    const __m256d v40h = _mm256_add_pd(v12h, v39h);
    const __m256d v42l = _mm256_fmsub_pd(v10l, v11, v12l);
    const __m256d v42h = _mm256_fmsub_pd(v10h, v11, v12h);
    const __m256d v43l = _mm256_add_pd(v40l, v42l);
    const __m256d v43h = _mm256_add_pd(v40h, v42h);
    const __m256d v44l = _mm256_fmadd_pd(v38, v10l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v38, v10h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v37l, v44l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v37h, v44h, v44h);
    const __m256d v46l = _mm256_fmadd_pd(v34l, v35l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v34h, v35h, v45h);
    const __m256d v47l = _mm256_add_pd(v15l, v46l);
    const __m256d v47h = _mm256_add_pd(v15h, v46h);
    const __m256d v49l = _mm256_mul_pd(v47l, v48);
    const __m256d v49h = _mm256_mul_pd(v47h, v48);
    const __m256d v50l = _mm256_mul_pd(v49l, v49l);
    const __m256d v50h = _mm256_mul_pd(v49h, v49h);
    const __m256d v51l = _mm256_sub_pd(v0, v50l);
    const __m256d v51h = _mm256_sub_pd(v0, v50h);
    const __m256d v52l = _mm256_blendv_pd(v51l, v47l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v52h = _mm256_blendv_pd(v51h, v47h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v53l = _mm256_div_pd(v0, v52l);
    const __m256d v53h = _mm256_div_pd(v0, v52h);
    const __m256d v54l = _mm256_sub_pd(v15l, v47l);
    const __m256d v54h = _mm256_sub_pd(v15h, v47h);
    const __m256d v55l = _mm256_add_pd(v46l, v54l);
    const __m256d v55h = _mm256_add_pd(v46h, v54h);
    const __m256d v56l = _mm256_sub_pd(v0, v51l);
    const __m256d v56h = _mm256_sub_pd(v0, v51h);
    const __m256d v57l = _mm256_sub_pd(v56l, v50l);
    const __m256d v57h = _mm256_sub_pd(v56h, v50h);
    const __m256d v59l = _mm256_fmsub_pd(v49l, v49l, v50l);
    const __m256d v59h = _mm256_fmsub_pd(v49h, v49h, v50h);
    const __m256d v60l = _mm256_sub_pd(v57l, v59l);
    const __m256d v60h = _mm256_sub_pd(v57h, v59h);
    const __m256d v61l = _mm256_mul_pd(v55l, v49l);
    const __m256d v61h = _mm256_mul_pd(v55h, v49h);
    const __m256d v62l = _mm256_sub_pd(v60l, v61l);
    const __m256d v62h = _mm256_sub_pd(v60h, v61h);
    const __m256d v63l = _mm256_blendv_pd(v62l, v55l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v63h = _mm256_blendv_pd(v62h, v55h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v64l = _mm256_blendv_pd(v47l, v51l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v64h = _mm256_blendv_pd(v47h, v51h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v65l = _mm256_mul_pd(v64l, v53l);
    const __m256d v65h = _mm256_mul_pd(v64h, v53h);
    const __m256d v67l = _mm256_blendv_pd(v55l, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v67h = _mm256_blendv_pd(v55h, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v68l = _mm256_fnmadd_pd(v63l, v65l, v67l);
    const __m256d v68h = _mm256_fnmadd_pd(v63h, v65h, v67h);
    const __m256d v69l = _mm256_fnmadd_pd(v65l, v52l, v64l);
    const __m256d v69h = _mm256_fnmadd_pd(v65h, v52h, v64h);
    const __m256d v70l = _mm256_add_pd(v68l, v69l);
    const __m256d v70h = _mm256_add_pd(v68h, v69h);
    const __m256d v71l = _mm256_fmadd_pd(v53l, v70l, v65l);
    const __m256d v71h = _mm256_fmadd_pd(v53h, v70h, v65h);
    const __m256i v73l = _mm256_slli_epi64(v7l, 63);
    const __m256i v73h = _mm256_slli_epi64(v7h, 63);
    const __m256i v74l = _mm256_castpd_si256(v3l);
    const __m256i v74h = _mm256_castpd_si256(v3h);
    const __m256i v76l = _mm256_and_si256(v74l, v75);
    const __m256i v76h = _mm256_and_si256(v74h, v75);
    const __m256i v77l = _mm256_xor_si256(v73l, v76l);
    const __m256i v77h = _mm256_xor_si256(v73h, v76h);
    const __m256d v78l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v71l), v77l));
    const __m256d v78h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v71h), v77h));
    const __m256i v80l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v79, _CMP_NLE_UQ));
    const __m256i v80h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v79, _CMP_NLE_UQ));
    const __m256i v80 = tan_f64_1ulp_avx2_join_mask_avx2(v80l, v80h);
    __m256d r0l = v78l;
    __m256d r0h = v78h;
    __m256i any1 = v80;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v81l = _mm256_sub_pd(v4l, v4l);
        const __m256d v81h = _mm256_sub_pd(v4h, v4h);
        const __m256i v85l = _mm256_castpd_si256(v4l);
        const __m256i v85h = _mm256_castpd_si256(v4h);
        const __m256i v87l = _mm256_srli_epi64(v85l, 56);
        const __m256i v87h = _mm256_srli_epi64(v85h, 56);
        const __m128i v88l = tan_f64_1ulp_avx2_wrap_avx2(v87l);
        const __m128i v88h = tan_f64_1ulp_avx2_wrap_avx2(v87h);
        const __m256i v88 = _mm256_set_m128i(v88h, v88l);
        const __m256i v89 = _mm256_and_si256(v84, v88);
        const __m256i v90 = _mm256_max_epi32(v83, v89);
        const __m256i v91 = _mm256_sub_epi32(v90, v83);
        const __m256d v92l = tan_f64_1ulp_avx2_gather_f64_avx2(tan_f64_1ulp_avx2_table0, _mm256_castsi256_si128(v91));
        const __m256d v92h = tan_f64_1ulp_avx2_gather_f64_avx2(tan_f64_1ulp_avx2_table0, _mm256_extracti128_si256(v91, 1));
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
        const __m256d v101l = _mm256_mul_pd(v100l, v36);
        const __m256d v101h = _mm256_mul_pd(v100h, v36);
        const __m256d v102l = _mm256_round_pd(v101l, 8);
        const __m256d v102h = _mm256_round_pd(v101h, 8);
        const __m256d v103l = _mm256_fmadd_pd(v82, v102l, v100l);
        const __m256d v103h = _mm256_fmadd_pd(v82, v102h, v100h);
        const __m256d v104l = _mm256_mul_pd(v36, v98l);
        const __m256d v104h = _mm256_mul_pd(v36, v98h);
        const __m256d v105l = _mm256_round_pd(v104l, 8);
        const __m256d v105h = _mm256_round_pd(v104h, 8);
        const __m256d v106l = _mm256_fmadd_pd(v82, v105l, v98l);
        const __m256d v106h = _mm256_fmadd_pd(v82, v105h, v98h);
        const __m256d v107l = _mm256_add_pd(v103l, v106l);
        const __m256d v107h = _mm256_add_pd(v103h, v106h);
        const __m256d v108l = tan_f64_1ulp_avx2_gather_f64_avx2(tan_f64_1ulp_avx2_table1, _mm256_castsi256_si128(v91));
        const __m256d v108h = tan_f64_1ulp_avx2_gather_f64_avx2(tan_f64_1ulp_avx2_table1, _mm256_extracti128_si256(v91, 1));
        const __m256d v109l = _mm256_mul_pd(v108l, v97l);
        const __m256d v109h = _mm256_mul_pd(v108h, v97h);
        const __m256d v110l = _mm256_mul_pd(v36, v109l);
        const __m256d v110h = _mm256_mul_pd(v36, v109h);
        const __m256d v111l = _mm256_round_pd(v110l, 8);
        const __m256d v111h = _mm256_round_pd(v110h, 8);
        const __m256d v112l = _mm256_fmadd_pd(v111l, v82, v109l);
        const __m256d v112h = _mm256_fmadd_pd(v111h, v82, v109h);
        const __m256d v113l = _mm256_add_pd(v107l, v112l);
        const __m256d v113h = _mm256_add_pd(v107h, v112h);
        const __m256d v114l = _mm256_round_pd(v113l, 8);
        const __m256d v114h = _mm256_round_pd(v113h, 8);
        const __m256d v115l = _mm256_add_pd(v114l, v5);
        const __m256d v115h = _mm256_add_pd(v114h, v5);
        const __m256i v116l = _mm256_castpd_si256(v115l);
        const __m256i v116h = _mm256_castpd_si256(v115h);
        const __m256i v117l = _mm256_and_si256(v1, v116l);
        const __m256i v117h = _mm256_and_si256(v1, v116h);
        const __m256i v118l = _mm256_cmpeq_epi64(v1, v117l);
        const __m256i v118h = _mm256_cmpeq_epi64(v1, v117h);
        const __m256i v118 = tan_f64_1ulp_avx2_join_mask_avx2(v118l, v118h);
        const __m256d v120l = tan_f64_1ulp_avx2_gather_f64_avx2(tan_f64_1ulp_avx2_table2, _mm256_castsi256_si128(v91));
        const __m256d v120h = tan_f64_1ulp_avx2_gather_f64_avx2(tan_f64_1ulp_avx2_table2, _mm256_extracti128_si256(v91, 1));
        const __m256d v121l = _mm256_mul_pd(v97l, v120l);
        const __m256d v121h = _mm256_mul_pd(v97h, v120h);
        const __m256d v123l = _mm256_fmsub_pd(v108l, v97l, v109l);
        const __m256d v123h = _mm256_fmsub_pd(v108h, v97h, v109h);
        const __m256d v124l = _mm256_add_pd(v121l, v123l);
        const __m256d v124h = _mm256_add_pd(v121h, v123h);
        const __m256d v125l = _mm256_sub_pd(v107l, v106l);
        const __m256d v125h = _mm256_sub_pd(v107h, v106h);
        const __m256d v126l = _mm256_sub_pd(v103l, v125l);
        const __m256d v126h = _mm256_sub_pd(v103h, v125h);
        const __m256d v127l = _mm256_sub_pd(v107l, v125l);
        const __m256d v127h = _mm256_sub_pd(v107h, v125h);
        const __m256d v128l = _mm256_sub_pd(v106l, v127l);
        const __m256d v128h = _mm256_sub_pd(v106h, v127h);
        const __m256d v129l = _mm256_add_pd(v126l, v128l);
        const __m256d v129h = _mm256_add_pd(v126h, v128h);
        const __m256d v130l = _mm256_sub_pd(v113l, v107l);
        const __m256d v130h = _mm256_sub_pd(v113h, v107h);
        const __m256d v131l = _mm256_sub_pd(v112l, v130l);
        const __m256d v131h = _mm256_sub_pd(v112h, v130h);
        const __m256d v132l = _mm256_sub_pd(v113l, v130l);
        const __m256d v132h = _mm256_sub_pd(v113h, v130h);
        const __m256d v133l = _mm256_sub_pd(v107l, v132l);
        const __m256d v133h = _mm256_sub_pd(v107h, v132h);
        const __m256d v134l = _mm256_add_pd(v131l, v133l);
        const __m256d v134h = _mm256_add_pd(v131h, v133h);
        const __m256d v135l = _mm256_add_pd(v129l, v134l);
        const __m256d v135h = _mm256_add_pd(v129h, v134h);
        const __m256d v136l = _mm256_add_pd(v124l, v135l);
        const __m256d v136h = _mm256_add_pd(v124h, v135h);
        const __m256d v137l = _mm256_sub_pd(v113l, v114l);
        const __m256d v137h = _mm256_sub_pd(v113h, v114h);
        const __m256d v138l = _mm256_add_pd(v136l, v137l);
        const __m256d v138h = _mm256_add_pd(v136h, v137h);
        const __m256d v139l = _mm256_mul_pd(v119, v138l);
        const __m256d v139h = _mm256_mul_pd(v119, v138h);
        const __m256d v140l = _mm256_mul_pd(v139l, v139l);
        const __m256d v140h = _mm256_mul_pd(v139h, v139h);
        const __m256d v142l = _mm256_mul_pd(v140l, v140l);
        const __m256d v142h = _mm256_mul_pd(v140h, v140h);
        const __m256d v145l = _mm256_fmadd_pd(v143, v140l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v143, v140h, v144);
        const __m256d v147l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v145l), v146));
        const __m256d v147h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v145h), v146));
        const __m256d v148l = _mm256_fmadd_pd(v141, v142l, v147l);
        const __m256d v148h = _mm256_fmadd_pd(v141, v142h, v147h);
        const __m256d v150l = _mm256_fmadd_pd(v148l, v140l, v149);
        const __m256d v150h = _mm256_fmadd_pd(v148h, v140h, v149);
        const __m256d v152l = _mm256_fmadd_pd(v140l, v150l, v151);
        const __m256d v152h = _mm256_fmadd_pd(v140h, v150h, v151);
        const __m256d v154l = _mm256_fmadd_pd(v152l, v140l, v153);
        const __m256d v154h = _mm256_fmadd_pd(v152h, v140h, v153);
        const __m256d v156l = _mm256_fmadd_pd(v154l, v140l, v155);
        const __m256d v156h = _mm256_fmadd_pd(v154h, v140h, v155);
        const __m256d v158l = _mm256_fmadd_pd(v156l, v140l, v157);
        const __m256d v158h = _mm256_fmadd_pd(v156h, v140h, v157);
        const __m256d v160l = _mm256_fmadd_pd(v158l, v140l, v159);
        const __m256d v160h = _mm256_fmadd_pd(v158h, v140h, v159);
        const __m256d v162l = _mm256_fmadd_pd(v160l, v140l, v161);
        const __m256d v162h = _mm256_fmadd_pd(v160h, v140h, v161);
        const __m256d v164l = _mm256_fmadd_pd(v162l, v140l, v163);
        const __m256d v164h = _mm256_fmadd_pd(v162h, v140h, v163);
        const __m256d v166l = _mm256_fmadd_pd(v164l, v140l, v165);
        const __m256d v166h = _mm256_fmadd_pd(v164h, v140h, v165);
        const __m256d v167l = _mm256_mul_pd(v139l, v140l);
        const __m256d v167h = _mm256_mul_pd(v139h, v140h);
        const __m256d v168l = _mm256_sub_pd(v136l, v124l);
        const __m256d v168h = _mm256_sub_pd(v136h, v124h);
        const __m256d v169l = _mm256_sub_pd(v135l, v168l);
        const __m256d v169h = _mm256_sub_pd(v135h, v168h);
        const __m256d v170l = _mm256_sub_pd(v136l, v168l);
        const __m256d v170h = _mm256_sub_pd(v136h, v168h);
        const __m256d v171l = _mm256_sub_pd(v124l, v170l);
        const __m256d v171h = _mm256_sub_pd(v124h, v170h);
        const __m256d v172l = _mm256_add_pd(v169l, v171l);
        const __m256d v172h = _mm256_add_pd(v169h, v171h);
        const __m256d v173l = _mm256_sub_pd(v138l, v137l);
        const __m256d v173h = _mm256_sub_pd(v138h, v137h);
        const __m256d v174l = _mm256_sub_pd(v138l, v173l);
        const __m256d v174h = _mm256_sub_pd(v138h, v173h);
        const __m256d v175l = _mm256_sub_pd(v137l, v174l);
        const __m256d v175h = _mm256_sub_pd(v137h, v174h);
        const __m256d v176l = _mm256_sub_pd(v136l, v173l);
        const __m256d v176h = _mm256_sub_pd(v136h, v173h);
        const __m256d v177l = _mm256_add_pd(v175l, v176l);
        const __m256d v177h = _mm256_add_pd(v175h, v176h);
        const __m256d v178l = _mm256_add_pd(v172l, v177l);
        const __m256d v178h = _mm256_add_pd(v172h, v177h);
        const __m256d v179l = _mm256_sub_pd(v135l, v134l);
        const __m256d v179h = _mm256_sub_pd(v135h, v134h);
        const __m256d v180l = _mm256_sub_pd(v135l, v179l);
        const __m256d v180h = _mm256_sub_pd(v135h, v179h);
        const __m256d v181l = _mm256_sub_pd(v134l, v180l);
        const __m256d v181h = _mm256_sub_pd(v134h, v180h);
        const __m256d v182l = _mm256_sub_pd(v129l, v179l);
        const __m256d v182h = _mm256_sub_pd(v129h, v179h);
        const __m256d v183l = _mm256_add_pd(v181l, v182l);
        const __m256d v183h = _mm256_add_pd(v181h, v182h);
        const __m256d v184l = _mm256_sub_pd(v124l, v123l);
        const __m256d v184h = _mm256_sub_pd(v124h, v123h);
        const __m256d v185l = _mm256_sub_pd(v121l, v184l);
        const __m256d v185h = _mm256_sub_pd(v121h, v184h);
        const __m256d v186l = _mm256_sub_pd(v124l, v184l);
        const __m256d v186h = _mm256_sub_pd(v124h, v184h);
        const __m256d v187l = _mm256_sub_pd(v123l, v186l);
        const __m256d v187h = _mm256_sub_pd(v123h, v186h);
        const __m256d v188l = _mm256_add_pd(v185l, v187l);
        const __m256d v188h = _mm256_add_pd(v185h, v187h);
        const __m256d v189l = _mm256_add_pd(v183l, v188l);
        const __m256d v189h = _mm256_add_pd(v183h, v188h);
        const __m256d v190l = _mm256_add_pd(v178l, v189l);
        const __m256d v190h = _mm256_add_pd(v178h, v189h);
        const __m256d v191l = tan_f64_1ulp_avx2_gather_f64_avx2(tan_f64_1ulp_avx2_table3, _mm256_castsi256_si128(v91));
        const __m256d v191h = tan_f64_1ulp_avx2_gather_f64_avx2(tan_f64_1ulp_avx2_table3, _mm256_extracti128_si256(v91, 1));
        const __m256d v193l = _mm256_fmsub_pd(v97l, v120l, v121l);
        const __m256d v193h = _mm256_fmsub_pd(v97h, v120h, v121h);
        const __m256d v194l = _mm256_fmadd_pd(v97l, v191l, v193l);
        const __m256d v194h = _mm256_fmadd_pd(v97h, v191h, v193h);
        const __m256d v195l = _mm256_add_pd(v190l, v194l);
        const __m256d v195h = _mm256_add_pd(v190h, v194h);
        const __m256d v198l = _mm256_fmsub_pd(v119, v138l, v139l);
        const __m256d v198h = _mm256_fmsub_pd(v119, v138h, v139h);
        const __m256d v199l = _mm256_fmadd_pd(v196, v138l, v198l);
        const __m256d v199h = _mm256_fmadd_pd(v196, v138h, v198h);
        const __m256d v200l = _mm256_fmadd_pd(v195l, v119, v199l);
        const __m256d v200h = _mm256_fmadd_pd(v195h, v119, v199h);
        const __m256d v201l = _mm256_mul_pd(v36, v140l);
        const __m256d v201h = _mm256_mul_pd(v36, v140h);
        const __m256d v202l = _mm256_fmadd_pd(v200l, v201l, v200l);
        const __m256d v202h = _mm256_fmadd_pd(v200h, v201h, v200h);
        const __m256d v203l = _mm256_fmadd_pd(v166l, v167l, v202l);
        const __m256d v203h = _mm256_fmadd_pd(v166h, v167h, v202h);
        const __m256d v204l = _mm256_add_pd(v203l, v139l);
        const __m256d v204h = _mm256_add_pd(v203h, v139h);
        const __m256d v205l = _mm256_mul_pd(v48, v204l);
        const __m256d v205h = _mm256_mul_pd(v48, v204h);
        const __m256d v206l = _mm256_mul_pd(v205l, v205l);
        const __m256d v206h = _mm256_mul_pd(v205h, v205h);
        const __m256d v207l = _mm256_sub_pd(v0, v206l);
        const __m256d v207h = _mm256_sub_pd(v0, v206h);
        const __m256d v208l = _mm256_blendv_pd(v207l, v204l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v208h = _mm256_blendv_pd(v207h, v204h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v209l = _mm256_div_pd(v0, v208l);
        const __m256d v209h = _mm256_div_pd(v0, v208h);
        const __m256d v210l = _mm256_blendv_pd(v204l, v207l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v210h = _mm256_blendv_pd(v204h, v207h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v211l = _mm256_mul_pd(v210l, v209l);
        const __m256d v211h = _mm256_mul_pd(v210h, v209h);
        const __m256d v213l = _mm256_sub_pd(v139l, v204l);
        const __m256d v213h = _mm256_sub_pd(v139h, v204h);
        const __m256d v214l = _mm256_add_pd(v203l, v213l);
        const __m256d v214h = _mm256_add_pd(v203h, v213h);
        const __m256d v215l = _mm256_sub_pd(v0, v207l);
        const __m256d v215h = _mm256_sub_pd(v0, v207h);
        const __m256d v216l = _mm256_sub_pd(v215l, v206l);
        const __m256d v216h = _mm256_sub_pd(v215h, v206h);
        const __m256d v218l = _mm256_fmsub_pd(v205l, v205l, v206l);
        const __m256d v218h = _mm256_fmsub_pd(v205h, v205h, v206h);
        const __m256d v219l = _mm256_sub_pd(v216l, v218l);
        const __m256d v219h = _mm256_sub_pd(v216h, v218h);
        const __m256d v220l = _mm256_mul_pd(v214l, v205l);
        const __m256d v220h = _mm256_mul_pd(v214h, v205h);
        const __m256d v221l = _mm256_sub_pd(v219l, v220l);
        const __m256d v221h = _mm256_sub_pd(v219h, v220h);
        const __m256d v222l = _mm256_blendv_pd(v221l, v214l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v222h = _mm256_blendv_pd(v221h, v214h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v223l = _mm256_blendv_pd(v214l, v221l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v223h = _mm256_blendv_pd(v214h, v221h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v224l = _mm256_fnmadd_pd(v211l, v222l, v223l);
        const __m256d v224h = _mm256_fnmadd_pd(v211h, v222h, v223h);
        const __m256d v225l = _mm256_fnmadd_pd(v211l, v208l, v210l);
        const __m256d v225h = _mm256_fnmadd_pd(v211h, v208h, v210h);
        const __m256d v226l = _mm256_add_pd(v224l, v225l);
        const __m256d v226h = _mm256_add_pd(v224h, v225h);
        const __m256d v227l = _mm256_fmadd_pd(v209l, v226l, v211l);
        const __m256d v227h = _mm256_fmadd_pd(v209h, v226h, v211h);
        const __m256i v228l = _mm256_slli_epi64(v116l, 63);
        const __m256i v228h = _mm256_slli_epi64(v116h, 63);
        const __m256i v229l = _mm256_xor_si256(v76l, v228l);
        const __m256i v229h = _mm256_xor_si256(v76h, v228h);
        const __m256d v230l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v227l), v229l));
        const __m256d v230h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v227h), v229h));
        const __m256d v231l = _mm256_add_pd(v81l, v230l);
        const __m256d v231h = _mm256_add_pd(v81h, v230h);
        r0l = _mm256_blendv_pd(r0l, v231l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v80))));
        r0h = _mm256_blendv_pd(r0h, v231h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v80, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
TAN_F64_1ULP_AVX2_AVX2 int tan_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v2 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v11 = _mm256_set1_pd(-0x1.1a62633145c07p-54); /* -6.123233995736766e-17 */
    const __m256d v13 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v18 = _mm256_set1_pd(0x1.4e75c07c47fa8p-30); /* 1.2167582766605292e-09 */
    const __m256d v19 = _mm256_set1_pd(0x1.2892b6e498217p-27); /* 8.6314133142845546e-09 */
    const __m256d v21 = _mm256_set1_pd(0x1.7ea909ac539b7p-24); /* 8.9095044846312789e-08 */
    const __m256d v23 = _mm256_set1_pd(0x1.d6c7bf16eadcep-21); /* 8.7689656679461967e-07 */
    const __m256d v24 = _mm256_set1_pd(0x1.226e5efea4367p-17); /* 8.6555223764176781e-06 */
    const __m256d v27 = _mm256_set1_pd(0x1.664f47e203f22p-14); /* 8.5427687310121503e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.ba1ba1bb51d6p-11); /* 0.00084325396839172659 */
    const __m256d v30 = _mm256_set1_pd(0x1.11111111109e1p-7); /* 0.0083333333333301413 */
    const __m256d v33 = _mm256_set1_pd(0x1.5555555555556p-4); /* 0.083333333333333343 */
    const __m256d v36 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v38 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m256d v48 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v75 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v79 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256i v80l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v79, _CMP_NLE_UQ));
    const __m256i v80h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v79, _CMP_NLE_UQ));
    const __m256i v80 = tan_f64_1ulp_avx2_join_mask_avx2(v80l, v80h);
    __m256i any1 = v80;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v6l = _mm256_fmadd_pd(v2, v4l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v2, v4h, v5);
    const __m256i v7l = _mm256_castpd_si256(v6l);
    const __m256i v7h = _mm256_castpd_si256(v6h);
    const __m256i v8l = _mm256_and_si256(v1, v7l);
    const __m256i v8h = _mm256_and_si256(v1, v7h);
    const __m256i v9l = _mm256_cmpeq_epi64(v1, v8l);
    const __m256i v9h = _mm256_cmpeq_epi64(v1, v8h);
    const __m256i v9 = tan_f64_1ulp_avx2_join_mask_avx2(v9l, v9h);
    const __m256d v10l = _mm256_sub_pd(v6l, v5);
    const __m256d v10h = _mm256_sub_pd(v6h, v5);
    const __m256d v12l = _mm256_mul_pd(v10l, v11);
    const __m256d v12h = _mm256_mul_pd(v10h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v13, v10l, v4l);
    const __m256d v14h = _mm256_fmadd_pd(v13, v10h, v4h);
    const __m256d v15l = _mm256_add_pd(v12l, v14l);
    const __m256d v15h = _mm256_add_pd(v12h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v17l = _mm256_mul_pd(v16l, v16l);
    const __m256d v17h = _mm256_mul_pd(v16h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v16l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v16h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v16l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v16h, v21);
    const __m256d v25l = _mm256_fmadd_pd(v23, v16l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v16h, v24);
    const __m256d v26l = _mm256_fmadd_pd(v17l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v17h, v22h, v25h);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v16l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v16h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v16l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v16h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v28l, v17l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v17h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v16l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v16h, v32h, v33);
    const __m256d v35l = _mm256_mul_pd(v15l, v16l);
    const __m256d v35h = _mm256_mul_pd(v15h, v16h);
    const __m256d v37l = _mm256_mul_pd(v36, v16l);
    const __m256d v37h = _mm256_mul_pd(v36, v16h);
    const __m256d v39l = _mm256_sub_pd(v14l, v15l);
    const __m256d v39h = _mm256_sub_pd(v14h, v15h);
    const __m256d v40l = _mm256_add_pd(v12l, v39l);
    const __m256d v40h = _mm256_add_pd(v12h, v39h);
    const __m256d v42l = _mm256_fmsub_pd(v10l, v11, v12l);
    const __m256d v42h = _mm256_fmsub_pd(v10h, v11, v12h);
    const __m256d v43l = _mm256_add_pd(v40l, v42l);
    const __m256d v43h = _mm256_add_pd(v40h, v42h);
    const __m256d v44l = _mm256_fmadd_pd(v38, v10l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v38, v10h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v37l, v44l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v37h, v44h, v44h);
    const __m256d v46l = _mm256_fmadd_pd(v34l, v35l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v34h, v35h, v45h);
    const __m256d v47l = _mm256_add_pd(v15l, v46l);
    const __m256d v47h = _mm256_add_pd(v15h, v46h);
    const __m256d v49l = _mm256_mul_pd(v47l, v48);
    const __m256d v49h = _mm256_mul_pd(v47h, v48);
    const __m256d v50l = _mm256_mul_pd(v49l, v49l);
    const __m256d v50h = _mm256_mul_pd(v49h, v49h);
    const __m256d v51l = _mm256_sub_pd(v0, v50l);
    const __m256d v51h = _mm256_sub_pd(v0, v50h);
    const __m256d v52l = _mm256_blendv_pd(v51l, v47l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v52h = _mm256_blendv_pd(v51h, v47h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v53l = _mm256_div_pd(v0, v52l);
    const __m256d v53h = _mm256_div_pd(v0, v52h);
    const __m256d v54l = _mm256_sub_pd(v15l, v47l);
    const __m256d v54h = _mm256_sub_pd(v15h, v47h);
    const __m256d v55l = _mm256_add_pd(v46l, v54l);
    const __m256d v55h = _mm256_add_pd(v46h, v54h);
    const __m256d v56l = _mm256_sub_pd(v0, v51l);
    const __m256d v56h = _mm256_sub_pd(v0, v51h);
    const __m256d v57l = _mm256_sub_pd(v56l, v50l);
    const __m256d v57h = _mm256_sub_pd(v56h, v50h);
    const __m256d v59l = _mm256_fmsub_pd(v49l, v49l, v50l);
    const __m256d v59h = _mm256_fmsub_pd(v49h, v49h, v50h);
    const __m256d v60l = _mm256_sub_pd(v57l, v59l);
    const __m256d v60h = _mm256_sub_pd(v57h, v59h);
    const __m256d v61l = _mm256_mul_pd(v55l, v49l);
    const __m256d v61h = _mm256_mul_pd(v55h, v49h);
    const __m256d v62l = _mm256_sub_pd(v60l, v61l);
    const __m256d v62h = _mm256_sub_pd(v60h, v61h);
    const __m256d v63l = _mm256_blendv_pd(v62l, v55l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v63h = _mm256_blendv_pd(v62h, v55h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v64l = _mm256_blendv_pd(v47l, v51l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v64h = _mm256_blendv_pd(v47h, v51h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v65l = _mm256_mul_pd(v64l, v53l);
    const __m256d v65h = _mm256_mul_pd(v64h, v53h);
    const __m256d v67l = _mm256_blendv_pd(v55l, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v67h = _mm256_blendv_pd(v55h, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v68l = _mm256_fnmadd_pd(v63l, v65l, v67l);
    const __m256d v68h = _mm256_fnmadd_pd(v63h, v65h, v67h);
    const __m256d v69l = _mm256_fnmadd_pd(v65l, v52l, v64l);
    const __m256d v69h = _mm256_fnmadd_pd(v65h, v52h, v64h);
    const __m256d v70l = _mm256_add_pd(v68l, v69l);
    const __m256d v70h = _mm256_add_pd(v68h, v69h);
    const __m256d v71l = _mm256_fmadd_pd(v53l, v70l, v65l);
    const __m256d v71h = _mm256_fmadd_pd(v53h, v70h, v65h);
    const __m256i v73l = _mm256_slli_epi64(v7l, 63);
    const __m256i v73h = _mm256_slli_epi64(v7h, 63);
    const __m256i v74l = _mm256_castpd_si256(v3l);
    const __m256i v74h = _mm256_castpd_si256(v3h);
    const __m256i v76l = _mm256_and_si256(v74l, v75);
    const __m256i v76h = _mm256_and_si256(v74h, v75);
    const __m256i v77l = _mm256_xor_si256(v73l, v76l);
    const __m256i v77h = _mm256_xor_si256(v73h, v76h);
    const __m256d v78l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v71l), v77l));
    const __m256d v78h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v71h), v77h));
    _mm256_storeu_pd(y, v78l);
    _mm256_storeu_pd(y + 4, v78h);
    return 1;
}

static TAN_F64_1ULP_AVX2_AVX2_TARGET void tan_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && tan_f64_1ulp_avx2_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = tan_f64_1ulp_avx2_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tan_f64_1ulp_avx2_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_F64_1ULP_AVX2_AVX512 __mmask8 tan_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TAN_F64_1ULP_AVX2_AVX512 void tan_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v2 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v11 = _mm512_set1_pd(-0x1.1a62633145c07p-54); /* -6.123233995736766e-17 */
    const __m512d v13 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v18 = _mm512_set1_pd(0x1.4e75c07c47fa8p-30); /* 1.2167582766605292e-09 */
    const __m512d v19 = _mm512_set1_pd(0x1.2892b6e498217p-27); /* 8.6314133142845546e-09 */
    const __m512d v21 = _mm512_set1_pd(0x1.7ea909ac539b7p-24); /* 8.9095044846312789e-08 */
    const __m512d v23 = _mm512_set1_pd(0x1.d6c7bf16eadcep-21); /* 8.7689656679461967e-07 */
    const __m512d v24 = _mm512_set1_pd(0x1.226e5efea4367p-17); /* 8.6555223764176781e-06 */
    const __m512d v27 = _mm512_set1_pd(0x1.664f47e203f22p-14); /* 8.5427687310121503e-05 */
    const __m512d v29 = _mm512_set1_pd(0x1.ba1ba1bb51d6p-11); /* 0.00084325396839172659 */
    const __m512d v30 = _mm512_set1_pd(0x1.11111111109e1p-7); /* 0.0083333333333301413 */
    const __m512d v33 = _mm512_set1_pd(0x1.5555555555556p-4); /* 0.083333333333333343 */
    const __m512d v36 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v38 = _mm512_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m512d v48 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v75 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512d v79 = _mm512_set1_pd(0x1p+30); /* 1073741824 */
    const __m512d v82 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v83 = _mm512_set1_epi32(65);
    const __m512i v84 = _mm512_set1_epi32(127);
    const __m512i v93 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v94 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v119 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v141 = _mm512_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m512d v143 = _mm512_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m512d v144 = _mm512_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m512i v146 = _mm512_set1_epi64(INT64_C(3));
    const __m512d v149 = _mm512_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m512d v151 = _mm512_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m512d v153 = _mm512_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m512d v155 = _mm512_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m512d v157 = _mm512_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m512d v159 = _mm512_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m512d v161 = _mm512_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m512d v163 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v165 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v196 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_fmadd_pd(v2, v4l, v5);
    const __m512d v6h = _mm512_fmadd_pd(v2, v4h, v5);
    const __m512i v7l = _mm512_castpd_si512(v6l);
    const __m512i v7h = _mm512_castpd_si512(v6h);
    const __m512i v8l = _mm512_and_si512(v1, v7l);
    const __m512i v8h = _mm512_and_si512(v1, v7h);
    const __mmask8 v9l = _mm512_cmpeq_epi64_mask(v1, v8l);
    const __mmask8 v9h = _mm512_cmpeq_epi64_mask(v1, v8h);
    const __mmask16 v9 = _mm512_kunpackb(v9h, v9l);
    const __m512d v10l = _mm512_sub_pd(v6l, v5);
    const __m512d v10h = _mm512_sub_pd(v6h, v5);
    const __m512d v12l = _mm512_mul_pd(v10l, v11);
    const __m512d v12h = _mm512_mul_pd(v10h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v13, v10l, v4l);
    const __m512d v14h = _mm512_fmadd_pd(v13, v10h, v4h);
    const __m512d v15l = _mm512_add_pd(v12l, v14l);
    const __m512d v15h = _mm512_add_pd(v12h, v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v17l = _mm512_mul_pd(v16l, v16l);
    const __m512d v17h = _mm512_mul_pd(v16h, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v16l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v16h, v18, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v16l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v16h, v21);
    const __m512d v25l = _mm512_fmadd_pd(v23, v16l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v16h, v24);
    const __m512d v26l = _mm512_fmadd_pd(v17l, v22l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v17h, v22h, v25h);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v16l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v16h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v16l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v16h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v28l, v17l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v28h, v17h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v16l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v16h, v32h, v33);
    const __m512d v35l = _mm512_mul_pd(v15l, v16l);
    const __m512d v35h = _mm512_mul_pd(v15h, v16h);
    const __m512d v37l = _mm512_mul_pd(v36, v16l);
    const __m512d v37h = _mm512_mul_pd(v36, v16h);
    const __m512d v39l = _mm512_sub_pd(v14l, v15l);
    const __m512d v39h = _mm512_sub_pd(v14h, v15h);
    const __m512d v40l = _mm512_add_pd(v12l, v39l);
    const __m512d v40h = _mm512_add_pd(v12h, v39h);
    const __m512d v42l = _mm512_fmsub_pd(v10l, v11, v12l);
    const __m512d v42h = _mm512_fmsub_pd(v10h, v11, v12h);
    const __m512d v43l = _mm512_add_pd(v40l, v42l);
    const __m512d v43h = _mm512_add_pd(v40h, v42h);
    const __m512d v44l = _mm512_fmadd_pd(v38, v10l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v38, v10h, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v37l, v44l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v37h, v44h, v44h);
    const __m512d v46l = _mm512_fmadd_pd(v34l, v35l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v34h, v35h, v45h);
    const __m512d v47l = _mm512_add_pd(v15l, v46l);
    const __m512d v47h = _mm512_add_pd(v15h, v46h);
    const __m512d v49l = _mm512_mul_pd(v47l, v48);
    const __m512d v49h = _mm512_mul_pd(v47h, v48);
    const __m512d v50l = _mm512_mul_pd(v49l, v49l);
    const __m512d v50h = _mm512_mul_pd(v49h, v49h);
    const __m512d v51l = _mm512_sub_pd(v0, v50l);
    const __m512d v51h = _mm512_sub_pd(v0, v50h);
    const __m512d v52l = _mm512_mask_blend_pd((__mmask8)v9, v51l, v47l);
    const __m512d v52h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v9), v51h, v47h);
    const __m512d v53l = _mm512_div_pd(v0, v52l);
    const __m512d v53h = _mm512_div_pd(v0, v52h);
    const __m512d v54l = _mm512_sub_pd(v15l, v47l);
    const __m512d v54h = _mm512_sub_pd(v15h, v47h);
    const __m512d v55l = _mm512_add_pd(v46l, v54l);
    const __m512d v55h = _mm512_add_pd(v46h, v54h);
    const __m512d v56l = _mm512_sub_pd(v0, v51l);
    const __m512d v56h = _mm512_sub_pd(v0, v51h);
    const __m512d v57l = _mm512_sub_pd(v56l, v50l);
    const __m512d v57h = _mm512_sub_pd(v56h, v50h);
    const __m512d v59l = _mm512_fmsub_pd(v49l, v49l, v50l);
    const __m512d v59h = _mm512_fmsub_pd(v49h, v49h, v50h);
    const __m512d v60l = _mm512_sub_pd(v57l, v59l);
    const __m512d v60h = _mm512_sub_pd(v57h, v59h);
    const __m512d v61l = _mm512_mul_pd(v55l, v49l);
    const __m512d v61h = _mm512_mul_pd(v55h, v49h);
    const __m512d v62l = _mm512_sub_pd(v60l, v61l);
    const __m512d v62h = _mm512_sub_pd(v60h, v61h);
    const __m512d v63l = _mm512_mask_blend_pd((__mmask8)v9, v62l, v55l);
    const __m512d v63h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v9), v62h, v55h);
    const __m512d v64l = _mm512_mask_blend_pd((__mmask8)v9, v47l, v51l);
    const __m512d v64h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v9), v47h, v51h);
    const __m512d v65l = _mm512_mul_pd(v64l, v53l);
    const __m512d v65h = _mm512_mul_pd(v64h, v53h);
    const __m512d v67l = _mm512_mask_blend_pd((__mmask8)v9, v55l, v62l);
    const __m512d v67h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v9), v55h, v62h);
    const __m512d v68l = _mm512_fnmadd_pd(v63l, v65l, v67l);
    const __m512d v68h = _mm512_fnmadd_pd(v63h, v65h, v67h);
    const __m512d v69l = _mm512_fnmadd_pd(v65l, v52l, v64l);
    const __m512d v69h = _mm512_fnmadd_pd(v65h, v52h, v64h);
    const __m512d v70l = _mm512_add_pd(v68l, v69l);
    const __m512d v70h = _mm512_add_pd(v68h, v69h);
    const __m512d v71l = _mm512_fmadd_pd(v53l, v70l, v65l);
    const __m512d v71h = _mm512_fmadd_pd(v53h, v70h, v65h);
    const __m512i v73l = _mm512_slli_epi64(v7l, 63);
    const __m512i v73h = _mm512_slli_epi64(v7h, 63);
    const __m512i v74l = _mm512_castpd_si512(v3l);
    const __m512i v74h = _mm512_castpd_si512(v3h);
    const __m512i v76l = _mm512_and_si512(v74l, v75);
    const __m512i v76h = _mm512_and_si512(v74h, v75);
    const __m512i v77l = _mm512_xor_si512(v73l, v76l);
    const __m512i v77h = _mm512_xor_si512(v73h, v76h);
    const __m512d v78l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v71l), v77l));
    const __m512d v78h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v71h), v77h));
    const __mmask8 v80l = _mm512_cmp_pd_mask(v4l, v79, _CMP_NLE_UQ);
    const __mmask8 v80h = _mm512_cmp_pd_mask(v4h, v79, _CMP_NLE_UQ);
    const __mmask16 v80 = _mm512_kunpackb(v80h, v80l);
    __m512d r0l = v78l;
    __m512d r0h = v78h;
    __mmask16 any1 = v80;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v81l = _mm512_sub_pd(v4l, v4l);
        const __m512d v81h = _mm512_sub_pd(v4h, v4h);
        const __m512i v85l = _mm512_castpd_si512(v4l);
        const __m512i v85h = _mm512_castpd_si512(v4h);
        const __m512i v87l = _mm512_srli_epi64(v85l, 56);
        const __m512i v87h = _mm512_srli_epi64(v85h, 56);
        const __m256i v88l = _mm512_cvtepi64_epi32(v87l);
        const __m256i v88h = _mm512_cvtepi64_epi32(v87h);
        const __m512i v88 = _mm512_inserti32x8(_mm512_castsi256_si512(v88l), v88h, 1);
        const __m512i v89 = _mm512_and_si512(v84, v88);
        const __m512i v90 = _mm512_max_epi32(v83, v89);
        const __m512i v91 = _mm512_sub_epi32(v90, v83);
        const __m512d v92l = _mm512_i32gather_pd(_mm512_castsi512_si256(v91), tan_f64_1ulp_avx2_table0, 8);
        const __m512d v92h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v91, 1), tan_f64_1ulp_avx2_table0, 8);
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
        const __m512d v101l = _mm512_mul_pd(v100l, v36);
        const __m512d v101h = _mm512_mul_pd(v100h, v36);
        const __m512d v102l = _mm512_roundscale_pd(v101l, 8);
        const __m512d v102h = _mm512_roundscale_pd(v101h, 8);
        const __m512d v103l = _mm512_fmadd_pd(v82, v102l, v100l);
        const __m512d v103h = _mm512_fmadd_pd(v82, v102h, v100h);
        const __m512d v104l = _mm512_mul_pd(v36, v98l);
        const __m512d v104h = _mm512_mul_pd(v36, v98h);
        const __m512d v105l = _mm512_roundscale_pd(v104l, 8);
        const __m512d v105h = _mm512_roundscale_pd(v104h, 8);
        const __m512d v106l = _mm512_fmadd_pd(v82, v105l, v98l);
        const __m512d v106h = _mm512_fmadd_pd(v82, v105h, v98h);
        const __m512d v107l = _mm512_add_pd(v103l, v106l);
        const __m512d v107h = _mm512_add_pd(v103h, v106h);
        const __m512d v108l = _mm512_i32gather_pd(_mm512_castsi512_si256(v91), tan_f64_1ulp_avx2_table1, 8);
        const __m512d v108h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v91, 1), tan_f64_1ulp_avx2_table1, 8);
        const __m512d v109l = _mm512_mul_pd(v108l, v97l);
        const __m512d v109h = _mm512_mul_pd(v108h, v97h);
        const __m512d v110l = _mm512_mul_pd(v36, v109l);
        const __m512d v110h = _mm512_mul_pd(v36, v109h);
        const __m512d v111l = _mm512_roundscale_pd(v110l, 8);
        const __m512d v111h = _mm512_roundscale_pd(v110h, 8);
        const __m512d v112l = _mm512_fmadd_pd(v111l, v82, v109l);
        const __m512d v112h = _mm512_fmadd_pd(v111h, v82, v109h);
        const __m512d v113l = _mm512_add_pd(v107l, v112l);
        const __m512d v113h = _mm512_add_pd(v107h, v112h);
        const __m512d v114l = _mm512_roundscale_pd(v113l, 8);
        const __m512d v114h = _mm512_roundscale_pd(v113h, 8);
        const __m512d v115l = _mm512_add_pd(v114l, v5);
        const __m512d v115h = _mm512_add_pd(v114h, v5);
        const __m512i v116l = _mm512_castpd_si512(v115l);
        const __m512i v116h = _mm512_castpd_si512(v115h);
        const __m512i v117l = _mm512_and_si512(v1, v116l);
        const __m512i v117h = _mm512_and_si512(v1, v116h);
        const __mmask8 v118l = _mm512_cmpeq_epi64_mask(v1, v117l);
        const __mmask8 v118h = _mm512_cmpeq_epi64_mask(v1, v117h);
        const __mmask16 v118 = _mm512_kunpackb(v118h, v118l);
        const __m512d v120l = _mm512_i32gather_pd(_mm512_castsi512_si256(v91), tan_f64_1ulp_avx2_table2, 8);
        const __m512d v120h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v91, 1), tan_f64_1ulp_avx2_table2, 8);
        const __m512d v121l = _mm512_mul_pd(v97l, v120l);
        const __m512d v121h = _mm512_mul_pd(v97h, v120h);
        const __m512d v123l = _mm512_fmsub_pd(v108l, v97l, v109l);
        const __m512d v123h = _mm512_fmsub_pd(v108h, v97h, v109h);
        const __m512d v124l = _mm512_add_pd(v121l, v123l);
        const __m512d v124h = _mm512_add_pd(v121h, v123h);
        const __m512d v125l = _mm512_sub_pd(v107l, v106l);
        const __m512d v125h = _mm512_sub_pd(v107h, v106h);
        const __m512d v126l = _mm512_sub_pd(v103l, v125l);
        const __m512d v126h = _mm512_sub_pd(v103h, v125h);
        const __m512d v127l = _mm512_sub_pd(v107l, v125l);
        const __m512d v127h = _mm512_sub_pd(v107h, v125h);
        const __m512d v128l = _mm512_sub_pd(v106l, v127l);
        const __m512d v128h = _mm512_sub_pd(v106h, v127h);
        const __m512d v129l = _mm512_add_pd(v126l, v128l);
        const __m512d v129h = _mm512_add_pd(v126h, v128h);
        const __m512d v130l = _mm512_sub_pd(v113l, v107l);
        const __m512d v130h = _mm512_sub_pd(v113h, v107h);
        const __m512d v131l = _mm512_sub_pd(v112l, v130l);
        const __m512d v131h = _mm512_sub_pd(v112h, v130h);
        const __m512d v132l = _mm512_sub_pd(v113l, v130l);
        const __m512d v132h = _mm512_sub_pd(v113h, v130h);
        const __m512d v133l = _mm512_sub_pd(v107l, v132l);
        const __m512d v133h = _mm512_sub_pd(v107h, v132h);
        const __m512d v134l = _mm512_add_pd(v131l, v133l);
        const __m512d v134h = _mm512_add_pd(v131h, v133h);
        const __m512d v135l = _mm512_add_pd(v129l, v134l);
        const __m512d v135h = _mm512_add_pd(v129h, v134h);
        const __m512d v136l = _mm512_add_pd(v124l, v135l);
        const __m512d v136h = _mm512_add_pd(v124h, v135h);
        const __m512d v137l = _mm512_sub_pd(v113l, v114l);
        const __m512d v137h = _mm512_sub_pd(v113h, v114h);
        const __m512d v138l = _mm512_add_pd(v136l, v137l);
        const __m512d v138h = _mm512_add_pd(v136h, v137h);
        const __m512d v139l = _mm512_mul_pd(v119, v138l);
        const __m512d v139h = _mm512_mul_pd(v119, v138h);
        const __m512d v140l = _mm512_mul_pd(v139l, v139l);
        const __m512d v140h = _mm512_mul_pd(v139h, v139h);
        const __m512d v142l = _mm512_mul_pd(v140l, v140l);
        const __m512d v142h = _mm512_mul_pd(v140h, v140h);
        const __m512d v145l = _mm512_fmadd_pd(v143, v140l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v143, v140h, v144);
        const __m512d v147l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v145l), v146));
        const __m512d v147h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v145h), v146));
        const __m512d v148l = _mm512_fmadd_pd(v141, v142l, v147l);
        const __m512d v148h = _mm512_fmadd_pd(v141, v142h, v147h);
        const __m512d v150l = _mm512_fmadd_pd(v148l, v140l, v149);
        const __m512d v150h = _mm512_fmadd_pd(v148h, v140h, v149);
        const __m512d v152l = _mm512_fmadd_pd(v140l, v150l, v151);
        const __m512d v152h = _mm512_fmadd_pd(v140h, v150h, v151);
        const __m512d v154l = _mm512_fmadd_pd(v152l, v140l, v153);
        const __m512d v154h = _mm512_fmadd_pd(v152h, v140h, v153);
        const __m512d v156l = _mm512_fmadd_pd(v154l, v140l, v155);
        const __m512d v156h = _mm512_fmadd_pd(v154h, v140h, v155);
        const __m512d v158l = _mm512_fmadd_pd(v156l, v140l, v157);
        const __m512d v158h = _mm512_fmadd_pd(v156h, v140h, v157);
        const __m512d v160l = _mm512_fmadd_pd(v158l, v140l, v159);
        const __m512d v160h = _mm512_fmadd_pd(v158h, v140h, v159);
        const __m512d v162l = _mm512_fmadd_pd(v160l, v140l, v161);
        const __m512d v162h = _mm512_fmadd_pd(v160h, v140h, v161);
        const __m512d v164l = _mm512_fmadd_pd(v162l, v140l, v163);
        const __m512d v164h = _mm512_fmadd_pd(v162h, v140h, v163);
        const __m512d v166l = _mm512_fmadd_pd(v164l, v140l, v165);
        const __m512d v166h = _mm512_fmadd_pd(v164h, v140h, v165);
        const __m512d v167l = _mm512_mul_pd(v139l, v140l);
        const __m512d v167h = _mm512_mul_pd(v139h, v140h);
        const __m512d v168l = _mm512_sub_pd(v136l, v124l);
        const __m512d v168h = _mm512_sub_pd(v136h, v124h);
        const __m512d v169l = _mm512_sub_pd(v135l, v168l);
        const __m512d v169h = _mm512_sub_pd(v135h, v168h);
        const __m512d v170l = _mm512_sub_pd(v136l, v168l);
        const __m512d v170h = _mm512_sub_pd(v136h, v168h);
        const __m512d v171l = _mm512_sub_pd(v124l, v170l);
        const __m512d v171h = _mm512_sub_pd(v124h, v170h);
        const __m512d v172l = _mm512_add_pd(v169l, v171l);
        const __m512d v172h = _mm512_add_pd(v169h, v171h);
        const __m512d v173l = _mm512_sub_pd(v138l, v137l);
        const __m512d v173h = _mm512_sub_pd(v138h, v137h);
        const __m512d v174l = _mm512_sub_pd(v138l, v173l);
        const __m512d v174h = _mm512_sub_pd(v138h, v173h);
        const __m512d v175l = _mm512_sub_pd(v137l, v174l);
        const __m512d v175h = _mm512_sub_pd(v137h, v174h);
        const __m512d v176l = _mm512_sub_pd(v136l, v173l);
        const __m512d v176h = _mm512_sub_pd(v136h, v173h);
        const __m512d v177l = _mm512_add_pd(v175l, v176l);
        const __m512d v177h = _mm512_add_pd(v175h, v176h);
        const __m512d v178l = _mm512_add_pd(v172l, v177l);
        const __m512d v178h = _mm512_add_pd(v172h, v177h);
        const __m512d v179l = _mm512_sub_pd(v135l, v134l);
        const __m512d v179h = _mm512_sub_pd(v135h, v134h);
        const __m512d v180l = _mm512_sub_pd(v135l, v179l);
        const __m512d v180h = _mm512_sub_pd(v135h, v179h);
        const __m512d v181l = _mm512_sub_pd(v134l, v180l);
        const __m512d v181h = _mm512_sub_pd(v134h, v180h);
        const __m512d v182l = _mm512_sub_pd(v129l, v179l);
        const __m512d v182h = _mm512_sub_pd(v129h, v179h);
        const __m512d v183l = _mm512_add_pd(v181l, v182l);
        const __m512d v183h = _mm512_add_pd(v181h, v182h);
        const __m512d v184l = _mm512_sub_pd(v124l, v123l);
        const __m512d v184h = _mm512_sub_pd(v124h, v123h);
        const __m512d v185l = _mm512_sub_pd(v121l, v184l);
        const __m512d v185h = _mm512_sub_pd(v121h, v184h);
        const __m512d v186l = _mm512_sub_pd(v124l, v184l);
        const __m512d v186h = _mm512_sub_pd(v124h, v184h);
        const __m512d v187l = _mm512_sub_pd(v123l, v186l);
        const __m512d v187h = _mm512_sub_pd(v123h, v186h);
        const __m512d v188l = _mm512_add_pd(v185l, v187l);
        const __m512d v188h = _mm512_add_pd(v185h, v187h);
        const __m512d v189l = _mm512_add_pd(v183l, v188l);
        const __m512d v189h = _mm512_add_pd(v183h, v188h);
        const __m512d v190l = _mm512_add_pd(v178l, v189l);
        const __m512d v190h = _mm512_add_pd(v178h, v189h);
        const __m512d v191l = _mm512_i32gather_pd(_mm512_castsi512_si256(v91), tan_f64_1ulp_avx2_table3, 8);
        const __m512d v191h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v91, 1), tan_f64_1ulp_avx2_table3, 8);
        const __m512d v193l = _mm512_fmsub_pd(v97l, v120l, v121l);
        const __m512d v193h = _mm512_fmsub_pd(v97h, v120h, v121h);
        const __m512d v194l = _mm512_fmadd_pd(v97l, v191l, v193l);
        const __m512d v194h = _mm512_fmadd_pd(v97h, v191h, v193h);
        const __m512d v195l = _mm512_add_pd(v190l, v194l);
        const __m512d v195h = _mm512_add_pd(v190h, v194h);
        const __m512d v198l = _mm512_fmsub_pd(v119, v138l, v139l);
        const __m512d v198h = _mm512_fmsub_pd(v119, v138h, v139h);
        const __m512d v199l = _mm512_fmadd_pd(v196, v138l, v198l);
        const __m512d v199h = _mm512_fmadd_pd(v196, v138h, v198h);
        const __m512d v200l = _mm512_fmadd_pd(v195l, v119, v199l);
        const __m512d v200h = _mm512_fmadd_pd(v195h, v119, v199h);
        const __m512d v201l = _mm512_mul_pd(v36, v140l);
        const __m512d v201h = _mm512_mul_pd(v36, v140h);
        const __m512d v202l = _mm512_fmadd_pd(v200l, v201l, v200l);
        const __m512d v202h = _mm512_fmadd_pd(v200h, v201h, v200h);
        const __m512d v203l = _mm512_fmadd_pd(v166l, v167l, v202l);
        const __m512d v203h = _mm512_fmadd_pd(v166h, v167h, v202h);
        const __m512d v204l = _mm512_add_pd(v203l, v139l);
        const __m512d v204h = _mm512_add_pd(v203h, v139h);
        const __m512d v205l = _mm512_mul_pd(v48, v204l);
        const __m512d v205h = _mm512_mul_pd(v48, v204h);
        const __m512d v206l = _mm512_mul_pd(v205l, v205l);
        const __m512d v206h = _mm512_mul_pd(v205h, v205h);
        const __m512d v207l = _mm512_sub_pd(v0, v206l);
        const __m512d v207h = _mm512_sub_pd(v0, v206h);
        const __m512d v208l = _mm512_mask_blend_pd((__mmask8)v118, v207l, v204l);
        const __m512d v208h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v118), v207h, v204h);
        const __m512d v209l = _mm512_div_pd(v0, v208l);
        const __m512d v209h = _mm512_div_pd(v0, v208h);
        const __m512d v210l = _mm512_mask_blend_pd((__mmask8)v118, v204l, v207l);
        const __m512d v210h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v118), v204h, v207h);
        const __m512d v211l = _mm512_mul_pd(v210l, v209l);
        const __m512d v211h = _mm512_mul_pd(v210h, v209h);
        const __m512d v213l = _mm512_sub_pd(v139l, v204l);
        const __m512d v213h = _mm512_sub_pd(v139h, v204h);
        const __m512d v214l = _mm512_add_pd(v203l, v213l);
        const __m512d v214h = _mm512_add_pd(v203h, v213h);
        const __m512d v215l = _mm512_sub_pd(v0, v207l);
        const __m512d v215h = _mm512_sub_pd(v0, v207h);
        const __m512d v216l = _mm512_sub_pd(v215l, v206l);
        const __m512d v216h = _mm512_sub_pd(v215h, v206h);
        const __m512d v218l = _mm512_fmsub_pd(v205l, v205l, v206l);
        const __m512d v218h = _mm512_fmsub_pd(v205h, v205h, v206h);
        const __m512d v219l = _mm512_sub_pd(v216l, v218l);
        const __m512d v219h = _mm512_sub_pd(v216h, v218h);
        const __m512d v220l = _mm512_mul_pd(v214l, v205l);
        const __m512d v220h = _mm512_mul_pd(v214h, v205h);
        const __m512d v221l = _mm512_sub_pd(v219l, v220l);
        const __m512d v221h = _mm512_sub_pd(v219h, v220h);
        const __m512d v222l = _mm512_mask_blend_pd((__mmask8)v118, v221l, v214l);
        const __m512d v222h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v118), v221h, v214h);
        const __m512d v223l = _mm512_mask_blend_pd((__mmask8)v118, v214l, v221l);
        const __m512d v223h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v118), v214h, v221h);
        const __m512d v224l = _mm512_fnmadd_pd(v211l, v222l, v223l);
        const __m512d v224h = _mm512_fnmadd_pd(v211h, v222h, v223h);
        const __m512d v225l = _mm512_fnmadd_pd(v211l, v208l, v210l);
        const __m512d v225h = _mm512_fnmadd_pd(v211h, v208h, v210h);
        const __m512d v226l = _mm512_add_pd(v224l, v225l);
        const __m512d v226h = _mm512_add_pd(v224h, v225h);
        const __m512d v227l = _mm512_fmadd_pd(v209l, v226l, v211l);
        const __m512d v227h = _mm512_fmadd_pd(v209h, v226h, v211h);
        const __m512i v228l = _mm512_slli_epi64(v116l, 63);
        const __m512i v228h = _mm512_slli_epi64(v116h, 63);
        const __m512i v229l = _mm512_xor_si512(v76l, v228l);
        const __m512i v229h = _mm512_xor_si512(v76h, v228h);
        const __m512d v230l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v227l), v229l));
        const __m512d v230h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v227h), v229h));
        const __m512d v231l = _mm512_add_pd(v81l, v230l);
        const __m512d v231h = _mm512_add_pd(v81h, v230h);
        r0l = _mm512_mask_blend_pd((__mmask8)v80, r0l, v231l);
        r0h = _mm512_mask_blend_pd(tan_f64_1ulp_avx2_high_mask_avx512(v80), r0h, v231h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static TAN_F64_1ULP_AVX2_AVX512_TARGET void tan_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tan_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_f64_1ulp_avx2_level(void) {
#if defined(TAN_F64_1ULP_AVX2_FORCE_ISA)
    return TAN_F64_1ULP_AVX2_FORCE_ISA;
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

double tan_f64_1ulp_avx2(double x) {
    return tan_f64_1ulp_avx2_element(x);
}

void tan_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_f64_1ulp_avx2_level();
    if (level == 2) {
        tan_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tan_f64_1ulp_avx2_array_portable(x, y, n);
}
