/* erf_bf16_1ulp_avx2: erf
 *
 *   target       erf, erf x, bf16
 *   domain       every input
 *   max error    0.925688 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.ep-130 (-1.37753244e-39, encoding 0x800f)
 *   result there -0x1p-129 (-1.46936794e-39, encoding 0x8010)
 *   mean error   0.131612 ulp
 *   misrounded   3160 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           22bee11aeac9cfa9391672c4f193b2a7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt bf16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_bf16_avx2.db
 *                time: 0.3896 ns/element as avx2 code (inputs mean)
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
#include "erf_bf16_1ulp_avx2.h"

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

static inline int32_t erf_bf16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erf_bf16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float erf_bf16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_bf16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_bf16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float erf_bf16_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = erf_bf16_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return erf_bf16_1ulp_avx2_frombits_f32((erf_bf16_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t erf_bf16_1ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint16_t erf_bf16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const int32_t v1 = 16;
    const int32_t v2 = erf_bf16_1ulp_avx2_shl_i32(v0, v1);
    const float v3 = erf_bf16_1ulp_avx2_frombits_f32(v2);
    const float v4 = erf_bf16_1ulp_avx2_abs_f32(v3);
    const float v5 = 0x1.cp-1f; /* 0.875 */
    const int v6 = v4 < v5;
    const float v7 = -0x1.4c0d98p-6f; /* -0.0202669129 */
    const float v8 = -0x1.d0c3f2p+0f; /* -1.81548989 */
    const float v9 = erf_bf16_1ulp_avx2_fma_f32(v4, v4, v8);
    const float v10 = -0x1.324618p+1f; /* -2.39276409 */
    const float v11 = erf_bf16_1ulp_avx2_fma_f32(v9, v9, v10);
    const float v12 = -0x1.cdd84ep-3f; /* -0.225510225 */
    const float v13 = erf_bf16_1ulp_avx2_fma_f32(v7, v11, v12);
    const float v14 = 0x1.6099b6p-1f; /* 0.688672721 */
    const float v15 = erf_bf16_1ulp_avx2_fma_f32(v13, v9, v14);
    const float v16 = v15 * v4;
    const float v17 = 0x1.00ae3cp+0f; /* 1.00265861 */
    const float v18 = 0x1.7aa914p+0f; /* 1.47914243 */
    const float v19 = -0x1.b61108p-1f; /* -0.855598688 */
    const float v20 = v4 + v19;
    const float v21 = 0x1.9a0baap+0f; /* 1.60174048 */
    const float v22 = erf_bf16_1ulp_avx2_fma_f32(v20, v4, v21);
    const float v23 = v22 * v22;
    const float v24 = v23 * v23;
    const float v25 = v18 / v24;
    const float v26 = v17 - v25;
    const float v27 = v6 ? v16 : v26;
    const float v28 = erf_bf16_1ulp_avx2_copysign_f32(v27, v3);
    const int32_t v29 = erf_bf16_1ulp_avx2_bits_f32(v28);
    const int32_t v30 = erf_bf16_1ulp_avx2_lshr_i32(v29, v1);
    const int32_t r0 = v30;
    return (uint16_t)r0;
}

