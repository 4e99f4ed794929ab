/* hypot_f64_2ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    1.067004 ulp, observed on 10110185 inputs
 *   worst input  0x1.05e0aab8024p+225 (5.5157861430425653e+67, encoding 0x4e005e0aab802400)
 *                -0x1.05e0aab9fff93p+225 (-5.5157861455422415e+67, encoding 0xce005e0aab9fff93)
 *   result there 0x1.7259d201cc2fbp+225 (7.800499572407917e+67, encoding 0x4e07259d201cc2fb)
 *   mean error   0.097484 ulp
 *   misrounded   211029 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b17320301bae9bb271aa934bebf5f38c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1.03 --isa avx512 --time 20s --seed 1 --threads 1 --archive hypot_f64_2ulp_avx512.db
 *                time: 0.2190 ns/element as avx512 code (inputs mean)
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
#include "hypot_f64_2ulp_avx512.h"

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

static inline double hypot_f64_2ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double hypot_f64_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t hypot_f64_2ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float hypot_f64_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t hypot_f64_2ulp_avx512_rcp14_lines[64][2] = {
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
 * hypot_f64_2ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t hypot_f64_2ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float hypot_f64_2ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = hypot_f64_2ulp_avx512_frombits_f32((128 * hypot_f64_2ulp_avx512_rsqrt14_lines[row][0] -
                          hypot_f64_2ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= hypot_f64_2ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double hypot_f64_2ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double hypot_f64_2ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = hypot_f64_2ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)hypot_f64_2ulp_avx512_rsqrt14_f32(hypot_f64_2ulp_avx512_frombits_f32(i + (odd << 23))) *
        hypot_f64_2ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

static inline int hypot_f64_2ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vrange does with immediate 6. */
static inline double hypot_f64_2ulp_avx512_minmag_f64(double a, double b) {
    double x = fabs(a), y = fabs(b), r = x < y ? a : b;
    int64_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? hypot_f64_2ulp_avx512_frombits_f64(i | j) : r;
    r = y != y ? a : r;
    return (hypot_f64_2ulp_avx512_signaling_f64(a) | hypot_f64_2ulp_avx512_signaling_f64(b)) ? a + b : r;
}

/* The exponent field, of a subnormal after scaling. */
static inline double hypot_f64_2ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = hypot_f64_2ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double hypot_f64_2ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = hypot_f64_2ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double hypot_f64_2ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return hypot_f64_2ulp_avx512_frombits_f64((int64_t)(i << 52));
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double hypot_f64_2ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? hypot_f64_2ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = hypot_f64_2ulp_avx512_getmant_f64(a) * hypot_f64_2ulp_avx512_pow2_f64(s) * hypot_f64_2ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !hypot_f64_2ulp_avx512_signaling_f64(a)) ? p : r;
}

