/* exp10_f64_1ulp_avx512: exp10
 *
 *   target       exp10, 10^x, f64
 *   domain       every input
 *   max error    0.822600 ulp, observed on 21767257 inputs
 *   worst input  -0x1.33ae9daf40337p+8 (-307.68209357564359, encoding 0xc0733ae9daf40337)
 *   result there 0x0.ef38f35cc6c8p-1022 (2.0792486316947747e-308, encoding 0x000ef38f35cc6c80)
 *   mean error   0.065846 ulp
 *   misrounded   612355 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5624b1f62fe4cee5ea4a2f76d36c117d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp10 --fmt f64 --max-ulp 0.97 --isa avx512 --time 20s --seed 1 --threads 1 --archive exp10_f64_1ulp_avx512.db
 *                time: 0.4341 ns/element as avx512 code (inputs mean)
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
#include "exp10_f64_1ulp_avx512.h"

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

static inline double exp10_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp10_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double exp10_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* The exponent field, of a subnormal after scaling. */
static inline double exp10_f64_1ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = exp10_f64_1ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline double exp10_f64_1ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = exp10_f64_1ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

/* 2^e for an integer e in -1022..1023. */
static inline double exp10_f64_1ulp_avx512_pow2_f64(double e) {
    uint64_t i;
    e += 0x1p52 + 1023;
    memcpy(&i, &e, sizeof i);
    return exp10_f64_1ulp_avx512_frombits_f64((int64_t)(i << 52));
}

static inline int exp10_f64_1ulp_avx512_signaling_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT64_C(0x8000000000000)) == 0);
}

/* What vscalefpd does. The significand in [1, 2) times 2^e, |e| <= 1000, is exact; the
 * rest of the exponent costs the one rounding. */
static inline double exp10_f64_1ulp_avx512_scalef_f64(double a, double b) {
    double e = floor(b), x = fabs(a), r, s, p;
    e = e < 2200 ? e : 2200;
    e = e > -2200 ? e : -2200;
    e += x > 0 && x < INFINITY ? exp10_f64_1ulp_avx512_getexp_f64(a) : 0;
    s = e < 1000 ? e : 1000;
    s = s > -1000 ? s : -1000;
    e -= s;
    e = e < 200 ? e : 200;
    e = e > -200 ? e : -200;
    r = exp10_f64_1ulp_avx512_getmant_f64(a) * exp10_f64_1ulp_avx512_pow2_f64(s) * exp10_f64_1ulp_avx512_pow2_f64(e);
    r = a < 0 ? -r : r;
    p = b == INFINITY ? (double)INFINITY : (b == -INFINITY ? 0.0 : 1.0);
    r = ((x == 0) | (x == INFINITY)) ? a * p : r;
    r = b != b ? a + b : r;
    return ((a != a) & (fabs(b) == INFINITY) & !exp10_f64_1ulp_avx512_signaling_f64(a)) ? p : r;
}

static const double exp10_f64_1ulp_avx512_table0[16] = {
    0x1p+0, 0x1.0b5586cf9890fp+0, 0x1.172b83c7d517bp+0, 0x1.2387a6e756238p+0,
    0x1.306fe0a31b715p+0, 0x1.3dea64c123422p+0, 0x1.4bfdad5362a27p+0, 0x1.5ab07dd485429p+0,
    0x1.6a09e667f3bcdp+0, 0x1.7a11473eb0187p+0, 0x1.8ace5422aa0dbp+0, 0x1.9c49182a3f09p+0,
    0x1.ae89f995ad3adp+0, 0x1.c199bdd85529cp+0, 0x1.d5818dcfba487p+0, 0x1.ea4afa2a490dap+0,
};

static const double exp10_f64_1ulp_avx512_table1[16] = {
    0x0p+0, 0x1.8a62e4adc610bp-54, -0x1.19041b9d78a76p-55, 0x1.9b07eb6c70573p-54,
    0x1.6f46ad23182e4p-55, 0x1.ada0911f09ebcp-55, 0x1.d4397afec42e2p-56, 0x1.6324c054647adp-54,
    -0x1.bdd3413b26456p-54, -0x1.41577ee04992fp-55, 0x1.6e9f156864b27p-54, 0x1.c7c46b071f2bep-56,
    0x1.7a1cd345dcc81p-54, 0x1.11065895048ddp-55, 0x1.2ed02d75b3707p-55, -0x1.e9c23179c2893p-54,
};

