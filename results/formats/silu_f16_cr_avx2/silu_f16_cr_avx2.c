/* silu_f16_cr_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), f16
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1p-11 (-0.00048828125, encoding 0x9000)
 *   result there -0x1p-12 (-0.000244140625, encoding 0x8c00)
 *   mean error   0.146810 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           64e6e21861865fcee6d2ce7ecbe7f15c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/silu_f16_avx2.db
 *                time: 0.7670 ns/element as avx2 code (inputs mean)
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
#include "silu_f16_cr_avx2.h"

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

static inline float silu_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float silu_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = silu_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return silu_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float silu_f16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t silu_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t silu_f16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float silu_f16_cr_avx2_addbits_f32(float a, int32_t b) {
    return silu_f16_cr_avx2_frombits_f32((int32_t)((uint32_t)silu_f16_cr_avx2_bits_f32(a) + (uint32_t)b));
}

static inline int32_t silu_f16_cr_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t silu_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)silu_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = silu_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t silu_f16_cr_avx2_element(uint16_t x) {
    const float v0 = -0x1.b7ff9ep+6f; /* -109.999626 */
    const int32_t v1 = (int32_t)x;
    const float v2 = silu_f16_cr_avx2_fromhalf_f32(v1);
    const float v3 = v0 > v2 ? v0 : v2;
    const float v4 = 0x1p+5f; /* 32 */
    const float v5 = v4 < v2 ? v4 : v2;
    const float v6 = v0 > v5 ? v0 : v5;
    const float v7 = 0x1.715476p+0f; /* 1.44269502 */
    const float v8 = 0x1.8p+23f; /* 12582912 */
    const float v9 = silu_f16_cr_avx2_fma_f32(v6, v7, v8);
    const float v10 = v9 - v8;
    const float v11 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v12 = silu_f16_cr_avx2_fma_f32(v10, v11, v6);
    const float v13 = 0x1.a5b4a4p-28f; /* 6.13662454e-09 */
    const float v14 = v12 + v13;
    const float v15 = -0x1.ee714p-28f; /* -7.19508364e-09 */
    const float v16 = silu_f16_cr_avx2_fma_f32(v14, v14, v15);
    const float v17 = 0x1.0f7bc6p-7f; /* 0.00828501862 */
    const float v18 = 0x1.57225cp-5f; /* 0.041886501 */
    const float v19 = silu_f16_cr_avx2_fma_f32(v14, v17, v18);
    const float v20 = 0x1.555a34p-3f; /* 0.166675955 */
    const float v21 = 0x1.fffdc2p-2f; /* 0.499991447 */
    const float v22 = silu_f16_cr_avx2_fma_f32(v14, v20, v21);
    const float v23 = silu_f16_cr_avx2_fma_f32(v16, v19, v22);
    const float v24 = 0x1.fffff6p-1f; /* 0.999999702 */
    const float v25 = 0x1p+0f; /* 1 */
    const float v26 = silu_f16_cr_avx2_fma_f32(v14, v24, v25);
    const float v27 = silu_f16_cr_avx2_fma_f32(v16, v23, v26);
    const int32_t v28 = 1262485384; /* 0x4b3fff88 */
    const int32_t v29 = silu_f16_cr_avx2_bits_f32(v9);
    const int32_t v30 = v28 > v29 ? v28 : v29;
    const int32_t v31 = 23;
    const int32_t v32 = silu_f16_cr_avx2_shl_i32(v30, v31);
    const float v33 = silu_f16_cr_avx2_addbits_f32(v27, v32);
    const float v34 = 0x1.fffffep-1f; /* 0.99999994 */
    const float v35 = v33 + v34;
    const float v36 = v27 / v35;
    const float v37 = v3 * v36;
    const int32_t v38 = 127;
    const int32_t v39 = 1262485504; /* 0x4b400000 */
    const int32_t v40 = (int32_t)((uint32_t)v29 - (uint32_t)v39);
    const int32_t v41 = 1;
    const int32_t v42 = silu_f16_cr_avx2_ashr_i32(v40, v41);
    const int32_t v43 = (int32_t)((uint32_t)v38 + (uint32_t)v42);
    const int32_t v44 = silu_f16_cr_avx2_shl_i32(v43, v31);
    const float v45 = silu_f16_cr_avx2_frombits_f32(v44);
    const float v46 = v37 * v45;
    const int32_t v47 = (int32_t)((uint32_t)v40 - (uint32_t)v42);
    const int32_t v48 = (int32_t)((uint32_t)v38 + (uint32_t)v47);
    const int32_t v49 = silu_f16_cr_avx2_shl_i32(v48, v31);
    const float v50 = silu_f16_cr_avx2_frombits_f32(v49);
    const float v51 = v46 * v50;
    const int32_t v52 = silu_f16_cr_avx2_tohalf_f32(v51);
    const int32_t r0 = v52;
    return (uint16_t)r0;
}

