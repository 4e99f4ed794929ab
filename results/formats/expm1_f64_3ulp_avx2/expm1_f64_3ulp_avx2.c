/* expm1_f64_3ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    2.246556 ulp, observed on 45113836 inputs
 *   worst input  0x1.72283f3901dedp-2 (0.36148165498204216, encoding 0x3fd72283f3901ded)
 *   result there 0x1.bde7d57490f62p-2 (0.43545468830074274, encoding 0x3fdbde7d57490f62)
 *   mean error   0.181258 ulp
 *   misrounded   1905508 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1c915772b2309e04d035ad85eb1d65ff
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 3.5 --isa avx2 --time 20s --seed 1 --threads 1 --from results/formats/expm1_f64_4ulp_avx2/expm1_f64_4ulp_avx2.evo --archive expm1_f64_4ulp_avx2.db
 *                time: 0.8701 ns/element as avx2 code (inputs mean)
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
#include "expm1_f64_3ulp_avx2.h"

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

static inline double expm1_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double expm1_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t expm1_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t expm1_f64_3ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double expm1_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double expm1_f64_3ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = expm1_f64_3ulp_avx2_abs_f64(v0);
    const double v2 = 0x1p-54; /* 5.5511151231257827e-17 */
    const int v3 = v1 < v2;
    const int64_t v4 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const double v5 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v6 = -0x1.3fd7e1b50327ap+5; /* -39.980410970839287 */
    const double v7 = 0x1.63p+9; /* 710 */
    const double v8 = v7 < v0 ? v7 : v0;
    const double v9 = v6 > v8 ? v6 : v8;
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = expm1_f64_3ulp_avx2_fma_f64(v5, v9, v10);
    const int64_t v12 = expm1_f64_3ulp_avx2_bits_f64(v11);
    const int64_t v13 = INT64_C(52);
    const int64_t v14 = expm1_f64_3ulp_avx2_shl_i64(v12, v13);
    const int64_t v15 = (int64_t)((uint64_t)v4 + (uint64_t)v14);
    const double v16 = expm1_f64_3ulp_avx2_frombits_f64(v15);
    const double v17 = -0x1.ab9b46960e122p-56; /* -2.3180597296768241e-17 */
    const double v18 = v11 - v10;
    const double v19 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v20 = expm1_f64_3ulp_avx2_fma_f64(v19, v18, v9);
    const double v21 = expm1_f64_3ulp_avx2_fma_f64(v17, v18, v20);
    const double v22 = v21 * v21;
    const double v23 = 0x1.b08dd7523d7d5p-26; /* 2.5177960446543639e-08 */
    const double v24 = 0x1.288e80153eb39p-22; /* 2.7618989524552259e-07 */
    const double v25 = expm1_f64_3ulp_avx2_fma_f64(v21, v23, v24);
    const double v26 = 0x1.71dd51fb9409cp-19; /* 2.755705507152883e-06 */
    const double v27 = expm1_f64_3ulp_avx2_fma_f64(v21, v25, v26);
    const double v28 = 0x1.a019bfe56f09dp-16; /* 2.4801527521254284e-05 */
    const double v29 = 0x1.a01a020d90847p-13; /* 0.0001984127015238221 */
    const double v30 = expm1_f64_3ulp_avx2_fma_f64(v28, v21, v29);
    const double v31 = expm1_f64_3ulp_avx2_fma_f64(v22, v27, v30);
    const double v32 = 0x1.6c16c175051a5p-10; /* 0.0013888888909195732 */
    const double v33 = 0x1.11111110f1d1ep-7; /* 0.0083333333331113112 */
    const double v34 = expm1_f64_3ulp_avx2_fma_f64(v21, v32, v33);
    const double v35 = expm1_f64_3ulp_avx2_fma_f64(v31, v22, v34);
    const double v36 = 0x1.5555555554cep-5; /* 0.041666666666651642 */
    const double v37 = 0x1.5555555555626p-3; /* 0.16666666666667246 */
    const double v38 = expm1_f64_3ulp_avx2_fma_f64(v21, v36, v37);
    const double v39 = expm1_f64_3ulp_avx2_fma_f64(v35, v22, v38);
    const double v40 = 0x1p-1; /* 0.5 */
    const double v41 = expm1_f64_3ulp_avx2_fma_f64(v21, v39, v40);
    const double v42 = expm1_f64_3ulp_avx2_fma_f64(v41, v22, v21);
    const double v43 = -0x1p-1; /* -0.5 */
    const double v44 = v43 + v16;
    const double v45 = expm1_f64_3ulp_avx2_fma_f64(v16, v42, v44);
    const double v46 = v45 + v45;
    const double v47 = v3 ? v0 : v46;
    const double r0 = v47;
    return r0;
}

