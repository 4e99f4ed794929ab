/* log2_f16_1ulp_avx2: log2
 *
 *   target       log2, log2 x, f16
 *   domain       every input
 *   max error    0.797327 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.55cp+0 (1.33496094, encoding 0x3d57)
 *   result there 0x1.abp-2 (0.416992188, encoding 0x36ac)
 *   mean error   0.121252 ulp
 *   misrounded   407 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e76c80e6608293951e59aa6e49748de7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/log2_f16_avx2.db
 *                time: 0.4445 ns/element as avx2 code (inputs mean)
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
#include "log2_f16_1ulp_avx2.h"

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

static inline float log2_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float log2_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = log2_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return log2_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log2_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float log2_f16_1ulp_avx2_sqrt_f32(float x) {
    return sqrtf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log2_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline int32_t log2_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t log2_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)log2_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = log2_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t log2_f16_1ulp_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = log2_f16_1ulp_avx2_fromhalf_f32(v0);
    const int32_t v2 = log2_f16_1ulp_avx2_bits_f32(v1);
    const int32_t v3 = -8388608; /* 0xff800000 */
    const int32_t v4 = 1059760812; /* 0x3f2aaaac */
    const int32_t v5 = (int32_t)((uint32_t)v2 - (uint32_t)v4);
    const int32_t v6 = v3 & v5;
    const int32_t v7 = (int32_t)((uint32_t)v2 - (uint32_t)v6);
    const float v8 = log2_f16_1ulp_avx2_frombits_f32(v7);
    const float v9 = log2_f16_1ulp_avx2_sqrt_f32(v8);
    const float v10 = -0x1.cdc1ap-3f; /* -0.225466967 */
    const float v11 = 0x1.2b3a26p+0f; /* 1.16885602 */
    const float v12 = log2_f16_1ulp_avx2_fma_f32(v10, v8, v11);
    const float v13 = -0x1.e907acp+1f; /* -3.82054663 */
    const float v14 = log2_f16_1ulp_avx2_fma_f32(v8, v12, v13);
    const float v15 = 0x1.a8eb74p+1f; /* 3.31968546 */
    const float v16 = log2_f16_1ulp_avx2_fma_f32(v9, v14, v15);
    const float v17 = 0x1p+0f; /* 1 */
    const float v18 = v8 - v17;
    const float v19 = log2_f16_1ulp_avx2_fma_f32(v16, v18, v18);
    const int32_t v20 = 23;
    const int32_t v21 = log2_f16_1ulp_avx2_ashr_i32(v5, v20);
    const float v22 = (float)v21;
    const float v23 = v19 + v22;
    const int32_t v24 = log2_f16_1ulp_avx2_tohalf_f32(v23);
    const float v25 = INFINITY;
    const int v26 = v1 < v25;
    const float v27 = 0x1p-126f; /* 1.17549435e-38 */
    const int v28 = v27 <= v1;
    const int v29 = v26 & v28;
    const int v30 = !v29;
    int32_t r0 = v24;
    if (v30) {
        const float v31 = 0x0p+0f; /* 0 */
        const int v32 = v1 < v31;
        const float v33 = NAN;
        const int v34 = v31 == v1;
        const float v35 = -INFINITY;
        const float v36 = 0x1.fffffep+127f; /* 3.40282347e+38 */
        const int v37 = !(v1 <= v36);
        const float v38 = v37 ? v1 : v31;
        const float v39 = v34 ? v35 : v38;
        const float v40 = v32 ? v33 : v39;
        const int32_t v41 = log2_f16_1ulp_avx2_tohalf_f32(v40);
        r0 = v41;
    }
    return (uint16_t)r0;
}

