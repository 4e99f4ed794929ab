/* mul_e4m3fn_040rms: mul_e4m3fn
 *
 *   target       mul_e4m3fn, product in e4m3fn, f32
 *   error        0.040117 root mean square, relative, of 39476 pairs of normal
 *                numbers whose product is normal and at most half of the largest
 *                number, proven: all visited
 *   rounding     10508 products are not the nearest code
 *   id           003a1715caa564660cdbfb408288e000
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mul --fmt e4m3fn --objective energy --max-ulp 0.03 --evaluations 200000 --deterministic --seed 1 --threads 1 --archive mul_e4m3fn_003.db
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * A code is the low bits of a byte, whose other bits are zero. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "mul_e4m3fn_040rms.h"

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

static inline int32_t mul_e4m3fn_040rms_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t mul_e4m3fn_040rms_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t mul_e4m3fn_040rms_element(uint8_t x0, uint8_t x1) {
    const int32_t v0 = 8;
    const int32_t v1 = (int32_t)x0;
    const int32_t v2 = 7;
    const int32_t v3 = v1 & v2;
    const int32_t v4 = v0 | v3;
    const int32_t v5 = (int32_t)x1;
    const int32_t v6 = v5 & v2;
    const int32_t v7 = v6 | v0;
    const int32_t v8 = (int32_t)((uint32_t)v4 * (uint32_t)v7);
    const int32_t v9 = mul_e4m3fn_040rms_lshr_i32(v8, v2);
    const int32_t v10 = 3;
    const int32_t v11 = mul_e4m3fn_040rms_shl_i32(v9, v10);
    const int32_t v12 = 12536; /* 0x000030f8 */
    const int32_t v13 = v12 & v1;
    const int32_t v14 = v12 & v5;
    const int32_t v15 = (int32_t)((uint32_t)v13 + (uint32_t)v14);
    const int32_t v16 = (int32_t)((uint32_t)v11 + (uint32_t)v15);
    const int32_t v17 = (int32_t)((uint32_t)v9 + (uint32_t)v10);
    const int32_t v18 = mul_e4m3fn_040rms_lshr_i32(v8, v17);
    const int32_t v19 = 4160; /* 0x00001040 */
    const int32_t v20 = (int32_t)((uint32_t)v18 - (uint32_t)v19);
    const int32_t v21 = (int32_t)((uint32_t)v16 + (uint32_t)v20);
    const int32_t r0 = v21;
    return (uint8_t)r0;
}

static void mul_e4m3fn_040rms_array_portable(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mul_e4m3fn_040rms_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MUL_E4M3FN_040RMS_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MUL_E4M3FN_040RMS_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MUL_E4M3FN_040RMS_AVX2 static inline MUL_E4M3FN_040RMS_AVX2_TARGET __attribute__((always_inline))
#define MUL_E4M3FN_040RMS_AVX512 static inline MUL_E4M3FN_040RMS_AVX512_TARGET __attribute__((always_inline))

/* The low bytes of eight lanes. */
MUL_E4M3FN_040RMS_AVX2 void mul_e4m3fn_040rms_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MUL_E4M3FN_040RMS_AVX2 void mul_e4m3fn_040rms_step_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(8);
    const __m256i v2 = _mm256_set1_epi32(7);
    const __m256i v10 = _mm256_set1_epi32(3);
    const __m256i v12 = _mm256_set1_epi32(12536); /* 0x000030f8 */
    const __m256i v19 = _mm256_set1_epi32(4160); /* 0x00001040 */
    const __m256i v1_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v1_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0 + 8)));
    const __m256i v3_0 = _mm256_and_si256(v1_0, v2);
    const __m256i v3_1 = _mm256_and_si256(v1_1, v2);
    const __m256i v4_0 = _mm256_or_si256(v0, v3_0);
    const __m256i v4_1 = _mm256_or_si256(v0, v3_1);
    const __m256i v5_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v5_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1 + 8)));
    const __m256i v6_0 = _mm256_and_si256(v5_0, v2);
    const __m256i v6_1 = _mm256_and_si256(v5_1, v2);
    const __m256i v7_0 = _mm256_or_si256(v6_0, v0);
    const __m256i v7_1 = _mm256_or_si256(v6_1, v0);
    const __m256i v8_0 = _mm256_mullo_epi32(v4_0, v7_0);
    const __m256i v8_1 = _mm256_mullo_epi32(v4_1, v7_1);
    const __m256i v9_0 = _mm256_srli_epi32(v8_0, 7);
    const __m256i v9_1 = _mm256_srli_epi32(v8_1, 7);
    const __m256i v11_0 = _mm256_slli_epi32(v9_0, 3);
    const __m256i v11_1 = _mm256_slli_epi32(v9_1, 3);
    const __m256i v13_0 = _mm256_and_si256(v12, v1_0);
    const __m256i v13_1 = _mm256_and_si256(v12, v1_1);
    const __m256i v14_0 = _mm256_and_si256(v12, v5_0);
    const __m256i v14_1 = _mm256_and_si256(v12, v5_1);
    const __m256i v15_0 = _mm256_add_epi32(v13_0, v14_0);
    const __m256i v15_1 = _mm256_add_epi32(v13_1, v14_1);
    const __m256i v16_0 = _mm256_add_epi32(v11_0, v15_0);
    const __m256i v16_1 = _mm256_add_epi32(v11_1, v15_1);
    const __m256i v17_0 = _mm256_add_epi32(v9_0, v10);
    const __m256i v17_1 = _mm256_add_epi32(v9_1, v10);
    const __m256i v18_0 = _mm256_srlv_epi32(v8_0, v17_0);
    const __m256i v18_1 = _mm256_srlv_epi32(v8_1, v17_1);
    const __m256i v20_0 = _mm256_sub_epi32(v18_0, v19);
    const __m256i v20_1 = _mm256_sub_epi32(v18_1, v19);
    const __m256i v21_0 = _mm256_add_epi32(v16_0, v20_0);
    const __m256i v21_1 = _mm256_add_epi32(v16_1, v20_1);
    mul_e4m3fn_040rms_store_u8_avx2(y, v21_0);
    mul_e4m3fn_040rms_store_u8_avx2(y + 8, v21_1);
}

