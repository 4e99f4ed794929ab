/* reciprocal_bf16_cr_avx512: reciprocal
 *
 *   target       reciprocal, 1/x, bf16
 *   domain       every input
 *   max error    0.498040 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.fep+125 (-8.47382847e+37, encoding 0xfe7f)
 *   result there -0x1.02p-126 (-1.1846779e-38, encoding 0x8081)
 *   mean error   0.236357 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1b940a7ed7a7b6ffc78d05463ba7af59
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt bf16 --max-ulp 0.5 --isa avx512 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/reciprocal_bf16_avx512.db
 *                time: 0.0815 ns/element as avx512 code (inputs mean)
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
#include "reciprocal_bf16_cr_avx512.h"

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

static inline int32_t reciprocal_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float reciprocal_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* 1/m for m in [1, 2) as vrcp14ps has it: with the leading 6 bits of the fraction as
 * row and the next 10 as j, the result is (1 + v 2^-16) / 2, v = floor((256 a - b j) /
 * 512). Tables of 64 lines, solved for from the instruction's results on AMD's Zen 4,
 * which has them for every input. Intel's processors have not been looked at. */
static const int32_t reciprocal_bf16_cr_avx512_rcp14_lines[64][2] = {
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
static inline float reciprocal_bf16_cr_avx512_rcp14_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, r;
    int32_t i, e, h;
    memcpy(&i, &z, sizeof i);
    e = (x < 0x1p-126f ? 127 + 24 : 127) - (i >> 23);
    h = e / 2;
    i &= INT32_C(0x7fffff);
    z = reciprocal_bf16_cr_avx512_frombits_f32((256 * reciprocal_bf16_cr_avx512_rcp14_lines[i >> 17][0] -
                          reciprocal_bf16_cr_avx512_rcp14_lines[i >> 17][1] * ((i >> 7) & 1023)) >>
                             9 << 7 |
                         INT32_C(0x3f000000));
    r = i == 0 ? 1.0f : z;
    r = r * reciprocal_bf16_cr_avx512_frombits_f32((127 + h) << 23) * reciprocal_bf16_cr_avx512_frombits_f32((127 + e - h) << 23);
    r = x == INFINITY ? 0.0f : r;
    return a != a ? a + a : copysignf(r, a);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t reciprocal_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t reciprocal_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t reciprocal_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32878; /* 0x0000806e */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = reciprocal_bf16_cr_avx512_shl_i32(v1, v2);
    const float v4 = reciprocal_bf16_cr_avx512_frombits_f32(v3);
    const float v5 = reciprocal_bf16_cr_avx512_rcp14_f32(v4);
    const int32_t v6 = reciprocal_bf16_cr_avx512_bits_f32(v5);
    const int32_t v7 = (int32_t)((uint32_t)v0 + (uint32_t)v6);
    const int32_t v8 = reciprocal_bf16_cr_avx512_lshr_i32(v7, v2);
    const int32_t r0 = v8;
    return (uint16_t)r0;
}

static void reciprocal_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = reciprocal_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RECIPROCAL_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RECIPROCAL_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RECIPROCAL_BF16_CR_AVX512_AVX2 static inline RECIPROCAL_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RECIPROCAL_BF16_CR_AVX512_AVX512 static inline RECIPROCAL_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
RECIPROCAL_BF16_CR_AVX512_AVX2 __m256i reciprocal_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
RECIPROCAL_BF16_CR_AVX512_AVX2 void reciprocal_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
/* No such instruction: lane by lane. */
RECIPROCAL_BF16_CR_AVX512_AVX2 __m256 reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = reciprocal_bf16_cr_avx512_rcp14_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

RECIPROCAL_BF16_CR_AVX512_AVX2 void reciprocal_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32878); /* 0x0000806e */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v1_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v1_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v1_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v1_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v1_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v1_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256i v3_2 = _mm256_slli_epi32(v1_2, 16);
    const __m256i v3_3 = _mm256_slli_epi32(v1_3, 16);
    const __m256i v3_4 = _mm256_slli_epi32(v1_4, 16);
    const __m256i v3_5 = _mm256_slli_epi32(v1_5, 16);
    const __m256i v3_6 = _mm256_slli_epi32(v1_6, 16);
    const __m256i v3_7 = _mm256_slli_epi32(v1_7, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v4_2 = _mm256_castsi256_ps(v3_2);
    const __m256 v4_3 = _mm256_castsi256_ps(v3_3);
    const __m256 v4_4 = _mm256_castsi256_ps(v3_4);
    const __m256 v4_5 = _mm256_castsi256_ps(v3_5);
    const __m256 v4_6 = _mm256_castsi256_ps(v3_6);
    const __m256 v4_7 = _mm256_castsi256_ps(v3_7);
    const __m256 v5_0 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4_0);
    const __m256 v5_1 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4_1);
    const __m256 v5_2 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4_2);
    const __m256 v5_3 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4_3);
    const __m256 v5_4 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4_4);
    const __m256 v5_5 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4_5);
    const __m256 v5_6 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4_6);
    const __m256 v5_7 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4_7);
    const __m256i v6_0 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5_0);
    const __m256i v6_1 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5_1);
    const __m256i v6_2 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5_2);
    const __m256i v6_3 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5_3);
    const __m256i v6_4 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5_4);
    const __m256i v6_5 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5_5);
    const __m256i v6_6 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5_6);
    const __m256i v6_7 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5_7);
    const __m256i v7_0 = _mm256_add_epi32(v0, v6_0);
    const __m256i v7_1 = _mm256_add_epi32(v0, v6_1);
    const __m256i v7_2 = _mm256_add_epi32(v0, v6_2);
    const __m256i v7_3 = _mm256_add_epi32(v0, v6_3);
    const __m256i v7_4 = _mm256_add_epi32(v0, v6_4);
    const __m256i v7_5 = _mm256_add_epi32(v0, v6_5);
    const __m256i v7_6 = _mm256_add_epi32(v0, v6_6);
    const __m256i v7_7 = _mm256_add_epi32(v0, v6_7);
    const __m256i v8_0 = _mm256_srli_epi32(v7_0, 16);
    const __m256i v8_1 = _mm256_srli_epi32(v7_1, 16);
    const __m256i v8_2 = _mm256_srli_epi32(v7_2, 16);
    const __m256i v8_3 = _mm256_srli_epi32(v7_3, 16);
    const __m256i v8_4 = _mm256_srli_epi32(v7_4, 16);
    const __m256i v8_5 = _mm256_srli_epi32(v7_5, 16);
    const __m256i v8_6 = _mm256_srli_epi32(v7_6, 16);
    const __m256i v8_7 = _mm256_srli_epi32(v7_7, 16);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y, v8_0);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y + 8, v8_1);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y + 16, v8_2);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y + 24, v8_3);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y + 32, v8_4);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y + 40, v8_5);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y + 48, v8_6);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y + 56, v8_7);
}

