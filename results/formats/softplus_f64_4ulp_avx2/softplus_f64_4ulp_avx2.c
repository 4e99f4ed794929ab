/* softplus_f64_4ulp_avx2: softplus
 *
 *   target       softplus, ln(1 + e^x), f64
 *   domain       every input
 *   max error    2.826447 ulp, observed on 19838809 inputs
 *   worst input  0x1.3c3161d6d2b9ap-2 (0.3087821280830042, encoding 0x3fd3c3161d6d2b9a)
 *   result there 0x1.b8048576ba5bp-1 (0.85940949510875519, encoding 0x3feb8048576ba5b0)
 *   mean error   0.197584 ulp
 *   misrounded   1697193 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           af169f4e7c510712a99091f42e720f27
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive softplus_f64_1ulp_avx2.db
 *                time: 3.0328 ns/element as avx2 code (inputs mean)
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
#include "softplus_f64_4ulp_avx2.h"

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

static inline double softplus_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double softplus_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t softplus_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t softplus_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double softplus_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double softplus_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const double v2 = v0 > v1 ? v0 : v1;
    const double v3 = 0x1p-1; /* 0.5 */
    const double v4 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v5 = -0x1.75p+9; /* -746 */
    const double v6 = softplus_f64_4ulp_avx2_abs_f64(v0);
    const double v7 = -v6;
    const double v8 = v5 > v7 ? v5 : v7;
    const double v9 = 0x1.8p+52; /* 6755399441055744 */
    const double v10 = softplus_f64_4ulp_avx2_fma_f64(v4, v8, v9);
    const double v11 = v10 - v9;
    const double v12 = softplus_f64_4ulp_avx2_fma_f64(v3, v11, v9);
    const double v13 = v12 - v9;
    const double v14 = v11 - v13;
    const double v15 = v14 + v9;
    const int64_t v16 = softplus_f64_4ulp_avx2_bits_f64(v15);
    const int64_t v17 = INT64_C(52);
    const int64_t v18 = softplus_f64_4ulp_avx2_shl_i64(v16, v17);
    const int64_t v19 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v20 = (int64_t)((uint64_t)v18 + (uint64_t)v19);
    const double v21 = softplus_f64_4ulp_avx2_frombits_f64(v20);
    const int64_t v22 = softplus_f64_4ulp_avx2_bits_f64(v12);
    const int64_t v23 = softplus_f64_4ulp_avx2_shl_i64(v22, v17);
    const int64_t v24 = (int64_t)((uint64_t)v23 + (uint64_t)v19);
    const double v25 = softplus_f64_4ulp_avx2_frombits_f64(v24);
    const double v26 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v27 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v28 = softplus_f64_4ulp_avx2_fma_f64(v27, v11, v8);
    const double v29 = softplus_f64_4ulp_avx2_fma_f64(v11, v26, v28);
    const double v30 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v31 = 0x1.ae64567f54a6ap-26; /* 2.5052108385446399e-08 */
    const double v32 = softplus_f64_4ulp_avx2_fma_f64(v29, v30, v31);
    const double v33 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v34 = softplus_f64_4ulp_avx2_fma_f64(v29, v32, v33);
    const double v35 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v36 = softplus_f64_4ulp_avx2_fma_f64(v34, v29, v35);
    const double v37 = 0x1.a01a01901a01ap-16; /* 2.4801587244743883e-05 */
    const double v38 = softplus_f64_4ulp_avx2_fma_f64(v29, v36, v37);
    const double v39 = 0x1.a01a01a39e3a3p-13; /* 0.00019841269851264301 */
    const double v40 = softplus_f64_4ulp_avx2_fma_f64(v38, v29, v39);
    const double v41 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v42 = softplus_f64_4ulp_avx2_fma_f64(v40, v29, v41);
    const double v43 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v44 = softplus_f64_4ulp_avx2_fma_f64(v42, v29, v43);
    const double v45 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v46 = softplus_f64_4ulp_avx2_fma_f64(v44, v29, v45);
    const double v47 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v48 = softplus_f64_4ulp_avx2_fma_f64(v46, v29, v47);
    const double v49 = softplus_f64_4ulp_avx2_fma_f64(v48, v29, v3);
    const double v50 = 0x1.0000000000001p+0; /* 1.0000000000000002 */
    const double v51 = softplus_f64_4ulp_avx2_fma_f64(v29, v49, v50);
    const double v52 = v51 * v29;
    const double v53 = softplus_f64_4ulp_avx2_fma_f64(v25, v52, v25);
    const double v54 = v21 * v53;
    const int v55 = v3 <= v54;
    const double v56 = 0x1.62e42fefa39fp-1; /* 0.6931471805599454 */
    const double v57 = v55 ? v56 : v1;
    const double v58 = v2 + v57;
    const double v59 = -0x1.0000000000001p-1; /* -0.50000000000000011 */
    const double v60 = softplus_f64_4ulp_avx2_fma_f64(v3, v54, v59);
    const double v61 = v55 ? v60 : v54;
    const double v62 = v61 * v61;
    const double v63 = v3 * v62;
    const double v64 = 0x1p+1; /* 2 */
    const double v65 = v61 + v64;
    const double v66 = v61 / v65;
    const double v67 = v66 * v66;
    const double v68 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v69 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v70 = softplus_f64_4ulp_avx2_fma_f64(v67, v68, v69);
    const double v71 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v72 = softplus_f64_4ulp_avx2_fma_f64(v67, v70, v71);
    const double v73 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v74 = softplus_f64_4ulp_avx2_fma_f64(v67, v72, v73);
    const double v75 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v76 = softplus_f64_4ulp_avx2_fma_f64(v67, v74, v75);
    const double v77 = 0x1.c71c71ce9e218p-3; /* 0.22222222244069267 */
    const double v78 = softplus_f64_4ulp_avx2_fma_f64(v67, v76, v77);
    const double v79 = 0x1.24924924a161cp-2; /* 0.28571428571771817 */
    const double v80 = softplus_f64_4ulp_avx2_fma_f64(v67, v78, v79);
    const double v81 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v82 = softplus_f64_4ulp_avx2_fma_f64(v67, v80, v81);
    const double v83 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v84 = softplus_f64_4ulp_avx2_fma_f64(v67, v82, v83);
    const double v85 = v84 * v67;
    const double v86 = v85 + v63;
    const double v87 = v86 * v66;
    const double v88 = v63 - v87;
    const double v89 = v61 - v88;
    const double v90 = v58 + v89;
    const double r0 = v90;
    return r0;
}

