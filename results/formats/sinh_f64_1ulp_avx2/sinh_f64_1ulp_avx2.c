/* sinh_f64_1ulp_avx2: sinh
 *
 *   target       sinh, sinh x, f64
 *   domain       every input
 *   max error    0.951359 ulp, observed on 50617979 inputs
 *   worst input  -0x1.0fc21045a39a3p+4 (-16.98487879946482, encoding 0xc030fc21045a39a3)
 *   result there -0x1.6b0b40869da24p+23 (-11896224.2629214, encoding 0xc166b0b40869da24)
 *   mean error   0.161958 ulp
 *   misrounded   1460608 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           58d98ca79fb03d6385b20e2589804406
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f64 --max-ulp 0.95 --isa avx2 --time 22s --seed 1 --threads 1 --archive sinh_f64_1ulp_avx2.db
 *                time: 1.5896 ns/element as avx2 code (inputs mean)
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
#include "sinh_f64_1ulp_avx2.h"

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

static inline double sinh_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinh_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sinh_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sinh_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sinh_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double sinh_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = sinh_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return sinh_f64_1ulp_avx2_frombits_f64((sinh_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double sinh_f64_1ulp_avx2_element(double x) {
    const double v0 = -0x1p-6; /* -0.015625 */
    const int64_t v1 = INT64_C(4625196817309499392); /* 0x4030000000000000 */
    const double v2 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v3 = 0x1.635f5feb44c63p+9; /* 710.74511471613039 */
    const double v4 = x;
    const double v5 = sinh_f64_1ulp_avx2_abs_f64(v4);
    const double v6 = v3 < v5 ? v3 : v5;
    const double v7 = v2 * v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = v7 + v8;
    const int64_t v10 = sinh_f64_1ulp_avx2_bits_f64(v9);
    const int64_t v11 = INT64_C(52);
    const int64_t v12 = sinh_f64_1ulp_avx2_shl_i64(v10, v11);
    const int64_t v13 = (int64_t)((uint64_t)v1 - (uint64_t)v12);
    const double v14 = sinh_f64_1ulp_avx2_frombits_f64(v13);
    const int64_t v15 = INT64_C(4598175219545276416); /* 0x3fd0000000000000 */
    const int64_t v16 = (int64_t)((uint64_t)v12 + (uint64_t)v15);
    const double v17 = sinh_f64_1ulp_avx2_frombits_f64(v16);
    const double v18 = sinh_f64_1ulp_avx2_fma_f64(v0, v14, v17);
    const double v19 = 0x1p+1; /* 2 */
    const double v20 = v9 - v8;
    const double v21 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v22 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v23 = sinh_f64_1ulp_avx2_fma_f64(v22, v20, v6);
    const double v24 = sinh_f64_1ulp_avx2_fma_f64(v20, v21, v23);
    const double v25 = v24 + v24;
    const double v26 = 0x1p-6; /* 0.015625 */
    const double v27 = sinh_f64_1ulp_avx2_fma_f64(v26, v14, v17);
    const double v28 = v17 - v18;
    const double v29 = sinh_f64_1ulp_avx2_fma_f64(v0, v14, v28);
    const double v30 = v23 - v24;
    const double v31 = v20 * v21;
    const double v32 = v30 + v31;
    const double v33 = v32 + v32;
    const double v34 = v24 * v24;
    const double v35 = 0x1.6124613a86d09p-32; /* 3.2118087673643227e-10 */
    const double v36 = 0x1.ae64567f544e4p-25; /* 5.010421677088344e-08 */
    const double v37 = sinh_f64_1ulp_avx2_fma_f64(v34, v35, v36);
    const double v38 = 0x1.71de3a556c734p-18; /* 5.5114638447971785e-06 */
    const double v39 = sinh_f64_1ulp_avx2_fma_f64(v34, v37, v38);
    const double v40 = 0x1.a01a01a01a01ap-12; /* 0.00039682539682539683 */
    const double v41 = sinh_f64_1ulp_avx2_fma_f64(v34, v39, v40);
    const double v42 = 0x1.1111111111111p-6; /* 0.016666666666666666 */
    const double v43 = sinh_f64_1ulp_avx2_fma_f64(v34, v41, v42);
    const double v44 = 0x1.5555555555555p-2; /* 0.33333333333333331 */
    const double v45 = sinh_f64_1ulp_avx2_fma_f64(v34, v43, v44);
    const double v46 = v34 * v24;
    const double v47 = v45 * v46;
    const double v48 = v33 + v47;
    const double v49 = 0x1.1eed8eff8d898p-28; /* 4.17535139757362e-09 */
    const double v50 = 0x1.27e4fb7789f5cp-21; /* 5.5114638447971777e-07 */
    const double v51 = sinh_f64_1ulp_avx2_fma_f64(v34, v49, v50);
    const double v52 = 0x1.a01a01a01a01ap-15; /* 4.9603174603174603e-05 */
    const double v53 = sinh_f64_1ulp_avx2_fma_f64(v34, v51, v52);
    const double v54 = 0x1.6c16c16c16c17p-9; /* 0.0027777777777777779 */
    const double v55 = sinh_f64_1ulp_avx2_fma_f64(v53, v34, v54);
    const double v56 = 0x1.5555555555555p-4; /* 0.083333333333333329 */
    const double v57 = sinh_f64_1ulp_avx2_fma_f64(v34, v55, v56);
    const double v58 = v34 * v57;
    const double v59 = sinh_f64_1ulp_avx2_fma_f64(v34, v58, v34);
    const double v60 = v59 * v18;
    const double v61 = sinh_f64_1ulp_avx2_fma_f64(v48, v27, v60);
    const double v62 = sinh_f64_1ulp_avx2_fma_f64(v29, v19, v61);
    const double v63 = sinh_f64_1ulp_avx2_fma_f64(v25, v27, v62);
    const double v64 = sinh_f64_1ulp_avx2_fma_f64(v18, v19, v63);
    const double v65 = sinh_f64_1ulp_avx2_copysign_f64(v64, v4);
    const double r0 = v65;
    return r0;
}

