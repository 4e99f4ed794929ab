/* softplus_e5m2_cr_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), e5m2
 *   domain       every input
 *   max error    0.498440 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.8p-7 (-0.01171875, encoding 0xa2)
 *   result there 0x1.4p-1 (0.625, encoding 0x39)
 *   mean error   0.197631 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           95e413c02e79878393c2714eca63152c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/softplus_e5m2_avx2.db
 *                time: 0.6135 ns/element as avx2 code (inputs mean)
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
#include "softplus_e5m2_cr_avx2.h"

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

static inline int32_t softplus_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softplus_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float softplus_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = softplus_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return softplus_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float softplus_e5m2_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softplus_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t softplus_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softplus_e5m2_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t softplus_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)softplus_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = softplus_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t softplus_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t softplus_e5m2_cr_avx2_element(uint8_t x) {
    const float v0 = -0x1.d83eb6p+0f; /* -1.84470689 */
    const int32_t v1 = 127;
    const float v2 = -0x1.a1289ap+6f; /* -104.28965 */
    const int32_t v3 = (int32_t)x;
    const int32_t v4 = 8;
    const int32_t v5 = softplus_e5m2_cr_avx2_shl_i32(v3, v4);
    const float v6 = softplus_e5m2_cr_avx2_fromhalf_f32(v5);
    const float v7 = softplus_e5m2_cr_avx2_abs_f32(v6);
    const float v8 = -v7;
    const float v9 = v2 > v8 ? v2 : v8;
    const float v10 = 0x1.715476p+0f; /* 1.44269502 */
    const float v11 = 0x1.8p+23f; /* 12582912 */
    const float v12 = softplus_e5m2_cr_avx2_fma_f32(v9, v10, v11);
    const int32_t v13 = softplus_e5m2_cr_avx2_bits_f32(v12);
    const int32_t v14 = 1;
    const int32_t v15 = softplus_e5m2_cr_avx2_ashr_i32(v13, v14);
    const int32_t v16 = (int32_t)((uint32_t)v13 - (uint32_t)v15);
    const int32_t v17 = (int32_t)((uint32_t)v1 + (uint32_t)v16);
    const int32_t v18 = 23;
    const int32_t v19 = softplus_e5m2_cr_avx2_shl_i32(v17, v18);
    const float v20 = softplus_e5m2_cr_avx2_frombits_f32(v19);
    const int32_t v21 = (int32_t)((uint32_t)v1 + (uint32_t)v15);
    const int32_t v22 = softplus_e5m2_cr_avx2_shl_i32(v21, v18);
    const float v23 = softplus_e5m2_cr_avx2_frombits_f32(v22);
    const float v24 = -0x1.50b166p-7f; /* -0.0102750538 */
    const float v25 = v12 - v11;
    const float v26 = -0x1.5f2666p-1f; /* -0.685839832 */
    const float v27 = softplus_e5m2_cr_avx2_fma_f32(v25, v26, v9);
    const float v28 = softplus_e5m2_cr_avx2_fma_f32(v24, v25, v27);
    const float v29 = 0x1.8862e6p-2f; /* 0.383189768 */
    const float v30 = 0x1.8b1ae6p-2f; /* 0.385844797 */
    const float v31 = softplus_e5m2_cr_avx2_fma_f32(v28, v29, v30);
    const float v32 = 0x1.761ed2p-14f; /* 8.91972522e-05 */
    const float v33 = softplus_e5m2_cr_avx2_fma_f32(v23, v31, v32);
    const float v34 = v20 * v33;
    const float v35 = 0x1.4069e8p+1f; /* 2.503232 */
    const float v36 = softplus_e5m2_cr_avx2_fma_f32(v0, v34, v35);
    const float v37 = 0x0p+0f; /* 0 */
    const float v38 = v37 > v6 ? v37 : v6;
    const float v39 = softplus_e5m2_cr_avx2_fma_f32(v36, v34, v38);
    const int32_t v40 = softplus_e5m2_cr_avx2_tohalf_f32(v39);
    const int32_t v41 = 128;
    const int32_t v42 = (int32_t)((uint32_t)v40 + (uint32_t)v41);
    const int32_t v43 = softplus_e5m2_cr_avx2_lshr_i32(v42, v4);
    const int32_t r0 = v43;
    return (uint8_t)r0;
}

