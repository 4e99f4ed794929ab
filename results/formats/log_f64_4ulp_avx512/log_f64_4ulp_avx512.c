/* log_f64_4ulp_avx512: log
 *
 *   target       log, ln x, f64
 *   domain       every input
 *   max error    2.130570 ulp, observed on 52086631 inputs
 *   worst input  0x1.080050c7aa8f2p+0 (1.0312548148600027, encoding 0x3ff080050c7aa8f2)
 *   result there 0x1.f83d46252305p-6 (0.030776327611008292, encoding 0x3f9f83d462523050)
 *   mean error   0.338303 ulp
 *   misrounded   13799641 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8407c13723baa22d2c74512787f68933
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 1000 --seed 1 --threads 1 --archive log_f64_1ulp_avx512.db
 *                time: 0.5478 ns/element as avx512 code (inputs mean)
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
#include "log_f64_4ulp_avx512.h"

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

static inline double log_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = log_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double log_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = log_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double log_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = log_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const double log_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double log_f64_4ulp_avx512_table1[16] = {
    0x0p+0, 0x1.08598b59e3a07p-4, 0x1.da727638446a2p-4, 0x1.5bf406b543db2p-3,
    0x1.d1037f2655e7bp-3, 0x1.1178e8227e47cp-2, 0x1.4718dc271c41bp-2, 0x1.741d876c67bb1p-2,
    0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2, 0x1.a33440224fa79p-2,
    -0x1.22941fbcf7966p-2, -0x1.af3c94e80bff3p-3, -0x1.0d77e7cd08e59p-3, -0x1.f0a30c01162a6p-5,
};

static inline double log_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.8p+48; /* 422212465065984 */
    const double v1 = x;
    const double v2 = log_f64_4ulp_avx512_getmant75_f64(v1);
    const double v3 = v0 + v2;
    const int64_t v4 = log_f64_4ulp_avx512_bits_f64(v3);
    const int32_t v5 = (int32_t)(uint32_t)(uint64_t)v4;
    const double v6 = log_f64_4ulp_avx512_table0[(uint32_t)v5 & (16u - 1)];
    const double v7 = -0x1p+0; /* -1 */
    const double v8 = log_f64_4ulp_avx512_fma_f64(v6, v2, v7);
    const double v9 = v8 * v8;
    const double v10 = -0x1p-3; /* -0.125 */
    const double v11 = -0x1.999999999999ap-4; /* -0.10000000000000001 */
    const double v12 = 0x1.c71c71c71c71cp-4; /* 0.1111111111111111 */
    const double v13 = log_f64_4ulp_avx512_fma_f64(v8, v11, v12);
    const double v14 = v13 * v8;
    const double v15 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v16 = v14 + v15;
    const double v17 = v10 + v16;
    const double v18 = 0x1.2492492492492p-3; /* 0.14285714285714285 */
    const double v19 = log_f64_4ulp_avx512_fma_f64(v17, v8, v18);
    const double v20 = -0x1.5555554555555p-3; /* -0.16666666620100537 */
    const double v21 = log_f64_4ulp_avx512_fma_f64(v19, v8, v20);
    const double v22 = 0x1.9999999d770acp-3; /* 0.20000000011248653 */
    const double v23 = log_f64_4ulp_avx512_fma_f64(v21, v8, v22);
    const double v24 = -0x1p-2; /* -0.25 */
    const double v25 = log_f64_4ulp_avx512_fma_f64(v23, v8, v24);
    const double v26 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v27 = log_f64_4ulp_avx512_fma_f64(v13, v15, v26);
    const double v28 = log_f64_4ulp_avx512_fma_f64(v25, v8, v27);
    const double v29 = -0x1p-1; /* -0.5 */
    const double v30 = log_f64_4ulp_avx512_fma_f64(v28, v8, v29);
    const double v31 = log_f64_4ulp_avx512_fma_f64(v9, v30, v8);
    const double v32 = log_f64_4ulp_avx512_getexp_f64(v1);
    const double v33 = log_f64_4ulp_avx512_getexp_f64(v2);
    const double v34 = v32 - v33;
    const double v35 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v36 = log_f64_4ulp_avx512_table1[(uint32_t)v5 & (16u - 1)];
    const double v37 = log_f64_4ulp_avx512_fma_f64(v34, v35, v36);
    const double v38 = v31 + v37;
    const double r0 = v38;
    return r0;
}

