/* exp_f64_1ulp_avx2: exp
 *
 *   target       exp, e^x, f64
 *   domain       every input
 *   max error    0.909279 ulp, observed on 22540766 inputs
 *   worst input  0x1.e80ee2f631d6cp+1 (3.8129543020365215, encoding 0x400e80ee2f631d6c)
 *   result there 0x1.6a45ae71311d3p+5 (45.284024128257123, encoding 0x4046a45ae71311d3)
 *   mean error   0.073151 ulp
 *   misrounded   713351 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a4c90653ea407f7ef30acf484a5bb28d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive exp_f64_1ulp_avx2.db
 *                time: 1.0645 ns/element as avx2 code (inputs mean)
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
#include "exp_f64_1ulp_avx2.h"

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

static inline double exp_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t exp_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double exp_f64_1ulp_avx2_element(double x) {
    const int64_t v0 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = -0x1.78p+9; /* -752 */
    const double v3 = 0x1.64p+9; /* 712 */
    const double v4 = x;
    const double v5 = v3 < v4 ? v3 : v4;
    const double v6 = v2 > v5 ? v2 : v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = exp_f64_1ulp_avx2_fma_f64(v1, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = 0x1p-1; /* 0.5 */
    const double v11 = exp_f64_1ulp_avx2_fma_f64(v10, v9, v7);
    const double v12 = v11 - v7;
    const double v13 = v9 - v12;
    const double v14 = v13 + v7;
    const int64_t v15 = exp_f64_1ulp_avx2_bits_f64(v14);
    const int64_t v16 = INT64_C(52);
    const int64_t v17 = exp_f64_1ulp_avx2_shl_i64(v15, v16);
    const int64_t v18 = (int64_t)((uint64_t)v0 + (uint64_t)v17);
    const double v19 = exp_f64_1ulp_avx2_frombits_f64(v18);
    const double v20 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v21 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v22 = exp_f64_1ulp_avx2_fma_f64(v21, v9, v6);
    const double v23 = exp_f64_1ulp_avx2_fma_f64(v20, v9, v22);
    const double v24 = 0x1.6124613a86d09p-33; /* 1.6059043836821613e-10 */
    const double v25 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v26 = exp_f64_1ulp_avx2_fma_f64(v23, v24, v25);
    const double v27 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v28 = exp_f64_1ulp_avx2_fma_f64(v26, v23, v27);
    const double v29 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v30 = exp_f64_1ulp_avx2_fma_f64(v23, v28, v29);
    const double v31 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v32 = exp_f64_1ulp_avx2_fma_f64(v23, v30, v31);
    const double v33 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v34 = exp_f64_1ulp_avx2_fma_f64(v23, v32, v33);
    const double v35 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v36 = exp_f64_1ulp_avx2_fma_f64(v23, v34, v35);
    const double v37 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v38 = exp_f64_1ulp_avx2_fma_f64(v23, v36, v37);
    const double v39 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v40 = exp_f64_1ulp_avx2_fma_f64(v38, v23, v39);
    const double v41 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v42 = exp_f64_1ulp_avx2_fma_f64(v40, v23, v41);
    const double v43 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v44 = exp_f64_1ulp_avx2_fma_f64(v23, v42, v43);
    const double v45 = exp_f64_1ulp_avx2_fma_f64(v44, v23, v10);
    const double v46 = 0x1p+0; /* 1 */
    const double v47 = exp_f64_1ulp_avx2_fma_f64(v23, v45, v46);
    const double v48 = exp_f64_1ulp_avx2_fma_f64(v47, v23, v46);
    const int64_t v49 = exp_f64_1ulp_avx2_bits_f64(v11);
    const int64_t v50 = exp_f64_1ulp_avx2_shl_i64(v49, v16);
    const int64_t v51 = (int64_t)((uint64_t)v50 + (uint64_t)v0);
    const double v52 = exp_f64_1ulp_avx2_frombits_f64(v51);
    const double v53 = v48 * v52;
    const double v54 = v19 * v53;
    const double r0 = v54;
    return r0;
}

