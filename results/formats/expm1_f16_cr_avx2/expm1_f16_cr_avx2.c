/* expm1_f16_cr_avx2: expm1
 *
 *   target       expm1, e^x - 1, f16
 *   domain       every input
 *   max error    0.499992 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.6ap-11 (0.000690460205, encoding 0x11a8)
 *   result there 0x1.6a4p-11 (0.000690937042, encoding 0x11a9)
 *   mean error   0.130331 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           47d8c30d8ce8496bab40d601318ee6b4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/expm1_f16_avx2.db
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
#include "expm1_f16_cr_avx2.h"

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

static inline float expm1_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float expm1_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = expm1_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return expm1_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float expm1_f16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t expm1_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t expm1_f16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float expm1_f16_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = expm1_f16_cr_avx2_bits_f32(y) & INT32_MIN;
    return expm1_f16_cr_avx2_frombits_f32((expm1_f16_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t expm1_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)expm1_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = expm1_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t expm1_f16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = 126;
    const float v1 = 0x1.715476p+0f; /* 1.44269502 */
    const float v2 = -0x1.2p+4f; /* -18 */
    const float v3 = 0x1.64p+6f; /* 89 */
    const int32_t v4 = (int32_t)x;
    const float v5 = expm1_f16_cr_avx2_fromhalf_f32(v4);
    const float v6 = v3 < v5 ? v3 : v5;
    const float v7 = v2 > v6 ? v2 : v6;
    const float v8 = 0x1.8p+23f; /* 12582912 */
    const float v9 = expm1_f16_cr_avx2_fma_f32(v1, v7, v8);
    const int32_t v10 = expm1_f16_cr_avx2_bits_f32(v9);
    const int32_t v11 = (int32_t)((uint32_t)v0 + (uint32_t)v10);
    const int32_t v12 = 23;
    const int32_t v13 = expm1_f16_cr_avx2_shl_i32(v11, v12);
    const float v14 = expm1_f16_cr_avx2_frombits_f32(v13);
    const float v15 = v9 - v8;
    const float v16 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v17 = expm1_f16_cr_avx2_fma_f32(v15, v16, v7);
    const float v18 = 0x1.6b563cp-10f; /* 0.0013860201 */
    const float v19 = 0x1.12249p-7f; /* 0.008366175 */
    const float v20 = expm1_f16_cr_avx2_fma_f32(v17, v18, v19);
    const float v21 = 0x1.5556b4p-5f; /* 0.0416673198 */
    const float v22 = expm1_f16_cr_avx2_fma_f32(v17, v20, v21);
    const float v23 = 0x1.5554b4p-3f; /* 0.166665465 */
    const float v24 = expm1_f16_cr_avx2_fma_f32(v17, v22, v23);
    const float v25 = 0x1.fffffep-2f; /* 0.49999997 */
    const float v26 = expm1_f16_cr_avx2_fma_f32(v17, v24, v25);
    const float v27 = 0x1.23690cp-34f; /* 6.62590399e-11 */
    const float v28 = expm1_f16_cr_avx2_fma_f32(v17, v17, v27);
    const float v29 = expm1_f16_cr_avx2_fma_f32(v26, v28, v17);
    const float v30 = 0x1p-1f; /* 0.5 */
    const float v31 = v14 - v30;
    const float v32 = expm1_f16_cr_avx2_fma_f32(v14, v29, v31);
    const float v33 = v32 + v32;
    const float v34 = expm1_f16_cr_avx2_copysign_f32(v33, v5);
    const int32_t v35 = expm1_f16_cr_avx2_tohalf_f32(v34);
    const int32_t r0 = v35;
    return (uint16_t)r0;
}

static void expm1_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define EXPM1_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_F16_CR_AVX2_AVX2 static inline EXPM1_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_F16_CR_AVX2_AVX512 static inline EXPM1_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
EXPM1_F16_CR_AVX2_AVX2 __m256 expm1_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
EXPM1_F16_CR_AVX2_AVX2 __m256i expm1_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
EXPM1_F16_CR_AVX2_AVX2 __m256 expm1_f16_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

