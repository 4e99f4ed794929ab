/* mish_e5m2_cr_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), e5m2
 *   domain       every input
 *   max error    0.497835 ulp, proven: all 256 inputs visited
 *   worst input  -0x1.4p-3 (-0.15625, encoding 0xb1)
 *   result there -0x1.4p-4 (-0.078125, encoding 0xad)
 *   mean error   0.114232 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c8d54f8b820a59570ee54ae2f4736aaf
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/mish_e5m2_avx2.db
 *                time: 0.9113 ns/element as avx2 code (inputs mean)
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
#include "mish_e5m2_cr_avx2.h"

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

static inline int32_t mish_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float mish_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float mish_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = mish_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return mish_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float mish_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t mish_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float mish_e5m2_cr_avx2_addbits_f32(float a, int32_t b) {
    return mish_e5m2_cr_avx2_frombits_f32((int32_t)((uint32_t)mish_e5m2_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t mish_e5m2_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t mish_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)mish_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = mish_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t mish_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t mish_e5m2_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 128;
    const float v1 = 0x1.57702ep+1f; /* 2.68311095 */
    const float v2 = -0x1.b8p+6f; /* -110 */
    const float v3 = 0x1.8p+4f; /* 24 */
    const int32_t v4 = (int32_t)x;
    const int32_t v5 = 8;
    const int32_t v6 = mish_e5m2_cr_avx2_shl_i32(v4, v5);
    const float v7 = mish_e5m2_cr_avx2_fromhalf_f32(v6);
    const float v8 = v3 < v7 ? v3 : v7;
    const float v9 = v2 > v8 ? v2 : v8;
    const float v10 = 0x1.715476p+0f; /* 1.44269502 */
    const float v11 = 0x1.8p+23f; /* 12582912 */
    const float v12 = mish_e5m2_cr_avx2_fma_f32(v9, v10, v11);
    const float v13 = v12 - v11;
    const float v14 = -0x1.e44ea6p-10f; /* -0.00184748543 */
    const float v15 = -0x1.62ec2cp-1f; /* -0.693208098 */
    const float v16 = mish_e5m2_cr_avx2_fma_f32(v13, v15, v9);
    const float v17 = mish_e5m2_cr_avx2_fma_f32(v13, v14, v16);
    const float v18 = 0x1.6e5f46p+0f; /* 1.43114126 */
    const float v19 = mish_e5m2_cr_avx2_fma_f32(v17, v10, v18);
    const int32_t v20 = mish_e5m2_cr_avx2_bits_f32(v12);
    const int32_t v21 = 1262485384; /* 0x4b3fff88 */
    const int32_t v22 = v20 > v21 ? v20 : v21;
    const int32_t v23 = 23;
    const int32_t v24 = mish_e5m2_cr_avx2_shl_i32(v22, v23);
    const float v25 = mish_e5m2_cr_avx2_addbits_f32(v19, v24);
    const float v26 = v1 + v25;
    const float v27 = -0x1.51ac6p-5f; /* -0.0412198901 */
    const float v28 = mish_e5m2_cr_avx2_fma_f32(v26, v19, v27);
    const float v29 = 0x1.e8d062p+1f; /* 3.81885934 */
    const float v30 = mish_e5m2_cr_avx2_fma_f32(v26, v25, v29);
    const float v31 = v28 / v30;
    const float v32 = v2 > v7 ? v2 : v7;
    const float v33 = v31 * v32;
    const int32_t v34 = 127;
    const int32_t v35 = 1262485504; /* 0x4b400000 */
    const int32_t v36 = (int32_t)((uint32_t)v20 - (uint32_t)v35);
    const int32_t v37 = 1;
    const int32_t v38 = mish_e5m2_cr_avx2_ashr_i32(v36, v37);
    const int32_t v39 = (int32_t)((uint32_t)v34 + (uint32_t)v38);
    const int32_t v40 = mish_e5m2_cr_avx2_shl_i32(v39, v23);
    const float v41 = mish_e5m2_cr_avx2_frombits_f32(v40);
    const float v42 = v33 * v41;
    const int32_t v43 = (int32_t)((uint32_t)v36 - (uint32_t)v38);
    const int32_t v44 = (int32_t)((uint32_t)v43 + (uint32_t)v34);
    const int32_t v45 = mish_e5m2_cr_avx2_shl_i32(v44, v23);
    const float v46 = mish_e5m2_cr_avx2_frombits_f32(v45);
    const float v47 = v42 * v46;
    const int32_t v48 = mish_e5m2_cr_avx2_tohalf_f32(v47);
    const int32_t v49 = (int32_t)((uint32_t)v0 + (uint32_t)v48);
    const int32_t v50 = mish_e5m2_cr_avx2_lshr_i32(v49, v5);
    const int32_t r0 = v50;
    return (uint8_t)r0;
}

