/* k1_3ulp_avx512: k1
 *
 *   target       k1, K_1(x), f32
 *   domain       every input
 *   max error    2.883488 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.00022cp+0 (1.00003314, encoding 0x3f800116)
 *   result there 0x1.3428b8p-1 (0.601873159, encoding 0x3f1a145c)
 *   mean error   0.065902 ulp
 *   misrounded   5176932 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           054f59e64aa3052410c928538f133765
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1 --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/k1/double_chebyshev_room.evo --archive k1_1.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "k1_3ulp_avx512.h"

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

static inline double k1_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t k1_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t k1_3ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float k1_3ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k1_3ulp_avx512_rcp14_lines[64][2] = {
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
 * k1_3ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k1_3ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k1_3ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k1_3ulp_avx512_frombits_f32((128 * k1_3ulp_avx512_rsqrt14_lines[row][0] -
                          k1_3ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k1_3ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k1_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double k1_3ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = k1_3ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)k1_3ulp_avx512_rsqrt14_f32(k1_3ulp_avx512_frombits_f32(i + (odd << 23))) *
        k1_3ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline double k1_3ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k1_3ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k1_3ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k1_3ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k1_3ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k1_3ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k1_3ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k1_3ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k1_3ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k1_3ulp_avx512_getmant_f64(a) * k1_3ulp_avx512_pow2_f64(s) * k1_3ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k1_3ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline float k1_3ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = k1_3ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float k1_3ulp_avx512_getmant75_f32(float a) {
    float m = k1_3ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t k1_3ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline float k1_3ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const double k1_3ulp_avx512_table0[32] = {
    0x1.ffddd7b6390adp-1, 0x1.0589994fa8c4fp+0, 0x1.0b43b11870abdp+0, 0x1.111de35018d8ep+0,
    0x1.1718e3ec74572p+0, 0x1.1d356ad4226d9p+0, 0x1.237433f4a59c6p+0, 0x1.29d5ff58f66d6p+0,
    0x1.305b914094cf3p+0, 0x1.3705b2371abfap+0, 0x1.3dd52f2c531a7p+0, 0x1.44cad98cd7713p+0,
    0x1.4be7875b37e11p+0, 0x1.532c1349afec9p+0, 0x1.5a995cd46b6efp+0, 0x1.6230485c5ed19p+0,
    0x1.69f1bf42b5bcfp+0, 0x1.71deb004db902p+0, 0x1.79f80e5920fd7p+0, 0x1.823ed34c023ccp+0,
    0x1.8ab3fd5e1157ep+0, 0x1.935890a28828cp+0, 0x1.9c2d96de85b5ep+0, 0x1.a5341fa8faaccp+0,
    0x1.ae6d408b48d1p+0, 0x1.b7da1522994aep+0, 0x1.c17bbf41edd5ep+0, 0x1.cb536714f0e7cp+0,
    0x1.d5623b4388fe3p+0, 0x1.dfa971163358ap+0, 0x1.ea2a449b2a7dp+0, 0x1.f4e5f8cc5cfccp+0,
};

static const double k1_3ulp_avx512_table1[32] = {
    0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0, 0x1.2f684bda12f68p+0,
    0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0, 0x1.0842108421084p+0,
    0x1p+0, 0x1.f07c1f07c1f08p-1, 0x1.e1e1e1e1e1e1ep-1, 0x1.d41d41d41d41dp-1,
    0x1.c71c71c71c71cp-1, 0x1.bacf914c1badp-1, 0x1.af286bca1af28p-1, 0x1.a41a41a41a41ap-1,
    0x1.999999999999ap-1, 0x1.8f9c18f9c18fap-1, 0x1.8618618618618p-1, 0x1.7d05f417d05f4p-1,
    0x1.745d1745d1746p-1, 0x1.6c16c16c16c17p-1, 0x1.642c8590b2164p-1, 0x1.5c9882b931057p-1,
    0x1.5555555555555p-1, 0x1.4e5e0a72f0539p-1, 0x1.47ae147ae147bp-1, 0x1.4141414141414p-1,
    0x1.3b13b13b13b14p-1, 0x1.3521cfb2b78c1p-1, 0x1.2f684bda12f68p-1, 0x1.29e4129e4129ep-1,
};

static const double k1_3ulp_avx512_table2[32] = {
    -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3, -0x1.5bf406b543dbp-3,
    -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4, -0x1.0415d89e7444p-5,
    0x0p+0, 0x1.f829b0e7832f8p-6, 0x1.f0a30c01162a8p-5, 0x1.6f0d28ae56b4ep-4,
    0x1.e27076e2af2eap-4, 0x1.29552f81ff521p-3, 0x1.5ff3070a793d6p-3, 0x1.9525a9cf456b6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.fb9186d5e3e29p-3, 0x1.1675cababa60fp-2, 0x1.2e8e2bae11d31p-2,
    0x1.4618bc21c5ec2p-2, 0x1.5d1bdbf5809cap-2, 0x1.739d7f6bbd007p-2, 0x1.89a3386c1425bp-2,
    0x1.9f323ecbf984dp-2, 0x1.b44f77bcc8f64p-2, 0x1.c8ff7c79a9a21p-2, 0x1.dd46a04c1c4a1p-2,
    0x1.f128f5faf06ecp-2, 0x1.02552a5a5d0ffp-1, 0x1.0be72e4252a83p-1, 0x1.154c3d2f4d5eap-1,
};

static inline float k1_3ulp_avx512_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v1 = 0x1.00013ep+7f; /* 128.002426 */
    const float v2 = x;
    const float v3 = v1 < v2 ? v1 : v2;
    const double v4 = (double)v3;
    const double v5 = -v4;
    const double v6 = 0x1.8p+47; /* 211106232532992 */
    const double v7 = k1_3ulp_avx512_fma_f64(v0, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = -0x1.62e42ff005dbap-1; /* -0.69314718060461833 */
    const double v10 = k1_3ulp_avx512_fma_f64(v8, v9, v5);
    const double v11 = 0x1.552c89235eb8p-3; /* 0.16658885134878787 */
    const double v12 = 0x1.0000663727197p-1; /* 0.50000304625750658 */
    const double v13 = k1_3ulp_avx512_fma_f64(v11, v10, v12);
    const double v14 = 0x1.00000029476ddp+0; /* 1.0000000096110206 */
    const double v15 = k1_3ulp_avx512_fma_f64(v10, v13, v14);
    const int64_t v16 = k1_3ulp_avx512_bits_f64(v7);
    const int32_t v17 = (int32_t)(uint32_t)(uint64_t)v16;
    const double v18 = k1_3ulp_avx512_table0[(uint32_t)v17 & (32u - 1)];
    const double v19 = v10 * v18;
    const double v20 = k1_3ulp_avx512_fma_f64(v15, v19, v18);
    const double v21 = 0x1.80a4ec39658ccp+1; /* 3.0050330429322454 */
    const double v22 = v4 - v21;
    const double v23 = 0x1.00e6050121cc4p+0; /* 1.0035098197711685 */
    const double v24 = v23 + v4;
    const double v25 = v22 / v24;
    const double v26 = -0x1.1c3504f65dbf3p-17; /* -8.4700318267859816e-06 */
    const double v27 = 0x1.432494f4e0508p-15; /* 3.8521635281627399e-05 */
    const double v28 = k1_3ulp_avx512_fma_f64(v25, v26, v27);
    const double v29 = -0x1.e12601ad9745cp-14; /* -0.00011471473291054093 */
    const double v30 = k1_3ulp_avx512_fma_f64(v25, v28, v29);
    const double v31 = 0x1.6bf32d75e8c57p-12; /* 0.00034708968393654588 */
    const double v32 = k1_3ulp_avx512_fma_f64(v25, v30, v31);
    const double v33 = -0x1.28f62aaecdff3p-10; /* -0.0011328185607464264 */
    const double v34 = k1_3ulp_avx512_fma_f64(v25, v32, v33);
    const double v35 = 0x1.e6c11f61dba3bp-9; /* 0.0037136412437839528 */
    const double v36 = k1_3ulp_avx512_fma_f64(v25, v34, v35);
    const double v37 = -0x1.9f92aa6d7d5d1p-7; /* -0.012682278839728863 */
    const double v38 = k1_3ulp_avx512_fma_f64(v25, v36, v37);
    const double v39 = 0x1.6648e39d48749p-5; /* 0.04373592811522415 */
    const double v40 = k1_3ulp_avx512_fma_f64(v25, v38, v39);
    const double v41 = -0x1.6b529820c0223p-3; /* -0.17740362977930699 */
    const double v42 = k1_3ulp_avx512_fma_f64(v25, v40, v41);
    const double v43 = 0x1.65aa11c97e228p+0; /* 1.3971263043332645 */
    const double v44 = k1_3ulp_avx512_fma_f64(v25, v42, v43);
    const double v45 = 0x1.ffffdbd650268p-2; /* 0.49999946113169935 */
    const double v46 = k1_3ulp_avx512_rsqrt14_f64(v4);
    const double v47 = -0x1.27134c4b489d5p-22; /* -2.7481036531294136e-07 */
    const double v48 = k1_3ulp_avx512_fma_f64(v45, v46, v47);
    const double v49 = v4 * v46;
    const double v50 = -v49;
    const double v51 = 0x1.000238b89bfa8p+0; /* 1.0000338984209325 */
    const double v52 = k1_3ulp_avx512_fma_f64(v50, v46, v51);
    const double v53 = k1_3ulp_avx512_fma_f64(v48, v52, v46);
    const double v54 = v44 * v53;
    const double v55 = 0x1.3f5c3ab853cdp-34; /* 7.2614118607028025e-11 */
    const double v56 = k1_3ulp_avx512_fma_f64(v20, v54, v55);
    const double v57 = k1_3ulp_avx512_scalef_f64(v56, v8);
    const float v58 = (float)v57;
    const double v59 = 0x1p+0; /* 1 */
    const int v60 = !(v59 <= v4);
    float r0 = v58;
    if (v60) {
        const double v61 = 0x0p+0; /* 0 */
        const int v62 = v4 == v61;
        const double v63 = INFINITY;
        const float v64 = k1_3ulp_avx512_getmant75_f32(v3);
        const double v65 = (double)v64;
        const float v66 = 0x1.7fffdp+18f; /* 393215.25 */
        const float v67 = v66 + v64;
        const int32_t v68 = k1_3ulp_avx512_bits_f32(v67);
        const double v69 = k1_3ulp_avx512_table1[(uint32_t)v68 & (32u - 1)];
        const double v70 = -0x1p+0; /* -1 */
        const double v71 = k1_3ulp_avx512_fma_f64(v65, v69, v70);
        const double v72 = 0x1p-60; /* 8.6736173798840355e-19 */
        const double v73 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
        const double v74 = k1_3ulp_avx512_fma_f64(v71, v72, v73);
        const double v75 = -0x1p-1; /* -0.5 */
        const double v76 = k1_3ulp_avx512_fma_f64(v71, v74, v75);
        const double v77 = k1_3ulp_avx512_fma_f64(v76, v71, v59);
        const float v78 = k1_3ulp_avx512_getexp_f32(v3);
        const float v79 = k1_3ulp_avx512_getexp_f32(v64);
        const float v80 = v78 - v79;
        const double v81 = (double)v80;
        const double v82 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
        const double v83 = k1_3ulp_avx512_table2[(uint32_t)v68 & (32u - 1)];
        const double v84 = k1_3ulp_avx512_fma_f64(v81, v82, v83);
        const double v85 = k1_3ulp_avx512_fma_f64(v77, v71, v84);
        const double v86 = 0x1.c71c71c71c71cp-9; /* 0.003472222222222222 */
        const double v87 = 0x1p-2; /* 0.25 */
        const double v88 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v89 = k1_3ulp_avx512_fma_f64(v4, v4, v88);
        const double v90 = v87 * v89;
        const double v91 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
        const double v92 = k1_3ulp_avx512_fma_f64(v86, v90, v91);
        const double v93 = k1_3ulp_avx512_fma_f64(v92, v90, v87);
        const double v94 = 0x1p-1; /* 0.5 */
        const double v95 = k1_3ulp_avx512_fma_f64(v93, v90, v94);
        const double v96 = -0x1.e212a001aa46fp-17; /* -1.4366887629196059e-05 */
        const double v97 = -0x1.a291822473f2fp-12; /* -0.00039917792517217809 */
        const double v98 = k1_3ulp_avx512_fma_f64(v90, v96, v97);
        const double v99 = -0x1.d802af7a5dbc8p-8; /* -0.0072023085034435622 */
        const double v100 = k1_3ulp_avx512_fma_f64(v98, v90, v99);
        const double v101 = -0x1.303ae729ff30fp-4; /* -0.07427492426354497 */
        const double v102 = k1_3ulp_avx512_fma_f64(v90, v100, v101);
        const double v103 = -0x1.5dadb014541ebp-2; /* -0.34148287891460311 */
        const double v104 = k1_3ulp_avx512_fma_f64(v102, v90, v103);
        const double v105 = -0x1.3b5b6028a83d6p-2; /* -0.30796575782920621 */
        const double v106 = k1_3ulp_avx512_fma_f64(v90, v104, v105);
        const double v107 = k1_3ulp_avx512_fma_f64(v85, v95, v106);
        const double v108 = k1_3ulp_avx512_fma_f64(v92, v88, v59);
        const double v109 = v108 / v4;
        const double v110 = k1_3ulp_avx512_fma_f64(v107, v4, v109);
        const double v111 = v62 ? v63 : v110;
        const float v112 = (float)v111;
        r0 = v112;
    }
    return r0;
}

