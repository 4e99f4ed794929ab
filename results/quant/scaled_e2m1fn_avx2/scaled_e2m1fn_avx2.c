/* scaled_e2m1fn_avx2: scaled_e2m1fn
 *
 *   target       scaled_e2m1fn, e2m1fn times an e8m0 scale, f32
 *   wrong        0 of 4096 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           300db30f34ca850f20063e9897da99fd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target scaled --fmt e2m1fn --isa avx2 --time 10s --seed 1 --threads 1 --archive scaled_e2m1fn_avx2.db
 *                time: 0.1160 ns/element as avx2 code (inputs mean)
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
#include "scaled_e2m1fn_avx2.h"

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

static inline int32_t scaled_e2m1fn_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float scaled_e2m1fn_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float scaled_e2m1fn_avx2_fma_f32(float a, float b, float c) {
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

static const float scaled_e2m1fn_avx2_table0[16] = {
    0x0p+0f, 0x1p-1f, 0x1p+0f, 0x1.8p+0f,
    0x1p+1f, 0x1.8p+1f, 0x1p+2f, 0x1.8p+2f,
    -0x0p+0f, -0x1p-1f, -0x1p+0f, -0x1.8p+0f,
    -0x1p+1f, -0x1.8p+1f, -0x1p+2f, -0x1.8p+2f,
};

static inline float scaled_e2m1fn_avx2_element(uint8_t x0, uint8_t x1) {
    const int32_t v0 = 4194304; /* 0x00400000 */
    const int32_t v1 = (int32_t)x1;
    const int32_t v2 = 23;
    const int32_t v3 = scaled_e2m1fn_avx2_shl_i32(v1, v2);
    const int32_t v4 = v0 > v3 ? v0 : v3;
    const float v5 = scaled_e2m1fn_avx2_frombits_f32(v4);
    const float v6 = -0x0p+0f; /* -0 */
    const int32_t v7 = (int32_t)x0;
    const float v8 = scaled_e2m1fn_avx2_table0[(uint32_t)v7 & (16u - 1)];
    const float v9 = scaled_e2m1fn_avx2_fma_f32(v5, v8, v6);
    const float v10 = scaled_e2m1fn_avx2_fma_f32(v5, v6, v9);
    const float r0 = v10;
    return r0;
}

static void scaled_e2m1fn_avx2_array_portable(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = scaled_e2m1fn_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SCALED_E2M1FN_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SCALED_E2M1FN_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SCALED_E2M1FN_AVX2_AVX2 static inline SCALED_E2M1FN_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SCALED_E2M1FN_AVX2_AVX512 static inline SCALED_E2M1FN_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
SCALED_E2M1FN_AVX2_AVX2 __m256 scaled_e2m1fn_avx2_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
SCALED_E2M1FN_AVX2_AVX2 void scaled_e2m1fn_avx2_step_avx2(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m256i v0 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256 v6 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 t0_0 = _mm256_loadu_ps(scaled_e2m1fn_avx2_table0);
    const __m256 t0_1 = _mm256_loadu_ps(scaled_e2m1fn_avx2_table0 + 8);
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v1_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 16)));
    const __m256i v1_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 24)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 23);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 23);
    const __m256i v3_2 = _mm256_slli_epi32(v1_2, 23);
    const __m256i v3_3 = _mm256_slli_epi32(v1_3, 23);
    const __m256i v4_0 = _mm256_max_epi32(v0, v3_0);
    const __m256i v4_1 = _mm256_max_epi32(v0, v3_1);
    const __m256i v4_2 = _mm256_max_epi32(v0, v3_2);
    const __m256i v4_3 = _mm256_max_epi32(v0, v3_3);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v5_2 = _mm256_castsi256_ps(v4_2);
    const __m256 v5_3 = _mm256_castsi256_ps(v4_3);
    const __m256i v7_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v7_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 8)));
    const __m256i v7_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 16)));
    const __m256i v7_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 24)));
    const __m256 v8_0 = scaled_e2m1fn_avx2_permute16_avx2(v7_0, t0_0, t0_1);
    const __m256 v8_1 = scaled_e2m1fn_avx2_permute16_avx2(v7_1, t0_0, t0_1);
    const __m256 v8_2 = scaled_e2m1fn_avx2_permute16_avx2(v7_2, t0_0, t0_1);
    const __m256 v8_3 = scaled_e2m1fn_avx2_permute16_avx2(v7_3, t0_0, t0_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v5_0, v8_0, v6);
    const __m256 v9_1 = _mm256_fmadd_ps(v5_1, v8_1, v6);
    const __m256 v9_2 = _mm256_fmadd_ps(v5_2, v8_2, v6);
    const __m256 v9_3 = _mm256_fmadd_ps(v5_3, v8_3, v6);
    const __m256 v10_0 = _mm256_fmadd_ps(v5_0, v6, v9_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v5_1, v6, v9_1);
    const __m256 v10_2 = _mm256_fmadd_ps(v5_2, v6, v9_2);
    const __m256 v10_3 = _mm256_fmadd_ps(v5_3, v6, v9_3);
    _mm256_storeu_ps(y, v10_0);
    _mm256_storeu_ps(y + 8, v10_1);
    _mm256_storeu_ps(y + 16, v10_2);
    _mm256_storeu_ps(y + 24, v10_3);
}

