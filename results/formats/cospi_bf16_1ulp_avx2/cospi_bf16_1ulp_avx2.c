/* cospi_bf16_1ulp_avx2: cospi
 *
 *   target       cospi, cos(pi x), bf16
 *   domain       every input
 *   max error    0.712896 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.0ep-1 (-0.52734375, encoding 0xbf07)
 *   result there -0x1.5ep-4 (-0.0854492188, encoding 0xbdaf)
 *   mean error   0.011555 ulp
 *   misrounded   358 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3a791e9d9aea5c18af51767078b2e2dc
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/cospi_bf16_avx2.db
 *                time: 0.3121 ns/element as avx2 code (inputs mean)
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
#include "cospi_bf16_1ulp_avx2.h"

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

static inline int32_t cospi_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float cospi_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float cospi_bf16_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float cospi_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cospi_bf16_1ulp_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cospi_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cospi_bf16_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return cospi_bf16_1ulp_avx2_frombits_f32((int32_t)((uint32_t)cospi_bf16_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cospi_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t cospi_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t cospi_bf16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1p-1f; /* 0.5 */
    const int32_t v1 = (int32_t)x;
    const int32_t v2 = 16;
    const int32_t v3 = cospi_bf16_1ulp_avx2_shl_i32(v1, v2);
    const float v4 = cospi_bf16_1ulp_avx2_frombits_f32(v3);
    const float v5 = cospi_bf16_1ulp_avx2_rint_f32(v4);
    const float v6 = v4 - v5;
    const float v7 = cospi_bf16_1ulp_avx2_abs_f32(v6);
    const float v8 = v0 - v7;
    const int32_t v9 = cospi_bf16_1ulp_avx2_cvt_i32_f32(v4);
    const int32_t v10 = 31;
    const int32_t v11 = cospi_bf16_1ulp_avx2_shl_i32(v9, v10);
    const float v12 = cospi_bf16_1ulp_avx2_addbits_f32(v8, v11);
    const float v13 = -0x1.01a5d8p+1f; /* -2.01287365 */
    const float v14 = cospi_bf16_1ulp_avx2_fma_f32(v12, v12, v13);
    const float v15 = 0x1.86581p+1f; /* 3.04956245 */
    const float v16 = cospi_bf16_1ulp_avx2_fma_f32(v14, v14, v15);
    const float v17 = -0x1.1d2e8ap-1f; /* -0.55699569 */
    const float v18 = -0x1.a34198p-1f; /* -0.818859816 */
    const float v19 = cospi_bf16_1ulp_avx2_fma_f32(v17, v14, v18);
    const float v20 = 0x0p+0f; /* 0 */
    const float v21 = cospi_bf16_1ulp_avx2_fma_f32(v19, v12, v20);
    const float v22 = cospi_bf16_1ulp_avx2_fma_f32(v16, v21, v12);
    const int32_t v23 = cospi_bf16_1ulp_avx2_bits_f32(v22);
    const int32_t v24 = cospi_bf16_1ulp_avx2_lshr_i32(v23, v2);
    const int32_t r0 = v24;
    return (uint16_t)r0;
}

