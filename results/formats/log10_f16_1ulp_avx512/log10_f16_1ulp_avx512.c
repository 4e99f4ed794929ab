/* log10_f16_1ulp_avx512: log10
 *
 *   target       log10, log10 x, f16
 *   domain       every input
 *   max error    0.563707 ulp, proven: all 65536 inputs visited
 *   worst input  0x1.6ccp+0 (1.42480469, encoding 0x3db3)
 *   result there 0x1.3acp-3 (0.153686523, encoding 0x30eb)
 *   mean error   0.121055 ulp
 *   misrounded   284 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a199a77c561ee35055144cc318d24213
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f16 --max-ulp 0.5 --isa avx512 --time 8s --seed 1 --threads 1 --from seeds --archive formats.tmp/log10_f16_avx512.db
 *                time: 0.1849 ns/element as avx512 code (inputs mean)
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
#include "log10_f16_1ulp_avx512.h"

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

static inline float log10_f16_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float log10_f16_1ulp_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = log10_f16_1ulp_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return log10_f16_1ulp_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float log10_f16_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log10_f16_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log10_f16_1ulp_avx512_getmant75_f32(float a) {
    float m = log10_f16_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float log10_f16_1ulp_avx512_fma_f32(float a, float b, float c) {
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

/* The exponent field, of a subnormal after scaling. */
static inline float log10_f16_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t log10_f16_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t log10_f16_1ulp_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)log10_f16_1ulp_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = log10_f16_1ulp_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t log10_f16_1ulp_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = log10_f16_1ulp_avx512_fromhalf_f32(v0);
    const float v2 = log10_f16_1ulp_avx512_getmant75_f32(v1);
    const float v3 = 0x1.f0786p-5f; /* 0.0606042743 */
    const float v4 = -0x1.dd6862p-3f; /* -0.233109251 */
    const float v5 = log10_f16_1ulp_avx512_fma_f32(v2, v3, v4);
    const float v6 = 0x1.46f914p-2f; /* 0.319309533 */
    const float v7 = log10_f16_1ulp_avx512_fma_f32(v5, v2, v6);
    const float v8 = 0x1p+0f; /* 1 */
    const float v9 = v2 - v8;
    const float v10 = -0x1.bcb2eep-3f; /* -0.217138156 */
    const float v11 = log10_f16_1ulp_avx512_fma_f32(v7, v9, v10);
    const float v12 = -0x1.21a65ep-1f; /* -0.565722406 */
    const float v13 = log10_f16_1ulp_avx512_fma_f32(v11, v9, v12);
    const float v14 = log10_f16_1ulp_avx512_fma_f32(v13, v9, v9);
    const float v15 = log10_f16_1ulp_avx512_getexp_f32(v1);
    const float v16 = log10_f16_1ulp_avx512_getexp_f32(v2);
    const float v17 = v15 - v16;
    const float v18 = 0x1.3440cep-2f; /* 0.30102846 */
    const float v19 = 0x1.a3ff1p-29f; /* 3.05587555e-09 */
    const float v20 = log10_f16_1ulp_avx512_fma_f32(v17, v18, v19);
    const float v21 = v14 + v20;
    const int32_t v22 = log10_f16_1ulp_avx512_tohalf_f32(v21);
    const int32_t r0 = v22;
    return (uint16_t)r0;
}

static void log10_f16_1ulp_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_f16_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_F16_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define LOG10_F16_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_F16_1ULP_AVX512_AVX2 static inline LOG10_F16_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG10_F16_1ULP_AVX512_AVX512 static inline LOG10_F16_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
LOG10_F16_1ULP_AVX512_AVX2 __m256 log10_f16_1ulp_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

LOG10_F16_1ULP_AVX512_AVX2 __m256i log10_f16_1ulp_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LOG10_F16_1ULP_AVX512_AVX2 __m256i log10_f16_1ulp_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

