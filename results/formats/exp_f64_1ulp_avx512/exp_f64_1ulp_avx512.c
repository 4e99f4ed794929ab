/* exp_f64_1ulp_avx512: exp
 *
 *   target       exp, e^x, f64
 *   domain       every input
 *   max error    0.992244 ulp, observed on 333417602 inputs
 *   worst input  -0x1.6237b1c44f148p+9 (-708.43511251317341, encoding 0xc086237b1c44f148)
 *   result there 0x0.f64895e975df4p-1022 (2.1406213320940293e-308, encoding 0x000f64895e975df4)
 *   mean error   0.258106 ulp
 *   misrounded   22004706 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7d6431b3ccf1f692381d2bb94ddf6477
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f64 --max-ulp 1 --isa avx512 --time 40s --seed 1 --threads 1 --archive exp_f64_1ulp_avx512.db
 *                time: 0.4149 ns/element as avx512 code (inputs mean)
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
#include "exp_f64_1ulp_avx512.h"

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

static inline double exp_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double exp_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double exp_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = exp_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double exp_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = exp_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double exp_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return exp_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int exp_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double exp_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? exp_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = exp_f64_1ulp_avx512_getmant_f64(a) * exp_f64_1ulp_avx512_pow2_f64(s) * exp_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !exp_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double exp_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static inline double exp_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = -0x1.78p+9; /* -752 */
    const double v2 = 0x1.64p+9; /* 712 */
    const double v3 = x;
    const double v4 = v2 < v3 ? v2 : v3;
    const double v5 = v1 > v4 ? v1 : v4;
    const double v6 = 0x1.8p+48; /* 422212465065984 */
    const double v7 = exp_f64_1ulp_avx512_fma_f64(v0, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v10 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v11 = exp_f64_1ulp_avx512_fma_f64(v8, v10, v5);
    const double v12 = exp_f64_1ulp_avx512_fma_f64(v8, v9, v11);
    const int64_t v13 = exp_f64_1ulp_avx512_bits_f64(v7);
    const int32_t v14 = (int32_t)(uint32_t)(uint64_t)v13;
    const double v15 = exp_f64_1ulp_avx512_table0[(uint32_t)v14 & (16u - 1)];
    const double v16 = v12 * v15;
    const double v17 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v18 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v19 = exp_f64_1ulp_avx512_fma_f64(v12, v17, v18);
    const double v20 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v21 = exp_f64_1ulp_avx512_fma_f64(v12, v19, v20);
    const double v22 = 0x1.5555555a40787p-5; /* 0.041666666702453496 */
    const double v23 = exp_f64_1ulp_avx512_fma_f64(v21, v12, v22);
    const double v24 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v25 = exp_f64_1ulp_avx512_fma_f64(v12, v23, v24);
    const double v26 = 0x1.ffffffffffdcap-2; /* 0.49999999999996858 */
    const double v27 = exp_f64_1ulp_avx512_fma_f64(v25, v12, v26);
    const double v28 = 0x1p+0; /* 1 */
    const double v29 = exp_f64_1ulp_avx512_fma_f64(v12, v27, v28);
    const double v30 = exp_f64_1ulp_avx512_fma_f64(v16, v29, v15);
    const double v31 = exp_f64_1ulp_avx512_scalef_f64(v30, v8);
    const double r0 = v31;
    return r0;
}

static void exp_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_F64_1ULP_AVX512_AVX2 static inline EXP_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP_F64_1ULP_AVX512_AVX512 static inline EXP_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

EXP_F64_1ULP_AVX512_AVX2 __m128i exp_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
EXP_F64_1ULP_AVX512_AVX2 __m256d exp_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
EXP_F64_1ULP_AVX512_AVX2 __m256d exp_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = exp_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

