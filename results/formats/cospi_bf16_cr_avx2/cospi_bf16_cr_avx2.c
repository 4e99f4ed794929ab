/* cospi_bf16_cr_avx2: cospi
 *
 *   target       cospi, cos(pi x), bf16
 *   domain       every input
 *   max error    0.499993 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.46p-6 (-0.0198974609, encoding 0xbca3)
 *   result there 0x1p+0 (1, encoding 0x3f80)
 *   mean error   0.010852 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           781d81de48f73eb0384292d5627290bd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/cospi_bf16_avx2.db
 *                time: 0.3307 ns/element as avx2 code (inputs mean)
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
#include "cospi_bf16_cr_avx2.h"

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

static inline int32_t cospi_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cospi_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float cospi_bf16_cr_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float cospi_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cospi_bf16_cr_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cospi_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cospi_bf16_cr_avx2_addbits_f32(float a, int32_t b) {
    return cospi_bf16_cr_avx2_frombits_f32((int32_t)((uint32_t)cospi_bf16_cr_avx2_bits_f32(a) + (uint32_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cospi_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t cospi_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t cospi_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1p-1f; /* 0.5 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 16;
    const int32_t v4 = cospi_bf16_cr_avx2_shl_i32(v2, v3);
    const float v5 = cospi_bf16_cr_avx2_frombits_f32(v4);
    const float v6 = cospi_bf16_cr_avx2_rint_f32(v5);
    const float v7 = v5 - v6;
    const float v8 = cospi_bf16_cr_avx2_abs_f32(v7);
    const float v9 = v1 - v8;
    const int32_t v10 = cospi_bf16_cr_avx2_cvt_i32_f32(v5);
    const int32_t v11 = 31;
    const int32_t v12 = cospi_bf16_cr_avx2_shl_i32(v10, v11);
    const float v13 = cospi_bf16_cr_avx2_addbits_f32(v9, v12);
    const float v14 = -0x1.0256bcp+1f; /* -2.01827192 */
    const float v15 = cospi_bf16_cr_avx2_fma_f32(v13, v13, v14);
    const float v16 = 0x1.85c8fep+1f; /* 3.04519629 */
    const float v17 = cospi_bf16_cr_avx2_fma_f32(v15, v15, v16);
    const float v18 = -0x1.1c4e6cp-1f; /* -0.555285811 */
    const float v19 = -0x1.a3c68p-1f; /* -0.81987381 */
    const float v20 = cospi_bf16_cr_avx2_fma_f32(v18, v15, v19);
    const float v21 = 0x0p+0f; /* 0 */
    const float v22 = cospi_bf16_cr_avx2_fma_f32(v20, v13, v21);
    const float v23 = cospi_bf16_cr_avx2_fma_f32(v17, v22, v13);
    const int32_t v24 = cospi_bf16_cr_avx2_bits_f32(v23);
    const int32_t v25 = (int32_t)((uint32_t)v0 + (uint32_t)v24);
    const int32_t v26 = cospi_bf16_cr_avx2_lshr_i32(v25, v3);
    const int32_t r0 = v26;
    return (uint16_t)r0;
}

