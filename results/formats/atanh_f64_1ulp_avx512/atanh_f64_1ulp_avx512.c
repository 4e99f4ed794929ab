/* atanh_f64_1ulp_avx512: atanh
 *
 *   target       atanh, artanh x, f64
 *   domain       every input
 *   max error    0.763345 ulp, observed on 28622699 inputs
 *   worst input  0x1.55c8272ecdcb3p-3 (0.16688566791137802, encoding 0x3fc55c8272ecdcb3)
 *   result there 0x1.59024860671cep-3 (0.16846138519475889, encoding 0x3fc59024860671ce)
 *   mean error   0.112589 ulp
 *   misrounded   1889940 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4ca33bad18fa304954796104737d52dd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive atanh_f64_1ulp_avx512.db
 *                time: 1.2889 ns/element as avx512 code (inputs mean)
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
#include "atanh_f64_1ulp_avx512.h"

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

static inline double atanh_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atanh_f64_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double atanh_f64_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atanh_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int64_t atanh_f64_1ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double atanh_f64_1ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = atanh_f64_1ulp_avx512_bits_f64(y) & INT64_MIN;
    return atanh_f64_1ulp_avx512_frombits_f64((atanh_f64_1ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atanh_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = atanh_f64_1ulp_avx512_abs_f64(v0);
    const double v2 = 0x1p+0; /* 1 */
    const double v3 = v1 + v2;
    const int64_t v4 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const int64_t v5 = atanh_f64_1ulp_avx512_bits_f64(v3);
    const double v6 = v2 - v1;
    const int64_t v7 = atanh_f64_1ulp_avx512_bits_f64(v6);
    const int64_t v8 = (int64_t)((uint64_t)v5 - (uint64_t)v7);
    const int64_t v9 = INT64_C(2251799813685248); /* 0x0008000000000000 */
    const int64_t v10 = (int64_t)((uint64_t)v8 + (uint64_t)v9);
    const int64_t v11 = v4 & v10;
    const int64_t v12 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v13 = (int64_t)((uint64_t)v11 + (uint64_t)v12);
    const double v14 = atanh_f64_1ulp_avx512_frombits_f64(v13);
    const double v15 = v14 * v6;
    const double v16 = v3 - v15;
    const double v17 = -v14;
    const double v18 = v2 - v6;
    const double v19 = v18 - v1;
    const double v20 = v2 - v3;
    const double v21 = v20 + v1;
    const double v22 = atanh_f64_1ulp_avx512_fma_f64(v17, v19, v21);
    const double v23 = v16 + v22;
    const double v24 = v15 + v3;
    const double v25 = v2 / v24;
    const double v26 = v23 * v25;
    const int64_t v27 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v28 = INT64_C(52);
    const int64_t v29 = atanh_f64_1ulp_avx512_lshr_i64(v11, v28);
    const int64_t v30 = (int64_t)((uint64_t)v27 + (uint64_t)v29);
    const double v31 = atanh_f64_1ulp_avx512_frombits_f64(v30);
    const double v32 = 0x1p+52; /* 4503599627370496 */
    const double v33 = v31 - v32;
    const double v34 = 0x1.62e42fefa4p-2; /* 0.34657359028005885 */
    const double v35 = v33 * v34;
    const double v36 = v26 + v35;
    const double v37 = v35 - v36;
    const double v38 = v26 + v37;
    const double v39 = v26 * v26;
    const double v40 = 0x1.886f84e62692cp-4; /* 0.095809477936573628 */
    const double v41 = 0x1.cec4f9a62fb3p-5; /* 0.056490409465814628 */
    const double v42 = atanh_f64_1ulp_avx512_fma_f64(v39, v40, v41);
    const double v43 = 0x1.10f733c9d2853p-4; /* 0.066642000482859218 */
    const double v44 = atanh_f64_1ulp_avx512_fma_f64(v39, v42, v43);
    const double v45 = 0x1.3b158ac8cc4p-4; /* 0.076924841047699033 */
    const double v46 = atanh_f64_1ulp_avx512_fma_f64(v44, v39, v45);
    const double v47 = 0x1.745d25d555573p-4; /* 0.090909145151575818 */
    const double v48 = atanh_f64_1ulp_avx512_fma_f64(v39, v46, v47);
    const double v49 = 0x1.c71c7168983f5p-4; /* 0.11111110973571654 */
    const double v50 = atanh_f64_1ulp_avx512_fma_f64(v39, v48, v49);
    const double v51 = 0x1.24924923b3a5ap-3; /* 0.14285714283183176 */
    const double v52 = atanh_f64_1ulp_avx512_fma_f64(v50, v39, v51);
    const double v53 = 0x1.999999999eaedp-3; /* 0.20000000000057785 */
    const double v54 = atanh_f64_1ulp_avx512_fma_f64(v39, v52, v53);
    const double v55 = 0x1.5555555555536p-2; /* 0.33333333333333159 */
    const double v56 = atanh_f64_1ulp_avx512_fma_f64(v39, v54, v55);
    const double v57 = v26 * v39;
    const double v58 = -0x1.8432ae58d9837p-44; /* -8.619726550865834e-14 */
    const double v59 = v16 - v23;
    const double v60 = v22 + v59;
    const double v61 = -v26;
    const double v62 = atanh_f64_1ulp_avx512_fma_f64(v61, v24, v23);
    const double v63 = v60 + v62;
    const double v64 = v3 > v15 ? v3 : v15;
    const double v65 = v64 - v24;
    const double v66 = v3 < v15 ? v3 : v15;
    const double v67 = v65 + v66;
    const double v68 = atanh_f64_1ulp_avx512_fma_f64(v14, v19, v21);
    const double v69 = v67 + v68;
    const double v70 = v26 * v69;
    const double v71 = v63 - v70;
    const double v72 = v71 * v25;
    const double v73 = atanh_f64_1ulp_avx512_fma_f64(v33, v58, v72);
    const double v74 = atanh_f64_1ulp_avx512_fma_f64(v56, v57, v73);
    const double v75 = v38 + v74;
    const double v76 = v36 + v75;
    const double v77 = atanh_f64_1ulp_avx512_copysign_f64(v76, v0);
    const double v78 = 0x1.8p-52; /* 3.3306690738754696e-16 */
    const int v79 = !(v78 <= v6);
    double r0 = v77;
    if (v79) {
        const double v80 = 0x0p+0; /* 0 */
        const int v81 = v80 < v6;
        const double v82 = 0x1p-53; /* 1.1102230246251565e-16 */
        const int v83 = v82 == v6;
        const double v84 = 0x1.2b708872320e2p+4; /* 18.714973875118524 */
        const double v85 = 0x1.25e4f7b2737fap+4; /* 18.36840028483855 */
        const double v86 = v83 ? v84 : v85;
        const int v87 = v80 == v6;
        const double v88 = INFINITY;
        const double v89 = NAN;
        const double v90 = v87 ? v88 : v89;
        const double v91 = v81 ? v86 : v90;
        const double v92 = atanh_f64_1ulp_avx512_copysign_f64(v91, v0);
        r0 = v92;
    }
    return r0;
}

