/* k0_2ulp_avx512: k0
 *
 *   target       k0, K_0(x), f32
 *   domain       every input
 *   max error    1.128624 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.87fef2p-1 (0.765616953, encoding 0x3f43ff79)
 *   result there 0x1.312416p-1 (0.595978439, encoding 0x3f18920b)
 *   mean error   0.065369 ulp
 *   misrounded   5321148 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4d3455f198cf27aa089dfc922f6a4815
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k0 --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/k0/double_chebyshev_room.evo --archive k0_1.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k0_2ulp_avx512.h"

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

static inline double k0_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k0_2ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t k0_2ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float k0_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k0_2ulp_avx512_rcp14_lines[64][2] = {
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
 * k0_2ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k0_2ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k0_2ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k0_2ulp_avx512_frombits_f32((128 * k0_2ulp_avx512_rsqrt14_lines[row][0] -
                          k0_2ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k0_2ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k0_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k0_2ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = k0_2ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)k0_2ulp_avx512_rsqrt14_f32(k0_2ulp_avx512_frombits_f32(i + (odd << 23))) *
        k0_2ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline double k0_2ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k0_2ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k0_2ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k0_2ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k0_2ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k0_2ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k0_2ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k0_2ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k0_2ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k0_2ulp_avx512_getmant_f64(a) * k0_2ulp_avx512_pow2_f64(s) * k0_2ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k0_2ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline float k0_2ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = k0_2ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float k0_2ulp_avx512_getmant75_f32(float a) {
    float m = k0_2ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t k0_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline float k0_2ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline int k0_2ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float k0_2ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? k0_2ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (k0_2ulp_avx512_signaling_f32(a) | k0_2ulp_avx512_signaling_f32(b)) ? a + b : r;
}

static const double k0_2ulp_avx512_table0[32] = {
    0x1.fbf758e58c6b4p-1, 0x1.038b6b492a25ap+0, 0x1.093a572ba8f78p+0, 0x1.0f091edd60d2p+0,
    0x1.14f874f518977p+0, 0x1.1b090ff2b38afp+0, 0x1.213baa551d365p+0, 0x1.279102b0b0321p+0,
    0x1.2e09dbc61a80dp+0, 0x1.34a6fc99c23dep+0, 0x1.3b69308bad6e7p+0, 0x1.4251476fefd4bp+0,
    0x1.496015a7a1b33p+0, 0x1.5096743a62819p+0, 0x1.57f540f06aa17p+0, 0x1.5f7d5e6d2f365p+0,
    0x1.672fb44a9b538p+0, 0x1.6f0d2f34e1c45p+0, 0x1.7716c106eac73p+0, 0x1.7f4d60e761254p+0,
    0x1.87b20b6662235p+0, 0x1.9045c29bd3de9p+0, 0x1.99098e4665b7cp+0, 0x1.a1fe7beb3e887p+0,
    0x1.ab259ef65c6eap+0, 0x1.b48010dbaa133p+0, 0x1.be0ef138cd64cp+0, 0x1.c7d365f7b3d55p+0,
    0x1.d1ce9b71e0428p+0, 0x1.dc01c4947ec4fp+0, 0x1.e66e1b0542bc9p+0, 0x1.f114df481387cp+0,
};

static const double k0_2ulp_avx512_table1[32] = {
    0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0, 0x1.2f684bda12f68p+0,
    0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0, 0x1.0842108421084p+0,
    0x1p+0, 0x1.f07c1f07c1f08p-1, 0x1.e1e1e1e1e1e1ep-1, 0x1.d41d41d41d41dp-1,
    0x1.c71c71c71c71cp-1, 0x1.bacf914c1badp-1, 0x1.af286bca1af28p-1, 0x1.a41a41a41a41ap-1,
    0x1.999999999999ap-1, 0x1.8f9c18f9c18fap-1, 0x1.8618618618618p-1, 0x1.7d05f417d05f4p-1,
    0x1.745d1745d1746p-1, 0x1.6c16c16c16c17p-1, 0x1.642c8590b2164p-1, 0x1.5c9882b931057p-1,
    0x1.5555555555555p-1, 0x1.4e5e0a72f0539p-1, 0x1.47ae147ae147bp-1, 0x1.4141414141414p-1,
    0x1.3b13b13b13b14p-1, 0x1.3521cfb2b78c1p-1, 0x1.2f684bda12f68p-1, 0x1.29e4129e4129ep-1,
};

static const double k0_2ulp_avx512_table2[32] = {
    -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3, -0x1.5bf406b543dbp-3,
    -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4, -0x1.0415d89e7444p-5,
    0x0p+0, 0x1.f829b0e7832f8p-6, 0x1.f0a30c01162a8p-5, 0x1.6f0d28ae56b4ep-4,
    0x1.e27076e2af2eap-4, 0x1.29552f81ff521p-3, 0x1.5ff3070a793d6p-3, 0x1.9525a9cf456b6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.fb9186d5e3e29p-3, 0x1.1675cababa60fp-2, 0x1.2e8e2bae11d31p-2,
    0x1.4618bc21c5ec2p-2, 0x1.5d1bdbf5809cap-2, 0x1.739d7f6bbd007p-2, 0x1.89a3386c1425bp-2,
    0x1.9f323ecbf984dp-2, 0x1.b44f77bcc8f64p-2, 0x1.c8ff7c79a9a21p-2, 0x1.dd46a04c1c4a1p-2,
    0x1.f128f5faf06ecp-2, 0x1.02552a5a5d0ffp-1, 0x1.0be72e4252a83p-1, 0x1.154c3d2f4d5eap-1,
};

static inline float k0_2ulp_avx512_element(float x) {
    const double v0 = 0x1.5538b776b3ac6p-3; /* 0.16661208468436522 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = -v2;
    const double v4 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v5 = 0x1.8p+47; /* 211106232532992 */
    const double v6 = k0_2ulp_avx512_fma_f64(v3, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.62e42fefd5635p-1; /* -0.69314718058257674 */
    const double v9 = k0_2ulp_avx512_fma_f64(v7, v8, v3);
    const double v10 = 0x1.000061f1fd401p-1; /* 0.50000291899652904 */
    const double v11 = k0_2ulp_avx512_fma_f64(v0, v9, v10);
    const double v12 = 0x1.000000210e586p+0; /* 1.0000000076964581 */
    const double v13 = k0_2ulp_avx512_fma_f64(v11, v9, v12);
    const int64_t v14 = k0_2ulp_avx512_bits_f64(v6);
    const int32_t v15 = (int32_t)(uint32_t)(uint64_t)v14;
    const double v16 = k0_2ulp_avx512_table0[(uint32_t)v15 & (32u - 1)];
    const double v17 = 0x1.d8809b2a34424p-30; /* 1.7189535997308384e-09 */
    const double v18 = k0_2ulp_avx512_fma_f64(v16, v9, v17);
    const double v19 = k0_2ulp_avx512_fma_f64(v13, v18, v16);
    const double v20 = 0x1.0062c677f7edfp-1; /* 0.50075359549006382 */
    const double v21 = k0_2ulp_avx512_rsqrt14_f64(v2);
    const double v22 = v20 * v21;
    const double v23 = v21 * v2;
    const double v24 = -v23;
    const double v25 = 0x1.00c81b7af8a67p+0; /* 1.0030533957693935 */
    const double v26 = k0_2ulp_avx512_fma_f64(v24, v21, v25);
    const double v27 = k0_2ulp_avx512_fma_f64(v22, v26, v21);
    const double v28 = 0x1.c6b8a00b6305ap-18; /* 6.775873781516499e-06 */
    const double v29 = 0x1.4d6a9b2844086p+1; /* 2.6048158594713327 */
    const double v30 = v2 - v29;
    const double v31 = 0x1.8ceb219d9968cp-1; /* 0.77523140953845049 */
    const double v32 = v31 + v2;
    const double v33 = v30 / v32;
    const double v34 = -0x1.3dd0a4c06ad19p-16; /* -1.8943251008413356e-05 */
    const double v35 = k0_2ulp_avx512_fma_f64(v28, v33, v34);
    const double v36 = 0x1.90144f2d8c5b4p-14; /* 9.538634613972288e-05 */
    const double v37 = k0_2ulp_avx512_fma_f64(v35, v33, v36);
    const double v38 = -0x1.4d0f89818d4ep-12; /* -0.00031763142769432144 */
    const double v39 = k0_2ulp_avx512_fma_f64(v37, v33, v38);
    const double v40 = 0x1.c8542bd9875d2p-10; /* 0.0017407562030550172 */
    const double v41 = k0_2ulp_avx512_fma_f64(v39, v33, v40);
    const double v42 = -0x1.b36088f828e33p-8; /* -0.0066433271787534219 */
    const double v43 = k0_2ulp_avx512_fma_f64(v41, v33, v42);
    const double v44 = -0x1.53a096fcc476cp-2; /* -0.33166728894968034 */
    const double v45 = 0x1.bcf1bb05838ep-5; /* 0.054314484859888656 */
    const double v46 = k0_2ulp_avx512_fma_f64(v44, v43, v45);
    const double v47 = k0_2ulp_avx512_fma_f64(v43, v33, v46);
    const double v48 = 0x1.35e081b307c59p+0; /* 1.2104569494329296 */
    const double v49 = k0_2ulp_avx512_fma_f64(v47, v33, v48);
    const double v50 = v27 * v49;
    const double v51 = -0x1.13a026d6dd149p-32; /* -2.5068001617987887e-10 */
    const double v52 = k0_2ulp_avx512_fma_f64(v19, v50, v51);
    const double v53 = k0_2ulp_avx512_scalef_f64(v52, v7);
    const float v54 = (float)v53;
    const double v55 = 0x1p+0; /* 1 */
    const int v56 = !(v55 <= v2);
    float r0 = v54;
    if (v56) {
        const float v57 = k0_2ulp_avx512_getmant75_f32(v1);
        const double v58 = (double)v57;
        const float v59 = 0x1.7fffdp+18f; /* 393215.25 */
        const float v60 = v57 + v59;
        const int32_t v61 = k0_2ulp_avx512_bits_f32(v60);
        const double v62 = k0_2ulp_avx512_table1[(uint32_t)v61 & (32u - 1)];
        const double v63 = -0x1p+0; /* -1 */
        const double v64 = k0_2ulp_avx512_fma_f64(v58, v62, v63);
        const double v65 = 0x1.0b327d11da2dcp-60; /* 9.0529939811140607e-19 */
        const double v66 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v67 = k0_2ulp_avx512_fma_f64(v65, v64, v66);
        const double v68 = -0x1.000423debf8b6p-1; /* -0.50003158659071434 */
        const double v69 = k0_2ulp_avx512_fma_f64(v64, v67, v68);
        const double v70 = k0_2ulp_avx512_fma_f64(v64, v69, v55);
        const float v71 = k0_2ulp_avx512_getexp_f32(v1);
        const float v72 = 0x1p+8f; /* 256 */
        const float v73 = k0_2ulp_avx512_minmag_f32(v57, v72);
        const float v74 = k0_2ulp_avx512_getexp_f32(v73);
        const float v75 = v71 - v74;
        const double v76 = (double)v75;
        const double v77 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v78 = k0_2ulp_avx512_table2[(uint32_t)v61 & (32u - 1)];
        const double v79 = k0_2ulp_avx512_fma_f64(v76, v77, v78);
        const double v80 = k0_2ulp_avx512_fma_f64(v70, v64, v79);
        const double v81 = -v80;
        const double v82 = 0x1p-2; /* 0.25 */
        const double v83 = v2 * v2;
        const double v84 = v82 * v83;
        const double v85 = 0x1.23456789abcdfp-14; /* 6.9444444444444444e-05 */
        const double v86 = 0x1.c71c71c71c71cp-10; /* 0.001736111111111111 */
        const double v87 = k0_2ulp_avx512_fma_f64(v84, v85, v86);
        const double v88 = 0x1.c71c71c71c71cp-6; /* 0.027777777777777776 */
        const double v89 = k0_2ulp_avx512_fma_f64(v84, v87, v88);
        const double v90 = k0_2ulp_avx512_fma_f64(v84, v89, v82);
        const double v91 = k0_2ulp_avx512_fma_f64(v84, v90, v55);
        const double v92 = k0_2ulp_avx512_fma_f64(v84, v91, v55);
        const double v93 = 0x1.5d6b13b0d88cap-13; /* 0.00016661561451331567 */
        const double v94 = 0x1.f4747696cf839p-9; /* 0.0038181681406106696 */
        const double v95 = k0_2ulp_avx512_fma_f64(v84, v93, v94);
        const double v96 = 0x1.bb90e85debf56p-5; /* 0.054146245805326274 */
        const double v97 = k0_2ulp_avx512_fma_f64(v84, v95, v96);
        const double v98 = 0x1.9dadb014541ebp-2; /* 0.40398287891460311 */
        const double v99 = k0_2ulp_avx512_fma_f64(v97, v84, v98);
        const double v100 = 0x1.1dadb014541ebp+0; /* 1.1159315156584124 */
        const double v101 = k0_2ulp_avx512_fma_f64(v84, v99, v100);
        const double v102 = 0x1.dadb014541eb2p-4; /* 0.11593151565841245 */
        const double v103 = k0_2ulp_avx512_fma_f64(v84, v101, v102);
        const double v104 = k0_2ulp_avx512_fma_f64(v81, v92, v103);
        const float v105 = (float)v104;
        r0 = v105;
    }
    return r0;
}

