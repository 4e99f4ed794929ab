/* encode_posit8_avx512: encode_posit8
 *
 *   target       encode_posit8, 8-bit posit, es 2, nearest to a float, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           205937cffcd978013917eab9b0e56410
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 3:
 *                evolve --target encode --fmt posit8 --isa avx512 --time 14s --seed 3 --threads 1 --archive encode_posit8_avx512_c.db
 *                time: 0.2225 ns/element as avx512 code (inputs mean)
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
#include "encode_posit8_avx512.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t encode_posit8_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t encode_posit8_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float encode_posit8_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t encode_posit8_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline uint8_t encode_posit8_avx512_element(float x) {
    const int32_t v0 = 2139095039; /* 0x7f7fffff */
    const float v1 = x;
    const int32_t v2 = encode_posit8_avx512_bits_f32(v1);
    const int32_t v3 = 2147483647; /* 0x7fffffff */
    const int32_t v4 = v2 & v3;
    const int v5 = v0 < v4;
    const int32_t v6 = -1610612608; /* 0xa0000080 */
    const int32_t v7 = 0;
    const int v8 = v7 == v4;
    const int v9 = v2 < v7;
    const int32_t v10 = 1065353218; /* 0x3f800002 */
    const int v11 = v4 < v10;
    const int32_t v12 = 897581056; /* 0x35800000 */
    const int32_t v13 = (int32_t)((uint32_t)v4 - (uint32_t)v12);
    const int32_t v14 = 1233125376; /* 0x49800000 */
    const int32_t v15 = (int32_t)((uint32_t)v14 - (uint32_t)v4);
    const int32_t v16 = v11 ? v13 : v15;
    const int32_t v17 = 2;
    const int32_t v18 = encode_posit8_avx512_ashr_i32(v16, v17);
    const int32_t v19 = 1073741824; /* 0x40000000 */
    const int32_t v20 = (int32_t)((uint32_t)v18 + (uint32_t)v19);
    const int32_t v21 = 23;
    const int32_t v22 = v16 & v21;
    const int32_t v23 = v20 | v22;
    const float v24 = encode_posit8_avx512_frombits_f32(v23);
    const float v25 = 0x1p+0f; /* 1 */
    const float v26 = v24 > v25 ? v24 : v25;
    const int32_t v27 = encode_posit8_avx512_cvt_i32_f32(v26);
    const int32_t v28 = (int32_t)((uint32_t)v6 - (uint32_t)v27);
    const int32_t v29 = v11 ? v27 : v28;
    const int32_t v30 = (int32_t)((uint32_t)v7 - (uint32_t)v29);
    const int32_t v31 = v9 ? v30 : v29;
    const int32_t v32 = v8 ? v7 : v31;
    const int32_t v33 = v5 ? v6 : v32;
    const int32_t r0 = v33;
    return (uint8_t)r0;
}

