/* decode_e4m3fn_avx512: decode_e4m3fn
 *
 *   target       decode_e4m3fn, float of e4m3fn, f32
 *   wrong        0 of 256 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           848888fb54e40bf0f5a8160486d8efdd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target decode --fmt e4m3fn --isa avx512 --time 25s --seed 2 --threads 1 --archive decode_e4m3fn_avx512_b.db
 *                time: 0.0708 ns/element as avx512 code (inputs mean)
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
#include "decode_e4m3fn_avx512.h"

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

static inline int32_t decode_e4m3fn_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t decode_e4m3fn_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline float decode_e4m3fn_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float decode_e4m3fn_avx512_fma_f32(float a, float b, float c) {
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

static inline float decode_e4m3fn_avx512_element(uint8_t x) {
    const int32_t v0 = 127;
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = v0 | v1;
    const int v3 = v2 == v1;
    const float v4 = NAN;
    const float v5 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v6 = -2014231256; /* 0x87f14528 */
    const int32_t v7 = 24;
    const int32_t v8 = decode_e4m3fn_avx512_shl_i32(v1, v7);
    const int32_t v9 = 4;
    const int32_t v10 = decode_e4m3fn_avx512_ashr_i32(v8, v9);
    const int32_t v11 = v6 & v10;
    const float v12 = decode_e4m3fn_avx512_frombits_f32(v11);
    const float v13 = decode_e4m3fn_avx512_fma_f32(v5, v12, v12);
    const float v14 = v3 ? v4 : v13;
    const float r0 = v14;
    return r0;
}

static void decode_e4m3fn_avx512_array_portable(const uint8_t *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = decode_e4m3fn_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define DECODE_E4M3FN_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define DECODE_E4M3FN_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define DECODE_E4M3FN_AVX512_AVX2 static inline DECODE_E4M3FN_AVX512_AVX2_TARGET __attribute__((always_inline))
#define DECODE_E4M3FN_AVX512_AVX512 static inline DECODE_E4M3FN_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
DECODE_E4M3FN_AVX512_AVX2 void decode_e4m3fn_avx512_step_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v4 = _mm256_set1_ps(NAN);
    const __m256 v5 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v6 = _mm256_set1_epi32(-2014231256); /* 0x87f14528 */
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v1_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 16)));
    const __m256i v1_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 24)));
    const __m256i v2_0 = _mm256_or_si256(v0, v1_0);
    const __m256i v2_1 = _mm256_or_si256(v0, v1_1);
    const __m256i v2_2 = _mm256_or_si256(v0, v1_2);
    const __m256i v2_3 = _mm256_or_si256(v0, v1_3);
    const __m256i v3_0 = _mm256_cmpeq_epi32(v2_0, v1_0);
    const __m256i v3_1 = _mm256_cmpeq_epi32(v2_1, v1_1);
    const __m256i v3_2 = _mm256_cmpeq_epi32(v2_2, v1_2);
    const __m256i v3_3 = _mm256_cmpeq_epi32(v2_3, v1_3);
    const __m256i v8_0 = _mm256_slli_epi32(v1_0, 24);
    const __m256i v8_1 = _mm256_slli_epi32(v1_1, 24);
    const __m256i v8_2 = _mm256_slli_epi32(v1_2, 24);
    const __m256i v8_3 = _mm256_slli_epi32(v1_3, 24);
    const __m256i v10_0 = _mm256_srai_epi32(v8_0, 4);
    const __m256i v10_1 = _mm256_srai_epi32(v8_1, 4);
    const __m256i v10_2 = _mm256_srai_epi32(v8_2, 4);
    const __m256i v10_3 = _mm256_srai_epi32(v8_3, 4);
    const __m256i v11_0 = _mm256_and_si256(v6, v10_0);
    const __m256i v11_1 = _mm256_and_si256(v6, v10_1);
    const __m256i v11_2 = _mm256_and_si256(v6, v10_2);
    const __m256i v11_3 = _mm256_and_si256(v6, v10_3);
    const __m256 v12_0 = _mm256_castsi256_ps(v11_0);
    const __m256 v12_1 = _mm256_castsi256_ps(v11_1);
    const __m256 v12_2 = _mm256_castsi256_ps(v11_2);
    const __m256 v12_3 = _mm256_castsi256_ps(v11_3);
    const __m256 v13_0 = _mm256_fmadd_ps(v5, v12_0, v12_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v5, v12_1, v12_1);
    const __m256 v13_2 = _mm256_fmadd_ps(v5, v12_2, v12_2);
    const __m256 v13_3 = _mm256_fmadd_ps(v5, v12_3, v12_3);
    const __m256 v14_0 = _mm256_blendv_ps(v13_0, v4, _mm256_castsi256_ps(v3_0));
    const __m256 v14_1 = _mm256_blendv_ps(v13_1, v4, _mm256_castsi256_ps(v3_1));
    const __m256 v14_2 = _mm256_blendv_ps(v13_2, v4, _mm256_castsi256_ps(v3_2));
    const __m256 v14_3 = _mm256_blendv_ps(v13_3, v4, _mm256_castsi256_ps(v3_3));
    _mm256_storeu_ps(y, v14_0);
    _mm256_storeu_ps(y + 8, v14_1);
    _mm256_storeu_ps(y + 16, v14_2);
    _mm256_storeu_ps(y + 24, v14_3);
}