static void silu_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SILU_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_F16_CR_AVX2_AVX2 static inline SILU_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SILU_F16_CR_AVX2_AVX512 static inline SILU_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SILU_F16_CR_AVX2_AVX2 __m256 silu_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SILU_F16_CR_AVX2_AVX2 __m256i silu_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

SILU_F16_CR_AVX2_AVX2 __m256i silu_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SILU_F16_CR_AVX2_AVX2 __m256i silu_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return silu_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(silu_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
SILU_F16_CR_AVX2_AVX2 void silu_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SILU_F16_CR_AVX2_AVX2 void silu_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7ff9ep+6f); /* -109.999626 */
    const __m256 v4 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(0x1.a5b4a4p-28f); /* 6.13662454e-09 */
    const __m256 v15 = _mm256_set1_ps(-0x1.ee714p-28f); /* -7.19508364e-09 */
    const __m256 v17 = _mm256_set1_ps(0x1.0f7bc6p-7f); /* 0.00828501862 */
    const __m256 v18 = _mm256_set1_ps(0x1.57225cp-5f); /* 0.041886501 */
    const __m256 v20 = _mm256_set1_ps(0x1.555a34p-3f); /* 0.166675955 */
    const __m256 v21 = _mm256_set1_ps(0x1.fffdc2p-2f); /* 0.499991447 */
    const __m256 v24 = _mm256_set1_ps(0x1.fffff6p-1f); /* 0.999999702 */
    const __m256 v25 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v28 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v34 = _mm256_set1_ps(0x1.fffffep-1f); /* 0.99999994 */
    const __m256i v38 = _mm256_set1_epi32(127);
    const __m256i v39 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v1_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v1_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v2_0 = silu_f16_cr_avx2_fromhalf_f32_avx2(v1_0);
    const __m256 v2_1 = silu_f16_cr_avx2_fromhalf_f32_avx2(v1_1);
    const __m256 v3_0 = _mm256_max_ps(v0, v2_0);
    const __m256 v3_1 = _mm256_max_ps(v0, v2_1);
    const __m256 v5_0 = _mm256_min_ps(v4, v2_0);
    const __m256 v5_1 = _mm256_min_ps(v4, v2_1);
    const __m256 v6_0 = _mm256_max_ps(v0, v5_0);
    const __m256 v6_1 = _mm256_max_ps(v0, v5_1);
    const __m256 v9_0 = _mm256_fmadd_ps(v6_0, v7, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v6_1, v7, v8);
    const __m256 v10_0 = _mm256_sub_ps(v9_0, v8);
    const __m256 v10_1 = _mm256_sub_ps(v9_1, v8);
    const __m256 v12_0 = _mm256_fmadd_ps(v10_0, v11, v6_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v10_1, v11, v6_1);
    const __m256 v14_0 = _mm256_add_ps(v12_0, v13);
    const __m256 v14_1 = _mm256_add_ps(v12_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v14_1, v15);
    const __m256 v19_0 = _mm256_fmadd_ps(v14_0, v17, v18);
    const __m256 v19_1 = _mm256_fmadd_ps(v14_1, v17, v18);
    const __m256 v22_0 = _mm256_fmadd_ps(v14_0, v20, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v14_1, v20, v21);
    const __m256 v23_0 = _mm256_fmadd_ps(v16_0, v19_0, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v16_1, v19_1, v22_1);
    const __m256 v26_0 = _mm256_fmadd_ps(v14_0, v24, v25);
    const __m256 v26_1 = _mm256_fmadd_ps(v14_1, v24, v25);
    const __m256 v27_0 = _mm256_fmadd_ps(v16_0, v23_0, v26_0);
    const __m256 v27_1 = _mm256_fmadd_ps(v16_1, v23_1, v26_1);
    const __m256i v29_0 = silu_f16_cr_avx2_bits_f32_avx2(v9_0);
    const __m256i v29_1 = silu_f16_cr_avx2_bits_f32_avx2(v9_1);
    const __m256i v30_0 = _mm256_max_epi32(v28, v29_0);
    const __m256i v30_1 = _mm256_max_epi32(v28, v29_1);
    const __m256i v32_0 = _mm256_slli_epi32(v30_0, 23);
    const __m256i v32_1 = _mm256_slli_epi32(v30_1, 23);
    const __m256 v33_0 = _mm256_castsi256_ps(_mm256_add_epi32(silu_f16_cr_avx2_bits_f32_avx2(v27_0), v32_0));
    const __m256 v33_1 = _mm256_castsi256_ps(_mm256_add_epi32(silu_f16_cr_avx2_bits_f32_avx2(v27_1), v32_1));
    const __m256 v35_0 = _mm256_add_ps(v33_0, v34);
    const __m256 v35_1 = _mm256_add_ps(v33_1, v34);
    const __m256 v36_0 = _mm256_div_ps(v27_0, v35_0);
    const __m256 v36_1 = _mm256_div_ps(v27_1, v35_1);
    const __m256 v37_0 = _mm256_mul_ps(v3_0, v36_0);
    const __m256 v37_1 = _mm256_mul_ps(v3_1, v36_1);
    const __m256i v40_0 = _mm256_sub_epi32(v29_0, v39);
    const __m256i v40_1 = _mm256_sub_epi32(v29_1, v39);
    const __m256i v42_0 = _mm256_srai_epi32(v40_0, 1);
    const __m256i v42_1 = _mm256_srai_epi32(v40_1, 1);
    const __m256i v43_0 = _mm256_add_epi32(v38, v42_0);
    const __m256i v43_1 = _mm256_add_epi32(v38, v42_1);
    const __m256i v44_0 = _mm256_slli_epi32(v43_0, 23);
    const __m256i v44_1 = _mm256_slli_epi32(v43_1, 23);
    const __m256 v45_0 = _mm256_castsi256_ps(v44_0);
    const __m256 v45_1 = _mm256_castsi256_ps(v44_1);
    const __m256 v46_0 = _mm256_mul_ps(v37_0, v45_0);
    const __m256 v46_1 = _mm256_mul_ps(v37_1, v45_1);
    const __m256i v47_0 = _mm256_sub_epi32(v40_0, v42_0);
    const __m256i v47_1 = _mm256_sub_epi32(v40_1, v42_1);
    const __m256i v48_0 = _mm256_add_epi32(v38, v47_0);
    const __m256i v48_1 = _mm256_add_epi32(v38, v47_1);
    const __m256i v49_0 = _mm256_slli_epi32(v48_0, 23);
    const __m256i v49_1 = _mm256_slli_epi32(v48_1, 23);
    const __m256 v50_0 = _mm256_castsi256_ps(v49_0);
    const __m256 v50_1 = _mm256_castsi256_ps(v49_1);
    const __m256 v51_0 = _mm256_mul_ps(v46_0, v50_0);
    const __m256 v51_1 = _mm256_mul_ps(v46_1, v50_1);
    const __m256i v52_0 = silu_f16_cr_avx2_tohalf_total_f32_avx2(v51_0);
    const __m256i v52_1 = silu_f16_cr_avx2_tohalf_total_f32_avx2(v51_1);
    silu_f16_cr_avx2_store_u16_avx2(y, v52_0);
    silu_f16_cr_avx2_store_u16_avx2(y + 8, v52_1);
}