static void softplus_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_F64_4ULP_AVX2_AVX2 static inline SOFTPLUS_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_F64_4ULP_AVX2_AVX512 static inline SOFTPLUS_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_F64_4ULP_AVX2_AVX2 __m256i softplus_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SOFTPLUS_F64_4ULP_AVX2_AVX2 __m256i softplus_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SOFTPLUS_F64_4ULP_AVX2_AVX2 void softplus_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v5 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v9 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v19 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v26 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v27 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v30 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v31 = _mm256_set1_pd(0x1.ae64567f54a6ap-26); /* 2.5052108385446399e-08 */
    const __m256d v33 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v35 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v37 = _mm256_set1_pd(0x1.a01a01901a01ap-16); /* 2.4801587244743883e-05 */
    const __m256d v39 = _mm256_set1_pd(0x1.a01a01a39e3a3p-13); /* 0.00019841269851264301 */
    const __m256d v41 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v43 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v45 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v47 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v50 = _mm256_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m256d v56 = _mm256_set1_pd(0x1.62e42fefa39fp-1); /* 0.6931471805599454 */
    const __m256d v59 = _mm256_set1_pd(-0x1.0000000000001p-1); /* -0.50000000000000011 */
    const __m256d v64 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v68 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v69 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v71 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v73 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v75 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v77 = _mm256_set1_pd(0x1.c71c71ce9e218p-3); /* 0.22222222244069267 */
    const __m256d v79 = _mm256_set1_pd(0x1.24924924a161cp-2); /* 0.28571428571771817 */
    const __m256d v81 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v83 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_max_pd(v0l, v1);
    const __m256d v2h = _mm256_max_pd(v0h, v1);
    const __m256d v6l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v6h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v7l = _mm256_xor_pd(v6l, _mm256_set1_pd(-0.0));
    const __m256d v7h = _mm256_xor_pd(v6h, _mm256_set1_pd(-0.0));
    const __m256d v8l = _mm256_max_pd(v5, v7l);
    const __m256d v8h = _mm256_max_pd(v5, v7h);
    const __m256d v10l = _mm256_fmadd_pd(v4, v8l, v9);
    const __m256d v10h = _mm256_fmadd_pd(v4, v8h, v9);
    const __m256d v11l = _mm256_sub_pd(v10l, v9);
    const __m256d v11h = _mm256_sub_pd(v10h, v9);
    const __m256d v12l = _mm256_fmadd_pd(v3, v11l, v9);
    const __m256d v12h = _mm256_fmadd_pd(v3, v11h, v9);
    const __m256d v13l = _mm256_sub_pd(v12l, v9);
    const __m256d v13h = _mm256_sub_pd(v12h, v9);
    const __m256d v14l = _mm256_sub_pd(v11l, v13l);
    const __m256d v14h = _mm256_sub_pd(v11h, v13h);
    const __m256d v15l = _mm256_add_pd(v14l, v9);
    const __m256d v15h = _mm256_add_pd(v14h, v9);
    const __m256i v16l = softplus_f64_4ulp_avx2_bits_f64_avx2(v15l);
    const __m256i v16h = softplus_f64_4ulp_avx2_bits_f64_avx2(v15h);
    const __m256i v18l = _mm256_slli_epi64(v16l, 52);
    const __m256i v18h = _mm256_slli_epi64(v16h, 52);
    const __m256i v20l = _mm256_add_epi64(v18l, v19);
    const __m256i v20h = _mm256_add_epi64(v18h, v19);
    const __m256d v21l = _mm256_castsi256_pd(v20l);
    const __m256d v21h = _mm256_castsi256_pd(v20h);
    const __m256i v22l = _mm256_castpd_si256(v12l);
    const __m256i v22h = _mm256_castpd_si256(v12h);
    const __m256i v23l = _mm256_slli_epi64(v22l, 52);
    const __m256i v23h = _mm256_slli_epi64(v22h, 52);
    const __m256i v24l = _mm256_add_epi64(v23l, v19);
    const __m256i v24h = _mm256_add_epi64(v23h, v19);
    const __m256d v25l = _mm256_castsi256_pd(v24l);
    const __m256d v25h = _mm256_castsi256_pd(v24h);
    const __m256d v28l = _mm256_fmadd_pd(v27, v11l, v8l);
    const __m256d v28h = _mm256_fmadd_pd(v27, v11h, v8h);
    const __m256d v29l = _mm256_fmadd_pd(v11l, v26, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v11h, v26, v28h);
    const __m256d v32l = _mm256_fmadd_pd(v29l, v30, v31);
    const __m256d v32h = _mm256_fmadd_pd(v29h, v30, v31);
    const __m256d v34l = _mm256_fmadd_pd(v29l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v29h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v29l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v29h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v29l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v29h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v29l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v29h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v29l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v29h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v29l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v29h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v29l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v29h, v45);
    const __m256d v48l = _mm256_fmadd_pd(v46l, v29l, v47);
    const __m256d v48h = _mm256_fmadd_pd(v46h, v29h, v47);
    const __m256d v49l = _mm256_fmadd_pd(v48l, v29l, v3);
    const __m256d v49h = _mm256_fmadd_pd(v48h, v29h, v3);
    const __m256d v51l = _mm256_fmadd_pd(v29l, v49l, v50);
    const __m256d v51h = _mm256_fmadd_pd(v29h, v49h, v50);
    const __m256d v52l = _mm256_mul_pd(v51l, v29l);
    const __m256d v52h = _mm256_mul_pd(v51h, v29h);
    const __m256d v53l = _mm256_fmadd_pd(v25l, v52l, v25l);
    const __m256d v53h = _mm256_fmadd_pd(v25h, v52h, v25h);
    const __m256d v54l = _mm256_mul_pd(v21l, v53l);
    const __m256d v54h = _mm256_mul_pd(v21h, v53h);
    const __m256i v55l = _mm256_castpd_si256(_mm256_cmp_pd(v3, v54l, _CMP_LE_OQ));
    const __m256i v55h = _mm256_castpd_si256(_mm256_cmp_pd(v3, v54h, _CMP_LE_OQ));
    const __m256i v55 = softplus_f64_4ulp_avx2_join_mask_avx2(v55l, v55h);
    const __m256d v57l = _mm256_blendv_pd(v1, v56, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v55))));
    const __m256d v57h = _mm256_blendv_pd(v1, v56, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v55, 1))));
    const __m256d v58l = _mm256_add_pd(v2l, v57l);
    const __m256d v58h = _mm256_add_pd(v2h, v57h);
    const __m256d v60l = _mm256_fmadd_pd(v3, v54l, v59);
    const __m256d v60h = _mm256_fmadd_pd(v3, v54h, v59);
    const __m256d v61l = _mm256_blendv_pd(v54l, v60l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v55))));
    const __m256d v61h = _mm256_blendv_pd(v54h, v60h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v55, 1))));
    const __m256d v62l = _mm256_mul_pd(v61l, v61l);
    const __m256d v62h = _mm256_mul_pd(v61h, v61h);
    const __m256d v63l = _mm256_mul_pd(v3, v62l);
    const __m256d v63h = _mm256_mul_pd(v3, v62h);
    const __m256d v65l = _mm256_add_pd(v61l, v64);
    const __m256d v65h = _mm256_add_pd(v61h, v64);
    const __m256d v66l = _mm256_div_pd(v61l, v65l);
    const __m256d v66h = _mm256_div_pd(v61h, v65h);
    const __m256d v67l = _mm256_mul_pd(v66l, v66l);
    const __m256d v67h = _mm256_mul_pd(v66h, v66h);
    const __m256d v70l = _mm256_fmadd_pd(v67l, v68, v69);
    const __m256d v70h = _mm256_fmadd_pd(v67h, v68, v69);
    const __m256d v72l = _mm256_fmadd_pd(v67l, v70l, v71);
    const __m256d v72h = _mm256_fmadd_pd(v67h, v70h, v71);
    const __m256d v74l = _mm256_fmadd_pd(v67l, v72l, v73);
    const __m256d v74h = _mm256_fmadd_pd(v67h, v72h, v73);
    const __m256d v76l = _mm256_fmadd_pd(v67l, v74l, v75);
    const __m256d v76h = _mm256_fmadd_pd(v67h, v74h, v75);
    const __m256d v78l = _mm256_fmadd_pd(v67l, v76l, v77);
    const __m256d v78h = _mm256_fmadd_pd(v67h, v76h, v77);
    const __m256d v80l = _mm256_fmadd_pd(v67l, v78l, v79);
    const __m256d v80h = _mm256_fmadd_pd(v67h, v78h, v79);
    const __m256d v82l = _mm256_fmadd_pd(v67l, v80l, v81);
    const __m256d v82h = _mm256_fmadd_pd(v67h, v80h, v81);
    const __m256d v84l = _mm256_fmadd_pd(v67l, v82l, v83);
    const __m256d v84h = _mm256_fmadd_pd(v67h, v82h, v83);
    const __m256d v85l = _mm256_mul_pd(v84l, v67l);
    const __m256d v85h = _mm256_mul_pd(v84h, v67h);
    const __m256d v86l = _mm256_add_pd(v85l, v63l);
    const __m256d v86h = _mm256_add_pd(v85h, v63h);
    const __m256d v87l = _mm256_mul_pd(v86l, v66l);
    const __m256d v87h = _mm256_mul_pd(v86h, v66h);
    const __m256d v88l = _mm256_sub_pd(v63l, v87l);
    const __m256d v88h = _mm256_sub_pd(v63h, v87h);
    const __m256d v89l = _mm256_sub_pd(v61l, v88l);
    const __m256d v89h = _mm256_sub_pd(v61h, v88h);
    const __m256d v90l = _mm256_add_pd(v58l, v89l);
    const __m256d v90h = _mm256_add_pd(v58h, v89h);
    _mm256_storeu_pd(y, v90l);
    _mm256_storeu_pd(y + 4, v90h);
}