static void encode_posit8_avx512_array_portable(const float *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = encode_posit8_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ENCODE_POSIT8_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ENCODE_POSIT8_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ENCODE_POSIT8_AVX512_AVX2 static inline ENCODE_POSIT8_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ENCODE_POSIT8_AVX512_AVX512 static inline ENCODE_POSIT8_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ENCODE_POSIT8_AVX512_AVX2 __m256i encode_posit8_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
ENCODE_POSIT8_AVX512_AVX2 void encode_posit8_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ENCODE_POSIT8_AVX512_AVX2 void encode_posit8_avx512_step_avx2(const float *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2139095039); /* 0x7f7fffff */
    const __m256i v3 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v6 = _mm256_set1_epi32(-1610612608); /* 0xa0000080 */
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256i v10 = _mm256_set1_epi32(1065353218); /* 0x3f800002 */
    const __m256i v12 = _mm256_set1_epi32(897581056); /* 0x35800000 */
    const __m256i v14 = _mm256_set1_epi32(1233125376); /* 0x49800000 */
    const __m256i v19 = _mm256_set1_epi32(1073741824); /* 0x40000000 */
    const __m256i v21 = _mm256_set1_epi32(23);
    const __m256 v25 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256i v2_0 = encode_posit8_avx512_bits_f32_avx2(v1_0);
    const __m256i v2_1 = encode_posit8_avx512_bits_f32_avx2(v1_1);
    const __m256i v4_0 = _mm256_and_si256(v2_0, v3);
    const __m256i v4_1 = _mm256_and_si256(v2_1, v3);
    const __m256i v5_0 = _mm256_cmpgt_epi32(v4_0, v0);
    const __m256i v5_1 = _mm256_cmpgt_epi32(v4_1, v0);
    const __m256i v8_0 = _mm256_cmpeq_epi32(v7, v4_0);
    const __m256i v8_1 = _mm256_cmpeq_epi32(v7, v4_1);
    const __m256i v9_0 = _mm256_cmpgt_epi32(v7, v2_0);
    const __m256i v9_1 = _mm256_cmpgt_epi32(v7, v2_1);
    const __m256i v11_0 = _mm256_cmpgt_epi32(v10, v4_0);
    const __m256i v11_1 = _mm256_cmpgt_epi32(v10, v4_1);
    const __m256i v13_0 = _mm256_sub_epi32(v4_0, v12);
    const __m256i v13_1 = _mm256_sub_epi32(v4_1, v12);
    const __m256i v15_0 = _mm256_sub_epi32(v14, v4_0);
    const __m256i v15_1 = _mm256_sub_epi32(v14, v4_1);
    const __m256i v16_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v15_0), _mm256_castsi256_ps(v13_0), _mm256_castsi256_ps(v11_0)));
    const __m256i v16_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v15_1), _mm256_castsi256_ps(v13_1), _mm256_castsi256_ps(v11_1)));
    const __m256i v18_0 = _mm256_srai_epi32(v16_0, 2);
    const __m256i v18_1 = _mm256_srai_epi32(v16_1, 2);
    const __m256i v20_0 = _mm256_add_epi32(v18_0, v19);
    const __m256i v20_1 = _mm256_add_epi32(v18_1, v19);
    const __m256i v22_0 = _mm256_and_si256(v16_0, v21);
    const __m256i v22_1 = _mm256_and_si256(v16_1, v21);
    const __m256i v23_0 = _mm256_or_si256(v20_0, v22_0);
    const __m256i v23_1 = _mm256_or_si256(v20_1, v22_1);
    const __m256 v24_0 = _mm256_castsi256_ps(v23_0);
    const __m256 v24_1 = _mm256_castsi256_ps(v23_1);
    const __m256 v26_0 = _mm256_max_ps(v24_0, v25);
    const __m256 v26_1 = _mm256_max_ps(v24_1, v25);
    const __m256i v27_0 = _mm256_cvtps_epi32(v26_0);
    const __m256i v27_1 = _mm256_cvtps_epi32(v26_1);
    const __m256i v28_0 = _mm256_sub_epi32(v6, v27_0);
    const __m256i v28_1 = _mm256_sub_epi32(v6, v27_1);
    const __m256i v29_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v28_0), _mm256_castsi256_ps(v27_0), _mm256_castsi256_ps(v11_0)));
    const __m256i v29_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v28_1), _mm256_castsi256_ps(v27_1), _mm256_castsi256_ps(v11_1)));
    const __m256i v30_0 = _mm256_sub_epi32(v7, v29_0);
    const __m256i v30_1 = _mm256_sub_epi32(v7, v29_1);
    const __m256i v31_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v29_0), _mm256_castsi256_ps(v30_0), _mm256_castsi256_ps(v9_0)));
    const __m256i v31_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v29_1), _mm256_castsi256_ps(v30_1), _mm256_castsi256_ps(v9_1)));
    const __m256i v32_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v31_0), _mm256_castsi256_ps(v7), _mm256_castsi256_ps(v8_0)));
    const __m256i v32_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v31_1), _mm256_castsi256_ps(v7), _mm256_castsi256_ps(v8_1)));
    const __m256i v33_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32_0), _mm256_castsi256_ps(v6), _mm256_castsi256_ps(v5_0)));
    const __m256i v33_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32_1), _mm256_castsi256_ps(v6), _mm256_castsi256_ps(v5_1)));
    encode_posit8_avx512_store_u8_avx2(y, v33_0);
    encode_posit8_avx512_store_u8_avx2(y + 8, v33_1);
}

