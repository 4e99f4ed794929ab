/* tanh_bf16_cr_avx512: tanh
 *
 *   target       tanh, tanh x, bf16
 *   domain       every input
 *   max error    0.498445 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.72p-4 (-0.0903320312, encoding 0xbdb9)
 *   result there -0x1.7p-4 (-0.08984375, encoding 0xbdb8)
 *   mean error   0.006829 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           941654b896971a1f7850b862beebc8ba
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt bf16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/tanh_bf16_cr_avx512.db
 *                time: 0.3336 ns/element as avx512 code (inputs mean)
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
#include "tanh_bf16_cr_avx512.h"

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

static inline int32_t tanh_bf16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tanh_bf16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_bf16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tanh_bf16_cr_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t tanh_bf16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tanh_bf16_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = tanh_bf16_cr_avx512_bits_f32(y) & INT32_MIN;
    return tanh_bf16_cr_avx512_frombits_f32((tanh_bf16_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline int32_t tanh_bf16_cr_avx512_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline uint16_t tanh_bf16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = 32768; /* 0x00008000 */
    const float v1 = 0x1.62e374p-1f; /* 0.69314158 */
    const float v2 = 0x1.8p+23f; /* 12582912 */
    const float v3 = 0x1.28p+3f; /* 9.25 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 16;
    const int32_t v6 = tanh_bf16_cr_avx512_shl_i32(v4, v5);
    const float v7 = tanh_bf16_cr_avx512_frombits_f32(v6);
    const float v8 = tanh_bf16_cr_avx512_abs_f32(v7);
    const float v9 = v3 < v8 ? v3 : v8;
    const float v10 = v9 + v9;
    const float v11 = 0x1.715476p+0f; /* 1.44269502 */
    const float v12 = tanh_bf16_cr_avx512_fma_f32(v10, v11, v2);
    const float v13 = v2 - v12;
    const float v14 = tanh_bf16_cr_avx512_fma_f32(v1, v13, v10);
    const float v15 = v14 * v14;
    const float v16 = 0x1.48b464p-5f; /* 0.0401250795 */
    const float v17 = 0x1.570fbep-3f; /* 0.167510495 */
    const float v18 = 0x1.00057cp-1f; /* 0.500041842 */
    const float v19 = tanh_bf16_cr_avx512_fma_f32(v17, v14, v18);
    const float v20 = tanh_bf16_cr_avx512_fma_f32(v15, v16, v19);
    const float v21 = tanh_bf16_cr_avx512_fma_f32(v20, v15, v14);
    const int32_t v22 = 127;
    const int32_t v23 = tanh_bf16_cr_avx512_bits_f32(v12);
    const int32_t v24 = (int32_t)((uint32_t)v22 + (uint32_t)v23);
    const int32_t v25 = 23;
    const int32_t v26 = tanh_bf16_cr_avx512_shl_i32(v24, v25);
    const float v27 = tanh_bf16_cr_avx512_frombits_f32(v26);
    const float v28 = 0x1p+0f; /* 1 */
    const float v29 = v27 - v28;
    const float v30 = tanh_bf16_cr_avx512_fma_f32(v21, v27, v29);
    const float v31 = 0x1.0000f8p+1f; /* 2.00002956 */
    const float v32 = v31 + v30;
    const float v33 = v30 / v32;
    const float v34 = tanh_bf16_cr_avx512_copysign_f32(v33, v7);
    const int32_t v35 = tanh_bf16_cr_avx512_bits_f32(v34);
    const int32_t v36 = (int32_t)((uint32_t)v0 + (uint32_t)v35);
    const int32_t v37 = tanh_bf16_cr_avx512_ashr_i32(v36, v5);
    const int32_t r0 = v37;
    return (uint16_t)r0;
}

static void tanh_bf16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_bf16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_BF16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_BF16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_BF16_CR_AVX512_AVX2 static inline TANH_BF16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_BF16_CR_AVX512_AVX512 static inline TANH_BF16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
TANH_BF16_CR_AVX512_AVX2 __m256i tanh_bf16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_BF16_CR_AVX512_AVX2 __m256 tanh_bf16_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

