/* logsigmoid_f64_4ulp_avx2: logsigmoid
 *
 *   target       logsigmoid, -softplus(-x), f64
 *   domain       every input
 *   max error    2.780790 ulp, observed on 20496761 inputs
 *   worst input  0x1.62fc92798a2e5p-1 (0.69333322271003495, encoding 0x3fe62fc92798a2e5)
 *   result there -0x1.9f21fd5cc68c8p-2 (-0.40540309790379725, encoding 0xbfd9f21fd5cc68c8)
 *   mean error   0.288813 ulp
 *   misrounded   2772906 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cc6f953a091d0afcfb368242d4dcd16b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target logsigmoid --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive logsigmoid_f64_1ulp_avx2.db
 *                time: 2.9223 ns/element as avx2 code (inputs mean)
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
#include "logsigmoid_f64_4ulp_avx2.h"

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

static inline double logsigmoid_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double logsigmoid_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t logsigmoid_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t logsigmoid_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double logsigmoid_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double logsigmoid_f64_4ulp_avx2_element(double x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = -0x1.75p+9; /* -746 */
    const double v3 = x;
    const double v4 = logsigmoid_f64_4ulp_avx2_abs_f64(v3);
    const double v5 = -v4;
    const double v6 = v2 > v5 ? v2 : v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = logsigmoid_f64_4ulp_avx2_fma_f64(v1, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = logsigmoid_f64_4ulp_avx2_fma_f64(v0, v9, v7);
    const double v11 = v10 - v7;
    const double v12 = v9 - v11;
    const double v13 = v12 + v7;
    const int64_t v14 = logsigmoid_f64_4ulp_avx2_bits_f64(v13);
    const int64_t v15 = INT64_C(52);
    const int64_t v16 = logsigmoid_f64_4ulp_avx2_shl_i64(v14, v15);
    const int64_t v17 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v18 = (int64_t)((uint64_t)v16 + (uint64_t)v17);
    const double v19 = logsigmoid_f64_4ulp_avx2_frombits_f64(v18);
    const int64_t v20 = logsigmoid_f64_4ulp_avx2_bits_f64(v10);
    const int64_t v21 = logsigmoid_f64_4ulp_avx2_shl_i64(v20, v15);
    const int64_t v22 = (int64_t)((uint64_t)v21 + (uint64_t)v17);
    const double v23 = logsigmoid_f64_4ulp_avx2_frombits_f64(v22);
    const double v24 = -0x1.abc9e3b39803fp-56; /* -2.3190468138462996e-17 */
    const double v25 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v26 = logsigmoid_f64_4ulp_avx2_fma_f64(v25, v9, v6);
    const double v27 = logsigmoid_f64_4ulp_avx2_fma_f64(v9, v24, v26);
    const double v28 = 0x1.1eed8eff8d898p-29; /* 2.08767569878681e-09 */
    const double v29 = 0x1.ae64567f544e4p-26; /* 2.505210838544172e-08 */
    const double v30 = logsigmoid_f64_4ulp_avx2_fma_f64(v27, v28, v29);
    const double v31 = 0x1.27e4fb7789f5cp-22; /* 2.7557319223985888e-07 */
    const double v32 = logsigmoid_f64_4ulp_avx2_fma_f64(v27, v30, v31);
    const double v33 = 0x1.71de3a556c734p-19; /* 2.7557319223985893e-06 */
    const double v34 = logsigmoid_f64_4ulp_avx2_fma_f64(v27, v32, v33);
    const double v35 = 0x1.a01a01a01a01ap-16; /* 2.4801587301587302e-05 */
    const double v36 = logsigmoid_f64_4ulp_avx2_fma_f64(v27, v34, v35);
    const double v37 = 0x1.a01a01a3b9fc6p-13; /* 0.00019841269851572483 */
    const double v38 = logsigmoid_f64_4ulp_avx2_fma_f64(v36, v27, v37);
    const double v39 = 0x1.6c16c16c16c17p-10; /* 0.0013888888888888889 */
    const double v40 = logsigmoid_f64_4ulp_avx2_fma_f64(v38, v27, v39);
    const double v41 = 0x1.1111111112c4p-7; /* 0.0083333333333454052 */
    const double v42 = logsigmoid_f64_4ulp_avx2_fma_f64(v40, v27, v41);
    const double v43 = 0x1.5555555555555p-5; /* 0.041666666666666664 */
    const double v44 = logsigmoid_f64_4ulp_avx2_fma_f64(v42, v27, v43);
    const double v45 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v46 = logsigmoid_f64_4ulp_avx2_fma_f64(v44, v27, v45);
    const double v47 = logsigmoid_f64_4ulp_avx2_fma_f64(v27, v46, v0);
    const double v48 = 0x1p+0; /* 1 */
    const double v49 = logsigmoid_f64_4ulp_avx2_fma_f64(v27, v47, v48);
    const double v50 = logsigmoid_f64_4ulp_avx2_fma_f64(v27, v49, v48);
    const double v51 = v23 * v50;
    const double v52 = v19 * v51;
    const int v53 = v0 <= v52;
    const double v54 = -0x1p-1; /* -0.5 */
    const double v55 = logsigmoid_f64_4ulp_avx2_fma_f64(v0, v52, v54);
    const double v56 = v53 ? v55 : v52;
    const double v57 = v56 * v56;
    const double v58 = v0 * v57;
    const double v59 = 0x1.ffffffffffffcp+0; /* 1.9999999999999991 */
    const double v60 = v56 + v59;
    const double v61 = v56 / v60;
    const double v62 = v61 * v61;
    const double v63 = 0x1.af286bca1af28p-4; /* 0.10526315789473684 */
    const double v64 = 0x1.e1e1e1e1e1e1ep-4; /* 0.11764705882352941 */
    const double v65 = logsigmoid_f64_4ulp_avx2_fma_f64(v62, v63, v64);
    const double v66 = 0x1.1111111111111p-3; /* 0.13333333333333333 */
    const double v67 = logsigmoid_f64_4ulp_avx2_fma_f64(v62, v65, v66);
    const double v68 = 0x1.3b13b13b13b14p-3; /* 0.15384615384615385 */
    const double v69 = logsigmoid_f64_4ulp_avx2_fma_f64(v62, v67, v68);
    const double v70 = 0x1.745d1745d1746p-3; /* 0.18181818181818182 */
    const double v71 = logsigmoid_f64_4ulp_avx2_fma_f64(v62, v69, v70);
    const double v72 = 0x1.c71c71cad9c8ep-3; /* 0.2222222223310592 */
    const double v73 = logsigmoid_f64_4ulp_avx2_fma_f64(v62, v71, v72);
    const double v74 = 0x1.24924924a2af6p-2; /* 0.28571428571801449 */
    const double v75 = logsigmoid_f64_4ulp_avx2_fma_f64(v62, v73, v74);
    const double v76 = 0x1.999999999999ap-2; /* 0.40000000000000002 */
    const double v77 = logsigmoid_f64_4ulp_avx2_fma_f64(v62, v75, v76);
    const double v78 = 0x1.5555555555555p-1; /* 0.66666666666666663 */
    const double v79 = logsigmoid_f64_4ulp_avx2_fma_f64(v62, v77, v78);
    const double v80 = v62 * v79;
    const double v81 = v58 + v80;
    const double v82 = v61 * v81;
    const double v83 = v58 - v82;
    const double v84 = v56 - v83;
    const double v85 = 0x1.62e42fefa39efp-1; /* 0.69314718055994529 */
    const double v86 = 0x0p+0; /* 0 */
    const double v87 = v53 ? v85 : v86;
    const double v88 = -v3;
    const double v89 = v88 > v86 ? v88 : v86;
    const double v90 = v87 + v89;
    const double v91 = v84 + v90;
    const double v92 = -v91;
    const double r0 = v92;
    return r0;
}