static void erf_bf16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_bf16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ERF_BF16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_BF16_1ULP_AVX2_AVX2 static inline ERF_BF16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERF_BF16_1ULP_AVX2_AVX512 static inline ERF_BF16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_BF16_1ULP_AVX2_AVX2 __m256 erf_bf16_1ulp_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* Encoding; every NaN gives the canonical one. */
ERF_BF16_1ULP_AVX2_AVX2 __m256i erf_bf16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* The low halves of eight lanes. */
ERF_BF16_1ULP_AVX2_AVX2 void erf_bf16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ERF_BF16_1ULP_AVX2_AVX2 void erf_bf16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v5 = _mm256_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m256 v7 = _mm256_set1_ps(-0x1.4c0d98p-6f); /* -0.0202669129 */
    const __m256 v8 = _mm256_set1_ps(-0x1.d0c3f2p+0f); /* -1.81548989 */
    const __m256 v10 = _mm256_set1_ps(-0x1.324618p+1f); /* -2.39276409 */
    const __m256 v12 = _mm256_set1_ps(-0x1.cdd84ep-3f); /* -0.225510225 */
    const __m256 v14 = _mm256_set1_ps(0x1.6099b6p-1f); /* 0.688672721 */
    const __m256 v17 = _mm256_set1_ps(0x1.00ae3cp+0f); /* 1.00265861 */
    const __m256 v18 = _mm256_set1_ps(0x1.7aa914p+0f); /* 1.47914243 */
    const __m256 v19 = _mm256_set1_ps(-0x1.b61108p-1f); /* -0.855598688 */
    const __m256 v21 = _mm256_set1_ps(0x1.9a0baap+0f); /* 1.60174048 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v2_0 = _mm256_slli_epi32(v0_0, 16);
    const __m256i v2_1 = _mm256_slli_epi32(v0_1, 16);
    const __m256 v3_0 = _mm256_castsi256_ps(v2_0);
    const __m256 v3_1 = _mm256_castsi256_ps(v2_1);
    const __m256 v4_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_0);
    const __m256 v4_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_1);
    const __m256i v6_0 = _mm256_castps_si256(_mm256_cmp_ps(v4_0, v5, _CMP_LT_OQ));
    const __m256i v6_1 = _mm256_castps_si256(_mm256_cmp_ps(v4_1, v5, _CMP_LT_OQ));
    const __m256 v9_0 = _mm256_fmadd_ps(v4_0, v4_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v4_1, v4_1, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v9_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v9_1, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v7, v11_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v7, v11_1, v12);
    const __m256 v15_0 = _mm256_fmadd_ps(v13_0, v9_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13_1, v9_1, v14);
    const __m256 v16_0 = _mm256_mul_ps(v15_0, v4_0);
    const __m256 v16_1 = _mm256_mul_ps(v15_1, v4_1);
    const __m256 v20_0 = _mm256_add_ps(v4_0, v19);
    const __m256 v20_1 = _mm256_add_ps(v4_1, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v4_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v4_1, v21);
    const __m256 v23_0 = _mm256_mul_ps(v22_0, v22_0);
    const __m256 v23_1 = _mm256_mul_ps(v22_1, v22_1);
    const __m256 v24_0 = _mm256_mul_ps(v23_0, v23_0);
    const __m256 v24_1 = _mm256_mul_ps(v23_1, v23_1);
    const __m256 v25_0 = _mm256_div_ps(v18, v24_0);
    const __m256 v25_1 = _mm256_div_ps(v18, v24_1);
    const __m256 v26_0 = _mm256_sub_ps(v17, v25_0);
    const __m256 v26_1 = _mm256_sub_ps(v17, v25_1);
    const __m256 v27_0 = _mm256_blendv_ps(v26_0, v16_0, _mm256_castsi256_ps(v6_0));
    const __m256 v27_1 = _mm256_blendv_ps(v26_1, v16_1, _mm256_castsi256_ps(v6_1));
    const __m256 v28_0 = erf_bf16_1ulp_avx2_copysign_f32_avx2(v27_0, v3_0);
    const __m256 v28_1 = erf_bf16_1ulp_avx2_copysign_f32_avx2(v27_1, v3_1);
    const __m256i v29_0 = erf_bf16_1ulp_avx2_bits_f32_avx2(v28_0);
    const __m256i v29_1 = erf_bf16_1ulp_avx2_bits_f32_avx2(v28_1);
    const __m256i v30_0 = _mm256_srli_epi32(v29_0, 16);
    const __m256i v30_1 = _mm256_srli_epi32(v29_1, 16);
    erf_bf16_1ulp_avx2_store_u16_avx2(y, v30_0);
    erf_bf16_1ulp_avx2_store_u16_avx2(y + 8, v30_1);
}

/* 8 elements. */
static ERF_BF16_1ULP_AVX2_AVX2_TARGET void erf_bf16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v5 = _mm256_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m256 v7 = _mm256_set1_ps(-0x1.4c0d98p-6f); /* -0.0202669129 */
    const __m256 v8 = _mm256_set1_ps(-0x1.d0c3f2p+0f); /* -1.81548989 */
    const __m256 v10 = _mm256_set1_ps(-0x1.324618p+1f); /* -2.39276409 */
    const __m256 v12 = _mm256_set1_ps(-0x1.cdd84ep-3f); /* -0.225510225 */
    const __m256 v14 = _mm256_set1_ps(0x1.6099b6p-1f); /* 0.688672721 */
    const __m256 v17 = _mm256_set1_ps(0x1.00ae3cp+0f); /* 1.00265861 */
    const __m256 v18 = _mm256_set1_ps(0x1.7aa914p+0f); /* 1.47914243 */
    const __m256 v19 = _mm256_set1_ps(-0x1.b61108p-1f); /* -0.855598688 */
    const __m256 v21 = _mm256_set1_ps(0x1.9a0baap+0f); /* 1.60174048 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2 = _mm256_slli_epi32(v0, 16);
    const __m256 v3 = _mm256_castsi256_ps(v2);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v4, v5, _CMP_LT_OQ));
    const __m256 v9 = _mm256_fmadd_ps(v4, v4, v8);
    const __m256 v11 = _mm256_fmadd_ps(v9, v9, v10);
    const __m256 v13 = _mm256_fmadd_ps(v7, v11, v12);
    const __m256 v15 = _mm256_fmadd_ps(v13, v9, v14);
    const __m256 v16 = _mm256_mul_ps(v15, v4);
    const __m256 v20 = _mm256_add_ps(v4, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v4, v21);
    const __m256 v23 = _mm256_mul_ps(v22, v22);
    const __m256 v24 = _mm256_mul_ps(v23, v23);
    const __m256 v25 = _mm256_div_ps(v18, v24);
    const __m256 v26 = _mm256_sub_ps(v17, v25);
    const __m256 v27 = _mm256_blendv_ps(v26, v16, _mm256_castsi256_ps(v6));
    const __m256 v28 = erf_bf16_1ulp_avx2_copysign_f32_avx2(v27, v3);
    const __m256i v29 = erf_bf16_1ulp_avx2_bits_f32_avx2(v28);
    const __m256i v30 = _mm256_srli_epi32(v29, 16);
    erf_bf16_1ulp_avx2_store_u16_avx2(y, v30);
}

static ERF_BF16_1ULP_AVX2_AVX2_TARGET void erf_bf16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_bf16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        erf_bf16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erf_bf16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_BF16_1ULP_AVX2_AVX512 __m512 erf_bf16_1ulp_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* Encoding; every NaN gives the canonical one. */
ERF_BF16_1ULP_AVX2_AVX512 __m512i erf_bf16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERF_BF16_1ULP_AVX2_AVX512 void erf_bf16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(0x1.cp-1f); /* 0.875 */
    const __m512 v7 = _mm512_set1_ps(-0x1.4c0d98p-6f); /* -0.0202669129 */
    const __m512 v8 = _mm512_set1_ps(-0x1.d0c3f2p+0f); /* -1.81548989 */
    const __m512 v10 = _mm512_set1_ps(-0x1.324618p+1f); /* -2.39276409 */
    const __m512 v12 = _mm512_set1_ps(-0x1.cdd84ep-3f); /* -0.225510225 */
    const __m512 v14 = _mm512_set1_ps(0x1.6099b6p-1f); /* 0.688672721 */
    const __m512 v17 = _mm512_set1_ps(0x1.00ae3cp+0f); /* 1.00265861 */
    const __m512 v18 = _mm512_set1_ps(0x1.7aa914p+0f); /* 1.47914243 */
    const __m512 v19 = _mm512_set1_ps(-0x1.b61108p-1f); /* -0.855598688 */
    const __m512 v21 = _mm512_set1_ps(0x1.9a0baap+0f); /* 1.60174048 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2 = _mm512_slli_epi32(v0, 16);
    const __m512 v3 = _mm512_castsi512_ps(v2);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6 = _mm512_cmp_ps_mask(v4, v5, _CMP_LT_OQ);
    const __m512 v9 = _mm512_fmadd_ps(v4, v4, v8);
    const __m512 v11 = _mm512_fmadd_ps(v9, v9, v10);
    const __m512 v13 = _mm512_fmadd_ps(v7, v11, v12);
    const __m512 v15 = _mm512_fmadd_ps(v13, v9, v14);
    const __m512 v16 = _mm512_mul_ps(v15, v4);
    const __m512 v20 = _mm512_add_ps(v4, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v4, v21);
    const __m512 v23 = _mm512_mul_ps(v22, v22);
    const __m512 v24 = _mm512_mul_ps(v23, v23);
    const __m512 v25 = _mm512_div_ps(v18, v24);
    const __m512 v26 = _mm512_sub_ps(v17, v25);
    const __m512 v27 = _mm512_mask_blend_ps(v6, v26, v16);
    const __m512 v28 = erf_bf16_1ulp_avx2_copysign_f32_avx512(v27, v3);
    const __m512i v29 = erf_bf16_1ulp_avx2_bits_f32_avx512(v28);
    const __m512i v30 = _mm512_srli_epi32(v29, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30));
}

static ERF_BF16_1ULP_AVX2_AVX512_TARGET void erf_bf16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_bf16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erf_bf16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_BF16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_bf16_1ulp_avx2_level(void) {
#if defined(ERF_BF16_1ULP_AVX2_FORCE_ISA)
    return ERF_BF16_1ULP_AVX2_FORCE_ISA;
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

uint16_t erf_bf16_1ulp_avx2(uint16_t x) {
    return erf_bf16_1ulp_avx2_element(x);
}

void erf_bf16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_bf16_1ulp_avx2_level();
    if (level == 2) {
        erf_bf16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_bf16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erf_bf16_1ulp_avx2_array_portable(x, y, n);
}
