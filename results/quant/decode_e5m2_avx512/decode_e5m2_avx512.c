/* decode_e5m2_avx512: decode_e5m2
 *
 *   target       decode_e5m2, float of e5m2, f32
 *   wrong        0 of 256 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           e6b79a4d0b087271e3b5d555f8d43a2a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt e5m2 --isa avx512 --time 10s --seed 1 --threads 1 --archive decode_e5m2_avx512.db
 *                time: 0.0373 ns/element as avx512 code (inputs mean)
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
#include "decode_e5m2_avx512.h"

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

static inline int32_t decode_e5m2_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float decode_e5m2_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float decode_e5m2_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = decode_e5m2_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return decode_e5m2_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float decode_e5m2_avx512_element(uint8_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 8;
    const int32_t v2 = decode_e5m2_avx512_shl_i32(v0, v1);
    const float v3 = decode_e5m2_avx512_fromhalf_f32(v2);
    const float r0 = v3;
    return r0;
}

static void decode_e5m2_avx512_array_portable(const uint8_t *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = decode_e5m2_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define DECODE_E5M2_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define DECODE_E5M2_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define DECODE_E5M2_AVX512_AVX2 static inline DECODE_E5M2_AVX512_AVX2_TARGET __attribute__((always_inline))
#define DECODE_E5M2_AVX512_AVX512 static inline DECODE_E5M2_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
DECODE_E5M2_AVX512_AVX2 __m256 decode_e5m2_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
DECODE_E5M2_AVX512_AVX2 void decode_e5m2_avx512_step_avx2(const uint8_t *x, float *y) {
    const __m256i v0_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 8);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 8);
    const __m256 v3_0 = decode_e5m2_avx512_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = decode_e5m2_avx512_fromhalf_f32_avx2(v2_1);
    _mm256_storeu_ps(y, v3_0);
    _mm256_storeu_ps(y + 8, v3_1);
}

/* 8 elements. */
static DECODE_E5M2_AVX512_AVX2_TARGET void decode_e5m2_avx512_chunk_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 8);
    const __m256 v3 = decode_e5m2_avx512_fromhalf_f32_avx2(v2);
    _mm256_storeu_ps(y, v3);
}

static DECODE_E5M2_AVX512_AVX2_TARGET void decode_e5m2_avx512_array_avx2(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        decode_e5m2_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        decode_e5m2_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        decode_e5m2_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
DECODE_E5M2_AVX512_AVX512 void decode_e5m2_avx512_step_avx512(const uint8_t *x, float *y) {
    const __m512i v0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 8);
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    _mm512_storeu_ps(y, v3);
}

static DECODE_E5M2_AVX512_AVX512_TARGET void decode_e5m2_avx512_array_avx512(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        decode_e5m2_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        decode_e5m2_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. DECODE_E5M2_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int decode_e5m2_avx512_level(void) {
#if defined(DECODE_E5M2_AVX512_FORCE_ISA)
    return DECODE_E5M2_AVX512_FORCE_ISA;
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

float decode_e5m2_avx512(uint8_t x) {
    return decode_e5m2_avx512_element(x);
}

void decode_e5m2_avx512_array(const uint8_t *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = decode_e5m2_avx512_level();
    if (level == 2) {
        decode_e5m2_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        decode_e5m2_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    decode_e5m2_avx512_array_portable(x, y, n);
}
