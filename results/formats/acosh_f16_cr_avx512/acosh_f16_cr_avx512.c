/* acosh_f16_cr_avx512: acosh
 *
 *   target       acosh, arcosh x, f16
 *   domain       every input
 *   max error    0.499953 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.39p+0 (1.22265625, encoding 0x3ce4)
 *   result there 0x1.4fcp-1 (0.655761719, encoding 0x393f)
 *   mean error   0.062473 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           07fa2ddca8891415facf8e29fd05b04c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acosh --fmt f16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/acosh_f16_avx512.db
 *                time: 0.6208 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "acosh_f16_cr_avx512.h"

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

static inline float acosh_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float acosh_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = acosh_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return acosh_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acosh_f16_cr_avx512_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t acosh_f16_cr_avx512_rcp14_lines[64][2] = {
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
 * acosh_f16_cr_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t acosh_f16_cr_avx512_rsqrt14_lines[64][2] = {
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
static inline float acosh_f16_cr_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = acosh_f16_cr_avx512_frombits_f32((128 * acosh_f16_cr_avx512_rsqrt14_lines[row][0] -
                          acosh_f16_cr_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= acosh_f16_cr_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

static inline float acosh_f16_cr_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = acosh_f16_cr_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float acosh_f16_cr_avx512_getmant75_f32(float a) {
    float m = acosh_f16_cr_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acosh_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* The exponent field, of a subnormal after scaling. */
static inline float acosh_f16_cr_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double acosh_f16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int acosh_f16_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vscalefps does. The product is exact in double for |floor(b)| <= 400, which
 * covers every result; adding 2^52 puts the biased exponent into the low bits. */
static inline float acosh_f16_cr_avx512_scalef_f32(float a, float b) {
    double e = floor((double)b), p;
    float r;
    uint64_t i;
    e = e < 400 ? e : 400;
    e = e > -400 ? e : -400;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    p = acosh_f16_cr_avx512_frombits_f64((int64_t)(i << 52));
    p = b == INFINITY ? (double)INFINITY : p;
    p = b == -INFINITY ? 0.0 : p;
    r = (float)((double)a * p);
    r = b != b ? a + b : r;
    return ((a != a) & (fabsf(b) == INFINITY) & !acosh_f16_cr_avx512_signaling_f32(a)) ? (float)p : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t acosh_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)acosh_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = acosh_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const float acosh_f16_cr_avx512_table0[32] = {
    0x1.55774cp+0f, 0x1.47d6c4p+0f, 0x1.3b20ccp+0f, 0x1.2f45eep+0f,
    0x1.246d98p+0f, 0x1.1a6a14p+0f, 0x1.1123a2p+0f, 0x1p+0f,
    0x1p+0f, 0x1p+0f, 0x1.e20c6cp-1f, 0x1.d3f2e2p-1f,
    0x1.c712b8p-1f, 0x1.baf34ap-1f, 0x1.af44dap-1f, 0x1.a438f6p-1f,
    0x1.99bcb4p-1f, 0x1.8f8434p-1f, 0x1.86147ep-1f, 0x1.7d29p-1f,
    0x1.748b3p-1f, 0x1.6bf76cp-1f, 0x1.645402p-1f, 0x1.5cb014p-1f,
    0x1.5544cp-1f, 0x1.4e407cp-1f, 0x1.47b828p-1f, 0x1.4128fcp-1f,
    0x1.3b1538p-1f, 0x1.3546cp-1f, 0x1.2f5442p-1f, 0x1.29cebp-1f,
};

static const float acosh_f16_cr_avx512_table1[32] = {
    -0x1.26fcp-2f, -0x1.fa9p-3f, -0x1.a994p-3f, -0x1.5b0cp-3f,
    -0x1.1078p-3f, -0x1.9238p-4f, -0x1.097p-4f, 0x0p+0f,
    0x0p+0f, 0x0p+0f, 0x1.eddp-5f, 0x1.708p-4f,
    0x1.e2c8p-4f, 0x1.28bp-3f, 0x1.5f6cp-3f, 0x1.949p-3f,
    0x1.c85p-3f, 0x1.fc0cp-3f, 0x1.168p-2f, 0x1.2e3p-2f,
    0x1.459ap-2f, 0x1.5d74p-2f, 0x1.732cp-2f, 0x1.895ep-2f,
    0x1.9f64p-2f, 0x1.b4aap-2f, 0x1.c8ep-2f, 0x1.dd94p-2f,
    0x1.f124p-2f, 0x1.0218p-1f, 0x1.0c09p-1f, 0x1.1571p-1f,
};

