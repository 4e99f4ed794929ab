/* tanh_f64_4ulp_avx2: tanh
 *
 *   target       tanh, tanh x, f64
 *   domain       every input
 *   max error    3.037155 ulp, observed on 21681553 inputs
 *   worst input  0x1.b05799f0fc7fdp-3 (0.21110458628351117, encoding 0x3fcb05799f0fc7fd)
 *   result there 0x1.aa083d691ec7fp-3 (0.20802352883388051, encoding 0x3fcaa083d691ec7f)
 *   mean error   0.205619 ulp
 *   misrounded   3377703 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2c52cb43b179a5b2d7e88cf188cdf7d1
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target tanh --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive tanh_f64_1ulp_avx2.db
 *                time: 1.4039 ns/element as avx2 code (inputs mean)
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
#include "tanh_f64_4ulp_avx2.h"

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

static inline double tanh_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double tanh_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t tanh_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t tanh_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double tanh_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double tanh_f64_4ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = tanh_f64_4ulp_avx2_bits_f64(y) & INT64_MIN;
    return tanh_f64_4ulp_avx2_frombits_f64((tanh_f64_4ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double tanh_f64_4ulp_avx2_element(double x) {
    const double v0 = -0x1.013d30ef3a0ddp-53; /* -1.1155964517229725e-16 */
    const double v1 = 0x1.4p+4; /* 20 */
    const double v2 = x;
    const double v3 = tanh_f64_4ulp_avx2_abs_f64(v2);
    const double v4 = v1 < v3 ? v1 : v3;
    const double v5 = v4 + v4;
    const double v6 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = tanh_f64_4ulp_avx2_fma_f64(v5, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v11 = tanh_f64_4ulp_avx2_fma_f64(v10, v9, v5);
    const double v12 = tanh_f64_4ulp_avx2_fma_f64(v0, v9, v11);
    const int64_t v13 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v14 = tanh_f64_4ulp_avx2_bits_f64(v8);
    const int64_t v15 = INT64_C(52);
    const int64_t v16 = tanh_f64_4ulp_avx2_shl_i64(v14, v15);
    const int64_t v17 = (int64_t)((uint64_t)v13 + (uint64_t)v16);
    const double v18 = tanh_f64_4ulp_avx2_frombits_f64(v17);
    const double v19 = -0x1p+0; /* -1 */
    const double v20 = v18 + v19;
    const double v21 = tanh_f64_4ulp_avx2_fma_f64(v12, v18, v20);
    const double v22 = v20 - v21;
    const double v23 = tanh_f64_4ulp_avx2_fma_f64(v12, v18, v22);
    const double v24 = 0x1.c2ea0a8fa870fp-26; /* 2.6246662231311964e-08 */
    const double v25 = 0x1.28768d14baa48p-22; /* 2.7610276846662799e-07 */
    const double v26 = tanh_f64_4ulp_avx2_fma_f64(v12, v24, v25);
    const double v27 = 0x1.71d2f9c1f34fp-19; /* 2.75540443881469e-06 */
    const double v28 = tanh_f64_4ulp_avx2_fma_f64(v26, v12, v27);
    const double v29 = 0x1.a019d5f58a3b6p-16; /* 2.4801547587358529e-05 */
    const double v30 = tanh_f64_4ulp_avx2_fma_f64(v12, v28, v29);
    const double v31 = 0x1.a01a05e95ecp-13; /* 0.00019841272959894574 */
    const double v32 = tanh_f64_4ulp_avx2_fma_f64(v12, v30, v31);
    const double v33 = 0x1.6c16c16f247f8p-10; /* 0.0013888888895832157 */
    const double v34 = tanh_f64_4ulp_avx2_fma_f64(v12, v32, v33);
    const double v35 = 0x1.111111106b30dp-7; /* 0.0083333333321547135 */
    const double v36 = tanh_f64_4ulp_avx2_fma_f64(v12, v34, v35);
    const double v37 = 0x1.5555555555848p-5; /* 0.041666666666671903 */
    const double v38 = tanh_f64_4ulp_avx2_fma_f64(v12, v36, v37);
    const double v39 = 0x1.5555555555783p-3; /* 0.16666666666668215 */
    const double v40 = tanh_f64_4ulp_avx2_fma_f64(v12, v38, v39);
    const double v41 = 0x1p-1; /* 0.5 */
    const double v42 = tanh_f64_4ulp_avx2_fma_f64(v12, v40, v41);
    const double v43 = v12 * v12;
    const double v44 = -0x1.fc24c277bd458p-58; /* -6.8866298343986541e-18 */
    const double v45 = v11 - v12;
    const double v46 = tanh_f64_4ulp_avx2_fma_f64(v44, v9, v45);
    const double v47 = tanh_f64_4ulp_avx2_fma_f64(v42, v43, v46);
    const double v48 = v18 - v20;
    const double v49 = v48 + v19;
    const double v50 = tanh_f64_4ulp_avx2_fma_f64(v47, v18, v49);
    const double v51 = v23 + v50;
    const double v52 = v51 + v21;
    const double v53 = 0x1p+1; /* 2 */
    const double v54 = v52 + v53;
    const double v55 = v52 / v54;
    const double v56 = tanh_f64_4ulp_avx2_copysign_f64(v55, v2);
    const double r0 = v56;
    return r0;
}

