/* reciprocal_bf16_cr_avx2: reciprocal
 *
 *   target       reciprocal, 1/x, bf16
 *   domain       every input
 *   max error    0.498040 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.fep+125 (-8.47382847e+37, encoding 0xfe7f)
 *   result there -0x1.02p-126 (-1.1846779e-38, encoding 0x8081)
 *   mean error   0.236357 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           69c9c0563c27f6dcefb52cf3a2958e4f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target reciprocal --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/reciprocal_bf16_avx2.db
 *                time: 0.1487 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "reciprocal_bf16_cr_avx2.h"

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

static inline int32_t reciprocal_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float reciprocal_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t reciprocal_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t reciprocal_bf16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline uint16_t reciprocal_bf16_cr_avx2_element(uint16_t x) {
    const float v0 = 0x1p+0f; /* 1 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = reciprocal_bf16_cr_avx2_shl_i32(v1, v2);
    const float v4 = reciprocal_bf16_cr_avx2_frombits_f32(v3);
    const float v5 = v0 / v4;
    const int32_t v6 = reciprocal_bf16_cr_avx2_bits_f32(v5);
    const int32_t v7 = 32772; /* 0x00008004 */
    const int32_t v8 = (int32_t)((uint32_t)v6 + (uint32_t)v7);
    const int32_t v9 = reciprocal_bf16_cr_avx2_ashr_i32(v8, v2);
    const int32_t r0 = v9;
    return (uint16_t)r0;
}

