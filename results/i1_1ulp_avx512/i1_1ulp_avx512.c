/* i1_1ulp_avx512: i1
 *
 *   target       i1, I_1(x), f32
 *   domain       every input
 *   max error    0.778172 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.1631eap+2 (-4.34679651, encoding 0xc08b18f5)
 *   result there -0x1.ac2f3p+3 (-13.3807602, encoding 0xc1561798)
 *   mean error   0.020363 ulp
 *   misrounded   19471646 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fcaa965590a0a92c9501434cf573eed0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1 --max-ulp 1 --time 75s --threads 1 --seed 1 --isa avx512 --archive i1_1.db
 *                time: 0.6801 ns/element as avx512 code (inputs mean)
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
#include "i1_1ulp_avx512.h"

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

static inline float i1_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline float i1_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t i1_1ulp_avx512_rcp14_lines[64][2] = {
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
 * i1_1ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t i1_1ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float i1_1ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = i1_1ulp_avx512_frombits_f32((128 * i1_1ulp_avx512_rsqrt14_lines[row][0] -
                          i1_1ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= i1_1ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double i1_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i1_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double i1_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return i1_1ulp_avx512_frombits_f64((int64_t)((uint64_t)i1_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

/* The exponent field, of a subnormal after scaling. */
static inline double i1_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i1_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i1_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i1_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i1_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i1_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i1_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i1_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i1_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i1_1ulp_avx512_getmant_f64(a) * i1_1ulp_avx512_pow2_f64(s) * i1_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i1_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double i1_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t i1_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float i1_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = i1_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return i1_1ulp_avx512_frombits_f32((i1_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float i1_1ulp_avx512_element(float x) {
    const float v0 = 0x1.163b3p+2f; /* 4.34736252 */
    const float v1 = x;
    const float v2 = i1_1ulp_avx512_abs_f32(v1);
    const int v3 = v0 < v2;
    const float v4 = i1_1ulp_avx512_rsqrt14_f32(v2);
    const double v5 = (double)v4;
    const double v6 = 0x1.000f8364e5563p-1; /* 0.50011835676802396 */
    const double v7 = v5 * v6;
    const double v8 = (double)v2;
    const double v9 = -0x1.02ab43198babfp-12; /* -0.00024668597470426859 */
    const double v10 = i1_1ulp_avx512_fma_f64(v5, v8, v9);
    const double v11 = -v10;
    const double v12 = 0x1.0017b94bd84bfp+0; /* 1.0003619966667399 */
    const double v13 = i1_1ulp_avx512_fma_f64(v11, v5, v12);
    const double v14 = i1_1ulp_avx512_fma_f64(v7, v13, v5);
    const double v15 = v14 * v14;
    const int64_t v16 = INT64_C(8);
    const double v17 = i1_1ulp_avx512_addbits_f64(v15, v16);
    const double v18 = -0x1.73b2506a99dedp+10; /* -1486.7861582281723 */
    const double v19 = 0x1.85f05cefe359dp+10; /* 1559.7556724281524 */
    const double v20 = i1_1ulp_avx512_fma_f64(v18, v15, v19);
    const double v21 = 0x1.50f2abcc76fb6p+2; /* 5.2648114678121853 */
    const double v22 = -0x1.4d2f6846813ep+9; /* -666.37036973295835 */
    const double v23 = i1_1ulp_avx512_fma_f64(v7, v21, v22);
    const double v24 = i1_1ulp_avx512_fma_f64(v20, v15, v23);
    const double v25 = 0x1.30ca9ffd8208fp+7; /* 152.39575187885609 */
    const double v26 = i1_1ulp_avx512_fma_f64(v24, v15, v25);
    const double v27 = -0x1.59c1a54b74209p+4; /* -21.609776777973853 */
    const double v28 = i1_1ulp_avx512_fma_f64(v26, v15, v27);
    const double v29 = 0x1.ee6abfb2e82e9p+0; /* 1.9313163577827999 */
    const double v30 = i1_1ulp_avx512_fma_f64(v28, v15, v29);
    const double v31 = -0x1.57ea82fa01d6ap-3; /* -0.16792776418172234 */
    const double v32 = i1_1ulp_avx512_fma_f64(v30, v15, v31);
    const double v33 = -0x1.4c5042dc3a8e3p-5; /* -0.040565615259611019 */
    const double v34 = i1_1ulp_avx512_fma_f64(v32, v15, v33);
    const double v35 = -0x1.32d3b4922ab4bp-3; /* -0.14981785842004522 */
    const double v36 = i1_1ulp_avx512_fma_f64(v17, v34, v35);
    const double v37 = 0x1.9870ac68f6bddp-2; /* 0.39886731520317459 */
    const double v38 = i1_1ulp_avx512_fma_f64(v36, v15, v37);
    const double v39 = v14 * v38;
    const double v40 = 0x1.6f669afae60b7p-10; /* 0.0014015228359536677 */
    const double v41 = -0x1.62e42fbc3d2e1p-1; /* -0.69314717457617914 */
    const double v42 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v43 = 0x1.8p+52; /* 6755399441055744 */
    const double v44 = i1_1ulp_avx512_fma_f64(v8, v42, v43);
    const double v45 = v44 - v43;
    const double v46 = i1_1ulp_avx512_fma_f64(v41, v45, v8);
    const double v47 = 0x1.124f43b856b2bp-7; /* 0.0083712654747408379 */
    const double v48 = i1_1ulp_avx512_fma_f64(v40, v46, v47);
    const double v49 = 0x1.55527d2ab55c1p-5; /* 0.04166531035086108 */
    const double v50 = i1_1ulp_avx512_fma_f64(v48, v46, v49);
    const double v51 = 0x1.55544bdbbb3a5p-3; /* 0.16666468872372522 */
    const double v52 = i1_1ulp_avx512_fma_f64(v50, v46, v51);
    const double v53 = 0x1.0000018c8011ap-1; /* 0.50000004615870641 */
    const double v54 = i1_1ulp_avx512_fma_f64(v52, v46, v53);
    const double v55 = 0x1.0000009149fbdp+0; /* 1.0000000338277311 */
    const double v56 = i1_1ulp_avx512_fma_f64(v54, v46, v55);
    const double v57 = v56 * v46;
    const double v58 = i1_1ulp_avx512_fma_f64(v39, v57, v39);
    const double v59 = i1_1ulp_avx512_scalef_f64(v58, v45);
    const float v60 = (float)v59;
    const double v61 = 0x1.0faeccce40fa4p-2; /* 0.26531524666665462 */
    const double v62 = v8 * v61;
    const double v63 = v62 * v62;
    const double v64 = i1_1ulp_avx512_abs_f64(v63);
    const double v65 = 0x1.6ab42f4ad7383p-16; /* 2.1618833936687669e-05 */
    const double v66 = 0x1.1a2c6c1c10f5ep-12; /* 0.00026910164320192119 */
    const double v67 = i1_1ulp_avx512_fma_f64(v63, v65, v66);
    const double v68 = 0x1.ad8348dd64f9dp-9; /* 0.0032769228407207433 */
    const double v69 = i1_1ulp_avx512_fma_f64(v63, v67, v68);
    const double v70 = 0x1.c47b13ae713dfp-6; /* 0.027617234439975987 */
    const double v71 = i1_1ulp_avx512_fma_f64(v63, v69, v70);
    const double v72 = 0x1.3e8ea8acbab6fp-3; /* 0.15554553773048549 */
    const double v73 = i1_1ulp_avx512_fma_f64(v63, v71, v72);
    const double v74 = 0x1.0d15cd00ac62ep-1; /* 0.52555695183963791 */
    const double v75 = i1_1ulp_avx512_fma_f64(v63, v73, v74);
    const double v76 = 0x1.c69890a39f8c3p-1; /* 0.88788272855142514 */
    const double v77 = i1_1ulp_avx512_fma_f64(v63, v75, v76);
    const double v78 = 0x1.fffffffc6fc83p-2; /* 0.49999999979258564 */
    const double v79 = i1_1ulp_avx512_fma_f64(v64, v77, v78);
    const double v80 = v8 * v79;
    const float v81 = (float)v80;
    const float v82 = v3 ? v60 : v81;
    const float v83 = i1_1ulp_avx512_copysign_f32(v82, v1);
    const float r0 = v83;
    return r0;
}

static void i1_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1_1ULP_AVX512_AVX2 static inline I1_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I1_1ULP_AVX512_AVX512 static inline I1_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1_1ULP_AVX512_AVX2 __m256 i1_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
I1_1ULP_AVX512_AVX2 __m256 i1_1ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = i1_1ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
I1_1ULP_AVX512_AVX2 __m256d i1_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i1_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

I1_1ULP_AVX512_AVX2 void i1_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.163b3p+2f); /* 4.34736252 */
    const __m256d v6 = _mm256_set1_pd(0x1.000f8364e5563p-1); /* 0.50011835676802396 */
    const __m256d v9 = _mm256_set1_pd(-0x1.02ab43198babfp-12); /* -0.00024668597470426859 */
    const __m256d v12 = _mm256_set1_pd(0x1.0017b94bd84bfp+0); /* 1.0003619966667399 */
    const __m256i v16 = _mm256_set1_epi64x(INT64_C(8));
    const __m256d v18 = _mm256_set1_pd(-0x1.73b2506a99dedp+10); /* -1486.7861582281723 */
    const __m256d v19 = _mm256_set1_pd(0x1.85f05cefe359dp+10); /* 1559.7556724281524 */
    const __m256d v21 = _mm256_set1_pd(0x1.50f2abcc76fb6p+2); /* 5.2648114678121853 */
    const __m256d v22 = _mm256_set1_pd(-0x1.4d2f6846813ep+9); /* -666.37036973295835 */
    const __m256d v25 = _mm256_set1_pd(0x1.30ca9ffd8208fp+7); /* 152.39575187885609 */
    const __m256d v27 = _mm256_set1_pd(-0x1.59c1a54b74209p+4); /* -21.609776777973853 */
    const __m256d v29 = _mm256_set1_pd(0x1.ee6abfb2e82e9p+0); /* 1.9313163577827999 */
    const __m256d v31 = _mm256_set1_pd(-0x1.57ea82fa01d6ap-3); /* -0.16792776418172234 */
    const __m256d v33 = _mm256_set1_pd(-0x1.4c5042dc3a8e3p-5); /* -0.040565615259611019 */
    const __m256d v35 = _mm256_set1_pd(-0x1.32d3b4922ab4bp-3); /* -0.14981785842004522 */
    const __m256d v37 = _mm256_set1_pd(0x1.9870ac68f6bddp-2); /* 0.39886731520317459 */
    const __m256d v40 = _mm256_set1_pd(0x1.6f669afae60b7p-10); /* 0.0014015228359536677 */
    const __m256d v41 = _mm256_set1_pd(-0x1.62e42fbc3d2e1p-1); /* -0.69314717457617914 */
    const __m256d v42 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v43 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v47 = _mm256_set1_pd(0x1.124f43b856b2bp-7); /* 0.0083712654747408379 */
    const __m256d v49 = _mm256_set1_pd(0x1.55527d2ab55c1p-5); /* 0.04166531035086108 */
    const __m256d v51 = _mm256_set1_pd(0x1.55544bdbbb3a5p-3); /* 0.16666468872372522 */
    const __m256d v53 = _mm256_set1_pd(0x1.0000018c8011ap-1); /* 0.50000004615870641 */
    const __m256d v55 = _mm256_set1_pd(0x1.0000009149fbdp+0); /* 1.0000000338277311 */
    const __m256d v61 = _mm256_set1_pd(0x1.0faeccce40fa4p-2); /* 0.26531524666665462 */
    const __m256d v65 = _mm256_set1_pd(0x1.6ab42f4ad7383p-16); /* 2.1618833936687669e-05 */
    const __m256d v66 = _mm256_set1_pd(0x1.1a2c6c1c10f5ep-12); /* 0.00026910164320192119 */
    const __m256d v68 = _mm256_set1_pd(0x1.ad8348dd64f9dp-9); /* 0.0032769228407207433 */
    const __m256d v70 = _mm256_set1_pd(0x1.c47b13ae713dfp-6); /* 0.027617234439975987 */
    const __m256d v72 = _mm256_set1_pd(0x1.3e8ea8acbab6fp-3); /* 0.15554553773048549 */
    const __m256d v74 = _mm256_set1_pd(0x1.0d15cd00ac62ep-1); /* 0.52555695183963791 */
    const __m256d v76 = _mm256_set1_pd(0x1.c69890a39f8c3p-1); /* 0.88788272855142514 */
    const __m256d v78 = _mm256_set1_pd(0x1.fffffffc6fc83p-2); /* 0.49999999979258564 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_LT_OQ));
    const __m256 v4 = i1_1ulp_avx512_lanes_rsqrt14_f32_avx2(v2);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v7l = _mm256_mul_pd(v5l, v6);
    const __m256d v7h = _mm256_mul_pd(v5h, v6);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v10l = _mm256_fmadd_pd(v5l, v8l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v5h, v8h, v9);
    const __m256d v13l = _mm256_fnmadd_pd(v10l, v5l, v12);
    const __m256d v13h = _mm256_fnmadd_pd(v10h, v5h, v12);
    const __m256d v14l = _mm256_fmadd_pd(v7l, v13l, v5l);
    const __m256d v14h = _mm256_fmadd_pd(v7h, v13h, v5h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v17l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v15l), v16));
    const __m256d v17h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v15h), v16));
    const __m256d v20l = _mm256_fmadd_pd(v18, v15l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v15h, v19);
    const __m256d v23l = _mm256_fmadd_pd(v7l, v21, v22);
    const __m256d v23h = _mm256_fmadd_pd(v7h, v21, v22);
    const __m256d v24l = _mm256_fmadd_pd(v20l, v15l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v20h, v15h, v23h);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v15l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v15h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v15l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v15h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v15h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v15l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v15h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v15l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v15h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v17l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v17h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v15l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v15h, v37);
    const __m256d v39l = _mm256_mul_pd(v14l, v38l);
    const __m256d v39h = _mm256_mul_pd(v14h, v38h);
    const __m256d v44l = _mm256_fmadd_pd(v8l, v42, v43);
    const __m256d v44h = _mm256_fmadd_pd(v8h, v42, v43);
    const __m256d v45l = _mm256_sub_pd(v44l, v43);
    const __m256d v45h = _mm256_sub_pd(v44h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v41, v45l, v8l);
    const __m256d v46h = _mm256_fmadd_pd(v41, v45h, v8h);
    const __m256d v48l = _mm256_fmadd_pd(v40, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v40, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v48l, v46l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v48h, v46h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v46l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v46h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v52l, v46l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v52h, v46h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v54l, v46l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v54h, v46h, v55);
    const __m256d v57l = _mm256_mul_pd(v56l, v46l);
    const __m256d v57h = _mm256_mul_pd(v56h, v46h);
    const __m256d v58l = _mm256_fmadd_pd(v39l, v57l, v39l);
    const __m256d v58h = _mm256_fmadd_pd(v39h, v57h, v39h);
    const __m256d v59l = i1_1ulp_avx512_lanes_scalef_f64_avx2(v58l, v45l);
    const __m256d v59h = i1_1ulp_avx512_lanes_scalef_f64_avx2(v58h, v45h);
    const __m128 v60l = _mm256_cvtpd_ps(v59l);
    const __m128 v60h = _mm256_cvtpd_ps(v59h);
    const __m256 v60 = _mm256_set_m128(v60h, v60l);
    const __m256d v62l = _mm256_mul_pd(v8l, v61);
    const __m256d v62h = _mm256_mul_pd(v8h, v61);
    const __m256d v63l = _mm256_mul_pd(v62l, v62l);
    const __m256d v63h = _mm256_mul_pd(v62h, v62h);
    const __m256d v64l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v63l);
    const __m256d v64h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v63h);
    const __m256d v67l = _mm256_fmadd_pd(v63l, v65, v66);
    const __m256d v67h = _mm256_fmadd_pd(v63h, v65, v66);
    const __m256d v69l = _mm256_fmadd_pd(v63l, v67l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v63h, v67h, v68);
    const __m256d v71l = _mm256_fmadd_pd(v63l, v69l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v63h, v69h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v63l, v71l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v63h, v71h, v72);
    const __m256d v75l = _mm256_fmadd_pd(v63l, v73l, v74);
    const __m256d v75h = _mm256_fmadd_pd(v63h, v73h, v74);
    const __m256d v77l = _mm256_fmadd_pd(v63l, v75l, v76);
    const __m256d v77h = _mm256_fmadd_pd(v63h, v75h, v76);
    const __m256d v79l = _mm256_fmadd_pd(v64l, v77l, v78);
    const __m256d v79h = _mm256_fmadd_pd(v64h, v77h, v78);
    const __m256d v80l = _mm256_mul_pd(v8l, v79l);
    const __m256d v80h = _mm256_mul_pd(v8h, v79h);
    const __m128 v81l = _mm256_cvtpd_ps(v80l);
    const __m128 v81h = _mm256_cvtpd_ps(v80h);
    const __m256 v81 = _mm256_set_m128(v81h, v81l);
    const __m256 v82 = _mm256_blendv_ps(v81, v60, _mm256_castsi256_ps(v3));
    const __m256 v83 = i1_1ulp_avx512_signed_f32_avx2(v82, v1);
    _mm256_storeu_ps(y, v83);
}

static I1_1ULP_AVX512_AVX2_TARGET void i1_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i1_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1_1ULP_AVX512_AVX512 __m512 i1_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I1_1ULP_AVX512_AVX512 void i1_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.163b3p+2f); /* 4.34736252 */
    const __m512d v6 = _mm512_set1_pd(0x1.000f8364e5563p-1); /* 0.50011835676802396 */
    const __m512d v9 = _mm512_set1_pd(-0x1.02ab43198babfp-12); /* -0.00024668597470426859 */
    const __m512d v12 = _mm512_set1_pd(0x1.0017b94bd84bfp+0); /* 1.0003619966667399 */
    const __m512i v16 = _mm512_set1_epi64(INT64_C(8));
    const __m512d v18 = _mm512_set1_pd(-0x1.73b2506a99dedp+10); /* -1486.7861582281723 */
    const __m512d v19 = _mm512_set1_pd(0x1.85f05cefe359dp+10); /* 1559.7556724281524 */
    const __m512d v21 = _mm512_set1_pd(0x1.50f2abcc76fb6p+2); /* 5.2648114678121853 */
    const __m512d v22 = _mm512_set1_pd(-0x1.4d2f6846813ep+9); /* -666.37036973295835 */
    const __m512d v25 = _mm512_set1_pd(0x1.30ca9ffd8208fp+7); /* 152.39575187885609 */
    const __m512d v27 = _mm512_set1_pd(-0x1.59c1a54b74209p+4); /* -21.609776777973853 */
    const __m512d v29 = _mm512_set1_pd(0x1.ee6abfb2e82e9p+0); /* 1.9313163577827999 */
    const __m512d v31 = _mm512_set1_pd(-0x1.57ea82fa01d6ap-3); /* -0.16792776418172234 */
    const __m512d v33 = _mm512_set1_pd(-0x1.4c5042dc3a8e3p-5); /* -0.040565615259611019 */
    const __m512d v35 = _mm512_set1_pd(-0x1.32d3b4922ab4bp-3); /* -0.14981785842004522 */
    const __m512d v37 = _mm512_set1_pd(0x1.9870ac68f6bddp-2); /* 0.39886731520317459 */
    const __m512d v40 = _mm512_set1_pd(0x1.6f669afae60b7p-10); /* 0.0014015228359536677 */
    const __m512d v41 = _mm512_set1_pd(-0x1.62e42fbc3d2e1p-1); /* -0.69314717457617914 */
    const __m512d v42 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v43 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v47 = _mm512_set1_pd(0x1.124f43b856b2bp-7); /* 0.0083712654747408379 */
    const __m512d v49 = _mm512_set1_pd(0x1.55527d2ab55c1p-5); /* 0.04166531035086108 */
    const __m512d v51 = _mm512_set1_pd(0x1.55544bdbbb3a5p-3); /* 0.16666468872372522 */
    const __m512d v53 = _mm512_set1_pd(0x1.0000018c8011ap-1); /* 0.50000004615870641 */
    const __m512d v55 = _mm512_set1_pd(0x1.0000009149fbdp+0); /* 1.0000000338277311 */
    const __m512d v61 = _mm512_set1_pd(0x1.0faeccce40fa4p-2); /* 0.26531524666665462 */
    const __m512d v65 = _mm512_set1_pd(0x1.6ab42f4ad7383p-16); /* 2.1618833936687669e-05 */
    const __m512d v66 = _mm512_set1_pd(0x1.1a2c6c1c10f5ep-12); /* 0.00026910164320192119 */
    const __m512d v68 = _mm512_set1_pd(0x1.ad8348dd64f9dp-9); /* 0.0032769228407207433 */
    const __m512d v70 = _mm512_set1_pd(0x1.c47b13ae713dfp-6); /* 0.027617234439975987 */
    const __m512d v72 = _mm512_set1_pd(0x1.3e8ea8acbab6fp-3); /* 0.15554553773048549 */
    const __m512d v74 = _mm512_set1_pd(0x1.0d15cd00ac62ep-1); /* 0.52555695183963791 */
    const __m512d v76 = _mm512_set1_pd(0x1.c69890a39f8c3p-1); /* 0.88788272855142514 */
    const __m512d v78 = _mm512_set1_pd(0x1.fffffffc6fc83p-2); /* 0.49999999979258564 */
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
    const __m512d v7_0l = _mm512_mul_pd(v5_0l, v6);
    const __m512d v7_0h = _mm512_mul_pd(v5_0h, v6);
    const __m512d v7_1l = _mm512_mul_pd(v5_1l, v6);
    const __m512d v7_1h = _mm512_mul_pd(v5_1h, v6);
    const __m512d v8_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v8_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v8_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v8_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v10_0l = _mm512_fmadd_pd(v5_0l, v8_0l, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v5_0h, v8_0h, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v5_1l, v8_1l, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v5_1h, v8_1h, v9);
    const __m512d v13_0l = _mm512_fnmadd_pd(v10_0l, v5_0l, v12);
    const __m512d v13_0h = _mm512_fnmadd_pd(v10_0h, v5_0h, v12);
    const __m512d v13_1l = _mm512_fnmadd_pd(v10_1l, v5_1l, v12);
    const __m512d v13_1h = _mm512_fnmadd_pd(v10_1h, v5_1h, v12);
    const __m512d v14_0l = _mm512_fmadd_pd(v7_0l, v13_0l, v5_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v7_0h, v13_0h, v5_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v7_1l, v13_1l, v5_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v7_1h, v13_1h, v5_1h);
    const __m512d v15_0l = _mm512_mul_pd(v14_0l, v14_0l);
    const __m512d v15_0h = _mm512_mul_pd(v14_0h, v14_0h);
    const __m512d v15_1l = _mm512_mul_pd(v14_1l, v14_1l);
    const __m512d v15_1h = _mm512_mul_pd(v14_1h, v14_1h);
    const __m512d v17_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v15_0l), v16));
    const __m512d v17_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v15_0h), v16));
    const __m512d v17_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v15_1l), v16));
    const __m512d v17_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v15_1h), v16));
    const __m512d v20_0l = _mm512_fmadd_pd(v18, v15_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18, v15_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18, v15_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18, v15_1h, v19);
    const __m512d v23_0l = _mm512_fmadd_pd(v7_0l, v21, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v7_0h, v21, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v7_1l, v21, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v7_1h, v21, v22);
    const __m512d v24_0l = _mm512_fmadd_pd(v20_0l, v15_0l, v23_0l);
    const __m512d v24_0h = _mm512_fmadd_pd(v20_0h, v15_0h, v23_0h);
    const __m512d v24_1l = _mm512_fmadd_pd(v20_1l, v15_1l, v23_1l);
    const __m512d v24_1h = _mm512_fmadd_pd(v20_1h, v15_1h, v23_1h);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v15_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v15_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v15_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v15_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v26_0l, v15_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26_0h, v15_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26_1l, v15_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26_1h, v15_1h, v27);
    const __m512d v30_0l = _mm512_fmadd_pd(v28_0l, v15_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28_0h, v15_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28_1l, v15_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28_1h, v15_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v15_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v15_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v15_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v15_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v32_0l, v15_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32_0h, v15_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32_1l, v15_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32_1h, v15_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v17_0l, v34_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v17_0h, v34_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v17_1l, v34_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v17_1h, v34_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v15_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v15_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v15_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v15_1h, v37);
    const __m512d v39_0l = _mm512_mul_pd(v14_0l, v38_0l);
    const __m512d v39_0h = _mm512_mul_pd(v14_0h, v38_0h);
    const __m512d v39_1l = _mm512_mul_pd(v14_1l, v38_1l);
    const __m512d v39_1h = _mm512_mul_pd(v14_1h, v38_1h);
    const __m512d v44_0l = _mm512_fmadd_pd(v8_0l, v42, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v8_0h, v42, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v8_1l, v42, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v8_1h, v42, v43);
    const __m512d v45_0l = _mm512_sub_pd(v44_0l, v43);
    const __m512d v45_0h = _mm512_sub_pd(v44_0h, v43);
    const __m512d v45_1l = _mm512_sub_pd(v44_1l, v43);
    const __m512d v45_1h = _mm512_sub_pd(v44_1h, v43);
    const __m512d v46_0l = _mm512_fmadd_pd(v41, v45_0l, v8_0l);
    const __m512d v46_0h = _mm512_fmadd_pd(v41, v45_0h, v8_0h);
    const __m512d v46_1l = _mm512_fmadd_pd(v41, v45_1l, v8_1l);
    const __m512d v46_1h = _mm512_fmadd_pd(v41, v45_1h, v8_1h);
    const __m512d v48_0l = _mm512_fmadd_pd(v40, v46_0l, v47);
    const __m512d v48_0h = _mm512_fmadd_pd(v40, v46_0h, v47);
    const __m512d v48_1l = _mm512_fmadd_pd(v40, v46_1l, v47);
    const __m512d v48_1h = _mm512_fmadd_pd(v40, v46_1h, v47);
    const __m512d v50_0l = _mm512_fmadd_pd(v48_0l, v46_0l, v49);
    const __m512d v50_0h = _mm512_fmadd_pd(v48_0h, v46_0h, v49);
    const __m512d v50_1l = _mm512_fmadd_pd(v48_1l, v46_1l, v49);
    const __m512d v50_1h = _mm512_fmadd_pd(v48_1h, v46_1h, v49);
    const __m512d v52_0l = _mm512_fmadd_pd(v50_0l, v46_0l, v51);
    const __m512d v52_0h = _mm512_fmadd_pd(v50_0h, v46_0h, v51);
    const __m512d v52_1l = _mm512_fmadd_pd(v50_1l, v46_1l, v51);
    const __m512d v52_1h = _mm512_fmadd_pd(v50_1h, v46_1h, v51);
    const __m512d v54_0l = _mm512_fmadd_pd(v52_0l, v46_0l, v53);
    const __m512d v54_0h = _mm512_fmadd_pd(v52_0h, v46_0h, v53);
    const __m512d v54_1l = _mm512_fmadd_pd(v52_1l, v46_1l, v53);
    const __m512d v54_1h = _mm512_fmadd_pd(v52_1h, v46_1h, v53);
    const __m512d v56_0l = _mm512_fmadd_pd(v54_0l, v46_0l, v55);
    const __m512d v56_0h = _mm512_fmadd_pd(v54_0h, v46_0h, v55);
    const __m512d v56_1l = _mm512_fmadd_pd(v54_1l, v46_1l, v55);
    const __m512d v56_1h = _mm512_fmadd_pd(v54_1h, v46_1h, v55);
    const __m512d v57_0l = _mm512_mul_pd(v56_0l, v46_0l);
    const __m512d v57_0h = _mm512_mul_pd(v56_0h, v46_0h);
    const __m512d v57_1l = _mm512_mul_pd(v56_1l, v46_1l);
    const __m512d v57_1h = _mm512_mul_pd(v56_1h, v46_1h);
    const __m512d v58_0l = _mm512_fmadd_pd(v39_0l, v57_0l, v39_0l);
    const __m512d v58_0h = _mm512_fmadd_pd(v39_0h, v57_0h, v39_0h);
    const __m512d v58_1l = _mm512_fmadd_pd(v39_1l, v57_1l, v39_1l);
    const __m512d v58_1h = _mm512_fmadd_pd(v39_1h, v57_1h, v39_1h);
    const __m512d v59_0l = _mm512_scalef_pd(v58_0l, v45_0l);
    const __m512d v59_0h = _mm512_scalef_pd(v58_0h, v45_0h);
    const __m512d v59_1l = _mm512_scalef_pd(v58_1l, v45_1l);
    const __m512d v59_1h = _mm512_scalef_pd(v58_1h, v45_1h);
    const __m256 v60_0l = _mm512_cvtpd_ps(v59_0l);
    const __m256 v60_0h = _mm512_cvtpd_ps(v59_0h);
    const __m512 v60_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v60_0l), v60_0h, 1);
    const __m256 v60_1l = _mm512_cvtpd_ps(v59_1l);
    const __m256 v60_1h = _mm512_cvtpd_ps(v59_1h);
    const __m512 v60_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v60_1l), v60_1h, 1);
    const __m512d v62_0l = _mm512_mul_pd(v8_0l, v61);
    const __m512d v62_0h = _mm512_mul_pd(v8_0h, v61);
    const __m512d v62_1l = _mm512_mul_pd(v8_1l, v61);
    const __m512d v62_1h = _mm512_mul_pd(v8_1h, v61);
    const __m512d v63_0l = _mm512_mul_pd(v62_0l, v62_0l);
    const __m512d v63_0h = _mm512_mul_pd(v62_0h, v62_0h);
    const __m512d v63_1l = _mm512_mul_pd(v62_1l, v62_1l);
    const __m512d v63_1h = _mm512_mul_pd(v62_1h, v62_1h);
    const __m512d v64_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v63_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v64_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v63_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v64_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v63_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v64_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v63_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v67_0l = _mm512_fmadd_pd(v63_0l, v65, v66);
    const __m512d v67_0h = _mm512_fmadd_pd(v63_0h, v65, v66);
    const __m512d v67_1l = _mm512_fmadd_pd(v63_1l, v65, v66);
    const __m512d v67_1h = _mm512_fmadd_pd(v63_1h, v65, v66);
    const __m512d v69_0l = _mm512_fmadd_pd(v63_0l, v67_0l, v68);
    const __m512d v69_0h = _mm512_fmadd_pd(v63_0h, v67_0h, v68);
    const __m512d v69_1l = _mm512_fmadd_pd(v63_1l, v67_1l, v68);
    const __m512d v69_1h = _mm512_fmadd_pd(v63_1h, v67_1h, v68);
    const __m512d v71_0l = _mm512_fmadd_pd(v63_0l, v69_0l, v70);
    const __m512d v71_0h = _mm512_fmadd_pd(v63_0h, v69_0h, v70);
    const __m512d v71_1l = _mm512_fmadd_pd(v63_1l, v69_1l, v70);
    const __m512d v71_1h = _mm512_fmadd_pd(v63_1h, v69_1h, v70);
    const __m512d v73_0l = _mm512_fmadd_pd(v63_0l, v71_0l, v72);
    const __m512d v73_0h = _mm512_fmadd_pd(v63_0h, v71_0h, v72);
    const __m512d v73_1l = _mm512_fmadd_pd(v63_1l, v71_1l, v72);
    const __m512d v73_1h = _mm512_fmadd_pd(v63_1h, v71_1h, v72);
    const __m512d v75_0l = _mm512_fmadd_pd(v63_0l, v73_0l, v74);
    const __m512d v75_0h = _mm512_fmadd_pd(v63_0h, v73_0h, v74);
    const __m512d v75_1l = _mm512_fmadd_pd(v63_1l, v73_1l, v74);
    const __m512d v75_1h = _mm512_fmadd_pd(v63_1h, v73_1h, v74);
    const __m512d v77_0l = _mm512_fmadd_pd(v63_0l, v75_0l, v76);
    const __m512d v77_0h = _mm512_fmadd_pd(v63_0h, v75_0h, v76);
    const __m512d v77_1l = _mm512_fmadd_pd(v63_1l, v75_1l, v76);
    const __m512d v77_1h = _mm512_fmadd_pd(v63_1h, v75_1h, v76);
    const __m512d v79_0l = _mm512_fmadd_pd(v64_0l, v77_0l, v78);
    const __m512d v79_0h = _mm512_fmadd_pd(v64_0h, v77_0h, v78);
    const __m512d v79_1l = _mm512_fmadd_pd(v64_1l, v77_1l, v78);
    const __m512d v79_1h = _mm512_fmadd_pd(v64_1h, v77_1h, v78);
    const __m512d v80_0l = _mm512_mul_pd(v8_0l, v79_0l);
    const __m512d v80_0h = _mm512_mul_pd(v8_0h, v79_0h);
    const __m512d v80_1l = _mm512_mul_pd(v8_1l, v79_1l);
    const __m512d v80_1h = _mm512_mul_pd(v8_1h, v79_1h);
    const __m256 v81_0l = _mm512_cvtpd_ps(v80_0l);
    const __m256 v81_0h = _mm512_cvtpd_ps(v80_0h);
    const __m512 v81_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v81_0l), v81_0h, 1);
    const __m256 v81_1l = _mm512_cvtpd_ps(v80_1l);
    const __m256 v81_1h = _mm512_cvtpd_ps(v80_1h);
    const __m512 v81_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v81_1l), v81_1h, 1);
    const __m512 v82_0 = _mm512_mask_blend_ps(v3_0, v81_0, v60_0);
    const __m512 v82_1 = _mm512_mask_blend_ps(v3_1, v81_1, v60_1);
    const __m512 v83_0 = i1_1ulp_avx512_signed_f32_avx512(v82_0, v1_0);
    const __m512 v83_1 = i1_1ulp_avx512_signed_f32_avx512(v82_1, v1_1);
    _mm512_storeu_ps(y, v83_0);
    _mm512_storeu_ps(y + 16, v83_1);
}