static void tanh_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_F64_4ULP_AVX2_AVX2 static inline TANH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TANH_F64_4ULP_AVX2_AVX512 static inline TANH_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_F64_4ULP_AVX2_AVX2 __m256d tanh_f64_4ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TANH_F64_4ULP_AVX2_AVX2 void tanh_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.013d30ef3a0ddp-53); /* -1.1155964517229725e-16 */
    const __m256d v1 = _mm256_set1_pd(0x1.4p+4); /* 20 */
    const __m256d v6 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256i v13 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v19 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v24 = _mm256_set1_pd(0x1.c2ea0a8fa870fp-26); /* 2.6246662231311964e-08 */
    const __m256d v25 = _mm256_set1_pd(0x1.28768d14baa48p-22); /* 2.7610276846662799e-07 */
    const __m256d v27 = _mm256_set1_pd(0x1.71d2f9c1f34fp-19); /* 2.75540443881469e-06 */
    const __m256d v29 = _mm256_set1_pd(0x1.a019d5f58a3b6p-16); /* 2.4801547587358529e-05 */
    const __m256d v31 = _mm256_set1_pd(0x1.a01a05e95ecp-13); /* 0.00019841272959894574 */
    const __m256d v33 = _mm256_set1_pd(0x1.6c16c16f247f8p-10); /* 0.0013888888895832157 */
    const __m256d v35 = _mm256_set1_pd(0x1.111111106b30dp-7); /* 0.0083333333321547135 */
    const __m256d v37 = _mm256_set1_pd(0x1.5555555555848p-5); /* 0.041666666666671903 */
    const __m256d v39 = _mm256_set1_pd(0x1.5555555555783p-3); /* 0.16666666666668215 */
    const __m256d v41 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v44 = _mm256_set1_pd(-0x1.fc24c277bd458p-58); /* -6.8866298343986541e-18 */
    const __m256d v53 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v4l = _mm256_min_pd(v1, v3l);
    const __m256d v4h = _mm256_min_pd(v1, v3h);
    const __m256d v5l = _mm256_add_pd(v4l, v4l);
    const __m256d v5h = _mm256_add_pd(v4h, v4h);
    const __m256d v8l = _mm256_fmadd_pd(v5l, v6, v7);
    const __m256d v8h = _mm256_fmadd_pd(v5h, v6, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v11l = _mm256_fmadd_pd(v10, v9l, v5l);
    const __m256d v11h = _mm256_fmadd_pd(v10, v9h, v5h);
    const __m256d v12l = _mm256_fmadd_pd(v0, v9l, v11l);
    const __m256d v12h = _mm256_fmadd_pd(v0, v9h, v11h);
    const __m256i v14l = _mm256_castpd_si256(v8l);
    const __m256i v14h = _mm256_castpd_si256(v8h);
    const __m256i v16l = _mm256_slli_epi64(v14l, 52);
    const __m256i v16h = _mm256_slli_epi64(v14h, 52);
    const __m256i v17l = _mm256_add_epi64(v13, v16l);
    const __m256i v17h = _mm256_add_epi64(v13, v16h);
    const __m256d v18l = _mm256_castsi256_pd(v17l);
    const __m256d v18h = _mm256_castsi256_pd(v17h);
    const __m256d v20l = _mm256_add_pd(v18l, v19);
    const __m256d v20h = _mm256_add_pd(v18h, v19);
    const __m256d v21l = _mm256_fmadd_pd(v12l, v18l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v12h, v18h, v20h);
    const __m256d v22l = _mm256_sub_pd(v20l, v21l);
    const __m256d v22h = _mm256_sub_pd(v20h, v21h);
    const __m256d v23l = _mm256_fmadd_pd(v12l, v18l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v12h, v18h, v22h);
    const __m256d v26l = _mm256_fmadd_pd(v12l, v24, v25);
    const __m256d v26h = _mm256_fmadd_pd(v12h, v24, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v12l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v12h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v12l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v12h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v12l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v12h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v12l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v12h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v12l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v12h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v12l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v12h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v12l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v12h, v38h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v12l, v40l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v12h, v40h, v41);
    const __m256d v43l = _mm256_mul_pd(v12l, v12l);
    const __m256d v43h = _mm256_mul_pd(v12h, v12h);
    const __m256d v45l = _mm256_sub_pd(v11l, v12l);
    const __m256d v45h = _mm256_sub_pd(v11h, v12h);
    const __m256d v46l = _mm256_fmadd_pd(v44, v9l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v44, v9h, v45h);
    const __m256d v47l = _mm256_fmadd_pd(v42l, v43l, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v42h, v43h, v46h);
    const __m256d v48l = _mm256_sub_pd(v18l, v20l);
    const __m256d v48h = _mm256_sub_pd(v18h, v20h);
    const __m256d v49l = _mm256_add_pd(v48l, v19);
    const __m256d v49h = _mm256_add_pd(v48h, v19);
    const __m256d v50l = _mm256_fmadd_pd(v47l, v18l, v49l);
    const __m256d v50h = _mm256_fmadd_pd(v47h, v18h, v49h);
    const __m256d v51l = _mm256_add_pd(v23l, v50l);
    const __m256d v51h = _mm256_add_pd(v23h, v50h);
    const __m256d v52l = _mm256_add_pd(v51l, v21l);
    const __m256d v52h = _mm256_add_pd(v51h, v21h);
    const __m256d v54l = _mm256_add_pd(v52l, v53);
    const __m256d v54h = _mm256_add_pd(v52h, v53);
    const __m256d v55l = _mm256_div_pd(v52l, v54l);
    const __m256d v55h = _mm256_div_pd(v52h, v54h);
    const __m256d v56l = tanh_f64_4ulp_avx2_signed_f64_avx2(v55l, v2l);
    const __m256d v56h = tanh_f64_4ulp_avx2_signed_f64_avx2(v55h, v2h);
    _mm256_storeu_pd(y, v56l);
    _mm256_storeu_pd(y + 4, v56h);
}

