/* k1e_f64_4ulp_avx512: k1e
 *
 *   target       k1e, e^x K_1(x), f64
 *   domain       every input
 *   max error    3.977447 ulp, observed on 5130546135 inputs
 *   worst input  0x1.d7f4796a21443p-1 (0.92178706570178581, encoding 0x3fed7f4796a21443)
 *   result there 0x1.bb92ebf1297d4p+0 (1.7327105964445666, encoding 0x3ffbb92ebf1297d4)
 *   mean error   0.265899 ulp
 *   misrounded   375403267 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           12ca3c3e35da34eba3ae2171c7456c5f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1e --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive k1e_f64.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k1e_f64_4ulp_avx512.h"

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

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t k1e_f64_4ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float k1e_f64_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k1e_f64_4ulp_avx512_rcp14_lines[64][2] = {
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
 * k1e_f64_4ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k1e_f64_4ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k1e_f64_4ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k1e_f64_4ulp_avx512_frombits_f32((128 * k1e_f64_4ulp_avx512_rsqrt14_lines[row][0] -
                          k1e_f64_4ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k1e_f64_4ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k1e_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k1e_f64_4ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = k1e_f64_4ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)k1e_f64_4ulp_avx512_rsqrt14_f32(k1e_f64_4ulp_avx512_frombits_f32(i + (odd << 23))) *
        k1e_f64_4ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

static inline double k1e_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double k1e_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k1e_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k1e_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k1e_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double k1e_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = k1e_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k1e_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k1e_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k1e_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k1e_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k1e_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k1e_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k1e_f64_4ulp_avx512_getmant_f64(a) * k1e_f64_4ulp_avx512_pow2_f64(s) * k1e_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k1e_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double k1e_f64_4ulp_avx512_table0[32] = {
    0x0p+0, 0x1.0415d89e74444p-5, 0x1.08598b59e3a07p-4, 0x1.700d30aeac0e1p-4,
    0x1.da727638446a2p-4, 0x1.23d712a49c202p-3, 0x1.5bf406b543db2p-3, 0x1.95a5adcf7017fp-3,
    0x1.d1037f2655e7bp-3, 0x1.f991c6cb3b379p-3, 0x1.1178e8227e47cp-2, 0x1.314f1e1d35ce4p-2,
    0x1.4718dc271c41bp-2, 0x1.5d5bddf595f3p-2, 0x1.741d876c67bb1p-2, 0x1.8b639a88b2df5p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.fb9186d5e3e2bp-3, -0x1.af3c94e80bff3p-3, -0x1.5ff3070a793d4p-3,
    -0x1.0d77e7cd08e59p-3, -0x1.a926d3a4ad563p-4, -0x1.f0a30c01162a6p-5, -0x1.f829b0e7833p-6,
};

static const double k1e_f64_4ulp_avx512_table1[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d4p-1,
    0x1.c8p-1, 0x1.bcp-1, 0x1.bp-1, 0x1.a4p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.7cp-1,
    0x1.74p-1, 0x1.6cp-1, 0x1.64p-1, 0x1.5cp-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.48p+0, 0x1.3cp+0, 0x1.3p+0,
    0x1.24p+0, 0x1.1cp+0, 0x1.1p+0, 0x1.08p+0,
};

static const double k1e_f64_4ulp_avx512_table2[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double k1e_f64_4ulp_avx512_table3[32] = {
    0x0p+0, 0x1.cd2523567f613p-55, 0x1.79aa65d837b6cp-54, -0x1.556522a2fbd0ep-54,
    -0x1.01b15eaa59348p-55, 0x1.aecf73e3a2f5fp-54, 0x1.68efde3a8a894p-54, 0x1.2f7e16d09ab31p-55,
    0x1.34d754db0abb6p-55, -0x1.24aedcc4b5068p-54, 0x1.59f48a72a4c6dp-55, 0x1.363ed60c2ac11p-59,
    0x1.690cebb7aafbp-56, -0x1.8dec6bd0f386p-56, 0x1.063e1e21c5409p-54, -0x1.c33c53bef4da8p-55,
    -0x1.3b3efbf5e2229p-54, -0x1.81f647e5a3ecfp-56, -0x1.b32dcb94da51dp-56, -0x1.369b6f13b3734p-54,
    0x1.db72fc1f0eab4p-55, -0x1.da9b88b6c1e29p-58, 0x1.1affc2b91ce27p-56, -0x1.1bbd1d3bcbb15p-54,
    0x1.c1a7792cb3387p-55, -0x1.8d6f438ad9334p-57, 0x1.36eae30af0cb3p-56, 0x1.76b2c6c921968p-57,
    0x1.4a385a63d07a7p-56, -0x1.2d52107b43e1fp-55, -0x1.ff7128fd391f1p-55, 0x1.a64a931d185eep-55,
};

static inline double k1e_f64_4ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = k1e_f64_4ulp_avx512_rsqrt14_f64(v0);
    const double v2 = v1 * v0;
    const double v3 = -v2;
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = k1e_f64_4ulp_avx512_fma_f64(v3, v1, v4);
    const double v6 = -0x1p+0; /* -1 */
    const double v7 = v5 > v6 ? v5 : v6;
    const double v8 = 0x1.4p-2; /* 0.3125 */
    const double v9 = 0x1.8p-2; /* 0.375 */
    const double v10 = k1e_f64_4ulp_avx512_fma_f64(v8, v7, v9);
    const double v11 = 0x1p-1; /* 0.5 */
    const double v12 = k1e_f64_4ulp_avx512_fma_f64(v7, v10, v11);
    const double v13 = v12 * v7;
    const double v14 = 0x1p+60; /* 1.152921504606847e+18 */
    const double v15 = v14 < v0 ? v14 : v0;
    const double v16 = 0x1.8p+1; /* 3 */
    const double v17 = v15 - v16;
    const double v18 = v15 + v4;
    const double v19 = v17 / v18;
    const double v20 = -0x1.511db9359ac77p-35; /* -3.8325664186352247e-11 */
    const double v21 = 0x1.d7619ee46f18cp-36; /* 2.6794926427237305e-11 */
    const double v22 = k1e_f64_4ulp_avx512_fma_f64(v20, v19, v21);
    const double v23 = -0x1.41df8c2b4013cp-35; /* -3.6592749956797388e-11 */
    const double v24 = k1e_f64_4ulp_avx512_fma_f64(v19, v22, v23);
    const double v25 = 0x1.53065df2e8ff9p-32; /* 3.083413239855472e-10 */
    const double v26 = k1e_f64_4ulp_avx512_fma_f64(v24, v19, v25);
    const double v27 = -0x1.32a81478139b4p-30; /* -1.1156100748227022e-09 */
    const double v28 = k1e_f64_4ulp_avx512_fma_f64(v19, v26, v27);
    const double v29 = 0x1.8630a89ef54dcp-29; /* 2.8390064322681471e-09 */
    const double v30 = k1e_f64_4ulp_avx512_fma_f64(v28, v19, v29);
    const double v31 = -0x1.3e0c28ddbaff4p-27; /* -9.2564004755034008e-09 */
    const double v32 = k1e_f64_4ulp_avx512_fma_f64(v30, v19, v31);
    const double v33 = 0x1.e2482ad4b3a7bp-26; /* 2.8072501506374364e-08 */
    const double v34 = k1e_f64_4ulp_avx512_fma_f64(v19, v32, v33);
    const double v35 = v19 * v34;
    const double v36 = -0x1.7fb295b773c87p-24; /* -8.9336558476597566e-08 */
    const double v37 = v35 + v36;
    const double v38 = 0x1.25598b9299e4ep-22; /* 2.7320327792297031e-07 */
    const double v39 = k1e_f64_4ulp_avx512_fma_f64(v37, v19, v38);
    const double v40 = -0x1.d0b949fcf9e86p-21; /* -8.6561550427257683e-07 */
    const double v41 = k1e_f64_4ulp_avx512_fma_f64(v39, v19, v40);
    const double v42 = 0x1.689a9d8954b5bp-19; /* 2.6867089146036071e-06 */
    const double v43 = k1e_f64_4ulp_avx512_fma_f64(v19, v41, v42);
    const double v44 = -0x1.1e81a680553a9p-17; /* -8.5385574954218499e-06 */
    const double v45 = k1e_f64_4ulp_avx512_fma_f64(v19, v43, v44);
    const double v46 = 0x1.c2629b6e01887p-16; /* 2.6845048914502414e-05 */
    const double v47 = k1e_f64_4ulp_avx512_fma_f64(v45, v19, v46);
    const double v48 = -0x1.6970d5ab4ef6dp-14; /* -8.6174192507946452e-05 */
    const double v49 = k1e_f64_4ulp_avx512_fma_f64(v47, v19, v48);
    const double v50 = 0x1.20acadb135bd3p-12; /* 0.00027530148061088755 */
    const double v51 = k1e_f64_4ulp_avx512_fma_f64(v19, v49, v50);
    const double v52 = -0x1.d8abb65115c7dp-11; /* -0.00090154791008502345 */
    const double v53 = k1e_f64_4ulp_avx512_fma_f64(v19, v51, v52);
    const double v54 = 0x1.83391adc7df7dp-9; /* 0.0029542775430363975 */
    const double v55 = k1e_f64_4ulp_avx512_fma_f64(v53, v19, v54);
    const double v56 = -0x1.4b3ac9c9e68efp-7; /* -0.01010832646334278 */
    const double v57 = k1e_f64_4ulp_avx512_fma_f64(v55, v19, v56);
    const double v58 = 0x1.1e1194a94d285p-5; /* 0.034920492510001323 */
    const double v59 = k1e_f64_4ulp_avx512_fma_f64(v19, v57, v58);
    const double v60 = -0x1.22e0b903a029ap-3; /* -0.1420301870566803 */
    const double v61 = k1e_f64_4ulp_avx512_fma_f64(v59, v19, v60);
    const double v62 = 0x1.e1b806b55c4b9p-4; /* 0.11760714169010357 */
    const double v63 = k1e_f64_4ulp_avx512_fma_f64(v61, v19, v62);
    const double v64 = v13 + v63;
    const double v65 = k1e_f64_4ulp_avx512_fma_f64(v13, v63, v64);
    const double v66 = 0x1.4p+0; /* 1.25 */
    const double v67 = v66 * v1;
    const double v68 = k1e_f64_4ulp_avx512_fma_f64(v65, v67, v67);
    const int v69 = !(v4 <= v0);
    double r0 = v68;
    if (v69) {
        const double v70 = 0x0p+0; /* 0 */
        const int v71 = v70 == v0;
        const double v72 = INFINITY;
        const double v73 = k1e_f64_4ulp_avx512_getexp_f64(v0);
        const double v74 = k1e_f64_4ulp_avx512_getmant75_f64(v0);
        const double v75 = k1e_f64_4ulp_avx512_getexp_f64(v74);
        const double v76 = v73 - v75;
        const double v77 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v78 = 0x1.8p+47; /* 211106232532992 */
        const double v79 = v78 + v74;
        const int64_t v80 = k1e_f64_4ulp_avx512_bits_f64(v79);
        const int32_t v81 = (int32_t)(uint32_t)(uint64_t)v80;
        const double v82 = k1e_f64_4ulp_avx512_table0[(uint32_t)v81 & (32u - 1)];
        const double v83 = k1e_f64_4ulp_avx512_fma_f64(v76, v77, v82);
        const double v84 = k1e_f64_4ulp_avx512_table1[(uint32_t)v81 & (32u - 1)];
        const double v85 = k1e_f64_4ulp_avx512_fma_f64(v84, v74, v6);
        const double v86 = -0x1p-3; /* -0.125 */
        const double v87 = k1e_f64_4ulp_avx512_fma_f64(v7, v85, v86);
        const double v88 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v89 = k1e_f64_4ulp_avx512_fma_f64(v87, v85, v88);
        const double v90 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v91 = k1e_f64_4ulp_avx512_fma_f64(v89, v85, v90);
        const double v92 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v93 = k1e_f64_4ulp_avx512_fma_f64(v91, v85, v92);
        const double v94 = -0x1p-2; /* -0.25 */
        const double v95 = k1e_f64_4ulp_avx512_fma_f64(v93, v85, v94);
        const double v96 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v97 = k1e_f64_4ulp_avx512_fma_f64(v95, v85, v96);
        const double v98 = -0x1p-1; /* -0.5 */
        const double v99 = k1e_f64_4ulp_avx512_fma_f64(v97, v85, v98);
        const double v100 = v85 * v85;
        const double v101 = k1e_f64_4ulp_avx512_fma_f64(v99, v100, v85);
        const double v102 = v83 + v101;
        const double v103 = 0x1p-2; /* 0.25 */
        const double v104 = v0 * v0;
        const double v105 = v103 * v104;
        const double v106 = 0x1.f17697cf1cf13p-49; /* 3.4518447400575561e-15 */
        const double v107 = 0x1.ab81ea75fcdf4p-42; /* 3.7970292140633116e-13 */
        const double v108 = k1e_f64_4ulp_avx512_fma_f64(v105, v106, v107);
        const double v109 = 0x1.2c9758daf5cdp-35; /* 3.4173262926569807e-11 */
        const double v110 = k1e_f64_4ulp_avx512_fma_f64(v108, v105, v109);
        const double v111 = 0x1.522a43f65486ap-29; /* 2.4604749307130261e-09 */
        const double v112 = k1e_f64_4ulp_avx512_fma_f64(v105, v110, v111);
        const double v113 = 0x1.27e4fb7789f5cp-23; /* 1.3778659611992944e-07 */
        const double v114 = k1e_f64_4ulp_avx512_fma_f64(v112, v105, v113);
        const double v115 = 0x1.845c8a0ce5129p-18; /* 5.7870370370370367e-06 */
        const double v116 = k1e_f64_4ulp_avx512_fma_f64(v114, v105, v115);
        const double v117 = v105 * v116;
        const double v118 = 0x1.6c16c16c16c17p-13; /* 0.00017361111111111112 */
        const double v119 = v117 + v118;
        const double v120 = 0x1.c71c71c71c71cp-9; /* 0.003472222222222222 */
        const double v121 = k1e_f64_4ulp_avx512_fma_f64(v119, v105, v120);
        const double v122 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v123 = k1e_f64_4ulp_avx512_fma_f64(v105, v121, v122);
        const double v124 = k1e_f64_4ulp_avx512_fma_f64(v105, v123, v103);
        const double v125 = k1e_f64_4ulp_avx512_fma_f64(v124, v105, v11);
        const double v126 = -0x1.80559d1876ef2p-47; /* -1.0667423287427252e-14 */
        const double v127 = -0x1.4015e46406dd9p-40; /* -1.1371721918463934e-12 */
        const double v128 = k1e_f64_4ulp_avx512_fma_f64(v126, v105, v127);
        const double v129 = -0x1.b24176f948c55p-34; /* -9.8738319512815266e-11 */
        const double v130 = k1e_f64_4ulp_avx512_fma_f64(v105, v128, v129);
        const double v131 = -0x1.d49398f1e78b6p-28; /* -6.8186862700468559e-09 */
        const double v132 = k1e_f64_4ulp_avx512_fma_f64(v130, v105, v131);
        const double v133 = -0x1.8630abd83ba61p-22; /* -3.6339286914227623e-07 */
        const double v134 = k1e_f64_4ulp_avx512_fma_f64(v132, v105, v133);
        const double v135 = -0x1.e212a001aa46fp-17; /* -1.4366887629196059e-05 */
        const double v136 = k1e_f64_4ulp_avx512_fma_f64(v105, v134, v135);
        const double v137 = -0x1.a291822473f2fp-12; /* -0.00039917792517217809 */
        const double v138 = k1e_f64_4ulp_avx512_fma_f64(v136, v105, v137);
        const double v139 = -0x1.d802af7a5dbc8p-8; /* -0.0072023085034435622 */
        const double v140 = k1e_f64_4ulp_avx512_fma_f64(v138, v105, v139);
        const double v141 = -0x1.303ae729ff30fp-4; /* -0.07427492426354497 */
        const double v142 = k1e_f64_4ulp_avx512_fma_f64(v140, v105, v141);
        const double v143 = -0x1.5dadb014541ebp-2; /* -0.34148287891460311 */
        const double v144 = k1e_f64_4ulp_avx512_fma_f64(v105, v142, v143);
        const double v145 = -0x1.3b5b6028a83d6p-2; /* -0.30796575782920621 */
        const double v146 = k1e_f64_4ulp_avx512_fma_f64(v144, v105, v145);
        const double v147 = k1e_f64_4ulp_avx512_fma_f64(v102, v125, v146);
        const double v148 = v4 / v0;
        const double v149 = k1e_f64_4ulp_avx512_fma_f64(v0, v147, v148);
        const double v150 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v151 = v6 > v0 ? v6 : v0;
        const double v152 = k1e_f64_4ulp_avx512_fma_f64(v150, v151, v78);
        const int64_t v153 = k1e_f64_4ulp_avx512_bits_f64(v152);
        const int32_t v154 = (int32_t)(uint32_t)(uint64_t)v153;
        const double v155 = k1e_f64_4ulp_avx512_table2[(uint32_t)v154 & (32u - 1)];
        const double v156 = v149 * v155;
        const double v157 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v158 = v152 - v78;
        const double v159 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v160 = k1e_f64_4ulp_avx512_fma_f64(v159, v158, v151);
        const double v161 = k1e_f64_4ulp_avx512_fma_f64(v157, v158, v160);
        const double v162 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v163 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v164 = k1e_f64_4ulp_avx512_fma_f64(v162, v161, v163);
        const double v165 = k1e_f64_4ulp_avx512_fma_f64(v164, v161, v122);
        const double v166 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v167 = k1e_f64_4ulp_avx512_fma_f64(v165, v161, v166);
        const double v168 = k1e_f64_4ulp_avx512_fma_f64(v167, v161, v11);
        const double v169 = k1e_f64_4ulp_avx512_fma_f64(v161, v168, v4);
        const double v170 = k1e_f64_4ulp_avx512_table3[(uint32_t)v154 & (32u - 1)];
        const double v171 = k1e_f64_4ulp_avx512_fma_f64(v161, v169, v170);
        const double v172 = k1e_f64_4ulp_avx512_fma_f64(v156, v171, v156);
        const double v173 = k1e_f64_4ulp_avx512_scalef_f64(v172, v158);
        const double v174 = v71 ? v72 : v173;
        r0 = v174;
    }
    return r0;
}

