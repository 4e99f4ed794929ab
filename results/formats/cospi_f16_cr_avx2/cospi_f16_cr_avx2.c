/* cospi_f16_cr_avx2: cospi
 *
 *   target       cospi, cos(pi x), f16
 *   domain       every input
 *   max error    0.499938 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.cdp-8 (-0.00703430176, encoding 0x9f34)
 *   result there 0x1.ffcp-1 (0.999511719, encoding 0x3bff)
 *   mean error   0.124798 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f59a1db6eab7c4ec245cc04a368a2e0b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cospi --fmt f16 --max-ulp 0.5 --isa avx2 --time 15s --seed 1 --threads 1 --from results/cospi_4ulp_avx2/cospi_4ulp_avx2.evo --archive cospi_f16_cr_avx2.db
 *                time: 0.2915 ns/element as avx2 code (inputs mean)
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
#include "cospi_f16_cr_avx2.h"

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

static inline float cospi_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float cospi_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = cospi_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return cospi_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float cospi_f16_cr_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline float cospi_f16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline int32_t cospi_f16_cr_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t cospi_f16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cospi_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cospi_f16_cr_avx2_addbits_f32(float a, int32_t b) {
    return cospi_f16_cr_avx2_frombits_f32((int32_t)((uint32_t)cospi_f16_cr_avx2_bits_f32(a) + (uint32_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cospi_f16_cr_avx2_fma_f32(float a, float b, float c) {
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

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t cospi_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)cospi_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = cospi_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t cospi_f16_cr_avx2_element(uint16_t x) {
    const float v0 = 0x1p-1f; /* 0.5 */
    const int32_t v1 = (int32_t)x;
    const float v2 = cospi_f16_cr_avx2_fromhalf_f32(v1);
    const float v3 = cospi_f16_cr_avx2_rint_f32(v2);
    const float v4 = v3 - v2;
    const float v5 = cospi_f16_cr_avx2_abs_f32(v4);
    const float v6 = v0 - v5;
    const int32_t v7 = cospi_f16_cr_avx2_cvt_i32_f32(v2);
    const int32_t v8 = 31;
    const int32_t v9 = cospi_f16_cr_avx2_shl_i32(v7, v8);
    const float v10 = cospi_f16_cr_avx2_addbits_f32(v6, v9);
    const float v11 = 0x1.b47556p-5f; /* 0.0532786064 */
    const float v12 = cospi_f16_cr_avx2_fma_f32(v10, v10, v11);
    const float v13 = -0x1.e8fe3p-4f; /* -0.119383037 */
    const float v14 = -0x1.36c748p-1f; /* -0.606989145 */
    const float v15 = cospi_f16_cr_avx2_fma_f32(v5, v13, v14);
    const float v16 = 0x1.538e62p+1f; /* 2.65278268 */
    const float v17 = cospi_f16_cr_avx2_fma_f32(v12, v15, v16);
    const float v18 = -0x1.5c7976p+2f; /* -5.44491339 */
    const float v19 = cospi_f16_cr_avx2_fma_f32(v17, v12, v18);
    const float v20 = 0x1.364e28p+1f; /* 2.42426014 */
    const float v21 = cospi_f16_cr_avx2_fma_f32(v12, v19, v20);
    const float v22 = cospi_f16_cr_avx2_fma_f32(v21, v10, v10);
    const int32_t v23 = cospi_f16_cr_avx2_tohalf_f32(v22);
    const int32_t r0 = v23;
    return (uint16_t)r0;
}

static void cospi_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cospi_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSPI_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define COSPI_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSPI_F16_CR_AVX2_AVX2 static inline COSPI_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COSPI_F16_CR_AVX2_AVX512 static inline COSPI_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
COSPI_F16_CR_AVX2_AVX2 __m256 cospi_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
COSPI_F16_CR_AVX2_AVX2 __m256i cospi_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

COSPI_F16_CR_AVX2_AVX2 __m256i cospi_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

