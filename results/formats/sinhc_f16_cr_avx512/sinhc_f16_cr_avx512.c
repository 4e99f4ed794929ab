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
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f322cccc176061ff11eb421202182fdb
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinhc --fmt f16 --max-ulp 0.5 --isa avx512 --time 25s --seed 1 --threads 1 --from results/sinhc_4ulp_avx512/sinhc_4ulp_avx512.evo --archive formats.tmp/sinhc_f16_cr_avx512_from.db
 *                time: 0.6703 ns/element as avx512 code (inputs mean)
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
    const float v3 = 0x1.fffffep-14f; /* 0.000122070305 */
    const int v4 = v2 < v3;
    const float v5 = 0x1p+0f; /* 1 */
    const double v6 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v7 = 0x1.8p+6f; /* 96 */
    const float v8 = v7 < v2 ? v7 : v2;
    const double v9 = (double)v8;
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = sinhc_f16_cr_avx512_fma_f64(v6, v9, v10);
    const double v12 = v11 - v10;
    const double v13 = -0x1.62e42fe87a1dbp-1; /* -0.6931471797261638 */
    const double v14 = sinhc_f16_cr_avx512_fma_f64(v12, v13, v9);
    const double v15 = v14 * v14;
    const double v16 = 0x1.10e3b84022b45p-7; /* 0.008327927557066803 */
    const double v17 = 0x1.5556e9a3f122bp-3; /* 0.16666967898903925 */
    const double v18 = sinhc_f16_cr_avx512_fma_f64(v15, v16, v17);
    const double v19 = v15 * v18;
    const double v20 = sinhc_f16_cr_avx512_fma_f64(v19, v14, v14);
    const int64_t v21 = sinhc_f16_cr_avx512_bits_f64(v11);
    const int64_t v22 = INT64_C(52);
    const int64_t v23 = sinhc_f16_cr_avx512_shl_i64(v21, v22);
    const int64_t v24 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v25 = (int64_t)((uint64_t)v23 + (uint64_t)v24);
    const double v26 = sinhc_f16_cr_avx512_frombits_f64(v25);
    const int64_t v27 = (int64_t)((uint64_t)v24 - (uint64_t)v23);
    const double v28 = sinhc_f16_cr_avx512_frombits_f64(v27);
    const double v29 = v26 + v28;
    const double v30 = 0x1.5756fc4f32b76p-5; /* 0.041911595145925171 */
    const double v31 = 0x1.fffd2e3684c4cp-2; /* 0.49998924453501981 */
    const double v32 = sinhc_f16_cr_avx512_fma_f64(v15, v30, v31);
    const double v33 = 0x1.36ac576bc3493p-24; /* 7.2334243203004349e-08 */
    const double v34 = sinhc_f16_cr_avx512_fma_f64(v15, v32, v33);
    const double v35 = v26 - v28;
    const double v36 = sinhc_f16_cr_avx512_fma_f64(v34, v35, v35);
    const double v37 = sinhc_f16_cr_avx512_fma_f64(v20, v29, v36);
    const double v38 = v37 / v9;
    const float v39 = (float)v38;
    const float v40 = v4 ? v5 : v39;
    const int32_t v41 = sinhc_f16_cr_avx512_tohalf_f32(v40);
    const int32_t r0 = v41;
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
    const __m256 v3 = _mm256_set1_ps(0x1.fffffep-14f); /* 0.000122070305 */
    const __m256 v5 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v6 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v13 = _mm256_set1_pd(-0x1.62e42fe87a1dbp-1); /* -0.6931471797261638 */
    const __m256d v16 = _mm256_set1_pd(0x1.10e3b84022b45p-7); /* 0.008327927557066803 */
    const __m256d v17 = _mm256_set1_pd(0x1.5556e9a3f122bp-3); /* 0.16666967898903925 */
    const __m256i v24 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v30 = _mm256_set1_pd(0x1.5756fc4f32b76p-5); /* 0.041911595145925171 */
    const __m256d v31 = _mm256_set1_pd(0x1.fffd2e3684c4cp-2); /* 0.49998924453501981 */
    const __m256d v33 = _mm256_set1_pd(0x1.36ac576bc3493p-24); /* 7.2334243203004349e-08 */
    const __m256i v0 = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)(const void *)(x)));
    const __m256 v1 = sinhc_f16_cr_avx512_fromhalf_f32_avx2(v0);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v2, v3, _CMP_LT_OQ));
    const __m256 v8 = _mm256_min_ps(v7, v2);
    const __m256d v9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v8));
    const __m256d v9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v8, 1));
    const __m256d v11l = _mm256_fmadd_pd(v6, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v6, v9h, v10);
    const __m256d v12l = _mm256_sub_pd(v11l, v10);
    const __m256d v12h = _mm256_sub_pd(v11h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v13, v9l);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v13, v9h);
    const __m256d v15l = _mm256_mul_pd(v14l, v14l);
    const __m256d v15h = _mm256_mul_pd(v14h, v14h);
    const __m256d v18l = _mm256_fmadd_pd(v15l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v15h, v16, v17);
    const __m256d v19l = _mm256_mul_pd(v15l, v18l);
    const __m256d v19h = _mm256_mul_pd(v15h, v18h);
    const __m256d v20l = _mm256_fmadd_pd(v19l, v14l, v14l);
    const __m256d v20h = _mm256_fmadd_pd(v19h, v14h, v14h);
    const __m256i v21l = _mm256_castpd_si256(v11l);
    const __m256i v21h = _mm256_castpd_si256(v11h);
    const __m256i v23l = _mm256_slli_epi64(v21l, 52);
    const __m256i v23h = _mm256_slli_epi64(v21h, 52);
    const __m256i v25l = _mm256_add_epi64(v23l, v24);
    const __m256i v25h = _mm256_add_epi64(v23h, v24);
    const __m256d v26l = _mm256_castsi256_pd(v25l);
    const __m256d v26h = _mm256_castsi256_pd(v25h);
    const __m256i v27l = _mm256_sub_epi64(v24, v23l);
    const __m256i v27h = _mm256_sub_epi64(v24, v23h);
    const __m256d v28l = _mm256_castsi256_pd(v27l);
    const __m256d v28h = _mm256_castsi256_pd(v27h);
    const __m256d v29l = _mm256_add_pd(v26l, v28l);
    const __m256d v29h = _mm256_add_pd(v26h, v28h);
    const __m256d v32l = _mm256_fmadd_pd(v15l, v30, v31);
    const __m256d v32h = _mm256_fmadd_pd(v15h, v30, v31);
    const __m256d v34l = _mm256_fmadd_pd(v15l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v15h, v32h, v33);
    const __m256d v35l = _mm256_sub_pd(v26l, v28l);
    const __m256d v35h = _mm256_sub_pd(v26h, v28h);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v35l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v35h, v35h);
    const __m256d v37l = _mm256_fmadd_pd(v20l, v29l, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v20h, v29h, v36h);
    const __m256d v38l = _mm256_div_pd(v37l, v9l);
    const __m256d v38h = _mm256_div_pd(v37h, v9h);
    const __m128 v39l = _mm256_cvtpd_ps(v38l);
    const __m128 v39h = _mm256_cvtpd_ps(v38h);
    const __m256 v39 = _mm256_set_m128(v39h, v39l);
    const __m256 v40 = _mm256_blendv_ps(v39, v5, _mm256_castsi256_ps(v4));
    const __m256i v41 = sinhc_f16_cr_avx512_tohalf_total_f32_avx2(v40);
    sinhc_f16_cr_avx512_store_u16_avx2(y, v41);
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