static void k0_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k0_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K0_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K0_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K0_2ULP_AVX512_AVX2 static inline K0_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K0_2ULP_AVX512_AVX512 static inline K0_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

K0_2ULP_AVX512_AVX2 __m128i k0_2ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
K0_2ULP_AVX512_AVX2 __m256d k0_2ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K0_2ULP_AVX512_AVX2 __m256i k0_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
K0_2ULP_AVX512_AVX2 __m256 k0_2ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

K0_2ULP_AVX512_AVX2 __m256 k0_2ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(k0_2ulp_avx512_signaling_f32_avx2(a), k0_2ulp_avx512_signaling_f32_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
K0_2ULP_AVX512_AVX2 __m256d k0_2ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k0_2ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0_2ULP_AVX512_AVX2 __m256d k0_2ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k0_2ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K0_2ULP_AVX512_AVX2 __m256 k0_2ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k0_2ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K0_2ULP_AVX512_AVX2 __m256 k0_2ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k0_2ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

K0_2ULP_AVX512_AVX2 void k0_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.5538b776b3ac6p-3); /* 0.16661208468436522 */
    const __m256d v4 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v8 = _mm256_set1_pd(-0x1.62e42fefd5635p-1); /* -0.69314718058257674 */
    const __m256d v10 = _mm256_set1_pd(0x1.000061f1fd401p-1); /* 0.50000291899652904 */
    const __m256d v12 = _mm256_set1_pd(0x1.000000210e586p+0); /* 1.0000000076964581 */
    const __m256d v17 = _mm256_set1_pd(0x1.d8809b2a34424p-30); /* 1.7189535997308384e-09 */
    const __m256d v20 = _mm256_set1_pd(0x1.0062c677f7edfp-1); /* 0.50075359549006382 */
    const __m256d v25 = _mm256_set1_pd(0x1.00c81b7af8a67p+0); /* 1.0030533957693935 */
    const __m256d v28 = _mm256_set1_pd(0x1.c6b8a00b6305ap-18); /* 6.775873781516499e-06 */
    const __m256d v29 = _mm256_set1_pd(0x1.4d6a9b2844086p+1); /* 2.6048158594713327 */
    const __m256d v31 = _mm256_set1_pd(0x1.8ceb219d9968cp-1); /* 0.77523140953845049 */
    const __m256d v34 = _mm256_set1_pd(-0x1.3dd0a4c06ad19p-16); /* -1.8943251008413356e-05 */
    const __m256d v36 = _mm256_set1_pd(0x1.90144f2d8c5b4p-14); /* 9.538634613972288e-05 */
    const __m256d v38 = _mm256_set1_pd(-0x1.4d0f89818d4ep-12); /* -0.00031763142769432144 */
    const __m256d v40 = _mm256_set1_pd(0x1.c8542bd9875d2p-10); /* 0.0017407562030550172 */
    const __m256d v42 = _mm256_set1_pd(-0x1.b36088f828e33p-8); /* -0.0066433271787534219 */
    const __m256d v44 = _mm256_set1_pd(-0x1.53a096fcc476cp-2); /* -0.33166728894968034 */
    const __m256d v45 = _mm256_set1_pd(0x1.bcf1bb05838ep-5); /* 0.054314484859888656 */
    const __m256d v48 = _mm256_set1_pd(0x1.35e081b307c59p+0); /* 1.2104569494329296 */
    const __m256d v51 = _mm256_set1_pd(-0x1.13a026d6dd149p-32); /* -2.5068001617987887e-10 */
    const __m256d v55 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v59 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256d v63 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v65 = _mm256_set1_pd(0x1.0b327d11da2dcp-60); /* 9.0529939811140607e-19 */
    const __m256d v66 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v68 = _mm256_set1_pd(-0x1.000423debf8b6p-1); /* -0.50003158659071434 */
    const __m256 v72 = _mm256_set1_ps(0x1p+8f); /* 256 */
    const __m256d v77 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v82 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v85 = _mm256_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m256d v86 = _mm256_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m256d v88 = _mm256_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m256d v93 = _mm256_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m256d v94 = _mm256_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m256d v96 = _mm256_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m256d v98 = _mm256_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m256d v100 = _mm256_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m256d v102 = _mm256_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v6l = _mm256_fnmadd_pd(v2l, v4, v5);
    const __m256d v6h = _mm256_fnmadd_pd(v2h, v4, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v9l = _mm256_fmsub_pd(v7l, v8, v2l);
    const __m256d v9h = _mm256_fmsub_pd(v7h, v8, v2h);
    const __m256d v11l = _mm256_fmadd_pd(v0, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v0, v9h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v9l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v9h, v12);
    const __m256i v14l = _mm256_castpd_si256(v6l);
    const __m256i v14h = _mm256_castpd_si256(v6h);
    const __m128i v15l = k0_2ulp_avx512_wrap_avx2(v14l);
    const __m128i v15h = k0_2ulp_avx512_wrap_avx2(v14h);
    const __m256i v15 = _mm256_set_m128i(v15h, v15l);
    const __m256d v16l = k0_2ulp_avx512_gather_f64_avx2(k0_2ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v15), _mm_set1_epi32(31)));
    const __m256d v16h = k0_2ulp_avx512_gather_f64_avx2(k0_2ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v15, 1), _mm_set1_epi32(31)));
    const __m256d v18l = _mm256_fmadd_pd(v16l, v9l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v9h, v17);
    const __m256d v19l = _mm256_fmadd_pd(v13l, v18l, v16l);
    const __m256d v19h = _mm256_fmadd_pd(v13h, v18h, v16h);
    const __m256d v21l = k0_2ulp_avx512_lanes_rsqrt14_f64_avx2(v2l);
    const __m256d v21h = k0_2ulp_avx512_lanes_rsqrt14_f64_avx2(v2h);
    const __m256d v22l = _mm256_mul_pd(v20, v21l);
    const __m256d v22h = _mm256_mul_pd(v20, v21h);
    const __m256d v23l = _mm256_mul_pd(v21l, v2l);
    const __m256d v23h = _mm256_mul_pd(v21h, v2h);
    const __m256d v26l = _mm256_fnmadd_pd(v23l, v21l, v25);
    const __m256d v26h = _mm256_fnmadd_pd(v23h, v21h, v25);
    const __m256d v27l = _mm256_fmadd_pd(v22l, v26l, v21l);
    const __m256d v27h = _mm256_fmadd_pd(v22h, v26h, v21h);
    const __m256d v30l = _mm256_sub_pd(v2l, v29);
    const __m256d v30h = _mm256_sub_pd(v2h, v29);
    const __m256d v32l = _mm256_add_pd(v31, v2l);
    const __m256d v32h = _mm256_add_pd(v31, v2h);
    const __m256d v33l = _mm256_div_pd(v30l, v32l);
    const __m256d v33h = _mm256_div_pd(v30h, v32h);
    const __m256d v35l = _mm256_fmadd_pd(v28, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v28, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v33l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v33h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v33l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v33h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v33l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v33h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v33l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v33h, v42);
    const __m256d v46l = _mm256_fmadd_pd(v44, v43l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44, v43h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v43l, v33l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v43h, v33h, v46h);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v33l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v33h, v48);
    const __m256d v50l = _mm256_mul_pd(v27l, v49l);
    const __m256d v50h = _mm256_mul_pd(v27h, v49h);
    const __m256d v52l = _mm256_fmadd_pd(v19l, v50l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v19h, v50h, v51);
    const __m256d v53l = k0_2ulp_avx512_lanes_scalef_f64_avx2(v52l, v7l);
    const __m256d v53h = k0_2ulp_avx512_lanes_scalef_f64_avx2(v52h, v7h);
    const __m128 v54l = _mm256_cvtpd_ps(v53l);
    const __m128 v54h = _mm256_cvtpd_ps(v53h);
    const __m256 v54 = _mm256_set_m128(v54h, v54l);
    const __m256i v56l = _mm256_castpd_si256(_mm256_cmp_pd(v55, v2l, _CMP_NLE_UQ));
    const __m256i v56h = _mm256_castpd_si256(_mm256_cmp_pd(v55, v2h, _CMP_NLE_UQ));
    const __m256i v56 = k0_2ulp_avx512_join_mask_avx2(v56l, v56h);
    __m256 r0 = v54;
    __m256i any1 = v56;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v57 = k0_2ulp_avx512_lanes_getmant75_f32_avx2(v1);
        const __m256d v58l = _mm256_cvtps_pd(_mm256_castps256_ps128(v57));
        const __m256d v58h = _mm256_cvtps_pd(_mm256_extractf128_ps(v57, 1));
        const __m256 v60 = _mm256_add_ps(v57, v59);
        const __m256i v61 = _mm256_castps_si256(v60);
        const __m256d v62l = k0_2ulp_avx512_gather_f64_avx2(k0_2ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v61), _mm_set1_epi32(31)));
        const __m256d v62h = k0_2ulp_avx512_gather_f64_avx2(k0_2ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v61, 1), _mm_set1_epi32(31)));
        const __m256d v64l = _mm256_fmadd_pd(v58l, v62l, v63);
        const __m256d v64h = _mm256_fmadd_pd(v58h, v62h, v63);
        const __m256d v67l = _mm256_fmadd_pd(v65, v64l, v66);
        const __m256d v67h = _mm256_fmadd_pd(v65, v64h, v66);
        const __m256d v69l = _mm256_fmadd_pd(v64l, v67l, v68);
        const __m256d v69h = _mm256_fmadd_pd(v64h, v67h, v68);
        const __m256d v70l = _mm256_fmadd_pd(v64l, v69l, v55);
        const __m256d v70h = _mm256_fmadd_pd(v64h, v69h, v55);
        const __m256 v71 = k0_2ulp_avx512_lanes_getexp_f32_avx2(v1);
        const __m256 v73 = k0_2ulp_avx512_minmag_f32_avx2(v57, v72);
        const __m256 v74 = k0_2ulp_avx512_lanes_getexp_f32_avx2(v73);
        const __m256 v75 = _mm256_sub_ps(v71, v74);
        const __m256d v76l = _mm256_cvtps_pd(_mm256_castps256_ps128(v75));
        const __m256d v76h = _mm256_cvtps_pd(_mm256_extractf128_ps(v75, 1));
        const __m256d v78l = k0_2ulp_avx512_gather_f64_avx2(k0_2ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v61), _mm_set1_epi32(31)));
        const __m256d v78h = k0_2ulp_avx512_gather_f64_avx2(k0_2ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v61, 1), _mm_set1_epi32(31)));
        const __m256d v79l = _mm256_fmadd_pd(v76l, v77, v78l);
        const __m256d v79h = _mm256_fmadd_pd(v76h, v77, v78h);
        const __m256d v80l = _mm256_fmadd_pd(v70l, v64l, v79l);
        const __m256d v80h = _mm256_fmadd_pd(v70h, v64h, v79h);
        const __m256d v83l = _mm256_mul_pd(v2l, v2l);
        const __m256d v83h = _mm256_mul_pd(v2h, v2h);
        const __m256d v84l = _mm256_mul_pd(v82, v83l);
        const __m256d v84h = _mm256_mul_pd(v82, v83h);
        const __m256d v87l = _mm256_fmadd_pd(v84l, v85, v86);
        const __m256d v87h = _mm256_fmadd_pd(v84h, v85, v86);
        const __m256d v89l = _mm256_fmadd_pd(v84l, v87l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v84h, v87h, v88);
        const __m256d v90l = _mm256_fmadd_pd(v84l, v89l, v82);
        const __m256d v90h = _mm256_fmadd_pd(v84h, v89h, v82);
        const __m256d v91l = _mm256_fmadd_pd(v84l, v90l, v55);
        const __m256d v91h = _mm256_fmadd_pd(v84h, v90h, v55);
        const __m256d v92l = _mm256_fmadd_pd(v84l, v91l, v55);
        const __m256d v92h = _mm256_fmadd_pd(v84h, v91h, v55);
        const __m256d v95l = _mm256_fmadd_pd(v84l, v93, v94);
        const __m256d v95h = _mm256_fmadd_pd(v84h, v93, v94);
        const __m256d v97l = _mm256_fmadd_pd(v84l, v95l, v96);
        const __m256d v97h = _mm256_fmadd_pd(v84h, v95h, v96);
        const __m256d v99l = _mm256_fmadd_pd(v97l, v84l, v98);
        const __m256d v99h = _mm256_fmadd_pd(v97h, v84h, v98);
        const __m256d v101l = _mm256_fmadd_pd(v84l, v99l, v100);
        const __m256d v101h = _mm256_fmadd_pd(v84h, v99h, v100);
        const __m256d v103l = _mm256_fmadd_pd(v84l, v101l, v102);
        const __m256d v103h = _mm256_fmadd_pd(v84h, v101h, v102);
        const __m256d v104l = _mm256_fnmadd_pd(v80l, v92l, v103l);
        const __m256d v104h = _mm256_fnmadd_pd(v80h, v92h, v103h);
        const __m128 v105l = _mm256_cvtpd_ps(v104l);
        const __m128 v105h = _mm256_cvtpd_ps(v104h);
        const __m256 v105 = _mm256_set_m128(v105h, v105l);
        r0 = _mm256_blendv_ps(r0, v105, _mm256_castsi256_ps(v56));
    }
    _mm256_storeu_ps(y, r0);
}