LOG10_F16_1ULP_AVX512_AVX2 __m256i log10_f16_1ulp_avx512_tohalf_total_f32_avx2(__m256 a) {
    return log10_f16_1ulp_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(log10_f16_1ulp_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
LOG10_F16_1ULP_AVX512_AVX2 void log10_f16_1ulp_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
/* No such instruction: lane by lane. */
LOG10_F16_1ULP_AVX512_AVX2 __m256 log10_f16_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_f16_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG10_F16_1ULP_AVX512_AVX2 __m256 log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log10_f16_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG10_F16_1ULP_AVX512_AVX2 void log10_f16_1ulp_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v3 = _mm256_set1_ps(0x1.f0786p-5f); /* 0.0606042743 */
    const __m256 v4 = _mm256_set1_ps(-0x1.dd6862p-3f); /* -0.233109251 */
    const __m256 v6 = _mm256_set1_ps(0x1.46f914p-2f); /* 0.319309533 */
    const __m256 v8 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v10 = _mm256_set1_ps(-0x1.bcb2eep-3f); /* -0.217138156 */
    const __m256 v12 = _mm256_set1_ps(-0x1.21a65ep-1f); /* -0.565722406 */
    const __m256 v18 = _mm256_set1_ps(0x1.3440cep-2f); /* 0.30102846 */
    const __m256 v19 = _mm256_set1_ps(0x1.a3ff1p-29f); /* 3.05587555e-09 */
    const __m256i v0_0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256i v0_1 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x + 8)));
    const __m256 v1_0 = log10_f16_1ulp_avx512_fromhalf_f32_avx2(v0_0);
    const __m256 v1_1 = log10_f16_1ulp_avx512_fromhalf_f32_avx2(v0_1);
    const __m256 v2_0 = log10_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v1_0);
    const __m256 v2_1 = log10_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v1_1);
    const __m256 v5_0 = _mm256_fmadd_ps(v2_0, v3, v4);
    const __m256 v5_1 = _mm256_fmadd_ps(v2_1, v3, v4);
    const __m256 v7_0 = _mm256_fmadd_ps(v5_0, v2_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v5_1, v2_1, v6);
    const __m256 v9_0 = _mm256_sub_ps(v2_0, v8);
    const __m256 v9_1 = _mm256_sub_ps(v2_1, v8);
    const __m256 v11_0 = _mm256_fmadd_ps(v7_0, v9_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v7_1, v9_1, v10);
    const __m256 v13_0 = _mm256_fmadd_ps(v11_0, v9_0, v12);
    const __m256 v13_1 = _mm256_fmadd_ps(v11_1, v9_1, v12);
    const __m256 v14_0 = _mm256_fmadd_ps(v13_0, v9_0, v9_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v13_1, v9_1, v9_1);
    const __m256 v15_0 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v1_0);
    const __m256 v15_1 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v1_1);
    const __m256 v16_0 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v2_0);
    const __m256 v16_1 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v2_1);
    const __m256 v17_0 = _mm256_sub_ps(v15_0, v16_0);
    const __m256 v17_1 = _mm256_sub_ps(v15_1, v16_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v17_0, v18, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v17_1, v18, v19);
    const __m256 v21_0 = _mm256_add_ps(v14_0, v20_0);
    const __m256 v21_1 = _mm256_add_ps(v14_1, v20_1);
    const __m256i v22_0 = log10_f16_1ulp_avx512_tohalf_total_f32_avx2(v21_0);
    const __m256i v22_1 = log10_f16_1ulp_avx512_tohalf_total_f32_avx2(v21_1);
    log10_f16_1ulp_avx512_store_u16_avx2(y, v22_0);
    log10_f16_1ulp_avx512_store_u16_avx2(y + 8, v22_1);
}

/* 8 elements. */
static LOG10_F16_1ULP_AVX512_AVX2_TARGET void log10_f16_1ulp_avx512_chunk_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v3 = _mm256_set1_ps(0x1.f0786p-5f); /* 0.0606042743 */
    const __m256 v4 = _mm256_set1_ps(-0x1.dd6862p-3f); /* -0.233109251 */
    const __m256 v6 = _mm256_set1_ps(0x1.46f914p-2f); /* 0.319309533 */
    const __m256 v8 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v10 = _mm256_set1_ps(-0x1.bcb2eep-3f); /* -0.217138156 */
    const __m256 v12 = _mm256_set1_ps(-0x1.21a65ep-1f); /* -0.565722406 */
    const __m256 v18 = _mm256_set1_ps(0x1.3440cep-2f); /* 0.30102846 */
    const __m256 v19 = _mm256_set1_ps(0x1.a3ff1p-29f); /* 3.05587555e-09 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = log10_f16_1ulp_avx512_fromhalf_f32_avx2(v0);
    const __m256 v2 = log10_f16_1ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256 v5 = _mm256_fmadd_ps(v2, v3, v4);
    const __m256 v7 = _mm256_fmadd_ps(v5, v2, v6);
    const __m256 v9 = _mm256_sub_ps(v2, v8);
    const __m256 v11 = _mm256_fmadd_ps(v7, v9, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v9, v12);
    const __m256 v14 = _mm256_fmadd_ps(v13, v9, v9);
    const __m256 v15 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v16 = log10_f16_1ulp_avx512_lanes_getexp_f32_avx2(v2);
    const __m256 v17 = _mm256_sub_ps(v15, v16);
    const __m256 v20 = _mm256_fmadd_ps(v17, v18, v19);
    const __m256 v21 = _mm256_add_ps(v14, v20);
    const __m256i v22 = log10_f16_1ulp_avx512_tohalf_total_f32_avx2(v21);
    log10_f16_1ulp_avx512_store_u16_avx2(y, v22);
}

static LOG10_F16_1ULP_AVX512_AVX2_TARGET void log10_f16_1ulp_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_f16_1ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        log10_f16_1ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        log10_f16_1ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

LOG10_F16_1ULP_AVX512_AVX512 __m512i log10_f16_1ulp_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
LOG10_F16_1ULP_AVX512_AVX512 __m512i log10_f16_1ulp_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

LOG10_F16_1ULP_AVX512_AVX512 __m512i log10_f16_1ulp_avx512_tohalf_total_f32_avx512(__m512 a) {
    return log10_f16_1ulp_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(log10_f16_1ulp_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 64 elements. */
