/* i0_1ulp_avx512: i0
 *
 *   target       i0, I_0(x), f32
 *   domain       every input
 *   max error    0.734131 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.25e6cp+3 (-9.18441772, encoding 0xc112f360)
 *   result there 0x1.45582ep+10 (1301.37781, encoding 0x44a2ac17)
 *   mean error   0.018619 ulp
 *   misrounded   7797672 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d3aca90e999d635410d4d5600519f27d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i0 --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/i0/double_chebyshev_room.evo --archive i0_1.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i0_1ulp_avx512.h"

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

static inline double i0_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double i0_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t i0_1ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float i0_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t i0_1ulp_avx512_rcp14_lines[64][2] = {
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
 * i0_1ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t i0_1ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float i0_1ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = i0_1ulp_avx512_frombits_f32((128 * i0_1ulp_avx512_rsqrt14_lines[row][0] -
                          i0_1ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= i0_1ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double i0_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double i0_1ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = i0_1ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)i0_1ulp_avx512_rsqrt14_f32(i0_1ulp_avx512_frombits_f32(i + (odd << 23))) *
        i0_1ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i0_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline double i0_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i0_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i0_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i0_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i0_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i0_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i0_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i0_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i0_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i0_1ulp_avx512_getmant_f64(a) * i0_1ulp_avx512_pow2_f64(s) * i0_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i0_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double i0_1ulp_avx512_table0[32] = {
    0x1p+0, 0x1.059b0d3158574p+0, 0x1.0b5586cf9890fp+0, 0x1.11301d0125b51p+0,
    0x1.172b83c7d517bp+0, 0x1.1d4873168b9aap+0, 0x1.2387a6e756238p+0, 0x1.29e9df51fdee1p+0,
    0x1.306fe0a31b715p+0, 0x1.371a7373aa9cbp+0, 0x1.3dea64c123422p+0, 0x1.44e086061892dp+0,
    0x1.4bfdad5362a27p+0, 0x1.5342b569d4f82p+0, 0x1.5ab07dd485429p+0, 0x1.6247eb03a5585p+0,
    0x1.6a09e667f3bcdp+0, 0x1.71f75e8ec5f74p+0, 0x1.7a11473eb0187p+0, 0x1.82589994cce13p+0,
    0x1.8ace5422aa0dbp+0, 0x1.93737b0cdc5e5p+0, 0x1.9c49182a3f09p+0, 0x1.a5503b23e255dp+0,
    0x1.ae89f995ad3adp+0, 0x1.b7f76f2fb5e47p+0, 0x1.c199bdd85529cp+0, 0x1.cb720dcef9069p+0,
    0x1.d5818dcfba487p+0, 0x1.dfc97337b9b5fp+0, 0x1.ea4afa2a490dap+0, 0x1.f50765b6e454p+0,
};

static inline float i0_1ulp_avx512_element(float x) {
    const float v0 = x;
    const double v1 = (double)v0;
    const double v2 = -0x1.35eec62cdad13p-1; /* -0.60533732698005094 */
    const double v3 = i0_1ulp_avx512_fma_f64(v1, v1, v2);
    const double v4 = 0x1.71d0d75db016cp-63; /* 1.5662307767318938e-19 */
    const double v5 = 0x1.12046d336c737p-56; /* 1.4854507124844164e-17 */
    const double v6 = i0_1ulp_avx512_fma_f64(v4, v3, v5);
    const double v7 = 0x1.8765e9a8df861p-47; /* 1.0863479466368538e-14 */
    const double v8 = i0_1ulp_avx512_fma_f64(v6, v3, v7);
    const double v9 = 0x1.4ec0cc8d88ad4p-39; /* 2.3785639856231896e-12 */
    const double v10 = i0_1ulp_avx512_fma_f64(v3, v8, v9);
    const double v11 = 0x1.09ceda760dbdep-31; /* 4.8350197349020745e-10 */
    const double v12 = i0_1ulp_avx512_fma_f64(v3, v10, v11);
    const double v13 = 0x1.2a8144a50aca3p-24; /* 6.950110050033192e-08 */
    const double v14 = i0_1ulp_avx512_fma_f64(v12, v3, v13);
    const double v15 = 0x1.d5187b803da6fp-18; /* 6.9900696646392899e-06 */
    const double v16 = i0_1ulp_avx512_fma_f64(v3, v14, v15);
    const double v17 = 0x1.d896c816c1a4dp-12; /* 0.00045069598256511774 */
    const double v18 = i0_1ulp_avx512_fma_f64(v16, v3, v17);
    const double v19 = 0x1.0d2928ee879cep-6; /* 0.016428270313662278 */
    const double v20 = i0_1ulp_avx512_fma_f64(v18, v3, v19);
    const double v21 = 0x1.13dd9642188e6p-2; /* 0.26939997461717125 */
    const double v22 = i0_1ulp_avx512_fma_f64(v20, v3, v21);
    const double v23 = 0x1.283b719043f5cp+0; /* 1.157157037468969 */
    const double v24 = i0_1ulp_avx512_fma_f64(v3, v22, v23);
    const float v25 = (float)v24;
    const double v26 = 0x1.25eb3ddfda8dap+3; /* 9.1849660274642027 */
    const double v27 = i0_1ulp_avx512_abs_f64(v1);
    const int v28 = v26 <= v27;
    float r0 = v25;
    if (v28) {
        const double v29 = 0x1.8p+6; /* 96 */
        const double v30 = v29 < v27 ? v29 : v27;
        const double v31 = i0_1ulp_avx512_rsqrt14_f64(v30);
        const double v32 = v31 * v30;
        const double v33 = -v32;
        const double v34 = v31 * v33;
        const double v35 = 0x1.fffff2a68910ap-1; /* 0.99999960215475991 */
        const double v36 = v34 + v35;
        const double v37 = 0x1.fffdf778215aap-2; /* 0.49999224348752114 */
        const double v38 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v39 = i0_1ulp_avx512_fma_f64(v31, v37, v38);
        const double v40 = i0_1ulp_avx512_fma_f64(v36, v39, v31);
        const double v41 = v40 * v40;
        const double v42 = 0x1.e237c28c55b12p-2; /* 0.47091583234343759 */
        const double v43 = -0x1.7df5e8b2b368cp-5; /* -0.046626047600153958 */
        const double v44 = i0_1ulp_avx512_fma_f64(v42, v41, v43);
        const double v45 = 0x1.3ce1c1aa90132p-5; /* 0.038681867842117149 */
        const double v46 = i0_1ulp_avx512_fma_f64(v41, v44, v45);
        const double v47 = 0x1.c3736468ac274p-6; /* 0.027554367118400383 */
        const double v48 = i0_1ulp_avx512_fma_f64(v46, v41, v47);
        const double v49 = 0x1.98a071ee048cp-5; /* 0.049881193656021505 */
        const double v50 = i0_1ulp_avx512_fma_f64(v48, v41, v49);
        const double v51 = 0x1.98844d0850df6p-2; /* 0.398942187912524 */
        const double v52 = i0_1ulp_avx512_fma_f64(v50, v41, v51);
        const double v53 = v52 * v40;
        const double v54 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
        const double v55 = 0x1.8p+47; /* 211106232532992 */
        const double v56 = i0_1ulp_avx512_fma_f64(v30, v54, v55);
        const int64_t v57 = i0_1ulp_avx512_bits_f64(v56);
        const int32_t v58 = (int32_t)(uint32_t)(uint64_t)v57;
        const double v59 = i0_1ulp_avx512_table0[(uint32_t)v58 & (32u - 1)];
        const double v60 = -0x1.62e42fe367475p-1; /* -0.69314717913552093 */
        const double v61 = v56 - v55;
        const double v62 = i0_1ulp_avx512_fma_f64(v60, v61, v30);
        const double v63 = v59 * v62;
        const double v64 = v62 * v62;
        const double v65 = 0x1.577a1bcea1276p-3; /* 0.16771337246258938 */
        const double v66 = 0x1.0001be07339c8p-1; /* 0.50001329267416228 */
        const double v67 = 0x1.fffffc3d5d5a1p-1; /* 0.99999988793449657 */
        const double v68 = i0_1ulp_avx512_fma_f64(v66, v62, v67);
        const double v69 = i0_1ulp_avx512_fma_f64(v64, v65, v68);
        const double v70 = i0_1ulp_avx512_fma_f64(v63, v69, v59);
        const double v71 = v53 * v70;
        const double v72 = i0_1ulp_avx512_scalef_f64(v71, v61);
        const float v73 = (float)v72;
        r0 = v73;
    }
    return r0;
}

static void i0_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i0_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I0_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I0_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I0_1ULP_AVX512_AVX2 static inline I0_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I0_1ULP_AVX512_AVX512 static inline I0_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I0_1ULP_AVX512_AVX2 __m256i i0_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

I0_1ULP_AVX512_AVX2 __m128i i0_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
I0_1ULP_AVX512_AVX2 __m256d i0_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
I0_1ULP_AVX512_AVX2 __m256d i0_1ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = i0_1ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
I0_1ULP_AVX512_AVX2 __m256d i0_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i0_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

