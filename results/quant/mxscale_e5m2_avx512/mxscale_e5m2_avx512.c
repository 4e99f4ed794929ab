/* mxscale_e5m2_avx512: mxscale_e5m2
 *
 *   target       mxscale_e5m2, e8m0 scale of an e5m2 block, f32
 *   wrong        0 of 4294967296 results, proven: all visited
 *   FTZ/DAZ      subnormal floats are needed
 *   id           d85bd3ea990f560db8eff78e8fd455ed
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mxscale --fmt e5m2 --isa avx512 --time 10s --seed 1 --threads 1 --archive mxscale_e5m2_avx512.db
 *                time: 0.0384 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "mxscale_e5m2_avx512.h"

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
static inline int32_t mxscale_e5m2_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t mxscale_e5m2_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t mxscale_e5m2_avx512_element(float x) {
    const int32_t v0 = 255;
    const float v1 = x;
    const int32_t v2 = mxscale_e5m2_avx512_bits_f32(v1);
    const int32_t v3 = 23;
    const int32_t v4 = mxscale_e5m2_avx512_lshr_i32(v2, v3);
    const int32_t v5 = v0 & v4;
    const int v6 = v0 == v5;
    const int32_t v7 = 0;
    const int32_t v8 = 15;
    const int32_t v9 = (int32_t)((uint32_t)v5 - (uint32_t)v8);
    const int32_t v10 = v7 > v9 ? v7 : v9;
    const int32_t v11 = v6 ? v5 : v10;
    const int32_t r0 = v11;
    return (uint8_t)r0;
}

static void mxscale_e5m2_avx512_array_portable(const float *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mxscale_e5m2_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MXSCALE_E5M2_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MXSCALE_E5M2_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MXSCALE_E5M2_AVX512_AVX2 static inline MXSCALE_E5M2_AVX512_AVX2_TARGET __attribute__((always_inline))
#define MXSCALE_E5M2_AVX512_AVX512 static inline MXSCALE_E5M2_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
MXSCALE_E5M2_AVX512_AVX2 __m256i mxscale_e5m2_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low bytes of eight lanes. */
MXSCALE_E5M2_AVX512_AVX2 void mxscale_e5m2_avx512_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
MXSCALE_E5M2_AVX512_AVX2 void mxscale_e5m2_avx512_step_avx2(const float *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(255);
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256i v8 = _mm256_set1_epi32(15);
    const __m256 v1_0 = _mm256_loadu_ps(x);
    const __m256 v1_1 = _mm256_loadu_ps(x + 8);
    const __m256 v1_2 = _mm256_loadu_ps(x + 16);
    const __m256 v1_3 = _mm256_loadu_ps(x + 24);
    const __m256i v2_0 = mxscale_e5m2_avx512_bits_f32_avx2(v1_0);
    const __m256i v2_1 = mxscale_e5m2_avx512_bits_f32_avx2(v1_1);
    const __m256i v2_2 = mxscale_e5m2_avx512_bits_f32_avx2(v1_2);
    const __m256i v2_3 = mxscale_e5m2_avx512_bits_f32_avx2(v1_3);
    const __m256i v4_0 = _mm256_srli_epi32(v2_0, 23);
    const __m256i v4_1 = _mm256_srli_epi32(v2_1, 23);
    const __m256i v4_2 = _mm256_srli_epi32(v2_2, 23);
    const __m256i v4_3 = _mm256_srli_epi32(v2_3, 23);
    const __m256i v5_0 = _mm256_and_si256(v0, v4_0);
    const __m256i v5_1 = _mm256_and_si256(v0, v4_1);
    const __m256i v5_2 = _mm256_and_si256(v0, v4_2);
    const __m256i v5_3 = _mm256_and_si256(v0, v4_3);
    const __m256i v6_0 = _mm256_cmpeq_epi32(v0, v5_0);
    const __m256i v6_1 = _mm256_cmpeq_epi32(v0, v5_1);
    const __m256i v6_2 = _mm256_cmpeq_epi32(v0, v5_2);
    const __m256i v6_3 = _mm256_cmpeq_epi32(v0, v5_3);
    const __m256i v9_0 = _mm256_sub_epi32(v5_0, v8);
    const __m256i v9_1 = _mm256_sub_epi32(v5_1, v8);
    const __m256i v9_2 = _mm256_sub_epi32(v5_2, v8);
    const __m256i v9_3 = _mm256_sub_epi32(v5_3, v8);
    const __m256i v10_0 = _mm256_max_epi32(v7, v9_0);
    const __m256i v10_1 = _mm256_max_epi32(v7, v9_1);
    const __m256i v10_2 = _mm256_max_epi32(v7, v9_2);
    const __m256i v10_3 = _mm256_max_epi32(v7, v9_3);
    const __m256i v11_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v10_0), _mm256_castsi256_ps(v5_0), _mm256_castsi256_ps(v6_0)));
    const __m256i v11_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v10_1), _mm256_castsi256_ps(v5_1), _mm256_castsi256_ps(v6_1)));
    const __m256i v11_2 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v10_2), _mm256_castsi256_ps(v5_2), _mm256_castsi256_ps(v6_2)));
    const __m256i v11_3 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v10_3), _mm256_castsi256_ps(v5_3), _mm256_castsi256_ps(v6_3)));
    mxscale_e5m2_avx512_store_u8_avx2(y, v11_0);
    mxscale_e5m2_avx512_store_u8_avx2(y + 8, v11_1);
    mxscale_e5m2_avx512_store_u8_avx2(y + 16, v11_2);
    mxscale_e5m2_avx512_store_u8_avx2(y + 24, v11_3);
}

