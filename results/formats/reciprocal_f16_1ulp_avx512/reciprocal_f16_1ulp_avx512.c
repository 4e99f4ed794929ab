/* reciprocal_f16_1ulp_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, f16
 *   domain       every input
 *   max error    0.555236 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.044p+13 (-8328, encoding 0xf011)
 *   result there -0x1.f78p-14 (-0.000120043755, encoding 0x87de)
 *   mean error   0.244161 ulp
 *   misrounded   1304 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ac82ea6615585aca284fcce39bdc9d4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt f16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/reciprocal_f16_avx512.db
 *                time: 0.0822 ns/element as avx512 code (inputs mean)
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
#include "reciprocal_f16_1ulp_avx512.h"

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

static inline float reciprocal_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float reciprocal_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = reciprocal_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return reciprocal_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t reciprocal_f16_1ulp_avx512_rcp14_lines[64][2] = {
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

/* What vrcp14ps does; exact for powers of two. Scaling by the power of two in two steps
 * is exact, or overflows. */
static inline float reciprocal_f16_1ulp_avx512_rcp14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, h;
    memcpy(&i, &z, sizeof i);
    e = (x < 0x1p-126f ? 127 + 24 : 127) - (i >> 23);
    h = e / 2;
    i &= INT32_C(0x7fffff);
    z = reciprocal_f16_1ulp_avx512_frombits_f32((256 * reciprocal_f16_1ulp_avx512_rcp14_lines[i >> 17][0] -
                          reciprocal_f16_1ulp_avx512_rcp14_lines[i >> 17][1] * ((i >> 7) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = i == 0 ? 1.0f : z;
    r = r * reciprocal_f16_1ulp_avx512_frombits_f32((127 + h) << 23) * reciprocal_f16_1ulp_avx512_frombits_f32((127 + e - h) << 23);
    r = x == INFINITY ? 0.0f : r;
    return a != a ? a + a : copysignf(r, a);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t reciprocal_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t reciprocal_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)reciprocal_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = reciprocal_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t reciprocal_f16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = reciprocal_f16_1ulp_avx512_fromhalf_f32(v0);
    const float v2 = reciprocal_f16_1ulp_avx512_rcp14_f32(v1);
    const int32_t v3 = reciprocal_f16_1ulp_avx512_tohalf_f32(v2);
    const int32_t r0 = v3;
    return (uint16_t)r0;
}

static void reciprocal_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = reciprocal_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RECIPROCAL_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define RECIPROCAL_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RECIPROCAL_F16_1ULP_AVX512_AVX2 static inline RECIPROCAL_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RECIPROCAL_F16_1ULP_AVX512_AVX512 static inline RECIPROCAL_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
RECIPROCAL_F16_1ULP_AVX512_AVX2 __m256 reciprocal_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

RECIPROCAL_F16_1ULP_AVX512_AVX2 __m256i reciprocal_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
RECIPROCAL_F16_1ULP_AVX512_AVX2 __m256i reciprocal_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

RECIPROCAL_F16_1ULP_AVX512_AVX2 __m256i reciprocal_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return reciprocal_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(reciprocal_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
RECIPROCAL_F16_1ULP_AVX512_AVX2 void reciprocal_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
RECIPROCAL_F16_1ULP_AVX512_AVX2 __m256 reciprocal_f16_1ulp_avx512_lanes_rcp14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = reciprocal_f16_1ulp_avx512_rcp14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

RECIPROCAL_F16_1ULP_AVX512_AVX2 void reciprocal_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = reciprocal_f16_1ulp_avx512_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = reciprocal_f16_1ulp_avx512_fromhalf_f32_avx2(v0_1);
    const __m256 v2_0 = reciprocal_f16_1ulp_avx512_lanes_rcp14_f32_avx2(v1_0);
    const __m256 v2_1 = reciprocal_f16_1ulp_avx512_lanes_rcp14_f32_avx2(v1_1);
    const __m256i v3_0 = reciprocal_f16_1ulp_avx512_tohalf_total_f32_avx2(v2_0);
    const __m256i v3_1 = reciprocal_f16_1ulp_avx512_tohalf_total_f32_avx2(v2_1);
    reciprocal_f16_1ulp_avx512_store_u16_avx2(y, v3_0);
    reciprocal_f16_1ulp_avx512_store_u16_avx2(y + 8, v3_1);
}

/* 8 elements. */
static RECIPROCAL_F16_1ULP_AVX512_AVX2_TARGET void reciprocal_f16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = reciprocal_f16_1ulp_avx512_fromhalf_f32_avx2(v0);
    const __m256 v2 = reciprocal_f16_1ulp_avx512_lanes_rcp14_f32_avx2(v1);
    const __m256i v3 = reciprocal_f16_1ulp_avx512_tohalf_total_f32_avx2(v2);
    reciprocal_f16_1ulp_avx512_store_u16_avx2(y, v3);
}

static RECIPROCAL_F16_1ULP_AVX512_AVX2_TARGET void reciprocal_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        reciprocal_f16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        reciprocal_f16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        reciprocal_f16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

RECIPROCAL_F16_1ULP_AVX512_AVX512 __m512i reciprocal_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
RECIPROCAL_F16_1ULP_AVX512_AVX512 __m512i reciprocal_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

RECIPROCAL_F16_1ULP_AVX512_AVX512 __m512i reciprocal_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return reciprocal_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(reciprocal_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
RECIPROCAL_F16_1ULP_AVX512_AVX512 void reciprocal_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_rcp14_ps(v1);
    const __m512i v3 = reciprocal_f16_1ulp_avx512_tohalf_total_f32_avx512(v2);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v3));
}

static RECIPROCAL_F16_1ULP_AVX512_AVX512_TARGET void reciprocal_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        reciprocal_f16_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        reciprocal_f16_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RECIPROCAL_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int reciprocal_f16_1ulp_avx512_level(void) {
#if defined(RECIPROCAL_F16_1ULP_AVX512_FORCE_ISA)
    return RECIPROCAL_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t reciprocal_f16_1ulp_avx512(uint16_t x) {
    return reciprocal_f16_1ulp_avx512_element(x);
}

void reciprocal_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = reciprocal_f16_1ulp_avx512_level();
    if (level == 2) {
        reciprocal_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        reciprocal_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    reciprocal_f16_1ulp_avx512_array_portable(x, y, n);
}
