/* i0e_1ulp_avx512: i0e
 *
 *   target       i0e, e^-|x| I_0(x), f32
 *   domain       every input
 *   max error    0.998573 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d1c988p-1 (-0.909740686, encoding 0xbf68e4c4)
 *   result there 0x1.f61cf4p-2 (0.490344822, encoding 0x3efb0e7a)
 *   mean error   0.158369 ulp
 *   misrounded   238409754 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           161b8914aef424100f19111e2701db77
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/i0e/double_chebyshev_room.evo --archive i0e_1.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i0e_1ulp_avx512.h"

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

static inline double i0e_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i0e_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0e_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double i0e_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double i0e_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i0e_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i0e_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i0e_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i0e_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i0e_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i0e_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i0e_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i0e_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i0e_1ulp_avx512_getmant_f64(a) * i0e_1ulp_avx512_pow2_f64(s) * i0e_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i0e_1ulp_avx512_signaling_f64(a)) ? p : r;
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t i0e_1ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float i0e_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t i0e_1ulp_avx512_rcp14_lines[64][2] = {
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
 * i0e_1ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t i0e_1ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float i0e_1ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = i0e_1ulp_avx512_frombits_f32((128 * i0e_1ulp_avx512_rsqrt14_lines[row][0] -
                          i0e_1ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= i0e_1ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double i0e_1ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = i0e_1ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)i0e_1ulp_avx512_rsqrt14_f32(i0e_1ulp_avx512_frombits_f32(i + (odd << 23))) *
        i0e_1ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

static const double i0e_1ulp_avx512_table0[16] = {
    0x1.0050cb937d2cdp+0, 0x1.17839f615b878p+0, 0x1.30cff5b16aa52p+0, 0x1.4c66749afa21ep+0,
    0x1.6a7c296662a2ep+0, 0x1.8b4aee9207208p+0, 0x1.af11db1320a9bp+0, 0x1.d615bba8459d4p+0,
    0x1.0050cb937d2cdp+0, 0x1.17839f615b878p+0, 0x1.30cff5b16aa52p+0, 0x1.4c66749afa21ep+0,
    0x1.6a7c296662a2ep+0, 0x1.8b4aee9207208p+0, 0x1.af11db1320a9bp+0, 0x1.d615bba8459d4p+0,
}; /* repeated to fill a register */

static inline float i0e_1ulp_avx512_element(float x) {
    const float v0 = x;
    const double v1 = (double)v0;
    const double v2 = v1 * v1;
    const double v3 = 0x1.fd1b936b6877dp-55; /* 5.5197569409508636e-17 */
    const double v4 = 0x1.c19108cb5231ap-48; /* 6.2389890537083525e-15 */
    const double v5 = i0e_1ulp_avx512_fma_f64(v3, v2, v4);
    const double v6 = 0x1.6cc15530f5106p-39; /* 2.5917416207132622e-12 */
    const double v7 = i0e_1ulp_avx512_fma_f64(v5, v2, v6);
    const double v8 = 0x1.fdbe24d89b2dep-32; /* 4.6360833014399759e-10 */
    const double v9 = i0e_1ulp_avx512_fma_f64(v7, v2, v8);
    const double v10 = 0x1.2385c0b26883fp-24; /* 6.7875364695550211e-08 */
    const double v11 = i0e_1ulp_avx512_fma_f64(v9, v2, v10);
    const double v12 = 0x1.c66ec694d094p-18; /* 6.771575176869112e-06 */
    const double v13 = i0e_1ulp_avx512_fma_f64(v2, v11, v12);
    const double v14 = 0x1.c6905c780b8d1p-12; /* 0.00043350592705139213 */
    const double v15 = i0e_1ulp_avx512_fma_f64(v2, v13, v14);
    const double v16 = 0x1.ff5e477d02d5ap-7; /* 0.015605721384437988 */
    const double v17 = i0e_1ulp_avx512_fma_f64(v2, v15, v16);
    const double v18 = 0x1.ff5eaa7a932c4p-3; /* 0.24969227968758478 */
    const double v19 = i0e_1ulp_avx512_fma_f64(v2, v17, v18);
    const double v20 = 0x1.ff5e9b82ec1dbp-1; /* 0.99876867268727254 */
    const double v21 = i0e_1ulp_avx512_fma_f64(v19, v2, v20);
    const double v22 = -0x1.62e42e345be4dp-1; /* -0.69314712895534003 */
    const double v23 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v24 = i0e_1ulp_avx512_abs_f64(v1);
    const double v25 = -v24;
    const double v26 = 0x1.8p+49; /* 844424930131968 */
    const double v27 = i0e_1ulp_avx512_fma_f64(v23, v25, v26);
    const double v28 = v27 - v26;
    const double v29 = i0e_1ulp_avx512_fma_f64(v22, v28, v25);
    const double v30 = 0x1.55942527360e5p-3; /* 0.16678647066033317 */
    const double v31 = 0x1.0009b479abe0ep-1; /* 0.50007404313322623 */
    const double v32 = i0e_1ulp_avx512_fma_f64(v30, v29, v31);
    const double v33 = v29 * v32;
    const int64_t v34 = i0e_1ulp_avx512_bits_f64(v27);
    const int32_t v35 = (int32_t)(uint32_t)(uint64_t)v34;
    const double v36 = i0e_1ulp_avx512_table0[(uint32_t)v35 & (8u - 1)];
    const double v37 = v29 * v36;
    const double v38 = i0e_1ulp_avx512_fma_f64(v33, v37, v37);
    const double v39 = v38 + v36;
    const double v40 = v21 * v39;
    const double v41 = i0e_1ulp_avx512_scalef_f64(v40, v28);
    const float v42 = (float)v41;
    const double v43 = 0x1p+3; /* 8 */
    const int v44 = v43 < v24;
    float r0 = v42;
    if (v44) {
        const double v45 = 0x1p-1; /* 0.5 */
        const double v46 = i0e_1ulp_avx512_rsqrt14_f64(v24);
        const double v47 = v45 * v46;
        const double v48 = v46 * v24;
        const double v49 = -v48;
        const double v50 = 0x1p+0; /* 1 */
        const double v51 = i0e_1ulp_avx512_fma_f64(v46, v49, v50);
        const double v52 = i0e_1ulp_avx512_fma_f64(v47, v51, v46);
        const double v53 = 0x0p+0; /* 0 */
        const double v54 = v52 > v53 ? v52 : v53;
        const double v55 = v54 * v54;
        const double v56 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v57 = 0x1.7cec3cff990b9p-2; /* 0.37199492750211111 */
        const double v58 = i0e_1ulp_avx512_fma_f64(v55, v56, v57);
        const double v59 = -0x1.216ab4a2308c8p-7; /* -0.0088323003768703418 */
        const double v60 = i0e_1ulp_avx512_fma_f64(v55, v58, v59);
        const double v61 = 0x1.103f6f57be4c8p-5; /* 0.033233373132995292 */
        const double v62 = i0e_1ulp_avx512_fma_f64(v55, v60, v61);
        const double v63 = 0x1.c97fca7956b42p-6; /* 0.027923534134383539 */
        const double v64 = i0e_1ulp_avx512_fma_f64(v55, v62, v63);
        const double v65 = 0x1.98874a6f109aap-5; /* 0.049869199160201674 */
        const double v66 = i0e_1ulp_avx512_fma_f64(v55, v64, v65);
        const double v67 = 0x1.98845312c7e8ap-2; /* 0.39894227792863346 */
        const double v68 = i0e_1ulp_avx512_fma_f64(v55, v66, v67);
        const double v69 = v54 * v68;
        const float v70 = (float)v69;
        r0 = v70;
    }
    return r0;
}

