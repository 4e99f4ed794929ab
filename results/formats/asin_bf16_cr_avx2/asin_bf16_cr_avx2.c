/* asin_bf16_cr_avx2: asin
 *
 *   target       asin, arcsin x, bf16
 *   domain       every input
 *   max error    0.499428 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.a4p-3 (-0.205078125, encoding 0xbe52)
 *   result there -0x1.a8p-3 (-0.20703125, encoding 0xbe54)
 *   mean error   0.004644 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           66cfb9fb6db7255f87fb75a43d0e4742
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/asin_bf16_avx2.db
 *                time: 0.4609 ns/element as avx2 code (inputs mean)
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
#include "asin_bf16_cr_avx2.h"

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

static inline int32_t asin_bf16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float asin_bf16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float asin_bf16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float asin_bf16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline float asin_bf16_cr_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t asin_bf16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float asin_bf16_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = asin_bf16_cr_avx2_bits_f32(y) & INT32_MIN;
    return asin_bf16_cr_avx2_frombits_f32((asin_bf16_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t asin_bf16_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t asin_bf16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.2656b4p-12f; /* 0.000280703243 */
    const float v2 = 0x1.000058p-2f; /* 0.250001311 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 16;
    const int32_t v5 = asin_bf16_cr_avx2_shl_i32(v3, v4);
    const float v6 = asin_bf16_cr_avx2_frombits_f32(v5);
    const float v7 = asin_bf16_cr_avx2_abs_f32(v6);
    const int v8 = v2 < v7;
    const float v9 = 0x1p+0f; /* 1 */
    const float v10 = v9 - v7;
    const float v11 = v10 + v10;
    const float v12 = v7 + v7;
    const float v13 = 0x1.1617e6p-15f; /* 3.31513111e-05 */
    const float v14 = asin_bf16_cr_avx2_fma_f32(v12, v12, v13);
    const float v15 = v8 ? v11 : v14;
    const float v16 = 0x1.bb0b2p-12f; /* 0.000422519166 */
    const float v17 = asin_bf16_cr_avx2_fma_f32(v1, v15, v16);
    const float v18 = 0x1.3eb852p-8f; /* 0.00486328127 */
    const float v19 = asin_bf16_cr_avx2_fma_f32(v17, v15, v18);
    const float v20 = 0x1.550be6p-5f; /* 0.0416316502 */
    const float v21 = asin_bf16_cr_avx2_fma_f32(v19, v15, v20);
    const float v22 = v21 * v15;
    const float v23 = asin_bf16_cr_avx2_sqrt_f32(v11);
    const float v24 = -v23;
    const float v25 = v8 ? v24 : v7;
    const float v26 = 0x0p+0f; /* 0 */
    const float v27 = asin_bf16_cr_avx2_fma_f32(v22, v25, v26);
    const float v28 = 0x1.921fc4p+0f; /* 1.5707972 */
    const float v29 = v24 + v28;
    const float v30 = v8 ? v29 : v7;
    const float v31 = v27 + v30;
    const float v32 = asin_bf16_cr_avx2_copysign_f32(v31, v6);
    const int32_t v33 = asin_bf16_cr_avx2_bits_f32(v32);
    const int32_t v34 = (int32_t)((uint32_t)v0 + (uint32_t)v33);
    const int32_t v35 = asin_bf16_cr_avx2_lshr_i32(v34, v4);
    const int32_t r0 = v35;
    return (uint16_t)r0;
}