I0_1ULP_AVX512_AVX2 void i0_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v2 = _mm256_set1_pd(-0x1.35eec62cdad13p-1); /* -0.60533732698005094 */
    const __m256d v4 = _mm256_set1_pd(0x1.71d0d75db016cp-63); /* 1.5662307767318938e-19 */
    const __m256d v5 = _mm256_set1_pd(0x1.12046d336c737p-56); /* 1.4854507124844164e-17 */
    const __m256d v7 = _mm256_set1_pd(0x1.8765e9a8df861p-47); /* 1.0863479466368538e-14 */
    const __m256d v9 = _mm256_set1_pd(0x1.4ec0cc8d88ad4p-39); /* 2.3785639856231896e-12 */
    const __m256d v11 = _mm256_set1_pd(0x1.09ceda760dbdep-31); /* 4.8350197349020745e-10 */
    const __m256d v13 = _mm256_set1_pd(0x1.2a8144a50aca3p-24); /* 6.950110050033192e-08 */
    const __m256d v15 = _mm256_set1_pd(0x1.d5187b803da6fp-18); /* 6.9900696646392899e-06 */
    const __m256d v17 = _mm256_set1_pd(0x1.d896c816c1a4dp-12); /* 0.00045069598256511774 */
    const __m256d v19 = _mm256_set1_pd(0x1.0d2928ee879cep-6); /* 0.016428270313662278 */
    const __m256d v21 = _mm256_set1_pd(0x1.13dd9642188e6p-2); /* 0.26939997461717125 */
    const __m256d v23 = _mm256_set1_pd(0x1.283b719043f5cp+0); /* 1.157157037468969 */
    const __m256d v26 = _mm256_set1_pd(0x1.25eb3ddfda8dap+3); /* 9.1849660274642027 */
    const __m256d v29 = _mm256_set1_pd(0x1.8p+6); /* 96 */
    const __m256d v35 = _mm256_set1_pd(0x1.fffff2a68910ap-1); /* 0.99999960215475991 */
    const __m256d v37 = _mm256_set1_pd(0x1.fffdf778215aap-2); /* 0.49999224348752114 */
    const __m256d v38 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v42 = _mm256_set1_pd(0x1.e237c28c55b12p-2); /* 0.47091583234343759 */
    const __m256d v43 = _mm256_set1_pd(-0x1.7df5e8b2b368cp-5); /* -0.046626047600153958 */
    const __m256d v45 = _mm256_set1_pd(0x1.3ce1c1aa90132p-5); /* 0.038681867842117149 */
    const __m256d v47 = _mm256_set1_pd(0x1.c3736468ac274p-6); /* 0.027554367118400383 */
    const __m256d v49 = _mm256_set1_pd(0x1.98a071ee048cp-5); /* 0.049881193656021505 */
    const __m256d v51 = _mm256_set1_pd(0x1.98844d0850df6p-2); /* 0.398942187912524 */
    const __m256d v54 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v55 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v60 = _mm256_set1_pd(-0x1.62e42fe367475p-1); /* -0.69314717913552093 */
    const __m256d v65 = _mm256_set1_pd(0x1.577a1bcea1276p-3); /* 0.16771337246258938 */
    const __m256d v66 = _mm256_set1_pd(0x1.0001be07339c8p-1); /* 0.50001329267416228 */
    const __m256d v67 = _mm256_set1_pd(0x1.fffffc3d5d5a1p-1); /* 0.99999988793449657 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256d v1_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_0));
    const __m256d v1_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_0, 1));
    const __m256d v1_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0_1));
    const __m256d v1_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0_1, 1));
    const __m256d v3_0l = _mm256_fmadd_pd(v1_0l, v1_0l, v2);
    const __m256d v3_0h = _mm256_fmadd_pd(v1_0h, v1_0h, v2);
    const __m256d v3_1l = _mm256_fmadd_pd(v1_1l, v1_1l, v2);
    const __m256d v3_1h = _mm256_fmadd_pd(v1_1h, v1_1h, v2);
    const __m256d v6_0l = _mm256_fmadd_pd(v4, v3_0l, v5);
    const __m256d v6_0h = _mm256_fmadd_pd(v4, v3_0h, v5);
    const __m256d v6_1l = _mm256_fmadd_pd(v4, v3_1l, v5);
    const __m256d v6_1h = _mm256_fmadd_pd(v4, v3_1h, v5);
    const __m256d v8_0l = _mm256_fmadd_pd(v6_0l, v3_0l, v7);
    const __m256d v8_0h = _mm256_fmadd_pd(v6_0h, v3_0h, v7);
    const __m256d v8_1l = _mm256_fmadd_pd(v6_1l, v3_1l, v7);
    const __m256d v8_1h = _mm256_fmadd_pd(v6_1h, v3_1h, v7);
    const __m256d v10_0l = _mm256_fmadd_pd(v3_0l, v8_0l, v9);
    const __m256d v10_0h = _mm256_fmadd_pd(v3_0h, v8_0h, v9);
    const __m256d v10_1l = _mm256_fmadd_pd(v3_1l, v8_1l, v9);
    const __m256d v10_1h = _mm256_fmadd_pd(v3_1h, v8_1h, v9);
    const __m256d v12_0l = _mm256_fmadd_pd(v3_0l, v10_0l, v11);
    const __m256d v12_0h = _mm256_fmadd_pd(v3_0h, v10_0h, v11);
    const __m256d v12_1l = _mm256_fmadd_pd(v3_1l, v10_1l, v11);
    const __m256d v12_1h = _mm256_fmadd_pd(v3_1h, v10_1h, v11);
    const __m256d v14_0l = _mm256_fmadd_pd(v12_0l, v3_0l, v13);
    const __m256d v14_0h = _mm256_fmadd_pd(v12_0h, v3_0h, v13);
    const __m256d v14_1l = _mm256_fmadd_pd(v12_1l, v3_1l, v13);
    const __m256d v14_1h = _mm256_fmadd_pd(v12_1h, v3_1h, v13);
    const __m256d v16_0l = _mm256_fmadd_pd(v3_0l, v14_0l, v15);
    const __m256d v16_0h = _mm256_fmadd_pd(v3_0h, v14_0h, v15);
    const __m256d v16_1l = _mm256_fmadd_pd(v3_1l, v14_1l, v15);
    const __m256d v16_1h = _mm256_fmadd_pd(v3_1h, v14_1h, v15);
    const __m256d v18_0l = _mm256_fmadd_pd(v16_0l, v3_0l, v17);
    const __m256d v18_0h = _mm256_fmadd_pd(v16_0h, v3_0h, v17);
    const __m256d v18_1l = _mm256_fmadd_pd(v16_1l, v3_1l, v17);
    const __m256d v18_1h = _mm256_fmadd_pd(v16_1h, v3_1h, v17);
    const __m256d v20_0l = _mm256_fmadd_pd(v18_0l, v3_0l, v19);
    const __m256d v20_0h = _mm256_fmadd_pd(v18_0h, v3_0h, v19);
    const __m256d v20_1l = _mm256_fmadd_pd(v18_1l, v3_1l, v19);
    const __m256d v20_1h = _mm256_fmadd_pd(v18_1h, v3_1h, v19);
    const __m256d v22_0l = _mm256_fmadd_pd(v20_0l, v3_0l, v21);
    const __m256d v22_0h = _mm256_fmadd_pd(v20_0h, v3_0h, v21);
    const __m256d v22_1l = _mm256_fmadd_pd(v20_1l, v3_1l, v21);
    const __m256d v22_1h = _mm256_fmadd_pd(v20_1h, v3_1h, v21);
    const __m256d v24_0l = _mm256_fmadd_pd(v3_0l, v22_0l, v23);
    const __m256d v24_0h = _mm256_fmadd_pd(v3_0h, v22_0h, v23);
    const __m256d v24_1l = _mm256_fmadd_pd(v3_1l, v22_1l, v23);
    const __m256d v24_1h = _mm256_fmadd_pd(v3_1h, v22_1h, v23);
    const __m128 v25_0l = _mm256_cvtpd_ps(v24_0l);
    const __m128 v25_0h = _mm256_cvtpd_ps(v24_0h);
    const __m256 v25_0 = _mm256_set_m128(v25_0h, v25_0l);
    const __m128 v25_1l = _mm256_cvtpd_ps(v24_1l);
    const __m128 v25_1h = _mm256_cvtpd_ps(v24_1h);
    const __m256 v25_1 = _mm256_set_m128(v25_1h, v25_1l);
    const __m256d v27_0l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1_0l);
    const __m256d v27_0h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1_0h);
    const __m256d v27_1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1_1l);
    const __m256d v27_1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1_1h);
    const __m256i v28_0l = _mm256_castpd_si256(_mm256_cmp_pd(v26, v27_0l, _CMP_LE_OQ));
    const __m256i v28_0h = _mm256_castpd_si256(_mm256_cmp_pd(v26, v27_0h, _CMP_LE_OQ));
    const __m256i v28_0 = i0_1ulp_avx512_join_mask_avx2(v28_0l, v28_0h);
    const __m256i v28_1l = _mm256_castpd_si256(_mm256_cmp_pd(v26, v27_1l, _CMP_LE_OQ));
    const __m256i v28_1h = _mm256_castpd_si256(_mm256_cmp_pd(v26, v27_1h, _CMP_LE_OQ));
    const __m256i v28_1 = i0_1ulp_avx512_join_mask_avx2(v28_1l, v28_1h);
    __m256 r0_0 = v25_0;
    __m256 r0_1 = v25_1;
    __m256i any1 = v28_0;
    any1 = _mm256_or_si256(any1, v28_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v30_0l = _mm256_min_pd(v29, v27_0l);
        const __m256d v30_0h = _mm256_min_pd(v29, v27_0h);
        const __m256d v30_1l = _mm256_min_pd(v29, v27_1l);
        const __m256d v30_1h = _mm256_min_pd(v29, v27_1h);
        const __m256d v31_0l = i0_1ulp_avx512_lanes_rsqrt14_f64_avx2(v30_0l);
        const __m256d v31_0h = i0_1ulp_avx512_lanes_rsqrt14_f64_avx2(v30_0h);
        const __m256d v31_1l = i0_1ulp_avx512_lanes_rsqrt14_f64_avx2(v30_1l);
        const __m256d v31_1h = i0_1ulp_avx512_lanes_rsqrt14_f64_avx2(v30_1h);
        const __m256d v32_0l = _mm256_mul_pd(v31_0l, v30_0l);
        const __m256d v32_0h = _mm256_mul_pd(v31_0h, v30_0h);
        const __m256d v32_1l = _mm256_mul_pd(v31_1l, v30_1l);
        const __m256d v32_1h = _mm256_mul_pd(v31_1h, v30_1h);
        const __m256d v33_0l = _mm256_xor_pd(v32_0l, _mm256_set1_pd(-0.0));
        const __m256d v33_0h = _mm256_xor_pd(v32_0h, _mm256_set1_pd(-0.0));
        const __m256d v33_1l = _mm256_xor_pd(v32_1l, _mm256_set1_pd(-0.0));
        const __m256d v33_1h = _mm256_xor_pd(v32_1h, _mm256_set1_pd(-0.0));
        const __m256d v34_0l = _mm256_mul_pd(v31_0l, v33_0l);
        const __m256d v34_0h = _mm256_mul_pd(v31_0h, v33_0h);
        const __m256d v34_1l = _mm256_mul_pd(v31_1l, v33_1l);
        const __m256d v34_1h = _mm256_mul_pd(v31_1h, v33_1h);
        const __m256d v36_0l = _mm256_add_pd(v34_0l, v35);
        const __m256d v36_0h = _mm256_add_pd(v34_0h, v35);
        const __m256d v36_1l = _mm256_add_pd(v34_1l, v35);
        const __m256d v36_1h = _mm256_add_pd(v34_1h, v35);
        const __m256d v39_0l = _mm256_fmadd_pd(v31_0l, v37, v38);
        const __m256d v39_0h = _mm256_fmadd_pd(v31_0h, v37, v38);
        const __m256d v39_1l = _mm256_fmadd_pd(v31_1l, v37, v38);
        const __m256d v39_1h = _mm256_fmadd_pd(v31_1h, v37, v38);
        const __m256d v40_0l = _mm256_fmadd_pd(v36_0l, v39_0l, v31_0l);
        const __m256d v40_0h = _mm256_fmadd_pd(v36_0h, v39_0h, v31_0h);
        const __m256d v40_1l = _mm256_fmadd_pd(v36_1l, v39_1l, v31_1l);
        const __m256d v40_1h = _mm256_fmadd_pd(v36_1h, v39_1h, v31_1h);
        const __m256d v41_0l = _mm256_mul_pd(v40_0l, v40_0l);
        const __m256d v41_0h = _mm256_mul_pd(v40_0h, v40_0h);
        const __m256d v41_1l = _mm256_mul_pd(v40_1l, v40_1l);
        const __m256d v41_1h = _mm256_mul_pd(v40_1h, v40_1h);
        const __m256d v44_0l = _mm256_fmadd_pd(v42, v41_0l, v43);
        const __m256d v44_0h = _mm256_fmadd_pd(v42, v41_0h, v43);
        const __m256d v44_1l = _mm256_fmadd_pd(v42, v41_1l, v43);
        const __m256d v44_1h = _mm256_fmadd_pd(v42, v41_1h, v43);
        const __m256d v46_0l = _mm256_fmadd_pd(v41_0l, v44_0l, v45);
        const __m256d v46_0h = _mm256_fmadd_pd(v41_0h, v44_0h, v45);
        const __m256d v46_1l = _mm256_fmadd_pd(v41_1l, v44_1l, v45);
        const __m256d v46_1h = _mm256_fmadd_pd(v41_1h, v44_1h, v45);
        const __m256d v48_0l = _mm256_fmadd_pd(v46_0l, v41_0l, v47);
        const __m256d v48_0h = _mm256_fmadd_pd(v46_0h, v41_0h, v47);
        const __m256d v48_1l = _mm256_fmadd_pd(v46_1l, v41_1l, v47);
        const __m256d v48_1h = _mm256_fmadd_pd(v46_1h, v41_1h, v47);
        const __m256d v50_0l = _mm256_fmadd_pd(v48_0l, v41_0l, v49);
        const __m256d v50_0h = _mm256_fmadd_pd(v48_0h, v41_0h, v49);
        const __m256d v50_1l = _mm256_fmadd_pd(v48_1l, v41_1l, v49);
        const __m256d v50_1h = _mm256_fmadd_pd(v48_1h, v41_1h, v49);
        const __m256d v52_0l = _mm256_fmadd_pd(v50_0l, v41_0l, v51);
        const __m256d v52_0h = _mm256_fmadd_pd(v50_0h, v41_0h, v51);
        const __m256d v52_1l = _mm256_fmadd_pd(v50_1l, v41_1l, v51);
        const __m256d v52_1h = _mm256_fmadd_pd(v50_1h, v41_1h, v51);
        const __m256d v53_0l = _mm256_mul_pd(v52_0l, v40_0l);
        const __m256d v53_0h = _mm256_mul_pd(v52_0h, v40_0h);
        const __m256d v53_1l = _mm256_mul_pd(v52_1l, v40_1l);
        const __m256d v53_1h = _mm256_mul_pd(v52_1h, v40_1h);
        const __m256d v56_0l = _mm256_fmadd_pd(v30_0l, v54, v55);
        const __m256d v56_0h = _mm256_fmadd_pd(v30_0h, v54, v55);
        const __m256d v56_1l = _mm256_fmadd_pd(v30_1l, v54, v55);
        const __m256d v56_1h = _mm256_fmadd_pd(v30_1h, v54, v55);
        const __m256i v57_0l = _mm256_castpd_si256(v56_0l);
        const __m256i v57_0h = _mm256_castpd_si256(v56_0h);
        const __m256i v57_1l = _mm256_castpd_si256(v56_1l);
        const __m256i v57_1h = _mm256_castpd_si256(v56_1h);
        const __m128i v58_0l = i0_1ulp_avx512_wrap_avx2(v57_0l);
        const __m128i v58_0h = i0_1ulp_avx512_wrap_avx2(v57_0h);
        const __m256i v58_0 = _mm256_set_m128i(v58_0h, v58_0l);
        const __m128i v58_1l = i0_1ulp_avx512_wrap_avx2(v57_1l);
        const __m128i v58_1h = i0_1ulp_avx512_wrap_avx2(v57_1h);
        const __m256i v58_1 = _mm256_set_m128i(v58_1h, v58_1l);
        const __m256d v59_0l = i0_1ulp_avx512_gather_f64_avx2(i0_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v58_0), _mm_set1_epi32(31)));
        const __m256d v59_0h = i0_1ulp_avx512_gather_f64_avx2(i0_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v58_0, 1), _mm_set1_epi32(31)));
        const __m256d v59_1l = i0_1ulp_avx512_gather_f64_avx2(i0_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v58_1), _mm_set1_epi32(31)));
        const __m256d v59_1h = i0_1ulp_avx512_gather_f64_avx2(i0_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v58_1, 1), _mm_set1_epi32(31)));
        const __m256d v61_0l = _mm256_sub_pd(v56_0l, v55);
        const __m256d v61_0h = _mm256_sub_pd(v56_0h, v55);
        const __m256d v61_1l = _mm256_sub_pd(v56_1l, v55);
        const __m256d v61_1h = _mm256_sub_pd(v56_1h, v55);
        const __m256d v62_0l = _mm256_fmadd_pd(v60, v61_0l, v30_0l);
        const __m256d v62_0h = _mm256_fmadd_pd(v60, v61_0h, v30_0h);
        const __m256d v62_1l = _mm256_fmadd_pd(v60, v61_1l, v30_1l);
        const __m256d v62_1h = _mm256_fmadd_pd(v60, v61_1h, v30_1h);
        const __m256d v63_0l = _mm256_mul_pd(v59_0l, v62_0l);
        const __m256d v63_0h = _mm256_mul_pd(v59_0h, v62_0h);
        const __m256d v63_1l = _mm256_mul_pd(v59_1l, v62_1l);
        const __m256d v63_1h = _mm256_mul_pd(v59_1h, v62_1h);
        const __m256d v64_0l = _mm256_mul_pd(v62_0l, v62_0l);
        const __m256d v64_0h = _mm256_mul_pd(v62_0h, v62_0h);
        const __m256d v64_1l = _mm256_mul_pd(v62_1l, v62_1l);
        const __m256d v64_1h = _mm256_mul_pd(v62_1h, v62_1h);
        const __m256d v68_0l = _mm256_fmadd_pd(v66, v62_0l, v67);
        const __m256d v68_0h = _mm256_fmadd_pd(v66, v62_0h, v67);
        const __m256d v68_1l = _mm256_fmadd_pd(v66, v62_1l, v67);
        const __m256d v68_1h = _mm256_fmadd_pd(v66, v62_1h, v67);
        const __m256d v69_0l = _mm256_fmadd_pd(v64_0l, v65, v68_0l);
        const __m256d v69_0h = _mm256_fmadd_pd(v64_0h, v65, v68_0h);
        const __m256d v69_1l = _mm256_fmadd_pd(v64_1l, v65, v68_1l);
        const __m256d v69_1h = _mm256_fmadd_pd(v64_1h, v65, v68_1h);
        const __m256d v70_0l = _mm256_fmadd_pd(v63_0l, v69_0l, v59_0l);
        const __m256d v70_0h = _mm256_fmadd_pd(v63_0h, v69_0h, v59_0h);
        const __m256d v70_1l = _mm256_fmadd_pd(v63_1l, v69_1l, v59_1l);
        const __m256d v70_1h = _mm256_fmadd_pd(v63_1h, v69_1h, v59_1h);
        const __m256d v71_0l = _mm256_mul_pd(v53_0l, v70_0l);
        const __m256d v71_0h = _mm256_mul_pd(v53_0h, v70_0h);
        const __m256d v71_1l = _mm256_mul_pd(v53_1l, v70_1l);
        const __m256d v71_1h = _mm256_mul_pd(v53_1h, v70_1h);
        const __m256d v72_0l = i0_1ulp_avx512_lanes_scalef_f64_avx2(v71_0l, v61_0l);
        const __m256d v72_0h = i0_1ulp_avx512_lanes_scalef_f64_avx2(v71_0h, v61_0h);
        const __m256d v72_1l = i0_1ulp_avx512_lanes_scalef_f64_avx2(v71_1l, v61_1l);
        const __m256d v72_1h = i0_1ulp_avx512_lanes_scalef_f64_avx2(v71_1h, v61_1h);
        const __m128 v73_0l = _mm256_cvtpd_ps(v72_0l);
        const __m128 v73_0h = _mm256_cvtpd_ps(v72_0h);
        const __m256 v73_0 = _mm256_set_m128(v73_0h, v73_0l);
        const __m128 v73_1l = _mm256_cvtpd_ps(v72_1l);
        const __m128 v73_1h = _mm256_cvtpd_ps(v72_1h);
        const __m256 v73_1 = _mm256_set_m128(v73_1h, v73_1l);
        r0_0 = _mm256_blendv_ps(r0_0, v73_0, _mm256_castsi256_ps(v28_0));
        r0_1 = _mm256_blendv_ps(r0_1, v73_1, _mm256_castsi256_ps(v28_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static I0_1ULP_AVX512_AVX2_TARGET void i0_1ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256d v2 = _mm256_set1_pd(-0x1.35eec62cdad13p-1); /* -0.60533732698005094 */
    const __m256d v4 = _mm256_set1_pd(0x1.71d0d75db016cp-63); /* 1.5662307767318938e-19 */
    const __m256d v5 = _mm256_set1_pd(0x1.12046d336c737p-56); /* 1.4854507124844164e-17 */
    const __m256d v7 = _mm256_set1_pd(0x1.8765e9a8df861p-47); /* 1.0863479466368538e-14 */
    const __m256d v9 = _mm256_set1_pd(0x1.4ec0cc8d88ad4p-39); /* 2.3785639856231896e-12 */
    const __m256d v11 = _mm256_set1_pd(0x1.09ceda760dbdep-31); /* 4.8350197349020745e-10 */
    const __m256d v13 = _mm256_set1_pd(0x1.2a8144a50aca3p-24); /* 6.950110050033192e-08 */
    const __m256d v15 = _mm256_set1_pd(0x1.d5187b803da6fp-18); /* 6.9900696646392899e-06 */
    const __m256d v17 = _mm256_set1_pd(0x1.d896c816c1a4dp-12); /* 0.00045069598256511774 */
    const __m256d v19 = _mm256_set1_pd(0x1.0d2928ee879cep-6); /* 0.016428270313662278 */
    const __m256d v21 = _mm256_set1_pd(0x1.13dd9642188e6p-2); /* 0.26939997461717125 */
    const __m256d v23 = _mm256_set1_pd(0x1.283b719043f5cp+0); /* 1.157157037468969 */
    const __m256d v26 = _mm256_set1_pd(0x1.25eb3ddfda8dap+3); /* 9.1849660274642027 */
    const __m256d v29 = _mm256_set1_pd(0x1.8p+6); /* 96 */
    const __m256d v35 = _mm256_set1_pd(0x1.fffff2a68910ap-1); /* 0.99999960215475991 */
    const __m256d v37 = _mm256_set1_pd(0x1.fffdf778215aap-2); /* 0.49999224348752114 */
    const __m256d v38 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v42 = _mm256_set1_pd(0x1.e237c28c55b12p-2); /* 0.47091583234343759 */
    const __m256d v43 = _mm256_set1_pd(-0x1.7df5e8b2b368cp-5); /* -0.046626047600153958 */
    const __m256d v45 = _mm256_set1_pd(0x1.3ce1c1aa90132p-5); /* 0.038681867842117149 */
    const __m256d v47 = _mm256_set1_pd(0x1.c3736468ac274p-6); /* 0.027554367118400383 */
    const __m256d v49 = _mm256_set1_pd(0x1.98a071ee048cp-5); /* 0.049881193656021505 */
    const __m256d v51 = _mm256_set1_pd(0x1.98844d0850df6p-2); /* 0.398942187912524 */
    const __m256d v54 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v55 = _mm256_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m256d v60 = _mm256_set1_pd(-0x1.62e42fe367475p-1); /* -0.69314717913552093 */
    const __m256d v65 = _mm256_set1_pd(0x1.577a1bcea1276p-3); /* 0.16771337246258938 */
    const __m256d v66 = _mm256_set1_pd(0x1.0001be07339c8p-1); /* 0.50001329267416228 */
    const __m256d v67 = _mm256_set1_pd(0x1.fffffc3d5d5a1p-1); /* 0.99999988793449657 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256d v3l = _mm256_fmadd_pd(v1l, v1l, v2);
    const __m256d v3h = _mm256_fmadd_pd(v1h, v1h, v2);
    const __m256d v6l = _mm256_fmadd_pd(v4, v3l, v5);
    const __m256d v6h = _mm256_fmadd_pd(v4, v3h, v5);
    const __m256d v8l = _mm256_fmadd_pd(v6l, v3l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6h, v3h, v7);
    const __m256d v10l = _mm256_fmadd_pd(v3l, v8l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v3h, v8h, v9);
    const __m256d v12l = _mm256_fmadd_pd(v3l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v3h, v10h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v3l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v3h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v3l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v3h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v3l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v3h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v3l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v3h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v3l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v3h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v3l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v3h, v22h, v23);
    const __m128 v25l = _mm256_cvtpd_ps(v24l);
    const __m128 v25h = _mm256_cvtpd_ps(v24h);
    const __m256 v25 = _mm256_set_m128(v25h, v25l);
    const __m256d v27l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v27h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v28l = _mm256_castpd_si256(_mm256_cmp_pd(v26, v27l, _CMP_LE_OQ));
    const __m256i v28h = _mm256_castpd_si256(_mm256_cmp_pd(v26, v27h, _CMP_LE_OQ));
    const __m256i v28 = i0_1ulp_avx512_join_mask_avx2(v28l, v28h);
    __m256 r0 = v25;
    __m256i any1 = v28;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v30l = _mm256_min_pd(v29, v27l);
        const __m256d v30h = _mm256_min_pd(v29, v27h);
        const __m256d v31l = i0_1ulp_avx512_lanes_rsqrt14_f64_avx2(v30l);
        const __m256d v31h = i0_1ulp_avx512_lanes_rsqrt14_f64_avx2(v30h);
        const __m256d v32l = _mm256_mul_pd(v31l, v30l);
        const __m256d v32h = _mm256_mul_pd(v31h, v30h);
        const __m256d v33l = _mm256_xor_pd(v32l, _mm256_set1_pd(-0.0));
        const __m256d v33h = _mm256_xor_pd(v32h, _mm256_set1_pd(-0.0));
        const __m256d v34l = _mm256_mul_pd(v31l, v33l);
        const __m256d v34h = _mm256_mul_pd(v31h, v33h);
        const __m256d v36l = _mm256_add_pd(v34l, v35);
        const __m256d v36h = _mm256_add_pd(v34h, v35);
        const __m256d v39l = _mm256_fmadd_pd(v31l, v37, v38);
        const __m256d v39h = _mm256_fmadd_pd(v31h, v37, v38);
        const __m256d v40l = _mm256_fmadd_pd(v36l, v39l, v31l);
        const __m256d v40h = _mm256_fmadd_pd(v36h, v39h, v31h);
        const __m256d v41l = _mm256_mul_pd(v40l, v40l);
        const __m256d v41h = _mm256_mul_pd(v40h, v40h);
        const __m256d v44l = _mm256_fmadd_pd(v42, v41l, v43);
        const __m256d v44h = _mm256_fmadd_pd(v42, v41h, v43);
        const __m256d v46l = _mm256_fmadd_pd(v41l, v44l, v45);
        const __m256d v46h = _mm256_fmadd_pd(v41h, v44h, v45);
        const __m256d v48l = _mm256_fmadd_pd(v46l, v41l, v47);
        const __m256d v48h = _mm256_fmadd_pd(v46h, v41h, v47);
        const __m256d v50l = _mm256_fmadd_pd(v48l, v41l, v49);
        const __m256d v50h = _mm256_fmadd_pd(v48h, v41h, v49);
        const __m256d v52l = _mm256_fmadd_pd(v50l, v41l, v51);
        const __m256d v52h = _mm256_fmadd_pd(v50h, v41h, v51);
        const __m256d v53l = _mm256_mul_pd(v52l, v40l);
        const __m256d v53h = _mm256_mul_pd(v52h, v40h);
        const __m256d v56l = _mm256_fmadd_pd(v30l, v54, v55);
        const __m256d v56h = _mm256_fmadd_pd(v30h, v54, v55);
        const __m256i v57l = _mm256_castpd_si256(v56l);
        const __m256i v57h = _mm256_castpd_si256(v56h);
        const __m128i v58l = i0_1ulp_avx512_wrap_avx2(v57l);
        const __m128i v58h = i0_1ulp_avx512_wrap_avx2(v57h);
        const __m256i v58 = _mm256_set_m128i(v58h, v58l);
        const __m256d v59l = i0_1ulp_avx512_gather_f64_avx2(i0_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v58), _mm_set1_epi32(31)));
        const __m256d v59h = i0_1ulp_avx512_gather_f64_avx2(i0_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v58, 1), _mm_set1_epi32(31)));
        const __m256d v61l = _mm256_sub_pd(v56l, v55);
        const __m256d v61h = _mm256_sub_pd(v56h, v55);
        const __m256d v62l = _mm256_fmadd_pd(v60, v61l, v30l);
        const __m256d v62h = _mm256_fmadd_pd(v60, v61h, v30h);
        const __m256d v63l = _mm256_mul_pd(v59l, v62l);
        const __m256d v63h = _mm256_mul_pd(v59h, v62h);
        const __m256d v64l = _mm256_mul_pd(v62l, v62l);
        const __m256d v64h = _mm256_mul_pd(v62h, v62h);
        const __m256d v68l = _mm256_fmadd_pd(v66, v62l, v67);
        const __m256d v68h = _mm256_fmadd_pd(v66, v62h, v67);
        const __m256d v69l = _mm256_fmadd_pd(v64l, v65, v68l);
        const __m256d v69h = _mm256_fmadd_pd(v64h, v65, v68h);
        const __m256d v70l = _mm256_fmadd_pd(v63l, v69l, v59l);
        const __m256d v70h = _mm256_fmadd_pd(v63h, v69h, v59h);
        const __m256d v71l = _mm256_mul_pd(v53l, v70l);
        const __m256d v71h = _mm256_mul_pd(v53h, v70h);
        const __m256d v72l = i0_1ulp_avx512_lanes_scalef_f64_avx2(v71l, v61l);
        const __m256d v72h = i0_1ulp_avx512_lanes_scalef_f64_avx2(v71h, v61h);
        const __m128 v73l = _mm256_cvtpd_ps(v72l);
        const __m128 v73h = _mm256_cvtpd_ps(v72h);
        const __m256 v73 = _mm256_set_m128(v73h, v73l);
        r0 = _mm256_blendv_ps(r0, v73, _mm256_castsi256_ps(v28));
    }
    _mm256_storeu_ps(y, r0);
}

static I0_1ULP_AVX512_AVX2_TARGET void i0_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        i0_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        i0_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i0_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
I0_1ULP_AVX512_AVX512 __m512d i0_1ulp_avx512_permute32_f64_avx512(__m256i i, __m512d t0, __m512d t1,
                                            __m512d t2, __m512d t3) {
    const __m512i j = _mm512_cvtepi32_epi64(i);
    const __mmask8 high = _mm512_test_epi64_mask(j, _mm512_set1_epi64(16));
    return _mm512_mask_blend_pd(high, _mm512_permutex2var_pd(t0, j, t1),
                                _mm512_permutex2var_pd(t2, j, t3));
}
/* ---- AVX-512 ---- */

