/* scaled_e4m3fn_avx512: scaled_e4m3fn
 *
 *   target       scaled_e4m3fn, e4m3fn times an e8m0 scale, f32
 *   wrong        0 of 65536 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           f0a14fb8c90c4ad507c9424536dc1714
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target scaled --fmt e4m3fn --isa avx512 --time 10s --seed 1 --threads 1 --archive scaled_e4m3fn_avx512.db
 *                time: 0.1259 ns/element as avx512 code (inputs mean)
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
#include "scaled_e4m3fn_avx512.h"

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

static inline int32_t scaled_e4m3fn_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float scaled_e4m3fn_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t scaled_e4m3fn_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float scaled_e4m3fn_avx512_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline float scaled_e4m3fn_avx512_element(uint8_t x0, uint8_t x1) {
    const int32_t v0 = 255;
    const int32_t v1 = (int32_t)x1;
    const int v2 = v0 == v1;
    const float v3 = NAN;
    const int32_t v4 = 4194304; /* 0x00400000 */
    const int32_t v5 = 23;
    const int32_t v6 = scaled_e4m3fn_avx512_shl_i32(v1, v5);
    const int32_t v7 = v4 > v6 ? v4 : v6;
    const float v8 = scaled_e4m3fn_avx512_frombits_f32(v7);
    const float v9 = v2 ? v3 : v8;
    const int32_t v10 = 127;
    const int32_t v11 = (int32_t)x0;
    const int32_t v12 = v10 & v11;
    const int v13 = v10 == v12;
    const int32_t v14 = -2013724667; /* 0x87f90005 */
    const int32_t v15 = 24;
    const int32_t v16 = scaled_e4m3fn_avx512_shl_i32(v11, v15);
    const int32_t v17 = 4;
    const int32_t v18 = scaled_e4m3fn_avx512_ashr_i32(v16, v17);
    const int32_t v19 = v14 & v18;
    const float v20 = scaled_e4m3fn_avx512_frombits_f32(v19);
    const float v21 = 0x1p+120f; /* 1.329228e+36 */
    const float v22 = scaled_e4m3fn_avx512_fma_f32(v20, v21, v20);
    const float v23 = v13 ? v3 : v22;
    const float v24 = v9 * v23;
    const float r0 = v24;
    return r0;
}