EXP_F64_1ULP_AVX512_AVX2 void exp_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(-0x1.78p+9); /* -752 */
    const __m256d v2 = _mm256_set1_pd(0x1.64p+9); /* 712 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v9 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v10 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v17 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v18 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v20 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v22 = _mm256_set1_pd(0x1.5555555a40787p-5); /* 0.041666666702453496 */
    const __m256d v24 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v26 = _mm256_set1_pd(0x1.ffffffffffdcap-2); /* 0.49999999999996858 */
    const __m256d v28 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_min_pd(v2, v3l);
    const __m256d v4h = _mm256_min_pd(v2, v3h);
    const __m256d v5l = _mm256_max_pd(v1, v4l);
    const __m256d v5h = _mm256_max_pd(v1, v4h);
    const __m256d v7l = _mm256_fmadd_pd(v0, v5l, v6);
    const __m256d v7h = _mm256_fmadd_pd(v0, v5h, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v10, v5l);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v10, v5h);
    const __m256d v12l = _mm256_fmadd_pd(v8l, v9, v11l);
    const __m256d v12h = _mm256_fmadd_pd(v8h, v9, v11h);
    const __m256i v13l = _mm256_castpd_si256(v7l);
    const __m256i v13h = _mm256_castpd_si256(v7h);
    const __m128i v14l = exp_f64_1ulp_avx512_wrap_avx2(v13l);
    const __m128i v14h = exp_f64_1ulp_avx512_wrap_avx2(v13h);
    const __m256i v14 = _mm256_set_m128i(v14h, v14l);
    const __m256d v15l = exp_f64_1ulp_avx512_gather_f64_avx2(exp_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v14), _mm_set1_epi32(15)));
    const __m256d v15h = exp_f64_1ulp_avx512_gather_f64_avx2(exp_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v14, 1), _mm_set1_epi32(15)));
    const __m256d v16l = _mm256_mul_pd(v12l, v15l);
    const __m256d v16h = _mm256_mul_pd(v12h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v12l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v12h, v17, v18);
    const __m256d v21l = _mm256_fmadd_pd(v12l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v12h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v12l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v12h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v12l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v12h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v12l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v12h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v12l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v12h, v27h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v16l, v29l, v15l);
    const __m256d v30h = _mm256_fmadd_pd(v16h, v29h, v15h);
    const __m256d v31l = exp_f64_1ulp_avx512_lanes_scalef_f64_avx2(v30l, v8l);
    const __m256d v31h = exp_f64_1ulp_avx512_lanes_scalef_f64_avx2(v30h, v8h);
    _mm256_storeu_pd(y, v31l);
    _mm256_storeu_pd(y + 4, v31h);
}

static EXP_F64_1ULP_AVX512_AVX2_TARGET void exp_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXP_F64_1ULP_AVX512_AVX512 __m512d exp_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_F64_1ULP_AVX512_AVX512 void exp_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(-0x1.78p+9); /* -752 */
    const __m512d v2 = _mm512_set1_pd(0x1.64p+9); /* 712 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v9 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v10 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v17 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v18 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v20 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v22 = _mm512_set1_pd(0x1.5555555a40787p-5); /* 0.041666666702453496 */
    const __m512d v24 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v26 = _mm512_set1_pd(0x1.ffffffffffdcap-2); /* 0.49999999999996858 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d t0_0 = _mm512_loadu_pd(exp_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(exp_f64_1ulp_avx512_table0 + 8);
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_min_pd(v2, v3l);
    const __m512d v4h = _mm512_min_pd(v2, v3h);
    const __m512d v5l = _mm512_max_pd(v1, v4l);
    const __m512d v5h = _mm512_max_pd(v1, v4h);
    const __m512d v7l = _mm512_fmadd_pd(v0, v5l, v6);
    const __m512d v7h = _mm512_fmadd_pd(v0, v5h, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v10, v5l);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v10, v5h);
    const __m512d v12l = _mm512_fmadd_pd(v8l, v9, v11l);
    const __m512d v12h = _mm512_fmadd_pd(v8h, v9, v11h);
    const __m512i v13l = _mm512_castpd_si512(v7l);
    const __m512i v13h = _mm512_castpd_si512(v7h);
    const __m256i v14l = _mm512_cvtepi64_epi32(v13l);
    const __m256i v14h = _mm512_cvtepi64_epi32(v13h);
    const __m512i v14 = _mm512_inserti32x8(_mm512_castsi256_si512(v14l), v14h, 1);
    const __m512d v15l = exp_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v14), t0_0, t0_1);
    const __m512d v15h = exp_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v14, 1), t0_0, t0_1);
    const __m512d v16l = _mm512_mul_pd(v12l, v15l);
    const __m512d v16h = _mm512_mul_pd(v12h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v12l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v12h, v17, v18);
    const __m512d v21l = _mm512_fmadd_pd(v12l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v12h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v12l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v12h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v12l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v12h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v12l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v12h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v12l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v12h, v27h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v16l, v29l, v15l);
    const __m512d v30h = _mm512_fmadd_pd(v16h, v29h, v15h);
    const __m512d v31l = _mm512_scalef_pd(v30l, v8l);
    const __m512d v31h = _mm512_scalef_pd(v30h, v8h);
    _mm512_storeu_pd(y, v31l);
    _mm512_storeu_pd(y + 8, v31h);
}

static EXP_F64_1ULP_AVX512_AVX512_TARGET void exp_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_f64_1ulp_avx512_level(void) {
#if defined(EXP_F64_1ULP_AVX512_FORCE_ISA)
    return EXP_F64_1ULP_AVX512_FORCE_ISA;
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

double exp_f64_1ulp_avx512(double x) {
    return exp_f64_1ulp_avx512_element(x);
}

void exp_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_f64_1ulp_avx512_level();
    if (level == 2) {
        exp_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp_f64_1ulp_avx512_array_portable(x, y, n);
}
