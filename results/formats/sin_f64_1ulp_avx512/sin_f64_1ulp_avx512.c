/* sin_f64_1ulp_avx512: sin
 *
 *   target       sin, sin x, f64
 *   domain       every input
 *   max error    0.981988 ulp, observed on 54024676 inputs
 *   worst input  0x1.ea16a2c409a84p+4 (30.630526319286687, encoding 0x403ea16a2c409a84)
 *   result there -0x1.6a0a171f2975ap-1 (-0.70710823302645598, encoding 0xbfe6a0a171f2975a)
 *   mean error   0.222115 ulp
 *   misrounded   2617687 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f78c45bf5ad48ad87a42bac5c9f6a720
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive sin_f64_1ulp_avx512.db
 *                time: 1.1529 ns/element as avx512 code (inputs mean)
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
#include "sin_f64_1ulp_avx512.h"

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

static inline double sin_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sin_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sin_f64_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sin_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double sin_f64_1ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline int64_t sin_f64_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sin_f64_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return sin_f64_1ulp_avx512_frombits_f64((int64_t)((uint64_t)sin_f64_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static const double sin_f64_1ulp_avx512_table0[16] = {
    0x1.952c77030ad4ap-49, 0x1.ae7f3e733b81fp-45, 0x1.952c77030ad4ap-49, 0x1.ae7f3e733b81fp-45,
    0x1.952c77030ad4ap-49, 0x1.ae7f3e733b81fp-45, 0x1.952c77030ad4ap-49, 0x1.ae7f3e733b81fp-45,
    0x1.952c77030ad4ap-49, 0x1.ae7f3e733b81fp-45, 0x1.952c77030ad4ap-49, 0x1.ae7f3e733b81fp-45,
    0x1.952c77030ad4ap-49, 0x1.ae7f3e733b81fp-45, 0x1.952c77030ad4ap-49, 0x1.ae7f3e733b81fp-45,
}; /* repeated to fill a register */

static const double sin_f64_1ulp_avx512_table1[16] = {
    -0x1.ae7f3e733b81fp-41, -0x1.93974a8c07c9dp-37, -0x1.ae7f3e733b81fp-41, -0x1.93974a8c07c9dp-37,
    -0x1.ae7f3e733b81fp-41, -0x1.93974a8c07c9dp-37, -0x1.ae7f3e733b81fp-41, -0x1.93974a8c07c9dp-37,
    -0x1.ae7f3e733b81fp-41, -0x1.93974a8c07c9dp-37, -0x1.ae7f3e733b81fp-41, -0x1.93974a8c07c9dp-37,
    -0x1.ae7f3e733b81fp-41, -0x1.93974a8c07c9dp-37, -0x1.ae7f3e733b81fp-41, -0x1.93974a8c07c9dp-37,
}; /* repeated to fill a register */

static const double sin_f64_1ulp_avx512_table2[16] = {
    0x1.6124613a86d09p-33, 0x1.1eed8eff8d898p-29, 0x1.6124613a86d09p-33, 0x1.1eed8eff8d898p-29,
    0x1.6124613a86d09p-33, 0x1.1eed8eff8d898p-29, 0x1.6124613a86d09p-33, 0x1.1eed8eff8d898p-29,
    0x1.6124613a86d09p-33, 0x1.1eed8eff8d898p-29, 0x1.6124613a86d09p-33, 0x1.1eed8eff8d898p-29,
    0x1.6124613a86d09p-33, 0x1.1eed8eff8d898p-29, 0x1.6124613a86d09p-33, 0x1.1eed8eff8d898p-29,
}; /* repeated to fill a register */

static const double sin_f64_1ulp_avx512_table3[16] = {
    -0x1.ae64567f544e4p-26, -0x1.27e4fb7789f5cp-22, -0x1.ae64567f544e4p-26, -0x1.27e4fb7789f5cp-22,
    -0x1.ae64567f544e4p-26, -0x1.27e4fb7789f5cp-22, -0x1.ae64567f544e4p-26, -0x1.27e4fb7789f5cp-22,
    -0x1.ae64567f544e4p-26, -0x1.27e4fb7789f5cp-22, -0x1.ae64567f544e4p-26, -0x1.27e4fb7789f5cp-22,
    -0x1.ae64567f544e4p-26, -0x1.27e4fb7789f5cp-22, -0x1.ae64567f544e4p-26, -0x1.27e4fb7789f5cp-22,
}; /* repeated to fill a register */

static const double sin_f64_1ulp_avx512_table4[16] = {
    0x1.71de3a556c734p-19, 0x1.a01a01a01a01ap-16, 0x1.71de3a556c734p-19, 0x1.a01a01a01a01ap-16,
    0x1.71de3a556c734p-19, 0x1.a01a01a01a01ap-16, 0x1.71de3a556c734p-19, 0x1.a01a01a01a01ap-16,
    0x1.71de3a556c734p-19, 0x1.a01a01a01a01ap-16, 0x1.71de3a556c734p-19, 0x1.a01a01a01a01ap-16,
    0x1.71de3a556c734p-19, 0x1.a01a01a01a01ap-16, 0x1.71de3a556c734p-19, 0x1.a01a01a01a01ap-16,
}; /* repeated to fill a register */

static const double sin_f64_1ulp_avx512_table5[16] = {
    -0x1.a01a01a01a01ap-13, -0x1.6c16c16c16c17p-10, -0x1.a01a01a01a01ap-13, -0x1.6c16c16c16c17p-10,
    -0x1.a01a01a01a01ap-13, -0x1.6c16c16c16c17p-10, -0x1.a01a01a01a01ap-13, -0x1.6c16c16c16c17p-10,
    -0x1.a01a01a01a01ap-13, -0x1.6c16c16c16c17p-10, -0x1.a01a01a01a01ap-13, -0x1.6c16c16c16c17p-10,
    -0x1.a01a01a01a01ap-13, -0x1.6c16c16c16c17p-10, -0x1.a01a01a01a01ap-13, -0x1.6c16c16c16c17p-10,
}; /* repeated to fill a register */

static const double sin_f64_1ulp_avx512_table6[16] = {
    0x1.1111111111111p-7, 0x1.5555555555555p-5, 0x1.1111111111111p-7, 0x1.5555555555555p-5,
    0x1.1111111111111p-7, 0x1.5555555555555p-5, 0x1.1111111111111p-7, 0x1.5555555555555p-5,
    0x1.1111111111111p-7, 0x1.5555555555555p-5, 0x1.1111111111111p-7, 0x1.5555555555555p-5,
    0x1.1111111111111p-7, 0x1.5555555555555p-5, 0x1.1111111111111p-7, 0x1.5555555555555p-5,
}; /* repeated to fill a register */

static const double sin_f64_1ulp_avx512_table7[16] = {
    -0x1.5555555555555p-3, -0x1p-1, -0x1.5555555555555p-3, -0x1p-1,
    -0x1.5555555555555p-3, -0x1p-1, -0x1.5555555555555p-3, -0x1p-1,
    -0x1.5555555555555p-3, -0x1p-1, -0x1.5555555555555p-3, -0x1p-1,
    -0x1.5555555555555p-3, -0x1p-1, -0x1.5555555555555p-3, -0x1p-1,
}; /* repeated to fill a register */

