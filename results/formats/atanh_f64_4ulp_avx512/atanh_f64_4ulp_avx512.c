/* atanh_f64_4ulp_avx512: atanh
 *
 *   target       atanh, artanh x, f64
 *   domain       every input
 *   max error    1.929004 ulp, observed on 28622699 inputs
 *   worst input  -0x1.5563b7462ab75p-3 (-0.16669409926302206, encoding 0xbfc5563b7462ab75)
 *   result there -0x1.589af8b95c327p-3 (-0.16826433482813138, encoding 0xbfc589af8b95c327)
 *   mean error   0.163674 ulp
 *   misrounded   3797162 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f0ea526d1170d155f6b4f806b7652421
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atanh --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive atanh_f64_1ulp_avx512.db
 *                time: 0.7054 ns/element as avx512 code (inputs mean)
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
#include "atanh_f64_4ulp_avx512.h"

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

static inline double atanh_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atanh_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t atanh_f64_4ulp_avx512_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double atanh_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atanh_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double atanh_f64_4ulp_avx512_copysign_f64(double x, double y) {
    int64_t sign = atanh_f64_4ulp_avx512_bits_f64(y) & INT64_MIN;
    return atanh_f64_4ulp_avx512_frombits_f64((atanh_f64_4ulp_avx512_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atanh_f64_4ulp_avx512_element(double x) {
    const int64_t v0 = INT64_C(4841369599423283200); /* 0x4330000000000000 */
    const int64_t v1 = INT64_C(-4503599627370496); /* 0xfff0000000000000 */
    const double v2 = x;
    const double v3 = atanh_f64_4ulp_avx512_abs_f64(v2);
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = v3 + v4;
    const int64_t v6 = atanh_f64_4ulp_avx512_bits_f64(v5);
    const double v7 = v4 - v3;
    const int64_t v8 = atanh_f64_4ulp_avx512_bits_f64(v7);
    const int64_t v9 = (int64_t)((uint64_t)v6 - (uint64_t)v8);
    const int64_t v10 = INT64_C(2251799813685248); /* 0x0008000000000000 */
    const int64_t v11 = (int64_t)((uint64_t)v9 + (uint64_t)v10);
    const int64_t v12 = v1 & v11;
    const int64_t v13 = INT64_C(52);
    const int64_t v14 = atanh_f64_4ulp_avx512_lshr_i64(v12, v13);
    const int64_t v15 = (int64_t)((uint64_t)v0 + (uint64_t)v14);
    const double v16 = atanh_f64_4ulp_avx512_frombits_f64(v15);
    const double v17 = 0x1p+52; /* 4503599627370496 */
    const double v18 = v16 - v17;
    const double v19 = 0x1.62e42fefa39efp-2; /* 0.34657359027997264 */
    const int64_t v20 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v21 = (int64_t)((uint64_t)v12 + (uint64_t)v20);
    const double v22 = atanh_f64_4ulp_avx512_frombits_f64(v21);
    const double v23 = v22 + v4;
    const double v24 = v4 - v22;
    const double v25 = atanh_f64_4ulp_avx512_fma_f64(v3, v23, v24);
    const double v26 = atanh_f64_4ulp_avx512_fma_f64(v24, v3, v23);
    const double v27 = v25 / v26;
    const double v28 = 0x1.15d210e84abe6p-57; /* 7.5303416520603578e-18 */
    const double v29 = atanh_f64_4ulp_avx512_fma_f64(v27, v27, v28);
    const double v30 = 0x1.87ab4eb001649p-5; /* 0.047811177908482501 */
    const double v31 = 0x1.1b09ddbc04ba3p-4; /* 0.069101205969032395 */
    const double v32 = atanh_f64_4ulp_avx512_fma_f64(v29, v30, v31);
    const double v33 = 0x1.3a703abddf898p-4; /* 0.076767186603293402 */
    const double v34 = atanh_f64_4ulp_avx512_fma_f64(v32, v29, v33);
    const double v35 = 0x1.7461e55982eddp-4; /* 0.090913673302732659 */
    const double v36 = atanh_f64_4ulp_avx512_fma_f64(v29, v34, v35);
    const double v37 = 0x1.c71c5fd6305d3p-4; /* 0.11111104427529676 */
    const double v38 = atanh_f64_4ulp_avx512_fma_f64(v29, v36, v37);
    const double v39 = 0x1.249249356cc12p-3; /* 0.14285714334764116 */
    const double v40 = atanh_f64_4ulp_avx512_fma_f64(v38, v29, v39);
    const double v41 = 0x1.999999998555dp-3; /* 0.19999999999769616 */
    const double v42 = atanh_f64_4ulp_avx512_fma_f64(v40, v29, v41);
    const double v43 = 0x1.55555555555dbp-2; /* 0.33333333333334075 */
    const double v44 = atanh_f64_4ulp_avx512_fma_f64(v29, v42, v43);
    const double v45 = v29 * v27;
    const double v46 = atanh_f64_4ulp_avx512_fma_f64(v44, v45, v27);
    const double v47 = atanh_f64_4ulp_avx512_fma_f64(v18, v19, v46);
    const double v48 = atanh_f64_4ulp_avx512_copysign_f64(v47, v2);
    const double v49 = 0x1.7ff782831cd0ep-52; /* 3.3303814151548051e-16 */
    const int v50 = !(v49 <= v7);
    double r0 = v48;
    if (v50) {
        const double v51 = 0x0p+0; /* 0 */
        const int v52 = v51 < v7;
        const double v53 = 0x1p-53; /* 1.1102230246251565e-16 */
        const int v54 = v53 == v7;
        const double v55 = 0x1.2b708872320e2p+4; /* 18.714973875118524 */
        const double v56 = 0x1.25e4f7b2737fap+4; /* 18.36840028483855 */
        const double v57 = v54 ? v55 : v56;
        const int v58 = v51 == v7;
        const double v59 = INFINITY;
        const double v60 = NAN;
        const double v61 = v58 ? v59 : v60;
        const double v62 = v52 ? v57 : v61;
        const double v63 = atanh_f64_4ulp_avx512_copysign_f64(v62, v2);
        r0 = v63;
    }
    return r0;
}