static void softplus_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SOFTPLUS_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_E5M2_CR_AVX2_AVX2 static inline SOFTPLUS_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_E5M2_CR_AVX2_AVX512 static inline SOFTPLUS_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SOFTPLUS_E5M2_CR_AVX2_AVX2 __m256 softplus_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_E5M2_CR_AVX2_AVX2 __m256i softplus_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

SOFTPLUS_E5M2_CR_AVX2_AVX2 __m256i softplus_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SOFTPLUS_E5M2_CR_AVX2_AVX2 __m256i softplus_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return softplus_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(softplus_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
SOFTPLUS_E5M2_CR_AVX2_AVX2 void softplus_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SOFTPLUS_E5M2_CR_AVX2_AVX2 void softplus_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.d83eb6p+0f); /* -1.84470689 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.a1289ap+6f); /* -104.28965 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v24 = _mm256_set1_ps(-0x1.50b166p-7f); /* -0.0102750538 */
    const __m256 v26 = _mm256_set1_ps(-0x1.5f2666p-1f); /* -0.685839832 */
    const __m256 v29 = _mm256_set1_ps(0x1.8862e6p-2f); /* 0.383189768 */
    const __m256 v30 = _mm256_set1_ps(0x1.8b1ae6p-2f); /* 0.385844797 */
    const __m256 v32 = _mm256_set1_ps(0x1.761ed2p-14f); /* 8.91972522e-05 */
    const __m256 v35 = _mm256_set1_ps(0x1.4069e8p+1f); /* 2.503232 */
    const __m256 v37 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v41 = _mm256_set1_epi32(128);
    const __m256i v3_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v3_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v5_0 = _mm256_slli_epi32(v3_0, 8);
    const __m256i v5_1 = _mm256_slli_epi32(v3_1, 8);
    const __m256 v6_0 = softplus_e5m2_cr_avx2_fromhalf_f32_avx2(v5_0);
    const __m256 v6_1 = softplus_e5m2_cr_avx2_fromhalf_f32_avx2(v5_1);
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256 v8_0 = _mm256_xor_ps(v7_0, _mm256_set1_ps(-0.0f));
    const __m256 v8_1 = _mm256_xor_ps(v7_1, _mm256_set1_ps(-0.0f));
    const __m256 v9_0 = _mm256_max_ps(v2, v8_0);
    const __m256 v9_1 = _mm256_max_ps(v2, v8_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256i v13_0 = softplus_e5m2_cr_avx2_bits_f32_avx2(v12_0);
    const __m256i v13_1 = softplus_e5m2_cr_avx2_bits_f32_avx2(v12_1);
    const __m256i v15_0 = _mm256_srai_epi32(v13_0, 1);
    const __m256i v15_1 = _mm256_srai_epi32(v13_1, 1);
    const __m256i v16_0 = _mm256_sub_epi32(v13_0, v15_0);
    const __m256i v16_1 = _mm256_sub_epi32(v13_1, v15_1);
    const __m256i v17_0 = _mm256_add_epi32(v1, v16_0);
    const __m256i v17_1 = _mm256_add_epi32(v1, v16_1);
    const __m256i v19_0 = _mm256_slli_epi32(v17_0, 23);
    const __m256i v19_1 = _mm256_slli_epi32(v17_1, 23);
    const __m256 v20_0 = _mm256_castsi256_ps(v19_0);
    const __m256 v20_1 = _mm256_castsi256_ps(v19_1);
    const __m256i v21_0 = _mm256_add_epi32(v1, v15_0);
    const __m256i v21_1 = _mm256_add_epi32(v1, v15_1);
    const __m256i v22_0 = _mm256_slli_epi32(v21_0, 23);
    const __m256i v22_1 = _mm256_slli_epi32(v21_1, 23);
    const __m256 v23_0 = _mm256_castsi256_ps(v22_0);
    const __m256 v23_1 = _mm256_castsi256_ps(v22_1);
    const __m256 v25_0 = _mm256_sub_ps(v12_0, v11);
    const __m256 v25_1 = _mm256_sub_ps(v12_1, v11);
    const __m256 v27_0 = _mm256_fmadd_ps(v25_0, v26, v9_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v25_1, v26, v9_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v24, v25_0, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v24, v25_1, v27_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v28_0, v29, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v28_1, v29, v30);
    const __m256 v33_0 = _mm256_fmadd_ps(v23_0, v31_0, v32);
    const __m256 v33_1 = _mm256_fmadd_ps(v23_1, v31_1, v32);
    const __m256 v34_0 = _mm256_mul_ps(v20_0, v33_0);
    const __m256 v34_1 = _mm256_mul_ps(v20_1, v33_1);
    const __m256 v36_0 = _mm256_fmadd_ps(v0, v34_0, v35);
    const __m256 v36_1 = _mm256_fmadd_ps(v0, v34_1, v35);
    const __m256 v38_0 = _mm256_max_ps(v37, v6_0);
    const __m256 v38_1 = _mm256_max_ps(v37, v6_1);
    const __m256 v39_0 = _mm256_fmadd_ps(v36_0, v34_0, v38_0);
    const __m256 v39_1 = _mm256_fmadd_ps(v36_1, v34_1, v38_1);
    const __m256i v40_0 = softplus_e5m2_cr_avx2_tohalf_total_f32_avx2(v39_0);
    const __m256i v40_1 = softplus_e5m2_cr_avx2_tohalf_total_f32_avx2(v39_1);
    const __m256i v42_0 = _mm256_add_epi32(v40_0, v41);
    const __m256i v42_1 = _mm256_add_epi32(v40_1, v41);
    const __m256i v43_0 = _mm256_srli_epi32(v42_0, 8);
    const __m256i v43_1 = _mm256_srli_epi32(v42_1, 8);
    softplus_e5m2_cr_avx2_store_u8_avx2(y, v43_0);
    softplus_e5m2_cr_avx2_store_u8_avx2(y + 8, v43_1);
}