static void sinh_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinh_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINH_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINH_F64_1ULP_AVX2_AVX2 static inline SINH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SINH_F64_1ULP_AVX2_AVX512 static inline SINH_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_F64_1ULP_AVX2_AVX2 __m256d sinh_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINH_F64_1ULP_AVX2_AVX2 void sinh_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1p-6); /* -0.015625 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m256d v2 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v3 = _mm256_set1_pd(0x1.635f5feb44c63p+9); /* 710.74511471613039 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v15 = _mm256_set1_epi64x(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m256d v19 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v21 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v22 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v26 = _mm256_set1_pd(0x1p-6); /* 0.015625 */
    const __m256d v35 = _mm256_set1_pd(0x1.6124613a86d09p-32); /* 3.2118087673643227e-10 */
    const __m256d v36 = _mm256_set1_pd(0x1.ae64567f544e4p-25); /* 5.010421677088344e-08 */
    const __m256d v38 = _mm256_set1_pd(0x1.71de3a556c734p-18); /* 5.5114638447971785e-06 */
    const __m256d v40 = _mm256_set1_pd(0x1.a01a01a01a01ap-12); /* 0.00039682539682539683 */
    const __m256d v42 = _mm256_set1_pd(0x1.1111111111111p-6); /* 0.016666666666666666 */
    const __m256d v44 = _mm256_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m256d v49 = _mm256_set1_pd(0x1.1eed8eff8d898p-28); /* 4.17535139757362e-09 */
    const __m256d v50 = _mm256_set1_pd(0x1.27e4fb7789f5cp-21); /* 5.5114638447971777e-07 */
    const __m256d v52 = _mm256_set1_pd(0x1.a01a01a01a01ap-15); /* 4.9603174603174603e-05 */
    const __m256d v54 = _mm256_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m256d v56 = _mm256_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m256d v4l = _mm256_loadu_pd(x);
    const __m256d v4h = _mm256_loadu_pd(x + 4);
    const __m256d v5l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v4l);
    const __m256d v5h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v4h);
    const __m256d v6l = _mm256_min_pd(v3, v5l);
    const __m256d v6h = _mm256_min_pd(v3, v5h);
    const __m256d v7l = _mm256_mul_pd(v2, v6l);
    const __m256d v7h = _mm256_mul_pd(v2, v6h);
    const __m256d v9l = _mm256_add_pd(v7l, v8);
    const __m256d v9h = _mm256_add_pd(v7h, v8);
    const __m256i v10l = _mm256_castpd_si256(v9l);
    const __m256i v10h = _mm256_castpd_si256(v9h);
    const __m256i v12l = _mm256_slli_epi64(v10l, 52);
    const __m256i v12h = _mm256_slli_epi64(v10h, 52);
    const __m256i v13l = _mm256_sub_epi64(v1, v12l);
    const __m256i v13h = _mm256_sub_epi64(v1, v12h);
    const __m256d v14l = _mm256_castsi256_pd(v13l);
    const __m256d v14h = _mm256_castsi256_pd(v13h);
    const __m256i v16l = _mm256_add_epi64(v12l, v15);
    const __m256i v16h = _mm256_add_epi64(v12h, v15);
    const __m256d v17l = _mm256_castsi256_pd(v16l);
    const __m256d v17h = _mm256_castsi256_pd(v16h);
    const __m256d v18l = _mm256_fmadd_pd(v0, v14l, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v0, v14h, v17h);
    const __m256d v20l = _mm256_sub_pd(v9l, v8);
    const __m256d v20h = _mm256_sub_pd(v9h, v8);
    const __m256d v23l = _mm256_fmadd_pd(v22, v20l, v6l);
    const __m256d v23h = _mm256_fmadd_pd(v22, v20h, v6h);
    const __m256d v24l = _mm256_fmadd_pd(v20l, v21, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v20h, v21, v23h);
    const __m256d v25l = _mm256_add_pd(v24l, v24l);
    const __m256d v25h = _mm256_add_pd(v24h, v24h);
    const __m256d v27l = _mm256_fmadd_pd(v26, v14l, v17l);
    const __m256d v27h = _mm256_fmadd_pd(v26, v14h, v17h);
    const __m256d v28l = _mm256_sub_pd(v17l, v18l);
    const __m256d v28h = _mm256_sub_pd(v17h, v18h);
    const __m256d v29l = _mm256_fmadd_pd(v0, v14l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v0, v14h, v28h);
    const __m256d v30l = _mm256_sub_pd(v23l, v24l);
    const __m256d v30h = _mm256_sub_pd(v23h, v24h);
    const __m256d v31l = _mm256_mul_pd(v20l, v21);
    const __m256d v31h = _mm256_mul_pd(v20h, v21);
    const __m256d v32l = _mm256_add_pd(v30l, v31l);
    const __m256d v32h = _mm256_add_pd(v30h, v31h);
    const __m256d v33l = _mm256_add_pd(v32l, v32l);
    const __m256d v33h = _mm256_add_pd(v32h, v32h);
    const __m256d v34l = _mm256_mul_pd(v24l, v24l);
    const __m256d v34h = _mm256_mul_pd(v24h, v24h);
    const __m256d v37l = _mm256_fmadd_pd(v34l, v35, v36);
    const __m256d v37h = _mm256_fmadd_pd(v34h, v35, v36);
    const __m256d v39l = _mm256_fmadd_pd(v34l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v34h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v34l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v34h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v34l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v34h, v41h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v34l, v43l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v34h, v43h, v44);
    const __m256d v46l = _mm256_mul_pd(v34l, v24l);
    const __m256d v46h = _mm256_mul_pd(v34h, v24h);
    const __m256d v47l = _mm256_mul_pd(v45l, v46l);
    const __m256d v47h = _mm256_mul_pd(v45h, v46h);
    const __m256d v48l = _mm256_add_pd(v33l, v47l);
    const __m256d v48h = _mm256_add_pd(v33h, v47h);
    const __m256d v51l = _mm256_fmadd_pd(v34l, v49, v50);
    const __m256d v51h = _mm256_fmadd_pd(v34h, v49, v50);
    const __m256d v53l = _mm256_fmadd_pd(v34l, v51l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v34h, v51h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v34l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v34h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v34l, v55l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v34h, v55h, v56);
    const __m256d v58l = _mm256_mul_pd(v34l, v57l);
    const __m256d v58h = _mm256_mul_pd(v34h, v57h);
    const __m256d v59l = _mm256_fmadd_pd(v34l, v58l, v34l);
    const __m256d v59h = _mm256_fmadd_pd(v34h, v58h, v34h);
    const __m256d v60l = _mm256_mul_pd(v59l, v18l);
    const __m256d v60h = _mm256_mul_pd(v59h, v18h);
    const __m256d v61l = _mm256_fmadd_pd(v48l, v27l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v48h, v27h, v60h);
    const __m256d v62l = _mm256_fmadd_pd(v29l, v19, v61l);
    const __m256d v62h = _mm256_fmadd_pd(v29h, v19, v61h);
    const __m256d v63l = _mm256_fmadd_pd(v25l, v27l, v62l);
    const __m256d v63h = _mm256_fmadd_pd(v25h, v27h, v62h);
    const __m256d v64l = _mm256_fmadd_pd(v18l, v19, v63l);
    const __m256d v64h = _mm256_fmadd_pd(v18h, v19, v63h);
    const __m256d v65l = sinh_f64_1ulp_avx2_signed_f64_avx2(v64l, v4l);
    const __m256d v65h = sinh_f64_1ulp_avx2_signed_f64_avx2(v64h, v4h);
    _mm256_storeu_pd(y, v65l);
    _mm256_storeu_pd(y + 4, v65h);
}