static inline double hypot_f64_2ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double hypot_f64_2ulp_avx512_element(double x0, double x1) {
    const double v0 = x0;
    const double v1 = hypot_f64_2ulp_avx512_abs_f64(v0);
    const double v2 = x1;
    const double v3 = hypot_f64_2ulp_avx512_abs_f64(v2);
    const double v4 = v1 > v3 ? v1 : v3;
    const double v5 = v3 < v1 ? v3 : v1;
    const double v6 = v5 * v5;
    const double v7 = hypot_f64_2ulp_avx512_fma_f64(v4, v4, v6);
    const double v8 = hypot_f64_2ulp_avx512_rsqrt14_f64(v7);
    const double v9 = v8 * v7;
    const double v10 = -0x1p-1; /* -0.5 */
    const double v11 = v10 * v8;
    const double v12 = 0x1.0000001p-1; /* 0.50000000186264515 */
    const double v13 = hypot_f64_2ulp_avx512_fma_f64(v9, v11, v12);
    const double v14 = hypot_f64_2ulp_avx512_fma_f64(v13, v11, v11);
    const double v15 = hypot_f64_2ulp_avx512_fma_f64(v9, v13, v9);
    const double v16 = -v7;
    const double v17 = hypot_f64_2ulp_avx512_fma_f64(v15, v15, v16);
    const double v18 = hypot_f64_2ulp_avx512_fma_f64(v14, v17, v15);
    const double v19 = 0x1p+1000; /* 1.0715086071862673e+301 */
    const double v20 = hypot_f64_2ulp_avx512_minmag_f64(v3, v1);
    const double v21 = v7 > v20 ? v7 : v20;
    const int v22 = v19 < v21;
    const double v23 = 0x1p-900; /* 1.1830521861667747e-271 */
    const int v24 = v7 < v23;
    const int v25 = v22 | v24;
    double r0 = v18;
    if (v25) {
        const double v26 = INFINITY;
        const int v27 = v3 == v26;
        const int v28 = v26 == v1;
        const int v29 = v27 | v28;
        const double v30 = hypot_f64_2ulp_avx512_getexp_f64(v4);
        const double v31 = -0x1.13p+10; /* -1100 */
        const double v32 = v30 > v31 ? v30 : v31;
        const double v33 = -v32;
        const double v34 = hypot_f64_2ulp_avx512_scalef_f64(v4, v33);
        const double v35 = hypot_f64_2ulp_avx512_scalef_f64(v5, v33);
        const double v36 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v37 = hypot_f64_2ulp_avx512_fma_f64(v35, v35, v36);
        const double v38 = hypot_f64_2ulp_avx512_fma_f64(v34, v34, v37);
        const double v39 = 0x1p-1000; /* 9.3326361850321888e-302 */
        const double v40 = v38 > v39 ? v38 : v39;
        const double v41 = hypot_f64_2ulp_avx512_rsqrt14_f64(v40);
        const double v42 = v41 * v10;
        const double v43 = -v35;
        const double v44 = hypot_f64_2ulp_avx512_sqrt_f64(v38);
        const double v45 = v44 * v44;
        const double v46 = v34 * v34;
        const double v47 = v45 - v46;
        const double v48 = hypot_f64_2ulp_avx512_fma_f64(v35, v43, v47);
        const double v49 = -v45;
        const double v50 = hypot_f64_2ulp_avx512_fma_f64(v44, v44, v49);
        const double v51 = v48 + v50;
        const double v52 = -v46;
        const double v53 = hypot_f64_2ulp_avx512_fma_f64(v34, v34, v52);
        const double v54 = v51 - v53;
        const double v55 = hypot_f64_2ulp_avx512_fma_f64(v42, v54, v44);
        const double v56 = hypot_f64_2ulp_avx512_scalef_f64(v55, v32);
        const double v57 = v29 ? v26 : v56;
        r0 = v57;
    }
    return r0;
}

static void hypot_f64_2ulp_avx512_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = hypot_f64_2ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define HYPOT_F64_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define HYPOT_F64_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define HYPOT_F64_2ULP_AVX512_AVX2 static inline HYPOT_F64_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define HYPOT_F64_2ULP_AVX512_AVX512 static inline HYPOT_F64_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangepd does with immediate 6; the sign bit of a mask decides a blend. */
HYPOT_F64_2ULP_AVX512_AVX2 __m256d hypot_f64_2ulp_avx512_signaling_f64_avx2(__m256d a) {
    const __m256i quiet = _mm256_slli_epi64(_mm256_castpd_si256(a), 12);
    return _mm256_andnot_pd(_mm256_castsi256_pd(quiet),
                            _mm256_cmp_pd(a, a, _CMP_UNORD_Q));
}