static void log_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_F64_4ULP_AVX512_AVX2 static inline LOG_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_F64_4ULP_AVX512_AVX512 static inline LOG_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOG_F64_4ULP_AVX512_AVX2 __m128i log_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG_F64_4ULP_AVX512_AVX2 __m256d log_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
LOG_F64_4ULP_AVX512_AVX2 __m256d log_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG_F64_4ULP_AVX512_AVX2 __m256d log_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

LOG_F64_4ULP_AVX512_AVX2 void log_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v7 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v10 = _mm256_set1_pd(-0x1p-3); /* -0.125 */
    const __m256d v11 = _mm256_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m256d v12 = _mm256_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m256d v15 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v18 = _mm256_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m256d v20 = _mm256_set1_pd(-0x1.5555554555555p-3); /* -0.16666666620100537 */
    const __m256d v22 = _mm256_set1_pd(0x1.9999999d770acp-3); /* 0.20000000011248653 */
    const __m256d v24 = _mm256_set1_pd(-0x1p-2); /* -0.25 */
    const __m256d v26 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v29 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v35 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = log_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v1l);
    const __m256d v2h = log_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v1h);
    const __m256d v3l = _mm256_add_pd(v0, v2l);
    const __m256d v3h = _mm256_add_pd(v0, v2h);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m128i v5l = log_f64_4ulp_avx512_wrap_avx2(v4l);
    const __m128i v5h = log_f64_4ulp_avx512_wrap_avx2(v4h);
    const __m256i v5 = _mm256_set_m128i(v5h, v5l);
    const __m256d v6l = log_f64_4ulp_avx512_gather_f64_avx2(log_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v5), _mm_set1_epi32(15)));
    const __m256d v6h = log_f64_4ulp_avx512_gather_f64_avx2(log_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v5, 1), _mm_set1_epi32(15)));
    const __m256d v8l = _mm256_fmadd_pd(v6l, v2l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6h, v2h, v7);
    const __m256d v9l = _mm256_mul_pd(v8l, v8l);
    const __m256d v9h = _mm256_mul_pd(v8h, v8h);
    const __m256d v13l = _mm256_fmadd_pd(v8l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v8h, v11, v12);
    const __m256d v14l = _mm256_mul_pd(v13l, v8l);
    const __m256d v14h = _mm256_mul_pd(v13h, v8h);
    const __m256d v16l = _mm256_add_pd(v14l, v15);
    const __m256d v16h = _mm256_add_pd(v14h, v15);
    const __m256d v17l = _mm256_add_pd(v10, v16l);
    const __m256d v17h = _mm256_add_pd(v10, v16h);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v8l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v8h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v8l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v8h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v8l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v8h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v8l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v8h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v13l, v15, v26);
    const __m256d v27h = _mm256_fmadd_pd(v13h, v15, v26);
    const __m256d v28l = _mm256_fmadd_pd(v25l, v8l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v25h, v8h, v27h);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v8l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v8h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v9l, v30l, v8l);
    const __m256d v31h = _mm256_fmadd_pd(v9h, v30h, v8h);
    const __m256d v32l = log_f64_4ulp_avx512_lanes_getexp_f64_avx2(v1l);
    const __m256d v32h = log_f64_4ulp_avx512_lanes_getexp_f64_avx2(v1h);
    const __m256d v33l = log_f64_4ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v33h = log_f64_4ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v34l = _mm256_sub_pd(v32l, v33l);
    const __m256d v34h = _mm256_sub_pd(v32h, v33h);
    const __m256d v36l = log_f64_4ulp_avx512_gather_f64_avx2(log_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v5), _mm_set1_epi32(15)));
    const __m256d v36h = log_f64_4ulp_avx512_gather_f64_avx2(log_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v5, 1), _mm_set1_epi32(15)));
    const __m256d v37l = _mm256_fmadd_pd(v34l, v35, v36l);
    const __m256d v37h = _mm256_fmadd_pd(v34h, v35, v36h);
    const __m256d v38l = _mm256_add_pd(v31l, v37l);
    const __m256d v38h = _mm256_add_pd(v31h, v37h);
    _mm256_storeu_pd(y, v38l);
    _mm256_storeu_pd(y + 4, v38h);
}