/* The low halves of eight lanes. */
TANH_BF16_CR_AVX512_AVX2 void tanh_bf16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TANH_BF16_CR_AVX512_AVX2 void tanh_bf16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.62e374p-1f); /* 0.69314158 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v3 = _mm256_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v16 = _mm256_set1_ps(0x1.48b464p-5f); /* 0.0401250795 */
    const __m256 v17 = _mm256_set1_ps(0x1.570fbep-3f); /* 0.167510495 */
    const __m256 v18 = _mm256_set1_ps(0x1.00057cp-1f); /* 0.500041842 */
    const __m256i v22 = _mm256_set1_epi32(127);
    const __m256 v28 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v31 = _mm256_set1_ps(0x1.0000f8p+1f); /* 2.00002956 */
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 16);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 16);
    const __m256 v7_0 = _mm256_castsi256_ps(v6_0);
    const __m256 v7_1 = _mm256_castsi256_ps(v6_1);
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_1);
    const __m256 v9_0 = _mm256_min_ps(v3, v8_0);
    const __m256 v9_1 = _mm256_min_ps(v3, v8_1);
    const __m256 v10_0 = _mm256_add_ps(v9_0, v9_0);
    const __m256 v10_1 = _mm256_add_ps(v9_1, v9_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v11, v2);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v11, v2);
    const __m256 v13_0 = _mm256_sub_ps(v2, v12_0);
    const __m256 v13_1 = _mm256_sub_ps(v2, v12_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v1, v13_0, v10_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v1, v13_1, v10_1);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v14_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v17, v14_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17, v14_1, v18);
    const __m256 v20_0 = _mm256_fmadd_ps(v15_0, v16, v19_0);
    const __m256 v20_1 = _mm256_fmadd_ps(v15_1, v16, v19_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v20_0, v15_0, v14_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v20_1, v15_1, v14_1);
    const __m256i v23_0 = tanh_bf16_cr_avx512_bits_f32_avx2(v12_0);
    const __m256i v23_1 = tanh_bf16_cr_avx512_bits_f32_avx2(v12_1);
    const __m256i v24_0 = _mm256_add_epi32(v22, v23_0);
    const __m256i v24_1 = _mm256_add_epi32(v22, v23_1);
    const __m256i v26_0 = _mm256_slli_epi32(v24_0, 23);
    const __m256i v26_1 = _mm256_slli_epi32(v24_1, 23);
    const __m256 v27_0 = _mm256_castsi256_ps(v26_0);
    const __m256 v27_1 = _mm256_castsi256_ps(v26_1);
    const __m256 v29_0 = _mm256_sub_ps(v27_0, v28);
    const __m256 v29_1 = _mm256_sub_ps(v27_1, v28);
    const __m256 v30_0 = _mm256_fmadd_ps(v21_0, v27_0, v29_0);
    const __m256 v30_1 = _mm256_fmadd_ps(v21_1, v27_1, v29_1);
    const __m256 v32_0 = _mm256_add_ps(v31, v30_0);
    const __m256 v32_1 = _mm256_add_ps(v31, v30_1);
    const __m256 v33_0 = _mm256_div_ps(v30_0, v32_0);
    const __m256 v33_1 = _mm256_div_ps(v30_1, v32_1);
    const __m256 v34_0 = tanh_bf16_cr_avx512_copysign_f32_avx2(v33_0, v7_0);
    const __m256 v34_1 = tanh_bf16_cr_avx512_copysign_f32_avx2(v33_1, v7_1);
    const __m256i v35_0 = tanh_bf16_cr_avx512_bits_f32_avx2(v34_0);
    const __m256i v35_1 = tanh_bf16_cr_avx512_bits_f32_avx2(v34_1);
    const __m256i v36_0 = _mm256_add_epi32(v0, v35_0);
    const __m256i v36_1 = _mm256_add_epi32(v0, v35_1);
    const __m256i v37_0 = _mm256_srai_epi32(v36_0, 16);
    const __m256i v37_1 = _mm256_srai_epi32(v36_1, 16);
    tanh_bf16_cr_avx512_store_u16_avx2(y, v37_0);
    tanh_bf16_cr_avx512_store_u16_avx2(y + 8, v37_1);
}

