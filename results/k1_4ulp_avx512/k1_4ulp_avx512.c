/* k1_4ulp_avx512: k1
 *
 *   target       k1, K_1(x), f32
 *   domain       every input
 *   max error    3.268921 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.97ff78p+0 (1.59374189, encoding 0x3fcbffbc)
 *   result there 0x1.f12d46p-3 (0.242762133, encoding 0x3e7896a3)
 *   mean error   0.068457 ulp
 *   misrounded   23652385 results
 *   holds        never outside the range of the function
 *                monotone
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ec016ed7cd9f0856347cc63b341af84d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target k1 --max-ulp 1 --time 60s --threads 1 --seed 1 --isa avx512 --archive k1_1.db
 *                time: 1.0765 ns/element as avx512 code (inputs mean)
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
#include "k1_4ulp_avx512.h"

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

static inline double k1_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float k1_4ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t k1_4ulp_avx512_rcp14_lines[64][2] = {
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
 * k1_4ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t k1_4ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float k1_4ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = k1_4ulp_avx512_frombits_f32((128 * k1_4ulp_avx512_rsqrt14_lines[row][0] -
                          k1_4ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= k1_4ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double k1_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double k1_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = k1_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double k1_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = k1_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double k1_4ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return k1_4ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int k1_4ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double k1_4ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? k1_4ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = k1_4ulp_avx512_getmant_f64(a) * k1_4ulp_avx512_pow2_f64(s) * k1_4ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !k1_4ulp_avx512_signaling_f64(a)) ? p : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline float k1_4ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float k1_4ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = k1_4ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float k1_4ulp_avx512_getmant75_f32(float a) {
    float m = k1_4ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t k1_4ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static const double k1_4ulp_avx512_table0[32] = {
    0x1.5555555555555p+0, 0x1.47ae147ae147bp+0, 0x1.3b13b13b13b14p+0, 0x1.2f684bda12f68p+0,
    0x1.2492492492492p+0, 0x1.1a7b9611a7b96p+0, 0x1.1111111111111p+0, 0x1.0842108421084p+0,
    0x1p+0, 0x1.f07c1f07c1f08p-1, 0x1.e1e1e1e1e1e1ep-1, 0x1.d41d41d41d41dp-1,
    0x1.c71c71c71c71cp-1, 0x1.bacf914c1badp-1, 0x1.af286bca1af28p-1, 0x1.a41a41a41a41ap-1,
    0x1.999999999999ap-1, 0x1.8f9c18f9c18fap-1, 0x1.8618618618618p-1, 0x1.7d05f417d05f4p-1,
    0x1.745d1745d1746p-1, 0x1.6c16c16c16c17p-1, 0x1.642c8590b2164p-1, 0x1.5c9882b931057p-1,
    0x1.5555555555555p-1, 0x1.4e5e0a72f0539p-1, 0x1.47ae147ae147bp-1, 0x1.4141414141414p-1,
    0x1.3b13b13b13b14p-1, 0x1.3521cfb2b78c1p-1, 0x1.2f684bda12f68p-1, 0x1.29e4129e4129ep-1,
};

static const double k1_4ulp_avx512_table1[32] = {
    -0x1.269621134db91p-2, -0x1.f991c6cb3b37ap-3, -0x1.a93ed3c8ad9e5p-3, -0x1.5bf406b543dbp-3,
    -0x1.1178e8227e47ap-3, -0x1.9335e5d594988p-4, -0x1.08598b59e3a06p-4, -0x1.0415d89e7444p-5,
    0x0p+0, 0x1.f829b0e7832f8p-6, 0x1.f0a30c01162a8p-5, 0x1.6f0d28ae56b4ep-4,
    0x1.e27076e2af2eap-4, 0x1.29552f81ff521p-3, 0x1.5ff3070a793d6p-3, 0x1.9525a9cf456b6p-3,
    0x1.c8ff7c79a9a2p-3, 0x1.fb9186d5e3e29p-3, 0x1.1675cababa60fp-2, 0x1.2e8e2bae11d31p-2,
    0x1.4618bc21c5ec2p-2, 0x1.5d1bdbf5809cap-2, 0x1.739d7f6bbd007p-2, 0x1.89a3386c1425bp-2,
    0x1.9f323ecbf984dp-2, 0x1.b44f77bcc8f64p-2, 0x1.c8ff7c79a9a21p-2, 0x1.dd46a04c1c4a1p-2,
    0x1.f128f5faf06ecp-2, 0x1.02552a5a5d0ffp-1, 0x1.0be72e4252a83p-1, 0x1.154c3d2f4d5eap-1,
};

static inline float k1_4ulp_avx512_element(float x) {
    const float v0 = 0x0p+0f; /* 0 */
    const float v1 = x;
    const int v2 = v0 == v1;
    const float v3 = INFINITY;
    const float v4 = 0x1p+1f; /* 2 */
    const int v5 = v4 < v1;
    const double v6 = -0x1.62e42ffc56289p-1; /* -0.69314718203811865 */
    const double v7 = (double)v1;
    const double v8 = -v7;
    const double v9 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = k1_4ulp_avx512_fma_f64(v8, v9, v10);
    const double v12 = v11 - v10;
    const double v13 = k1_4ulp_avx512_fma_f64(v6, v12, v8);
    const double v14 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v15 = 0x1.11971ff13b611p-7; /* 0.008349314305145435 */
    const double v16 = k1_4ulp_avx512_fma_f64(v13, v14, v15);
    const double v17 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v18 = k1_4ulp_avx512_fma_f64(v13, v16, v17);
    const double v19 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v20 = k1_4ulp_avx512_fma_f64(v13, v18, v19);
    const double v21 = 0x1.0000001p-1; /* 0.50000000186264515 */
    const double v22 = k1_4ulp_avx512_fma_f64(v13, v20, v21);
    const double v23 = v22 * v13;
    const double v24 = k1_4ulp_avx512_fma_f64(v13, v23, v13);
    const double v25 = 0x1p+1; /* 2 */
    const float v26 = k1_4ulp_avx512_rsqrt14_f32(v1);
    const double v27 = (double)v26;
    const double v28 = v7 * v27;
    const double v29 = -v28;
    const double v30 = 0x1.0000001p+0; /* 1.0000000037252903 */
    const double v31 = k1_4ulp_avx512_fma_f64(v29, v27, v30);
    const double v32 = 0x1p-1; /* 0.5 */
    const double v33 = v32 * v27;
    const double v34 = k1_4ulp_avx512_fma_f64(v31, v33, v27);
    const double v35 = v34 * v34;
    const double v36 = v25 * v35;
    const double v37 = 0x1p-60; /* 8.6736173798840355e-19 */
    const double v38 = k1_4ulp_avx512_fma_f64(v37, v36, v37);
    const double v39 = -0x1.65cce373017f6p-11; /* -0.00068245000000000003 */
    const double v40 = k1_4ulp_avx512_fma_f64(v36, v38, v39);
    const double v41 = v36 * v36;
    const double v42 = 0x1.aac9ed9f55455p-9; /* 0.0032561399999999998 */
    const double v43 = -0x1.ff698224b2e7dp-8; /* -0.0078035300000000004 */
    const double v44 = k1_4ulp_avx512_fma_f64(v42, v36, v43);
    const double v45 = k1_4ulp_avx512_fma_f64(v40, v41, v44);
    const double v46 = 0x1.eceb255274ecep-7; /* 0.015042679999999999 */
    const double v47 = k1_4ulp_avx512_fma_f64(v36, v45, v46);
    const double v48 = -0x1.2b77e86ee9c2ap-5; /* -0.036556199999999997 */
    const double v49 = k1_4ulp_avx512_fma_f64(v47, v36, v48);
    const double v50 = 0x1.e14070887e3e5p-3; /* 0.23498619000000001 */
    const double v51 = k1_4ulp_avx512_fma_f64(v49, v36, v50);
    const double v52 = 0x1.40d9322aea13ep+0; /* 1.2533141474505807 */
    const double v53 = k1_4ulp_avx512_fma_f64(v51, v36, v52);
    const double v54 = v53 * v34;
    const double v55 = k1_4ulp_avx512_fma_f64(v24, v54, v54);
    const double v56 = k1_4ulp_avx512_scalef_f64(v55, v12);
    const float v57 = (float)v56;
    const double v58 = 0x1.1111112111111p-2; /* 0.26666666759798924 */
    const double v59 = v7 * v58;
    const double v60 = v59 * v59;
    const double v61 = 0x1.53da9d9adb0d3p-13; /* 0.00016205500000000001 */
    const double v62 = 0x1.8b395c4c0c302p-9; /* 0.0030153203170119056 */
    const double v63 = k1_4ulp_avx512_fma_f64(v60, v61, v62);
    const double v64 = 0x1.b39b5835a121ap-6; /* 0.026587329999999999 */
    const double v65 = k1_4ulp_avx512_fma_f64(v63, v60, v64);
    const double v66 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v67 = 0x1.34f1a97d73929p-3; /* 0.15085155881974657 */
    const double v68 = k1_4ulp_avx512_fma_f64(v66, v38, v67);
    const double v69 = k1_4ulp_avx512_fma_f64(v60, v65, v68);
    const double v70 = 0x1.07ac98fab8428p-1; /* 0.51498869000000003 */
    const double v71 = k1_4ulp_avx512_fma_f64(v60, v69, v70);
    const double v72 = 0x1.c1fff5990b33bp-1; /* 0.87890593999109201 */
    const double v73 = k1_4ulp_avx512_fma_f64(v71, v60, v72);
    const double v74 = k1_4ulp_avx512_fma_f64(v60, v73, v32);
    const float v75 = k1_4ulp_avx512_getexp_f32(v1);
    const float v76 = k1_4ulp_avx512_getmant75_f32(v1);
    const float v77 = k1_4ulp_avx512_getexp_f32(v76);
    const float v78 = v75 - v77;
    const float v79 = 0x1p+0f; /* 1 */
    const float v80 = v78 - v79;
    const double v81 = (double)v80;
    const double v82 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v83 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v84 = (double)v76;
    const float v85 = 0x1.7fffdp+18f; /* 393215.25 */
    const float v86 = v76 + v85;
    const int32_t v87 = k1_4ulp_avx512_bits_f32(v86);
    const double v88 = k1_4ulp_avx512_table0[(uint32_t)v87 & (32u - 1)];
    const double v89 = -0x1p+0; /* -1 */
    const double v90 = k1_4ulp_avx512_fma_f64(v84, v66, v89);
    const double v91 = k1_4ulp_avx512_fma_f64(v84, v88, v90);
    const double v92 = -0x1p-1; /* -0.5 */
    const double v93 = k1_4ulp_avx512_fma_f64(v83, v91, v92);
    const double v94 = v93 * v91;
    const double v95 = k1_4ulp_avx512_fma_f64(v94, v91, v91);
    const double v96 = k1_4ulp_avx512_fma_f64(v81, v82, v95);
    const double v97 = k1_4ulp_avx512_table1[(uint32_t)v87 & (32u - 1)];
    const double v98 = v96 + v97;
    const double v99 = v98 * v7;
    const double v100 = v74 * v99;
    const double v101 = v32 * v7;
    const double v102 = v101 * v101;
    const double v103 = -0x1.8917157054a6dp-15; /* -4.6860000000000002e-05 */
    const double v104 = -0x1.216adec61e87dp-10; /* -0.0011040399999999999 */
    const double v105 = k1_4ulp_avx512_fma_f64(v103, v102, v104);
    const double v106 = -0x1.3a798de815a5ap-6; /* -0.019194019871373015 */
    const double v107 = k1_4ulp_avx512_fma_f64(v102, v105, v106);
    const double v108 = -0x1.73da6ea0f27e6p-3; /* -0.18156897 */
    const double v109 = k1_4ulp_avx512_fma_f64(v102, v107, v108);
    const double v110 = -0x1.5877610a86ecap-1; /* -0.67278579000000005 */
    const double v111 = k1_4ulp_avx512_fma_f64(v102, v109, v110);
    const double v112 = 0x1.3c468d0231889p-3; /* 0.15443144 */
    const double v113 = k1_4ulp_avx512_fma_f64(v111, v102, v112);
    const double v114 = 0x1p+0; /* 1 */
    const double v115 = k1_4ulp_avx512_fma_f64(v113, v102, v114);
    const double v116 = v115 / v7;
    const double v117 = v100 + v116;
    const float v118 = (float)v117;
    const float v119 = v5 ? v57 : v118;
    const float v120 = v2 ? v3 : v119;
    const float r0 = v120;
    return r0;
}

