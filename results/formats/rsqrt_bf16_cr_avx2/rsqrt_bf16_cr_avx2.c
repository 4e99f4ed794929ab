/* rsqrt_bf16_cr_avx2: rsqrt
 *
 *   target       rsqrt, x^(-1/2), bf16
 *   domain       every input
 *   max error    0.499319 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.36p-125 (2.84690038e-38, encoding 0x011b)
 *   result there 0x1.48p+62 (5.90872271e+18, encoding 0x5ea4)
 *   mean error   0.122892 ulp
 *   misrounded   0 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f4b24dbfa6bfd9a81ceedd388264d8b5
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/rsqrt_bf16_avx2.db
 *                time: 0.3137 ns/element as avx2 code (inputs mean)
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
#include "rsqrt_bf16_cr_avx2.h"

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

static inline int32_t rsqrt_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float rsqrt_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float rsqrt_bf16_cr_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t rsqrt_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t rsqrt_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

#ifdef __GNUC__ /* the kernel compares a value with itself */
#pragma GCC diagnostic ignored "-Wtautological-compare"
#endif

static inline uint16_t rsqrt_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 16;
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = rsqrt_bf16_cr_avx2_shl_i32(v1, v0);
    const float v3 = rsqrt_bf16_cr_avx2_frombits_f32(v2);
    const int v4 = v3 < v3;
    const int v5 = !v4;
    const int32_t v6 = 32767; /* 0x00007fff */
    int32_t r0 = v0;
    if (v5) {
        const float v7 = 0x1p+0f; /* 1 */
        const float v8 = rsqrt_bf16_cr_avx2_sqrt_f32(v3);
        const float v9 = v7 / v8;
        const int32_t v10 = rsqrt_bf16_cr_avx2_bits_f32(v9);
        const int32_t v11 = (int32_t)((uint32_t)v10 + (uint32_t)v6);
        const int32_t v12 = rsqrt_bf16_cr_avx2_lshr_i32(v11, v0);
        r0 = v12;
    }
    return (uint16_t)r0;
}

static void rsqrt_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = rsqrt_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RSQRT_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RSQRT_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RSQRT_BF16_CR_AVX2_AVX2 static inline RSQRT_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define RSQRT_BF16_CR_AVX2_AVX512 static inline RSQRT_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
RSQRT_BF16_CR_AVX2_AVX2 __m256i rsqrt_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
RSQRT_BF16_CR_AVX2_AVX2 void rsqrt_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
RSQRT_BF16_CR_AVX2_AVX2 void rsqrt_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(16);
    const __m256i v6 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v7 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v1_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v1_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v2_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v2_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256i v2_2 = _mm256_slli_epi32(v1_2, 16);
    const __m256i v2_3 = _mm256_slli_epi32(v1_3, 16);
    const __m256 v3_0 = _mm256_castsi256_ps(v2_0);
    const __m256 v3_1 = _mm256_castsi256_ps(v2_1);
    const __m256 v3_2 = _mm256_castsi256_ps(v2_2);
    const __m256 v3_3 = _mm256_castsi256_ps(v2_3);
    const __m256i v4_0 = _mm256_castps_si256(_mm256_cmp_ps(v3_0, v3_0, _CMP_LT_OQ));
    const __m256i v4_1 = _mm256_castps_si256(_mm256_cmp_ps(v3_1, v3_1, _CMP_LT_OQ));
    const __m256i v4_2 = _mm256_castps_si256(_mm256_cmp_ps(v3_2, v3_2, _CMP_LT_OQ));
    const __m256i v4_3 = _mm256_castps_si256(_mm256_cmp_ps(v3_3, v3_3, _CMP_LT_OQ));
    const __m256i v5_0 = _mm256_xor_si256(v4_0, _mm256_set1_epi32(-1));
    const __m256i v5_1 = _mm256_xor_si256(v4_1, _mm256_set1_epi32(-1));
    const __m256i v5_2 = _mm256_xor_si256(v4_2, _mm256_set1_epi32(-1));
    const __m256i v5_3 = _mm256_xor_si256(v4_3, _mm256_set1_epi32(-1));
    __m256i r0_0 = v0;
    __m256i r0_1 = v0;
    __m256i r0_2 = v0;
    __m256i r0_3 = v0;
    __m256i any1 = v5_0;
    any1 = _mm256_or_si256(any1, v5_1);
    any1 = _mm256_or_si256(any1, v5_2);
    any1 = _mm256_or_si256(any1, v5_3);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v8_0 = _mm256_sqrt_ps(v3_0);
        const __m256 v8_1 = _mm256_sqrt_ps(v3_1);
        const __m256 v8_2 = _mm256_sqrt_ps(v3_2);
        const __m256 v8_3 = _mm256_sqrt_ps(v3_3);
        const __m256 v9_0 = _mm256_div_ps(v7, v8_0);
        const __m256 v9_1 = _mm256_div_ps(v7, v8_1);
        const __m256 v9_2 = _mm256_div_ps(v7, v8_2);
        const __m256 v9_3 = _mm256_div_ps(v7, v8_3);
        const __m256i v10_0 = rsqrt_bf16_cr_avx2_bits_f32_avx2(v9_0);
        const __m256i v10_1 = rsqrt_bf16_cr_avx2_bits_f32_avx2(v9_1);
        const __m256i v10_2 = rsqrt_bf16_cr_avx2_bits_f32_avx2(v9_2);
        const __m256i v10_3 = rsqrt_bf16_cr_avx2_bits_f32_avx2(v9_3);
        const __m256i v11_0 = _mm256_add_epi32(v10_0, v6);
        const __m256i v11_1 = _mm256_add_epi32(v10_1, v6);
        const __m256i v11_2 = _mm256_add_epi32(v10_2, v6);
        const __m256i v11_3 = _mm256_add_epi32(v10_3, v6);
        const __m256i v12_0 = _mm256_srli_epi32(v11_0, 16);
        const __m256i v12_1 = _mm256_srli_epi32(v11_1, 16);
        const __m256i v12_2 = _mm256_srli_epi32(v11_2, 16);
        const __m256i v12_3 = _mm256_srli_epi32(v11_3, 16);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v12_0), _mm256_castsi256_ps(v5_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v12_1), _mm256_castsi256_ps(v5_1)));
        r0_2 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_2), _mm256_castsi256_ps(v12_2), _mm256_castsi256_ps(v5_2)));
        r0_3 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_3), _mm256_castsi256_ps(v12_3), _mm256_castsi256_ps(v5_3)));
    }
    rsqrt_bf16_cr_avx2_store_u16_avx2(y, r0_0);
    rsqrt_bf16_cr_avx2_store_u16_avx2(y + 8, r0_1);
    rsqrt_bf16_cr_avx2_store_u16_avx2(y + 16, r0_2);
    rsqrt_bf16_cr_avx2_store_u16_avx2(y + 24, r0_3);
}

