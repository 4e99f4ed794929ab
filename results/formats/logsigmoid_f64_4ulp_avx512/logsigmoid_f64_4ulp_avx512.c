/* logsigmoid_f64_4ulp_avx512: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f64
 *   domain       every input
 *   max error    2.784991 ulp, observed on 20458534 inputs
 *   worst input  0x1.6304b46dd3822p-1 (0.6933952697816077, encoding 0x3fe6304b46dd3822)
 *   result there -0x1.9f1c919800552p-2 (-0.40538241853945067, encoding 0xbfd9f1c919800552)
 *   mean error   0.285592 ulp
 *   misrounded   2729628 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           ce5753faea24279affddfda4964fe38a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive logsigmoid_f64_1ulp_avx512.db
 *                time: 1.5795 ns/element as avx512 code (inputs mean)
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
#include "logsigmoid_f64_4ulp_avx512.h"

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

static inline double logsigmoid_f64_4ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double logsigmoid_f64_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logsigmoid_f64_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logsigmoid_f64_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logsigmoid_f64_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logsigmoid_f64_4ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = -v0;
    const double v2 = 0x0p+0; /* 0 */
    const double v3 = v1 > v2 ? v1 : v2;
    const double v4 = 0x1p-1; /* 0.5 */
    const double v5 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v6 = -0x1.75p+9; /* -746 */
    const double v7 = logsigmoid_f64_4ulp_avx512_abs_f64(v0);
    const double v8 = -v7;
    const double v9 = v6 > v8 ? v6 : v8;
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = logsigmoid_f64_4ulp_avx512_fma_f64(v5, v9, v10);
    const double v12 = v11 - v10;
    const double v13 = logsigmoid_f64_4ulp_avx512_fma_f64(v4, v12, v10);
    const double v14 = v13 - v10;
    const double v15 = v12 - v14;
    const double v16 = v15 + v10;
    const int64_t v17 = logsigmoid_f64_4ulp_avx512_bits_f64(v16);
    const int64_t v18 = INT64_C(52);
    const int64_t v19 = logsigmoid_f64_4ulp_avx512_shl_i64(v17, v18);
    const int64_t v20 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v21 = (int64_t)((uint64_t)v19 + (uint64_t)v20);
    const double v22 = logsigmoid_f64_4ulp_avx512_frombits_f64(v21);
    const int64_t v23 = logsigmoid_f64_4ulp_avx512_bits_f64(v13);
    const int64_t v24 = logsigmoid_f64_4ulp_avx512_shl_i64(v23, v18);
    const int64_t v25 = (int64_t)((uint64_t)v24 + (uint64_t)v20);
    const double v26 = logsigmoid_f64_4ulp_avx512_frombits_f64(v25);
    const double v27 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v28 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v29 = logsigmoid_f64_4ulp_avx512_fma_f64(v28, v12, v9);
    const double v30 = logsigmoid_f64_4ulp_avx512_fma_f64(v12, v27, v29);
    const double v31 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v32 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v33 = logsigmoid_f64_4ulp_avx512_fma_f64(v30, v31, v32);
    const double v34 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v35 = logsigmoid_f64_4ulp_avx512_fma_f64(v30, v33, v34);
    const double v36 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v37 = logsigmoid_f64_4ulp_avx512_fma_f64(v30, v35, v36);
    const double v38 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v39 = logsigmoid_f64_4ulp_avx512_fma_f64(v30, v37, v38);
    const double v40 = 0x1.a01a01a3b9fc6p-13; /* 0.00019841269851572483 */
    const double v41 = logsigmoid_f64_4ulp_avx512_fma_f64(v39, v30, v40);
    const double v42 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v43 = logsigmoid_f64_4ulp_avx512_fma_f64(v41, v30, v42);
    const double v44 = 0x1.111111111476fp-7; /* 0.0083333333333574771 */
    const double v45 = logsigmoid_f64_4ulp_avx512_fma_f64(v43, v30, v44);
    const double v46 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v47 = logsigmoid_f64_4ulp_avx512_fma_f64(v45, v30, v46);
    const double v48 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v49 = logsigmoid_f64_4ulp_avx512_fma_f64(v47, v30, v48);
    const double v50 = logsigmoid_f64_4ulp_avx512_fma_f64(v49, v30, v4);
    const double v51 = 0x1p+0; /* 1 */
    const double v52 = logsigmoid_f64_4ulp_avx512_fma_f64(v50, v30, v51);
    const double v53 = v52 * v30;
    const double v54 = logsigmoid_f64_4ulp_avx512_fma_f64(v26, v53, v26);
    const double v55 = v22 * v54;
    const int v56 = v4 <= v55;
    const double v57 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v58 = v56 ? v57 : v2;
    const double v59 = v3 + v58;
    const double v60 = -0x1p-1; /* -0.5 */
    const double v61 = logsigmoid_f64_4ulp_avx512_fma_f64(v55, v4, v60);
    const double v62 = v56 ? v61 : v55;
    const double v63 = v62 * v62;
    const double v64 = v4 * v63;
    const double v65 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v66 = 0x1.ffffffffffffcp+0; /* 1.9999999999999991 */
    const double v67 = v62 + v66;
    const double v68 = v62 / v67;
    const double v69 = v68 * v68;
    const double v70 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v71 = logsigmoid_f64_4ulp_avx512_fma_f64(v65, v69, v70);
    const double v72 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v73 = logsigmoid_f64_4ulp_avx512_fma_f64(v71, v69, v72);
    const double v74 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v75 = logsigmoid_f64_4ulp_avx512_fma_f64(v73, v69, v74);
    const double v76 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v77 = logsigmoid_f64_4ulp_avx512_fma_f64(v75, v69, v76);
    const double v78 = 0x1.c71c71cad9c8ep-3; /* 0.2222222223310592 */
    const double v79 = logsigmoid_f64_4ulp_avx512_fma_f64(v77, v69, v78);
    const double v80 = 0x1.24924924a2af6p-2; /* 0.28571428571801449 */
    const double v81 = logsigmoid_f64_4ulp_avx512_fma_f64(v79, v69, v80);
    const double v82 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v83 = logsigmoid_f64_4ulp_avx512_fma_f64(v81, v69, v82);
    const double v84 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v85 = logsigmoid_f64_4ulp_avx512_fma_f64(v83, v69, v84);
    const double v86 = v85 * v69;
    const double v87 = v86 + v64;
    const double v88 = v87 * v68;
    const double v89 = v64 - v88;
    const double v90 = v62 - v89;
    const double v91 = v59 + v90;
    const double v92 = -v91;
    const double r0 = v92;
    return r0;
}

