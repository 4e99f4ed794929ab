/* sinh_f64_3ulp_avx512: sinh
 *
 *   target       sinh, sinh x, f64
 *   domain       every input
 *   max error    1.858947 ulp, observed on 50601308 inputs
 *   worst input  0x1.755c85560a9acp-2 (0.3646107515111463, encoding 0x3fd755c85560a9ac)
 *   result there 0x1.7db0676e12ed2p-2 (0.372743240445499, encoding 0x3fd7db0676e12ed2)
 *   mean error   0.182576 ulp
 *   misrounded   2842576 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           85855529e8c480b0158c6b1f51c2253c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f64 --max-ulp 3.4 --isa avx512 --time 20s --seed 1 --threads 1 --archive sinh_f64_3ulp_avx512.db
 *                time: 0.7647 ns/element as avx512 code (inputs mean)
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
#include "sinh_f64_3ulp_avx512.h"

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

static inline double sinh_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double sinh_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinh_f64_3ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sinh_f64_3ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sinh_f64_3ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sinh_f64_3ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = sinh_f64_3ulp_avx512_bits_f64(y) & INT64_MIN;
    return sinh_f64_3ulp_avx512_frombits_f64((sinh_f64_3ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double sinh_f64_3ulp_avx512_element(double x) {
    const double v0 = -0x1p-6; /* -0.015625 */
    const int64_t v1 = INT64_C(4625196817309499392); /* 0x4030000000000000 */
    const double v2 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v3 = 0x1.634cccccccccdp+9; /* 710.60000000000002 */
    const double v4 = x;
    const double v5 = sinh_f64_3ulp_avx512_abs_f64(v4);
    const double v6 = v3 < v5 ? v3 : v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = sinh_f64_3ulp_avx512_fma_f64(v2, v6, v7);
    const int64_t v9 = sinh_f64_3ulp_avx512_bits_f64(v8);
    const int64_t v10 = INT64_C(52);
    const int64_t v11 = sinh_f64_3ulp_avx512_shl_i64(v9, v10);
    const int64_t v12 = (int64_t)((uint64_t)v1 - (uint64_t)v11);
    const double v13 = sinh_f64_3ulp_avx512_frombits_f64(v12);
    const int64_t v14 = INT64_C(4598175219545276416); /* 0x3fd0000000000000 */
    const int64_t v15 = (int64_t)((uint64_t)v14 + (uint64_t)v11);
    const double v16 = sinh_f64_3ulp_avx512_frombits_f64(v15);
    const double v17 = sinh_f64_3ulp_avx512_fma_f64(v0, v13, v16);
    const double v18 = 0x1p+1; /* 2 */
    const double v19 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v20 = v8 - v7;
    const double v21 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v22 = sinh_f64_3ulp_avx512_fma_f64(v21, v20, v6);
    const double v23 = sinh_f64_3ulp_avx512_fma_f64(v19, v20, v22);
    const double v24 = v23 * v23;
    const double v25 = 0x1.b6c6912c2ba06p-25; /* 5.1080208813908511e-08 */
    const double v26 = 0x1.71d9ff0488637p-18; /* 5.5112175272611517e-06 */
    const double v27 = sinh_f64_3ulp_avx512_fma_f64(v24, v25, v26);
    const double v28 = 0x1.a01a0322f0a77p-12; /* 0.00039682541881461787 */
    const double v29 = sinh_f64_3ulp_avx512_fma_f64(v24, v27, v28);
    const double v30 = 0x1.11111110db21cp-6; /* 0.016666666665900207 */
    const double v31 = sinh_f64_3ulp_avx512_fma_f64(v24, v29, v30);
    const double v32 = 0x1.55555555555e4p-2; /* 0.33333333333334125 */
    const double v33 = sinh_f64_3ulp_avx512_fma_f64(v24, v31, v32);
    const double v34 = v24 * v23;
    const double v35 = v23 + v23;
    const double v36 = sinh_f64_3ulp_avx512_fma_f64(v33, v34, v35);
    const double v37 = 0x1p-6; /* 0.015625 */
    const double v38 = sinh_f64_3ulp_avx512_fma_f64(v37, v13, v16);
    const double v39 = 0x1.289e459afcc4fp-21; /* 5.5249454378041074e-07 */
    const double v40 = 0x1.a019b013347afp-15; /* 4.9603026263902456e-05 */
    const double v41 = sinh_f64_3ulp_avx512_fma_f64(v24, v39, v40);
    const double v42 = 0x1.6c16c179b6fep-9; /* 0.0027777777839741308 */
    const double v43 = sinh_f64_3ulp_avx512_fma_f64(v24, v41, v42);
    const double v44 = 0x1.555555555419dp-4; /* 0.083333333333263274 */
    const double v45 = sinh_f64_3ulp_avx512_fma_f64(v24, v43, v44);
    const double v46 = v24 * v45;
    const double v47 = sinh_f64_3ulp_avx512_fma_f64(v24, v46, v24);
    const double v48 = v17 * v47;
    const double v49 = sinh_f64_3ulp_avx512_fma_f64(v36, v38, v48);
    const double v50 = sinh_f64_3ulp_avx512_fma_f64(v17, v18, v49);
    const double v51 = sinh_f64_3ulp_avx512_copysign_f64(v50, v4);
    const double r0 = v51;
    return r0;
}