static void cospi_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cospi_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSPI_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSPI_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSPI_BF16_1ULP_AVX2_AVX2 static inline COSPI_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COSPI_BF16_1ULP_AVX2_AVX512 static inline COSPI_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
COSPI_BF16_1ULP_AVX2_AVX2 __m256i cospi_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
COSPI_BF16_1ULP_AVX2_AVX2 void cospi_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
COSPI_BF16_1ULP_AVX2_AVX2 void cospi_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v13 = _mm256_set1_ps(-0x1.01a5d8p+1f); /* -2.01287365 */
    const __m256 v15 = _mm256_set1_ps(0x1.86581p+1f); /* 3.04956245 */
    const __m256 v17 = _mm256_set1_ps(-0x1.1d2e8ap-1f); /* -0.55699569 */
    const __m256 v18 = _mm256_set1_ps(-0x1.a34198p-1f); /* -0.818859816 */
    const __m256 v20 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v1_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v1_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v3_0 = _mm256_slli_epi32(v1_0, 16);
    const __m256i v3_1 = _mm256_slli_epi32(v1_1, 16);
    const __m256i v3_2 = _mm256_slli_epi32(v1_2, 16);
    const __m256i v3_3 = _mm256_slli_epi32(v1_3, 16);
    const __m256 v4_0 = _mm256_castsi256_ps(v3_0);
    const __m256 v4_1 = _mm256_castsi256_ps(v3_1);
    const __m256 v4_2 = _mm256_castsi256_ps(v3_2);
    const __m256 v4_3 = _mm256_castsi256_ps(v3_3);
    const __m256 v5_0 = _mm256_round_ps(v4_0, 8);
    const __m256 v5_1 = _mm256_round_ps(v4_1, 8);
    const __m256 v5_2 = _mm256_round_ps(v4_2, 8);
    const __m256 v5_3 = _mm256_round_ps(v4_3, 8);
    const __m256 v6_0 = _mm256_sub_ps(v4_0, v5_0);
    const __m256 v6_1 = _mm256_sub_ps(v4_1, v5_1);
    const __m256 v6_2 = _mm256_sub_ps(v4_2, v5_2);
    const __m256 v6_3 = _mm256_sub_ps(v4_3, v5_3);
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256 v7_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_2);
    const __m256 v7_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_3);
    const __m256 v8_0 = _mm256_sub_ps(v0, v7_0);
    const __m256 v8_1 = _mm256_sub_ps(v0, v7_1);
    const __m256 v8_2 = _mm256_sub_ps(v0, v7_2);
    const __m256 v8_3 = _mm256_sub_ps(v0, v7_3);
    const __m256i v9_0 = _mm256_cvtps_epi32(v4_0);
    const __m256i v9_1 = _mm256_cvtps_epi32(v4_1);
    const __m256i v9_2 = _mm256_cvtps_epi32(v4_2);
    const __m256i v9_3 = _mm256_cvtps_epi32(v4_3);
    const __m256i v11_0 = _mm256_slli_epi32(v9_0, 31);
    const __m256i v11_1 = _mm256_slli_epi32(v9_1, 31);
    const __m256i v11_2 = _mm256_slli_epi32(v9_2, 31);
    const __m256i v11_3 = _mm256_slli_epi32(v9_3, 31);
    const __m256 v12_0 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_1ulp_avx2_bits_f32_avx2(v8_0), v11_0));
    const __m256 v12_1 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_1ulp_avx2_bits_f32_avx2(v8_1), v11_1));
    const __m256 v12_2 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_1ulp_avx2_bits_f32_avx2(v8_2), v11_2));
    const __m256 v12_3 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_1ulp_avx2_bits_f32_avx2(v8_3), v11_3));
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v12_1, v13);
    const __m256 v14_2 = _mm256_fmadd_ps(v12_2, v12_2, v13);
    const __m256 v14_3 = _mm256_fmadd_ps(v12_3, v12_3, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v14_1, v15);
    const __m256 v16_2 = _mm256_fmadd_ps(v14_2, v14_2, v15);
    const __m256 v16_3 = _mm256_fmadd_ps(v14_3, v14_3, v15);
    const __m256 v19_0 = _mm256_fmadd_ps(v17, v14_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17, v14_1, v18);
    const __m256 v19_2 = _mm256_fmadd_ps(v17, v14_2, v18);
    const __m256 v19_3 = _mm256_fmadd_ps(v17, v14_3, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v12_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v12_1, v20);
    const __m256 v21_2 = _mm256_fmadd_ps(v19_2, v12_2, v20);
    const __m256 v21_3 = _mm256_fmadd_ps(v19_3, v12_3, v20);
    const __m256 v22_0 = _mm256_fmadd_ps(v16_0, v21_0, v12_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v16_1, v21_1, v12_1);
    const __m256 v22_2 = _mm256_fmadd_ps(v16_2, v21_2, v12_2);
    const __m256 v22_3 = _mm256_fmadd_ps(v16_3, v21_3, v12_3);
    const __m256i v23_0 = cospi_bf16_1ulp_avx2_bits_f32_avx2(v22_0);
    const __m256i v23_1 = cospi_bf16_1ulp_avx2_bits_f32_avx2(v22_1);
    const __m256i v23_2 = cospi_bf16_1ulp_avx2_bits_f32_avx2(v22_2);
    const __m256i v23_3 = cospi_bf16_1ulp_avx2_bits_f32_avx2(v22_3);
    const __m256i v24_0 = _mm256_srli_epi32(v23_0, 16);
    const __m256i v24_1 = _mm256_srli_epi32(v23_1, 16);
    const __m256i v24_2 = _mm256_srli_epi32(v23_2, 16);
    const __m256i v24_3 = _mm256_srli_epi32(v23_3, 16);
    cospi_bf16_1ulp_avx2_store_u16_avx2(y, v24_0);
    cospi_bf16_1ulp_avx2_store_u16_avx2(y + 8, v24_1);
    cospi_bf16_1ulp_avx2_store_u16_avx2(y + 16, v24_2);
    cospi_bf16_1ulp_avx2_store_u16_avx2(y + 24, v24_3);
}