static void logsigmoid_f64_4ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_f64_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_F64_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_F64_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_F64_4ULP_AVX512_AVX2 static inline LOGSIGMOID_F64_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_F64_4ULP_AVX512_AVX512 static inline LOGSIGMOID_F64_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_F64_4ULP_AVX512_AVX2 __m256i logsigmoid_f64_4ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOGSIGMOID_F64_4ULP_AVX512_AVX2 __m256i logsigmoid_f64_4ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGSIGMOID_F64_4ULP_AVX512_AVX2 void logsigmoid_f64_4ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v4 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v5 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v6 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v20 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v27 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v28 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v31 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v32 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v34 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v36 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v38 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v40 = _mm256_set1_pd(0x1.a01a01a3b9fc6p-13); /* 0.00019841269851572483 */
    const __m256d v42 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v44 = _mm256_set1_pd(0x1.111111111476fp-7); /* 0.0083333333333574771 */
    const __m256d v46 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v48 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v51 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v57 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v60 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v65 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v66 = _mm256_set1_pd(0x1.ffffffffffffcp+0); /* 1.9999999999999991 */
    const __m256d v70 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v72 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v74 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v76 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v78 = _mm256_set1_pd(0x1.c71c71cad9c8ep-3); /* 0.2222222223310592 */
    const __m256d v80 = _mm256_set1_pd(0x1.24924924a2af6p-2); /* 0.28571428571801449 */
    const __m256d v82 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v84 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_xor_pd(v0l, _mm256_set1_pd(-0.0));
    const __m256d v1h = _mm256_xor_pd(v0h, _mm256_set1_pd(-0.0));
    const __m256d v3l = _mm256_max_pd(v1l, v2);
    const __m256d v3h = _mm256_max_pd(v1h, v2);
    const __m256d v7l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v7h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v8l = _mm256_xor_pd(v7l, _mm256_set1_pd(-0.0));
    const __m256d v8h = _mm256_xor_pd(v7h, _mm256_set1_pd(-0.0));
    const __m256d v9l = _mm256_max_pd(v6, v8l);
    const __m256d v9h = _mm256_max_pd(v6, v8h);
    const __m256d v11l = _mm256_fmadd_pd(v5, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v5, v9h, v10);
    const __m256d v12l = _mm256_sub_pd(v11l, v10);
    const __m256d v12h = _mm256_sub_pd(v11h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v4, v12l, v10);
    const __m256d v13h = _mm256_fmadd_pd(v4, v12h, v10);
    const __m256d v14l = _mm256_sub_pd(v13l, v10);
    const __m256d v14h = _mm256_sub_pd(v13h, v10);
    const __m256d v15l = _mm256_sub_pd(v12l, v14l);
    const __m256d v15h = _mm256_sub_pd(v12h, v14h);
    const __m256d v16l = _mm256_add_pd(v15l, v10);
    const __m256d v16h = _mm256_add_pd(v15h, v10);
    const __m256i v17l = logsigmoid_f64_4ulp_avx512_bits_f64_avx2(v16l);
    const __m256i v17h = logsigmoid_f64_4ulp_avx512_bits_f64_avx2(v16h);
    const __m256i v19l = _mm256_slli_epi64(v17l, 52);
    const __m256i v19h = _mm256_slli_epi64(v17h, 52);
    const __m256i v21l = _mm256_add_epi64(v19l, v20);
    const __m256i v21h = _mm256_add_epi64(v19h, v20);
    const __m256d v22l = _mm256_castsi256_pd(v21l);
    const __m256d v22h = _mm256_castsi256_pd(v21h);
    const __m256i v23l = _mm256_castpd_si256(v13l);
    const __m256i v23h = _mm256_castpd_si256(v13h);
    const __m256i v24l = _mm256_slli_epi64(v23l, 52);
    const __m256i v24h = _mm256_slli_epi64(v23h, 52);
    const __m256i v25l = _mm256_add_epi64(v24l, v20);
    const __m256i v25h = _mm256_add_epi64(v24h, v20);
    const __m256d v26l = _mm256_castsi256_pd(v25l);
    const __m256d v26h = _mm256_castsi256_pd(v25h);
    const __m256d v29l = _mm256_fmadd_pd(v28, v12l, v9l);
    const __m256d v29h = _mm256_fmadd_pd(v28, v12h, v9h);
    const __m256d v30l = _mm256_fmadd_pd(v12l, v27, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v12h, v27, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v30l, v31, v32);
    const __m256d v33h = _mm256_fmadd_pd(v30h, v31, v32);
    const __m256d v35l = _mm256_fmadd_pd(v30l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v30h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v30l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v30h, v35h, v36);
    const __m256d v39l = _mm256_fmadd_pd(v30l, v37l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v30h, v37h, v38);
    const __m256d v41l = _mm256_fmadd_pd(v39l, v30l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v39h, v30h, v40);
    const __m256d v43l = _mm256_fmadd_pd(v41l, v30l, v42);
    const __m256d v43h = _mm256_fmadd_pd(v41h, v30h, v42);
    const __m256d v45l = _mm256_fmadd_pd(v43l, v30l, v44);
    const __m256d v45h = _mm256_fmadd_pd(v43h, v30h, v44);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v30l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v30h, v46);
    const __m256d v49l = _mm256_fmadd_pd(v47l, v30l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v47h, v30h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v49l, v30l, v4);
    const __m256d v50h = _mm256_fmadd_pd(v49h, v30h, v4);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v30l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v30h, v51);
    const __m256d v53l = _mm256_mul_pd(v52l, v30l);
    const __m256d v53h = _mm256_mul_pd(v52h, v30h);
    const __m256d v54l = _mm256_fmadd_pd(v26l, v53l, v26l);
    const __m256d v54h = _mm256_fmadd_pd(v26h, v53h, v26h);
    const __m256d v55l = _mm256_mul_pd(v22l, v54l);
    const __m256d v55h = _mm256_mul_pd(v22h, v54h);
    const __m256i v56l = _mm256_castpd_si256(_mm256_cmp_pd(v4, v55l, _CMP_LE_OQ));
    const __m256i v56h = _mm256_castpd_si256(_mm256_cmp_pd(v4, v55h, _CMP_LE_OQ));
    const __m256i v56 = logsigmoid_f64_4ulp_avx512_join_mask_avx2(v56l, v56h);
    const __m256d v58l = _mm256_blendv_pd(v2, v57, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v56))));
    const __m256d v58h = _mm256_blendv_pd(v2, v57, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v56, 1))));
    const __m256d v59l = _mm256_add_pd(v3l, v58l);
    const __m256d v59h = _mm256_add_pd(v3h, v58h);
    const __m256d v61l = _mm256_fmadd_pd(v55l, v4, v60);
    const __m256d v61h = _mm256_fmadd_pd(v55h, v4, v60);
    const __m256d v62l = _mm256_blendv_pd(v55l, v61l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v56))));
    const __m256d v62h = _mm256_blendv_pd(v55h, v61h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v56, 1))));
    const __m256d v63l = _mm256_mul_pd(v62l, v62l);
    const __m256d v63h = _mm256_mul_pd(v62h, v62h);
    const __m256d v64l = _mm256_mul_pd(v4, v63l);
    const __m256d v64h = _mm256_mul_pd(v4, v63h);
    const __m256d v67l = _mm256_add_pd(v62l, v66);
    const __m256d v67h = _mm256_add_pd(v62h, v66);
    const __m256d v68l = _mm256_div_pd(v62l, v67l);
    const __m256d v68h = _mm256_div_pd(v62h, v67h);
    const __m256d v69l = _mm256_mul_pd(v68l, v68l);
    const __m256d v69h = _mm256_mul_pd(v68h, v68h);
    const __m256d v71l = _mm256_fmadd_pd(v65, v69l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v65, v69h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v71l, v69l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v71h, v69h, v72);
    const __m256d v75l = _mm256_fmadd_pd(v73l, v69l, v74);
    const __m256d v75h = _mm256_fmadd_pd(v73h, v69h, v74);
    const __m256d v77l = _mm256_fmadd_pd(v75l, v69l, v76);
    const __m256d v77h = _mm256_fmadd_pd(v75h, v69h, v76);
    const __m256d v79l = _mm256_fmadd_pd(v77l, v69l, v78);
    const __m256d v79h = _mm256_fmadd_pd(v77h, v69h, v78);
    const __m256d v81l = _mm256_fmadd_pd(v79l, v69l, v80);
    const __m256d v81h = _mm256_fmadd_pd(v79h, v69h, v80);
    const __m256d v83l = _mm256_fmadd_pd(v81l, v69l, v82);
    const __m256d v83h = _mm256_fmadd_pd(v81h, v69h, v82);
    const __m256d v85l = _mm256_fmadd_pd(v83l, v69l, v84);
    const __m256d v85h = _mm256_fmadd_pd(v83h, v69h, v84);
    const __m256d v86l = _mm256_mul_pd(v85l, v69l);
    const __m256d v86h = _mm256_mul_pd(v85h, v69h);
    const __m256d v87l = _mm256_add_pd(v86l, v64l);
    const __m256d v87h = _mm256_add_pd(v86h, v64h);
    const __m256d v88l = _mm256_mul_pd(v87l, v68l);
    const __m256d v88h = _mm256_mul_pd(v87h, v68h);
    const __m256d v89l = _mm256_sub_pd(v64l, v88l);
    const __m256d v89h = _mm256_sub_pd(v64h, v88h);
    const __m256d v90l = _mm256_sub_pd(v62l, v89l);
    const __m256d v90h = _mm256_sub_pd(v62h, v89h);
    const __m256d v91l = _mm256_add_pd(v59l, v90l);
    const __m256d v91h = _mm256_add_pd(v59h, v90h);
    const __m256d v92l = _mm256_xor_pd(v91l, _mm256_set1_pd(-0.0));
    const __m256d v92h = _mm256_xor_pd(v91h, _mm256_set1_pd(-0.0));
    _mm256_storeu_pd(y, v92l);
    _mm256_storeu_pd(y + 4, v92h);
}