static void sinh_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinh_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINH_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINH_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINH_F64_3ULP_AVX512_AVX2 static inline SINH_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINH_F64_3ULP_AVX512_AVX512 static inline SINH_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_F64_3ULP_AVX512_AVX2 __m256d sinh_f64_3ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINH_F64_3ULP_AVX512_AVX2 void sinh_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1p-6); /* -0.015625 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m256d v2 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v3 = _mm256_set1_pd(0x1.634cccccccccdp+9); /* 710.60000000000002 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v14 = _mm256_set1_epi64x(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m256d v18 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v19 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v21 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v25 = _mm256_set1_pd(0x1.b6c6912c2ba06p-25); /* 5.1080208813908511e-08 */
    const __m256d v26 = _mm256_set1_pd(0x1.71d9ff0488637p-18); /* 5.5112175272611517e-06 */
    const __m256d v28 = _mm256_set1_pd(0x1.a01a0322f0a77p-12); /* 0.00039682541881461787 */
    const __m256d v30 = _mm256_set1_pd(0x1.11111110db21cp-6); /* 0.016666666665900207 */
    const __m256d v32 = _mm256_set1_pd(0x1.55555555555e4p-2); /* 0.33333333333334125 */
    const __m256d v37 = _mm256_set1_pd(0x1p-6); /* 0.015625 */
    const __m256d v39 = _mm256_set1_pd(0x1.289e459afcc4fp-21); /* 5.5249454378041074e-07 */
    const __m256d v40 = _mm256_set1_pd(0x1.a019b013347afp-15); /* 4.9603026263902456e-05 */
    const __m256d v42 = _mm256_set1_pd(0x1.6c16c179b6fep-9); /* 0.0027777777839741308 */
    const __m256d v44 = _mm256_set1_pd(0x1.555555555419dp-4); /* 0.083333333333263274 */
    const __m256d v4l = _mm256_loadu_pd(x);
    const __m256d v4h = _mm256_loadu_pd(x + 4);
    const __m256d v5l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v4l);
    const __m256d v5h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v4h);
    const __m256d v6l = _mm256_min_pd(v3, v5l);
    const __m256d v6h = _mm256_min_pd(v3, v5h);
    const __m256d v8l = _mm256_fmadd_pd(v2, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v2, v6h, v7);
    const __m256i v9l = _mm256_castpd_si256(v8l);
    const __m256i v9h = _mm256_castpd_si256(v8h);
    const __m256i v11l = _mm256_slli_epi64(v9l, 52);
    const __m256i v11h = _mm256_slli_epi64(v9h, 52);
    const __m256i v12l = _mm256_sub_epi64(v1, v11l);
    const __m256i v12h = _mm256_sub_epi64(v1, v11h);
    const __m256d v13l = _mm256_castsi256_pd(v12l);
    const __m256d v13h = _mm256_castsi256_pd(v12h);
    const __m256i v15l = _mm256_add_epi64(v14, v11l);
    const __m256i v15h = _mm256_add_epi64(v14, v11h);
    const __m256d v16l = _mm256_castsi256_pd(v15l);
    const __m256d v16h = _mm256_castsi256_pd(v15h);
    const __m256d v17l = _mm256_fmadd_pd(v0, v13l, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v0, v13h, v16h);
    const __m256d v20l = _mm256_sub_pd(v8l, v7);
    const __m256d v20h = _mm256_sub_pd(v8h, v7);
    const __m256d v22l = _mm256_fmadd_pd(v21, v20l, v6l);
    const __m256d v22h = _mm256_fmadd_pd(v21, v20h, v6h);
    const __m256d v23l = _mm256_fmadd_pd(v19, v20l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v19, v20h, v22h);
    const __m256d v24l = _mm256_mul_pd(v23l, v23l);
    const __m256d v24h = _mm256_mul_pd(v23h, v23h);
    const __m256d v27l = _mm256_fmadd_pd(v24l, v25, v26);
    const __m256d v27h = _mm256_fmadd_pd(v24h, v25, v26);
    const __m256d v29l = _mm256_fmadd_pd(v24l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v24h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v24l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v24h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v24l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v24h, v31h, v32);
    const __m256d v34l = _mm256_mul_pd(v24l, v23l);
    const __m256d v34h = _mm256_mul_pd(v24h, v23h);
    const __m256d v35l = _mm256_add_pd(v23l, v23l);
    const __m256d v35h = _mm256_add_pd(v23h, v23h);
    const __m256d v36l = _mm256_fmadd_pd(v33l, v34l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v33h, v34h, v35h);
    const __m256d v38l = _mm256_fmadd_pd(v37, v13l, v16l);
    const __m256d v38h = _mm256_fmadd_pd(v37, v13h, v16h);
    const __m256d v41l = _mm256_fmadd_pd(v24l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v24h, v39, v40);
    const __m256d v43l = _mm256_fmadd_pd(v24l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v24h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v24l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v24h, v43h, v44);
    const __m256d v46l = _mm256_mul_pd(v24l, v45l);
    const __m256d v46h = _mm256_mul_pd(v24h, v45h);
    const __m256d v47l = _mm256_fmadd_pd(v24l, v46l, v24l);
    const __m256d v47h = _mm256_fmadd_pd(v24h, v46h, v24h);
    const __m256d v48l = _mm256_mul_pd(v17l, v47l);
    const __m256d v48h = _mm256_mul_pd(v17h, v47h);
    const __m256d v49l = _mm256_fmadd_pd(v36l, v38l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v36h, v38h, v48h);
    const __m256d v50l = _mm256_fmadd_pd(v17l, v18, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v17h, v18, v49h);
    const __m256d v51l = sinh_f64_3ulp_avx512_signed_f64_avx2(v50l, v4l);
    const __m256d v51h = sinh_f64_3ulp_avx512_signed_f64_avx2(v50h, v4h);
    _mm256_storeu_pd(y, v51l);
    _mm256_storeu_pd(y + 4, v51h);
}

