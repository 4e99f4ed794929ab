/* sinpi_f16_cr_avx512: sinpi
 *
 *   target       sinpi, sin(pi x), f16
 *   domain       every input
 *   max error    0.499890 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.8b8p-15 (-4.7147274e-05, encoding 0x8317)
 *   result there -0x1.368p-13 (-0.000148057938, encoding 0x88da)
 *   mean error   0.173414 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c644d58fce3a38ec631c1d20b62934b3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinpi --fmt f16 --max-ulp 0.5 --isa avx512 --time 30s --seed 1 --threads 1 --archive t4_sinpi.db
 *                time: 0.1363 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "sinpi_f16_cr_avx512.h"

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

static inline float sinpi_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float sinpi_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = sinpi_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return sinpi_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float sinpi_f16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float sinpi_f16_cr_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sinpi_f16_cr_avx512_fma_f32(float a, float b, float c) {
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

static inline int32_t sinpi_f16_cr_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t sinpi_f16_cr_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinpi_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sinpi_f16_cr_avx512_addbits_f32(float a, int32_t b) {
    return sinpi_f16_cr_avx512_frombits_f32((int32_t)((uint32_t)sinpi_f16_cr_avx512_bits_f32(a) + (uint32_t)b));
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t sinpi_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)sinpi_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = sinpi_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t sinpi_f16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = sinpi_f16_cr_avx512_fromhalf_f32(v0);
    const float v2 = sinpi_f16_cr_avx512_abs_f32(v1);
    const float v3 = sinpi_f16_cr_avx512_rint_f32(v2);
    const float v4 = v3 - v2;
    const float v5 = -0x1.7b1f18p+0f; /* -1.4809432 */
    const float v6 = sinpi_f16_cr_avx512_fma_f32(v4, v4, v5);
    const float v7 = -0x1.4051ecp-4f; /* -0.0782031268 */
    const float v8 = 0x1.153a1ap-3f; /* 0.135364726 */
    const float v9 = sinpi_f16_cr_avx512_fma_f32(v6, v7, v8);
    const float v10 = -0x1.d6dd2ap-1f; /* -0.919656098 */
    const float v11 = sinpi_f16_cr_avx512_fma_f32(v6, v9, v10);
    const float v12 = 0x1.130448p-1f; /* 0.537142038 */
    const float v13 = sinpi_f16_cr_avx512_fma_f32(v11, v6, v12);
    const float v14 = 0x1.9d1628p-31f; /* 7.51400053e-10 */
    const float v15 = 0x1.f26062p-2f; /* 0.486695796 */
    const float v16 = sinpi_f16_cr_avx512_fma_f32(v3, v14, v15);
    const float v17 = sinpi_f16_cr_avx512_fma_f32(v6, v13, v16);
    const int32_t v18 = sinpi_f16_cr_avx512_cvt_i32_f32(v2);
    const int32_t v19 = 31;
    const int32_t v20 = sinpi_f16_cr_avx512_shl_i32(v18, v19);
    const float v21 = sinpi_f16_cr_avx512_addbits_f32(v4, v20);
    const float v22 = 0x0p+0f; /* 0 */
    const float v23 = sinpi_f16_cr_avx512_fma_f32(v17, v21, v22);
    const int32_t v24 = INT32_MIN; /* 0x80000000 */
    const int32_t v25 = sinpi_f16_cr_avx512_bits_f32(v1);
    const int32_t v26 = v24 & v25;
    const float v27 = sinpi_f16_cr_avx512_addbits_f32(v23, v26);
    const int32_t v28 = sinpi_f16_cr_avx512_tohalf_f32(v27);
    const int32_t r0 = v28;
    return (uint16_t)r0;
}

static void sinpi_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinpi_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINPI_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SINPI_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINPI_F16_CR_AVX512_AVX2 static inline SINPI_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINPI_F16_CR_AVX512_AVX512 static inline SINPI_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SINPI_F16_CR_AVX512_AVX2 __m256 sinpi_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

/* Encoding; every NaN gives the canonical one. */
SINPI_F16_CR_AVX512_AVX2 __m256i sinpi_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