/* 8 elements. */
static SOFTPLUS_E5M2_CR_AVX2_AVX2_TARGET void softplus_e5m2_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.d83eb6p+0f); /* -1.84470689 */
    const __m256i v1 = _mm256_set1_epi32(127);
    const __m256 v2 = _mm256_set1_ps(-0x1.a1289ap+6f); /* -104.28965 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v24 = _mm256_set1_ps(-0x1.50b166p-7f); /* -0.0102750538 */
    const __m256 v26 = _mm256_set1_ps(-0x1.5f2666p-1f); /* -0.685839832 */
    const __m256 v29 = _mm256_set1_ps(0x1.8862e6p-2f); /* 0.383189768 */
    const __m256 v30 = _mm256_set1_ps(0x1.8b1ae6p-2f); /* 0.385844797 */
    const __m256 v32 = _mm256_set1_ps(0x1.761ed2p-14f); /* 8.91972522e-05 */
    const __m256 v35 = _mm256_set1_ps(0x1.4069e8p+1f); /* 2.503232 */
    const __m256 v37 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v41 = _mm256_set1_epi32(128);
    const __m256i v3 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v5 = _mm256_slli_epi32(v3, 8);
    const __m256 v6 = softplus_e5m2_cr_avx2_fromhalf_f32_avx2(v5);
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v8 = _mm256_xor_ps(v7, _mm256_set1_ps(-0.0f));
    const __m256 v9 = _mm256_max_ps(v2, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256i v13 = softplus_e5m2_cr_avx2_bits_f32_avx2(v12);
    const __m256i v15 = _mm256_srai_epi32(v13, 1);
    const __m256i v16 = _mm256_sub_epi32(v13, v15);
    const __m256i v17 = _mm256_add_epi32(v1, v16);
    const __m256i v19 = _mm256_slli_epi32(v17, 23);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256i v21 = _mm256_add_epi32(v1, v15);
    const __m256i v22 = _mm256_slli_epi32(v21, 23);
    const __m256 v23 = _mm256_castsi256_ps(v22);
    const __m256 v25 = _mm256_sub_ps(v12, v11);
    const __m256 v27 = _mm256_fmadd_ps(v25, v26, v9);
    const __m256 v28 = _mm256_fmadd_ps(v24, v25, v27);
    const __m256 v31 = _mm256_fmadd_ps(v28, v29, v30);
    const __m256 v33 = _mm256_fmadd_ps(v23, v31, v32);
    const __m256 v34 = _mm256_mul_ps(v20, v33);
    const __m256 v36 = _mm256_fmadd_ps(v0, v34, v35);
    const __m256 v38 = _mm256_max_ps(v37, v6);
    const __m256 v39 = _mm256_fmadd_ps(v36, v34, v38);
    const __m256i v40 = softplus_e5m2_cr_avx2_tohalf_total_f32_avx2(v39);
    const __m256i v42 = _mm256_add_epi32(v40, v41);
    const __m256i v43 = _mm256_srli_epi32(v42, 8);
    softplus_e5m2_cr_avx2_store_u8_avx2(y, v43);
}

