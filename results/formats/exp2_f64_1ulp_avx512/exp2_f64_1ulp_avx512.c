/* exp2_f64_1ulp_avx512: exp2
 *
 *   target       exp2, 2^x, f64
 *   domain       every input
 *   max error    0.817406 ulp, observed on 21782622 inputs
 *   worst input  -0x1.ff03ffaf04c37p+9 (-1022.0312403462657, encoding 0xc08ff03ffaf04c37)
 *   result there 0x0.fa8420b74e5ep-1022 (2.1774096840150948e-308, encoding 0x000fa8420b74e5e0)
 *   mean error   0.065960 ulp
 *   misrounded   601954 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           061ea050eece4cf23356a894e98ebc36
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive exp2_f64_1ulp_avx512.db
 *                time: 0.3216 ns/element as avx512 code (inputs mean)
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
#include "exp2_f64_1ulp_avx512.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp2_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double exp2_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double exp2_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double exp2_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = exp2_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double exp2_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = exp2_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double exp2_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return exp2_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int exp2_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double exp2_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? exp2_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = exp2_f64_1ulp_avx512_getmant_f64(a) * exp2_f64_1ulp_avx512_pow2_f64(s) * exp2_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !exp2_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double exp2_f64_1ulp_avx512_table0[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static const double exp2_f64_1ulp_avx512_table1[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static inline double exp2_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1.8p+48; /* 422212465065984 */
    const double v1 = x;
    const double v2 = v0 + v1;
    const int64_t v3 = exp2_f64_1ulp_avx512_bits_f64(v2);
    const int32_t v4 = (int32_t)(uint32_t)(uint64_t)v3;
    const double v5 = exp2_f64_1ulp_avx512_table0[(uint32_t)v4 & (16u - 1)];
    const double v6 = v2 - v0;
    const double v7 = v1 - v6;
    const double v8 = 0x1.432b1798f6838p-13; /* 0.00015409866753551978 */
    const double v9 = 0x1.5d899cb5f00c8p-10; /* 0.0013333799265496261 */
    const double v10 = exp2_f64_1ulp_avx512_fma_f64(v7, v8, v9);
    const double v11 = 0x1.3b2ab6c776fe9p-7; /* 0.0096181290127148201 */
    const double v12 = exp2_f64_1ulp_avx512_fma_f64(v7, v10, v11);
    const double v13 = 0x1.c6b08d6ed080ap-5; /* 0.055504108654091125 */
    const double v14 = exp2_f64_1ulp_avx512_fma_f64(v7, v12, v13);
    const double v15 = 0x1.ebfbdff82ca59p-3; /* 0.24022650695913475 */
    const double v16 = exp2_f64_1ulp_avx512_fma_f64(v7, v14, v15);
    const double v17 = 0x1.62e42fefa39fap-1; /* 0.69314718055994651 */
    const double v18 = exp2_f64_1ulp_avx512_fma_f64(v7, v16, v17);
    const double v19 = exp2_f64_1ulp_avx512_table1[(uint32_t)v4 & (16u - 1)];
    const double v20 = v7 * v19;
    const double v21 = -0x1.893712eeed8dp-61; /* -6.6613234542605384e-19 */
    const double v22 = exp2_f64_1ulp_avx512_fma_f64(v18, v20, v21);
    const double v23 = v5 + v22;
    const double v24 = v23 + v19;
    const double v25 = exp2_f64_1ulp_avx512_scalef_f64(v24, v6);
    const double r0 = v25;
    return r0;
}

static void exp2_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_F64_1ULP_AVX512_AVX2 static inline EXP2_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP2_F64_1ULP_AVX512_AVX512 static inline EXP2_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

EXP2_F64_1ULP_AVX512_AVX2 __m128i exp2_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
EXP2_F64_1ULP_AVX512_AVX2 __m256d exp2_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
EXP2_F64_1ULP_AVX512_AVX2 __m256d exp2_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = exp2_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