static void mish_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define MISH_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_E5M2_CR_AVX2_AVX2 static inline MISH_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define MISH_E5M2_CR_AVX2_AVX512 static inline MISH_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
MISH_E5M2_CR_AVX2_AVX2 __m256 mish_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
MISH_E5M2_CR_AVX2_AVX2 __m256i mish_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

MISH_E5M2_CR_AVX2_AVX2 __m256i mish_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

MISH_E5M2_CR_AVX2_AVX2 __m256i mish_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return mish_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(mish_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
MISH_E5M2_CR_AVX2_AVX2 void mish_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
MISH_E5M2_CR_AVX2_AVX2 void mish_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(0x1.57702ep+1f); /* 2.68311095 */
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v14 = _mm256_set1_ps(-0x1.e44ea6p-10f); /* -0.00184748543 */
    const __m256 v15 = _mm256_set1_ps(-0x1.62ec2cp-1f); /* -0.693208098 */
    const __m256 v18 = _mm256_set1_ps(0x1.6e5f46p+0f); /* 1.43114126 */
    const __m256i v21 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v27 = _mm256_set1_ps(-0x1.51ac6p-5f); /* -0.0412198901 */
    const __m256 v29 = _mm256_set1_ps(0x1.e8d062p+1f); /* 3.81885934 */
    const __m256i v34 = _mm256_set1_epi32(127);
    const __m256i v35 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v4_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 8);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 8);
    const __m256 v7_0 = mish_e5m2_cr_avx2_fromhalf_f32_avx2(v6_0);
    const __m256 v7_1 = mish_e5m2_cr_avx2_fromhalf_f32_avx2(v6_1);
    const __m256 v8_0 = _mm256_min_ps(v3, v7_0);
    const __m256 v8_1 = _mm256_min_ps(v3, v7_1);
    const __m256 v9_0 = _mm256_max_ps(v2, v8_0);
    const __m256 v9_1 = _mm256_max_ps(v2, v8_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256 v13_0 = _mm256_sub_ps(v12_0, v11);
    const __m256 v13_1 = _mm256_sub_ps(v12_1, v11);
    const __m256 v16_0 = _mm256_fmadd_ps(v13_0, v15, v9_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v13_1, v15, v9_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v13_0, v14, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v13_1, v14, v16_1);
    const __m256 v19_0 = _mm256_fmadd_ps(v17_0, v10, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17_1, v10, v18);
    const __m256i v20_0 = mish_e5m2_cr_avx2_bits_f32_avx2(v12_0);
    const __m256i v20_1 = mish_e5m2_cr_avx2_bits_f32_avx2(v12_1);
    const __m256i v22_0 = _mm256_max_epi32(v20_0, v21);
    const __m256i v22_1 = _mm256_max_epi32(v20_1, v21);
    const __m256i v24_0 = _mm256_slli_epi32(v22_0, 23);
    const __m256i v24_1 = _mm256_slli_epi32(v22_1, 23);
    const __m256 v25_0 = _mm256_castsi256_ps(_mm256_add_epi32(mish_e5m2_cr_avx2_bits_f32_avx2(v19_0), v24_0));
    const __m256 v25_1 = _mm256_castsi256_ps(_mm256_add_epi32(mish_e5m2_cr_avx2_bits_f32_avx2(v19_1), v24_1));
    const __m256 v26_0 = _mm256_add_ps(v1, v25_0);
    const __m256 v26_1 = _mm256_add_ps(v1, v25_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v26_0, v19_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v26_1, v19_1, v27);
    const __m256 v30_0 = _mm256_fmadd_ps(v26_0, v25_0, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v26_1, v25_1, v29);
    const __m256 v31_0 = _mm256_div_ps(v28_0, v30_0);
    const __m256 v31_1 = _mm256_div_ps(v28_1, v30_1);
    const __m256 v32_0 = _mm256_max_ps(v2, v7_0);
    const __m256 v32_1 = _mm256_max_ps(v2, v7_1);
    const __m256 v33_0 = _mm256_mul_ps(v31_0, v32_0);
    const __m256 v33_1 = _mm256_mul_ps(v31_1, v32_1);
    const __m256i v36_0 = _mm256_sub_epi32(v20_0, v35);
    const __m256i v36_1 = _mm256_sub_epi32(v20_1, v35);
    const __m256i v38_0 = _mm256_srai_epi32(v36_0, 1);
    const __m256i v38_1 = _mm256_srai_epi32(v36_1, 1);
    const __m256i v39_0 = _mm256_add_epi32(v34, v38_0);
    const __m256i v39_1 = _mm256_add_epi32(v34, v38_1);
    const __m256i v40_0 = _mm256_slli_epi32(v39_0, 23);
    const __m256i v40_1 = _mm256_slli_epi32(v39_1, 23);
    const __m256 v41_0 = _mm256_castsi256_ps(v40_0);
    const __m256 v41_1 = _mm256_castsi256_ps(v40_1);
    const __m256 v42_0 = _mm256_mul_ps(v33_0, v41_0);
    const __m256 v42_1 = _mm256_mul_ps(v33_1, v41_1);
    const __m256i v43_0 = _mm256_sub_epi32(v36_0, v38_0);
    const __m256i v43_1 = _mm256_sub_epi32(v36_1, v38_1);
    const __m256i v44_0 = _mm256_add_epi32(v43_0, v34);
    const __m256i v44_1 = _mm256_add_epi32(v43_1, v34);
    const __m256i v45_0 = _mm256_slli_epi32(v44_0, 23);
    const __m256i v45_1 = _mm256_slli_epi32(v44_1, 23);
    const __m256 v46_0 = _mm256_castsi256_ps(v45_0);
    const __m256 v46_1 = _mm256_castsi256_ps(v45_1);
    const __m256 v47_0 = _mm256_mul_ps(v42_0, v46_0);
    const __m256 v47_1 = _mm256_mul_ps(v42_1, v46_1);
    const __m256i v48_0 = mish_e5m2_cr_avx2_tohalf_total_f32_avx2(v47_0);
    const __m256i v48_1 = mish_e5m2_cr_avx2_tohalf_total_f32_avx2(v47_1);
    const __m256i v49_0 = _mm256_add_epi32(v0, v48_0);
    const __m256i v49_1 = _mm256_add_epi32(v0, v48_1);
    const __m256i v50_0 = _mm256_srli_epi32(v49_0, 8);
    const __m256i v50_1 = _mm256_srli_epi32(v49_1, 8);
    mish_e5m2_cr_avx2_store_u8_avx2(y, v50_0);
    mish_e5m2_cr_avx2_store_u8_avx2(y + 8, v50_1);
}

