/* erf_f16_cr_avx512: erf
 *
 *   target       erf, erf x, f16
 *   domain       every input
 *   max error    0.499973 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.984p-2 (-0.398681641, encoding 0xb661)
 *   result there -0x1.b58p-2 (-0.427246094, encoding 0xb6d6)
 *   mean error   0.128607 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb85b24c18200e4a9a19732787f154a6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target erf --fmt f16 --max-ulp 0.5 --isa avx512 --time 7s --seed 1 --threads 1 --from seeds --archive formats.tmp/erf_f16_cr_avx512.db
 *                time: 0.3358 ns/element as avx512 code (inputs mean)
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
#include "erf_f16_cr_avx512.h"

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

static inline float erf_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float erf_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = erf_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return erf_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float erf_f16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t erf_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t erf_f16_cr_avx512_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int erf_f16_cr_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float erf_f16_cr_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? erf_f16_cr_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (erf_f16_cr_avx512_signaling_f32(a) | erf_f16_cr_avx512_signaling_f32(b)) ? a + b : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float erf_f16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline float erf_f16_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = erf_f16_cr_avx512_bits_f32(y) & INT32_MIN;
    return erf_f16_cr_avx512_frombits_f32((erf_f16_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t erf_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)erf_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = erf_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static const float erf_f16_cr_avx512_table0[16] = {
    0x0p+0f, 0x1.80001cp-3f, 0x1.400052p-2f, 0x1.bfff98p-2f,
    0x1.40007ep-1f, 0x1.bfffa2p-1f, 0x1.20008p+0f, 0x1.60003ap+0f,
    0x1.bfffa6p+0f, 0x1.20005cp+1f, 0x1.60008p+1f, 0x1.a0008p+1f,
    0x1.00008p+2f, 0x1.40008p+2f, 0x1.80008p+2f, 0x1.c0008p+2f,
};

static const float erf_f16_cr_avx512_table1[16] = {
    0x1.d18236p-6f, 0x1.924f5ap-4f, 0x1.316b1ap-3f, 0x1.6b8792p-3f,
    0x1.674224p-3f, 0x1.cc345p-4f, 0x1.c82f5p-6f, -0x1.e7d49p-6f,
    -0x1.82caf6p-5f, -0x1.3ea5f6p-6f, -0x1.c16486p-9f, -0x1.28e5acp-4f,
    -0x1.dca162p-18f, -0x1.515488p-31f, -0x1.4537p-46f, -0x1.3582c2p-64f,
};

static const float erf_f16_cr_avx512_table2[16] = {
    -0x1.83809ap-2f, -0x1.5947a2p-2f, -0x1.18c9e2p-2f, -0x1.885b88p-3f,
    -0x1.cc19dcp-5f, 0x1.77825ap-4f, 0x1.4a60fep-3f, 0x1.424966p-3f,
    0x1.7334dcp-4f, 0x1.7134c2p-6f, 0x1.85f35cp-9f, -0x1.1aa33ap-5f,
    0x1.b66b4ep-19f, 0x1.19588ap-32f, 0x1.be2fa2p-48f, 0x1.692bfep-66f,
};

static const float erf_f16_cr_avx512_table3[16] = {
    -0x1.7a61fep-4f, -0x1.071f34p-6f, -0x1.a58caep-10f, -0x1.50b59ap-8f,
    -0x1.e8a22ep-2f, -0x1.d62c3p-2f, -0x1.6ea51cp-2f, -0x1.dfbd78p-3f,
    0x1.090404p-14f, -0x1.a25232p-3f, -0x1.477c7ap-2f, -0x1.a1732ap-2f,
    -0x1.e8a228p-2f, -0x1.d62c34p-2f, -0x1.6ea51cp-2f, -0x1.dfbd6ep-3f,
};

static const float erf_f16_cr_avx512_table4[16] = {
    0x1.20dd54p+0f, 0x1.16e2b8p+0f, 0x1.05fd1ap+0f, 0x1.dd1688p-1f,
    0x1.86e924p-1f, 0x1.0cac6p-1f, 0x1.45e974p-2f, 0x1.5ce63p-3f,
    0x1.b04a54p-5f, 0x1.d3417p-8f, 0x1.31a726p-11f, -0x1.789252p-13f,
    0x1.0435dep-21f, 0x1.1399c6p-36f, 0x1.2da4dp-52f, 0x1.6571fep-71f,
};

static const float erf_f16_cr_avx512_table5[16] = {
    0x0p+0f, 0x1.ac4602p-3f, 0x1.5daa48p-2f, 0x1.db07bcp-2f,
    0x1.3f19cep-1f, 0x1.917218p-1f, 0x1.c6db24p-1f, 0x1.e576ap-1f,
    0x1.f92cfep-1f, 0x1.ff404ap-1f, 0x1.fff2dp-1f, 0x1.ffff7p-1f,
    0x1p+0f, 0x1p+0f, 0x1p+0f, 0x1p+0f,
};

static inline uint16_t erf_f16_cr_avx512_element(uint16_t x) {
    const float v0 = 0x1.9d2e88p+1f; /* 3.22798252 */
    const int32_t v1 = (int32_t)x;
    const float v2 = erf_f16_cr_avx512_fromhalf_f32(v1);
    const float v3 = erf_f16_cr_avx512_abs_f32(v2);
    const float v4 = erf_f16_cr_avx512_abs_f32(v3);
    const float v5 = v0 < v4 ? v0 : v4;
    const float v6 = 0x1p-1f; /* 0.5 */
    const float v7 = v6 + v5;
    const int32_t v8 = erf_f16_cr_avx512_bits_f32(v7);
    const int32_t v9 = 21;
    const int32_t v10 = erf_f16_cr_avx512_lshr_i32(v8, v9);
    const int32_t v11 = 8;
    const int32_t v12 = (int32_t)((uint32_t)v10 + (uint32_t)v11);
    const float v13 = erf_f16_cr_avx512_table0[(uint32_t)v12 & (16u - 1)];
    const float v14 = v5 - v13;
    const float v15 = 0x1p+8f; /* 256 */
    const float v16 = erf_f16_cr_avx512_minmag_f32(v14, v15);
    const float v17 = -0x1.443c74p-18f; /* -4.83149506e-06 */
    const float v18 = erf_f16_cr_avx512_fma_f32(v16, v14, v17);
    const float v19 = erf_f16_cr_avx512_table1[(uint32_t)v12 & (16u - 1)];
    const float v20 = erf_f16_cr_avx512_table2[(uint32_t)v12 & (16u - 1)];
    const float v21 = erf_f16_cr_avx512_fma_f32(v19, v14, v20);
    const float v22 = -0x1.8affa6p-28f; /* -5.74798653e-09 */
    const float v23 = erf_f16_cr_avx512_fma_f32(v18, v21, v22);
    const float v24 = erf_f16_cr_avx512_table3[(uint32_t)v10 & (16u - 1)];
    const float v25 = erf_f16_cr_avx512_table4[(uint32_t)v12 & (16u - 1)];
    const float v26 = erf_f16_cr_avx512_fma_f32(v24, v14, v25);
    const float v27 = v23 + v26;
    const float v28 = erf_f16_cr_avx512_table5[(uint32_t)v12 & (16u - 1)];
    const float v29 = erf_f16_cr_avx512_fma_f32(v27, v14, v28);
    const float v30 = erf_f16_cr_avx512_copysign_f32(v29, v2);
    const int32_t v31 = erf_f16_cr_avx512_tohalf_f32(v30);
    const int32_t r0 = v31;
    return (uint16_t)r0;
}

