/* softplus_f64_4ulp_avx512: softplus
 *
 *   target       softplus, ln(1 + e^x), f64
 *   domain       every input
 *   max error    2.798745 ulp, observed on 32173569 inputs
 *   worst input  0x1.62e4a3df8dc46p-2 (0.34657531787837959, encoding 0x3fd62e4a3df8dc46)
 *   result there 0x1.c343880ca9c32p-1 (0.88137459902362125, encoding 0x3fec343880ca9c32)
 *   mean error   0.268979 ulp
 *   misrounded   5230881 results
 *   holds        never outside the range of the function
 *                limits at zeros and infinities, NaN where it is undefined
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           baff4fb767a271c4ec79917335c3f379
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softplus --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive softplus_f64_1ulp_avx512.db
 *                time: 1.6181 ns/element as avx512 code (inputs mean)
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
#include "softplus_f64_4ulp_avx512.h"

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

static inline double softplus_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double softplus_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t softplus_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t softplus_f64_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double softplus_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double softplus_f64_4ulp_avx512_element(double x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = -0x1.75p+9; /* -746 */
    const double v3 = x;
    const double v4 = softplus_f64_4ulp_avx512_abs_f64(v3);
    const double v5 = -v4;
    const double v6 = v2 > v5 ? v2 : v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = softplus_f64_4ulp_avx512_fma_f64(v1, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = softplus_f64_4ulp_avx512_fma_f64(v0, v9, v7);
    const double v11 = v10 - v7;
    const double v12 = v9 - v11;
    const double v13 = v12 + v7;
    const int64_t v14 = softplus_f64_4ulp_avx512_bits_f64(v13);
    const int64_t v15 = INT64_C(52);
    const int64_t v16 = softplus_f64_4ulp_avx512_shl_i64(v14, v15);
    const int64_t v17 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v18 = (int64_t)((uint64_t)v16 + (uint64_t)v17);
    const double v19 = softplus_f64_4ulp_avx512_frombits_f64(v18);
    const int64_t v20 = softplus_f64_4ulp_avx512_bits_f64(v10);
    const int64_t v21 = softplus_f64_4ulp_avx512_shl_i64(v20, v15);
    const int64_t v22 = (int64_t)((uint64_t)v21 + (uint64_t)v17);
    const double v23 = softplus_f64_4ulp_avx512_frombits_f64(v22);
    const double v24 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v25 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v26 = softplus_f64_4ulp_avx512_fma_f64(v25, v9, v6);
    const double v27 = softplus_f64_4ulp_avx512_fma_f64(v9, v24, v26);
    const double v28 = 0x1.1eed8eff8d89ep-29; /* 2.0876756987868125e-09 */
    const double v29 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v30 = softplus_f64_4ulp_avx512_fma_f64(v28, v27, v29);
    const double v31 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v32 = softplus_f64_4ulp_avx512_fma_f64(v30, v27, v31);
    const double v33 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v34 = softplus_f64_4ulp_avx512_fma_f64(v27, v32, v33);
    const double v35 = 0x1.a01a01901a01ap-16; /* 2.4801587244743883e-05 */
    const double v36 = softplus_f64_4ulp_avx512_fma_f64(v34, v27, v35);
    const double v37 = 0x1.a01a01a01a01ap-13; /* 0.00019841269841269841 */
    const double v38 = softplus_f64_4ulp_avx512_fma_f64(v27, v36, v37);
    const double v39 = 0x1.6c16c16bf0309p-10; /* 0.0013888888888546355 */
    const double v40 = softplus_f64_4ulp_avx512_fma_f64(v27, v38, v39);
    const double v41 = 0x1.1111111111111p-7; /* 0.0083333333333333332 */
    const double v42 = softplus_f64_4ulp_avx512_fma_f64(v40, v27, v41);
    const double v43 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v44 = softplus_f64_4ulp_avx512_fma_f64(v42, v27, v43);
    const double v45 = 0x1.5555555555524p-3; /* 0.1666666666666653 */
    const double v46 = softplus_f64_4ulp_avx512_fma_f64(v27, v44, v45);
    const double v47 = softplus_f64_4ulp_avx512_fma_f64(v27, v46, v0);
    const double v48 = 0x1.0000000000001p+0; /* 1.0000000000000002 */
    const double v49 = softplus_f64_4ulp_avx512_fma_f64(v47, v27, v48);
    const double v50 = v49 * v27;
    const double v51 = softplus_f64_4ulp_avx512_fma_f64(v23, v50, v23);
    const double v52 = v19 * v51;
    const int v53 = v0 <= v52;
    const double v54 = -0x1.ffffffffffffep-2; /* -0.49999999999999989 */
    const double v55 = softplus_f64_4ulp_avx512_fma_f64(v52, v0, v54);
    const double v56 = v53 ? v55 : v52;
    const double v57 = v56 * v56;
    const double v58 = v0 * v57;
    const double v59 = 0x1p+1; /* 2 */
    const double v60 = v56 + v59;
    const double v61 = v56 / v60;
    const double v62 = v61 * v61;
    const double v63 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v64 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v65 = softplus_f64_4ulp_avx512_fma_f64(v63, v62, v64);
    const double v66 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v67 = softplus_f64_4ulp_avx512_fma_f64(v65, v62, v66);
    const double v68 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v69 = softplus_f64_4ulp_avx512_fma_f64(v67, v62, v68);
    const double v70 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v71 = softplus_f64_4ulp_avx512_fma_f64(v69, v62, v70);
    const double v72 = 0x1.c71c71cdd5c62p-3; /* 0.22222222241791473 */
    const double v73 = softplus_f64_4ulp_avx512_fma_f64(v71, v62, v72);
    const double v74 = 0x1.24924924a161cp-2; /* 0.28571428571771817 */
    const double v75 = softplus_f64_4ulp_avx512_fma_f64(v73, v62, v74);
    const double v76 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v77 = softplus_f64_4ulp_avx512_fma_f64(v75, v62, v76);
    const double v78 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v79 = softplus_f64_4ulp_avx512_fma_f64(v62, v77, v78);
    const double v80 = v79 * v62;
    const double v81 = v80 + v58;
    const double v82 = v61 * v81;
    const double v83 = v58 - v82;
    const double v84 = v56 - v83;
    const double v85 = 0x0p+0; /* 0 */
    const double v86 = v3 > v85 ? v3 : v85;
    const double v87 = 0x1.62e42fefa39eep-1; /* 0.69314718055994518 */
    const double v88 = v53 ? v87 : v85;
    const double v89 = v86 + v88;
    const double v90 = v84 + v89;
    const double r0 = v90;
    return r0;
}

