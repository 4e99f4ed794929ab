/* logsigmoid_f16_1ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f16
 *   domain       every input
 *   max error    0.672628 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.4dp+2 (5.203125, encoding 0x4534)
 *   result there -0x1.674p-8 (-0.00548171997, encoding 0x9d9d)
 *   mean error   0.160309 ulp
 *   misrounded   3663 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1aacc24543c5daf4860574999b548615
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/logsigmoid_f16_avx2.db
 *                time: 0.8327 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_f16_1ulp_avx2.h"

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

static inline float logsigmoid_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float logsigmoid_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = logsigmoid_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return logsigmoid_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float logsigmoid_f16_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float logsigmoid_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t logsigmoid_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t logsigmoid_f16_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

static inline int32_t logsigmoid_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t logsigmoid_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)logsigmoid_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = logsigmoid_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t logsigmoid_f16_1ulp_avx2_element(uint16_t x) {
    const float v0 = 0x1.453f04p-22f; /* 3.02909086e-07 */
    const float v1 = -0x1.ap+6f; /* -104 */
    const int32_t v2 = (int32_t)x;
    const float v3 = logsigmoid_f16_1ulp_avx2_fromhalf_f32(v2);
    const float v4 = -v3;
    const float v5 = logsigmoid_f16_1ulp_avx2_abs_f32(v4);
    const float v6 = -v5;
    const float v7 = v1 > v6 ? v1 : v6;
    const float v8 = 0x1.715476p+0f; /* 1.44269502 */
    const float v9 = 0x1.8p+23f; /* 12582912 */
    const float v10 = logsigmoid_f16_1ulp_avx2_fma_f32(v7, v8, v9);
    const float v11 = v10 - v9;
    const float v12 = -0x1.62e442p-1f; /* -0.693147719 */
    const float v13 = logsigmoid_f16_1ulp_avx2_fma_f32(v12, v11, v7);
    const float v14 = logsigmoid_f16_1ulp_avx2_fma_f32(v0, v11, v13);
    const float v15 = 0x1.4dee8p-3f; /* 0.163052559 */
    const float v16 = 0x1.023696p-1f; /* 0.504322708 */
    const float v17 = logsigmoid_f16_1ulp_avx2_fma_f32(v14, v15, v16);
    const float v18 = 0x1.0017f4p+0f; /* 1.0003655 */
    const float v19 = logsigmoid_f16_1ulp_avx2_fma_f32(v17, v14, v18);
    const float v20 = v14 * v19;
    const int32_t v21 = 126;
    const int32_t v22 = logsigmoid_f16_1ulp_avx2_bits_f32(v10);
    const int32_t v23 = 1262485504; /* 0x4b400000 */
    const int32_t v24 = (int32_t)((uint32_t)v22 - (uint32_t)v23);
    const int32_t v25 = 1;
    const int32_t v26 = logsigmoid_f16_1ulp_avx2_ashr_i32(v24, v25);
    const int32_t v27 = (int32_t)((uint32_t)v21 + (uint32_t)v26);
    const int32_t v28 = 23;
    const int32_t v29 = logsigmoid_f16_1ulp_avx2_shl_i32(v27, v28);
    const float v30 = logsigmoid_f16_1ulp_avx2_frombits_f32(v29);
    const float v31 = logsigmoid_f16_1ulp_avx2_fma_f32(v20, v30, v30);
    const int32_t v32 = (int32_t)((uint32_t)v24 - (uint32_t)v26);
    const int32_t v33 = (int32_t)((uint32_t)v21 + (uint32_t)v32);
    const int32_t v34 = logsigmoid_f16_1ulp_avx2_shl_i32(v33, v28);
    const float v35 = logsigmoid_f16_1ulp_avx2_frombits_f32(v34);
    const float v36 = v31 * v35;
    const float v37 = -0x1.2929ep+7f; /* -148.581787 */
    const float v38 = 0x1.0a257cp+7f; /* 133.073212 */
    const float v39 = logsigmoid_f16_1ulp_avx2_fma_f32(v37, v36, v38);
    const float v40 = -0x1.dc281ap+5f; /* -59.5195808 */
    const float v41 = logsigmoid_f16_1ulp_avx2_fma_f32(v39, v36, v40);
    const float v42 = 0x1.53d40ep+4f; /* 21.2392712 */
    const float v43 = logsigmoid_f16_1ulp_avx2_fma_f32(v36, v41, v42);
    const float v44 = -0x1.ffe8a4p+2f; /* -7.99857426 */
    const float v45 = logsigmoid_f16_1ulp_avx2_fma_f32(v43, v36, v44);
    const float v46 = 0x1.fffa32p+1f; /* 3.99982285 */
    const float v47 = logsigmoid_f16_1ulp_avx2_fma_f32(v45, v36, v46);
    const float v48 = 0x0p+0f; /* 0 */
    const float v49 = v48 > v4 ? v48 : v4;
    const float v50 = logsigmoid_f16_1ulp_avx2_fma_f32(v47, v36, v49);
    const float v51 = -v50;
    const int32_t v52 = logsigmoid_f16_1ulp_avx2_tohalf_f32(v51);
    const int32_t r0 = v52;
    return (uint16_t)r0;
}