static SINH_F64_1ULP_AVX2_AVX2_TARGET void sinh_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinh_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        sinh_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_F64_1ULP_AVX2_AVX512 __m512d sinh_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SINH_F64_1ULP_AVX2_AVX512 void sinh_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1p-6); /* -0.015625 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(4625196817309499392)); /* 0x4030000000000000 */
    const __m512d v2 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v3 = _mm512_set1_pd(0x1.635f5feb44c63p+9); /* 710.74511471613039 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v15 = _mm512_set1_epi64(INT64_C(4598175219545276416)); /* 0x3fd0000000000000 */
    const __m512d v19 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v21 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v22 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v26 = _mm512_set1_pd(0x1p-6); /* 0.015625 */
    const __m512d v35 = _mm512_set1_pd(0x1.6124613a86d09p-32); /* 3.2118087673643227e-10 */
    const __m512d v36 = _mm512_set1_pd(0x1.ae64567f544e4p-25); /* 5.010421677088344e-08 */
    const __m512d v38 = _mm512_set1_pd(0x1.71de3a556c734p-18); /* 5.5114638447971785e-06 */
    const __m512d v40 = _mm512_set1_pd(0x1.a01a01a01a01ap-12); /* 0.00039682539682539683 */
    const __m512d v42 = _mm512_set1_pd(0x1.1111111111111p-6); /* 0.016666666666666666 */
    const __m512d v44 = _mm512_set1_pd(0x1.5555555555555p-2); /* 0.33333333333333331 */
    const __m512d v49 = _mm512_set1_pd(0x1.1eed8eff8d898p-28); /* 4.17535139757362e-09 */
    const __m512d v50 = _mm512_set1_pd(0x1.27e4fb7789f5cp-21); /* 5.5114638447971777e-07 */
    const __m512d v52 = _mm512_set1_pd(0x1.a01a01a01a01ap-15); /* 4.9603174603174603e-05 */
    const __m512d v54 = _mm512_set1_pd(0x1.6c16c16c16c17p-9); /* 0.0027777777777777779 */
    const __m512d v56 = _mm512_set1_pd(0x1.5555555555555p-4); /* 0.083333333333333329 */
    const __m512d v4l = _mm512_loadu_pd(x);
    const __m512d v4h = _mm512_loadu_pd(x + 8);
    const __m512d v5l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6l = _mm512_min_pd(v3, v5l);
    const __m512d v6h = _mm512_min_pd(v3, v5h);
    const __m512d v7l = _mm512_mul_pd(v2, v6l);
    const __m512d v7h = _mm512_mul_pd(v2, v6h);
    const __m512d v9l = _mm512_add_pd(v7l, v8);
    const __m512d v9h = _mm512_add_pd(v7h, v8);
    const __m512i v10l = _mm512_castpd_si512(v9l);
    const __m512i v10h = _mm512_castpd_si512(v9h);
    const __m512i v12l = _mm512_slli_epi64(v10l, 52);
    const __m512i v12h = _mm512_slli_epi64(v10h, 52);
    const __m512i v13l = _mm512_sub_epi64(v1, v12l);
    const __m512i v13h = _mm512_sub_epi64(v1, v12h);
    const __m512d v14l = _mm512_castsi512_pd(v13l);
    const __m512d v14h = _mm512_castsi512_pd(v13h);
    const __m512i v16l = _mm512_add_epi64(v12l, v15);
    const __m512i v16h = _mm512_add_epi64(v12h, v15);
    const __m512d v17l = _mm512_castsi512_pd(v16l);
    const __m512d v17h = _mm512_castsi512_pd(v16h);
    const __m512d v18l = _mm512_fmadd_pd(v0, v14l, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v0, v14h, v17h);
    const __m512d v20l = _mm512_sub_pd(v9l, v8);
    const __m512d v20h = _mm512_sub_pd(v9h, v8);
    const __m512d v23l = _mm512_fmadd_pd(v22, v20l, v6l);
    const __m512d v23h = _mm512_fmadd_pd(v22, v20h, v6h);
    const __m512d v24l = _mm512_fmadd_pd(v20l, v21, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v20h, v21, v23h);
    const __m512d v25l = _mm512_add_pd(v24l, v24l);
    const __m512d v25h = _mm512_add_pd(v24h, v24h);
    const __m512d v27l = _mm512_fmadd_pd(v26, v14l, v17l);
    const __m512d v27h = _mm512_fmadd_pd(v26, v14h, v17h);
    const __m512d v28l = _mm512_sub_pd(v17l, v18l);
    const __m512d v28h = _mm512_sub_pd(v17h, v18h);
    const __m512d v29l = _mm512_fmadd_pd(v0, v14l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v0, v14h, v28h);
    const __m512d v30l = _mm512_sub_pd(v23l, v24l);
    const __m512d v30h = _mm512_sub_pd(v23h, v24h);
    const __m512d v31l = _mm512_mul_pd(v20l, v21);
    const __m512d v31h = _mm512_mul_pd(v20h, v21);
    const __m512d v32l = _mm512_add_pd(v30l, v31l);
    const __m512d v32h = _mm512_add_pd(v30h, v31h);
    const __m512d v33l = _mm512_add_pd(v32l, v32l);
    const __m512d v33h = _mm512_add_pd(v32h, v32h);
    const __m512d v34l = _mm512_mul_pd(v24l, v24l);
    const __m512d v34h = _mm512_mul_pd(v24h, v24h);
    const __m512d v37l = _mm512_fmadd_pd(v34l, v35, v36);
    const __m512d v37h = _mm512_fmadd_pd(v34h, v35, v36);
    const __m512d v39l = _mm512_fmadd_pd(v34l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v34h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v34l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v34h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v34l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v34h, v41h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v34l, v43l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v34h, v43h, v44);
    const __m512d v46l = _mm512_mul_pd(v34l, v24l);
    const __m512d v46h = _mm512_mul_pd(v34h, v24h);
    const __m512d v47l = _mm512_mul_pd(v45l, v46l);
    const __m512d v47h = _mm512_mul_pd(v45h, v46h);
    const __m512d v48l = _mm512_add_pd(v33l, v47l);
    const __m512d v48h = _mm512_add_pd(v33h, v47h);
    const __m512d v51l = _mm512_fmadd_pd(v34l, v49, v50);
    const __m512d v51h = _mm512_fmadd_pd(v34h, v49, v50);
    const __m512d v53l = _mm512_fmadd_pd(v34l, v51l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v34h, v51h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v34l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v34h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v34l, v55l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v34h, v55h, v56);
    const __m512d v58l = _mm512_mul_pd(v34l, v57l);
    const __m512d v58h = _mm512_mul_pd(v34h, v57h);
    const __m512d v59l = _mm512_fmadd_pd(v34l, v58l, v34l);
    const __m512d v59h = _mm512_fmadd_pd(v34h, v58h, v34h);
    const __m512d v60l = _mm512_mul_pd(v59l, v18l);
    const __m512d v60h = _mm512_mul_pd(v59h, v18h);
    const __m512d v61l = _mm512_fmadd_pd(v48l, v27l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v48h, v27h, v60h);
    const __m512d v62l = _mm512_fmadd_pd(v29l, v19, v61l);
    const __m512d v62h = _mm512_fmadd_pd(v29h, v19, v61h);
    const __m512d v63l = _mm512_fmadd_pd(v25l, v27l, v62l);
    const __m512d v63h = _mm512_fmadd_pd(v25h, v27h, v62h);
    const __m512d v64l = _mm512_fmadd_pd(v18l, v19, v63l);
    const __m512d v64h = _mm512_fmadd_pd(v18h, v19, v63h);
    const __m512d v65l = sinh_f64_1ulp_avx2_signed_f64_avx512(v64l, v4l);
    const __m512d v65h = sinh_f64_1ulp_avx2_signed_f64_avx512(v64h, v4h);
    _mm512_storeu_pd(y, v65l);
    _mm512_storeu_pd(y + 8, v65h);
}

static SINH_F64_1ULP_AVX2_AVX512_TARGET void sinh_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinh_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        sinh_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINH_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinh_f64_1ulp_avx2_level(void) {
#if defined(SINH_F64_1ULP_AVX2_FORCE_ISA)
    return SINH_F64_1ULP_AVX2_FORCE_ISA;
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

double sinh_f64_1ulp_avx2(double x) {
    return sinh_f64_1ulp_avx2_element(x);
}

void sinh_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinh_f64_1ulp_avx2_level();
    if (level == 2) {
        sinh_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinh_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sinh_f64_1ulp_avx2_array_portable(x, y, n);
}
