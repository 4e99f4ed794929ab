/* tan_f64_4ulp_avx2: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    3.250673 ulp, observed on 49000077 inputs
 *   worst input  0x1.ae65250f9801dp+6 (107.59877418866422, encoding 0x405ae65250f9801d)
 *   result there 0x1.ff3534b727146p-1 (0.99845280395269564, encoding 0x3feff3534b727146)
 *   mean error   0.376723 ulp
 *   misrounded   14376235 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           934af1cbacac33a26014942f81d58c8b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 3.5 --isa avx2 --time 16s --from seeds/tan/f64/quotient7_sign.evo --seed 1 --threads 1 --archive tan_f64_4ulp_avx2.db
 *                time: 1.0465 ns/element as avx2 code (inputs mean)
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
#include "tan_f64_4ulp_avx2.h"

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

static inline double tan_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tan_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int64_t tan_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tan_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double tan_f64_4ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t tan_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tan_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return tan_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)tan_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double tan_f64_4ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = tan_f64_4ulp_avx2_bits_f64(y) & INT64_MIN;
    return tan_f64_4ulp_avx2_frombits_f64((tan_f64_4ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static const double tan_f64_4ulp_avx2_table0[63] = {
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

static const double tan_f64_4ulp_avx2_table1[63] = {
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

static const double tan_f64_4ulp_avx2_table2[63] = {
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

static inline double tan_f64_4ulp_avx2_element(double x) {
    const double v2 = x;
    const double v37 = 0x1p+28; /* 268435456 */
    const double v38 = tan_f64_4ulp_avx2_abs_f64(v2);
    const int v39 = v37 < v38;
    double r0;
    if (v39) {
        const int64_t v0 = INT64_C(1);
        const double v3 = 0x1.8p+52; /* 6755399441055744 */
        const double v23 = 0x1p+0; /* 1 */
        const double v40 = v2 - v2;
        const double v41 = -0x1p+2; /* -4 */
        const double v42 = 0x0p+0; /* 0 */
        const int64_t v43 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v44 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v45 = tan_f64_4ulp_avx2_bits_f64(v2);
        const int64_t v46 = v44 & v45;
        const int64_t v47 = (int64_t)((uint64_t)v43 + (uint64_t)v46);
        const double v48 = tan_f64_4ulp_avx2_frombits_f64(v47);
        const int32_t v49 = 65;
        const int32_t v50 = 127;
        const int64_t v51 = INT64_C(56);
        const int64_t v52 = tan_f64_4ulp_avx2_lshr_i64(v45, v51);
        const int32_t v53 = (int32_t)(uint32_t)(uint64_t)v52;
        const int32_t v54 = v50 & v53;
        const int32_t v55 = v49 > v54 ? v49 : v54;
        const int32_t v56 = (int32_t)((uint32_t)v55 - (uint32_t)v49);
        const double v57 = tan_f64_4ulp_avx2_table0[v56];
        const double v58 = v48 * v57;
        const double v59 = -v58;
        const double v60 = tan_f64_4ulp_avx2_fma_f64(v48, v57, v59);
        const double v61 = tan_f64_4ulp_avx2_fma_f64(v41, v42, v60);
        const double v62 = 0x1p-2; /* 0.25 */
        const double v63 = v62 * v58;
        const double v64 = tan_f64_4ulp_avx2_rint_f64(v63);
        const double v65 = tan_f64_4ulp_avx2_fma_f64(v41, v64, v58);
        const double v66 = v61 + v65;
        const double v67 = tan_f64_4ulp_avx2_table1[v56];
        const double v68 = v48 * v67;
        const double v69 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v70 = tan_f64_4ulp_avx2_fma_f64(v62, v68, v69);
        const double v71 = tan_f64_4ulp_avx2_rint_f64(v70);
        const double v72 = tan_f64_4ulp_avx2_fma_f64(v41, v71, v68);
        const double v73 = v66 + v72;
        const double v74 = tan_f64_4ulp_avx2_rint_f64(v73);
        const double v75 = v74 + v3;
        const int64_t v76 = tan_f64_4ulp_avx2_bits_f64(v75);
        const int64_t v77 = v0 & v76;
        const int v78 = v0 == v77;
        const double v79 = v73 - v66;
        const double v80 = v72 - v79;
        const double v81 = v73 - v79;
        const double v82 = v66 - v81;
        const double v83 = v80 + v82;
        const double v84 = v66 - v65;
        const double v85 = v66 - v84;
        const double v86 = v65 - v85;
        const double v87 = v61 - v84;
        const double v88 = v86 + v87;
        const double v89 = v83 + v88;
        const double v90 = tan_f64_4ulp_avx2_table2[v56];
        const double v91 = v48 * v90;
        const double v92 = -v68;
        const double v93 = tan_f64_4ulp_avx2_fma_f64(v48, v67, v92);
        const double v94 = v91 + v93;
        const double v95 = v89 + v94;
        const double v96 = v73 - v74;
        const double v97 = v95 + v96;
        const double v98 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v99 = v97 * v98;
        const double v100 = v99 * v99;
        const double v101 = 0x1.88259b76f860ep-40; /* 1.393185667998448e-12 */
        const double v102 = 0x1.2e5eb232939d5p-37; /* 8.5938696252882932e-12 */
        const double v103 = tan_f64_4ulp_avx2_fma_f64(v101, v100, v102);
        const double v104 = 0x1.99c12369c3335p-34; /* 9.3167374555276531e-11 */
        const double v105 = tan_f64_4ulp_avx2_fma_f64(v100, v103, v104);
        const double v106 = v105 * v100;
        const double v107 = 0x1.f53ea747cc062p-31; /* 9.1175887063801608e-10 */
        const double v108 = v106 + v107;
        const double v109 = 0x1.3559b127f318ep-27; /* 9.0032804127795878e-09 */
        const double v110 = tan_f64_4ulp_avx2_fma_f64(v108, v100, v109);
        const double v111 = 0x1.7da357528632fp-24; /* 8.8857033099856913e-08 */
        const double v112 = tan_f64_4ulp_avx2_fma_f64(v110, v100, v111);
        const double v113 = 0x1.d6d3d128f57b8p-21; /* 8.7698439187976659e-07 */
        const double v114 = tan_f64_4ulp_avx2_fma_f64(v112, v100, v113);
        const double v115 = 0x1.226e355def55bp-17; /* 8.6555034463041047e-06 */
        const double v116 = tan_f64_4ulp_avx2_fma_f64(v114, v100, v115);
        const double v117 = 0x1.664f4882c20fep-14; /* 8.5427689594411827e-05 */
        const double v118 = tan_f64_4ulp_avx2_fma_f64(v116, v100, v117);
        const double v119 = 0x1.ba1ba1ba1ba0bp-11; /* 0.00084325396825396645 */
        const double v120 = tan_f64_4ulp_avx2_fma_f64(v118, v100, v119);
        const double v121 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v122 = tan_f64_4ulp_avx2_fma_f64(v120, v100, v121);
        const double v123 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v124 = tan_f64_4ulp_avx2_fma_f64(v122, v100, v123);
        const double v125 = v99 * v100;
        const double v126 = v62 * v100;
        const double v127 = -v91;
        const double v128 = tan_f64_4ulp_avx2_fma_f64(v48, v90, v127);
        const double v129 = v94 - v93;
        const double v130 = v94 - v129;
        const double v131 = v93 - v130;
        const double v132 = v91 - v129;
        const double v133 = v131 + v132;
        const double v134 = v95 - v94;
        const double v135 = v95 - v134;
        const double v136 = v94 - v135;
        const double v137 = v89 - v134;
        const double v138 = v136 + v137;
        const double v139 = v97 - v96;
        const double v140 = v97 - v139;
        const double v141 = v96 - v140;
        const double v142 = v138 + v141;
        const double v143 = v133 + v142;
        const double v144 = v128 + v143;
        const double v145 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v146 = -v99;
        const double v147 = tan_f64_4ulp_avx2_fma_f64(v97, v98, v146);
        const double v148 = tan_f64_4ulp_avx2_fma_f64(v145, v97, v147);
        const double v149 = tan_f64_4ulp_avx2_fma_f64(v144, v98, v148);
        const double v150 = tan_f64_4ulp_avx2_fma_f64(v126, v149, v149);
        const double v151 = tan_f64_4ulp_avx2_fma_f64(v124, v125, v150);
        const double v152 = v99 + v151;
        const double v153 = 0x1p-1; /* 0.5 */
        const double v154 = v153 * v152;
        const double v155 = v154 * v154;
        const double v156 = v23 - v155;
        const double v157 = v78 ? v152 : v156;
        const double v158 = v23 / v157;
        const double v159 = v99 - v152;
        const double v160 = v159 + v151;
        const double v161 = tan_f64_4ulp_avx2_fma_f64(v141, v69, v23);
        const double v162 = v161 - v156;
        const double v163 = v162 - v155;
        const double v164 = -v155;
        const double v165 = tan_f64_4ulp_avx2_fma_f64(v154, v154, v164);
        const double v166 = v163 - v165;
        const double v167 = v154 * v160;
        const double v168 = v166 - v167;
        const double v169 = v78 ? v160 : v168;
        const double v170 = v78 ? v156 : v152;
        const double v171 = v158 * v170;
        const double v172 = -v171;
        const double v173 = v78 ? v168 : v160;
        const double v174 = tan_f64_4ulp_avx2_fma_f64(v169, v172, v173);
        const double v175 = tan_f64_4ulp_avx2_fma_f64(v172, v157, v170);
        const double v176 = v174 + v175;
        const double v177 = tan_f64_4ulp_avx2_fma_f64(v158, v176, v171);
        const int64_t v178 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v179 = v45 & v178;
        const int64_t v180 = INT64_C(63);
        const int64_t v181 = tan_f64_4ulp_avx2_shl_i64(v76, v180);
        const int64_t v182 = v179 ^ v181;
        const double v183 = tan_f64_4ulp_avx2_addbits_f64(v177, v182);
        const double v184 = v40 + v183;
        r0 = v184;
    } else {
        const int64_t v0 = INT64_C(1);
        const double v1 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
        const double v3 = 0x1.8p+52; /* 6755399441055744 */
        const double v4 = tan_f64_4ulp_avx2_fma_f64(v1, v2, v3);
        const int64_t v5 = tan_f64_4ulp_avx2_bits_f64(v4);
        const int64_t v6 = v0 & v5;
        const int v7 = v0 == v6;
        const double v8 = -0x1.c1cff6bf50bb9p-107; /* -1.0828838639975279e-32 */
        const double v9 = v4 - v3;
        const double v10 = -0x1.1a62633145c06p-54; /* -6.1232339957367648e-17 */
        const double v11 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v12 = tan_f64_4ulp_avx2_fma_f64(v11, v9, v2);
        const double v13 = tan_f64_4ulp_avx2_fma_f64(v10, v9, v12);
        const double v14 = tan_f64_4ulp_avx2_fma_f64(v8, v9, v13);
        const double v15 = v14 * v14;
        const double v16 = 0x1.08db492a2853bp-21; /* 4.9333383357969296e-07 */
        const double v17 = -0x1.45e5d2bb17f52p-12; /* -0.00031080031084761595 */
        const double v18 = tan_f64_4ulp_avx2_fma_f64(v16, v15, v17);
        const double v19 = 0x1.a41a41a419d66p-6; /* 0.025641025641019687 */
        const double v20 = tan_f64_4ulp_avx2_fma_f64(v15, v18, v19);
        const double v21 = -0x1.ddddddddddddep-2; /* -0.46666666666666667 */
        const double v22 = tan_f64_4ulp_avx2_fma_f64(v15, v20, v21);
        const double v23 = 0x1p+0; /* 1 */
        const double v24 = tan_f64_4ulp_avx2_fma_f64(v22, v15, v23);
        const double v25 = -v24;
        const double v26 = v14 * v15;
        const double v27 = -0x1.29f6b219e4fa4p-16; /* -1.7760017818682327e-05 */
        const double v28 = 0x1.c01c01c019ae7p-9; /* 0.003418803418799288 */
        const double v29 = tan_f64_4ulp_avx2_fma_f64(v15, v27, v28);
        const double v30 = -0x1.1111111111111p-3; /* -0.13333333333333333 */
        const double v31 = tan_f64_4ulp_avx2_fma_f64(v15, v29, v30);
        const double v32 = tan_f64_4ulp_avx2_fma_f64(v26, v31, v14);
        const double v33 = tan_f64_4ulp_avx2_copysign_f64(v32, v14);
        const double v34 = v7 ? v25 : v33;
        const double v35 = v7 ? v33 : v24;
        const double v36 = v34 / v35;
        r0 = v36;
    }
    return r0;
}