/* 8 elements. */
static TANH_BF16_CR_AVX512_AVX2_TARGET void tanh_bf16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(32768); /* 0x00008000 */
    const __m256 v1 = _mm256_set1_ps(0x1.62e374p-1f); /* 0.69314158 */
    const __m256 v2 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v3 = _mm256_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m256 v11 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v16 = _mm256_set1_ps(0x1.48b464p-5f); /* 0.0401250795 */
    const __m256 v17 = _mm256_set1_ps(0x1.570fbep-3f); /* 0.167510495 */
    const __m256 v18 = _mm256_set1_ps(0x1.00057cp-1f); /* 0.500041842 */
    const __m256i v22 = _mm256_set1_epi32(127);
    const __m256 v28 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v31 = _mm256_set1_ps(0x1.0000f8p+1f); /* 2.00002956 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 16);
    const __m256 v7 = _mm256_castsi256_ps(v6);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_min_ps(v3, v8);
    const __m256 v10 = _mm256_add_ps(v9, v9);
    const __m256 v12 = _mm256_fmadd_ps(v10, v11, v2);
    const __m256 v13 = _mm256_sub_ps(v2, v12);
    const __m256 v14 = _mm256_fmadd_ps(v1, v13, v10);
    const __m256 v15 = _mm256_mul_ps(v14, v14);
    const __m256 v19 = _mm256_fmadd_ps(v17, v14, v18);
    const __m256 v20 = _mm256_fmadd_ps(v15, v16, v19);
    const __m256 v21 = _mm256_fmadd_ps(v20, v15, v14);
    const __m256i v23 = tanh_bf16_cr_avx512_bits_f32_avx2(v12);
    const __m256i v24 = _mm256_add_epi32(v22, v23);
    const __m256i v26 = _mm256_slli_epi32(v24, 23);
    const __m256 v27 = _mm256_castsi256_ps(v26);
    const __m256 v29 = _mm256_sub_ps(v27, v28);
    const __m256 v30 = _mm256_fmadd_ps(v21, v27, v29);
    const __m256 v32 = _mm256_add_ps(v31, v30);
    const __m256 v33 = _mm256_div_ps(v30, v32);
    const __m256 v34 = tanh_bf16_cr_avx512_copysign_f32_avx2(v33, v7);
    const __m256i v35 = tanh_bf16_cr_avx512_bits_f32_avx2(v34);
    const __m256i v36 = _mm256_add_epi32(v0, v35);
    const __m256i v37 = _mm256_srai_epi32(v36, 16);
    tanh_bf16_cr_avx512_store_u16_avx2(y, v37);
}

static TANH_BF16_CR_AVX512_AVX2_TARGET void tanh_bf16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_bf16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tanh_bf16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        tanh_bf16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
TANH_BF16_CR_AVX512_AVX512 __m512i tanh_bf16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_BF16_CR_AVX512_AVX512 __m512 tanh_bf16_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
TANH_BF16_CR_AVX512_AVX512 void tanh_bf16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.62e374p-1f); /* 0.69314158 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v3 = _mm512_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m512 v11 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v16 = _mm512_set1_ps(0x1.48b464p-5f); /* 0.0401250795 */
    const __m512 v17 = _mm512_set1_ps(0x1.570fbep-3f); /* 0.167510495 */
    const __m512 v18 = _mm512_set1_ps(0x1.00057cp-1f); /* 0.500041842 */
    const __m512i v22 = _mm512_set1_epi32(127);
    const __m512 v28 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v31 = _mm512_set1_ps(0x1.0000f8p+1f); /* 2.00002956 */
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v4_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v4_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 16);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 16);
    const __m512i v6_2 = _mm512_slli_epi32(v4_2, 16);
    const __m512i v6_3 = _mm512_slli_epi32(v4_3, 16);
    const __m512 v7_0 = _mm512_castsi512_ps(v6_0);
    const __m512 v7_1 = _mm512_castsi512_ps(v6_1);
    const __m512 v7_2 = _mm512_castsi512_ps(v6_2);
    const __m512 v7_3 = _mm512_castsi512_ps(v6_3);
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9_0 = _mm512_min_ps(v3, v8_0);
    const __m512 v9_1 = _mm512_min_ps(v3, v8_1);
    const __m512 v9_2 = _mm512_min_ps(v3, v8_2);
    const __m512 v9_3 = _mm512_min_ps(v3, v8_3);
    const __m512 v10_0 = _mm512_add_ps(v9_0, v9_0);
    const __m512 v10_1 = _mm512_add_ps(v9_1, v9_1);
    const __m512 v10_2 = _mm512_add_ps(v9_2, v9_2);
    const __m512 v10_3 = _mm512_add_ps(v9_3, v9_3);
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v11, v2);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v11, v2);
    const __m512 v12_2 = _mm512_fmadd_ps(v10_2, v11, v2);
    const __m512 v12_3 = _mm512_fmadd_ps(v10_3, v11, v2);
    const __m512 v13_0 = _mm512_sub_ps(v2, v12_0);
    const __m512 v13_1 = _mm512_sub_ps(v2, v12_1);
    const __m512 v13_2 = _mm512_sub_ps(v2, v12_2);
    const __m512 v13_3 = _mm512_sub_ps(v2, v12_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v1, v13_0, v10_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v1, v13_1, v10_1);
    const __m512 v14_2 = _mm512_fmadd_ps(v1, v13_2, v10_2);
    const __m512 v14_3 = _mm512_fmadd_ps(v1, v13_3, v10_3);
    const __m512 v15_0 = _mm512_mul_ps(v14_0, v14_0);
    const __m512 v15_1 = _mm512_mul_ps(v14_1, v14_1);
    const __m512 v15_2 = _mm512_mul_ps(v14_2, v14_2);
    const __m512 v15_3 = _mm512_mul_ps(v14_3, v14_3);
    const __m512 v19_0 = _mm512_fmadd_ps(v17, v14_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17, v14_1, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v17, v14_2, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v17, v14_3, v18);
    const __m512 v20_0 = _mm512_fmadd_ps(v15_0, v16, v19_0);
    const __m512 v20_1 = _mm512_fmadd_ps(v15_1, v16, v19_1);
    const __m512 v20_2 = _mm512_fmadd_ps(v15_2, v16, v19_2);
    const __m512 v20_3 = _mm512_fmadd_ps(v15_3, v16, v19_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v20_0, v15_0, v14_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v20_1, v15_1, v14_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v20_2, v15_2, v14_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v20_3, v15_3, v14_3);
    const __m512i v23_0 = tanh_bf16_cr_avx512_bits_f32_avx512(v12_0);
    const __m512i v23_1 = tanh_bf16_cr_avx512_bits_f32_avx512(v12_1);
    const __m512i v23_2 = tanh_bf16_cr_avx512_bits_f32_avx512(v12_2);
    const __m512i v23_3 = tanh_bf16_cr_avx512_bits_f32_avx512(v12_3);
    const __m512i v24_0 = _mm512_add_epi32(v22, v23_0);
    const __m512i v24_1 = _mm512_add_epi32(v22, v23_1);
    const __m512i v24_2 = _mm512_add_epi32(v22, v23_2);
    const __m512i v24_3 = _mm512_add_epi32(v22, v23_3);
    const __m512i v26_0 = _mm512_slli_epi32(v24_0, 23);
    const __m512i v26_1 = _mm512_slli_epi32(v24_1, 23);
    const __m512i v26_2 = _mm512_slli_epi32(v24_2, 23);
    const __m512i v26_3 = _mm512_slli_epi32(v24_3, 23);
    const __m512 v27_0 = _mm512_castsi512_ps(v26_0);
    const __m512 v27_1 = _mm512_castsi512_ps(v26_1);
    const __m512 v27_2 = _mm512_castsi512_ps(v26_2);
    const __m512 v27_3 = _mm512_castsi512_ps(v26_3);
    const __m512 v29_0 = _mm512_sub_ps(v27_0, v28);
    const __m512 v29_1 = _mm512_sub_ps(v27_1, v28);
    const __m512 v29_2 = _mm512_sub_ps(v27_2, v28);
    const __m512 v29_3 = _mm512_sub_ps(v27_3, v28);
    const __m512 v30_0 = _mm512_fmadd_ps(v21_0, v27_0, v29_0);
    const __m512 v30_1 = _mm512_fmadd_ps(v21_1, v27_1, v29_1);
    const __m512 v30_2 = _mm512_fmadd_ps(v21_2, v27_2, v29_2);
    const __m512 v30_3 = _mm512_fmadd_ps(v21_3, v27_3, v29_3);
    const __m512 v32_0 = _mm512_add_ps(v31, v30_0);
    const __m512 v32_1 = _mm512_add_ps(v31, v30_1);
    const __m512 v32_2 = _mm512_add_ps(v31, v30_2);
    const __m512 v32_3 = _mm512_add_ps(v31, v30_3);
    const __m512 v33_0 = _mm512_div_ps(v30_0, v32_0);
    const __m512 v33_1 = _mm512_div_ps(v30_1, v32_1);
    const __m512 v33_2 = _mm512_div_ps(v30_2, v32_2);
    const __m512 v33_3 = _mm512_div_ps(v30_3, v32_3);
    const __m512 v34_0 = tanh_bf16_cr_avx512_copysign_f32_avx512(v33_0, v7_0);
    const __m512 v34_1 = tanh_bf16_cr_avx512_copysign_f32_avx512(v33_1, v7_1);
    const __m512 v34_2 = tanh_bf16_cr_avx512_copysign_f32_avx512(v33_2, v7_2);
    const __m512 v34_3 = tanh_bf16_cr_avx512_copysign_f32_avx512(v33_3, v7_3);
    const __m512i v35_0 = tanh_bf16_cr_avx512_bits_f32_avx512(v34_0);
    const __m512i v35_1 = tanh_bf16_cr_avx512_bits_f32_avx512(v34_1);
    const __m512i v35_2 = tanh_bf16_cr_avx512_bits_f32_avx512(v34_2);
    const __m512i v35_3 = tanh_bf16_cr_avx512_bits_f32_avx512(v34_3);
    const __m512i v36_0 = _mm512_add_epi32(v0, v35_0);
    const __m512i v36_1 = _mm512_add_epi32(v0, v35_1);
    const __m512i v36_2 = _mm512_add_epi32(v0, v35_2);
    const __m512i v36_3 = _mm512_add_epi32(v0, v35_3);
    const __m512i v37_0 = _mm512_srai_epi32(v36_0, 16);
    const __m512i v37_1 = _mm512_srai_epi32(v36_1, 16);
    const __m512i v37_2 = _mm512_srai_epi32(v36_2, 16);
    const __m512i v37_3 = _mm512_srai_epi32(v36_3, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v37_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v37_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v37_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v37_3));
}

