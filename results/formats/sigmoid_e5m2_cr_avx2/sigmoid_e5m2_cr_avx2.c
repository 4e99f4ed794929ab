/* sigmoid_e5m2_cr_avx2: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), e5m2
 *   domain       every input
 *   max error    0.499350 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-3 (-0.125, encoding 0xb0)
 *   result there 0x1p-1 (0.5, encoding 0x38)
 *   mean error   0.067269 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6d0c22b36c77592d9f665bb71dfc6418
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/sigmoid_e5m2_avx2.db
 *                time: 0.4223 ns/element as avx2 code (inputs mean)
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
#include "sigmoid_e5m2_cr_avx2.h"

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

static inline int32_t sigmoid_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sigmoid_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float sigmoid_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = sigmoid_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return sigmoid_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sigmoid_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sigmoid_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t sigmoid_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)sigmoid_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = sigmoid_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t sigmoid_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static const int32_t sigmoid_e5m2_cr_avx2_table0[16] = {
    1065353341, 1065064010, 1064843397, 1064697721,
    1064633764, 1064658923, 1064781263, 1065009580,
    1065353341, 1065064010, 1064843397, 1064697721,
    1064633764, 1064658923, 1064781263, 1065009580,
}; /* repeated to fill a register */

static inline uint8_t sigmoid_e5m2_cr_avx2_element(uint8_t x) {
    const float v0 = -0x1.ap+6f; /* -104 */
    const float v1 = 0x1p+6f; /* 64 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 8;
    const int32_t v4 = sigmoid_e5m2_cr_avx2_shl_i32(v2, v3);
    const float v5 = sigmoid_e5m2_cr_avx2_fromhalf_f32(v4);
    const float v6 = v1 < v5 ? v1 : v5;
    const float v7 = v0 > v6 ? v0 : v6;
    const float v8 = 0x1.0e2aa8p-32f; /* 2.45715115e-10 */
    const float v9 = 0x1.172302p-24f; /* 6.4991589e-08 */
    const float v10 = sigmoid_e5m2_cr_avx2_fma_f32(v7, v8, v9);
    const float v11 = -0x1.715476p+0f; /* -1.44269502 */
    const float v12 = 0x1p-40f; /* 9.09494702e-13 */
    const float v13 = sigmoid_e5m2_cr_avx2_fma_f32(v7, v11, v12);
    const float v14 = 0x1.8p+20f; /* 1572864 */
    const float v15 = v13 + v14;
    const int32_t v16 = sigmoid_e5m2_cr_avx2_bits_f32(v15);
    const int32_t v17 = sigmoid_e5m2_cr_avx2_table0[(uint32_t)v16 & (8u - 1)];
    const int32_t v18 = 20;
    const int32_t v19 = sigmoid_e5m2_cr_avx2_shl_i32(v16, v18);
    const int32_t v20 = (int32_t)((uint32_t)v17 + (uint32_t)v19);
    const int32_t v21 = -201326593; /* 0xf3ffffff */
    const int32_t v22 = (int32_t)((uint32_t)v20 + (uint32_t)v21);
    const float v23 = sigmoid_e5m2_cr_avx2_frombits_f32(v22);
    const float v24 = 0x1.bca2e4p-1f; /* 0.868430257 */
    const float v25 = 0x1.226f2cp-28f; /* 4.22637481e-09 */
    const float v26 = sigmoid_e5m2_cr_avx2_fma_f32(v10, v24, v25);
    const float v27 = v23 + v26;
    const float v28 = v10 / v27;
    const int32_t v29 = sigmoid_e5m2_cr_avx2_tohalf_f32(v28);
    const int32_t v30 = sigmoid_e5m2_cr_avx2_lshr_i32(v29, v3);
    const int32_t r0 = v30;
    return (uint8_t)r0;
}

static void sigmoid_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SIGMOID_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_E5M2_CR_AVX2_AVX2 static inline SIGMOID_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_E5M2_CR_AVX2_AVX512 static inline SIGMOID_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SIGMOID_E5M2_CR_AVX2_AVX2 __m256 sigmoid_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SIGMOID_E5M2_CR_AVX2_AVX2 __m256i sigmoid_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