/* 8 elements. */
static MUL_E4M3FN_040RMS_AVX2_TARGET void mul_e4m3fn_040rms_chunk_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(8);
    const __m256i v2 = _mm256_set1_epi32(7);
    const __m256i v10 = _mm256_set1_epi32(3);
    const __m256i v12 = _mm256_set1_epi32(12536); /* 0x000030f8 */
    const __m256i v19 = _mm256_set1_epi32(4160); /* 0x00001040 */
    const __m256i v1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x0)));
    const __m256i v3 = _mm256_and_si256(v1, v2);
    const __m256i v4 = _mm256_or_si256(v0, v3);
    const __m256i v5 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x1)));
    const __m256i v6 = _mm256_and_si256(v5, v2);
    const __m256i v7 = _mm256_or_si256(v6, v0);
    const __m256i v8 = _mm256_mullo_epi32(v4, v7);
    const __m256i v9 = _mm256_srli_epi32(v8, 7);
    const __m256i v11 = _mm256_slli_epi32(v9, 3);
    const __m256i v13 = _mm256_and_si256(v12, v1);
    const __m256i v14 = _mm256_and_si256(v12, v5);
    const __m256i v15 = _mm256_add_epi32(v13, v14);
    const __m256i v16 = _mm256_add_epi32(v11, v15);
    const __m256i v17 = _mm256_add_epi32(v9, v10);
    const __m256i v18 = _mm256_srlv_epi32(v8, v17);
    const __m256i v20 = _mm256_sub_epi32(v18, v19);
    const __m256i v21 = _mm256_add_epi32(v16, v20);
    mul_e4m3fn_040rms_store_u8_avx2(y, v21);
}

