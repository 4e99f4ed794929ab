/* scaled_e5m2_avx2: scaled_e5m2
 *
 *   target       scaled_e5m2, e5m2 times an e8m0 scale, f32
 *   wrong        0 of 65536 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           81a06fc2ef0c4f87882459ad4adc3a8e
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target scaled --fmt e5m2 --isa avx2 --time 10s --seed 1 --threads 1 --archive scaled_e5m2_avx2.db
 *                time: 0.1074 ns/element as avx2 code (inputs mean)
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
#include "scaled_e5m2_avx2.h"

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

static inline int32_t scaled_e5m2_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float scaled_e5m2_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float scaled_e5m2_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = scaled_e5m2_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return scaled_e5m2_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float scaled_e5m2_avx2_element(uint8_t x0, uint8_t x1) {
    const int32_t v0 = (int32_t)x0;
    const int32_t v1 = 8;
    const int32_t v2 = scaled_e5m2_avx2_shl_i32(v0, v1);
    const float v3 = scaled_e5m2_avx2_fromhalf_f32(v2);
    const int32_t v4 = 255;
    const int32_t v5 = (int32_t)x1;
    const int v6 = v4 == v5;
    const float v7 = NAN;
    const int32_t v8 = 4194304; /* 0x00400000 */
    const int32_t v9 = 23;
    const int32_t v10 = scaled_e5m2_avx2_shl_i32(v5, v9);
    const int32_t v11 = v8 > v10 ? v8 : v10;
    const float v12 = scaled_e5m2_avx2_frombits_f32(v11);
    const float v13 = v6 ? v7 : v12;
    const float v14 = v3 * v13;
    const float r0 = v14;
    return r0;
}

static void scaled_e5m2_avx2_array_portable(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = scaled_e5m2_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SCALED_E5M2_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SCALED_E5M2_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SCALED_E5M2_AVX2_AVX2 static inline SCALED_E5M2_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SCALED_E5M2_AVX2_AVX512 static inline SCALED_E5M2_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SCALED_E5M2_AVX2_AVX2 __m256 scaled_e5m2_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
SCALED_E5M2_AVX2_AVX2 void scaled_e5m2_avx2_step_avx2(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m256i v4 = _mm256_set1_epi32(255);
    const __m256 v7 = _mm256_set1_ps(NAN);
    const __m256i v8 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256i v0_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v0_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 8)));
    const __m256i v0_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 16)));
    const __m256i v0_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 24)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 8);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 8);
    const __m256i v2_2 = _mm256_slli_epi32(v0_2, 8);
    const __m256i v2_3 = _mm256_slli_epi32(v0_3, 8);
    const __m256 v3_0 = scaled_e5m2_avx2_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = scaled_e5m2_avx2_fromhalf_f32_avx2(v2_1);
    const __m256 v3_2 = scaled_e5m2_avx2_fromhalf_f32_avx2(v2_2);
    const __m256 v3_3 = scaled_e5m2_avx2_fromhalf_f32_avx2(v2_3);
    const __m256i v5_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v5_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v5_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 16)));
    const __m256i v5_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 24)));
    const __m256i v6_0 = _mm256_cmpeq_epi32(v4, v5_0);
    const __m256i v6_1 = _mm256_cmpeq_epi32(v4, v5_1);
    const __m256i v6_2 = _mm256_cmpeq_epi32(v4, v5_2);
    const __m256i v6_3 = _mm256_cmpeq_epi32(v4, v5_3);
    const __m256i v10_0 = _mm256_slli_epi32(v5_0, 23);
    const __m256i v10_1 = _mm256_slli_epi32(v5_1, 23);
    const __m256i v10_2 = _mm256_slli_epi32(v5_2, 23);
    const __m256i v10_3 = _mm256_slli_epi32(v5_3, 23);
    const __m256i v11_0 = _mm256_max_epi32(v8, v10_0);
    const __m256i v11_1 = _mm256_max_epi32(v8, v10_1);
    const __m256i v11_2 = _mm256_max_epi32(v8, v10_2);
    const __m256i v11_3 = _mm256_max_epi32(v8, v10_3);
    const __m256 v12_0 = _mm256_castsi256_ps(v11_0);
    const __m256 v12_1 = _mm256_castsi256_ps(v11_1);
    const __m256 v12_2 = _mm256_castsi256_ps(v11_2);
    const __m256 v12_3 = _mm256_castsi256_ps(v11_3);
    const __m256 v13_0 = _mm256_blendv_ps(v12_0, v7, _mm256_castsi256_ps(v6_0));
    const __m256 v13_1 = _mm256_blendv_ps(v12_1, v7, _mm256_castsi256_ps(v6_1));
    const __m256 v13_2 = _mm256_blendv_ps(v12_2, v7, _mm256_castsi256_ps(v6_2));
    const __m256 v13_3 = _mm256_blendv_ps(v12_3, v7, _mm256_castsi256_ps(v6_3));
    const __m256 v14_0 = _mm256_mul_ps(v3_0, v13_0);
    const __m256 v14_1 = _mm256_mul_ps(v3_1, v13_1);
    const __m256 v14_2 = _mm256_mul_ps(v3_2, v13_2);
    const __m256 v14_3 = _mm256_mul_ps(v3_3, v13_3);
    _mm256_storeu_ps(y, v14_0);
    _mm256_storeu_ps(y + 8, v14_1);
    _mm256_storeu_ps(y + 16, v14_2);
    _mm256_storeu_ps(y + 24, v14_3);
}