static void logsigmoid_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOGSIGMOID_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_F16_1ULP_AVX2_AVX2 static inline LOGSIGMOID_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_F16_1ULP_AVX2_AVX512 static inline LOGSIGMOID_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOGSIGMOID_F16_1ULP_AVX2_AVX2 __m256 logsigmoid_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_F16_1ULP_AVX2_AVX2 __m256i logsigmoid_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOGSIGMOID_F16_1ULP_AVX2_AVX2 __m256i logsigmoid_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOGSIGMOID_F16_1ULP_AVX2_AVX2 __m256i logsigmoid_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return logsigmoid_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(logsigmoid_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOGSIGMOID_F16_1ULP_AVX2_AVX2 void logsigmoid_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
LOGSIGMOID_F16_1ULP_AVX2_AVX2 void logsigmoid_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.453f04p-22f); /* 3.02909086e-07 */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v8 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v9 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v12 = _mm256_set1_ps(-0x1.62e442p-1f); /* -0.693147719 */
    const __m256 v15 = _mm256_set1_ps(0x1.4dee8p-3f); /* 0.163052559 */
    const __m256 v16 = _mm256_set1_ps(0x1.023696p-1f); /* 0.504322708 */
    const __m256 v18 = _mm256_set1_ps(0x1.0017f4p+0f); /* 1.0003655 */
    const __m256i v21 = _mm256_set1_epi32(126);
    const __m256i v23 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v37 = _mm256_set1_ps(-0x1.2929ep+7f); /* -148.581787 */
    const __m256 v38 = _mm256_set1_ps(0x1.0a257cp+7f); /* 133.073212 */
    const __m256 v40 = _mm256_set1_ps(-0x1.dc281ap+5f); /* -59.5195808 */
    const __m256 v42 = _mm256_set1_ps(0x1.53d40ep+4f); /* 21.2392712 */
    const __m256 v44 = _mm256_set1_ps(-0x1.ffe8a4p+2f); /* -7.99857426 */
    const __m256 v46 = _mm256_set1_ps(0x1.fffa32p+1f); /* 3.99982285 */
    const __m256 v48 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v3_0 = logsigmoid_f16_1ulp_avx2_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = logsigmoid_f16_1ulp_avx2_fromhalf_f32_avx2(v2_1);
    const __m256 v4_0 = _mm256_xor_ps(v3_0, _mm256_set1_ps(-0.0f));
    const __m256 v4_1 = _mm256_xor_ps(v3_1, _mm256_set1_ps(-0.0f));
    const __m256 v5_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v5_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256 v6_0 = _mm256_xor_ps(v5_0, _mm256_set1_ps(-0.0f));
    const __m256 v6_1 = _mm256_xor_ps(v5_1, _mm256_set1_ps(-0.0f));
    const __m256 v7_0 = _mm256_max_ps(v1, v6_0);
    const __m256 v7_1 = _mm256_max_ps(v1, v6_1);
    const __m256 v10_0 = _mm256_fmadd_ps(v7_0, v8, v9);
    const __m256 v10_1 = _mm256_fmadd_ps(v7_1, v8, v9);
    const __m256 v11_0 = _mm256_sub_ps(v10_0, v9);
    const __m256 v11_1 = _mm256_sub_ps(v10_1, v9);
    const __m256 v13_0 = _mm256_fmadd_ps(v12, v11_0, v7_0);
    const __m256 v13_1 = _mm256_fmadd_ps(v12, v11_1, v7_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v0, v11_0, v13_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v0, v11_1, v13_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v14_0, v15, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v14_1, v15, v16);
    const __m256 v19_0 = _mm256_fmadd_ps(v17_0, v14_0, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v17_1, v14_1, v18);
    const __m256 v20_0 = _mm256_mul_ps(v14_0, v19_0);
    const __m256 v20_1 = _mm256_mul_ps(v14_1, v19_1);
    const __m256i v22_0 = logsigmoid_f16_1ulp_avx2_bits_f32_avx2(v10_0);
    const __m256i v22_1 = logsigmoid_f16_1ulp_avx2_bits_f32_avx2(v10_1);
    const __m256i v24_0 = _mm256_sub_epi32(v22_0, v23);
    const __m256i v24_1 = _mm256_sub_epi32(v22_1, v23);
    const __m256i v26_0 = _mm256_srai_epi32(v24_0, 1);
    const __m256i v26_1 = _mm256_srai_epi32(v24_1, 1);
    const __m256i v27_0 = _mm256_add_epi32(v21, v26_0);
    const __m256i v27_1 = _mm256_add_epi32(v21, v26_1);
    const __m256i v29_0 = _mm256_slli_epi32(v27_0, 23);
    const __m256i v29_1 = _mm256_slli_epi32(v27_1, 23);
    const __m256 v30_0 = _mm256_castsi256_ps(v29_0);
    const __m256 v30_1 = _mm256_castsi256_ps(v29_1);
    const __m256 v31_0 = _mm256_fmadd_ps(v20_0, v30_0, v30_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v20_1, v30_1, v30_1);
    const __m256i v32_0 = _mm256_sub_epi32(v24_0, v26_0);
    const __m256i v32_1 = _mm256_sub_epi32(v24_1, v26_1);
    const __m256i v33_0 = _mm256_add_epi32(v21, v32_0);
    const __m256i v33_1 = _mm256_add_epi32(v21, v32_1);
    const __m256i v34_0 = _mm256_slli_epi32(v33_0, 23);
    const __m256i v34_1 = _mm256_slli_epi32(v33_1, 23);
    const __m256 v35_0 = _mm256_castsi256_ps(v34_0);
    const __m256 v35_1 = _mm256_castsi256_ps(v34_1);
    const __m256 v36_0 = _mm256_mul_ps(v31_0, v35_0);
    const __m256 v36_1 = _mm256_mul_ps(v31_1, v35_1);
    const __m256 v39_0 = _mm256_fmadd_ps(v37, v36_0, v38);
    const __m256 v39_1 = _mm256_fmadd_ps(v37, v36_1, v38);
    const __m256 v41_0 = _mm256_fmadd_ps(v39_0, v36_0, v40);
    const __m256 v41_1 = _mm256_fmadd_ps(v39_1, v36_1, v40);
    const __m256 v43_0 = _mm256_fmadd_ps(v36_0, v41_0, v42);
    const __m256 v43_1 = _mm256_fmadd_ps(v36_1, v41_1, v42);
    const __m256 v45_0 = _mm256_fmadd_ps(v43_0, v36_0, v44);
    const __m256 v45_1 = _mm256_fmadd_ps(v43_1, v36_1, v44);
    const __m256 v47_0 = _mm256_fmadd_ps(v45_0, v36_0, v46);
    const __m256 v47_1 = _mm256_fmadd_ps(v45_1, v36_1, v46);
    const __m256 v49_0 = _mm256_max_ps(v48, v4_0);
    const __m256 v49_1 = _mm256_max_ps(v48, v4_1);
    const __m256 v50_0 = _mm256_fmadd_ps(v47_0, v36_0, v49_0);
    const __m256 v50_1 = _mm256_fmadd_ps(v47_1, v36_1, v49_1);
    const __m256 v51_0 = _mm256_xor_ps(v50_0, _mm256_set1_ps(-0.0f));
    const __m256 v51_1 = _mm256_xor_ps(v50_1, _mm256_set1_ps(-0.0f));
    const __m256i v52_0 = logsigmoid_f16_1ulp_avx2_tohalf_total_f32_avx2(v51_0);
    const __m256i v52_1 = logsigmoid_f16_1ulp_avx2_tohalf_total_f32_avx2(v51_1);
    logsigmoid_f16_1ulp_avx2_store_u16_avx2(y, v52_0);
    logsigmoid_f16_1ulp_avx2_store_u16_avx2(y + 8, v52_1);
}