static void asin_bf16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asin_bf16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASIN_BF16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASIN_BF16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASIN_BF16_CR_AVX2_AVX2 static inline ASIN_BF16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASIN_BF16_CR_AVX2_AVX512 static inline ASIN_BF16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASIN_BF16_CR_AVX2_AVX2 __m256 asin_bf16_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Encoding; every NaN gives the canonical one. */
ASIN_BF16_CR_AVX2_AVX2 __m256i asin_bf16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ASIN_BF16_CR_AVX2_AVX2 void asin_bf16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ASIN_BF16_CR_AVX2_AVX2 void asin_bf16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.2656b4p-12f); /* 0.000280703243 */
    const __m256 v2 = _mm256_set1_ps(0x1.000058p-2f); /* 0.250001311 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v13 = _mm256_set1_ps(0x1.1617e6p-15f); /* 3.31513111e-05 */
    const __m256 v16 = _mm256_set1_ps(0x1.bb0b2p-12f); /* 0.000422519166 */
    const __m256 v18 = _mm256_set1_ps(0x1.3eb852p-8f); /* 0.00486328127 */
    const __m256 v20 = _mm256_set1_ps(0x1.550be6p-5f); /* 0.0416316502 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v28 = _mm256_set1_ps(0x1.921fc4p+0f); /* 1.5707972 */
    const __m256i v3_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 16);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 16);
    const __m256 v6_0 = _mm256_castsi256_ps(v5_0);
    const __m256 v6_1 = _mm256_castsi256_ps(v5_1);
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256i v8_0 = _mm256_castps_si256(_mm256_cmp_ps(v2, v7_0, _CMP_LT_OQ));
    const __m256i v8_1 = _mm256_castps_si256(_mm256_cmp_ps(v2, v7_1, _CMP_LT_OQ));
    const __m256 v10_0 = _mm256_sub_ps(v9, v7_0);
    const __m256 v10_1 = _mm256_sub_ps(v9, v7_1);
    const __m256 v11_0 = _mm256_add_ps(v10_0, v10_0);
    const __m256 v11_1 = _mm256_add_ps(v10_1, v10_1);
    const __m256 v12_0 = _mm256_add_ps(v7_0, v7_0);
    const __m256 v12_1 = _mm256_add_ps(v7_1, v7_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v12_1, v13);
    const __m256 v15_0 = _mm256_blendv_ps(v14_0, v11_0, _mm256_castsi256_ps(v8_0));
    const __m256 v15_1 = _mm256_blendv_ps(v14_1, v11_1, _mm256_castsi256_ps(v8_1));
    const __m256 v17_0 = _mm256_fmadd_ps(v1, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v1, v15_1, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v17_0, v15_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17_1, v15_1, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v15_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v15_1, v20);
    const __m256 v22_0 = _mm256_mul_ps(v21_0, v15_0);
    const __m256 v22_1 = _mm256_mul_ps(v21_1, v15_1);
    const __m256 v23_0 = _mm256_sqrt_ps(v11_0);
    const __m256 v23_1 = _mm256_sqrt_ps(v11_1);
    const __m256 v24_0 = _mm256_xor_ps(v23_0, _mm256_set1_ps(-0.0f));
    const __m256 v24_1 = _mm256_xor_ps(v23_1, _mm256_set1_ps(-0.0f));
    const __m256 v25_0 = _mm256_blendv_ps(v7_0, v24_0, _mm256_castsi256_ps(v8_0));
    const __m256 v25_1 = _mm256_blendv_ps(v7_1, v24_1, _mm256_castsi256_ps(v8_1));
    const __m256 v27_0 = _mm256_fmadd_ps(v22_0, v25_0, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v22_1, v25_1, v26);
    const __m256 v29_0 = _mm256_add_ps(v24_0, v28);
    const __m256 v29_1 = _mm256_add_ps(v24_1, v28);
    const __m256 v30_0 = _mm256_blendv_ps(v7_0, v29_0, _mm256_castsi256_ps(v8_0));
    const __m256 v30_1 = _mm256_blendv_ps(v7_1, v29_1, _mm256_castsi256_ps(v8_1));
    const __m256 v31_0 = _mm256_add_ps(v27_0, v30_0);
    const __m256 v31_1 = _mm256_add_ps(v27_1, v30_1);
    const __m256 v32_0 = asin_bf16_cr_avx2_copysign_f32_avx2(v31_0, v6_0);
    const __m256 v32_1 = asin_bf16_cr_avx2_copysign_f32_avx2(v31_1, v6_1);
    const __m256i v33_0 = asin_bf16_cr_avx2_bits_f32_avx2(v32_0);
    const __m256i v33_1 = asin_bf16_cr_avx2_bits_f32_avx2(v32_1);
    const __m256i v34_0 = _mm256_add_epi32(v0, v33_0);
    const __m256i v34_1 = _mm256_add_epi32(v0, v33_1);
    const __m256i v35_0 = _mm256_srli_epi32(v34_0, 16);
    const __m256i v35_1 = _mm256_srli_epi32(v34_1, 16);
    asin_bf16_cr_avx2_store_u16_avx2(y, v35_0);
    asin_bf16_cr_avx2_store_u16_avx2(y + 8, v35_1);
}

