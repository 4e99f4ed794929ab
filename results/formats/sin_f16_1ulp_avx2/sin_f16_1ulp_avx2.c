/* sin_f16_1ulp_avx2: sin
 *
 *   target       sin, sin x, f16
 *   domain       every input
 *   max error    0.505412 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.3cp+15 (-40448, encoding 0xf8f0)
 *   result there -0x1.63p-8 (-0.00541687012, encoding 0x9d8c)
 *   mean error   0.169096 ulp
 *   misrounded   38 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f3219a06758e380ace794f620d4e832d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin --fmt f16 --max-ulp 0.5 --isa avx2 --evaluations 4000 --seed 1 --threads 1 --from seeds --archive formats.tmp/sin_f16_avx2.db
 *                time: 0.4822 ns/element as avx2 code (inputs mean)
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
#include "sin_f16_1ulp_avx2.h"

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

static inline float sin_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float sin_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = sin_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return sin_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float sin_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t sin_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t sin_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin_f16_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return sin_f16_1ulp_avx2_frombits_f32((int32_t)((uint32_t)sin_f16_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t sin_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)sin_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = sin_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t sin_f16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1.7775bep-24f; /* 8.74185773e-08 */
    const float v1 = 0x1.45f306p-2f; /* 0.318309873 */
    const int32_t v2 = (int32_t)x;
    const float v3 = sin_f16_1ulp_avx2_fromhalf_f32(v2);
    const float v4 = sin_f16_1ulp_avx2_abs_f32(v3);
    const float v5 = 0x1.8p+23f; /* 12582912 */
    const float v6 = sin_f16_1ulp_avx2_fma_f32(v1, v4, v5);
    const float v7 = v6 - v5;
    const float v8 = -0x1.921fb6p+1f; /* -3.14159274 */
    const float v9 = sin_f16_1ulp_avx2_fma_f32(v8, v7, v4);
    const float v10 = sin_f16_1ulp_avx2_fma_f32(v0, v7, v9);
    const float v11 = v10 * v10;
    const float v12 = v10 * v11;
    const float v13 = -0x1.84be6ap-13f; /* -0.000185367491 */
    const float v14 = v11 * v11;
    const float v15 = 0x1.106fc8p-7f; /* 0.00831410661 */
    const float v16 = -0x1.555106p-3f; /* -0.166658446 */
    const float v17 = sin_f16_1ulp_avx2_fma_f32(v11, v15, v16);
    const float v18 = sin_f16_1ulp_avx2_fma_f32(v13, v14, v17);
    const float v19 = sin_f16_1ulp_avx2_fma_f32(v12, v18, v10);
    const int32_t v20 = sin_f16_1ulp_avx2_bits_f32(v6);
    const int32_t v21 = 31;
    const int32_t v22 = sin_f16_1ulp_avx2_shl_i32(v20, v21);
    const int32_t v23 = INT32_MIN; /* 0x80000000 */
    const int32_t v24 = sin_f16_1ulp_avx2_bits_f32(v3);
    const int32_t v25 = v23 & v24;
    const int32_t v26 = v22 ^ v25;
    const float v27 = sin_f16_1ulp_avx2_addbits_f32(v19, v26);
    const int32_t v28 = sin_f16_1ulp_avx2_tohalf_f32(v27);
    const int32_t r0 = v28;
    return (uint16_t)r0;
}

static void sin_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SIN_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN_F16_1ULP_AVX2_AVX2 static inline SIN_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SIN_F16_1ULP_AVX2_AVX512 static inline SIN_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SIN_F16_1ULP_AVX2_AVX2 __m256 sin_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SIN_F16_1ULP_AVX2_AVX2 __m256i sin_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

