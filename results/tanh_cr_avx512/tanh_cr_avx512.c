/* tanh_cr_avx512: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.86fbc4p-10 (-0.00149148353, encoding 0xbac37de2)
 *   result there -0x1.86fbb2p-10 (-0.00149148249, encoding 0xbac37dd9)
 *   mean error   0.015701 ulp
 *   misrounded   0 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d5ddc32329a0745c0a69a8f1e3d68874
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f32 --max-ulp 0.5 --isa avx512 --time 60s --seed 1 --threads 1 --archive tanh_cr_avx512.db
 *                time: 0.6259 ns/element as avx512 code (inputs mean)
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
#include "tanh_cr_avx512.h"

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

static inline float tanh_cr_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double tanh_cr_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tanh_cr_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double tanh_cr_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double tanh_cr_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = tanh_cr_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double tanh_cr_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = tanh_cr_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double tanh_cr_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return tanh_cr_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int tanh_cr_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double tanh_cr_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? tanh_cr_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = tanh_cr_avx512_getmant_f64(a) * tanh_cr_avx512_pow2_f64(s) * tanh_cr_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !tanh_cr_avx512_signaling_f64(a)) ? p : r;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tanh_cr_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float tanh_cr_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_cr_avx512_copysign_f32(float x, float y) {
    int32_t sign = tanh_cr_avx512_bits_f32(y) & INT32_MIN;
    return tanh_cr_avx512_frombits_f32((tanh_cr_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static const double tanh_cr_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static inline float tanh_cr_avx512_element(float x) {
    const double v0 = 0x1.6edbc95e980b4p-10; /* 0.0013994542747682139 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = 0x1.f6fec8p+5f; /* 62.8744049 */
    const float v3 = x;
    const float v4 = tanh_cr_avx512_abs_f32(v3);
    const float v5 = v2 < v4 ? v2 : v4;
    const double v6 = (double)v5;
    const double v7 = v6 + v6;
    const double v8 = 0x1.8p+48; /* 422212465065984 */
    const double v9 = tanh_cr_avx512_fma_f64(v1, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = -0x1.62e42fefa39fp-1; /* -0.6931471805599454 */
    const double v12 = tanh_cr_avx512_fma_f64(v10, v11, v7);
    const double v13 = 0x1.1112c4e9cd92fp-7; /* 0.0083335362902344483 */
    const double v14 = tanh_cr_avx512_fma_f64(v0, v12, v13);
    const double v15 = 0x1.555552f3d92bap-5; /* 0.041666662232079557 */
    const double v16 = tanh_cr_avx512_fma_f64(v14, v12, v15);
    const double v17 = 0x1.555555538923ep-3; /* 0.16666666661434876 */
    const double v18 = tanh_cr_avx512_fma_f64(v16, v12, v17);
    const double v19 = 0x1.00000000008a3p-1; /* 0.50000000000024547 */
    const double v20 = tanh_cr_avx512_fma_f64(v18, v12, v19);
    const double v21 = 0x1.000000000000cp+0; /* 1.0000000000000027 */
    const double v22 = tanh_cr_avx512_fma_f64(v20, v12, v21);
    const int64_t v23 = tanh_cr_avx512_bits_f64(v9);
    const int32_t v24 = (int32_t)(uint32_t)(uint64_t)v23;
    const double v25 = tanh_cr_avx512_table0[(uint32_t)v24 & (16u - 1)];
    const double v26 = tanh_cr_avx512_scalef_f64(v25, v10);
    const double v27 = v26 * v12;
    const double v28 = -0x1p+0; /* -1 */
    const double v29 = v26 + v28;
    const double v30 = tanh_cr_avx512_fma_f64(v22, v27, v29);
    const double v31 = 0x1.ffffffffffffdp+0; /* 1.9999999999999993 */
    const double v32 = v31 + v30;
    const double v33 = v30 / v32;
    const float v34 = (float)v33;
    const float v35 = tanh_cr_avx512_copysign_f32(v34, v3);
    const float r0 = v35;
    return r0;
}

static void tanh_cr_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_cr_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_CR_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_CR_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_CR_AVX512_AVX2 static inline TANH_CR_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_CR_AVX512_AVX512 static inline TANH_CR_AVX512_AVX512_TARGET __attribute__((always_inline))

TANH_CR_AVX512_AVX2 __m128i tanh_cr_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
TANH_CR_AVX512_AVX2 __m256d tanh_cr_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_CR_AVX512_AVX2 __m256 tanh_cr_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
TANH_CR_AVX512_AVX2 __m256d tanh_cr_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = tanh_cr_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