static void softplus_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = softplus_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTPLUS_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTPLUS_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTPLUS_F64_4ULP_AVX512_AVX2 static inline SOFTPLUS_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTPLUS_F64_4ULP_AVX512_AVX512 static inline SOFTPLUS_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_F64_4ULP_AVX512_AVX2 __m256i softplus_f64_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SOFTPLUS_F64_4ULP_AVX512_AVX2 __m256i softplus_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SOFTPLUS_F64_4ULP_AVX512_AVX2 void softplus_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v24 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v25 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v28 = _mm256_set1_pd(0x1.1eed8eff8d89ep-29); /* 2.0876756987868125e-09 */
    const __m256d v29 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v31 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v33 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v35 = _mm256_set1_pd(0x1.a01a01901a01ap-16); /* 2.4801587244743883e-05 */
    const __m256d v37 = _mm256_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m256d v39 = _mm256_set1_pd(0x1.6c16c16bf0309p-10); /* 0.0013888888888546355 */
    const __m256d v41 = _mm256_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m256d v43 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v45 = _mm256_set1_pd(0x1.5555555555524p-3); /* 0.1666666666666653 */
    const __m256d v48 = _mm256_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m256d v54 = _mm256_set1_pd(-0x1.ffffffffffffep-2); /* -0.49999999999999989 */
    const __m256d v59 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v63 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v64 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v66 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v68 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v70 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v72 = _mm256_set1_pd(0x1.c71c71cdd5c62p-3); /* 0.22222222241791473 */
    const __m256d v74 = _mm256_set1_pd(0x1.24924924a161cp-2); /* 0.28571428571771817 */
    const __m256d v76 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v78 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v85 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v87 = _mm256_set1_pd(0x1.62e42fefa39eep-1); /* 0.69314718055994518 */
    const __m256d v3l = _mm256_loadu_pd(x);
    const __m256d v3h = _mm256_loadu_pd(x + 4);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256d v5l = _mm256_xor_pd(v4l, _mm256_set1_pd(-0.0));
    const __m256d v5h = _mm256_xor_pd(v4h, _mm256_set1_pd(-0.0));
    const __m256d v6l = _mm256_max_pd(v2, v5l);
    const __m256d v6h = _mm256_max_pd(v2, v5h);
    const __m256d v8l = _mm256_fmadd_pd(v1, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v1, v6h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v10l = _mm256_fmadd_pd(v0, v9l, v7);
    const __m256d v10h = _mm256_fmadd_pd(v0, v9h, v7);
    const __m256d v11l = _mm256_sub_pd(v10l, v7);
    const __m256d v11h = _mm256_sub_pd(v10h, v7);
    const __m256d v12l = _mm256_sub_pd(v9l, v11l);
    const __m256d v12h = _mm256_sub_pd(v9h, v11h);
    const __m256d v13l = _mm256_add_pd(v12l, v7);
    const __m256d v13h = _mm256_add_pd(v12h, v7);
    const __m256i v14l = softplus_f64_4ulp_avx512_bits_f64_avx2(v13l);
    const __m256i v14h = softplus_f64_4ulp_avx512_bits_f64_avx2(v13h);
    const __m256i v16l = _mm256_slli_epi64(v14l, 52);
    const __m256i v16h = _mm256_slli_epi64(v14h, 52);
    const __m256i v18l = _mm256_add_epi64(v16l, v17);
    const __m256i v18h = _mm256_add_epi64(v16h, v17);
    const __m256d v19l = _mm256_castsi256_pd(v18l);
    const __m256d v19h = _mm256_castsi256_pd(v18h);
    const __m256i v20l = _mm256_castpd_si256(v10l);
    const __m256i v20h = _mm256_castpd_si256(v10h);
    const __m256i v21l = _mm256_slli_epi64(v20l, 52);
    const __m256i v21h = _mm256_slli_epi64(v20h, 52);
    const __m256i v22l = _mm256_add_epi64(v21l, v17);
    const __m256i v22h = _mm256_add_epi64(v21h, v17);
    const __m256d v23l = _mm256_castsi256_pd(v22l);
    const __m256d v23h = _mm256_castsi256_pd(v22h);
    const __m256d v26l = _mm256_fmadd_pd(v25, v9l, v6l);
    const __m256d v26h = _mm256_fmadd_pd(v25, v9h, v6h);
    const __m256d v27l = _mm256_fmadd_pd(v9l, v24, v26l);
    const __m256d v27h = _mm256_fmadd_pd(v9h, v24, v26h);
    const __m256d v30l = _mm256_fmadd_pd(v28, v27l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v27h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v27l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v27h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v27l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v27h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v34l, v27l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34h, v27h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v27l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v27h, v36h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v27l, v38l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v27h, v38h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v27l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v27h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v27l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v27h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v27l, v44l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v27h, v44h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v27l, v46l, v0);
    const __m256d v47h = _mm256_fmadd_pd(v27h, v46h, v0);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v27l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v27h, v48);
    const __m256d v50l = _mm256_mul_pd(v49l, v27l);
    const __m256d v50h = _mm256_mul_pd(v49h, v27h);
    const __m256d v51l = _mm256_fmadd_pd(v23l, v50l, v23l);
    const __m256d v51h = _mm256_fmadd_pd(v23h, v50h, v23h);
    const __m256d v52l = _mm256_mul_pd(v19l, v51l);
    const __m256d v52h = _mm256_mul_pd(v19h, v51h);
    const __m256i v53l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v52l, _CMP_LE_OQ));
    const __m256i v53h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v52h, _CMP_LE_OQ));
    const __m256i v53 = softplus_f64_4ulp_avx512_join_mask_avx2(v53l, v53h);
    const __m256d v55l = _mm256_fmadd_pd(v52l, v0, v54);
    const __m256d v55h = _mm256_fmadd_pd(v52h, v0, v54);
    const __m256d v56l = _mm256_blendv_pd(v52l, v55l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v53))));
    const __m256d v56h = _mm256_blendv_pd(v52h, v55h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v53, 1))));
    const __m256d v57l = _mm256_mul_pd(v56l, v56l);
    const __m256d v57h = _mm256_mul_pd(v56h, v56h);
    const __m256d v58l = _mm256_mul_pd(v0, v57l);
    const __m256d v58h = _mm256_mul_pd(v0, v57h);
    const __m256d v60l = _mm256_add_pd(v56l, v59);
    const __m256d v60h = _mm256_add_pd(v56h, v59);
    const __m256d v61l = _mm256_div_pd(v56l, v60l);
    const __m256d v61h = _mm256_div_pd(v56h, v60h);
    const __m256d v62l = _mm256_mul_pd(v61l, v61l);
    const __m256d v62h = _mm256_mul_pd(v61h, v61h);
    const __m256d v65l = _mm256_fmadd_pd(v63, v62l, v64);
    const __m256d v65h = _mm256_fmadd_pd(v63, v62h, v64);
    const __m256d v67l = _mm256_fmadd_pd(v65l, v62l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v65h, v62h, v66);
    const __m256d v69l = _mm256_fmadd_pd(v67l, v62l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v67h, v62h, v68);
    const __m256d v71l = _mm256_fmadd_pd(v69l, v62l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v69h, v62h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v71l, v62l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v71h, v62h, v72);
    const __m256d v75l = _mm256_fmadd_pd(v73l, v62l, v74);
    const __m256d v75h = _mm256_fmadd_pd(v73h, v62h, v74);
    const __m256d v77l = _mm256_fmadd_pd(v75l, v62l, v76);
    const __m256d v77h = _mm256_fmadd_pd(v75h, v62h, v76);
    const __m256d v79l = _mm256_fmadd_pd(v62l, v77l, v78);
    const __m256d v79h = _mm256_fmadd_pd(v62h, v77h, v78);
    const __m256d v80l = _mm256_mul_pd(v79l, v62l);
    const __m256d v80h = _mm256_mul_pd(v79h, v62h);
    const __m256d v81l = _mm256_add_pd(v80l, v58l);
    const __m256d v81h = _mm256_add_pd(v80h, v58h);
    const __m256d v82l = _mm256_mul_pd(v61l, v81l);
    const __m256d v82h = _mm256_mul_pd(v61h, v81h);
    const __m256d v83l = _mm256_sub_pd(v58l, v82l);
    const __m256d v83h = _mm256_sub_pd(v58h, v82h);
    const __m256d v84l = _mm256_sub_pd(v56l, v83l);
    const __m256d v84h = _mm256_sub_pd(v56h, v83h);
    const __m256d v86l = _mm256_max_pd(v3l, v85);
    const __m256d v86h = _mm256_max_pd(v3h, v85);
    const __m256d v88l = _mm256_blendv_pd(v85, v87, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v53))));
    const __m256d v88h = _mm256_blendv_pd(v85, v87, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v53, 1))));
    const __m256d v89l = _mm256_add_pd(v86l, v88l);
    const __m256d v89h = _mm256_add_pd(v86h, v88h);
    const __m256d v90l = _mm256_add_pd(v84l, v89l);
    const __m256d v90h = _mm256_add_pd(v84h, v89h);
    _mm256_storeu_pd(y, v90l);
    _mm256_storeu_pd(y + 4, v90h);
}

