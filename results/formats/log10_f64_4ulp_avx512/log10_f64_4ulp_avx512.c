/* log10_f64_4ulp_avx512: log10
 *
 *   target       log10, log10 x, f64
 *   domain       every input
 *   max error    2.828151 ulp, observed on 54616013 inputs
 *   worst input  0x1.07fea3ed347a6p+0 (1.0312292532075644, encoding 0x3ff07fea3ed347a6)
 *   result there 0x1.b59fbdc6f03acp-7 (0.01335522428951371, encoding 0x3f8b59fbdc6f03ac)
 *   mean error   0.430617 ulp
 *   misrounded   16875596 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *                exact where the result is representable
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           001a0b4df327b5430ec67e20d37207d6
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log10 --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 600 --seed 1 --threads 1 --archive log10_f64_1ulp_avx512.db
 *                time: 0.5078 ns/element as avx512 code (inputs mean)
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
#include "log10_f64_4ulp_avx512.h"

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

static inline double log10_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double log10_f64_4ulp_avx512_getmant_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    z = log10_f64_4ulp_avx512_frombits_f64((i & INT64_C(0xfffffffffffff)) | INT64_C(0x3ff0000000000000));
    return x != x ? x + x : z;
}

static inline double log10_f64_4ulp_avx512_getmant75_f64(double a) {
    double m = log10_f64_4ulp_avx512_getmant_f64(a);
    m = m >= 1.5 ? m * 0.5 : m;
    return a < 0 ? (double)NAN : m;
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t log10_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double log10_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline double log10_f64_4ulp_avx512_getexp_f64(double a) {
    double x = fabs(a), z = x < 0x1p-1022 ? x * 0x1p54 : x, e;
    int64_t i;
    memcpy(&i, &z, sizeof i);
    e = log10_f64_4ulp_avx512_frombits_f64((i >> 52) | INT64_C(0x4330000000000000));
    e -= x < 0x1p-1022 ? 0x1p52 + 1023 + 54 : 0x1p52 + 1023;
    e = x == 0 ? -(double)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static const double log10_f64_4ulp_avx512_table0[16] = {
    0x1p+0, 0x1.ep-1, 0x1.c8p-1, 0x1.bp-1,
    0x1.98p-1, 0x1.88p-1, 0x1.74p-1, 0x1.64p-1,
    0x1.54p-1, 0x1.54p-1, 0x1.54p-1, 0x1.54p-1,
    0x1.54p+0, 0x1.3cp+0, 0x1.24p+0, 0x1.1p+0,
};

static const double log10_f64_4ulp_avx512_table1[16] = {
    0x0p+0, 0x1.cb38fccd8bfdbp-6, 0x1.9c197abf00dd7p-5, 0x1.2e3a740b7800fp-4,
    0x1.93e7de0fc3e8p-4, 0x1.db11ed766abf4p-4, 0x1.1c1ce9955c0c6p-3, 0x1.43371cde076c2p-3,
    0x1.6c1db5f9bb336p-3, 0x1.6c1db5f9bb336p-3, 0x1.6c1db5f9bb336p-3, 0x1.6c1db5f9bb336p-3,
    -0x1.f8c9683468191p-4, -0x1.769140a2526fdp-4, -0x1.d41d5164facb4p-5, -0x1.af5f92b00e61p-6,
};

static inline double log10_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.8p+48; /* 422212465065984 */
    const double v1 = x;
    const double v2 = log10_f64_4ulp_avx512_getmant75_f64(v1);
    const double v3 = v0 + v2;
    const int64_t v4 = log10_f64_4ulp_avx512_bits_f64(v3);
    const int32_t v5 = (int32_t)(uint32_t)(uint64_t)v4;
    const double v6 = log10_f64_4ulp_avx512_table0[(uint32_t)v5 & (16u - 1)];
    const double v7 = -0x1p+0; /* -1 */
    const double v8 = log10_f64_4ulp_avx512_fma_f64(v6, v2, v7);
    const double v9 = v8 * v8;
    const double v10 = 0x1.89f3e09692d47p-5; /* 0.048089922570023584 */
    const double v11 = -0x1.be099ebe2c2acp-5; /* -0.054447946591044655 */
    const double v12 = log10_f64_4ulp_avx512_fma_f64(v10, v8, v11);
    const double v13 = 0x1.fc41f3b7ed56fp-5; /* 0.062043167126300307 */
    const double v14 = log10_f64_4ulp_avx512_fma_f64(v12, v8, v13);
    const double v15 = -0x1.287a41b993d95p-4; /* -0.072382218110979515 */
    const double v16 = log10_f64_4ulp_avx512_fma_f64(v14, v8, v15);
    const double v17 = 0x1.63c6271e320bfp-4; /* 0.086858895115372356 */
    const double v18 = log10_f64_4ulp_avx512_fma_f64(v16, v8, v17);
    const double v19 = -0x1.bcb7b15842857p-4; /* -0.10857362056063501 */
    const double v20 = log10_f64_4ulp_avx512_fma_f64(v18, v8, v19);
    const double v21 = 0x1.287a7636f7f4dp-3; /* 0.14476482730150977 */
    const double v22 = log10_f64_4ulp_avx512_fma_f64(v20, v8, v21);
    const double v23 = -0x1.bcb7b1526e3cap-3; /* -0.21714724095161692 */
    const double v24 = log10_f64_4ulp_avx512_fma_f64(v22, v8, v23);
    const double v25 = 0x1.bcb7b1526e50ep-2; /* 0.43429448190325182 */
    const double v26 = v25 * v8;
    const double v27 = log10_f64_4ulp_avx512_fma_f64(v9, v24, v26);
    const double v28 = log10_f64_4ulp_avx512_getexp_f64(v1);
    const double v29 = log10_f64_4ulp_avx512_getexp_f64(v2);
    const double v30 = v28 - v29;
    const double v31 = -0x1.c088b7dd93749p-51; /* -7.7808255596431052e-16 */
    const double v32 = 0x1.34413509f79ffp-2; /* 0.3010299956639812 */
    const double v33 = log10_f64_4ulp_avx512_fma_f64(v31, v8, v32);
    const double v34 = log10_f64_4ulp_avx512_table1[(uint32_t)v5 & (16u - 1)];
    const double v35 = log10_f64_4ulp_avx512_fma_f64(v30, v33, v34);
    const double v36 = v27 + v35;
    const double r0 = v36;
    return r0;
}

