/* logsigmoid_e5m2_cr_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), e5m2
 *   domain       every input
 *   max error    0.498440 ulp, proven: all 256 inputs visited
 *   worst input  0x1.8p-7 (0.01171875, encoding 0x22)
 *   result there -0x1.4p-1 (-0.625, encoding 0xb9)
 *   mean error   0.197631 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d4f90647077526d2042066d3dab76b7b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt e5m2 --max-ulp 0.5 --isa avx2 --time 4s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_e5m2_avx2.db
 *                time: 0.7045 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_e5m2_cr_avx2.h"

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

static inline int32_t logsigmoid_e5m2_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float logsigmoid_e5m2_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float logsigmoid_e5m2_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = logsigmoid_e5m2_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return logsigmoid_e5m2_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float logsigmoid_e5m2_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_e5m2_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t logsigmoid_e5m2_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t logsigmoid_e5m2_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t logsigmoid_e5m2_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)logsigmoid_e5m2_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = logsigmoid_e5m2_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline int32_t logsigmoid_e5m2_cr_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline uint8_t logsigmoid_e5m2_cr_avx2_element(uint8_t x) {
    const int32_t v0 = 127;
    const float v1 = -0x1.ap+6f; /* -104 */
    const int32_t v2 = (int32_t)x;
    const int32_t v3 = 8;
    const int32_t v4 = logsigmoid_e5m2_cr_avx2_shl_i32(v2, v3);
    const float v5 = logsigmoid_e5m2_cr_avx2_fromhalf_f32(v4);
    const float v6 = -v5;
    const float v7 = logsigmoid_e5m2_cr_avx2_abs_f32(v6);
    const float v8 = -v7;
    const float v9 = v1 > v8 ? v1 : v8;
    const float v10 = 0x1.715476p+0f; /* 1.44269502 */
    const float v11 = 0x1.8p+23f; /* 12582912 */
    const float v12 = logsigmoid_e5m2_cr_avx2_fma_f32(v9, v10, v11);
    const int32_t v13 = logsigmoid_e5m2_cr_avx2_bits_f32(v12);
    const int32_t v14 = 1262485504; /* 0x4b400000 */
    const int32_t v15 = (int32_t)((uint32_t)v13 - (uint32_t)v14);
    const int32_t v16 = 1;
    const int32_t v17 = logsigmoid_e5m2_cr_avx2_ashr_i32(v15, v16);
    const int32_t v18 = (int32_t)((uint32_t)v15 - (uint32_t)v17);
    const int32_t v19 = (int32_t)((uint32_t)v0 + (uint32_t)v18);
    const int32_t v20 = 23;
    const int32_t v21 = logsigmoid_e5m2_cr_avx2_shl_i32(v19, v20);
    const int32_t v22 = v0 ^ v21;
    const float v23 = logsigmoid_e5m2_cr_avx2_frombits_f32(v22);
    const int32_t v24 = (int32_t)((uint32_t)v0 + (uint32_t)v17);
    const int32_t v25 = logsigmoid_e5m2_cr_avx2_shl_i32(v24, v20);
    const float v26 = logsigmoid_e5m2_cr_avx2_frombits_f32(v25);
    const float v27 = 0x1.807d4p-2f; /* 0.375477791 */
    const float v28 = -0x1.13ade6p-8f; /* -0.00420653215 */
    const float v29 = v12 - v11;
    const float v30 = -0x1.5e0a8ep-1f; /* -0.683674276 */
    const float v31 = logsigmoid_e5m2_cr_avx2_fma_f32(v30, v29, v9);
    const float v32 = logsigmoid_e5m2_cr_avx2_fma_f32(v28, v29, v31);
    const float v33 = 0x1.85f1eep-2f; /* 0.380805701 */
    const float v34 = logsigmoid_e5m2_cr_avx2_fma_f32(v27, v32, v33);
    const float v35 = v26 * v34;
    const float v36 = 0x1.59cd3ep-22f; /* 3.22052955e-07 */
    const float v37 = logsigmoid_e5m2_cr_avx2_fma_f32(v23, v35, v36);
    const float v38 = 0x1.0cd80ep+1f; /* 2.10034347 */
    const float v39 = -0x1.82be48p+1f; /* -3.02143192 */
    const float v40 = logsigmoid_e5m2_cr_avx2_fma_f32(v37, v38, v39);
    const float v41 = 0x1.54def8p+1f; /* 2.66305447 */
    const float v42 = logsigmoid_e5m2_cr_avx2_fma_f32(v40, v37, v41);
    const float v43 = 0x0p+0f; /* 0 */
    const float v44 = v43 > v6 ? v43 : v6;
    const float v45 = logsigmoid_e5m2_cr_avx2_fma_f32(v37, v42, v44);
    const float v46 = -v45;
    const int32_t v47 = logsigmoid_e5m2_cr_avx2_tohalf_f32(v46);
    const int32_t v48 = 128;
    const int32_t v49 = (int32_t)((uint32_t)v47 + (uint32_t)v48);
    const int32_t v50 = logsigmoid_e5m2_cr_avx2_lshr_i32(v49, v3);
    const int32_t r0 = v50;
    return (uint8_t)r0;
}

