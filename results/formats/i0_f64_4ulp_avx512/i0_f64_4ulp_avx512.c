/* i0_f64_4ulp_avx512: i0
 *
 *   target       i0, I_0(x), f64
 *   domain       every input
 *   max error    3.432702 ulp, observed on 202531139 inputs
 *   worst input  -0x1.dcbcc22a67e0dp+2 (-7.4490209020728004, encoding 0xc01dcbcc22a67e0d)
 *   result there 0x1.ff79e5fdd6777p+7 (255.73808282130241, encoding 0x406ff79e5fdd6777)
 *   mean error   0.273487 ulp
 *   misrounded   18203276 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           29a8313833c5170a6a53fe8d0f073f20
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --fmt f64 --max-ulp 3.5 --evaluations 6000 --deterministic --threads 1 --seed 1 --isa avx512 --archive i0_f64.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i0_f64_4ulp_avx512.h"

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

static inline double i0_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i0_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t i0_f64_4ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float i0_f64_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t i0_f64_4ulp_avx512_rcp14_lines[64][2] = {
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
 * i0_f64_4ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t i0_f64_4ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float i0_f64_4ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = i0_f64_4ulp_avx512_frombits_f32((128 * i0_f64_4ulp_avx512_rsqrt14_lines[row][0] -
                          i0_f64_4ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= i0_f64_4ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double i0_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i0_f64_4ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = i0_f64_4ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)i0_f64_4ulp_avx512_rsqrt14_f32(i0_f64_4ulp_avx512_frombits_f32(i + (odd << 23))) *
        i0_f64_4ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline double i0_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i0_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i0_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i0_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i0_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i0_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i0_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i0_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i0_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i0_f64_4ulp_avx512_getmant_f64(a) * i0_f64_4ulp_avx512_pow2_f64(s) * i0_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i0_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double i0_f64_4ulp_avx512_table0[32] = {
    0x0p+0, 0x1.cd2523567f613p-55, 0x1.79aa65d837b6cp-54, -0x1.556522a2fbd0ep-54,
    -0x1.01b15eaa59348p-55, 0x1.aecf73e3a2f5fp-54, 0x1.68efde3a8a894p-54, 0x1.2f7e16d09ab31p-55,
    0x1.34d754db0abb6p-55, -0x1.24aedcc4b5068p-54, 0x1.59f48a72a4c6dp-55, 0x1.363ed60c2ac11p-59,
    0x1.690cebb7aafbp-56, -0x1.8dec6bd0f386p-56, 0x1.063e1e21c5409p-54, -0x1.c33c53bef4da8p-55,
    -0x1.3b3efbf5e2229p-54, -0x1.81f647e5a3ecfp-56, -0x1.b32dcb94da51dp-56, -0x1.369b6f13b3734p-54,
    0x1.db72fc1f0eab4p-55, -0x1.da9b88b6c1e29p-58, 0x1.1affc2b91ce27p-56, -0x1.1bbd1d3bcbb15p-54,
    0x1.c1a7792cb3387p-55, -0x1.8d6f438ad9334p-57, 0x1.36eae30af0cb3p-56, 0x1.76b2c6c921968p-57,
    0x1.4a385a63d07a7p-56, -0x1.2d52107b43e1fp-55, -0x1.ff7128fd391f1p-55, 0x1.a64a931d185eep-55,
};

static const double i0_f64_4ulp_avx512_table1[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static inline double i0_f64_4ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = v0 * v0;
    const double v2 = -v1;
    const double v3 = i0_f64_4ulp_avx512_fma_f64(v0, v0, v2);
    const double v4 = -0x1.95dde4565cbdfp-20; /* -1.5119715236183214e-06 */
    const double v5 = 0x1.ae9364ae231e7p-13; /* 0.00020531451940931854 */
    const double v6 = i0_f64_4ulp_avx512_fma_f64(v4, v1, v5);
    const double v7 = -0x1.3675158d2d0e9p-7; /* -0.0094744067413121292 */
    const double v8 = i0_f64_4ulp_avx512_fma_f64(v6, v1, v7);
    const double v9 = 0x1.bd8eae7a5b201p-3; /* 0.2175572997179103 */
    const double v10 = i0_f64_4ulp_avx512_fma_f64(v8, v1, v9);
    const double v11 = v3 * v10;
    const double v12 = 0x1.2069052b0b501p-110; /* 8.6790298135203294e-34 */
    const double v13 = 0x1.0d6a26a87e4bcp-101; /* 4.1509899717558784e-31 */
    const double v14 = i0_f64_4ulp_avx512_fma_f64(v12, v1, v13);
    const double v15 = 0x1.f3ce33d9e3b74p-92; /* 3.9427700235024045e-28 */
    const double v16 = i0_f64_4ulp_avx512_fma_f64(v14, v1, v15);
    const double v17 = 0x1.40852a1bdf9fbp-82; /* 2.5891413445642945e-25 */
    const double v18 = i0_f64_4ulp_avx512_fma_f64(v16, v1, v17);
    const double v19 = 0x1.69eac23652b1dp-73; /* 1.4968537360644325e-22 */
    const double v20 = i0_f64_4ulp_avx512_fma_f64(v18, v1, v19);
    const double v21 = 0x1.55fedb223c9d2p-64; /* 7.242037068831104e-20 */
    const double v22 = i0_f64_4ulp_avx512_fma_f64(v20, v1, v21);
    const double v23 = 0x1.0b315b8692d2bp-55; /* 2.8969101729103221e-17 */
    const double v24 = i0_f64_4ulp_avx512_fma_f64(v1, v22, v23);
    const double v25 = 0x1.522a407351c9ap-47; /* 9.3859655030414049e-15 */
    const double v26 = i0_f64_4ulp_avx512_fma_f64(v24, v1, v25);
    const double v27 = 0x1.522a442ca7776p-39; /* 2.4028075725315426e-12 */
    const double v28 = i0_f64_4ulp_avx512_fma_f64(v26, v1, v27);
    const double v29 = 0x1.02e85c06594fcp-31; /* 4.7095027946309725e-10 */
    const double v30 = i0_f64_4ulp_avx512_fma_f64(v28, v1, v29);
    const double v31 = 0x1.23456789cad8fp-24; /* 6.781684027946062e-08 */
    const double v32 = i0_f64_4ulp_avx512_fma_f64(v30, v1, v31);
    const double v33 = 0x1.c71c71c71a6dep-18; /* 6.781684027770786e-06 */
    const double v34 = i0_f64_4ulp_avx512_fma_f64(v32, v1, v33);
    const double v35 = 0x1.c71c71c71c835p-12; /* 0.00043402777777779299 */
    const double v36 = i0_f64_4ulp_avx512_fma_f64(v34, v1, v35);
    const double v37 = 0x1.ffffffffffff8p-7; /* 0.015624999999999986 */
    const double v38 = i0_f64_4ulp_avx512_fma_f64(v36, v1, v37);
    const double v39 = 0x1p-2; /* 0.25 */
    const double v40 = i0_f64_4ulp_avx512_fma_f64(v38, v1, v39);
    const double v41 = 0x1p+0; /* 1 */
    const double v42 = i0_f64_4ulp_avx512_fma_f64(v40, v1, v41);
    const double v43 = i0_f64_4ulp_avx512_fma_f64(v11, v42, v42);
    const double v44 = 0x1.0000000000012p+3; /* 8.000000000000032 */
    const double v45 = i0_f64_4ulp_avx512_abs_f64(v0);
    const int v46 = v44 < v45;
    double r0 = v43;
    if (v46) {
        const double v47 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
        const double v48 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v49 = 0x1.68p+9; /* 720 */
        const double v50 = v49 < v45 ? v49 : v45;
        const double v51 = 0x1.8p+47; /* 211106232532992 */
        const double v52 = i0_f64_4ulp_avx512_fma_f64(v48, v50, v51);
        const double v53 = v52 - v51;
        const double v54 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
        const double v55 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
        const double v56 = i0_f64_4ulp_avx512_fma_f64(v53, v55, v50);
        const double v57 = i0_f64_4ulp_avx512_fma_f64(v53, v54, v56);
        const double v58 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
        const double v59 = i0_f64_4ulp_avx512_fma_f64(v47, v57, v58);
        const double v60 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v61 = i0_f64_4ulp_avx512_fma_f64(v59, v57, v60);
        const double v62 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
        const double v63 = i0_f64_4ulp_avx512_fma_f64(v61, v57, v62);
        const double v64 = 0x1p-1; /* 0.5 */
        const double v65 = i0_f64_4ulp_avx512_fma_f64(v63, v57, v64);
        const double v66 = i0_f64_4ulp_avx512_fma_f64(v65, v57, v41);
        const int64_t v67 = i0_f64_4ulp_avx512_bits_f64(v52);
        const int32_t v68 = (int32_t)(uint32_t)(uint64_t)v67;
        const double v69 = i0_f64_4ulp_avx512_table0[(uint32_t)v68 & (32u - 1)];
        const double v70 = i0_f64_4ulp_avx512_fma_f64(v66, v57, v69);
        const double v71 = i0_f64_4ulp_avx512_rsqrt14_f64(v50);
        const double v72 = v71 * v50;
        const double v73 = -v72;
        const double v74 = v71 * v73;
        const double v75 = i0_f64_4ulp_avx512_fma_f64(v71, v73, v41);
        const double v76 = 0x1.4p-2; /* 0.3125 */
        const double v77 = 0x1.8p-2; /* 0.375 */
        const double v78 = i0_f64_4ulp_avx512_fma_f64(v76, v75, v77);
        const double v79 = i0_f64_4ulp_avx512_fma_f64(v75, v78, v64);
        const double v80 = i0_f64_4ulp_avx512_fma_f64(v74, v79, v79);
        const double v81 = i0_f64_4ulp_avx512_fma_f64(v71, v80, v71);
        const double v82 = v81 * v81;
        const double v83 = -0x1.08642d3a9d74dp+58; /* -2.9767815708526675e+17 */
        const double v84 = 0x1.b9bc2b6638bfdp+58; /* 4.9734943725604026e+17 */
        const double v85 = i0_f64_4ulp_avx512_fma_f64(v82, v83, v84);
        const double v86 = -0x1.529bbe1acd9d9p+58; /* -3.8123913169590432e+17 */
        const double v87 = i0_f64_4ulp_avx512_fma_f64(v82, v85, v86);
        const double v88 = 0x1.3cd9fcb699c26p+57; /* 1.7837154411816672e+17 */
        const double v89 = i0_f64_4ulp_avx512_fma_f64(v87, v82, v88);
        const double v90 = -0x1.95d7e656ffdddp+55; /* -57117374934937320 */
        const double v91 = i0_f64_4ulp_avx512_fma_f64(v89, v82, v90);
        const double v92 = 0x1.79eea5855e5a9p+53; /* 13297307611810642 */
        const double v93 = i0_f64_4ulp_avx512_fma_f64(v91, v82, v92);
        const double v94 = -0x1.094232d27a436p+51; /* -2333239214854683 */
        const double v95 = i0_f64_4ulp_avx512_fma_f64(v93, v82, v94);
        const double v96 = 0x1.1f1dc17241cdp+48; /* 315687636713933 */
        const double v97 = i0_f64_4ulp_avx512_fma_f64(v95, v82, v96);
        const double v98 = -0x1.e65b2475da97ap+44; /* -33422131551657.477 */
        const double v99 = i0_f64_4ulp_avx512_fma_f64(v97, v82, v98);
        const double v100 = 0x1.4548cf918e806p+41; /* 2794171867933.0029 */
        const double v101 = i0_f64_4ulp_avx512_fma_f64(v99, v82, v100);
        const double v102 = -0x1.5946e598c4dacp+37; /* -185369146136.60681 */
        const double v103 = i0_f64_4ulp_avx512_fma_f64(v101, v82, v102);
        const double v104 = 0x1.2333217e15bffp+33; /* 9771041532.16992 */
        const double v105 = i0_f64_4ulp_avx512_fma_f64(v103, v82, v104);
        const double v106 = -0x1.856f196c018a1p+28; /* -408351126.75037581 */
        const double v107 = i0_f64_4ulp_avx512_fma_f64(v105, v82, v106);
        const double v108 = 0x1.9a98c21ef69bep+23; /* 13454433.060475226 */
        const double v109 = i0_f64_4ulp_avx512_fma_f64(v107, v82, v108);
        const double v110 = -0x1.52042bc288dabp+18; /* -346128.68374844891 */
        const double v111 = i0_f64_4ulp_avx512_fma_f64(v109, v82, v110);
        const double v112 = 0x1.ace0520a88121p+12; /* 6862.0200295748955 */
        const double v113 = i0_f64_4ulp_avx512_fma_f64(v111, v82, v112);
        const double v114 = -0x1.930ba767df6f2p+6; /* -100.76138078976854 */
        const double v115 = i0_f64_4ulp_avx512_fma_f64(v113, v82, v114);
        const double v116 = 0x1.af7e4513c96e9p+0; /* 1.685520474749348 */
        const double v117 = i0_f64_4ulp_avx512_fma_f64(v82, v115, v116);
        const double v118 = 0x1.b6f637ad5550cp-3; /* 0.21433681009026662 */
        const double v119 = i0_f64_4ulp_avx512_fma_f64(v82, v117, v118);
        const double v120 = 0x1.c34b7f526d047p-4; /* 0.11017942176005234 */
        const double v121 = i0_f64_4ulp_avx512_fma_f64(v119, v82, v120);
        const double v122 = 0x1.269a5b2e28014p-4; /* 0.071924549267805837 */
        const double v123 = i0_f64_4ulp_avx512_fma_f64(v82, v121, v122);
        const double v124 = 0x1.1ad1c3893bd9p-4; /* 0.069047702610751438 */
        const double v125 = i0_f64_4ulp_avx512_fma_f64(v82, v123, v124);
        const double v126 = 0x1.f6ca3f10503fap-4; /* 0.12275147089259511 */
        const double v127 = i0_f64_4ulp_avx512_fma_f64(v82, v125, v126);
        const double v128 = -0x1.26b81df5a1af9p-6; /* -0.017988232858011852 */
        const double v129 = i0_f64_4ulp_avx512_fma_f64(v127, v82, v128);
        const double v130 = v129 + v80;
        const double v131 = i0_f64_4ulp_avx512_fma_f64(v129, v80, v130);
        const double v132 = v70 + v131;
        const double v133 = i0_f64_4ulp_avx512_fma_f64(v70, v131, v132);
        const double v134 = 0x1.ap-2; /* 0.40625 */
        const double v135 = v71 * v134;
        const double v136 = i0_f64_4ulp_avx512_table1[(uint32_t)v68 & (32u - 1)];
        const double v137 = v135 * v136;
        const double v138 = i0_f64_4ulp_avx512_fma_f64(v133, v137, v137);
        const double v139 = i0_f64_4ulp_avx512_scalef_f64(v138, v53);
        r0 = v139;
    }
    return r0;
}