COSPI_F16_CR_AVX2_AVX2 __m256i cospi_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return cospi_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(cospi_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
COSPI_F16_CR_AVX2_AVX2 void cospi_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
COSPI_F16_CR_AVX2_AVX2 void cospi_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v11 = _mm256_set1_ps(0x1.b47556p-5f); /* 0.0532786064 */
    const __m256 v13 = _mm256_set1_ps(-0x1.e8fe3p-4f); /* -0.119383037 */
    const __m256 v14 = _mm256_set1_ps(-0x1.36c748p-1f); /* -0.606989145 */
    const __m256 v16 = _mm256_set1_ps(0x1.538e62p+1f); /* 2.65278268 */
    const __m256 v18 = _mm256_set1_ps(-0x1.5c7976p+2f); /* -5.44491339 */
    const __m256 v20 = _mm256_set1_ps(0x1.364e28p+1f); /* 2.42426014 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v1_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v1_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256 v2_0 = cospi_f16_cr_avx2_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = cospi_f16_cr_avx2_fromhalf_f32_avx2(v1_1);
    const __m256 v2_2 = cospi_f16_cr_avx2_fromhalf_f32_avx2(v1_2);
    const __m256 v2_3 = cospi_f16_cr_avx2_fromhalf_f32_avx2(v1_3);
    const __m256 v3_0 = _mm256_round_ps(v2_0, 8);
    const __m256 v3_1 = _mm256_round_ps(v2_1, 8);
    const __m256 v3_2 = _mm256_round_ps(v2_2, 8);
    const __m256 v3_3 = _mm256_round_ps(v2_3, 8);
    const __m256 v4_0 = _mm256_sub_ps(v3_0, v2_0);
    const __m256 v4_1 = _mm256_sub_ps(v3_1, v2_1);
    const __m256 v4_2 = _mm256_sub_ps(v3_2, v2_2);
    const __m256 v4_3 = _mm256_sub_ps(v3_3, v2_3);
    const __m256 v5_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v5_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256 v5_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_2);
    const __m256 v5_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_3);
    const __m256 v6_0 = _mm256_sub_ps(v0, v5_0);
    const __m256 v6_1 = _mm256_sub_ps(v0, v5_1);
    const __m256 v6_2 = _mm256_sub_ps(v0, v5_2);
    const __m256 v6_3 = _mm256_sub_ps(v0, v5_3);
    const __m256i v7_0 = _mm256_cvtps_epi32(v2_0);
    const __m256i v7_1 = _mm256_cvtps_epi32(v2_1);
    const __m256i v7_2 = _mm256_cvtps_epi32(v2_2);
    const __m256i v7_3 = _mm256_cvtps_epi32(v2_3);
    const __m256i v9_0 = _mm256_slli_epi32(v7_0, 31);
    const __m256i v9_1 = _mm256_slli_epi32(v7_1, 31);
    const __m256i v9_2 = _mm256_slli_epi32(v7_2, 31);
    const __m256i v9_3 = _mm256_slli_epi32(v7_3, 31);
    const __m256 v10_0 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_f16_cr_avx2_bits_f32_avx2(v6_0), v9_0));
    const __m256 v10_1 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_f16_cr_avx2_bits_f32_avx2(v6_1), v9_1));
    const __m256 v10_2 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_f16_cr_avx2_bits_f32_avx2(v6_2), v9_2));
    const __m256 v10_3 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_f16_cr_avx2_bits_f32_avx2(v6_3), v9_3));
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v10_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v10_1, v11);
    const __m256 v12_2 = _mm256_fmadd_ps(v10_2, v10_2, v11);
    const __m256 v12_3 = _mm256_fmadd_ps(v10_3, v10_3, v11);
    const __m256 v15_0 = _mm256_fmadd_ps(v5_0, v13, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v5_1, v13, v14);
    const __m256 v15_2 = _mm256_fmadd_ps(v5_2, v13, v14);
    const __m256 v15_3 = _mm256_fmadd_ps(v5_3, v13, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v12_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v12_1, v15_1, v16);
    const __m256 v17_2 = _mm256_fmadd_ps(v12_2, v15_2, v16);
    const __m256 v17_3 = _mm256_fmadd_ps(v12_3, v15_3, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v17_0, v12_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17_1, v12_1, v18);
    const __m256 v19_2 = _mm256_fmadd_ps(v17_2, v12_2, v18);
    const __m256 v19_3 = _mm256_fmadd_ps(v17_3, v12_3, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v12_0, v19_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v12_1, v19_1, v20);
    const __m256 v21_2 = _mm256_fmadd_ps(v12_2, v19_2, v20);
    const __m256 v21_3 = _mm256_fmadd_ps(v12_3, v19_3, v20);
    const __m256 v22_0 = _mm256_fmadd_ps(v21_0, v10_0, v10_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v21_1, v10_1, v10_1);
    const __m256 v22_2 = _mm256_fmadd_ps(v21_2, v10_2, v10_2);
    const __m256 v22_3 = _mm256_fmadd_ps(v21_3, v10_3, v10_3);
    const __m256i v23_0 = cospi_f16_cr_avx2_tohalf_total_f32_avx2(v22_0);
    const __m256i v23_1 = cospi_f16_cr_avx2_tohalf_total_f32_avx2(v22_1);
    const __m256i v23_2 = cospi_f16_cr_avx2_tohalf_total_f32_avx2(v22_2);
    const __m256i v23_3 = cospi_f16_cr_avx2_tohalf_total_f32_avx2(v22_3);
    cospi_f16_cr_avx2_store_u16_avx2(y, v23_0);
    cospi_f16_cr_avx2_store_u16_avx2(y + 8, v23_1);
    cospi_f16_cr_avx2_store_u16_avx2(y + 16, v23_2);
    cospi_f16_cr_avx2_store_u16_avx2(y + 24, v23_3);
}

/* 8 elements. */
static COSPI_F16_CR_AVX2_AVX2_TARGET void cospi_f16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256 v11 = _mm256_set1_ps(0x1.b47556p-5f); /* 0.0532786064 */
    const __m256 v13 = _mm256_set1_ps(-0x1.e8fe3p-4f); /* -0.119383037 */
    const __m256 v14 = _mm256_set1_ps(-0x1.36c748p-1f); /* -0.606989145 */
    const __m256 v16 = _mm256_set1_ps(0x1.538e62p+1f); /* 2.65278268 */
    const __m256 v18 = _mm256_set1_ps(-0x1.5c7976p+2f); /* -5.44491339 */
    const __m256 v20 = _mm256_set1_ps(0x1.364e28p+1f); /* 2.42426014 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = cospi_f16_cr_avx2_fromhalf_f32_avx2(v1);
    const __m256 v3 = _mm256_round_ps(v2, 8);
    const __m256 v4 = _mm256_sub_ps(v3, v2);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v6 = _mm256_sub_ps(v0, v5);
    const __m256i v7 = _mm256_cvtps_epi32(v2);
    const __m256i v9 = _mm256_slli_epi32(v7, 31);
    const __m256 v10 = _mm256_castsi256_ps(_mm256_add_epi32(cospi_f16_cr_avx2_bits_f32_avx2(v6), v9));
    const __m256 v12 = _mm256_fmadd_ps(v10, v10, v11);
    const __m256 v15 = _mm256_fmadd_ps(v5, v13, v14);
    const __m256 v17 = _mm256_fmadd_ps(v12, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v12, v18);
    const __m256 v21 = _mm256_fmadd_ps(v12, v19, v20);
    const __m256 v22 = _mm256_fmadd_ps(v21, v10, v10);
    const __m256i v23 = cospi_f16_cr_avx2_tohalf_total_f32_avx2(v22);
    cospi_f16_cr_avx2_store_u16_avx2(y, v23);
}

static COSPI_F16_CR_AVX2_AVX2_TARGET void cospi_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cospi_f16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cospi_f16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cospi_f16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
COSPI_F16_CR_AVX2_AVX512 __m512i cospi_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

COSPI_F16_CR_AVX2_AVX512 __m512i cospi_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

COSPI_F16_CR_AVX2_AVX512 __m512i cospi_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return cospi_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(cospi_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSPI_F16_CR_AVX2_AVX512 void cospi_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v11 = _mm512_set1_ps(0x1.b47556p-5f); /* 0.0532786064 */
    const __m512 v13 = _mm512_set1_ps(-0x1.e8fe3p-4f); /* -0.119383037 */
    const __m512 v14 = _mm512_set1_ps(-0x1.36c748p-1f); /* -0.606989145 */
    const __m512 v16 = _mm512_set1_ps(0x1.538e62p+1f); /* 2.65278268 */
    const __m512 v18 = _mm512_set1_ps(-0x1.5c7976p+2f); /* -5.44491339 */
    const __m512 v20 = _mm512_set1_ps(0x1.364e28p+1f); /* 2.42426014 */
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v3_0 = _mm512_roundscale_ps(v2_0, 8);
    const __m512 v3_1 = _mm512_roundscale_ps(v2_1, 8);
    const __m512 v4_0 = _mm512_sub_ps(v3_0, v2_0);
    const __m512 v4_1 = _mm512_sub_ps(v3_1, v2_1);
    const __m512 v5_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_0 = _mm512_sub_ps(v0, v5_0);
    const __m512 v6_1 = _mm512_sub_ps(v0, v5_1);
    const __m512i v7_0 = _mm512_cvtps_epi32(v2_0);
    const __m512i v7_1 = _mm512_cvtps_epi32(v2_1);
    const __m512i v9_0 = _mm512_slli_epi32(v7_0, 31);
    const __m512i v9_1 = _mm512_slli_epi32(v7_1, 31);
    const __m512 v10_0 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_f16_cr_avx2_bits_f32_avx512(v6_0), v9_0));
    const __m512 v10_1 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_f16_cr_avx2_bits_f32_avx512(v6_1), v9_1));
    const __m512 v12_0 = _mm512_fmadd_ps(v10_0, v10_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v10_1, v10_1, v11);
    const __m512 v15_0 = _mm512_fmadd_ps(v5_0, v13, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v5_1, v13, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v12_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v12_1, v15_1, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v12_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v12_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v12_0, v19_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v12_1, v19_1, v20);
    const __m512 v22_0 = _mm512_fmadd_ps(v21_0, v10_0, v10_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v21_1, v10_1, v10_1);
    const __m512i v23_0 = cospi_f16_cr_avx2_tohalf_total_f32_avx512(v22_0);
    const __m512i v23_1 = cospi_f16_cr_avx2_tohalf_total_f32_avx512(v22_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v23_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v23_1));
}

