/* cosh_f64_3ulp_avx2: cosh
 *
 *   target       cosh, cosh x, f64
 *   domain       every input
 *   max error    1.862090 ulp, observed on 47383050 inputs
 *   worst input  0x1.25e4f7b9487ap+4 (18.36840031028953, encoding 0x40325e4f7b9487a0)
 *   result there 0x1.6a09e7028a97ap+25 (47453134.019854501, encoding 0x4186a09e7028a97a)
 *   mean error   0.182578 ulp
 *   misrounded   2241119 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           9305a61aaa84810e2359524245c4c399
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cosh --fmt f64 --max-ulp 3.4 --isa avx2 --time 20s --seed 1 --threads 1 --archive cosh_f64_3ulp_avx2.db
 *                time: 0.8909 ns/element as avx2 code (inputs mean)
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
#include "cosh_f64_3ulp_avx2.h"

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

static inline double cosh_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double cosh_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cosh_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cosh_f64_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cosh_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cosh_f64_3ulp_avx2_element(double x) {
    const double v0 = 0x1p-6; /* 0.015625 */
    const int64_t v1 = INT64_C(4625196817309499392); /* 0x4030000000000000 */
    const double v2 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v3 = 0x1.634cccccccccdp+9; /* 710.60000000000002 */
    const double v4 = x;
    const double v5 = cosh_f64_3ulp_avx2_abs_f64(v4);
    const double v6 = v3 < v5 ? v3 : v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = cosh_f64_3ulp_avx2_fma_f64(v2, v6, v7);
    const int64_t v9 = cosh_f64_3ulp_avx2_bits_f64(v8);
    const int64_t v10 = INT64_C(52);
    const int64_t v11 = cosh_f64_3ulp_avx2_shl_i64(v9, v10);
    const int64_t v12 = (int64_t)((uint64_t)v1 - (uint64_t)v11);
    const double v13 = cosh_f64_3ulp_avx2_frombits_f64(v12);
    const int64_t v14 = INT64_C(4598175219545276416); /* 0x3fd0000000000000 */
    const int64_t v15 = (int64_t)((uint64_t)v14 + (uint64_t)v11);
    const double v16 = cosh_f64_3ulp_avx2_frombits_f64(v15);
    const double v17 = cosh_f64_3ulp_avx2_fma_f64(v0, v13, v16);
    const double v18 = 0x1p+1; /* 2 */
    const double v19 = -0x1p-6; /* -0.015625 */
    const double v20 = cosh_f64_3ulp_avx2_fma_f64(v19, v13, v16);
    const double v21 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v22 = v8 - v7;
    const double v23 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v24 = cosh_f64_3ulp_avx2_fma_f64(v23, v22, v6);
    const double v25 = cosh_f64_3ulp_avx2_fma_f64(v21, v22, v24);
    const double v26 = v25 * v25;
    const double v27 = v26 * v25;
    const double v28 = 0x1.b54f7fec7dc9fp-25; /* 5.0909647917397622e-08 */
    const double v29 = 0x1.71da5332c9832p-18; /* 5.5112366677320397e-06 */
    const double v30 = cosh_f64_3ulp_avx2_fma_f64(v26, v28, v29);
    const double v31 = 0x1.a01a034114391p-12; /* 0.00039682542052781831 */
    const double v32 = cosh_f64_3ulp_avx2_fma_f64(v26, v30, v31);
    const double v33 = 0x1.11111110c87fap-6; /* 0.016666666665635411 */
    const double v34 = cosh_f64_3ulp_avx2_fma_f64(v26, v32, v33);
    const double v35 = 0x1.5555555555669p-2; /* 0.33333333333334864 */
    const double v36 = cosh_f64_3ulp_avx2_fma_f64(v26, v34, v35);
    const double v37 = v25 + v25;
    const double v38 = cosh_f64_3ulp_avx2_fma_f64(v27, v36, v37);
    const double v39 = 0x1.288f19f6c4ffep-21; /* 5.523841640508486e-07 */
    const double v40 = 0x1.a019bcd2208d6p-15; /* 4.9603049448358812e-05 */
    const double v41 = cosh_f64_3ulp_avx2_fma_f64(v26, v39, v40);
    const double v42 = 0x1.6c16c17673cb5p-9; /* 0.0027777777824905211 */
    const double v43 = cosh_f64_3ulp_avx2_fma_f64(v41, v26, v42);
    const double v44 = 0x1.555555555499ep-4; /* 0.083333333333291709 */
    const double v45 = cosh_f64_3ulp_avx2_fma_f64(v26, v43, v44);
    const double v46 = v45 * v26;
    const double v47 = cosh_f64_3ulp_avx2_fma_f64(v26, v46, v26);
    const double v48 = v17 * v47;
    const double v49 = cosh_f64_3ulp_avx2_fma_f64(v20, v38, v48);
    const double v50 = cosh_f64_3ulp_avx2_fma_f64(v17, v18, v49);
    const double r0 = v50;
    return r0;
}

