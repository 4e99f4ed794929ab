/* log_f16_1ulp_avx2: log
 *
 *   target       log, ln x, f16
 *   domain       every input
 *   max error    0.563371 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.7a8p-1 (0.739257812, encoding 0x39ea)
 *   result there -0x1.358p-2 (-0.302246094, encoding 0xb4d6)
 *   mean error   0.121198 ulp
 *   misrounded   117 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           dfeec2318811b6d582e9414ae3ca3530
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log_f16_avx2.db
 *                time: 0.4459 ns/element as avx2 code (inputs mean)
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
#include "log_f16_1ulp_avx2.h"

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

static inline float log_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float log_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = log_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return log_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t log_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t log_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)log_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = log_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t log_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = log_f16_1ulp_avx2_fromhalf_f32(v0);
    const int32_t v2 = log_f16_1ulp_avx2_bits_f32(v1);
    const int32_t v3 = 1059760810; /* 0x3f2aaaaa */
    const int32_t v4 = (int32_t)((uint32_t)v2 - (uint32_t)v3);
    const int32_t v5 = 23;
    const int32_t v6 = log_f16_1ulp_avx2_ashr_i32(v4, v5);
    const float v7 = (float)v6;
    const float v8 = -0x1.3a379ep-2f; /* -0.306852788 */
    const int32_t v9 = -8388608; /* 0xff800000 */
    const int32_t v10 = v9 & v4;
    const int32_t v11 = (int32_t)((uint32_t)v2 - (uint32_t)v10);
    const float v12 = log_f16_1ulp_avx2_frombits_f32(v11);
    const float v13 = 0x1p+0f; /* 1 */
    const float v14 = v12 - v13;
    const float v15 = 0x1.cdf7c2p-3f; /* 0.225570217 */
    const float v16 = -0x1.7269e6p-1f; /* -0.723464191 */
    const float v17 = log_f16_1ulp_avx2_fma_f32(v12, v15, v16);
    const float v18 = 0x1.a92c16p-1f; /* 0.830414474 */
    const float v19 = log_f16_1ulp_avx2_fma_f32(v12, v17, v18);
    const float v20 = -0x1.ff73c4p-2f; /* -0.499465048 */
    const float v21 = log_f16_1ulp_avx2_fma_f32(v19, v14, v20);
    const float v22 = v14 * v14;
    const float v23 = log_f16_1ulp_avx2_fma_f32(v21, v22, v7);
    const float v24 = v14 + v23;
    const float v25 = log_f16_1ulp_avx2_fma_f32(v7, v8, v24);
    const int32_t v26 = log_f16_1ulp_avx2_tohalf_f32(v25);
    const float v27 = 0x1p-126f; /* 1.17549435e-38 */
    const int v28 = v27 <= v1;
    const float v29 = 0x1.8p+16f; /* 98304 */
    const int v30 = v1 < v29;
    const int v31 = v28 & v30;
    const int v32 = !v31;
    int32_t r0 = v26;
    if (v32) {
        const float v33 = 0x0p+0f; /* 0 */
        const int v34 = v1 < v33;
        const float v35 = NAN;
        const int v36 = v33 == v1;
        const float v37 = -INFINITY;
        const float v38 = v36 ? v37 : v1;
        const float v39 = v34 ? v35 : v38;
        const int32_t v40 = log_f16_1ulp_avx2_tohalf_f32(v39);
        r0 = v40;
    }
    return (uint16_t)r0;
}

