/* log10_bf16_cr_avx512: log10
 *
 *   target       log10, log10 x, bf16
 *   domain       every input
 *   max error    0.499967 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.92p+13 (12864, encoding 0x4649)
 *   result there 0x1.08p+2 (4.125, encoding 0x4084)
 *   mean error   0.124421 ulp
 *   misrounded   0 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           85d8e695ef88d07020cf50cb3ef65d1b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/log10_bf16_avx512.db
 *                time: 0.1859 ns/element as avx512 code (inputs mean)
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
#include "log10_bf16_cr_avx512.h"

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

static inline int32_t log10_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float log10_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log10_bf16_cr_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log10_bf16_cr_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log10_bf16_cr_avx512_getmant75_f32(float a) {
    float m = log10_bf16_cr_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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

/* The exponent field, of a subnormal after scaling. */
static inline float log10_bf16_cr_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log10_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log10_bf16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t log10_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = log10_bf16_cr_avx512_shl_i32(v0, v1);
    const float v3 = log10_bf16_cr_avx512_frombits_f32(v2);
    const float v4 = log10_bf16_cr_avx512_getmant75_f32(v3);
    const float v5 = 0x1p+0f; /* 1 */
    const float v6 = v4 - v5;
    const float v7 = -0x1.7b58b2p-5f; /* -0.0463069417 */
    const float v8 = 0x1.d19cf2p-3f; /* 0.227350131 */
    const float v9 = log10_bf16_cr_avx512_fma_f32(v7, v4, v8);
    const float v10 = -0x1.b5480ap-2f; /* -0.42703262 */
    const float v11 = log10_bf16_cr_avx512_fma_f32(v9, v4, v10);
    const float v12 = 0x1.902824p-2f; /* 0.390778124 */
    const float v13 = log10_bf16_cr_avx512_fma_f32(v11, v4, v12);
    const float v14 = -0x1.bca00cp-3f; /* -0.21710214 */
    const float v15 = log10_bf16_cr_avx512_fma_f32(v6, v13, v14);
    const float v16 = -0x1.21a448p-1f; /* -0.565706491 */
    const float v17 = log10_bf16_cr_avx512_fma_f32(v6, v15, v16);
    const float v18 = log10_bf16_cr_avx512_getexp_f32(v3);
    const float v19 = log10_bf16_cr_avx512_getexp_f32(v4);
    const float v20 = v18 - v19;
    const float v21 = 0x1.344144p-2f; /* 0.301030219 */
    const float v22 = log10_bf16_cr_avx512_fma_f32(v20, v21, v6);
    const float v23 = log10_bf16_cr_avx512_fma_f32(v6, v17, v22);
    const int32_t v24 = log10_bf16_cr_avx512_bits_f32(v23);
    const int32_t v25 = 32769; /* 0x00008001 */
    const int32_t v26 = (int32_t)((uint32_t)v24 + (uint32_t)v25);
    const int32_t v27 = log10_bf16_cr_avx512_lshr_i32(v26, v1);
    const int32_t r0 = v27;
    return (uint16_t)r0;
}