static void cosh_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cosh_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define COSH_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define COSH_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define COSH_F64_3ULP_AVX2_AVX2 static inline COSH_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define COSH_F64_3ULP_AVX2_AVX512 static inline COSH_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
COSH_F64_3ULP_AVX2_AVX2 void cosh_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-6); /* 0.015625 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m256d v2 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v3 = _mm256_set1_pd(0x1.634cccccccccdp+9); /* 710.60000000000002 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v14 = _mm256_set1_epi64x(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m256d v18 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v19 = _mm256_set1_pd(-0x1p-6); /* -0.015625 */
    const __m256d v21 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v23 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v28 = _mm256_set1_pd(0x1.b54f7fec7dc9fp-25); /* 5.0909647917397622e-08 */
    const __m256d v29 = _mm256_set1_pd(0x1.71da5332c9832p-18); /* 5.5112366677320397e-06 */
    const __m256d v31 = _mm256_set1_pd(0x1.a01a034114391p-12); /* 0.00039682542052781831 */
    const __m256d v33 = _mm256_set1_pd(0x1.11111110c87fap-6); /* 0.016666666665635411 */
    const __m256d v35 = _mm256_set1_pd(0x1.5555555555669p-2); /* 0.33333333333334864 */
    const __m256d v39 = _mm256_set1_pd(0x1.288f19f6c4ffep-21); /* 5.523841640508486e-07 */
    const __m256d v40 = _mm256_set1_pd(0x1.a019bcd2208d6p-15); /* 4.9603049448358812e-05 */
    const __m256d v42 = _mm256_set1_pd(0x1.6c16c17673cb5p-9); /* 0.0027777777824905211 */
    const __m256d v44 = _mm256_set1_pd(0x1.555555555499ep-4); /* 0.083333333333291709 */
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
    const __m256d v20l = _mm256_fmadd_pd(v19, v13l, v16l);
    const __m256d v20h = _mm256_fmadd_pd(v19, v13h, v16h);
    const __m256d v22l = _mm256_sub_pd(v8l, v7);
    const __m256d v22h = _mm256_sub_pd(v8h, v7);
    const __m256d v24l = _mm256_fmadd_pd(v23, v22l, v6l);
    const __m256d v24h = _mm256_fmadd_pd(v23, v22h, v6h);
    const __m256d v25l = _mm256_fmadd_pd(v21, v22l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v21, v22h, v24h);
    const __m256d v26l = _mm256_mul_pd(v25l, v25l);
    const __m256d v26h = _mm256_mul_pd(v25h, v25h);
    const __m256d v27l = _mm256_mul_pd(v26l, v25l);
    const __m256d v27h = _mm256_mul_pd(v26h, v25h);
    const __m256d v30l = _mm256_fmadd_pd(v26l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v26h, v28, v29);
    const __m256d v32l = _mm256_fmadd_pd(v26l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v26h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v26l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v26h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v26l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v26h, v34h, v35);
    const __m256d v37l = _mm256_add_pd(v25l, v25l);
    const __m256d v37h = _mm256_add_pd(v25h, v25h);
    const __m256d v38l = _mm256_fmadd_pd(v27l, v36l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v27h, v36h, v37h);
    const __m256d v41l = _mm256_fmadd_pd(v26l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v26h, v39, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v26l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v26h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v26l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v26h, v43h, v44);
    const __m256d v46l = _mm256_mul_pd(v45l, v26l);
    const __m256d v46h = _mm256_mul_pd(v45h, v26h);
    const __m256d v47l = _mm256_fmadd_pd(v26l, v46l, v26l);
    const __m256d v47h = _mm256_fmadd_pd(v26h, v46h, v26h);
    const __m256d v48l = _mm256_mul_pd(v17l, v47l);
    const __m256d v48h = _mm256_mul_pd(v17h, v47h);
    const __m256d v49l = _mm256_fmadd_pd(v20l, v38l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v20h, v38h, v48h);
    const __m256d v50l = _mm256_fmadd_pd(v17l, v18, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v17h, v18, v49h);
    _mm256_storeu_pd(y, v50l);
    _mm256_storeu_pd(y + 4, v50h);
}