/* 8 elements. */
static MISH_E5M2_CR_AVX2_AVX2_TARGET void mish_e5m2_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(128);
    const __m256 v1 = _mm256_set1_ps(0x1.57702ep+1f); /* 2.68311095 */
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v3 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v14 = _mm256_set1_ps(-0x1.e44ea6p-10f); /* -0.00184748543 */
    const __m256 v15 = _mm256_set1_ps(-0x1.62ec2cp-1f); /* -0.693208098 */
    const __m256 v18 = _mm256_set1_ps(0x1.6e5f46p+0f); /* 1.43114126 */
    const __m256i v21 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v27 = _mm256_set1_ps(-0x1.51ac6p-5f); /* -0.0412198901 */
    const __m256 v29 = _mm256_set1_ps(0x1.e8d062p+1f); /* 3.81885934 */
    const __m256i v34 = _mm256_set1_epi32(127);
    const __m256i v35 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v4 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v6 = _mm256_slli_epi32(v4, 8);
    const __m256 v7 = mish_e5m2_cr_avx2_fromhalf_f32_avx2(v6);
    const __m256 v8 = _mm256_min_ps(v3, v7);
    const __m256 v9 = _mm256_max_ps(v2, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256 v13 = _mm256_sub_ps(v12, v11);
    const __m256 v16 = _mm256_fmadd_ps(v13, v15, v9);
    const __m256 v17 = _mm256_fmadd_ps(v13, v14, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v10, v18);
    const __m256i v20 = mish_e5m2_cr_avx2_bits_f32_avx2(v12);
    const __m256i v22 = _mm256_max_epi32(v20, v21);
    const __m256i v24 = _mm256_slli_epi32(v22, 23);
    const __m256 v25 = _mm256_castsi256_ps(_mm256_add_epi32(mish_e5m2_cr_avx2_bits_f32_avx2(v19), v24));
    const __m256 v26 = _mm256_add_ps(v1, v25);
    const __m256 v28 = _mm256_fmadd_ps(v26, v19, v27);
    const __m256 v30 = _mm256_fmadd_ps(v26, v25, v29);
    const __m256 v31 = _mm256_div_ps(v28, v30);
    const __m256 v32 = _mm256_max_ps(v2, v7);
    const __m256 v33 = _mm256_mul_ps(v31, v32);
    const __m256i v36 = _mm256_sub_epi32(v20, v35);
    const __m256i v38 = _mm256_srai_epi32(v36, 1);
    const __m256i v39 = _mm256_add_epi32(v34, v38);
    const __m256i v40 = _mm256_slli_epi32(v39, 23);
    const __m256 v41 = _mm256_castsi256_ps(v40);
    const __m256 v42 = _mm256_mul_ps(v33, v41);
    const __m256i v43 = _mm256_sub_epi32(v36, v38);
    const __m256i v44 = _mm256_add_epi32(v43, v34);
    const __m256i v45 = _mm256_slli_epi32(v44, 23);
    const __m256 v46 = _mm256_castsi256_ps(v45);
    const __m256 v47 = _mm256_mul_ps(v42, v46);
    const __m256i v48 = mish_e5m2_cr_avx2_tohalf_total_f32_avx2(v47);
    const __m256i v49 = _mm256_add_epi32(v0, v48);
    const __m256i v50 = _mm256_srli_epi32(v49, 8);
    mish_e5m2_cr_avx2_store_u8_avx2(y, v50);
}