/* 8 elements. */
static LOGSIGMOID_F16_1ULP_AVX2_AVX2_TARGET void logsigmoid_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.453f04p-22f); /* 3.02909086e-07 */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v8 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v9 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v12 = _mm256_set1_ps(-0x1.62e442p-1f); /* -0.693147719 */
    const __m256 v15 = _mm256_set1_ps(0x1.4dee8p-3f); /* 0.163052559 */
    const __m256 v16 = _mm256_set1_ps(0x1.023696p-1f); /* 0.504322708 */
    const __m256 v18 = _mm256_set1_ps(0x1.0017f4p+0f); /* 1.0003655 */
    const __m256i v21 = _mm256_set1_epi32(126);
    const __m256i v23 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256 v37 = _mm256_set1_ps(-0x1.2929ep+7f); /* -148.581787 */
    const __m256 v38 = _mm256_set1_ps(0x1.0a257cp+7f); /* 133.073212 */
    const __m256 v40 = _mm256_set1_ps(-0x1.dc281ap+5f); /* -59.5195808 */
    const __m256 v42 = _mm256_set1_ps(0x1.53d40ep+4f); /* 21.2392712 */
    const __m256 v44 = _mm256_set1_ps(-0x1.ffe8a4p+2f); /* -7.99857426 */
    const __m256 v46 = _mm256_set1_ps(0x1.fffa32p+1f); /* 3.99982285 */
    const __m256 v48 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = logsigmoid_f16_1ulp_avx2_fromhalf_f32_avx2(v2);
    const __m256 v4 = _mm256_xor_ps(v3, _mm256_set1_ps(-0.0f));
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256 v6 = _mm256_xor_ps(v5, _mm256_set1_ps(-0.0f));
    const __m256 v7 = _mm256_max_ps(v1, v6);
    const __m256 v10 = _mm256_fmadd_ps(v7, v8, v9);
    const __m256 v11 = _mm256_sub_ps(v10, v9);
    const __m256 v13 = _mm256_fmadd_ps(v12, v11, v7);
    const __m256 v14 = _mm256_fmadd_ps(v0, v11, v13);
    const __m256 v17 = _mm256_fmadd_ps(v14, v15, v16);
    const __m256 v19 = _mm256_fmadd_ps(v17, v14, v18);
    const __m256 v20 = _mm256_mul_ps(v14, v19);
    const __m256i v22 = logsigmoid_f16_1ulp_avx2_bits_f32_avx2(v10);
    const __m256i v24 = _mm256_sub_epi32(v22, v23);
    const __m256i v26 = _mm256_srai_epi32(v24, 1);
    const __m256i v27 = _mm256_add_epi32(v21, v26);
    const __m256i v29 = _mm256_slli_epi32(v27, 23);
    const __m256 v30 = _mm256_castsi256_ps(v29);
    const __m256 v31 = _mm256_fmadd_ps(v20, v30, v30);
    const __m256i v32 = _mm256_sub_epi32(v24, v26);
    const __m256i v33 = _mm256_add_epi32(v21, v32);
    const __m256i v34 = _mm256_slli_epi32(v33, 23);
    const __m256 v35 = _mm256_castsi256_ps(v34);
    const __m256 v36 = _mm256_mul_ps(v31, v35);
    const __m256 v39 = _mm256_fmadd_ps(v37, v36, v38);
    const __m256 v41 = _mm256_fmadd_ps(v39, v36, v40);
    const __m256 v43 = _mm256_fmadd_ps(v36, v41, v42);
    const __m256 v45 = _mm256_fmadd_ps(v43, v36, v44);
    const __m256 v47 = _mm256_fmadd_ps(v45, v36, v46);
    const __m256 v49 = _mm256_max_ps(v48, v4);
    const __m256 v50 = _mm256_fmadd_ps(v47, v36, v49);
    const __m256 v51 = _mm256_xor_ps(v50, _mm256_set1_ps(-0.0f));
    const __m256i v52 = logsigmoid_f16_1ulp_avx2_tohalf_total_f32_avx2(v51);
    logsigmoid_f16_1ulp_avx2_store_u16_avx2(y, v52);
}