static const double sin_f64_1ulp_avx512_table8[63] = {
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

static const double sin_f64_1ulp_avx512_table9[63] = {
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

static const double sin_f64_1ulp_avx512_table10[63] = {
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

static const double sin_f64_1ulp_avx512_table11[63] = {
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

static inline double sin_f64_1ulp_avx512_element(double x) {
    const double v2 = x;
    const double v3 = sin_f64_1ulp_avx512_abs_f64(v2);
    const double v61 = 0x1p+30; /* 1073741824 */
    const int v62 = !(v3 <= v61);
    double r0;
    if (v62) {
        const int64_t v0 = INT64_C(1);
        const double v4 = 0x1.8p+52; /* 6755399441055744 */
        const double v9 = 0x1p+0; /* 1 */
        const double v13 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const int64_t v52 = sin_f64_1ulp_avx512_bits_f64(v2);
        const int64_t v53 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v54 = v52 & v53;
        const int64_t v55 = INT64_C(2);
        const int64_t v57 = INT64_C(62);
        const double v63 = v3 - v3;
        const double v64 = -0x1p+2; /* -4 */
        const int32_t v65 = 65;
        const int32_t v66 = 127;
        const int64_t v67 = sin_f64_1ulp_avx512_bits_f64(v3);
        const int64_t v68 = INT64_C(56);
        const int64_t v69 = sin_f64_1ulp_avx512_lshr_i64(v67, v68);
        const int32_t v70 = (int32_t)(uint32_t)(uint64_t)v69;
        const int32_t v71 = v66 & v70;
        const int32_t v72 = v65 > v71 ? v65 : v71;
        const int32_t v73 = (int32_t)((uint32_t)v72 - (uint32_t)v65);
        const double v74 = sin_f64_1ulp_avx512_table8[v73];
        const int64_t v75 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v76 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v77 = v76 & v67;
        const int64_t v78 = (int64_t)((uint64_t)v75 + (uint64_t)v77);
        const double v79 = sin_f64_1ulp_avx512_frombits_f64(v78);
        const double v80 = v74 * v79;
        const double v81 = -v80;
        const double v82 = sin_f64_1ulp_avx512_fma_f64(v74, v79, v81);
        const double v83 = 0x1p-2; /* 0.25 */
        const double v84 = v82 * v83;
        const double v85 = sin_f64_1ulp_avx512_rint_f64(v84);
        const double v86 = sin_f64_1ulp_avx512_fma_f64(v64, v85, v82);
        const double v87 = v83 * v80;
        const double v88 = sin_f64_1ulp_avx512_rint_f64(v87);
        const double v89 = sin_f64_1ulp_avx512_fma_f64(v64, v88, v80);
        const double v90 = v86 + v89;
        const double v91 = sin_f64_1ulp_avx512_table9[v73];
        const double v92 = v91 * v79;
        const double v93 = v83 * v92;
        const double v94 = sin_f64_1ulp_avx512_rint_f64(v93);
        const double v95 = sin_f64_1ulp_avx512_fma_f64(v94, v64, v92);
        const double v96 = v90 + v95;
        const double v97 = sin_f64_1ulp_avx512_rint_f64(v96);
        const double v98 = v97 + v4;
        const int64_t v99 = sin_f64_1ulp_avx512_bits_f64(v98);
        const int64_t v100 = v0 & v99;
        const int v101 = v0 == v100;
        const double v102 = 0x1p-1; /* 0.5 */
        const double v103 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v104 = sin_f64_1ulp_avx512_table10[v73];
        const double v105 = v79 * v104;
        const double v106 = -v92;
        const double v107 = sin_f64_1ulp_avx512_fma_f64(v91, v79, v106);
        const double v108 = v105 + v107;
        const double v109 = v90 - v89;
        const double v110 = v86 - v109;
        const double v111 = v90 - v109;
        const double v112 = v89 - v111;
        const double v113 = v110 + v112;
        const double v114 = v96 - v90;
        const double v115 = v95 - v114;
        const double v116 = v96 - v114;
        const double v117 = v90 - v116;
        const double v118 = v115 + v117;
        const double v119 = v113 + v118;
        const double v120 = v108 + v119;
        const double v121 = v96 - v97;
        const double v122 = v120 + v121;
        const double v123 = v103 * v122;
        const double v124 = v123 * v123;
        const double v125 = v102 * v124;
        const double v126 = v9 - v125;
        const double v127 = v9 - v126;
        const double v128 = v127 - v125;
        const double v129 = 0x1.ae7f3e733b81fp-45; /* 4.7794773323873853e-14 */
        const double v130 = -0x1.93974a8c07c9dp-37; /* -1.1470745597729725e-11 */
        const double v131 = sin_f64_1ulp_avx512_fma_f64(v129, v124, v130);
        const double v132 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
        const double v133 = sin_f64_1ulp_avx512_fma_f64(v131, v124, v132);
        const double v134 = -0x1.27e4fb7789f5cp-22; /* -2.7557319223985888e-07 */
        const double v135 = sin_f64_1ulp_avx512_fma_f64(v133, v124, v134);
        const double v136 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
        const double v137 = sin_f64_1ulp_avx512_fma_f64(v135, v124, v136);
        const double v138 = -0x1.6c16c16c16c17p-10; /* -0.0013888888888888889 */
        const double v139 = sin_f64_1ulp_avx512_fma_f64(v137, v124, v138);
        const double v140 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v141 = sin_f64_1ulp_avx512_fma_f64(v139, v124, v140);
        const double v142 = v124 * v124;
        const double v143 = v120 - v108;
        const double v144 = v119 - v143;
        const double v145 = v120 - v143;
        const double v146 = v108 - v145;
        const double v147 = v144 + v146;
        const double v148 = v122 - v121;
        const double v149 = v122 - v148;
        const double v150 = v121 - v149;
        const double v151 = v120 - v148;
        const double v152 = v150 + v151;
        const double v153 = v147 + v152;
        const double v154 = v119 - v118;
        const double v155 = v119 - v154;
        const double v156 = v118 - v155;
        const double v157 = v113 - v154;
        const double v158 = v156 + v157;
        const double v159 = v108 - v107;
        const double v160 = v105 - v159;
        const double v161 = v108 - v159;
        const double v162 = v107 - v161;
        const double v163 = v160 + v162;
        const double v164 = v158 + v163;
        const double v165 = v153 + v164;
        const double v166 = sin_f64_1ulp_avx512_table11[v73];
        const double v167 = -v105;
        const double v168 = sin_f64_1ulp_avx512_fma_f64(v79, v104, v167);
        const double v169 = sin_f64_1ulp_avx512_fma_f64(v79, v166, v168);
        const double v170 = v165 + v169;
        const double v171 = -v123;
        const double v172 = sin_f64_1ulp_avx512_fma_f64(v103, v122, v171);
        const double v173 = sin_f64_1ulp_avx512_fma_f64(v13, v122, v172);
        const double v174 = sin_f64_1ulp_avx512_fma_f64(v170, v103, v173);
        const double v175 = -v124;
        const double v176 = sin_f64_1ulp_avx512_fma_f64(v123, v123, v175);
        const double v177 = v102 * v176;
        const double v178 = sin_f64_1ulp_avx512_fma_f64(v174, v123, v177);
        const double v179 = -v178;
        const double v180 = sin_f64_1ulp_avx512_fma_f64(v141, v142, v179);
        const double v181 = v128 + v180;
        const double v182 = v181 + v126;
        const double v183 = 0x1.952c77030ad4ap-49; /* 2.8114572543455206e-15 */
        const double v184 = -0x1.ae7f3e733b81fp-41; /* -7.6471637318198164e-13 */
        const double v185 = sin_f64_1ulp_avx512_fma_f64(v183, v124, v184);
        const double v186 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
        const double v187 = sin_f64_1ulp_avx512_fma_f64(v185, v124, v186);
        const double v188 = -0x1.ae64567f544e4p-26; /* -2.505210838544172e-08 */
        const double v189 = sin_f64_1ulp_avx512_fma_f64(v187, v124, v188);
        const double v190 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
        const double v191 = sin_f64_1ulp_avx512_fma_f64(v189, v124, v190);
        const double v192 = -0x1.a01a01a01a01ap-13; /* -0.00019841269841269841 */
        const double v193 = sin_f64_1ulp_avx512_fma_f64(v191, v124, v192);
        const double v194 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v195 = sin_f64_1ulp_avx512_fma_f64(v193, v124, v194);
        const double v196 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v197 = sin_f64_1ulp_avx512_fma_f64(v195, v124, v196);
        const double v198 = v123 * v124;
        const double v199 = v174 * v125;
        const double v200 = v174 - v199;
        const double v201 = sin_f64_1ulp_avx512_fma_f64(v197, v198, v200);
        const double v202 = v201 + v123;
        const double v203 = v101 ? v182 : v202;
        const int64_t v204 = v55 & v99;
        const int64_t v205 = sin_f64_1ulp_avx512_shl_i64(v204, v57);
        const int64_t v206 = v205 ^ v54;
        const double v207 = sin_f64_1ulp_avx512_addbits_f64(v203, v206);
        const double v208 = v63 + v207;
        r0 = v208;
    } else {
        const int64_t v0 = INT64_C(1);
        const double v1 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
        const double v4 = 0x1.8p+52; /* 6755399441055744 */
        const double v5 = sin_f64_1ulp_avx512_fma_f64(v1, v3, v4);
        const int64_t v6 = sin_f64_1ulp_avx512_bits_f64(v5);
        const int64_t v7 = v0 & v6;
        const int v8 = v0 == v7;
        const double v9 = 0x1p+0; /* 1 */
        const double v10 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v11 = v5 - v4;
        const double v12 = sin_f64_1ulp_avx512_fma_f64(v10, v11, v3);
        const double v13 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v14 = v13 * v11;
        const double v15 = v12 - v14;
        const double v16 = v8 ? v9 : v15;
        const double v17 = v15 * v15;
        const double v18 = v17 * v17;
        const int32_t v19 = (int32_t)(uint32_t)(uint64_t)v6;
        const double v20 = sin_f64_1ulp_avx512_table0[(uint32_t)v19 & (2u - 1)];
        const double v21 = sin_f64_1ulp_avx512_table1[(uint32_t)v19 & (2u - 1)];
        const double v22 = sin_f64_1ulp_avx512_fma_f64(v20, v17, v21);
        const double v23 = sin_f64_1ulp_avx512_table2[(uint32_t)v19 & (2u - 1)];
        const double v24 = sin_f64_1ulp_avx512_fma_f64(v17, v22, v23);
        const double v25 = sin_f64_1ulp_avx512_table3[(uint32_t)v19 & (2u - 1)];
        const double v26 = sin_f64_1ulp_avx512_fma_f64(v24, v17, v25);
        const double v27 = sin_f64_1ulp_avx512_table4[(uint32_t)v19 & (2u - 1)];
        const double v28 = sin_f64_1ulp_avx512_table5[(uint32_t)v19 & (2u - 1)];
        const double v29 = sin_f64_1ulp_avx512_fma_f64(v27, v17, v28);
        const double v30 = sin_f64_1ulp_avx512_fma_f64(v18, v26, v29);
        const double v31 = sin_f64_1ulp_avx512_table6[(uint32_t)v19 & (2u - 1)];
        const double v32 = sin_f64_1ulp_avx512_fma_f64(v30, v17, v31);
        const double v33 = sin_f64_1ulp_avx512_table7[(uint32_t)v19 & (2u - 1)];
        const double v34 = sin_f64_1ulp_avx512_fma_f64(v32, v17, v33);
        const double v35 = v16 * v17;
        const double v36 = -v17;
        const double v37 = sin_f64_1ulp_avx512_fma_f64(v15, v15, v36);
        const double v38 = -0x1p-1; /* -0.5 */
        const double v39 = 0x1.f1976b7ed8fbcp-110; /* 1.4973849048591698e-33 */
        const double v40 = v12 - v15;
        const double v41 = v40 - v14;
        const double v42 = -v14;
        const double v43 = sin_f64_1ulp_avx512_fma_f64(v13, v11, v42);
        const double v44 = v41 - v43;
        const double v45 = sin_f64_1ulp_avx512_fma_f64(v39, v11, v44);
        const double v46 = v15 * v45;
        const double v47 = -v46;
        const double v48 = sin_f64_1ulp_avx512_fma_f64(v37, v38, v47);
        const double v49 = v8 ? v48 : v45;
        const double v50 = sin_f64_1ulp_avx512_fma_f64(v34, v35, v49);
        const double v51 = v16 + v50;
        const int64_t v52 = sin_f64_1ulp_avx512_bits_f64(v2);
        const int64_t v53 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v54 = v52 & v53;
        const int64_t v55 = INT64_C(2);
        const int64_t v56 = v55 & v6;
        const int64_t v57 = INT64_C(62);
        const int64_t v58 = sin_f64_1ulp_avx512_shl_i64(v56, v57);
        const int64_t v59 = v54 ^ v58;
        const double v60 = sin_f64_1ulp_avx512_addbits_f64(v51, v59);
        r0 = v60;
    }
    return r0;
}

static void sin_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_F64_1ULP_AVX512_AVX2 static inline SIN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN_F64_1ULP_AVX512_AVX512 static inline SIN_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SIN_F64_1ULP_AVX512_AVX2 __m256i sin_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

SIN_F64_1ULP_AVX512_AVX2 __m128i sin_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
SIN_F64_1ULP_AVX512_AVX2 __m256d sin_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_1ULP_AVX512_AVX2 __m256i sin_f64_1ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
static SIN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((noinline)) int sin_f64_1ulp_avx512_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v10 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v13 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v38 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v39 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m256i v53 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256i v55 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v61 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v64 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256i v65 = _mm256_set1_epi32(65);
    const __m256i v66 = _mm256_set1_epi32(127);
    const __m256i v75 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v76 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v83 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v102 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v103 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v129 = _mm256_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m256d v130 = _mm256_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m256d v132 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v134 = _mm256_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m256d v136 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v138 = _mm256_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m256d v140 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v183 = _mm256_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m256d v184 = _mm256_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m256d v186 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v188 = _mm256_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m256d v190 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v192 = _mm256_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m256d v194 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v196 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v5l = _mm256_fmadd_pd(v1, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v1, v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256i v7l = _mm256_and_si256(v0, v6l);
    const __m256i v7h = _mm256_and_si256(v0, v6h);
    const __m256i v8l = _mm256_cmpeq_epi64(v0, v7l);
    const __m256i v8h = _mm256_cmpeq_epi64(v0, v7h);
    const __m256i v8 = sin_f64_1ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256d v11l = _mm256_sub_pd(v5l, v4);
    const __m256d v11h = _mm256_sub_pd(v5h, v4);
    const __m256d v12l = _mm256_fmadd_pd(v10, v11l, v3l);
    const __m256d v12h = _mm256_fmadd_pd(v10, v11h, v3h);
    const __m256d v14l = _mm256_mul_pd(v13, v11l);
    const __m256d v14h = _mm256_mul_pd(v13, v11h);
    const __m256d v15l = _mm256_sub_pd(v12l, v14l);
    const __m256d v15h = _mm256_sub_pd(v12h, v14h);
    const __m256d v16l = _mm256_blendv_pd(v15l, v9, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v16h = _mm256_blendv_pd(v15h, v9, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v17l = _mm256_mul_pd(v15l, v15l);
    const __m256d v17h = _mm256_mul_pd(v15h, v15h);
    const __m256d v18l = _mm256_mul_pd(v17l, v17l);
    const __m256d v18h = _mm256_mul_pd(v17h, v17h);
    const __m128i v19l = sin_f64_1ulp_avx512_wrap_avx2(v6l);
    const __m128i v19h = sin_f64_1ulp_avx512_wrap_avx2(v6h);
    const __m256i v19 = _mm256_set_m128i(v19h, v19l);
    const __m256d v20l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v20h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v21l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v21h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v22l = _mm256_fmadd_pd(v20l, v17l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v17h, v21h);
    const __m256d v23l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v23h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v24l = _mm256_fmadd_pd(v17l, v22l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v17h, v22h, v23h);
    const __m256d v25l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v25h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v26l = _mm256_fmadd_pd(v24l, v17l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v17h, v25h);
    const __m256d v27l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v27h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v28l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table5, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v28h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table5, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v29l = _mm256_fmadd_pd(v27l, v17l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v17h, v28h);
    const __m256d v30l = _mm256_fmadd_pd(v18l, v26l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v18h, v26h, v29h);
    const __m256d v31l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table6, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v31h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table6, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v32l = _mm256_fmadd_pd(v30l, v17l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v17h, v31h);
    const __m256d v33l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table7, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v33h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table7, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v34l = _mm256_fmadd_pd(v32l, v17l, v33l);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v17h, v33h);
    const __m256d v35l = _mm256_mul_pd(v16l, v17l);
    const __m256d v35h = _mm256_mul_pd(v16h, v17h);
    const __m256d v37l = _mm256_fmsub_pd(v15l, v15l, v17l);
    const __m256d v37h = _mm256_fmsub_pd(v15h, v15h, v17h);
    const __m256d v40l = _mm256_sub_pd(v12l, v15l);
    const __m256d v40h = _mm256_sub_pd(v12h, v15h);
    const __m256d v41l = _mm256_sub_pd(v40l, v14l);
    const __m256d v41h = _mm256_sub_pd(v40h, v14h);
    const __m256d v43l = _mm256_fmsub_pd(v13, v11l, v14l);
    const __m256d v43h = _mm256_fmsub_pd(v13, v11h, v14h);
    const __m256d v44l = _mm256_sub_pd(v41l, v43l);
    const __m256d v44h = _mm256_sub_pd(v41h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v39, v11l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v39, v11h, v44h);
    const __m256d v46l = _mm256_mul_pd(v15l, v45l);
    const __m256d v46h = _mm256_mul_pd(v15h, v45h);
    const __m256d v48l = _mm256_fmsub_pd(v37l, v38, v46l);
    const __m256d v48h = _mm256_fmsub_pd(v37h, v38, v46h);
    const __m256d v49l = _mm256_blendv_pd(v45l, v48l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v49h = _mm256_blendv_pd(v45h, v48h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v50l = _mm256_fmadd_pd(v34l, v35l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v34h, v35h, v49h);
    const __m256d v51l = _mm256_add_pd(v16l, v50l);
    const __m256d v51h = _mm256_add_pd(v16h, v50h);
    const __m256i v52l = _mm256_castpd_si256(v2l);
    const __m256i v52h = _mm256_castpd_si256(v2h);
    const __m256i v54l = _mm256_and_si256(v52l, v53);
    const __m256i v54h = _mm256_and_si256(v52h, v53);
    const __m256i v56l = _mm256_and_si256(v55, v6l);
    const __m256i v56h = _mm256_and_si256(v55, v6h);
    const __m256i v58l = _mm256_slli_epi64(v56l, 62);
    const __m256i v58h = _mm256_slli_epi64(v56h, 62);
    const __m256i v59l = _mm256_xor_si256(v54l, v58l);
    const __m256i v59h = _mm256_xor_si256(v54h, v58h);
    const __m256d v60l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx2(v51l), v59l));
    const __m256d v60h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx2(v51h), v59h));
    const __m256i v62l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v61, _CMP_NLE_UQ));
    const __m256i v62h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v61, _CMP_NLE_UQ));
    const __m256i v62 = sin_f64_1ulp_avx512_join_mask_avx2(v62l, v62h);
    __m256d r0l = v60l;
    __m256d r0h = v60h;
    __m256i any1 = v62;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v63l = _mm256_sub_pd(v3l, v3l);
        const __m256d v63h = _mm256_sub_pd(v3h, v3h);
        const __m256i v67l = _mm256_castpd_si256(v3l);
        const __m256i v67h = _mm256_castpd_si256(v3h);
        const __m256i v69l = _mm256_srli_epi64(v67l, 56);
        const __m256i v69h = _mm256_srli_epi64(v67h, 56);
        const __m128i v70l = sin_f64_1ulp_avx512_wrap_avx2(v69l);
        const __m128i v70h = sin_f64_1ulp_avx512_wrap_avx2(v69h);
        const __m256i v70 = _mm256_set_m128i(v70h, v70l);
        const __m256i v71 = _mm256_and_si256(v66, v70);
        const __m256i v72 = _mm256_max_epi32(v65, v71);
        const __m256i v73 = _mm256_sub_epi32(v72, v65);
        const __m256d v74l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table8, _mm256_castsi256_si128(v73));
        const __m256d v74h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table8, _mm256_extracti128_si256(v73, 1));
        const __m256i v77l = _mm256_and_si256(v76, v67l);
        const __m256i v77h = _mm256_and_si256(v76, v67h);
        const __m256i v78l = _mm256_add_epi64(v75, v77l);
        const __m256i v78h = _mm256_add_epi64(v75, v77h);
        const __m256d v79l = _mm256_castsi256_pd(v78l);
        const __m256d v79h = _mm256_castsi256_pd(v78h);
        const __m256d v80l = _mm256_mul_pd(v74l, v79l);
        const __m256d v80h = _mm256_mul_pd(v74h, v79h);
        const __m256d v82l = _mm256_fmsub_pd(v74l, v79l, v80l);
        const __m256d v82h = _mm256_fmsub_pd(v74h, v79h, v80h);
        const __m256d v84l = _mm256_mul_pd(v82l, v83);
        const __m256d v84h = _mm256_mul_pd(v82h, v83);
        const __m256d v85l = _mm256_round_pd(v84l, 8);
        const __m256d v85h = _mm256_round_pd(v84h, 8);
        const __m256d v86l = _mm256_fmadd_pd(v64, v85l, v82l);
        const __m256d v86h = _mm256_fmadd_pd(v64, v85h, v82h);
        const __m256d v87l = _mm256_mul_pd(v83, v80l);
        const __m256d v87h = _mm256_mul_pd(v83, v80h);
        const __m256d v88l = _mm256_round_pd(v87l, 8);
        const __m256d v88h = _mm256_round_pd(v87h, 8);
        const __m256d v89l = _mm256_fmadd_pd(v64, v88l, v80l);
        const __m256d v89h = _mm256_fmadd_pd(v64, v88h, v80h);
        const __m256d v90l = _mm256_add_pd(v86l, v89l);
        const __m256d v90h = _mm256_add_pd(v86h, v89h);
        const __m256d v91l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table9, _mm256_castsi256_si128(v73));
        const __m256d v91h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table9, _mm256_extracti128_si256(v73, 1));
        const __m256d v92l = _mm256_mul_pd(v91l, v79l);
        const __m256d v92h = _mm256_mul_pd(v91h, v79h);
        const __m256d v93l = _mm256_mul_pd(v83, v92l);
        const __m256d v93h = _mm256_mul_pd(v83, v92h);
        const __m256d v94l = _mm256_round_pd(v93l, 8);
        const __m256d v94h = _mm256_round_pd(v93h, 8);
        const __m256d v95l = _mm256_fmadd_pd(v94l, v64, v92l);
        const __m256d v95h = _mm256_fmadd_pd(v94h, v64, v92h);
        const __m256d v96l = _mm256_add_pd(v90l, v95l);
        const __m256d v96h = _mm256_add_pd(v90h, v95h);
        const __m256d v97l = _mm256_round_pd(v96l, 8);
        const __m256d v97h = _mm256_round_pd(v96h, 8);
        const __m256d v98l = _mm256_add_pd(v97l, v4);
        const __m256d v98h = _mm256_add_pd(v97h, v4);
        const __m256i v99l = sin_f64_1ulp_avx512_bits_f64_avx2(v98l);
        const __m256i v99h = sin_f64_1ulp_avx512_bits_f64_avx2(v98h);
        const __m256i v100l = _mm256_and_si256(v0, v99l);
        const __m256i v100h = _mm256_and_si256(v0, v99h);
        const __m256i v101l = _mm256_cmpeq_epi64(v0, v100l);
        const __m256i v101h = _mm256_cmpeq_epi64(v0, v100h);
        const __m256i v101 = sin_f64_1ulp_avx512_join_mask_avx2(v101l, v101h);
        const __m256d v104l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table10, _mm256_castsi256_si128(v73));
        const __m256d v104h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table10, _mm256_extracti128_si256(v73, 1));
        const __m256d v105l = _mm256_mul_pd(v79l, v104l);
        const __m256d v105h = _mm256_mul_pd(v79h, v104h);
        const __m256d v107l = _mm256_fmsub_pd(v91l, v79l, v92l);
        const __m256d v107h = _mm256_fmsub_pd(v91h, v79h, v92h);
        const __m256d v108l = _mm256_add_pd(v105l, v107l);
        const __m256d v108h = _mm256_add_pd(v105h, v107h);
        const __m256d v109l = _mm256_sub_pd(v90l, v89l);
        const __m256d v109h = _mm256_sub_pd(v90h, v89h);
        const __m256d v110l = _mm256_sub_pd(v86l, v109l);
        const __m256d v110h = _mm256_sub_pd(v86h, v109h);
        const __m256d v111l = _mm256_sub_pd(v90l, v109l);
        const __m256d v111h = _mm256_sub_pd(v90h, v109h);
        const __m256d v112l = _mm256_sub_pd(v89l, v111l);
        const __m256d v112h = _mm256_sub_pd(v89h, v111h);
        const __m256d v113l = _mm256_add_pd(v110l, v112l);
        const __m256d v113h = _mm256_add_pd(v110h, v112h);
        const __m256d v114l = _mm256_sub_pd(v96l, v90l);
        const __m256d v114h = _mm256_sub_pd(v96h, v90h);
        const __m256d v115l = _mm256_sub_pd(v95l, v114l);
        const __m256d v115h = _mm256_sub_pd(v95h, v114h);
        const __m256d v116l = _mm256_sub_pd(v96l, v114l);
        const __m256d v116h = _mm256_sub_pd(v96h, v114h);
        const __m256d v117l = _mm256_sub_pd(v90l, v116l);
        const __m256d v117h = _mm256_sub_pd(v90h, v116h);
        const __m256d v118l = _mm256_add_pd(v115l, v117l);
        const __m256d v118h = _mm256_add_pd(v115h, v117h);
        const __m256d v119l = _mm256_add_pd(v113l, v118l);
        const __m256d v119h = _mm256_add_pd(v113h, v118h);
        const __m256d v120l = _mm256_add_pd(v108l, v119l);
        const __m256d v120h = _mm256_add_pd(v108h, v119h);
        const __m256d v121l = _mm256_sub_pd(v96l, v97l);
        const __m256d v121h = _mm256_sub_pd(v96h, v97h);
        const __m256d v122l = _mm256_add_pd(v120l, v121l);
        const __m256d v122h = _mm256_add_pd(v120h, v121h);
        const __m256d v123l = _mm256_mul_pd(v103, v122l);
        const __m256d v123h = _mm256_mul_pd(v103, v122h);
        const __m256d v124l = _mm256_mul_pd(v123l, v123l);
        const __m256d v124h = _mm256_mul_pd(v123h, v123h);
        const __m256d v125l = _mm256_mul_pd(v102, v124l);
        const __m256d v125h = _mm256_mul_pd(v102, v124h);
        const __m256d v126l = _mm256_sub_pd(v9, v125l);
        const __m256d v126h = _mm256_sub_pd(v9, v125h);
        const __m256d v127l = _mm256_sub_pd(v9, v126l);
        const __m256d v127h = _mm256_sub_pd(v9, v126h);
        const __m256d v128l = _mm256_sub_pd(v127l, v125l);
        const __m256d v128h = _mm256_sub_pd(v127h, v125h);
        const __m256d v131l = _mm256_fmadd_pd(v129, v124l, v130);
        const __m256d v131h = _mm256_fmadd_pd(v129, v124h, v130);
        const __m256d v133l = _mm256_fmadd_pd(v131l, v124l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v131h, v124h, v132);
        const __m256d v135l = _mm256_fmadd_pd(v133l, v124l, v134);
        const __m256d v135h = _mm256_fmadd_pd(v133h, v124h, v134);
        const __m256d v137l = _mm256_fmadd_pd(v135l, v124l, v136);
        const __m256d v137h = _mm256_fmadd_pd(v135h, v124h, v136);
        const __m256d v139l = _mm256_fmadd_pd(v137l, v124l, v138);
        const __m256d v139h = _mm256_fmadd_pd(v137h, v124h, v138);
        const __m256d v141l = _mm256_fmadd_pd(v139l, v124l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v139h, v124h, v140);
        const __m256d v142l = _mm256_mul_pd(v124l, v124l);
        const __m256d v142h = _mm256_mul_pd(v124h, v124h);
        const __m256d v143l = _mm256_sub_pd(v120l, v108l);
        const __m256d v143h = _mm256_sub_pd(v120h, v108h);
        const __m256d v144l = _mm256_sub_pd(v119l, v143l);
        const __m256d v144h = _mm256_sub_pd(v119h, v143h);
        const __m256d v145l = _mm256_sub_pd(v120l, v143l);
        const __m256d v145h = _mm256_sub_pd(v120h, v143h);
        const __m256d v146l = _mm256_sub_pd(v108l, v145l);
        const __m256d v146h = _mm256_sub_pd(v108h, v145h);
        const __m256d v147l = _mm256_add_pd(v144l, v146l);
        const __m256d v147h = _mm256_add_pd(v144h, v146h);
        const __m256d v148l = _mm256_sub_pd(v122l, v121l);
        const __m256d v148h = _mm256_sub_pd(v122h, v121h);
        const __m256d v149l = _mm256_sub_pd(v122l, v148l);
        const __m256d v149h = _mm256_sub_pd(v122h, v148h);
        const __m256d v150l = _mm256_sub_pd(v121l, v149l);
        const __m256d v150h = _mm256_sub_pd(v121h, v149h);
        const __m256d v151l = _mm256_sub_pd(v120l, v148l);
        const __m256d v151h = _mm256_sub_pd(v120h, v148h);
        const __m256d v152l = _mm256_add_pd(v150l, v151l);
        const __m256d v152h = _mm256_add_pd(v150h, v151h);
        const __m256d v153l = _mm256_add_pd(v147l, v152l);
        const __m256d v153h = _mm256_add_pd(v147h, v152h);
        const __m256d v154l = _mm256_sub_pd(v119l, v118l);
        const __m256d v154h = _mm256_sub_pd(v119h, v118h);
        const __m256d v155l = _mm256_sub_pd(v119l, v154l);
        const __m256d v155h = _mm256_sub_pd(v119h, v154h);
        const __m256d v156l = _mm256_sub_pd(v118l, v155l);
        const __m256d v156h = _mm256_sub_pd(v118h, v155h);
        const __m256d v157l = _mm256_sub_pd(v113l, v154l);
        const __m256d v157h = _mm256_sub_pd(v113h, v154h);
        const __m256d v158l = _mm256_add_pd(v156l, v157l);
        const __m256d v158h = _mm256_add_pd(v156h, v157h);
        const __m256d v159l = _mm256_sub_pd(v108l, v107l);
        const __m256d v159h = _mm256_sub_pd(v108h, v107h);
        const __m256d v160l = _mm256_sub_pd(v105l, v159l);
        const __m256d v160h = _mm256_sub_pd(v105h, v159h);
        const __m256d v161l = _mm256_sub_pd(v108l, v159l);
        const __m256d v161h = _mm256_sub_pd(v108h, v159h);
        const __m256d v162l = _mm256_sub_pd(v107l, v161l);
        const __m256d v162h = _mm256_sub_pd(v107h, v161h);
        const __m256d v163l = _mm256_add_pd(v160l, v162l);
        const __m256d v163h = _mm256_add_pd(v160h, v162h);
        const __m256d v164l = _mm256_add_pd(v158l, v163l);
        const __m256d v164h = _mm256_add_pd(v158h, v163h);
        const __m256d v165l = _mm256_add_pd(v153l, v164l);
        const __m256d v165h = _mm256_add_pd(v153h, v164h);
        const __m256d v166l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table11, _mm256_castsi256_si128(v73));
        const __m256d v166h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table11, _mm256_extracti128_si256(v73, 1));
        const __m256d v168l = _mm256_fmsub_pd(v79l, v104l, v105l);
        const __m256d v168h = _mm256_fmsub_pd(v79h, v104h, v105h);
        const __m256d v169l = _mm256_fmadd_pd(v79l, v166l, v168l);
        const __m256d v169h = _mm256_fmadd_pd(v79h, v166h, v168h);
        const __m256d v170l = _mm256_add_pd(v165l, v169l);
        const __m256d v170h = _mm256_add_pd(v165h, v169h);
        const __m256d v172l = _mm256_fmsub_pd(v103, v122l, v123l);
        const __m256d v172h = _mm256_fmsub_pd(v103, v122h, v123h);
        const __m256d v173l = _mm256_fmadd_pd(v13, v122l, v172l);
        const __m256d v173h = _mm256_fmadd_pd(v13, v122h, v172h);
        const __m256d v174l = _mm256_fmadd_pd(v170l, v103, v173l);
        const __m256d v174h = _mm256_fmadd_pd(v170h, v103, v173h);
        const __m256d v176l = _mm256_fmsub_pd(v123l, v123l, v124l);
        const __m256d v176h = _mm256_fmsub_pd(v123h, v123h, v124h);
        const __m256d v177l = _mm256_mul_pd(v102, v176l);
        const __m256d v177h = _mm256_mul_pd(v102, v176h);
        const __m256d v178l = _mm256_fmadd_pd(v174l, v123l, v177l);
        const __m256d v178h = _mm256_fmadd_pd(v174h, v123h, v177h);
        const __m256d v180l = _mm256_fmsub_pd(v141l, v142l, v178l);
        const __m256d v180h = _mm256_fmsub_pd(v141h, v142h, v178h);
        const __m256d v181l = _mm256_add_pd(v128l, v180l);
        const __m256d v181h = _mm256_add_pd(v128h, v180h);
        const __m256d v182l = _mm256_add_pd(v181l, v126l);
        const __m256d v182h = _mm256_add_pd(v181h, v126h);
        const __m256d v185l = _mm256_fmadd_pd(v183, v124l, v184);
        const __m256d v185h = _mm256_fmadd_pd(v183, v124h, v184);
        const __m256d v187l = _mm256_fmadd_pd(v185l, v124l, v186);
        const __m256d v187h = _mm256_fmadd_pd(v185h, v124h, v186);
        const __m256d v189l = _mm256_fmadd_pd(v187l, v124l, v188);
        const __m256d v189h = _mm256_fmadd_pd(v187h, v124h, v188);
        const __m256d v191l = _mm256_fmadd_pd(v189l, v124l, v190);
        const __m256d v191h = _mm256_fmadd_pd(v189h, v124h, v190);
        const __m256d v193l = _mm256_fmadd_pd(v191l, v124l, v192);
        const __m256d v193h = _mm256_fmadd_pd(v191h, v124h, v192);
        const __m256d v195l = _mm256_fmadd_pd(v193l, v124l, v194);
        const __m256d v195h = _mm256_fmadd_pd(v193h, v124h, v194);
        const __m256d v197l = _mm256_fmadd_pd(v195l, v124l, v196);
        const __m256d v197h = _mm256_fmadd_pd(v195h, v124h, v196);
        const __m256d v198l = _mm256_mul_pd(v123l, v124l);
        const __m256d v198h = _mm256_mul_pd(v123h, v124h);
        const __m256d v199l = _mm256_mul_pd(v174l, v125l);
        const __m256d v199h = _mm256_mul_pd(v174h, v125h);
        const __m256d v200l = _mm256_sub_pd(v174l, v199l);
        const __m256d v200h = _mm256_sub_pd(v174h, v199h);
        const __m256d v201l = _mm256_fmadd_pd(v197l, v198l, v200l);
        const __m256d v201h = _mm256_fmadd_pd(v197h, v198h, v200h);
        const __m256d v202l = _mm256_add_pd(v201l, v123l);
        const __m256d v202h = _mm256_add_pd(v201h, v123h);
        const __m256d v203l = _mm256_blendv_pd(v202l, v182l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v101))));
        const __m256d v203h = _mm256_blendv_pd(v202h, v182h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v101, 1))));
        const __m256i v204l = _mm256_and_si256(v55, v99l);
        const __m256i v204h = _mm256_and_si256(v55, v99h);
        const __m256i v205l = _mm256_slli_epi64(v204l, 62);
        const __m256i v205h = _mm256_slli_epi64(v204h, 62);
        const __m256i v206l = _mm256_xor_si256(v205l, v54l);
        const __m256i v206h = _mm256_xor_si256(v205h, v54h);
        const __m256d v207l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx2(v203l), v206l));
        const __m256d v207h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx2(v203h), v206h));
        const __m256d v208l = _mm256_add_pd(v63l, v207l);
        const __m256d v208h = _mm256_add_pd(v63h, v207h);
        r0l = _mm256_blendv_pd(r0l, v208l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v62))));
        r0h = _mm256_blendv_pd(r0h, v208h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v62, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
SIN_F64_1ULP_AVX512_AVX2 int sin_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v1 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v10 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v13 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256d v38 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v39 = _mm256_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m256i v53 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256i v55 = _mm256_set1_epi64x(INT64_C(2));
    const __m256d v61 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v62l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v61, _CMP_NLE_UQ));
    const __m256i v62h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v61, _CMP_NLE_UQ));
    const __m256i v62 = sin_f64_1ulp_avx512_join_mask_avx2(v62l, v62h);
    __m256i any1 = v62;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v5l = _mm256_fmadd_pd(v1, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v1, v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256i v7l = _mm256_and_si256(v0, v6l);
    const __m256i v7h = _mm256_and_si256(v0, v6h);
    const __m256i v8l = _mm256_cmpeq_epi64(v0, v7l);
    const __m256i v8h = _mm256_cmpeq_epi64(v0, v7h);
    const __m256i v8 = sin_f64_1ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256d v11l = _mm256_sub_pd(v5l, v4);
    const __m256d v11h = _mm256_sub_pd(v5h, v4);
    const __m256d v12l = _mm256_fmadd_pd(v10, v11l, v3l);
    const __m256d v12h = _mm256_fmadd_pd(v10, v11h, v3h);
    const __m256d v14l = _mm256_mul_pd(v13, v11l);
    const __m256d v14h = _mm256_mul_pd(v13, v11h);
    const __m256d v15l = _mm256_sub_pd(v12l, v14l);
    const __m256d v15h = _mm256_sub_pd(v12h, v14h);
    const __m256d v16l = _mm256_blendv_pd(v15l, v9, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v16h = _mm256_blendv_pd(v15h, v9, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v17l = _mm256_mul_pd(v15l, v15l);
    const __m256d v17h = _mm256_mul_pd(v15h, v15h);
    const __m256d v18l = _mm256_mul_pd(v17l, v17l);
    const __m256d v18h = _mm256_mul_pd(v17h, v17h);
    const __m128i v19l = sin_f64_1ulp_avx512_wrap_avx2(v6l);
    const __m128i v19h = sin_f64_1ulp_avx512_wrap_avx2(v6h);
    const __m256i v19 = _mm256_set_m128i(v19h, v19l);
    const __m256d v20l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v20h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v21l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v21h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v22l = _mm256_fmadd_pd(v20l, v17l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v17h, v21h);
    const __m256d v23l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v23h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v24l = _mm256_fmadd_pd(v17l, v22l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v17h, v22h, v23h);
    const __m256d v25l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v25h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v26l = _mm256_fmadd_pd(v24l, v17l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v17h, v25h);
    const __m256d v27l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v27h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table4, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v28l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table5, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v28h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table5, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v29l = _mm256_fmadd_pd(v27l, v17l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v17h, v28h);
    const __m256d v30l = _mm256_fmadd_pd(v18l, v26l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v18h, v26h, v29h);
    const __m256d v31l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table6, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v31h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table6, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v32l = _mm256_fmadd_pd(v30l, v17l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v17h, v31h);
    const __m256d v33l = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table7, _mm_and_si128(_mm256_castsi256_si128(v19), _mm_set1_epi32(1)));
    const __m256d v33h = sin_f64_1ulp_avx512_gather_f64_avx2(sin_f64_1ulp_avx512_table7, _mm_and_si128(_mm256_extracti128_si256(v19, 1), _mm_set1_epi32(1)));
    const __m256d v34l = _mm256_fmadd_pd(v32l, v17l, v33l);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v17h, v33h);
    const __m256d v35l = _mm256_mul_pd(v16l, v17l);
    const __m256d v35h = _mm256_mul_pd(v16h, v17h);
    const __m256d v37l = _mm256_fmsub_pd(v15l, v15l, v17l);
    const __m256d v37h = _mm256_fmsub_pd(v15h, v15h, v17h);
    const __m256d v40l = _mm256_sub_pd(v12l, v15l);
    const __m256d v40h = _mm256_sub_pd(v12h, v15h);
    const __m256d v41l = _mm256_sub_pd(v40l, v14l);
    const __m256d v41h = _mm256_sub_pd(v40h, v14h);
    const __m256d v43l = _mm256_fmsub_pd(v13, v11l, v14l);
    const __m256d v43h = _mm256_fmsub_pd(v13, v11h, v14h);
    const __m256d v44l = _mm256_sub_pd(v41l, v43l);
    const __m256d v44h = _mm256_sub_pd(v41h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v39, v11l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v39, v11h, v44h);
    const __m256d v46l = _mm256_mul_pd(v15l, v45l);
    const __m256d v46h = _mm256_mul_pd(v15h, v45h);
    const __m256d v48l = _mm256_fmsub_pd(v37l, v38, v46l);
    const __m256d v48h = _mm256_fmsub_pd(v37h, v38, v46h);
    const __m256d v49l = _mm256_blendv_pd(v45l, v48l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v49h = _mm256_blendv_pd(v45h, v48h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v50l = _mm256_fmadd_pd(v34l, v35l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v34h, v35h, v49h);
    const __m256d v51l = _mm256_add_pd(v16l, v50l);
    const __m256d v51h = _mm256_add_pd(v16h, v50h);
    const __m256i v52l = _mm256_castpd_si256(v2l);
    const __m256i v52h = _mm256_castpd_si256(v2h);
    const __m256i v54l = _mm256_and_si256(v52l, v53);
    const __m256i v54h = _mm256_and_si256(v52h, v53);
    const __m256i v56l = _mm256_and_si256(v55, v6l);
    const __m256i v56h = _mm256_and_si256(v55, v6h);
    const __m256i v58l = _mm256_slli_epi64(v56l, 62);
    const __m256i v58h = _mm256_slli_epi64(v56h, 62);
    const __m256i v59l = _mm256_xor_si256(v54l, v58l);
    const __m256i v59h = _mm256_xor_si256(v54h, v58h);
    const __m256d v60l = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx2(v51l), v59l));
    const __m256d v60h = _mm256_castsi256_pd(_mm256_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx2(v51h), v59h));
    _mm256_storeu_pd(y, v60l);
    _mm256_storeu_pd(y + 4, v60h);
    return 1;
}