EXPM1_F16_CR_AVX2_AVX2 __m256i expm1_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXPM1_F16_CR_AVX2_AVX2 __m256i expm1_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return expm1_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(expm1_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
EXPM1_F16_CR_AVX2_AVX2 void expm1_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXPM1_F16_CR_AVX2_AVX2 void expm1_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(126);
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v3 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v16 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v18 = _mm256_set1_ps(0x1.6b563cp-10f); /* 0.0013860201 */
    const __m256 v19 = _mm256_set1_ps(0x1.12249p-7f); /* 0.008366175 */
    const __m256 v21 = _mm256_set1_ps(0x1.5556b4p-5f); /* 0.0416673198 */
    const __m256 v23 = _mm256_set1_ps(0x1.5554b4p-3f); /* 0.166665465 */
    const __m256 v25 = _mm256_set1_ps(0x1.fffffep-2f); /* 0.49999997 */
    const __m256 v27 = _mm256_set1_ps(0x1.23690cp-34f); /* 6.62590399e-11 */
    const __m256 v30 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v5_0 = expm1_f16_cr_avx2_fromhalf_f32_avx2(v4_0);
    const __m256 v5_1 = expm1_f16_cr_avx2_fromhalf_f32_avx2(v4_1);
    const __m256 v6_0 = _mm256_min_ps(v3, v5_0);
    const __m256 v6_1 = _mm256_min_ps(v3, v5_1);
    const __m256 v7_0 = _mm256_max_ps(v2, v6_0);
    const __m256 v7_1 = _mm256_max_ps(v2, v6_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v1, v7_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v1, v7_1, v8);
    const __m256i v10_0 = expm1_f16_cr_avx2_bits_f32_avx2(v9_0);
    const __m256i v10_1 = expm1_f16_cr_avx2_bits_f32_avx2(v9_1);
    const __m256i v11_0 = _mm256_add_epi32(v0, v10_0);
    const __m256i v11_1 = _mm256_add_epi32(v0, v10_1);
    const __m256i v13_0 = _mm256_slli_epi32(v11_0, 23);
    const __m256i v13_1 = _mm256_slli_epi32(v11_1, 23);
    const __m256 v14_0 = _mm256_castsi256_ps(v13_0);
    const __m256 v14_1 = _mm256_castsi256_ps(v13_1);
    const __m256 v15_0 = _mm256_sub_ps(v9_0, v8);
    const __m256 v15_1 = _mm256_sub_ps(v9_1, v8);
    const __m256 v17_0 = _mm256_fmadd_ps(v15_0, v16, v7_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v15_1, v16, v7_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v17_0, v18, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v17_1, v18, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v17_0, v20_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v17_1, v20_1, v21);
    const __m256 v24_0 = _mm256_fmadd_ps(v17_0, v22_0, v23);
    const __m256 v24_1 = _mm256_fmadd_ps(v17_1, v22_1, v23);
    const __m256 v26_0 = _mm256_fmadd_ps(v17_0, v24_0, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v17_1, v24_1, v25);
    const __m256 v28_0 = _mm256_fmadd_ps(v17_0, v17_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v17_1, v17_1, v27);
    const __m256 v29_0 = _mm256_fmadd_ps(v26_0, v28_0, v17_0);
    const __m256 v29_1 = _mm256_fmadd_ps(v26_1, v28_1, v17_1);
    const __m256 v31_0 = _mm256_sub_ps(v14_0, v30);
    const __m256 v31_1 = _mm256_sub_ps(v14_1, v30);
    const __m256 v32_0 = _mm256_fmadd_ps(v14_0, v29_0, v31_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v14_1, v29_1, v31_1);
    const __m256 v33_0 = _mm256_add_ps(v32_0, v32_0);
    const __m256 v33_1 = _mm256_add_ps(v32_1, v32_1);
    const __m256 v34_0 = expm1_f16_cr_avx2_copysign_f32_avx2(v33_0, v5_0);
    const __m256 v34_1 = expm1_f16_cr_avx2_copysign_f32_avx2(v33_1, v5_1);
    const __m256i v35_0 = expm1_f16_cr_avx2_tohalf_total_f32_avx2(v34_0);
    const __m256i v35_1 = expm1_f16_cr_avx2_tohalf_total_f32_avx2(v34_1);
    expm1_f16_cr_avx2_store_u16_avx2(y, v35_0);
    expm1_f16_cr_avx2_store_u16_avx2(y + 8, v35_1);
}