static void log_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOG_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_F16_1ULP_AVX2_AVX2 static inline LOG_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG_F16_1ULP_AVX2_AVX512 static inline LOG_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOG_F16_1ULP_AVX2_AVX2 __m256 log_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
LOG_F16_1ULP_AVX2_AVX2 __m256i log_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOG_F16_1ULP_AVX2_AVX2 __m256i log_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOG_F16_1ULP_AVX2_AVX2 __m256i log_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return log_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(log_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOG_F16_1ULP_AVX2_AVX2 void log_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG_F16_1ULP_AVX2_AVX2 void log_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v3 = _mm256_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m256 v8 = _mm256_set1_ps(-0x1.3a379ep-2f); /* -0.306852788 */
    const __m256i v9 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v13 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1.cdf7c2p-3f); /* 0.225570217 */
    const __m256 v16 = _mm256_set1_ps(-0x1.7269e6p-1f); /* -0.723464191 */
    const __m256 v18 = _mm256_set1_ps(0x1.a92c16p-1f); /* 0.830414474 */
    const __m256 v20 = _mm256_set1_ps(-0x1.ff73c4p-2f); /* -0.499465048 */
    const __m256 v27 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v29 = _mm256_set1_ps(0x1.8p+16f); /* 98304 */
    const __m256 v33 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v35 = _mm256_set1_ps(NAN);
    const __m256 v37 = _mm256_set1_ps(-INFINITY);
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = log_f16_1ulp_avx2_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = log_f16_1ulp_avx2_fromhalf_f32_avx2(v0_1);
    const __m256i v2_0 = log_f16_1ulp_avx2_bits_f32_avx2(v1_0);
    const __m256i v2_1 = log_f16_1ulp_avx2_bits_f32_avx2(v1_1);
    const __m256i v4_0 = _mm256_sub_epi32(v2_0, v3);
    const __m256i v4_1 = _mm256_sub_epi32(v2_1, v3);
    const __m256i v6_0 = _mm256_srai_epi32(v4_0, 23);
    const __m256i v6_1 = _mm256_srai_epi32(v4_1, 23);
    const __m256 v7_0 = _mm256_cvtepi32_ps(v6_0);
    const __m256 v7_1 = _mm256_cvtepi32_ps(v6_1);
    const __m256i v10_0 = _mm256_and_si256(v9, v4_0);
    const __m256i v10_1 = _mm256_and_si256(v9, v4_1);
    const __m256i v11_0 = _mm256_sub_epi32(v2_0, v10_0);
    const __m256i v11_1 = _mm256_sub_epi32(v2_1, v10_1);
    const __m256 v12_0 = _mm256_castsi256_ps(v11_0);
    const __m256 v12_1 = _mm256_castsi256_ps(v11_1);
    const __m256 v14_0 = _mm256_sub_ps(v12_0, v13);
    const __m256 v14_1 = _mm256_sub_ps(v12_1, v13);
    const __m256 v17_0 = _mm256_fmadd_ps(v12_0, v15, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v12_1, v15, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v12_0, v17_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v12_1, v17_1, v18);
    const __m256 v21_0 = _mm256_fmadd_ps(v19_0, v14_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19_1, v14_1, v20);
    const __m256 v22_0 = _mm256_mul_ps(v14_0, v14_0);
    const __m256 v22_1 = _mm256_mul_ps(v14_1, v14_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v22_0, v7_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v22_1, v7_1);
    const __m256 v24_0 = _mm256_add_ps(v14_0, v23_0);
    const __m256 v24_1 = _mm256_add_ps(v14_1, v23_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v7_0, v8, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v7_1, v8, v24_1);
    const __m256i v26_0 = log_f16_1ulp_avx2_tohalf_total_f32_avx2(v25_0);
    const __m256i v26_1 = log_f16_1ulp_avx2_tohalf_total_f32_avx2(v25_1);
    const __m256i v28_0 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1_0, _CMP_LE_OQ));
    const __m256i v28_1 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1_1, _CMP_LE_OQ));
    const __m256i v30_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v29, _CMP_LT_OQ));
    const __m256i v30_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v29, _CMP_LT_OQ));
    const __m256i v31_0 = _mm256_and_si256(v28_0, v30_0);
    const __m256i v31_1 = _mm256_and_si256(v28_1, v30_1);
    const __m256i v32_0 = _mm256_xor_si256(v31_0, _mm256_set1_epi32(-1));
    const __m256i v32_1 = _mm256_xor_si256(v31_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v26_0;
    __m256i r0_1 = v26_1;
    __m256i any1 = v32_0;
    any1 = _mm256_or_si256(any1, v32_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v34_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v33, _CMP_LT_OQ));
        const __m256i v34_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v33, _CMP_LT_OQ));
        const __m256i v36_0 = _mm256_castps_si256(_mm256_cmp_ps(v33, v1_0, _CMP_EQ_OQ));
        const __m256i v36_1 = _mm256_castps_si256(_mm256_cmp_ps(v33, v1_1, _CMP_EQ_OQ));
        const __m256 v38_0 = _mm256_blendv_ps(v1_0, v37, _mm256_castsi256_ps(v36_0));
        const __m256 v38_1 = _mm256_blendv_ps(v1_1, v37, _mm256_castsi256_ps(v36_1));
        const __m256 v39_0 = _mm256_blendv_ps(v38_0, v35, _mm256_castsi256_ps(v34_0));
        const __m256 v39_1 = _mm256_blendv_ps(v38_1, v35, _mm256_castsi256_ps(v34_1));
        const __m256i v40_0 = log_f16_1ulp_avx2_tohalf_total_f32_avx2(v39_0);
        const __m256i v40_1 = log_f16_1ulp_avx2_tohalf_total_f32_avx2(v39_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v40_0), _mm256_castsi256_ps(v32_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v40_1), _mm256_castsi256_ps(v32_1)));
    }
    log_f16_1ulp_avx2_store_u16_avx2(y, r0_0);
    log_f16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static LOG_F16_1ULP_AVX2_AVX2_TARGET void log_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v3 = _mm256_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m256 v8 = _mm256_set1_ps(-0x1.3a379ep-2f); /* -0.306852788 */
    const __m256i v9 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v13 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v15 = _mm256_set1_ps(0x1.cdf7c2p-3f); /* 0.225570217 */
    const __m256 v16 = _mm256_set1_ps(-0x1.7269e6p-1f); /* -0.723464191 */
    const __m256 v18 = _mm256_set1_ps(0x1.a92c16p-1f); /* 0.830414474 */
    const __m256 v20 = _mm256_set1_ps(-0x1.ff73c4p-2f); /* -0.499465048 */
    const __m256 v27 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v29 = _mm256_set1_ps(0x1.8p+16f); /* 98304 */
    const __m256 v33 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v35 = _mm256_set1_ps(NAN);
    const __m256 v37 = _mm256_set1_ps(-INFINITY);
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = log_f16_1ulp_avx2_fromhalf_f32_avx2(v0);
    const __m256i v2 = log_f16_1ulp_avx2_bits_f32_avx2(v1);
    const __m256i v4 = _mm256_sub_epi32(v2, v3);
    const __m256i v6 = _mm256_srai_epi32(v4, 23);
    const __m256 v7 = _mm256_cvtepi32_ps(v6);
    const __m256i v10 = _mm256_and_si256(v9, v4);
    const __m256i v11 = _mm256_sub_epi32(v2, v10);
    const __m256 v12 = _mm256_castsi256_ps(v11);
    const __m256 v14 = _mm256_sub_ps(v12, v13);
    const __m256 v17 = _mm256_fmadd_ps(v12, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v12, v17, v18);
    const __m256 v21 = _mm256_fmadd_ps(v19, v14, v20);
    const __m256 v22 = _mm256_mul_ps(v14, v14);
    const __m256 v23 = _mm256_fmadd_ps(v21, v22, v7);
    const __m256 v24 = _mm256_add_ps(v14, v23);
    const __m256 v25 = _mm256_fmadd_ps(v7, v8, v24);
    const __m256i v26 = log_f16_1ulp_avx2_tohalf_total_f32_avx2(v25);
    const __m256i v28 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1, _CMP_LE_OQ));
    const __m256i v30 = _mm256_castps_si256(_mm256_cmp_ps(v1, v29, _CMP_LT_OQ));
    const __m256i v31 = _mm256_and_si256(v28, v30);
    const __m256i v32 = _mm256_xor_si256(v31, _mm256_set1_epi32(-1));
    __m256i r0 = v26;
    __m256i any1 = v32;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v1, v33, _CMP_LT_OQ));
        const __m256i v36 = _mm256_castps_si256(_mm256_cmp_ps(v33, v1, _CMP_EQ_OQ));
        const __m256 v38 = _mm256_blendv_ps(v1, v37, _mm256_castsi256_ps(v36));
        const __m256 v39 = _mm256_blendv_ps(v38, v35, _mm256_castsi256_ps(v34));
        const __m256i v40 = log_f16_1ulp_avx2_tohalf_total_f32_avx2(v39);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v40), _mm256_castsi256_ps(v32)));
    }
    log_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LOG_F16_1ULP_AVX2_AVX2_TARGET void log_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG_F16_1ULP_AVX2_AVX512 __m512i log_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOG_F16_1ULP_AVX2_AVX512 __m512i log_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOG_F16_1ULP_AVX2_AVX512 __m512i log_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return log_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(log_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG_F16_1ULP_AVX2_AVX512 void log_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v3 = _mm512_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m512 v8 = _mm512_set1_ps(-0x1.3a379ep-2f); /* -0.306852788 */
    const __m512i v9 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v13 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1.cdf7c2p-3f); /* 0.225570217 */
    const __m512 v16 = _mm512_set1_ps(-0x1.7269e6p-1f); /* -0.723464191 */
    const __m512 v18 = _mm512_set1_ps(0x1.a92c16p-1f); /* 0.830414474 */
    const __m512 v20 = _mm512_set1_ps(-0x1.ff73c4p-2f); /* -0.499465048 */
    const __m512 v27 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v29 = _mm512_set1_ps(0x1.8p+16f); /* 98304 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v35 = _mm512_set1_ps(NAN);
    const __m512 v37 = _mm512_set1_ps(-INFINITY);
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512i v2_0 = log_f16_1ulp_avx2_bits_f32_avx512(v1_0);
    const __m512i v2_1 = log_f16_1ulp_avx2_bits_f32_avx512(v1_1);
    const __m512i v4_0 = _mm512_sub_epi32(v2_0, v3);
    const __m512i v4_1 = _mm512_sub_epi32(v2_1, v3);
    const __m512i v6_0 = _mm512_srai_epi32(v4_0, 23);
    const __m512i v6_1 = _mm512_srai_epi32(v4_1, 23);
    const __m512 v7_0 = _mm512_cvtepi32_ps(v6_0);
    const __m512 v7_1 = _mm512_cvtepi32_ps(v6_1);
    const __m512i v10_0 = _mm512_and_si512(v9, v4_0);
    const __m512i v10_1 = _mm512_and_si512(v9, v4_1);
    const __m512i v11_0 = _mm512_sub_epi32(v2_0, v10_0);
    const __m512i v11_1 = _mm512_sub_epi32(v2_1, v10_1);
    const __m512 v12_0 = _mm512_castsi512_ps(v11_0);
    const __m512 v12_1 = _mm512_castsi512_ps(v11_1);
    const __m512 v14_0 = _mm512_sub_ps(v12_0, v13);
    const __m512 v14_1 = _mm512_sub_ps(v12_1, v13);
    const __m512 v17_0 = _mm512_fmadd_ps(v12_0, v15, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v12_1, v15, v16);
    const __m512 v19_0 = _mm512_fmadd_ps(v12_0, v17_0, v18);
    const __m512 v19_1 = _mm512_fmadd_ps(v12_1, v17_1, v18);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v14_0, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v14_1, v20);
    const __m512 v22_0 = _mm512_mul_ps(v14_0, v14_0);
    const __m512 v22_1 = _mm512_mul_ps(v14_1, v14_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v21_0, v22_0, v7_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v21_1, v22_1, v7_1);
    const __m512 v24_0 = _mm512_add_ps(v14_0, v23_0);
    const __m512 v24_1 = _mm512_add_ps(v14_1, v23_1);
    const __m512 v25_0 = _mm512_fmadd_ps(v7_0, v8, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v7_1, v8, v24_1);
    const __m512i v26_0 = log_f16_1ulp_avx2_tohalf_total_f32_avx512(v25_0);
    const __m512i v26_1 = log_f16_1ulp_avx2_tohalf_total_f32_avx512(v25_1);
    const __mmask16 v28_0 = _mm512_cmp_ps_mask(v27, v1_0, _CMP_LE_OQ);
    const __mmask16 v28_1 = _mm512_cmp_ps_mask(v27, v1_1, _CMP_LE_OQ);
    const __mmask16 v30_0 = _mm512_cmp_ps_mask(v1_0, v29, _CMP_LT_OQ);
    const __mmask16 v30_1 = _mm512_cmp_ps_mask(v1_1, v29, _CMP_LT_OQ);
    const __mmask16 v31_0 = (__mmask16)(v28_0 & v30_0);
    const __mmask16 v31_1 = (__mmask16)(v28_1 & v30_1);
    const __mmask16 v32_0 = (__mmask16)~v31_0;
    const __mmask16 v32_1 = (__mmask16)~v31_1;
    __m512i r0_0 = v26_0;
    __m512i r0_1 = v26_1;
    __mmask16 any1 = v32_0;
    any1 = (__mmask16)(any1 | v32_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v34_0 = _mm512_cmp_ps_mask(v1_0, v33, _CMP_LT_OQ);
        const __mmask16 v34_1 = _mm512_cmp_ps_mask(v1_1, v33, _CMP_LT_OQ);
        const __mmask16 v36_0 = _mm512_cmp_ps_mask(v33, v1_0, _CMP_EQ_OQ);
        const __mmask16 v36_1 = _mm512_cmp_ps_mask(v33, v1_1, _CMP_EQ_OQ);
        const __m512 v38_0 = _mm512_mask_blend_ps(v36_0, v1_0, v37);
        const __m512 v38_1 = _mm512_mask_blend_ps(v36_1, v1_1, v37);
        const __m512 v39_0 = _mm512_mask_blend_ps(v34_0, v38_0, v35);
        const __m512 v39_1 = _mm512_mask_blend_ps(v34_1, v38_1, v35);
        const __m512i v40_0 = log_f16_1ulp_avx2_tohalf_total_f32_avx512(v39_0);
        const __m512i v40_1 = log_f16_1ulp_avx2_tohalf_total_f32_avx512(v39_1);
        r0_0 = _mm512_mask_blend_epi32(v32_0, r0_0, v40_0);
        r0_1 = _mm512_mask_blend_epi32(v32_1, r0_1, v40_1);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(r0_1));
}

/* 16 elements. */
static LOG_F16_1ULP_AVX2_AVX512_TARGET void log_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v3 = _mm512_set1_epi32(1059760810); /* 0x3f2aaaaa */
    const __m512 v8 = _mm512_set1_ps(-0x1.3a379ep-2f); /* -0.306852788 */
    const __m512i v9 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v13 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v15 = _mm512_set1_ps(0x1.cdf7c2p-3f); /* 0.225570217 */
    const __m512 v16 = _mm512_set1_ps(-0x1.7269e6p-1f); /* -0.723464191 */
    const __m512 v18 = _mm512_set1_ps(0x1.a92c16p-1f); /* 0.830414474 */
    const __m512 v20 = _mm512_set1_ps(-0x1.ff73c4p-2f); /* -0.499465048 */
    const __m512 v27 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v29 = _mm512_set1_ps(0x1.8p+16f); /* 98304 */
    const __m512 v33 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v35 = _mm512_set1_ps(NAN);
    const __m512 v37 = _mm512_set1_ps(-INFINITY);
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512i v2 = log_f16_1ulp_avx2_bits_f32_avx512(v1);
    const __m512i v4 = _mm512_sub_epi32(v2, v3);
    const __m512i v6 = _mm512_srai_epi32(v4, 23);
    const __m512 v7 = _mm512_cvtepi32_ps(v6);
    const __m512i v10 = _mm512_and_si512(v9, v4);
    const __m512i v11 = _mm512_sub_epi32(v2, v10);
    const __m512 v12 = _mm512_castsi512_ps(v11);
    const __m512 v14 = _mm512_sub_ps(v12, v13);
    const __m512 v17 = _mm512_fmadd_ps(v12, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v12, v17, v18);
    const __m512 v21 = _mm512_fmadd_ps(v19, v14, v20);
    const __m512 v22 = _mm512_mul_ps(v14, v14);
    const __m512 v23 = _mm512_fmadd_ps(v21, v22, v7);
    const __m512 v24 = _mm512_add_ps(v14, v23);
    const __m512 v25 = _mm512_fmadd_ps(v7, v8, v24);
    const __m512i v26 = log_f16_1ulp_avx2_tohalf_total_f32_avx512(v25);
    const __mmask16 v28 = _mm512_cmp_ps_mask(v27, v1, _CMP_LE_OQ);
    const __mmask16 v30 = _mm512_cmp_ps_mask(v1, v29, _CMP_LT_OQ);
    const __mmask16 v31 = (__mmask16)(v28 & v30);
    const __mmask16 v32 = (__mmask16)~v31;
    __m512i r0 = v26;
    __mmask16 any1 = v32;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v34 = _mm512_cmp_ps_mask(v1, v33, _CMP_LT_OQ);
        const __mmask16 v36 = _mm512_cmp_ps_mask(v33, v1, _CMP_EQ_OQ);
        const __m512 v38 = _mm512_mask_blend_ps(v36, v1, v37);
        const __m512 v39 = _mm512_mask_blend_ps(v34, v38, v35);
        const __m512i v40 = log_f16_1ulp_avx2_tohalf_total_f32_avx512(v39);
        r0 = _mm512_mask_blend_epi32(v32, r0, v40);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG_F16_1ULP_AVX2_AVX512_TARGET void log_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_f16_1ulp_avx2_level(void) {
#if defined(LOG_F16_1ULP_AVX2_FORCE_ISA)
    return LOG_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t log_f16_1ulp_avx2(uint16_t x) {
    return log_f16_1ulp_avx2_element(x);
}

void log_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_f16_1ulp_avx2_level();
    if (level == 2) {
        log_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log_f16_1ulp_avx2_array_portable(x, y, n);
}