static SINH_F64_3ULP_AVX512_AVX2_TARGET void sinh_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinh_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sinh_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_F64_3ULP_AVX512_AVX512 __m512d sinh_f64_3ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINH_F64_3ULP_AVX512_AVX512 void sinh_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1p-6); /* -0.015625 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v3 = _mm512_set1_pd(0x1.634cccccccccdp+9); /* 710.60000000000002 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v14 = _mm512_set1_epi64(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m512d v18 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v19 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v21 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v25 = _mm512_set1_pd(0x1.b6c6912c2ba06p-25); /* 5.1080208813908511e-08 */
    const __m512d v26 = _mm512_set1_pd(0x1.71d9ff0488637p-18); /* 5.5112175272611517e-06 */
    const __m512d v28 = _mm512_set1_pd(0x1.a01a0322f0a77p-12); /* 0.00039682541881461787 */
    const __m512d v30 = _mm512_set1_pd(0x1.11111110db21cp-6); /* 0.016666666665900207 */
    const __m512d v32 = _mm512_set1_pd(0x1.55555555555e4p-2); /* 0.33333333333334125 */
    const __m512d v37 = _mm512_set1_pd(0x1p-6); /* 0.015625 */
    const __m512d v39 = _mm512_set1_pd(0x1.289e459afcc4fp-21); /* 5.5249454378041074e-07 */
    const __m512d v40 = _mm512_set1_pd(0x1.a019b013347afp-15); /* 4.9603026263902456e-05 */
    const __m512d v42 = _mm512_set1_pd(0x1.6c16c179b6fep-9); /* 0.0027777777839741308 */
    const __m512d v44 = _mm512_set1_pd(0x1.555555555419dp-4); /* 0.083333333333263274 */
    const __m512d v4l = _mm512_loadu_pd(x);
    const __m512d v4h = _mm512_loadu_pd(x + 8);
    const __m512d v5l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_min_pd(v3, v5l);
    const __m512d v6h = _mm512_min_pd(v3, v5h);
    const __m512d v8l = _mm512_fmadd_pd(v2, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v2, v6h, v7);
    const __m512i v9l = _mm512_castpd_si512(v8l);
    const __m512i v9h = _mm512_castpd_si512(v8h);
    const __m512i v11l = _mm512_slli_epi64(v9l, 52);
    const __m512i v11h = _mm512_slli_epi64(v9h, 52);
    const __m512i v12l = _mm512_sub_epi64(v1, v11l);
    const __m512i v12h = _mm512_sub_epi64(v1, v11h);
    const __m512d v13l = _mm512_castsi512_pd(v12l);
    const __m512d v13h = _mm512_castsi512_pd(v12h);
    const __m512i v15l = _mm512_add_epi64(v14, v11l);
    const __m512i v15h = _mm512_add_epi64(v14, v11h);
    const __m512d v16l = _mm512_castsi512_pd(v15l);
    const __m512d v16h = _mm512_castsi512_pd(v15h);
    const __m512d v17l = _mm512_fmadd_pd(v0, v13l, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v0, v13h, v16h);
    const __m512d v20l = _mm512_sub_pd(v8l, v7);
    const __m512d v20h = _mm512_sub_pd(v8h, v7);
    const __m512d v22l = _mm512_fmadd_pd(v21, v20l, v6l);
    const __m512d v22h = _mm512_fmadd_pd(v21, v20h, v6h);
    const __m512d v23l = _mm512_fmadd_pd(v19, v20l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v19, v20h, v22h);
    const __m512d v24l = _mm512_mul_pd(v23l, v23l);
    const __m512d v24h = _mm512_mul_pd(v23h, v23h);
    const __m512d v27l = _mm512_fmadd_pd(v24l, v25, v26);
    const __m512d v27h = _mm512_fmadd_pd(v24h, v25, v26);
    const __m512d v29l = _mm512_fmadd_pd(v24l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v24h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v24l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v24h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v24l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v24h, v31h, v32);
    const __m512d v34l = _mm512_mul_pd(v24l, v23l);
    const __m512d v34h = _mm512_mul_pd(v24h, v23h);
    const __m512d v35l = _mm512_add_pd(v23l, v23l);
    const __m512d v35h = _mm512_add_pd(v23h, v23h);
    const __m512d v36l = _mm512_fmadd_pd(v33l, v34l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v33h, v34h, v35h);
    const __m512d v38l = _mm512_fmadd_pd(v37, v13l, v16l);
    const __m512d v38h = _mm512_fmadd_pd(v37, v13h, v16h);
    const __m512d v41l = _mm512_fmadd_pd(v24l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v24h, v39, v40);
    const __m512d v43l = _mm512_fmadd_pd(v24l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v24h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v24l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v24h, v43h, v44);
    const __m512d v46l = _mm512_mul_pd(v24l, v45l);
    const __m512d v46h = _mm512_mul_pd(v24h, v45h);
    const __m512d v47l = _mm512_fmadd_pd(v24l, v46l, v24l);
    const __m512d v47h = _mm512_fmadd_pd(v24h, v46h, v24h);
    const __m512d v48l = _mm512_mul_pd(v17l, v47l);
    const __m512d v48h = _mm512_mul_pd(v17h, v47h);
    const __m512d v49l = _mm512_fmadd_pd(v36l, v38l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v36h, v38h, v48h);
    const __m512d v50l = _mm512_fmadd_pd(v17l, v18, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v17h, v18, v49h);
    const __m512d v51l = sinh_f64_3ulp_avx512_signed_f64_avx512(v50l, v4l);
    const __m512d v51h = sinh_f64_3ulp_avx512_signed_f64_avx512(v50h, v4h);
    _mm512_storeu_pd(y, v51l);
    _mm512_storeu_pd(y + 8, v51h);
}

static SINH_F64_3ULP_AVX512_AVX512_TARGET void sinh_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinh_f64_3ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sinh_f64_3ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINH_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinh_f64_3ulp_avx512_level(void) {
#if defined(SINH_F64_3ULP_AVX512_FORCE_ISA)
    return SINH_F64_3ULP_AVX512_FORCE_ISA;
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

double sinh_f64_3ulp_avx512(double x) {
    return sinh_f64_3ulp_avx512_element(x);
}

void sinh_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinh_f64_3ulp_avx512_level();
    if (level == 2) {
        sinh_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinh_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinh_f64_3ulp_avx512_array_portable(x, y, n);
}