static void reciprocal_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = reciprocal_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RECIPROCAL_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RECIPROCAL_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RECIPROCAL_BF16_CR_AVX2_AVX2 static inline RECIPROCAL_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define RECIPROCAL_BF16_CR_AVX2_AVX512 static inline RECIPROCAL_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
RECIPROCAL_BF16_CR_AVX2_AVX2 __m256i reciprocal_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
RECIPROCAL_BF16_CR_AVX2_AVX2 void reciprocal_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
RECIPROCAL_BF16_CR_AVX2_AVX2 void reciprocal_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v7 = _mm256_set1_epi32(32772); /* 0x00008004 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v1_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v1_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v1_4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m256i v1_5 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 40)));
    const __m256i v1_6 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m256i v1_7 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 56)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256i v3_2 = _mm256_slli_epi32(v1_2, 16);
    const __m256i v3_3 = _mm256_slli_epi32(v1_3, 16);
    const __m256i v3_4 = _mm256_slli_epi32(v1_4, 16);
    const __m256i v3_5 = _mm256_slli_epi32(v1_5, 16);
    const __m256i v3_6 = _mm256_slli_epi32(v1_6, 16);
    const __m256i v3_7 = _mm256_slli_epi32(v1_7, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v4_2 = _mm256_castsi256_ps(v3_2);
    const __m256 v4_3 = _mm256_castsi256_ps(v3_3);
    const __m256 v4_4 = _mm256_castsi256_ps(v3_4);
    const __m256 v4_5 = _mm256_castsi256_ps(v3_5);
    const __m256 v4_6 = _mm256_castsi256_ps(v3_6);
    const __m256 v4_7 = _mm256_castsi256_ps(v3_7);
    const __m256 v5_0 = _mm256_div_ps(v0, v4_0);
    const __m256 v5_1 = _mm256_div_ps(v0, v4_1);
    const __m256 v5_2 = _mm256_div_ps(v0, v4_2);
    const __m256 v5_3 = _mm256_div_ps(v0, v4_3);
    const __m256 v5_4 = _mm256_div_ps(v0, v4_4);
    const __m256 v5_5 = _mm256_div_ps(v0, v4_5);
    const __m256 v5_6 = _mm256_div_ps(v0, v4_6);
    const __m256 v5_7 = _mm256_div_ps(v0, v4_7);
    const __m256i v6_0 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5_0);
    const __m256i v6_1 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5_1);
    const __m256i v6_2 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5_2);
    const __m256i v6_3 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5_3);
    const __m256i v6_4 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5_4);
    const __m256i v6_5 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5_5);
    const __m256i v6_6 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5_6);
    const __m256i v6_7 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5_7);
    const __m256i v8_0 = _mm256_add_epi32(v6_0, v7);
    const __m256i v8_1 = _mm256_add_epi32(v6_1, v7);
    const __m256i v8_2 = _mm256_add_epi32(v6_2, v7);
    const __m256i v8_3 = _mm256_add_epi32(v6_3, v7);
    const __m256i v8_4 = _mm256_add_epi32(v6_4, v7);
    const __m256i v8_5 = _mm256_add_epi32(v6_5, v7);
    const __m256i v8_6 = _mm256_add_epi32(v6_6, v7);
    const __m256i v8_7 = _mm256_add_epi32(v6_7, v7);
    const __m256i v9_0 = _mm256_srai_epi32(v8_0, 16);
    const __m256i v9_1 = _mm256_srai_epi32(v8_1, 16);
    const __m256i v9_2 = _mm256_srai_epi32(v8_2, 16);
    const __m256i v9_3 = _mm256_srai_epi32(v8_3, 16);
    const __m256i v9_4 = _mm256_srai_epi32(v8_4, 16);
    const __m256i v9_5 = _mm256_srai_epi32(v8_5, 16);
    const __m256i v9_6 = _mm256_srai_epi32(v8_6, 16);
    const __m256i v9_7 = _mm256_srai_epi32(v8_7, 16);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y, v9_0);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y + 8, v9_1);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y + 16, v9_2);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y + 24, v9_3);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y + 32, v9_4);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y + 40, v9_5);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y + 48, v9_6);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y + 56, v9_7);
}

/* 8 elements. */
static RECIPROCAL_BF16_CR_AVX2_AVX2_TARGET void reciprocal_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v7 = _mm256_set1_epi32(32772); /* 0x00008004 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_div_ps(v0, v4);
    const __m256i v6 = reciprocal_bf16_cr_avx2_bits_f32_avx2(v5);
    const __m256i v8 = _mm256_add_epi32(v6, v7);
    const __m256i v9 = _mm256_srai_epi32(v8, 16);
    reciprocal_bf16_cr_avx2_store_u16_avx2(y, v9);
}

static RECIPROCAL_BF16_CR_AVX2_AVX2_TARGET void reciprocal_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        reciprocal_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        reciprocal_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
RECIPROCAL_BF16_CR_AVX2_AVX512 __m512i reciprocal_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
RECIPROCAL_BF16_CR_AVX2_AVX512 void reciprocal_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v7 = _mm512_set1_epi32(32772); /* 0x00008004 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512i v3_2 = _mm512_slli_epi32(v1_2, 16);
    const __m512i v3_3 = _mm512_slli_epi32(v1_3, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v4_2 = _mm512_castsi512_ps(v3_2);
    const __m512 v4_3 = _mm512_castsi512_ps(v3_3);
    const __m512 v5_0 = _mm512_div_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_div_ps(v0, v4_1);
    const __m512 v5_2 = _mm512_div_ps(v0, v4_2);
    const __m512 v5_3 = _mm512_div_ps(v0, v4_3);
    const __m512i v6_0 = reciprocal_bf16_cr_avx2_bits_f32_avx512(v5_0);
    const __m512i v6_1 = reciprocal_bf16_cr_avx2_bits_f32_avx512(v5_1);
    const __m512i v6_2 = reciprocal_bf16_cr_avx2_bits_f32_avx512(v5_2);
    const __m512i v6_3 = reciprocal_bf16_cr_avx2_bits_f32_avx512(v5_3);
    const __m512i v8_0 = _mm512_add_epi32(v6_0, v7);
    const __m512i v8_1 = _mm512_add_epi32(v6_1, v7);
    const __m512i v8_2 = _mm512_add_epi32(v6_2, v7);
    const __m512i v8_3 = _mm512_add_epi32(v6_3, v7);
    const __m512i v9_0 = _mm512_srai_epi32(v8_0, 16);
    const __m512i v9_1 = _mm512_srai_epi32(v8_1, 16);
    const __m512i v9_2 = _mm512_srai_epi32(v8_2, 16);
    const __m512i v9_3 = _mm512_srai_epi32(v8_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v9_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v9_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v9_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v9_3));
}

/* 16 elements. */
static RECIPROCAL_BF16_CR_AVX2_AVX512_TARGET void reciprocal_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v7 = _mm512_set1_epi32(32772); /* 0x00008004 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_div_ps(v0, v4);
    const __m512i v6 = reciprocal_bf16_cr_avx2_bits_f32_avx512(v5);
    const __m512i v8 = _mm512_add_epi32(v6, v7);
    const __m512i v9 = _mm512_srai_epi32(v8, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v9));
}

static RECIPROCAL_BF16_CR_AVX2_AVX512_TARGET void reciprocal_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        reciprocal_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        reciprocal_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        reciprocal_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RECIPROCAL_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int reciprocal_bf16_cr_avx2_level(void) {
#if defined(RECIPROCAL_BF16_CR_AVX2_FORCE_ISA)
    return RECIPROCAL_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t reciprocal_bf16_cr_avx2(uint16_t x) {
    return reciprocal_bf16_cr_avx2_element(x);
}

void reciprocal_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = reciprocal_bf16_cr_avx2_level();
    if (level == 2) {
        reciprocal_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        reciprocal_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    reciprocal_bf16_cr_avx2_array_portable(x, y, n);
}