LOG10_F16_1ULP_AVX512_AVX512 void log10_f16_1ulp_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.f0786p-5f); /* 0.0606042743 */
    const __m512 v4 = _mm512_set1_ps(-0x1.dd6862p-3f); /* -0.233109251 */
    const __m512 v6 = _mm512_set1_ps(0x1.46f914p-2f); /* 0.319309533 */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(-0x1.bcb2eep-3f); /* -0.217138156 */
    const __m512 v12 = _mm512_set1_ps(-0x1.21a65ep-1f); /* -0.565722406 */
    const __m512 v18 = _mm512_set1_ps(0x1.3440cep-2f); /* 0.30102846 */
    const __m512 v19 = _mm512_set1_ps(0x1.a3ff1p-29f); /* 3.05587555e-09 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512i v0_2 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 32)));
    const __m512i v0_3 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 48)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v1_2 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_2));
    const __m512 v1_3 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_3));
    const __m512 v2_0 = _mm512_getmant_ps(v1_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_1 = _mm512_getmant_ps(v1_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_2 = _mm512_getmant_ps(v1_2, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_3 = _mm512_getmant_ps(v1_3, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v5_0 = _mm512_fmadd_ps(v2_0, v3, v4);
    const __m512 v5_1 = _mm512_fmadd_ps(v2_1, v3, v4);
    const __m512 v5_2 = _mm512_fmadd_ps(v2_2, v3, v4);
    const __m512 v5_3 = _mm512_fmadd_ps(v2_3, v3, v4);
    const __m512 v7_0 = _mm512_fmadd_ps(v5_0, v2_0, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v5_1, v2_1, v6);
    const __m512 v7_2 = _mm512_fmadd_ps(v5_2, v2_2, v6);
    const __m512 v7_3 = _mm512_fmadd_ps(v5_3, v2_3, v6);
    const __m512 v9_0 = _mm512_sub_ps(v2_0, v8);
    const __m512 v9_1 = _mm512_sub_ps(v2_1, v8);
    const __m512 v9_2 = _mm512_sub_ps(v2_2, v8);
    const __m512 v9_3 = _mm512_sub_ps(v2_3, v8);
    const __m512 v11_0 = _mm512_fmadd_ps(v7_0, v9_0, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v7_1, v9_1, v10);
    const __m512 v11_2 = _mm512_fmadd_ps(v7_2, v9_2, v10);
    const __m512 v11_3 = _mm512_fmadd_ps(v7_3, v9_3, v10);
    const __m512 v13_0 = _mm512_fmadd_ps(v11_0, v9_0, v12);
    const __m512 v13_1 = _mm512_fmadd_ps(v11_1, v9_1, v12);
    const __m512 v13_2 = _mm512_fmadd_ps(v11_2, v9_2, v12);
    const __m512 v13_3 = _mm512_fmadd_ps(v11_3, v9_3, v12);
    const __m512 v14_0 = _mm512_fmadd_ps(v13_0, v9_0, v9_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v13_1, v9_1, v9_1);
    const __m512 v14_2 = _mm512_fmadd_ps(v13_2, v9_2, v9_2);
    const __m512 v14_3 = _mm512_fmadd_ps(v13_3, v9_3, v9_3);
    const __m512 v15_0 = _mm512_getexp_ps(v1_0);
    const __m512 v15_1 = _mm512_getexp_ps(v1_1);
    const __m512 v15_2 = _mm512_getexp_ps(v1_2);
    const __m512 v15_3 = _mm512_getexp_ps(v1_3);
    const __m512 v16_0 = _mm512_getexp_ps(v2_0);
    const __m512 v16_1 = _mm512_getexp_ps(v2_1);
    const __m512 v16_2 = _mm512_getexp_ps(v2_2);
    const __m512 v16_3 = _mm512_getexp_ps(v2_3);
    const __m512 v17_0 = _mm512_sub_ps(v15_0, v16_0);
    const __m512 v17_1 = _mm512_sub_ps(v15_1, v16_1);
    const __m512 v17_2 = _mm512_sub_ps(v15_2, v16_2);
    const __m512 v17_3 = _mm512_sub_ps(v15_3, v16_3);
    const __m512 v20_0 = _mm512_fmadd_ps(v17_0, v18, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v17_1, v18, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v17_2, v18, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v17_3, v18, v19);
    const __m512 v21_0 = _mm512_add_ps(v14_0, v20_0);
    const __m512 v21_1 = _mm512_add_ps(v14_1, v20_1);
    const __m512 v21_2 = _mm512_add_ps(v14_2, v20_2);
    const __m512 v21_3 = _mm512_add_ps(v14_3, v20_3);
    const __m512i v22_0 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v21_0);
    const __m512i v22_1 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v21_1);
    const __m512i v22_2 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v21_2);
    const __m512i v22_3 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v21_3);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v22_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v22_1));
    _mm256_storeu_si256((__m256i *)(void *)(y + 32), _mm512_cvtepi32_epi16(v22_2));
    _mm256_storeu_si256((__m256i *)(void *)(y + 48), _mm512_cvtepi32_epi16(v22_3));
}

/* 16 elements. */
static LOG10_F16_1ULP_AVX512_AVX512_TARGET void log10_f16_1ulp_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.f0786p-5f); /* 0.0606042743 */
    const __m512 v4 = _mm512_set1_ps(-0x1.dd6862p-3f); /* -0.233109251 */
    const __m512 v6 = _mm512_set1_ps(0x1.46f914p-2f); /* 0.319309533 */
    const __m512 v8 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v10 = _mm512_set1_ps(-0x1.bcb2eep-3f); /* -0.217138156 */
    const __m512 v12 = _mm512_set1_ps(-0x1.21a65ep-1f); /* -0.565722406 */
    const __m512 v18 = _mm512_set1_ps(0x1.3440cep-2f); /* 0.30102846 */
    const __m512 v19 = _mm512_set1_ps(0x1.a3ff1p-29f); /* 3.05587555e-09 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v5 = _mm512_fmadd_ps(v2, v3, v4);
    const __m512 v7 = _mm512_fmadd_ps(v5, v2, v6);
    const __m512 v9 = _mm512_sub_ps(v2, v8);
    const __m512 v11 = _mm512_fmadd_ps(v7, v9, v10);
    const __m512 v13 = _mm512_fmadd_ps(v11, v9, v12);
    const __m512 v14 = _mm512_fmadd_ps(v13, v9, v9);
    const __m512 v15 = _mm512_getexp_ps(v1);
    const __m512 v16 = _mm512_getexp_ps(v2);
    const __m512 v17 = _mm512_sub_ps(v15, v16);
    const __m512 v20 = _mm512_fmadd_ps(v17, v18, v19);
    const __m512 v21 = _mm512_add_ps(v14, v20);
    const __m512i v22 = log10_f16_1ulp_avx512_tohalf_total_f32_avx512(v21);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v22));
}

static LOG10_F16_1ULP_AVX512_AVX512_TARGET void log10_f16_1ulp_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        log10_f16_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log10_f16_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        log10_f16_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_F16_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_f16_1ulp_avx512_level(void) {
#if defined(LOG10_F16_1ULP_AVX512_FORCE_ISA)
    return LOG10_F16_1ULP_AVX512_FORCE_ISA;
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

uint16_t log10_f16_1ulp_avx512(uint16_t x) {
    return log10_f16_1ulp_avx512_element(x);
}

void log10_f16_1ulp_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_f16_1ulp_avx512_level();
    if (level == 2) {
        log10_f16_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_f16_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log10_f16_1ulp_avx512_array_portable(x, y, n);
}
