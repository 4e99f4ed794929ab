/* cosh_f64_3ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f64
 *   domain       every input
 *   max error    1.394613 ulp, observed on 48281629 inputs
 *   worst input  0x1.325f0520bb89dp+2 (4.7870495624212284, encoding 0x401325f0520bb89d)
 *   result there 0x1.dfd236c86f586p+5 (59.977643552682864, encoding 0x404dfd236c86f586)
 *   mean error   0.231570 ulp
 *   misrounded   8776476 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4dab5b66ab02d64bed9d2c12c77d9954
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f64 --max-ulp 3.4 --isa avx512 --time 20s --seed 1 --threads 1 --archive cosh_f64_3ulp_avx512.db
 *                time: 0.5646 ns/element as avx512 code (inputs mean)
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
#include "cosh_f64_3ulp_avx512.h"

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

static inline double cosh_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double cosh_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cosh_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double cosh_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double cosh_f64_3ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = cosh_f64_3ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double cosh_f64_3ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = cosh_f64_3ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double cosh_f64_3ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return cosh_f64_3ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int cosh_f64_3ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double cosh_f64_3ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? cosh_f64_3ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = cosh_f64_3ulp_avx512_getmant_f64(a) * cosh_f64_3ulp_avx512_pow2_f64(s) * cosh_f64_3ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !cosh_f64_3ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double cosh_f64_3ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static inline double cosh_f64_3ulp_avx512_element(double x) {
    const double v0 = 0x1.638p+9; /* 711 */
    const double v1 = x;
    const double v2 = cosh_f64_3ulp_avx512_abs_f64(v1);
    const double v3 = v0 < v2 ? v0 : v2;
    const double v4 = 0x1.71547632d4fe6p+0; /* 1.4426950334645823 */
    const double v5 = 0x1.8p+48; /* 422212465065984 */
    const double v6 = cosh_f64_3ulp_avx512_fma_f64(v3, v4, v5);
    const int64_t v7 = cosh_f64_3ulp_avx512_bits_f64(v6);
    const int32_t v8 = (int32_t)(uint32_t)(uint64_t)v7;
    const double v9 = cosh_f64_3ulp_avx512_table0[(uint32_t)v8 & (16u - 1)];
    const double v10 = v6 - v5;
    const double v11 = 0x1.8p+1; /* 3 */
    const double v12 = v10 - v11;
    const double v13 = cosh_f64_3ulp_avx512_scalef_f64(v9, v12);
    const double v14 = 0x1p-6; /* 0.015625 */
    const double v15 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v16 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v17 = cosh_f64_3ulp_avx512_fma_f64(v16, v10, v3);
    const double v18 = cosh_f64_3ulp_avx512_fma_f64(v10, v15, v17);
    const double v19 = v18 * v18;
    const double v20 = 0x1.6cf0811298f7ep-10; /* 0.0013921335963908705 */
    const double v21 = 0x1.11123935aba0fp-7; /* 0.008333471235656224 */
    const double v22 = cosh_f64_3ulp_avx512_fma_f64(v18, v20, v21);
    const double v23 = 0x1.555554764194ap-5; /* 0.041666665043566711 */
    const double v24 = cosh_f64_3ulp_avx512_fma_f64(v22, v18, v23);
    const double v25 = 0x1.555555548f2b4p-3; /* 0.16666666664413798 */
    const double v26 = cosh_f64_3ulp_avx512_fma_f64(v18, v24, v25);
    const double v27 = 0x1.00000000003d6p-1; /* 0.50000000000010902 */
    const double v28 = cosh_f64_3ulp_avx512_fma_f64(v18, v26, v27);
    const double v29 = cosh_f64_3ulp_avx512_fma_f64(v19, v28, v18);
    const double v30 = v13 * v29;
    const double v31 = v13 + v30;
    const double v32 = v14 / v31;
    const double v33 = v32 + v30;
    const double v34 = v13 + v33;
    const double v35 = 0x1p+2; /* 4 */
    const double v36 = v34 * v35;
    const double r0 = v36;
    return r0;
}

static void cosh_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_F64_3ULP_AVX512_AVX2 static inline COSH_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COSH_F64_3ULP_AVX512_AVX512 static inline COSH_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

