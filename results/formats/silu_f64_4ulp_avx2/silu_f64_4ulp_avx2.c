/* silu_f64_4ulp_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), f64
 *   domain       every input
 *   max error    3.492670 ulp, observed on 27999735 inputs
 *   worst input  -0x1.68b79fe0fd0dcp+4 (-22.544830206738752, encoding 0xc0368b79fe0fd0dc)
 *   result there -0x1.f54216a9377cdp-29 (-3.6471331134050236e-09, encoding 0xbe2f54216a9377cd)
 *   mean error   0.300344 ulp
 *   misrounded   5994058 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c283a2606cb4cf6f2376e4182ba4f302
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f64 --max-ulp 3.5 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive silu_f64_4ulp_avx2.db
 *                time: 1.8020 ns/element as avx2 code (inputs mean)
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
#include "silu_f64_4ulp_avx2.h"

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

static inline double silu_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double silu_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t silu_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t silu_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double silu_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double silu_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = INFINITY;
    const int v2 = v0 < v1;
    const double v3 = 0x0p+0; /* 0 */
    const int v4 = v0 < v3;
    const double v5 = -0x1.7cp+9; /* -760 */
    const double v6 = v5 > v0 ? v5 : v0;
    const double v7 = silu_f64_4ulp_avx2_abs_f64(v6);
    const double v8 = -v7;
    const double v9 = v5 > v8 ? v5 : v8;
    const double v10 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v11 = 0x1.8p+52; /* 6755399441055744 */
    const double v12 = silu_f64_4ulp_avx2_fma_f64(v9, v10, v11);
    const double v13 = v12 - v11;
    const double v14 = -0x1.ac493f6dcba4ap-56; /* -2.3217437309624109e-17 */
    const double v15 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v16 = silu_f64_4ulp_avx2_fma_f64(v15, v13, v9);
    const double v17 = silu_f64_4ulp_avx2_fma_f64(v13, v14, v16);
    const double v18 = 0x1.9fef4b559fee8p-26; /* 2.4210588497971853e-08 */
    const double v19 = 0x1.2862ab15f5647p-22; /* 2.7603043528437808e-07 */
    const double v20 = silu_f64_4ulp_avx2_fma_f64(v17, v18, v19);
    const double v21 = 0x1.71e6f8d120c7bp-19; /* 2.7559864084772054e-06 */
    const double v22 = silu_f64_4ulp_avx2_fma_f64(v17, v20, v21);
    const double v23 = 0x1.a019e3db921bp-16; /* 2.4801560228023066e-05 */
    const double v24 = silu_f64_4ulp_avx2_fma_f64(v17, v22, v23);
    const double v25 = 0x1.a019fe1cb2bf1p-13; /* 0.00019841267285011747 */
    const double v26 = silu_f64_4ulp_avx2_fma_f64(v17, v24, v25);
    const double v27 = 0x1.6c16c16d14abfp-10; /* 0.0013888888891144117 */
    const double v28 = silu_f64_4ulp_avx2_fma_f64(v17, v26, v27);
    const double v29 = 0x1.11111111982b4p-7; /* 0.0083333333342932928 */
    const double v30 = silu_f64_4ulp_avx2_fma_f64(v28, v17, v29);
    const double v31 = 0x1.55555555557f3p-5; /* 0.041666666666671313 */
    const double v32 = silu_f64_4ulp_avx2_fma_f64(v30, v17, v31);
    const double v33 = 0x1.5555555555422p-3; /* 0.16666666666665814 */
    const double v34 = silu_f64_4ulp_avx2_fma_f64(v17, v32, v33);
    const double v35 = 0x1p-1; /* 0.5 */
    const double v36 = silu_f64_4ulp_avx2_fma_f64(v17, v34, v35);
    const double v37 = 0x1p+0; /* 1 */
    const double v38 = silu_f64_4ulp_avx2_fma_f64(v17, v36, v37);
    const double v39 = silu_f64_4ulp_avx2_fma_f64(v17, v38, v37);
    const double v40 = v4 ? v39 : v37;
    const double v41 = v40 * v6;
    const double v42 = silu_f64_4ulp_avx2_fma_f64(v35, v13, v11);
    const int64_t v43 = silu_f64_4ulp_avx2_bits_f64(v42);
    const int64_t v44 = INT64_C(52);
    const int64_t v45 = silu_f64_4ulp_avx2_shl_i64(v43, v44);
    const int64_t v46 = INT64_C(4607182418800017408); /* 0x3ff0000000000000 */
    const int64_t v47 = (int64_t)((uint64_t)v45 + (uint64_t)v46);
    const double v48 = silu_f64_4ulp_avx2_frombits_f64(v47);
    const double v49 = v48 * v39;
    const double v50 = v42 - v11;
    const double v51 = v13 - v50;
    const double v52 = v51 + v11;
    const int64_t v53 = silu_f64_4ulp_avx2_bits_f64(v52);
    const int64_t v54 = silu_f64_4ulp_avx2_shl_i64(v53, v44);
    const int64_t v55 = (int64_t)((uint64_t)v54 + (uint64_t)v46);
    const double v56 = silu_f64_4ulp_avx2_frombits_f64(v55);
    const double v57 = 0x1.e13cf7d9c2bbep-59; /* 3.2609965949649e-18 */
    const double v58 = silu_f64_4ulp_avx2_fma_f64(v49, v56, v57);
    const double v59 = v58 + v37;
    const double v60 = v41 / v59;
    const double v61 = v4 ? v48 : v37;
    const double v62 = v60 * v61;
    const double v63 = v4 ? v56 : v37;
    const double v64 = v62 * v63;
    const double v65 = v2 ? v64 : v0;
    const double r0 = v65;
    return r0;
}

