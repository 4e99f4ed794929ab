/* decode_e8m0_avx2: decode_e8m0
 *
 *   target       decode_e8m0, float of e8m0, f32
 *   wrong        0 of 256 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           e78eef6c4dbeeacdda5f1739d529e2be
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt e8m0 --isa avx2 --time 10s --seed 1 --threads 1 --archive decode_e8m0_avx2.db
 *                time: 0.0490 ns/element as avx2 code (inputs mean)
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
#include "decode_e8m0_avx2.h"

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

static inline int32_t decode_e8m0_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float decode_e8m0_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float decode_e8m0_avx2_element(uint8_t x) {
    const int32_t v0 = 255;
    const int32_t v1 = (int32_t)x;
    const int v2 = v0 == v1;
    const float v3 = NAN;
    const int32_t v4 = 23;
    const int32_t v5 = decode_e8m0_avx2_shl_i32(v1, v4);
    const int32_t v6 = 4194304; /* 0x00400000 */
    const int32_t v7 = v5 > v6 ? v5 : v6;
    const float v8 = decode_e8m0_avx2_frombits_f32(v7);
    const float v9 = v2 ? v3 : v8;
    const float r0 = v9;
    return r0;
}

static void decode_e8m0_avx2_array_portable(const uint8_t *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = decode_e8m0_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define DECODE_E8M0_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define DECODE_E8M0_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define DECODE_E8M0_AVX2_AVX2 static inline DECODE_E8M0_AVX2_AVX2_TARGET __attribute__((always_inline))
#define DECODE_E8M0_AVX2_AVX512 static inline DECODE_E8M0_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
DECODE_E8M0_AVX2_AVX2 void decode_e8m0_avx2_step_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(255);
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v6 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_cmpeq_epi32(v0, v1_0);
    const __m256i v2_1 = _mm256_cmpeq_epi32(v0, v1_1);
    const __m256i v5_0 = _mm256_slli_epi32(v1_0, 23);
    const __m256i v5_1 = _mm256_slli_epi32(v1_1, 23);
    const __m256i v7_0 = _mm256_max_epi32(v5_0, v6);
    const __m256i v7_1 = _mm256_max_epi32(v5_1, v6);
    const __m256 v8_0 = _mm256_castsi256_ps(v7_0);
    const __m256 v8_1 = _mm256_castsi256_ps(v7_1);
    const __m256 v9_0 = _mm256_blendv_ps(v8_0, v3, _mm256_castsi256_ps(v2_0));
    const __m256 v9_1 = _mm256_blendv_ps(v8_1, v3, _mm256_castsi256_ps(v2_1));
    _mm256_storeu_ps(y, v9_0);
    _mm256_storeu_ps(y + 8, v9_1);
}

/* 8 elements. */
static DECODE_E8M0_AVX2_AVX2_TARGET void decode_e8m0_avx2_chunk_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(255);
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v6 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_cmpeq_epi32(v0, v1);
    const __m256i v5 = _mm256_slli_epi32(v1, 23);
    const __m256i v7 = _mm256_max_epi32(v5, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v9 = _mm256_blendv_ps(v8, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v9);
}

static DECODE_E8M0_AVX2_AVX2_TARGET void decode_e8m0_avx2_array_avx2(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        decode_e8m0_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        decode_e8m0_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        decode_e8m0_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
DECODE_E8M0_AVX2_AVX512 void decode_e8m0_avx2_step_avx512(const uint8_t *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(255);
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v6 = _mm512_set1_epi32(4194304); /* 0x00400000 */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __mmask16 v2 = _mm512_cmpeq_epi32_mask(v0, v1);
    const __m512i v5 = _mm512_slli_epi32(v1, 23);
    const __m512i v7 = _mm512_max_epi32(v5, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v9 = _mm512_mask_blend_ps(v2, v8, v3);
    _mm512_storeu_ps(y, v9);
}

static DECODE_E8M0_AVX2_AVX512_TARGET void decode_e8m0_avx2_array_avx512(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        decode_e8m0_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        decode_e8m0_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. DECODE_E8M0_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int decode_e8m0_avx2_level(void) {
#if defined(DECODE_E8M0_AVX2_FORCE_ISA)
    return DECODE_E8M0_AVX2_FORCE_ISA;
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

float decode_e8m0_avx2(uint8_t x) {
    return decode_e8m0_avx2_element(x);
}

void decode_e8m0_avx2_array(const uint8_t *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = decode_e8m0_avx2_level();
    if (level == 2) {
        decode_e8m0_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        decode_e8m0_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    decode_e8m0_avx2_array_portable(x, y, n);
}