/* 8 elements. */
static ENCODE_POSIT8_AVX512_AVX2_TARGET void encode_posit8_avx512_chunk_avx2(const float *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(2139095039); /* 0x7f7fffff */
    const __m256i v3 = _mm256_set1_epi32(2147483647); /* 0x7fffffff */
    const __m256i v6 = _mm256_set1_epi32(-1610612608); /* 0xa0000080 */
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256i v10 = _mm256_set1_epi32(1065353218); /* 0x3f800002 */
    const __m256i v12 = _mm256_set1_epi32(897581056); /* 0x35800000 */
    const __m256i v14 = _mm256_set1_epi32(1233125376); /* 0x49800000 */
    const __m256i v19 = _mm256_set1_epi32(1073741824); /* 0x40000000 */
    const __m256i v21 = _mm256_set1_epi32(23);
    const __m256 v25 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = encode_posit8_avx512_bits_f32_avx2(v1);
    const __m256i v4 = _mm256_and_si256(v2, v3);
    const __m256i v5 = _mm256_cmpgt_epi32(v4, v0);
    const __m256i v8 = _mm256_cmpeq_epi32(v7, v4);
    const __m256i v9 = _mm256_cmpgt_epi32(v7, v2);
    const __m256i v11 = _mm256_cmpgt_epi32(v10, v4);
    const __m256i v13 = _mm256_sub_epi32(v4, v12);
    const __m256i v15 = _mm256_sub_epi32(v14, v4);
    const __m256i v16 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v15), _mm256_castsi256_ps(v13), _mm256_castsi256_ps(v11)));
    const __m256i v18 = _mm256_srai_epi32(v16, 2);
    const __m256i v20 = _mm256_add_epi32(v18, v19);
    const __m256i v22 = _mm256_and_si256(v16, v21);
    const __m256i v23 = _mm256_or_si256(v20, v22);
    const __m256 v24 = _mm256_castsi256_ps(v23);
    const __m256 v26 = _mm256_max_ps(v24, v25);
    const __m256i v27 = _mm256_cvtps_epi32(v26);
    const __m256i v28 = _mm256_sub_epi32(v6, v27);
    const __m256i v29 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v28), _mm256_castsi256_ps(v27), _mm256_castsi256_ps(v11)));
    const __m256i v30 = _mm256_sub_epi32(v7, v29);
    const __m256i v31 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v29), _mm256_castsi256_ps(v30), _mm256_castsi256_ps(v9)));
    const __m256i v32 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v31), _mm256_castsi256_ps(v7), _mm256_castsi256_ps(v8)));
    const __m256i v33 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v32), _mm256_castsi256_ps(v6), _mm256_castsi256_ps(v5)));
    encode_posit8_avx512_store_u8_avx2(y, v33);
}

