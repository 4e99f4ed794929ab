/* tanh_e5m2_cr_avx2: tanh
 *
 *   target       tanh, tanh x, e5m2
 *   domain       every input
 *   max error    0.468996 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.cp+0 (-1.75, encoding 0xbf)
 *   result there -0x1p+0 (-1, encoding 0xbc)
 *   mean error   0.032042 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6111f4459d5a4a343eef42601edfb536
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/tanh_e5m2_avx2.db
 *                time: 0.3745 ns/element as avx2 code (inputs mean)
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
#include "tanh_e5m2_cr_avx2.h"

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

static inline int32_t tanh_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float tanh_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float tanh_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = tanh_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return tanh_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float tanh_e5m2_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tanh_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t tanh_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tanh_e5m2_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = tanh_e5m2_cr_avx2_bits_f32(y) & INT32_MIN;
    return tanh_e5m2_cr_avx2_frombits_f32((tanh_e5m2_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t tanh_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)tanh_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = tanh_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t tanh_e5m2_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline uint8_t tanh_e5m2_cr_avx2_element(uint8_t x) {
    const float v0 = 0x1.b7c4f6p+0f; /* 1.71784914 */
    const float v1 = -0x1.62e432p-1f; /* -0.693147242 */
    const float v2 = -0x1.62e432p-41f; /* -6.30413744e-13 */
    const float v3 = 0x1.40086ap+3f; /* 10.0010271 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 8;
    const int32_t v6 = tanh_e5m2_cr_avx2_shl_i32(v4, v5);
    const float v7 = tanh_e5m2_cr_avx2_fromhalf_f32(v6);
    const float v8 = tanh_e5m2_cr_avx2_abs_f32(v7);
    const float v9 = v3 < v8 ? v3 : v8;
    const float v10 = tanh_e5m2_cr_avx2_fma_f32(v1, v2, v9);
    const float v11 = 0x1.6738e2p-1f; /* 0.701605856 */
    const float v12 = tanh_e5m2_cr_avx2_fma_f32(v0, v10, v11);
    const float v13 = v10 * v10;
    const float v14 = tanh_e5m2_cr_avx2_fma_f32(v12, v13, v10);
    const float v15 = -0x1.4bd25p-2f; /* -0.324044466 */
    const float v16 = 0x1.f591e2p-1f; /* 0.979628623 */
    const float v17 = tanh_e5m2_cr_avx2_fma_f32(v15, v13, v16);
    const float v18 = v17 + v14;
    const float v19 = v14 / v18;
    const float v20 = tanh_e5m2_cr_avx2_copysign_f32(v19, v7);
    const int32_t v21 = tanh_e5m2_cr_avx2_tohalf_f32(v20);
    const int32_t v22 = tanh_e5m2_cr_avx2_ashr_i32(v21, v5);
    const int32_t r0 = v22;
    return (uint8_t)r0;
}

static void tanh_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define TANH_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_E5M2_CR_AVX2_AVX2 static inline TANH_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TANH_E5M2_CR_AVX2_AVX512 static inline TANH_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
TANH_E5M2_CR_AVX2_AVX2 __m256 tanh_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_E5M2_CR_AVX2_AVX2 __m256 tanh_e5m2_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

TANH_E5M2_CR_AVX2_AVX2 __m256i tanh_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TANH_E5M2_CR_AVX2_AVX2 __m256i tanh_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

TANH_E5M2_CR_AVX2_AVX2 __m256i tanh_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return tanh_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(tanh_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
TANH_E5M2_CR_AVX2_AVX2 void tanh_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
TANH_E5M2_CR_AVX2_AVX2 void tanh_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.b7c4f6p+0f); /* 1.71784914 */
    const __m256 v1 = _mm256_set1_ps(-0x1.62e432p-1f); /* -0.693147242 */
    const __m256 v2 = _mm256_set1_ps(-0x1.62e432p-41f); /* -6.30413744e-13 */
    const __m256 v3 = _mm256_set1_ps(0x1.40086ap+3f); /* 10.0010271 */
    const __m256 v11 = _mm256_set1_ps(0x1.6738e2p-1f); /* 0.701605856 */
    const __m256 v15 = _mm256_set1_ps(-0x1.4bd25p-2f); /* -0.324044466 */
    const __m256 v16 = _mm256_set1_ps(0x1.f591e2p-1f); /* 0.979628623 */
    const __m256i v4_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 8);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 8);
    const __m256 v7_0 = tanh_e5m2_cr_avx2_fromhalf_f32_avx2(v6_0);
    const __m256 v7_1 = tanh_e5m2_cr_avx2_fromhalf_f32_avx2(v6_1);
    const __m256 v8_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_0);
    const __m256 v8_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7_1);
    const __m256 v9_0 = _mm256_min_ps(v3, v8_0);
    const __m256 v9_1 = _mm256_min_ps(v3, v8_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v1, v2, v9_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v1, v2, v9_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v0, v10_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v0, v10_1, v11);
    const __m256 v13_0 = _mm256_mul_ps(v10_0, v10_0);
    const __m256 v13_1 = _mm256_mul_ps(v10_1, v10_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v13_0, v10_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v13_1, v10_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v15, v13_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15, v13_1, v16);
    const __m256 v18_0 = _mm256_add_ps(v17_0, v14_0);
    const __m256 v18_1 = _mm256_add_ps(v17_1, v14_1);
    const __m256 v19_0 = _mm256_div_ps(v14_0, v18_0);
    const __m256 v19_1 = _mm256_div_ps(v14_1, v18_1);
    const __m256 v20_0 = tanh_e5m2_cr_avx2_copysign_f32_avx2(v19_0, v7_0);
    const __m256 v20_1 = tanh_e5m2_cr_avx2_copysign_f32_avx2(v19_1, v7_1);
    const __m256i v21_0 = tanh_e5m2_cr_avx2_tohalf_total_f32_avx2(v20_0);
    const __m256i v21_1 = tanh_e5m2_cr_avx2_tohalf_total_f32_avx2(v20_1);
    const __m256i v22_0 = _mm256_srai_epi32(v21_0, 8);
    const __m256i v22_1 = _mm256_srai_epi32(v21_1, 8);
    tanh_e5m2_cr_avx2_store_u8_avx2(y, v22_0);
    tanh_e5m2_cr_avx2_store_u8_avx2(y + 8, v22_1);
}

