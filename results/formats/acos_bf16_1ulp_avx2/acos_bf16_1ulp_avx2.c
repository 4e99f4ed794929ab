/* acos_bf16_1ulp_avx2: acos
 *
 *   target       acos, arccos x, bf16
 *   domain       every input
 *   max error    0.892008 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.5cp-10 (0.00132751465, encoding 0x3aae)
 *   result there 0x1.9p+0 (1.5625, encoding 0x3fc8)
 *   mean error   0.043080 ulp
 *   misrounded   859 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ffe1c1438faa4f8aa8682aea3916ad9b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/acos_bf16_avx2.db
 *                time: 0.2414 ns/element as avx2 code (inputs mean)
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
#include "acos_bf16_1ulp_avx2.h"

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

static inline int32_t acos_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float acos_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float acos_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float acos_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float acos_bf16_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t acos_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t acos_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t acos_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = acos_bf16_1ulp_avx2_shl_i32(v0, v1);
    const float v3 = acos_bf16_1ulp_avx2_frombits_f32(v2);
    const float v4 = 0x0p+0f; /* 0 */
    const int v5 = v3 < v4;
    const float v6 = 0x1.9280dp+1f; /* 3.14455605 */
    const float v7 = acos_bf16_1ulp_avx2_abs_f32(v3);
    const float v8 = -0x1.3128dap-6f; /* -0.0186254624 */
    const float v9 = 0x1.2d3792p-4f; /* 0.0735393241 */
    const float v10 = acos_bf16_1ulp_avx2_fma_f32(v8, v7, v9);
    const float v11 = -0x1.affb14p-3f; /* -0.210928112 */
    const float v12 = acos_bf16_1ulp_avx2_fma_f32(v10, v7, v11);
    const float v13 = 0x1.925664p+0f; /* 1.57163072 */
    const float v14 = acos_bf16_1ulp_avx2_fma_f32(v7, v12, v13);
    const float v15 = 0x1p+0f; /* 1 */
    const float v16 = v15 - v7;
    const float v17 = acos_bf16_1ulp_avx2_sqrt_f32(v16);
    const float v18 = v14 * v17;
    const float v19 = v6 - v18;
    const float v20 = v5 ? v19 : v18;
    const int32_t v21 = acos_bf16_1ulp_avx2_bits_f32(v20);
    const int32_t v22 = acos_bf16_1ulp_avx2_lshr_i32(v21, v1);
    const int32_t r0 = v22;
    return (uint16_t)r0;
}