TANH_CR_AVX512_AVX2 void tanh_cr_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.6edbc95e980b4p-10); /* 0.0013994542747682139 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v2 = _mm256_set1_ps(0x1.f6fec8p+5f); /* 62.8744049 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v11 = _mm256_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m256d v13 = _mm256_set1_pd(0x1.1112c4e9cd92fp-7); /* 0.0083335362902344483 */
    const __m256d v15 = _mm256_set1_pd(0x1.555552f3d92bap-5); /* 0.041666662232079557 */
    const __m256d v17 = _mm256_set1_pd(0x1.555555538923ep-3); /* 0.16666666661434876 */
    const __m256d v19 = _mm256_set1_pd(0x1.00000000008a3p-1); /* 0.50000000000024547 */
    const __m256d v21 = _mm256_set1_pd(0x1.000000000000cp+0); /* 1.0000000000000027 */
    const __m256d v28 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v31 = _mm256_set1_pd(0x1.ffffffffffffdp+0); /* 1.9999999999999993 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256 v5 = _mm256_min_ps(v2, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v7l = _mm256_add_pd(v6l, v6l);
    const __m256d v7h = _mm256_add_pd(v6h, v6h);
    const __m256d v9l = _mm256_fmadd_pd(v1, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v1, v7h, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v11, v7l);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v11, v7h);
    const __m256d v14l = _mm256_fmadd_pd(v0, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v0, v12h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v12l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v12h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v12l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v12h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v12l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v12h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v12l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v12h, v21);
    const __m256i v23l = _mm256_castpd_si256(v9l);
    const __m256i v23h = _mm256_castpd_si256(v9h);
    const __m128i v24l = tanh_cr_avx512_wrap_avx2(v23l);
    const __m128i v24h = tanh_cr_avx512_wrap_avx2(v23h);
    const __m256i v24 = _mm256_set_m128i(v24h, v24l);
    const __m256d v25l = tanh_cr_avx512_gather_f64_avx2(tanh_cr_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v24), _mm_set1_epi32(15)));
    const __m256d v25h = tanh_cr_avx512_gather_f64_avx2(tanh_cr_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v24, 1), _mm_set1_epi32(15)));
    const __m256d v26l = tanh_cr_avx512_lanes_scalef_f64_avx2(v25l, v10l);
    const __m256d v26h = tanh_cr_avx512_lanes_scalef_f64_avx2(v25h, v10h);
    const __m256d v27l = _mm256_mul_pd(v26l, v12l);
    const __m256d v27h = _mm256_mul_pd(v26h, v12h);
    const __m256d v29l = _mm256_add_pd(v26l, v28);
    const __m256d v29h = _mm256_add_pd(v26h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v22l, v27l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v22h, v27h, v29h);
    const __m256d v32l = _mm256_add_pd(v31, v30l);
    const __m256d v32h = _mm256_add_pd(v31, v30h);
    const __m256d v33l = _mm256_div_pd(v30l, v32l);
    const __m256d v33h = _mm256_div_pd(v30h, v32h);
    const __m128 v34l = _mm256_cvtpd_ps(v33l);
    const __m128 v34h = _mm256_cvtpd_ps(v33h);
    const __m256 v34 = _mm256_set_m128(v34h, v34l);
    const __m256 v35 = tanh_cr_avx512_signed_f32_avx2(v34, v3);
    _mm256_storeu_ps(y, v35);
}

static TANH_CR_AVX512_AVX2_TARGET void tanh_cr_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tanh_cr_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tanh_cr_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
TANH_CR_AVX512_AVX512 __m512d tanh_cr_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_CR_AVX512_AVX512 __m512 tanh_cr_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
TANH_CR_AVX512_AVX512 void tanh_cr_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.6edbc95e980b4p-10); /* 0.0013994542747682139 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(0x1.f6fec8p+5f); /* 62.8744049 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v11 = _mm512_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m512d v13 = _mm512_set1_pd(0x1.1112c4e9cd92fp-7); /* 0.0083335362902344483 */
    const __m512d v15 = _mm512_set1_pd(0x1.555552f3d92bap-5); /* 0.041666662232079557 */
    const __m512d v17 = _mm512_set1_pd(0x1.555555538923ep-3); /* 0.16666666661434876 */
    const __m512d v19 = _mm512_set1_pd(0x1.00000000008a3p-1); /* 0.50000000000024547 */
    const __m512d v21 = _mm512_set1_pd(0x1.000000000000cp+0); /* 1.0000000000000027 */
    const __m512d v28 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v31 = _mm512_set1_pd(0x1.ffffffffffffdp+0); /* 1.9999999999999993 */
    const __m512d t0_0 = _mm512_loadu_pd(tanh_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tanh_cr_avx512_table0 + 8);
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5_0 = _mm512_min_ps(v2, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v2, v4_1);
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512d v7_0l = _mm512_add_pd(v6_0l, v6_0l);
    const __m512d v7_0h = _mm512_add_pd(v6_0h, v6_0h);
    const __m512d v7_1l = _mm512_add_pd(v6_1l, v6_1l);
    const __m512d v7_1h = _mm512_add_pd(v6_1h, v6_1h);
    const __m512d v9_0l = _mm512_fmadd_pd(v1, v7_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v1, v7_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v1, v7_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v1, v7_1h, v8);
    const __m512d v10_0l = _mm512_sub_pd(v9_0l, v8);
    const __m512d v10_0h = _mm512_sub_pd(v9_0h, v8);
    const __m512d v10_1l = _mm512_sub_pd(v9_1l, v8);
    const __m512d v10_1h = _mm512_sub_pd(v9_1h, v8);
    const __m512d v12_0l = _mm512_fmadd_pd(v10_0l, v11, v7_0l);
    const __m512d v12_0h = _mm512_fmadd_pd(v10_0h, v11, v7_0h);
    const __m512d v12_1l = _mm512_fmadd_pd(v10_1l, v11, v7_1l);
    const __m512d v12_1h = _mm512_fmadd_pd(v10_1h, v11, v7_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v0, v12_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v0, v12_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v0, v12_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v0, v12_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v14_0l, v12_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14_0h, v12_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14_1l, v12_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14_1h, v12_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v12_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v12_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v12_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v12_1h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v12_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v12_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v12_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v12_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v20_0l, v12_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v20_0h, v12_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v20_1l, v12_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v20_1h, v12_1h, v21);
    const __m512i v23_0l = _mm512_castpd_si512(v9_0l);
    const __m512i v23_0h = _mm512_castpd_si512(v9_0h);
    const __m512i v23_1l = _mm512_castpd_si512(v9_1l);
    const __m512i v23_1h = _mm512_castpd_si512(v9_1h);
    const __m256i v24_0l = _mm512_cvtepi64_epi32(v23_0l);
    const __m256i v24_0h = _mm512_cvtepi64_epi32(v23_0h);
    const __m512i v24_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v24_0l), v24_0h, 1);
    const __m256i v24_1l = _mm512_cvtepi64_epi32(v23_1l);
    const __m256i v24_1h = _mm512_cvtepi64_epi32(v23_1h);
    const __m512i v24_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v24_1l), v24_1h, 1);
    const __m512d v25_0l = tanh_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v24_0), t0_0, t0_1);
    const __m512d v25_0h = tanh_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v24_0, 1), t0_0, t0_1);
    const __m512d v25_1l = tanh_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v24_1), t0_0, t0_1);
    const __m512d v25_1h = tanh_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v24_1, 1), t0_0, t0_1);
    const __m512d v26_0l = _mm512_scalef_pd(v25_0l, v10_0l);
    const __m512d v26_0h = _mm512_scalef_pd(v25_0h, v10_0h);
    const __m512d v26_1l = _mm512_scalef_pd(v25_1l, v10_1l);
    const __m512d v26_1h = _mm512_scalef_pd(v25_1h, v10_1h);
    const __m512d v27_0l = _mm512_mul_pd(v26_0l, v12_0l);
    const __m512d v27_0h = _mm512_mul_pd(v26_0h, v12_0h);
    const __m512d v27_1l = _mm512_mul_pd(v26_1l, v12_1l);
    const __m512d v27_1h = _mm512_mul_pd(v26_1h, v12_1h);
    const __m512d v29_0l = _mm512_add_pd(v26_0l, v28);
    const __m512d v29_0h = _mm512_add_pd(v26_0h, v28);
    const __m512d v29_1l = _mm512_add_pd(v26_1l, v28);
    const __m512d v29_1h = _mm512_add_pd(v26_1h, v28);
    const __m512d v30_0l = _mm512_fmadd_pd(v22_0l, v27_0l, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v22_0h, v27_0h, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v22_1l, v27_1l, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v22_1h, v27_1h, v29_1h);
    const __m512d v32_0l = _mm512_add_pd(v31, v30_0l);
    const __m512d v32_0h = _mm512_add_pd(v31, v30_0h);
    const __m512d v32_1l = _mm512_add_pd(v31, v30_1l);
    const __m512d v32_1h = _mm512_add_pd(v31, v30_1h);
    const __m512d v33_0l = _mm512_div_pd(v30_0l, v32_0l);
    const __m512d v33_0h = _mm512_div_pd(v30_0h, v32_0h);
    const __m512d v33_1l = _mm512_div_pd(v30_1l, v32_1l);
    const __m512d v33_1h = _mm512_div_pd(v30_1h, v32_1h);
    const __m256 v34_0l = _mm512_cvtpd_ps(v33_0l);
    const __m256 v34_0h = _mm512_cvtpd_ps(v33_0h);
    const __m512 v34_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v34_0l), v34_0h, 1);
    const __m256 v34_1l = _mm512_cvtpd_ps(v33_1l);
    const __m256 v34_1h = _mm512_cvtpd_ps(v33_1h);
    const __m512 v34_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v34_1l), v34_1h, 1);
    const __m512 v35_0 = tanh_cr_avx512_signed_f32_avx512(v34_0, v3_0);
    const __m512 v35_1 = tanh_cr_avx512_signed_f32_avx512(v34_1, v3_1);
    _mm512_storeu_ps(y, v35_0);
    _mm512_storeu_ps(y + 16, v35_1);
}

