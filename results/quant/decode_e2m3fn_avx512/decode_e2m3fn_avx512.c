/* decode_e2m3fn_avx512: decode_e2m3fn
 *
 *   target       decode_e2m3fn, float of e2m3fn, f32
 *   wrong        0 of 64 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           7456d2e0ebf26db3a385e16ffc50fb85
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target decode --fmt e2m3fn --isa avx512 --time 10s --seed 1 --threads 1 --archive decode_e2m3fn_avx512.db
 *                time: 0.0433 ns/element as avx512 code (inputs mean)
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
#include "decode_e2m3fn_avx512.h"

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
static inline int32_t decode_e2m3fn_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t decode_e2m3fn_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float decode_e2m3fn_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const float decode_e2m3fn_avx512_table0[32] = {
    0x0p+0f, 0x1p-3f, 0x1p-2f, 0x1.8p-2f,
    0x1p-1f, 0x1.4p-1f, 0x1.8p-1f, 0x1.cp-1f,
    0x1p+0f, 0x1.2p+0f, 0x1.4p+0f, 0x1.6p+0f,
    0x1.8p+0f, 0x1.ap+0f, 0x1.cp+0f, 0x1.ep+0f,
    0x1p+1f, 0x1.2p+1f, 0x1.4p+1f, 0x1.6p+1f,
    0x1.8p+1f, 0x1.ap+1f, 0x1.cp+1f, 0x1.ep+1f,
    0x1p+2f, 0x1.2p+2f, 0x1.4p+2f, 0x1.6p+2f,
    0x1.8p+2f, 0x1.ap+2f, 0x1.cp+2f, 0x1.ep+2f,
};

static inline float decode_e2m3fn_avx512_element(uint8_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = decode_e2m3fn_avx512_table0[(uint32_t)v0 & (32u - 1)];
    const int32_t v2 = decode_e2m3fn_avx512_bits_f32(v1);
    const int32_t v3 = -144179808; /* 0xf767fda0 */
    const int32_t v4 = v0 & v3;
    const int32_t v5 = 26;
    const int32_t v6 = decode_e2m3fn_avx512_shl_i32(v4, v5);
    const int32_t v7 = v2 ^ v6;
    const float v8 = decode_e2m3fn_avx512_frombits_f32(v7);
    const float r0 = v8;
    return r0;
}

static void decode_e2m3fn_avx512_array_portable(const uint8_t *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = decode_e2m3fn_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define DECODE_E2M3FN_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define DECODE_E2M3FN_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define DECODE_E2M3FN_AVX512_AVX2 static inline DECODE_E2M3FN_AVX512_AVX2_TARGET __attribute__((always_inline))
#define DECODE_E2M3FN_AVX512_AVX512 static inline DECODE_E2M3FN_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
DECODE_E2M3FN_AVX512_AVX2 __m256 decode_e2m3fn_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* Entry (i mod 32) of the 32 that t0 to t3 hold. */
DECODE_E2M3FN_AVX512_AVX2 __m256 decode_e2m3fn_avx512_permute32_avx2(__m256i i, __m256 t0, __m256 t1, __m256 t2,
                                   __m256 t3) {
    const __m256 bit4 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 27));
    return _mm256_blendv_ps(decode_e2m3fn_avx512_permute16_avx2(i, t0, t1),
                            decode_e2m3fn_avx512_permute16_avx2(i, t2, t3), bit4);
}

/* Encoding; every NaN gives the canonical one. */
DECODE_E2M3FN_AVX512_AVX2 __m256i decode_e2m3fn_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
DECODE_E2M3FN_AVX512_AVX2 void decode_e2m3fn_avx512_step_avx2(const uint8_t *x, float *y) {
    const __m256i v3 = _mm256_set1_epi32(-144179808); /* 0xf767fda0 */
    const __m256 t0_0 = _mm256_loadu_ps(decode_e2m3fn_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(decode_e2m3fn_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(decode_e2m3fn_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(decode_e2m3fn_avx512_table0 + 24);
    const __m256i v0_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v0_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 16)));
    const __m256i v0_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 24)));
    const __m256 v1_0 = decode_e2m3fn_avx512_permute32_avx2(v0_0, t0_0, t0_1, t0_2, t0_3);
    const __m256 v1_1 = decode_e2m3fn_avx512_permute32_avx2(v0_1, t0_0, t0_1, t0_2, t0_3);
    const __m256 v1_2 = decode_e2m3fn_avx512_permute32_avx2(v0_2, t0_0, t0_1, t0_2, t0_3);
    const __m256 v1_3 = decode_e2m3fn_avx512_permute32_avx2(v0_3, t0_0, t0_1, t0_2, t0_3);
    const __m256i v2_0 = decode_e2m3fn_avx512_bits_f32_avx2(v1_0);
    const __m256i v2_1 = decode_e2m3fn_avx512_bits_f32_avx2(v1_1);
    const __m256i v2_2 = decode_e2m3fn_avx512_bits_f32_avx2(v1_2);
    const __m256i v2_3 = decode_e2m3fn_avx512_bits_f32_avx2(v1_3);
    const __m256i v4_0 = _mm256_and_si256(v0_0, v3);
    const __m256i v4_1 = _mm256_and_si256(v0_1, v3);
    const __m256i v4_2 = _mm256_and_si256(v0_2, v3);
    const __m256i v4_3 = _mm256_and_si256(v0_3, v3);
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 26);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 26);
    const __m256i v6_2 = _mm256_slli_epi32(v4_2, 26);
    const __m256i v6_3 = _mm256_slli_epi32(v4_3, 26);
    const __m256i v7_0 = _mm256_xor_si256(v2_0, v6_0);
    const __m256i v7_1 = _mm256_xor_si256(v2_1, v6_1);
    const __m256i v7_2 = _mm256_xor_si256(v2_2, v6_2);
    const __m256i v7_3 = _mm256_xor_si256(v2_3, v6_3);
    const __m256 v8_0 = _mm256_castsi256_ps(v7_0);
    const __m256 v8_1 = _mm256_castsi256_ps(v7_1);
    const __m256 v8_2 = _mm256_castsi256_ps(v7_2);
    const __m256 v8_3 = _mm256_castsi256_ps(v7_3);
    _mm256_storeu_ps(y, v8_0);
    _mm256_storeu_ps(y + 8, v8_1);
    _mm256_storeu_ps(y + 16, v8_2);
    _mm256_storeu_ps(y + 24, v8_3);
}