/* 64 elements. */
I0_1ULP_AVX512_AVX512 void i0_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v2 = _mm512_set1_pd(-0x1.35eec62cdad13p-1); /* -0.60533732698005094 */
    const __m512d v4 = _mm512_set1_pd(0x1.71d0d75db016cp-63); /* 1.5662307767318938e-19 */
    const __m512d v5 = _mm512_set1_pd(0x1.12046d336c737p-56); /* 1.4854507124844164e-17 */
    const __m512d v7 = _mm512_set1_pd(0x1.8765e9a8df861p-47); /* 1.0863479466368538e-14 */
    const __m512d v9 = _mm512_set1_pd(0x1.4ec0cc8d88ad4p-39); /* 2.3785639856231896e-12 */
    const __m512d v11 = _mm512_set1_pd(0x1.09ceda760dbdep-31); /* 4.8350197349020745e-10 */
    const __m512d v13 = _mm512_set1_pd(0x1.2a8144a50aca3p-24); /* 6.950110050033192e-08 */
    const __m512d v15 = _mm512_set1_pd(0x1.d5187b803da6fp-18); /* 6.9900696646392899e-06 */
    const __m512d v17 = _mm512_set1_pd(0x1.d896c816c1a4dp-12); /* 0.00045069598256511774 */
    const __m512d v19 = _mm512_set1_pd(0x1.0d2928ee879cep-6); /* 0.016428270313662278 */
    const __m512d v21 = _mm512_set1_pd(0x1.13dd9642188e6p-2); /* 0.26939997461717125 */
    const __m512d v23 = _mm512_set1_pd(0x1.283b719043f5cp+0); /* 1.157157037468969 */
    const __m512d v26 = _mm512_set1_pd(0x1.25eb3ddfda8dap+3); /* 9.1849660274642027 */
    const __m512d v29 = _mm512_set1_pd(0x1.8p+6); /* 96 */
    const __m512d v35 = _mm512_set1_pd(0x1.fffff2a68910ap-1); /* 0.99999960215475991 */
    const __m512d v37 = _mm512_set1_pd(0x1.fffdf778215aap-2); /* 0.49999224348752114 */
    const __m512d v38 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v42 = _mm512_set1_pd(0x1.e237c28c55b12p-2); /* 0.47091583234343759 */
    const __m512d v43 = _mm512_set1_pd(-0x1.7df5e8b2b368cp-5); /* -0.046626047600153958 */
    const __m512d v45 = _mm512_set1_pd(0x1.3ce1c1aa90132p-5); /* 0.038681867842117149 */
    const __m512d v47 = _mm512_set1_pd(0x1.c3736468ac274p-6); /* 0.027554367118400383 */
    const __m512d v49 = _mm512_set1_pd(0x1.98a071ee048cp-5); /* 0.049881193656021505 */
    const __m512d v51 = _mm512_set1_pd(0x1.98844d0850df6p-2); /* 0.398942187912524 */
    const __m512d v54 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v55 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v60 = _mm512_set1_pd(-0x1.62e42fe367475p-1); /* -0.69314717913552093 */
    const __m512d v65 = _mm512_set1_pd(0x1.577a1bcea1276p-3); /* 0.16771337246258938 */
    const __m512d v66 = _mm512_set1_pd(0x1.0001be07339c8p-1); /* 0.50001329267416228 */
    const __m512d v67 = _mm512_set1_pd(0x1.fffffc3d5d5a1p-1); /* 0.99999988793449657 */
    const __m512d t0_0 = _mm512_loadu_pd(i0_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i0_1ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(i0_1ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(i0_1ulp_avx512_table0 + 24);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512d v1_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_0));
    const __m512d v1_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_0, 1));
    const __m512d v1_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_1));
    const __m512d v1_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_1, 1));
    const __m512d v1_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_2));
    const __m512d v1_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_2, 1));
    const __m512d v1_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0_3));
    const __m512d v1_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0_3, 1));
    const __m512d v3_0l = _mm512_fmadd_pd(v1_0l, v1_0l, v2);
    const __m512d v3_0h = _mm512_fmadd_pd(v1_0h, v1_0h, v2);
    const __m512d v3_1l = _mm512_fmadd_pd(v1_1l, v1_1l, v2);
    const __m512d v3_1h = _mm512_fmadd_pd(v1_1h, v1_1h, v2);
    const __m512d v3_2l = _mm512_fmadd_pd(v1_2l, v1_2l, v2);
    const __m512d v3_2h = _mm512_fmadd_pd(v1_2h, v1_2h, v2);
    const __m512d v3_3l = _mm512_fmadd_pd(v1_3l, v1_3l, v2);
    const __m512d v3_3h = _mm512_fmadd_pd(v1_3h, v1_3h, v2);
    const __m512d v6_0l = _mm512_fmadd_pd(v4, v3_0l, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v4, v3_0h, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v4, v3_1l, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v4, v3_1h, v5);
    const __m512d v6_2l = _mm512_fmadd_pd(v4, v3_2l, v5);
    const __m512d v6_2h = _mm512_fmadd_pd(v4, v3_2h, v5);
    const __m512d v6_3l = _mm512_fmadd_pd(v4, v3_3l, v5);
    const __m512d v6_3h = _mm512_fmadd_pd(v4, v3_3h, v5);
    const __m512d v8_0l = _mm512_fmadd_pd(v6_0l, v3_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v6_0h, v3_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v6_1l, v3_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v6_1h, v3_1h, v7);
    const __m512d v8_2l = _mm512_fmadd_pd(v6_2l, v3_2l, v7);
    const __m512d v8_2h = _mm512_fmadd_pd(v6_2h, v3_2h, v7);
    const __m512d v8_3l = _mm512_fmadd_pd(v6_3l, v3_3l, v7);
    const __m512d v8_3h = _mm512_fmadd_pd(v6_3h, v3_3h, v7);
    const __m512d v10_0l = _mm512_fmadd_pd(v3_0l, v8_0l, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v3_0h, v8_0h, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v3_1l, v8_1l, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v3_1h, v8_1h, v9);
    const __m512d v10_2l = _mm512_fmadd_pd(v3_2l, v8_2l, v9);
    const __m512d v10_2h = _mm512_fmadd_pd(v3_2h, v8_2h, v9);
    const __m512d v10_3l = _mm512_fmadd_pd(v3_3l, v8_3l, v9);
    const __m512d v10_3h = _mm512_fmadd_pd(v3_3h, v8_3h, v9);
    const __m512d v12_0l = _mm512_fmadd_pd(v3_0l, v10_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v3_0h, v10_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v3_1l, v10_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v3_1h, v10_1h, v11);
    const __m512d v12_2l = _mm512_fmadd_pd(v3_2l, v10_2l, v11);
    const __m512d v12_2h = _mm512_fmadd_pd(v3_2h, v10_2h, v11);
    const __m512d v12_3l = _mm512_fmadd_pd(v3_3l, v10_3l, v11);
    const __m512d v12_3h = _mm512_fmadd_pd(v3_3h, v10_3h, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v12_0l, v3_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v12_0h, v3_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v12_1l, v3_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v12_1h, v3_1h, v13);
    const __m512d v14_2l = _mm512_fmadd_pd(v12_2l, v3_2l, v13);
    const __m512d v14_2h = _mm512_fmadd_pd(v12_2h, v3_2h, v13);
    const __m512d v14_3l = _mm512_fmadd_pd(v12_3l, v3_3l, v13);
    const __m512d v14_3h = _mm512_fmadd_pd(v12_3h, v3_3h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v3_0l, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v3_0h, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v3_1l, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v3_1h, v14_1h, v15);
    const __m512d v16_2l = _mm512_fmadd_pd(v3_2l, v14_2l, v15);
    const __m512d v16_2h = _mm512_fmadd_pd(v3_2h, v14_2h, v15);
    const __m512d v16_3l = _mm512_fmadd_pd(v3_3l, v14_3l, v15);
    const __m512d v16_3h = _mm512_fmadd_pd(v3_3h, v14_3h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v3_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v3_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v3_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v3_1h, v17);
    const __m512d v18_2l = _mm512_fmadd_pd(v16_2l, v3_2l, v17);
    const __m512d v18_2h = _mm512_fmadd_pd(v16_2h, v3_2h, v17);
    const __m512d v18_3l = _mm512_fmadd_pd(v16_3l, v3_3l, v17);
    const __m512d v18_3h = _mm512_fmadd_pd(v16_3h, v3_3h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v3_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v3_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v3_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v3_1h, v19);
    const __m512d v20_2l = _mm512_fmadd_pd(v18_2l, v3_2l, v19);
    const __m512d v20_2h = _mm512_fmadd_pd(v18_2h, v3_2h, v19);
    const __m512d v20_3l = _mm512_fmadd_pd(v18_3l, v3_3l, v19);
    const __m512d v20_3h = _mm512_fmadd_pd(v18_3h, v3_3h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v3_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v3_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v3_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v3_1h, v21);
    const __m512d v22_2l = _mm512_fmadd_pd(v20_2l, v3_2l, v21);
    const __m512d v22_2h = _mm512_fmadd_pd(v20_2h, v3_2h, v21);
    const __m512d v22_3l = _mm512_fmadd_pd(v20_3l, v3_3l, v21);
    const __m512d v22_3h = _mm512_fmadd_pd(v20_3h, v3_3h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v3_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v3_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v3_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v3_1h, v22_1h, v23);
    const __m512d v24_2l = _mm512_fmadd_pd(v3_2l, v22_2l, v23);
    const __m512d v24_2h = _mm512_fmadd_pd(v3_2h, v22_2h, v23);
    const __m512d v24_3l = _mm512_fmadd_pd(v3_3l, v22_3l, v23);
    const __m512d v24_3h = _mm512_fmadd_pd(v3_3h, v22_3h, v23);
    const __m256 v25_0l = _mm512_cvtpd_ps(v24_0l);
    const __m256 v25_0h = _mm512_cvtpd_ps(v24_0h);
    const __m512 v25_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v25_0l), v25_0h, 1);
    const __m256 v25_1l = _mm512_cvtpd_ps(v24_1l);
    const __m256 v25_1h = _mm512_cvtpd_ps(v24_1h);
    const __m512 v25_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v25_1l), v25_1h, 1);
    const __m256 v25_2l = _mm512_cvtpd_ps(v24_2l);
    const __m256 v25_2h = _mm512_cvtpd_ps(v24_2h);
    const __m512 v25_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v25_2l), v25_2h, 1);
    const __m256 v25_3l = _mm512_cvtpd_ps(v24_3l);
    const __m256 v25_3h = _mm512_cvtpd_ps(v24_3h);
    const __m512 v25_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v25_3l), v25_3h, 1);
    const __m512d v27_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27_2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27_2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27_3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27_3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_3h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v28_0l = _mm512_cmp_pd_mask(v26, v27_0l, _CMP_LE_OQ);
    const __mmask8 v28_0h = _mm512_cmp_pd_mask(v26, v27_0h, _CMP_LE_OQ);
    const __mmask16 v28_0 = _mm512_kunpackb(v28_0h, v28_0l);
    const __mmask8 v28_1l = _mm512_cmp_pd_mask(v26, v27_1l, _CMP_LE_OQ);
    const __mmask8 v28_1h = _mm512_cmp_pd_mask(v26, v27_1h, _CMP_LE_OQ);
    const __mmask16 v28_1 = _mm512_kunpackb(v28_1h, v28_1l);
    const __mmask8 v28_2l = _mm512_cmp_pd_mask(v26, v27_2l, _CMP_LE_OQ);
    const __mmask8 v28_2h = _mm512_cmp_pd_mask(v26, v27_2h, _CMP_LE_OQ);
    const __mmask16 v28_2 = _mm512_kunpackb(v28_2h, v28_2l);
    const __mmask8 v28_3l = _mm512_cmp_pd_mask(v26, v27_3l, _CMP_LE_OQ);
    const __mmask8 v28_3h = _mm512_cmp_pd_mask(v26, v27_3h, _CMP_LE_OQ);
    const __mmask16 v28_3 = _mm512_kunpackb(v28_3h, v28_3l);
    __m512 r0_0 = v25_0;
    __m512 r0_1 = v25_1;
    __m512 r0_2 = v25_2;
    __m512 r0_3 = v25_3;
    __mmask16 any1 = v28_0;
    any1 = (__mmask16)(any1 | v28_1);
    any1 = (__mmask16)(any1 | v28_2);
    any1 = (__mmask16)(any1 | v28_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v30_0l = _mm512_min_pd(v29, v27_0l);
        const __m512d v30_0h = _mm512_min_pd(v29, v27_0h);
        const __m512d v30_1l = _mm512_min_pd(v29, v27_1l);
        const __m512d v30_1h = _mm512_min_pd(v29, v27_1h);
        const __m512d v30_2l = _mm512_min_pd(v29, v27_2l);
        const __m512d v30_2h = _mm512_min_pd(v29, v27_2h);
        const __m512d v30_3l = _mm512_min_pd(v29, v27_3l);
        const __m512d v30_3h = _mm512_min_pd(v29, v27_3h);
        const __m512d v31_0l = _mm512_rsqrt14_pd(v30_0l);
        const __m512d v31_0h = _mm512_rsqrt14_pd(v30_0h);
        const __m512d v31_1l = _mm512_rsqrt14_pd(v30_1l);
        const __m512d v31_1h = _mm512_rsqrt14_pd(v30_1h);
        const __m512d v31_2l = _mm512_rsqrt14_pd(v30_2l);
        const __m512d v31_2h = _mm512_rsqrt14_pd(v30_2h);
        const __m512d v31_3l = _mm512_rsqrt14_pd(v30_3l);
        const __m512d v31_3h = _mm512_rsqrt14_pd(v30_3h);
        const __m512d v32_0l = _mm512_mul_pd(v31_0l, v30_0l);
        const __m512d v32_0h = _mm512_mul_pd(v31_0h, v30_0h);
        const __m512d v32_1l = _mm512_mul_pd(v31_1l, v30_1l);
        const __m512d v32_1h = _mm512_mul_pd(v31_1h, v30_1h);
        const __m512d v32_2l = _mm512_mul_pd(v31_2l, v30_2l);
        const __m512d v32_2h = _mm512_mul_pd(v31_2h, v30_2h);
        const __m512d v32_3l = _mm512_mul_pd(v31_3l, v30_3l);
        const __m512d v32_3h = _mm512_mul_pd(v31_3h, v30_3h);
        const __m512d v33_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33_2l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32_2l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33_2h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32_2h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33_3l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32_3l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33_3h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32_3h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v34_0l = _mm512_mul_pd(v31_0l, v33_0l);
        const __m512d v34_0h = _mm512_mul_pd(v31_0h, v33_0h);
        const __m512d v34_1l = _mm512_mul_pd(v31_1l, v33_1l);
        const __m512d v34_1h = _mm512_mul_pd(v31_1h, v33_1h);
        const __m512d v34_2l = _mm512_mul_pd(v31_2l, v33_2l);
        const __m512d v34_2h = _mm512_mul_pd(v31_2h, v33_2h);
        const __m512d v34_3l = _mm512_mul_pd(v31_3l, v33_3l);
        const __m512d v34_3h = _mm512_mul_pd(v31_3h, v33_3h);
        const __m512d v36_0l = _mm512_add_pd(v34_0l, v35);
        const __m512d v36_0h = _mm512_add_pd(v34_0h, v35);
        const __m512d v36_1l = _mm512_add_pd(v34_1l, v35);
        const __m512d v36_1h = _mm512_add_pd(v34_1h, v35);
        const __m512d v36_2l = _mm512_add_pd(v34_2l, v35);
        const __m512d v36_2h = _mm512_add_pd(v34_2h, v35);
        const __m512d v36_3l = _mm512_add_pd(v34_3l, v35);
        const __m512d v36_3h = _mm512_add_pd(v34_3h, v35);
        const __m512d v39_0l = _mm512_fmadd_pd(v31_0l, v37, v38);
        const __m512d v39_0h = _mm512_fmadd_pd(v31_0h, v37, v38);
        const __m512d v39_1l = _mm512_fmadd_pd(v31_1l, v37, v38);
        const __m512d v39_1h = _mm512_fmadd_pd(v31_1h, v37, v38);
        const __m512d v39_2l = _mm512_fmadd_pd(v31_2l, v37, v38);
        const __m512d v39_2h = _mm512_fmadd_pd(v31_2h, v37, v38);
        const __m512d v39_3l = _mm512_fmadd_pd(v31_3l, v37, v38);
        const __m512d v39_3h = _mm512_fmadd_pd(v31_3h, v37, v38);
        const __m512d v40_0l = _mm512_fmadd_pd(v36_0l, v39_0l, v31_0l);
        const __m512d v40_0h = _mm512_fmadd_pd(v36_0h, v39_0h, v31_0h);
        const __m512d v40_1l = _mm512_fmadd_pd(v36_1l, v39_1l, v31_1l);
        const __m512d v40_1h = _mm512_fmadd_pd(v36_1h, v39_1h, v31_1h);
        const __m512d v40_2l = _mm512_fmadd_pd(v36_2l, v39_2l, v31_2l);
        const __m512d v40_2h = _mm512_fmadd_pd(v36_2h, v39_2h, v31_2h);
        const __m512d v40_3l = _mm512_fmadd_pd(v36_3l, v39_3l, v31_3l);
        const __m512d v40_3h = _mm512_fmadd_pd(v36_3h, v39_3h, v31_3h);
        const __m512d v41_0l = _mm512_mul_pd(v40_0l, v40_0l);
        const __m512d v41_0h = _mm512_mul_pd(v40_0h, v40_0h);
        const __m512d v41_1l = _mm512_mul_pd(v40_1l, v40_1l);
        const __m512d v41_1h = _mm512_mul_pd(v40_1h, v40_1h);
        const __m512d v41_2l = _mm512_mul_pd(v40_2l, v40_2l);
        const __m512d v41_2h = _mm512_mul_pd(v40_2h, v40_2h);
        const __m512d v41_3l = _mm512_mul_pd(v40_3l, v40_3l);
        const __m512d v41_3h = _mm512_mul_pd(v40_3h, v40_3h);
        const __m512d v44_0l = _mm512_fmadd_pd(v42, v41_0l, v43);
        const __m512d v44_0h = _mm512_fmadd_pd(v42, v41_0h, v43);
        const __m512d v44_1l = _mm512_fmadd_pd(v42, v41_1l, v43);
        const __m512d v44_1h = _mm512_fmadd_pd(v42, v41_1h, v43);
        const __m512d v44_2l = _mm512_fmadd_pd(v42, v41_2l, v43);
        const __m512d v44_2h = _mm512_fmadd_pd(v42, v41_2h, v43);
        const __m512d v44_3l = _mm512_fmadd_pd(v42, v41_3l, v43);
        const __m512d v44_3h = _mm512_fmadd_pd(v42, v41_3h, v43);
        const __m512d v46_0l = _mm512_fmadd_pd(v41_0l, v44_0l, v45);
        const __m512d v46_0h = _mm512_fmadd_pd(v41_0h, v44_0h, v45);
        const __m512d v46_1l = _mm512_fmadd_pd(v41_1l, v44_1l, v45);
        const __m512d v46_1h = _mm512_fmadd_pd(v41_1h, v44_1h, v45);
        const __m512d v46_2l = _mm512_fmadd_pd(v41_2l, v44_2l, v45);
        const __m512d v46_2h = _mm512_fmadd_pd(v41_2h, v44_2h, v45);
        const __m512d v46_3l = _mm512_fmadd_pd(v41_3l, v44_3l, v45);
        const __m512d v46_3h = _mm512_fmadd_pd(v41_3h, v44_3h, v45);
        const __m512d v48_0l = _mm512_fmadd_pd(v46_0l, v41_0l, v47);
        const __m512d v48_0h = _mm512_fmadd_pd(v46_0h, v41_0h, v47);
        const __m512d v48_1l = _mm512_fmadd_pd(v46_1l, v41_1l, v47);
        const __m512d v48_1h = _mm512_fmadd_pd(v46_1h, v41_1h, v47);
        const __m512d v48_2l = _mm512_fmadd_pd(v46_2l, v41_2l, v47);
        const __m512d v48_2h = _mm512_fmadd_pd(v46_2h, v41_2h, v47);
        const __m512d v48_3l = _mm512_fmadd_pd(v46_3l, v41_3l, v47);
        const __m512d v48_3h = _mm512_fmadd_pd(v46_3h, v41_3h, v47);
        const __m512d v50_0l = _mm512_fmadd_pd(v48_0l, v41_0l, v49);
        const __m512d v50_0h = _mm512_fmadd_pd(v48_0h, v41_0h, v49);
        const __m512d v50_1l = _mm512_fmadd_pd(v48_1l, v41_1l, v49);
        const __m512d v50_1h = _mm512_fmadd_pd(v48_1h, v41_1h, v49);
        const __m512d v50_2l = _mm512_fmadd_pd(v48_2l, v41_2l, v49);
        const __m512d v50_2h = _mm512_fmadd_pd(v48_2h, v41_2h, v49);
        const __m512d v50_3l = _mm512_fmadd_pd(v48_3l, v41_3l, v49);
        const __m512d v50_3h = _mm512_fmadd_pd(v48_3h, v41_3h, v49);
        const __m512d v52_0l = _mm512_fmadd_pd(v50_0l, v41_0l, v51);
        const __m512d v52_0h = _mm512_fmadd_pd(v50_0h, v41_0h, v51);
        const __m512d v52_1l = _mm512_fmadd_pd(v50_1l, v41_1l, v51);
        const __m512d v52_1h = _mm512_fmadd_pd(v50_1h, v41_1h, v51);
        const __m512d v52_2l = _mm512_fmadd_pd(v50_2l, v41_2l, v51);
        const __m512d v52_2h = _mm512_fmadd_pd(v50_2h, v41_2h, v51);
        const __m512d v52_3l = _mm512_fmadd_pd(v50_3l, v41_3l, v51);
        const __m512d v52_3h = _mm512_fmadd_pd(v50_3h, v41_3h, v51);
        const __m512d v53_0l = _mm512_mul_pd(v52_0l, v40_0l);
        const __m512d v53_0h = _mm512_mul_pd(v52_0h, v40_0h);
        const __m512d v53_1l = _mm512_mul_pd(v52_1l, v40_1l);
        const __m512d v53_1h = _mm512_mul_pd(v52_1h, v40_1h);
        const __m512d v53_2l = _mm512_mul_pd(v52_2l, v40_2l);
        const __m512d v53_2h = _mm512_mul_pd(v52_2h, v40_2h);
        const __m512d v53_3l = _mm512_mul_pd(v52_3l, v40_3l);
        const __m512d v53_3h = _mm512_mul_pd(v52_3h, v40_3h);
        const __m512d v56_0l = _mm512_fmadd_pd(v30_0l, v54, v55);
        const __m512d v56_0h = _mm512_fmadd_pd(v30_0h, v54, v55);
        const __m512d v56_1l = _mm512_fmadd_pd(v30_1l, v54, v55);
        const __m512d v56_1h = _mm512_fmadd_pd(v30_1h, v54, v55);
        const __m512d v56_2l = _mm512_fmadd_pd(v30_2l, v54, v55);
        const __m512d v56_2h = _mm512_fmadd_pd(v30_2h, v54, v55);
        const __m512d v56_3l = _mm512_fmadd_pd(v30_3l, v54, v55);
        const __m512d v56_3h = _mm512_fmadd_pd(v30_3h, v54, v55);
        const __m512i v57_0l = _mm512_castpd_si512(v56_0l);
        const __m512i v57_0h = _mm512_castpd_si512(v56_0h);
        const __m512i v57_1l = _mm512_castpd_si512(v56_1l);
        const __m512i v57_1h = _mm512_castpd_si512(v56_1h);
        const __m512i v57_2l = _mm512_castpd_si512(v56_2l);
        const __m512i v57_2h = _mm512_castpd_si512(v56_2h);
        const __m512i v57_3l = _mm512_castpd_si512(v56_3l);
        const __m512i v57_3h = _mm512_castpd_si512(v56_3h);
        const __m256i v58_0l = _mm512_cvtepi64_epi32(v57_0l);
        const __m256i v58_0h = _mm512_cvtepi64_epi32(v57_0h);
        const __m512i v58_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v58_0l), v58_0h, 1);
        const __m256i v58_1l = _mm512_cvtepi64_epi32(v57_1l);
        const __m256i v58_1h = _mm512_cvtepi64_epi32(v57_1h);
        const __m512i v58_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v58_1l), v58_1h, 1);
        const __m256i v58_2l = _mm512_cvtepi64_epi32(v57_2l);
        const __m256i v58_2h = _mm512_cvtepi64_epi32(v57_2h);
        const __m512i v58_2 = _mm512_inserti32x8(_mm512_castsi256_si512(v58_2l), v58_2h, 1);
        const __m256i v58_3l = _mm512_cvtepi64_epi32(v57_3l);
        const __m256i v58_3h = _mm512_cvtepi64_epi32(v57_3h);
        const __m512i v58_3 = _mm512_inserti32x8(_mm512_castsi256_si512(v58_3l), v58_3h, 1);
        const __m512d v59_0l = i0_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v58_0), t0_0, t0_1, t0_2, t0_3);
        const __m512d v59_0h = i0_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v58_0, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v59_1l = i0_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v58_1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v59_1h = i0_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v58_1, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v59_2l = i0_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v58_2), t0_0, t0_1, t0_2, t0_3);
        const __m512d v59_2h = i0_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v58_2, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v59_3l = i0_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v58_3), t0_0, t0_1, t0_2, t0_3);
        const __m512d v59_3h = i0_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v58_3, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v61_0l = _mm512_sub_pd(v56_0l, v55);
        const __m512d v61_0h = _mm512_sub_pd(v56_0h, v55);
        const __m512d v61_1l = _mm512_sub_pd(v56_1l, v55);
        const __m512d v61_1h = _mm512_sub_pd(v56_1h, v55);
        const __m512d v61_2l = _mm512_sub_pd(v56_2l, v55);
        const __m512d v61_2h = _mm512_sub_pd(v56_2h, v55);
        const __m512d v61_3l = _mm512_sub_pd(v56_3l, v55);
        const __m512d v61_3h = _mm512_sub_pd(v56_3h, v55);
        const __m512d v62_0l = _mm512_fmadd_pd(v60, v61_0l, v30_0l);
        const __m512d v62_0h = _mm512_fmadd_pd(v60, v61_0h, v30_0h);
        const __m512d v62_1l = _mm512_fmadd_pd(v60, v61_1l, v30_1l);
        const __m512d v62_1h = _mm512_fmadd_pd(v60, v61_1h, v30_1h);
        const __m512d v62_2l = _mm512_fmadd_pd(v60, v61_2l, v30_2l);
        const __m512d v62_2h = _mm512_fmadd_pd(v60, v61_2h, v30_2h);
        const __m512d v62_3l = _mm512_fmadd_pd(v60, v61_3l, v30_3l);
        const __m512d v62_3h = _mm512_fmadd_pd(v60, v61_3h, v30_3h);
        const __m512d v63_0l = _mm512_mul_pd(v59_0l, v62_0l);
        const __m512d v63_0h = _mm512_mul_pd(v59_0h, v62_0h);
        const __m512d v63_1l = _mm512_mul_pd(v59_1l, v62_1l);
        const __m512d v63_1h = _mm512_mul_pd(v59_1h, v62_1h);
        const __m512d v63_2l = _mm512_mul_pd(v59_2l, v62_2l);
        const __m512d v63_2h = _mm512_mul_pd(v59_2h, v62_2h);
        const __m512d v63_3l = _mm512_mul_pd(v59_3l, v62_3l);
        const __m512d v63_3h = _mm512_mul_pd(v59_3h, v62_3h);
        const __m512d v64_0l = _mm512_mul_pd(v62_0l, v62_0l);
        const __m512d v64_0h = _mm512_mul_pd(v62_0h, v62_0h);
        const __m512d v64_1l = _mm512_mul_pd(v62_1l, v62_1l);
        const __m512d v64_1h = _mm512_mul_pd(v62_1h, v62_1h);
        const __m512d v64_2l = _mm512_mul_pd(v62_2l, v62_2l);
        const __m512d v64_2h = _mm512_mul_pd(v62_2h, v62_2h);
        const __m512d v64_3l = _mm512_mul_pd(v62_3l, v62_3l);
        const __m512d v64_3h = _mm512_mul_pd(v62_3h, v62_3h);
        const __m512d v68_0l = _mm512_fmadd_pd(v66, v62_0l, v67);
        const __m512d v68_0h = _mm512_fmadd_pd(v66, v62_0h, v67);
        const __m512d v68_1l = _mm512_fmadd_pd(v66, v62_1l, v67);
        const __m512d v68_1h = _mm512_fmadd_pd(v66, v62_1h, v67);
        const __m512d v68_2l = _mm512_fmadd_pd(v66, v62_2l, v67);
        const __m512d v68_2h = _mm512_fmadd_pd(v66, v62_2h, v67);
        const __m512d v68_3l = _mm512_fmadd_pd(v66, v62_3l, v67);
        const __m512d v68_3h = _mm512_fmadd_pd(v66, v62_3h, v67);
        const __m512d v69_0l = _mm512_fmadd_pd(v64_0l, v65, v68_0l);
        const __m512d v69_0h = _mm512_fmadd_pd(v64_0h, v65, v68_0h);
        const __m512d v69_1l = _mm512_fmadd_pd(v64_1l, v65, v68_1l);
        const __m512d v69_1h = _mm512_fmadd_pd(v64_1h, v65, v68_1h);
        const __m512d v69_2l = _mm512_fmadd_pd(v64_2l, v65, v68_2l);
        const __m512d v69_2h = _mm512_fmadd_pd(v64_2h, v65, v68_2h);
        const __m512d v69_3l = _mm512_fmadd_pd(v64_3l, v65, v68_3l);
        const __m512d v69_3h = _mm512_fmadd_pd(v64_3h, v65, v68_3h);
        const __m512d v70_0l = _mm512_fmadd_pd(v63_0l, v69_0l, v59_0l);
        const __m512d v70_0h = _mm512_fmadd_pd(v63_0h, v69_0h, v59_0h);
        const __m512d v70_1l = _mm512_fmadd_pd(v63_1l, v69_1l, v59_1l);
        const __m512d v70_1h = _mm512_fmadd_pd(v63_1h, v69_1h, v59_1h);
        const __m512d v70_2l = _mm512_fmadd_pd(v63_2l, v69_2l, v59_2l);
        const __m512d v70_2h = _mm512_fmadd_pd(v63_2h, v69_2h, v59_2h);
        const __m512d v70_3l = _mm512_fmadd_pd(v63_3l, v69_3l, v59_3l);
        const __m512d v70_3h = _mm512_fmadd_pd(v63_3h, v69_3h, v59_3h);
        const __m512d v71_0l = _mm512_mul_pd(v53_0l, v70_0l);
        const __m512d v71_0h = _mm512_mul_pd(v53_0h, v70_0h);
        const __m512d v71_1l = _mm512_mul_pd(v53_1l, v70_1l);
        const __m512d v71_1h = _mm512_mul_pd(v53_1h, v70_1h);
        const __m512d v71_2l = _mm512_mul_pd(v53_2l, v70_2l);
        const __m512d v71_2h = _mm512_mul_pd(v53_2h, v70_2h);
        const __m512d v71_3l = _mm512_mul_pd(v53_3l, v70_3l);
        const __m512d v71_3h = _mm512_mul_pd(v53_3h, v70_3h);
        const __m512d v72_0l = _mm512_scalef_pd(v71_0l, v61_0l);
        const __m512d v72_0h = _mm512_scalef_pd(v71_0h, v61_0h);
        const __m512d v72_1l = _mm512_scalef_pd(v71_1l, v61_1l);
        const __m512d v72_1h = _mm512_scalef_pd(v71_1h, v61_1h);
        const __m512d v72_2l = _mm512_scalef_pd(v71_2l, v61_2l);
        const __m512d v72_2h = _mm512_scalef_pd(v71_2h, v61_2h);
        const __m512d v72_3l = _mm512_scalef_pd(v71_3l, v61_3l);
        const __m512d v72_3h = _mm512_scalef_pd(v71_3h, v61_3h);
        const __m256 v73_0l = _mm512_cvtpd_ps(v72_0l);
        const __m256 v73_0h = _mm512_cvtpd_ps(v72_0h);
        const __m512 v73_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v73_0l), v73_0h, 1);
        const __m256 v73_1l = _mm512_cvtpd_ps(v72_1l);
        const __m256 v73_1h = _mm512_cvtpd_ps(v72_1h);
        const __m512 v73_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v73_1l), v73_1h, 1);
        const __m256 v73_2l = _mm512_cvtpd_ps(v72_2l);
        const __m256 v73_2h = _mm512_cvtpd_ps(v72_2h);
        const __m512 v73_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v73_2l), v73_2h, 1);
        const __m256 v73_3l = _mm512_cvtpd_ps(v72_3l);
        const __m256 v73_3h = _mm512_cvtpd_ps(v72_3h);
        const __m512 v73_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v73_3l), v73_3h, 1);
        r0_0 = _mm512_mask_blend_ps(v28_0, r0_0, v73_0);
        r0_1 = _mm512_mask_blend_ps(v28_1, r0_1, v73_1);
        r0_2 = _mm512_mask_blend_ps(v28_2, r0_2, v73_2);
        r0_3 = _mm512_mask_blend_ps(v28_3, r0_3, v73_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
}

