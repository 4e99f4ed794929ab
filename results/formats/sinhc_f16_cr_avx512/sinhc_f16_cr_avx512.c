/* sinhc_f16_cr_avx512: sinhc
 *
 *   target       sinhc, sinh(x)/x, f16
 *   domain       every input
 *   max error    0.499927 ulp, proven: all 65536 inputs visited
 *   worst input  -0x1.22p+0 (-1.1328125, encoding 0xbc88)
 *   result there 0x1.3a4p+0 (1.22753906, encoding 0x3ce9)
 *   mean error   0.075809 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a0fb9b02b7d2512c6a6c9baec9d88e26
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinhc --fmt f16 --max-ulp 0.5 --isa avx512 --time 12s --seed 1 --threads 1 --from seeds --archive formats.tmp/sinhc_f16_avx512.db
 *                time: 0.7520 ns/element as avx512 code (inputs mean)
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
#include "sinhc_f16_cr_avx512.h"

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

static inline float sinhc_f16_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Exponent and mantissa at the places of float are the number times 2^-112, subnormals
 * included. */
static inline float sinhc_f16_cr_avx512_fromhalf_f32(int32_t a) {
    uint32_t magnitude = (uint32_t)a & 0x7fff, sign = ((uint32_t)a & 0x8000) << 16;
    float scaled = sinhc_f16_cr_avx512_frombits_f32((int32_t)(magnitude << 13)) * 0x1p112f;
    uint32_t bits;
    memcpy(&bits, &scaled, sizeof bits);
    if (magnitude >= 0x7c00)
        bits = magnitude > 0x7c00 ? 0x7fc00000 : 0x7f800000;
    return sinhc_f16_cr_avx512_frombits_f32((int32_t)(bits | sign));
}

static inline float sinhc_f16_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sinhc_f16_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinhc_f16_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sinhc_f16_cr_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sinhc_f16_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinhc_f16_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

/* Below 2^-14, the spacing is 2^-24: that of floats between 1/2 and 1. */
static inline int32_t sinhc_f16_cr_avx512_tohalf_f32(float a) {
    uint32_t bits = (uint32_t)sinhc_f16_cr_avx512_bits_f32(a), magnitude = bits & 0x7fffffff;
    uint32_t normal = (magnitude + 0xfff + (magnitude >> 13 & 1) - 0x38000000) >> 13;
    float sum = sinhc_f16_cr_avx512_frombits_f32((int32_t)magnitude) + 0.5f;
    uint32_t code;
    memcpy(&code, &sum, sizeof code);
    code -= 0x3f000000;
    if (magnitude >= 0x38800000)
        code = normal < 0x7c00 ? normal : 0x7c00;
    if (magnitude > 0x7f800000)
        code = 0x7e00;
    return (int32_t)(code | (bits >> 16 & 0x8000));
}