/* 8 elements. */
static DECODE_E2M3FN_AVX512_AVX2_TARGET void decode_e2m3fn_avx512_chunk_avx2(const uint8_t *x, float *y) {
    const __m256i v3 = _mm256_set1_epi32(-144179808); /* 0xf767fda0 */
    const __m256 t0_0 = _mm256_loadu_ps(decode_e2m3fn_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(decode_e2m3fn_avx512_table0 + 8);
    const __m256 t0_2 = _mm256_loadu_ps(decode_e2m3fn_avx512_table0 + 16);
    const __m256 t0_3 = _mm256_loadu_ps(decode_e2m3fn_avx512_table0 + 24);
    const __m256i v0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256 v1 = decode_e2m3fn_avx512_permute32_avx2(v0, t0_0, t0_1, t0_2, t0_3);
    const __m256i v2 = decode_e2m3fn_avx512_bits_f32_avx2(v1);
    const __m256i v4 = _mm256_and_si256(v0, v3);
    const __m256i v6 = _mm256_slli_epi32(v4, 26);
    const __m256i v7 = _mm256_xor_si256(v2, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    _mm256_storeu_ps(y, v8);
}

static DECODE_E2M3FN_AVX512_AVX2_TARGET void decode_e2m3fn_avx512_array_avx2(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        decode_e2m3fn_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        decode_e2m3fn_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        decode_e2m3fn_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
DECODE_E2M3FN_AVX512_AVX512 __m512i decode_e2m3fn_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
DECODE_E2M3FN_AVX512_AVX512 void decode_e2m3fn_avx512_step_avx512(const uint8_t *x, float *y) {
    const __m512i v3 = _mm512_set1_epi32(-144179808); /* 0xf767fda0 */
    const __m512 t0_0 = _mm512_loadu_ps(decode_e2m3fn_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(decode_e2m3fn_avx512_table0 + 16);
    const __m512i v0_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512 v1_0 = _mm512_permutex2var_ps(t0_0, v0_0, t0_1);
    const __m512 v1_1 = _mm512_permutex2var_ps(t0_0, v0_1, t0_1);
    const __m512i v2_0 = decode_e2m3fn_avx512_bits_f32_avx512(v1_0);
    const __m512i v2_1 = decode_e2m3fn_avx512_bits_f32_avx512(v1_1);
    const __m512i v4_0 = _mm512_and_si512(v0_0, v3);
    const __m512i v4_1 = _mm512_and_si512(v0_1, v3);
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 26);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 26);
    const __m512i v7_0 = _mm512_xor_si512(v2_0, v6_0);
    const __m512i v7_1 = _mm512_xor_si512(v2_1, v6_1);
    const __m512 v8_0 = _mm512_castsi512_ps(v7_0);
    const __m512 v8_1 = _mm512_castsi512_ps(v7_1);
    _mm512_storeu_ps(y, v8_0);
    _mm512_storeu_ps(y + 16, v8_1);
}

/* 16 elements. */
static DECODE_E2M3FN_AVX512_AVX512_TARGET void decode_e2m3fn_avx512_chunk_avx512(const uint8_t *x, float *y) {
    const __m512i v3 = _mm512_set1_epi32(-144179808); /* 0xf767fda0 */
    const __m512 t0_0 = _mm512_loadu_ps(decode_e2m3fn_avx512_table0);
    const __m512 t0_1 = _mm512_loadu_ps(decode_e2m3fn_avx512_table0 + 16);
    const __m512i v0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512 v1 = _mm512_permutex2var_ps(t0_0, v0, t0_1);
    const __m512i v2 = decode_e2m3fn_avx512_bits_f32_avx512(v1);
    const __m512i v4 = _mm512_and_si512(v0, v3);
    const __m512i v6 = _mm512_slli_epi32(v4, 26);
    const __m512i v7 = _mm512_xor_si512(v2, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    _mm512_storeu_ps(y, v8);
}

static DECODE_E2M3FN_AVX512_AVX512_TARGET void decode_e2m3fn_avx512_array_avx512(const uint8_t *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        decode_e2m3fn_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        decode_e2m3fn_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        decode_e2m3fn_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. DECODE_E2M3FN_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int decode_e2m3fn_avx512_level(void) {
#if defined(DECODE_E2M3FN_AVX512_FORCE_ISA)
    return DECODE_E2M3FN_AVX512_FORCE_ISA;
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

float decode_e2m3fn_avx512(uint8_t x) {
    return decode_e2m3fn_avx512_element(x);
}

void decode_e2m3fn_avx512_array(const uint8_t *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = decode_e2m3fn_avx512_level();
    if (level == 2) {
        decode_e2m3fn_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        decode_e2m3fn_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    decode_e2m3fn_avx512_array_portable(x, y, n);
}