static void k1e_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1e_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1E_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1E_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1E_F64_4ULP_AVX512_AVX2 static inline K1E_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K1E_F64_4ULP_AVX512_AVX512 static inline K1E_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K1E_F64_4ULP_AVX512_AVX2 __m256i k1e_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

K1E_F64_4ULP_AVX512_AVX2 __m128i k1e_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
K1E_F64_4ULP_AVX512_AVX2 __m256d k1e_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
K1E_F64_4ULP_AVX512_AVX2 __m256d k1e_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k1e_f64_4ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1E_F64_4ULP_AVX512_AVX2 __m256d k1e_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k1e_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1E_F64_4ULP_AVX512_AVX2 __m256d k1e_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k1e_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1E_F64_4ULP_AVX512_AVX2 __m256d k1e_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k1e_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

K1E_F64_4ULP_AVX512_AVX2 void k1e_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v6 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v8 = _mm256_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m256d v9 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v11 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v14 = _mm256_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m256d v16 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v20 = _mm256_set1_pd(-0x1.511db9359ac77p-35); /* -3.8325664186352247e-11 */
    const __m256d v21 = _mm256_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m256d v23 = _mm256_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m256d v25 = _mm256_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m256d v27 = _mm256_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m256d v29 = _mm256_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m256d v31 = _mm256_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m256d v33 = _mm256_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m256d v36 = _mm256_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m256d v38 = _mm256_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m256d v40 = _mm256_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m256d v42 = _mm256_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m256d v44 = _mm256_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m256d v46 = _mm256_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m256d v48 = _mm256_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m256d v50 = _mm256_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m256d v52 = _mm256_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m256d v54 = _mm256_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m256d v56 = _mm256_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m256d v58 = _mm256_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m256d v60 = _mm256_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m256d v62 = _mm256_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m256d v66 = _mm256_set1_pd(0x1.4p+0); /* 1.25 */
    const __m256d v70 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v72 = _mm256_set1_pd(INFINITY);
    const __m256d v77 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v78 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v86 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v88 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v90 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v92 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v94 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v96 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v98 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v103 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v106 = _mm256_set1_pd(0x1.f17697cf1cf13p-49); /* 3.4518447400575561e-15 */
    const __m256d v107 = _mm256_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m256d v109 = _mm256_set1_pd(0x1.2c9758daf5cdp-35); /* 3.4173262926569807e-11 */
    const __m256d v111 = _mm256_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m256d v113 = _mm256_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m256d v115 = _mm256_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m256d v118 = _mm256_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m256d v120 = _mm256_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m256d v122 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v126 = _mm256_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m256d v127 = _mm256_set1_pd(-0x1.4015e46406dd9p-40); /* -1.1371721918463934e-12 */
    const __m256d v129 = _mm256_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m256d v131 = _mm256_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m256d v133 = _mm256_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m256d v135 = _mm256_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m256d v137 = _mm256_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m256d v139 = _mm256_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m256d v141 = _mm256_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m256d v143 = _mm256_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m256d v145 = _mm256_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m256d v150 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v157 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v159 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v162 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v163 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v166 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = k1e_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v0l);
    const __m256d v1h = k1e_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v0h);
    const __m256d v2l = _mm256_mul_pd(v1l, v0l);
    const __m256d v2h = _mm256_mul_pd(v1h, v0h);
    const __m256d v5l = _mm256_fnmadd_pd(v2l, v1l, v4);
    const __m256d v5h = _mm256_fnmadd_pd(v2h, v1h, v4);
    const __m256d v7l = _mm256_max_pd(v5l, v6);
    const __m256d v7h = _mm256_max_pd(v5h, v6);
    const __m256d v10l = _mm256_fmadd_pd(v8, v7l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8, v7h, v9);
    const __m256d v12l = _mm256_fmadd_pd(v7l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v7h, v10h, v11);
    const __m256d v13l = _mm256_mul_pd(v12l, v7l);
    const __m256d v13h = _mm256_mul_pd(v12h, v7h);
    const __m256d v15l = _mm256_min_pd(v14, v0l);
    const __m256d v15h = _mm256_min_pd(v14, v0h);
    const __m256d v17l = _mm256_sub_pd(v15l, v16);
    const __m256d v17h = _mm256_sub_pd(v15h, v16);
    const __m256d v18l = _mm256_add_pd(v15l, v4);
    const __m256d v18h = _mm256_add_pd(v15h, v4);
    const __m256d v19l = _mm256_div_pd(v17l, v18l);
    const __m256d v19h = _mm256_div_pd(v17h, v18h);
    const __m256d v22l = _mm256_fmadd_pd(v20, v19l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20, v19h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v19l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v19h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v19l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v19h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v19l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v19h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v19l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v19h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v19l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v19h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v19l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v19h, v32h, v33);
    const __m256d v35l = _mm256_mul_pd(v19l, v34l);
    const __m256d v35h = _mm256_mul_pd(v19h, v34h);
    const __m256d v37l = _mm256_add_pd(v35l, v36);
    const __m256d v37h = _mm256_add_pd(v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v19l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v19h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v19l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v19h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v19l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v19h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v19l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v19h, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v19l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v19h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v19l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v19h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v19l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v19h, v49h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v19l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v19h, v51h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v19l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v19h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v19l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v19h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v19l, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v19h, v57h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v19l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v19h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v19l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v19h, v62);
    const __m256d v64l = _mm256_add_pd(v13l, v63l);
    const __m256d v64h = _mm256_add_pd(v13h, v63h);
    const __m256d v65l = _mm256_fmadd_pd(v13l, v63l, v64l);
    const __m256d v65h = _mm256_fmadd_pd(v13h, v63h, v64h);
    const __m256d v67l = _mm256_mul_pd(v66, v1l);
    const __m256d v67h = _mm256_mul_pd(v66, v1h);
    const __m256d v68l = _mm256_fmadd_pd(v65l, v67l, v67l);
    const __m256d v68h = _mm256_fmadd_pd(v65h, v67h, v67h);
    const __m256i v69l = _mm256_castpd_si256(_mm256_cmp_pd(v4, v0l, _CMP_NLE_UQ));
    const __m256i v69h = _mm256_castpd_si256(_mm256_cmp_pd(v4, v0h, _CMP_NLE_UQ));
    const __m256i v69 = k1e_f64_4ulp_avx512_join_mask_avx2(v69l, v69h);
    __m256d r0l = v68l;
    __m256d r0h = v68h;
    __m256i any1 = v69;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v71l = _mm256_castpd_si256(_mm256_cmp_pd(v70, v0l, _CMP_EQ_OQ));
        const __m256i v71h = _mm256_castpd_si256(_mm256_cmp_pd(v70, v0h, _CMP_EQ_OQ));
        const __m256i v71 = k1e_f64_4ulp_avx512_join_mask_avx2(v71l, v71h);
        const __m256d v73l = k1e_f64_4ulp_avx512_lanes_getexp_f64_avx2(v0l);
        const __m256d v73h = k1e_f64_4ulp_avx512_lanes_getexp_f64_avx2(v0h);
        const __m256d v74l = k1e_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v0l);
        const __m256d v74h = k1e_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v0h);
        const __m256d v75l = k1e_f64_4ulp_avx512_lanes_getexp_f64_avx2(v74l);
        const __m256d v75h = k1e_f64_4ulp_avx512_lanes_getexp_f64_avx2(v74h);
        const __m256d v76l = _mm256_sub_pd(v73l, v75l);
        const __m256d v76h = _mm256_sub_pd(v73h, v75h);
        const __m256d v79l = _mm256_add_pd(v78, v74l);
        const __m256d v79h = _mm256_add_pd(v78, v74h);
        const __m256i v80l = _mm256_castpd_si256(v79l);
        const __m256i v80h = _mm256_castpd_si256(v79h);
        const __m128i v81l = k1e_f64_4ulp_avx512_wrap_avx2(v80l);
        const __m128i v81h = k1e_f64_4ulp_avx512_wrap_avx2(v80h);
        const __m256i v81 = _mm256_set_m128i(v81h, v81l);
        const __m256d v82l = k1e_f64_4ulp_avx512_gather_f64_avx2(k1e_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v81), _mm_set1_epi32(31)));
        const __m256d v82h = k1e_f64_4ulp_avx512_gather_f64_avx2(k1e_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v81, 1), _mm_set1_epi32(31)));
        const __m256d v83l = _mm256_fmadd_pd(v76l, v77, v82l);
        const __m256d v83h = _mm256_fmadd_pd(v76h, v77, v82h);
        const __m256d v84l = k1e_f64_4ulp_avx512_gather_f64_avx2(k1e_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v81), _mm_set1_epi32(31)));
        const __m256d v84h = k1e_f64_4ulp_avx512_gather_f64_avx2(k1e_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v81, 1), _mm_set1_epi32(31)));
        const __m256d v85l = _mm256_fmadd_pd(v84l, v74l, v6);
        const __m256d v85h = _mm256_fmadd_pd(v84h, v74h, v6);
        const __m256d v87l = _mm256_fmadd_pd(v7l, v85l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v7h, v85h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v85l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v85h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v89l, v85l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89h, v85h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v91l, v85l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91h, v85h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v85l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v85h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v85l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v85h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v85l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v85h, v98);
        const __m256d v100l = _mm256_mul_pd(v85l, v85l);
        const __m256d v100h = _mm256_mul_pd(v85h, v85h);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v100l, v85l);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v100h, v85h);
        const __m256d v102l = _mm256_add_pd(v83l, v101l);
        const __m256d v102h = _mm256_add_pd(v83h, v101h);
        const __m256d v104l = _mm256_mul_pd(v0l, v0l);
        const __m256d v104h = _mm256_mul_pd(v0h, v0h);
        const __m256d v105l = _mm256_mul_pd(v103, v104l);
        const __m256d v105h = _mm256_mul_pd(v103, v104h);
        const __m256d v108l = _mm256_fmadd_pd(v105l, v106, v107);
        const __m256d v108h = _mm256_fmadd_pd(v105h, v106, v107);
        const __m256d v110l = _mm256_fmadd_pd(v108l, v105l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v108h, v105h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v105l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v105h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v105l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v105h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v105l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v105h, v115);
        const __m256d v117l = _mm256_mul_pd(v105l, v116l);
        const __m256d v117h = _mm256_mul_pd(v105h, v116h);
        const __m256d v119l = _mm256_add_pd(v117l, v118);
        const __m256d v119h = _mm256_add_pd(v117h, v118);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v105l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v105h, v120);
        const __m256d v123l = _mm256_fmadd_pd(v105l, v121l, v122);
        const __m256d v123h = _mm256_fmadd_pd(v105h, v121h, v122);
        const __m256d v124l = _mm256_fmadd_pd(v105l, v123l, v103);
        const __m256d v124h = _mm256_fmadd_pd(v105h, v123h, v103);
        const __m256d v125l = _mm256_fmadd_pd(v124l, v105l, v11);
        const __m256d v125h = _mm256_fmadd_pd(v124h, v105h, v11);
        const __m256d v128l = _mm256_fmadd_pd(v126, v105l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v126, v105h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v105l, v128l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v105h, v128h, v129);
        const __m256d v132l = _mm256_fmadd_pd(v130l, v105l, v131);
        const __m256d v132h = _mm256_fmadd_pd(v130h, v105h, v131);
        const __m256d v134l = _mm256_fmadd_pd(v132l, v105l, v133);
        const __m256d v134h = _mm256_fmadd_pd(v132h, v105h, v133);
        const __m256d v136l = _mm256_fmadd_pd(v105l, v134l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v105h, v134h, v135);
        const __m256d v138l = _mm256_fmadd_pd(v136l, v105l, v137);
        const __m256d v138h = _mm256_fmadd_pd(v136h, v105h, v137);
        const __m256d v140l = _mm256_fmadd_pd(v138l, v105l, v139);
        const __m256d v140h = _mm256_fmadd_pd(v138h, v105h, v139);
        const __m256d v142l = _mm256_fmadd_pd(v140l, v105l, v141);
        const __m256d v142h = _mm256_fmadd_pd(v140h, v105h, v141);
        const __m256d v144l = _mm256_fmadd_pd(v105l, v142l, v143);
        const __m256d v144h = _mm256_fmadd_pd(v105h, v142h, v143);
        const __m256d v146l = _mm256_fmadd_pd(v144l, v105l, v145);
        const __m256d v146h = _mm256_fmadd_pd(v144h, v105h, v145);
        const __m256d v147l = _mm256_fmadd_pd(v102l, v125l, v146l);
        const __m256d v147h = _mm256_fmadd_pd(v102h, v125h, v146h);
        const __m256d v148l = _mm256_div_pd(v4, v0l);
        const __m256d v148h = _mm256_div_pd(v4, v0h);
        const __m256d v149l = _mm256_fmadd_pd(v0l, v147l, v148l);
        const __m256d v149h = _mm256_fmadd_pd(v0h, v147h, v148h);
        const __m256d v151l = _mm256_max_pd(v6, v0l);
        const __m256d v151h = _mm256_max_pd(v6, v0h);
        const __m256d v152l = _mm256_fmadd_pd(v150, v151l, v78);
        const __m256d v152h = _mm256_fmadd_pd(v150, v151h, v78);
        const __m256i v153l = _mm256_castpd_si256(v152l);
        const __m256i v153h = _mm256_castpd_si256(v152h);
        const __m128i v154l = k1e_f64_4ulp_avx512_wrap_avx2(v153l);
        const __m128i v154h = k1e_f64_4ulp_avx512_wrap_avx2(v153h);
        const __m256i v154 = _mm256_set_m128i(v154h, v154l);
        const __m256d v155l = k1e_f64_4ulp_avx512_gather_f64_avx2(k1e_f64_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v154), _mm_set1_epi32(31)));
        const __m256d v155h = k1e_f64_4ulp_avx512_gather_f64_avx2(k1e_f64_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v154, 1), _mm_set1_epi32(31)));
        const __m256d v156l = _mm256_mul_pd(v149l, v155l);
        const __m256d v156h = _mm256_mul_pd(v149h, v155h);
        const __m256d v158l = _mm256_sub_pd(v152l, v78);
        const __m256d v158h = _mm256_sub_pd(v152h, v78);
        const __m256d v160l = _mm256_fmadd_pd(v159, v158l, v151l);
        const __m256d v160h = _mm256_fmadd_pd(v159, v158h, v151h);
        const __m256d v161l = _mm256_fmadd_pd(v157, v158l, v160l);
        const __m256d v161h = _mm256_fmadd_pd(v157, v158h, v160h);
        const __m256d v164l = _mm256_fmadd_pd(v162, v161l, v163);
        const __m256d v164h = _mm256_fmadd_pd(v162, v161h, v163);
        const __m256d v165l = _mm256_fmadd_pd(v164l, v161l, v122);
        const __m256d v165h = _mm256_fmadd_pd(v164h, v161h, v122);
        const __m256d v167l = _mm256_fmadd_pd(v165l, v161l, v166);
        const __m256d v167h = _mm256_fmadd_pd(v165h, v161h, v166);
        const __m256d v168l = _mm256_fmadd_pd(v167l, v161l, v11);
        const __m256d v168h = _mm256_fmadd_pd(v167h, v161h, v11);
        const __m256d v169l = _mm256_fmadd_pd(v161l, v168l, v4);
        const __m256d v169h = _mm256_fmadd_pd(v161h, v168h, v4);
        const __m256d v170l = k1e_f64_4ulp_avx512_gather_f64_avx2(k1e_f64_4ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v154), _mm_set1_epi32(31)));
        const __m256d v170h = k1e_f64_4ulp_avx512_gather_f64_avx2(k1e_f64_4ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v154, 1), _mm_set1_epi32(31)));
        const __m256d v171l = _mm256_fmadd_pd(v161l, v169l, v170l);
        const __m256d v171h = _mm256_fmadd_pd(v161h, v169h, v170h);
        const __m256d v172l = _mm256_fmadd_pd(v156l, v171l, v156l);
        const __m256d v172h = _mm256_fmadd_pd(v156h, v171h, v156h);
        const __m256d v173l = k1e_f64_4ulp_avx512_lanes_scalef_f64_avx2(v172l, v158l);
        const __m256d v173h = k1e_f64_4ulp_avx512_lanes_scalef_f64_avx2(v172h, v158h);
        const __m256d v174l = _mm256_blendv_pd(v173l, v72, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v71))));
        const __m256d v174h = _mm256_blendv_pd(v173h, v72, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v71, 1))));
        r0l = _mm256_blendv_pd(r0l, v174l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v69))));
        r0h = _mm256_blendv_pd(r0h, v174h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v69, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K1E_F64_4ULP_AVX512_AVX2_TARGET void k1e_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1e_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k1e_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
K1E_F64_4ULP_AVX512_AVX512 __m512d k1e_f64_4ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K1E_F64_4ULP_AVX512_AVX512 __mmask8 k1e_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
K1E_F64_4ULP_AVX512_AVX512 void k1e_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v8 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v11 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v14 = _mm512_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m512d v16 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v20 = _mm512_set1_pd(-0x1.511db9359ac77p-35); /* -3.8325664186352247e-11 */
    const __m512d v21 = _mm512_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m512d v23 = _mm512_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m512d v25 = _mm512_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m512d v27 = _mm512_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m512d v31 = _mm512_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m512d v33 = _mm512_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m512d v36 = _mm512_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m512d v38 = _mm512_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m512d v40 = _mm512_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m512d v42 = _mm512_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m512d v44 = _mm512_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m512d v46 = _mm512_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m512d v48 = _mm512_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m512d v50 = _mm512_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m512d v52 = _mm512_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m512d v54 = _mm512_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m512d v56 = _mm512_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m512d v58 = _mm512_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m512d v60 = _mm512_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m512d v62 = _mm512_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m512d v66 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v70 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v72 = _mm512_set1_pd(INFINITY);
    const __m512d v77 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v78 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v86 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v88 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v90 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v92 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v94 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v96 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v98 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v103 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v106 = _mm512_set1_pd(0x1.f17697cf1cf13p-49); /* 3.4518447400575561e-15 */
    const __m512d v107 = _mm512_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m512d v109 = _mm512_set1_pd(0x1.2c9758daf5cdp-35); /* 3.4173262926569807e-11 */
    const __m512d v111 = _mm512_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m512d v113 = _mm512_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m512d v115 = _mm512_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m512d v118 = _mm512_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m512d v120 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v122 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v126 = _mm512_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m512d v127 = _mm512_set1_pd(-0x1.4015e46406dd9p-40); /* -1.1371721918463934e-12 */
    const __m512d v129 = _mm512_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m512d v131 = _mm512_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m512d v133 = _mm512_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m512d v135 = _mm512_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m512d v137 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v139 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v141 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v143 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v145 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d v150 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v157 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v159 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v162 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v163 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v166 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table3 + 8);
    const __m512d t3_2 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table3 + 16);
    const __m512d t3_3 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table3 + 24);
    const __m512d v0_0l = _mm512_loadu_pd(x);
    const __m512d v0_0h = _mm512_loadu_pd(x + 8);
    const __m512d v0_1l = _mm512_loadu_pd(x + 16);
    const __m512d v0_1h = _mm512_loadu_pd(x + 24);
    const __m512d v1_0l = _mm512_rsqrt14_pd(v0_0l);
    const __m512d v1_0h = _mm512_rsqrt14_pd(v0_0h);
    const __m512d v1_1l = _mm512_rsqrt14_pd(v0_1l);
    const __m512d v1_1h = _mm512_rsqrt14_pd(v0_1h);
    const __m512d v2_0l = _mm512_mul_pd(v1_0l, v0_0l);
    const __m512d v2_0h = _mm512_mul_pd(v1_0h, v0_0h);
    const __m512d v2_1l = _mm512_mul_pd(v1_1l, v0_1l);
    const __m512d v2_1h = _mm512_mul_pd(v1_1h, v0_1h);
    const __m512d v5_0l = _mm512_fnmadd_pd(v2_0l, v1_0l, v4);
    const __m512d v5_0h = _mm512_fnmadd_pd(v2_0h, v1_0h, v4);
    const __m512d v5_1l = _mm512_fnmadd_pd(v2_1l, v1_1l, v4);
    const __m512d v5_1h = _mm512_fnmadd_pd(v2_1h, v1_1h, v4);
    const __m512d v7_0l = _mm512_max_pd(v5_0l, v6);
    const __m512d v7_0h = _mm512_max_pd(v5_0h, v6);
    const __m512d v7_1l = _mm512_max_pd(v5_1l, v6);
    const __m512d v7_1h = _mm512_max_pd(v5_1h, v6);
    const __m512d v10_0l = _mm512_fmadd_pd(v8, v7_0l, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v8, v7_0h, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v8, v7_1l, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v8, v7_1h, v9);
    const __m512d v12_0l = _mm512_fmadd_pd(v7_0l, v10_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v7_0h, v10_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v7_1l, v10_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v7_1h, v10_1h, v11);
    const __m512d v13_0l = _mm512_mul_pd(v12_0l, v7_0l);
    const __m512d v13_0h = _mm512_mul_pd(v12_0h, v7_0h);
    const __m512d v13_1l = _mm512_mul_pd(v12_1l, v7_1l);
    const __m512d v13_1h = _mm512_mul_pd(v12_1h, v7_1h);
    const __m512d v15_0l = _mm512_min_pd(v14, v0_0l);
    const __m512d v15_0h = _mm512_min_pd(v14, v0_0h);
    const __m512d v15_1l = _mm512_min_pd(v14, v0_1l);
    const __m512d v15_1h = _mm512_min_pd(v14, v0_1h);
    const __m512d v17_0l = _mm512_sub_pd(v15_0l, v16);
    const __m512d v17_0h = _mm512_sub_pd(v15_0h, v16);
    const __m512d v17_1l = _mm512_sub_pd(v15_1l, v16);
    const __m512d v17_1h = _mm512_sub_pd(v15_1h, v16);
    const __m512d v18_0l = _mm512_add_pd(v15_0l, v4);
    const __m512d v18_0h = _mm512_add_pd(v15_0h, v4);
    const __m512d v18_1l = _mm512_add_pd(v15_1l, v4);
    const __m512d v18_1h = _mm512_add_pd(v15_1h, v4);
    const __m512d v19_0l = _mm512_div_pd(v17_0l, v18_0l);
    const __m512d v19_0h = _mm512_div_pd(v17_0h, v18_0h);
    const __m512d v19_1l = _mm512_div_pd(v17_1l, v18_1l);
    const __m512d v19_1h = _mm512_div_pd(v17_1h, v18_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v20, v19_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20, v19_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20, v19_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20, v19_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v19_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v19_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v19_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v19_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v19_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v19_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v19_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v19_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v19_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v19_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v19_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v19_1h, v26_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v19_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v19_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v19_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v19_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v19_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v19_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v19_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v19_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v19_0l, v32_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v19_0h, v32_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v19_1l, v32_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v19_1h, v32_1h, v33);
    const __m512d v35_0l = _mm512_mul_pd(v19_0l, v34_0l);
    const __m512d v35_0h = _mm512_mul_pd(v19_0h, v34_0h);
    const __m512d v35_1l = _mm512_mul_pd(v19_1l, v34_1l);
    const __m512d v35_1h = _mm512_mul_pd(v19_1h, v34_1h);
    const __m512d v37_0l = _mm512_add_pd(v35_0l, v36);
    const __m512d v37_0h = _mm512_add_pd(v35_0h, v36);
    const __m512d v37_1l = _mm512_add_pd(v35_1l, v36);
    const __m512d v37_1h = _mm512_add_pd(v35_1h, v36);
    const __m512d v39_0l = _mm512_fmadd_pd(v37_0l, v19_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v37_0h, v19_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v37_1l, v19_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v37_1h, v19_1h, v38);
    const __m512d v41_0l = _mm512_fmadd_pd(v39_0l, v19_0l, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v39_0h, v19_0h, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v39_1l, v19_1l, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v39_1h, v19_1h, v40);
    const __m512d v43_0l = _mm512_fmadd_pd(v19_0l, v41_0l, v42);
    const __m512d v43_0h = _mm512_fmadd_pd(v19_0h, v41_0h, v42);
    const __m512d v43_1l = _mm512_fmadd_pd(v19_1l, v41_1l, v42);
    const __m512d v43_1h = _mm512_fmadd_pd(v19_1h, v41_1h, v42);
    const __m512d v45_0l = _mm512_fmadd_pd(v19_0l, v43_0l, v44);
    const __m512d v45_0h = _mm512_fmadd_pd(v19_0h, v43_0h, v44);
    const __m512d v45_1l = _mm512_fmadd_pd(v19_1l, v43_1l, v44);
    const __m512d v45_1h = _mm512_fmadd_pd(v19_1h, v43_1h, v44);
    const __m512d v47_0l = _mm512_fmadd_pd(v45_0l, v19_0l, v46);
    const __m512d v47_0h = _mm512_fmadd_pd(v45_0h, v19_0h, v46);
    const __m512d v47_1l = _mm512_fmadd_pd(v45_1l, v19_1l, v46);
    const __m512d v47_1h = _mm512_fmadd_pd(v45_1h, v19_1h, v46);
    const __m512d v49_0l = _mm512_fmadd_pd(v47_0l, v19_0l, v48);
    const __m512d v49_0h = _mm512_fmadd_pd(v47_0h, v19_0h, v48);
    const __m512d v49_1l = _mm512_fmadd_pd(v47_1l, v19_1l, v48);
    const __m512d v49_1h = _mm512_fmadd_pd(v47_1h, v19_1h, v48);
    const __m512d v51_0l = _mm512_fmadd_pd(v19_0l, v49_0l, v50);
    const __m512d v51_0h = _mm512_fmadd_pd(v19_0h, v49_0h, v50);
    const __m512d v51_1l = _mm512_fmadd_pd(v19_1l, v49_1l, v50);
    const __m512d v51_1h = _mm512_fmadd_pd(v19_1h, v49_1h, v50);
    const __m512d v53_0l = _mm512_fmadd_pd(v19_0l, v51_0l, v52);
    const __m512d v53_0h = _mm512_fmadd_pd(v19_0h, v51_0h, v52);
    const __m512d v53_1l = _mm512_fmadd_pd(v19_1l, v51_1l, v52);
    const __m512d v53_1h = _mm512_fmadd_pd(v19_1h, v51_1h, v52);
    const __m512d v55_0l = _mm512_fmadd_pd(v53_0l, v19_0l, v54);
    const __m512d v55_0h = _mm512_fmadd_pd(v53_0h, v19_0h, v54);
    const __m512d v55_1l = _mm512_fmadd_pd(v53_1l, v19_1l, v54);
    const __m512d v55_1h = _mm512_fmadd_pd(v53_1h, v19_1h, v54);
    const __m512d v57_0l = _mm512_fmadd_pd(v55_0l, v19_0l, v56);
    const __m512d v57_0h = _mm512_fmadd_pd(v55_0h, v19_0h, v56);
    const __m512d v57_1l = _mm512_fmadd_pd(v55_1l, v19_1l, v56);
    const __m512d v57_1h = _mm512_fmadd_pd(v55_1h, v19_1h, v56);
    const __m512d v59_0l = _mm512_fmadd_pd(v19_0l, v57_0l, v58);
    const __m512d v59_0h = _mm512_fmadd_pd(v19_0h, v57_0h, v58);
    const __m512d v59_1l = _mm512_fmadd_pd(v19_1l, v57_1l, v58);
    const __m512d v59_1h = _mm512_fmadd_pd(v19_1h, v57_1h, v58);
    const __m512d v61_0l = _mm512_fmadd_pd(v59_0l, v19_0l, v60);
    const __m512d v61_0h = _mm512_fmadd_pd(v59_0h, v19_0h, v60);
    const __m512d v61_1l = _mm512_fmadd_pd(v59_1l, v19_1l, v60);
    const __m512d v61_1h = _mm512_fmadd_pd(v59_1h, v19_1h, v60);
    const __m512d v63_0l = _mm512_fmadd_pd(v61_0l, v19_0l, v62);
    const __m512d v63_0h = _mm512_fmadd_pd(v61_0h, v19_0h, v62);
    const __m512d v63_1l = _mm512_fmadd_pd(v61_1l, v19_1l, v62);
    const __m512d v63_1h = _mm512_fmadd_pd(v61_1h, v19_1h, v62);
    const __m512d v64_0l = _mm512_add_pd(v13_0l, v63_0l);
    const __m512d v64_0h = _mm512_add_pd(v13_0h, v63_0h);
    const __m512d v64_1l = _mm512_add_pd(v13_1l, v63_1l);
    const __m512d v64_1h = _mm512_add_pd(v13_1h, v63_1h);
    const __m512d v65_0l = _mm512_fmadd_pd(v13_0l, v63_0l, v64_0l);
    const __m512d v65_0h = _mm512_fmadd_pd(v13_0h, v63_0h, v64_0h);
    const __m512d v65_1l = _mm512_fmadd_pd(v13_1l, v63_1l, v64_1l);
    const __m512d v65_1h = _mm512_fmadd_pd(v13_1h, v63_1h, v64_1h);
    const __m512d v67_0l = _mm512_mul_pd(v66, v1_0l);
    const __m512d v67_0h = _mm512_mul_pd(v66, v1_0h);
    const __m512d v67_1l = _mm512_mul_pd(v66, v1_1l);
    const __m512d v67_1h = _mm512_mul_pd(v66, v1_1h);
    const __m512d v68_0l = _mm512_fmadd_pd(v65_0l, v67_0l, v67_0l);
    const __m512d v68_0h = _mm512_fmadd_pd(v65_0h, v67_0h, v67_0h);
    const __m512d v68_1l = _mm512_fmadd_pd(v65_1l, v67_1l, v67_1l);
    const __m512d v68_1h = _mm512_fmadd_pd(v65_1h, v67_1h, v67_1h);
    const __mmask8 v69_0l = _mm512_cmp_pd_mask(v4, v0_0l, _CMP_NLE_UQ);
    const __mmask8 v69_0h = _mm512_cmp_pd_mask(v4, v0_0h, _CMP_NLE_UQ);
    const __mmask16 v69_0 = _mm512_kunpackb(v69_0h, v69_0l);
    const __mmask8 v69_1l = _mm512_cmp_pd_mask(v4, v0_1l, _CMP_NLE_UQ);
    const __mmask8 v69_1h = _mm512_cmp_pd_mask(v4, v0_1h, _CMP_NLE_UQ);
    const __mmask16 v69_1 = _mm512_kunpackb(v69_1h, v69_1l);
    __m512d r0_0l = v68_0l;
    __m512d r0_0h = v68_0h;
    __m512d r0_1l = v68_1l;
    __m512d r0_1h = v68_1h;
    __mmask16 any1 = v69_0;
    any1 = (__mmask16)(any1 | v69_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v71_0l = _mm512_cmp_pd_mask(v70, v0_0l, _CMP_EQ_OQ);
        const __mmask8 v71_0h = _mm512_cmp_pd_mask(v70, v0_0h, _CMP_EQ_OQ);
        const __mmask16 v71_0 = _mm512_kunpackb(v71_0h, v71_0l);
        const __mmask8 v71_1l = _mm512_cmp_pd_mask(v70, v0_1l, _CMP_EQ_OQ);
        const __mmask8 v71_1h = _mm512_cmp_pd_mask(v70, v0_1h, _CMP_EQ_OQ);
        const __mmask16 v71_1 = _mm512_kunpackb(v71_1h, v71_1l);
        const __m512d v73_0l = _mm512_getexp_pd(v0_0l);
        const __m512d v73_0h = _mm512_getexp_pd(v0_0h);
        const __m512d v73_1l = _mm512_getexp_pd(v0_1l);
        const __m512d v73_1h = _mm512_getexp_pd(v0_1h);
        const __m512d v74_0l = _mm512_getmant_pd(v0_0l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v74_0h = _mm512_getmant_pd(v0_0h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v74_1l = _mm512_getmant_pd(v0_1l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v74_1h = _mm512_getmant_pd(v0_1h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v75_0l = _mm512_getexp_pd(v74_0l);
        const __m512d v75_0h = _mm512_getexp_pd(v74_0h);
        const __m512d v75_1l = _mm512_getexp_pd(v74_1l);
        const __m512d v75_1h = _mm512_getexp_pd(v74_1h);
        const __m512d v76_0l = _mm512_sub_pd(v73_0l, v75_0l);
        const __m512d v76_0h = _mm512_sub_pd(v73_0h, v75_0h);
        const __m512d v76_1l = _mm512_sub_pd(v73_1l, v75_1l);
        const __m512d v76_1h = _mm512_sub_pd(v73_1h, v75_1h);
        const __m512d v79_0l = _mm512_add_pd(v78, v74_0l);
        const __m512d v79_0h = _mm512_add_pd(v78, v74_0h);
        const __m512d v79_1l = _mm512_add_pd(v78, v74_1l);
        const __m512d v79_1h = _mm512_add_pd(v78, v74_1h);
        const __m512i v80_0l = _mm512_castpd_si512(v79_0l);
        const __m512i v80_0h = _mm512_castpd_si512(v79_0h);
        const __m512i v80_1l = _mm512_castpd_si512(v79_1l);
        const __m512i v80_1h = _mm512_castpd_si512(v79_1h);
        const __m256i v81_0l = _mm512_cvtepi64_epi32(v80_0l);
        const __m256i v81_0h = _mm512_cvtepi64_epi32(v80_0h);
        const __m512i v81_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v81_0l), v81_0h, 1);
        const __m256i v81_1l = _mm512_cvtepi64_epi32(v80_1l);
        const __m256i v81_1h = _mm512_cvtepi64_epi32(v80_1h);
        const __m512i v81_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v81_1l), v81_1h, 1);
        const __m512d v82_0l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v81_0), t0_0, t0_1, t0_2, t0_3);
        const __m512d v82_0h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v81_0, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v82_1l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v81_1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v82_1h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v81_1, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v83_0l = _mm512_fmadd_pd(v76_0l, v77, v82_0l);
        const __m512d v83_0h = _mm512_fmadd_pd(v76_0h, v77, v82_0h);
        const __m512d v83_1l = _mm512_fmadd_pd(v76_1l, v77, v82_1l);
        const __m512d v83_1h = _mm512_fmadd_pd(v76_1h, v77, v82_1h);
        const __m512d v84_0l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v81_0), t1_0, t1_1, t1_2, t1_3);
        const __m512d v84_0h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v81_0, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v84_1l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v81_1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v84_1h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v81_1, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v85_0l = _mm512_fmadd_pd(v84_0l, v74_0l, v6);
        const __m512d v85_0h = _mm512_fmadd_pd(v84_0h, v74_0h, v6);
        const __m512d v85_1l = _mm512_fmadd_pd(v84_1l, v74_1l, v6);
        const __m512d v85_1h = _mm512_fmadd_pd(v84_1h, v74_1h, v6);
        const __m512d v87_0l = _mm512_fmadd_pd(v7_0l, v85_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v7_0h, v85_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v7_1l, v85_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v7_1h, v85_1h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v87_0l, v85_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v87_0h, v85_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v87_1l, v85_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v87_1h, v85_1h, v88);
        const __m512d v91_0l = _mm512_fmadd_pd(v89_0l, v85_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v89_0h, v85_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v89_1l, v85_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v89_1h, v85_1h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v91_0l, v85_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v91_0h, v85_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v91_1l, v85_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v91_1h, v85_1h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v93_0l, v85_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v93_0h, v85_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v93_1l, v85_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v93_1h, v85_1h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v95_0l, v85_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v95_0h, v85_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v95_1l, v85_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v95_1h, v85_1h, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v97_0l, v85_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v97_0h, v85_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v97_1l, v85_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v97_1h, v85_1h, v98);
        const __m512d v100_0l = _mm512_mul_pd(v85_0l, v85_0l);
        const __m512d v100_0h = _mm512_mul_pd(v85_0h, v85_0h);
        const __m512d v100_1l = _mm512_mul_pd(v85_1l, v85_1l);
        const __m512d v100_1h = _mm512_mul_pd(v85_1h, v85_1h);
        const __m512d v101_0l = _mm512_fmadd_pd(v99_0l, v100_0l, v85_0l);
        const __m512d v101_0h = _mm512_fmadd_pd(v99_0h, v100_0h, v85_0h);
        const __m512d v101_1l = _mm512_fmadd_pd(v99_1l, v100_1l, v85_1l);
        const __m512d v101_1h = _mm512_fmadd_pd(v99_1h, v100_1h, v85_1h);
        const __m512d v102_0l = _mm512_add_pd(v83_0l, v101_0l);
        const __m512d v102_0h = _mm512_add_pd(v83_0h, v101_0h);
        const __m512d v102_1l = _mm512_add_pd(v83_1l, v101_1l);
        const __m512d v102_1h = _mm512_add_pd(v83_1h, v101_1h);
        const __m512d v104_0l = _mm512_mul_pd(v0_0l, v0_0l);
        const __m512d v104_0h = _mm512_mul_pd(v0_0h, v0_0h);
        const __m512d v104_1l = _mm512_mul_pd(v0_1l, v0_1l);
        const __m512d v104_1h = _mm512_mul_pd(v0_1h, v0_1h);
        const __m512d v105_0l = _mm512_mul_pd(v103, v104_0l);
        const __m512d v105_0h = _mm512_mul_pd(v103, v104_0h);
        const __m512d v105_1l = _mm512_mul_pd(v103, v104_1l);
        const __m512d v105_1h = _mm512_mul_pd(v103, v104_1h);
        const __m512d v108_0l = _mm512_fmadd_pd(v105_0l, v106, v107);
        const __m512d v108_0h = _mm512_fmadd_pd(v105_0h, v106, v107);
        const __m512d v108_1l = _mm512_fmadd_pd(v105_1l, v106, v107);
        const __m512d v108_1h = _mm512_fmadd_pd(v105_1h, v106, v107);
        const __m512d v110_0l = _mm512_fmadd_pd(v108_0l, v105_0l, v109);
        const __m512d v110_0h = _mm512_fmadd_pd(v108_0h, v105_0h, v109);
        const __m512d v110_1l = _mm512_fmadd_pd(v108_1l, v105_1l, v109);
        const __m512d v110_1h = _mm512_fmadd_pd(v108_1h, v105_1h, v109);
        const __m512d v112_0l = _mm512_fmadd_pd(v105_0l, v110_0l, v111);
        const __m512d v112_0h = _mm512_fmadd_pd(v105_0h, v110_0h, v111);
        const __m512d v112_1l = _mm512_fmadd_pd(v105_1l, v110_1l, v111);
        const __m512d v112_1h = _mm512_fmadd_pd(v105_1h, v110_1h, v111);
        const __m512d v114_0l = _mm512_fmadd_pd(v112_0l, v105_0l, v113);
        const __m512d v114_0h = _mm512_fmadd_pd(v112_0h, v105_0h, v113);
        const __m512d v114_1l = _mm512_fmadd_pd(v112_1l, v105_1l, v113);
        const __m512d v114_1h = _mm512_fmadd_pd(v112_1h, v105_1h, v113);
        const __m512d v116_0l = _mm512_fmadd_pd(v114_0l, v105_0l, v115);
        const __m512d v116_0h = _mm512_fmadd_pd(v114_0h, v105_0h, v115);
        const __m512d v116_1l = _mm512_fmadd_pd(v114_1l, v105_1l, v115);
        const __m512d v116_1h = _mm512_fmadd_pd(v114_1h, v105_1h, v115);
        const __m512d v117_0l = _mm512_mul_pd(v105_0l, v116_0l);
        const __m512d v117_0h = _mm512_mul_pd(v105_0h, v116_0h);
        const __m512d v117_1l = _mm512_mul_pd(v105_1l, v116_1l);
        const __m512d v117_1h = _mm512_mul_pd(v105_1h, v116_1h);
        const __m512d v119_0l = _mm512_add_pd(v117_0l, v118);
        const __m512d v119_0h = _mm512_add_pd(v117_0h, v118);
        const __m512d v119_1l = _mm512_add_pd(v117_1l, v118);
        const __m512d v119_1h = _mm512_add_pd(v117_1h, v118);
        const __m512d v121_0l = _mm512_fmadd_pd(v119_0l, v105_0l, v120);
        const __m512d v121_0h = _mm512_fmadd_pd(v119_0h, v105_0h, v120);
        const __m512d v121_1l = _mm512_fmadd_pd(v119_1l, v105_1l, v120);
        const __m512d v121_1h = _mm512_fmadd_pd(v119_1h, v105_1h, v120);
        const __m512d v123_0l = _mm512_fmadd_pd(v105_0l, v121_0l, v122);
        const __m512d v123_0h = _mm512_fmadd_pd(v105_0h, v121_0h, v122);
        const __m512d v123_1l = _mm512_fmadd_pd(v105_1l, v121_1l, v122);
        const __m512d v123_1h = _mm512_fmadd_pd(v105_1h, v121_1h, v122);
        const __m512d v124_0l = _mm512_fmadd_pd(v105_0l, v123_0l, v103);
        const __m512d v124_0h = _mm512_fmadd_pd(v105_0h, v123_0h, v103);
        const __m512d v124_1l = _mm512_fmadd_pd(v105_1l, v123_1l, v103);
        const __m512d v124_1h = _mm512_fmadd_pd(v105_1h, v123_1h, v103);
        const __m512d v125_0l = _mm512_fmadd_pd(v124_0l, v105_0l, v11);
        const __m512d v125_0h = _mm512_fmadd_pd(v124_0h, v105_0h, v11);
        const __m512d v125_1l = _mm512_fmadd_pd(v124_1l, v105_1l, v11);
        const __m512d v125_1h = _mm512_fmadd_pd(v124_1h, v105_1h, v11);
        const __m512d v128_0l = _mm512_fmadd_pd(v126, v105_0l, v127);
        const __m512d v128_0h = _mm512_fmadd_pd(v126, v105_0h, v127);
        const __m512d v128_1l = _mm512_fmadd_pd(v126, v105_1l, v127);
        const __m512d v128_1h = _mm512_fmadd_pd(v126, v105_1h, v127);
        const __m512d v130_0l = _mm512_fmadd_pd(v105_0l, v128_0l, v129);
        const __m512d v130_0h = _mm512_fmadd_pd(v105_0h, v128_0h, v129);
        const __m512d v130_1l = _mm512_fmadd_pd(v105_1l, v128_1l, v129);
        const __m512d v130_1h = _mm512_fmadd_pd(v105_1h, v128_1h, v129);
        const __m512d v132_0l = _mm512_fmadd_pd(v130_0l, v105_0l, v131);
        const __m512d v132_0h = _mm512_fmadd_pd(v130_0h, v105_0h, v131);
        const __m512d v132_1l = _mm512_fmadd_pd(v130_1l, v105_1l, v131);
        const __m512d v132_1h = _mm512_fmadd_pd(v130_1h, v105_1h, v131);
        const __m512d v134_0l = _mm512_fmadd_pd(v132_0l, v105_0l, v133);
        const __m512d v134_0h = _mm512_fmadd_pd(v132_0h, v105_0h, v133);
        const __m512d v134_1l = _mm512_fmadd_pd(v132_1l, v105_1l, v133);
        const __m512d v134_1h = _mm512_fmadd_pd(v132_1h, v105_1h, v133);
        const __m512d v136_0l = _mm512_fmadd_pd(v105_0l, v134_0l, v135);
        const __m512d v136_0h = _mm512_fmadd_pd(v105_0h, v134_0h, v135);
        const __m512d v136_1l = _mm512_fmadd_pd(v105_1l, v134_1l, v135);
        const __m512d v136_1h = _mm512_fmadd_pd(v105_1h, v134_1h, v135);
        const __m512d v138_0l = _mm512_fmadd_pd(v136_0l, v105_0l, v137);
        const __m512d v138_0h = _mm512_fmadd_pd(v136_0h, v105_0h, v137);
        const __m512d v138_1l = _mm512_fmadd_pd(v136_1l, v105_1l, v137);
        const __m512d v138_1h = _mm512_fmadd_pd(v136_1h, v105_1h, v137);
        const __m512d v140_0l = _mm512_fmadd_pd(v138_0l, v105_0l, v139);
        const __m512d v140_0h = _mm512_fmadd_pd(v138_0h, v105_0h, v139);
        const __m512d v140_1l = _mm512_fmadd_pd(v138_1l, v105_1l, v139);
        const __m512d v140_1h = _mm512_fmadd_pd(v138_1h, v105_1h, v139);
        const __m512d v142_0l = _mm512_fmadd_pd(v140_0l, v105_0l, v141);
        const __m512d v142_0h = _mm512_fmadd_pd(v140_0h, v105_0h, v141);
        const __m512d v142_1l = _mm512_fmadd_pd(v140_1l, v105_1l, v141);
        const __m512d v142_1h = _mm512_fmadd_pd(v140_1h, v105_1h, v141);
        const __m512d v144_0l = _mm512_fmadd_pd(v105_0l, v142_0l, v143);
        const __m512d v144_0h = _mm512_fmadd_pd(v105_0h, v142_0h, v143);
        const __m512d v144_1l = _mm512_fmadd_pd(v105_1l, v142_1l, v143);
        const __m512d v144_1h = _mm512_fmadd_pd(v105_1h, v142_1h, v143);
        const __m512d v146_0l = _mm512_fmadd_pd(v144_0l, v105_0l, v145);
        const __m512d v146_0h = _mm512_fmadd_pd(v144_0h, v105_0h, v145);
        const __m512d v146_1l = _mm512_fmadd_pd(v144_1l, v105_1l, v145);
        const __m512d v146_1h = _mm512_fmadd_pd(v144_1h, v105_1h, v145);
        const __m512d v147_0l = _mm512_fmadd_pd(v102_0l, v125_0l, v146_0l);
        const __m512d v147_0h = _mm512_fmadd_pd(v102_0h, v125_0h, v146_0h);
        const __m512d v147_1l = _mm512_fmadd_pd(v102_1l, v125_1l, v146_1l);
        const __m512d v147_1h = _mm512_fmadd_pd(v102_1h, v125_1h, v146_1h);
        const __m512d v148_0l = _mm512_div_pd(v4, v0_0l);
        const __m512d v148_0h = _mm512_div_pd(v4, v0_0h);
        const __m512d v148_1l = _mm512_div_pd(v4, v0_1l);
        const __m512d v148_1h = _mm512_div_pd(v4, v0_1h);
        const __m512d v149_0l = _mm512_fmadd_pd(v0_0l, v147_0l, v148_0l);
        const __m512d v149_0h = _mm512_fmadd_pd(v0_0h, v147_0h, v148_0h);
        const __m512d v149_1l = _mm512_fmadd_pd(v0_1l, v147_1l, v148_1l);
        const __m512d v149_1h = _mm512_fmadd_pd(v0_1h, v147_1h, v148_1h);
        const __m512d v151_0l = _mm512_max_pd(v6, v0_0l);
        const __m512d v151_0h = _mm512_max_pd(v6, v0_0h);
        const __m512d v151_1l = _mm512_max_pd(v6, v0_1l);
        const __m512d v151_1h = _mm512_max_pd(v6, v0_1h);
        const __m512d v152_0l = _mm512_fmadd_pd(v150, v151_0l, v78);
        const __m512d v152_0h = _mm512_fmadd_pd(v150, v151_0h, v78);
        const __m512d v152_1l = _mm512_fmadd_pd(v150, v151_1l, v78);
        const __m512d v152_1h = _mm512_fmadd_pd(v150, v151_1h, v78);
        const __m512i v153_0l = _mm512_castpd_si512(v152_0l);
        const __m512i v153_0h = _mm512_castpd_si512(v152_0h);
        const __m512i v153_1l = _mm512_castpd_si512(v152_1l);
        const __m512i v153_1h = _mm512_castpd_si512(v152_1h);
        const __m256i v154_0l = _mm512_cvtepi64_epi32(v153_0l);
        const __m256i v154_0h = _mm512_cvtepi64_epi32(v153_0h);
        const __m512i v154_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v154_0l), v154_0h, 1);
        const __m256i v154_1l = _mm512_cvtepi64_epi32(v153_1l);
        const __m256i v154_1h = _mm512_cvtepi64_epi32(v153_1h);
        const __m512i v154_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v154_1l), v154_1h, 1);
        const __m512d v155_0l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v154_0), t2_0, t2_1, t2_2, t2_3);
        const __m512d v155_0h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v154_0, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v155_1l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v154_1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v155_1h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v154_1, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v156_0l = _mm512_mul_pd(v149_0l, v155_0l);
        const __m512d v156_0h = _mm512_mul_pd(v149_0h, v155_0h);
        const __m512d v156_1l = _mm512_mul_pd(v149_1l, v155_1l);
        const __m512d v156_1h = _mm512_mul_pd(v149_1h, v155_1h);
        const __m512d v158_0l = _mm512_sub_pd(v152_0l, v78);
        const __m512d v158_0h = _mm512_sub_pd(v152_0h, v78);
        const __m512d v158_1l = _mm512_sub_pd(v152_1l, v78);
        const __m512d v158_1h = _mm512_sub_pd(v152_1h, v78);
        const __m512d v160_0l = _mm512_fmadd_pd(v159, v158_0l, v151_0l);
        const __m512d v160_0h = _mm512_fmadd_pd(v159, v158_0h, v151_0h);
        const __m512d v160_1l = _mm512_fmadd_pd(v159, v158_1l, v151_1l);
        const __m512d v160_1h = _mm512_fmadd_pd(v159, v158_1h, v151_1h);
        const __m512d v161_0l = _mm512_fmadd_pd(v157, v158_0l, v160_0l);
        const __m512d v161_0h = _mm512_fmadd_pd(v157, v158_0h, v160_0h);
        const __m512d v161_1l = _mm512_fmadd_pd(v157, v158_1l, v160_1l);
        const __m512d v161_1h = _mm512_fmadd_pd(v157, v158_1h, v160_1h);
        const __m512d v164_0l = _mm512_fmadd_pd(v162, v161_0l, v163);
        const __m512d v164_0h = _mm512_fmadd_pd(v162, v161_0h, v163);
        const __m512d v164_1l = _mm512_fmadd_pd(v162, v161_1l, v163);
        const __m512d v164_1h = _mm512_fmadd_pd(v162, v161_1h, v163);
        const __m512d v165_0l = _mm512_fmadd_pd(v164_0l, v161_0l, v122);
        const __m512d v165_0h = _mm512_fmadd_pd(v164_0h, v161_0h, v122);
        const __m512d v165_1l = _mm512_fmadd_pd(v164_1l, v161_1l, v122);
        const __m512d v165_1h = _mm512_fmadd_pd(v164_1h, v161_1h, v122);
        const __m512d v167_0l = _mm512_fmadd_pd(v165_0l, v161_0l, v166);
        const __m512d v167_0h = _mm512_fmadd_pd(v165_0h, v161_0h, v166);
        const __m512d v167_1l = _mm512_fmadd_pd(v165_1l, v161_1l, v166);
        const __m512d v167_1h = _mm512_fmadd_pd(v165_1h, v161_1h, v166);
        const __m512d v168_0l = _mm512_fmadd_pd(v167_0l, v161_0l, v11);
        const __m512d v168_0h = _mm512_fmadd_pd(v167_0h, v161_0h, v11);
        const __m512d v168_1l = _mm512_fmadd_pd(v167_1l, v161_1l, v11);
        const __m512d v168_1h = _mm512_fmadd_pd(v167_1h, v161_1h, v11);
        const __m512d v169_0l = _mm512_fmadd_pd(v161_0l, v168_0l, v4);
        const __m512d v169_0h = _mm512_fmadd_pd(v161_0h, v168_0h, v4);
        const __m512d v169_1l = _mm512_fmadd_pd(v161_1l, v168_1l, v4);
        const __m512d v169_1h = _mm512_fmadd_pd(v161_1h, v168_1h, v4);
        const __m512d v170_0l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v154_0), t3_0, t3_1, t3_2, t3_3);
        const __m512d v170_0h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v154_0, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v170_1l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v154_1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v170_1h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v154_1, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v171_0l = _mm512_fmadd_pd(v161_0l, v169_0l, v170_0l);
        const __m512d v171_0h = _mm512_fmadd_pd(v161_0h, v169_0h, v170_0h);
        const __m512d v171_1l = _mm512_fmadd_pd(v161_1l, v169_1l, v170_1l);
        const __m512d v171_1h = _mm512_fmadd_pd(v161_1h, v169_1h, v170_1h);
        const __m512d v172_0l = _mm512_fmadd_pd(v156_0l, v171_0l, v156_0l);
        const __m512d v172_0h = _mm512_fmadd_pd(v156_0h, v171_0h, v156_0h);
        const __m512d v172_1l = _mm512_fmadd_pd(v156_1l, v171_1l, v156_1l);
        const __m512d v172_1h = _mm512_fmadd_pd(v156_1h, v171_1h, v156_1h);
        const __m512d v173_0l = _mm512_scalef_pd(v172_0l, v158_0l);
        const __m512d v173_0h = _mm512_scalef_pd(v172_0h, v158_0h);
        const __m512d v173_1l = _mm512_scalef_pd(v172_1l, v158_1l);
        const __m512d v173_1h = _mm512_scalef_pd(v172_1h, v158_1h);
        const __m512d v174_0l = _mm512_mask_blend_pd((__mmask8)v71_0, v173_0l, v72);
        const __m512d v174_0h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx512_high_mask_avx512(v71_0), v173_0h, v72);
        const __m512d v174_1l = _mm512_mask_blend_pd((__mmask8)v71_1, v173_1l, v72);
        const __m512d v174_1h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx512_high_mask_avx512(v71_1), v173_1h, v72);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v69_0, r0_0l, v174_0l);
        r0_0h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx512_high_mask_avx512(v69_0), r0_0h, v174_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v69_1, r0_1l, v174_1l);
        r0_1h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx512_high_mask_avx512(v69_1), r0_1h, v174_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static K1E_F64_4ULP_AVX512_AVX512_TARGET void k1e_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v8 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v11 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v14 = _mm512_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m512d v16 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v20 = _mm512_set1_pd(-0x1.511db9359ac77p-35); /* -3.8325664186352247e-11 */
    const __m512d v21 = _mm512_set1_pd(0x1.d7619ee46f18cp-36); /* 2.6794926427237305e-11 */
    const __m512d v23 = _mm512_set1_pd(-0x1.41df8c2b4013cp-35); /* -3.6592749956797388e-11 */
    const __m512d v25 = _mm512_set1_pd(0x1.53065df2e8ff9p-32); /* 3.083413239855472e-10 */
    const __m512d v27 = _mm512_set1_pd(-0x1.32a81478139b4p-30); /* -1.1156100748227022e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.8630a89ef54dcp-29); /* 2.8390064322681471e-09 */
    const __m512d v31 = _mm512_set1_pd(-0x1.3e0c28ddbaff4p-27); /* -9.2564004755034008e-09 */
    const __m512d v33 = _mm512_set1_pd(0x1.e2482ad4b3a7bp-26); /* 2.8072501506374364e-08 */
    const __m512d v36 = _mm512_set1_pd(-0x1.7fb295b773c87p-24); /* -8.9336558476597566e-08 */
    const __m512d v38 = _mm512_set1_pd(0x1.25598b9299e4ep-22); /* 2.7320327792297031e-07 */
    const __m512d v40 = _mm512_set1_pd(-0x1.d0b949fcf9e86p-21); /* -8.6561550427257683e-07 */
    const __m512d v42 = _mm512_set1_pd(0x1.689a9d8954b5bp-19); /* 2.6867089146036071e-06 */
    const __m512d v44 = _mm512_set1_pd(-0x1.1e81a680553a9p-17); /* -8.5385574954218499e-06 */
    const __m512d v46 = _mm512_set1_pd(0x1.c2629b6e01887p-16); /* 2.6845048914502414e-05 */
    const __m512d v48 = _mm512_set1_pd(-0x1.6970d5ab4ef6dp-14); /* -8.6174192507946452e-05 */
    const __m512d v50 = _mm512_set1_pd(0x1.20acadb135bd3p-12); /* 0.00027530148061088755 */
    const __m512d v52 = _mm512_set1_pd(-0x1.d8abb65115c7dp-11); /* -0.00090154791008502345 */
    const __m512d v54 = _mm512_set1_pd(0x1.83391adc7df7dp-9); /* 0.0029542775430363975 */
    const __m512d v56 = _mm512_set1_pd(-0x1.4b3ac9c9e68efp-7); /* -0.01010832646334278 */
    const __m512d v58 = _mm512_set1_pd(0x1.1e1194a94d285p-5); /* 0.034920492510001323 */
    const __m512d v60 = _mm512_set1_pd(-0x1.22e0b903a029ap-3); /* -0.1420301870566803 */
    const __m512d v62 = _mm512_set1_pd(0x1.e1b806b55c4b9p-4); /* 0.11760714169010357 */
    const __m512d v66 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v70 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v72 = _mm512_set1_pd(INFINITY);
    const __m512d v77 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v78 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v86 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v88 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v90 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v92 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v94 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v96 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v98 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v103 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v106 = _mm512_set1_pd(0x1.f17697cf1cf13p-49); /* 3.4518447400575561e-15 */
    const __m512d v107 = _mm512_set1_pd(0x1.ab81ea75fcdf4p-42); /* 3.7970292140633116e-13 */
    const __m512d v109 = _mm512_set1_pd(0x1.2c9758daf5cdp-35); /* 3.4173262926569807e-11 */
    const __m512d v111 = _mm512_set1_pd(0x1.522a43f65486ap-29); /* 2.4604749307130261e-09 */
    const __m512d v113 = _mm512_set1_pd(0x1.27e4fb7789f5cp-23); /* 1.3778659611992944e-07 */
    const __m512d v115 = _mm512_set1_pd(0x1.845c8a0ce5129p-18); /* 5.7870370370370367e-06 */
    const __m512d v118 = _mm512_set1_pd(0x1.6c16c16c16c17p-13); /* 0.00017361111111111112 */
    const __m512d v120 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v122 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v126 = _mm512_set1_pd(-0x1.80559d1876ef2p-47); /* -1.0667423287427252e-14 */
    const __m512d v127 = _mm512_set1_pd(-0x1.4015e46406dd9p-40); /* -1.1371721918463934e-12 */
    const __m512d v129 = _mm512_set1_pd(-0x1.b24176f948c55p-34); /* -9.8738319512815266e-11 */
    const __m512d v131 = _mm512_set1_pd(-0x1.d49398f1e78b6p-28); /* -6.8186862700468559e-09 */
    const __m512d v133 = _mm512_set1_pd(-0x1.8630abd83ba61p-22); /* -3.6339286914227623e-07 */
    const __m512d v135 = _mm512_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m512d v137 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v139 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v141 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v143 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v145 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d v150 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v157 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v159 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v162 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v163 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v166 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table3 + 8);
    const __m512d t3_2 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table3 + 16);
    const __m512d t3_3 = _mm512_loadu_pd(k1e_f64_4ulp_avx512_table3 + 24);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_rsqrt14_pd(v0l);
    const __m512d v1h = _mm512_rsqrt14_pd(v0h);
    const __m512d v2l = _mm512_mul_pd(v1l, v0l);
    const __m512d v2h = _mm512_mul_pd(v1h, v0h);
    const __m512d v5l = _mm512_fnmadd_pd(v2l, v1l, v4);
    const __m512d v5h = _mm512_fnmadd_pd(v2h, v1h, v4);
    const __m512d v7l = _mm512_max_pd(v5l, v6);
    const __m512d v7h = _mm512_max_pd(v5h, v6);
    const __m512d v10l = _mm512_fmadd_pd(v8, v7l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8, v7h, v9);
    const __m512d v12l = _mm512_fmadd_pd(v7l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v7h, v10h, v11);
    const __m512d v13l = _mm512_mul_pd(v12l, v7l);
    const __m512d v13h = _mm512_mul_pd(v12h, v7h);
    const __m512d v15l = _mm512_min_pd(v14, v0l);
    const __m512d v15h = _mm512_min_pd(v14, v0h);
    const __m512d v17l = _mm512_sub_pd(v15l, v16);
    const __m512d v17h = _mm512_sub_pd(v15h, v16);
    const __m512d v18l = _mm512_add_pd(v15l, v4);
    const __m512d v18h = _mm512_add_pd(v15h, v4);
    const __m512d v19l = _mm512_div_pd(v17l, v18l);
    const __m512d v19h = _mm512_div_pd(v17h, v18h);
    const __m512d v22l = _mm512_fmadd_pd(v20, v19l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20, v19h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v19l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v19h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v19l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v19h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v19l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v19h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v19l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v19h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v19l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v19h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v19l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v19h, v32h, v33);
    const __m512d v35l = _mm512_mul_pd(v19l, v34l);
    const __m512d v35h = _mm512_mul_pd(v19h, v34h);
    const __m512d v37l = _mm512_add_pd(v35l, v36);
    const __m512d v37h = _mm512_add_pd(v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v19l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v19h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v19l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v19h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v19l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v19h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v19l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v19h, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v19l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v19h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v19l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v19h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v19l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v19h, v49h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v19l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v19h, v51h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v19l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v19h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v19l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v19h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v19l, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v19h, v57h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v19l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v19h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v19l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v19h, v62);
    const __m512d v64l = _mm512_add_pd(v13l, v63l);
    const __m512d v64h = _mm512_add_pd(v13h, v63h);
    const __m512d v65l = _mm512_fmadd_pd(v13l, v63l, v64l);
    const __m512d v65h = _mm512_fmadd_pd(v13h, v63h, v64h);
    const __m512d v67l = _mm512_mul_pd(v66, v1l);
    const __m512d v67h = _mm512_mul_pd(v66, v1h);
    const __m512d v68l = _mm512_fmadd_pd(v65l, v67l, v67l);
    const __m512d v68h = _mm512_fmadd_pd(v65h, v67h, v67h);
    const __mmask8 v69l = _mm512_cmp_pd_mask(v4, v0l, _CMP_NLE_UQ);
    const __mmask8 v69h = _mm512_cmp_pd_mask(v4, v0h, _CMP_NLE_UQ);
    const __mmask16 v69 = _mm512_kunpackb(v69h, v69l);
    __m512d r0l = v68l;
    __m512d r0h = v68h;
    __mmask16 any1 = v69;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v71l = _mm512_cmp_pd_mask(v70, v0l, _CMP_EQ_OQ);
        const __mmask8 v71h = _mm512_cmp_pd_mask(v70, v0h, _CMP_EQ_OQ);
        const __mmask16 v71 = _mm512_kunpackb(v71h, v71l);
        const __m512d v73l = _mm512_getexp_pd(v0l);
        const __m512d v73h = _mm512_getexp_pd(v0h);
        const __m512d v74l = _mm512_getmant_pd(v0l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v74h = _mm512_getmant_pd(v0h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v75l = _mm512_getexp_pd(v74l);
        const __m512d v75h = _mm512_getexp_pd(v74h);
        const __m512d v76l = _mm512_sub_pd(v73l, v75l);
        const __m512d v76h = _mm512_sub_pd(v73h, v75h);
        const __m512d v79l = _mm512_add_pd(v78, v74l);
        const __m512d v79h = _mm512_add_pd(v78, v74h);
        const __m512i v80l = _mm512_castpd_si512(v79l);
        const __m512i v80h = _mm512_castpd_si512(v79h);
        const __m256i v81l = _mm512_cvtepi64_epi32(v80l);
        const __m256i v81h = _mm512_cvtepi64_epi32(v80h);
        const __m512i v81 = _mm512_inserti32x8(_mm512_castsi256_si512(v81l), v81h, 1);
        const __m512d v82l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v81), t0_0, t0_1, t0_2, t0_3);
        const __m512d v82h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v81, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v83l = _mm512_fmadd_pd(v76l, v77, v82l);
        const __m512d v83h = _mm512_fmadd_pd(v76h, v77, v82h);
        const __m512d v84l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v81), t1_0, t1_1, t1_2, t1_3);
        const __m512d v84h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v81, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v85l = _mm512_fmadd_pd(v84l, v74l, v6);
        const __m512d v85h = _mm512_fmadd_pd(v84h, v74h, v6);
        const __m512d v87l = _mm512_fmadd_pd(v7l, v85l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v7h, v85h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v85l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v85h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v89l, v85l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89h, v85h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v91l, v85l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91h, v85h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v85l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v85h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v85l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v85h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v85l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v85h, v98);
        const __m512d v100l = _mm512_mul_pd(v85l, v85l);
        const __m512d v100h = _mm512_mul_pd(v85h, v85h);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v100l, v85l);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v100h, v85h);
        const __m512d v102l = _mm512_add_pd(v83l, v101l);
        const __m512d v102h = _mm512_add_pd(v83h, v101h);
        const __m512d v104l = _mm512_mul_pd(v0l, v0l);
        const __m512d v104h = _mm512_mul_pd(v0h, v0h);
        const __m512d v105l = _mm512_mul_pd(v103, v104l);
        const __m512d v105h = _mm512_mul_pd(v103, v104h);
        const __m512d v108l = _mm512_fmadd_pd(v105l, v106, v107);
        const __m512d v108h = _mm512_fmadd_pd(v105h, v106, v107);
        const __m512d v110l = _mm512_fmadd_pd(v108l, v105l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v108h, v105h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v105l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v105h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v105l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v105h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v105l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v105h, v115);
        const __m512d v117l = _mm512_mul_pd(v105l, v116l);
        const __m512d v117h = _mm512_mul_pd(v105h, v116h);
        const __m512d v119l = _mm512_add_pd(v117l, v118);
        const __m512d v119h = _mm512_add_pd(v117h, v118);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v105l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v105h, v120);
        const __m512d v123l = _mm512_fmadd_pd(v105l, v121l, v122);
        const __m512d v123h = _mm512_fmadd_pd(v105h, v121h, v122);
        const __m512d v124l = _mm512_fmadd_pd(v105l, v123l, v103);
        const __m512d v124h = _mm512_fmadd_pd(v105h, v123h, v103);
        const __m512d v125l = _mm512_fmadd_pd(v124l, v105l, v11);
        const __m512d v125h = _mm512_fmadd_pd(v124h, v105h, v11);
        const __m512d v128l = _mm512_fmadd_pd(v126, v105l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v126, v105h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v105l, v128l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v105h, v128h, v129);
        const __m512d v132l = _mm512_fmadd_pd(v130l, v105l, v131);
        const __m512d v132h = _mm512_fmadd_pd(v130h, v105h, v131);
        const __m512d v134l = _mm512_fmadd_pd(v132l, v105l, v133);
        const __m512d v134h = _mm512_fmadd_pd(v132h, v105h, v133);
        const __m512d v136l = _mm512_fmadd_pd(v105l, v134l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v105h, v134h, v135);
        const __m512d v138l = _mm512_fmadd_pd(v136l, v105l, v137);
        const __m512d v138h = _mm512_fmadd_pd(v136h, v105h, v137);
        const __m512d v140l = _mm512_fmadd_pd(v138l, v105l, v139);
        const __m512d v140h = _mm512_fmadd_pd(v138h, v105h, v139);
        const __m512d v142l = _mm512_fmadd_pd(v140l, v105l, v141);
        const __m512d v142h = _mm512_fmadd_pd(v140h, v105h, v141);
        const __m512d v144l = _mm512_fmadd_pd(v105l, v142l, v143);
        const __m512d v144h = _mm512_fmadd_pd(v105h, v142h, v143);
        const __m512d v146l = _mm512_fmadd_pd(v144l, v105l, v145);
        const __m512d v146h = _mm512_fmadd_pd(v144h, v105h, v145);
        const __m512d v147l = _mm512_fmadd_pd(v102l, v125l, v146l);
        const __m512d v147h = _mm512_fmadd_pd(v102h, v125h, v146h);
        const __m512d v148l = _mm512_div_pd(v4, v0l);
        const __m512d v148h = _mm512_div_pd(v4, v0h);
        const __m512d v149l = _mm512_fmadd_pd(v0l, v147l, v148l);
        const __m512d v149h = _mm512_fmadd_pd(v0h, v147h, v148h);
        const __m512d v151l = _mm512_max_pd(v6, v0l);
        const __m512d v151h = _mm512_max_pd(v6, v0h);
        const __m512d v152l = _mm512_fmadd_pd(v150, v151l, v78);
        const __m512d v152h = _mm512_fmadd_pd(v150, v151h, v78);
        const __m512i v153l = _mm512_castpd_si512(v152l);
        const __m512i v153h = _mm512_castpd_si512(v152h);
        const __m256i v154l = _mm512_cvtepi64_epi32(v153l);
        const __m256i v154h = _mm512_cvtepi64_epi32(v153h);
        const __m512i v154 = _mm512_inserti32x8(_mm512_castsi256_si512(v154l), v154h, 1);
        const __m512d v155l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v154), t2_0, t2_1, t2_2, t2_3);
        const __m512d v155h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v154, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v156l = _mm512_mul_pd(v149l, v155l);
        const __m512d v156h = _mm512_mul_pd(v149h, v155h);
        const __m512d v158l = _mm512_sub_pd(v152l, v78);
        const __m512d v158h = _mm512_sub_pd(v152h, v78);
        const __m512d v160l = _mm512_fmadd_pd(v159, v158l, v151l);
        const __m512d v160h = _mm512_fmadd_pd(v159, v158h, v151h);
        const __m512d v161l = _mm512_fmadd_pd(v157, v158l, v160l);
        const __m512d v161h = _mm512_fmadd_pd(v157, v158h, v160h);
        const __m512d v164l = _mm512_fmadd_pd(v162, v161l, v163);
        const __m512d v164h = _mm512_fmadd_pd(v162, v161h, v163);
        const __m512d v165l = _mm512_fmadd_pd(v164l, v161l, v122);
        const __m512d v165h = _mm512_fmadd_pd(v164h, v161h, v122);
        const __m512d v167l = _mm512_fmadd_pd(v165l, v161l, v166);
        const __m512d v167h = _mm512_fmadd_pd(v165h, v161h, v166);
        const __m512d v168l = _mm512_fmadd_pd(v167l, v161l, v11);
        const __m512d v168h = _mm512_fmadd_pd(v167h, v161h, v11);
        const __m512d v169l = _mm512_fmadd_pd(v161l, v168l, v4);
        const __m512d v169h = _mm512_fmadd_pd(v161h, v168h, v4);
        const __m512d v170l = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v154), t3_0, t3_1, t3_2, t3_3);
        const __m512d v170h = k1e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v154, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v171l = _mm512_fmadd_pd(v161l, v169l, v170l);
        const __m512d v171h = _mm512_fmadd_pd(v161h, v169h, v170h);
        const __m512d v172l = _mm512_fmadd_pd(v156l, v171l, v156l);
        const __m512d v172h = _mm512_fmadd_pd(v156h, v171h, v156h);
        const __m512d v173l = _mm512_scalef_pd(v172l, v158l);
        const __m512d v173h = _mm512_scalef_pd(v172h, v158h);
        const __m512d v174l = _mm512_mask_blend_pd((__mmask8)v71, v173l, v72);
        const __m512d v174h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx512_high_mask_avx512(v71), v173h, v72);
        r0l = _mm512_mask_blend_pd((__mmask8)v69, r0l, v174l);
        r0h = _mm512_mask_blend_pd(k1e_f64_4ulp_avx512_high_mask_avx512(v69), r0h, v174h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K1E_F64_4ULP_AVX512_AVX512_TARGET void k1e_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        k1e_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        k1e_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k1e_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1E_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1e_f64_4ulp_avx512_level(void) {
#if defined(K1E_F64_4ULP_AVX512_FORCE_ISA)
    return K1E_F64_4ULP_AVX512_FORCE_ISA;
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

double k1e_f64_4ulp_avx512(double x) {
    return k1e_f64_4ulp_avx512_element(x);
}

void k1e_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1e_f64_4ulp_avx512_level();
    if (level == 2) {
        k1e_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1e_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k1e_f64_4ulp_avx512_array_portable(x, y, n);
}