/* 8 elements. */
static ASIN_BF16_CR_AVX2_AVX2_TARGET void asin_bf16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.2656b4p-12f); /* 0.000280703243 */
    const __m256 v2 = _mm256_set1_ps(0x1.000058p-2f); /* 0.250001311 */
    const __m256 v9 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v13 = _mm256_set1_ps(0x1.1617e6p-15f); /* 3.31513111e-05 */
    const __m256 v16 = _mm256_set1_ps(0x1.bb0b2p-12f); /* 0.000422519166 */
    const __m256 v18 = _mm256_set1_ps(0x1.3eb852p-8f); /* 0.00486328127 */
    const __m256 v20 = _mm256_set1_ps(0x1.550be6p-5f); /* 0.0416316502 */
    const __m256 v26 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v28 = _mm256_set1_ps(0x1.921fc4p+0f); /* 1.5707972 */
    const __m256i v3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 16);
    const __m256 v6 = _mm256_castsi256_ps(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256i v8 = _mm256_castps_si256(_mm256_cmp_ps(v2, v7, _CMP_LT_OQ));
    const __m256 v10 = _mm256_sub_ps(v9, v7);
    const __m256 v11 = _mm256_add_ps(v10, v10);
    const __m256 v12 = _mm256_add_ps(v7, v7);
    const __m256 v14 = _mm256_fmadd_ps(v12, v12, v13);
    const __m256 v15 = _mm256_blendv_ps(v14, v11, _mm256_castsi256_ps(v8));
    const __m256 v17 = _mm256_fmadd_ps(v1, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v15, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v15, v20);
    const __m256 v22 = _mm256_mul_ps(v21, v15);
    const __m256 v23 = _mm256_sqrt_ps(v11);
    const __m256 v24 = _mm256_xor_ps(v23, _mm256_set1_ps(-0.0f));
    const __m256 v25 = _mm256_blendv_ps(v7, v24, _mm256_castsi256_ps(v8));
    const __m256 v27 = _mm256_fmadd_ps(v22, v25, v26);
    const __m256 v29 = _mm256_add_ps(v24, v28);
    const __m256 v30 = _mm256_blendv_ps(v7, v29, _mm256_castsi256_ps(v8));
    const __m256 v31 = _mm256_add_ps(v27, v30);
    const __m256 v32 = asin_bf16_cr_avx2_copysign_f32_avx2(v31, v6);
    const __m256i v33 = asin_bf16_cr_avx2_bits_f32_avx2(v32);
    const __m256i v34 = _mm256_add_epi32(v0, v33);
    const __m256i v35 = _mm256_srli_epi32(v34, 16);
    asin_bf16_cr_avx2_store_u16_avx2(y, v35);
}

static ASIN_BF16_CR_AVX2_AVX2_TARGET void asin_bf16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asin_bf16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        asin_bf16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        asin_bf16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ASIN_BF16_CR_AVX2_AVX512 __m512 asin_bf16_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Encoding; every NaN gives the canonical one. */
ASIN_BF16_CR_AVX2_AVX512 __m512i asin_bf16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ASIN_BF16_CR_AVX2_AVX512 void asin_bf16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.2656b4p-12f); /* 0.000280703243 */
    const __m512 v2 = _mm512_set1_ps(0x1.000058p-2f); /* 0.250001311 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(0x1.1617e6p-15f); /* 3.31513111e-05 */
    const __m512 v16 = _mm512_set1_ps(0x1.bb0b2p-12f); /* 0.000422519166 */
    const __m512 v18 = _mm512_set1_ps(0x1.3eb852p-8f); /* 0.00486328127 */
    const __m512 v20 = _mm512_set1_ps(0x1.550be6p-5f); /* 0.0416316502 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v28 = _mm512_set1_ps(0x1.921fc4p+0f); /* 1.5707972 */
    const __m512i v3_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v3_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v5_0 = _mm512_slli_epi32(v3_0, 16);
    const __m512i v5_1 = _mm512_slli_epi32(v3_1, 16);
    const __m512 v6_0 = _mm512_castsi512_ps(v5_0);
    const __m512 v6_1 = _mm512_castsi512_ps(v5_1);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v8_0 = _mm512_cmp_ps_mask(v2, v7_0, _CMP_LT_OQ);
    const __mmask16 v8_1 = _mm512_cmp_ps_mask(v2, v7_1, _CMP_LT_OQ);
    const __m512 v10_0 = _mm512_sub_ps(v9, v7_0);
    const __m512 v10_1 = _mm512_sub_ps(v9, v7_1);
    const __m512 v11_0 = _mm512_add_ps(v10_0, v10_0);
    const __m512 v11_1 = _mm512_add_ps(v10_1, v10_1);
    const __m512 v12_0 = _mm512_add_ps(v7_0, v7_0);
    const __m512 v12_1 = _mm512_add_ps(v7_1, v7_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v12_1, v13);
    const __m512 v15_0 = _mm512_mask_blend_ps(v8_0, v14_0, v11_0);
    const __m512 v15_1 = _mm512_mask_blend_ps(v8_1, v14_1, v11_1);
    const __m512 v17_0 = _mm512_fmadd_ps(v1, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v1, v15_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v15_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v15_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v15_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v15_1, v20);
    const __m512 v22_0 = _mm512_mul_ps(v21_0, v15_0);
    const __m512 v22_1 = _mm512_mul_ps(v21_1, v15_1);
    const __m512 v23_0 = _mm512_sqrt_ps(v11_0);
    const __m512 v23_1 = _mm512_sqrt_ps(v11_1);
    const __m512 v24_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v24_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v25_0 = _mm512_mask_blend_ps(v8_0, v7_0, v24_0);
    const __m512 v25_1 = _mm512_mask_blend_ps(v8_1, v7_1, v24_1);
    const __m512 v27_0 = _mm512_fmadd_ps(v22_0, v25_0, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v22_1, v25_1, v26);
    const __m512 v29_0 = _mm512_add_ps(v24_0, v28);
    const __m512 v29_1 = _mm512_add_ps(v24_1, v28);
    const __m512 v30_0 = _mm512_mask_blend_ps(v8_0, v7_0, v29_0);
    const __m512 v30_1 = _mm512_mask_blend_ps(v8_1, v7_1, v29_1);
    const __m512 v31_0 = _mm512_add_ps(v27_0, v30_0);
    const __m512 v31_1 = _mm512_add_ps(v27_1, v30_1);
    const __m512 v32_0 = asin_bf16_cr_avx2_copysign_f32_avx512(v31_0, v6_0);
    const __m512 v32_1 = asin_bf16_cr_avx2_copysign_f32_avx512(v31_1, v6_1);
    const __m512i v33_0 = asin_bf16_cr_avx2_bits_f32_avx512(v32_0);
    const __m512i v33_1 = asin_bf16_cr_avx2_bits_f32_avx512(v32_1);
    const __m512i v34_0 = _mm512_add_epi32(v0, v33_0);
    const __m512i v34_1 = _mm512_add_epi32(v0, v33_1);
    const __m512i v35_0 = _mm512_srli_epi32(v34_0, 16);
    const __m512i v35_1 = _mm512_srli_epi32(v34_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v35_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v35_1));
}