/* 8 elements. */
static EXPM1_F16_CR_AVX2_AVX2_TARGET void expm1_f16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v0 = _mm256_set1_epi32(126);
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v3 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v16 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v18 = _mm256_set1_ps(0x1.6b563cp-10f); /* 0.0013860201 */
    const __m256 v19 = _mm256_set1_ps(0x1.12249p-7f); /* 0.008366175 */
    const __m256 v21 = _mm256_set1_ps(0x1.5556b4p-5f); /* 0.0416673198 */
    const __m256 v23 = _mm256_set1_ps(0x1.5554b4p-3f); /* 0.166665465 */
    const __m256 v25 = _mm256_set1_ps(0x1.fffffep-2f); /* 0.49999997 */
    const __m256 v27 = _mm256_set1_ps(0x1.23690cp-34f); /* 6.62590399e-11 */
    const __m256 v30 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v5 = expm1_f16_cr_avx2_fromhalf_f32_avx2(v4);
    const __m256 v6 = _mm256_min_ps(v3, v5);
    const __m256 v7 = _mm256_max_ps(v2, v6);
    const __m256 v9 = _mm256_fmadd_ps(v1, v7, v8);
    const __m256i v10 = expm1_f16_cr_avx2_bits_f32_avx2(v9);
    const __m256i v11 = _mm256_add_epi32(v0, v10);
    const __m256i v13 = _mm256_slli_epi32(v11, 23);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v15 = _mm256_sub_ps(v9, v8);
    const __m256 v17 = _mm256_fmadd_ps(v15, v16, v7);
    const __m256 v20 = _mm256_fmadd_ps(v17, v18, v19);
    const __m256 v22 = _mm256_fmadd_ps(v17, v20, v21);
    const __m256 v24 = _mm256_fmadd_ps(v17, v22, v23);
    const __m256 v26 = _mm256_fmadd_ps(v17, v24, v25);
    const __m256 v28 = _mm256_fmadd_ps(v17, v17, v27);
    const __m256 v29 = _mm256_fmadd_ps(v26, v28, v17);
    const __m256 v31 = _mm256_sub_ps(v14, v30);
    const __m256 v32 = _mm256_fmadd_ps(v14, v29, v31);
    const __m256 v33 = _mm256_add_ps(v32, v32);
    const __m256 v34 = expm1_f16_cr_avx2_copysign_f32_avx2(v33, v5);
    const __m256i v35 = expm1_f16_cr_avx2_tohalf_total_f32_avx2(v34);
    expm1_f16_cr_avx2_store_u16_avx2(y, v35);
}

static EXPM1_F16_CR_AVX2_AVX2_TARGET void expm1_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_f16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        expm1_f16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        expm1_f16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXPM1_F16_CR_AVX2_AVX512 __m512i expm1_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
EXPM1_F16_CR_AVX2_AVX512 __m512 expm1_f16_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

EXPM1_F16_CR_AVX2_AVX512 __m512i expm1_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXPM1_F16_CR_AVX2_AVX512 __m512i expm1_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return expm1_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(expm1_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXPM1_F16_CR_AVX2_AVX512 void expm1_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(126);
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v3 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v16 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v18 = _mm512_set1_ps(0x1.6b563cp-10f); /* 0.0013860201 */
    const __m512 v19 = _mm512_set1_ps(0x1.12249p-7f); /* 0.008366175 */
    const __m512 v21 = _mm512_set1_ps(0x1.5556b4p-5f); /* 0.0416673198 */
    const __m512 v23 = _mm512_set1_ps(0x1.5554b4p-3f); /* 0.166665465 */
    const __m512 v25 = _mm512_set1_ps(0x1.fffffep-2f); /* 0.49999997 */
    const __m512 v27 = _mm512_set1_ps(0x1.23690cp-34f); /* 6.62590399e-11 */
    const __m512 v30 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v4_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v5_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4_0));
    const __m512 v5_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4_1));
    const __m512 v6_0 = _mm512_min_ps(v3, v5_0);
    const __m512 v6_1 = _mm512_min_ps(v3, v5_1);
    const __m512 v7_0 = _mm512_max_ps(v2, v6_0);
    const __m512 v7_1 = _mm512_max_ps(v2, v6_1);
    const __m512 v9_0 = _mm512_fmadd_ps(v1, v7_0, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v1, v7_1, v8);
    const __m512i v10_0 = expm1_f16_cr_avx2_bits_f32_avx512(v9_0);
    const __m512i v10_1 = expm1_f16_cr_avx2_bits_f32_avx512(v9_1);
    const __m512i v11_0 = _mm512_add_epi32(v0, v10_0);
    const __m512i v11_1 = _mm512_add_epi32(v0, v10_1);
    const __m512i v13_0 = _mm512_slli_epi32(v11_0, 23);
    const __m512i v13_1 = _mm512_slli_epi32(v11_1, 23);
    const __m512 v14_0 = _mm512_castsi512_ps(v13_0);
    const __m512 v14_1 = _mm512_castsi512_ps(v13_1);
    const __m512 v15_0 = _mm512_sub_ps(v9_0, v8);
    const __m512 v15_1 = _mm512_sub_ps(v9_1, v8);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v16, v7_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v16, v7_1);
    const __m512 v20_0 = _mm512_fmadd_ps(v17_0, v18, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v17_1, v18, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v17_0, v20_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v17_1, v20_1, v21);
    const __m512 v24_0 = _mm512_fmadd_ps(v17_0, v22_0, v23);
    const __m512 v24_1 = _mm512_fmadd_ps(v17_1, v22_1, v23);
    const __m512 v26_0 = _mm512_fmadd_ps(v17_0, v24_0, v25);
    const __m512 v26_1 = _mm512_fmadd_ps(v17_1, v24_1, v25);
    const __m512 v28_0 = _mm512_fmadd_ps(v17_0, v17_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v17_1, v17_1, v27);
    const __m512 v29_0 = _mm512_fmadd_ps(v26_0, v28_0, v17_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v26_1, v28_1, v17_1);
    const __m512 v31_0 = _mm512_sub_ps(v14_0, v30);
    const __m512 v31_1 = _mm512_sub_ps(v14_1, v30);
    const __m512 v32_0 = _mm512_fmadd_ps(v14_0, v29_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v14_1, v29_1, v31_1);
    const __m512 v33_0 = _mm512_add_ps(v32_0, v32_0);
    const __m512 v33_1 = _mm512_add_ps(v32_1, v32_1);
    const __m512 v34_0 = expm1_f16_cr_avx2_copysign_f32_avx512(v33_0, v5_0);
    const __m512 v34_1 = expm1_f16_cr_avx2_copysign_f32_avx512(v33_1, v5_1);
    const __m512i v35_0 = expm1_f16_cr_avx2_tohalf_total_f32_avx512(v34_0);
    const __m512i v35_1 = expm1_f16_cr_avx2_tohalf_total_f32_avx512(v34_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v35_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v35_1));
}