static void k1_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = k1_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define K1_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define K1_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define K1_4ULP_AVX512_AVX2 static inline K1_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define K1_4ULP_AVX512_AVX512 static inline K1_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Loads one by one take less time than the gather (Zen 5). */
K1_4ULP_AVX512_AVX2 __m256d k1_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
K1_4ULP_AVX512_AVX2 __m256 k1_4ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k1_4ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K1_4ULP_AVX512_AVX2 __m256d k1_4ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = k1_4ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
K1_4ULP_AVX512_AVX2 __m256 k1_4ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k1_4ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
K1_4ULP_AVX512_AVX2 __m256 k1_4ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = k1_4ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

K1_4ULP_AVX512_AVX2 void k1_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v3 = _mm256_set1_ps(INFINITY);
    const __m256 v4 = _mm256_set1_ps(0x1p+1f); /* 2 */
    const __m256d v6 = _mm256_set1_pd(-0x1.62e42ffc56289p-1); /* -0.69314718203811865 */
    const __m256d v9 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v14 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v15 = _mm256_set1_pd(0x1.11971ff13b611p-7); /* 0.008349314305145435 */
    const __m256d v17 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v19 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v21 = _mm256_set1_pd(0x1.0000001p-1); /* 0.50000000186264515 */
    const __m256d v25 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v30 = _mm256_set1_pd(0x1.0000001p+0); /* 1.0000000037252903 */
    const __m256d v32 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v37 = _mm256_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m256d v39 = _mm256_set1_pd(-0x1.65cce373017f6p-11); /* -0.00068245000000000003 */
    const __m256d v42 = _mm256_set1_pd(0x1.aac9ed9f55455p-9); /* 0.0032561399999999998 */
    const __m256d v43 = _mm256_set1_pd(-0x1.ff698224b2e7dp-8); /* -0.0078035300000000004 */
    const __m256d v46 = _mm256_set1_pd(0x1.eceb255274ecep-7); /* 0.015042679999999999 */
    const __m256d v48 = _mm256_set1_pd(-0x1.2b77e86ee9c2ap-5); /* -0.036556199999999997 */
    const __m256d v50 = _mm256_set1_pd(0x1.e14070887e3e5p-3); /* 0.23498619000000001 */
    const __m256d v52 = _mm256_set1_pd(0x1.40d9322aea13ep+0); /* 1.2533141474505807 */
    const __m256d v58 = _mm256_set1_pd(0x1.1111112111111p-2); /* 0.26666666759798924 */
    const __m256d v61 = _mm256_set1_pd(0x1.53da9d9adb0d3p-13); /* 0.00016205500000000001 */
    const __m256d v62 = _mm256_set1_pd(0x1.8b395c4c0c302p-9); /* 0.0030153203170119056 */
    const __m256d v64 = _mm256_set1_pd(0x1.b39b5835a121ap-6); /* 0.026587329999999999 */
    const __m256d v66 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v67 = _mm256_set1_pd(0x1.34f1a97d73929p-3); /* 0.15085155881974657 */
    const __m256d v70 = _mm256_set1_pd(0x1.07ac98fab8428p-1); /* 0.51498869000000003 */
    const __m256d v72 = _mm256_set1_pd(0x1.c1fff5990b33bp-1); /* 0.87890593999109201 */
    const __m256 v79 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v82 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256 v85 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256d v89 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v92 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v103 = _mm256_set1_pd(-0x1.8917157054a6dp-15); /* -4.6860000000000002e-05 */
    const __m256d v104 = _mm256_set1_pd(-0x1.216adec61e87dp-10); /* -0.0011040399999999999 */
    const __m256d v106 = _mm256_set1_pd(-0x1.3a798de815a5ap-6); /* -0.019194019871373015 */
    const __m256d v108 = _mm256_set1_pd(-0x1.73da6ea0f27e6p-3); /* -0.18156897 */
    const __m256d v110 = _mm256_set1_pd(-0x1.5877610a86ecap-1); /* -0.67278579000000005 */
    const __m256d v112 = _mm256_set1_pd(0x1.3c468d0231889p-3); /* 0.15443144 */
    const __m256d v114 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_EQ_OQ));
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v4, v1, _CMP_LT_OQ));
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v11l = _mm256_fnmadd_pd(v7l, v9, v10);
    const __m256d v11h = _mm256_fnmadd_pd(v7h, v9, v10);
    const __m256d v12l = _mm256_sub_pd(v11l, v10);
    const __m256d v12h = _mm256_sub_pd(v11h, v10);
    const __m256d v13l = _mm256_fmsub_pd(v6, v12l, v7l);
    const __m256d v13h = _mm256_fmsub_pd(v6, v12h, v7h);
    const __m256d v16l = _mm256_fmadd_pd(v13l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v13h, v14, v15);
    const __m256d v18l = _mm256_fmadd_pd(v13l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v13h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v13l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v13h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v13l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v13h, v20h, v21);
    const __m256d v23l = _mm256_mul_pd(v22l, v13l);
    const __m256d v23h = _mm256_mul_pd(v22h, v13h);
    const __m256d v24l = _mm256_fmadd_pd(v13l, v23l, v13l);
    const __m256d v24h = _mm256_fmadd_pd(v13h, v23h, v13h);
    const __m256 v26 = k1_4ulp_avx512_lanes_rsqrt14_f32_avx2(v1);
    const __m256d v27l = _mm256_cvtps_pd(_mm256_castps256_ps128(v26));
    const __m256d v27h = _mm256_cvtps_pd(_mm256_extractf128_ps(v26, 1));
    const __m256d v28l = _mm256_mul_pd(v7l, v27l);
    const __m256d v28h = _mm256_mul_pd(v7h, v27h);
    const __m256d v31l = _mm256_fnmadd_pd(v28l, v27l, v30);
    const __m256d v31h = _mm256_fnmadd_pd(v28h, v27h, v30);
    const __m256d v33l = _mm256_mul_pd(v32, v27l);
    const __m256d v33h = _mm256_mul_pd(v32, v27h);
    const __m256d v34l = _mm256_fmadd_pd(v31l, v33l, v27l);
    const __m256d v34h = _mm256_fmadd_pd(v31h, v33h, v27h);
    const __m256d v35l = _mm256_mul_pd(v34l, v34l);
    const __m256d v35h = _mm256_mul_pd(v34h, v34h);
    const __m256d v36l = _mm256_mul_pd(v25, v35l);
    const __m256d v36h = _mm256_mul_pd(v25, v35h);
    const __m256d v38l = _mm256_fmadd_pd(v37, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v37, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v36l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v36h, v38h, v39);
    const __m256d v41l = _mm256_mul_pd(v36l, v36l);
    const __m256d v41h = _mm256_mul_pd(v36h, v36h);
    const __m256d v44l = _mm256_fmadd_pd(v42, v36l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42, v36h, v43);
    const __m256d v45l = _mm256_fmadd_pd(v40l, v41l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v40h, v41h, v44h);
    const __m256d v47l = _mm256_fmadd_pd(v36l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v36h, v45h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v36l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v36h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v36l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v36h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v36l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v36h, v52);
    const __m256d v54l = _mm256_mul_pd(v53l, v34l);
    const __m256d v54h = _mm256_mul_pd(v53h, v34h);
    const __m256d v55l = _mm256_fmadd_pd(v24l, v54l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v24h, v54h, v54h);
    const __m256d v56l = k1_4ulp_avx512_lanes_scalef_f64_avx2(v55l, v12l);
    const __m256d v56h = k1_4ulp_avx512_lanes_scalef_f64_avx2(v55h, v12h);
    const __m128 v57l = _mm256_cvtpd_ps(v56l);
    const __m128 v57h = _mm256_cvtpd_ps(v56h);
    const __m256 v57 = _mm256_set_m128(v57h, v57l);
    const __m256d v59l = _mm256_mul_pd(v7l, v58);
    const __m256d v59h = _mm256_mul_pd(v7h, v58);
    const __m256d v60l = _mm256_mul_pd(v59l, v59l);
    const __m256d v60h = _mm256_mul_pd(v59h, v59h);
    const __m256d v63l = _mm256_fmadd_pd(v60l, v61, v62);
    const __m256d v63h = _mm256_fmadd_pd(v60h, v61, v62);
    const __m256d v65l = _mm256_fmadd_pd(v63l, v60l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63h, v60h, v64);
    const __m256d v68l = _mm256_fmadd_pd(v66, v38l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v66, v38h, v67);
    const __m256d v69l = _mm256_fmadd_pd(v60l, v65l, v68l);
    const __m256d v69h = _mm256_fmadd_pd(v60h, v65h, v68h);
    const __m256d v71l = _mm256_fmadd_pd(v60l, v69l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v60h, v69h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v71l, v60l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v71h, v60h, v72);
    const __m256d v74l = _mm256_fmadd_pd(v60l, v73l, v32);
    const __m256d v74h = _mm256_fmadd_pd(v60h, v73h, v32);
    const __m256 v75 = k1_4ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v76 = k1_4ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256 v77 = k1_4ulp_avx512_lanes_getexp_f32_avx2(v76);
    const __m256 v78 = _mm256_sub_ps(v75, v77);
    const __m256 v80 = _mm256_sub_ps(v78, v79);
    const __m256d v81l = _mm256_cvtps_pd(_mm256_castps256_ps128(v80));
    const __m256d v81h = _mm256_cvtps_pd(_mm256_extractf128_ps(v80, 1));
    const __m256d v84l = _mm256_cvtps_pd(_mm256_castps256_ps128(v76));
    const __m256d v84h = _mm256_cvtps_pd(_mm256_extractf128_ps(v76, 1));
    const __m256 v86 = _mm256_add_ps(v76, v85);
    const __m256i v87 = _mm256_castps_si256(v86);
    const __m256d v88l = k1_4ulp_avx512_gather_f64_avx2(k1_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v87), _mm_set1_epi32(31)));
    const __m256d v88h = k1_4ulp_avx512_gather_f64_avx2(k1_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v87, 1), _mm_set1_epi32(31)));
    const __m256d v90l = _mm256_fmadd_pd(v84l, v66, v89);
    const __m256d v90h = _mm256_fmadd_pd(v84h, v66, v89);
    const __m256d v91l = _mm256_fmadd_pd(v84l, v88l, v90l);
    const __m256d v91h = _mm256_fmadd_pd(v84h, v88h, v90h);
    const __m256d v93l = _mm256_fmadd_pd(v83, v91l, v92);
    const __m256d v93h = _mm256_fmadd_pd(v83, v91h, v92);
    const __m256d v94l = _mm256_mul_pd(v93l, v91l);
    const __m256d v94h = _mm256_mul_pd(v93h, v91h);
    const __m256d v95l = _mm256_fmadd_pd(v94l, v91l, v91l);
    const __m256d v95h = _mm256_fmadd_pd(v94h, v91h, v91h);
    const __m256d v96l = _mm256_fmadd_pd(v81l, v82, v95l);
    const __m256d v96h = _mm256_fmadd_pd(v81h, v82, v95h);
    const __m256d v97l = k1_4ulp_avx512_gather_f64_avx2(k1_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v87), _mm_set1_epi32(31)));
    const __m256d v97h = k1_4ulp_avx512_gather_f64_avx2(k1_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v87, 1), _mm_set1_epi32(31)));
    const __m256d v98l = _mm256_add_pd(v96l, v97l);
    const __m256d v98h = _mm256_add_pd(v96h, v97h);
    const __m256d v99l = _mm256_mul_pd(v98l, v7l);
    const __m256d v99h = _mm256_mul_pd(v98h, v7h);
    const __m256d v100l = _mm256_mul_pd(v74l, v99l);
    const __m256d v100h = _mm256_mul_pd(v74h, v99h);
    const __m256d v101l = _mm256_mul_pd(v32, v7l);
    const __m256d v101h = _mm256_mul_pd(v32, v7h);
    const __m256d v102l = _mm256_mul_pd(v101l, v101l);
    const __m256d v102h = _mm256_mul_pd(v101h, v101h);
    const __m256d v105l = _mm256_fmadd_pd(v103, v102l, v104);
    const __m256d v105h = _mm256_fmadd_pd(v103, v102h, v104);
    const __m256d v107l = _mm256_fmadd_pd(v102l, v105l, v106);
    const __m256d v107h = _mm256_fmadd_pd(v102h, v105h, v106);
    const __m256d v109l = _mm256_fmadd_pd(v102l, v107l, v108);
    const __m256d v109h = _mm256_fmadd_pd(v102h, v107h, v108);
    const __m256d v111l = _mm256_fmadd_pd(v102l, v109l, v110);
    const __m256d v111h = _mm256_fmadd_pd(v102h, v109h, v110);
    const __m256d v113l = _mm256_fmadd_pd(v111l, v102l, v112);
    const __m256d v113h = _mm256_fmadd_pd(v111h, v102h, v112);
    const __m256d v115l = _mm256_fmadd_pd(v113l, v102l, v114);
    const __m256d v115h = _mm256_fmadd_pd(v113h, v102h, v114);
    const __m256d v116l = _mm256_div_pd(v115l, v7l);
    const __m256d v116h = _mm256_div_pd(v115h, v7h);
    const __m256d v117l = _mm256_add_pd(v100l, v116l);
    const __m256d v117h = _mm256_add_pd(v100h, v116h);
    const __m128 v118l = _mm256_cvtpd_ps(v117l);
    const __m128 v118h = _mm256_cvtpd_ps(v117h);
    const __m256 v118 = _mm256_set_m128(v118h, v118l);
    const __m256 v119 = _mm256_blendv_ps(v118, v57, _mm256_castsi256_ps(v5));
    const __m256 v120 = _mm256_blendv_ps(v119, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v120);
}