/* 16 elements. */
static I1_1ULP_AVX512_AVX512_TARGET void i1_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.163b3p+2f); /* 4.34736252 */
    const __m512d v6 = _mm512_set1_pd(0x1.000f8364e5563p-1); /* 0.50011835676802396 */
    const __m512d v9 = _mm512_set1_pd(-0x1.02ab43198babfp-12); /* -0.00024668597470426859 */
    const __m512d v12 = _mm512_set1_pd(0x1.0017b94bd84bfp+0); /* 1.0003619966667399 */
    const __m512i v16 = _mm512_set1_epi64(INT64_C(8));
    const __m512d v18 = _mm512_set1_pd(-0x1.73b2506a99dedp+10); /* -1486.7861582281723 */
    const __m512d v19 = _mm512_set1_pd(0x1.85f05cefe359dp+10); /* 1559.7556724281524 */
    const __m512d v21 = _mm512_set1_pd(0x1.50f2abcc76fb6p+2); /* 5.2648114678121853 */
    const __m512d v22 = _mm512_set1_pd(-0x1.4d2f6846813ep+9); /* -666.37036973295835 */
    const __m512d v25 = _mm512_set1_pd(0x1.30ca9ffd8208fp+7); /* 152.39575187885609 */
    const __m512d v27 = _mm512_set1_pd(-0x1.59c1a54b74209p+4); /* -21.609776777973853 */
    const __m512d v29 = _mm512_set1_pd(0x1.ee6abfb2e82e9p+0); /* 1.9313163577827999 */
    const __m512d v31 = _mm512_set1_pd(-0x1.57ea82fa01d6ap-3); /* -0.16792776418172234 */
    const __m512d v33 = _mm512_set1_pd(-0x1.4c5042dc3a8e3p-5); /* -0.040565615259611019 */
    const __m512d v35 = _mm512_set1_pd(-0x1.32d3b4922ab4bp-3); /* -0.14981785842004522 */
    const __m512d v37 = _mm512_set1_pd(0x1.9870ac68f6bddp-2); /* 0.39886731520317459 */
    const __m512d v40 = _mm512_set1_pd(0x1.6f669afae60b7p-10); /* 0.0014015228359536677 */
    const __m512d v41 = _mm512_set1_pd(-0x1.62e42fbc3d2e1p-1); /* -0.69314717457617914 */
    const __m512d v42 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v43 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v47 = _mm512_set1_pd(0x1.124f43b856b2bp-7); /* 0.0083712654747408379 */
    const __m512d v49 = _mm512_set1_pd(0x1.55527d2ab55c1p-5); /* 0.04166531035086108 */
    const __m512d v51 = _mm512_set1_pd(0x1.55544bdbbb3a5p-3); /* 0.16666468872372522 */
    const __m512d v53 = _mm512_set1_pd(0x1.0000018c8011ap-1); /* 0.50000004615870641 */
    const __m512d v55 = _mm512_set1_pd(0x1.0000009149fbdp+0); /* 1.0000000338277311 */
    const __m512d v61 = _mm512_set1_pd(0x1.0faeccce40fa4p-2); /* 0.26531524666665462 */
    const __m512d v65 = _mm512_set1_pd(0x1.6ab42f4ad7383p-16); /* 2.1618833936687669e-05 */
    const __m512d v66 = _mm512_set1_pd(0x1.1a2c6c1c10f5ep-12); /* 0.00026910164320192119 */
    const __m512d v68 = _mm512_set1_pd(0x1.ad8348dd64f9dp-9); /* 0.0032769228407207433 */
    const __m512d v70 = _mm512_set1_pd(0x1.c47b13ae713dfp-6); /* 0.027617234439975987 */
    const __m512d v72 = _mm512_set1_pd(0x1.3e8ea8acbab6fp-3); /* 0.15554553773048549 */
    const __m512d v74 = _mm512_set1_pd(0x1.0d15cd00ac62ep-1); /* 0.52555695183963791 */
    const __m512d v76 = _mm512_set1_pd(0x1.c69890a39f8c3p-1); /* 0.88788272855142514 */
    const __m512d v78 = _mm512_set1_pd(0x1.fffffffc6fc83p-2); /* 0.49999999979258564 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_LT_OQ);
    const __m512 v4 = _mm512_rsqrt14_ps(v2);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v7l = _mm512_mul_pd(v5l, v6);
    const __m512d v7h = _mm512_mul_pd(v5h, v6);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v10l = _mm512_fmadd_pd(v5l, v8l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v5h, v8h, v9);
    const __m512d v13l = _mm512_fnmadd_pd(v10l, v5l, v12);
    const __m512d v13h = _mm512_fnmadd_pd(v10h, v5h, v12);
    const __m512d v14l = _mm512_fmadd_pd(v7l, v13l, v5l);
    const __m512d v14h = _mm512_fmadd_pd(v7h, v13h, v5h);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v17l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v15l), v16));
    const __m512d v17h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v15h), v16));
    const __m512d v20l = _mm512_fmadd_pd(v18, v15l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v15h, v19);
    const __m512d v23l = _mm512_fmadd_pd(v7l, v21, v22);
    const __m512d v23h = _mm512_fmadd_pd(v7h, v21, v22);
    const __m512d v24l = _mm512_fmadd_pd(v20l, v15l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v20h, v15h, v23h);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v15l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v15h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v15l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v15h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v15l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v15h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v15l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v15h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v15l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v15h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v17l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v17h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v15l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v15h, v37);
    const __m512d v39l = _mm512_mul_pd(v14l, v38l);
    const __m512d v39h = _mm512_mul_pd(v14h, v38h);
    const __m512d v44l = _mm512_fmadd_pd(v8l, v42, v43);
    const __m512d v44h = _mm512_fmadd_pd(v8h, v42, v43);
    const __m512d v45l = _mm512_sub_pd(v44l, v43);
    const __m512d v45h = _mm512_sub_pd(v44h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v41, v45l, v8l);
    const __m512d v46h = _mm512_fmadd_pd(v41, v45h, v8h);
    const __m512d v48l = _mm512_fmadd_pd(v40, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v40, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v48l, v46l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v48h, v46h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v46l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v46h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v52l, v46l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v52h, v46h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v54l, v46l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v54h, v46h, v55);
    const __m512d v57l = _mm512_mul_pd(v56l, v46l);
    const __m512d v57h = _mm512_mul_pd(v56h, v46h);
    const __m512d v58l = _mm512_fmadd_pd(v39l, v57l, v39l);
    const __m512d v58h = _mm512_fmadd_pd(v39h, v57h, v39h);
    const __m512d v59l = _mm512_scalef_pd(v58l, v45l);
    const __m512d v59h = _mm512_scalef_pd(v58h, v45h);
    const __m256 v60l = _mm512_cvtpd_ps(v59l);
    const __m256 v60h = _mm512_cvtpd_ps(v59h);
    const __m512 v60 = _mm512_insertf32x8(_mm512_castps256_ps512(v60l), v60h, 1);
    const __m512d v62l = _mm512_mul_pd(v8l, v61);
    const __m512d v62h = _mm512_mul_pd(v8h, v61);
    const __m512d v63l = _mm512_mul_pd(v62l, v62l);
    const __m512d v63h = _mm512_mul_pd(v62h, v62h);
    const __m512d v64l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v63l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v64h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v63h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v67l = _mm512_fmadd_pd(v63l, v65, v66);
    const __m512d v67h = _mm512_fmadd_pd(v63h, v65, v66);
    const __m512d v69l = _mm512_fmadd_pd(v63l, v67l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v63h, v67h, v68);
    const __m512d v71l = _mm512_fmadd_pd(v63l, v69l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v63h, v69h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v63l, v71l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v63h, v71h, v72);
    const __m512d v75l = _mm512_fmadd_pd(v63l, v73l, v74);
    const __m512d v75h = _mm512_fmadd_pd(v63h, v73h, v74);
    const __m512d v77l = _mm512_fmadd_pd(v63l, v75l, v76);
    const __m512d v77h = _mm512_fmadd_pd(v63h, v75h, v76);
    const __m512d v79l = _mm512_fmadd_pd(v64l, v77l, v78);
    const __m512d v79h = _mm512_fmadd_pd(v64h, v77h, v78);
    const __m512d v80l = _mm512_mul_pd(v8l, v79l);
    const __m512d v80h = _mm512_mul_pd(v8h, v79h);
    const __m256 v81l = _mm512_cvtpd_ps(v80l);
    const __m256 v81h = _mm512_cvtpd_ps(v80h);
    const __m512 v81 = _mm512_insertf32x8(_mm512_castps256_ps512(v81l), v81h, 1);
    const __m512 v82 = _mm512_mask_blend_ps(v3, v81, v60);
    const __m512 v83 = i1_1ulp_avx512_signed_f32_avx512(v82, v1);
    _mm512_storeu_ps(y, v83);
}

static I1_1ULP_AVX512_AVX512_TARGET void i1_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i1_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i1_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i1_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1_1ulp_avx512_level(void) {
#if defined(I1_1ULP_AVX512_FORCE_ISA)
    return I1_1ULP_AVX512_FORCE_ISA;
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

float i1_1ulp_avx512(float x) {
    return i1_1ulp_avx512_element(x);
}

void i1_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1_1ulp_avx512_level();
    if (level == 2) {
        i1_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i1_1ulp_avx512_array_portable(x, y, n);
}