/* 16 elements. */
static EXPM1_F16_CR_AVX2_AVX512_TARGET void expm1_f16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v0 = _mm512_set1_epi32(126);
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v3 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v16 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v18 = _mm512_set1_ps(0x1.6b563cp-10f); /* 0.0013860201 */
    const __m512 v19 = _mm512_set1_ps(0x1.12249p-7f); /* 0.008366175 */
    const __m512 v21 = _mm512_set1_ps(0x1.5556b4p-5f); /* 0.0416673198 */
    const __m512 v23 = _mm512_set1_ps(0x1.5554b4p-3f); /* 0.166665465 */
    const __m512 v25 = _mm512_set1_ps(0x1.fffffep-2f); /* 0.49999997 */
    const __m512 v27 = _mm512_set1_ps(0x1.23690cp-34f); /* 6.62590399e-11 */
    const __m512 v30 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v5 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4));
    const __m512 v6 = _mm512_min_ps(v3, v5);
    const __m512 v7 = _mm512_max_ps(v2, v6);
    const __m512 v9 = _mm512_fmadd_ps(v1, v7, v8);
    const __m512i v10 = expm1_f16_cr_avx2_bits_f32_avx512(v9);
    const __m512i v11 = _mm512_add_epi32(v0, v10);
    const __m512i v13 = _mm512_slli_epi32(v11, 23);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v15 = _mm512_sub_ps(v9, v8);
    const __m512 v17 = _mm512_fmadd_ps(v15, v16, v7);
    const __m512 v20 = _mm512_fmadd_ps(v17, v18, v19);
    const __m512 v22 = _mm512_fmadd_ps(v17, v20, v21);
    const __m512 v24 = _mm512_fmadd_ps(v17, v22, v23);
    const __m512 v26 = _mm512_fmadd_ps(v17, v24, v25);
    const __m512 v28 = _mm512_fmadd_ps(v17, v17, v27);
    const __m512 v29 = _mm512_fmadd_ps(v26, v28, v17);
    const __m512 v31 = _mm512_sub_ps(v14, v30);
    const __m512 v32 = _mm512_fmadd_ps(v14, v29, v31);
    const __m512 v33 = _mm512_add_ps(v32, v32);
    const __m512 v34 = expm1_f16_cr_avx2_copysign_f32_avx512(v33, v5);
    const __m512i v35 = expm1_f16_cr_avx2_tohalf_total_f32_avx512(v34);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v35));
}

static EXPM1_F16_CR_AVX2_AVX512_TARGET void expm1_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        expm1_f16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        expm1_f16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        expm1_f16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_f16_cr_avx2_level(void) {
#if defined(EXPM1_F16_CR_AVX2_FORCE_ISA)
    return EXPM1_F16_CR_AVX2_FORCE_ISA;
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

uint16_t expm1_f16_cr_avx2(uint16_t x) {
    return expm1_f16_cr_avx2_element(x);
}

void expm1_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_f16_cr_avx2_level();
    if (level == 2) {
        expm1_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_f16_cr_avx2_array_portable(x, y, n);
}