static void k1_3ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1_3ULP_AVX512_AVX2 static inline K1_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K1_3ULP_AVX512_AVX512 static inline K1_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

K1_3ULP_AVX512_AVX2 __m128i k1_3ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
K1_3ULP_AVX512_AVX2 __m256d k1_3ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
K1_3ULP_AVX512_AVX2 __m256i k1_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
K1_3ULP_AVX512_AVX2 __m256d k1_3ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = k1_3ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1_3ULP_AVX512_AVX2 __m256d k1_3ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k1_3ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1_3ULP_AVX512_AVX2 __m256 k1_3ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k1_3ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K1_3ULP_AVX512_AVX2 __m256 k1_3ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k1_3ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

K1_3ULP_AVX512_AVX2 void k1_3ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v1 = _mm256_set1_ps(0x1.00013ep+7f); /* 128.002426 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v9 = _mm256_set1_pd(-0x1.62e42ff005dbap-1); /* -0.69314718060461833 */
    const __m256d v11 = _mm256_set1_pd(0x1.552c89235eb8p-3); /* 0.16658885134878787 */
    const __m256d v12 = _mm256_set1_pd(0x1.0000663727197p-1); /* 0.50000304625750658 */
    const __m256d v14 = _mm256_set1_pd(0x1.00000029476ddp+0); /* 1.0000000096110206 */
    const __m256d v21 = _mm256_set1_pd(0x1.80a4ec39658ccp+1); /* 3.0050330429322454 */
    const __m256d v23 = _mm256_set1_pd(0x1.00e6050121cc4p+0); /* 1.0035098197711685 */
    const __m256d v26 = _mm256_set1_pd(-0x1.1c3504f65dbf3p-17); /* -8.4700318267859816e-06 */
    const __m256d v27 = _mm256_set1_pd(0x1.432494f4e0508p-15); /* 3.8521635281627399e-05 */
    const __m256d v29 = _mm256_set1_pd(-0x1.e12601ad9745cp-14); /* -0.00011471473291054093 */
    const __m256d v31 = _mm256_set1_pd(0x1.6bf32d75e8c57p-12); /* 0.00034708968393654588 */
    const __m256d v33 = _mm256_set1_pd(-0x1.28f62aaecdff3p-10); /* -0.0011328185607464264 */
    const __m256d v35 = _mm256_set1_pd(0x1.e6c11f61dba3bp-9); /* 0.0037136412437839528 */
    const __m256d v37 = _mm256_set1_pd(-0x1.9f92aa6d7d5d1p-7); /* -0.012682278839728863 */
    const __m256d v39 = _mm256_set1_pd(0x1.6648e39d48749p-5); /* 0.04373592811522415 */
    const __m256d v41 = _mm256_set1_pd(-0x1.6b529820c0223p-3); /* -0.17740362977930699 */
    const __m256d v43 = _mm256_set1_pd(0x1.65aa11c97e228p+0); /* 1.3971263043332645 */
    const __m256d v45 = _mm256_set1_pd(0x1.ffffdbd650268p-2); /* 0.49999946113169935 */
    const __m256d v47 = _mm256_set1_pd(-0x1.27134c4b489d5p-22); /* -2.7481036531294136e-07 */
    const __m256d v51 = _mm256_set1_pd(0x1.000238b89bfa8p+0); /* 1.0000338984209325 */
    const __m256d v55 = _mm256_set1_pd(0x1.3f5c3ab853cdp-34); /* 7.2614118607028025e-11 */
    const __m256d v59 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v61 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v63 = _mm256_set1_pd(INFINITY);
    const __m256 v66 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256d v70 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v72 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v73 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v75 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v82 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v86 = _mm256_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m256d v87 = _mm256_set1_pd(0x1p-2); /* 0.25 */
    const __m256d v88 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v91 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v94 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v96 = _mm256_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m256d v97 = _mm256_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m256d v99 = _mm256_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m256d v101 = _mm256_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m256d v103 = _mm256_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m256d v105 = _mm256_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_min_ps(v1, v2);
    const __m256d v4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v3));
    const __m256d v4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v3, 1));
    const __m256d v7l = _mm256_fnmadd_pd(v0, v4l, v6);
    const __m256d v7h = _mm256_fnmadd_pd(v0, v4h, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v10l = _mm256_fmsub_pd(v8l, v9, v4l);
    const __m256d v10h = _mm256_fmsub_pd(v8h, v9, v4h);
    const __m256d v13l = _mm256_fmadd_pd(v11, v10l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v10h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v10l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v10h, v13h, v14);
    const __m256i v16l = _mm256_castpd_si256(v7l);
    const __m256i v16h = _mm256_castpd_si256(v7h);
    const __m128i v17l = k1_3ulp_avx512_wrap_avx2(v16l);
    const __m128i v17h = k1_3ulp_avx512_wrap_avx2(v16h);
    const __m256i v17 = _mm256_set_m128i(v17h, v17l);
    const __m256d v18l = k1_3ulp_avx512_gather_f64_avx2(k1_3ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v17), _mm_set1_epi32(31)));
    const __m256d v18h = k1_3ulp_avx512_gather_f64_avx2(k1_3ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v17, 1), _mm_set1_epi32(31)));
    const __m256d v19l = _mm256_mul_pd(v10l, v18l);
    const __m256d v19h = _mm256_mul_pd(v10h, v18h);
    const __m256d v20l = _mm256_fmadd_pd(v15l, v19l, v18l);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v19h, v18h);
    const __m256d v22l = _mm256_sub_pd(v4l, v21);
    const __m256d v22h = _mm256_sub_pd(v4h, v21);
    const __m256d v24l = _mm256_add_pd(v23, v4l);
    const __m256d v24h = _mm256_add_pd(v23, v4h);
    const __m256d v25l = _mm256_div_pd(v22l, v24l);
    const __m256d v25h = _mm256_div_pd(v22h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v25l, v26, v27);
    const __m256d v28h = _mm256_fmadd_pd(v25h, v26, v27);
    const __m256d v30l = _mm256_fmadd_pd(v25l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v25h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v25l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v25h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v25l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v25h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v25l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v25h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v25l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v25h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v25l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v25h, v38h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v25l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v25h, v40h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v25l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v25h, v42h, v43);
    const __m256d v46l = k1_3ulp_avx512_lanes_rsqrt14_f64_avx2(v4l);
    const __m256d v46h = k1_3ulp_avx512_lanes_rsqrt14_f64_avx2(v4h);
    const __m256d v48l = _mm256_fmadd_pd(v45, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v45, v46h, v47);
    const __m256d v49l = _mm256_mul_pd(v4l, v46l);
    const __m256d v49h = _mm256_mul_pd(v4h, v46h);
    const __m256d v52l = _mm256_fnmadd_pd(v49l, v46l, v51);
    const __m256d v52h = _mm256_fnmadd_pd(v49h, v46h, v51);
    const __m256d v53l = _mm256_fmadd_pd(v48l, v52l, v46l);
    const __m256d v53h = _mm256_fmadd_pd(v48h, v52h, v46h);
    const __m256d v54l = _mm256_mul_pd(v44l, v53l);
    const __m256d v54h = _mm256_mul_pd(v44h, v53h);
    const __m256d v56l = _mm256_fmadd_pd(v20l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v20h, v54h, v55);
    const __m256d v57l = k1_3ulp_avx512_lanes_scalef_f64_avx2(v56l, v8l);
    const __m256d v57h = k1_3ulp_avx512_lanes_scalef_f64_avx2(v56h, v8h);
    const __m128 v58l = _mm256_cvtpd_ps(v57l);
    const __m128 v58h = _mm256_cvtpd_ps(v57h);
    const __m256 v58 = _mm256_set_m128(v58h, v58l);
    const __m256i v60l = _mm256_castpd_si256(_mm256_cmp_pd(v59, v4l, _CMP_NLE_UQ));
    const __m256i v60h = _mm256_castpd_si256(_mm256_cmp_pd(v59, v4h, _CMP_NLE_UQ));
    const __m256i v60 = k1_3ulp_avx512_join_mask_avx2(v60l, v60h);
    __m256 r0 = v58;
    __m256i any1 = v60;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v62l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v61, _CMP_EQ_OQ));
        const __m256i v62h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v61, _CMP_EQ_OQ));
        const __m256i v62 = k1_3ulp_avx512_join_mask_avx2(v62l, v62h);
        const __m256 v64 = k1_3ulp_avx512_lanes_getmant75_f32_avx2(v3);
        const __m256d v65l = _mm256_cvtps_pd(_mm256_castps256_ps128(v64));
        const __m256d v65h = _mm256_cvtps_pd(_mm256_extractf128_ps(v64, 1));
        const __m256 v67 = _mm256_add_ps(v66, v64);
        const __m256i v68 = _mm256_castps_si256(v67);
        const __m256d v69l = k1_3ulp_avx512_gather_f64_avx2(k1_3ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v68), _mm_set1_epi32(31)));
        const __m256d v69h = k1_3ulp_avx512_gather_f64_avx2(k1_3ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v68, 1), _mm_set1_epi32(31)));
        const __m256d v71l = _mm256_fmadd_pd(v65l, v69l, v70);
        const __m256d v71h = _mm256_fmadd_pd(v65h, v69h, v70);
        const __m256d v74l = _mm256_fmadd_pd(v71l, v72, v73);
        const __m256d v74h = _mm256_fmadd_pd(v71h, v72, v73);
        const __m256d v76l = _mm256_fmadd_pd(v71l, v74l, v75);
        const __m256d v76h = _mm256_fmadd_pd(v71h, v74h, v75);
        const __m256d v77l = _mm256_fmadd_pd(v76l, v71l, v59);
        const __m256d v77h = _mm256_fmadd_pd(v76h, v71h, v59);
        const __m256 v78 = k1_3ulp_avx512_lanes_getexp_f32_avx2(v3);
        const __m256 v79 = k1_3ulp_avx512_lanes_getexp_f32_avx2(v64);
        const __m256 v80 = _mm256_sub_ps(v78, v79);
        const __m256d v81l = _mm256_cvtps_pd(_mm256_castps256_ps128(v80));
        const __m256d v81h = _mm256_cvtps_pd(_mm256_extractf128_ps(v80, 1));
        const __m256d v83l = k1_3ulp_avx512_gather_f64_avx2(k1_3ulp_avx512_table2, _mm_and_si128(_mm256_castsi256_si128(v68), _mm_set1_epi32(31)));
        const __m256d v83h = k1_3ulp_avx512_gather_f64_avx2(k1_3ulp_avx512_table2, _mm_and_si128(_mm256_extracti128_si256(v68, 1), _mm_set1_epi32(31)));
        const __m256d v84l = _mm256_fmadd_pd(v81l, v82, v83l);
        const __m256d v84h = _mm256_fmadd_pd(v81h, v82, v83h);
        const __m256d v85l = _mm256_fmadd_pd(v77l, v71l, v84l);
        const __m256d v85h = _mm256_fmadd_pd(v77h, v71h, v84h);
        const __m256d v89l = _mm256_fmadd_pd(v4l, v4l, v88);
        const __m256d v89h = _mm256_fmadd_pd(v4h, v4h, v88);
        const __m256d v90l = _mm256_mul_pd(v87, v89l);
        const __m256d v90h = _mm256_mul_pd(v87, v89h);
        const __m256d v92l = _mm256_fmadd_pd(v86, v90l, v91);
        const __m256d v92h = _mm256_fmadd_pd(v86, v90h, v91);
        const __m256d v93l = _mm256_fmadd_pd(v92l, v90l, v87);
        const __m256d v93h = _mm256_fmadd_pd(v92h, v90h, v87);
        const __m256d v95l = _mm256_fmadd_pd(v93l, v90l, v94);
        const __m256d v95h = _mm256_fmadd_pd(v93h, v90h, v94);
        const __m256d v98l = _mm256_fmadd_pd(v90l, v96, v97);
        const __m256d v98h = _mm256_fmadd_pd(v90h, v96, v97);
        const __m256d v100l = _mm256_fmadd_pd(v98l, v90l, v99);
        const __m256d v100h = _mm256_fmadd_pd(v98h, v90h, v99);
        const __m256d v102l = _mm256_fmadd_pd(v90l, v100l, v101);
        const __m256d v102h = _mm256_fmadd_pd(v90h, v100h, v101);
        const __m256d v104l = _mm256_fmadd_pd(v102l, v90l, v103);
        const __m256d v104h = _mm256_fmadd_pd(v102h, v90h, v103);
        const __m256d v106l = _mm256_fmadd_pd(v90l, v104l, v105);
        const __m256d v106h = _mm256_fmadd_pd(v90h, v104h, v105);
        const __m256d v107l = _mm256_fmadd_pd(v85l, v95l, v106l);
        const __m256d v107h = _mm256_fmadd_pd(v85h, v95h, v106h);
        const __m256d v108l = _mm256_fmadd_pd(v92l, v88, v59);
        const __m256d v108h = _mm256_fmadd_pd(v92h, v88, v59);
        const __m256d v109l = _mm256_div_pd(v108l, v4l);
        const __m256d v109h = _mm256_div_pd(v108h, v4h);
        const __m256d v110l = _mm256_fmadd_pd(v107l, v4l, v109l);
        const __m256d v110h = _mm256_fmadd_pd(v107h, v4h, v109h);
        const __m256d v111l = _mm256_blendv_pd(v110l, v63, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v62))));
        const __m256d v111h = _mm256_blendv_pd(v110h, v63, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v62, 1))));
        const __m128 v112l = _mm256_cvtpd_ps(v111l);
        const __m128 v112h = _mm256_cvtpd_ps(v111h);
        const __m256 v112 = _mm256_set_m128(v112h, v112l);
        r0 = _mm256_blendv_ps(r0, v112, _mm256_castsi256_ps(v60));
    }
    _mm256_storeu_ps(y, r0);
}