static void logsigmoid_e5m2_cr_avx2_array_portable(const uint8_t *x, uint8_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_e5m2_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_E5M2_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOGSIGMOID_E5M2_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_E5M2_CR_AVX2_AVX2 static inline LOGSIGMOID_E5M2_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_E5M2_CR_AVX2_AVX512 static inline LOGSIGMOID_E5M2_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOGSIGMOID_E5M2_CR_AVX2_AVX2 __m256 logsigmoid_e5m2_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_E5M2_CR_AVX2_AVX2 __m256i logsigmoid_e5m2_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOGSIGMOID_E5M2_CR_AVX2_AVX2 __m256i logsigmoid_e5m2_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOGSIGMOID_E5M2_CR_AVX2_AVX2 __m256i logsigmoid_e5m2_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return logsigmoid_e5m2_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(logsigmoid_e5m2_cr_avx2_bits_f32_avx2(a)));
}

/* The low bytes of eight lanes. */
LOGSIGMOID_E5M2_CR_AVX2_AVX2 void logsigmoid_e5m2_cr_avx2_store_u8_avx2(uint8_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xff));
    const __m128i words = _mm_packus_epi32(_mm256_castsi256_si128(low),
                                           _mm256_extracti128_si256(low, 1));
    _mm_storel_epi64((__m128i *)(void *)y, _mm_packus_epi16(words, words));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOGSIGMOID_E5M2_CR_AVX2_AVX2 void logsigmoid_e5m2_cr_avx2_step_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v14 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v27 = _mm256_set1_ps(0x1.807d4p-2f); /* 0.375477791 */
    const __m256 v28 = _mm256_set1_ps(-0x1.13ade6p-8f); /* -0.00420653215 */
    const __m256 v30 = _mm256_set1_ps(-0x1.5e0a8ep-1f); /* -0.683674276 */
    const __m256 v33 = _mm256_set1_ps(0x1.85f1eep-2f); /* 0.380805701 */
    const __m256 v36 = _mm256_set1_ps(0x1.59cd3ep-22f); /* 3.22052955e-07 */
    const __m256 v38 = _mm256_set1_ps(0x1.0cd80ep+1f); /* 2.10034347 */
    const __m256 v39 = _mm256_set1_ps(-0x1.82be48p+1f); /* -3.02143192 */
    const __m256 v41 = _mm256_set1_ps(0x1.54def8p+1f); /* 2.66305447 */
    const __m256 v43 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v48 = _mm256_set1_epi32(128);
    const __m256i v2_0 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_0 = _mm256_slli_epi32(v2_0, 8);
    const __m256i v4_1 = _mm256_slli_epi32(v2_1, 8);
    const __m256 v5_0 = logsigmoid_e5m2_cr_avx2_fromhalf_f32_avx2(v4_0);
    const __m256 v5_1 = logsigmoid_e5m2_cr_avx2_fromhalf_f32_avx2(v4_1);
    const __m256 v6_0 = _mm256_xor_ps(v5_0, _mm256_set1_ps(-0.0f));
    const __m256 v6_1 = _mm256_xor_ps(v5_1, _mm256_set1_ps(-0.0f));
    const __m256 v7_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_0);
    const __m256 v7_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6_1);
    const __m256 v8_0 = _mm256_xor_ps(v7_0, _mm256_set1_ps(-0.0f));
    const __m256 v8_1 = _mm256_xor_ps(v7_1, _mm256_set1_ps(-0.0f));
    const __m256 v9_0 = _mm256_max_ps(v1, v8_0);
    const __m256 v9_1 = _mm256_max_ps(v1, v8_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256i v13_0 = logsigmoid_e5m2_cr_avx2_bits_f32_avx2(v12_0);
    const __m256i v13_1 = logsigmoid_e5m2_cr_avx2_bits_f32_avx2(v12_1);
    const __m256i v15_0 = _mm256_sub_epi32(v13_0, v14);
    const __m256i v15_1 = _mm256_sub_epi32(v13_1, v14);
    const __m256i v17_0 = _mm256_srai_epi32(v15_0, 1);
    const __m256i v17_1 = _mm256_srai_epi32(v15_1, 1);
    const __m256i v18_0 = _mm256_sub_epi32(v15_0, v17_0);
    const __m256i v18_1 = _mm256_sub_epi32(v15_1, v17_1);
    const __m256i v19_0 = _mm256_add_epi32(v0, v18_0);
    const __m256i v19_1 = _mm256_add_epi32(v0, v18_1);
    const __m256i v21_0 = _mm256_slli_epi32(v19_0, 23);
    const __m256i v21_1 = _mm256_slli_epi32(v19_1, 23);
    const __m256i v22_0 = _mm256_xor_si256(v0, v21_0);
    const __m256i v22_1 = _mm256_xor_si256(v0, v21_1);
    const __m256 v23_0 = _mm256_castsi256_ps(v22_0);
    const __m256 v23_1 = _mm256_castsi256_ps(v22_1);
    const __m256i v24_0 = _mm256_add_epi32(v0, v17_0);
    const __m256i v24_1 = _mm256_add_epi32(v0, v17_1);
    const __m256i v25_0 = _mm256_slli_epi32(v24_0, 23);
    const __m256i v25_1 = _mm256_slli_epi32(v24_1, 23);
    const __m256 v26_0 = _mm256_castsi256_ps(v25_0);
    const __m256 v26_1 = _mm256_castsi256_ps(v25_1);
    const __m256 v29_0 = _mm256_sub_ps(v12_0, v11);
    const __m256 v29_1 = _mm256_sub_ps(v12_1, v11);
    const __m256 v31_0 = _mm256_fmadd_ps(v30, v29_0, v9_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v30, v29_1, v9_1);
    const __m256 v32_0 = _mm256_fmadd_ps(v28, v29_0, v31_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v28, v29_1, v31_1);
    const __m256 v34_0 = _mm256_fmadd_ps(v27, v32_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v27, v32_1, v33);
    const __m256 v35_0 = _mm256_mul_ps(v26_0, v34_0);
    const __m256 v35_1 = _mm256_mul_ps(v26_1, v34_1);
    const __m256 v37_0 = _mm256_fmadd_ps(v23_0, v35_0, v36);
    const __m256 v37_1 = _mm256_fmadd_ps(v23_1, v35_1, v36);
    const __m256 v40_0 = _mm256_fmadd_ps(v37_0, v38, v39);
    const __m256 v40_1 = _mm256_fmadd_ps(v37_1, v38, v39);
    const __m256 v42_0 = _mm256_fmadd_ps(v40_0, v37_0, v41);
    const __m256 v42_1 = _mm256_fmadd_ps(v40_1, v37_1, v41);
    const __m256 v44_0 = _mm256_max_ps(v43, v6_0);
    const __m256 v44_1 = _mm256_max_ps(v43, v6_1);
    const __m256 v45_0 = _mm256_fmadd_ps(v37_0, v42_0, v44_0);
    const __m256 v45_1 = _mm256_fmadd_ps(v37_1, v42_1, v44_1);
    const __m256 v46_0 = _mm256_xor_ps(v45_0, _mm256_set1_ps(-0.0f));
    const __m256 v46_1 = _mm256_xor_ps(v45_1, _mm256_set1_ps(-0.0f));
    const __m256i v47_0 = logsigmoid_e5m2_cr_avx2_tohalf_total_f32_avx2(v46_0);
    const __m256i v47_1 = logsigmoid_e5m2_cr_avx2_tohalf_total_f32_avx2(v46_1);
    const __m256i v49_0 = _mm256_add_epi32(v47_0, v48);
    const __m256i v49_1 = _mm256_add_epi32(v47_1, v48);
    const __m256i v50_0 = _mm256_srli_epi32(v49_0, 8);
    const __m256i v50_1 = _mm256_srli_epi32(v49_1, 8);
    logsigmoid_e5m2_cr_avx2_store_u8_avx2(y, v50_0);
    logsigmoid_e5m2_cr_avx2_store_u8_avx2(y + 8, v50_1);
}