/* 16 elements. */
static TANH_BF16_CR_AVX512_AVX512_TARGET void tanh_bf16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(32768); /* 0x00008000 */
    const __m512 v1 = _mm512_set1_ps(0x1.62e374p-1f); /* 0.69314158 */
    const __m512 v2 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v3 = _mm512_set1_ps(0x1.28p+3f); /* 9.25 */
    const __m512 v11 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v16 = _mm512_set1_ps(0x1.48b464p-5f); /* 0.0401250795 */
    const __m512 v17 = _mm512_set1_ps(0x1.570fbep-3f); /* 0.167510495 */
    const __m512 v18 = _mm512_set1_ps(0x1.00057cp-1f); /* 0.500041842 */
    const __m512i v22 = _mm512_set1_epi32(127);
    const __m512 v28 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v31 = _mm512_set1_ps(0x1.0000f8p+1f); /* 2.00002956 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 16);
    const __m512 v7 = _mm512_castsi512_ps(v6);
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_min_ps(v3, v8);
    const __m512 v10 = _mm512_add_ps(v9, v9);
    const __m512 v12 = _mm512_fmadd_ps(v10, v11, v2);
    const __m512 v13 = _mm512_sub_ps(v2, v12);
    const __m512 v14 = _mm512_fmadd_ps(v1, v13, v10);
    const __m512 v15 = _mm512_mul_ps(v14, v14);
    const __m512 v19 = _mm512_fmadd_ps(v17, v14, v18);
    const __m512 v20 = _mm512_fmadd_ps(v15, v16, v19);
    const __m512 v21 = _mm512_fmadd_ps(v20, v15, v14);
    const __m512i v23 = tanh_bf16_cr_avx512_bits_f32_avx512(v12);
    const __m512i v24 = _mm512_add_epi32(v22, v23);
    const __m512i v26 = _mm512_slli_epi32(v24, 23);
    const __m512 v27 = _mm512_castsi512_ps(v26);
    const __m512 v29 = _mm512_sub_ps(v27, v28);
    const __m512 v30 = _mm512_fmadd_ps(v21, v27, v29);
    const __m512 v32 = _mm512_add_ps(v31, v30);
    const __m512 v33 = _mm512_div_ps(v30, v32);
    const __m512 v34 = tanh_bf16_cr_avx512_copysign_f32_avx512(v33, v7);
    const __m512i v35 = tanh_bf16_cr_avx512_bits_f32_avx512(v34);
    const __m512i v36 = _mm512_add_epi32(v0, v35);
    const __m512i v37 = _mm512_srai_epi32(v36, 16);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v37));
}

static TANH_BF16_CR_AVX512_AVX512_TARGET void tanh_bf16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        tanh_bf16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tanh_bf16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        tanh_bf16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_BF16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_bf16_cr_avx512_level(void) {
#if defined(TANH_BF16_CR_AVX512_FORCE_ISA)
    return TANH_BF16_CR_AVX512_FORCE_ISA;
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

uint16_t tanh_bf16_cr_avx512(uint16_t x) {
    return tanh_bf16_cr_avx512_element(x);
}

void tanh_bf16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_bf16_cr_avx512_level();
    if (level == 2) {
        tanh_bf16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_bf16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_bf16_cr_avx512_array_portable(x, y, n);
}
