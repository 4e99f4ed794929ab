/* encode_int8_avx512: encode_int8
 *
 *   target       encode_int8, int8 nearest to a float, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           6295f79aed99c9afb3d5a35effc1a388
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target encode --fmt int8 --isa avx512 --time 12s --seed 1 --threads 1 --archive encode_int8_avx512.db
 *                time: 0.0558 ns/element as avx512 code (inputs mean)
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
#include "encode_int8_avx512.h"

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

static inline int32_t encode_int8_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

#ifdef __GNUC__ /* the kernel compares a value with itself */
#pragma GCC diagnostic ignored "-Wtautological-compare"
#endif

static inline uint8_t encode_int8_avx512_element(float x) {
    const float v0 = x;
    const int v1 = v0 != v0 || v0 != v0;
    const int32_t v2 = 525312; /* 0x00080400 */
    const float v3 = -0x1p+7f; /* -128 */
    const float v4 = v0 > v3 ? v0 : v3;
    const float v5 = 0x1.fcp+6f; /* 127 */
    const float v6 = v4 < v5 ? v4 : v5;
    const int32_t v7 = encode_int8_avx512_cvt_i32_f32(v6);
    const int32_t v8 = v1 ? v2 : v7;
    const int32_t r0 = v8;
    return (uint8_t)r0;
}

