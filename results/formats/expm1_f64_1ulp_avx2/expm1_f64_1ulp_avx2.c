/* expm1_f64_1ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    0.970399 ulp, observed on 22762912 inputs
 *   worst input  0x1.6932b32e0851p-2 (0.35273246735057828, encoding 0x3fd6932b32e08510)
 *   result there 0x1.b119e9546177cp-2 (0.42295040681380391, encoding 0x3fdb119e9546177c)
 *   mean error   0.070085 ulp
 *   misrounded   491703 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3c7421f02b41005e8b5852f3b3c7204d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 0.97 --isa avx2 --time 25s --seed 1 --threads 1 --archive expm1_f64_1ulp_avx2.db
 *                time: 1.4095 ns/element as avx2 code (inputs mean)
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
#include "expm1_f64_1ulp_avx2.h"

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

static inline double expm1_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double expm1_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t expm1_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t expm1_f64_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double expm1_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double expm1_f64_1ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = expm1_f64_1ulp_avx2_abs_f64(v0);
    const double v2 = 0x1p-54; /* 5.5511151231257827e-17 */
    const int v3 = v1 < v2;
    const int64_t v4 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const double v5 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v6 = -0x1.8aed291a1a638p+5; /* -49.365801052027052 */
    const double v7 = 0x1.63p+9; /* 710 */
    const double v8 = v7 < v0 ? v7 : v0;
    const double v9 = v6 > v8 ? v6 : v8;
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = expm1_f64_1ulp_avx2_fma_f64(v5, v9, v10);
    const int64_t v12 = expm1_f64_1ulp_avx2_bits_f64(v11);
    const int64_t v13 = INT64_C(52);
    const int64_t v14 = expm1_f64_1ulp_avx2_shl_i64(v12, v13);
    const int64_t v15 = (int64_t)((uint64_t)v4 + (uint64_t)v14);
    const double v16 = expm1_f64_1ulp_avx2_frombits_f64(v15);
    const double v17 = -0x1.abc4db99c4e46p-56; /* -2.318940264638992e-17 */
    const double v18 = v11 - v10;
    const double v19 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v20 = expm1_f64_1ulp_avx2_fma_f64(v18, v19, v9);
    const double v21 = -0x1.abfb1b4e2e81ap-56; /* -2.3200890286500851e-17 */
    const double v22 = expm1_f64_1ulp_avx2_fma_f64(v18, v21, v20);
    const double v23 = v20 - v22;
    const double v24 = expm1_f64_1ulp_avx2_fma_f64(v17, v18, v23);
    const double v25 = v22 * v22;
    const double v26 = 0x1.111111111121ep-7; /* 0.0083333333333337999 */
    const double v27 = 0x1.618d5ed3fb6dep-33; /* 1.607769391790918e-10 */
    const double v28 = 0x1.1eed435badf18p-29; /* 2.0876673010453611e-09 */
    const double v29 = 0x1.ae6457f834946p-26; /* 2.5052109692993253e-08 */
    const double v30 = expm1_f64_1ulp_avx2_fma_f64(v22, v28, v29);
    const double v31 = expm1_f64_1ulp_avx2_fma_f64(v27, v25, v30);
    const double v32 = 0x1p-40; /* 9.0949470177292824e-13 */
    const double v33 = 0x1.27e4fc035835dp-22; /* 2.755732000006323e-07 */
    const double v34 = expm1_f64_1ulp_avx2_fma_f64(v25, v32, v33);
    const double v35 = expm1_f64_1ulp_avx2_fma_f64(v22, v31, v34);
    const double v36 = 0x1.71de3a71ce91cp-19; /* 2.7557319350032967e-06 */
    const double v37 = 0x1.a01a019c87d41p-16; /* 2.4801587288900534e-05 */
    const double v38 = expm1_f64_1ulp_avx2_fma_f64(v22, v36, v37);
    const double v39 = expm1_f64_1ulp_avx2_fma_f64(v35, v25, v38);
    const double v40 = 0x1.a01a019fac9a2p-13; /* 0.0001984126984005521 */
    const double v41 = 0x1.6c16c16c1711fp-10; /* 0.0013888888888891682 */
    const double v42 = expm1_f64_1ulp_avx2_fma_f64(v22, v40, v41);
    const double v43 = expm1_f64_1ulp_avx2_fma_f64(v39, v25, v42);
    const double v44 = v22 * v43;
    const double v45 = v26 + v44;
    const double v46 = 0x1.5555555555517p-5; /* 0.041666666666666234 */
    const double v47 = expm1_f64_1ulp_avx2_fma_f64(v45, v22, v46);
    const double v48 = v44 * v32;
    const double v49 = 0x1.5555555555555p-3; /* 0.16666666666666666 */
    const double v50 = v48 + v49;
    const double v51 = 0x1.fffffffffffffp-2; /* 0.49999999999999994 */
    const double v52 = expm1_f64_1ulp_avx2_fma_f64(v50, v22, v51);
    const double v53 = expm1_f64_1ulp_avx2_fma_f64(v25, v47, v52);
    const double v54 = v53 * v25;
    const double v55 = v24 + v54;
    const double v56 = -0x1p-1; /* -0.5 */
    const double v57 = v16 + v56;
    const double v58 = v16 - v57;
    const double v59 = v56 + v58;
    const double v60 = v58 < v59 ? v58 : v59;
    const double v61 = expm1_f64_1ulp_avx2_fma_f64(v16, v55, v60);
    const double v62 = v16 * v22;
    const double v63 = v62 + v57;
    const double v64 = v57 - v63;
    const double v65 = v64 + v62;
    const double v66 = v61 + v65;
    const double v67 = v66 + v63;
    const double v68 = v67 + v67;
    const double v69 = v3 ? v0 : v68;
    const double r0 = v69;
    return r0;
}