/* 8 elements. */
static COSPI_BF16_1ULP_AVX2_AVX2_TARGET void cospi_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v13 = _mm256_set1_ps(-0x1.01a5d8p+1f); /* -2.01287365 */
    const __m256 v15 = _mm256_set1_ps(0x1.86581p+1f); /* 3.04956245 */
    const __m256 v17 = _mm256_set1_ps(-0x1.1d2e8ap-1f); /* -0.55699569 */
    const __m256 v18 = _mm256_set1_ps(-0x1.a34198p-1f); /* -0.818859816 */
    const __m256 v20 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3 = _mm256_slli_epi32(v1, 16);
    const __m256 v4 = _mm256_castsi256_ps(v3);
    const __m256 v5 = _mm256_round_ps(v4, 8);
    const __m256 v6 = _mm256_sub_ps(v4, v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v8 = _mm256_sub_ps(v0, v7);
    const __m256i v9 = _mm256_cvtps_epi32(v4);
    const __m256i v11 = _mm256_slli_epi32(v9, 31);
    const __m256 v12 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_bf16_1ulp_avx2_bits_f32_avx2(v8), v11));
    const __m256 v14 = _mm256_fmadd_ps(v12, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v14, v15);
    const __m256 v19 = _mm256_fmadd_ps(v17, v14, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v12, v20);
    const __m256 v22 = _mm256_fmadd_ps(v16, v21, v12);
    const __m256i v23 = cospi_bf16_1ulp_avx2_bits_f32_avx2(v22);
    const __m256i v24 = _mm256_srli_epi32(v23, 16);
    cospi_bf16_1ulp_avx2_store_u16_avx2(y, v24);
}