static void expm1_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_F64_3ULP_AVX2_AVX2 static inline EXPM1_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_F64_3ULP_AVX2_AVX512 static inline EXPM1_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
EXPM1_F64_3ULP_AVX2_AVX2 __m256i expm1_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXPM1_F64_3ULP_AVX2_AVX2 void expm1_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m256i v4 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v5 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v6 = _mm256_set1_pd(-0x1.3fd7e1b50327ap+5); /* -39.980410970839287 */
    const __m256d v7 = _mm256_set1_pd(0x1.63p+9); /* 710 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v17 = _mm256_set1_pd(-0x1.ab9b46960e122p-56); /* -2.3180597296768241e-17 */
    const __m256d v19 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v23 = _mm256_set1_pd(0x1.b08dd7523d7d5p-26); /* 2.5177960446543639e-08 */
    const __m256d v24 = _mm256_set1_pd(0x1.288e80153eb39p-22); /* 2.7618989524552259e-07 */
    const __m256d v26 = _mm256_set1_pd(0x1.71dd51fb9409cp-19); /* 2.755705507152883e-06 */
    const __m256d v28 = _mm256_set1_pd(0x1.a019bfe56f09dp-16); /* 2.4801527521254284e-05 */
    const __m256d v29 = _mm256_set1_pd(0x1.a01a020d90847p-13); /* 0.0001984127015238221 */
    const __m256d v32 = _mm256_set1_pd(0x1.6c16c175051a5p-10); /* 0.0013888888909195732 */
    const __m256d v33 = _mm256_set1_pd(0x1.11111110f1d1ep-7); /* 0.0083333333331113112 */
    const __m256d v36 = _mm256_set1_pd(0x1.5555555554cep-5); /* 0.041666666666651642 */
    const __m256d v37 = _mm256_set1_pd(0x1.5555555555626p-3); /* 0.16666666666667246 */
    const __m256d v40 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v43 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = expm1_f64_3ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v8l = _mm256_min_pd(v7, v0l);
    const __m256d v8h = _mm256_min_pd(v7, v0h);
    const __m256d v9l = _mm256_max_pd(v6, v8l);
    const __m256d v9h = _mm256_max_pd(v6, v8h);
    const __m256d v11l = _mm256_fmadd_pd(v5, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v5, v9h, v10);
    const __m256i v12l = _mm256_castpd_si256(v11l);
    const __m256i v12h = _mm256_castpd_si256(v11h);
    const __m256i v14l = _mm256_slli_epi64(v12l, 52);
    const __m256i v14h = _mm256_slli_epi64(v12h, 52);
    const __m256i v15l = _mm256_add_epi64(v4, v14l);
    const __m256i v15h = _mm256_add_epi64(v4, v14h);
    const __m256d v16l = _mm256_castsi256_pd(v15l);
    const __m256d v16h = _mm256_castsi256_pd(v15h);
    const __m256d v18l = _mm256_sub_pd(v11l, v10);
    const __m256d v18h = _mm256_sub_pd(v11h, v10);
    const __m256d v20l = _mm256_fmadd_pd(v19, v18l, v9l);
    const __m256d v20h = _mm256_fmadd_pd(v19, v18h, v9h);
    const __m256d v21l = _mm256_fmadd_pd(v17, v18l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v17, v18h, v20h);
    const __m256d v22l = _mm256_mul_pd(v21l, v21l);
    const __m256d v22h = _mm256_mul_pd(v21h, v21h);
    const __m256d v25l = _mm256_fmadd_pd(v21l, v23, v24);
    const __m256d v25h = _mm256_fmadd_pd(v21h, v23, v24);
    const __m256d v27l = _mm256_fmadd_pd(v21l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v21h, v25h, v26);
    const __m256d v30l = _mm256_fmadd_pd(v28, v21l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28, v21h, v29);
    const __m256d v31l = _mm256_fmadd_pd(v22l, v27l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v22h, v27h, v30h);
    const __m256d v34l = _mm256_fmadd_pd(v21l, v32, v33);
    const __m256d v34h = _mm256_fmadd_pd(v21h, v32, v33);
    const __m256d v35l = _mm256_fmadd_pd(v31l, v22l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v31h, v22h, v34h);
    const __m256d v38l = _mm256_fmadd_pd(v21l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v21h, v36, v37);
    const __m256d v39l = _mm256_fmadd_pd(v35l, v22l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v35h, v22h, v38h);
    const __m256d v41l = _mm256_fmadd_pd(v21l, v39l, v40);
    const __m256d v41h = _mm256_fmadd_pd(v21h, v39h, v40);
    const __m256d v42l = _mm256_fmadd_pd(v41l, v22l, v21l);
    const __m256d v42h = _mm256_fmadd_pd(v41h, v22h, v21h);
    const __m256d v44l = _mm256_add_pd(v43, v16l);
    const __m256d v44h = _mm256_add_pd(v43, v16h);
    const __m256d v45l = _mm256_fmadd_pd(v16l, v42l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v16h, v42h, v44h);
    const __m256d v46l = _mm256_add_pd(v45l, v45l);
    const __m256d v46h = _mm256_add_pd(v45h, v45h);
    const __m256d v47l = _mm256_blendv_pd(v46l, v0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v47h = _mm256_blendv_pd(v46h, v0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    _mm256_storeu_pd(y, v47l);
    _mm256_storeu_pd(y + 4, v47h);
}

static EXPM1_F64_3ULP_AVX2_AVX2_TARGET void expm1_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        expm1_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        expm1_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
EXPM1_F64_3ULP_AVX2_AVX512 __mmask8 expm1_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXPM1_F64_3ULP_AVX2_AVX512 void expm1_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m512i v4 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(-0x1.3fd7e1b50327ap+5); /* -39.980410970839287 */
    const __m512d v7 = _mm512_set1_pd(0x1.63p+9); /* 710 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v17 = _mm512_set1_pd(-0x1.ab9b46960e122p-56); /* -2.3180597296768241e-17 */
    const __m512d v19 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v23 = _mm512_set1_pd(0x1.b08dd7523d7d5p-26); /* 2.5177960446543639e-08 */
    const __m512d v24 = _mm512_set1_pd(0x1.288e80153eb39p-22); /* 2.7618989524552259e-07 */
    const __m512d v26 = _mm512_set1_pd(0x1.71dd51fb9409cp-19); /* 2.755705507152883e-06 */
    const __m512d v28 = _mm512_set1_pd(0x1.a019bfe56f09dp-16); /* 2.4801527521254284e-05 */
    const __m512d v29 = _mm512_set1_pd(0x1.a01a020d90847p-13); /* 0.0001984127015238221 */
    const __m512d v32 = _mm512_set1_pd(0x1.6c16c175051a5p-10); /* 0.0013888888909195732 */
    const __m512d v33 = _mm512_set1_pd(0x1.11111110f1d1ep-7); /* 0.0083333333331113112 */
    const __m512d v36 = _mm512_set1_pd(0x1.5555555554cep-5); /* 0.041666666666651642 */
    const __m512d v37 = _mm512_set1_pd(0x1.5555555555626p-3); /* 0.16666666666667246 */
    const __m512d v40 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v43 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v0_0l = _mm512_loadu_pd(x);
    const __m512d v0_0h = _mm512_loadu_pd(x + 8);
    const __m512d v0_1l = _mm512_loadu_pd(x + 16);
    const __m512d v0_1h = _mm512_loadu_pd(x + 24);
    const __m512d v1_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3_0l = _mm512_cmp_pd_mask(v1_0l, v2, _CMP_LT_OQ);
    const __mmask8 v3_0h = _mm512_cmp_pd_mask(v1_0h, v2, _CMP_LT_OQ);
    const __mmask16 v3_0 = _mm512_kunpackb(v3_0h, v3_0l);
    const __mmask8 v3_1l = _mm512_cmp_pd_mask(v1_1l, v2, _CMP_LT_OQ);
    const __mmask8 v3_1h = _mm512_cmp_pd_mask(v1_1h, v2, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_kunpackb(v3_1h, v3_1l);
    const __m512d v8_0l = _mm512_min_pd(v7, v0_0l);
    const __m512d v8_0h = _mm512_min_pd(v7, v0_0h);
    const __m512d v8_1l = _mm512_min_pd(v7, v0_1l);
    const __m512d v8_1h = _mm512_min_pd(v7, v0_1h);
    const __m512d v9_0l = _mm512_max_pd(v6, v8_0l);
    const __m512d v9_0h = _mm512_max_pd(v6, v8_0h);
    const __m512d v9_1l = _mm512_max_pd(v6, v8_1l);
    const __m512d v9_1h = _mm512_max_pd(v6, v8_1h);
    const __m512d v11_0l = _mm512_fmadd_pd(v5, v9_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v5, v9_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v5, v9_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v5, v9_1h, v10);
    const __m512i v12_0l = _mm512_castpd_si512(v11_0l);
    const __m512i v12_0h = _mm512_castpd_si512(v11_0h);
    const __m512i v12_1l = _mm512_castpd_si512(v11_1l);
    const __m512i v12_1h = _mm512_castpd_si512(v11_1h);
    const __m512i v14_0l = _mm512_slli_epi64(v12_0l, 52);
    const __m512i v14_0h = _mm512_slli_epi64(v12_0h, 52);
    const __m512i v14_1l = _mm512_slli_epi64(v12_1l, 52);
    const __m512i v14_1h = _mm512_slli_epi64(v12_1h, 52);
    const __m512i v15_0l = _mm512_add_epi64(v4, v14_0l);
    const __m512i v15_0h = _mm512_add_epi64(v4, v14_0h);
    const __m512i v15_1l = _mm512_add_epi64(v4, v14_1l);
    const __m512i v15_1h = _mm512_add_epi64(v4, v14_1h);
    const __m512d v16_0l = _mm512_castsi512_pd(v15_0l);
    const __m512d v16_0h = _mm512_castsi512_pd(v15_0h);
    const __m512d v16_1l = _mm512_castsi512_pd(v15_1l);
    const __m512d v16_1h = _mm512_castsi512_pd(v15_1h);
    const __m512d v18_0l = _mm512_sub_pd(v11_0l, v10);
    const __m512d v18_0h = _mm512_sub_pd(v11_0h, v10);
    const __m512d v18_1l = _mm512_sub_pd(v11_1l, v10);
    const __m512d v18_1h = _mm512_sub_pd(v11_1h, v10);
    const __m512d v20_0l = _mm512_fmadd_pd(v19, v18_0l, v9_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v19, v18_0h, v9_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v19, v18_1l, v9_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v19, v18_1h, v9_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v17, v18_0l, v20_0l);
    const __m512d v21_0h = _mm512_fmadd_pd(v17, v18_0h, v20_0h);
    const __m512d v21_1l = _mm512_fmadd_pd(v17, v18_1l, v20_1l);
    const __m512d v21_1h = _mm512_fmadd_pd(v17, v18_1h, v20_1h);
    const __m512d v22_0l = _mm512_mul_pd(v21_0l, v21_0l);
    const __m512d v22_0h = _mm512_mul_pd(v21_0h, v21_0h);
    const __m512d v22_1l = _mm512_mul_pd(v21_1l, v21_1l);
    const __m512d v22_1h = _mm512_mul_pd(v21_1h, v21_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v21_0l, v23, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v21_0h, v23, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v21_1l, v23, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v21_1h, v23, v24);
    const __m512d v27_0l = _mm512_fmadd_pd(v21_0l, v25_0l, v26);
    const __m512d v27_0h = _mm512_fmadd_pd(v21_0h, v25_0h, v26);
    const __m512d v27_1l = _mm512_fmadd_pd(v21_1l, v25_1l, v26);
    const __m512d v27_1h = _mm512_fmadd_pd(v21_1h, v25_1h, v26);
    const __m512d v30_0l = _mm512_fmadd_pd(v28, v21_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v28, v21_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v28, v21_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v28, v21_1h, v29);
    const __m512d v31_0l = _mm512_fmadd_pd(v22_0l, v27_0l, v30_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v22_0h, v27_0h, v30_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v22_1l, v27_1l, v30_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v22_1h, v27_1h, v30_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v21_0l, v32, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v21_0h, v32, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v21_1l, v32, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v21_1h, v32, v33);
    const __m512d v35_0l = _mm512_fmadd_pd(v31_0l, v22_0l, v34_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v31_0h, v22_0h, v34_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v31_1l, v22_1l, v34_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v31_1h, v22_1h, v34_1h);
    const __m512d v38_0l = _mm512_fmadd_pd(v21_0l, v36, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v21_0h, v36, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v21_1l, v36, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v21_1h, v36, v37);
    const __m512d v39_0l = _mm512_fmadd_pd(v35_0l, v22_0l, v38_0l);
    const __m512d v39_0h = _mm512_fmadd_pd(v35_0h, v22_0h, v38_0h);
    const __m512d v39_1l = _mm512_fmadd_pd(v35_1l, v22_1l, v38_1l);
    const __m512d v39_1h = _mm512_fmadd_pd(v35_1h, v22_1h, v38_1h);
    const __m512d v41_0l = _mm512_fmadd_pd(v21_0l, v39_0l, v40);
    const __m512d v41_0h = _mm512_fmadd_pd(v21_0h, v39_0h, v40);
    const __m512d v41_1l = _mm512_fmadd_pd(v21_1l, v39_1l, v40);
    const __m512d v41_1h = _mm512_fmadd_pd(v21_1h, v39_1h, v40);
    const __m512d v42_0l = _mm512_fmadd_pd(v41_0l, v22_0l, v21_0l);
    const __m512d v42_0h = _mm512_fmadd_pd(v41_0h, v22_0h, v21_0h);
    const __m512d v42_1l = _mm512_fmadd_pd(v41_1l, v22_1l, v21_1l);
    const __m512d v42_1h = _mm512_fmadd_pd(v41_1h, v22_1h, v21_1h);
    const __m512d v44_0l = _mm512_add_pd(v43, v16_0l);
    const __m512d v44_0h = _mm512_add_pd(v43, v16_0h);
    const __m512d v44_1l = _mm512_add_pd(v43, v16_1l);
    const __m512d v44_1h = _mm512_add_pd(v43, v16_1h);
    const __m512d v45_0l = _mm512_fmadd_pd(v16_0l, v42_0l, v44_0l);
    const __m512d v45_0h = _mm512_fmadd_pd(v16_0h, v42_0h, v44_0h);
    const __m512d v45_1l = _mm512_fmadd_pd(v16_1l, v42_1l, v44_1l);
    const __m512d v45_1h = _mm512_fmadd_pd(v16_1h, v42_1h, v44_1h);
    const __m512d v46_0l = _mm512_add_pd(v45_0l, v45_0l);
    const __m512d v46_0h = _mm512_add_pd(v45_0h, v45_0h);
    const __m512d v46_1l = _mm512_add_pd(v45_1l, v45_1l);
    const __m512d v46_1h = _mm512_add_pd(v45_1h, v45_1h);
    const __m512d v47_0l = _mm512_mask_blend_pd((__mmask8)v3_0, v46_0l, v0_0l);
    const __m512d v47_0h = _mm512_mask_blend_pd(expm1_f64_3ulp_avx2_high_mask_avx512(v3_0), v46_0h, v0_0h);
    const __m512d v47_1l = _mm512_mask_blend_pd((__mmask8)v3_1, v46_1l, v0_1l);
    const __m512d v47_1h = _mm512_mask_blend_pd(expm1_f64_3ulp_avx2_high_mask_avx512(v3_1), v46_1h, v0_1h);
    _mm512_storeu_pd(y, v47_0l);
    _mm512_storeu_pd(y + 8, v47_0h);
    _mm512_storeu_pd(y + 16, v47_1l);
    _mm512_storeu_pd(y + 24, v47_1h);
}

/* 16 elements. */
static EXPM1_F64_3ULP_AVX2_AVX512_TARGET void expm1_f64_3ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m512i v4 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(-0x1.3fd7e1b50327ap+5); /* -39.980410970839287 */
    const __m512d v7 = _mm512_set1_pd(0x1.63p+9); /* 710 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v17 = _mm512_set1_pd(-0x1.ab9b46960e122p-56); /* -2.3180597296768241e-17 */
    const __m512d v19 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v23 = _mm512_set1_pd(0x1.b08dd7523d7d5p-26); /* 2.5177960446543639e-08 */
    const __m512d v24 = _mm512_set1_pd(0x1.288e80153eb39p-22); /* 2.7618989524552259e-07 */
    const __m512d v26 = _mm512_set1_pd(0x1.71dd51fb9409cp-19); /* 2.755705507152883e-06 */
    const __m512d v28 = _mm512_set1_pd(0x1.a019bfe56f09dp-16); /* 2.4801527521254284e-05 */
    const __m512d v29 = _mm512_set1_pd(0x1.a01a020d90847p-13); /* 0.0001984127015238221 */
    const __m512d v32 = _mm512_set1_pd(0x1.6c16c175051a5p-10); /* 0.0013888888909195732 */
    const __m512d v33 = _mm512_set1_pd(0x1.11111110f1d1ep-7); /* 0.0083333333331113112 */
    const __m512d v36 = _mm512_set1_pd(0x1.5555555554cep-5); /* 0.041666666666651642 */
    const __m512d v37 = _mm512_set1_pd(0x1.5555555555626p-3); /* 0.16666666666667246 */
    const __m512d v40 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v43 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v8l = _mm512_min_pd(v7, v0l);
    const __m512d v8h = _mm512_min_pd(v7, v0h);
    const __m512d v9l = _mm512_max_pd(v6, v8l);
    const __m512d v9h = _mm512_max_pd(v6, v8h);
    const __m512d v11l = _mm512_fmadd_pd(v5, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v5, v9h, v10);
    const __m512i v12l = _mm512_castpd_si512(v11l);
    const __m512i v12h = _mm512_castpd_si512(v11h);
    const __m512i v14l = _mm512_slli_epi64(v12l, 52);
    const __m512i v14h = _mm512_slli_epi64(v12h, 52);
    const __m512i v15l = _mm512_add_epi64(v4, v14l);
    const __m512i v15h = _mm512_add_epi64(v4, v14h);
    const __m512d v16l = _mm512_castsi512_pd(v15l);
    const __m512d v16h = _mm512_castsi512_pd(v15h);
    const __m512d v18l = _mm512_sub_pd(v11l, v10);
    const __m512d v18h = _mm512_sub_pd(v11h, v10);
    const __m512d v20l = _mm512_fmadd_pd(v19, v18l, v9l);
    const __m512d v20h = _mm512_fmadd_pd(v19, v18h, v9h);
    const __m512d v21l = _mm512_fmadd_pd(v17, v18l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v17, v18h, v20h);
    const __m512d v22l = _mm512_mul_pd(v21l, v21l);
    const __m512d v22h = _mm512_mul_pd(v21h, v21h);
    const __m512d v25l = _mm512_fmadd_pd(v21l, v23, v24);
    const __m512d v25h = _mm512_fmadd_pd(v21h, v23, v24);
    const __m512d v27l = _mm512_fmadd_pd(v21l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v21h, v25h, v26);
    const __m512d v30l = _mm512_fmadd_pd(v28, v21l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28, v21h, v29);
    const __m512d v31l = _mm512_fmadd_pd(v22l, v27l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v22h, v27h, v30h);
    const __m512d v34l = _mm512_fmadd_pd(v21l, v32, v33);
    const __m512d v34h = _mm512_fmadd_pd(v21h, v32, v33);
    const __m512d v35l = _mm512_fmadd_pd(v31l, v22l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v31h, v22h, v34h);
    const __m512d v38l = _mm512_fmadd_pd(v21l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v21h, v36, v37);
    const __m512d v39l = _mm512_fmadd_pd(v35l, v22l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v35h, v22h, v38h);
    const __m512d v41l = _mm512_fmadd_pd(v21l, v39l, v40);
    const __m512d v41h = _mm512_fmadd_pd(v21h, v39h, v40);
    const __m512d v42l = _mm512_fmadd_pd(v41l, v22l, v21l);
    const __m512d v42h = _mm512_fmadd_pd(v41h, v22h, v21h);
    const __m512d v44l = _mm512_add_pd(v43, v16l);
    const __m512d v44h = _mm512_add_pd(v43, v16h);
    const __m512d v45l = _mm512_fmadd_pd(v16l, v42l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v16h, v42h, v44h);
    const __m512d v46l = _mm512_add_pd(v45l, v45l);
    const __m512d v46h = _mm512_add_pd(v45h, v45h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v3, v46l, v0l);
    const __m512d v47h = _mm512_mask_blend_pd(expm1_f64_3ulp_avx2_high_mask_avx512(v3), v46h, v0h);
    _mm512_storeu_pd(y, v47l);
    _mm512_storeu_pd(y + 8, v47h);
}

static EXPM1_F64_3ULP_AVX2_AVX512_TARGET void expm1_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        expm1_f64_3ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        expm1_f64_3ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        expm1_f64_3ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_f64_3ulp_avx2_level(void) {
#if defined(EXPM1_F64_3ULP_AVX2_FORCE_ISA)
    return EXPM1_F64_3ULP_AVX2_FORCE_ISA;
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

double expm1_f64_3ulp_avx2(double x) {
    return expm1_f64_3ulp_avx2_element(x);
}

void expm1_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_f64_3ulp_avx2_level();
    if (level == 2) {
        expm1_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_f64_3ulp_avx2_array_portable(x, y, n);
}
