/* atanh_f64_4ulp_avx2: atanh
 *
 *   target       atanh, artanh x, f64
 *   domain       every input
 *   max error    2.141939 ulp, observed on 19343733 inputs
 *   worst input  0x1.555bc73e39765p-3 (0.1666789594520949, encoding 0x3fc555bc73e39765)
 *   result there 0x1.5892ce9eeb0e1p-3 (0.16824876234512146, encoding 0x3fc5892ce9eeb0e1)
 *   mean error   0.064072 ulp
 *   misrounded   944580 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           bd4c0dcbaf8371aa02c699cc3705391c
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive atanh_f64_1ulp_avx2.db
 *                time: 1.1357 ns/element as avx2 code (inputs mean)
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
#include "atanh_f64_4ulp_avx2.h"

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

static inline double atanh_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atanh_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t atanh_f64_4ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double atanh_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atanh_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double atanh_f64_4ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = atanh_f64_4ulp_avx2_bits_f64(y) & INT64_MIN;
    return atanh_f64_4ulp_avx2_frombits_f64((atanh_f64_4ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atanh_f64_4ulp_avx2_element(double x) {
    const int64_t v0 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v1 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const double v2 = x;
    const double v3 = atanh_f64_4ulp_avx2_abs_f64(v2);
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = v3 + v4;
    const int64_t v6 = atanh_f64_4ulp_avx2_bits_f64(v5);
    const double v7 = v4 - v3;
    const int64_t v8 = atanh_f64_4ulp_avx2_bits_f64(v7);
    const int64_t v9 = (int64_t)((uint64_t)v6 - (uint64_t)v8);
    const int64_t v10 = INT64_C(2251799813685248); /* 0x0008000000000000 */
    const int64_t v11 = (int64_t)((uint64_t)v9 + (uint64_t)v10);
    const int64_t v12 = v1 & v11;
    const int64_t v13 = INT64_C(52);
    const int64_t v14 = atanh_f64_4ulp_avx2_lshr_i64(v12, v13);
    const int64_t v15 = (int64_t)((uint64_t)v0 + (uint64_t)v14);
    const double v16 = atanh_f64_4ulp_avx2_frombits_f64(v15);
    const double v17 = 0x1p+52; /* 4503599627370496 */
    const double v18 = v16 - v17;
    const double v19 = 0x1.62e42fefa39efp-2; /* 0.34657359027997264 */
    const int64_t v20 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v21 = (int64_t)((uint64_t)v12 + (uint64_t)v20);
    const double v22 = atanh_f64_4ulp_avx2_frombits_f64(v21);
    const double v23 = v22 + v4;
    const double v24 = v4 - v22;
    const double v25 = atanh_f64_4ulp_avx2_fma_f64(v3, v23, v24);
    const double v26 = atanh_f64_4ulp_avx2_fma_f64(v24, v3, v23);
    const double v27 = v25 / v26;
    const double v28 = v27 * v27;
    const double v29 = 0x1.4670485ad028bp-4; /* 0.079696924815843825 */
    const double v30 = 0x1.0b26fb3c5e26dp-4; /* 0.065222722425355165 */
    const double v31 = atanh_f64_4ulp_avx2_fma_f64(v28, v29, v30);
    const double v32 = 0x1.3b222959fa66ep-4; /* 0.076936875848014202 */
    const double v33 = atanh_f64_4ulp_avx2_fma_f64(v28, v31, v32);
    const double v34 = 0x1.745ee509db548p-4; /* 0.090910811120655244 */
    const double v35 = atanh_f64_4ulp_avx2_fma_f64(v28, v33, v34);
    const double v36 = 0x1.c71c5fa97eacap-4; /* 0.111111043624912 */
    const double v37 = atanh_f64_4ulp_avx2_fma_f64(v35, v28, v36);
    const double v38 = 0x1.24924946e744dp-3; /* 0.14285714385633455 */
    const double v39 = atanh_f64_4ulp_avx2_fma_f64(v37, v28, v38);
    const double v40 = 0x1.9999999961f83p-3; /* 0.19999999999367554 */
    const double v41 = atanh_f64_4ulp_avx2_fma_f64(v28, v39, v40);
    const double v42 = 0x1.5555555555628p-2; /* 0.33333333333334503 */
    const double v43 = atanh_f64_4ulp_avx2_fma_f64(v28, v41, v42);
    const double v44 = v28 * v27;
    const double v45 = atanh_f64_4ulp_avx2_fma_f64(v43, v44, v27);
    const double v46 = atanh_f64_4ulp_avx2_fma_f64(v18, v19, v45);
    const double v47 = atanh_f64_4ulp_avx2_copysign_f64(v46, v2);
    const double v48 = 0x1.8p-52; /* 3.3306690738754696e-16 */
    const int v49 = !(v48 <= v7);
    double r0 = v47;
    if (v49) {
        const double v50 = 0x0p+0; /* 0 */
        const int v51 = v50 < v7;
        const double v52 = 0x1p-53; /* 1.1102230246251565e-16 */
        const int v53 = v52 == v7;
        const double v54 = 0x1.2b708872320e2p+4; /* 18.714973875118524 */
        const double v55 = 0x1.25e4f7b2737fap+4; /* 18.36840028483855 */
        const double v56 = v53 ? v54 : v55;
        const int v57 = v50 == v7;
        const double v58 = INFINITY;
        const double v59 = NAN;
        const double v60 = v57 ? v58 : v59;
        const double v61 = v51 ? v56 : v60;
        const double v62 = atanh_f64_4ulp_avx2_copysign_f64(v61, v2);
        r0 = v62;
    }
    return r0;
}

