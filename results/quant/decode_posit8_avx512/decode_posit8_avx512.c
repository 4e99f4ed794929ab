/* decode_posit8_avx512: decode_posit8
 *
 *   target       decode_posit8, float of an 8-bit posit, es 2, f32
 *   wrong        0 of 256 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           316093b3a33efc6305e1edec024ec60a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target decode --fmt posit8 --isa avx512 --time 25s --seed 2 --threads 1 --archive decode_posit8_avx512_b.db
 *                time: 0.1592 ns/element as avx512 code (inputs mean)
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
#include "decode_posit8_avx512.h"

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

static inline int32_t decode_posit8_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t decode_posit8_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t decode_posit8_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float decode_posit8_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float decode_posit8_avx512_element(uint8_t x) {
    const int32_t v0 = 128;
    const int32_t v1 = (int32_t)x;
    const int v2 = v0 == v1;
    const float v3 = NAN;
    const int32_t v4 = 0;
    const int v5 = v4 == v1;
    const float v6 = 0x0p+0f; /* 0 */
    const int32_t v7 = 24;
    const int32_t v8 = decode_posit8_avx512_shl_i32(v1, v7);
    const int32_t v9 = decode_posit8_avx512_ashr_i32(v8, v7);
    const int32_t v10 = (int32_t)((uint32_t)v4 - (uint32_t)v9);
    const int32_t v11 = v9 > v10 ? v9 : v10;
    const int32_t v12 = (int32_t)((uint32_t)v0 - (uint32_t)v11);
    const int v13 = v11 < v12;
    const int32_t v14 = 897581056; /* 0x35800000 */
    const int32_t v15 = v11 < v12 ? v11 : v12;
    const float v16 = (float)v15;
    const int32_t v17 = decode_posit8_avx512_bits_f32(v16);
    const int32_t v18 = 2;
    const int32_t v19 = decode_posit8_avx512_shl_i32(v17, v18);
    const int32_t v20 = (int32_t)((uint32_t)v14 + (uint32_t)v19);
    const int32_t v21 = 1233125376; /* 0x49800000 */
    const int32_t v22 = (int32_t)((uint32_t)v21 - (uint32_t)v19);
    const int32_t v23 = v13 ? v20 : v22;
    const int32_t v24 = -2143288817; /* 0x8040020f */
    const int32_t v25 = v8 & v24;
    const int32_t v26 = v23 | v25;
    const float v27 = decode_posit8_avx512_frombits_f32(v26);
    const float v28 = v5 ? v6 : v27;
    const float v29 = v2 ? v3 : v28;
    const float r0 = v29;
    return r0;
}