/* 8 elements. */
static DECODE_E4M3FN_AVX512_AVX2_TARGET void decode_e4m3fn_avx512_chunk_avx2(const uint8_t *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v4 = _mm256_set1_ps(NAN);
    const __m256 v5 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v6 = _mm256_set1_epi32(-2014231256); /* 0x87f14528 */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_or_si256(v0, v1);
    const __m256i v3 = _mm256_cmpeq_epi32(v2, v1);
    const __m256i v8 = _mm256_slli_epi32(v1, 24);
    const __m256i v10 = _mm256_srai_epi32(v8, 4);
    const __m256i v11 = _mm256_and_si256(v6, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256 v13 = _mm256_fmadd_ps(v5, v12, v12);
    const __m256 v14 = _mm256_blendv_ps(v13, v4, _mm256_castsi256_ps(v3));
    _mm256_storeu_ps(y, v14);
}

static DECODE_E4M3FN_AVX512_AVX2_TARGET void decode_e4m3fn_avx512_array_avx2(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        decode_e4m3fn_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        decode_e4m3fn_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        decode_e4m3fn_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
DECODE_E4M3FN_AVX512_AVX512 void decode_e4m3fn_avx512_step_avx512(const uint8_t *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v4 = _mm512_set1_ps(NAN);
    const __m512 v5 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v6 = _mm512_set1_epi32(-2014231256); /* 0x87f14528 */
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_or_si512(v0, v1_0);
    const __m512i v2_1 = _mm512_or_si512(v0, v1_1);
    const __mmask16 v3_0 = _mm512_cmpeq_epi32_mask(v2_0, v1_0);
    const __mmask16 v3_1 = _mm512_cmpeq_epi32_mask(v2_1, v1_1);
    const __m512i v8_0 = _mm512_slli_epi32(v1_0, 24);
    const __m512i v8_1 = _mm512_slli_epi32(v1_1, 24);
    const __m512i v10_0 = _mm512_srai_epi32(v8_0, 4);
    const __m512i v10_1 = _mm512_srai_epi32(v8_1, 4);
    const __m512i v11_0 = _mm512_and_si512(v6, v10_0);
    const __m512i v11_1 = _mm512_and_si512(v6, v10_1);
    const __m512 v12_0 = _mm512_castsi512_ps(v11_0);
    const __m512 v12_1 = _mm512_castsi512_ps(v11_1);
    const __m512 v13_0 = _mm512_fmadd_ps(v5, v12_0, v12_0);
    const __m512 v13_1 = _mm512_fmadd_ps(v5, v12_1, v12_1);
    const __m512 v14_0 = _mm512_mask_blend_ps(v3_0, v13_0, v4);
    const __m512 v14_1 = _mm512_mask_blend_ps(v3_1, v13_1, v4);
    _mm512_storeu_ps(y, v14_0);
    _mm512_storeu_ps(y + 16, v14_1);
}

/* 16 elements. */
static DECODE_E4M3FN_AVX512_AVX512_TARGET void decode_e4m3fn_avx512_chunk_avx512(const uint8_t *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v4 = _mm512_set1_ps(NAN);
    const __m512 v5 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v6 = _mm512_set1_epi32(-2014231256); /* 0x87f14528 */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2 = _mm512_or_si512(v0, v1);
    const __mmask16 v3 = _mm512_cmpeq_epi32_mask(v2, v1);
    const __m512i v8 = _mm512_slli_epi32(v1, 24);
    const __m512i v10 = _mm512_srai_epi32(v8, 4);
    const __m512i v11 = _mm512_and_si512(v6, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512 v13 = _mm512_fmadd_ps(v5, v12, v12);
    const __m512 v14 = _mm512_mask_blend_ps(v3, v13, v4);
    _mm512_storeu_ps(y, v14);
}

static DECODE_E4M3FN_AVX512_AVX512_TARGET void decode_e4m3fn_avx512_array_avx512(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        decode_e4m3fn_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        decode_e4m3fn_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        decode_e4m3fn_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. DECODE_E4M3FN_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int decode_e4m3fn_avx512_level(void) {
#if defined(DECODE_E4M3FN_AVX512_FORCE_ISA)
    return DECODE_E4M3FN_AVX512_FORCE_ISA;
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

float decode_e4m3fn_avx512(uint8_t x) {
    return decode_e4m3fn_avx512_element(x);
}

void decode_e4m3fn_avx512_array(const uint8_t *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = decode_e4m3fn_avx512_level();
    if (level == 2) {
        decode_e4m3fn_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        decode_e4m3fn_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    decode_e4m3fn_avx512_array_portable(x, y, n);
}
