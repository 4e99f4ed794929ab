/* k1_f64_3ulp_avx512: k1
 *
 *   target       k1, K_1(x), f64
 *   domain       every input
 *   max error    2.808629 ulp, observed on 2605439522 inputs
 *   worst input  0x1.7a7a91642b78ep-1 (0.73921636913085975, encoding 0x3fe7a7a91642b78e)
 *   result there 0x1.f0b3b580a5d1dp-1 (0.97012107081801313, encoding 0x3fef0b3b580a5d1d)
 *   mean error   0.253388 ulp
 *   misrounded   30190095 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8362b73a3fbcf4f4872b2da6b7fdfcfa
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1 --fmt f64 --max-ulp 3.5 --time 50s --threads 1 --seed 1 --isa avx512 --archive k1.db
 *                time: 1.3548 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k1_f64_3ulp_avx512.h"

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

static inline double k1_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k1_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t k1_f64_3ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float k1_f64_3ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k1_f64_3ulp_avx512_rcp14_lines[64][2] = {
    {131065, 1009}, {127030, 977}, {123122, 949}, {119328, 921}, {115643, 893},
    {112071, 869},  {108595, 843}, {105222, 821}, {101938, 797}, {98748, 777},
    {95640, 755},   {92618, 735},  {89676, 717},  {86811, 699},  {84017, 681},
    {81292, 663},   {78639, 647},  {76049, 631},  {73526, 617},  {71059, 601},
    {68653, 587},   {66303, 573},  {64010, 561},  {61765, 547},  {59574, 535},
    {57432, 523},   {55341, 513},  {53290, 501},  {51287, 491},  {49325, 479},
    {47406, 469},   {45527, 459},  {43690, 451},  {41887, 441},  {40124, 433},
    {38392, 423},   {36698, 415},  {35037, 407},  {33408, 399},  {31811, 391},
    {30248, 385},   {28709, 377},  {27201, 369},  {25723, 363},  {24273, 357},
    {22845, 349},   {21446, 343},  {20072, 337},  {18723, 331},  {17397, 325},
    {16094, 319},   {14818, 315},  {13558, 309},  {12321, 303},  {11108, 299},
    {9911, 293},    {8738, 289},   {7583, 285},   {6445, 279},   {5331, 275},
    {4233, 271},    {3151, 267},   {2085, 263},   {1035, 259},
};

/* 1/sqrt(m) for m in [1, 4) as vrsqrt14ps has it: rows by the parity of the exponent
 * and the leading 5 bits of the fraction, j the next 10; the result as for
 * k1_f64_3ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k1_f64_3ulp_avx512_rsqrt14_lines[64][2] = {
    {262121, 1001}, {254113, 955}, {246469, 915}, {239154, 877}, {232142, 841},
    {225415, 807},  {218957, 775}, {212753, 747}, {206778, 719}, {201025, 693},
    {195479, 669},  {190132, 647}, {184962, 625}, {179962, 603}, {175135, 585},
    {170459, 567},  {165927, 549}, {161539, 533}, {157279, 517}, {153144, 501},
    {149133, 487},  {145235, 473}, {141448, 461}, {137763, 449}, {134175, 437},
    {130683, 425},  {127286, 415}, {123966, 403}, {120735, 393}, {117590, 385},
    {114511, 375},  {111514, 367}, {108565, 707}, {102905, 675}, {97500, 647},
    {92324, 619},   {87372, 595},  {82615, 571},  {78049, 549},  {73657, 527},
    {69437, 509},   {65371, 491},  {61445, 473},  {57661, 457},  {54005, 441},
    {50474, 427},   {47057, 413},  {43755, 401},  {40551, 389},  {37443, 377},
    {34431, 365},   {31513, 355},  {28675, 345},  {25918, 335},  {23236, 325},
    {20632, 317},   {18098, 309},  {15629, 301},  {13223, 293},  {10878, 285},
    {8597, 279},    {6365, 271},   {4192, 265},   {2070, 259},
};

/* What vrsqrt14ps does; exact for powers of four. */
static inline float k1_f64_3ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k1_f64_3ulp_avx512_frombits_f32((128 * k1_f64_3ulp_avx512_rsqrt14_lines[row][0] -
                          k1_f64_3ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k1_f64_3ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k1_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k1_f64_3ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = k1_f64_3ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)k1_f64_3ulp_avx512_rsqrt14_f32(k1_f64_3ulp_avx512_frombits_f32(i + (odd << 23))) *
        k1_f64_3ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline double k1_f64_3ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k1_f64_3ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k1_f64_3ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k1_f64_3ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k1_f64_3ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k1_f64_3ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k1_f64_3ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k1_f64_3ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k1_f64_3ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k1_f64_3ulp_avx512_getmant_f64(a) * k1_f64_3ulp_avx512_pow2_f64(s) * k1_f64_3ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k1_f64_3ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double k1_f64_3ulp_avx512_getmant75_f64(double a) {
    double m = k1_f64_3ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

static const double k1_f64_3ulp_avx512_table0[32] = {
    0x0p+0, 0x1.cd2523567f613p-55, 0x1.79aa65d837b6cp-54, -0x1.556522a2fbd0ep-54,
    -0x1.01b15eaa59348p-55, 0x1.aecf73e3a2f5fp-54, 0x1.68efde3a8a894p-54, 0x1.2f7e16d09ab31p-55,
    0x1.34d754db0abb6p-55, -0x1.24aedcc4b5068p-54, 0x1.59f48a72a4c6dp-55, 0x1.363ed60c2ac11p-59,
    0x1.690cebb7aafbp-56, -0x1.8dec6bd0f386p-56, 0x1.063e1e21c5409p-54, -0x1.c33c53bef4da8p-55,
    -0x1.3b3efbf5e2229p-54, -0x1.81f647e5a3ecfp-56, -0x1.b32dcb94da51dp-56, -0x1.369b6f13b3734p-54,
    0x1.db72fc1f0eab4p-55, -0x1.da9b88b6c1e29p-58, 0x1.1affc2b91ce27p-56, -0x1.1bbd1d3bcbb15p-54,
    0x1.c1a7792cb3387p-55, -0x1.8d6f438ad9334p-57, 0x1.36eae30af0cb3p-56, 0x1.76b2c6c921968p-57,
    0x1.4a385a63d07a7p-56, -0x1.2d52107b43e1fp-55, -0x1.ff7128fd391f1p-55, 0x1.a64a931d185eep-55,
};

static const double k1_f64_3ulp_avx512_table1[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double k1_f64_3ulp_avx512_table2[32] = {
    0x0p+0, 0x1.0415d89e74444p-5, 0x1.08598b59e3a07p-4, 0x1.700d30aeac0e1p-4,
    0x1.da727638446a2p-4, 0x1.23d712a49c202p-3, 0x1.5bf406b543db2p-3, 0x1.95a5adcf7017fp-3,
    0x1.d1037f2655e7bp-3, 0x1.f991c6cb3b379p-3, 0x1.1178e8227e47cp-2, 0x1.314f1e1d35ce4p-2,
    0x1.4718dc271c41bp-2, 0x1.5d5bddf595f3p-2, 0x1.741d876c67bb1p-2, 0x1.8b639a88b2df5p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.fb9186d5e3e2bp-3, -0x1.af3c94e80bff3p-3, -0x1.5ff3070a793d4p-3,
    -0x1.0d77e7cd08e59p-3, -0x1.a926d3a4ad563p-4, -0x1.f0a30c01162a6p-5, -0x1.f829b0e7833p-6,
};

static const double k1_f64_3ulp_avx512_table3[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d4p-1,
    0x1.c8p-1, 0x1.bcp-1, 0x1.bp-1, 0x1.a4p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.7cp-1,
    0x1.74p-1, 0x1.6cp-1, 0x1.64p-1, 0x1.5cp-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.48p+0, 0x1.3cp+0, 0x1.3p+0,
    0x1.24p+0, 0x1.1cp+0, 0x1.1p+0, 0x1.08p+0,
};

static inline double k1_f64_3ulp_avx512_element(double x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = 0x1.7cp+9; /* 760 */
    const double v2 = x;
    const double v3 = v1 < v2 ? v1 : v2;
    const double v4 = -v3;
    const double v5 = 0x1.8p+47; /* 211106232532992 */
    const double v6 = k1_f64_3ulp_avx512_fma_f64(v0, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v9 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v10 = k1_f64_3ulp_avx512_fma_f64(v7, v9, v4);
    const double v11 = k1_f64_3ulp_avx512_fma_f64(v7, v8, v10);
    const double v12 = -0x1.511db9359ac77p-35; /* -3.8325664186352247e-11 */
    const double v13 = 0x1.8p+1; /* 3 */
    const double v14 = v3 - v13;
    const double v15 = 0x1p+0; /* 1 */
    const double v16 = v3 + v15;
    const double v17 = v14 / v16;
    const double v18 = 0x1.d7619ee46f18cp-36; /* 2.6794926427237305e-11 */
    const double v19 = k1_f64_3ulp_avx512_fma_f64(v12, v17, v18);
    const double v20 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v21 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v22 = k1_f64_3ulp_avx512_fma_f64(v19, v20, v21);
    const double v23 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v24 = k1_f64_3ulp_avx512_fma_f64(v11, v22, v23);
    const double v25 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v26 = k1_f64_3ulp_avx512_fma_f64(v11, v24, v25);
    const double v27 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v28 = k1_f64_3ulp_avx512_fma_f64(v11, v26, v27);
    const double v29 = 0x1p-1; /* 0.5 */
    const double v30 = k1_f64_3ulp_avx512_fma_f64(v11, v28, v29);
    const double v31 = k1_f64_3ulp_avx512_fma_f64(v11, v30, v15);
    const int64_t v32 = k1_f64_3ulp_avx512_bits_f64(v6);
    const int32_t v33 = (int32_t)(uint32_t)(uint64_t)v32;
    const double v34 = k1_f64_3ulp_avx512_table0[(uint32_t)v33 & (32u - 1)];
    const double v35 = k1_f64_3ulp_avx512_fma_f64(v11, v31, v34);
    const double v36 = k1_f64_3ulp_avx512_rsqrt14_f64(v3);
    const double v37 = v36 * v3;
    const double v38 = -v37;
    const double v39 = k1_f64_3ulp_avx512_fma_f64(v36, v38, v15);
    const double v40 = 0x1.3ffed7d8d8112p-2; /* 0.31249558697710811 */
    const double v41 = 0x1.8p-2; /* 0.375 */
    const double v42 = k1_f64_3ulp_avx512_fma_f64(v39, v40, v41);
    const double v43 = k1_f64_3ulp_avx512_fma_f64(v39, v42, v29);
    const double v44 = v39 * v43;
    const double v45 = v17 * v17;
    const double v46 = -0x1.41df8c2b4013cp-35; /* -3.6592749956797388e-11 */
    const double v47 = k1_f64_3ulp_avx512_fma_f64(v19, v17, v46);
    const double v48 = 0x1.53065df2e8ff9p-32; /* 3.083413239855472e-10 */
    const double v49 = k1_f64_3ulp_avx512_fma_f64(v47, v17, v48);
    const double v50 = -0x1.32a81478139b4p-30; /* -1.1156100748227022e-09 */
    const double v51 = 0x1.8630a89ef54dcp-29; /* 2.8390064322681471e-09 */
    const double v52 = k1_f64_3ulp_avx512_fma_f64(v50, v17, v51);
    const double v53 = k1_f64_3ulp_avx512_fma_f64(v49, v45, v52);
    const double v54 = -0x1.3e0c28ddbaff4p-27; /* -9.2564004755034008e-09 */
    const double v55 = k1_f64_3ulp_avx512_fma_f64(v53, v17, v54);
    const double v56 = 0x1.e2482ad4b3a7bp-26; /* 2.8072501506374364e-08 */
    const double v57 = k1_f64_3ulp_avx512_fma_f64(v55, v17, v56);
    const double v58 = -0x1.7fb295b773c87p-24; /* -8.9336558476597566e-08 */
    const double v59 = 0x1.25598b9299e4ep-22; /* 2.7320327792297031e-07 */
    const double v60 = k1_f64_3ulp_avx512_fma_f64(v17, v58, v59);
    const double v61 = k1_f64_3ulp_avx512_fma_f64(v45, v57, v60);
    const double v62 = -0x1.d0b949fcf9e86p-21; /* -8.6561550427257683e-07 */
    const double v63 = k1_f64_3ulp_avx512_fma_f64(v61, v17, v62);
    const double v64 = 0x1.689a9d8954b5bp-19; /* 2.6867089146036071e-06 */
    const double v65 = k1_f64_3ulp_avx512_fma_f64(v17, v63, v64);
    const double v66 = -0x1.1e81a680553a9p-17; /* -8.5385574954218499e-06 */
    const double v67 = k1_f64_3ulp_avx512_fma_f64(v65, v17, v66);
    const double v68 = 0x1.c2629b6e01887p-16; /* 2.6845048914502414e-05 */
    const double v69 = -0x1.6970d5ab4ef6dp-14; /* -8.6174192507946452e-05 */
    const double v70 = k1_f64_3ulp_avx512_fma_f64(v68, v17, v69);
    const double v71 = k1_f64_3ulp_avx512_fma_f64(v45, v67, v70);
    const double v72 = 0x1p-2; /* 0.25 */
    const double v73 = k1_f64_3ulp_avx512_scalef_f64(v17, v72);
    const double v74 = 0x1.20acadb135bd3p-12; /* 0.00027530148061088755 */
    const double v75 = k1_f64_3ulp_avx512_fma_f64(v71, v73, v74);
    const double v76 = -0x1.d8abb65115c7dp-11; /* -0.00090154791008502345 */
    const double v77 = v76 * v17;
    const double v78 = 0x1.83391adc7df7dp-9; /* 0.0029542775430363975 */
    const double v79 = v77 + v78;
    const double v80 = k1_f64_3ulp_avx512_fma_f64(v45, v75, v79);
    const double v81 = -0x1.4b3ac9c9e68efp-7; /* -0.01010832646334278 */
    const double v82 = k1_f64_3ulp_avx512_fma_f64(v17, v80, v81);
    const double v83 = 0x1.1e1194a94d285p-5; /* 0.034920492510001323 */
    const double v84 = k1_f64_3ulp_avx512_fma_f64(v17, v82, v83);
    const double v85 = -0x1.22e0b903a029ap-3; /* -0.1420301870566803 */
    const double v86 = k1_f64_3ulp_avx512_fma_f64(v84, v17, v85);
    const double v87 = 0x1.e1b806b55c4b9p-4; /* 0.11760714169010357 */
    const double v88 = k1_f64_3ulp_avx512_fma_f64(v86, v17, v87);
    const double v89 = v44 + v88;
    const double v90 = k1_f64_3ulp_avx512_fma_f64(v44, v88, v89);
    const double v91 = v35 + v90;
    const double v92 = k1_f64_3ulp_avx512_fma_f64(v35, v90, v91);
    const double v93 = k1_f64_3ulp_avx512_table1[(uint32_t)v33 & (32u - 1)];
    const double v94 = 0x1.4p+0; /* 1.25 */
    const double v95 = v94 * v36;
    const double v96 = v93 * v95;
    const double v97 = k1_f64_3ulp_avx512_fma_f64(v92, v96, v96);
    const double v98 = k1_f64_3ulp_avx512_scalef_f64(v97, v7);
    const double v99 = k1_f64_3ulp_avx512_fma_f64(v42, v20, v15);
    const int v100 = !(v99 <= v2);
    double r0 = v98;
    if (v100) {
        const double v101 = 0x0p+0; /* 0 */
        const int v102 = v101 == v2;
        const double v103 = INFINITY;
        const double v104 = k1_f64_3ulp_avx512_getexp_f64(v2);
        const double v105 = k1_f64_3ulp_avx512_getmant75_f64(v2);
        const double v106 = k1_f64_3ulp_avx512_getexp_f64(v105);
        const double v107 = v104 - v106;
        const double v108 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v109 = v5 + v105;
        const int64_t v110 = k1_f64_3ulp_avx512_bits_f64(v109);
        const int32_t v111 = (int32_t)(uint32_t)(uint64_t)v110;
        const double v112 = k1_f64_3ulp_avx512_table2[(uint32_t)v111 & (32u - 1)];
        const double v113 = k1_f64_3ulp_avx512_fma_f64(v107, v108, v112);
        const double v114 = k1_f64_3ulp_avx512_table3[(uint32_t)v111 & (32u - 1)];
        const double v115 = v114 * v105;
        const double v116 = -0x1p+0; /* -1 */
        const double v117 = v115 + v116;
        const double v118 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v119 = -0x1p-3; /* -0.125 */
        const double v120 = k1_f64_3ulp_avx512_fma_f64(v117, v118, v119);
        const double v121 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v122 = k1_f64_3ulp_avx512_fma_f64(v117, v120, v121);
        const double v123 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v124 = k1_f64_3ulp_avx512_fma_f64(v42, v20, v123);
        const double v125 = k1_f64_3ulp_avx512_fma_f64(v117, v122, v124);
        const double v126 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v127 = k1_f64_3ulp_avx512_fma_f64(v117, v125, v126);
        const double v128 = -0x1p-2; /* -0.25 */
        const double v129 = k1_f64_3ulp_avx512_fma_f64(v117, v127, v128);
        const double v130 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v131 = k1_f64_3ulp_avx512_fma_f64(v117, v129, v130);
        const double v132 = -0x1p-1; /* -0.5 */
        const double v133 = k1_f64_3ulp_avx512_fma_f64(v117, v131, v132);
        const double v134 = v117 * v117;
        const double v135 = k1_f64_3ulp_avx512_fma_f64(v133, v134, v117);
        const double v136 = v113 + v135;
        const double v137 = v2 * v2;
        const double v138 = v72 * v137;
        const double v139 = 0x1.f17697cf1cf13p-49; /* 3.4518447400575561e-15 */
        const double v140 = 0x1.ab81ea75fcdf4p-42; /* 3.7970292140633116e-13 */
        const double v141 = k1_f64_3ulp_avx512_fma_f64(v138, v139, v140);
        const double v142 = 0x1.522a43f65486ap-29; /* 2.4604749307130261e-09 */
        const double v143 = k1_f64_3ulp_avx512_fma_f64(v141, v138, v142);
        const double v144 = 0x1.27e4fb7789f5cp-23; /* 1.3778659611992944e-07 */
        const double v145 = k1_f64_3ulp_avx512_fma_f64(v143, v138, v144);
        const double v146 = 0x1.845c8a0ce5129p-18; /* 5.7870370370370367e-06 */
        const double v147 = k1_f64_3ulp_avx512_fma_f64(v145, v138, v146);
        const double v148 = 0x1.6c16c16c16c17p-13; /* 0.00017361111111111112 */
        const double v149 = k1_f64_3ulp_avx512_fma_f64(v138, v147, v148);
        const double v150 = 0x1.c71c71c71c71cp-9; /* 0.003472222222222222 */
        const double v151 = k1_f64_3ulp_avx512_fma_f64(v138, v149, v150);
        const double v152 = k1_f64_3ulp_avx512_fma_f64(v138, v151, v25);
        const double v153 = v138 * v138;
        const double v154 = k1_f64_3ulp_avx512_fma_f64(v72, v138, v29);
        const double v155 = k1_f64_3ulp_avx512_fma_f64(v152, v153, v154);
        const double v156 = -0x1.80559d1876ef2p-47; /* -1.0667423287427252e-14 */
        const double v157 = -0x1.4015e46406dd9p-40; /* -1.1371721918463934e-12 */
        const double v158 = k1_f64_3ulp_avx512_fma_f64(v156, v138, v157);
        const double v159 = -0x1.b24176f948c55p-34; /* -9.8738319512815266e-11 */
        const double v160 = k1_f64_3ulp_avx512_fma_f64(v138, v158, v159);
        const double v161 = -0x1.d49398f1e78b6p-28; /* -6.8186862700468559e-09 */
        const double v162 = k1_f64_3ulp_avx512_fma_f64(v160, v138, v161);
        const double v163 = -0x1.8630abd83ba61p-22; /* -3.6339286914227623e-07 */
        const double v164 = k1_f64_3ulp_avx512_fma_f64(v162, v138, v163);
        const double v165 = -0x1.e212a001aa46fp-17; /* -1.4366887629196059e-05 */
        const double v166 = k1_f64_3ulp_avx512_fma_f64(v138, v164, v165);
        const double v167 = -0x1.a291822473f2fp-12; /* -0.00039917792517217809 */
        const double v168 = k1_f64_3ulp_avx512_fma_f64(v166, v138, v167);
        const double v169 = -0x1.d802af7a5dbc8p-8; /* -0.0072023085034435622 */
        const double v170 = k1_f64_3ulp_avx512_fma_f64(v168, v138, v169);
        const double v171 = -0x1.303ae729ff30fp-4; /* -0.07427492426354497 */
        const double v172 = k1_f64_3ulp_avx512_fma_f64(v170, v138, v171);
        const double v173 = -0x1.5dadb014541ebp-2; /* -0.34148287891460311 */
        const double v174 = k1_f64_3ulp_avx512_fma_f64(v138, v172, v173);
        const double v175 = -0x1.3b5b6028a83d6p-2; /* -0.30796575782920621 */
        const double v176 = k1_f64_3ulp_avx512_fma_f64(v174, v138, v175);
        const double v177 = k1_f64_3ulp_avx512_fma_f64(v136, v155, v176);
        const double v178 = v15 / v2;
        const double v179 = k1_f64_3ulp_avx512_fma_f64(v177, v2, v178);
        const double v180 = v102 ? v103 : v179;
        r0 = v180;
    }
    return r0;
}

static void k1_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1_F64_3ULP_AVX512_AVX2 static inline K1_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K1_F64_3ULP_AVX512_AVX512 static inline K1_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

K1_F64_3ULP_AVX512_AVX2 __m128i k1_f64_3ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
K1_F64_3ULP_AVX512_AVX2 __m256d k1_f64_3ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K1_F64_3ULP_AVX512_AVX2 __m256i k1_f64_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
K1_F64_3ULP_AVX512_AVX2 __m256d k1_f64_3ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k1_f64_3ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1_F64_3ULP_AVX512_AVX2 __m256d k1_f64_3ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k1_f64_3ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1_F64_3ULP_AVX512_AVX2 __m256d k1_f64_3ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k1_f64_3ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1_F64_3ULP_AVX512_AVX2 __m256d k1_f64_3ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k1_f64_3ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

K1_F64_3ULP_AVX512_AVX2 void k1_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(0x1.7cp+9); /* 760 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v8 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v9 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v12 = _mm256_set1_pd(-0x1.511db9359ac77p-35); /* -3.8325664186352247e-11 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v15 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v18 = _mm256_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m256d v20 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v21 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v23 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v25 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v27 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v29 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v40 = _mm256_set1_pd(0x1.3ffed7d8d8112p-2); /* 0.31249558697710811 */
    const __m256d v41 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v46 = _mm256_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m256d v48 = _mm256_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m256d v50 = _mm256_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m256d v51 = _mm256_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m256d v54 = _mm256_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m256d v56 = _mm256_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m256d v58 = _mm256_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m256d v59 = _mm256_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m256d v62 = _mm256_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m256d v64 = _mm256_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m256d v66 = _mm256_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m256d v68 = _mm256_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m256d v69 = _mm256_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m256d v72 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v74 = _mm256_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m256d v76 = _mm256_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m256d v78 = _mm256_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m256d v81 = _mm256_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m256d v83 = _mm256_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m256d v85 = _mm256_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m256d v87 = _mm256_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m256d v94 = _mm256_set1_pd(0x1.4p+0); /* 1.25 */
    const __m256d v101 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v103 = _mm256_set1_pd(INFINITY);
    const __m256d v108 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v116 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v118 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v119 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v121 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v123 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v126 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v128 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v130 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v132 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v139 = _mm256_set1_pd(0x1.f17697cf1cf13p-49); /* 3.4518447400575561e-15 */
    const __m256d v140 = _mm256_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m256d v142 = _mm256_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m256d v144 = _mm256_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m256d v146 = _mm256_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m256d v148 = _mm256_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m256d v150 = _mm256_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m256d v156 = _mm256_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m256d v157 = _mm256_set1_pd(-0x1.4015e46406dd9p-40); /* -1.1371721918463934e-12 */
    const __m256d v159 = _mm256_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m256d v161 = _mm256_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m256d v163 = _mm256_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m256d v165 = _mm256_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m256d v167 = _mm256_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m256d v169 = _mm256_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m256d v171 = _mm256_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m256d v173 = _mm256_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m256d v175 = _mm256_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_min_pd(v1, v2l);
    const __m256d v3h = _mm256_min_pd(v1, v2h);
    const __m256d v6l = _mm256_fnmadd_pd(v0, v3l, v5);
    const __m256d v6h = _mm256_fnmadd_pd(v0, v3h, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v10l = _mm256_fmsub_pd(v7l, v9, v3l);
    const __m256d v10h = _mm256_fmsub_pd(v7h, v9, v3h);
    const __m256d v11l = _mm256_fmadd_pd(v7l, v8, v10l);
    const __m256d v11h = _mm256_fmadd_pd(v7h, v8, v10h);
    const __m256d v14l = _mm256_sub_pd(v3l, v13);
    const __m256d v14h = _mm256_sub_pd(v3h, v13);
    const __m256d v16l = _mm256_add_pd(v3l, v15);
    const __m256d v16h = _mm256_add_pd(v3h, v15);
    const __m256d v17l = _mm256_div_pd(v14l, v16l);
    const __m256d v17h = _mm256_div_pd(v14h, v16h);
    const __m256d v19l = _mm256_fmadd_pd(v12, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v12, v17h, v18);
    const __m256d v22l = _mm256_fmadd_pd(v19l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v19h, v20, v21);
    const __m256d v24l = _mm256_fmadd_pd(v11l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v11h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v11l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v11h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v11l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v11h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v11l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v11h, v28h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v11l, v30l, v15);
    const __m256d v31h = _mm256_fmadd_pd(v11h, v30h, v15);
    const __m256i v32l = _mm256_castpd_si256(v6l);
    const __m256i v32h = _mm256_castpd_si256(v6h);
    const __m128i v33l = k1_f64_3ulp_avx512_wrap_avx2(v32l);
    const __m128i v33h = k1_f64_3ulp_avx512_wrap_avx2(v32h);
    const __m256i v33 = _mm256_set_m128i(v33h, v33l);
    const __m256d v34l = k1_f64_3ulp_avx512_gather_f64_avx2(k1_f64_3ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v33), _mm_set1_epi32(31)));
    const __m256d v34h = k1_f64_3ulp_avx512_gather_f64_avx2(k1_f64_3ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v33, 1), _mm_set1_epi32(31)));
    const __m256d v35l = _mm256_fmadd_pd(v11l, v31l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v11h, v31h, v34h);
    const __m256d v36l = k1_f64_3ulp_avx512_lanes_rsqrt14_f64_avx2(v3l);
    const __m256d v36h = k1_f64_3ulp_avx512_lanes_rsqrt14_f64_avx2(v3h);
    const __m256d v37l = _mm256_mul_pd(v36l, v3l);
    const __m256d v37h = _mm256_mul_pd(v36h, v3h);
    const __m256d v39l = _mm256_fnmadd_pd(v36l, v37l, v15);
    const __m256d v39h = _mm256_fnmadd_pd(v36h, v37h, v15);
    const __m256d v42l = _mm256_fmadd_pd(v39l, v40, v41);
    const __m256d v42h = _mm256_fmadd_pd(v39h, v40, v41);
    const __m256d v43l = _mm256_fmadd_pd(v39l, v42l, v29);
    const __m256d v43h = _mm256_fmadd_pd(v39h, v42h, v29);
    const __m256d v44l = _mm256_mul_pd(v39l, v43l);
    const __m256d v44h = _mm256_mul_pd(v39h, v43h);
    const __m256d v45l = _mm256_mul_pd(v17l, v17l);
    const __m256d v45h = _mm256_mul_pd(v17h, v17h);
    const __m256d v47l = _mm256_fmadd_pd(v19l, v17l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v19h, v17h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v17l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v17h, v48);
    const __m256d v52l = _mm256_fmadd_pd(v50, v17l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50, v17h, v51);
    const __m256d v53l = _mm256_fmadd_pd(v49l, v45l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v49h, v45h, v52h);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v17l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v17h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v17l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v17h, v56);
    const __m256d v60l = _mm256_fmadd_pd(v17l, v58, v59);
    const __m256d v60h = _mm256_fmadd_pd(v17h, v58, v59);
    const __m256d v61l = _mm256_fmadd_pd(v45l, v57l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v45h, v57h, v60h);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v17l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v17h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v17l, v63l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v17h, v63h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v17l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v17h, v66);
    const __m256d v70l = _mm256_fmadd_pd(v68, v17l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v68, v17h, v69);
    const __m256d v71l = _mm256_fmadd_pd(v45l, v67l, v70l);
    const __m256d v71h = _mm256_fmadd_pd(v45h, v67h, v70h);
    const __m256d v73l = k1_f64_3ulp_avx512_lanes_scalef_f64_avx2(v17l, v72);
    const __m256d v73h = k1_f64_3ulp_avx512_lanes_scalef_f64_avx2(v17h, v72);
    const __m256d v75l = _mm256_fmadd_pd(v71l, v73l, v74);
    const __m256d v75h = _mm256_fmadd_pd(v71h, v73h, v74);
    const __m256d v77l = _mm256_mul_pd(v76, v17l);
    const __m256d v77h = _mm256_mul_pd(v76, v17h);
    const __m256d v79l = _mm256_add_pd(v77l, v78);
    const __m256d v79h = _mm256_add_pd(v77h, v78);
    const __m256d v80l = _mm256_fmadd_pd(v45l, v75l, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v45h, v75h, v79h);
    const __m256d v82l = _mm256_fmadd_pd(v17l, v80l, v81);
    const __m256d v82h = _mm256_fmadd_pd(v17h, v80h, v81);
    const __m256d v84l = _mm256_fmadd_pd(v17l, v82l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v17h, v82h, v83);
    const __m256d v86l = _mm256_fmadd_pd(v84l, v17l, v85);
    const __m256d v86h = _mm256_fmadd_pd(v84h, v17h, v85);
    const __m256d v88l = _mm256_fmadd_pd(v86l, v17l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v86h, v17h, v87);
    const __m256d v89l = _mm256_add_pd(v44l, v88l);
    const __m256d v89h = _mm256_add_pd(v44h, v88h);
    const __m256d v90l = _mm256_fmadd_pd(v44l, v88l, v89l);
    const __m256d v90h = _mm256_fmadd_pd(v44h, v88h, v89h);
    const __m256d v91l = _mm256_add_pd(v35l, v90l);
    const __m256d v91h = _mm256_add_pd(v35h, v90h);
    const __m256d v92l = _mm256_fmadd_pd(v35l, v90l, v91l);
    const __m256d v92h = _mm256_fmadd_pd(v35h, v90h, v91h);
    const __m256d v93l = k1_f64_3ulp_avx512_gather_f64_avx2(k1_f64_3ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v33), _mm_set1_epi32(31)));
    const __m256d v93h = k1_f64_3ulp_avx512_gather_f64_avx2(k1_f64_3ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v33, 1), _mm_set1_epi32(31)));
    const __m256d v95l = _mm256_mul_pd(v94, v36l);
    const __m256d v95h = _mm256_mul_pd(v94, v36h);
    const __m256d v96l = _mm256_mul_pd(v93l, v95l);
    const __m256d v96h = _mm256_mul_pd(v93h, v95h);
    const __m256d v97l = _mm256_fmadd_pd(v92l, v96l, v96l);
    const __m256d v97h = _mm256_fmadd_pd(v92h, v96h, v96h);
    const __m256d v98l = k1_f64_3ulp_avx512_lanes_scalef_f64_avx2(v97l, v7l);
    const __m256d v98h = k1_f64_3ulp_avx512_lanes_scalef_f64_avx2(v97h, v7h);
    const __m256d v99l = _mm256_fmadd_pd(v42l, v20, v15);
    const __m256d v99h = _mm256_fmadd_pd(v42h, v20, v15);
    const __m256i v100l = _mm256_castpd_si256(_mm256_cmp_pd(v99l, v2l, _CMP_NLE_UQ));
    const __m256i v100h = _mm256_castpd_si256(_mm256_cmp_pd(v99h, v2h, _CMP_NLE_UQ));
    const __m256i v100 = k1_f64_3ulp_avx512_join_mask_avx2(v100l, v100h);
    __m256d r0l = v98l;
    __m256d r0h = v98h;
    __m256i any1 = v100;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v102l = _mm256_castpd_si256(_mm256_cmp_pd(v101, v2l, _CMP_EQ_OQ));
        const __m256i v102h = _mm256_castpd_si256(_mm256_cmp_pd(v101, v2h, _CMP_EQ_OQ));
        const __m256i v102 = k1_f64_3ulp_avx512_join_mask_avx2(v102l, v102h);
        const __m256d v104l = k1_f64_3ulp_avx512_lanes_getexp_f64_avx2(v2l);
        const __m256d v104h = k1_f64_3ulp_avx512_lanes_getexp_f64_avx2(v2h);
        const __m256d v105l = k1_f64_3ulp_avx512_lanes_getmant75_f64_avx2(v2l);
        const __m256d v105h = k1_f64_3ulp_avx512_lanes_getmant75_f64_avx2(v2h);
        const __m256d v106l = k1_f64_3ulp_avx512_lanes_getexp_f64_avx2(v105l);
        const __m256d v106h = k1_f64_3ulp_avx512_lanes_getexp_f64_avx2(v105h);
        const __m256d v107l = _mm256_sub_pd(v104l, v106l);
        const __m256d v107h = _mm256_sub_pd(v104h, v106h);
        const __m256d v109l = _mm256_add_pd(v5, v105l);
        const __m256d v109h = _mm256_add_pd(v5, v105h);
        const __m256i v110l = _mm256_castpd_si256(v109l);
        const __m256i v110h = _mm256_castpd_si256(v109h);
        const __m128i v111l = k1_f64_3ulp_avx512_wrap_avx2(v110l);
        const __m128i v111h = k1_f64_3ulp_avx512_wrap_avx2(v110h);
        const __m256i v111 = _mm256_set_m128i(v111h, v111l);
        const __m256d v112l = k1_f64_3ulp_avx512_gather_f64_avx2(k1_f64_3ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v111), _mm_set1_epi32(31)));
        const __m256d v112h = k1_f64_3ulp_avx512_gather_f64_avx2(k1_f64_3ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v111, 1), _mm_set1_epi32(31)));
        const __m256d v113l = _mm256_fmadd_pd(v107l, v108, v112l);
        const __m256d v113h = _mm256_fmadd_pd(v107h, v108, v112h);
        const __m256d v114l = k1_f64_3ulp_avx512_gather_f64_avx2(k1_f64_3ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v111), _mm_set1_epi32(31)));
        const __m256d v114h = k1_f64_3ulp_avx512_gather_f64_avx2(k1_f64_3ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v111, 1), _mm_set1_epi32(31)));
        const __m256d v115l = _mm256_mul_pd(v114l, v105l);
        const __m256d v115h = _mm256_mul_pd(v114h, v105h);
        const __m256d v117l = _mm256_add_pd(v115l, v116);
        const __m256d v117h = _mm256_add_pd(v115h, v116);
        const __m256d v120l = _mm256_fmadd_pd(v117l, v118, v119);
        const __m256d v120h = _mm256_fmadd_pd(v117h, v118, v119);
        const __m256d v122l = _mm256_fmadd_pd(v117l, v120l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v117h, v120h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v42l, v20, v123);
        const __m256d v124h = _mm256_fmadd_pd(v42h, v20, v123);
        const __m256d v125l = _mm256_fmadd_pd(v117l, v122l, v124l);
        const __m256d v125h = _mm256_fmadd_pd(v117h, v122h, v124h);
        const __m256d v127l = _mm256_fmadd_pd(v117l, v125l, v126);
        const __m256d v127h = _mm256_fmadd_pd(v117h, v125h, v126);
        const __m256d v129l = _mm256_fmadd_pd(v117l, v127l, v128);
        const __m256d v129h = _mm256_fmadd_pd(v117h, v127h, v128);
        const __m256d v131l = _mm256_fmadd_pd(v117l, v129l, v130);
        const __m256d v131h = _mm256_fmadd_pd(v117h, v129h, v130);
        const __m256d v133l = _mm256_fmadd_pd(v117l, v131l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v117h, v131h, v132);
        const __m256d v134l = _mm256_mul_pd(v117l, v117l);
        const __m256d v134h = _mm256_mul_pd(v117h, v117h);
        const __m256d v135l = _mm256_fmadd_pd(v133l, v134l, v117l);
        const __m256d v135h = _mm256_fmadd_pd(v133h, v134h, v117h);
        const __m256d v136l = _mm256_add_pd(v113l, v135l);
        const __m256d v136h = _mm256_add_pd(v113h, v135h);
        const __m256d v137l = _mm256_mul_pd(v2l, v2l);
        const __m256d v137h = _mm256_mul_pd(v2h, v2h);
        const __m256d v138l = _mm256_mul_pd(v72, v137l);
        const __m256d v138h = _mm256_mul_pd(v72, v137h);
        const __m256d v141l = _mm256_fmadd_pd(v138l, v139, v140);
        const __m256d v141h = _mm256_fmadd_pd(v138h, v139, v140);
        const __m256d v143l = _mm256_fmadd_pd(v141l, v138l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v141h, v138h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v143l, v138l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v143h, v138h, v144);
        const __m256d v147l = _mm256_fmadd_pd(v145l, v138l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v145h, v138h, v146);
        const __m256d v149l = _mm256_fmadd_pd(v138l, v147l, v148);
        const __m256d v149h = _mm256_fmadd_pd(v138h, v147h, v148);
        const __m256d v151l = _mm256_fmadd_pd(v138l, v149l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v138h, v149h, v150);
        const __m256d v152l = _mm256_fmadd_pd(v138l, v151l, v25);
        const __m256d v152h = _mm256_fmadd_pd(v138h, v151h, v25);
        const __m256d v153l = _mm256_mul_pd(v138l, v138l);
        const __m256d v153h = _mm256_mul_pd(v138h, v138h);
        const __m256d v154l = _mm256_fmadd_pd(v72, v138l, v29);
        const __m256d v154h = _mm256_fmadd_pd(v72, v138h, v29);
        const __m256d v155l = _mm256_fmadd_pd(v152l, v153l, v154l);
        const __m256d v155h = _mm256_fmadd_pd(v152h, v153h, v154h);
        const __m256d v158l = _mm256_fmadd_pd(v156, v138l, v157);
        const __m256d v158h = _mm256_fmadd_pd(v156, v138h, v157);
        const __m256d v160l = _mm256_fmadd_pd(v138l, v158l, v159);
        const __m256d v160h = _mm256_fmadd_pd(v138h, v158h, v159);
        const __m256d v162l = _mm256_fmadd_pd(v160l, v138l, v161);
        const __m256d v162h = _mm256_fmadd_pd(v160h, v138h, v161);
        const __m256d v164l = _mm256_fmadd_pd(v162l, v138l, v163);
        const __m256d v164h = _mm256_fmadd_pd(v162h, v138h, v163);
        const __m256d v166l = _mm256_fmadd_pd(v138l, v164l, v165);
        const __m256d v166h = _mm256_fmadd_pd(v138h, v164h, v165);
        const __m256d v168l = _mm256_fmadd_pd(v166l, v138l, v167);
        const __m256d v168h = _mm256_fmadd_pd(v166h, v138h, v167);
        const __m256d v170l = _mm256_fmadd_pd(v168l, v138l, v169);
        const __m256d v170h = _mm256_fmadd_pd(v168h, v138h, v169);
        const __m256d v172l = _mm256_fmadd_pd(v170l, v138l, v171);
        const __m256d v172h = _mm256_fmadd_pd(v170h, v138h, v171);
        const __m256d v174l = _mm256_fmadd_pd(v138l, v172l, v173);
        const __m256d v174h = _mm256_fmadd_pd(v138h, v172h, v173);
        const __m256d v176l = _mm256_fmadd_pd(v174l, v138l, v175);
        const __m256d v176h = _mm256_fmadd_pd(v174h, v138h, v175);
        const __m256d v177l = _mm256_fmadd_pd(v136l, v155l, v176l);
        const __m256d v177h = _mm256_fmadd_pd(v136h, v155h, v176h);
        const __m256d v178l = _mm256_div_pd(v15, v2l);
        const __m256d v178h = _mm256_div_pd(v15, v2h);
        const __m256d v179l = _mm256_fmadd_pd(v177l, v2l, v178l);
        const __m256d v179h = _mm256_fmadd_pd(v177h, v2h, v178h);
        const __m256d v180l = _mm256_blendv_pd(v179l, v103, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v102))));
        const __m256d v180h = _mm256_blendv_pd(v179h, v103, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v102, 1))));
        r0l = _mm256_blendv_pd(r0l, v180l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v100))));
        r0h = _mm256_blendv_pd(r0h, v180h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v100, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K1_F64_3ULP_AVX512_AVX2_TARGET void k1_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k1_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
K1_F64_3ULP_AVX512_AVX512 __m512d k1_f64_3ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K1_F64_3ULP_AVX512_AVX512 __mmask8 k1_f64_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K1_F64_3ULP_AVX512_AVX512 void k1_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.7cp+9); /* 760 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v8 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v12 = _mm512_set1_pd(-0x1.511db9359ac77p-35); /* -3.8325664186352247e-11 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v15 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v18 = _mm512_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m512d v20 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v21 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v23 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v25 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v27 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v29 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v40 = _mm512_set1_pd(0x1.3ffed7d8d8112p-2); /* 0.31249558697710811 */
    const __m512d v41 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v46 = _mm512_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m512d v48 = _mm512_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m512d v50 = _mm512_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m512d v51 = _mm512_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m512d v54 = _mm512_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m512d v56 = _mm512_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m512d v58 = _mm512_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m512d v59 = _mm512_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m512d v62 = _mm512_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m512d v64 = _mm512_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m512d v66 = _mm512_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m512d v68 = _mm512_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m512d v69 = _mm512_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m512d v72 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v74 = _mm512_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m512d v76 = _mm512_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m512d v78 = _mm512_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m512d v81 = _mm512_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m512d v83 = _mm512_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m512d v85 = _mm512_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m512d v87 = _mm512_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m512d v94 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v101 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v103 = _mm512_set1_pd(INFINITY);
    const __m512d v108 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v116 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v118 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v119 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v121 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v123 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v126 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v128 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v130 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v132 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v139 = _mm512_set1_pd(0x1.f17697cf1cf13p-49); /* 3.4518447400575561e-15 */
    const __m512d v140 = _mm512_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m512d v142 = _mm512_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m512d v144 = _mm512_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m512d v146 = _mm512_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m512d v148 = _mm512_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m512d v150 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v156 = _mm512_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m512d v157 = _mm512_set1_pd(-0x1.4015e46406dd9p-40); /* -1.1371721918463934e-12 */
    const __m512d v159 = _mm512_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m512d v161 = _mm512_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m512d v163 = _mm512_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m512d v165 = _mm512_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m512d v167 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v169 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v171 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v173 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v175 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d t0_0 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table3 + 8);
    const __m512d t3_2 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table3 + 16);
    const __m512d t3_3 = _mm512_loadu_pd(k1_f64_3ulp_avx512_table3 + 24);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_min_pd(v1, v2l);
    const __m512d v3h = _mm512_min_pd(v1, v2h);
    const __m512d v6l = _mm512_fnmadd_pd(v0, v3l, v5);
    const __m512d v6h = _mm512_fnmadd_pd(v0, v3h, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v10l = _mm512_fmsub_pd(v7l, v9, v3l);
    const __m512d v10h = _mm512_fmsub_pd(v7h, v9, v3h);
    const __m512d v11l = _mm512_fmadd_pd(v7l, v8, v10l);
    const __m512d v11h = _mm512_fmadd_pd(v7h, v8, v10h);
    const __m512d v14l = _mm512_sub_pd(v3l, v13);
    const __m512d v14h = _mm512_sub_pd(v3h, v13);
    const __m512d v16l = _mm512_add_pd(v3l, v15);
    const __m512d v16h = _mm512_add_pd(v3h, v15);
    const __m512d v17l = _mm512_div_pd(v14l, v16l);
    const __m512d v17h = _mm512_div_pd(v14h, v16h);
    const __m512d v19l = _mm512_fmadd_pd(v12, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v12, v17h, v18);
    const __m512d v22l = _mm512_fmadd_pd(v19l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v19h, v20, v21);
    const __m512d v24l = _mm512_fmadd_pd(v11l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v11h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v11l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v11h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v11l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v11h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v11l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v11h, v28h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v11l, v30l, v15);
    const __m512d v31h = _mm512_fmadd_pd(v11h, v30h, v15);
    const __m512i v32l = _mm512_castpd_si512(v6l);
    const __m512i v32h = _mm512_castpd_si512(v6h);
    const __m256i v33l = _mm512_cvtepi64_epi32(v32l);
    const __m256i v33h = _mm512_cvtepi64_epi32(v32h);
    const __m512i v33 = _mm512_inserti32x8(_mm512_castsi256_si512(v33l), v33h, 1);
    const __m512d v34l = k1_f64_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v33), t0_0, t0_1, t0_2, t0_3);
    const __m512d v34h = k1_f64_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v33, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v35l = _mm512_fmadd_pd(v11l, v31l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v11h, v31h, v34h);
    const __m512d v36l = _mm512_rsqrt14_pd(v3l);
    const __m512d v36h = _mm512_rsqrt14_pd(v3h);
    const __m512d v37l = _mm512_mul_pd(v36l, v3l);
    const __m512d v37h = _mm512_mul_pd(v36h, v3h);
    const __m512d v39l = _mm512_fnmadd_pd(v36l, v37l, v15);
    const __m512d v39h = _mm512_fnmadd_pd(v36h, v37h, v15);
    const __m512d v42l = _mm512_fmadd_pd(v39l, v40, v41);
    const __m512d v42h = _mm512_fmadd_pd(v39h, v40, v41);
    const __m512d v43l = _mm512_fmadd_pd(v39l, v42l, v29);
    const __m512d v43h = _mm512_fmadd_pd(v39h, v42h, v29);
    const __m512d v44l = _mm512_mul_pd(v39l, v43l);
    const __m512d v44h = _mm512_mul_pd(v39h, v43h);
    const __m512d v45l = _mm512_mul_pd(v17l, v17l);
    const __m512d v45h = _mm512_mul_pd(v17h, v17h);
    const __m512d v47l = _mm512_fmadd_pd(v19l, v17l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v19h, v17h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v17l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v17h, v48);
    const __m512d v52l = _mm512_fmadd_pd(v50, v17l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50, v17h, v51);
    const __m512d v53l = _mm512_fmadd_pd(v49l, v45l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v49h, v45h, v52h);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v17l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v17h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v17l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v17h, v56);
    const __m512d v60l = _mm512_fmadd_pd(v17l, v58, v59);
    const __m512d v60h = _mm512_fmadd_pd(v17h, v58, v59);
    const __m512d v61l = _mm512_fmadd_pd(v45l, v57l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v45h, v57h, v60h);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v17l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v17h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v17l, v63l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v17h, v63h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v17l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v17h, v66);
    const __m512d v70l = _mm512_fmadd_pd(v68, v17l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v68, v17h, v69);
    const __m512d v71l = _mm512_fmadd_pd(v45l, v67l, v70l);
    const __m512d v71h = _mm512_fmadd_pd(v45h, v67h, v70h);
    const __m512d v73l = _mm512_scalef_pd(v17l, v72);
    const __m512d v73h = _mm512_scalef_pd(v17h, v72);
    const __m512d v75l = _mm512_fmadd_pd(v71l, v73l, v74);
    const __m512d v75h = _mm512_fmadd_pd(v71h, v73h, v74);
    const __m512d v77l = _mm512_mul_pd(v76, v17l);
    const __m512d v77h = _mm512_mul_pd(v76, v17h);
    const __m512d v79l = _mm512_add_pd(v77l, v78);
    const __m512d v79h = _mm512_add_pd(v77h, v78);
    const __m512d v80l = _mm512_fmadd_pd(v45l, v75l, v79l);
    const __m512d v80h = _mm512_fmadd_pd(v45h, v75h, v79h);
    const __m512d v82l = _mm512_fmadd_pd(v17l, v80l, v81);
    const __m512d v82h = _mm512_fmadd_pd(v17h, v80h, v81);
    const __m512d v84l = _mm512_fmadd_pd(v17l, v82l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v17h, v82h, v83);
    const __m512d v86l = _mm512_fmadd_pd(v84l, v17l, v85);
    const __m512d v86h = _mm512_fmadd_pd(v84h, v17h, v85);
    const __m512d v88l = _mm512_fmadd_pd(v86l, v17l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v86h, v17h, v87);
    const __m512d v89l = _mm512_add_pd(v44l, v88l);
    const __m512d v89h = _mm512_add_pd(v44h, v88h);
    const __m512d v90l = _mm512_fmadd_pd(v44l, v88l, v89l);
    const __m512d v90h = _mm512_fmadd_pd(v44h, v88h, v89h);
    const __m512d v91l = _mm512_add_pd(v35l, v90l);
    const __m512d v91h = _mm512_add_pd(v35h, v90h);
    const __m512d v92l = _mm512_fmadd_pd(v35l, v90l, v91l);
    const __m512d v92h = _mm512_fmadd_pd(v35h, v90h, v91h);
    const __m512d v93l = k1_f64_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v33), t1_0, t1_1, t1_2, t1_3);
    const __m512d v93h = k1_f64_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v33, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v95l = _mm512_mul_pd(v94, v36l);
    const __m512d v95h = _mm512_mul_pd(v94, v36h);
    const __m512d v96l = _mm512_mul_pd(v93l, v95l);
    const __m512d v96h = _mm512_mul_pd(v93h, v95h);
    const __m512d v97l = _mm512_fmadd_pd(v92l, v96l, v96l);
    const __m512d v97h = _mm512_fmadd_pd(v92h, v96h, v96h);
    const __m512d v98l = _mm512_scalef_pd(v97l, v7l);
    const __m512d v98h = _mm512_scalef_pd(v97h, v7h);
    const __m512d v99l = _mm512_fmadd_pd(v42l, v20, v15);
    const __m512d v99h = _mm512_fmadd_pd(v42h, v20, v15);
    const __mmask8 v100l = _mm512_cmp_pd_mask(v99l, v2l, _CMP_NLE_UQ);
    const __mmask8 v100h = _mm512_cmp_pd_mask(v99h, v2h, _CMP_NLE_UQ);
    const __mmask16 v100 = _mm512_kunpackb(v100h, v100l);
    __m512d r0l = v98l;
    __m512d r0h = v98h;
    __mmask16 any1 = v100;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v102l = _mm512_cmp_pd_mask(v101, v2l, _CMP_EQ_OQ);
        const __mmask8 v102h = _mm512_cmp_pd_mask(v101, v2h, _CMP_EQ_OQ);
        const __mmask16 v102 = _mm512_kunpackb(v102h, v102l);
        const __m512d v104l = _mm512_getexp_pd(v2l);
        const __m512d v104h = _mm512_getexp_pd(v2h);
        const __m512d v105l = _mm512_getmant_pd(v2l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v105h = _mm512_getmant_pd(v2h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v106l = _mm512_getexp_pd(v105l);
        const __m512d v106h = _mm512_getexp_pd(v105h);
        const __m512d v107l = _mm512_sub_pd(v104l, v106l);
        const __m512d v107h = _mm512_sub_pd(v104h, v106h);
        const __m512d v109l = _mm512_add_pd(v5, v105l);
        const __m512d v109h = _mm512_add_pd(v5, v105h);
        const __m512i v110l = _mm512_castpd_si512(v109l);
        const __m512i v110h = _mm512_castpd_si512(v109h);
        const __m256i v111l = _mm512_cvtepi64_epi32(v110l);
        const __m256i v111h = _mm512_cvtepi64_epi32(v110h);
        const __m512i v111 = _mm512_inserti32x8(_mm512_castsi256_si512(v111l), v111h, 1);
        const __m512d v112l = k1_f64_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v111), t2_0, t2_1, t2_2, t2_3);
        const __m512d v112h = k1_f64_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v111, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v113l = _mm512_fmadd_pd(v107l, v108, v112l);
        const __m512d v113h = _mm512_fmadd_pd(v107h, v108, v112h);
        const __m512d v114l = k1_f64_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v111), t3_0, t3_1, t3_2, t3_3);
        const __m512d v114h = k1_f64_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v111, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v115l = _mm512_mul_pd(v114l, v105l);
        const __m512d v115h = _mm512_mul_pd(v114h, v105h);
        const __m512d v117l = _mm512_add_pd(v115l, v116);
        const __m512d v117h = _mm512_add_pd(v115h, v116);
        const __m512d v120l = _mm512_fmadd_pd(v117l, v118, v119);
        const __m512d v120h = _mm512_fmadd_pd(v117h, v118, v119);
        const __m512d v122l = _mm512_fmadd_pd(v117l, v120l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v117h, v120h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v42l, v20, v123);
        const __m512d v124h = _mm512_fmadd_pd(v42h, v20, v123);
        const __m512d v125l = _mm512_fmadd_pd(v117l, v122l, v124l);
        const __m512d v125h = _mm512_fmadd_pd(v117h, v122h, v124h);
        const __m512d v127l = _mm512_fmadd_pd(v117l, v125l, v126);
        const __m512d v127h = _mm512_fmadd_pd(v117h, v125h, v126);
        const __m512d v129l = _mm512_fmadd_pd(v117l, v127l, v128);
        const __m512d v129h = _mm512_fmadd_pd(v117h, v127h, v128);
        const __m512d v131l = _mm512_fmadd_pd(v117l, v129l, v130);
        const __m512d v131h = _mm512_fmadd_pd(v117h, v129h, v130);
        const __m512d v133l = _mm512_fmadd_pd(v117l, v131l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v117h, v131h, v132);
        const __m512d v134l = _mm512_mul_pd(v117l, v117l);
        const __m512d v134h = _mm512_mul_pd(v117h, v117h);
        const __m512d v135l = _mm512_fmadd_pd(v133l, v134l, v117l);
        const __m512d v135h = _mm512_fmadd_pd(v133h, v134h, v117h);
        const __m512d v136l = _mm512_add_pd(v113l, v135l);
        const __m512d v136h = _mm512_add_pd(v113h, v135h);
        const __m512d v137l = _mm512_mul_pd(v2l, v2l);
        const __m512d v137h = _mm512_mul_pd(v2h, v2h);
        const __m512d v138l = _mm512_mul_pd(v72, v137l);
        const __m512d v138h = _mm512_mul_pd(v72, v137h);
        const __m512d v141l = _mm512_fmadd_pd(v138l, v139, v140);
        const __m512d v141h = _mm512_fmadd_pd(v138h, v139, v140);
        const __m512d v143l = _mm512_fmadd_pd(v141l, v138l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v141h, v138h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v143l, v138l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v143h, v138h, v144);
        const __m512d v147l = _mm512_fmadd_pd(v145l, v138l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v145h, v138h, v146);
        const __m512d v149l = _mm512_fmadd_pd(v138l, v147l, v148);
        const __m512d v149h = _mm512_fmadd_pd(v138h, v147h, v148);
        const __m512d v151l = _mm512_fmadd_pd(v138l, v149l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v138h, v149h, v150);
        const __m512d v152l = _mm512_fmadd_pd(v138l, v151l, v25);
        const __m512d v152h = _mm512_fmadd_pd(v138h, v151h, v25);
        const __m512d v153l = _mm512_mul_pd(v138l, v138l);
        const __m512d v153h = _mm512_mul_pd(v138h, v138h);
        const __m512d v154l = _mm512_fmadd_pd(v72, v138l, v29);
        const __m512d v154h = _mm512_fmadd_pd(v72, v138h, v29);
        const __m512d v155l = _mm512_fmadd_pd(v152l, v153l, v154l);
        const __m512d v155h = _mm512_fmadd_pd(v152h, v153h, v154h);
        const __m512d v158l = _mm512_fmadd_pd(v156, v138l, v157);
        const __m512d v158h = _mm512_fmadd_pd(v156, v138h, v157);
        const __m512d v160l = _mm512_fmadd_pd(v138l, v158l, v159);
        const __m512d v160h = _mm512_fmadd_pd(v138h, v158h, v159);
        const __m512d v162l = _mm512_fmadd_pd(v160l, v138l, v161);
        const __m512d v162h = _mm512_fmadd_pd(v160h, v138h, v161);
        const __m512d v164l = _mm512_fmadd_pd(v162l, v138l, v163);
        const __m512d v164h = _mm512_fmadd_pd(v162h, v138h, v163);
        const __m512d v166l = _mm512_fmadd_pd(v138l, v164l, v165);
        const __m512d v166h = _mm512_fmadd_pd(v138h, v164h, v165);
        const __m512d v168l = _mm512_fmadd_pd(v166l, v138l, v167);
        const __m512d v168h = _mm512_fmadd_pd(v166h, v138h, v167);
        const __m512d v170l = _mm512_fmadd_pd(v168l, v138l, v169);
        const __m512d v170h = _mm512_fmadd_pd(v168h, v138h, v169);
        const __m512d v172l = _mm512_fmadd_pd(v170l, v138l, v171);
        const __m512d v172h = _mm512_fmadd_pd(v170h, v138h, v171);
        const __m512d v174l = _mm512_fmadd_pd(v138l, v172l, v173);
        const __m512d v174h = _mm512_fmadd_pd(v138h, v172h, v173);
        const __m512d v176l = _mm512_fmadd_pd(v174l, v138l, v175);
        const __m512d v176h = _mm512_fmadd_pd(v174h, v138h, v175);
        const __m512d v177l = _mm512_fmadd_pd(v136l, v155l, v176l);
        const __m512d v177h = _mm512_fmadd_pd(v136h, v155h, v176h);
        const __m512d v178l = _mm512_div_pd(v15, v2l);
        const __m512d v178h = _mm512_div_pd(v15, v2h);
        const __m512d v179l = _mm512_fmadd_pd(v177l, v2l, v178l);
        const __m512d v179h = _mm512_fmadd_pd(v177h, v2h, v178h);
        const __m512d v180l = _mm512_mask_blend_pd((__mmask8)v102, v179l, v103);
        const __m512d v180h = _mm512_mask_blend_pd(k1_f64_3ulp_avx512_high_mask_avx512(v102), v179h, v103);
        r0l = _mm512_mask_blend_pd((__mmask8)v100, r0l, v180l);
        r0h = _mm512_mask_blend_pd(k1_f64_3ulp_avx512_high_mask_avx512(v100), r0h, v180h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K1_F64_3ULP_AVX512_AVX512_TARGET void k1_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k1_f64_3ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k1_f64_3ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1_f64_3ulp_avx512_level(void) {
#if defined(K1_F64_3ULP_AVX512_FORCE_ISA)
    return K1_F64_3ULP_AVX512_FORCE_ISA;
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

double k1_f64_3ulp_avx512(double x) {
    return k1_f64_3ulp_avx512_element(x);
}

void k1_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1_f64_3ulp_avx512_level();
    if (level == 2) {
        k1_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k1_f64_3ulp_avx512_array_portable(x, y, n);
}