static TANH_F64_4ULP_AVX2_AVX2_TARGET void tanh_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tanh_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        tanh_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_F64_4ULP_AVX2_AVX512 __m512d tanh_f64_4ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TANH_F64_4ULP_AVX2_AVX512 void tanh_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.013d30ef3a0ddp-53); /* -1.1155964517229725e-16 */
    const __m512d v1 = _mm512_set1_pd(0x1.4p+4); /* 20 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512i v13 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v19 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v24 = _mm512_set1_pd(0x1.c2ea0a8fa870fp-26); /* 2.6246662231311964e-08 */
    const __m512d v25 = _mm512_set1_pd(0x1.28768d14baa48p-22); /* 2.7610276846662799e-07 */
    const __m512d v27 = _mm512_set1_pd(0x1.71d2f9c1f34fp-19); /* 2.75540443881469e-06 */
    const __m512d v29 = _mm512_set1_pd(0x1.a019d5f58a3b6p-16); /* 2.4801547587358529e-05 */
    const __m512d v31 = _mm512_set1_pd(0x1.a01a05e95ecp-13); /* 0.00019841272959894574 */
    const __m512d v33 = _mm512_set1_pd(0x1.6c16c16f247f8p-10); /* 0.0013888888895832157 */
    const __m512d v35 = _mm512_set1_pd(0x1.111111106b30dp-7); /* 0.0083333333321547135 */
    const __m512d v37 = _mm512_set1_pd(0x1.5555555555848p-5); /* 0.041666666666671903 */
    const __m512d v39 = _mm512_set1_pd(0x1.5555555555783p-3); /* 0.16666666666668215 */
    const __m512d v41 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v44 = _mm512_set1_pd(-0x1.fc24c277bd458p-58); /* -6.8866298343986541e-18 */
    const __m512d v53 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4l = _mm512_min_pd(v1, v3l);
    const __m512d v4h = _mm512_min_pd(v1, v3h);
    const __m512d v5l = _mm512_add_pd(v4l, v4l);
    const __m512d v5h = _mm512_add_pd(v4h, v4h);
    const __m512d v8l = _mm512_fmadd_pd(v5l, v6, v7);
    const __m512d v8h = _mm512_fmadd_pd(v5h, v6, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v11l = _mm512_fmadd_pd(v10, v9l, v5l);
    const __m512d v11h = _mm512_fmadd_pd(v10, v9h, v5h);
    const __m512d v12l = _mm512_fmadd_pd(v0, v9l, v11l);
    const __m512d v12h = _mm512_fmadd_pd(v0, v9h, v11h);
    const __m512i v14l = _mm512_castpd_si512(v8l);
    const __m512i v14h = _mm512_castpd_si512(v8h);
    const __m512i v16l = _mm512_slli_epi64(v14l, 52);
    const __m512i v16h = _mm512_slli_epi64(v14h, 52);
    const __m512i v17l = _mm512_add_epi64(v13, v16l);
    const __m512i v17h = _mm512_add_epi64(v13, v16h);
    const __m512d v18l = _mm512_castsi512_pd(v17l);
    const __m512d v18h = _mm512_castsi512_pd(v17h);
    const __m512d v20l = _mm512_add_pd(v18l, v19);
    const __m512d v20h = _mm512_add_pd(v18h, v19);
    const __m512d v21l = _mm512_fmadd_pd(v12l, v18l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v12h, v18h, v20h);
    const __m512d v22l = _mm512_sub_pd(v20l, v21l);
    const __m512d v22h = _mm512_sub_pd(v20h, v21h);
    const __m512d v23l = _mm512_fmadd_pd(v12l, v18l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v12h, v18h, v22h);
    const __m512d v26l = _mm512_fmadd_pd(v12l, v24, v25);
    const __m512d v26h = _mm512_fmadd_pd(v12h, v24, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v12l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v12h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v12l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v12h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v12l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v12h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v12l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v12h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v12l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v12h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v12l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v12h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v12l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v12h, v38h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v12l, v40l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v12h, v40h, v41);
    const __m512d v43l = _mm512_mul_pd(v12l, v12l);
    const __m512d v43h = _mm512_mul_pd(v12h, v12h);
    const __m512d v45l = _mm512_sub_pd(v11l, v12l);
    const __m512d v45h = _mm512_sub_pd(v11h, v12h);
    const __m512d v46l = _mm512_fmadd_pd(v44, v9l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v44, v9h, v45h);
    const __m512d v47l = _mm512_fmadd_pd(v42l, v43l, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v42h, v43h, v46h);
    const __m512d v48l = _mm512_sub_pd(v18l, v20l);
    const __m512d v48h = _mm512_sub_pd(v18h, v20h);
    const __m512d v49l = _mm512_add_pd(v48l, v19);
    const __m512d v49h = _mm512_add_pd(v48h, v19);
    const __m512d v50l = _mm512_fmadd_pd(v47l, v18l, v49l);
    const __m512d v50h = _mm512_fmadd_pd(v47h, v18h, v49h);
    const __m512d v51l = _mm512_add_pd(v23l, v50l);
    const __m512d v51h = _mm512_add_pd(v23h, v50h);
    const __m512d v52l = _mm512_add_pd(v51l, v21l);
    const __m512d v52h = _mm512_add_pd(v51h, v21h);
    const __m512d v54l = _mm512_add_pd(v52l, v53);
    const __m512d v54h = _mm512_add_pd(v52h, v53);
    const __m512d v55l = _mm512_div_pd(v52l, v54l);
    const __m512d v55h = _mm512_div_pd(v52h, v54h);
    const __m512d v56l = tanh_f64_4ulp_avx2_signed_f64_avx512(v55l, v2l);
    const __m512d v56h = tanh_f64_4ulp_avx2_signed_f64_avx512(v55h, v2h);
    _mm512_storeu_pd(y, v56l);
    _mm512_storeu_pd(y + 8, v56h);
}

static TANH_F64_4ULP_AVX2_AVX512_TARGET void tanh_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        tanh_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_f64_4ulp_avx2_level(void) {
#if defined(TANH_F64_4ULP_AVX2_FORCE_ISA)
    return TANH_F64_4ULP_AVX2_FORCE_ISA;
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

double tanh_f64_4ulp_avx2(double x) {
    return tanh_f64_4ulp_avx2_element(x);
}

void tanh_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_f64_4ulp_avx2_level();
    if (level == 2) {
        tanh_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_f64_4ulp_avx2_array_portable(x, y, n);
}