static inline uint16_t acosh_f16_cr_avx512_element(uint16_t x) {
    const float v0 = 0x1.4e80acp-2f; /* 0.326662719 */
    const float v1 = 0x1.000002p-1f; /* 0.50000006 */
    const int32_t v2 = (int32_t)x;
    const float v3 = acosh_f16_cr_avx512_fromhalf_f32(v2);
    const float v4 = 0x1p+0f; /* 1 */
    const float v5 = v3 - v4;
    const float v6 = v5 + v5;
    const float v7 = acosh_f16_cr_avx512_fma_f32(v5, v5, v6);
    const float v8 = 0x1p-60f; /* 8.67361738e-19 */
    const float v9 = v7 > v8 ? v7 : v8;
    const float v10 = acosh_f16_cr_avx512_rsqrt14_f32(v9);
    const float v11 = v10 * v7;
    const float v12 = v1 * v11;
    const float v13 = 0x1p-1f; /* 0.5 */
    const float v14 = v13 * v3;
    const float v15 = v12 + v14;
    const float v16 = v15 - v14;
    const float v17 = v12 - v16;
    const float v18 = 0x1.0004dep-2f; /* 0.250018567 */
    const float v19 = v18 * v10;
    const float v20 = -v11;
    const float v21 = acosh_f16_cr_avx512_fma_f32(v11, v20, v6);
    const float v22 = acosh_f16_cr_avx512_fma_f32(v5, v5, v21);
    const float v23 = v19 * v22;
    const float v24 = v17 + v23;
    const float v25 = acosh_f16_cr_avx512_getmant75_f32(v15);
    const float v26 = 0x1p-40f; /* 9.09494702e-13 */
    const float v27 = 0x1.7fffdp+18f; /* 393215.25 */
    const float v28 = acosh_f16_cr_avx512_fma_f32(v26, v25, v27);
    const float v29 = v25 + v28;
    const int32_t v30 = acosh_f16_cr_avx512_bits_f32(v29);
    const float v31 = acosh_f16_cr_avx512_table0[(uint32_t)v30 & (32u - 1)];
    const float v32 = acosh_f16_cr_avx512_getexp_f32(v15);
    const float v33 = acosh_f16_cr_avx512_getexp_f32(v25);
    const float v34 = v32 - v33;
    const float v35 = -v34;
    const float v36 = acosh_f16_cr_avx512_scalef_f32(v31, v35);
    const float v37 = -0x1p+0f; /* -1 */
    const float v38 = acosh_f16_cr_avx512_fma_f32(v31, v25, v37);
    const float v39 = acosh_f16_cr_avx512_fma_f32(v24, v36, v38);
    const float v40 = -0x1.00388ap-1f; /* -0.500431359 */
    const float v41 = acosh_f16_cr_avx512_fma_f32(v0, v39, v40);
    const float v42 = v39 * v39;
    const float v43 = v4 + v34;
    const float v44 = 0x1.7c2552p-20f; /* 1.4161534e-06 */
    const float v45 = acosh_f16_cr_avx512_fma_f32(v43, v44, v39);
    const float v46 = acosh_f16_cr_avx512_fma_f32(v41, v42, v45);
    const float v47 = 0x1.62e4p-1f; /* 0.693145752 */
    const float v48 = acosh_f16_cr_avx512_table1[(uint32_t)v30 & (32u - 1)];
    const float v49 = acosh_f16_cr_avx512_fma_f32(v43, v47, v48);
    const float v50 = v46 + v49;
    const int32_t v51 = acosh_f16_cr_avx512_tohalf_f32(v50);
    const int v52 = v4 <= v3;
    const float v53 = 0x1.8p+22f; /* 6291456 */
    const int v54 = v3 < v53;
    const int v55 = v52 & v54;
    const int v56 = !v55;
    int32_t r0 = v51;
    if (v56) {
        const int v57 = v3 < v4;
        const float v58 = NAN;
        const float v59 = v57 ? v58 : v3;
        const int32_t v60 = acosh_f16_cr_avx512_tohalf_f32(v59);
        r0 = v60;
    }
    return (uint16_t)r0;
}

