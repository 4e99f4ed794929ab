/* tan_f64_1ulp_avx512: tan
 *
 *   target       tan, tan x, f64
 *   domain       every input
 *   max error    0.816745 ulp, observed on 53221576 inputs
 *   worst input  -0x1.dda2f1145c3aap+3 (-14.926140346304084, encoding 0xc02dda2f1145c3aa)
 *   result there 0x1.fc5a1b5361ea3p-1 (0.99287495987751517, encoding 0x3fefc5a1b5361ea3)
 *   mean error   0.213498 ulp
 *   misrounded   1650228 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a07be9290e543ebabbfe83fa839d3b38
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tan --fmt f64 --max-ulp 0.95 --isa avx512 --time 25s --seed 1 --threads 1 --archive tan_f64_1ulp_avx512.db
 *                time: 1.4621 ns/element as avx512 code (inputs mean)
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
#include "tan_f64_1ulp_avx512.h"

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

static inline double tan_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tan_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tan_f64_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tan_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tan_f64_1ulp_avx512_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double tan_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double tan_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tan_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tan_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tan_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tan_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tan_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tan_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tan_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tan_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tan_f64_1ulp_avx512_getmant_f64(a) * tan_f64_1ulp_avx512_pow2_f64(s) * tan_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tan_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline int64_t tan_f64_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tan_f64_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return tan_f64_1ulp_avx512_frombits_f64((int64_t)((uint64_t)tan_f64_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

/* What vrange does with immediate 6. */
static inline double tan_f64_1ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? tan_f64_1ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (tan_f64_1ulp_avx512_signaling_f64(a) | tan_f64_1ulp_avx512_signaling_f64(b)) ? a + b : r;
}

