/* decode_e3m2fn_avx2: decode_e3m2fn
 *
 *   target       decode_e3m2fn, float of e3m2fn, f32
 *   wrong        0 of 64 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           f6ef0bd18ccc4a9b982545b1a71cd5e1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt e3m2fn --isa avx2 --time 10s --seed 1 --threads 1 --archive decode_e3m2fn_avx2.db
 *                time: 0.0692 ns/element as avx2 code (inputs mean)
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
#include "decode_e3m2fn_avx2.h"

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

static inline int32_t decode_e3m2fn_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float decode_e3m2fn_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float decode_e3m2fn_avx2_fma_f32(float a, float b, float c) {
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

static inline float decode_e3m2fn_avx2_element(uint8_t x) {
    const float v0 = 0x1p+124f; /* 2.12676479e+37 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = -18092192; /* 0xfeebef60 */
    const int32_t v3 = v1 & v2;
    const int32_t v4 = 26;
    const int32_t v5 = decode_e3m2fn_avx2_shl_i32(v3, v4);
    const int32_t v6 = 675282975; /* 0x2840001f */
    const int32_t v7 = v6 & v1;
    const int32_t v8 = 21;
    const int32_t v9 = decode_e3m2fn_avx2_shl_i32(v7, v8);
    const int32_t v10 = v5 ^ v9;
    const float v11 = decode_e3m2fn_avx2_frombits_f32(v10);
    const float v12 = decode_e3m2fn_avx2_fma_f32(v0, v11, v11);
    const float r0 = v12;
    return r0;
}

static void decode_e3m2fn_avx2_array_portable(const uint8_t *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = decode_e3m2fn_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define DECODE_E3M2FN_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define DECODE_E3M2FN_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define DECODE_E3M2FN_AVX2_AVX2 static inline DECODE_E3M2FN_AVX2_AVX2_TARGET __attribute__((always_inline))
#define DECODE_E3M2FN_AVX2_AVX512 static inline DECODE_E3M2FN_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
DECODE_E3M2FN_AVX2_AVX2 void decode_e3m2fn_avx2_step_avx2(const uint8_t *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+124f); /* 2.12676479e+37 */
    const __m256i v2 = _mm256_set1_epi32(-18092192); /* 0xfeebef60 */
    const __m256i v6 = _mm256_set1_epi32(675282975); /* 0x2840001f */
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v1_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 16)));
    const __m256i v1_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 24)));
    const __m256i v3_0 = _mm256_and_si256(v1_0, v2);
    const __m256i v3_1 = _mm256_and_si256(v1_1, v2);
    const __m256i v3_2 = _mm256_and_si256(v1_2, v2);
    const __m256i v3_3 = _mm256_and_si256(v1_3, v2);
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 26);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 26);
    const __m256i v5_2 = _mm256_slli_epi32(v3_2, 26);
    const __m256i v5_3 = _mm256_slli_epi32(v3_3, 26);
    const __m256i v7_0 = _mm256_and_si256(v6, v1_0);
    const __m256i v7_1 = _mm256_and_si256(v6, v1_1);
    const __m256i v7_2 = _mm256_and_si256(v6, v1_2);
    const __m256i v7_3 = _mm256_and_si256(v6, v1_3);
    const __m256i v9_0 = _mm256_slli_epi32(v7_0, 21);
    const __m256i v9_1 = _mm256_slli_epi32(v7_1, 21);
    const __m256i v9_2 = _mm256_slli_epi32(v7_2, 21);
    const __m256i v9_3 = _mm256_slli_epi32(v7_3, 21);
    const __m256i v10_0 = _mm256_xor_si256(v5_0, v9_0);
    const __m256i v10_1 = _mm256_xor_si256(v5_1, v9_1);
    const __m256i v10_2 = _mm256_xor_si256(v5_2, v9_2);
    const __m256i v10_3 = _mm256_xor_si256(v5_3, v9_3);
    const __m256 v11_0 = _mm256_castsi256_ps(v10_0);
    const __m256 v11_1 = _mm256_castsi256_ps(v10_1);
    const __m256 v11_2 = _mm256_castsi256_ps(v10_2);
    const __m256 v11_3 = _mm256_castsi256_ps(v10_3);
    const __m256 v12_0 = _mm256_fmadd_ps(v0, v11_0, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v0, v11_1, v11_1);
    const __m256 v12_2 = _mm256_fmadd_ps(v0, v11_2, v11_2);
    const __m256 v12_3 = _mm256_fmadd_ps(v0, v11_3, v11_3);
    _mm256_storeu_ps(y, v12_0);
    _mm256_storeu_ps(y + 8, v12_1);
    _mm256_storeu_ps(y + 16, v12_2);
    _mm256_storeu_ps(y + 24, v12_3);
}

