/* decode_e2m1fn_avx512: decode_e2m1fn
 *
 *   target       decode_e2m1fn, float of e2m1fn, f32
 *   wrong        0 of 16 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           43c520cf65e9bc9217de91777d551e09
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt e2m1fn --isa avx512 --time 10s --seed 1 --threads 1 --archive decode_e2m1fn_avx512.db
 *                time: 0.0343 ns/element as avx512 code (inputs mean)
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
#include "decode_e2m1fn_avx512.h"

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

static const float decode_e2m1fn_avx512_table0[16] = {
    0x0p+0f, 0x1p-1f, 0x1p+0f, 0x1.8p+0f,
    0x1p+1f, 0x1.8p+1f, 0x1p+2f, 0x1.8p+2f,
    -0x0p+0f, -0x1p-1f, -0x1p+0f, -0x1.8p+0f,
    -0x1p+1f, -0x1.8p+1f, -0x1p+2f, -0x1.8p+2f,
};

static inline float decode_e2m1fn_avx512_element(uint8_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = decode_e2m1fn_avx512_table0[(uint32_t)v0 & (16u - 1)];
    const float r0 = v1;
    return r0;
}

static void decode_e2m1fn_avx512_array_portable(const uint8_t *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = decode_e2m1fn_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define DECODE_E2M1FN_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define DECODE_E2M1FN_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define DECODE_E2M1FN_AVX512_AVX2 static inline DECODE_E2M1FN_AVX512_AVX2_TARGET __attribute__((always_inline))
#define DECODE_E2M1FN_AVX512_AVX512 static inline DECODE_E2M1FN_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
DECODE_E2M1FN_AVX512_AVX2 __m256 decode_e2m1fn_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
DECODE_E2M1FN_AVX512_AVX2 void decode_e2m1fn_avx512_step_avx2(const uint8_t *x, float *y) {
    const __m256 t0_0 = _mm256_loadu_ps(decode_e2m1fn_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(decode_e2m1fn_avx512_table0 + 8);
    const __m256i v0_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = decode_e2m1fn_avx512_permute16_avx2(v0_0, t0_0, t0_1);
    const __m256 v1_1 = decode_e2m1fn_avx512_permute16_avx2(v0_1, t0_0, t0_1);
    _mm256_storeu_ps(y, v1_0);
    _mm256_storeu_ps(y + 8, v1_1);
}

/* 8 elements. */
static DECODE_E2M1FN_AVX512_AVX2_TARGET void decode_e2m1fn_avx512_chunk_avx2(const uint8_t *x, float *y) {
    const __m256 t0_0 = _mm256_loadu_ps(decode_e2m1fn_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(decode_e2m1fn_avx512_table0 + 8);
    const __m256i v0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256 v1 = decode_e2m1fn_avx512_permute16_avx2(v0, t0_0, t0_1);
    _mm256_storeu_ps(y, v1);
}

static DECODE_E2M1FN_AVX512_AVX2_TARGET void decode_e2m1fn_avx512_array_avx2(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        decode_e2m1fn_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        decode_e2m1fn_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        decode_e2m1fn_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
DECODE_E2M1FN_AVX512_AVX512 void decode_e2m1fn_avx512_step_avx512(const uint8_t *x, float *y) {
    const __m512 t0_0 = _mm512_loadu_ps(decode_e2m1fn_avx512_table0);
    const __m512i v0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512 v1 = _mm512_permutexvar_ps(v0, t0_0);
    _mm512_storeu_ps(y, v1);
}

static DECODE_E2M1FN_AVX512_AVX512_TARGET void decode_e2m1fn_avx512_array_avx512(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        decode_e2m1fn_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        decode_e2m1fn_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. DECODE_E2M1FN_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int decode_e2m1fn_avx512_level(void) {
#if defined(DECODE_E2M1FN_AVX512_FORCE_ISA)
    return DECODE_E2M1FN_AVX512_FORCE_ISA;
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

float decode_e2m1fn_avx512(uint8_t x) {
    return decode_e2m1fn_avx512_element(x);
}

void decode_e2m1fn_avx512_array(const uint8_t *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = decode_e2m1fn_avx512_level();
    if (level == 2) {
        decode_e2m1fn_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        decode_e2m1fn_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    decode_e2m1fn_avx512_array_portable(x, y, n);
}
