/* log2_f64_4ulp_avx512: log2
 *
 *   target       log2, log2 x, f64
 *   domain       every input
 *   max error    2.330724 ulp, observed on 52080616 inputs
 *   worst input  0x1.ec52bf010911ap-1 (0.96156880271567791, encoding 0x3feec52bf010911a)
 *   result there -0x1.cf28ca5bcc20ep-5 (-0.056538005096062091, encoding 0xbfacf28ca5bcc20e)
 *   mean error   0.299401 ulp
 *   misrounded   11595972 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           b9585156154cbd5f245886a2ef61549b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive log2_f64_1ulp_avx512.db
 *                time: 0.5218 ns/element as avx512 code (inputs mean)
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
#include "log2_f64_4ulp_avx512.h"

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

static inline double log2_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log2_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = log2_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double log2_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = log2_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log2_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log2_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double log2_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = log2_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const double log2_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double log2_f64_4ulp_avx512_table1[16] = {
    0x0p+0, 0x1.7d60496cfbb4cp-4, 0x1.563dc29ffacb2p-3, 0x1.f5fd8a9063e35p-3,
    0x1.4f6fbb2cec598p-2, 0x1.8a8980abfbd32p-2, 0x1.d7e6c0abc3579p-2, 0x1.0c6caaf0c5597p-1,
    0x1.2e644fac04fd8p-1, 0x1.2e644fac04fd8p-1, 0x1.2e644fac04fd8p-1, 0x1.2e644fac04fd8p-1,
    -0x1.a33760a7f6051p-2, -0x1.37124cea4cdedp-2, -0x1.84c2bd02f03b3p-3, -0x1.663f6fac91316p-4,
};

static inline double log2_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v1 = 0x1.8p+48; /* 422212465065984 */
    const double v2 = x;
    const double v3 = log2_f64_4ulp_avx512_getmant75_f64(v2);
    const double v4 = v1 + v3;
    const int64_t v5 = log2_f64_4ulp_avx512_bits_f64(v4);
    const int32_t v6 = (int32_t)(uint32_t)(uint64_t)v5;
    const double v7 = log2_f64_4ulp_avx512_table0[(uint32_t)v6 & (16u - 1)];
    const double v8 = -0x1p+0; /* -1 */
    const double v9 = log2_f64_4ulp_avx512_fma_f64(v7, v3, v8);
    const double v10 = v0 * v9;
    const double v11 = -0x1.32027cdfcef2cp-3; /* -0.14941880758294113 */
    const double v12 = 0x1.478c7a6a00202p-3; /* 0.15993590961444687 */
    const double v13 = log2_f64_4ulp_avx512_fma_f64(v11, v9, v12);
    const double v14 = -0x1.71408d1c9dd1ep-3; /* -0.18029890292721346 */
    const double v15 = log2_f64_4ulp_avx512_fma_f64(v13, v9, v14);
    const double v16 = 0x1.a6185649eaa2bp-3; /* 0.20610110676837343 */
    const double v17 = log2_f64_4ulp_avx512_fma_f64(v15, v9, v16);
    const double v18 = -0x1.ec70a3aa2a37dp-3; /* -0.24044921744396311 */
    const double v19 = log2_f64_4ulp_avx512_fma_f64(v17, v9, v18);
    const double v20 = 0x1.2776c4e9f6829p-2; /* 0.28853900602337262 */
    const double v21 = log2_f64_4ulp_avx512_fma_f64(v9, v19, v20);
    const double v22 = -0x1.71547652b11fcp-2; /* -0.36067376022063491 */
    const double v23 = log2_f64_4ulp_avx512_fma_f64(v9, v21, v22);
    const double v24 = 0x1.ec709dc3a3185p-2; /* 0.48089834696363482 */
    const double v25 = log2_f64_4ulp_avx512_fma_f64(v23, v9, v24);
    const double v26 = -0x1.71547652b82b6p-1; /* -0.7213475204444737 */
    const double v27 = log2_f64_4ulp_avx512_fma_f64(v25, v9, v26);
    const double v28 = v9 * v9;
    const double v29 = v27 * v28;
    const double v30 = v10 + v29;
    const double v31 = log2_f64_4ulp_avx512_table1[(uint32_t)v6 & (16u - 1)];
    const double v32 = log2_f64_4ulp_avx512_getexp_f64(v2);
    const double v33 = log2_f64_4ulp_avx512_getexp_f64(v3);
    const double v34 = v32 - v33;
    const double v35 = v31 + v34;
    const double v36 = v30 + v35;
    const double r0 = v36;
    return r0;
}