static MISH_E5M2_CR_AVX2_AVX2_TARGET void mish_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_e5m2_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        mish_e5m2_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        mish_e5m2_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
MISH_E5M2_CR_AVX2_AVX512 __m512i mish_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

MISH_E5M2_CR_AVX2_AVX512 __m512i mish_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

MISH_E5M2_CR_AVX2_AVX512 __m512i mish_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return mish_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(mish_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
MISH_E5M2_CR_AVX2_AVX512 void mish_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(0x1.57702ep+1f); /* 2.68311095 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v14 = _mm512_set1_ps(-0x1.e44ea6p-10f); /* -0.00184748543 */
    const __m512 v15 = _mm512_set1_ps(-0x1.62ec2cp-1f); /* -0.693208098 */
    const __m512 v18 = _mm512_set1_ps(0x1.6e5f46p+0f); /* 1.43114126 */
    const __m512i v21 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v27 = _mm512_set1_ps(-0x1.51ac6p-5f); /* -0.0412198901 */
    const __m512 v29 = _mm512_set1_ps(0x1.e8d062p+1f); /* 3.81885934 */
    const __m512i v34 = _mm512_set1_epi32(127);
    const __m512i v35 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v4_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v4_2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 32)));
    const __m512i v4_3 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 48)));
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 8);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 8);
    const __m512i v6_2 = _mm512_slli_epi32(v4_2, 8);
    const __m512i v6_3 = _mm512_slli_epi32(v4_3, 8);
    const __m512 v7_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6_0));
    const __m512 v7_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6_1));
    const __m512 v7_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6_2));
    const __m512 v7_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6_3));
    const __m512 v8_0 = _mm512_min_ps(v3, v7_0);
    const __m512 v8_1 = _mm512_min_ps(v3, v7_1);
    const __m512 v8_2 = _mm512_min_ps(v3, v7_2);
    const __m512 v8_3 = _mm512_min_ps(v3, v7_3);
    const __m512 v9_0 = _mm512_max_ps(v2, v8_0);
    const __m512 v9_1 = _mm512_max_ps(v2, v8_1);
    const __m512 v9_2 = _mm512_max_ps(v2, v8_2);
    const __m512 v9_3 = _mm512_max_ps(v2, v8_3);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v9_2, v10, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v9_3, v10, v11);
    const __m512 v13_0 = _mm512_sub_ps(v12_0, v11);
    const __m512 v13_1 = _mm512_sub_ps(v12_1, v11);
    const __m512 v13_2 = _mm512_sub_ps(v12_2, v11);
    const __m512 v13_3 = _mm512_sub_ps(v12_3, v11);
    const __m512 v16_0 = _mm512_fmadd_ps(v13_0, v15, v9_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v13_1, v15, v9_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v13_2, v15, v9_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v13_3, v15, v9_3);
    const __m512 v17_0 = _mm512_fmadd_ps(v13_0, v14, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v13_1, v14, v16_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v13_2, v14, v16_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v13_3, v14, v16_3);
    const __m512 v19_0 = _mm512_fmadd_ps(v17_0, v10, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v17_1, v10, v18);
    const __m512 v19_2 = _mm512_fmadd_ps(v17_2, v10, v18);
    const __m512 v19_3 = _mm512_fmadd_ps(v17_3, v10, v18);
    const __m512i v20_0 = mish_e5m2_cr_avx2_bits_f32_avx512(v12_0);
    const __m512i v20_1 = mish_e5m2_cr_avx2_bits_f32_avx512(v12_1);
    const __m512i v20_2 = mish_e5m2_cr_avx2_bits_f32_avx512(v12_2);
    const __m512i v20_3 = mish_e5m2_cr_avx2_bits_f32_avx512(v12_3);
    const __m512i v22_0 = _mm512_max_epi32(v20_0, v21);
    const __m512i v22_1 = _mm512_max_epi32(v20_1, v21);
    const __m512i v22_2 = _mm512_max_epi32(v20_2, v21);
    const __m512i v22_3 = _mm512_max_epi32(v20_3, v21);
    const __m512i v24_0 = _mm512_slli_epi32(v22_0, 23);
    const __m512i v24_1 = _mm512_slli_epi32(v22_1, 23);
    const __m512i v24_2 = _mm512_slli_epi32(v22_2, 23);
    const __m512i v24_3 = _mm512_slli_epi32(v22_3, 23);
    const __m512 v25_0 = _mm512_castsi512_ps(_mm512_add_epi32(mish_e5m2_cr_avx2_bits_f32_avx512(v19_0), v24_0));
    const __m512 v25_1 = _mm512_castsi512_ps(_mm512_add_epi32(mish_e5m2_cr_avx2_bits_f32_avx512(v19_1), v24_1));
    const __m512 v25_2 = _mm512_castsi512_ps(_mm512_add_epi32(mish_e5m2_cr_avx2_bits_f32_avx512(v19_2), v24_2));
    const __m512 v25_3 = _mm512_castsi512_ps(_mm512_add_epi32(mish_e5m2_cr_avx2_bits_f32_avx512(v19_3), v24_3));
    const __m512 v26_0 = _mm512_add_ps(v1, v25_0);
    const __m512 v26_1 = _mm512_add_ps(v1, v25_1);
    const __m512 v26_2 = _mm512_add_ps(v1, v25_2);
    const __m512 v26_3 = _mm512_add_ps(v1, v25_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v26_0, v19_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26_1, v19_1, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v26_2, v19_2, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v26_3, v19_3, v27);
    const __m512 v30_0 = _mm512_fmadd_ps(v26_0, v25_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v26_1, v25_1, v29);
    const __m512 v30_2 = _mm512_fmadd_ps(v26_2, v25_2, v29);
    const __m512 v30_3 = _mm512_fmadd_ps(v26_3, v25_3, v29);
    const __m512 v31_0 = _mm512_div_ps(v28_0, v30_0);
    const __m512 v31_1 = _mm512_div_ps(v28_1, v30_1);
    const __m512 v31_2 = _mm512_div_ps(v28_2, v30_2);
    const __m512 v31_3 = _mm512_div_ps(v28_3, v30_3);
    const __m512 v32_0 = _mm512_max_ps(v2, v7_0);
    const __m512 v32_1 = _mm512_max_ps(v2, v7_1);
    const __m512 v32_2 = _mm512_max_ps(v2, v7_2);
    const __m512 v32_3 = _mm512_max_ps(v2, v7_3);
    const __m512 v33_0 = _mm512_mul_ps(v31_0, v32_0);
    const __m512 v33_1 = _mm512_mul_ps(v31_1, v32_1);
    const __m512 v33_2 = _mm512_mul_ps(v31_2, v32_2);
    const __m512 v33_3 = _mm512_mul_ps(v31_3, v32_3);
    const __m512i v36_0 = _mm512_sub_epi32(v20_0, v35);
    const __m512i v36_1 = _mm512_sub_epi32(v20_1, v35);
    const __m512i v36_2 = _mm512_sub_epi32(v20_2, v35);
    const __m512i v36_3 = _mm512_sub_epi32(v20_3, v35);
    const __m512i v38_0 = _mm512_srai_epi32(v36_0, 1);
    const __m512i v38_1 = _mm512_srai_epi32(v36_1, 1);
    const __m512i v38_2 = _mm512_srai_epi32(v36_2, 1);
    const __m512i v38_3 = _mm512_srai_epi32(v36_3, 1);
    const __m512i v39_0 = _mm512_add_epi32(v34, v38_0);
    const __m512i v39_1 = _mm512_add_epi32(v34, v38_1);
    const __m512i v39_2 = _mm512_add_epi32(v34, v38_2);
    const __m512i v39_3 = _mm512_add_epi32(v34, v38_3);
    const __m512i v40_0 = _mm512_slli_epi32(v39_0, 23);
    const __m512i v40_1 = _mm512_slli_epi32(v39_1, 23);
    const __m512i v40_2 = _mm512_slli_epi32(v39_2, 23);
    const __m512i v40_3 = _mm512_slli_epi32(v39_3, 23);
    const __m512 v41_0 = _mm512_castsi512_ps(v40_0);
    const __m512 v41_1 = _mm512_castsi512_ps(v40_1);
    const __m512 v41_2 = _mm512_castsi512_ps(v40_2);
    const __m512 v41_3 = _mm512_castsi512_ps(v40_3);
    const __m512 v42_0 = _mm512_mul_ps(v33_0, v41_0);
    const __m512 v42_1 = _mm512_mul_ps(v33_1, v41_1);
    const __m512 v42_2 = _mm512_mul_ps(v33_2, v41_2);
    const __m512 v42_3 = _mm512_mul_ps(v33_3, v41_3);
    const __m512i v43_0 = _mm512_sub_epi32(v36_0, v38_0);
    const __m512i v43_1 = _mm512_sub_epi32(v36_1, v38_1);
    const __m512i v43_2 = _mm512_sub_epi32(v36_2, v38_2);
    const __m512i v43_3 = _mm512_sub_epi32(v36_3, v38_3);
    const __m512i v44_0 = _mm512_add_epi32(v43_0, v34);
    const __m512i v44_1 = _mm512_add_epi32(v43_1, v34);
    const __m512i v44_2 = _mm512_add_epi32(v43_2, v34);
    const __m512i v44_3 = _mm512_add_epi32(v43_3, v34);
    const __m512i v45_0 = _mm512_slli_epi32(v44_0, 23);
    const __m512i v45_1 = _mm512_slli_epi32(v44_1, 23);
    const __m512i v45_2 = _mm512_slli_epi32(v44_2, 23);
    const __m512i v45_3 = _mm512_slli_epi32(v44_3, 23);
    const __m512 v46_0 = _mm512_castsi512_ps(v45_0);
    const __m512 v46_1 = _mm512_castsi512_ps(v45_1);
    const __m512 v46_2 = _mm512_castsi512_ps(v45_2);
    const __m512 v46_3 = _mm512_castsi512_ps(v45_3);
    const __m512 v47_0 = _mm512_mul_ps(v42_0, v46_0);
    const __m512 v47_1 = _mm512_mul_ps(v42_1, v46_1);
    const __m512 v47_2 = _mm512_mul_ps(v42_2, v46_2);
    const __m512 v47_3 = _mm512_mul_ps(v42_3, v46_3);
    const __m512i v48_0 = mish_e5m2_cr_avx2_tohalf_total_f32_avx512(v47_0);
    const __m512i v48_1 = mish_e5m2_cr_avx2_tohalf_total_f32_avx512(v47_1);
    const __m512i v48_2 = mish_e5m2_cr_avx2_tohalf_total_f32_avx512(v47_2);
    const __m512i v48_3 = mish_e5m2_cr_avx2_tohalf_total_f32_avx512(v47_3);
    const __m512i v49_0 = _mm512_add_epi32(v0, v48_0);
    const __m512i v49_1 = _mm512_add_epi32(v0, v48_1);
    const __m512i v49_2 = _mm512_add_epi32(v0, v48_2);
    const __m512i v49_3 = _mm512_add_epi32(v0, v48_3);
    const __m512i v50_0 = _mm512_srli_epi32(v49_0, 8);
    const __m512i v50_1 = _mm512_srli_epi32(v49_1, 8);
    const __m512i v50_2 = _mm512_srli_epi32(v49_2, 8);
    const __m512i v50_3 = _mm512_srli_epi32(v49_3, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v50_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v50_1));
    _mm_storeu_si128((__m128i *)(void *)(y + 32), _mm512_cvtepi32_epi8(v50_2));
    _mm_storeu_si128((__m128i *)(void *)(y + 48), _mm512_cvtepi32_epi8(v50_3));
}

