/* i1e_1ulp_avx512: i1e
 *
 *   target       i1e, e^-|x| I_1(x), f32
 *   domain       every input
 *   max error    0.683413 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.516732p+3 (-10.5438471, encoding 0xc128b399)
 *   result there -0x1.e4c14p-4 (-0.11834836, encoding 0xbdf260a0)
 *   mean error   0.157031 ulp
 *   misrounded   181049976 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0dea31a989fb41c884e3f523c953225b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target i1e --max-ulp 1 --evaluations 12000 --deterministic --threads 1 --seed 1 --isa avx512 --from seeds/i1e/double_chebyshev_room.evo --archive i1e_1.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "i1e_1ulp_avx512.h"

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

static inline double i1e_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double i1e_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t i1e_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double i1e_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double i1e_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = i1e_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double i1e_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = i1e_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double i1e_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return i1e_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int i1e_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double i1e_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? i1e_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = i1e_1ulp_avx512_getmant_f64(a) * i1e_1ulp_avx512_pow2_f64(s) * i1e_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !i1e_1ulp_avx512_signaling_f64(a)) ? p : r;
}

/* What the estimates of a double look at: *e with x 2^-e in [1, 2) for finite x > 0;
 * bits of a float in [1, 2), the leading ones of x's significand, the last of them set
 * where what follows is not zero. */
static inline int32_t i1e_1ulp_avx512_leading_bits(double x, int32_t *e) {
    double z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    *e = (int32_t)(i >> 52) - (x < 0x1p-1022 ? 1023 + 54 : 1023);
    return INT32_C(0x3f800000) | (int32_t)(i >> 29 & 0x7fffff) |
           ((i & 0x1fffffff) != 0);
}