static K1_4ULP_AVX512_AVX2_TARGET void k1_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        k1_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        k1_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
K1_4ULP_AVX512_AVX512 __m512d k1_4ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* ---- AVX-512 ---- */

/* 16 elements. */
K1_4ULP_AVX512_AVX512 void k1_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v3 = _mm512_set1_ps(INFINITY);
    const __m512 v4 = _mm512_set1_ps(0x1p+1f); /* 2 */
    const __m512d v6 = _mm512_set1_pd(-0x1.62e42ffc56289p-1); /* -0.69314718203811865 */
    const __m512d v9 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v14 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v15 = _mm512_set1_pd(0x1.11971ff13b611p-7); /* 0.008349314305145435 */
    const __m512d v17 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v19 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v21 = _mm512_set1_pd(0x1.0000001p-1); /* 0.50000000186264515 */
    const __m512d v25 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v30 = _mm512_set1_pd(0x1.0000001p+0); /* 1.0000000037252903 */
    const __m512d v32 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v37 = _mm512_set1_pd(0x1p-60); /* 8.6736173798840355e-19 */
    const __m512d v39 = _mm512_set1_pd(-0x1.65cce373017f6p-11); /* -0.00068245000000000003 */
    const __m512d v42 = _mm512_set1_pd(0x1.aac9ed9f55455p-9); /* 0.0032561399999999998 */
    const __m512d v43 = _mm512_set1_pd(-0x1.ff698224b2e7dp-8); /* -0.0078035300000000004 */
    const __m512d v46 = _mm512_set1_pd(0x1.eceb255274ecep-7); /* 0.015042679999999999 */
    const __m512d v48 = _mm512_set1_pd(-0x1.2b77e86ee9c2ap-5); /* -0.036556199999999997 */
    const __m512d v50 = _mm512_set1_pd(0x1.e14070887e3e5p-3); /* 0.23498619000000001 */
    const __m512d v52 = _mm512_set1_pd(0x1.40d9322aea13ep+0); /* 1.2533141474505807 */
    const __m512d v58 = _mm512_set1_pd(0x1.1111112111111p-2); /* 0.26666666759798924 */
    const __m512d v61 = _mm512_set1_pd(0x1.53da9d9adb0d3p-13); /* 0.00016205500000000001 */
    const __m512d v62 = _mm512_set1_pd(0x1.8b395c4c0c302p-9); /* 0.0030153203170119056 */
    const __m512d v64 = _mm512_set1_pd(0x1.b39b5835a121ap-6); /* 0.026587329999999999 */
    const __m512d v66 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v67 = _mm512_set1_pd(0x1.34f1a97d73929p-3); /* 0.15085155881974657 */
    const __m512d v70 = _mm512_set1_pd(0x1.07ac98fab8428p-1); /* 0.51498869000000003 */
    const __m512d v72 = _mm512_set1_pd(0x1.c1fff5990b33bp-1); /* 0.87890593999109201 */
    const __m512 v79 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v82 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512 v85 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512d v89 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v92 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v103 = _mm512_set1_pd(-0x1.8917157054a6dp-15); /* -4.6860000000000002e-05 */
    const __m512d v104 = _mm512_set1_pd(-0x1.216adec61e87dp-10); /* -0.0011040399999999999 */
    const __m512d v106 = _mm512_set1_pd(-0x1.3a798de815a5ap-6); /* -0.019194019871373015 */
    const __m512d v108 = _mm512_set1_pd(-0x1.73da6ea0f27e6p-3); /* -0.18156897 */
    const __m512d v110 = _mm512_set1_pd(-0x1.5877610a86ecap-1); /* -0.67278579000000005 */
    const __m512d v112 = _mm512_set1_pd(0x1.3c468d0231889p-3); /* 0.15443144 */
    const __m512d v114 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d t0_0 = _mm512_loadu_pd(k1_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(k1_4ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(k1_4ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(k1_4ulp_avx512_table0 + 24);
    const __m512d t1_0 = _mm512_loadu_pd(k1_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(k1_4ulp_avx512_table1 + 8);
    const __m512d t1_2 = _mm512_loadu_pd(k1_4ulp_avx512_table1 + 16);
    const __m512d t1_3 = _mm512_loadu_pd(k1_4ulp_avx512_table1 + 24);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_EQ_OQ);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v4, v1, _CMP_LT_OQ);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v11l = _mm512_fnmadd_pd(v7l, v9, v10);
    const __m512d v11h = _mm512_fnmadd_pd(v7h, v9, v10);
    const __m512d v12l = _mm512_sub_pd(v11l, v10);
    const __m512d v12h = _mm512_sub_pd(v11h, v10);
    const __m512d v13l = _mm512_fmsub_pd(v6, v12l, v7l);
    const __m512d v13h = _mm512_fmsub_pd(v6, v12h, v7h);
    const __m512d v16l = _mm512_fmadd_pd(v13l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v13h, v14, v15);
    const __m512d v18l = _mm512_fmadd_pd(v13l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v13h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v13l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v13h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v13l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v13h, v20h, v21);
    const __m512d v23l = _mm512_mul_pd(v22l, v13l);
    const __m512d v23h = _mm512_mul_pd(v22h, v13h);
    const __m512d v24l = _mm512_fmadd_pd(v13l, v23l, v13l);
    const __m512d v24h = _mm512_fmadd_pd(v13h, v23h, v13h);
    const __m512 v26 = _mm512_rsqrt14_ps(v1);
    const __m512d v27l = _mm512_cvtps_pd(_mm512_castps512_ps256(v26));
    const __m512d v27h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v26, 1));
    const __m512d v28l = _mm512_mul_pd(v7l, v27l);
    const __m512d v28h = _mm512_mul_pd(v7h, v27h);
    const __m512d v31l = _mm512_fnmadd_pd(v28l, v27l, v30);
    const __m512d v31h = _mm512_fnmadd_pd(v28h, v27h, v30);
    const __m512d v33l = _mm512_mul_pd(v32, v27l);
    const __m512d v33h = _mm512_mul_pd(v32, v27h);
    const __m512d v34l = _mm512_fmadd_pd(v31l, v33l, v27l);
    const __m512d v34h = _mm512_fmadd_pd(v31h, v33h, v27h);
    const __m512d v35l = _mm512_mul_pd(v34l, v34l);
    const __m512d v35h = _mm512_mul_pd(v34h, v34h);
    const __m512d v36l = _mm512_mul_pd(v25, v35l);
    const __m512d v36h = _mm512_mul_pd(v25, v35h);
    const __m512d v38l = _mm512_fmadd_pd(v37, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v37, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v36l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v36h, v38h, v39);
    const __m512d v41l = _mm512_mul_pd(v36l, v36l);
    const __m512d v41h = _mm512_mul_pd(v36h, v36h);
    const __m512d v44l = _mm512_fmadd_pd(v42, v36l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42, v36h, v43);
    const __m512d v45l = _mm512_fmadd_pd(v40l, v41l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v40h, v41h, v44h);
    const __m512d v47l = _mm512_fmadd_pd(v36l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v36h, v45h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v36l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v36h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v36l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v36h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v36l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v36h, v52);
    const __m512d v54l = _mm512_mul_pd(v53l, v34l);
    const __m512d v54h = _mm512_mul_pd(v53h, v34h);
    const __m512d v55l = _mm512_fmadd_pd(v24l, v54l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v24h, v54h, v54h);
    const __m512d v56l = _mm512_scalef_pd(v55l, v12l);
    const __m512d v56h = _mm512_scalef_pd(v55h, v12h);
    const __m256 v57l = _mm512_cvtpd_ps(v56l);
    const __m256 v57h = _mm512_cvtpd_ps(v56h);
    const __m512 v57 = _mm512_insertf32x8(_mm512_castps256_ps512(v57l), v57h, 1);
    const __m512d v59l = _mm512_mul_pd(v7l, v58);
    const __m512d v59h = _mm512_mul_pd(v7h, v58);
    const __m512d v60l = _mm512_mul_pd(v59l, v59l);
    const __m512d v60h = _mm512_mul_pd(v59h, v59h);
    const __m512d v63l = _mm512_fmadd_pd(v60l, v61, v62);
    const __m512d v63h = _mm512_fmadd_pd(v60h, v61, v62);
    const __m512d v65l = _mm512_fmadd_pd(v63l, v60l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63h, v60h, v64);
    const __m512d v68l = _mm512_fmadd_pd(v66, v38l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v66, v38h, v67);
    const __m512d v69l = _mm512_fmadd_pd(v60l, v65l, v68l);
    const __m512d v69h = _mm512_fmadd_pd(v60h, v65h, v68h);
    const __m512d v71l = _mm512_fmadd_pd(v60l, v69l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v60h, v69h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v71l, v60l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v71h, v60h, v72);
    const __m512d v74l = _mm512_fmadd_pd(v60l, v73l, v32);
    const __m512d v74h = _mm512_fmadd_pd(v60h, v73h, v32);
    const __m512 v75 = _mm512_getexp_ps(v1);
    const __m512 v76 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v77 = _mm512_getexp_ps(v76);
    const __m512 v78 = _mm512_sub_ps(v75, v77);
    const __m512 v80 = _mm512_sub_ps(v78, v79);
    const __m512d v81l = _mm512_cvtps_pd(_mm512_castps512_ps256(v80));
    const __m512d v81h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v80, 1));
    const __m512d v84l = _mm512_cvtps_pd(_mm512_castps512_ps256(v76));
    const __m512d v84h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v76, 1));
    const __m512 v86 = _mm512_add_ps(v76, v85);
    const __m512i v87 = _mm512_castps_si512(v86);
    const __m512d v88l = k1_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v87), t0_0, t0_1, t0_2, t0_3);
    const __m512d v88h = k1_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v87, 1), t0_0, t0_1, t0_2, t0_3);
    const __m512d v90l = _mm512_fmadd_pd(v84l, v66, v89);
    const __m512d v90h = _mm512_fmadd_pd(v84h, v66, v89);
    const __m512d v91l = _mm512_fmadd_pd(v84l, v88l, v90l);
    const __m512d v91h = _mm512_fmadd_pd(v84h, v88h, v90h);
    const __m512d v93l = _mm512_fmadd_pd(v83, v91l, v92);
    const __m512d v93h = _mm512_fmadd_pd(v83, v91h, v92);
    const __m512d v94l = _mm512_mul_pd(v93l, v91l);
    const __m512d v94h = _mm512_mul_pd(v93h, v91h);
    const __m512d v95l = _mm512_fmadd_pd(v94l, v91l, v91l);
    const __m512d v95h = _mm512_fmadd_pd(v94h, v91h, v91h);
    const __m512d v96l = _mm512_fmadd_pd(v81l, v82, v95l);
    const __m512d v96h = _mm512_fmadd_pd(v81h, v82, v95h);
    const __m512d v97l = k1_4ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v87), t1_0, t1_1, t1_2, t1_3);
    const __m512d v97h = k1_4ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v87, 1), t1_0, t1_1, t1_2, t1_3);
    const __m512d v98l = _mm512_add_pd(v96l, v97l);
    const __m512d v98h = _mm512_add_pd(v96h, v97h);
    const __m512d v99l = _mm512_mul_pd(v98l, v7l);
    const __m512d v99h = _mm512_mul_pd(v98h, v7h);
    const __m512d v100l = _mm512_mul_pd(v74l, v99l);
    const __m512d v100h = _mm512_mul_pd(v74h, v99h);
    const __m512d v101l = _mm512_mul_pd(v32, v7l);
    const __m512d v101h = _mm512_mul_pd(v32, v7h);
    const __m512d v102l = _mm512_mul_pd(v101l, v101l);
    const __m512d v102h = _mm512_mul_pd(v101h, v101h);
    const __m512d v105l = _mm512_fmadd_pd(v103, v102l, v104);
    const __m512d v105h = _mm512_fmadd_pd(v103, v102h, v104);
    const __m512d v107l = _mm512_fmadd_pd(v102l, v105l, v106);
    const __m512d v107h = _mm512_fmadd_pd(v102h, v105h, v106);
    const __m512d v109l = _mm512_fmadd_pd(v102l, v107l, v108);
    const __m512d v109h = _mm512_fmadd_pd(v102h, v107h, v108);
    const __m512d v111l = _mm512_fmadd_pd(v102l, v109l, v110);
    const __m512d v111h = _mm512_fmadd_pd(v102h, v109h, v110);
    const __m512d v113l = _mm512_fmadd_pd(v111l, v102l, v112);
    const __m512d v113h = _mm512_fmadd_pd(v111h, v102h, v112);
    const __m512d v115l = _mm512_fmadd_pd(v113l, v102l, v114);
    const __m512d v115h = _mm512_fmadd_pd(v113h, v102h, v114);
    const __m512d v116l = _mm512_div_pd(v115l, v7l);
    const __m512d v116h = _mm512_div_pd(v115h, v7h);
    const __m512d v117l = _mm512_add_pd(v100l, v116l);
    const __m512d v117h = _mm512_add_pd(v100h, v116h);
    const __m256 v118l = _mm512_cvtpd_ps(v117l);
    const __m256 v118h = _mm512_cvtpd_ps(v117h);
    const __m512 v118 = _mm512_insertf32x8(_mm512_castps256_ps512(v118l), v118h, 1);
    const __m512 v119 = _mm512_mask_blend_ps(v5, v118, v57);
    const __m512 v120 = _mm512_mask_blend_ps(v2, v119, v3);
    _mm512_storeu_ps(y, v120);
}

static K1_4ULP_AVX512_AVX512_TARGET void k1_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        k1_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        k1_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. K1_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int k1_4ulp_avx512_level(void) {
#if defined(K1_4ULP_AVX512_FORCE_ISA)
    return K1_4ULP_AVX512_FORCE_ISA;
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

float k1_4ulp_avx512(float x) {
    return k1_4ulp_avx512_element(x);
}

void k1_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = k1_4ulp_avx512_level();
    if (level == 2) {
        k1_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        k1_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    k1_4ulp_avx512_array_portable(x, y, n);
}
