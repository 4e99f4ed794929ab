/* scaled_e4m3fn_avx2: scaled_e4m3fn
 *
 *   target       scaled_e4m3fn, e4m3fn times an e8m0 scale, f32
 *   wrong        0 of 65536 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           c3b4d33f6d150bdc39a3a3fa3213f7d9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target scaled --fmt e4m3fn --isa avx2 --time 10s --seed 1 --threads 1 --archive scaled_e4m3fn_avx2.db
 *                time: 0.1385 ns/element as avx2 code (inputs mean)
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
#include "scaled_e4m3fn_avx2.h"

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

static inline int32_t scaled_e4m3fn_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float scaled_e4m3fn_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int32_t scaled_e4m3fn_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float scaled_e4m3fn_avx2_fma_f32(float a, float b, float c) {
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

static inline float scaled_e4m3fn_avx2_element(uint8_t x0, uint8_t x1) {
    const int32_t v0 = 127;
    const int32_t v1 = (int32_t)x0;
    const int32_t v2 = v0 & v1;
    const int v3 = v0 == v2;
    const float v4 = NAN;
    const int32_t v5 = 255;
    const int32_t v6 = (int32_t)x1;
    const int v7 = v5 == v6;
    const int32_t v8 = 4194304; /* 0x00400000 */
    const int32_t v9 = 23;
    const int32_t v10 = scaled_e4m3fn_avx2_shl_i32(v6, v9);
    const int32_t v11 = v8 > v10 ? v8 : v10;
    const float v12 = scaled_e4m3fn_avx2_frombits_f32(v11);
    const float v13 = v7 ? v4 : v12;
    const float v14 = v3 ? v4 : v13;
    const float v15 = 0x1p+120f; /* 1.329228e+36 */
    const int32_t v16 = -2014183297; /* 0x87f2007f */
    const int32_t v17 = 24;
    const int32_t v18 = scaled_e4m3fn_avx2_shl_i32(v1, v17);
    const int32_t v19 = 4;
    const int32_t v20 = scaled_e4m3fn_avx2_ashr_i32(v18, v19);
    const int32_t v21 = v16 & v20;
    const float v22 = scaled_e4m3fn_avx2_frombits_f32(v21);
    const float v23 = scaled_e4m3fn_avx2_fma_f32(v15, v22, v22);
    const float v24 = v14 * v23;
    const float r0 = v24;
    return r0;
}

static void scaled_e4m3fn_avx2_array_portable(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = scaled_e4m3fn_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SCALED_E4M3FN_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SCALED_E4M3FN_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SCALED_E4M3FN_AVX2_AVX2 static inline SCALED_E4M3FN_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SCALED_E4M3FN_AVX2_AVX512 static inline SCALED_E4M3FN_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SCALED_E4M3FN_AVX2_AVX2 void scaled_e4m3fn_avx2_step_avx2(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v4 = _mm256_set1_ps(NAN);
    const __m256i v5 = _mm256_set1_epi32(255);
    const __m256i v8 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256 v15 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v16 = _mm256_set1_epi32(-2014183297); /* 0x87f2007f */
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 8)));
    const __m256i v2_0 = _mm256_and_si256(v0, v1_0);
    const __m256i v2_1 = _mm256_and_si256(v0, v1_1);
    const __m256i v3_0 = _mm256_cmpeq_epi32(v0, v2_0);
    const __m256i v3_1 = _mm256_cmpeq_epi32(v0, v2_1);
    const __m256i v6_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v6_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v7_0 = _mm256_cmpeq_epi32(v5, v6_0);
    const __m256i v7_1 = _mm256_cmpeq_epi32(v5, v6_1);
    const __m256i v10_0 = _mm256_slli_epi32(v6_0, 23);
    const __m256i v10_1 = _mm256_slli_epi32(v6_1, 23);
    const __m256i v11_0 = _mm256_max_epi32(v8, v10_0);
    const __m256i v11_1 = _mm256_max_epi32(v8, v10_1);
    const __m256 v12_0 = _mm256_castsi256_ps(v11_0);
    const __m256 v12_1 = _mm256_castsi256_ps(v11_1);
    const __m256 v13_0 = _mm256_blendv_ps(v12_0, v4, _mm256_castsi256_ps(v7_0));
    const __m256 v13_1 = _mm256_blendv_ps(v12_1, v4, _mm256_castsi256_ps(v7_1));
    const __m256 v14_0 = _mm256_blendv_ps(v13_0, v4, _mm256_castsi256_ps(v3_0));
    const __m256 v14_1 = _mm256_blendv_ps(v13_1, v4, _mm256_castsi256_ps(v3_1));
    const __m256i v18_0 = _mm256_slli_epi32(v1_0, 24);
    const __m256i v18_1 = _mm256_slli_epi32(v1_1, 24);
    const __m256i v20_0 = _mm256_srai_epi32(v18_0, 4);
    const __m256i v20_1 = _mm256_srai_epi32(v18_1, 4);
    const __m256i v21_0 = _mm256_and_si256(v16, v20_0);
    const __m256i v21_1 = _mm256_and_si256(v16, v20_1);
    const __m256 v22_0 = _mm256_castsi256_ps(v21_0);
    const __m256 v22_1 = _mm256_castsi256_ps(v21_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v15, v22_0, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v15, v22_1, v22_1);
    const __m256 v24_0 = _mm256_mul_ps(v14_0, v23_0);
    const __m256 v24_1 = _mm256_mul_ps(v14_1, v23_1);
    _mm256_storeu_ps(y, v24_0);
    _mm256_storeu_ps(y + 8, v24_1);
}