/* 16 elements. */
static TANH_CR_AVX512_AVX512_TARGET void tanh_cr_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.6edbc95e980b4p-10); /* 0.0013994542747682139 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(0x1.f6fec8p+5f); /* 62.8744049 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v11 = _mm512_set1_pd(-0x1.62e42fefa39fp-1); /* -0.6931471805599454 */
    const __m512d v13 = _mm512_set1_pd(0x1.1112c4e9cd92fp-7); /* 0.0083335362902344483 */
    const __m512d v15 = _mm512_set1_pd(0x1.555552f3d92bap-5); /* 0.041666662232079557 */
    const __m512d v17 = _mm512_set1_pd(0x1.555555538923ep-3); /* 0.16666666661434876 */
    const __m512d v19 = _mm512_set1_pd(0x1.00000000008a3p-1); /* 0.50000000000024547 */
    const __m512d v21 = _mm512_set1_pd(0x1.000000000000cp+0); /* 1.0000000000000027 */
    const __m512d v28 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v31 = _mm512_set1_pd(0x1.ffffffffffffdp+0); /* 1.9999999999999993 */
    const __m512d t0_0 = _mm512_loadu_pd(tanh_cr_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(tanh_cr_avx512_table0 + 8);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v5 = _mm512_min_ps(v2, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v7l = _mm512_add_pd(v6l, v6l);
    const __m512d v7h = _mm512_add_pd(v6h, v6h);
    const __m512d v9l = _mm512_fmadd_pd(v1, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v1, v7h, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v11, v7l);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v11, v7h);
    const __m512d v14l = _mm512_fmadd_pd(v0, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v0, v12h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v12l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v12h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v12l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v12h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v12l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v12h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v12l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v12h, v21);
    const __m512i v23l = _mm512_castpd_si512(v9l);
    const __m512i v23h = _mm512_castpd_si512(v9h);
    const __m256i v24l = _mm512_cvtepi64_epi32(v23l);
    const __m256i v24h = _mm512_cvtepi64_epi32(v23h);
    const __m512i v24 = _mm512_inserti32x8(_mm512_castsi256_si512(v24l), v24h, 1);
    const __m512d v25l = tanh_cr_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v24), t0_0, t0_1);
    const __m512d v25h = tanh_cr_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v24, 1), t0_0, t0_1);
    const __m512d v26l = _mm512_scalef_pd(v25l, v10l);
    const __m512d v26h = _mm512_scalef_pd(v25h, v10h);
    const __m512d v27l = _mm512_mul_pd(v26l, v12l);
    const __m512d v27h = _mm512_mul_pd(v26h, v12h);
    const __m512d v29l = _mm512_add_pd(v26l, v28);
    const __m512d v29h = _mm512_add_pd(v26h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v22l, v27l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v22h, v27h, v29h);
    const __m512d v32l = _mm512_add_pd(v31, v30l);
    const __m512d v32h = _mm512_add_pd(v31, v30h);
    const __m512d v33l = _mm512_div_pd(v30l, v32l);
    const __m512d v33h = _mm512_div_pd(v30h, v32h);
    const __m256 v34l = _mm512_cvtpd_ps(v33l);
    const __m256 v34h = _mm512_cvtpd_ps(v33h);
    const __m512 v34 = _mm512_insertf32x8(_mm512_castps256_ps512(v34l), v34h, 1);
    const __m512 v35 = tanh_cr_avx512_signed_f32_avx512(v34, v3);
    _mm512_storeu_ps(y, v35);
}

static TANH_CR_AVX512_AVX512_TARGET void tanh_cr_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        tanh_cr_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        tanh_cr_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tanh_cr_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_CR_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_cr_avx512_level(void) {
#if defined(TANH_CR_AVX512_FORCE_ISA)
    return TANH_CR_AVX512_FORCE_ISA;
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

float tanh_cr_avx512(float x) {
    return tanh_cr_avx512_element(x);
}

void tanh_cr_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_cr_avx512_level();
    if (level == 2) {
        tanh_cr_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_cr_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_cr_avx512_array_portable(x, y, n);
}
