/* log10_f16_1ulp_avx512: log10
 *
 *   target       log10, log10 x, f16
 *   domain       every input
 *   max error    0.904102 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.7f8p+0 (1.49804688, encoding 0x3dfe)
 *   result there 0x1.674p-3 (0.175415039, encoding 0x319d)
 *   mean error   0.121954 ulp
 *   misrounded   550 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           53d3151e4fb0a26c08b72f1ea8f10172
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f16 --max-ulp 0.5 --isa avx512 --time 14s --seed 1 --threads 1 --from seeds --archive formats.tmp/log10_f16_avx512.db
 *                time: 0.1820 ns/element as avx512 code (inputs mean)
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
#include "log10_f16_1ulp_avx512.h"

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

static inline float log10_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float log10_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = log10_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return log10_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float log10_f16_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log10_f16_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log10_f16_1ulp_avx512_getmant75_f32(float a) {
    float m = log10_f16_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t log10_f16_1ulp_avx512_rcp14_lines[64][2] = {
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
 * log10_f16_1ulp_avx512_rcp14_lines with v = floor((128 a - b j) / 512). */
static const int32_t log10_f16_1ulp_avx512_rsqrt14_lines[64][2] = {
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
static inline float log10_f16_1ulp_avx512_rsqrt14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, odd, row;
    memcpy(&i, &z, sizeof i);
    e = (i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127);
    odd = e & 1;
    i &= INT32_C(0x7fffff);
    row = odd << 5 | i >> 18;
    z = log10_f16_1ulp_avx512_frombits_f32((128 * log10_f16_1ulp_avx512_rsqrt14_lines[row][0] -
                          log10_f16_1ulp_avx512_rsqrt14_lines[row][1] * ((i >> 8) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = (i | odd) == 0 ? 1.0f : z;
    r *= log10_f16_1ulp_avx512_frombits_f32((127 + (odd - e) / 2) << 23);
    r = x == INFINITY ? 0.0f : r;
    r = x == 0 ? copysignf(INFINITY, a) : r;
    r = a < 0 ? (float)NAN : r;
    return a != a ? a + a : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

/* The exponent field, of a subnormal after scaling. */
static inline float log10_f16_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log10_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t log10_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)log10_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = log10_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t log10_f16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = log10_f16_1ulp_avx512_fromhalf_f32(v0);
    const float v2 = log10_f16_1ulp_avx512_getmant75_f32(v1);
    const float v3 = log10_f16_1ulp_avx512_rsqrt14_f32(v2);
    const float v4 = 0x1.0c9f6cp-4f; /* 0.065581724 */
    const float v5 = -0x1.783b8ap-2f; /* -0.367414623 */
    const float v6 = log10_f16_1ulp_avx512_fma_f32(v2, v4, v5);
    const float v7 = -0x1.21e59cp+0f; /* -1.13240981 */
    const float v8 = log10_f16_1ulp_avx512_fma_f32(v3, v6, v7);
    const float v9 = 0x1p+0f; /* 1 */
    const float v10 = v9 - v2;
    const float v11 = log10_f16_1ulp_avx512_fma_f32(v8, v10, v10);
    const float v12 = log10_f16_1ulp_avx512_getexp_f32(v1);
    const float v13 = log10_f16_1ulp_avx512_getexp_f32(v2);
    const float v14 = v12 - v13;
    const float v15 = 0x1.34413p-2f; /* 0.301029921 */
    const float v16 = v14 * v15;
    const float v17 = v11 + v16;
    const int32_t v18 = log10_f16_1ulp_avx512_tohalf_f32(v17);
    const int32_t r0 = v18;
    return (uint16_t)r0;
}

static void log10_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOG10_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_F16_1ULP_AVX512_AVX2 static inline LOG10_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG10_F16_1ULP_AVX512_AVX512 static inline LOG10_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOG10_F16_1ULP_AVX512_AVX2 __m256 log10_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

LOG10_F16_1ULP_AVX512_AVX2 __m256i log10_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LOG10_F16_1ULP_AVX512_AVX2 __m256i log10_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOG10_F16_1ULP_AVX512_AVX2 __m256i log10_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return log10_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(log10_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOG10_F16_1ULP_AVX512_AVX2 void log10_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
LOG10_F16_1ULP_AVX512_AVX2 __m256 log10_f16_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_f16_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG10_F16_1ULP_AVX512_AVX2 __m256 log10_f16_1ulp_avx512_lanes_rsqrt14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_f16_1ulp_avx512_rsqrt14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG10_F16_1ULP_AVX512_AVX2 __m256 log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_f16_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG10_F16_1ULP_AVX512_AVX2 void log10_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1.0c9f6cp-4f); /* 0.065581724 */
    const __m256 v5 = _mm256_set1_ps(-0x1.783b8ap-2f); /* -0.367414623 */
    const __m256 v7 = _mm256_set1_ps(-0x1.21e59cp+0f); /* -1.13240981 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1.34413p-2f); /* 0.301029921 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = log10_f16_1ulp_avx512_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = log10_f16_1ulp_avx512_fromhalf_f32_avx2(v0_1);
    const __m256 v2_0 = log10_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v1_0);
    const __m256 v2_1 = log10_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v1_1);
    const __m256 v3_0 = log10_f16_1ulp_avx512_lanes_rsqrt14_f32_avx2(v2_0);
    const __m256 v3_1 = log10_f16_1ulp_avx512_lanes_rsqrt14_f32_avx2(v2_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v2_0, v4, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v2_1, v4, v5);
    const __m256 v8_0 = _mm256_fmadd_ps(v3_0, v6_0, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v3_1, v6_1, v7);
    const __m256 v10_0 = _mm256_sub_ps(v9, v2_0);
    const __m256 v10_1 = _mm256_sub_ps(v9, v2_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v10_0, v10_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v10_1, v10_1);
    const __m256 v12_0 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v1_0);
    const __m256 v12_1 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v1_1);
    const __m256 v13_0 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v2_0);
    const __m256 v13_1 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v2_1);
    const __m256 v14_0 = _mm256_sub_ps(v12_0, v13_0);
    const __m256 v14_1 = _mm256_sub_ps(v12_1, v13_1);
    const __m256 v16_0 = _mm256_mul_ps(v14_0, v15);
    const __m256 v16_1 = _mm256_mul_ps(v14_1, v15);
    const __m256 v17_0 = _mm256_add_ps(v11_0, v16_0);
    const __m256 v17_1 = _mm256_add_ps(v11_1, v16_1);
    const __m256i v18_0 = log10_f16_1ulp_avx512_tohalf_total_f32_avx2(v17_0);
    const __m256i v18_1 = log10_f16_1ulp_avx512_tohalf_total_f32_avx2(v17_1);
    log10_f16_1ulp_avx512_store_u16_avx2(y, v18_0);
    log10_f16_1ulp_avx512_store_u16_avx2(y + 8, v18_1);
}

/* 8 elements. */
static LOG10_F16_1ULP_AVX512_AVX2_TARGET void log10_f16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x1.0c9f6cp-4f); /* 0.065581724 */
    const __m256 v5 = _mm256_set1_ps(-0x1.783b8ap-2f); /* -0.367414623 */
    const __m256 v7 = _mm256_set1_ps(-0x1.21e59cp+0f); /* -1.13240981 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1.34413p-2f); /* 0.301029921 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = log10_f16_1ulp_avx512_fromhalf_f32_avx2(v0);
    const __m256 v2 = log10_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256 v3 = log10_f16_1ulp_avx512_lanes_rsqrt14_f32_avx2(v2);
    const __m256 v6 = _mm256_fmadd_ps(v2, v4, v5);
    const __m256 v8 = _mm256_fmadd_ps(v3, v6, v7);
    const __m256 v10 = _mm256_sub_ps(v9, v2);
    const __m256 v11 = _mm256_fmadd_ps(v8, v10, v10);
    const __m256 v12 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v13 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v2);
    const __m256 v14 = _mm256_sub_ps(v12, v13);
    const __m256 v16 = _mm256_mul_ps(v14, v15);
    const __m256 v17 = _mm256_add_ps(v11, v16);
    const __m256i v18 = log10_f16_1ulp_avx512_tohalf_total_f32_avx2(v17);
    log10_f16_1ulp_avx512_store_u16_avx2(y, v18);
}

static LOG10_F16_1ULP_AVX512_AVX2_TARGET void log10_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_f16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log10_f16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log10_f16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

LOG10_F16_1ULP_AVX512_AVX512 __m512i log10_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LOG10_F16_1ULP_AVX512_AVX512 __m512i log10_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOG10_F16_1ULP_AVX512_AVX512 __m512i log10_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return log10_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(log10_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG10_F16_1ULP_AVX512_AVX512 void log10_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1.0c9f6cp-4f); /* 0.065581724 */
    const __m512 v5 = _mm512_set1_ps(-0x1.783b8ap-2f); /* -0.367414623 */
    const __m512 v7 = _mm512_set1_ps(-0x1.21e59cp+0f); /* -1.13240981 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1.34413p-2f); /* 0.301029921 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v1_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_2));
    const __m512 v1_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_3));
    const __m512 v2_0 = _mm512_getmant_ps(v1_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_1 = _mm512_getmant_ps(v1_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_2 = _mm512_getmant_ps(v1_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_3 = _mm512_getmant_ps(v1_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_0 = _mm512_rsqrt14_ps(v2_0);
    const __m512 v3_1 = _mm512_rsqrt14_ps(v2_1);
    const __m512 v3_2 = _mm512_rsqrt14_ps(v2_2);
    const __m512 v3_3 = _mm512_rsqrt14_ps(v2_3);
    const __m512 v6_0 = _mm512_fmadd_ps(v2_0, v4, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v2_1, v4, v5);
    const __m512 v6_2 = _mm512_fmadd_ps(v2_2, v4, v5);
    const __m512 v6_3 = _mm512_fmadd_ps(v2_3, v4, v5);
    const __m512 v8_0 = _mm512_fmadd_ps(v3_0, v6_0, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v3_1, v6_1, v7);
    const __m512 v8_2 = _mm512_fmadd_ps(v3_2, v6_2, v7);
    const __m512 v8_3 = _mm512_fmadd_ps(v3_3, v6_3, v7);
    const __m512 v10_0 = _mm512_sub_ps(v9, v2_0);
    const __m512 v10_1 = _mm512_sub_ps(v9, v2_1);
    const __m512 v10_2 = _mm512_sub_ps(v9, v2_2);
    const __m512 v10_3 = _mm512_sub_ps(v9, v2_3);
    const __m512 v11_0 = _mm512_fmadd_ps(v8_0, v10_0, v10_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v8_1, v10_1, v10_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v8_2, v10_2, v10_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v8_3, v10_3, v10_3);
    const __m512 v12_0 = _mm512_getexp_ps(v1_0);
    const __m512 v12_1 = _mm512_getexp_ps(v1_1);
    const __m512 v12_2 = _mm512_getexp_ps(v1_2);
    const __m512 v12_3 = _mm512_getexp_ps(v1_3);
    const __m512 v13_0 = _mm512_getexp_ps(v2_0);
    const __m512 v13_1 = _mm512_getexp_ps(v2_1);
    const __m512 v13_2 = _mm512_getexp_ps(v2_2);
    const __m512 v13_3 = _mm512_getexp_ps(v2_3);
    const __m512 v14_0 = _mm512_sub_ps(v12_0, v13_0);
    const __m512 v14_1 = _mm512_sub_ps(v12_1, v13_1);
    const __m512 v14_2 = _mm512_sub_ps(v12_2, v13_2);
    const __m512 v14_3 = _mm512_sub_ps(v12_3, v13_3);
    const __m512 v16_0 = _mm512_mul_ps(v14_0, v15);
    const __m512 v16_1 = _mm512_mul_ps(v14_1, v15);
    const __m512 v16_2 = _mm512_mul_ps(v14_2, v15);
    const __m512 v16_3 = _mm512_mul_ps(v14_3, v15);
    const __m512 v17_0 = _mm512_add_ps(v11_0, v16_0);
    const __m512 v17_1 = _mm512_add_ps(v11_1, v16_1);
    const __m512 v17_2 = _mm512_add_ps(v11_2, v16_2);
    const __m512 v17_3 = _mm512_add_ps(v11_3, v16_3);
    const __m512i v18_0 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v17_0);
    const __m512i v18_1 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v17_1);
    const __m512i v18_2 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v17_2);
    const __m512i v18_3 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v17_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v18_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v18_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v18_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v18_3));
}

/* 16 elements. */
static LOG10_F16_1ULP_AVX512_AVX512_TARGET void log10_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x1.0c9f6cp-4f); /* 0.065581724 */
    const __m512 v5 = _mm512_set1_ps(-0x1.783b8ap-2f); /* -0.367414623 */
    const __m512 v7 = _mm512_set1_ps(-0x1.21e59cp+0f); /* -1.13240981 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1.34413p-2f); /* 0.301029921 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3 = _mm512_rsqrt14_ps(v2);
    const __m512 v6 = _mm512_fmadd_ps(v2, v4, v5);
    const __m512 v8 = _mm512_fmadd_ps(v3, v6, v7);
    const __m512 v10 = _mm512_sub_ps(v9, v2);
    const __m512 v11 = _mm512_fmadd_ps(v8, v10, v10);
    const __m512 v12 = _mm512_getexp_ps(v1);
    const __m512 v13 = _mm512_getexp_ps(v2);
    const __m512 v14 = _mm512_sub_ps(v12, v13);
    const __m512 v16 = _mm512_mul_ps(v14, v15);
    const __m512 v17 = _mm512_add_ps(v11, v16);
    const __m512i v18 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v17);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v18));
}

static LOG10_F16_1ULP_AVX512_AVX512_TARGET void log10_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log10_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log10_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_f16_1ulp_avx512_level(void) {
#if defined(LOG10_F16_1ULP_AVX512_FORCE_ISA)
    return LOG10_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t log10_f16_1ulp_avx512(uint16_t x) {
    return log10_f16_1ulp_avx512_element(x);
}

void log10_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_f16_1ulp_avx512_level();
    if (level == 2) {
        log10_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log10_f16_1ulp_avx512_array_portable(x, y, n);
}