/* 8 elements. */
static RECIPROCAL_BF16_CR_AVX512_AVX2_TARGET void reciprocal_bf16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32878); /* 0x0000806e */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = reciprocal_bf16_cr_avx512_lanes_rcp14_f32_avx2(v4);
    const __m256i v6 = reciprocal_bf16_cr_avx512_bits_f32_avx2(v5);
    const __m256i v7 = _mm256_add_epi32(v0, v6);
    const __m256i v8 = _mm256_srli_epi32(v7, 16);
    reciprocal_bf16_cr_avx512_store_u16_avx2(y, v8);
}

static RECIPROCAL_BF16_CR_AVX512_AVX2_TARGET void reciprocal_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_bf16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        reciprocal_bf16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        reciprocal_bf16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
RECIPROCAL_BF16_CR_AVX512_AVX512 __m512i reciprocal_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RECIPROCAL_BF16_CR_AVX512_AVX512 void reciprocal_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32878); /* 0x0000806e */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512i v3_2 = _mm512_slli_epi32(v1_2, 16);
    const __m512i v3_3 = _mm512_slli_epi32(v1_3, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v4_2 = _mm512_castsi512_ps(v3_2);
    const __m512 v4_3 = _mm512_castsi512_ps(v3_3);
    const __m512 v5_0 = _mm512_rcp14_ps(v4_0);
    const __m512 v5_1 = _mm512_rcp14_ps(v4_1);
    const __m512 v5_2 = _mm512_rcp14_ps(v4_2);
    const __m512 v5_3 = _mm512_rcp14_ps(v4_3);
    const __m512i v6_0 = reciprocal_bf16_cr_avx512_bits_f32_avx512(v5_0);
    const __m512i v6_1 = reciprocal_bf16_cr_avx512_bits_f32_avx512(v5_1);
    const __m512i v6_2 = reciprocal_bf16_cr_avx512_bits_f32_avx512(v5_2);
    const __m512i v6_3 = reciprocal_bf16_cr_avx512_bits_f32_avx512(v5_3);
    const __m512i v7_0 = _mm512_add_epi32(v0, v6_0);
    const __m512i v7_1 = _mm512_add_epi32(v0, v6_1);
    const __m512i v7_2 = _mm512_add_epi32(v0, v6_2);
    const __m512i v7_3 = _mm512_add_epi32(v0, v6_3);
    const __m512i v8_0 = _mm512_srli_epi32(v7_0, 16);
    const __m512i v8_1 = _mm512_srli_epi32(v7_1, 16);
    const __m512i v8_2 = _mm512_srli_epi32(v7_2, 16);
    const __m512i v8_3 = _mm512_srli_epi32(v7_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v8_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v8_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v8_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v8_3));
}

/* 16 elements. */
static RECIPROCAL_BF16_CR_AVX512_AVX512_TARGET void reciprocal_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32878); /* 0x0000806e */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_rcp14_ps(v4);
    const __m512i v6 = reciprocal_bf16_cr_avx512_bits_f32_avx512(v5);
    const __m512i v7 = _mm512_add_epi32(v0, v6);
    const __m512i v8 = _mm512_srli_epi32(v7, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v8));
}

static RECIPROCAL_BF16_CR_AVX512_AVX512_TARGET void reciprocal_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        reciprocal_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        reciprocal_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RECIPROCAL_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int reciprocal_bf16_cr_avx512_level(void) {
#if defined(RECIPROCAL_BF16_CR_AVX512_FORCE_ISA)
    return RECIPROCAL_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t reciprocal_bf16_cr_avx512(uint16_t x) {
    return reciprocal_bf16_cr_avx512_element(x);
}

void reciprocal_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = reciprocal_bf16_cr_avx512_level();
    if (level == 2) {
        reciprocal_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        reciprocal_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    reciprocal_bf16_cr_avx512_array_portable(x, y, n);
}