static SOFTPLUS_F64_4ULP_AVX512_AVX2_TARGET void softplus_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        softplus_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        softplus_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SOFTPLUS_F64_4ULP_AVX512_AVX512 __m512i softplus_f64_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SOFTPLUS_F64_4ULP_AVX512_AVX512 __mmask8 softplus_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SOFTPLUS_F64_4ULP_AVX512_AVX512 void softplus_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v24 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v25 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v28 = _mm512_set1_pd(0x1.1eed8eff8d89ep-29); /* 2.0876756987868125e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v31 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v33 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v35 = _mm512_set1_pd(0x1.a01a01901a01ap-16); /* 2.4801587244743883e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v39 = _mm512_set1_pd(0x1.6c16c16bf0309p-10); /* 0.0013888888888546355 */
    const __m512d v41 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v43 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v45 = _mm512_set1_pd(0x1.5555555555524p-3); /* 0.1666666666666653 */
    const __m512d v48 = _mm512_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m512d v54 = _mm512_set1_pd(-0x1.ffffffffffffep-2); /* -0.49999999999999989 */
    const __m512d v59 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v63 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v64 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v66 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v68 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v70 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v72 = _mm512_set1_pd(0x1.c71c71cdd5c62p-3); /* 0.22222222241791473 */
    const __m512d v74 = _mm512_set1_pd(0x1.24924924a161cp-2); /* 0.28571428571771817 */
    const __m512d v76 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v78 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v85 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v87 = _mm512_set1_pd(0x1.62e42fefa39eep-1); /* 0.69314718055994518 */
    const __m512d v3_0l = _mm512_loadu_pd(x);
    const __m512d v3_0h = _mm512_loadu_pd(x + 8);
    const __m512d v3_1l = _mm512_loadu_pd(x + 16);
    const __m512d v3_1h = _mm512_loadu_pd(x + 24);
    const __m512d v4_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v4_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v5_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v4_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v5_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v4_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v5_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v4_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v6_0l = _mm512_max_pd(v2, v5_0l);
    const __m512d v6_0h = _mm512_max_pd(v2, v5_0h);
    const __m512d v6_1l = _mm512_max_pd(v2, v5_1l);
    const __m512d v6_1h = _mm512_max_pd(v2, v5_1h);
    const __m512d v8_0l = _mm512_fmadd_pd(v1, v6_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v1, v6_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v1, v6_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v1, v6_1h, v7);
    const __m512d v9_0l = _mm512_sub_pd(v8_0l, v7);
    const __m512d v9_0h = _mm512_sub_pd(v8_0h, v7);
    const __m512d v9_1l = _mm512_sub_pd(v8_1l, v7);
    const __m512d v9_1h = _mm512_sub_pd(v8_1h, v7);
    const __m512d v10_0l = _mm512_fmadd_pd(v0, v9_0l, v7);
    const __m512d v10_0h = _mm512_fmadd_pd(v0, v9_0h, v7);
    const __m512d v10_1l = _mm512_fmadd_pd(v0, v9_1l, v7);
    const __m512d v10_1h = _mm512_fmadd_pd(v0, v9_1h, v7);
    const __m512d v11_0l = _mm512_sub_pd(v10_0l, v7);
    const __m512d v11_0h = _mm512_sub_pd(v10_0h, v7);
    const __m512d v11_1l = _mm512_sub_pd(v10_1l, v7);
    const __m512d v11_1h = _mm512_sub_pd(v10_1h, v7);
    const __m512d v12_0l = _mm512_sub_pd(v9_0l, v11_0l);
    const __m512d v12_0h = _mm512_sub_pd(v9_0h, v11_0h);
    const __m512d v12_1l = _mm512_sub_pd(v9_1l, v11_1l);
    const __m512d v12_1h = _mm512_sub_pd(v9_1h, v11_1h);
    const __m512d v13_0l = _mm512_add_pd(v12_0l, v7);
    const __m512d v13_0h = _mm512_add_pd(v12_0h, v7);
    const __m512d v13_1l = _mm512_add_pd(v12_1l, v7);
    const __m512d v13_1h = _mm512_add_pd(v12_1h, v7);
    const __m512i v14_0l = softplus_f64_4ulp_avx512_bits_f64_avx512(v13_0l);
    const __m512i v14_0h = softplus_f64_4ulp_avx512_bits_f64_avx512(v13_0h);
    const __m512i v14_1l = softplus_f64_4ulp_avx512_bits_f64_avx512(v13_1l);
    const __m512i v14_1h = softplus_f64_4ulp_avx512_bits_f64_avx512(v13_1h);
    const __m512i v16_0l = _mm512_slli_epi64(v14_0l, 52);
    const __m512i v16_0h = _mm512_slli_epi64(v14_0h, 52);
    const __m512i v16_1l = _mm512_slli_epi64(v14_1l, 52);
    const __m512i v16_1h = _mm512_slli_epi64(v14_1h, 52);
    const __m512i v18_0l = _mm512_add_epi64(v16_0l, v17);
    const __m512i v18_0h = _mm512_add_epi64(v16_0h, v17);
    const __m512i v18_1l = _mm512_add_epi64(v16_1l, v17);
    const __m512i v18_1h = _mm512_add_epi64(v16_1h, v17);
    const __m512d v19_0l = _mm512_castsi512_pd(v18_0l);
    const __m512d v19_0h = _mm512_castsi512_pd(v18_0h);
    const __m512d v19_1l = _mm512_castsi512_pd(v18_1l);
    const __m512d v19_1h = _mm512_castsi512_pd(v18_1h);
    const __m512i v20_0l = _mm512_castpd_si512(v10_0l);
    const __m512i v20_0h = _mm512_castpd_si512(v10_0h);
    const __m512i v20_1l = _mm512_castpd_si512(v10_1l);
    const __m512i v20_1h = _mm512_castpd_si512(v10_1h);
    const __m512i v21_0l = _mm512_slli_epi64(v20_0l, 52);
    const __m512i v21_0h = _mm512_slli_epi64(v20_0h, 52);
    const __m512i v21_1l = _mm512_slli_epi64(v20_1l, 52);
    const __m512i v21_1h = _mm512_slli_epi64(v20_1h, 52);
    const __m512i v22_0l = _mm512_add_epi64(v21_0l, v17);
    const __m512i v22_0h = _mm512_add_epi64(v21_0h, v17);
    const __m512i v22_1l = _mm512_add_epi64(v21_1l, v17);
    const __m512i v22_1h = _mm512_add_epi64(v21_1h, v17);
    const __m512d v23_0l = _mm512_castsi512_pd(v22_0l);
    const __m512d v23_0h = _mm512_castsi512_pd(v22_0h);
    const __m512d v23_1l = _mm512_castsi512_pd(v22_1l);
    const __m512d v23_1h = _mm512_castsi512_pd(v22_1h);
    const __m512d v26_0l = _mm512_fmadd_pd(v25, v9_0l, v6_0l);
    const __m512d v26_0h = _mm512_fmadd_pd(v25, v9_0h, v6_0h);
    const __m512d v26_1l = _mm512_fmadd_pd(v25, v9_1l, v6_1l);
    const __m512d v26_1h = _mm512_fmadd_pd(v25, v9_1h, v6_1h);
    const __m512d v27_0l = _mm512_fmadd_pd(v9_0l, v24, v26_0l);
    const __m512d v27_0h = _mm512_fmadd_pd(v9_0h, v24, v26_0h);
    const __m512d v27_1l = _mm512_fmadd_pd(v9_1l, v24, v26_1l);
    const __m512d v27_1h = _mm512_fmadd_pd(v9_1h, v24, v26_1h);
    const __m512d v30_0l = _mm512_fmadd_pd(v28, v27_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28, v27_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28, v27_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28, v27_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v30_0l, v27_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v30_0h, v27_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v30_1l, v27_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v30_1h, v27_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v27_0l, v32_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v27_0h, v32_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v27_1l, v32_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v27_1h, v32_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v34_0l, v27_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34_0h, v27_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34_1l, v27_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34_1h, v27_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v27_0l, v36_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v27_0h, v36_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v27_1l, v36_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v27_1h, v36_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v27_0l, v38_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v27_0h, v38_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v27_1l, v38_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v27_1h, v38_1h, v39);
    const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v27_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v27_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v27_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v27_1h, v41);
    const __m512d v44_0l = _mm512_fmadd_pd(v42_0l, v27_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v42_0h, v27_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v42_1l, v27_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v42_1h, v27_1h, v43);
    const __m512d v46_0l = _mm512_fmadd_pd(v27_0l, v44_0l, v45);
    const __m512d v46_0h = _mm512_fmadd_pd(v27_0h, v44_0h, v45);
    const __m512d v46_1l = _mm512_fmadd_pd(v27_1l, v44_1l, v45);
    const __m512d v46_1h = _mm512_fmadd_pd(v27_1h, v44_1h, v45);
    const __m512d v47_0l = _mm512_fmadd_pd(v27_0l, v46_0l, v0);
    const __m512d v47_0h = _mm512_fmadd_pd(v27_0h, v46_0h, v0);
    const __m512d v47_1l = _mm512_fmadd_pd(v27_1l, v46_1l, v0);
    const __m512d v47_1h = _mm512_fmadd_pd(v27_1h, v46_1h, v0);
    const __m512d v49_0l = _mm512_fmadd_pd(v47_0l, v27_0l, v48);
    const __m512d v49_0h = _mm512_fmadd_pd(v47_0h, v27_0h, v48);
    const __m512d v49_1l = _mm512_fmadd_pd(v47_1l, v27_1l, v48);
    const __m512d v49_1h = _mm512_fmadd_pd(v47_1h, v27_1h, v48);
    const __m512d v50_0l = _mm512_mul_pd(v49_0l, v27_0l);
    const __m512d v50_0h = _mm512_mul_pd(v49_0h, v27_0h);
    const __m512d v50_1l = _mm512_mul_pd(v49_1l, v27_1l);
    const __m512d v50_1h = _mm512_mul_pd(v49_1h, v27_1h);
    const __m512d v51_0l = _mm512_fmadd_pd(v23_0l, v50_0l, v23_0l);
    const __m512d v51_0h = _mm512_fmadd_pd(v23_0h, v50_0h, v23_0h);
    const __m512d v51_1l = _mm512_fmadd_pd(v23_1l, v50_1l, v23_1l);
    const __m512d v51_1h = _mm512_fmadd_pd(v23_1h, v50_1h, v23_1h);
    const __m512d v52_0l = _mm512_mul_pd(v19_0l, v51_0l);
    const __m512d v52_0h = _mm512_mul_pd(v19_0h, v51_0h);
    const __m512d v52_1l = _mm512_mul_pd(v19_1l, v51_1l);
    const __m512d v52_1h = _mm512_mul_pd(v19_1h, v51_1h);
    const __mmask8 v53_0l = _mm512_cmp_pd_mask(v0, v52_0l, _CMP_LE_OQ);
    const __mmask8 v53_0h = _mm512_cmp_pd_mask(v0, v52_0h, _CMP_LE_OQ);
    const __mmask16 v53_0 = _mm512_kunpackb(v53_0h, v53_0l);
    const __mmask8 v53_1l = _mm512_cmp_pd_mask(v0, v52_1l, _CMP_LE_OQ);
    const __mmask8 v53_1h = _mm512_cmp_pd_mask(v0, v52_1h, _CMP_LE_OQ);
    const __mmask16 v53_1 = _mm512_kunpackb(v53_1h, v53_1l);
    const __m512d v55_0l = _mm512_fmadd_pd(v52_0l, v0, v54);
    const __m512d v55_0h = _mm512_fmadd_pd(v52_0h, v0, v54);
    const __m512d v55_1l = _mm512_fmadd_pd(v52_1l, v0, v54);
    const __m512d v55_1h = _mm512_fmadd_pd(v52_1h, v0, v54);
    const __m512d v56_0l = _mm512_mask_blend_pd((__mmask8)v53_0, v52_0l, v55_0l);
    const __m512d v56_0h = _mm512_mask_blend_pd(softplus_f64_4ulp_avx512_high_mask_avx512(v53_0), v52_0h, v55_0h);
    const __m512d v56_1l = _mm512_mask_blend_pd((__mmask8)v53_1, v52_1l, v55_1l);
    const __m512d v56_1h = _mm512_mask_blend_pd(softplus_f64_4ulp_avx512_high_mask_avx512(v53_1), v52_1h, v55_1h);
    const __m512d v57_0l = _mm512_mul_pd(v56_0l, v56_0l);
    const __m512d v57_0h = _mm512_mul_pd(v56_0h, v56_0h);
    const __m512d v57_1l = _mm512_mul_pd(v56_1l, v56_1l);
    const __m512d v57_1h = _mm512_mul_pd(v56_1h, v56_1h);
    const __m512d v58_0l = _mm512_mul_pd(v0, v57_0l);
    const __m512d v58_0h = _mm512_mul_pd(v0, v57_0h);
    const __m512d v58_1l = _mm512_mul_pd(v0, v57_1l);
    const __m512d v58_1h = _mm512_mul_pd(v0, v57_1h);
    const __m512d v60_0l = _mm512_add_pd(v56_0l, v59);
    const __m512d v60_0h = _mm512_add_pd(v56_0h, v59);
    const __m512d v60_1l = _mm512_add_pd(v56_1l, v59);
    const __m512d v60_1h = _mm512_add_pd(v56_1h, v59);
    const __m512d v61_0l = _mm512_div_pd(v56_0l, v60_0l);
    const __m512d v61_0h = _mm512_div_pd(v56_0h, v60_0h);
    const __m512d v61_1l = _mm512_div_pd(v56_1l, v60_1l);
    const __m512d v61_1h = _mm512_div_pd(v56_1h, v60_1h);
    const __m512d v62_0l = _mm512_mul_pd(v61_0l, v61_0l);
    const __m512d v62_0h = _mm512_mul_pd(v61_0h, v61_0h);
    const __m512d v62_1l = _mm512_mul_pd(v61_1l, v61_1l);
    const __m512d v62_1h = _mm512_mul_pd(v61_1h, v61_1h);
    const __m512d v65_0l = _mm512_fmadd_pd(v63, v62_0l, v64);
    const __m512d v65_0h = _mm512_fmadd_pd(v63, v62_0h, v64);
    const __m512d v65_1l = _mm512_fmadd_pd(v63, v62_1l, v64);
    const __m512d v65_1h = _mm512_fmadd_pd(v63, v62_1h, v64);
    const __m512d v67_0l = _mm512_fmadd_pd(v65_0l, v62_0l, v66);
    const __m512d v67_0h = _mm512_fmadd_pd(v65_0h, v62_0h, v66);
    const __m512d v67_1l = _mm512_fmadd_pd(v65_1l, v62_1l, v66);
    const __m512d v67_1h = _mm512_fmadd_pd(v65_1h, v62_1h, v66);
    const __m512d v69_0l = _mm512_fmadd_pd(v67_0l, v62_0l, v68);
    const __m512d v69_0h = _mm512_fmadd_pd(v67_0h, v62_0h, v68);
    const __m512d v69_1l = _mm512_fmadd_pd(v67_1l, v62_1l, v68);
    const __m512d v69_1h = _mm512_fmadd_pd(v67_1h, v62_1h, v68);
    const __m512d v71_0l = _mm512_fmadd_pd(v69_0l, v62_0l, v70);
    const __m512d v71_0h = _mm512_fmadd_pd(v69_0h, v62_0h, v70);
    const __m512d v71_1l = _mm512_fmadd_pd(v69_1l, v62_1l, v70);
    const __m512d v71_1h = _mm512_fmadd_pd(v69_1h, v62_1h, v70);
    const __m512d v73_0l = _mm512_fmadd_pd(v71_0l, v62_0l, v72);
    const __m512d v73_0h = _mm512_fmadd_pd(v71_0h, v62_0h, v72);
    const __m512d v73_1l = _mm512_fmadd_pd(v71_1l, v62_1l, v72);
    const __m512d v73_1h = _mm512_fmadd_pd(v71_1h, v62_1h, v72);
    const __m512d v75_0l = _mm512_fmadd_pd(v73_0l, v62_0l, v74);
    const __m512d v75_0h = _mm512_fmadd_pd(v73_0h, v62_0h, v74);
    const __m512d v75_1l = _mm512_fmadd_pd(v73_1l, v62_1l, v74);
    const __m512d v75_1h = _mm512_fmadd_pd(v73_1h, v62_1h, v74);
    const __m512d v77_0l = _mm512_fmadd_pd(v75_0l, v62_0l, v76);
    const __m512d v77_0h = _mm512_fmadd_pd(v75_0h, v62_0h, v76);
    const __m512d v77_1l = _mm512_fmadd_pd(v75_1l, v62_1l, v76);
    const __m512d v77_1h = _mm512_fmadd_pd(v75_1h, v62_1h, v76);
    const __m512d v79_0l = _mm512_fmadd_pd(v62_0l, v77_0l, v78);
    const __m512d v79_0h = _mm512_fmadd_pd(v62_0h, v77_0h, v78);
    const __m512d v79_1l = _mm512_fmadd_pd(v62_1l, v77_1l, v78);
    const __m512d v79_1h = _mm512_fmadd_pd(v62_1h, v77_1h, v78);
    const __m512d v80_0l = _mm512_mul_pd(v79_0l, v62_0l);
    const __m512d v80_0h = _mm512_mul_pd(v79_0h, v62_0h);
    const __m512d v80_1l = _mm512_mul_pd(v79_1l, v62_1l);
    const __m512d v80_1h = _mm512_mul_pd(v79_1h, v62_1h);
    const __m512d v81_0l = _mm512_add_pd(v80_0l, v58_0l);
    const __m512d v81_0h = _mm512_add_pd(v80_0h, v58_0h);
    const __m512d v81_1l = _mm512_add_pd(v80_1l, v58_1l);
    const __m512d v81_1h = _mm512_add_pd(v80_1h, v58_1h);
    const __m512d v82_0l = _mm512_mul_pd(v61_0l, v81_0l);
    const __m512d v82_0h = _mm512_mul_pd(v61_0h, v81_0h);
    const __m512d v82_1l = _mm512_mul_pd(v61_1l, v81_1l);
    const __m512d v82_1h = _mm512_mul_pd(v61_1h, v81_1h);
    const __m512d v83_0l = _mm512_sub_pd(v58_0l, v82_0l);
    const __m512d v83_0h = _mm512_sub_pd(v58_0h, v82_0h);
    const __m512d v83_1l = _mm512_sub_pd(v58_1l, v82_1l);
    const __m512d v83_1h = _mm512_sub_pd(v58_1h, v82_1h);
    const __m512d v84_0l = _mm512_sub_pd(v56_0l, v83_0l);
    const __m512d v84_0h = _mm512_sub_pd(v56_0h, v83_0h);
    const __m512d v84_1l = _mm512_sub_pd(v56_1l, v83_1l);
    const __m512d v84_1h = _mm512_sub_pd(v56_1h, v83_1h);
    const __m512d v86_0l = _mm512_max_pd(v3_0l, v85);
    const __m512d v86_0h = _mm512_max_pd(v3_0h, v85);
    const __m512d v86_1l = _mm512_max_pd(v3_1l, v85);
    const __m512d v86_1h = _mm512_max_pd(v3_1h, v85);
    const __m512d v88_0l = _mm512_mask_blend_pd((__mmask8)v53_0, v85, v87);
    const __m512d v88_0h = _mm512_mask_blend_pd(softplus_f64_4ulp_avx512_high_mask_avx512(v53_0), v85, v87);
    const __m512d v88_1l = _mm512_mask_blend_pd((__mmask8)v53_1, v85, v87);
    const __m512d v88_1h = _mm512_mask_blend_pd(softplus_f64_4ulp_avx512_high_mask_avx512(v53_1), v85, v87);
    const __m512d v89_0l = _mm512_add_pd(v86_0l, v88_0l);
    const __m512d v89_0h = _mm512_add_pd(v86_0h, v88_0h);
    const __m512d v89_1l = _mm512_add_pd(v86_1l, v88_1l);
    const __m512d v89_1h = _mm512_add_pd(v86_1h, v88_1h);
    const __m512d v90_0l = _mm512_add_pd(v84_0l, v89_0l);
    const __m512d v90_0h = _mm512_add_pd(v84_0h, v89_0h);
    const __m512d v90_1l = _mm512_add_pd(v84_1l, v89_1l);
    const __m512d v90_1h = _mm512_add_pd(v84_1h, v89_1h);
    _mm512_storeu_pd(y, v90_0l);
    _mm512_storeu_pd(y + 8, v90_0h);
    _mm512_storeu_pd(y + 16, v90_1l);
    _mm512_storeu_pd(y + 24, v90_1h);
}