static void cospi_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cospi_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSPI_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSPI_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSPI_BF16_CR_AVX2_AVX2 static inline COSPI_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COSPI_BF16_CR_AVX2_AVX512 static inline COSPI_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COSPI_BF16_CR_AVX2_AVX2 __m256i cospi_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
COSPI_BF16_CR_AVX2_AVX2 void cospi_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
COSPI_BF16_CR_AVX2_AVX2 void cospi_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v14 = _mm256_set1_ps(-0x1.0256bcp+1f); /* -2.01827192 */
    const __m256 v16 = _mm256_set1_ps(0x1.85c8fep+1f); /* 3.04519629 */
    const __m256 v18 = _mm256_set1_ps(-0x1.1c4e6cp-1f); /* -0.555285811 */
    const __m256 v19 = _mm256_set1_ps(-0x1.a3c68p-1f); /* -0.81987381 */
    const __m256 v21 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v2_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 16);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 16);
    const __m256i v4_2 = _mm256_slli_epi32(v2_2, 16);
    const __m256i v4_3 = _mm256_slli_epi32(v2_3, 16);
    const __m256 v5_0 = _mm256_castsi256_ps(v4_0);
    const __m256 v5_1 = _mm256_castsi256_ps(v4_1);
    const __m256 v5_2 = _mm256_castsi256_ps(v4_2);
    const __m256 v5_3 = _mm256_castsi256_ps(v4_3);
    const __m256 v6_0 = _mm256_round_ps(v5_0, 8);
    const __m256 v6_1 = _mm256_round_ps(v5_1, 8);
    const __m256 v6_2 = _mm256_round_ps(v5_2, 8);
    const __m256 v6_3 = _mm256_round_ps(v5_3, 8);
    const __m256 v7_0 = _mm256_sub_ps(v5_0, v6_0);
    const __m256 v7_1 = _mm256_sub_ps(v5_1, v6_1);
    const __m256 v7_2 = _mm256_sub_ps(v5_2, v6_2);
    const __m256 v7_3 = _mm256_sub_ps(v5_3, v6_3);
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_1);
    const __m256 v8_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_2);
    const __m256 v8_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_3);
    const __m256 v9_0 = _mm256_sub_ps(v1, v8_0);
    const __m256 v9_1 = _mm256_sub_ps(v1, v8_1);
    const __m256 v9_2 = _mm256_sub_ps(v1, v8_2);
    const __m256 v9_3 = _mm256_sub_ps(v1, v8_3);
    const __m256i v10_0 = _mm256_cvtps_epi32(v5_0);
    const __m256i v10_1 = _mm256_cvtps_epi32(v5_1);
    const __m256i v10_2 = _mm256_cvtps_epi32(v5_2);
    const __m256i v10_3 = _mm256_cvtps_epi32(v5_3);
    const __m256i v12_0 = _mm256_slli_epi32(v10_0, 31);
    const __m256i v12_1 = _mm256_slli_epi32(v10_1, 31);
    const __m256i v12_2 = _mm256_slli_epi32(v10_2, 31);
    const __m256i v12_3 = _mm256_slli_epi32(v10_3, 31);
    const __m256 v13_0 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_cr_avx2_bits_f32_avx2(v9_0), v12_0));
    const __m256 v13_1 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_cr_avx2_bits_f32_avx2(v9_1), v12_1));
    const __m256 v13_2 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_cr_avx2_bits_f32_avx2(v9_2), v12_2));
    const __m256 v13_3 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_cr_avx2_bits_f32_avx2(v9_3), v12_3));
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v13_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v13_1, v14);
    const __m256 v15_2 = _mm256_fmadd_ps(v13_2, v13_2, v14);
    const __m256 v15_3 = _mm256_fmadd_ps(v13_3, v13_3, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v15_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15_1, v15_1, v16);
    const __m256 v17_2 = _mm256_fmadd_ps(v15_2, v15_2, v16);
    const __m256 v17_3 = _mm256_fmadd_ps(v15_3, v15_3, v16);
    const __m256 v20_0 = _mm256_fmadd_ps(v18, v15_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18, v15_1, v19);
    const __m256 v20_2 = _mm256_fmadd_ps(v18, v15_2, v19);
    const __m256 v20_3 = _mm256_fmadd_ps(v18, v15_3, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v13_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v13_1, v21);
    const __m256 v22_2 = _mm256_fmadd_ps(v20_2, v13_2, v21);
    const __m256 v22_3 = _mm256_fmadd_ps(v20_3, v13_3, v21);
    const __m256 v23_0 = _mm256_fmadd_ps(v17_0, v22_0, v13_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v17_1, v22_1, v13_1);
    const __m256 v23_2 = _mm256_fmadd_ps(v17_2, v22_2, v13_2);
    const __m256 v23_3 = _mm256_fmadd_ps(v17_3, v22_3, v13_3);
    const __m256i v24_0 = cospi_bf16_cr_avx2_bits_f32_avx2(v23_0);
    const __m256i v24_1 = cospi_bf16_cr_avx2_bits_f32_avx2(v23_1);
    const __m256i v24_2 = cospi_bf16_cr_avx2_bits_f32_avx2(v23_2);
    const __m256i v24_3 = cospi_bf16_cr_avx2_bits_f32_avx2(v23_3);
    const __m256i v25_0 = _mm256_add_epi32(v0, v24_0);
    const __m256i v25_1 = _mm256_add_epi32(v0, v24_1);
    const __m256i v25_2 = _mm256_add_epi32(v0, v24_2);
    const __m256i v25_3 = _mm256_add_epi32(v0, v24_3);
    const __m256i v26_0 = _mm256_srli_epi32(v25_0, 16);
    const __m256i v26_1 = _mm256_srli_epi32(v25_1, 16);
    const __m256i v26_2 = _mm256_srli_epi32(v25_2, 16);
    const __m256i v26_3 = _mm256_srli_epi32(v25_3, 16);
    cospi_bf16_cr_avx2_store_u16_avx2(y, v26_0);
    cospi_bf16_cr_avx2_store_u16_avx2(y + 8, v26_1);
    cospi_bf16_cr_avx2_store_u16_avx2(y + 16, v26_2);
    cospi_bf16_cr_avx2_store_u16_avx2(y + 24, v26_3);
}