/* 8 elements. */
static RSQRT_BF16_CR_AVX2_AVX2_TARGET void rsqrt_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(16);
    const __m256i v6 = _mm256_set1_epi32(32767); /* 0x00007fff */
    const __m256 v7 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v1, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v3, v3, _CMP_LT_OQ));
    const __m256i v5 = _mm256_xor_si256(v4, _mm256_set1_epi32(-1));
    __m256i r0 = v0;
    __m256i any1 = v5;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v8 = _mm256_sqrt_ps(v3);
        const __m256 v9 = _mm256_div_ps(v7, v8);
        const __m256i v10 = rsqrt_bf16_cr_avx2_bits_f32_avx2(v9);
        const __m256i v11 = _mm256_add_epi32(v10, v6);
        const __m256i v12 = _mm256_srli_epi32(v11, 16);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v12), _mm256_castsi256_ps(v5)));
    }
    rsqrt_bf16_cr_avx2_store_u16_avx2(y, r0);
}

static RSQRT_BF16_CR_AVX2_AVX2_TARGET void rsqrt_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        rsqrt_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        rsqrt_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        rsqrt_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
RSQRT_BF16_CR_AVX2_AVX512 __m512i rsqrt_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
RSQRT_BF16_CR_AVX2_AVX512 void rsqrt_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(16);
    const __m512i v6 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __mmask16 v4_0 = _mm512_cmp_ps_mask(v3_0, v3_0, _CMP_LT_OQ);
    const __mmask16 v4_1 = _mm512_cmp_ps_mask(v3_1, v3_1, _CMP_LT_OQ);
    const __mmask16 v5_0 = (__mmask16)~v4_0;
    const __mmask16 v5_1 = (__mmask16)~v4_1;
    __m512i r0_0 = v0;
    __m512i r0_1 = v0;
    __mmask16 any1 = v5_0;
    any1 = (__mmask16)(any1 | v5_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v8_0 = _mm512_sqrt_ps(v3_0);
        const __m512 v8_1 = _mm512_sqrt_ps(v3_1);
        const __m512 v9_0 = _mm512_div_ps(v7, v8_0);
        const __m512 v9_1 = _mm512_div_ps(v7, v8_1);
        const __m512i v10_0 = rsqrt_bf16_cr_avx2_bits_f32_avx512(v9_0);
        const __m512i v10_1 = rsqrt_bf16_cr_avx2_bits_f32_avx512(v9_1);
        const __m512i v11_0 = _mm512_add_epi32(v10_0, v6);
        const __m512i v11_1 = _mm512_add_epi32(v10_1, v6);
        const __m512i v12_0 = _mm512_srli_epi32(v11_0, 16);
        const __m512i v12_1 = _mm512_srli_epi32(v11_1, 16);
        r0_0 = _mm512_mask_blend_epi32(v5_0, r0_0, v12_0);
        r0_1 = _mm512_mask_blend_epi32(v5_1, r0_1, v12_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static RSQRT_BF16_CR_AVX2_AVX512_TARGET void rsqrt_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(16);
    const __m512i v6 = _mm512_set1_epi32(32767); /* 0x00007fff */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v1, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __mmask16 v4 = _mm512_cmp_ps_mask(v3, v3, _CMP_LT_OQ);
    const __mmask16 v5 = (__mmask16)~v4;
    __m512i r0 = v0;
    __mmask16 any1 = v5;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v8 = _mm512_sqrt_ps(v3);
        const __m512 v9 = _mm512_div_ps(v7, v8);
        const __m512i v10 = rsqrt_bf16_cr_avx2_bits_f32_avx512(v9);
        const __m512i v11 = _mm512_add_epi32(v10, v6);
        const __m512i v12 = _mm512_srli_epi32(v11, 16);
        r0 = _mm512_mask_blend_epi32(v5, r0, v12);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static RSQRT_BF16_CR_AVX2_AVX512_TARGET void rsqrt_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        rsqrt_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        rsqrt_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        rsqrt_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RSQRT_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rsqrt_bf16_cr_avx2_level(void) {
#if defined(RSQRT_BF16_CR_AVX2_FORCE_ISA)
    return RSQRT_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t rsqrt_bf16_cr_avx2(uint16_t x) {
    return rsqrt_bf16_cr_avx2_element(x);
}

void rsqrt_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rsqrt_bf16_cr_avx2_level();
    if (level == 2) {
        rsqrt_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        rsqrt_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    rsqrt_bf16_cr_avx2_array_portable(x, y, n);
}
