/* exp_f16_cr_avx2: exp
 *
 *   target       exp, e^x, f16
 *   domain       every input
 *   max error    0.499989 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.de4p-8 (0.00729751587, encoding 0x1f79)
 *   result there 0x1.01cp+0 (1.00683594, encoding 0x3c07)
 *   mean error   0.140167 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7502181b9c228f79d060a080880c39a7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f16 --max-ulp 0.5 --isa avx2 --time 25s --seed 1 --threads 1 --from results/exp_2ulp_nobranch_avx2/exp_2ulp_nobranch_avx2.evo --archive formats.tmp/exp_f16_cr_avx2_nb.db
 *                time: 0.3312 ns/element as avx2 code (inputs mean)
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
#include "exp_f16_cr_avx2.h"

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

static inline float exp_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float exp_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = exp_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return exp_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp_f16_cr_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t exp_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp_f16_cr_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t exp_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)exp_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = exp_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const int32_t exp_f16_cr_avx2_table0[16] = {
    1065371359, 1065083659, 1064864824, 1064721087,
    1064659245, 1064686710, 1064811565, 1065042625,
    1065371359, 1065083659, 1064864824, 1064721087,
    1064659245, 1064686710, 1064811565, 1065042625,
}; /* repeated to fill a register */

static inline uint16_t exp_f16_cr_avx2_element(uint16_t x) {
    const float v0 = -0x1.a00002p+5f; /* -52.0000038 */
    const float v1 = 0x1.64p+5f; /* 44.5 */
    const int32_t v2 = (int32_t)x;
    const float v3 = exp_f16_cr_avx2_fromhalf_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const float v5 = v0 > v4 ? v0 : v4;
    const float v6 = 0x1.715476p+0f; /* 1.44269502 */
    const float v7 = 0x1.8p+21f; /* 3145728 */
    const float v8 = exp_f16_cr_avx2_fma_f32(v5, v6, v7);
    const float v9 = v8 - v7;
    const float v10 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v11 = exp_f16_cr_avx2_fma_f32(v9, v10, v5);
    const float v12 = v11 * v11;
    const float v13 = 0x1.9ed622p-3f; /* 0.202556863 */
    const float v14 = 0x1.a39762p-2f; /* 0.409757167 */
    const float v15 = exp_f16_cr_avx2_fma_f32(v13, v11, v14);
    const float v16 = 0x1.51dd7ap-2f; /* 0.329946429 */
    const float v17 = exp_f16_cr_avx2_fma_f32(v15, v15, v16);
    const float v18 = 0x1.fdcaep-1f; /* 0.995688438 */
    const float v19 = -0x1.1a91aep-8f; /* -0.0043116617 */
    const float v20 = exp_f16_cr_avx2_fma_f32(v18, v11, v19);
    const float v21 = exp_f16_cr_avx2_fma_f32(v12, v17, v20);
    const int32_t v22 = exp_f16_cr_avx2_bits_f32(v8);
    const int32_t v23 = 20;
    const int32_t v24 = exp_f16_cr_avx2_shl_i32(v22, v23);
    const int32_t v25 = exp_f16_cr_avx2_table0[(uint32_t)v22 & (8u - 1)];
    const int32_t v26 = (int32_t)((uint32_t)v24 + (uint32_t)v25);
    const float v27 = exp_f16_cr_avx2_frombits_f32(v26);
    const float v28 = exp_f16_cr_avx2_fma_f32(v21, v27, v27);
    const float v29 = v28 * v27;
    const int32_t v30 = exp_f16_cr_avx2_tohalf_f32(v29);
    const int32_t r0 = v30;
    return (uint16_t)r0;
}

static void exp_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define EXP_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_F16_CR_AVX2_AVX2 static inline EXP_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_F16_CR_AVX2_AVX512 static inline EXP_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
EXP_F16_CR_AVX2_AVX2 __m256 exp_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
EXP_F16_CR_AVX2_AVX2 __m256i exp_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