static void log2_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOG2_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_F16_1ULP_AVX2_AVX2 static inline LOG2_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOG2_F16_1ULP_AVX2_AVX512 static inline LOG2_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOG2_F16_1ULP_AVX2_AVX2 __m256 log2_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
LOG2_F16_1ULP_AVX2_AVX2 __m256i log2_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOG2_F16_1ULP_AVX2_AVX2 __m256i log2_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOG2_F16_1ULP_AVX2_AVX2 __m256i log2_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return log2_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(log2_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOG2_F16_1ULP_AVX2_AVX2 void log2_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOG2_F16_1ULP_AVX2_AVX2 void log2_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v3 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v4 = _mm256_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m256 v10 = _mm256_set1_ps(-0x1.cdc1ap-3f); /* -0.225466967 */
    const __m256 v11 = _mm256_set1_ps(0x1.2b3a26p+0f); /* 1.16885602 */
    const __m256 v13 = _mm256_set1_ps(-0x1.e907acp+1f); /* -3.82054663 */
    const __m256 v15 = _mm256_set1_ps(0x1.a8eb74p+1f); /* 3.31968546 */
    const __m256 v17 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v25 = _mm256_set1_ps(INFINITY);
    const __m256 v27 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v31 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v33 = _mm256_set1_ps(NAN);
    const __m256 v35 = _mm256_set1_ps(-INFINITY);
    const __m256 v36 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = log2_f16_1ulp_avx2_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = log2_f16_1ulp_avx2_fromhalf_f32_avx2(v0_1);
    const __m256i v2_0 = log2_f16_1ulp_avx2_bits_f32_avx2(v1_0);
    const __m256i v2_1 = log2_f16_1ulp_avx2_bits_f32_avx2(v1_1);
    const __m256i v5_0 = _mm256_sub_epi32(v2_0, v4);
    const __m256i v5_1 = _mm256_sub_epi32(v2_1, v4);
    const __m256i v6_0 = _mm256_and_si256(v3, v5_0);
    const __m256i v6_1 = _mm256_and_si256(v3, v5_1);
    const __m256i v7_0 = _mm256_sub_epi32(v2_0, v6_0);
    const __m256i v7_1 = _mm256_sub_epi32(v2_1, v6_1);
    const __m256 v8_0 = _mm256_castsi256_ps(v7_0);
    const __m256 v8_1 = _mm256_castsi256_ps(v7_1);
    const __m256 v9_0 = _mm256_sqrt_ps(v8_0);
    const __m256 v9_1 = _mm256_sqrt_ps(v8_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v10, v8_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v10, v8_1, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v8_0, v12_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v8_1, v12_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v9_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v9_1, v14_1, v15);
    const __m256 v18_0 = _mm256_sub_ps(v8_0, v17);
    const __m256 v18_1 = _mm256_sub_ps(v8_1, v17);
    const __m256 v19_0 = _mm256_fmadd_ps(v16_0, v18_0, v18_0);
    const __m256 v19_1 = _mm256_fmadd_ps(v16_1, v18_1, v18_1);
    const __m256i v21_0 = _mm256_srai_epi32(v5_0, 23);
    const __m256i v21_1 = _mm256_srai_epi32(v5_1, 23);
    const __m256 v22_0 = _mm256_cvtepi32_ps(v21_0);
    const __m256 v22_1 = _mm256_cvtepi32_ps(v21_1);
    const __m256 v23_0 = _mm256_add_ps(v19_0, v22_0);
    const __m256 v23_1 = _mm256_add_ps(v19_1, v22_1);
    const __m256i v24_0 = log2_f16_1ulp_avx2_tohalf_total_f32_avx2(v23_0);
    const __m256i v24_1 = log2_f16_1ulp_avx2_tohalf_total_f32_avx2(v23_1);
    const __m256i v26_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v25, _CMP_LT_OQ));
    const __m256i v26_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v25, _CMP_LT_OQ));
    const __m256i v28_0 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1_0, _CMP_LE_OQ));
    const __m256i v28_1 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1_1, _CMP_LE_OQ));
    const __m256i v29_0 = _mm256_and_si256(v26_0, v28_0);
    const __m256i v29_1 = _mm256_and_si256(v26_1, v28_1);
    const __m256i v30_0 = _mm256_xor_si256(v29_0, _mm256_set1_epi32(-1));
    const __m256i v30_1 = _mm256_xor_si256(v29_1, _mm256_set1_epi32(-1));
    __m256i r0_0 = v24_0;
    __m256i r0_1 = v24_1;
    __m256i any1 = v30_0;
    any1 = _mm256_or_si256(any1, v30_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v32_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v31, _CMP_LT_OQ));
        const __m256i v32_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v31, _CMP_LT_OQ));
        const __m256i v34_0 = _mm256_castps_si256(_mm256_cmp_ps(v31, v1_0, _CMP_EQ_OQ));
        const __m256i v34_1 = _mm256_castps_si256(_mm256_cmp_ps(v31, v1_1, _CMP_EQ_OQ));
        const __m256i v37_0 = _mm256_castps_si256(_mm256_cmp_ps(v1_0, v36, _CMP_NLE_UQ));
        const __m256i v37_1 = _mm256_castps_si256(_mm256_cmp_ps(v1_1, v36, _CMP_NLE_UQ));
        const __m256 v38_0 = _mm256_blendv_ps(v31, v1_0, _mm256_castsi256_ps(v37_0));
        const __m256 v38_1 = _mm256_blendv_ps(v31, v1_1, _mm256_castsi256_ps(v37_1));
        const __m256 v39_0 = _mm256_blendv_ps(v38_0, v35, _mm256_castsi256_ps(v34_0));
        const __m256 v39_1 = _mm256_blendv_ps(v38_1, v35, _mm256_castsi256_ps(v34_1));
        const __m256 v40_0 = _mm256_blendv_ps(v39_0, v33, _mm256_castsi256_ps(v32_0));
        const __m256 v40_1 = _mm256_blendv_ps(v39_1, v33, _mm256_castsi256_ps(v32_1));
        const __m256i v41_0 = log2_f16_1ulp_avx2_tohalf_total_f32_avx2(v40_0);
        const __m256i v41_1 = log2_f16_1ulp_avx2_tohalf_total_f32_avx2(v40_1);
        r0_0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_0), _mm256_castsi256_ps(v41_0), _mm256_castsi256_ps(v30_0)));
        r0_1 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0_1), _mm256_castsi256_ps(v41_1), _mm256_castsi256_ps(v30_1)));
    }
    log2_f16_1ulp_avx2_store_u16_avx2(y, r0_0);
    log2_f16_1ulp_avx2_store_u16_avx2(y + 8, r0_1);
}

