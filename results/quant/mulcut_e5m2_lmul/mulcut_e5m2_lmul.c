/* mulcut_e5m2_lmul: mulcut_e5m2
 *
 *   target       mulcut_e5m2, product of numbers cut off to e5m2, f32
 *   error        0.052049 root mean square, relative, of 41968 pairs of normal
 *                numbers whose product is normal and at most half of the largest
 *                number, proven: all visited
 *   rounding     36832 products are not the nearest code
 *   id           000deb41ae3c3fda73b06ebb418d4eab
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mulcut --fmt e5m2 --from scratch --objective energy --time 20s --seed 1 --threads 1 --instructions add.i32,sub.i32,xor.i32,and.i32,shl.i32,lshr.i32 --archive mulcut_e5m2.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "mulcut_e5m2_lmul.h"

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

static inline uint8_t mulcut_e5m2_lmul_element(uint8_t x0, uint8_t x1) {
    const int32_t v0 = (int32_t)x0;
    const int32_t v1 = 270663995; /* 0x1022013b */
    const int32_t v2 = (int32_t)((uint32_t)v0 - (uint32_t)v1);
    const int32_t v3 = (int32_t)x1;
    const int32_t v4 = (int32_t)((uint32_t)v2 + (uint32_t)v3);
    const int32_t r0 = v4;
    return (uint8_t)r0;
}

static void mulcut_e5m2_lmul_array_portable(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mulcut_e5m2_lmul_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MULCUT_E5M2_LMUL_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MULCUT_E5M2_LMUL_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MULCUT_E5M2_LMUL_AVX2 static inline MULCUT_E5M2_LMUL_AVX2_TARGET __attribute__((always_inline))
#define MULCUT_E5M2_LMUL_AVX512 static inline MULCUT_E5M2_LMUL_AVX512_TARGET __attribute__((always_inline))

/* The low bytes of eight lanes. */
MULCUT_E5M2_LMUL_AVX2 void mulcut_e5m2_lmul_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MULCUT_E5M2_LMUL_AVX2 void mulcut_e5m2_lmul_step_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m256i v1 = _mm256_set1_epi32(270663995); /* 0x1022013b */
    const __m256i v0_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v0_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 8)));
    const __m256i v2_0 = _mm256_sub_epi32(v0_0, v1);
    const __m256i v2_1 = _mm256_sub_epi32(v0_1, v1);
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v4_0 = _mm256_add_epi32(v2_0, v3_0);
    const __m256i v4_1 = _mm256_add_epi32(v2_1, v3_1);
    mulcut_e5m2_lmul_store_u8_avx2(y, v4_0);
    mulcut_e5m2_lmul_store_u8_avx2(y + 8, v4_1);
}

/* 8 elements. */
static MULCUT_E5M2_LMUL_AVX2_TARGET void mulcut_e5m2_lmul_chunk_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m256i v1 = _mm256_set1_epi32(270663995); /* 0x1022013b */
    const __m256i v0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v2 = _mm256_sub_epi32(v0, v1);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v4 = _mm256_add_epi32(v2, v3);
    mulcut_e5m2_lmul_store_u8_avx2(y, v4);
}

static MULCUT_E5M2_LMUL_AVX2_TARGET void mulcut_e5m2_lmul_array_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mulcut_e5m2_lmul_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        mulcut_e5m2_lmul_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[8];
        mulcut_e5m2_lmul_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MULCUT_E5M2_LMUL_AVX512 void mulcut_e5m2_lmul_step_avx512(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m512i v1 = _mm512_set1_epi32(270663995); /* 0x1022013b */
    const __m512i v0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v2 = _mm512_sub_epi32(v0, v1);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v4 = _mm512_add_epi32(v2, v3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v4));
}

static MULCUT_E5M2_LMUL_AVX512_TARGET void mulcut_e5m2_lmul_array_avx512(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mulcut_e5m2_lmul_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[16];
        mulcut_e5m2_lmul_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MULCUT_E5M2_LMUL_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mulcut_e5m2_lmul_level(void) {
#if defined(MULCUT_E5M2_LMUL_FORCE_ISA)
    return MULCUT_E5M2_LMUL_FORCE_ISA;
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

uint8_t mulcut_e5m2_lmul(uint8_t x0, uint8_t x1) {
    return mulcut_e5m2_lmul_element(x0, x1);
}

void mulcut_e5m2_lmul_array(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mulcut_e5m2_lmul_level();
    if (level == 2) {
        mulcut_e5m2_lmul_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        mulcut_e5m2_lmul_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    mulcut_e5m2_lmul_array_portable(x0, x1, y, n);
}