SINPI_F16_CR_AVX512_AVX2 __m256i sinpi_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SINPI_F16_CR_AVX512_AVX2 __m256i sinpi_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return sinpi_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(sinpi_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
SINPI_F16_CR_AVX512_AVX2 void sinpi_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SINPI_F16_CR_AVX512_AVX2 void sinpi_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v5 = _mm256_set1_ps(-0x1.7b1f18p+0f); /* -1.4809432 */
    const __m256 v7 = _mm256_set1_ps(-0x1.4051ecp-4f); /* -0.0782031268 */
    const __m256 v8 = _mm256_set1_ps(0x1.153a1ap-3f); /* 0.135364726 */
    const __m256 v10 = _mm256_set1_ps(-0x1.d6dd2ap-1f); /* -0.919656098 */
    const __m256 v12 = _mm256_set1_ps(0x1.130448p-1f); /* 0.537142038 */
    const __m256 v14 = _mm256_set1_ps(0x1.9d1628p-31f); /* 7.51400053e-10 */
    const __m256 v15 = _mm256_set1_ps(0x1.f26062p-2f); /* 0.486695796 */
    const __m256 v22 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v24 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = sinpi_f16_cr_avx512_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = sinpi_f16_cr_avx512_fromhalf_f32_avx2(v0_1);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256 v3_0 = _mm256_round_ps(v2_0, 8);
    const __m256 v3_1 = _mm256_round_ps(v2_1, 8);
    const __m256 v4_0 = _mm256_sub_ps(v3_0, v2_0);
    const __m256 v4_1 = _mm256_sub_ps(v3_1, v2_1);
    const __m256 v6_0 = _mm256_fmadd_ps(v4_0, v4_0, v5);
    const __m256 v6_1 = _mm256_fmadd_ps(v4_1, v4_1, v5);
    const __m256 v9_0 = _mm256_fmadd_ps(v6_0, v7, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v6_1, v7, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v6_0, v9_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v6_1, v9_1, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v6_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v6_1, v12);
    const __m256 v16_0 = _mm256_fmadd_ps(v3_0, v14, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v3_1, v14, v15);
    const __m256 v17_0 = _mm256_fmadd_ps(v6_0, v13_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v6_1, v13_1, v16_1);
    const __m256i v18_0 = _mm256_cvtps_epi32(v2_0);
    const __m256i v18_1 = _mm256_cvtps_epi32(v2_1);
    const __m256i v20_0 = _mm256_slli_epi32(v18_0, 31);
    const __m256i v20_1 = _mm256_slli_epi32(v18_1, 31);
    const __m256 v21_0 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v4_0), v20_0));
    const __m256 v21_1 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v4_1), v20_1));
    const __m256 v23_0 = _mm256_fmadd_ps(v17_0, v21_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v17_1, v21_1, v22);
    const __m256i v25_0 = sinpi_f16_cr_avx512_bits_f32_avx2(v1_0);
    const __m256i v25_1 = sinpi_f16_cr_avx512_bits_f32_avx2(v1_1);
    const __m256i v26_0 = _mm256_and_si256(v24, v25_0);
    const __m256i v26_1 = _mm256_and_si256(v24, v25_1);
    const __m256 v27_0 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v23_0), v26_0));
    const __m256 v27_1 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v23_1), v26_1));
    const __m256i v28_0 = sinpi_f16_cr_avx512_tohalf_total_f32_avx2(v27_0);
    const __m256i v28_1 = sinpi_f16_cr_avx512_tohalf_total_f32_avx2(v27_1);
    sinpi_f16_cr_avx512_store_u16_avx2(y, v28_0);
    sinpi_f16_cr_avx512_store_u16_avx2(y + 8, v28_1);
}

/* 8 elements. */
static SINPI_F16_CR_AVX512_AVX2_TARGET void sinpi_f16_cr_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v5 = _mm256_set1_ps(-0x1.7b1f18p+0f); /* -1.4809432 */
    const __m256 v7 = _mm256_set1_ps(-0x1.4051ecp-4f); /* -0.0782031268 */
    const __m256 v8 = _mm256_set1_ps(0x1.153a1ap-3f); /* 0.135364726 */
    const __m256 v10 = _mm256_set1_ps(-0x1.d6dd2ap-1f); /* -0.919656098 */
    const __m256 v12 = _mm256_set1_ps(0x1.130448p-1f); /* 0.537142038 */
    const __m256 v14 = _mm256_set1_ps(0x1.9d1628p-31f); /* 7.51400053e-10 */
    const __m256 v15 = _mm256_set1_ps(0x1.f26062p-2f); /* 0.486695796 */
    const __m256 v22 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v24 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = sinpi_f16_cr_avx512_fromhalf_f32_avx2(v0);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_round_ps(v2, 8);
    const __m256 v4 = _mm256_sub_ps(v3, v2);
    const __m256 v6 = _mm256_fmadd_ps(v4, v4, v5);
    const __m256 v9 = _mm256_fmadd_ps(v6, v7, v8);
    const __m256 v11 = _mm256_fmadd_ps(v6, v9, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v6, v12);
    const __m256 v16 = _mm256_fmadd_ps(v3, v14, v15);
    const __m256 v17 = _mm256_fmadd_ps(v6, v13, v16);
    const __m256i v18 = _mm256_cvtps_epi32(v2);
    const __m256i v20 = _mm256_slli_epi32(v18, 31);
    const __m256 v21 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v4), v20));
    const __m256 v23 = _mm256_fmadd_ps(v17, v21, v22);
    const __m256i v25 = sinpi_f16_cr_avx512_bits_f32_avx2(v1);
    const __m256i v26 = _mm256_and_si256(v24, v25);
    const __m256 v27 = _mm256_castsi256_ps(_mm256_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx2(v23), v26));
    const __m256i v28 = sinpi_f16_cr_avx512_tohalf_total_f32_avx2(v27);
    sinpi_f16_cr_avx512_store_u16_avx2(y, v28);
}

