/* exp_f16_1ulp_avx2: exp
 *
 *   target       exp, e^x, f16
 *   domain       every input
 *   max error    0.512184 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.034p-3 (-0.126586914, encoding 0xb00d)
 *   result there 0x1.c34p-1 (0.881347656, encoding 0x3b0d)
 *   mean error   0.140182 ulp
 *   misrounded   123 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           429d3df8e74892d4dc87a9639fa93a28
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f16 --max-ulp 1 --isa avx2 --time 20s --seed 1 --threads 1 --from results/exp_2ulp_nobranch_avx2/exp_2ulp_nobranch_avx2.evo --archive formats.tmp/exp_f16_1ulp_avx2_nb.db
 *                time: 0.3031 ns/element as avx2 code (inputs mean)
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
#include "exp_f16_1ulp_avx2.h"

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

static inline float exp_f16_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float exp_f16_1ulp_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = exp_f16_1ulp_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return exp_f16_1ulp_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp_f16_1ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_f16_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_f16_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t exp_f16_1ulp_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)exp_f16_1ulp_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = exp_f16_1ulp_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const int32_t exp_f16_1ulp_avx2_table0[16] = {
    1065376819, 1065089613, 1064871317, 1064728168,
    1064666967, 1064695131, 1064820748, 1065052639,
    1065376819, 1065089613, 1064871317, 1064728168,
    1064666967, 1064695131, 1064820748, 1065052639,
}; /* repeated to fill a register */

static inline uint16_t exp_f16_1ulp_avx2_element(uint16_t x) {
    const float v0 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v1 = 0x1.715476p+0f; /* 1.44269502 */
    const float v2 = -0x1.ap+6f; /* -104 */
    const float v3 = 0x1.64p+6f; /* 89 */
    const int32_t v4 = (int32_t)x;
    const float v5 = exp_f16_1ulp_avx2_fromhalf_f32(v4);
    const float v6 = v3 < v5 ? v3 : v5;
    const float v7 = v2 > v6 ? v2 : v6;
    const float v8 = 0x1.8p+21f; /* 3145728 */
    const float v9 = exp_f16_1ulp_avx2_fma_f32(v1, v7, v8);
    const float v10 = v9 - v8;
    const float v11 = exp_f16_1ulp_avx2_fma_f32(v0, v10, v7);
    const float v12 = 0x1.fe7192p-4f; /* 0.124620028 */
    const float v13 = 0x1.feaea6p-2f; /* 0.498713106 */
    const float v14 = exp_f16_1ulp_avx2_fma_f32(v12, v11, v13);
    const float v15 = -0x1.6fb9f8p-9f; /* -0.00280553009 */
    const float v16 = exp_f16_1ulp_avx2_fma_f32(v11, v14, v15);
    const int32_t v17 = exp_f16_1ulp_avx2_bits_f32(v9);
    const int32_t v18 = 20;
    const int32_t v19 = exp_f16_1ulp_avx2_shl_i32(v17, v18);
    const int32_t v20 = exp_f16_1ulp_avx2_table0[(uint32_t)v17 & (8u - 1)];
    const int32_t v21 = (int32_t)((uint32_t)v19 + (uint32_t)v20);
    const float v22 = exp_f16_1ulp_avx2_frombits_f32(v21);
    const float v23 = exp_f16_1ulp_avx2_fma_f32(v16, v22, v22);
    const float v24 = v23 * v23;
    const int32_t v25 = exp_f16_1ulp_avx2_tohalf_f32(v24);
    const int32_t r0 = v25;
    return (uint16_t)r0;
}

static void exp_f16_1ulp_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_f16_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_F16_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define EXP_F16_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_F16_1ULP_AVX2_AVX2 static inline EXP_F16_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_F16_1ULP_AVX2_AVX512 static inline EXP_F16_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
EXP_F16_1ULP_AVX2_AVX2 __m256 exp_f16_1ulp_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
EXP_F16_1ULP_AVX2_AVX2 __m256i exp_f16_1ulp_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

