/* exp_f64_4ulp_avx2: exp
 *
 *   target       exp, e^x, f64
 *   domain       every input
 *   max error    3.291819 ulp, observed on 21705918 inputs
 *   worst input  0x1.62e47b98bfea9p-2 (0.34657471771059051, encoding 0x3fd62e47b98bfea9)
 *   result there 0x1.6a0a0127f87d6p+0 (1.414215156801665, encoding 0x3ff6a0a0127f87d6)
 *   mean error   0.338865 ulp
 *   misrounded   2942107 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8333608cc2a79222350b7e1ee670778a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive exp_f64_1ulp_avx2.db
 *                time: 0.7716 ns/element as avx2 code (inputs mean)
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
#include "exp_f64_4ulp_avx2.h"

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

static inline double exp_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t exp_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double exp_f64_4ulp_avx2_addbits_f64(double a, int64_t b) {
    return exp_f64_4ulp_avx2_frombits_f64((int64_t)((uint64_t)exp_f64_4ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline double exp_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double exp_f64_4ulp_avx2_element(double x) {
    const double v0 = -0x1.ac0b8c5ce46dbp-56; /* -2.3204371937231707e-17 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = x;
    const double v3 = 0x1.8p+52; /* 6755399441055744 */
    const double v4 = exp_f64_4ulp_avx2_fma_f64(v1, v2, v3);
    const double v5 = v4 - v3;
    const double v6 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v7 = exp_f64_4ulp_avx2_fma_f64(v6, v5, v2);
    const double v8 = exp_f64_4ulp_avx2_fma_f64(v0, v5, v7);
    const double v9 = 0x1.271169f9b9cedp-22; /* 2.7480351115359913e-07 */
    const double v10 = 0x1.72e9b4dda49fp-19; /* 2.7635165754183127e-06 */
    const double v11 = exp_f64_4ulp_avx2_fma_f64(v8, v9, v10);
    const double v12 = 0x1.a01b77ebc9f23p-16; /* 2.4801927721500944e-05 */
    const double v13 = exp_f64_4ulp_avx2_fma_f64(v8, v11, v12);
    const double v14 = 0x1.a0198c9b82662p-13; /* 0.00019841184699513891 */
    const double v15 = exp_f64_4ulp_avx2_fma_f64(v8, v13, v14);
    const double v16 = 0x1.6c16c0c4eea01p-10; /* 0.0013888888508818422 */
    const double v17 = exp_f64_4ulp_avx2_fma_f64(v8, v15, v16);
    const double v18 = 0x1.11111125f8cc3p-7; /* 0.0083333333713596688 */
    const double v19 = exp_f64_4ulp_avx2_fma_f64(v8, v17, v18);
    const double v20 = 0x1.555555558d35bp-5; /* 0.041666666668254769 */
    const double v21 = exp_f64_4ulp_avx2_fma_f64(v8, v19, v20);
    const double v22 = 0x1.555555555063ap-3; /* 0.16666666666610458 */
    const double v23 = exp_f64_4ulp_avx2_fma_f64(v21, v8, v22);
    const double v24 = 0x1.ffffffffffe93p-2; /* 0.49999999999997974 */
    const double v25 = exp_f64_4ulp_avx2_fma_f64(v8, v23, v24);
    const double v26 = 0x1.fffffffffffffp-1; /* 0.99999999999999989 */
    const double v27 = exp_f64_4ulp_avx2_fma_f64(v8, v25, v26);
    const double v28 = 0x1p+0; /* 1 */
    const double v29 = exp_f64_4ulp_avx2_fma_f64(v27, v8, v28);
    const int64_t v30 = exp_f64_4ulp_avx2_bits_f64(v4);
    const int64_t v31 = INT64_C(52);
    const int64_t v32 = exp_f64_4ulp_avx2_shl_i64(v30, v31);
    const double v33 = exp_f64_4ulp_avx2_addbits_f64(v29, v32);
    const double v34 = exp_f64_4ulp_avx2_abs_f64(v2);
    const double v35 = 0x1.62p+9; /* 708 */
    const int v36 = !(v34 <= v35);
    double r0 = v33;
    if (v36) {
        const double v37 = -0x1.75p+9; /* -746 */
        const int v38 = v2 < v37;
        const double v39 = 0x0p+0; /* 0 */
        const double v40 = 0x1.63p+9; /* 710 */
        const int v41 = v40 < v2;
        const double v42 = INFINITY;
        const int64_t v43 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
        const double v44 = 0x1p-1; /* 0.5 */
        const double v45 = exp_f64_4ulp_avx2_fma_f64(v44, v5, v3);
        const int64_t v46 = exp_f64_4ulp_avx2_bits_f64(v45);
        const int64_t v47 = exp_f64_4ulp_avx2_shl_i64(v46, v31);
        const int64_t v48 = (int64_t)((uint64_t)v43 + (uint64_t)v47);
        const double v49 = exp_f64_4ulp_avx2_frombits_f64(v48);
        const double v50 = v8 * v25;
        const double v51 = exp_f64_4ulp_avx2_fma_f64(v8, v50, v8);
        const double v52 = exp_f64_4ulp_avx2_fma_f64(v49, v51, v49);
        const double v53 = v45 - v3;
        const double v54 = v5 - v53;
        const double v55 = v54 + v3;
        const int64_t v56 = exp_f64_4ulp_avx2_bits_f64(v55);
        const int64_t v57 = exp_f64_4ulp_avx2_shl_i64(v56, v31);
        const int64_t v58 = (int64_t)((uint64_t)v57 + (uint64_t)v43);
        const double v59 = exp_f64_4ulp_avx2_frombits_f64(v58);
        const double v60 = v52 * v59;
        const double v61 = v41 ? v42 : v60;
        const double v62 = v38 ? v39 : v61;
        r0 = v62;
    }
    return r0;
}