static K0_2ULP_AVX512_AVX2_TARGET void k0_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k0_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k0_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
K0_2ULP_AVX512_AVX512 __m512d k0_2ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* ---- AVX-512 ---- */

/* 16 elements. */
K0_2ULP_AVX512_AVX512 void k0_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.5538b776b3ac6p-3); /* 0.16661208468436522 */
    const __m512d v4 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v8 = _mm512_set1_pd(-0x1.62e42fefd5635p-1); /* -0.69314718058257674 */
    const __m512d v10 = _mm512_set1_pd(0x1.000061f1fd401p-1); /* 0.50000291899652904 */
    const __m512d v12 = _mm512_set1_pd(0x1.000000210e586p+0); /* 1.0000000076964581 */
    const __m512d v17 = _mm512_set1_pd(0x1.d8809b2a34424p-30); /* 1.7189535997308384e-09 */
    const __m512d v20 = _mm512_set1_pd(0x1.0062c677f7edfp-1); /* 0.50075359549006382 */
    const __m512d v25 = _mm512_set1_pd(0x1.00c81b7af8a67p+0); /* 1.0030533957693935 */
    const __m512d v28 = _mm512_set1_pd(0x1.c6b8a00b6305ap-18); /* 6.775873781516499e-06 */
    const __m512d v29 = _mm512_set1_pd(0x1.4d6a9b2844086p+1); /* 2.6048158594713327 */
    const __m512d v31 = _mm512_set1_pd(0x1.8ceb219d9968cp-1); /* 0.77523140953845049 */
    const __m512d v34 = _mm512_set1_pd(-0x1.3dd0a4c06ad19p-16); /* -1.8943251008413356e-05 */
    const __m512d v36 = _mm512_set1_pd(0x1.90144f2d8c5b4p-14); /* 9.538634613972288e-05 */
    const __m512d v38 = _mm512_set1_pd(-0x1.4d0f89818d4ep-12); /* -0.00031763142769432144 */
    const __m512d v40 = _mm512_set1_pd(0x1.c8542bd9875d2p-10); /* 0.0017407562030550172 */
    const __m512d v42 = _mm512_set1_pd(-0x1.b36088f828e33p-8); /* -0.0066433271787534219 */
    const __m512d v44 = _mm512_set1_pd(-0x1.53a096fcc476cp-2); /* -0.33166728894968034 */
    const __m512d v45 = _mm512_set1_pd(0x1.bcf1bb05838ep-5); /* 0.054314484859888656 */
    const __m512d v48 = _mm512_set1_pd(0x1.35e081b307c59p+0); /* 1.2104569494329296 */
    const __m512d v51 = _mm512_set1_pd(-0x1.13a026d6dd149p-32); /* -2.5068001617987887e-10 */
    const __m512d v55 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512 v59 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512d v63 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v65 = _mm512_set1_pd(0x1.0b327d11da2dcp-60); /* 9.0529939811140607e-19 */
    const __m512d v66 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v68 = _mm512_set1_pd(-0x1.000423debf8b6p-1); /* -0.50003158659071434 */
    const __m512 v72 = _mm512_set1_ps(0x1p+8f); /* 256 */
    const __m512d v77 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v82 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v85 = _mm512_set1_pd(0x1.23456789abcdfp-14); /* 6.9444444444444444e-05 */
    const __m512d v86 = _mm512_set1_pd(0x1.c71c71c71c71cp-10); /* 0.001736111111111111 */
    const __m512d v88 = _mm512_set1_pd(0x1.c71c71c71c71cp-6); /* 0.027777777777777776 */
    const __m512d v93 = _mm512_set1_pd(0x1.5d6b13b0d88cap-13); /* 0.00016661561451331567 */
    const __m512d v94 = _mm512_set1_pd(0x1.f4747696cf839p-9); /* 0.0038181681406106696 */
    const __m512d v96 = _mm512_set1_pd(0x1.bb90e85debf56p-5); /* 0.054146245805326274 */
    const __m512d v98 = _mm512_set1_pd(0x1.9dadb014541ebp-2); /* 0.40398287891460311 */
    const __m512d v100 = _mm512_set1_pd(0x1.1dadb014541ebp+0); /* 1.1159315156584124 */
    const __m512d v102 = _mm512_set1_pd(0x1.dadb014541eb2p-4); /* 0.11593151565841245 */
    const __m512d t0_0 = _mm512_loadu_pd(k0_2ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k0_2ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k0_2ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k0_2ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k0_2ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k0_2ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k0_2ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k0_2ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k0_2ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k0_2ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k0_2ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k0_2ulp_avx512_table2 + 24);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v6l = _mm512_fnmadd_pd(v2l, v4, v5);
    const __m512d v6h = _mm512_fnmadd_pd(v2h, v4, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v9l = _mm512_fmsub_pd(v7l, v8, v2l);
    const __m512d v9h = _mm512_fmsub_pd(v7h, v8, v2h);
    const __m512d v11l = _mm512_fmadd_pd(v0, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v0, v9h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v9l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v9h, v12);
    const __m512i v14l = _mm512_castpd_si512(v6l);
    const __m512i v14h = _mm512_castpd_si512(v6h);
    const __m256i v15l = _mm512_cvtepi64_epi32(v14l);
    const __m256i v15h = _mm512_cvtepi64_epi32(v14h);
    const __m512i v15 = _mm512_inserti32x8(_mm512_castsi256_si512(v15l), v15h, 1);
    const __m512d v16l = k0_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v15), t0_0, t0_1, t0_2, t0_3);
    const __m512d v16h = k0_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v15, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v9l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v9h, v17);
    const __m512d v19l = _mm512_fmadd_pd(v13l, v18l, v16l);
    const __m512d v19h = _mm512_fmadd_pd(v13h, v18h, v16h);
    const __m512d v21l = _mm512_rsqrt14_pd(v2l);
    const __m512d v21h = _mm512_rsqrt14_pd(v2h);
    const __m512d v22l = _mm512_mul_pd(v20, v21l);
    const __m512d v22h = _mm512_mul_pd(v20, v21h);
    const __m512d v23l = _mm512_mul_pd(v21l, v2l);
    const __m512d v23h = _mm512_mul_pd(v21h, v2h);
    const __m512d v26l = _mm512_fnmadd_pd(v23l, v21l, v25);
    const __m512d v26h = _mm512_fnmadd_pd(v23h, v21h, v25);
    const __m512d v27l = _mm512_fmadd_pd(v22l, v26l, v21l);
    const __m512d v27h = _mm512_fmadd_pd(v22h, v26h, v21h);
    const __m512d v30l = _mm512_sub_pd(v2l, v29);
    const __m512d v30h = _mm512_sub_pd(v2h, v29);
    const __m512d v32l = _mm512_add_pd(v31, v2l);
    const __m512d v32h = _mm512_add_pd(v31, v2h);
    const __m512d v33l = _mm512_div_pd(v30l, v32l);
    const __m512d v33h = _mm512_div_pd(v30h, v32h);
    const __m512d v35l = _mm512_fmadd_pd(v28, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v28, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v33l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v33h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v33l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v33h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v33l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v33h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v33l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v33h, v42);
    const __m512d v46l = _mm512_fmadd_pd(v44, v43l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44, v43h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v43l, v33l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v43h, v33h, v46h);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v33l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v33h, v48);
    const __m512d v50l = _mm512_mul_pd(v27l, v49l);
    const __m512d v50h = _mm512_mul_pd(v27h, v49h);
    const __m512d v52l = _mm512_fmadd_pd(v19l, v50l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v19h, v50h, v51);
    const __m512d v53l = _mm512_scalef_pd(v52l, v7l);
    const __m512d v53h = _mm512_scalef_pd(v52h, v7h);
    const __m256 v54l = _mm512_cvtpd_ps(v53l);
    const __m256 v54h = _mm512_cvtpd_ps(v53h);
    const __m512 v54 = _mm512_insertf32x8(_mm512_castps256_ps512(v54l), v54h, 1);
    const __mmask8 v56l = _mm512_cmp_pd_mask(v55, v2l, _CMP_NLE_UQ);
    const __mmask8 v56h = _mm512_cmp_pd_mask(v55, v2h, _CMP_NLE_UQ);
    const __mmask16 v56 = _mm512_kunpackb(v56h, v56l);
    __m512 r0 = v54;
    __mmask16 any1 = v56;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v57 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v58l = _mm512_cvtps_pd(_mm512_castps512_ps256(v57));
        const __m512d v58h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v57, 1));
        const __m512 v60 = _mm512_add_ps(v57, v59);
        const __m512i v61 = _mm512_castps_si512(v60);
        const __m512d v62l = k0_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v61), t1_0, t1_1, t1_2, t1_3);
        const __m512d v62h = k0_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v61, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v64l = _mm512_fmadd_pd(v58l, v62l, v63);
        const __m512d v64h = _mm512_fmadd_pd(v58h, v62h, v63);
        const __m512d v67l = _mm512_fmadd_pd(v65, v64l, v66);
        const __m512d v67h = _mm512_fmadd_pd(v65, v64h, v66);
        const __m512d v69l = _mm512_fmadd_pd(v64l, v67l, v68);
        const __m512d v69h = _mm512_fmadd_pd(v64h, v67h, v68);
        const __m512d v70l = _mm512_fmadd_pd(v64l, v69l, v55);
        const __m512d v70h = _mm512_fmadd_pd(v64h, v69h, v55);
        const __m512 v71 = _mm512_getexp_ps(v1);
        const __m512 v73 = _mm512_range_ps(v57, v72, 6);
        const __m512 v74 = _mm512_getexp_ps(v73);
        const __m512 v75 = _mm512_sub_ps(v71, v74);
        const __m512d v76l = _mm512_cvtps_pd(_mm512_castps512_ps256(v75));
        const __m512d v76h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v75, 1));
        const __m512d v78l = k0_2ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v61), t2_0, t2_1, t2_2, t2_3);
        const __m512d v78h = k0_2ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v61, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v79l = _mm512_fmadd_pd(v76l, v77, v78l);
        const __m512d v79h = _mm512_fmadd_pd(v76h, v77, v78h);
        const __m512d v80l = _mm512_fmadd_pd(v70l, v64l, v79l);
        const __m512d v80h = _mm512_fmadd_pd(v70h, v64h, v79h);
        const __m512d v83l = _mm512_mul_pd(v2l, v2l);
        const __m512d v83h = _mm512_mul_pd(v2h, v2h);
        const __m512d v84l = _mm512_mul_pd(v82, v83l);
        const __m512d v84h = _mm512_mul_pd(v82, v83h);
        const __m512d v87l = _mm512_fmadd_pd(v84l, v85, v86);
        const __m512d v87h = _mm512_fmadd_pd(v84h, v85, v86);
        const __m512d v89l = _mm512_fmadd_pd(v84l, v87l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v84h, v87h, v88);
        const __m512d v90l = _mm512_fmadd_pd(v84l, v89l, v82);
        const __m512d v90h = _mm512_fmadd_pd(v84h, v89h, v82);
        const __m512d v91l = _mm512_fmadd_pd(v84l, v90l, v55);
        const __m512d v91h = _mm512_fmadd_pd(v84h, v90h, v55);
        const __m512d v92l = _mm512_fmadd_pd(v84l, v91l, v55);
        const __m512d v92h = _mm512_fmadd_pd(v84h, v91h, v55);
        const __m512d v95l = _mm512_fmadd_pd(v84l, v93, v94);
        const __m512d v95h = _mm512_fmadd_pd(v84h, v93, v94);
        const __m512d v97l = _mm512_fmadd_pd(v84l, v95l, v96);
        const __m512d v97h = _mm512_fmadd_pd(v84h, v95h, v96);
        const __m512d v99l = _mm512_fmadd_pd(v97l, v84l, v98);
        const __m512d v99h = _mm512_fmadd_pd(v97h, v84h, v98);
        const __m512d v101l = _mm512_fmadd_pd(v84l, v99l, v100);
        const __m512d v101h = _mm512_fmadd_pd(v84h, v99h, v100);
        const __m512d v103l = _mm512_fmadd_pd(v84l, v101l, v102);
        const __m512d v103h = _mm512_fmadd_pd(v84h, v101h, v102);
        const __m512d v104l = _mm512_fnmadd_pd(v80l, v92l, v103l);
        const __m512d v104h = _mm512_fnmadd_pd(v80h, v92h, v103h);
        const __m256 v105l = _mm512_cvtpd_ps(v104l);
        const __m256 v105h = _mm512_cvtpd_ps(v104h);
        const __m512 v105 = _mm512_insertf32x8(_mm512_castps256_ps512(v105l), v105h, 1);
        r0 = _mm512_mask_blend_ps(v56, r0, v105);
    }
    _mm512_storeu_ps(y, r0);
}

static K0_2ULP_AVX512_AVX512_TARGET void k0_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k0_2ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k0_2ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K0_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k0_2ulp_avx512_level(void) {
#if defined(K0_2ULP_AVX512_FORCE_ISA)
    return K0_2ULP_AVX512_FORCE_ISA;
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

float k0_2ulp_avx512(float x) {
    return k0_2ulp_avx512_element(x);
}

void k0_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k0_2ulp_avx512_level();
    if (level == 2) {
        k0_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k0_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k0_2ulp_avx512_array_portable(x, y, n);
}