static SOFTPLUS_E5M2_CR_AVX2_AVX2_TARGET void softplus_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_e5m2_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        softplus_e5m2_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        softplus_e5m2_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_E5M2_CR_AVX2_AVX512 __m512i softplus_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SOFTPLUS_E5M2_CR_AVX2_AVX512 __m512i softplus_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SOFTPLUS_E5M2_CR_AVX2_AVX512 __m512i softplus_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return softplus_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(softplus_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SOFTPLUS_E5M2_CR_AVX2_AVX512 void softplus_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.d83eb6p+0f); /* -1.84470689 */
    const __m512i v1 = _mm512_set1_epi32(127);
    const __m512 v2 = _mm512_set1_ps(-0x1.a1289ap+6f); /* -104.28965 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v24 = _mm512_set1_ps(-0x1.50b166p-7f); /* -0.0102750538 */
    const __m512 v26 = _mm512_set1_ps(-0x1.5f2666p-1f); /* -0.685839832 */
    const __m512 v29 = _mm512_set1_ps(0x1.8862e6p-2f); /* 0.383189768 */
    const __m512 v30 = _mm512_set1_ps(0x1.8b1ae6p-2f); /* 0.385844797 */
    const __m512 v32 = _mm512_set1_ps(0x1.761ed2p-14f); /* 8.91972522e-05 */
    const __m512 v35 = _mm512_set1_ps(0x1.4069e8p+1f); /* 2.503232 */
    const __m512 v37 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v41 = _mm512_set1_epi32(128);
    const __m512i v3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v5 = _mm512_slli_epi32(v3, 8);
    const __m512 v6 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v5));
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9 = _mm512_max_ps(v2, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512i v13 = softplus_e5m2_cr_avx2_bits_f32_avx512(v12);
    const __m512i v15 = _mm512_srai_epi32(v13, 1);
    const __m512i v16 = _mm512_sub_epi32(v13, v15);
    const __m512i v17 = _mm512_add_epi32(v1, v16);
    const __m512i v19 = _mm512_slli_epi32(v17, 23);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512i v21 = _mm512_add_epi32(v1, v15);
    const __m512i v22 = _mm512_slli_epi32(v21, 23);
    const __m512 v23 = _mm512_castsi512_ps(v22);
    const __m512 v25 = _mm512_sub_ps(v12, v11);
    const __m512 v27 = _mm512_fmadd_ps(v25, v26, v9);
    const __m512 v28 = _mm512_fmadd_ps(v24, v25, v27);
    const __m512 v31 = _mm512_fmadd_ps(v28, v29, v30);
    const __m512 v33 = _mm512_fmadd_ps(v23, v31, v32);
    const __m512 v34 = _mm512_mul_ps(v20, v33);
    const __m512 v36 = _mm512_fmadd_ps(v0, v34, v35);
    const __m512 v38 = _mm512_max_ps(v37, v6);
    const __m512 v39 = _mm512_fmadd_ps(v36, v34, v38);
    const __m512i v40 = softplus_e5m2_cr_avx2_tohalf_total_f32_avx512(v39);
    const __m512i v42 = _mm512_add_epi32(v40, v41);
    const __m512i v43 = _mm512_srli_epi32(v42, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v43));
}

static SOFTPLUS_E5M2_CR_AVX2_AVX512_TARGET void softplus_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_e5m2_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        softplus_e5m2_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_e5m2_cr_avx2_level(void) {
#if defined(SOFTPLUS_E5M2_CR_AVX2_FORCE_ISA)
    return SOFTPLUS_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t softplus_e5m2_cr_avx2(uint8_t x) {
    return softplus_e5m2_cr_avx2_element(x);
}

void softplus_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_e5m2_cr_avx2_level();
    if (level == 2) {
        softplus_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_e5m2_cr_avx2_array_portable(x, y, n);
}