static void acos_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_BF16_1ULP_AVX2_AVX2 static inline ACOS_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOS_BF16_1ULP_AVX2_AVX512 static inline ACOS_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
ACOS_BF16_1ULP_AVX2_AVX2 __m256i acos_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ACOS_BF16_1ULP_AVX2_AVX2 void acos_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
ACOS_BF16_1ULP_AVX2_AVX2 void acos_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v6 = _mm256_set1_ps(0x1.9280dp+1f); /* 3.14455605 */
    const __m256 v8 = _mm256_set1_ps(-0x1.3128dap-6f); /* -0.0186254624 */
    const __m256 v9 = _mm256_set1_ps(0x1.2d3792p-4f); /* 0.0735393241 */
    const __m256 v11 = _mm256_set1_ps(-0x1.affb14p-3f); /* -0.210928112 */
    const __m256 v13 = _mm256_set1_ps(0x1.925664p+0f); /* 1.57163072 */
    const __m256 v15 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v0_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v0_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 16);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 16);
    const __m256i v2_2 = _mm256_slli_epi32(v0_2, 16);
    const __m256i v2_3 = _mm256_slli_epi32(v0_3, 16);
    const __m256 v3_0 = _mm256_castsi256_ps(v2_0);
    const __m256 v3_1 = _mm256_castsi256_ps(v2_1);
    const __m256 v3_2 = _mm256_castsi256_ps(v2_2);
    const __m256 v3_3 = _mm256_castsi256_ps(v2_3);
    const __m256i v5_0 = _mm256_castps_si256(_mm256_cmp_ps(v3_0, v4, _CMP_LT_OQ));
    const __m256i v5_1 = _mm256_castps_si256(_mm256_cmp_ps(v3_1, v4, _CMP_LT_OQ));
    const __m256i v5_2 = _mm256_castps_si256(_mm256_cmp_ps(v3_2, v4, _CMP_LT_OQ));
    const __m256i v5_3 = _mm256_castps_si256(_mm256_cmp_ps(v3_3, v4, _CMP_LT_OQ));
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_1);
    const __m256 v7_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_2);
    const __m256 v7_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_3);
    const __m256 v10_0 = _mm256_fmadd_ps(v8, v7_0, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v8, v7_1, v9);
    const __m256 v10_2 = _mm256_fmadd_ps(v8, v7_2, v9);
    const __m256 v10_3 = _mm256_fmadd_ps(v8, v7_3, v9);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v7_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v7_1, v11);
    const __m256 v12_2 = _mm256_fmadd_ps(v10_2, v7_2, v11);
    const __m256 v12_3 = _mm256_fmadd_ps(v10_3, v7_3, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v7_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v7_1, v12_1, v13);
    const __m256 v14_2 = _mm256_fmadd_ps(v7_2, v12_2, v13);
    const __m256 v14_3 = _mm256_fmadd_ps(v7_3, v12_3, v13);
    const __m256 v16_0 = _mm256_sub_ps(v15, v7_0);
    const __m256 v16_1 = _mm256_sub_ps(v15, v7_1);
    const __m256 v16_2 = _mm256_sub_ps(v15, v7_2);
    const __m256 v16_3 = _mm256_sub_ps(v15, v7_3);
    const __m256 v17_0 = _mm256_sqrt_ps(v16_0);
    const __m256 v17_1 = _mm256_sqrt_ps(v16_1);
    const __m256 v17_2 = _mm256_sqrt_ps(v16_2);
    const __m256 v17_3 = _mm256_sqrt_ps(v16_3);
    const __m256 v18_0 = _mm256_mul_ps(v14_0, v17_0);
    const __m256 v18_1 = _mm256_mul_ps(v14_1, v17_1);
    const __m256 v18_2 = _mm256_mul_ps(v14_2, v17_2);
    const __m256 v18_3 = _mm256_mul_ps(v14_3, v17_3);
    const __m256 v19_0 = _mm256_sub_ps(v6, v18_0);
    const __m256 v19_1 = _mm256_sub_ps(v6, v18_1);
    const __m256 v19_2 = _mm256_sub_ps(v6, v18_2);
    const __m256 v19_3 = _mm256_sub_ps(v6, v18_3);
    const __m256 v20_0 = _mm256_blendv_ps(v18_0, v19_0, _mm256_castsi256_ps(v5_0));
    const __m256 v20_1 = _mm256_blendv_ps(v18_1, v19_1, _mm256_castsi256_ps(v5_1));
    const __m256 v20_2 = _mm256_blendv_ps(v18_2, v19_2, _mm256_castsi256_ps(v5_2));
    const __m256 v20_3 = _mm256_blendv_ps(v18_3, v19_3, _mm256_castsi256_ps(v5_3));
    const __m256i v21_0 = acos_bf16_1ulp_avx2_bits_f32_avx2(v20_0);
    const __m256i v21_1 = acos_bf16_1ulp_avx2_bits_f32_avx2(v20_1);
    const __m256i v21_2 = acos_bf16_1ulp_avx2_bits_f32_avx2(v20_2);
    const __m256i v21_3 = acos_bf16_1ulp_avx2_bits_f32_avx2(v20_3);
    const __m256i v22_0 = _mm256_srli_epi32(v21_0, 16);
    const __m256i v22_1 = _mm256_srli_epi32(v21_1, 16);
    const __m256i v22_2 = _mm256_srli_epi32(v21_2, 16);
    const __m256i v22_3 = _mm256_srli_epi32(v21_3, 16);
    acos_bf16_1ulp_avx2_store_u16_avx2(y, v22_0);
    acos_bf16_1ulp_avx2_store_u16_avx2(y + 8, v22_1);
    acos_bf16_1ulp_avx2_store_u16_avx2(y + 16, v22_2);
    acos_bf16_1ulp_avx2_store_u16_avx2(y + 24, v22_3);
}

/* 8 elements. */
static ACOS_BF16_1ULP_AVX2_AVX2_TARGET void acos_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v4 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v6 = _mm256_set1_ps(0x1.9280dp+1f); /* 3.14455605 */
    const __m256 v8 = _mm256_set1_ps(-0x1.3128dap-6f); /* -0.0186254624 */
    const __m256 v9 = _mm256_set1_ps(0x1.2d3792p-4f); /* 0.0735393241 */
    const __m256 v11 = _mm256_set1_ps(-0x1.affb14p-3f); /* -0.210928112 */
    const __m256 v13 = _mm256_set1_ps(0x1.925664p+0f); /* 1.57163072 */
    const __m256 v15 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256i v5 = _mm256_castps_si256(_mm256_cmp_ps(v3, v4, _CMP_LT_OQ));
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v10 = _mm256_fmadd_ps(v8, v7, v9);
    const __m256 v12 = _mm256_fmadd_ps(v10, v7, v11);
    const __m256 v14 = _mm256_fmadd_ps(v7, v12, v13);
    const __m256 v16 = _mm256_sub_ps(v15, v7);
    const __m256 v17 = _mm256_sqrt_ps(v16);
    const __m256 v18 = _mm256_mul_ps(v14, v17);
    const __m256 v19 = _mm256_sub_ps(v6, v18);
    const __m256 v20 = _mm256_blendv_ps(v18, v19, _mm256_castsi256_ps(v5));
    const __m256i v21 = acos_bf16_1ulp_avx2_bits_f32_avx2(v20);
    const __m256i v22 = _mm256_srli_epi32(v21, 16);
    acos_bf16_1ulp_avx2_store_u16_avx2(y, v22);
}