static LOGSIGMOID_F64_4ULP_AVX512_AVX2_TARGET void logsigmoid_f64_4ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logsigmoid_f64_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        logsigmoid_f64_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_F64_4ULP_AVX512_AVX512 __m512i logsigmoid_f64_4ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOGSIGMOID_F64_4ULP_AVX512_AVX512 __mmask8 logsigmoid_f64_4ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOGSIGMOID_F64_4ULP_AVX512_AVX512 void logsigmoid_f64_4ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v4 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v27 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v28 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v31 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v34 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v36 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v38 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v40 = _mm512_set1_pd(0x1.a01a01a3b9fc6p-13); /* 0.00019841269851572483 */
    const __m512d v42 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v44 = _mm512_set1_pd(0x1.111111111476fp-7); /* 0.0083333333333574771 */
    const __m512d v46 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v48 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v51 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v57 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v60 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v65 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v66 = _mm512_set1_pd(0x1.ffffffffffffcp+0); /* 1.9999999999999991 */
    const __m512d v70 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v72 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v74 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v76 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v78 = _mm512_set1_pd(0x1.c71c71cad9c8ep-3); /* 0.2222222223310592 */
    const __m512d v80 = _mm512_set1_pd(0x1.24924924a2af6p-2); /* 0.28571428571801449 */
    const __m512d v82 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v84 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v0_0l = _mm512_loadu_pd(x);
    const __m512d v0_0h = _mm512_loadu_pd(x + 8);
    const __m512d v0_1l = _mm512_loadu_pd(x + 16);
    const __m512d v0_1h = _mm512_loadu_pd(x + 24);
    const __m512d v1_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v0_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v1_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v0_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v1_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v0_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v1_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v0_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v3_0l = _mm512_max_pd(v1_0l, v2);
    const __m512d v3_0h = _mm512_max_pd(v1_0h, v2);
    const __m512d v3_1l = _mm512_max_pd(v1_1l, v2);
    const __m512d v3_1h = _mm512_max_pd(v1_1h, v2);
    const __m512d v7_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v8_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v8_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v8_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v8_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9_0l = _mm512_max_pd(v6, v8_0l);
    const __m512d v9_0h = _mm512_max_pd(v6, v8_0h);
    const __m512d v9_1l = _mm512_max_pd(v6, v8_1l);
    const __m512d v9_1h = _mm512_max_pd(v6, v8_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v5, v9_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v5, v9_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v5, v9_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v5, v9_1h, v10);
    const __m512d v12_0l = _mm512_sub_pd(v11_0l, v10);
    const __m512d v12_0h = _mm512_sub_pd(v11_0h, v10);
    const __m512d v12_1l = _mm512_sub_pd(v11_1l, v10);
    const __m512d v12_1h = _mm512_sub_pd(v11_1h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v4, v12_0l, v10);
    const __m512d v13_0h = _mm512_fmadd_pd(v4, v12_0h, v10);
    const __m512d v13_1l = _mm512_fmadd_pd(v4, v12_1l, v10);
    const __m512d v13_1h = _mm512_fmadd_pd(v4, v12_1h, v10);
    const __m512d v14_0l = _mm512_sub_pd(v13_0l, v10);
    const __m512d v14_0h = _mm512_sub_pd(v13_0h, v10);
    const __m512d v14_1l = _mm512_sub_pd(v13_1l, v10);
    const __m512d v14_1h = _mm512_sub_pd(v13_1h, v10);
    const __m512d v15_0l = _mm512_sub_pd(v12_0l, v14_0l);
    const __m512d v15_0h = _mm512_sub_pd(v12_0h, v14_0h);
    const __m512d v15_1l = _mm512_sub_pd(v12_1l, v14_1l);
    const __m512d v15_1h = _mm512_sub_pd(v12_1h, v14_1h);
    const __m512d v16_0l = _mm512_add_pd(v15_0l, v10);
    const __m512d v16_0h = _mm512_add_pd(v15_0h, v10);
    const __m512d v16_1l = _mm512_add_pd(v15_1l, v10);
    const __m512d v16_1h = _mm512_add_pd(v15_1h, v10);
    const __m512i v17_0l = logsigmoid_f64_4ulp_avx512_bits_f64_avx512(v16_0l);
    const __m512i v17_0h = logsigmoid_f64_4ulp_avx512_bits_f64_avx512(v16_0h);
    const __m512i v17_1l = logsigmoid_f64_4ulp_avx512_bits_f64_avx512(v16_1l);
    const __m512i v17_1h = logsigmoid_f64_4ulp_avx512_bits_f64_avx512(v16_1h);
    const __m512i v19_0l = _mm512_slli_epi64(v17_0l, 52);
    const __m512i v19_0h = _mm512_slli_epi64(v17_0h, 52);
    const __m512i v19_1l = _mm512_slli_epi64(v17_1l, 52);
    const __m512i v19_1h = _mm512_slli_epi64(v17_1h, 52);
    const __m512i v21_0l = _mm512_add_epi64(v19_0l, v20);
    const __m512i v21_0h = _mm512_add_epi64(v19_0h, v20);
    const __m512i v21_1l = _mm512_add_epi64(v19_1l, v20);
    const __m512i v21_1h = _mm512_add_epi64(v19_1h, v20);
    const __m512d v22_0l = _mm512_castsi512_pd(v21_0l);
    const __m512d v22_0h = _mm512_castsi512_pd(v21_0h);
    const __m512d v22_1l = _mm512_castsi512_pd(v21_1l);
    const __m512d v22_1h = _mm512_castsi512_pd(v21_1h);
    const __m512i v23_0l = _mm512_castpd_si512(v13_0l);
    const __m512i v23_0h = _mm512_castpd_si512(v13_0h);
    const __m512i v23_1l = _mm512_castpd_si512(v13_1l);
    const __m512i v23_1h = _mm512_castpd_si512(v13_1h);
    const __m512i v24_0l = _mm512_slli_epi64(v23_0l, 52);
    const __m512i v24_0h = _mm512_slli_epi64(v23_0h, 52);
    const __m512i v24_1l = _mm512_slli_epi64(v23_1l, 52);
    const __m512i v24_1h = _mm512_slli_epi64(v23_1h, 52);
    const __m512i v25_0l = _mm512_add_epi64(v24_0l, v20);
    const __m512i v25_0h = _mm512_add_epi64(v24_0h, v20);
    const __m512i v25_1l = _mm512_add_epi64(v24_1l, v20);
    const __m512i v25_1h = _mm512_add_epi64(v24_1h, v20);
    const __m512d v26_0l = _mm512_castsi512_pd(v25_0l);
    const __m512d v26_0h = _mm512_castsi512_pd(v25_0h);
    const __m512d v26_1l = _mm512_castsi512_pd(v25_1l);
    const __m512d v26_1h = _mm512_castsi512_pd(v25_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v28, v12_0l, v9_0l);
    const __m512d v29_0h = _mm512_fmadd_pd(v28, v12_0h, v9_0h);
    const __m512d v29_1l = _mm512_fmadd_pd(v28, v12_1l, v9_1l);
    const __m512d v29_1h = _mm512_fmadd_pd(v28, v12_1h, v9_1h);
    const __m512d v30_0l = _mm512_fmadd_pd(v12_0l, v27, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v12_0h, v27, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v12_1l, v27, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v12_1h, v27, v29_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v30_0l, v31, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v30_0h, v31, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v30_1l, v31, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v30_1h, v31, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v30_0l, v33_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v30_0h, v33_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v30_1l, v33_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v30_1h, v33_1h, v34);
    const __m512d v37_0l = _mm512_fmadd_pd(v30_0l, v35_0l, v36);
    const __m512d v37_0h = _mm512_fmadd_pd(v30_0h, v35_0h, v36);
    const __m512d v37_1l = _mm512_fmadd_pd(v30_1l, v35_1l, v36);
    const __m512d v37_1h = _mm512_fmadd_pd(v30_1h, v35_1h, v36);
    const __m512d v39_0l = _mm512_fmadd_pd(v30_0l, v37_0l, v38);
    const __m512d v39_0h = _mm512_fmadd_pd(v30_0h, v37_0h, v38);
    const __m512d v39_1l = _mm512_fmadd_pd(v30_1l, v37_1l, v38);
    const __m512d v39_1h = _mm512_fmadd_pd(v30_1h, v37_1h, v38);
    const __m512d v41_0l = _mm512_fmadd_pd(v39_0l, v30_0l, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v39_0h, v30_0h, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v39_1l, v30_1l, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v39_1h, v30_1h, v40);
    const __m512d v43_0l = _mm512_fmadd_pd(v41_0l, v30_0l, v42);
    const __m512d v43_0h = _mm512_fmadd_pd(v41_0h, v30_0h, v42);
    const __m512d v43_1l = _mm512_fmadd_pd(v41_1l, v30_1l, v42);
    const __m512d v43_1h = _mm512_fmadd_pd(v41_1h, v30_1h, v42);
    const __m512d v45_0l = _mm512_fmadd_pd(v43_0l, v30_0l, v44);
    const __m512d v45_0h = _mm512_fmadd_pd(v43_0h, v30_0h, v44);
    const __m512d v45_1l = _mm512_fmadd_pd(v43_1l, v30_1l, v44);
    const __m512d v45_1h = _mm512_fmadd_pd(v43_1h, v30_1h, v44);
    const __m512d v47_0l = _mm512_fmadd_pd(v45_0l, v30_0l, v46);
    const __m512d v47_0h = _mm512_fmadd_pd(v45_0h, v30_0h, v46);
    const __m512d v47_1l = _mm512_fmadd_pd(v45_1l, v30_1l, v46);
    const __m512d v47_1h = _mm512_fmadd_pd(v45_1h, v30_1h, v46);
    const __m512d v49_0l = _mm512_fmadd_pd(v47_0l, v30_0l, v48);
    const __m512d v49_0h = _mm512_fmadd_pd(v47_0h, v30_0h, v48);
    const __m512d v49_1l = _mm512_fmadd_pd(v47_1l, v30_1l, v48);
    const __m512d v49_1h = _mm512_fmadd_pd(v47_1h, v30_1h, v48);
    const __m512d v50_0l = _mm512_fmadd_pd(v49_0l, v30_0l, v4);
    const __m512d v50_0h = _mm512_fmadd_pd(v49_0h, v30_0h, v4);
    const __m512d v50_1l = _mm512_fmadd_pd(v49_1l, v30_1l, v4);
    const __m512d v50_1h = _mm512_fmadd_pd(v49_1h, v30_1h, v4);
    const __m512d v52_0l = _mm512_fmadd_pd(v50_0l, v30_0l, v51);
    const __m512d v52_0h = _mm512_fmadd_pd(v50_0h, v30_0h, v51);
    const __m512d v52_1l = _mm512_fmadd_pd(v50_1l, v30_1l, v51);
    const __m512d v52_1h = _mm512_fmadd_pd(v50_1h, v30_1h, v51);
    const __m512d v53_0l = _mm512_mul_pd(v52_0l, v30_0l);
    const __m512d v53_0h = _mm512_mul_pd(v52_0h, v30_0h);
    const __m512d v53_1l = _mm512_mul_pd(v52_1l, v30_1l);
    const __m512d v53_1h = _mm512_mul_pd(v52_1h, v30_1h);
    const __m512d v54_0l = _mm512_fmadd_pd(v26_0l, v53_0l, v26_0l);
    const __m512d v54_0h = _mm512_fmadd_pd(v26_0h, v53_0h, v26_0h);
    const __m512d v54_1l = _mm512_fmadd_pd(v26_1l, v53_1l, v26_1l);
    const __m512d v54_1h = _mm512_fmadd_pd(v26_1h, v53_1h, v26_1h);
    const __m512d v55_0l = _mm512_mul_pd(v22_0l, v54_0l);
    const __m512d v55_0h = _mm512_mul_pd(v22_0h, v54_0h);
    const __m512d v55_1l = _mm512_mul_pd(v22_1l, v54_1l);
    const __m512d v55_1h = _mm512_mul_pd(v22_1h, v54_1h);
    const __mmask8 v56_0l = _mm512_cmp_pd_mask(v4, v55_0l, _CMP_LE_OQ);
    const __mmask8 v56_0h = _mm512_cmp_pd_mask(v4, v55_0h, _CMP_LE_OQ);
    const __mmask16 v56_0 = _mm512_kunpackb(v56_0h, v56_0l);
    const __mmask8 v56_1l = _mm512_cmp_pd_mask(v4, v55_1l, _CMP_LE_OQ);
    const __mmask8 v56_1h = _mm512_cmp_pd_mask(v4, v55_1h, _CMP_LE_OQ);
    const __mmask16 v56_1 = _mm512_kunpackb(v56_1h, v56_1l);
    const __m512d v58_0l = _mm512_mask_blend_pd((__mmask8)v56_0, v2, v57);
    const __m512d v58_0h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx512_high_mask_avx512(v56_0), v2, v57);
    const __m512d v58_1l = _mm512_mask_blend_pd((__mmask8)v56_1, v2, v57);
    const __m512d v58_1h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx512_high_mask_avx512(v56_1), v2, v57);
    const __m512d v59_0l = _mm512_add_pd(v3_0l, v58_0l);
    const __m512d v59_0h = _mm512_add_pd(v3_0h, v58_0h);
    const __m512d v59_1l = _mm512_add_pd(v3_1l, v58_1l);
    const __m512d v59_1h = _mm512_add_pd(v3_1h, v58_1h);
    const __m512d v61_0l = _mm512_fmadd_pd(v55_0l, v4, v60);
    const __m512d v61_0h = _mm512_fmadd_pd(v55_0h, v4, v60);
    const __m512d v61_1l = _mm512_fmadd_pd(v55_1l, v4, v60);
    const __m512d v61_1h = _mm512_fmadd_pd(v55_1h, v4, v60);
    const __m512d v62_0l = _mm512_mask_blend_pd((__mmask8)v56_0, v55_0l, v61_0l);
    const __m512d v62_0h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx512_high_mask_avx512(v56_0), v55_0h, v61_0h);
    const __m512d v62_1l = _mm512_mask_blend_pd((__mmask8)v56_1, v55_1l, v61_1l);
    const __m512d v62_1h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx512_high_mask_avx512(v56_1), v55_1h, v61_1h);
    const __m512d v63_0l = _mm512_mul_pd(v62_0l, v62_0l);
    const __m512d v63_0h = _mm512_mul_pd(v62_0h, v62_0h);
    const __m512d v63_1l = _mm512_mul_pd(v62_1l, v62_1l);
    const __m512d v63_1h = _mm512_mul_pd(v62_1h, v62_1h);
    const __m512d v64_0l = _mm512_mul_pd(v4, v63_0l);
    const __m512d v64_0h = _mm512_mul_pd(v4, v63_0h);
    const __m512d v64_1l = _mm512_mul_pd(v4, v63_1l);
    const __m512d v64_1h = _mm512_mul_pd(v4, v63_1h);
    const __m512d v67_0l = _mm512_add_pd(v62_0l, v66);
    const __m512d v67_0h = _mm512_add_pd(v62_0h, v66);
    const __m512d v67_1l = _mm512_add_pd(v62_1l, v66);
    const __m512d v67_1h = _mm512_add_pd(v62_1h, v66);
    const __m512d v68_0l = _mm512_div_pd(v62_0l, v67_0l);
    const __m512d v68_0h = _mm512_div_pd(v62_0h, v67_0h);
    const __m512d v68_1l = _mm512_div_pd(v62_1l, v67_1l);
    const __m512d v68_1h = _mm512_div_pd(v62_1h, v67_1h);
    const __m512d v69_0l = _mm512_mul_pd(v68_0l, v68_0l);
    const __m512d v69_0h = _mm512_mul_pd(v68_0h, v68_0h);
    const __m512d v69_1l = _mm512_mul_pd(v68_1l, v68_1l);
    const __m512d v69_1h = _mm512_mul_pd(v68_1h, v68_1h);
    const __m512d v71_0l = _mm512_fmadd_pd(v65, v69_0l, v70);
    const __m512d v71_0h = _mm512_fmadd_pd(v65, v69_0h, v70);
    const __m512d v71_1l = _mm512_fmadd_pd(v65, v69_1l, v70);
    const __m512d v71_1h = _mm512_fmadd_pd(v65, v69_1h, v70);
    const __m512d v73_0l = _mm512_fmadd_pd(v71_0l, v69_0l, v72);
    const __m512d v73_0h = _mm512_fmadd_pd(v71_0h, v69_0h, v72);
    const __m512d v73_1l = _mm512_fmadd_pd(v71_1l, v69_1l, v72);
    const __m512d v73_1h = _mm512_fmadd_pd(v71_1h, v69_1h, v72);
    const __m512d v75_0l = _mm512_fmadd_pd(v73_0l, v69_0l, v74);
    const __m512d v75_0h = _mm512_fmadd_pd(v73_0h, v69_0h, v74);
    const __m512d v75_1l = _mm512_fmadd_pd(v73_1l, v69_1l, v74);
    const __m512d v75_1h = _mm512_fmadd_pd(v73_1h, v69_1h, v74);
    const __m512d v77_0l = _mm512_fmadd_pd(v75_0l, v69_0l, v76);
    const __m512d v77_0h = _mm512_fmadd_pd(v75_0h, v69_0h, v76);
    const __m512d v77_1l = _mm512_fmadd_pd(v75_1l, v69_1l, v76);
    const __m512d v77_1h = _mm512_fmadd_pd(v75_1h, v69_1h, v76);
    const __m512d v79_0l = _mm512_fmadd_pd(v77_0l, v69_0l, v78);
    const __m512d v79_0h = _mm512_fmadd_pd(v77_0h, v69_0h, v78);
    const __m512d v79_1l = _mm512_fmadd_pd(v77_1l, v69_1l, v78);
    const __m512d v79_1h = _mm512_fmadd_pd(v77_1h, v69_1h, v78);
    const __m512d v81_0l = _mm512_fmadd_pd(v79_0l, v69_0l, v80);
    const __m512d v81_0h = _mm512_fmadd_pd(v79_0h, v69_0h, v80);
    const __m512d v81_1l = _mm512_fmadd_pd(v79_1l, v69_1l, v80);
    const __m512d v81_1h = _mm512_fmadd_pd(v79_1h, v69_1h, v80);
    const __m512d v83_0l = _mm512_fmadd_pd(v81_0l, v69_0l, v82);
    const __m512d v83_0h = _mm512_fmadd_pd(v81_0h, v69_0h, v82);
    const __m512d v83_1l = _mm512_fmadd_pd(v81_1l, v69_1l, v82);
    const __m512d v83_1h = _mm512_fmadd_pd(v81_1h, v69_1h, v82);
    const __m512d v85_0l = _mm512_fmadd_pd(v83_0l, v69_0l, v84);
    const __m512d v85_0h = _mm512_fmadd_pd(v83_0h, v69_0h, v84);
    const __m512d v85_1l = _mm512_fmadd_pd(v83_1l, v69_1l, v84);
    const __m512d v85_1h = _mm512_fmadd_pd(v83_1h, v69_1h, v84);
    const __m512d v86_0l = _mm512_mul_pd(v85_0l, v69_0l);
    const __m512d v86_0h = _mm512_mul_pd(v85_0h, v69_0h);
    const __m512d v86_1l = _mm512_mul_pd(v85_1l, v69_1l);
    const __m512d v86_1h = _mm512_mul_pd(v85_1h, v69_1h);
    const __m512d v87_0l = _mm512_add_pd(v86_0l, v64_0l);
    const __m512d v87_0h = _mm512_add_pd(v86_0h, v64_0h);
    const __m512d v87_1l = _mm512_add_pd(v86_1l, v64_1l);
    const __m512d v87_1h = _mm512_add_pd(v86_1h, v64_1h);
    const __m512d v88_0l = _mm512_mul_pd(v87_0l, v68_0l);
    const __m512d v88_0h = _mm512_mul_pd(v87_0h, v68_0h);
    const __m512d v88_1l = _mm512_mul_pd(v87_1l, v68_1l);
    const __m512d v88_1h = _mm512_mul_pd(v87_1h, v68_1h);
    const __m512d v89_0l = _mm512_sub_pd(v64_0l, v88_0l);
    const __m512d v89_0h = _mm512_sub_pd(v64_0h, v88_0h);
    const __m512d v89_1l = _mm512_sub_pd(v64_1l, v88_1l);
    const __m512d v89_1h = _mm512_sub_pd(v64_1h, v88_1h);
    const __m512d v90_0l = _mm512_sub_pd(v62_0l, v89_0l);
    const __m512d v90_0h = _mm512_sub_pd(v62_0h, v89_0h);
    const __m512d v90_1l = _mm512_sub_pd(v62_1l, v89_1l);
    const __m512d v90_1h = _mm512_sub_pd(v62_1h, v89_1h);
    const __m512d v91_0l = _mm512_add_pd(v59_0l, v90_0l);
    const __m512d v91_0h = _mm512_add_pd(v59_0h, v90_0h);
    const __m512d v91_1l = _mm512_add_pd(v59_1l, v90_1l);
    const __m512d v91_1h = _mm512_add_pd(v59_1h, v90_1h);
    const __m512d v92_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v91_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v92_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v91_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v92_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v91_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v92_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v91_1h), _mm512_set1_epi64(INT64_MIN)));
    _mm512_storeu_pd(y, v92_0l);
    _mm512_storeu_pd(y + 8, v92_0h);
    _mm512_storeu_pd(y + 16, v92_1l);
    _mm512_storeu_pd(y + 24, v92_1h);
}

