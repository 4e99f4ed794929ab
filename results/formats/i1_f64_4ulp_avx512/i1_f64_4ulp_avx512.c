/* i1_f64_4ulp_avx512: i1
 *
 *   target       i1, I_1(x), f64
 *   domain       every input
 *   max error    3.500314 ulp, observed on 222226491 inputs
 *   worst input  -0x1.e0ec0b4f24f4dp+2 (-7.5144069931882997, encoding 0xc01e0ec0b4f24f4d)
 *   result there -0x1.f9fbac1bc6e53p+7 (-252.99154745867654, encoding 0xc06f9fbac1bc6e53)
 *   mean error   0.375279 ulp
 *   misrounded   69367198 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d6eb616311817f1be0dd296abe521b02
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1 --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive i1_f64.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i1_f64_4ulp_avx512.h"

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

static inline double i1_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double i1_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i1_f64_4ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = i1_f64_4ulp_avx512_bits_f64(y) & INT64_MIN;
    return i1_f64_4ulp_avx512_frombits_f64((i1_f64_4ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double i1_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t i1_f64_4ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float i1_f64_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t i1_f64_4ulp_avx512_rcp14_lines[64][2] = {
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
 * i1_f64_4ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t i1_f64_4ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float i1_f64_4ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = i1_f64_4ulp_avx512_frombits_f32((128 * i1_f64_4ulp_avx512_rsqrt14_lines[row][0] -
                          i1_f64_4ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= i1_f64_4ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double i1_f64_4ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = i1_f64_4ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)i1_f64_4ulp_avx512_rsqrt14_f32(i1_f64_4ulp_avx512_frombits_f32(i + (odd << 23))) *
        i1_f64_4ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline double i1_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i1_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i1_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i1_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i1_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i1_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i1_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i1_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i1_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i1_f64_4ulp_avx512_getmant_f64(a) * i1_f64_4ulp_avx512_pow2_f64(s) * i1_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i1_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double i1_f64_4ulp_avx512_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double i1_f64_4ulp_avx512_table1[32] = {
    0x0p+0, 0x1.cd2523567f613p-55, 0x1.79aa65d837b6cp-54, -0x1.556522a2fbd0ep-54,
    -0x1.01b15eaa59348p-55, 0x1.aecf73e3a2f5fp-54, 0x1.68efde3a8a894p-54, 0x1.2f7e16d09ab31p-55,
    0x1.34d754db0abb6p-55, -0x1.24aedcc4b5068p-54, 0x1.59f48a72a4c6dp-55, 0x1.363ed60c2ac11p-59,
    0x1.690cebb7aafbp-56, -0x1.8dec6bd0f386p-56, 0x1.063e1e21c5409p-54, -0x1.c33c53bef4da8p-55,
    -0x1.3b3efbf5e2229p-54, -0x1.81f647e5a3ecfp-56, -0x1.b32dcb94da51dp-56, -0x1.369b6f13b3734p-54,
    0x1.db72fc1f0eab4p-55, -0x1.da9b88b6c1e29p-58, 0x1.1affc2b91ce27p-56, -0x1.1bbd1d3bcbb15p-54,
    0x1.c1a7792cb3387p-55, -0x1.8d6f438ad9334p-57, 0x1.36eae30af0cb3p-56, 0x1.76b2c6c921968p-57,
    0x1.4a385a63d07a7p-56, -0x1.2d52107b43e1fp-55, -0x1.ff7128fd391f1p-55, 0x1.a64a931d185eep-55,
};

static inline double i1_f64_4ulp_avx512_element(double x) {
    const double v0 = -0x1.b6a5d3beffffcp-22; /* -4.085225632777243e-07 */
    const double v1 = x;
    const double v2 = v1 * v1;
    const double v3 = 0x1.f457155243ee3p-15; /* 5.9645196090694364e-05 */
    const double v4 = i1_f64_4ulp_avx512_fma_f64(v0, v2, v3);
    const double v5 = -0x1.aa7347a1ec5c4p-9; /* -0.0032535576765091185 */
    const double v6 = i1_f64_4ulp_avx512_fma_f64(v4, v2, v5);
    const double v7 = 0x1.f1e12bd6ab4fcp-4; /* 0.12155263065752203 */
    const double v8 = i1_f64_4ulp_avx512_fma_f64(v6, v2, v7);
    const double v9 = -v2;
    const double v10 = i1_f64_4ulp_avx512_fma_f64(v1, v1, v9);
    const double v11 = v8 * v10;
    const double v12 = 0x1.18be74abc7634p-115; /* 2.6401035850189901e-35 */
    const double v13 = 0x1.2645a1df6278ep-106; /* 1.4168681474080838e-32 */
    const double v14 = i1_f64_4ulp_avx512_fma_f64(v12, v2, v13);
    const double v15 = 0x1.1c36d151fe25ep-96; /* 1.4012838564452098e-29 */
    const double v16 = i1_f64_4ulp_avx512_fma_f64(v14, v2, v15);
    const double v17 = 0x1.8ad126c06d494p-87; /* 9.9665822107748109e-27 */
    const double v18 = i1_f64_4ulp_avx512_fma_f64(v16, v2, v17);
    const double v19 = 0x1.e2811d44a152bp-78; /* 6.2362225960358154e-24 */
    const double v20 = i1_f64_4ulp_avx512_fma_f64(v18, v2, v19);
    const double v21 = 0x1.f1742082aee8fp-69; /* 3.2918719279510608e-21 */
    const double v22 = i1_f64_4ulp_avx512_fma_f64(v20, v2, v21);
    const double v23 = 0x1.ab8210355a0f4p-60; /* 1.4484536475393771e-18 */
    const double v24 = i1_f64_4ulp_avx512_fma_f64(v22, v2, v23);
    const double v25 = 0x1.2c97573d1a3e7p-51; /* 5.2144256778200267e-16 */
    const double v26 = i1_f64_4ulp_avx512_fma_f64(v24, v2, v25);
    const double v27 = 0x1.522a440f55384p-43; /* 1.501754725070937e-13 */
    const double v28 = i1_f64_4ulp_avx512_fma_f64(v26, v2, v27);
    const double v29 = 0x1.27e4fb76812bfp-35; /* 3.363930568633326e-11 */
    const double v30 = i1_f64_4ulp_avx512_fma_f64(v28, v2, v29);
    const double v31 = 0x1.845c8a0cf35b3p-28; /* 5.6514033565298762e-09 */
    const double v32 = i1_f64_4ulp_avx512_fma_f64(v2, v30, v31);
    const double v33 = 0x1.6c16c16c164acp-21; /* 6.7816840277757674e-07 */
    const double v34 = i1_f64_4ulp_avx512_fma_f64(v32, v2, v33);
    const double v35 = 0x1.c71c71c71c75dp-15; /* 5.425347222222266e-05 */
    const double v36 = i1_f64_4ulp_avx512_fma_f64(v34, v2, v35);
    const double v37 = 0x1.5555555555554p-9; /* 0.0026041666666666661 */
    const double v38 = i1_f64_4ulp_avx512_fma_f64(v36, v2, v37);
    const double v39 = 0x1p-4; /* 0.0625 */
    const double v40 = i1_f64_4ulp_avx512_fma_f64(v38, v2, v39);
    const double v41 = 0x1p-1; /* 0.5 */
    const double v42 = i1_f64_4ulp_avx512_fma_f64(v40, v2, v41);
    const double v43 = v1 * v42;
    const double v44 = -v43;
    const double v45 = i1_f64_4ulp_avx512_fma_f64(v1, v42, v44);
    const double v46 = i1_f64_4ulp_avx512_fma_f64(v11, v43, v45);
    const double v47 = v46 + v43;
    const double v48 = i1_f64_4ulp_avx512_copysign_f64(v47, v1);
    const double v49 = 0x1.0818320c0102ep+3; /* 8.2529535517170096 */
    const double v50 = i1_f64_4ulp_avx512_abs_f64(v1);
    const int v51 = v49 < v50;
    double r0 = v48;
    if (v51) {
        const double v52 = 0x1.68p+9; /* 720 */
        const double v53 = v52 < v50 ? v52 : v50;
        const double v54 = i1_f64_4ulp_avx512_rsqrt14_f64(v53);
        const double v55 = 0x1.ap-2; /* 0.40625 */
        const double v56 = v54 * v55;
        const double v57 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v58 = 0x1.8p+47; /* 211106232532992 */
        const double v59 = i1_f64_4ulp_avx512_fma_f64(v57, v53, v58);
        const int64_t v60 = i1_f64_4ulp_avx512_bits_f64(v59);
        const int32_t v61 = (int32_t)(uint32_t)(uint64_t)v60;
        const double v62 = i1_f64_4ulp_avx512_table0[(uint32_t)v61 & (32u - 1)];
        const double v63 = v56 * v62;
        const double v64 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v65 = v59 - v58;
        const double v66 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v67 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v68 = i1_f64_4ulp_avx512_fma_f64(v65, v67, v53);
        const double v69 = i1_f64_4ulp_avx512_fma_f64(v65, v66, v68);
        const double v70 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v71 = i1_f64_4ulp_avx512_fma_f64(v64, v69, v70);
        const double v72 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v73 = i1_f64_4ulp_avx512_fma_f64(v71, v69, v72);
        const double v74 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v75 = i1_f64_4ulp_avx512_fma_f64(v73, v69, v74);
        const double v76 = i1_f64_4ulp_avx512_fma_f64(v75, v69, v41);
        const double v77 = 0x1p+0; /* 1 */
        const double v78 = i1_f64_4ulp_avx512_fma_f64(v76, v69, v77);
        const double v79 = i1_f64_4ulp_avx512_table1[(uint32_t)v61 & (32u - 1)];
        const double v80 = i1_f64_4ulp_avx512_fma_f64(v78, v69, v79);
        const double v81 = v54 * v53;
        const double v82 = -v81;
        const double v83 = v54 * v82;
        const double v84 = i1_f64_4ulp_avx512_fma_f64(v54, v82, v77);
        const double v85 = 0x1.4p-2; /* 0.3125 */
        const double v86 = 0x1.8p-2; /* 0.375 */
        const double v87 = i1_f64_4ulp_avx512_fma_f64(v85, v84, v86);
        const double v88 = i1_f64_4ulp_avx512_fma_f64(v84, v87, v41);
        const double v89 = i1_f64_4ulp_avx512_fma_f64(v83, v88, v88);
        const double v90 = i1_f64_4ulp_avx512_fma_f64(v54, v89, v54);
        const double v91 = v90 * v90;
        const double v92 = 0x1.e579703acd071p+57; /* 2.7329777326896285e+17 */
        const double v93 = -0x1.9d28b26a9a5ddp+58; /* -4.6517564855716845e+17 */
        const double v94 = i1_f64_4ulp_avx512_fma_f64(v92, v91, v93);
        const double v95 = 0x1.4150a17ff7c46p+58; /* 3.6176848836408563e+17 */
        const double v96 = i1_f64_4ulp_avx512_fma_f64(v91, v94, v95);
        const double v97 = -0x1.3027a2dbd43dbp+57; /* -1.7122394669268874e+17 */
        const double v98 = i1_f64_4ulp_avx512_fma_f64(v91, v96, v97);
        const double v99 = 0x1.893e216b97de9p+55; /* 55343989553622856 */
        const double v100 = i1_f64_4ulp_avx512_fma_f64(v91, v98, v99);
        const double v101 = -0x1.7106cbd43aca5p+53; /* -12983967364372810 */
        const double v102 = i1_f64_4ulp_avx512_fma_f64(v100, v91, v101);
        const double v103 = 0x1.04aacf4caf435p+51; /* 2292853164571162.5 */
        const double v104 = i1_f64_4ulp_avx512_fma_f64(v102, v91, v103);
        const double v105 = -0x1.1ba7d3ebe472cp+48; /* -311882605651058.75 */
        const double v106 = i1_f64_4ulp_avx512_fma_f64(v104, v91, v105);
        const double v107 = 0x1.e2a661a37f57cp+44; /* 33167450454005.484 */
        const double v108 = i1_f64_4ulp_avx512_fma_f64(v106, v91, v107);
        const double v109 = -0x1.4406939f8e68fp+41; /* -2783359483676.8198 */
        const double v110 = i1_f64_4ulp_avx512_fma_f64(v91, v108, v109);
        const double v111 = 0x1.590a10351822dp+37; /* 185241568931.017 */
        const double v112 = i1_f64_4ulp_avx512_fma_f64(v91, v110, v111);
        const double v113 = -0x1.23c96ca194f6ap+33; /* -9790740803.1637764 */
        const double v114 = i1_f64_4ulp_avx512_fma_f64(v112, v91, v113);
        const double v115 = 0x1.871d8915f97e3p+28; /* 410114193.37341136 */
        const double v116 = i1_f64_4ulp_avx512_fma_f64(v114, v91, v115);
        const double v117 = -0x1.9d2c9268094bp+23; /* -13538889.2031959 */
        const double v118 = i1_f64_4ulp_avx512_fma_f64(v116, v91, v117);
        const double v119 = 0x1.54b29a0e986a2p+18; /* 348874.40714083065 */
        const double v120 = i1_f64_4ulp_avx512_fma_f64(v91, v118, v119);
        const double v121 = -0x1.b0ee6c91f4d34p+12; /* -6926.9015063823208 */
        const double v122 = i1_f64_4ulp_avx512_fma_f64(v91, v120, v121);
        const double v123 = 0x1.9650f0d9251c6p+6; /* 101.57904376305586 */
        const double v124 = i1_f64_4ulp_avx512_fma_f64(v122, v91, v123);
        const double v125 = -0x1.ccf85775f5b3ep+0; /* -1.800664392756246 */
        const double v126 = i1_f64_4ulp_avx512_fma_f64(v124, v91, v125);
        const double v127 = -0x1.0e1f1dc4d7f7ap-2; /* -0.26379057420671581 */
        const double v128 = i1_f64_4ulp_avx512_fma_f64(v126, v91, v127);
        const double v129 = -0x1.2217d97d04482p-3; /* -0.1416470519330098 */
        const double v130 = i1_f64_4ulp_avx512_fma_f64(v91, v128, v129);
        const double v131 = -0x1.9c71c1747a627p-4; /* -0.10069442337376043 */
        const double v132 = i1_f64_4ulp_avx512_fma_f64(v130, v91, v131);
        const double v133 = -0x1.d75d9b2f934b2p-4; /* -0.11507950419873472 */
        const double v134 = i1_f64_4ulp_avx512_fma_f64(v132, v91, v133);
        const double v135 = -0x1.7917af4c3d86cp-2; /* -0.36825441267809 */
        const double v136 = i1_f64_4ulp_avx512_fma_f64(v134, v91, v135);
        const double v137 = -0x1.26b81df5a1b03p-6; /* -0.017988232858011887 */
        const double v138 = i1_f64_4ulp_avx512_fma_f64(v91, v136, v137);
        const double v139 = v138 + v89;
        const double v140 = i1_f64_4ulp_avx512_fma_f64(v138, v89, v139);
        const double v141 = v80 + v140;
        const double v142 = i1_f64_4ulp_avx512_fma_f64(v80, v140, v141);
        const double v143 = i1_f64_4ulp_avx512_fma_f64(v63, v142, v63);
        const double v144 = i1_f64_4ulp_avx512_scalef_f64(v143, v65);
        const double v145 = i1_f64_4ulp_avx512_copysign_f64(v144, v1);
        r0 = v145;
    }
    return r0;
}

