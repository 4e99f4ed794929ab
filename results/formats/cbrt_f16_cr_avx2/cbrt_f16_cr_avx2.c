/* cbrt_f16_cr_avx2: cbrt
 *
 *   target       cbrt, x^(1/3), f16
 *   domain       every input
 *   max error    0.499986 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.544p+13 (-10888, encoding 0xf151)
 *   result there -0x1.62cp+4 (-22.171875, encoding 0xcd8b)
 *   mean error   0.241853 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e7ab28d28d6cfb9e18d4eb1faa8ed0f8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f16 --max-ulp 0.5 --isa avx2 --time 6s --seed 1 --threads 1 --from seeds --archive formats.tmp/cbrt_f16_avx2.db
 *                time: 0.4246 ns/element as avx2 code (inputs mean)
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
#include "cbrt_f16_cr_avx2.h"

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

static inline float cbrt_f16_cr_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float cbrt_f16_cr_avx2_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = cbrt_f16_cr_avx2_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return cbrt_f16_cr_avx2_frombits_f32((int32_t)(bits | sign));
}

static inline float cbrt_f16_cr_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cbrt_f16_cr_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t cbrt_f16_cr_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float cbrt_f16_cr_avx2_fma_f32(float a, float b, float c) {
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

static inline float cbrt_f16_cr_avx2_copysign_f32(float x, float y) {
    int32_t sign = cbrt_f16_cr_avx2_bits_f32(y) & INT32_MIN;
    return cbrt_f16_cr_avx2_frombits_f32((cbrt_f16_cr_avx2_bits_f32(x) & INT32_MAX) | sign);
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t cbrt_f16_cr_avx2_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)cbrt_f16_cr_avx2_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = cbrt_f16_cr_avx2_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t cbrt_f16_cr_avx2_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = cbrt_f16_cr_avx2_fromhalf_f32(v0);
    const float v2 = cbrt_f16_cr_avx2_abs_f32(v1);
    const int32_t v3 = 1419899904; /* 0x54a1f400 */
    const int32_t v4 = cbrt_f16_cr_avx2_bits_f32(v2);
    const float v5 = (float)v4;
    const float v6 = 0x1.555556p-2f; /* 0.333333343 */
    const float v7 = v5 * v6;
    const int32_t v8 = cbrt_f16_cr_avx2_cvt_i32_f32(v7);
    const int32_t v9 = (int32_t)((uint32_t)v3 - (uint32_t)v8);
    const float v10 = cbrt_f16_cr_avx2_frombits_f32(v9);
    const float v11 = v2 * v10;
    const float v12 = v11 * v10;
    const float v13 = -v12;
    const float v14 = 0x1.000002p+0f; /* 1.00000012 */
    const float v15 = cbrt_f16_cr_avx2_fma_f32(v13, v10, v14);
    const float v16 = 0x1.d89f72p-2f; /* 0.461545736 */
    const float v17 = 0x1.ff4c42p-2f; /* 0.499314338 */
    const float v18 = cbrt_f16_cr_avx2_fma_f32(v15, v16, v17);
    const float v19 = 0x1.1c6b1cp-1f; /* 0.55550468 */
    const float v20 = cbrt_f16_cr_avx2_fma_f32(v15, v18, v19);
    const float v21 = 0x1.55537cp-1f; /* 0.66665256 */
    const float v22 = cbrt_f16_cr_avx2_fma_f32(v15, v20, v21);
    const float v23 = v15 * v12;
    const float v24 = cbrt_f16_cr_avx2_fma_f32(v22, v23, v12);
    const float v25 = cbrt_f16_cr_avx2_copysign_f32(v24, v1);
    const int32_t v26 = cbrt_f16_cr_avx2_tohalf_f32(v25);
    const int32_t r0 = v26;
    return (uint16_t)r0;
}

static void cbrt_f16_cr_avx2_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cbrt_f16_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define CBRT_F16_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define CBRT_F16_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define CBRT_F16_CR_AVX2_AVX2 static inline CBRT_F16_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define CBRT_F16_CR_AVX2_AVX512 static inline CBRT_F16_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
CBRT_F16_CR_AVX2_AVX2 __m256 cbrt_f16_cr_avx2_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
CBRT_F16_CR_AVX2_AVX2 __m256i cbrt_f16_cr_avx2_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
CBRT_F16_CR_AVX2_AVX2 __m256 cbrt_f16_cr_avx2_copysign_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 number = _mm256_cmp_ps(b, b, _CMP_ORD_Q);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a),
                        _mm256_and_ps(_mm256_and_ps(b, number), sign));
}

CBRT_F16_CR_AVX2_AVX2 __m256i cbrt_f16_cr_avx2_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