static K1_3ULP_AVX512_AVX2_TARGET void k1_3ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k1_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
K1_3ULP_AVX512_AVX512 __m512d k1_3ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
K1_3ULP_AVX512_AVX512 __mmask8 k1_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
K1_3ULP_AVX512_AVX512 void k1_3ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v1 = _mm512_set1_ps(0x1.00013ep+7f); /* 128.002426 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e42ff005dbap-1); /* -0.69314718060461833 */
    const __m512d v11 = _mm512_set1_pd(0x1.552c89235eb8p-3); /* 0.16658885134878787 */
    const __m512d v12 = _mm512_set1_pd(0x1.0000663727197p-1); /* 0.50000304625750658 */
    const __m512d v14 = _mm512_set1_pd(0x1.00000029476ddp+0); /* 1.0000000096110206 */
    const __m512d v21 = _mm512_set1_pd(0x1.80a4ec39658ccp+1); /* 3.0050330429322454 */
    const __m512d v23 = _mm512_set1_pd(0x1.00e6050121cc4p+0); /* 1.0035098197711685 */
    const __m512d v26 = _mm512_set1_pd(-0x1.1c3504f65dbf3p-17); /* -8.4700318267859816e-06 */
    const __m512d v27 = _mm512_set1_pd(0x1.432494f4e0508p-15); /* 3.8521635281627399e-05 */
    const __m512d v29 = _mm512_set1_pd(-0x1.e12601ad9745cp-14); /* -0.00011471473291054093 */
    const __m512d v31 = _mm512_set1_pd(0x1.6bf32d75e8c57p-12); /* 0.00034708968393654588 */
    const __m512d v33 = _mm512_set1_pd(-0x1.28f62aaecdff3p-10); /* -0.0011328185607464264 */
    const __m512d v35 = _mm512_set1_pd(0x1.e6c11f61dba3bp-9); /* 0.0037136412437839528 */
    const __m512d v37 = _mm512_set1_pd(-0x1.9f92aa6d7d5d1p-7); /* -0.012682278839728863 */
    const __m512d v39 = _mm512_set1_pd(0x1.6648e39d48749p-5); /* 0.04373592811522415 */
    const __m512d v41 = _mm512_set1_pd(-0x1.6b529820c0223p-3); /* -0.17740362977930699 */
    const __m512d v43 = _mm512_set1_pd(0x1.65aa11c97e228p+0); /* 1.3971263043332645 */
    const __m512d v45 = _mm512_set1_pd(0x1.ffffdbd650268p-2); /* 0.49999946113169935 */
    const __m512d v47 = _mm512_set1_pd(-0x1.27134c4b489d5p-22); /* -2.7481036531294136e-07 */
    const __m512d v51 = _mm512_set1_pd(0x1.000238b89bfa8p+0); /* 1.0000338984209325 */
    const __m512d v55 = _mm512_set1_pd(0x1.3f5c3ab853cdp-34); /* 7.2614118607028025e-11 */
    const __m512d v59 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v61 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v63 = _mm512_set1_pd(INFINITY);
    const __m512 v66 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512d v70 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v72 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v73 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v75 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v82 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v86 = _mm512_set1_pd(0x1.c71c71c71c71cp-9); /* 0.003472222222222222 */
    const __m512d v87 = _mm512_set1_pd(0x1p-2); /* 0.25 */
    const __m512d v88 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v91 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v94 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v96 = _mm512_set1_pd(-0x1.e212a001aa46fp-17); /* -1.4366887629196059e-05 */
    const __m512d v97 = _mm512_set1_pd(-0x1.a291822473f2fp-12); /* -0.00039917792517217809 */
    const __m512d v99 = _mm512_set1_pd(-0x1.d802af7a5dbc8p-8); /* -0.0072023085034435622 */
    const __m512d v101 = _mm512_set1_pd(-0x1.303ae729ff30fp-4); /* -0.07427492426354497 */
    const __m512d v103 = _mm512_set1_pd(-0x1.5dadb014541ebp-2); /* -0.34148287891460311 */
    const __m512d v105 = _mm512_set1_pd(-0x1.3b5b6028a83d6p-2); /* -0.30796575782920621 */
    const __m512d t0_0 = _mm512_loadu_pd(k1_3ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k1_3ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k1_3ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k1_3ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k1_3ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k1_3ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k1_3ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k1_3ulp_avx512_table1 + 24);
    const __m512d t2_0 = _mm512_loadu_pd(k1_3ulp_avx512_table2);
    const __m512d t2_1 = _mm512_loadu_pd(k1_3ulp_avx512_table2 + 8);
    const __m512d t2_2 = _mm512_loadu_pd(k1_3ulp_avx512_table2 + 16);
    const __m512d t2_3 = _mm512_loadu_pd(k1_3ulp_avx512_table2 + 24);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_min_ps(v1, v2);
    const __m512d v4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v3));
    const __m512d v4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v3, 1));
    const __m512d v7l = _mm512_fnmadd_pd(v0, v4l, v6);
    const __m512d v7h = _mm512_fnmadd_pd(v0, v4h, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v10l = _mm512_fmsub_pd(v8l, v9, v4l);
    const __m512d v10h = _mm512_fmsub_pd(v8h, v9, v4h);
    const __m512d v13l = _mm512_fmadd_pd(v11, v10l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v10h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v10l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v10h, v13h, v14);
    const __m512i v16l = _mm512_castpd_si512(v7l);
    const __m512i v16h = _mm512_castpd_si512(v7h);
    const __m256i v17l = _mm512_cvtepi64_epi32(v16l);
    const __m256i v17h = _mm512_cvtepi64_epi32(v16h);
    const __m512i v17 = _mm512_inserti32x8(_mm512_castsi256_si512(v17l), v17h, 1);
    const __m512d v18l = k1_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v17), t0_0, t0_1, t0_2, t0_3);
    const __m512d v18h = k1_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v17, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v19l = _mm512_mul_pd(v10l, v18l);
    const __m512d v19h = _mm512_mul_pd(v10h, v18h);
    const __m512d v20l = _mm512_fmadd_pd(v15l, v19l, v18l);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v19h, v18h);
    const __m512d v22l = _mm512_sub_pd(v4l, v21);
    const __m512d v22h = _mm512_sub_pd(v4h, v21);
    const __m512d v24l = _mm512_add_pd(v23, v4l);
    const __m512d v24h = _mm512_add_pd(v23, v4h);
    const __m512d v25l = _mm512_div_pd(v22l, v24l);
    const __m512d v25h = _mm512_div_pd(v22h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v25l, v26, v27);
    const __m512d v28h = _mm512_fmadd_pd(v25h, v26, v27);
    const __m512d v30l = _mm512_fmadd_pd(v25l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v25h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v25l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v25h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v25l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v25h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v25l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v25h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v25l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v25h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v25l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v25h, v38h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v25l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v25h, v40h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v25l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v25h, v42h, v43);
    const __m512d v46l = _mm512_rsqrt14_pd(v4l);
    const __m512d v46h = _mm512_rsqrt14_pd(v4h);
    const __m512d v48l = _mm512_fmadd_pd(v45, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v45, v46h, v47);
    const __m512d v49l = _mm512_mul_pd(v4l, v46l);
    const __m512d v49h = _mm512_mul_pd(v4h, v46h);
    const __m512d v52l = _mm512_fnmadd_pd(v49l, v46l, v51);
    const __m512d v52h = _mm512_fnmadd_pd(v49h, v46h, v51);
    const __m512d v53l = _mm512_fmadd_pd(v48l, v52l, v46l);
    const __m512d v53h = _mm512_fmadd_pd(v48h, v52h, v46h);
    const __m512d v54l = _mm512_mul_pd(v44l, v53l);
    const __m512d v54h = _mm512_mul_pd(v44h, v53h);
    const __m512d v56l = _mm512_fmadd_pd(v20l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v20h, v54h, v55);
    const __m512d v57l = _mm512_scalef_pd(v56l, v8l);
    const __m512d v57h = _mm512_scalef_pd(v56h, v8h);
    const __m256 v58l = _mm512_cvtpd_ps(v57l);
    const __m256 v58h = _mm512_cvtpd_ps(v57h);
    const __m512 v58 = _mm512_insertf32x8(_mm512_castps256_ps512(v58l), v58h, 1);
    const __mmask8 v60l = _mm512_cmp_pd_mask(v59, v4l, _CMP_NLE_UQ);
    const __mmask8 v60h = _mm512_cmp_pd_mask(v59, v4h, _CMP_NLE_UQ);
    const __mmask16 v60 = _mm512_kunpackb(v60h, v60l);
    __m512 r0 = v58;
    __mmask16 any1 = v60;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v62l = _mm512_cmp_pd_mask(v4l, v61, _CMP_EQ_OQ);
        const __mmask8 v62h = _mm512_cmp_pd_mask(v4h, v61, _CMP_EQ_OQ);
        const __mmask16 v62 = _mm512_kunpackb(v62h, v62l);
        const __m512 v64 = _mm512_getmant_ps(v3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
        const __m512d v65l = _mm512_cvtps_pd(_mm512_castps512_ps256(v64));
        const __m512d v65h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v64, 1));
        const __m512 v67 = _mm512_add_ps(v66, v64);
        const __m512i v68 = _mm512_castps_si512(v67);
        const __m512d v69l = k1_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v68), t1_0, t1_1, t1_2, t1_3);
        const __m512d v69h = k1_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v68, 1), t1_0, t1_1, t1_2, t1_3);
        const __m512d v71l = _mm512_fmadd_pd(v65l, v69l, v70);
        const __m512d v71h = _mm512_fmadd_pd(v65h, v69h, v70);
        const __m512d v74l = _mm512_fmadd_pd(v71l, v72, v73);
        const __m512d v74h = _mm512_fmadd_pd(v71h, v72, v73);
        const __m512d v76l = _mm512_fmadd_pd(v71l, v74l, v75);
        const __m512d v76h = _mm512_fmadd_pd(v71h, v74h, v75);
        const __m512d v77l = _mm512_fmadd_pd(v76l, v71l, v59);
        const __m512d v77h = _mm512_fmadd_pd(v76h, v71h, v59);
        const __m512 v78 = _mm512_getexp_ps(v3);
        const __m512 v79 = _mm512_getexp_ps(v64);
        const __m512 v80 = _mm512_sub_ps(v78, v79);
        const __m512d v81l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80));
        const __m512d v81h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80, 1));
        const __m512d v83l = k1_3ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v68), t2_0, t2_1, t2_2, t2_3);
        const __m512d v83h = k1_3ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v68, 1), t2_0, t2_1, t2_2, t2_3);
        const __m512d v84l = _mm512_fmadd_pd(v81l, v82, v83l);
        const __m512d v84h = _mm512_fmadd_pd(v81h, v82, v83h);
        const __m512d v85l = _mm512_fmadd_pd(v77l, v71l, v84l);
        const __m512d v85h = _mm512_fmadd_pd(v77h, v71h, v84h);
        const __m512d v89l = _mm512_fmadd_pd(v4l, v4l, v88);
        const __m512d v89h = _mm512_fmadd_pd(v4h, v4h, v88);
        const __m512d v90l = _mm512_mul_pd(v87, v89l);
        const __m512d v90h = _mm512_mul_pd(v87, v89h);
        const __m512d v92l = _mm512_fmadd_pd(v86, v90l, v91);
        const __m512d v92h = _mm512_fmadd_pd(v86, v90h, v91);
        const __m512d v93l = _mm512_fmadd_pd(v92l, v90l, v87);
        const __m512d v93h = _mm512_fmadd_pd(v92h, v90h, v87);
        const __m512d v95l = _mm512_fmadd_pd(v93l, v90l, v94);
        const __m512d v95h = _mm512_fmadd_pd(v93h, v90h, v94);
        const __m512d v98l = _mm512_fmadd_pd(v90l, v96, v97);
        const __m512d v98h = _mm512_fmadd_pd(v90h, v96, v97);
        const __m512d v100l = _mm512_fmadd_pd(v98l, v90l, v99);
        const __m512d v100h = _mm512_fmadd_pd(v98h, v90h, v99);
        const __m512d v102l = _mm512_fmadd_pd(v90l, v100l, v101);
        const __m512d v102h = _mm512_fmadd_pd(v90h, v100h, v101);
        const __m512d v104l = _mm512_fmadd_pd(v102l, v90l, v103);
        const __m512d v104h = _mm512_fmadd_pd(v102h, v90h, v103);
        const __m512d v106l = _mm512_fmadd_pd(v90l, v104l, v105);
        const __m512d v106h = _mm512_fmadd_pd(v90h, v104h, v105);
        const __m512d v107l = _mm512_fmadd_pd(v85l, v95l, v106l);
        const __m512d v107h = _mm512_fmadd_pd(v85h, v95h, v106h);
        const __m512d v108l = _mm512_fmadd_pd(v92l, v88, v59);
        const __m512d v108h = _mm512_fmadd_pd(v92h, v88, v59);
        const __m512d v109l = _mm512_div_pd(v108l, v4l);
        const __m512d v109h = _mm512_div_pd(v108h, v4h);
        const __m512d v110l = _mm512_fmadd_pd(v107l, v4l, v109l);
        const __m512d v110h = _mm512_fmadd_pd(v107h, v4h, v109h);
        const __m512d v111l = _mm512_mask_blend_pd((__mmask8)v62, v110l, v63);
        const __m512d v111h = _mm512_mask_blend_pd(k1_3ulp_avx512_high_mask_avx512(v62), v110h, v63);
        const __m256 v112l = _mm512_cvtpd_ps(v111l);
        const __m256 v112h = _mm512_cvtpd_ps(v111h);
        const __m512 v112 = _mm512_insertf32x8(_mm512_castps256_ps512(v112l), v112h, 1);
        r0 = _mm512_mask_blend_ps(v60, r0, v112);
    }
    _mm512_storeu_ps(y, r0);
}

static K1_3ULP_AVX512_AVX512_TARGET void k1_3ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k1_3ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k1_3ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1_3ulp_avx512_level(void) {
#if defined(K1_3ULP_AVX512_FORCE_ISA)
    return K1_3ULP_AVX512_FORCE_ISA;
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

float k1_3ulp_avx512(float x) {
    return k1_3ulp_avx512_element(x);
}

void k1_3ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1_3ulp_avx512_level();
    if (level == 2) {
        k1_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k1_3ulp_avx512_array_portable(x, y, n);
}