static inline float i1e_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t i1e_1ulp_avx512_rcp14_lines[64][2] = {
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
 * i1e_1ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t i1e_1ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float i1e_1ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = i1e_1ulp_avx512_frombits_f32((128 * i1e_1ulp_avx512_rsqrt14_lines[row][0] -
                          i1e_1ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= i1e_1ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline double i1e_1ulp_avx512_rsqrt14_f64(double a) {
    double x = fabs(a), r;
    int32_t e, odd, i = i1e_1ulp_avx512_leading_bits(x, &e);
    odd = e & 1;
    r = (double)i1e_1ulp_avx512_rsqrt14_f32(i1e_1ulp_avx512_frombits_f32(i + (odd << 23))) *
        i1e_1ulp_avx512_frombits_f64((int64_t)(1023 + (odd - e) / 2) << 52);
    r = x == INFINITY ? 0.0 : r;
    r = x == 0 ? copysign(INFINITY, a) : r;
    r = a < 0 ? (double)NAN : r;
    return a != a ? a + a : r;
}

static inline double i1e_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = i1e_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return i1e_1ulp_avx512_frombits_f64((i1e_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static const double i1e_1ulp_avx512_table0[16] = {
    0x1.fffb2a651875p-1, 0x1.1728e0f8bcdedp+0, 0x1.306d00c0b3e39p+0, 0x1.4bfa8ad68df04p+0,
    0x1.6a067b497fde9p+0, 0x1.8aca99cfb92d6p+0, 0x1.ae85e8e311868p+0, 0x1.d57d1eec2cdfp+0,
    0x1.fffb2a651875p-1, 0x1.1728e0f8bcdedp+0, 0x1.306d00c0b3e39p+0, 0x1.4bfa8ad68df04p+0,
    0x1.6a067b497fde9p+0, 0x1.8aca99cfb92d6p+0, 0x1.ae85e8e311868p+0, 0x1.d57d1eec2cdfp+0,
}; /* repeated to fill a register */

static inline float i1e_1ulp_avx512_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v1 = x;
    const double v2 = (double)v1;
    const double v3 = i1e_1ulp_avx512_abs_f64(v2);
    const double v4 = -v3;
    const double v5 = 0x1.8p+49; /* 844424930131968 */
    const double v6 = i1e_1ulp_avx512_fma_f64(v0, v4, v5);
    const double v7 = v6 - v5;
    const double v8 = -0x1.62e42fb83f43cp-1; /* -0.69314717411146587 */
    const double v9 = i1e_1ulp_avx512_fma_f64(v7, v8, v4);
    const double v10 = 0x1.51aecb17e3d65p-5; /* 0.041221043268815184 */
    const double v11 = 0x1.556411fc524d7p-3; /* 0.16669477511667338 */
    const double v12 = i1e_1ulp_avx512_fma_f64(v10, v9, v11);
    const double v13 = 0x1.00001cd5c711ap-1; /* 0.50000085935201644 */
    const double v14 = i1e_1ulp_avx512_fma_f64(v9, v12, v13);
    const double v15 = 0x1.ffffffd4b37fbp-1; /* 0.99999999495935243 */
    const double v16 = i1e_1ulp_avx512_fma_f64(v14, v9, v15);
    const int64_t v17 = i1e_1ulp_avx512_bits_f64(v6);
    const int32_t v18 = (int32_t)(uint32_t)(uint64_t)v17;
    const double v19 = i1e_1ulp_avx512_table0[(uint32_t)v18 & (8u - 1)];
    const double v20 = v9 * v19;
    const double v21 = i1e_1ulp_avx512_fma_f64(v16, v20, v19);
    const double v22 = v2 * v2;
    const double v23 = 0x1.913ae9adf3ce8p-59; /* 2.7188411039028371e-18 */
    const double v24 = 0x1.9cfbab21b9cd8p-52; /* 3.582057220400041e-16 */
    const double v25 = i1e_1ulp_avx512_fma_f64(v23, v22, v24);
    const double v26 = 0x1.6a982ca7406ffp-43; /* 1.6102427451678442e-13 */
    const double v27 = i1e_1ulp_avx512_fma_f64(v22, v25, v26);
    const double v28 = 0x1.243bccefe01f9p-35; /* 3.3223113387141623e-11 */
    const double v29 = i1e_1ulp_avx512_fma_f64(v22, v27, v28);
    const double v30 = 0x1.85093d7c3079cp-28; /* 5.6612202670424502e-09 */
    const double v31 = i1e_1ulp_avx512_fma_f64(v22, v29, v30);
    const double v32 = 0x1.6c084418b5b8ap-21; /* 6.7806297740056736e-07 */
    const double v33 = i1e_1ulp_avx512_fma_f64(v31, v22, v32);
    const double v34 = 0x1.c722e2a47316ep-15; /* 5.4256471489463591e-05 */
    const double v35 = i1e_1ulp_avx512_fma_f64(v22, v33, v34);
    const double v36 = 0x1.55586e5aab7c5p-9; /* 0.0026042589864436493 */
    const double v37 = i1e_1ulp_avx512_fma_f64(v22, v35, v36);
    const double v38 = 0x1.00026d253b261p-4; /* 0.062502313947058422 */
    const double v39 = i1e_1ulp_avx512_fma_f64(v22, v37, v38);
    const double v40 = 0x1.00026ad3a907cp-1; /* 0.50001844247573457 */
    const double v41 = i1e_1ulp_avx512_fma_f64(v22, v39, v40);
    const double v42 = v21 * v41;
    const double v43 = i1e_1ulp_avx512_scalef_f64(v42, v7);
    const double v44 = v43 * v2;
    const float v45 = (float)v44;
    const double v46 = 0x1p+3; /* 8 */
    const int v47 = v46 < v3;
    float r0 = v45;
    if (v47) {
        const double v48 = 0x1p-1; /* 0.5 */
        const double v49 = i1e_1ulp_avx512_rsqrt14_f64(v3);
        const double v50 = v48 * v49;
        const double v51 = v49 * v3;
        const double v52 = -v51;
        const double v53 = 0x1p+0; /* 1 */
        const double v54 = i1e_1ulp_avx512_fma_f64(v49, v52, v53);
        const double v55 = i1e_1ulp_avx512_fma_f64(v50, v54, v49);
        const double v56 = 0x0p+0; /* 0 */
        const double v57 = v55 > v56 ? v55 : v56;
        const double v58 = v57 * v57;
        const double v59 = -0x1.ba7acf76e0e78p-2; /* -0.43210910952641468 */
        const double v60 = 0x1.b489521f215ep-9; /* 0.003330508494004944 */
        const double v61 = i1e_1ulp_avx512_fma_f64(v58, v59, v60);
        const double v62 = -0x1.7460000c5844dp-5; /* -0.045455932707007742 */
        const double v63 = i1e_1ulp_avx512_fma_f64(v58, v61, v62);
        const double v64 = -0x1.7dce5ee2d649ap-5; /* -0.046607194256190712 */
        const double v65 = i1e_1ulp_avx512_fma_f64(v58, v63, v64);
        const double v66 = -0x1.326415221a3a3p-3; /* -0.14960495481798572 */
        const double v67 = i1e_1ulp_avx512_fma_f64(v58, v65, v66);
        const double v68 = 0x1.9884536d50a17p-2; /* 0.39894228319840991 */
        const double v69 = i1e_1ulp_avx512_fma_f64(v58, v67, v68);
        const double v70 = v57 * v69;
        const double v71 = i1e_1ulp_avx512_copysign_f64(v70, v2);
        const float v72 = (float)v71;
        r0 = v72;
    }
    return r0;
}

static void i1e_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = i1e_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define I1E_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define I1E_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define I1E_1ULP_AVX512_AVX2 static inline I1E_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define I1E_1ULP_AVX512_AVX512 static inline I1E_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

I1E_1ULP_AVX512_AVX2 __m128i i1e_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
I1E_1ULP_AVX512_AVX2 __m256d i1e_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
I1E_1ULP_AVX512_AVX2 __m256i i1e_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1E_1ULP_AVX512_AVX2 __m256d i1e_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
I1E_1ULP_AVX512_AVX2 __m256d i1e_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = i1e_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
I1E_1ULP_AVX512_AVX2 __m256d i1e_1ulp_avx512_lanes_rsqrt14_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = i1e_1ulp_avx512_rsqrt14_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

I1E_1ULP_AVX512_AVX2 void i1e_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m256d v8 = _mm256_set1_pd(-0x1.62e42fb83f43cp-1); /* -0.69314717411146587 */
    const __m256d v10 = _mm256_set1_pd(0x1.51aecb17e3d65p-5); /* 0.041221043268815184 */
    const __m256d v11 = _mm256_set1_pd(0x1.556411fc524d7p-3); /* 0.16669477511667338 */
    const __m256d v13 = _mm256_set1_pd(0x1.00001cd5c711ap-1); /* 0.50000085935201644 */
    const __m256d v15 = _mm256_set1_pd(0x1.ffffffd4b37fbp-1); /* 0.99999999495935243 */
    const __m256d v23 = _mm256_set1_pd(0x1.913ae9adf3ce8p-59); /* 2.7188411039028371e-18 */
    const __m256d v24 = _mm256_set1_pd(0x1.9cfbab21b9cd8p-52); /* 3.582057220400041e-16 */
    const __m256d v26 = _mm256_set1_pd(0x1.6a982ca7406ffp-43); /* 1.6102427451678442e-13 */
    const __m256d v28 = _mm256_set1_pd(0x1.243bccefe01f9p-35); /* 3.3223113387141623e-11 */
    const __m256d v30 = _mm256_set1_pd(0x1.85093d7c3079cp-28); /* 5.6612202670424502e-09 */
    const __m256d v32 = _mm256_set1_pd(0x1.6c084418b5b8ap-21); /* 6.7806297740056736e-07 */
    const __m256d v34 = _mm256_set1_pd(0x1.c722e2a47316ep-15); /* 5.4256471489463591e-05 */
    const __m256d v36 = _mm256_set1_pd(0x1.55586e5aab7c5p-9); /* 0.0026042589864436493 */
    const __m256d v38 = _mm256_set1_pd(0x1.00026d253b261p-4); /* 0.062502313947058422 */
    const __m256d v40 = _mm256_set1_pd(0x1.00026ad3a907cp-1); /* 0.50001844247573457 */
    const __m256d v46 = _mm256_set1_pd(0x1p+3); /* 8 */
    const __m256d v48 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v53 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v56 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v59 = _mm256_set1_pd(-0x1.ba7acf76e0e78p-2); /* -0.43210910952641468 */
    const __m256d v60 = _mm256_set1_pd(0x1.b489521f215ep-9); /* 0.003330508494004944 */
    const __m256d v62 = _mm256_set1_pd(-0x1.7460000c5844dp-5); /* -0.045455932707007742 */
    const __m256d v64 = _mm256_set1_pd(-0x1.7dce5ee2d649ap-5); /* -0.046607194256190712 */
    const __m256d v66 = _mm256_set1_pd(-0x1.326415221a3a3p-3); /* -0.14960495481798572 */
    const __m256d v68 = _mm256_set1_pd(0x1.9884536d50a17p-2); /* 0.39894228319840991 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v6l = _mm256_fnmadd_pd(v0, v3l, v5);
    const __m256d v6h = _mm256_fnmadd_pd(v0, v3h, v5);
    const __m256d v7l = _mm256_sub_pd(v6l, v5);
    const __m256d v7h = _mm256_sub_pd(v6h, v5);
    const __m256d v9l = _mm256_fmsub_pd(v7l, v8, v3l);
    const __m256d v9h = _mm256_fmsub_pd(v7h, v8, v3h);
    const __m256d v12l = _mm256_fmadd_pd(v10, v9l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10, v9h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v9l, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v9h, v12h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v9l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v9h, v15);
    const __m256i v17l = _mm256_castpd_si256(v6l);
    const __m256i v17h = _mm256_castpd_si256(v6h);
    const __m128i v18l = i1e_1ulp_avx512_wrap_avx2(v17l);
    const __m128i v18h = i1e_1ulp_avx512_wrap_avx2(v17h);
    const __m256i v18 = _mm256_set_m128i(v18h, v18l);
    const __m256d v19l = i1e_1ulp_avx512_gather_f64_avx2(i1e_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v18), _mm_set1_epi32(7)));
    const __m256d v19h = i1e_1ulp_avx512_gather_f64_avx2(i1e_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v18, 1), _mm_set1_epi32(7)));
    const __m256d v20l = _mm256_mul_pd(v9l, v19l);
    const __m256d v20h = _mm256_mul_pd(v9h, v19h);
    const __m256d v21l = _mm256_fmadd_pd(v16l, v20l, v19l);
    const __m256d v21h = _mm256_fmadd_pd(v16h, v20h, v19h);
    const __m256d v22l = _mm256_mul_pd(v2l, v2l);
    const __m256d v22h = _mm256_mul_pd(v2h, v2h);
    const __m256d v25l = _mm256_fmadd_pd(v23, v22l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v22h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v22l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v22h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v22l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v22h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v22l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v22h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v22l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v22h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v22l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v22h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v22l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v22h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v22l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v22h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v22l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v22h, v39h, v40);
    const __m256d v42l = _mm256_mul_pd(v21l, v41l);
    const __m256d v42h = _mm256_mul_pd(v21h, v41h);
    const __m256d v43l = i1e_1ulp_avx512_lanes_scalef_f64_avx2(v42l, v7l);
    const __m256d v43h = i1e_1ulp_avx512_lanes_scalef_f64_avx2(v42h, v7h);
    const __m256d v44l = _mm256_mul_pd(v43l, v2l);
    const __m256d v44h = _mm256_mul_pd(v43h, v2h);
    const __m128 v45l = _mm256_cvtpd_ps(v44l);
    const __m128 v45h = _mm256_cvtpd_ps(v44h);
    const __m256 v45 = _mm256_set_m128(v45h, v45l);
    const __m256i v47l = _mm256_castpd_si256(_mm256_cmp_pd(v46, v3l, _CMP_LT_OQ));
    const __m256i v47h = _mm256_castpd_si256(_mm256_cmp_pd(v46, v3h, _CMP_LT_OQ));
    const __m256i v47 = i1e_1ulp_avx512_join_mask_avx2(v47l, v47h);
    __m256 r0 = v45;
    __m256i any1 = v47;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v49l = i1e_1ulp_avx512_lanes_rsqrt14_f64_avx2(v3l);
        const __m256d v49h = i1e_1ulp_avx512_lanes_rsqrt14_f64_avx2(v3h);
        const __m256d v50l = _mm256_mul_pd(v48, v49l);
        const __m256d v50h = _mm256_mul_pd(v48, v49h);
        const __m256d v51l = _mm256_mul_pd(v49l, v3l);
        const __m256d v51h = _mm256_mul_pd(v49h, v3h);
        const __m256d v54l = _mm256_fnmadd_pd(v49l, v51l, v53);
        const __m256d v54h = _mm256_fnmadd_pd(v49h, v51h, v53);
        const __m256d v55l = _mm256_fmadd_pd(v50l, v54l, v49l);
        const __m256d v55h = _mm256_fmadd_pd(v50h, v54h, v49h);
        const __m256d v57l = _mm256_max_pd(v55l, v56);
        const __m256d v57h = _mm256_max_pd(v55h, v56);
        const __m256d v58l = _mm256_mul_pd(v57l, v57l);
        const __m256d v58h = _mm256_mul_pd(v57h, v57h);
        const __m256d v61l = _mm256_fmadd_pd(v58l, v59, v60);
        const __m256d v61h = _mm256_fmadd_pd(v58h, v59, v60);
        const __m256d v63l = _mm256_fmadd_pd(v58l, v61l, v62);
        const __m256d v63h = _mm256_fmadd_pd(v58h, v61h, v62);
        const __m256d v65l = _mm256_fmadd_pd(v58l, v63l, v64);
        const __m256d v65h = _mm256_fmadd_pd(v58h, v63h, v64);
        const __m256d v67l = _mm256_fmadd_pd(v58l, v65l, v66);
        const __m256d v67h = _mm256_fmadd_pd(v58h, v65h, v66);
        const __m256d v69l = _mm256_fmadd_pd(v58l, v67l, v68);
        const __m256d v69h = _mm256_fmadd_pd(v58h, v67h, v68);
        const __m256d v70l = _mm256_mul_pd(v57l, v69l);
        const __m256d v70h = _mm256_mul_pd(v57h, v69h);
        const __m256d v71l = i1e_1ulp_avx512_signed_f64_avx2(v70l, v2l);
        const __m256d v71h = i1e_1ulp_avx512_signed_f64_avx2(v70h, v2h);
        const __m128 v72l = _mm256_cvtpd_ps(v71l);
        const __m128 v72h = _mm256_cvtpd_ps(v71h);
        const __m256 v72 = _mm256_set_m128(v72h, v72l);
        r0 = _mm256_blendv_ps(r0, v72, _mm256_castsi256_ps(v47));
    }
    _mm256_storeu_ps(y, r0);
}

static I1E_1ULP_AVX512_AVX2_TARGET void i1e_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        i1e_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        i1e_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 8) of the eight that t0 holds. */
I1E_1ULP_AVX512_AVX512 __m512d i1e_1ulp_avx512_permute8_f64_avx512(__m256i i, __m512d t0) {
    return _mm512_permutexvar_pd(_mm512_cvtepi32_epi64(i), t0);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
I1E_1ULP_AVX512_AVX512 __m512d i1e_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
I1E_1ULP_AVX512_AVX512 void i1e_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m512d v8 = _mm512_set1_pd(-0x1.62e42fb83f43cp-1); /* -0.69314717411146587 */
    const __m512d v10 = _mm512_set1_pd(0x1.51aecb17e3d65p-5); /* 0.041221043268815184 */
    const __m512d v11 = _mm512_set1_pd(0x1.556411fc524d7p-3); /* 0.16669477511667338 */
    const __m512d v13 = _mm512_set1_pd(0x1.00001cd5c711ap-1); /* 0.50000085935201644 */
    const __m512d v15 = _mm512_set1_pd(0x1.ffffffd4b37fbp-1); /* 0.99999999495935243 */
    const __m512d v23 = _mm512_set1_pd(0x1.913ae9adf3ce8p-59); /* 2.7188411039028371e-18 */
    const __m512d v24 = _mm512_set1_pd(0x1.9cfbab21b9cd8p-52); /* 3.582057220400041e-16 */
    const __m512d v26 = _mm512_set1_pd(0x1.6a982ca7406ffp-43); /* 1.6102427451678442e-13 */
    const __m512d v28 = _mm512_set1_pd(0x1.243bccefe01f9p-35); /* 3.3223113387141623e-11 */
    const __m512d v30 = _mm512_set1_pd(0x1.85093d7c3079cp-28); /* 5.6612202670424502e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.6c084418b5b8ap-21); /* 6.7806297740056736e-07 */
    const __m512d v34 = _mm512_set1_pd(0x1.c722e2a47316ep-15); /* 5.4256471489463591e-05 */
    const __m512d v36 = _mm512_set1_pd(0x1.55586e5aab7c5p-9); /* 0.0026042589864436493 */
    const __m512d v38 = _mm512_set1_pd(0x1.00026d253b261p-4); /* 0.062502313947058422 */
    const __m512d v40 = _mm512_set1_pd(0x1.00026ad3a907cp-1); /* 0.50001844247573457 */
    const __m512d v46 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v48 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v53 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v56 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v59 = _mm512_set1_pd(-0x1.ba7acf76e0e78p-2); /* -0.43210910952641468 */
    const __m512d v60 = _mm512_set1_pd(0x1.b489521f215ep-9); /* 0.003330508494004944 */
    const __m512d v62 = _mm512_set1_pd(-0x1.7460000c5844dp-5); /* -0.045455932707007742 */
    const __m512d v64 = _mm512_set1_pd(-0x1.7dce5ee2d649ap-5); /* -0.046607194256190712 */
    const __m512d v66 = _mm512_set1_pd(-0x1.326415221a3a3p-3); /* -0.14960495481798572 */
    const __m512d v68 = _mm512_set1_pd(0x1.9884536d50a17p-2); /* 0.39894228319840991 */
    const __m512d t0_0 = _mm512_loadu_pd(i1e_1ulp_avx512_table0);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v3_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6_0l = _mm512_fnmadd_pd(v0, v3_0l, v5);
    const __m512d v6_0h = _mm512_fnmadd_pd(v0, v3_0h, v5);
    const __m512d v6_1l = _mm512_fnmadd_pd(v0, v3_1l, v5);
    const __m512d v6_1h = _mm512_fnmadd_pd(v0, v3_1h, v5);
    const __m512d v7_0l = _mm512_sub_pd(v6_0l, v5);
    const __m512d v7_0h = _mm512_sub_pd(v6_0h, v5);
    const __m512d v7_1l = _mm512_sub_pd(v6_1l, v5);
    const __m512d v7_1h = _mm512_sub_pd(v6_1h, v5);
    const __m512d v9_0l = _mm512_fmsub_pd(v7_0l, v8, v3_0l);
    const __m512d v9_0h = _mm512_fmsub_pd(v7_0h, v8, v3_0h);
    const __m512d v9_1l = _mm512_fmsub_pd(v7_1l, v8, v3_1l);
    const __m512d v9_1h = _mm512_fmsub_pd(v7_1h, v8, v3_1h);
    const __m512d v12_0l = _mm512_fmadd_pd(v10, v9_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v10, v9_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v10, v9_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v10, v9_1h, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v9_0l, v12_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v9_0h, v12_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v9_1l, v12_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v9_1h, v12_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v9_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v9_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v9_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v9_1h, v15);
    const __m512i v17_0l = _mm512_castpd_si512(v6_0l);
    const __m512i v17_0h = _mm512_castpd_si512(v6_0h);
    const __m512i v17_1l = _mm512_castpd_si512(v6_1l);
    const __m512i v17_1h = _mm512_castpd_si512(v6_1h);
    const __m256i v18_0l = _mm512_cvtepi64_epi32(v17_0l);
    const __m256i v18_0h = _mm512_cvtepi64_epi32(v17_0h);
    const __m512i v18_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v18_0l), v18_0h, 1);
    const __m256i v18_1l = _mm512_cvtepi64_epi32(v17_1l);
    const __m256i v18_1h = _mm512_cvtepi64_epi32(v17_1h);
    const __m512i v18_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v18_1l), v18_1h, 1);
    const __m512d v19_0l = i1e_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v18_0), t0_0);
    const __m512d v19_0h = i1e_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v18_0, 1), t0_0);
    const __m512d v19_1l = i1e_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v18_1), t0_0);
    const __m512d v19_1h = i1e_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v18_1, 1), t0_0);
    const __m512d v20_0l = _mm512_mul_pd(v9_0l, v19_0l);
    const __m512d v20_0h = _mm512_mul_pd(v9_0h, v19_0h);
    const __m512d v20_1l = _mm512_mul_pd(v9_1l, v19_1l);
    const __m512d v20_1h = _mm512_mul_pd(v9_1h, v19_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v16_0l, v20_0l, v19_0l);
    const __m512d v21_0h = _mm512_fmadd_pd(v16_0h, v20_0h, v19_0h);
    const __m512d v21_1l = _mm512_fmadd_pd(v16_1l, v20_1l, v19_1l);
    const __m512d v21_1h = _mm512_fmadd_pd(v16_1h, v20_1h, v19_1h);
    const __m512d v22_0l = _mm512_mul_pd(v2_0l, v2_0l);
    const __m512d v22_0h = _mm512_mul_pd(v2_0h, v2_0h);
    const __m512d v22_1l = _mm512_mul_pd(v2_1l, v2_1l);
    const __m512d v22_1h = _mm512_mul_pd(v2_1h, v2_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v23, v22_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23, v22_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23, v22_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23, v22_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v22_0l, v25_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v22_0h, v25_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v22_1l, v25_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v22_1h, v25_1h, v26);
    const __m512d v29_0l = _mm512_fmadd_pd(v22_0l, v27_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v22_0h, v27_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v22_1l, v27_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v22_1h, v27_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v22_0l, v29_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v22_0h, v29_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v22_1l, v29_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v22_1h, v29_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v31_0l, v22_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v31_0h, v22_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v31_1l, v22_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v31_1h, v22_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v22_0l, v33_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v22_0h, v33_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v22_1l, v33_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v22_1h, v33_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v22_0l, v35_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v22_0h, v35_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v22_1l, v35_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v22_1h, v35_1h, v36);
    const __m512d v39_0l = _mm512_fmadd_pd(v22_0l, v37_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v22_0h, v37_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v22_1l, v37_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v22_1h, v37_1h, v38);
    const __m512d v41_0l = _mm512_fmadd_pd(v22_0l, v39_0l, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v22_0h, v39_0h, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v22_1l, v39_1l, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v22_1h, v39_1h, v40);
    const __m512d v42_0l = _mm512_mul_pd(v21_0l, v41_0l);
    const __m512d v42_0h = _mm512_mul_pd(v21_0h, v41_0h);
    const __m512d v42_1l = _mm512_mul_pd(v21_1l, v41_1l);
    const __m512d v42_1h = _mm512_mul_pd(v21_1h, v41_1h);
    const __m512d v43_0l = _mm512_scalef_pd(v42_0l, v7_0l);
    const __m512d v43_0h = _mm512_scalef_pd(v42_0h, v7_0h);
    const __m512d v43_1l = _mm512_scalef_pd(v42_1l, v7_1l);
    const __m512d v43_1h = _mm512_scalef_pd(v42_1h, v7_1h);
    const __m512d v44_0l = _mm512_mul_pd(v43_0l, v2_0l);
    const __m512d v44_0h = _mm512_mul_pd(v43_0h, v2_0h);
    const __m512d v44_1l = _mm512_mul_pd(v43_1l, v2_1l);
    const __m512d v44_1h = _mm512_mul_pd(v43_1h, v2_1h);
    const __m256 v45_0l = _mm512_cvtpd_ps(v44_0l);
    const __m256 v45_0h = _mm512_cvtpd_ps(v44_0h);
    const __m512 v45_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v45_0l), v45_0h, 1);
    const __m256 v45_1l = _mm512_cvtpd_ps(v44_1l);
    const __m256 v45_1h = _mm512_cvtpd_ps(v44_1h);
    const __m512 v45_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v45_1l), v45_1h, 1);
    const __mmask8 v47_0l = _mm512_cmp_pd_mask(v46, v3_0l, _CMP_LT_OQ);
    const __mmask8 v47_0h = _mm512_cmp_pd_mask(v46, v3_0h, _CMP_LT_OQ);
    const __mmask16 v47_0 = _mm512_kunpackb(v47_0h, v47_0l);
    const __mmask8 v47_1l = _mm512_cmp_pd_mask(v46, v3_1l, _CMP_LT_OQ);
    const __mmask8 v47_1h = _mm512_cmp_pd_mask(v46, v3_1h, _CMP_LT_OQ);
    const __mmask16 v47_1 = _mm512_kunpackb(v47_1h, v47_1l);
    __m512 r0_0 = v45_0;
    __m512 r0_1 = v45_1;
    __mmask16 any1 = v47_0;
    any1 = (__mmask16)(any1 | v47_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v49_0l = _mm512_rsqrt14_pd(v3_0l);
        const __m512d v49_0h = _mm512_rsqrt14_pd(v3_0h);
        const __m512d v49_1l = _mm512_rsqrt14_pd(v3_1l);
        const __m512d v49_1h = _mm512_rsqrt14_pd(v3_1h);
        const __m512d v50_0l = _mm512_mul_pd(v48, v49_0l);
        const __m512d v50_0h = _mm512_mul_pd(v48, v49_0h);
        const __m512d v50_1l = _mm512_mul_pd(v48, v49_1l);
        const __m512d v50_1h = _mm512_mul_pd(v48, v49_1h);
        const __m512d v51_0l = _mm512_mul_pd(v49_0l, v3_0l);
        const __m512d v51_0h = _mm512_mul_pd(v49_0h, v3_0h);
        const __m512d v51_1l = _mm512_mul_pd(v49_1l, v3_1l);
        const __m512d v51_1h = _mm512_mul_pd(v49_1h, v3_1h);
        const __m512d v54_0l = _mm512_fnmadd_pd(v49_0l, v51_0l, v53);
        const __m512d v54_0h = _mm512_fnmadd_pd(v49_0h, v51_0h, v53);
        const __m512d v54_1l = _mm512_fnmadd_pd(v49_1l, v51_1l, v53);
        const __m512d v54_1h = _mm512_fnmadd_pd(v49_1h, v51_1h, v53);
        const __m512d v55_0l = _mm512_fmadd_pd(v50_0l, v54_0l, v49_0l);
        const __m512d v55_0h = _mm512_fmadd_pd(v50_0h, v54_0h, v49_0h);
        const __m512d v55_1l = _mm512_fmadd_pd(v50_1l, v54_1l, v49_1l);
        const __m512d v55_1h = _mm512_fmadd_pd(v50_1h, v54_1h, v49_1h);
        const __m512d v57_0l = _mm512_max_pd(v55_0l, v56);
        const __m512d v57_0h = _mm512_max_pd(v55_0h, v56);
        const __m512d v57_1l = _mm512_max_pd(v55_1l, v56);
        const __m512d v57_1h = _mm512_max_pd(v55_1h, v56);
        const __m512d v58_0l = _mm512_mul_pd(v57_0l, v57_0l);
        const __m512d v58_0h = _mm512_mul_pd(v57_0h, v57_0h);
        const __m512d v58_1l = _mm512_mul_pd(v57_1l, v57_1l);
        const __m512d v58_1h = _mm512_mul_pd(v57_1h, v57_1h);
        const __m512d v61_0l = _mm512_fmadd_pd(v58_0l, v59, v60);
        const __m512d v61_0h = _mm512_fmadd_pd(v58_0h, v59, v60);
        const __m512d v61_1l = _mm512_fmadd_pd(v58_1l, v59, v60);
        const __m512d v61_1h = _mm512_fmadd_pd(v58_1h, v59, v60);
        const __m512d v63_0l = _mm512_fmadd_pd(v58_0l, v61_0l, v62);
        const __m512d v63_0h = _mm512_fmadd_pd(v58_0h, v61_0h, v62);
        const __m512d v63_1l = _mm512_fmadd_pd(v58_1l, v61_1l, v62);
        const __m512d v63_1h = _mm512_fmadd_pd(v58_1h, v61_1h, v62);
        const __m512d v65_0l = _mm512_fmadd_pd(v58_0l, v63_0l, v64);
        const __m512d v65_0h = _mm512_fmadd_pd(v58_0h, v63_0h, v64);
        const __m512d v65_1l = _mm512_fmadd_pd(v58_1l, v63_1l, v64);
        const __m512d v65_1h = _mm512_fmadd_pd(v58_1h, v63_1h, v64);
        const __m512d v67_0l = _mm512_fmadd_pd(v58_0l, v65_0l, v66);
        const __m512d v67_0h = _mm512_fmadd_pd(v58_0h, v65_0h, v66);
        const __m512d v67_1l = _mm512_fmadd_pd(v58_1l, v65_1l, v66);
        const __m512d v67_1h = _mm512_fmadd_pd(v58_1h, v65_1h, v66);
        const __m512d v69_0l = _mm512_fmadd_pd(v58_0l, v67_0l, v68);
        const __m512d v69_0h = _mm512_fmadd_pd(v58_0h, v67_0h, v68);
        const __m512d v69_1l = _mm512_fmadd_pd(v58_1l, v67_1l, v68);
        const __m512d v69_1h = _mm512_fmadd_pd(v58_1h, v67_1h, v68);
        const __m512d v70_0l = _mm512_mul_pd(v57_0l, v69_0l);
        const __m512d v70_0h = _mm512_mul_pd(v57_0h, v69_0h);
        const __m512d v70_1l = _mm512_mul_pd(v57_1l, v69_1l);
        const __m512d v70_1h = _mm512_mul_pd(v57_1h, v69_1h);
        const __m512d v71_0l = i1e_1ulp_avx512_signed_f64_avx512(v70_0l, v2_0l);
        const __m512d v71_0h = i1e_1ulp_avx512_signed_f64_avx512(v70_0h, v2_0h);
        const __m512d v71_1l = i1e_1ulp_avx512_signed_f64_avx512(v70_1l, v2_1l);
        const __m512d v71_1h = i1e_1ulp_avx512_signed_f64_avx512(v70_1h, v2_1h);
        const __m256 v72_0l = _mm512_cvtpd_ps(v71_0l);
        const __m256 v72_0h = _mm512_cvtpd_ps(v71_0h);
        const __m512 v72_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v72_0l), v72_0h, 1);
        const __m256 v72_1l = _mm512_cvtpd_ps(v71_1l);
        const __m256 v72_1h = _mm512_cvtpd_ps(v71_1h);
        const __m512 v72_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v72_1l), v72_1h, 1);
        r0_0 = _mm512_mask_blend_ps(v47_0, r0_0, v72_0);
        r0_1 = _mm512_mask_blend_ps(v47_1, r0_1, v72_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static I1E_1ULP_AVX512_AVX512_TARGET void i1e_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+49); /* 844424930131968 */
    const __m512d v8 = _mm512_set1_pd(-0x1.62e42fb83f43cp-1); /* -0.69314717411146587 */
    const __m512d v10 = _mm512_set1_pd(0x1.51aecb17e3d65p-5); /* 0.041221043268815184 */
    const __m512d v11 = _mm512_set1_pd(0x1.556411fc524d7p-3); /* 0.16669477511667338 */
    const __m512d v13 = _mm512_set1_pd(0x1.00001cd5c711ap-1); /* 0.50000085935201644 */
    const __m512d v15 = _mm512_set1_pd(0x1.ffffffd4b37fbp-1); /* 0.99999999495935243 */
    const __m512d v23 = _mm512_set1_pd(0x1.913ae9adf3ce8p-59); /* 2.7188411039028371e-18 */
    const __m512d v24 = _mm512_set1_pd(0x1.9cfbab21b9cd8p-52); /* 3.582057220400041e-16 */
    const __m512d v26 = _mm512_set1_pd(0x1.6a982ca7406ffp-43); /* 1.6102427451678442e-13 */
    const __m512d v28 = _mm512_set1_pd(0x1.243bccefe01f9p-35); /* 3.3223113387141623e-11 */
    const __m512d v30 = _mm512_set1_pd(0x1.85093d7c3079cp-28); /* 5.6612202670424502e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.6c084418b5b8ap-21); /* 6.7806297740056736e-07 */
    const __m512d v34 = _mm512_set1_pd(0x1.c722e2a47316ep-15); /* 5.4256471489463591e-05 */
    const __m512d v36 = _mm512_set1_pd(0x1.55586e5aab7c5p-9); /* 0.0026042589864436493 */
    const __m512d v38 = _mm512_set1_pd(0x1.00026d253b261p-4); /* 0.062502313947058422 */
    const __m512d v40 = _mm512_set1_pd(0x1.00026ad3a907cp-1); /* 0.50001844247573457 */
    const __m512d v46 = _mm512_set1_pd(0x1p+3); /* 8 */
    const __m512d v48 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v53 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v56 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v59 = _mm512_set1_pd(-0x1.ba7acf76e0e78p-2); /* -0.43210910952641468 */
    const __m512d v60 = _mm512_set1_pd(0x1.b489521f215ep-9); /* 0.003330508494004944 */
    const __m512d v62 = _mm512_set1_pd(-0x1.7460000c5844dp-5); /* -0.045455932707007742 */
    const __m512d v64 = _mm512_set1_pd(-0x1.7dce5ee2d649ap-5); /* -0.046607194256190712 */
    const __m512d v66 = _mm512_set1_pd(-0x1.326415221a3a3p-3); /* -0.14960495481798572 */
    const __m512d v68 = _mm512_set1_pd(0x1.9884536d50a17p-2); /* 0.39894228319840991 */
    const __m512d t0_0 = _mm512_loadu_pd(i1e_1ulp_avx512_table0);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_fnmadd_pd(v0, v3l, v5);
    const __m512d v6h = _mm512_fnmadd_pd(v0, v3h, v5);
    const __m512d v7l = _mm512_sub_pd(v6l, v5);
    const __m512d v7h = _mm512_sub_pd(v6h, v5);
    const __m512d v9l = _mm512_fmsub_pd(v7l, v8, v3l);
    const __m512d v9h = _mm512_fmsub_pd(v7h, v8, v3h);
    const __m512d v12l = _mm512_fmadd_pd(v10, v9l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10, v9h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v9l, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v9h, v12h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v9l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v9h, v15);
    const __m512i v17l = _mm512_castpd_si512(v6l);
    const __m512i v17h = _mm512_castpd_si512(v6h);
    const __m256i v18l = _mm512_cvtepi64_epi32(v17l);
    const __m256i v18h = _mm512_cvtepi64_epi32(v17h);
    const __m512i v18 = _mm512_inserti32x8(_mm512_castsi256_si512(v18l), v18h, 1);
    const __m512d v19l = i1e_1ulp_avx512_permute8_f64_avx512(_mm512_castsi512_si256(v18), t0_0);
    const __m512d v19h = i1e_1ulp_avx512_permute8_f64_avx512(_mm512_extracti32x8_epi32(v18, 1), t0_0);
    const __m512d v20l = _mm512_mul_pd(v9l, v19l);
    const __m512d v20h = _mm512_mul_pd(v9h, v19h);
    const __m512d v21l = _mm512_fmadd_pd(v16l, v20l, v19l);
    const __m512d v21h = _mm512_fmadd_pd(v16h, v20h, v19h);
    const __m512d v22l = _mm512_mul_pd(v2l, v2l);
    const __m512d v22h = _mm512_mul_pd(v2h, v2h);
    const __m512d v25l = _mm512_fmadd_pd(v23, v22l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v22h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v22l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v22h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v22l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v22h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v22l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v22h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v22l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v22h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v22l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v22h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v22l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v22h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v22l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v22h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v22l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v22h, v39h, v40);
    const __m512d v42l = _mm512_mul_pd(v21l, v41l);
    const __m512d v42h = _mm512_mul_pd(v21h, v41h);
    const __m512d v43l = _mm512_scalef_pd(v42l, v7l);
    const __m512d v43h = _mm512_scalef_pd(v42h, v7h);
    const __m512d v44l = _mm512_mul_pd(v43l, v2l);
    const __m512d v44h = _mm512_mul_pd(v43h, v2h);
    const __m256 v45l = _mm512_cvtpd_ps(v44l);
    const __m256 v45h = _mm512_cvtpd_ps(v44h);
    const __m512 v45 = _mm512_insertf32x8(_mm512_castps256_ps512(v45l), v45h, 1);
    const __mmask8 v47l = _mm512_cmp_pd_mask(v46, v3l, _CMP_LT_OQ);
    const __mmask8 v47h = _mm512_cmp_pd_mask(v46, v3h, _CMP_LT_OQ);
    const __mmask16 v47 = _mm512_kunpackb(v47h, v47l);
    __m512 r0 = v45;
    __mmask16 any1 = v47;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v49l = _mm512_rsqrt14_pd(v3l);
        const __m512d v49h = _mm512_rsqrt14_pd(v3h);
        const __m512d v50l = _mm512_mul_pd(v48, v49l);
        const __m512d v50h = _mm512_mul_pd(v48, v49h);
        const __m512d v51l = _mm512_mul_pd(v49l, v3l);
        const __m512d v51h = _mm512_mul_pd(v49h, v3h);
        const __m512d v54l = _mm512_fnmadd_pd(v49l, v51l, v53);
        const __m512d v54h = _mm512_fnmadd_pd(v49h, v51h, v53);
        const __m512d v55l = _mm512_fmadd_pd(v50l, v54l, v49l);
        const __m512d v55h = _mm512_fmadd_pd(v50h, v54h, v49h);
        const __m512d v57l = _mm512_max_pd(v55l, v56);
        const __m512d v57h = _mm512_max_pd(v55h, v56);
        const __m512d v58l = _mm512_mul_pd(v57l, v57l);
        const __m512d v58h = _mm512_mul_pd(v57h, v57h);
        const __m512d v61l = _mm512_fmadd_pd(v58l, v59, v60);
        const __m512d v61h = _mm512_fmadd_pd(v58h, v59, v60);
        const __m512d v63l = _mm512_fmadd_pd(v58l, v61l, v62);
        const __m512d v63h = _mm512_fmadd_pd(v58h, v61h, v62);
        const __m512d v65l = _mm512_fmadd_pd(v58l, v63l, v64);
        const __m512d v65h = _mm512_fmadd_pd(v58h, v63h, v64);
        const __m512d v67l = _mm512_fmadd_pd(v58l, v65l, v66);
        const __m512d v67h = _mm512_fmadd_pd(v58h, v65h, v66);
        const __m512d v69l = _mm512_fmadd_pd(v58l, v67l, v68);
        const __m512d v69h = _mm512_fmadd_pd(v58h, v67h, v68);
        const __m512d v70l = _mm512_mul_pd(v57l, v69l);
        const __m512d v70h = _mm512_mul_pd(v57h, v69h);
        const __m512d v71l = i1e_1ulp_avx512_signed_f64_avx512(v70l, v2l);
        const __m512d v71h = i1e_1ulp_avx512_signed_f64_avx512(v70h, v2h);
        const __m256 v72l = _mm512_cvtpd_ps(v71l);
        const __m256 v72h = _mm512_cvtpd_ps(v71h);
        const __m512 v72 = _mm512_insertf32x8(_mm512_castps256_ps512(v72l), v72h, 1);
        r0 = _mm512_mask_blend_ps(v47, r0, v72);
    }
    _mm512_storeu_ps(y, r0);
}

static I1E_1ULP_AVX512_AVX512_TARGET void i1e_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        i1e_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        i1e_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        i1e_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. I1E_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int i1e_1ulp_avx512_level(void) {
#if defined(I1E_1ULP_AVX512_FORCE_ISA)
    return I1E_1ULP_AVX512_FORCE_ISA;
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

float i1e_1ulp_avx512(float x) {
    return i1e_1ulp_avx512_element(x);
}

void i1e_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = i1e_1ulp_avx512_level();
    if (level == 2) {
        i1e_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        i1e_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    i1e_1ulp_avx512_array_portable(x, y, n);
}