static void atanh_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_F64_1ULP_AVX512_AVX2 static inline ATANH_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATANH_F64_1ULP_AVX512_AVX512 static inline ATANH_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F64_1ULP_AVX512_AVX2 __m256d atanh_f64_1ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATANH_F64_1ULP_AVX512_AVX2 __m256i atanh_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F64_1ULP_AVX512_AVX2 __m256d atanh_f64_1ulp_avx512_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_F64_1ULP_AVX512_AVX2 void atanh_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v4 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256i v9 = _mm256_set1_epi64x(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m256i v12 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256i v27 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256d v32 = _mm256_set1_pd(0x1p+52); /* 4503599627370496 */
    const __m256d v34 = _mm256_set1_pd(0x1.62e42fefa4p-2); /* 0.34657359028005885 */
    const __m256d v40 = _mm256_set1_pd(0x1.886f84e62692cp-4); /* 0.095809477936573628 */
    const __m256d v41 = _mm256_set1_pd(0x1.cec4f9a62fb3p-5); /* 0.056490409465814628 */
    const __m256d v43 = _mm256_set1_pd(0x1.10f733c9d2853p-4); /* 0.066642000482859218 */
    const __m256d v45 = _mm256_set1_pd(0x1.3b158ac8cc4p-4); /* 0.076924841047699033 */
    const __m256d v47 = _mm256_set1_pd(0x1.745d25d555573p-4); /* 0.090909145151575818 */
    const __m256d v49 = _mm256_set1_pd(0x1.c71c7168983f5p-4); /* 0.11111110973571654 */
    const __m256d v51 = _mm256_set1_pd(0x1.24924923b3a5ap-3); /* 0.14285714283183176 */
    const __m256d v53 = _mm256_set1_pd(0x1.999999999eaedp-3); /* 0.20000000000057785 */
    const __m256d v55 = _mm256_set1_pd(0x1.5555555555536p-2); /* 0.33333333333333159 */
    const __m256d v58 = _mm256_set1_pd(-0x1.8432ae58d9837p-44); /* -8.619726550865834e-14 */
    const __m256d v78 = _mm256_set1_pd(0x1.8p-52); /* 3.3306690738754696e-16 */
    const __m256d v80 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v82 = _mm256_set1_pd(0x1p-53); /* 1.1102230246251565e-16 */
    const __m256d v84 = _mm256_set1_pd(0x1.2b708872320e2p+4); /* 18.714973875118524 */
    const __m256d v85 = _mm256_set1_pd(0x1.25e4f7b2737fap+4); /* 18.36840028483855 */
    const __m256d v88 = _mm256_set1_pd(INFINITY);
    const __m256d v89 = _mm256_set1_pd(NAN);
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v3l = _mm256_add_pd(v1l, v2);
    const __m256d v3h = _mm256_add_pd(v1h, v2);
    const __m256i v5l = _mm256_castpd_si256(v3l);
    const __m256i v5h = _mm256_castpd_si256(v3h);
    const __m256d v6l = _mm256_sub_pd(v2, v1l);
    const __m256d v6h = _mm256_sub_pd(v2, v1h);
    const __m256i v7l = _mm256_castpd_si256(v6l);
    const __m256i v7h = _mm256_castpd_si256(v6h);
    const __m256i v8l = _mm256_sub_epi64(v5l, v7l);
    const __m256i v8h = _mm256_sub_epi64(v5h, v7h);
    const __m256i v10l = _mm256_add_epi64(v8l, v9);
    const __m256i v10h = _mm256_add_epi64(v8h, v9);
    const __m256i v11l = _mm256_and_si256(v4, v10l);
    const __m256i v11h = _mm256_and_si256(v4, v10h);
    const __m256i v13l = _mm256_add_epi64(v11l, v12);
    const __m256i v13h = _mm256_add_epi64(v11h, v12);
    const __m256d v14l = _mm256_castsi256_pd(v13l);
    const __m256d v14h = _mm256_castsi256_pd(v13h);
    const __m256d v15l = _mm256_mul_pd(v14l, v6l);
    const __m256d v15h = _mm256_mul_pd(v14h, v6h);
    const __m256d v16l = _mm256_sub_pd(v3l, v15l);
    const __m256d v16h = _mm256_sub_pd(v3h, v15h);
    const __m256d v18l = _mm256_sub_pd(v2, v6l);
    const __m256d v18h = _mm256_sub_pd(v2, v6h);
    const __m256d v19l = _mm256_sub_pd(v18l, v1l);
    const __m256d v19h = _mm256_sub_pd(v18h, v1h);
    const __m256d v20l = _mm256_sub_pd(v2, v3l);
    const __m256d v20h = _mm256_sub_pd(v2, v3h);
    const __m256d v21l = _mm256_add_pd(v20l, v1l);
    const __m256d v21h = _mm256_add_pd(v20h, v1h);
    const __m256d v22l = _mm256_fnmadd_pd(v14l, v19l, v21l);
    const __m256d v22h = _mm256_fnmadd_pd(v14h, v19h, v21h);
    const __m256d v23l = _mm256_add_pd(v16l, v22l);
    const __m256d v23h = _mm256_add_pd(v16h, v22h);
    const __m256d v24l = _mm256_add_pd(v15l, v3l);
    const __m256d v24h = _mm256_add_pd(v15h, v3h);
    const __m256d v25l = _mm256_div_pd(v2, v24l);
    const __m256d v25h = _mm256_div_pd(v2, v24h);
    const __m256d v26l = _mm256_mul_pd(v23l, v25l);
    const __m256d v26h = _mm256_mul_pd(v23h, v25h);
    const __m256i v29l = _mm256_srli_epi64(v11l, 52);
    const __m256i v29h = _mm256_srli_epi64(v11h, 52);
    const __m256i v30l = _mm256_add_epi64(v27, v29l);
    const __m256i v30h = _mm256_add_epi64(v27, v29h);
    const __m256d v31l = _mm256_castsi256_pd(v30l);
    const __m256d v31h = _mm256_castsi256_pd(v30h);
    const __m256d v33l = _mm256_sub_pd(v31l, v32);
    const __m256d v33h = _mm256_sub_pd(v31h, v32);
    const __m256d v35l = _mm256_mul_pd(v33l, v34);
    const __m256d v35h = _mm256_mul_pd(v33h, v34);
    const __m256d v36l = _mm256_add_pd(v26l, v35l);
    const __m256d v36h = _mm256_add_pd(v26h, v35h);
    const __m256d v37l = _mm256_sub_pd(v35l, v36l);
    const __m256d v37h = _mm256_sub_pd(v35h, v36h);
    const __m256d v38l = _mm256_add_pd(v26l, v37l);
    const __m256d v38h = _mm256_add_pd(v26h, v37h);
    const __m256d v39l = _mm256_mul_pd(v26l, v26l);
    const __m256d v39h = _mm256_mul_pd(v26h, v26h);
    const __m256d v42l = _mm256_fmadd_pd(v39l, v40, v41);
    const __m256d v42h = _mm256_fmadd_pd(v39h, v40, v41);
    const __m256d v44l = _mm256_fmadd_pd(v39l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v39h, v42h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v39l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v39h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v39l, v46l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v39h, v46h, v47);
    const __m256d v50l = _mm256_fmadd_pd(v39l, v48l, v49);
    const __m256d v50h = _mm256_fmadd_pd(v39h, v48h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v39l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v39h, v51);
    const __m256d v54l = _mm256_fmadd_pd(v39l, v52l, v53);
    const __m256d v54h = _mm256_fmadd_pd(v39h, v52h, v53);
    const __m256d v56l = _mm256_fmadd_pd(v39l, v54l, v55);
    const __m256d v56h = _mm256_fmadd_pd(v39h, v54h, v55);
    const __m256d v57l = _mm256_mul_pd(v26l, v39l);
    const __m256d v57h = _mm256_mul_pd(v26h, v39h);
    const __m256d v59l = _mm256_sub_pd(v16l, v23l);
    const __m256d v59h = _mm256_sub_pd(v16h, v23h);
    const __m256d v60l = _mm256_add_pd(v22l, v59l);
    const __m256d v60h = _mm256_add_pd(v22h, v59h);
    const __m256d v62l = _mm256_fnmadd_pd(v26l, v24l, v23l);
    const __m256d v62h = _mm256_fnmadd_pd(v26h, v24h, v23h);
    const __m256d v63l = _mm256_add_pd(v60l, v62l);
    const __m256d v63h = _mm256_add_pd(v60h, v62h);
    const __m256d v64l = _mm256_max_pd(v3l, v15l);
    const __m256d v64h = _mm256_max_pd(v3h, v15h);
    const __m256d v65l = _mm256_sub_pd(v64l, v24l);
    const __m256d v65h = _mm256_sub_pd(v64h, v24h);
    const __m256d v66l = _mm256_min_pd(v3l, v15l);
    const __m256d v66h = _mm256_min_pd(v3h, v15h);
    const __m256d v67l = _mm256_add_pd(v65l, v66l);
    const __m256d v67h = _mm256_add_pd(v65h, v66h);
    const __m256d v68l = _mm256_fmadd_pd(v14l, v19l, v21l);
    const __m256d v68h = _mm256_fmadd_pd(v14h, v19h, v21h);
    const __m256d v69l = _mm256_add_pd(v67l, v68l);
    const __m256d v69h = _mm256_add_pd(v67h, v68h);
    const __m256d v70l = _mm256_mul_pd(v26l, v69l);
    const __m256d v70h = _mm256_mul_pd(v26h, v69h);
    const __m256d v71l = _mm256_sub_pd(v63l, v70l);
    const __m256d v71h = _mm256_sub_pd(v63h, v70h);
    const __m256d v72l = _mm256_mul_pd(v71l, v25l);
    const __m256d v72h = _mm256_mul_pd(v71h, v25h);
    const __m256d v73l = _mm256_fmadd_pd(v33l, v58, v72l);
    const __m256d v73h = _mm256_fmadd_pd(v33h, v58, v72h);
    const __m256d v74l = _mm256_fmadd_pd(v56l, v57l, v73l);
    const __m256d v74h = _mm256_fmadd_pd(v56h, v57h, v73h);
    const __m256d v75l = _mm256_add_pd(v38l, v74l);
    const __m256d v75h = _mm256_add_pd(v38h, v74h);
    const __m256d v76l = _mm256_add_pd(v36l, v75l);
    const __m256d v76h = _mm256_add_pd(v36h, v75h);
    const __m256d v77l = atanh_f64_1ulp_avx512_signed_f64_avx2(v76l, v0l);
    const __m256d v77h = atanh_f64_1ulp_avx512_signed_f64_avx2(v76h, v0h);
    const __m256i v79l = _mm256_castpd_si256(_mm256_cmp_pd(v78, v6l, _CMP_NLE_UQ));
    const __m256i v79h = _mm256_castpd_si256(_mm256_cmp_pd(v78, v6h, _CMP_NLE_UQ));
    const __m256i v79 = atanh_f64_1ulp_avx512_join_mask_avx2(v79l, v79h);
    __m256d r0l = v77l;
    __m256d r0h = v77h;
    __m256i any1 = v79;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v81l = _mm256_castpd_si256(_mm256_cmp_pd(v80, v6l, _CMP_LT_OQ));
        const __m256i v81h = _mm256_castpd_si256(_mm256_cmp_pd(v80, v6h, _CMP_LT_OQ));
        const __m256i v81 = atanh_f64_1ulp_avx512_join_mask_avx2(v81l, v81h);
        const __m256i v83l = _mm256_castpd_si256(_mm256_cmp_pd(v82, v6l, _CMP_EQ_OQ));
        const __m256i v83h = _mm256_castpd_si256(_mm256_cmp_pd(v82, v6h, _CMP_EQ_OQ));
        const __m256i v83 = atanh_f64_1ulp_avx512_join_mask_avx2(v83l, v83h);
        const __m256d v86l = _mm256_blendv_pd(v85, v84, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v83))));
        const __m256d v86h = _mm256_blendv_pd(v85, v84, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v83, 1))));
        const __m256i v87l = _mm256_castpd_si256(_mm256_cmp_pd(v80, v6l, _CMP_EQ_OQ));
        const __m256i v87h = _mm256_castpd_si256(_mm256_cmp_pd(v80, v6h, _CMP_EQ_OQ));
        const __m256i v87 = atanh_f64_1ulp_avx512_join_mask_avx2(v87l, v87h);
        const __m256d v90l = _mm256_blendv_pd(v89, v88, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v87))));
        const __m256d v90h = _mm256_blendv_pd(v89, v88, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v87, 1))));
        const __m256d v91l = _mm256_blendv_pd(v90l, v86l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v81))));
        const __m256d v91h = _mm256_blendv_pd(v90h, v86h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v81, 1))));
        const __m256d v92l = atanh_f64_1ulp_avx512_copysign_f64_avx2(v91l, v0l);
        const __m256d v92h = atanh_f64_1ulp_avx512_copysign_f64_avx2(v91h, v0h);
        r0l = _mm256_blendv_pd(r0l, v92l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
        r0h = _mm256_blendv_pd(r0h, v92h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATANH_F64_1ULP_AVX512_AVX2_TARGET void atanh_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        atanh_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F64_1ULP_AVX512_AVX512 __m512d atanh_f64_1ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATANH_F64_1ULP_AVX512_AVX512 __mmask8 atanh_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F64_1ULP_AVX512_AVX512 __m512d atanh_f64_1ulp_avx512_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATANH_F64_1ULP_AVX512_AVX512 void atanh_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v4 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512i v9 = _mm512_set1_epi64(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m512i v12 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512i v27 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512d v32 = _mm512_set1_pd(0x1p+52); /* 4503599627370496 */
    const __m512d v34 = _mm512_set1_pd(0x1.62e42fefa4p-2); /* 0.34657359028005885 */
    const __m512d v40 = _mm512_set1_pd(0x1.886f84e62692cp-4); /* 0.095809477936573628 */
    const __m512d v41 = _mm512_set1_pd(0x1.cec4f9a62fb3p-5); /* 0.056490409465814628 */
    const __m512d v43 = _mm512_set1_pd(0x1.10f733c9d2853p-4); /* 0.066642000482859218 */
    const __m512d v45 = _mm512_set1_pd(0x1.3b158ac8cc4p-4); /* 0.076924841047699033 */
    const __m512d v47 = _mm512_set1_pd(0x1.745d25d555573p-4); /* 0.090909145151575818 */
    const __m512d v49 = _mm512_set1_pd(0x1.c71c7168983f5p-4); /* 0.11111110973571654 */
    const __m512d v51 = _mm512_set1_pd(0x1.24924923b3a5ap-3); /* 0.14285714283183176 */
    const __m512d v53 = _mm512_set1_pd(0x1.999999999eaedp-3); /* 0.20000000000057785 */
    const __m512d v55 = _mm512_set1_pd(0x1.5555555555536p-2); /* 0.33333333333333159 */
    const __m512d v58 = _mm512_set1_pd(-0x1.8432ae58d9837p-44); /* -8.619726550865834e-14 */
    const __m512d v78 = _mm512_set1_pd(0x1.8p-52); /* 3.3306690738754696e-16 */
    const __m512d v80 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v82 = _mm512_set1_pd(0x1p-53); /* 1.1102230246251565e-16 */
    const __m512d v84 = _mm512_set1_pd(0x1.2b708872320e2p+4); /* 18.714973875118524 */
    const __m512d v85 = _mm512_set1_pd(0x1.25e4f7b2737fap+4); /* 18.36840028483855 */
    const __m512d v88 = _mm512_set1_pd(INFINITY);
    const __m512d v89 = _mm512_set1_pd(NAN);
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3l = _mm512_add_pd(v1l, v2);
    const __m512d v3h = _mm512_add_pd(v1h, v2);
    const __m512i v5l = _mm512_castpd_si512(v3l);
    const __m512i v5h = _mm512_castpd_si512(v3h);
    const __m512d v6l = _mm512_sub_pd(v2, v1l);
    const __m512d v6h = _mm512_sub_pd(v2, v1h);
    const __m512i v7l = _mm512_castpd_si512(v6l);
    const __m512i v7h = _mm512_castpd_si512(v6h);
    const __m512i v8l = _mm512_sub_epi64(v5l, v7l);
    const __m512i v8h = _mm512_sub_epi64(v5h, v7h);
    const __m512i v10l = _mm512_add_epi64(v8l, v9);
    const __m512i v10h = _mm512_add_epi64(v8h, v9);
    const __m512i v11l = _mm512_and_si512(v4, v10l);
    const __m512i v11h = _mm512_and_si512(v4, v10h);
    const __m512i v13l = _mm512_add_epi64(v11l, v12);
    const __m512i v13h = _mm512_add_epi64(v11h, v12);
    const __m512d v14l = _mm512_castsi512_pd(v13l);
    const __m512d v14h = _mm512_castsi512_pd(v13h);
    const __m512d v15l = _mm512_mul_pd(v14l, v6l);
    const __m512d v15h = _mm512_mul_pd(v14h, v6h);
    const __m512d v16l = _mm512_sub_pd(v3l, v15l);
    const __m512d v16h = _mm512_sub_pd(v3h, v15h);
    const __m512d v18l = _mm512_sub_pd(v2, v6l);
    const __m512d v18h = _mm512_sub_pd(v2, v6h);
    const __m512d v19l = _mm512_sub_pd(v18l, v1l);
    const __m512d v19h = _mm512_sub_pd(v18h, v1h);
    const __m512d v20l = _mm512_sub_pd(v2, v3l);
    const __m512d v20h = _mm512_sub_pd(v2, v3h);
    const __m512d v21l = _mm512_add_pd(v20l, v1l);
    const __m512d v21h = _mm512_add_pd(v20h, v1h);
    const __m512d v22l = _mm512_fnmadd_pd(v14l, v19l, v21l);
    const __m512d v22h = _mm512_fnmadd_pd(v14h, v19h, v21h);
    const __m512d v23l = _mm512_add_pd(v16l, v22l);
    const __m512d v23h = _mm512_add_pd(v16h, v22h);
    const __m512d v24l = _mm512_add_pd(v15l, v3l);
    const __m512d v24h = _mm512_add_pd(v15h, v3h);
    const __m512d v25l = _mm512_div_pd(v2, v24l);
    const __m512d v25h = _mm512_div_pd(v2, v24h);
    const __m512d v26l = _mm512_mul_pd(v23l, v25l);
    const __m512d v26h = _mm512_mul_pd(v23h, v25h);
    const __m512i v29l = _mm512_srli_epi64(v11l, 52);
    const __m512i v29h = _mm512_srli_epi64(v11h, 52);
    const __m512i v30l = _mm512_add_epi64(v27, v29l);
    const __m512i v30h = _mm512_add_epi64(v27, v29h);
    const __m512d v31l = _mm512_castsi512_pd(v30l);
    const __m512d v31h = _mm512_castsi512_pd(v30h);
    const __m512d v33l = _mm512_sub_pd(v31l, v32);
    const __m512d v33h = _mm512_sub_pd(v31h, v32);
    const __m512d v35l = _mm512_mul_pd(v33l, v34);
    const __m512d v35h = _mm512_mul_pd(v33h, v34);
    const __m512d v36l = _mm512_add_pd(v26l, v35l);
    const __m512d v36h = _mm512_add_pd(v26h, v35h);
    const __m512d v37l = _mm512_sub_pd(v35l, v36l);
    const __m512d v37h = _mm512_sub_pd(v35h, v36h);
    const __m512d v38l = _mm512_add_pd(v26l, v37l);
    const __m512d v38h = _mm512_add_pd(v26h, v37h);
    const __m512d v39l = _mm512_mul_pd(v26l, v26l);
    const __m512d v39h = _mm512_mul_pd(v26h, v26h);
    const __m512d v42l = _mm512_fmadd_pd(v39l, v40, v41);
    const __m512d v42h = _mm512_fmadd_pd(v39h, v40, v41);
    const __m512d v44l = _mm512_fmadd_pd(v39l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v39h, v42h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v39l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v39h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v39l, v46l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v39h, v46h, v47);
    const __m512d v50l = _mm512_fmadd_pd(v39l, v48l, v49);
    const __m512d v50h = _mm512_fmadd_pd(v39h, v48h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v39l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v39h, v51);
    const __m512d v54l = _mm512_fmadd_pd(v39l, v52l, v53);
    const __m512d v54h = _mm512_fmadd_pd(v39h, v52h, v53);
    const __m512d v56l = _mm512_fmadd_pd(v39l, v54l, v55);
    const __m512d v56h = _mm512_fmadd_pd(v39h, v54h, v55);
    const __m512d v57l = _mm512_mul_pd(v26l, v39l);
    const __m512d v57h = _mm512_mul_pd(v26h, v39h);
    const __m512d v59l = _mm512_sub_pd(v16l, v23l);
    const __m512d v59h = _mm512_sub_pd(v16h, v23h);
    const __m512d v60l = _mm512_add_pd(v22l, v59l);
    const __m512d v60h = _mm512_add_pd(v22h, v59h);
    const __m512d v62l = _mm512_fnmadd_pd(v26l, v24l, v23l);
    const __m512d v62h = _mm512_fnmadd_pd(v26h, v24h, v23h);
    const __m512d v63l = _mm512_add_pd(v60l, v62l);
    const __m512d v63h = _mm512_add_pd(v60h, v62h);
    const __m512d v64l = _mm512_max_pd(v3l, v15l);
    const __m512d v64h = _mm512_max_pd(v3h, v15h);
    const __m512d v65l = _mm512_sub_pd(v64l, v24l);
    const __m512d v65h = _mm512_sub_pd(v64h, v24h);
    const __m512d v66l = _mm512_min_pd(v3l, v15l);
    const __m512d v66h = _mm512_min_pd(v3h, v15h);
    const __m512d v67l = _mm512_add_pd(v65l, v66l);
    const __m512d v67h = _mm512_add_pd(v65h, v66h);
    const __m512d v68l = _mm512_fmadd_pd(v14l, v19l, v21l);
    const __m512d v68h = _mm512_fmadd_pd(v14h, v19h, v21h);
    const __m512d v69l = _mm512_add_pd(v67l, v68l);
    const __m512d v69h = _mm512_add_pd(v67h, v68h);
    const __m512d v70l = _mm512_mul_pd(v26l, v69l);
    const __m512d v70h = _mm512_mul_pd(v26h, v69h);
    const __m512d v71l = _mm512_sub_pd(v63l, v70l);
    const __m512d v71h = _mm512_sub_pd(v63h, v70h);
    const __m512d v72l = _mm512_mul_pd(v71l, v25l);
    const __m512d v72h = _mm512_mul_pd(v71h, v25h);
    const __m512d v73l = _mm512_fmadd_pd(v33l, v58, v72l);
    const __m512d v73h = _mm512_fmadd_pd(v33h, v58, v72h);
    const __m512d v74l = _mm512_fmadd_pd(v56l, v57l, v73l);
    const __m512d v74h = _mm512_fmadd_pd(v56h, v57h, v73h);
    const __m512d v75l = _mm512_add_pd(v38l, v74l);
    const __m512d v75h = _mm512_add_pd(v38h, v74h);
    const __m512d v76l = _mm512_add_pd(v36l, v75l);
    const __m512d v76h = _mm512_add_pd(v36h, v75h);
    const __m512d v77l = atanh_f64_1ulp_avx512_signed_f64_avx512(v76l, v0l);
    const __m512d v77h = atanh_f64_1ulp_avx512_signed_f64_avx512(v76h, v0h);
    const __mmask8 v79l = _mm512_cmp_pd_mask(v78, v6l, _CMP_NLE_UQ);
    const __mmask8 v79h = _mm512_cmp_pd_mask(v78, v6h, _CMP_NLE_UQ);
    const __mmask16 v79 = _mm512_kunpackb(v79h, v79l);
    __m512d r0l = v77l;
    __m512d r0h = v77h;
    __mmask16 any1 = v79;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v81l = _mm512_cmp_pd_mask(v80, v6l, _CMP_LT_OQ);
        const __mmask8 v81h = _mm512_cmp_pd_mask(v80, v6h, _CMP_LT_OQ);
        const __mmask16 v81 = _mm512_kunpackb(v81h, v81l);
        const __mmask8 v83l = _mm512_cmp_pd_mask(v82, v6l, _CMP_EQ_OQ);
        const __mmask8 v83h = _mm512_cmp_pd_mask(v82, v6h, _CMP_EQ_OQ);
        const __mmask16 v83 = _mm512_kunpackb(v83h, v83l);
        const __m512d v86l = _mm512_mask_blend_pd((__mmask8)v83, v85, v84);
        const __m512d v86h = _mm512_mask_blend_pd(atanh_f64_1ulp_avx512_high_mask_avx512(v83), v85, v84);
        const __mmask8 v87l = _mm512_cmp_pd_mask(v80, v6l, _CMP_EQ_OQ);
        const __mmask8 v87h = _mm512_cmp_pd_mask(v80, v6h, _CMP_EQ_OQ);
        const __mmask16 v87 = _mm512_kunpackb(v87h, v87l);
        const __m512d v90l = _mm512_mask_blend_pd((__mmask8)v87, v89, v88);
        const __m512d v90h = _mm512_mask_blend_pd(atanh_f64_1ulp_avx512_high_mask_avx512(v87), v89, v88);
        const __m512d v91l = _mm512_mask_blend_pd((__mmask8)v81, v90l, v86l);
        const __m512d v91h = _mm512_mask_blend_pd(atanh_f64_1ulp_avx512_high_mask_avx512(v81), v90h, v86h);
        const __m512d v92l = atanh_f64_1ulp_avx512_copysign_f64_avx512(v91l, v0l);
        const __m512d v92h = atanh_f64_1ulp_avx512_copysign_f64_avx512(v91h, v0h);
        r0l = _mm512_mask_blend_pd((__mmask8)v79, r0l, v92l);
        r0h = _mm512_mask_blend_pd(atanh_f64_1ulp_avx512_high_mask_avx512(v79), r0h, v92h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATANH_F64_1ULP_AVX512_AVX512_TARGET void atanh_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atanh_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        atanh_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_f64_1ulp_avx512_level(void) {
#if defined(ATANH_F64_1ULP_AVX512_FORCE_ISA)
    return ATANH_F64_1ULP_AVX512_FORCE_ISA;
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

double atanh_f64_1ulp_avx512(double x) {
    return atanh_f64_1ulp_avx512_element(x);
}

void atanh_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_f64_1ulp_avx512_level();
    if (level == 2) {
        atanh_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_f64_1ulp_avx512_array_portable(x, y, n);
}