EXP_F16_CR_AVX2_AVX2 __m256i exp_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP_F16_CR_AVX2_AVX2 __m256i exp_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return exp_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(exp_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
EXP_F16_CR_AVX2_AVX2 void exp_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP_F16_CR_AVX2_AVX2 void exp_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.a00002p+5f); /* -52.0000038 */
    const __m256 v1 = _mm256_set1_ps(0x1.64p+5f); /* 44.5 */
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v10 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(0x1.9ed622p-3f); /* 0.202556863 */
    const __m256 v14 = _mm256_set1_ps(0x1.a39762p-2f); /* 0.409757167 */
    const __m256 v16 = _mm256_set1_ps(0x1.51dd7ap-2f); /* 0.329946429 */
    const __m256 v18 = _mm256_set1_ps(0x1.fdcaep-1f); /* 0.995688438 */
    const __m256 v19 = _mm256_set1_ps(-0x1.1a91aep-8f); /* -0.0043116617 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_f16_cr_avx2_table0));
    const __m256i v2_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v2_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v3_0 = exp_f16_cr_avx2_fromhalf_f32_avx2(v2_0);
    const __m256 v3_1 = exp_f16_cr_avx2_fromhalf_f32_avx2(v2_1);
    const __m256 v4_0 = _mm256_min_ps(v1, v3_0);
    const __m256 v4_1 = _mm256_min_ps(v1, v3_1);
    const __m256 v5_0 = _mm256_max_ps(v0, v4_0);
    const __m256 v5_1 = _mm256_max_ps(v0, v4_1);
    const __m256 v8_0 = _mm256_fmadd_ps(v5_0, v6, v7);
    const __m256 v8_1 = _mm256_fmadd_ps(v5_1, v6, v7);
    const __m256 v9_0 = _mm256_sub_ps(v8_0, v7);
    const __m256 v9_1 = _mm256_sub_ps(v8_1, v7);
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v10, v5_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v10, v5_1);
    const __m256 v12_0 = _mm256_mul_ps(v11_0, v11_0);
    const __m256 v12_1 = _mm256_mul_ps(v11_1, v11_1);
    const __m256 v15_0 = _mm256_fmadd_ps(v13, v11_0, v14);
    const __m256 v15_1 = _mm256_fmadd_ps(v13, v11_1, v14);
    const __m256 v17_0 = _mm256_fmadd_ps(v15_0, v15_0, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v15_1, v15_1, v16);
    const __m256 v20_0 = _mm256_fmadd_ps(v18, v11_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18, v11_1, v19);
    const __m256 v21_0 = _mm256_fmadd_ps(v12_0, v17_0, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v12_1, v17_1, v20_1);
    const __m256i v22_0 = exp_f16_cr_avx2_bits_f32_avx2(v8_0);
    const __m256i v22_1 = exp_f16_cr_avx2_bits_f32_avx2(v8_1);
    const __m256i v24_0 = _mm256_slli_epi32(v22_0, 20);
    const __m256i v24_1 = _mm256_slli_epi32(v22_1, 20);
    const __m256i v25_0 = _mm256_permutevar8x32_epi32(t0_0, v22_0);
    const __m256i v25_1 = _mm256_permutevar8x32_epi32(t0_0, v22_1);
    const __m256i v26_0 = _mm256_add_epi32(v24_0, v25_0);
    const __m256i v26_1 = _mm256_add_epi32(v24_1, v25_1);
    const __m256 v27_0 = _mm256_castsi256_ps(v26_0);
    const __m256 v27_1 = _mm256_castsi256_ps(v26_1);
    const __m256 v28_0 = _mm256_fmadd_ps(v21_0, v27_0, v27_0);
    const __m256 v28_1 = _mm256_fmadd_ps(v21_1, v27_1, v27_1);
    const __m256 v29_0 = _mm256_mul_ps(v28_0, v27_0);
    const __m256 v29_1 = _mm256_mul_ps(v28_1, v27_1);
    const __m256i v30_0 = exp_f16_cr_avx2_tohalf_total_f32_avx2(v29_0);
    const __m256i v30_1 = exp_f16_cr_avx2_tohalf_total_f32_avx2(v29_1);
    exp_f16_cr_avx2_store_u16_avx2(y, v30_0);
    exp_f16_cr_avx2_store_u16_avx2(y + 8, v30_1);
}

/* 8 elements. */
static EXP_F16_CR_AVX2_AVX2_TARGET void exp_f16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.a00002p+5f); /* -52.0000038 */
    const __m256 v1 = _mm256_set1_ps(0x1.64p+5f); /* 44.5 */
    const __m256 v6 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m256 v10 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v13 = _mm256_set1_ps(0x1.9ed622p-3f); /* 0.202556863 */
    const __m256 v14 = _mm256_set1_ps(0x1.a39762p-2f); /* 0.409757167 */
    const __m256 v16 = _mm256_set1_ps(0x1.51dd7ap-2f); /* 0.329946429 */
    const __m256 v18 = _mm256_set1_ps(0x1.fdcaep-1f); /* 0.995688438 */
    const __m256 v19 = _mm256_set1_ps(-0x1.1a91aep-8f); /* -0.0043116617 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp_f16_cr_avx2_table0));
    const __m256i v2 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v3 = exp_f16_cr_avx2_fromhalf_f32_avx2(v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256 v5 = _mm256_max_ps(v0, v4);
    const __m256 v8 = _mm256_fmadd_ps(v5, v6, v7);
    const __m256 v9 = _mm256_sub_ps(v8, v7);
    const __m256 v11 = _mm256_fmadd_ps(v9, v10, v5);
    const __m256 v12 = _mm256_mul_ps(v11, v11);
    const __m256 v15 = _mm256_fmadd_ps(v13, v11, v14);
    const __m256 v17 = _mm256_fmadd_ps(v15, v15, v16);
    const __m256 v20 = _mm256_fmadd_ps(v18, v11, v19);
    const __m256 v21 = _mm256_fmadd_ps(v12, v17, v20);
    const __m256i v22 = exp_f16_cr_avx2_bits_f32_avx2(v8);
    const __m256i v24 = _mm256_slli_epi32(v22, 20);
    const __m256i v25 = _mm256_permutevar8x32_epi32(t0_0, v22);
    const __m256i v26 = _mm256_add_epi32(v24, v25);
    const __m256 v27 = _mm256_castsi256_ps(v26);
    const __m256 v28 = _mm256_fmadd_ps(v21, v27, v27);
    const __m256 v29 = _mm256_mul_ps(v28, v27);
    const __m256i v30 = exp_f16_cr_avx2_tohalf_total_f32_avx2(v29);
    exp_f16_cr_avx2_store_u16_avx2(y, v30);
}

static EXP_F16_CR_AVX2_AVX2_TARGET void exp_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_f16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp_f16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        exp_f16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_F16_CR_AVX2_AVX512 __m512i exp_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

EXP_F16_CR_AVX2_AVX512 __m512i exp_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

EXP_F16_CR_AVX2_AVX512 __m512i exp_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return exp_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(exp_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXP_F16_CR_AVX2_AVX512 void exp_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.a00002p+5f); /* -52.0000038 */
    const __m512 v1 = _mm512_set1_ps(0x1.64p+5f); /* 44.5 */
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v10 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(0x1.9ed622p-3f); /* 0.202556863 */
    const __m512 v14 = _mm512_set1_ps(0x1.a39762p-2f); /* 0.409757167 */
    const __m512 v16 = _mm512_set1_ps(0x1.51dd7ap-2f); /* 0.329946429 */
    const __m512 v18 = _mm512_set1_ps(0x1.fdcaep-1f); /* 0.995688438 */
    const __m512 v19 = _mm512_set1_ps(-0x1.1a91aep-8f); /* -0.0043116617 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_f16_cr_avx2_table0);
    const __m512i v2_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v2_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v2_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v2_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v3_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_0));
    const __m512 v3_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_1));
    const __m512 v3_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_2));
    const __m512 v3_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2_3));
    const __m512 v4_0 = _mm512_min_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v1, v3_1);
    const __m512 v4_2 = _mm512_min_ps(v1, v3_2);
    const __m512 v4_3 = _mm512_min_ps(v1, v3_3);
    const __m512 v5_0 = _mm512_max_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v0, v4_1);
    const __m512 v5_2 = _mm512_max_ps(v0, v4_2);
    const __m512 v5_3 = _mm512_max_ps(v0, v4_3);
    const __m512 v8_0 = _mm512_fmadd_ps(v5_0, v6, v7);
    const __m512 v8_1 = _mm512_fmadd_ps(v5_1, v6, v7);
    const __m512 v8_2 = _mm512_fmadd_ps(v5_2, v6, v7);
    const __m512 v8_3 = _mm512_fmadd_ps(v5_3, v6, v7);
    const __m512 v9_0 = _mm512_sub_ps(v8_0, v7);
    const __m512 v9_1 = _mm512_sub_ps(v8_1, v7);
    const __m512 v9_2 = _mm512_sub_ps(v8_2, v7);
    const __m512 v9_3 = _mm512_sub_ps(v8_3, v7);
    const __m512 v11_0 = _mm512_fmadd_ps(v9_0, v10, v5_0);
    const __m512 v11_1 = _mm512_fmadd_ps(v9_1, v10, v5_1);
    const __m512 v11_2 = _mm512_fmadd_ps(v9_2, v10, v5_2);
    const __m512 v11_3 = _mm512_fmadd_ps(v9_3, v10, v5_3);
    const __m512 v12_0 = _mm512_mul_ps(v11_0, v11_0);
    const __m512 v12_1 = _mm512_mul_ps(v11_1, v11_1);
    const __m512 v12_2 = _mm512_mul_ps(v11_2, v11_2);
    const __m512 v12_3 = _mm512_mul_ps(v11_3, v11_3);
    const __m512 v15_0 = _mm512_fmadd_ps(v13, v11_0, v14);
    const __m512 v15_1 = _mm512_fmadd_ps(v13, v11_1, v14);
    const __m512 v15_2 = _mm512_fmadd_ps(v13, v11_2, v14);
    const __m512 v15_3 = _mm512_fmadd_ps(v13, v11_3, v14);
    const __m512 v17_0 = _mm512_fmadd_ps(v15_0, v15_0, v16);
    const __m512 v17_1 = _mm512_fmadd_ps(v15_1, v15_1, v16);
    const __m512 v17_2 = _mm512_fmadd_ps(v15_2, v15_2, v16);
    const __m512 v17_3 = _mm512_fmadd_ps(v15_3, v15_3, v16);
    const __m512 v20_0 = _mm512_fmadd_ps(v18, v11_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18, v11_1, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v18, v11_2, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v18, v11_3, v19);
    const __m512 v21_0 = _mm512_fmadd_ps(v12_0, v17_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v12_1, v17_1, v20_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v12_2, v17_2, v20_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v12_3, v17_3, v20_3);
    const __m512i v22_0 = exp_f16_cr_avx2_bits_f32_avx512(v8_0);
    const __m512i v22_1 = exp_f16_cr_avx2_bits_f32_avx512(v8_1);
    const __m512i v22_2 = exp_f16_cr_avx2_bits_f32_avx512(v8_2);
    const __m512i v22_3 = exp_f16_cr_avx2_bits_f32_avx512(v8_3);
    const __m512i v24_0 = _mm512_slli_epi32(v22_0, 20);
    const __m512i v24_1 = _mm512_slli_epi32(v22_1, 20);
    const __m512i v24_2 = _mm512_slli_epi32(v22_2, 20);
    const __m512i v24_3 = _mm512_slli_epi32(v22_3, 20);
    const __m512i v25_0 = _mm512_permutexvar_epi32(v22_0, t0_0);
    const __m512i v25_1 = _mm512_permutexvar_epi32(v22_1, t0_0);
    const __m512i v25_2 = _mm512_permutexvar_epi32(v22_2, t0_0);
    const __m512i v25_3 = _mm512_permutexvar_epi32(v22_3, t0_0);
    const __m512i v26_0 = _mm512_add_epi32(v24_0, v25_0);
    const __m512i v26_1 = _mm512_add_epi32(v24_1, v25_1);
    const __m512i v26_2 = _mm512_add_epi32(v24_2, v25_2);
    const __m512i v26_3 = _mm512_add_epi32(v24_3, v25_3);
    const __m512 v27_0 = _mm512_castsi512_ps(v26_0);
    const __m512 v27_1 = _mm512_castsi512_ps(v26_1);
    const __m512 v27_2 = _mm512_castsi512_ps(v26_2);
    const __m512 v27_3 = _mm512_castsi512_ps(v26_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v21_0, v27_0, v27_0);
    const __m512 v28_1 = _mm512_fmadd_ps(v21_1, v27_1, v27_1);
    const __m512 v28_2 = _mm512_fmadd_ps(v21_2, v27_2, v27_2);
    const __m512 v28_3 = _mm512_fmadd_ps(v21_3, v27_3, v27_3);
    const __m512 v29_0 = _mm512_mul_ps(v28_0, v27_0);
    const __m512 v29_1 = _mm512_mul_ps(v28_1, v27_1);
    const __m512 v29_2 = _mm512_mul_ps(v28_2, v27_2);
    const __m512 v29_3 = _mm512_mul_ps(v28_3, v27_3);
    const __m512i v30_0 = exp_f16_cr_avx2_tohalf_total_f32_avx512(v29_0);
    const __m512i v30_1 = exp_f16_cr_avx2_tohalf_total_f32_avx512(v29_1);
    const __m512i v30_2 = exp_f16_cr_avx2_tohalf_total_f32_avx512(v29_2);
    const __m512i v30_3 = exp_f16_cr_avx2_tohalf_total_f32_avx512(v29_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v30_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v30_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v30_3));
}

/* 16 elements. */
static EXP_F16_CR_AVX2_AVX512_TARGET void exp_f16_cr_avx2_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.a00002p+5f); /* -52.0000038 */
    const __m512 v1 = _mm512_set1_ps(0x1.64p+5f); /* 44.5 */
    const __m512 v6 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+21f); /* 3145728 */
    const __m512 v10 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v13 = _mm512_set1_ps(0x1.9ed622p-3f); /* 0.202556863 */
    const __m512 v14 = _mm512_set1_ps(0x1.a39762p-2f); /* 0.409757167 */
    const __m512 v16 = _mm512_set1_ps(0x1.51dd7ap-2f); /* 0.329946429 */
    const __m512 v18 = _mm512_set1_ps(0x1.fdcaep-1f); /* 0.995688438 */
    const __m512 v19 = _mm512_set1_ps(-0x1.1a91aep-8f); /* -0.0043116617 */
    const __m512i t0_0 = _mm512_loadu_si512(exp_f16_cr_avx2_table0);
    const __m512i v2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v2));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512 v5 = _mm512_max_ps(v0, v4);
    const __m512 v8 = _mm512_fmadd_ps(v5, v6, v7);
    const __m512 v9 = _mm512_sub_ps(v8, v7);
    const __m512 v11 = _mm512_fmadd_ps(v9, v10, v5);
    const __m512 v12 = _mm512_mul_ps(v11, v11);
    const __m512 v15 = _mm512_fmadd_ps(v13, v11, v14);
    const __m512 v17 = _mm512_fmadd_ps(v15, v15, v16);
    const __m512 v20 = _mm512_fmadd_ps(v18, v11, v19);
    const __m512 v21 = _mm512_fmadd_ps(v12, v17, v20);
    const __m512i v22 = exp_f16_cr_avx2_bits_f32_avx512(v8);
    const __m512i v24 = _mm512_slli_epi32(v22, 20);
    const __m512i v25 = _mm512_permutexvar_epi32(v22, t0_0);
    const __m512i v26 = _mm512_add_epi32(v24, v25);
    const __m512 v27 = _mm512_castsi512_ps(v26);
    const __m512 v28 = _mm512_fmadd_ps(v21, v27, v27);
    const __m512 v29 = _mm512_mul_ps(v28, v27);
    const __m512i v30 = exp_f16_cr_avx2_tohalf_total_f32_avx512(v29);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v30));
}

static EXP_F16_CR_AVX2_AVX512_TARGET void exp_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        exp_f16_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_f16_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        exp_f16_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_f16_cr_avx2_level(void) {
#if defined(EXP_F16_CR_AVX2_FORCE_ISA)
    return EXP_F16_CR_AVX2_FORCE_ISA;
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

uint16_t exp_f16_cr_avx2(uint16_t x) {
    return exp_f16_cr_avx2_element(x);
}

void exp_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_f16_cr_avx2_level();
    if (level == 2) {
        exp_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_f16_cr_avx2_array_portable(x, y, n);
}