static ENCODE_POSIT8_AVX512_AVX2_TARGET void encode_posit8_avx512_array_avx2(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        encode_posit8_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        encode_posit8_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        encode_posit8_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ENCODE_POSIT8_AVX512_AVX512 __m512i encode_posit8_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ENCODE_POSIT8_AVX512_AVX512 void encode_posit8_avx512_step_avx512(const float *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2139095039); /* 0x7f7fffff */
    const __m512i v3 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v6 = _mm512_set1_epi32(-1610612608); /* 0xa0000080 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512i v10 = _mm512_set1_epi32(1065353218); /* 0x3f800002 */
    const __m512i v12 = _mm512_set1_epi32(897581056); /* 0x35800000 */
    const __m512i v14 = _mm512_set1_epi32(1233125376); /* 0x49800000 */
    const __m512i v19 = _mm512_set1_epi32(1073741824); /* 0x40000000 */
    const __m512i v21 = _mm512_set1_epi32(23);
    const __m512 v25 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512i v2_0 = encode_posit8_avx512_bits_f32_avx512(v1_0);
    const __m512i v2_1 = encode_posit8_avx512_bits_f32_avx512(v1_1);
    const __m512i v2_2 = encode_posit8_avx512_bits_f32_avx512(v1_2);
    const __m512i v2_3 = encode_posit8_avx512_bits_f32_avx512(v1_3);
    const __m512i v4_0 = _mm512_and_si512(v2_0, v3);
    const __m512i v4_1 = _mm512_and_si512(v2_1, v3);
    const __m512i v4_2 = _mm512_and_si512(v2_2, v3);
    const __m512i v4_3 = _mm512_and_si512(v2_3, v3);
    const __mmask16 v5_0 = _mm512_cmplt_epi32_mask(v0, v4_0);
    const __mmask16 v5_1 = _mm512_cmplt_epi32_mask(v0, v4_1);
    const __mmask16 v5_2 = _mm512_cmplt_epi32_mask(v0, v4_2);
    const __mmask16 v5_3 = _mm512_cmplt_epi32_mask(v0, v4_3);
    const __mmask16 v8_0 = _mm512_cmpeq_epi32_mask(v7, v4_0);
    const __mmask16 v8_1 = _mm512_cmpeq_epi32_mask(v7, v4_1);
    const __mmask16 v8_2 = _mm512_cmpeq_epi32_mask(v7, v4_2);
    const __mmask16 v8_3 = _mm512_cmpeq_epi32_mask(v7, v4_3);
    const __mmask16 v9_0 = _mm512_cmplt_epi32_mask(v2_0, v7);
    const __mmask16 v9_1 = _mm512_cmplt_epi32_mask(v2_1, v7);
    const __mmask16 v9_2 = _mm512_cmplt_epi32_mask(v2_2, v7);
    const __mmask16 v9_3 = _mm512_cmplt_epi32_mask(v2_3, v7);
    const __mmask16 v11_0 = _mm512_cmplt_epi32_mask(v4_0, v10);
    const __mmask16 v11_1 = _mm512_cmplt_epi32_mask(v4_1, v10);
    const __mmask16 v11_2 = _mm512_cmplt_epi32_mask(v4_2, v10);
    const __mmask16 v11_3 = _mm512_cmplt_epi32_mask(v4_3, v10);
    const __m512i v13_0 = _mm512_sub_epi32(v4_0, v12);
    const __m512i v13_1 = _mm512_sub_epi32(v4_1, v12);
    const __m512i v13_2 = _mm512_sub_epi32(v4_2, v12);
    const __m512i v13_3 = _mm512_sub_epi32(v4_3, v12);
    const __m512i v15_0 = _mm512_sub_epi32(v14, v4_0);
    const __m512i v15_1 = _mm512_sub_epi32(v14, v4_1);
    const __m512i v15_2 = _mm512_sub_epi32(v14, v4_2);
    const __m512i v15_3 = _mm512_sub_epi32(v14, v4_3);
    const __m512i v16_0 = _mm512_mask_blend_epi32(v11_0, v15_0, v13_0);
    const __m512i v16_1 = _mm512_mask_blend_epi32(v11_1, v15_1, v13_1);
    const __m512i v16_2 = _mm512_mask_blend_epi32(v11_2, v15_2, v13_2);
    const __m512i v16_3 = _mm512_mask_blend_epi32(v11_3, v15_3, v13_3);
    const __m512i v18_0 = _mm512_srai_epi32(v16_0, 2);
    const __m512i v18_1 = _mm512_srai_epi32(v16_1, 2);
    const __m512i v18_2 = _mm512_srai_epi32(v16_2, 2);
    const __m512i v18_3 = _mm512_srai_epi32(v16_3, 2);
    const __m512i v20_0 = _mm512_add_epi32(v18_0, v19);
    const __m512i v20_1 = _mm512_add_epi32(v18_1, v19);
    const __m512i v20_2 = _mm512_add_epi32(v18_2, v19);
    const __m512i v20_3 = _mm512_add_epi32(v18_3, v19);
    const __m512i v22_0 = _mm512_and_si512(v16_0, v21);
    const __m512i v22_1 = _mm512_and_si512(v16_1, v21);
    const __m512i v22_2 = _mm512_and_si512(v16_2, v21);
    const __m512i v22_3 = _mm512_and_si512(v16_3, v21);
    const __m512i v23_0 = _mm512_or_si512(v20_0, v22_0);
    const __m512i v23_1 = _mm512_or_si512(v20_1, v22_1);
    const __m512i v23_2 = _mm512_or_si512(v20_2, v22_2);
    const __m512i v23_3 = _mm512_or_si512(v20_3, v22_3);
    const __m512 v24_0 = _mm512_castsi512_ps(v23_0);
    const __m512 v24_1 = _mm512_castsi512_ps(v23_1);
    const __m512 v24_2 = _mm512_castsi512_ps(v23_2);
    const __m512 v24_3 = _mm512_castsi512_ps(v23_3);
    const __m512 v26_0 = _mm512_max_ps(v24_0, v25);
    const __m512 v26_1 = _mm512_max_ps(v24_1, v25);
    const __m512 v26_2 = _mm512_max_ps(v24_2, v25);
    const __m512 v26_3 = _mm512_max_ps(v24_3, v25);
    const __m512i v27_0 = _mm512_cvtps_epi32(v26_0);
    const __m512i v27_1 = _mm512_cvtps_epi32(v26_1);
    const __m512i v27_2 = _mm512_cvtps_epi32(v26_2);
    const __m512i v27_3 = _mm512_cvtps_epi32(v26_3);
    const __m512i v28_0 = _mm512_sub_epi32(v6, v27_0);
    const __m512i v28_1 = _mm512_sub_epi32(v6, v27_1);
    const __m512i v28_2 = _mm512_sub_epi32(v6, v27_2);
    const __m512i v28_3 = _mm512_sub_epi32(v6, v27_3);
    const __m512i v29_0 = _mm512_mask_blend_epi32(v11_0, v28_0, v27_0);
    const __m512i v29_1 = _mm512_mask_blend_epi32(v11_1, v28_1, v27_1);
    const __m512i v29_2 = _mm512_mask_blend_epi32(v11_2, v28_2, v27_2);
    const __m512i v29_3 = _mm512_mask_blend_epi32(v11_3, v28_3, v27_3);
    const __m512i v30_0 = _mm512_sub_epi32(v7, v29_0);
    const __m512i v30_1 = _mm512_sub_epi32(v7, v29_1);
    const __m512i v30_2 = _mm512_sub_epi32(v7, v29_2);
    const __m512i v30_3 = _mm512_sub_epi32(v7, v29_3);
    const __m512i v31_0 = _mm512_mask_blend_epi32(v9_0, v29_0, v30_0);
    const __m512i v31_1 = _mm512_mask_blend_epi32(v9_1, v29_1, v30_1);
    const __m512i v31_2 = _mm512_mask_blend_epi32(v9_2, v29_2, v30_2);
    const __m512i v31_3 = _mm512_mask_blend_epi32(v9_3, v29_3, v30_3);
    const __m512i v32_0 = _mm512_mask_blend_epi32(v8_0, v31_0, v7);
    const __m512i v32_1 = _mm512_mask_blend_epi32(v8_1, v31_1, v7);
    const __m512i v32_2 = _mm512_mask_blend_epi32(v8_2, v31_2, v7);
    const __m512i v32_3 = _mm512_mask_blend_epi32(v8_3, v31_3, v7);
    const __m512i v33_0 = _mm512_mask_blend_epi32(v5_0, v32_0, v6);
    const __m512i v33_1 = _mm512_mask_blend_epi32(v5_1, v32_1, v6);
    const __m512i v33_2 = _mm512_mask_blend_epi32(v5_2, v32_2, v6);
    const __m512i v33_3 = _mm512_mask_blend_epi32(v5_3, v32_3, v6);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v33_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v33_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v33_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v33_3));
}