static inline double exp10_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1.a934f0979a371p+1; /* 3.3219280948873622 */
    const double v1 = -0x1.49f4273114d7ep+8; /* -329.95372301825398 */
    const double v2 = x;
    const double v3 = v1 > v2 ? v1 : v2;
    const double v4 = 0x1.8p+48; /* 422212465065984 */
    const double v5 = exp10_f64_1ulp_avx512_fma_f64(v0, v3, v4);
    const double v6 = v5 - v4;
    const double v7 = 0x1.9d508c9413e0fp-59; /* 2.8007289755651507e-18 */
    const double v8 = -0x1.34413509f79ffp-2; /* -0.3010299956639812 */
    const double v9 = exp10_f64_1ulp_avx512_fma_f64(v6, v8, v3);
    const double v10 = exp10_f64_1ulp_avx512_fma_f64(v6, v7, v9);
    const double v11 = 0x1.a7be2fe4278c6p-3; /* 0.2069057218076919 */
    const double v12 = 0x1.142b556ef2beep-1; /* 0.53939311007832003 */
    const double v13 = exp10_f64_1ulp_avx512_fma_f64(v11, v10, v12);
    const double v14 = 0x1.2bd760cb2e0adp+0; /* 1.1712551590008318 */
    const double v15 = exp10_f64_1ulp_avx512_fma_f64(v10, v13, v14);
    const double v16 = 0x1.0470591ceef13p+1; /* 2.0346785918499193 */
    const double v17 = exp10_f64_1ulp_avx512_fma_f64(v10, v15, v16);
    const double v18 = 0x1.56b1def5f4faep-53; /* 1.4862018228995114e-16 */
    const double v19 = 0x1.53524c73ce97fp+1; /* 2.6509490552390953 */
    const double v20 = exp10_f64_1ulp_avx512_fma_f64(v6, v18, v19);
    const double v21 = exp10_f64_1ulp_avx512_fma_f64(v10, v17, v20);
    const double v22 = 0x1.26bb1bbb55522p+1; /* 2.3025850929940512 */
    const double v23 = exp10_f64_1ulp_avx512_fma_f64(v10, v21, v22);
    const int64_t v24 = exp10_f64_1ulp_avx512_bits_f64(v5);
    const int32_t v25 = (int32_t)(uint32_t)(uint64_t)v24;
    const double v26 = exp10_f64_1ulp_avx512_table0[(uint32_t)v25 & (16u - 1)];
    const double v27 = v10 * v26;
    const double v28 = exp10_f64_1ulp_avx512_table1[(uint32_t)v25 & (16u - 1)];
    const double v29 = exp10_f64_1ulp_avx512_fma_f64(v23, v27, v28);
    const double v30 = v29 + v26;
    const double v31 = exp10_f64_1ulp_avx512_scalef_f64(v30, v6);
    const double r0 = v31;
    return r0;
}

static void exp10_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp10_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP10_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP10_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP10_F64_1ULP_AVX512_AVX2 static inline EXP10_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXP10_F64_1ULP_AVX512_AVX512 static inline EXP10_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

EXP10_F64_1ULP_AVX512_AVX2 __m128i exp10_f64_1ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
EXP10_F64_1ULP_AVX512_AVX2 __m256d exp10_f64_1ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
EXP10_F64_1ULP_AVX512_AVX2 __m256d exp10_f64_1ulp_avx512_lanes_scalef_f64_avx2(__m256d a, __m256d b) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    double x1[4];
    _mm256_storeu_pd(x1, b);
    for (int l = 0; l < 4; l++)
        y[l] = exp10_f64_1ulp_avx512_scalef_f64(x0[l], x1[l]);
    return _mm256_loadu_pd(y);
}

