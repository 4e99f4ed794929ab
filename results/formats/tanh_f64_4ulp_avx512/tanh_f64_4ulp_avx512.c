/* tanh_f64_4ulp_avx512: tanh
 *
 *   target       tanh, tanh x, f64
 *   domain       every input
 *   max error    3.246306 ulp, observed on 31266056 inputs
 *   worst input  0x1.ebd6a7b9992fap-3 (0.24015551600600543, encoding 0x3fcebd6a7b9992fa)
 *   result there 0x1.e2989b28c4138p-3 (0.23564263551862452, encoding 0x3fce2989b28c4138)
 *   mean error   0.295926 ulp
 *   misrounded   7412007 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6887f2ddc61dd3f1c122abc08dc7c730
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f64 --max-ulp 0.92 --isa avx512 --evaluations 800 --seed 1 --threads 1 --archive tanh_f64_1ulp_avx512.db
 *                time: 0.7757 ns/element as avx512 code (inputs mean)
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
#include "tanh_f64_4ulp_avx512.h"

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

static inline double tanh_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double tanh_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tanh_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tanh_f64_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tanh_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tanh_f64_4ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = tanh_f64_4ulp_avx512_bits_f64(y) & INT64_MIN;
    return tanh_f64_4ulp_avx512_frombits_f64((tanh_f64_4ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double tanh_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1.4p+4; /* 20 */
    const double v1 = x;
    const double v2 = tanh_f64_4ulp_avx512_abs_f64(v1);
    const double v3 = v0 < v2 ? v0 : v2;
    const double v4 = v3 + v3;
    const double v5 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v6 = 0x1.8p+52; /* 6755399441055744 */
    const double v7 = tanh_f64_4ulp_avx512_fma_f64(v4, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = -0x1.5dff466c668afp-55; /* -3.794676902632697e-17 */
    const double v10 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v11 = tanh_f64_4ulp_avx512_fma_f64(v10, v8, v4);
    const double v12 = tanh_f64_4ulp_avx512_fma_f64(v8, v9, v11);
    const double v13 = v12 * v12;
    const double v14 = 0x1.b0c6b03cab721p-26; /* 2.5190886032247885e-08 */
    const double v15 = 0x1.28655325714c9p-22; /* 2.7604009952511968e-07 */
    const double v16 = tanh_f64_4ulp_avx512_fma_f64(v12, v14, v15);
    const double v17 = 0x1.71dca619043e9p-19; /* 2.7556859660900289e-06 */
    const double v18 = tanh_f64_4ulp_avx512_fma_f64(v12, v16, v17);
    const double v19 = 0x1.a019e74766aa4p-16; /* 2.4801563339597391e-05 */
    const double v20 = tanh_f64_4ulp_avx512_fma_f64(v12, v18, v19);
    const double v21 = 0x1.a01a0267fe7e6p-13; /* 0.00019841270409398578 */
    const double v22 = tanh_f64_4ulp_avx512_fma_f64(v20, v12, v21);
    const double v23 = 0x1.6c16c16902c2cp-10; /* 0.0013888888881890089 */
    const double v24 = tanh_f64_4ulp_avx512_fma_f64(v12, v22, v23);
    const double v25 = 0x1.11111110f146ap-7; /* 0.0083333333331074462 */
    const double v26 = tanh_f64_4ulp_avx512_fma_f64(v24, v12, v25);
    const double v27 = 0x1.55555555574ep-5; /* 0.041666666666722696 */
    const double v28 = 0x1.5555555555559p-3; /* 0.16666666666666677 */
    const double v29 = tanh_f64_4ulp_avx512_fma_f64(v12, v27, v28);
    const double v30 = tanh_f64_4ulp_avx512_fma_f64(v13, v26, v29);
    const double v31 = 0x1p-1; /* 0.5 */
    const double v32 = tanh_f64_4ulp_avx512_fma_f64(v12, v30, v31);
    const double v33 = v13 * v32;
    const int64_t v34 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v35 = tanh_f64_4ulp_avx512_bits_f64(v7);
    const int64_t v36 = INT64_C(52);
    const int64_t v37 = tanh_f64_4ulp_avx512_shl_i64(v35, v36);
    const int64_t v38 = (int64_t)((uint64_t)v34 + (uint64_t)v37);
    const double v39 = tanh_f64_4ulp_avx512_frombits_f64(v38);
    const double v40 = -0x1p+0; /* -1 */
    const double v41 = v39 + v40;
    const double v42 = v39 - v41;
    const double v43 = v42 + v40;
    const double v44 = tanh_f64_4ulp_avx512_fma_f64(v33, v39, v43);
    const double v45 = tanh_f64_4ulp_avx512_fma_f64(v12, v39, v41);
    const double v46 = v44 + v45;
    const double v47 = 0x1p+1; /* 2 */
    const double v48 = v47 + v46;
    const double v49 = v46 / v48;
    const double v50 = tanh_f64_4ulp_avx512_copysign_f64(v49, v1);
    const double r0 = v50;
    return r0;
}

