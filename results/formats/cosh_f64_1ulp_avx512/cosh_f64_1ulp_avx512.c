/* cosh_f64_1ulp_avx512: cosh
 *
 *   target       cosh, cosh x, f64
 *   domain       every input
 *   max error    0.965879 ulp, observed on 47384051 inputs
 *   worst input  0x1.bc4df98e2c826p+0 (1.7355648014167939, encoding 0x3ffbc4df98e2c826)
 *   result there 0x1.764cb20e94544p+1 (2.9242155619801071, encoding 0x400764cb20e94544)
 *   mean error   0.190548 ulp
 *   misrounded   6245310 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2ce464ae715f188cd9ee303159b90647
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f64 --max-ulp 0.97 --isa avx512 --time 15s --seed 1 --threads 1 --from results/formats/cosh_f64_1ulp_avx2/cosh_f64_1ulp_avx2.evo --archive cosh_f64_1ulp_avx512.db
 *                time: 0.8073 ns/element as avx512 code (inputs mean)
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
#include "cosh_f64_1ulp_avx512.h"

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

static inline double cosh_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double cosh_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cosh_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cosh_f64_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cosh_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cosh_f64_1ulp_avx512_element(double x) {
    const int64_t v0 = INT64_C(4598175219545276416); /* 0x3fd0000000000000 */
    const double v1 = 0x1.634cccccccccdp+9; /* 710.60000000000002 */
    const double v2 = x;
    const double v3 = cosh_f64_1ulp_avx512_abs_f64(v2);
    const double v4 = v1 < v3 ? v1 : v3;
    const double v5 = 0x1.7154802c6a654p+0; /* 1.4426956280170957 */
    const double v6 = 0x1.8p+52; /* 6755399441055744 */
    const double v7 = cosh_f64_1ulp_avx512_fma_f64(v4, v5, v6);
    const int64_t v8 = cosh_f64_1ulp_avx512_bits_f64(v7);
    const int64_t v9 = INT64_C(52);
    const int64_t v10 = cosh_f64_1ulp_avx512_shl_i64(v8, v9);
    const int64_t v11 = (int64_t)((uint64_t)v0 + (uint64_t)v10);
    const double v12 = cosh_f64_1ulp_avx512_frombits_f64(v11);
    const double v13 = 0x1p+1; /* 2 */
    const double v14 = -0x1p-6; /* -0.015625 */
    const int64_t v15 = INT64_C(4625196817309499392); /* 0x4030000000000000 */
    const int64_t v16 = (int64_t)((uint64_t)v15 - (uint64_t)v10);
    const double v17 = cosh_f64_1ulp_avx512_frombits_f64(v16);
    const double v18 = cosh_f64_1ulp_avx512_fma_f64(v14, v17, v12);
    const double v19 = v7 - v6;
    const double v20 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v21 = cosh_f64_1ulp_avx512_fma_f64(v19, v20, v4);
    const double v22 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v23 = v19 * v22;
    const double v24 = v21 + v23;
    const double v25 = v24 + v24;
    const double v26 = 0x1p-5; /* 0.03125 */
    const double v27 = 0x1.a5b5dd05e9862p-25; /* 4.9093552375535663e-08 */
    const double v28 = v24 * v24;
    const double v29 = 0x1.71e3e26ce9ee9p-18; /* 5.511793102742676e-06 */
    const double v30 = cosh_f64_1ulp_avx512_fma_f64(v27, v28, v29);
    const double v31 = 0x1.a019ff2cca456p-12; /* 0.00039682536116686839 */
    const double v32 = cosh_f64_1ulp_avx512_fma_f64(v30, v28, v31);
    const double v33 = 0x1.111111117ac2p-6; /* 0.016666666668168628 */
    const double v34 = cosh_f64_1ulp_avx512_fma_f64(v32, v28, v33);
    const double v35 = 0x1.55555555553fdp-2; /* 0.33333333333331422 */
    const double v36 = cosh_f64_1ulp_avx512_fma_f64(v34, v28, v35);
    const double v37 = v24 * v28;
    const double v38 = v21 - v24;
    const double v39 = cosh_f64_1ulp_avx512_abs_f64(v38);
    const double v40 = v23 + v39;
    const double v41 = cosh_f64_1ulp_avx512_fma_f64(v36, v37, v40);
    const double v42 = 0x1.2895c76a0f68bp-21; /* 5.5243274955209988e-07 */
    const double v43 = 0x1.a019b71a70d7bp-15; /* 4.9603039048241663e-05 */
    const double v44 = cosh_f64_1ulp_avx512_fma_f64(v28, v42, v43);
    const double v45 = 0x1.6c16c1780aa23p-9; /* 0.002777777783213213 */
    const double v46 = cosh_f64_1ulp_avx512_fma_f64(v44, v28, v45);
    const double v47 = 0x1.55555555544d1p-4; /* 0.083333333333274653 */
    const double v48 = cosh_f64_1ulp_avx512_fma_f64(v46, v28, v47);
    const double v49 = v48 * v28;
    const double v50 = cosh_f64_1ulp_avx512_fma_f64(v49, v28, v28);
    const double v51 = 0x1.0000000000004p-6; /* 0.015625000000000014 */
    const double v52 = cosh_f64_1ulp_avx512_fma_f64(v17, v51, v12);
    const double v53 = v50 * v52;
    const double v54 = cosh_f64_1ulp_avx512_fma_f64(v41, v18, v53);
    const double v55 = cosh_f64_1ulp_avx512_fma_f64(v17, v26, v54);
    const double v56 = cosh_f64_1ulp_avx512_fma_f64(v18, v25, v55);
    const double v57 = cosh_f64_1ulp_avx512_fma_f64(v12, v13, v56);
    const double r0 = v57;
    return r0;
}