/* 16 elements. */
static ASIN_BF16_CR_AVX2_AVX512_TARGET void asin_bf16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.2656b4p-12f); /* 0.000280703243 */
    const __m512 v2 = _mm512_set1_ps(0x1.000058p-2f); /* 0.250001311 */
    const __m512 v9 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v13 = _mm512_set1_ps(0x1.1617e6p-15f); /* 3.31513111e-05 */
    const __m512 v16 = _mm512_set1_ps(0x1.bb0b2p-12f); /* 0.000422519166 */
    const __m512 v18 = _mm512_set1_ps(0x1.3eb852p-8f); /* 0.00486328127 */
    const __m512 v20 = _mm512_set1_ps(0x1.550be6p-5f); /* 0.0416316502 */
    const __m512 v26 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v28 = _mm512_set1_ps(0x1.921fc4p+0f); /* 1.5707972 */
    const __m512i v3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 16);
    const __m512 v6 = _mm512_castsi512_ps(v5);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v8 = _mm512_cmp_ps_mask(v2, v7, _CMP_LT_OQ);
    const __m512 v10 = _mm512_sub_ps(v9, v7);
    const __m512 v11 = _mm512_add_ps(v10, v10);
    const __m512 v12 = _mm512_add_ps(v7, v7);
    const __m512 v14 = _mm512_fmadd_ps(v12, v12, v13);
    const __m512 v15 = _mm512_mask_blend_ps(v8, v14, v11);
    const __m512 v17 = _mm512_fmadd_ps(v1, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v15, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v15, v20);
    const __m512 v22 = _mm512_mul_ps(v21, v15);
    const __m512 v23 = _mm512_sqrt_ps(v11);
    const __m512 v24 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v23), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v25 = _mm512_mask_blend_ps(v8, v7, v24);
    const __m512 v27 = _mm512_fmadd_ps(v22, v25, v26);
    const __m512 v29 = _mm512_add_ps(v24, v28);
    const __m512 v30 = _mm512_mask_blend_ps(v8, v7, v29);
    const __m512 v31 = _mm512_add_ps(v27, v30);
    const __m512 v32 = asin_bf16_cr_avx2_copysign_f32_avx512(v31, v6);
    const __m512i v33 = asin_bf16_cr_avx2_bits_f32_avx512(v32);
    const __m512i v34 = _mm512_add_epi32(v0, v33);
    const __m512i v35 = _mm512_srli_epi32(v34, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v35));
}

static ASIN_BF16_CR_AVX2_AVX512_TARGET void asin_bf16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        asin_bf16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        asin_bf16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        asin_bf16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASIN_BF16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asin_bf16_cr_avx2_level(void) {
#if defined(ASIN_BF16_CR_AVX2_FORCE_ISA)
    return ASIN_BF16_CR_AVX2_FORCE_ISA;
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

uint16_t asin_bf16_cr_avx2(uint16_t x) {
    return asin_bf16_cr_avx2_element(x);
}

void asin_bf16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asin_bf16_cr_avx2_level();
    if (level == 2) {
        asin_bf16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asin_bf16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asin_bf16_cr_avx2_array_portable(x, y, n);
}