static void scaled_e4m3fn_avx512_array_portable(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = scaled_e4m3fn_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SCALED_E4M3FN_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SCALED_E4M3FN_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SCALED_E4M3FN_AVX512_AVX2 static inline SCALED_E4M3FN_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SCALED_E4M3FN_AVX512_AVX512 static inline SCALED_E4M3FN_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
SCALED_E4M3FN_AVX512_AVX2 void scaled_e4m3fn_avx512_step_avx2(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m256i v0 = _mm256_set1_epi32(255);
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v4 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256i v10 = _mm256_set1_epi32(127);
    const __m256i v14 = _mm256_set1_epi32(-2013724667); /* 0x87f90005 */
    const __m256 v21 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v1_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 16)));
    const __m256i v1_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 24)));
    const __m256i v2_0 = _mm256_cmpeq_epi32(v0, v1_0);
    const __m256i v2_1 = _mm256_cmpeq_epi32(v0, v1_1);
    const __m256i v2_2 = _mm256_cmpeq_epi32(v0, v1_2);
    const __m256i v2_3 = _mm256_cmpeq_epi32(v0, v1_3);
    const __m256i v6_0 = _mm256_slli_epi32(v1_0, 23);
    const __m256i v6_1 = _mm256_slli_epi32(v1_1, 23);
    const __m256i v6_2 = _mm256_slli_epi32(v1_2, 23);
    const __m256i v6_3 = _mm256_slli_epi32(v1_3, 23);
    const __m256i v7_0 = _mm256_max_epi32(v4, v6_0);
    const __m256i v7_1 = _mm256_max_epi32(v4, v6_1);
    const __m256i v7_2 = _mm256_max_epi32(v4, v6_2);
    const __m256i v7_3 = _mm256_max_epi32(v4, v6_3);
    const __m256 v8_0 = _mm256_castsi256_ps(v7_0);
    const __m256 v8_1 = _mm256_castsi256_ps(v7_1);
    const __m256 v8_2 = _mm256_castsi256_ps(v7_2);
    const __m256 v8_3 = _mm256_castsi256_ps(v7_3);
    const __m256 v9_0 = _mm256_blendv_ps(v8_0, v3, _mm256_castsi256_ps(v2_0));
    const __m256 v9_1 = _mm256_blendv_ps(v8_1, v3, _mm256_castsi256_ps(v2_1));
    const __m256 v9_2 = _mm256_blendv_ps(v8_2, v3, _mm256_castsi256_ps(v2_2));
    const __m256 v9_3 = _mm256_blendv_ps(v8_3, v3, _mm256_castsi256_ps(v2_3));
    const __m256i v11_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v11_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 8)));
    const __m256i v11_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 16)));
    const __m256i v11_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 24)));
    const __m256i v12_0 = _mm256_and_si256(v10, v11_0);
    const __m256i v12_1 = _mm256_and_si256(v10, v11_1);
    const __m256i v12_2 = _mm256_and_si256(v10, v11_2);
    const __m256i v12_3 = _mm256_and_si256(v10, v11_3);
    const __m256i v13_0 = _mm256_cmpeq_epi32(v10, v12_0);
    const __m256i v13_1 = _mm256_cmpeq_epi32(v10, v12_1);
    const __m256i v13_2 = _mm256_cmpeq_epi32(v10, v12_2);
    const __m256i v13_3 = _mm256_cmpeq_epi32(v10, v12_3);
    const __m256i v16_0 = _mm256_slli_epi32(v11_0, 24);
    const __m256i v16_1 = _mm256_slli_epi32(v11_1, 24);
    const __m256i v16_2 = _mm256_slli_epi32(v11_2, 24);
    const __m256i v16_3 = _mm256_slli_epi32(v11_3, 24);
    const __m256i v18_0 = _mm256_srai_epi32(v16_0, 4);
    const __m256i v18_1 = _mm256_srai_epi32(v16_1, 4);
    const __m256i v18_2 = _mm256_srai_epi32(v16_2, 4);
    const __m256i v18_3 = _mm256_srai_epi32(v16_3, 4);
    const __m256i v19_0 = _mm256_and_si256(v14, v18_0);
    const __m256i v19_1 = _mm256_and_si256(v14, v18_1);
    const __m256i v19_2 = _mm256_and_si256(v14, v18_2);
    const __m256i v19_3 = _mm256_and_si256(v14, v18_3);
    const __m256 v20_0 = _mm256_castsi256_ps(v19_0);
    const __m256 v20_1 = _mm256_castsi256_ps(v19_1);
    const __m256 v20_2 = _mm256_castsi256_ps(v19_2);
    const __m256 v20_3 = _mm256_castsi256_ps(v19_3);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v21, v20_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v21, v20_1);
    const __m256 v22_2 = _mm256_fmadd_ps(v20_2, v21, v20_2);
    const __m256 v22_3 = _mm256_fmadd_ps(v20_3, v21, v20_3);
    const __m256 v23_0 = _mm256_blendv_ps(v22_0, v3, _mm256_castsi256_ps(v13_0));
    const __m256 v23_1 = _mm256_blendv_ps(v22_1, v3, _mm256_castsi256_ps(v13_1));
    const __m256 v23_2 = _mm256_blendv_ps(v22_2, v3, _mm256_castsi256_ps(v13_2));
    const __m256 v23_3 = _mm256_blendv_ps(v22_3, v3, _mm256_castsi256_ps(v13_3));
    const __m256 v24_0 = _mm256_mul_ps(v9_0, v23_0);
    const __m256 v24_1 = _mm256_mul_ps(v9_1, v23_1);
    const __m256 v24_2 = _mm256_mul_ps(v9_2, v23_2);
    const __m256 v24_3 = _mm256_mul_ps(v9_3, v23_3);
    _mm256_storeu_ps(y, v24_0);
    _mm256_storeu_ps(y + 8, v24_1);
    _mm256_storeu_ps(y + 16, v24_2);
    _mm256_storeu_ps(y + 24, v24_3);
}

/* 8 elements. */
static SCALED_E4M3FN_AVX512_AVX2_TARGET void scaled_e4m3fn_avx512_chunk_avx2(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m256i v0 = _mm256_set1_epi32(255);
    const __m256 v3 = _mm256_set1_ps(NAN);
    const __m256i v4 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256i v10 = _mm256_set1_epi32(127);
    const __m256i v14 = _mm256_set1_epi32(-2013724667); /* 0x87f90005 */
    const __m256 v21 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v2 = _mm256_cmpeq_epi32(v0, v1);
    const __m256i v6 = _mm256_slli_epi32(v1, 23);
    const __m256i v7 = _mm256_max_epi32(v4, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v9 = _mm256_blendv_ps(v8, v3, _mm256_castsi256_ps(v2));
    const __m256i v11 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v12 = _mm256_and_si256(v10, v11);
    const __m256i v13 = _mm256_cmpeq_epi32(v10, v12);
    const __m256i v16 = _mm256_slli_epi32(v11, 24);
    const __m256i v18 = _mm256_srai_epi32(v16, 4);
    const __m256i v19 = _mm256_and_si256(v14, v18);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v21, v20);
    const __m256 v23 = _mm256_blendv_ps(v22, v3, _mm256_castsi256_ps(v13));
    const __m256 v24 = _mm256_mul_ps(v9, v23);
    _mm256_storeu_ps(y, v24);
}

