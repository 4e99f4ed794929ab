/* sin_f64_4ulp_avx2: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    2.362856 ulp, observed on 53253028 inputs
 *   worst input  -0x1.b0e1e45b26972p+0 (-1.6909468386207576, encoding 0xbffb0e1e45b26972)
 *   result there -0x1.fc4f0ce56f5d4p-1 (-0.9927906065055887, encoding 0xbfefc4f0ce56f5d4)
 *   mean error   0.239699 ulp
 *   misrounded   2803183 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c7ce3c33fb8687e60ea6e1c3d2b89245
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx2.db
 *                time: 1.0392 ns/element as avx2 code (inputs mean)
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
#include "sin_f64_4ulp_avx2.h"

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

static inline double sin_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double sin_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sin_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sin_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return sin_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)sin_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline int64_t sin_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_4ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static const double sin_f64_4ulp_avx2_table0[63] = {
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

static const double sin_f64_4ulp_avx2_table1[63] = {
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

static const double sin_f64_4ulp_avx2_table2[63] = {
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

static const double sin_f64_4ulp_avx2_table3[63] = {
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

static inline double sin_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1.45f306dc9c883p-2; /* 0.31830988618379069 */
    const double v1 = x;
    const double v2 = sin_f64_4ulp_avx2_abs_f64(v1);
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = sin_f64_4ulp_avx2_fma_f64(v0, v2, v3);
    const double v5 = v4 - v3;
    const double v6 = 0x1.f1976b7ed8fbcp-109; /* 2.9947698097183397e-33 */
    const double v7 = -0x1.1a62633145c07p-53; /* -1.2246467991473532e-16 */
    const double v8 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
    const double v9 = sin_f64_4ulp_avx2_fma_f64(v5, v8, v2);
    const double v10 = sin_f64_4ulp_avx2_fma_f64(v5, v7, v9);
    const double v11 = sin_f64_4ulp_avx2_fma_f64(v5, v6, v10);
    const double v12 = v11 * v11;
    const double v13 = -0x1.2f49b46814157p-57; /* -8.2206352466243295e-18 */
    const double v14 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
    const double v15 = sin_f64_4ulp_avx2_fma_f64(v12, v13, v14);
    const double v16 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
    const double v17 = sin_f64_4ulp_avx2_fma_f64(v12, v15, v16);
    const double v18 = 0x1.612461404df65p-33; /* 1.6059043852482696e-10 */
    const double v19 = sin_f64_4ulp_avx2_fma_f64(v17, v12, v18);
    const double v20 = -0x1.ae64567f37cbp-26; /* -2.5052108385055301e-08 */
    const double v21 = sin_f64_4ulp_avx2_fma_f64(v19, v12, v20);
    const double v22 = 0x1.71de3a556cfffp-19; /* 2.7557319223995426e-06 */
    const double v23 = sin_f64_4ulp_avx2_fma_f64(v21, v12, v22);
    const double v24 = -0x1.a01a01a019fc4p-13; /* -0.00019841269841269608 */
    const double v25 = sin_f64_4ulp_avx2_fma_f64(v23, v12, v24);
    const double v26 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v27 = sin_f64_4ulp_avx2_fma_f64(v25, v12, v26);
    const double v28 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v29 = sin_f64_4ulp_avx2_fma_f64(v12, v27, v28);
    const double v30 = v11 * v12;
    const double v31 = sin_f64_4ulp_avx2_fma_f64(v29, v30, v11);
    const int64_t v32 = sin_f64_4ulp_avx2_bits_f64(v1);
    const int64_t v33 = INT64_MIN; /* 0x8000000000000000 */
    const int64_t v34 = v32 & v33;
    const int64_t v35 = sin_f64_4ulp_avx2_bits_f64(v4);
    const int64_t v36 = INT64_C(63);
    const int64_t v37 = sin_f64_4ulp_avx2_shl_i64(v35, v36);
    const int64_t v38 = v34 ^ v37;
    const double v39 = sin_f64_4ulp_avx2_addbits_f64(v31, v38);
    const double v40 = 0x1p+30; /* 1073741824 */
    const int v41 = !(v2 <= v40);
    double r0 = v39;
    if (v41) {
        const double v42 = v2 - v2;
        const int64_t v43 = INT64_C(1);
        const double v44 = -0x1p+2; /* -4 */
        const int32_t v45 = 65;
        const int32_t v46 = 127;
        const int64_t v47 = sin_f64_4ulp_avx2_bits_f64(v2);
        const int64_t v48 = INT64_C(56);
        const int64_t v49 = sin_f64_4ulp_avx2_lshr_i64(v47, v48);
        const int32_t v50 = (int32_t)(uint32_t)(uint64_t)v49;
        const int32_t v51 = v46 & v50;
        const int32_t v52 = v45 > v51 ? v45 : v51;
        const int32_t v53 = (int32_t)((uint32_t)v52 - (uint32_t)v45);
        const double v54 = sin_f64_4ulp_avx2_table0[v53];
        const int64_t v55 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v56 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v57 = v56 & v47;
        const int64_t v58 = (int64_t)((uint64_t)v55 + (uint64_t)v57);
        const double v59 = sin_f64_4ulp_avx2_frombits_f64(v58);
        const double v60 = v54 * v59;
        const double v61 = -v60;
        const double v62 = sin_f64_4ulp_avx2_fma_f64(v54, v59, v61);
        const double v63 = 0x1p-2; /* 0.25 */
        const double v64 = v62 * v63;
        const double v65 = sin_f64_4ulp_avx2_rint_f64(v64);
        const double v66 = sin_f64_4ulp_avx2_fma_f64(v44, v65, v62);
        const double v67 = v63 * v60;
        const double v68 = sin_f64_4ulp_avx2_rint_f64(v67);
        const double v69 = sin_f64_4ulp_avx2_fma_f64(v44, v68, v60);
        const double v70 = v66 + v69;
        const double v71 = sin_f64_4ulp_avx2_table1[v53];
        const double v72 = v71 * v59;
        const double v73 = v63 * v72;
        const double v74 = sin_f64_4ulp_avx2_rint_f64(v73);
        const double v75 = sin_f64_4ulp_avx2_fma_f64(v74, v44, v72);
        const double v76 = v70 + v75;
        const double v77 = sin_f64_4ulp_avx2_rint_f64(v76);
        const double v78 = v77 + v3;
        const int64_t v79 = sin_f64_4ulp_avx2_bits_f64(v78);
        const int64_t v80 = v43 & v79;
        const int v81 = v43 == v80;
        const double v82 = 0x1p+0; /* 1 */
        const double v83 = 0x1p-1; /* 0.5 */
        const double v84 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v85 = sin_f64_4ulp_avx2_table2[v53];
        const double v86 = v59 * v85;
        const double v87 = -v72;
        const double v88 = sin_f64_4ulp_avx2_fma_f64(v71, v59, v87);
        const double v89 = v86 + v88;
        const double v90 = v70 - v69;
        const double v91 = v66 - v90;
        const double v92 = v70 - v90;
        const double v93 = v69 - v92;
        const double v94 = v91 + v93;
        const double v95 = v76 - v70;
        const double v96 = v75 - v95;
        const double v97 = v76 - v95;
        const double v98 = v70 - v97;
        const double v99 = v96 + v98;
        const double v100 = v94 + v99;
        const double v101 = v89 + v100;
        const double v102 = v76 - v77;
        const double v103 = v101 + v102;
        const double v104 = v84 * v103;
        const double v105 = v104 * v104;
        const double v106 = v83 * v105;
        const double v107 = v82 - v106;
        const double v108 = v82 - v107;
        const double v109 = v108 - v106;
        const double v110 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v111 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v112 = sin_f64_4ulp_avx2_fma_f64(v110, v105, v111);
        const double v113 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v114 = sin_f64_4ulp_avx2_fma_f64(v112, v105, v113);
        const double v115 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v116 = sin_f64_4ulp_avx2_fma_f64(v114, v105, v115);
        const double v117 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v118 = sin_f64_4ulp_avx2_fma_f64(v116, v105, v117);
        const double v119 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v120 = sin_f64_4ulp_avx2_fma_f64(v118, v105, v119);
        const double v121 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v122 = sin_f64_4ulp_avx2_fma_f64(v120, v105, v121);
        const double v123 = v105 * v105;
        const double v124 = v100 - v99;
        const double v125 = v100 - v124;
        const double v126 = v99 - v125;
        const double v127 = v124 - v94;
        const double v128 = v126 + v127;
        const double v129 = v89 - v88;
        const double v130 = v86 - v129;
        const double v131 = v89 - v129;
        const double v132 = v88 - v131;
        const double v133 = v130 + v132;
        const double v134 = v128 + v133;
        const double v135 = v101 - v89;
        const double v136 = v100 - v135;
        const double v137 = v101 - v135;
        const double v138 = v89 - v137;
        const double v139 = v136 + v138;
        const double v140 = v103 - v102;
        const double v141 = v103 - v140;
        const double v142 = v102 - v141;
        const double v143 = v101 - v140;
        const double v144 = v142 + v143;
        const double v145 = v139 + v144;
        const double v146 = v134 + v145;
        const double v147 = sin_f64_4ulp_avx2_table3[v53];
        const double v148 = -v86;
        const double v149 = sin_f64_4ulp_avx2_fma_f64(v59, v85, v148);
        const double v150 = sin_f64_4ulp_avx2_fma_f64(v59, v147, v149);
        const double v151 = v146 + v150;
        const double v152 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v153 = -v104;
        const double v154 = sin_f64_4ulp_avx2_fma_f64(v84, v103, v153);
        const double v155 = sin_f64_4ulp_avx2_fma_f64(v152, v103, v154);
        const double v156 = sin_f64_4ulp_avx2_fma_f64(v84, v151, v155);
        const double v157 = -v105;
        const double v158 = sin_f64_4ulp_avx2_fma_f64(v104, v104, v157);
        const double v159 = v83 * v158;
        const double v160 = sin_f64_4ulp_avx2_fma_f64(v156, v104, v159);
        const double v161 = -v160;
        const double v162 = sin_f64_4ulp_avx2_fma_f64(v122, v123, v161);
        const double v163 = v109 + v162;
        const double v164 = v163 + v107;
        const double v165 = sin_f64_4ulp_avx2_fma_f64(v14, v105, v16);
        const double v166 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v167 = sin_f64_4ulp_avx2_fma_f64(v165, v105, v166);
        const double v168 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v169 = sin_f64_4ulp_avx2_fma_f64(v167, v105, v168);
        const double v170 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v171 = sin_f64_4ulp_avx2_fma_f64(v169, v105, v170);
        const double v172 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v173 = sin_f64_4ulp_avx2_fma_f64(v171, v105, v172);
        const double v174 = sin_f64_4ulp_avx2_fma_f64(v173, v105, v26);
        const double v175 = sin_f64_4ulp_avx2_fma_f64(v174, v105, v28);
        const double v176 = v104 * v105;
        const double v177 = v156 * v106;
        const double v178 = v156 - v177;
        const double v179 = sin_f64_4ulp_avx2_fma_f64(v175, v176, v178);
        const double v180 = v179 + v104;
        const double v181 = v81 ? v164 : v180;
        const int64_t v182 = INT64_C(2);
        const int64_t v183 = v182 & v79;
        const int64_t v184 = INT64_C(62);
        const int64_t v185 = sin_f64_4ulp_avx2_shl_i64(v183, v184);
        const int64_t v186 = v185 ^ v34;
        const double v187 = sin_f64_4ulp_avx2_addbits_f64(v181, v186);
        const double v188 = v42 + v187;
        r0 = v188;
    }
    return r0;
}

