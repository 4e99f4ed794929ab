/* sin_f64_4ulp_avx512: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    2.351577 ulp, observed on 54743549 inputs
 *   worst input  -0x1.c463abf189824p+3 (-14.137166949989542, encoding 0xc02c463abf189824)
 *   result there -0x1.0000000000001p+0 (-1.0000000000000002, encoding 0xbff0000000000001)
 *   mean error   0.259132 ulp
 *   misrounded   7785679 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        never outside the range of the function
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b2edf3753c88821e5cd28b7565f4b063
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx512.db
 *                time: 0.6381 ns/element as avx512 code (inputs mean)
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

static const double sin_f64_4ulp_avx512_table1[63] = {
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
    const double v6 = 0x1.f124253170791p-109; /* 2.9920597164578716e-33 */
    const double v7 = -0x1.1a62633145c07p-53; /* -1.2246467991473532e-16 */
    const double v8 = -0x1.921fb54442d18p+1; /* -3.1415926535897931 */
    const double v9 = sin_f64_4ulp_avx512_fma_f64(v5, v8, v2);
    const double v10 = sin_f64_4ulp_avx512_fma_f64(v5, v7, v9);
    const double v11 = sin_f64_4ulp_avx512_fma_f64(v5, v6, v10);
    const double v12 = -0x1.58fda3f6e1aa6p-55; /* -3.7403975657643052e-17 */
    const double v13 = sin_f64_4ulp_avx512_fma_f64(v11, v11, v12);
    const double v14 = 0x1.8d27cd6ae58c8p-49; /* 2.755819726400045e-15 */
    const double v15 = -0x1.ae6fd5fd3eeb7p-41; /* -7.6460945835544981e-13 */
    const double v16 = sin_f64_4ulp_avx512_fma_f64(v13, v14, v15);
    const double v17 = 0x1.61246b6112d9ap-33; /* 1.6059050880197406e-10 */
    const double v18 = sin_f64_4ulp_avx512_fma_f64(v16, v13, v17);
    const double v19 = -0x1.ae64570fd1885p-26; /* -2.5052108886739221e-08 */
    const double v20 = sin_f64_4ulp_avx512_fma_f64(v13, v18, v19);
    const double v21 = 0x1.71de3a56d137cp-19; /* 2.7557319230174823e-06 */
    const double v22 = sin_f64_4ulp_avx512_fma_f64(v20, v13, v21);
    const double v23 = -0x1.a01a01a01c484p-13; /* -0.00019841269841295109 */
    const double v24 = sin_f64_4ulp_avx512_fma_f64(v13, v22, v23);
    const double v25 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v26 = sin_f64_4ulp_avx512_fma_f64(v13, v24, v25);
    const double v27 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
    const double v28 = sin_f64_4ulp_avx512_fma_f64(v26, v13, v27);
    const double v29 = v13 * v11;
    const double v30 = sin_f64_4ulp_avx512_fma_f64(v28, v29, v11);
    const int64_t v31 = sin_f64_4ulp_avx512_bits_f64(v1);
    const int64_t v32 = INT64_MIN; /* 0x8000000000000000 */
    const int64_t v33 = v31 & v32;
    const int64_t v34 = sin_f64_4ulp_avx512_bits_f64(v4);
    const int64_t v35 = INT64_C(63);
    const int64_t v36 = sin_f64_4ulp_avx512_shl_i64(v34, v35);
    const int64_t v37 = v33 ^ v36;
    const double v38 = sin_f64_4ulp_avx512_addbits_f64(v30, v37);
    const double v39 = 0x1p+30; /* 1073741824 */
    const int v40 = !(v2 <= v39);
    double r0 = v38;
    if (v40) {
        const double v41 = v2 - v2;
        const int64_t v42 = INT64_C(1);
        const double v43 = -0x1p+2; /* -4 */
        const int32_t v44 = 65;
        const int32_t v45 = 127;
        const int64_t v46 = sin_f64_4ulp_avx512_bits_f64(v2);
        const int64_t v47 = INT64_C(56);
        const int64_t v48 = sin_f64_4ulp_avx512_lshr_i64(v46, v47);
        const int32_t v49 = (int32_t)(uint32_t)(uint64_t)v48;
        const int32_t v50 = v45 & v49;
        const int32_t v51 = v44 > v50 ? v44 : v50;
        const int32_t v52 = (int32_t)((uint32_t)v51 - (uint32_t)v44);
        const double v53 = sin_f64_4ulp_avx512_table0[v52];
        const int64_t v54 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v55 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v56 = v55 & v46;
        const int64_t v57 = (int64_t)((uint64_t)v54 + (uint64_t)v56);
        const double v58 = sin_f64_4ulp_avx512_frombits_f64(v57);
        const double v59 = v53 * v58;
        const double v60 = -v59;
        const double v61 = sin_f64_4ulp_avx512_fma_f64(v53, v58, v60);
        const double v62 = 0x1p-2; /* 0.25 */
        const double v63 = v61 * v62;
        const double v64 = sin_f64_4ulp_avx512_rint_f64(v63);
        const double v65 = sin_f64_4ulp_avx512_fma_f64(v43, v64, v61);
        const double v66 = v62 * v59;
        const double v67 = sin_f64_4ulp_avx512_rint_f64(v66);
        const double v68 = sin_f64_4ulp_avx512_fma_f64(v43, v67, v59);
        const double v69 = v65 + v68;
        const double v70 = sin_f64_4ulp_avx512_table1[v52];
        const double v71 = v70 * v58;
        const double v72 = v62 * v71;
        const double v73 = sin_f64_4ulp_avx512_rint_f64(v72);
        const double v74 = sin_f64_4ulp_avx512_fma_f64(v73, v43, v71);
        const double v75 = v69 + v74;
        const double v76 = sin_f64_4ulp_avx512_rint_f64(v75);
        const double v77 = v76 + v3;
        const int64_t v78 = sin_f64_4ulp_avx512_bits_f64(v77);
        const int64_t v79 = v42 & v78;
        const int v80 = v42 == v79;
        const double v81 = 0x1p+0; /* 1 */
        const double v82 = 0x1p-1; /* 0.5 */
        const double v83 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v84 = sin_f64_4ulp_avx512_table2[v52];
        const double v85 = v58 * v84;
        const double v86 = -v71;
        const double v87 = sin_f64_4ulp_avx512_fma_f64(v70, v58, v86);
        const double v88 = v85 + v87;
        const double v89 = v69 - v68;
        const double v90 = v65 - v89;
        const double v91 = v69 - v89;
        const double v92 = v68 - v91;
        const double v93 = v90 + v92;
        const double v94 = v75 - v69;
        const double v95 = v74 - v94;
        const double v96 = v75 - v94;
        const double v97 = v69 - v96;
        const double v98 = v95 + v97;
        const double v99 = v93 + v98;
        const double v100 = v88 + v99;
        const double v101 = v75 - v76;
        const double v102 = v100 + v101;
        const double v103 = v83 * v102;
        const double v104 = v103 * v103;
        const double v105 = v82 * v104;
        const double v106 = v81 - v105;
        const double v107 = v81 - v106;
        const double v108 = v107 - v105;
        const double v109 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v110 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v111 = sin_f64_4ulp_avx512_fma_f64(v109, v104, v110);
        const double v112 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v113 = sin_f64_4ulp_avx512_fma_f64(v111, v104, v112);
        const double v114 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v115 = sin_f64_4ulp_avx512_fma_f64(v113, v104, v114);
        const double v116 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v117 = sin_f64_4ulp_avx512_fma_f64(v115, v104, v116);
        const double v118 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v119 = sin_f64_4ulp_avx512_fma_f64(v117, v104, v118);
        const double v120 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v121 = sin_f64_4ulp_avx512_fma_f64(v119, v104, v120);
        const double v122 = v104 * v104;
        const double v123 = sin_f64_4ulp_avx512_table3[v52];
        const double v124 = -v85;
        const double v125 = sin_f64_4ulp_avx512_fma_f64(v58, v84, v124);
        const double v126 = sin_f64_4ulp_avx512_fma_f64(v58, v123, v125);
        const double v127 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v128 = -v103;
        const double v129 = sin_f64_4ulp_avx512_fma_f64(v83, v102, v128);
        const double v130 = sin_f64_4ulp_avx512_fma_f64(v127, v102, v129);
        const double v131 = sin_f64_4ulp_avx512_fma_f64(v126, v83, v130);
        const double v132 = -v104;
        const double v133 = sin_f64_4ulp_avx512_fma_f64(v103, v103, v132);
        const double v134 = v82 * v133;
        const double v135 = sin_f64_4ulp_avx512_fma_f64(v131, v103, v134);
        const double v136 = -v135;
        const double v137 = sin_f64_4ulp_avx512_fma_f64(v121, v122, v136);
        const double v138 = v108 + v137;
        const double v139 = v138 + v106;
        const double v140 = 0x1.f327b19d285cp-4; /* 0.12186402683666753 */
        const double v141 = v40 ? v104 : v140;
        const double v142 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v143 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v144 = sin_f64_4ulp_avx512_fma_f64(v141, v142, v143);
        const double v145 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v146 = sin_f64_4ulp_avx512_fma_f64(v144, v104, v145);
        const double v147 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v148 = sin_f64_4ulp_avx512_fma_f64(v146, v104, v147);
        const double v149 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v150 = sin_f64_4ulp_avx512_fma_f64(v148, v104, v149);
        const double v151 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v152 = sin_f64_4ulp_avx512_fma_f64(v150, v104, v151);
        const double v153 = sin_f64_4ulp_avx512_fma_f64(v152, v104, v25);
        const double v154 = sin_f64_4ulp_avx512_fma_f64(v153, v104, v27);
        const double v155 = v103 * v104;
        const double v156 = sin_f64_4ulp_avx512_fma_f64(v154, v155, v131);
        const double v157 = v156 + v103;
        const double v158 = v80 ? v139 : v157;
        const int64_t v159 = INT64_C(2);
        const int64_t v160 = v159 & v78;
        const int64_t v161 = INT64_C(62);
        const int64_t v162 = sin_f64_4ulp_avx512_shl_i64(v160, v161);
        const int64_t v163 = v162 ^ v33;
        const double v164 = sin_f64_4ulp_avx512_addbits_f64(v158, v163);
        const double v165 = v41 + v164;
        r0 = v165;
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

/* Encoding; every NaN gives the canonical one. */
SIN_F64_4ULP_AVX512_AVX2 __m256i sin_f64_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

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

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIN_F64_4ULP_AVX512_AVX2 void sin_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(0x1.f124253170791p-109); /* 2.9920597164578716e-33 */
    const __m256d v7 = _mm256_set1_pd(-0x1.1a62633145c07p-53); /* -1.2246467991473532e-16 */
    const __m256d v8 = _mm256_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m256d v12 = _mm256_set1_pd(-0x1.58fda3f6e1aa6p-55); /* -3.7403975657643052e-17 */
    const __m256d v14 = _mm256_set1_pd(0x1.8d27cd6ae58c8p-49); /* 2.755819726400045e-15 */
    const __m256d v15 = _mm256_set1_pd(-0x1.ae6fd5fd3eeb7p-41); /* -7.6460945835544981e-13 */
    const __m256d v17 = _mm256_set1_pd(0x1.61246b6112d9ap-33); /* 1.6059050880197406e-10 */
    const __m256d v19 = _mm256_set1_pd(-0x1.ae64570fd1885p-26); /* -2.5052108886739221e-08 */
    const __m256d v21 = _mm256_set1_pd(0x1.71de3a56d137cp-19); /* 2.7557319230174823e-06 */
    const __m256d v23 = _mm256_set1_pd(-0x1.a01a01a01c484p-13); /* -0.00019841269841295109 */
    const __m256d v25 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v27 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256i v32 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v39 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256i v42 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v43 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v44 = _mm256_set1_epi32(65);
    const __m256i v45 = _mm256_set1_epi32(127);
    const __m256i v54 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v55 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v62 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v81 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v82 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v83 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v109 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v110 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v112 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v114 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v116 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v118 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v120 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v127 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v140 = _mm256_set1_pd(0x1.f327b19d285cp-4); /* 0.12186402683666753 */
    const __m256d v142 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v143 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v145 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v147 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v149 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v151 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256i v159 = _mm256_set1_epi64x(INT64_C(2));
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
    const __m256d v13l = _mm256_fmadd_pd(v11l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v11h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v13l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v14, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v13l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v13h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v13l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v13h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v13l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v13h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v13l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v13h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v13l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v13h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v13l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v13h, v27);
    const __m256d v29l = _mm256_mul_pd(v13l, v11l);
    const __m256d v29h = _mm256_mul_pd(v13h, v11h);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v29l, v11l);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v29h, v11h);
    const __m256i v31l = _mm256_castpd_si256(v1l);
    const __m256i v31h = _mm256_castpd_si256(v1h);
    const __m256i v33l = _mm256_and_si256(v31l, v32);
    const __m256i v33h = _mm256_and_si256(v31h, v32);
    const __m256i v34l = _mm256_castpd_si256(v4l);
    const __m256i v34h = _mm256_castpd_si256(v4h);
    const __m256i v36l = _mm256_slli_epi64(v34l, 63);
    const __m256i v36h = _mm256_slli_epi64(v34h, 63);
    const __m256i v37l = _mm256_xor_si256(v33l, v36l);
    const __m256i v37h = _mm256_xor_si256(v33h, v36h);
    const __m256d v38l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx2(v30l), v37l));
    const __m256d v38h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx2(v30h), v37h));
    const __m256i v40l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v39, _CMP_NLE_UQ));
    const __m256i v40h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v39, _CMP_NLE_UQ));
    const __m256i v40 = sin_f64_4ulp_avx512_join_mask_avx2(v40l, v40h);
    __m256d r0l = v38l;
    __m256d r0h = v38h;
    __m256i any1 = v40;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v41l = _mm256_sub_pd(v2l, v2l);
        const __m256d v41h = _mm256_sub_pd(v2h, v2h);
        const __m256i v46l = _mm256_castpd_si256(v2l);
        const __m256i v46h = _mm256_castpd_si256(v2h);
        const __m256i v48l = _mm256_srli_epi64(v46l, 56);
        const __m256i v48h = _mm256_srli_epi64(v46h, 56);
        const __m128i v49l = sin_f64_4ulp_avx512_wrap_avx2(v48l);
        const __m128i v49h = sin_f64_4ulp_avx512_wrap_avx2(v48h);
        const __m256i v49 = _mm256_set_m128i(v49h, v49l);
        const __m256i v50 = _mm256_and_si256(v45, v49);
        const __m256i v51 = _mm256_max_epi32(v44, v50);
        const __m256i v52 = _mm256_sub_epi32(v51, v44);
        const __m256d v53l = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table0, _mm256_castsi256_si128(v52), 8);
        const __m256d v53h = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table0, _mm256_extracti128_si256(v52, 1), 8);
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
        const __m256d v63l = _mm256_mul_pd(v61l, v62);
        const __m256d v63h = _mm256_mul_pd(v61h, v62);
        const __m256d v64l = _mm256_round_pd(v63l, 8);
        const __m256d v64h = _mm256_round_pd(v63h, 8);
        const __m256d v65l = _mm256_fmadd_pd(v43, v64l, v61l);
        const __m256d v65h = _mm256_fmadd_pd(v43, v64h, v61h);
        const __m256d v66l = _mm256_mul_pd(v62, v59l);
        const __m256d v66h = _mm256_mul_pd(v62, v59h);
        const __m256d v67l = _mm256_round_pd(v66l, 8);
        const __m256d v67h = _mm256_round_pd(v66h, 8);
        const __m256d v68l = _mm256_fmadd_pd(v43, v67l, v59l);
        const __m256d v68h = _mm256_fmadd_pd(v43, v67h, v59h);
        const __m256d v69l = _mm256_add_pd(v65l, v68l);
        const __m256d v69h = _mm256_add_pd(v65h, v68h);
        const __m256d v70l = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table1, _mm256_castsi256_si128(v52), 8);
        const __m256d v70h = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table1, _mm256_extracti128_si256(v52, 1), 8);
        const __m256d v71l = _mm256_mul_pd(v70l, v58l);
        const __m256d v71h = _mm256_mul_pd(v70h, v58h);
        const __m256d v72l = _mm256_mul_pd(v62, v71l);
        const __m256d v72h = _mm256_mul_pd(v62, v71h);
        const __m256d v73l = _mm256_round_pd(v72l, 8);
        const __m256d v73h = _mm256_round_pd(v72h, 8);
        const __m256d v74l = _mm256_fmadd_pd(v73l, v43, v71l);
        const __m256d v74h = _mm256_fmadd_pd(v73h, v43, v71h);
        const __m256d v75l = _mm256_add_pd(v69l, v74l);
        const __m256d v75h = _mm256_add_pd(v69h, v74h);
        const __m256d v76l = _mm256_round_pd(v75l, 8);
        const __m256d v76h = _mm256_round_pd(v75h, 8);
        const __m256d v77l = _mm256_add_pd(v76l, v3);
        const __m256d v77h = _mm256_add_pd(v76h, v3);
        const __m256i v78l = sin_f64_4ulp_avx512_bits_f64_avx2(v77l);
        const __m256i v78h = sin_f64_4ulp_avx512_bits_f64_avx2(v77h);
        const __m256i v79l = _mm256_and_si256(v42, v78l);
        const __m256i v79h = _mm256_and_si256(v42, v78h);
        const __m256i v80l = _mm256_cmpeq_epi64(v42, v79l);
        const __m256i v80h = _mm256_cmpeq_epi64(v42, v79h);
        const __m256i v80 = sin_f64_4ulp_avx512_join_mask_avx2(v80l, v80h);
        const __m256d v84l = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table2, _mm256_castsi256_si128(v52), 8);
        const __m256d v84h = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table2, _mm256_extracti128_si256(v52, 1), 8);
        const __m256d v85l = _mm256_mul_pd(v58l, v84l);
        const __m256d v85h = _mm256_mul_pd(v58h, v84h);
        const __m256d v87l = _mm256_fmsub_pd(v70l, v58l, v71l);
        const __m256d v87h = _mm256_fmsub_pd(v70h, v58h, v71h);
        const __m256d v88l = _mm256_add_pd(v85l, v87l);
        const __m256d v88h = _mm256_add_pd(v85h, v87h);
        const __m256d v89l = _mm256_sub_pd(v69l, v68l);
        const __m256d v89h = _mm256_sub_pd(v69h, v68h);
        const __m256d v90l = _mm256_sub_pd(v65l, v89l);
        const __m256d v90h = _mm256_sub_pd(v65h, v89h);
        const __m256d v91l = _mm256_sub_pd(v69l, v89l);
        const __m256d v91h = _mm256_sub_pd(v69h, v89h);
        const __m256d v92l = _mm256_sub_pd(v68l, v91l);
        const __m256d v92h = _mm256_sub_pd(v68h, v91h);
        const __m256d v93l = _mm256_add_pd(v90l, v92l);
        const __m256d v93h = _mm256_add_pd(v90h, v92h);
        const __m256d v94l = _mm256_sub_pd(v75l, v69l);
        const __m256d v94h = _mm256_sub_pd(v75h, v69h);
        const __m256d v95l = _mm256_sub_pd(v74l, v94l);
        const __m256d v95h = _mm256_sub_pd(v74h, v94h);
        const __m256d v96l = _mm256_sub_pd(v75l, v94l);
        const __m256d v96h = _mm256_sub_pd(v75h, v94h);
        const __m256d v97l = _mm256_sub_pd(v69l, v96l);
        const __m256d v97h = _mm256_sub_pd(v69h, v96h);
        const __m256d v98l = _mm256_add_pd(v95l, v97l);
        const __m256d v98h = _mm256_add_pd(v95h, v97h);
        const __m256d v99l = _mm256_add_pd(v93l, v98l);
        const __m256d v99h = _mm256_add_pd(v93h, v98h);
        const __m256d v100l = _mm256_add_pd(v88l, v99l);
        const __m256d v100h = _mm256_add_pd(v88h, v99h);
        const __m256d v101l = _mm256_sub_pd(v75l, v76l);
        const __m256d v101h = _mm256_sub_pd(v75h, v76h);
        const __m256d v102l = _mm256_add_pd(v100l, v101l);
        const __m256d v102h = _mm256_add_pd(v100h, v101h);
        const __m256d v103l = _mm256_mul_pd(v83, v102l);
        const __m256d v103h = _mm256_mul_pd(v83, v102h);
        const __m256d v104l = _mm256_mul_pd(v103l, v103l);
        const __m256d v104h = _mm256_mul_pd(v103h, v103h);
        const __m256d v105l = _mm256_mul_pd(v82, v104l);
        const __m256d v105h = _mm256_mul_pd(v82, v104h);
        const __m256d v106l = _mm256_sub_pd(v81, v105l);
        const __m256d v106h = _mm256_sub_pd(v81, v105h);
        const __m256d v107l = _mm256_sub_pd(v81, v106l);
        const __m256d v107h = _mm256_sub_pd(v81, v106h);
        const __m256d v108l = _mm256_sub_pd(v107l, v105l);
        const __m256d v108h = _mm256_sub_pd(v107h, v105h);
        const __m256d v111l = _mm256_fmadd_pd(v109, v104l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109, v104h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v104l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v104h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v104l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v104h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v115l, v104l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v115h, v104h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v117l, v104l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117h, v104h, v118);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v104l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v104h, v120);
        const __m256d v122l = _mm256_mul_pd(v104l, v104l);
        const __m256d v122h = _mm256_mul_pd(v104h, v104h);
        const __m256d v123l = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table3, _mm256_castsi256_si128(v52), 8);
        const __m256d v123h = _mm256_i32gather_pd(sin_f64_4ulp_avx512_table3, _mm256_extracti128_si256(v52, 1), 8);
        const __m256d v125l = _mm256_fmsub_pd(v58l, v84l, v85l);
        const __m256d v125h = _mm256_fmsub_pd(v58h, v84h, v85h);
        const __m256d v126l = _mm256_fmadd_pd(v58l, v123l, v125l);
        const __m256d v126h = _mm256_fmadd_pd(v58h, v123h, v125h);
        const __m256d v129l = _mm256_fmsub_pd(v83, v102l, v103l);
        const __m256d v129h = _mm256_fmsub_pd(v83, v102h, v103h);
        const __m256d v130l = _mm256_fmadd_pd(v127, v102l, v129l);
        const __m256d v130h = _mm256_fmadd_pd(v127, v102h, v129h);
        const __m256d v131l = _mm256_fmadd_pd(v126l, v83, v130l);
        const __m256d v131h = _mm256_fmadd_pd(v126h, v83, v130h);
        const __m256d v133l = _mm256_fmsub_pd(v103l, v103l, v104l);
        const __m256d v133h = _mm256_fmsub_pd(v103h, v103h, v104h);
        const __m256d v134l = _mm256_mul_pd(v82, v133l);
        const __m256d v134h = _mm256_mul_pd(v82, v133h);
        const __m256d v135l = _mm256_fmadd_pd(v131l, v103l, v134l);
        const __m256d v135h = _mm256_fmadd_pd(v131h, v103h, v134h);
        const __m256d v137l = _mm256_fmsub_pd(v121l, v122l, v135l);
        const __m256d v137h = _mm256_fmsub_pd(v121h, v122h, v135h);
        const __m256d v138l = _mm256_add_pd(v108l, v137l);
        const __m256d v138h = _mm256_add_pd(v108h, v137h);
        const __m256d v139l = _mm256_add_pd(v138l, v106l);
        const __m256d v139h = _mm256_add_pd(v138h, v106h);
        const __m256d v141l = _mm256_blendv_pd(v140, v104l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v40))));
        const __m256d v141h = _mm256_blendv_pd(v140, v104h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v40, 1))));
        const __m256d v144l = _mm256_fmadd_pd(v141l, v142, v143);
        const __m256d v144h = _mm256_fmadd_pd(v141h, v142, v143);
        const __m256d v146l = _mm256_fmadd_pd(v144l, v104l, v145);
        const __m256d v146h = _mm256_fmadd_pd(v144h, v104h, v145);
        const __m256d v148l = _mm256_fmadd_pd(v146l, v104l, v147);
        const __m256d v148h = _mm256_fmadd_pd(v146h, v104h, v147);
        const __m256d v150l = _mm256_fmadd_pd(v148l, v104l, v149);
        const __m256d v150h = _mm256_fmadd_pd(v148h, v104h, v149);
        const __m256d v152l = _mm256_fmadd_pd(v150l, v104l, v151);
        const __m256d v152h = _mm256_fmadd_pd(v150h, v104h, v151);
        const __m256d v153l = _mm256_fmadd_pd(v152l, v104l, v25);
        const __m256d v153h = _mm256_fmadd_pd(v152h, v104h, v25);
        const __m256d v154l = _mm256_fmadd_pd(v153l, v104l, v27);
        const __m256d v154h = _mm256_fmadd_pd(v153h, v104h, v27);
        const __m256d v155l = _mm256_mul_pd(v103l, v104l);
        const __m256d v155h = _mm256_mul_pd(v103h, v104h);
        const __m256d v156l = _mm256_fmadd_pd(v154l, v155l, v131l);
        const __m256d v156h = _mm256_fmadd_pd(v154h, v155h, v131h);
        const __m256d v157l = _mm256_add_pd(v156l, v103l);
        const __m256d v157h = _mm256_add_pd(v156h, v103h);
        const __m256d v158l = _mm256_blendv_pd(v157l, v139l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v80))));
        const __m256d v158h = _mm256_blendv_pd(v157h, v139h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v80, 1))));
        const __m256i v160l = _mm256_and_si256(v159, v78l);
        const __m256i v160h = _mm256_and_si256(v159, v78h);
        const __m256i v162l = _mm256_slli_epi64(v160l, 62);
        const __m256i v162h = _mm256_slli_epi64(v160h, 62);
        const __m256i v163l = _mm256_xor_si256(v162l, v33l);
        const __m256i v163h = _mm256_xor_si256(v162h, v33h);
        const __m256d v164l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx2(v158l), v163l));
        const __m256d v164h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx2(v158h), v163h));
        const __m256d v165l = _mm256_add_pd(v41l, v164l);
        const __m256d v165h = _mm256_add_pd(v41h, v164h);
        r0l = _mm256_blendv_pd(r0l, v165l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v40))));
        r0h = _mm256_blendv_pd(r0h, v165h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v40, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static SIN_F64_4ULP_AVX512_AVX2_TARGET void sin_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sin_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sin_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_4ULP_AVX512_AVX512 __m512i sin_f64_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_F64_4ULP_AVX512_AVX512 void sin_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.45f306dc9c883p-2); /* 0.31830988618379069 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v6 = _mm512_set1_pd(0x1.f124253170791p-109); /* 2.9920597164578716e-33 */
    const __m512d v7 = _mm512_set1_pd(-0x1.1a62633145c07p-53); /* -1.2246467991473532e-16 */
    const __m512d v8 = _mm512_set1_pd(-0x1.921fb54442d18p+1); /* -3.1415926535897931 */
    const __m512d v12 = _mm512_set1_pd(-0x1.58fda3f6e1aa6p-55); /* -3.7403975657643052e-17 */
    const __m512d v14 = _mm512_set1_pd(0x1.8d27cd6ae58c8p-49); /* 2.755819726400045e-15 */
    const __m512d v15 = _mm512_set1_pd(-0x1.ae6fd5fd3eeb7p-41); /* -7.6460945835544981e-13 */
    const __m512d v17 = _mm512_set1_pd(0x1.61246b6112d9ap-33); /* 1.6059050880197406e-10 */
    const __m512d v19 = _mm512_set1_pd(-0x1.ae64570fd1885p-26); /* -2.5052108886739221e-08 */
    const __m512d v21 = _mm512_set1_pd(0x1.71de3a56d137cp-19); /* 2.7557319230174823e-06 */
    const __m512d v23 = _mm512_set1_pd(-0x1.a01a01a01c484p-13); /* -0.00019841269841295109 */
    const __m512d v25 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v27 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512i v32 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512d v39 = _mm512_set1_pd(0x1p+30); /* 1073741824 */
    const __m512i v42 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v43 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v44 = _mm512_set1_epi32(65);
    const __m512i v45 = _mm512_set1_epi32(127);
    const __m512i v54 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v55 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v62 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v81 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v82 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v83 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v109 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v110 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v112 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v114 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v116 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v118 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v120 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v127 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v140 = _mm512_set1_pd(0x1.f327b19d285cp-4); /* 0.12186402683666753 */
    const __m512d v142 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v143 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v145 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v147 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v149 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v151 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512i v159 = _mm512_set1_epi64(INT64_C(2));
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
    const __m512d v13l = _mm512_fmadd_pd(v11l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v11h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v14, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v13l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v13h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v13l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v13h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v13l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v13h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v13l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v13h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v13l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v13h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v13l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v13h, v27);
    const __m512d v29l = _mm512_mul_pd(v13l, v11l);
    const __m512d v29h = _mm512_mul_pd(v13h, v11h);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v29l, v11l);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v29h, v11h);
    const __m512i v31l = _mm512_castpd_si512(v1l);
    const __m512i v31h = _mm512_castpd_si512(v1h);
    const __m512i v33l = _mm512_and_si512(v31l, v32);
    const __m512i v33h = _mm512_and_si512(v31h, v32);
    const __m512i v34l = _mm512_castpd_si512(v4l);
    const __m512i v34h = _mm512_castpd_si512(v4h);
    const __m512i v36l = _mm512_slli_epi64(v34l, 63);
    const __m512i v36h = _mm512_slli_epi64(v34h, 63);
    const __m512i v37l = _mm512_xor_si512(v33l, v36l);
    const __m512i v37h = _mm512_xor_si512(v33h, v36h);
    const __m512d v38l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx512(v30l), v37l));
    const __m512d v38h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx512(v30h), v37h));
    const __mmask8 v40l = _mm512_cmp_pd_mask(v2l, v39, _CMP_NLE_UQ);
    const __mmask8 v40h = _mm512_cmp_pd_mask(v2h, v39, _CMP_NLE_UQ);
    const __mmask16 v40 = _mm512_kunpackb(v40h, v40l);
    __m512d r0l = v38l;
    __m512d r0h = v38h;
    __mmask16 any1 = v40;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v41l = _mm512_sub_pd(v2l, v2l);
        const __m512d v41h = _mm512_sub_pd(v2h, v2h);
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
        const __m512d v53l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), sin_f64_4ulp_avx512_table0, 8);
        const __m512d v53h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), sin_f64_4ulp_avx512_table0, 8);
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
        const __m512d v63l = _mm512_mul_pd(v61l, v62);
        const __m512d v63h = _mm512_mul_pd(v61h, v62);
        const __m512d v64l = _mm512_roundscale_pd(v63l, 8);
        const __m512d v64h = _mm512_roundscale_pd(v63h, 8);
        const __m512d v65l = _mm512_fmadd_pd(v43, v64l, v61l);
        const __m512d v65h = _mm512_fmadd_pd(v43, v64h, v61h);
        const __m512d v66l = _mm512_mul_pd(v62, v59l);
        const __m512d v66h = _mm512_mul_pd(v62, v59h);
        const __m512d v67l = _mm512_roundscale_pd(v66l, 8);
        const __m512d v67h = _mm512_roundscale_pd(v66h, 8);
        const __m512d v68l = _mm512_fmadd_pd(v43, v67l, v59l);
        const __m512d v68h = _mm512_fmadd_pd(v43, v67h, v59h);
        const __m512d v69l = _mm512_add_pd(v65l, v68l);
        const __m512d v69h = _mm512_add_pd(v65h, v68h);
        const __m512d v70l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), sin_f64_4ulp_avx512_table1, 8);
        const __m512d v70h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), sin_f64_4ulp_avx512_table1, 8);
        const __m512d v71l = _mm512_mul_pd(v70l, v58l);
        const __m512d v71h = _mm512_mul_pd(v70h, v58h);
        const __m512d v72l = _mm512_mul_pd(v62, v71l);
        const __m512d v72h = _mm512_mul_pd(v62, v71h);
        const __m512d v73l = _mm512_roundscale_pd(v72l, 8);
        const __m512d v73h = _mm512_roundscale_pd(v72h, 8);
        const __m512d v74l = _mm512_fmadd_pd(v73l, v43, v71l);
        const __m512d v74h = _mm512_fmadd_pd(v73h, v43, v71h);
        const __m512d v75l = _mm512_add_pd(v69l, v74l);
        const __m512d v75h = _mm512_add_pd(v69h, v74h);
        const __m512d v76l = _mm512_roundscale_pd(v75l, 8);
        const __m512d v76h = _mm512_roundscale_pd(v75h, 8);
        const __m512d v77l = _mm512_add_pd(v76l, v3);
        const __m512d v77h = _mm512_add_pd(v76h, v3);
        const __m512i v78l = sin_f64_4ulp_avx512_bits_f64_avx512(v77l);
        const __m512i v78h = sin_f64_4ulp_avx512_bits_f64_avx512(v77h);
        const __m512i v79l = _mm512_and_si512(v42, v78l);
        const __m512i v79h = _mm512_and_si512(v42, v78h);
        const __mmask8 v80l = _mm512_cmpeq_epi64_mask(v42, v79l);
        const __mmask8 v80h = _mm512_cmpeq_epi64_mask(v42, v79h);
        const __mmask16 v80 = _mm512_kunpackb(v80h, v80l);
        const __m512d v84l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), sin_f64_4ulp_avx512_table2, 8);
        const __m512d v84h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), sin_f64_4ulp_avx512_table2, 8);
        const __m512d v85l = _mm512_mul_pd(v58l, v84l);
        const __m512d v85h = _mm512_mul_pd(v58h, v84h);
        const __m512d v87l = _mm512_fmsub_pd(v70l, v58l, v71l);
        const __m512d v87h = _mm512_fmsub_pd(v70h, v58h, v71h);
        const __m512d v88l = _mm512_add_pd(v85l, v87l);
        const __m512d v88h = _mm512_add_pd(v85h, v87h);
        const __m512d v89l = _mm512_sub_pd(v69l, v68l);
        const __m512d v89h = _mm512_sub_pd(v69h, v68h);
        const __m512d v90l = _mm512_sub_pd(v65l, v89l);
        const __m512d v90h = _mm512_sub_pd(v65h, v89h);
        const __m512d v91l = _mm512_sub_pd(v69l, v89l);
        const __m512d v91h = _mm512_sub_pd(v69h, v89h);
        const __m512d v92l = _mm512_sub_pd(v68l, v91l);
        const __m512d v92h = _mm512_sub_pd(v68h, v91h);
        const __m512d v93l = _mm512_add_pd(v90l, v92l);
        const __m512d v93h = _mm512_add_pd(v90h, v92h);
        const __m512d v94l = _mm512_sub_pd(v75l, v69l);
        const __m512d v94h = _mm512_sub_pd(v75h, v69h);
        const __m512d v95l = _mm512_sub_pd(v74l, v94l);
        const __m512d v95h = _mm512_sub_pd(v74h, v94h);
        const __m512d v96l = _mm512_sub_pd(v75l, v94l);
        const __m512d v96h = _mm512_sub_pd(v75h, v94h);
        const __m512d v97l = _mm512_sub_pd(v69l, v96l);
        const __m512d v97h = _mm512_sub_pd(v69h, v96h);
        const __m512d v98l = _mm512_add_pd(v95l, v97l);
        const __m512d v98h = _mm512_add_pd(v95h, v97h);
        const __m512d v99l = _mm512_add_pd(v93l, v98l);
        const __m512d v99h = _mm512_add_pd(v93h, v98h);
        const __m512d v100l = _mm512_add_pd(v88l, v99l);
        const __m512d v100h = _mm512_add_pd(v88h, v99h);
        const __m512d v101l = _mm512_sub_pd(v75l, v76l);
        const __m512d v101h = _mm512_sub_pd(v75h, v76h);
        const __m512d v102l = _mm512_add_pd(v100l, v101l);
        const __m512d v102h = _mm512_add_pd(v100h, v101h);
        const __m512d v103l = _mm512_mul_pd(v83, v102l);
        const __m512d v103h = _mm512_mul_pd(v83, v102h);
        const __m512d v104l = _mm512_mul_pd(v103l, v103l);
        const __m512d v104h = _mm512_mul_pd(v103h, v103h);
        const __m512d v105l = _mm512_mul_pd(v82, v104l);
        const __m512d v105h = _mm512_mul_pd(v82, v104h);
        const __m512d v106l = _mm512_sub_pd(v81, v105l);
        const __m512d v106h = _mm512_sub_pd(v81, v105h);
        const __m512d v107l = _mm512_sub_pd(v81, v106l);
        const __m512d v107h = _mm512_sub_pd(v81, v106h);
        const __m512d v108l = _mm512_sub_pd(v107l, v105l);
        const __m512d v108h = _mm512_sub_pd(v107h, v105h);
        const __m512d v111l = _mm512_fmadd_pd(v109, v104l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109, v104h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v104l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v104h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v104l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v104h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v115l, v104l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v115h, v104h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v117l, v104l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117h, v104h, v118);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v104l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v104h, v120);
        const __m512d v122l = _mm512_mul_pd(v104l, v104l);
        const __m512d v122h = _mm512_mul_pd(v104h, v104h);
        const __m512d v123l = _mm512_i32gather_pd(_mm512_castsi512_si256(v52), sin_f64_4ulp_avx512_table3, 8);
        const __m512d v123h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v52, 1), sin_f64_4ulp_avx512_table3, 8);
        const __m512d v125l = _mm512_fmsub_pd(v58l, v84l, v85l);
        const __m512d v125h = _mm512_fmsub_pd(v58h, v84h, v85h);
        const __m512d v126l = _mm512_fmadd_pd(v58l, v123l, v125l);
        const __m512d v126h = _mm512_fmadd_pd(v58h, v123h, v125h);
        const __m512d v129l = _mm512_fmsub_pd(v83, v102l, v103l);
        const __m512d v129h = _mm512_fmsub_pd(v83, v102h, v103h);
        const __m512d v130l = _mm512_fmadd_pd(v127, v102l, v129l);
        const __m512d v130h = _mm512_fmadd_pd(v127, v102h, v129h);
        const __m512d v131l = _mm512_fmadd_pd(v126l, v83, v130l);
        const __m512d v131h = _mm512_fmadd_pd(v126h, v83, v130h);
        const __m512d v133l = _mm512_fmsub_pd(v103l, v103l, v104l);
        const __m512d v133h = _mm512_fmsub_pd(v103h, v103h, v104h);
        const __m512d v134l = _mm512_mul_pd(v82, v133l);
        const __m512d v134h = _mm512_mul_pd(v82, v133h);
        const __m512d v135l = _mm512_fmadd_pd(v131l, v103l, v134l);
        const __m512d v135h = _mm512_fmadd_pd(v131h, v103h, v134h);
        const __m512d v137l = _mm512_fmsub_pd(v121l, v122l, v135l);
        const __m512d v137h = _mm512_fmsub_pd(v121h, v122h, v135h);
        const __m512d v138l = _mm512_add_pd(v108l, v137l);
        const __m512d v138h = _mm512_add_pd(v108h, v137h);
        const __m512d v139l = _mm512_add_pd(v138l, v106l);
        const __m512d v139h = _mm512_add_pd(v138h, v106h);
        const __m512d v141l = _mm512_mask_blend_pd((__mmask8)v40, v140, v104l);
        const __m512d v141h = _mm512_mask_blend_pd((__mmask8)(v40 >> 8), v140, v104h);
        const __m512d v144l = _mm512_fmadd_pd(v141l, v142, v143);
        const __m512d v144h = _mm512_fmadd_pd(v141h, v142, v143);
        const __m512d v146l = _mm512_fmadd_pd(v144l, v104l, v145);
        const __m512d v146h = _mm512_fmadd_pd(v144h, v104h, v145);
        const __m512d v148l = _mm512_fmadd_pd(v146l, v104l, v147);
        const __m512d v148h = _mm512_fmadd_pd(v146h, v104h, v147);
        const __m512d v150l = _mm512_fmadd_pd(v148l, v104l, v149);
        const __m512d v150h = _mm512_fmadd_pd(v148h, v104h, v149);
        const __m512d v152l = _mm512_fmadd_pd(v150l, v104l, v151);
        const __m512d v152h = _mm512_fmadd_pd(v150h, v104h, v151);
        const __m512d v153l = _mm512_fmadd_pd(v152l, v104l, v25);
        const __m512d v153h = _mm512_fmadd_pd(v152h, v104h, v25);
        const __m512d v154l = _mm512_fmadd_pd(v153l, v104l, v27);
        const __m512d v154h = _mm512_fmadd_pd(v153h, v104h, v27);
        const __m512d v155l = _mm512_mul_pd(v103l, v104l);
        const __m512d v155h = _mm512_mul_pd(v103h, v104h);
        const __m512d v156l = _mm512_fmadd_pd(v154l, v155l, v131l);
        const __m512d v156h = _mm512_fmadd_pd(v154h, v155h, v131h);
        const __m512d v157l = _mm512_add_pd(v156l, v103l);
        const __m512d v157h = _mm512_add_pd(v156h, v103h);
        const __m512d v158l = _mm512_mask_blend_pd((__mmask8)v80, v157l, v139l);
        const __m512d v158h = _mm512_mask_blend_pd((__mmask8)(v80 >> 8), v157h, v139h);
        const __m512i v160l = _mm512_and_si512(v159, v78l);
        const __m512i v160h = _mm512_and_si512(v159, v78h);
        const __m512i v162l = _mm512_slli_epi64(v160l, 62);
        const __m512i v162h = _mm512_slli_epi64(v160h, 62);
        const __m512i v163l = _mm512_xor_si512(v162l, v33l);
        const __m512i v163h = _mm512_xor_si512(v162h, v33h);
        const __m512d v164l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx512(v158l), v163l));
        const __m512d v164h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_4ulp_avx512_bits_f64_avx512(v158h), v163h));
        const __m512d v165l = _mm512_add_pd(v41l, v164l);
        const __m512d v165h = _mm512_add_pd(v41h, v164h);
        r0l = _mm512_mask_blend_pd((__mmask8)v40, r0l, v165l);
        r0h = _mm512_mask_blend_pd((__mmask8)(v40 >> 8), r0h, v165h);
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