static LOGSIGMOID_F16_1ULP_AVX2_AVX2_TARGET void logsigmoid_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        logsigmoid_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        logsigmoid_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_F16_1ULP_AVX2_AVX512 __m512i logsigmoid_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOGSIGMOID_F16_1ULP_AVX2_AVX512 __m512i logsigmoid_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

LOGSIGMOID_F16_1ULP_AVX2_AVX512 __m512i logsigmoid_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return logsigmoid_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(logsigmoid_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOGSIGMOID_F16_1ULP_AVX2_AVX512 void logsigmoid_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.453f04p-22f); /* 3.02909086e-07 */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v8 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v9 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v12 = _mm512_set1_ps(-0x1.62e442p-1f); /* -0.693147719 */
    const __m512 v15 = _mm512_set1_ps(0x1.4dee8p-3f); /* 0.163052559 */
    const __m512 v16 = _mm512_set1_ps(0x1.023696p-1f); /* 0.504322708 */
    const __m512 v18 = _mm512_set1_ps(0x1.0017f4p+0f); /* 1.0003655 */
    const __m512i v21 = _mm512_set1_epi32(126);
    const __m512i v23 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512 v37 = _mm512_set1_ps(-0x1.2929ep+7f); /* -148.581787 */
    const __m512 v38 = _mm512_set1_ps(0x1.0a257cp+7f); /* 133.073212 */
    const __m512 v40 = _mm512_set1_ps(-0x1.dc281ap+5f); /* -59.5195808 */
    const __m512 v42 = _mm512_set1_ps(0x1.53d40ep+4f); /* 21.2392712 */
    const __m512 v44 = _mm512_set1_ps(-0x1.ffe8a4p+2f); /* -7.99857426 */
    const __m512 v46 = _mm512_set1_ps(0x1.fffa32p+1f); /* 3.99982285 */
    const __m512 v48 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v4 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v5), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7 = _mm512_max_ps(v1, v6);
    const __m512 v10 = _mm512_fmadd_ps(v7, v8, v9);
    const __m512 v11 = _mm512_sub_ps(v10, v9);
    const __m512 v13 = _mm512_fmadd_ps(v12, v11, v7);
    const __m512 v14 = _mm512_fmadd_ps(v0, v11, v13);
    const __m512 v17 = _mm512_fmadd_ps(v14, v15, v16);
    const __m512 v19 = _mm512_fmadd_ps(v17, v14, v18);
    const __m512 v20 = _mm512_mul_ps(v14, v19);
    const __m512i v22 = logsigmoid_f16_1ulp_avx2_bits_f32_avx512(v10);
    const __m512i v24 = _mm512_sub_epi32(v22, v23);
    const __m512i v26 = _mm512_srai_epi32(v24, 1);
    const __m512i v27 = _mm512_add_epi32(v21, v26);
    const __m512i v29 = _mm512_slli_epi32(v27, 23);
    const __m512 v30 = _mm512_castsi512_ps(v29);
    const __m512 v31 = _mm512_fmadd_ps(v20, v30, v30);
    const __m512i v32 = _mm512_sub_epi32(v24, v26);
    const __m512i v33 = _mm512_add_epi32(v21, v32);
    const __m512i v34 = _mm512_slli_epi32(v33, 23);
    const __m512 v35 = _mm512_castsi512_ps(v34);
    const __m512 v36 = _mm512_mul_ps(v31, v35);
    const __m512 v39 = _mm512_fmadd_ps(v37, v36, v38);
    const __m512 v41 = _mm512_fmadd_ps(v39, v36, v40);
    const __m512 v43 = _mm512_fmadd_ps(v36, v41, v42);
    const __m512 v45 = _mm512_fmadd_ps(v43, v36, v44);
    const __m512 v47 = _mm512_fmadd_ps(v45, v36, v46);
    const __m512 v49 = _mm512_max_ps(v48, v4);
    const __m512 v50 = _mm512_fmadd_ps(v47, v36, v49);
    const __m512 v51 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v50), _mm512_set1_epi32(INT32_MIN)));
    const __m512i v52 = logsigmoid_f16_1ulp_avx2_tohalf_total_f32_avx512(v51);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v52));
}

static LOGSIGMOID_F16_1ULP_AVX2_AVX512_TARGET void logsigmoid_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        logsigmoid_f16_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        logsigmoid_f16_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_f16_1ulp_avx2_level(void) {
#if defined(LOGSIGMOID_F16_1ULP_AVX2_FORCE_ISA)
    return LOGSIGMOID_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t logsigmoid_f16_1ulp_avx2(uint16_t x) {
    return logsigmoid_f16_1ulp_avx2_element(x);
}

void logsigmoid_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_f16_1ulp_avx2_level();
    if (level == 2) {
        logsigmoid_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_f16_1ulp_avx2_array_portable(x, y, n);
}