static void silu_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_F64_4ULP_AVX2_AVX2 static inline SILU_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SILU_F64_4ULP_AVX2_AVX512 static inline SILU_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
SILU_F64_4ULP_AVX2_AVX2 __m256i silu_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Encoding; every NaN gives the canonical one. */
SILU_F64_4ULP_AVX2_AVX2 __m256i silu_f64_4ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SILU_F64_4ULP_AVX2_AVX2 void silu_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(INFINITY);
    const __m256d v3 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v5 = _mm256_set1_pd(-0x1.7cp+9); /* -760 */
    const __m256d v10 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v14 = _mm256_set1_pd(-0x1.ac493f6dcba4ap-56); /* -2.3217437309624109e-17 */
    const __m256d v15 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v18 = _mm256_set1_pd(0x1.9fef4b559fee8p-26); /* 2.4210588497971853e-08 */
    const __m256d v19 = _mm256_set1_pd(0x1.2862ab15f5647p-22); /* 2.7603043528437808e-07 */
    const __m256d v21 = _mm256_set1_pd(0x1.71e6f8d120c7bp-19); /* 2.7559864084772054e-06 */
    const __m256d v23 = _mm256_set1_pd(0x1.a019e3db921bp-16); /* 2.4801560228023066e-05 */
    const __m256d v25 = _mm256_set1_pd(0x1.a019fe1cb2bf1p-13); /* 0.00019841267285011747 */
    const __m256d v27 = _mm256_set1_pd(0x1.6c16c16d14abfp-10); /* 0.0013888888891144117 */
    const __m256d v29 = _mm256_set1_pd(0x1.11111111982b4p-7); /* 0.0083333333342932928 */
    const __m256d v31 = _mm256_set1_pd(0x1.55555555557f3p-5); /* 0.041666666666671313 */
    const __m256d v33 = _mm256_set1_pd(0x1.5555555555422p-3); /* 0.16666666666665814 */
    const __m256d v35 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v37 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256i v46 = _mm256_set1_epi64x(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m256d v57 = _mm256_set1_pd(0x1.e13cf7d9c2bbep-59); /* 3.2609965949649e-18 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = silu_f64_4ulp_avx2_join_mask_avx2(v2l, v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v3, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v3, _CMP_LT_OQ));
    const __m256i v4 = silu_f64_4ulp_avx2_join_mask_avx2(v4l, v4h);
    const __m256d v6l = _mm256_max_pd(v5, v0l);
    const __m256d v6h = _mm256_max_pd(v5, v0h);
    const __m256d v7l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v6l);
    const __m256d v7h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v6h);
    const __m256d v8l = _mm256_xor_pd(v7l, _mm256_set1_pd(-0.0));
    const __m256d v8h = _mm256_xor_pd(v7h, _mm256_set1_pd(-0.0));
    const __m256d v9l = _mm256_max_pd(v5, v8l);
    const __m256d v9h = _mm256_max_pd(v5, v8h);
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v13l = _mm256_sub_pd(v12l, v11);
    const __m256d v13h = _mm256_sub_pd(v12h, v11);
    const __m256d v16l = _mm256_fmadd_pd(v15, v13l, v9l);
    const __m256d v16h = _mm256_fmadd_pd(v15, v13h, v9h);
    const __m256d v17l = _mm256_fmadd_pd(v13l, v14, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v13h, v14, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v17l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v17h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v17l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v17l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v17h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v17l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v17h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v17l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v17h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v17l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v17h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v17l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v17h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v17l, v32l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v17h, v32h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v17l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v17h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v17l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v17h, v36h, v37);
    const __m256d v39l = _mm256_fmadd_pd(v17l, v38l, v37);
    const __m256d v39h = _mm256_fmadd_pd(v17h, v38h, v37);
    const __m256d v40l = _mm256_blendv_pd(v37, v39l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v40h = _mm256_blendv_pd(v37, v39h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v41l = _mm256_mul_pd(v40l, v6l);
    const __m256d v41h = _mm256_mul_pd(v40h, v6h);
    const __m256d v42l = _mm256_fmadd_pd(v35, v13l, v11);
    const __m256d v42h = _mm256_fmadd_pd(v35, v13h, v11);
    const __m256i v43l = _mm256_castpd_si256(v42l);
    const __m256i v43h = _mm256_castpd_si256(v42h);
    const __m256i v45l = _mm256_slli_epi64(v43l, 52);
    const __m256i v45h = _mm256_slli_epi64(v43h, 52);
    const __m256i v47l = _mm256_add_epi64(v45l, v46);
    const __m256i v47h = _mm256_add_epi64(v45h, v46);
    const __m256d v48l = _mm256_castsi256_pd(v47l);
    const __m256d v48h = _mm256_castsi256_pd(v47h);
    const __m256d v49l = _mm256_mul_pd(v48l, v39l);
    const __m256d v49h = _mm256_mul_pd(v48h, v39h);
    const __m256d v50l = _mm256_sub_pd(v42l, v11);
    const __m256d v50h = _mm256_sub_pd(v42h, v11);
    const __m256d v51l = _mm256_sub_pd(v13l, v50l);
    const __m256d v51h = _mm256_sub_pd(v13h, v50h);
    const __m256d v52l = _mm256_add_pd(v51l, v11);
    const __m256d v52h = _mm256_add_pd(v51h, v11);
    const __m256i v53l = silu_f64_4ulp_avx2_bits_f64_avx2(v52l);
    const __m256i v53h = silu_f64_4ulp_avx2_bits_f64_avx2(v52h);
    const __m256i v54l = _mm256_slli_epi64(v53l, 52);
    const __m256i v54h = _mm256_slli_epi64(v53h, 52);
    const __m256i v55l = _mm256_add_epi64(v54l, v46);
    const __m256i v55h = _mm256_add_epi64(v54h, v46);
    const __m256d v56l = _mm256_castsi256_pd(v55l);
    const __m256d v56h = _mm256_castsi256_pd(v55h);
    const __m256d v58l = _mm256_fmadd_pd(v49l, v56l, v57);
    const __m256d v58h = _mm256_fmadd_pd(v49h, v56h, v57);
    const __m256d v59l = _mm256_add_pd(v58l, v37);
    const __m256d v59h = _mm256_add_pd(v58h, v37);
    const __m256d v60l = _mm256_div_pd(v41l, v59l);
    const __m256d v60h = _mm256_div_pd(v41h, v59h);
    const __m256d v61l = _mm256_blendv_pd(v37, v48l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v61h = _mm256_blendv_pd(v37, v48h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v62l = _mm256_mul_pd(v60l, v61l);
    const __m256d v62h = _mm256_mul_pd(v60h, v61h);
    const __m256d v63l = _mm256_blendv_pd(v37, v56l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v63h = _mm256_blendv_pd(v37, v56h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v64l = _mm256_mul_pd(v62l, v63l);
    const __m256d v64h = _mm256_mul_pd(v62h, v63h);
    const __m256d v65l = _mm256_blendv_pd(v0l, v64l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v65h = _mm256_blendv_pd(v0h, v64h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    _mm256_storeu_pd(y, v65l);
    _mm256_storeu_pd(y + 4, v65h);
}

static SILU_F64_4ULP_AVX2_AVX2_TARGET void silu_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        silu_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        silu_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SILU_F64_4ULP_AVX2_AVX512 __mmask8 silu_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
SILU_F64_4ULP_AVX2_AVX512 __m512i silu_f64_4ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
SILU_F64_4ULP_AVX2_AVX512 void silu_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(INFINITY);
    const __m512d v3 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v5 = _mm512_set1_pd(-0x1.7cp+9); /* -760 */
    const __m512d v10 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v14 = _mm512_set1_pd(-0x1.ac493f6dcba4ap-56); /* -2.3217437309624109e-17 */
    const __m512d v15 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v18 = _mm512_set1_pd(0x1.9fef4b559fee8p-26); /* 2.4210588497971853e-08 */
    const __m512d v19 = _mm512_set1_pd(0x1.2862ab15f5647p-22); /* 2.7603043528437808e-07 */
    const __m512d v21 = _mm512_set1_pd(0x1.71e6f8d120c7bp-19); /* 2.7559864084772054e-06 */
    const __m512d v23 = _mm512_set1_pd(0x1.a019e3db921bp-16); /* 2.4801560228023066e-05 */
    const __m512d v25 = _mm512_set1_pd(0x1.a019fe1cb2bf1p-13); /* 0.00019841267285011747 */
    const __m512d v27 = _mm512_set1_pd(0x1.6c16c16d14abfp-10); /* 0.0013888888891144117 */
    const __m512d v29 = _mm512_set1_pd(0x1.11111111982b4p-7); /* 0.0083333333342932928 */
    const __m512d v31 = _mm512_set1_pd(0x1.55555555557f3p-5); /* 0.041666666666671313 */
    const __m512d v33 = _mm512_set1_pd(0x1.5555555555422p-3); /* 0.16666666666665814 */
    const __m512d v35 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v37 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512i v46 = _mm512_set1_epi64(INT64_C(4607182418800017408)); /* 0x3ff0000000000000 */
    const __m512d v57 = _mm512_set1_pd(0x1.e13cf7d9c2bbep-59); /* 3.2609965949649e-18 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __mmask8 v4l = _mm512_cmp_pd_mask(v0l, v3, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v0h, v3, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v6l = _mm512_max_pd(v5, v0l);
    const __m512d v6h = _mm512_max_pd(v5, v0h);
    const __m512d v7l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v6l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v7h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v6h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v8l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v8h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v7h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9l = _mm512_max_pd(v5, v8l);
    const __m512d v9h = _mm512_max_pd(v5, v8h);
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v13l = _mm512_sub_pd(v12l, v11);
    const __m512d v13h = _mm512_sub_pd(v12h, v11);
    const __m512d v16l = _mm512_fmadd_pd(v15, v13l, v9l);
    const __m512d v16h = _mm512_fmadd_pd(v15, v13h, v9h);
    const __m512d v17l = _mm512_fmadd_pd(v13l, v14, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v13h, v14, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v17l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v17h, v18, v19);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v17l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v17h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v17l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v17h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v17l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v17h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v17l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v17h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v17l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v17h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v17l, v32l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v17h, v32h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v17l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v17h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v17l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v17h, v36h, v37);
    const __m512d v39l = _mm512_fmadd_pd(v17l, v38l, v37);
    const __m512d v39h = _mm512_fmadd_pd(v17h, v38h, v37);
    const __m512d v40l = _mm512_mask_blend_pd((__mmask8)v4, v37, v39l);
    const __m512d v40h = _mm512_mask_blend_pd(silu_f64_4ulp_avx2_high_mask_avx512(v4), v37, v39h);
    const __m512d v41l = _mm512_mul_pd(v40l, v6l);
    const __m512d v41h = _mm512_mul_pd(v40h, v6h);
    const __m512d v42l = _mm512_fmadd_pd(v35, v13l, v11);
    const __m512d v42h = _mm512_fmadd_pd(v35, v13h, v11);
    const __m512i v43l = _mm512_castpd_si512(v42l);
    const __m512i v43h = _mm512_castpd_si512(v42h);
    const __m512i v45l = _mm512_slli_epi64(v43l, 52);
    const __m512i v45h = _mm512_slli_epi64(v43h, 52);
    const __m512i v47l = _mm512_add_epi64(v45l, v46);
    const __m512i v47h = _mm512_add_epi64(v45h, v46);
    const __m512d v48l = _mm512_castsi512_pd(v47l);
    const __m512d v48h = _mm512_castsi512_pd(v47h);
    const __m512d v49l = _mm512_mul_pd(v48l, v39l);
    const __m512d v49h = _mm512_mul_pd(v48h, v39h);
    const __m512d v50l = _mm512_sub_pd(v42l, v11);
    const __m512d v50h = _mm512_sub_pd(v42h, v11);
    const __m512d v51l = _mm512_sub_pd(v13l, v50l);
    const __m512d v51h = _mm512_sub_pd(v13h, v50h);
    const __m512d v52l = _mm512_add_pd(v51l, v11);
    const __m512d v52h = _mm512_add_pd(v51h, v11);
    const __m512i v53l = silu_f64_4ulp_avx2_bits_f64_avx512(v52l);
    const __m512i v53h = silu_f64_4ulp_avx2_bits_f64_avx512(v52h);
    const __m512i v54l = _mm512_slli_epi64(v53l, 52);
    const __m512i v54h = _mm512_slli_epi64(v53h, 52);
    const __m512i v55l = _mm512_add_epi64(v54l, v46);
    const __m512i v55h = _mm512_add_epi64(v54h, v46);
    const __m512d v56l = _mm512_castsi512_pd(v55l);
    const __m512d v56h = _mm512_castsi512_pd(v55h);
    const __m512d v58l = _mm512_fmadd_pd(v49l, v56l, v57);
    const __m512d v58h = _mm512_fmadd_pd(v49h, v56h, v57);
    const __m512d v59l = _mm512_add_pd(v58l, v37);
    const __m512d v59h = _mm512_add_pd(v58h, v37);
    const __m512d v60l = _mm512_div_pd(v41l, v59l);
    const __m512d v60h = _mm512_div_pd(v41h, v59h);
    const __m512d v61l = _mm512_mask_blend_pd((__mmask8)v4, v37, v48l);
    const __m512d v61h = _mm512_mask_blend_pd(silu_f64_4ulp_avx2_high_mask_avx512(v4), v37, v48h);
    const __m512d v62l = _mm512_mul_pd(v60l, v61l);
    const __m512d v62h = _mm512_mul_pd(v60h, v61h);
    const __m512d v63l = _mm512_mask_blend_pd((__mmask8)v4, v37, v56l);
    const __m512d v63h = _mm512_mask_blend_pd(silu_f64_4ulp_avx2_high_mask_avx512(v4), v37, v56h);
    const __m512d v64l = _mm512_mul_pd(v62l, v63l);
    const __m512d v64h = _mm512_mul_pd(v62h, v63h);
    const __m512d v65l = _mm512_mask_blend_pd((__mmask8)v2, v0l, v64l);
    const __m512d v65h = _mm512_mask_blend_pd(silu_f64_4ulp_avx2_high_mask_avx512(v2), v0h, v64h);
    _mm512_storeu_pd(y, v65l);
    _mm512_storeu_pd(y + 8, v65h);
}

static SILU_F64_4ULP_AVX2_AVX512_TARGET void silu_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        silu_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        silu_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_f64_4ulp_avx2_level(void) {
#if defined(SILU_F64_4ULP_AVX2_FORCE_ISA)
    return SILU_F64_4ULP_AVX2_FORCE_ISA;
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

double silu_f64_4ulp_avx2(double x) {
    return silu_f64_4ulp_avx2_element(x);
}

void silu_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_f64_4ulp_avx2_level();
    if (level == 2) {
        silu_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    silu_f64_4ulp_avx2_array_portable(x, y, n);
}