static void cosh_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_F64_1ULP_AVX512_AVX2 static inline COSH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define COSH_F64_1ULP_AVX512_AVX512 static inline COSH_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COSH_F64_1ULP_AVX512_AVX2 void cosh_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m256d v1 = _mm256_set1_pd(0x1.634cccccccccdp+9); /* 710.60000000000002 */
    const __m256d v5 = _mm256_set1_pd(0x1.7154802c6a654p+0); /* 1.4426956280170957 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v13 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v14 = _mm256_set1_pd(-0x1p-6); /* -0.015625 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m256d v20 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v22 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v26 = _mm256_set1_pd(0x1p-5); /* 0.03125 */
    const __m256d v27 = _mm256_set1_pd(0x1.a5b5dd05e9862p-25); /* 4.9093552375535663e-08 */
    const __m256d v29 = _mm256_set1_pd(0x1.71e3e26ce9ee9p-18); /* 5.511793102742676e-06 */
    const __m256d v31 = _mm256_set1_pd(0x1.a019ff2cca456p-12); /* 0.00039682536116686839 */
    const __m256d v33 = _mm256_set1_pd(0x1.111111117ac2p-6); /* 0.016666666668168628 */
    const __m256d v35 = _mm256_set1_pd(0x1.55555555553fdp-2); /* 0.33333333333331422 */
    const __m256d v42 = _mm256_set1_pd(0x1.2895c76a0f68bp-21); /* 5.5243274955209988e-07 */
    const __m256d v43 = _mm256_set1_pd(0x1.a019b71a70d7bp-15); /* 4.9603039048241663e-05 */
    const __m256d v45 = _mm256_set1_pd(0x1.6c16c1780aa23p-9); /* 0.002777777783213213 */
    const __m256d v47 = _mm256_set1_pd(0x1.55555555544d1p-4); /* 0.083333333333274653 */
    const __m256d v51 = _mm256_set1_pd(0x1.0000000000004p-6); /* 0.015625000000000014 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v4l = _mm256_min_pd(v1, v3l);
    const __m256d v4h = _mm256_min_pd(v1, v3h);
    const __m256d v7l = _mm256_fmadd_pd(v4l, v5, v6);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v5, v6);
    const __m256i v8l = _mm256_castpd_si256(v7l);
    const __m256i v8h = _mm256_castpd_si256(v7h);
    const __m256i v10l = _mm256_slli_epi64(v8l, 52);
    const __m256i v10h = _mm256_slli_epi64(v8h, 52);
    const __m256i v11l = _mm256_add_epi64(v0, v10l);
    const __m256i v11h = _mm256_add_epi64(v0, v10h);
    const __m256d v12l = _mm256_castsi256_pd(v11l);
    const __m256d v12h = _mm256_castsi256_pd(v11h);
    const __m256i v16l = _mm256_sub_epi64(v15, v10l);
    const __m256i v16h = _mm256_sub_epi64(v15, v10h);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v18l = _mm256_fmadd_pd(v14, v17l, v12l);
    const __m256d v18h = _mm256_fmadd_pd(v14, v17h, v12h);
    const __m256d v19l = _mm256_sub_pd(v7l, v6);
    const __m256d v19h = _mm256_sub_pd(v7h, v6);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v20, v4l);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v20, v4h);
    const __m256d v23l = _mm256_mul_pd(v19l, v22);
    const __m256d v23h = _mm256_mul_pd(v19h, v22);
    const __m256d v24l = _mm256_add_pd(v21l, v23l);
    const __m256d v24h = _mm256_add_pd(v21h, v23h);
    const __m256d v25l = _mm256_add_pd(v24l, v24l);
    const __m256d v25h = _mm256_add_pd(v24h, v24h);
    const __m256d v28l = _mm256_mul_pd(v24l, v24l);
    const __m256d v28h = _mm256_mul_pd(v24h, v24h);
    const __m256d v30l = _mm256_fmadd_pd(v27, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v27, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v28l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v28h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v28l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v28h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v28l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v28h, v35);
    const __m256d v37l = _mm256_mul_pd(v24l, v28l);
    const __m256d v37h = _mm256_mul_pd(v24h, v28h);
    const __m256d v38l = _mm256_sub_pd(v21l, v24l);
    const __m256d v38h = _mm256_sub_pd(v21h, v24h);
    const __m256d v39l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v38l);
    const __m256d v39h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v38h);
    const __m256d v40l = _mm256_add_pd(v23l, v39l);
    const __m256d v40h = _mm256_add_pd(v23h, v39h);
    const __m256d v41l = _mm256_fmadd_pd(v36l, v37l, v40l);
    const __m256d v41h = _mm256_fmadd_pd(v36h, v37h, v40h);
    const __m256d v44l = _mm256_fmadd_pd(v28l, v42, v43);
    const __m256d v44h = _mm256_fmadd_pd(v28h, v42, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v28l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v28h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v28l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v28h, v47);
    const __m256d v49l = _mm256_mul_pd(v48l, v28l);
    const __m256d v49h = _mm256_mul_pd(v48h, v28h);
    const __m256d v50l = _mm256_fmadd_pd(v49l, v28l, v28l);
    const __m256d v50h = _mm256_fmadd_pd(v49h, v28h, v28h);
    const __m256d v52l = _mm256_fmadd_pd(v17l, v51, v12l);
    const __m256d v52h = _mm256_fmadd_pd(v17h, v51, v12h);
    const __m256d v53l = _mm256_mul_pd(v50l, v52l);
    const __m256d v53h = _mm256_mul_pd(v50h, v52h);
    const __m256d v54l = _mm256_fmadd_pd(v41l, v18l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v41h, v18h, v53h);
    const __m256d v55l = _mm256_fmadd_pd(v17l, v26, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v17h, v26, v54h);
    const __m256d v56l = _mm256_fmadd_pd(v18l, v25l, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v18h, v25h, v55h);
    const __m256d v57l = _mm256_fmadd_pd(v12l, v13, v56l);
    const __m256d v57h = _mm256_fmadd_pd(v12h, v13, v56h);
    _mm256_storeu_pd(y, v57l);
    _mm256_storeu_pd(y + 4, v57h);
}

static COSH_F64_1ULP_AVX512_AVX2_TARGET void cosh_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cosh_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        cosh_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
COSH_F64_1ULP_AVX512_AVX512 void cosh_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m512d v1 = _mm512_set1_pd(0x1.634cccccccccdp+9); /* 710.60000000000002 */
    const __m512d v5 = _mm512_set1_pd(0x1.7154802c6a654p+0); /* 1.4426956280170957 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v13 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v14 = _mm512_set1_pd(-0x1p-6); /* -0.015625 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m512d v20 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v22 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v26 = _mm512_set1_pd(0x1p-5); /* 0.03125 */
    const __m512d v27 = _mm512_set1_pd(0x1.a5b5dd05e9862p-25); /* 4.9093552375535663e-08 */
    const __m512d v29 = _mm512_set1_pd(0x1.71e3e26ce9ee9p-18); /* 5.511793102742676e-06 */
    const __m512d v31 = _mm512_set1_pd(0x1.a019ff2cca456p-12); /* 0.00039682536116686839 */
    const __m512d v33 = _mm512_set1_pd(0x1.111111117ac2p-6); /* 0.016666666668168628 */
    const __m512d v35 = _mm512_set1_pd(0x1.55555555553fdp-2); /* 0.33333333333331422 */
    const __m512d v42 = _mm512_set1_pd(0x1.2895c76a0f68bp-21); /* 5.5243274955209988e-07 */
    const __m512d v43 = _mm512_set1_pd(0x1.a019b71a70d7bp-15); /* 4.9603039048241663e-05 */
    const __m512d v45 = _mm512_set1_pd(0x1.6c16c1780aa23p-9); /* 0.002777777783213213 */
    const __m512d v47 = _mm512_set1_pd(0x1.55555555544d1p-4); /* 0.083333333333274653 */
    const __m512d v51 = _mm512_set1_pd(0x1.0000000000004p-6); /* 0.015625000000000014 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4l = _mm512_min_pd(v1, v3l);
    const __m512d v4h = _mm512_min_pd(v1, v3h);
    const __m512d v7l = _mm512_fmadd_pd(v4l, v5, v6);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v5, v6);
    const __m512i v8l = _mm512_castpd_si512(v7l);
    const __m512i v8h = _mm512_castpd_si512(v7h);
    const __m512i v10l = _mm512_slli_epi64(v8l, 52);
    const __m512i v10h = _mm512_slli_epi64(v8h, 52);
    const __m512i v11l = _mm512_add_epi64(v0, v10l);
    const __m512i v11h = _mm512_add_epi64(v0, v10h);
    const __m512d v12l = _mm512_castsi512_pd(v11l);
    const __m512d v12h = _mm512_castsi512_pd(v11h);
    const __m512i v16l = _mm512_sub_epi64(v15, v10l);
    const __m512i v16h = _mm512_sub_epi64(v15, v10h);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v18l = _mm512_fmadd_pd(v14, v17l, v12l);
    const __m512d v18h = _mm512_fmadd_pd(v14, v17h, v12h);
    const __m512d v19l = _mm512_sub_pd(v7l, v6);
    const __m512d v19h = _mm512_sub_pd(v7h, v6);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v20, v4l);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v20, v4h);
    const __m512d v23l = _mm512_mul_pd(v19l, v22);
    const __m512d v23h = _mm512_mul_pd(v19h, v22);
    const __m512d v24l = _mm512_add_pd(v21l, v23l);
    const __m512d v24h = _mm512_add_pd(v21h, v23h);
    const __m512d v25l = _mm512_add_pd(v24l, v24l);
    const __m512d v25h = _mm512_add_pd(v24h, v24h);
    const __m512d v28l = _mm512_mul_pd(v24l, v24l);
    const __m512d v28h = _mm512_mul_pd(v24h, v24h);
    const __m512d v30l = _mm512_fmadd_pd(v27, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v27, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v28l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v28h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v28l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v28h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v28l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v28h, v35);
    const __m512d v37l = _mm512_mul_pd(v24l, v28l);
    const __m512d v37h = _mm512_mul_pd(v24h, v28h);
    const __m512d v38l = _mm512_sub_pd(v21l, v24l);
    const __m512d v38h = _mm512_sub_pd(v21h, v24h);
    const __m512d v39l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v38l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v39h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v38h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v40l = _mm512_add_pd(v23l, v39l);
    const __m512d v40h = _mm512_add_pd(v23h, v39h);
    const __m512d v41l = _mm512_fmadd_pd(v36l, v37l, v40l);
    const __m512d v41h = _mm512_fmadd_pd(v36h, v37h, v40h);
    const __m512d v44l = _mm512_fmadd_pd(v28l, v42, v43);
    const __m512d v44h = _mm512_fmadd_pd(v28h, v42, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v28l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v28h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v28l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v28h, v47);
    const __m512d v49l = _mm512_mul_pd(v48l, v28l);
    const __m512d v49h = _mm512_mul_pd(v48h, v28h);
    const __m512d v50l = _mm512_fmadd_pd(v49l, v28l, v28l);
    const __m512d v50h = _mm512_fmadd_pd(v49h, v28h, v28h);
    const __m512d v52l = _mm512_fmadd_pd(v17l, v51, v12l);
    const __m512d v52h = _mm512_fmadd_pd(v17h, v51, v12h);
    const __m512d v53l = _mm512_mul_pd(v50l, v52l);
    const __m512d v53h = _mm512_mul_pd(v50h, v52h);
    const __m512d v54l = _mm512_fmadd_pd(v41l, v18l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v41h, v18h, v53h);
    const __m512d v55l = _mm512_fmadd_pd(v17l, v26, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v17h, v26, v54h);
    const __m512d v56l = _mm512_fmadd_pd(v18l, v25l, v55l);
    const __m512d v56h = _mm512_fmadd_pd(v18h, v25h, v55h);
    const __m512d v57l = _mm512_fmadd_pd(v12l, v13, v56l);
    const __m512d v57h = _mm512_fmadd_pd(v12h, v13, v56h);
    _mm512_storeu_pd(y, v57l);
    _mm512_storeu_pd(y + 8, v57h);
}

static COSH_F64_1ULP_AVX512_AVX512_TARGET void cosh_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        cosh_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        cosh_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_f64_1ulp_avx512_level(void) {
#if defined(COSH_F64_1ULP_AVX512_FORCE_ISA)
    return COSH_F64_1ULP_AVX512_FORCE_ISA;
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

double cosh_f64_1ulp_avx512(double x) {
    return cosh_f64_1ulp_avx512_element(x);
}

void cosh_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_f64_1ulp_avx512_level();
    if (level == 2) {
        cosh_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_f64_1ulp_avx512_array_portable(x, y, n);
}