/* 16 elements. */
static ENCODE_POSIT8_AVX512_AVX512_TARGET void encode_posit8_avx512_chunk_avx512(const float *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(2139095039); /* 0x7f7fffff */
    const __m512i v3 = _mm512_set1_epi32(2147483647); /* 0x7fffffff */
    const __m512i v6 = _mm512_set1_epi32(-1610612608); /* 0xa0000080 */
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512i v10 = _mm512_set1_epi32(1065353218); /* 0x3f800002 */
    const __m512i v12 = _mm512_set1_epi32(897581056); /* 0x35800000 */
    const __m512i v14 = _mm512_set1_epi32(1233125376); /* 0x49800000 */
    const __m512i v19 = _mm512_set1_epi32(1073741824); /* 0x40000000 */
    const __m512i v21 = _mm512_set1_epi32(23);
    const __m512 v25 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512i v2 = encode_posit8_avx512_bits_f32_avx512(v1);
    const __m512i v4 = _mm512_and_si512(v2, v3);
    const __mmask16 v5 = _mm512_cmplt_epi32_mask(v0, v4);
    const __mmask16 v8 = _mm512_cmpeq_epi32_mask(v7, v4);
    const __mmask16 v9 = _mm512_cmplt_epi32_mask(v2, v7);
    const __mmask16 v11 = _mm512_cmplt_epi32_mask(v4, v10);
    const __m512i v13 = _mm512_sub_epi32(v4, v12);
    const __m512i v15 = _mm512_sub_epi32(v14, v4);
    const __m512i v16 = _mm512_mask_blend_epi32(v11, v15, v13);
    const __m512i v18 = _mm512_srai_epi32(v16, 2);
    const __m512i v20 = _mm512_add_epi32(v18, v19);
    const __m512i v22 = _mm512_and_si512(v16, v21);
    const __m512i v23 = _mm512_or_si512(v20, v22);
    const __m512 v24 = _mm512_castsi512_ps(v23);
    const __m512 v26 = _mm512_max_ps(v24, v25);
    const __m512i v27 = _mm512_cvtps_epi32(v26);
    const __m512i v28 = _mm512_sub_epi32(v6, v27);
    const __m512i v29 = _mm512_mask_blend_epi32(v11, v28, v27);
    const __m512i v30 = _mm512_sub_epi32(v7, v29);
    const __m512i v31 = _mm512_mask_blend_epi32(v9, v29, v30);
    const __m512i v32 = _mm512_mask_blend_epi32(v8, v31, v7);
    const __m512i v33 = _mm512_mask_blend_epi32(v5, v32, v6);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v33));
}

static ENCODE_POSIT8_AVX512_AVX512_TARGET void encode_posit8_avx512_array_avx512(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        encode_posit8_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        encode_posit8_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        encode_posit8_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ENCODE_POSIT8_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int encode_posit8_avx512_level(void) {
#if defined(ENCODE_POSIT8_AVX512_FORCE_ISA)
    return ENCODE_POSIT8_AVX512_FORCE_ISA;
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

uint8_t encode_posit8_avx512(float x) {
    return encode_posit8_avx512_element(x);
}

void encode_posit8_avx512_array(const float *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = encode_posit8_avx512_level();
    if (level == 2) {
        encode_posit8_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        encode_posit8_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    encode_posit8_avx512_array_portable(x, y, n);
}
