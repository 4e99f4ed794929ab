/* mul_e4m3fn_sum: mul_e4m3fn
 *
 *   target       mul_e4m3fn, product in e4m3fn, f32
 *   error        0.049630 root mean square, relative, of 39476 pairs of normal
 *                numbers whose product is normal and at most half of the largest
 *                number, proven: all visited
 *   rounding     15396 products are not the nearest code
 *   id           00120d00a81d382602245d7e025a4e86
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mul --fmt e4m3fn --from scratch --objective energy --time 20s --seed 1 --threads 1 --instructions add.i32,sub.i32,xor.i32,and.i32,shl.i32,lshr.i32 --archive mul_e4m3fn.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "mul_e4m3fn_sum.h"

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

static inline uint8_t mul_e4m3fn_sum_element(uint8_t x0, uint8_t x1) {
    const int32_t v0 = (int32_t)x1;
    const int32_t v1 = -1605235144; /* 0xa0520e38 */
    const int32_t v2 = (int32_t)((uint32_t)v0 - (uint32_t)v1);
    const int32_t v3 = (int32_t)x0;
    const int32_t v4 = (int32_t)((uint32_t)v2 + (uint32_t)v3);
    const int32_t r0 = v4;
    return (uint8_t)r0;
}

static void mul_e4m3fn_sum_array_portable(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mul_e4m3fn_sum_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MUL_E4M3FN_SUM_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MUL_E4M3FN_SUM_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MUL_E4M3FN_SUM_AVX2 static inline MUL_E4M3FN_SUM_AVX2_TARGET __attribute__((always_inline))
#define MUL_E4M3FN_SUM_AVX512 static inline MUL_E4M3FN_SUM_AVX512_TARGET __attribute__((always_inline))

/* The low bytes of eight lanes. */
MUL_E4M3FN_SUM_AVX2 void mul_e4m3fn_sum_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
MUL_E4M3FN_SUM_AVX2 void mul_e4m3fn_sum_step_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m256i v1 = _mm256_set1_epi32(-1605235144); /* 0xa0520e38 */
    const __m256i v0_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v0_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v0_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 16)));
    const __m256i v0_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 24)));
    const __m256i v2_0 = _mm256_sub_epi32(v0_0, v1);
    const __m256i v2_1 = _mm256_sub_epi32(v0_1, v1);
    const __m256i v2_2 = _mm256_sub_epi32(v0_2, v1);
    const __m256i v2_3 = _mm256_sub_epi32(v0_3, v1);
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 8)));
    const __m256i v3_2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 16)));
    const __m256i v3_3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 24)));
    const __m256i v4_0 = _mm256_add_epi32(v2_0, v3_0);
    const __m256i v4_1 = _mm256_add_epi32(v2_1, v3_1);
    const __m256i v4_2 = _mm256_add_epi32(v2_2, v3_2);
    const __m256i v4_3 = _mm256_add_epi32(v2_3, v3_3);
    mul_e4m3fn_sum_store_u8_avx2(y, v4_0);
    mul_e4m3fn_sum_store_u8_avx2(y + 8, v4_1);
    mul_e4m3fn_sum_store_u8_avx2(y + 16, v4_2);
    mul_e4m3fn_sum_store_u8_avx2(y + 24, v4_3);
}

/* 8 elements. */
static MUL_E4M3FN_SUM_AVX2_TARGET void mul_e4m3fn_sum_chunk_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m256i v1 = _mm256_set1_epi32(-1605235144); /* 0xa0520e38 */
    const __m256i v0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v2 = _mm256_sub_epi32(v0, v1);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v4 = _mm256_add_epi32(v2, v3);
    mul_e4m3fn_sum_store_u8_avx2(y, v4);
}

static MUL_E4M3FN_SUM_AVX2_TARGET void mul_e4m3fn_sum_array_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        mul_e4m3fn_sum_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        mul_e4m3fn_sum_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[8];
        mul_e4m3fn_sum_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
MUL_E4M3FN_SUM_AVX512 void mul_e4m3fn_sum_step_avx512(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m512i v1 = _mm512_set1_epi32(-1605235144); /* 0xa0520e38 */
    const __m512i v0_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v0_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 16)));
    const __m512i v0_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 32)));
    const __m512i v0_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 48)));
    const __m512i v2_0 = _mm512_sub_epi32(v0_0, v1);
    const __m512i v2_1 = _mm512_sub_epi32(v0_1, v1);
    const __m512i v2_2 = _mm512_sub_epi32(v0_2, v1);
    const __m512i v2_3 = _mm512_sub_epi32(v0_3, v1);
    const __m512i v3_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v3_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0 + 16)));
    const __m512i v3_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0 + 32)));
    const __m512i v3_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0 + 48)));
    const __m512i v4_0 = _mm512_add_epi32(v2_0, v3_0);
    const __m512i v4_1 = _mm512_add_epi32(v2_1, v3_1);
    const __m512i v4_2 = _mm512_add_epi32(v2_2, v3_2);
    const __m512i v4_3 = _mm512_add_epi32(v2_3, v3_3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v4_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v4_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v4_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v4_3));
}

/* 16 elements. */
static MUL_E4M3FN_SUM_AVX512_TARGET void mul_e4m3fn_sum_chunk_avx512(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m512i v1 = _mm512_set1_epi32(-1605235144); /* 0xa0520e38 */
    const __m512i v0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v2 = _mm512_sub_epi32(v0, v1);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v4 = _mm512_add_epi32(v2, v3);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v4));
}

static MUL_E4M3FN_SUM_AVX512_TARGET void mul_e4m3fn_sum_array_avx512(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        mul_e4m3fn_sum_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        mul_e4m3fn_sum_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[16];
        mul_e4m3fn_sum_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MUL_E4M3FN_SUM_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mul_e4m3fn_sum_level(void) {
#if defined(MUL_E4M3FN_SUM_FORCE_ISA)
    return MUL_E4M3FN_SUM_FORCE_ISA;
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

uint8_t mul_e4m3fn_sum(uint8_t x0, uint8_t x1) {
    return mul_e4m3fn_sum_element(x0, x1);
}

void mul_e4m3fn_sum_array(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mul_e4m3fn_sum_level();
    if (level == 2) {
        mul_e4m3fn_sum_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        mul_e4m3fn_sum_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    mul_e4m3fn_sum_array_portable(x0, x1, y, n);
}