/* 8 elements. */
static LOG2_F16_1ULP_AVX2_AVX2_TARGET void log2_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v3 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256i v4 = _mm256_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m256 v10 = _mm256_set1_ps(-0x1.cdc1ap-3f); /* -0.225466967 */
    const __m256 v11 = _mm256_set1_ps(0x1.2b3a26p+0f); /* 1.16885602 */
    const __m256 v13 = _mm256_set1_ps(-0x1.e907acp+1f); /* -3.82054663 */
    const __m256 v15 = _mm256_set1_ps(0x1.a8eb74p+1f); /* 3.31968546 */
    const __m256 v17 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v25 = _mm256_set1_ps(INFINITY);
    const __m256 v27 = _mm256_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m256 v31 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v33 = _mm256_set1_ps(NAN);
    const __m256 v35 = _mm256_set1_ps(-INFINITY);
    const __m256 v36 = _mm256_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = log2_f16_1ulp_avx2_fromhalf_f32_avx2(v0);
    const __m256i v2 = log2_f16_1ulp_avx2_bits_f32_avx2(v1);
    const __m256i v5 = _mm256_sub_epi32(v2, v4);
    const __m256i v6 = _mm256_and_si256(v3, v5);
    const __m256i v7 = _mm256_sub_epi32(v2, v6);
    const __m256 v8 = _mm256_castsi256_ps(v7);
    const __m256 v9 = _mm256_sqrt_ps(v8);
    const __m256 v12 = _mm256_fmadd_ps(v10, v8, v11);
    const __m256 v14 = _mm256_fmadd_ps(v8, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v9, v14, v15);
    const __m256 v18 = _mm256_sub_ps(v8, v17);
    const __m256 v19 = _mm256_fmadd_ps(v16, v18, v18);
    const __m256i v21 = _mm256_srai_epi32(v5, 23);
    const __m256 v22 = _mm256_cvtepi32_ps(v21);
    const __m256 v23 = _mm256_add_ps(v19, v22);
    const __m256i v24 = log2_f16_1ulp_avx2_tohalf_total_f32_avx2(v23);
    const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v1, v25, _CMP_LT_OQ));
    const __m256i v28 = _mm256_castps_si256(_mm256_cmp_ps(v27, v1, _CMP_LE_OQ));
    const __m256i v29 = _mm256_and_si256(v26, v28);
    const __m256i v30 = _mm256_xor_si256(v29, _mm256_set1_epi32(-1));
    __m256i r0 = v24;
    __m256i any1 = v30;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v1, v31, _CMP_LT_OQ));
        const __m256i v34 = _mm256_castps_si256(_mm256_cmp_ps(v31, v1, _CMP_EQ_OQ));
        const __m256i v37 = _mm256_castps_si256(_mm256_cmp_ps(v1, v36, _CMP_NLE_UQ));
        const __m256 v38 = _mm256_blendv_ps(v31, v1, _mm256_castsi256_ps(v37));
        const __m256 v39 = _mm256_blendv_ps(v38, v35, _mm256_castsi256_ps(v34));
        const __m256 v40 = _mm256_blendv_ps(v39, v33, _mm256_castsi256_ps(v32));
        const __m256i v41 = log2_f16_1ulp_avx2_tohalf_total_f32_avx2(v40);
        r0 = _mm256_castps_si256(_mm256_blendv_ps(_mm256_castsi256_ps(r0), _mm256_castsi256_ps(v41), _mm256_castsi256_ps(v30)));
    }
    log2_f16_1ulp_avx2_store_u16_avx2(y, r0);
}