/* 8 elements. */
static COSPI_BF16_CR_AVX2_AVX2_TARGET void cospi_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v14 = _mm256_set1_ps(-0x1.0256bcp+1f); /* -2.01827192 */
    const __m256 v16 = _mm256_set1_ps(0x1.85c8fep+1f); /* 3.04519629 */
    const __m256 v18 = _mm256_set1_ps(-0x1.1c4e6cp-1f); /* -0.555285811 */
    const __m256 v19 = _mm256_set1_ps(-0x1.a3c68p-1f); /* -0.81987381 */
    const __m256 v21 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 16);
    const __m256 v5 = _mm256_castsi256_ps(v4);
    const __m256 v6 = _mm256_round_ps(v5, 8);
    const __m256 v7 = _mm256_sub_ps(v5, v6);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_sub_ps(v1, v8);
    const __m256i v10 = _mm256_cvtps_epi32(v5);
    const __m256i v12 = _mm256_slli_epi32(v10, 31);
    const __m256 v13 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_cr_avx2_bits_f32_avx2(v9), v12));
    const __m256 v15 = _mm256_fmadd_ps(v13, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v15, v16);
    const __m256 v20 = _mm256_fmadd_ps(v18, v15, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v13, v21);
    const __m256 v23 = _mm256_fmadd_ps(v17, v22, v13);
    const __m256i v24 = cospi_bf16_cr_avx2_bits_f32_avx2(v23);
    const __m256i v25 = _mm256_add_epi32(v0, v24);
    const __m256i v26 = _mm256_srli_epi32(v25, 16);
    cospi_bf16_cr_avx2_store_u16_avx2(y, v26);
}

