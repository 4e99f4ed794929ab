/* k0e_f64_4ulp_avx512: k0e
 *
 *   target       k0e, e^x K_0(x), f64
 *   domain       every input
 *   max error    3.652257 ulp, observed on 5204574415 inputs
 *   worst input  0x1.60b26164073c5p-2 (0.34443046734832833, encoding 0x3fd60b26164073c5)
 *   result there 0x1.c287a0eabfed5p+0 (1.7598820279235288, encoding 0x3ffc287a0eabfed5)
 *   mean error   0.324606 ulp
 *   misrounded   1123705228 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           95aa5860acf2f56ff63f0c8f0faaf384
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive k0e_f64.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k0e_f64_4ulp_avx512.h"

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
static inline int32_t k0e_f64_4ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float k0e_f64_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k0e_f64_4ulp_avx512_rcp14_lines[64][2] = {
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
 * k0e_f64_4ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k0e_f64_4ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k0e_f64_4ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k0e_f64_4ulp_avx512_frombits_f32((128 * k0e_f64_4ulp_avx512_rsqrt14_lines[row][0] -
                          k0e_f64_4ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k0e_f64_4ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k0e_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k0e_f64_4ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = k0e_f64_4ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)k0e_f64_4ulp_avx512_rsqrt14_f32(k0e_f64_4ulp_avx512_frombits_f32(i + (odd << 23))) *
        k0e_f64_4ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

static inline double k0e_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double k0e_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k0e_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k0e_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k0e_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double k0e_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = k0e_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0e_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k0e_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k0e_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k0e_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k0e_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k0e_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k0e_f64_4ulp_avx512_getmant_f64(a) * k0e_f64_4ulp_avx512_pow2_f64(s) * k0e_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k0e_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double k0e_f64_4ulp_avx512_table0[32] = {
    0x0p+0, 0x1.0415d89e74444p-5, 0x1.08598b59e3a07p-4, 0x1.700d30aeac0e1p-4,
    0x1.da727638446a2p-4, 0x1.23d712a49c202p-3, 0x1.5bf406b543db2p-3, 0x1.95a5adcf7017fp-3,
    0x1.d1037f2655e7bp-3, 0x1.f991c6cb3b379p-3, 0x1.1178e8227e47cp-2, 0x1.314f1e1d35ce4p-2,
    0x1.4718dc271c41bp-2, 0x1.5d5bddf595f3p-2, 0x1.741d876c67bb1p-2, 0x1.8b639a88b2df5p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.fb9186d5e3e2bp-3, -0x1.af3c94e80bff3p-3, -0x1.5ff3070a793d4p-3,
    -0x1.0d77e7cd08e59p-3, -0x1.a926d3a4ad563p-4, -0x1.f0a30c01162a6p-5, -0x1.f829b0e7833p-6,
};

static const double k0e_f64_4ulp_avx512_table1[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d4p-1,
    0x1.c8p-1, 0x1.bcp-1, 0x1.bp-1, 0x1.a4p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.7cp-1,
    0x1.74p-1, 0x1.6cp-1, 0x1.64p-1, 0x1.5cp-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.48p+0, 0x1.3cp+0, 0x1.3p+0,
    0x1.24p+0, 0x1.1cp+0, 0x1.1p+0, 0x1.08p+0,
};

static const double k0e_f64_4ulp_avx512_table2[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double k0e_f64_4ulp_avx512_table3[32] = {
    0x0p+0, 0x1.cd2523567f613p-55, 0x1.79aa65d837b6cp-54, -0x1.556522a2fbd0ep-54,
    -0x1.01b15eaa59348p-55, 0x1.aecf73e3a2f5fp-54, 0x1.68efde3a8a894p-54, 0x1.2f7e16d09ab31p-55,
    0x1.34d754db0abb6p-55, -0x1.24aedcc4b5068p-54, 0x1.59f48a72a4c6dp-55, 0x1.363ed60c2ac11p-59,
    0x1.690cebb7aafbp-56, -0x1.8dec6bd0f386p-56, 0x1.063e1e21c5409p-54, -0x1.c33c53bef4da8p-55,
    -0x1.3b3efbf5e2229p-54, -0x1.81f647e5a3ecfp-56, -0x1.b32dcb94da51dp-56, -0x1.369b6f13b3734p-54,
    0x1.db72fc1f0eab4p-55, -0x1.da9b88b6c1e29p-58, 0x1.1affc2b91ce27p-56, -0x1.1bbd1d3bcbb15p-54,
    0x1.c1a7792cb3387p-55, -0x1.8d6f438ad9334p-57, 0x1.36eae30af0cb3p-56, 0x1.76b2c6c921968p-57,
    0x1.4a385a63d07a7p-56, -0x1.2d52107b43e1fp-55, -0x1.ff7128fd391f1p-55, 0x1.a64a931d185eep-55,
};

static inline double k0e_f64_4ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = k0e_f64_4ulp_avx512_rsqrt14_f64(v0);
    const double v2 = v1 * v0;
    const double v3 = -v2;
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = k0e_f64_4ulp_avx512_fma_f64(v3, v1, v4);
    const double v6 = -0x1p+0; /* -1 */
    const double v7 = v5 > v6 ? v5 : v6;
    const double v8 = 0x1.4p-2; /* 0.3125 */
    const double v9 = 0x1.8p-2; /* 0.375 */
    const double v10 = k0e_f64_4ulp_avx512_fma_f64(v8, v7, v9);
    const double v11 = 0x1p-1; /* 0.5 */
    const double v12 = k0e_f64_4ulp_avx512_fma_f64(v7, v10, v11);
    const double v13 = v12 * v7;
    const double v14 = 0x1p+60; /* 1.152921504606847e+18 */
    const double v15 = v14 < v0 ? v14 : v0;
    const double v16 = 0x1.8p+1; /* 3 */
    const double v17 = v15 - v16;
    const double v18 = v15 + v4;
    const double v19 = v17 / v18;
    const double v20 = 0x1.4331c9dc631a8p-36; /* 1.8371479564092269e-11 */
    const double v21 = 0x1.e491991ce9034p-36; /* 2.7544544000642708e-11 */
    const double v22 = k0e_f64_4ulp_avx512_fma_f64(v19, v20, v21);
    const double v23 = -0x1.20447ceaef5aap-35; /* -3.2772224027787567e-11 */
    const double v24 = k0e_f64_4ulp_avx512_fma_f64(v19, v22, v23);
    const double v25 = -0x1.66ef6f54a4db7p-34; /* -8.1612436706736822e-11 */
    const double v26 = k0e_f64_4ulp_avx512_fma_f64(v19, v24, v25);
    const double v27 = 0x1.8bec8a947fba2p-33; /* 1.8004538540668219e-10 */
    const double v28 = k0e_f64_4ulp_avx512_fma_f64(v26, v19, v27);
    const double v29 = -0x1.d486b377578ddp-38; /* -6.6581574165039137e-12 */
    const double v30 = k0e_f64_4ulp_avx512_fma_f64(v19, v28, v29);
    const double v31 = 0x1.ad36b76eb0fd6p-31; /* 7.8073523847000251e-10 */
    const double v32 = k0e_f64_4ulp_avx512_fma_f64(v30, v19, v31);
    const double v33 = v32 * v19;
    const double v34 = -0x1.0d8e0bae6a468p-29; /* -1.9612697778402947e-09 */
    const double v35 = v33 + v34;
    const double v36 = 0x1.1511df2a97a66p-27; /* 8.0637928185363056e-09 */
    const double v37 = k0e_f64_4ulp_avx512_fma_f64(v35, v19, v36);
    const double v38 = -0x1.746ced929bb9ap-26; /* -2.1678017223692937e-08 */
    const double v39 = k0e_f64_4ulp_avx512_fma_f64(v37, v19, v38);
    const double v40 = 0x1.6238864762b8fp-24; /* 8.2473456611076779e-08 */
    const double v41 = k0e_f64_4ulp_avx512_fma_f64(v19, v39, v40);
    const double v42 = -0x1.0a5ea6331e469p-22; /* -2.4807613669510032e-07 */
    const double v43 = k0e_f64_4ulp_avx512_fma_f64(v19, v41, v42);
    const double v44 = 0x1.e32a26aeee87fp-21; /* 8.9996429674463327e-07 */
    const double v45 = k0e_f64_4ulp_avx512_fma_f64(v19, v43, v44);
    const double v46 = -0x1.8198ae98103e4p-19; /* -2.8729171610845982e-06 */
    const double v47 = k0e_f64_4ulp_avx512_fma_f64(v19, v45, v46);
    const double v48 = 0x1.5d40090338868p-17; /* 1.040846519235004e-05 */
    const double v49 = k0e_f64_4ulp_avx512_fma_f64(v47, v19, v48);
    const double v50 = -0x1.24186dd46e3cfp-15; /* -3.4820488198978817e-05 */
    const double v51 = k0e_f64_4ulp_avx512_fma_f64(v19, v49, v50);
    const double v52 = 0x1.111ab0c3030bfp-13; /* 0.00013022625907444481 */
    const double v53 = k0e_f64_4ulp_avx512_fma_f64(v19, v51, v52);
    const double v54 = -0x1.e206b6cf7ffd2p-12; /* -0.00045969603249318175 */
    const double v55 = k0e_f64_4ulp_avx512_fma_f64(v53, v19, v54);
    const double v56 = 0x1.eba58c8f5df75p-10; /* 0.001875483230689282 */
    const double v57 = k0e_f64_4ulp_avx512_fma_f64(v55, v19, v56);
    const double v58 = -0x1.da5e3eaaacd8dp-8; /* -0.0072382834429619682 */
    const double v59 = k0e_f64_4ulp_avx512_fma_f64(v57, v19, v58);
    const double v60 = 0x1.5428b33df35c3p-5; /* 0.041523313600559962 */
    const double v61 = k0e_f64_4ulp_avx512_fma_f64(v59, v19, v60);
    const double v62 = -0x1.0f973bce1b586p-5; /* -0.033153168494076943 */
    const double v63 = k0e_f64_4ulp_avx512_fma_f64(v61, v19, v62);
    const double v64 = v13 + v63;
    const double v65 = k0e_f64_4ulp_avx512_fma_f64(v13, v63, v64);
    const double v66 = 0x1.4p+0; /* 1.25 */
    const double v67 = v66 * v1;
    const double v68 = k0e_f64_4ulp_avx512_fma_f64(v65, v67, v67);
    const int v69 = !(v4 <= v0);
    double r0 = v68;
    if (v69) {
        const double v70 = 0x0p+0; /* 0 */
        const int v71 = v70 == v0;
        const double v72 = INFINITY;
        const double v73 = 0x1p-2; /* 0.25 */
        const double v74 = v0 * v0;
        const double v75 = v73 * v74;
        const double v76 = 0x1.5601885e63e5dp-44; /* 7.5940584281266234e-14 */
        const double v77 = 0x1.0b313289be0b9p-37; /* 7.5940584281266239e-12 */
        const double v78 = k0e_f64_4ulp_avx512_fma_f64(v76, v75, v77);
        const double v79 = 0x1.522a43f65486ap-31; /* 6.1511873267825652e-10 */
        const double v80 = k0e_f64_4ulp_avx512_fma_f64(v78, v75, v79);
        const double v81 = 0x1.522a43f65486ap-25; /* 3.9367598891408417e-08 */
        const double v82 = k0e_f64_4ulp_avx512_fma_f64(v80, v75, v81);
        const double v83 = 0x1.02e85c0898b71p-19; /* 1.9290123456790124e-06 */
        const double v84 = k0e_f64_4ulp_avx512_fma_f64(v75, v82, v83);
        const double v85 = 0x1.23456789abcdfp-14; /* 6.9444444444444444e-05 */
        const double v86 = k0e_f64_4ulp_avx512_fma_f64(v84, v75, v85);
        const double v87 = 0x1.c71c71c71c71cp-10; /* 0.001736111111111111 */
        const double v88 = k0e_f64_4ulp_avx512_fma_f64(v86, v75, v87);
        const double v89 = 0x1.c71c71c71c71cp-6; /* 0.027777777777777776 */
        const double v90 = k0e_f64_4ulp_avx512_fma_f64(v88, v75, v89);
        const double v91 = k0e_f64_4ulp_avx512_fma_f64(v90, v75, v73);
        const double v92 = k0e_f64_4ulp_avx512_fma_f64(v91, v75, v4);
        const double v93 = v75 * v92;
        const double v94 = k0e_f64_4ulp_avx512_getexp_f64(v0);
        const double v95 = k0e_f64_4ulp_avx512_getmant75_f64(v0);
        const double v96 = k0e_f64_4ulp_avx512_getexp_f64(v95);
        const double v97 = v94 - v96;
        const double v98 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v99 = 0x1.8p+47; /* 211106232532992 */
        const double v100 = v99 + v95;
        const int64_t v101 = k0e_f64_4ulp_avx512_bits_f64(v100);
        const int32_t v102 = (int32_t)(uint32_t)(uint64_t)v101;
        const double v103 = k0e_f64_4ulp_avx512_table0[(uint32_t)v102 & (32u - 1)];
        const double v104 = k0e_f64_4ulp_avx512_fma_f64(v97, v98, v103);
        const double v105 = k0e_f64_4ulp_avx512_table1[(uint32_t)v102 & (32u - 1)];
        const double v106 = k0e_f64_4ulp_avx512_fma_f64(v105, v95, v6);
        const double v107 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v108 = -0x1p-3; /* -0.125 */
        const double v109 = k0e_f64_4ulp_avx512_fma_f64(v107, v106, v108);
        const double v110 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v111 = k0e_f64_4ulp_avx512_fma_f64(v109, v106, v110);
        const double v112 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v113 = k0e_f64_4ulp_avx512_fma_f64(v111, v106, v112);
        const double v114 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v115 = k0e_f64_4ulp_avx512_fma_f64(v106, v113, v114);
        const double v116 = v106 * v106;
        const double v117 = -0x1p-2; /* -0.25 */
        const double v118 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v119 = k0e_f64_4ulp_avx512_fma_f64(v117, v106, v118);
        const double v120 = k0e_f64_4ulp_avx512_fma_f64(v115, v116, v119);
        const double v121 = -0x1p-1; /* -0.5 */
        const double v122 = k0e_f64_4ulp_avx512_fma_f64(v120, v106, v121);
        const double v123 = k0e_f64_4ulp_avx512_fma_f64(v122, v116, v106);
        const double v124 = v104 + v123;
        const double v125 = -v124;
        const double v126 = k0e_f64_4ulp_avx512_fma_f64(v93, v125, v125);
        const double v127 = 0x1.0457eed1338a8p-42; /* 2.3123146758334197e-13 */
        const double v128 = 0x1.896d55d330a18p-36; /* 2.2363740915521539e-11 */
        const double v129 = k0e_f64_4ulp_avx512_fma_f64(v127, v75, v128);
        const double v130 = 0x1.df24eb119a2f9p-30; /* 1.743116488304105e-09 */
        const double v131 = k0e_f64_4ulp_avx512_fma_f64(v129, v75, v130);
        const double v132 = 0x1.ca0246d234e72p-24; /* 1.0663850539003666e-07 */
        const double v133 = k0e_f64_4ulp_avx512_fma_f64(v131, v75, v132);
        const double v134 = 0x1.4c2b6e8177e1ap-18; /* 4.9497135718719378e-06 */
        const double v135 = k0e_f64_4ulp_avx512_fma_f64(v133, v75, v134);
        const double v136 = 0x1.5d6b13b0d88cap-13; /* 0.00016661561451331567 */
        const double v137 = k0e_f64_4ulp_avx512_fma_f64(v135, v75, v136);
        const double v138 = 0x1.f4747696cf839p-9; /* 0.0038181681406106696 */
        const double v139 = k0e_f64_4ulp_avx512_fma_f64(v75, v137, v138);
        const double v140 = 0x1.bb90e85debf56p-5; /* 0.054146245805326274 */
        const double v141 = k0e_f64_4ulp_avx512_fma_f64(v75, v139, v140);
        const double v142 = 0x1.9dadb014541ebp-2; /* 0.40398287891460311 */
        const double v143 = k0e_f64_4ulp_avx512_fma_f64(v141, v75, v142);
        const double v144 = 0x1.1dadb014541ebp+0; /* 1.1159315156584124 */
        const double v145 = k0e_f64_4ulp_avx512_fma_f64(v143, v75, v144);
        const double v146 = 0x1.dadb014541eb2p-4; /* 0.11593151565841245 */
        const double v147 = k0e_f64_4ulp_avx512_fma_f64(v145, v75, v146);
        const double v148 = v126 + v147;
        const double v149 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v150 = v6 > v0 ? v6 : v0;
        const double v151 = k0e_f64_4ulp_avx512_fma_f64(v149, v150, v99);
        const int64_t v152 = k0e_f64_4ulp_avx512_bits_f64(v151);
        const int32_t v153 = (int32_t)(uint32_t)(uint64_t)v152;
        const double v154 = k0e_f64_4ulp_avx512_table2[(uint32_t)v153 & (32u - 1)];
        const double v155 = v148 * v154;
        const double v156 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v157 = v151 - v99;
        const double v158 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v159 = k0e_f64_4ulp_avx512_fma_f64(v158, v157, v150);
        const double v160 = k0e_f64_4ulp_avx512_fma_f64(v156, v157, v159);
        const double v161 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v162 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v163 = k0e_f64_4ulp_avx512_fma_f64(v161, v160, v162);
        const double v164 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v165 = k0e_f64_4ulp_avx512_fma_f64(v163, v160, v164);
        const double v166 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v167 = k0e_f64_4ulp_avx512_fma_f64(v165, v160, v166);
        const double v168 = k0e_f64_4ulp_avx512_fma_f64(v167, v160, v11);
        const double v169 = k0e_f64_4ulp_avx512_fma_f64(v160, v168, v4);
        const double v170 = k0e_f64_4ulp_avx512_table3[(uint32_t)v153 & (32u - 1)];
        const double v171 = k0e_f64_4ulp_avx512_fma_f64(v160, v169, v170);
        const double v172 = k0e_f64_4ulp_avx512_fma_f64(v155, v171, v155);
        const double v173 = k0e_f64_4ulp_avx512_scalef_f64(v172, v157);
        const double v174 = v71 ? v72 : v173;
        r0 = v174;
    }
    return r0;
}