static void tanh_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_F64_4ULP_AVX512_AVX2 static inline TANH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define TANH_F64_4ULP_AVX512_AVX512 static inline TANH_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_F64_4ULP_AVX512_AVX2 __m256d tanh_f64_4ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TANH_F64_4ULP_AVX512_AVX2 void tanh_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.4p+4); /* 20 */
    const __m256d v5 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.5dff466c668afp-55); /* -3.794676902632697e-17 */
    const __m256d v10 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v14 = _mm256_set1_pd(0x1.b0c6b03cab721p-26); /* 2.5190886032247885e-08 */
    const __m256d v15 = _mm256_set1_pd(0x1.28655325714c9p-22); /* 2.7604009952511968e-07 */
    const __m256d v17 = _mm256_set1_pd(0x1.71dca619043e9p-19); /* 2.7556859660900289e-06 */
    const __m256d v19 = _mm256_set1_pd(0x1.a019e74766aa4p-16); /* 2.4801563339597391e-05 */
    const __m256d v21 = _mm256_set1_pd(0x1.a01a0267fe7e6p-13); /* 0.00019841270409398578 */
    const __m256d v23 = _mm256_set1_pd(0x1.6c16c16902c2cp-10); /* 0.0013888888881890089 */
    const __m256d v25 = _mm256_set1_pd(0x1.11111110f146ap-7); /* 0.0083333333331074462 */
    const __m256d v27 = _mm256_set1_pd(0x1.55555555574ep-5); /* 0.041666666666722696 */
    const __m256d v28 = _mm256_set1_pd(0x1.5555555555559p-3); /* 0.16666666666666677 */
    const __m256d v31 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v34 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v40 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v47 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256d v3l = _mm256_min_pd(v0, v2l);
    const __m256d v3h = _mm256_min_pd(v0, v2h);
    const __m256d v4l = _mm256_add_pd(v3l, v3l);
    const __m256d v4h = _mm256_add_pd(v3h, v3h);
    const __m256d v7l = _mm256_fmadd_pd(v4l, v5, v6);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v5, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v11l = _mm256_fmadd_pd(v10, v8l, v4l);
    const __m256d v11h = _mm256_fmadd_pd(v10, v8h, v4h);
    const __m256d v12l = _mm256_fmadd_pd(v8l, v9, v11l);
    const __m256d v12h = _mm256_fmadd_pd(v8h, v9, v11h);
    const __m256d v13l = _mm256_mul_pd(v12l, v12l);
    const __m256d v13h = _mm256_mul_pd(v12h, v12h);
    const __m256d v16l = _mm256_fmadd_pd(v12l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v12h, v14, v15);
    const __m256d v18l = _mm256_fmadd_pd(v12l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v12h, v16h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v12l, v18l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v12h, v18h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v20l, v12l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v20h, v12h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v12l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v12h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v12l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v12h, v25);
    const __m256d v29l = _mm256_fmadd_pd(v12l, v27, v28);
    const __m256d v29h = _mm256_fmadd_pd(v12h, v27, v28);
    const __m256d v30l = _mm256_fmadd_pd(v13l, v26l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v13h, v26h, v29h);
    const __m256d v32l = _mm256_fmadd_pd(v12l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v12h, v30h, v31);
    const __m256d v33l = _mm256_mul_pd(v13l, v32l);
    const __m256d v33h = _mm256_mul_pd(v13h, v32h);
    const __m256i v35l = _mm256_castpd_si256(v7l);
    const __m256i v35h = _mm256_castpd_si256(v7h);
    const __m256i v37l = _mm256_slli_epi64(v35l, 52);
    const __m256i v37h = _mm256_slli_epi64(v35h, 52);
    const __m256i v38l = _mm256_add_epi64(v34, v37l);
    const __m256i v38h = _mm256_add_epi64(v34, v37h);
    const __m256d v39l = _mm256_castsi256_pd(v38l);
    const __m256d v39h = _mm256_castsi256_pd(v38h);
    const __m256d v41l = _mm256_add_pd(v39l, v40);
    const __m256d v41h = _mm256_add_pd(v39h, v40);
    const __m256d v42l = _mm256_sub_pd(v39l, v41l);
    const __m256d v42h = _mm256_sub_pd(v39h, v41h);
    const __m256d v43l = _mm256_add_pd(v42l, v40);
    const __m256d v43h = _mm256_add_pd(v42h, v40);
    const __m256d v44l = _mm256_fmadd_pd(v33l, v39l, v43l);
    const __m256d v44h = _mm256_fmadd_pd(v33h, v39h, v43h);
    const __m256d v45l = _mm256_fmadd_pd(v12l, v39l, v41l);
    const __m256d v45h = _mm256_fmadd_pd(v12h, v39h, v41h);
    const __m256d v46l = _mm256_add_pd(v44l, v45l);
    const __m256d v46h = _mm256_add_pd(v44h, v45h);
    const __m256d v48l = _mm256_add_pd(v47, v46l);
    const __m256d v48h = _mm256_add_pd(v47, v46h);
    const __m256d v49l = _mm256_div_pd(v46l, v48l);
    const __m256d v49h = _mm256_div_pd(v46h, v48h);
    const __m256d v50l = tanh_f64_4ulp_avx512_signed_f64_avx2(v49l, v1l);
    const __m256d v50h = tanh_f64_4ulp_avx512_signed_f64_avx2(v49h, v1h);
    _mm256_storeu_pd(y, v50l);
    _mm256_storeu_pd(y + 4, v50h);
}

