/* decode_int8_avx512: decode_int8
 *
 *   target       decode_int8, float of int8, f32
 *   wrong        0 of 256 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           2e6a839351a30c33345f7389c20c11b1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt int8 --isa avx512 --time 10s --seed 1 --threads 1 --archive decode_int8_avx512.db
 *                time: 0.0344 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "decode_int8_avx512.h"

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

static inline float decode_int8_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float decode_int8_avx512_element(uint8_t x) {
    const int32_t v0 = 1258291200; /* 0x4b000000 */
    const int32_t v1 = 167772288; /* 0x0a000080 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = v1 ^ v2;
    const int32_t v4 = v0 | v3;
    const float v5 = decode_int8_avx512_frombits_f32(v4);
    const float v6 = 0x1.0001p+23f; /* 8388736 */
    const float v7 = v5 - v6;
    const float r0 = v7;
    return r0;
}

static void decode_int8_avx512_array_portable(const uint8_t *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = decode_int8_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define DECODE_INT8_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define DECODE_INT8_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define DECODE_INT8_AVX512_AVX2 static inline DECODE_INT8_AVX512_AVX2_TARGET __attribute__((always_inline))
#define DECODE_INT8_AVX512_AVX512 static inline DECODE_INT8_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
DECODE_INT8_AVX512_AVX2 void decode_int8_avx512_step_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(1258291200); /* 0x4b000000 */
    const __m256i v1 = _mm256_set1_epi32(167772288); /* 0x0a000080 */
    const __m256 v6 = _mm256_set1_ps(0x1.0001p+23f); /* 8388736 */
    const __m256i v2_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 16)));
    const __m256i v2_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 24)));
    const __m256i v2_4 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 32)));
    const __m256i v2_5 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 40)));
    const __m256i v2_6 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 48)));
    const __m256i v2_7 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 56)));
    const __m256i v3_0 = _mm256_xor_si256(v1, v2_0);
    const __m256i v3_1 = _mm256_xor_si256(v1, v2_1);
    const __m256i v3_2 = _mm256_xor_si256(v1, v2_2);
    const __m256i v3_3 = _mm256_xor_si256(v1, v2_3);
    const __m256i v3_4 = _mm256_xor_si256(v1, v2_4);
    const __m256i v3_5 = _mm256_xor_si256(v1, v2_5);
    const __m256i v3_6 = _mm256_xor_si256(v1, v2_6);
    const __m256i v3_7 = _mm256_xor_si256(v1, v2_7);
    const __m256i v4_0 = _mm256_or_si256(v0, v3_0);
    const __m256i v4_1 = _mm256_or_si256(v0, v3_1);
    const __m256i v4_2 = _mm256_or_si256(v0, v3_2);
    const __m256i v4_3 = _mm256_or_si256(v0, v3_3);
    const __m256i v4_4 = _mm256_or_si256(v0, v3_4);
    const __m256i v4_5 = _mm256_or_si256(v0, v3_5);
    const __m256i v4_6 = _mm256_or_si256(v0, v3_6);
    const __m256i v4_7 = _mm256_or_si256(v0, v3_7);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v5_2 = _mm256_castsi256_ps(v4_2);
    const __m256 v5_3 = _mm256_castsi256_ps(v4_3);
    const __m256 v5_4 = _mm256_castsi256_ps(v4_4);
    const __m256 v5_5 = _mm256_castsi256_ps(v4_5);
    const __m256 v5_6 = _mm256_castsi256_ps(v4_6);
    const __m256 v5_7 = _mm256_castsi256_ps(v4_7);
    const __m256 v7_0 = _mm256_sub_ps(v5_0, v6);
    const __m256 v7_1 = _mm256_sub_ps(v5_1, v6);
    const __m256 v7_2 = _mm256_sub_ps(v5_2, v6);
    const __m256 v7_3 = _mm256_sub_ps(v5_3, v6);
    const __m256 v7_4 = _mm256_sub_ps(v5_4, v6);
    const __m256 v7_5 = _mm256_sub_ps(v5_5, v6);
    const __m256 v7_6 = _mm256_sub_ps(v5_6, v6);
    const __m256 v7_7 = _mm256_sub_ps(v5_7, v6);
    _mm256_storeu_ps(y, v7_0);
    _mm256_storeu_ps(y + 8, v7_1);
    _mm256_storeu_ps(y + 16, v7_2);
    _mm256_storeu_ps(y + 24, v7_3);
    _mm256_storeu_ps(y + 32, v7_4);
    _mm256_storeu_ps(y + 40, v7_5);
    _mm256_storeu_ps(y + 48, v7_6);
    _mm256_storeu_ps(y + 56, v7_7);
}