static void log2_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_F64_4ULP_AVX512_AVX2 static inline LOG2_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG2_F64_4ULP_AVX512_AVX512 static inline LOG2_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOG2_F64_4ULP_AVX512_AVX2 __m128i log2_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG2_F64_4ULP_AVX512_AVX2 __m256d log2_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
LOG2_F64_4ULP_AVX512_AVX2 __m256d log2_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log2_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG2_F64_4ULP_AVX512_AVX2 __m256d log2_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log2_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

LOG2_F64_4ULP_AVX512_AVX2 void log2_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v1 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v8 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v11 = _mm256_set1_pd(-0x1.32027cdfcef2cp-3); /* -0.14941880758294113 */
    const __m256d v12 = _mm256_set1_pd(0x1.478c7a6a00202p-3); /* 0.15993590961444687 */
    const __m256d v14 = _mm256_set1_pd(-0x1.71408d1c9dd1ep-3); /* -0.18029890292721346 */
    const __m256d v16 = _mm256_set1_pd(0x1.a6185649eaa2bp-3); /* 0.20610110676837343 */
    const __m256d v18 = _mm256_set1_pd(-0x1.ec70a3aa2a37dp-3); /* -0.24044921744396311 */
    const __m256d v20 = _mm256_set1_pd(0x1.2776c4e9f6829p-2); /* 0.28853900602337262 */
    const __m256d v22 = _mm256_set1_pd(-0x1.71547652b11fcp-2); /* -0.36067376022063491 */
    const __m256d v24 = _mm256_set1_pd(0x1.ec709dc3a3185p-2); /* 0.48089834696363482 */
    const __m256d v26 = _mm256_set1_pd(-0x1.71547652b82b6p-1); /* -0.7213475204444737 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = log2_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v2l);
    const __m256d v3h = log2_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v2h);
    const __m256d v4l = _mm256_add_pd(v1, v3l);
    const __m256d v4h = _mm256_add_pd(v1, v3h);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m128i v6l = log2_f64_4ulp_avx512_wrap_avx2(v5l);
    const __m128i v6h = log2_f64_4ulp_avx512_wrap_avx2(v5h);
    const __m256i v6 = _mm256_set_m128i(v6h, v6l);
    const __m256d v7l = log2_f64_4ulp_avx512_gather_f64_avx2(log2_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(15)));
    const __m256d v7h = log2_f64_4ulp_avx512_gather_f64_avx2(log2_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(15)));
    const __m256d v9l = _mm256_fmadd_pd(v7l, v3l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7h, v3h, v8);
    const __m256d v10l = _mm256_mul_pd(v0, v9l);
    const __m256d v10h = _mm256_mul_pd(v0, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v11, v9l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v9h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v9l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v9h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v9l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v9h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v9l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v9h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v9l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v9h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v9l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v9h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v9l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v9h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v9l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v9h, v26);
    const __m256d v28l = _mm256_mul_pd(v9l, v9l);
    const __m256d v28h = _mm256_mul_pd(v9h, v9h);
    const __m256d v29l = _mm256_mul_pd(v27l, v28l);
    const __m256d v29h = _mm256_mul_pd(v27h, v28h);
    const __m256d v30l = _mm256_add_pd(v10l, v29l);
    const __m256d v30h = _mm256_add_pd(v10h, v29h);
    const __m256d v31l = log2_f64_4ulp_avx512_gather_f64_avx2(log2_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v6), _mm_set1_epi32(15)));
    const __m256d v31h = log2_f64_4ulp_avx512_gather_f64_avx2(log2_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v6, 1), _mm_set1_epi32(15)));
    const __m256d v32l = log2_f64_4ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v32h = log2_f64_4ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v33l = log2_f64_4ulp_avx512_lanes_getexp_f64_avx2(v3l);
    const __m256d v33h = log2_f64_4ulp_avx512_lanes_getexp_f64_avx2(v3h);
    const __m256d v34l = _mm256_sub_pd(v32l, v33l);
    const __m256d v34h = _mm256_sub_pd(v32h, v33h);
    const __m256d v35l = _mm256_add_pd(v31l, v34l);
    const __m256d v35h = _mm256_add_pd(v31h, v34h);
    const __m256d v36l = _mm256_add_pd(v30l, v35l);
    const __m256d v36h = _mm256_add_pd(v30h, v35h);
    _mm256_storeu_pd(y, v36l);
    _mm256_storeu_pd(y + 4, v36h);
}

static LOG2_F64_4ULP_AVX512_AVX2_TARGET void log2_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log2_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG2_F64_4ULP_AVX512_AVX512 __m512d log2_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG2_F64_4ULP_AVX512_AVX512 void log2_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v8 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v11 = _mm512_set1_pd(-0x1.32027cdfcef2cp-3); /* -0.14941880758294113 */
    const __m512d v12 = _mm512_set1_pd(0x1.478c7a6a00202p-3); /* 0.15993590961444687 */
    const __m512d v14 = _mm512_set1_pd(-0x1.71408d1c9dd1ep-3); /* -0.18029890292721346 */
    const __m512d v16 = _mm512_set1_pd(0x1.a6185649eaa2bp-3); /* 0.20610110676837343 */
    const __m512d v18 = _mm512_set1_pd(-0x1.ec70a3aa2a37dp-3); /* -0.24044921744396311 */
    const __m512d v20 = _mm512_set1_pd(0x1.2776c4e9f6829p-2); /* 0.28853900602337262 */
    const __m512d v22 = _mm512_set1_pd(-0x1.71547652b11fcp-2); /* -0.36067376022063491 */
    const __m512d v24 = _mm512_set1_pd(0x1.ec709dc3a3185p-2); /* 0.48089834696363482 */
    const __m512d v26 = _mm512_set1_pd(-0x1.71547652b82b6p-1); /* -0.7213475204444737 */
    const __m512d t0_0 = _mm512_loadu_pd(log2_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log2_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log2_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log2_f64_4ulp_avx512_table1 + 8);
    const __m512d v2_0l = _mm512_loadu_pd(x);
    const __m512d v2_0h = _mm512_loadu_pd(x + 8);
    const __m512d v2_1l = _mm512_loadu_pd(x + 16);
    const __m512d v2_1h = _mm512_loadu_pd(x + 24);
    const __m512d v3_0l = _mm512_getmant_pd(v2_0l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3_0h = _mm512_getmant_pd(v2_0h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3_1l = _mm512_getmant_pd(v2_1l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3_1h = _mm512_getmant_pd(v2_1h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v4_0l = _mm512_add_pd(v1, v3_0l);
    const __m512d v4_0h = _mm512_add_pd(v1, v3_0h);
    const __m512d v4_1l = _mm512_add_pd(v1, v3_1l);
    const __m512d v4_1h = _mm512_add_pd(v1, v3_1h);
    const __m512i v5_0l = _mm512_castpd_si512(v4_0l);
    const __m512i v5_0h = _mm512_castpd_si512(v4_0h);
    const __m512i v5_1l = _mm512_castpd_si512(v4_1l);
    const __m512i v5_1h = _mm512_castpd_si512(v4_1h);
    const __m256i v6_0l = _mm512_cvtepi64_epi32(v5_0l);
    const __m256i v6_0h = _mm512_cvtepi64_epi32(v5_0h);
    const __m512i v6_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v6_0l), v6_0h, 1);
    const __m256i v6_1l = _mm512_cvtepi64_epi32(v5_1l);
    const __m256i v6_1h = _mm512_cvtepi64_epi32(v5_1h);
    const __m512i v6_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v6_1l), v6_1h, 1);
    const __m512d v7_0l = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6_0), t0_0, t0_1);
    const __m512d v7_0h = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6_0, 1), t0_0, t0_1);
    const __m512d v7_1l = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6_1), t0_0, t0_1);
    const __m512d v7_1h = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6_1, 1), t0_0, t0_1);
    const __m512d v9_0l = _mm512_fmadd_pd(v7_0l, v3_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v7_0h, v3_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v7_1l, v3_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v7_1h, v3_1h, v8);
    const __m512d v10_0l = _mm512_mul_pd(v0, v9_0l);
    const __m512d v10_0h = _mm512_mul_pd(v0, v9_0h);
    const __m512d v10_1l = _mm512_mul_pd(v0, v9_1l);
    const __m512d v10_1h = _mm512_mul_pd(v0, v9_1h);
    const __m512d v13_0l = _mm512_fmadd_pd(v11, v9_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11, v9_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11, v9_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11, v9_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v13_0l, v9_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13_0h, v9_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13_1l, v9_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13_1h, v9_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v9_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v9_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v9_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v9_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v9_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v9_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v9_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v9_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v9_0l, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v9_0h, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v9_1l, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v9_1h, v19_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v9_0l, v21_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v9_0h, v21_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v9_1l, v21_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v9_1h, v21_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v9_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v9_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v9_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v9_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v25_0l, v9_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v25_0h, v9_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v25_1l, v9_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v25_1h, v9_1h, v26);
    const __m512d v28_0l = _mm512_mul_pd(v9_0l, v9_0l);
    const __m512d v28_0h = _mm512_mul_pd(v9_0h, v9_0h);
    const __m512d v28_1l = _mm512_mul_pd(v9_1l, v9_1l);
    const __m512d v28_1h = _mm512_mul_pd(v9_1h, v9_1h);
    const __m512d v29_0l = _mm512_mul_pd(v27_0l, v28_0l);
    const __m512d v29_0h = _mm512_mul_pd(v27_0h, v28_0h);
    const __m512d v29_1l = _mm512_mul_pd(v27_1l, v28_1l);
    const __m512d v29_1h = _mm512_mul_pd(v27_1h, v28_1h);
    const __m512d v30_0l = _mm512_add_pd(v10_0l, v29_0l);
    const __m512d v30_0h = _mm512_add_pd(v10_0h, v29_0h);
    const __m512d v30_1l = _mm512_add_pd(v10_1l, v29_1l);
    const __m512d v30_1h = _mm512_add_pd(v10_1h, v29_1h);
    const __m512d v31_0l = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6_0), t1_0, t1_1);
    const __m512d v31_0h = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6_0, 1), t1_0, t1_1);
    const __m512d v31_1l = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6_1), t1_0, t1_1);
    const __m512d v31_1h = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6_1, 1), t1_0, t1_1);
    const __m512d v32_0l = _mm512_getexp_pd(v2_0l);
    const __m512d v32_0h = _mm512_getexp_pd(v2_0h);
    const __m512d v32_1l = _mm512_getexp_pd(v2_1l);
    const __m512d v32_1h = _mm512_getexp_pd(v2_1h);
    const __m512d v33_0l = _mm512_getexp_pd(v3_0l);
    const __m512d v33_0h = _mm512_getexp_pd(v3_0h);
    const __m512d v33_1l = _mm512_getexp_pd(v3_1l);
    const __m512d v33_1h = _mm512_getexp_pd(v3_1h);
    const __m512d v34_0l = _mm512_sub_pd(v32_0l, v33_0l);
    const __m512d v34_0h = _mm512_sub_pd(v32_0h, v33_0h);
    const __m512d v34_1l = _mm512_sub_pd(v32_1l, v33_1l);
    const __m512d v34_1h = _mm512_sub_pd(v32_1h, v33_1h);
    const __m512d v35_0l = _mm512_add_pd(v31_0l, v34_0l);
    const __m512d v35_0h = _mm512_add_pd(v31_0h, v34_0h);
    const __m512d v35_1l = _mm512_add_pd(v31_1l, v34_1l);
    const __m512d v35_1h = _mm512_add_pd(v31_1h, v34_1h);
    const __m512d v36_0l = _mm512_add_pd(v30_0l, v35_0l);
    const __m512d v36_0h = _mm512_add_pd(v30_0h, v35_0h);
    const __m512d v36_1l = _mm512_add_pd(v30_1l, v35_1l);
    const __m512d v36_1h = _mm512_add_pd(v30_1h, v35_1h);
    _mm512_storeu_pd(y, v36_0l);
    _mm512_storeu_pd(y + 8, v36_0h);
    _mm512_storeu_pd(y + 16, v36_1l);
    _mm512_storeu_pd(y + 24, v36_1h);
}