static inline uint16_t sinhc_f16_cr_avx512_element(uint16_t x) {
    const int32_t v0 = (int32_t)x;
    const float v1 = sinhc_f16_cr_avx512_fromhalf_f32(v0);
    const float v2 = sinhc_f16_cr_avx512_abs_f32(v1);
    const float v3 = 0x1p-13f; /* 0.000122070312 */
    const int v4 = v2 < v3;
    const float v5 = 0x1p+0f; /* 1 */
    const double v6 = -0x1.62e42febbc43bp-1; /* -0.69314718010549059 */
    const double v7 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v8 = 0x1.8p+6f; /* 96 */
    const float v9 = v8 < v2 ? v8 : v2;
    const double v10 = (double)v9;
    const double v11 = 0x1.8p+52; /* 6755399441055744 */
    const double v12 = sinhc_f16_cr_avx512_fma_f64(v7, v10, v11);
    const double v13 = v12 - v11;
    const double v14 = sinhc_f16_cr_avx512_fma_f64(v6, v13, v10);
    const double v15 = 0x1.8d5cab9243d47p-27; /* 1.1564756073377814e-08 */
    const double v16 = sinhc_f16_cr_avx512_fma_f64(v14, v14, v15);
    const double v17 = 0x1.575f7e09bf3ep-5; /* 0.041915651481737148 */
    const double v18 = 0x1.fffd18f56204fp-2; /* 0.49998892781923571 */
    const double v19 = sinhc_f16_cr_avx512_fma_f64(v16, v17, v18);
    const double v20 = 0x1.00000115caab7p+0; /* 1.0000000646784153 */
    const double v21 = sinhc_f16_cr_avx512_fma_f64(v19, v16, v20);
    const int64_t v22 = sinhc_f16_cr_avx512_bits_f64(v12);
    const int64_t v23 = INT64_C(52);
    const int64_t v24 = sinhc_f16_cr_avx512_shl_i64(v22, v23);
    const int64_t v25 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v26 = (int64_t)((uint64_t)v24 + (uint64_t)v25);
    const double v27 = sinhc_f16_cr_avx512_frombits_f64(v26);
    const int64_t v28 = (int64_t)((uint64_t)v25 - (uint64_t)v24);
    const double v29 = sinhc_f16_cr_avx512_frombits_f64(v28);
    const double v30 = v27 - v29;
    const double v31 = 0x1.1025c25f8de57p-7; /* 0.0083052825058153434 */
    const double v32 = 0x1.5559a5617c10fp-3; /* 0.16667489246129505 */
    const double v33 = sinhc_f16_cr_avx512_fma_f64(v31, v16, v32);
    const double v34 = 0x1.fffff6655c817p-1; /* 0.99999971377679031 */
    const double v35 = sinhc_f16_cr_avx512_fma_f64(v33, v16, v34);
    const double v36 = -0x1.4aa9cf13ed36ep-28; /* -4.8117845436653437e-09 */
    const double v37 = sinhc_f16_cr_avx512_fma_f64(v14, v35, v36);
    const double v38 = v27 + v29;
    const double v39 = 0x1.d7171fb421fffp-27; /* 1.3710533021635294e-08 */
    const double v40 = sinhc_f16_cr_avx512_fma_f64(v37, v38, v39);
    const double v41 = sinhc_f16_cr_avx512_fma_f64(v21, v30, v40);
    const double v42 = v41 / v10;
    const float v43 = (float)v42;
    const float v44 = v4 ? v5 : v43;
    const int32_t v45 = sinhc_f16_cr_avx512_tohalf_f32(v44);
    const int32_t r0 = v45;
    return (uint16_t)r0;
}