SIN_F16_1ULP_AVX2_AVX2 __m256i sin_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SIN_F16_1ULP_AVX2_AVX2 __m256i sin_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return sin_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(sin_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
SIN_F16_1ULP_AVX2_AVX2 void sin_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIN_F16_1ULP_AVX2_AVX2 void sin_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.7775bep-24f); /* 8.74185773e-08 */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v8 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v13 = _mm256_set1_ps(-0x1.84be6ap-13f); /* -0.000185367491 */
    const __m256 v15 = _mm256_set1_ps(0x1.106fc8p-7f); /* 0.00831410661 */
    const __m256 v16 = _mm256_set1_ps(-0x1.555106p-3f); /* -0.166658446 */
    const __m256i v23 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v3_0 = sin_f16_1ulp_avx2_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = sin_f16_1ulp_avx2_fromhalf_f32_avx2(v2_1);
    const __m256 v4_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_0);
    const __m256 v4_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v1, v4_0, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v1, v4_1, v5);
    const __m256 v7_0 = _mm256_sub_ps(v6_0, v5);
    const __m256 v7_1 = _mm256_sub_ps(v6_1, v5);
    const __m256 v9_0 = _mm256_fmadd_ps(v8, v7_0, v4_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v8, v7_1, v4_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v0, v7_0, v9_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v0, v7_1, v9_1);
    const __m256 v11_0 = _mm256_mul_ps(v10_0, v10_0);
    const __m256 v11_1 = _mm256_mul_ps(v10_1, v10_1);
    const __m256 v12_0 = _mm256_mul_ps(v10_0, v11_0);
    const __m256 v12_1 = _mm256_mul_ps(v10_1, v11_1);
    const __m256 v14_0 = _mm256_mul_ps(v11_0, v11_0);
    const __m256 v14_1 = _mm256_mul_ps(v11_1, v11_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v11_0, v15, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v11_1, v15, v16);
    const __m256 v18_0 = _mm256_fmadd_ps(v13, v14_0, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v13, v14_1, v17_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v12_0, v18_0, v10_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v12_1, v18_1, v10_1);
    const __m256i v20_0 = sin_f16_1ulp_avx2_bits_f32_avx2(v6_0);
    const __m256i v20_1 = sin_f16_1ulp_avx2_bits_f32_avx2(v6_1);
    const __m256i v22_0 = _mm256_slli_epi32(v20_0, 31);
    const __m256i v22_1 = _mm256_slli_epi32(v20_1, 31);
    const __m256i v24_0 = sin_f16_1ulp_avx2_bits_f32_avx2(v3_0);
    const __m256i v24_1 = sin_f16_1ulp_avx2_bits_f32_avx2(v3_1);
    const __m256i v25_0 = _mm256_and_si256(v23, v24_0);
    const __m256i v25_1 = _mm256_and_si256(v23, v24_1);
    const __m256i v26_0 = _mm256_xor_si256(v22_0, v25_0);
    const __m256i v26_1 = _mm256_xor_si256(v22_1, v25_1);
    const __m256 v27_0 = _mm256_castsi256_ps(_mm256_add_epi32(sin_f16_1ulp_avx2_bits_f32_avx2(v19_0), v26_0));
    const __m256 v27_1 = _mm256_castsi256_ps(_mm256_add_epi32(sin_f16_1ulp_avx2_bits_f32_avx2(v19_1), v26_1));
    const __m256i v28_0 = sin_f16_1ulp_avx2_tohalf_total_f32_avx2(v27_0);
    const __m256i v28_1 = sin_f16_1ulp_avx2_tohalf_total_f32_avx2(v27_1);
    sin_f16_1ulp_avx2_store_u16_avx2(y, v28_0);
    sin_f16_1ulp_avx2_store_u16_avx2(y + 8, v28_1);
}

