/* k0e_f64_3ulp_avx512: k0e
 *
 *   target       k0e, e^x K_0(x), f64
 *   domain       every input
 *   max error    2.703228 ulp, observed on 5236815649 inputs
 *   worst input  0x1.7c1e3e89154bfp-6 (0.023200570173078413, encoding 0x3f97c1e3e89154bf)
 *   result there 0x1.fc51a091d61ap+1 (3.9712410652247883, encoding 0x400fc51a091d61a0)
 *   mean error   0.374735 ulp
 *   misrounded   1564804321 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6861185a16875b3a986e2a2dfa65f0a2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0e --fmt f64 --max-ulp 3.5 --time 50s --threads 1 --seed 1 --isa avx512 --archive k0e.db
 *                time: 1.2861 ns/element as avx512 code (inputs mean)
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
#include "k0e_f64_3ulp_avx512.h"

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
static inline int32_t k0e_f64_3ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float k0e_f64_3ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k0e_f64_3ulp_avx512_rcp14_lines[64][2] = {
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
 * k0e_f64_3ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k0e_f64_3ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k0e_f64_3ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k0e_f64_3ulp_avx512_frombits_f32((128 * k0e_f64_3ulp_avx512_rsqrt14_lines[row][0] -
                          k0e_f64_3ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k0e_f64_3ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k0e_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k0e_f64_3ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = k0e_f64_3ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)k0e_f64_3ulp_avx512_rsqrt14_f32(k0e_f64_3ulp_avx512_frombits_f32(i + (odd << 23))) *
        k0e_f64_3ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

static inline double k0e_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0e_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline double k0e_f64_3ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k0e_f64_3ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k0e_f64_3ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k0e_f64_3ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double k0e_f64_3ulp_avx512_getmant75_f64(double a) {
    double m = k0e_f64_3ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k0e_f64_3ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k0e_f64_3ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k0e_f64_3ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k0e_f64_3ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k0e_f64_3ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k0e_f64_3ulp_avx512_getmant_f64(a) * k0e_f64_3ulp_avx512_pow2_f64(s) * k0e_f64_3ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k0e_f64_3ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double k0e_f64_3ulp_avx512_table0[32] = {
    0x0p+0, 0x1.cd2523567f613p-55, 0x1.79aa65d837b6cp-54, -0x1.556522a2fbd0ep-54,
    -0x1.01b15eaa59348p-55, 0x1.aecf73e3a2f5fp-54, 0x1.68efde3a8a894p-54, 0x1.2f7e16d09ab31p-55,
    0x1.34d754db0abb6p-55, -0x1.24aedcc4b5068p-54, 0x1.59f48a72a4c6dp-55, 0x1.363ed60c2ac11p-59,
    0x1.690cebb7aafbp-56, -0x1.8dec6bd0f386p-56, 0x1.063e1e21c5409p-54, -0x1.c33c53bef4da8p-55,
    -0x1.3b3efbf5e2229p-54, -0x1.81f647e5a3ecfp-56, -0x1.b32dcb94da51dp-56, -0x1.369b6f13b3734p-54,
    0x1.db72fc1f0eab4p-55, -0x1.da9b88b6c1e29p-58, 0x1.1affc2b91ce27p-56, -0x1.1bbd1d3bcbb15p-54,
    0x1.c1a7792cb3387p-55, -0x1.8d6f438ad9334p-57, 0x1.36eae30af0cb3p-56, 0x1.76b2c6c921968p-57,
    0x1.4a385a63d07a7p-56, -0x1.2d52107b43e1fp-55, -0x1.ff7128fd391f1p-55, 0x1.a64a931d185eep-55,
};

static const double k0e_f64_3ulp_avx512_table1[32] = {
    0x0p+0, 0x1.0415d89e74444p-5, 0x1.08598b59e3a07p-4, 0x1.700d30aeac0e1p-4,
    0x1.da727638446a2p-4, 0x1.23d712a49c202p-3, 0x1.5bf406b543db2p-3, 0x1.95a5adcf7017fp-3,
    0x1.d1037f2655e7bp-3, 0x1.f991c6cb3b379p-3, 0x1.1178e8227e47cp-2, 0x1.314f1e1d35ce4p-2,
    0x1.4718dc271c41bp-2, 0x1.5d5bddf595f3p-2, 0x1.741d876c67bb1p-2, 0x1.8b639a88b2df5p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.fb9186d5e3e2bp-3, -0x1.af3c94e80bff3p-3, -0x1.5ff3070a793d4p-3,
    -0x1.0d77e7cd08e59p-3, -0x1.a926d3a4ad563p-4, -0x1.f0a30c01162a6p-5, -0x1.f829b0e7833p-6,
};

static const double k0e_f64_3ulp_avx512_table2[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d4p-1,
    0x1.c8p-1, 0x1.bcp-1, 0x1.bp-1, 0x1.a4p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.7cp-1,
    0x1.74p-1, 0x1.6cp-1, 0x1.64p-1, 0x1.5cp-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.48p+0, 0x1.3cp+0, 0x1.3p+0,
    0x1.24p+0, 0x1.1cp+0, 0x1.1p+0, 0x1.08p+0,
};

static const double k0e_f64_3ulp_avx512_table3[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static inline double k0e_f64_3ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = k0e_f64_3ulp_avx512_rsqrt14_f64(v0);
    const double v2 = v1 * v0;
    const double v3 = -v2;
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = k0e_f64_3ulp_avx512_fma_f64(v3, v1, v4);
    const double v6 = -0x1p+0; /* -1 */
    const double v7 = v5 > v6 ? v5 : v6;
    const double v8 = 0x1.4p-2; /* 0.3125 */
    const double v9 = 0x1.8p-2; /* 0.375 */
    const double v10 = k0e_f64_3ulp_avx512_fma_f64(v8, v7, v9);
    const double v11 = 0x1p-1; /* 0.5 */
    const double v12 = k0e_f64_3ulp_avx512_fma_f64(v7, v10, v11);
    const double v13 = v12 * v7;
    const double v14 = 0x1p+60; /* 1.152921504606847e+18 */
    const double v15 = v14 < v0 ? v14 : v0;
    const double v16 = 0x1.8p+1; /* 3 */
    const double v17 = v15 - v16;
    const double v18 = v15 + v4;
    const double v19 = v17 / v18;
    const double v20 = 0x1.4331c9dc631a8p-36; /* 1.8371479564092269e-11 */
    const double v21 = 0x1.e491991ce9034p-36; /* 2.7544544000642708e-11 */
    const double v22 = k0e_f64_3ulp_avx512_fma_f64(v19, v20, v21);
    const double v23 = -0x1.20447ceaef5aap-35; /* -3.2772224027787567e-11 */
    const double v24 = k0e_f64_3ulp_avx512_fma_f64(v19, v22, v23);
    const double v25 = -0x1.66ef6f54a4db7p-34; /* -8.1612436706736822e-11 */
    const double v26 = k0e_f64_3ulp_avx512_fma_f64(v19, v24, v25);
    const double v27 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v28 = k0e_f64_3ulp_avx512_fma_f64(v19, v19, v27);
    const double v29 = 0x1.8bec8a947fba2p-33; /* 1.8004538540668219e-10 */
    const double v30 = -0x1.d486b377578ddp-38; /* -6.6581574165039137e-12 */
    const double v31 = k0e_f64_3ulp_avx512_fma_f64(v29, v19, v30);
    const double v32 = k0e_f64_3ulp_avx512_fma_f64(v26, v28, v31);
    const double v33 = 0x1.ad36b76eb0fd6p-31; /* 7.8073523847000251e-10 */
    const double v34 = k0e_f64_3ulp_avx512_fma_f64(v32, v19, v33);
    const double v35 = -0x1.0d8e0bae6a468p-29; /* -1.9612697778402947e-09 */
    const double v36 = k0e_f64_3ulp_avx512_fma_f64(v34, v19, v35);
    const double v37 = 0x1.1511df2a97a66p-27; /* 8.0637928185363056e-09 */
    const double v38 = k0e_f64_3ulp_avx512_fma_f64(v36, v19, v37);
    const double v39 = -0x1.746ced929bb9ap-26; /* -2.1678017223692937e-08 */
    const double v40 = k0e_f64_3ulp_avx512_fma_f64(v38, v19, v39);
    const double v41 = 0x1.6238864762b8fp-24; /* 8.2473456611076779e-08 */
    const double v42 = -0x1.0a5ea6331e469p-22; /* -2.4807613669510032e-07 */
    const double v43 = k0e_f64_3ulp_avx512_fma_f64(v41, v19, v42);
    const double v44 = k0e_f64_3ulp_avx512_fma_f64(v40, v28, v43);
    const double v45 = 0x1.e32a26aeee87fp-21; /* 8.9996429674463327e-07 */
    const double v46 = k0e_f64_3ulp_avx512_fma_f64(v44, v19, v45);
    const double v47 = -0x1.8198ae98103e4p-19; /* -2.8729171610845982e-06 */
    const double v48 = k0e_f64_3ulp_avx512_fma_f64(v46, v19, v47);
    const double v49 = 0x1.5d40090338868p-17; /* 1.040846519235004e-05 */
    const double v50 = k0e_f64_3ulp_avx512_fma_f64(v13, v27, v49);
    const double v51 = k0e_f64_3ulp_avx512_fma_f64(v19, v48, v50);
    const double v52 = -0x1.24186dd46e3cfp-15; /* -3.4820488198978817e-05 */
    const double v53 = k0e_f64_3ulp_avx512_fma_f64(v19, v51, v52);
    const double v54 = 0x1.111ab0c3030bfp-13; /* 0.00013022625907444481 */
    const double v55 = -0x1.e206b6cf7ffd2p-12; /* -0.00045969603249318175 */
    const double v56 = k0e_f64_3ulp_avx512_fma_f64(v54, v19, v55);
    const double v57 = k0e_f64_3ulp_avx512_fma_f64(v53, v28, v56);
    const double v58 = 0x1.eba58c8f5df75p-10; /* 0.001875483230689282 */
    const double v59 = k0e_f64_3ulp_avx512_fma_f64(v19, v57, v58);
    const double v60 = -0x1.da5e3eaaacd8dp-8; /* -0.0072382834429619682 */
    const double v61 = k0e_f64_3ulp_avx512_fma_f64(v59, v19, v60);
    const double v62 = 0x1.5428b33df35c3p-5; /* 0.041523313600559962 */
    const double v63 = k0e_f64_3ulp_avx512_fma_f64(v61, v19, v62);
    const double v64 = -0x1.0f973bce1b586p-5; /* -0.033153168494076943 */
    const double v65 = k0e_f64_3ulp_avx512_fma_f64(v63, v19, v64);
    const double v66 = v13 + v65;
    const double v67 = k0e_f64_3ulp_avx512_fma_f64(v13, v65, v66);
    const double v68 = 0x1.4p+0; /* 1.25 */
    const double v69 = v68 * v1;
    const double v70 = k0e_f64_3ulp_avx512_fma_f64(v67, v69, v69);
    const int v71 = !(v4 <= v0);
    double r0 = v70;
    if (v71) {
        const double v72 = 0x0p+0; /* 0 */
        const int v73 = v72 == v0;
        const double v74 = INFINITY;
        const double v75 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v76 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v77 = v6 > v0 ? v6 : v0;
        const double v78 = 0x1.8p+47; /* 211106232532992 */
        const double v79 = k0e_f64_3ulp_avx512_fma_f64(v76, v77, v78);
        const double v80 = v79 - v78;
        const double v81 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v82 = k0e_f64_3ulp_avx512_fma_f64(v81, v80, v77);
        const double v83 = k0e_f64_3ulp_avx512_fma_f64(v75, v80, v82);
        const double v84 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v85 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v86 = k0e_f64_3ulp_avx512_fma_f64(v84, v83, v85);
        const double v87 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v88 = k0e_f64_3ulp_avx512_fma_f64(v86, v83, v87);
        const double v89 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v90 = k0e_f64_3ulp_avx512_fma_f64(v88, v83, v89);
        const double v91 = k0e_f64_3ulp_avx512_fma_f64(v90, v83, v11);
        const double v92 = k0e_f64_3ulp_avx512_fma_f64(v83, v91, v4);
        const int64_t v93 = k0e_f64_3ulp_avx512_bits_f64(v79);
        const int32_t v94 = (int32_t)(uint32_t)(uint64_t)v93;
        const double v95 = k0e_f64_3ulp_avx512_table0[(uint32_t)v94 & (32u - 1)];
        const double v96 = k0e_f64_3ulp_avx512_fma_f64(v83, v92, v95);
        const double v97 = k0e_f64_3ulp_avx512_getexp_f64(v0);
        const double v98 = k0e_f64_3ulp_avx512_getmant75_f64(v0);
        const double v99 = k0e_f64_3ulp_avx512_getexp_f64(v98);
        const double v100 = v97 - v99;
        const double v101 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v102 = v78 + v98;
        const int64_t v103 = k0e_f64_3ulp_avx512_bits_f64(v102);
        const int32_t v104 = (int32_t)(uint32_t)(uint64_t)v103;
        const double v105 = k0e_f64_3ulp_avx512_table1[(uint32_t)v104 & (32u - 1)];
        const double v106 = k0e_f64_3ulp_avx512_fma_f64(v100, v101, v105);
        const double v107 = k0e_f64_3ulp_avx512_table2[(uint32_t)v104 & (32u - 1)];
        const double v108 = k0e_f64_3ulp_avx512_fma_f64(v107, v98, v6);
        const double v109 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v110 = -0x1p-3; /* -0.125 */
        const double v111 = k0e_f64_3ulp_avx512_fma_f64(v109, v108, v110);
        const double v112 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v113 = k0e_f64_3ulp_avx512_fma_f64(v111, v108, v112);
        const double v114 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v115 = k0e_f64_3ulp_avx512_fma_f64(v113, v108, v114);
        const double v116 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v117 = k0e_f64_3ulp_avx512_fma_f64(v108, v115, v116);
        const double v118 = -0x1p-2; /* -0.25 */
        const double v119 = k0e_f64_3ulp_avx512_fma_f64(v117, v108, v118);
        const double v120 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v121 = k0e_f64_3ulp_avx512_fma_f64(v119, v108, v120);
        const double v122 = -0x1p-1; /* -0.5 */
        const double v123 = k0e_f64_3ulp_avx512_fma_f64(v121, v108, v122);
        const double v124 = v108 * v108;
        const double v125 = k0e_f64_3ulp_avx512_fma_f64(v123, v124, v108);
        const double v126 = v106 + v125;
        const double v127 = -v126;
        const double v128 = 0x1p-2; /* 0.25 */
        const double v129 = v0 * v0;
        const double v130 = v128 * v129;
        const double v131 = 0x1.5601885e63e5dp-44; /* 7.5940584281266234e-14 */
        const double v132 = 0x1.0b313289be0b9p-37; /* 7.5940584281266239e-12 */
        const double v133 = k0e_f64_3ulp_avx512_fma_f64(v131, v130, v132);
        const double v134 = 0x1.522a43f65486ap-31; /* 6.1511873267825652e-10 */
        const double v135 = k0e_f64_3ulp_avx512_fma_f64(v133, v130, v134);
        const double v136 = 0x1.522a43f65486ap-25; /* 3.9367598891408417e-08 */
        const double v137 = k0e_f64_3ulp_avx512_fma_f64(v135, v130, v136);
        const double v138 = 0x1.02e85c0898b71p-19; /* 1.9290123456790124e-06 */
        const double v139 = k0e_f64_3ulp_avx512_fma_f64(v130, v137, v138);
        const double v140 = 0x1.23456789abcdfp-14; /* 6.9444444444444444e-05 */
        const double v141 = k0e_f64_3ulp_avx512_fma_f64(v139, v130, v140);
        const double v142 = 0x1.c71c71c71c71cp-10; /* 0.001736111111111111 */
        const double v143 = k0e_f64_3ulp_avx512_fma_f64(v141, v130, v142);
        const double v144 = 0x1.c71c71c71c71cp-6; /* 0.027777777777777776 */
        const double v145 = k0e_f64_3ulp_avx512_fma_f64(v143, v130, v144);
        const double v146 = k0e_f64_3ulp_avx512_fma_f64(v145, v130, v128);
        const double v147 = k0e_f64_3ulp_avx512_fma_f64(v146, v130, v4);
        const double v148 = k0e_f64_3ulp_avx512_fma_f64(v130, v147, v4);
        const double v149 = 0x1.0457eed1338a8p-42; /* 2.3123146758334197e-13 */
        const double v150 = 0x1.896d55d330a18p-36; /* 2.2363740915521539e-11 */
        const double v151 = k0e_f64_3ulp_avx512_fma_f64(v149, v130, v150);
        const double v152 = 0x1.df24eb119a2f9p-30; /* 1.743116488304105e-09 */
        const double v153 = k0e_f64_3ulp_avx512_fma_f64(v151, v130, v152);
        const double v154 = 0x1.ca0246d234e72p-24; /* 1.0663850539003666e-07 */
        const double v155 = k0e_f64_3ulp_avx512_fma_f64(v153, v130, v154);
        const double v156 = 0x1.4c2b6e8177e1ap-18; /* 4.9497135718719378e-06 */
        const double v157 = k0e_f64_3ulp_avx512_fma_f64(v155, v130, v156);
        const double v158 = 0x1.5d6b13b0d88cap-13; /* 0.00016661561451331567 */
        const double v159 = k0e_f64_3ulp_avx512_fma_f64(v157, v130, v158);
        const double v160 = 0x1.f4747696cf839p-9; /* 0.0038181681406106696 */
        const double v161 = k0e_f64_3ulp_avx512_fma_f64(v130, v159, v160);
        const double v162 = 0x1.bb90e85debf56p-5; /* 0.054146245805326274 */
        const double v163 = k0e_f64_3ulp_avx512_fma_f64(v130, v161, v162);
        const double v164 = 0x1.9dadb014541ebp-2; /* 0.40398287891460311 */
        const double v165 = k0e_f64_3ulp_avx512_fma_f64(v163, v130, v164);
        const double v166 = 0x1.1dadb014541ebp+0; /* 1.1159315156584124 */
        const double v167 = k0e_f64_3ulp_avx512_fma_f64(v165, v130, v166);
        const double v168 = 0x1.dadb014541eb2p-4; /* 0.11593151565841245 */
        const double v169 = k0e_f64_3ulp_avx512_fma_f64(v167, v130, v168);
        const double v170 = k0e_f64_3ulp_avx512_fma_f64(v127, v148, v169);
        const double v171 = k0e_f64_3ulp_avx512_table3[(uint32_t)v94 & (32u - 1)];
        const double v172 = v170 * v171;
        const double v173 = v106 - v126;
        const double v174 = v173 + v125;
        const double v175 = -v174;
        const double v176 = k0e_f64_3ulp_avx512_fma_f64(v130, v147, v27);
        const double v177 = k0e_f64_3ulp_avx512_fma_f64(v176, v127, v127);
        const double v178 = -v177;
        const double v179 = k0e_f64_3ulp_avx512_fma_f64(v127, v148, v178);
        const double v180 = k0e_f64_3ulp_avx512_fma_f64(v175, v148, v179);
        const double v181 = v177 - v170;
        const double v182 = v181 + v169;
        const double v183 = v180 + v182;
        const double v184 = v183 * v171;
        const double v185 = k0e_f64_3ulp_avx512_fma_f64(v96, v172, v184);
        const double v186 = v185 + v172;
        const double v187 = k0e_f64_3ulp_avx512_scalef_f64(v186, v80);
        const double v188 = v73 ? v74 : v187;
        r0 = v188;
    }
    return r0;
}