static SIN_F64_1ULP_AVX512_AVX2_TARGET void sin_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && sin_f64_1ulp_avx512_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = sin_f64_1ulp_avx512_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sin_f64_1ulp_avx512_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIN_F64_1ULP_AVX512_AVX512 __mmask8 sin_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Entry (i mod 8) of the eight that t0 holds. */
SIN_F64_1ULP_AVX512_AVX512 __m512d sin_f64_1ulp_avx512_permute8_f64_avx512(__m256i i, __m512d t0) {
    return _mm512_permutexvar_pd(_mm512_cvtepi32_epi64(i), t0);
}

/* Encoding; every NaN gives the canonical one. */
SIN_F64_1ULP_AVX512_AVX512 __m512i sin_f64_1ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_F64_1ULP_AVX512_AVX512 void sin_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v1 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v10 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v13 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512d v38 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v39 = _mm512_set1_pd(0x1.f1976b7ed8fbcp-110); /* 1.4973849048591698e-33 */
    const __m512i v53 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512i v55 = _mm512_set1_epi64(INT64_C(2));
    const __m512d v61 = _mm512_set1_pd(0x1p+30); /* 1073741824 */
    const __m512d v64 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512i v65 = _mm512_set1_epi32(65);
    const __m512i v66 = _mm512_set1_epi32(127);
    const __m512i v75 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v76 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v83 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v102 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v103 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v129 = _mm512_set1_pd(0x1.ae7f3e733b81fp-45); /* 4.7794773323873853e-14 */
    const __m512d v130 = _mm512_set1_pd(-0x1.93974a8c07c9dp-37); /* -1.1470745597729725e-11 */
    const __m512d v132 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v134 = _mm512_set1_pd(-0x1.27e4fb7789f5cp-22); /* -2.7557319223985888e-07 */
    const __m512d v136 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v138 = _mm512_set1_pd(-0x1.6c16c16c16c17p-10); /* -0.0013888888888888889 */
    const __m512d v140 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v183 = _mm512_set1_pd(0x1.952c77030ad4ap-49); /* 2.8114572543455206e-15 */
    const __m512d v184 = _mm512_set1_pd(-0x1.ae7f3e733b81fp-41); /* -7.6471637318198164e-13 */
    const __m512d v186 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v188 = _mm512_set1_pd(-0x1.ae64567f544e4p-26); /* -2.505210838544172e-08 */
    const __m512d v190 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v192 = _mm512_set1_pd(-0x1.a01a01a01a01ap-13); /* -0.00019841269841269841 */
    const __m512d v194 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v196 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(sin_f64_1ulp_avx512_table0);
    const __m512d t1_0 = _mm512_loadu_pd(sin_f64_1ulp_avx512_table1);
    const __m512d t2_0 = _mm512_loadu_pd(sin_f64_1ulp_avx512_table2);
    const __m512d t3_0 = _mm512_loadu_pd(sin_f64_1ulp_avx512_table3);
    const __m512d t4_0 = _mm512_loadu_pd(sin_f64_1ulp_avx512_table4);
    const __m512d t5_0 = _mm512_loadu_pd(sin_f64_1ulp_avx512_table5);
    const __m512d t6_0 = _mm512_loadu_pd(sin_f64_1ulp_avx512_table6);
    const __m512d t7_0 = _mm512_loadu_pd(sin_f64_1ulp_avx512_table7);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_fmadd_pd(v1, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v1, v3h, v4);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m512i v7l = _mm512_and_si512(v0, v6l);
    const __m512i v7h = _mm512_and_si512(v0, v6h);
    const __mmask8 v8l = _mm512_cmpeq_epi64_mask(v0, v7l);
    const __mmask8 v8h = _mm512_cmpeq_epi64_mask(v0, v7h);
    const __mmask16 v8 = _mm512_kunpackb(v8h, v8l);
    const __m512d v11l = _mm512_sub_pd(v5l, v4);
    const __m512d v11h = _mm512_sub_pd(v5h, v4);
    const __m512d v12l = _mm512_fmadd_pd(v10, v11l, v3l);
    const __m512d v12h = _mm512_fmadd_pd(v10, v11h, v3h);
    const __m512d v14l = _mm512_mul_pd(v13, v11l);
    const __m512d v14h = _mm512_mul_pd(v13, v11h);
    const __m512d v15l = _mm512_sub_pd(v12l, v14l);
    const __m512d v15h = _mm512_sub_pd(v12h, v14h);
    const __m512d v16l = _mm512_mask_blend_pd((__mmask8)v8, v15l, v9);
    const __m512d v16h = _mm512_mask_blend_pd(sin_f64_1ulp_avx512_high_mask_avx512(v8), v15h, v9);
    const __m512d v17l = _mm512_mul_pd(v15l, v15l);
    const __m512d v17h = _mm512_mul_pd(v15h, v15h);
    const __m512d v18l = _mm512_mul_pd(v17l, v17l);
    const __m512d v18h = _mm512_mul_pd(v17h, v17h);
    const __m256i v19l = _mm512_cvtepi64_epi32(v6l);
    const __m256i v19h = _mm512_cvtepi64_epi32(v6h);
    const __m512i v19 = _mm512_inserti32x8(_mm512_castsi256_si512(v19l), v19h, 1);
    const __m512d v20l = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v19), t0_0);
    const __m512d v20h = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t0_0);
    const __m512d v21l = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v19), t1_0);
    const __m512d v21h = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t1_0);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v17l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v17h, v21h);
    const __m512d v23l = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v19), t2_0);
    const __m512d v23h = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t2_0);
    const __m512d v24l = _mm512_fmadd_pd(v17l, v22l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v17h, v22h, v23h);
    const __m512d v25l = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v19), t3_0);
    const __m512d v25h = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t3_0);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v17l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v17h, v25h);
    const __m512d v27l = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v19), t4_0);
    const __m512d v27h = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t4_0);
    const __m512d v28l = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v19), t5_0);
    const __m512d v28h = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t5_0);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v17l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v17h, v28h);
    const __m512d v30l = _mm512_fmadd_pd(v18l, v26l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v18h, v26h, v29h);
    const __m512d v31l = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v19), t6_0);
    const __m512d v31h = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t6_0);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v17l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v17h, v31h);
    const __m512d v33l = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v19), t7_0);
    const __m512d v33h = sin_f64_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v19, 1), t7_0);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v17l, v33l);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v17h, v33h);
    const __m512d v35l = _mm512_mul_pd(v16l, v17l);
    const __m512d v35h = _mm512_mul_pd(v16h, v17h);
    const __m512d v37l = _mm512_fmsub_pd(v15l, v15l, v17l);
    const __m512d v37h = _mm512_fmsub_pd(v15h, v15h, v17h);
    const __m512d v40l = _mm512_sub_pd(v12l, v15l);
    const __m512d v40h = _mm512_sub_pd(v12h, v15h);
    const __m512d v41l = _mm512_sub_pd(v40l, v14l);
    const __m512d v41h = _mm512_sub_pd(v40h, v14h);
    const __m512d v43l = _mm512_fmsub_pd(v13, v11l, v14l);
    const __m512d v43h = _mm512_fmsub_pd(v13, v11h, v14h);
    const __m512d v44l = _mm512_sub_pd(v41l, v43l);
    const __m512d v44h = _mm512_sub_pd(v41h, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v39, v11l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v39, v11h, v44h);
    const __m512d v46l = _mm512_mul_pd(v15l, v45l);
    const __m512d v46h = _mm512_mul_pd(v15h, v45h);
    const __m512d v48l = _mm512_fmsub_pd(v37l, v38, v46l);
    const __m512d v48h = _mm512_fmsub_pd(v37h, v38, v46h);
    const __m512d v49l = _mm512_mask_blend_pd((__mmask8)v8, v45l, v48l);
    const __m512d v49h = _mm512_mask_blend_pd(sin_f64_1ulp_avx512_high_mask_avx512(v8), v45h, v48h);
    const __m512d v50l = _mm512_fmadd_pd(v34l, v35l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v34h, v35h, v49h);
    const __m512d v51l = _mm512_add_pd(v16l, v50l);
    const __m512d v51h = _mm512_add_pd(v16h, v50h);
    const __m512i v52l = _mm512_castpd_si512(v2l);
    const __m512i v52h = _mm512_castpd_si512(v2h);
    const __m512i v54l = _mm512_and_si512(v52l, v53);
    const __m512i v54h = _mm512_and_si512(v52h, v53);
    const __m512i v56l = _mm512_and_si512(v55, v6l);
    const __m512i v56h = _mm512_and_si512(v55, v6h);
    const __m512i v58l = _mm512_slli_epi64(v56l, 62);
    const __m512i v58h = _mm512_slli_epi64(v56h, 62);
    const __m512i v59l = _mm512_xor_si512(v54l, v58l);
    const __m512i v59h = _mm512_xor_si512(v54h, v58h);
    const __m512d v60l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx512(v51l), v59l));
    const __m512d v60h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx512(v51h), v59h));
    const __mmask8 v62l = _mm512_cmp_pd_mask(v3l, v61, _CMP_NLE_UQ);
    const __mmask8 v62h = _mm512_cmp_pd_mask(v3h, v61, _CMP_NLE_UQ);
    const __mmask16 v62 = _mm512_kunpackb(v62h, v62l);
    __m512d r0l = v60l;
    __m512d r0h = v60h;
    __mmask16 any1 = v62;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v63l = _mm512_sub_pd(v3l, v3l);
        const __m512d v63h = _mm512_sub_pd(v3h, v3h);
        const __m512i v67l = _mm512_castpd_si512(v3l);
        const __m512i v67h = _mm512_castpd_si512(v3h);
        const __m512i v69l = _mm512_srli_epi64(v67l, 56);
        const __m512i v69h = _mm512_srli_epi64(v67h, 56);
        const __m256i v70l = _mm512_cvtepi64_epi32(v69l);
        const __m256i v70h = _mm512_cvtepi64_epi32(v69h);
        const __m512i v70 = _mm512_inserti32x8(_mm512_castsi256_si512(v70l), v70h, 1);
        const __m512i v71 = _mm512_and_si512(v66, v70);
        const __m512i v72 = _mm512_max_epi32(v65, v71);
        const __m512i v73 = _mm512_sub_epi32(v72, v65);
        const __m512d v74l = _mm512_i32gather_pd(_mm512_castsi512_si256(v73), sin_f64_1ulp_avx512_table8, 8);
        const __m512d v74h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v73, 1), sin_f64_1ulp_avx512_table8, 8);
        const __m512i v77l = _mm512_and_si512(v76, v67l);
        const __m512i v77h = _mm512_and_si512(v76, v67h);
        const __m512i v78l = _mm512_add_epi64(v75, v77l);
        const __m512i v78h = _mm512_add_epi64(v75, v77h);
        const __m512d v79l = _mm512_castsi512_pd(v78l);
        const __m512d v79h = _mm512_castsi512_pd(v78h);
        const __m512d v80l = _mm512_mul_pd(v74l, v79l);
        const __m512d v80h = _mm512_mul_pd(v74h, v79h);
        const __m512d v82l = _mm512_fmsub_pd(v74l, v79l, v80l);
        const __m512d v82h = _mm512_fmsub_pd(v74h, v79h, v80h);
        const __m512d v84l = _mm512_mul_pd(v82l, v83);
        const __m512d v84h = _mm512_mul_pd(v82h, v83);
        const __m512d v85l = _mm512_roundscale_pd(v84l, 8);
        const __m512d v85h = _mm512_roundscale_pd(v84h, 8);
        const __m512d v86l = _mm512_fmadd_pd(v64, v85l, v82l);
        const __m512d v86h = _mm512_fmadd_pd(v64, v85h, v82h);
        const __m512d v87l = _mm512_mul_pd(v83, v80l);
        const __m512d v87h = _mm512_mul_pd(v83, v80h);
        const __m512d v88l = _mm512_roundscale_pd(v87l, 8);
        const __m512d v88h = _mm512_roundscale_pd(v87h, 8);
        const __m512d v89l = _mm512_fmadd_pd(v64, v88l, v80l);
        const __m512d v89h = _mm512_fmadd_pd(v64, v88h, v80h);
        const __m512d v90l = _mm512_add_pd(v86l, v89l);
        const __m512d v90h = _mm512_add_pd(v86h, v89h);
        const __m512d v91l = _mm512_i32gather_pd(_mm512_castsi512_si256(v73), sin_f64_1ulp_avx512_table9, 8);
        const __m512d v91h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v73, 1), sin_f64_1ulp_avx512_table9, 8);
        const __m512d v92l = _mm512_mul_pd(v91l, v79l);
        const __m512d v92h = _mm512_mul_pd(v91h, v79h);
        const __m512d v93l = _mm512_mul_pd(v83, v92l);
        const __m512d v93h = _mm512_mul_pd(v83, v92h);
        const __m512d v94l = _mm512_roundscale_pd(v93l, 8);
        const __m512d v94h = _mm512_roundscale_pd(v93h, 8);
        const __m512d v95l = _mm512_fmadd_pd(v94l, v64, v92l);
        const __m512d v95h = _mm512_fmadd_pd(v94h, v64, v92h);
        const __m512d v96l = _mm512_add_pd(v90l, v95l);
        const __m512d v96h = _mm512_add_pd(v90h, v95h);
        const __m512d v97l = _mm512_roundscale_pd(v96l, 8);
        const __m512d v97h = _mm512_roundscale_pd(v96h, 8);
        const __m512d v98l = _mm512_add_pd(v97l, v4);
        const __m512d v98h = _mm512_add_pd(v97h, v4);
        const __m512i v99l = sin_f64_1ulp_avx512_bits_f64_avx512(v98l);
        const __m512i v99h = sin_f64_1ulp_avx512_bits_f64_avx512(v98h);
        const __m512i v100l = _mm512_and_si512(v0, v99l);
        const __m512i v100h = _mm512_and_si512(v0, v99h);
        const __mmask8 v101l = _mm512_cmpeq_epi64_mask(v0, v100l);
        const __mmask8 v101h = _mm512_cmpeq_epi64_mask(v0, v100h);
        const __mmask16 v101 = _mm512_kunpackb(v101h, v101l);
        const __m512d v104l = _mm512_i32gather_pd(_mm512_castsi512_si256(v73), sin_f64_1ulp_avx512_table10, 8);
        const __m512d v104h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v73, 1), sin_f64_1ulp_avx512_table10, 8);
        const __m512d v105l = _mm512_mul_pd(v79l, v104l);
        const __m512d v105h = _mm512_mul_pd(v79h, v104h);
        const __m512d v107l = _mm512_fmsub_pd(v91l, v79l, v92l);
        const __m512d v107h = _mm512_fmsub_pd(v91h, v79h, v92h);
        const __m512d v108l = _mm512_add_pd(v105l, v107l);
        const __m512d v108h = _mm512_add_pd(v105h, v107h);
        const __m512d v109l = _mm512_sub_pd(v90l, v89l);
        const __m512d v109h = _mm512_sub_pd(v90h, v89h);
        const __m512d v110l = _mm512_sub_pd(v86l, v109l);
        const __m512d v110h = _mm512_sub_pd(v86h, v109h);
        const __m512d v111l = _mm512_sub_pd(v90l, v109l);
        const __m512d v111h = _mm512_sub_pd(v90h, v109h);
        const __m512d v112l = _mm512_sub_pd(v89l, v111l);
        const __m512d v112h = _mm512_sub_pd(v89h, v111h);
        const __m512d v113l = _mm512_add_pd(v110l, v112l);
        const __m512d v113h = _mm512_add_pd(v110h, v112h);
        const __m512d v114l = _mm512_sub_pd(v96l, v90l);
        const __m512d v114h = _mm512_sub_pd(v96h, v90h);
        const __m512d v115l = _mm512_sub_pd(v95l, v114l);
        const __m512d v115h = _mm512_sub_pd(v95h, v114h);
        const __m512d v116l = _mm512_sub_pd(v96l, v114l);
        const __m512d v116h = _mm512_sub_pd(v96h, v114h);
        const __m512d v117l = _mm512_sub_pd(v90l, v116l);
        const __m512d v117h = _mm512_sub_pd(v90h, v116h);
        const __m512d v118l = _mm512_add_pd(v115l, v117l);
        const __m512d v118h = _mm512_add_pd(v115h, v117h);
        const __m512d v119l = _mm512_add_pd(v113l, v118l);
        const __m512d v119h = _mm512_add_pd(v113h, v118h);
        const __m512d v120l = _mm512_add_pd(v108l, v119l);
        const __m512d v120h = _mm512_add_pd(v108h, v119h);
        const __m512d v121l = _mm512_sub_pd(v96l, v97l);
        const __m512d v121h = _mm512_sub_pd(v96h, v97h);
        const __m512d v122l = _mm512_add_pd(v120l, v121l);
        const __m512d v122h = _mm512_add_pd(v120h, v121h);
        const __m512d v123l = _mm512_mul_pd(v103, v122l);
        const __m512d v123h = _mm512_mul_pd(v103, v122h);
        const __m512d v124l = _mm512_mul_pd(v123l, v123l);
        const __m512d v124h = _mm512_mul_pd(v123h, v123h);
        const __m512d v125l = _mm512_mul_pd(v102, v124l);
        const __m512d v125h = _mm512_mul_pd(v102, v124h);
        const __m512d v126l = _mm512_sub_pd(v9, v125l);
        const __m512d v126h = _mm512_sub_pd(v9, v125h);
        const __m512d v127l = _mm512_sub_pd(v9, v126l);
        const __m512d v127h = _mm512_sub_pd(v9, v126h);
        const __m512d v128l = _mm512_sub_pd(v127l, v125l);
        const __m512d v128h = _mm512_sub_pd(v127h, v125h);
        const __m512d v131l = _mm512_fmadd_pd(v129, v124l, v130);
        const __m512d v131h = _mm512_fmadd_pd(v129, v124h, v130);
        const __m512d v133l = _mm512_fmadd_pd(v131l, v124l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v131h, v124h, v132);
        const __m512d v135l = _mm512_fmadd_pd(v133l, v124l, v134);
        const __m512d v135h = _mm512_fmadd_pd(v133h, v124h, v134);
        const __m512d v137l = _mm512_fmadd_pd(v135l, v124l, v136);
        const __m512d v137h = _mm512_fmadd_pd(v135h, v124h, v136);
        const __m512d v139l = _mm512_fmadd_pd(v137l, v124l, v138);
        const __m512d v139h = _mm512_fmadd_pd(v137h, v124h, v138);
        const __m512d v141l = _mm512_fmadd_pd(v139l, v124l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v139h, v124h, v140);
        const __m512d v142l = _mm512_mul_pd(v124l, v124l);
        const __m512d v142h = _mm512_mul_pd(v124h, v124h);
        const __m512d v143l = _mm512_sub_pd(v120l, v108l);
        const __m512d v143h = _mm512_sub_pd(v120h, v108h);
        const __m512d v144l = _mm512_sub_pd(v119l, v143l);
        const __m512d v144h = _mm512_sub_pd(v119h, v143h);
        const __m512d v145l = _mm512_sub_pd(v120l, v143l);
        const __m512d v145h = _mm512_sub_pd(v120h, v143h);
        const __m512d v146l = _mm512_sub_pd(v108l, v145l);
        const __m512d v146h = _mm512_sub_pd(v108h, v145h);
        const __m512d v147l = _mm512_add_pd(v144l, v146l);
        const __m512d v147h = _mm512_add_pd(v144h, v146h);
        const __m512d v148l = _mm512_sub_pd(v122l, v121l);
        const __m512d v148h = _mm512_sub_pd(v122h, v121h);
        const __m512d v149l = _mm512_sub_pd(v122l, v148l);
        const __m512d v149h = _mm512_sub_pd(v122h, v148h);
        const __m512d v150l = _mm512_sub_pd(v121l, v149l);
        const __m512d v150h = _mm512_sub_pd(v121h, v149h);
        const __m512d v151l = _mm512_sub_pd(v120l, v148l);
        const __m512d v151h = _mm512_sub_pd(v120h, v148h);
        const __m512d v152l = _mm512_add_pd(v150l, v151l);
        const __m512d v152h = _mm512_add_pd(v150h, v151h);
        const __m512d v153l = _mm512_add_pd(v147l, v152l);
        const __m512d v153h = _mm512_add_pd(v147h, v152h);
        const __m512d v154l = _mm512_sub_pd(v119l, v118l);
        const __m512d v154h = _mm512_sub_pd(v119h, v118h);
        const __m512d v155l = _mm512_sub_pd(v119l, v154l);
        const __m512d v155h = _mm512_sub_pd(v119h, v154h);
        const __m512d v156l = _mm512_sub_pd(v118l, v155l);
        const __m512d v156h = _mm512_sub_pd(v118h, v155h);
        const __m512d v157l = _mm512_sub_pd(v113l, v154l);
        const __m512d v157h = _mm512_sub_pd(v113h, v154h);
        const __m512d v158l = _mm512_add_pd(v156l, v157l);
        const __m512d v158h = _mm512_add_pd(v156h, v157h);
        const __m512d v159l = _mm512_sub_pd(v108l, v107l);
        const __m512d v159h = _mm512_sub_pd(v108h, v107h);
        const __m512d v160l = _mm512_sub_pd(v105l, v159l);
        const __m512d v160h = _mm512_sub_pd(v105h, v159h);
        const __m512d v161l = _mm512_sub_pd(v108l, v159l);
        const __m512d v161h = _mm512_sub_pd(v108h, v159h);
        const __m512d v162l = _mm512_sub_pd(v107l, v161l);
        const __m512d v162h = _mm512_sub_pd(v107h, v161h);
        const __m512d v163l = _mm512_add_pd(v160l, v162l);
        const __m512d v163h = _mm512_add_pd(v160h, v162h);
        const __m512d v164l = _mm512_add_pd(v158l, v163l);
        const __m512d v164h = _mm512_add_pd(v158h, v163h);
        const __m512d v165l = _mm512_add_pd(v153l, v164l);
        const __m512d v165h = _mm512_add_pd(v153h, v164h);
        const __m512d v166l = _mm512_i32gather_pd(_mm512_castsi512_si256(v73), sin_f64_1ulp_avx512_table11, 8);
        const __m512d v166h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v73, 1), sin_f64_1ulp_avx512_table11, 8);
        const __m512d v168l = _mm512_fmsub_pd(v79l, v104l, v105l);
        const __m512d v168h = _mm512_fmsub_pd(v79h, v104h, v105h);
        const __m512d v169l = _mm512_fmadd_pd(v79l, v166l, v168l);
        const __m512d v169h = _mm512_fmadd_pd(v79h, v166h, v168h);
        const __m512d v170l = _mm512_add_pd(v165l, v169l);
        const __m512d v170h = _mm512_add_pd(v165h, v169h);
        const __m512d v172l = _mm512_fmsub_pd(v103, v122l, v123l);
        const __m512d v172h = _mm512_fmsub_pd(v103, v122h, v123h);
        const __m512d v173l = _mm512_fmadd_pd(v13, v122l, v172l);
        const __m512d v173h = _mm512_fmadd_pd(v13, v122h, v172h);
        const __m512d v174l = _mm512_fmadd_pd(v170l, v103, v173l);
        const __m512d v174h = _mm512_fmadd_pd(v170h, v103, v173h);
        const __m512d v176l = _mm512_fmsub_pd(v123l, v123l, v124l);
        const __m512d v176h = _mm512_fmsub_pd(v123h, v123h, v124h);
        const __m512d v177l = _mm512_mul_pd(v102, v176l);
        const __m512d v177h = _mm512_mul_pd(v102, v176h);
        const __m512d v178l = _mm512_fmadd_pd(v174l, v123l, v177l);
        const __m512d v178h = _mm512_fmadd_pd(v174h, v123h, v177h);
        const __m512d v180l = _mm512_fmsub_pd(v141l, v142l, v178l);
        const __m512d v180h = _mm512_fmsub_pd(v141h, v142h, v178h);
        const __m512d v181l = _mm512_add_pd(v128l, v180l);
        const __m512d v181h = _mm512_add_pd(v128h, v180h);
        const __m512d v182l = _mm512_add_pd(v181l, v126l);
        const __m512d v182h = _mm512_add_pd(v181h, v126h);
        const __m512d v185l = _mm512_fmadd_pd(v183, v124l, v184);
        const __m512d v185h = _mm512_fmadd_pd(v183, v124h, v184);
        const __m512d v187l = _mm512_fmadd_pd(v185l, v124l, v186);
        const __m512d v187h = _mm512_fmadd_pd(v185h, v124h, v186);
        const __m512d v189l = _mm512_fmadd_pd(v187l, v124l, v188);
        const __m512d v189h = _mm512_fmadd_pd(v187h, v124h, v188);
        const __m512d v191l = _mm512_fmadd_pd(v189l, v124l, v190);
        const __m512d v191h = _mm512_fmadd_pd(v189h, v124h, v190);
        const __m512d v193l = _mm512_fmadd_pd(v191l, v124l, v192);
        const __m512d v193h = _mm512_fmadd_pd(v191h, v124h, v192);
        const __m512d v195l = _mm512_fmadd_pd(v193l, v124l, v194);
        const __m512d v195h = _mm512_fmadd_pd(v193h, v124h, v194);
        const __m512d v197l = _mm512_fmadd_pd(v195l, v124l, v196);
        const __m512d v197h = _mm512_fmadd_pd(v195h, v124h, v196);
        const __m512d v198l = _mm512_mul_pd(v123l, v124l);
        const __m512d v198h = _mm512_mul_pd(v123h, v124h);
        const __m512d v199l = _mm512_mul_pd(v174l, v125l);
        const __m512d v199h = _mm512_mul_pd(v174h, v125h);
        const __m512d v200l = _mm512_sub_pd(v174l, v199l);
        const __m512d v200h = _mm512_sub_pd(v174h, v199h);
        const __m512d v201l = _mm512_fmadd_pd(v197l, v198l, v200l);
        const __m512d v201h = _mm512_fmadd_pd(v197h, v198h, v200h);
        const __m512d v202l = _mm512_add_pd(v201l, v123l);
        const __m512d v202h = _mm512_add_pd(v201h, v123h);
        const __m512d v203l = _mm512_mask_blend_pd((__mmask8)v101, v202l, v182l);
        const __m512d v203h = _mm512_mask_blend_pd(sin_f64_1ulp_avx512_high_mask_avx512(v101), v202h, v182h);
        const __m512i v204l = _mm512_and_si512(v55, v99l);
        const __m512i v204h = _mm512_and_si512(v55, v99h);
        const __m512i v205l = _mm512_slli_epi64(v204l, 62);
        const __m512i v205h = _mm512_slli_epi64(v204h, 62);
        const __m512i v206l = _mm512_xor_si512(v205l, v54l);
        const __m512i v206h = _mm512_xor_si512(v205h, v54h);
        const __m512d v207l = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx512(v203l), v206l));
        const __m512d v207h = _mm512_castsi512_pd(_mm512_add_epi64(sin_f64_1ulp_avx512_bits_f64_avx512(v203h), v206h));
        const __m512d v208l = _mm512_add_pd(v63l, v207l);
        const __m512d v208h = _mm512_add_pd(v63h, v207h);
        r0l = _mm512_mask_blend_pd((__mmask8)v62, r0l, v208l);
        r0h = _mm512_mask_blend_pd(sin_f64_1ulp_avx512_high_mask_avx512(v62), r0h, v208h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static SIN_F64_1ULP_AVX512_AVX512_TARGET void sin_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sin_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_f64_1ulp_avx512_level(void) {
#if defined(SIN_F64_1ULP_AVX512_FORCE_ISA)
    return SIN_F64_1ULP_AVX512_FORCE_ISA;
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

double sin_f64_1ulp_avx512(double x) {
    return sin_f64_1ulp_avx512_element(x);
}

void sin_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_f64_1ulp_avx512_level();
    if (level == 2) {
        sin_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin_f64_1ulp_avx512_array_portable(x, y, n);
}