/* 8 elements. */
static LOGSIGMOID_E5M2_CR_AVX2_AVX2_TARGET void logsigmoid_e5m2_cr_avx2_chunk_avx2(const uint8_t *x, uint8_t *y) {
    const __m256i v0 = _mm256_set1_epi32(127);
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v10 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256i v14 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v27 = _mm256_set1_ps(0x1.807d4p-2f); /* 0.375477791 */
    const __m256 v28 = _mm256_set1_ps(-0x1.13ade6p-8f); /* -0.00420653215 */
    const __m256 v30 = _mm256_set1_ps(-0x1.5e0a8ep-1f); /* -0.683674276 */
    const __m256 v33 = _mm256_set1_ps(0x1.85f1eep-2f); /* 0.380805701 */
    const __m256 v36 = _mm256_set1_ps(0x1.59cd3ep-22f); /* 3.22052955e-07 */
    const __m256 v38 = _mm256_set1_ps(0x1.0cd80ep+1f); /* 2.10034347 */
    const __m256 v39 = _mm256_set1_ps(-0x1.82be48p+1f); /* -3.02143192 */
    const __m256 v41 = _mm256_set1_ps(0x1.54def8p+1f); /* 2.66305447 */
    const __m256 v43 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v48 = _mm256_set1_epi32(128);
    const __m256i v2 = _mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(x)));
    const __m256i v4 = _mm256_slli_epi32(v2, 8);
    const __m256 v5 = logsigmoid_e5m2_cr_avx2_fromhalf_f32_avx2(v4);
    const __m256 v6 = _mm256_xor_ps(v5, _mm256_set1_ps(-0.0f));
    const __m256 v7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v6);
    const __m256 v8 = _mm256_xor_ps(v7, _mm256_set1_ps(-0.0f));
    const __m256 v9 = _mm256_max_ps(v1, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256i v13 = logsigmoid_e5m2_cr_avx2_bits_f32_avx2(v12);
    const __m256i v15 = _mm256_sub_epi32(v13, v14);
    const __m256i v17 = _mm256_srai_epi32(v15, 1);
    const __m256i v18 = _mm256_sub_epi32(v15, v17);
    const __m256i v19 = _mm256_add_epi32(v0, v18);
    const __m256i v21 = _mm256_slli_epi32(v19, 23);
    const __m256i v22 = _mm256_xor_si256(v0, v21);
    const __m256 v23 = _mm256_castsi256_ps(v22);
    const __m256i v24 = _mm256_add_epi32(v0, v17);
    const __m256i v25 = _mm256_slli_epi32(v24, 23);
    const __m256 v26 = _mm256_castsi256_ps(v25);
    const __m256 v29 = _mm256_sub_ps(v12, v11);
    const __m256 v31 = _mm256_fmadd_ps(v30, v29, v9);
    const __m256 v32 = _mm256_fmadd_ps(v28, v29, v31);
    const __m256 v34 = _mm256_fmadd_ps(v27, v32, v33);
    const __m256 v35 = _mm256_mul_ps(v26, v34);
    const __m256 v37 = _mm256_fmadd_ps(v23, v35, v36);
    const __m256 v40 = _mm256_fmadd_ps(v37, v38, v39);
    const __m256 v42 = _mm256_fmadd_ps(v40, v37, v41);
    const __m256 v44 = _mm256_max_ps(v43, v6);
    const __m256 v45 = _mm256_fmadd_ps(v37, v42, v44);
    const __m256 v46 = _mm256_xor_ps(v45, _mm256_set1_ps(-0.0f));
    const __m256i v47 = logsigmoid_e5m2_cr_avx2_tohalf_total_f32_avx2(v46);
    const __m256i v49 = _mm256_add_epi32(v47, v48);
    const __m256i v50 = _mm256_srli_epi32(v49, 8);
    logsigmoid_e5m2_cr_avx2_store_u8_avx2(y, v50);
}