CBRT_F16_CR_AVX2_AVX2 __m256i cbrt_f16_cr_avx2_tohalf_total_f32_avx2(__m256 a) {
    return cbrt_f16_cr_avx2_tohalf_f32_avx2(_mm256_castsi256_ps(cbrt_f16_cr_avx2_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
CBRT_F16_CR_AVX2_AVX2 void cbrt_f16_cr_avx2_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
CBRT_F16_CR_AVX2_AVX2 void cbrt_f16_cr_avx2_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v3 = _mm256_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m256 v6 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v14 = _mm256_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m256 v16 = _mm256_set1_ps(0x1.d89f72p-2f); /* 0.461545736 */
    const __m256 v17 = _mm256_set1_ps(0x1.ff4c42p-2f); /* 0.499314338 */
    const __m256 v19 = _mm256_set1_ps(0x1.1c6b1cp-1f); /* 0.55550468 */
    const __m256 v21 = _mm256_set1_ps(0x1.55537cp-1f); /* 0.66665256 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = cbrt_f16_cr_avx2_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = cbrt_f16_cr_avx2_fromhalf_f32_avx2(v0_1);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v4_0 = cbrt_f16_cr_avx2_bits_f32_avx2(v2_0);
    const __m256i v4_1 = cbrt_f16_cr_avx2_bits_f32_avx2(v2_1);
    const __m256 v5_0 = _mm256_cvtepi32_ps(v4_0);
    const __m256 v5_1 = _mm256_cvtepi32_ps(v4_1);
    const __m256 v7_0 = _mm256_mul_ps(v5_0, v6);
    const __m256 v7_1 = _mm256_mul_ps(v5_1, v6);
    const __m256i v8_0 = _mm256_cvtps_epi32(v7_0);
    const __m256i v8_1 = _mm256_cvtps_epi32(v7_1);
    const __m256i v9_0 = _mm256_sub_epi32(v3, v8_0);
    const __m256i v9_1 = _mm256_sub_epi32(v3, v8_1);
    const __m256 v10_0 = _mm256_castsi256_ps(v9_0);
    const __m256 v10_1 = _mm256_castsi256_ps(v9_1);
    const __m256 v11_0 = _mm256_mul_ps(v2_0, v10_0);
    const __m256 v11_1 = _mm256_mul_ps(v2_1, v10_1);
    const __m256 v12_0 = _mm256_mul_ps(v11_0, v10_0);
    const __m256 v12_1 = _mm256_mul_ps(v11_1, v10_1);
    const __m256 v15_0 = _mm256_fnmadd_ps(v12_0, v10_0, v14);
    const __m256 v15_1 = _mm256_fnmadd_ps(v12_1, v10_1, v14);
    const __m256 v18_0 = _mm256_fmadd_ps(v15_0, v16, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v15_1, v16, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v15_0, v18_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v15_1, v18_1, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v15_0, v20_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v15_1, v20_1, v21);
    const __m256 v23_0 = _mm256_mul_ps(v15_0, v12_0);
    const __m256 v23_1 = _mm256_mul_ps(v15_1, v12_1);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v23_0, v12_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v23_1, v12_1);
    const __m256 v25_0 = cbrt_f16_cr_avx2_copysign_f32_avx2(v24_0, v1_0);
    const __m256 v25_1 = cbrt_f16_cr_avx2_copysign_f32_avx2(v24_1, v1_1);
    const __m256i v26_0 = cbrt_f16_cr_avx2_tohalf_total_f32_avx2(v25_0);
    const __m256i v26_1 = cbrt_f16_cr_avx2_tohalf_total_f32_avx2(v25_1);
    cbrt_f16_cr_avx2_store_u16_avx2(y, v26_0);
    cbrt_f16_cr_avx2_store_u16_avx2(y + 8, v26_1);
}

/* 8 elements. */
static CBRT_F16_CR_AVX2_AVX2_TARGET void cbrt_f16_cr_avx2_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256i v3 = _mm256_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m256 v6 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256 v14 = _mm256_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m256 v16 = _mm256_set1_ps(0x1.d89f72p-2f); /* 0.461545736 */
    const __m256 v17 = _mm256_set1_ps(0x1.ff4c42p-2f); /* 0.499314338 */
    const __m256 v19 = _mm256_set1_ps(0x1.1c6b1cp-1f); /* 0.55550468 */
    const __m256 v21 = _mm256_set1_ps(0x1.55537cp-1f); /* 0.66665256 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = cbrt_f16_cr_avx2_fromhalf_f32_avx2(v0);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v4 = cbrt_f16_cr_avx2_bits_f32_avx2(v2);
    const __m256 v5 = _mm256_cvtepi32_ps(v4);
    const __m256 v7 = _mm256_mul_ps(v5, v6);
    const __m256i v8 = _mm256_cvtps_epi32(v7);
    const __m256i v9 = _mm256_sub_epi32(v3, v8);
    const __m256 v10 = _mm256_castsi256_ps(v9);
    const __m256 v11 = _mm256_mul_ps(v2, v10);
    const __m256 v12 = _mm256_mul_ps(v11, v10);
    const __m256 v15 = _mm256_fnmadd_ps(v12, v10, v14);
    const __m256 v18 = _mm256_fmadd_ps(v15, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v15, v18, v19);
    const __m256 v22 = _mm256_fmadd_ps(v15, v20, v21);
    const __m256 v23 = _mm256_mul_ps(v15, v12);
    const __m256 v24 = _mm256_fmadd_ps(v22, v23, v12);
    const __m256 v25 = cbrt_f16_cr_avx2_copysign_f32_avx2(v24, v1);
    const __m256i v26 = cbrt_f16_cr_avx2_tohalf_total_f32_avx2(v25);
    cbrt_f16_cr_avx2_store_u16_avx2(y, v26);
}

static CBRT_F16_CR_AVX2_AVX2_TARGET void cbrt_f16_cr_avx2_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cbrt_f16_cr_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        cbrt_f16_cr_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        cbrt_f16_cr_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
CBRT_F16_CR_AVX2_AVX512 __m512i cbrt_f16_cr_avx2_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
CBRT_F16_CR_AVX2_AVX512 __m512 cbrt_f16_cr_avx2_copysign_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN);
    const __mmask16 number = _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi32(number, _mm512_castps_si512(b), sign);
    return _mm512_castsi512_ps(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castps_si512(a)), s));
}

CBRT_F16_CR_AVX2_AVX512 __m512i cbrt_f16_cr_avx2_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

CBRT_F16_CR_AVX2_AVX512 __m512i cbrt_f16_cr_avx2_tohalf_total_f32_avx512(__m512 a) {
    return cbrt_f16_cr_avx2_tohalf_f32_avx512(_mm512_castsi512_ps(cbrt_f16_cr_avx2_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
CBRT_F16_CR_AVX2_AVX512 void cbrt_f16_cr_avx2_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512i v3 = _mm512_set1_epi32(1419899904); /* 0x54a1f400 */
    const __m512 v6 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512 v14 = _mm512_set1_ps(0x1.000002p+0f); /* 1.00000012 */
    const __m512 v16 = _mm512_set1_ps(0x1.d89f72p-2f); /* 0.461545736 */
    const __m512 v17 = _mm512_set1_ps(0x1.ff4c42p-2f); /* 0.499314338 */
    const __m512 v19 = _mm512_set1_ps(0x1.1c6b1cp-1f); /* 0.55550468 */
    const __m512 v21 = _mm512_set1_ps(0x1.55537cp-1f); /* 0.66665256 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512i v4 = cbrt_f16_cr_avx2_bits_f32_avx512(v2);
    const __m512 v5 = _mm512_cvtepi32_ps(v4);
    const __m512 v7 = _mm512_mul_ps(v5, v6);
    const __m512i v8 = _mm512_cvtps_epi32(v7);
    const __m512i v9 = _mm512_sub_epi32(v3, v8);
    const __m512 v10 = _mm512_castsi512_ps(v9);
    const __m512 v11 = _mm512_mul_ps(v2, v10);
    const __m512 v12 = _mm512_mul_ps(v11, v10);
    const __m512 v15 = _mm512_fnmadd_ps(v12, v10, v14);
    const __m512 v18 = _mm512_fmadd_ps(v15, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v15, v18, v19);
    const __m512 v22 = _mm512_fmadd_ps(v15, v20, v21);
    const __m512 v23 = _mm512_mul_ps(v15, v12);
    const __m512 v24 = _mm512_fmadd_ps(v22, v23, v12);
    const __m512 v25 = cbrt_f16_cr_avx2_copysign_f32_avx512(v24, v1);
    const __m512i v26 = cbrt_f16_cr_avx2_tohalf_total_f32_avx512(v25);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v26));
}

static CBRT_F16_CR_AVX2_AVX512_TARGET void cbrt_f16_cr_avx2_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cbrt_f16_cr_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        cbrt_f16_cr_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. CBRT_F16_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cbrt_f16_cr_avx2_level(void) {
#if defined(CBRT_F16_CR_AVX2_FORCE_ISA)
    return CBRT_F16_CR_AVX2_FORCE_ISA;
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

uint16_t cbrt_f16_cr_avx2(uint16_t x) {
    return cbrt_f16_cr_avx2_element(x);
}

void cbrt_f16_cr_avx2_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cbrt_f16_cr_avx2_level();
    if (level == 2) {
        cbrt_f16_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cbrt_f16_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cbrt_f16_cr_avx2_array_portable(x, y, n);
}