static void expm1_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_F64_1ULP_AVX2_AVX2 static inline EXPM1_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_F64_1ULP_AVX2_AVX512 static inline EXPM1_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
EXPM1_F64_1ULP_AVX2_AVX2 __m256i expm1_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXPM1_F64_1ULP_AVX2_AVX2 void expm1_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m256i v4 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v5 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v6 = _mm256_set1_pd(-0x1.8aed291a1a638p+5); /* -49.365801052027052 */
    const __m256d v7 = _mm256_set1_pd(0x1.63p+9); /* 710 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v17 = _mm256_set1_pd(-0x1.abc4db99c4e46p-56); /* -2.318940264638992e-17 */
    const __m256d v19 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v21 = _mm256_set1_pd(-0x1.abfb1b4e2e81ap-56); /* -2.3200890286500851e-17 */
    const __m256d v26 = _mm256_set1_pd(0x1.111111111121ep-7); /* 0.0083333333333337999 */
    const __m256d v27 = _mm256_set1_pd(0x1.618d5ed3fb6dep-33); /* 1.607769391790918e-10 */
    const __m256d v28 = _mm256_set1_pd(0x1.1eed435badf18p-29); /* 2.0876673010453611e-09 */
    const __m256d v29 = _mm256_set1_pd(0x1.ae6457f834946p-26); /* 2.5052109692993253e-08 */
    const __m256d v32 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v33 = _mm256_set1_pd(0x1.27e4fc035835dp-22); /* 2.755732000006323e-07 */
    const __m256d v36 = _mm256_set1_pd(0x1.71de3a71ce91cp-19); /* 2.7557319350032967e-06 */
    const __m256d v37 = _mm256_set1_pd(0x1.a01a019c87d41p-16); /* 2.4801587288900534e-05 */
    const __m256d v40 = _mm256_set1_pd(0x1.a01a019fac9a2p-13); /* 0.0001984126984005521 */
    const __m256d v41 = _mm256_set1_pd(0x1.6c16c16c1711fp-10); /* 0.0013888888888891682 */
    const __m256d v46 = _mm256_set1_pd(0x1.5555555555517p-5); /* 0.041666666666666234 */
    const __m256d v49 = _mm256_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m256d v51 = _mm256_set1_pd(0x1.fffffffffffffp-2); /* 0.49999999999999994 */
    const __m256d v56 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = expm1_f64_1ulp_avx2_join_mask_avx2(v3l, v3h);
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
    const __m256d v20l = _mm256_fmadd_pd(v18l, v19, v9l);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v19, v9h);
    const __m256d v22l = _mm256_fmadd_pd(v18l, v21, v20l);
    const __m256d v22h = _mm256_fmadd_pd(v18h, v21, v20h);
    const __m256d v23l = _mm256_sub_pd(v20l, v22l);
    const __m256d v23h = _mm256_sub_pd(v20h, v22h);
    const __m256d v24l = _mm256_fmadd_pd(v17, v18l, v23l);
    const __m256d v24h = _mm256_fmadd_pd(v17, v18h, v23h);
    const __m256d v25l = _mm256_mul_pd(v22l, v22l);
    const __m256d v25h = _mm256_mul_pd(v22h, v22h);
    const __m256d v30l = _mm256_fmadd_pd(v22l, v28, v29);
    const __m256d v30h = _mm256_fmadd_pd(v22h, v28, v29);
    const __m256d v31l = _mm256_fmadd_pd(v27, v25l, v30l);
    const __m256d v31h = _mm256_fmadd_pd(v27, v25h, v30h);
    const __m256d v34l = _mm256_fmadd_pd(v25l, v32, v33);
    const __m256d v34h = _mm256_fmadd_pd(v25h, v32, v33);
    const __m256d v35l = _mm256_fmadd_pd(v22l, v31l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v22h, v31h, v34h);
    const __m256d v38l = _mm256_fmadd_pd(v22l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v22h, v36, v37);
    const __m256d v39l = _mm256_fmadd_pd(v35l, v25l, v38l);
    const __m256d v39h = _mm256_fmadd_pd(v35h, v25h, v38h);
    const __m256d v42l = _mm256_fmadd_pd(v22l, v40, v41);
    const __m256d v42h = _mm256_fmadd_pd(v22h, v40, v41);
    const __m256d v43l = _mm256_fmadd_pd(v39l, v25l, v42l);
    const __m256d v43h = _mm256_fmadd_pd(v39h, v25h, v42h);
    const __m256d v44l = _mm256_mul_pd(v22l, v43l);
    const __m256d v44h = _mm256_mul_pd(v22h, v43h);
    const __m256d v45l = _mm256_add_pd(v26, v44l);
    const __m256d v45h = _mm256_add_pd(v26, v44h);
    const __m256d v47l = _mm256_fmadd_pd(v45l, v22l, v46);
    const __m256d v47h = _mm256_fmadd_pd(v45h, v22h, v46);
    const __m256d v48l = _mm256_mul_pd(v44l, v32);
    const __m256d v48h = _mm256_mul_pd(v44h, v32);
    const __m256d v50l = _mm256_add_pd(v48l, v49);
    const __m256d v50h = _mm256_add_pd(v48h, v49);
    const __m256d v52l = _mm256_fmadd_pd(v50l, v22l, v51);
    const __m256d v52h = _mm256_fmadd_pd(v50h, v22h, v51);
    const __m256d v53l = _mm256_fmadd_pd(v25l, v47l, v52l);
    const __m256d v53h = _mm256_fmadd_pd(v25h, v47h, v52h);
    const __m256d v54l = _mm256_mul_pd(v53l, v25l);
    const __m256d v54h = _mm256_mul_pd(v53h, v25h);
    const __m256d v55l = _mm256_add_pd(v24l, v54l);
    const __m256d v55h = _mm256_add_pd(v24h, v54h);
    const __m256d v57l = _mm256_add_pd(v16l, v56);
    const __m256d v57h = _mm256_add_pd(v16h, v56);
    const __m256d v58l = _mm256_sub_pd(v16l, v57l);
    const __m256d v58h = _mm256_sub_pd(v16h, v57h);
    const __m256d v59l = _mm256_add_pd(v56, v58l);
    const __m256d v59h = _mm256_add_pd(v56, v58h);
    const __m256d v60l = _mm256_min_pd(v58l, v59l);
    const __m256d v60h = _mm256_min_pd(v58h, v59h);
    const __m256d v61l = _mm256_fmadd_pd(v16l, v55l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v16h, v55h, v60h);
    const __m256d v62l = _mm256_mul_pd(v16l, v22l);
    const __m256d v62h = _mm256_mul_pd(v16h, v22h);
    const __m256d v63l = _mm256_add_pd(v62l, v57l);
    const __m256d v63h = _mm256_add_pd(v62h, v57h);
    const __m256d v64l = _mm256_sub_pd(v57l, v63l);
    const __m256d v64h = _mm256_sub_pd(v57h, v63h);
    const __m256d v65l = _mm256_add_pd(v64l, v62l);
    const __m256d v65h = _mm256_add_pd(v64h, v62h);
    const __m256d v66l = _mm256_add_pd(v61l, v65l);
    const __m256d v66h = _mm256_add_pd(v61h, v65h);
    const __m256d v67l = _mm256_add_pd(v66l, v63l);
    const __m256d v67h = _mm256_add_pd(v66h, v63h);
    const __m256d v68l = _mm256_add_pd(v67l, v67l);
    const __m256d v68h = _mm256_add_pd(v67h, v67h);
    const __m256d v69l = _mm256_blendv_pd(v68l, v0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v69h = _mm256_blendv_pd(v68h, v0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    _mm256_storeu_pd(y, v69l);
    _mm256_storeu_pd(y + 4, v69h);
}

static EXPM1_F64_1ULP_AVX2_AVX2_TARGET void expm1_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        expm1_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        expm1_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
EXPM1_F64_1ULP_AVX2_AVX512 __mmask8 expm1_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXPM1_F64_1ULP_AVX2_AVX512 void expm1_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m512i v4 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(-0x1.8aed291a1a638p+5); /* -49.365801052027052 */
    const __m512d v7 = _mm512_set1_pd(0x1.63p+9); /* 710 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v17 = _mm512_set1_pd(-0x1.abc4db99c4e46p-56); /* -2.318940264638992e-17 */
    const __m512d v19 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v21 = _mm512_set1_pd(-0x1.abfb1b4e2e81ap-56); /* -2.3200890286500851e-17 */
    const __m512d v26 = _mm512_set1_pd(0x1.111111111121ep-7); /* 0.0083333333333337999 */
    const __m512d v27 = _mm512_set1_pd(0x1.618d5ed3fb6dep-33); /* 1.607769391790918e-10 */
    const __m512d v28 = _mm512_set1_pd(0x1.1eed435badf18p-29); /* 2.0876673010453611e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.ae6457f834946p-26); /* 2.5052109692993253e-08 */
    const __m512d v32 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v33 = _mm512_set1_pd(0x1.27e4fc035835dp-22); /* 2.755732000006323e-07 */
    const __m512d v36 = _mm512_set1_pd(0x1.71de3a71ce91cp-19); /* 2.7557319350032967e-06 */
    const __m512d v37 = _mm512_set1_pd(0x1.a01a019c87d41p-16); /* 2.4801587288900534e-05 */
    const __m512d v40 = _mm512_set1_pd(0x1.a01a019fac9a2p-13); /* 0.0001984126984005521 */
    const __m512d v41 = _mm512_set1_pd(0x1.6c16c16c1711fp-10); /* 0.0013888888888891682 */
    const __m512d v46 = _mm512_set1_pd(0x1.5555555555517p-5); /* 0.041666666666666234 */
    const __m512d v49 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v51 = _mm512_set1_pd(0x1.fffffffffffffp-2); /* 0.49999999999999994 */
    const __m512d v56 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
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
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v19, v9_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v19, v9_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v19, v9_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v19, v9_1h);
    const __m512d v22_0l = _mm512_fmadd_pd(v18_0l, v21, v20_0l);
    const __m512d v22_0h = _mm512_fmadd_pd(v18_0h, v21, v20_0h);
    const __m512d v22_1l = _mm512_fmadd_pd(v18_1l, v21, v20_1l);
    const __m512d v22_1h = _mm512_fmadd_pd(v18_1h, v21, v20_1h);
    const __m512d v23_0l = _mm512_sub_pd(v20_0l, v22_0l);
    const __m512d v23_0h = _mm512_sub_pd(v20_0h, v22_0h);
    const __m512d v23_1l = _mm512_sub_pd(v20_1l, v22_1l);
    const __m512d v23_1h = _mm512_sub_pd(v20_1h, v22_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v17, v18_0l, v23_0l);
    const __m512d v24_0h = _mm512_fmadd_pd(v17, v18_0h, v23_0h);
    const __m512d v24_1l = _mm512_fmadd_pd(v17, v18_1l, v23_1l);
    const __m512d v24_1h = _mm512_fmadd_pd(v17, v18_1h, v23_1h);
    const __m512d v25_0l = _mm512_mul_pd(v22_0l, v22_0l);
    const __m512d v25_0h = _mm512_mul_pd(v22_0h, v22_0h);
    const __m512d v25_1l = _mm512_mul_pd(v22_1l, v22_1l);
    const __m512d v25_1h = _mm512_mul_pd(v22_1h, v22_1h);
    const __m512d v30_0l = _mm512_fmadd_pd(v22_0l, v28, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v22_0h, v28, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v22_1l, v28, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v22_1h, v28, v29);
    const __m512d v31_0l = _mm512_fmadd_pd(v27, v25_0l, v30_0l);
    const __m512d v31_0h = _mm512_fmadd_pd(v27, v25_0h, v30_0h);
    const __m512d v31_1l = _mm512_fmadd_pd(v27, v25_1l, v30_1l);
    const __m512d v31_1h = _mm512_fmadd_pd(v27, v25_1h, v30_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v25_0l, v32, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v25_0h, v32, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v25_1l, v32, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v25_1h, v32, v33);
    const __m512d v35_0l = _mm512_fmadd_pd(v22_0l, v31_0l, v34_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v22_0h, v31_0h, v34_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v22_1l, v31_1l, v34_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v22_1h, v31_1h, v34_1h);
    const __m512d v38_0l = _mm512_fmadd_pd(v22_0l, v36, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v22_0h, v36, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v22_1l, v36, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v22_1h, v36, v37);
    const __m512d v39_0l = _mm512_fmadd_pd(v35_0l, v25_0l, v38_0l);
    const __m512d v39_0h = _mm512_fmadd_pd(v35_0h, v25_0h, v38_0h);
    const __m512d v39_1l = _mm512_fmadd_pd(v35_1l, v25_1l, v38_1l);
    const __m512d v39_1h = _mm512_fmadd_pd(v35_1h, v25_1h, v38_1h);
    const __m512d v42_0l = _mm512_fmadd_pd(v22_0l, v40, v41);
    const __m512d v42_0h = _mm512_fmadd_pd(v22_0h, v40, v41);
    const __m512d v42_1l = _mm512_fmadd_pd(v22_1l, v40, v41);
    const __m512d v42_1h = _mm512_fmadd_pd(v22_1h, v40, v41);
    const __m512d v43_0l = _mm512_fmadd_pd(v39_0l, v25_0l, v42_0l);
    const __m512d v43_0h = _mm512_fmadd_pd(v39_0h, v25_0h, v42_0h);
    const __m512d v43_1l = _mm512_fmadd_pd(v39_1l, v25_1l, v42_1l);
    const __m512d v43_1h = _mm512_fmadd_pd(v39_1h, v25_1h, v42_1h);
    const __m512d v44_0l = _mm512_mul_pd(v22_0l, v43_0l);
    const __m512d v44_0h = _mm512_mul_pd(v22_0h, v43_0h);
    const __m512d v44_1l = _mm512_mul_pd(v22_1l, v43_1l);
    const __m512d v44_1h = _mm512_mul_pd(v22_1h, v43_1h);
    const __m512d v45_0l = _mm512_add_pd(v26, v44_0l);
    const __m512d v45_0h = _mm512_add_pd(v26, v44_0h);
    const __m512d v45_1l = _mm512_add_pd(v26, v44_1l);
    const __m512d v45_1h = _mm512_add_pd(v26, v44_1h);
    const __m512d v47_0l = _mm512_fmadd_pd(v45_0l, v22_0l, v46);
    const __m512d v47_0h = _mm512_fmadd_pd(v45_0h, v22_0h, v46);
    const __m512d v47_1l = _mm512_fmadd_pd(v45_1l, v22_1l, v46);
    const __m512d v47_1h = _mm512_fmadd_pd(v45_1h, v22_1h, v46);
    const __m512d v48_0l = _mm512_mul_pd(v44_0l, v32);
    const __m512d v48_0h = _mm512_mul_pd(v44_0h, v32);
    const __m512d v48_1l = _mm512_mul_pd(v44_1l, v32);
    const __m512d v48_1h = _mm512_mul_pd(v44_1h, v32);
    const __m512d v50_0l = _mm512_add_pd(v48_0l, v49);
    const __m512d v50_0h = _mm512_add_pd(v48_0h, v49);
    const __m512d v50_1l = _mm512_add_pd(v48_1l, v49);
    const __m512d v50_1h = _mm512_add_pd(v48_1h, v49);
    const __m512d v52_0l = _mm512_fmadd_pd(v50_0l, v22_0l, v51);
    const __m512d v52_0h = _mm512_fmadd_pd(v50_0h, v22_0h, v51);
    const __m512d v52_1l = _mm512_fmadd_pd(v50_1l, v22_1l, v51);
    const __m512d v52_1h = _mm512_fmadd_pd(v50_1h, v22_1h, v51);
    const __m512d v53_0l = _mm512_fmadd_pd(v25_0l, v47_0l, v52_0l);
    const __m512d v53_0h = _mm512_fmadd_pd(v25_0h, v47_0h, v52_0h);
    const __m512d v53_1l = _mm512_fmadd_pd(v25_1l, v47_1l, v52_1l);
    const __m512d v53_1h = _mm512_fmadd_pd(v25_1h, v47_1h, v52_1h);
    const __m512d v54_0l = _mm512_mul_pd(v53_0l, v25_0l);
    const __m512d v54_0h = _mm512_mul_pd(v53_0h, v25_0h);
    const __m512d v54_1l = _mm512_mul_pd(v53_1l, v25_1l);
    const __m512d v54_1h = _mm512_mul_pd(v53_1h, v25_1h);
    const __m512d v55_0l = _mm512_add_pd(v24_0l, v54_0l);
    const __m512d v55_0h = _mm512_add_pd(v24_0h, v54_0h);
    const __m512d v55_1l = _mm512_add_pd(v24_1l, v54_1l);
    const __m512d v55_1h = _mm512_add_pd(v24_1h, v54_1h);
    const __m512d v57_0l = _mm512_add_pd(v16_0l, v56);
    const __m512d v57_0h = _mm512_add_pd(v16_0h, v56);
    const __m512d v57_1l = _mm512_add_pd(v16_1l, v56);
    const __m512d v57_1h = _mm512_add_pd(v16_1h, v56);
    const __m512d v58_0l = _mm512_sub_pd(v16_0l, v57_0l);
    const __m512d v58_0h = _mm512_sub_pd(v16_0h, v57_0h);
    const __m512d v58_1l = _mm512_sub_pd(v16_1l, v57_1l);
    const __m512d v58_1h = _mm512_sub_pd(v16_1h, v57_1h);
    const __m512d v59_0l = _mm512_add_pd(v56, v58_0l);
    const __m512d v59_0h = _mm512_add_pd(v56, v58_0h);
    const __m512d v59_1l = _mm512_add_pd(v56, v58_1l);
    const __m512d v59_1h = _mm512_add_pd(v56, v58_1h);
    const __m512d v60_0l = _mm512_min_pd(v58_0l, v59_0l);
    const __m512d v60_0h = _mm512_min_pd(v58_0h, v59_0h);
    const __m512d v60_1l = _mm512_min_pd(v58_1l, v59_1l);
    const __m512d v60_1h = _mm512_min_pd(v58_1h, v59_1h);
    const __m512d v61_0l = _mm512_fmadd_pd(v16_0l, v55_0l, v60_0l);
    const __m512d v61_0h = _mm512_fmadd_pd(v16_0h, v55_0h, v60_0h);
    const __m512d v61_1l = _mm512_fmadd_pd(v16_1l, v55_1l, v60_1l);
    const __m512d v61_1h = _mm512_fmadd_pd(v16_1h, v55_1h, v60_1h);
    const __m512d v62_0l = _mm512_mul_pd(v16_0l, v22_0l);
    const __m512d v62_0h = _mm512_mul_pd(v16_0h, v22_0h);
    const __m512d v62_1l = _mm512_mul_pd(v16_1l, v22_1l);
    const __m512d v62_1h = _mm512_mul_pd(v16_1h, v22_1h);
    const __m512d v63_0l = _mm512_add_pd(v62_0l, v57_0l);
    const __m512d v63_0h = _mm512_add_pd(v62_0h, v57_0h);
    const __m512d v63_1l = _mm512_add_pd(v62_1l, v57_1l);
    const __m512d v63_1h = _mm512_add_pd(v62_1h, v57_1h);
    const __m512d v64_0l = _mm512_sub_pd(v57_0l, v63_0l);
    const __m512d v64_0h = _mm512_sub_pd(v57_0h, v63_0h);
    const __m512d v64_1l = _mm512_sub_pd(v57_1l, v63_1l);
    const __m512d v64_1h = _mm512_sub_pd(v57_1h, v63_1h);
    const __m512d v65_0l = _mm512_add_pd(v64_0l, v62_0l);
    const __m512d v65_0h = _mm512_add_pd(v64_0h, v62_0h);
    const __m512d v65_1l = _mm512_add_pd(v64_1l, v62_1l);
    const __m512d v65_1h = _mm512_add_pd(v64_1h, v62_1h);
    const __m512d v66_0l = _mm512_add_pd(v61_0l, v65_0l);
    const __m512d v66_0h = _mm512_add_pd(v61_0h, v65_0h);
    const __m512d v66_1l = _mm512_add_pd(v61_1l, v65_1l);
    const __m512d v66_1h = _mm512_add_pd(v61_1h, v65_1h);
    const __m512d v67_0l = _mm512_add_pd(v66_0l, v63_0l);
    const __m512d v67_0h = _mm512_add_pd(v66_0h, v63_0h);
    const __m512d v67_1l = _mm512_add_pd(v66_1l, v63_1l);
    const __m512d v67_1h = _mm512_add_pd(v66_1h, v63_1h);
    const __m512d v68_0l = _mm512_add_pd(v67_0l, v67_0l);
    const __m512d v68_0h = _mm512_add_pd(v67_0h, v67_0h);
    const __m512d v68_1l = _mm512_add_pd(v67_1l, v67_1l);
    const __m512d v68_1h = _mm512_add_pd(v67_1h, v67_1h);
    const __m512d v69_0l = _mm512_mask_blend_pd((__mmask8)v3_0, v68_0l, v0_0l);
    const __m512d v69_0h = _mm512_mask_blend_pd(expm1_f64_1ulp_avx2_high_mask_avx512(v3_0), v68_0h, v0_0h);
    const __m512d v69_1l = _mm512_mask_blend_pd((__mmask8)v3_1, v68_1l, v0_1l);
    const __m512d v69_1h = _mm512_mask_blend_pd(expm1_f64_1ulp_avx2_high_mask_avx512(v3_1), v68_1h, v0_1h);
    _mm512_storeu_pd(y, v69_0l);
    _mm512_storeu_pd(y + 8, v69_0h);
    _mm512_storeu_pd(y + 16, v69_1l);
    _mm512_storeu_pd(y + 24, v69_1h);
}

