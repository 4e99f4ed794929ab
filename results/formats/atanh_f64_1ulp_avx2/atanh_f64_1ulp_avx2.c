/* atanh_f64_1ulp_avx2: atanh
 *
 *   target       atanh, artanh x, f64
 *   domain       every input
 *   max error    0.869427 ulp, observed on 31330227 inputs
 *   worst input  0x1.60cb0a8924933p-3 (0.17226227026964977, encoding 0x3fc60cb0a8924933)
 *   result there 0x1.6458a304a9552p-3 (0.173997186259991, encoding 0x3fc6458a304a9552)
 *   mean error   0.142470 ulp
 *   misrounded   3229404 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6f77ff7f8204f809a73abc410be2ab9b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive atanh_f64_1ulp_avx2.db
 *                time: 2.0979 ns/element as avx2 code (inputs mean)
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
#include "atanh_f64_1ulp_avx2.h"

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

static inline double atanh_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atanh_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t atanh_f64_1ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double atanh_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atanh_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double atanh_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = atanh_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return atanh_f64_1ulp_avx2_frombits_f64((atanh_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atanh_f64_1ulp_avx2_element(double x) {
    const int64_t v0 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v1 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const double v2 = x;
    const double v3 = atanh_f64_1ulp_avx2_abs_f64(v2);
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = v3 + v4;
    const int64_t v6 = atanh_f64_1ulp_avx2_bits_f64(v5);
    const double v7 = v4 - v3;
    const int64_t v8 = atanh_f64_1ulp_avx2_bits_f64(v7);
    const int64_t v9 = (int64_t)((uint64_t)v6 - (uint64_t)v8);
    const int64_t v10 = INT64_C(2251799813685248); /* 0x0008000000000000 */
    const int64_t v11 = (int64_t)((uint64_t)v9 + (uint64_t)v10);
    const int64_t v12 = v1 & v11;
    const int64_t v13 = INT64_C(52);
    const int64_t v14 = atanh_f64_1ulp_avx2_lshr_i64(v12, v13);
    const int64_t v15 = (int64_t)((uint64_t)v0 + (uint64_t)v14);
    const double v16 = atanh_f64_1ulp_avx2_frombits_f64(v15);
    const double v17 = 0x1p+52; /* 4503599627370496 */
    const double v18 = v16 - v17;
    const double v19 = 0x1.62e42fefa4p-2; /* 0.34657359028005885 */
    const double v20 = v18 * v19;
    const int64_t v21 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v22 = (int64_t)((uint64_t)v12 + (uint64_t)v21);
    const double v23 = atanh_f64_1ulp_avx2_frombits_f64(v22);
    const double v24 = v23 * v7;
    const double v25 = 0x1.57c44d5a1a54ap-51; /* 5.9634034741078563e-16 */
    const double v26 = atanh_f64_1ulp_avx2_fma_f64(v24, v25, v4);
    const double v27 = v24 + v5;
    const double v28 = v26 / v27;
    const double v29 = v5 - v24;
    const double v30 = -v23;
    const double v31 = v4 - v7;
    const double v32 = v31 - v3;
    const double v33 = v4 - v5;
    const double v34 = v33 + v3;
    const double v35 = atanh_f64_1ulp_avx2_fma_f64(v30, v32, v34);
    const double v36 = v29 + v35;
    const double v37 = v28 * v36;
    const double v38 = v20 + v37;
    const double v39 = v20 - v38;
    const double v40 = v39 + v37;
    const double v41 = v37 * v37;
    const double v42 = v41 * v37;
    const double v43 = 0x1.dbe6145fb2176p-5; /* 0.058093108933067336 */
    const double v44 = 0x1.f9434c5ad0782p-5; /* 0.061677598123892188 */
    const double v45 = atanh_f64_1ulp_avx2_fma_f64(v43, v41, v44);
    const double v46 = 0x1.107f21ce10554p-4; /* 0.066527492571386404 */
    const double v47 = atanh_f64_1ulp_avx2_fma_f64(v45, v41, v46);
    const double v48 = 0x1.3b0f072ec5289p-4; /* 0.076918628747373444 */
    const double v49 = atanh_f64_1ulp_avx2_fma_f64(v47, v41, v48);
    const double v50 = 0x1.745d536d86b38p-4; /* 0.090909315004336189 */
    const double v51 = atanh_f64_1ulp_avx2_fma_f64(v49, v41, v50);
    const double v52 = 0x1.c71c727a1ea73p-4; /* 0.11111111371602948 */
    const double v53 = atanh_f64_1ulp_avx2_fma_f64(v51, v41, v52);
    const double v54 = 0x1.2492491f1475ap-3; /* 0.14285714269731892 */
    const double v55 = atanh_f64_1ulp_avx2_fma_f64(v53, v41, v54);
    const double v56 = 0x1.99999999a4707p-3; /* 0.20000000000123228 */
    const double v57 = atanh_f64_1ulp_avx2_fma_f64(v55, v41, v56);
    const double v58 = 0x1.5555555555559p-2; /* 0.33333333333333354 */
    const double v59 = atanh_f64_1ulp_avx2_fma_f64(v57, v41, v58);
    const double v60 = v29 - v36;
    const double v61 = v35 + v60;
    const double v62 = -v37;
    const double v63 = atanh_f64_1ulp_avx2_fma_f64(v62, v27, v36);
    const double v64 = v61 + v63;
    const double v65 = v5 > v24 ? v5 : v24;
    const double v66 = v65 - v27;
    const double v67 = v5 < v24 ? v5 : v24;
    const double v68 = v66 + v67;
    const double v69 = atanh_f64_1ulp_avx2_fma_f64(v23, v32, v34);
    const double v70 = v68 + v69;
    const double v71 = v70 * v37;
    const double v72 = v64 - v71;
    const double v73 = v72 * v28;
    const double v74 = -0x1.8432901c69ddfp-44; /* -8.6197163064839293e-14 */
    const double v75 = v18 * v74;
    const double v76 = v73 + v75;
    const double v77 = atanh_f64_1ulp_avx2_fma_f64(v42, v59, v76);
    const double v78 = v40 + v77;
    const double v79 = v78 + v38;
    const double v80 = atanh_f64_1ulp_avx2_copysign_f64(v79, v2);
    const double v81 = 0x1.8p-52; /* 3.3306690738754696e-16 */
    const int v82 = !(v81 <= v7);
    double r0 = v80;
    if (v82) {
        const double v83 = 0x0p+0; /* 0 */
        const int v84 = v83 < v7;
        const double v85 = 0x1p-53; /* 1.1102230246251565e-16 */
        const int v86 = v85 == v7;
        const double v87 = 0x1.2b708872320e2p+4; /* 18.714973875118524 */
        const double v88 = 0x1.25e4f7b2737fap+4; /* 18.36840028483855 */
        const double v89 = v86 ? v87 : v88;
        const int v90 = v83 == v7;
        const double v91 = INFINITY;
        const double v92 = NAN;
        const double v93 = v90 ? v91 : v92;
        const double v94 = v84 ? v89 : v93;
        const double v95 = atanh_f64_1ulp_avx2_copysign_f64(v94, v2);
        r0 = v95;
    }
    return r0;
}