/* 8 elements. */
static SCALED_E5M2_AVX2_AVX2_TARGET void scaled_e5m2_avx2_chunk_avx2(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m256i v4 = _mm256_set1_epi32(255);
    const __m256 v7 = _mm256_set1_ps(NAN);
    const __m256i v8 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256i v0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v2 = _mm256_slli_epi32(v0, 8);
    const __m256 v3 = scaled_e5m2_avx2_fromhalf_f32_avx2(v2);
    const __m256i v5 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v6 = _mm256_cmpeq_epi32(v4, v5);
    const __m256i v10 = _mm256_slli_epi32(v5, 23);
    const __m256i v11 = _mm256_max_epi32(v8, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256 v13 = _mm256_blendv_ps(v12, v7, _mm256_castsi256_ps(v6));
    const __m256 v14 = _mm256_mul_ps(v3, v13);
    _mm256_storeu_ps(y, v14);
}

static SCALED_E5M2_AVX2_AVX2_TARGET void scaled_e5m2_avx2_array_avx2(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        scaled_e5m2_avx2_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        scaled_e5m2_avx2_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        scaled_e5m2_avx2_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SCALED_E5M2_AVX2_AVX512 void scaled_e5m2_avx2_step_avx512(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m512i v4 = _mm512_set1_epi32(255);
    const __m512 v7 = _mm512_set1_ps(NAN);
    const __m512i v8 = _mm512_set1_epi32(4194304); /* 0x00400000 */
    const __m512i v0_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v0_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0 + 16)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 8);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 8);
    const __m512 v3_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_0));
    const __m512 v3_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_1));
    const __m512i v5_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v5_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 16)));
    const __mmask16 v6_0 = _mm512_cmpeq_epi32_mask(v4, v5_0);
    const __mmask16 v6_1 = _mm512_cmpeq_epi32_mask(v4, v5_1);
    const __m512i v10_0 = _mm512_slli_epi32(v5_0, 23);
    const __m512i v10_1 = _mm512_slli_epi32(v5_1, 23);
    const __m512i v11_0 = _mm512_max_epi32(v8, v10_0);
    const __m512i v11_1 = _mm512_max_epi32(v8, v10_1);
    const __m512 v12_0 = _mm512_castsi512_ps(v11_0);
    const __m512 v12_1 = _mm512_castsi512_ps(v11_1);
    const __m512 v13_0 = _mm512_mask_blend_ps(v6_0, v12_0, v7);
    const __m512 v13_1 = _mm512_mask_blend_ps(v6_1, v12_1, v7);
    const __m512 v14_0 = _mm512_mul_ps(v3_0, v13_0);
    const __m512 v14_1 = _mm512_mul_ps(v3_1, v13_1);
    _mm512_storeu_ps(y, v14_0);
    _mm512_storeu_ps(y + 16, v14_1);
}

/* 16 elements. */
static SCALED_E5M2_AVX2_AVX512_TARGET void scaled_e5m2_avx2_chunk_avx512(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m512i v4 = _mm512_set1_epi32(255);
    const __m512 v7 = _mm512_set1_ps(NAN);
    const __m512i v8 = _mm512_set1_epi32(4194304); /* 0x00400000 */
    const __m512i v0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v2 = _mm512_slli_epi32(v0, 8);
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512i v5 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __mmask16 v6 = _mm512_cmpeq_epi32_mask(v4, v5);
    const __m512i v10 = _mm512_slli_epi32(v5, 23);
    const __m512i v11 = _mm512_max_epi32(v8, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512 v13 = _mm512_mask_blend_ps(v6, v12, v7);
    const __m512 v14 = _mm512_mul_ps(v3, v13);
    _mm512_storeu_ps(y, v14);
}

static SCALED_E5M2_AVX2_AVX512_TARGET void scaled_e5m2_avx2_array_avx512(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        scaled_e5m2_avx2_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        scaled_e5m2_avx2_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        scaled_e5m2_avx2_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SCALED_E5M2_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int scaled_e5m2_avx2_level(void) {
#if defined(SCALED_E5M2_AVX2_FORCE_ISA)
    return SCALED_E5M2_AVX2_FORCE_ISA;
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

float scaled_e5m2_avx2(uint8_t x0, uint8_t x1) {
    return scaled_e5m2_avx2_element(x0, x1);
}

void scaled_e5m2_avx2_array(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = scaled_e5m2_avx2_level();
    if (level == 2) {
        scaled_e5m2_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        scaled_e5m2_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    scaled_e5m2_avx2_array_portable(x0, x1, y, n);
}