static void k0e_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0e_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0E_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0E_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0E_F64_3ULP_AVX512_AVX2 static inline K0E_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K0E_F64_3ULP_AVX512_AVX512 static inline K0E_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K0E_F64_3ULP_AVX512_AVX2 __m256i k0e_f64_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

K0E_F64_3ULP_AVX512_AVX2 __m128i k0e_f64_3ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
K0E_F64_3ULP_AVX512_AVX2 __m256d k0e_f64_3ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
K0E_F64_3ULP_AVX512_AVX2 __m256d k0e_f64_3ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_f64_3ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0E_F64_3ULP_AVX512_AVX2 __m256d k0e_f64_3ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_f64_3ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0E_F64_3ULP_AVX512_AVX2 __m256d k0e_f64_3ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_f64_3ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0E_F64_3ULP_AVX512_AVX2 __m256d k0e_f64_3ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k0e_f64_3ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

K0E_F64_3ULP_AVX512_AVX2 void k0e_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
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
    const __m256d v27 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v29 = _mm256_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m256d v30 = _mm256_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m256d v33 = _mm256_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m256d v35 = _mm256_set1_pd(-0x1.0d8e0bae6a468p-29); /* -1.9612697778402947e-09 */
    const __m256d v37 = _mm256_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m256d v39 = _mm256_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m256d v41 = _mm256_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m256d v42 = _mm256_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m256d v45 = _mm256_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m256d v47 = _mm256_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m256d v49 = _mm256_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m256d v52 = _mm256_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m256d v54 = _mm256_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m256d v55 = _mm256_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m256d v58 = _mm256_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m256d v60 = _mm256_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m256d v62 = _mm256_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m256d v64 = _mm256_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m256d v68 = _mm256_set1_pd(0x1.4p+0); /* 1.25 */
    const __m256d v72 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v74 = _mm256_set1_pd(INFINITY);
    const __m256d v75 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v76 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v78 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v81 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v84 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v85 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v87 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v89 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v101 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v109 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v110 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v112 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v114 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v116 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v118 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v120 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v122 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v128 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v131 = _mm256_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m256d v132 = _mm256_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m256d v134 = _mm256_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m256d v136 = _mm256_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m256d v138 = _mm256_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m256d v140 = _mm256_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m256d v142 = _mm256_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m256d v144 = _mm256_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m256d v149 = _mm256_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m256d v150 = _mm256_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m256d v152 = _mm256_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m256d v154 = _mm256_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m256d v156 = _mm256_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m256d v158 = _mm256_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m256d v160 = _mm256_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m256d v162 = _mm256_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m256d v164 = _mm256_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m256d v166 = _mm256_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m256d v168 = _mm256_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = k0e_f64_3ulp_avx512_lanes_rsqrt14_f64_avx2(v0l);
    const __m256d v1h = k0e_f64_3ulp_avx512_lanes_rsqrt14_f64_avx2(v0h);
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
    const __m256d v28l = _mm256_fmadd_pd(v19l, v19l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v19h, v19h, v27);
    const __m256d v31l = _mm256_fmadd_pd(v29, v19l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29, v19h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v26l, v28l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v26h, v28h, v31h);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v19l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v19h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v19l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v19h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v19l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v19h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v19l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v19h, v39);
    const __m256d v43l = _mm256_fmadd_pd(v41, v19l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41, v19h, v42);
    const __m256d v44l = _mm256_fmadd_pd(v40l, v28l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v40h, v28h, v43h);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v19l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v19h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v19l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v19h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v13l, v27, v49);
    const __m256d v50h = _mm256_fmadd_pd(v13h, v27, v49);
    const __m256d v51l = _mm256_fmadd_pd(v19l, v48l, v50l);
    const __m256d v51h = _mm256_fmadd_pd(v19h, v48h, v50h);
    const __m256d v53l = _mm256_fmadd_pd(v19l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v19h, v51h, v52);
    const __m256d v56l = _mm256_fmadd_pd(v54, v19l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54, v19h, v55);
    const __m256d v57l = _mm256_fmadd_pd(v53l, v28l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v53h, v28h, v56h);
    const __m256d v59l = _mm256_fmadd_pd(v19l, v57l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v19h, v57h, v58);
    const __m256d v61l = _mm256_fmadd_pd(v59l, v19l, v60);
    const __m256d v61h = _mm256_fmadd_pd(v59h, v19h, v60);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v19l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v19h, v62);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v19l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v19h, v64);
    const __m256d v66l = _mm256_add_pd(v13l, v65l);
    const __m256d v66h = _mm256_add_pd(v13h, v65h);
    const __m256d v67l = _mm256_fmadd_pd(v13l, v65l, v66l);
    const __m256d v67h = _mm256_fmadd_pd(v13h, v65h, v66h);
    const __m256d v69l = _mm256_mul_pd(v68, v1l);
    const __m256d v69h = _mm256_mul_pd(v68, v1h);
    const __m256d v70l = _mm256_fmadd_pd(v67l, v69l, v69l);
    const __m256d v70h = _mm256_fmadd_pd(v67h, v69h, v69h);
    const __m256i v71l = _mm256_castpd_si256(_mm256_cmp_pd(v4, v0l, _CMP_NLE_UQ));
    const __m256i v71h = _mm256_castpd_si256(_mm256_cmp_pd(v4, v0h, _CMP_NLE_UQ));
    const __m256i v71 = k0e_f64_3ulp_avx512_join_mask_avx2(v71l, v71h);
    __m256d r0l = v70l;
    __m256d r0h = v70h;
    __m256i any1 = v71;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v73l = _mm256_castpd_si256(_mm256_cmp_pd(v72, v0l, _CMP_EQ_OQ));
        const __m256i v73h = _mm256_castpd_si256(_mm256_cmp_pd(v72, v0h, _CMP_EQ_OQ));
        const __m256i v73 = k0e_f64_3ulp_avx512_join_mask_avx2(v73l, v73h);
        const __m256d v77l = _mm256_max_pd(v6, v0l);
        const __m256d v77h = _mm256_max_pd(v6, v0h);
        const __m256d v79l = _mm256_fmadd_pd(v76, v77l, v78);
        const __m256d v79h = _mm256_fmadd_pd(v76, v77h, v78);
        const __m256d v80l = _mm256_sub_pd(v79l, v78);
        const __m256d v80h = _mm256_sub_pd(v79h, v78);
        const __m256d v82l = _mm256_fmadd_pd(v81, v80l, v77l);
        const __m256d v82h = _mm256_fmadd_pd(v81, v80h, v77h);
        const __m256d v83l = _mm256_fmadd_pd(v75, v80l, v82l);
        const __m256d v83h = _mm256_fmadd_pd(v75, v80h, v82h);
        const __m256d v86l = _mm256_fmadd_pd(v84, v83l, v85);
        const __m256d v86h = _mm256_fmadd_pd(v84, v83h, v85);
        const __m256d v88l = _mm256_fmadd_pd(v86l, v83l, v87);
        const __m256d v88h = _mm256_fmadd_pd(v86h, v83h, v87);
        const __m256d v90l = _mm256_fmadd_pd(v88l, v83l, v89);
        const __m256d v90h = _mm256_fmadd_pd(v88h, v83h, v89);
        const __m256d v91l = _mm256_fmadd_pd(v90l, v83l, v11);
        const __m256d v91h = _mm256_fmadd_pd(v90h, v83h, v11);
        const __m256d v92l = _mm256_fmadd_pd(v83l, v91l, v4);
        const __m256d v92h = _mm256_fmadd_pd(v83h, v91h, v4);
        const __m256i v93l = _mm256_castpd_si256(v79l);
        const __m256i v93h = _mm256_castpd_si256(v79h);
        const __m128i v94l = k0e_f64_3ulp_avx512_wrap_avx2(v93l);
        const __m128i v94h = k0e_f64_3ulp_avx512_wrap_avx2(v93h);
        const __m256i v94 = _mm256_set_m128i(v94h, v94l);
        const __m256d v95l = k0e_f64_3ulp_avx512_gather_f64_avx2(k0e_f64_3ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v94), _mm_set1_epi32(31)));
        const __m256d v95h = k0e_f64_3ulp_avx512_gather_f64_avx2(k0e_f64_3ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v94, 1), _mm_set1_epi32(31)));
        const __m256d v96l = _mm256_fmadd_pd(v83l, v92l, v95l);
        const __m256d v96h = _mm256_fmadd_pd(v83h, v92h, v95h);
        const __m256d v97l = k0e_f64_3ulp_avx512_lanes_getexp_f64_avx2(v0l);
        const __m256d v97h = k0e_f64_3ulp_avx512_lanes_getexp_f64_avx2(v0h);
        const __m256d v98l = k0e_f64_3ulp_avx512_lanes_getmant75_f64_avx2(v0l);
        const __m256d v98h = k0e_f64_3ulp_avx512_lanes_getmant75_f64_avx2(v0h);
        const __m256d v99l = k0e_f64_3ulp_avx512_lanes_getexp_f64_avx2(v98l);
        const __m256d v99h = k0e_f64_3ulp_avx512_lanes_getexp_f64_avx2(v98h);
        const __m256d v100l = _mm256_sub_pd(v97l, v99l);
        const __m256d v100h = _mm256_sub_pd(v97h, v99h);
        const __m256d v102l = _mm256_add_pd(v78, v98l);
        const __m256d v102h = _mm256_add_pd(v78, v98h);
        const __m256i v103l = _mm256_castpd_si256(v102l);
        const __m256i v103h = _mm256_castpd_si256(v102h);
        const __m128i v104l = k0e_f64_3ulp_avx512_wrap_avx2(v103l);
        const __m128i v104h = k0e_f64_3ulp_avx512_wrap_avx2(v103h);
        const __m256i v104 = _mm256_set_m128i(v104h, v104l);
        const __m256d v105l = k0e_f64_3ulp_avx512_gather_f64_avx2(k0e_f64_3ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v104), _mm_set1_epi32(31)));
        const __m256d v105h = k0e_f64_3ulp_avx512_gather_f64_avx2(k0e_f64_3ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v104, 1), _mm_set1_epi32(31)));
        const __m256d v106l = _mm256_fmadd_pd(v100l, v101, v105l);
        const __m256d v106h = _mm256_fmadd_pd(v100h, v101, v105h);
        const __m256d v107l = k0e_f64_3ulp_avx512_gather_f64_avx2(k0e_f64_3ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v104), _mm_set1_epi32(31)));
        const __m256d v107h = k0e_f64_3ulp_avx512_gather_f64_avx2(k0e_f64_3ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v104, 1), _mm_set1_epi32(31)));
        const __m256d v108l = _mm256_fmadd_pd(v107l, v98l, v6);
        const __m256d v108h = _mm256_fmadd_pd(v107h, v98h, v6);
        const __m256d v111l = _mm256_fmadd_pd(v109, v108l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109, v108h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v108l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v108h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v108l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v108h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v108l, v115l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v108h, v115h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v117l, v108l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v117h, v108h, v118);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v108l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v108h, v120);
        const __m256d v123l = _mm256_fmadd_pd(v121l, v108l, v122);
        const __m256d v123h = _mm256_fmadd_pd(v121h, v108h, v122);
        const __m256d v124l = _mm256_mul_pd(v108l, v108l);
        const __m256d v124h = _mm256_mul_pd(v108h, v108h);
        const __m256d v125l = _mm256_fmadd_pd(v123l, v124l, v108l);
        const __m256d v125h = _mm256_fmadd_pd(v123h, v124h, v108h);
        const __m256d v126l = _mm256_add_pd(v106l, v125l);
        const __m256d v126h = _mm256_add_pd(v106h, v125h);
        const __m256d v129l = _mm256_mul_pd(v0l, v0l);
        const __m256d v129h = _mm256_mul_pd(v0h, v0h);
        const __m256d v130l = _mm256_mul_pd(v128, v129l);
        const __m256d v130h = _mm256_mul_pd(v128, v129h);
        const __m256d v133l = _mm256_fmadd_pd(v131, v130l, v132);
        const __m256d v133h = _mm256_fmadd_pd(v131, v130h, v132);
        const __m256d v135l = _mm256_fmadd_pd(v133l, v130l, v134);
        const __m256d v135h = _mm256_fmadd_pd(v133h, v130h, v134);
        const __m256d v137l = _mm256_fmadd_pd(v135l, v130l, v136);
        const __m256d v137h = _mm256_fmadd_pd(v135h, v130h, v136);
        const __m256d v139l = _mm256_fmadd_pd(v130l, v137l, v138);
        const __m256d v139h = _mm256_fmadd_pd(v130h, v137h, v138);
        const __m256d v141l = _mm256_fmadd_pd(v139l, v130l, v140);
        const __m256d v141h = _mm256_fmadd_pd(v139h, v130h, v140);
        const __m256d v143l = _mm256_fmadd_pd(v141l, v130l, v142);
        const __m256d v143h = _mm256_fmadd_pd(v141h, v130h, v142);
        const __m256d v145l = _mm256_fmadd_pd(v143l, v130l, v144);
        const __m256d v145h = _mm256_fmadd_pd(v143h, v130h, v144);
        const __m256d v146l = _mm256_fmadd_pd(v145l, v130l, v128);
        const __m256d v146h = _mm256_fmadd_pd(v145h, v130h, v128);
        const __m256d v147l = _mm256_fmadd_pd(v146l, v130l, v4);
        const __m256d v147h = _mm256_fmadd_pd(v146h, v130h, v4);
        const __m256d v148l = _mm256_fmadd_pd(v130l, v147l, v4);
        const __m256d v148h = _mm256_fmadd_pd(v130h, v147h, v4);
        const __m256d v151l = _mm256_fmadd_pd(v149, v130l, v150);
        const __m256d v151h = _mm256_fmadd_pd(v149, v130h, v150);
        const __m256d v153l = _mm256_fmadd_pd(v151l, v130l, v152);
        const __m256d v153h = _mm256_fmadd_pd(v151h, v130h, v152);
        const __m256d v155l = _mm256_fmadd_pd(v153l, v130l, v154);
        const __m256d v155h = _mm256_fmadd_pd(v153h, v130h, v154);
        const __m256d v157l = _mm256_fmadd_pd(v155l, v130l, v156);
        const __m256d v157h = _mm256_fmadd_pd(v155h, v130h, v156);
        const __m256d v159l = _mm256_fmadd_pd(v157l, v130l, v158);
        const __m256d v159h = _mm256_fmadd_pd(v157h, v130h, v158);
        const __m256d v161l = _mm256_fmadd_pd(v130l, v159l, v160);
        const __m256d v161h = _mm256_fmadd_pd(v130h, v159h, v160);
        const __m256d v163l = _mm256_fmadd_pd(v130l, v161l, v162);
        const __m256d v163h = _mm256_fmadd_pd(v130h, v161h, v162);
        const __m256d v165l = _mm256_fmadd_pd(v163l, v130l, v164);
        const __m256d v165h = _mm256_fmadd_pd(v163h, v130h, v164);
        const __m256d v167l = _mm256_fmadd_pd(v165l, v130l, v166);
        const __m256d v167h = _mm256_fmadd_pd(v165h, v130h, v166);
        const __m256d v169l = _mm256_fmadd_pd(v167l, v130l, v168);
        const __m256d v169h = _mm256_fmadd_pd(v167h, v130h, v168);
        const __m256d v170l = _mm256_fnmadd_pd(v126l, v148l, v169l);
        const __m256d v170h = _mm256_fnmadd_pd(v126h, v148h, v169h);
        const __m256d v171l = k0e_f64_3ulp_avx512_gather_f64_avx2(k0e_f64_3ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v94), _mm_set1_epi32(31)));
        const __m256d v171h = k0e_f64_3ulp_avx512_gather_f64_avx2(k0e_f64_3ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v94, 1), _mm_set1_epi32(31)));
        const __m256d v172l = _mm256_mul_pd(v170l, v171l);
        const __m256d v172h = _mm256_mul_pd(v170h, v171h);
        const __m256d v173l = _mm256_sub_pd(v106l, v126l);
        const __m256d v173h = _mm256_sub_pd(v106h, v126h);
        const __m256d v174l = _mm256_add_pd(v173l, v125l);
        const __m256d v174h = _mm256_add_pd(v173h, v125h);
        const __m256d v176l = _mm256_fmadd_pd(v130l, v147l, v27);
        const __m256d v176h = _mm256_fmadd_pd(v130h, v147h, v27);
        const __m256d v177l = _mm256_fnmsub_pd(v176l, v126l, v126l);
        const __m256d v177h = _mm256_fnmsub_pd(v176h, v126h, v126h);
        const __m256d v179l = _mm256_fnmsub_pd(v126l, v148l, v177l);
        const __m256d v179h = _mm256_fnmsub_pd(v126h, v148h, v177h);
        const __m256d v180l = _mm256_fnmadd_pd(v174l, v148l, v179l);
        const __m256d v180h = _mm256_fnmadd_pd(v174h, v148h, v179h);
        const __m256d v181l = _mm256_sub_pd(v177l, v170l);
        const __m256d v181h = _mm256_sub_pd(v177h, v170h);
        const __m256d v182l = _mm256_add_pd(v181l, v169l);
        const __m256d v182h = _mm256_add_pd(v181h, v169h);
        const __m256d v183l = _mm256_add_pd(v180l, v182l);
        const __m256d v183h = _mm256_add_pd(v180h, v182h);
        const __m256d v184l = _mm256_mul_pd(v183l, v171l);
        const __m256d v184h = _mm256_mul_pd(v183h, v171h);
        const __m256d v185l = _mm256_fmadd_pd(v96l, v172l, v184l);
        const __m256d v185h = _mm256_fmadd_pd(v96h, v172h, v184h);
        const __m256d v186l = _mm256_add_pd(v185l, v172l);
        const __m256d v186h = _mm256_add_pd(v185h, v172h);
        const __m256d v187l = k0e_f64_3ulp_avx512_lanes_scalef_f64_avx2(v186l, v80l);
        const __m256d v187h = k0e_f64_3ulp_avx512_lanes_scalef_f64_avx2(v186h, v80h);
        const __m256d v188l = _mm256_blendv_pd(v187l, v74, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v73))));
        const __m256d v188h = _mm256_blendv_pd(v187h, v74, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v73, 1))));
        r0l = _mm256_blendv_pd(r0l, v188l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v71))));
        r0h = _mm256_blendv_pd(r0h, v188h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v71, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K0E_F64_3ULP_AVX512_AVX2_TARGET void k0e_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0e_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k0e_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
K0E_F64_3ULP_AVX512_AVX512 __m512d k0e_f64_3ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K0E_F64_3ULP_AVX512_AVX512 __mmask8 k0e_f64_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K0E_F64_3ULP_AVX512_AVX512 void k0e_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
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
    const __m512d v27 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v29 = _mm512_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m512d v30 = _mm512_set1_pd(-0x1.d486b377578ddp-38); /* -6.6581574165039137e-12 */
    const __m512d v33 = _mm512_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m512d v35 = _mm512_set1_pd(-0x1.0d8e0bae6a468p-29); /* -1.9612697778402947e-09 */
    const __m512d v37 = _mm512_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m512d v39 = _mm512_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m512d v41 = _mm512_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m512d v42 = _mm512_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m512d v45 = _mm512_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m512d v47 = _mm512_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m512d v49 = _mm512_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m512d v52 = _mm512_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m512d v54 = _mm512_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m512d v55 = _mm512_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m512d v58 = _mm512_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m512d v60 = _mm512_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m512d v62 = _mm512_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m512d v64 = _mm512_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m512d v68 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v72 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v74 = _mm512_set1_pd(INFINITY);
    const __m512d v75 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v76 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v78 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v81 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v84 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v85 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v87 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v89 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v101 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v109 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v110 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v112 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v114 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v116 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v118 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v120 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v122 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v128 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v131 = _mm512_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m512d v132 = _mm512_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m512d v134 = _mm512_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m512d v136 = _mm512_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m512d v138 = _mm512_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m512d v140 = _mm512_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m512d v142 = _mm512_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m512d v144 = _mm512_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m512d v149 = _mm512_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m512d v150 = _mm512_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m512d v152 = _mm512_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m512d v154 = _mm512_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m512d v156 = _mm512_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m512d v158 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v160 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v162 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v164 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v166 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v168 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512d t0_0 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table3 + 8);
    const __m512d t3_2 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table3 + 16);
    const __m512d t3_3 = _mm512_loadu_pd(k0e_f64_3ulp_avx512_table3 + 24);
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
    const __m512d v28l = _mm512_fmadd_pd(v19l, v19l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v19h, v19h, v27);
    const __m512d v31l = _mm512_fmadd_pd(v29, v19l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29, v19h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v26l, v28l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v26h, v28h, v31h);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v19l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v19h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v19l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v19h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v19l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v19h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v19l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v19h, v39);
    const __m512d v43l = _mm512_fmadd_pd(v41, v19l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41, v19h, v42);
    const __m512d v44l = _mm512_fmadd_pd(v40l, v28l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v40h, v28h, v43h);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v19l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v19h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v19l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v19h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v13l, v27, v49);
    const __m512d v50h = _mm512_fmadd_pd(v13h, v27, v49);
    const __m512d v51l = _mm512_fmadd_pd(v19l, v48l, v50l);
    const __m512d v51h = _mm512_fmadd_pd(v19h, v48h, v50h);
    const __m512d v53l = _mm512_fmadd_pd(v19l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v19h, v51h, v52);
    const __m512d v56l = _mm512_fmadd_pd(v54, v19l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54, v19h, v55);
    const __m512d v57l = _mm512_fmadd_pd(v53l, v28l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v53h, v28h, v56h);
    const __m512d v59l = _mm512_fmadd_pd(v19l, v57l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v19h, v57h, v58);
    const __m512d v61l = _mm512_fmadd_pd(v59l, v19l, v60);
    const __m512d v61h = _mm512_fmadd_pd(v59h, v19h, v60);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v19l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v19h, v62);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v19l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v19h, v64);
    const __m512d v66l = _mm512_add_pd(v13l, v65l);
    const __m512d v66h = _mm512_add_pd(v13h, v65h);
    const __m512d v67l = _mm512_fmadd_pd(v13l, v65l, v66l);
    const __m512d v67h = _mm512_fmadd_pd(v13h, v65h, v66h);
    const __m512d v69l = _mm512_mul_pd(v68, v1l);
    const __m512d v69h = _mm512_mul_pd(v68, v1h);
    const __m512d v70l = _mm512_fmadd_pd(v67l, v69l, v69l);
    const __m512d v70h = _mm512_fmadd_pd(v67h, v69h, v69h);
    const __mmask8 v71l = _mm512_cmp_pd_mask(v4, v0l, _CMP_NLE_UQ);
    const __mmask8 v71h = _mm512_cmp_pd_mask(v4, v0h, _CMP_NLE_UQ);
    const __mmask16 v71 = _mm512_kunpackb(v71h, v71l);
    __m512d r0l = v70l;
    __m512d r0h = v70h;
    __mmask16 any1 = v71;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v73l = _mm512_cmp_pd_mask(v72, v0l, _CMP_EQ_OQ);
        const __mmask8 v73h = _mm512_cmp_pd_mask(v72, v0h, _CMP_EQ_OQ);
        const __mmask16 v73 = _mm512_kunpackb(v73h, v73l);
        const __m512d v77l = _mm512_max_pd(v6, v0l);
        const __m512d v77h = _mm512_max_pd(v6, v0h);
        const __m512d v79l = _mm512_fmadd_pd(v76, v77l, v78);
        const __m512d v79h = _mm512_fmadd_pd(v76, v77h, v78);
        const __m512d v80l = _mm512_sub_pd(v79l, v78);
        const __m512d v80h = _mm512_sub_pd(v79h, v78);
        const __m512d v82l = _mm512_fmadd_pd(v81, v80l, v77l);
        const __m512d v82h = _mm512_fmadd_pd(v81, v80h, v77h);
        const __m512d v83l = _mm512_fmadd_pd(v75, v80l, v82l);
        const __m512d v83h = _mm512_fmadd_pd(v75, v80h, v82h);
        const __m512d v86l = _mm512_fmadd_pd(v84, v83l, v85);
        const __m512d v86h = _mm512_fmadd_pd(v84, v83h, v85);
        const __m512d v88l = _mm512_fmadd_pd(v86l, v83l, v87);
        const __m512d v88h = _mm512_fmadd_pd(v86h, v83h, v87);
        const __m512d v90l = _mm512_fmadd_pd(v88l, v83l, v89);
        const __m512d v90h = _mm512_fmadd_pd(v88h, v83h, v89);
        const __m512d v91l = _mm512_fmadd_pd(v90l, v83l, v11);
        const __m512d v91h = _mm512_fmadd_pd(v90h, v83h, v11);
        const __m512d v92l = _mm512_fmadd_pd(v83l, v91l, v4);
        const __m512d v92h = _mm512_fmadd_pd(v83h, v91h, v4);
        const __m512i v93l = _mm512_castpd_si512(v79l);
        const __m512i v93h = _mm512_castpd_si512(v79h);
        const __m256i v94l = _mm512_cvtepi64_epi32(v93l);
        const __m256i v94h = _mm512_cvtepi64_epi32(v93h);
        const __m512i v94 = _mm512_inserti32x8(_mm512_castsi256_si512(v94l), v94h, 1);
        const __m512d v95l = k0e_f64_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v94), t0_0, t0_1, t0_2, t0_3);
        const __m512d v95h = k0e_f64_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v94, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v96l = _mm512_fmadd_pd(v83l, v92l, v95l);
        const __m512d v96h = _mm512_fmadd_pd(v83h, v92h, v95h);
        const __m512d v97l = _mm512_getexp_pd(v0l);
        const __m512d v97h = _mm512_getexp_pd(v0h);
        const __m512d v98l = _mm512_getmant_pd(v0l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v98h = _mm512_getmant_pd(v0h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v99l = _mm512_getexp_pd(v98l);
        const __m512d v99h = _mm512_getexp_pd(v98h);
        const __m512d v100l = _mm512_sub_pd(v97l, v99l);
        const __m512d v100h = _mm512_sub_pd(v97h, v99h);
        const __m512d v102l = _mm512_add_pd(v78, v98l);
        const __m512d v102h = _mm512_add_pd(v78, v98h);
        const __m512i v103l = _mm512_castpd_si512(v102l);
        const __m512i v103h = _mm512_castpd_si512(v102h);
        const __m256i v104l = _mm512_cvtepi64_epi32(v103l);
        const __m256i v104h = _mm512_cvtepi64_epi32(v103h);
        const __m512i v104 = _mm512_inserti32x8(_mm512_castsi256_si512(v104l), v104h, 1);
        const __m512d v105l = k0e_f64_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v104), t1_0, t1_1, t1_2, t1_3);
        const __m512d v105h = k0e_f64_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v104, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v106l = _mm512_fmadd_pd(v100l, v101, v105l);
        const __m512d v106h = _mm512_fmadd_pd(v100h, v101, v105h);
        const __m512d v107l = k0e_f64_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v104), t2_0, t2_1, t2_2, t2_3);
        const __m512d v107h = k0e_f64_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v104, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v108l = _mm512_fmadd_pd(v107l, v98l, v6);
        const __m512d v108h = _mm512_fmadd_pd(v107h, v98h, v6);
        const __m512d v111l = _mm512_fmadd_pd(v109, v108l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109, v108h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v108l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v108h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v108l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v108h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v108l, v115l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v108h, v115h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v117l, v108l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v117h, v108h, v118);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v108l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v108h, v120);
        const __m512d v123l = _mm512_fmadd_pd(v121l, v108l, v122);
        const __m512d v123h = _mm512_fmadd_pd(v121h, v108h, v122);
        const __m512d v124l = _mm512_mul_pd(v108l, v108l);
        const __m512d v124h = _mm512_mul_pd(v108h, v108h);
        const __m512d v125l = _mm512_fmadd_pd(v123l, v124l, v108l);
        const __m512d v125h = _mm512_fmadd_pd(v123h, v124h, v108h);
        const __m512d v126l = _mm512_add_pd(v106l, v125l);
        const __m512d v126h = _mm512_add_pd(v106h, v125h);
        const __m512d v129l = _mm512_mul_pd(v0l, v0l);
        const __m512d v129h = _mm512_mul_pd(v0h, v0h);
        const __m512d v130l = _mm512_mul_pd(v128, v129l);
        const __m512d v130h = _mm512_mul_pd(v128, v129h);
        const __m512d v133l = _mm512_fmadd_pd(v131, v130l, v132);
        const __m512d v133h = _mm512_fmadd_pd(v131, v130h, v132);
        const __m512d v135l = _mm512_fmadd_pd(v133l, v130l, v134);
        const __m512d v135h = _mm512_fmadd_pd(v133h, v130h, v134);
        const __m512d v137l = _mm512_fmadd_pd(v135l, v130l, v136);
        const __m512d v137h = _mm512_fmadd_pd(v135h, v130h, v136);
        const __m512d v139l = _mm512_fmadd_pd(v130l, v137l, v138);
        const __m512d v139h = _mm512_fmadd_pd(v130h, v137h, v138);
        const __m512d v141l = _mm512_fmadd_pd(v139l, v130l, v140);
        const __m512d v141h = _mm512_fmadd_pd(v139h, v130h, v140);
        const __m512d v143l = _mm512_fmadd_pd(v141l, v130l, v142);
        const __m512d v143h = _mm512_fmadd_pd(v141h, v130h, v142);
        const __m512d v145l = _mm512_fmadd_pd(v143l, v130l, v144);
        const __m512d v145h = _mm512_fmadd_pd(v143h, v130h, v144);
        const __m512d v146l = _mm512_fmadd_pd(v145l, v130l, v128);
        const __m512d v146h = _mm512_fmadd_pd(v145h, v130h, v128);
        const __m512d v147l = _mm512_fmadd_pd(v146l, v130l, v4);
        const __m512d v147h = _mm512_fmadd_pd(v146h, v130h, v4);
        const __m512d v148l = _mm512_fmadd_pd(v130l, v147l, v4);
        const __m512d v148h = _mm512_fmadd_pd(v130h, v147h, v4);
        const __m512d v151l = _mm512_fmadd_pd(v149, v130l, v150);
        const __m512d v151h = _mm512_fmadd_pd(v149, v130h, v150);
        const __m512d v153l = _mm512_fmadd_pd(v151l, v130l, v152);
        const __m512d v153h = _mm512_fmadd_pd(v151h, v130h, v152);
        const __m512d v155l = _mm512_fmadd_pd(v153l, v130l, v154);
        const __m512d v155h = _mm512_fmadd_pd(v153h, v130h, v154);
        const __m512d v157l = _mm512_fmadd_pd(v155l, v130l, v156);
        const __m512d v157h = _mm512_fmadd_pd(v155h, v130h, v156);
        const __m512d v159l = _mm512_fmadd_pd(v157l, v130l, v158);
        const __m512d v159h = _mm512_fmadd_pd(v157h, v130h, v158);
        const __m512d v161l = _mm512_fmadd_pd(v130l, v159l, v160);
        const __m512d v161h = _mm512_fmadd_pd(v130h, v159h, v160);
        const __m512d v163l = _mm512_fmadd_pd(v130l, v161l, v162);
        const __m512d v163h = _mm512_fmadd_pd(v130h, v161h, v162);
        const __m512d v165l = _mm512_fmadd_pd(v163l, v130l, v164);
        const __m512d v165h = _mm512_fmadd_pd(v163h, v130h, v164);
        const __m512d v167l = _mm512_fmadd_pd(v165l, v130l, v166);
        const __m512d v167h = _mm512_fmadd_pd(v165h, v130h, v166);
        const __m512d v169l = _mm512_fmadd_pd(v167l, v130l, v168);
        const __m512d v169h = _mm512_fmadd_pd(v167h, v130h, v168);
        const __m512d v170l = _mm512_fnmadd_pd(v126l, v148l, v169l);
        const __m512d v170h = _mm512_fnmadd_pd(v126h, v148h, v169h);
        const __m512d v171l = k0e_f64_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v94), t3_0, t3_1, t3_2, t3_3);
        const __m512d v171h = k0e_f64_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v94, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v172l = _mm512_mul_pd(v170l, v171l);
        const __m512d v172h = _mm512_mul_pd(v170h, v171h);
        const __m512d v173l = _mm512_sub_pd(v106l, v126l);
        const __m512d v173h = _mm512_sub_pd(v106h, v126h);
        const __m512d v174l = _mm512_add_pd(v173l, v125l);
        const __m512d v174h = _mm512_add_pd(v173h, v125h);
        const __m512d v176l = _mm512_fmadd_pd(v130l, v147l, v27);
        const __m512d v176h = _mm512_fmadd_pd(v130h, v147h, v27);
        const __m512d v177l = _mm512_fnmsub_pd(v176l, v126l, v126l);
        const __m512d v177h = _mm512_fnmsub_pd(v176h, v126h, v126h);
        const __m512d v179l = _mm512_fnmsub_pd(v126l, v148l, v177l);
        const __m512d v179h = _mm512_fnmsub_pd(v126h, v148h, v177h);
        const __m512d v180l = _mm512_fnmadd_pd(v174l, v148l, v179l);
        const __m512d v180h = _mm512_fnmadd_pd(v174h, v148h, v179h);
        const __m512d v181l = _mm512_sub_pd(v177l, v170l);
        const __m512d v181h = _mm512_sub_pd(v177h, v170h);
        const __m512d v182l = _mm512_add_pd(v181l, v169l);
        const __m512d v182h = _mm512_add_pd(v181h, v169h);
        const __m512d v183l = _mm512_add_pd(v180l, v182l);
        const __m512d v183h = _mm512_add_pd(v180h, v182h);
        const __m512d v184l = _mm512_mul_pd(v183l, v171l);
        const __m512d v184h = _mm512_mul_pd(v183h, v171h);
        const __m512d v185l = _mm512_fmadd_pd(v96l, v172l, v184l);
        const __m512d v185h = _mm512_fmadd_pd(v96h, v172h, v184h);
        const __m512d v186l = _mm512_add_pd(v185l, v172l);
        const __m512d v186h = _mm512_add_pd(v185h, v172h);
        const __m512d v187l = _mm512_scalef_pd(v186l, v80l);
        const __m512d v187h = _mm512_scalef_pd(v186h, v80h);
        const __m512d v188l = _mm512_mask_blend_pd((__mmask8)v73, v187l, v74);
        const __m512d v188h = _mm512_mask_blend_pd(k0e_f64_3ulp_avx512_high_mask_avx512(v73), v187h, v74);
        r0l = _mm512_mask_blend_pd((__mmask8)v71, r0l, v188l);
        r0h = _mm512_mask_blend_pd(k0e_f64_3ulp_avx512_high_mask_avx512(v71), r0h, v188h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K0E_F64_3ULP_AVX512_AVX512_TARGET void k0e_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k0e_f64_3ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k0e_f64_3ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0E_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0e_f64_3ulp_avx512_level(void) {
#if defined(K0E_F64_3ULP_AVX512_FORCE_ISA)
    return K0E_F64_3ULP_AVX512_FORCE_ISA;
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

double k0e_f64_3ulp_avx512(double x) {
    return k0e_f64_3ulp_avx512_element(x);
}

void k0e_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0e_f64_3ulp_avx512_level();
    if (level == 2) {
        k0e_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0e_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k0e_f64_3ulp_avx512_array_portable(x, y, n);
}