static COSH_F64_3ULP_AVX2_AVX2_TARGET void cosh_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cosh_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        cosh_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
COSH_F64_3ULP_AVX2_AVX512 void cosh_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-6); /* 0.015625 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v3 = _mm512_set1_pd(0x1.634cccccccccdp+9); /* 710.60000000000002 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v14 = _mm512_set1_epi64(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m512d v18 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v19 = _mm512_set1_pd(-0x1p-6); /* -0.015625 */
    const __m512d v21 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v23 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v28 = _mm512_set1_pd(0x1.b54f7fec7dc9fp-25); /* 5.0909647917397622e-08 */
    const __m512d v29 = _mm512_set1_pd(0x1.71da5332c9832p-18); /* 5.5112366677320397e-06 */
    const __m512d v31 = _mm512_set1_pd(0x1.a01a034114391p-12); /* 0.00039682542052781831 */
    const __m512d v33 = _mm512_set1_pd(0x1.11111110c87fap-6); /* 0.016666666665635411 */
    const __m512d v35 = _mm512_set1_pd(0x1.5555555555669p-2); /* 0.33333333333334864 */
    const __m512d v39 = _mm512_set1_pd(0x1.288f19f6c4ffep-21); /* 5.523841640508486e-07 */
    const __m512d v40 = _mm512_set1_pd(0x1.a019bcd2208d6p-15); /* 4.9603049448358812e-05 */
    const __m512d v42 = _mm512_set1_pd(0x1.6c16c17673cb5p-9); /* 0.0027777777824905211 */
    const __m512d v44 = _mm512_set1_pd(0x1.555555555499ep-4); /* 0.083333333333291709 */
    const __m512d v4_0l = _mm512_loadu_pd(x);
    const __m512d v4_0h = _mm512_loadu_pd(x + 8);
    const __m512d v4_1l = _mm512_loadu_pd(x + 16);
    const __m512d v4_1h = _mm512_loadu_pd(x + 24);
    const __m512d v5_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6_0l = _mm512_min_pd(v3, v5_0l);
    const __m512d v6_0h = _mm512_min_pd(v3, v5_0h);
    const __m512d v6_1l = _mm512_min_pd(v3, v5_1l);
    const __m512d v6_1h = _mm512_min_pd(v3, v5_1h);
    const __m512d v8_0l = _mm512_fmadd_pd(v2, v6_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v2, v6_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v2, v6_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v2, v6_1h, v7);
    const __m512i v9_0l = _mm512_castpd_si512(v8_0l);
    const __m512i v9_0h = _mm512_castpd_si512(v8_0h);
    const __m512i v9_1l = _mm512_castpd_si512(v8_1l);
    const __m512i v9_1h = _mm512_castpd_si512(v8_1h);
    const __m512i v11_0l = _mm512_slli_epi64(v9_0l, 52);
    const __m512i v11_0h = _mm512_slli_epi64(v9_0h, 52);
    const __m512i v11_1l = _mm512_slli_epi64(v9_1l, 52);
    const __m512i v11_1h = _mm512_slli_epi64(v9_1h, 52);
    const __m512i v12_0l = _mm512_sub_epi64(v1, v11_0l);
    const __m512i v12_0h = _mm512_sub_epi64(v1, v11_0h);
    const __m512i v12_1l = _mm512_sub_epi64(v1, v11_1l);
    const __m512i v12_1h = _mm512_sub_epi64(v1, v11_1h);
    const __m512d v13_0l = _mm512_castsi512_pd(v12_0l);
    const __m512d v13_0h = _mm512_castsi512_pd(v12_0h);
    const __m512d v13_1l = _mm512_castsi512_pd(v12_1l);
    const __m512d v13_1h = _mm512_castsi512_pd(v12_1h);
    const __m512i v15_0l = _mm512_add_epi64(v14, v11_0l);
    const __m512i v15_0h = _mm512_add_epi64(v14, v11_0h);
    const __m512i v15_1l = _mm512_add_epi64(v14, v11_1l);
    const __m512i v15_1h = _mm512_add_epi64(v14, v11_1h);
    const __m512d v16_0l = _mm512_castsi512_pd(v15_0l);
    const __m512d v16_0h = _mm512_castsi512_pd(v15_0h);
    const __m512d v16_1l = _mm512_castsi512_pd(v15_1l);
    const __m512d v16_1h = _mm512_castsi512_pd(v15_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v0, v13_0l, v16_0l);
    const __m512d v17_0h = _mm512_fmadd_pd(v0, v13_0h, v16_0h);
    const __m512d v17_1l = _mm512_fmadd_pd(v0, v13_1l, v16_1l);
    const __m512d v17_1h = _mm512_fmadd_pd(v0, v13_1h, v16_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v19, v13_0l, v16_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v19, v13_0h, v16_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v19, v13_1l, v16_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v19, v13_1h, v16_1h);
    const __m512d v22_0l = _mm512_sub_pd(v8_0l, v7);
    const __m512d v22_0h = _mm512_sub_pd(v8_0h, v7);
    const __m512d v22_1l = _mm512_sub_pd(v8_1l, v7);
    const __m512d v22_1h = _mm512_sub_pd(v8_1h, v7);
    const __m512d v24_0l = _mm512_fmadd_pd(v23, v22_0l, v6_0l);
    const __m512d v24_0h = _mm512_fmadd_pd(v23, v22_0h, v6_0h);
    const __m512d v24_1l = _mm512_fmadd_pd(v23, v22_1l, v6_1l);
    const __m512d v24_1h = _mm512_fmadd_pd(v23, v22_1h, v6_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v21, v22_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v21, v22_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v21, v22_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v21, v22_1h, v24_1h);
    const __m512d v26_0l = _mm512_mul_pd(v25_0l, v25_0l);
    const __m512d v26_0h = _mm512_mul_pd(v25_0h, v25_0h);
    const __m512d v26_1l = _mm512_mul_pd(v25_1l, v25_1l);
    const __m512d v26_1h = _mm512_mul_pd(v25_1h, v25_1h);
    const __m512d v27_0l = _mm512_mul_pd(v26_0l, v25_0l);
    const __m512d v27_0h = _mm512_mul_pd(v26_0h, v25_0h);
    const __m512d v27_1l = _mm512_mul_pd(v26_1l, v25_1l);
    const __m512d v27_1h = _mm512_mul_pd(v26_1h, v25_1h);
    const __m512d v30_0l = _mm512_fmadd_pd(v26_0l, v28, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v26_0h, v28, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v26_1l, v28, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v26_1h, v28, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v26_0l, v30_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v26_0h, v30_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v26_1l, v30_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v26_1h, v30_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v26_0l, v32_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v26_0h, v32_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v26_1l, v32_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v26_1h, v32_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v26_0l, v34_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v26_0h, v34_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v26_1l, v34_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v26_1h, v34_1h, v35);
    const __m512d v37_0l = _mm512_add_pd(v25_0l, v25_0l);
    const __m512d v37_0h = _mm512_add_pd(v25_0h, v25_0h);
    const __m512d v37_1l = _mm512_add_pd(v25_1l, v25_1l);
    const __m512d v37_1h = _mm512_add_pd(v25_1h, v25_1h);
    const __m512d v38_0l = _mm512_fmadd_pd(v27_0l, v36_0l, v37_0l);
    const __m512d v38_0h = _mm512_fmadd_pd(v27_0h, v36_0h, v37_0h);
    const __m512d v38_1l = _mm512_fmadd_pd(v27_1l, v36_1l, v37_1l);
    const __m512d v38_1h = _mm512_fmadd_pd(v27_1h, v36_1h, v37_1h);
    const __m512d v41_0l = _mm512_fmadd_pd(v26_0l, v39, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v26_0h, v39, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v26_1l, v39, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v26_1h, v39, v40);
    const __m512d v43_0l = _mm512_fmadd_pd(v41_0l, v26_0l, v42);
    const __m512d v43_0h = _mm512_fmadd_pd(v41_0h, v26_0h, v42);
    const __m512d v43_1l = _mm512_fmadd_pd(v41_1l, v26_1l, v42);
    const __m512d v43_1h = _mm512_fmadd_pd(v41_1h, v26_1h, v42);
    const __m512d v45_0l = _mm512_fmadd_pd(v26_0l, v43_0l, v44);
    const __m512d v45_0h = _mm512_fmadd_pd(v26_0h, v43_0h, v44);
    const __m512d v45_1l = _mm512_fmadd_pd(v26_1l, v43_1l, v44);
    const __m512d v45_1h = _mm512_fmadd_pd(v26_1h, v43_1h, v44);
    const __m512d v46_0l = _mm512_mul_pd(v45_0l, v26_0l);
    const __m512d v46_0h = _mm512_mul_pd(v45_0h, v26_0h);
    const __m512d v46_1l = _mm512_mul_pd(v45_1l, v26_1l);
    const __m512d v46_1h = _mm512_mul_pd(v45_1h, v26_1h);
    const __m512d v47_0l = _mm512_fmadd_pd(v26_0l, v46_0l, v26_0l);
    const __m512d v47_0h = _mm512_fmadd_pd(v26_0h, v46_0h, v26_0h);
    const __m512d v47_1l = _mm512_fmadd_pd(v26_1l, v46_1l, v26_1l);
    const __m512d v47_1h = _mm512_fmadd_pd(v26_1h, v46_1h, v26_1h);
    const __m512d v48_0l = _mm512_mul_pd(v17_0l, v47_0l);
    const __m512d v48_0h = _mm512_mul_pd(v17_0h, v47_0h);
    const __m512d v48_1l = _mm512_mul_pd(v17_1l, v47_1l);
    const __m512d v48_1h = _mm512_mul_pd(v17_1h, v47_1h);
    const __m512d v49_0l = _mm512_fmadd_pd(v20_0l, v38_0l, v48_0l);
    const __m512d v49_0h = _mm512_fmadd_pd(v20_0h, v38_0h, v48_0h);
    const __m512d v49_1l = _mm512_fmadd_pd(v20_1l, v38_1l, v48_1l);
    const __m512d v49_1h = _mm512_fmadd_pd(v20_1h, v38_1h, v48_1h);
    const __m512d v50_0l = _mm512_fmadd_pd(v17_0l, v18, v49_0l);
    const __m512d v50_0h = _mm512_fmadd_pd(v17_0h, v18, v49_0h);
    const __m512d v50_1l = _mm512_fmadd_pd(v17_1l, v18, v49_1l);
    const __m512d v50_1h = _mm512_fmadd_pd(v17_1h, v18, v49_1h);
    _mm512_storeu_pd(y, v50_0l);
    _mm512_storeu_pd(y + 8, v50_0h);
    _mm512_storeu_pd(y + 16, v50_1l);
    _mm512_storeu_pd(y + 24, v50_1h);
}