COSH_F64_3ULP_AVX512_AVX2 __m128i cosh_f64_3ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
COSH_F64_3ULP_AVX512_AVX2 __m256d cosh_f64_3ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
    const uint64_t a = (uint64_t)_mm_cvtsi128_si64(index);
    const uint64_t b = (uint64_t)_mm_extract_epi64(index, 1);
    const __m128d low = _mm_load_sd(table + (a & UINT32_MAX));
    const __m128d high = _mm_load_sd(table + (b & UINT32_MAX));
    return _mm256_set_m128d(_mm_loadh_pd(high, table + (b >> 32)),
                            _mm_loadh_pd(low, table + (a >> 32)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
COSH_F64_3ULP_AVX512_AVX2 __m256d cosh_f64_3ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = cosh_f64_3ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

COSH_F64_3ULP_AVX512_AVX2 void cosh_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.638p+9); /* 711 */
    const __m256d v4 = _mm256_set1_pd(0x1.71547632d4fe6p+0); /* 1.4426950334645823 */
    const __m256d v5 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+1); /* 3 */
    const __m256d v14 = _mm256_set1_pd(0x1p-6); /* 0.015625 */
    const __m256d v15 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v16 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v20 = _mm256_set1_pd(0x1.6cf0811298f7ep-10); /* 0.0013921335963908705 */
    const __m256d v21 = _mm256_set1_pd(0x1.11123935aba0fp-7); /* 0.008333471235656224 */
    const __m256d v23 = _mm256_set1_pd(0x1.555554764194ap-5); /* 0.041666665043566711 */
    const __m256d v25 = _mm256_set1_pd(0x1.555555548f2b4p-3); /* 0.16666666664413798 */
    const __m256d v27 = _mm256_set1_pd(0x1.00000000003d6p-1); /* 0.50000000000010902 */
    const __m256d v35 = _mm256_set1_pd(0x1p+2); /* 4 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v3l = _mm256_min_pd(v0, v2l);
    const __m256d v3h = _mm256_min_pd(v0, v2h);
    const __m256d v6l = _mm256_fmadd_pd(v3l, v4, v5);
    const __m256d v6h = _mm256_fmadd_pd(v3h, v4, v5);
    const __m256i v7l = _mm256_castpd_si256(v6l);
    const __m256i v7h = _mm256_castpd_si256(v6h);
    const __m128i v8l = cosh_f64_3ulp_avx512_wrap_avx2(v7l);
    const __m128i v8h = cosh_f64_3ulp_avx512_wrap_avx2(v7h);
    const __m256i v8 = _mm256_set_m128i(v8h, v8l);
    const __m256d v9l = cosh_f64_3ulp_avx512_gather_f64_avx2(cosh_f64_3ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v8), _mm_set1_epi32(15)));
    const __m256d v9h = cosh_f64_3ulp_avx512_gather_f64_avx2(cosh_f64_3ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v8, 1), _mm_set1_epi32(15)));
    const __m256d v10l = _mm256_sub_pd(v6l, v5);
    const __m256d v10h = _mm256_sub_pd(v6h, v5);
    const __m256d v12l = _mm256_sub_pd(v10l, v11);
    const __m256d v12h = _mm256_sub_pd(v10h, v11);
    const __m256d v13l = cosh_f64_3ulp_avx512_lanes_scalef_f64_avx2(v9l, v12l);
    const __m256d v13h = cosh_f64_3ulp_avx512_lanes_scalef_f64_avx2(v9h, v12h);
    const __m256d v17l = _mm256_fmadd_pd(v16, v10l, v3l);
    const __m256d v17h = _mm256_fmadd_pd(v16, v10h, v3h);
    const __m256d v18l = _mm256_fmadd_pd(v10l, v15, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v10h, v15, v17h);
    const __m256d v19l = _mm256_mul_pd(v18l, v18l);
    const __m256d v19h = _mm256_mul_pd(v18h, v18h);
    const __m256d v22l = _mm256_fmadd_pd(v18l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v18h, v20, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v18l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v18h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v18l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v18h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v18l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v18h, v26h, v27);
    const __m256d v29l = _mm256_fmadd_pd(v19l, v28l, v18l);
    const __m256d v29h = _mm256_fmadd_pd(v19h, v28h, v18h);
    const __m256d v30l = _mm256_mul_pd(v13l, v29l);
    const __m256d v30h = _mm256_mul_pd(v13h, v29h);
    const __m256d v31l = _mm256_add_pd(v13l, v30l);
    const __m256d v31h = _mm256_add_pd(v13h, v30h);
    const __m256d v32l = _mm256_div_pd(v14, v31l);
    const __m256d v32h = _mm256_div_pd(v14, v31h);
    const __m256d v33l = _mm256_add_pd(v32l, v30l);
    const __m256d v33h = _mm256_add_pd(v32h, v30h);
    const __m256d v34l = _mm256_add_pd(v13l, v33l);
    const __m256d v34h = _mm256_add_pd(v13h, v33h);
    const __m256d v36l = _mm256_mul_pd(v34l, v35);
    const __m256d v36h = _mm256_mul_pd(v34h, v35);
    _mm256_storeu_pd(y, v36l);
    _mm256_storeu_pd(y + 4, v36h);
}

static COSH_F64_3ULP_AVX512_AVX2_TARGET void cosh_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cosh_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        cosh_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
COSH_F64_3ULP_AVX512_AVX512 __m512d cosh_f64_3ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSH_F64_3ULP_AVX512_AVX512 void cosh_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.638p+9); /* 711 */
    const __m512d v4 = _mm512_set1_pd(0x1.71547632d4fe6p+0); /* 1.4426950334645823 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v14 = _mm512_set1_pd(0x1p-6); /* 0.015625 */
    const __m512d v15 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v16 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v20 = _mm512_set1_pd(0x1.6cf0811298f7ep-10); /* 0.0013921335963908705 */
    const __m512d v21 = _mm512_set1_pd(0x1.11123935aba0fp-7); /* 0.008333471235656224 */
    const __m512d v23 = _mm512_set1_pd(0x1.555554764194ap-5); /* 0.041666665043566711 */
    const __m512d v25 = _mm512_set1_pd(0x1.555555548f2b4p-3); /* 0.16666666664413798 */
    const __m512d v27 = _mm512_set1_pd(0x1.00000000003d6p-1); /* 0.50000000000010902 */
    const __m512d v35 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d t0_0 = _mm512_loadu_pd(cosh_f64_3ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(cosh_f64_3ulp_avx512_table0 + 8);
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v2_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_0l = _mm512_min_pd(v0, v2_0l);
    const __m512d v3_0h = _mm512_min_pd(v0, v2_0h);
    const __m512d v3_1l = _mm512_min_pd(v0, v2_1l);
    const __m512d v3_1h = _mm512_min_pd(v0, v2_1h);
    const __m512d v6_0l = _mm512_fmadd_pd(v3_0l, v4, v5);
    const __m512d v6_0h = _mm512_fmadd_pd(v3_0h, v4, v5);
    const __m512d v6_1l = _mm512_fmadd_pd(v3_1l, v4, v5);
    const __m512d v6_1h = _mm512_fmadd_pd(v3_1h, v4, v5);
    const __m512i v7_0l = _mm512_castpd_si512(v6_0l);
    const __m512i v7_0h = _mm512_castpd_si512(v6_0h);
    const __m512i v7_1l = _mm512_castpd_si512(v6_1l);
    const __m512i v7_1h = _mm512_castpd_si512(v6_1h);
    const __m256i v8_0l = _mm512_cvtepi64_epi32(v7_0l);
    const __m256i v8_0h = _mm512_cvtepi64_epi32(v7_0h);
    const __m512i v8_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v8_0l), v8_0h, 1);
    const __m256i v8_1l = _mm512_cvtepi64_epi32(v7_1l);
    const __m256i v8_1h = _mm512_cvtepi64_epi32(v7_1h);
    const __m512i v8_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v8_1l), v8_1h, 1);
    const __m512d v9_0l = cosh_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v8_0), t0_0, t0_1);
    const __m512d v9_0h = cosh_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v8_0, 1), t0_0, t0_1);
    const __m512d v9_1l = cosh_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v8_1), t0_0, t0_1);
    const __m512d v9_1h = cosh_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v8_1, 1), t0_0, t0_1);
    const __m512d v10_0l = _mm512_sub_pd(v6_0l, v5);
    const __m512d v10_0h = _mm512_sub_pd(v6_0h, v5);
    const __m512d v10_1l = _mm512_sub_pd(v6_1l, v5);
    const __m512d v10_1h = _mm512_sub_pd(v6_1h, v5);
    const __m512d v12_0l = _mm512_sub_pd(v10_0l, v11);
    const __m512d v12_0h = _mm512_sub_pd(v10_0h, v11);
    const __m512d v12_1l = _mm512_sub_pd(v10_1l, v11);
    const __m512d v12_1h = _mm512_sub_pd(v10_1h, v11);
    const __m512d v13_0l = _mm512_scalef_pd(v9_0l, v12_0l);
    const __m512d v13_0h = _mm512_scalef_pd(v9_0h, v12_0h);
    const __m512d v13_1l = _mm512_scalef_pd(v9_1l, v12_1l);
    const __m512d v13_1h = _mm512_scalef_pd(v9_1h, v12_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v16, v10_0l, v3_0l);
    const __m512d v17_0h = _mm512_fmadd_pd(v16, v10_0h, v3_0h);
    const __m512d v17_1l = _mm512_fmadd_pd(v16, v10_1l, v3_1l);
    const __m512d v17_1h = _mm512_fmadd_pd(v16, v10_1h, v3_1h);
    const __m512d v18_0l = _mm512_fmadd_pd(v10_0l, v15, v17_0l);
    const __m512d v18_0h = _mm512_fmadd_pd(v10_0h, v15, v17_0h);
    const __m512d v18_1l = _mm512_fmadd_pd(v10_1l, v15, v17_1l);
    const __m512d v18_1h = _mm512_fmadd_pd(v10_1h, v15, v17_1h);
    const __m512d v19_0l = _mm512_mul_pd(v18_0l, v18_0l);
    const __m512d v19_0h = _mm512_mul_pd(v18_0h, v18_0h);
    const __m512d v19_1l = _mm512_mul_pd(v18_1l, v18_1l);
    const __m512d v19_1h = _mm512_mul_pd(v18_1h, v18_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v18_0l, v20, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v18_0h, v20, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v18_1l, v20, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v18_1h, v20, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v18_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v18_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v18_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v18_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v18_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v18_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v18_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v18_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v18_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v18_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v18_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v18_1h, v26_1h, v27);
    const __m512d v29_0l = _mm512_fmadd_pd(v19_0l, v28_0l, v18_0l);
    const __m512d v29_0h = _mm512_fmadd_pd(v19_0h, v28_0h, v18_0h);
    const __m512d v29_1l = _mm512_fmadd_pd(v19_1l, v28_1l, v18_1l);
    const __m512d v29_1h = _mm512_fmadd_pd(v19_1h, v28_1h, v18_1h);
    const __m512d v30_0l = _mm512_mul_pd(v13_0l, v29_0l);
    const __m512d v30_0h = _mm512_mul_pd(v13_0h, v29_0h);
    const __m512d v30_1l = _mm512_mul_pd(v13_1l, v29_1l);
    const __m512d v30_1h = _mm512_mul_pd(v13_1h, v29_1h);
    const __m512d v31_0l = _mm512_add_pd(v13_0l, v30_0l);
    const __m512d v31_0h = _mm512_add_pd(v13_0h, v30_0h);
    const __m512d v31_1l = _mm512_add_pd(v13_1l, v30_1l);
    const __m512d v31_1h = _mm512_add_pd(v13_1h, v30_1h);
    const __m512d v32_0l = _mm512_div_pd(v14, v31_0l);
    const __m512d v32_0h = _mm512_div_pd(v14, v31_0h);
    const __m512d v32_1l = _mm512_div_pd(v14, v31_1l);
    const __m512d v32_1h = _mm512_div_pd(v14, v31_1h);
    const __m512d v33_0l = _mm512_add_pd(v32_0l, v30_0l);
    const __m512d v33_0h = _mm512_add_pd(v32_0h, v30_0h);
    const __m512d v33_1l = _mm512_add_pd(v32_1l, v30_1l);
    const __m512d v33_1h = _mm512_add_pd(v32_1h, v30_1h);
    const __m512d v34_0l = _mm512_add_pd(v13_0l, v33_0l);
    const __m512d v34_0h = _mm512_add_pd(v13_0h, v33_0h);
    const __m512d v34_1l = _mm512_add_pd(v13_1l, v33_1l);
    const __m512d v34_1h = _mm512_add_pd(v13_1h, v33_1h);
    const __m512d v36_0l = _mm512_mul_pd(v34_0l, v35);
    const __m512d v36_0h = _mm512_mul_pd(v34_0h, v35);
    const __m512d v36_1l = _mm512_mul_pd(v34_1l, v35);
    const __m512d v36_1h = _mm512_mul_pd(v34_1h, v35);
    _mm512_storeu_pd(y, v36_0l);
    _mm512_storeu_pd(y + 8, v36_0h);
    _mm512_storeu_pd(y + 16, v36_1l);
    _mm512_storeu_pd(y + 24, v36_1h);
}

