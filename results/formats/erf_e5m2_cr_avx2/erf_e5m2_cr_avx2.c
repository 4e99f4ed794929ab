/* erf_e5m2_cr_avx2: erf
 *
 *   target       erf, erf x, e5m2
 *   domain       every input
 *   max error    0.492354 ulp, proven: all 256 inputs visited
 *   worst input  -0x1p-4 (-0.0625, encoding 0xac)
 *   result there -0x1.4p-4 (-0.078125, encoding 0xad)
 *   mean error   0.147001 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           15b684384b0300189d85b0989a362588
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_e5m2_avx2.db
 *                time: 0.5632 ns/element as avx2 code (inputs mean)
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
#include "erf_e5m2_cr_avx2.h"

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

static inline int32_t erf_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float erf_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float erf_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = erf_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return erf_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float erf_e5m2_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t erf_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float erf_e5m2_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = erf_e5m2_cr_avx2_bits_f32(y) & INT32_MIN;
    return erf_e5m2_cr_avx2_frombits_f32((erf_e5m2_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t erf_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)erf_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = erf_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t erf_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t erf_e5m2_cr_avx2_element(uint8_t x) {
    const float v0 = 0x1.01e222p+0f; /* 1.00735676 */
    const float v1 = 0x1.0179dcp+0f; /* 1.00576568 */
    const float v2 = INFINITY;
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 8;
    const int32_t v5 = erf_e5m2_cr_avx2_shl_i32(v3, v4);
    const float v6 = erf_e5m2_cr_avx2_fromhalf_f32(v5);
    const float v7 = erf_e5m2_cr_avx2_abs_f32(v6);
    const float v8 = v2 < v7 ? v2 : v7;
    const float v9 = 0x1.8121p-4f; /* 0.0940256119 */
    const float v10 = 0x1.1e2cc2p-3f; /* 0.139733806 */
    const float v11 = erf_e5m2_cr_avx2_fma_f32(v8, v9, v10);
    const float v12 = 0x1.ffe62p-1f; /* 0.999802589 */
    const float v13 = erf_e5m2_cr_avx2_fma_f32(v11, v8, v12);
    const float v14 = v13 * v13;
    const float v15 = v14 * v14;
    const float v16 = v15 * v15;
    const float v17 = v1 / v16;
    const float v18 = v0 - v17;
    const float v19 = erf_e5m2_cr_avx2_copysign_f32(v18, v6);
    const int32_t v20 = erf_e5m2_cr_avx2_tohalf_f32(v19);
    const int32_t v21 = 128;
    const int32_t v22 = (int32_t)((uint32_t)v20 + (uint32_t)v21);
    const int32_t v23 = erf_e5m2_cr_avx2_lshr_i32(v22, v4);
    const int32_t r0 = v23;
    return (uint8_t)r0;
}

static void erf_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ERF_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_E5M2_CR_AVX2_AVX2 static inline ERF_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ERF_E5M2_CR_AVX2_AVX512 static inline ERF_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ERF_E5M2_CR_AVX2_AVX2 __m256 erf_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_E5M2_CR_AVX2_AVX2 __m256 erf_e5m2_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

ERF_E5M2_CR_AVX2_AVX2 __m256i erf_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ERF_E5M2_CR_AVX2_AVX2 __m256i erf_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

ERF_E5M2_CR_AVX2_AVX2 __m256i erf_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return erf_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(erf_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
ERF_E5M2_CR_AVX2_AVX2 void erf_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
ERF_E5M2_CR_AVX2_AVX2 void erf_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.01e222p+0f); /* 1.00735676 */
    const __m256 v1 = _mm256_set1_ps(0x1.0179dcp+0f); /* 1.00576568 */
    const __m256 v2 = _mm256_set1_ps(INFINITY);
    const __m256 v9 = _mm256_set1_ps(0x1.8121p-4f); /* 0.0940256119 */
    const __m256 v10 = _mm256_set1_ps(0x1.1e2cc2p-3f); /* 0.139733806 */
    const __m256 v12 = _mm256_set1_ps(0x1.ffe62p-1f); /* 0.999802589 */
    const __m256i v21 = _mm256_set1_epi32(128);
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 8);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 8);
    const __m256 v6_0 = erf_e5m2_cr_avx2_fromhalf_f32_avx2(v5_0);
    const __m256 v6_1 = erf_e5m2_cr_avx2_fromhalf_f32_avx2(v5_1);
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256 v8_0 = _mm256_min_ps(v2, v7_0);
    const __m256 v8_1 = _mm256_min_ps(v2, v7_1);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v9, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v9, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v8_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v8_1, v12);
    const __m256 v14_0 = _mm256_mul_ps(v13_0, v13_0);
    const __m256 v14_1 = _mm256_mul_ps(v13_1, v13_1);
    const __m256 v15_0 = _mm256_mul_ps(v14_0, v14_0);
    const __m256 v15_1 = _mm256_mul_ps(v14_1, v14_1);
    const __m256 v16_0 = _mm256_mul_ps(v15_0, v15_0);
    const __m256 v16_1 = _mm256_mul_ps(v15_1, v15_1);
    const __m256 v17_0 = _mm256_div_ps(v1, v16_0);
    const __m256 v17_1 = _mm256_div_ps(v1, v16_1);
    const __m256 v18_0 = _mm256_sub_ps(v0, v17_0);
    const __m256 v18_1 = _mm256_sub_ps(v0, v17_1);
    const __m256 v19_0 = erf_e5m2_cr_avx2_copysign_f32_avx2(v18_0, v6_0);
    const __m256 v19_1 = erf_e5m2_cr_avx2_copysign_f32_avx2(v18_1, v6_1);
    const __m256i v20_0 = erf_e5m2_cr_avx2_tohalf_total_f32_avx2(v19_0);
    const __m256i v20_1 = erf_e5m2_cr_avx2_tohalf_total_f32_avx2(v19_1);
    const __m256i v22_0 = _mm256_add_epi32(v20_0, v21);
    const __m256i v22_1 = _mm256_add_epi32(v20_1, v21);
    const __m256i v23_0 = _mm256_srli_epi32(v22_0, 8);
    const __m256i v23_1 = _mm256_srli_epi32(v22_1, 8);
    erf_e5m2_cr_avx2_store_u8_avx2(y, v23_0);
    erf_e5m2_cr_avx2_store_u8_avx2(y + 8, v23_1);
}