/* 8 elements. */
static TANH_E5M2_CR_AVX2_AVX2_TARGET void tanh_e5m2_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.b7c4f6p+0f); /* 1.71784914 */
    const __m256 v1 = _mm256_set1_ps(-0x1.62e432p-1f); /* -0.693147242 */
    const __m256 v2 = _mm256_set1_ps(-0x1.62e432p-41f); /* -6.30413744e-13 */
    const __m256 v3 = _mm256_set1_ps(0x1.40086ap+3f); /* 10.0010271 */
    const __m256 v11 = _mm256_set1_ps(0x1.6738e2p-1f); /* 0.701605856 */
    const __m256 v15 = _mm256_set1_ps(-0x1.4bd25p-2f); /* -0.324044466 */
    const __m256 v16 = _mm256_set1_ps(0x1.f591e2p-1f); /* 0.979628623 */
    const __m256i v4 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 8);
    const __m256 v7 = tanh_e5m2_cr_avx2_fromhalf_f32_avx2(v6);
    const __m256 v8 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v7);
    const __m256 v9 = _mm256_min_ps(v3, v8);
    const __m256 v10 = _mm256_fmadd_ps(v1, v2, v9);
    const __m256 v12 = _mm256_fmadd_ps(v0, v10, v11);
    const __m256 v13 = _mm256_mul_ps(v10, v10);
    const __m256 v14 = _mm256_fmadd_ps(v12, v13, v10);
    const __m256 v17 = _mm256_fmadd_ps(v15, v13, v16);
    const __m256 v18 = _mm256_add_ps(v17, v14);
    const __m256 v19 = _mm256_div_ps(v14, v18);
    const __m256 v20 = tanh_e5m2_cr_avx2_copysign_f32_avx2(v19, v7);
    const __m256i v21 = tanh_e5m2_cr_avx2_tohalf_total_f32_avx2(v20);
    const __m256i v22 = _mm256_srai_epi32(v21, 8);
    tanh_e5m2_cr_avx2_store_u8_avx2(y, v22);
}

static TANH_E5M2_CR_AVX2_AVX2_TARGET void tanh_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_e5m2_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        tanh_e5m2_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        tanh_e5m2_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
TANH_E5M2_CR_AVX2_AVX512 __m512 tanh_e5m2_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

TANH_E5M2_CR_AVX2_AVX512 __m512i tanh_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
TANH_E5M2_CR_AVX2_AVX512 __m512i tanh_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

TANH_E5M2_CR_AVX2_AVX512 __m512i tanh_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return tanh_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(tanh_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TANH_E5M2_CR_AVX2_AVX512 void tanh_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.b7c4f6p+0f); /* 1.71784914 */
    const __m512 v1 = _mm512_set1_ps(-0x1.62e432p-1f); /* -0.693147242 */
    const __m512 v2 = _mm512_set1_ps(-0x1.62e432p-41f); /* -6.30413744e-13 */
    const __m512 v3 = _mm512_set1_ps(0x1.40086ap+3f); /* 10.0010271 */
    const __m512 v11 = _mm512_set1_ps(0x1.6738e2p-1f); /* 0.701605856 */
    const __m512 v15 = _mm512_set1_ps(-0x1.4bd25p-2f); /* -0.324044466 */
    const __m512 v16 = _mm512_set1_ps(0x1.f591e2p-1f); /* 0.979628623 */
    const __m512i v4 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 8);
    const __m512 v7 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v9 = _mm512_min_ps(v3, v8);
    const __m512 v10 = _mm512_fmadd_ps(v1, v2, v9);
    const __m512 v12 = _mm512_fmadd_ps(v0, v10, v11);
    const __m512 v13 = _mm512_mul_ps(v10, v10);
    const __m512 v14 = _mm512_fmadd_ps(v12, v13, v10);
    const __m512 v17 = _mm512_fmadd_ps(v15, v13, v16);
    const __m512 v18 = _mm512_add_ps(v17, v14);
    const __m512 v19 = _mm512_div_ps(v14, v18);
    const __m512 v20 = tanh_e5m2_cr_avx2_copysign_f32_avx512(v19, v7);
    const __m512i v21 = tanh_e5m2_cr_avx2_tohalf_total_f32_avx512(v20);
    const __m512i v22 = _mm512_srai_epi32(v21, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v22));
}

static TANH_E5M2_CR_AVX2_AVX512_TARGET void tanh_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_e5m2_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        tanh_e5m2_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_e5m2_cr_avx2_level(void) {
#if defined(TANH_E5M2_CR_AVX2_FORCE_ISA)
    return TANH_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t tanh_e5m2_cr_avx2(uint8_t x) {
    return tanh_e5m2_cr_avx2_element(x);
}

void tanh_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_e5m2_cr_avx2_level();
    if (level == 2) {
        tanh_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_e5m2_cr_avx2_array_portable(x, y, n);
}