static void atanh_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_F64_4ULP_AVX2_AVX2 static inline ATANH_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATANH_F64_4ULP_AVX2_AVX512 static inline ATANH_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F64_4ULP_AVX2_AVX2 __m256d atanh_f64_4ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATANH_F64_4ULP_AVX2_AVX2 __m256i atanh_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F64_4ULP_AVX2_AVX2 __m256d atanh_f64_4ulp_avx2_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_F64_4ULP_AVX2_AVX2 void atanh_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v10 = _mm256_set1_epi64x(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m256d v17 = _mm256_set1_pd(0x1p+52); /* 4503599627370496 */
    const __m256d v19 = _mm256_set1_pd(0x1.62e42fefa39efp-2); /* 0.34657359027997264 */
    const __m256i v20 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v29 = _mm256_set1_pd(0x1.4670485ad028bp-4); /* 0.079696924815843825 */
    const __m256d v30 = _mm256_set1_pd(0x1.0b26fb3c5e26dp-4); /* 0.065222722425355165 */
    const __m256d v32 = _mm256_set1_pd(0x1.3b222959fa66ep-4); /* 0.076936875848014202 */
    const __m256d v34 = _mm256_set1_pd(0x1.745ee509db548p-4); /* 0.090910811120655244 */
    const __m256d v36 = _mm256_set1_pd(0x1.c71c5fa97eacap-4); /* 0.111111043624912 */
    const __m256d v38 = _mm256_set1_pd(0x1.24924946e744dp-3); /* 0.14285714385633455 */
    const __m256d v40 = _mm256_set1_pd(0x1.9999999961f83p-3); /* 0.19999999999367554 */
    const __m256d v42 = _mm256_set1_pd(0x1.5555555555628p-2); /* 0.33333333333334503 */
    const __m256d v48 = _mm256_set1_pd(0x1.8p-52); /* 3.3306690738754696e-16 */
    const __m256d v50 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v52 = _mm256_set1_pd(0x1p-53); /* 1.1102230246251565e-16 */
    const __m256d v54 = _mm256_set1_pd(0x1.2b708872320e2p+4); /* 18.714973875118524 */
    const __m256d v55 = _mm256_set1_pd(0x1.25e4f7b2737fap+4); /* 18.36840028483855 */
    const __m256d v58 = _mm256_set1_pd(INFINITY);
    const __m256d v59 = _mm256_set1_pd(NAN);
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v5l = _mm256_add_pd(v3l, v4);
    const __m256d v5h = _mm256_add_pd(v3h, v4);
    const __m256i v6l = _mm256_castpd_si256(v5l);
    const __m256i v6h = _mm256_castpd_si256(v5h);
    const __m256d v7l = _mm256_sub_pd(v4, v3l);
    const __m256d v7h = _mm256_sub_pd(v4, v3h);
    const __m256i v8l = _mm256_castpd_si256(v7l);
    const __m256i v8h = _mm256_castpd_si256(v7h);
    const __m256i v9l = _mm256_sub_epi64(v6l, v8l);
    const __m256i v9h = _mm256_sub_epi64(v6h, v8h);
    const __m256i v11l = _mm256_add_epi64(v9l, v10);
    const __m256i v11h = _mm256_add_epi64(v9h, v10);
    const __m256i v12l = _mm256_and_si256(v1, v11l);
    const __m256i v12h = _mm256_and_si256(v1, v11h);
    const __m256i v14l = _mm256_srli_epi64(v12l, 52);
    const __m256i v14h = _mm256_srli_epi64(v12h, 52);
    const __m256i v15l = _mm256_add_epi64(v0, v14l);
    const __m256i v15h = _mm256_add_epi64(v0, v14h);
    const __m256d v16l = _mm256_castsi256_pd(v15l);
    const __m256d v16h = _mm256_castsi256_pd(v15h);
    const __m256d v18l = _mm256_sub_pd(v16l, v17);
    const __m256d v18h = _mm256_sub_pd(v16h, v17);
    const __m256i v21l = _mm256_add_epi64(v12l, v20);
    const __m256i v21h = _mm256_add_epi64(v12h, v20);
    const __m256d v22l = _mm256_castsi256_pd(v21l);
    const __m256d v22h = _mm256_castsi256_pd(v21h);
    const __m256d v23l = _mm256_add_pd(v22l, v4);
    const __m256d v23h = _mm256_add_pd(v22h, v4);
    const __m256d v24l = _mm256_sub_pd(v4, v22l);
    const __m256d v24h = _mm256_sub_pd(v4, v22h);
    const __m256d v25l = _mm256_fmadd_pd(v3l, v23l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v3h, v23h, v24h);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v3l, v23l);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v3h, v23h);
    const __m256d v27l = _mm256_div_pd(v25l, v26l);
    const __m256d v27h = _mm256_div_pd(v25h, v26h);
    const __m256d v28l = _mm256_mul_pd(v27l, v27l);
    const __m256d v28h = _mm256_mul_pd(v27h, v27h);
    const __m256d v31l = _mm256_fmadd_pd(v28l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v28h, v29, v30);
    const __m256d v33l = _mm256_fmadd_pd(v28l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v28h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v28l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v28h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v28l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v28h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v37l, v28l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v37h, v28h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v28l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v28h, v39h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v28l, v41l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v28h, v41h, v42);
    const __m256d v44l = _mm256_mul_pd(v28l, v27l);
    const __m256d v44h = _mm256_mul_pd(v28h, v27h);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v44l, v27l);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v44h, v27h);
    const __m256d v46l = _mm256_fmadd_pd(v18l, v19, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v18h, v19, v45h);
    const __m256d v47l = atanh_f64_4ulp_avx2_signed_f64_avx2(v46l, v2l);
    const __m256d v47h = atanh_f64_4ulp_avx2_signed_f64_avx2(v46h, v2h);
    const __m256i v49l = _mm256_castpd_si256(_mm256_cmp_pd(v48, v7l, _CMP_NLE_UQ));
    const __m256i v49h = _mm256_castpd_si256(_mm256_cmp_pd(v48, v7h, _CMP_NLE_UQ));
    const __m256i v49 = atanh_f64_4ulp_avx2_join_mask_avx2(v49l, v49h);
    __m256d r0l = v47l;
    __m256d r0h = v47h;
    __m256i any1 = v49;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v51l = _mm256_castpd_si256(_mm256_cmp_pd(v50, v7l, _CMP_LT_OQ));
        const __m256i v51h = _mm256_castpd_si256(_mm256_cmp_pd(v50, v7h, _CMP_LT_OQ));
        const __m256i v51 = atanh_f64_4ulp_avx2_join_mask_avx2(v51l, v51h);
        const __m256i v53l = _mm256_castpd_si256(_mm256_cmp_pd(v52, v7l, _CMP_EQ_OQ));
        const __m256i v53h = _mm256_castpd_si256(_mm256_cmp_pd(v52, v7h, _CMP_EQ_OQ));
        const __m256i v53 = atanh_f64_4ulp_avx2_join_mask_avx2(v53l, v53h);
        const __m256d v56l = _mm256_blendv_pd(v55, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v53))));
        const __m256d v56h = _mm256_blendv_pd(v55, v54, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v53, 1))));
        const __m256i v57l = _mm256_castpd_si256(_mm256_cmp_pd(v50, v7l, _CMP_EQ_OQ));
        const __m256i v57h = _mm256_castpd_si256(_mm256_cmp_pd(v50, v7h, _CMP_EQ_OQ));
        const __m256i v57 = atanh_f64_4ulp_avx2_join_mask_avx2(v57l, v57h);
        const __m256d v60l = _mm256_blendv_pd(v59, v58, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v57))));
        const __m256d v60h = _mm256_blendv_pd(v59, v58, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v57, 1))));
        const __m256d v61l = _mm256_blendv_pd(v60l, v56l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v51))));
        const __m256d v61h = _mm256_blendv_pd(v60h, v56h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v51, 1))));
        const __m256d v62l = atanh_f64_4ulp_avx2_copysign_f64_avx2(v61l, v2l);
        const __m256d v62h = atanh_f64_4ulp_avx2_copysign_f64_avx2(v61h, v2h);
        r0l = _mm256_blendv_pd(r0l, v62l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v49))));
        r0h = _mm256_blendv_pd(r0h, v62h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v49, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATANH_F64_4ULP_AVX2_AVX2_TARGET void atanh_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        atanh_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F64_4ULP_AVX2_AVX512 __m512d atanh_f64_4ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATANH_F64_4ULP_AVX2_AVX512 __mmask8 atanh_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F64_4ULP_AVX2_AVX512 __m512d atanh_f64_4ulp_avx2_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATANH_F64_4ULP_AVX2_AVX512 void atanh_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v10 = _mm512_set1_epi64(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m512d v17 = _mm512_set1_pd(0x1p+52); /* 4503599627370496 */
    const __m512d v19 = _mm512_set1_pd(0x1.62e42fefa39efp-2); /* 0.34657359027997264 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v29 = _mm512_set1_pd(0x1.4670485ad028bp-4); /* 0.079696924815843825 */
    const __m512d v30 = _mm512_set1_pd(0x1.0b26fb3c5e26dp-4); /* 0.065222722425355165 */
    const __m512d v32 = _mm512_set1_pd(0x1.3b222959fa66ep-4); /* 0.076936875848014202 */
    const __m512d v34 = _mm512_set1_pd(0x1.745ee509db548p-4); /* 0.090910811120655244 */
    const __m512d v36 = _mm512_set1_pd(0x1.c71c5fa97eacap-4); /* 0.111111043624912 */
    const __m512d v38 = _mm512_set1_pd(0x1.24924946e744dp-3); /* 0.14285714385633455 */
    const __m512d v40 = _mm512_set1_pd(0x1.9999999961f83p-3); /* 0.19999999999367554 */
    const __m512d v42 = _mm512_set1_pd(0x1.5555555555628p-2); /* 0.33333333333334503 */
    const __m512d v48 = _mm512_set1_pd(0x1.8p-52); /* 3.3306690738754696e-16 */
    const __m512d v50 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v52 = _mm512_set1_pd(0x1p-53); /* 1.1102230246251565e-16 */
    const __m512d v54 = _mm512_set1_pd(0x1.2b708872320e2p+4); /* 18.714973875118524 */
    const __m512d v55 = _mm512_set1_pd(0x1.25e4f7b2737fap+4); /* 18.36840028483855 */
    const __m512d v58 = _mm512_set1_pd(INFINITY);
    const __m512d v59 = _mm512_set1_pd(NAN);
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_add_pd(v3l, v4);
    const __m512d v5h = _mm512_add_pd(v3h, v4);
    const __m512i v6l = _mm512_castpd_si512(v5l);
    const __m512i v6h = _mm512_castpd_si512(v5h);
    const __m512d v7l = _mm512_sub_pd(v4, v3l);
    const __m512d v7h = _mm512_sub_pd(v4, v3h);
    const __m512i v8l = _mm512_castpd_si512(v7l);
    const __m512i v8h = _mm512_castpd_si512(v7h);
    const __m512i v9l = _mm512_sub_epi64(v6l, v8l);
    const __m512i v9h = _mm512_sub_epi64(v6h, v8h);
    const __m512i v11l = _mm512_add_epi64(v9l, v10);
    const __m512i v11h = _mm512_add_epi64(v9h, v10);
    const __m512i v12l = _mm512_and_si512(v1, v11l);
    const __m512i v12h = _mm512_and_si512(v1, v11h);
    const __m512i v14l = _mm512_srli_epi64(v12l, 52);
    const __m512i v14h = _mm512_srli_epi64(v12h, 52);
    const __m512i v15l = _mm512_add_epi64(v0, v14l);
    const __m512i v15h = _mm512_add_epi64(v0, v14h);
    const __m512d v16l = _mm512_castsi512_pd(v15l);
    const __m512d v16h = _mm512_castsi512_pd(v15h);
    const __m512d v18l = _mm512_sub_pd(v16l, v17);
    const __m512d v18h = _mm512_sub_pd(v16h, v17);
    const __m512i v21l = _mm512_add_epi64(v12l, v20);
    const __m512i v21h = _mm512_add_epi64(v12h, v20);
    const __m512d v22l = _mm512_castsi512_pd(v21l);
    const __m512d v22h = _mm512_castsi512_pd(v21h);
    const __m512d v23l = _mm512_add_pd(v22l, v4);
    const __m512d v23h = _mm512_add_pd(v22h, v4);
    const __m512d v24l = _mm512_sub_pd(v4, v22l);
    const __m512d v24h = _mm512_sub_pd(v4, v22h);
    const __m512d v25l = _mm512_fmadd_pd(v3l, v23l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v3h, v23h, v24h);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v3l, v23l);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v3h, v23h);
    const __m512d v27l = _mm512_div_pd(v25l, v26l);
    const __m512d v27h = _mm512_div_pd(v25h, v26h);
    const __m512d v28l = _mm512_mul_pd(v27l, v27l);
    const __m512d v28h = _mm512_mul_pd(v27h, v27h);
    const __m512d v31l = _mm512_fmadd_pd(v28l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v28h, v29, v30);
    const __m512d v33l = _mm512_fmadd_pd(v28l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v28h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v28l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v28h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v28l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v28h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v37l, v28l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v37h, v28h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v28l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v28h, v39h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v28l, v41l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v28h, v41h, v42);
    const __m512d v44l = _mm512_mul_pd(v28l, v27l);
    const __m512d v44h = _mm512_mul_pd(v28h, v27h);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v44l, v27l);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v44h, v27h);
    const __m512d v46l = _mm512_fmadd_pd(v18l, v19, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v18h, v19, v45h);
    const __m512d v47l = atanh_f64_4ulp_avx2_signed_f64_avx512(v46l, v2l);
    const __m512d v47h = atanh_f64_4ulp_avx2_signed_f64_avx512(v46h, v2h);
    const __mmask8 v49l = _mm512_cmp_pd_mask(v48, v7l, _CMP_NLE_UQ);
    const __mmask8 v49h = _mm512_cmp_pd_mask(v48, v7h, _CMP_NLE_UQ);
    const __mmask16 v49 = _mm512_kunpackb(v49h, v49l);
    __m512d r0l = v47l;
    __m512d r0h = v47h;
    __mmask16 any1 = v49;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v51l = _mm512_cmp_pd_mask(v50, v7l, _CMP_LT_OQ);
        const __mmask8 v51h = _mm512_cmp_pd_mask(v50, v7h, _CMP_LT_OQ);
        const __mmask16 v51 = _mm512_kunpackb(v51h, v51l);
        const __mmask8 v53l = _mm512_cmp_pd_mask(v52, v7l, _CMP_EQ_OQ);
        const __mmask8 v53h = _mm512_cmp_pd_mask(v52, v7h, _CMP_EQ_OQ);
        const __mmask16 v53 = _mm512_kunpackb(v53h, v53l);
        const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v53, v55, v54);
        const __m512d v56h = _mm512_mask_blend_pd(atanh_f64_4ulp_avx2_high_mask_avx512(v53), v55, v54);
        const __mmask8 v57l = _mm512_cmp_pd_mask(v50, v7l, _CMP_EQ_OQ);
        const __mmask8 v57h = _mm512_cmp_pd_mask(v50, v7h, _CMP_EQ_OQ);
        const __mmask16 v57 = _mm512_kunpackb(v57h, v57l);
        const __m512d v60l = _mm512_mask_blend_pd((__mmask8)v57, v59, v58);
        const __m512d v60h = _mm512_mask_blend_pd(atanh_f64_4ulp_avx2_high_mask_avx512(v57), v59, v58);
        const __m512d v61l = _mm512_mask_blend_pd((__mmask8)v51, v60l, v56l);
        const __m512d v61h = _mm512_mask_blend_pd(atanh_f64_4ulp_avx2_high_mask_avx512(v51), v60h, v56h);
        const __m512d v62l = atanh_f64_4ulp_avx2_copysign_f64_avx512(v61l, v2l);
        const __m512d v62h = atanh_f64_4ulp_avx2_copysign_f64_avx512(v61h, v2h);
        r0l = _mm512_mask_blend_pd((__mmask8)v49, r0l, v62l);
        r0h = _mm512_mask_blend_pd(atanh_f64_4ulp_avx2_high_mask_avx512(v49), r0h, v62h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATANH_F64_4ULP_AVX2_AVX512_TARGET void atanh_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atanh_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        atanh_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_f64_4ulp_avx2_level(void) {
#if defined(ATANH_F64_4ULP_AVX2_FORCE_ISA)
    return ATANH_F64_4ULP_AVX2_FORCE_ISA;
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

double atanh_f64_4ulp_avx2(double x) {
    return atanh_f64_4ulp_avx2_element(x);
}

void atanh_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_f64_4ulp_avx2_level();
    if (level == 2) {
        atanh_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_f64_4ulp_avx2_array_portable(x, y, n);
}