/* 8 elements. */
static SIN_F16_1ULP_AVX2_AVX2_TARGET void sin_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.7775bep-24f); /* 8.74185773e-08 */
    const __m256 v1 = _mm256_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v8 = _mm256_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m256 v13 = _mm256_set1_ps(-0x1.84be6ap-13f); /* -0.000185367491 */
    const __m256 v15 = _mm256_set1_ps(0x1.106fc8p-7f); /* 0.00831410661 */
    const __m256 v16 = _mm256_set1_ps(-0x1.555106p-3f); /* -0.166658446 */
    const __m256i v23 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = sin_f16_1ulp_avx2_fromhalf_f32_avx2(v2);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v6 = _mm256_fmadd_ps(v1, v4, v5);
    const __m256 v7 = _mm256_sub_ps(v6, v5);
    const __m256 v9 = _mm256_fmadd_ps(v8, v7, v4);
    const __m256 v10 = _mm256_fmadd_ps(v0, v7, v9);
    const __m256 v11 = _mm256_mul_ps(v10, v10);
    const __m256 v12 = _mm256_mul_ps(v10, v11);
    const __m256 v14 = _mm256_mul_ps(v11, v11);
    const __m256 v17 = _mm256_fmadd_ps(v11, v15, v16);
    const __m256 v18 = _mm256_fmadd_ps(v13, v14, v17);
    const __m256 v19 = _mm256_fmadd_ps(v12, v18, v10);
    const __m256i v20 = sin_f16_1ulp_avx2_bits_f32_avx2(v6);
    const __m256i v22 = _mm256_slli_epi32(v20, 31);
    const __m256i v24 = sin_f16_1ulp_avx2_bits_f32_avx2(v3);
    const __m256i v25 = _mm256_and_si256(v23, v24);
    const __m256i v26 = _mm256_xor_si256(v22, v25);
    const __m256 v27 = _mm256_castsi256_ps(_mm256_add_epi32(sin_f16_1ulp_avx2_bits_f32_avx2(v19), v26));
    const __m256i v28 = sin_f16_1ulp_avx2_tohalf_total_f32_avx2(v27);
    sin_f16_1ulp_avx2_store_u16_avx2(y, v28);
}

static SIN_F16_1ULP_AVX2_AVX2_TARGET void sin_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sin_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sin_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SIN_F16_1ULP_AVX2_AVX512 __m512i sin_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SIN_F16_1ULP_AVX2_AVX512 __m512i sin_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SIN_F16_1ULP_AVX2_AVX512 __m512i sin_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return sin_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(sin_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SIN_F16_1ULP_AVX2_AVX512 void sin_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.7775bep-24f); /* 8.74185773e-08 */
    const __m512 v1 = _mm512_set1_ps(0x1.45f306p-2f); /* 0.318309873 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v8 = _mm512_set1_ps(-0x1.921fb6p+1f); /* -3.14159274 */
    const __m512 v13 = _mm512_set1_ps(-0x1.84be6ap-13f); /* -0.000185367491 */
    const __m512 v15 = _mm512_set1_ps(0x1.106fc8p-7f); /* 0.00831410661 */
    const __m512 v16 = _mm512_set1_ps(-0x1.555106p-3f); /* -0.166658446 */
    const __m512i v23 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_fmadd_ps(v1, v4, v5);
    const __m512 v7 = _mm512_sub_ps(v6, v5);
    const __m512 v9 = _mm512_fmadd_ps(v8, v7, v4);
    const __m512 v10 = _mm512_fmadd_ps(v0, v7, v9);
    const __m512 v11 = _mm512_mul_ps(v10, v10);
    const __m512 v12 = _mm512_mul_ps(v10, v11);
    const __m512 v14 = _mm512_mul_ps(v11, v11);
    const __m512 v17 = _mm512_fmadd_ps(v11, v15, v16);
    const __m512 v18 = _mm512_fmadd_ps(v13, v14, v17);
    const __m512 v19 = _mm512_fmadd_ps(v12, v18, v10);
    const __m512i v20 = sin_f16_1ulp_avx2_bits_f32_avx512(v6);
    const __m512i v22 = _mm512_slli_epi32(v20, 31);
    const __m512i v24 = sin_f16_1ulp_avx2_bits_f32_avx512(v3);
    const __m512i v25 = _mm512_and_si512(v23, v24);
    const __m512i v26 = _mm512_xor_si512(v22, v25);
    const __m512 v27 = _mm512_castsi512_ps(_mm512_add_epi32(sin_f16_1ulp_avx2_bits_f32_avx512(v19), v26));
    const __m512i v28 = sin_f16_1ulp_avx2_tohalf_total_f32_avx512(v27);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v28));
}

static SIN_F16_1ULP_AVX2_AVX512_TARGET void sin_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sin_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin_f16_1ulp_avx2_level(void) {
#if defined(SIN_F16_1ULP_AVX2_FORCE_ISA)
    return SIN_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t sin_f16_1ulp_avx2(uint16_t x) {
    return sin_f16_1ulp_avx2_element(x);
}

void sin_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin_f16_1ulp_avx2_level();
    if (level == 2) {
        sin_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sin_f16_1ulp_avx2_array_portable(x, y, n);
}