static ACOS_BF16_1ULP_AVX2_AVX2_TARGET void acos_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acos_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        acos_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        acos_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ACOS_BF16_1ULP_AVX2_AVX512 __m512i acos_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
ACOS_BF16_1ULP_AVX2_AVX512 void acos_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v6 = _mm512_set1_ps(0x1.9280dp+1f); /* 3.14455605 */
    const __m512 v8 = _mm512_set1_ps(-0x1.3128dap-6f); /* -0.0186254624 */
    const __m512 v9 = _mm512_set1_ps(0x1.2d3792p-4f); /* 0.0735393241 */
    const __m512 v11 = _mm512_set1_ps(-0x1.affb14p-3f); /* -0.210928112 */
    const __m512 v13 = _mm512_set1_ps(0x1.925664p+0f); /* 1.57163072 */
    const __m512 v15 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_0 = _mm512_slli_epi32(v0_0, 16);
    const __m512i v2_1 = _mm512_slli_epi32(v0_1, 16);
    const __m512 v3_0 = _mm512_castsi512_ps(v2_0);
    const __m512 v3_1 = _mm512_castsi512_ps(v2_1);
    const __mmask16 v5_0 = _mm512_cmp_ps_mask(v3_0, v4, _CMP_LT_OQ);
    const __mmask16 v5_1 = _mm512_cmp_ps_mask(v3_1, v4, _CMP_LT_OQ);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10_0 = _mm512_fmadd_ps(v8, v7_0, v9);
    const __m512 v10_1 = _mm512_fmadd_ps(v8, v7_1, v9);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v7_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v7_1, v11);
    const __m512 v14_0 = _mm512_fmadd_ps(v7_0, v12_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v7_1, v12_1, v13);
    const __m512 v16_0 = _mm512_sub_ps(v15, v7_0);
    const __m512 v16_1 = _mm512_sub_ps(v15, v7_1);
    const __m512 v17_0 = _mm512_sqrt_ps(v16_0);
    const __m512 v17_1 = _mm512_sqrt_ps(v16_1);
    const __m512 v18_0 = _mm512_mul_ps(v14_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v14_1, v17_1);
    const __m512 v19_0 = _mm512_sub_ps(v6, v18_0);
    const __m512 v19_1 = _mm512_sub_ps(v6, v18_1);
    const __m512 v20_0 = _mm512_mask_blend_ps(v5_0, v18_0, v19_0);
    const __m512 v20_1 = _mm512_mask_blend_ps(v5_1, v18_1, v19_1);
    const __m512i v21_0 = acos_bf16_1ulp_avx2_bits_f32_avx512(v20_0);
    const __m512i v21_1 = acos_bf16_1ulp_avx2_bits_f32_avx512(v20_1);
    const __m512i v22_0 = _mm512_srli_epi32(v21_0, 16);
    const __m512i v22_1 = _mm512_srli_epi32(v21_1, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v22_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v22_1));
}

/* 16 elements. */
static ACOS_BF16_1ULP_AVX2_AVX512_TARGET void acos_bf16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v4 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v6 = _mm512_set1_ps(0x1.9280dp+1f); /* 3.14455605 */
    const __m512 v8 = _mm512_set1_ps(-0x1.3128dap-6f); /* -0.0186254624 */
    const __m512 v9 = _mm512_set1_ps(0x1.2d3792p-4f); /* 0.0735393241 */
    const __m512 v11 = _mm512_set1_ps(-0x1.affb14p-3f); /* -0.210928112 */
    const __m512 v13 = _mm512_set1_ps(0x1.925664p+0f); /* 1.57163072 */
    const __m512 v15 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __mmask16 v5 = _mm512_cmp_ps_mask(v3, v4, _CMP_LT_OQ);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v10 = _mm512_fmadd_ps(v8, v7, v9);
    const __m512 v12 = _mm512_fmadd_ps(v10, v7, v11);
    const __m512 v14 = _mm512_fmadd_ps(v7, v12, v13);
    const __m512 v16 = _mm512_sub_ps(v15, v7);
    const __m512 v17 = _mm512_sqrt_ps(v16);
    const __m512 v18 = _mm512_mul_ps(v14, v17);
    const __m512 v19 = _mm512_sub_ps(v6, v18);
    const __m512 v20 = _mm512_mask_blend_ps(v5, v18, v19);
    const __m512i v21 = acos_bf16_1ulp_avx2_bits_f32_avx512(v20);
    const __m512i v22 = _mm512_srli_epi32(v21, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v22));
}

static ACOS_BF16_1ULP_AVX2_AVX512_TARGET void acos_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        acos_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        acos_bf16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        acos_bf16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_bf16_1ulp_avx2_level(void) {
#if defined(ACOS_BF16_1ULP_AVX2_FORCE_ISA)
    return ACOS_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t acos_bf16_1ulp_avx2(uint16_t x) {
    return acos_bf16_1ulp_avx2_element(x);
}

void acos_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_bf16_1ulp_avx2_level();
    if (level == 2) {
        acos_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acos_bf16_1ulp_avx2_array_portable(x, y, n);
}