/* 8 elements. */
static SCALED_E2M1FN_AVX2_AVX2_TARGET void scaled_e2m1fn_avx2_chunk_avx2(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m256i v0 = _mm256_set1_epi32(4194304); /* 0x00400000 */
    const __m256 v6 = _mm256_set1_ps(-0x0p+0f); /* -0 */
    const __m256 t0_0 = _mm256_loadu_ps(scaled_e2m1fn_avx2_table0);
    const __m256 t0_1 = _mm256_loadu_ps(scaled_e2m1fn_avx2_table0 + 8);
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v3 = _mm256_slli_epi32(v1, 23);
    const __m256i v4 = _mm256_max_epi32(v0, v3);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256i v7 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256 v8 = scaled_e2m1fn_avx2_permute16_avx2(v7, t0_0, t0_1);
    const __m256 v9 = _mm256_fmadd_ps(v5, v8, v6);
    const __m256 v10 = _mm256_fmadd_ps(v5, v6, v9);
    _mm256_storeu_ps(y, v10);
}

static SCALED_E2M1FN_AVX2_AVX2_TARGET void scaled_e2m1fn_avx2_array_avx2(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        scaled_e2m1fn_avx2_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        scaled_e2m1fn_avx2_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        scaled_e2m1fn_avx2_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SCALED_E2M1FN_AVX2_AVX512 void scaled_e2m1fn_avx2_step_avx512(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m512i v0 = _mm512_set1_epi32(4194304); /* 0x00400000 */
    const __m512 v6 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 t0_0 = _mm512_loadu_ps(scaled_e2m1fn_avx2_table0);
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 23);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 23);
    const __m512i v4_0 = _mm512_max_epi32(v0, v3_0);
    const __m512i v4_1 = _mm512_max_epi32(v0, v3_1);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512i v7_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v7_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0 + 16)));
    const __m512 v8_0 = _mm512_permutexvar_ps(v7_0, t0_0);
    const __m512 v8_1 = _mm512_permutexvar_ps(v7_1, t0_0);
    const __m512 v9_0 = _mm512_fmadd_ps(v5_0, v8_0, v6);
    const __m512 v9_1 = _mm512_fmadd_ps(v5_1, v8_1, v6);
    const __m512 v10_0 = _mm512_fmadd_ps(v5_0, v6, v9_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v5_1, v6, v9_1);
    _mm512_storeu_ps(y, v10_0);
    _mm512_storeu_ps(y + 16, v10_1);
}

/* 16 elements. */
static SCALED_E2M1FN_AVX2_AVX512_TARGET void scaled_e2m1fn_avx2_chunk_avx512(const uint8_t *x0, const uint8_t *x1, float *y) {
    const __m512i v0 = _mm512_set1_epi32(4194304); /* 0x00400000 */
    const __m512 v6 = _mm512_set1_ps(-0x0p+0f); /* -0 */
    const __m512 t0_0 = _mm512_loadu_ps(scaled_e2m1fn_avx2_table0);
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v3 = _mm512_slli_epi32(v1, 23);
    const __m512i v4 = _mm512_max_epi32(v0, v3);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512i v7 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512 v8 = _mm512_permutexvar_ps(v7, t0_0);
    const __m512 v9 = _mm512_fmadd_ps(v5, v8, v6);
    const __m512 v10 = _mm512_fmadd_ps(v5, v6, v9);
    _mm512_storeu_ps(y, v10);
}

static SCALED_E2M1FN_AVX2_AVX512_TARGET void scaled_e2m1fn_avx2_array_avx512(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        scaled_e2m1fn_avx2_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        scaled_e2m1fn_avx2_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        scaled_e2m1fn_avx2_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SCALED_E2M1FN_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int scaled_e2m1fn_avx2_level(void) {
#if defined(SCALED_E2M1FN_AVX2_FORCE_ISA)
    return SCALED_E2M1FN_AVX2_FORCE_ISA;
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

float scaled_e2m1fn_avx2(uint8_t x0, uint8_t x1) {
    return scaled_e2m1fn_avx2_element(x0, x1);
}

void scaled_e2m1fn_avx2_array(const uint8_t *x0, const uint8_t *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = scaled_e2m1fn_avx2_level();
    if (level == 2) {
        scaled_e2m1fn_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        scaled_e2m1fn_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    scaled_e2m1fn_avx2_array_portable(x0, x1, y, n);
}