static void decode_posit8_avx512_array_portable(const uint8_t *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = decode_posit8_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define DECODE_POSIT8_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define DECODE_POSIT8_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define DECODE_POSIT8_AVX512_AVX2 static inline DECODE_POSIT8_AVX512_AVX2_TARGET __attribute__((always_inline))
#define DECODE_POSIT8_AVX512_AVX512 static inline DECODE_POSIT8_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
DECODE_POSIT8_AVX512_AVX2 __m256i decode_posit8_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
DECODE_POSIT8_AVX512_AVX2 void decode_posit8_avx512_step_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v4 = _mm256_set1_epi32(0);
    const __m256 v6 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v14 = _mm256_set1_epi32(897581056); /* 0x35800000 */
    const __m256i v21 = _mm256_set1_epi32(1233125376); /* 0x49800000 */
    const __m256i v24 = _mm256_set1_epi32(-2143288817); /* 0x8040020f */
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_cmpeq_epi32(v0, v1_0);
    const __m256i v2_1 = _mm256_cmpeq_epi32(v0, v1_1);
    const __m256i v5_0 = _mm256_cmpeq_epi32(v4, v1_0);
    const __m256i v5_1 = _mm256_cmpeq_epi32(v4, v1_1);
    const __m256i v8_0 = _mm256_slli_epi32(v1_0, 24);
    const __m256i v8_1 = _mm256_slli_epi32(v1_1, 24);
    const __m256i v9_0 = _mm256_srai_epi32(v8_0, 24);
    const __m256i v9_1 = _mm256_srai_epi32(v8_1, 24);
    const __m256i v10_0 = _mm256_sub_epi32(v4, v9_0);
    const __m256i v10_1 = _mm256_sub_epi32(v4, v9_1);
    const __m256i v11_0 = _mm256_max_epi32(v9_0, v10_0);
    const __m256i v11_1 = _mm256_max_epi32(v9_1, v10_1);
    const __m256i v12_0 = _mm256_sub_epi32(v0, v11_0);
    const __m256i v12_1 = _mm256_sub_epi32(v0, v11_1);
    const __m256i v13_0 = _mm256_cmpgt_epi32(v12_0, v11_0);
    const __m256i v13_1 = _mm256_cmpgt_epi32(v12_1, v11_1);
    const __m256i v15_0 = _mm256_min_epi32(v11_0, v12_0);
    const __m256i v15_1 = _mm256_min_epi32(v11_1, v12_1);
    const __m256 v16_0 = _mm256_cvtepi32_ps(v15_0);
    const __m256 v16_1 = _mm256_cvtepi32_ps(v15_1);
    const __m256i v17_0 = decode_posit8_avx512_bits_f32_avx2(v16_0);
    const __m256i v17_1 = decode_posit8_avx512_bits_f32_avx2(v16_1);
    const __m256i v19_0 = _mm256_slli_epi32(v17_0, 2);
    const __m256i v19_1 = _mm256_slli_epi32(v17_1, 2);
    const __m256i v20_0 = _mm256_add_epi32(v14, v19_0);
    const __m256i v20_1 = _mm256_add_epi32(v14, v19_1);
    const __m256i v22_0 = _mm256_sub_epi32(v21, v19_0);
    const __m256i v22_1 = _mm256_sub_epi32(v21, v19_1);
    const __m256i v23_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v22_0), _mm256_castsi256_ps(v20_0), _mm256_castsi256_ps(v13_0)));
    const __m256i v23_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v22_1), _mm256_castsi256_ps(v20_1), _mm256_castsi256_ps(v13_1)));
    const __m256i v25_0 = _mm256_and_si256(v8_0, v24);
    const __m256i v25_1 = _mm256_and_si256(v8_1, v24);
    const __m256i v26_0 = _mm256_or_si256(v23_0, v25_0);
    const __m256i v26_1 = _mm256_or_si256(v23_1, v25_1);
    const __m256 v27_0 = _mm256_castsi256_ps(v26_0);
    const __m256 v27_1 = _mm256_castsi256_ps(v26_1);
    const __m256 v28_0 = _mm256_blendv_ps(v27_0, v6, _mm256_castsi256_ps(v5_0));
    const __m256 v28_1 = _mm256_blendv_ps(v27_1, v6, _mm256_castsi256_ps(v5_1));
    const __m256 v29_0 = _mm256_blendv_ps(v28_0, v3, _mm256_castsi256_ps(v2_0));
    const __m256 v29_1 = _mm256_blendv_ps(v28_1, v3, _mm256_castsi256_ps(v2_1));
    _mm256_storeu_ps(y, v29_0);
    _mm256_storeu_ps(y + 8, v29_1);
}