/* 16 elements. */
static LOG2_F64_4ULP_AVX512_AVX512_TARGET void log2_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v1 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v8 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v11 = _mm512_set1_pd(-0x1.32027cdfcef2cp-3); /* -0.14941880758294113 */
    const __m512d v12 = _mm512_set1_pd(0x1.478c7a6a00202p-3); /* 0.15993590961444687 */
    const __m512d v14 = _mm512_set1_pd(-0x1.71408d1c9dd1ep-3); /* -0.18029890292721346 */
    const __m512d v16 = _mm512_set1_pd(0x1.a6185649eaa2bp-3); /* 0.20610110676837343 */
    const __m512d v18 = _mm512_set1_pd(-0x1.ec70a3aa2a37dp-3); /* -0.24044921744396311 */
    const __m512d v20 = _mm512_set1_pd(0x1.2776c4e9f6829p-2); /* 0.28853900602337262 */
    const __m512d v22 = _mm512_set1_pd(-0x1.71547652b11fcp-2); /* -0.36067376022063491 */
    const __m512d v24 = _mm512_set1_pd(0x1.ec709dc3a3185p-2); /* 0.48089834696363482 */
    const __m512d v26 = _mm512_set1_pd(-0x1.71547652b82b6p-1); /* -0.7213475204444737 */
    const __m512d t0_0 = _mm512_loadu_pd(log2_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log2_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log2_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log2_f64_4ulp_avx512_table1 + 8);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_getmant_pd(v2l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3h = _mm512_getmant_pd(v2h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v4l = _mm512_add_pd(v1, v3l);
    const __m512d v4h = _mm512_add_pd(v1, v3h);
    const __m512i v5l = _mm512_castpd_si512(v4l);
    const __m512i v5h = _mm512_castpd_si512(v4h);
    const __m256i v6l = _mm512_cvtepi64_epi32(v5l);
    const __m256i v6h = _mm512_cvtepi64_epi32(v5h);
    const __m512i v6 = _mm512_inserti32x8(_mm512_castsi256_si512(v6l), v6h, 1);
    const __m512d v7l = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6), t0_0, t0_1);
    const __m512d v7h = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t0_0, t0_1);
    const __m512d v9l = _mm512_fmadd_pd(v7l, v3l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7h, v3h, v8);
    const __m512d v10l = _mm512_mul_pd(v0, v9l);
    const __m512d v10h = _mm512_mul_pd(v0, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v11, v9l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v9h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v9l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v9h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v9l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v9h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v9l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v9h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v9l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v9h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v9l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v9h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v9l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v9h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v9l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v9h, v26);
    const __m512d v28l = _mm512_mul_pd(v9l, v9l);
    const __m512d v28h = _mm512_mul_pd(v9h, v9h);
    const __m512d v29l = _mm512_mul_pd(v27l, v28l);
    const __m512d v29h = _mm512_mul_pd(v27h, v28h);
    const __m512d v30l = _mm512_add_pd(v10l, v29l);
    const __m512d v30h = _mm512_add_pd(v10h, v29h);
    const __m512d v31l = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v6), t1_0, t1_1);
    const __m512d v31h = log2_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v6, 1), t1_0, t1_1);
    const __m512d v32l = _mm512_getexp_pd(v2l);
    const __m512d v32h = _mm512_getexp_pd(v2h);
    const __m512d v33l = _mm512_getexp_pd(v3l);
    const __m512d v33h = _mm512_getexp_pd(v3h);
    const __m512d v34l = _mm512_sub_pd(v32l, v33l);
    const __m512d v34h = _mm512_sub_pd(v32h, v33h);
    const __m512d v35l = _mm512_add_pd(v31l, v34l);
    const __m512d v35h = _mm512_add_pd(v31h, v34h);
    const __m512d v36l = _mm512_add_pd(v30l, v35l);
    const __m512d v36h = _mm512_add_pd(v30h, v35h);
    _mm512_storeu_pd(y, v36l);
    _mm512_storeu_pd(y + 8, v36h);
}

static LOG2_F64_4ULP_AVX512_AVX512_TARGET void log2_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log2_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log2_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_f64_4ulp_avx512_level(void) {
#if defined(LOG2_F64_4ULP_AVX512_FORCE_ISA)
    return LOG2_F64_4ULP_AVX512_FORCE_ISA;
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

double log2_f64_4ulp_avx512(double x) {
    return log2_f64_4ulp_avx512_element(x);
}

void log2_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_f64_4ulp_avx512_level();
    if (level == 2) {
        log2_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log2_f64_4ulp_avx512_array_portable(x, y, n);
}