static LOGSIGMOID_E5M2_CR_AVX2_AVX2_TARGET void logsigmoid_e5m2_cr_avx2_array_avx2(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_e5m2_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        logsigmoid_e5m2_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[8];
        logsigmoid_e5m2_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_E5M2_CR_AVX2_AVX512 __m512i logsigmoid_e5m2_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOGSIGMOID_E5M2_CR_AVX2_AVX512 __m512i logsigmoid_e5m2_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOGSIGMOID_E5M2_CR_AVX2_AVX512 __m512i logsigmoid_e5m2_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return logsigmoid_e5m2_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(logsigmoid_e5m2_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOGSIGMOID_E5M2_CR_AVX2_AVX512 void logsigmoid_e5m2_cr_avx2_step_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v14 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v27 = _mm512_set1_ps(0x1.807d4p-2f); /* 0.375477791 */
    const __m512 v28 = _mm512_set1_ps(-0x1.13ade6p-8f); /* -0.00420653215 */
    const __m512 v30 = _mm512_set1_ps(-0x1.5e0a8ep-1f); /* -0.683674276 */
    const __m512 v33 = _mm512_set1_ps(0x1.85f1eep-2f); /* 0.380805701 */
    const __m512 v36 = _mm512_set1_ps(0x1.59cd3ep-22f); /* 3.22052955e-07 */
    const __m512 v38 = _mm512_set1_ps(0x1.0cd80ep+1f); /* 2.10034347 */
    const __m512 v39 = _mm512_set1_ps(-0x1.82be48p+1f); /* -3.02143192 */
    const __m512 v41 = _mm512_set1_ps(0x1.54def8p+1f); /* 2.66305447 */
    const __m512 v43 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v48 = _mm512_set1_epi32(128);
    const __m512i v2_0 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m512i v4_0 = _mm512_slli_epi32(v2_0, 8);
    const __m512i v4_1 = _mm512_slli_epi32(v2_1, 8);
    const __m512 v5_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4_0));
    const __m512 v5_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4_1));
    const __m512 v6_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v5_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v6_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v5_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9_0 = _mm512_max_ps(v1, v8_0);
    const __m512 v9_1 = _mm512_max_ps(v1, v8_1);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512i v13_0 = logsigmoid_e5m2_cr_avx2_bits_f32_avx512(v12_0);
    const __m512i v13_1 = logsigmoid_e5m2_cr_avx2_bits_f32_avx512(v12_1);
    const __m512i v15_0 = _mm512_sub_epi32(v13_0, v14);
    const __m512i v15_1 = _mm512_sub_epi32(v13_1, v14);
    const __m512i v17_0 = _mm512_srai_epi32(v15_0, 1);
    const __m512i v17_1 = _mm512_srai_epi32(v15_1, 1);
    const __m512i v18_0 = _mm512_sub_epi32(v15_0, v17_0);
    const __m512i v18_1 = _mm512_sub_epi32(v15_1, v17_1);
    const __m512i v19_0 = _mm512_add_epi32(v0, v18_0);
    const __m512i v19_1 = _mm512_add_epi32(v0, v18_1);
    const __m512i v21_0 = _mm512_slli_epi32(v19_0, 23);
    const __m512i v21_1 = _mm512_slli_epi32(v19_1, 23);
    const __m512i v22_0 = _mm512_xor_si512(v0, v21_0);
    const __m512i v22_1 = _mm512_xor_si512(v0, v21_1);
    const __m512 v23_0 = _mm512_castsi512_ps(v22_0);
    const __m512 v23_1 = _mm512_castsi512_ps(v22_1);
    const __m512i v24_0 = _mm512_add_epi32(v0, v17_0);
    const __m512i v24_1 = _mm512_add_epi32(v0, v17_1);
    const __m512i v25_0 = _mm512_slli_epi32(v24_0, 23);
    const __m512i v25_1 = _mm512_slli_epi32(v24_1, 23);
    const __m512 v26_0 = _mm512_castsi512_ps(v25_0);
    const __m512 v26_1 = _mm512_castsi512_ps(v25_1);
    const __m512 v29_0 = _mm512_sub_ps(v12_0, v11);
    const __m512 v29_1 = _mm512_sub_ps(v12_1, v11);
    const __m512 v31_0 = _mm512_fmadd_ps(v30, v29_0, v9_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v30, v29_1, v9_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v28, v29_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v28, v29_1, v31_1);
    const __m512 v34_0 = _mm512_fmadd_ps(v27, v32_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v27, v32_1, v33);
    const __m512 v35_0 = _mm512_mul_ps(v26_0, v34_0);
    const __m512 v35_1 = _mm512_mul_ps(v26_1, v34_1);
    const __m512 v37_0 = _mm512_fmadd_ps(v23_0, v35_0, v36);
    const __m512 v37_1 = _mm512_fmadd_ps(v23_1, v35_1, v36);
    const __m512 v40_0 = _mm512_fmadd_ps(v37_0, v38, v39);
    const __m512 v40_1 = _mm512_fmadd_ps(v37_1, v38, v39);
    const __m512 v42_0 = _mm512_fmadd_ps(v40_0, v37_0, v41);
    const __m512 v42_1 = _mm512_fmadd_ps(v40_1, v37_1, v41);
    const __m512 v44_0 = _mm512_max_ps(v43, v6_0);
    const __m512 v44_1 = _mm512_max_ps(v43, v6_1);
    const __m512 v45_0 = _mm512_fmadd_ps(v37_0, v42_0, v44_0);
    const __m512 v45_1 = _mm512_fmadd_ps(v37_1, v42_1, v44_1);
    const __m512 v46_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v45_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v46_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v45_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v47_0 = logsigmoid_e5m2_cr_avx2_tohalf_total_f32_avx512(v46_0);
    const __m512i v47_1 = logsigmoid_e5m2_cr_avx2_tohalf_total_f32_avx512(v46_1);
    const __m512i v49_0 = _mm512_add_epi32(v47_0, v48);
    const __m512i v49_1 = _mm512_add_epi32(v47_1, v48);
    const __m512i v50_0 = _mm512_srli_epi32(v49_0, 8);
    const __m512i v50_1 = _mm512_srli_epi32(v49_1, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v50_0));
    _mm_storeu_si128((__m128i *)(void *)(y + 16), _mm512_cvtepi32_epi8(v50_1));
}

