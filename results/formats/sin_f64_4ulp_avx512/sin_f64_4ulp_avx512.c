/* sin_f64_4ulp_avx512: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    2.362856 ulp, observed on 53226848 inputs
 *   worst input  -0x1.b0e1e45b26972p+0 (-1.6909468386207576, encoding 0xbffb0e1e45b26972)
 *   result there -0x1.fc4f0ce56f5d4p-1 (-0.9927906065055887, encoding 0xbfefc4f0ce56f5d4)
 *   mean error   0.239694 ulp
 *   misrounded   2802750 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cba790dab3a3beea6622c3a74ad18275
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx512.db
 *                time: 0.6913 ns/element as avx512 code (inputs mean)
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

static inline double sin_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double sin_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sin_f64_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sin_f64_4ulp_avx512_addbits_f64(double a, int64_t b) {
    return sin_f64_4ulp_avx512_frombits_f64((int64_t)((uint64_t)sin_f64_4ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline int64_t sin_f64_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_4ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static const double sin_f64_4ulp_avx512_table0[63] = {
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

static const double sin_f64_4ulp_avx512_table1[63] = {
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
    const double v0 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const double v1 = x;
    const double v2 = sin_f64_4ulp_avx512_abs_f64(v1);
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = sin_f64_4ulp_avx512_fma_f64(v0, v2, v3);
    const double v5 = v4 - v3;
    const double v6 = 0x1.f1976b7ed8fbcp-109; /* 2.9947698097183397e-33 */
    const double v7 = -0x1.1a62633145c07p-53; /* -1.2246467991473532e-16 */
    const double v8 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
    const double v9 = sin_f64_4ulp_avx512_fma_f64(v5, v8, v2);
    const double v10 = sin_f64_4ulp_avx512_fma_f64(v5, v7, v9);
    const double v11 = sin_f64_4ulp_avx512_fma_f64(v5, v6, v10);
    const double v12 = v11 * v11;
    const double v13 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
    const double v14 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
    const double v15 = sin_f64_4ulp_avx512_fma_f64(v12, v13, v14);
    const double v16 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
    const double v17 = sin_f64_4ulp_avx512_fma_f64(v12, v15, v16);
    const double v18 = 0x1.612461404df65p-33; /* 1.6059043852482696e-10 */
    const double v19 = sin_f64_4ulp_avx512_fma_f64(v17, v12, v18);
    const double v20 = -0x1.ae64567f37cbp-26; /* -2.5052108385055301e-08 */
    const double v21 = sin_f64_4ulp_avx512_fma_f64(v19, v12, v20);
    const double v22 = 0x1.71de3a556cfffp-19; /* 2.7557319223995426e-06 */
    const double v23 = sin_f64_4ulp_avx512_fma_f64(v21, v12, v22);
    const double v24 = -0x1.a01a01a019fc4p-13; /* -0.00019841269841269608 */
    const double v25 = sin_f64_4ulp_avx512_fma_f64(v23, v12, v24);
    const double v26 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v27 = sin_f64_4ulp_avx512_fma_f64(v25, v12, v26);
    const double v28 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v29 = sin_f64_4ulp_avx512_fma_f64(v12, v27, v28);
    const double v30 = v11 * v12;
    const double v31 = sin_f64_4ulp_avx512_fma_f64(v29, v30, v11);
    const int64_t v32 = sin_f64_4ulp_avx512_bits_f64(v1);
    const int64_t v33 = INT64_MIN; /* 0x8000000000000000 */
    const int64_t v34 = v32 & v33;
    const int64_t v35 = sin_f64_4ulp_avx512_bits_f64(v4);
    const int64_t v36 = INT64_C(63);
    const int64_t v37 = sin_f64_4ulp_avx512_shl_i64(v35, v36);
    const int64_t v38 = v34 ^ v37;
    const double v39 = sin_f64_4ulp_avx512_addbits_f64(v31, v38);
    const double v40 = 0x1p+30; /* 1073741824 */
    const int v41 = !(v2 <= v40);
    double r0 = v39;
    if (v41) {
        const double v42 = v2 - v2;
        const int64_t v43 = INT64_C(1);
        const double v44 = -0x1p+2; /* -4 */
        const int32_t v45 = 65;
        const int32_t v46 = 127;
        const int64_t v47 = sin_f64_4ulp_avx512_bits_f64(v2);
        const int64_t v48 = INT64_C(56);
        const int64_t v49 = sin_f64_4ulp_avx512_lshr_i64(v47, v48);
        const int32_t v50 = (int32_t)(uint32_t)(uint64_t)v49;
        const int32_t v51 = v46 & v50;
        const int32_t v52 = v45 > v51 ? v45 : v51;
        const int32_t v53 = (int32_t)((uint32_t)v52 - (uint32_t)v45);
        const double v54 = sin_f64_4ulp_avx512_table0[v53];
        const int64_t v55 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v56 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v57 = v56 & v47;
        const int64_t v58 = (int64_t)((uint64_t)v55 + (uint64_t)v57);
        const double v59 = sin_f64_4ulp_avx512_frombits_f64(v58);
        const double v60 = v54 * v59;
        const double v61 = v16 * v60;
        const double v62 = sin_f64_4ulp_avx512_rint_f64(v61);
        const double v63 = sin_f64_4ulp_avx512_fma_f64(v44, v62, v60);
        const double v64 = sin_f64_4ulp_avx512_table1[v53];
        const double v65 = v64 * v59;
        const double v66 = -v65;
        const double v67 = sin_f64_4ulp_avx512_fma_f64(v64, v59, v66);
        const double v68 = 0x1p-2; /* 0.25 */
        const double v69 = v67 * v68;
        const double v70 = sin_f64_4ulp_avx512_rint_f64(v69);
        const double v71 = sin_f64_4ulp_avx512_fma_f64(v44, v70, v67);
        const double v72 = v68 * v65;
        const double v73 = sin_f64_4ulp_avx512_rint_f64(v72);
        const double v74 = sin_f64_4ulp_avx512_fma_f64(v44, v73, v65);
        const double v75 = v71 + v74;
        const double v76 = v63 + v75;
        const double v77 = sin_f64_4ulp_avx512_rint_f64(v76);
        const double v78 = v77 + v3;
        const int64_t v79 = sin_f64_4ulp_avx512_bits_f64(v78);
        const int64_t v80 = v43 & v79;
        const int v81 = v43 == v80;
        const double v82 = 0x1p+0; /* 1 */
        const double v83 = 0x1p-1; /* 0.5 */
        const double v84 = v76 - v77;
        const double v85 = sin_f64_4ulp_avx512_table2[v53];
        const double v86 = v59 * v85;
        const double v87 = -v60;
        const double v88 = sin_f64_4ulp_avx512_fma_f64(v54, v59, v87);
        const double v89 = v86 + v88;
        const double v90 = v75 - v74;
        const double v91 = v71 - v90;
        const double v92 = v75 - v90;
        const double v93 = v74 - v92;
        const double v94 = v91 + v93;
        const double v95 = v76 - v75;
        const double v96 = v63 - v95;
        const double v97 = v76 - v95;
        const double v98 = v75 - v97;
        const double v99 = v96 + v98;
        const double v100 = v94 + v99;
        const double v101 = v89 + v100;
        const double v102 = v84 + v101;
        const double v103 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v104 = v102 * v103;
        const double v105 = v104 * v104;
        const double v106 = v83 * v105;
        const double v107 = v82 - v106;
        const double v108 = v105 * v105;
        const double v109 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v110 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v111 = sin_f64_4ulp_avx512_fma_f64(v109, v105, v110);
        const double v112 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v113 = sin_f64_4ulp_avx512_fma_f64(v111, v105, v112);
        const double v114 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v115 = sin_f64_4ulp_avx512_fma_f64(v113, v105, v114);
        const double v116 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v117 = sin_f64_4ulp_avx512_fma_f64(v115, v105, v116);
        const double v118 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v119 = sin_f64_4ulp_avx512_fma_f64(v117, v105, v118);
        const double v120 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v121 = sin_f64_4ulp_avx512_fma_f64(v119, v105, v120);
        const double v122 = sin_f64_4ulp_avx512_table3[v53];
        const double v123 = -v86;
        const double v124 = sin_f64_4ulp_avx512_fma_f64(v59, v85, v123);
        const double v125 = sin_f64_4ulp_avx512_fma_f64(v59, v122, v124);
        const double v126 = v100 - v99;
        const double v127 = v100 - v126;
        const double v128 = v99 - v127;
        const double v129 = v94 - v126;
        const double v130 = v128 + v129;
        const double v131 = v89 - v88;
        const double v132 = v86 - v131;
        const double v133 = v89 - v131;
        const double v134 = v88 - v133;
        const double v135 = v132 + v134;
        const double v136 = v130 + v135;
        const double v137 = v101 - v89;
        const double v138 = v100 - v137;
        const double v139 = v101 - v137;
        const double v140 = v89 - v139;
        const double v141 = v138 + v140;
        const double v142 = v102 - v84;
        const double v143 = v102 - v142;
        const double v144 = v84 - v143;
        const double v145 = v101 - v142;
        const double v146 = v144 + v145;
        const double v147 = v141 + v146;
        const double v148 = v136 + v147;
        const double v149 = v125 + v148;
        const double v150 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v151 = -v104;
        const double v152 = sin_f64_4ulp_avx512_fma_f64(v102, v103, v151);
        const double v153 = sin_f64_4ulp_avx512_fma_f64(v150, v102, v152);
        const double v154 = sin_f64_4ulp_avx512_fma_f64(v149, v103, v153);
        const double v155 = -v105;
        const double v156 = sin_f64_4ulp_avx512_fma_f64(v104, v104, v155);
        const double v157 = v83 * v156;
        const double v158 = sin_f64_4ulp_avx512_fma_f64(v104, v154, v157);
        const double v159 = -v158;
        const double v160 = sin_f64_4ulp_avx512_fma_f64(v108, v121, v159);
        const double v161 = v82 - v107;
        const double v162 = v161 - v106;
        const double v163 = v160 + v162;
        const double v164 = v107 + v163;
        const double v165 = sin_f64_4ulp_avx512_fma_f64(v14, v105, v16);
        const double v166 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v167 = sin_f64_4ulp_avx512_fma_f64(v165, v105, v166);
        const double v168 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v169 = sin_f64_4ulp_avx512_fma_f64(v167, v105, v168);
        const double v170 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v171 = sin_f64_4ulp_avx512_fma_f64(v169, v105, v170);
        const double v172 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v173 = sin_f64_4ulp_avx512_fma_f64(v171, v105, v172);
        const double v174 = sin_f64_4ulp_avx512_fma_f64(v173, v105, v26);
        const double v175 = sin_f64_4ulp_avx512_fma_f64(v174, v105, v28);
        const double v176 = v104 * v105;
        const double v177 = v106 * v154;
        const double v178 = v154 - v177;
        const double v179 = sin_f64_4ulp_avx512_fma_f64(v175, v176, v178);
        const double v180 = v179 + v104;
        const double v181 = v81 ? v164 : v180;
        const int64_t v182 = INT64_C(2);
        const int64_t v183 = v182 & v79;
        const int64_t v184 = INT64_C(62);
        const int64_t v185 = sin_f64_4ulp_avx512_shl_i64(v183, v184);
        const int64_t v186 = v185 ^ v34;
        const double v187 = sin_f64_4ulp_avx512_addbits_f64(v181, v186);
        const double v188 = v42 + v187;
        r0 = v188;
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
    const __m256d v0 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-109); /* 2.9947698097183397e-33 */
    const __m256d v7 = _mm256_set1_pd(-0x1.1a62633145c07p-53); /* -1.2246467991473532e-16 */
    const __m256d v8 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v13 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v14 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v16 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v18 = _mm256_set1_pd(0x1.612461404df65p-33); /* 1.6059043852482696e-10 */
    const __m256d v20 = _mm256_set1_pd(-0x1.ae64567f37cbp-26); /* -2.5052108385055301e-08 */
    const __m256d v22 = _mm256_set1_pd(0x1.71de3a556cfffp-19); /* 2.7557319223995426e-06 */
    const __m256d v24 = _mm256_set1_pd(-0x1.a01a01a019fc4p-13); /* -0.00019841269841269608 */
    const __m256d v26 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v28 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v33 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v40 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v44 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v45 = _mm256_set1_epi32(65);
    const __m256i v46 = _mm256_set1_epi32(127);
    const __m256i v55 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v56 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v68 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v82 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v83 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v103 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v109 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v110 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v112 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v114 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v116 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v118 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v120 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v150 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v166 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v168 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v170 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v172 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256i v182 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v4l = _mm256_fmadd_pd(v0, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v0, v2h, v3);
    const __m256d v5l = _mm256_sub_pd(v4l, v3);
    const __m256d v5h = _mm256_sub_pd(v4h, v3);
    const __m256d v9l = _mm256_fmadd_pd(v5l, v8, v2l);
    const __m256d v9h = _mm256_fmadd_pd(v5h, v8, v2h);
    const __m256d v10l = _mm256_fmadd_pd(v5l, v7, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v5h, v7, v9h);
    const __m256d v11l = _mm256_fmadd_pd(v5l, v6, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v5h, v6, v10h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v13, v14);
    const __m256d v17l = _mm256_fmadd_pd(v12l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v12h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v12l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v12h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v12l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v12h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v12l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v12h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v12l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v12h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v12l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v12h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v12l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v12h, v27h, v28);
    const __m256d v30l = _mm256_mul_pd(v11l, v12l);
    const __m256d v30h = _mm256_mul_pd(v11h, v12h);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v30l, v11l);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v30h, v11h);
    const __m256i v32l = _mm256_castpd_si256(v1l);
    const __m256i v32h = _mm256_castpd_si256(v1h);
    const __m256i v34l = _mm256_and_si256(v32l, v33);
    const __m256i v34h = _mm256_and_si256(v32h, v33);
    const __m256i v35l = _mm256_castpd_si256(v4l);
    const __m256i v35h = _mm256_castpd_si256(v4h);
    const __m256i v37l = _mm256_slli_epi64(v35l, 63);
    const __m256i v37h = _mm256_slli_epi64(v35h, 63);
    const __m256i v38l = _mm256_xor_si256(v34l, v37l);
    const __m256i v38h = _mm256_xor_si256(v34h, v37h);
    const __m256d v39l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v31l), v38l));
    const __m256d v39h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v31h), v38h));
    const __m256i v41l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v40, _CMP_NLE_UQ));
    const __m256i v41h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v40, _CMP_NLE_UQ));
    const __m256i v41 = sin_f64_4ulp_avx512_join_mask_avx2(v41l, v41h);
    __m256d r0l = v39l;
    __m256d r0h = v39h;
    __m256i any1 = v41;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v42l = _mm256_sub_pd(v2l, v2l);
        const __m256d v42h = _mm256_sub_pd(v2h, v2h);
        const __m256i v47l = _mm256_castpd_si256(v2l);
        const __m256i v47h = _mm256_castpd_si256(v2h);
        const __m256i v49l = _mm256_srli_epi64(v47l, 56);
        const __m256i v49h = _mm256_srli_epi64(v47h, 56);
        const __m128i v50l = sin_f64_4ulp_avx512_wrap_avx2(v49l);
        const __m128i v50h = sin_f64_4ulp_avx512_wrap_avx2(v49h);
        const __m256i v50 = _mm256_set_m128i(v50h, v50l);
        const __m256i v51 = _mm256_and_si256(v46, v50);
        const __m256i v52 = _mm256_max_epi32(v45, v51);
        const __m256i v53 = _mm256_sub_epi32(v52, v45);
        const __m256d v54l = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table0, _mm256_castsi256_si128(v53), 8);
        const __m256d v54h = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table0, _mm256_extracti128_si256(v53, 1), 8);
        const __m256i v57l = _mm256_and_si256(v56, v47l);
        const __m256i v57h = _mm256_and_si256(v56, v47h);
        const __m256i v58l = _mm256_add_epi64(v55, v57l);
        const __m256i v58h = _mm256_add_epi64(v55, v57h);
        const __m256d v59l = _mm256_castsi256_pd(v58l);
        const __m256d v59h = _mm256_castsi256_pd(v58h);
        const __m256d v60l = _mm256_mul_pd(v54l, v59l);
        const __m256d v60h = _mm256_mul_pd(v54h, v59h);
        const __m256d v61l = _mm256_mul_pd(v16, v60l);
        const __m256d v61h = _mm256_mul_pd(v16, v60h);
        const __m256d v62l = _mm256_round_pd(v61l, 8);
        const __m256d v62h = _mm256_round_pd(v61h, 8);
        const __m256d v63l = _mm256_fmadd_pd(v44, v62l, v60l);
        const __m256d v63h = _mm256_fmadd_pd(v44, v62h, v60h);
        const __m256d v64l = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table1, _mm256_castsi256_si128(v53), 8);
        const __m256d v64h = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table1, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v65l = _mm256_mul_pd(v64l, v59l);
        const __m256d v65h = _mm256_mul_pd(v64h, v59h);
        const __m256d v67l = _mm256_fmsub_pd(v64l, v59l, v65l);
        const __m256d v67h = _mm256_fmsub_pd(v64h, v59h, v65h);
        const __m256d v69l = _mm256_mul_pd(v67l, v68);
        const __m256d v69h = _mm256_mul_pd(v67h, v68);
        const __m256d v70l = _mm256_round_pd(v69l, 8);
        const __m256d v70h = _mm256_round_pd(v69h, 8);
        const __m256d v71l = _mm256_fmadd_pd(v44, v70l, v67l);
        const __m256d v71h = _mm256_fmadd_pd(v44, v70h, v67h);
        const __m256d v72l = _mm256_mul_pd(v68, v65l);
        const __m256d v72h = _mm256_mul_pd(v68, v65h);
        const __m256d v73l = _mm256_round_pd(v72l, 8);
        const __m256d v73h = _mm256_round_pd(v72h, 8);
        const __m256d v74l = _mm256_fmadd_pd(v44, v73l, v65l);
        const __m256d v74h = _mm256_fmadd_pd(v44, v73h, v65h);
        const __m256d v75l = _mm256_add_pd(v71l, v74l);
        const __m256d v75h = _mm256_add_pd(v71h, v74h);
        const __m256d v76l = _mm256_add_pd(v63l, v75l);
        const __m256d v76h = _mm256_add_pd(v63h, v75h);
        const __m256d v77l = _mm256_round_pd(v76l, 8);
        const __m256d v77h = _mm256_round_pd(v76h, 8);
        const __m256d v78l = _mm256_add_pd(v77l, v3);
        const __m256d v78h = _mm256_add_pd(v77h, v3);
        const __m256i v79l = sin_f64_4ulp_avx512_bits_f64_avx2(v78l);
        const __m256i v79h = sin_f64_4ulp_avx512_bits_f64_avx2(v78h);
        const __m256i v80l = _mm256_and_si256(v43, v79l);
        const __m256i v80h = _mm256_and_si256(v43, v79h);
        const __m256i v81l = _mm256_cmpeq_epi64(v43, v80l);
        const __m256i v81h = _mm256_cmpeq_epi64(v43, v80h);
        const __m256i v81 = sin_f64_4ulp_avx512_join_mask_avx2(v81l, v81h);
        const __m256d v84l = _mm256_sub_pd(v76l, v77l);
        const __m256d v84h = _mm256_sub_pd(v76h, v77h);
        const __m256d v85l = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table2, _mm256_castsi256_si128(v53), 8);
        const __m256d v85h = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table2, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v86l = _mm256_mul_pd(v59l, v85l);
        const __m256d v86h = _mm256_mul_pd(v59h, v85h);
        const __m256d v88l = _mm256_fmsub_pd(v54l, v59l, v60l);
        const __m256d v88h = _mm256_fmsub_pd(v54h, v59h, v60h);
        const __m256d v89l = _mm256_add_pd(v86l, v88l);
        const __m256d v89h = _mm256_add_pd(v86h, v88h);
        const __m256d v90l = _mm256_sub_pd(v75l, v74l);
        const __m256d v90h = _mm256_sub_pd(v75h, v74h);
        const __m256d v91l = _mm256_sub_pd(v71l, v90l);
        const __m256d v91h = _mm256_sub_pd(v71h, v90h);
        const __m256d v92l = _mm256_sub_pd(v75l, v90l);
        const __m256d v92h = _mm256_sub_pd(v75h, v90h);
        const __m256d v93l = _mm256_sub_pd(v74l, v92l);
        const __m256d v93h = _mm256_sub_pd(v74h, v92h);
        const __m256d v94l = _mm256_add_pd(v91l, v93l);
        const __m256d v94h = _mm256_add_pd(v91h, v93h);
        const __m256d v95l = _mm256_sub_pd(v76l, v75l);
        const __m256d v95h = _mm256_sub_pd(v76h, v75h);
        const __m256d v96l = _mm256_sub_pd(v63l, v95l);
        const __m256d v96h = _mm256_sub_pd(v63h, v95h);
        const __m256d v97l = _mm256_sub_pd(v76l, v95l);
        const __m256d v97h = _mm256_sub_pd(v76h, v95h);
        const __m256d v98l = _mm256_sub_pd(v75l, v97l);
        const __m256d v98h = _mm256_sub_pd(v75h, v97h);
        const __m256d v99l = _mm256_add_pd(v96l, v98l);
        const __m256d v99h = _mm256_add_pd(v96h, v98h);
        const __m256d v100l = _mm256_add_pd(v94l, v99l);
        const __m256d v100h = _mm256_add_pd(v94h, v99h);
        const __m256d v101l = _mm256_add_pd(v89l, v100l);
        const __m256d v101h = _mm256_add_pd(v89h, v100h);
        const __m256d v102l = _mm256_add_pd(v84l, v101l);
        const __m256d v102h = _mm256_add_pd(v84h, v101h);
        const __m256d v104l = _mm256_mul_pd(v102l, v103);
        const __m256d v104h = _mm256_mul_pd(v102h, v103);
        const __m256d v105l = _mm256_mul_pd(v104l, v104l);
        const __m256d v105h = _mm256_mul_pd(v104h, v104h);
        const __m256d v106l = _mm256_mul_pd(v83, v105l);
        const __m256d v106h = _mm256_mul_pd(v83, v105h);
        const __m256d v107l = _mm256_sub_pd(v82, v106l);
        const __m256d v107h = _mm256_sub_pd(v82, v106h);
        const __m256d v108l = _mm256_mul_pd(v105l, v105l);
        const __m256d v108h = _mm256_mul_pd(v105h, v105h);
        const __m256d v111l = _mm256_fmadd_pd(v109, v105l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109, v105h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v105l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v105h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v105l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v105h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v105l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v105h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v117l, v105l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117h, v105h, v118);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v105l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v105h, v120);
        const __m256d v122l = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table3, _mm256_castsi256_si128(v53), 8);
        const __m256d v122h = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table3, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v124l = _mm256_fmsub_pd(v59l, v85l, v86l);
        const __m256d v124h = _mm256_fmsub_pd(v59h, v85h, v86h);
        const __m256d v125l = _mm256_fmadd_pd(v59l, v122l, v124l);
        const __m256d v125h = _mm256_fmadd_pd(v59h, v122h, v124h);
        const __m256d v126l = _mm256_sub_pd(v100l, v99l);
        const __m256d v126h = _mm256_sub_pd(v100h, v99h);
        const __m256d v127l = _mm256_sub_pd(v100l, v126l);
        const __m256d v127h = _mm256_sub_pd(v100h, v126h);
        const __m256d v128l = _mm256_sub_pd(v99l, v127l);
        const __m256d v128h = _mm256_sub_pd(v99h, v127h);
        const __m256d v129l = _mm256_sub_pd(v94l, v126l);
        const __m256d v129h = _mm256_sub_pd(v94h, v126h);
        const __m256d v130l = _mm256_add_pd(v128l, v129l);
        const __m256d v130h = _mm256_add_pd(v128h, v129h);
        const __m256d v131l = _mm256_sub_pd(v89l, v88l);
        const __m256d v131h = _mm256_sub_pd(v89h, v88h);
        const __m256d v132l = _mm256_sub_pd(v86l, v131l);
        const __m256d v132h = _mm256_sub_pd(v86h, v131h);
        const __m256d v133l = _mm256_sub_pd(v89l, v131l);
        const __m256d v133h = _mm256_sub_pd(v89h, v131h);
        const __m256d v134l = _mm256_sub_pd(v88l, v133l);
        const __m256d v134h = _mm256_sub_pd(v88h, v133h);
        const __m256d v135l = _mm256_add_pd(v132l, v134l);
        const __m256d v135h = _mm256_add_pd(v132h, v134h);
        const __m256d v136l = _mm256_add_pd(v130l, v135l);
        const __m256d v136h = _mm256_add_pd(v130h, v135h);
        const __m256d v137l = _mm256_sub_pd(v101l, v89l);
        const __m256d v137h = _mm256_sub_pd(v101h, v89h);
        const __m256d v138l = _mm256_sub_pd(v100l, v137l);
        const __m256d v138h = _mm256_sub_pd(v100h, v137h);
        const __m256d v139l = _mm256_sub_pd(v101l, v137l);
        const __m256d v139h = _mm256_sub_pd(v101h, v137h);
        const __m256d v140l = _mm256_sub_pd(v89l, v139l);
        const __m256d v140h = _mm256_sub_pd(v89h, v139h);
        const __m256d v141l = _mm256_add_pd(v138l, v140l);
        const __m256d v141h = _mm256_add_pd(v138h, v140h);
        const __m256d v142l = _mm256_sub_pd(v102l, v84l);
        const __m256d v142h = _mm256_sub_pd(v102h, v84h);
        const __m256d v143l = _mm256_sub_pd(v102l, v142l);
        const __m256d v143h = _mm256_sub_pd(v102h, v142h);
        const __m256d v144l = _mm256_sub_pd(v84l, v143l);
        const __m256d v144h = _mm256_sub_pd(v84h, v143h);
        const __m256d v145l = _mm256_sub_pd(v101l, v142l);
        const __m256d v145h = _mm256_sub_pd(v101h, v142h);
        const __m256d v146l = _mm256_add_pd(v144l, v145l);
        const __m256d v146h = _mm256_add_pd(v144h, v145h);
        const __m256d v147l = _mm256_add_pd(v141l, v146l);
        const __m256d v147h = _mm256_add_pd(v141h, v146h);
        const __m256d v148l = _mm256_add_pd(v136l, v147l);
        const __m256d v148h = _mm256_add_pd(v136h, v147h);
        const __m256d v149l = _mm256_add_pd(v125l, v148l);
        const __m256d v149h = _mm256_add_pd(v125h, v148h);
        const __m256d v152l = _mm256_fmsub_pd(v102l, v103, v104l);
        const __m256d v152h = _mm256_fmsub_pd(v102h, v103, v104h);
        const __m256d v153l = _mm256_fmadd_pd(v150, v102l, v152l);
        const __m256d v153h = _mm256_fmadd_pd(v150, v102h, v152h);
        const __m256d v154l = _mm256_fmadd_pd(v149l, v103, v153l);
        const __m256d v154h = _mm256_fmadd_pd(v149h, v103, v153h);
        const __m256d v156l = _mm256_fmsub_pd(v104l, v104l, v105l);
        const __m256d v156h = _mm256_fmsub_pd(v104h, v104h, v105h);
        const __m256d v157l = _mm256_mul_pd(v83, v156l);
        const __m256d v157h = _mm256_mul_pd(v83, v156h);
        const __m256d v158l = _mm256_fmadd_pd(v104l, v154l, v157l);
        const __m256d v158h = _mm256_fmadd_pd(v104h, v154h, v157h);
        const __m256d v160l = _mm256_fmsub_pd(v108l, v121l, v158l);
        const __m256d v160h = _mm256_fmsub_pd(v108h, v121h, v158h);
        const __m256d v161l = _mm256_sub_pd(v82, v107l);
        const __m256d v161h = _mm256_sub_pd(v82, v107h);
        const __m256d v162l = _mm256_sub_pd(v161l, v106l);
        const __m256d v162h = _mm256_sub_pd(v161h, v106h);
        const __m256d v163l = _mm256_add_pd(v160l, v162l);
        const __m256d v163h = _mm256_add_pd(v160h, v162h);
        const __m256d v164l = _mm256_add_pd(v107l, v163l);
        const __m256d v164h = _mm256_add_pd(v107h, v163h);
        const __m256d v165l = _mm256_fmadd_pd(v14, v105l, v16);
        const __m256d v165h = _mm256_fmadd_pd(v14, v105h, v16);
        const __m256d v167l = _mm256_fmadd_pd(v165l, v105l, v166);
        const __m256d v167h = _mm256_fmadd_pd(v165h, v105h, v166);
        const __m256d v169l = _mm256_fmadd_pd(v167l, v105l, v168);
        const __m256d v169h = _mm256_fmadd_pd(v167h, v105h, v168);
        const __m256d v171l = _mm256_fmadd_pd(v169l, v105l, v170);
        const __m256d v171h = _mm256_fmadd_pd(v169h, v105h, v170);
        const __m256d v173l = _mm256_fmadd_pd(v171l, v105l, v172);
        const __m256d v173h = _mm256_fmadd_pd(v171h, v105h, v172);
        const __m256d v174l = _mm256_fmadd_pd(v173l, v105l, v26);
        const __m256d v174h = _mm256_fmadd_pd(v173h, v105h, v26);
        const __m256d v175l = _mm256_fmadd_pd(v174l, v105l, v28);
        const __m256d v175h = _mm256_fmadd_pd(v174h, v105h, v28);
        const __m256d v176l = _mm256_mul_pd(v104l, v105l);
        const __m256d v176h = _mm256_mul_pd(v104h, v105h);
        const __m256d v177l = _mm256_mul_pd(v106l, v154l);
        const __m256d v177h = _mm256_mul_pd(v106h, v154h);
        const __m256d v178l = _mm256_sub_pd(v154l, v177l);
        const __m256d v178h = _mm256_sub_pd(v154h, v177h);
        const __m256d v179l = _mm256_fmadd_pd(v175l, v176l, v178l);
        const __m256d v179h = _mm256_fmadd_pd(v175h, v176h, v178h);
        const __m256d v180l = _mm256_add_pd(v179l, v104l);
        const __m256d v180h = _mm256_add_pd(v179h, v104h);
        const __m256d v181l = _mm256_blendv_pd(v180l, v164l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v181h = _mm256_blendv_pd(v180h, v164h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m256i v183l = _mm256_and_si256(v182, v79l);
        const __m256i v183h = _mm256_and_si256(v182, v79h);
        const __m256i v185l = _mm256_slli_epi64(v183l, 62);
        const __m256i v185h = _mm256_slli_epi64(v183h, 62);
        const __m256i v186l = _mm256_xor_si256(v185l, v34l);
        const __m256i v186h = _mm256_xor_si256(v185h, v34h);
        const __m256d v187l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx2(v181l), v186l));
        const __m256d v187h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx2(v181h), v186h));
        const __m256d v188l = _mm256_add_pd(v42l, v187l);
        const __m256d v188h = _mm256_add_pd(v42h, v187h);
        r0l = _mm256_blendv_pd(r0l, v188l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v41))));
        r0h = _mm256_blendv_pd(r0h, v188h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v41, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
SIN_F64_4ULP_AVX512_AVX2 int sin_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-109); /* 2.9947698097183397e-33 */
    const __m256d v7 = _mm256_set1_pd(-0x1.1a62633145c07p-53); /* -1.2246467991473532e-16 */
    const __m256d v8 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v13 = _mm256_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m256d v14 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v16 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v18 = _mm256_set1_pd(0x1.612461404df65p-33); /* 1.6059043852482696e-10 */
    const __m256d v20 = _mm256_set1_pd(-0x1.ae64567f37cbp-26); /* -2.5052108385055301e-08 */
    const __m256d v22 = _mm256_set1_pd(0x1.71de3a556cfffp-19); /* 2.7557319223995426e-06 */
    const __m256d v24 = _mm256_set1_pd(-0x1.a01a01a019fc4p-13); /* -0.00019841269841269608 */
    const __m256d v26 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v28 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v33 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v40 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v41l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v40, _CMP_NLE_UQ));
    const __m256i v41h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v40, _CMP_NLE_UQ));
    const __m256i v41 = sin_f64_4ulp_avx512_join_mask_avx2(v41l, v41h);
    __m256i any1 = v41;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v4l = _mm256_fmadd_pd(v0, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v0, v2h, v3);
    const __m256d v5l = _mm256_sub_pd(v4l, v3);
    const __m256d v5h = _mm256_sub_pd(v4h, v3);
    const __m256d v9l = _mm256_fmadd_pd(v5l, v8, v2l);
    const __m256d v9h = _mm256_fmadd_pd(v5h, v8, v2h);
    const __m256d v10l = _mm256_fmadd_pd(v5l, v7, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v5h, v7, v9h);
    const __m256d v11l = _mm256_fmadd_pd(v5l, v6, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v5h, v6, v10h);
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v13, v14);
    const __m256d v17l = _mm256_fmadd_pd(v12l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v12h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v12l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v12h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v12l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v12h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v12l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v12h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v12l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v12h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v12l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v12h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v12l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v12h, v27h, v28);
    const __m256d v30l = _mm256_mul_pd(v11l, v12l);
    const __m256d v30h = _mm256_mul_pd(v11h, v12h);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v30l, v11l);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v30h, v11h);
    const __m256i v32l = _mm256_castpd_si256(v1l);
    const __m256i v32h = _mm256_castpd_si256(v1h);
    const __m256i v34l = _mm256_and_si256(v32l, v33);
    const __m256i v34h = _mm256_and_si256(v32h, v33);
    const __m256i v35l = _mm256_castpd_si256(v4l);
    const __m256i v35h = _mm256_castpd_si256(v4h);
    const __m256i v37l = _mm256_slli_epi64(v35l, 63);
    const __m256i v37h = _mm256_slli_epi64(v35h, 63);
    const __m256i v38l = _mm256_xor_si256(v34l, v37l);
    const __m256i v38h = _mm256_xor_si256(v34h, v37h);
    const __m256d v39l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v31l), v38l));
    const __m256d v39h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v31h), v38h));
    _mm256_storeu_pd(y, v39l);
    _mm256_storeu_pd(y + 4, v39h);
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
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v6 = _mm512_set1_pd(0x1.f1976b7ed8fbcp-109); /* 2.9947698097183397e-33 */
    const __m512d v7 = _mm512_set1_pd(-0x1.1a62633145c07p-53); /* -1.2246467991473532e-16 */
    const __m512d v8 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v13 = _mm512_set1_pd(-0x1.2f49b46814157p-57); /* -8.2206352466243295e-18 */
    const __m512d v14 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v16 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v18 = _mm512_set1_pd(0x1.612461404df65p-33); /* 1.6059043852482696e-10 */
    const __m512d v20 = _mm512_set1_pd(-0x1.ae64567f37cbp-26); /* -2.5052108385055301e-08 */
    const __m512d v22 = _mm512_set1_pd(0x1.71de3a556cfffp-19); /* 2.7557319223995426e-06 */
    const __m512d v24 = _mm512_set1_pd(-0x1.a01a01a019fc4p-13); /* -0.00019841269841269608 */
    const __m512d v26 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v28 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v33 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512d v40 = _mm512_set1_pd(0x1p+30); /* 1073741824 */
    const __m512i v43 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v44 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v45 = _mm512_set1_epi32(65);
    const __m512i v46 = _mm512_set1_epi32(127);
    const __m512i v55 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v56 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v68 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v82 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v83 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v103 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v109 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v110 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v112 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v114 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v116 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v118 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v120 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v150 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v166 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v168 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v170 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v172 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512i v182 = _mm512_set1_epi64(INT64_C(2));
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4l = _mm512_fmadd_pd(v0, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v0, v2h, v3);
    const __m512d v5l = _mm512_sub_pd(v4l, v3);
    const __m512d v5h = _mm512_sub_pd(v4h, v3);
    const __m512d v9l = _mm512_fmadd_pd(v5l, v8, v2l);
    const __m512d v9h = _mm512_fmadd_pd(v5h, v8, v2h);
    const __m512d v10l = _mm512_fmadd_pd(v5l, v7, v9l);
    const __m512d v10h = _mm512_fmadd_pd(v5h, v7, v9h);
    const __m512d v11l = _mm512_fmadd_pd(v5l, v6, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v5h, v6, v10h);
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v12l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v12h, v13, v14);
    const __m512d v17l = _mm512_fmadd_pd(v12l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v12h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v12l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v12h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v12l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v12h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v12l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v12h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v12l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v12h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v12l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v12h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v12l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v12h, v27h, v28);
    const __m512d v30l = _mm512_mul_pd(v11l, v12l);
    const __m512d v30h = _mm512_mul_pd(v11h, v12h);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v30l, v11l);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v30h, v11h);
    const __m512i v32l = _mm512_castpd_si512(v1l);
    const __m512i v32h = _mm512_castpd_si512(v1h);
    const __m512i v34l = _mm512_and_si512(v32l, v33);
    const __m512i v34h = _mm512_and_si512(v32h, v33);
    const __m512i v35l = _mm512_castpd_si512(v4l);
    const __m512i v35h = _mm512_castpd_si512(v4h);
    const __m512i v37l = _mm512_slli_epi64(v35l, 63);
    const __m512i v37h = _mm512_slli_epi64(v35h, 63);
    const __m512i v38l = _mm512_xor_si512(v34l, v37l);
    const __m512i v38h = _mm512_xor_si512(v34h, v37h);
    const __m512d v39l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31l), v38l));
    const __m512d v39h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31h), v38h));
    const __mmask8 v41l = _mm512_cmp_pd_mask(v2l, v40, _CMP_NLE_UQ);
    const __mmask8 v41h = _mm512_cmp_pd_mask(v2h, v40, _CMP_NLE_UQ);
    const __mmask16 v41 = _mm512_kunpackb(v41h, v41l);
    __m512d r0l = v39l;
    __m512d r0h = v39h;
    __mmask16 any1 = v41;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v42l = _mm512_sub_pd(v2l, v2l);
        const __m512d v42h = _mm512_sub_pd(v2h, v2h);
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
        const __m512d v54l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx512_table0, 8);
        const __m512d v54h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx512_table0, 8);
        const __m512i v57l = _mm512_and_si512(v56, v47l);
        const __m512i v57h = _mm512_and_si512(v56, v47h);
        const __m512i v58l = _mm512_add_epi64(v55, v57l);
        const __m512i v58h = _mm512_add_epi64(v55, v57h);
        const __m512d v59l = _mm512_castsi512_pd(v58l);
        const __m512d v59h = _mm512_castsi512_pd(v58h);
        const __m512d v60l = _mm512_mul_pd(v54l, v59l);
        const __m512d v60h = _mm512_mul_pd(v54h, v59h);
        const __m512d v61l = _mm512_mul_pd(v16, v60l);
        const __m512d v61h = _mm512_mul_pd(v16, v60h);
        const __m512d v62l = _mm512_roundscale_pd(v61l, 8);
        const __m512d v62h = _mm512_roundscale_pd(v61h, 8);
        const __m512d v63l = _mm512_fmadd_pd(v44, v62l, v60l);
        const __m512d v63h = _mm512_fmadd_pd(v44, v62h, v60h);
        const __m512d v64l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx512_table1, 8);
        const __m512d v64h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx512_table1, 8);
        const __m512d v65l = _mm512_mul_pd(v64l, v59l);
        const __m512d v65h = _mm512_mul_pd(v64h, v59h);
        const __m512d v67l = _mm512_fmsub_pd(v64l, v59l, v65l);
        const __m512d v67h = _mm512_fmsub_pd(v64h, v59h, v65h);
        const __m512d v69l = _mm512_mul_pd(v67l, v68);
        const __m512d v69h = _mm512_mul_pd(v67h, v68);
        const __m512d v70l = _mm512_roundscale_pd(v69l, 8);
        const __m512d v70h = _mm512_roundscale_pd(v69h, 8);
        const __m512d v71l = _mm512_fmadd_pd(v44, v70l, v67l);
        const __m512d v71h = _mm512_fmadd_pd(v44, v70h, v67h);
        const __m512d v72l = _mm512_mul_pd(v68, v65l);
        const __m512d v72h = _mm512_mul_pd(v68, v65h);
        const __m512d v73l = _mm512_roundscale_pd(v72l, 8);
        const __m512d v73h = _mm512_roundscale_pd(v72h, 8);
        const __m512d v74l = _mm512_fmadd_pd(v44, v73l, v65l);
        const __m512d v74h = _mm512_fmadd_pd(v44, v73h, v65h);
        const __m512d v75l = _mm512_add_pd(v71l, v74l);
        const __m512d v75h = _mm512_add_pd(v71h, v74h);
        const __m512d v76l = _mm512_add_pd(v63l, v75l);
        const __m512d v76h = _mm512_add_pd(v63h, v75h);
        const __m512d v77l = _mm512_roundscale_pd(v76l, 8);
        const __m512d v77h = _mm512_roundscale_pd(v76h, 8);
        const __m512d v78l = _mm512_add_pd(v77l, v3);
        const __m512d v78h = _mm512_add_pd(v77h, v3);
        const __m512i v79l = sin_f64_4ulp_avx512_bits_f64_avx512(v78l);
        const __m512i v79h = sin_f64_4ulp_avx512_bits_f64_avx512(v78h);
        const __m512i v80l = _mm512_and_si512(v43, v79l);
        const __m512i v80h = _mm512_and_si512(v43, v79h);
        const __mmask8 v81l = _mm512_cmpeq_epi64_mask(v43, v80l);
        const __mmask8 v81h = _mm512_cmpeq_epi64_mask(v43, v80h);
        const __mmask16 v81 = _mm512_kunpackb(v81h, v81l);
        const __m512d v84l = _mm512_sub_pd(v76l, v77l);
        const __m512d v84h = _mm512_sub_pd(v76h, v77h);
        const __m512d v85l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx512_table2, 8);
        const __m512d v85h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx512_table2, 8);
        const __m512d v86l = _mm512_mul_pd(v59l, v85l);
        const __m512d v86h = _mm512_mul_pd(v59h, v85h);
        const __m512d v88l = _mm512_fmsub_pd(v54l, v59l, v60l);
        const __m512d v88h = _mm512_fmsub_pd(v54h, v59h, v60h);
        const __m512d v89l = _mm512_add_pd(v86l, v88l);
        const __m512d v89h = _mm512_add_pd(v86h, v88h);
        const __m512d v90l = _mm512_sub_pd(v75l, v74l);
        const __m512d v90h = _mm512_sub_pd(v75h, v74h);
        const __m512d v91l = _mm512_sub_pd(v71l, v90l);
        const __m512d v91h = _mm512_sub_pd(v71h, v90h);
        const __m512d v92l = _mm512_sub_pd(v75l, v90l);
        const __m512d v92h = _mm512_sub_pd(v75h, v90h);
        const __m512d v93l = _mm512_sub_pd(v74l, v92l);
        const __m512d v93h = _mm512_sub_pd(v74h, v92h);
        const __m512d v94l = _mm512_add_pd(v91l, v93l);
        const __m512d v94h = _mm512_add_pd(v91h, v93h);
        const __m512d v95l = _mm512_sub_pd(v76l, v75l);
        const __m512d v95h = _mm512_sub_pd(v76h, v75h);
        const __m512d v96l = _mm512_sub_pd(v63l, v95l);
        const __m512d v96h = _mm512_sub_pd(v63h, v95h);
        const __m512d v97l = _mm512_sub_pd(v76l, v95l);
        const __m512d v97h = _mm512_sub_pd(v76h, v95h);
        const __m512d v98l = _mm512_sub_pd(v75l, v97l);
        const __m512d v98h = _mm512_sub_pd(v75h, v97h);
        const __m512d v99l = _mm512_add_pd(v96l, v98l);
        const __m512d v99h = _mm512_add_pd(v96h, v98h);
        const __m512d v100l = _mm512_add_pd(v94l, v99l);
        const __m512d v100h = _mm512_add_pd(v94h, v99h);
        const __m512d v101l = _mm512_add_pd(v89l, v100l);
        const __m512d v101h = _mm512_add_pd(v89h, v100h);
        const __m512d v102l = _mm512_add_pd(v84l, v101l);
        const __m512d v102h = _mm512_add_pd(v84h, v101h);
        const __m512d v104l = _mm512_mul_pd(v102l, v103);
        const __m512d v104h = _mm512_mul_pd(v102h, v103);
        const __m512d v105l = _mm512_mul_pd(v104l, v104l);
        const __m512d v105h = _mm512_mul_pd(v104h, v104h);
        const __m512d v106l = _mm512_mul_pd(v83, v105l);
        const __m512d v106h = _mm512_mul_pd(v83, v105h);
        const __m512d v107l = _mm512_sub_pd(v82, v106l);
        const __m512d v107h = _mm512_sub_pd(v82, v106h);
        const __m512d v108l = _mm512_mul_pd(v105l, v105l);
        const __m512d v108h = _mm512_mul_pd(v105h, v105h);
        const __m512d v111l = _mm512_fmadd_pd(v109, v105l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109, v105h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v105l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v105h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v105l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v105h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v105l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v105h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v117l, v105l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117h, v105h, v118);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v105l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v105h, v120);
        const __m512d v122l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx512_table3, 8);
        const __m512d v122h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx512_table3, 8);
        const __m512d v124l = _mm512_fmsub_pd(v59l, v85l, v86l);
        const __m512d v124h = _mm512_fmsub_pd(v59h, v85h, v86h);
        const __m512d v125l = _mm512_fmadd_pd(v59l, v122l, v124l);
        const __m512d v125h = _mm512_fmadd_pd(v59h, v122h, v124h);
        const __m512d v126l = _mm512_sub_pd(v100l, v99l);
        const __m512d v126h = _mm512_sub_pd(v100h, v99h);
        const __m512d v127l = _mm512_sub_pd(v100l, v126l);
        const __m512d v127h = _mm512_sub_pd(v100h, v126h);
        const __m512d v128l = _mm512_sub_pd(v99l, v127l);
        const __m512d v128h = _mm512_sub_pd(v99h, v127h);
        const __m512d v129l = _mm512_sub_pd(v94l, v126l);
        const __m512d v129h = _mm512_sub_pd(v94h, v126h);
        const __m512d v130l = _mm512_add_pd(v128l, v129l);
        const __m512d v130h = _mm512_add_pd(v128h, v129h);
        const __m512d v131l = _mm512_sub_pd(v89l, v88l);
        const __m512d v131h = _mm512_sub_pd(v89h, v88h);
        const __m512d v132l = _mm512_sub_pd(v86l, v131l);
        const __m512d v132h = _mm512_sub_pd(v86h, v131h);
        const __m512d v133l = _mm512_sub_pd(v89l, v131l);
        const __m512d v133h = _mm512_sub_pd(v89h, v131h);
        const __m512d v134l = _mm512_sub_pd(v88l, v133l);
        const __m512d v134h = _mm512_sub_pd(v88h, v133h);
        const __m512d v135l = _mm512_add_pd(v132l, v134l);
        const __m512d v135h = _mm512_add_pd(v132h, v134h);
        const __m512d v136l = _mm512_add_pd(v130l, v135l);
        const __m512d v136h = _mm512_add_pd(v130h, v135h);
        const __m512d v137l = _mm512_sub_pd(v101l, v89l);
        const __m512d v137h = _mm512_sub_pd(v101h, v89h);
        const __m512d v138l = _mm512_sub_pd(v100l, v137l);
        const __m512d v138h = _mm512_sub_pd(v100h, v137h);
        const __m512d v139l = _mm512_sub_pd(v101l, v137l);
        const __m512d v139h = _mm512_sub_pd(v101h, v137h);
        const __m512d v140l = _mm512_sub_pd(v89l, v139l);
        const __m512d v140h = _mm512_sub_pd(v89h, v139h);
        const __m512d v141l = _mm512_add_pd(v138l, v140l);
        const __m512d v141h = _mm512_add_pd(v138h, v140h);
        const __m512d v142l = _mm512_sub_pd(v102l, v84l);
        const __m512d v142h = _mm512_sub_pd(v102h, v84h);
        const __m512d v143l = _mm512_sub_pd(v102l, v142l);
        const __m512d v143h = _mm512_sub_pd(v102h, v142h);
        const __m512d v144l = _mm512_sub_pd(v84l, v143l);
        const __m512d v144h = _mm512_sub_pd(v84h, v143h);
        const __m512d v145l = _mm512_sub_pd(v101l, v142l);
        const __m512d v145h = _mm512_sub_pd(v101h, v142h);
        const __m512d v146l = _mm512_add_pd(v144l, v145l);
        const __m512d v146h = _mm512_add_pd(v144h, v145h);
        const __m512d v147l = _mm512_add_pd(v141l, v146l);
        const __m512d v147h = _mm512_add_pd(v141h, v146h);
        const __m512d v148l = _mm512_add_pd(v136l, v147l);
        const __m512d v148h = _mm512_add_pd(v136h, v147h);
        const __m512d v149l = _mm512_add_pd(v125l, v148l);
        const __m512d v149h = _mm512_add_pd(v125h, v148h);
        const __m512d v152l = _mm512_fmsub_pd(v102l, v103, v104l);
        const __m512d v152h = _mm512_fmsub_pd(v102h, v103, v104h);
        const __m512d v153l = _mm512_fmadd_pd(v150, v102l, v152l);
        const __m512d v153h = _mm512_fmadd_pd(v150, v102h, v152h);
        const __m512d v154l = _mm512_fmadd_pd(v149l, v103, v153l);
        const __m512d v154h = _mm512_fmadd_pd(v149h, v103, v153h);
        const __m512d v156l = _mm512_fmsub_pd(v104l, v104l, v105l);
        const __m512d v156h = _mm512_fmsub_pd(v104h, v104h, v105h);
        const __m512d v157l = _mm512_mul_pd(v83, v156l);
        const __m512d v157h = _mm512_mul_pd(v83, v156h);
        const __m512d v158l = _mm512_fmadd_pd(v104l, v154l, v157l);
        const __m512d v158h = _mm512_fmadd_pd(v104h, v154h, v157h);
        const __m512d v160l = _mm512_fmsub_pd(v108l, v121l, v158l);
        const __m512d v160h = _mm512_fmsub_pd(v108h, v121h, v158h);
        const __m512d v161l = _mm512_sub_pd(v82, v107l);
        const __m512d v161h = _mm512_sub_pd(v82, v107h);
        const __m512d v162l = _mm512_sub_pd(v161l, v106l);
        const __m512d v162h = _mm512_sub_pd(v161h, v106h);
        const __m512d v163l = _mm512_add_pd(v160l, v162l);
        const __m512d v163h = _mm512_add_pd(v160h, v162h);
        const __m512d v164l = _mm512_add_pd(v107l, v163l);
        const __m512d v164h = _mm512_add_pd(v107h, v163h);
        const __m512d v165l = _mm512_fmadd_pd(v14, v105l, v16);
        const __m512d v165h = _mm512_fmadd_pd(v14, v105h, v16);
        const __m512d v167l = _mm512_fmadd_pd(v165l, v105l, v166);
        const __m512d v167h = _mm512_fmadd_pd(v165h, v105h, v166);
        const __m512d v169l = _mm512_fmadd_pd(v167l, v105l, v168);
        const __m512d v169h = _mm512_fmadd_pd(v167h, v105h, v168);
        const __m512d v171l = _mm512_fmadd_pd(v169l, v105l, v170);
        const __m512d v171h = _mm512_fmadd_pd(v169h, v105h, v170);
        const __m512d v173l = _mm512_fmadd_pd(v171l, v105l, v172);
        const __m512d v173h = _mm512_fmadd_pd(v171h, v105h, v172);
        const __m512d v174l = _mm512_fmadd_pd(v173l, v105l, v26);
        const __m512d v174h = _mm512_fmadd_pd(v173h, v105h, v26);
        const __m512d v175l = _mm512_fmadd_pd(v174l, v105l, v28);
        const __m512d v175h = _mm512_fmadd_pd(v174h, v105h, v28);
        const __m512d v176l = _mm512_mul_pd(v104l, v105l);
        const __m512d v176h = _mm512_mul_pd(v104h, v105h);
        const __m512d v177l = _mm512_mul_pd(v106l, v154l);
        const __m512d v177h = _mm512_mul_pd(v106h, v154h);
        const __m512d v178l = _mm512_sub_pd(v154l, v177l);
        const __m512d v178h = _mm512_sub_pd(v154h, v177h);
        const __m512d v179l = _mm512_fmadd_pd(v175l, v176l, v178l);
        const __m512d v179h = _mm512_fmadd_pd(v175h, v176h, v178h);
        const __m512d v180l = _mm512_add_pd(v179l, v104l);
        const __m512d v180h = _mm512_add_pd(v179h, v104h);
        const __m512d v181l = _mm512_mask_blend_pd((__mmask8)v81, v180l, v164l);
        const __m512d v181h = _mm512_mask_blend_pd(sin_f64_4ulp_avx512_high_mask_avx512(v81), v180h, v164h);
        const __m512i v183l = _mm512_and_si512(v182, v79l);
        const __m512i v183h = _mm512_and_si512(v182, v79h);
        const __m512i v185l = _mm512_slli_epi64(v183l, 62);
        const __m512i v185h = _mm512_slli_epi64(v183h, 62);
        const __m512i v186l = _mm512_xor_si512(v185l, v34l);
        const __m512i v186h = _mm512_xor_si512(v185h, v34h);
        const __m512d v187l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx512(v181l), v186l));
        const __m512d v187h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx512(v181h), v186h));
        const __m512d v188l = _mm512_add_pd(v42l, v187l);
        const __m512d v188h = _mm512_add_pd(v42h, v187h);
        r0l = _mm512_mask_blend_pd((__mmask8)v41, r0l, v188l);
        r0h = _mm512_mask_blend_pd(sin_f64_4ulp_avx512_high_mask_avx512(v41), r0h, v188h);
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