static void logsigmoid_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = logsigmoid_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOGSIGMOID_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOGSIGMOID_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOGSIGMOID_F64_4ULP_AVX2_AVX2 static inline LOGSIGMOID_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LOGSIGMOID_F64_4ULP_AVX2_AVX512 static inline LOGSIGMOID_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_F64_4ULP_AVX2_AVX2 __m256i logsigmoid_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
LOGSIGMOID_F64_4ULP_AVX2_AVX2 __m256i logsigmoid_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LOGSIGMOID_F64_4ULP_AVX2_AVX2 void logsigmoid_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(-0x1.75p+9); /* -746 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256i v17 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v24 = _mm256_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m256d v25 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v28 = _mm256_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m256d v29 = _mm256_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m256d v31 = _mm256_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m256d v33 = _mm256_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m256d v35 = _mm256_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m256d v37 = _mm256_set1_pd(0x1.a01a01a3b9fc6p-13); /* 0.00019841269851572483 */
    const __m256d v39 = _mm256_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m256d v41 = _mm256_set1_pd(0x1.1111111112c4p-7); /* 0.0083333333333454052 */
    const __m256d v43 = _mm256_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m256d v45 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v48 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v54 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v59 = _mm256_set1_pd(0x1.ffffffffffffcp+0); /* 1.9999999999999991 */
    const __m256d v63 = _mm256_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m256d v64 = _mm256_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m256d v66 = _mm256_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m256d v68 = _mm256_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m256d v70 = _mm256_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m256d v72 = _mm256_set1_pd(0x1.c71c71cad9c8ep-3); /* 0.2222222223310592 */
    const __m256d v74 = _mm256_set1_pd(0x1.24924924a2af6p-2); /* 0.28571428571801449 */
    const __m256d v76 = _mm256_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m256d v78 = _mm256_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m256d v85 = _mm256_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m256d v86 = _mm256_set1_pd(0x0p+0); /* 0 */
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
    const __m256i v14l = logsigmoid_f64_4ulp_avx2_bits_f64_avx2(v13l);
    const __m256i v14h = logsigmoid_f64_4ulp_avx2_bits_f64_avx2(v13h);
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
    const __m256d v30l = _mm256_fmadd_pd(v27l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v27h, v28, v29);
    const __m256d v32l = _mm256_fmadd_pd(v27l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v27h, v30h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v27l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v27h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v27l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v27h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v27l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v27h, v37);
    const __m256d v40l = _mm256_fmadd_pd(v38l, v27l, v39);
    const __m256d v40h = _mm256_fmadd_pd(v38h, v27h, v39);
    const __m256d v42l = _mm256_fmadd_pd(v40l, v27l, v41);
    const __m256d v42h = _mm256_fmadd_pd(v40h, v27h, v41);
    const __m256d v44l = _mm256_fmadd_pd(v42l, v27l, v43);
    const __m256d v44h = _mm256_fmadd_pd(v42h, v27h, v43);
    const __m256d v46l = _mm256_fmadd_pd(v44l, v27l, v45);
    const __m256d v46h = _mm256_fmadd_pd(v44h, v27h, v45);
    const __m256d v47l = _mm256_fmadd_pd(v27l, v46l, v0);
    const __m256d v47h = _mm256_fmadd_pd(v27h, v46h, v0);
    const __m256d v49l = _mm256_fmadd_pd(v27l, v47l, v48);
    const __m256d v49h = _mm256_fmadd_pd(v27h, v47h, v48);
    const __m256d v50l = _mm256_fmadd_pd(v27l, v49l, v48);
    const __m256d v50h = _mm256_fmadd_pd(v27h, v49h, v48);
    const __m256d v51l = _mm256_mul_pd(v23l, v50l);
    const __m256d v51h = _mm256_mul_pd(v23h, v50h);
    const __m256d v52l = _mm256_mul_pd(v19l, v51l);
    const __m256d v52h = _mm256_mul_pd(v19h, v51h);
    const __m256i v53l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v52l, _CMP_LE_OQ));
    const __m256i v53h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v52h, _CMP_LE_OQ));
    const __m256i v53 = logsigmoid_f64_4ulp_avx2_join_mask_avx2(v53l, v53h);
    const __m256d v55l = _mm256_fmadd_pd(v0, v52l, v54);
    const __m256d v55h = _mm256_fmadd_pd(v0, v52h, v54);
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
    const __m256d v65l = _mm256_fmadd_pd(v62l, v63, v64);
    const __m256d v65h = _mm256_fmadd_pd(v62h, v63, v64);
    const __m256d v67l = _mm256_fmadd_pd(v62l, v65l, v66);
    const __m256d v67h = _mm256_fmadd_pd(v62h, v65h, v66);
    const __m256d v69l = _mm256_fmadd_pd(v62l, v67l, v68);
    const __m256d v69h = _mm256_fmadd_pd(v62h, v67h, v68);
    const __m256d v71l = _mm256_fmadd_pd(v62l, v69l, v70);
    const __m256d v71h = _mm256_fmadd_pd(v62h, v69h, v70);
    const __m256d v73l = _mm256_fmadd_pd(v62l, v71l, v72);
    const __m256d v73h = _mm256_fmadd_pd(v62h, v71h, v72);
    const __m256d v75l = _mm256_fmadd_pd(v62l, v73l, v74);
    const __m256d v75h = _mm256_fmadd_pd(v62h, v73h, v74);
    const __m256d v77l = _mm256_fmadd_pd(v62l, v75l, v76);
    const __m256d v77h = _mm256_fmadd_pd(v62h, v75h, v76);
    const __m256d v79l = _mm256_fmadd_pd(v62l, v77l, v78);
    const __m256d v79h = _mm256_fmadd_pd(v62h, v77h, v78);
    const __m256d v80l = _mm256_mul_pd(v62l, v79l);
    const __m256d v80h = _mm256_mul_pd(v62h, v79h);
    const __m256d v81l = _mm256_add_pd(v58l, v80l);
    const __m256d v81h = _mm256_add_pd(v58h, v80h);
    const __m256d v82l = _mm256_mul_pd(v61l, v81l);
    const __m256d v82h = _mm256_mul_pd(v61h, v81h);
    const __m256d v83l = _mm256_sub_pd(v58l, v82l);
    const __m256d v83h = _mm256_sub_pd(v58h, v82h);
    const __m256d v84l = _mm256_sub_pd(v56l, v83l);
    const __m256d v84h = _mm256_sub_pd(v56h, v83h);
    const __m256d v87l = _mm256_blendv_pd(v86, v85, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v53))));
    const __m256d v87h = _mm256_blendv_pd(v86, v85, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v53, 1))));
    const __m256d v88l = _mm256_xor_pd(v3l, _mm256_set1_pd(-0.0));
    const __m256d v88h = _mm256_xor_pd(v3h, _mm256_set1_pd(-0.0));
    const __m256d v89l = _mm256_max_pd(v88l, v86);
    const __m256d v89h = _mm256_max_pd(v88h, v86);
    const __m256d v90l = _mm256_add_pd(v87l, v89l);
    const __m256d v90h = _mm256_add_pd(v87h, v89h);
    const __m256d v91l = _mm256_add_pd(v84l, v90l);
    const __m256d v91h = _mm256_add_pd(v84h, v90h);
    const __m256d v92l = _mm256_xor_pd(v91l, _mm256_set1_pd(-0.0));
    const __m256d v92h = _mm256_xor_pd(v91h, _mm256_set1_pd(-0.0));
    _mm256_storeu_pd(y, v92l);
    _mm256_storeu_pd(y + 4, v92h);
}