static void erf_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = erf_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ERF_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define ERF_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ERF_F16_CR_AVX512_AVX2 static inline ERF_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ERF_F16_CR_AVX512_AVX512 static inline ERF_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
ERF_F16_CR_AVX512_AVX2 __m256 erf_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
ERF_F16_CR_AVX512_AVX2 __m256i erf_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
ERF_F16_CR_AVX512_AVX2 __m256 erf_f16_cr_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
ERF_F16_CR_AVX512_AVX2 __m256 erf_f16_cr_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

ERF_F16_CR_AVX512_AVX2 __m256 erf_f16_cr_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(erf_f16_cr_avx512_signaling_f32_avx2(a), erf_f16_cr_avx512_signaling_f32_avx2(b)));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_F16_CR_AVX512_AVX2 __m256 erf_f16_cr_avx512_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

ERF_F16_CR_AVX512_AVX2 __m256i erf_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ERF_F16_CR_AVX512_AVX2 __m256i erf_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return erf_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(erf_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
ERF_F16_CR_AVX512_AVX2 void erf_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ERF_F16_CR_AVX512_AVX2 void erf_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.9d2e88p+1f); /* 3.22798252 */
    const __m256 v6 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v11 = _mm256_set1_epi32(8);
    const __m256 v15 = _mm256_set1_ps(0x1p+8f); /* 256 */
    const __m256 v17 = _mm256_set1_ps(-0x1.443c74p-18f); /* -4.83149506e-06 */
    const __m256 v22 = _mm256_set1_ps(-0x1.8affa6p-28f); /* -5.74798653e-09 */
    const __m256 t0_0 = _mm256_loadu_ps(erf_f16_cr_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(erf_f16_cr_avx512_table0 + 8);
    const __m256 t1_0 = _mm256_loadu_ps(erf_f16_cr_avx512_table1);
    const __m256 t1_1 = _mm256_loadu_ps(erf_f16_cr_avx512_table1 + 8);
    const __m256 t2_0 = _mm256_loadu_ps(erf_f16_cr_avx512_table2);
    const __m256 t2_1 = _mm256_loadu_ps(erf_f16_cr_avx512_table2 + 8);
    const __m256 t3_0 = _mm256_loadu_ps(erf_f16_cr_avx512_table3);
    const __m256 t3_1 = _mm256_loadu_ps(erf_f16_cr_avx512_table3 + 8);
    const __m256 t4_0 = _mm256_loadu_ps(erf_f16_cr_avx512_table4);
    const __m256 t4_1 = _mm256_loadu_ps(erf_f16_cr_avx512_table4 + 8);
    const __m256 t5_0 = _mm256_loadu_ps(erf_f16_cr_avx512_table5);
    const __m256 t5_1 = _mm256_loadu_ps(erf_f16_cr_avx512_table5 + 8);
    const __m256i v1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v2 = erf_f16_cr_avx512_fromhalf_f32_avx2(v1);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_min_ps(v0, v4);
    const __m256 v7 = _mm256_add_ps(v6, v5);
    const __m256i v8 = erf_f16_cr_avx512_bits_f32_avx2(v7);
    const __m256i v10 = _mm256_srli_epi32(v8, 21);
    const __m256i v12 = _mm256_add_epi32(v10, v11);
    const __m256 v13 = erf_f16_cr_avx512_permute16_avx2(v12, t0_0, t0_1);
    const __m256 v14 = _mm256_sub_ps(v5, v13);
    const __m256 v16 = erf_f16_cr_avx512_minmag_f32_avx2(v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v16, v14, v17);
    const __m256 v19 = erf_f16_cr_avx512_permute16_avx2(v12, t1_0, t1_1);
    const __m256 v20 = erf_f16_cr_avx512_permute16_avx2(v12, t2_0, t2_1);
    const __m256 v21 = _mm256_fmadd_ps(v19, v14, v20);
    const __m256 v23 = _mm256_fmadd_ps(v18, v21, v22);
    const __m256 v24 = erf_f16_cr_avx512_permute16_avx2(v10, t3_0, t3_1);
    const __m256 v25 = erf_f16_cr_avx512_permute16_avx2(v12, t4_0, t4_1);
    const __m256 v26 = _mm256_fmadd_ps(v24, v14, v25);
    const __m256 v27 = _mm256_add_ps(v23, v26);
    const __m256 v28 = erf_f16_cr_avx512_permute16_avx2(v12, t5_0, t5_1);
    const __m256 v29 = _mm256_fmadd_ps(v27, v14, v28);
    const __m256 v30 = erf_f16_cr_avx512_copysign_f32_avx2(v29, v2);
    const __m256i v31 = erf_f16_cr_avx512_tohalf_total_f32_avx2(v30);
    erf_f16_cr_avx512_store_u16_avx2(y, v31);
}

