/* k0_f64_4ulp_avx512: k0
 *
 *   target       k0, K_0(x), f64
 *   domain       every input
 *   max error    3.017274 ulp, observed on 2696324214 inputs
 *   worst input  0x1.080805264be9ap+9 (528.06265715319319, encoding 0x408080805264be9a)
 *   result there 0x1.f5601bcb9de4cp-767 (2.5229950751572812e-231, encoding 0x100f5601bcb9de4c)
 *   mean error   0.369408 ulp
 *   misrounded   776451059 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3e7d4ef3c4fdf81c8b47dd2b1a7c41c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0 --fmt f64 --max-ulp 3.5 --time 50s --threads 1 --seed 1 --isa avx512 --archive k0.db
 *                time: 1.2846 ns/element as avx512 code (inputs mean)
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
#include "k0_f64_4ulp_avx512.h"

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

static inline double k0_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t k0_f64_4ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float k0_f64_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k0_f64_4ulp_avx512_rcp14_lines[64][2] = {
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
 * k0_f64_4ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k0_f64_4ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k0_f64_4ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k0_f64_4ulp_avx512_frombits_f32((128 * k0_f64_4ulp_avx512_rsqrt14_lines[row][0] -
                          k0_f64_4ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k0_f64_4ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k0_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k0_f64_4ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = k0_f64_4ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)k0_f64_4ulp_avx512_rsqrt14_f32(k0_f64_4ulp_avx512_frombits_f32(i + (odd << 23))) *
        k0_f64_4ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline double k0_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k0_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k0_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k0_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k0_f64_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k0_f64_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k0_f64_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k0_f64_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k0_f64_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k0_f64_4ulp_avx512_getmant_f64(a) * k0_f64_4ulp_avx512_pow2_f64(s) * k0_f64_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k0_f64_4ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double k0_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = k0_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

static const double k0_f64_4ulp_avx512_table0[32] = {
    0x0p+0, 0x1.cd2523567f613p-55, 0x1.79aa65d837b6cp-54, -0x1.556522a2fbd0ep-54,
    -0x1.01b15eaa59348p-55, 0x1.aecf73e3a2f5fp-54, 0x1.68efde3a8a894p-54, 0x1.2f7e16d09ab31p-55,
    0x1.34d754db0abb6p-55, -0x1.24aedcc4b5068p-54, 0x1.59f48a72a4c6dp-55, 0x1.363ed60c2ac11p-59,
    0x1.690cebb7aafbp-56, -0x1.8dec6bd0f386p-56, 0x1.063e1e21c5409p-54, -0x1.c33c53bef4da8p-55,
    -0x1.3b3efbf5e2229p-54, -0x1.81f647e5a3ecfp-56, -0x1.b32dcb94da51dp-56, -0x1.369b6f13b3734p-54,
    0x1.db72fc1f0eab4p-55, -0x1.da9b88b6c1e29p-58, 0x1.1affc2b91ce27p-56, -0x1.1bbd1d3bcbb15p-54,
    0x1.c1a7792cb3387p-55, -0x1.8d6f438ad9334p-57, 0x1.36eae30af0cb3p-56, 0x1.76b2c6c921968p-57,
    0x1.4a385a63d07a7p-56, -0x1.2d52107b43e1fp-55, -0x1.ff7128fd391f1p-55, 0x1.a64a931d185eep-55,
};

static const double k0_f64_4ulp_avx512_table1[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static const double k0_f64_4ulp_avx512_table2[32] = {
    0x0p+0, 0x1.0415d89e74444p-5, 0x1.08598b59e3a07p-4, 0x1.700d30aeac0e1p-4,
    0x1.da727638446a2p-4, 0x1.23d712a49c202p-3, 0x1.5bf406b543db2p-3, 0x1.95a5adcf7017fp-3,
    0x1.d1037f2655e7bp-3, 0x1.f991c6cb3b379p-3, 0x1.1178e8227e47cp-2, 0x1.314f1e1d35ce4p-2,
    0x1.4718dc271c41bp-2, 0x1.5d5bddf595f3p-2, 0x1.741d876c67bb1p-2, 0x1.8b639a88b2df5p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.fb9186d5e3e2bp-3, -0x1.af3c94e80bff3p-3, -0x1.5ff3070a793d4p-3,
    -0x1.0d77e7cd08e59p-3, -0x1.a926d3a4ad563p-4, -0x1.f0a30c01162a6p-5, -0x1.f829b0e7833p-6,
};

static const double k0_f64_4ulp_avx512_table3[32] = {
    0x1p+0, 0x1.fp-1, 0x1.ep-1, 0x1.d4p-1,
    0x1.c8p-1, 0x1.bcp-1, 0x1.bp-1, 0x1.a4p-1,
    0x1.98p-1, 0x1.9p-1, 0x1.88p-1, 0x1.7cp-1,
    0x1.74p-1, 0x1.6cp-1, 0x1.64p-1, 0x1.5cp-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.48p+0, 0x1.3cp+0, 0x1.3p+0,
    0x1.24p+0, 0x1.1cp+0, 0x1.1p+0, 0x1.08p+0,
};

static inline double k0_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = 0x1.7cp+9; /* 760 */
    const double v2 = x;
    const double v3 = v1 < v2 ? v1 : v2;
    const double v4 = -v3;
    const double v5 = 0x1.8p+47; /* 211106232532992 */
    const double v6 = k0_f64_4ulp_avx512_fma_f64(v0, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v9 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v10 = k0_f64_4ulp_avx512_fma_f64(v7, v9, v4);
    const double v11 = k0_f64_4ulp_avx512_fma_f64(v7, v8, v10);
    const double v12 = v11 * v11;
    const double v13 = 0x1.8p+1; /* 3 */
    const double v14 = v3 - v13;
    const double v15 = 0x1p+0; /* 1 */
    const double v16 = v3 + v15;
    const double v17 = v14 / v16;
    const double v18 = 0x1.4331c9dc631a8p-36; /* 1.8371479564092269e-11 */
    const double v19 = 0x1.e4912e0639568p-36; /* 2.7544451116072808e-11 */
    const double v20 = k0_f64_4ulp_avx512_fma_f64(v17, v18, v19);
    const double v21 = -0x1.20447ceaef5aap-35; /* -3.2772224027787567e-11 */
    const double v22 = k0_f64_4ulp_avx512_fma_f64(v20, v17, v21);
    const double v23 = 0x1p-39; /* 1.8189894035458565e-12 */
    const double v24 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v25 = k0_f64_4ulp_avx512_fma_f64(v22, v23, v24);
    const double v26 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v27 = k0_f64_4ulp_avx512_fma_f64(v25, v11, v26);
    const double v28 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v29 = k0_f64_4ulp_avx512_fma_f64(v11, v27, v28);
    const double v30 = 0x1.4p-2; /* 0.3125 */
    const double v31 = k0_f64_4ulp_avx512_rsqrt14_f64(v3);
    const double v32 = v31 * v3;
    const double v33 = -v32;
    const double v34 = 0x1.fffffffffe3dp-1; /* 0.99999999999919886 */
    const double v35 = k0_f64_4ulp_avx512_fma_f64(v31, v33, v34);
    const double v36 = 0x1.8p-2; /* 0.375 */
    const double v37 = k0_f64_4ulp_avx512_fma_f64(v30, v35, v36);
    const double v38 = 0x1.555555571a58ap-3; /* 0.16666666671816827 */
    const double v39 = k0_f64_4ulp_avx512_fma_f64(v23, v37, v38);
    const double v40 = k0_f64_4ulp_avx512_fma_f64(v29, v11, v39);
    const double v41 = 0x1p-1; /* 0.5 */
    const double v42 = k0_f64_4ulp_avx512_fma_f64(v10, v41, v15);
    const double v43 = k0_f64_4ulp_avx512_fma_f64(v12, v40, v42);
    const int64_t v44 = k0_f64_4ulp_avx512_bits_f64(v6);
    const int32_t v45 = (int32_t)(uint32_t)(uint64_t)v44;
    const double v46 = k0_f64_4ulp_avx512_table0[(uint32_t)v45 & (32u - 1)];
    const double v47 = k0_f64_4ulp_avx512_fma_f64(v43, v11, v46);
    const double v48 = v17 * v17;
    const double v49 = k0_f64_4ulp_avx512_fma_f64(v48, v48, v23);
    const double v50 = -0x1.66ef6f54a4db7p-34; /* -8.1612436706736822e-11 */
    const double v51 = 0x1.8bec8a947fba2p-33; /* 1.8004538540668219e-10 */
    const double v52 = k0_f64_4ulp_avx512_fma_f64(v50, v17, v51);
    const double v53 = -0x1.d4869f5caea81p-38; /* -6.6581530571135323e-12 */
    const double v54 = 0x1.ad36b76eb0fd6p-31; /* 7.8073523847000251e-10 */
    const double v55 = k0_f64_4ulp_avx512_fma_f64(v53, v17, v54);
    const double v56 = k0_f64_4ulp_avx512_fma_f64(v48, v52, v55);
    const double v57 = k0_f64_4ulp_avx512_fma_f64(v49, v22, v56);
    const double v58 = -0x1.0d8e0b9e6a468p-29; /* -1.9612697709014008e-09 */
    const double v59 = 0x1.1511df2a97a66p-27; /* 8.0637928185363056e-09 */
    const double v60 = k0_f64_4ulp_avx512_fma_f64(v17, v58, v59);
    const double v61 = k0_f64_4ulp_avx512_fma_f64(v48, v57, v60);
    const double v62 = -0x1.746ced929bb9ap-26; /* -2.1678017223692937e-08 */
    const double v63 = k0_f64_4ulp_avx512_fma_f64(v61, v17, v62);
    const double v64 = 0x1.6238864762b8fp-24; /* 8.2473456611076779e-08 */
    const double v65 = -0x1.0a5ea6331e469p-22; /* -2.4807613669510032e-07 */
    const double v66 = k0_f64_4ulp_avx512_fma_f64(v64, v17, v65);
    const double v67 = k0_f64_4ulp_avx512_fma_f64(v48, v63, v66);
    const double v68 = 0x1.e32a26aeee87fp-21; /* 8.9996429674463327e-07 */
    const double v69 = k0_f64_4ulp_avx512_fma_f64(v17, v67, v68);
    const double v70 = -0x1.8198ae98103e4p-19; /* -2.8729171610845982e-06 */
    const double v71 = k0_f64_4ulp_avx512_fma_f64(v69, v17, v70);
    const double v72 = 0x1.5d40090338868p-17; /* 1.040846519235004e-05 */
    const double v73 = k0_f64_4ulp_avx512_fma_f64(v71, v17, v72);
    const double v74 = -0x1.24186dd46e3cfp-15; /* -3.4820488198978817e-05 */
    const double v75 = 0x1.111ab0c3030bfp-13; /* 0.00013022625907444481 */
    const double v76 = k0_f64_4ulp_avx512_fma_f64(v74, v17, v75);
    const double v77 = k0_f64_4ulp_avx512_fma_f64(v48, v73, v76);
    const double v78 = -0x1.e206b6cf7ffd2p-12; /* -0.00045969603249318175 */
    const double v79 = k0_f64_4ulp_avx512_fma_f64(v23, v73, v78);
    const double v80 = k0_f64_4ulp_avx512_fma_f64(v77, v17, v79);
    const double v81 = 0x1.eba58c8f5df75p-10; /* 0.001875483230689282 */
    const double v82 = -0x1.da5e3eaaacd8dp-8; /* -0.0072382834429619682 */
    const double v83 = k0_f64_4ulp_avx512_fma_f64(v81, v17, v82);
    const double v84 = k0_f64_4ulp_avx512_fma_f64(v80, v48, v83);
    const double v85 = 0x1.5428b33df35c3p-5; /* 0.041523313600559962 */
    const double v86 = k0_f64_4ulp_avx512_fma_f64(v84, v17, v85);
    const double v87 = -0x1.0f973bce1b586p-5; /* -0.033153168494076943 */
    const double v88 = k0_f64_4ulp_avx512_fma_f64(v86, v17, v87);
    const double v89 = v31 * v33;
    const double v90 = k0_f64_4ulp_avx512_fma_f64(v35, v37, v41);
    const double v91 = k0_f64_4ulp_avx512_fma_f64(v89, v90, v90);
    const double v92 = v88 + v91;
    const double v93 = k0_f64_4ulp_avx512_fma_f64(v88, v91, v92);
    const double v94 = v47 + v93;
    const double v95 = k0_f64_4ulp_avx512_fma_f64(v47, v93, v94);
    const double v96 = k0_f64_4ulp_avx512_table1[(uint32_t)v45 & (32u - 1)];
    const double v97 = 0x1.4p+0; /* 1.25 */
    const double v98 = v97 * v31;
    const double v99 = v96 * v98;
    const double v100 = k0_f64_4ulp_avx512_fma_f64(v95, v99, v99);
    const double v101 = k0_f64_4ulp_avx512_scalef_f64(v100, v7);
    const int v102 = !(v15 <= v2);
    double r0 = v101;
    if (v102) {
        const double v103 = k0_f64_4ulp_avx512_getexp_f64(v2);
        const double v104 = k0_f64_4ulp_avx512_getmant75_f64(v2);
        const double v105 = k0_f64_4ulp_avx512_getexp_f64(v104);
        const double v106 = v103 - v105;
        const double v107 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v108 = v5 + v104;
        const int64_t v109 = k0_f64_4ulp_avx512_bits_f64(v108);
        const int32_t v110 = (int32_t)(uint32_t)(uint64_t)v109;
        const double v111 = k0_f64_4ulp_avx512_table2[(uint32_t)v110 & (32u - 1)];
        const double v112 = k0_f64_4ulp_avx512_fma_f64(v106, v107, v111);
        const double v113 = k0_f64_4ulp_avx512_table3[(uint32_t)v110 & (32u - 1)];
        const double v114 = -0x1p+0; /* -1 */
        const double v115 = k0_f64_4ulp_avx512_fma_f64(v113, v104, v114);
        const double v116 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
        const double v117 = -0x1p-3; /* -0.125 */
        const double v118 = k0_f64_4ulp_avx512_fma_f64(v116, v115, v117);
        const double v119 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
        const double v120 = k0_f64_4ulp_avx512_fma_f64(v118, v115, v119);
        const double v121 = -0x1.5555555555555p-3; /* -0.16666666666666666 */
        const double v122 = k0_f64_4ulp_avx512_fma_f64(v120, v115, v121);
        const double v123 = 0x1.999999999999ap-3; /* 0.20000000000000001 */
        const double v124 = k0_f64_4ulp_avx512_fma_f64(v115, v122, v123);
        const double v125 = -0x1p-2; /* -0.25 */
        const double v126 = k0_f64_4ulp_avx512_fma_f64(v124, v115, v125);
        const double v127 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v128 = k0_f64_4ulp_avx512_fma_f64(v126, v115, v127);
        const double v129 = -0x1p-1; /* -0.5 */
        const double v130 = k0_f64_4ulp_avx512_fma_f64(v128, v115, v129);
        const double v131 = v115 * v115;
        const double v132 = k0_f64_4ulp_avx512_fma_f64(v130, v131, v115);
        const double v133 = v112 + v132;
        const double v134 = -v133;
        const double v135 = 0x1p-2; /* 0.25 */
        const double v136 = v2 * v2;
        const double v137 = v135 * v136;
        const double v138 = 0x1.5601885e63e5dp-44; /* 7.5940584281266234e-14 */
        const double v139 = 0x1.0b313289be0b9p-37; /* 7.5940584281266239e-12 */
        const double v140 = k0_f64_4ulp_avx512_fma_f64(v138, v137, v139);
        const double v141 = 0x1.522a43f65486ap-31; /* 6.1511873267825652e-10 */
        const double v142 = k0_f64_4ulp_avx512_fma_f64(v140, v137, v141);
        const double v143 = 0x1.522a43f65486ap-25; /* 3.9367598891408417e-08 */
        const double v144 = k0_f64_4ulp_avx512_fma_f64(v142, v137, v143);
        const double v145 = 0x1.02e85c0898b71p-19; /* 1.9290123456790124e-06 */
        const double v146 = k0_f64_4ulp_avx512_fma_f64(v137, v144, v145);
        const double v147 = 0x1.23456789abcdfp-14; /* 6.9444444444444444e-05 */
        const double v148 = k0_f64_4ulp_avx512_fma_f64(v146, v137, v147);
        const double v149 = 0x1.c71c71c71c71cp-10; /* 0.001736111111111111 */
        const double v150 = k0_f64_4ulp_avx512_fma_f64(v148, v137, v149);
        const double v151 = 0x1.c71c71c71c71cp-6; /* 0.027777777777777776 */
        const double v152 = k0_f64_4ulp_avx512_fma_f64(v150, v137, v151);
        const double v153 = k0_f64_4ulp_avx512_fma_f64(v152, v137, v135);
        const double v154 = k0_f64_4ulp_avx512_fma_f64(v153, v137, v15);
        const double v155 = k0_f64_4ulp_avx512_fma_f64(v137, v154, v15);
        const double v156 = 0x1.0457eed1338a8p-42; /* 2.3123146758334197e-13 */
        const double v157 = 0x1.896d55d330a18p-36; /* 2.2363740915521539e-11 */
        const double v158 = k0_f64_4ulp_avx512_fma_f64(v156, v137, v157);
        const double v159 = 0x1.df24eb119a2f9p-30; /* 1.743116488304105e-09 */
        const double v160 = k0_f64_4ulp_avx512_fma_f64(v158, v137, v159);
        const double v161 = 0x1.ca0246d234e72p-24; /* 1.0663850539003666e-07 */
        const double v162 = k0_f64_4ulp_avx512_fma_f64(v160, v137, v161);
        const double v163 = 0x1.4c2b6e8177e1ap-18; /* 4.9497135718719378e-06 */
        const double v164 = k0_f64_4ulp_avx512_fma_f64(v162, v137, v163);
        const double v165 = 0x1.5d6b13b0d88cap-13; /* 0.00016661561451331567 */
        const double v166 = k0_f64_4ulp_avx512_fma_f64(v164, v137, v165);
        const double v167 = 0x1.f4747696cf839p-9; /* 0.0038181681406106696 */
        const double v168 = k0_f64_4ulp_avx512_fma_f64(v137, v166, v167);
        const double v169 = 0x1.bb90e85debf56p-5; /* 0.054146245805326274 */
        const double v170 = k0_f64_4ulp_avx512_fma_f64(v137, v168, v169);
        const double v171 = v137 * v137;
        const double v172 = 0x1.9dadb014541ebp-2; /* 0.40398287891460311 */
        const double v173 = 0x1.1dadb014541ebp+0; /* 1.1159315156584124 */
        const double v174 = k0_f64_4ulp_avx512_fma_f64(v137, v172, v173);
        const double v175 = k0_f64_4ulp_avx512_fma_f64(v170, v171, v174);
        const double v176 = 0x1.dadb014541eb2p-4; /* 0.11593151565841245 */
        const double v177 = k0_f64_4ulp_avx512_fma_f64(v175, v137, v176);
        const double v178 = k0_f64_4ulp_avx512_fma_f64(v134, v155, v177);
        r0 = v178;
    }
    return r0;
}