static void log10_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log10_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG10_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG10_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG10_F64_4ULP_AVX512_AVX2 static inline LOG10_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG10_F64_4ULP_AVX512_AVX512 static inline LOG10_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

LOG10_F64_4ULP_AVX512_AVX2 __m128i log10_f64_4ulp_avx512_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Loads one by one take less time than the gather (Zen 5). */
LOG10_F64_4ULP_AVX512_AVX2 __m256d log10_f64_4ulp_avx512_gather_f64_avx2(const double *table, __m128i index) {
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
LOG10_F64_4ULP_AVX512_AVX2 __m256d log10_f64_4ulp_avx512_lanes_getmant75_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log10_f64_4ulp_avx512_getmant75_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

/* No such instruction: lane by lane. */
LOG10_F64_4ULP_AVX512_AVX2 __m256d log10_f64_4ulp_avx512_lanes_getexp_f64_avx2(__m256d a) {
    double y[4];
    double x0[4];
    _mm256_storeu_pd(x0, a);
    for (int l = 0; l < 4; l++)
        y[l] = log10_f64_4ulp_avx512_getexp_f64(x0[l]);
    return _mm256_loadu_pd(y);
}

LOG10_F64_4ULP_AVX512_AVX2 void log10_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m256d v7 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v10 = _mm256_set1_pd(0x1.89f3e09692d47p-5); /* 0.048089922570023584 */
    const __m256d v11 = _mm256_set1_pd(-0x1.be099ebe2c2acp-5); /* -0.054447946591044655 */
    const __m256d v13 = _mm256_set1_pd(0x1.fc41f3b7ed56fp-5); /* 0.062043167126300307 */
    const __m256d v15 = _mm256_set1_pd(-0x1.287a41b993d95p-4); /* -0.072382218110979515 */
    const __m256d v17 = _mm256_set1_pd(0x1.63c6271e320bfp-4); /* 0.086858895115372356 */
    const __m256d v19 = _mm256_set1_pd(-0x1.bcb7b15842857p-4); /* -0.10857362056063501 */
    const __m256d v21 = _mm256_set1_pd(0x1.287a7636f7f4dp-3); /* 0.14476482730150977 */
    const __m256d v23 = _mm256_set1_pd(-0x1.bcb7b1526e3cap-3); /* -0.21714724095161692 */
    const __m256d v25 = _mm256_set1_pd(0x1.bcb7b1526e50ep-2); /* 0.43429448190325182 */
    const __m256d v31 = _mm256_set1_pd(-0x1.c088b7dd93749p-51); /* -7.7808255596431052e-16 */
    const __m256d v32 = _mm256_set1_pd(0x1.34413509f79ffp-2); /* 0.3010299956639812 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = log10_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v1l);
    const __m256d v2h = log10_f64_4ulp_avx512_lanes_getmant75_f64_avx2(v1h);
    const __m256d v3l = _mm256_add_pd(v0, v2l);
    const __m256d v3h = _mm256_add_pd(v0, v2h);
    const __m256i v4l = _mm256_castpd_si256(v3l);
    const __m256i v4h = _mm256_castpd_si256(v3h);
    const __m128i v5l = log10_f64_4ulp_avx512_wrap_avx2(v4l);
    const __m128i v5h = log10_f64_4ulp_avx512_wrap_avx2(v4h);
    const __m256i v5 = _mm256_set_m128i(v5h, v5l);
    const __m256d v6l = log10_f64_4ulp_avx512_gather_f64_avx2(log10_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_castsi256_si128(v5), _mm_set1_epi32(15)));
    const __m256d v6h = log10_f64_4ulp_avx512_gather_f64_avx2(log10_f64_4ulp_avx512_table0, _mm_and_si128(_mm256_extracti128_si256(v5, 1), _mm_set1_epi32(15)));
    const __m256d v8l = _mm256_fmadd_pd(v6l, v2l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6h, v2h, v7);
    const __m256d v9l = _mm256_mul_pd(v8l, v8l);
    const __m256d v9h = _mm256_mul_pd(v8h, v8h);
    const __m256d v12l = _mm256_fmadd_pd(v10, v8l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10, v8h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v8l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v8h, v13);
    const __m256d v16l = _mm256_fmadd_pd(v14l, v8l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14h, v8h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v8l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v8h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v8l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v8h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v8l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v8h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v8l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v8h, v23);
    const __m256d v26l = _mm256_mul_pd(v25, v8l);
    const __m256d v26h = _mm256_mul_pd(v25, v8h);
    const __m256d v27l = _mm256_fmadd_pd(v9l, v24l, v26l);
    const __m256d v27h = _mm256_fmadd_pd(v9h, v24h, v26h);
    const __m256d v28l = log10_f64_4ulp_avx512_lanes_getexp_f64_avx2(v1l);
    const __m256d v28h = log10_f64_4ulp_avx512_lanes_getexp_f64_avx2(v1h);
    const __m256d v29l = log10_f64_4ulp_avx512_lanes_getexp_f64_avx2(v2l);
    const __m256d v29h = log10_f64_4ulp_avx512_lanes_getexp_f64_avx2(v2h);
    const __m256d v30l = _mm256_sub_pd(v28l, v29l);
    const __m256d v30h = _mm256_sub_pd(v28h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v31, v8l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31, v8h, v32);
    const __m256d v34l = log10_f64_4ulp_avx512_gather_f64_avx2(log10_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_castsi256_si128(v5), _mm_set1_epi32(15)));
    const __m256d v34h = log10_f64_4ulp_avx512_gather_f64_avx2(log10_f64_4ulp_avx512_table1, _mm_and_si128(_mm256_extracti128_si256(v5, 1), _mm_set1_epi32(15)));
    const __m256d v35l = _mm256_fmadd_pd(v30l, v33l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v30h, v33h, v34h);
    const __m256d v36l = _mm256_add_pd(v27l, v35l);
    const __m256d v36h = _mm256_add_pd(v27h, v35h);
    _mm256_storeu_pd(y, v36l);
    _mm256_storeu_pd(y + 4, v36h);
}

static LOG10_F64_4ULP_AVX512_AVX2_TARGET void log10_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log10_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        log10_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
LOG10_F64_4ULP_AVX512_AVX512 __m512d log10_f64_4ulp_avx512_permute16_f64_avx512(__m256i i, __m512d t0, __m512d t1) {
    return _mm512_permutex2var_pd(t0, _mm512_cvtepi32_epi64(i), t1);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LOG10_F64_4ULP_AVX512_AVX512 void log10_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.8p+48); /* 422212465065984 */
    const __m512d v7 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v10 = _mm512_set1_pd(0x1.89f3e09692d47p-5); /* 0.048089922570023584 */
    const __m512d v11 = _mm512_set1_pd(-0x1.be099ebe2c2acp-5); /* -0.054447946591044655 */
    const __m512d v13 = _mm512_set1_pd(0x1.fc41f3b7ed56fp-5); /* 0.062043167126300307 */
    const __m512d v15 = _mm512_set1_pd(-0x1.287a41b993d95p-4); /* -0.072382218110979515 */
    const __m512d v17 = _mm512_set1_pd(0x1.63c6271e320bfp-4); /* 0.086858895115372356 */
    const __m512d v19 = _mm512_set1_pd(-0x1.bcb7b15842857p-4); /* -0.10857362056063501 */
    const __m512d v21 = _mm512_set1_pd(0x1.287a7636f7f4dp-3); /* 0.14476482730150977 */
    const __m512d v23 = _mm512_set1_pd(-0x1.bcb7b1526e3cap-3); /* -0.21714724095161692 */
    const __m512d v25 = _mm512_set1_pd(0x1.bcb7b1526e50ep-2); /* 0.43429448190325182 */
    const __m512d v31 = _mm512_set1_pd(-0x1.c088b7dd93749p-51); /* -7.7808255596431052e-16 */
    const __m512d v32 = _mm512_set1_pd(0x1.34413509f79ffp-2); /* 0.3010299956639812 */
    const __m512d t0_0 = _mm512_loadu_pd(log10_f64_4ulp_avx512_table0);
    const __m512d t0_1 = _mm512_loadu_pd(log10_f64_4ulp_avx512_table0 + 8);
    const __m512d t1_0 = _mm512_loadu_pd(log10_f64_4ulp_avx512_table1);
    const __m512d t1_1 = _mm512_loadu_pd(log10_f64_4ulp_avx512_table1 + 8);
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
    const __m512d v6l = log10_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v5), t0_0, t0_1);
    const __m512d v6h = log10_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v5, 1), t0_0, t0_1);
    const __m512d v8l = _mm512_fmadd_pd(v6l, v2l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6h, v2h, v7);
    const __m512d v9l = _mm512_mul_pd(v8l, v8l);
    const __m512d v9h = _mm512_mul_pd(v8h, v8h);
    const __m512d v12l = _mm512_fmadd_pd(v10, v8l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10, v8h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v8l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v8h, v13);
    const __m512d v16l = _mm512_fmadd_pd(v14l, v8l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14h, v8h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v8l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v8h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v8l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v8h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v8l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v8h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v8l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v8h, v23);
    const __m512d v26l = _mm512_mul_pd(v25, v8l);
    const __m512d v26h = _mm512_mul_pd(v25, v8h);
    const __m512d v27l = _mm512_fmadd_pd(v9l, v24l, v26l);
    const __m512d v27h = _mm512_fmadd_pd(v9h, v24h, v26h);
    const __m512d v28l = _mm512_getexp_pd(v1l);
    const __m512d v28h = _mm512_getexp_pd(v1h);
    const __m512d v29l = _mm512_getexp_pd(v2l);
    const __m512d v29h = _mm512_getexp_pd(v2h);
    const __m512d v30l = _mm512_sub_pd(v28l, v29l);
    const __m512d v30h = _mm512_sub_pd(v28h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v31, v8l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31, v8h, v32);
    const __m512d v34l = log10_f64_4ulp_avx512_permute16_f64_avx512(_mm512_castsi512_si256(v5), t1_0, t1_1);
    const __m512d v34h = log10_f64_4ulp_avx512_permute16_f64_avx512(_mm512_extracti32x8_epi32(v5, 1), t1_0, t1_1);
    const __m512d v35l = _mm512_fmadd_pd(v30l, v33l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v30h, v33h, v34h);
    const __m512d v36l = _mm512_add_pd(v27l, v35l);
    const __m512d v36h = _mm512_add_pd(v27h, v35h);
    _mm512_storeu_pd(y, v36l);
    _mm512_storeu_pd(y + 8, v36h);
}

static LOG10_F64_4ULP_AVX512_AVX512_TARGET void log10_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        log10_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        log10_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG10_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log10_f64_4ulp_avx512_level(void) {
#if defined(LOG10_F64_4ULP_AVX512_FORCE_ISA)
    return LOG10_F64_4ULP_AVX512_FORCE_ISA;
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

double log10_f64_4ulp_avx512(double x) {
    return log10_f64_4ulp_avx512_element(x);
}

void log10_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log10_f64_4ulp_avx512_level();
    if (level == 2) {
        log10_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log10_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log10_f64_4ulp_avx512_array_portable(x, y, n);
}