/* 8 elements. */
static MXSCALE_E5M2_AVX512_AVX2_TARGET void mxscale_e5m2_avx512_chunk_avx2(const float *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(255);
    const __m256i v7 = _mm256_set1_epi32(0);
    const __m256i v8 = _mm256_set1_epi32(15);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256i v2 = mxscale_e5m2_avx512_bits_f32_avx2(v1);
    const __m256i v4 = _mm256_srli_epi32(v2, 23);
    const __m256i v5 = _mm256_and_si256(v0, v4);
    const __m256i v6 = _mm256_cmpeq_epi32(v0, v5);
    const __m256i v9 = _mm256_sub_epi32(v5, v8);
    const __m256i v10 = _mm256_max_epi32(v7, v9);
    const __m256i v11 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(v10), _mm256_castsi256_ps(v5), _mm256_castsi256_ps(v6)));
    mxscale_e5m2_avx512_store_u8_avx2(y, v11);
}

static MXSCALE_E5M2_AVX512_AVX2_TARGET void mxscale_e5m2_avx512_array_avx2(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        mxscale_e5m2_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        mxscale_e5m2_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        mxscale_e5m2_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MXSCALE_E5M2_AVX512_AVX512 __m512i mxscale_e5m2_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
MXSCALE_E5M2_AVX512_AVX512 void mxscale_e5m2_avx512_step_avx512(const float *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(255);
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512i v8 = _mm512_set1_epi32(15);
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_2 = _mm512_loadu_ps(x + 32);
    const __m512 v1_3 = _mm512_loadu_ps(x + 48);
    const __m512i v2_0 = mxscale_e5m2_avx512_bits_f32_avx512(v1_0);
    const __m512i v2_1 = mxscale_e5m2_avx512_bits_f32_avx512(v1_1);
    const __m512i v2_2 = mxscale_e5m2_avx512_bits_f32_avx512(v1_2);
    const __m512i v2_3 = mxscale_e5m2_avx512_bits_f32_avx512(v1_3);
    const __m512i v4_0 = _mm512_srli_epi32(v2_0, 23);
    const __m512i v4_1 = _mm512_srli_epi32(v2_1, 23);
    const __m512i v4_2 = _mm512_srli_epi32(v2_2, 23);
    const __m512i v4_3 = _mm512_srli_epi32(v2_3, 23);
    const __m512i v5_0 = _mm512_and_si512(v0, v4_0);
    const __m512i v5_1 = _mm512_and_si512(v0, v4_1);
    const __m512i v5_2 = _mm512_and_si512(v0, v4_2);
    const __m512i v5_3 = _mm512_and_si512(v0, v4_3);
    const __mmask16 v6_0 = _mm512_cmpeq_epi32_mask(v0, v5_0);
    const __mmask16 v6_1 = _mm512_cmpeq_epi32_mask(v0, v5_1);
    const __mmask16 v6_2 = _mm512_cmpeq_epi32_mask(v0, v5_2);
    const __mmask16 v6_3 = _mm512_cmpeq_epi32_mask(v0, v5_3);
    const __m512i v9_0 = _mm512_sub_epi32(v5_0, v8);
    const __m512i v9_1 = _mm512_sub_epi32(v5_1, v8);
    const __m512i v9_2 = _mm512_sub_epi32(v5_2, v8);
    const __m512i v9_3 = _mm512_sub_epi32(v5_3, v8);
    const __m512i v10_0 = _mm512_max_epi32(v7, v9_0);
    const __m512i v10_1 = _mm512_max_epi32(v7, v9_1);
    const __m512i v10_2 = _mm512_max_epi32(v7, v9_2);
    const __m512i v10_3 = _mm512_max_epi32(v7, v9_3);
    const __m512i v11_0 = _mm512_mask_blend_epi32(v6_0, v10_0, v5_0);
    const __m512i v11_1 = _mm512_mask_blend_epi32(v6_1, v10_1, v5_1);
    const __m512i v11_2 = _mm512_mask_blend_epi32(v6_2, v10_2, v5_2);
    const __m512i v11_3 = _mm512_mask_blend_epi32(v6_3, v10_3, v5_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v11_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v11_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v11_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v11_3));
}

/* 16 elements. */
static MXSCALE_E5M2_AVX512_AVX512_TARGET void mxscale_e5m2_avx512_chunk_avx512(const float *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(255);
    const __m512i v7 = _mm512_set1_epi32(0);
    const __m512i v8 = _mm512_set1_epi32(15);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512i v2 = mxscale_e5m2_avx512_bits_f32_avx512(v1);
    const __m512i v4 = _mm512_srli_epi32(v2, 23);
    const __m512i v5 = _mm512_and_si512(v0, v4);
    const __mmask16 v6 = _mm512_cmpeq_epi32_mask(v0, v5);
    const __m512i v9 = _mm512_sub_epi32(v5, v8);
    const __m512i v10 = _mm512_max_epi32(v7, v9);
    const __m512i v11 = _mm512_mask_blend_epi32(v6, v10, v5);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v11));
}

static MXSCALE_E5M2_AVX512_AVX512_TARGET void mxscale_e5m2_avx512_array_avx512(const float *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        mxscale_e5m2_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mxscale_e5m2_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        mxscale_e5m2_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MXSCALE_E5M2_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mxscale_e5m2_avx512_level(void) {
#if defined(MXSCALE_E5M2_AVX512_FORCE_ISA)
    return MXSCALE_E5M2_AVX512_FORCE_ISA;
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

uint8_t mxscale_e5m2_avx512(float x) {
    return mxscale_e5m2_avx512_element(x);
}

void mxscale_e5m2_avx512_array(const float *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mxscale_e5m2_avx512_level();
    if (level == 2) {
        mxscale_e5m2_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mxscale_e5m2_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    mxscale_e5m2_avx512_array_portable(x, y, n);
}