static void exp_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_F64_4ULP_AVX2_AVX2 static inline EXP_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_F64_4ULP_AVX2_AVX512 static inline EXP_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_F64_4ULP_AVX2_AVX2 __m256i exp_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
EXP_F64_4ULP_AVX2_AVX2 __m256i exp_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP_F64_4ULP_AVX2_AVX2 void exp_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.ac0b8c5ce46dbp-56); /* -2.3204371937231707e-17 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v3 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v6 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v9 = _mm256_set1_pd(0x1.271169f9b9cedp-22); /* 2.7480351115359913e-07 */
    const __m256d v10 = _mm256_set1_pd(0x1.72e9b4dda49fp-19); /* 2.7635165754183127e-06 */
    const __m256d v12 = _mm256_set1_pd(0x1.a01b77ebc9f23p-16); /* 2.4801927721500944e-05 */
    const __m256d v14 = _mm256_set1_pd(0x1.a0198c9b82662p-13); /* 0.00019841184699513891 */
    const __m256d v16 = _mm256_set1_pd(0x1.6c16c0c4eea01p-10); /* 0.0013888888508818422 */
    const __m256d v18 = _mm256_set1_pd(0x1.11111125f8cc3p-7); /* 0.0083333333713596688 */
    const __m256d v20 = _mm256_set1_pd(0x1.555555558d35bp-5); /* 0.041666666668254769 */
    const __m256d v22 = _mm256_set1_pd(0x1.555555555063ap-3); /* 0.16666666666610458 */
    const __m256d v24 = _mm256_set1_pd(0x1.ffffffffffe93p-2); /* 0.49999999999997974 */
    const __m256d v26 = _mm256_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m256d v28 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v35 = _mm256_set1_pd(0x1.62p+9); /* 708 */
    const __m256d v37 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v39 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v40 = _mm256_set1_pd(0x1.63p+9); /* 710 */
    const __m256d v42 = _mm256_set1_pd(INFINITY);
    const __m256i v43 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v44 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_fmadd_pd(v1, v2l, v3);
    const __m256d v4h = _mm256_fmadd_pd(v1, v2h, v3);
    const __m256d v5l = _mm256_sub_pd(v4l, v3);
    const __m256d v5h = _mm256_sub_pd(v4h, v3);
    const __m256d v7l = _mm256_fmadd_pd(v6, v5l, v2l);
    const __m256d v7h = _mm256_fmadd_pd(v6, v5h, v2h);
    const __m256d v8l = _mm256_fmadd_pd(v0, v5l, v7l);
    const __m256d v8h = _mm256_fmadd_pd(v0, v5h, v7h);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v9, v10);
    const __m256d v13l = _mm256_fmadd_pd(v8l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v8h, v11h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v8l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v8h, v13h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v8l, v15l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v8h, v15h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v8l, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v8h, v17h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v8l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v8h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v8l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v8h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v8l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v8h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v8l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v8h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v8l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v8h, v28);
    const __m256i v30l = _mm256_castpd_si256(v4l);
    const __m256i v30h = _mm256_castpd_si256(v4h);
    const __m256i v32l = _mm256_slli_epi64(v30l, 52);
    const __m256i v32h = _mm256_slli_epi64(v30h, 52);
    const __m256d v33l = _mm256_castsi256_pd(_mm256_add_epi64(exp_f64_4ulp_avx2_bits_f64_avx2(v29l), v32l));
    const __m256d v33h = _mm256_castsi256_pd(_mm256_add_epi64(exp_f64_4ulp_avx2_bits_f64_avx2(v29h), v32h));
    const __m256d v34l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v34h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v36l = _mm256_castpd_si256(_mm256_cmp_pd(v34l, v35, _CMP_NLE_UQ));
    const __m256i v36h = _mm256_castpd_si256(_mm256_cmp_pd(v34h, v35, _CMP_NLE_UQ));
    const __m256i v36 = exp_f64_4ulp_avx2_join_mask_avx2(v36l, v36h);
    __m256d r0l = v33l;
    __m256d r0h = v33h;
    __m256i any1 = v36;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v38l = _mm256_castpd_si256(_mm256_cmp_pd(v2l, v37, _CMP_LT_OQ));
        const __m256i v38h = _mm256_castpd_si256(_mm256_cmp_pd(v2h, v37, _CMP_LT_OQ));
        const __m256i v38 = exp_f64_4ulp_avx2_join_mask_avx2(v38l, v38h);
        const __m256i v41l = _mm256_castpd_si256(_mm256_cmp_pd(v40, v2l, _CMP_LT_OQ));
        const __m256i v41h = _mm256_castpd_si256(_mm256_cmp_pd(v40, v2h, _CMP_LT_OQ));
        const __m256i v41 = exp_f64_4ulp_avx2_join_mask_avx2(v41l, v41h);
        const __m256d v45l = _mm256_fmadd_pd(v44, v5l, v3);
        const __m256d v45h = _mm256_fmadd_pd(v44, v5h, v3);
        const __m256i v46l = _mm256_castpd_si256(v45l);
        const __m256i v46h = _mm256_castpd_si256(v45h);
        const __m256i v47l = _mm256_slli_epi64(v46l, 52);
        const __m256i v47h = _mm256_slli_epi64(v46h, 52);
        const __m256i v48l = _mm256_add_epi64(v43, v47l);
        const __m256i v48h = _mm256_add_epi64(v43, v47h);
        const __m256d v49l = _mm256_castsi256_pd(v48l);
        const __m256d v49h = _mm256_castsi256_pd(v48h);
        const __m256d v50l = _mm256_mul_pd(v8l, v25l);
        const __m256d v50h = _mm256_mul_pd(v8h, v25h);
        const __m256d v51l = _mm256_fmadd_pd(v8l, v50l, v8l);
        const __m256d v51h = _mm256_fmadd_pd(v8h, v50h, v8h);
        const __m256d v52l = _mm256_fmadd_pd(v49l, v51l, v49l);
        const __m256d v52h = _mm256_fmadd_pd(v49h, v51h, v49h);
        const __m256d v53l = _mm256_sub_pd(v45l, v3);
        const __m256d v53h = _mm256_sub_pd(v45h, v3);
        const __m256d v54l = _mm256_sub_pd(v5l, v53l);
        const __m256d v54h = _mm256_sub_pd(v5h, v53h);
        const __m256d v55l = _mm256_add_pd(v54l, v3);
        const __m256d v55h = _mm256_add_pd(v54h, v3);
        const __m256i v56l = exp_f64_4ulp_avx2_bits_f64_avx2(v55l);
        const __m256i v56h = exp_f64_4ulp_avx2_bits_f64_avx2(v55h);
        const __m256i v57l = _mm256_slli_epi64(v56l, 52);
        const __m256i v57h = _mm256_slli_epi64(v56h, 52);
        const __m256i v58l = _mm256_add_epi64(v57l, v43);
        const __m256i v58h = _mm256_add_epi64(v57h, v43);
        const __m256d v59l = _mm256_castsi256_pd(v58l);
        const __m256d v59h = _mm256_castsi256_pd(v58h);
        const __m256d v60l = _mm256_mul_pd(v52l, v59l);
        const __m256d v60h = _mm256_mul_pd(v52h, v59h);
        const __m256d v61l = _mm256_blendv_pd(v60l, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v41))));
        const __m256d v61h = _mm256_blendv_pd(v60h, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v41, 1))));
        const __m256d v62l = _mm256_blendv_pd(v61l, v39, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v38))));
        const __m256d v62h = _mm256_blendv_pd(v61h, v39, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v38, 1))));
        r0l = _mm256_blendv_pd(r0l, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v36))));
        r0h = _mm256_blendv_pd(r0h, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v36, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static EXP_F64_4ULP_AVX2_AVX2_TARGET void exp_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        exp_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_F64_4ULP_AVX2_AVX512 __m512i exp_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
EXP_F64_4ULP_AVX2_AVX512 __mmask8 exp_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP_F64_4ULP_AVX2_AVX512 void exp_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.ac0b8c5ce46dbp-56); /* -2.3204371937231707e-17 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v6 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v9 = _mm512_set1_pd(0x1.271169f9b9cedp-22); /* 2.7480351115359913e-07 */
    const __m512d v10 = _mm512_set1_pd(0x1.72e9b4dda49fp-19); /* 2.7635165754183127e-06 */
    const __m512d v12 = _mm512_set1_pd(0x1.a01b77ebc9f23p-16); /* 2.4801927721500944e-05 */
    const __m512d v14 = _mm512_set1_pd(0x1.a0198c9b82662p-13); /* 0.00019841184699513891 */
    const __m512d v16 = _mm512_set1_pd(0x1.6c16c0c4eea01p-10); /* 0.0013888888508818422 */
    const __m512d v18 = _mm512_set1_pd(0x1.11111125f8cc3p-7); /* 0.0083333333713596688 */
    const __m512d v20 = _mm512_set1_pd(0x1.555555558d35bp-5); /* 0.041666666668254769 */
    const __m512d v22 = _mm512_set1_pd(0x1.555555555063ap-3); /* 0.16666666666610458 */
    const __m512d v24 = _mm512_set1_pd(0x1.ffffffffffe93p-2); /* 0.49999999999997974 */
    const __m512d v26 = _mm512_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v35 = _mm512_set1_pd(0x1.62p+9); /* 708 */
    const __m512d v37 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v39 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v40 = _mm512_set1_pd(0x1.63p+9); /* 710 */
    const __m512d v42 = _mm512_set1_pd(INFINITY);
    const __m512i v43 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v44 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v2_0l = _mm512_loadu_pd(x);
    const __m512d v2_0h = _mm512_loadu_pd(x + 8);
    const __m512d v2_1l = _mm512_loadu_pd(x + 16);
    const __m512d v2_1h = _mm512_loadu_pd(x + 24);
    const __m512d v4_0l = _mm512_fmadd_pd(v1, v2_0l, v3);
    const __m512d v4_0h = _mm512_fmadd_pd(v1, v2_0h, v3);
    const __m512d v4_1l = _mm512_fmadd_pd(v1, v2_1l, v3);
    const __m512d v4_1h = _mm512_fmadd_pd(v1, v2_1h, v3);
    const __m512d v5_0l = _mm512_sub_pd(v4_0l, v3);
    const __m512d v5_0h = _mm512_sub_pd(v4_0h, v3);
    const __m512d v5_1l = _mm512_sub_pd(v4_1l, v3);
    const __m512d v5_1h = _mm512_sub_pd(v4_1h, v3);
    const __m512d v7_0l = _mm512_fmadd_pd(v6, v5_0l, v2_0l);
    const __m512d v7_0h = _mm512_fmadd_pd(v6, v5_0h, v2_0h);
    const __m512d v7_1l = _mm512_fmadd_pd(v6, v5_1l, v2_1l);
    const __m512d v7_1h = _mm512_fmadd_pd(v6, v5_1h, v2_1h);
    const __m512d v8_0l = _mm512_fmadd_pd(v0, v5_0l, v7_0l);
    const __m512d v8_0h = _mm512_fmadd_pd(v0, v5_0h, v7_0h);
    const __m512d v8_1l = _mm512_fmadd_pd(v0, v5_1l, v7_1l);
    const __m512d v8_1h = _mm512_fmadd_pd(v0, v5_1h, v7_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v8_0l, v9, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v8_0h, v9, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v8_1l, v9, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v8_1h, v9, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v8_0l, v11_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v8_0h, v11_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v8_1l, v11_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v8_1h, v11_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v8_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v8_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v8_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v8_1h, v13_1h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v8_0l, v15_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v8_0h, v15_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v8_1l, v15_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v8_1h, v15_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v8_0l, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v8_0h, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v8_1l, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v8_1h, v17_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v8_0l, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v8_0h, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v8_1l, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v8_1h, v19_1h, v20);
    const __m512d v23_0l = _mm512_fmadd_pd(v21_0l, v8_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v21_0h, v8_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v21_1l, v8_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v21_1h, v8_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v8_0l, v23_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v8_0h, v23_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v8_1l, v23_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v8_1h, v23_1h, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v8_0l, v25_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v8_0h, v25_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v8_1l, v25_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v8_1h, v25_1h, v26);
    const __m512d v29_0l = _mm512_fmadd_pd(v27_0l, v8_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27_0h, v8_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27_1l, v8_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27_1h, v8_1h, v28);
    const __m512i v30_0l = _mm512_castpd_si512(v4_0l);
    const __m512i v30_0h = _mm512_castpd_si512(v4_0h);
    const __m512i v30_1l = _mm512_castpd_si512(v4_1l);
    const __m512i v30_1h = _mm512_castpd_si512(v4_1h);
    const __m512i v32_0l = _mm512_slli_epi64(v30_0l, 52);
    const __m512i v32_0h = _mm512_slli_epi64(v30_0h, 52);
    const __m512i v32_1l = _mm512_slli_epi64(v30_1l, 52);
    const __m512i v32_1h = _mm512_slli_epi64(v30_1h, 52);
    const __m512d v33_0l = _mm512_castsi512_pd(_mm512_add_epi64(exp_f64_4ulp_avx2_bits_f64_avx512(v29_0l), v32_0l));
    const __m512d v33_0h = _mm512_castsi512_pd(_mm512_add_epi64(exp_f64_4ulp_avx2_bits_f64_avx512(v29_0h), v32_0h));
    const __m512d v33_1l = _mm512_castsi512_pd(_mm512_add_epi64(exp_f64_4ulp_avx2_bits_f64_avx512(v29_1l), v32_1l));
    const __m512d v33_1h = _mm512_castsi512_pd(_mm512_add_epi64(exp_f64_4ulp_avx2_bits_f64_avx512(v29_1h), v32_1h));
    const __m512d v34_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v36_0l = _mm512_cmp_pd_mask(v34_0l, v35, _CMP_NLE_UQ);
    const __mmask8 v36_0h = _mm512_cmp_pd_mask(v34_0h, v35, _CMP_NLE_UQ);
    const __mmask16 v36_0 = _mm512_kunpackb(v36_0h, v36_0l);
    const __mmask8 v36_1l = _mm512_cmp_pd_mask(v34_1l, v35, _CMP_NLE_UQ);
    const __mmask8 v36_1h = _mm512_cmp_pd_mask(v34_1h, v35, _CMP_NLE_UQ);
    const __mmask16 v36_1 = _mm512_kunpackb(v36_1h, v36_1l);
    __m512d r0_0l = v33_0l;
    __m512d r0_0h = v33_0h;
    __m512d r0_1l = v33_1l;
    __m512d r0_1h = v33_1h;
    __mmask16 any1 = v36_0;
    any1 = (__mmask16)(any1 | v36_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v38_0l = _mm512_cmp_pd_mask(v2_0l, v37, _CMP_LT_OQ);
        const __mmask8 v38_0h = _mm512_cmp_pd_mask(v2_0h, v37, _CMP_LT_OQ);
        const __mmask16 v38_0 = _mm512_kunpackb(v38_0h, v38_0l);
        const __mmask8 v38_1l = _mm512_cmp_pd_mask(v2_1l, v37, _CMP_LT_OQ);
        const __mmask8 v38_1h = _mm512_cmp_pd_mask(v2_1h, v37, _CMP_LT_OQ);
        const __mmask16 v38_1 = _mm512_kunpackb(v38_1h, v38_1l);
        const __mmask8 v41_0l = _mm512_cmp_pd_mask(v40, v2_0l, _CMP_LT_OQ);
        const __mmask8 v41_0h = _mm512_cmp_pd_mask(v40, v2_0h, _CMP_LT_OQ);
        const __mmask16 v41_0 = _mm512_kunpackb(v41_0h, v41_0l);
        const __mmask8 v41_1l = _mm512_cmp_pd_mask(v40, v2_1l, _CMP_LT_OQ);
        const __mmask8 v41_1h = _mm512_cmp_pd_mask(v40, v2_1h, _CMP_LT_OQ);
        const __mmask16 v41_1 = _mm512_kunpackb(v41_1h, v41_1l);
        const __m512d v45_0l = _mm512_fmadd_pd(v44, v5_0l, v3);
        const __m512d v45_0h = _mm512_fmadd_pd(v44, v5_0h, v3);
        const __m512d v45_1l = _mm512_fmadd_pd(v44, v5_1l, v3);
        const __m512d v45_1h = _mm512_fmadd_pd(v44, v5_1h, v3);
        const __m512i v46_0l = _mm512_castpd_si512(v45_0l);
        const __m512i v46_0h = _mm512_castpd_si512(v45_0h);
        const __m512i v46_1l = _mm512_castpd_si512(v45_1l);
        const __m512i v46_1h = _mm512_castpd_si512(v45_1h);
        const __m512i v47_0l = _mm512_slli_epi64(v46_0l, 52);
        const __m512i v47_0h = _mm512_slli_epi64(v46_0h, 52);
        const __m512i v47_1l = _mm512_slli_epi64(v46_1l, 52);
        const __m512i v47_1h = _mm512_slli_epi64(v46_1h, 52);
        const __m512i v48_0l = _mm512_add_epi64(v43, v47_0l);
        const __m512i v48_0h = _mm512_add_epi64(v43, v47_0h);
        const __m512i v48_1l = _mm512_add_epi64(v43, v47_1l);
        const __m512i v48_1h = _mm512_add_epi64(v43, v47_1h);
        const __m512d v49_0l = _mm512_castsi512_pd(v48_0l);
        const __m512d v49_0h = _mm512_castsi512_pd(v48_0h);
        const __m512d v49_1l = _mm512_castsi512_pd(v48_1l);
        const __m512d v49_1h = _mm512_castsi512_pd(v48_1h);
        const __m512d v50_0l = _mm512_mul_pd(v8_0l, v25_0l);
        const __m512d v50_0h = _mm512_mul_pd(v8_0h, v25_0h);
        const __m512d v50_1l = _mm512_mul_pd(v8_1l, v25_1l);
        const __m512d v50_1h = _mm512_mul_pd(v8_1h, v25_1h);
        const __m512d v51_0l = _mm512_fmadd_pd(v8_0l, v50_0l, v8_0l);
        const __m512d v51_0h = _mm512_fmadd_pd(v8_0h, v50_0h, v8_0h);
        const __m512d v51_1l = _mm512_fmadd_pd(v8_1l, v50_1l, v8_1l);
        const __m512d v51_1h = _mm512_fmadd_pd(v8_1h, v50_1h, v8_1h);
        const __m512d v52_0l = _mm512_fmadd_pd(v49_0l, v51_0l, v49_0l);
        const __m512d v52_0h = _mm512_fmadd_pd(v49_0h, v51_0h, v49_0h);
        const __m512d v52_1l = _mm512_fmadd_pd(v49_1l, v51_1l, v49_1l);
        const __m512d v52_1h = _mm512_fmadd_pd(v49_1h, v51_1h, v49_1h);
        const __m512d v53_0l = _mm512_sub_pd(v45_0l, v3);
        const __m512d v53_0h = _mm512_sub_pd(v45_0h, v3);
        const __m512d v53_1l = _mm512_sub_pd(v45_1l, v3);
        const __m512d v53_1h = _mm512_sub_pd(v45_1h, v3);
        const __m512d v54_0l = _mm512_sub_pd(v5_0l, v53_0l);
        const __m512d v54_0h = _mm512_sub_pd(v5_0h, v53_0h);
        const __m512d v54_1l = _mm512_sub_pd(v5_1l, v53_1l);
        const __m512d v54_1h = _mm512_sub_pd(v5_1h, v53_1h);
        const __m512d v55_0l = _mm512_add_pd(v54_0l, v3);
        const __m512d v55_0h = _mm512_add_pd(v54_0h, v3);
        const __m512d v55_1l = _mm512_add_pd(v54_1l, v3);
        const __m512d v55_1h = _mm512_add_pd(v54_1h, v3);
        const __m512i v56_0l = exp_f64_4ulp_avx2_bits_f64_avx512(v55_0l);
        const __m512i v56_0h = exp_f64_4ulp_avx2_bits_f64_avx512(v55_0h);
        const __m512i v56_1l = exp_f64_4ulp_avx2_bits_f64_avx512(v55_1l);
        const __m512i v56_1h = exp_f64_4ulp_avx2_bits_f64_avx512(v55_1h);
        const __m512i v57_0l = _mm512_slli_epi64(v56_0l, 52);
        const __m512i v57_0h = _mm512_slli_epi64(v56_0h, 52);
        const __m512i v57_1l = _mm512_slli_epi64(v56_1l, 52);
        const __m512i v57_1h = _mm512_slli_epi64(v56_1h, 52);
        const __m512i v58_0l = _mm512_add_epi64(v57_0l, v43);
        const __m512i v58_0h = _mm512_add_epi64(v57_0h, v43);
        const __m512i v58_1l = _mm512_add_epi64(v57_1l, v43);
        const __m512i v58_1h = _mm512_add_epi64(v57_1h, v43);
        const __m512d v59_0l = _mm512_castsi512_pd(v58_0l);
        const __m512d v59_0h = _mm512_castsi512_pd(v58_0h);
        const __m512d v59_1l = _mm512_castsi512_pd(v58_1l);
        const __m512d v59_1h = _mm512_castsi512_pd(v58_1h);
        const __m512d v60_0l = _mm512_mul_pd(v52_0l, v59_0l);
        const __m512d v60_0h = _mm512_mul_pd(v52_0h, v59_0h);
        const __m512d v60_1l = _mm512_mul_pd(v52_1l, v59_1l);
        const __m512d v60_1h = _mm512_mul_pd(v52_1h, v59_1h);
        const __m512d v61_0l = _mm512_mask_blend_pd((__mmask8)v41_0, v60_0l, v42);
        const __m512d v61_0h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v41_0), v60_0h, v42);
        const __m512d v61_1l = _mm512_mask_blend_pd((__mmask8)v41_1, v60_1l, v42);
        const __m512d v61_1h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v41_1), v60_1h, v42);
        const __m512d v62_0l = _mm512_mask_blend_pd((__mmask8)v38_0, v61_0l, v39);
        const __m512d v62_0h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v38_0), v61_0h, v39);
        const __m512d v62_1l = _mm512_mask_blend_pd((__mmask8)v38_1, v61_1l, v39);
        const __m512d v62_1h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v38_1), v61_1h, v39);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v36_0, r0_0l, v62_0l);
        r0_0h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v36_0), r0_0h, v62_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v36_1, r0_1l, v62_1l);
        r0_1h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v36_1), r0_1h, v62_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static EXP_F64_4ULP_AVX2_AVX512_TARGET void exp_f64_4ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.ac0b8c5ce46dbp-56); /* -2.3204371937231707e-17 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v3 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v6 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v9 = _mm512_set1_pd(0x1.271169f9b9cedp-22); /* 2.7480351115359913e-07 */
    const __m512d v10 = _mm512_set1_pd(0x1.72e9b4dda49fp-19); /* 2.7635165754183127e-06 */
    const __m512d v12 = _mm512_set1_pd(0x1.a01b77ebc9f23p-16); /* 2.4801927721500944e-05 */
    const __m512d v14 = _mm512_set1_pd(0x1.a0198c9b82662p-13); /* 0.00019841184699513891 */
    const __m512d v16 = _mm512_set1_pd(0x1.6c16c0c4eea01p-10); /* 0.0013888888508818422 */
    const __m512d v18 = _mm512_set1_pd(0x1.11111125f8cc3p-7); /* 0.0083333333713596688 */
    const __m512d v20 = _mm512_set1_pd(0x1.555555558d35bp-5); /* 0.041666666668254769 */
    const __m512d v22 = _mm512_set1_pd(0x1.555555555063ap-3); /* 0.16666666666610458 */
    const __m512d v24 = _mm512_set1_pd(0x1.ffffffffffe93p-2); /* 0.49999999999997974 */
    const __m512d v26 = _mm512_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v35 = _mm512_set1_pd(0x1.62p+9); /* 708 */
    const __m512d v37 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v39 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v40 = _mm512_set1_pd(0x1.63p+9); /* 710 */
    const __m512d v42 = _mm512_set1_pd(INFINITY);
    const __m512i v43 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v44 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_fmadd_pd(v1, v2l, v3);
    const __m512d v4h = _mm512_fmadd_pd(v1, v2h, v3);
    const __m512d v5l = _mm512_sub_pd(v4l, v3);
    const __m512d v5h = _mm512_sub_pd(v4h, v3);
    const __m512d v7l = _mm512_fmadd_pd(v6, v5l, v2l);
    const __m512d v7h = _mm512_fmadd_pd(v6, v5h, v2h);
    const __m512d v8l = _mm512_fmadd_pd(v0, v5l, v7l);
    const __m512d v8h = _mm512_fmadd_pd(v0, v5h, v7h);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v9, v10);
    const __m512d v13l = _mm512_fmadd_pd(v8l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v8h, v11h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v8l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v8h, v13h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v8l, v15l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v8h, v15h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v8l, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v8h, v17h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v8l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v8h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v8l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v8h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v8l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v8h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v8l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v8h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v8l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v8h, v28);
    const __m512i v30l = _mm512_castpd_si512(v4l);
    const __m512i v30h = _mm512_castpd_si512(v4h);
    const __m512i v32l = _mm512_slli_epi64(v30l, 52);
    const __m512i v32h = _mm512_slli_epi64(v30h, 52);
    const __m512d v33l = _mm512_castsi512_pd(_mm512_add_epi64(exp_f64_4ulp_avx2_bits_f64_avx512(v29l), v32l));
    const __m512d v33h = _mm512_castsi512_pd(_mm512_add_epi64(exp_f64_4ulp_avx2_bits_f64_avx512(v29h), v32h));
    const __m512d v34l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v34h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v36l = _mm512_cmp_pd_mask(v34l, v35, _CMP_NLE_UQ);
    const __mmask8 v36h = _mm512_cmp_pd_mask(v34h, v35, _CMP_NLE_UQ);
    const __mmask16 v36 = _mm512_kunpackb(v36h, v36l);
    __m512d r0l = v33l;
    __m512d r0h = v33h;
    __mmask16 any1 = v36;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v38l = _mm512_cmp_pd_mask(v2l, v37, _CMP_LT_OQ);
        const __mmask8 v38h = _mm512_cmp_pd_mask(v2h, v37, _CMP_LT_OQ);
        const __mmask16 v38 = _mm512_kunpackb(v38h, v38l);
        const __mmask8 v41l = _mm512_cmp_pd_mask(v40, v2l, _CMP_LT_OQ);
        const __mmask8 v41h = _mm512_cmp_pd_mask(v40, v2h, _CMP_LT_OQ);
        const __mmask16 v41 = _mm512_kunpackb(v41h, v41l);
        const __m512d v45l = _mm512_fmadd_pd(v44, v5l, v3);
        const __m512d v45h = _mm512_fmadd_pd(v44, v5h, v3);
        const __m512i v46l = _mm512_castpd_si512(v45l);
        const __m512i v46h = _mm512_castpd_si512(v45h);
        const __m512i v47l = _mm512_slli_epi64(v46l, 52);
        const __m512i v47h = _mm512_slli_epi64(v46h, 52);
        const __m512i v48l = _mm512_add_epi64(v43, v47l);
        const __m512i v48h = _mm512_add_epi64(v43, v47h);
        const __m512d v49l = _mm512_castsi512_pd(v48l);
        const __m512d v49h = _mm512_castsi512_pd(v48h);
        const __m512d v50l = _mm512_mul_pd(v8l, v25l);
        const __m512d v50h = _mm512_mul_pd(v8h, v25h);
        const __m512d v51l = _mm512_fmadd_pd(v8l, v50l, v8l);
        const __m512d v51h = _mm512_fmadd_pd(v8h, v50h, v8h);
        const __m512d v52l = _mm512_fmadd_pd(v49l, v51l, v49l);
        const __m512d v52h = _mm512_fmadd_pd(v49h, v51h, v49h);
        const __m512d v53l = _mm512_sub_pd(v45l, v3);
        const __m512d v53h = _mm512_sub_pd(v45h, v3);
        const __m512d v54l = _mm512_sub_pd(v5l, v53l);
        const __m512d v54h = _mm512_sub_pd(v5h, v53h);
        const __m512d v55l = _mm512_add_pd(v54l, v3);
        const __m512d v55h = _mm512_add_pd(v54h, v3);
        const __m512i v56l = exp_f64_4ulp_avx2_bits_f64_avx512(v55l);
        const __m512i v56h = exp_f64_4ulp_avx2_bits_f64_avx512(v55h);
        const __m512i v57l = _mm512_slli_epi64(v56l, 52);
        const __m512i v57h = _mm512_slli_epi64(v56h, 52);
        const __m512i v58l = _mm512_add_epi64(v57l, v43);
        const __m512i v58h = _mm512_add_epi64(v57h, v43);
        const __m512d v59l = _mm512_castsi512_pd(v58l);
        const __m512d v59h = _mm512_castsi512_pd(v58h);
        const __m512d v60l = _mm512_mul_pd(v52l, v59l);
        const __m512d v60h = _mm512_mul_pd(v52h, v59h);
        const __m512d v61l = _mm512_mask_blend_pd((__mmask8)v41, v60l, v42);
        const __m512d v61h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v41), v60h, v42);
        const __m512d v62l = _mm512_mask_blend_pd((__mmask8)v38, v61l, v39);
        const __m512d v62h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v38), v61h, v39);
        r0l = _mm512_mask_blend_pd((__mmask8)v36, r0l, v62l);
        r0h = _mm512_mask_blend_pd(exp_f64_4ulp_avx2_high_mask_avx512(v36), r0h, v62h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static EXP_F64_4ULP_AVX2_AVX512_TARGET void exp_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp_f64_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_f64_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        exp_f64_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_f64_4ulp_avx2_level(void) {
#if defined(EXP_F64_4ULP_AVX2_FORCE_ISA)
    return EXP_F64_4ULP_AVX2_FORCE_ISA;
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

double exp_f64_4ulp_avx2(double x) {
    return exp_f64_4ulp_avx2_element(x);
}

void exp_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_f64_4ulp_avx2_level();
    if (level == 2) {
        exp_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_f64_4ulp_avx2_array_portable(x, y, n);
}