static void acosh_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acosh_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOSH_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ACOSH_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOSH_F16_CR_AVX512_AVX2 static inline ACOSH_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOSH_F16_CR_AVX512_AVX512 static inline ACOSH_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ACOSH_F16_CR_AVX512_AVX2 __m256 acosh_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F16_CR_AVX512_AVX2 __m256i acosh_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ACOSH_F16_CR_AVX512_AVX2 __m256 acosh_f16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
ACOSH_F16_CR_AVX512_AVX2 __m256 acosh_f16_cr_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(acosh_f16_cr_avx512_permute16_avx2(i, t0, t1),
                            acosh_f16_cr_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* What vscalefps does: a * 2^floor(b), exact in double until the one rounding. */
ACOSH_F16_CR_AVX512_AVX2 __m128 acosh_f16_cr_avx512_scalef_half_f32_avx2(__m128 a, __m128 b) {
    const __m256d x = _mm256_cvtps_pd(a), y = _mm256_cvtps_pd(b);
    const __m256d infinity = _mm256_set1_pd(INFINITY);
    const __m256d e =
        _mm256_min_pd(_mm256_max_pd(_mm256_floor_pd(y), _mm256_set1_pd(-400.0)),
                      _mm256_set1_pd(400.0));
    const __m256i whole = _mm256_cvtepi32_epi64(_mm256_cvtpd_epi32(e));
    const __m256i biased = _mm256_add_epi64(whole, _mm256_set1_epi64x(1023));
    __m256d p = _mm256_castsi256_pd(_mm256_slli_epi64(biased, 52));
    p = _mm256_blendv_pd(p, infinity, _mm256_cmp_pd(y, infinity, _CMP_EQ_OQ));
    p = _mm256_andnot_pd(_mm256_cmp_pd(y, _mm256_set1_pd(-INFINITY), _CMP_EQ_OQ), p);
    p = _mm256_blendv_pd(p, y, _mm256_cmp_pd(y, y, _CMP_UNORD_Q));
    return _mm256_cvtpd_ps(_mm256_mul_pd(x, p));
}

/* Any operands. A quiet NaN times 2^inf is inf, and times 2^-inf zero. */
static ACOSH_F16_CR_AVX512_AVX2_TARGET __m256 acosh_f16_cr_avx512_scalef_any_f32_avx2(__m256 a, __m256 b) {
    const __m256 r = _mm256_set_m128(
        acosh_f16_cr_avx512_scalef_half_f32_avx2(_mm256_extractf128_ps(a, 1),
                                 _mm256_extractf128_ps(b, 1)),
        acosh_f16_cr_avx512_scalef_half_f32_avx2(_mm256_castps256_ps128(a), _mm256_castps256_ps128(b)));
    const __m256i bits = _mm256_castps_si256(a);
    const __m256 quiet = _mm256_castsi256_ps(_mm256_slli_epi32(bits, 9));
    const __m256 size = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), b);
    const __m256 infinite = _mm256_cmp_ps(size, _mm256_set1_ps(INFINITY), _CMP_EQ_OQ);
    const __m256 nan = _mm256_and_ps(_mm256_cmp_ps(a, a, _CMP_UNORD_Q), quiet);
    return _mm256_blendv_ps(r, _mm256_max_ps(b, _mm256_setzero_ps()),
                            _mm256_and_ps(nan, infinite));
}

/* One multiplication where 2^floor(b) is a normal float in all lanes. */
ACOSH_F16_CR_AVX512_AVX2 __m256 acosh_f16_cr_avx512_scalef_f32_avx2(__m256 a, __m256 b) {
    const __m256 e = _mm256_floor_ps(b);
    const __m256 fits =
        _mm256_and_ps(_mm256_cmp_ps(e, _mm256_set1_ps(-126.0f), _CMP_GE_OQ),
                      _mm256_cmp_ps(e, _mm256_set1_ps(127.0f), _CMP_LE_OQ));
    if (__builtin_expect(_mm256_movemask_ps(fits) != 0xff, 0))
        return acosh_f16_cr_avx512_scalef_any_f32_avx2(a, b);
    const __m256i biased =
        _mm256_add_epi32(_mm256_cvtps_epi32(e), _mm256_set1_epi32(127));
    return _mm256_mul_ps(a, _mm256_castsi256_ps(_mm256_slli_epi32(biased, 23)));
}