HYPOT_F64_2ULP_AVX512_AVX2 __m256d hypot_f64_2ulp_avx512_minmag_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d x = _mm256_andnot_pd(sign, a), y = _mm256_andnot_pd(sign, b);
    __m256d r = _mm256_blendv_pd(b, a, _mm256_cmp_pd(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_pd(r, _mm256_or_pd(a, b), _mm256_cmp_pd(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_pd(r, a, _mm256_cmp_pd(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_pd(
        r, _mm256_add_pd(a, b),
        _mm256_or_pd(hypot_f64_2ulp_avx512_signaling_f64_avx2(a), hypot_f64_2ulp_avx512_signaling_f64_avx2(b)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
HYPOT_F64_2ULP_AVX512_AVX2 __m256i hypot_f64_2ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
HYPOT_F64_2ULP_AVX512_AVX2 __m256d hypot_f64_2ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = hypot_f64_2ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
HYPOT_F64_2ULP_AVX512_AVX2 __m256d hypot_f64_2ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = hypot_f64_2ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
HYPOT_F64_2ULP_AVX512_AVX2 __m256d hypot_f64_2ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = hypot_f64_2ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

HYPOT_F64_2ULP_AVX512_AVX2 void hypot_f64_2ulp_avx512_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v10 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v12 = _mm256_set1_pd(0x1.0000001p-1); /* 0.50000000186264515 */
    const __m256d v19 = _mm256_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m256d v23 = _mm256_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m256d v26 = _mm256_set1_pd(INFINITY);
    const __m256d v31 = _mm256_set1_pd(-0x1.13p+10); /* -1100 */
    const __m256d v36 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v39 = _mm256_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m256d v0l = _mm256_loadu_pd(x0);
    const __m256d v0h = _mm256_loadu_pd(x0 + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v2l = _mm256_loadu_pd(x1);
    const __m256d v2h = _mm256_loadu_pd(x1 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v4l = _mm256_max_pd(v1l, v3l);
    const __m256d v4h = _mm256_max_pd(v1h, v3h);
    const __m256d v5l = _mm256_min_pd(v3l, v1l);
    const __m256d v5h = _mm256_min_pd(v3h, v1h);
    const __m256d v6l = _mm256_mul_pd(v5l, v5l);
    const __m256d v6h = _mm256_mul_pd(v5h, v5h);
    const __m256d v7l = _mm256_fmadd_pd(v4l, v4l, v6l);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v4h, v6h);
    const __m256d v8l = hypot_f64_2ulp_avx512_lanes_rsqrt14_f64_avx2(v7l);
    const __m256d v8h = hypot_f64_2ulp_avx512_lanes_rsqrt14_f64_avx2(v7h);
    const __m256d v9l = _mm256_mul_pd(v8l, v7l);
    const __m256d v9h = _mm256_mul_pd(v8h, v7h);
    const __m256d v11l = _mm256_mul_pd(v10, v8l);
    const __m256d v11h = _mm256_mul_pd(v10, v8h);
    const __m256d v13l = _mm256_fmadd_pd(v9l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v9h, v11h, v12);
    const __m256d v14l = _mm256_fmadd_pd(v13l, v11l, v11l);
    const __m256d v14h = _mm256_fmadd_pd(v13h, v11h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v9l, v13l, v9l);
    const __m256d v15h = _mm256_fmadd_pd(v9h, v13h, v9h);
    const __m256d v17l = _mm256_fmsub_pd(v15l, v15l, v7l);
    const __m256d v17h = _mm256_fmsub_pd(v15h, v15h, v7h);
    const __m256d v18l = _mm256_fmadd_pd(v14l, v17l, v15l);
    const __m256d v18h = _mm256_fmadd_pd(v14h, v17h, v15h);
    const __m256d v20l = hypot_f64_2ulp_avx512_minmag_f64_avx2(v3l, v1l);
    const __m256d v20h = hypot_f64_2ulp_avx512_minmag_f64_avx2(v3h, v1h);
    const __m256d v21l = _mm256_max_pd(v7l, v20l);
    const __m256d v21h = _mm256_max_pd(v7h, v20h);
    const __m256i v22l = _mm256_castpd_si256(_mm256_cmp_pd(v19, v21l, _CMP_LT_OQ));
    const __m256i v22h = _mm256_castpd_si256(_mm256_cmp_pd(v19, v21h, _CMP_LT_OQ));
    const __m256i v22 = hypot_f64_2ulp_avx512_join_mask_avx2(v22l, v22h);
    const __m256i v24l = _mm256_castpd_si256(_mm256_cmp_pd(v7l, v23, _CMP_LT_OQ));
    const __m256i v24h = _mm256_castpd_si256(_mm256_cmp_pd(v7h, v23, _CMP_LT_OQ));
    const __m256i v24 = hypot_f64_2ulp_avx512_join_mask_avx2(v24l, v24h);
    const __m256i v25 = _mm256_or_si256(v22, v24);
    __m256d r0l = v18l;
    __m256d r0h = v18h;
    __m256i any1 = v25;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v27l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v26, _CMP_EQ_OQ));
        const __m256i v27h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v26, _CMP_EQ_OQ));
        const __m256i v27 = hypot_f64_2ulp_avx512_join_mask_avx2(v27l, v27h);
        const __m256i v28l = _mm256_castpd_si256(_mm256_cmp_pd(v26, v1l, _CMP_EQ_OQ));
        const __m256i v28h = _mm256_castpd_si256(_mm256_cmp_pd(v26, v1h, _CMP_EQ_OQ));
        const __m256i v28 = hypot_f64_2ulp_avx512_join_mask_avx2(v28l, v28h);
        const __m256i v29 = _mm256_or_si256(v27, v28);
        const __m256d v30l = hypot_f64_2ulp_avx512_lanes_getexp_f64_avx2(v4l);
        const __m256d v30h = hypot_f64_2ulp_avx512_lanes_getexp_f64_avx2(v4h);
        const __m256d v32l = _mm256_max_pd(v30l, v31);
        const __m256d v32h = _mm256_max_pd(v30h, v31);
        const __m256d v33l = _mm256_xor_pd(v32l, _mm256_set1_pd(-0.0));
        const __m256d v33h = _mm256_xor_pd(v32h, _mm256_set1_pd(-0.0));
        const __m256d v34l = hypot_f64_2ulp_avx512_lanes_scalef_f64_avx2(v4l, v33l);
        const __m256d v34h = hypot_f64_2ulp_avx512_lanes_scalef_f64_avx2(v4h, v33h);
        const __m256d v35l = hypot_f64_2ulp_avx512_lanes_scalef_f64_avx2(v5l, v33l);
        const __m256d v35h = hypot_f64_2ulp_avx512_lanes_scalef_f64_avx2(v5h, v33h);
        const __m256d v37l = _mm256_fmadd_pd(v35l, v35l, v36);
        const __m256d v37h = _mm256_fmadd_pd(v35h, v35h, v36);
        const __m256d v38l = _mm256_fmadd_pd(v34l, v34l, v37l);
        const __m256d v38h = _mm256_fmadd_pd(v34h, v34h, v37h);
        const __m256d v40l = _mm256_max_pd(v38l, v39);
        const __m256d v40h = _mm256_max_pd(v38h, v39);
        const __m256d v41l = hypot_f64_2ulp_avx512_lanes_rsqrt14_f64_avx2(v40l);
        const __m256d v41h = hypot_f64_2ulp_avx512_lanes_rsqrt14_f64_avx2(v40h);
        const __m256d v42l = _mm256_mul_pd(v41l, v10);
        const __m256d v42h = _mm256_mul_pd(v41h, v10);
        const __m256d v44l = _mm256_sqrt_pd(v38l);
        const __m256d v44h = _mm256_sqrt_pd(v38h);
        const __m256d v45l = _mm256_mul_pd(v44l, v44l);
        const __m256d v45h = _mm256_mul_pd(v44h, v44h);
        const __m256d v46l = _mm256_mul_pd(v34l, v34l);
        const __m256d v46h = _mm256_mul_pd(v34h, v34h);
        const __m256d v47l = _mm256_sub_pd(v45l, v46l);
        const __m256d v47h = _mm256_sub_pd(v45h, v46h);
        const __m256d v48l = _mm256_fnmadd_pd(v35l, v35l, v47l);
        const __m256d v48h = _mm256_fnmadd_pd(v35h, v35h, v47h);
        const __m256d v50l = _mm256_fmsub_pd(v44l, v44l, v45l);
        const __m256d v50h = _mm256_fmsub_pd(v44h, v44h, v45h);
        const __m256d v51l = _mm256_add_pd(v48l, v50l);
        const __m256d v51h = _mm256_add_pd(v48h, v50h);
        const __m256d v53l = _mm256_fmsub_pd(v34l, v34l, v46l);
        const __m256d v53h = _mm256_fmsub_pd(v34h, v34h, v46h);
        const __m256d v54l = _mm256_sub_pd(v51l, v53l);
        const __m256d v54h = _mm256_sub_pd(v51h, v53h);
        const __m256d v55l = _mm256_fmadd_pd(v42l, v54l, v44l);
        const __m256d v55h = _mm256_fmadd_pd(v42h, v54h, v44h);
        const __m256d v56l = hypot_f64_2ulp_avx512_lanes_scalef_f64_avx2(v55l, v32l);
        const __m256d v56h = hypot_f64_2ulp_avx512_lanes_scalef_f64_avx2(v55h, v32h);
        const __m256d v57l = _mm256_blendv_pd(v56l, v26, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v29))));
        const __m256d v57h = _mm256_blendv_pd(v56h, v26, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v29, 1))));
        r0l = _mm256_blendv_pd(r0l, v57l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v25))));
        r0h = _mm256_blendv_pd(r0h, v57h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v25, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static HYPOT_F64_2ULP_AVX512_AVX2_TARGET void hypot_f64_2ulp_avx512_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        hypot_f64_2ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        hypot_f64_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
HYPOT_F64_2ULP_AVX512_AVX512 __mmask8 hypot_f64_2ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
HYPOT_F64_2ULP_AVX512_AVX512 void hypot_f64_2ulp_avx512_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v10 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v12 = _mm512_set1_pd(0x1.0000001p-1); /* 0.50000000186264515 */
    const __m512d v19 = _mm512_set1_pd(0x1p+1000); /* 1.0715086071862673e+301 */
    const __m512d v23 = _mm512_set1_pd(0x1p-900); /* 1.1830521861667747e-271 */
    const __m512d v26 = _mm512_set1_pd(INFINITY);
    const __m512d v31 = _mm512_set1_pd(-0x1.13p+10); /* -1100 */
    const __m512d v36 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v39 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v0l = _mm512_loadu_pd(x0);
    const __m512d v0h = _mm512_loadu_pd(x0 + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2l = _mm512_loadu_pd(x1);
    const __m512d v2h = _mm512_loadu_pd(x1 + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4l = _mm512_max_pd(v1l, v3l);
    const __m512d v4h = _mm512_max_pd(v1h, v3h);
    const __m512d v5l = _mm512_min_pd(v3l, v1l);
    const __m512d v5h = _mm512_min_pd(v3h, v1h);
    const __m512d v6l = _mm512_mul_pd(v5l, v5l);
    const __m512d v6h = _mm512_mul_pd(v5h, v5h);
    const __m512d v7l = _mm512_fmadd_pd(v4l, v4l, v6l);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v4h, v6h);
    const __m512d v8l = _mm512_rsqrt14_pd(v7l);
    const __m512d v8h = _mm512_rsqrt14_pd(v7h);
    const __m512d v9l = _mm512_mul_pd(v8l, v7l);
    const __m512d v9h = _mm512_mul_pd(v8h, v7h);
    const __m512d v11l = _mm512_mul_pd(v10, v8l);
    const __m512d v11h = _mm512_mul_pd(v10, v8h);
    const __m512d v13l = _mm512_fmadd_pd(v9l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v9h, v11h, v12);
    const __m512d v14l = _mm512_fmadd_pd(v13l, v11l, v11l);
    const __m512d v14h = _mm512_fmadd_pd(v13h, v11h, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v9l, v13l, v9l);
    const __m512d v15h = _mm512_fmadd_pd(v9h, v13h, v9h);
    const __m512d v17l = _mm512_fmsub_pd(v15l, v15l, v7l);
    const __m512d v17h = _mm512_fmsub_pd(v15h, v15h, v7h);
    const __m512d v18l = _mm512_fmadd_pd(v14l, v17l, v15l);
    const __m512d v18h = _mm512_fmadd_pd(v14h, v17h, v15h);
    const __m512d v20l = _mm512_range_pd(v3l, v1l, 6);
    const __m512d v20h = _mm512_range_pd(v3h, v1h, 6);
    const __m512d v21l = _mm512_max_pd(v7l, v20l);
    const __m512d v21h = _mm512_max_pd(v7h, v20h);
    const __mmask8 v22l = _mm512_cmp_pd_mask(v19, v21l, _CMP_LT_OQ);
    const __mmask8 v22h = _mm512_cmp_pd_mask(v19, v21h, _CMP_LT_OQ);
    const __mmask16 v22 = _mm512_kunpackb(v22h, v22l);
    const __mmask8 v24l = _mm512_cmp_pd_mask(v7l, v23, _CMP_LT_OQ);
    const __mmask8 v24h = _mm512_cmp_pd_mask(v7h, v23, _CMP_LT_OQ);
    const __mmask16 v24 = _mm512_kunpackb(v24h, v24l);
    const __mmask16 v25 = (__mmask16)(v22 | v24);
    __m512d r0l = v18l;
    __m512d r0h = v18h;
    __mmask16 any1 = v25;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v27l = _mm512_cmp_pd_mask(v3l, v26, _CMP_EQ_OQ);
        const __mmask8 v27h = _mm512_cmp_pd_mask(v3h, v26, _CMP_EQ_OQ);
        const __mmask16 v27 = _mm512_kunpackb(v27h, v27l);
        const __mmask8 v28l = _mm512_cmp_pd_mask(v26, v1l, _CMP_EQ_OQ);
        const __mmask8 v28h = _mm512_cmp_pd_mask(v26, v1h, _CMP_EQ_OQ);
        const __mmask16 v28 = _mm512_kunpackb(v28h, v28l);
        const __mmask16 v29 = (__mmask16)(v27 | v28);
        const __m512d v30l = _mm512_getexp_pd(v4l);
        const __m512d v30h = _mm512_getexp_pd(v4h);
        const __m512d v32l = _mm512_max_pd(v30l, v31);
        const __m512d v32h = _mm512_max_pd(v30h, v31);
        const __m512d v33l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v34l = _mm512_scalef_pd(v4l, v33l);
        const __m512d v34h = _mm512_scalef_pd(v4h, v33h);
        const __m512d v35l = _mm512_scalef_pd(v5l, v33l);
        const __m512d v35h = _mm512_scalef_pd(v5h, v33h);
        const __m512d v37l = _mm512_fmadd_pd(v35l, v35l, v36);
        const __m512d v37h = _mm512_fmadd_pd(v35h, v35h, v36);
        const __m512d v38l = _mm512_fmadd_pd(v34l, v34l, v37l);
        const __m512d v38h = _mm512_fmadd_pd(v34h, v34h, v37h);
        const __m512d v40l = _mm512_max_pd(v38l, v39);
        const __m512d v40h = _mm512_max_pd(v38h, v39);
        const __m512d v41l = _mm512_rsqrt14_pd(v40l);
        const __m512d v41h = _mm512_rsqrt14_pd(v40h);
        const __m512d v42l = _mm512_mul_pd(v41l, v10);
        const __m512d v42h = _mm512_mul_pd(v41h, v10);
        const __m512d v44l = _mm512_sqrt_pd(v38l);
        const __m512d v44h = _mm512_sqrt_pd(v38h);
        const __m512d v45l = _mm512_mul_pd(v44l, v44l);
        const __m512d v45h = _mm512_mul_pd(v44h, v44h);
        const __m512d v46l = _mm512_mul_pd(v34l, v34l);
        const __m512d v46h = _mm512_mul_pd(v34h, v34h);
        const __m512d v47l = _mm512_sub_pd(v45l, v46l);
        const __m512d v47h = _mm512_sub_pd(v45h, v46h);
        const __m512d v48l = _mm512_fnmadd_pd(v35l, v35l, v47l);
        const __m512d v48h = _mm512_fnmadd_pd(v35h, v35h, v47h);
        const __m512d v50l = _mm512_fmsub_pd(v44l, v44l, v45l);
        const __m512d v50h = _mm512_fmsub_pd(v44h, v44h, v45h);
        const __m512d v51l = _mm512_add_pd(v48l, v50l);
        const __m512d v51h = _mm512_add_pd(v48h, v50h);
        const __m512d v53l = _mm512_fmsub_pd(v34l, v34l, v46l);
        const __m512d v53h = _mm512_fmsub_pd(v34h, v34h, v46h);
        const __m512d v54l = _mm512_sub_pd(v51l, v53l);
        const __m512d v54h = _mm512_sub_pd(v51h, v53h);
        const __m512d v55l = _mm512_fmadd_pd(v42l, v54l, v44l);
        const __m512d v55h = _mm512_fmadd_pd(v42h, v54h, v44h);
        const __m512d v56l = _mm512_scalef_pd(v55l, v32l);
        const __m512d v56h = _mm512_scalef_pd(v55h, v32h);
        const __m512d v57l = _mm512_mask_blend_pd((__mmask8)v29, v56l, v26);
        const __m512d v57h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v29), v56h, v26);
        r0l = _mm512_mask_blend_pd((__mmask8)v25, r0l, v57l);
        r0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx512_high_mask_avx512(v25), r0h, v57h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static HYPOT_F64_2ULP_AVX512_AVX512_TARGET void hypot_f64_2ulp_avx512_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        hypot_f64_2ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        hypot_f64_2ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. HYPOT_F64_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int hypot_f64_2ulp_avx512_level(void) {
#if defined(HYPOT_F64_2ULP_AVX512_FORCE_ISA)
    return HYPOT_F64_2ULP_AVX512_FORCE_ISA;
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

double hypot_f64_2ulp_avx512(double x0, double x1) {
    return hypot_f64_2ulp_avx512_element(x0, x1);
}

void hypot_f64_2ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = hypot_f64_2ulp_avx512_level();
    if (level == 2) {
        hypot_f64_2ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        hypot_f64_2ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    hypot_f64_2ulp_avx512_array_portable(x0, x1, y, n);
}