static COSPI_BF16_1ULP_AVX2_AVX2_TARGET void cospi_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cospi_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cospi_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cospi_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COSPI_BF16_1ULP_AVX2_AVX512 __m512i cospi_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSPI_BF16_1ULP_AVX2_AVX512 void cospi_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v13 = _mm512_set1_ps(-0x1.01a5d8p+1f); /* -2.01287365 */
    const __m512 v15 = _mm512_set1_ps(0x1.86581p+1f); /* 3.04956245 */
    const __m512 v17 = _mm512_set1_ps(-0x1.1d2e8ap-1f); /* -0.55699569 */
    const __m512 v18 = _mm512_set1_ps(-0x1.a34198p-1f); /* -0.818859816 */
    const __m512 v20 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v3_0 = _mm512_slli_epi32(v1_0, 16);
    const __m512i v3_1 = _mm512_slli_epi32(v1_1, 16);
    const __m512 v4_0 = _mm512_castsi512_ps(v3_0);
    const __m512 v4_1 = _mm512_castsi512_ps(v3_1);
    const __m512 v5_0 = _mm512_roundscale_ps(v4_0, 8);
    const __m512 v5_1 = _mm512_roundscale_ps(v4_1, 8);
    const __m512 v6_0 = _mm512_sub_ps(v4_0, v5_0);
    const __m512 v6_1 = _mm512_sub_ps(v4_1, v5_1);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_0 = _mm512_sub_ps(v0, v7_0);
    const __m512 v8_1 = _mm512_sub_ps(v0, v7_1);
    const __m512i v9_0 = _mm512_cvtps_epi32(v4_0);
    const __m512i v9_1 = _mm512_cvtps_epi32(v4_1);
    const __m512i v11_0 = _mm512_slli_epi32(v9_0, 31);
    const __m512i v11_1 = _mm512_slli_epi32(v9_1, 31);
    const __m512 v12_0 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_bf16_1ulp_avx2_bits_f32_avx512(v8_0), v11_0));
    const __m512 v12_1 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_bf16_1ulp_avx2_bits_f32_avx512(v8_1), v11_1));
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v12_1, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v14_1, v15);
    const __m512 v19_0 = _mm512_fmadd_ps(v17, v14_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17, v14_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v12_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v12_1, v20);
    const __m512 v22_0 = _mm512_fmadd_ps(v16_0, v21_0, v12_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v16_1, v21_1, v12_1);
    const __m512i v23_0 = cospi_bf16_1ulp_avx2_bits_f32_avx512(v22_0);
    const __m512i v23_1 = cospi_bf16_1ulp_avx2_bits_f32_avx512(v22_1);
    const __m512i v24_0 = _mm512_srli_epi32(v23_0, 16);
    const __m512i v24_1 = _mm512_srli_epi32(v23_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v24_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v24_1));
}

/* 16 elements. */
static COSPI_BF16_1ULP_AVX2_AVX512_TARGET void cospi_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v13 = _mm512_set1_ps(-0x1.01a5d8p+1f); /* -2.01287365 */
    const __m512 v15 = _mm512_set1_ps(0x1.86581p+1f); /* 3.04956245 */
    const __m512 v17 = _mm512_set1_ps(-0x1.1d2e8ap-1f); /* -0.55699569 */
    const __m512 v18 = _mm512_set1_ps(-0x1.a34198p-1f); /* -0.818859816 */
    const __m512 v20 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3 = _mm512_slli_epi32(v1, 16);
    const __m512 v4 = _mm512_castsi512_ps(v3);
    const __m512 v5 = _mm512_roundscale_ps(v4, 8);
    const __m512 v6 = _mm512_sub_ps(v4, v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_sub_ps(v0, v7);
    const __m512i v9 = _mm512_cvtps_epi32(v4);
    const __m512i v11 = _mm512_slli_epi32(v9, 31);
    const __m512 v12 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_bf16_1ulp_avx2_bits_f32_avx512(v8), v11));
    const __m512 v14 = _mm512_fmadd_ps(v12, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v14, v15);
    const __m512 v19 = _mm512_fmadd_ps(v17, v14, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v12, v20);
    const __m512 v22 = _mm512_fmadd_ps(v16, v21, v12);
    const __m512i v23 = cospi_bf16_1ulp_avx2_bits_f32_avx512(v22);
    const __m512i v24 = _mm512_srli_epi32(v23, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v24));
}

static COSPI_BF16_1ULP_AVX2_AVX512_TARGET void cospi_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cospi_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cospi_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cospi_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSPI_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cospi_bf16_1ulp_avx2_level(void) {
#if defined(COSPI_BF16_1ULP_AVX2_FORCE_ISA)
    return COSPI_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t cospi_bf16_1ulp_avx2(uint16_t x) {
    return cospi_bf16_1ulp_avx2_element(x);
}

void cospi_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cospi_bf16_1ulp_avx2_level();
    if (level == 2) {
        cospi_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cospi_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cospi_bf16_1ulp_avx2_array_portable(x, y, n);
}