/* 8 elements. */
static ERF_E5M2_CR_AVX2_AVX2_TARGET void erf_e5m2_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.01e222p+0f); /* 1.00735676 */
    const __m256 v1 = _mm256_set1_ps(0x1.0179dcp+0f); /* 1.00576568 */
    const __m256 v2 = _mm256_set1_ps(INFINITY);
    const __m256 v9 = _mm256_set1_ps(0x1.8121p-4f); /* 0.0940256119 */
    const __m256 v10 = _mm256_set1_ps(0x1.1e2cc2p-3f); /* 0.139733806 */
    const __m256 v12 = _mm256_set1_ps(0x1.ffe62p-1f); /* 0.999802589 */
    const __m256i v21 = _mm256_set1_epi32(128);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 8);
    const __m256 v6 = erf_e5m2_cr_avx2_fromhalf_f32_avx2(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v8 = _mm256_min_ps(v2, v7);
    const __m256 v11 = _mm256_fmadd_ps(v8, v9, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v8, v12);
    const __m256 v14 = _mm256_mul_ps(v13, v13);
    const __m256 v15 = _mm256_mul_ps(v14, v14);
    const __m256 v16 = _mm256_mul_ps(v15, v15);
    const __m256 v17 = _mm256_div_ps(v1, v16);
    const __m256 v18 = _mm256_sub_ps(v0, v17);
    const __m256 v19 = erf_e5m2_cr_avx2_copysign_f32_avx2(v18, v6);
    const __m256i v20 = erf_e5m2_cr_avx2_tohalf_total_f32_avx2(v19);
    const __m256i v22 = _mm256_add_epi32(v20, v21);
    const __m256i v23 = _mm256_srli_epi32(v22, 8);
    erf_e5m2_cr_avx2_store_u8_avx2(y, v23);
}

static ERF_E5M2_CR_AVX2_AVX2_TARGET void erf_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_e5m2_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        erf_e5m2_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        erf_e5m2_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_E5M2_CR_AVX2_AVX512 __m512 erf_e5m2_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

ERF_E5M2_CR_AVX2_AVX512 __m512i erf_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
ERF_E5M2_CR_AVX2_AVX512 __m512i erf_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

ERF_E5M2_CR_AVX2_AVX512 __m512i erf_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return erf_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(erf_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ERF_E5M2_CR_AVX2_AVX512 void erf_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.01e222p+0f); /* 1.00735676 */
    const __m512 v1 = _mm512_set1_ps(0x1.0179dcp+0f); /* 1.00576568 */
    const __m512 v2 = _mm512_set1_ps(INFINITY);
    const __m512 v9 = _mm512_set1_ps(0x1.8121p-4f); /* 0.0940256119 */
    const __m512 v10 = _mm512_set1_ps(0x1.1e2cc2p-3f); /* 0.139733806 */
    const __m512 v12 = _mm512_set1_ps(0x1.ffe62p-1f); /* 0.999802589 */
    const __m512i v21 = _mm512_set1_epi32(128);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 8);
    const __m512 v6 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5));
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_min_ps(v2, v7);
    const __m512 v11 = _mm512_fmadd_ps(v8, v9, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v8, v12);
    const __m512 v14 = _mm512_mul_ps(v13, v13);
    const __m512 v15 = _mm512_mul_ps(v14, v14);
    const __m512 v16 = _mm512_mul_ps(v15, v15);
    const __m512 v17 = _mm512_div_ps(v1, v16);
    const __m512 v18 = _mm512_sub_ps(v0, v17);
    const __m512 v19 = erf_e5m2_cr_avx2_copysign_f32_avx512(v18, v6);
    const __m512i v20 = erf_e5m2_cr_avx2_tohalf_total_f32_avx512(v19);
    const __m512i v22 = _mm512_add_epi32(v20, v21);
    const __m512i v23 = _mm512_srli_epi32(v22, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v23));
}

static ERF_E5M2_CR_AVX2_AVX512_TARGET void erf_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        erf_e5m2_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        erf_e5m2_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_e5m2_cr_avx2_level(void) {
#if defined(ERF_E5M2_CR_AVX2_FORCE_ISA)
    return ERF_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t erf_e5m2_cr_avx2(uint8_t x) {
    return erf_e5m2_cr_avx2_element(x);
}

void erf_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_e5m2_cr_avx2_level();
    if (level == 2) {
        erf_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    erf_e5m2_cr_avx2_array_portable(x, y, n);
}