/* 16 elements. */
static COSPI_F16_CR_AVX2_AVX512_TARGET void cospi_f16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512 v11 = _mm512_set1_ps(0x1.b47556p-5f); /* 0.0532786064 */
    const __m512 v13 = _mm512_set1_ps(-0x1.e8fe3p-4f); /* -0.119383037 */
    const __m512 v14 = _mm512_set1_ps(-0x1.36c748p-1f); /* -0.606989145 */
    const __m512 v16 = _mm512_set1_ps(0x1.538e62p+1f); /* 2.65278268 */
    const __m512 v18 = _mm512_set1_ps(-0x1.5c7976p+2f); /* -5.44491339 */
    const __m512 v20 = _mm512_set1_ps(0x1.364e28p+1f); /* 2.42426014 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v3 = _mm512_roundscale_ps(v2, 8);
    const __m512 v4 = _mm512_sub_ps(v3, v2);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_sub_ps(v0, v5);
    const __m512i v7 = _mm512_cvtps_epi32(v2);
    const __m512i v9 = _mm512_slli_epi32(v7, 31);
    const __m512 v10 = _mm512_castsi512_ps(_mm512_add_epi32(cospi_f16_cr_avx2_bits_f32_avx512(v6), v9));
    const __m512 v12 = _mm512_fmadd_ps(v10, v10, v11);
    const __m512 v15 = _mm512_fmadd_ps(v5, v13, v14);
    const __m512 v17 = _mm512_fmadd_ps(v12, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v12, v18);
    const __m512 v21 = _mm512_fmadd_ps(v12, v19, v20);
    const __m512 v22 = _mm512_fmadd_ps(v21, v10, v10);
    const __m512i v23 = cospi_f16_cr_avx2_tohalf_total_f32_avx512(v22);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v23));
}

static COSPI_F16_CR_AVX2_AVX512_TARGET void cospi_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cospi_f16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cospi_f16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cospi_f16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSPI_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cospi_f16_cr_avx2_level(void) {
#if defined(COSPI_F16_CR_AVX2_FORCE_ISA)
    return COSPI_F16_CR_AVX2_FORCE_ISA;
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

uint16_t cospi_f16_cr_avx2(uint16_t x) {
    return cospi_f16_cr_avx2_element(x);
}

void cospi_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cospi_f16_cr_avx2_level();
    if (level == 2) {
        cospi_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cospi_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cospi_f16_cr_avx2_array_portable(x, y, n);
}