EXP_F16_1ULP_AVX2_AVX2 __m256i exp_f16_1ulp_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP_F16_1ULP_AVX2_AVX2 __m256i exp_f16_1ulp_avx2_tohalf_total_f32_avx2(__m256 a) {
    return exp_f16_1ulp_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(exp_f16_1ulp_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
EXP_F16_1ULP_AVX2_AVX2 void exp_f16_1ulp_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 32 elements. */
EXP_F16_1ULP_AVX2_AVX2 void exp_f16_1ulp_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v3 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v12 = _mm256_set1_ps(0x1.fe7192p-4f); /* 0.124620028 */
    const __m256 v13 = _mm256_set1_ps(0x1.feaea6p-2f); /* 0.498713106 */
    const __m256 v15 = _mm256_set1_ps(-0x1.6fb9f8p-9f); /* -0.00280553009 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_f16_1ulp_avx2_table0));
    const __m256i v4_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v4_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256i v4_2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 16)));
    const __m256i v4_3 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 24)));
    const __m256 v5_0 = exp_f16_1ulp_avx2_fromhalf_f32_avx2(v4_0);
    const __m256 v5_1 = exp_f16_1ulp_avx2_fromhalf_f32_avx2(v4_1);
    const __m256 v5_2 = exp_f16_1ulp_avx2_fromhalf_f32_avx2(v4_2);
    const __m256 v5_3 = exp_f16_1ulp_avx2_fromhalf_f32_avx2(v4_3);
    const __m256 v6_0 = _mm256_min_ps(v3, v5_0);
    const __m256 v6_1 = _mm256_min_ps(v3, v5_1);
    const __m256 v6_2 = _mm256_min_ps(v3, v5_2);
    const __m256 v6_3 = _mm256_min_ps(v3, v5_3);
    const __m256 v7_0 = _mm256_max_ps(v2, v6_0);
    const __m256 v7_1 = _mm256_max_ps(v2, v6_1);
    const __m256 v7_2 = _mm256_max_ps(v2, v6_2);
    const __m256 v7_3 = _mm256_max_ps(v2, v6_3);
    const __m256 v9_0 = _mm256_fmadd_ps(v1, v7_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v1, v7_1, v8);
    const __m256 v9_2 = _mm256_fmadd_ps(v1, v7_2, v8);
    const __m256 v9_3 = _mm256_fmadd_ps(v1, v7_3, v8);
    const __m256 v10_0 = _mm256_sub_ps(v9_0, v8);
    const __m256 v10_1 = _mm256_sub_ps(v9_1, v8);
    const __m256 v10_2 = _mm256_sub_ps(v9_2, v8);
    const __m256 v10_3 = _mm256_sub_ps(v9_3, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v0, v10_0, v7_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v0, v10_1, v7_1);
    const __m256 v11_2 = _mm256_fmadd_ps(v0, v10_2, v7_2);
    const __m256 v11_3 = _mm256_fmadd_ps(v0, v10_3, v7_3);
    const __m256 v14_0 = _mm256_fmadd_ps(v12, v11_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12, v11_1, v13);
    const __m256 v14_2 = _mm256_fmadd_ps(v12, v11_2, v13);
    const __m256 v14_3 = _mm256_fmadd_ps(v12, v11_3, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v11_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v11_1, v14_1, v15);
    const __m256 v16_2 = _mm256_fmadd_ps(v11_2, v14_2, v15);
    const __m256 v16_3 = _mm256_fmadd_ps(v11_3, v14_3, v15);
    const __m256i v17_0 = exp_f16_1ulp_avx2_bits_f32_avx2(v9_0);
    const __m256i v17_1 = exp_f16_1ulp_avx2_bits_f32_avx2(v9_1);
    const __m256i v17_2 = exp_f16_1ulp_avx2_bits_f32_avx2(v9_2);
    const __m256i v17_3 = exp_f16_1ulp_avx2_bits_f32_avx2(v9_3);
    const __m256i v19_0 = _mm256_slli_epi32(v17_0, 20);
    const __m256i v19_1 = _mm256_slli_epi32(v17_1, 20);
    const __m256i v19_2 = _mm256_slli_epi32(v17_2, 20);
    const __m256i v19_3 = _mm256_slli_epi32(v17_3, 20);
    const __m256i v20_0 = _mm256_permutevar8x32_epi32(t0_0, v17_0);
    const __m256i v20_1 = _mm256_permutevar8x32_epi32(t0_0, v17_1);
    const __m256i v20_2 = _mm256_permutevar8x32_epi32(t0_0, v17_2);
    const __m256i v20_3 = _mm256_permutevar8x32_epi32(t0_0, v17_3);
    const __m256i v21_0 = _mm256_add_epi32(v19_0, v20_0);
    const __m256i v21_1 = _mm256_add_epi32(v19_1, v20_1);
    const __m256i v21_2 = _mm256_add_epi32(v19_2, v20_2);
    const __m256i v21_3 = _mm256_add_epi32(v19_3, v20_3);
    const __m256 v22_0 = _mm256_castsi256_ps(v21_0);
    const __m256 v22_1 = _mm256_castsi256_ps(v21_1);
    const __m256 v22_2 = _mm256_castsi256_ps(v21_2);
    const __m256 v22_3 = _mm256_castsi256_ps(v21_3);
    const __m256 v23_0 = _mm256_fmadd_ps(v16_0, v22_0, v22_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v16_1, v22_1, v22_1);
    const __m256 v23_2 = _mm256_fmadd_ps(v16_2, v22_2, v22_2);
    const __m256 v23_3 = _mm256_fmadd_ps(v16_3, v22_3, v22_3);
    const __m256 v24_0 = _mm256_mul_ps(v23_0, v23_0);
    const __m256 v24_1 = _mm256_mul_ps(v23_1, v23_1);
    const __m256 v24_2 = _mm256_mul_ps(v23_2, v23_2);
    const __m256 v24_3 = _mm256_mul_ps(v23_3, v23_3);
    const __m256i v25_0 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v24_0);
    const __m256i v25_1 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v24_1);
    const __m256i v25_2 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v24_2);
    const __m256i v25_3 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v24_3);
    exp_f16_1ulp_avx2_store_u16_avx2(y, v25_0);
    exp_f16_1ulp_avx2_store_u16_avx2(y + 8, v25_1);
    exp_f16_1ulp_avx2_store_u16_avx2(y + 16, v25_2);
    exp_f16_1ulp_avx2_store_u16_avx2(y + 24, v25_3);
}

/* 8 elements. */
static EXP_F16_1ULP_AVX2_AVX2_TARGET void exp_f16_1ulp_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v3 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v12 = _mm256_set1_ps(0x1.fe7192p-4f); /* 0.124620028 */
    const __m256 v13 = _mm256_set1_ps(0x1.feaea6p-2f); /* 0.498713106 */
    const __m256 v15 = _mm256_set1_ps(-0x1.6fb9f8p-9f); /* -0.00280553009 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_f16_1ulp_avx2_table0));
    const __m256i v4 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v5 = exp_f16_1ulp_avx2_fromhalf_f32_avx2(v4);
    const __m256 v6 = _mm256_min_ps(v3, v5);
    const __m256 v7 = _mm256_max_ps(v2, v6);
    const __m256 v9 = _mm256_fmadd_ps(v1, v7, v8);
    const __m256 v10 = _mm256_sub_ps(v9, v8);
    const __m256 v11 = _mm256_fmadd_ps(v0, v10, v7);
    const __m256 v14 = _mm256_fmadd_ps(v12, v11, v13);
    const __m256 v16 = _mm256_fmadd_ps(v11, v14, v15);
    const __m256i v17 = exp_f16_1ulp_avx2_bits_f32_avx2(v9);
    const __m256i v19 = _mm256_slli_epi32(v17, 20);
    const __m256i v20 = _mm256_permutevar8x32_epi32(t0_0, v17);
    const __m256i v21 = _mm256_add_epi32(v19, v20);
    const __m256 v22 = _mm256_castsi256_ps(v21);
    const __m256 v23 = _mm256_fmadd_ps(v16, v22, v22);
    const __m256 v24 = _mm256_mul_ps(v23, v23);
    const __m256i v25 = exp_f16_1ulp_avx2_tohalf_total_f32_avx2(v24);
    exp_f16_1ulp_avx2_store_u16_avx2(y, v25);
}

static EXP_F16_1ULP_AVX2_AVX2_TARGET void exp_f16_1ulp_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp_f16_1ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_f16_1ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp_f16_1ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_F16_1ULP_AVX2_AVX512 __m512i exp_f16_1ulp_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

EXP_F16_1ULP_AVX2_AVX512 __m512i exp_f16_1ulp_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP_F16_1ULP_AVX2_AVX512 __m512i exp_f16_1ulp_avx2_tohalf_total_f32_avx512(__m512 a) {
    return exp_f16_1ulp_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(exp_f16_1ulp_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP_F16_1ULP_AVX2_AVX512 void exp_f16_1ulp_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v3 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v12 = _mm512_set1_ps(0x1.fe7192p-4f); /* 0.124620028 */
    const __m512 v13 = _mm512_set1_ps(0x1.feaea6p-2f); /* 0.498713106 */
    const __m512 v15 = _mm512_set1_ps(-0x1.6fb9f8p-9f); /* -0.00280553009 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_f16_1ulp_avx2_table0);
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
    const __m512 v10_0 = _mm512_sub_ps(v9_0, v8);
    const __m512 v10_1 = _mm512_sub_ps(v9_1, v8);
    const __m512 v11_0 = _mm512_fmadd_ps(v0, v10_0, v7_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v0, v10_1, v7_1);
    const __m512 v14_0 = _mm512_fmadd_ps(v12, v11_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12, v11_1, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v11_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v11_1, v14_1, v15);
    const __m512i v17_0 = exp_f16_1ulp_avx2_bits_f32_avx512(v9_0);
    const __m512i v17_1 = exp_f16_1ulp_avx2_bits_f32_avx512(v9_1);
    const __m512i v19_0 = _mm512_slli_epi32(v17_0, 20);
    const __m512i v19_1 = _mm512_slli_epi32(v17_1, 20);
    const __m512i v20_0 = _mm512_permutexvar_epi32(v17_0, t0_0);
    const __m512i v20_1 = _mm512_permutexvar_epi32(v17_1, t0_0);
    const __m512i v21_0 = _mm512_add_epi32(v19_0, v20_0);
    const __m512i v21_1 = _mm512_add_epi32(v19_1, v20_1);
    const __m512 v22_0 = _mm512_castsi512_ps(v21_0);
    const __m512 v22_1 = _mm512_castsi512_ps(v21_1);
    const __m512 v23_0 = _mm512_fmadd_ps(v16_0, v22_0, v22_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v16_1, v22_1, v22_1);
    const __m512 v24_0 = _mm512_mul_ps(v23_0, v23_0);
    const __m512 v24_1 = _mm512_mul_ps(v23_1, v23_1);
    const __m512i v25_0 = exp_f16_1ulp_avx2_tohalf_total_f32_avx512(v24_0);
    const __m512i v25_1 = exp_f16_1ulp_avx2_tohalf_total_f32_avx512(v24_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v25_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v25_1));
}

/* 16 elements. */
static EXP_F16_1ULP_AVX2_AVX512_TARGET void exp_f16_1ulp_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v3 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v12 = _mm512_set1_ps(0x1.fe7192p-4f); /* 0.124620028 */
    const __m512 v13 = _mm512_set1_ps(0x1.feaea6p-2f); /* 0.498713106 */
    const __m512 v15 = _mm512_set1_ps(-0x1.6fb9f8p-9f); /* -0.00280553009 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_f16_1ulp_avx2_table0);
    const __m512i v4 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v5 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v4));
    const __m512 v6 = _mm512_min_ps(v3, v5);
    const __m512 v7 = _mm512_max_ps(v2, v6);
    const __m512 v9 = _mm512_fmadd_ps(v1, v7, v8);
    const __m512 v10 = _mm512_sub_ps(v9, v8);
    const __m512 v11 = _mm512_fmadd_ps(v0, v10, v7);
    const __m512 v14 = _mm512_fmadd_ps(v12, v11, v13);
    const __m512 v16 = _mm512_fmadd_ps(v11, v14, v15);
    const __m512i v17 = exp_f16_1ulp_avx2_bits_f32_avx512(v9);
    const __m512i v19 = _mm512_slli_epi32(v17, 20);
    const __m512i v20 = _mm512_permutexvar_epi32(v17, t0_0);
    const __m512i v21 = _mm512_add_epi32(v19, v20);
    const __m512 v22 = _mm512_castsi512_ps(v21);
    const __m512 v23 = _mm512_fmadd_ps(v16, v22, v22);
    const __m512 v24 = _mm512_mul_ps(v23, v23);
    const __m512i v25 = exp_f16_1ulp_avx2_tohalf_total_f32_avx512(v24);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v25));
}

static EXP_F16_1ULP_AVX2_AVX512_TARGET void exp_f16_1ulp_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp_f16_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_f16_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp_f16_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_F16_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_f16_1ulp_avx2_level(void) {
#if defined(EXP_F16_1ULP_AVX2_FORCE_ISA)
    return EXP_F16_1ULP_AVX2_FORCE_ISA;
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

uint16_t exp_f16_1ulp_avx2(uint16_t x) {
    return exp_f16_1ulp_avx2_element(x);
}

void exp_f16_1ulp_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_f16_1ulp_avx2_level();
    if (level == 2) {
        exp_f16_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_f16_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_f16_1ulp_avx2_array_portable(x, y, n);
}