/* 8 elements. */
static SILU_F16_CR_AVX2_AVX2_TARGET void silu_f16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b7ff9ep+6f); /* -109.999626 */
    const __m256 v4 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v11 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(0x1.a5b4a4p-28f); /* 6.13662454e-09 */
    const __m256 v15 = _mm256_set1_ps(-0x1.ee714p-28f); /* -7.19508364e-09 */
    const __m256 v17 = _mm256_set1_ps(0x1.0f7bc6p-7f); /* 0.00828501862 */
    const __m256 v18 = _mm256_set1_ps(0x1.57225cp-5f); /* 0.041886501 */
    const __m256 v20 = _mm256_set1_ps(0x1.555a34p-3f); /* 0.166675955 */
    const __m256 v21 = _mm256_set1_ps(0x1.fffdc2p-2f); /* 0.499991447 */
    const __m256 v24 = _mm256_set1_ps(0x1.fffff6p-1f); /* 0.999999702 */
    const __m256 v25 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256i v28 = _mm256_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m256 v34 = _mm256_set1_ps(0x1.fffffep-1f); /* 0.99999994 */
    const __m256i v38 = _mm256_set1_epi32(127);
    const __m256i v39 = _mm256_set1_epi32(1262485504); /* 0x4b400000 */
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = silu_f16_cr_avx2_fromhalf_f32_avx2(v1);
    const __m256 v3 = _mm256_max_ps(v0, v2);
    const __m256 v5 = _mm256_min_ps(v4, v2);
    const __m256 v6 = _mm256_max_ps(v0, v5);
    const __m256 v9 = _mm256_fmadd_ps(v6, v7, v8);
    const __m256 v10 = _mm256_sub_ps(v9, v8);
    const __m256 v12 = _mm256_fmadd_ps(v10, v11, v6);
    const __m256 v14 = _mm256_add_ps(v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v14, v15);
    const __m256 v19 = _mm256_fmadd_ps(v14, v17, v18);
    const __m256 v22 = _mm256_fmadd_ps(v14, v20, v21);
    const __m256 v23 = _mm256_fmadd_ps(v16, v19, v22);
    const __m256 v26 = _mm256_fmadd_ps(v14, v24, v25);
    const __m256 v27 = _mm256_fmadd_ps(v16, v23, v26);
    const __m256i v29 = silu_f16_cr_avx2_bits_f32_avx2(v9);
    const __m256i v30 = _mm256_max_epi32(v28, v29);
    const __m256i v32 = _mm256_slli_epi32(v30, 23);
    const __m256 v33 = _mm256_castsi256_ps(_mm256_add_epi32(silu_f16_cr_avx2_bits_f32_avx2(v27), v32));
    const __m256 v35 = _mm256_add_ps(v33, v34);
    const __m256 v36 = _mm256_div_ps(v27, v35);
    const __m256 v37 = _mm256_mul_ps(v3, v36);
    const __m256i v40 = _mm256_sub_epi32(v29, v39);
    const __m256i v42 = _mm256_srai_epi32(v40, 1);
    const __m256i v43 = _mm256_add_epi32(v38, v42);
    const __m256i v44 = _mm256_slli_epi32(v43, 23);
    const __m256 v45 = _mm256_castsi256_ps(v44);
    const __m256 v46 = _mm256_mul_ps(v37, v45);
    const __m256i v47 = _mm256_sub_epi32(v40, v42);
    const __m256i v48 = _mm256_add_epi32(v38, v47);
    const __m256i v49 = _mm256_slli_epi32(v48, 23);
    const __m256 v50 = _mm256_castsi256_ps(v49);
    const __m256 v51 = _mm256_mul_ps(v46, v50);
    const __m256i v52 = silu_f16_cr_avx2_tohalf_total_f32_avx2(v51);
    silu_f16_cr_avx2_store_u16_avx2(y, v52);
}

