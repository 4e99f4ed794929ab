/* i0_2ulp_avx512: i0
 *
 *   target       i0, I_0(x), f32
 *   domain       every input
 *   max error    1.864924 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.e0031ep+1 (-3.75009513, encoding 0xc070018f)
 *   result there 0x1.23d474p+3 (9.11968422, encoding 0x4111ea3a)
 *   mean error   0.027166 ulp
 *   misrounded   95899394 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           98cfd83868df04427ccf7264bcd107cd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --max-ulp 2 --time 60s --threads 1 --seed 1 --isa avx512 --archive i0.db
 *                time: 0.5771 ns/element as avx512 code (inputs mean)
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
#include "i0_2ulp_avx512.h"

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

static inline float i0_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline float i0_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t i0_2ulp_avx512_rcp14_lines[64][2] = {
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
 * i0_2ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t i0_2ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float i0_2ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = i0_2ulp_avx512_frombits_f32((128 * i0_2ulp_avx512_rsqrt14_lines[row][0] -
                          i0_2ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= i0_2ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double i0_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i0_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double i0_2ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i0_2ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i0_2ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i0_2ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i0_2ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i0_2ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i0_2ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i0_2ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i0_2ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i0_2ulp_avx512_getmant_f64(a) * i0_2ulp_avx512_pow2_f64(s) * i0_2ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i0_2ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline float i0_2ulp_avx512_element(float x) {
    const float v0 = 0x1.ep+1f; /* 3.75 */
    const float v1 = x;
    const float v2 = i0_2ulp_avx512_abs_f32(v1);
    const int v3 = v0 < v2;
    const float v4 = i0_2ulp_avx512_rsqrt14_f32(v2);
    const double v5 = (double)v4;
    const double v6 = (double)v2;
    const double v7 = -0x1.7c9aacf60b0adp-12; /* -0.00036297245185569032 */
    const double v8 = i0_2ulp_avx512_fma_f64(v5, v6, v7);
    const double v9 = -v8;
    const double v10 = 0x1.fffeecf6babb5p-1; /* 0.99999180328210591 */
    const double v11 = i0_2ulp_avx512_fma_f64(v5, v9, v10);
    const double v12 = 0x1.0005bb1932797p-1; /* 0.50004372294027888 */
    const double v13 = v5 * v12;
    const double v14 = i0_2ulp_avx512_fma_f64(v11, v13, v5);
    const double v15 = v14 * v14;
    const double v16 = 0x1.db7c187eed987p+1; /* 3.714724599815955 */
    const double v17 = v15 * v16;
    const double v18 = 0x1.fdcfb68edaf01p-9; /* 0.0038895521496921108 */
    const double v19 = -0x1.1028a65516696p-6; /* -0.016611254152258136 */
    const double v20 = i0_2ulp_avx512_fma_f64(v18, v17, v19);
    const double v21 = 0x1.bd4c813aa6d6ap-6; /* 0.027178884697247531 */
    const double v22 = i0_2ulp_avx512_fma_f64(v20, v17, v21);
    const double v23 = -0x1.6b9e77bcbce5ep-6; /* -0.022193543368258843 */
    const double v24 = i0_2ulp_avx512_fma_f64(v22, v17, v23);
    const double v25 = 0x1.6409511598adap-7; /* 0.01086536845395385 */
    const double v26 = i0_2ulp_avx512_fma_f64(v24, v17, v25);
    const double v27 = -0x1.5134f2f814becp-9; /* -0.002572683963117486 */
    const double v28 = i0_2ulp_avx512_fma_f64(v17, v26, v27);
    const double v29 = 0x1.5bfb6a2b16506p-9; /* 0.0026548926448809488 */
    const double v30 = i0_2ulp_avx512_fma_f64(v28, v17, v29);
    const double v31 = 0x1.b3df11500bf88p-7; /* 0.013301738217790918 */
    const double v32 = i0_2ulp_avx512_fma_f64(v30, v17, v31);
    const double v33 = 0x1.9883c133e68d8p-2; /* 0.39894010428691962 */
    const double v34 = i0_2ulp_avx512_fma_f64(v32, v17, v33);
    const double v35 = v34 * v14;
    const double v36 = 0x1.6a3458423085ap-10; /* 0.0013817004078622492 */
    const double v37 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v38 = 0x1.8p+52; /* 6755399441055744 */
    const double v39 = i0_2ulp_avx512_fma_f64(v6, v37, v38);
    const double v40 = v39 - v38;
    const double v41 = -0x1.62e42fb612007p-1; /* -0.69314717385805202 */
    const double v42 = i0_2ulp_avx512_fma_f64(v40, v41, v6);
    const double v43 = 0x1.124ec1bc95944p-7; /* 0.0083712049464962426 */
    const double v44 = i0_2ulp_avx512_fma_f64(v36, v42, v43);
    const double v45 = 0x1.5559fefb03cdap-5; /* 0.041668890007821438 */
    const double v46 = i0_2ulp_avx512_fma_f64(v44, v42, v45);
    const double v47 = 0x1.55543ed79c16bp-3; /* 0.16666459174622203 */
    const double v48 = i0_2ulp_avx512_fma_f64(v46, v42, v47);
    const double v49 = 0x1.fffff674ede2dp-2; /* 0.49999985779456574 */
    const double v50 = i0_2ulp_avx512_fma_f64(v48, v42, v49);
    const double v51 = 0x1.000000a85611fp+0; /* 1.0000000391938284 */
    const double v52 = i0_2ulp_avx512_fma_f64(v50, v42, v51);
    const double v53 = v52 * v42;
    const double v54 = i0_2ulp_avx512_fma_f64(v35, v53, v35);
    const double v55 = i0_2ulp_avx512_scalef_f64(v54, v40);
    const float v56 = (float)v55;
    const double v57 = v6 * v6;
    const double v58 = 0x1.49b28e8ce62cep-31; /* 5.9971623640429062e-10 */
    const double v59 = 0x1.185c370db4738p-24; /* 6.5276449325092459e-08 */
    const double v60 = i0_2ulp_avx512_fma_f64(v57, v58, v59);
    const double v61 = 0x1.c8c7dd4aaf69fp-18; /* 6.8065631448323762e-06 */
    const double v62 = i0_2ulp_avx512_fma_f64(v57, v60, v61);
    const double v63 = 0x1.c6fa18d47970cp-12; /* 0.00043389982354678845 */
    const double v64 = i0_2ulp_avx512_fma_f64(v57, v62, v63);
    const double v65 = 0x1.00015f3d03c86p-6; /* 0.015625327116194153 */
    const double v66 = i0_2ulp_avx512_fma_f64(v57, v64, v65);
    const double v67 = 0x1.ffffd32bc1dc9p-3; /* 0.24999966599737736 */
    const double v68 = i0_2ulp_avx512_fma_f64(v57, v66, v67);
    const double v69 = 0x1.000000c310fa4p+0; /* 1.0000000454174165 */
    const double v70 = i0_2ulp_avx512_fma_f64(v57, v68, v69);
    const float v71 = (float)v70;
    const float v72 = v3 ? v56 : v71;
    const float r0 = v72;
    return r0;
}