/* 8 elements. */
static DECODE_POSIT8_AVX512_AVX2_TARGET void decode_posit8_avx512_chunk_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v4 = _mm256_set1_epi32(0);
    const __m256 v6 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v14 = _mm256_set1_epi32(897581056); /* 0x35800000 */
    const __m256i v21 = _mm256_set1_epi32(1233125376); /* 0x49800000 */
    const __m256i v24 = _mm256_set1_epi32(-2143288817); /* 0x8040020f */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_cmpeq_epi32(v0, v1);
    const __m256i v5 = _mm256_cmpeq_epi32(v4, v1);
    const __m256i v8 = _mm256_slli_epi32(v1, 24);
    const __m256i v9 = _mm256_srai_epi32(v8, 24);
    const __m256i v10 = _mm256_sub_epi32(v4, v9);
    const __m256i v11 = _mm256_max_epi32(v9, v10);
    const __m256i v12 = _mm256_sub_epi32(v0, v11);
    const __m256i v13 = _mm256_cmpgt_epi32(v12, v11);
    const __m256i v15 = _mm256_min_epi32(v11, v12);
    const __m256 v16 = _mm256_cvtepi32_ps(v15);
    const __m256i v17 = decode_posit8_avx512_bits_f32_avx2(v16);
    const __m256i v19 = _mm256_slli_epi32(v17, 2);
    const __m256i v20 = _mm256_add_epi32(v14, v19);
    const __m256i v22 = _mm256_sub_epi32(v21, v19);
    const __m256i v23 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v22), _mm256_castsi256_ps(v20), _mm256_castsi256_ps(v13)));
    const __m256i v25 = _mm256_and_si256(v8, v24);
    const __m256i v26 = _mm256_or_si256(v23, v25);
    const __m256 v27 = _mm256_castsi256_ps(v26);
    const __m256 v28 = _mm256_blendv_ps(v27, v6, _mm256_castsi256_ps(v5));
    const __m256 v29 = _mm256_blendv_ps(v28, v3, _mm256_castsi256_ps(v2));
    _mm256_storeu_ps(y, v29);
}