static SINPI_F16_CR_AVX512_AVX2_TARGET void sinpi_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinpi_f16_cr_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sinpi_f16_cr_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sinpi_f16_cr_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SINPI_F16_CR_AVX512_AVX512 __m512i sinpi_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SINPI_F16_CR_AVX512_AVX512 __m512i sinpi_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

SINPI_F16_CR_AVX512_AVX512 __m512i sinpi_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return sinpi_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(sinpi_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SINPI_F16_CR_AVX512_AVX512 void sinpi_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(-0x1.7b1f18p+0f); /* -1.4809432 */
    const __m512 v7 = _mm512_set1_ps(-0x1.4051ecp-4f); /* -0.0782031268 */
    const __m512 v8 = _mm512_set1_ps(0x1.153a1ap-3f); /* 0.135364726 */
    const __m512 v10 = _mm512_set1_ps(-0x1.d6dd2ap-1f); /* -0.919656098 */
    const __m512 v12 = _mm512_set1_ps(0x1.130448p-1f); /* 0.537142038 */
    const __m512 v14 = _mm512_set1_ps(0x1.9d1628p-31f); /* 7.51400053e-10 */
    const __m512 v15 = _mm512_set1_ps(0x1.f26062p-2f); /* 0.486695796 */
    const __m512 v22 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v1_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_2));
    const __m512 v1_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_3));
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_0 = _mm512_roundscale_ps(v2_0, 8);
    const __m512 v3_1 = _mm512_roundscale_ps(v2_1, 8);
    const __m512 v3_2 = _mm512_roundscale_ps(v2_2, 8);
    const __m512 v3_3 = _mm512_roundscale_ps(v2_3, 8);
    const __m512 v4_0 = _mm512_sub_ps(v3_0, v2_0);
    const __m512 v4_1 = _mm512_sub_ps(v3_1, v2_1);
    const __m512 v4_2 = _mm512_sub_ps(v3_2, v2_2);
    const __m512 v4_3 = _mm512_sub_ps(v3_3, v2_3);
    const __m512 v6_0 = _mm512_fmadd_ps(v4_0, v4_0, v5);
    const __m512 v6_1 = _mm512_fmadd_ps(v4_1, v4_1, v5);
    const __m512 v6_2 = _mm512_fmadd_ps(v4_2, v4_2, v5);
    const __m512 v6_3 = _mm512_fmadd_ps(v4_3, v4_3, v5);
    const __m512 v9_0 = _mm512_fmadd_ps(v6_0, v7, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v6_1, v7, v8);
    const __m512 v9_2 = _mm512_fmadd_ps(v6_2, v7, v8);
    const __m512 v9_3 = _mm512_fmadd_ps(v6_3, v7, v8);
    const __m512 v11_0 = _mm512_fmadd_ps(v6_0, v9_0, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v6_1, v9_1, v10);
    const __m512 v11_2 = _mm512_fmadd_ps(v6_2, v9_2, v10);
    const __m512 v11_3 = _mm512_fmadd_ps(v6_3, v9_3, v10);
    const __m512 v13_0 = _mm512_fmadd_ps(v11_0, v6_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v11_1, v6_1, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v11_2, v6_2, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v11_3, v6_3, v12);
    const __m512 v16_0 = _mm512_fmadd_ps(v3_0, v14, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v3_1, v14, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v3_2, v14, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v3_3, v14, v15);
    const __m512 v17_0 = _mm512_fmadd_ps(v6_0, v13_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v6_1, v13_1, v16_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v6_2, v13_2, v16_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v6_3, v13_3, v16_3);
    const __m512i v18_0 = _mm512_cvtps_epi32(v2_0);
    const __m512i v18_1 = _mm512_cvtps_epi32(v2_1);
    const __m512i v18_2 = _mm512_cvtps_epi32(v2_2);
    const __m512i v18_3 = _mm512_cvtps_epi32(v2_3);
    const __m512i v20_0 = _mm512_slli_epi32(v18_0, 31);
    const __m512i v20_1 = _mm512_slli_epi32(v18_1, 31);
    const __m512i v20_2 = _mm512_slli_epi32(v18_2, 31);
    const __m512i v20_3 = _mm512_slli_epi32(v18_3, 31);
    const __m512 v21_0 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v4_0), v20_0));
    const __m512 v21_1 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v4_1), v20_1));
    const __m512 v21_2 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v4_2), v20_2));
    const __m512 v21_3 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v4_3), v20_3));
    const __m512 v23_0 = _mm512_fmadd_ps(v17_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v17_1, v21_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v17_2, v21_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v17_3, v21_3, v22);
    const __m512i v25_0 = sinpi_f16_cr_avx512_bits_f32_avx512(v1_0);
    const __m512i v25_1 = sinpi_f16_cr_avx512_bits_f32_avx512(v1_1);
    const __m512i v25_2 = sinpi_f16_cr_avx512_bits_f32_avx512(v1_2);
    const __m512i v25_3 = sinpi_f16_cr_avx512_bits_f32_avx512(v1_3);
    const __m512i v26_0 = _mm512_and_si512(v24, v25_0);
    const __m512i v26_1 = _mm512_and_si512(v24, v25_1);
    const __m512i v26_2 = _mm512_and_si512(v24, v25_2);
    const __m512i v26_3 = _mm512_and_si512(v24, v25_3);
    const __m512 v27_0 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v23_0), v26_0));
    const __m512 v27_1 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v23_1), v26_1));
    const __m512 v27_2 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v23_2), v26_2));
    const __m512 v27_3 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v23_3), v26_3));
    const __m512i v28_0 = sinpi_f16_cr_avx512_tohalf_total_f32_avx512(v27_0);
    const __m512i v28_1 = sinpi_f16_cr_avx512_tohalf_total_f32_avx512(v27_1);
    const __m512i v28_2 = sinpi_f16_cr_avx512_tohalf_total_f32_avx512(v27_2);
    const __m512i v28_3 = sinpi_f16_cr_avx512_tohalf_total_f32_avx512(v27_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v28_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v28_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v28_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v28_3));
}