/* 16 elements. */
static COSH_F64_3ULP_AVX512_AVX512_TARGET void cosh_f64_3ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.638p+9); /* 711 */
    const __m512d v4 = _mm512_set1_pd(0x1.71547632d4fe6p+0); /* 1.4426950334645823 */
    const __m512d v5 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+1); /* 3 */
    const __m512d v14 = _mm512_set1_pd(0x1p-6); /* 0.015625 */
    const __m512d v15 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v16 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v20 = _mm512_set1_pd(0x1.6cf0811298f7ep-10); /* 0.0013921335963908705 */
    const __m512d v21 = _mm512_set1_pd(0x1.11123935aba0fp-7); /* 0.008333471235656224 */
    const __m512d v23 = _mm512_set1_pd(0x1.555554764194ap-5); /* 0.041666665043566711 */
    const __m512d v25 = _mm512_set1_pd(0x1.555555548f2b4p-3); /* 0.16666666664413798 */
    const __m512d v27 = _mm512_set1_pd(0x1.00000000003d6p-1); /* 0.50000000000010902 */
    const __m512d v35 = _mm512_set1_pd(0x1p+2); /* 4 */
    const __m512d t0_0 = _mm512_loadu_pd(cosh_f64_3ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(cosh_f64_3ulp_avx512_table0 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3l = _mm512_min_pd(v0, v2l);
    const __m512d v3h = _mm512_min_pd(v0, v2h);
    const __m512d v6l = _mm512_fmadd_pd(v3l, v4, v5);
    const __m512d v6h = _mm512_fmadd_pd(v3h, v4, v5);
    const __m512i v7l = _mm512_castpd_si512(v6l);
    const __m512i v7h = _mm512_castpd_si512(v6h);
    const __m256i v8l = _mm512_cvtepi64_epi32(v7l);
    const __m256i v8h = _mm512_cvtepi64_epi32(v7h);
    const __m512i v8 = _mm512_inserti32x8(_mm512_castsi256_si512(v8l), v8h, 1);
    const __m512d v9l = cosh_f64_3ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v8), t0_0, t0_1);
    const __m512d v9h = cosh_f64_3ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v8, 1), t0_0, t0_1);
    const __m512d v10l = _mm512_sub_pd(v6l, v5);
    const __m512d v10h = _mm512_sub_pd(v6h, v5);
    const __m512d v12l = _mm512_sub_pd(v10l, v11);
    const __m512d v12h = _mm512_sub_pd(v10h, v11);
    const __m512d v13l = _mm512_scalef_pd(v9l, v12l);
    const __m512d v13h = _mm512_scalef_pd(v9h, v12h);
    const __m512d v17l = _mm512_fmadd_pd(v16, v10l, v3l);
    const __m512d v17h = _mm512_fmadd_pd(v16, v10h, v3h);
    const __m512d v18l = _mm512_fmadd_pd(v10l, v15, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v10h, v15, v17h);
    const __m512d v19l = _mm512_mul_pd(v18l, v18l);
    const __m512d v19h = _mm512_mul_pd(v18h, v18h);
    const __m512d v22l = _mm512_fmadd_pd(v18l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v18h, v20, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v18l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v18h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v18l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v18h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v18l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v18h, v26h, v27);
    const __m512d v29l = _mm512_fmadd_pd(v19l, v28l, v18l);
    const __m512d v29h = _mm512_fmadd_pd(v19h, v28h, v18h);
    const __m512d v30l = _mm512_mul_pd(v13l, v29l);
    const __m512d v30h = _mm512_mul_pd(v13h, v29h);
    const __m512d v31l = _mm512_add_pd(v13l, v30l);
    const __m512d v31h = _mm512_add_pd(v13h, v30h);
    const __m512d v32l = _mm512_div_pd(v14, v31l);
    const __m512d v32h = _mm512_div_pd(v14, v31h);
    const __m512d v33l = _mm512_add_pd(v32l, v30l);
    const __m512d v33h = _mm512_add_pd(v32h, v30h);
    const __m512d v34l = _mm512_add_pd(v13l, v33l);
    const __m512d v34h = _mm512_add_pd(v13h, v33h);
    const __m512d v36l = _mm512_mul_pd(v34l, v35);
    const __m512d v36h = _mm512_mul_pd(v34h, v35);
    _mm512_storeu_pd(y, v36l);
    _mm512_storeu_pd(y + 8, v36h);
}

static COSH_F64_3ULP_AVX512_AVX512_TARGET void cosh_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cosh_f64_3ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cosh_f64_3ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        cosh_f64_3ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_f64_3ulp_avx512_level(void) {
#if defined(COSH_F64_3ULP_AVX512_FORCE_ISA)
    return COSH_F64_3ULP_AVX512_FORCE_ISA;
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

double cosh_f64_3ulp_avx512(double x) {
    return cosh_f64_3ulp_avx512_element(x);
}

void cosh_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_f64_3ulp_avx512_level();
    if (level == 2) {
        cosh_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_f64_3ulp_avx512_array_portable(x, y, n);
}