static DECODE_POSIT8_AVX512_AVX2_TARGET void decode_posit8_avx512_array_avx2(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        decode_posit8_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        decode_posit8_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        decode_posit8_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
DECODE_POSIT8_AVX512_AVX512 __m512i decode_posit8_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
DECODE_POSIT8_AVX512_AVX512 void decode_posit8_avx512_step_avx512(const uint8_t *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v4 = _mm512_set1_epi32(0);
    const __m512 v6 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v14 = _mm512_set1_epi32(897581056); /* 0x35800000 */
    const __m512i v21 = _mm512_set1_epi32(1233125376); /* 0x49800000 */
    const __m512i v24 = _mm512_set1_epi32(-2143288817); /* 0x8040020f */
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __mmask16 v2_0 = _mm512_cmpeq_epi32_mask(v0, v1_0);
    const __mmask16 v2_1 = _mm512_cmpeq_epi32_mask(v0, v1_1);
    const __mmask16 v5_0 = _mm512_cmpeq_epi32_mask(v4, v1_0);
    const __mmask16 v5_1 = _mm512_cmpeq_epi32_mask(v4, v1_1);
    const __m512i v8_0 = _mm512_slli_epi32(v1_0, 24);
    const __m512i v8_1 = _mm512_slli_epi32(v1_1, 24);
    const __m512i v9_0 = _mm512_srai_epi32(v8_0, 24);
    const __m512i v9_1 = _mm512_srai_epi32(v8_1, 24);
    const __m512i v10_0 = _mm512_sub_epi32(v4, v9_0);
    const __m512i v10_1 = _mm512_sub_epi32(v4, v9_1);
    const __m512i v11_0 = _mm512_max_epi32(v9_0, v10_0);
    const __m512i v11_1 = _mm512_max_epi32(v9_1, v10_1);
    const __m512i v12_0 = _mm512_sub_epi32(v0, v11_0);
    const __m512i v12_1 = _mm512_sub_epi32(v0, v11_1);
    const __mmask16 v13_0 = _mm512_cmplt_epi32_mask(v11_0, v12_0);
    const __mmask16 v13_1 = _mm512_cmplt_epi32_mask(v11_1, v12_1);
    const __m512i v15_0 = _mm512_min_epi32(v11_0, v12_0);
    const __m512i v15_1 = _mm512_min_epi32(v11_1, v12_1);
    const __m512 v16_0 = _mm512_cvtepi32_ps(v15_0);
    const __m512 v16_1 = _mm512_cvtepi32_ps(v15_1);
    const __m512i v17_0 = decode_posit8_avx512_bits_f32_avx512(v16_0);
    const __m512i v17_1 = decode_posit8_avx512_bits_f32_avx512(v16_1);
    const __m512i v19_0 = _mm512_slli_epi32(v17_0, 2);
    const __m512i v19_1 = _mm512_slli_epi32(v17_1, 2);
    const __m512i v20_0 = _mm512_add_epi32(v14, v19_0);
    const __m512i v20_1 = _mm512_add_epi32(v14, v19_1);
    const __m512i v22_0 = _mm512_sub_epi32(v21, v19_0);
    const __m512i v22_1 = _mm512_sub_epi32(v21, v19_1);
    const __m512i v23_0 = _mm512_mask_blend_epi32(v13_0, v22_0, v20_0);
    const __m512i v23_1 = _mm512_mask_blend_epi32(v13_1, v22_1, v20_1);
    const __m512i v25_0 = _mm512_and_si512(v8_0, v24);
    const __m512i v25_1 = _mm512_and_si512(v8_1, v24);
    const __m512i v26_0 = _mm512_or_si512(v23_0, v25_0);
    const __m512i v26_1 = _mm512_or_si512(v23_1, v25_1);
    const __m512 v27_0 = _mm512_castsi512_ps(v26_0);
    const __m512 v27_1 = _mm512_castsi512_ps(v26_1);
    const __m512 v28_0 = _mm512_mask_blend_ps(v5_0, v27_0, v6);
    const __m512 v28_1 = _mm512_mask_blend_ps(v5_1, v27_1, v6);
    const __m512 v29_0 = _mm512_mask_blend_ps(v2_0, v28_0, v3);
    const __m512 v29_1 = _mm512_mask_blend_ps(v2_1, v28_1, v3);
    _mm512_storeu_ps(y, v29_0);
    _mm512_storeu_ps(y + 16, v29_1);
}

/* 16 elements. */
static DECODE_POSIT8_AVX512_AVX512_TARGET void decode_posit8_avx512_chunk_avx512(const uint8_t *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v4 = _mm512_set1_epi32(0);
    const __m512 v6 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v14 = _mm512_set1_epi32(897581056); /* 0x35800000 */
    const __m512i v21 = _mm512_set1_epi32(1233125376); /* 0x49800000 */
    const __m512i v24 = _mm512_set1_epi32(-2143288817); /* 0x8040020f */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __mmask16 v2 = _mm512_cmpeq_epi32_mask(v0, v1);
    const __mmask16 v5 = _mm512_cmpeq_epi32_mask(v4, v1);
    const __m512i v8 = _mm512_slli_epi32(v1, 24);
    const __m512i v9 = _mm512_srai_epi32(v8, 24);
    const __m512i v10 = _mm512_sub_epi32(v4, v9);
    const __m512i v11 = _mm512_max_epi32(v9, v10);
    const __m512i v12 = _mm512_sub_epi32(v0, v11);
    const __mmask16 v13 = _mm512_cmplt_epi32_mask(v11, v12);
    const __m512i v15 = _mm512_min_epi32(v11, v12);
    const __m512 v16 = _mm512_cvtepi32_ps(v15);
    const __m512i v17 = decode_posit8_avx512_bits_f32_avx512(v16);
    const __m512i v19 = _mm512_slli_epi32(v17, 2);
    const __m512i v20 = _mm512_add_epi32(v14, v19);
    const __m512i v22 = _mm512_sub_epi32(v21, v19);
    const __m512i v23 = _mm512_mask_blend_epi32(v13, v22, v20);
    const __m512i v25 = _mm512_and_si512(v8, v24);
    const __m512i v26 = _mm512_or_si512(v23, v25);
    const __m512 v27 = _mm512_castsi512_ps(v26);
    const __m512 v28 = _mm512_mask_blend_ps(v5, v27, v6);
    const __m512 v29 = _mm512_mask_blend_ps(v2, v28, v3);
    _mm512_storeu_ps(y, v29);
}

static DECODE_POSIT8_AVX512_AVX512_TARGET void decode_posit8_avx512_array_avx512(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        decode_posit8_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        decode_posit8_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        decode_posit8_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. DECODE_POSIT8_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int decode_posit8_avx512_level(void) {
#if defined(DECODE_POSIT8_AVX512_FORCE_ISA)
    return DECODE_POSIT8_AVX512_FORCE_ISA;
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

float decode_posit8_avx512(uint8_t x) {
    return decode_posit8_avx512_element(x);
}

void decode_posit8_avx512_array(const uint8_t *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = decode_posit8_avx512_level();
    if (level == 2) {
        decode_posit8_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        decode_posit8_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    decode_posit8_avx512_array_portable(x, y, n);
}