/* 32 elements. */
SINHC_F16_CR_AVX512_AVX512 void sinhc_f16_cr_avx512_step_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.fffffep-14f); /* 0.000122070305 */
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v13 = _mm512_set1_pd(-0x1.62e42fe87a1dbp-1); /* -0.6931471797261638 */
    const __m512d v16 = _mm512_set1_pd(0x1.10e3b84022b45p-7); /* 0.008327927557066803 */
    const __m512d v17 = _mm512_set1_pd(0x1.5556e9a3f122bp-3); /* 0.16666967898903925 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v30 = _mm512_set1_pd(0x1.5756fc4f32b76p-5); /* 0.041911595145925171 */
    const __m512d v31 = _mm512_set1_pd(0x1.fffd2e3684c4cp-2); /* 0.49998924453501981 */
    const __m512d v33 = _mm512_set1_pd(0x1.36ac576bc3493p-24); /* 7.2334243203004349e-08 */
    const __m512i v0_0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512i v0_1 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x + 16)));
    const __m512 v1_0 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_0));
    const __m512 v1_1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0_1));
    const __m512 v2_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4_0 = _mm512_cmp_ps_mask(v2_0, v3, _CMP_LT_OQ);
    const __mmask16 v4_1 = _mm512_cmp_ps_mask(v2_1, v3, _CMP_LT_OQ);
    const __m512 v8_0 = _mm512_min_ps(v7, v2_0);
    const __m512 v8_1 = _mm512_min_ps(v7, v2_1);
    const __m512d v9_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8_0));
    const __m512d v9_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8_0, 1));
    const __m512d v9_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8_1));
    const __m512d v9_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8_1, 1));
    const __m512d v11_0l = _mm512_fmadd_pd(v6, v9_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v6, v9_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v6, v9_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v6, v9_1h, v10);
    const __m512d v12_0l = _mm512_sub_pd(v11_0l, v10);
    const __m512d v12_0h = _mm512_sub_pd(v11_0h, v10);
    const __m512d v12_1l = _mm512_sub_pd(v11_1l, v10);
    const __m512d v12_1h = _mm512_sub_pd(v11_1h, v10);
    const __m512d v14_0l = _mm512_fmadd_pd(v12_0l, v13, v9_0l);
    const __m512d v14_0h = _mm512_fmadd_pd(v12_0h, v13, v9_0h);
    const __m512d v14_1l = _mm512_fmadd_pd(v12_1l, v13, v9_1l);
    const __m512d v14_1h = _mm512_fmadd_pd(v12_1h, v13, v9_1h);
    const __m512d v15_0l = _mm512_mul_pd(v14_0l, v14_0l);
    const __m512d v15_0h = _mm512_mul_pd(v14_0h, v14_0h);
    const __m512d v15_1l = _mm512_mul_pd(v14_1l, v14_1l);
    const __m512d v15_1h = _mm512_mul_pd(v14_1h, v14_1h);
    const __m512d v18_0l = _mm512_fmadd_pd(v15_0l, v16, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v15_0h, v16, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v15_1l, v16, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v15_1h, v16, v17);
    const __m512d v19_0l = _mm512_mul_pd(v15_0l, v18_0l);
    const __m512d v19_0h = _mm512_mul_pd(v15_0h, v18_0h);
    const __m512d v19_1l = _mm512_mul_pd(v15_1l, v18_1l);
    const __m512d v19_1h = _mm512_mul_pd(v15_1h, v18_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v19_0l, v14_0l, v14_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v19_0h, v14_0h, v14_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v19_1l, v14_1l, v14_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v19_1h, v14_1h, v14_1h);
    const __m512i v21_0l = _mm512_castpd_si512(v11_0l);
    const __m512i v21_0h = _mm512_castpd_si512(v11_0h);
    const __m512i v21_1l = _mm512_castpd_si512(v11_1l);
    const __m512i v21_1h = _mm512_castpd_si512(v11_1h);
    const __m512i v23_0l = _mm512_slli_epi64(v21_0l, 52);
    const __m512i v23_0h = _mm512_slli_epi64(v21_0h, 52);
    const __m512i v23_1l = _mm512_slli_epi64(v21_1l, 52);
    const __m512i v23_1h = _mm512_slli_epi64(v21_1h, 52);
    const __m512i v25_0l = _mm512_add_epi64(v23_0l, v24);
    const __m512i v25_0h = _mm512_add_epi64(v23_0h, v24);
    const __m512i v25_1l = _mm512_add_epi64(v23_1l, v24);
    const __m512i v25_1h = _mm512_add_epi64(v23_1h, v24);
    const __m512d v26_0l = _mm512_castsi512_pd(v25_0l);
    const __m512d v26_0h = _mm512_castsi512_pd(v25_0h);
    const __m512d v26_1l = _mm512_castsi512_pd(v25_1l);
    const __m512d v26_1h = _mm512_castsi512_pd(v25_1h);
    const __m512i v27_0l = _mm512_sub_epi64(v24, v23_0l);
    const __m512i v27_0h = _mm512_sub_epi64(v24, v23_0h);
    const __m512i v27_1l = _mm512_sub_epi64(v24, v23_1l);
    const __m512i v27_1h = _mm512_sub_epi64(v24, v23_1h);
    const __m512d v28_0l = _mm512_castsi512_pd(v27_0l);
    const __m512d v28_0h = _mm512_castsi512_pd(v27_0h);
    const __m512d v28_1l = _mm512_castsi512_pd(v27_1l);
    const __m512d v28_1h = _mm512_castsi512_pd(v27_1h);
    const __m512d v29_0l = _mm512_add_pd(v26_0l, v28_0l);
    const __m512d v29_0h = _mm512_add_pd(v26_0h, v28_0h);
    const __m512d v29_1l = _mm512_add_pd(v26_1l, v28_1l);
    const __m512d v29_1h = _mm512_add_pd(v26_1h, v28_1h);
    const __m512d v32_0l = _mm512_fmadd_pd(v15_0l, v30, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v15_0h, v30, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v15_1l, v30, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v15_1h, v30, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v15_0l, v32_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v15_0h, v32_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v15_1l, v32_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v15_1h, v32_1h, v33);
    const __m512d v35_0l = _mm512_sub_pd(v26_0l, v28_0l);
    const __m512d v35_0h = _mm512_sub_pd(v26_0h, v28_0h);
    const __m512d v35_1l = _mm512_sub_pd(v26_1l, v28_1l);
    const __m512d v35_1h = _mm512_sub_pd(v26_1h, v28_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v35_0l, v35_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v35_0h, v35_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v35_1l, v35_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v35_1h, v35_1h);
    const __m512d v37_0l = _mm512_fmadd_pd(v20_0l, v29_0l, v36_0l);
    const __m512d v37_0h = _mm512_fmadd_pd(v20_0h, v29_0h, v36_0h);
    const __m512d v37_1l = _mm512_fmadd_pd(v20_1l, v29_1l, v36_1l);
    const __m512d v37_1h = _mm512_fmadd_pd(v20_1h, v29_1h, v36_1h);
    const __m512d v38_0l = _mm512_div_pd(v37_0l, v9_0l);
    const __m512d v38_0h = _mm512_div_pd(v37_0h, v9_0h);
    const __m512d v38_1l = _mm512_div_pd(v37_1l, v9_1l);
    const __m512d v38_1h = _mm512_div_pd(v37_1h, v9_1h);
    const __m256 v39_0l = _mm512_cvtpd_ps(v38_0l);
    const __m256 v39_0h = _mm512_cvtpd_ps(v38_0h);
    const __m512 v39_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v39_0l), v39_0h, 1);
    const __m256 v39_1l = _mm512_cvtpd_ps(v38_1l);
    const __m256 v39_1h = _mm512_cvtpd_ps(v38_1h);
    const __m512 v39_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v39_1l), v39_1h, 1);
    const __m512 v40_0 = _mm512_mask_blend_ps(v4_0, v39_0, v5);
    const __m512 v40_1 = _mm512_mask_blend_ps(v4_1, v39_1, v5);
    const __m512i v41_0 = sinhc_f16_cr_avx512_tohalf_total_f32_avx512(v40_0);
    const __m512i v41_1 = sinhc_f16_cr_avx512_tohalf_total_f32_avx512(v40_1);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v41_0));
    _mm256_storeu_si256((__m256i *)(void *)(y + 16), _mm512_cvtepi32_epi16(v41_1));
}