ACOSH_F16_CR_AVX512_AVX2 __m256i acosh_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ACOSH_F16_CR_AVX512_AVX2 __m256i acosh_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return acosh_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(acosh_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ACOSH_F16_CR_AVX512_AVX2 void acosh_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
ACOSH_F16_CR_AVX512_AVX2 __m256 acosh_f16_cr_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = acosh_f16_cr_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
ACOSH_F16_CR_AVX512_AVX2 __m256 acosh_f16_cr_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = acosh_f16_cr_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
ACOSH_F16_CR_AVX512_AVX2 __m256 acosh_f16_cr_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = acosh_f16_cr_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

ACOSH_F16_CR_AVX512_AVX2 void acosh_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.4e80acp-2f); /* 0.326662719 */
    const __m256 v1 = _mm256_set1_ps(0x1.000002p-1f); /* 0.50000006 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v8 = _mm256_set1_ps(0x1p-60f); /* 8.67361738e-19 */
    const __m256 v13 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v18 = _mm256_set1_ps(0x1.0004dep-2f); /* 0.250018567 */
    const __m256 v26 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v27 = _mm256_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m256 v37 = _mm256_set1_ps(-0x1p+0f); /* -1 */
    const __m256 v40 = _mm256_set1_ps(-0x1.00388ap-1f); /* -0.500431359 */
    const __m256 v44 = _mm256_set1_ps(0x1.7c2552p-20f); /* 1.4161534e-06 */
    const __m256 v47 = _mm256_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m256 v53 = _mm256_set1_ps(0x1.8p+22f); /* 6291456 */
    const __m256 v58 = _mm256_set1_ps(NAN);
    const __m256 t0_0 = _mm256_loadu_ps(acosh_f16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(acosh_f16_cr_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(acosh_f16_cr_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(acosh_f16_cr_avx512_table0 + 24);
    const __m256 t1_0 = _mm256_loadu_ps(acosh_f16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(acosh_f16_cr_avx512_table1 + 8);
    const __m256 t1_2 = _mm256_loadu_ps(acosh_f16_cr_avx512_table1 + 16);
    const __m256 t1_3 = _mm256_loadu_ps(acosh_f16_cr_avx512_table1 + 24);
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = acosh_f16_cr_avx512_fromhalf_f32_avx2(v2);
    const __m256 v5 = _mm256_sub_ps(v3, v4);
    const __m256 v6 = _mm256_add_ps(v5, v5);
    const __m256 v7 = _mm256_fmadd_ps(v5, v5, v6);
    const __m256 v9 = _mm256_max_ps(v7, v8);
    const __m256 v10 = acosh_f16_cr_avx512_lanes_rsqrt14_f32_avx2(v9);
    const __m256 v11 = _mm256_mul_ps(v10, v7);
    const __m256 v12 = _mm256_mul_ps(v1, v11);
    const __m256 v14 = _mm256_mul_ps(v13, v3);
    const __m256 v15 = _mm256_add_ps(v12, v14);
    const __m256 v16 = _mm256_sub_ps(v15, v14);
    const __m256 v17 = _mm256_sub_ps(v12, v16);
    const __m256 v19 = _mm256_mul_ps(v18, v10);
    const __m256 v21 = _mm256_fnmadd_ps(v11, v11, v6);
    const __m256 v22 = _mm256_fmadd_ps(v5, v5, v21);
    const __m256 v23 = _mm256_mul_ps(v19, v22);
    const __m256 v24 = _mm256_add_ps(v17, v23);
    const __m256 v25 = acosh_f16_cr_avx512_lanes_getmant75_f32_avx2(v15);
    const __m256 v28 = _mm256_fmadd_ps(v26, v25, v27);
    const __m256 v29 = _mm256_add_ps(v25, v28);
    const __m256i v30 = acosh_f16_cr_avx512_bits_f32_avx2(v29);
    const __m256 v31 = acosh_f16_cr_avx512_permute32_avx2(v30, t0_0, t0_1, t0_2, t0_3);
    const __m256 v32 = acosh_f16_cr_avx512_lanes_getexp_f32_avx2(v15);
    const __m256 v33 = acosh_f16_cr_avx512_lanes_getexp_f32_avx2(v25);
    const __m256 v34 = _mm256_sub_ps(v32, v33);
    const __m256 v35 = _mm256_xor_ps(v34, _mm256_set1_ps(-0.0f));
    const __m256 v36 = acosh_f16_cr_avx512_scalef_f32_avx2(v31, v35);
    const __m256 v38 = _mm256_fmadd_ps(v31, v25, v37);
    const __m256 v39 = _mm256_fmadd_ps(v24, v36, v38);
    const __m256 v41 = _mm256_fmadd_ps(v0, v39, v40);
    const __m256 v42 = _mm256_mul_ps(v39, v39);
    const __m256 v43 = _mm256_add_ps(v4, v34);
    const __m256 v45 = _mm256_fmadd_ps(v43, v44, v39);
    const __m256 v46 = _mm256_fmadd_ps(v41, v42, v45);
    const __m256 v48 = acosh_f16_cr_avx512_permute32_avx2(v30, t1_0, t1_1, t1_2, t1_3);
    const __m256 v49 = _mm256_fmadd_ps(v43, v47, v48);
    const __m256 v50 = _mm256_add_ps(v46, v49);
    const __m256i v51 = acosh_f16_cr_avx512_tohalf_total_f32_avx2(v50);
    const __m256i v52 = _mm256_castps_si256(_mm256_cmp_ps(v4, v3, _CMP_LE_OQ));
    const __m256i v54 = _mm256_castps_si256(_mm256_cmp_ps(v3, v53, _CMP_LT_OQ));
    const __m256i v55 = _mm256_and_si256(v52, v54);
    const __m256i v56 = _mm256_xor_si256(v55, _mm256_set1_epi32(-1));
    __m256i r0 = v51;
    __m256i any1 = v56;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v57 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_LT_OQ));
        const __m256 v59 = _mm256_blendv_ps(v3, v58, _mm256_castsi256_ps(v57));
        const __m256i v60 = acosh_f16_cr_avx512_tohalf_total_f32_avx2(v59);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v60), _mm256_castsi256_ps(v56)));
    }
    acosh_f16_cr_avx512_store_u16_avx2(y, r0);
}

