/* encode_int8_avx2: encode_int8
 *
 *   target       encode_int8, int8 nearest to a float, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           0048e3fedb95ff7db29327467c7d1ddf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target encode --fmt int8 --isa avx2 --time 12s --seed 1 --threads 1 --archive encode_int8_avx2.db
 *                time: 0.0866 ns/element as avx2 code (inputs mean)
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
#include "encode_int8_avx2.h"

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

static inline int32_t encode_int8_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline uint8_t encode_int8_avx2_element(float x) {
    const float v0 = 0x1.fc078ap+6f; /* 127.007362 */
    const float v1 = -0x1.febf4ep+6f; /* -127.686821 */
    const float v2 = x;
    const float v3 = v1 > v2 ? v1 : v2;
    const float v4 = v0 < v3 ? v0 : v3;
    const int32_t v5 = encode_int8_avx2_cvt_i32_f32(v4);
    const int32_t r0 = v5;
    return (uint8_t)r0;
}

static void encode_int8_avx2_array_portable(const float *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = encode_int8_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ENCODE_INT8_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ENCODE_INT8_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ENCODE_INT8_AVX2_AVX2 static inline ENCODE_INT8_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ENCODE_INT8_AVX2_AVX512 static inline ENCODE_INT8_AVX2_AVX512_TARGET __attribute__((always_inline))

/* The low bytes of eight lanes. */
ENCODE_INT8_AVX2_AVX2 void encode_int8_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
ENCODE_INT8_AVX2_AVX2 void encode_int8_avx2_step_avx2(const float *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.fc078ap+6f); /* 127.007362 */
    const __m256 v1 = _mm256_set1_ps(-0x1.febf4ep+6f); /* -127.686821 */
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_2 = _mm256_loadu_ps(x + 16);
    const __m256 v2_3 = _mm256_loadu_ps(x + 24);
    const __m256 v2_4 = _mm256_loadu_ps(x + 32);
    const __m256 v2_5 = _mm256_loadu_ps(x + 40);
    const __m256 v2_6 = _mm256_loadu_ps(x + 48);
    const __m256 v2_7 = _mm256_loadu_ps(x + 56);
    const __m256 v3_0 = _mm256_max_ps(v1, v2_0);
    const __m256 v3_1 = _mm256_max_ps(v1, v2_1);
    const __m256 v3_2 = _mm256_max_ps(v1, v2_2);
    const __m256 v3_3 = _mm256_max_ps(v1, v2_3);
    const __m256 v3_4 = _mm256_max_ps(v1, v2_4);
    const __m256 v3_5 = _mm256_max_ps(v1, v2_5);
    const __m256 v3_6 = _mm256_max_ps(v1, v2_6);
    const __m256 v3_7 = _mm256_max_ps(v1, v2_7);
    const __m256 v4_0 = _mm256_min_ps(v0, v3_0);
    const __m256 v4_1 = _mm256_min_ps(v0, v3_1);
    const __m256 v4_2 = _mm256_min_ps(v0, v3_2);
    const __m256 v4_3 = _mm256_min_ps(v0, v3_3);
    const __m256 v4_4 = _mm256_min_ps(v0, v3_4);
    const __m256 v4_5 = _mm256_min_ps(v0, v3_5);
    const __m256 v4_6 = _mm256_min_ps(v0, v3_6);
    const __m256 v4_7 = _mm256_min_ps(v0, v3_7);
    const __m256i v5_0 = _mm256_cvtps_epi32(v4_0);
    const __m256i v5_1 = _mm256_cvtps_epi32(v4_1);
    const __m256i v5_2 = _mm256_cvtps_epi32(v4_2);
    const __m256i v5_3 = _mm256_cvtps_epi32(v4_3);
    const __m256i v5_4 = _mm256_cvtps_epi32(v4_4);
    const __m256i v5_5 = _mm256_cvtps_epi32(v4_5);
    const __m256i v5_6 = _mm256_cvtps_epi32(v4_6);
    const __m256i v5_7 = _mm256_cvtps_epi32(v4_7);
    encode_int8_avx2_store_u8_avx2(y, v5_0);
    encode_int8_avx2_store_u8_avx2(y + 8, v5_1);
    encode_int8_avx2_store_u8_avx2(y + 16, v5_2);
    encode_int8_avx2_store_u8_avx2(y + 24, v5_3);
    encode_int8_avx2_store_u8_avx2(y + 32, v5_4);
    encode_int8_avx2_store_u8_avx2(y + 40, v5_5);
    encode_int8_avx2_store_u8_avx2(y + 48, v5_6);
    encode_int8_avx2_store_u8_avx2(y + 56, v5_7);
}

/* 8 elements. */
static ENCODE_INT8_AVX2_AVX2_TARGET void encode_int8_avx2_chunk_avx2(const float *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.fc078ap+6f); /* 127.007362 */
    const __m256 v1 = _mm256_set1_ps(-0x1.febf4ep+6f); /* -127.686821 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_max_ps(v1, v2);
    const __m256 v4 = _mm256_min_ps(v0, v3);
    const __m256i v5 = _mm256_cvtps_epi32(v4);
    encode_int8_avx2_store_u8_avx2(y, v5);
}

static ENCODE_INT8_AVX2_AVX2_TARGET void encode_int8_avx2_array_avx2(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        encode_int8_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        encode_int8_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        encode_int8_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ENCODE_INT8_AVX2_AVX512 void encode_int8_avx2_step_avx512(const float *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.fc078ap+6f); /* 127.007362 */
    const __m512 v1 = _mm512_set1_ps(-0x1.febf4ep+6f); /* -127.686821 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_max_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_max_ps(v1, v2_1);
    const __m512 v3_2 = _mm512_max_ps(v1, v2_2);
    const __m512 v3_3 = _mm512_max_ps(v1, v2_3);
    const __m512 v4_0 = _mm512_min_ps(v0, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v0, v3_1);
    const __m512 v4_2 = _mm512_min_ps(v0, v3_2);
    const __m512 v4_3 = _mm512_min_ps(v0, v3_3);
    const __m512i v5_0 = _mm512_cvtps_epi32(v4_0);
    const __m512i v5_1 = _mm512_cvtps_epi32(v4_1);
    const __m512i v5_2 = _mm512_cvtps_epi32(v4_2);
    const __m512i v5_3 = _mm512_cvtps_epi32(v4_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v5_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v5_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v5_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v5_3));
}

/* 16 elements. */
static ENCODE_INT8_AVX2_AVX512_TARGET void encode_int8_avx2_chunk_avx512(const float *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.fc078ap+6f); /* 127.007362 */
    const __m512 v1 = _mm512_set1_ps(-0x1.febf4ep+6f); /* -127.686821 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_max_ps(v1, v2);
    const __m512 v4 = _mm512_min_ps(v0, v3);
    const __m512i v5 = _mm512_cvtps_epi32(v4);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v5));
}

static ENCODE_INT8_AVX2_AVX512_TARGET void encode_int8_avx2_array_avx512(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        encode_int8_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        encode_int8_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        encode_int8_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ENCODE_INT8_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int encode_int8_avx2_level(void) {
#if defined(ENCODE_INT8_AVX2_FORCE_ISA)
    return ENCODE_INT8_AVX2_FORCE_ISA;
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

uint8_t encode_int8_avx2(float x) {
    return encode_int8_avx2_element(x);
}

void encode_int8_avx2_array(const float *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = encode_int8_avx2_level();
    if (level == 2) {
        encode_int8_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        encode_int8_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    encode_int8_avx2_array_portable(x, y, n);
}