/* 16 elements. */
static SINHC_F16_CR_AVX512_AVX512_TARGET void sinhc_f16_cr_avx512_chunk_avx512(const uint16_t *x, uint16_t *y) {
    const __m512 v3 = _mm512_set1_ps(0x1.fffffep-14f); /* 0.000122070305 */
    const __m512 v5 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v13 = _mm512_set1_pd(-0x1.62e42fe87a1dbp-1); /* -0.6931471797261638 */
    const __m512d v16 = _mm512_set1_pd(0x1.10e3b84022b45p-7); /* 0.008327927557066803 */
    const __m512d v17 = _mm512_set1_pd(0x1.5556e9a3f122bp-3); /* 0.16666967898903925 */
    const __m512i v24 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v30 = _mm512_set1_pd(0x1.5756fc4f32b76p-5); /* 0.041911595145925171 */
    const __m512d v31 = _mm512_set1_pd(0x1.fffd2e3684c4cp-2); /* 0.49998924453501981 */
    const __m512d v33 = _mm512_set1_pd(0x1.36ac576bc3493p-24); /* 7.2334243203004349e-08 */
    const __m512i v0 = _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)(const void *)(x)));
    const __m512 v1 = _mm512_cvtph_ps(_mm512_cvtepi32_epi16(v0));
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4 = _mm512_cmp_ps_mask(v2, v3, _CMP_LT_OQ);
    const __m512 v8 = _mm512_min_ps(v7, v2);
    const __m512d v9l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8));
    const __m512d v9h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8, 1));
    const __m512d v11l = _mm512_fmadd_pd(v6, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v6, v9h, v10);
    const __m512d v12l = _mm512_sub_pd(v11l, v10);
    const __m512d v12h = _mm512_sub_pd(v11h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v13, v9l);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v13, v9h);
    const __m512d v15l = _mm512_mul_pd(v14l, v14l);
    const __m512d v15h = _mm512_mul_pd(v14h, v14h);
    const __m512d v18l = _mm512_fmadd_pd(v15l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v15h, v16, v17);
    const __m512d v19l = _mm512_mul_pd(v15l, v18l);
    const __m512d v19h = _mm512_mul_pd(v15h, v18h);
    const __m512d v20l = _mm512_fmadd_pd(v19l, v14l, v14l);
    const __m512d v20h = _mm512_fmadd_pd(v19h, v14h, v14h);
    const __m512i v21l = _mm512_castpd_si512(v11l);
    const __m512i v21h = _mm512_castpd_si512(v11h);
    const __m512i v23l = _mm512_slli_epi64(v21l, 52);
    const __m512i v23h = _mm512_slli_epi64(v21h, 52);
    const __m512i v25l = _mm512_add_epi64(v23l, v24);
    const __m512i v25h = _mm512_add_epi64(v23h, v24);
    const __m512d v26l = _mm512_castsi512_pd(v25l);
    const __m512d v26h = _mm512_castsi512_pd(v25h);
    const __m512i v27l = _mm512_sub_epi64(v24, v23l);
    const __m512i v27h = _mm512_sub_epi64(v24, v23h);
    const __m512d v28l = _mm512_castsi512_pd(v27l);
    const __m512d v28h = _mm512_castsi512_pd(v27h);
    const __m512d v29l = _mm512_add_pd(v26l, v28l);
    const __m512d v29h = _mm512_add_pd(v26h, v28h);
    const __m512d v32l = _mm512_fmadd_pd(v15l, v30, v31);
    const __m512d v32h = _mm512_fmadd_pd(v15h, v30, v31);
    const __m512d v34l = _mm512_fmadd_pd(v15l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v15h, v32h, v33);
    const __m512d v35l = _mm512_sub_pd(v26l, v28l);
    const __m512d v35h = _mm512_sub_pd(v26h, v28h);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v35l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v35h, v35h);
    const __m512d v37l = _mm512_fmadd_pd(v20l, v29l, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v20h, v29h, v36h);
    const __m512d v38l = _mm512_div_pd(v37l, v9l);
    const __m512d v38h = _mm512_div_pd(v37h, v9h);
    const __m256 v39l = _mm512_cvtpd_ps(v38l);
    const __m256 v39h = _mm512_cvtpd_ps(v38h);
    const __m512 v39 = _mm512_insertf32x8(_mm512_castps256_ps512(v39l), v39h, 1);
    const __m512 v40 = _mm512_mask_blend_ps(v4, v39, v5);
    const __m512i v41 = sinhc_f16_cr_avx512_tohalf_total_f32_avx512(v40);
    _mm256_storeu_si256((__m256i *)(void *)(y), _mm512_cvtepi32_epi16(v41));
}

static SINHC_F16_CR_AVX512_AVX512_TARGET void sinhc_f16_cr_avx512_array_avx512(const uint16_t *x, uint16_t *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sinhc_f16_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinhc_f16_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        uint16_t tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        uint16_t tail_y[16];
        sinhc_f16_cr_avx512_chunk_avx512(tail_x, tail_y);
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