static void i1_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1_F64_4ULP_AVX512_AVX2 static inline I1_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I1_F64_4ULP_AVX512_AVX512 static inline I1_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1_F64_4ULP_AVX512_AVX2 __m256d i1_f64_4ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I1_F64_4ULP_AVX512_AVX2 __m256i i1_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

I1_F64_4ULP_AVX512_AVX2 __m128i i1_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
I1_F64_4ULP_AVX512_AVX2 __m256d i1_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
I1_F64_4ULP_AVX512_AVX2 __m256d i1_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = i1_f64_4ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
I1_F64_4ULP_AVX512_AVX2 __m256d i1_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i1_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

I1_F64_4ULP_AVX512_AVX2 void i1_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.b6a5d3beffffcp-22); /* -4.085225632777243e-07 */
    const __m256d v3 = _mm256_set1_pd(0x1.f457155243ee3p-15); /* 5.9645196090694364e-05 */
    const __m256d v5 = _mm256_set1_pd(-0x1.aa7347a1ec5c4p-9); /* -0.0032535576765091185 */
    const __m256d v7 = _mm256_set1_pd(0x1.f1e12bd6ab4fcp-4); /* 0.12155263065752203 */
    const __m256d v12 = _mm256_set1_pd(0x1.18be74abc7634p-115); /* 2.6401035850189901e-35 */
    const __m256d v13 = _mm256_set1_pd(0x1.2645a1df6278ep-106); /* 1.4168681474080838e-32 */
    const __m256d v15 = _mm256_set1_pd(0x1.1c36d151fe25ep-96); /* 1.4012838564452098e-29 */
    const __m256d v17 = _mm256_set1_pd(0x1.8ad126c06d494p-87); /* 9.9665822107748109e-27 */
    const __m256d v19 = _mm256_set1_pd(0x1.e2811d44a152bp-78); /* 6.2362225960358154e-24 */
    const __m256d v21 = _mm256_set1_pd(0x1.f1742082aee8fp-69); /* 3.2918719279510608e-21 */
    const __m256d v23 = _mm256_set1_pd(0x1.ab8210355a0f4p-60); /* 1.4484536475393771e-18 */
    const __m256d v25 = _mm256_set1_pd(0x1.2c97573d1a3e7p-51); /* 5.2144256778200267e-16 */
    const __m256d v27 = _mm256_set1_pd(0x1.522a440f55384p-43); /* 1.501754725070937e-13 */
    const __m256d v29 = _mm256_set1_pd(0x1.27e4fb76812bfp-35); /* 3.363930568633326e-11 */
    const __m256d v31 = _mm256_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m256d v33 = _mm256_set1_pd(0x1.6c16c16c164acp-21); /* 6.7816840277757674e-07 */
    const __m256d v35 = _mm256_set1_pd(0x1.c71c71c71c75dp-15); /* 5.425347222222266e-05 */
    const __m256d v37 = _mm256_set1_pd(0x1.5555555555554p-9); /* 0.0026041666666666661 */
    const __m256d v39 = _mm256_set1_pd(0x1p-4); /* 0.0625 */
    const __m256d v41 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v49 = _mm256_set1_pd(0x1.0818320c0102ep+3); /* 8.2529535517170096 */
    const __m256d v52 = _mm256_set1_pd(0x1.68p+9); /* 720 */
    const __m256d v55 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256d v57 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v58 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v64 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v66 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v67 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v70 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v72 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v74 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v77 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v85 = _mm256_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m256d v86 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v92 = _mm256_set1_pd(0x1.e579703acd071p+57); /* 2.7329777326896285e+17 */
    const __m256d v93 = _mm256_set1_pd(-0x1.9d28b26a9a5ddp+58); /* -4.6517564855716845e+17 */
    const __m256d v95 = _mm256_set1_pd(0x1.4150a17ff7c46p+58); /* 3.6176848836408563e+17 */
    const __m256d v97 = _mm256_set1_pd(-0x1.3027a2dbd43dbp+57); /* -1.7122394669268874e+17 */
    const __m256d v99 = _mm256_set1_pd(0x1.893e216b97de9p+55); /* 55343989553622856 */
    const __m256d v101 = _mm256_set1_pd(-0x1.7106cbd43aca5p+53); /* -12983967364372810 */
    const __m256d v103 = _mm256_set1_pd(0x1.04aacf4caf435p+51); /* 2292853164571162.5 */
    const __m256d v105 = _mm256_set1_pd(-0x1.1ba7d3ebe472cp+48); /* -311882605651058.75 */
    const __m256d v107 = _mm256_set1_pd(0x1.e2a661a37f57cp+44); /* 33167450454005.484 */
    const __m256d v109 = _mm256_set1_pd(-0x1.4406939f8e68fp+41); /* -2783359483676.8198 */
    const __m256d v111 = _mm256_set1_pd(0x1.590a10351822dp+37); /* 185241568931.017 */
    const __m256d v113 = _mm256_set1_pd(-0x1.23c96ca194f6ap+33); /* -9790740803.1637764 */
    const __m256d v115 = _mm256_set1_pd(0x1.871d8915f97e3p+28); /* 410114193.37341136 */
    const __m256d v117 = _mm256_set1_pd(-0x1.9d2c9268094bp+23); /* -13538889.2031959 */
    const __m256d v119 = _mm256_set1_pd(0x1.54b29a0e986a2p+18); /* 348874.40714083065 */
    const __m256d v121 = _mm256_set1_pd(-0x1.b0ee6c91f4d34p+12); /* -6926.9015063823208 */
    const __m256d v123 = _mm256_set1_pd(0x1.9650f0d9251c6p+6); /* 101.57904376305586 */
    const __m256d v125 = _mm256_set1_pd(-0x1.ccf85775f5b3ep+0); /* -1.800664392756246 */
    const __m256d v127 = _mm256_set1_pd(-0x1.0e1f1dc4d7f7ap-2); /* -0.26379057420671581 */
    const __m256d v129 = _mm256_set1_pd(-0x1.2217d97d04482p-3); /* -0.1416470519330098 */
    const __m256d v131 = _mm256_set1_pd(-0x1.9c71c1747a627p-4); /* -0.10069442337376043 */
    const __m256d v133 = _mm256_set1_pd(-0x1.d75d9b2f934b2p-4); /* -0.11507950419873472 */
    const __m256d v135 = _mm256_set1_pd(-0x1.7917af4c3d86cp-2); /* -0.36825441267809 */
    const __m256d v137 = _mm256_set1_pd(-0x1.26b81df5a1b03p-6); /* -0.017988232858011887 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_mul_pd(v1l, v1l);
    const __m256d v2h = _mm256_mul_pd(v1h, v1h);
    const __m256d v4l = _mm256_fmadd_pd(v0, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v0, v2h, v3);
    const __m256d v6l = _mm256_fmadd_pd(v4l, v2l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v4h, v2h, v5);
    const __m256d v8l = _mm256_fmadd_pd(v6l, v2l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6h, v2h, v7);
    const __m256d v10l = _mm256_fmsub_pd(v1l, v1l, v2l);
    const __m256d v10h = _mm256_fmsub_pd(v1h, v1h, v2h);
    const __m256d v11l = _mm256_mul_pd(v8l, v10l);
    const __m256d v11h = _mm256_mul_pd(v8h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v12, v2l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v2h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v2l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v2h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v2l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v2h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v2l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v2h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v2l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v2h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v2l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v2h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v2l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v2h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v2l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v2h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v2l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v2h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v2l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v2h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v2l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v2h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v2l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v2h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v2l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v2h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v2l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v2h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v2l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v2h, v41);
    const __m256d v43l = _mm256_mul_pd(v1l, v42l);
    const __m256d v43h = _mm256_mul_pd(v1h, v42h);
    const __m256d v45l = _mm256_fmsub_pd(v1l, v42l, v43l);
    const __m256d v45h = _mm256_fmsub_pd(v1h, v42h, v43h);
    const __m256d v46l = _mm256_fmadd_pd(v11l, v43l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v11h, v43h, v45h);
    const __m256d v47l = _mm256_add_pd(v46l, v43l);
    const __m256d v47h = _mm256_add_pd(v46h, v43h);
    const __m256d v48l = i1_f64_4ulp_avx512_signed_f64_avx2(v47l, v1l);
    const __m256d v48h = i1_f64_4ulp_avx512_signed_f64_avx2(v47h, v1h);
    const __m256d v50l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v50h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v51l = _mm256_castpd_si256(_mm256_cmp_pd(v49, v50l, _CMP_LT_OQ));
    const __m256i v51h = _mm256_castpd_si256(_mm256_cmp_pd(v49, v50h, _CMP_LT_OQ));
    const __m256i v51 = i1_f64_4ulp_avx512_join_mask_avx2(v51l, v51h);
    __m256d r0l = v48l;
    __m256d r0h = v48h;
    __m256i any1 = v51;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v53l = _mm256_min_pd(v52, v50l);
        const __m256d v53h = _mm256_min_pd(v52, v50h);
        const __m256d v54l = i1_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v53l);
        const __m256d v54h = i1_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v53h);
        const __m256d v56l = _mm256_mul_pd(v54l, v55);
        const __m256d v56h = _mm256_mul_pd(v54h, v55);
        const __m256d v59l = _mm256_fmadd_pd(v57, v53l, v58);
        const __m256d v59h = _mm256_fmadd_pd(v57, v53h, v58);
        const __m256i v60l = _mm256_castpd_si256(v59l);
        const __m256i v60h = _mm256_castpd_si256(v59h);
        const __m128i v61l = i1_f64_4ulp_avx512_wrap_avx2(v60l);
        const __m128i v61h = i1_f64_4ulp_avx512_wrap_avx2(v60h);
        const __m256i v61 = _mm256_set_m128i(v61h, v61l);
        const __m256d v62l = i1_f64_4ulp_avx512_gather_f64_avx2(i1_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v61), _mm_set1_epi32(31)));
        const __m256d v62h = i1_f64_4ulp_avx512_gather_f64_avx2(i1_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v61, 1), _mm_set1_epi32(31)));
        const __m256d v63l = _mm256_mul_pd(v56l, v62l);
        const __m256d v63h = _mm256_mul_pd(v56h, v62h);
        const __m256d v65l = _mm256_sub_pd(v59l, v58);
        const __m256d v65h = _mm256_sub_pd(v59h, v58);
        const __m256d v68l = _mm256_fmadd_pd(v65l, v67, v53l);
        const __m256d v68h = _mm256_fmadd_pd(v65h, v67, v53h);
        const __m256d v69l = _mm256_fmadd_pd(v65l, v66, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v65h, v66, v68h);
        const __m256d v71l = _mm256_fmadd_pd(v64, v69l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v64, v69h, v70);
        const __m256d v73l = _mm256_fmadd_pd(v71l, v69l, v72);
        const __m256d v73h = _mm256_fmadd_pd(v71h, v69h, v72);
        const __m256d v75l = _mm256_fmadd_pd(v73l, v69l, v74);
        const __m256d v75h = _mm256_fmadd_pd(v73h, v69h, v74);
        const __m256d v76l = _mm256_fmadd_pd(v75l, v69l, v41);
        const __m256d v76h = _mm256_fmadd_pd(v75h, v69h, v41);
        const __m256d v78l = _mm256_fmadd_pd(v76l, v69l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76h, v69h, v77);
        const __m256d v79l = i1_f64_4ulp_avx512_gather_f64_avx2(i1_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v61), _mm_set1_epi32(31)));
        const __m256d v79h = i1_f64_4ulp_avx512_gather_f64_avx2(i1_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v61, 1), _mm_set1_epi32(31)));
        const __m256d v80l = _mm256_fmadd_pd(v78l, v69l, v79l);
        const __m256d v80h = _mm256_fmadd_pd(v78h, v69h, v79h);
        const __m256d v81l = _mm256_mul_pd(v54l, v53l);
        const __m256d v81h = _mm256_mul_pd(v54h, v53h);
        const __m256d v82l = _mm256_xor_pd(v81l, _mm256_set1_pd(-0.0));
        const __m256d v82h = _mm256_xor_pd(v81h, _mm256_set1_pd(-0.0));
        const __m256d v83l = _mm256_mul_pd(v54l, v82l);
        const __m256d v83h = _mm256_mul_pd(v54h, v82h);
        const __m256d v84l = _mm256_fnmadd_pd(v54l, v81l, v77);
        const __m256d v84h = _mm256_fnmadd_pd(v54h, v81h, v77);
        const __m256d v87l = _mm256_fmadd_pd(v85, v84l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v85, v84h, v86);
        const __m256d v88l = _mm256_fmadd_pd(v84l, v87l, v41);
        const __m256d v88h = _mm256_fmadd_pd(v84h, v87h, v41);
        const __m256d v89l = _mm256_fmadd_pd(v83l, v88l, v88l);
        const __m256d v89h = _mm256_fmadd_pd(v83h, v88h, v88h);
        const __m256d v90l = _mm256_fmadd_pd(v54l, v89l, v54l);
        const __m256d v90h = _mm256_fmadd_pd(v54h, v89h, v54h);
        const __m256d v91l = _mm256_mul_pd(v90l, v90l);
        const __m256d v91h = _mm256_mul_pd(v90h, v90h);
        const __m256d v94l = _mm256_fmadd_pd(v92, v91l, v93);
        const __m256d v94h = _mm256_fmadd_pd(v92, v91h, v93);
        const __m256d v96l = _mm256_fmadd_pd(v91l, v94l, v95);
        const __m256d v96h = _mm256_fmadd_pd(v91h, v94h, v95);
        const __m256d v98l = _mm256_fmadd_pd(v91l, v96l, v97);
        const __m256d v98h = _mm256_fmadd_pd(v91h, v96h, v97);
        const __m256d v100l = _mm256_fmadd_pd(v91l, v98l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v91h, v98h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v100l, v91l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v100h, v91h, v101);
        const __m256d v104l = _mm256_fmadd_pd(v102l, v91l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v102h, v91h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v104l, v91l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v104h, v91h, v105);
        const __m256d v108l = _mm256_fmadd_pd(v106l, v91l, v107);
        const __m256d v108h = _mm256_fmadd_pd(v106h, v91h, v107);
        const __m256d v110l = _mm256_fmadd_pd(v91l, v108l, v109);
        const __m256d v110h = _mm256_fmadd_pd(v91h, v108h, v109);
        const __m256d v112l = _mm256_fmadd_pd(v91l, v110l, v111);
        const __m256d v112h = _mm256_fmadd_pd(v91h, v110h, v111);
        const __m256d v114l = _mm256_fmadd_pd(v112l, v91l, v113);
        const __m256d v114h = _mm256_fmadd_pd(v112h, v91h, v113);
        const __m256d v116l = _mm256_fmadd_pd(v114l, v91l, v115);
        const __m256d v116h = _mm256_fmadd_pd(v114h, v91h, v115);
        const __m256d v118l = _mm256_fmadd_pd(v116l, v91l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116h, v91h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v91l, v118l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v91h, v118h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v91l, v120l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v91h, v120h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v122l, v91l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v122h, v91h, v123);
        const __m256d v126l = _mm256_fmadd_pd(v124l, v91l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v124h, v91h, v125);
        const __m256d v128l = _mm256_fmadd_pd(v126l, v91l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v126h, v91h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v91l, v128l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v91h, v128h, v129);
        const __m256d v132l = _mm256_fmadd_pd(v130l, v91l, v131);
        const __m256d v132h = _mm256_fmadd_pd(v130h, v91h, v131);
        const __m256d v134l = _mm256_fmadd_pd(v132l, v91l, v133);
        const __m256d v134h = _mm256_fmadd_pd(v132h, v91h, v133);
        const __m256d v136l = _mm256_fmadd_pd(v134l, v91l, v135);
        const __m256d v136h = _mm256_fmadd_pd(v134h, v91h, v135);
        const __m256d v138l = _mm256_fmadd_pd(v91l, v136l, v137);
        const __m256d v138h = _mm256_fmadd_pd(v91h, v136h, v137);
        const __m256d v139l = _mm256_add_pd(v138l, v89l);
        const __m256d v139h = _mm256_add_pd(v138h, v89h);
        const __m256d v140l = _mm256_fmadd_pd(v138l, v89l, v139l);
        const __m256d v140h = _mm256_fmadd_pd(v138h, v89h, v139h);
        const __m256d v141l = _mm256_add_pd(v80l, v140l);
        const __m256d v141h = _mm256_add_pd(v80h, v140h);
        const __m256d v142l = _mm256_fmadd_pd(v80l, v140l, v141l);
        const __m256d v142h = _mm256_fmadd_pd(v80h, v140h, v141h);
        const __m256d v143l = _mm256_fmadd_pd(v63l, v142l, v63l);
        const __m256d v143h = _mm256_fmadd_pd(v63h, v142h, v63h);
        const __m256d v144l = i1_f64_4ulp_avx512_lanes_scalef_f64_avx2(v143l, v65l);
        const __m256d v144h = i1_f64_4ulp_avx512_lanes_scalef_f64_avx2(v143h, v65h);
        const __m256d v145l = i1_f64_4ulp_avx512_signed_f64_avx2(v144l, v1l);
        const __m256d v145h = i1_f64_4ulp_avx512_signed_f64_avx2(v144h, v1h);
        r0l = _mm256_blendv_pd(r0l, v145l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v51))));
        r0h = _mm256_blendv_pd(r0h, v145h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v51, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static I1_F64_4ULP_AVX512_AVX2_TARGET void i1_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        i1_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1_F64_4ULP_AVX512_AVX512 __m512d i1_f64_4ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
I1_F64_4ULP_AVX512_AVX512 __m512d i1_f64_4ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
I1_F64_4ULP_AVX512_AVX512 __mmask8 i1_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I1_F64_4ULP_AVX512_AVX512 void i1_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.b6a5d3beffffcp-22); /* -4.085225632777243e-07 */
    const __m512d v3 = _mm512_set1_pd(0x1.f457155243ee3p-15); /* 5.9645196090694364e-05 */
    const __m512d v5 = _mm512_set1_pd(-0x1.aa7347a1ec5c4p-9); /* -0.0032535576765091185 */
    const __m512d v7 = _mm512_set1_pd(0x1.f1e12bd6ab4fcp-4); /* 0.12155263065752203 */
    const __m512d v12 = _mm512_set1_pd(0x1.18be74abc7634p-115); /* 2.6401035850189901e-35 */
    const __m512d v13 = _mm512_set1_pd(0x1.2645a1df6278ep-106); /* 1.4168681474080838e-32 */
    const __m512d v15 = _mm512_set1_pd(0x1.1c36d151fe25ep-96); /* 1.4012838564452098e-29 */
    const __m512d v17 = _mm512_set1_pd(0x1.8ad126c06d494p-87); /* 9.9665822107748109e-27 */
    const __m512d v19 = _mm512_set1_pd(0x1.e2811d44a152bp-78); /* 6.2362225960358154e-24 */
    const __m512d v21 = _mm512_set1_pd(0x1.f1742082aee8fp-69); /* 3.2918719279510608e-21 */
    const __m512d v23 = _mm512_set1_pd(0x1.ab8210355a0f4p-60); /* 1.4484536475393771e-18 */
    const __m512d v25 = _mm512_set1_pd(0x1.2c97573d1a3e7p-51); /* 5.2144256778200267e-16 */
    const __m512d v27 = _mm512_set1_pd(0x1.522a440f55384p-43); /* 1.501754725070937e-13 */
    const __m512d v29 = _mm512_set1_pd(0x1.27e4fb76812bfp-35); /* 3.363930568633326e-11 */
    const __m512d v31 = _mm512_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m512d v33 = _mm512_set1_pd(0x1.6c16c16c164acp-21); /* 6.7816840277757674e-07 */
    const __m512d v35 = _mm512_set1_pd(0x1.c71c71c71c75dp-15); /* 5.425347222222266e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.5555555555554p-9); /* 0.0026041666666666661 */
    const __m512d v39 = _mm512_set1_pd(0x1p-4); /* 0.0625 */
    const __m512d v41 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v49 = _mm512_set1_pd(0x1.0818320c0102ep+3); /* 8.2529535517170096 */
    const __m512d v52 = _mm512_set1_pd(0x1.68p+9); /* 720 */
    const __m512d v55 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d v57 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v58 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v64 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v66 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v67 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v70 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v72 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v74 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v77 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v85 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v86 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v92 = _mm512_set1_pd(0x1.e579703acd071p+57); /* 2.7329777326896285e+17 */
    const __m512d v93 = _mm512_set1_pd(-0x1.9d28b26a9a5ddp+58); /* -4.6517564855716845e+17 */
    const __m512d v95 = _mm512_set1_pd(0x1.4150a17ff7c46p+58); /* 3.6176848836408563e+17 */
    const __m512d v97 = _mm512_set1_pd(-0x1.3027a2dbd43dbp+57); /* -1.7122394669268874e+17 */
    const __m512d v99 = _mm512_set1_pd(0x1.893e216b97de9p+55); /* 55343989553622856 */
    const __m512d v101 = _mm512_set1_pd(-0x1.7106cbd43aca5p+53); /* -12983967364372810 */
    const __m512d v103 = _mm512_set1_pd(0x1.04aacf4caf435p+51); /* 2292853164571162.5 */
    const __m512d v105 = _mm512_set1_pd(-0x1.1ba7d3ebe472cp+48); /* -311882605651058.75 */
    const __m512d v107 = _mm512_set1_pd(0x1.e2a661a37f57cp+44); /* 33167450454005.484 */
    const __m512d v109 = _mm512_set1_pd(-0x1.4406939f8e68fp+41); /* -2783359483676.8198 */
    const __m512d v111 = _mm512_set1_pd(0x1.590a10351822dp+37); /* 185241568931.017 */
    const __m512d v113 = _mm512_set1_pd(-0x1.23c96ca194f6ap+33); /* -9790740803.1637764 */
    const __m512d v115 = _mm512_set1_pd(0x1.871d8915f97e3p+28); /* 410114193.37341136 */
    const __m512d v117 = _mm512_set1_pd(-0x1.9d2c9268094bp+23); /* -13538889.2031959 */
    const __m512d v119 = _mm512_set1_pd(0x1.54b29a0e986a2p+18); /* 348874.40714083065 */
    const __m512d v121 = _mm512_set1_pd(-0x1.b0ee6c91f4d34p+12); /* -6926.9015063823208 */
    const __m512d v123 = _mm512_set1_pd(0x1.9650f0d9251c6p+6); /* 101.57904376305586 */
    const __m512d v125 = _mm512_set1_pd(-0x1.ccf85775f5b3ep+0); /* -1.800664392756246 */
    const __m512d v127 = _mm512_set1_pd(-0x1.0e1f1dc4d7f7ap-2); /* -0.26379057420671581 */
    const __m512d v129 = _mm512_set1_pd(-0x1.2217d97d04482p-3); /* -0.1416470519330098 */
    const __m512d v131 = _mm512_set1_pd(-0x1.9c71c1747a627p-4); /* -0.10069442337376043 */
    const __m512d v133 = _mm512_set1_pd(-0x1.d75d9b2f934b2p-4); /* -0.11507950419873472 */
    const __m512d v135 = _mm512_set1_pd(-0x1.7917af4c3d86cp-2); /* -0.36825441267809 */
    const __m512d v137 = _mm512_set1_pd(-0x1.26b81df5a1b03p-6); /* -0.017988232858011887 */
    const __m512d t0_0 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table1 + 24);
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v2_0l = _mm512_mul_pd(v1_0l, v1_0l);
    const __m512d v2_0h = _mm512_mul_pd(v1_0h, v1_0h);
    const __m512d v2_1l = _mm512_mul_pd(v1_1l, v1_1l);
    const __m512d v2_1h = _mm512_mul_pd(v1_1h, v1_1h);
    const __m512d v4_0l = _mm512_fmadd_pd(v0, v2_0l, v3);
    const __m512d v4_0h = _mm512_fmadd_pd(v0, v2_0h, v3);
    const __m512d v4_1l = _mm512_fmadd_pd(v0, v2_1l, v3);
    const __m512d v4_1h = _mm512_fmadd_pd(v0, v2_1h, v3);
    const __m512d v6_0l = _mm512_fmadd_pd(v4_0l, v2_0l, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v4_0h, v2_0h, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v4_1l, v2_1l, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v4_1h, v2_1h, v5);
    const __m512d v8_0l = _mm512_fmadd_pd(v6_0l, v2_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v6_0h, v2_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v6_1l, v2_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v6_1h, v2_1h, v7);
    const __m512d v10_0l = _mm512_fmsub_pd(v1_0l, v1_0l, v2_0l);
    const __m512d v10_0h = _mm512_fmsub_pd(v1_0h, v1_0h, v2_0h);
    const __m512d v10_1l = _mm512_fmsub_pd(v1_1l, v1_1l, v2_1l);
    const __m512d v10_1h = _mm512_fmsub_pd(v1_1h, v1_1h, v2_1h);
    const __m512d v11_0l = _mm512_mul_pd(v8_0l, v10_0l);
    const __m512d v11_0h = _mm512_mul_pd(v8_0h, v10_0h);
    const __m512d v11_1l = _mm512_mul_pd(v8_1l, v10_1l);
    const __m512d v11_1h = _mm512_mul_pd(v8_1h, v10_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v12, v2_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12, v2_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12, v2_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12, v2_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v2_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v2_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v2_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v2_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v2_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v2_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v2_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v2_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v2_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v2_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v2_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v2_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v2_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v2_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v2_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v2_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v2_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v2_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v2_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v2_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v2_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v2_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v2_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v2_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v26_0l, v2_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26_0h, v2_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26_1l, v2_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26_1h, v2_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v2_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v2_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v2_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v2_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v2_0l, v30_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v2_0h, v30_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v2_1l, v30_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v2_1h, v30_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v2_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v2_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v2_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v2_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v2_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v2_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v2_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v2_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v2_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v2_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v2_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v2_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v2_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v2_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v2_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v2_1h, v39);
    const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v2_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v2_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v2_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v2_1h, v41);
    const __m512d v43_0l = _mm512_mul_pd(v1_0l, v42_0l);
    const __m512d v43_0h = _mm512_mul_pd(v1_0h, v42_0h);
    const __m512d v43_1l = _mm512_mul_pd(v1_1l, v42_1l);
    const __m512d v43_1h = _mm512_mul_pd(v1_1h, v42_1h);
    const __m512d v45_0l = _mm512_fmsub_pd(v1_0l, v42_0l, v43_0l);
    const __m512d v45_0h = _mm512_fmsub_pd(v1_0h, v42_0h, v43_0h);
    const __m512d v45_1l = _mm512_fmsub_pd(v1_1l, v42_1l, v43_1l);
    const __m512d v45_1h = _mm512_fmsub_pd(v1_1h, v42_1h, v43_1h);
    const __m512d v46_0l = _mm512_fmadd_pd(v11_0l, v43_0l, v45_0l);
    const __m512d v46_0h = _mm512_fmadd_pd(v11_0h, v43_0h, v45_0h);
    const __m512d v46_1l = _mm512_fmadd_pd(v11_1l, v43_1l, v45_1l);
    const __m512d v46_1h = _mm512_fmadd_pd(v11_1h, v43_1h, v45_1h);
    const __m512d v47_0l = _mm512_add_pd(v46_0l, v43_0l);
    const __m512d v47_0h = _mm512_add_pd(v46_0h, v43_0h);
    const __m512d v47_1l = _mm512_add_pd(v46_1l, v43_1l);
    const __m512d v47_1h = _mm512_add_pd(v46_1h, v43_1h);
    const __m512d v48_0l = i1_f64_4ulp_avx512_signed_f64_avx512(v47_0l, v1_0l);
    const __m512d v48_0h = i1_f64_4ulp_avx512_signed_f64_avx512(v47_0h, v1_0h);
    const __m512d v48_1l = i1_f64_4ulp_avx512_signed_f64_avx512(v47_1l, v1_1l);
    const __m512d v48_1h = i1_f64_4ulp_avx512_signed_f64_avx512(v47_1h, v1_1h);
    const __m512d v50_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v50_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v50_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v50_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v51_0l = _mm512_cmp_pd_mask(v49, v50_0l, _CMP_LT_OQ);
    const __mmask8 v51_0h = _mm512_cmp_pd_mask(v49, v50_0h, _CMP_LT_OQ);
    const __mmask16 v51_0 = _mm512_kunpackb(v51_0h, v51_0l);
    const __mmask8 v51_1l = _mm512_cmp_pd_mask(v49, v50_1l, _CMP_LT_OQ);
    const __mmask8 v51_1h = _mm512_cmp_pd_mask(v49, v50_1h, _CMP_LT_OQ);
    const __mmask16 v51_1 = _mm512_kunpackb(v51_1h, v51_1l);
    __m512d r0_0l = v48_0l;
    __m512d r0_0h = v48_0h;
    __m512d r0_1l = v48_1l;
    __m512d r0_1h = v48_1h;
    __mmask16 any1 = v51_0;
    any1 = (__mmask16)(any1 | v51_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v53_0l = _mm512_min_pd(v52, v50_0l);
        const __m512d v53_0h = _mm512_min_pd(v52, v50_0h);
        const __m512d v53_1l = _mm512_min_pd(v52, v50_1l);
        const __m512d v53_1h = _mm512_min_pd(v52, v50_1h);
        const __m512d v54_0l = _mm512_rsqrt14_pd(v53_0l);
        const __m512d v54_0h = _mm512_rsqrt14_pd(v53_0h);
        const __m512d v54_1l = _mm512_rsqrt14_pd(v53_1l);
        const __m512d v54_1h = _mm512_rsqrt14_pd(v53_1h);
        const __m512d v56_0l = _mm512_mul_pd(v54_0l, v55);
        const __m512d v56_0h = _mm512_mul_pd(v54_0h, v55);
        const __m512d v56_1l = _mm512_mul_pd(v54_1l, v55);
        const __m512d v56_1h = _mm512_mul_pd(v54_1h, v55);
        const __m512d v59_0l = _mm512_fmadd_pd(v57, v53_0l, v58);
        const __m512d v59_0h = _mm512_fmadd_pd(v57, v53_0h, v58);
        const __m512d v59_1l = _mm512_fmadd_pd(v57, v53_1l, v58);
        const __m512d v59_1h = _mm512_fmadd_pd(v57, v53_1h, v58);
        const __m512i v60_0l = _mm512_castpd_si512(v59_0l);
        const __m512i v60_0h = _mm512_castpd_si512(v59_0h);
        const __m512i v60_1l = _mm512_castpd_si512(v59_1l);
        const __m512i v60_1h = _mm512_castpd_si512(v59_1h);
        const __m256i v61_0l = _mm512_cvtepi64_epi32(v60_0l);
        const __m256i v61_0h = _mm512_cvtepi64_epi32(v60_0h);
        const __m512i v61_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_0l), v61_0h, 1);
        const __m256i v61_1l = _mm512_cvtepi64_epi32(v60_1l);
        const __m256i v61_1h = _mm512_cvtepi64_epi32(v60_1h);
        const __m512i v61_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v61_1l), v61_1h, 1);
        const __m512d v62_0l = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v61_0), t0_0, t0_1, t0_2, t0_3);
        const __m512d v62_0h = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v61_0, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v62_1l = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v61_1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v62_1h = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v61_1, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v63_0l = _mm512_mul_pd(v56_0l, v62_0l);
        const __m512d v63_0h = _mm512_mul_pd(v56_0h, v62_0h);
        const __m512d v63_1l = _mm512_mul_pd(v56_1l, v62_1l);
        const __m512d v63_1h = _mm512_mul_pd(v56_1h, v62_1h);
        const __m512d v65_0l = _mm512_sub_pd(v59_0l, v58);
        const __m512d v65_0h = _mm512_sub_pd(v59_0h, v58);
        const __m512d v65_1l = _mm512_sub_pd(v59_1l, v58);
        const __m512d v65_1h = _mm512_sub_pd(v59_1h, v58);
        const __m512d v68_0l = _mm512_fmadd_pd(v65_0l, v67, v53_0l);
        const __m512d v68_0h = _mm512_fmadd_pd(v65_0h, v67, v53_0h);
        const __m512d v68_1l = _mm512_fmadd_pd(v65_1l, v67, v53_1l);
        const __m512d v68_1h = _mm512_fmadd_pd(v65_1h, v67, v53_1h);
        const __m512d v69_0l = _mm512_fmadd_pd(v65_0l, v66, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v65_0h, v66, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v65_1l, v66, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v65_1h, v66, v68_1h);
        const __m512d v71_0l = _mm512_fmadd_pd(v64, v69_0l, v70);
        const __m512d v71_0h = _mm512_fmadd_pd(v64, v69_0h, v70);
        const __m512d v71_1l = _mm512_fmadd_pd(v64, v69_1l, v70);
        const __m512d v71_1h = _mm512_fmadd_pd(v64, v69_1h, v70);
        const __m512d v73_0l = _mm512_fmadd_pd(v71_0l, v69_0l, v72);
        const __m512d v73_0h = _mm512_fmadd_pd(v71_0h, v69_0h, v72);
        const __m512d v73_1l = _mm512_fmadd_pd(v71_1l, v69_1l, v72);
        const __m512d v73_1h = _mm512_fmadd_pd(v71_1h, v69_1h, v72);
        const __m512d v75_0l = _mm512_fmadd_pd(v73_0l, v69_0l, v74);
        const __m512d v75_0h = _mm512_fmadd_pd(v73_0h, v69_0h, v74);
        const __m512d v75_1l = _mm512_fmadd_pd(v73_1l, v69_1l, v74);
        const __m512d v75_1h = _mm512_fmadd_pd(v73_1h, v69_1h, v74);
        const __m512d v76_0l = _mm512_fmadd_pd(v75_0l, v69_0l, v41);
        const __m512d v76_0h = _mm512_fmadd_pd(v75_0h, v69_0h, v41);
        const __m512d v76_1l = _mm512_fmadd_pd(v75_1l, v69_1l, v41);
        const __m512d v76_1h = _mm512_fmadd_pd(v75_1h, v69_1h, v41);
        const __m512d v78_0l = _mm512_fmadd_pd(v76_0l, v69_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v76_0h, v69_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v76_1l, v69_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v76_1h, v69_1h, v77);
        const __m512d v79_0l = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v61_0), t1_0, t1_1, t1_2, t1_3);
        const __m512d v79_0h = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v61_0, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v79_1l = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v61_1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v79_1h = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v61_1, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v80_0l = _mm512_fmadd_pd(v78_0l, v69_0l, v79_0l);
        const __m512d v80_0h = _mm512_fmadd_pd(v78_0h, v69_0h, v79_0h);
        const __m512d v80_1l = _mm512_fmadd_pd(v78_1l, v69_1l, v79_1l);
        const __m512d v80_1h = _mm512_fmadd_pd(v78_1h, v69_1h, v79_1h);
        const __m512d v81_0l = _mm512_mul_pd(v54_0l, v53_0l);
        const __m512d v81_0h = _mm512_mul_pd(v54_0h, v53_0h);
        const __m512d v81_1l = _mm512_mul_pd(v54_1l, v53_1l);
        const __m512d v81_1h = _mm512_mul_pd(v54_1h, v53_1h);
        const __m512d v82_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v81_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v82_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v81_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v82_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v81_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v82_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v81_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v83_0l = _mm512_mul_pd(v54_0l, v82_0l);
        const __m512d v83_0h = _mm512_mul_pd(v54_0h, v82_0h);
        const __m512d v83_1l = _mm512_mul_pd(v54_1l, v82_1l);
        const __m512d v83_1h = _mm512_mul_pd(v54_1h, v82_1h);
        const __m512d v84_0l = _mm512_fnmadd_pd(v54_0l, v81_0l, v77);
        const __m512d v84_0h = _mm512_fnmadd_pd(v54_0h, v81_0h, v77);
        const __m512d v84_1l = _mm512_fnmadd_pd(v54_1l, v81_1l, v77);
        const __m512d v84_1h = _mm512_fnmadd_pd(v54_1h, v81_1h, v77);
        const __m512d v87_0l = _mm512_fmadd_pd(v85, v84_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v85, v84_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v85, v84_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v85, v84_1h, v86);
        const __m512d v88_0l = _mm512_fmadd_pd(v84_0l, v87_0l, v41);
        const __m512d v88_0h = _mm512_fmadd_pd(v84_0h, v87_0h, v41);
        const __m512d v88_1l = _mm512_fmadd_pd(v84_1l, v87_1l, v41);
        const __m512d v88_1h = _mm512_fmadd_pd(v84_1h, v87_1h, v41);
        const __m512d v89_0l = _mm512_fmadd_pd(v83_0l, v88_0l, v88_0l);
        const __m512d v89_0h = _mm512_fmadd_pd(v83_0h, v88_0h, v88_0h);
        const __m512d v89_1l = _mm512_fmadd_pd(v83_1l, v88_1l, v88_1l);
        const __m512d v89_1h = _mm512_fmadd_pd(v83_1h, v88_1h, v88_1h);
        const __m512d v90_0l = _mm512_fmadd_pd(v54_0l, v89_0l, v54_0l);
        const __m512d v90_0h = _mm512_fmadd_pd(v54_0h, v89_0h, v54_0h);
        const __m512d v90_1l = _mm512_fmadd_pd(v54_1l, v89_1l, v54_1l);
        const __m512d v90_1h = _mm512_fmadd_pd(v54_1h, v89_1h, v54_1h);
        const __m512d v91_0l = _mm512_mul_pd(v90_0l, v90_0l);
        const __m512d v91_0h = _mm512_mul_pd(v90_0h, v90_0h);
        const __m512d v91_1l = _mm512_mul_pd(v90_1l, v90_1l);
        const __m512d v91_1h = _mm512_mul_pd(v90_1h, v90_1h);
        const __m512d v94_0l = _mm512_fmadd_pd(v92, v91_0l, v93);
        const __m512d v94_0h = _mm512_fmadd_pd(v92, v91_0h, v93);
        const __m512d v94_1l = _mm512_fmadd_pd(v92, v91_1l, v93);
        const __m512d v94_1h = _mm512_fmadd_pd(v92, v91_1h, v93);
        const __m512d v96_0l = _mm512_fmadd_pd(v91_0l, v94_0l, v95);
        const __m512d v96_0h = _mm512_fmadd_pd(v91_0h, v94_0h, v95);
        const __m512d v96_1l = _mm512_fmadd_pd(v91_1l, v94_1l, v95);
        const __m512d v96_1h = _mm512_fmadd_pd(v91_1h, v94_1h, v95);
        const __m512d v98_0l = _mm512_fmadd_pd(v91_0l, v96_0l, v97);
        const __m512d v98_0h = _mm512_fmadd_pd(v91_0h, v96_0h, v97);
        const __m512d v98_1l = _mm512_fmadd_pd(v91_1l, v96_1l, v97);
        const __m512d v98_1h = _mm512_fmadd_pd(v91_1h, v96_1h, v97);
        const __m512d v100_0l = _mm512_fmadd_pd(v91_0l, v98_0l, v99);
        const __m512d v100_0h = _mm512_fmadd_pd(v91_0h, v98_0h, v99);
        const __m512d v100_1l = _mm512_fmadd_pd(v91_1l, v98_1l, v99);
        const __m512d v100_1h = _mm512_fmadd_pd(v91_1h, v98_1h, v99);
        const __m512d v102_0l = _mm512_fmadd_pd(v100_0l, v91_0l, v101);
        const __m512d v102_0h = _mm512_fmadd_pd(v100_0h, v91_0h, v101);
        const __m512d v102_1l = _mm512_fmadd_pd(v100_1l, v91_1l, v101);
        const __m512d v102_1h = _mm512_fmadd_pd(v100_1h, v91_1h, v101);
        const __m512d v104_0l = _mm512_fmadd_pd(v102_0l, v91_0l, v103);
        const __m512d v104_0h = _mm512_fmadd_pd(v102_0h, v91_0h, v103);
        const __m512d v104_1l = _mm512_fmadd_pd(v102_1l, v91_1l, v103);
        const __m512d v104_1h = _mm512_fmadd_pd(v102_1h, v91_1h, v103);
        const __m512d v106_0l = _mm512_fmadd_pd(v104_0l, v91_0l, v105);
        const __m512d v106_0h = _mm512_fmadd_pd(v104_0h, v91_0h, v105);
        const __m512d v106_1l = _mm512_fmadd_pd(v104_1l, v91_1l, v105);
        const __m512d v106_1h = _mm512_fmadd_pd(v104_1h, v91_1h, v105);
        const __m512d v108_0l = _mm512_fmadd_pd(v106_0l, v91_0l, v107);
        const __m512d v108_0h = _mm512_fmadd_pd(v106_0h, v91_0h, v107);
        const __m512d v108_1l = _mm512_fmadd_pd(v106_1l, v91_1l, v107);
        const __m512d v108_1h = _mm512_fmadd_pd(v106_1h, v91_1h, v107);
        const __m512d v110_0l = _mm512_fmadd_pd(v91_0l, v108_0l, v109);
        const __m512d v110_0h = _mm512_fmadd_pd(v91_0h, v108_0h, v109);
        const __m512d v110_1l = _mm512_fmadd_pd(v91_1l, v108_1l, v109);
        const __m512d v110_1h = _mm512_fmadd_pd(v91_1h, v108_1h, v109);
        const __m512d v112_0l = _mm512_fmadd_pd(v91_0l, v110_0l, v111);
        const __m512d v112_0h = _mm512_fmadd_pd(v91_0h, v110_0h, v111);
        const __m512d v112_1l = _mm512_fmadd_pd(v91_1l, v110_1l, v111);
        const __m512d v112_1h = _mm512_fmadd_pd(v91_1h, v110_1h, v111);
        const __m512d v114_0l = _mm512_fmadd_pd(v112_0l, v91_0l, v113);
        const __m512d v114_0h = _mm512_fmadd_pd(v112_0h, v91_0h, v113);
        const __m512d v114_1l = _mm512_fmadd_pd(v112_1l, v91_1l, v113);
        const __m512d v114_1h = _mm512_fmadd_pd(v112_1h, v91_1h, v113);
        const __m512d v116_0l = _mm512_fmadd_pd(v114_0l, v91_0l, v115);
        const __m512d v116_0h = _mm512_fmadd_pd(v114_0h, v91_0h, v115);
        const __m512d v116_1l = _mm512_fmadd_pd(v114_1l, v91_1l, v115);
        const __m512d v116_1h = _mm512_fmadd_pd(v114_1h, v91_1h, v115);
        const __m512d v118_0l = _mm512_fmadd_pd(v116_0l, v91_0l, v117);
        const __m512d v118_0h = _mm512_fmadd_pd(v116_0h, v91_0h, v117);
        const __m512d v118_1l = _mm512_fmadd_pd(v116_1l, v91_1l, v117);
        const __m512d v118_1h = _mm512_fmadd_pd(v116_1h, v91_1h, v117);
        const __m512d v120_0l = _mm512_fmadd_pd(v91_0l, v118_0l, v119);
        const __m512d v120_0h = _mm512_fmadd_pd(v91_0h, v118_0h, v119);
        const __m512d v120_1l = _mm512_fmadd_pd(v91_1l, v118_1l, v119);
        const __m512d v120_1h = _mm512_fmadd_pd(v91_1h, v118_1h, v119);
        const __m512d v122_0l = _mm512_fmadd_pd(v91_0l, v120_0l, v121);
        const __m512d v122_0h = _mm512_fmadd_pd(v91_0h, v120_0h, v121);
        const __m512d v122_1l = _mm512_fmadd_pd(v91_1l, v120_1l, v121);
        const __m512d v122_1h = _mm512_fmadd_pd(v91_1h, v120_1h, v121);
        const __m512d v124_0l = _mm512_fmadd_pd(v122_0l, v91_0l, v123);
        const __m512d v124_0h = _mm512_fmadd_pd(v122_0h, v91_0h, v123);
        const __m512d v124_1l = _mm512_fmadd_pd(v122_1l, v91_1l, v123);
        const __m512d v124_1h = _mm512_fmadd_pd(v122_1h, v91_1h, v123);
        const __m512d v126_0l = _mm512_fmadd_pd(v124_0l, v91_0l, v125);
        const __m512d v126_0h = _mm512_fmadd_pd(v124_0h, v91_0h, v125);
        const __m512d v126_1l = _mm512_fmadd_pd(v124_1l, v91_1l, v125);
        const __m512d v126_1h = _mm512_fmadd_pd(v124_1h, v91_1h, v125);
        const __m512d v128_0l = _mm512_fmadd_pd(v126_0l, v91_0l, v127);
        const __m512d v128_0h = _mm512_fmadd_pd(v126_0h, v91_0h, v127);
        const __m512d v128_1l = _mm512_fmadd_pd(v126_1l, v91_1l, v127);
        const __m512d v128_1h = _mm512_fmadd_pd(v126_1h, v91_1h, v127);
        const __m512d v130_0l = _mm512_fmadd_pd(v91_0l, v128_0l, v129);
        const __m512d v130_0h = _mm512_fmadd_pd(v91_0h, v128_0h, v129);
        const __m512d v130_1l = _mm512_fmadd_pd(v91_1l, v128_1l, v129);
        const __m512d v130_1h = _mm512_fmadd_pd(v91_1h, v128_1h, v129);
        const __m512d v132_0l = _mm512_fmadd_pd(v130_0l, v91_0l, v131);
        const __m512d v132_0h = _mm512_fmadd_pd(v130_0h, v91_0h, v131);
        const __m512d v132_1l = _mm512_fmadd_pd(v130_1l, v91_1l, v131);
        const __m512d v132_1h = _mm512_fmadd_pd(v130_1h, v91_1h, v131);
        const __m512d v134_0l = _mm512_fmadd_pd(v132_0l, v91_0l, v133);
        const __m512d v134_0h = _mm512_fmadd_pd(v132_0h, v91_0h, v133);
        const __m512d v134_1l = _mm512_fmadd_pd(v132_1l, v91_1l, v133);
        const __m512d v134_1h = _mm512_fmadd_pd(v132_1h, v91_1h, v133);
        const __m512d v136_0l = _mm512_fmadd_pd(v134_0l, v91_0l, v135);
        const __m512d v136_0h = _mm512_fmadd_pd(v134_0h, v91_0h, v135);
        const __m512d v136_1l = _mm512_fmadd_pd(v134_1l, v91_1l, v135);
        const __m512d v136_1h = _mm512_fmadd_pd(v134_1h, v91_1h, v135);
        const __m512d v138_0l = _mm512_fmadd_pd(v91_0l, v136_0l, v137);
        const __m512d v138_0h = _mm512_fmadd_pd(v91_0h, v136_0h, v137);
        const __m512d v138_1l = _mm512_fmadd_pd(v91_1l, v136_1l, v137);
        const __m512d v138_1h = _mm512_fmadd_pd(v91_1h, v136_1h, v137);
        const __m512d v139_0l = _mm512_add_pd(v138_0l, v89_0l);
        const __m512d v139_0h = _mm512_add_pd(v138_0h, v89_0h);
        const __m512d v139_1l = _mm512_add_pd(v138_1l, v89_1l);
        const __m512d v139_1h = _mm512_add_pd(v138_1h, v89_1h);
        const __m512d v140_0l = _mm512_fmadd_pd(v138_0l, v89_0l, v139_0l);
        const __m512d v140_0h = _mm512_fmadd_pd(v138_0h, v89_0h, v139_0h);
        const __m512d v140_1l = _mm512_fmadd_pd(v138_1l, v89_1l, v139_1l);
        const __m512d v140_1h = _mm512_fmadd_pd(v138_1h, v89_1h, v139_1h);
        const __m512d v141_0l = _mm512_add_pd(v80_0l, v140_0l);
        const __m512d v141_0h = _mm512_add_pd(v80_0h, v140_0h);
        const __m512d v141_1l = _mm512_add_pd(v80_1l, v140_1l);
        const __m512d v141_1h = _mm512_add_pd(v80_1h, v140_1h);
        const __m512d v142_0l = _mm512_fmadd_pd(v80_0l, v140_0l, v141_0l);
        const __m512d v142_0h = _mm512_fmadd_pd(v80_0h, v140_0h, v141_0h);
        const __m512d v142_1l = _mm512_fmadd_pd(v80_1l, v140_1l, v141_1l);
        const __m512d v142_1h = _mm512_fmadd_pd(v80_1h, v140_1h, v141_1h);
        const __m512d v143_0l = _mm512_fmadd_pd(v63_0l, v142_0l, v63_0l);
        const __m512d v143_0h = _mm512_fmadd_pd(v63_0h, v142_0h, v63_0h);
        const __m512d v143_1l = _mm512_fmadd_pd(v63_1l, v142_1l, v63_1l);
        const __m512d v143_1h = _mm512_fmadd_pd(v63_1h, v142_1h, v63_1h);
        const __m512d v144_0l = _mm512_scalef_pd(v143_0l, v65_0l);
        const __m512d v144_0h = _mm512_scalef_pd(v143_0h, v65_0h);
        const __m512d v144_1l = _mm512_scalef_pd(v143_1l, v65_1l);
        const __m512d v144_1h = _mm512_scalef_pd(v143_1h, v65_1h);
        const __m512d v145_0l = i1_f64_4ulp_avx512_signed_f64_avx512(v144_0l, v1_0l);
        const __m512d v145_0h = i1_f64_4ulp_avx512_signed_f64_avx512(v144_0h, v1_0h);
        const __m512d v145_1l = i1_f64_4ulp_avx512_signed_f64_avx512(v144_1l, v1_1l);
        const __m512d v145_1h = i1_f64_4ulp_avx512_signed_f64_avx512(v144_1h, v1_1h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v51_0, r0_0l, v145_0l);
        r0_0h = _mm512_mask_blend_pd(i1_f64_4ulp_avx512_high_mask_avx512(v51_0), r0_0h, v145_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v51_1, r0_1l, v145_1l);
        r0_1h = _mm512_mask_blend_pd(i1_f64_4ulp_avx512_high_mask_avx512(v51_1), r0_1h, v145_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static I1_F64_4ULP_AVX512_AVX512_TARGET void i1_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.b6a5d3beffffcp-22); /* -4.085225632777243e-07 */
    const __m512d v3 = _mm512_set1_pd(0x1.f457155243ee3p-15); /* 5.9645196090694364e-05 */
    const __m512d v5 = _mm512_set1_pd(-0x1.aa7347a1ec5c4p-9); /* -0.0032535576765091185 */
    const __m512d v7 = _mm512_set1_pd(0x1.f1e12bd6ab4fcp-4); /* 0.12155263065752203 */
    const __m512d v12 = _mm512_set1_pd(0x1.18be74abc7634p-115); /* 2.6401035850189901e-35 */
    const __m512d v13 = _mm512_set1_pd(0x1.2645a1df6278ep-106); /* 1.4168681474080838e-32 */
    const __m512d v15 = _mm512_set1_pd(0x1.1c36d151fe25ep-96); /* 1.4012838564452098e-29 */
    const __m512d v17 = _mm512_set1_pd(0x1.8ad126c06d494p-87); /* 9.9665822107748109e-27 */
    const __m512d v19 = _mm512_set1_pd(0x1.e2811d44a152bp-78); /* 6.2362225960358154e-24 */
    const __m512d v21 = _mm512_set1_pd(0x1.f1742082aee8fp-69); /* 3.2918719279510608e-21 */
    const __m512d v23 = _mm512_set1_pd(0x1.ab8210355a0f4p-60); /* 1.4484536475393771e-18 */
    const __m512d v25 = _mm512_set1_pd(0x1.2c97573d1a3e7p-51); /* 5.2144256778200267e-16 */
    const __m512d v27 = _mm512_set1_pd(0x1.522a440f55384p-43); /* 1.501754725070937e-13 */
    const __m512d v29 = _mm512_set1_pd(0x1.27e4fb76812bfp-35); /* 3.363930568633326e-11 */
    const __m512d v31 = _mm512_set1_pd(0x1.845c8a0cf35b3p-28); /* 5.6514033565298762e-09 */
    const __m512d v33 = _mm512_set1_pd(0x1.6c16c16c164acp-21); /* 6.7816840277757674e-07 */
    const __m512d v35 = _mm512_set1_pd(0x1.c71c71c71c75dp-15); /* 5.425347222222266e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.5555555555554p-9); /* 0.0026041666666666661 */
    const __m512d v39 = _mm512_set1_pd(0x1p-4); /* 0.0625 */
    const __m512d v41 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v49 = _mm512_set1_pd(0x1.0818320c0102ep+3); /* 8.2529535517170096 */
    const __m512d v52 = _mm512_set1_pd(0x1.68p+9); /* 720 */
    const __m512d v55 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d v57 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v58 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v64 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v66 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v67 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v70 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v72 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v74 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v77 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v85 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v86 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v92 = _mm512_set1_pd(0x1.e579703acd071p+57); /* 2.7329777326896285e+17 */
    const __m512d v93 = _mm512_set1_pd(-0x1.9d28b26a9a5ddp+58); /* -4.6517564855716845e+17 */
    const __m512d v95 = _mm512_set1_pd(0x1.4150a17ff7c46p+58); /* 3.6176848836408563e+17 */
    const __m512d v97 = _mm512_set1_pd(-0x1.3027a2dbd43dbp+57); /* -1.7122394669268874e+17 */
    const __m512d v99 = _mm512_set1_pd(0x1.893e216b97de9p+55); /* 55343989553622856 */
    const __m512d v101 = _mm512_set1_pd(-0x1.7106cbd43aca5p+53); /* -12983967364372810 */
    const __m512d v103 = _mm512_set1_pd(0x1.04aacf4caf435p+51); /* 2292853164571162.5 */
    const __m512d v105 = _mm512_set1_pd(-0x1.1ba7d3ebe472cp+48); /* -311882605651058.75 */
    const __m512d v107 = _mm512_set1_pd(0x1.e2a661a37f57cp+44); /* 33167450454005.484 */
    const __m512d v109 = _mm512_set1_pd(-0x1.4406939f8e68fp+41); /* -2783359483676.8198 */
    const __m512d v111 = _mm512_set1_pd(0x1.590a10351822dp+37); /* 185241568931.017 */
    const __m512d v113 = _mm512_set1_pd(-0x1.23c96ca194f6ap+33); /* -9790740803.1637764 */
    const __m512d v115 = _mm512_set1_pd(0x1.871d8915f97e3p+28); /* 410114193.37341136 */
    const __m512d v117 = _mm512_set1_pd(-0x1.9d2c9268094bp+23); /* -13538889.2031959 */
    const __m512d v119 = _mm512_set1_pd(0x1.54b29a0e986a2p+18); /* 348874.40714083065 */
    const __m512d v121 = _mm512_set1_pd(-0x1.b0ee6c91f4d34p+12); /* -6926.9015063823208 */
    const __m512d v123 = _mm512_set1_pd(0x1.9650f0d9251c6p+6); /* 101.57904376305586 */
    const __m512d v125 = _mm512_set1_pd(-0x1.ccf85775f5b3ep+0); /* -1.800664392756246 */
    const __m512d v127 = _mm512_set1_pd(-0x1.0e1f1dc4d7f7ap-2); /* -0.26379057420671581 */
    const __m512d v129 = _mm512_set1_pd(-0x1.2217d97d04482p-3); /* -0.1416470519330098 */
    const __m512d v131 = _mm512_set1_pd(-0x1.9c71c1747a627p-4); /* -0.10069442337376043 */
    const __m512d v133 = _mm512_set1_pd(-0x1.d75d9b2f934b2p-4); /* -0.11507950419873472 */
    const __m512d v135 = _mm512_set1_pd(-0x1.7917af4c3d86cp-2); /* -0.36825441267809 */
    const __m512d v137 = _mm512_set1_pd(-0x1.26b81df5a1b03p-6); /* -0.017988232858011887 */
    const __m512d t0_0 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(i1_f64_4ulp_avx512_table1 + 24);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_mul_pd(v1l, v1l);
    const __m512d v2h = _mm512_mul_pd(v1h, v1h);
    const __m512d v4l = _mm512_fmadd_pd(v0, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v0, v2h, v3);
    const __m512d v6l = _mm512_fmadd_pd(v4l, v2l, v5);
    const __m512d v6h = _mm512_fmadd_pd(v4h, v2h, v5);
    const __m512d v8l = _mm512_fmadd_pd(v6l, v2l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6h, v2h, v7);
    const __m512d v10l = _mm512_fmsub_pd(v1l, v1l, v2l);
    const __m512d v10h = _mm512_fmsub_pd(v1h, v1h, v2h);
    const __m512d v11l = _mm512_mul_pd(v8l, v10l);
    const __m512d v11h = _mm512_mul_pd(v8h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v12, v2l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12, v2h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v2l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v2h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v2l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v2h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v2l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v2h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v2l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v2h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v2l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v2h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v2l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v2h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v2l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v2h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v2l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v2h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v2l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v2h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v2l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v2h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v2l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v2h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v2l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v2h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v2l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v2h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v2l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v2h, v41);
    const __m512d v43l = _mm512_mul_pd(v1l, v42l);
    const __m512d v43h = _mm512_mul_pd(v1h, v42h);
    const __m512d v45l = _mm512_fmsub_pd(v1l, v42l, v43l);
    const __m512d v45h = _mm512_fmsub_pd(v1h, v42h, v43h);
    const __m512d v46l = _mm512_fmadd_pd(v11l, v43l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v11h, v43h, v45h);
    const __m512d v47l = _mm512_add_pd(v46l, v43l);
    const __m512d v47h = _mm512_add_pd(v46h, v43h);
    const __m512d v48l = i1_f64_4ulp_avx512_signed_f64_avx512(v47l, v1l);
    const __m512d v48h = i1_f64_4ulp_avx512_signed_f64_avx512(v47h, v1h);
    const __m512d v50l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v50h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v51l = _mm512_cmp_pd_mask(v49, v50l, _CMP_LT_OQ);
    const __mmask8 v51h = _mm512_cmp_pd_mask(v49, v50h, _CMP_LT_OQ);
    const __mmask16 v51 = _mm512_kunpackb(v51h, v51l);
    __m512d r0l = v48l;
    __m512d r0h = v48h;
    __mmask16 any1 = v51;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v53l = _mm512_min_pd(v52, v50l);
        const __m512d v53h = _mm512_min_pd(v52, v50h);
        const __m512d v54l = _mm512_rsqrt14_pd(v53l);
        const __m512d v54h = _mm512_rsqrt14_pd(v53h);
        const __m512d v56l = _mm512_mul_pd(v54l, v55);
        const __m512d v56h = _mm512_mul_pd(v54h, v55);
        const __m512d v59l = _mm512_fmadd_pd(v57, v53l, v58);
        const __m512d v59h = _mm512_fmadd_pd(v57, v53h, v58);
        const __m512i v60l = _mm512_castpd_si512(v59l);
        const __m512i v60h = _mm512_castpd_si512(v59h);
        const __m256i v61l = _mm512_cvtepi64_epi32(v60l);
        const __m256i v61h = _mm512_cvtepi64_epi32(v60h);
        const __m512i v61 = _mm512_inserti32x8(_mm512_castsi256_si512(v61l), v61h, 1);
        const __m512d v62l = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v61), t0_0, t0_1, t0_2, t0_3);
        const __m512d v62h = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v61, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v63l = _mm512_mul_pd(v56l, v62l);
        const __m512d v63h = _mm512_mul_pd(v56h, v62h);
        const __m512d v65l = _mm512_sub_pd(v59l, v58);
        const __m512d v65h = _mm512_sub_pd(v59h, v58);
        const __m512d v68l = _mm512_fmadd_pd(v65l, v67, v53l);
        const __m512d v68h = _mm512_fmadd_pd(v65h, v67, v53h);
        const __m512d v69l = _mm512_fmadd_pd(v65l, v66, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v65h, v66, v68h);
        const __m512d v71l = _mm512_fmadd_pd(v64, v69l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v64, v69h, v70);
        const __m512d v73l = _mm512_fmadd_pd(v71l, v69l, v72);
        const __m512d v73h = _mm512_fmadd_pd(v71h, v69h, v72);
        const __m512d v75l = _mm512_fmadd_pd(v73l, v69l, v74);
        const __m512d v75h = _mm512_fmadd_pd(v73h, v69h, v74);
        const __m512d v76l = _mm512_fmadd_pd(v75l, v69l, v41);
        const __m512d v76h = _mm512_fmadd_pd(v75h, v69h, v41);
        const __m512d v78l = _mm512_fmadd_pd(v76l, v69l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76h, v69h, v77);
        const __m512d v79l = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v61), t1_0, t1_1, t1_2, t1_3);
        const __m512d v79h = i1_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v61, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v80l = _mm512_fmadd_pd(v78l, v69l, v79l);
        const __m512d v80h = _mm512_fmadd_pd(v78h, v69h, v79h);
        const __m512d v81l = _mm512_mul_pd(v54l, v53l);
        const __m512d v81h = _mm512_mul_pd(v54h, v53h);
        const __m512d v82l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v81l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v82h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v81h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v83l = _mm512_mul_pd(v54l, v82l);
        const __m512d v83h = _mm512_mul_pd(v54h, v82h);
        const __m512d v84l = _mm512_fnmadd_pd(v54l, v81l, v77);
        const __m512d v84h = _mm512_fnmadd_pd(v54h, v81h, v77);
        const __m512d v87l = _mm512_fmadd_pd(v85, v84l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v85, v84h, v86);
        const __m512d v88l = _mm512_fmadd_pd(v84l, v87l, v41);
        const __m512d v88h = _mm512_fmadd_pd(v84h, v87h, v41);
        const __m512d v89l = _mm512_fmadd_pd(v83l, v88l, v88l);
        const __m512d v89h = _mm512_fmadd_pd(v83h, v88h, v88h);
        const __m512d v90l = _mm512_fmadd_pd(v54l, v89l, v54l);
        const __m512d v90h = _mm512_fmadd_pd(v54h, v89h, v54h);
        const __m512d v91l = _mm512_mul_pd(v90l, v90l);
        const __m512d v91h = _mm512_mul_pd(v90h, v90h);
        const __m512d v94l = _mm512_fmadd_pd(v92, v91l, v93);
        const __m512d v94h = _mm512_fmadd_pd(v92, v91h, v93);
        const __m512d v96l = _mm512_fmadd_pd(v91l, v94l, v95);
        const __m512d v96h = _mm512_fmadd_pd(v91h, v94h, v95);
        const __m512d v98l = _mm512_fmadd_pd(v91l, v96l, v97);
        const __m512d v98h = _mm512_fmadd_pd(v91h, v96h, v97);
        const __m512d v100l = _mm512_fmadd_pd(v91l, v98l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v91h, v98h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v100l, v91l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v100h, v91h, v101);
        const __m512d v104l = _mm512_fmadd_pd(v102l, v91l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v102h, v91h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v104l, v91l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v104h, v91h, v105);
        const __m512d v108l = _mm512_fmadd_pd(v106l, v91l, v107);
        const __m512d v108h = _mm512_fmadd_pd(v106h, v91h, v107);
        const __m512d v110l = _mm512_fmadd_pd(v91l, v108l, v109);
        const __m512d v110h = _mm512_fmadd_pd(v91h, v108h, v109);
        const __m512d v112l = _mm512_fmadd_pd(v91l, v110l, v111);
        const __m512d v112h = _mm512_fmadd_pd(v91h, v110h, v111);
        const __m512d v114l = _mm512_fmadd_pd(v112l, v91l, v113);
        const __m512d v114h = _mm512_fmadd_pd(v112h, v91h, v113);
        const __m512d v116l = _mm512_fmadd_pd(v114l, v91l, v115);
        const __m512d v116h = _mm512_fmadd_pd(v114h, v91h, v115);
        const __m512d v118l = _mm512_fmadd_pd(v116l, v91l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116h, v91h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v91l, v118l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v91h, v118h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v91l, v120l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v91h, v120h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v122l, v91l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v122h, v91h, v123);
        const __m512d v126l = _mm512_fmadd_pd(v124l, v91l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v124h, v91h, v125);
        const __m512d v128l = _mm512_fmadd_pd(v126l, v91l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v126h, v91h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v91l, v128l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v91h, v128h, v129);
        const __m512d v132l = _mm512_fmadd_pd(v130l, v91l, v131);
        const __m512d v132h = _mm512_fmadd_pd(v130h, v91h, v131);
        const __m512d v134l = _mm512_fmadd_pd(v132l, v91l, v133);
        const __m512d v134h = _mm512_fmadd_pd(v132h, v91h, v133);
        const __m512d v136l = _mm512_fmadd_pd(v134l, v91l, v135);
        const __m512d v136h = _mm512_fmadd_pd(v134h, v91h, v135);
        const __m512d v138l = _mm512_fmadd_pd(v91l, v136l, v137);
        const __m512d v138h = _mm512_fmadd_pd(v91h, v136h, v137);
        const __m512d v139l = _mm512_add_pd(v138l, v89l);
        const __m512d v139h = _mm512_add_pd(v138h, v89h);
        const __m512d v140l = _mm512_fmadd_pd(v138l, v89l, v139l);
        const __m512d v140h = _mm512_fmadd_pd(v138h, v89h, v139h);
        const __m512d v141l = _mm512_add_pd(v80l, v140l);
        const __m512d v141h = _mm512_add_pd(v80h, v140h);
        const __m512d v142l = _mm512_fmadd_pd(v80l, v140l, v141l);
        const __m512d v142h = _mm512_fmadd_pd(v80h, v140h, v141h);
        const __m512d v143l = _mm512_fmadd_pd(v63l, v142l, v63l);
        const __m512d v143h = _mm512_fmadd_pd(v63h, v142h, v63h);
        const __m512d v144l = _mm512_scalef_pd(v143l, v65l);
        const __m512d v144h = _mm512_scalef_pd(v143h, v65h);
        const __m512d v145l = i1_f64_4ulp_avx512_signed_f64_avx512(v144l, v1l);
        const __m512d v145h = i1_f64_4ulp_avx512_signed_f64_avx512(v144h, v1h);
        r0l = _mm512_mask_blend_pd((__mmask8)v51, r0l, v145l);
        r0h = _mm512_mask_blend_pd(i1_f64_4ulp_avx512_high_mask_avx512(v51), r0h, v145h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static I1_F64_4ULP_AVX512_AVX512_TARGET void i1_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i1_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i1_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        i1_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1_f64_4ulp_avx512_level(void) {
#if defined(I1_F64_4ULP_AVX512_FORCE_ISA)
    return I1_F64_4ULP_AVX512_FORCE_ISA;
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

double i1_f64_4ulp_avx512(double x) {
    return i1_f64_4ulp_avx512_element(x);
}

void i1_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1_f64_4ulp_avx512_level();
    if (level == 2) {
        i1_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i1_f64_4ulp_avx512_array_portable(x, y, n);
}