static void tan_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_F64_4ULP_AVX2_AVX2 static inline TAN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TAN_F64_4ULP_AVX2_AVX512 static inline TAN_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
TAN_F64_4ULP_AVX2_AVX2 __m256i tan_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TAN_F64_4ULP_AVX2_AVX2 __m256d tan_f64_4ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

TAN_F64_4ULP_AVX2_AVX2 __m128i tan_f64_4ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TAN_F64_4ULP_AVX2_AVX2 __m256d tan_f64_4ulp_avx2_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static TAN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int tan_f64_4ulp_avx2_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.c1cff6bf50bb9p-107); /* -1.0828838639975279e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(0x1.08db492a2853bp-21); /* 4.9333383357969296e-07 */
    const __m256d v17 = _mm256_set1_pd(-0x1.45e5d2bb17f52p-12); /* -0.00031080031084761595 */
    const __m256d v19 = _mm256_set1_pd(0x1.a41a41a419d66p-6); /* 0.025641025641019687 */
    const __m256d v21 = _mm256_set1_pd(-0x1.ddddddddddddep-2); /* -0.46666666666666667 */
    const __m256d v23 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(-0x1.29f6b219e4fa4p-16); /* -1.7760017818682327e-05 */
    const __m256d v28 = _mm256_set1_pd(0x1.c01c01c019ae7p-9); /* 0.003418803418799288 */
    const __m256d v30 = _mm256_set1_pd(-0x1.1111111111111p-3); /* -0.13333333333333333 */
    const __m256d v37 = _mm256_set1_pd(0x1p+28); /* 268435456 */
    const __m256d v41 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v42 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v44 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256i v49 = _mm256_set1_epi32(65);
    const __m256i v50 = _mm256_set1_epi32(127);
    const __m256d v62 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v69 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v98 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v101 = _mm256_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m256d v102 = _mm256_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m256d v104 = _mm256_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m256d v107 = _mm256_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m256d v109 = _mm256_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m256d v111 = _mm256_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m256d v113 = _mm256_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m256d v115 = _mm256_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m256d v117 = _mm256_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m256d v119 = _mm256_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m256d v121 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v123 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v145 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v153 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v178 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
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
    const __m256i v7 = tan_f64_4ulp_avx2_join_mask_avx2(v7l, v7h);
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
    const __m256d v18l = _mm256_fmadd_pd(v16, v15l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v15h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v15l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v15h, v23);
    const __m256d v25l = _mm256_xor_pd(v24l, _mm256_set1_pd(-0.0));
    const __m256d v25h = _mm256_xor_pd(v24h, _mm256_set1_pd(-0.0));
    const __m256d v26l = _mm256_mul_pd(v14l, v15l);
    const __m256d v26h = _mm256_mul_pd(v14h, v15h);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v27, v28);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v29h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v26l, v31l, v14l);
    const __m256d v32h = _mm256_fmadd_pd(v26h, v31h, v14h);
    const __m256d v33l = tan_f64_4ulp_avx2_signed_f64_avx2(v32l, v14l);
    const __m256d v33h = tan_f64_4ulp_avx2_signed_f64_avx2(v32h, v14h);
    const __m256d v34l = _mm256_blendv_pd(v33l, v25l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v34h = _mm256_blendv_pd(v33h, v25h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v35l = _mm256_blendv_pd(v24l, v33l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v35h = _mm256_blendv_pd(v24h, v33h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v36l = _mm256_div_pd(v34l, v35l);
    const __m256d v36h = _mm256_div_pd(v34h, v35h);
    const __m256d v38l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v38h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38l, _CMP_LT_OQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38h, _CMP_LT_OQ));
    const __m256i v39 = tan_f64_4ulp_avx2_join_mask_avx2(v39l, v39h);
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
        const __m128i v53l = tan_f64_4ulp_avx2_wrap_avx2(v52l);
        const __m128i v53h = tan_f64_4ulp_avx2_wrap_avx2(v52h);
        const __m256i v53 = _mm256_set_m128i(v53h, v53l);
        const __m256i v54 = _mm256_and_si256(v50, v53);
        const __m256i v55 = _mm256_max_epi32(v49, v54);
        const __m256i v56 = _mm256_sub_epi32(v55, v49);
        const __m256d v57l = tan_f64_4ulp_avx2_gather_f64_avx2(tan_f64_4ulp_avx2_table0, _mm256_castsi256_si128(v56));
        const __m256d v57h = tan_f64_4ulp_avx2_gather_f64_avx2(tan_f64_4ulp_avx2_table0, _mm256_extracti128_si256(v56, 1));
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
        const __m256d v67l = tan_f64_4ulp_avx2_gather_f64_avx2(tan_f64_4ulp_avx2_table1, _mm256_castsi256_si128(v56));
        const __m256d v67h = tan_f64_4ulp_avx2_gather_f64_avx2(tan_f64_4ulp_avx2_table1, _mm256_extracti128_si256(v56, 1));
        const __m256d v68l = _mm256_mul_pd(v48l, v67l);
        const __m256d v68h = _mm256_mul_pd(v48h, v67h);
        const __m256d v70l = _mm256_fmadd_pd(v62, v68l, v69);
        const __m256d v70h = _mm256_fmadd_pd(v62, v68h, v69);
        const __m256d v71l = _mm256_round_pd(v70l, 8);
        const __m256d v71h = _mm256_round_pd(v70h, 8);
        const __m256d v72l = _mm256_fmadd_pd(v41, v71l, v68l);
        const __m256d v72h = _mm256_fmadd_pd(v41, v71h, v68h);
        const __m256d v73l = _mm256_add_pd(v66l, v72l);
        const __m256d v73h = _mm256_add_pd(v66h, v72h);
        const __m256d v74l = _mm256_round_pd(v73l, 8);
        const __m256d v74h = _mm256_round_pd(v73h, 8);
        const __m256d v75l = _mm256_add_pd(v74l, v3);
        const __m256d v75h = _mm256_add_pd(v74h, v3);
        const __m256i v76l = _mm256_castpd_si256(v75l);
        const __m256i v76h = _mm256_castpd_si256(v75h);
        const __m256i v77l = _mm256_and_si256(v0, v76l);
        const __m256i v77h = _mm256_and_si256(v0, v76h);
        const __m256i v78l = _mm256_cmpeq_epi64(v0, v77l);
        const __m256i v78h = _mm256_cmpeq_epi64(v0, v77h);
        const __m256i v78 = tan_f64_4ulp_avx2_join_mask_avx2(v78l, v78h);
        const __m256d v79l = _mm256_sub_pd(v73l, v66l);
        const __m256d v79h = _mm256_sub_pd(v73h, v66h);
        const __m256d v80l = _mm256_sub_pd(v72l, v79l);
        const __m256d v80h = _mm256_sub_pd(v72h, v79h);
        const __m256d v81l = _mm256_sub_pd(v73l, v79l);
        const __m256d v81h = _mm256_sub_pd(v73h, v79h);
        const __m256d v82l = _mm256_sub_pd(v66l, v81l);
        const __m256d v82h = _mm256_sub_pd(v66h, v81h);
        const __m256d v83l = _mm256_add_pd(v80l, v82l);
        const __m256d v83h = _mm256_add_pd(v80h, v82h);
        const __m256d v84l = _mm256_sub_pd(v66l, v65l);
        const __m256d v84h = _mm256_sub_pd(v66h, v65h);
        const __m256d v85l = _mm256_sub_pd(v66l, v84l);
        const __m256d v85h = _mm256_sub_pd(v66h, v84h);
        const __m256d v86l = _mm256_sub_pd(v65l, v85l);
        const __m256d v86h = _mm256_sub_pd(v65h, v85h);
        const __m256d v87l = _mm256_sub_pd(v61l, v84l);
        const __m256d v87h = _mm256_sub_pd(v61h, v84h);
        const __m256d v88l = _mm256_add_pd(v86l, v87l);
        const __m256d v88h = _mm256_add_pd(v86h, v87h);
        const __m256d v89l = _mm256_add_pd(v83l, v88l);
        const __m256d v89h = _mm256_add_pd(v83h, v88h);
        const __m256d v90l = tan_f64_4ulp_avx2_gather_f64_avx2(tan_f64_4ulp_avx2_table2, _mm256_castsi256_si128(v56));
        const __m256d v90h = tan_f64_4ulp_avx2_gather_f64_avx2(tan_f64_4ulp_avx2_table2, _mm256_extracti128_si256(v56, 1));
        const __m256d v91l = _mm256_mul_pd(v48l, v90l);
        const __m256d v91h = _mm256_mul_pd(v48h, v90h);
        const __m256d v93l = _mm256_fmsub_pd(v48l, v67l, v68l);
        const __m256d v93h = _mm256_fmsub_pd(v48h, v67h, v68h);
        const __m256d v94l = _mm256_add_pd(v91l, v93l);
        const __m256d v94h = _mm256_add_pd(v91h, v93h);
        const __m256d v95l = _mm256_add_pd(v89l, v94l);
        const __m256d v95h = _mm256_add_pd(v89h, v94h);
        const __m256d v96l = _mm256_sub_pd(v73l, v74l);
        const __m256d v96h = _mm256_sub_pd(v73h, v74h);
        const __m256d v97l = _mm256_add_pd(v95l, v96l);
        const __m256d v97h = _mm256_add_pd(v95h, v96h);
        const __m256d v99l = _mm256_mul_pd(v97l, v98);
        const __m256d v99h = _mm256_mul_pd(v97h, v98);
        const __m256d v100l = _mm256_mul_pd(v99l, v99l);
        const __m256d v100h = _mm256_mul_pd(v99h, v99h);
        const __m256d v103l = _mm256_fmadd_pd(v101, v100l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101, v100h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v100l, v103l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v100h, v103h, v104);
        const __m256d v106l = _mm256_mul_pd(v105l, v100l);
        const __m256d v106h = _mm256_mul_pd(v105h, v100h);
        const __m256d v108l = _mm256_add_pd(v106l, v107);
        const __m256d v108h = _mm256_add_pd(v106h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v100l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v100h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v110l, v100l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110h, v100h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v100l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v100h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v100l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v100h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v100l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v100h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v100l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v100h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v100l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v100h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v122l, v100l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v122h, v100h, v123);
        const __m256d v125l = _mm256_mul_pd(v99l, v100l);
        const __m256d v125h = _mm256_mul_pd(v99h, v100h);
        const __m256d v126l = _mm256_mul_pd(v62, v100l);
        const __m256d v126h = _mm256_mul_pd(v62, v100h);
        const __m256d v128l = _mm256_fmsub_pd(v48l, v90l, v91l);
        const __m256d v128h = _mm256_fmsub_pd(v48h, v90h, v91h);
        const __m256d v129l = _mm256_sub_pd(v94l, v93l);
        const __m256d v129h = _mm256_sub_pd(v94h, v93h);
        const __m256d v130l = _mm256_sub_pd(v94l, v129l);
        const __m256d v130h = _mm256_sub_pd(v94h, v129h);
        const __m256d v131l = _mm256_sub_pd(v93l, v130l);
        const __m256d v131h = _mm256_sub_pd(v93h, v130h);
        const __m256d v132l = _mm256_sub_pd(v91l, v129l);
        const __m256d v132h = _mm256_sub_pd(v91h, v129h);
        const __m256d v133l = _mm256_add_pd(v131l, v132l);
        const __m256d v133h = _mm256_add_pd(v131h, v132h);
        const __m256d v134l = _mm256_sub_pd(v95l, v94l);
        const __m256d v134h = _mm256_sub_pd(v95h, v94h);
        const __m256d v135l = _mm256_sub_pd(v95l, v134l);
        const __m256d v135h = _mm256_sub_pd(v95h, v134h);
        const __m256d v136l = _mm256_sub_pd(v94l, v135l);
        const __m256d v136h = _mm256_sub_pd(v94h, v135h);
        const __m256d v137l = _mm256_sub_pd(v89l, v134l);
        const __m256d v137h = _mm256_sub_pd(v89h, v134h);
        const __m256d v138l = _mm256_add_pd(v136l, v137l);
        const __m256d v138h = _mm256_add_pd(v136h, v137h);
        const __m256d v139l = _mm256_sub_pd(v97l, v96l);
        const __m256d v139h = _mm256_sub_pd(v97h, v96h);
        const __m256d v140l = _mm256_sub_pd(v97l, v139l);
        const __m256d v140h = _mm256_sub_pd(v97h, v139h);
        const __m256d v141l = _mm256_sub_pd(v96l, v140l);
        const __m256d v141h = _mm256_sub_pd(v96h, v140h);
        const __m256d v142l = _mm256_add_pd(v138l, v141l);
        const __m256d v142h = _mm256_add_pd(v138h, v141h);
        const __m256d v143l = _mm256_add_pd(v133l, v142l);
        const __m256d v143h = _mm256_add_pd(v133h, v142h);
        const __m256d v144l = _mm256_add_pd(v128l, v143l);
        const __m256d v144h = _mm256_add_pd(v128h, v143h);
        const __m256d v147l = _mm256_fmsub_pd(v97l, v98, v99l);
        const __m256d v147h = _mm256_fmsub_pd(v97h, v98, v99h);
        const __m256d v148l = _mm256_fmadd_pd(v145, v97l, v147l);
        const __m256d v148h = _mm256_fmadd_pd(v145, v97h, v147h);
        const __m256d v149l = _mm256_fmadd_pd(v144l, v98, v148l);
        const __m256d v149h = _mm256_fmadd_pd(v144h, v98, v148h);
        const __m256d v150l = _mm256_fmadd_pd(v126l, v149l, v149l);
        const __m256d v150h = _mm256_fmadd_pd(v126h, v149h, v149h);
        const __m256d v151l = _mm256_fmadd_pd(v124l, v125l, v150l);
        const __m256d v151h = _mm256_fmadd_pd(v124h, v125h, v150h);
        const __m256d v152l = _mm256_add_pd(v99l, v151l);
        const __m256d v152h = _mm256_add_pd(v99h, v151h);
        const __m256d v154l = _mm256_mul_pd(v153, v152l);
        const __m256d v154h = _mm256_mul_pd(v153, v152h);
        const __m256d v155l = _mm256_mul_pd(v154l, v154l);
        const __m256d v155h = _mm256_mul_pd(v154h, v154h);
        const __m256d v156l = _mm256_sub_pd(v23, v155l);
        const __m256d v156h = _mm256_sub_pd(v23, v155h);
        const __m256d v157l = _mm256_blendv_pd(v156l, v152l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v157h = _mm256_blendv_pd(v156h, v152h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m256d v158l = _mm256_div_pd(v23, v157l);
        const __m256d v158h = _mm256_div_pd(v23, v157h);
        const __m256d v159l = _mm256_sub_pd(v99l, v152l);
        const __m256d v159h = _mm256_sub_pd(v99h, v152h);
        const __m256d v160l = _mm256_add_pd(v159l, v151l);
        const __m256d v160h = _mm256_add_pd(v159h, v151h);
        const __m256d v161l = _mm256_fmadd_pd(v141l, v69, v23);
        const __m256d v161h = _mm256_fmadd_pd(v141h, v69, v23);
        const __m256d v162l = _mm256_sub_pd(v161l, v156l);
        const __m256d v162h = _mm256_sub_pd(v161h, v156h);
        const __m256d v163l = _mm256_sub_pd(v162l, v155l);
        const __m256d v163h = _mm256_sub_pd(v162h, v155h);
        const __m256d v165l = _mm256_fmsub_pd(v154l, v154l, v155l);
        const __m256d v165h = _mm256_fmsub_pd(v154h, v154h, v155h);
        const __m256d v166l = _mm256_sub_pd(v163l, v165l);
        const __m256d v166h = _mm256_sub_pd(v163h, v165h);
        const __m256d v167l = _mm256_mul_pd(v154l, v160l);
        const __m256d v167h = _mm256_mul_pd(v154h, v160h);
        const __m256d v168l = _mm256_sub_pd(v166l, v167l);
        const __m256d v168h = _mm256_sub_pd(v166h, v167h);
        const __m256d v169l = _mm256_blendv_pd(v168l, v160l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v169h = _mm256_blendv_pd(v168h, v160h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m256d v170l = _mm256_blendv_pd(v152l, v156l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v170h = _mm256_blendv_pd(v152h, v156h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m256d v171l = _mm256_mul_pd(v158l, v170l);
        const __m256d v171h = _mm256_mul_pd(v158h, v170h);
        const __m256d v173l = _mm256_blendv_pd(v160l, v168l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v78))));
        const __m256d v173h = _mm256_blendv_pd(v160h, v168h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v78, 1))));
        const __m256d v174l = _mm256_fnmadd_pd(v169l, v171l, v173l);
        const __m256d v174h = _mm256_fnmadd_pd(v169h, v171h, v173h);
        const __m256d v175l = _mm256_fnmadd_pd(v171l, v157l, v170l);
        const __m256d v175h = _mm256_fnmadd_pd(v171h, v157h, v170h);
        const __m256d v176l = _mm256_add_pd(v174l, v175l);
        const __m256d v176h = _mm256_add_pd(v174h, v175h);
        const __m256d v177l = _mm256_fmadd_pd(v158l, v176l, v171l);
        const __m256d v177h = _mm256_fmadd_pd(v158h, v176h, v171h);
        const __m256i v179l = _mm256_and_si256(v45l, v178);
        const __m256i v179h = _mm256_and_si256(v45h, v178);
        const __m256i v181l = _mm256_slli_epi64(v76l, 63);
        const __m256i v181h = _mm256_slli_epi64(v76h, 63);
        const __m256i v182l = _mm256_xor_si256(v179l, v181l);
        const __m256i v182h = _mm256_xor_si256(v179h, v181h);
        const __m256d v183l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v177l), v182l));
        const __m256d v183h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v177h), v182h));
        const __m256d v184l = _mm256_add_pd(v40l, v183l);
        const __m256d v184h = _mm256_add_pd(v40h, v183h);
        r0l = _mm256_blendv_pd(r0l, v184l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v39))));
        r0h = _mm256_blendv_pd(r0h, v184h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v39, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
TAN_F64_4ULP_AVX2_AVX2 int tan_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v8 = _mm256_set1_pd(-0x1.c1cff6bf50bb9p-107); /* -1.0828838639975279e-32 */
    const __m256d v10 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v11 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(0x1.08db492a2853bp-21); /* 4.9333383357969296e-07 */
    const __m256d v17 = _mm256_set1_pd(-0x1.45e5d2bb17f52p-12); /* -0.00031080031084761595 */
    const __m256d v19 = _mm256_set1_pd(0x1.a41a41a419d66p-6); /* 0.025641025641019687 */
    const __m256d v21 = _mm256_set1_pd(-0x1.ddddddddddddep-2); /* -0.46666666666666667 */
    const __m256d v23 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v27 = _mm256_set1_pd(-0x1.29f6b219e4fa4p-16); /* -1.7760017818682327e-05 */
    const __m256d v28 = _mm256_set1_pd(0x1.c01c01c019ae7p-9); /* 0.003418803418799288 */
    const __m256d v30 = _mm256_set1_pd(-0x1.1111111111111p-3); /* -0.13333333333333333 */
    const __m256d v37 = _mm256_set1_pd(0x1p+28); /* 268435456 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v38l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v38h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v39l = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38l, _CMP_LT_OQ));
    const __m256i v39h = _mm256_castpd_si256(_mm256_cmp_pd(v37, v38h, _CMP_LT_OQ));
    const __m256i v39 = tan_f64_4ulp_avx2_join_mask_avx2(v39l, v39h);
    __m256i any1 = v39;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m256i v6l = _mm256_and_si256(v0, v5l);
    const __m256i v6h = _mm256_and_si256(v0, v5h);
    const __m256i v7l = _mm256_cmpeq_epi64(v0, v6l);
    const __m256i v7h = _mm256_cmpeq_epi64(v0, v6h);
    const __m256i v7 = tan_f64_4ulp_avx2_join_mask_avx2(v7l, v7h);
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
    const __m256d v18l = _mm256_fmadd_pd(v16, v15l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v15h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v15l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v15h, v23);
    const __m256d v25l = _mm256_xor_pd(v24l, _mm256_set1_pd(-0.0));
    const __m256d v25h = _mm256_xor_pd(v24h, _mm256_set1_pd(-0.0));
    const __m256d v26l = _mm256_mul_pd(v14l, v15l);
    const __m256d v26h = _mm256_mul_pd(v14h, v15h);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v27, v28);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v29h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v26l, v31l, v14l);
    const __m256d v32h = _mm256_fmadd_pd(v26h, v31h, v14h);
    const __m256d v33l = tan_f64_4ulp_avx2_signed_f64_avx2(v32l, v14l);
    const __m256d v33h = tan_f64_4ulp_avx2_signed_f64_avx2(v32h, v14h);
    const __m256d v34l = _mm256_blendv_pd(v33l, v25l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v34h = _mm256_blendv_pd(v33h, v25h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v35l = _mm256_blendv_pd(v24l, v33l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v35h = _mm256_blendv_pd(v24h, v33h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    const __m256d v36l = _mm256_div_pd(v34l, v35l);
    const __m256d v36h = _mm256_div_pd(v34h, v35h);
    _mm256_storeu_pd(y, v36l);
    _mm256_storeu_pd(y + 4, v36h);
    return 1;
}

static TAN_F64_4ULP_AVX2_AVX2_TARGET void tan_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && tan_f64_4ulp_avx2_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = tan_f64_4ulp_avx2_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tan_f64_4ulp_avx2_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TAN_F64_4ULP_AVX2_AVX512 __m512d tan_f64_4ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_F64_4ULP_AVX2_AVX512 __mmask8 tan_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TAN_F64_4ULP_AVX2_AVX512 void tan_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v8 = _mm512_set1_pd(-0x1.c1cff6bf50bb9p-107); /* -1.0828838639975279e-32 */
    const __m512d v10 = _mm512_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m512d v11 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(0x1.08db492a2853bp-21); /* 4.9333383357969296e-07 */
    const __m512d v17 = _mm512_set1_pd(-0x1.45e5d2bb17f52p-12); /* -0.00031080031084761595 */
    const __m512d v19 = _mm512_set1_pd(0x1.a41a41a419d66p-6); /* 0.025641025641019687 */
    const __m512d v21 = _mm512_set1_pd(-0x1.ddddddddddddep-2); /* -0.46666666666666667 */
    const __m512d v23 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v27 = _mm512_set1_pd(-0x1.29f6b219e4fa4p-16); /* -1.7760017818682327e-05 */
    const __m512d v28 = _mm512_set1_pd(0x1.c01c01c019ae7p-9); /* 0.003418803418799288 */
    const __m512d v30 = _mm512_set1_pd(-0x1.1111111111111p-3); /* -0.13333333333333333 */
    const __m512d v37 = _mm512_set1_pd(0x1p+28); /* 268435456 */
    const __m512d v41 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v42 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v44 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512i v49 = _mm512_set1_epi32(65);
    const __m512i v50 = _mm512_set1_epi32(127);
    const __m512d v62 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v69 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v98 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v101 = _mm512_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m512d v102 = _mm512_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m512d v104 = _mm512_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m512d v107 = _mm512_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m512d v109 = _mm512_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m512d v111 = _mm512_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m512d v113 = _mm512_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m512d v115 = _mm512_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m512d v117 = _mm512_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m512d v119 = _mm512_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m512d v121 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v123 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v145 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v153 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v178 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
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
    const __m512d v18l = _mm512_fmadd_pd(v16, v15l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v15h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v15l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v15h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v15l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v15h, v23);
    const __m512d v25l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v24l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v25h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v24h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v26l = _mm512_mul_pd(v14l, v15l);
    const __m512d v26h = _mm512_mul_pd(v14h, v15h);
    const __m512d v29l = _mm512_fmadd_pd(v15l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v15h, v27, v28);
    const __m512d v31l = _mm512_fmadd_pd(v15l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v15h, v29h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v26l, v31l, v14l);
    const __m512d v32h = _mm512_fmadd_pd(v26h, v31h, v14h);
    const __m512d v33l = tan_f64_4ulp_avx2_signed_f64_avx512(v32l, v14l);
    const __m512d v33h = tan_f64_4ulp_avx2_signed_f64_avx512(v32h, v14h);
    const __m512d v34l = _mm512_mask_blend_pd((__mmask8)v7, v33l, v25l);
    const __m512d v34h = _mm512_mask_blend_pd(tan_f64_4ulp_avx2_high_mask_avx512(v7), v33h, v25h);
    const __m512d v35l = _mm512_mask_blend_pd((__mmask8)v7, v24l, v33l);
    const __m512d v35h = _mm512_mask_blend_pd(tan_f64_4ulp_avx2_high_mask_avx512(v7), v24h, v33h);
    const __m512d v36l = _mm512_div_pd(v34l, v35l);
    const __m512d v36h = _mm512_div_pd(v34h, v35h);
    const __m512d v38l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v38h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
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
        const __m512d v57l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), tan_f64_4ulp_avx2_table0, 8);
        const __m512d v57h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), tan_f64_4ulp_avx2_table0, 8);
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
        const __m512d v67l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), tan_f64_4ulp_avx2_table1, 8);
        const __m512d v67h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), tan_f64_4ulp_avx2_table1, 8);
        const __m512d v68l = _mm512_mul_pd(v48l, v67l);
        const __m512d v68h = _mm512_mul_pd(v48h, v67h);
        const __m512d v70l = _mm512_fmadd_pd(v62, v68l, v69);
        const __m512d v70h = _mm512_fmadd_pd(v62, v68h, v69);
        const __m512d v71l = _mm512_roundscale_pd(v70l, 8);
        const __m512d v71h = _mm512_roundscale_pd(v70h, 8);
        const __m512d v72l = _mm512_fmadd_pd(v41, v71l, v68l);
        const __m512d v72h = _mm512_fmadd_pd(v41, v71h, v68h);
        const __m512d v73l = _mm512_add_pd(v66l, v72l);
        const __m512d v73h = _mm512_add_pd(v66h, v72h);
        const __m512d v74l = _mm512_roundscale_pd(v73l, 8);
        const __m512d v74h = _mm512_roundscale_pd(v73h, 8);
        const __m512d v75l = _mm512_add_pd(v74l, v3);
        const __m512d v75h = _mm512_add_pd(v74h, v3);
        const __m512i v76l = _mm512_castpd_si512(v75l);
        const __m512i v76h = _mm512_castpd_si512(v75h);
        const __m512i v77l = _mm512_and_si512(v0, v76l);
        const __m512i v77h = _mm512_and_si512(v0, v76h);
        const __mmask8 v78l = _mm512_cmpeq_epi64_mask(v0, v77l);
        const __mmask8 v78h = _mm512_cmpeq_epi64_mask(v0, v77h);
        const __mmask16 v78 = _mm512_kunpackb(v78h, v78l);
        const __m512d v79l = _mm512_sub_pd(v73l, v66l);
        const __m512d v79h = _mm512_sub_pd(v73h, v66h);
        const __m512d v80l = _mm512_sub_pd(v72l, v79l);
        const __m512d v80h = _mm512_sub_pd(v72h, v79h);
        const __m512d v81l = _mm512_sub_pd(v73l, v79l);
        const __m512d v81h = _mm512_sub_pd(v73h, v79h);
        const __m512d v82l = _mm512_sub_pd(v66l, v81l);
        const __m512d v82h = _mm512_sub_pd(v66h, v81h);
        const __m512d v83l = _mm512_add_pd(v80l, v82l);
        const __m512d v83h = _mm512_add_pd(v80h, v82h);
        const __m512d v84l = _mm512_sub_pd(v66l, v65l);
        const __m512d v84h = _mm512_sub_pd(v66h, v65h);
        const __m512d v85l = _mm512_sub_pd(v66l, v84l);
        const __m512d v85h = _mm512_sub_pd(v66h, v84h);
        const __m512d v86l = _mm512_sub_pd(v65l, v85l);
        const __m512d v86h = _mm512_sub_pd(v65h, v85h);
        const __m512d v87l = _mm512_sub_pd(v61l, v84l);
        const __m512d v87h = _mm512_sub_pd(v61h, v84h);
        const __m512d v88l = _mm512_add_pd(v86l, v87l);
        const __m512d v88h = _mm512_add_pd(v86h, v87h);
        const __m512d v89l = _mm512_add_pd(v83l, v88l);
        const __m512d v89h = _mm512_add_pd(v83h, v88h);
        const __m512d v90l = _mm512_i32gather_pd(_mm512_castsi512_si256(v56), tan_f64_4ulp_avx2_table2, 8);
        const __m512d v90h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v56, 1), tan_f64_4ulp_avx2_table2, 8);
        const __m512d v91l = _mm512_mul_pd(v48l, v90l);
        const __m512d v91h = _mm512_mul_pd(v48h, v90h);
        const __m512d v93l = _mm512_fmsub_pd(v48l, v67l, v68l);
        const __m512d v93h = _mm512_fmsub_pd(v48h, v67h, v68h);
        const __m512d v94l = _mm512_add_pd(v91l, v93l);
        const __m512d v94h = _mm512_add_pd(v91h, v93h);
        const __m512d v95l = _mm512_add_pd(v89l, v94l);
        const __m512d v95h = _mm512_add_pd(v89h, v94h);
        const __m512d v96l = _mm512_sub_pd(v73l, v74l);
        const __m512d v96h = _mm512_sub_pd(v73h, v74h);
        const __m512d v97l = _mm512_add_pd(v95l, v96l);
        const __m512d v97h = _mm512_add_pd(v95h, v96h);
        const __m512d v99l = _mm512_mul_pd(v97l, v98);
        const __m512d v99h = _mm512_mul_pd(v97h, v98);
        const __m512d v100l = _mm512_mul_pd(v99l, v99l);
        const __m512d v100h = _mm512_mul_pd(v99h, v99h);
        const __m512d v103l = _mm512_fmadd_pd(v101, v100l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101, v100h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v100l, v103l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v100h, v103h, v104);
        const __m512d v106l = _mm512_mul_pd(v105l, v100l);
        const __m512d v106h = _mm512_mul_pd(v105h, v100h);
        const __m512d v108l = _mm512_add_pd(v106l, v107);
        const __m512d v108h = _mm512_add_pd(v106h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v100l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v100h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v110l, v100l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110h, v100h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v100l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v100h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v100l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v100h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v100l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v100h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v100l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v100h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v100l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v100h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v122l, v100l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v122h, v100h, v123);
        const __m512d v125l = _mm512_mul_pd(v99l, v100l);
        const __m512d v125h = _mm512_mul_pd(v99h, v100h);
        const __m512d v126l = _mm512_mul_pd(v62, v100l);
        const __m512d v126h = _mm512_mul_pd(v62, v100h);
        const __m512d v128l = _mm512_fmsub_pd(v48l, v90l, v91l);
        const __m512d v128h = _mm512_fmsub_pd(v48h, v90h, v91h);
        const __m512d v129l = _mm512_sub_pd(v94l, v93l);
        const __m512d v129h = _mm512_sub_pd(v94h, v93h);
        const __m512d v130l = _mm512_sub_pd(v94l, v129l);
        const __m512d v130h = _mm512_sub_pd(v94h, v129h);
        const __m512d v131l = _mm512_sub_pd(v93l, v130l);
        const __m512d v131h = _mm512_sub_pd(v93h, v130h);
        const __m512d v132l = _mm512_sub_pd(v91l, v129l);
        const __m512d v132h = _mm512_sub_pd(v91h, v129h);
        const __m512d v133l = _mm512_add_pd(v131l, v132l);
        const __m512d v133h = _mm512_add_pd(v131h, v132h);
        const __m512d v134l = _mm512_sub_pd(v95l, v94l);
        const __m512d v134h = _mm512_sub_pd(v95h, v94h);
        const __m512d v135l = _mm512_sub_pd(v95l, v134l);
        const __m512d v135h = _mm512_sub_pd(v95h, v134h);
        const __m512d v136l = _mm512_sub_pd(v94l, v135l);
        const __m512d v136h = _mm512_sub_pd(v94h, v135h);
        const __m512d v137l = _mm512_sub_pd(v89l, v134l);
        const __m512d v137h = _mm512_sub_pd(v89h, v134h);
        const __m512d v138l = _mm512_add_pd(v136l, v137l);
        const __m512d v138h = _mm512_add_pd(v136h, v137h);
        const __m512d v139l = _mm512_sub_pd(v97l, v96l);
        const __m512d v139h = _mm512_sub_pd(v97h, v96h);
        const __m512d v140l = _mm512_sub_pd(v97l, v139l);
        const __m512d v140h = _mm512_sub_pd(v97h, v139h);
        const __m512d v141l = _mm512_sub_pd(v96l, v140l);
        const __m512d v141h = _mm512_sub_pd(v96h, v140h);
        const __m512d v142l = _mm512_add_pd(v138l, v141l);
        const __m512d v142h = _mm512_add_pd(v138h, v141h);
        const __m512d v143l = _mm512_add_pd(v133l, v142l);
        const __m512d v143h = _mm512_add_pd(v133h, v142h);
        const __m512d v144l = _mm512_add_pd(v128l, v143l);
        const __m512d v144h = _mm512_add_pd(v128h, v143h);
        const __m512d v147l = _mm512_fmsub_pd(v97l, v98, v99l);
        const __m512d v147h = _mm512_fmsub_pd(v97h, v98, v99h);
        const __m512d v148l = _mm512_fmadd_pd(v145, v97l, v147l);
        const __m512d v148h = _mm512_fmadd_pd(v145, v97h, v147h);
        const __m512d v149l = _mm512_fmadd_pd(v144l, v98, v148l);
        const __m512d v149h = _mm512_fmadd_pd(v144h, v98, v148h);
        const __m512d v150l = _mm512_fmadd_pd(v126l, v149l, v149l);
        const __m512d v150h = _mm512_fmadd_pd(v126h, v149h, v149h);
        const __m512d v151l = _mm512_fmadd_pd(v124l, v125l, v150l);
        const __m512d v151h = _mm512_fmadd_pd(v124h, v125h, v150h);
        const __m512d v152l = _mm512_add_pd(v99l, v151l);
        const __m512d v152h = _mm512_add_pd(v99h, v151h);
        const __m512d v154l = _mm512_mul_pd(v153, v152l);
        const __m512d v154h = _mm512_mul_pd(v153, v152h);
        const __m512d v155l = _mm512_mul_pd(v154l, v154l);
        const __m512d v155h = _mm512_mul_pd(v154h, v154h);
        const __m512d v156l = _mm512_sub_pd(v23, v155l);
        const __m512d v156h = _mm512_sub_pd(v23, v155h);
        const __m512d v157l = _mm512_mask_blend_pd((__mmask8)v78, v156l, v152l);
        const __m512d v157h = _mm512_mask_blend_pd(tan_f64_4ulp_avx2_high_mask_avx512(v78), v156h, v152h);
        const __m512d v158l = _mm512_div_pd(v23, v157l);
        const __m512d v158h = _mm512_div_pd(v23, v157h);
        const __m512d v159l = _mm512_sub_pd(v99l, v152l);
        const __m512d v159h = _mm512_sub_pd(v99h, v152h);
        const __m512d v160l = _mm512_add_pd(v159l, v151l);
        const __m512d v160h = _mm512_add_pd(v159h, v151h);
        const __m512d v161l = _mm512_fmadd_pd(v141l, v69, v23);
        const __m512d v161h = _mm512_fmadd_pd(v141h, v69, v23);
        const __m512d v162l = _mm512_sub_pd(v161l, v156l);
        const __m512d v162h = _mm512_sub_pd(v161h, v156h);
        const __m512d v163l = _mm512_sub_pd(v162l, v155l);
        const __m512d v163h = _mm512_sub_pd(v162h, v155h);
        const __m512d v165l = _mm512_fmsub_pd(v154l, v154l, v155l);
        const __m512d v165h = _mm512_fmsub_pd(v154h, v154h, v155h);
        const __m512d v166l = _mm512_sub_pd(v163l, v165l);
        const __m512d v166h = _mm512_sub_pd(v163h, v165h);
        const __m512d v167l = _mm512_mul_pd(v154l, v160l);
        const __m512d v167h = _mm512_mul_pd(v154h, v160h);
        const __m512d v168l = _mm512_sub_pd(v166l, v167l);
        const __m512d v168h = _mm512_sub_pd(v166h, v167h);
        const __m512d v169l = _mm512_mask_blend_pd((__mmask8)v78, v168l, v160l);
        const __m512d v169h = _mm512_mask_blend_pd(tan_f64_4ulp_avx2_high_mask_avx512(v78), v168h, v160h);
        const __m512d v170l = _mm512_mask_blend_pd((__mmask8)v78, v152l, v156l);
        const __m512d v170h = _mm512_mask_blend_pd(tan_f64_4ulp_avx2_high_mask_avx512(v78), v152h, v156h);
        const __m512d v171l = _mm512_mul_pd(v158l, v170l);
        const __m512d v171h = _mm512_mul_pd(v158h, v170h);
        const __m512d v173l = _mm512_mask_blend_pd((__mmask8)v78, v160l, v168l);
        const __m512d v173h = _mm512_mask_blend_pd(tan_f64_4ulp_avx2_high_mask_avx512(v78), v160h, v168h);
        const __m512d v174l = _mm512_fnmadd_pd(v169l, v171l, v173l);
        const __m512d v174h = _mm512_fnmadd_pd(v169h, v171h, v173h);
        const __m512d v175l = _mm512_fnmadd_pd(v171l, v157l, v170l);
        const __m512d v175h = _mm512_fnmadd_pd(v171h, v157h, v170h);
        const __m512d v176l = _mm512_add_pd(v174l, v175l);
        const __m512d v176h = _mm512_add_pd(v174h, v175h);
        const __m512d v177l = _mm512_fmadd_pd(v158l, v176l, v171l);
        const __m512d v177h = _mm512_fmadd_pd(v158h, v176h, v171h);
        const __m512i v179l = _mm512_and_si512(v45l, v178);
        const __m512i v179h = _mm512_and_si512(v45h, v178);
        const __m512i v181l = _mm512_slli_epi64(v76l, 63);
        const __m512i v181h = _mm512_slli_epi64(v76h, 63);
        const __m512i v182l = _mm512_xor_si512(v179l, v181l);
        const __m512i v182h = _mm512_xor_si512(v179h, v181h);
        const __m512d v183l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v177l), v182l));
        const __m512d v183h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v177h), v182h));
        const __m512d v184l = _mm512_add_pd(v40l, v183l);
        const __m512d v184h = _mm512_add_pd(v40h, v183h);
        r0l = _mm512_mask_blend_pd((__mmask8)v39, r0l, v184l);
        r0h = _mm512_mask_blend_pd(tan_f64_4ulp_avx2_high_mask_avx512(v39), r0h, v184h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static TAN_F64_4ULP_AVX2_AVX512_TARGET void tan_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tan_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_f64_4ulp_avx2_level(void) {
#if defined(TAN_F64_4ULP_AVX2_FORCE_ISA)
    return TAN_F64_4ULP_AVX2_FORCE_ISA;
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

double tan_f64_4ulp_avx2(double x) {
    return tan_f64_4ulp_avx2_element(x);
}

void tan_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_f64_4ulp_avx2_level();
    if (level == 2) {
        tan_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tan_f64_4ulp_avx2_array_portable(x, y, n);
}