/* 16 elements. */
static COSH_F64_3ULP_AVX2_AVX512_TARGET void cosh_f64_3ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-6); /* 0.015625 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v3 = _mm512_set1_pd(0x1.634cccccccccdp+9); /* 710.60000000000002 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v14 = _mm512_set1_epi64(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m512d v18 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v19 = _mm512_set1_pd(-0x1p-6); /* -0.015625 */
    const __m512d v21 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v23 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v28 = _mm512_set1_pd(0x1.b54f7fec7dc9fp-25); /* 5.0909647917397622e-08 */
    const __m512d v29 = _mm512_set1_pd(0x1.71da5332c9832p-18); /* 5.5112366677320397e-06 */
    const __m512d v31 = _mm512_set1_pd(0x1.a01a034114391p-12); /* 0.00039682542052781831 */
    const __m512d v33 = _mm512_set1_pd(0x1.11111110c87fap-6); /* 0.016666666665635411 */
    const __m512d v35 = _mm512_set1_pd(0x1.5555555555669p-2); /* 0.33333333333334864 */
    const __m512d v39 = _mm512_set1_pd(0x1.288f19f6c4ffep-21); /* 5.523841640508486e-07 */
    const __m512d v40 = _mm512_set1_pd(0x1.a019bcd2208d6p-15); /* 4.9603049448358812e-05 */
    const __m512d v42 = _mm512_set1_pd(0x1.6c16c17673cb5p-9); /* 0.0027777777824905211 */
    const __m512d v44 = _mm512_set1_pd(0x1.555555555499ep-4); /* 0.083333333333291709 */
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
    const __m512d v20l = _mm512_fmadd_pd(v19, v13l, v16l);
    const __m512d v20h = _mm512_fmadd_pd(v19, v13h, v16h);
    const __m512d v22l = _mm512_sub_pd(v8l, v7);
    const __m512d v22h = _mm512_sub_pd(v8h, v7);
    const __m512d v24l = _mm512_fmadd_pd(v23, v22l, v6l);
    const __m512d v24h = _mm512_fmadd_pd(v23, v22h, v6h);
    const __m512d v25l = _mm512_fmadd_pd(v21, v22l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v21, v22h, v24h);
    const __m512d v26l = _mm512_mul_pd(v25l, v25l);
    const __m512d v26h = _mm512_mul_pd(v25h, v25h);
    const __m512d v27l = _mm512_mul_pd(v26l, v25l);
    const __m512d v27h = _mm512_mul_pd(v26h, v25h);
    const __m512d v30l = _mm512_fmadd_pd(v26l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v26h, v28, v29);
    const __m512d v32l = _mm512_fmadd_pd(v26l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v26h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v26l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v26h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v26l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v26h, v34h, v35);
    const __m512d v37l = _mm512_add_pd(v25l, v25l);
    const __m512d v37h = _mm512_add_pd(v25h, v25h);
    const __m512d v38l = _mm512_fmadd_pd(v27l, v36l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v27h, v36h, v37h);
    const __m512d v41l = _mm512_fmadd_pd(v26l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v26h, v39, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v26l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v26h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v26l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v26h, v43h, v44);
    const __m512d v46l = _mm512_mul_pd(v45l, v26l);
    const __m512d v46h = _mm512_mul_pd(v45h, v26h);
    const __m512d v47l = _mm512_fmadd_pd(v26l, v46l, v26l);
    const __m512d v47h = _mm512_fmadd_pd(v26h, v46h, v26h);
    const __m512d v48l = _mm512_mul_pd(v17l, v47l);
    const __m512d v48h = _mm512_mul_pd(v17h, v47h);
    const __m512d v49l = _mm512_fmadd_pd(v20l, v38l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v20h, v38h, v48h);
    const __m512d v50l = _mm512_fmadd_pd(v17l, v18, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v17h, v18, v49h);
    _mm512_storeu_pd(y, v50l);
    _mm512_storeu_pd(y + 8, v50h);
}

static COSH_F64_3ULP_AVX2_AVX512_TARGET void cosh_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cosh_f64_3ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cosh_f64_3ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        cosh_f64_3ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. COSH_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cosh_f64_3ulp_avx2_level(void) {
#if defined(COSH_F64_3ULP_AVX2_FORCE_ISA)
    return COSH_F64_3ULP_AVX2_FORCE_ISA;
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

double cosh_f64_3ulp_avx2(double x) {
    return cosh_f64_3ulp_avx2_element(x);
}

void cosh_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cosh_f64_3ulp_avx2_level();
    if (level == 2) {
        cosh_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cosh_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cosh_f64_3ulp_avx2_array_portable(x, y, n);
}