/* 16 elements. */
static SINPI_F16_CR_AVX512_AVX512_TARGET void sinpi_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v5 = _mm512_set1_ps(-0x1.7b1f18p+0f); /* -1.4809432 */
    const __m512 v7 = _mm512_set1_ps(-0x1.4051ecp-4f); /* -0.0782031268 */
    const __m512 v8 = _mm512_set1_ps(0x1.153a1ap-3f); /* 0.135364726 */
    const __m512 v10 = _mm512_set1_ps(-0x1.d6dd2ap-1f); /* -0.919656098 */
    const __m512 v12 = _mm512_set1_ps(0x1.130448p-1f); /* 0.537142038 */
    const __m512 v14 = _mm512_set1_ps(0x1.9d1628p-31f); /* 7.51400053e-10 */
    const __m512 v15 = _mm512_set1_ps(0x1.f26062p-2f); /* 0.486695796 */
    const __m512 v22 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v24 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_roundscale_ps(v2, 8);
    const __m512 v4 = _mm512_sub_ps(v3, v2);
    const __m512 v6 = _mm512_fmadd_ps(v4, v4, v5);
    const __m512 v9 = _mm512_fmadd_ps(v6, v7, v8);
    const __m512 v11 = _mm512_fmadd_ps(v6, v9, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v6, v12);
    const __m512 v16 = _mm512_fmadd_ps(v3, v14, v15);
    const __m512 v17 = _mm512_fmadd_ps(v6, v13, v16);
    const __m512i v18 = _mm512_cvtps_epi32(v2);
    const __m512i v20 = _mm512_slli_epi32(v18, 31);
    const __m512 v21 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v4), v20));
    const __m512 v23 = _mm512_fmadd_ps(v17, v21, v22);
    const __m512i v25 = sinpi_f16_cr_avx512_bits_f32_avx512(v1);
    const __m512i v26 = _mm512_and_si512(v24, v25);
    const __m512 v27 = _mm512_castsi512_ps(_mm512_add_epi32(sinpi_f16_cr_avx512_bits_f32_avx512(v23), v26));
    const __m512i v28 = sinpi_f16_cr_avx512_tohalf_total_f32_avx512(v27);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v28));
}

static SINPI_F16_CR_AVX512_AVX512_TARGET void sinpi_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sinpi_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinpi_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sinpi_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINPI_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinpi_f16_cr_avx512_level(void) {
#if defined(SINPI_F16_CR_AVX512_FORCE_ISA)
    return SINPI_F16_CR_AVX512_FORCE_ISA;
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

uint16_t sinpi_f16_cr_avx512(uint16_t x) {
    return sinpi_f16_cr_avx512_element(x);
}

void sinpi_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinpi_f16_cr_avx512_level();
    if (level == 2) {
        sinpi_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinpi_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinpi_f16_cr_avx512_array_portable(x, y, n);
}