static SOFTPLUS_F64_4ULP_AVX2_AVX2_TARGET void softplus_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        softplus_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        softplus_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_F64_4ULP_AVX2_AVX512 __m512i softplus_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SOFTPLUS_F64_4ULP_AVX2_AVX512 __mmask8 softplus_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SOFTPLUS_F64_4ULP_AVX2_AVX512 void softplus_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v5 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v9 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v19 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v26 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v27 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v30 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v31 = _mm512_set1_pd(0x1.ae64567f54a6ap-26); /* 2.5052108385446399e-08 */
    const __m512d v33 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v35 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v37 = _mm512_set1_pd(0x1.a01a01901a01ap-16); /* 2.4801587244743883e-05 */
    const __m512d v39 = _mm512_set1_pd(0x1.a01a01a39e3a3p-13); /* 0.00019841269851264301 */
    const __m512d v41 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v43 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v45 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v47 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v50 = _mm512_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m512d v56 = _mm512_set1_pd(0x1.62e42fefa39fp-1); /* 0.6931471805599454 */
    const __m512d v59 = _mm512_set1_pd(-0x1.0000000000001p-1); /* -0.50000000000000011 */
    const __m512d v64 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v68 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v69 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v71 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v73 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v75 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v77 = _mm512_set1_pd(0x1.c71c71ce9e218p-3); /* 0.22222222244069267 */
    const __m512d v79 = _mm512_set1_pd(0x1.24924924a161cp-2); /* 0.28571428571771817 */
    const __m512d v81 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v83 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_max_pd(v0l, v1);
    const __m512d v2h = _mm512_max_pd(v0h, v1);
    const __m512d v6l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v6h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v6l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v7h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v6h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v8l = _mm512_max_pd(v5, v7l);
    const __m512d v8h = _mm512_max_pd(v5, v7h);
    const __m512d v10l = _mm512_fmadd_pd(v4, v8l, v9);
    const __m512d v10h = _mm512_fmadd_pd(v4, v8h, v9);
    const __m512d v11l = _mm512_sub_pd(v10l, v9);
    const __m512d v11h = _mm512_sub_pd(v10h, v9);
    const __m512d v12l = _mm512_fmadd_pd(v3, v11l, v9);
    const __m512d v12h = _mm512_fmadd_pd(v3, v11h, v9);
    const __m512d v13l = _mm512_sub_pd(v12l, v9);
    const __m512d v13h = _mm512_sub_pd(v12h, v9);
    const __m512d v14l = _mm512_sub_pd(v11l, v13l);
    const __m512d v14h = _mm512_sub_pd(v11h, v13h);
    const __m512d v15l = _mm512_add_pd(v14l, v9);
    const __m512d v15h = _mm512_add_pd(v14h, v9);
    const __m512i v16l = softplus_f64_4ulp_avx2_bits_f64_avx512(v15l);
    const __m512i v16h = softplus_f64_4ulp_avx2_bits_f64_avx512(v15h);
    const __m512i v18l = _mm512_slli_epi64(v16l, 52);
    const __m512i v18h = _mm512_slli_epi64(v16h, 52);
    const __m512i v20l = _mm512_add_epi64(v18l, v19);
    const __m512i v20h = _mm512_add_epi64(v18h, v19);
    const __m512d v21l = _mm512_castsi512_pd(v20l);
    const __m512d v21h = _mm512_castsi512_pd(v20h);
    const __m512i v22l = _mm512_castpd_si512(v12l);
    const __m512i v22h = _mm512_castpd_si512(v12h);
    const __m512i v23l = _mm512_slli_epi64(v22l, 52);
    const __m512i v23h = _mm512_slli_epi64(v22h, 52);
    const __m512i v24l = _mm512_add_epi64(v23l, v19);
    const __m512i v24h = _mm512_add_epi64(v23h, v19);
    const __m512d v25l = _mm512_castsi512_pd(v24l);
    const __m512d v25h = _mm512_castsi512_pd(v24h);
    const __m512d v28l = _mm512_fmadd_pd(v27, v11l, v8l);
    const __m512d v28h = _mm512_fmadd_pd(v27, v11h, v8h);
    const __m512d v29l = _mm512_fmadd_pd(v11l, v26, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v11h, v26, v28h);
    const __m512d v32l = _mm512_fmadd_pd(v29l, v30, v31);
    const __m512d v32h = _mm512_fmadd_pd(v29h, v30, v31);
    const __m512d v34l = _mm512_fmadd_pd(v29l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v29h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v29l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v29h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v29l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v29h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v29l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v29h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v29l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v29h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v29l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v29h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v29l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v29h, v45);
    const __m512d v48l = _mm512_fmadd_pd(v46l, v29l, v47);
    const __m512d v48h = _mm512_fmadd_pd(v46h, v29h, v47);
    const __m512d v49l = _mm512_fmadd_pd(v48l, v29l, v3);
    const __m512d v49h = _mm512_fmadd_pd(v48h, v29h, v3);
    const __m512d v51l = _mm512_fmadd_pd(v29l, v49l, v50);
    const __m512d v51h = _mm512_fmadd_pd(v29h, v49h, v50);
    const __m512d v52l = _mm512_mul_pd(v51l, v29l);
    const __m512d v52h = _mm512_mul_pd(v51h, v29h);
    const __m512d v53l = _mm512_fmadd_pd(v25l, v52l, v25l);
    const __m512d v53h = _mm512_fmadd_pd(v25h, v52h, v25h);
    const __m512d v54l = _mm512_mul_pd(v21l, v53l);
    const __m512d v54h = _mm512_mul_pd(v21h, v53h);
    const __mmask8 v55l = _mm512_cmp_pd_mask(v3, v54l, _CMP_LE_OQ);
    const __mmask8 v55h = _mm512_cmp_pd_mask(v3, v54h, _CMP_LE_OQ);
    const __mmask16 v55 = _mm512_kunpackb(v55h, v55l);
    const __m512d v57l = _mm512_mask_blend_pd((__mmask8)v55, v1, v56);
    const __m512d v57h = _mm512_mask_blend_pd(softplus_f64_4ulp_avx2_high_mask_avx512(v55), v1, v56);
    const __m512d v58l = _mm512_add_pd(v2l, v57l);
    const __m512d v58h = _mm512_add_pd(v2h, v57h);
    const __m512d v60l = _mm512_fmadd_pd(v3, v54l, v59);
    const __m512d v60h = _mm512_fmadd_pd(v3, v54h, v59);
    const __m512d v61l = _mm512_mask_blend_pd((__mmask8)v55, v54l, v60l);
    const __m512d v61h = _mm512_mask_blend_pd(softplus_f64_4ulp_avx2_high_mask_avx512(v55), v54h, v60h);
    const __m512d v62l = _mm512_mul_pd(v61l, v61l);
    const __m512d v62h = _mm512_mul_pd(v61h, v61h);
    const __m512d v63l = _mm512_mul_pd(v3, v62l);
    const __m512d v63h = _mm512_mul_pd(v3, v62h);
    const __m512d v65l = _mm512_add_pd(v61l, v64);
    const __m512d v65h = _mm512_add_pd(v61h, v64);
    const __m512d v66l = _mm512_div_pd(v61l, v65l);
    const __m512d v66h = _mm512_div_pd(v61h, v65h);
    const __m512d v67l = _mm512_mul_pd(v66l, v66l);
    const __m512d v67h = _mm512_mul_pd(v66h, v66h);
    const __m512d v70l = _mm512_fmadd_pd(v67l, v68, v69);
    const __m512d v70h = _mm512_fmadd_pd(v67h, v68, v69);
    const __m512d v72l = _mm512_fmadd_pd(v67l, v70l, v71);
    const __m512d v72h = _mm512_fmadd_pd(v67h, v70h, v71);
    const __m512d v74l = _mm512_fmadd_pd(v67l, v72l, v73);
    const __m512d v74h = _mm512_fmadd_pd(v67h, v72h, v73);
    const __m512d v76l = _mm512_fmadd_pd(v67l, v74l, v75);
    const __m512d v76h = _mm512_fmadd_pd(v67h, v74h, v75);
    const __m512d v78l = _mm512_fmadd_pd(v67l, v76l, v77);
    const __m512d v78h = _mm512_fmadd_pd(v67h, v76h, v77);
    const __m512d v80l = _mm512_fmadd_pd(v67l, v78l, v79);
    const __m512d v80h = _mm512_fmadd_pd(v67h, v78h, v79);
    const __m512d v82l = _mm512_fmadd_pd(v67l, v80l, v81);
    const __m512d v82h = _mm512_fmadd_pd(v67h, v80h, v81);
    const __m512d v84l = _mm512_fmadd_pd(v67l, v82l, v83);
    const __m512d v84h = _mm512_fmadd_pd(v67h, v82h, v83);
    const __m512d v85l = _mm512_mul_pd(v84l, v67l);
    const __m512d v85h = _mm512_mul_pd(v84h, v67h);
    const __m512d v86l = _mm512_add_pd(v85l, v63l);
    const __m512d v86h = _mm512_add_pd(v85h, v63h);
    const __m512d v87l = _mm512_mul_pd(v86l, v66l);
    const __m512d v87h = _mm512_mul_pd(v86h, v66h);
    const __m512d v88l = _mm512_sub_pd(v63l, v87l);
    const __m512d v88h = _mm512_sub_pd(v63h, v87h);
    const __m512d v89l = _mm512_sub_pd(v61l, v88l);
    const __m512d v89h = _mm512_sub_pd(v61h, v88h);
    const __m512d v90l = _mm512_add_pd(v58l, v89l);
    const __m512d v90h = _mm512_add_pd(v58h, v89h);
    _mm512_storeu_pd(y, v90l);
    _mm512_storeu_pd(y + 8, v90h);
}

static SOFTPLUS_F64_4ULP_AVX2_AVX512_TARGET void softplus_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        softplus_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        softplus_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_f64_4ulp_avx2_level(void) {
#if defined(SOFTPLUS_F64_4ULP_AVX2_FORCE_ISA)
    return SOFTPLUS_F64_4ULP_AVX2_FORCE_ISA;
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

double softplus_f64_4ulp_avx2(double x) {
    return softplus_f64_4ulp_avx2_element(x);
}

void softplus_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_f64_4ulp_avx2_level();
    if (level == 2) {
        softplus_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_f64_4ulp_avx2_array_portable(x, y, n);
}