/* 8 elements. */
static SCALED_E4M3FN_AVX2_AVX2_TARGET void scaled_e4m3fn_avx2_chunk_avx2(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v4 = _mm256_set1_ps(NAN);
    const __m256i v5 = _mm256_set1_epi32(255);
    const __m256i v8 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256 v15 = _mm256_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m256i v16 = _mm256_set1_epi32(-2014183297); /* 0x87f2007f */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v2 = _mm256_and_si256(v0, v1);
    const __m256i v3 = _mm256_cmpeq_epi32(v0, v2);
    const __m256i v6 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v7 = _mm256_cmpeq_epi32(v5, v6);
    const __m256i v10 = _mm256_slli_epi32(v6, 23);
    const __m256i v11 = _mm256_max_epi32(v8, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256 v13 = _mm256_blendv_ps(v12, v4, _mm256_castsi256_ps(v7));
    const __m256 v14 = _mm256_blendv_ps(v13, v4, _mm256_castsi256_ps(v3));
    const __m256i v18 = _mm256_slli_epi32(v1, 24);
    const __m256i v20 = _mm256_srai_epi32(v18, 4);
    const __m256i v21 = _mm256_and_si256(v16, v20);
    const __m256 v22 = _mm256_castsi256_ps(v21);
    const __m256 v23 = _mm256_fmadd_ps(v15, v22, v22);
    const __m256 v24 = _mm256_mul_ps(v14, v23);
    _mm256_storeu_ps(y, v24);
}

static SCALED_E4M3FN_AVX2_AVX2_TARGET void scaled_e4m3fn_avx2_array_avx2(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        scaled_e4m3fn_avx2_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        scaled_e4m3fn_avx2_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        scaled_e4m3fn_avx2_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SCALED_E4M3FN_AVX2_AVX512 void scaled_e4m3fn_avx2_step_avx512(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v4 = _mm512_set1_ps(NAN);
    const __m512i v5 = _mm512_set1_epi32(255);
    const __m512i v8 = _mm512_set1_epi32(4194304); /* 0x00400000 */
    const __m512 v15 = _mm512_set1_ps(0x1p+120f); /* 1.329228e+36 */
    const __m512i v16 = _mm512_set1_epi32(-2014183297); /* 0x87f2007f */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v2 = _mm512_and_si512(v0, v1);
    const __mmask16 v3 = _mm512_cmpeq_epi32_mask(v0, v2);
    const __m512i v6 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __mmask16 v7 = _mm512_cmpeq_epi32_mask(v5, v6);
    const __m512i v10 = _mm512_slli_epi32(v6, 23);
    const __m512i v11 = _mm512_max_epi32(v8, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512 v13 = _mm512_mask_blend_ps(v7, v12, v4);
    const __m512 v14 = _mm512_mask_blend_ps(v3, v13, v4);
    const __m512i v18 = _mm512_slli_epi32(v1, 24);
    const __m512i v20 = _mm512_srai_epi32(v18, 4);
    const __m512i v21 = _mm512_and_si512(v16, v20);
    const __m512 v22 = _mm512_castsi512_ps(v21);
    const __m512 v23 = _mm512_fmadd_ps(v15, v22, v22);
    const __m512 v24 = _mm512_mul_ps(v14, v23);
    _mm512_storeu_ps(y, v24);
}

static SCALED_E4M3FN_AVX2_AVX512_TARGET void scaled_e4m3fn_avx2_array_avx512(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        scaled_e4m3fn_avx2_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        scaled_e4m3fn_avx2_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SCALED_E4M3FN_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int scaled_e4m3fn_avx2_level(void) {
#if defined(SCALED_E4M3FN_AVX2_FORCE_ISA)
    return SCALED_E4M3FN_AVX2_FORCE_ISA;
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

float scaled_e4m3fn_avx2(uint8_t x0, uint8_t x1) {
    return scaled_e4m3fn_avx2_element(x0, x1);
}

void scaled_e4m3fn_avx2_array(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = scaled_e4m3fn_avx2_level();
    if (level == 2) {
        scaled_e4m3fn_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        scaled_e4m3fn_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    scaled_e4m3fn_avx2_array_portable(x0, x1, y, n);
}