static void sin_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_F64_4ULP_AVX2_AVX2 static inline SIN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIN_F64_4ULP_AVX2_AVX512 static inline SIN_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SIN_F64_4ULP_AVX2_AVX2 __m256i sin_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SIN_F64_4ULP_AVX2_AVX2 __m128i sin_f64_4ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_4ULP_AVX2_AVX2 __m256i sin_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static SIN_F64_4ULP_AVX2_AVX2_TARGET __attribute__((noinline)) int sin_f64_4ulp_avx2_rare_avx2(const double *x, double *y) {
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
    const __m256d v63 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v82 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v83 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v84 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v110 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v111 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v113 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v115 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v117 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v119 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v121 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v152 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
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
    const __m256i v41 = sin_f64_4ulp_avx2_join_mask_avx2(v41l, v41h);
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
        const __m128i v50l = sin_f64_4ulp_avx2_wrap_avx2(v49l);
        const __m128i v50h = sin_f64_4ulp_avx2_wrap_avx2(v49h);
        const __m256i v50 = _mm256_set_m128i(v50h, v50l);
        const __m256i v51 = _mm256_and_si256(v46, v50);
        const __m256i v52 = _mm256_max_epi32(v45, v51);
        const __m256i v53 = _mm256_sub_epi32(v52, v45);
        const __m256d v54l = _mm256_i32gather_pd(sin_f64_4ulp_avx2_table0, _mm256_castsi256_si128(v53), 8);
        const __m256d v54h = _mm256_i32gather_pd(sin_f64_4ulp_avx2_table0, _mm256_extracti128_si256(v53, 1), 8);
        const __m256i v57l = _mm256_and_si256(v56, v47l);
        const __m256i v57h = _mm256_and_si256(v56, v47h);
        const __m256i v58l = _mm256_add_epi64(v55, v57l);
        const __m256i v58h = _mm256_add_epi64(v55, v57h);
        const __m256d v59l = _mm256_castsi256_pd(v58l);
        const __m256d v59h = _mm256_castsi256_pd(v58h);
        const __m256d v60l = _mm256_mul_pd(v54l, v59l);
        const __m256d v60h = _mm256_mul_pd(v54h, v59h);
        const __m256d v62l = _mm256_fmsub_pd(v54l, v59l, v60l);
        const __m256d v62h = _mm256_fmsub_pd(v54h, v59h, v60h);
        const __m256d v64l = _mm256_mul_pd(v62l, v63);
        const __m256d v64h = _mm256_mul_pd(v62h, v63);
        const __m256d v65l = _mm256_round_pd(v64l, 8);
        const __m256d v65h = _mm256_round_pd(v64h, 8);
        const __m256d v66l = _mm256_fmadd_pd(v44, v65l, v62l);
        const __m256d v66h = _mm256_fmadd_pd(v44, v65h, v62h);
        const __m256d v67l = _mm256_mul_pd(v63, v60l);
        const __m256d v67h = _mm256_mul_pd(v63, v60h);
        const __m256d v68l = _mm256_round_pd(v67l, 8);
        const __m256d v68h = _mm256_round_pd(v67h, 8);
        const __m256d v69l = _mm256_fmadd_pd(v44, v68l, v60l);
        const __m256d v69h = _mm256_fmadd_pd(v44, v68h, v60h);
        const __m256d v70l = _mm256_add_pd(v66l, v69l);
        const __m256d v70h = _mm256_add_pd(v66h, v69h);
        const __m256d v71l = _mm256_i32gather_pd(sin_f64_4ulp_avx2_table1, _mm256_castsi256_si128(v53), 8);
        const __m256d v71h = _mm256_i32gather_pd(sin_f64_4ulp_avx2_table1, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v72l = _mm256_mul_pd(v71l, v59l);
        const __m256d v72h = _mm256_mul_pd(v71h, v59h);
        const __m256d v73l = _mm256_mul_pd(v63, v72l);
        const __m256d v73h = _mm256_mul_pd(v63, v72h);
        const __m256d v74l = _mm256_round_pd(v73l, 8);
        const __m256d v74h = _mm256_round_pd(v73h, 8);
        const __m256d v75l = _mm256_fmadd_pd(v74l, v44, v72l);
        const __m256d v75h = _mm256_fmadd_pd(v74h, v44, v72h);
        const __m256d v76l = _mm256_add_pd(v70l, v75l);
        const __m256d v76h = _mm256_add_pd(v70h, v75h);
        const __m256d v77l = _mm256_round_pd(v76l, 8);
        const __m256d v77h = _mm256_round_pd(v76h, 8);
        const __m256d v78l = _mm256_add_pd(v77l, v3);
        const __m256d v78h = _mm256_add_pd(v77h, v3);
        const __m256i v79l = sin_f64_4ulp_avx2_bits_f64_avx2(v78l);
        const __m256i v79h = sin_f64_4ulp_avx2_bits_f64_avx2(v78h);
        const __m256i v80l = _mm256_and_si256(v43, v79l);
        const __m256i v80h = _mm256_and_si256(v43, v79h);
        const __m256i v81l = _mm256_cmpeq_epi64(v43, v80l);
        const __m256i v81h = _mm256_cmpeq_epi64(v43, v80h);
        const __m256i v81 = sin_f64_4ulp_avx2_join_mask_avx2(v81l, v81h);
        const __m256d v85l = _mm256_i32gather_pd(sin_f64_4ulp_avx2_table2, _mm256_castsi256_si128(v53), 8);
        const __m256d v85h = _mm256_i32gather_pd(sin_f64_4ulp_avx2_table2, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v86l = _mm256_mul_pd(v59l, v85l);
        const __m256d v86h = _mm256_mul_pd(v59h, v85h);
        const __m256d v88l = _mm256_fmsub_pd(v71l, v59l, v72l);
        const __m256d v88h = _mm256_fmsub_pd(v71h, v59h, v72h);
        const __m256d v89l = _mm256_add_pd(v86l, v88l);
        const __m256d v89h = _mm256_add_pd(v86h, v88h);
        const __m256d v90l = _mm256_sub_pd(v70l, v69l);
        const __m256d v90h = _mm256_sub_pd(v70h, v69h);
        const __m256d v91l = _mm256_sub_pd(v66l, v90l);
        const __m256d v91h = _mm256_sub_pd(v66h, v90h);
        const __m256d v92l = _mm256_sub_pd(v70l, v90l);
        const __m256d v92h = _mm256_sub_pd(v70h, v90h);
        const __m256d v93l = _mm256_sub_pd(v69l, v92l);
        const __m256d v93h = _mm256_sub_pd(v69h, v92h);
        const __m256d v94l = _mm256_add_pd(v91l, v93l);
        const __m256d v94h = _mm256_add_pd(v91h, v93h);
        const __m256d v95l = _mm256_sub_pd(v76l, v70l);
        const __m256d v95h = _mm256_sub_pd(v76h, v70h);
        const __m256d v96l = _mm256_sub_pd(v75l, v95l);
        const __m256d v96h = _mm256_sub_pd(v75h, v95h);
        const __m256d v97l = _mm256_sub_pd(v76l, v95l);
        const __m256d v97h = _mm256_sub_pd(v76h, v95h);
        const __m256d v98l = _mm256_sub_pd(v70l, v97l);
        const __m256d v98h = _mm256_sub_pd(v70h, v97h);
        const __m256d v99l = _mm256_add_pd(v96l, v98l);
        const __m256d v99h = _mm256_add_pd(v96h, v98h);
        const __m256d v100l = _mm256_add_pd(v94l, v99l);
        const __m256d v100h = _mm256_add_pd(v94h, v99h);
        const __m256d v101l = _mm256_add_pd(v89l, v100l);
        const __m256d v101h = _mm256_add_pd(v89h, v100h);
        const __m256d v102l = _mm256_sub_pd(v76l, v77l);
        const __m256d v102h = _mm256_sub_pd(v76h, v77h);
        const __m256d v103l = _mm256_add_pd(v101l, v102l);
        const __m256d v103h = _mm256_add_pd(v101h, v102h);
        const __m256d v104l = _mm256_mul_pd(v84, v103l);
        const __m256d v104h = _mm256_mul_pd(v84, v103h);
        const __m256d v105l = _mm256_mul_pd(v104l, v104l);
        const __m256d v105h = _mm256_mul_pd(v104h, v104h);
        const __m256d v106l = _mm256_mul_pd(v83, v105l);
        const __m256d v106h = _mm256_mul_pd(v83, v105h);
        const __m256d v107l = _mm256_sub_pd(v82, v106l);
        const __m256d v107h = _mm256_sub_pd(v82, v106h);
        const __m256d v108l = _mm256_sub_pd(v82, v107l);
        const __m256d v108h = _mm256_sub_pd(v82, v107h);
        const __m256d v109l = _mm256_sub_pd(v108l, v106l);
        const __m256d v109h = _mm256_sub_pd(v108h, v106h);
        const __m256d v112l = _mm256_fmadd_pd(v110, v105l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v110, v105h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v105l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v105h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v105l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v105h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v105l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v105h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v105l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v105h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v105l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v105h, v121);
        const __m256d v123l = _mm256_mul_pd(v105l, v105l);
        const __m256d v123h = _mm256_mul_pd(v105h, v105h);
        const __m256d v124l = _mm256_sub_pd(v100l, v99l);
        const __m256d v124h = _mm256_sub_pd(v100h, v99h);
        const __m256d v125l = _mm256_sub_pd(v100l, v124l);
        const __m256d v125h = _mm256_sub_pd(v100h, v124h);
        const __m256d v126l = _mm256_sub_pd(v99l, v125l);
        const __m256d v126h = _mm256_sub_pd(v99h, v125h);
        const __m256d v127l = _mm256_sub_pd(v124l, v94l);
        const __m256d v127h = _mm256_sub_pd(v124h, v94h);
        const __m256d v128l = _mm256_add_pd(v126l, v127l);
        const __m256d v128h = _mm256_add_pd(v126h, v127h);
        const __m256d v129l = _mm256_sub_pd(v89l, v88l);
        const __m256d v129h = _mm256_sub_pd(v89h, v88h);
        const __m256d v130l = _mm256_sub_pd(v86l, v129l);
        const __m256d v130h = _mm256_sub_pd(v86h, v129h);
        const __m256d v131l = _mm256_sub_pd(v89l, v129l);
        const __m256d v131h = _mm256_sub_pd(v89h, v129h);
        const __m256d v132l = _mm256_sub_pd(v88l, v131l);
        const __m256d v132h = _mm256_sub_pd(v88h, v131h);
        const __m256d v133l = _mm256_add_pd(v130l, v132l);
        const __m256d v133h = _mm256_add_pd(v130h, v132h);
        const __m256d v134l = _mm256_add_pd(v128l, v133l);
        const __m256d v134h = _mm256_add_pd(v128h, v133h);
        const __m256d v135l = _mm256_sub_pd(v101l, v89l);
        const __m256d v135h = _mm256_sub_pd(v101h, v89h);
        const __m256d v136l = _mm256_sub_pd(v100l, v135l);
        const __m256d v136h = _mm256_sub_pd(v100h, v135h);
        const __m256d v137l = _mm256_sub_pd(v101l, v135l);
        const __m256d v137h = _mm256_sub_pd(v101h, v135h);
        const __m256d v138l = _mm256_sub_pd(v89l, v137l);
        const __m256d v138h = _mm256_sub_pd(v89h, v137h);
        const __m256d v139l = _mm256_add_pd(v136l, v138l);
        const __m256d v139h = _mm256_add_pd(v136h, v138h);
        const __m256d v140l = _mm256_sub_pd(v103l, v102l);
        const __m256d v140h = _mm256_sub_pd(v103h, v102h);
        const __m256d v141l = _mm256_sub_pd(v103l, v140l);
        const __m256d v141h = _mm256_sub_pd(v103h, v140h);
        const __m256d v142l = _mm256_sub_pd(v102l, v141l);
        const __m256d v142h = _mm256_sub_pd(v102h, v141h);
        const __m256d v143l = _mm256_sub_pd(v101l, v140l);
        const __m256d v143h = _mm256_sub_pd(v101h, v140h);
        const __m256d v144l = _mm256_add_pd(v142l, v143l);
        const __m256d v144h = _mm256_add_pd(v142h, v143h);
        const __m256d v145l = _mm256_add_pd(v139l, v144l);
        const __m256d v145h = _mm256_add_pd(v139h, v144h);
        const __m256d v146l = _mm256_add_pd(v134l, v145l);
        const __m256d v146h = _mm256_add_pd(v134h, v145h);
        const __m256d v147l = _mm256_i32gather_pd(sin_f64_4ulp_avx2_table3, _mm256_castsi256_si128(v53), 8);
        const __m256d v147h = _mm256_i32gather_pd(sin_f64_4ulp_avx2_table3, _mm256_extracti128_si256(v53, 1), 8);
        const __m256d v149l = _mm256_fmsub_pd(v59l, v85l, v86l);
        const __m256d v149h = _mm256_fmsub_pd(v59h, v85h, v86h);
        const __m256d v150l = _mm256_fmadd_pd(v59l, v147l, v149l);
        const __m256d v150h = _mm256_fmadd_pd(v59h, v147h, v149h);
        const __m256d v151l = _mm256_add_pd(v146l, v150l);
        const __m256d v151h = _mm256_add_pd(v146h, v150h);
        const __m256d v154l = _mm256_fmsub_pd(v84, v103l, v104l);
        const __m256d v154h = _mm256_fmsub_pd(v84, v103h, v104h);
        const __m256d v155l = _mm256_fmadd_pd(v152, v103l, v154l);
        const __m256d v155h = _mm256_fmadd_pd(v152, v103h, v154h);
        const __m256d v156l = _mm256_fmadd_pd(v84, v151l, v155l);
        const __m256d v156h = _mm256_fmadd_pd(v84, v151h, v155h);
        const __m256d v158l = _mm256_fmsub_pd(v104l, v104l, v105l);
        const __m256d v158h = _mm256_fmsub_pd(v104h, v104h, v105h);
        const __m256d v159l = _mm256_mul_pd(v83, v158l);
        const __m256d v159h = _mm256_mul_pd(v83, v158h);
        const __m256d v160l = _mm256_fmadd_pd(v156l, v104l, v159l);
        const __m256d v160h = _mm256_fmadd_pd(v156h, v104h, v159h);
        const __m256d v162l = _mm256_fmsub_pd(v122l, v123l, v160l);
        const __m256d v162h = _mm256_fmsub_pd(v122h, v123h, v160h);
        const __m256d v163l = _mm256_add_pd(v109l, v162l);
        const __m256d v163h = _mm256_add_pd(v109h, v162h);
        const __m256d v164l = _mm256_add_pd(v163l, v107l);
        const __m256d v164h = _mm256_add_pd(v163h, v107h);
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
        const __m256d v177l = _mm256_mul_pd(v156l, v106l);
        const __m256d v177h = _mm256_mul_pd(v156h, v106h);
        const __m256d v178l = _mm256_sub_pd(v156l, v177l);
        const __m256d v178h = _mm256_sub_pd(v156h, v177h);
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
        const __m256d v187l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx2(v181l), v186l));
        const __m256d v187h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx2(v181h), v186h));
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
SIN_F64_4ULP_AVX2_AVX2 int sin_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
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
    const __m256i v41 = sin_f64_4ulp_avx2_join_mask_avx2(v41l, v41h);
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