/* 8 elements. */
static DECODE_INT8_AVX512_AVX2_TARGET void decode_int8_avx512_chunk_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(1258291200); /* 0x4b000000 */
    const __m256i v1 = _mm256_set1_epi32(167772288); /* 0x0a000080 */
    const __m256 v6 = _mm256_set1_ps(0x1.0001p+23f); /* 8388736 */
    const __m256i v2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_xor_si256(v1, v2);
    const __m256i v4 = _mm256_or_si256(v0, v3);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v7 = _mm256_sub_ps(v5, v6);
    _mm256_storeu_ps(y, v7);
}

static DECODE_INT8_AVX512_AVX2_TARGET void decode_int8_avx512_array_avx2(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        decode_int8_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        decode_int8_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        decode_int8_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
DECODE_INT8_AVX512_AVX512 void decode_int8_avx512_step_avx512(const uint8_t *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(1258291200); /* 0x4b000000 */
    const __m512i v1 = _mm512_set1_epi32(167772288); /* 0x0a000080 */
    const __m512 v6 = _mm512_set1_ps(0x1.0001p+23f); /* 8388736 */
    const __m512i v2_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v2_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v2_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v3_0 = _mm512_xor_si512(v1, v2_0);
    const __m512i v3_1 = _mm512_xor_si512(v1, v2_1);
    const __m512i v3_2 = _mm512_xor_si512(v1, v2_2);
    const __m512i v3_3 = _mm512_xor_si512(v1, v2_3);
    const __m512i v4_0 = _mm512_or_si512(v0, v3_0);
    const __m512i v4_1 = _mm512_or_si512(v0, v3_1);
    const __m512i v4_2 = _mm512_or_si512(v0, v3_2);
    const __m512i v4_3 = _mm512_or_si512(v0, v3_3);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v5_2 = _mm512_castsi512_ps(v4_2);
    const __m512 v5_3 = _mm512_castsi512_ps(v4_3);
    const __m512 v7_0 = _mm512_sub_ps(v5_0, v6);
    const __m512 v7_1 = _mm512_sub_ps(v5_1, v6);
    const __m512 v7_2 = _mm512_sub_ps(v5_2, v6);
    const __m512 v7_3 = _mm512_sub_ps(v5_3, v6);
    _mm512_storeu_ps(y, v7_0);
    _mm512_storeu_ps(y + 16, v7_1);
    _mm512_storeu_ps(y + 32, v7_2);
    _mm512_storeu_ps(y + 48, v7_3);
}

/* 16 elements. */
static DECODE_INT8_AVX512_AVX512_TARGET void decode_int8_avx512_chunk_avx512(const uint8_t *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(1258291200); /* 0x4b000000 */
    const __m512i v1 = _mm512_set1_epi32(167772288); /* 0x0a000080 */
    const __m512 v6 = _mm512_set1_ps(0x1.0001p+23f); /* 8388736 */
    const __m512i v2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3 = _mm512_xor_si512(v1, v2);
    const __m512i v4 = _mm512_or_si512(v0, v3);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v7 = _mm512_sub_ps(v5, v6);
    _mm512_storeu_ps(y, v7);
}

static DECODE_INT8_AVX512_AVX512_TARGET void decode_int8_avx512_array_avx512(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        decode_int8_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        decode_int8_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        decode_int8_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. DECODE_INT8_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int decode_int8_avx512_level(void) {
#if defined(DECODE_INT8_AVX512_FORCE_ISA)
    return DECODE_INT8_AVX512_FORCE_ISA;
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

float decode_int8_avx512(uint8_t x) {
    return decode_int8_avx512_element(x);
}

void decode_int8_avx512_array(const uint8_t *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = decode_int8_avx512_level();
    if (level == 2) {
        decode_int8_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        decode_int8_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    decode_int8_avx512_array_portable(x, y, n);
}