/* 16 elements. */
static EXPM1_F64_1ULP_AVX2_AVX512_TARGET void expm1_f64_1ulp_avx2_chunk_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m512i v4 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v5 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v6 = _mm512_set1_pd(-0x1.8aed291a1a638p+5); /* -49.365801052027052 */
    const __m512d v7 = _mm512_set1_pd(0x1.63p+9); /* 710 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v17 = _mm512_set1_pd(-0x1.abc4db99c4e46p-56); /* -2.318940264638992e-17 */
    const __m512d v19 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v21 = _mm512_set1_pd(-0x1.abfb1b4e2e81ap-56); /* -2.3200890286500851e-17 */
    const __m512d v26 = _mm512_set1_pd(0x1.111111111121ep-7); /* 0.0083333333333337999 */
    const __m512d v27 = _mm512_set1_pd(0x1.618d5ed3fb6dep-33); /* 1.607769391790918e-10 */
    const __m512d v28 = _mm512_set1_pd(0x1.1eed435badf18p-29); /* 2.0876673010453611e-09 */
    const __m512d v29 = _mm512_set1_pd(0x1.ae6457f834946p-26); /* 2.5052109692993253e-08 */
    const __m512d v32 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v33 = _mm512_set1_pd(0x1.27e4fc035835dp-22); /* 2.755732000006323e-07 */
    const __m512d v36 = _mm512_set1_pd(0x1.71de3a71ce91cp-19); /* 2.7557319350032967e-06 */
    const __m512d v37 = _mm512_set1_pd(0x1.a01a019c87d41p-16); /* 2.4801587288900534e-05 */
    const __m512d v40 = _mm512_set1_pd(0x1.a01a019fac9a2p-13); /* 0.0001984126984005521 */
    const __m512d v41 = _mm512_set1_pd(0x1.6c16c16c1711fp-10); /* 0.0013888888888891682 */
    const __m512d v46 = _mm512_set1_pd(0x1.5555555555517p-5); /* 0.041666666666666234 */
    const __m512d v49 = _mm512_set1_pd(0x1.5555555555555p-3); /* 0.16666666666666666 */
    const __m512d v51 = _mm512_set1_pd(0x1.fffffffffffffp-2); /* 0.49999999999999994 */
    const __m512d v56 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
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
    const __m512d v20l = _mm512_fmadd_pd(v18l, v19, v9l);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v19, v9h);
    const __m512d v22l = _mm512_fmadd_pd(v18l, v21, v20l);
    const __m512d v22h = _mm512_fmadd_pd(v18h, v21, v20h);
    const __m512d v23l = _mm512_sub_pd(v20l, v22l);
    const __m512d v23h = _mm512_sub_pd(v20h, v22h);
    const __m512d v24l = _mm512_fmadd_pd(v17, v18l, v23l);
    const __m512d v24h = _mm512_fmadd_pd(v17, v18h, v23h);
    const __m512d v25l = _mm512_mul_pd(v22l, v22l);
    const __m512d v25h = _mm512_mul_pd(v22h, v22h);
    const __m512d v30l = _mm512_fmadd_pd(v22l, v28, v29);
    const __m512d v30h = _mm512_fmadd_pd(v22h, v28, v29);
    const __m512d v31l = _mm512_fmadd_pd(v27, v25l, v30l);
    const __m512d v31h = _mm512_fmadd_pd(v27, v25h, v30h);
    const __m512d v34l = _mm512_fmadd_pd(v25l, v32, v33);
    const __m512d v34h = _mm512_fmadd_pd(v25h, v32, v33);
    const __m512d v35l = _mm512_fmadd_pd(v22l, v31l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v22h, v31h, v34h);
    const __m512d v38l = _mm512_fmadd_pd(v22l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v22h, v36, v37);
    const __m512d v39l = _mm512_fmadd_pd(v35l, v25l, v38l);
    const __m512d v39h = _mm512_fmadd_pd(v35h, v25h, v38h);
    const __m512d v42l = _mm512_fmadd_pd(v22l, v40, v41);
    const __m512d v42h = _mm512_fmadd_pd(v22h, v40, v41);
    const __m512d v43l = _mm512_fmadd_pd(v39l, v25l, v42l);
    const __m512d v43h = _mm512_fmadd_pd(v39h, v25h, v42h);
    const __m512d v44l = _mm512_mul_pd(v22l, v43l);
    const __m512d v44h = _mm512_mul_pd(v22h, v43h);
    const __m512d v45l = _mm512_add_pd(v26, v44l);
    const __m512d v45h = _mm512_add_pd(v26, v44h);
    const __m512d v47l = _mm512_fmadd_pd(v45l, v22l, v46);
    const __m512d v47h = _mm512_fmadd_pd(v45h, v22h, v46);
    const __m512d v48l = _mm512_mul_pd(v44l, v32);
    const __m512d v48h = _mm512_mul_pd(v44h, v32);
    const __m512d v50l = _mm512_add_pd(v48l, v49);
    const __m512d v50h = _mm512_add_pd(v48h, v49);
    const __m512d v52l = _mm512_fmadd_pd(v50l, v22l, v51);
    const __m512d v52h = _mm512_fmadd_pd(v50h, v22h, v51);
    const __m512d v53l = _mm512_fmadd_pd(v25l, v47l, v52l);
    const __m512d v53h = _mm512_fmadd_pd(v25h, v47h, v52h);
    const __m512d v54l = _mm512_mul_pd(v53l, v25l);
    const __m512d v54h = _mm512_mul_pd(v53h, v25h);
    const __m512d v55l = _mm512_add_pd(v24l, v54l);
    const __m512d v55h = _mm512_add_pd(v24h, v54h);
    const __m512d v57l = _mm512_add_pd(v16l, v56);
    const __m512d v57h = _mm512_add_pd(v16h, v56);
    const __m512d v58l = _mm512_sub_pd(v16l, v57l);
    const __m512d v58h = _mm512_sub_pd(v16h, v57h);
    const __m512d v59l = _mm512_add_pd(v56, v58l);
    const __m512d v59h = _mm512_add_pd(v56, v58h);
    const __m512d v60l = _mm512_min_pd(v58l, v59l);
    const __m512d v60h = _mm512_min_pd(v58h, v59h);
    const __m512d v61l = _mm512_fmadd_pd(v16l, v55l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v16h, v55h, v60h);
    const __m512d v62l = _mm512_mul_pd(v16l, v22l);
    const __m512d v62h = _mm512_mul_pd(v16h, v22h);
    const __m512d v63l = _mm512_add_pd(v62l, v57l);
    const __m512d v63h = _mm512_add_pd(v62h, v57h);
    const __m512d v64l = _mm512_sub_pd(v57l, v63l);
    const __m512d v64h = _mm512_sub_pd(v57h, v63h);
    const __m512d v65l = _mm512_add_pd(v64l, v62l);
    const __m512d v65h = _mm512_add_pd(v64h, v62h);
    const __m512d v66l = _mm512_add_pd(v61l, v65l);
    const __m512d v66h = _mm512_add_pd(v61h, v65h);
    const __m512d v67l = _mm512_add_pd(v66l, v63l);
    const __m512d v67h = _mm512_add_pd(v66h, v63h);
    const __m512d v68l = _mm512_add_pd(v67l, v67l);
    const __m512d v68h = _mm512_add_pd(v67h, v67h);
    const __m512d v69l = _mm512_mask_blend_pd((__mmask8)v3, v68l, v0l);
    const __m512d v69h = _mm512_mask_blend_pd(expm1_f64_1ulp_avx2_high_mask_avx512(v3), v68h, v0h);
    _mm512_storeu_pd(y, v69l);
    _mm512_storeu_pd(y + 8, v69h);
}

static EXPM1_F64_1ULP_AVX2_AVX512_TARGET void expm1_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        expm1_f64_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        expm1_f64_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        expm1_f64_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_f64_1ulp_avx2_level(void) {
#if defined(EXPM1_F64_1ULP_AVX2_FORCE_ISA)
    return EXPM1_F64_1ULP_AVX2_FORCE_ISA;
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

double expm1_f64_1ulp_avx2(double x) {
    return expm1_f64_1ulp_avx2_element(x);
}

void expm1_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_f64_1ulp_avx2_level();
    if (level == 2) {
        expm1_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_f64_1ulp_avx2_array_portable(x, y, n);
}