static SIN_F64_4ULP_AVX2_AVX2_TARGET void sin_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && sin_f64_4ulp_avx2_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = sin_f64_4ulp_avx2_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sin_f64_4ulp_avx2_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_4ULP_AVX2_AVX512 __m512i sin_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIN_F64_4ULP_AVX2_AVX512 __mmask8 sin_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIN_F64_4ULP_AVX2_AVX512 void sin_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
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
    const __m512d v63 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v82 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v83 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v84 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v110 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v111 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v113 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v115 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v117 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v119 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v121 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v152 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v166 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v168 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v170 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v172 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
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
    const __m512d v5_0l = _mm512_sub_pd(v4_0l, v3);
    const __m512d v5_0h = _mm512_sub_pd(v4_0h, v3);
    const __m512d v5_1l = _mm512_sub_pd(v4_1l, v3);
    const __m512d v5_1h = _mm512_sub_pd(v4_1h, v3);
    const __m512d v9_0l = _mm512_fmadd_pd(v5_0l, v8, v2_0l);
    const __m512d v9_0h = _mm512_fmadd_pd(v5_0h, v8, v2_0h);
    const __m512d v9_1l = _mm512_fmadd_pd(v5_1l, v8, v2_1l);
    const __m512d v9_1h = _mm512_fmadd_pd(v5_1h, v8, v2_1h);
    const __m512d v10_0l = _mm512_fmadd_pd(v5_0l, v7, v9_0l);
    const __m512d v10_0h = _mm512_fmadd_pd(v5_0h, v7, v9_0h);
    const __m512d v10_1l = _mm512_fmadd_pd(v5_1l, v7, v9_1l);
    const __m512d v10_1h = _mm512_fmadd_pd(v5_1h, v7, v9_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v5_0l, v6, v10_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v5_0h, v6, v10_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v5_1l, v6, v10_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v5_1h, v6, v10_1h);
    const __m512d v12_0l = _mm512_mul_pd(v11_0l, v11_0l);
    const __m512d v12_0h = _mm512_mul_pd(v11_0h, v11_0h);
    const __m512d v12_1l = _mm512_mul_pd(v11_1l, v11_1l);
    const __m512d v12_1h = _mm512_mul_pd(v11_1h, v11_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v12_0l, v13, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v12_0h, v13, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v12_1l, v13, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v12_1h, v13, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v12_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v12_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v12_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v12_1h, v15_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v12_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v12_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v12_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v12_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v12_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v12_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v12_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v12_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v21_0l, v12_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v21_0h, v12_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v21_1l, v12_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v21_1h, v12_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v12_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v12_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v12_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v12_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v25_0l, v12_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25_0h, v12_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25_1l, v12_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25_1h, v12_1h, v26);
    const __m512d v29_0l = _mm512_fmadd_pd(v12_0l, v27_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v12_0h, v27_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v12_1l, v27_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v12_1h, v27_1h, v28);
    const __m512d v30_0l = _mm512_mul_pd(v11_0l, v12_0l);
    const __m512d v30_0h = _mm512_mul_pd(v11_0h, v12_0h);
    const __m512d v30_1l = _mm512_mul_pd(v11_1l, v12_1l);
    const __m512d v30_1h = _mm512_mul_pd(v11_1h, v12_1h);
    const __m512d v31_0l = _mm512_fmadd_pd(v29_0l, v30_0l, v11_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v29_0h, v30_0h, v11_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v29_1l, v30_1l, v11_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v29_1h, v30_1h, v11_1h);
    const __m512i v32_0l = _mm512_castpd_si512(v1_0l);
    const __m512i v32_0h = _mm512_castpd_si512(v1_0h);
    const __m512i v32_1l = _mm512_castpd_si512(v1_1l);
    const __m512i v32_1h = _mm512_castpd_si512(v1_1h);
    const __m512i v34_0l = _mm512_and_si512(v32_0l, v33);
    const __m512i v34_0h = _mm512_and_si512(v32_0h, v33);
    const __m512i v34_1l = _mm512_and_si512(v32_1l, v33);
    const __m512i v34_1h = _mm512_and_si512(v32_1h, v33);
    const __m512i v35_0l = _mm512_castpd_si512(v4_0l);
    const __m512i v35_0h = _mm512_castpd_si512(v4_0h);
    const __m512i v35_1l = _mm512_castpd_si512(v4_1l);
    const __m512i v35_1h = _mm512_castpd_si512(v4_1h);
    const __m512i v37_0l = _mm512_slli_epi64(v35_0l, 63);
    const __m512i v37_0h = _mm512_slli_epi64(v35_0h, 63);
    const __m512i v37_1l = _mm512_slli_epi64(v35_1l, 63);
    const __m512i v37_1h = _mm512_slli_epi64(v35_1h, 63);
    const __m512i v38_0l = _mm512_xor_si512(v34_0l, v37_0l);
    const __m512i v38_0h = _mm512_xor_si512(v34_0h, v37_0h);
    const __m512i v38_1l = _mm512_xor_si512(v34_1l, v37_1l);
    const __m512i v38_1h = _mm512_xor_si512(v34_1h, v37_1h);
    const __m512d v39_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31_0l), v38_0l));
    const __m512d v39_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31_0h), v38_0h));
    const __m512d v39_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31_1l), v38_1l));
    const __m512d v39_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v31_1h), v38_1h));
    const __mmask8 v41_0l = _mm512_cmp_pd_mask(v2_0l, v40, _CMP_NLE_UQ);
    const __mmask8 v41_0h = _mm512_cmp_pd_mask(v2_0h, v40, _CMP_NLE_UQ);
    const __mmask16 v41_0 = _mm512_kunpackb(v41_0h, v41_0l);
    const __mmask8 v41_1l = _mm512_cmp_pd_mask(v2_1l, v40, _CMP_NLE_UQ);
    const __mmask8 v41_1h = _mm512_cmp_pd_mask(v2_1h, v40, _CMP_NLE_UQ);
    const __mmask16 v41_1 = _mm512_kunpackb(v41_1h, v41_1l);
    __m512d r0_0l = v39_0l;
    __m512d r0_0h = v39_0h;
    __m512d r0_1l = v39_1l;
    __m512d r0_1h = v39_1h;
    __mmask16 any1 = v41_0;
    any1 = (__mmask16)(any1 | v41_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v42_0l = _mm512_sub_pd(v2_0l, v2_0l);
        const __m512d v42_0h = _mm512_sub_pd(v2_0h, v2_0h);
        const __m512d v42_1l = _mm512_sub_pd(v2_1l, v2_1l);
        const __m512d v42_1h = _mm512_sub_pd(v2_1h, v2_1h);
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
        const __m512d v54_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), sin_f64_4ulp_avx2_table0, 8);
        const __m512d v54_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), sin_f64_4ulp_avx2_table0, 8);
        const __m512d v54_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), sin_f64_4ulp_avx2_table0, 8);
        const __m512d v54_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), sin_f64_4ulp_avx2_table0, 8);
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
        const __m512d v62_0l = _mm512_fmsub_pd(v54_0l, v59_0l, v60_0l);
        const __m512d v62_0h = _mm512_fmsub_pd(v54_0h, v59_0h, v60_0h);
        const __m512d v62_1l = _mm512_fmsub_pd(v54_1l, v59_1l, v60_1l);
        const __m512d v62_1h = _mm512_fmsub_pd(v54_1h, v59_1h, v60_1h);
        const __m512d v64_0l = _mm512_mul_pd(v62_0l, v63);
        const __m512d v64_0h = _mm512_mul_pd(v62_0h, v63);
        const __m512d v64_1l = _mm512_mul_pd(v62_1l, v63);
        const __m512d v64_1h = _mm512_mul_pd(v62_1h, v63);
        const __m512d v65_0l = _mm512_roundscale_pd(v64_0l, 8);
        const __m512d v65_0h = _mm512_roundscale_pd(v64_0h, 8);
        const __m512d v65_1l = _mm512_roundscale_pd(v64_1l, 8);
        const __m512d v65_1h = _mm512_roundscale_pd(v64_1h, 8);
        const __m512d v66_0l = _mm512_fmadd_pd(v44, v65_0l, v62_0l);
        const __m512d v66_0h = _mm512_fmadd_pd(v44, v65_0h, v62_0h);
        const __m512d v66_1l = _mm512_fmadd_pd(v44, v65_1l, v62_1l);
        const __m512d v66_1h = _mm512_fmadd_pd(v44, v65_1h, v62_1h);
        const __m512d v67_0l = _mm512_mul_pd(v63, v60_0l);
        const __m512d v67_0h = _mm512_mul_pd(v63, v60_0h);
        const __m512d v67_1l = _mm512_mul_pd(v63, v60_1l);
        const __m512d v67_1h = _mm512_mul_pd(v63, v60_1h);
        const __m512d v68_0l = _mm512_roundscale_pd(v67_0l, 8);
        const __m512d v68_0h = _mm512_roundscale_pd(v67_0h, 8);
        const __m512d v68_1l = _mm512_roundscale_pd(v67_1l, 8);
        const __m512d v68_1h = _mm512_roundscale_pd(v67_1h, 8);
        const __m512d v69_0l = _mm512_fmadd_pd(v44, v68_0l, v60_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v44, v68_0h, v60_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v44, v68_1l, v60_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v44, v68_1h, v60_1h);
        const __m512d v70_0l = _mm512_add_pd(v66_0l, v69_0l);
        const __m512d v70_0h = _mm512_add_pd(v66_0h, v69_0h);
        const __m512d v70_1l = _mm512_add_pd(v66_1l, v69_1l);
        const __m512d v70_1h = _mm512_add_pd(v66_1h, v69_1h);
        const __m512d v71_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), sin_f64_4ulp_avx2_table1, 8);
        const __m512d v71_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), sin_f64_4ulp_avx2_table1, 8);
        const __m512d v71_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), sin_f64_4ulp_avx2_table1, 8);
        const __m512d v71_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), sin_f64_4ulp_avx2_table1, 8);
        const __m512d v72_0l = _mm512_mul_pd(v71_0l, v59_0l);
        const __m512d v72_0h = _mm512_mul_pd(v71_0h, v59_0h);
        const __m512d v72_1l = _mm512_mul_pd(v71_1l, v59_1l);
        const __m512d v72_1h = _mm512_mul_pd(v71_1h, v59_1h);
        const __m512d v73_0l = _mm512_mul_pd(v63, v72_0l);
        const __m512d v73_0h = _mm512_mul_pd(v63, v72_0h);
        const __m512d v73_1l = _mm512_mul_pd(v63, v72_1l);
        const __m512d v73_1h = _mm512_mul_pd(v63, v72_1h);
        const __m512d v74_0l = _mm512_roundscale_pd(v73_0l, 8);
        const __m512d v74_0h = _mm512_roundscale_pd(v73_0h, 8);
        const __m512d v74_1l = _mm512_roundscale_pd(v73_1l, 8);
        const __m512d v74_1h = _mm512_roundscale_pd(v73_1h, 8);
        const __m512d v75_0l = _mm512_fmadd_pd(v74_0l, v44, v72_0l);
        const __m512d v75_0h = _mm512_fmadd_pd(v74_0h, v44, v72_0h);
        const __m512d v75_1l = _mm512_fmadd_pd(v74_1l, v44, v72_1l);
        const __m512d v75_1h = _mm512_fmadd_pd(v74_1h, v44, v72_1h);
        const __m512d v76_0l = _mm512_add_pd(v70_0l, v75_0l);
        const __m512d v76_0h = _mm512_add_pd(v70_0h, v75_0h);
        const __m512d v76_1l = _mm512_add_pd(v70_1l, v75_1l);
        const __m512d v76_1h = _mm512_add_pd(v70_1h, v75_1h);
        const __m512d v77_0l = _mm512_roundscale_pd(v76_0l, 8);
        const __m512d v77_0h = _mm512_roundscale_pd(v76_0h, 8);
        const __m512d v77_1l = _mm512_roundscale_pd(v76_1l, 8);
        const __m512d v77_1h = _mm512_roundscale_pd(v76_1h, 8);
        const __m512d v78_0l = _mm512_add_pd(v77_0l, v3);
        const __m512d v78_0h = _mm512_add_pd(v77_0h, v3);
        const __m512d v78_1l = _mm512_add_pd(v77_1l, v3);
        const __m512d v78_1h = _mm512_add_pd(v77_1h, v3);
        const __m512i v79_0l = sin_f64_4ulp_avx2_bits_f64_avx512(v78_0l);
        const __m512i v79_0h = sin_f64_4ulp_avx2_bits_f64_avx512(v78_0h);
        const __m512i v79_1l = sin_f64_4ulp_avx2_bits_f64_avx512(v78_1l);
        const __m512i v79_1h = sin_f64_4ulp_avx2_bits_f64_avx512(v78_1h);
        const __m512i v80_0l = _mm512_and_si512(v43, v79_0l);
        const __m512i v80_0h = _mm512_and_si512(v43, v79_0h);
        const __m512i v80_1l = _mm512_and_si512(v43, v79_1l);
        const __m512i v80_1h = _mm512_and_si512(v43, v79_1h);
        const __mmask8 v81_0l = _mm512_cmpeq_epi64_mask(v43, v80_0l);
        const __mmask8 v81_0h = _mm512_cmpeq_epi64_mask(v43, v80_0h);
        const __mmask16 v81_0 = _mm512_kunpackb(v81_0h, v81_0l);
        const __mmask8 v81_1l = _mm512_cmpeq_epi64_mask(v43, v80_1l);
        const __mmask8 v81_1h = _mm512_cmpeq_epi64_mask(v43, v80_1h);
        const __mmask16 v81_1 = _mm512_kunpackb(v81_1h, v81_1l);
        const __m512d v85_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), sin_f64_4ulp_avx2_table2, 8);
        const __m512d v85_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), sin_f64_4ulp_avx2_table2, 8);
        const __m512d v85_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), sin_f64_4ulp_avx2_table2, 8);
        const __m512d v85_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), sin_f64_4ulp_avx2_table2, 8);
        const __m512d v86_0l = _mm512_mul_pd(v59_0l, v85_0l);
        const __m512d v86_0h = _mm512_mul_pd(v59_0h, v85_0h);
        const __m512d v86_1l = _mm512_mul_pd(v59_1l, v85_1l);
        const __m512d v86_1h = _mm512_mul_pd(v59_1h, v85_1h);
        const __m512d v88_0l = _mm512_fmsub_pd(v71_0l, v59_0l, v72_0l);
        const __m512d v88_0h = _mm512_fmsub_pd(v71_0h, v59_0h, v72_0h);
        const __m512d v88_1l = _mm512_fmsub_pd(v71_1l, v59_1l, v72_1l);
        const __m512d v88_1h = _mm512_fmsub_pd(v71_1h, v59_1h, v72_1h);
        const __m512d v89_0l = _mm512_add_pd(v86_0l, v88_0l);
        const __m512d v89_0h = _mm512_add_pd(v86_0h, v88_0h);
        const __m512d v89_1l = _mm512_add_pd(v86_1l, v88_1l);
        const __m512d v89_1h = _mm512_add_pd(v86_1h, v88_1h);
        const __m512d v90_0l = _mm512_sub_pd(v70_0l, v69_0l);
        const __m512d v90_0h = _mm512_sub_pd(v70_0h, v69_0h);
        const __m512d v90_1l = _mm512_sub_pd(v70_1l, v69_1l);
        const __m512d v90_1h = _mm512_sub_pd(v70_1h, v69_1h);
        const __m512d v91_0l = _mm512_sub_pd(v66_0l, v90_0l);
        const __m512d v91_0h = _mm512_sub_pd(v66_0h, v90_0h);
        const __m512d v91_1l = _mm512_sub_pd(v66_1l, v90_1l);
        const __m512d v91_1h = _mm512_sub_pd(v66_1h, v90_1h);
        const __m512d v92_0l = _mm512_sub_pd(v70_0l, v90_0l);
        const __m512d v92_0h = _mm512_sub_pd(v70_0h, v90_0h);
        const __m512d v92_1l = _mm512_sub_pd(v70_1l, v90_1l);
        const __m512d v92_1h = _mm512_sub_pd(v70_1h, v90_1h);
        const __m512d v93_0l = _mm512_sub_pd(v69_0l, v92_0l);
        const __m512d v93_0h = _mm512_sub_pd(v69_0h, v92_0h);
        const __m512d v93_1l = _mm512_sub_pd(v69_1l, v92_1l);
        const __m512d v93_1h = _mm512_sub_pd(v69_1h, v92_1h);
        const __m512d v94_0l = _mm512_add_pd(v91_0l, v93_0l);
        const __m512d v94_0h = _mm512_add_pd(v91_0h, v93_0h);
        const __m512d v94_1l = _mm512_add_pd(v91_1l, v93_1l);
        const __m512d v94_1h = _mm512_add_pd(v91_1h, v93_1h);
        const __m512d v95_0l = _mm512_sub_pd(v76_0l, v70_0l);
        const __m512d v95_0h = _mm512_sub_pd(v76_0h, v70_0h);
        const __m512d v95_1l = _mm512_sub_pd(v76_1l, v70_1l);
        const __m512d v95_1h = _mm512_sub_pd(v76_1h, v70_1h);
        const __m512d v96_0l = _mm512_sub_pd(v75_0l, v95_0l);
        const __m512d v96_0h = _mm512_sub_pd(v75_0h, v95_0h);
        const __m512d v96_1l = _mm512_sub_pd(v75_1l, v95_1l);
        const __m512d v96_1h = _mm512_sub_pd(v75_1h, v95_1h);
        const __m512d v97_0l = _mm512_sub_pd(v76_0l, v95_0l);
        const __m512d v97_0h = _mm512_sub_pd(v76_0h, v95_0h);
        const __m512d v97_1l = _mm512_sub_pd(v76_1l, v95_1l);
        const __m512d v97_1h = _mm512_sub_pd(v76_1h, v95_1h);
        const __m512d v98_0l = _mm512_sub_pd(v70_0l, v97_0l);
        const __m512d v98_0h = _mm512_sub_pd(v70_0h, v97_0h);
        const __m512d v98_1l = _mm512_sub_pd(v70_1l, v97_1l);
        const __m512d v98_1h = _mm512_sub_pd(v70_1h, v97_1h);
        const __m512d v99_0l = _mm512_add_pd(v96_0l, v98_0l);
        const __m512d v99_0h = _mm512_add_pd(v96_0h, v98_0h);
        const __m512d v99_1l = _mm512_add_pd(v96_1l, v98_1l);
        const __m512d v99_1h = _mm512_add_pd(v96_1h, v98_1h);
        const __m512d v100_0l = _mm512_add_pd(v94_0l, v99_0l);
        const __m512d v100_0h = _mm512_add_pd(v94_0h, v99_0h);
        const __m512d v100_1l = _mm512_add_pd(v94_1l, v99_1l);
        const __m512d v100_1h = _mm512_add_pd(v94_1h, v99_1h);
        const __m512d v101_0l = _mm512_add_pd(v89_0l, v100_0l);
        const __m512d v101_0h = _mm512_add_pd(v89_0h, v100_0h);
        const __m512d v101_1l = _mm512_add_pd(v89_1l, v100_1l);
        const __m512d v101_1h = _mm512_add_pd(v89_1h, v100_1h);
        const __m512d v102_0l = _mm512_sub_pd(v76_0l, v77_0l);
        const __m512d v102_0h = _mm512_sub_pd(v76_0h, v77_0h);
        const __m512d v102_1l = _mm512_sub_pd(v76_1l, v77_1l);
        const __m512d v102_1h = _mm512_sub_pd(v76_1h, v77_1h);
        const __m512d v103_0l = _mm512_add_pd(v101_0l, v102_0l);
        const __m512d v103_0h = _mm512_add_pd(v101_0h, v102_0h);
        const __m512d v103_1l = _mm512_add_pd(v101_1l, v102_1l);
        const __m512d v103_1h = _mm512_add_pd(v101_1h, v102_1h);
        const __m512d v104_0l = _mm512_mul_pd(v84, v103_0l);
        const __m512d v104_0h = _mm512_mul_pd(v84, v103_0h);
        const __m512d v104_1l = _mm512_mul_pd(v84, v103_1l);
        const __m512d v104_1h = _mm512_mul_pd(v84, v103_1h);
        const __m512d v105_0l = _mm512_mul_pd(v104_0l, v104_0l);
        const __m512d v105_0h = _mm512_mul_pd(v104_0h, v104_0h);
        const __m512d v105_1l = _mm512_mul_pd(v104_1l, v104_1l);
        const __m512d v105_1h = _mm512_mul_pd(v104_1h, v104_1h);
        const __m512d v106_0l = _mm512_mul_pd(v83, v105_0l);
        const __m512d v106_0h = _mm512_mul_pd(v83, v105_0h);
        const __m512d v106_1l = _mm512_mul_pd(v83, v105_1l);
        const __m512d v106_1h = _mm512_mul_pd(v83, v105_1h);
        const __m512d v107_0l = _mm512_sub_pd(v82, v106_0l);
        const __m512d v107_0h = _mm512_sub_pd(v82, v106_0h);
        const __m512d v107_1l = _mm512_sub_pd(v82, v106_1l);
        const __m512d v107_1h = _mm512_sub_pd(v82, v106_1h);
        const __m512d v108_0l = _mm512_sub_pd(v82, v107_0l);
        const __m512d v108_0h = _mm512_sub_pd(v82, v107_0h);
        const __m512d v108_1l = _mm512_sub_pd(v82, v107_1l);
        const __m512d v108_1h = _mm512_sub_pd(v82, v107_1h);
        const __m512d v109_0l = _mm512_sub_pd(v108_0l, v106_0l);
        const __m512d v109_0h = _mm512_sub_pd(v108_0h, v106_0h);
        const __m512d v109_1l = _mm512_sub_pd(v108_1l, v106_1l);
        const __m512d v109_1h = _mm512_sub_pd(v108_1h, v106_1h);
        const __m512d v112_0l = _mm512_fmadd_pd(v110, v105_0l, v111);
        const __m512d v112_0h = _mm512_fmadd_pd(v110, v105_0h, v111);
        const __m512d v112_1l = _mm512_fmadd_pd(v110, v105_1l, v111);
        const __m512d v112_1h = _mm512_fmadd_pd(v110, v105_1h, v111);
        const __m512d v114_0l = _mm512_fmadd_pd(v112_0l, v105_0l, v113);
        const __m512d v114_0h = _mm512_fmadd_pd(v112_0h, v105_0h, v113);
        const __m512d v114_1l = _mm512_fmadd_pd(v112_1l, v105_1l, v113);
        const __m512d v114_1h = _mm512_fmadd_pd(v112_1h, v105_1h, v113);
        const __m512d v116_0l = _mm512_fmadd_pd(v114_0l, v105_0l, v115);
        const __m512d v116_0h = _mm512_fmadd_pd(v114_0h, v105_0h, v115);
        const __m512d v116_1l = _mm512_fmadd_pd(v114_1l, v105_1l, v115);
        const __m512d v116_1h = _mm512_fmadd_pd(v114_1h, v105_1h, v115);
        const __m512d v118_0l = _mm512_fmadd_pd(v116_0l, v105_0l, v117);
        const __m512d v118_0h = _mm512_fmadd_pd(v116_0h, v105_0h, v117);
        const __m512d v118_1l = _mm512_fmadd_pd(v116_1l, v105_1l, v117);
        const __m512d v118_1h = _mm512_fmadd_pd(v116_1h, v105_1h, v117);
        const __m512d v120_0l = _mm512_fmadd_pd(v118_0l, v105_0l, v119);
        const __m512d v120_0h = _mm512_fmadd_pd(v118_0h, v105_0h, v119);
        const __m512d v120_1l = _mm512_fmadd_pd(v118_1l, v105_1l, v119);
        const __m512d v120_1h = _mm512_fmadd_pd(v118_1h, v105_1h, v119);
        const __m512d v122_0l = _mm512_fmadd_pd(v120_0l, v105_0l, v121);
        const __m512d v122_0h = _mm512_fmadd_pd(v120_0h, v105_0h, v121);
        const __m512d v122_1l = _mm512_fmadd_pd(v120_1l, v105_1l, v121);
        const __m512d v122_1h = _mm512_fmadd_pd(v120_1h, v105_1h, v121);
        const __m512d v123_0l = _mm512_mul_pd(v105_0l, v105_0l);
        const __m512d v123_0h = _mm512_mul_pd(v105_0h, v105_0h);
        const __m512d v123_1l = _mm512_mul_pd(v105_1l, v105_1l);
        const __m512d v123_1h = _mm512_mul_pd(v105_1h, v105_1h);
        const __m512d v124_0l = _mm512_sub_pd(v100_0l, v99_0l);
        const __m512d v124_0h = _mm512_sub_pd(v100_0h, v99_0h);
        const __m512d v124_1l = _mm512_sub_pd(v100_1l, v99_1l);
        const __m512d v124_1h = _mm512_sub_pd(v100_1h, v99_1h);
        const __m512d v125_0l = _mm512_sub_pd(v100_0l, v124_0l);
        const __m512d v125_0h = _mm512_sub_pd(v100_0h, v124_0h);
        const __m512d v125_1l = _mm512_sub_pd(v100_1l, v124_1l);
        const __m512d v125_1h = _mm512_sub_pd(v100_1h, v124_1h);
        const __m512d v126_0l = _mm512_sub_pd(v99_0l, v125_0l);
        const __m512d v126_0h = _mm512_sub_pd(v99_0h, v125_0h);
        const __m512d v126_1l = _mm512_sub_pd(v99_1l, v125_1l);
        const __m512d v126_1h = _mm512_sub_pd(v99_1h, v125_1h);
        const __m512d v127_0l = _mm512_sub_pd(v124_0l, v94_0l);
        const __m512d v127_0h = _mm512_sub_pd(v124_0h, v94_0h);
        const __m512d v127_1l = _mm512_sub_pd(v124_1l, v94_1l);
        const __m512d v127_1h = _mm512_sub_pd(v124_1h, v94_1h);
        const __m512d v128_0l = _mm512_add_pd(v126_0l, v127_0l);
        const __m512d v128_0h = _mm512_add_pd(v126_0h, v127_0h);
        const __m512d v128_1l = _mm512_add_pd(v126_1l, v127_1l);
        const __m512d v128_1h = _mm512_add_pd(v126_1h, v127_1h);
        const __m512d v129_0l = _mm512_sub_pd(v89_0l, v88_0l);
        const __m512d v129_0h = _mm512_sub_pd(v89_0h, v88_0h);
        const __m512d v129_1l = _mm512_sub_pd(v89_1l, v88_1l);
        const __m512d v129_1h = _mm512_sub_pd(v89_1h, v88_1h);
        const __m512d v130_0l = _mm512_sub_pd(v86_0l, v129_0l);
        const __m512d v130_0h = _mm512_sub_pd(v86_0h, v129_0h);
        const __m512d v130_1l = _mm512_sub_pd(v86_1l, v129_1l);
        const __m512d v130_1h = _mm512_sub_pd(v86_1h, v129_1h);
        const __m512d v131_0l = _mm512_sub_pd(v89_0l, v129_0l);
        const __m512d v131_0h = _mm512_sub_pd(v89_0h, v129_0h);
        const __m512d v131_1l = _mm512_sub_pd(v89_1l, v129_1l);
        const __m512d v131_1h = _mm512_sub_pd(v89_1h, v129_1h);
        const __m512d v132_0l = _mm512_sub_pd(v88_0l, v131_0l);
        const __m512d v132_0h = _mm512_sub_pd(v88_0h, v131_0h);
        const __m512d v132_1l = _mm512_sub_pd(v88_1l, v131_1l);
        const __m512d v132_1h = _mm512_sub_pd(v88_1h, v131_1h);
        const __m512d v133_0l = _mm512_add_pd(v130_0l, v132_0l);
        const __m512d v133_0h = _mm512_add_pd(v130_0h, v132_0h);
        const __m512d v133_1l = _mm512_add_pd(v130_1l, v132_1l);
        const __m512d v133_1h = _mm512_add_pd(v130_1h, v132_1h);
        const __m512d v134_0l = _mm512_add_pd(v128_0l, v133_0l);
        const __m512d v134_0h = _mm512_add_pd(v128_0h, v133_0h);
        const __m512d v134_1l = _mm512_add_pd(v128_1l, v133_1l);
        const __m512d v134_1h = _mm512_add_pd(v128_1h, v133_1h);
        const __m512d v135_0l = _mm512_sub_pd(v101_0l, v89_0l);
        const __m512d v135_0h = _mm512_sub_pd(v101_0h, v89_0h);
        const __m512d v135_1l = _mm512_sub_pd(v101_1l, v89_1l);
        const __m512d v135_1h = _mm512_sub_pd(v101_1h, v89_1h);
        const __m512d v136_0l = _mm512_sub_pd(v100_0l, v135_0l);
        const __m512d v136_0h = _mm512_sub_pd(v100_0h, v135_0h);
        const __m512d v136_1l = _mm512_sub_pd(v100_1l, v135_1l);
        const __m512d v136_1h = _mm512_sub_pd(v100_1h, v135_1h);
        const __m512d v137_0l = _mm512_sub_pd(v101_0l, v135_0l);
        const __m512d v137_0h = _mm512_sub_pd(v101_0h, v135_0h);
        const __m512d v137_1l = _mm512_sub_pd(v101_1l, v135_1l);
        const __m512d v137_1h = _mm512_sub_pd(v101_1h, v135_1h);
        const __m512d v138_0l = _mm512_sub_pd(v89_0l, v137_0l);
        const __m512d v138_0h = _mm512_sub_pd(v89_0h, v137_0h);
        const __m512d v138_1l = _mm512_sub_pd(v89_1l, v137_1l);
        const __m512d v138_1h = _mm512_sub_pd(v89_1h, v137_1h);
        const __m512d v139_0l = _mm512_add_pd(v136_0l, v138_0l);
        const __m512d v139_0h = _mm512_add_pd(v136_0h, v138_0h);
        const __m512d v139_1l = _mm512_add_pd(v136_1l, v138_1l);
        const __m512d v139_1h = _mm512_add_pd(v136_1h, v138_1h);
        const __m512d v140_0l = _mm512_sub_pd(v103_0l, v102_0l);
        const __m512d v140_0h = _mm512_sub_pd(v103_0h, v102_0h);
        const __m512d v140_1l = _mm512_sub_pd(v103_1l, v102_1l);
        const __m512d v140_1h = _mm512_sub_pd(v103_1h, v102_1h);
        const __m512d v141_0l = _mm512_sub_pd(v103_0l, v140_0l);
        const __m512d v141_0h = _mm512_sub_pd(v103_0h, v140_0h);
        const __m512d v141_1l = _mm512_sub_pd(v103_1l, v140_1l);
        const __m512d v141_1h = _mm512_sub_pd(v103_1h, v140_1h);
        const __m512d v142_0l = _mm512_sub_pd(v102_0l, v141_0l);
        const __m512d v142_0h = _mm512_sub_pd(v102_0h, v141_0h);
        const __m512d v142_1l = _mm512_sub_pd(v102_1l, v141_1l);
        const __m512d v142_1h = _mm512_sub_pd(v102_1h, v141_1h);
        const __m512d v143_0l = _mm512_sub_pd(v101_0l, v140_0l);
        const __m512d v143_0h = _mm512_sub_pd(v101_0h, v140_0h);
        const __m512d v143_1l = _mm512_sub_pd(v101_1l, v140_1l);
        const __m512d v143_1h = _mm512_sub_pd(v101_1h, v140_1h);
        const __m512d v144_0l = _mm512_add_pd(v142_0l, v143_0l);
        const __m512d v144_0h = _mm512_add_pd(v142_0h, v143_0h);
        const __m512d v144_1l = _mm512_add_pd(v142_1l, v143_1l);
        const __m512d v144_1h = _mm512_add_pd(v142_1h, v143_1h);
        const __m512d v145_0l = _mm512_add_pd(v139_0l, v144_0l);
        const __m512d v145_0h = _mm512_add_pd(v139_0h, v144_0h);
        const __m512d v145_1l = _mm512_add_pd(v139_1l, v144_1l);
        const __m512d v145_1h = _mm512_add_pd(v139_1h, v144_1h);
        const __m512d v146_0l = _mm512_add_pd(v134_0l, v145_0l);
        const __m512d v146_0h = _mm512_add_pd(v134_0h, v145_0h);
        const __m512d v146_1l = _mm512_add_pd(v134_1l, v145_1l);
        const __m512d v146_1h = _mm512_add_pd(v134_1h, v145_1h);
        const __m512d v147_0l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_0), sin_f64_4ulp_avx2_table3, 8);
        const __m512d v147_0h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_0, 1), sin_f64_4ulp_avx2_table3, 8);
        const __m512d v147_1l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53_1), sin_f64_4ulp_avx2_table3, 8);
        const __m512d v147_1h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53_1, 1), sin_f64_4ulp_avx2_table3, 8);
        const __m512d v149_0l = _mm512_fmsub_pd(v59_0l, v85_0l, v86_0l);
        const __m512d v149_0h = _mm512_fmsub_pd(v59_0h, v85_0h, v86_0h);
        const __m512d v149_1l = _mm512_fmsub_pd(v59_1l, v85_1l, v86_1l);
        const __m512d v149_1h = _mm512_fmsub_pd(v59_1h, v85_1h, v86_1h);
        const __m512d v150_0l = _mm512_fmadd_pd(v59_0l, v147_0l, v149_0l);
        const __m512d v150_0h = _mm512_fmadd_pd(v59_0h, v147_0h, v149_0h);
        const __m512d v150_1l = _mm512_fmadd_pd(v59_1l, v147_1l, v149_1l);
        const __m512d v150_1h = _mm512_fmadd_pd(v59_1h, v147_1h, v149_1h);
        const __m512d v151_0l = _mm512_add_pd(v146_0l, v150_0l);
        const __m512d v151_0h = _mm512_add_pd(v146_0h, v150_0h);
        const __m512d v151_1l = _mm512_add_pd(v146_1l, v150_1l);
        const __m512d v151_1h = _mm512_add_pd(v146_1h, v150_1h);
        const __m512d v154_0l = _mm512_fmsub_pd(v84, v103_0l, v104_0l);
        const __m512d v154_0h = _mm512_fmsub_pd(v84, v103_0h, v104_0h);
        const __m512d v154_1l = _mm512_fmsub_pd(v84, v103_1l, v104_1l);
        const __m512d v154_1h = _mm512_fmsub_pd(v84, v103_1h, v104_1h);
        const __m512d v155_0l = _mm512_fmadd_pd(v152, v103_0l, v154_0l);
        const __m512d v155_0h = _mm512_fmadd_pd(v152, v103_0h, v154_0h);
        const __m512d v155_1l = _mm512_fmadd_pd(v152, v103_1l, v154_1l);
        const __m512d v155_1h = _mm512_fmadd_pd(v152, v103_1h, v154_1h);
        const __m512d v156_0l = _mm512_fmadd_pd(v84, v151_0l, v155_0l);
        const __m512d v156_0h = _mm512_fmadd_pd(v84, v151_0h, v155_0h);
        const __m512d v156_1l = _mm512_fmadd_pd(v84, v151_1l, v155_1l);
        const __m512d v156_1h = _mm512_fmadd_pd(v84, v151_1h, v155_1h);
        const __m512d v158_0l = _mm512_fmsub_pd(v104_0l, v104_0l, v105_0l);
        const __m512d v158_0h = _mm512_fmsub_pd(v104_0h, v104_0h, v105_0h);
        const __m512d v158_1l = _mm512_fmsub_pd(v104_1l, v104_1l, v105_1l);
        const __m512d v158_1h = _mm512_fmsub_pd(v104_1h, v104_1h, v105_1h);
        const __m512d v159_0l = _mm512_mul_pd(v83, v158_0l);
        const __m512d v159_0h = _mm512_mul_pd(v83, v158_0h);
        const __m512d v159_1l = _mm512_mul_pd(v83, v158_1l);
        const __m512d v159_1h = _mm512_mul_pd(v83, v158_1h);
        const __m512d v160_0l = _mm512_fmadd_pd(v156_0l, v104_0l, v159_0l);
        const __m512d v160_0h = _mm512_fmadd_pd(v156_0h, v104_0h, v159_0h);
        const __m512d v160_1l = _mm512_fmadd_pd(v156_1l, v104_1l, v159_1l);
        const __m512d v160_1h = _mm512_fmadd_pd(v156_1h, v104_1h, v159_1h);
        const __m512d v162_0l = _mm512_fmsub_pd(v122_0l, v123_0l, v160_0l);
        const __m512d v162_0h = _mm512_fmsub_pd(v122_0h, v123_0h, v160_0h);
        const __m512d v162_1l = _mm512_fmsub_pd(v122_1l, v123_1l, v160_1l);
        const __m512d v162_1h = _mm512_fmsub_pd(v122_1h, v123_1h, v160_1h);
        const __m512d v163_0l = _mm512_add_pd(v109_0l, v162_0l);
        const __m512d v163_0h = _mm512_add_pd(v109_0h, v162_0h);
        const __m512d v163_1l = _mm512_add_pd(v109_1l, v162_1l);
        const __m512d v163_1h = _mm512_add_pd(v109_1h, v162_1h);
        const __m512d v164_0l = _mm512_add_pd(v163_0l, v107_0l);
        const __m512d v164_0h = _mm512_add_pd(v163_0h, v107_0h);
        const __m512d v164_1l = _mm512_add_pd(v163_1l, v107_1l);
        const __m512d v164_1h = _mm512_add_pd(v163_1h, v107_1h);
        const __m512d v165_0l = _mm512_fmadd_pd(v14, v105_0l, v16);
        const __m512d v165_0h = _mm512_fmadd_pd(v14, v105_0h, v16);
        const __m512d v165_1l = _mm512_fmadd_pd(v14, v105_1l, v16);
        const __m512d v165_1h = _mm512_fmadd_pd(v14, v105_1h, v16);
        const __m512d v167_0l = _mm512_fmadd_pd(v165_0l, v105_0l, v166);
        const __m512d v167_0h = _mm512_fmadd_pd(v165_0h, v105_0h, v166);
        const __m512d v167_1l = _mm512_fmadd_pd(v165_1l, v105_1l, v166);
        const __m512d v167_1h = _mm512_fmadd_pd(v165_1h, v105_1h, v166);
        const __m512d v169_0l = _mm512_fmadd_pd(v167_0l, v105_0l, v168);
        const __m512d v169_0h = _mm512_fmadd_pd(v167_0h, v105_0h, v168);
        const __m512d v169_1l = _mm512_fmadd_pd(v167_1l, v105_1l, v168);
        const __m512d v169_1h = _mm512_fmadd_pd(v167_1h, v105_1h, v168);
        const __m512d v171_0l = _mm512_fmadd_pd(v169_0l, v105_0l, v170);
        const __m512d v171_0h = _mm512_fmadd_pd(v169_0h, v105_0h, v170);
        const __m512d v171_1l = _mm512_fmadd_pd(v169_1l, v105_1l, v170);
        const __m512d v171_1h = _mm512_fmadd_pd(v169_1h, v105_1h, v170);
        const __m512d v173_0l = _mm512_fmadd_pd(v171_0l, v105_0l, v172);
        const __m512d v173_0h = _mm512_fmadd_pd(v171_0h, v105_0h, v172);
        const __m512d v173_1l = _mm512_fmadd_pd(v171_1l, v105_1l, v172);
        const __m512d v173_1h = _mm512_fmadd_pd(v171_1h, v105_1h, v172);
        const __m512d v174_0l = _mm512_fmadd_pd(v173_0l, v105_0l, v26);
        const __m512d v174_0h = _mm512_fmadd_pd(v173_0h, v105_0h, v26);
        const __m512d v174_1l = _mm512_fmadd_pd(v173_1l, v105_1l, v26);
        const __m512d v174_1h = _mm512_fmadd_pd(v173_1h, v105_1h, v26);
        const __m512d v175_0l = _mm512_fmadd_pd(v174_0l, v105_0l, v28);
        const __m512d v175_0h = _mm512_fmadd_pd(v174_0h, v105_0h, v28);
        const __m512d v175_1l = _mm512_fmadd_pd(v174_1l, v105_1l, v28);
        const __m512d v175_1h = _mm512_fmadd_pd(v174_1h, v105_1h, v28);
        const __m512d v176_0l = _mm512_mul_pd(v104_0l, v105_0l);
        const __m512d v176_0h = _mm512_mul_pd(v104_0h, v105_0h);
        const __m512d v176_1l = _mm512_mul_pd(v104_1l, v105_1l);
        const __m512d v176_1h = _mm512_mul_pd(v104_1h, v105_1h);
        const __m512d v177_0l = _mm512_mul_pd(v156_0l, v106_0l);
        const __m512d v177_0h = _mm512_mul_pd(v156_0h, v106_0h);
        const __m512d v177_1l = _mm512_mul_pd(v156_1l, v106_1l);
        const __m512d v177_1h = _mm512_mul_pd(v156_1h, v106_1h);
        const __m512d v178_0l = _mm512_sub_pd(v156_0l, v177_0l);
        const __m512d v178_0h = _mm512_sub_pd(v156_0h, v177_0h);
        const __m512d v178_1l = _mm512_sub_pd(v156_1l, v177_1l);
        const __m512d v178_1h = _mm512_sub_pd(v156_1h, v177_1h);
        const __m512d v179_0l = _mm512_fmadd_pd(v175_0l, v176_0l, v178_0l);
        const __m512d v179_0h = _mm512_fmadd_pd(v175_0h, v176_0h, v178_0h);
        const __m512d v179_1l = _mm512_fmadd_pd(v175_1l, v176_1l, v178_1l);
        const __m512d v179_1h = _mm512_fmadd_pd(v175_1h, v176_1h, v178_1h);
        const __m512d v180_0l = _mm512_add_pd(v179_0l, v104_0l);
        const __m512d v180_0h = _mm512_add_pd(v179_0h, v104_0h);
        const __m512d v180_1l = _mm512_add_pd(v179_1l, v104_1l);
        const __m512d v180_1h = _mm512_add_pd(v179_1h, v104_1h);
        const __m512d v181_0l = _mm512_mask_blend_pd((__mmask8)v81_0, v180_0l, v164_0l);
        const __m512d v181_0h = _mm512_mask_blend_pd(sin_f64_4ulp_avx2_high_mask_avx512(v81_0), v180_0h, v164_0h);
        const __m512d v181_1l = _mm512_mask_blend_pd((__mmask8)v81_1, v180_1l, v164_1l);
        const __m512d v181_1h = _mm512_mask_blend_pd(sin_f64_4ulp_avx2_high_mask_avx512(v81_1), v180_1h, v164_1h);
        const __m512i v183_0l = _mm512_and_si512(v182, v79_0l);
        const __m512i v183_0h = _mm512_and_si512(v182, v79_0h);
        const __m512i v183_1l = _mm512_and_si512(v182, v79_1l);
        const __m512i v183_1h = _mm512_and_si512(v182, v79_1h);
        const __m512i v185_0l = _mm512_slli_epi64(v183_0l, 62);
        const __m512i v185_0h = _mm512_slli_epi64(v183_0h, 62);
        const __m512i v185_1l = _mm512_slli_epi64(v183_1l, 62);
        const __m512i v185_1h = _mm512_slli_epi64(v183_1h, 62);
        const __m512i v186_0l = _mm512_xor_si512(v185_0l, v34_0l);
        const __m512i v186_0h = _mm512_xor_si512(v185_0h, v34_0h);
        const __m512i v186_1l = _mm512_xor_si512(v185_1l, v34_1l);
        const __m512i v186_1h = _mm512_xor_si512(v185_1h, v34_1h);
        const __m512d v187_0l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx512(v181_0l), v186_0l));
        const __m512d v187_0h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx512(v181_0h), v186_0h));
        const __m512d v187_1l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx512(v181_1l), v186_1l));
        const __m512d v187_1h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx512(v181_1h), v186_1h));
        const __m512d v188_0l = _mm512_add_pd(v42_0l, v187_0l);
        const __m512d v188_0h = _mm512_add_pd(v42_0h, v187_0h);
        const __m512d v188_1l = _mm512_add_pd(v42_1l, v187_1l);
        const __m512d v188_1h = _mm512_add_pd(v42_1h, v187_1h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v41_0, r0_0l, v188_0l);
        r0_0h = _mm512_mask_blend_pd(sin_f64_4ulp_avx2_high_mask_avx512(v41_0), r0_0h, v188_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v41_1, r0_1l, v188_1l);
        r0_1h = _mm512_mask_blend_pd(sin_f64_4ulp_avx2_high_mask_avx512(v41_1), r0_1h, v188_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static SIN_F64_4ULP_AVX2_AVX512_TARGET void sin_f64_4ulp_avx2_chunk_avx512(const double *x, double *y) {
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
    const __m512d v63 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v82 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v83 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v84 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v110 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v111 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v113 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v115 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v117 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v119 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v121 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v152 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
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
        const __m512d v54l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx2_table0, 8);
        const __m512d v54h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx2_table0, 8);
        const __m512i v57l = _mm512_and_si512(v56, v47l);
        const __m512i v57h = _mm512_and_si512(v56, v47h);
        const __m512i v58l = _mm512_add_epi64(v55, v57l);
        const __m512i v58h = _mm512_add_epi64(v55, v57h);
        const __m512d v59l = _mm512_castsi512_pd(v58l);
        const __m512d v59h = _mm512_castsi512_pd(v58h);
        const __m512d v60l = _mm512_mul_pd(v54l, v59l);
        const __m512d v60h = _mm512_mul_pd(v54h, v59h);
        const __m512d v62l = _mm512_fmsub_pd(v54l, v59l, v60l);
        const __m512d v62h = _mm512_fmsub_pd(v54h, v59h, v60h);
        const __m512d v64l = _mm512_mul_pd(v62l, v63);
        const __m512d v64h = _mm512_mul_pd(v62h, v63);
        const __m512d v65l = _mm512_roundscale_pd(v64l, 8);
        const __m512d v65h = _mm512_roundscale_pd(v64h, 8);
        const __m512d v66l = _mm512_fmadd_pd(v44, v65l, v62l);
        const __m512d v66h = _mm512_fmadd_pd(v44, v65h, v62h);
        const __m512d v67l = _mm512_mul_pd(v63, v60l);
        const __m512d v67h = _mm512_mul_pd(v63, v60h);
        const __m512d v68l = _mm512_roundscale_pd(v67l, 8);
        const __m512d v68h = _mm512_roundscale_pd(v67h, 8);
        const __m512d v69l = _mm512_fmadd_pd(v44, v68l, v60l);
        const __m512d v69h = _mm512_fmadd_pd(v44, v68h, v60h);
        const __m512d v70l = _mm512_add_pd(v66l, v69l);
        const __m512d v70h = _mm512_add_pd(v66h, v69h);
        const __m512d v71l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx2_table1, 8);
        const __m512d v71h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx2_table1, 8);
        const __m512d v72l = _mm512_mul_pd(v71l, v59l);
        const __m512d v72h = _mm512_mul_pd(v71h, v59h);
        const __m512d v73l = _mm512_mul_pd(v63, v72l);
        const __m512d v73h = _mm512_mul_pd(v63, v72h);
        const __m512d v74l = _mm512_roundscale_pd(v73l, 8);
        const __m512d v74h = _mm512_roundscale_pd(v73h, 8);
        const __m512d v75l = _mm512_fmadd_pd(v74l, v44, v72l);
        const __m512d v75h = _mm512_fmadd_pd(v74h, v44, v72h);
        const __m512d v76l = _mm512_add_pd(v70l, v75l);
        const __m512d v76h = _mm512_add_pd(v70h, v75h);
        const __m512d v77l = _mm512_roundscale_pd(v76l, 8);
        const __m512d v77h = _mm512_roundscale_pd(v76h, 8);
        const __m512d v78l = _mm512_add_pd(v77l, v3);
        const __m512d v78h = _mm512_add_pd(v77h, v3);
        const __m512i v79l = sin_f64_4ulp_avx2_bits_f64_avx512(v78l);
        const __m512i v79h = sin_f64_4ulp_avx2_bits_f64_avx512(v78h);
        const __m512i v80l = _mm512_and_si512(v43, v79l);
        const __m512i v80h = _mm512_and_si512(v43, v79h);
        const __mmask8 v81l = _mm512_cmpeq_epi64_mask(v43, v80l);
        const __mmask8 v81h = _mm512_cmpeq_epi64_mask(v43, v80h);
        const __mmask16 v81 = _mm512_kunpackb(v81h, v81l);
        const __m512d v85l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx2_table2, 8);
        const __m512d v85h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx2_table2, 8);
        const __m512d v86l = _mm512_mul_pd(v59l, v85l);
        const __m512d v86h = _mm512_mul_pd(v59h, v85h);
        const __m512d v88l = _mm512_fmsub_pd(v71l, v59l, v72l);
        const __m512d v88h = _mm512_fmsub_pd(v71h, v59h, v72h);
        const __m512d v89l = _mm512_add_pd(v86l, v88l);
        const __m512d v89h = _mm512_add_pd(v86h, v88h);
        const __m512d v90l = _mm512_sub_pd(v70l, v69l);
        const __m512d v90h = _mm512_sub_pd(v70h, v69h);
        const __m512d v91l = _mm512_sub_pd(v66l, v90l);
        const __m512d v91h = _mm512_sub_pd(v66h, v90h);
        const __m512d v92l = _mm512_sub_pd(v70l, v90l);
        const __m512d v92h = _mm512_sub_pd(v70h, v90h);
        const __m512d v93l = _mm512_sub_pd(v69l, v92l);
        const __m512d v93h = _mm512_sub_pd(v69h, v92h);
        const __m512d v94l = _mm512_add_pd(v91l, v93l);
        const __m512d v94h = _mm512_add_pd(v91h, v93h);
        const __m512d v95l = _mm512_sub_pd(v76l, v70l);
        const __m512d v95h = _mm512_sub_pd(v76h, v70h);
        const __m512d v96l = _mm512_sub_pd(v75l, v95l);
        const __m512d v96h = _mm512_sub_pd(v75h, v95h);
        const __m512d v97l = _mm512_sub_pd(v76l, v95l);
        const __m512d v97h = _mm512_sub_pd(v76h, v95h);
        const __m512d v98l = _mm512_sub_pd(v70l, v97l);
        const __m512d v98h = _mm512_sub_pd(v70h, v97h);
        const __m512d v99l = _mm512_add_pd(v96l, v98l);
        const __m512d v99h = _mm512_add_pd(v96h, v98h);
        const __m512d v100l = _mm512_add_pd(v94l, v99l);
        const __m512d v100h = _mm512_add_pd(v94h, v99h);
        const __m512d v101l = _mm512_add_pd(v89l, v100l);
        const __m512d v101h = _mm512_add_pd(v89h, v100h);
        const __m512d v102l = _mm512_sub_pd(v76l, v77l);
        const __m512d v102h = _mm512_sub_pd(v76h, v77h);
        const __m512d v103l = _mm512_add_pd(v101l, v102l);
        const __m512d v103h = _mm512_add_pd(v101h, v102h);
        const __m512d v104l = _mm512_mul_pd(v84, v103l);
        const __m512d v104h = _mm512_mul_pd(v84, v103h);
        const __m512d v105l = _mm512_mul_pd(v104l, v104l);
        const __m512d v105h = _mm512_mul_pd(v104h, v104h);
        const __m512d v106l = _mm512_mul_pd(v83, v105l);
        const __m512d v106h = _mm512_mul_pd(v83, v105h);
        const __m512d v107l = _mm512_sub_pd(v82, v106l);
        const __m512d v107h = _mm512_sub_pd(v82, v106h);
        const __m512d v108l = _mm512_sub_pd(v82, v107l);
        const __m512d v108h = _mm512_sub_pd(v82, v107h);
        const __m512d v109l = _mm512_sub_pd(v108l, v106l);
        const __m512d v109h = _mm512_sub_pd(v108h, v106h);
        const __m512d v112l = _mm512_fmadd_pd(v110, v105l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v110, v105h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v105l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v105h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v105l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v105h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v105l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v105h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v105l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v105h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v105l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v105h, v121);
        const __m512d v123l = _mm512_mul_pd(v105l, v105l);
        const __m512d v123h = _mm512_mul_pd(v105h, v105h);
        const __m512d v124l = _mm512_sub_pd(v100l, v99l);
        const __m512d v124h = _mm512_sub_pd(v100h, v99h);
        const __m512d v125l = _mm512_sub_pd(v100l, v124l);
        const __m512d v125h = _mm512_sub_pd(v100h, v124h);
        const __m512d v126l = _mm512_sub_pd(v99l, v125l);
        const __m512d v126h = _mm512_sub_pd(v99h, v125h);
        const __m512d v127l = _mm512_sub_pd(v124l, v94l);
        const __m512d v127h = _mm512_sub_pd(v124h, v94h);
        const __m512d v128l = _mm512_add_pd(v126l, v127l);
        const __m512d v128h = _mm512_add_pd(v126h, v127h);
        const __m512d v129l = _mm512_sub_pd(v89l, v88l);
        const __m512d v129h = _mm512_sub_pd(v89h, v88h);
        const __m512d v130l = _mm512_sub_pd(v86l, v129l);
        const __m512d v130h = _mm512_sub_pd(v86h, v129h);
        const __m512d v131l = _mm512_sub_pd(v89l, v129l);
        const __m512d v131h = _mm512_sub_pd(v89h, v129h);
        const __m512d v132l = _mm512_sub_pd(v88l, v131l);
        const __m512d v132h = _mm512_sub_pd(v88h, v131h);
        const __m512d v133l = _mm512_add_pd(v130l, v132l);
        const __m512d v133h = _mm512_add_pd(v130h, v132h);
        const __m512d v134l = _mm512_add_pd(v128l, v133l);
        const __m512d v134h = _mm512_add_pd(v128h, v133h);
        const __m512d v135l = _mm512_sub_pd(v101l, v89l);
        const __m512d v135h = _mm512_sub_pd(v101h, v89h);
        const __m512d v136l = _mm512_sub_pd(v100l, v135l);
        const __m512d v136h = _mm512_sub_pd(v100h, v135h);
        const __m512d v137l = _mm512_sub_pd(v101l, v135l);
        const __m512d v137h = _mm512_sub_pd(v101h, v135h);
        const __m512d v138l = _mm512_sub_pd(v89l, v137l);
        const __m512d v138h = _mm512_sub_pd(v89h, v137h);
        const __m512d v139l = _mm512_add_pd(v136l, v138l);
        const __m512d v139h = _mm512_add_pd(v136h, v138h);
        const __m512d v140l = _mm512_sub_pd(v103l, v102l);
        const __m512d v140h = _mm512_sub_pd(v103h, v102h);
        const __m512d v141l = _mm512_sub_pd(v103l, v140l);
        const __m512d v141h = _mm512_sub_pd(v103h, v140h);
        const __m512d v142l = _mm512_sub_pd(v102l, v141l);
        const __m512d v142h = _mm512_sub_pd(v102h, v141h);
        const __m512d v143l = _mm512_sub_pd(v101l, v140l);
        const __m512d v143h = _mm512_sub_pd(v101h, v140h);
        const __m512d v144l = _mm512_add_pd(v142l, v143l);
        const __m512d v144h = _mm512_add_pd(v142h, v143h);
        const __m512d v145l = _mm512_add_pd(v139l, v144l);
        const __m512d v145h = _mm512_add_pd(v139h, v144h);
        const __m512d v146l = _mm512_add_pd(v134l, v145l);
        const __m512d v146h = _mm512_add_pd(v134h, v145h);
        const __m512d v147l = _mm512_i32gather_pd(_mm512_castsi512_si256(v53), sin_f64_4ulp_avx2_table3, 8);
        const __m512d v147h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v53, 1), sin_f64_4ulp_avx2_table3, 8);
        const __m512d v149l = _mm512_fmsub_pd(v59l, v85l, v86l);
        const __m512d v149h = _mm512_fmsub_pd(v59h, v85h, v86h);
        const __m512d v150l = _mm512_fmadd_pd(v59l, v147l, v149l);
        const __m512d v150h = _mm512_fmadd_pd(v59h, v147h, v149h);
        const __m512d v151l = _mm512_add_pd(v146l, v150l);
        const __m512d v151h = _mm512_add_pd(v146h, v150h);
        const __m512d v154l = _mm512_fmsub_pd(v84, v103l, v104l);
        const __m512d v154h = _mm512_fmsub_pd(v84, v103h, v104h);
        const __m512d v155l = _mm512_fmadd_pd(v152, v103l, v154l);
        const __m512d v155h = _mm512_fmadd_pd(v152, v103h, v154h);
        const __m512d v156l = _mm512_fmadd_pd(v84, v151l, v155l);
        const __m512d v156h = _mm512_fmadd_pd(v84, v151h, v155h);
        const __m512d v158l = _mm512_fmsub_pd(v104l, v104l, v105l);
        const __m512d v158h = _mm512_fmsub_pd(v104h, v104h, v105h);
        const __m512d v159l = _mm512_mul_pd(v83, v158l);
        const __m512d v159h = _mm512_mul_pd(v83, v158h);
        const __m512d v160l = _mm512_fmadd_pd(v156l, v104l, v159l);
        const __m512d v160h = _mm512_fmadd_pd(v156h, v104h, v159h);
        const __m512d v162l = _mm512_fmsub_pd(v122l, v123l, v160l);
        const __m512d v162h = _mm512_fmsub_pd(v122h, v123h, v160h);
        const __m512d v163l = _mm512_add_pd(v109l, v162l);
        const __m512d v163h = _mm512_add_pd(v109h, v162h);
        const __m512d v164l = _mm512_add_pd(v163l, v107l);
        const __m512d v164h = _mm512_add_pd(v163h, v107h);
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
        const __m512d v177l = _mm512_mul_pd(v156l, v106l);
        const __m512d v177h = _mm512_mul_pd(v156h, v106h);
        const __m512d v178l = _mm512_sub_pd(v156l, v177l);
        const __m512d v178h = _mm512_sub_pd(v156h, v177h);
        const __m512d v179l = _mm512_fmadd_pd(v175l, v176l, v178l);
        const __m512d v179h = _mm512_fmadd_pd(v175h, v176h, v178h);
        const __m512d v180l = _mm512_add_pd(v179l, v104l);
        const __m512d v180h = _mm512_add_pd(v179h, v104h);
        const __m512d v181l = _mm512_mask_blend_pd((__mmask8)v81, v180l, v164l);
        const __m512d v181h = _mm512_mask_blend_pd(sin_f64_4ulp_avx2_high_mask_avx512(v81), v180h, v164h);
        const __m512i v183l = _mm512_and_si512(v182, v79l);
        const __m512i v183h = _mm512_and_si512(v182, v79h);
        const __m512i v185l = _mm512_slli_epi64(v183l, 62);
        const __m512i v185h = _mm512_slli_epi64(v183h, 62);
        const __m512i v186l = _mm512_xor_si512(v185l, v34l);
        const __m512i v186h = _mm512_xor_si512(v185h, v34h);
        const __m512d v187l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx512(v181l), v186l));
        const __m512d v187h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx2_bits_f64_avx512(v181h), v186h));
        const __m512d v188l = _mm512_add_pd(v42l, v187l);
        const __m512d v188h = _mm512_add_pd(v42h, v187h);
        r0l = _mm512_mask_blend_pd((__mmask8)v41, r0l, v188l);
        r0h = _mm512_mask_blend_pd(sin_f64_4ulp_avx2_high_mask_avx512(v41), r0h, v188h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static SIN_F64_4ULP_AVX2_AVX512_TARGET void sin_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sin_f64_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin_f64_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sin_f64_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_f64_4ulp_avx2_level(void) {
#if defined(SIN_F64_4ULP_AVX2_FORCE_ISA)
    return SIN_F64_4ULP_AVX2_FORCE_ISA;
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

double sin_f64_4ulp_avx2(double x) {
    return sin_f64_4ulp_avx2_element(x);
}

void sin_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_f64_4ulp_avx2_level();
    if (level == 2) {
        sin_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sin_f64_4ulp_avx2_array_portable(x, y, n);
}