static void k0_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0_F64_4ULP_AVX512_AVX2 static inline K0_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K0_F64_4ULP_AVX512_AVX512 static inline K0_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

K0_F64_4ULP_AVX512_AVX2 __m128i k0_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
K0_F64_4ULP_AVX512_AVX2 __m256d k0_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K0_F64_4ULP_AVX512_AVX2 __m256i k0_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
K0_F64_4ULP_AVX512_AVX2 __m256d k0_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0_f64_4ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0_F64_4ULP_AVX512_AVX2 __m256d k0_f64_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k0_f64_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0_F64_4ULP_AVX512_AVX2 __m256d k0_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0_F64_4ULP_AVX512_AVX2 __m256d k0_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

K0_F64_4ULP_AVX512_AVX2 void k0_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(0x1.7cp+9); /* 760 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v8 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v9 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v15 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v18 = _mm256_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m256d v19 = _mm256_set1_pd(0x1.e4912e0639568p-36); /* 2.7544451116072808e-11 */
    const __m256d v21 = _mm256_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m256d v23 = _mm256_set1_pd(0x1p-39); /* 1.8189894035458565e-12 */
    const __m256d v24 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v26 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v28 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v30 = _mm256_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m256d v34 = _mm256_set1_pd(0x1.fffffffffe3dp-1); /* 0.99999999999919886 */
    const __m256d v36 = _mm256_set1_pd(0x1.8p-2); /* 0.375 */
    const __m256d v38 = _mm256_set1_pd(0x1.555555571a58ap-3); /* 0.16666666671816827 */
    const __m256d v41 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v50 = _mm256_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m256d v51 = _mm256_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m256d v53 = _mm256_set1_pd(-0x1.d4869f5caea81p-38); /* -6.6581530571135323e-12 */
    const __m256d v54 = _mm256_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m256d v58 = _mm256_set1_pd(-0x1.0d8e0b9e6a468p-29); /* -1.9612697709014008e-09 */
    const __m256d v59 = _mm256_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m256d v62 = _mm256_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m256d v64 = _mm256_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m256d v65 = _mm256_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m256d v68 = _mm256_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m256d v70 = _mm256_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m256d v72 = _mm256_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m256d v74 = _mm256_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m256d v75 = _mm256_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m256d v78 = _mm256_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m256d v81 = _mm256_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m256d v82 = _mm256_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m256d v85 = _mm256_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m256d v87 = _mm256_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m256d v97 = _mm256_set1_pd(0x1.4p+0); /* 1.25 */
    const __m256d v107 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v114 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v116 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v117 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v119 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v121 = _mm256_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m256d v123 = _mm256_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m256d v125 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v127 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v129 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v135 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v138 = _mm256_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m256d v139 = _mm256_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m256d v141 = _mm256_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m256d v143 = _mm256_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m256d v145 = _mm256_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m256d v147 = _mm256_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m256d v149 = _mm256_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m256d v151 = _mm256_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m256d v156 = _mm256_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m256d v157 = _mm256_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m256d v159 = _mm256_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m256d v161 = _mm256_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m256d v163 = _mm256_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m256d v165 = _mm256_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m256d v167 = _mm256_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m256d v169 = _mm256_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m256d v172 = _mm256_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m256d v173 = _mm256_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m256d v176 = _mm256_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
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
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v14l = _mm256_sub_pd(v3l, v13);
    const __m256d v14h = _mm256_sub_pd(v3h, v13);
    const __m256d v16l = _mm256_add_pd(v3l, v15);
    const __m256d v16h = _mm256_add_pd(v3h, v15);
    const __m256d v17l = _mm256_div_pd(v14l, v16l);
    const __m256d v17h = _mm256_div_pd(v14h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v17l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v17h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v17l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v17h, v21);
    const __m256d v25l = _mm256_fmadd_pd(v22l, v23, v24);
    const __m256d v25h = _mm256_fmadd_pd(v22h, v23, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v11l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v11h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v11l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v11h, v27h, v28);
    const __m256d v31l = k0_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v3l);
    const __m256d v31h = k0_f64_4ulp_avx512_lanes_rsqrt14_f64_avx2(v3h);
    const __m256d v32l = _mm256_mul_pd(v31l, v3l);
    const __m256d v32h = _mm256_mul_pd(v31h, v3h);
    const __m256d v33l = _mm256_xor_pd(v32l, _mm256_set1_pd(-0.0));
    const __m256d v33h = _mm256_xor_pd(v32h, _mm256_set1_pd(-0.0));
    const __m256d v35l = _mm256_fnmadd_pd(v31l, v32l, v34);
    const __m256d v35h = _mm256_fnmadd_pd(v31h, v32h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v30, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v30, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v23, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v23, v37h, v38);
    const __m256d v40l = _mm256_fmadd_pd(v29l, v11l, v39l);
    const __m256d v40h = _mm256_fmadd_pd(v29h, v11h, v39h);
    const __m256d v42l = _mm256_fmadd_pd(v10l, v41, v15);
    const __m256d v42h = _mm256_fmadd_pd(v10h, v41, v15);
    const __m256d v43l = _mm256_fmadd_pd(v12l, v40l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v12h, v40h, v42h);
    const __m256i v44l = _mm256_castpd_si256(v6l);
    const __m256i v44h = _mm256_castpd_si256(v6h);
    const __m128i v45l = k0_f64_4ulp_avx512_wrap_avx2(v44l);
    const __m128i v45h = k0_f64_4ulp_avx512_wrap_avx2(v44h);
    const __m256i v45 = _mm256_set_m128i(v45h, v45l);
    const __m256d v46l = k0_f64_4ulp_avx512_gather_f64_avx2(k0_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v45), _mm_set1_epi32(31)));
    const __m256d v46h = k0_f64_4ulp_avx512_gather_f64_avx2(k0_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v45, 1), _mm_set1_epi32(31)));
    const __m256d v47l = _mm256_fmadd_pd(v43l, v11l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v43h, v11h, v46h);
    const __m256d v48l = _mm256_mul_pd(v17l, v17l);
    const __m256d v48h = _mm256_mul_pd(v17h, v17h);
    const __m256d v49l = _mm256_fmadd_pd(v48l, v48l, v23);
    const __m256d v49h = _mm256_fmadd_pd(v48h, v48h, v23);
    const __m256d v52l = _mm256_fmadd_pd(v50, v17l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50, v17h, v51);
    const __m256d v55l = _mm256_fmadd_pd(v53, v17l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53, v17h, v54);
    const __m256d v56l = _mm256_fmadd_pd(v48l, v52l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v48h, v52h, v55h);
    const __m256d v57l = _mm256_fmadd_pd(v49l, v22l, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v49h, v22h, v56h);
    const __m256d v60l = _mm256_fmadd_pd(v17l, v58, v59);
    const __m256d v60h = _mm256_fmadd_pd(v17h, v58, v59);
    const __m256d v61l = _mm256_fmadd_pd(v48l, v57l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v48h, v57h, v60h);
    const __m256d v63l = _mm256_fmadd_pd(v61l, v17l, v62);
    const __m256d v63h = _mm256_fmadd_pd(v61h, v17h, v62);
    const __m256d v66l = _mm256_fmadd_pd(v64, v17l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v64, v17h, v65);
    const __m256d v67l = _mm256_fmadd_pd(v48l, v63l, v66l);
    const __m256d v67h = _mm256_fmadd_pd(v48h, v63h, v66h);
    const __m256d v69l = _mm256_fmadd_pd(v17l, v67l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v17h, v67h, v68);
    const __m256d v71l = _mm256_fmadd_pd(v69l, v17l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v69h, v17h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v71l, v17l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v71h, v17h, v72);
    const __m256d v76l = _mm256_fmadd_pd(v74, v17l, v75);
    const __m256d v76h = _mm256_fmadd_pd(v74, v17h, v75);
    const __m256d v77l = _mm256_fmadd_pd(v48l, v73l, v76l);
    const __m256d v77h = _mm256_fmadd_pd(v48h, v73h, v76h);
    const __m256d v79l = _mm256_fmadd_pd(v23, v73l, v78);
    const __m256d v79h = _mm256_fmadd_pd(v23, v73h, v78);
    const __m256d v80l = _mm256_fmadd_pd(v77l, v17l, v79l);
    const __m256d v80h = _mm256_fmadd_pd(v77h, v17h, v79h);
    const __m256d v83l = _mm256_fmadd_pd(v81, v17l, v82);
    const __m256d v83h = _mm256_fmadd_pd(v81, v17h, v82);
    const __m256d v84l = _mm256_fmadd_pd(v80l, v48l, v83l);
    const __m256d v84h = _mm256_fmadd_pd(v80h, v48h, v83h);
    const __m256d v86l = _mm256_fmadd_pd(v84l, v17l, v85);
    const __m256d v86h = _mm256_fmadd_pd(v84h, v17h, v85);
    const __m256d v88l = _mm256_fmadd_pd(v86l, v17l, v87);
    const __m256d v88h = _mm256_fmadd_pd(v86h, v17h, v87);
    const __m256d v89l = _mm256_mul_pd(v31l, v33l);
    const __m256d v89h = _mm256_mul_pd(v31h, v33h);
    const __m256d v90l = _mm256_fmadd_pd(v35l, v37l, v41);
    const __m256d v90h = _mm256_fmadd_pd(v35h, v37h, v41);
    const __m256d v91l = _mm256_fmadd_pd(v89l, v90l, v90l);
    const __m256d v91h = _mm256_fmadd_pd(v89h, v90h, v90h);
    const __m256d v92l = _mm256_add_pd(v88l, v91l);
    const __m256d v92h = _mm256_add_pd(v88h, v91h);
    const __m256d v93l = _mm256_fmadd_pd(v88l, v91l, v92l);
    const __m256d v93h = _mm256_fmadd_pd(v88h, v91h, v92h);
    const __m256d v94l = _mm256_add_pd(v47l, v93l);
    const __m256d v94h = _mm256_add_pd(v47h, v93h);
    const __m256d v95l = _mm256_fmadd_pd(v47l, v93l, v94l);
    const __m256d v95h = _mm256_fmadd_pd(v47h, v93h, v94h);
    const __m256d v96l = k0_f64_4ulp_avx512_gather_f64_avx2(k0_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v45), _mm_set1_epi32(31)));
    const __m256d v96h = k0_f64_4ulp_avx512_gather_f64_avx2(k0_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v45, 1), _mm_set1_epi32(31)));
    const __m256d v98l = _mm256_mul_pd(v97, v31l);
    const __m256d v98h = _mm256_mul_pd(v97, v31h);
    const __m256d v99l = _mm256_mul_pd(v96l, v98l);
    const __m256d v99h = _mm256_mul_pd(v96h, v98h);
    const __m256d v100l = _mm256_fmadd_pd(v95l, v99l, v99l);
    const __m256d v100h = _mm256_fmadd_pd(v95h, v99h, v99h);
    const __m256d v101l = k0_f64_4ulp_avx512_lanes_scalef_f64_avx2(v100l, v7l);
    const __m256d v101h = k0_f64_4ulp_avx512_lanes_scalef_f64_avx2(v100h, v7h);
    const __m256i v102l = _mm256_castpd_si256(_mm256_cmp_pd(v15, v2l, _CMP_NLE_UQ));
    const __m256i v102h = _mm256_castpd_si256(_mm256_cmp_pd(v15, v2h, _CMP_NLE_UQ));
    const __m256i v102 = k0_f64_4ulp_avx512_join_mask_avx2(v102l, v102h);
    __m256d r0l = v101l;
    __m256d r0h = v101h;
    __m256i any1 = v102;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v103l = k0_f64_4ulp_avx512_lanes_getexp_f64_avx2(v2l);
        const __m256d v103h = k0_f64_4ulp_avx512_lanes_getexp_f64_avx2(v2h);
        const __m256d v104l = k0_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v2l);
        const __m256d v104h = k0_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v2h);
        const __m256d v105l = k0_f64_4ulp_avx512_lanes_getexp_f64_avx2(v104l);
        const __m256d v105h = k0_f64_4ulp_avx512_lanes_getexp_f64_avx2(v104h);
        const __m256d v106l = _mm256_sub_pd(v103l, v105l);
        const __m256d v106h = _mm256_sub_pd(v103h, v105h);
        const __m256d v108l = _mm256_add_pd(v5, v104l);
        const __m256d v108h = _mm256_add_pd(v5, v104h);
        const __m256i v109l = _mm256_castpd_si256(v108l);
        const __m256i v109h = _mm256_castpd_si256(v108h);
        const __m128i v110l = k0_f64_4ulp_avx512_wrap_avx2(v109l);
        const __m128i v110h = k0_f64_4ulp_avx512_wrap_avx2(v109h);
        const __m256i v110 = _mm256_set_m128i(v110h, v110l);
        const __m256d v111l = k0_f64_4ulp_avx512_gather_f64_avx2(k0_f64_4ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v110), _mm_set1_epi32(31)));
        const __m256d v111h = k0_f64_4ulp_avx512_gather_f64_avx2(k0_f64_4ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v110, 1), _mm_set1_epi32(31)));
        const __m256d v112l = _mm256_fmadd_pd(v106l, v107, v111l);
        const __m256d v112h = _mm256_fmadd_pd(v106h, v107, v111h);
        const __m256d v113l = k0_f64_4ulp_avx512_gather_f64_avx2(k0_f64_4ulp_avx512_table3, _mm_and_si128(_mm256_castsi256_si128(v110), _mm_set1_epi32(31)));
        const __m256d v113h = k0_f64_4ulp_avx512_gather_f64_avx2(k0_f64_4ulp_avx512_table3, _mm_and_si128(_mm256_extracti128_si256(v110, 1), _mm_set1_epi32(31)));
        const __m256d v115l = _mm256_fmadd_pd(v113l, v104l, v114);
        const __m256d v115h = _mm256_fmadd_pd(v113h, v104h, v114);
        const __m256d v118l = _mm256_fmadd_pd(v116, v115l, v117);
        const __m256d v118h = _mm256_fmadd_pd(v116, v115h, v117);
        const __m256d v120l = _mm256_fmadd_pd(v118l, v115l, v119);
        const __m256d v120h = _mm256_fmadd_pd(v118h, v115h, v119);
        const __m256d v122l = _mm256_fmadd_pd(v120l, v115l, v121);
        const __m256d v122h = _mm256_fmadd_pd(v120h, v115h, v121);
        const __m256d v124l = _mm256_fmadd_pd(v115l, v122l, v123);
        const __m256d v124h = _mm256_fmadd_pd(v115h, v122h, v123);
        const __m256d v126l = _mm256_fmadd_pd(v124l, v115l, v125);
        const __m256d v126h = _mm256_fmadd_pd(v124h, v115h, v125);
        const __m256d v128l = _mm256_fmadd_pd(v126l, v115l, v127);
        const __m256d v128h = _mm256_fmadd_pd(v126h, v115h, v127);
        const __m256d v130l = _mm256_fmadd_pd(v128l, v115l, v129);
        const __m256d v130h = _mm256_fmadd_pd(v128h, v115h, v129);
        const __m256d v131l = _mm256_mul_pd(v115l, v115l);
        const __m256d v131h = _mm256_mul_pd(v115h, v115h);
        const __m256d v132l = _mm256_fmadd_pd(v130l, v131l, v115l);
        const __m256d v132h = _mm256_fmadd_pd(v130h, v131h, v115h);
        const __m256d v133l = _mm256_add_pd(v112l, v132l);
        const __m256d v133h = _mm256_add_pd(v112h, v132h);
        const __m256d v136l = _mm256_mul_pd(v2l, v2l);
        const __m256d v136h = _mm256_mul_pd(v2h, v2h);
        const __m256d v137l = _mm256_mul_pd(v135, v136l);
        const __m256d v137h = _mm256_mul_pd(v135, v136h);
        const __m256d v140l = _mm256_fmadd_pd(v138, v137l, v139);
        const __m256d v140h = _mm256_fmadd_pd(v138, v137h, v139);
        const __m256d v142l = _mm256_fmadd_pd(v140l, v137l, v141);
        const __m256d v142h = _mm256_fmadd_pd(v140h, v137h, v141);
        const __m256d v144l = _mm256_fmadd_pd(v142l, v137l, v143);
        const __m256d v144h = _mm256_fmadd_pd(v142h, v137h, v143);
        const __m256d v146l = _mm256_fmadd_pd(v137l, v144l, v145);
        const __m256d v146h = _mm256_fmadd_pd(v137h, v144h, v145);
        const __m256d v148l = _mm256_fmadd_pd(v146l, v137l, v147);
        const __m256d v148h = _mm256_fmadd_pd(v146h, v137h, v147);
        const __m256d v150l = _mm256_fmadd_pd(v148l, v137l, v149);
        const __m256d v150h = _mm256_fmadd_pd(v148h, v137h, v149);
        const __m256d v152l = _mm256_fmadd_pd(v150l, v137l, v151);
        const __m256d v152h = _mm256_fmadd_pd(v150h, v137h, v151);
        const __m256d v153l = _mm256_fmadd_pd(v152l, v137l, v135);
        const __m256d v153h = _mm256_fmadd_pd(v152h, v137h, v135);
        const __m256d v154l = _mm256_fmadd_pd(v153l, v137l, v15);
        const __m256d v154h = _mm256_fmadd_pd(v153h, v137h, v15);
        const __m256d v155l = _mm256_fmadd_pd(v137l, v154l, v15);
        const __m256d v155h = _mm256_fmadd_pd(v137h, v154h, v15);
        const __m256d v158l = _mm256_fmadd_pd(v156, v137l, v157);
        const __m256d v158h = _mm256_fmadd_pd(v156, v137h, v157);
        const __m256d v160l = _mm256_fmadd_pd(v158l, v137l, v159);
        const __m256d v160h = _mm256_fmadd_pd(v158h, v137h, v159);
        const __m256d v162l = _mm256_fmadd_pd(v160l, v137l, v161);
        const __m256d v162h = _mm256_fmadd_pd(v160h, v137h, v161);
        const __m256d v164l = _mm256_fmadd_pd(v162l, v137l, v163);
        const __m256d v164h = _mm256_fmadd_pd(v162h, v137h, v163);
        const __m256d v166l = _mm256_fmadd_pd(v164l, v137l, v165);
        const __m256d v166h = _mm256_fmadd_pd(v164h, v137h, v165);
        const __m256d v168l = _mm256_fmadd_pd(v137l, v166l, v167);
        const __m256d v168h = _mm256_fmadd_pd(v137h, v166h, v167);
        const __m256d v170l = _mm256_fmadd_pd(v137l, v168l, v169);
        const __m256d v170h = _mm256_fmadd_pd(v137h, v168h, v169);
        const __m256d v171l = _mm256_mul_pd(v137l, v137l);
        const __m256d v171h = _mm256_mul_pd(v137h, v137h);
        const __m256d v174l = _mm256_fmadd_pd(v137l, v172, v173);
        const __m256d v174h = _mm256_fmadd_pd(v137h, v172, v173);
        const __m256d v175l = _mm256_fmadd_pd(v170l, v171l, v174l);
        const __m256d v175h = _mm256_fmadd_pd(v170h, v171h, v174h);
        const __m256d v177l = _mm256_fmadd_pd(v175l, v137l, v176);
        const __m256d v177h = _mm256_fmadd_pd(v175h, v137h, v176);
        const __m256d v178l = _mm256_fnmadd_pd(v133l, v155l, v177l);
        const __m256d v178h = _mm256_fnmadd_pd(v133h, v155h, v177h);
        r0l = _mm256_blendv_pd(r0l, v178l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v102))));
        r0h = _mm256_blendv_pd(r0h, v178h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v102, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static K0_F64_4ULP_AVX512_AVX2_TARGET void k0_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        k0_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
K0_F64_4ULP_AVX512_AVX512 __m512d k0_f64_4ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K0_F64_4ULP_AVX512_AVX512 __mmask8 k0_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K0_F64_4ULP_AVX512_AVX512 void k0_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.7cp+9); /* 760 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v8 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v15 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v18 = _mm512_set1_pd(0x1.4331c9dc631a8p-36); /* 1.8371479564092269e-11 */
    const __m512d v19 = _mm512_set1_pd(0x1.e4912e0639568p-36); /* 2.7544451116072808e-11 */
    const __m512d v21 = _mm512_set1_pd(-0x1.20447ceaef5aap-35); /* -3.2772224027787567e-11 */
    const __m512d v23 = _mm512_set1_pd(0x1p-39); /* 1.8189894035458565e-12 */
    const __m512d v24 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v26 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v28 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v30 = _mm512_set1_pd(0x1.4p-2); /* 0.3125 */
    const __m512d v34 = _mm512_set1_pd(0x1.fffffffffe3dp-1); /* 0.99999999999919886 */
    const __m512d v36 = _mm512_set1_pd(0x1.8p-2); /* 0.375 */
    const __m512d v38 = _mm512_set1_pd(0x1.555555571a58ap-3); /* 0.16666666671816827 */
    const __m512d v41 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v50 = _mm512_set1_pd(-0x1.66ef6f54a4db7p-34); /* -8.1612436706736822e-11 */
    const __m512d v51 = _mm512_set1_pd(0x1.8bec8a947fba2p-33); /* 1.8004538540668219e-10 */
    const __m512d v53 = _mm512_set1_pd(-0x1.d4869f5caea81p-38); /* -6.6581530571135323e-12 */
    const __m512d v54 = _mm512_set1_pd(0x1.ad36b76eb0fd6p-31); /* 7.8073523847000251e-10 */
    const __m512d v58 = _mm512_set1_pd(-0x1.0d8e0b9e6a468p-29); /* -1.9612697709014008e-09 */
    const __m512d v59 = _mm512_set1_pd(0x1.1511df2a97a66p-27); /* 8.0637928185363056e-09 */
    const __m512d v62 = _mm512_set1_pd(-0x1.746ced929bb9ap-26); /* -2.1678017223692937e-08 */
    const __m512d v64 = _mm512_set1_pd(0x1.6238864762b8fp-24); /* 8.2473456611076779e-08 */
    const __m512d v65 = _mm512_set1_pd(-0x1.0a5ea6331e469p-22); /* -2.4807613669510032e-07 */
    const __m512d v68 = _mm512_set1_pd(0x1.e32a26aeee87fp-21); /* 8.9996429674463327e-07 */
    const __m512d v70 = _mm512_set1_pd(-0x1.8198ae98103e4p-19); /* -2.8729171610845982e-06 */
    const __m512d v72 = _mm512_set1_pd(0x1.5d40090338868p-17); /* 1.040846519235004e-05 */
    const __m512d v74 = _mm512_set1_pd(-0x1.24186dd46e3cfp-15); /* -3.4820488198978817e-05 */
    const __m512d v75 = _mm512_set1_pd(0x1.111ab0c3030bfp-13); /* 0.00013022625907444481 */
    const __m512d v78 = _mm512_set1_pd(-0x1.e206b6cf7ffd2p-12); /* -0.00045969603249318175 */
    const __m512d v81 = _mm512_set1_pd(0x1.eba58c8f5df75p-10); /* 0.001875483230689282 */
    const __m512d v82 = _mm512_set1_pd(-0x1.da5e3eaaacd8dp-8); /* -0.0072382834429619682 */
    const __m512d v85 = _mm512_set1_pd(0x1.5428b33df35c3p-5); /* 0.041523313600559962 */
    const __m512d v87 = _mm512_set1_pd(-0x1.0f973bce1b586p-5); /* -0.033153168494076943 */
    const __m512d v97 = _mm512_set1_pd(0x1.4p+0); /* 1.25 */
    const __m512d v107 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v114 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v116 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v117 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v119 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v121 = _mm512_set1_pd(-0x1.5555555555555p-3); /* -0.16666666666666666 */
    const __m512d v123 = _mm512_set1_pd(0x1.999999999999ap-3); /* 0.20000000000000001 */
    const __m512d v125 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v127 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v129 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v135 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v138 = _mm512_set1_pd(0x1.5601885e63e5dp-44); /* 7.5940584281266234e-14 */
    const __m512d v139 = _mm512_set1_pd(0x1.0b313289be0b9p-37); /* 7.5940584281266239e-12 */
    const __m512d v141 = _mm512_set1_pd(0x1.522a43f65486ap-31); /* 6.1511873267825652e-10 */
    const __m512d v143 = _mm512_set1_pd(0x1.522a43f65486ap-25); /* 3.9367598891408417e-08 */
    const __m512d v145 = _mm512_set1_pd(0x1.02e85c0898b71p-19); /* 1.9290123456790124e-06 */
    const __m512d v147 = _mm512_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m512d v149 = _mm512_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m512d v151 = _mm512_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m512d v156 = _mm512_set1_pd(0x1.0457eed1338a8p-42); /* 2.3123146758334197e-13 */
    const __m512d v157 = _mm512_set1_pd(0x1.896d55d330a18p-36); /* 2.2363740915521539e-11 */
    const __m512d v159 = _mm512_set1_pd(0x1.df24eb119a2f9p-30); /* 1.743116488304105e-09 */
    const __m512d v161 = _mm512_set1_pd(0x1.ca0246d234e72p-24); /* 1.0663850539003666e-07 */
    const __m512d v163 = _mm512_set1_pd(0x1.4c2b6e8177e1ap-18); /* 4.9497135718719378e-06 */
    const __m512d v165 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v167 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v169 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v172 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v173 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v176 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512d t0_0 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table2 + 24);
    const __m512d t3_0 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table3);
    const __m512d t3_1 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table3 + 8);
    const __m512d t3_2 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table3 + 16);
    const __m512d t3_3 = _mm512_loadu_pd(k0_f64_4ulp_avx512_table3 + 24);
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
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v14l = _mm512_sub_pd(v3l, v13);
    const __m512d v14h = _mm512_sub_pd(v3h, v13);
    const __m512d v16l = _mm512_add_pd(v3l, v15);
    const __m512d v16h = _mm512_add_pd(v3h, v15);
    const __m512d v17l = _mm512_div_pd(v14l, v16l);
    const __m512d v17h = _mm512_div_pd(v14h, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v17l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v17h, v18, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v17l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v17h, v21);
    const __m512d v25l = _mm512_fmadd_pd(v22l, v23, v24);
    const __m512d v25h = _mm512_fmadd_pd(v22h, v23, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v11l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v11h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v11l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v11h, v27h, v28);
    const __m512d v31l = _mm512_rsqrt14_pd(v3l);
    const __m512d v31h = _mm512_rsqrt14_pd(v3h);
    const __m512d v32l = _mm512_mul_pd(v31l, v3l);
    const __m512d v32h = _mm512_mul_pd(v31h, v3h);
    const __m512d v33l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v33h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v35l = _mm512_fnmadd_pd(v31l, v32l, v34);
    const __m512d v35h = _mm512_fnmadd_pd(v31h, v32h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v30, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v30, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v23, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v23, v37h, v38);
    const __m512d v40l = _mm512_fmadd_pd(v29l, v11l, v39l);
    const __m512d v40h = _mm512_fmadd_pd(v29h, v11h, v39h);
    const __m512d v42l = _mm512_fmadd_pd(v10l, v41, v15);
    const __m512d v42h = _mm512_fmadd_pd(v10h, v41, v15);
    const __m512d v43l = _mm512_fmadd_pd(v12l, v40l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v12h, v40h, v42h);
    const __m512i v44l = _mm512_castpd_si512(v6l);
    const __m512i v44h = _mm512_castpd_si512(v6h);
    const __m256i v45l = _mm512_cvtepi64_epi32(v44l);
    const __m256i v45h = _mm512_cvtepi64_epi32(v44h);
    const __m512i v45 = _mm512_inserti32x8(_mm512_castsi256_si512(v45l), v45h, 1);
    const __m512d v46l = k0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v45), t0_0, t0_1, t0_2, t0_3);
    const __m512d v46h = k0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v45, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v47l = _mm512_fmadd_pd(v43l, v11l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v43h, v11h, v46h);
    const __m512d v48l = _mm512_mul_pd(v17l, v17l);
    const __m512d v48h = _mm512_mul_pd(v17h, v17h);
    const __m512d v49l = _mm512_fmadd_pd(v48l, v48l, v23);
    const __m512d v49h = _mm512_fmadd_pd(v48h, v48h, v23);
    const __m512d v52l = _mm512_fmadd_pd(v50, v17l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50, v17h, v51);
    const __m512d v55l = _mm512_fmadd_pd(v53, v17l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53, v17h, v54);
    const __m512d v56l = _mm512_fmadd_pd(v48l, v52l, v55l);
    const __m512d v56h = _mm512_fmadd_pd(v48h, v52h, v55h);
    const __m512d v57l = _mm512_fmadd_pd(v49l, v22l, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v49h, v22h, v56h);
    const __m512d v60l = _mm512_fmadd_pd(v17l, v58, v59);
    const __m512d v60h = _mm512_fmadd_pd(v17h, v58, v59);
    const __m512d v61l = _mm512_fmadd_pd(v48l, v57l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v48h, v57h, v60h);
    const __m512d v63l = _mm512_fmadd_pd(v61l, v17l, v62);
    const __m512d v63h = _mm512_fmadd_pd(v61h, v17h, v62);
    const __m512d v66l = _mm512_fmadd_pd(v64, v17l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v64, v17h, v65);
    const __m512d v67l = _mm512_fmadd_pd(v48l, v63l, v66l);
    const __m512d v67h = _mm512_fmadd_pd(v48h, v63h, v66h);
    const __m512d v69l = _mm512_fmadd_pd(v17l, v67l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v17h, v67h, v68);
    const __m512d v71l = _mm512_fmadd_pd(v69l, v17l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v69h, v17h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v71l, v17l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v71h, v17h, v72);
    const __m512d v76l = _mm512_fmadd_pd(v74, v17l, v75);
    const __m512d v76h = _mm512_fmadd_pd(v74, v17h, v75);
    const __m512d v77l = _mm512_fmadd_pd(v48l, v73l, v76l);
    const __m512d v77h = _mm512_fmadd_pd(v48h, v73h, v76h);
    const __m512d v79l = _mm512_fmadd_pd(v23, v73l, v78);
    const __m512d v79h = _mm512_fmadd_pd(v23, v73h, v78);
    const __m512d v80l = _mm512_fmadd_pd(v77l, v17l, v79l);
    const __m512d v80h = _mm512_fmadd_pd(v77h, v17h, v79h);
    const __m512d v83l = _mm512_fmadd_pd(v81, v17l, v82);
    const __m512d v83h = _mm512_fmadd_pd(v81, v17h, v82);
    const __m512d v84l = _mm512_fmadd_pd(v80l, v48l, v83l);
    const __m512d v84h = _mm512_fmadd_pd(v80h, v48h, v83h);
    const __m512d v86l = _mm512_fmadd_pd(v84l, v17l, v85);
    const __m512d v86h = _mm512_fmadd_pd(v84h, v17h, v85);
    const __m512d v88l = _mm512_fmadd_pd(v86l, v17l, v87);
    const __m512d v88h = _mm512_fmadd_pd(v86h, v17h, v87);
    const __m512d v89l = _mm512_mul_pd(v31l, v33l);
    const __m512d v89h = _mm512_mul_pd(v31h, v33h);
    const __m512d v90l = _mm512_fmadd_pd(v35l, v37l, v41);
    const __m512d v90h = _mm512_fmadd_pd(v35h, v37h, v41);
    const __m512d v91l = _mm512_fmadd_pd(v89l, v90l, v90l);
    const __m512d v91h = _mm512_fmadd_pd(v89h, v90h, v90h);
    const __m512d v92l = _mm512_add_pd(v88l, v91l);
    const __m512d v92h = _mm512_add_pd(v88h, v91h);
    const __m512d v93l = _mm512_fmadd_pd(v88l, v91l, v92l);
    const __m512d v93h = _mm512_fmadd_pd(v88h, v91h, v92h);
    const __m512d v94l = _mm512_add_pd(v47l, v93l);
    const __m512d v94h = _mm512_add_pd(v47h, v93h);
    const __m512d v95l = _mm512_fmadd_pd(v47l, v93l, v94l);
    const __m512d v95h = _mm512_fmadd_pd(v47h, v93h, v94h);
    const __m512d v96l = k0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v45), t1_0, t1_1, t1_2, t1_3);
    const __m512d v96h = k0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v45, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v98l = _mm512_mul_pd(v97, v31l);
    const __m512d v98h = _mm512_mul_pd(v97, v31h);
    const __m512d v99l = _mm512_mul_pd(v96l, v98l);
    const __m512d v99h = _mm512_mul_pd(v96h, v98h);
    const __m512d v100l = _mm512_fmadd_pd(v95l, v99l, v99l);
    const __m512d v100h = _mm512_fmadd_pd(v95h, v99h, v99h);
    const __m512d v101l = _mm512_scalef_pd(v100l, v7l);
    const __m512d v101h = _mm512_scalef_pd(v100h, v7h);
    const __mmask8 v102l = _mm512_cmp_pd_mask(v15, v2l, _CMP_NLE_UQ);
    const __mmask8 v102h = _mm512_cmp_pd_mask(v15, v2h, _CMP_NLE_UQ);
    const __mmask16 v102 = _mm512_kunpackb(v102h, v102l);
    __m512d r0l = v101l;
    __m512d r0h = v101h;
    __mmask16 any1 = v102;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v103l = _mm512_getexp_pd(v2l);
        const __m512d v103h = _mm512_getexp_pd(v2h);
        const __m512d v104l = _mm512_getmant_pd(v2l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v104h = _mm512_getmant_pd(v2h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v105l = _mm512_getexp_pd(v104l);
        const __m512d v105h = _mm512_getexp_pd(v104h);
        const __m512d v106l = _mm512_sub_pd(v103l, v105l);
        const __m512d v106h = _mm512_sub_pd(v103h, v105h);
        const __m512d v108l = _mm512_add_pd(v5, v104l);
        const __m512d v108h = _mm512_add_pd(v5, v104h);
        const __m512i v109l = _mm512_castpd_si512(v108l);
        const __m512i v109h = _mm512_castpd_si512(v108h);
        const __m256i v110l = _mm512_cvtepi64_epi32(v109l);
        const __m256i v110h = _mm512_cvtepi64_epi32(v109h);
        const __m512i v110 = _mm512_inserti32x8(_mm512_castsi256_si512(v110l), v110h, 1);
        const __m512d v111l = k0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v110), t2_0, t2_1, t2_2, t2_3);
        const __m512d v111h = k0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v110, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v112l = _mm512_fmadd_pd(v106l, v107, v111l);
        const __m512d v112h = _mm512_fmadd_pd(v106h, v107, v111h);
        const __m512d v113l = k0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v110), t3_0, t3_1, t3_2, t3_3);
        const __m512d v113h = k0_f64_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v110, 1), t3_0, t3_1, t3_2, t3_3);
        const __m512d v115l = _mm512_fmadd_pd(v113l, v104l, v114);
        const __m512d v115h = _mm512_fmadd_pd(v113h, v104h, v114);
        const __m512d v118l = _mm512_fmadd_pd(v116, v115l, v117);
        const __m512d v118h = _mm512_fmadd_pd(v116, v115h, v117);
        const __m512d v120l = _mm512_fmadd_pd(v118l, v115l, v119);
        const __m512d v120h = _mm512_fmadd_pd(v118h, v115h, v119);
        const __m512d v122l = _mm512_fmadd_pd(v120l, v115l, v121);
        const __m512d v122h = _mm512_fmadd_pd(v120h, v115h, v121);
        const __m512d v124l = _mm512_fmadd_pd(v115l, v122l, v123);
        const __m512d v124h = _mm512_fmadd_pd(v115h, v122h, v123);
        const __m512d v126l = _mm512_fmadd_pd(v124l, v115l, v125);
        const __m512d v126h = _mm512_fmadd_pd(v124h, v115h, v125);
        const __m512d v128l = _mm512_fmadd_pd(v126l, v115l, v127);
        const __m512d v128h = _mm512_fmadd_pd(v126h, v115h, v127);
        const __m512d v130l = _mm512_fmadd_pd(v128l, v115l, v129);
        const __m512d v130h = _mm512_fmadd_pd(v128h, v115h, v129);
        const __m512d v131l = _mm512_mul_pd(v115l, v115l);
        const __m512d v131h = _mm512_mul_pd(v115h, v115h);
        const __m512d v132l = _mm512_fmadd_pd(v130l, v131l, v115l);
        const __m512d v132h = _mm512_fmadd_pd(v130h, v131h, v115h);
        const __m512d v133l = _mm512_add_pd(v112l, v132l);
        const __m512d v133h = _mm512_add_pd(v112h, v132h);
        const __m512d v136l = _mm512_mul_pd(v2l, v2l);
        const __m512d v136h = _mm512_mul_pd(v2h, v2h);
        const __m512d v137l = _mm512_mul_pd(v135, v136l);
        const __m512d v137h = _mm512_mul_pd(v135, v136h);
        const __m512d v140l = _mm512_fmadd_pd(v138, v137l, v139);
        const __m512d v140h = _mm512_fmadd_pd(v138, v137h, v139);
        const __m512d v142l = _mm512_fmadd_pd(v140l, v137l, v141);
        const __m512d v142h = _mm512_fmadd_pd(v140h, v137h, v141);
        const __m512d v144l = _mm512_fmadd_pd(v142l, v137l, v143);
        const __m512d v144h = _mm512_fmadd_pd(v142h, v137h, v143);
        const __m512d v146l = _mm512_fmadd_pd(v137l, v144l, v145);
        const __m512d v146h = _mm512_fmadd_pd(v137h, v144h, v145);
        const __m512d v148l = _mm512_fmadd_pd(v146l, v137l, v147);
        const __m512d v148h = _mm512_fmadd_pd(v146h, v137h, v147);
        const __m512d v150l = _mm512_fmadd_pd(v148l, v137l, v149);
        const __m512d v150h = _mm512_fmadd_pd(v148h, v137h, v149);
        const __m512d v152l = _mm512_fmadd_pd(v150l, v137l, v151);
        const __m512d v152h = _mm512_fmadd_pd(v150h, v137h, v151);
        const __m512d v153l = _mm512_fmadd_pd(v152l, v137l, v135);
        const __m512d v153h = _mm512_fmadd_pd(v152h, v137h, v135);
        const __m512d v154l = _mm512_fmadd_pd(v153l, v137l, v15);
        const __m512d v154h = _mm512_fmadd_pd(v153h, v137h, v15);
        const __m512d v155l = _mm512_fmadd_pd(v137l, v154l, v15);
        const __m512d v155h = _mm512_fmadd_pd(v137h, v154h, v15);
        const __m512d v158l = _mm512_fmadd_pd(v156, v137l, v157);
        const __m512d v158h = _mm512_fmadd_pd(v156, v137h, v157);
        const __m512d v160l = _mm512_fmadd_pd(v158l, v137l, v159);
        const __m512d v160h = _mm512_fmadd_pd(v158h, v137h, v159);
        const __m512d v162l = _mm512_fmadd_pd(v160l, v137l, v161);
        const __m512d v162h = _mm512_fmadd_pd(v160h, v137h, v161);
        const __m512d v164l = _mm512_fmadd_pd(v162l, v137l, v163);
        const __m512d v164h = _mm512_fmadd_pd(v162h, v137h, v163);
        const __m512d v166l = _mm512_fmadd_pd(v164l, v137l, v165);
        const __m512d v166h = _mm512_fmadd_pd(v164h, v137h, v165);
        const __m512d v168l = _mm512_fmadd_pd(v137l, v166l, v167);
        const __m512d v168h = _mm512_fmadd_pd(v137h, v166h, v167);
        const __m512d v170l = _mm512_fmadd_pd(v137l, v168l, v169);
        const __m512d v170h = _mm512_fmadd_pd(v137h, v168h, v169);
        const __m512d v171l = _mm512_mul_pd(v137l, v137l);
        const __m512d v171h = _mm512_mul_pd(v137h, v137h);
        const __m512d v174l = _mm512_fmadd_pd(v137l, v172, v173);
        const __m512d v174h = _mm512_fmadd_pd(v137h, v172, v173);
        const __m512d v175l = _mm512_fmadd_pd(v170l, v171l, v174l);
        const __m512d v175h = _mm512_fmadd_pd(v170h, v171h, v174h);
        const __m512d v177l = _mm512_fmadd_pd(v175l, v137l, v176);
        const __m512d v177h = _mm512_fmadd_pd(v175h, v137h, v176);
        const __m512d v178l = _mm512_fnmadd_pd(v133l, v155l, v177l);
        const __m512d v178h = _mm512_fnmadd_pd(v133h, v155h, v177h);
        r0l = _mm512_mask_blend_pd((__mmask8)v102, r0l, v178l);
        r0h = _mm512_mask_blend_pd(k0_f64_4ulp_avx512_high_mask_avx512(v102), r0h, v178h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static K0_F64_4ULP_AVX512_AVX512_TARGET void k0_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k0_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        k0_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0_f64_4ulp_avx512_level(void) {
#if defined(K0_F64_4ULP_AVX512_FORCE_ISA)
    return K0_F64_4ULP_AVX512_FORCE_ISA;
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

double k0_f64_4ulp_avx512(double x) {
    return k0_f64_4ulp_avx512_element(x);
}

void k0_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0_f64_4ulp_avx512_level();
    if (level == 2) {
        k0_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k0_f64_4ulp_avx512_array_portable(x, y, n);
}