/* 16 elements. */
static SOFTPLUS_F64_4ULP_AVX512_AVX512_TARGET void softplus_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v24 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v25 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v28 = _mm512_set1_pd(0x1.1eed8eff8d89ep-29); /* 2.0876756987868125e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v31 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v33 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v35 = _mm512_set1_pd(0x1.a01a01901a01ap-16); /* 2.4801587244743883e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.a01a01a01a01ap-13); /* 0.00019841269841269841 */
    const __m512d v39 = _mm512_set1_pd(0x1.6c16c16bf0309p-10); /* 0.0013888888888546355 */
    const __m512d v41 = _mm512_set1_pd(0x1.1111111111111p-7); /* 0.0083333333333333332 */
    const __m512d v43 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v45 = _mm512_set1_pd(0x1.5555555555524p-3); /* 0.1666666666666653 */
    const __m512d v48 = _mm512_set1_pd(0x1.0000000000001p+0); /* 1.0000000000000002 */
    const __m512d v54 = _mm512_set1_pd(-0x1.ffffffffffffep-2); /* -0.49999999999999989 */
    const __m512d v59 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v63 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v64 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v66 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v68 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v70 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v72 = _mm512_set1_pd(0x1.c71c71cdd5c62p-3); /* 0.22222222241791473 */
    const __m512d v74 = _mm512_set1_pd(0x1.24924924a161cp-2); /* 0.28571428571771817 */
    const __m512d v76 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v78 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v85 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v87 = _mm512_set1_pd(0x1.62e42fefa39eep-1); /* 0.69314718055994518 */
    const __m512d v3l = _mm512_loadu_pd(x);
    const __m512d v3h = _mm512_loadu_pd(x + 8);
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v4l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v4h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v6l = _mm512_max_pd(v2, v5l);
    const __m512d v6h = _mm512_max_pd(v2, v5h);
    const __m512d v8l = _mm512_fmadd_pd(v1, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v1, v6h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v10l = _mm512_fmadd_pd(v0, v9l, v7);
    const __m512d v10h = _mm512_fmadd_pd(v0, v9h, v7);
    const __m512d v11l = _mm512_sub_pd(v10l, v7);
    const __m512d v11h = _mm512_sub_pd(v10h, v7);
    const __m512d v12l = _mm512_sub_pd(v9l, v11l);
    const __m512d v12h = _mm512_sub_pd(v9h, v11h);
    const __m512d v13l = _mm512_add_pd(v12l, v7);
    const __m512d v13h = _mm512_add_pd(v12h, v7);
    const __m512i v14l = softplus_f64_4ulp_avx512_bits_f64_avx512(v13l);
    const __m512i v14h = softplus_f64_4ulp_avx512_bits_f64_avx512(v13h);
    const __m512i v16l = _mm512_slli_epi64(v14l, 52);
    const __m512i v16h = _mm512_slli_epi64(v14h, 52);
    const __m512i v18l = _mm512_add_epi64(v16l, v17);
    const __m512i v18h = _mm512_add_epi64(v16h, v17);
    const __m512d v19l = _mm512_castsi512_pd(v18l);
    const __m512d v19h = _mm512_castsi512_pd(v18h);
    const __m512i v20l = _mm512_castpd_si512(v10l);
    const __m512i v20h = _mm512_castpd_si512(v10h);
    const __m512i v21l = _mm512_slli_epi64(v20l, 52);
    const __m512i v21h = _mm512_slli_epi64(v20h, 52);
    const __m512i v22l = _mm512_add_epi64(v21l, v17);
    const __m512i v22h = _mm512_add_epi64(v21h, v17);
    const __m512d v23l = _mm512_castsi512_pd(v22l);
    const __m512d v23h = _mm512_castsi512_pd(v22h);
    const __m512d v26l = _mm512_fmadd_pd(v25, v9l, v6l);
    const __m512d v26h = _mm512_fmadd_pd(v25, v9h, v6h);
    const __m512d v27l = _mm512_fmadd_pd(v9l, v24, v26l);
    const __m512d v27h = _mm512_fmadd_pd(v9h, v24, v26h);
    const __m512d v30l = _mm512_fmadd_pd(v28, v27l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v27h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v27l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v27h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v27l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v27h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v34l, v27l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34h, v27h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v27l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v27h, v36h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v27l, v38l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v27h, v38h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v27l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v27h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v27l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v27h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v27l, v44l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v27h, v44h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v27l, v46l, v0);
    const __m512d v47h = _mm512_fmadd_pd(v27h, v46h, v0);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v27l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v27h, v48);
    const __m512d v50l = _mm512_mul_pd(v49l, v27l);
    const __m512d v50h = _mm512_mul_pd(v49h, v27h);
    const __m512d v51l = _mm512_fmadd_pd(v23l, v50l, v23l);
    const __m512d v51h = _mm512_fmadd_pd(v23h, v50h, v23h);
    const __m512d v52l = _mm512_mul_pd(v19l, v51l);
    const __m512d v52h = _mm512_mul_pd(v19h, v51h);
    const __mmask8 v53l = _mm512_cmp_pd_mask(v0, v52l, _CMP_LE_OQ);
    const __mmask8 v53h = _mm512_cmp_pd_mask(v0, v52h, _CMP_LE_OQ);
    const __mmask16 v53 = _mm512_kunpackb(v53h, v53l);
    const __m512d v55l = _mm512_fmadd_pd(v52l, v0, v54);
    const __m512d v55h = _mm512_fmadd_pd(v52h, v0, v54);
    const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v53, v52l, v55l);
    const __m512d v56h = _mm512_mask_blend_pd(softplus_f64_4ulp_avx512_high_mask_avx512(v53), v52h, v55h);
    const __m512d v57l = _mm512_mul_pd(v56l, v56l);
    const __m512d v57h = _mm512_mul_pd(v56h, v56h);
    const __m512d v58l = _mm512_mul_pd(v0, v57l);
    const __m512d v58h = _mm512_mul_pd(v0, v57h);
    const __m512d v60l = _mm512_add_pd(v56l, v59);
    const __m512d v60h = _mm512_add_pd(v56h, v59);
    const __m512d v61l = _mm512_div_pd(v56l, v60l);
    const __m512d v61h = _mm512_div_pd(v56h, v60h);
    const __m512d v62l = _mm512_mul_pd(v61l, v61l);
    const __m512d v62h = _mm512_mul_pd(v61h, v61h);
    const __m512d v65l = _mm512_fmadd_pd(v63, v62l, v64);
    const __m512d v65h = _mm512_fmadd_pd(v63, v62h, v64);
    const __m512d v67l = _mm512_fmadd_pd(v65l, v62l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v65h, v62h, v66);
    const __m512d v69l = _mm512_fmadd_pd(v67l, v62l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v67h, v62h, v68);
    const __m512d v71l = _mm512_fmadd_pd(v69l, v62l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v69h, v62h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v71l, v62l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v71h, v62h, v72);
    const __m512d v75l = _mm512_fmadd_pd(v73l, v62l, v74);
    const __m512d v75h = _mm512_fmadd_pd(v73h, v62h, v74);
    const __m512d v77l = _mm512_fmadd_pd(v75l, v62l, v76);
    const __m512d v77h = _mm512_fmadd_pd(v75h, v62h, v76);
    const __m512d v79l = _mm512_fmadd_pd(v62l, v77l, v78);
    const __m512d v79h = _mm512_fmadd_pd(v62h, v77h, v78);
    const __m512d v80l = _mm512_mul_pd(v79l, v62l);
    const __m512d v80h = _mm512_mul_pd(v79h, v62h);
    const __m512d v81l = _mm512_add_pd(v80l, v58l);
    const __m512d v81h = _mm512_add_pd(v80h, v58h);
    const __m512d v82l = _mm512_mul_pd(v61l, v81l);
    const __m512d v82h = _mm512_mul_pd(v61h, v81h);
    const __m512d v83l = _mm512_sub_pd(v58l, v82l);
    const __m512d v83h = _mm512_sub_pd(v58h, v82h);
    const __m512d v84l = _mm512_sub_pd(v56l, v83l);
    const __m512d v84h = _mm512_sub_pd(v56h, v83h);
    const __m512d v86l = _mm512_max_pd(v3l, v85);
    const __m512d v86h = _mm512_max_pd(v3h, v85);
    const __m512d v88l = _mm512_mask_blend_pd((__mmask8)v53, v85, v87);
    const __m512d v88h = _mm512_mask_blend_pd(softplus_f64_4ulp_avx512_high_mask_avx512(v53), v85, v87);
    const __m512d v89l = _mm512_add_pd(v86l, v88l);
    const __m512d v89h = _mm512_add_pd(v86h, v88h);
    const __m512d v90l = _mm512_add_pd(v84l, v89l);
    const __m512d v90h = _mm512_add_pd(v84h, v89h);
    _mm512_storeu_pd(y, v90l);
    _mm512_storeu_pd(y + 8, v90h);
}

static SOFTPLUS_F64_4ULP_AVX512_AVX512_TARGET void softplus_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        softplus_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        softplus_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        softplus_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTPLUS_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softplus_f64_4ulp_avx512_level(void) {
#if defined(SOFTPLUS_F64_4ULP_AVX512_FORCE_ISA)
    return SOFTPLUS_F64_4ULP_AVX512_FORCE_ISA;
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

double softplus_f64_4ulp_avx512(double x) {
    return softplus_f64_4ulp_avx512_element(x);
}

void softplus_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softplus_f64_4ulp_avx512_level();
    if (level == 2) {
        softplus_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softplus_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softplus_f64_4ulp_avx512_array_portable(x, y, n);
}