static SILU_F16_CR_AVX2_AVX2_TARGET void silu_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_f16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        silu_f16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        silu_f16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_F16_CR_AVX2_AVX512 __m512i silu_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SILU_F16_CR_AVX2_AVX512 __m512i silu_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SILU_F16_CR_AVX2_AVX512 __m512i silu_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return silu_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(silu_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SILU_F16_CR_AVX2_AVX512 void silu_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b7ff9ep+6f); /* -109.999626 */
    const __m512 v4 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v11 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(0x1.a5b4a4p-28f); /* 6.13662454e-09 */
    const __m512 v15 = _mm512_set1_ps(-0x1.ee714p-28f); /* -7.19508364e-09 */
    const __m512 v17 = _mm512_set1_ps(0x1.0f7bc6p-7f); /* 0.00828501862 */
    const __m512 v18 = _mm512_set1_ps(0x1.57225cp-5f); /* 0.041886501 */
    const __m512 v20 = _mm512_set1_ps(0x1.555a34p-3f); /* 0.166675955 */
    const __m512 v21 = _mm512_set1_ps(0x1.fffdc2p-2f); /* 0.499991447 */
    const __m512 v24 = _mm512_set1_ps(0x1.fffff6p-1f); /* 0.999999702 */
    const __m512 v25 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512i v28 = _mm512_set1_epi32(1262485384); /* 0x4b3fff88 */
    const __m512 v34 = _mm512_set1_ps(0x1.fffffep-1f); /* 0.99999994 */
    const __m512i v38 = _mm512_set1_epi32(127);
    const __m512i v39 = _mm512_set1_epi32(1262485504); /* 0x4b400000 */
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v3 = _mm512_max_ps(v0, v2);
    const __m512 v5 = _mm512_min_ps(v4, v2);
    const __m512 v6 = _mm512_max_ps(v0, v5);
    const __m512 v9 = _mm512_fmadd_ps(v6, v7, v8);
    const __m512 v10 = _mm512_sub_ps(v9, v8);
    const __m512 v12 = _mm512_fmadd_ps(v10, v11, v6);
    const __m512 v14 = _mm512_add_ps(v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v14, v15);
    const __m512 v19 = _mm512_fmadd_ps(v14, v17, v18);
    const __m512 v22 = _mm512_fmadd_ps(v14, v20, v21);
    const __m512 v23 = _mm512_fmadd_ps(v16, v19, v22);
    const __m512 v26 = _mm512_fmadd_ps(v14, v24, v25);
    const __m512 v27 = _mm512_fmadd_ps(v16, v23, v26);
    const __m512i v29 = silu_f16_cr_avx2_bits_f32_avx512(v9);
    const __m512i v30 = _mm512_max_epi32(v28, v29);
    const __m512i v32 = _mm512_slli_epi32(v30, 23);
    const __m512 v33 = _mm512_castsi512_ps(_mm512_add_epi32(silu_f16_cr_avx2_bits_f32_avx512(v27), v32));
    const __m512 v35 = _mm512_add_ps(v33, v34);
    const __m512 v36 = _mm512_div_ps(v27, v35);
    const __m512 v37 = _mm512_mul_ps(v3, v36);
    const __m512i v40 = _mm512_sub_epi32(v29, v39);
    const __m512i v42 = _mm512_srai_epi32(v40, 1);
    const __m512i v43 = _mm512_add_epi32(v38, v42);
    const __m512i v44 = _mm512_slli_epi32(v43, 23);
    const __m512 v45 = _mm512_castsi512_ps(v44);
    const __m512 v46 = _mm512_mul_ps(v37, v45);
    const __m512i v47 = _mm512_sub_epi32(v40, v42);
    const __m512i v48 = _mm512_add_epi32(v38, v47);
    const __m512i v49 = _mm512_slli_epi32(v48, 23);
    const __m512 v50 = _mm512_castsi512_ps(v49);
    const __m512 v51 = _mm512_mul_ps(v46, v50);
    const __m512i v52 = silu_f16_cr_avx2_tohalf_total_f32_avx512(v51);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v52));
}

static SILU_F16_CR_AVX2_AVX512_TARGET void silu_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_f16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        silu_f16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_f16_cr_avx2_level(void) {
#if defined(SILU_F16_CR_AVX2_FORCE_ISA)
    return SILU_F16_CR_AVX2_FORCE_ISA;
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

uint16_t silu_f16_cr_avx2(uint16_t x) {
    return silu_f16_cr_avx2_element(x);
}

void silu_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_f16_cr_avx2_level();
    if (level == 2) {
        silu_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    silu_f16_cr_avx2_array_portable(x, y, n);
}