static void exp_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_F64_1ULP_AVX2_AVX2 static inline EXP_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_F64_1ULP_AVX2_AVX512 static inline EXP_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_F64_1ULP_AVX2_AVX2 __m256i exp_f64_1ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP_F64_1ULP_AVX2_AVX2 void exp_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.78p+9); /* -752 */
    const __m256d v3 = _mm256_set1_pd(0x1.64p+9); /* 712 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v20 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v21 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v24 = _mm256_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m256d v25 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v27 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v29 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v31 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v33 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v35 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v37 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v39 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v41 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v43 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v46 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v4l = _mm256_loadu_pd(x);
    const __m256d v4h = _mm256_loadu_pd(x + 4);
    const __m256d v5l = _mm256_min_pd(v3, v4l);
    const __m256d v5h = _mm256_min_pd(v3, v4h);
    const __m256d v6l = _mm256_max_pd(v2, v5l);
    const __m256d v6h = _mm256_max_pd(v2, v5h);
    const __m256d v8l = _mm256_fmadd_pd(v1, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v1, v6h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v11l = _mm256_fmadd_pd(v10, v9l, v7);
    const __m256d v11h = _mm256_fmadd_pd(v10, v9h, v7);
    const __m256d v12l = _mm256_sub_pd(v11l, v7);
    const __m256d v12h = _mm256_sub_pd(v11h, v7);
    const __m256d v13l = _mm256_sub_pd(v9l, v12l);
    const __m256d v13h = _mm256_sub_pd(v9h, v12h);
    const __m256d v14l = _mm256_add_pd(v13l, v7);
    const __m256d v14h = _mm256_add_pd(v13h, v7);
    const __m256i v15l = exp_f64_1ulp_avx2_bits_f64_avx2(v14l);
    const __m256i v15h = exp_f64_1ulp_avx2_bits_f64_avx2(v14h);
    const __m256i v17l = _mm256_slli_epi64(v15l, 52);
    const __m256i v17h = _mm256_slli_epi64(v15h, 52);
    const __m256i v18l = _mm256_add_epi64(v0, v17l);
    const __m256i v18h = _mm256_add_epi64(v0, v17h);
    const __m256d v19l = _mm256_castsi256_pd(v18l);
    const __m256d v19h = _mm256_castsi256_pd(v18h);
    const __m256d v22l = _mm256_fmadd_pd(v21, v9l, v6l);
    const __m256d v22h = _mm256_fmadd_pd(v21, v9h, v6h);
    const __m256d v23l = _mm256_fmadd_pd(v20, v9l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v20, v9h, v22h);
    const __m256d v26l = _mm256_fmadd_pd(v23l, v24, v25);
    const __m256d v26h = _mm256_fmadd_pd(v23h, v24, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v23l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v23h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v23l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v23h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v23l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v23h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v23l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v23h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v23l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v23h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v23l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v23h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v23l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v23h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v23l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v23h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v23l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v23h, v42h, v43);
    const __m256d v45l = _mm256_fmadd_pd(v44l, v23l, v10);
    const __m256d v45h = _mm256_fmadd_pd(v44h, v23h, v10);
    const __m256d v47l = _mm256_fmadd_pd(v23l, v45l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v23h, v45h, v46);
    const __m256d v48l = _mm256_fmadd_pd(v47l, v23l, v46);
    const __m256d v48h = _mm256_fmadd_pd(v47h, v23h, v46);
    const __m256i v49l = _mm256_castpd_si256(v11l);
    const __m256i v49h = _mm256_castpd_si256(v11h);
    const __m256i v50l = _mm256_slli_epi64(v49l, 52);
    const __m256i v50h = _mm256_slli_epi64(v49h, 52);
    const __m256i v51l = _mm256_add_epi64(v50l, v0);
    const __m256i v51h = _mm256_add_epi64(v50h, v0);
    const __m256d v52l = _mm256_castsi256_pd(v51l);
    const __m256d v52h = _mm256_castsi256_pd(v51h);
    const __m256d v53l = _mm256_mul_pd(v48l, v52l);
    const __m256d v53h = _mm256_mul_pd(v48h, v52h);
    const __m256d v54l = _mm256_mul_pd(v19l, v53l);
    const __m256d v54h = _mm256_mul_pd(v19h, v53h);
    _mm256_storeu_pd(y, v54l);
    _mm256_storeu_pd(y + 4, v54h);
}

static EXP_F64_1ULP_AVX2_AVX2_TARGET void exp_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_F64_1ULP_AVX2_AVX512 __m512i exp_f64_1ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_F64_1ULP_AVX2_AVX512 void exp_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.78p+9); /* -752 */
    const __m512d v3 = _mm512_set1_pd(0x1.64p+9); /* 712 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v20 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v21 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v24 = _mm512_set1_pd(0x1.6124613a86d09p-33); /* 1.6059043836821613e-10 */
    const __m512d v25 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v27 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v29 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v31 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v33 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v35 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v37 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v39 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v41 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v43 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v46 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v4l = _mm512_loadu_pd(x);
    const __m512d v4h = _mm512_loadu_pd(x + 8);
    const __m512d v5l = _mm512_min_pd(v3, v4l);
    const __m512d v5h = _mm512_min_pd(v3, v4h);
    const __m512d v6l = _mm512_max_pd(v2, v5l);
    const __m512d v6h = _mm512_max_pd(v2, v5h);
    const __m512d v8l = _mm512_fmadd_pd(v1, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v1, v6h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v11l = _mm512_fmadd_pd(v10, v9l, v7);
    const __m512d v11h = _mm512_fmadd_pd(v10, v9h, v7);
    const __m512d v12l = _mm512_sub_pd(v11l, v7);
    const __m512d v12h = _mm512_sub_pd(v11h, v7);
    const __m512d v13l = _mm512_sub_pd(v9l, v12l);
    const __m512d v13h = _mm512_sub_pd(v9h, v12h);
    const __m512d v14l = _mm512_add_pd(v13l, v7);
    const __m512d v14h = _mm512_add_pd(v13h, v7);
    const __m512i v15l = exp_f64_1ulp_avx2_bits_f64_avx512(v14l);
    const __m512i v15h = exp_f64_1ulp_avx2_bits_f64_avx512(v14h);
    const __m512i v17l = _mm512_slli_epi64(v15l, 52);
    const __m512i v17h = _mm512_slli_epi64(v15h, 52);
    const __m512i v18l = _mm512_add_epi64(v0, v17l);
    const __m512i v18h = _mm512_add_epi64(v0, v17h);
    const __m512d v19l = _mm512_castsi512_pd(v18l);
    const __m512d v19h = _mm512_castsi512_pd(v18h);
    const __m512d v22l = _mm512_fmadd_pd(v21, v9l, v6l);
    const __m512d v22h = _mm512_fmadd_pd(v21, v9h, v6h);
    const __m512d v23l = _mm512_fmadd_pd(v20, v9l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v20, v9h, v22h);
    const __m512d v26l = _mm512_fmadd_pd(v23l, v24, v25);
    const __m512d v26h = _mm512_fmadd_pd(v23h, v24, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v23l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v23h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v23l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v23h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v23l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v23h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v23l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v23h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v23l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v23h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v23l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v23h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v23l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v23h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v23l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v23h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v23l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v23h, v42h, v43);
    const __m512d v45l = _mm512_fmadd_pd(v44l, v23l, v10);
    const __m512d v45h = _mm512_fmadd_pd(v44h, v23h, v10);
    const __m512d v47l = _mm512_fmadd_pd(v23l, v45l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v23h, v45h, v46);
    const __m512d v48l = _mm512_fmadd_pd(v47l, v23l, v46);
    const __m512d v48h = _mm512_fmadd_pd(v47h, v23h, v46);
    const __m512i v49l = _mm512_castpd_si512(v11l);
    const __m512i v49h = _mm512_castpd_si512(v11h);
    const __m512i v50l = _mm512_slli_epi64(v49l, 52);
    const __m512i v50h = _mm512_slli_epi64(v49h, 52);
    const __m512i v51l = _mm512_add_epi64(v50l, v0);
    const __m512i v51h = _mm512_add_epi64(v50h, v0);
    const __m512d v52l = _mm512_castsi512_pd(v51l);
    const __m512d v52h = _mm512_castsi512_pd(v51h);
    const __m512d v53l = _mm512_mul_pd(v48l, v52l);
    const __m512d v53h = _mm512_mul_pd(v48h, v52h);
    const __m512d v54l = _mm512_mul_pd(v19l, v53l);
    const __m512d v54h = _mm512_mul_pd(v19h, v53h);
    _mm512_storeu_pd(y, v54l);
    _mm512_storeu_pd(y + 8, v54h);
}

static EXP_F64_1ULP_AVX2_AVX512_TARGET void exp_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_f64_1ulp_avx2_level(void) {
#if defined(EXP_F64_1ULP_AVX2_FORCE_ISA)
    return EXP_F64_1ULP_AVX2_FORCE_ISA;
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

double exp_f64_1ulp_avx2(double x) {
    return exp_f64_1ulp_avx2_element(x);
}

void exp_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_f64_1ulp_avx2_level();
    if (level == 2) {
        exp_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_f64_1ulp_avx2_array_portable(x, y, n);
}