static void i0_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0_F64_4ULP_AVX512_AVX2 static inline I0_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I0_F64_4ULP_AVX512_AVX512 static inline I0_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I0_F64_4ULP_AVX512_AVX2 __m256i i0_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

I0_F64_4ULP_AVX512_AVX2 __m128i i0_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
I0_F64_4ULP_AVX512_AVX2 __m256d i0_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
I0_F64_4ULP_AVX512_AVX2 __m256d i0_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = i0_f64_4ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
I0_F64_4ULP_AVX512_AVX2 __m256d i0_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i0_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

I0_F64_4ULP_AVX512_AVX2 void i0_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v4 = _mm256_set1_pd(-0x1.95dde4565cbdfp-20); /* -1.5119715236183214e-06 */
    const __m256d v5 = _mm256_set1_pd(0x1.ae9364ae231e7p-13); /* 0.00020531451940931854 */
    const __m256d v7 = _mm256_set1_pd(-0x1.3675158d2d0e9p-7); /* -0.0094744067413121292 */
    const __m256d v9 = _mm256_set1_pd(0x1.bd8eae7a5b201p-3); /* 0.2175572997179103 */
    const __m256d v12 = _mm256_set1_pd(0x1.2069052b0b501p-110); /* 8.6790298135203294e-34 */
    const __m256d v13 = _mm256_set1_pd(0x1.0d6a26a87e4bcp-101); /* 4.1509899717558784e-31 */
    const __m256d v15 = _mm256_set1_pd(0x1.f3ce33d9e3b74p-92); /* 3.9427700235024045e-28 */
    const __m256d v17 = _mm256_set1_pd(0x1.40852a1bdf9fbp-82); /* 2.5891413445642945e-25 */
    const __m256d v19 = _mm256_set1_pd(0x1.69eac23652b1dp-73); /* 1.4968537360644325e-22 */
    const __m256d v21 = _mm256_set1_pd(0x1.55fedb223c9d2p-64); /* 7.242037068831104e-20 */
    const __m256d v23 = _mm256_set1_pd(0x1.0b315b8692d2bp-55); /* 2.8969101729103221e-17 */
    const __m256d v25 = _mm256_set1_pd(0x1.522a407351c9ap-47); /* 9.3859655030414049e-15 */
    const __m256d v27 = _mm256_set1_pd(0x1.522a442ca7776p-39); /* 2.4028075725315426e-12 */
    const __m256d v29 = _mm256_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m256d v31 = _mm256_set1_pd(0x1.23456789cad8fp-24); /* 6.781684027946062e-08 */
    const __m256d v33 = _mm256_set1_pd(0x1.c71c71c71a6dep-18); /* 6.781684027770786e-06 */
    const __m256d v35 = _mm256_set1_pd(0x1.c71c71c71c835p-12); /* 0.00043402777777779299 */
    const __m256d v37 = _mm256_set1_pd(0x1.ffffffffffff8p-7); /* 0.015624999999999986 */
    const __m256d v39 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v41 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v44 = _mm256_set1_pd(0x1.0000000000012p+3); /* 8.000000000000032 */
    const __m256d v47 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v48 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v49 = _mm256_set1_pd(0x1.68p+9); /* 720 */
    const __m256d v51 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v54 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v55 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v58 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v60 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v62 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v64 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v76 = _mm256_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m256d v77 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v83 = _mm256_set1_pd(-0x1.08642d3a9d74dp+58); /* -2.9767815708526675e+17 */
    const __m256d v84 = _mm256_set1_pd(0x1.b9bc2b6638bfdp+58); /* 4.9734943725604026e+17 */
    const __m256d v86 = _mm256_set1_pd(-0x1.529bbe1acd9d9p+58); /* -3.8123913169590432e+17 */
    const __m256d v88 = _mm256_set1_pd(0x1.3cd9fcb699c26p+57); /* 1.7837154411816672e+17 */
    const __m256d v90 = _mm256_set1_pd(-0x1.95d7e656ffdddp+55); /* -57117374934937320 */
    const __m256d v92 = _mm256_set1_pd(0x1.79eea5855e5a9p+53); /* 13297307611810642 */
    const __m256d v94 = _mm256_set1_pd(-0x1.094232d27a436p+51); /* -2333239214854683 */
    const __m256d v96 = _mm256_set1_pd(0x1.1f1dc17241cdp+48); /* 315687636713933 */
    const __m256d v98 = _mm256_set1_pd(-0x1.e65b2475da97ap+44); /* -33422131551657.477 */
    const __m256d v100 = _mm256_set1_pd(0x1.4548cf918e806p+41); /* 2794171867933.0029 */
    const __m256d v102 = _mm256_set1_pd(-0x1.5946e598c4dacp+37); /* -185369146136.60681 */
    const __m256d v104 = _mm256_set1_pd(0x1.2333217e15bffp+33); /* 9771041532.16992 */
    const __m256d v106 = _mm256_set1_pd(-0x1.856f196c018a1p+28); /* -408351126.75037581 */
    const __m256d v108 = _mm256_set1_pd(0x1.9a98c21ef69bep+23); /* 13454433.060475226 */
    const __m256d v110 = _mm256_set1_pd(-0x1.52042bc288dabp+18); /* -346128.68374844891 */
    const __m256d v112 = _mm256_set1_pd(0x1.ace0520a88121p+12); /* 6862.0200295748955 */
    const __m256d v114 = _mm256_set1_pd(-0x1.930ba767df6f2p+6); /* -100.76138078976854 */
    const __m256d v116 = _mm256_set1_pd(0x1.af7e4513c96e9p+0); /* 1.685520474749348 */
    const __m256d v118 = _mm256_set1_pd(0x1.b6f637ad5550cp-3); /* 0.21433681009026662 */
    const __m256d v120 = _mm256_set1_pd(0x1.c34b7f526d047p-4); /* 0.11017942176005234 */
    const __m256d v122 = _mm256_set1_pd(0x1.269a5b2e28014p-4); /* 0.071924549267805837 */
    const __m256d v124 = _mm256_set1_pd(0x1.1ad1c3893bd9p-4); /* 0.069047702610751438 */
    const __m256d v126 = _mm256_set1_pd(0x1.f6ca3f10503fap-4); /* 0.12275147089259511 */
    const __m256d v128 = _mm256_set1_pd(-0x1.26b81df5a1af9p-6); /* -0.017988232858011852 */
    const __m256d v134 = _mm256_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_mul_pd(v0l, v0l);
    const __m256d v1h = _mm256_mul_pd(v0h, v0h);
    const __m256d v3l = _mm256_fmsub_pd(v0l, v0l, v1l);
    const __m256d v3h = _mm256_fmsub_pd(v0h, v0h, v1h);
    const __m256d v6l = _mm256_fmadd_pd(v4, v1l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v4, v1h, v5);
    const __m256d v8l = _mm256_fmadd_pd(v6l, v1l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6h, v1h, v7);
    const __m256d v10l = _mm256_fmadd_pd(v8l, v1l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v8h, v1h, v9);
    const __m256d v11l = _mm256_mul_pd(v3l, v10l);
    const __m256d v11h = _mm256_mul_pd(v3h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v12, v1l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12, v1h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v1l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v1h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v1l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v1h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v1l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v1h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v1l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v1h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v1l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v1h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v1l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v1h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v1l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v1h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v1l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v1h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v1l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v1h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v1l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v1h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v1l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v1h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v1l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v1h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v1l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v1h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v1l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v1h, v41);
    const __m256d v43l = _mm256_fmadd_pd(v11l, v42l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v11h, v42h, v42h);
    const __m256d v45l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v45h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v46l = _mm256_castpd_si256(_mm256_cmp_pd(v44, v45l, _CMP_LT_OQ));
    const __m256i v46h = _mm256_castpd_si256(_mm256_cmp_pd(v44, v45h, _CMP_LT_OQ));
    const __m256i v46 = i0_f64_4ulp_avx512_join_mask_avx2(v46l, v46h);
    __m256d r0l = v43l;
    __m256d r0h = v43h;
    __m256i any1 = v46;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v50l = _mm256_min_pd(v49, v45l);
        const __m256d v50h = _mm256_min_pd(v49, v45h);
        const __m256d v52l = _mm256_fmadd_pd(v48, v50l, v51);
        const __m256d v52h = _mm256_fmadd_pd(v48, v50h, v51);
        const __m256d v53l = _mm256_sub_pd(v52l, v51);
        const __m256d v53h = _mm256_sub_pd(v52h, v51);
        const __m256d v56l = _mm256_fmadd_pd(v53l, v55, v50l);
        const __m256d v56h = _mm256_fmadd_pd(v53h, v55, v50h);
        const __m256d v57l = _mm256_fmadd_pd(v53l, v54, v56l);
        const __m256d v57h = _mm256_fmadd_pd(v53h, v54, v56h);
        const __m256d v59l = _mm256_fmadd_pd(v47, v57l, v58);
        const __m256d v59h = _mm256_fmadd_pd(v47, v57h, v58);
        const __m256d v61l = _mm256_fmadd_pd(v59l, v57l, v60);
        const __m256d v61h = _mm256_fmadd_pd(v59h, v57h, v60);
        const __m256d v63l = _mm256_fmadd_pd(v61l, v57l, v62);
        const __m256d v63h = _mm256_fmadd_pd(v61h, v57h, v62);
        const __m256d v65l = _mm256_fmadd_pd(v63l, v57l, v64);
        const __m256d v65h = _mm256_fmadd_pd(v63h, v57h, v64);
        const __m256d v66l = _mm256_fmadd_pd(v65l, v57l, v41);
        const __m256d v66h = _mm256_fmadd_pd(v65h, v57h, v41);
        const __m256i v67l = _mm256_castpd_si256(v52l);
        const __m256i v67h = _mm256_castpd_si256(v52h);
        const __m128i v68l = i0_f64_4ulp_avx512_wrap_avx2(v67l);
        const __m128i v68h = i0_f64_4ulp_avx512_wrap_avx2(v67h);
        const __m256i v68 = _mm256_set_m128i(v68h, v68l);
        const __m256d v69l = i0_f64_4ulp_avx512_gather_f64_avx2(i0_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v68), _mm_set1_epi32(31)));
        const __m256d v69h = i0_f64_4ulp_avx512_gather_f64_avx2(i0_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v68, 1), _mm_set1_epi32(31)));
        const __m256d v70l = _mm256_fmadd_pd(v66l, v57l, v69l);
        const __m256d v70h = _mm256_fmadd_pd(v66h, v57h, v69h);
        const __m256d v71l = i0_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v50l);
        const __m256d v71h = i0_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v50h);
        const __m256d v72l = _mm256_mul_pd(v71l, v50l);
        const __m256d v72h = _mm256_mul_pd(v71h, v50h);
        const __m256d v73l = _mm256_xor_pd(v72l, _mm256_set1_pd(-0.0));
        const __m256d v73h = _mm256_xor_pd(v72h, _mm256_set1_pd(-0.0));
        const __m256d v74l = _mm256_mul_pd(v71l, v73l);
        const __m256d v74h = _mm256_mul_pd(v71h, v73h);
        const __m256d v75l = _mm256_fnmadd_pd(v71l, v72l, v41);
        const __m256d v75h = _mm256_fnmadd_pd(v71h, v72h, v41);
        const __m256d v78l = _mm256_fmadd_pd(v76, v75l, v77);
        const __m256d v78h = _mm256_fmadd_pd(v76, v75h, v77);
        const __m256d v79l = _mm256_fmadd_pd(v75l, v78l, v64);
        const __m256d v79h = _mm256_fmadd_pd(v75h, v78h, v64);
        const __m256d v80l = _mm256_fmadd_pd(v74l, v79l, v79l);
        const __m256d v80h = _mm256_fmadd_pd(v74h, v79h, v79h);
        const __m256d v81l = _mm256_fmadd_pd(v71l, v80l, v71l);
        const __m256d v81h = _mm256_fmadd_pd(v71h, v80h, v71h);
        const __m256d v82l = _mm256_mul_pd(v81l, v81l);
        const __m256d v82h = _mm256_mul_pd(v81h, v81h);
        const __m256d v85l = _mm256_fmadd_pd(v82l, v83, v84);
        const __m256d v85h = _mm256_fmadd_pd(v82h, v83, v84);
        const __m256d v87l = _mm256_fmadd_pd(v82l, v85l, v86);
        const __m256d v87h = _mm256_fmadd_pd(v82h, v85h, v86);
        const __m256d v89l = _mm256_fmadd_pd(v87l, v82l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v87h, v82h, v88);
        const __m256d v91l = _mm256_fmadd_pd(v89l, v82l, v90);
        const __m256d v91h = _mm256_fmadd_pd(v89h, v82h, v90);
        const __m256d v93l = _mm256_fmadd_pd(v91l, v82l, v92);
        const __m256d v93h = _mm256_fmadd_pd(v91h, v82h, v92);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v82l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v82h, v94);
        const __m256d v97l = _mm256_fmadd_pd(v95l, v82l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v95h, v82h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v82l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v82h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v99l, v82l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v99h, v82h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v101l, v82l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v101h, v82h, v102);
        const __m256d v105l = _mm256_fmadd_pd(v103l, v82l, v104);
        const __m256d v105h = _mm256_fmadd_pd(v103h, v82h, v104);
        const __m256d v107l = _mm256_fmadd_pd(v105l, v82l, v106);
        const __m256d v107h = _mm256_fmadd_pd(v105h, v82h, v106);
        const __m256d v109l = _mm256_fmadd_pd(v107l, v82l, v108);
        const __m256d v109h = _mm256_fmadd_pd(v107h, v82h, v108);
        const __m256d v111l = _mm256_fmadd_pd(v109l, v82l, v110);
        const __m256d v111h = _mm256_fmadd_pd(v109h, v82h, v110);
        const __m256d v113l = _mm256_fmadd_pd(v111l, v82l, v112);
        const __m256d v113h = _mm256_fmadd_pd(v111h, v82h, v112);
        const __m256d v115l = _mm256_fmadd_pd(v113l, v82l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v82h, v114);
        const __m256d v117l = _mm256_fmadd_pd(v82l, v115l, v116);
        const __m256d v117h = _mm256_fmadd_pd(v82h, v115h, v116);
        const __m256d v119l = _mm256_fmadd_pd(v82l, v117l, v118);
        const __m256d v119h = _mm256_fmadd_pd(v82h, v117h, v118);
        const __m256d v121l = _mm256_fmadd_pd(v119l, v82l, v120);
        const __m256d v121h = _mm256_fmadd_pd(v119h, v82h, v120);
        const __m256d v123l = _mm256_fmadd_pd(v82l, v121l, v122);
        const __m256d v123h = _mm256_fmadd_pd(v82h, v121h, v122);
        const __m256d v125l = _mm256_fmadd_pd(v82l, v123l, v124);
        const __m256d v125h = _mm256_fmadd_pd(v82h, v123h, v124);
        const __m256d v127l = _mm256_fmadd_pd(v82l, v125l, v126);
        const __m256d v127h = _mm256_fmadd_pd(v82h, v125h, v126);
        const __m256d v129l = _mm256_fmadd_pd(v127l, v82l, v128);
        const __m256d v129h = _mm256_fmadd_pd(v127h, v82h, v128);
        const __m256d v130l = _mm256_add_pd(v129l, v80l);
        const __m256d v130h = _mm256_add_pd(v129h, v80h);
        const __m256d v131l = _mm256_fmadd_pd(v129l, v80l, v130l);
        const __m256d v131h = _mm256_fmadd_pd(v129h, v80h, v130h);
        const __m256d v132l = _mm256_add_pd(v70l, v131l);
        const __m256d v132h = _mm256_add_pd(v70h, v131h);
        const __m256d v133l = _mm256_fmadd_pd(v70l, v131l, v132l);
        const __m256d v133h = _mm256_fmadd_pd(v70h, v131h, v132h);
        const __m256d v135l = _mm256_mul_pd(v71l, v134);
        const __m256d v135h = _mm256_mul_pd(v71h, v134);
        const __m256d v136l = i0_f64_4ulp_avx512_gather_f64_avx2(i0_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v68), _mm_set1_epi32(31)));
        const __m256d v136h = i0_f64_4ulp_avx512_gather_f64_avx2(i0_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v68, 1), _mm_set1_epi32(31)));
        const __m256d v137l = _mm256_mul_pd(v135l, v136l);
        const __m256d v137h = _mm256_mul_pd(v135h, v136h);
        const __m256d v138l = _mm256_fmadd_pd(v133l, v137l, v137l);
        const __m256d v138h = _mm256_fmadd_pd(v133h, v137h, v137h);
        const __m256d v139l = i0_f64_4ulp_avx512_lanes_scalef_f64_avx2(v138l, v53l);
        const __m256d v139h = i0_f64_4ulp_avx512_lanes_scalef_f64_avx2(v138h, v53h);
        r0l = _mm256_blendv_pd(r0l, v139l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v46))));
        r0h = _mm256_blendv_pd(r0h, v139h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v46, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static I0_F64_4ULP_AVX512_AVX2_TARGET void i0_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        i0_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
I0_F64_4ULP_AVX512_AVX512 __m512d i0_f64_4ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
I0_F64_4ULP_AVX512_AVX512 __mmask8 i0_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I0_F64_4ULP_AVX512_AVX512 void i0_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v4 = _mm512_set1_pd(-0x1.95dde4565cbdfp-20); /* -1.5119715236183214e-06 */
    const __m512d v5 = _mm512_set1_pd(0x1.ae9364ae231e7p-13); /* 0.00020531451940931854 */
    const __m512d v7 = _mm512_set1_pd(-0x1.3675158d2d0e9p-7); /* -0.0094744067413121292 */
    const __m512d v9 = _mm512_set1_pd(0x1.bd8eae7a5b201p-3); /* 0.2175572997179103 */
    const __m512d v12 = _mm512_set1_pd(0x1.2069052b0b501p-110); /* 8.6790298135203294e-34 */
    const __m512d v13 = _mm512_set1_pd(0x1.0d6a26a87e4bcp-101); /* 4.1509899717558784e-31 */
    const __m512d v15 = _mm512_set1_pd(0x1.f3ce33d9e3b74p-92); /* 3.9427700235024045e-28 */
    const __m512d v17 = _mm512_set1_pd(0x1.40852a1bdf9fbp-82); /* 2.5891413445642945e-25 */
    const __m512d v19 = _mm512_set1_pd(0x1.69eac23652b1dp-73); /* 1.4968537360644325e-22 */
    const __m512d v21 = _mm512_set1_pd(0x1.55fedb223c9d2p-64); /* 7.242037068831104e-20 */
    const __m512d v23 = _mm512_set1_pd(0x1.0b315b8692d2bp-55); /* 2.8969101729103221e-17 */
    const __m512d v25 = _mm512_set1_pd(0x1.522a407351c9ap-47); /* 9.3859655030414049e-15 */
    const __m512d v27 = _mm512_set1_pd(0x1.522a442ca7776p-39); /* 2.4028075725315426e-12 */
    const __m512d v29 = _mm512_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m512d v31 = _mm512_set1_pd(0x1.23456789cad8fp-24); /* 6.781684027946062e-08 */
    const __m512d v33 = _mm512_set1_pd(0x1.c71c71c71a6dep-18); /* 6.781684027770786e-06 */
    const __m512d v35 = _mm512_set1_pd(0x1.c71c71c71c835p-12); /* 0.00043402777777779299 */
    const __m512d v37 = _mm512_set1_pd(0x1.ffffffffffff8p-7); /* 0.015624999999999986 */
    const __m512d v39 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v41 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v44 = _mm512_set1_pd(0x1.0000000000012p+3); /* 8.000000000000032 */
    const __m512d v47 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v48 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v49 = _mm512_set1_pd(0x1.68p+9); /* 720 */
    const __m512d v51 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v54 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v55 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v58 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v60 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v62 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v64 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v76 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v77 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v83 = _mm512_set1_pd(-0x1.08642d3a9d74dp+58); /* -2.9767815708526675e+17 */
    const __m512d v84 = _mm512_set1_pd(0x1.b9bc2b6638bfdp+58); /* 4.9734943725604026e+17 */
    const __m512d v86 = _mm512_set1_pd(-0x1.529bbe1acd9d9p+58); /* -3.8123913169590432e+17 */
    const __m512d v88 = _mm512_set1_pd(0x1.3cd9fcb699c26p+57); /* 1.7837154411816672e+17 */
    const __m512d v90 = _mm512_set1_pd(-0x1.95d7e656ffdddp+55); /* -57117374934937320 */
    const __m512d v92 = _mm512_set1_pd(0x1.79eea5855e5a9p+53); /* 13297307611810642 */
    const __m512d v94 = _mm512_set1_pd(-0x1.094232d27a436p+51); /* -2333239214854683 */
    const __m512d v96 = _mm512_set1_pd(0x1.1f1dc17241cdp+48); /* 315687636713933 */
    const __m512d v98 = _mm512_set1_pd(-0x1.e65b2475da97ap+44); /* -33422131551657.477 */
    const __m512d v100 = _mm512_set1_pd(0x1.4548cf918e806p+41); /* 2794171867933.0029 */
    const __m512d v102 = _mm512_set1_pd(-0x1.5946e598c4dacp+37); /* -185369146136.60681 */
    const __m512d v104 = _mm512_set1_pd(0x1.2333217e15bffp+33); /* 9771041532.16992 */
    const __m512d v106 = _mm512_set1_pd(-0x1.856f196c018a1p+28); /* -408351126.75037581 */
    const __m512d v108 = _mm512_set1_pd(0x1.9a98c21ef69bep+23); /* 13454433.060475226 */
    const __m512d v110 = _mm512_set1_pd(-0x1.52042bc288dabp+18); /* -346128.68374844891 */
    const __m512d v112 = _mm512_set1_pd(0x1.ace0520a88121p+12); /* 6862.0200295748955 */
    const __m512d v114 = _mm512_set1_pd(-0x1.930ba767df6f2p+6); /* -100.76138078976854 */
    const __m512d v116 = _mm512_set1_pd(0x1.af7e4513c96e9p+0); /* 1.685520474749348 */
    const __m512d v118 = _mm512_set1_pd(0x1.b6f637ad5550cp-3); /* 0.21433681009026662 */
    const __m512d v120 = _mm512_set1_pd(0x1.c34b7f526d047p-4); /* 0.11017942176005234 */
    const __m512d v122 = _mm512_set1_pd(0x1.269a5b2e28014p-4); /* 0.071924549267805837 */
    const __m512d v124 = _mm512_set1_pd(0x1.1ad1c3893bd9p-4); /* 0.069047702610751438 */
    const __m512d v126 = _mm512_set1_pd(0x1.f6ca3f10503fap-4); /* 0.12275147089259511 */
    const __m512d v128 = _mm512_set1_pd(-0x1.26b81df5a1af9p-6); /* -0.017988232858011852 */
    const __m512d v134 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d t0_0 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table1 + 24);
    const __m512d v0_0l = _mm512_loadu_pd(x);
    const __m512d v0_0h = _mm512_loadu_pd(x + 8);
    const __m512d v0_1l = _mm512_loadu_pd(x + 16);
    const __m512d v0_1h = _mm512_loadu_pd(x + 24);
    const __m512d v1_0l = _mm512_mul_pd(v0_0l, v0_0l);
    const __m512d v1_0h = _mm512_mul_pd(v0_0h, v0_0h);
    const __m512d v1_1l = _mm512_mul_pd(v0_1l, v0_1l);
    const __m512d v1_1h = _mm512_mul_pd(v0_1h, v0_1h);
    const __m512d v3_0l = _mm512_fmsub_pd(v0_0l, v0_0l, v1_0l);
    const __m512d v3_0h = _mm512_fmsub_pd(v0_0h, v0_0h, v1_0h);
    const __m512d v3_1l = _mm512_fmsub_pd(v0_1l, v0_1l, v1_1l);
    const __m512d v3_1h = _mm512_fmsub_pd(v0_1h, v0_1h, v1_1h);
    const __m512d v6_0l = _mm512_fmadd_pd(v4, v1_0l, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v4, v1_0h, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v4, v1_1l, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v4, v1_1h, v5);
    const __m512d v8_0l = _mm512_fmadd_pd(v6_0l, v1_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v6_0h, v1_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v6_1l, v1_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v6_1h, v1_1h, v7);
    const __m512d v10_0l = _mm512_fmadd_pd(v8_0l, v1_0l, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v8_0h, v1_0h, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v8_1l, v1_1l, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v8_1h, v1_1h, v9);
    const __m512d v11_0l = _mm512_mul_pd(v3_0l, v10_0l);
    const __m512d v11_0h = _mm512_mul_pd(v3_0h, v10_0h);
    const __m512d v11_1l = _mm512_mul_pd(v3_1l, v10_1l);
    const __m512d v11_1h = _mm512_mul_pd(v3_1h, v10_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v12, v1_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12, v1_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12, v1_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12, v1_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v1_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v1_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v1_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v1_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v1_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v1_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v1_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v1_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v1_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v1_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v1_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v1_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v1_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v1_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v1_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v1_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v1_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v1_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v1_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v1_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v1_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v1_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v1_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v1_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v26_0l, v1_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26_0h, v1_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26_1l, v1_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26_1h, v1_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v1_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v1_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v1_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v1_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v1_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v1_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v1_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v1_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v1_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v1_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v1_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v1_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v1_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v1_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v1_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v1_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v1_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v1_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v1_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v1_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v1_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v1_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v1_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v1_1h, v39);
    const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v1_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v1_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v1_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v1_1h, v41);
    const __m512d v43_0l = _mm512_fmadd_pd(v11_0l, v42_0l, v42_0l);
    const __m512d v43_0h = _mm512_fmadd_pd(v11_0h, v42_0h, v42_0h);
    const __m512d v43_1l = _mm512_fmadd_pd(v11_1l, v42_1l, v42_1l);
    const __m512d v43_1h = _mm512_fmadd_pd(v11_1h, v42_1h, v42_1h);
    const __m512d v45_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v45_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v45_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v45_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v46_0l = _mm512_cmp_pd_mask(v44, v45_0l, _CMP_LT_OQ);
    const __mmask8 v46_0h = _mm512_cmp_pd_mask(v44, v45_0h, _CMP_LT_OQ);
    const __mmask16 v46_0 = _mm512_kunpackb(v46_0h, v46_0l);
    const __mmask8 v46_1l = _mm512_cmp_pd_mask(v44, v45_1l, _CMP_LT_OQ);
    const __mmask8 v46_1h = _mm512_cmp_pd_mask(v44, v45_1h, _CMP_LT_OQ);
    const __mmask16 v46_1 = _mm512_kunpackb(v46_1h, v46_1l);
    __m512d r0_0l = v43_0l;
    __m512d r0_0h = v43_0h;
    __m512d r0_1l = v43_1l;
    __m512d r0_1h = v43_1h;
    __mmask16 any1 = v46_0;
    any1 = (__mmask16)(any1 | v46_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v50_0l = _mm512_min_pd(v49, v45_0l);
        const __m512d v50_0h = _mm512_min_pd(v49, v45_0h);
        const __m512d v50_1l = _mm512_min_pd(v49, v45_1l);
        const __m512d v50_1h = _mm512_min_pd(v49, v45_1h);
        const __m512d v52_0l = _mm512_fmadd_pd(v48, v50_0l, v51);
        const __m512d v52_0h = _mm512_fmadd_pd(v48, v50_0h, v51);
        const __m512d v52_1l = _mm512_fmadd_pd(v48, v50_1l, v51);
        const __m512d v52_1h = _mm512_fmadd_pd(v48, v50_1h, v51);
        const __m512d v53_0l = _mm512_sub_pd(v52_0l, v51);
        const __m512d v53_0h = _mm512_sub_pd(v52_0h, v51);
        const __m512d v53_1l = _mm512_sub_pd(v52_1l, v51);
        const __m512d v53_1h = _mm512_sub_pd(v52_1h, v51);
        const __m512d v56_0l = _mm512_fmadd_pd(v53_0l, v55, v50_0l);
        const __m512d v56_0h = _mm512_fmadd_pd(v53_0h, v55, v50_0h);
        const __m512d v56_1l = _mm512_fmadd_pd(v53_1l, v55, v50_1l);
        const __m512d v56_1h = _mm512_fmadd_pd(v53_1h, v55, v50_1h);
        const __m512d v57_0l = _mm512_fmadd_pd(v53_0l, v54, v56_0l);
        const __m512d v57_0h = _mm512_fmadd_pd(v53_0h, v54, v56_0h);
        const __m512d v57_1l = _mm512_fmadd_pd(v53_1l, v54, v56_1l);
        const __m512d v57_1h = _mm512_fmadd_pd(v53_1h, v54, v56_1h);
        const __m512d v59_0l = _mm512_fmadd_pd(v47, v57_0l, v58);
        const __m512d v59_0h = _mm512_fmadd_pd(v47, v57_0h, v58);
        const __m512d v59_1l = _mm512_fmadd_pd(v47, v57_1l, v58);
        const __m512d v59_1h = _mm512_fmadd_pd(v47, v57_1h, v58);
        const __m512d v61_0l = _mm512_fmadd_pd(v59_0l, v57_0l, v60);
        const __m512d v61_0h = _mm512_fmadd_pd(v59_0h, v57_0h, v60);
        const __m512d v61_1l = _mm512_fmadd_pd(v59_1l, v57_1l, v60);
        const __m512d v61_1h = _mm512_fmadd_pd(v59_1h, v57_1h, v60);
        const __m512d v63_0l = _mm512_fmadd_pd(v61_0l, v57_0l, v62);
        const __m512d v63_0h = _mm512_fmadd_pd(v61_0h, v57_0h, v62);
        const __m512d v63_1l = _mm512_fmadd_pd(v61_1l, v57_1l, v62);
        const __m512d v63_1h = _mm512_fmadd_pd(v61_1h, v57_1h, v62);
        const __m512d v65_0l = _mm512_fmadd_pd(v63_0l, v57_0l, v64);
        const __m512d v65_0h = _mm512_fmadd_pd(v63_0h, v57_0h, v64);
        const __m512d v65_1l = _mm512_fmadd_pd(v63_1l, v57_1l, v64);
        const __m512d v65_1h = _mm512_fmadd_pd(v63_1h, v57_1h, v64);
        const __m512d v66_0l = _mm512_fmadd_pd(v65_0l, v57_0l, v41);
        const __m512d v66_0h = _mm512_fmadd_pd(v65_0h, v57_0h, v41);
        const __m512d v66_1l = _mm512_fmadd_pd(v65_1l, v57_1l, v41);
        const __m512d v66_1h = _mm512_fmadd_pd(v65_1h, v57_1h, v41);
        const __m512i v67_0l = _mm512_castpd_si512(v52_0l);
        const __m512i v67_0h = _mm512_castpd_si512(v52_0h);
        const __m512i v67_1l = _mm512_castpd_si512(v52_1l);
        const __m512i v67_1h = _mm512_castpd_si512(v52_1h);
        const __m256i v68_0l = _mm512_cvtepi64_epi32(v67_0l);
        const __m256i v68_0h = _mm512_cvtepi64_epi32(v67_0h);
        const __m512i v68_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v68_0l), v68_0h, 1);
        const __m256i v68_1l = _mm512_cvtepi64_epi32(v67_1l);
        const __m256i v68_1h = _mm512_cvtepi64_epi32(v67_1h);
        const __m512i v68_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v68_1l), v68_1h, 1);
        const __m512d v69_0l = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v68_0), t0_0, t0_1, t0_2, t0_3);
        const __m512d v69_0h = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v68_0, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v69_1l = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v68_1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v69_1h = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v68_1, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v70_0l = _mm512_fmadd_pd(v66_0l, v57_0l, v69_0l);
        const __m512d v70_0h = _mm512_fmadd_pd(v66_0h, v57_0h, v69_0h);
        const __m512d v70_1l = _mm512_fmadd_pd(v66_1l, v57_1l, v69_1l);
        const __m512d v70_1h = _mm512_fmadd_pd(v66_1h, v57_1h, v69_1h);
        const __m512d v71_0l = _mm512_rsqrt14_pd(v50_0l);
        const __m512d v71_0h = _mm512_rsqrt14_pd(v50_0h);
        const __m512d v71_1l = _mm512_rsqrt14_pd(v50_1l);
        const __m512d v71_1h = _mm512_rsqrt14_pd(v50_1h);
        const __m512d v72_0l = _mm512_mul_pd(v71_0l, v50_0l);
        const __m512d v72_0h = _mm512_mul_pd(v71_0h, v50_0h);
        const __m512d v72_1l = _mm512_mul_pd(v71_1l, v50_1l);
        const __m512d v72_1h = _mm512_mul_pd(v71_1h, v50_1h);
        const __m512d v73_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v72_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v73_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v72_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v73_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v72_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v73_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v72_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v74_0l = _mm512_mul_pd(v71_0l, v73_0l);
        const __m512d v74_0h = _mm512_mul_pd(v71_0h, v73_0h);
        const __m512d v74_1l = _mm512_mul_pd(v71_1l, v73_1l);
        const __m512d v74_1h = _mm512_mul_pd(v71_1h, v73_1h);
        const __m512d v75_0l = _mm512_fnmadd_pd(v71_0l, v72_0l, v41);
        const __m512d v75_0h = _mm512_fnmadd_pd(v71_0h, v72_0h, v41);
        const __m512d v75_1l = _mm512_fnmadd_pd(v71_1l, v72_1l, v41);
        const __m512d v75_1h = _mm512_fnmadd_pd(v71_1h, v72_1h, v41);
        const __m512d v78_0l = _mm512_fmadd_pd(v76, v75_0l, v77);
        const __m512d v78_0h = _mm512_fmadd_pd(v76, v75_0h, v77);
        const __m512d v78_1l = _mm512_fmadd_pd(v76, v75_1l, v77);
        const __m512d v78_1h = _mm512_fmadd_pd(v76, v75_1h, v77);
        const __m512d v79_0l = _mm512_fmadd_pd(v75_0l, v78_0l, v64);
        const __m512d v79_0h = _mm512_fmadd_pd(v75_0h, v78_0h, v64);
        const __m512d v79_1l = _mm512_fmadd_pd(v75_1l, v78_1l, v64);
        const __m512d v79_1h = _mm512_fmadd_pd(v75_1h, v78_1h, v64);
        const __m512d v80_0l = _mm512_fmadd_pd(v74_0l, v79_0l, v79_0l);
        const __m512d v80_0h = _mm512_fmadd_pd(v74_0h, v79_0h, v79_0h);
        const __m512d v80_1l = _mm512_fmadd_pd(v74_1l, v79_1l, v79_1l);
        const __m512d v80_1h = _mm512_fmadd_pd(v74_1h, v79_1h, v79_1h);
        const __m512d v81_0l = _mm512_fmadd_pd(v71_0l, v80_0l, v71_0l);
        const __m512d v81_0h = _mm512_fmadd_pd(v71_0h, v80_0h, v71_0h);
        const __m512d v81_1l = _mm512_fmadd_pd(v71_1l, v80_1l, v71_1l);
        const __m512d v81_1h = _mm512_fmadd_pd(v71_1h, v80_1h, v71_1h);
        const __m512d v82_0l = _mm512_mul_pd(v81_0l, v81_0l);
        const __m512d v82_0h = _mm512_mul_pd(v81_0h, v81_0h);
        const __m512d v82_1l = _mm512_mul_pd(v81_1l, v81_1l);
        const __m512d v82_1h = _mm512_mul_pd(v81_1h, v81_1h);
        const __m512d v85_0l = _mm512_fmadd_pd(v82_0l, v83, v84);
        const __m512d v85_0h = _mm512_fmadd_pd(v82_0h, v83, v84);
        const __m512d v85_1l = _mm512_fmadd_pd(v82_1l, v83, v84);
        const __m512d v85_1h = _mm512_fmadd_pd(v82_1h, v83, v84);
        const __m512d v87_0l = _mm512_fmadd_pd(v82_0l, v85_0l, v86);
        const __m512d v87_0h = _mm512_fmadd_pd(v82_0h, v85_0h, v86);
        const __m512d v87_1l = _mm512_fmadd_pd(v82_1l, v85_1l, v86);
        const __m512d v87_1h = _mm512_fmadd_pd(v82_1h, v85_1h, v86);
        const __m512d v89_0l = _mm512_fmadd_pd(v87_0l, v82_0l, v88);
        const __m512d v89_0h = _mm512_fmadd_pd(v87_0h, v82_0h, v88);
        const __m512d v89_1l = _mm512_fmadd_pd(v87_1l, v82_1l, v88);
        const __m512d v89_1h = _mm512_fmadd_pd(v87_1h, v82_1h, v88);
        const __m512d v91_0l = _mm512_fmadd_pd(v89_0l, v82_0l, v90);
        const __m512d v91_0h = _mm512_fmadd_pd(v89_0h, v82_0h, v90);
        const __m512d v91_1l = _mm512_fmadd_pd(v89_1l, v82_1l, v90);
        const __m512d v91_1h = _mm512_fmadd_pd(v89_1h, v82_1h, v90);
        const __m512d v93_0l = _mm512_fmadd_pd(v91_0l, v82_0l, v92);
        const __m512d v93_0h = _mm512_fmadd_pd(v91_0h, v82_0h, v92);
        const __m512d v93_1l = _mm512_fmadd_pd(v91_1l, v82_1l, v92);
        const __m512d v93_1h = _mm512_fmadd_pd(v91_1h, v82_1h, v92);
        const __m512d v95_0l = _mm512_fmadd_pd(v93_0l, v82_0l, v94);
        const __m512d v95_0h = _mm512_fmadd_pd(v93_0h, v82_0h, v94);
        const __m512d v95_1l = _mm512_fmadd_pd(v93_1l, v82_1l, v94);
        const __m512d v95_1h = _mm512_fmadd_pd(v93_1h, v82_1h, v94);
        const __m512d v97_0l = _mm512_fmadd_pd(v95_0l, v82_0l, v96);
        const __m512d v97_0h = _mm512_fmadd_pd(v95_0h, v82_0h, v96);
        const __m512d v97_1l = _mm512_fmadd_pd(v95_1l, v82_1l, v96);
        const __m512d v97_1h = _mm512_fmadd_pd(v95_1h, v82_1h, v96);
        const __m512d v99_0l = _mm512_fmadd_pd(v97_0l, v82_0l, v98);
        const __m512d v99_0h = _mm512_fmadd_pd(v97_0h, v82_0h, v98);
        const __m512d v99_1l = _mm512_fmadd_pd(v97_1l, v82_1l, v98);
        const __m512d v99_1h = _mm512_fmadd_pd(v97_1h, v82_1h, v98);
        const __m512d v101_0l = _mm512_fmadd_pd(v99_0l, v82_0l, v100);
        const __m512d v101_0h = _mm512_fmadd_pd(v99_0h, v82_0h, v100);
        const __m512d v101_1l = _mm512_fmadd_pd(v99_1l, v82_1l, v100);
        const __m512d v101_1h = _mm512_fmadd_pd(v99_1h, v82_1h, v100);
        const __m512d v103_0l = _mm512_fmadd_pd(v101_0l, v82_0l, v102);
        const __m512d v103_0h = _mm512_fmadd_pd(v101_0h, v82_0h, v102);
        const __m512d v103_1l = _mm512_fmadd_pd(v101_1l, v82_1l, v102);
        const __m512d v103_1h = _mm512_fmadd_pd(v101_1h, v82_1h, v102);
        const __m512d v105_0l = _mm512_fmadd_pd(v103_0l, v82_0l, v104);
        const __m512d v105_0h = _mm512_fmadd_pd(v103_0h, v82_0h, v104);
        const __m512d v105_1l = _mm512_fmadd_pd(v103_1l, v82_1l, v104);
        const __m512d v105_1h = _mm512_fmadd_pd(v103_1h, v82_1h, v104);
        const __m512d v107_0l = _mm512_fmadd_pd(v105_0l, v82_0l, v106);
        const __m512d v107_0h = _mm512_fmadd_pd(v105_0h, v82_0h, v106);
        const __m512d v107_1l = _mm512_fmadd_pd(v105_1l, v82_1l, v106);
        const __m512d v107_1h = _mm512_fmadd_pd(v105_1h, v82_1h, v106);
        const __m512d v109_0l = _mm512_fmadd_pd(v107_0l, v82_0l, v108);
        const __m512d v109_0h = _mm512_fmadd_pd(v107_0h, v82_0h, v108);
        const __m512d v109_1l = _mm512_fmadd_pd(v107_1l, v82_1l, v108);
        const __m512d v109_1h = _mm512_fmadd_pd(v107_1h, v82_1h, v108);
        const __m512d v111_0l = _mm512_fmadd_pd(v109_0l, v82_0l, v110);
        const __m512d v111_0h = _mm512_fmadd_pd(v109_0h, v82_0h, v110);
        const __m512d v111_1l = _mm512_fmadd_pd(v109_1l, v82_1l, v110);
        const __m512d v111_1h = _mm512_fmadd_pd(v109_1h, v82_1h, v110);
        const __m512d v113_0l = _mm512_fmadd_pd(v111_0l, v82_0l, v112);
        const __m512d v113_0h = _mm512_fmadd_pd(v111_0h, v82_0h, v112);
        const __m512d v113_1l = _mm512_fmadd_pd(v111_1l, v82_1l, v112);
        const __m512d v113_1h = _mm512_fmadd_pd(v111_1h, v82_1h, v112);
        const __m512d v115_0l = _mm512_fmadd_pd(v113_0l, v82_0l, v114);
        const __m512d v115_0h = _mm512_fmadd_pd(v113_0h, v82_0h, v114);
        const __m512d v115_1l = _mm512_fmadd_pd(v113_1l, v82_1l, v114);
        const __m512d v115_1h = _mm512_fmadd_pd(v113_1h, v82_1h, v114);
        const __m512d v117_0l = _mm512_fmadd_pd(v82_0l, v115_0l, v116);
        const __m512d v117_0h = _mm512_fmadd_pd(v82_0h, v115_0h, v116);
        const __m512d v117_1l = _mm512_fmadd_pd(v82_1l, v115_1l, v116);
        const __m512d v117_1h = _mm512_fmadd_pd(v82_1h, v115_1h, v116);
        const __m512d v119_0l = _mm512_fmadd_pd(v82_0l, v117_0l, v118);
        const __m512d v119_0h = _mm512_fmadd_pd(v82_0h, v117_0h, v118);
        const __m512d v119_1l = _mm512_fmadd_pd(v82_1l, v117_1l, v118);
        const __m512d v119_1h = _mm512_fmadd_pd(v82_1h, v117_1h, v118);
        const __m512d v121_0l = _mm512_fmadd_pd(v119_0l, v82_0l, v120);
        const __m512d v121_0h = _mm512_fmadd_pd(v119_0h, v82_0h, v120);
        const __m512d v121_1l = _mm512_fmadd_pd(v119_1l, v82_1l, v120);
        const __m512d v121_1h = _mm512_fmadd_pd(v119_1h, v82_1h, v120);
        const __m512d v123_0l = _mm512_fmadd_pd(v82_0l, v121_0l, v122);
        const __m512d v123_0h = _mm512_fmadd_pd(v82_0h, v121_0h, v122);
        const __m512d v123_1l = _mm512_fmadd_pd(v82_1l, v121_1l, v122);
        const __m512d v123_1h = _mm512_fmadd_pd(v82_1h, v121_1h, v122);
        const __m512d v125_0l = _mm512_fmadd_pd(v82_0l, v123_0l, v124);
        const __m512d v125_0h = _mm512_fmadd_pd(v82_0h, v123_0h, v124);
        const __m512d v125_1l = _mm512_fmadd_pd(v82_1l, v123_1l, v124);
        const __m512d v125_1h = _mm512_fmadd_pd(v82_1h, v123_1h, v124);
        const __m512d v127_0l = _mm512_fmadd_pd(v82_0l, v125_0l, v126);
        const __m512d v127_0h = _mm512_fmadd_pd(v82_0h, v125_0h, v126);
        const __m512d v127_1l = _mm512_fmadd_pd(v82_1l, v125_1l, v126);
        const __m512d v127_1h = _mm512_fmadd_pd(v82_1h, v125_1h, v126);
        const __m512d v129_0l = _mm512_fmadd_pd(v127_0l, v82_0l, v128);
        const __m512d v129_0h = _mm512_fmadd_pd(v127_0h, v82_0h, v128);
        const __m512d v129_1l = _mm512_fmadd_pd(v127_1l, v82_1l, v128);
        const __m512d v129_1h = _mm512_fmadd_pd(v127_1h, v82_1h, v128);
        const __m512d v130_0l = _mm512_add_pd(v129_0l, v80_0l);
        const __m512d v130_0h = _mm512_add_pd(v129_0h, v80_0h);
        const __m512d v130_1l = _mm512_add_pd(v129_1l, v80_1l);
        const __m512d v130_1h = _mm512_add_pd(v129_1h, v80_1h);
        const __m512d v131_0l = _mm512_fmadd_pd(v129_0l, v80_0l, v130_0l);
        const __m512d v131_0h = _mm512_fmadd_pd(v129_0h, v80_0h, v130_0h);
        const __m512d v131_1l = _mm512_fmadd_pd(v129_1l, v80_1l, v130_1l);
        const __m512d v131_1h = _mm512_fmadd_pd(v129_1h, v80_1h, v130_1h);
        const __m512d v132_0l = _mm512_add_pd(v70_0l, v131_0l);
        const __m512d v132_0h = _mm512_add_pd(v70_0h, v131_0h);
        const __m512d v132_1l = _mm512_add_pd(v70_1l, v131_1l);
        const __m512d v132_1h = _mm512_add_pd(v70_1h, v131_1h);
        const __m512d v133_0l = _mm512_fmadd_pd(v70_0l, v131_0l, v132_0l);
        const __m512d v133_0h = _mm512_fmadd_pd(v70_0h, v131_0h, v132_0h);
        const __m512d v133_1l = _mm512_fmadd_pd(v70_1l, v131_1l, v132_1l);
        const __m512d v133_1h = _mm512_fmadd_pd(v70_1h, v131_1h, v132_1h);
        const __m512d v135_0l = _mm512_mul_pd(v71_0l, v134);
        const __m512d v135_0h = _mm512_mul_pd(v71_0h, v134);
        const __m512d v135_1l = _mm512_mul_pd(v71_1l, v134);
        const __m512d v135_1h = _mm512_mul_pd(v71_1h, v134);
        const __m512d v136_0l = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v68_0), t1_0, t1_1, t1_2, t1_3);
        const __m512d v136_0h = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v68_0, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v136_1l = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v68_1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v136_1h = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v68_1, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v137_0l = _mm512_mul_pd(v135_0l, v136_0l);
        const __m512d v137_0h = _mm512_mul_pd(v135_0h, v136_0h);
        const __m512d v137_1l = _mm512_mul_pd(v135_1l, v136_1l);
        const __m512d v137_1h = _mm512_mul_pd(v135_1h, v136_1h);
        const __m512d v138_0l = _mm512_fmadd_pd(v133_0l, v137_0l, v137_0l);
        const __m512d v138_0h = _mm512_fmadd_pd(v133_0h, v137_0h, v137_0h);
        const __m512d v138_1l = _mm512_fmadd_pd(v133_1l, v137_1l, v137_1l);
        const __m512d v138_1h = _mm512_fmadd_pd(v133_1h, v137_1h, v137_1h);
        const __m512d v139_0l = _mm512_scalef_pd(v138_0l, v53_0l);
        const __m512d v139_0h = _mm512_scalef_pd(v138_0h, v53_0h);
        const __m512d v139_1l = _mm512_scalef_pd(v138_1l, v53_1l);
        const __m512d v139_1h = _mm512_scalef_pd(v138_1h, v53_1h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v46_0, r0_0l, v139_0l);
        r0_0h = _mm512_mask_blend_pd(i0_f64_4ulp_avx512_high_mask_avx512(v46_0), r0_0h, v139_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v46_1, r0_1l, v139_1l);
        r0_1h = _mm512_mask_blend_pd(i0_f64_4ulp_avx512_high_mask_avx512(v46_1), r0_1h, v139_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static I0_F64_4ULP_AVX512_AVX512_TARGET void i0_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v4 = _mm512_set1_pd(-0x1.95dde4565cbdfp-20); /* -1.5119715236183214e-06 */
    const __m512d v5 = _mm512_set1_pd(0x1.ae9364ae231e7p-13); /* 0.00020531451940931854 */
    const __m512d v7 = _mm512_set1_pd(-0x1.3675158d2d0e9p-7); /* -0.0094744067413121292 */
    const __m512d v9 = _mm512_set1_pd(0x1.bd8eae7a5b201p-3); /* 0.2175572997179103 */
    const __m512d v12 = _mm512_set1_pd(0x1.2069052b0b501p-110); /* 8.6790298135203294e-34 */
    const __m512d v13 = _mm512_set1_pd(0x1.0d6a26a87e4bcp-101); /* 4.1509899717558784e-31 */
    const __m512d v15 = _mm512_set1_pd(0x1.f3ce33d9e3b74p-92); /* 3.9427700235024045e-28 */
    const __m512d v17 = _mm512_set1_pd(0x1.40852a1bdf9fbp-82); /* 2.5891413445642945e-25 */
    const __m512d v19 = _mm512_set1_pd(0x1.69eac23652b1dp-73); /* 1.4968537360644325e-22 */
    const __m512d v21 = _mm512_set1_pd(0x1.55fedb223c9d2p-64); /* 7.242037068831104e-20 */
    const __m512d v23 = _mm512_set1_pd(0x1.0b315b8692d2bp-55); /* 2.8969101729103221e-17 */
    const __m512d v25 = _mm512_set1_pd(0x1.522a407351c9ap-47); /* 9.3859655030414049e-15 */
    const __m512d v27 = _mm512_set1_pd(0x1.522a442ca7776p-39); /* 2.4028075725315426e-12 */
    const __m512d v29 = _mm512_set1_pd(0x1.02e85c06594fcp-31); /* 4.7095027946309725e-10 */
    const __m512d v31 = _mm512_set1_pd(0x1.23456789cad8fp-24); /* 6.781684027946062e-08 */
    const __m512d v33 = _mm512_set1_pd(0x1.c71c71c71a6dep-18); /* 6.781684027770786e-06 */
    const __m512d v35 = _mm512_set1_pd(0x1.c71c71c71c835p-12); /* 0.00043402777777779299 */
    const __m512d v37 = _mm512_set1_pd(0x1.ffffffffffff8p-7); /* 0.015624999999999986 */
    const __m512d v39 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v41 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v44 = _mm512_set1_pd(0x1.0000000000012p+3); /* 8.000000000000032 */
    const __m512d v47 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v48 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v49 = _mm512_set1_pd(0x1.68p+9); /* 720 */
    const __m512d v51 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v54 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v55 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v58 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v60 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v62 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v64 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v76 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v77 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v83 = _mm512_set1_pd(-0x1.08642d3a9d74dp+58); /* -2.9767815708526675e+17 */
    const __m512d v84 = _mm512_set1_pd(0x1.b9bc2b6638bfdp+58); /* 4.9734943725604026e+17 */
    const __m512d v86 = _mm512_set1_pd(-0x1.529bbe1acd9d9p+58); /* -3.8123913169590432e+17 */
    const __m512d v88 = _mm512_set1_pd(0x1.3cd9fcb699c26p+57); /* 1.7837154411816672e+17 */
    const __m512d v90 = _mm512_set1_pd(-0x1.95d7e656ffdddp+55); /* -57117374934937320 */
    const __m512d v92 = _mm512_set1_pd(0x1.79eea5855e5a9p+53); /* 13297307611810642 */
    const __m512d v94 = _mm512_set1_pd(-0x1.094232d27a436p+51); /* -2333239214854683 */
    const __m512d v96 = _mm512_set1_pd(0x1.1f1dc17241cdp+48); /* 315687636713933 */
    const __m512d v98 = _mm512_set1_pd(-0x1.e65b2475da97ap+44); /* -33422131551657.477 */
    const __m512d v100 = _mm512_set1_pd(0x1.4548cf918e806p+41); /* 2794171867933.0029 */
    const __m512d v102 = _mm512_set1_pd(-0x1.5946e598c4dacp+37); /* -185369146136.60681 */
    const __m512d v104 = _mm512_set1_pd(0x1.2333217e15bffp+33); /* 9771041532.16992 */
    const __m512d v106 = _mm512_set1_pd(-0x1.856f196c018a1p+28); /* -408351126.75037581 */
    const __m512d v108 = _mm512_set1_pd(0x1.9a98c21ef69bep+23); /* 13454433.060475226 */
    const __m512d v110 = _mm512_set1_pd(-0x1.52042bc288dabp+18); /* -346128.68374844891 */
    const __m512d v112 = _mm512_set1_pd(0x1.ace0520a88121p+12); /* 6862.0200295748955 */
    const __m512d v114 = _mm512_set1_pd(-0x1.930ba767df6f2p+6); /* -100.76138078976854 */
    const __m512d v116 = _mm512_set1_pd(0x1.af7e4513c96e9p+0); /* 1.685520474749348 */
    const __m512d v118 = _mm512_set1_pd(0x1.b6f637ad5550cp-3); /* 0.21433681009026662 */
    const __m512d v120 = _mm512_set1_pd(0x1.c34b7f526d047p-4); /* 0.11017942176005234 */
    const __m512d v122 = _mm512_set1_pd(0x1.269a5b2e28014p-4); /* 0.071924549267805837 */
    const __m512d v124 = _mm512_set1_pd(0x1.1ad1c3893bd9p-4); /* 0.069047702610751438 */
    const __m512d v126 = _mm512_set1_pd(0x1.f6ca3f10503fap-4); /* 0.12275147089259511 */
    const __m512d v128 = _mm512_set1_pd(-0x1.26b81df5a1af9p-6); /* -0.017988232858011852 */
    const __m512d v134 = _mm512_set1_pd(0x1.ap-2); /* 0.40625 */
    const __m512d t0_0 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(i0_f64_4ulp_avx512_table1 + 24);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_mul_pd(v0l, v0l);
    const __m512d v1h = _mm512_mul_pd(v0h, v0h);
    const __m512d v3l = _mm512_fmsub_pd(v0l, v0l, v1l);
    const __m512d v3h = _mm512_fmsub_pd(v0h, v0h, v1h);
    const __m512d v6l = _mm512_fmadd_pd(v4, v1l, v5);
    const __m512d v6h = _mm512_fmadd_pd(v4, v1h, v5);
    const __m512d v8l = _mm512_fmadd_pd(v6l, v1l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6h, v1h, v7);
    const __m512d v10l = _mm512_fmadd_pd(v8l, v1l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v8h, v1h, v9);
    const __m512d v11l = _mm512_mul_pd(v3l, v10l);
    const __m512d v11h = _mm512_mul_pd(v3h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v12, v1l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12, v1h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v1l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v1h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v1l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v1h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v1l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v1h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v1l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v1h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v1l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v1h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v1l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v1h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v1l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v1h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v1l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v1h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v1l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v1h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v1l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v1h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v1l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v1h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v1l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v1h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v1l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v1h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v1l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v1h, v41);
    const __m512d v43l = _mm512_fmadd_pd(v11l, v42l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v11h, v42h, v42h);
    const __m512d v45l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v45h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v46l = _mm512_cmp_pd_mask(v44, v45l, _CMP_LT_OQ);
    const __mmask8 v46h = _mm512_cmp_pd_mask(v44, v45h, _CMP_LT_OQ);
    const __mmask16 v46 = _mm512_kunpackb(v46h, v46l);
    __m512d r0l = v43l;
    __m512d r0h = v43h;
    __mmask16 any1 = v46;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v50l = _mm512_min_pd(v49, v45l);
        const __m512d v50h = _mm512_min_pd(v49, v45h);
        const __m512d v52l = _mm512_fmadd_pd(v48, v50l, v51);
        const __m512d v52h = _mm512_fmadd_pd(v48, v50h, v51);
        const __m512d v53l = _mm512_sub_pd(v52l, v51);
        const __m512d v53h = _mm512_sub_pd(v52h, v51);
        const __m512d v56l = _mm512_fmadd_pd(v53l, v55, v50l);
        const __m512d v56h = _mm512_fmadd_pd(v53h, v55, v50h);
        const __m512d v57l = _mm512_fmadd_pd(v53l, v54, v56l);
        const __m512d v57h = _mm512_fmadd_pd(v53h, v54, v56h);
        const __m512d v59l = _mm512_fmadd_pd(v47, v57l, v58);
        const __m512d v59h = _mm512_fmadd_pd(v47, v57h, v58);
        const __m512d v61l = _mm512_fmadd_pd(v59l, v57l, v60);
        const __m512d v61h = _mm512_fmadd_pd(v59h, v57h, v60);
        const __m512d v63l = _mm512_fmadd_pd(v61l, v57l, v62);
        const __m512d v63h = _mm512_fmadd_pd(v61h, v57h, v62);
        const __m512d v65l = _mm512_fmadd_pd(v63l, v57l, v64);
        const __m512d v65h = _mm512_fmadd_pd(v63h, v57h, v64);
        const __m512d v66l = _mm512_fmadd_pd(v65l, v57l, v41);
        const __m512d v66h = _mm512_fmadd_pd(v65h, v57h, v41);
        const __m512i v67l = _mm512_castpd_si512(v52l);
        const __m512i v67h = _mm512_castpd_si512(v52h);
        const __m256i v68l = _mm512_cvtepi64_epi32(v67l);
        const __m256i v68h = _mm512_cvtepi64_epi32(v67h);
        const __m512i v68 = _mm512_inserti32x8(_mm512_castsi256_si512(v68l), v68h, 1);
        const __m512d v69l = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v68), t0_0, t0_1, t0_2, t0_3);
        const __m512d v69h = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v68, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v70l = _mm512_fmadd_pd(v66l, v57l, v69l);
        const __m512d v70h = _mm512_fmadd_pd(v66h, v57h, v69h);
        const __m512d v71l = _mm512_rsqrt14_pd(v50l);
        const __m512d v71h = _mm512_rsqrt14_pd(v50h);
        const __m512d v72l = _mm512_mul_pd(v71l, v50l);
        const __m512d v72h = _mm512_mul_pd(v71h, v50h);
        const __m512d v73l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v72l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v73h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v72h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v74l = _mm512_mul_pd(v71l, v73l);
        const __m512d v74h = _mm512_mul_pd(v71h, v73h);
        const __m512d v75l = _mm512_fnmadd_pd(v71l, v72l, v41);
        const __m512d v75h = _mm512_fnmadd_pd(v71h, v72h, v41);
        const __m512d v78l = _mm512_fmadd_pd(v76, v75l, v77);
        const __m512d v78h = _mm512_fmadd_pd(v76, v75h, v77);
        const __m512d v79l = _mm512_fmadd_pd(v75l, v78l, v64);
        const __m512d v79h = _mm512_fmadd_pd(v75h, v78h, v64);
        const __m512d v80l = _mm512_fmadd_pd(v74l, v79l, v79l);
        const __m512d v80h = _mm512_fmadd_pd(v74h, v79h, v79h);
        const __m512d v81l = _mm512_fmadd_pd(v71l, v80l, v71l);
        const __m512d v81h = _mm512_fmadd_pd(v71h, v80h, v71h);
        const __m512d v82l = _mm512_mul_pd(v81l, v81l);
        const __m512d v82h = _mm512_mul_pd(v81h, v81h);
        const __m512d v85l = _mm512_fmadd_pd(v82l, v83, v84);
        const __m512d v85h = _mm512_fmadd_pd(v82h, v83, v84);
        const __m512d v87l = _mm512_fmadd_pd(v82l, v85l, v86);
        const __m512d v87h = _mm512_fmadd_pd(v82h, v85h, v86);
        const __m512d v89l = _mm512_fmadd_pd(v87l, v82l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v87h, v82h, v88);
        const __m512d v91l = _mm512_fmadd_pd(v89l, v82l, v90);
        const __m512d v91h = _mm512_fmadd_pd(v89h, v82h, v90);
        const __m512d v93l = _mm512_fmadd_pd(v91l, v82l, v92);
        const __m512d v93h = _mm512_fmadd_pd(v91h, v82h, v92);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v82l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v82h, v94);
        const __m512d v97l = _mm512_fmadd_pd(v95l, v82l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v95h, v82h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v82l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v82h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v99l, v82l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v99h, v82h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v101l, v82l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v101h, v82h, v102);
        const __m512d v105l = _mm512_fmadd_pd(v103l, v82l, v104);
        const __m512d v105h = _mm512_fmadd_pd(v103h, v82h, v104);
        const __m512d v107l = _mm512_fmadd_pd(v105l, v82l, v106);
        const __m512d v107h = _mm512_fmadd_pd(v105h, v82h, v106);
        const __m512d v109l = _mm512_fmadd_pd(v107l, v82l, v108);
        const __m512d v109h = _mm512_fmadd_pd(v107h, v82h, v108);
        const __m512d v111l = _mm512_fmadd_pd(v109l, v82l, v110);
        const __m512d v111h = _mm512_fmadd_pd(v109h, v82h, v110);
        const __m512d v113l = _mm512_fmadd_pd(v111l, v82l, v112);
        const __m512d v113h = _mm512_fmadd_pd(v111h, v82h, v112);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v82l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v82h, v114);
        const __m512d v117l = _mm512_fmadd_pd(v82l, v115l, v116);
        const __m512d v117h = _mm512_fmadd_pd(v82h, v115h, v116);
        const __m512d v119l = _mm512_fmadd_pd(v82l, v117l, v118);
        const __m512d v119h = _mm512_fmadd_pd(v82h, v117h, v118);
        const __m512d v121l = _mm512_fmadd_pd(v119l, v82l, v120);
        const __m512d v121h = _mm512_fmadd_pd(v119h, v82h, v120);
        const __m512d v123l = _mm512_fmadd_pd(v82l, v121l, v122);
        const __m512d v123h = _mm512_fmadd_pd(v82h, v121h, v122);
        const __m512d v125l = _mm512_fmadd_pd(v82l, v123l, v124);
        const __m512d v125h = _mm512_fmadd_pd(v82h, v123h, v124);
        const __m512d v127l = _mm512_fmadd_pd(v82l, v125l, v126);
        const __m512d v127h = _mm512_fmadd_pd(v82h, v125h, v126);
        const __m512d v129l = _mm512_fmadd_pd(v127l, v82l, v128);
        const __m512d v129h = _mm512_fmadd_pd(v127h, v82h, v128);
        const __m512d v130l = _mm512_add_pd(v129l, v80l);
        const __m512d v130h = _mm512_add_pd(v129h, v80h);
        const __m512d v131l = _mm512_fmadd_pd(v129l, v80l, v130l);
        const __m512d v131h = _mm512_fmadd_pd(v129h, v80h, v130h);
        const __m512d v132l = _mm512_add_pd(v70l, v131l);
        const __m512d v132h = _mm512_add_pd(v70h, v131h);
        const __m512d v133l = _mm512_fmadd_pd(v70l, v131l, v132l);
        const __m512d v133h = _mm512_fmadd_pd(v70h, v131h, v132h);
        const __m512d v135l = _mm512_mul_pd(v71l, v134);
        const __m512d v135h = _mm512_mul_pd(v71h, v134);
        const __m512d v136l = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v68), t1_0, t1_1, t1_2, t1_3);
        const __m512d v136h = i0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v68, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v137l = _mm512_mul_pd(v135l, v136l);
        const __m512d v137h = _mm512_mul_pd(v135h, v136h);
        const __m512d v138l = _mm512_fmadd_pd(v133l, v137l, v137l);
        const __m512d v138h = _mm512_fmadd_pd(v133h, v137h, v137h);
        const __m512d v139l = _mm512_scalef_pd(v138l, v53l);
        const __m512d v139h = _mm512_scalef_pd(v138h, v53h);
        r0l = _mm512_mask_blend_pd((__mmask8)v46, r0l, v139l);
        r0h = _mm512_mask_blend_pd(i0_f64_4ulp_avx512_high_mask_avx512(v46), r0h, v139h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static I0_F64_4ULP_AVX512_AVX512_TARGET void i0_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i0_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i0_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        i0_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0_f64_4ulp_avx512_level(void) {
#if defined(I0_F64_4ULP_AVX512_FORCE_ISA)
    return I0_F64_4ULP_AVX512_FORCE_ISA;
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

double i0_f64_4ulp_avx512(double x) {
    return i0_f64_4ulp_avx512_element(x);
}

void i0_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0_f64_4ulp_avx512_level();
    if (level == 2) {
        i0_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i0_f64_4ulp_avx512_array_portable(x, y, n);
}