static COSPI_BF16_CR_AVX2_AVX2_TARGET void cospi_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cospi_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cospi_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cospi_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COSPI_BF16_CR_AVX2_AVX512 __m512i cospi_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSPI_BF16_CR_AVX2_AVX512 void cospi_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v14 = _mm512_set1_ps(-0x1.0256bcp+1f); /* -2.01827192 */
    const __m512 v16 = _mm512_set1_ps(0x1.85c8fep+1f); /* 3.04519629 */
    const __m512 v18 = _mm512_set1_ps(-0x1.1c4e6cp-1f); /* -0.555285811 */
    const __m512 v19 = _mm512_set1_ps(-0x1.a3c68p-1f); /* -0.81987381 */
    const __m512 v21 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 16);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 16);
    const __m512 v5_0 = _mm512_castsi512_ps(v4_0);
    const __m512 v5_1 = _mm512_castsi512_ps(v4_1);
    const __m512 v6_0 = _mm512_roundscale_ps(v5_0, 8);
    const __m512 v6_1 = _mm512_roundscale_ps(v5_1, 8);
    const __m512 v7_0 = _mm512_sub_ps(v5_0, v6_0);
    const __m512 v7_1 = _mm512_sub_ps(v5_1, v6_1);
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_sub_ps(v1, v8_0);
    const __m512 v9_1 = _mm512_sub_ps(v1, v8_1);
    const __m512i v10_0 = _mm512_cvtps_epi32(v5_0);
    const __m512i v10_1 = _mm512_cvtps_epi32(v5_1);
    const __m512i v12_0 = _mm512_slli_epi32(v10_0, 31);
    const __m512i v12_1 = _mm512_slli_epi32(v10_1, 31);
    const __m512 v13_0 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_bf16_cr_avx2_bits_f32_avx512(v9_0), v12_0));
    const __m512 v13_1 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_bf16_cr_avx2_bits_f32_avx512(v9_1), v12_1));
    const __m512 v15_0 = _mm512_fmadd_ps(v13_0, v13_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13_1, v13_1, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v15_1, v16);
    const __m512 v20_0 = _mm512_fmadd_ps(v18, v15_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18, v15_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v13_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v13_1, v21);
    const __m512 v23_0 = _mm512_fmadd_ps(v17_0, v22_0, v13_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v17_1, v22_1, v13_1);
    const __m512i v24_0 = cospi_bf16_cr_avx2_bits_f32_avx512(v23_0);
    const __m512i v24_1 = cospi_bf16_cr_avx2_bits_f32_avx512(v23_1);
    const __m512i v25_0 = _mm512_add_epi32(v0, v24_0);
    const __m512i v25_1 = _mm512_add_epi32(v0, v24_1);
    const __m512i v26_0 = _mm512_srli_epi32(v25_0, 16);
    const __m512i v26_1 = _mm512_srli_epi32(v25_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v26_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v26_1));
}

/* 16 elements. */
static COSPI_BF16_CR_AVX2_AVX512_TARGET void cospi_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v14 = _mm512_set1_ps(-0x1.0256bcp+1f); /* -2.01827192 */
    const __m512 v16 = _mm512_set1_ps(0x1.85c8fep+1f); /* 3.04519629 */
    const __m512 v18 = _mm512_set1_ps(-0x1.1c4e6cp-1f); /* -0.555285811 */
    const __m512 v19 = _mm512_set1_ps(-0x1.a3c68p-1f); /* -0.81987381 */
    const __m512 v21 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 16);
    const __m512 v5 = _mm512_castsi512_ps(v4);
    const __m512 v6 = _mm512_roundscale_ps(v5, 8);
    const __m512 v7 = _mm512_sub_ps(v5, v6);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_sub_ps(v1, v8);
    const __m512i v10 = _mm512_cvtps_epi32(v5);
    const __m512i v12 = _mm512_slli_epi32(v10, 31);
    const __m512 v13 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_bf16_cr_avx2_bits_f32_avx512(v9), v12));
    const __m512 v15 = _mm512_fmadd_ps(v13, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v15, v15, v16);
    const __m512 v20 = _mm512_fmadd_ps(v18, v15, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v13, v21);
    const __m512 v23 = _mm512_fmadd_ps(v17, v22, v13);
    const __m512i v24 = cospi_bf16_cr_avx2_bits_f32_avx512(v23);
    const __m512i v25 = _mm512_add_epi32(v0, v24);
    const __m512i v26 = _mm512_srli_epi32(v25, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v26));
}

static COSPI_BF16_CR_AVX2_AVX512_TARGET void cospi_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cospi_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cospi_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cospi_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSPI_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cospi_bf16_cr_avx2_level(void) {
#if defined(COSPI_BF16_CR_AVX2_FORCE_ISA)
    return COSPI_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t cospi_bf16_cr_avx2(uint16_t x) {
    return cospi_bf16_cr_avx2_element(x);
}

void cospi_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cospi_bf16_cr_avx2_level();
    if (level == 2) {
        cospi_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cospi_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cospi_bf16_cr_avx2_array_portable(x, y, n);
}