/* 16 elements. */
static I0_1ULP_AVX512_AVX512_TARGET void i0_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v2 = _mm512_set1_pd(-0x1.35eec62cdad13p-1); /* -0.60533732698005094 */
    const __m512d v4 = _mm512_set1_pd(0x1.71d0d75db016cp-63); /* 1.5662307767318938e-19 */
    const __m512d v5 = _mm512_set1_pd(0x1.12046d336c737p-56); /* 1.4854507124844164e-17 */
    const __m512d v7 = _mm512_set1_pd(0x1.8765e9a8df861p-47); /* 1.0863479466368538e-14 */
    const __m512d v9 = _mm512_set1_pd(0x1.4ec0cc8d88ad4p-39); /* 2.3785639856231896e-12 */
    const __m512d v11 = _mm512_set1_pd(0x1.09ceda760dbdep-31); /* 4.8350197349020745e-10 */
    const __m512d v13 = _mm512_set1_pd(0x1.2a8144a50aca3p-24); /* 6.950110050033192e-08 */
    const __m512d v15 = _mm512_set1_pd(0x1.d5187b803da6fp-18); /* 6.9900696646392899e-06 */
    const __m512d v17 = _mm512_set1_pd(0x1.d896c816c1a4dp-12); /* 0.00045069598256511774 */
    const __m512d v19 = _mm512_set1_pd(0x1.0d2928ee879cep-6); /* 0.016428270313662278 */
    const __m512d v21 = _mm512_set1_pd(0x1.13dd9642188e6p-2); /* 0.26939997461717125 */
    const __m512d v23 = _mm512_set1_pd(0x1.283b719043f5cp+0); /* 1.157157037468969 */
    const __m512d v26 = _mm512_set1_pd(0x1.25eb3ddfda8dap+3); /* 9.1849660274642027 */
    const __m512d v29 = _mm512_set1_pd(0x1.8p+6); /* 96 */
    const __m512d v35 = _mm512_set1_pd(0x1.fffff2a68910ap-1); /* 0.99999960215475991 */
    const __m512d v37 = _mm512_set1_pd(0x1.fffdf778215aap-2); /* 0.49999224348752114 */
    const __m512d v38 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v42 = _mm512_set1_pd(0x1.e237c28c55b12p-2); /* 0.47091583234343759 */
    const __m512d v43 = _mm512_set1_pd(-0x1.7df5e8b2b368cp-5); /* -0.046626047600153958 */
    const __m512d v45 = _mm512_set1_pd(0x1.3ce1c1aa90132p-5); /* 0.038681867842117149 */
    const __m512d v47 = _mm512_set1_pd(0x1.c3736468ac274p-6); /* 0.027554367118400383 */
    const __m512d v49 = _mm512_set1_pd(0x1.98a071ee048cp-5); /* 0.049881193656021505 */
    const __m512d v51 = _mm512_set1_pd(0x1.98844d0850df6p-2); /* 0.398942187912524 */
    const __m512d v54 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v55 = _mm512_set1_pd(0x1.8p+47); /* 211106232532992 */
    const __m512d v60 = _mm512_set1_pd(-0x1.62e42fe367475p-1); /* -0.69314717913552093 */
    const __m512d v65 = _mm512_set1_pd(0x1.577a1bcea1276p-3); /* 0.16771337246258938 */
    const __m512d v66 = _mm512_set1_pd(0x1.0001be07339c8p-1); /* 0.50001329267416228 */
    const __m512d v67 = _mm512_set1_pd(0x1.fffffc3d5d5a1p-1); /* 0.99999988793449657 */
    const __m512d t0_0 = _mm512_loadu_pd(i0_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(i0_1ulp_avx512_table0 + 8);
    const __m512d t0_2 = _mm512_loadu_pd(i0_1ulp_avx512_table0 + 16);
    const __m512d t0_3 = _mm512_loadu_pd(i0_1ulp_avx512_table0 + 24);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512d v3l = _mm512_fmadd_pd(v1l, v1l, v2);
    const __m512d v3h = _mm512_fmadd_pd(v1h, v1h, v2);
    const __m512d v6l = _mm512_fmadd_pd(v4, v3l, v5);
    const __m512d v6h = _mm512_fmadd_pd(v4, v3h, v5);
    const __m512d v8l = _mm512_fmadd_pd(v6l, v3l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6h, v3h, v7);
    const __m512d v10l = _mm512_fmadd_pd(v3l, v8l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v3h, v8h, v9);
    const __m512d v12l = _mm512_fmadd_pd(v3l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v3h, v10h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v3l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v3h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v3l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v3h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v3l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v3h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v3l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v3h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v3l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v3h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v3l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v3h, v22h, v23);
    const __m256 v25l = _mm512_cvtpd_ps(v24l);
    const __m256 v25h = _mm512_cvtpd_ps(v24h);
    const __m512 v25 = _mm512_insertf32x8(_mm512_castps256_ps512(v25l), v25h, 1);
    const __m512d v27l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v27h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v28l = _mm512_cmp_pd_mask(v26, v27l, _CMP_LE_OQ);
    const __mmask8 v28h = _mm512_cmp_pd_mask(v26, v27h, _CMP_LE_OQ);
    const __mmask16 v28 = _mm512_kunpackb(v28h, v28l);
    __m512 r0 = v25;
    __mmask16 any1 = v28;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v30l = _mm512_min_pd(v29, v27l);
        const __m512d v30h = _mm512_min_pd(v29, v27h);
        const __m512d v31l = _mm512_rsqrt14_pd(v30l);
        const __m512d v31h = _mm512_rsqrt14_pd(v30h);
        const __m512d v32l = _mm512_mul_pd(v31l, v30l);
        const __m512d v32h = _mm512_mul_pd(v31h, v30h);
        const __m512d v33l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v33h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v32h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v34l = _mm512_mul_pd(v31l, v33l);
        const __m512d v34h = _mm512_mul_pd(v31h, v33h);
        const __m512d v36l = _mm512_add_pd(v34l, v35);
        const __m512d v36h = _mm512_add_pd(v34h, v35);
        const __m512d v39l = _mm512_fmadd_pd(v31l, v37, v38);
        const __m512d v39h = _mm512_fmadd_pd(v31h, v37, v38);
        const __m512d v40l = _mm512_fmadd_pd(v36l, v39l, v31l);
        const __m512d v40h = _mm512_fmadd_pd(v36h, v39h, v31h);
        const __m512d v41l = _mm512_mul_pd(v40l, v40l);
        const __m512d v41h = _mm512_mul_pd(v40h, v40h);
        const __m512d v44l = _mm512_fmadd_pd(v42, v41l, v43);
        const __m512d v44h = _mm512_fmadd_pd(v42, v41h, v43);
        const __m512d v46l = _mm512_fmadd_pd(v41l, v44l, v45);
        const __m512d v46h = _mm512_fmadd_pd(v41h, v44h, v45);
        const __m512d v48l = _mm512_fmadd_pd(v46l, v41l, v47);
        const __m512d v48h = _mm512_fmadd_pd(v46h, v41h, v47);
        const __m512d v50l = _mm512_fmadd_pd(v48l, v41l, v49);
        const __m512d v50h = _mm512_fmadd_pd(v48h, v41h, v49);
        const __m512d v52l = _mm512_fmadd_pd(v50l, v41l, v51);
        const __m512d v52h = _mm512_fmadd_pd(v50h, v41h, v51);
        const __m512d v53l = _mm512_mul_pd(v52l, v40l);
        const __m512d v53h = _mm512_mul_pd(v52h, v40h);
        const __m512d v56l = _mm512_fmadd_pd(v30l, v54, v55);
        const __m512d v56h = _mm512_fmadd_pd(v30h, v54, v55);
        const __m512i v57l = _mm512_castpd_si512(v56l);
        const __m512i v57h = _mm512_castpd_si512(v56h);
        const __m256i v58l = _mm512_cvtepi64_epi32(v57l);
        const __m256i v58h = _mm512_cvtepi64_epi32(v57h);
        const __m512i v58 = _mm512_inserti32x8(_mm512_castsi256_si512(v58l), v58h, 1);
        const __m512d v59l = i0_1ulp_avx512_permute32_f64_avx512(_mm512_castsi512_si256(v58), t0_0, t0_1, t0_2, t0_3);
        const __m512d v59h = i0_1ulp_avx512_permute32_f64_avx512(_mm512_extracti32x8_epi32(v58, 1), t0_0, t0_1, t0_2, t0_3);
        const __m512d v61l = _mm512_sub_pd(v56l, v55);
        const __m512d v61h = _mm512_sub_pd(v56h, v55);
        const __m512d v62l = _mm512_fmadd_pd(v60, v61l, v30l);
        const __m512d v62h = _mm512_fmadd_pd(v60, v61h, v30h);
        const __m512d v63l = _mm512_mul_pd(v59l, v62l);
        const __m512d v63h = _mm512_mul_pd(v59h, v62h);
        const __m512d v64l = _mm512_mul_pd(v62l, v62l);
        const __m512d v64h = _mm512_mul_pd(v62h, v62h);
        const __m512d v68l = _mm512_fmadd_pd(v66, v62l, v67);
        const __m512d v68h = _mm512_fmadd_pd(v66, v62h, v67);
        const __m512d v69l = _mm512_fmadd_pd(v64l, v65, v68l);
        const __m512d v69h = _mm512_fmadd_pd(v64h, v65, v68h);
        const __m512d v70l = _mm512_fmadd_pd(v63l, v69l, v59l);
        const __m512d v70h = _mm512_fmadd_pd(v63h, v69h, v59h);
        const __m512d v71l = _mm512_mul_pd(v53l, v70l);
        const __m512d v71h = _mm512_mul_pd(v53h, v70h);
        const __m512d v72l = _mm512_scalef_pd(v71l, v61l);
        const __m512d v72h = _mm512_scalef_pd(v71h, v61h);
        const __m256 v73l = _mm512_cvtpd_ps(v72l);
        const __m256 v73h = _mm512_cvtpd_ps(v72h);
        const __m512 v73 = _mm512_insertf32x8(_mm512_castps256_ps512(v73l), v73h, 1);
        r0 = _mm512_mask_blend_ps(v28, r0, v73);
    }
    _mm512_storeu_ps(y, r0);
}

static I0_1ULP_AVX512_AVX512_TARGET void i0_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        i0_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i0_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i0_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I0_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i0_1ulp_avx512_level(void) {
#if defined(I0_1ULP_AVX512_FORCE_ISA)
    return I0_1ULP_AVX512_FORCE_ISA;
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

float i0_1ulp_avx512(float x) {
    return i0_1ulp_avx512_element(x);
}

void i0_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i0_1ulp_avx512_level();
    if (level == 2) {
        i0_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i0_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i0_1ulp_avx512_array_portable(x, y, n);
}