static void i0_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0_2ULP_AVX512_AVX2 static inline I0_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I0_2ULP_AVX512_AVX512 static inline I0_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
I0_2ULP_AVX512_AVX2 __m256 i0_2ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = i0_2ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
I0_2ULP_AVX512_AVX2 __m256d i0_2ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i0_2ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

I0_2ULP_AVX512_AVX2 void i0_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.ep+1f); /* 3.75 */
    const __m256d v7 = _mm256_set1_pd(-0x1.7c9aacf60b0adp-12); /* -0.00036297245185569032 */
    const __m256d v10 = _mm256_set1_pd(0x1.fffeecf6babb5p-1); /* 0.99999180328210591 */
    const __m256d v12 = _mm256_set1_pd(0x1.0005bb1932797p-1); /* 0.50004372294027888 */
    const __m256d v16 = _mm256_set1_pd(0x1.db7c187eed987p+1); /* 3.714724599815955 */
    const __m256d v18 = _mm256_set1_pd(0x1.fdcfb68edaf01p-9); /* 0.0038895521496921108 */
    const __m256d v19 = _mm256_set1_pd(-0x1.1028a65516696p-6); /* -0.016611254152258136 */
    const __m256d v21 = _mm256_set1_pd(0x1.bd4c813aa6d6ap-6); /* 0.027178884697247531 */
    const __m256d v23 = _mm256_set1_pd(-0x1.6b9e77bcbce5ep-6); /* -0.022193543368258843 */
    const __m256d v25 = _mm256_set1_pd(0x1.6409511598adap-7); /* 0.01086536845395385 */
    const __m256d v27 = _mm256_set1_pd(-0x1.5134f2f814becp-9); /* -0.002572683963117486 */
    const __m256d v29 = _mm256_set1_pd(0x1.5bfb6a2b16506p-9); /* 0.0026548926448809488 */
    const __m256d v31 = _mm256_set1_pd(0x1.b3df11500bf88p-7); /* 0.013301738217790918 */
    const __m256d v33 = _mm256_set1_pd(0x1.9883c133e68d8p-2); /* 0.39894010428691962 */
    const __m256d v36 = _mm256_set1_pd(0x1.6a3458423085ap-10); /* 0.0013817004078622492 */
    const __m256d v37 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v38 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v41 = _mm256_set1_pd(-0x1.62e42fb612007p-1); /* -0.69314717385805202 */
    const __m256d v43 = _mm256_set1_pd(0x1.124ec1bc95944p-7); /* 0.0083712049464962426 */
    const __m256d v45 = _mm256_set1_pd(0x1.5559fefb03cdap-5); /* 0.041668890007821438 */
    const __m256d v47 = _mm256_set1_pd(0x1.55543ed79c16bp-3); /* 0.16666459174622203 */
    const __m256d v49 = _mm256_set1_pd(0x1.fffff674ede2dp-2); /* 0.49999985779456574 */
    const __m256d v51 = _mm256_set1_pd(0x1.000000a85611fp+0); /* 1.0000000391938284 */
    const __m256d v58 = _mm256_set1_pd(0x1.49b28e8ce62cep-31); /* 5.9971623640429062e-10 */
    const __m256d v59 = _mm256_set1_pd(0x1.185c370db4738p-24); /* 6.5276449325092459e-08 */
    const __m256d v61 = _mm256_set1_pd(0x1.c8c7dd4aaf69fp-18); /* 6.8065631448323762e-06 */
    const __m256d v63 = _mm256_set1_pd(0x1.c6fa18d47970cp-12); /* 0.00043389982354678845 */
    const __m256d v65 = _mm256_set1_pd(0x1.00015f3d03c86p-6); /* 0.015625327116194153 */
    const __m256d v67 = _mm256_set1_pd(0x1.ffffd32bc1dc9p-3); /* 0.24999966599737736 */
    const __m256d v69 = _mm256_set1_pd(0x1.000000c310fa4p+0); /* 1.0000000454174165 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LT_OQ));
    const __m256 v4 = i0_2ulp_avx512_lanes_rsqrt14_f32_avx2(v2);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v8l = _mm256_fmadd_pd(v5l, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v5h, v6h, v7);
    const __m256d v11l = _mm256_fnmadd_pd(v5l, v8l, v10);
    const __m256d v11h = _mm256_fnmadd_pd(v5h, v8h, v10);
    const __m256d v13l = _mm256_mul_pd(v5l, v12);
    const __m256d v13h = _mm256_mul_pd(v5h, v12);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v13l, v5l);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v13h, v5h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v17l = _mm256_mul_pd(v15l, v16);
    const __m256d v17h = _mm256_mul_pd(v15h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v18, v17l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v17h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v17l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v17h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v17l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v17h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v17l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v17h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v17l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v17h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v17l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v17h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v17l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v17h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v17l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v17h, v33);
    const __m256d v35l = _mm256_mul_pd(v34l, v14l);
    const __m256d v35h = _mm256_mul_pd(v34h, v14h);
    const __m256d v39l = _mm256_fmadd_pd(v6l, v37, v38);
    const __m256d v39h = _mm256_fmadd_pd(v6h, v37, v38);
    const __m256d v40l = _mm256_sub_pd(v39l, v38);
    const __m256d v40h = _mm256_sub_pd(v39h, v38);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v41, v6l);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v41, v6h);
    const __m256d v44l = _mm256_fmadd_pd(v36, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v36, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v42l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v42h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v42l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v42h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v42l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v42h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v42l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v42h, v51);
    const __m256d v53l = _mm256_mul_pd(v52l, v42l);
    const __m256d v53h = _mm256_mul_pd(v52h, v42h);
    const __m256d v54l = _mm256_fmadd_pd(v35l, v53l, v35l);
    const __m256d v54h = _mm256_fmadd_pd(v35h, v53h, v35h);
    const __m256d v55l = i0_2ulp_avx512_lanes_scalef_f64_avx2(v54l, v40l);
    const __m256d v55h = i0_2ulp_avx512_lanes_scalef_f64_avx2(v54h, v40h);
    const __m128 v56l = _mm256_cvtpd_ps(v55l);
    const __m128 v56h = _mm256_cvtpd_ps(v55h);
    const __m256 v56 = _mm256_set_m128(v56h, v56l);
    const __m256d v57l = _mm256_mul_pd(v6l, v6l);
    const __m256d v57h = _mm256_mul_pd(v6h, v6h);
    const __m256d v60l = _mm256_fmadd_pd(v57l, v58, v59);
    const __m256d v60h = _mm256_fmadd_pd(v57h, v58, v59);
    const __m256d v62l = _mm256_fmadd_pd(v57l, v60l, v61);
    const __m256d v62h = _mm256_fmadd_pd(v57h, v60h, v61);
    const __m256d v64l = _mm256_fmadd_pd(v57l, v62l, v63);
    const __m256d v64h = _mm256_fmadd_pd(v57h, v62h, v63);
    const __m256d v66l = _mm256_fmadd_pd(v57l, v64l, v65);
    const __m256d v66h = _mm256_fmadd_pd(v57h, v64h, v65);
    const __m256d v68l = _mm256_fmadd_pd(v57l, v66l, v67);
    const __m256d v68h = _mm256_fmadd_pd(v57h, v66h, v67);
    const __m256d v70l = _mm256_fmadd_pd(v57l, v68l, v69);
    const __m256d v70h = _mm256_fmadd_pd(v57h, v68h, v69);
    const __m128 v71l = _mm256_cvtpd_ps(v70l);
    const __m128 v71h = _mm256_cvtpd_ps(v70h);
    const __m256 v71 = _mm256_set_m128(v71h, v71l);
    const __m256 v72 = _mm256_blendv_ps(v71, v56, _mm256_castsi256_ps(v3));
    _mm256_storeu_ps(y, v72);
}

static I0_2ULP_AVX512_AVX2_TARGET void i0_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0_2ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i0_2ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I0_2ULP_AVX512_AVX512 void i0_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.ep+1f); /* 3.75 */
    const __m512d v7 = _mm512_set1_pd(-0x1.7c9aacf60b0adp-12); /* -0.00036297245185569032 */
    const __m512d v10 = _mm512_set1_pd(0x1.fffeecf6babb5p-1); /* 0.99999180328210591 */
    const __m512d v12 = _mm512_set1_pd(0x1.0005bb1932797p-1); /* 0.50004372294027888 */
    const __m512d v16 = _mm512_set1_pd(0x1.db7c187eed987p+1); /* 3.714724599815955 */
    const __m512d v18 = _mm512_set1_pd(0x1.fdcfb68edaf01p-9); /* 0.0038895521496921108 */
    const __m512d v19 = _mm512_set1_pd(-0x1.1028a65516696p-6); /* -0.016611254152258136 */
    const __m512d v21 = _mm512_set1_pd(0x1.bd4c813aa6d6ap-6); /* 0.027178884697247531 */
    const __m512d v23 = _mm512_set1_pd(-0x1.6b9e77bcbce5ep-6); /* -0.022193543368258843 */
    const __m512d v25 = _mm512_set1_pd(0x1.6409511598adap-7); /* 0.01086536845395385 */
    const __m512d v27 = _mm512_set1_pd(-0x1.5134f2f814becp-9); /* -0.002572683963117486 */
    const __m512d v29 = _mm512_set1_pd(0x1.5bfb6a2b16506p-9); /* 0.0026548926448809488 */
    const __m512d v31 = _mm512_set1_pd(0x1.b3df11500bf88p-7); /* 0.013301738217790918 */
    const __m512d v33 = _mm512_set1_pd(0x1.9883c133e68d8p-2); /* 0.39894010428691962 */
    const __m512d v36 = _mm512_set1_pd(0x1.6a3458423085ap-10); /* 0.0013817004078622492 */
    const __m512d v37 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v38 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v41 = _mm512_set1_pd(-0x1.62e42fb612007p-1); /* -0.69314717385805202 */
    const __m512d v43 = _mm512_set1_pd(0x1.124ec1bc95944p-7); /* 0.0083712049464962426 */
    const __m512d v45 = _mm512_set1_pd(0x1.5559fefb03cdap-5); /* 0.041668890007821438 */
    const __m512d v47 = _mm512_set1_pd(0x1.55543ed79c16bp-3); /* 0.16666459174622203 */
    const __m512d v49 = _mm512_set1_pd(0x1.fffff674ede2dp-2); /* 0.49999985779456574 */
    const __m512d v51 = _mm512_set1_pd(0x1.000000a85611fp+0); /* 1.0000000391938284 */
    const __m512d v58 = _mm512_set1_pd(0x1.49b28e8ce62cep-31); /* 5.9971623640429062e-10 */
    const __m512d v59 = _mm512_set1_pd(0x1.185c370db4738p-24); /* 6.5276449325092459e-08 */
    const __m512d v61 = _mm512_set1_pd(0x1.c8c7dd4aaf69fp-18); /* 6.8065631448323762e-06 */
    const __m512d v63 = _mm512_set1_pd(0x1.c6fa18d47970cp-12); /* 0.00043389982354678845 */
    const __m512d v65 = _mm512_set1_pd(0x1.00015f3d03c86p-6); /* 0.015625327116194153 */
    const __m512d v67 = _mm512_set1_pd(0x1.ffffd32bc1dc9p-3); /* 0.24999966599737736 */
    const __m512d v69 = _mm512_set1_pd(0x1.000000c310fa4p+0); /* 1.0000000454174165 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v0, v2_0, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v0, v2_1, _CMP_LT_OQ);
    const __m512 v4_0 = _mm512_rsqrt14_ps(v2_0);
    const __m512 v4_1 = _mm512_rsqrt14_ps(v2_1);
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v8_0l = _mm512_fmadd_pd(v5_0l, v6_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v5_0h, v6_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v5_1l, v6_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v5_1h, v6_1h, v7);
    const __m512d v11_0l = _mm512_fnmadd_pd(v5_0l, v8_0l, v10);
    const __m512d v11_0h = _mm512_fnmadd_pd(v5_0h, v8_0h, v10);
    const __m512d v11_1l = _mm512_fnmadd_pd(v5_1l, v8_1l, v10);
    const __m512d v11_1h = _mm512_fnmadd_pd(v5_1h, v8_1h, v10);
    const __m512d v13_0l = _mm512_mul_pd(v5_0l, v12);
    const __m512d v13_0h = _mm512_mul_pd(v5_0h, v12);
    const __m512d v13_1l = _mm512_mul_pd(v5_1l, v12);
    const __m512d v13_1h = _mm512_mul_pd(v5_1h, v12);
    const __m512d v14_0l = _mm512_fmadd_pd(v11_0l, v13_0l, v5_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v11_0h, v13_0h, v5_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v11_1l, v13_1l, v5_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v11_1h, v13_1h, v5_1h);
    const __m512d v15_0l = _mm512_mul_pd(v14_0l, v14_0l);
    const __m512d v15_0h = _mm512_mul_pd(v14_0h, v14_0h);
    const __m512d v15_1l = _mm512_mul_pd(v14_1l, v14_1l);
    const __m512d v15_1h = _mm512_mul_pd(v14_1h, v14_1h);
    const __m512d v17_0l = _mm512_mul_pd(v15_0l, v16);
    const __m512d v17_0h = _mm512_mul_pd(v15_0h, v16);
    const __m512d v17_1l = _mm512_mul_pd(v15_1l, v16);
    const __m512d v17_1h = _mm512_mul_pd(v15_1h, v16);
    const __m512d v20_0l = _mm512_fmadd_pd(v18, v17_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18, v17_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18, v17_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18, v17_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v17_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v17_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v17_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v17_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v17_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v17_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v17_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v17_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v17_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v17_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v17_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v17_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v17_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v17_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v17_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v17_1h, v26_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v17_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v17_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v17_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v17_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v17_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v17_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v17_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v17_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v17_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v17_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v17_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v17_1h, v33);
    const __m512d v35_0l = _mm512_mul_pd(v34_0l, v14_0l);
    const __m512d v35_0h = _mm512_mul_pd(v34_0h, v14_0h);
    const __m512d v35_1l = _mm512_mul_pd(v34_1l, v14_1l);
    const __m512d v35_1h = _mm512_mul_pd(v34_1h, v14_1h);
    const __m512d v39_0l = _mm512_fmadd_pd(v6_0l, v37, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v6_0h, v37, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v6_1l, v37, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v6_1h, v37, v38);
    const __m512d v40_0l = _mm512_sub_pd(v39_0l, v38);
    const __m512d v40_0h = _mm512_sub_pd(v39_0h, v38);
    const __m512d v40_1l = _mm512_sub_pd(v39_1l, v38);
    const __m512d v40_1h = _mm512_sub_pd(v39_1h, v38);
    const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v41, v6_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v41, v6_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v41, v6_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v41, v6_1h);
    const __m512d v44_0l = _mm512_fmadd_pd(v36, v42_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v36, v42_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v36, v42_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v36, v42_1h, v43);
    const __m512d v46_0l = _mm512_fmadd_pd(v44_0l, v42_0l, v45);
    const __m512d v46_0h = _mm512_fmadd_pd(v44_0h, v42_0h, v45);
    const __m512d v46_1l = _mm512_fmadd_pd(v44_1l, v42_1l, v45);
    const __m512d v46_1h = _mm512_fmadd_pd(v44_1h, v42_1h, v45);
    const __m512d v48_0l = _mm512_fmadd_pd(v46_0l, v42_0l, v47);
    const __m512d v48_0h = _mm512_fmadd_pd(v46_0h, v42_0h, v47);
    const __m512d v48_1l = _mm512_fmadd_pd(v46_1l, v42_1l, v47);
    const __m512d v48_1h = _mm512_fmadd_pd(v46_1h, v42_1h, v47);
    const __m512d v50_0l = _mm512_fmadd_pd(v48_0l, v42_0l, v49);
    const __m512d v50_0h = _mm512_fmadd_pd(v48_0h, v42_0h, v49);
    const __m512d v50_1l = _mm512_fmadd_pd(v48_1l, v42_1l, v49);
    const __m512d v50_1h = _mm512_fmadd_pd(v48_1h, v42_1h, v49);
    const __m512d v52_0l = _mm512_fmadd_pd(v50_0l, v42_0l, v51);
    const __m512d v52_0h = _mm512_fmadd_pd(v50_0h, v42_0h, v51);
    const __m512d v52_1l = _mm512_fmadd_pd(v50_1l, v42_1l, v51);
    const __m512d v52_1h = _mm512_fmadd_pd(v50_1h, v42_1h, v51);
    const __m512d v53_0l = _mm512_mul_pd(v52_0l, v42_0l);
    const __m512d v53_0h = _mm512_mul_pd(v52_0h, v42_0h);
    const __m512d v53_1l = _mm512_mul_pd(v52_1l, v42_1l);
    const __m512d v53_1h = _mm512_mul_pd(v52_1h, v42_1h);
    const __m512d v54_0l = _mm512_fmadd_pd(v35_0l, v53_0l, v35_0l);
    const __m512d v54_0h = _mm512_fmadd_pd(v35_0h, v53_0h, v35_0h);
    const __m512d v54_1l = _mm512_fmadd_pd(v35_1l, v53_1l, v35_1l);
    const __m512d v54_1h = _mm512_fmadd_pd(v35_1h, v53_1h, v35_1h);
    const __m512d v55_0l = _mm512_scalef_pd(v54_0l, v40_0l);
    const __m512d v55_0h = _mm512_scalef_pd(v54_0h, v40_0h);
    const __m512d v55_1l = _mm512_scalef_pd(v54_1l, v40_1l);
    const __m512d v55_1h = _mm512_scalef_pd(v54_1h, v40_1h);
    const __m256 v56_0l = _mm512_cvtpd_ps(v55_0l);
    const __m256 v56_0h = _mm512_cvtpd_ps(v55_0h);
    const __m512 v56_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v56_0l), v56_0h, 1);
    const __m256 v56_1l = _mm512_cvtpd_ps(v55_1l);
    const __m256 v56_1h = _mm512_cvtpd_ps(v55_1h);
    const __m512 v56_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v56_1l), v56_1h, 1);
    const __m512d v57_0l = _mm512_mul_pd(v6_0l, v6_0l);
    const __m512d v57_0h = _mm512_mul_pd(v6_0h, v6_0h);
    const __m512d v57_1l = _mm512_mul_pd(v6_1l, v6_1l);
    const __m512d v57_1h = _mm512_mul_pd(v6_1h, v6_1h);
    const __m512d v60_0l = _mm512_fmadd_pd(v57_0l, v58, v59);
    const __m512d v60_0h = _mm512_fmadd_pd(v57_0h, v58, v59);
    const __m512d v60_1l = _mm512_fmadd_pd(v57_1l, v58, v59);
    const __m512d v60_1h = _mm512_fmadd_pd(v57_1h, v58, v59);
    const __m512d v62_0l = _mm512_fmadd_pd(v57_0l, v60_0l, v61);
    const __m512d v62_0h = _mm512_fmadd_pd(v57_0h, v60_0h, v61);
    const __m512d v62_1l = _mm512_fmadd_pd(v57_1l, v60_1l, v61);
    const __m512d v62_1h = _mm512_fmadd_pd(v57_1h, v60_1h, v61);
    const __m512d v64_0l = _mm512_fmadd_pd(v57_0l, v62_0l, v63);
    const __m512d v64_0h = _mm512_fmadd_pd(v57_0h, v62_0h, v63);
    const __m512d v64_1l = _mm512_fmadd_pd(v57_1l, v62_1l, v63);
    const __m512d v64_1h = _mm512_fmadd_pd(v57_1h, v62_1h, v63);
    const __m512d v66_0l = _mm512_fmadd_pd(v57_0l, v64_0l, v65);
    const __m512d v66_0h = _mm512_fmadd_pd(v57_0h, v64_0h, v65);
    const __m512d v66_1l = _mm512_fmadd_pd(v57_1l, v64_1l, v65);
    const __m512d v66_1h = _mm512_fmadd_pd(v57_1h, v64_1h, v65);
    const __m512d v68_0l = _mm512_fmadd_pd(v57_0l, v66_0l, v67);
    const __m512d v68_0h = _mm512_fmadd_pd(v57_0h, v66_0h, v67);
    const __m512d v68_1l = _mm512_fmadd_pd(v57_1l, v66_1l, v67);
    const __m512d v68_1h = _mm512_fmadd_pd(v57_1h, v66_1h, v67);
    const __m512d v70_0l = _mm512_fmadd_pd(v57_0l, v68_0l, v69);
    const __m512d v70_0h = _mm512_fmadd_pd(v57_0h, v68_0h, v69);
    const __m512d v70_1l = _mm512_fmadd_pd(v57_1l, v68_1l, v69);
    const __m512d v70_1h = _mm512_fmadd_pd(v57_1h, v68_1h, v69);
    const __m256 v71_0l = _mm512_cvtpd_ps(v70_0l);
    const __m256 v71_0h = _mm512_cvtpd_ps(v70_0h);
    const __m512 v71_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v71_0l), v71_0h, 1);
    const __m256 v71_1l = _mm512_cvtpd_ps(v70_1l);
    const __m256 v71_1h = _mm512_cvtpd_ps(v70_1h);
    const __m512 v71_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v71_1l), v71_1h, 1);
    const __m512 v72_0 = _mm512_mask_blend_ps(v3_0, v71_0, v56_0);
    const __m512 v72_1 = _mm512_mask_blend_ps(v3_1, v71_1, v56_1);
    _mm512_storeu_ps(y, v72_0);
    _mm512_storeu_ps(y + 16, v72_1);
}

/* 16 elements. */
static I0_2ULP_AVX512_AVX512_TARGET void i0_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.ep+1f); /* 3.75 */
    const __m512d v7 = _mm512_set1_pd(-0x1.7c9aacf60b0adp-12); /* -0.00036297245185569032 */
    const __m512d v10 = _mm512_set1_pd(0x1.fffeecf6babb5p-1); /* 0.99999180328210591 */
    const __m512d v12 = _mm512_set1_pd(0x1.0005bb1932797p-1); /* 0.50004372294027888 */
    const __m512d v16 = _mm512_set1_pd(0x1.db7c187eed987p+1); /* 3.714724599815955 */
    const __m512d v18 = _mm512_set1_pd(0x1.fdcfb68edaf01p-9); /* 0.0038895521496921108 */
    const __m512d v19 = _mm512_set1_pd(-0x1.1028a65516696p-6); /* -0.016611254152258136 */
    const __m512d v21 = _mm512_set1_pd(0x1.bd4c813aa6d6ap-6); /* 0.027178884697247531 */
    const __m512d v23 = _mm512_set1_pd(-0x1.6b9e77bcbce5ep-6); /* -0.022193543368258843 */
    const __m512d v25 = _mm512_set1_pd(0x1.6409511598adap-7); /* 0.01086536845395385 */
    const __m512d v27 = _mm512_set1_pd(-0x1.5134f2f814becp-9); /* -0.002572683963117486 */
    const __m512d v29 = _mm512_set1_pd(0x1.5bfb6a2b16506p-9); /* 0.0026548926448809488 */
    const __m512d v31 = _mm512_set1_pd(0x1.b3df11500bf88p-7); /* 0.013301738217790918 */
    const __m512d v33 = _mm512_set1_pd(0x1.9883c133e68d8p-2); /* 0.39894010428691962 */
    const __m512d v36 = _mm512_set1_pd(0x1.6a3458423085ap-10); /* 0.0013817004078622492 */
    const __m512d v37 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v38 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v41 = _mm512_set1_pd(-0x1.62e42fb612007p-1); /* -0.69314717385805202 */
    const __m512d v43 = _mm512_set1_pd(0x1.124ec1bc95944p-7); /* 0.0083712049464962426 */
    const __m512d v45 = _mm512_set1_pd(0x1.5559fefb03cdap-5); /* 0.041668890007821438 */
    const __m512d v47 = _mm512_set1_pd(0x1.55543ed79c16bp-3); /* 0.16666459174622203 */
    const __m512d v49 = _mm512_set1_pd(0x1.fffff674ede2dp-2); /* 0.49999985779456574 */
    const __m512d v51 = _mm512_set1_pd(0x1.000000a85611fp+0); /* 1.0000000391938284 */
    const __m512d v58 = _mm512_set1_pd(0x1.49b28e8ce62cep-31); /* 5.9971623640429062e-10 */
    const __m512d v59 = _mm512_set1_pd(0x1.185c370db4738p-24); /* 6.5276449325092459e-08 */
    const __m512d v61 = _mm512_set1_pd(0x1.c8c7dd4aaf69fp-18); /* 6.8065631448323762e-06 */
    const __m512d v63 = _mm512_set1_pd(0x1.c6fa18d47970cp-12); /* 0.00043389982354678845 */
    const __m512d v65 = _mm512_set1_pd(0x1.00015f3d03c86p-6); /* 0.015625327116194153 */
    const __m512d v67 = _mm512_set1_pd(0x1.ffffd32bc1dc9p-3); /* 0.24999966599737736 */
    const __m512d v69 = _mm512_set1_pd(0x1.000000c310fa4p+0); /* 1.0000000454174165 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LT_OQ);
    const __m512 v4 = _mm512_rsqrt14_ps(v2);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v8l = _mm512_fmadd_pd(v5l, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v5h, v6h, v7);
    const __m512d v11l = _mm512_fnmadd_pd(v5l, v8l, v10);
    const __m512d v11h = _mm512_fnmadd_pd(v5h, v8h, v10);
    const __m512d v13l = _mm512_mul_pd(v5l, v12);
    const __m512d v13h = _mm512_mul_pd(v5h, v12);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v13l, v5l);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v13h, v5h);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v17l = _mm512_mul_pd(v15l, v16);
    const __m512d v17h = _mm512_mul_pd(v15h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v18, v17l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v17h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v17l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v17h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v17l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v17h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v17l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v17h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v17l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v17h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v17l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v17h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v17l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v17h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v17l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v17h, v33);
    const __m512d v35l = _mm512_mul_pd(v34l, v14l);
    const __m512d v35h = _mm512_mul_pd(v34h, v14h);
    const __m512d v39l = _mm512_fmadd_pd(v6l, v37, v38);
    const __m512d v39h = _mm512_fmadd_pd(v6h, v37, v38);
    const __m512d v40l = _mm512_sub_pd(v39l, v38);
    const __m512d v40h = _mm512_sub_pd(v39h, v38);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v41, v6l);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v41, v6h);
    const __m512d v44l = _mm512_fmadd_pd(v36, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v36, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v42l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v42h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v42l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v42h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v42l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v42h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v42l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v42h, v51);
    const __m512d v53l = _mm512_mul_pd(v52l, v42l);
    const __m512d v53h = _mm512_mul_pd(v52h, v42h);
    const __m512d v54l = _mm512_fmadd_pd(v35l, v53l, v35l);
    const __m512d v54h = _mm512_fmadd_pd(v35h, v53h, v35h);
    const __m512d v55l = _mm512_scalef_pd(v54l, v40l);
    const __m512d v55h = _mm512_scalef_pd(v54h, v40h);
    const __m256 v56l = _mm512_cvtpd_ps(v55l);
    const __m256 v56h = _mm512_cvtpd_ps(v55h);
    const __m512 v56 = _mm512_insertf32x8(_mm512_castps256_ps512(v56l), v56h, 1);
    const __m512d v57l = _mm512_mul_pd(v6l, v6l);
    const __m512d v57h = _mm512_mul_pd(v6h, v6h);
    const __m512d v60l = _mm512_fmadd_pd(v57l, v58, v59);
    const __m512d v60h = _mm512_fmadd_pd(v57h, v58, v59);
    const __m512d v62l = _mm512_fmadd_pd(v57l, v60l, v61);
    const __m512d v62h = _mm512_fmadd_pd(v57h, v60h, v61);
    const __m512d v64l = _mm512_fmadd_pd(v57l, v62l, v63);
    const __m512d v64h = _mm512_fmadd_pd(v57h, v62h, v63);
    const __m512d v66l = _mm512_fmadd_pd(v57l, v64l, v65);
    const __m512d v66h = _mm512_fmadd_pd(v57h, v64h, v65);
    const __m512d v68l = _mm512_fmadd_pd(v57l, v66l, v67);
    const __m512d v68h = _mm512_fmadd_pd(v57h, v66h, v67);
    const __m512d v70l = _mm512_fmadd_pd(v57l, v68l, v69);
    const __m512d v70h = _mm512_fmadd_pd(v57h, v68h, v69);
    const __m256 v71l = _mm512_cvtpd_ps(v70l);
    const __m256 v71h = _mm512_cvtpd_ps(v70h);
    const __m512 v71 = _mm512_insertf32x8(_mm512_castps256_ps512(v71l), v71h, 1);
    const __m512 v72 = _mm512_mask_blend_ps(v3, v71, v56);
    _mm512_storeu_ps(y, v72);
}

static I0_2ULP_AVX512_AVX512_TARGET void i0_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i0_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i0_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i0_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0_2ulp_avx512_level(void) {
#if defined(I0_2ULP_AVX512_FORCE_ISA)
    return I0_2ULP_AVX512_FORCE_ISA;
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

float i0_2ulp_avx512(float x) {
    return i0_2ulp_avx512_element(x);
}

void i0_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0_2ulp_avx512_level();
    if (level == 2) {
        i0_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i0_2ulp_avx512_array_portable(x, y, n);
}