static SCALED_E4M3FN_AVX512_AVX2_TARGET void scaled_e4m3fn_avx512_array_avx2(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        scaled_e4m3fn_avx512_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        scaled_e4m3fn_avx512_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        scaled_e4m3fn_avx512_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SCALED_E4M3FN_AVX512_AVX512 void scaled_e4m3fn_avx512_step_avx512(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m512i v0 = _mm512_set1_epi32(255);
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v4 = _mm512_set1_epi32(4194304); /* 0x00400000 */
    const __m512i v10 = _mm512_set1_epi32(127);
    const __m512i v14 = _mm512_set1_epi32(-2013724667); /* 0x87f90005 */
    const __m512 v21 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 16)));
    const __mmask16 v2_0 = _mm512_cmpeq_epi32_mask(v0, v1_0);
    const __mmask16 v2_1 = _mm512_cmpeq_epi32_mask(v0, v1_1);
    const __m512i v6_0 = _mm512_slli_epi32(v1_0, 23);
    const __m512i v6_1 = _mm512_slli_epi32(v1_1, 23);
    const __m512i v7_0 = _mm512_max_epi32(v4, v6_0);
    const __m512i v7_1 = _mm512_max_epi32(v4, v6_1);
    const __m512 v8_0 = _mm512_castsi512_ps(v7_0);
    const __m512 v8_1 = _mm512_castsi512_ps(v7_1);
    const __m512 v9_0 = _mm512_mask_blend_ps(v2_0, v8_0, v3);
    const __m512 v9_1 = _mm512_mask_blend_ps(v2_1, v8_1, v3);
    const __m512i v11_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v11_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0 + 16)));
    const __m512i v12_0 = _mm512_and_si512(v10, v11_0);
    const __m512i v12_1 = _mm512_and_si512(v10, v11_1);
    const __mmask16 v13_0 = _mm512_cmpeq_epi32_mask(v10, v12_0);
    const __mmask16 v13_1 = _mm512_cmpeq_epi32_mask(v10, v12_1);
    const __m512i v16_0 = _mm512_slli_epi32(v11_0, 24);
    const __m512i v16_1 = _mm512_slli_epi32(v11_1, 24);
    const __m512i v18_0 = _mm512_srai_epi32(v16_0, 4);
    const __m512i v18_1 = _mm512_srai_epi32(v16_1, 4);
    const __m512i v19_0 = _mm512_and_si512(v14, v18_0);
    const __m512i v19_1 = _mm512_and_si512(v14, v18_1);
    const __m512 v20_0 = _mm512_castsi512_ps(v19_0);
    const __m512 v20_1 = _mm512_castsi512_ps(v19_1);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v21, v20_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v21, v20_1);
    const __m512 v23_0 = _mm512_mask_blend_ps(v13_0, v22_0, v3);
    const __m512 v23_1 = _mm512_mask_blend_ps(v13_1, v22_1, v3);
    const __m512 v24_0 = _mm512_mul_ps(v9_0, v23_0);
    const __m512 v24_1 = _mm512_mul_ps(v9_1, v23_1);
    _mm512_storeu_ps(y, v24_0);
    _mm512_storeu_ps(y + 16, v24_1);
}

/* 16 elements. */
static SCALED_E4M3FN_AVX512_AVX512_TARGET void scaled_e4m3fn_avx512_chunk_avx512(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m512i v0 = _mm512_set1_epi32(255);
    const __m512 v3 = _mm512_set1_ps(NAN);
    const __m512i v4 = _mm512_set1_epi32(4194304); /* 0x00400000 */
    const __m512i v10 = _mm512_set1_epi32(127);
    const __m512i v14 = _mm512_set1_epi32(-2013724667); /* 0x87f90005 */
    const __m512 v21 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __mmask16 v2 = _mm512_cmpeq_epi32_mask(v0, v1);
    const __m512i v6 = _mm512_slli_epi32(v1, 23);
    const __m512i v7 = _mm512_max_epi32(v4, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v9 = _mm512_mask_blend_ps(v2, v8, v3);
    const __m512i v11 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v12 = _mm512_and_si512(v10, v11);
    const __mmask16 v13 = _mm512_cmpeq_epi32_mask(v10, v12);
    const __m512i v16 = _mm512_slli_epi32(v11, 24);
    const __m512i v18 = _mm512_srai_epi32(v16, 4);
    const __m512i v19 = _mm512_and_si512(v14, v18);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v21, v20);
    const __m512 v23 = _mm512_mask_blend_ps(v13, v22, v3);
    const __m512 v24 = _mm512_mul_ps(v9, v23);
    _mm512_storeu_ps(y, v24);
}

static SCALED_E4M3FN_AVX512_AVX512_TARGET void scaled_e4m3fn_avx512_array_avx512(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        scaled_e4m3fn_avx512_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        scaled_e4m3fn_avx512_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        scaled_e4m3fn_avx512_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SCALED_E4M3FN_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int scaled_e4m3fn_avx512_level(void) {
#if defined(SCALED_E4M3FN_AVX512_FORCE_ISA)
    return SCALED_E4M3FN_AVX512_FORCE_ISA;
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

float scaled_e4m3fn_avx512(uint8_t x0, uint8_t x1) {
    return scaled_e4m3fn_avx512_element(x0, x1);
}

void scaled_e4m3fn_avx512_array(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = scaled_e4m3fn_avx512_level();
    if (level == 2) {
        scaled_e4m3fn_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        scaled_e4m3fn_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    scaled_e4m3fn_avx512_array_portable(x0, x1, y, n);
}