/* 16 elements. */
static MISH_E5M2_CR_AVX2_AVX512_TARGET void mish_e5m2_cr_avx2_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(128);
    const __m512 v1 = _mm512_set1_ps(0x1.57702ep+1f); /* 2.68311095 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v3 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v14 = _mm512_set1_ps(-0x1.e44ea6p-10f); /* -0.00184748543 */
    const __m512 v15 = _mm512_set1_ps(-0x1.62ec2cp-1f); /* -0.693208098 */
    const __m512 v18 = _mm512_set1_ps(0x1.6e5f46p+0f); /* 1.43114126 */
    const __m512i v21 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v27 = _mm512_set1_ps(-0x1.51ac6p-5f); /* -0.0412198901 */
    const __m512 v29 = _mm512_set1_ps(0x1.e8d062p+1f); /* 3.81885934 */
    const __m512i v34 = _mm512_set1_epi32(127);
    const __m512i v35 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v4 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v6 = _mm512_slli_epi32(v4, 8);
    const __m512 v7 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v6));
    const __m512 v8 = _mm512_min_ps(v3, v7);
    const __m512 v9 = _mm512_max_ps(v2, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512 v13 = _mm512_sub_ps(v12, v11);
    const __m512 v16 = _mm512_fmadd_ps(v13, v15, v9);
    const __m512 v17 = _mm512_fmadd_ps(v13, v14, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v10, v18);
    const __m512i v20 = mish_e5m2_cr_avx2_bits_f32_avx512(v12);
    const __m512i v22 = _mm512_max_epi32(v20, v21);
    const __m512i v24 = _mm512_slli_epi32(v22, 23);
    const __m512 v25 = _mm512_castsi512_ps(_mm512_add_epi32(mish_e5m2_cr_avx2_bits_f32_avx512(v19), v24));
    const __m512 v26 = _mm512_add_ps(v1, v25);
    const __m512 v28 = _mm512_fmadd_ps(v26, v19, v27);
    const __m512 v30 = _mm512_fmadd_ps(v26, v25, v29);
    const __m512 v31 = _mm512_div_ps(v28, v30);
    const __m512 v32 = _mm512_max_ps(v2, v7);
    const __m512 v33 = _mm512_mul_ps(v31, v32);
    const __m512i v36 = _mm512_sub_epi32(v20, v35);
    const __m512i v38 = _mm512_srai_epi32(v36, 1);
    const __m512i v39 = _mm512_add_epi32(v34, v38);
    const __m512i v40 = _mm512_slli_epi32(v39, 23);
    const __m512 v41 = _mm512_castsi512_ps(v40);
    const __m512 v42 = _mm512_mul_ps(v33, v41);
    const __m512i v43 = _mm512_sub_epi32(v36, v38);
    const __m512i v44 = _mm512_add_epi32(v43, v34);
    const __m512i v45 = _mm512_slli_epi32(v44, 23);
    const __m512 v46 = _mm512_castsi512_ps(v45);
    const __m512 v47 = _mm512_mul_ps(v42, v46);
    const __m512i v48 = mish_e5m2_cr_avx2_tohalf_total_f32_avx512(v47);
    const __m512i v49 = _mm512_add_epi32(v0, v48);
    const __m512i v50 = _mm512_srli_epi32(v49, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v50));
}

static MISH_E5M2_CR_AVX2_AVX512_TARGET void mish_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        mish_e5m2_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        mish_e5m2_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        mish_e5m2_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_e5m2_cr_avx2_level(void) {
#if defined(MISH_E5M2_CR_AVX2_FORCE_ISA)
    return MISH_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t mish_e5m2_cr_avx2(uint8_t x) {
    return mish_e5m2_cr_avx2_element(x);
}

void mish_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_e5m2_cr_avx2_level();
    if (level == 2) {
        mish_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    mish_e5m2_cr_avx2_array_portable(x, y, n);
}