static LOG2_F16_1ULP_AVX2_AVX2_TARGET void log2_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log2_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log2_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOG2_F16_1ULP_AVX2_AVX512 __m512i log2_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOG2_F16_1ULP_AVX2_AVX512 __m512i log2_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOG2_F16_1ULP_AVX2_AVX512 __m512i log2_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return log2_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(log2_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG2_F16_1ULP_AVX2_AVX512 void log2_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v3 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512i v4 = _mm512_set1_epi32(1059760812); /* 0x3f2aaaac */
    const __m512 v10 = _mm512_set1_ps(-0x1.cdc1ap-3f); /* -0.225466967 */
    const __m512 v11 = _mm512_set1_ps(0x1.2b3a26p+0f); /* 1.16885602 */
    const __m512 v13 = _mm512_set1_ps(-0x1.e907acp+1f); /* -3.82054663 */
    const __m512 v15 = _mm512_set1_ps(0x1.a8eb74p+1f); /* 3.31968546 */
    const __m512 v17 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v25 = _mm512_set1_ps(INFINITY);
    const __m512 v27 = _mm512_set1_ps(0x1p-126f); /* 1.17549435e-38 */
    const __m512 v31 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v33 = _mm512_set1_ps(NAN);
    const __m512 v35 = _mm512_set1_ps(-INFINITY);
    const __m512 v36 = _mm512_set1_ps(0x1.fffffep+127f); /* 3.40282347e+38 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512i v2 = log2_f16_1ulp_avx2_bits_f32_avx512(v1);
    const __m512i v5 = _mm512_sub_epi32(v2, v4);
    const __m512i v6 = _mm512_and_si512(v3, v5);
    const __m512i v7 = _mm512_sub_epi32(v2, v6);
    const __m512 v8 = _mm512_castsi512_ps(v7);
    const __m512 v9 = _mm512_sqrt_ps(v8);
    const __m512 v12 = _mm512_fmadd_ps(v10, v8, v11);
    const __m512 v14 = _mm512_fmadd_ps(v8, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v9, v14, v15);
    const __m512 v18 = _mm512_sub_ps(v8, v17);
    const __m512 v19 = _mm512_fmadd_ps(v16, v18, v18);
    const __m512i v21 = _mm512_srai_epi32(v5, 23);
    const __m512 v22 = _mm512_cvtepi32_ps(v21);
    const __m512 v23 = _mm512_add_ps(v19, v22);
    const __m512i v24 = log2_f16_1ulp_avx2_tohalf_total_f32_avx512(v23);
    const __mmask16 v26 = _mm512_cmp_ps_mask(v1, v25, _CMP_LT_OQ);
    const __mmask16 v28 = _mm512_cmp_ps_mask(v27, v1, _CMP_LE_OQ);
    const __mmask16 v29 = (__mmask16)(v26 & v28);
    const __mmask16 v30 = (__mmask16)~v29;
    __m512i r0 = v24;
    __mmask16 any1 = v30;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask16 v32 = _mm512_cmp_ps_mask(v1, v31, _CMP_LT_OQ);
        const __mmask16 v34 = _mm512_cmp_ps_mask(v31, v1, _CMP_EQ_OQ);
        const __mmask16 v37 = _mm512_cmp_ps_mask(v1, v36, _CMP_NLE_UQ);
        const __m512 v38 = _mm512_mask_blend_ps(v37, v31, v1);
        const __m512 v39 = _mm512_mask_blend_ps(v34, v38, v35);
        const __m512 v40 = _mm512_mask_blend_ps(v32, v39, v33);
        const __m512i v41 = log2_f16_1ulp_avx2_tohalf_total_f32_avx512(v40);
        r0 = _mm512_mask_blend_epi32(v30, r0, v41);
    }
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(r0));
}

static LOG2_F16_1ULP_AVX2_AVX512_TARGET void log2_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log2_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log2_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_f16_1ulp_avx2_level(void) {
#if defined(LOG2_F16_1ULP_AVX2_FORCE_ISA)
    return LOG2_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t log2_f16_1ulp_avx2(uint16_t x) {
    return log2_f16_1ulp_avx2_element(x);
}

void log2_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_f16_1ulp_avx2_level();
    if (level == 2) {
        log2_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    log2_f16_1ulp_avx2_array_portable(x, y, n);
}