static ERF_F16_CR_AVX512_AVX2_TARGET void erf_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        erf_f16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        erf_f16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
ERF_F16_CR_AVX512_AVX512 __m512i erf_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ERF_F16_CR_AVX512_AVX512 __m512 erf_f16_cr_avx512_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

ERF_F16_CR_AVX512_AVX512 __m512i erf_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

ERF_F16_CR_AVX512_AVX512 __m512i erf_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return erf_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(erf_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
ERF_F16_CR_AVX512_AVX512 void erf_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.9d2e88p+1f); /* 3.22798252 */
    const __m512 v6 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v11 = _mm512_set1_epi32(8);
    const __m512 v15 = _mm512_set1_ps(0x1p+8f); /* 256 */
    const __m512 v17 = _mm512_set1_ps(-0x1.443c74p-18f); /* -4.83149506e-06 */
    const __m512 v22 = _mm512_set1_ps(-0x1.8affa6p-28f); /* -5.74798653e-09 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table5);
    const __m512i v1_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v1_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v1_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v1_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v2_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_0));
    const __m512 v2_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_1));
    const __m512 v2_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_2));
    const __m512 v2_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1_3));
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_min_ps(v0, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v0, v4_1);
    const __m512 v5_2 = _mm512_min_ps(v0, v4_2);
    const __m512 v5_3 = _mm512_min_ps(v0, v4_3);
    const __m512 v7_0 = _mm512_add_ps(v6, v5_0);
    const __m512 v7_1 = _mm512_add_ps(v6, v5_1);
    const __m512 v7_2 = _mm512_add_ps(v6, v5_2);
    const __m512 v7_3 = _mm512_add_ps(v6, v5_3);
    const __m512i v8_0 = erf_f16_cr_avx512_bits_f32_avx512(v7_0);
    const __m512i v8_1 = erf_f16_cr_avx512_bits_f32_avx512(v7_1);
    const __m512i v8_2 = erf_f16_cr_avx512_bits_f32_avx512(v7_2);
    const __m512i v8_3 = erf_f16_cr_avx512_bits_f32_avx512(v7_3);
    const __m512i v10_0 = _mm512_srli_epi32(v8_0, 21);
    const __m512i v10_1 = _mm512_srli_epi32(v8_1, 21);
    const __m512i v10_2 = _mm512_srli_epi32(v8_2, 21);
    const __m512i v10_3 = _mm512_srli_epi32(v8_3, 21);
    const __m512i v12_0 = _mm512_add_epi32(v10_0, v11);
    const __m512i v12_1 = _mm512_add_epi32(v10_1, v11);
    const __m512i v12_2 = _mm512_add_epi32(v10_2, v11);
    const __m512i v12_3 = _mm512_add_epi32(v10_3, v11);
    const __m512 v13_0 = _mm512_permutexvar_ps(v12_0, t0_0);
    const __m512 v13_1 = _mm512_permutexvar_ps(v12_1, t0_0);
    const __m512 v13_2 = _mm512_permutexvar_ps(v12_2, t0_0);
    const __m512 v13_3 = _mm512_permutexvar_ps(v12_3, t0_0);
    const __m512 v14_0 = _mm512_sub_ps(v5_0, v13_0);
    const __m512 v14_1 = _mm512_sub_ps(v5_1, v13_1);
    const __m512 v14_2 = _mm512_sub_ps(v5_2, v13_2);
    const __m512 v14_3 = _mm512_sub_ps(v5_3, v13_3);
    const __m512 v16_0 = _mm512_range_ps(v14_0, v15, 6);
    const __m512 v16_1 = _mm512_range_ps(v14_1, v15, 6);
    const __m512 v16_2 = _mm512_range_ps(v14_2, v15, 6);
    const __m512 v16_3 = _mm512_range_ps(v14_3, v15, 6);
    const __m512 v18_0 = _mm512_fmadd_ps(v16_0, v14_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v16_1, v14_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v16_2, v14_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v16_3, v14_3, v17);
    const __m512 v19_0 = _mm512_permutexvar_ps(v12_0, t1_0);
    const __m512 v19_1 = _mm512_permutexvar_ps(v12_1, t1_0);
    const __m512 v19_2 = _mm512_permutexvar_ps(v12_2, t1_0);
    const __m512 v19_3 = _mm512_permutexvar_ps(v12_3, t1_0);
    const __m512 v20_0 = _mm512_permutexvar_ps(v12_0, t2_0);
    const __m512 v20_1 = _mm512_permutexvar_ps(v12_1, t2_0);
    const __m512 v20_2 = _mm512_permutexvar_ps(v12_2, t2_0);
    const __m512 v20_3 = _mm512_permutexvar_ps(v12_3, t2_0);
    const __m512 v21_0 = _mm512_fmadd_ps(v19_0, v14_0, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v19_1, v14_1, v20_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v19_2, v14_2, v20_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v19_3, v14_3, v20_3);
    const __m512 v23_0 = _mm512_fmadd_ps(v18_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v18_1, v21_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v18_2, v21_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v18_3, v21_3, v22);
    const __m512 v24_0 = _mm512_permutexvar_ps(v10_0, t3_0);
    const __m512 v24_1 = _mm512_permutexvar_ps(v10_1, t3_0);
    const __m512 v24_2 = _mm512_permutexvar_ps(v10_2, t3_0);
    const __m512 v24_3 = _mm512_permutexvar_ps(v10_3, t3_0);
    const __m512 v25_0 = _mm512_permutexvar_ps(v12_0, t4_0);
    const __m512 v25_1 = _mm512_permutexvar_ps(v12_1, t4_0);
    const __m512 v25_2 = _mm512_permutexvar_ps(v12_2, t4_0);
    const __m512 v25_3 = _mm512_permutexvar_ps(v12_3, t4_0);
    const __m512 v26_0 = _mm512_fmadd_ps(v24_0, v14_0, v25_0);
    const __m512 v26_1 = _mm512_fmadd_ps(v24_1, v14_1, v25_1);
    const __m512 v26_2 = _mm512_fmadd_ps(v24_2, v14_2, v25_2);
    const __m512 v26_3 = _mm512_fmadd_ps(v24_3, v14_3, v25_3);
    const __m512 v27_0 = _mm512_add_ps(v23_0, v26_0);
    const __m512 v27_1 = _mm512_add_ps(v23_1, v26_1);
    const __m512 v27_2 = _mm512_add_ps(v23_2, v26_2);
    const __m512 v27_3 = _mm512_add_ps(v23_3, v26_3);
    const __m512 v28_0 = _mm512_permutexvar_ps(v12_0, t5_0);
    const __m512 v28_1 = _mm512_permutexvar_ps(v12_1, t5_0);
    const __m512 v28_2 = _mm512_permutexvar_ps(v12_2, t5_0);
    const __m512 v28_3 = _mm512_permutexvar_ps(v12_3, t5_0);
    const __m512 v29_0 = _mm512_fmadd_ps(v27_0, v14_0, v28_0);
    const __m512 v29_1 = _mm512_fmadd_ps(v27_1, v14_1, v28_1);
    const __m512 v29_2 = _mm512_fmadd_ps(v27_2, v14_2, v28_2);
    const __m512 v29_3 = _mm512_fmadd_ps(v27_3, v14_3, v28_3);
    const __m512 v30_0 = erf_f16_cr_avx512_copysign_f32_avx512(v29_0, v2_0);
    const __m512 v30_1 = erf_f16_cr_avx512_copysign_f32_avx512(v29_1, v2_1);
    const __m512 v30_2 = erf_f16_cr_avx512_copysign_f32_avx512(v29_2, v2_2);
    const __m512 v30_3 = erf_f16_cr_avx512_copysign_f32_avx512(v29_3, v2_3);
    const __m512i v31_0 = erf_f16_cr_avx512_tohalf_total_f32_avx512(v30_0);
    const __m512i v31_1 = erf_f16_cr_avx512_tohalf_total_f32_avx512(v30_1);
    const __m512i v31_2 = erf_f16_cr_avx512_tohalf_total_f32_avx512(v30_2);
    const __m512i v31_3 = erf_f16_cr_avx512_tohalf_total_f32_avx512(v30_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v31_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v31_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v31_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v31_3));
}

/* 16 elements. */
static ERF_F16_CR_AVX512_AVX512_TARGET void erf_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.9d2e88p+1f); /* 3.22798252 */
    const __m512 v6 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v11 = _mm512_set1_epi32(8);
    const __m512 v15 = _mm512_set1_ps(0x1p+8f); /* 256 */
    const __m512 v17 = _mm512_set1_ps(-0x1.443c74p-18f); /* -4.83149506e-06 */
    const __m512 v22 = _mm512_set1_ps(-0x1.8affa6p-28f); /* -5.74798653e-09 */
    const __m512 t0_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table0);
    const __m512 t1_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table1);
    const __m512 t2_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table2);
    const __m512 t3_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table3);
    const __m512 t4_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table4);
    const __m512 t5_0 = _mm512_loadu_ps(erf_f16_cr_avx512_table5);
    const __m512i v1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v1));
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_min_ps(v0, v4);
    const __m512 v7 = _mm512_add_ps(v6, v5);
    const __m512i v8 = erf_f16_cr_avx512_bits_f32_avx512(v7);
    const __m512i v10 = _mm512_srli_epi32(v8, 21);
    const __m512i v12 = _mm512_add_epi32(v10, v11);
    const __m512 v13 = _mm512_permutexvar_ps(v12, t0_0);
    const __m512 v14 = _mm512_sub_ps(v5, v13);
    const __m512 v16 = _mm512_range_ps(v14, v15, 6);
    const __m512 v18 = _mm512_fmadd_ps(v16, v14, v17);
    const __m512 v19 = _mm512_permutexvar_ps(v12, t1_0);
    const __m512 v20 = _mm512_permutexvar_ps(v12, t2_0);
    const __m512 v21 = _mm512_fmadd_ps(v19, v14, v20);
    const __m512 v23 = _mm512_fmadd_ps(v18, v21, v22);
    const __m512 v24 = _mm512_permutexvar_ps(v10, t3_0);
    const __m512 v25 = _mm512_permutexvar_ps(v12, t4_0);
    const __m512 v26 = _mm512_fmadd_ps(v24, v14, v25);
    const __m512 v27 = _mm512_add_ps(v23, v26);
    const __m512 v28 = _mm512_permutexvar_ps(v12, t5_0);
    const __m512 v29 = _mm512_fmadd_ps(v27, v14, v28);
    const __m512 v30 = erf_f16_cr_avx512_copysign_f32_avx512(v29, v2);
    const __m512i v31 = erf_f16_cr_avx512_tohalf_total_f32_avx512(v30);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v31));
}

static ERF_F16_CR_AVX512_AVX512_TARGET void erf_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        erf_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        erf_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        erf_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ERF_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int erf_f16_cr_avx512_level(void) {
#if defined(ERF_F16_CR_AVX512_FORCE_ISA)
    return ERF_F16_CR_AVX512_FORCE_ISA;
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

uint16_t erf_f16_cr_avx512(uint16_t x) {
    return erf_f16_cr_avx512_element(x);
}

void erf_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = erf_f16_cr_avx512_level();
    if (level == 2) {
        erf_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        erf_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    erf_f16_cr_avx512_array_portable(x, y, n);
}