static TANH_F64_4ULP_AVX512_AVX2_TARGET void tanh_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tanh_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tanh_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_F64_4ULP_AVX512_AVX512 __m512d tanh_f64_4ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TANH_F64_4ULP_AVX512_AVX512 void tanh_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.4p+4); /* 20 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.5dff466c668afp-55); /* -3.794676902632697e-17 */
    const __m512d v10 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v14 = _mm512_set1_pd(0x1.b0c6b03cab721p-26); /* 2.5190886032247885e-08 */
    const __m512d v15 = _mm512_set1_pd(0x1.28655325714c9p-22); /* 2.7604009952511968e-07 */
    const __m512d v17 = _mm512_set1_pd(0x1.71dca619043e9p-19); /* 2.7556859660900289e-06 */
    const __m512d v19 = _mm512_set1_pd(0x1.a019e74766aa4p-16); /* 2.4801563339597391e-05 */
    const __m512d v21 = _mm512_set1_pd(0x1.a01a0267fe7e6p-13); /* 0.00019841270409398578 */
    const __m512d v23 = _mm512_set1_pd(0x1.6c16c16902c2cp-10); /* 0.0013888888881890089 */
    const __m512d v25 = _mm512_set1_pd(0x1.11111110f146ap-7); /* 0.0083333333331074462 */
    const __m512d v27 = _mm512_set1_pd(0x1.55555555574ep-5); /* 0.041666666666722696 */
    const __m512d v28 = _mm512_set1_pd(0x1.5555555555559p-3); /* 0.16666666666666677 */
    const __m512d v31 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v34 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v40 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v47 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3l = _mm512_min_pd(v0, v2l);
    const __m512d v3h = _mm512_min_pd(v0, v2h);
    const __m512d v4l = _mm512_add_pd(v3l, v3l);
    const __m512d v4h = _mm512_add_pd(v3h, v3h);
    const __m512d v7l = _mm512_fmadd_pd(v4l, v5, v6);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v5, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v11l = _mm512_fmadd_pd(v10, v8l, v4l);
    const __m512d v11h = _mm512_fmadd_pd(v10, v8h, v4h);
    const __m512d v12l = _mm512_fmadd_pd(v8l, v9, v11l);
    const __m512d v12h = _mm512_fmadd_pd(v8h, v9, v11h);
    const __m512d v13l = _mm512_mul_pd(v12l, v12l);
    const __m512d v13h = _mm512_mul_pd(v12h, v12h);
    const __m512d v16l = _mm512_fmadd_pd(v12l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v12h, v14, v15);
    const __m512d v18l = _mm512_fmadd_pd(v12l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v12h, v16h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v12l, v18l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v12h, v18h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v20l, v12l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v20h, v12h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v12l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v12h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v12l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v12h, v25);
    const __m512d v29l = _mm512_fmadd_pd(v12l, v27, v28);
    const __m512d v29h = _mm512_fmadd_pd(v12h, v27, v28);
    const __m512d v30l = _mm512_fmadd_pd(v13l, v26l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v13h, v26h, v29h);
    const __m512d v32l = _mm512_fmadd_pd(v12l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v12h, v30h, v31);
    const __m512d v33l = _mm512_mul_pd(v13l, v32l);
    const __m512d v33h = _mm512_mul_pd(v13h, v32h);
    const __m512i v35l = _mm512_castpd_si512(v7l);
    const __m512i v35h = _mm512_castpd_si512(v7h);
    const __m512i v37l = _mm512_slli_epi64(v35l, 52);
    const __m512i v37h = _mm512_slli_epi64(v35h, 52);
    const __m512i v38l = _mm512_add_epi64(v34, v37l);
    const __m512i v38h = _mm512_add_epi64(v34, v37h);
    const __m512d v39l = _mm512_castsi512_pd(v38l);
    const __m512d v39h = _mm512_castsi512_pd(v38h);
    const __m512d v41l = _mm512_add_pd(v39l, v40);
    const __m512d v41h = _mm512_add_pd(v39h, v40);
    const __m512d v42l = _mm512_sub_pd(v39l, v41l);
    const __m512d v42h = _mm512_sub_pd(v39h, v41h);
    const __m512d v43l = _mm512_add_pd(v42l, v40);
    const __m512d v43h = _mm512_add_pd(v42h, v40);
    const __m512d v44l = _mm512_fmadd_pd(v33l, v39l, v43l);
    const __m512d v44h = _mm512_fmadd_pd(v33h, v39h, v43h);
    const __m512d v45l = _mm512_fmadd_pd(v12l, v39l, v41l);
    const __m512d v45h = _mm512_fmadd_pd(v12h, v39h, v41h);
    const __m512d v46l = _mm512_add_pd(v44l, v45l);
    const __m512d v46h = _mm512_add_pd(v44h, v45h);
    const __m512d v48l = _mm512_add_pd(v47, v46l);
    const __m512d v48h = _mm512_add_pd(v47, v46h);
    const __m512d v49l = _mm512_div_pd(v46l, v48l);
    const __m512d v49h = _mm512_div_pd(v46h, v48h);
    const __m512d v50l = tanh_f64_4ulp_avx512_signed_f64_avx512(v49l, v1l);
    const __m512d v50h = tanh_f64_4ulp_avx512_signed_f64_avx512(v49h, v1h);
    _mm512_storeu_pd(y, v50l);
    _mm512_storeu_pd(y + 8, v50h);
}

static TANH_F64_4ULP_AVX512_AVX512_TARGET void tanh_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tanh_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_f64_4ulp_avx512_level(void) {
#if defined(TANH_F64_4ULP_AVX512_FORCE_ISA)
    return TANH_F64_4ULP_AVX512_FORCE_ISA;
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

double tanh_f64_4ulp_avx512(double x) {
    return tanh_f64_4ulp_avx512_element(x);
}

void tanh_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_f64_4ulp_avx512_level();
    if (level == 2) {
        tanh_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_f64_4ulp_avx512_array_portable(x, y, n);
}