static LOG_F64_4ULP_AVX512_AVX2_TARGET void log_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG_F64_4ULP_AVX512_AVX512 __m512d log_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG_F64_4ULP_AVX512_AVX512 void log_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v7 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v10 = _mm512_set1_pd(-0x1p-3); /* -0.125 */
    const __m512d v11 = _mm512_set1_pd(-0x1.999999999999ap-4); /* -0.10000000000000001 */
    const __m512d v12 = _mm512_set1_pd(0x1.c71c71c71c71cp-4); /* 0.1111111111111111 */
    const __m512d v15 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v18 = _mm512_set1_pd(0x1.2492492492492p-3); /* 0.14285714285714285 */
    const __m512d v20 = _mm512_set1_pd(-0x1.5555554555555p-3); /* -0.16666666620100537 */
    const __m512d v22 = _mm512_set1_pd(0x1.9999999d770acp-3); /* 0.20000000011248653 */
    const __m512d v24 = _mm512_set1_pd(-0x1p-2); /* -0.25 */
    const __m512d v26 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v29 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v35 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d t0_0 = _mm512_loadu_pd(log_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log_f64_4ulp_avx512_table1 + 8);
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_getmant_pd(v1l, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v2h = _mm512_getmant_pd(v1h, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3l = _mm512_add_pd(v0, v2l);
    const __m512d v3h = _mm512_add_pd(v0, v2h);
    const __m512i v4l = _mm512_castpd_si512(v3l);
    const __m512i v4h = _mm512_castpd_si512(v3h);
    const __m256i v5l = _mm512_cvtepi64_epi32(v4l);
    const __m256i v5h = _mm512_cvtepi64_epi32(v4h);
    const __m512i v5 = _mm512_inserti32x8(_mm512_castsi256_si512(v5l), v5h, 1);
    const __m512d v6l = log_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v5), t0_0, t0_1);
    const __m512d v6h = log_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v5, 1), t0_0, t0_1);
    const __m512d v8l = _mm512_fmadd_pd(v6l, v2l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6h, v2h, v7);
    const __m512d v9l = _mm512_mul_pd(v8l, v8l);
    const __m512d v9h = _mm512_mul_pd(v8h, v8h);
    const __m512d v13l = _mm512_fmadd_pd(v8l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v8h, v11, v12);
    const __m512d v14l = _mm512_mul_pd(v13l, v8l);
    const __m512d v14h = _mm512_mul_pd(v13h, v8h);
    const __m512d v16l = _mm512_add_pd(v14l, v15);
    const __m512d v16h = _mm512_add_pd(v14h, v15);
    const __m512d v17l = _mm512_add_pd(v10, v16l);
    const __m512d v17h = _mm512_add_pd(v10, v16h);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v8l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v8h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v8l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v8h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v8l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v8h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v8l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v8h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v13l, v15, v26);
    const __m512d v27h = _mm512_fmadd_pd(v13h, v15, v26);
    const __m512d v28l = _mm512_fmadd_pd(v25l, v8l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v25h, v8h, v27h);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v8l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v8h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v9l, v30l, v8l);
    const __m512d v31h = _mm512_fmadd_pd(v9h, v30h, v8h);
    const __m512d v32l = _mm512_getexp_pd(v1l);
    const __m512d v32h = _mm512_getexp_pd(v1h);
    const __m512d v33l = _mm512_getexp_pd(v2l);
    const __m512d v33h = _mm512_getexp_pd(v2h);
    const __m512d v34l = _mm512_sub_pd(v32l, v33l);
    const __m512d v34h = _mm512_sub_pd(v32h, v33h);
    const __m512d v36l = log_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v5), t1_0, t1_1);
    const __m512d v36h = log_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v5, 1), t1_0, t1_1);
    const __m512d v37l = _mm512_fmadd_pd(v34l, v35, v36l);
    const __m512d v37h = _mm512_fmadd_pd(v34h, v35, v36h);
    const __m512d v38l = _mm512_add_pd(v31l, v37l);
    const __m512d v38h = _mm512_add_pd(v31h, v37h);
    _mm512_storeu_pd(y, v38l);
    _mm512_storeu_pd(y + 8, v38h);
}

static LOG_F64_4ULP_AVX512_AVX512_TARGET void log_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_f64_4ulp_avx512_level(void) {
#if defined(LOG_F64_4ULP_AVX512_FORCE_ISA)
    return LOG_F64_4ULP_AVX512_FORCE_ISA;
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

double log_f64_4ulp_avx512(double x) {
    return log_f64_4ulp_avx512_element(x);
}

void log_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_f64_4ulp_avx512_level();
    if (level == 2) {
        log_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_f64_4ulp_avx512_array_portable(x, y, n);
}