static void atanh_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_F64_1ULP_AVX2_AVX2 static inline ATANH_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATANH_F64_1ULP_AVX2_AVX512 static inline ATANH_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F64_1ULP_AVX2_AVX2 __m256d atanh_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATANH_F64_1ULP_AVX2_AVX2 __m256i atanh_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F64_1ULP_AVX2_AVX2 __m256d atanh_f64_1ulp_avx2_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_F64_1ULP_AVX2_AVX2 void atanh_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v10 = _mm256_set1_epi64x(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m256d v17 = _mm256_set1_pd(0x1p+52); /* 4503599627370496 */
    const __m256d v19 = _mm256_set1_pd(0x1.62e42fefa4p-2); /* 0.34657359028005885 */
    const __m256i v21 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v25 = _mm256_set1_pd(0x1.57c44d5a1a54ap-51); /* 5.9634034741078563e-16 */
    const __m256d v43 = _mm256_set1_pd(0x1.dbe6145fb2176p-5); /* 0.058093108933067336 */
    const __m256d v44 = _mm256_set1_pd(0x1.f9434c5ad0782p-5); /* 0.061677598123892188 */
    const __m256d v46 = _mm256_set1_pd(0x1.107f21ce10554p-4); /* 0.066527492571386404 */
    const __m256d v48 = _mm256_set1_pd(0x1.3b0f072ec5289p-4); /* 0.076918628747373444 */
    const __m256d v50 = _mm256_set1_pd(0x1.745d536d86b38p-4); /* 0.090909315004336189 */
    const __m256d v52 = _mm256_set1_pd(0x1.c71c727a1ea73p-4); /* 0.11111111371602948 */
    const __m256d v54 = _mm256_set1_pd(0x1.2492491f1475ap-3); /* 0.14285714269731892 */
    const __m256d v56 = _mm256_set1_pd(0x1.99999999a4707p-3); /* 0.20000000000123228 */
    const __m256d v58 = _mm256_set1_pd(0x1.5555555555559p-2); /* 0.33333333333333354 */
    const __m256d v74 = _mm256_set1_pd(-0x1.8432901c69ddfp-44); /* -8.6197163064839293e-14 */
    const __m256d v81 = _mm256_set1_pd(0x1.8p-52); /* 3.3306690738754696e-16 */
    const __m256d v83 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v85 = _mm256_set1_pd(0x1p-53); /* 1.1102230246251565e-16 */
    const __m256d v87 = _mm256_set1_pd(0x1.2b708872320e2p+4); /* 18.714973875118524 */
    const __m256d v88 = _mm256_set1_pd(0x1.25e4f7b2737fap+4); /* 18.36840028483855 */
    const __m256d v91 = _mm256_set1_pd(INFINITY);
    const __m256d v92 = _mm256_set1_pd(NAN);
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
    const __m256d v20l = _mm256_mul_pd(v18l, v19);
    const __m256d v20h = _mm256_mul_pd(v18h, v19);
    const __m256i v22l = _mm256_add_epi64(v12l, v21);
    const __m256i v22h = _mm256_add_epi64(v12h, v21);
    const __m256d v23l = _mm256_castsi256_pd(v22l);
    const __m256d v23h = _mm256_castsi256_pd(v22h);
    const __m256d v24l = _mm256_mul_pd(v23l, v7l);
    const __m256d v24h = _mm256_mul_pd(v23h, v7h);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v25, v4);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v25, v4);
    const __m256d v27l = _mm256_add_pd(v24l, v5l);
    const __m256d v27h = _mm256_add_pd(v24h, v5h);
    const __m256d v28l = _mm256_div_pd(v26l, v27l);
    const __m256d v28h = _mm256_div_pd(v26h, v27h);
    const __m256d v29l = _mm256_sub_pd(v5l, v24l);
    const __m256d v29h = _mm256_sub_pd(v5h, v24h);
    const __m256d v31l = _mm256_sub_pd(v4, v7l);
    const __m256d v31h = _mm256_sub_pd(v4, v7h);
    const __m256d v32l = _mm256_sub_pd(v31l, v3l);
    const __m256d v32h = _mm256_sub_pd(v31h, v3h);
    const __m256d v33l = _mm256_sub_pd(v4, v5l);
    const __m256d v33h = _mm256_sub_pd(v4, v5h);
    const __m256d v34l = _mm256_add_pd(v33l, v3l);
    const __m256d v34h = _mm256_add_pd(v33h, v3h);
    const __m256d v35l = _mm256_fnmadd_pd(v23l, v32l, v34l);
    const __m256d v35h = _mm256_fnmadd_pd(v23h, v32h, v34h);
    const __m256d v36l = _mm256_add_pd(v29l, v35l);
    const __m256d v36h = _mm256_add_pd(v29h, v35h);
    const __m256d v37l = _mm256_mul_pd(v28l, v36l);
    const __m256d v37h = _mm256_mul_pd(v28h, v36h);
    const __m256d v38l = _mm256_add_pd(v20l, v37l);
    const __m256d v38h = _mm256_add_pd(v20h, v37h);
    const __m256d v39l = _mm256_sub_pd(v20l, v38l);
    const __m256d v39h = _mm256_sub_pd(v20h, v38h);
    const __m256d v40l = _mm256_add_pd(v39l, v37l);
    const __m256d v40h = _mm256_add_pd(v39h, v37h);
    const __m256d v41l = _mm256_mul_pd(v37l, v37l);
    const __m256d v41h = _mm256_mul_pd(v37h, v37h);
    const __m256d v42l = _mm256_mul_pd(v41l, v37l);
    const __m256d v42h = _mm256_mul_pd(v41h, v37h);
    const __m256d v45l = _mm256_fmadd_pd(v43, v41l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43, v41h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v41l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v41h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v41l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v41h, v48);
    const __m256d v51l = _mm256_fmadd_pd(v49l, v41l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v49h, v41h, v50);
    const __m256d v53l = _mm256_fmadd_pd(v51l, v41l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51h, v41h, v52);
    const __m256d v55l = _mm256_fmadd_pd(v53l, v41l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v53h, v41h, v54);
    const __m256d v57l = _mm256_fmadd_pd(v55l, v41l, v56);
    const __m256d v57h = _mm256_fmadd_pd(v55h, v41h, v56);
    const __m256d v59l = _mm256_fmadd_pd(v57l, v41l, v58);
    const __m256d v59h = _mm256_fmadd_pd(v57h, v41h, v58);
    const __m256d v60l = _mm256_sub_pd(v29l, v36l);
    const __m256d v60h = _mm256_sub_pd(v29h, v36h);
    const __m256d v61l = _mm256_add_pd(v35l, v60l);
    const __m256d v61h = _mm256_add_pd(v35h, v60h);
    const __m256d v63l = _mm256_fnmadd_pd(v37l, v27l, v36l);
    const __m256d v63h = _mm256_fnmadd_pd(v37h, v27h, v36h);
    const __m256d v64l = _mm256_add_pd(v61l, v63l);
    const __m256d v64h = _mm256_add_pd(v61h, v63h);
    const __m256d v65l = _mm256_max_pd(v5l, v24l);
    const __m256d v65h = _mm256_max_pd(v5h, v24h);
    const __m256d v66l = _mm256_sub_pd(v65l, v27l);
    const __m256d v66h = _mm256_sub_pd(v65h, v27h);
    const __m256d v67l = _mm256_min_pd(v5l, v24l);
    const __m256d v67h = _mm256_min_pd(v5h, v24h);
    const __m256d v68l = _mm256_add_pd(v66l, v67l);
    const __m256d v68h = _mm256_add_pd(v66h, v67h);
    const __m256d v69l = _mm256_fmadd_pd(v23l, v32l, v34l);
    const __m256d v69h = _mm256_fmadd_pd(v23h, v32h, v34h);
    const __m256d v70l = _mm256_add_pd(v68l, v69l);
    const __m256d v70h = _mm256_add_pd(v68h, v69h);
    const __m256d v71l = _mm256_mul_pd(v70l, v37l);
    const __m256d v71h = _mm256_mul_pd(v70h, v37h);
    const __m256d v72l = _mm256_sub_pd(v64l, v71l);
    const __m256d v72h = _mm256_sub_pd(v64h, v71h);
    const __m256d v73l = _mm256_mul_pd(v72l, v28l);
    const __m256d v73h = _mm256_mul_pd(v72h, v28h);
    const __m256d v75l = _mm256_mul_pd(v18l, v74);
    const __m256d v75h = _mm256_mul_pd(v18h, v74);
    const __m256d v76l = _mm256_add_pd(v73l, v75l);
    const __m256d v76h = _mm256_add_pd(v73h, v75h);
    const __m256d v77l = _mm256_fmadd_pd(v42l, v59l, v76l);
    const __m256d v77h = _mm256_fmadd_pd(v42h, v59h, v76h);
    const __m256d v78l = _mm256_add_pd(v40l, v77l);
    const __m256d v78h = _mm256_add_pd(v40h, v77h);
    const __m256d v79l = _mm256_add_pd(v78l, v38l);
    const __m256d v79h = _mm256_add_pd(v78h, v38h);
    const __m256d v80l = atanh_f64_1ulp_avx2_signed_f64_avx2(v79l, v2l);
    const __m256d v80h = atanh_f64_1ulp_avx2_signed_f64_avx2(v79h, v2h);
    const __m256i v82l = _mm256_castpd_si256(_mm256_cmp_pd(v81, v7l, _CMP_NLE_UQ));
    const __m256i v82h = _mm256_castpd_si256(_mm256_cmp_pd(v81, v7h, _CMP_NLE_UQ));
    const __m256i v82 = atanh_f64_1ulp_avx2_join_mask_avx2(v82l, v82h);
    __m256d r0l = v80l;
    __m256d r0h = v80h;
    __m256i any1 = v82;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v84l = _mm256_castpd_si256(_mm256_cmp_pd(v83, v7l, _CMP_LT_OQ));
        const __m256i v84h = _mm256_castpd_si256(_mm256_cmp_pd(v83, v7h, _CMP_LT_OQ));
        const __m256i v84 = atanh_f64_1ulp_avx2_join_mask_avx2(v84l, v84h);
        const __m256i v86l = _mm256_castpd_si256(_mm256_cmp_pd(v85, v7l, _CMP_EQ_OQ));
        const __m256i v86h = _mm256_castpd_si256(_mm256_cmp_pd(v85, v7h, _CMP_EQ_OQ));
        const __m256i v86 = atanh_f64_1ulp_avx2_join_mask_avx2(v86l, v86h);
        const __m256d v89l = _mm256_blendv_pd(v88, v87, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v86))));
        const __m256d v89h = _mm256_blendv_pd(v88, v87, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v86, 1))));
        const __m256i v90l = _mm256_castpd_si256(_mm256_cmp_pd(v83, v7l, _CMP_EQ_OQ));
        const __m256i v90h = _mm256_castpd_si256(_mm256_cmp_pd(v83, v7h, _CMP_EQ_OQ));
        const __m256i v90 = atanh_f64_1ulp_avx2_join_mask_avx2(v90l, v90h);
        const __m256d v93l = _mm256_blendv_pd(v92, v91, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v90))));
        const __m256d v93h = _mm256_blendv_pd(v92, v91, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v90, 1))));
        const __m256d v94l = _mm256_blendv_pd(v93l, v89l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v84))));
        const __m256d v94h = _mm256_blendv_pd(v93h, v89h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v84, 1))));
        const __m256d v95l = atanh_f64_1ulp_avx2_copysign_f64_avx2(v94l, v2l);
        const __m256d v95h = atanh_f64_1ulp_avx2_copysign_f64_avx2(v94h, v2h);
        r0l = _mm256_blendv_pd(r0l, v95l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v82))));
        r0h = _mm256_blendv_pd(r0h, v95h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v82, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATANH_F64_1ULP_AVX2_AVX2_TARGET void atanh_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        atanh_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F64_1ULP_AVX2_AVX512 __m512d atanh_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATANH_F64_1ULP_AVX2_AVX512 __mmask8 atanh_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F64_1ULP_AVX2_AVX512 __m512d atanh_f64_1ulp_avx2_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATANH_F64_1ULP_AVX2_AVX512 void atanh_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v10 = _mm512_set1_epi64(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m512d v17 = _mm512_set1_pd(0x1p+52); /* 4503599627370496 */
    const __m512d v19 = _mm512_set1_pd(0x1.62e42fefa4p-2); /* 0.34657359028005885 */
    const __m512i v21 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v25 = _mm512_set1_pd(0x1.57c44d5a1a54ap-51); /* 5.9634034741078563e-16 */
    const __m512d v43 = _mm512_set1_pd(0x1.dbe6145fb2176p-5); /* 0.058093108933067336 */
    const __m512d v44 = _mm512_set1_pd(0x1.f9434c5ad0782p-5); /* 0.061677598123892188 */
    const __m512d v46 = _mm512_set1_pd(0x1.107f21ce10554p-4); /* 0.066527492571386404 */
    const __m512d v48 = _mm512_set1_pd(0x1.3b0f072ec5289p-4); /* 0.076918628747373444 */
    const __m512d v50 = _mm512_set1_pd(0x1.745d536d86b38p-4); /* 0.090909315004336189 */
    const __m512d v52 = _mm512_set1_pd(0x1.c71c727a1ea73p-4); /* 0.11111111371602948 */
    const __m512d v54 = _mm512_set1_pd(0x1.2492491f1475ap-3); /* 0.14285714269731892 */
    const __m512d v56 = _mm512_set1_pd(0x1.99999999a4707p-3); /* 0.20000000000123228 */
    const __m512d v58 = _mm512_set1_pd(0x1.5555555555559p-2); /* 0.33333333333333354 */
    const __m512d v74 = _mm512_set1_pd(-0x1.8432901c69ddfp-44); /* -8.6197163064839293e-14 */
    const __m512d v81 = _mm512_set1_pd(0x1.8p-52); /* 3.3306690738754696e-16 */
    const __m512d v83 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v85 = _mm512_set1_pd(0x1p-53); /* 1.1102230246251565e-16 */
    const __m512d v87 = _mm512_set1_pd(0x1.2b708872320e2p+4); /* 18.714973875118524 */
    const __m512d v88 = _mm512_set1_pd(0x1.25e4f7b2737fap+4); /* 18.36840028483855 */
    const __m512d v91 = _mm512_set1_pd(INFINITY);
    const __m512d v92 = _mm512_set1_pd(NAN);
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
    const __m512d v20l = _mm512_mul_pd(v18l, v19);
    const __m512d v20h = _mm512_mul_pd(v18h, v19);
    const __m512i v22l = _mm512_add_epi64(v12l, v21);
    const __m512i v22h = _mm512_add_epi64(v12h, v21);
    const __m512d v23l = _mm512_castsi512_pd(v22l);
    const __m512d v23h = _mm512_castsi512_pd(v22h);
    const __m512d v24l = _mm512_mul_pd(v23l, v7l);
    const __m512d v24h = _mm512_mul_pd(v23h, v7h);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v25, v4);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v25, v4);
    const __m512d v27l = _mm512_add_pd(v24l, v5l);
    const __m512d v27h = _mm512_add_pd(v24h, v5h);
    const __m512d v28l = _mm512_div_pd(v26l, v27l);
    const __m512d v28h = _mm512_div_pd(v26h, v27h);
    const __m512d v29l = _mm512_sub_pd(v5l, v24l);
    const __m512d v29h = _mm512_sub_pd(v5h, v24h);
    const __m512d v31l = _mm512_sub_pd(v4, v7l);
    const __m512d v31h = _mm512_sub_pd(v4, v7h);
    const __m512d v32l = _mm512_sub_pd(v31l, v3l);
    const __m512d v32h = _mm512_sub_pd(v31h, v3h);
    const __m512d v33l = _mm512_sub_pd(v4, v5l);
    const __m512d v33h = _mm512_sub_pd(v4, v5h);
    const __m512d v34l = _mm512_add_pd(v33l, v3l);
    const __m512d v34h = _mm512_add_pd(v33h, v3h);
    const __m512d v35l = _mm512_fnmadd_pd(v23l, v32l, v34l);
    const __m512d v35h = _mm512_fnmadd_pd(v23h, v32h, v34h);
    const __m512d v36l = _mm512_add_pd(v29l, v35l);
    const __m512d v36h = _mm512_add_pd(v29h, v35h);
    const __m512d v37l = _mm512_mul_pd(v28l, v36l);
    const __m512d v37h = _mm512_mul_pd(v28h, v36h);
    const __m512d v38l = _mm512_add_pd(v20l, v37l);
    const __m512d v38h = _mm512_add_pd(v20h, v37h);
    const __m512d v39l = _mm512_sub_pd(v20l, v38l);
    const __m512d v39h = _mm512_sub_pd(v20h, v38h);
    const __m512d v40l = _mm512_add_pd(v39l, v37l);
    const __m512d v40h = _mm512_add_pd(v39h, v37h);
    const __m512d v41l = _mm512_mul_pd(v37l, v37l);
    const __m512d v41h = _mm512_mul_pd(v37h, v37h);
    const __m512d v42l = _mm512_mul_pd(v41l, v37l);
    const __m512d v42h = _mm512_mul_pd(v41h, v37h);
    const __m512d v45l = _mm512_fmadd_pd(v43, v41l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43, v41h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v41l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v41h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v41l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v41h, v48);
    const __m512d v51l = _mm512_fmadd_pd(v49l, v41l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v49h, v41h, v50);
    const __m512d v53l = _mm512_fmadd_pd(v51l, v41l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51h, v41h, v52);
    const __m512d v55l = _mm512_fmadd_pd(v53l, v41l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v53h, v41h, v54);
    const __m512d v57l = _mm512_fmadd_pd(v55l, v41l, v56);
    const __m512d v57h = _mm512_fmadd_pd(v55h, v41h, v56);
    const __m512d v59l = _mm512_fmadd_pd(v57l, v41l, v58);
    const __m512d v59h = _mm512_fmadd_pd(v57h, v41h, v58);
    const __m512d v60l = _mm512_sub_pd(v29l, v36l);
    const __m512d v60h = _mm512_sub_pd(v29h, v36h);
    const __m512d v61l = _mm512_add_pd(v35l, v60l);
    const __m512d v61h = _mm512_add_pd(v35h, v60h);
    const __m512d v63l = _mm512_fnmadd_pd(v37l, v27l, v36l);
    const __m512d v63h = _mm512_fnmadd_pd(v37h, v27h, v36h);
    const __m512d v64l = _mm512_add_pd(v61l, v63l);
    const __m512d v64h = _mm512_add_pd(v61h, v63h);
    const __m512d v65l = _mm512_max_pd(v5l, v24l);
    const __m512d v65h = _mm512_max_pd(v5h, v24h);
    const __m512d v66l = _mm512_sub_pd(v65l, v27l);
    const __m512d v66h = _mm512_sub_pd(v65h, v27h);
    const __m512d v67l = _mm512_min_pd(v5l, v24l);
    const __m512d v67h = _mm512_min_pd(v5h, v24h);
    const __m512d v68l = _mm512_add_pd(v66l, v67l);
    const __m512d v68h = _mm512_add_pd(v66h, v67h);
    const __m512d v69l = _mm512_fmadd_pd(v23l, v32l, v34l);
    const __m512d v69h = _mm512_fmadd_pd(v23h, v32h, v34h);
    const __m512d v70l = _mm512_add_pd(v68l, v69l);
    const __m512d v70h = _mm512_add_pd(v68h, v69h);
    const __m512d v71l = _mm512_mul_pd(v70l, v37l);
    const __m512d v71h = _mm512_mul_pd(v70h, v37h);
    const __m512d v72l = _mm512_sub_pd(v64l, v71l);
    const __m512d v72h = _mm512_sub_pd(v64h, v71h);
    const __m512d v73l = _mm512_mul_pd(v72l, v28l);
    const __m512d v73h = _mm512_mul_pd(v72h, v28h);
    const __m512d v75l = _mm512_mul_pd(v18l, v74);
    const __m512d v75h = _mm512_mul_pd(v18h, v74);
    const __m512d v76l = _mm512_add_pd(v73l, v75l);
    const __m512d v76h = _mm512_add_pd(v73h, v75h);
    const __m512d v77l = _mm512_fmadd_pd(v42l, v59l, v76l);
    const __m512d v77h = _mm512_fmadd_pd(v42h, v59h, v76h);
    const __m512d v78l = _mm512_add_pd(v40l, v77l);
    const __m512d v78h = _mm512_add_pd(v40h, v77h);
    const __m512d v79l = _mm512_add_pd(v78l, v38l);
    const __m512d v79h = _mm512_add_pd(v78h, v38h);
    const __m512d v80l = atanh_f64_1ulp_avx2_signed_f64_avx512(v79l, v2l);
    const __m512d v80h = atanh_f64_1ulp_avx2_signed_f64_avx512(v79h, v2h);
    const __mmask8 v82l = _mm512_cmp_pd_mask(v81, v7l, _CMP_NLE_UQ);
    const __mmask8 v82h = _mm512_cmp_pd_mask(v81, v7h, _CMP_NLE_UQ);
    const __mmask16 v82 = _mm512_kunpackb(v82h, v82l);
    __m512d r0l = v80l;
    __m512d r0h = v80h;
    __mmask16 any1 = v82;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v84l = _mm512_cmp_pd_mask(v83, v7l, _CMP_LT_OQ);
        const __mmask8 v84h = _mm512_cmp_pd_mask(v83, v7h, _CMP_LT_OQ);
        const __mmask16 v84 = _mm512_kunpackb(v84h, v84l);
        const __mmask8 v86l = _mm512_cmp_pd_mask(v85, v7l, _CMP_EQ_OQ);
        const __mmask8 v86h = _mm512_cmp_pd_mask(v85, v7h, _CMP_EQ_OQ);
        const __mmask16 v86 = _mm512_kunpackb(v86h, v86l);
        const __m512d v89l = _mm512_mask_blend_pd((__mmask8)v86, v88, v87);
        const __m512d v89h = _mm512_mask_blend_pd(atanh_f64_1ulp_avx2_high_mask_avx512(v86), v88, v87);
        const __mmask8 v90l = _mm512_cmp_pd_mask(v83, v7l, _CMP_EQ_OQ);
        const __mmask8 v90h = _mm512_cmp_pd_mask(v83, v7h, _CMP_EQ_OQ);
        const __mmask16 v90 = _mm512_kunpackb(v90h, v90l);
        const __m512d v93l = _mm512_mask_blend_pd((__mmask8)v90, v92, v91);
        const __m512d v93h = _mm512_mask_blend_pd(atanh_f64_1ulp_avx2_high_mask_avx512(v90), v92, v91);
        const __m512d v94l = _mm512_mask_blend_pd((__mmask8)v84, v93l, v89l);
        const __m512d v94h = _mm512_mask_blend_pd(atanh_f64_1ulp_avx2_high_mask_avx512(v84), v93h, v89h);
        const __m512d v95l = atanh_f64_1ulp_avx2_copysign_f64_avx512(v94l, v2l);
        const __m512d v95h = atanh_f64_1ulp_avx2_copysign_f64_avx512(v94h, v2h);
        r0l = _mm512_mask_blend_pd((__mmask8)v82, r0l, v95l);
        r0h = _mm512_mask_blend_pd(atanh_f64_1ulp_avx2_high_mask_avx512(v82), r0h, v95h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATANH_F64_1ULP_AVX2_AVX512_TARGET void atanh_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atanh_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        atanh_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_f64_1ulp_avx2_level(void) {
#if defined(ATANH_F64_1ULP_AVX2_FORCE_ISA)
    return ATANH_F64_1ULP_AVX2_FORCE_ISA;
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

double atanh_f64_1ulp_avx2(double x) {
    return atanh_f64_1ulp_avx2_element(x);
}

void atanh_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_f64_1ulp_avx2_level();
    if (level == 2) {
        atanh_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_f64_1ulp_avx2_array_portable(x, y, n);
}