/* 16 elements. */
static LOGSIGMOID_F64_4ULP_AVX512_AVX512_TARGET void logsigmoid_f64_4ulp_avx512_chunk_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v4 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v20 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v27 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v28 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v31 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v32 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v34 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v36 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v38 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v40 = _mm512_set1_pd(0x1.a01a01a3b9fc6p-13); /* 0.00019841269851572483 */
    const __m512d v42 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v44 = _mm512_set1_pd(0x1.111111111476fp-7); /* 0.0083333333333574771 */
    const __m512d v46 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v48 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v51 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v57 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v60 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v65 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v66 = _mm512_set1_pd(0x1.ffffffffffffcp+0); /* 1.9999999999999991 */
    const __m512d v70 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v72 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v74 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v76 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v78 = _mm512_set1_pd(0x1.c71c71cad9c8ep-3); /* 0.2222222223310592 */
    const __m512d v80 = _mm512_set1_pd(0x1.24924924a2af6p-2); /* 0.28571428571801449 */
    const __m512d v82 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v84 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v3l = _mm512_max_pd(v1l, v2);
    const __m512d v3h = _mm512_max_pd(v1h, v2);
    const __m512d v7l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v8l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v8h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9l = _mm512_max_pd(v6, v8l);
    const __m512d v9h = _mm512_max_pd(v6, v8h);
    const __m512d v11l = _mm512_fmadd_pd(v5, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v5, v9h, v10);
    const __m512d v12l = _mm512_sub_pd(v11l, v10);
    const __m512d v12h = _mm512_sub_pd(v11h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v4, v12l, v10);
    const __m512d v13h = _mm512_fmadd_pd(v4, v12h, v10);
    const __m512d v14l = _mm512_sub_pd(v13l, v10);
    const __m512d v14h = _mm512_sub_pd(v13h, v10);
    const __m512d v15l = _mm512_sub_pd(v12l, v14l);
    const __m512d v15h = _mm512_sub_pd(v12h, v14h);
    const __m512d v16l = _mm512_add_pd(v15l, v10);
    const __m512d v16h = _mm512_add_pd(v15h, v10);
    const __m512i v17l = logsigmoid_f64_4ulp_avx512_bits_f64_avx512(v16l);
    const __m512i v17h = logsigmoid_f64_4ulp_avx512_bits_f64_avx512(v16h);
    const __m512i v19l = _mm512_slli_epi64(v17l, 52);
    const __m512i v19h = _mm512_slli_epi64(v17h, 52);
    const __m512i v21l = _mm512_add_epi64(v19l, v20);
    const __m512i v21h = _mm512_add_epi64(v19h, v20);
    const __m512d v22l = _mm512_castsi512_pd(v21l);
    const __m512d v22h = _mm512_castsi512_pd(v21h);
    const __m512i v23l = _mm512_castpd_si512(v13l);
    const __m512i v23h = _mm512_castpd_si512(v13h);
    const __m512i v24l = _mm512_slli_epi64(v23l, 52);
    const __m512i v24h = _mm512_slli_epi64(v23h, 52);
    const __m512i v25l = _mm512_add_epi64(v24l, v20);
    const __m512i v25h = _mm512_add_epi64(v24h, v20);
    const __m512d v26l = _mm512_castsi512_pd(v25l);
    const __m512d v26h = _mm512_castsi512_pd(v25h);
    const __m512d v29l = _mm512_fmadd_pd(v28, v12l, v9l);
    const __m512d v29h = _mm512_fmadd_pd(v28, v12h, v9h);
    const __m512d v30l = _mm512_fmadd_pd(v12l, v27, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v12h, v27, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v30l, v31, v32);
    const __m512d v33h = _mm512_fmadd_pd(v30h, v31, v32);
    const __m512d v35l = _mm512_fmadd_pd(v30l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v30h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v30l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v30h, v35h, v36);
    const __m512d v39l = _mm512_fmadd_pd(v30l, v37l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v30h, v37h, v38);
    const __m512d v41l = _mm512_fmadd_pd(v39l, v30l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v39h, v30h, v40);
    const __m512d v43l = _mm512_fmadd_pd(v41l, v30l, v42);
    const __m512d v43h = _mm512_fmadd_pd(v41h, v30h, v42);
    const __m512d v45l = _mm512_fmadd_pd(v43l, v30l, v44);
    const __m512d v45h = _mm512_fmadd_pd(v43h, v30h, v44);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v30l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v30h, v46);
    const __m512d v49l = _mm512_fmadd_pd(v47l, v30l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v47h, v30h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v49l, v30l, v4);
    const __m512d v50h = _mm512_fmadd_pd(v49h, v30h, v4);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v30l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v30h, v51);
    const __m512d v53l = _mm512_mul_pd(v52l, v30l);
    const __m512d v53h = _mm512_mul_pd(v52h, v30h);
    const __m512d v54l = _mm512_fmadd_pd(v26l, v53l, v26l);
    const __m512d v54h = _mm512_fmadd_pd(v26h, v53h, v26h);
    const __m512d v55l = _mm512_mul_pd(v22l, v54l);
    const __m512d v55h = _mm512_mul_pd(v22h, v54h);
    const __mmask8 v56l = _mm512_cmp_pd_mask(v4, v55l, _CMP_LE_OQ);
    const __mmask8 v56h = _mm512_cmp_pd_mask(v4, v55h, _CMP_LE_OQ);
    const __mmask16 v56 = _mm512_kunpackb(v56h, v56l);
    const __m512d v58l = _mm512_mask_blend_pd((__mmask8)v56, v2, v57);
    const __m512d v58h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx512_high_mask_avx512(v56), v2, v57);
    const __m512d v59l = _mm512_add_pd(v3l, v58l);
    const __m512d v59h = _mm512_add_pd(v3h, v58h);
    const __m512d v61l = _mm512_fmadd_pd(v55l, v4, v60);
    const __m512d v61h = _mm512_fmadd_pd(v55h, v4, v60);
    const __m512d v62l = _mm512_mask_blend_pd((__mmask8)v56, v55l, v61l);
    const __m512d v62h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx512_high_mask_avx512(v56), v55h, v61h);
    const __m512d v63l = _mm512_mul_pd(v62l, v62l);
    const __m512d v63h = _mm512_mul_pd(v62h, v62h);
    const __m512d v64l = _mm512_mul_pd(v4, v63l);
    const __m512d v64h = _mm512_mul_pd(v4, v63h);
    const __m512d v67l = _mm512_add_pd(v62l, v66);
    const __m512d v67h = _mm512_add_pd(v62h, v66);
    const __m512d v68l = _mm512_div_pd(v62l, v67l);
    const __m512d v68h = _mm512_div_pd(v62h, v67h);
    const __m512d v69l = _mm512_mul_pd(v68l, v68l);
    const __m512d v69h = _mm512_mul_pd(v68h, v68h);
    const __m512d v71l = _mm512_fmadd_pd(v65, v69l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v65, v69h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v71l, v69l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v71h, v69h, v72);
    const __m512d v75l = _mm512_fmadd_pd(v73l, v69l, v74);
    const __m512d v75h = _mm512_fmadd_pd(v73h, v69h, v74);
    const __m512d v77l = _mm512_fmadd_pd(v75l, v69l, v76);
    const __m512d v77h = _mm512_fmadd_pd(v75h, v69h, v76);
    const __m512d v79l = _mm512_fmadd_pd(v77l, v69l, v78);
    const __m512d v79h = _mm512_fmadd_pd(v77h, v69h, v78);
    const __m512d v81l = _mm512_fmadd_pd(v79l, v69l, v80);
    const __m512d v81h = _mm512_fmadd_pd(v79h, v69h, v80);
    const __m512d v83l = _mm512_fmadd_pd(v81l, v69l, v82);
    const __m512d v83h = _mm512_fmadd_pd(v81h, v69h, v82);
    const __m512d v85l = _mm512_fmadd_pd(v83l, v69l, v84);
    const __m512d v85h = _mm512_fmadd_pd(v83h, v69h, v84);
    const __m512d v86l = _mm512_mul_pd(v85l, v69l);
    const __m512d v86h = _mm512_mul_pd(v85h, v69h);
    const __m512d v87l = _mm512_add_pd(v86l, v64l);
    const __m512d v87h = _mm512_add_pd(v86h, v64h);
    const __m512d v88l = _mm512_mul_pd(v87l, v68l);
    const __m512d v88h = _mm512_mul_pd(v87h, v68h);
    const __m512d v89l = _mm512_sub_pd(v64l, v88l);
    const __m512d v89h = _mm512_sub_pd(v64h, v88h);
    const __m512d v90l = _mm512_sub_pd(v62l, v89l);
    const __m512d v90h = _mm512_sub_pd(v62h, v89h);
    const __m512d v91l = _mm512_add_pd(v59l, v90l);
    const __m512d v91h = _mm512_add_pd(v59h, v90h);
    const __m512d v92l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v91l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v92h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v91h), _mm512_set1_epi64(INT64_MIN)));
    _mm512_storeu_pd(y, v92l);
    _mm512_storeu_pd(y + 8, v92h);
}

static LOGSIGMOID_F64_4ULP_AVX512_AVX512_TARGET void logsigmoid_f64_4ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        logsigmoid_f64_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_f64_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        logsigmoid_f64_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_F64_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_f64_4ulp_avx512_level(void) {
#if defined(LOGSIGMOID_F64_4ULP_AVX512_FORCE_ISA)
    return LOGSIGMOID_F64_4ULP_AVX512_FORCE_ISA;
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

double logsigmoid_f64_4ulp_avx512(double x) {
    return logsigmoid_f64_4ulp_avx512_element(x);
}

void logsigmoid_f64_4ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_f64_4ulp_avx512_level();
    if (level == 2) {
        logsigmoid_f64_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_f64_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_f64_4ulp_avx512_array_portable(x, y, n);
}