static void encode_int8_avx512_array_portable(const float *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = encode_int8_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ENCODE_INT8_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ENCODE_INT8_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ENCODE_INT8_AVX512_AVX2 static inline ENCODE_INT8_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ENCODE_INT8_AVX512_AVX512 static inline ENCODE_INT8_AVX512_AVX512_TARGET __attribute__((always_inline))

/* The low bytes of eight lanes. */
ENCODE_INT8_AVX512_AVX2 void encode_int8_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
ENCODE_INT8_AVX512_AVX2 void encode_int8_avx512_step_avx2(const float *x, uint8_t *y) {
    const __m256i v2 = _mm256_set1_epi32(525312); /* 0x00080400 */
    const __m256 v3 = _mm256_set1_ps(-0x1p+7f); /* -128 */
    const __m256 v5 = _mm256_set1_ps(0x1.fcp+6f); /* 127 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v0_2 = _mm256_loadu_ps(x + 16);
    const __m256 v0_3 = _mm256_loadu_ps(x + 24);
    const __m256i v1_0 = _mm256_castps_si256(_mm256_cmp_ps(v0_0, v0_0, _CMP_UNORD_Q));
    const __m256i v1_1 = _mm256_castps_si256(_mm256_cmp_ps(v0_1, v0_1, _CMP_UNORD_Q));
    const __m256i v1_2 = _mm256_castps_si256(_mm256_cmp_ps(v0_2, v0_2, _CMP_UNORD_Q));
    const __m256i v1_3 = _mm256_castps_si256(_mm256_cmp_ps(v0_3, v0_3, _CMP_UNORD_Q));
    const __m256 v4_0 = _mm256_max_ps(v0_0, v3);
    const __m256 v4_1 = _mm256_max_ps(v0_1, v3);
    const __m256 v4_2 = _mm256_max_ps(v0_2, v3);
    const __m256 v4_3 = _mm256_max_ps(v0_3, v3);
    const __m256 v6_0 = _mm256_min_ps(v4_0, v5);
    const __m256 v6_1 = _mm256_min_ps(v4_1, v5);
    const __m256 v6_2 = _mm256_min_ps(v4_2, v5);
    const __m256 v6_3 = _mm256_min_ps(v4_3, v5);
    const __m256i v7_0 = _mm256_cvtps_epi32(v6_0);
    const __m256i v7_1 = _mm256_cvtps_epi32(v6_1);
    const __m256i v7_2 = _mm256_cvtps_epi32(v6_2);
    const __m256i v7_3 = _mm256_cvtps_epi32(v6_3);
    const __m256i v8_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v7_0), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v1_0)));
    const __m256i v8_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v7_1), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v1_1)));
    const __m256i v8_2 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v7_2), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v1_2)));
    const __m256i v8_3 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v7_3), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v1_3)));
    encode_int8_avx512_store_u8_avx2(y, v8_0);
    encode_int8_avx512_store_u8_avx2(y + 8, v8_1);
    encode_int8_avx512_store_u8_avx2(y + 16, v8_2);
    encode_int8_avx512_store_u8_avx2(y + 24, v8_3);
}

/* 8 elements. */
static ENCODE_INT8_AVX512_AVX2_TARGET void encode_int8_avx512_chunk_avx2(const float *x, uint8_t *y) {
    const __m256i v2 = _mm256_set1_epi32(525312); /* 0x00080400 */
    const __m256 v3 = _mm256_set1_ps(-0x1p+7f); /* -128 */
    const __m256 v5 = _mm256_set1_ps(0x1.fcp+6f); /* 127 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v0, _CMP_UNORD_Q));
    const __m256 v4 = _mm256_max_ps(v0, v3);
    const __m256 v6 = _mm256_min_ps(v4, v5);
    const __m256i v7 = _mm256_cvtps_epi32(v6);
    const __m256i v8 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v7), _mm256_castsi256_ps(v2), _mm256_castsi256_ps(v1)));
    encode_int8_avx512_store_u8_avx2(y, v8);
}

static ENCODE_INT8_AVX512_AVX2_TARGET void encode_int8_avx512_array_avx2(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        encode_int8_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        encode_int8_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        encode_int8_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ENCODE_INT8_AVX512_AVX512 void encode_int8_avx512_step_avx512(const float *x, uint8_t *y) {
    const __m512i v2 = _mm512_set1_epi32(525312); /* 0x00080400 */
    const __m512 v3 = _mm512_set1_ps(-0x1p+7f); /* -128 */
    const __m512 v5 = _mm512_set1_ps(0x1.fcp+6f); /* 127 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __mmask16 v1_0 = _mm512_cmp_ps_mask(v0_0, v0_0, _CMP_UNORD_Q);
    const __mmask16 v1_1 = _mm512_cmp_ps_mask(v0_1, v0_1, _CMP_UNORD_Q);
    const __mmask16 v1_2 = _mm512_cmp_ps_mask(v0_2, v0_2, _CMP_UNORD_Q);
    const __mmask16 v1_3 = _mm512_cmp_ps_mask(v0_3, v0_3, _CMP_UNORD_Q);
    const __m512 v4_0 = _mm512_max_ps(v0_0, v3);
    const __m512 v4_1 = _mm512_max_ps(v0_1, v3);
    const __m512 v4_2 = _mm512_max_ps(v0_2, v3);
    const __m512 v4_3 = _mm512_max_ps(v0_3, v3);
    const __m512 v6_0 = _mm512_min_ps(v4_0, v5);
    const __m512 v6_1 = _mm512_min_ps(v4_1, v5);
    const __m512 v6_2 = _mm512_min_ps(v4_2, v5);
    const __m512 v6_3 = _mm512_min_ps(v4_3, v5);
    const __m512i v7_0 = _mm512_cvtps_epi32(v6_0);
    const __m512i v7_1 = _mm512_cvtps_epi32(v6_1);
    const __m512i v7_2 = _mm512_cvtps_epi32(v6_2);
    const __m512i v7_3 = _mm512_cvtps_epi32(v6_3);
    const __m512i v8_0 = _mm512_mask_blend_epi32(v1_0, v7_0, v2);
    const __m512i v8_1 = _mm512_mask_blend_epi32(v1_1, v7_1, v2);
    const __m512i v8_2 = _mm512_mask_blend_epi32(v1_2, v7_2, v2);
    const __m512i v8_3 = _mm512_mask_blend_epi32(v1_3, v7_3, v2);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v8_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v8_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v8_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v8_3));
}

/* 16 elements. */
static ENCODE_INT8_AVX512_AVX512_TARGET void encode_int8_avx512_chunk_avx512(const float *x, uint8_t *y) {
    const __m512i v2 = _mm512_set1_epi32(525312); /* 0x00080400 */
    const __m512 v3 = _mm512_set1_ps(-0x1p+7f); /* -128 */
    const __m512 v5 = _mm512_set1_ps(0x1.fcp+6f); /* 127 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v1 = _mm512_cmp_ps_mask(v0, v0, _CMP_UNORD_Q);
    const __m512 v4 = _mm512_max_ps(v0, v3);
    const __m512 v6 = _mm512_min_ps(v4, v5);
    const __m512i v7 = _mm512_cvtps_epi32(v6);
    const __m512i v8 = _mm512_mask_blend_epi32(v1, v7, v2);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v8));
}

static ENCODE_INT8_AVX512_AVX512_TARGET void encode_int8_avx512_array_avx512(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        encode_int8_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        encode_int8_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        encode_int8_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ENCODE_INT8_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int encode_int8_avx512_level(void) {
#if defined(ENCODE_INT8_AVX512_FORCE_ISA)
    return ENCODE_INT8_AVX512_FORCE_ISA;
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

uint8_t encode_int8_avx512(float x) {
    return encode_int8_avx512_element(x);
}

void encode_int8_avx512_array(const float *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = encode_int8_avx512_level();
    if (level == 2) {
        encode_int8_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        encode_int8_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    encode_int8_avx512_array_portable(x, y, n);
}