static inline double tan_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = tan_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return tan_f64_1ulp_avx512_frombits_f64((tan_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double tan_f64_1ulp_avx512_table0[63] = {
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

static const double tan_f64_1ulp_avx512_table1[63] = {
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

static const double tan_f64_1ulp_avx512_table2[63] = {
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

static const double tan_f64_1ulp_avx512_table3[63] = {
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

static inline double tan_f64_1ulp_avx512_element(double x) {
    const double v3 = x;
    const double v77 = tan_f64_1ulp_avx512_abs_f64(v3);
    const double v78 = 0x1p+30; /* 1073741824 */
    const int v79 = !(v77 <= v78);
    double r0;
    if (v79) {
        const double v0 = 0x1p+0; /* 1 */
        const int64_t v1 = INT64_C(1);
        const double v4 = 0x1.8p+52; /* 6755399441055744 */
        const double v35 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v80 = v77 - v77;
        const double v81 = 0x1p-2; /* 0.25 */
        const int32_t v82 = 65;
        const int32_t v83 = 127;
        const int64_t v84 = tan_f64_1ulp_avx512_bits_f64(v77);
        const int64_t v85 = INT64_C(56);
        const int64_t v86 = tan_f64_1ulp_avx512_lshr_i64(v84, v85);
        const int32_t v87 = (int32_t)(uint32_t)(uint64_t)v86;
        const int32_t v88 = v83 & v87;
        const int32_t v89 = v82 > v88 ? v82 : v88;
        const int32_t v90 = (int32_t)((uint32_t)v89 - (uint32_t)v82);
        const double v91 = tan_f64_1ulp_avx512_table0[v90];
        const int64_t v92 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
        const int64_t v93 = INT64_C(72057594037927935); /* 0x00ffffffffffffff */
        const int64_t v94 = v93 & v84;
        const int64_t v95 = (int64_t)((uint64_t)v92 + (uint64_t)v94);
        const double v96 = tan_f64_1ulp_avx512_frombits_f64(v95);
        const double v97 = v91 * v96;
        const double v98 = v81 * v97;
        const double v99 = tan_f64_1ulp_avx512_rint_f64(v98);
        const double v100 = -0x1p+2; /* -4 */
        const double v101 = tan_f64_1ulp_avx512_fma_f64(v99, v100, v97);
        const double v102 = tan_f64_1ulp_avx512_table1[v90];
        const double v103 = tan_f64_1ulp_avx512_fma_f64(v102, v96, v35);
        const double v104 = -v103;
        const double v105 = tan_f64_1ulp_avx512_fma_f64(v102, v96, v104);
        const double v106 = v105 * v81;
        const double v107 = tan_f64_1ulp_avx512_rint_f64(v106);
        const double v108 = tan_f64_1ulp_avx512_fma_f64(v100, v107, v105);
        const double v109 = v81 * v103;
        const double v110 = tan_f64_1ulp_avx512_rint_f64(v109);
        const double v111 = tan_f64_1ulp_avx512_fma_f64(v100, v110, v103);
        const double v112 = v108 + v111;
        const double v113 = v101 + v112;
        const double v114 = tan_f64_1ulp_avx512_rint_f64(v113);
        const double v115 = v114 + v4;
        const int64_t v116 = tan_f64_1ulp_avx512_bits_f64(v115);
        const int64_t v117 = v1 & v116;
        const int v118 = v1 == v117;
        const double v119 = 0x1p-1; /* 0.5 */
        const double v120 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
        const double v121 = tan_f64_1ulp_avx512_table2[v90];
        const double v122 = v96 * v121;
        const double v123 = -v97;
        const double v124 = tan_f64_1ulp_avx512_fma_f64(v91, v96, v123);
        const double v125 = v122 + v124;
        const double v126 = v113 - v112;
        const double v127 = v101 - v126;
        const double v128 = v113 - v126;
        const double v129 = v112 - v128;
        const double v130 = v127 + v129;
        const double v131 = v112 - v111;
        const double v132 = v112 - v131;
        const double v133 = v111 - v132;
        const double v134 = v108 - v131;
        const double v135 = v133 + v134;
        const double v136 = v130 + v135;
        const double v137 = v125 + v136;
        const double v138 = v113 - v114;
        const double v139 = v137 + v138;
        const double v140 = v120 * v139;
        const double v141 = v140 * v140;
        const double v142 = v141 * v140;
        const double v143 = 0x1.88259b76f860ep-40; /* 1.393185667998448e-12 */
        const double v144 = 0x1.2e5eb232939d5p-37; /* 8.5938696252882932e-12 */
        const double v145 = tan_f64_1ulp_avx512_fma_f64(v141, v143, v144);
        const double v146 = 0x1.99c12369c3335p-34; /* 9.3167374555276531e-11 */
        const double v147 = tan_f64_1ulp_avx512_fma_f64(v141, v145, v146);
        const double v148 = 0x1.f53ea747cc062p-31; /* 9.1175887063801608e-10 */
        const double v149 = tan_f64_1ulp_avx512_fma_f64(v147, v141, v148);
        const double v150 = 0x1.3559b127f318ep-27; /* 9.0032804127795878e-09 */
        const double v151 = tan_f64_1ulp_avx512_fma_f64(v141, v149, v150);
        const double v152 = 0x1.7da357528632fp-24; /* 8.8857033099856913e-08 */
        const double v153 = tan_f64_1ulp_avx512_fma_f64(v141, v151, v152);
        const double v154 = 0x1.d6d3d128f57b8p-21; /* 8.7698439187976659e-07 */
        const double v155 = tan_f64_1ulp_avx512_fma_f64(v153, v141, v154);
        const double v156 = 0x1.226e355def55bp-17; /* 8.6555034463041047e-06 */
        const double v157 = tan_f64_1ulp_avx512_fma_f64(v141, v155, v156);
        const double v158 = 0x1.664f4882c20fep-14; /* 8.5427689594411827e-05 */
        const double v159 = tan_f64_1ulp_avx512_fma_f64(v157, v141, v158);
        const double v160 = 0x1.ba1ba1ba1ba0bp-11; /* 0.00084325396825396645 */
        const double v161 = tan_f64_1ulp_avx512_fma_f64(v159, v141, v160);
        const double v162 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v163 = tan_f64_1ulp_avx512_fma_f64(v141, v161, v162);
        const double v164 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
        const double v165 = tan_f64_1ulp_avx512_fma_f64(v141, v163, v164);
        const double v166 = v81 * v141;
        const double v167 = tan_f64_1ulp_avx512_table3[v90];
        const double v168 = -v122;
        const double v169 = tan_f64_1ulp_avx512_fma_f64(v96, v121, v168);
        const double v170 = tan_f64_1ulp_avx512_fma_f64(v96, v167, v169);
        const double v171 = v136 - v130;
        const double v172 = v135 - v171;
        const double v173 = v136 - v171;
        const double v174 = v130 - v173;
        const double v175 = tan_f64_1ulp_avx512_scalef_f64(v172, v174);
        const double v176 = v125 - v124;
        const double v177 = v122 - v176;
        const double v178 = v125 - v176;
        const double v179 = v124 - v178;
        const double v180 = v177 + v179;
        const double v181 = v175 + v180;
        const double v182 = v137 - v125;
        const double v183 = v137 - v182;
        const double v184 = v125 - v183;
        const double v185 = v136 - v182;
        const double v186 = v184 + v185;
        const double v187 = v139 - v138;
        const double v188 = v139 - v187;
        const double v189 = v138 - v188;
        const double v190 = v137 - v187;
        const double v191 = v189 + v190;
        const double v192 = v186 + v191;
        const double v193 = v181 + v192;
        const double v194 = v170 + v193;
        const double v195 = v194 * v120;
        const double v196 = 0x1.1a62633145c07p-54; /* 6.123233995736766e-17 */
        const double v197 = -v140;
        const double v198 = tan_f64_1ulp_avx512_fma_f64(v120, v139, v197);
        const double v199 = tan_f64_1ulp_avx512_fma_f64(v196, v139, v198);
        const double v200 = v195 + v199;
        const double v201 = tan_f64_1ulp_avx512_fma_f64(v166, v200, v200);
        const double v202 = tan_f64_1ulp_avx512_fma_f64(v142, v165, v201);
        const double v203 = v202 + v140;
        const double v204 = v119 * v203;
        const double v205 = v204 * v204;
        const double v206 = v0 - v205;
        const double v207 = v118 ? v206 : v203;
        const double v208 = v118 ? v203 : v206;
        const double v209 = v0 / v208;
        const double v210 = v207 * v209;
        const double v211 = -v210;
        const double v212 = v140 - v203;
        const double v213 = v202 + v212;
        const double v214 = v0 - v206;
        const double v215 = v214 - v205;
        const double v216 = -v205;
        const double v217 = tan_f64_1ulp_avx512_fma_f64(v204, v204, v216);
        const double v218 = v215 - v217;
        const double v219 = v204 * v213;
        const double v220 = v218 - v219;
        const double v221 = v118 ? v213 : v220;
        const double v222 = v118 ? v220 : v213;
        const double v223 = tan_f64_1ulp_avx512_fma_f64(v211, v221, v222);
        const double v224 = tan_f64_1ulp_avx512_fma_f64(v208, v211, v207);
        const double v225 = v223 + v224;
        const double v226 = tan_f64_1ulp_avx512_fma_f64(v225, v209, v210);
        const int64_t v227 = tan_f64_1ulp_avx512_bits_f64(v3);
        const int64_t v228 = INT64_MIN; /* 0x8000000000000000 */
        const int64_t v229 = v227 & v228;
        const int64_t v230 = INT64_C(63);
        const int64_t v231 = tan_f64_1ulp_avx512_shl_i64(v116, v230);
        const int64_t v232 = v229 ^ v231;
        const double v233 = tan_f64_1ulp_avx512_addbits_f64(v226, v232);
        const double v234 = v80 + v233;
        r0 = v234;
    } else {
        const double v0 = 0x1p+0; /* 1 */
        const int64_t v1 = INT64_C(1);
        const double v2 = 0x1.45f306dc9c883p-1; /* 0.63661977236758138 */
        const double v4 = 0x1.8p+52; /* 6755399441055744 */
        const double v5 = tan_f64_1ulp_avx512_fma_f64(v2, v3, v4);
        const int64_t v6 = tan_f64_1ulp_avx512_bits_f64(v5);
        const int64_t v7 = v1 & v6;
        const int v8 = v1 == v7;
        const double v9 = -0x1.1a62633145c06p-54; /* -6.1232339957367648e-17 */
        const double v10 = v5 - v4;
        const double v11 = v9 * v10;
        const double v12 = -0x1.921fb54442d18p+0; /* -1.5707963267948966 */
        const double v13 = tan_f64_1ulp_avx512_fma_f64(v12, v10, v3);
        const double v14 = v11 + v13;
        const double v15 = v14 * v14;
        const double v16 = 0x1.f28db680be53bp-26; /* 2.901963691828527e-08 */
        const double v17 = -0x1.e20001e20001ep-16; /* -2.8729440494146376e-05 */
        const double v18 = tan_f64_1ulp_avx512_fma_f64(v15, v16, v17);
        const double v19 = 0x1.010101010101p-8; /* 0.0039215686274509803 */
        const double v20 = tan_f64_1ulp_avx512_fma_f64(v15, v18, v19);
        const double v21 = -0x1.191919191919p-3; /* -0.13725490196078427 */
        const double v22 = tan_f64_1ulp_avx512_fma_f64(v15, v20, v21);
        const double v23 = v15 * v14;
        const double v24 = v22 * v23;
        const double v25 = v24 + v14;
        const double v26 = tan_f64_1ulp_avx512_minmag_f64(v14, v25);
        const double v27 = 0x1.0000001p+0; /* 1.0000000037252903 */
        const double v28 = 0x1.5e8ba4479565ep-20; /* 1.3058836588938551e-06 */
        const double v29 = -0x1.a5c001a5c001ap-12; /* -0.00040221216691804925 */
        const double v30 = tan_f64_1ulp_avx512_fma_f64(v15, v28, v29);
        const double v31 = 0x1.c1c1c1c1c1c1cp-6; /* 0.027450980392156862 */
        const double v32 = tan_f64_1ulp_avx512_fma_f64(v15, v30, v31);
        const double v33 = -0x1.e1e1e1e1e1e1ep-2; /* -0.47058823529411764 */
        const double v34 = tan_f64_1ulp_avx512_fma_f64(v32, v15, v33);
        const double v35 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v36 = tan_f64_1ulp_avx512_fma_f64(v15, v34, v35);
        const double v37 = v27 + v36;
        const double v38 = v8 ? v26 : v37;
        const double v39 = v0 / v38;
        const double v40 = -0x1.c1cd129024e09p-107; /* -1.082856673921914e-32 */
        const double v41 = -v11;
        const double v42 = tan_f64_1ulp_avx512_fma_f64(v9, v10, v41);
        const double v43 = v13 - v14;
        const double v44 = v43 + v11;
        const double v45 = v42 + v44;
        const double v46 = tan_f64_1ulp_avx512_fma_f64(v40, v10, v45);
        const double v47 = v14 + v14;
        const double v48 = -v15;
        const double v49 = tan_f64_1ulp_avx512_fma_f64(v14, v14, v48);
        const double v50 = tan_f64_1ulp_avx512_fma_f64(v46, v47, v49);
        const double v51 = -0x1.1919191919192p-3; /* -0.13725490196078433 */
        const double v52 = tan_f64_1ulp_avx512_fma_f64(v51, v14, v35);
        const double v53 = v14 - v26;
        const double v54 = tan_f64_1ulp_avx512_fma_f64(v22, v23, v53);
        const double v55 = v54 + v46;
        const double v56 = tan_f64_1ulp_avx512_fma_f64(v50, v52, v55);
        const double v57 = v0 - v37;
        const double v58 = v36 + v57;
        const double v59 = v15 * v15;
        const double v60 = -v36;
        const double v61 = tan_f64_1ulp_avx512_fma_f64(v15, v33, v60);
        const double v62 = tan_f64_1ulp_avx512_fma_f64(v32, v59, v61);
        const double v63 = v58 + v62;
        const double v64 = tan_f64_1ulp_avx512_fma_f64(v33, v50, v63);
        const double v65 = v8 ? v56 : v64;
        const double v66 = -v37;
        const double v67 = v8 ? v66 : v26;
        const double v68 = v39 * v67;
        const double v69 = -v68;
        const double v70 = -v64;
        const double v71 = v8 ? v70 : v56;
        const double v72 = tan_f64_1ulp_avx512_fma_f64(v65, v69, v71);
        const double v73 = tan_f64_1ulp_avx512_fma_f64(v38, v69, v67);
        const double v74 = v72 + v73;
        const double v75 = tan_f64_1ulp_avx512_fma_f64(v39, v74, v68);
        const double v76 = tan_f64_1ulp_avx512_copysign_f64(v75, v68);
        r0 = v76;
    }
    return r0;
}

static void tan_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tan_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TAN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TAN_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TAN_F64_1ULP_AVX512_AVX2 static inline TAN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TAN_F64_1ULP_AVX512_AVX512 static inline TAN_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
TAN_F64_1ULP_AVX512_AVX2 __m256i tan_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
TAN_F64_1ULP_AVX512_AVX2 __m256d tan_f64_1ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

TAN_F64_1ULP_AVX512_AVX2 __m256d tan_f64_1ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(tan_f64_1ulp_avx512_signaling_f64_avx2(a), tan_f64_1ulp_avx512_signaling_f64_avx2(b)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TAN_F64_1ULP_AVX512_AVX2 __m256d tan_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

TAN_F64_1ULP_AVX512_AVX2 __m128i tan_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TAN_F64_1ULP_AVX512_AVX2 __m256d tan_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements; whether there are rare ones. */
/* No such instruction: lane by lane. */
TAN_F64_1ULP_AVX512_AVX2 __m256d tan_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tan_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

static TAN_F64_1ULP_AVX512_AVX2_TARGET __attribute__((noinline)) int tan_f64_1ulp_avx512_rare_avx2(const double *x, double *y) {
    int rare = 0;
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v2 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v12 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(0x1.f28db680be53bp-26); /* 2.901963691828527e-08 */
    const __m256d v17 = _mm256_set1_pd(-0x1.e20001e20001ep-16); /* -2.8729440494146376e-05 */
    const __m256d v19 = _mm256_set1_pd(0x1.010101010101p-8); /* 0.0039215686274509803 */
    const __m256d v21 = _mm256_set1_pd(-0x1.191919191919p-3); /* -0.13725490196078427 */
    const __m256d v27 = _mm256_set1_pd(0x1.0000001p+0); /* 1.0000000037252903 */
    const __m256d v28 = _mm256_set1_pd(0x1.5e8ba4479565ep-20); /* 1.3058836588938551e-06 */
    const __m256d v29 = _mm256_set1_pd(-0x1.a5c001a5c001ap-12); /* -0.00040221216691804925 */
    const __m256d v31 = _mm256_set1_pd(0x1.c1c1c1c1c1c1cp-6); /* 0.027450980392156862 */
    const __m256d v33 = _mm256_set1_pd(-0x1.e1e1e1e1e1e1ep-2); /* -0.47058823529411764 */
    const __m256d v35 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v40 = _mm256_set1_pd(-0x1.c1cd129024e09p-107); /* -1.082856673921914e-32 */
    const __m256d v51 = _mm256_set1_pd(-0x1.1919191919192p-3); /* -0.13725490196078433 */
    const __m256d v78 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v81 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256i v82 = _mm256_set1_epi32(65);
    const __m256i v83 = _mm256_set1_epi32(127);
    const __m256i v92 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v93 = _mm256_set1_epi64x(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m256d v100 = _mm256_set1_pd(-0x1p+2); /* -4 */
    const __m256d v119 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v120 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v143 = _mm256_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m256d v144 = _mm256_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m256d v146 = _mm256_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m256d v148 = _mm256_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m256d v150 = _mm256_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m256d v152 = _mm256_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m256d v154 = _mm256_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m256d v156 = _mm256_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m256d v158 = _mm256_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m256d v160 = _mm256_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m256d v162 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v164 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v196 = _mm256_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m256i v228 = _mm256_set1_epi64x(INT64_MIN); /* 0x8000000000000000 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v5l = _mm256_fmadd_pd(v2, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v2, v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256i v7l = _mm256_and_si256(v1, v6l);
    const __m256i v7h = _mm256_and_si256(v1, v6h);
    const __m256i v8l = _mm256_cmpeq_epi64(v1, v7l);
    const __m256i v8h = _mm256_cmpeq_epi64(v1, v7h);
    const __m256i v8 = tan_f64_1ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256d v10l = _mm256_sub_pd(v5l, v4);
    const __m256d v10h = _mm256_sub_pd(v5h, v4);
    const __m256d v11l = _mm256_mul_pd(v9, v10l);
    const __m256d v11h = _mm256_mul_pd(v9, v10h);
    const __m256d v13l = _mm256_fmadd_pd(v12, v10l, v3l);
    const __m256d v13h = _mm256_fmadd_pd(v12, v10h, v3h);
    const __m256d v14l = _mm256_add_pd(v11l, v13l);
    const __m256d v14h = _mm256_add_pd(v11h, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v15l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v15h, v16, v17);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v20h, v21);
    const __m256d v23l = _mm256_mul_pd(v15l, v14l);
    const __m256d v23h = _mm256_mul_pd(v15h, v14h);
    const __m256d v24l = _mm256_mul_pd(v22l, v23l);
    const __m256d v24h = _mm256_mul_pd(v22h, v23h);
    const __m256d v25l = _mm256_add_pd(v24l, v14l);
    const __m256d v25h = _mm256_add_pd(v24h, v14h);
    const __m256d v26l = tan_f64_1ulp_avx512_minmag_f64_avx2(v14l, v25l);
    const __m256d v26h = tan_f64_1ulp_avx512_minmag_f64_avx2(v14h, v25h);
    const __m256d v30l = _mm256_fmadd_pd(v15l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v15h, v28, v29);
    const __m256d v32l = _mm256_fmadd_pd(v15l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v15h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v15l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v15h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v15l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v15h, v34h, v35);
    const __m256d v37l = _mm256_add_pd(v27, v36l);
    const __m256d v37h = _mm256_add_pd(v27, v36h);
    const __m256d v38l = _mm256_blendv_pd(v37l, v26l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v38h = _mm256_blendv_pd(v37h, v26h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v39l = _mm256_div_pd(v0, v38l);
    const __m256d v39h = _mm256_div_pd(v0, v38h);
    const __m256d v42l = _mm256_fmsub_pd(v9, v10l, v11l);
    const __m256d v42h = _mm256_fmsub_pd(v9, v10h, v11h);
    const __m256d v43l = _mm256_sub_pd(v13l, v14l);
    const __m256d v43h = _mm256_sub_pd(v13h, v14h);
    const __m256d v44l = _mm256_add_pd(v43l, v11l);
    const __m256d v44h = _mm256_add_pd(v43h, v11h);
    const __m256d v45l = _mm256_add_pd(v42l, v44l);
    const __m256d v45h = _mm256_add_pd(v42h, v44h);
    const __m256d v46l = _mm256_fmadd_pd(v40, v10l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v40, v10h, v45h);
    const __m256d v47l = _mm256_add_pd(v14l, v14l);
    const __m256d v47h = _mm256_add_pd(v14h, v14h);
    const __m256d v49l = _mm256_fmsub_pd(v14l, v14l, v15l);
    const __m256d v49h = _mm256_fmsub_pd(v14h, v14h, v15h);
    const __m256d v50l = _mm256_fmadd_pd(v46l, v47l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v46h, v47h, v49h);
    const __m256d v52l = _mm256_fmadd_pd(v51, v14l, v35);
    const __m256d v52h = _mm256_fmadd_pd(v51, v14h, v35);
    const __m256d v53l = _mm256_sub_pd(v14l, v26l);
    const __m256d v53h = _mm256_sub_pd(v14h, v26h);
    const __m256d v54l = _mm256_fmadd_pd(v22l, v23l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v22h, v23h, v53h);
    const __m256d v55l = _mm256_add_pd(v54l, v46l);
    const __m256d v55h = _mm256_add_pd(v54h, v46h);
    const __m256d v56l = _mm256_fmadd_pd(v50l, v52l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v50h, v52h, v55h);
    const __m256d v57l = _mm256_sub_pd(v0, v37l);
    const __m256d v57h = _mm256_sub_pd(v0, v37h);
    const __m256d v58l = _mm256_add_pd(v36l, v57l);
    const __m256d v58h = _mm256_add_pd(v36h, v57h);
    const __m256d v59l = _mm256_mul_pd(v15l, v15l);
    const __m256d v59h = _mm256_mul_pd(v15h, v15h);
    const __m256d v61l = _mm256_fmsub_pd(v15l, v33, v36l);
    const __m256d v61h = _mm256_fmsub_pd(v15h, v33, v36h);
    const __m256d v62l = _mm256_fmadd_pd(v32l, v59l, v61l);
    const __m256d v62h = _mm256_fmadd_pd(v32h, v59h, v61h);
    const __m256d v63l = _mm256_add_pd(v58l, v62l);
    const __m256d v63h = _mm256_add_pd(v58h, v62h);
    const __m256d v64l = _mm256_fmadd_pd(v33, v50l, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v33, v50h, v63h);
    const __m256d v65l = _mm256_blendv_pd(v64l, v56l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v65h = _mm256_blendv_pd(v64h, v56h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v66l = _mm256_xor_pd(v37l, _mm256_set1_pd(-0.0));
    const __m256d v66h = _mm256_xor_pd(v37h, _mm256_set1_pd(-0.0));
    const __m256d v67l = _mm256_blendv_pd(v26l, v66l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v67h = _mm256_blendv_pd(v26h, v66h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v68l = _mm256_mul_pd(v39l, v67l);
    const __m256d v68h = _mm256_mul_pd(v39h, v67h);
    const __m256d v70l = _mm256_xor_pd(v64l, _mm256_set1_pd(-0.0));
    const __m256d v70h = _mm256_xor_pd(v64h, _mm256_set1_pd(-0.0));
    const __m256d v71l = _mm256_blendv_pd(v56l, v70l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v71h = _mm256_blendv_pd(v56h, v70h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v72l = _mm256_fnmadd_pd(v65l, v68l, v71l);
    const __m256d v72h = _mm256_fnmadd_pd(v65h, v68h, v71h);
    const __m256d v73l = _mm256_fnmadd_pd(v38l, v68l, v67l);
    const __m256d v73h = _mm256_fnmadd_pd(v38h, v68h, v67h);
    const __m256d v74l = _mm256_add_pd(v72l, v73l);
    const __m256d v74h = _mm256_add_pd(v72h, v73h);
    const __m256d v75l = _mm256_fmadd_pd(v39l, v74l, v68l);
    const __m256d v75h = _mm256_fmadd_pd(v39h, v74h, v68h);
    const __m256d v76l = tan_f64_1ulp_avx512_signed_f64_avx2(v75l, v68l);
    const __m256d v76h = tan_f64_1ulp_avx512_signed_f64_avx2(v75h, v68h);
    const __m256d v77l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v77h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256i v79l = _mm256_castpd_si256(_mm256_cmp_pd(v77l, v78, _CMP_NLE_UQ));
    const __m256i v79h = _mm256_castpd_si256(_mm256_cmp_pd(v77h, v78, _CMP_NLE_UQ));
    const __m256i v79 = tan_f64_1ulp_avx512_join_mask_avx2(v79l, v79h);
    __m256d r0l = v76l;
    __m256d r0h = v76h;
    __m256i any1 = v79;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        rare = 1;
        const __m256d v80l = _mm256_sub_pd(v77l, v77l);
        const __m256d v80h = _mm256_sub_pd(v77h, v77h);
        const __m256i v84l = _mm256_castpd_si256(v77l);
        const __m256i v84h = _mm256_castpd_si256(v77h);
        const __m256i v86l = _mm256_srli_epi64(v84l, 56);
        const __m256i v86h = _mm256_srli_epi64(v84h, 56);
        const __m128i v87l = tan_f64_1ulp_avx512_wrap_avx2(v86l);
        const __m128i v87h = tan_f64_1ulp_avx512_wrap_avx2(v86h);
        const __m256i v87 = _mm256_set_m128i(v87h, v87l);
        const __m256i v88 = _mm256_and_si256(v83, v87);
        const __m256i v89 = _mm256_max_epi32(v82, v88);
        const __m256i v90 = _mm256_sub_epi32(v89, v82);
        const __m256d v91l = tan_f64_1ulp_avx512_gather_f64_avx2(tan_f64_1ulp_avx512_table0, _mm256_castsi256_si128(v90));
        const __m256d v91h = tan_f64_1ulp_avx512_gather_f64_avx2(tan_f64_1ulp_avx512_table0, _mm256_extracti128_si256(v90, 1));
        const __m256i v94l = _mm256_and_si256(v93, v84l);
        const __m256i v94h = _mm256_and_si256(v93, v84h);
        const __m256i v95l = _mm256_add_epi64(v92, v94l);
        const __m256i v95h = _mm256_add_epi64(v92, v94h);
        const __m256d v96l = _mm256_castsi256_pd(v95l);
        const __m256d v96h = _mm256_castsi256_pd(v95h);
        const __m256d v97l = _mm256_mul_pd(v91l, v96l);
        const __m256d v97h = _mm256_mul_pd(v91h, v96h);
        const __m256d v98l = _mm256_mul_pd(v81, v97l);
        const __m256d v98h = _mm256_mul_pd(v81, v97h);
        const __m256d v99l = _mm256_round_pd(v98l, 8);
        const __m256d v99h = _mm256_round_pd(v98h, 8);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v100, v97l);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v100, v97h);
        const __m256d v102l = tan_f64_1ulp_avx512_gather_f64_avx2(tan_f64_1ulp_avx512_table1, _mm256_castsi256_si128(v90));
        const __m256d v102h = tan_f64_1ulp_avx512_gather_f64_avx2(tan_f64_1ulp_avx512_table1, _mm256_extracti128_si256(v90, 1));
        const __m256d v103l = _mm256_fmadd_pd(v102l, v96l, v35);
        const __m256d v103h = _mm256_fmadd_pd(v102h, v96h, v35);
        const __m256d v105l = _mm256_fmsub_pd(v102l, v96l, v103l);
        const __m256d v105h = _mm256_fmsub_pd(v102h, v96h, v103h);
        const __m256d v106l = _mm256_mul_pd(v105l, v81);
        const __m256d v106h = _mm256_mul_pd(v105h, v81);
        const __m256d v107l = _mm256_round_pd(v106l, 8);
        const __m256d v107h = _mm256_round_pd(v106h, 8);
        const __m256d v108l = _mm256_fmadd_pd(v100, v107l, v105l);
        const __m256d v108h = _mm256_fmadd_pd(v100, v107h, v105h);
        const __m256d v109l = _mm256_mul_pd(v81, v103l);
        const __m256d v109h = _mm256_mul_pd(v81, v103h);
        const __m256d v110l = _mm256_round_pd(v109l, 8);
        const __m256d v110h = _mm256_round_pd(v109h, 8);
        const __m256d v111l = _mm256_fmadd_pd(v100, v110l, v103l);
        const __m256d v111h = _mm256_fmadd_pd(v100, v110h, v103h);
        const __m256d v112l = _mm256_add_pd(v108l, v111l);
        const __m256d v112h = _mm256_add_pd(v108h, v111h);
        const __m256d v113l = _mm256_add_pd(v101l, v112l);
        const __m256d v113h = _mm256_add_pd(v101h, v112h);
        const __m256d v114l = _mm256_round_pd(v113l, 8);
        const __m256d v114h = _mm256_round_pd(v113h, 8);
        const __m256d v115l = _mm256_add_pd(v114l, v4);
        const __m256d v115h = _mm256_add_pd(v114h, v4);
        const __m256i v116l = _mm256_castpd_si256(v115l);
        const __m256i v116h = _mm256_castpd_si256(v115h);
        const __m256i v117l = _mm256_and_si256(v1, v116l);
        const __m256i v117h = _mm256_and_si256(v1, v116h);
        const __m256i v118l = _mm256_cmpeq_epi64(v1, v117l);
        const __m256i v118h = _mm256_cmpeq_epi64(v1, v117h);
        const __m256i v118 = tan_f64_1ulp_avx512_join_mask_avx2(v118l, v118h);
        const __m256d v121l = tan_f64_1ulp_avx512_gather_f64_avx2(tan_f64_1ulp_avx512_table2, _mm256_castsi256_si128(v90));
        const __m256d v121h = tan_f64_1ulp_avx512_gather_f64_avx2(tan_f64_1ulp_avx512_table2, _mm256_extracti128_si256(v90, 1));
        const __m256d v122l = _mm256_mul_pd(v96l, v121l);
        const __m256d v122h = _mm256_mul_pd(v96h, v121h);
        const __m256d v124l = _mm256_fmsub_pd(v91l, v96l, v97l);
        const __m256d v124h = _mm256_fmsub_pd(v91h, v96h, v97h);
        const __m256d v125l = _mm256_add_pd(v122l, v124l);
        const __m256d v125h = _mm256_add_pd(v122h, v124h);
        const __m256d v126l = _mm256_sub_pd(v113l, v112l);
        const __m256d v126h = _mm256_sub_pd(v113h, v112h);
        const __m256d v127l = _mm256_sub_pd(v101l, v126l);
        const __m256d v127h = _mm256_sub_pd(v101h, v126h);
        const __m256d v128l = _mm256_sub_pd(v113l, v126l);
        const __m256d v128h = _mm256_sub_pd(v113h, v126h);
        const __m256d v129l = _mm256_sub_pd(v112l, v128l);
        const __m256d v129h = _mm256_sub_pd(v112h, v128h);
        const __m256d v130l = _mm256_add_pd(v127l, v129l);
        const __m256d v130h = _mm256_add_pd(v127h, v129h);
        const __m256d v131l = _mm256_sub_pd(v112l, v111l);
        const __m256d v131h = _mm256_sub_pd(v112h, v111h);
        const __m256d v132l = _mm256_sub_pd(v112l, v131l);
        const __m256d v132h = _mm256_sub_pd(v112h, v131h);
        const __m256d v133l = _mm256_sub_pd(v111l, v132l);
        const __m256d v133h = _mm256_sub_pd(v111h, v132h);
        const __m256d v134l = _mm256_sub_pd(v108l, v131l);
        const __m256d v134h = _mm256_sub_pd(v108h, v131h);
        const __m256d v135l = _mm256_add_pd(v133l, v134l);
        const __m256d v135h = _mm256_add_pd(v133h, v134h);
        const __m256d v136l = _mm256_add_pd(v130l, v135l);
        const __m256d v136h = _mm256_add_pd(v130h, v135h);
        const __m256d v137l = _mm256_add_pd(v125l, v136l);
        const __m256d v137h = _mm256_add_pd(v125h, v136h);
        const __m256d v138l = _mm256_sub_pd(v113l, v114l);
        const __m256d v138h = _mm256_sub_pd(v113h, v114h);
        const __m256d v139l = _mm256_add_pd(v137l, v138l);
        const __m256d v139h = _mm256_add_pd(v137h, v138h);
        const __m256d v140l = _mm256_mul_pd(v120, v139l);
        const __m256d v140h = _mm256_mul_pd(v120, v139h);
        const __m256d v141l = _mm256_mul_pd(v140l, v140l);
        const __m256d v141h = _mm256_mul_pd(v140h, v140h);
        const __m256d v142l = _mm256_mul_pd(v141l, v140l);
        const __m256d v142h = _mm256_mul_pd(v141h, v140h);
        const __m256d v145l = _mm256_fmadd_pd(v141l, v143, v144);
        const __m256d v145h = _mm256_fmadd_pd(v141h, v143, v144);
        const __m256d v147l = _mm256_fmadd_pd(v141l, v145l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v141h, v145h, v146);
        const __m256d v149l = _mm256_fmadd_pd(v147l, v141l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v147h, v141h, v148);
        const __m256d v151l = _mm256_fmadd_pd(v141l, v149l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v141h, v149h, v150);
        const __m256d v153l = _mm256_fmadd_pd(v141l, v151l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v141h, v151h, v152);
        const __m256d v155l = _mm256_fmadd_pd(v153l, v141l, v154);
        const __m256d v155h = _mm256_fmadd_pd(v153h, v141h, v154);
        const __m256d v157l = _mm256_fmadd_pd(v141l, v155l, v156);
        const __m256d v157h = _mm256_fmadd_pd(v141h, v155h, v156);
        const __m256d v159l = _mm256_fmadd_pd(v157l, v141l, v158);
        const __m256d v159h = _mm256_fmadd_pd(v157h, v141h, v158);
        const __m256d v161l = _mm256_fmadd_pd(v159l, v141l, v160);
        const __m256d v161h = _mm256_fmadd_pd(v159h, v141h, v160);
        const __m256d v163l = _mm256_fmadd_pd(v141l, v161l, v162);
        const __m256d v163h = _mm256_fmadd_pd(v141h, v161h, v162);
        const __m256d v165l = _mm256_fmadd_pd(v141l, v163l, v164);
        const __m256d v165h = _mm256_fmadd_pd(v141h, v163h, v164);
        const __m256d v166l = _mm256_mul_pd(v81, v141l);
        const __m256d v166h = _mm256_mul_pd(v81, v141h);
        const __m256d v167l = tan_f64_1ulp_avx512_gather_f64_avx2(tan_f64_1ulp_avx512_table3, _mm256_castsi256_si128(v90));
        const __m256d v167h = tan_f64_1ulp_avx512_gather_f64_avx2(tan_f64_1ulp_avx512_table3, _mm256_extracti128_si256(v90, 1));
        const __m256d v169l = _mm256_fmsub_pd(v96l, v121l, v122l);
        const __m256d v169h = _mm256_fmsub_pd(v96h, v121h, v122h);
        const __m256d v170l = _mm256_fmadd_pd(v96l, v167l, v169l);
        const __m256d v170h = _mm256_fmadd_pd(v96h, v167h, v169h);
        const __m256d v171l = _mm256_sub_pd(v136l, v130l);
        const __m256d v171h = _mm256_sub_pd(v136h, v130h);
        const __m256d v172l = _mm256_sub_pd(v135l, v171l);
        const __m256d v172h = _mm256_sub_pd(v135h, v171h);
        const __m256d v173l = _mm256_sub_pd(v136l, v171l);
        const __m256d v173h = _mm256_sub_pd(v136h, v171h);
        const __m256d v174l = _mm256_sub_pd(v130l, v173l);
        const __m256d v174h = _mm256_sub_pd(v130h, v173h);
        const __m256d v175l = tan_f64_1ulp_avx512_lanes_scalef_f64_avx2(v172l, v174l);
        const __m256d v175h = tan_f64_1ulp_avx512_lanes_scalef_f64_avx2(v172h, v174h);
        const __m256d v176l = _mm256_sub_pd(v125l, v124l);
        const __m256d v176h = _mm256_sub_pd(v125h, v124h);
        const __m256d v177l = _mm256_sub_pd(v122l, v176l);
        const __m256d v177h = _mm256_sub_pd(v122h, v176h);
        const __m256d v178l = _mm256_sub_pd(v125l, v176l);
        const __m256d v178h = _mm256_sub_pd(v125h, v176h);
        const __m256d v179l = _mm256_sub_pd(v124l, v178l);
        const __m256d v179h = _mm256_sub_pd(v124h, v178h);
        const __m256d v180l = _mm256_add_pd(v177l, v179l);
        const __m256d v180h = _mm256_add_pd(v177h, v179h);
        const __m256d v181l = _mm256_add_pd(v175l, v180l);
        const __m256d v181h = _mm256_add_pd(v175h, v180h);
        const __m256d v182l = _mm256_sub_pd(v137l, v125l);
        const __m256d v182h = _mm256_sub_pd(v137h, v125h);
        const __m256d v183l = _mm256_sub_pd(v137l, v182l);
        const __m256d v183h = _mm256_sub_pd(v137h, v182h);
        const __m256d v184l = _mm256_sub_pd(v125l, v183l);
        const __m256d v184h = _mm256_sub_pd(v125h, v183h);
        const __m256d v185l = _mm256_sub_pd(v136l, v182l);
        const __m256d v185h = _mm256_sub_pd(v136h, v182h);
        const __m256d v186l = _mm256_add_pd(v184l, v185l);
        const __m256d v186h = _mm256_add_pd(v184h, v185h);
        const __m256d v187l = _mm256_sub_pd(v139l, v138l);
        const __m256d v187h = _mm256_sub_pd(v139h, v138h);
        const __m256d v188l = _mm256_sub_pd(v139l, v187l);
        const __m256d v188h = _mm256_sub_pd(v139h, v187h);
        const __m256d v189l = _mm256_sub_pd(v138l, v188l);
        const __m256d v189h = _mm256_sub_pd(v138h, v188h);
        const __m256d v190l = _mm256_sub_pd(v137l, v187l);
        const __m256d v190h = _mm256_sub_pd(v137h, v187h);
        const __m256d v191l = _mm256_add_pd(v189l, v190l);
        const __m256d v191h = _mm256_add_pd(v189h, v190h);
        const __m256d v192l = _mm256_add_pd(v186l, v191l);
        const __m256d v192h = _mm256_add_pd(v186h, v191h);
        const __m256d v193l = _mm256_add_pd(v181l, v192l);
        const __m256d v193h = _mm256_add_pd(v181h, v192h);
        const __m256d v194l = _mm256_add_pd(v170l, v193l);
        const __m256d v194h = _mm256_add_pd(v170h, v193h);
        const __m256d v195l = _mm256_mul_pd(v194l, v120);
        const __m256d v195h = _mm256_mul_pd(v194h, v120);
        const __m256d v198l = _mm256_fmsub_pd(v120, v139l, v140l);
        const __m256d v198h = _mm256_fmsub_pd(v120, v139h, v140h);
        const __m256d v199l = _mm256_fmadd_pd(v196, v139l, v198l);
        const __m256d v199h = _mm256_fmadd_pd(v196, v139h, v198h);
        const __m256d v200l = _mm256_add_pd(v195l, v199l);
        const __m256d v200h = _mm256_add_pd(v195h, v199h);
        const __m256d v201l = _mm256_fmadd_pd(v166l, v200l, v200l);
        const __m256d v201h = _mm256_fmadd_pd(v166h, v200h, v200h);
        const __m256d v202l = _mm256_fmadd_pd(v142l, v165l, v201l);
        const __m256d v202h = _mm256_fmadd_pd(v142h, v165h, v201h);
        const __m256d v203l = _mm256_add_pd(v202l, v140l);
        const __m256d v203h = _mm256_add_pd(v202h, v140h);
        const __m256d v204l = _mm256_mul_pd(v119, v203l);
        const __m256d v204h = _mm256_mul_pd(v119, v203h);
        const __m256d v205l = _mm256_mul_pd(v204l, v204l);
        const __m256d v205h = _mm256_mul_pd(v204h, v204h);
        const __m256d v206l = _mm256_sub_pd(v0, v205l);
        const __m256d v206h = _mm256_sub_pd(v0, v205h);
        const __m256d v207l = _mm256_blendv_pd(v203l, v206l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v207h = _mm256_blendv_pd(v203h, v206h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v208l = _mm256_blendv_pd(v206l, v203l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v208h = _mm256_blendv_pd(v206h, v203h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v209l = _mm256_div_pd(v0, v208l);
        const __m256d v209h = _mm256_div_pd(v0, v208h);
        const __m256d v210l = _mm256_mul_pd(v207l, v209l);
        const __m256d v210h = _mm256_mul_pd(v207h, v209h);
        const __m256d v212l = _mm256_sub_pd(v140l, v203l);
        const __m256d v212h = _mm256_sub_pd(v140h, v203h);
        const __m256d v213l = _mm256_add_pd(v202l, v212l);
        const __m256d v213h = _mm256_add_pd(v202h, v212h);
        const __m256d v214l = _mm256_sub_pd(v0, v206l);
        const __m256d v214h = _mm256_sub_pd(v0, v206h);
        const __m256d v215l = _mm256_sub_pd(v214l, v205l);
        const __m256d v215h = _mm256_sub_pd(v214h, v205h);
        const __m256d v217l = _mm256_fmsub_pd(v204l, v204l, v205l);
        const __m256d v217h = _mm256_fmsub_pd(v204h, v204h, v205h);
        const __m256d v218l = _mm256_sub_pd(v215l, v217l);
        const __m256d v218h = _mm256_sub_pd(v215h, v217h);
        const __m256d v219l = _mm256_mul_pd(v204l, v213l);
        const __m256d v219h = _mm256_mul_pd(v204h, v213h);
        const __m256d v220l = _mm256_sub_pd(v218l, v219l);
        const __m256d v220h = _mm256_sub_pd(v218h, v219h);
        const __m256d v221l = _mm256_blendv_pd(v220l, v213l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v221h = _mm256_blendv_pd(v220h, v213h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v222l = _mm256_blendv_pd(v213l, v220l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v118))));
        const __m256d v222h = _mm256_blendv_pd(v213h, v220h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v118, 1))));
        const __m256d v223l = _mm256_fnmadd_pd(v210l, v221l, v222l);
        const __m256d v223h = _mm256_fnmadd_pd(v210h, v221h, v222h);
        const __m256d v224l = _mm256_fnmadd_pd(v208l, v210l, v207l);
        const __m256d v224h = _mm256_fnmadd_pd(v208h, v210h, v207h);
        const __m256d v225l = _mm256_add_pd(v223l, v224l);
        const __m256d v225h = _mm256_add_pd(v223h, v224h);
        const __m256d v226l = _mm256_fmadd_pd(v225l, v209l, v210l);
        const __m256d v226h = _mm256_fmadd_pd(v225h, v209h, v210h);
        const __m256i v227l = _mm256_castpd_si256(v3l);
        const __m256i v227h = _mm256_castpd_si256(v3h);
        const __m256i v229l = _mm256_and_si256(v227l, v228);
        const __m256i v229h = _mm256_and_si256(v227h, v228);
        const __m256i v231l = _mm256_slli_epi64(v116l, 63);
        const __m256i v231h = _mm256_slli_epi64(v116h, 63);
        const __m256i v232l = _mm256_xor_si256(v229l, v231l);
        const __m256i v232h = _mm256_xor_si256(v229h, v231h);
        const __m256d v233l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v226l), v232l));
        const __m256d v233h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v226h), v232h));
        const __m256d v234l = _mm256_add_pd(v80l, v233l);
        const __m256d v234h = _mm256_add_pd(v80h, v233h);
        r0l = _mm256_blendv_pd(r0l, v234l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        r0h = _mm256_blendv_pd(r0h, v234h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
    return rare;
}

/* 8 elements, or 0 if there are rare ones. */
TAN_F64_1ULP_AVX512_AVX2 int tan_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(1));
    const __m256d v2 = _mm256_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m256d v12 = _mm256_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m256d v16 = _mm256_set1_pd(0x1.f28db680be53bp-26); /* 2.901963691828527e-08 */
    const __m256d v17 = _mm256_set1_pd(-0x1.e20001e20001ep-16); /* -2.8729440494146376e-05 */
    const __m256d v19 = _mm256_set1_pd(0x1.010101010101p-8); /* 0.0039215686274509803 */
    const __m256d v21 = _mm256_set1_pd(-0x1.191919191919p-3); /* -0.13725490196078427 */
    const __m256d v27 = _mm256_set1_pd(0x1.0000001p+0); /* 1.0000000037252903 */
    const __m256d v28 = _mm256_set1_pd(0x1.5e8ba4479565ep-20); /* 1.3058836588938551e-06 */
    const __m256d v29 = _mm256_set1_pd(-0x1.a5c001a5c001ap-12); /* -0.00040221216691804925 */
    const __m256d v31 = _mm256_set1_pd(0x1.c1c1c1c1c1c1cp-6); /* 0.027450980392156862 */
    const __m256d v33 = _mm256_set1_pd(-0x1.e1e1e1e1e1e1ep-2); /* -0.47058823529411764 */
    const __m256d v35 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v40 = _mm256_set1_pd(-0x1.c1cd129024e09p-107); /* -1.082856673921914e-32 */
    const __m256d v51 = _mm256_set1_pd(-0x1.1919191919192p-3); /* -0.13725490196078433 */
    const __m256d v78 = _mm256_set1_pd(0x1p+30); /* 1073741824 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v77l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v77h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256i v79l = _mm256_castpd_si256(_mm256_cmp_pd(v77l, v78, _CMP_NLE_UQ));
    const __m256i v79h = _mm256_castpd_si256(_mm256_cmp_pd(v77h, v78, _CMP_NLE_UQ));
    const __m256i v79 = tan_f64_1ulp_avx512_join_mask_avx2(v79l, v79h);
    __m256i any1 = v79;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0))
        return 0;
    const __m256d v5l = _mm256_fmadd_pd(v2, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v2, v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256i v7l = _mm256_and_si256(v1, v6l);
    const __m256i v7h = _mm256_and_si256(v1, v6h);
    const __m256i v8l = _mm256_cmpeq_epi64(v1, v7l);
    const __m256i v8h = _mm256_cmpeq_epi64(v1, v7h);
    const __m256i v8 = tan_f64_1ulp_avx512_join_mask_avx2(v8l, v8h);
    const __m256d v10l = _mm256_sub_pd(v5l, v4);
    const __m256d v10h = _mm256_sub_pd(v5h, v4);
    const __m256d v11l = _mm256_mul_pd(v9, v10l);
    const __m256d v11h = _mm256_mul_pd(v9, v10h);
    const __m256d v13l = _mm256_fmadd_pd(v12, v10l, v3l);
    const __m256d v13h = _mm256_fmadd_pd(v12, v10h, v3h);
    const __m256d v14l = _mm256_add_pd(v11l, v13l);
    const __m256d v14h = _mm256_add_pd(v11h, v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v15l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v15h, v16, v17);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v20h, v21);
    const __m256d v23l = _mm256_mul_pd(v15l, v14l);
    const __m256d v23h = _mm256_mul_pd(v15h, v14h);
    const __m256d v24l = _mm256_mul_pd(v22l, v23l);
    const __m256d v24h = _mm256_mul_pd(v22h, v23h);
    const __m256d v25l = _mm256_add_pd(v24l, v14l);
    const __m256d v25h = _mm256_add_pd(v24h, v14h);
    const __m256d v26l = tan_f64_1ulp_avx512_minmag_f64_avx2(v14l, v25l);
    const __m256d v26h = tan_f64_1ulp_avx512_minmag_f64_avx2(v14h, v25h);
    const __m256d v30l = _mm256_fmadd_pd(v15l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v15h, v28, v29);
    const __m256d v32l = _mm256_fmadd_pd(v15l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v15h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v15l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v15h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v15l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v15h, v34h, v35);
    const __m256d v37l = _mm256_add_pd(v27, v36l);
    const __m256d v37h = _mm256_add_pd(v27, v36h);
    const __m256d v38l = _mm256_blendv_pd(v37l, v26l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v38h = _mm256_blendv_pd(v37h, v26h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v39l = _mm256_div_pd(v0, v38l);
    const __m256d v39h = _mm256_div_pd(v0, v38h);
    const __m256d v42l = _mm256_fmsub_pd(v9, v10l, v11l);
    const __m256d v42h = _mm256_fmsub_pd(v9, v10h, v11h);
    const __m256d v43l = _mm256_sub_pd(v13l, v14l);
    const __m256d v43h = _mm256_sub_pd(v13h, v14h);
    const __m256d v44l = _mm256_add_pd(v43l, v11l);
    const __m256d v44h = _mm256_add_pd(v43h, v11h);
    const __m256d v45l = _mm256_add_pd(v42l, v44l);
    const __m256d v45h = _mm256_add_pd(v42h, v44h);
    const __m256d v46l = _mm256_fmadd_pd(v40, v10l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v40, v10h, v45h);
    const __m256d v47l = _mm256_add_pd(v14l, v14l);
    const __m256d v47h = _mm256_add_pd(v14h, v14h);
    const __m256d v49l = _mm256_fmsub_pd(v14l, v14l, v15l);
    const __m256d v49h = _mm256_fmsub_pd(v14h, v14h, v15h);
    const __m256d v50l = _mm256_fmadd_pd(v46l, v47l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v46h, v47h, v49h);
    const __m256d v52l = _mm256_fmadd_pd(v51, v14l, v35);
    const __m256d v52h = _mm256_fmadd_pd(v51, v14h, v35);
    const __m256d v53l = _mm256_sub_pd(v14l, v26l);
    const __m256d v53h = _mm256_sub_pd(v14h, v26h);
    const __m256d v54l = _mm256_fmadd_pd(v22l, v23l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v22h, v23h, v53h);
    const __m256d v55l = _mm256_add_pd(v54l, v46l);
    const __m256d v55h = _mm256_add_pd(v54h, v46h);
    const __m256d v56l = _mm256_fmadd_pd(v50l, v52l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v50h, v52h, v55h);
    const __m256d v57l = _mm256_sub_pd(v0, v37l);
    const __m256d v57h = _mm256_sub_pd(v0, v37h);
    const __m256d v58l = _mm256_add_pd(v36l, v57l);
    const __m256d v58h = _mm256_add_pd(v36h, v57h);
    const __m256d v59l = _mm256_mul_pd(v15l, v15l);
    const __m256d v59h = _mm256_mul_pd(v15h, v15h);
    const __m256d v61l = _mm256_fmsub_pd(v15l, v33, v36l);
    const __m256d v61h = _mm256_fmsub_pd(v15h, v33, v36h);
    const __m256d v62l = _mm256_fmadd_pd(v32l, v59l, v61l);
    const __m256d v62h = _mm256_fmadd_pd(v32h, v59h, v61h);
    const __m256d v63l = _mm256_add_pd(v58l, v62l);
    const __m256d v63h = _mm256_add_pd(v58h, v62h);
    const __m256d v64l = _mm256_fmadd_pd(v33, v50l, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v33, v50h, v63h);
    const __m256d v65l = _mm256_blendv_pd(v64l, v56l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v65h = _mm256_blendv_pd(v64h, v56h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v66l = _mm256_xor_pd(v37l, _mm256_set1_pd(-0.0));
    const __m256d v66h = _mm256_xor_pd(v37h, _mm256_set1_pd(-0.0));
    const __m256d v67l = _mm256_blendv_pd(v26l, v66l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v67h = _mm256_blendv_pd(v26h, v66h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v68l = _mm256_mul_pd(v39l, v67l);
    const __m256d v68h = _mm256_mul_pd(v39h, v67h);
    const __m256d v70l = _mm256_xor_pd(v64l, _mm256_set1_pd(-0.0));
    const __m256d v70h = _mm256_xor_pd(v64h, _mm256_set1_pd(-0.0));
    const __m256d v71l = _mm256_blendv_pd(v56l, v70l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v8))));
    const __m256d v71h = _mm256_blendv_pd(v56h, v70h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v8, 1))));
    const __m256d v72l = _mm256_fnmadd_pd(v65l, v68l, v71l);
    const __m256d v72h = _mm256_fnmadd_pd(v65h, v68h, v71h);
    const __m256d v73l = _mm256_fnmadd_pd(v38l, v68l, v67l);
    const __m256d v73h = _mm256_fnmadd_pd(v38h, v68h, v67h);
    const __m256d v74l = _mm256_add_pd(v72l, v73l);
    const __m256d v74h = _mm256_add_pd(v72h, v73h);
    const __m256d v75l = _mm256_fmadd_pd(v39l, v74l, v68l);
    const __m256d v75h = _mm256_fmadd_pd(v39h, v74h, v68h);
    const __m256d v76l = tan_f64_1ulp_avx512_signed_f64_avx2(v75l, v68l);
    const __m256d v76h = tan_f64_1ulp_avx512_signed_f64_avx2(v75h, v68h);
    _mm256_storeu_pd(y, v76l);
    _mm256_storeu_pd(y + 4, v76h);
    return 1;
}

static TAN_F64_1ULP_AVX512_AVX2_TARGET void tan_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    while (n - i >= 8) {
        while (n - i >= 8 && tan_f64_1ulp_avx512_step_avx2(x + i, y + i))
            i += 8;
        for (int rare = 1; rare && n - i >= 8; i += 8)
            rare = tan_f64_1ulp_avx512_rare_avx2(x + i, y + i);
    }
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tan_f64_1ulp_avx512_rare_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
TAN_F64_1ULP_AVX512_AVX512 __mmask8 tan_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TAN_F64_1ULP_AVX512_AVX512 __m512d tan_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TAN_F64_1ULP_AVX512_AVX512 void tan_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(1));
    const __m512d v2 = _mm512_set1_pd(0x1.45f306dc9c883p-1); /* 0.63661977236758138 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.1a62633145c06p-54); /* -6.1232339957367648e-17 */
    const __m512d v12 = _mm512_set1_pd(-0x1.921fb54442d18p+0); /* -1.5707963267948966 */
    const __m512d v16 = _mm512_set1_pd(0x1.f28db680be53bp-26); /* 2.901963691828527e-08 */
    const __m512d v17 = _mm512_set1_pd(-0x1.e20001e20001ep-16); /* -2.8729440494146376e-05 */
    const __m512d v19 = _mm512_set1_pd(0x1.010101010101p-8); /* 0.0039215686274509803 */
    const __m512d v21 = _mm512_set1_pd(-0x1.191919191919p-3); /* -0.13725490196078427 */
    const __m512d v27 = _mm512_set1_pd(0x1.0000001p+0); /* 1.0000000037252903 */
    const __m512d v28 = _mm512_set1_pd(0x1.5e8ba4479565ep-20); /* 1.3058836588938551e-06 */
    const __m512d v29 = _mm512_set1_pd(-0x1.a5c001a5c001ap-12); /* -0.00040221216691804925 */
    const __m512d v31 = _mm512_set1_pd(0x1.c1c1c1c1c1c1cp-6); /* 0.027450980392156862 */
    const __m512d v33 = _mm512_set1_pd(-0x1.e1e1e1e1e1e1ep-2); /* -0.47058823529411764 */
    const __m512d v35 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v40 = _mm512_set1_pd(-0x1.c1cd129024e09p-107); /* -1.082856673921914e-32 */
    const __m512d v51 = _mm512_set1_pd(-0x1.1919191919192p-3); /* -0.13725490196078433 */
    const __m512d v78 = _mm512_set1_pd(0x1p+30); /* 1073741824 */
    const __m512d v81 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512i v82 = _mm512_set1_epi32(65);
    const __m512i v83 = _mm512_set1_epi32(127);
    const __m512i v92 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v93 = _mm512_set1_epi64(INT64_C(72057594037927935)); /* 0x00ffffffffffffff */
    const __m512d v100 = _mm512_set1_pd(-0x1p+2); /* -4 */
    const __m512d v119 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v120 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v143 = _mm512_set1_pd(0x1.88259b76f860ep-40); /* 1.393185667998448e-12 */
    const __m512d v144 = _mm512_set1_pd(0x1.2e5eb232939d5p-37); /* 8.5938696252882932e-12 */
    const __m512d v146 = _mm512_set1_pd(0x1.99c12369c3335p-34); /* 9.3167374555276531e-11 */
    const __m512d v148 = _mm512_set1_pd(0x1.f53ea747cc062p-31); /* 9.1175887063801608e-10 */
    const __m512d v150 = _mm512_set1_pd(0x1.3559b127f318ep-27); /* 9.0032804127795878e-09 */
    const __m512d v152 = _mm512_set1_pd(0x1.7da357528632fp-24); /* 8.8857033099856913e-08 */
    const __m512d v154 = _mm512_set1_pd(0x1.d6d3d128f57b8p-21); /* 8.7698439187976659e-07 */
    const __m512d v156 = _mm512_set1_pd(0x1.226e355def55bp-17); /* 8.6555034463041047e-06 */
    const __m512d v158 = _mm512_set1_pd(0x1.664f4882c20fep-14); /* 8.5427689594411827e-05 */
    const __m512d v160 = _mm512_set1_pd(0x1.ba1ba1ba1ba0bp-11); /* 0.00084325396825396645 */
    const __m512d v162 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v164 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v196 = _mm512_set1_pd(0x1.1a62633145c07p-54); /* 6.123233995736766e-17 */
    const __m512i v228 = _mm512_set1_epi64(INT64_MIN); /* 0x8000000000000000 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v5l = _mm512_fmadd_pd(v2, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v2, v3h, v4);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m512i v7l = _mm512_and_si512(v1, v6l);
    const __m512i v7h = _mm512_and_si512(v1, v6h);
    const __mmask8 v8l = _mm512_cmpeq_epi64_mask(v1, v7l);
    const __mmask8 v8h = _mm512_cmpeq_epi64_mask(v1, v7h);
    const __mmask16 v8 = _mm512_kunpackb(v8h, v8l);
    const __m512d v10l = _mm512_sub_pd(v5l, v4);
    const __m512d v10h = _mm512_sub_pd(v5h, v4);
    const __m512d v11l = _mm512_mul_pd(v9, v10l);
    const __m512d v11h = _mm512_mul_pd(v9, v10h);
    const __m512d v13l = _mm512_fmadd_pd(v12, v10l, v3l);
    const __m512d v13h = _mm512_fmadd_pd(v12, v10h, v3h);
    const __m512d v14l = _mm512_add_pd(v11l, v13l);
    const __m512d v14h = _mm512_add_pd(v11h, v13h);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v15l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v15h, v16, v17);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v15l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v15h, v20h, v21);
    const __m512d v23l = _mm512_mul_pd(v15l, v14l);
    const __m512d v23h = _mm512_mul_pd(v15h, v14h);
    const __m512d v24l = _mm512_mul_pd(v22l, v23l);
    const __m512d v24h = _mm512_mul_pd(v22h, v23h);
    const __m512d v25l = _mm512_add_pd(v24l, v14l);
    const __m512d v25h = _mm512_add_pd(v24h, v14h);
    const __m512d v26l = _mm512_range_pd(v14l, v25l, 6);
    const __m512d v26h = _mm512_range_pd(v14h, v25h, 6);
    const __m512d v30l = _mm512_fmadd_pd(v15l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v15h, v28, v29);
    const __m512d v32l = _mm512_fmadd_pd(v15l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v15h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v15l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v15h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v15l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v15h, v34h, v35);
    const __m512d v37l = _mm512_add_pd(v27, v36l);
    const __m512d v37h = _mm512_add_pd(v27, v36h);
    const __m512d v38l = _mm512_mask_blend_pd((__mmask8)v8, v37l, v26l);
    const __m512d v38h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v8), v37h, v26h);
    const __m512d v39l = _mm512_div_pd(v0, v38l);
    const __m512d v39h = _mm512_div_pd(v0, v38h);
    const __m512d v42l = _mm512_fmsub_pd(v9, v10l, v11l);
    const __m512d v42h = _mm512_fmsub_pd(v9, v10h, v11h);
    const __m512d v43l = _mm512_sub_pd(v13l, v14l);
    const __m512d v43h = _mm512_sub_pd(v13h, v14h);
    const __m512d v44l = _mm512_add_pd(v43l, v11l);
    const __m512d v44h = _mm512_add_pd(v43h, v11h);
    const __m512d v45l = _mm512_add_pd(v42l, v44l);
    const __m512d v45h = _mm512_add_pd(v42h, v44h);
    const __m512d v46l = _mm512_fmadd_pd(v40, v10l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v40, v10h, v45h);
    const __m512d v47l = _mm512_add_pd(v14l, v14l);
    const __m512d v47h = _mm512_add_pd(v14h, v14h);
    const __m512d v49l = _mm512_fmsub_pd(v14l, v14l, v15l);
    const __m512d v49h = _mm512_fmsub_pd(v14h, v14h, v15h);
    const __m512d v50l = _mm512_fmadd_pd(v46l, v47l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v46h, v47h, v49h);
    const __m512d v52l = _mm512_fmadd_pd(v51, v14l, v35);
    const __m512d v52h = _mm512_fmadd_pd(v51, v14h, v35);
    const __m512d v53l = _mm512_sub_pd(v14l, v26l);
    const __m512d v53h = _mm512_sub_pd(v14h, v26h);
    const __m512d v54l = _mm512_fmadd_pd(v22l, v23l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v22h, v23h, v53h);
    const __m512d v55l = _mm512_add_pd(v54l, v46l);
    const __m512d v55h = _mm512_add_pd(v54h, v46h);
    const __m512d v56l = _mm512_fmadd_pd(v50l, v52l, v55l);
    const __m512d v56h = _mm512_fmadd_pd(v50h, v52h, v55h);
    const __m512d v57l = _mm512_sub_pd(v0, v37l);
    const __m512d v57h = _mm512_sub_pd(v0, v37h);
    const __m512d v58l = _mm512_add_pd(v36l, v57l);
    const __m512d v58h = _mm512_add_pd(v36h, v57h);
    const __m512d v59l = _mm512_mul_pd(v15l, v15l);
    const __m512d v59h = _mm512_mul_pd(v15h, v15h);
    const __m512d v61l = _mm512_fmsub_pd(v15l, v33, v36l);
    const __m512d v61h = _mm512_fmsub_pd(v15h, v33, v36h);
    const __m512d v62l = _mm512_fmadd_pd(v32l, v59l, v61l);
    const __m512d v62h = _mm512_fmadd_pd(v32h, v59h, v61h);
    const __m512d v63l = _mm512_add_pd(v58l, v62l);
    const __m512d v63h = _mm512_add_pd(v58h, v62h);
    const __m512d v64l = _mm512_fmadd_pd(v33, v50l, v63l);
    const __m512d v64h = _mm512_fmadd_pd(v33, v50h, v63h);
    const __m512d v65l = _mm512_mask_blend_pd((__mmask8)v8, v64l, v56l);
    const __m512d v65h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v8), v64h, v56h);
    const __m512d v66l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v37l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v66h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v37h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v67l = _mm512_mask_blend_pd((__mmask8)v8, v26l, v66l);
    const __m512d v67h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v8), v26h, v66h);
    const __m512d v68l = _mm512_mul_pd(v39l, v67l);
    const __m512d v68h = _mm512_mul_pd(v39h, v67h);
    const __m512d v70l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v64l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v70h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v64h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v71l = _mm512_mask_blend_pd((__mmask8)v8, v56l, v70l);
    const __m512d v71h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v8), v56h, v70h);
    const __m512d v72l = _mm512_fnmadd_pd(v65l, v68l, v71l);
    const __m512d v72h = _mm512_fnmadd_pd(v65h, v68h, v71h);
    const __m512d v73l = _mm512_fnmadd_pd(v38l, v68l, v67l);
    const __m512d v73h = _mm512_fnmadd_pd(v38h, v68h, v67h);
    const __m512d v74l = _mm512_add_pd(v72l, v73l);
    const __m512d v74h = _mm512_add_pd(v72h, v73h);
    const __m512d v75l = _mm512_fmadd_pd(v39l, v74l, v68l);
    const __m512d v75h = _mm512_fmadd_pd(v39h, v74h, v68h);
    const __m512d v76l = tan_f64_1ulp_avx512_signed_f64_avx512(v75l, v68l);
    const __m512d v76h = tan_f64_1ulp_avx512_signed_f64_avx512(v75h, v68h);
    const __m512d v77l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v77h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v79l = _mm512_cmp_pd_mask(v77l, v78, _CMP_NLE_UQ);
    const __mmask8 v79h = _mm512_cmp_pd_mask(v77h, v78, _CMP_NLE_UQ);
    const __mmask16 v79 = _mm512_kunpackb(v79h, v79l);
    __m512d r0l = v76l;
    __m512d r0h = v76h;
    __mmask16 any1 = v79;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v80l = _mm512_sub_pd(v77l, v77l);
        const __m512d v80h = _mm512_sub_pd(v77h, v77h);
        const __m512i v84l = _mm512_castpd_si512(v77l);
        const __m512i v84h = _mm512_castpd_si512(v77h);
        const __m512i v86l = _mm512_srli_epi64(v84l, 56);
        const __m512i v86h = _mm512_srli_epi64(v84h, 56);
        const __m256i v87l = _mm512_cvtepi64_epi32(v86l);
        const __m256i v87h = _mm512_cvtepi64_epi32(v86h);
        const __m512i v87 = _mm512_inserti32x8(_mm512_castsi256_si512(v87l), v87h, 1);
        const __m512i v88 = _mm512_and_si512(v83, v87);
        const __m512i v89 = _mm512_max_epi32(v82, v88);
        const __m512i v90 = _mm512_sub_epi32(v89, v82);
        const __m512d v91l = _mm512_i32gather_pd(_mm512_castsi512_si256(v90), tan_f64_1ulp_avx512_table0, 8);
        const __m512d v91h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v90, 1), tan_f64_1ulp_avx512_table0, 8);
        const __m512i v94l = _mm512_and_si512(v93, v84l);
        const __m512i v94h = _mm512_and_si512(v93, v84h);
        const __m512i v95l = _mm512_add_epi64(v92, v94l);
        const __m512i v95h = _mm512_add_epi64(v92, v94h);
        const __m512d v96l = _mm512_castsi512_pd(v95l);
        const __m512d v96h = _mm512_castsi512_pd(v95h);
        const __m512d v97l = _mm512_mul_pd(v91l, v96l);
        const __m512d v97h = _mm512_mul_pd(v91h, v96h);
        const __m512d v98l = _mm512_mul_pd(v81, v97l);
        const __m512d v98h = _mm512_mul_pd(v81, v97h);
        const __m512d v99l = _mm512_roundscale_pd(v98l, 8);
        const __m512d v99h = _mm512_roundscale_pd(v98h, 8);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v100, v97l);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v100, v97h);
        const __m512d v102l = _mm512_i32gather_pd(_mm512_castsi512_si256(v90), tan_f64_1ulp_avx512_table1, 8);
        const __m512d v102h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v90, 1), tan_f64_1ulp_avx512_table1, 8);
        const __m512d v103l = _mm512_fmadd_pd(v102l, v96l, v35);
        const __m512d v103h = _mm512_fmadd_pd(v102h, v96h, v35);
        const __m512d v105l = _mm512_fmsub_pd(v102l, v96l, v103l);
        const __m512d v105h = _mm512_fmsub_pd(v102h, v96h, v103h);
        const __m512d v106l = _mm512_mul_pd(v105l, v81);
        const __m512d v106h = _mm512_mul_pd(v105h, v81);
        const __m512d v107l = _mm512_roundscale_pd(v106l, 8);
        const __m512d v107h = _mm512_roundscale_pd(v106h, 8);
        const __m512d v108l = _mm512_fmadd_pd(v100, v107l, v105l);
        const __m512d v108h = _mm512_fmadd_pd(v100, v107h, v105h);
        const __m512d v109l = _mm512_mul_pd(v81, v103l);
        const __m512d v109h = _mm512_mul_pd(v81, v103h);
        const __m512d v110l = _mm512_roundscale_pd(v109l, 8);
        const __m512d v110h = _mm512_roundscale_pd(v109h, 8);
        const __m512d v111l = _mm512_fmadd_pd(v100, v110l, v103l);
        const __m512d v111h = _mm512_fmadd_pd(v100, v110h, v103h);
        const __m512d v112l = _mm512_add_pd(v108l, v111l);
        const __m512d v112h = _mm512_add_pd(v108h, v111h);
        const __m512d v113l = _mm512_add_pd(v101l, v112l);
        const __m512d v113h = _mm512_add_pd(v101h, v112h);
        const __m512d v114l = _mm512_roundscale_pd(v113l, 8);
        const __m512d v114h = _mm512_roundscale_pd(v113h, 8);
        const __m512d v115l = _mm512_add_pd(v114l, v4);
        const __m512d v115h = _mm512_add_pd(v114h, v4);
        const __m512i v116l = _mm512_castpd_si512(v115l);
        const __m512i v116h = _mm512_castpd_si512(v115h);
        const __m512i v117l = _mm512_and_si512(v1, v116l);
        const __m512i v117h = _mm512_and_si512(v1, v116h);
        const __mmask8 v118l = _mm512_cmpeq_epi64_mask(v1, v117l);
        const __mmask8 v118h = _mm512_cmpeq_epi64_mask(v1, v117h);
        const __mmask16 v118 = _mm512_kunpackb(v118h, v118l);
        const __m512d v121l = _mm512_i32gather_pd(_mm512_castsi512_si256(v90), tan_f64_1ulp_avx512_table2, 8);
        const __m512d v121h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v90, 1), tan_f64_1ulp_avx512_table2, 8);
        const __m512d v122l = _mm512_mul_pd(v96l, v121l);
        const __m512d v122h = _mm512_mul_pd(v96h, v121h);
        const __m512d v124l = _mm512_fmsub_pd(v91l, v96l, v97l);
        const __m512d v124h = _mm512_fmsub_pd(v91h, v96h, v97h);
        const __m512d v125l = _mm512_add_pd(v122l, v124l);
        const __m512d v125h = _mm512_add_pd(v122h, v124h);
        const __m512d v126l = _mm512_sub_pd(v113l, v112l);
        const __m512d v126h = _mm512_sub_pd(v113h, v112h);
        const __m512d v127l = _mm512_sub_pd(v101l, v126l);
        const __m512d v127h = _mm512_sub_pd(v101h, v126h);
        const __m512d v128l = _mm512_sub_pd(v113l, v126l);
        const __m512d v128h = _mm512_sub_pd(v113h, v126h);
        const __m512d v129l = _mm512_sub_pd(v112l, v128l);
        const __m512d v129h = _mm512_sub_pd(v112h, v128h);
        const __m512d v130l = _mm512_add_pd(v127l, v129l);
        const __m512d v130h = _mm512_add_pd(v127h, v129h);
        const __m512d v131l = _mm512_sub_pd(v112l, v111l);
        const __m512d v131h = _mm512_sub_pd(v112h, v111h);
        const __m512d v132l = _mm512_sub_pd(v112l, v131l);
        const __m512d v132h = _mm512_sub_pd(v112h, v131h);
        const __m512d v133l = _mm512_sub_pd(v111l, v132l);
        const __m512d v133h = _mm512_sub_pd(v111h, v132h);
        const __m512d v134l = _mm512_sub_pd(v108l, v131l);
        const __m512d v134h = _mm512_sub_pd(v108h, v131h);
        const __m512d v135l = _mm512_add_pd(v133l, v134l);
        const __m512d v135h = _mm512_add_pd(v133h, v134h);
        const __m512d v136l = _mm512_add_pd(v130l, v135l);
        const __m512d v136h = _mm512_add_pd(v130h, v135h);
        const __m512d v137l = _mm512_add_pd(v125l, v136l);
        const __m512d v137h = _mm512_add_pd(v125h, v136h);
        const __m512d v138l = _mm512_sub_pd(v113l, v114l);
        const __m512d v138h = _mm512_sub_pd(v113h, v114h);
        const __m512d v139l = _mm512_add_pd(v137l, v138l);
        const __m512d v139h = _mm512_add_pd(v137h, v138h);
        const __m512d v140l = _mm512_mul_pd(v120, v139l);
        const __m512d v140h = _mm512_mul_pd(v120, v139h);
        const __m512d v141l = _mm512_mul_pd(v140l, v140l);
        const __m512d v141h = _mm512_mul_pd(v140h, v140h);
        const __m512d v142l = _mm512_mul_pd(v141l, v140l);
        const __m512d v142h = _mm512_mul_pd(v141h, v140h);
        const __m512d v145l = _mm512_fmadd_pd(v141l, v143, v144);
        const __m512d v145h = _mm512_fmadd_pd(v141h, v143, v144);
        const __m512d v147l = _mm512_fmadd_pd(v141l, v145l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v141h, v145h, v146);
        const __m512d v149l = _mm512_fmadd_pd(v147l, v141l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v147h, v141h, v148);
        const __m512d v151l = _mm512_fmadd_pd(v141l, v149l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v141h, v149h, v150);
        const __m512d v153l = _mm512_fmadd_pd(v141l, v151l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v141h, v151h, v152);
        const __m512d v155l = _mm512_fmadd_pd(v153l, v141l, v154);
        const __m512d v155h = _mm512_fmadd_pd(v153h, v141h, v154);
        const __m512d v157l = _mm512_fmadd_pd(v141l, v155l, v156);
        const __m512d v157h = _mm512_fmadd_pd(v141h, v155h, v156);
        const __m512d v159l = _mm512_fmadd_pd(v157l, v141l, v158);
        const __m512d v159h = _mm512_fmadd_pd(v157h, v141h, v158);
        const __m512d v161l = _mm512_fmadd_pd(v159l, v141l, v160);
        const __m512d v161h = _mm512_fmadd_pd(v159h, v141h, v160);
        const __m512d v163l = _mm512_fmadd_pd(v141l, v161l, v162);
        const __m512d v163h = _mm512_fmadd_pd(v141h, v161h, v162);
        const __m512d v165l = _mm512_fmadd_pd(v141l, v163l, v164);
        const __m512d v165h = _mm512_fmadd_pd(v141h, v163h, v164);
        const __m512d v166l = _mm512_mul_pd(v81, v141l);
        const __m512d v166h = _mm512_mul_pd(v81, v141h);
        const __m512d v167l = _mm512_i32gather_pd(_mm512_castsi512_si256(v90), tan_f64_1ulp_avx512_table3, 8);
        const __m512d v167h = _mm512_i32gather_pd(_mm512_extracti32x8_epi32(v90, 1), tan_f64_1ulp_avx512_table3, 8);
        const __m512d v169l = _mm512_fmsub_pd(v96l, v121l, v122l);
        const __m512d v169h = _mm512_fmsub_pd(v96h, v121h, v122h);
        const __m512d v170l = _mm512_fmadd_pd(v96l, v167l, v169l);
        const __m512d v170h = _mm512_fmadd_pd(v96h, v167h, v169h);
        const __m512d v171l = _mm512_sub_pd(v136l, v130l);
        const __m512d v171h = _mm512_sub_pd(v136h, v130h);
        const __m512d v172l = _mm512_sub_pd(v135l, v171l);
        const __m512d v172h = _mm512_sub_pd(v135h, v171h);
        const __m512d v173l = _mm512_sub_pd(v136l, v171l);
        const __m512d v173h = _mm512_sub_pd(v136h, v171h);
        const __m512d v174l = _mm512_sub_pd(v130l, v173l);
        const __m512d v174h = _mm512_sub_pd(v130h, v173h);
        const __m512d v175l = _mm512_scalef_pd(v172l, v174l);
        const __m512d v175h = _mm512_scalef_pd(v172h, v174h);
        const __m512d v176l = _mm512_sub_pd(v125l, v124l);
        const __m512d v176h = _mm512_sub_pd(v125h, v124h);
        const __m512d v177l = _mm512_sub_pd(v122l, v176l);
        const __m512d v177h = _mm512_sub_pd(v122h, v176h);
        const __m512d v178l = _mm512_sub_pd(v125l, v176l);
        const __m512d v178h = _mm512_sub_pd(v125h, v176h);
        const __m512d v179l = _mm512_sub_pd(v124l, v178l);
        const __m512d v179h = _mm512_sub_pd(v124h, v178h);
        const __m512d v180l = _mm512_add_pd(v177l, v179l);
        const __m512d v180h = _mm512_add_pd(v177h, v179h);
        const __m512d v181l = _mm512_add_pd(v175l, v180l);
        const __m512d v181h = _mm512_add_pd(v175h, v180h);
        const __m512d v182l = _mm512_sub_pd(v137l, v125l);
        const __m512d v182h = _mm512_sub_pd(v137h, v125h);
        const __m512d v183l = _mm512_sub_pd(v137l, v182l);
        const __m512d v183h = _mm512_sub_pd(v137h, v182h);
        const __m512d v184l = _mm512_sub_pd(v125l, v183l);
        const __m512d v184h = _mm512_sub_pd(v125h, v183h);
        const __m512d v185l = _mm512_sub_pd(v136l, v182l);
        const __m512d v185h = _mm512_sub_pd(v136h, v182h);
        const __m512d v186l = _mm512_add_pd(v184l, v185l);
        const __m512d v186h = _mm512_add_pd(v184h, v185h);
        const __m512d v187l = _mm512_sub_pd(v139l, v138l);
        const __m512d v187h = _mm512_sub_pd(v139h, v138h);
        const __m512d v188l = _mm512_sub_pd(v139l, v187l);
        const __m512d v188h = _mm512_sub_pd(v139h, v187h);
        const __m512d v189l = _mm512_sub_pd(v138l, v188l);
        const __m512d v189h = _mm512_sub_pd(v138h, v188h);
        const __m512d v190l = _mm512_sub_pd(v137l, v187l);
        const __m512d v190h = _mm512_sub_pd(v137h, v187h);
        const __m512d v191l = _mm512_add_pd(v189l, v190l);
        const __m512d v191h = _mm512_add_pd(v189h, v190h);
        const __m512d v192l = _mm512_add_pd(v186l, v191l);
        const __m512d v192h = _mm512_add_pd(v186h, v191h);
        const __m512d v193l = _mm512_add_pd(v181l, v192l);
        const __m512d v193h = _mm512_add_pd(v181h, v192h);
        const __m512d v194l = _mm512_add_pd(v170l, v193l);
        const __m512d v194h = _mm512_add_pd(v170h, v193h);
        const __m512d v195l = _mm512_mul_pd(v194l, v120);
        const __m512d v195h = _mm512_mul_pd(v194h, v120);
        const __m512d v198l = _mm512_fmsub_pd(v120, v139l, v140l);
        const __m512d v198h = _mm512_fmsub_pd(v120, v139h, v140h);
        const __m512d v199l = _mm512_fmadd_pd(v196, v139l, v198l);
        const __m512d v199h = _mm512_fmadd_pd(v196, v139h, v198h);
        const __m512d v200l = _mm512_add_pd(v195l, v199l);
        const __m512d v200h = _mm512_add_pd(v195h, v199h);
        const __m512d v201l = _mm512_fmadd_pd(v166l, v200l, v200l);
        const __m512d v201h = _mm512_fmadd_pd(v166h, v200h, v200h);
        const __m512d v202l = _mm512_fmadd_pd(v142l, v165l, v201l);
        const __m512d v202h = _mm512_fmadd_pd(v142h, v165h, v201h);
        const __m512d v203l = _mm512_add_pd(v202l, v140l);
        const __m512d v203h = _mm512_add_pd(v202h, v140h);
        const __m512d v204l = _mm512_mul_pd(v119, v203l);
        const __m512d v204h = _mm512_mul_pd(v119, v203h);
        const __m512d v205l = _mm512_mul_pd(v204l, v204l);
        const __m512d v205h = _mm512_mul_pd(v204h, v204h);
        const __m512d v206l = _mm512_sub_pd(v0, v205l);
        const __m512d v206h = _mm512_sub_pd(v0, v205h);
        const __m512d v207l = _mm512_mask_blend_pd((__mmask8)v118, v203l, v206l);
        const __m512d v207h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v118), v203h, v206h);
        const __m512d v208l = _mm512_mask_blend_pd((__mmask8)v118, v206l, v203l);
        const __m512d v208h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v118), v206h, v203h);
        const __m512d v209l = _mm512_div_pd(v0, v208l);
        const __m512d v209h = _mm512_div_pd(v0, v208h);
        const __m512d v210l = _mm512_mul_pd(v207l, v209l);
        const __m512d v210h = _mm512_mul_pd(v207h, v209h);
        const __m512d v212l = _mm512_sub_pd(v140l, v203l);
        const __m512d v212h = _mm512_sub_pd(v140h, v203h);
        const __m512d v213l = _mm512_add_pd(v202l, v212l);
        const __m512d v213h = _mm512_add_pd(v202h, v212h);
        const __m512d v214l = _mm512_sub_pd(v0, v206l);
        const __m512d v214h = _mm512_sub_pd(v0, v206h);
        const __m512d v215l = _mm512_sub_pd(v214l, v205l);
        const __m512d v215h = _mm512_sub_pd(v214h, v205h);
        const __m512d v217l = _mm512_fmsub_pd(v204l, v204l, v205l);
        const __m512d v217h = _mm512_fmsub_pd(v204h, v204h, v205h);
        const __m512d v218l = _mm512_sub_pd(v215l, v217l);
        const __m512d v218h = _mm512_sub_pd(v215h, v217h);
        const __m512d v219l = _mm512_mul_pd(v204l, v213l);
        const __m512d v219h = _mm512_mul_pd(v204h, v213h);
        const __m512d v220l = _mm512_sub_pd(v218l, v219l);
        const __m512d v220h = _mm512_sub_pd(v218h, v219h);
        const __m512d v221l = _mm512_mask_blend_pd((__mmask8)v118, v220l, v213l);
        const __m512d v221h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v118), v220h, v213h);
        const __m512d v222l = _mm512_mask_blend_pd((__mmask8)v118, v213l, v220l);
        const __m512d v222h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v118), v213h, v220h);
        const __m512d v223l = _mm512_fnmadd_pd(v210l, v221l, v222l);
        const __m512d v223h = _mm512_fnmadd_pd(v210h, v221h, v222h);
        const __m512d v224l = _mm512_fnmadd_pd(v208l, v210l, v207l);
        const __m512d v224h = _mm512_fnmadd_pd(v208h, v210h, v207h);
        const __m512d v225l = _mm512_add_pd(v223l, v224l);
        const __m512d v225h = _mm512_add_pd(v223h, v224h);
        const __m512d v226l = _mm512_fmadd_pd(v225l, v209l, v210l);
        const __m512d v226h = _mm512_fmadd_pd(v225h, v209h, v210h);
        const __m512i v227l = _mm512_castpd_si512(v3l);
        const __m512i v227h = _mm512_castpd_si512(v3h);
        const __m512i v229l = _mm512_and_si512(v227l, v228);
        const __m512i v229h = _mm512_and_si512(v227h, v228);
        const __m512i v231l = _mm512_slli_epi64(v116l, 63);
        const __m512i v231h = _mm512_slli_epi64(v116h, 63);
        const __m512i v232l = _mm512_xor_si512(v229l, v231l);
        const __m512i v232h = _mm512_xor_si512(v229h, v231h);
        const __m512d v233l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v226l), v232l));
        const __m512d v233h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v226h), v232h));
        const __m512d v234l = _mm512_add_pd(v80l, v233l);
        const __m512d v234h = _mm512_add_pd(v80h, v233h);
        r0l = _mm512_mask_blend_pd((__mmask8)v79, r0l, v234l);
        r0h = _mm512_mask_blend_pd(tan_f64_1ulp_avx512_high_mask_avx512(v79), r0h, v234h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static TAN_F64_1ULP_AVX512_AVX512_TARGET void tan_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tan_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tan_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TAN_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tan_f64_1ulp_avx512_level(void) {
#if defined(TAN_F64_1ULP_AVX512_FORCE_ISA)
    return TAN_F64_1ULP_AVX512_FORCE_ISA;
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

double tan_f64_1ulp_avx512(double x) {
    return tan_f64_1ulp_avx512_element(x);
}

void tan_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tan_f64_1ulp_avx512_level();
    if (level == 2) {
        tan_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tan_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tan_f64_1ulp_avx512_array_portable(x, y, n);
}