static void atanh_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atanh_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATANH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATANH_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATANH_F64_4ULP_AVX512_AVX2 static inline ATANH_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ATANH_F64_4ULP_AVX512_AVX512 static inline ATANH_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F64_4ULP_AVX512_AVX2 __m256d atanh_f64_4ulp_avx512_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATANH_F64_4ULP_AVX512_AVX2 __m256i atanh_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F64_4ULP_AVX512_AVX2 __m256d atanh_f64_4ulp_avx512_copysign_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    const __m256d number = _mm256_cmp_pd(b, b, _CMP_ORD_Q);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a),
                        _mm256_and_pd(_mm256_and_pd(b, number), sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATANH_F64_4ULP_AVX512_AVX2 void atanh_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256i v0 = _mm256_set1_epi64x(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m256i v1 = _mm256_set1_epi64x(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v10 = _mm256_set1_epi64x(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m256d v17 = _mm256_set1_pd(0x1p+52); /* 4503599627370496 */
    const __m256d v19 = _mm256_set1_pd(0x1.62e42fefa39efp-2); /* 0.34657359027997264 */
    const __m256i v20 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v28 = _mm256_set1_pd(0x1.15d210e84abe6p-57); /* 7.5303416520603578e-18 */
    const __m256d v30 = _mm256_set1_pd(0x1.87ab4eb001649p-5); /* 0.047811177908482501 */
    const __m256d v31 = _mm256_set1_pd(0x1.1b09ddbc04ba3p-4); /* 0.069101205969032395 */
    const __m256d v33 = _mm256_set1_pd(0x1.3a703abddf898p-4); /* 0.076767186603293402 */
    const __m256d v35 = _mm256_set1_pd(0x1.7461e55982eddp-4); /* 0.090913673302732659 */
    const __m256d v37 = _mm256_set1_pd(0x1.c71c5fd6305d3p-4); /* 0.11111104427529676 */
    const __m256d v39 = _mm256_set1_pd(0x1.249249356cc12p-3); /* 0.14285714334764116 */
    const __m256d v41 = _mm256_set1_pd(0x1.999999998555dp-3); /* 0.19999999999769616 */
    const __m256d v43 = _mm256_set1_pd(0x1.55555555555dbp-2); /* 0.33333333333334075 */
    const __m256d v49 = _mm256_set1_pd(0x1.7ff782831cd0ep-52); /* 3.3303814151548051e-16 */
    const __m256d v51 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v53 = _mm256_set1_pd(0x1p-53); /* 1.1102230246251565e-16 */
    const __m256d v55 = _mm256_set1_pd(0x1.2b708872320e2p+4); /* 18.714973875118524 */
    const __m256d v56 = _mm256_set1_pd(0x1.25e4f7b2737fap+4); /* 18.36840028483855 */
    const __m256d v59 = _mm256_set1_pd(INFINITY);
    const __m256d v60 = _mm256_set1_pd(NAN);
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
    const __m256d v29l = _mm256_fmadd_pd(v27l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v27h, v28);
    const __m256d v32l = _mm256_fmadd_pd(v29l, v30, v31);
    const __m256d v32h = _mm256_fmadd_pd(v29h, v30, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v29l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v29h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v29l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v29h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v29l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v29h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v29l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v29h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v29l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v29h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v29l, v42l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v29h, v42h, v43);
    const __m256d v45l = _mm256_mul_pd(v29l, v27l);
    const __m256d v45h = _mm256_mul_pd(v29h, v27h);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v45l, v27l);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v45h, v27h);
    const __m256d v47l = _mm256_fmadd_pd(v18l, v19, v46l);
    const __m256d v47h = _mm256_fmadd_pd(v18h, v19, v46h);
    const __m256d v48l = atanh_f64_4ulp_avx512_signed_f64_avx2(v47l, v2l);
    const __m256d v48h = atanh_f64_4ulp_avx512_signed_f64_avx2(v47h, v2h);
    const __m256i v50l = _mm256_castpd_si256(_mm256_cmp_pd(v49, v7l, _CMP_NLE_UQ));
    const __m256i v50h = _mm256_castpd_si256(_mm256_cmp_pd(v49, v7h, _CMP_NLE_UQ));
    const __m256i v50 = atanh_f64_4ulp_avx512_join_mask_avx2(v50l, v50h);
    __m256d r0l = v48l;
    __m256d r0h = v48h;
    __m256i any1 = v50;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v52l = _mm256_castpd_si256(_mm256_cmp_pd(v51, v7l, _CMP_LT_OQ));
        const __m256i v52h = _mm256_castpd_si256(_mm256_cmp_pd(v51, v7h, _CMP_LT_OQ));
        const __m256i v52 = atanh_f64_4ulp_avx512_join_mask_avx2(v52l, v52h);
        const __m256i v54l = _mm256_castpd_si256(_mm256_cmp_pd(v53, v7l, _CMP_EQ_OQ));
        const __m256i v54h = _mm256_castpd_si256(_mm256_cmp_pd(v53, v7h, _CMP_EQ_OQ));
        const __m256i v54 = atanh_f64_4ulp_avx512_join_mask_avx2(v54l, v54h);
        const __m256d v57l = _mm256_blendv_pd(v56, v55, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v54))));
        const __m256d v57h = _mm256_blendv_pd(v56, v55, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v54, 1))));
        const __m256i v58l = _mm256_castpd_si256(_mm256_cmp_pd(v51, v7l, _CMP_EQ_OQ));
        const __m256i v58h = _mm256_castpd_si256(_mm256_cmp_pd(v51, v7h, _CMP_EQ_OQ));
        const __m256i v58 = atanh_f64_4ulp_avx512_join_mask_avx2(v58l, v58h);
        const __m256d v61l = _mm256_blendv_pd(v60, v59, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v58))));
        const __m256d v61h = _mm256_blendv_pd(v60, v59, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v58, 1))));
        const __m256d v62l = _mm256_blendv_pd(v61l, v57l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v52))));
        const __m256d v62h = _mm256_blendv_pd(v61h, v57h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v52, 1))));
        const __m256d v63l = atanh_f64_4ulp_avx512_copysign_f64_avx2(v62l, v2l);
        const __m256d v63h = atanh_f64_4ulp_avx512_copysign_f64_avx2(v62h, v2h);
        r0l = _mm256_blendv_pd(r0l, v63l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v50))));
        r0h = _mm256_blendv_pd(r0h, v63h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v50, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static ATANH_F64_4ULP_AVX512_AVX2_TARGET void atanh_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atanh_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        atanh_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATANH_F64_4ULP_AVX512_AVX512 __m512d atanh_f64_4ulp_avx512_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATANH_F64_4ULP_AVX512_AVX512 __mmask8 atanh_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; a NaN counts as positive. */
ATANH_F64_4ULP_AVX512_AVX512 __m512d atanh_f64_4ulp_avx512_copysign_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN);
    const __mmask8 number = _mm512_cmp_pd_mask(b, b, _CMP_ORD_Q);
    const __m512i s = _mm512_maskz_and_epi64(number, _mm512_castpd_si512(b), sign);
    return _mm512_castsi512_pd(
        _mm512_or_si512(_mm512_andnot_si512(sign, _mm512_castpd_si512(a)), s));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATANH_F64_4ULP_AVX512_AVX512 void atanh_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512i v0 = _mm512_set1_epi64(INT64_C(4841369599423283200)); /* 0x4330000000000000 */
    const __m512i v1 = _mm512_set1_epi64(INT64_C(-4503599627370496)); /* 0xfff0000000000000 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v10 = _mm512_set1_epi64(INT64_C(2251799813685248)); /* 0x0008000000000000 */
    const __m512d v17 = _mm512_set1_pd(0x1p+52); /* 4503599627370496 */
    const __m512d v19 = _mm512_set1_pd(0x1.62e42fefa39efp-2); /* 0.34657359027997264 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v28 = _mm512_set1_pd(0x1.15d210e84abe6p-57); /* 7.5303416520603578e-18 */
    const __m512d v30 = _mm512_set1_pd(0x1.87ab4eb001649p-5); /* 0.047811177908482501 */
    const __m512d v31 = _mm512_set1_pd(0x1.1b09ddbc04ba3p-4); /* 0.069101205969032395 */
    const __m512d v33 = _mm512_set1_pd(0x1.3a703abddf898p-4); /* 0.076767186603293402 */
    const __m512d v35 = _mm512_set1_pd(0x1.7461e55982eddp-4); /* 0.090913673302732659 */
    const __m512d v37 = _mm512_set1_pd(0x1.c71c5fd6305d3p-4); /* 0.11111104427529676 */
    const __m512d v39 = _mm512_set1_pd(0x1.249249356cc12p-3); /* 0.14285714334764116 */
    const __m512d v41 = _mm512_set1_pd(0x1.999999998555dp-3); /* 0.19999999999769616 */
    const __m512d v43 = _mm512_set1_pd(0x1.55555555555dbp-2); /* 0.33333333333334075 */
    const __m512d v49 = _mm512_set1_pd(0x1.7ff782831cd0ep-52); /* 3.3303814151548051e-16 */
    const __m512d v51 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v53 = _mm512_set1_pd(0x1p-53); /* 1.1102230246251565e-16 */
    const __m512d v55 = _mm512_set1_pd(0x1.2b708872320e2p+4); /* 18.714973875118524 */
    const __m512d v56 = _mm512_set1_pd(0x1.25e4f7b2737fap+4); /* 18.36840028483855 */
    const __m512d v59 = _mm512_set1_pd(INFINITY);
    const __m512d v60 = _mm512_set1_pd(NAN);
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
    const __m512d v29l = _mm512_fmadd_pd(v27l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v27h, v28);
    const __m512d v32l = _mm512_fmadd_pd(v29l, v30, v31);
    const __m512d v32h = _mm512_fmadd_pd(v29h, v30, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v29l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v29h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v29l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v29h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v29l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v29h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v29l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v29h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v29l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v29h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v29l, v42l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v29h, v42h, v43);
    const __m512d v45l = _mm512_mul_pd(v29l, v27l);
    const __m512d v45h = _mm512_mul_pd(v29h, v27h);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v45l, v27l);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v45h, v27h);
    const __m512d v47l = _mm512_fmadd_pd(v18l, v19, v46l);
    const __m512d v47h = _mm512_fmadd_pd(v18h, v19, v46h);
    const __m512d v48l = atanh_f64_4ulp_avx512_signed_f64_avx512(v47l, v2l);
    const __m512d v48h = atanh_f64_4ulp_avx512_signed_f64_avx512(v47h, v2h);
    const __mmask8 v50l = _mm512_cmp_pd_mask(v49, v7l, _CMP_NLE_UQ);
    const __mmask8 v50h = _mm512_cmp_pd_mask(v49, v7h, _CMP_NLE_UQ);
    const __mmask16 v50 = _mm512_kunpackb(v50h, v50l);
    __m512d r0l = v48l;
    __m512d r0h = v48h;
    __mmask16 any1 = v50;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v52l = _mm512_cmp_pd_mask(v51, v7l, _CMP_LT_OQ);
        const __mmask8 v52h = _mm512_cmp_pd_mask(v51, v7h, _CMP_LT_OQ);
        const __mmask16 v52 = _mm512_kunpackb(v52h, v52l);
        const __mmask8 v54l = _mm512_cmp_pd_mask(v53, v7l, _CMP_EQ_OQ);
        const __mmask8 v54h = _mm512_cmp_pd_mask(v53, v7h, _CMP_EQ_OQ);
        const __mmask16 v54 = _mm512_kunpackb(v54h, v54l);
        const __m512d v57l = _mm512_mask_blend_pd((__mmask8)v54, v56, v55);
        const __m512d v57h = _mm512_mask_blend_pd(atanh_f64_4ulp_avx512_high_mask_avx512(v54), v56, v55);
        const __mmask8 v58l = _mm512_cmp_pd_mask(v51, v7l, _CMP_EQ_OQ);
        const __mmask8 v58h = _mm512_cmp_pd_mask(v51, v7h, _CMP_EQ_OQ);
        const __mmask16 v58 = _mm512_kunpackb(v58h, v58l);
        const __m512d v61l = _mm512_mask_blend_pd((__mmask8)v58, v60, v59);
        const __m512d v61h = _mm512_mask_blend_pd(atanh_f64_4ulp_avx512_high_mask_avx512(v58), v60, v59);
        const __m512d v62l = _mm512_mask_blend_pd((__mmask8)v52, v61l, v57l);
        const __m512d v62h = _mm512_mask_blend_pd(atanh_f64_4ulp_avx512_high_mask_avx512(v52), v61h, v57h);
        const __m512d v63l = atanh_f64_4ulp_avx512_copysign_f64_avx512(v62l, v2l);
        const __m512d v63h = atanh_f64_4ulp_avx512_copysign_f64_avx512(v62h, v2h);
        r0l = _mm512_mask_blend_pd((__mmask8)v50, r0l, v63l);
        r0h = _mm512_mask_blend_pd(atanh_f64_4ulp_avx512_high_mask_avx512(v50), r0h, v63h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static ATANH_F64_4ULP_AVX512_AVX512_TARGET void atanh_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atanh_f64_4ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        atanh_f64_4ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATANH_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atanh_f64_4ulp_avx512_level(void) {
#if defined(ATANH_F64_4ULP_AVX512_FORCE_ISA)
    return ATANH_F64_4ULP_AVX512_FORCE_ISA;
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

double atanh_f64_4ulp_avx512(double x) {
    return atanh_f64_4ulp_avx512_element(x);
}

void atanh_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atanh_f64_4ulp_avx512_level();
    if (level == 2) {
        atanh_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atanh_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    atanh_f64_4ulp_avx512_array_portable(x, y, n);
}