static void sinhc_f16_cr_avx512_array_portable(const uint16_t *x, uint16_t *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinhc_f16_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINHC_F16_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma,f16c")))
#define SINHC_F16_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINHC_F16_CR_AVX512_AVX2 static inline SINHC_F16_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINHC_F16_CR_AVX512_AVX512 static inline SINHC_F16_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Of f16 in the low halves of eight lanes. */
SINHC_F16_CR_AVX512_AVX2 __m256 sinhc_f16_cr_avx512_fromhalf_f32_avx2(__m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    return _mm256_cvtph_ps(_mm_packus_epi32(_mm256_castsi256_si128(low),
                                            _mm256_extracti128_si256(low, 1)));
}

SINHC_F16_CR_AVX512_AVX2 __m256i sinhc_f16_cr_avx512_tohalf_f32_avx2(__m256 a) {
    return _mm256_cvtepu16_epi32(_mm256_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
SINHC_F16_CR_AVX512_AVX2 __m256i sinhc_f16_cr_avx512_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

SINHC_F16_CR_AVX512_AVX2 __m256i sinhc_f16_cr_avx512_tohalf_total_f32_avx2(__m256 a) {
    return sinhc_f16_cr_avx512_tohalf_f32_avx2(_mm256_castsi256_ps(sinhc_f16_cr_avx512_bits_f32_avx2(a)));
}

/* The low halves of eight lanes. */
SINHC_F16_CR_AVX512_AVX2 void sinhc_f16_cr_avx512_store_u16_avx2(uint16_t *y, __m256i a) {
    const __m256i low = _mm256_and_si256(a, _mm256_set1_epi32(0xffff));
    _mm_storeu_si128((__m128i *)(void *)y,
                     _mm_packus_epi32(_mm256_castsi256_si128(low),
                                      _mm256_extracti128_si256(low, 1)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINHC_F16_CR_AVX512_AVX2 void sinhc_f16_cr_avx512_step_avx2(const uint16_t *x, uint16_t *y) {
    const __m256 v3 = _mm256_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v6 = _mm256_set1_pd(-0x1.62e42febbc43bp-1); /* -0.69314718010549059 */
    const __m256d v7 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v15 = _mm256_set1_pd(0x1.8d5cab9243d47p-27); /* 1.1564756073377814e-08 */
    const __m256d v17 = _mm256_set1_pd(0x1.575f7e09bf3ep-5); /* 0.041915651481737148 */
    const __m256d v18 = _mm256_set1_pd(0x1.fffd18f56204fp-2); /* 0.49998892781923571 */
    const __m256d v20 = _mm256_set1_pd(0x1.00000115caab7p+0); /* 1.0000000646784153 */
    const __m256i v25 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v31 = _mm256_set1_pd(0x1.1025c25f8de57p-7); /* 0.0083052825058153434 */
    const __m256d v32 = _mm256_set1_pd(0x1.5559a5617c10fp-3); /* 0.16667489246129505 */
    const __m256d v34 = _mm256_set1_pd(0x1.fffff6655c817p-1); /* 0.99999971377679031 */
    const __m256d v36 = _mm256_set1_pd(-0x1.4aa9cf13ed36ep-28); /* -4.8117845436653437e-09 */
    const __m256d v39 = _mm256_set1_pd(0x1.d7171fb421fffp-27); /* 1.3710533021635294e-08 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = sinhc_f16_cr_avx512_fromhalf_f32_avx2(v0);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LT_OQ));
    const __m256 v9 = _mm256_min_ps(v8, v2);
    const __m256d v10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v9));
    const __m256d v10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v9, 1));
    const __m256d v12l = _mm256_fmadd_pd(v7, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v7, v10h, v11);
    const __m256d v13l = _mm256_sub_pd(v12l, v11);
    const __m256d v13h = _mm256_sub_pd(v12h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v6, v13l, v10l);
    const __m256d v14h = _mm256_fmadd_pd(v6, v13h, v10h);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v14h, v15);
    const __m256d v19l = _mm256_fmadd_pd(v16l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v16h, v17, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v16l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v16h, v20);
    const __m256i v22l = _mm256_castpd_si256(v12l);
    const __m256i v22h = _mm256_castpd_si256(v12h);
    const __m256i v24l = _mm256_slli_epi64(v22l, 52);
    const __m256i v24h = _mm256_slli_epi64(v22h, 52);
    const __m256i v26l = _mm256_add_epi64(v24l, v25);
    const __m256i v26h = _mm256_add_epi64(v24h, v25);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256i v28l = _mm256_sub_epi64(v25, v24l);
    const __m256i v28h = _mm256_sub_epi64(v25, v24h);
    const __m256d v29l = _mm256_castsi256_pd(v28l);
    const __m256d v29h = _mm256_castsi256_pd(v28h);
    const __m256d v30l = _mm256_sub_pd(v27l, v29l);
    const __m256d v30h = _mm256_sub_pd(v27h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v31, v16l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31, v16h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v16l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v16h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v14l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v14h, v35h, v36);
    const __m256d v38l = _mm256_add_pd(v27l, v29l);
    const __m256d v38h = _mm256_add_pd(v27h, v29h);
    const __m256d v40l = _mm256_fmadd_pd(v37l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v37h, v38h, v39);
    const __m256d v41l = _mm256_fmadd_pd(v21l, v30l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v21h, v30h, v40h);
    const __m256d v42l = _mm256_div_pd(v41l, v10l);
    const __m256d v42h = _mm256_div_pd(v41h, v10h);
    const __m128 v43l = _mm256_cvtpd_ps(v42l);
    const __m128 v43h = _mm256_cvtpd_ps(v42h);
    const __m256 v43 = _mm256_set_m128(v43h, v43l);
    const __m256 v44 = _mm256_blendv_ps(v43, v5, _mm256_castsi256_ps(v4));
    const __m256i v45 = sinhc_f16_cr_avx512_tohalf_total_f32_avx2(v44);
    sinhc_f16_cr_avx512_store_u16_avx2(y, v45);
}

static SINHC_F16_CR_AVX512_AVX2_TARGET void sinhc_f16_cr_avx512_array_avx2(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinhc_f16_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[8];
        sinhc_f16_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

SINHC_F16_CR_AVX512_AVX512 __m512i sinhc_f16_cr_avx512_tohalf_f32_avx512(__m512 a) {
    return _mm512_cvtepu16_epi32(_mm512_cvtps_ph(a, _MM_FROUND_TO_NEAREST_INT));
}

/* Encoding; every NaN gives the canonical one. */
SINHC_F16_CR_AVX512_AVX512 __m512i sinhc_f16_cr_avx512_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

SINHC_F16_CR_AVX512_AVX512 __m512i sinhc_f16_cr_avx512_tohalf_total_f32_avx512(__m512 a) {
    return sinhc_f16_cr_avx512_tohalf_f32_avx512(_mm512_castsi512_ps(sinhc_f16_cr_avx512_bits_f32_avx512(a)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINHC_F16_CR_AVX512_AVX512 void sinhc_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v3 = _mm512_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v6 = _mm512_set1_pd(-0x1.62e42febbc43bp-1); /* -0.69314718010549059 */
    const __m512d v7 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(0x1.8d5cab9243d47p-27); /* 1.1564756073377814e-08 */
    const __m512d v17 = _mm512_set1_pd(0x1.575f7e09bf3ep-5); /* 0.041915651481737148 */
    const __m512d v18 = _mm512_set1_pd(0x1.fffd18f56204fp-2); /* 0.49998892781923571 */
    const __m512d v20 = _mm512_set1_pd(0x1.00000115caab7p+0); /* 1.0000000646784153 */
    const __m512i v25 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v31 = _mm512_set1_pd(0x1.1025c25f8de57p-7); /* 0.0083052825058153434 */
    const __m512d v32 = _mm512_set1_pd(0x1.5559a5617c10fp-3); /* 0.16667489246129505 */
    const __m512d v34 = _mm512_set1_pd(0x1.fffff6655c817p-1); /* 0.99999971377679031 */
    const __m512d v36 = _mm512_set1_pd(-0x1.4aa9cf13ed36ep-28); /* -4.8117845436653437e-09 */
    const __m512d v39 = _mm512_set1_pd(0x1.d7171fb421fffp-27); /* 1.3710533021635294e-08 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LT_OQ);
    const __m512 v9 = _mm512_min_ps(v8, v2);
    const __m512d v10l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9));
    const __m512d v10h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9, 1));
    const __m512d v12l = _mm512_fmadd_pd(v7, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v7, v10h, v11);
    const __m512d v13l = _mm512_sub_pd(v12l, v11);
    const __m512d v13h = _mm512_sub_pd(v12h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v6, v13l, v10l);
    const __m512d v14h = _mm512_fmadd_pd(v6, v13h, v10h);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v14h, v15);
    const __m512d v19l = _mm512_fmadd_pd(v16l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v16h, v17, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v16l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v16h, v20);
    const __m512i v22l = _mm512_castpd_si512(v12l);
    const __m512i v22h = _mm512_castpd_si512(v12h);
    const __m512i v24l = _mm512_slli_epi64(v22l, 52);
    const __m512i v24h = _mm512_slli_epi64(v22h, 52);
    const __m512i v26l = _mm512_add_epi64(v24l, v25);
    const __m512i v26h = _mm512_add_epi64(v24h, v25);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512i v28l = _mm512_sub_epi64(v25, v24l);
    const __m512i v28h = _mm512_sub_epi64(v25, v24h);
    const __m512d v29l = _mm512_castsi512_pd(v28l);
    const __m512d v29h = _mm512_castsi512_pd(v28h);
    const __m512d v30l = _mm512_sub_pd(v27l, v29l);
    const __m512d v30h = _mm512_sub_pd(v27h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v31, v16l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31, v16h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v16l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v16h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v14l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v14h, v35h, v36);
    const __m512d v38l = _mm512_add_pd(v27l, v29l);
    const __m512d v38h = _mm512_add_pd(v27h, v29h);
    const __m512d v40l = _mm512_fmadd_pd(v37l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v37h, v38h, v39);
    const __m512d v41l = _mm512_fmadd_pd(v21l, v30l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v21h, v30h, v40h);
    const __m512d v42l = _mm512_div_pd(v41l, v10l);
    const __m512d v42h = _mm512_div_pd(v41h, v10h);
    const __m256 v43l = _mm512_cvtpd_ps(v42l);
    const __m256 v43h = _mm512_cvtpd_ps(v42h);
    const __m512 v43 = _mm512_insertf32x8(_mm512_castps256_ps512(v43l), v43h, 1);
    const __m512 v44 = _mm512_mask_blend_ps(v4, v43, v5);
    const __m512i v45 = sinhc_f16_cr_avx512_tohalf_total_f32_avx512(v44);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v45));
}

static SINHC_F16_CR_AVX512_AVX512_TARGET void sinhc_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinhc_f16_cr_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sinhc_f16_cr_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINHC_F16_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinhc_f16_cr_avx512_level(void) {
#if defined(SINHC_F16_CR_AVX512_FORCE_ISA)
    return SINHC_F16_CR_AVX512_FORCE_ISA;
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

uint16_t sinhc_f16_cr_avx512(uint16_t x) {
    return sinhc_f16_cr_avx512_element(x);
}

void sinhc_f16_cr_avx512_array(const uint16_t *x, uint16_t *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinhc_f16_cr_avx512_level();
    if (level == 2) {
        sinhc_f16_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinhc_f16_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinhc_f16_cr_avx512_array_portable(x, y, n);
}