SIGMOID_E5M2_CR_AVX2_AVX2 __m256i sigmoid_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SIGMOID_E5M2_CR_AVX2_AVX2 __m256i sigmoid_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return sigmoid_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(sigmoid_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
SIGMOID_E5M2_CR_AVX2_AVX2 void sigmoid_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIGMOID_E5M2_CR_AVX2_AVX2 void sigmoid_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v1 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v8 = _mm256_set1_ps(0x1.0e2aa8p-32f); /* 2.45715115e-10 */
    const __m256 v9 = _mm256_set1_ps(0x1.172302p-24f); /* 6.4991589e-08 */
    const __m256 v11 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v14 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256i v21 = _mm256_set1_epi32(-201326593); /* 0xf3ffffff */
    const __m256 v24 = _mm256_set1_ps(0x1.bca2e4p-1f); /* 0.868430257 */
    const __m256 v25 = _mm256_set1_ps(0x1.226f2cp-28f); /* 4.22637481e-09 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(sigmoid_e5m2_cr_avx2_table0));
    const __m256i v2_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 8);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 8);
    const __m256 v5_0 = sigmoid_e5m2_cr_avx2_fromhalf_f32_avx2(v4_0);
    const __m256 v5_1 = sigmoid_e5m2_cr_avx2_fromhalf_f32_avx2(v4_1);
    const __m256 v6_0 = _mm256_min_ps(v1, v5_0);
    const __m256 v6_1 = _mm256_min_ps(v1, v5_1);
    const __m256 v7_0 = _mm256_max_ps(v0, v6_0);
    const __m256 v7_1 = _mm256_max_ps(v0, v6_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v7_0, v8, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v7_1, v8, v9);
    const __m256 v13_0 = _mm256_fmadd_ps(v7_0, v11, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v7_1, v11, v12);
    const __m256 v15_0 = _mm256_add_ps(v13_0, v14);
    const __m256 v15_1 = _mm256_add_ps(v13_1, v14);
    const __m256i v16_0 = sigmoid_e5m2_cr_avx2_bits_f32_avx2(v15_0);
    const __m256i v16_1 = sigmoid_e5m2_cr_avx2_bits_f32_avx2(v15_1);
    const __m256i v17_0 = _mm256_permutevar8x32_epi32(t0_0, v16_0);
    const __m256i v17_1 = _mm256_permutevar8x32_epi32(t0_0, v16_1);
    const __m256i v19_0 = _mm256_slli_epi32(v16_0, 20);
    const __m256i v19_1 = _mm256_slli_epi32(v16_1, 20);
    const __m256i v20_0 = _mm256_add_epi32(v17_0, v19_0);
    const __m256i v20_1 = _mm256_add_epi32(v17_1, v19_1);
    const __m256i v22_0 = _mm256_add_epi32(v20_0, v21);
    const __m256i v22_1 = _mm256_add_epi32(v20_1, v21);
    const __m256 v23_0 = _mm256_castsi256_ps(v22_0);
    const __m256 v23_1 = _mm256_castsi256_ps(v22_1);
    const __m256 v26_0 = _mm256_fmadd_ps(v10_0, v24, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v10_1, v24, v25);
    const __m256 v27_0 = _mm256_add_ps(v23_0, v26_0);
    const __m256 v27_1 = _mm256_add_ps(v23_1, v26_1);
    const __m256 v28_0 = _mm256_div_ps(v10_0, v27_0);
    const __m256 v28_1 = _mm256_div_ps(v10_1, v27_1);
    const __m256i v29_0 = sigmoid_e5m2_cr_avx2_tohalf_total_f32_avx2(v28_0);
    const __m256i v29_1 = sigmoid_e5m2_cr_avx2_tohalf_total_f32_avx2(v28_1);
    const __m256i v30_0 = _mm256_srli_epi32(v29_0, 8);
    const __m256i v30_1 = _mm256_srli_epi32(v29_1, 8);
    sigmoid_e5m2_cr_avx2_store_u8_avx2(y, v30_0);
    sigmoid_e5m2_cr_avx2_store_u8_avx2(y + 8, v30_1);
}

/* 8 elements. */
static SIGMOID_E5M2_CR_AVX2_AVX2_TARGET void sigmoid_e5m2_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v1 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v8 = _mm256_set1_ps(0x1.0e2aa8p-32f); /* 2.45715115e-10 */
    const __m256 v9 = _mm256_set1_ps(0x1.172302p-24f); /* 6.4991589e-08 */
    const __m256 v11 = _mm256_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m256 v12 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v14 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256i v21 = _mm256_set1_epi32(-201326593); /* 0xf3ffffff */
    const __m256 v24 = _mm256_set1_ps(0x1.bca2e4p-1f); /* 0.868430257 */
    const __m256 v25 = _mm256_set1_ps(0x1.226f2cp-28f); /* 4.22637481e-09 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(sigmoid_e5m2_cr_avx2_table0));
    const __m256i v2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 8);
    const __m256 v5 = sigmoid_e5m2_cr_avx2_fromhalf_f32_avx2(v4);
    const __m256 v6 = _mm256_min_ps(v1, v5);
    const __m256 v7 = _mm256_max_ps(v0, v6);
    const __m256 v10 = _mm256_fmadd_ps(v7, v8, v9);
    const __m256 v13 = _mm256_fmadd_ps(v7, v11, v12);
    const __m256 v15 = _mm256_add_ps(v13, v14);
    const __m256i v16 = sigmoid_e5m2_cr_avx2_bits_f32_avx2(v15);
    const __m256i v17 = _mm256_permutevar8x32_epi32(t0_0, v16);
    const __m256i v19 = _mm256_slli_epi32(v16, 20);
    const __m256i v20 = _mm256_add_epi32(v17, v19);
    const __m256i v22 = _mm256_add_epi32(v20, v21);
    const __m256 v23 = _mm256_castsi256_ps(v22);
    const __m256 v26 = _mm256_fmadd_ps(v10, v24, v25);
    const __m256 v27 = _mm256_add_ps(v23, v26);
    const __m256 v28 = _mm256_div_ps(v10, v27);
    const __m256i v29 = sigmoid_e5m2_cr_avx2_tohalf_total_f32_avx2(v28);
    const __m256i v30 = _mm256_srli_epi32(v29, 8);
    sigmoid_e5m2_cr_avx2_store_u8_avx2(y, v30);
}

static SIGMOID_E5M2_CR_AVX2_AVX2_TARGET void sigmoid_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_e5m2_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sigmoid_e5m2_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        sigmoid_e5m2_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIGMOID_E5M2_CR_AVX2_AVX512 __m512i sigmoid_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SIGMOID_E5M2_CR_AVX2_AVX512 __m512i sigmoid_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SIGMOID_E5M2_CR_AVX2_AVX512 __m512i sigmoid_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return sigmoid_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(sigmoid_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIGMOID_E5M2_CR_AVX2_AVX512 void sigmoid_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v1 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v8 = _mm512_set1_ps(0x1.0e2aa8p-32f); /* 2.45715115e-10 */
    const __m512 v9 = _mm512_set1_ps(0x1.172302p-24f); /* 6.4991589e-08 */
    const __m512 v11 = _mm512_set1_ps(-0x1.715476p+0f); /* -1.44269502 */
    const __m512 v12 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v14 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512i v21 = _mm512_set1_epi32(-201326593); /* 0xf3ffffff */
    const __m512 v24 = _mm512_set1_ps(0x1.bca2e4p-1f); /* 0.868430257 */
    const __m512 v25 = _mm512_set1_ps(0x1.226f2cp-28f); /* 4.22637481e-09 */
    const __m512i t0_0 = _mm512_loadu_si512(sigmoid_e5m2_cr_avx2_table0);
    const __m512i v2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 8);
    const __m512 v5 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4));
    const __m512 v6 = _mm512_min_ps(v1, v5);
    const __m512 v7 = _mm512_max_ps(v0, v6);
    const __m512 v10 = _mm512_fmadd_ps(v7, v8, v9);
    const __m512 v13 = _mm512_fmadd_ps(v7, v11, v12);
    const __m512 v15 = _mm512_add_ps(v13, v14);
    const __m512i v16 = sigmoid_e5m2_cr_avx2_bits_f32_avx512(v15);
    const __m512i v17 = _mm512_permutexvar_epi32(v16, t0_0);
    const __m512i v19 = _mm512_slli_epi32(v16, 20);
    const __m512i v20 = _mm512_add_epi32(v17, v19);
    const __m512i v22 = _mm512_add_epi32(v20, v21);
    const __m512 v23 = _mm512_castsi512_ps(v22);
    const __m512 v26 = _mm512_fmadd_ps(v10, v24, v25);
    const __m512 v27 = _mm512_add_ps(v23, v26);
    const __m512 v28 = _mm512_div_ps(v10, v27);
    const __m512i v29 = sigmoid_e5m2_cr_avx2_tohalf_total_f32_avx512(v28);
    const __m512i v30 = _mm512_srli_epi32(v29, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v30));
}

static SIGMOID_E5M2_CR_AVX2_AVX512_TARGET void sigmoid_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sigmoid_e5m2_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        sigmoid_e5m2_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_e5m2_cr_avx2_level(void) {
#if defined(SIGMOID_E5M2_CR_AVX2_FORCE_ISA)
    return SIGMOID_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t sigmoid_e5m2_cr_avx2(uint8_t x) {
    return sigmoid_e5m2_cr_avx2_element(x);
}

void sigmoid_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_e5m2_cr_avx2_level();
    if (level == 2) {
        sigmoid_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_e5m2_cr_avx2_array_portable(x, y, n);
}