/* 8 elements. */
static DECODE_E3M2FN_AVX2_AVX2_TARGET void decode_e3m2fn_avx2_chunk_avx2(const uint8_t *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+124f); /* 2.12676479e+37 */
    const __m256i v2 = _mm256_set1_epi32(-18092192); /* 0xfeebef60 */
    const __m256i v6 = _mm256_set1_epi32(675282975); /* 0x2840001f */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_and_si256(v1, v2);
    const __m256i v5 = _mm256_slli_epi32(v3, 26);
    const __m256i v7 = _mm256_and_si256(v6, v1);
    const __m256i v9 = _mm256_slli_epi32(v7, 21);
    const __m256i v10 = _mm256_xor_si256(v5, v9);
    const __m256 v11 = _mm256_castsi256_ps(v10);
    const __m256 v12 = _mm256_fmadd_ps(v0, v11, v11);
    _mm256_storeu_ps(y, v12);
}

static DECODE_E3M2FN_AVX2_AVX2_TARGET void decode_e3m2fn_avx2_array_avx2(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        decode_e3m2fn_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        decode_e3m2fn_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        decode_e3m2fn_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
DECODE_E3M2FN_AVX2_AVX512 void decode_e3m2fn_avx2_step_avx512(const uint8_t *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+124f); /* 2.12676479e+37 */
    const __m512i v2 = _mm512_set1_epi32(-18092192); /* 0xfeebef60 */
    const __m512i v6 = _mm512_set1_epi32(675282975); /* 0x2840001f */
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_and_si512(v1_0, v2);
    const __m512i v3_1 = _mm512_and_si512(v1_1, v2);
    const __m512i v5_0 = _mm512_slli_epi32(v3_0, 26);
    const __m512i v5_1 = _mm512_slli_epi32(v3_1, 26);
    const __m512i v7_0 = _mm512_and_si512(v6, v1_0);
    const __m512i v7_1 = _mm512_and_si512(v6, v1_1);
    const __m512i v9_0 = _mm512_slli_epi32(v7_0, 21);
    const __m512i v9_1 = _mm512_slli_epi32(v7_1, 21);
    const __m512i v10_0 = _mm512_xor_si512(v5_0, v9_0);
    const __m512i v10_1 = _mm512_xor_si512(v5_1, v9_1);
    const __m512 v11_0 = _mm512_castsi512_ps(v10_0);
    const __m512 v11_1 = _mm512_castsi512_ps(v10_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v0, v11_0, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v0, v11_1, v11_1);
    _mm512_storeu_ps(y, v12_0);
    _mm512_storeu_ps(y + 16, v12_1);
}

/* 16 elements. */
static DECODE_E3M2FN_AVX2_AVX512_TARGET void decode_e3m2fn_avx2_chunk_avx512(const uint8_t *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+124f); /* 2.12676479e+37 */
    const __m512i v2 = _mm512_set1_epi32(-18092192); /* 0xfeebef60 */
    const __m512i v6 = _mm512_set1_epi32(675282975); /* 0x2840001f */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v3 = _mm512_and_si512(v1, v2);
    const __m512i v5 = _mm512_slli_epi32(v3, 26);
    const __m512i v7 = _mm512_and_si512(v6, v1);
    const __m512i v9 = _mm512_slli_epi32(v7, 21);
    const __m512i v10 = _mm512_xor_si512(v5, v9);
    const __m512 v11 = _mm512_castsi512_ps(v10);
    const __m512 v12 = _mm512_fmadd_ps(v0, v11, v11);
    _mm512_storeu_ps(y, v12);
}

static DECODE_E3M2FN_AVX2_AVX512_TARGET void decode_e3m2fn_avx2_array_avx512(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        decode_e3m2fn_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        decode_e3m2fn_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        decode_e3m2fn_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. DECODE_E3M2FN_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int decode_e3m2fn_avx2_level(void) {
#if defined(DECODE_E3M2FN_AVX2_FORCE_ISA)
    return DECODE_E3M2FN_AVX2_FORCE_ISA;
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

float decode_e3m2fn_avx2(uint8_t x) {
    return decode_e3m2fn_avx2_element(x);
}

void decode_e3m2fn_avx2_array(const uint8_t *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = decode_e3m2fn_avx2_level();
    if (level == 2) {
        decode_e3m2fn_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        decode_e3m2fn_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    decode_e3m2fn_avx2_array_portable(x, y, n);
}