static void i0e_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0e_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0E_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0E_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0E_1ULP_AVX512_AVX2 static inline I0E_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I0E_1ULP_AVX512_AVX512 static inline I0E_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

I0E_1ULP_AVX512_AVX2 __m128i i0e_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
I0E_1ULP_AVX512_AVX2 __m256d i0e_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I0E_1ULP_AVX512_AVX2 __m256i i0e_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
I0E_1ULP_AVX512_AVX2 __m256d i0e_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i0e_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
I0E_1ULP_AVX512_AVX2 __m256d i0e_1ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = i0e_1ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

I0E_1ULP_AVX512_AVX2 void i0e_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v3 = _mm256_set1_pd(0x1.fd1b936b6877dp-55); /* 5.5197569409508636e-17 */
    const __m256d v4 = _mm256_set1_pd(0x1.c19108cb5231ap-48); /* 6.2389890537083525e-15 */
    const __m256d v6 = _mm256_set1_pd(0x1.6cc15530f5106p-39); /* 2.5917416207132622e-12 */
    const __m256d v8 = _mm256_set1_pd(0x1.fdbe24d89b2dep-32); /* 4.6360833014399759e-10 */
    const __m256d v10 = _mm256_set1_pd(0x1.2385c0b26883fp-24); /* 6.7875364695550211e-08 */
    const __m256d v12 = _mm256_set1_pd(0x1.c66ec694d094p-18); /* 6.771575176869112e-06 */
    const __m256d v14 = _mm256_set1_pd(0x1.c6905c780b8d1p-12); /* 0.00043350592705139213 */
    const __m256d v16 = _mm256_set1_pd(0x1.ff5e477d02d5ap-7); /* 0.015605721384437988 */
    const __m256d v18 = _mm256_set1_pd(0x1.ff5eaa7a932c4p-3); /* 0.24969227968758478 */
    const __m256d v20 = _mm256_set1_pd(0x1.ff5e9b82ec1dbp-1); /* 0.99876867268727254 */
    const __m256d v22 = _mm256_set1_pd(-0x1.62e42e345be4dp-1); /* -0.69314712895534003 */
    const __m256d v23 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v26 = _mm256_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m256d v30 = _mm256_set1_pd(0x1.55942527360e5p-3); /* 0.16678647066033317 */
    const __m256d v31 = _mm256_set1_pd(0x1.0009b479abe0ep-1); /* 0.50007404313322623 */
    const __m256d v43 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v45 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v50 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v53 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v56 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v57 = _mm256_set1_pd(0x1.7cec3cff990b9p-2); /* 0.37199492750211111 */
    const __m256d v59 = _mm256_set1_pd(-0x1.216ab4a2308c8p-7); /* -0.0088323003768703418 */
    const __m256d v61 = _mm256_set1_pd(0x1.103f6f57be4c8p-5); /* 0.033233373132995292 */
    const __m256d v63 = _mm256_set1_pd(0x1.c97fca7956b42p-6); /* 0.027923534134383539 */
    const __m256d v65 = _mm256_set1_pd(0x1.98874a6f109aap-5); /* 0.049869199160201674 */
    const __m256d v67 = _mm256_set1_pd(0x1.98845312c7e8ap-2); /* 0.39894227792863346 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v2l = _mm256_mul_pd(v1l, v1l);
    const __m256d v2h = _mm256_mul_pd(v1h, v1h);
    const __m256d v5l = _mm256_fmadd_pd(v3, v2l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v3, v2h, v4);
    const __m256d v7l = _mm256_fmadd_pd(v5l, v2l, v6);
    const __m256d v7h = _mm256_fmadd_pd(v5h, v2h, v6);
    const __m256d v9l = _mm256_fmadd_pd(v7l, v2l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7h, v2h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v2l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v2h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v2l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v2h, v11h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v2l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v2h, v13h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v2l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v2h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v2l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v2h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v2l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v2h, v20);
    const __m256d v24l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v24h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v27l = _mm256_fnmadd_pd(v23, v24l, v26);
    const __m256d v27h = _mm256_fnmadd_pd(v23, v24h, v26);
    const __m256d v28l = _mm256_sub_pd(v27l, v26);
    const __m256d v28h = _mm256_sub_pd(v27h, v26);
    const __m256d v29l = _mm256_fmsub_pd(v22, v28l, v24l);
    const __m256d v29h = _mm256_fmsub_pd(v22, v28h, v24h);
    const __m256d v32l = _mm256_fmadd_pd(v30, v29l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30, v29h, v31);
    const __m256d v33l = _mm256_mul_pd(v29l, v32l);
    const __m256d v33h = _mm256_mul_pd(v29h, v32h);
    const __m256i v34l = _mm256_castpd_si256(v27l);
    const __m256i v34h = _mm256_castpd_si256(v27h);
    const __m128i v35l = i0e_1ulp_avx512_wrap_avx2(v34l);
    const __m128i v35h = i0e_1ulp_avx512_wrap_avx2(v34h);
    const __m256i v35 = _mm256_set_m128i(v35h, v35l);
    const __m256d v36l = i0e_1ulp_avx512_gather_f64_avx2(i0e_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v35), _mm_set1_epi32(7)));
    const __m256d v36h = i0e_1ulp_avx512_gather_f64_avx2(i0e_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v35, 1), _mm_set1_epi32(7)));
    const __m256d v37l = _mm256_mul_pd(v29l, v36l);
    const __m256d v37h = _mm256_mul_pd(v29h, v36h);
    const __m256d v38l = _mm256_fmadd_pd(v33l, v37l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v33h, v37h, v37h);
    const __m256d v39l = _mm256_add_pd(v38l, v36l);
    const __m256d v39h = _mm256_add_pd(v38h, v36h);
    const __m256d v40l = _mm256_mul_pd(v21l, v39l);
    const __m256d v40h = _mm256_mul_pd(v21h, v39h);
    const __m256d v41l = i0e_1ulp_avx512_lanes_scalef_f64_avx2(v40l, v28l);
    const __m256d v41h = i0e_1ulp_avx512_lanes_scalef_f64_avx2(v40h, v28h);
    const __m128 v42l = _mm256_cvtpd_ps(v41l);
    const __m128 v42h = _mm256_cvtpd_ps(v41h);
    const __m256 v42 = _mm256_set_m128(v42h, v42l);
    const __m256i v44l = _mm256_castpd_si256(_mm256_cmp_pd(v43, v24l, _CMP_LT_OQ));
    const __m256i v44h = _mm256_castpd_si256(_mm256_cmp_pd(v43, v24h, _CMP_LT_OQ));
    const __m256i v44 = i0e_1ulp_avx512_join_mask_avx2(v44l, v44h);
    __m256 r0 = v42;
    __m256i any1 = v44;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v46l = i0e_1ulp_avx512_lanes_rsqrt14_f64_avx2(v24l);
        const __m256d v46h = i0e_1ulp_avx512_lanes_rsqrt14_f64_avx2(v24h);
        const __m256d v47l = _mm256_mul_pd(v45, v46l);
        const __m256d v47h = _mm256_mul_pd(v45, v46h);
        const __m256d v48l = _mm256_mul_pd(v46l, v24l);
        const __m256d v48h = _mm256_mul_pd(v46h, v24h);
        const __m256d v51l = _mm256_fnmadd_pd(v46l, v48l, v50);
        const __m256d v51h = _mm256_fnmadd_pd(v46h, v48h, v50);
        const __m256d v52l = _mm256_fmadd_pd(v47l, v51l, v46l);
        const __m256d v52h = _mm256_fmadd_pd(v47h, v51h, v46h);
        const __m256d v54l = _mm256_max_pd(v52l, v53);
        const __m256d v54h = _mm256_max_pd(v52h, v53);
        const __m256d v55l = _mm256_mul_pd(v54l, v54l);
        const __m256d v55h = _mm256_mul_pd(v54h, v54h);
        const __m256d v58l = _mm256_fmadd_pd(v55l, v56, v57);
        const __m256d v58h = _mm256_fmadd_pd(v55h, v56, v57);
        const __m256d v60l = _mm256_fmadd_pd(v55l, v58l, v59);
        const __m256d v60h = _mm256_fmadd_pd(v55h, v58h, v59);
        const __m256d v62l = _mm256_fmadd_pd(v55l, v60l, v61);
        const __m256d v62h = _mm256_fmadd_pd(v55h, v60h, v61);
        const __m256d v64l = _mm256_fmadd_pd(v55l, v62l, v63);
        const __m256d v64h = _mm256_fmadd_pd(v55h, v62h, v63);
        const __m256d v66l = _mm256_fmadd_pd(v55l, v64l, v65);
        const __m256d v66h = _mm256_fmadd_pd(v55h, v64h, v65);
        const __m256d v68l = _mm256_fmadd_pd(v55l, v66l, v67);
        const __m256d v68h = _mm256_fmadd_pd(v55h, v66h, v67);
        const __m256d v69l = _mm256_mul_pd(v54l, v68l);
        const __m256d v69h = _mm256_mul_pd(v54h, v68h);
        const __m128 v70l = _mm256_cvtpd_ps(v69l);
        const __m128 v70h = _mm256_cvtpd_ps(v69h);
        const __m256 v70 = _mm256_set_m128(v70h, v70l);
        r0 = _mm256_blendv_ps(r0, v70, _mm256_castsi256_ps(v44));
    }
    _mm256_storeu_ps(y, r0);
}

static I0E_1ULP_AVX512_AVX2_TARGET void i0e_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i0e_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i0e_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 8) of the eight that t0 holds. */
I0E_1ULP_AVX512_AVX512 __m512d i0e_1ulp_avx512_permute8_f64_avx512(__m256i i, __m512d t0) {
    return _mm512_permutexvar_pd(_mm512_cvtepi32_epi64(i), t0);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I0E_1ULP_AVX512_AVX512 void i0e_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(0x1.fd1b936b6877dp-55); /* 5.5197569409508636e-17 */
    const __m512d v4 = _mm512_set1_pd(0x1.c19108cb5231ap-48); /* 6.2389890537083525e-15 */
    const __m512d v6 = _mm512_set1_pd(0x1.6cc15530f5106p-39); /* 2.5917416207132622e-12 */
    const __m512d v8 = _mm512_set1_pd(0x1.fdbe24d89b2dep-32); /* 4.6360833014399759e-10 */
    const __m512d v10 = _mm512_set1_pd(0x1.2385c0b26883fp-24); /* 6.7875364695550211e-08 */
    const __m512d v12 = _mm512_set1_pd(0x1.c66ec694d094p-18); /* 6.771575176869112e-06 */
    const __m512d v14 = _mm512_set1_pd(0x1.c6905c780b8d1p-12); /* 0.00043350592705139213 */
    const __m512d v16 = _mm512_set1_pd(0x1.ff5e477d02d5ap-7); /* 0.015605721384437988 */
    const __m512d v18 = _mm512_set1_pd(0x1.ff5eaa7a932c4p-3); /* 0.24969227968758478 */
    const __m512d v20 = _mm512_set1_pd(0x1.ff5e9b82ec1dbp-1); /* 0.99876867268727254 */
    const __m512d v22 = _mm512_set1_pd(-0x1.62e42e345be4dp-1); /* -0.69314712895534003 */
    const __m512d v23 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v26 = _mm512_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m512d v30 = _mm512_set1_pd(0x1.55942527360e5p-3); /* 0.16678647066033317 */
    const __m512d v31 = _mm512_set1_pd(0x1.0009b479abe0ep-1); /* 0.50007404313322623 */
    const __m512d v43 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v45 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v50 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v53 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v56 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v57 = _mm512_set1_pd(0x1.7cec3cff990b9p-2); /* 0.37199492750211111 */
    const __m512d v59 = _mm512_set1_pd(-0x1.216ab4a2308c8p-7); /* -0.0088323003768703418 */
    const __m512d v61 = _mm512_set1_pd(0x1.103f6f57be4c8p-5); /* 0.033233373132995292 */
    const __m512d v63 = _mm512_set1_pd(0x1.c97fca7956b42p-6); /* 0.027923534134383539 */
    const __m512d v65 = _mm512_set1_pd(0x1.98874a6f109aap-5); /* 0.049869199160201674 */
    const __m512d v67 = _mm512_set1_pd(0x1.98845312c7e8ap-2); /* 0.39894227792863346 */
    const __m512d t0_0 = _mm512_loadu_pd(i0e_1ulp_avx512_table0);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512d v1_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_0));
    const __m512d v1_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_0, 1));
    const __m512d v1_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_1));
    const __m512d v1_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_1, 1));
    const __m512d v2_0l = _mm512_mul_pd(v1_0l, v1_0l);
    const __m512d v2_0h = _mm512_mul_pd(v1_0h, v1_0h);
    const __m512d v2_1l = _mm512_mul_pd(v1_1l, v1_1l);
    const __m512d v2_1h = _mm512_mul_pd(v1_1h, v1_1h);
    const __m512d v5_0l = _mm512_fmadd_pd(v3, v2_0l, v4);
    const __m512d v5_0h = _mm512_fmadd_pd(v3, v2_0h, v4);
    const __m512d v5_1l = _mm512_fmadd_pd(v3, v2_1l, v4);
    const __m512d v5_1h = _mm512_fmadd_pd(v3, v2_1h, v4);
    const __m512d v7_0l = _mm512_fmadd_pd(v5_0l, v2_0l, v6);
    const __m512d v7_0h = _mm512_fmadd_pd(v5_0h, v2_0h, v6);
    const __m512d v7_1l = _mm512_fmadd_pd(v5_1l, v2_1l, v6);
    const __m512d v7_1h = _mm512_fmadd_pd(v5_1h, v2_1h, v6);
    const __m512d v9_0l = _mm512_fmadd_pd(v7_0l, v2_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v7_0h, v2_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v7_1l, v2_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v7_1h, v2_1h, v8);
    const __m512d v11_0l = _mm512_fmadd_pd(v9_0l, v2_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v9_0h, v2_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v9_1l, v2_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v9_1h, v2_1h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v2_0l, v11_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v2_0h, v11_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v2_1l, v11_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v2_1h, v11_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v2_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v2_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v2_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v2_1h, v13_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v2_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v2_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v2_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v2_1h, v15_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v2_0l, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v2_0h, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v2_1l, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v2_1h, v17_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v19_0l, v2_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v19_0h, v2_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v19_1l, v2_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v19_1h, v2_1h, v20);
    const __m512d v24_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v24_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v24_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v24_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27_0l = _mm512_fnmadd_pd(v23, v24_0l, v26);
    const __m512d v27_0h = _mm512_fnmadd_pd(v23, v24_0h, v26);
    const __m512d v27_1l = _mm512_fnmadd_pd(v23, v24_1l, v26);
    const __m512d v27_1h = _mm512_fnmadd_pd(v23, v24_1h, v26);
    const __m512d v28_0l = _mm512_sub_pd(v27_0l, v26);
    const __m512d v28_0h = _mm512_sub_pd(v27_0h, v26);
    const __m512d v28_1l = _mm512_sub_pd(v27_1l, v26);
    const __m512d v28_1h = _mm512_sub_pd(v27_1h, v26);
    const __m512d v29_0l = _mm512_fmsub_pd(v22, v28_0l, v24_0l);
    const __m512d v29_0h = _mm512_fmsub_pd(v22, v28_0h, v24_0h);
    const __m512d v29_1l = _mm512_fmsub_pd(v22, v28_1l, v24_1l);
    const __m512d v29_1h = _mm512_fmsub_pd(v22, v28_1h, v24_1h);
    const __m512d v32_0l = _mm512_fmadd_pd(v30, v29_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30, v29_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30, v29_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30, v29_1h, v31);
    const __m512d v33_0l = _mm512_mul_pd(v29_0l, v32_0l);
    const __m512d v33_0h = _mm512_mul_pd(v29_0h, v32_0h);
    const __m512d v33_1l = _mm512_mul_pd(v29_1l, v32_1l);
    const __m512d v33_1h = _mm512_mul_pd(v29_1h, v32_1h);
    const __m512i v34_0l = _mm512_castpd_si512(v27_0l);
    const __m512i v34_0h = _mm512_castpd_si512(v27_0h);
    const __m512i v34_1l = _mm512_castpd_si512(v27_1l);
    const __m512i v34_1h = _mm512_castpd_si512(v27_1h);
    const __m256i v35_0l = _mm512_cvtepi64_epi32(v34_0l);
    const __m256i v35_0h = _mm512_cvtepi64_epi32(v34_0h);
    const __m512i v35_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v35_0l), v35_0h, 1);
    const __m256i v35_1l = _mm512_cvtepi64_epi32(v34_1l);
    const __m256i v35_1h = _mm512_cvtepi64_epi32(v34_1h);
    const __m512i v35_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v35_1l), v35_1h, 1);
    const __m512d v36_0l = i0e_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v35_0), t0_0);
    const __m512d v36_0h = i0e_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v35_0, 1), t0_0);
    const __m512d v36_1l = i0e_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v35_1), t0_0);
    const __m512d v36_1h = i0e_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v35_1, 1), t0_0);
    const __m512d v37_0l = _mm512_mul_pd(v29_0l, v36_0l);
    const __m512d v37_0h = _mm512_mul_pd(v29_0h, v36_0h);
    const __m512d v37_1l = _mm512_mul_pd(v29_1l, v36_1l);
    const __m512d v37_1h = _mm512_mul_pd(v29_1h, v36_1h);
    const __m512d v38_0l = _mm512_fmadd_pd(v33_0l, v37_0l, v37_0l);
    const __m512d v38_0h = _mm512_fmadd_pd(v33_0h, v37_0h, v37_0h);
    const __m512d v38_1l = _mm512_fmadd_pd(v33_1l, v37_1l, v37_1l);
    const __m512d v38_1h = _mm512_fmadd_pd(v33_1h, v37_1h, v37_1h);
    const __m512d v39_0l = _mm512_add_pd(v38_0l, v36_0l);
    const __m512d v39_0h = _mm512_add_pd(v38_0h, v36_0h);
    const __m512d v39_1l = _mm512_add_pd(v38_1l, v36_1l);
    const __m512d v39_1h = _mm512_add_pd(v38_1h, v36_1h);
    const __m512d v40_0l = _mm512_mul_pd(v21_0l, v39_0l);
    const __m512d v40_0h = _mm512_mul_pd(v21_0h, v39_0h);
    const __m512d v40_1l = _mm512_mul_pd(v21_1l, v39_1l);
    const __m512d v40_1h = _mm512_mul_pd(v21_1h, v39_1h);
    const __m512d v41_0l = _mm512_scalef_pd(v40_0l, v28_0l);
    const __m512d v41_0h = _mm512_scalef_pd(v40_0h, v28_0h);
    const __m512d v41_1l = _mm512_scalef_pd(v40_1l, v28_1l);
    const __m512d v41_1h = _mm512_scalef_pd(v40_1h, v28_1h);
    const __m256 v42_0l = _mm512_cvtpd_ps(v41_0l);
    const __m256 v42_0h = _mm512_cvtpd_ps(v41_0h);
    const __m512 v42_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v42_0l), v42_0h, 1);
    const __m256 v42_1l = _mm512_cvtpd_ps(v41_1l);
    const __m256 v42_1h = _mm512_cvtpd_ps(v41_1h);
    const __m512 v42_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v42_1l), v42_1h, 1);
    const __mmask8 v44_0l = _mm512_cmp_pd_mask(v43, v24_0l, _CMP_LT_OQ);
    const __mmask8 v44_0h = _mm512_cmp_pd_mask(v43, v24_0h, _CMP_LT_OQ);
    const __mmask16 v44_0 = _mm512_kunpackb(v44_0h, v44_0l);
    const __mmask8 v44_1l = _mm512_cmp_pd_mask(v43, v24_1l, _CMP_LT_OQ);
    const __mmask8 v44_1h = _mm512_cmp_pd_mask(v43, v24_1h, _CMP_LT_OQ);
    const __mmask16 v44_1 = _mm512_kunpackb(v44_1h, v44_1l);
    __m512 r0_0 = v42_0;
    __m512 r0_1 = v42_1;
    __mmask16 any1 = v44_0;
    any1 = (__mmask16)(any1 | v44_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v46_0l = _mm512_rsqrt14_pd(v24_0l);
        const __m512d v46_0h = _mm512_rsqrt14_pd(v24_0h);
        const __m512d v46_1l = _mm512_rsqrt14_pd(v24_1l);
        const __m512d v46_1h = _mm512_rsqrt14_pd(v24_1h);
        const __m512d v47_0l = _mm512_mul_pd(v45, v46_0l);
        const __m512d v47_0h = _mm512_mul_pd(v45, v46_0h);
        const __m512d v47_1l = _mm512_mul_pd(v45, v46_1l);
        const __m512d v47_1h = _mm512_mul_pd(v45, v46_1h);
        const __m512d v48_0l = _mm512_mul_pd(v46_0l, v24_0l);
        const __m512d v48_0h = _mm512_mul_pd(v46_0h, v24_0h);
        const __m512d v48_1l = _mm512_mul_pd(v46_1l, v24_1l);
        const __m512d v48_1h = _mm512_mul_pd(v46_1h, v24_1h);
        const __m512d v51_0l = _mm512_fnmadd_pd(v46_0l, v48_0l, v50);
        const __m512d v51_0h = _mm512_fnmadd_pd(v46_0h, v48_0h, v50);
        const __m512d v51_1l = _mm512_fnmadd_pd(v46_1l, v48_1l, v50);
        const __m512d v51_1h = _mm512_fnmadd_pd(v46_1h, v48_1h, v50);
        const __m512d v52_0l = _mm512_fmadd_pd(v47_0l, v51_0l, v46_0l);
        const __m512d v52_0h = _mm512_fmadd_pd(v47_0h, v51_0h, v46_0h);
        const __m512d v52_1l = _mm512_fmadd_pd(v47_1l, v51_1l, v46_1l);
        const __m512d v52_1h = _mm512_fmadd_pd(v47_1h, v51_1h, v46_1h);
        const __m512d v54_0l = _mm512_max_pd(v52_0l, v53);
        const __m512d v54_0h = _mm512_max_pd(v52_0h, v53);
        const __m512d v54_1l = _mm512_max_pd(v52_1l, v53);
        const __m512d v54_1h = _mm512_max_pd(v52_1h, v53);
        const __m512d v55_0l = _mm512_mul_pd(v54_0l, v54_0l);
        const __m512d v55_0h = _mm512_mul_pd(v54_0h, v54_0h);
        const __m512d v55_1l = _mm512_mul_pd(v54_1l, v54_1l);
        const __m512d v55_1h = _mm512_mul_pd(v54_1h, v54_1h);
        const __m512d v58_0l = _mm512_fmadd_pd(v55_0l, v56, v57);
        const __m512d v58_0h = _mm512_fmadd_pd(v55_0h, v56, v57);
        const __m512d v58_1l = _mm512_fmadd_pd(v55_1l, v56, v57);
        const __m512d v58_1h = _mm512_fmadd_pd(v55_1h, v56, v57);
        const __m512d v60_0l = _mm512_fmadd_pd(v55_0l, v58_0l, v59);
        const __m512d v60_0h = _mm512_fmadd_pd(v55_0h, v58_0h, v59);
        const __m512d v60_1l = _mm512_fmadd_pd(v55_1l, v58_1l, v59);
        const __m512d v60_1h = _mm512_fmadd_pd(v55_1h, v58_1h, v59);
        const __m512d v62_0l = _mm512_fmadd_pd(v55_0l, v60_0l, v61);
        const __m512d v62_0h = _mm512_fmadd_pd(v55_0h, v60_0h, v61);
        const __m512d v62_1l = _mm512_fmadd_pd(v55_1l, v60_1l, v61);
        const __m512d v62_1h = _mm512_fmadd_pd(v55_1h, v60_1h, v61);
        const __m512d v64_0l = _mm512_fmadd_pd(v55_0l, v62_0l, v63);
        const __m512d v64_0h = _mm512_fmadd_pd(v55_0h, v62_0h, v63);
        const __m512d v64_1l = _mm512_fmadd_pd(v55_1l, v62_1l, v63);
        const __m512d v64_1h = _mm512_fmadd_pd(v55_1h, v62_1h, v63);
        const __m512d v66_0l = _mm512_fmadd_pd(v55_0l, v64_0l, v65);
        const __m512d v66_0h = _mm512_fmadd_pd(v55_0h, v64_0h, v65);
        const __m512d v66_1l = _mm512_fmadd_pd(v55_1l, v64_1l, v65);
        const __m512d v66_1h = _mm512_fmadd_pd(v55_1h, v64_1h, v65);
        const __m512d v68_0l = _mm512_fmadd_pd(v55_0l, v66_0l, v67);
        const __m512d v68_0h = _mm512_fmadd_pd(v55_0h, v66_0h, v67);
        const __m512d v68_1l = _mm512_fmadd_pd(v55_1l, v66_1l, v67);
        const __m512d v68_1h = _mm512_fmadd_pd(v55_1h, v66_1h, v67);
        const __m512d v69_0l = _mm512_mul_pd(v54_0l, v68_0l);
        const __m512d v69_0h = _mm512_mul_pd(v54_0h, v68_0h);
        const __m512d v69_1l = _mm512_mul_pd(v54_1l, v68_1l);
        const __m512d v69_1h = _mm512_mul_pd(v54_1h, v68_1h);
        const __m256 v70_0l = _mm512_cvtpd_ps(v69_0l);
        const __m256 v70_0h = _mm512_cvtpd_ps(v69_0h);
        const __m512 v70_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_0l), v70_0h, 1);
        const __m256 v70_1l = _mm512_cvtpd_ps(v69_1l);
        const __m256 v70_1h = _mm512_cvtpd_ps(v69_1h);
        const __m512 v70_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v70_1l), v70_1h, 1);
        r0_0 = _mm512_mask_blend_ps(v44_0, r0_0, v70_0);
        r0_1 = _mm512_mask_blend_ps(v44_1, r0_1, v70_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static I0E_1ULP_AVX512_AVX512_TARGET void i0e_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(0x1.fd1b936b6877dp-55); /* 5.5197569409508636e-17 */
    const __m512d v4 = _mm512_set1_pd(0x1.c19108cb5231ap-48); /* 6.2389890537083525e-15 */
    const __m512d v6 = _mm512_set1_pd(0x1.6cc15530f5106p-39); /* 2.5917416207132622e-12 */
    const __m512d v8 = _mm512_set1_pd(0x1.fdbe24d89b2dep-32); /* 4.6360833014399759e-10 */
    const __m512d v10 = _mm512_set1_pd(0x1.2385c0b26883fp-24); /* 6.7875364695550211e-08 */
    const __m512d v12 = _mm512_set1_pd(0x1.c66ec694d094p-18); /* 6.771575176869112e-06 */
    const __m512d v14 = _mm512_set1_pd(0x1.c6905c780b8d1p-12); /* 0.00043350592705139213 */
    const __m512d v16 = _mm512_set1_pd(0x1.ff5e477d02d5ap-7); /* 0.015605721384437988 */
    const __m512d v18 = _mm512_set1_pd(0x1.ff5eaa7a932c4p-3); /* 0.24969227968758478 */
    const __m512d v20 = _mm512_set1_pd(0x1.ff5e9b82ec1dbp-1); /* 0.99876867268727254 */
    const __m512d v22 = _mm512_set1_pd(-0x1.62e42e345be4dp-1); /* -0.69314712895534003 */
    const __m512d v23 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v26 = _mm512_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m512d v30 = _mm512_set1_pd(0x1.55942527360e5p-3); /* 0.16678647066033317 */
    const __m512d v31 = _mm512_set1_pd(0x1.0009b479abe0ep-1); /* 0.50007404313322623 */
    const __m512d v43 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v45 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v50 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v53 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v56 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v57 = _mm512_set1_pd(0x1.7cec3cff990b9p-2); /* 0.37199492750211111 */
    const __m512d v59 = _mm512_set1_pd(-0x1.216ab4a2308c8p-7); /* -0.0088323003768703418 */
    const __m512d v61 = _mm512_set1_pd(0x1.103f6f57be4c8p-5); /* 0.033233373132995292 */
    const __m512d v63 = _mm512_set1_pd(0x1.c97fca7956b42p-6); /* 0.027923534134383539 */
    const __m512d v65 = _mm512_set1_pd(0x1.98874a6f109aap-5); /* 0.049869199160201674 */
    const __m512d v67 = _mm512_set1_pd(0x1.98845312c7e8ap-2); /* 0.39894227792863346 */
    const __m512d t0_0 = _mm512_loadu_pd(i0e_1ulp_avx512_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v2l = _mm512_mul_pd(v1l, v1l);
    const __m512d v2h = _mm512_mul_pd(v1h, v1h);
    const __m512d v5l = _mm512_fmadd_pd(v3, v2l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v3, v2h, v4);
    const __m512d v7l = _mm512_fmadd_pd(v5l, v2l, v6);
    const __m512d v7h = _mm512_fmadd_pd(v5h, v2h, v6);
    const __m512d v9l = _mm512_fmadd_pd(v7l, v2l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7h, v2h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v2l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v2h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v2l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v2h, v11h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v2l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v2h, v13h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v2l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v2h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v2l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v2h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v2l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v2h, v20);
    const __m512d v24l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v24h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27l = _mm512_fnmadd_pd(v23, v24l, v26);
    const __m512d v27h = _mm512_fnmadd_pd(v23, v24h, v26);
    const __m512d v28l = _mm512_sub_pd(v27l, v26);
    const __m512d v28h = _mm512_sub_pd(v27h, v26);
    const __m512d v29l = _mm512_fmsub_pd(v22, v28l, v24l);
    const __m512d v29h = _mm512_fmsub_pd(v22, v28h, v24h);
    const __m512d v32l = _mm512_fmadd_pd(v30, v29l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30, v29h, v31);
    const __m512d v33l = _mm512_mul_pd(v29l, v32l);
    const __m512d v33h = _mm512_mul_pd(v29h, v32h);
    const __m512i v34l = _mm512_castpd_si512(v27l);
    const __m512i v34h = _mm512_castpd_si512(v27h);
    const __m256i v35l = _mm512_cvtepi64_epi32(v34l);
    const __m256i v35h = _mm512_cvtepi64_epi32(v34h);
    const __m512i v35 = _mm512_inserti32x8(_mm512_castsi256_si512(v35l), v35h, 1);
    const __m512d v36l = i0e_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v35), t0_0);
    const __m512d v36h = i0e_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v35, 1), t0_0);
    const __m512d v37l = _mm512_mul_pd(v29l, v36l);
    const __m512d v37h = _mm512_mul_pd(v29h, v36h);
    const __m512d v38l = _mm512_fmadd_pd(v33l, v37l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v33h, v37h, v37h);
    const __m512d v39l = _mm512_add_pd(v38l, v36l);
    const __m512d v39h = _mm512_add_pd(v38h, v36h);
    const __m512d v40l = _mm512_mul_pd(v21l, v39l);
    const __m512d v40h = _mm512_mul_pd(v21h, v39h);
    const __m512d v41l = _mm512_scalef_pd(v40l, v28l);
    const __m512d v41h = _mm512_scalef_pd(v40h, v28h);
    const __m256 v42l = _mm512_cvtpd_ps(v41l);
    const __m256 v42h = _mm512_cvtpd_ps(v41h);
    const __m512 v42 = _mm512_insertf32x8(_mm512_castps256_ps512(v42l), v42h, 1);
    const __mmask8 v44l = _mm512_cmp_pd_mask(v43, v24l, _CMP_LT_OQ);
    const __mmask8 v44h = _mm512_cmp_pd_mask(v43, v24h, _CMP_LT_OQ);
    const __mmask16 v44 = _mm512_kunpackb(v44h, v44l);
    __m512 r0 = v42;
    __mmask16 any1 = v44;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v46l = _mm512_rsqrt14_pd(v24l);
        const __m512d v46h = _mm512_rsqrt14_pd(v24h);
        const __m512d v47l = _mm512_mul_pd(v45, v46l);
        const __m512d v47h = _mm512_mul_pd(v45, v46h);
        const __m512d v48l = _mm512_mul_pd(v46l, v24l);
        const __m512d v48h = _mm512_mul_pd(v46h, v24h);
        const __m512d v51l = _mm512_fnmadd_pd(v46l, v48l, v50);
        const __m512d v51h = _mm512_fnmadd_pd(v46h, v48h, v50);
        const __m512d v52l = _mm512_fmadd_pd(v47l, v51l, v46l);
        const __m512d v52h = _mm512_fmadd_pd(v47h, v51h, v46h);
        const __m512d v54l = _mm512_max_pd(v52l, v53);
        const __m512d v54h = _mm512_max_pd(v52h, v53);
        const __m512d v55l = _mm512_mul_pd(v54l, v54l);
        const __m512d v55h = _mm512_mul_pd(v54h, v54h);
        const __m512d v58l = _mm512_fmadd_pd(v55l, v56, v57);
        const __m512d v58h = _mm512_fmadd_pd(v55h, v56, v57);
        const __m512d v60l = _mm512_fmadd_pd(v55l, v58l, v59);
        const __m512d v60h = _mm512_fmadd_pd(v55h, v58h, v59);
        const __m512d v62l = _mm512_fmadd_pd(v55l, v60l, v61);
        const __m512d v62h = _mm512_fmadd_pd(v55h, v60h, v61);
        const __m512d v64l = _mm512_fmadd_pd(v55l, v62l, v63);
        const __m512d v64h = _mm512_fmadd_pd(v55h, v62h, v63);
        const __m512d v66l = _mm512_fmadd_pd(v55l, v64l, v65);
        const __m512d v66h = _mm512_fmadd_pd(v55h, v64h, v65);
        const __m512d v68l = _mm512_fmadd_pd(v55l, v66l, v67);
        const __m512d v68h = _mm512_fmadd_pd(v55h, v66h, v67);
        const __m512d v69l = _mm512_mul_pd(v54l, v68l);
        const __m512d v69h = _mm512_mul_pd(v54h, v68h);
        const __m256 v70l = _mm512_cvtpd_ps(v69l);
        const __m256 v70h = _mm512_cvtpd_ps(v69h);
        const __m512 v70 = _mm512_insertf32x8(_mm512_castps256_ps512(v70l), v70h, 1);
        r0 = _mm512_mask_blend_ps(v44, r0, v70);
    }
    _mm512_storeu_ps(y, r0);
}

static I0E_1ULP_AVX512_AVX512_TARGET void i0e_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i0e_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i0e_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i0e_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0E_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0e_1ulp_avx512_level(void) {
#if defined(I0E_1ULP_AVX512_FORCE_ISA)
    return I0E_1ULP_AVX512_FORCE_ISA;
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

float i0e_1ulp_avx512(float x) {
    return i0e_1ulp_avx512_element(x);
}

void i0e_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0e_1ulp_avx512_level();
    if (level == 2) {
        i0e_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0e_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i0e_1ulp_avx512_array_portable(x, y, n);
}