static ACOSH_F16_CR_AVX512_AVX2_TARGET void acosh_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acosh_f16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acosh_f16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOSH_F16_CR_AVX512_AVX512 __m512i acosh_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ACOSH_F16_CR_AVX512_AVX512 __m512i acosh_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ACOSH_F16_CR_AVX512_AVX512 __m512i acosh_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return acosh_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(acosh_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOSH_F16_CR_AVX512_AVX512 void acosh_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.4e80acp-2f); /* 0.326662719 */
    const __m512 v1 = _mm512_set1_ps(0x1.000002p-1f); /* 0.50000006 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(0x1p-60f); /* 8.67361738e-19 */
    const __m512 v13 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v18 = _mm512_set1_ps(0x1.0004dep-2f); /* 0.250018567 */
    const __m512 v26 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v27 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v37 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v40 = _mm512_set1_ps(-0x1.00388ap-1f); /* -0.500431359 */
    const __m512 v44 = _mm512_set1_ps(0x1.7c2552p-20f); /* 1.4161534e-06 */
    const __m512 v47 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v53 = _mm512_set1_ps(0x1.8p+22f); /* 6291456 */
    const __m512 v58 = _mm512_set1_ps(NAN);
    const __m512 t0_0 = _mm512_loadu_ps(acosh_f16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(acosh_f16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(acosh_f16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(acosh_f16_cr_avx512_table1 + 16);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v3_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_0));
    const __m512 v3_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_1));
    const __m512 v5_0 = _mm512_sub_ps(v3_0, v4);
    const __m512 v5_1 = _mm512_sub_ps(v3_1, v4);
    const __m512 v6_0 = _mm512_add_ps(v5_0, v5_0);
    const __m512 v6_1 = _mm512_add_ps(v5_1, v5_1);
    const __m512 v7_0 = _mm512_fmadd_ps(v5_0, v5_0, v6_0);
    const __m512 v7_1 = _mm512_fmadd_ps(v5_1, v5_1, v6_1);
    const __m512 v9_0 = _mm512_max_ps(v7_0, v8);
    const __m512 v9_1 = _mm512_max_ps(v7_1, v8);
    const __m512 v10_0 = _mm512_rsqrt14_ps(v9_0);
    const __m512 v10_1 = _mm512_rsqrt14_ps(v9_1);
    const __m512 v11_0 = _mm512_mul_ps(v10_0, v7_0);
    const __m512 v11_1 = _mm512_mul_ps(v10_1, v7_1);
    const __m512 v12_0 = _mm512_mul_ps(v1, v11_0);
    const __m512 v12_1 = _mm512_mul_ps(v1, v11_1);
    const __m512 v14_0 = _mm512_mul_ps(v13, v3_0);
    const __m512 v14_1 = _mm512_mul_ps(v13, v3_1);
    const __m512 v15_0 = _mm512_add_ps(v12_0, v14_0);
    const __m512 v15_1 = _mm512_add_ps(v12_1, v14_1);
    const __m512 v16_0 = _mm512_sub_ps(v15_0, v14_0);
    const __m512 v16_1 = _mm512_sub_ps(v15_1, v14_1);
    const __m512 v17_0 = _mm512_sub_ps(v12_0, v16_0);
    const __m512 v17_1 = _mm512_sub_ps(v12_1, v16_1);
    const __m512 v19_0 = _mm512_mul_ps(v18, v10_0);
    const __m512 v19_1 = _mm512_mul_ps(v18, v10_1);
    const __m512 v21_0 = _mm512_fnmadd_ps(v11_0, v11_0, v6_0);
    const __m512 v21_1 = _mm512_fnmadd_ps(v11_1, v11_1, v6_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v5_0, v5_0, v21_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v5_1, v5_1, v21_1);
    const __m512 v23_0 = _mm512_mul_ps(v19_0, v22_0);
    const __m512 v23_1 = _mm512_mul_ps(v19_1, v22_1);
    const __m512 v24_0 = _mm512_add_ps(v17_0, v23_0);
    const __m512 v24_1 = _mm512_add_ps(v17_1, v23_1);
    const __m512 v25_0 = _mm512_getmant_ps(v15_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v25_1 = _mm512_getmant_ps(v15_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v28_0 = _mm512_fmadd_ps(v26, v25_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26, v25_1, v27);
    const __m512 v29_0 = _mm512_add_ps(v25_0, v28_0);
    const __m512 v29_1 = _mm512_add_ps(v25_1, v28_1);
    const __m512i v30_0 = acosh_f16_cr_avx512_bits_f32_avx512(v29_0);
    const __m512i v30_1 = acosh_f16_cr_avx512_bits_f32_avx512(v29_1);
    const __m512 v31_0 = _mm512_permutex2var_ps(t0_0, v30_0, t0_1);
    const __m512 v31_1 = _mm512_permutex2var_ps(t0_0, v30_1, t0_1);
    const __m512 v32_0 = _mm512_getexp_ps(v15_0);
    const __m512 v32_1 = _mm512_getexp_ps(v15_1);
    const __m512 v33_0 = _mm512_getexp_ps(v25_0);
    const __m512 v33_1 = _mm512_getexp_ps(v25_1);
    const __m512 v34_0 = _mm512_sub_ps(v32_0, v33_0);
    const __m512 v34_1 = _mm512_sub_ps(v32_1, v33_1);
    const __m512 v35_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v34_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v35_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v34_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v36_0 = _mm512_scalef_ps(v31_0, v35_0);
    const __m512 v36_1 = _mm512_scalef_ps(v31_1, v35_1);
    const __m512 v38_0 = _mm512_fmadd_ps(v31_0, v25_0, v37);
    const __m512 v38_1 = _mm512_fmadd_ps(v31_1, v25_1, v37);
    const __m512 v39_0 = _mm512_fmadd_ps(v24_0, v36_0, v38_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v24_1, v36_1, v38_1);
    const __m512 v41_0 = _mm512_fmadd_ps(v0, v39_0, v40);
    const __m512 v41_1 = _mm512_fmadd_ps(v0, v39_1, v40);
    const __m512 v42_0 = _mm512_mul_ps(v39_0, v39_0);
    const __m512 v42_1 = _mm512_mul_ps(v39_1, v39_1);
    const __m512 v43_0 = _mm512_add_ps(v4, v34_0);
    const __m512 v43_1 = _mm512_add_ps(v4, v34_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v43_0, v44, v39_0);
    const __m512 v45_1 = _mm512_fmadd_ps(v43_1, v44, v39_1);
    const __m512 v46_0 = _mm512_fmadd_ps(v41_0, v42_0, v45_0);
    const __m512 v46_1 = _mm512_fmadd_ps(v41_1, v42_1, v45_1);
    const __m512 v48_0 = _mm512_permutex2var_ps(t1_0, v30_0, t1_1);
    const __m512 v48_1 = _mm512_permutex2var_ps(t1_0, v30_1, t1_1);
    const __m512 v49_0 = _mm512_fmadd_ps(v43_0, v47, v48_0);
    const __m512 v49_1 = _mm512_fmadd_ps(v43_1, v47, v48_1);
    const __m512 v50_0 = _mm512_add_ps(v46_0, v49_0);
    const __m512 v50_1 = _mm512_add_ps(v46_1, v49_1);
    const __m512i v51_0 = acosh_f16_cr_avx512_tohalf_total_f32_avx512(v50_0);
    const __m512i v51_1 = acosh_f16_cr_avx512_tohalf_total_f32_avx512(v50_1);
    const __mmask16 v52_0 = _mm512_cmp_ps_mask(v4, v3_0, _CMP_LE_OQ);
    const __mmask16 v52_1 = _mm512_cmp_ps_mask(v4, v3_1, _CMP_LE_OQ);
    const __mmask16 v54_0 = _mm512_cmp_ps_mask(v3_0, v53, _CMP_LT_OQ);
    const __mmask16 v54_1 = _mm512_cmp_ps_mask(v3_1, v53, _CMP_LT_OQ);
    const __mmask16 v55_0 = (__mmask16)(v52_0 & v54_0);
    const __mmask16 v55_1 = (__mmask16)(v52_1 & v54_1);
    const __mmask16 v56_0 = (__mmask16)~v55_0;
    const __mmask16 v56_1 = (__mmask16)~v55_1;
    __m512i r0_0 = v51_0;
    __m512i r0_1 = v51_1;
    __mmask16 any1 = v56_0;
    any1 = (__mmask16)(any1 | v56_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v57_0 = _mm512_cmp_ps_mask(v3_0, v4, _CMP_LT_OQ);
        const __mmask16 v57_1 = _mm512_cmp_ps_mask(v3_1, v4, _CMP_LT_OQ);
        const __m512 v59_0 = _mm512_mask_blend_ps(v57_0, v3_0, v58);
        const __m512 v59_1 = _mm512_mask_blend_ps(v57_1, v3_1, v58);
        const __m512i v60_0 = acosh_f16_cr_avx512_tohalf_total_f32_avx512(v59_0);
        const __m512i v60_1 = acosh_f16_cr_avx512_tohalf_total_f32_avx512(v59_1);
        r0_0 = _mm512_mask_blend_epi32(v56_0, r0_0, v60_0);
        r0_1 = _mm512_mask_blend_epi32(v56_1, r0_1, v60_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static ACOSH_F16_CR_AVX512_AVX512_TARGET void acosh_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.4e80acp-2f); /* 0.326662719 */
    const __m512 v1 = _mm512_set1_ps(0x1.000002p-1f); /* 0.50000006 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v8 = _mm512_set1_ps(0x1p-60f); /* 8.67361738e-19 */
    const __m512 v13 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v18 = _mm512_set1_ps(0x1.0004dep-2f); /* 0.250018567 */
    const __m512 v26 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v27 = _mm512_set1_ps(0x1.7fffdp+18f); /* 393215.25 */
    const __m512 v37 = _mm512_set1_ps(-0x1p+0f); /* -1 */
    const __m512 v40 = _mm512_set1_ps(-0x1.00388ap-1f); /* -0.500431359 */
    const __m512 v44 = _mm512_set1_ps(0x1.7c2552p-20f); /* 1.4161534e-06 */
    const __m512 v47 = _mm512_set1_ps(0x1.62e4p-1f); /* 0.693145752 */
    const __m512 v53 = _mm512_set1_ps(0x1.8p+22f); /* 6291456 */
    const __m512 v58 = _mm512_set1_ps(NAN);
    const __m512 t0_0 = _mm512_loadu_ps(acosh_f16_cr_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(acosh_f16_cr_avx512_table0 + 16);
    const __m512 t1_0 = _mm512_loadu_ps(acosh_f16_cr_avx512_table1);
    const __m512 t1_1 = _mm512_loadu_ps(acosh_f16_cr_avx512_table1 + 16);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v5 = _mm512_sub_ps(v3, v4);
    const __m512 v6 = _mm512_add_ps(v5, v5);
    const __m512 v7 = _mm512_fmadd_ps(v5, v5, v6);
    const __m512 v9 = _mm512_max_ps(v7, v8);
    const __m512 v10 = _mm512_rsqrt14_ps(v9);
    const __m512 v11 = _mm512_mul_ps(v10, v7);
    const __m512 v12 = _mm512_mul_ps(v1, v11);
    const __m512 v14 = _mm512_mul_ps(v13, v3);
    const __m512 v15 = _mm512_add_ps(v12, v14);
    const __m512 v16 = _mm512_sub_ps(v15, v14);
    const __m512 v17 = _mm512_sub_ps(v12, v16);
    const __m512 v19 = _mm512_mul_ps(v18, v10);
    const __m512 v21 = _mm512_fnmadd_ps(v11, v11, v6);
    const __m512 v22 = _mm512_fmadd_ps(v5, v5, v21);
    const __m512 v23 = _mm512_mul_ps(v19, v22);
    const __m512 v24 = _mm512_add_ps(v17, v23);
    const __m512 v25 = _mm512_getmant_ps(v15, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v28 = _mm512_fmadd_ps(v26, v25, v27);
    const __m512 v29 = _mm512_add_ps(v25, v28);
    const __m512i v30 = acosh_f16_cr_avx512_bits_f32_avx512(v29);
    const __m512 v31 = _mm512_permutex2var_ps(t0_0, v30, t0_1);
    const __m512 v32 = _mm512_getexp_ps(v15);
    const __m512 v33 = _mm512_getexp_ps(v25);
    const __m512 v34 = _mm512_sub_ps(v32, v33);
    const __m512 v35 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v34), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v36 = _mm512_scalef_ps(v31, v35);
    const __m512 v38 = _mm512_fmadd_ps(v31, v25, v37);
    const __m512 v39 = _mm512_fmadd_ps(v24, v36, v38);
    const __m512 v41 = _mm512_fmadd_ps(v0, v39, v40);
    const __m512 v42 = _mm512_mul_ps(v39, v39);
    const __m512 v43 = _mm512_add_ps(v4, v34);
    const __m512 v45 = _mm512_fmadd_ps(v43, v44, v39);
    const __m512 v46 = _mm512_fmadd_ps(v41, v42, v45);
    const __m512 v48 = _mm512_permutex2var_ps(t1_0, v30, t1_1);
    const __m512 v49 = _mm512_fmadd_ps(v43, v47, v48);
    const __m512 v50 = _mm512_add_ps(v46, v49);
    const __m512i v51 = acosh_f16_cr_avx512_tohalf_total_f32_avx512(v50);
    const __mmask16 v52 = _mm512_cmp_ps_mask(v4, v3, _CMP_LE_OQ);
    const __mmask16 v54 = _mm512_cmp_ps_mask(v3, v53, _CMP_LT_OQ);
    const __mmask16 v55 = (__mmask16)(v52 & v54);
    const __mmask16 v56 = (__mmask16)~v55;
    __m512i r0 = v51;
    __mmask16 any1 = v56;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v57 = _mm512_cmp_ps_mask(v3, v4, _CMP_LT_OQ);
        const __m512 v59 = _mm512_mask_blend_ps(v57, v3, v58);
        const __m512i v60 = acosh_f16_cr_avx512_tohalf_total_f32_avx512(v59);
        r0 = _mm512_mask_blend_epi32(v56, r0, v60);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static ACOSH_F16_CR_AVX512_AVX512_TARGET void acosh_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acosh_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acosh_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acosh_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOSH_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acosh_f16_cr_avx512_level(void) {
#if defined(ACOSH_F16_CR_AVX512_FORCE_ISA)
    return ACOSH_F16_CR_AVX512_FORCE_ISA;
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

uint16_t acosh_f16_cr_avx512(uint16_t x) {
    return acosh_f16_cr_avx512_element(x);
}

void acosh_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acosh_f16_cr_avx512_level();
    if (level == 2) {
        acosh_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acosh_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acosh_f16_cr_avx512_array_portable(x, y, n);
}