/* 16 elements. */
static LOGSIGMOID_E5M2_CR_AVX2_AVX512_TARGET void logsigmoid_e5m2_cr_avx2_chunk_avx512(const uint8_t *x, uint8_t *y) {
    const __m512i v0 = _mm512_set1_epi32(127);
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v10 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512i v14 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v27 = _mm512_set1_ps(0x1.807d4p-2f); /* 0.375477791 */
    const __m512 v28 = _mm512_set1_ps(-0x1.13ade6p-8f); /* -0.00420653215 */
    const __m512 v30 = _mm512_set1_ps(-0x1.5e0a8ep-1f); /* -0.683674276 */
    const __m512 v33 = _mm512_set1_ps(0x1.85f1eep-2f); /* 0.380805701 */
    const __m512 v36 = _mm512_set1_ps(0x1.59cd3ep-22f); /* 3.22052955e-07 */
    const __m512 v38 = _mm512_set1_ps(0x1.0cd80ep+1f); /* 2.10034347 */
    const __m512 v39 = _mm512_set1_ps(-0x1.82be48p+1f); /* -3.02143192 */
    const __m512 v41 = _mm512_set1_ps(0x1.54def8p+1f); /* 2.66305447 */
    const __m512 v43 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v48 = _mm512_set1_epi32(128);
    const __m512i v2 = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m512i v4 = _mm512_slli_epi32(v2, 8);
    const __m512 v5 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4));
    const __m512 v6 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v8 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v7), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v9 = _mm512_max_ps(v1, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512i v13 = logsigmoid_e5m2_cr_avx2_bits_f32_avx512(v12);
    const __m512i v15 = _mm512_sub_epi32(v13, v14);
    const __m512i v17 = _mm512_srai_epi32(v15, 1);
    const __m512i v18 = _mm512_sub_epi32(v15, v17);
    const __m512i v19 = _mm512_add_epi32(v0, v18);
    const __m512i v21 = _mm512_slli_epi32(v19, 23);
    const __m512i v22 = _mm512_xor_si512(v0, v21);
    const __m512 v23 = _mm512_castsi512_ps(v22);
    const __m512i v24 = _mm512_add_epi32(v0, v17);
    const __m512i v25 = _mm512_slli_epi32(v24, 23);
    const __m512 v26 = _mm512_castsi512_ps(v25);
    const __m512 v29 = _mm512_sub_ps(v12, v11);
    const __m512 v31 = _mm512_fmadd_ps(v30, v29, v9);
    const __m512 v32 = _mm512_fmadd_ps(v28, v29, v31);
    const __m512 v34 = _mm512_fmadd_ps(v27, v32, v33);
    const __m512 v35 = _mm512_mul_ps(v26, v34);
    const __m512 v37 = _mm512_fmadd_ps(v23, v35, v36);
    const __m512 v40 = _mm512_fmadd_ps(v37, v38, v39);
    const __m512 v42 = _mm512_fmadd_ps(v40, v37, v41);
    const __m512 v44 = _mm512_max_ps(v43, v6);
    const __m512 v45 = _mm512_fmadd_ps(v37, v42, v44);
    const __m512 v46 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v45), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v47 = logsigmoid_e5m2_cr_avx2_tohalf_total_f32_avx512(v46);
    const __m512i v49 = _mm512_add_epi32(v47, v48);
    const __m512i v50 = _mm512_srli_epi32(v49, 8);
    _mm_storeu_si128((__m128i *)(void *)(y), _mm512_cvtepi32_epi8(v50));
}

static LOGSIGMOID_E5M2_CR_AVX2_AVX512_TARGET void logsigmoid_e5m2_cr_avx2_array_avx512(const uint8_t *x, uint8_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        logsigmoid_e5m2_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_e5m2_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint8_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint8_t tail_y[16];
        logsigmoid_e5m2_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_E5M2_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_e5m2_cr_avx2_level(void) {
#if defined(LOGSIGMOID_E5M2_CR_AVX2_FORCE_ISA)
    return LOGSIGMOID_E5M2_CR_AVX2_FORCE_ISA;
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

uint8_t logsigmoid_e5m2_cr_avx2(uint8_t x) {
    return logsigmoid_e5m2_cr_avx2_element(x);
}

void logsigmoid_e5m2_cr_avx2_array(const uint8_t *x, uint8_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_e5m2_cr_avx2_level();
    if (level == 2) {
        logsigmoid_e5m2_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_e5m2_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_e5m2_cr_avx2_array_portable(x, y, n);
}