static MUL_E4M3FN_040RMS_AVX2_TARGET void mul_e4m3fn_040rms_array_avx2(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mul_e4m3fn_040rms_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        mul_e4m3fn_040rms_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[8];
        mul_e4m3fn_040rms_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
MUL_E4M3FN_040RMS_AVX512 void mul_e4m3fn_040rms_step_avx512(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(8);
    const __m512i v2 = _mm512_set1_epi32(7);
    const __m512i v10 = _mm512_set1_epi32(3);
    const __m512i v12 = _mm512_set1_epi32(12536); /* 0x000030f8 */
    const __m512i v19 = _mm512_set1_epi32(4160); /* 0x00001040 */
    const __m512i v1_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v1_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0 + 16)));
    const __m512i v3_0 = _mm512_and_si512(v1_0, v2);
    const __m512i v3_1 = _mm512_and_si512(v1_1, v2);
    const __m512i v4_0 = _mm512_or_si512(v0, v3_0);
    const __m512i v4_1 = _mm512_or_si512(v0, v3_1);
    const __m512i v5_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v5_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1 + 16)));
    const __m512i v6_0 = _mm512_and_si512(v5_0, v2);
    const __m512i v6_1 = _mm512_and_si512(v5_1, v2);
    const __m512i v7_0 = _mm512_or_si512(v6_0, v0);
    const __m512i v7_1 = _mm512_or_si512(v6_1, v0);
    const __m512i v8_0 = _mm512_mullo_epi32(v4_0, v7_0);
    const __m512i v8_1 = _mm512_mullo_epi32(v4_1, v7_1);
    const __m512i v9_0 = _mm512_srli_epi32(v8_0, 7);
    const __m512i v9_1 = _mm512_srli_epi32(v8_1, 7);
    const __m512i v11_0 = _mm512_slli_epi32(v9_0, 3);
    const __m512i v11_1 = _mm512_slli_epi32(v9_1, 3);
    const __m512i v13_0 = _mm512_and_si512(v12, v1_0);
    const __m512i v13_1 = _mm512_and_si512(v12, v1_1);
    const __m512i v14_0 = _mm512_and_si512(v12, v5_0);
    const __m512i v14_1 = _mm512_and_si512(v12, v5_1);
    const __m512i v15_0 = _mm512_add_epi32(v13_0, v14_0);
    const __m512i v15_1 = _mm512_add_epi32(v13_1, v14_1);
    const __m512i v16_0 = _mm512_add_epi32(v11_0, v15_0);
    const __m512i v16_1 = _mm512_add_epi32(v11_1, v15_1);
    const __m512i v17_0 = _mm512_add_epi32(v9_0, v10);
    const __m512i v17_1 = _mm512_add_epi32(v9_1, v10);
    const __m512i v18_0 = _mm512_srlv_epi32(v8_0, v17_0);
    const __m512i v18_1 = _mm512_srlv_epi32(v8_1, v17_1);
    const __m512i v20_0 = _mm512_sub_epi32(v18_0, v19);
    const __m512i v20_1 = _mm512_sub_epi32(v18_1, v19);
    const __m512i v21_0 = _mm512_add_epi32(v16_0, v20_0);
    const __m512i v21_1 = _mm512_add_epi32(v16_1, v20_1);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v21_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v21_1));
}

/* 16 elements. */
static MUL_E4M3FN_040RMS_AVX512_TARGET void mul_e4m3fn_040rms_chunk_avx512(const uint8_t *x0, const uint8_t *x1, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(8);
    const __m512i v2 = _mm512_set1_epi32(7);
    const __m512i v10 = _mm512_set1_epi32(3);
    const __m512i v12 = _mm512_set1_epi32(12536); /* 0x000030f8 */
    const __m512i v19 = _mm512_set1_epi32(4160); /* 0x00001040 */
    const __m512i v1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x0)));
    const __m512i v3 = _mm512_and_si512(v1, v2);
    const __m512i v4 = _mm512_or_si512(v0, v3);
    const __m512i v5 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x1)));
    const __m512i v6 = _mm512_and_si512(v5, v2);
    const __m512i v7 = _mm512_or_si512(v6, v0);
    const __m512i v8 = _mm512_mullo_epi32(v4, v7);
    const __m512i v9 = _mm512_srli_epi32(v8, 7);
    const __m512i v11 = _mm512_slli_epi32(v9, 3);
    const __m512i v13 = _mm512_and_si512(v12, v1);
    const __m512i v14 = _mm512_and_si512(v12, v5);
    const __m512i v15 = _mm512_add_epi32(v13, v14);
    const __m512i v16 = _mm512_add_epi32(v11, v15);
    const __m512i v17 = _mm512_add_epi32(v9, v10);
    const __m512i v18 = _mm512_srlv_epi32(v8, v17);
    const __m512i v20 = _mm512_sub_epi32(v18, v19);
    const __m512i v21 = _mm512_add_epi32(v16, v20);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v21));
}

static MUL_E4M3FN_040RMS_AVX512_TARGET void mul_e4m3fn_040rms_array_avx512(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        mul_e4m3fn_040rms_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        mul_e4m3fn_040rms_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        uint8_t tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        uint8_t tail_y[16];
        mul_e4m3fn_040rms_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MUL_E4M3FN_040RMS_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mul_e4m3fn_040rms_level(void) {
#if defined(MUL_E4M3FN_040RMS_FORCE_ISA)
    return MUL_E4M3FN_040RMS_FORCE_ISA;
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

uint8_t mul_e4m3fn_040rms(uint8_t x0, uint8_t x1) {
    return mul_e4m3fn_040rms_element(x0, x1);
}

void mul_e4m3fn_040rms_array(const uint8_t *x0, const uint8_t *x1, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mul_e4m3fn_040rms_level();
    if (level == 2) {
        mul_e4m3fn_040rms_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        mul_e4m3fn_040rms_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    mul_e4m3fn_040rms_array_portable(x0, x1, y, n);
}