static void k0e_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0e_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0E_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0E_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0E_F64_4ULP_AVX512_AVX2 static inline K0E_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K0E_F64_4ULP_AVX512_AVX512 static inline K0E_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K0E_F64_4ULP_AVX512_AVX2 __m256i k0e_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

K0E_F64_4ULP_AVX512_AVX2 __m128i k0e_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
K0E_F64_4ULP_AVX512_AVX2 __m256d k0e_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
K0E_F64_4ULP_AVX512_AVX2 __m256d k0e_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_f64_4ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0E_F64_4ULP_AVX512_AVX2 __m256d k0e_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0E_F64_4ULP_AVX512_AVX2 __m256d k0e_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0E_F64_4ULP_AVX512_AVX2 __m256d k0e_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

K0E_F64_4ULP_AVX512_AVX2 void k0e_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v6 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v8 = _mm256_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m256d v9 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v11 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v14 = _mm256_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m256d v16 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v20 = _mm256_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m256d v21 = _mm256_set1_pd(0x1.e491991ce9034p-36); /* 2.7544544000642708e-11 */
    const __m256d v23 = _mm256_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m256d v25 = _mm256_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m256d v27 = _mm256_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m256d v29 = _mm256_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m256d v31 = _mm256_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m256d v34 = _mm256_set1_pd(-0x1.0d8e0bae6a468p-29); /* -1.9612697778402947e-09 */
    const __m256d v36 = _mm256_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m256d v38 = _mm256_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m256d v40 = _mm256_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m256d v42 = _mm256_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m256d v44 = _mm256_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m256d v46 = _mm256_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m256d v48 = _mm256_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m256d v50 = _mm256_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m256d v52 = _mm256_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m256d v54 = _mm256_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m256d v56 = _mm256_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m256d v58 = _mm256_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m256d v60 = _mm256_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m256d v62 = _mm256_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m256d v66 = _mm256_set1_pd(0x1.4p+0); /* 1.25 */
    const __m256d v70 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v72 = _mm256_set1_pd(INFINITY);
    const __m256d v73 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v76 = _mm256_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m256d v77 = _mm256_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m256d v79 = _mm256_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m256d v81 = _mm256_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m256d v83 = _mm256_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m256d v85 = _mm256_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m256d v87 = _mm256_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m256d v89 = _mm256_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m256d v98 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v99 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v107 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v108 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v110 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v112 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v114 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v117 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v118 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v121 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v127 = _mm256_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m256d v128 = _mm256_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m256d v130 = _mm256_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m256d v132 = _mm256_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m256d v134 = _mm256_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m256d v136 = _mm256_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m256d v138 = _mm256_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m256d v140 = _mm256_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m256d v142 = _mm256_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m256d v144 = _mm256_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m256d v146 = _mm256_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m256d v149 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v156 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v158 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v161 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v162 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v164 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v166 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = k0e_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v0l);
    const __m256d v1h = k0e_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v0h);
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
    const __m256d v22l = _mm256_fmadd_pd(v19l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v19h, v20, v21);
    const __m256d v24l = _mm256_fmadd_pd(v19l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v19h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v19l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v19h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v19l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v19h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v19l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v19h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v19l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v19h, v31);
    const __m256d v33l = _mm256_mul_pd(v32l, v19l);
    const __m256d v33h = _mm256_mul_pd(v32h, v19h);
    const __m256d v35l = _mm256_add_pd(v33l, v34);
    const __m256d v35h = _mm256_add_pd(v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v19l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v19h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v19l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v19h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v19l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v19h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v19l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v19h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v19l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v19h, v43h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v19l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v19h, v45h, v46);
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
    const __m256d v59l = _mm256_fmadd_pd(v57l, v19l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v19h, v58);
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
    const __m256i v69 = k0e_f64_4ulp_avx512_join_mask_avx2(v69l, v69h);
    __m256d r0l = v68l;
    __m256d r0h = v68h;
    __m256i any1 = v69;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v71l = _mm256_castpd_si256(_mm256_cmp_pd(v70, v0l, _CMP_EQ_OQ));
        const __m256i v71h = _mm256_castpd_si256(_mm256_cmp_pd(v70, v0h, _CMP_EQ_OQ));
        const __m256i v71 = k0e_f64_4ulp_avx512_join_mask_avx2(v71l, v71h);
        const __m256d v74l = _mm256_mul_pd(v0l, v0l);
        const __m256d v74h = _mm256_mul_pd(v0h, v0h);
        const __m256d v75l = _mm256_mul_pd(v73, v74l);
        const __m256d v75h = _mm256_mul_pd(v73, v74h);
        const __m256d v78l = _mm256_fmadd_pd(v76, v75l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76, v75h, v77);
        const __m256d v80l = _mm256_fmadd_pd(v78l, v75l, v79);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v75h, v79);
        const __m256d v82l = _mm256_fmadd_pd(v80l, v75l, v81);
        const __m256d v82h = _mm256_fmadd_pd(v80h, v75h, v81);
        const __m256d v84l = _mm256_fmadd_pd(v75l, v82l, v83);
        const __m256d v84h = _mm256_fmadd_pd(v75h, v82h, v83);
        const __m256d v86l = _mm256_fmadd_pd(v84l, v75l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84h, v75h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v75l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v75h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v88l, v75l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v88h, v75h, v89);
        const __m256d v91l = _mm256_fmadd_pd(v90l, v75l, v73);
        const __m256d v91h = _mm256_fmadd_pd(v90h, v75h, v73);
        const __m256d v92l = _mm256_fmadd_pd(v91l, v75l, v4);
        const __m256d v92h = _mm256_fmadd_pd(v91h, v75h, v4);
        const __m256d v93l = _mm256_mul_pd(v75l, v92l);
        const __m256d v93h = _mm256_mul_pd(v75h, v92h);
        const __m256d v94l = k0e_f64_4ulp_avx512_lanes_getexp_f64_avx2(v0l);
        const __m256d v94h = k0e_f64_4ulp_avx512_lanes_getexp_f64_avx2(v0h);
        const __m256d v95l = k0e_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v0l);
        const __m256d v95h = k0e_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v0h);
        const __m256d v96l = k0e_f64_4ulp_avx512_lanes_getexp_f64_avx2(v95l);
        const __m256d v96h = k0e_f64_4ulp_avx512_lanes_getexp_f64_avx2(v95h);
        const __m256d v97l = _mm256_sub_pd(v94l, v96l);
        const __m256d v97h = _mm256_sub_pd(v94h, v96h);
        const __m256d v100l = _mm256_add_pd(v99, v95l);
        const __m256d v100h = _mm256_add_pd(v99, v95h);
        const __m256i v101l = _mm256_castpd_si256(v100l);
        const __m256i v101h = _mm256_castpd_si256(v100h);
        const __m128i v102l = k0e_f64_4ulp_avx512_wrap_avx2(v101l);
        const __m128i v102h = k0e_f64_4ulp_avx512_wrap_avx2(v101h);
        const __m256i v102 = _mm256_set_m128i(v102h, v102l);
        const __m256d v103l = k0e_f64_4ulp_avx512_gather_f64_avx2(k0e_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v102), _mm_set1_epi32(31)));
        const __m256d v103h = k0e_f64_4ulp_avx512_gather_f64_avx2(k0e_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v102, 1), _mm_set1_epi32(31)));
        const __m256d v104l = _mm256_fmadd_pd(v97l, v98, v103l);
        const __m256d v104h = _mm256_fmadd_pd(v97h, v98, v103h);
        const __m256d v105l = k0e_f64_4ulp_avx512_gather_f64_avx2(k0e_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v102), _mm_set1_epi32(31)));
        const __m256d v105h = k0e_f64_4ulp_avx512_gather_f64_avx2(k0e_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v102, 1), _mm_set1_epi32(31)));
        const __m256d v106l = _mm256_fmadd_pd(v105l, v95l, v6);
        const __m256d v106h = _mm256_fmadd_pd(v105h, v95h, v6);
        const __m256d v109l = _mm256_fmadd_pd(v107, v106l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107, v106h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v109l, v106l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109h, v106h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v106l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v106h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v106l, v113l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v106h, v113h, v114);
        const __m256d v116l = _mm256_mul_pd(v106l, v106l);
        const __m256d v116h = _mm256_mul_pd(v106h, v106h);
        const __m256d v119l = _mm256_fmadd_pd(v117, v106l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117, v106h, v118);
        const __m256d v120l = _mm256_fmadd_pd(v115l, v116l, v119l);
        const __m256d v120h = _mm256_fmadd_pd(v115h, v116h, v119h);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v106l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v106h, v121);
        const __m256d v123l = _mm256_fmadd_pd(v122l, v116l, v106l);
        const __m256d v123h = _mm256_fmadd_pd(v122h, v116h, v106h);
        const __m256d v124l = _mm256_add_pd(v104l, v123l);
        const __m256d v124h = _mm256_add_pd(v104h, v123h);
        const __m256d v126l = _mm256_fnmsub_pd(v93l, v124l, v124l);
        const __m256d v126h = _mm256_fnmsub_pd(v93h, v124h, v124h);
        const __m256d v129l = _mm256_fmadd_pd(v127, v75l, v128);
        const __m256d v129h = _mm256_fmadd_pd(v127, v75h, v128);
        const __m256d v131l = _mm256_fmadd_pd(v129l, v75l, v130);
        const __m256d v131h = _mm256_fmadd_pd(v129h, v75h, v130);
        const __m256d v133l = _mm256_fmadd_pd(v131l, v75l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v131h, v75h, v132);
        const __m256d v135l = _mm256_fmadd_pd(v133l, v75l, v134);
        const __m256d v135h = _mm256_fmadd_pd(v133h, v75h, v134);
        const __m256d v137l = _mm256_fmadd_pd(v135l, v75l, v136);
        const __m256d v137h = _mm256_fmadd_pd(v135h, v75h, v136);
        const __m256d v139l = _mm256_fmadd_pd(v75l, v137l, v138);
        const __m256d v139h = _mm256_fmadd_pd(v75h, v137h, v138);
        const __m256d v141l = _mm256_fmadd_pd(v75l, v139l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v75h, v139h, v140);
        const __m256d v143l = _mm256_fmadd_pd(v141l, v75l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v141h, v75h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v143l, v75l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v143h, v75h, v144);
        const __m256d v147l = _mm256_fmadd_pd(v145l, v75l, v146);
        const __m256d v147h = _mm256_fmadd_pd(v145h, v75h, v146);
        const __m256d v148l = _mm256_add_pd(v126l, v147l);
        const __m256d v148h = _mm256_add_pd(v126h, v147h);
        const __m256d v150l = _mm256_max_pd(v6, v0l);
        const __m256d v150h = _mm256_max_pd(v6, v0h);
        const __m256d v151l = _mm256_fmadd_pd(v149, v150l, v99);
        const __m256d v151h = _mm256_fmadd_pd(v149, v150h, v99);
        const __m256i v152l = _mm256_castpd_si256(v151l);
        const __m256i v152h = _mm256_castpd_si256(v151h);
        const __m128i v153l = k0e_f64_4ulp_avx512_wrap_avx2(v152l);
        const __m128i v153h = k0e_f64_4ulp_avx512_wrap_avx2(v152h);
        const __m256i v153 = _mm256_set_m128i(v153h, v153l);
        const __m256d v154l = k0e_f64_4ulp_avx512_gather_f64_avx2(k0e_f64_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v153), _mm_set1_epi32(31)));
        const __m256d v154h = k0e_f64_4ulp_avx512_gather_f64_avx2(k0e_f64_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v153, 1), _mm_set1_epi32(31)));
        const __m256d v155l = _mm256_mul_pd(v148l, v154l);
        const __m256d v155h = _mm256_mul_pd(v148h, v154h);
        const __m256d v157l = _mm256_sub_pd(v151l, v99);
        const __m256d v157h = _mm256_sub_pd(v151h, v99);
        const __m256d v159l = _mm256_fmadd_pd(v158, v157l, v150l);
        const __m256d v159h = _mm256_fmadd_pd(v158, v157h, v150h);
        const __m256d v160l = _mm256_fmadd_pd(v156, v157l, v159l);
        const __m256d v160h = _mm256_fmadd_pd(v156, v157h, v159h);
        const __m256d v163l = _mm256_fmadd_pd(v161, v160l, v162);
        const __m256d v163h = _mm256_fmadd_pd(v161, v160h, v162);
        const __m256d v165l = _mm256_fmadd_pd(v163l, v160l, v164);
        const __m256d v165h = _mm256_fmadd_pd(v163h, v160h, v164);
        const __m256d v167l = _mm256_fmadd_pd(v165l, v160l, v166);
        const __m256d v167h = _mm256_fmadd_pd(v165h, v160h, v166);
        const __m256d v168l = _mm256_fmadd_pd(v167l, v160l, v11);
        const __m256d v168h = _mm256_fmadd_pd(v167h, v160h, v11);
        const __m256d v169l = _mm256_fmadd_pd(v160l, v168l, v4);
        const __m256d v169h = _mm256_fmadd_pd(v160h, v168h, v4);
        const __m256d v170l = k0e_f64_4ulp_avx512_gather_f64_avx2(k0e_f64_4ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v153), _mm_set1_epi32(31)));
        const __m256d v170h = k0e_f64_4ulp_avx512_gather_f64_avx2(k0e_f64_4ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v153, 1), _mm_set1_epi32(31)));
        const __m256d v171l = _mm256_fmadd_pd(v160l, v169l, v170l);
        const __m256d v171h = _mm256_fmadd_pd(v160h, v169h, v170h);
        const __m256d v172l = _mm256_fmadd_pd(v155l, v171l, v155l);
        const __m256d v172h = _mm256_fmadd_pd(v155h, v171h, v155h);
        const __m256d v173l = k0e_f64_4ulp_avx512_lanes_scalef_f64_avx2(v172l, v157l);
        const __m256d v173h = k0e_f64_4ulp_avx512_lanes_scalef_f64_avx2(v172h, v157h);
        const __m256d v174l = _mm256_blendv_pd(v173l, v72, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v71))));
        const __m256d v174h = _mm256_blendv_pd(v173h, v72, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v71, 1))));
        r0l = _mm256_blendv_pd(r0l, v174l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v69))));
        r0h = _mm256_blendv_pd(r0h, v174h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v69, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K0E_F64_4ULP_AVX512_AVX2_TARGET void k0e_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0e_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k0e_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
K0E_F64_4ULP_AVX512_AVX512 __m512d k0e_f64_4ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K0E_F64_4ULP_AVX512_AVX512 __mmask8 k0e_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
K0E_F64_4ULP_AVX512_AVX512 void k0e_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v8 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v11 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v14 = _mm512_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m512d v16 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v20 = _mm512_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m512d v21 = _mm512_set1_pd(0x1.e491991ce9034p-36); /* 2.7544544000642708e-11 */
    const __m512d v23 = _mm512_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m512d v25 = _mm512_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m512d v27 = _mm512_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m512d v29 = _mm512_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m512d v31 = _mm512_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m512d v34 = _mm512_set1_pd(-0x1.0d8e0bae6a468p-29); /* -1.9612697778402947e-09 */
    const __m512d v36 = _mm512_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m512d v38 = _mm512_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m512d v40 = _mm512_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m512d v42 = _mm512_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m512d v44 = _mm512_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m512d v46 = _mm512_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m512d v48 = _mm512_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m512d v50 = _mm512_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m512d v52 = _mm512_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m512d v54 = _mm512_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m512d v56 = _mm512_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m512d v58 = _mm512_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m512d v60 = _mm512_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m512d v62 = _mm512_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m512d v66 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v70 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v72 = _mm512_set1_pd(INFINITY);
    const __m512d v73 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v76 = _mm512_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m512d v77 = _mm512_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m512d v79 = _mm512_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m512d v81 = _mm512_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m512d v83 = _mm512_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m512d v85 = _mm512_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m512d v87 = _mm512_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m512d v89 = _mm512_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m512d v98 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v99 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v107 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v108 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v110 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v112 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v114 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v117 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v118 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v121 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v127 = _mm512_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m512d v128 = _mm512_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m512d v130 = _mm512_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m512d v132 = _mm512_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m512d v134 = _mm512_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m512d v136 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v138 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v140 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v142 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v144 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v146 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512d v149 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v156 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v158 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v161 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v162 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v164 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v166 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table3 + 8);
    const __m512d t3_2 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table3 + 16);
    const __m512d t3_3 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table3 + 24);
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
    const __m512d v22_0l = _mm512_fmadd_pd(v19_0l, v20, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v19_0h, v20, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v19_1l, v20, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v19_1h, v20, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v19_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v19_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v19_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v19_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v19_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v19_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v19_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v19_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v26_0l, v19_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26_0h, v19_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26_1l, v19_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26_1h, v19_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v19_0l, v28_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v19_0h, v28_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v19_1l, v28_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v19_1h, v28_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v19_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v19_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v19_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v19_1h, v31);
    const __m512d v33_0l = _mm512_mul_pd(v32_0l, v19_0l);
    const __m512d v33_0h = _mm512_mul_pd(v32_0h, v19_0h);
    const __m512d v33_1l = _mm512_mul_pd(v32_1l, v19_1l);
    const __m512d v33_1h = _mm512_mul_pd(v32_1h, v19_1h);
    const __m512d v35_0l = _mm512_add_pd(v33_0l, v34);
    const __m512d v35_0h = _mm512_add_pd(v33_0h, v34);
    const __m512d v35_1l = _mm512_add_pd(v33_1l, v34);
    const __m512d v35_1h = _mm512_add_pd(v33_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v35_0l, v19_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v35_0h, v19_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v35_1l, v19_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v35_1h, v19_1h, v36);
    const __m512d v39_0l = _mm512_fmadd_pd(v37_0l, v19_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v37_0h, v19_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v37_1l, v19_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v37_1h, v19_1h, v38);
    const __m512d v41_0l = _mm512_fmadd_pd(v19_0l, v39_0l, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v19_0h, v39_0h, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v19_1l, v39_1l, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v19_1h, v39_1h, v40);
    const __m512d v43_0l = _mm512_fmadd_pd(v19_0l, v41_0l, v42);
    const __m512d v43_0h = _mm512_fmadd_pd(v19_0h, v41_0h, v42);
    const __m512d v43_1l = _mm512_fmadd_pd(v19_1l, v41_1l, v42);
    const __m512d v43_1h = _mm512_fmadd_pd(v19_1h, v41_1h, v42);
    const __m512d v45_0l = _mm512_fmadd_pd(v19_0l, v43_0l, v44);
    const __m512d v45_0h = _mm512_fmadd_pd(v19_0h, v43_0h, v44);
    const __m512d v45_1l = _mm512_fmadd_pd(v19_1l, v43_1l, v44);
    const __m512d v45_1h = _mm512_fmadd_pd(v19_1h, v43_1h, v44);
    const __m512d v47_0l = _mm512_fmadd_pd(v19_0l, v45_0l, v46);
    const __m512d v47_0h = _mm512_fmadd_pd(v19_0h, v45_0h, v46);
    const __m512d v47_1l = _mm512_fmadd_pd(v19_1l, v45_1l, v46);
    const __m512d v47_1h = _mm512_fmadd_pd(v19_1h, v45_1h, v46);
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
    const __m512d v59_0l = _mm512_fmadd_pd(v57_0l, v19_0l, v58);
    const __m512d v59_0h = _mm512_fmadd_pd(v57_0h, v19_0h, v58);
    const __m512d v59_1l = _mm512_fmadd_pd(v57_1l, v19_1l, v58);
    const __m512d v59_1h = _mm512_fmadd_pd(v57_1h, v19_1h, v58);
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
        const __m512d v74_0l = _mm512_mul_pd(v0_0l, v0_0l);
        const __m512d v74_0h = _mm512_mul_pd(v0_0h, v0_0h);
        const __m512d v74_1l = _mm512_mul_pd(v0_1l, v0_1l);
        const __m512d v74_1h = _mm512_mul_pd(v0_1h, v0_1h);
        const __m512d v75_0l = _mm512_mul_pd(v73, v74_0l);
        const __m512d v75_0h = _mm512_mul_pd(v73, v74_0h);
        const __m512d v75_1l = _mm512_mul_pd(v73, v74_1l);
        const __m512d v75_1h = _mm512_mul_pd(v73, v74_1h);
        const __m512d v78_0l = _mm512_fmadd_pd(v76, v75_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v76, v75_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v76, v75_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v76, v75_1h, v77);
        const __m512d v80_0l = _mm512_fmadd_pd(v78_0l, v75_0l, v79);
        const __m512d v80_0h = _mm512_fmadd_pd(v78_0h, v75_0h, v79);
        const __m512d v80_1l = _mm512_fmadd_pd(v78_1l, v75_1l, v79);
        const __m512d v80_1h = _mm512_fmadd_pd(v78_1h, v75_1h, v79);
        const __m512d v82_0l = _mm512_fmadd_pd(v80_0l, v75_0l, v81);
        const __m512d v82_0h = _mm512_fmadd_pd(v80_0h, v75_0h, v81);
        const __m512d v82_1l = _mm512_fmadd_pd(v80_1l, v75_1l, v81);
        const __m512d v82_1h = _mm512_fmadd_pd(v80_1h, v75_1h, v81);
        const __m512d v84_0l = _mm512_fmadd_pd(v75_0l, v82_0l, v83);
        const __m512d v84_0h = _mm512_fmadd_pd(v75_0h, v82_0h, v83);
        const __m512d v84_1l = _mm512_fmadd_pd(v75_1l, v82_1l, v83);
        const __m512d v84_1h = _mm512_fmadd_pd(v75_1h, v82_1h, v83);
        const __m512d v86_0l = _mm512_fmadd_pd(v84_0l, v75_0l, v85);
        const __m512d v86_0h = _mm512_fmadd_pd(v84_0h, v75_0h, v85);
        const __m512d v86_1l = _mm512_fmadd_pd(v84_1l, v75_1l, v85);
        const __m512d v86_1h = _mm512_fmadd_pd(v84_1h, v75_1h, v85);
        const __m512d v88_0l = _mm512_fmadd_pd(v86_0l, v75_0l, v87);
        const __m512d v88_0h = _mm512_fmadd_pd(v86_0h, v75_0h, v87);
        const __m512d v88_1l = _mm512_fmadd_pd(v86_1l, v75_1l, v87);
        const __m512d v88_1h = _mm512_fmadd_pd(v86_1h, v75_1h, v87);
        const __m512d v90_0l = _mm512_fmadd_pd(v88_0l, v75_0l, v89);
        const __m512d v90_0h = _mm512_fmadd_pd(v88_0h, v75_0h, v89);
        const __m512d v90_1l = _mm512_fmadd_pd(v88_1l, v75_1l, v89);
        const __m512d v90_1h = _mm512_fmadd_pd(v88_1h, v75_1h, v89);
        const __m512d v91_0l = _mm512_fmadd_pd(v90_0l, v75_0l, v73);
        const __m512d v91_0h = _mm512_fmadd_pd(v90_0h, v75_0h, v73);
        const __m512d v91_1l = _mm512_fmadd_pd(v90_1l, v75_1l, v73);
        const __m512d v91_1h = _mm512_fmadd_pd(v90_1h, v75_1h, v73);
        const __m512d v92_0l = _mm512_fmadd_pd(v91_0l, v75_0l, v4);
        const __m512d v92_0h = _mm512_fmadd_pd(v91_0h, v75_0h, v4);
        const __m512d v92_1l = _mm512_fmadd_pd(v91_1l, v75_1l, v4);
        const __m512d v92_1h = _mm512_fmadd_pd(v91_1h, v75_1h, v4);
        const __m512d v93_0l = _mm512_mul_pd(v75_0l, v92_0l);
        const __m512d v93_0h = _mm512_mul_pd(v75_0h, v92_0h);
        const __m512d v93_1l = _mm512_mul_pd(v75_1l, v92_1l);
        const __m512d v93_1h = _mm512_mul_pd(v75_1h, v92_1h);
        const __m512d v94_0l = _mm512_getexp_pd(v0_0l);
        const __m512d v94_0h = _mm512_getexp_pd(v0_0h);
        const __m512d v94_1l = _mm512_getexp_pd(v0_1l);
        const __m512d v94_1h = _mm512_getexp_pd(v0_1h);
        const __m512d v95_0l = _mm512_getmant_pd(v0_0l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v95_0h = _mm512_getmant_pd(v0_0h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v95_1l = _mm512_getmant_pd(v0_1l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v95_1h = _mm512_getmant_pd(v0_1h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v96_0l = _mm512_getexp_pd(v95_0l);
        const __m512d v96_0h = _mm512_getexp_pd(v95_0h);
        const __m512d v96_1l = _mm512_getexp_pd(v95_1l);
        const __m512d v96_1h = _mm512_getexp_pd(v95_1h);
        const __m512d v97_0l = _mm512_sub_pd(v94_0l, v96_0l);
        const __m512d v97_0h = _mm512_sub_pd(v94_0h, v96_0h);
        const __m512d v97_1l = _mm512_sub_pd(v94_1l, v96_1l);
        const __m512d v97_1h = _mm512_sub_pd(v94_1h, v96_1h);
        const __m512d v100_0l = _mm512_add_pd(v99, v95_0l);
        const __m512d v100_0h = _mm512_add_pd(v99, v95_0h);
        const __m512d v100_1l = _mm512_add_pd(v99, v95_1l);
        const __m512d v100_1h = _mm512_add_pd(v99, v95_1h);
        const __m512i v101_0l = _mm512_castpd_si512(v100_0l);
        const __m512i v101_0h = _mm512_castpd_si512(v100_0h);
        const __m512i v101_1l = _mm512_castpd_si512(v100_1l);
        const __m512i v101_1h = _mm512_castpd_si512(v100_1h);
        const __m256i v102_0l = _mm512_cvtepi64_epi32(v101_0l);
        const __m256i v102_0h = _mm512_cvtepi64_epi32(v101_0h);
        const __m512i v102_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v102_0l), v102_0h, 1);
        const __m256i v102_1l = _mm512_cvtepi64_epi32(v101_1l);
        const __m256i v102_1h = _mm512_cvtepi64_epi32(v101_1h);
        const __m512i v102_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v102_1l), v102_1h, 1);
        const __m512d v103_0l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v102_0), t0_0, t0_1, t0_2, t0_3);
        const __m512d v103_0h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v102_0, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v103_1l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v102_1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v103_1h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v102_1, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v104_0l = _mm512_fmadd_pd(v97_0l, v98, v103_0l);
        const __m512d v104_0h = _mm512_fmadd_pd(v97_0h, v98, v103_0h);
        const __m512d v104_1l = _mm512_fmadd_pd(v97_1l, v98, v103_1l);
        const __m512d v104_1h = _mm512_fmadd_pd(v97_1h, v98, v103_1h);
        const __m512d v105_0l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v102_0), t1_0, t1_1, t1_2, t1_3);
        const __m512d v105_0h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v102_0, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v105_1l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v102_1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v105_1h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v102_1, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v106_0l = _mm512_fmadd_pd(v105_0l, v95_0l, v6);
        const __m512d v106_0h = _mm512_fmadd_pd(v105_0h, v95_0h, v6);
        const __m512d v106_1l = _mm512_fmadd_pd(v105_1l, v95_1l, v6);
        const __m512d v106_1h = _mm512_fmadd_pd(v105_1h, v95_1h, v6);
        const __m512d v109_0l = _mm512_fmadd_pd(v107, v106_0l, v108);
        const __m512d v109_0h = _mm512_fmadd_pd(v107, v106_0h, v108);
        const __m512d v109_1l = _mm512_fmadd_pd(v107, v106_1l, v108);
        const __m512d v109_1h = _mm512_fmadd_pd(v107, v106_1h, v108);
        const __m512d v111_0l = _mm512_fmadd_pd(v109_0l, v106_0l, v110);
        const __m512d v111_0h = _mm512_fmadd_pd(v109_0h, v106_0h, v110);
        const __m512d v111_1l = _mm512_fmadd_pd(v109_1l, v106_1l, v110);
        const __m512d v111_1h = _mm512_fmadd_pd(v109_1h, v106_1h, v110);
        const __m512d v113_0l = _mm512_fmadd_pd(v111_0l, v106_0l, v112);
        const __m512d v113_0h = _mm512_fmadd_pd(v111_0h, v106_0h, v112);
        const __m512d v113_1l = _mm512_fmadd_pd(v111_1l, v106_1l, v112);
        const __m512d v113_1h = _mm512_fmadd_pd(v111_1h, v106_1h, v112);
        const __m512d v115_0l = _mm512_fmadd_pd(v106_0l, v113_0l, v114);
        const __m512d v115_0h = _mm512_fmadd_pd(v106_0h, v113_0h, v114);
        const __m512d v115_1l = _mm512_fmadd_pd(v106_1l, v113_1l, v114);
        const __m512d v115_1h = _mm512_fmadd_pd(v106_1h, v113_1h, v114);
        const __m512d v116_0l = _mm512_mul_pd(v106_0l, v106_0l);
        const __m512d v116_0h = _mm512_mul_pd(v106_0h, v106_0h);
        const __m512d v116_1l = _mm512_mul_pd(v106_1l, v106_1l);
        const __m512d v116_1h = _mm512_mul_pd(v106_1h, v106_1h);
        const __m512d v119_0l = _mm512_fmadd_pd(v117, v106_0l, v118);
        const __m512d v119_0h = _mm512_fmadd_pd(v117, v106_0h, v118);
        const __m512d v119_1l = _mm512_fmadd_pd(v117, v106_1l, v118);
        const __m512d v119_1h = _mm512_fmadd_pd(v117, v106_1h, v118);
        const __m512d v120_0l = _mm512_fmadd_pd(v115_0l, v116_0l, v119_0l);
        const __m512d v120_0h = _mm512_fmadd_pd(v115_0h, v116_0h, v119_0h);
        const __m512d v120_1l = _mm512_fmadd_pd(v115_1l, v116_1l, v119_1l);
        const __m512d v120_1h = _mm512_fmadd_pd(v115_1h, v116_1h, v119_1h);
        const __m512d v122_0l = _mm512_fmadd_pd(v120_0l, v106_0l, v121);
        const __m512d v122_0h = _mm512_fmadd_pd(v120_0h, v106_0h, v121);
        const __m512d v122_1l = _mm512_fmadd_pd(v120_1l, v106_1l, v121);
        const __m512d v122_1h = _mm512_fmadd_pd(v120_1h, v106_1h, v121);
        const __m512d v123_0l = _mm512_fmadd_pd(v122_0l, v116_0l, v106_0l);
        const __m512d v123_0h = _mm512_fmadd_pd(v122_0h, v116_0h, v106_0h);
        const __m512d v123_1l = _mm512_fmadd_pd(v122_1l, v116_1l, v106_1l);
        const __m512d v123_1h = _mm512_fmadd_pd(v122_1h, v116_1h, v106_1h);
        const __m512d v124_0l = _mm512_add_pd(v104_0l, v123_0l);
        const __m512d v124_0h = _mm512_add_pd(v104_0h, v123_0h);
        const __m512d v124_1l = _mm512_add_pd(v104_1l, v123_1l);
        const __m512d v124_1h = _mm512_add_pd(v104_1h, v123_1h);
        const __m512d v126_0l = _mm512_fnmsub_pd(v93_0l, v124_0l, v124_0l);
        const __m512d v126_0h = _mm512_fnmsub_pd(v93_0h, v124_0h, v124_0h);
        const __m512d v126_1l = _mm512_fnmsub_pd(v93_1l, v124_1l, v124_1l);
        const __m512d v126_1h = _mm512_fnmsub_pd(v93_1h, v124_1h, v124_1h);
        const __m512d v129_0l = _mm512_fmadd_pd(v127, v75_0l, v128);
        const __m512d v129_0h = _mm512_fmadd_pd(v127, v75_0h, v128);
        const __m512d v129_1l = _mm512_fmadd_pd(v127, v75_1l, v128);
        const __m512d v129_1h = _mm512_fmadd_pd(v127, v75_1h, v128);
        const __m512d v131_0l = _mm512_fmadd_pd(v129_0l, v75_0l, v130);
        const __m512d v131_0h = _mm512_fmadd_pd(v129_0h, v75_0h, v130);
        const __m512d v131_1l = _mm512_fmadd_pd(v129_1l, v75_1l, v130);
        const __m512d v131_1h = _mm512_fmadd_pd(v129_1h, v75_1h, v130);
        const __m512d v133_0l = _mm512_fmadd_pd(v131_0l, v75_0l, v132);
        const __m512d v133_0h = _mm512_fmadd_pd(v131_0h, v75_0h, v132);
        const __m512d v133_1l = _mm512_fmadd_pd(v131_1l, v75_1l, v132);
        const __m512d v133_1h = _mm512_fmadd_pd(v131_1h, v75_1h, v132);
        const __m512d v135_0l = _mm512_fmadd_pd(v133_0l, v75_0l, v134);
        const __m512d v135_0h = _mm512_fmadd_pd(v133_0h, v75_0h, v134);
        const __m512d v135_1l = _mm512_fmadd_pd(v133_1l, v75_1l, v134);
        const __m512d v135_1h = _mm512_fmadd_pd(v133_1h, v75_1h, v134);
        const __m512d v137_0l = _mm512_fmadd_pd(v135_0l, v75_0l, v136);
        const __m512d v137_0h = _mm512_fmadd_pd(v135_0h, v75_0h, v136);
        const __m512d v137_1l = _mm512_fmadd_pd(v135_1l, v75_1l, v136);
        const __m512d v137_1h = _mm512_fmadd_pd(v135_1h, v75_1h, v136);
        const __m512d v139_0l = _mm512_fmadd_pd(v75_0l, v137_0l, v138);
        const __m512d v139_0h = _mm512_fmadd_pd(v75_0h, v137_0h, v138);
        const __m512d v139_1l = _mm512_fmadd_pd(v75_1l, v137_1l, v138);
        const __m512d v139_1h = _mm512_fmadd_pd(v75_1h, v137_1h, v138);
        const __m512d v141_0l = _mm512_fmadd_pd(v75_0l, v139_0l, v140);
        const __m512d v141_0h = _mm512_fmadd_pd(v75_0h, v139_0h, v140);
        const __m512d v141_1l = _mm512_fmadd_pd(v75_1l, v139_1l, v140);
        const __m512d v141_1h = _mm512_fmadd_pd(v75_1h, v139_1h, v140);
        const __m512d v143_0l = _mm512_fmadd_pd(v141_0l, v75_0l, v142);
        const __m512d v143_0h = _mm512_fmadd_pd(v141_0h, v75_0h, v142);
        const __m512d v143_1l = _mm512_fmadd_pd(v141_1l, v75_1l, v142);
        const __m512d v143_1h = _mm512_fmadd_pd(v141_1h, v75_1h, v142);
        const __m512d v145_0l = _mm512_fmadd_pd(v143_0l, v75_0l, v144);
        const __m512d v145_0h = _mm512_fmadd_pd(v143_0h, v75_0h, v144);
        const __m512d v145_1l = _mm512_fmadd_pd(v143_1l, v75_1l, v144);
        const __m512d v145_1h = _mm512_fmadd_pd(v143_1h, v75_1h, v144);
        const __m512d v147_0l = _mm512_fmadd_pd(v145_0l, v75_0l, v146);
        const __m512d v147_0h = _mm512_fmadd_pd(v145_0h, v75_0h, v146);
        const __m512d v147_1l = _mm512_fmadd_pd(v145_1l, v75_1l, v146);
        const __m512d v147_1h = _mm512_fmadd_pd(v145_1h, v75_1h, v146);
        const __m512d v148_0l = _mm512_add_pd(v126_0l, v147_0l);
        const __m512d v148_0h = _mm512_add_pd(v126_0h, v147_0h);
        const __m512d v148_1l = _mm512_add_pd(v126_1l, v147_1l);
        const __m512d v148_1h = _mm512_add_pd(v126_1h, v147_1h);
        const __m512d v150_0l = _mm512_max_pd(v6, v0_0l);
        const __m512d v150_0h = _mm512_max_pd(v6, v0_0h);
        const __m512d v150_1l = _mm512_max_pd(v6, v0_1l);
        const __m512d v150_1h = _mm512_max_pd(v6, v0_1h);
        const __m512d v151_0l = _mm512_fmadd_pd(v149, v150_0l, v99);
        const __m512d v151_0h = _mm512_fmadd_pd(v149, v150_0h, v99);
        const __m512d v151_1l = _mm512_fmadd_pd(v149, v150_1l, v99);
        const __m512d v151_1h = _mm512_fmadd_pd(v149, v150_1h, v99);
        const __m512i v152_0l = _mm512_castpd_si512(v151_0l);
        const __m512i v152_0h = _mm512_castpd_si512(v151_0h);
        const __m512i v152_1l = _mm512_castpd_si512(v151_1l);
        const __m512i v152_1h = _mm512_castpd_si512(v151_1h);
        const __m256i v153_0l = _mm512_cvtepi64_epi32(v152_0l);
        const __m256i v153_0h = _mm512_cvtepi64_epi32(v152_0h);
        const __m512i v153_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v153_0l), v153_0h, 1);
        const __m256i v153_1l = _mm512_cvtepi64_epi32(v152_1l);
        const __m256i v153_1h = _mm512_cvtepi64_epi32(v152_1h);
        const __m512i v153_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v153_1l), v153_1h, 1);
        const __m512d v154_0l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v153_0), t2_0, t2_1, t2_2, t2_3);
        const __m512d v154_0h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v153_0, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v154_1l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v153_1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v154_1h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v153_1, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v155_0l = _mm512_mul_pd(v148_0l, v154_0l);
        const __m512d v155_0h = _mm512_mul_pd(v148_0h, v154_0h);
        const __m512d v155_1l = _mm512_mul_pd(v148_1l, v154_1l);
        const __m512d v155_1h = _mm512_mul_pd(v148_1h, v154_1h);
        const __m512d v157_0l = _mm512_sub_pd(v151_0l, v99);
        const __m512d v157_0h = _mm512_sub_pd(v151_0h, v99);
        const __m512d v157_1l = _mm512_sub_pd(v151_1l, v99);
        const __m512d v157_1h = _mm512_sub_pd(v151_1h, v99);
        const __m512d v159_0l = _mm512_fmadd_pd(v158, v157_0l, v150_0l);
        const __m512d v159_0h = _mm512_fmadd_pd(v158, v157_0h, v150_0h);
        const __m512d v159_1l = _mm512_fmadd_pd(v158, v157_1l, v150_1l);
        const __m512d v159_1h = _mm512_fmadd_pd(v158, v157_1h, v150_1h);
        const __m512d v160_0l = _mm512_fmadd_pd(v156, v157_0l, v159_0l);
        const __m512d v160_0h = _mm512_fmadd_pd(v156, v157_0h, v159_0h);
        const __m512d v160_1l = _mm512_fmadd_pd(v156, v157_1l, v159_1l);
        const __m512d v160_1h = _mm512_fmadd_pd(v156, v157_1h, v159_1h);
        const __m512d v163_0l = _mm512_fmadd_pd(v161, v160_0l, v162);
        const __m512d v163_0h = _mm512_fmadd_pd(v161, v160_0h, v162);
        const __m512d v163_1l = _mm512_fmadd_pd(v161, v160_1l, v162);
        const __m512d v163_1h = _mm512_fmadd_pd(v161, v160_1h, v162);
        const __m512d v165_0l = _mm512_fmadd_pd(v163_0l, v160_0l, v164);
        const __m512d v165_0h = _mm512_fmadd_pd(v163_0h, v160_0h, v164);
        const __m512d v165_1l = _mm512_fmadd_pd(v163_1l, v160_1l, v164);
        const __m512d v165_1h = _mm512_fmadd_pd(v163_1h, v160_1h, v164);
        const __m512d v167_0l = _mm512_fmadd_pd(v165_0l, v160_0l, v166);
        const __m512d v167_0h = _mm512_fmadd_pd(v165_0h, v160_0h, v166);
        const __m512d v167_1l = _mm512_fmadd_pd(v165_1l, v160_1l, v166);
        const __m512d v167_1h = _mm512_fmadd_pd(v165_1h, v160_1h, v166);
        const __m512d v168_0l = _mm512_fmadd_pd(v167_0l, v160_0l, v11);
        const __m512d v168_0h = _mm512_fmadd_pd(v167_0h, v160_0h, v11);
        const __m512d v168_1l = _mm512_fmadd_pd(v167_1l, v160_1l, v11);
        const __m512d v168_1h = _mm512_fmadd_pd(v167_1h, v160_1h, v11);
        const __m512d v169_0l = _mm512_fmadd_pd(v160_0l, v168_0l, v4);
        const __m512d v169_0h = _mm512_fmadd_pd(v160_0h, v168_0h, v4);
        const __m512d v169_1l = _mm512_fmadd_pd(v160_1l, v168_1l, v4);
        const __m512d v169_1h = _mm512_fmadd_pd(v160_1h, v168_1h, v4);
        const __m512d v170_0l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v153_0), t3_0, t3_1, t3_2, t3_3);
        const __m512d v170_0h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v153_0, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v170_1l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v153_1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v170_1h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v153_1, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v171_0l = _mm512_fmadd_pd(v160_0l, v169_0l, v170_0l);
        const __m512d v171_0h = _mm512_fmadd_pd(v160_0h, v169_0h, v170_0h);
        const __m512d v171_1l = _mm512_fmadd_pd(v160_1l, v169_1l, v170_1l);
        const __m512d v171_1h = _mm512_fmadd_pd(v160_1h, v169_1h, v170_1h);
        const __m512d v172_0l = _mm512_fmadd_pd(v155_0l, v171_0l, v155_0l);
        const __m512d v172_0h = _mm512_fmadd_pd(v155_0h, v171_0h, v155_0h);
        const __m512d v172_1l = _mm512_fmadd_pd(v155_1l, v171_1l, v155_1l);
        const __m512d v172_1h = _mm512_fmadd_pd(v155_1h, v171_1h, v155_1h);
        const __m512d v173_0l = _mm512_scalef_pd(v172_0l, v157_0l);
        const __m512d v173_0h = _mm512_scalef_pd(v172_0h, v157_0h);
        const __m512d v173_1l = _mm512_scalef_pd(v172_1l, v157_1l);
        const __m512d v173_1h = _mm512_scalef_pd(v172_1h, v157_1h);
        const __m512d v174_0l = _mm512_mask_blend_pd((__mmask8)v71_0, v173_0l, v72);
        const __m512d v174_0h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx512_high_mask_avx512(v71_0), v173_0h, v72);
        const __m512d v174_1l = _mm512_mask_blend_pd((__mmask8)v71_1, v173_1l, v72);
        const __m512d v174_1h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx512_high_mask_avx512(v71_1), v173_1h, v72);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v69_0, r0_0l, v174_0l);
        r0_0h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx512_high_mask_avx512(v69_0), r0_0h, v174_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v69_1, r0_1l, v174_1l);
        r0_1h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx512_high_mask_avx512(v69_1), r0_1h, v174_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static K0E_F64_4ULP_AVX512_AVX512_TARGET void k0e_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v8 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v11 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v14 = _mm512_set1_pd(0x1p+60); /* 1.152921504606847e+18 */
    const __m512d v16 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v20 = _mm512_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m512d v21 = _mm512_set1_pd(0x1.e491991ce9034p-36); /* 2.7544544000642708e-11 */
    const __m512d v23 = _mm512_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m512d v25 = _mm512_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m512d v27 = _mm512_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m512d v29 = _mm512_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m512d v31 = _mm512_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m512d v34 = _mm512_set1_pd(-0x1.0d8e0bae6a468p-29); /* -1.9612697778402947e-09 */
    const __m512d v36 = _mm512_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m512d v38 = _mm512_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m512d v40 = _mm512_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m512d v42 = _mm512_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m512d v44 = _mm512_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m512d v46 = _mm512_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m512d v48 = _mm512_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m512d v50 = _mm512_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m512d v52 = _mm512_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m512d v54 = _mm512_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m512d v56 = _mm512_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m512d v58 = _mm512_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m512d v60 = _mm512_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m512d v62 = _mm512_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m512d v66 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v70 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v72 = _mm512_set1_pd(INFINITY);
    const __m512d v73 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v76 = _mm512_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m512d v77 = _mm512_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m512d v79 = _mm512_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m512d v81 = _mm512_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m512d v83 = _mm512_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m512d v85 = _mm512_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m512d v87 = _mm512_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m512d v89 = _mm512_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m512d v98 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v99 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v107 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v108 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v110 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v112 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v114 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v117 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v118 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v121 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v127 = _mm512_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m512d v128 = _mm512_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m512d v130 = _mm512_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m512d v132 = _mm512_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m512d v134 = _mm512_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m512d v136 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v138 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v140 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v142 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v144 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v146 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512d v149 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v156 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v158 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v161 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v162 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v164 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v166 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d t0_0 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table3 + 8);
    const __m512d t3_2 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table3 + 16);
    const __m512d t3_3 = _mm512_loadu_pd(k0e_f64_4ulp_avx512_table3 + 24);
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
    const __m512d v22l = _mm512_fmadd_pd(v19l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v19h, v20, v21);
    const __m512d v24l = _mm512_fmadd_pd(v19l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v19h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v19l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v19h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v19l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v19h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v19l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v19h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v19l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v19h, v31);
    const __m512d v33l = _mm512_mul_pd(v32l, v19l);
    const __m512d v33h = _mm512_mul_pd(v32h, v19h);
    const __m512d v35l = _mm512_add_pd(v33l, v34);
    const __m512d v35h = _mm512_add_pd(v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v19l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v19h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v19l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v19h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v19l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v19h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v19l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v19h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v19l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v19h, v43h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v19l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v19h, v45h, v46);
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
    const __m512d v59l = _mm512_fmadd_pd(v57l, v19l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v19h, v58);
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
        const __m512d v74l = _mm512_mul_pd(v0l, v0l);
        const __m512d v74h = _mm512_mul_pd(v0h, v0h);
        const __m512d v75l = _mm512_mul_pd(v73, v74l);
        const __m512d v75h = _mm512_mul_pd(v73, v74h);
        const __m512d v78l = _mm512_fmadd_pd(v76, v75l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76, v75h, v77);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v75l, v79);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v75h, v79);
        const __m512d v82l = _mm512_fmadd_pd(v80l, v75l, v81);
        const __m512d v82h = _mm512_fmadd_pd(v80h, v75h, v81);
        const __m512d v84l = _mm512_fmadd_pd(v75l, v82l, v83);
        const __m512d v84h = _mm512_fmadd_pd(v75h, v82h, v83);
        const __m512d v86l = _mm512_fmadd_pd(v84l, v75l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84h, v75h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v75l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v75h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v88l, v75l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v88h, v75h, v89);
        const __m512d v91l = _mm512_fmadd_pd(v90l, v75l, v73);
        const __m512d v91h = _mm512_fmadd_pd(v90h, v75h, v73);
        const __m512d v92l = _mm512_fmadd_pd(v91l, v75l, v4);
        const __m512d v92h = _mm512_fmadd_pd(v91h, v75h, v4);
        const __m512d v93l = _mm512_mul_pd(v75l, v92l);
        const __m512d v93h = _mm512_mul_pd(v75h, v92h);
        const __m512d v94l = _mm512_getexp_pd(v0l);
        const __m512d v94h = _mm512_getexp_pd(v0h);
        const __m512d v95l = _mm512_getmant_pd(v0l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v95h = _mm512_getmant_pd(v0h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v96l = _mm512_getexp_pd(v95l);
        const __m512d v96h = _mm512_getexp_pd(v95h);
        const __m512d v97l = _mm512_sub_pd(v94l, v96l);
        const __m512d v97h = _mm512_sub_pd(v94h, v96h);
        const __m512d v100l = _mm512_add_pd(v99, v95l);
        const __m512d v100h = _mm512_add_pd(v99, v95h);
        const __m512i v101l = _mm512_castpd_si512(v100l);
        const __m512i v101h = _mm512_castpd_si512(v100h);
        const __m256i v102l = _mm512_cvtepi64_epi32(v101l);
        const __m256i v102h = _mm512_cvtepi64_epi32(v101h);
        const __m512i v102 = _mm512_inserti32x8(_mm512_castsi256_si512(v102l), v102h, 1);
        const __m512d v103l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v102), t0_0, t0_1, t0_2, t0_3);
        const __m512d v103h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v102, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v104l = _mm512_fmadd_pd(v97l, v98, v103l);
        const __m512d v104h = _mm512_fmadd_pd(v97h, v98, v103h);
        const __m512d v105l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v102), t1_0, t1_1, t1_2, t1_3);
        const __m512d v105h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v102, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v106l = _mm512_fmadd_pd(v105l, v95l, v6);
        const __m512d v106h = _mm512_fmadd_pd(v105h, v95h, v6);
        const __m512d v109l = _mm512_fmadd_pd(v107, v106l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107, v106h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v109l, v106l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109h, v106h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v106l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v106h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v106l, v113l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v106h, v113h, v114);
        const __m512d v116l = _mm512_mul_pd(v106l, v106l);
        const __m512d v116h = _mm512_mul_pd(v106h, v106h);
        const __m512d v119l = _mm512_fmadd_pd(v117, v106l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117, v106h, v118);
        const __m512d v120l = _mm512_fmadd_pd(v115l, v116l, v119l);
        const __m512d v120h = _mm512_fmadd_pd(v115h, v116h, v119h);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v106l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v106h, v121);
        const __m512d v123l = _mm512_fmadd_pd(v122l, v116l, v106l);
        const __m512d v123h = _mm512_fmadd_pd(v122h, v116h, v106h);
        const __m512d v124l = _mm512_add_pd(v104l, v123l);
        const __m512d v124h = _mm512_add_pd(v104h, v123h);
        const __m512d v126l = _mm512_fnmsub_pd(v93l, v124l, v124l);
        const __m512d v126h = _mm512_fnmsub_pd(v93h, v124h, v124h);
        const __m512d v129l = _mm512_fmadd_pd(v127, v75l, v128);
        const __m512d v129h = _mm512_fmadd_pd(v127, v75h, v128);
        const __m512d v131l = _mm512_fmadd_pd(v129l, v75l, v130);
        const __m512d v131h = _mm512_fmadd_pd(v129h, v75h, v130);
        const __m512d v133l = _mm512_fmadd_pd(v131l, v75l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v131h, v75h, v132);
        const __m512d v135l = _mm512_fmadd_pd(v133l, v75l, v134);
        const __m512d v135h = _mm512_fmadd_pd(v133h, v75h, v134);
        const __m512d v137l = _mm512_fmadd_pd(v135l, v75l, v136);
        const __m512d v137h = _mm512_fmadd_pd(v135h, v75h, v136);
        const __m512d v139l = _mm512_fmadd_pd(v75l, v137l, v138);
        const __m512d v139h = _mm512_fmadd_pd(v75h, v137h, v138);
        const __m512d v141l = _mm512_fmadd_pd(v75l, v139l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v75h, v139h, v140);
        const __m512d v143l = _mm512_fmadd_pd(v141l, v75l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v141h, v75h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v143l, v75l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v143h, v75h, v144);
        const __m512d v147l = _mm512_fmadd_pd(v145l, v75l, v146);
        const __m512d v147h = _mm512_fmadd_pd(v145h, v75h, v146);
        const __m512d v148l = _mm512_add_pd(v126l, v147l);
        const __m512d v148h = _mm512_add_pd(v126h, v147h);
        const __m512d v150l = _mm512_max_pd(v6, v0l);
        const __m512d v150h = _mm512_max_pd(v6, v0h);
        const __m512d v151l = _mm512_fmadd_pd(v149, v150l, v99);
        const __m512d v151h = _mm512_fmadd_pd(v149, v150h, v99);
        const __m512i v152l = _mm512_castpd_si512(v151l);
        const __m512i v152h = _mm512_castpd_si512(v151h);
        const __m256i v153l = _mm512_cvtepi64_epi32(v152l);
        const __m256i v153h = _mm512_cvtepi64_epi32(v152h);
        const __m512i v153 = _mm512_inserti32x8(_mm512_castsi256_si512(v153l), v153h, 1);
        const __m512d v154l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v153), t2_0, t2_1, t2_2, t2_3);
        const __m512d v154h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v153, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v155l = _mm512_mul_pd(v148l, v154l);
        const __m512d v155h = _mm512_mul_pd(v148h, v154h);
        const __m512d v157l = _mm512_sub_pd(v151l, v99);
        const __m512d v157h = _mm512_sub_pd(v151h, v99);
        const __m512d v159l = _mm512_fmadd_pd(v158, v157l, v150l);
        const __m512d v159h = _mm512_fmadd_pd(v158, v157h, v150h);
        const __m512d v160l = _mm512_fmadd_pd(v156, v157l, v159l);
        const __m512d v160h = _mm512_fmadd_pd(v156, v157h, v159h);
        const __m512d v163l = _mm512_fmadd_pd(v161, v160l, v162);
        const __m512d v163h = _mm512_fmadd_pd(v161, v160h, v162);
        const __m512d v165l = _mm512_fmadd_pd(v163l, v160l, v164);
        const __m512d v165h = _mm512_fmadd_pd(v163h, v160h, v164);
        const __m512d v167l = _mm512_fmadd_pd(v165l, v160l, v166);
        const __m512d v167h = _mm512_fmadd_pd(v165h, v160h, v166);
        const __m512d v168l = _mm512_fmadd_pd(v167l, v160l, v11);
        const __m512d v168h = _mm512_fmadd_pd(v167h, v160h, v11);
        const __m512d v169l = _mm512_fmadd_pd(v160l, v168l, v4);
        const __m512d v169h = _mm512_fmadd_pd(v160h, v168h, v4);
        const __m512d v170l = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v153), t3_0, t3_1, t3_2, t3_3);
        const __m512d v170h = k0e_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v153, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v171l = _mm512_fmadd_pd(v160l, v169l, v170l);
        const __m512d v171h = _mm512_fmadd_pd(v160h, v169h, v170h);
        const __m512d v172l = _mm512_fmadd_pd(v155l, v171l, v155l);
        const __m512d v172h = _mm512_fmadd_pd(v155h, v171h, v155h);
        const __m512d v173l = _mm512_scalef_pd(v172l, v157l);
        const __m512d v173h = _mm512_scalef_pd(v172h, v157h);
        const __m512d v174l = _mm512_mask_blend_pd((__mmask8)v71, v173l, v72);
        const __m512d v174h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx512_high_mask_avx512(v71), v173h, v72);
        r0l = _mm512_mask_blend_pd((__mmask8)v69, r0l, v174l);
        r0h = _mm512_mask_blend_pd(k0e_f64_4ulp_avx512_high_mask_avx512(v69), r0h, v174h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K0E_F64_4ULP_AVX512_AVX512_TARGET void k0e_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        k0e_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        k0e_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k0e_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0E_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0e_f64_4ulp_avx512_level(void) {
#if defined(K0E_F64_4ULP_AVX512_FORCE_ISA)
    return K0E_F64_4ULP_AVX512_FORCE_ISA;
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

double k0e_f64_4ulp_avx512(double x) {
    return k0e_f64_4ulp_avx512_element(x);
}

void k0e_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0e_f64_4ulp_avx512_level();
    if (level == 2) {
        k0e_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0e_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k0e_f64_4ulp_avx512_array_portable(x, y, n);
}