EXP10_F64_1ULP_AVX512_AVX2 void exp10_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.a934f0979a371p+1); /* 3.3219280948873622 */
    const __m256d v1 = _mm256_set1_pd(-0x1.49f4273114d7ep+8); /* -329.95372301825398 */
    const __m256d v4 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v7 = _mm256_set1_pd(0x1.9d508c9413e0fp-59); /* 2.8007289755651507e-18 */
    const __m256d v8 = _mm256_set1_pd(-0x1.34413509f79ffp-2); /* -0.3010299956639812 */
    const __m256d v11 = _mm256_set1_pd(0x1.a7be2fe4278c6p-3); /* 0.2069057218076919 */
    const __m256d v12 = _mm256_set1_pd(0x1.142b556ef2beep-1); /* 0.53939311007832003 */
    const __m256d v14 = _mm256_set1_pd(0x1.2bd760cb2e0adp+0); /* 1.1712551590008318 */
    const __m256d v16 = _mm256_set1_pd(0x1.0470591ceef13p+1); /* 2.0346785918499193 */
    const __m256d v18 = _mm256_set1_pd(0x1.56b1def5f4faep-53); /* 1.4862018228995114e-16 */
    const __m256d v19 = _mm256_set1_pd(0x1.53524c73ce97fp+1); /* 2.6509490552390953 */
    const __m256d v22 = _mm256_set1_pd(0x1.26bb1bbb55522p+1); /* 2.3025850929940512 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_max_pd(v1, v2l);
    const __m256d v3h = _mm256_max_pd(v1, v2h);
    const __m256d v5l = _mm256_fmadd_pd(v0, v3l, v4);
    const __m256d v5h = _mm256_fmadd_pd(v0, v3h, v4);
    const __m256d v6l = _mm256_sub_pd(v5l, v4);
    const __m256d v6h = _mm256_sub_pd(v5h, v4);
    const __m256d v9l = _mm256_fmadd_pd(v6l, v8, v3l);
    const __m256d v9h = _mm256_fmadd_pd(v6h, v8, v3h);
    const __m256d v10l = _mm256_fmadd_pd(v6l, v7, v9l);
    const __m256d v10h = _mm256_fmadd_pd(v6h, v7, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v11, v10l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v10h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v10l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v10h, v13h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v10l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v10h, v15h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v6l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v6h, v18, v19);
    const __m256d v21l = _mm256_fmadd_pd(v10l, v17l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v10h, v17h, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v10l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v10h, v21h, v22);
    const __m256i v24l = _mm256_castpd_si256(v5l);
    const __m256i v24h = _mm256_castpd_si256(v5h);
    const __m128i v25l = exp10_f64_1ulp_avx512_wrap_avx2(v24l);
    const __m128i v25h = exp10_f64_1ulp_avx512_wrap_avx2(v24h);
    const __m256i v25 = _mm256_set_m128i(v25h, v25l);
    const __m256d v26l = exp10_f64_1ulp_avx512_gather_f64_avx2(exp10_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v25), _mm_set1_epi32(15)));
    const __m256d v26h = exp10_f64_1ulp_avx512_gather_f64_avx2(exp10_f64_1ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v25, 1), _mm_set1_epi32(15)));
    const __m256d v27l = _mm256_mul_pd(v10l, v26l);
    const __m256d v27h = _mm256_mul_pd(v10h, v26h);
    const __m256d v28l = exp10_f64_1ulp_avx512_gather_f64_avx2(exp10_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v25), _mm_set1_epi32(15)));
    const __m256d v28h = exp10_f64_1ulp_avx512_gather_f64_avx2(exp10_f64_1ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v25, 1), _mm_set1_epi32(15)));
    const __m256d v29l = _mm256_fmadd_pd(v23l, v27l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v23h, v27h, v28h);
    const __m256d v30l = _mm256_add_pd(v29l, v26l);
    const __m256d v30h = _mm256_add_pd(v29h, v26h);
    const __m256d v31l = exp10_f64_1ulp_avx512_lanes_scalef_f64_avx2(v30l, v6l);
    const __m256d v31h = exp10_f64_1ulp_avx512_lanes_scalef_f64_avx2(v30h, v6h);
    _mm256_storeu_pd(y, v31l);
    _mm256_storeu_pd(y + 4, v31h);
}

static EXP10_F64_1ULP_AVX512_AVX2_TARGET void exp10_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp10_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp10_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXP10_F64_1ULP_AVX512_AVX512 __m512d exp10_f64_1ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP10_F64_1ULP_AVX512_AVX512 void exp10_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.a934f0979a371p+1); /* 3.3219280948873622 */
    const __m512d v1 = _mm512_set1_pd(-0x1.49f4273114d7ep+8); /* -329.95372301825398 */
    const __m512d v4 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v7 = _mm512_set1_pd(0x1.9d508c9413e0fp-59); /* 2.8007289755651507e-18 */
    const __m512d v8 = _mm512_set1_pd(-0x1.34413509f79ffp-2); /* -0.3010299956639812 */
    const __m512d v11 = _mm512_set1_pd(0x1.a7be2fe4278c6p-3); /* 0.2069057218076919 */
    const __m512d v12 = _mm512_set1_pd(0x1.142b556ef2beep-1); /* 0.53939311007832003 */
    const __m512d v14 = _mm512_set1_pd(0x1.2bd760cb2e0adp+0); /* 1.1712551590008318 */
    const __m512d v16 = _mm512_set1_pd(0x1.0470591ceef13p+1); /* 2.0346785918499193 */
    const __m512d v18 = _mm512_set1_pd(0x1.56b1def5f4faep-53); /* 1.4862018228995114e-16 */
    const __m512d v19 = _mm512_set1_pd(0x1.53524c73ce97fp+1); /* 2.6509490552390953 */
    const __m512d v22 = _mm512_set1_pd(0x1.26bb1bbb55522p+1); /* 2.3025850929940512 */
    const __m512d t0_0 = _mm512_loadu_pd(exp10_f64_1ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(exp10_f64_1ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(exp10_f64_1ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(exp10_f64_1ulp_avx512_table1 + 8);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_max_pd(v1, v2l);
    const __m512d v3h = _mm512_max_pd(v1, v2h);
    const __m512d v5l = _mm512_fmadd_pd(v0, v3l, v4);
    const __m512d v5h = _mm512_fmadd_pd(v0, v3h, v4);
    const __m512d v6l = _mm512_sub_pd(v5l, v4);
    const __m512d v6h = _mm512_sub_pd(v5h, v4);
    const __m512d v9l = _mm512_fmadd_pd(v6l, v8, v3l);
    const __m512d v9h = _mm512_fmadd_pd(v6h, v8, v3h);
    const __m512d v10l = _mm512_fmadd_pd(v6l, v7, v9l);
    const __m512d v10h = _mm512_fmadd_pd(v6h, v7, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v11, v10l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v10h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v10l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v10h, v13h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v10l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v10h, v15h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v6l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v6h, v18, v19);
    const __m512d v21l = _mm512_fmadd_pd(v10l, v17l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v10h, v17h, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v10l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v10h, v21h, v22);
    const __m512i v24l = _mm512_castpd_si512(v5l);
    const __m512i v24h = _mm512_castpd_si512(v5h);
    const __m256i v25l = _mm512_cvtepi64_epi32(v24l);
    const __m256i v25h = _mm512_cvtepi64_epi32(v24h);
    const __m512i v25 = _mm512_inserti32x8(_mm512_castsi256_si512(v25l), v25h, 1);
    const __m512d v26l = exp10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v25), t0_0, t0_1);
    const __m512d v26h = exp10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v25, 1), t0_0, t0_1);
    const __m512d v27l = _mm512_mul_pd(v10l, v26l);
    const __m512d v27h = _mm512_mul_pd(v10h, v26h);
    const __m512d v28l = exp10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v25), t1_0, t1_1);
    const __m512d v28h = exp10_f64_1ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v25, 1), t1_0, t1_1);
    const __m512d v29l = _mm512_fmadd_pd(v23l, v27l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v23h, v27h, v28h);
    const __m512d v30l = _mm512_add_pd(v29l, v26l);
    const __m512d v30h = _mm512_add_pd(v29h, v26h);
    const __m512d v31l = _mm512_scalef_pd(v30l, v6l);
    const __m512d v31h = _mm512_scalef_pd(v30h, v6h);
    _mm512_storeu_pd(y, v31l);
    _mm512_storeu_pd(y + 8, v31h);
}

static EXP10_F64_1ULP_AVX512_AVX512_TARGET void exp10_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp10_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp10_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP10_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp10_f64_1ulp_avx512_level(void) {
#if defined(EXP10_F64_1ULP_AVX512_FORCE_ISA)
    return EXP10_F64_1ULP_AVX512_FORCE_ISA;
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

double exp10_f64_1ulp_avx512(double x) {
    return exp10_f64_1ulp_avx512_element(x);
}

void exp10_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp10_f64_1ulp_avx512_level();
    if (level == 2) {
        exp10_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp10_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    exp10_f64_1ulp_avx512_array_portable(x, y, n);
}