static LOGSIGMOID_F64_4ULP_AVX2_AVX2_TARGET void logsigmoid_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        logsigmoid_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        logsigmoid_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
LOGSIGMOID_F64_4ULP_AVX2_AVX512 __m512i logsigmoid_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
LOGSIGMOID_F64_4ULP_AVX2_AVX512 __mmask8 logsigmoid_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOGSIGMOID_F64_4ULP_AVX2_AVX512 void logsigmoid_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v24 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v25 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v28 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v31 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v33 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v35 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.a01a01a3b9fc6p-13); /* 0.00019841269851572483 */
    const __m512d v39 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v41 = _mm512_set1_pd(0x1.1111111112c4p-7); /* 0.0083333333333454052 */
    const __m512d v43 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v45 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v48 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v54 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v59 = _mm512_set1_pd(0x1.ffffffffffffcp+0); /* 1.9999999999999991 */
    const __m512d v63 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v64 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v66 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v68 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v70 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v72 = _mm512_set1_pd(0x1.c71c71cad9c8ep-3); /* 0.2222222223310592 */
    const __m512d v74 = _mm512_set1_pd(0x1.24924924a2af6p-2); /* 0.28571428571801449 */
    const __m512d v76 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v78 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v85 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v86 = _mm512_set1_pd(0x0p+0); /* 0 */
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
    const __m512i v14_0l = logsigmoid_f64_4ulp_avx2_bits_f64_avx512(v13_0l);
    const __m512i v14_0h = logsigmoid_f64_4ulp_avx2_bits_f64_avx512(v13_0h);
    const __m512i v14_1l = logsigmoid_f64_4ulp_avx2_bits_f64_avx512(v13_1l);
    const __m512i v14_1h = logsigmoid_f64_4ulp_avx2_bits_f64_avx512(v13_1h);
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
    const __m512d v30_0l = _mm512_fmadd_pd(v27_0l, v28, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v27_0h, v28, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v27_1l, v28, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v27_1h, v28, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v27_0l, v30_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v27_0h, v30_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v27_1l, v30_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v27_1h, v30_1h, v31);
    const __m512d v34_0l = _mm512_fmadd_pd(v27_0l, v32_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v27_0h, v32_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v27_1l, v32_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v27_1h, v32_1h, v33);
    const __m512d v36_0l = _mm512_fmadd_pd(v27_0l, v34_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v27_0h, v34_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v27_1l, v34_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v27_1h, v34_1h, v35);
    const __m512d v38_0l = _mm512_fmadd_pd(v36_0l, v27_0l, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v36_0h, v27_0h, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v36_1l, v27_1l, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v36_1h, v27_1h, v37);
    const __m512d v40_0l = _mm512_fmadd_pd(v38_0l, v27_0l, v39);
    const __m512d v40_0h = _mm512_fmadd_pd(v38_0h, v27_0h, v39);
    const __m512d v40_1l = _mm512_fmadd_pd(v38_1l, v27_1l, v39);
    const __m512d v40_1h = _mm512_fmadd_pd(v38_1h, v27_1h, v39);
    const __m512d v42_0l = _mm512_fmadd_pd(v40_0l, v27_0l, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v40_0h, v27_0h, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v40_1l, v27_1l, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v40_1h, v27_1h, v41);
    const __m512d v44_0l = _mm512_fmadd_pd(v42_0l, v27_0l, v43);
    const __m512d v44_0h = _mm512_fmadd_pd(v42_0h, v27_0h, v43);
    const __m512d v44_1l = _mm512_fmadd_pd(v42_1l, v27_1l, v43);
    const __m512d v44_1h = _mm512_fmadd_pd(v42_1h, v27_1h, v43);
    const __m512d v46_0l = _mm512_fmadd_pd(v44_0l, v27_0l, v45);
    const __m512d v46_0h = _mm512_fmadd_pd(v44_0h, v27_0h, v45);
    const __m512d v46_1l = _mm512_fmadd_pd(v44_1l, v27_1l, v45);
    const __m512d v46_1h = _mm512_fmadd_pd(v44_1h, v27_1h, v45);
    const __m512d v47_0l = _mm512_fmadd_pd(v27_0l, v46_0l, v0);
    const __m512d v47_0h = _mm512_fmadd_pd(v27_0h, v46_0h, v0);
    const __m512d v47_1l = _mm512_fmadd_pd(v27_1l, v46_1l, v0);
    const __m512d v47_1h = _mm512_fmadd_pd(v27_1h, v46_1h, v0);
    const __m512d v49_0l = _mm512_fmadd_pd(v27_0l, v47_0l, v48);
    const __m512d v49_0h = _mm512_fmadd_pd(v27_0h, v47_0h, v48);
    const __m512d v49_1l = _mm512_fmadd_pd(v27_1l, v47_1l, v48);
    const __m512d v49_1h = _mm512_fmadd_pd(v27_1h, v47_1h, v48);
    const __m512d v50_0l = _mm512_fmadd_pd(v27_0l, v49_0l, v48);
    const __m512d v50_0h = _mm512_fmadd_pd(v27_0h, v49_0h, v48);
    const __m512d v50_1l = _mm512_fmadd_pd(v27_1l, v49_1l, v48);
    const __m512d v50_1h = _mm512_fmadd_pd(v27_1h, v49_1h, v48);
    const __m512d v51_0l = _mm512_mul_pd(v23_0l, v50_0l);
    const __m512d v51_0h = _mm512_mul_pd(v23_0h, v50_0h);
    const __m512d v51_1l = _mm512_mul_pd(v23_1l, v50_1l);
    const __m512d v51_1h = _mm512_mul_pd(v23_1h, v50_1h);
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
    const __m512d v55_0l = _mm512_fmadd_pd(v0, v52_0l, v54);
    const __m512d v55_0h = _mm512_fmadd_pd(v0, v52_0h, v54);
    const __m512d v55_1l = _mm512_fmadd_pd(v0, v52_1l, v54);
    const __m512d v55_1h = _mm512_fmadd_pd(v0, v52_1h, v54);
    const __m512d v56_0l = _mm512_mask_blend_pd((__mmask8)v53_0, v52_0l, v55_0l);
    const __m512d v56_0h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx2_high_mask_avx512(v53_0), v52_0h, v55_0h);
    const __m512d v56_1l = _mm512_mask_blend_pd((__mmask8)v53_1, v52_1l, v55_1l);
    const __m512d v56_1h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx2_high_mask_avx512(v53_1), v52_1h, v55_1h);
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
    const __m512d v65_0l = _mm512_fmadd_pd(v62_0l, v63, v64);
    const __m512d v65_0h = _mm512_fmadd_pd(v62_0h, v63, v64);
    const __m512d v65_1l = _mm512_fmadd_pd(v62_1l, v63, v64);
    const __m512d v65_1h = _mm512_fmadd_pd(v62_1h, v63, v64);
    const __m512d v67_0l = _mm512_fmadd_pd(v62_0l, v65_0l, v66);
    const __m512d v67_0h = _mm512_fmadd_pd(v62_0h, v65_0h, v66);
    const __m512d v67_1l = _mm512_fmadd_pd(v62_1l, v65_1l, v66);
    const __m512d v67_1h = _mm512_fmadd_pd(v62_1h, v65_1h, v66);
    const __m512d v69_0l = _mm512_fmadd_pd(v62_0l, v67_0l, v68);
    const __m512d v69_0h = _mm512_fmadd_pd(v62_0h, v67_0h, v68);
    const __m512d v69_1l = _mm512_fmadd_pd(v62_1l, v67_1l, v68);
    const __m512d v69_1h = _mm512_fmadd_pd(v62_1h, v67_1h, v68);
    const __m512d v71_0l = _mm512_fmadd_pd(v62_0l, v69_0l, v70);
    const __m512d v71_0h = _mm512_fmadd_pd(v62_0h, v69_0h, v70);
    const __m512d v71_1l = _mm512_fmadd_pd(v62_1l, v69_1l, v70);
    const __m512d v71_1h = _mm512_fmadd_pd(v62_1h, v69_1h, v70);
    const __m512d v73_0l = _mm512_fmadd_pd(v62_0l, v71_0l, v72);
    const __m512d v73_0h = _mm512_fmadd_pd(v62_0h, v71_0h, v72);
    const __m512d v73_1l = _mm512_fmadd_pd(v62_1l, v71_1l, v72);
    const __m512d v73_1h = _mm512_fmadd_pd(v62_1h, v71_1h, v72);
    const __m512d v75_0l = _mm512_fmadd_pd(v62_0l, v73_0l, v74);
    const __m512d v75_0h = _mm512_fmadd_pd(v62_0h, v73_0h, v74);
    const __m512d v75_1l = _mm512_fmadd_pd(v62_1l, v73_1l, v74);
    const __m512d v75_1h = _mm512_fmadd_pd(v62_1h, v73_1h, v74);
    const __m512d v77_0l = _mm512_fmadd_pd(v62_0l, v75_0l, v76);
    const __m512d v77_0h = _mm512_fmadd_pd(v62_0h, v75_0h, v76);
    const __m512d v77_1l = _mm512_fmadd_pd(v62_1l, v75_1l, v76);
    const __m512d v77_1h = _mm512_fmadd_pd(v62_1h, v75_1h, v76);
    const __m512d v79_0l = _mm512_fmadd_pd(v62_0l, v77_0l, v78);
    const __m512d v79_0h = _mm512_fmadd_pd(v62_0h, v77_0h, v78);
    const __m512d v79_1l = _mm512_fmadd_pd(v62_1l, v77_1l, v78);
    const __m512d v79_1h = _mm512_fmadd_pd(v62_1h, v77_1h, v78);
    const __m512d v80_0l = _mm512_mul_pd(v62_0l, v79_0l);
    const __m512d v80_0h = _mm512_mul_pd(v62_0h, v79_0h);
    const __m512d v80_1l = _mm512_mul_pd(v62_1l, v79_1l);
    const __m512d v80_1h = _mm512_mul_pd(v62_1h, v79_1h);
    const __m512d v81_0l = _mm512_add_pd(v58_0l, v80_0l);
    const __m512d v81_0h = _mm512_add_pd(v58_0h, v80_0h);
    const __m512d v81_1l = _mm512_add_pd(v58_1l, v80_1l);
    const __m512d v81_1h = _mm512_add_pd(v58_1h, v80_1h);
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
    const __m512d v87_0l = _mm512_mask_blend_pd((__mmask8)v53_0, v86, v85);
    const __m512d v87_0h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx2_high_mask_avx512(v53_0), v86, v85);
    const __m512d v87_1l = _mm512_mask_blend_pd((__mmask8)v53_1, v86, v85);
    const __m512d v87_1h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx2_high_mask_avx512(v53_1), v86, v85);
    const __m512d v88_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3_0l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v88_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3_0h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v88_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3_1l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v88_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3_1h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v89_0l = _mm512_max_pd(v88_0l, v86);
    const __m512d v89_0h = _mm512_max_pd(v88_0h, v86);
    const __m512d v89_1l = _mm512_max_pd(v88_1l, v86);
    const __m512d v89_1h = _mm512_max_pd(v88_1h, v86);
    const __m512d v90_0l = _mm512_add_pd(v87_0l, v89_0l);
    const __m512d v90_0h = _mm512_add_pd(v87_0h, v89_0h);
    const __m512d v90_1l = _mm512_add_pd(v87_1l, v89_1l);
    const __m512d v90_1h = _mm512_add_pd(v87_1h, v89_1h);
    const __m512d v91_0l = _mm512_add_pd(v84_0l, v90_0l);
    const __m512d v91_0h = _mm512_add_pd(v84_0h, v90_0h);
    const __m512d v91_1l = _mm512_add_pd(v84_1l, v90_1l);
    const __m512d v91_1h = _mm512_add_pd(v84_1h, v90_1h);
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
static LOGSIGMOID_F64_4ULP_AVX2_AVX512_TARGET void logsigmoid_f64_4ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(-0x1.75p+9); /* -746 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512i v17 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v24 = _mm512_set1_pd(-0x1.abc9e3b39803fp-56); /* -2.3190468138462996e-17 */
    const __m512d v25 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v28 = _mm512_set1_pd(0x1.1eed8eff8d898p-29); /* 2.08767569878681e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.ae64567f544e4p-26); /* 2.505210838544172e-08 */
    const __m512d v31 = _mm512_set1_pd(0x1.27e4fb7789f5cp-22); /* 2.7557319223985888e-07 */
    const __m512d v33 = _mm512_set1_pd(0x1.71de3a556c734p-19); /* 2.7557319223985893e-06 */
    const __m512d v35 = _mm512_set1_pd(0x1.a01a01a01a01ap-16); /* 2.4801587301587302e-05 */
    const __m512d v37 = _mm512_set1_pd(0x1.a01a01a3b9fc6p-13); /* 0.00019841269851572483 */
    const __m512d v39 = _mm512_set1_pd(0x1.6c16c16c16c17p-10); /* 0.0013888888888888889 */
    const __m512d v41 = _mm512_set1_pd(0x1.1111111112c4p-7); /* 0.0083333333333454052 */
    const __m512d v43 = _mm512_set1_pd(0x1.5555555555555p-5); /* 0.041666666666666664 */
    const __m512d v45 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v48 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v54 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v59 = _mm512_set1_pd(0x1.ffffffffffffcp+0); /* 1.9999999999999991 */
    const __m512d v63 = _mm512_set1_pd(0x1.af286bca1af28p-4); /* 0.10526315789473684 */
    const __m512d v64 = _mm512_set1_pd(0x1.e1e1e1e1e1e1ep-4); /* 0.11764705882352941 */
    const __m512d v66 = _mm512_set1_pd(0x1.1111111111111p-3); /* 0.13333333333333333 */
    const __m512d v68 = _mm512_set1_pd(0x1.3b13b13b13b14p-3); /* 0.15384615384615385 */
    const __m512d v70 = _mm512_set1_pd(0x1.745d1745d1746p-3); /* 0.18181818181818182 */
    const __m512d v72 = _mm512_set1_pd(0x1.c71c71cad9c8ep-3); /* 0.2222222223310592 */
    const __m512d v74 = _mm512_set1_pd(0x1.24924924a2af6p-2); /* 0.28571428571801449 */
    const __m512d v76 = _mm512_set1_pd(0x1.999999999999ap-2); /* 0.40000000000000002 */
    const __m512d v78 = _mm512_set1_pd(0x1.5555555555555p-1); /* 0.66666666666666663 */
    const __m512d v85 = _mm512_set1_pd(0x1.62e42fefa39efp-1); /* 0.69314718055994529 */
    const __m512d v86 = _mm512_set1_pd(0x0p+0); /* 0 */
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
    const __m512i v14l = logsigmoid_f64_4ulp_avx2_bits_f64_avx512(v13l);
    const __m512i v14h = logsigmoid_f64_4ulp_avx2_bits_f64_avx512(v13h);
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
    const __m512d v30l = _mm512_fmadd_pd(v27l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v27h, v28, v29);
    const __m512d v32l = _mm512_fmadd_pd(v27l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v27h, v30h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v27l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v27h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v27l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v27h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v27l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v27h, v37);
    const __m512d v40l = _mm512_fmadd_pd(v38l, v27l, v39);
    const __m512d v40h = _mm512_fmadd_pd(v38h, v27h, v39);
    const __m512d v42l = _mm512_fmadd_pd(v40l, v27l, v41);
    const __m512d v42h = _mm512_fmadd_pd(v40h, v27h, v41);
    const __m512d v44l = _mm512_fmadd_pd(v42l, v27l, v43);
    const __m512d v44h = _mm512_fmadd_pd(v42h, v27h, v43);
    const __m512d v46l = _mm512_fmadd_pd(v44l, v27l, v45);
    const __m512d v46h = _mm512_fmadd_pd(v44h, v27h, v45);
    const __m512d v47l = _mm512_fmadd_pd(v27l, v46l, v0);
    const __m512d v47h = _mm512_fmadd_pd(v27h, v46h, v0);
    const __m512d v49l = _mm512_fmadd_pd(v27l, v47l, v48);
    const __m512d v49h = _mm512_fmadd_pd(v27h, v47h, v48);
    const __m512d v50l = _mm512_fmadd_pd(v27l, v49l, v48);
    const __m512d v50h = _mm512_fmadd_pd(v27h, v49h, v48);
    const __m512d v51l = _mm512_mul_pd(v23l, v50l);
    const __m512d v51h = _mm512_mul_pd(v23h, v50h);
    const __m512d v52l = _mm512_mul_pd(v19l, v51l);
    const __m512d v52h = _mm512_mul_pd(v19h, v51h);
    const __mmask8 v53l = _mm512_cmp_pd_mask(v0, v52l, _CMP_LE_OQ);
    const __mmask8 v53h = _mm512_cmp_pd_mask(v0, v52h, _CMP_LE_OQ);
    const __mmask16 v53 = _mm512_kunpackb(v53h, v53l);
    const __m512d v55l = _mm512_fmadd_pd(v0, v52l, v54);
    const __m512d v55h = _mm512_fmadd_pd(v0, v52h, v54);
    const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v53, v52l, v55l);
    const __m512d v56h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx2_high_mask_avx512(v53), v52h, v55h);
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
    const __m512d v65l = _mm512_fmadd_pd(v62l, v63, v64);
    const __m512d v65h = _mm512_fmadd_pd(v62h, v63, v64);
    const __m512d v67l = _mm512_fmadd_pd(v62l, v65l, v66);
    const __m512d v67h = _mm512_fmadd_pd(v62h, v65h, v66);
    const __m512d v69l = _mm512_fmadd_pd(v62l, v67l, v68);
    const __m512d v69h = _mm512_fmadd_pd(v62h, v67h, v68);
    const __m512d v71l = _mm512_fmadd_pd(v62l, v69l, v70);
    const __m512d v71h = _mm512_fmadd_pd(v62h, v69h, v70);
    const __m512d v73l = _mm512_fmadd_pd(v62l, v71l, v72);
    const __m512d v73h = _mm512_fmadd_pd(v62h, v71h, v72);
    const __m512d v75l = _mm512_fmadd_pd(v62l, v73l, v74);
    const __m512d v75h = _mm512_fmadd_pd(v62h, v73h, v74);
    const __m512d v77l = _mm512_fmadd_pd(v62l, v75l, v76);
    const __m512d v77h = _mm512_fmadd_pd(v62h, v75h, v76);
    const __m512d v79l = _mm512_fmadd_pd(v62l, v77l, v78);
    const __m512d v79h = _mm512_fmadd_pd(v62h, v77h, v78);
    const __m512d v80l = _mm512_mul_pd(v62l, v79l);
    const __m512d v80h = _mm512_mul_pd(v62h, v79h);
    const __m512d v81l = _mm512_add_pd(v58l, v80l);
    const __m512d v81h = _mm512_add_pd(v58h, v80h);
    const __m512d v82l = _mm512_mul_pd(v61l, v81l);
    const __m512d v82h = _mm512_mul_pd(v61h, v81h);
    const __m512d v83l = _mm512_sub_pd(v58l, v82l);
    const __m512d v83h = _mm512_sub_pd(v58h, v82h);
    const __m512d v84l = _mm512_sub_pd(v56l, v83l);
    const __m512d v84h = _mm512_sub_pd(v56h, v83h);
    const __m512d v87l = _mm512_mask_blend_pd((__mmask8)v53, v86, v85);
    const __m512d v87h = _mm512_mask_blend_pd(logsigmoid_f64_4ulp_avx2_high_mask_avx512(v53), v86, v85);
    const __m512d v88l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v88h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v89l = _mm512_max_pd(v88l, v86);
    const __m512d v89h = _mm512_max_pd(v88h, v86);
    const __m512d v90l = _mm512_add_pd(v87l, v89l);
    const __m512d v90h = _mm512_add_pd(v87h, v89h);
    const __m512d v91l = _mm512_add_pd(v84l, v90l);
    const __m512d v91h = _mm512_add_pd(v84h, v90h);
    const __m512d v92l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v91l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v92h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v91h), _mm512_set1_epi64(INT64_MIN)));
    _mm512_storeu_pd(y, v92l);
    _mm512_storeu_pd(y + 8, v92h);
}

static LOGSIGMOID_F64_4ULP_AVX2_AVX512_TARGET void logsigmoid_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        logsigmoid_f64_4ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        logsigmoid_f64_4ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        logsigmoid_f64_4ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOGSIGMOID_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int logsigmoid_f64_4ulp_avx2_level(void) {
#if defined(LOGSIGMOID_F64_4ULP_AVX2_FORCE_ISA)
    return LOGSIGMOID_F64_4ULP_AVX2_FORCE_ISA;
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

double logsigmoid_f64_4ulp_avx2(double x) {
    return logsigmoid_f64_4ulp_avx2_element(x);
}

void logsigmoid_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = logsigmoid_f64_4ulp_avx2_level();
    if (level == 2) {
        logsigmoid_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        logsigmoid_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    logsigmoid_f64_4ulp_avx2_array_portable(x, y, n);
}