EXP2_F64_1ULP_AVX512_AVX2 void exp2_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v8 = _mm256_set1_pd(0x1.432b1798f6838p-13); /* 0.00015409866753551978 */
    const __m256d v9 = _mm256_set1_pd(0x1.5d899cb5f00c8p-10); /* 0.0013333799265496261 */
    const __m256d v11 = _mm256_set1_pd(0x1.3b2ab6c776fe9p-7); /* 0.0096181290127148201 */
    const __m256d v13 = _mm256_set1_pd(0x1.c6b08d6ed080ap-5); /* 0.055504108654091125 */
    const __m256d v15 = _mm256_set1_pd(0x1.ebfbdff82ca59p-3); /* 0.24022650695913475 */
    const __m256d v17 = _mm256_set1_pd(0x1.62e42fefa39fap-1); /* 0.69314718055994651 */
    const __m256d v21 = _mm256_set1_pd(-0x1.893712eeed8dp-61); /* -6.6613234542605384e-19 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_add_pd(v0, v1l);
    const __m256d v2h = _mm256_add_pd(v0, v1h);
    const __m256i v3l = _mm256_castpd_si256(v2l);
    const __m256i v3h = _mm256_castpd_si256(v2h);
    const __m128i v4l = exp2_f64_1ulp_avx512_wrap_avx2(v3l);
    const __m128i v4h = exp2_f64_1ulp_avx512_wrap_avx2(v3h);
    const __m256i v4 = _mm256_set_m128i(v4h, v4l);
    const __m256d v5l = exp2_f64_1ulp_avx512_gather_f64_avx2(exp2_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v4), _mm_set1_epi32(15)));
    const __m256d v5h = exp2_f64_1ulp_avx512_gather_f64_avx2(exp2_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v4, 1), _mm_set1_epi32(15)));
    const __m256d v6l = _mm256_sub_pd(v2l, v0);
    const __m256d v6h = _mm256_sub_pd(v2h, v0);
    const __m256d v7l = _mm256_sub_pd(v1l, v6l);
    const __m256d v7h = _mm256_sub_pd(v1h, v6h);
    const __m256d v10l = _mm256_fmadd_pd(v7l, v8, v9);
    const __m256d v10h = _mm256_fmadd_pd(v7h, v8, v9);
    const __m256d v12l = _mm256_fmadd_pd(v7l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v7h, v10h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v7l, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v7h, v12h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v7l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v7h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v7l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v7h, v16h, v17);
    const __m256d v19l = exp2_f64_1ulp_avx512_gather_f64_avx2(exp2_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v4), _mm_set1_epi32(15)));
    const __m256d v19h = exp2_f64_1ulp_avx512_gather_f64_avx2(exp2_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v4, 1), _mm_set1_epi32(15)));
    const __m256d v20l = _mm256_mul_pd(v7l, v19l);
    const __m256d v20h = _mm256_mul_pd(v7h, v19h);
    const __m256d v22l = _mm256_fmadd_pd(v18l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v18h, v20h, v21);
    const __m256d v23l = _mm256_add_pd(v5l, v22l);
    const __m256d v23h = _mm256_add_pd(v5h, v22h);
    const __m256d v24l = _mm256_add_pd(v23l, v19l);
    const __m256d v24h = _mm256_add_pd(v23h, v19h);
    const __m256d v25l = exp2_f64_1ulp_avx512_lanes_scalef_f64_avx2(v24l, v6l);
    const __m256d v25h = exp2_f64_1ulp_avx512_lanes_scalef_f64_avx2(v24h, v6h);
    _mm256_storeu_pd(y, v25l);
    _mm256_storeu_pd(y + 4, v25h);
}

static EXP2_F64_1ULP_AVX512_AVX2_TARGET void exp2_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp2_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp2_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXP2_F64_1ULP_AVX512_AVX512 __m512d exp2_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP2_F64_1ULP_AVX512_AVX512 void exp2_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v8 = _mm512_set1_pd(0x1.432b1798f6838p-13); /* 0.00015409866753551978 */
    const __m512d v9 = _mm512_set1_pd(0x1.5d899cb5f00c8p-10); /* 0.0013333799265496261 */
    const __m512d v11 = _mm512_set1_pd(0x1.3b2ab6c776fe9p-7); /* 0.0096181290127148201 */
    const __m512d v13 = _mm512_set1_pd(0x1.c6b08d6ed080ap-5); /* 0.055504108654091125 */
    const __m512d v15 = _mm512_set1_pd(0x1.ebfbdff82ca59p-3); /* 0.24022650695913475 */
    const __m512d v17 = _mm512_set1_pd(0x1.62e42fefa39fap-1); /* 0.69314718055994651 */
    const __m512d v21 = _mm512_set1_pd(-0x1.893712eeed8dp-61); /* -6.6613234542605384e-19 */
    const __m512d t0_0 = _mm512_loadu_pd(exp2_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(exp2_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(exp2_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(exp2_f64_1ulp_avx512_table1 + 8);
    const __m512d v1_0l = _mm512_loadu_pd(x);
    const __m512d v1_0h = _mm512_loadu_pd(x + 8);
    const __m512d v1_1l = _mm512_loadu_pd(x + 16);
    const __m512d v1_1h = _mm512_loadu_pd(x + 24);
    const __m512d v2_0l = _mm512_add_pd(v0, v1_0l);
    const __m512d v2_0h = _mm512_add_pd(v0, v1_0h);
    const __m512d v2_1l = _mm512_add_pd(v0, v1_1l);
    const __m512d v2_1h = _mm512_add_pd(v0, v1_1h);
    const __m512i v3_0l = _mm512_castpd_si512(v2_0l);
    const __m512i v3_0h = _mm512_castpd_si512(v2_0h);
    const __m512i v3_1l = _mm512_castpd_si512(v2_1l);
    const __m512i v3_1h = _mm512_castpd_si512(v2_1h);
    const __m256i v4_0l = _mm512_cvtepi64_epi32(v3_0l);
    const __m256i v4_0h = _mm512_cvtepi64_epi32(v3_0h);
    const __m512i v4_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v4_0l), v4_0h, 1);
    const __m256i v4_1l = _mm512_cvtepi64_epi32(v3_1l);
    const __m256i v4_1h = _mm512_cvtepi64_epi32(v3_1h);
    const __m512i v4_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v4_1l), v4_1h, 1);
    const __m512d v5_0l = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v4_0), t0_0, t0_1);
    const __m512d v5_0h = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v4_0, 1), t0_0, t0_1);
    const __m512d v5_1l = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v4_1), t0_0, t0_1);
    const __m512d v5_1h = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v4_1, 1), t0_0, t0_1);
    const __m512d v6_0l = _mm512_sub_pd(v2_0l, v0);
    const __m512d v6_0h = _mm512_sub_pd(v2_0h, v0);
    const __m512d v6_1l = _mm512_sub_pd(v2_1l, v0);
    const __m512d v6_1h = _mm512_sub_pd(v2_1h, v0);
    const __m512d v7_0l = _mm512_sub_pd(v1_0l, v6_0l);
    const __m512d v7_0h = _mm512_sub_pd(v1_0h, v6_0h);
    const __m512d v7_1l = _mm512_sub_pd(v1_1l, v6_1l);
    const __m512d v7_1h = _mm512_sub_pd(v1_1h, v6_1h);
    const __m512d v10_0l = _mm512_fmadd_pd(v7_0l, v8, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v7_0h, v8, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v7_1l, v8, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v7_1h, v8, v9);
    const __m512d v12_0l = _mm512_fmadd_pd(v7_0l, v10_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v7_0h, v10_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v7_1l, v10_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v7_1h, v10_1h, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v7_0l, v12_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v7_0h, v12_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v7_1l, v12_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v7_1h, v12_1h, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v7_0l, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v7_0h, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v7_1l, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v7_1h, v14_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v7_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v7_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v7_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v7_1h, v16_1h, v17);
    const __m512d v19_0l = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v4_0), t1_0, t1_1);
    const __m512d v19_0h = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v4_0, 1), t1_0, t1_1);
    const __m512d v19_1l = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v4_1), t1_0, t1_1);
    const __m512d v19_1h = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v4_1, 1), t1_0, t1_1);
    const __m512d v20_0l = _mm512_mul_pd(v7_0l, v19_0l);
    const __m512d v20_0h = _mm512_mul_pd(v7_0h, v19_0h);
    const __m512d v20_1l = _mm512_mul_pd(v7_1l, v19_1l);
    const __m512d v20_1h = _mm512_mul_pd(v7_1h, v19_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v18_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v18_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v18_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v18_1h, v20_1h, v21);
    const __m512d v23_0l = _mm512_add_pd(v5_0l, v22_0l);
    const __m512d v23_0h = _mm512_add_pd(v5_0h, v22_0h);
    const __m512d v23_1l = _mm512_add_pd(v5_1l, v22_1l);
    const __m512d v23_1h = _mm512_add_pd(v5_1h, v22_1h);
    const __m512d v24_0l = _mm512_add_pd(v23_0l, v19_0l);
    const __m512d v24_0h = _mm512_add_pd(v23_0h, v19_0h);
    const __m512d v24_1l = _mm512_add_pd(v23_1l, v19_1l);
    const __m512d v24_1h = _mm512_add_pd(v23_1h, v19_1h);
    const __m512d v25_0l = _mm512_scalef_pd(v24_0l, v6_0l);
    const __m512d v25_0h = _mm512_scalef_pd(v24_0h, v6_0h);
    const __m512d v25_1l = _mm512_scalef_pd(v24_1l, v6_1l);
    const __m512d v25_1h = _mm512_scalef_pd(v24_1h, v6_1h);
    _mm512_storeu_pd(y, v25_0l);
    _mm512_storeu_pd(y + 8, v25_0h);
    _mm512_storeu_pd(y + 16, v25_1l);
    _mm512_storeu_pd(y + 24, v25_1h);
}