static void log10_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_BF16_CR_AVX512_AVX2 static inline LOG10_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG10_BF16_CR_AVX512_AVX512 static inline LOG10_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOG10_BF16_CR_AVX512_AVX2 __m256i log10_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
LOG10_BF16_CR_AVX512_AVX2 void log10_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
LOG10_BF16_CR_AVX512_AVX2 __m256 log10_bf16_cr_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_bf16_cr_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG10_BF16_CR_AVX512_AVX2 __m256 log10_bf16_cr_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_bf16_cr_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG10_BF16_CR_AVX512_AVX2 void log10_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v7 = _mm256_set1_ps(-0x1.7b58b2p-5f); /* -0.0463069417 */
    const __m256 v8 = _mm256_set1_ps(0x1.d19cf2p-3f); /* 0.227350131 */
    const __m256 v10 = _mm256_set1_ps(-0x1.b5480ap-2f); /* -0.42703262 */
    const __m256 v12 = _mm256_set1_ps(0x1.902824p-2f); /* 0.390778124 */
    const __m256 v14 = _mm256_set1_ps(-0x1.bca00cp-3f); /* -0.21710214 */
    const __m256 v16 = _mm256_set1_ps(-0x1.21a448p-1f); /* -0.565706491 */
    const __m256 v21 = _mm256_set1_ps(0x1.344144p-2f); /* 0.301030219 */
    const __m256i v25 = _mm256_set1_epi32(32769); /* 0x00008001 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 16);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 16);
    const __m256 v3_0 = _mm256_castsi256_ps(v2_0);
    const __m256 v3_1 = _mm256_castsi256_ps(v2_1);
    const __m256 v4_0 = log10_bf16_cr_avx512_lanes_getmant75_f32_avx2(v3_0);
    const __m256 v4_1 = log10_bf16_cr_avx512_lanes_getmant75_f32_avx2(v3_1);
    const __m256 v6_0 = _mm256_sub_ps(v4_0, v5);
    const __m256 v6_1 = _mm256_sub_ps(v4_1, v5);
    const __m256 v9_0 = _mm256_fmadd_ps(v7, v4_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v7, v4_1, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v4_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v4_1, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v4_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v4_1, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v6_0, v13_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v6_1, v13_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v6_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v6_1, v15_1, v16);
    const __m256 v18_0 = log10_bf16_cr_avx512_lanes_getexp_f32_avx2(v3_0);
    const __m256 v18_1 = log10_bf16_cr_avx512_lanes_getexp_f32_avx2(v3_1);
    const __m256 v19_0 = log10_bf16_cr_avx512_lanes_getexp_f32_avx2(v4_0);
    const __m256 v19_1 = log10_bf16_cr_avx512_lanes_getexp_f32_avx2(v4_1);
    const __m256 v20_0 = _mm256_sub_ps(v18_0, v19_0);
    const __m256 v20_1 = _mm256_sub_ps(v18_1, v19_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v21, v6_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v21, v6_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v6_0, v17_0, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v6_1, v17_1, v22_1);
    const __m256i v24_0 = log10_bf16_cr_avx512_bits_f32_avx2(v23_0);
    const __m256i v24_1 = log10_bf16_cr_avx512_bits_f32_avx2(v23_1);
    const __m256i v26_0 = _mm256_add_epi32(v24_0, v25);
    const __m256i v26_1 = _mm256_add_epi32(v24_1, v25);
    const __m256i v27_0 = _mm256_srli_epi32(v26_0, 16);
    const __m256i v27_1 = _mm256_srli_epi32(v26_1, 16);
    log10_bf16_cr_avx512_store_u16_avx2(y, v27_0);
    log10_bf16_cr_avx512_store_u16_avx2(y + 8, v27_1);
}

/* 8 elements. */
static LOG10_BF16_CR_AVX512_AVX2_TARGET void log10_bf16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v7 = _mm256_set1_ps(-0x1.7b58b2p-5f); /* -0.0463069417 */
    const __m256 v8 = _mm256_set1_ps(0x1.d19cf2p-3f); /* 0.227350131 */
    const __m256 v10 = _mm256_set1_ps(-0x1.b5480ap-2f); /* -0.42703262 */
    const __m256 v12 = _mm256_set1_ps(0x1.902824p-2f); /* 0.390778124 */
    const __m256 v14 = _mm256_set1_ps(-0x1.bca00cp-3f); /* -0.21710214 */
    const __m256 v16 = _mm256_set1_ps(-0x1.21a448p-1f); /* -0.565706491 */
    const __m256 v21 = _mm256_set1_ps(0x1.344144p-2f); /* 0.301030219 */
    const __m256i v25 = _mm256_set1_epi32(32769); /* 0x00008001 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256 v4 = log10_bf16_cr_avx512_lanes_getmant75_f32_avx2(v3);
    const __m256 v6 = _mm256_sub_ps(v4, v5);
    const __m256 v9 = _mm256_fmadd_ps(v7, v4, v8);
    const __m256 v11 = _mm256_fmadd_ps(v9, v4, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v4, v12);
    const __m256 v15 = _mm256_fmadd_ps(v6, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v6, v15, v16);
    const __m256 v18 = log10_bf16_cr_avx512_lanes_getexp_f32_avx2(v3);
    const __m256 v19 = log10_bf16_cr_avx512_lanes_getexp_f32_avx2(v4);
    const __m256 v20 = _mm256_sub_ps(v18, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v21, v6);
    const __m256 v23 = _mm256_fmadd_ps(v6, v17, v22);
    const __m256i v24 = log10_bf16_cr_avx512_bits_f32_avx2(v23);
    const __m256i v26 = _mm256_add_epi32(v24, v25);
    const __m256i v27 = _mm256_srli_epi32(v26, 16);
    log10_bf16_cr_avx512_store_u16_avx2(y, v27);
}

static LOG10_BF16_CR_AVX512_AVX2_TARGET void log10_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_bf16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log10_bf16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log10_bf16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG10_BF16_CR_AVX512_AVX512 __m512i log10_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG10_BF16_CR_AVX512_AVX512 void log10_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v7 = _mm512_set1_ps(-0x1.7b58b2p-5f); /* -0.0463069417 */
    const __m512 v8 = _mm512_set1_ps(0x1.d19cf2p-3f); /* 0.227350131 */
    const __m512 v10 = _mm512_set1_ps(-0x1.b5480ap-2f); /* -0.42703262 */
    const __m512 v12 = _mm512_set1_ps(0x1.902824p-2f); /* 0.390778124 */
    const __m512 v14 = _mm512_set1_ps(-0x1.bca00cp-3f); /* -0.21710214 */
    const __m512 v16 = _mm512_set1_ps(-0x1.21a448p-1f); /* -0.565706491 */
    const __m512 v21 = _mm512_set1_ps(0x1.344144p-2f); /* 0.301030219 */
    const __m512i v25 = _mm512_set1_epi32(32769); /* 0x00008001 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512i v2_2 = _mm512_slli_epi32(v0_2, 16);
    const __m512i v2_3 = _mm512_slli_epi32(v0_3, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __m512 v3_2 = _mm512_castsi512_ps(v2_2);
    const __m512 v3_3 = _mm512_castsi512_ps(v2_3);
    const __m512 v4_0 = _mm512_getmant_ps(v3_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v4_1 = _mm512_getmant_ps(v3_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v4_2 = _mm512_getmant_ps(v3_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v4_3 = _mm512_getmant_ps(v3_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6_0 = _mm512_sub_ps(v4_0, v5);
    const __m512 v6_1 = _mm512_sub_ps(v4_1, v5);
    const __m512 v6_2 = _mm512_sub_ps(v4_2, v5);
    const __m512 v6_3 = _mm512_sub_ps(v4_3, v5);
    const __m512 v9_0 = _mm512_fmadd_ps(v7, v4_0, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v7, v4_1, v8);
    const __m512 v9_2 = _mm512_fmadd_ps(v7, v4_2, v8);
    const __m512 v9_3 = _mm512_fmadd_ps(v7, v4_3, v8);
    const __m512 v11_0 = _mm512_fmadd_ps(v9_0, v4_0, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v9_1, v4_1, v10);
    const __m512 v11_2 = _mm512_fmadd_ps(v9_2, v4_2, v10);
    const __m512 v11_3 = _mm512_fmadd_ps(v9_3, v4_3, v10);
    const __m512 v13_0 = _mm512_fmadd_ps(v11_0, v4_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v11_1, v4_1, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v11_2, v4_2, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v11_3, v4_3, v12);
    const __m512 v15_0 = _mm512_fmadd_ps(v6_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v6_1, v13_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v6_2, v13_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v6_3, v13_3, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v6_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v6_1, v15_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v6_2, v15_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v6_3, v15_3, v16);
    const __m512 v18_0 = _mm512_getexp_ps(v3_0);
    const __m512 v18_1 = _mm512_getexp_ps(v3_1);
    const __m512 v18_2 = _mm512_getexp_ps(v3_2);
    const __m512 v18_3 = _mm512_getexp_ps(v3_3);
    const __m512 v19_0 = _mm512_getexp_ps(v4_0);
    const __m512 v19_1 = _mm512_getexp_ps(v4_1);
    const __m512 v19_2 = _mm512_getexp_ps(v4_2);
    const __m512 v19_3 = _mm512_getexp_ps(v4_3);
    const __m512 v20_0 = _mm512_sub_ps(v18_0, v19_0);
    const __m512 v20_1 = _mm512_sub_ps(v18_1, v19_1);
    const __m512 v20_2 = _mm512_sub_ps(v18_2, v19_2);
    const __m512 v20_3 = _mm512_sub_ps(v18_3, v19_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v21, v6_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v21, v6_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v20_2, v21, v6_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v20_3, v21, v6_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v6_0, v17_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v6_1, v17_1, v22_1);
    const __m512 v23_2 = _mm512_fmadd_ps(v6_2, v17_2, v22_2);
    const __m512 v23_3 = _mm512_fmadd_ps(v6_3, v17_3, v22_3);
    const __m512i v24_0 = log10_bf16_cr_avx512_bits_f32_avx512(v23_0);
    const __m512i v24_1 = log10_bf16_cr_avx512_bits_f32_avx512(v23_1);
    const __m512i v24_2 = log10_bf16_cr_avx512_bits_f32_avx512(v23_2);
    const __m512i v24_3 = log10_bf16_cr_avx512_bits_f32_avx512(v23_3);
    const __m512i v26_0 = _mm512_add_epi32(v24_0, v25);
    const __m512i v26_1 = _mm512_add_epi32(v24_1, v25);
    const __m512i v26_2 = _mm512_add_epi32(v24_2, v25);
    const __m512i v26_3 = _mm512_add_epi32(v24_3, v25);
    const __m512i v27_0 = _mm512_srli_epi32(v26_0, 16);
    const __m512i v27_1 = _mm512_srli_epi32(v26_1, 16);
    const __m512i v27_2 = _mm512_srli_epi32(v26_2, 16);
    const __m512i v27_3 = _mm512_srli_epi32(v26_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v27_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v27_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v27_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v27_3));
}

/* 16 elements. */
static LOG10_BF16_CR_AVX512_AVX512_TARGET void log10_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v7 = _mm512_set1_ps(-0x1.7b58b2p-5f); /* -0.0463069417 */
    const __m512 v8 = _mm512_set1_ps(0x1.d19cf2p-3f); /* 0.227350131 */
    const __m512 v10 = _mm512_set1_ps(-0x1.b5480ap-2f); /* -0.42703262 */
    const __m512 v12 = _mm512_set1_ps(0x1.902824p-2f); /* 0.390778124 */
    const __m512 v14 = _mm512_set1_ps(-0x1.bca00cp-3f); /* -0.21710214 */
    const __m512 v16 = _mm512_set1_ps(-0x1.21a448p-1f); /* -0.565706491 */
    const __m512 v21 = _mm512_set1_ps(0x1.344144p-2f); /* 0.301030219 */
    const __m512i v25 = _mm512_set1_epi32(32769); /* 0x00008001 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __m512 v4 = _mm512_getmant_ps(v3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v6 = _mm512_sub_ps(v4, v5);
    const __m512 v9 = _mm512_fmadd_ps(v7, v4, v8);
    const __m512 v11 = _mm512_fmadd_ps(v9, v4, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v4, v12);
    const __m512 v15 = _mm512_fmadd_ps(v6, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v6, v15, v16);
    const __m512 v18 = _mm512_getexp_ps(v3);
    const __m512 v19 = _mm512_getexp_ps(v4);
    const __m512 v20 = _mm512_sub_ps(v18, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v21, v6);
    const __m512 v23 = _mm512_fmadd_ps(v6, v17, v22);
    const __m512i v24 = log10_bf16_cr_avx512_bits_f32_avx512(v23);
    const __m512i v26 = _mm512_add_epi32(v24, v25);
    const __m512i v27 = _mm512_srli_epi32(v26, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v27));
}

static LOG10_BF16_CR_AVX512_AVX512_TARGET void log10_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log10_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log10_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_bf16_cr_avx512_level(void) {
#if defined(LOG10_BF16_CR_AVX512_FORCE_ISA)
    return LOG10_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t log10_bf16_cr_avx512(uint16_t x) {
    return log10_bf16_cr_avx512_element(x);
}

void log10_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_bf16_cr_avx512_level();
    if (level == 2) {
        log10_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log10_bf16_cr_avx512_array_portable(x, y, n);
}