/* 16 elements. */
static EXP2_F64_1ULP_AVX512_AVX512_TARGET void exp2_f64_1ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v8 = _mm512_set1_pd(0x1.432b1798f6838p-13); /* 0.00015409866753551978 */
    const __m512d v9 = _mm512_set1_pd(0x1.5d899cb5f00c8p-10); /* 0.0013333799265496261 */
    const __m512d v11 = _mm512_set1_pd(0x1.3b2ab6c776fe9p-7); /* 0.0096181290127148201 */
    const __m512d v13 = _mm512_set1_pd(0x1.c6b08d6ed080ap-5); /* 0.055504108654091125 */
    const __m512d v15 = _mm512_set1_pd(0x1.ebfbdff82ca59p-3); /* 0.24022650695913475 */
    const __m512d v17 = _mm512_set1_pd(0x1.62e42fefa39fap-1); /* 0.69314718055994651 */
    const __m512d v21 = _mm512_set1_pd(-0x1.893712eeed8dp-61); /* -6.6613234542605384e-19 */
    const __m512d t0_0 = _mm512_loadu_pd(exp2_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(exp2_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(exp2_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(exp2_f64_1ulp_avx512_table1 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_add_pd(v0, v1l);
    const __m512d v2h = _mm512_add_pd(v0, v1h);
    const __m512i v3l = _mm512_castpd_si512(v2l);
    const __m512i v3h = _mm512_castpd_si512(v2h);
    const __m256i v4l = _mm512_cvtepi64_epi32(v3l);
    const __m256i v4h = _mm512_cvtepi64_epi32(v3h);
    const __m512i v4 = _mm512_inserti32x8(_mm512_castsi256_si512(v4l), v4h, 1);
    const __m512d v5l = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v4), t0_0, t0_1);
    const __m512d v5h = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v4, 1), t0_0, t0_1);
    const __m512d v6l = _mm512_sub_pd(v2l, v0);
    const __m512d v6h = _mm512_sub_pd(v2h, v0);
    const __m512d v7l = _mm512_sub_pd(v1l, v6l);
    const __m512d v7h = _mm512_sub_pd(v1h, v6h);
    const __m512d v10l = _mm512_fmadd_pd(v7l, v8, v9);
    const __m512d v10h = _mm512_fmadd_pd(v7h, v8, v9);
    const __m512d v12l = _mm512_fmadd_pd(v7l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v7h, v10h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v7l, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v7h, v12h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v7l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v7h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v7l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v7h, v16h, v17);
    const __m512d v19l = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v4), t1_0, t1_1);
    const __m512d v19h = exp2_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v4, 1), t1_0, t1_1);
    const __m512d v20l = _mm512_mul_pd(v7l, v19l);
    const __m512d v20h = _mm512_mul_pd(v7h, v19h);
    const __m512d v22l = _mm512_fmadd_pd(v18l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v18h, v20h, v21);
    const __m512d v23l = _mm512_add_pd(v5l, v22l);
    const __m512d v23h = _mm512_add_pd(v5h, v22h);
    const __m512d v24l = _mm512_add_pd(v23l, v19l);
    const __m512d v24h = _mm512_add_pd(v23h, v19h);
    const __m512d v25l = _mm512_scalef_pd(v24l, v6l);
    const __m512d v25h = _mm512_scalef_pd(v24h, v6h);
    _mm512_storeu_pd(y, v25l);
    _mm512_storeu_pd(y + 8, v25h);
}

static EXP2_F64_1ULP_AVX512_AVX512_TARGET void exp2_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp2_f64_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp2_f64_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp2_f64_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_f64_1ulp_avx512_level(void) {
#if defined(EXP2_F64_1ULP_AVX512_FORCE_ISA)
    return EXP2_F64_1ULP_AVX512_FORCE_ISA;
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

double exp2_f64_1ulp_avx512(double x) {
    return exp2_f64_1ulp_avx512_element(x);
}

void exp2_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_f64_1ulp_avx512_level();
    if (level == 2) {
        exp2_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_f64_1ulp_avx512_array_portable(x, y, n);
}
