/* expm1_f64_4ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f64
 *   domain       every input
 *   max error    2.728023 ulp, observed on 21008089 inputs
 *   worst input  0x1.62e55c1e9212dp-2 (0.34657806336010105, encoding 0x3fd62e55c1e9212d)
 *   result there 0x1.a8294226062eap-2 (0.41421988827782619, encoding 0x3fda8294226062ea)
 *   mean error   0.144965 ulp
 *   misrounded   1650199 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           4ba511564283c18895bff78ef67658e4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f64 --max-ulp 0.92 --isa avx2 --evaluations 800 --seed 1 --threads 1 --archive expm1_f64_1ulp_avx2.db
 *                time: 0.9159 ns/element as avx2 code (inputs mean)
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
#include "expm1_f64_4ulp_avx2.h"

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

static inline double expm1_f64_4ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double expm1_f64_4ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t expm1_f64_4ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t expm1_f64_4ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double expm1_f64_4ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double expm1_f64_4ulp_avx2_element(double x) {
    const double v0 = x;
    const double v1 = expm1_f64_4ulp_avx2_abs_f64(v0);
    const double v2 = 0x1p-54; /* 5.5511151231257827e-17 */
    const int v3 = v1 < v2;
    const double v4 = -0x1.abaa06496dcap-56; /* -2.3183720483168957e-17 */
    const double v5 = -0x1.4p+5; /* -40 */
    const double v6 = 0x1.63p+9; /* 710 */
    const double v7 = v6 < v0 ? v6 : v0;
    const double v8 = v5 > v7 ? v5 : v7;
    const double v9 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = expm1_f64_4ulp_avx2_fma_f64(v8, v9, v10);
    const double v12 = v11 - v10;
    const double v13 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v14 = expm1_f64_4ulp_avx2_fma_f64(v12, v13, v8);
    const double v15 = expm1_f64_4ulp_avx2_fma_f64(v4, v12, v14);
    const double v16 = v15 * v15;
    const double v17 = 0x1.b72b29f30d2f7p-26; /* 2.5562977467625762e-08 */
    const double v18 = 0x1.2896fc7c7a91bp-22; /* 2.7622076695259432e-07 */
    const double v19 = expm1_f64_4ulp_avx2_fma_f64(v15, v17, v18);
    const double v20 = 0x1.71d977ca89693p-19; /* 2.7555933901520829e-06 */
    const double v21 = expm1_f64_4ulp_avx2_fma_f64(v15, v19, v20);
    const double v22 = 0x1.a019b245c1f8fp-16; /* 2.4801515130539914e-05 */
    const double v23 = expm1_f64_4ulp_avx2_fma_f64(v15, v21, v22);
    const double v24 = 0x1.a01a037454ce1p-13; /* 0.00019841271172058638 */
    const double v25 = expm1_f64_4ulp_avx2_fma_f64(v15, v23, v24);
    const double v26 = 0x1.6c16c17ac9a88p-10; /* 0.0013888888922310178 */
    const double v27 = expm1_f64_4ulp_avx2_fma_f64(v15, v25, v26);
    const double v28 = 0x1.11111110ca6e2p-7; /* 0.0083333333328314309 */
    const double v29 = expm1_f64_4ulp_avx2_fma_f64(v15, v27, v28);
    const double v30 = 0x1.55555555538d8p-5; /* 0.041666666666616059 */
    const double v31 = expm1_f64_4ulp_avx2_fma_f64(v15, v29, v30);
    const double v32 = 0x1.555555555563bp-3; /* 0.16666666666667304 */
    const double v33 = expm1_f64_4ulp_avx2_fma_f64(v15, v31, v32);
    const double v34 = 0x1p-1; /* 0.5 */
    const double v35 = expm1_f64_4ulp_avx2_fma_f64(v15, v33, v34);
    const double v36 = expm1_f64_4ulp_avx2_fma_f64(v16, v35, v15);
    const int64_t v37 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v38 = expm1_f64_4ulp_avx2_bits_f64(v11);
    const int64_t v39 = INT64_C(52);
    const int64_t v40 = expm1_f64_4ulp_avx2_shl_i64(v38, v39);
    const int64_t v41 = (int64_t)((uint64_t)v37 + (uint64_t)v40);
    const double v42 = expm1_f64_4ulp_avx2_frombits_f64(v41);
    const double v43 = -0x1p-1; /* -0.5 */
    const double v44 = v42 + v43;
    const double v45 = expm1_f64_4ulp_avx2_fma_f64(v36, v42, v44);
    const double v46 = v45 + v45;
    const double v47 = v3 ? v0 : v46;
    const double r0 = v47;
    return r0;
}

static void expm1_f64_4ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_f64_4ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_F64_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_F64_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_F64_4ULP_AVX2_AVX2 static inline EXPM1_F64_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_F64_4ULP_AVX2_AVX512 static inline EXPM1_F64_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
EXPM1_F64_4ULP_AVX2_AVX2 __m256i expm1_f64_4ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXPM1_F64_4ULP_AVX2_AVX2 void expm1_f64_4ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v2 = _mm256_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m256d v4 = _mm256_set1_pd(-0x1.abaa06496dcap-56); /* -2.3183720483168957e-17 */
    const __m256d v5 = _mm256_set1_pd(-0x1.4p+5); /* -40 */
    const __m256d v6 = _mm256_set1_pd(0x1.63p+9); /* 710 */
    const __m256d v9 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v13 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v17 = _mm256_set1_pd(0x1.b72b29f30d2f7p-26); /* 2.5562977467625762e-08 */
    const __m256d v18 = _mm256_set1_pd(0x1.2896fc7c7a91bp-22); /* 2.7622076695259432e-07 */
    const __m256d v20 = _mm256_set1_pd(0x1.71d977ca89693p-19); /* 2.7555933901520829e-06 */
    const __m256d v22 = _mm256_set1_pd(0x1.a019b245c1f8fp-16); /* 2.4801515130539914e-05 */
    const __m256d v24 = _mm256_set1_pd(0x1.a01a037454ce1p-13); /* 0.00019841271172058638 */
    const __m256d v26 = _mm256_set1_pd(0x1.6c16c17ac9a88p-10); /* 0.0013888888922310178 */
    const __m256d v28 = _mm256_set1_pd(0x1.11111110ca6e2p-7); /* 0.0083333333328314309 */
    const __m256d v30 = _mm256_set1_pd(0x1.55555555538d8p-5); /* 0.041666666666616059 */
    const __m256d v32 = _mm256_set1_pd(0x1.555555555563bp-3); /* 0.16666666666667304 */
    const __m256d v34 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256i v37 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v43 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_LT_OQ));
    const __m256i v3 = expm1_f64_4ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v7l = _mm256_min_pd(v6, v0l);
    const __m256d v7h = _mm256_min_pd(v6, v0h);
    const __m256d v8l = _mm256_max_pd(v5, v7l);
    const __m256d v8h = _mm256_max_pd(v5, v7h);
    const __m256d v11l = _mm256_fmadd_pd(v8l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v9, v10);
    const __m256d v12l = _mm256_sub_pd(v11l, v10);
    const __m256d v12h = _mm256_sub_pd(v11h, v10);
    const __m256d v14l = _mm256_fmadd_pd(v12l, v13, v8l);
    const __m256d v14h = _mm256_fmadd_pd(v12h, v13, v8h);
    const __m256d v15l = _mm256_fmadd_pd(v4, v12l, v14l);
    const __m256d v15h = _mm256_fmadd_pd(v4, v12h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v15l, v17, v18);
    const __m256d v19h = _mm256_fmadd_pd(v15h, v17, v18);
    const __m256d v21l = _mm256_fmadd_pd(v15l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v15h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v15l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v15h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v15l, v23l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v15h, v23h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v15l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v15h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v15l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v15h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v15l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v15h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v15l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v15h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v15l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v15h, v33h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v16l, v35l, v15l);
    const __m256d v36h = _mm256_fmadd_pd(v16h, v35h, v15h);
    const __m256i v38l = _mm256_castpd_si256(v11l);
    const __m256i v38h = _mm256_castpd_si256(v11h);
    const __m256i v40l = _mm256_slli_epi64(v38l, 52);
    const __m256i v40h = _mm256_slli_epi64(v38h, 52);
    const __m256i v41l = _mm256_add_epi64(v37, v40l);
    const __m256i v41h = _mm256_add_epi64(v37, v40h);
    const __m256d v42l = _mm256_castsi256_pd(v41l);
    const __m256d v42h = _mm256_castsi256_pd(v41h);
    const __m256d v44l = _mm256_add_pd(v42l, v43);
    const __m256d v44h = _mm256_add_pd(v42h, v43);
    const __m256d v45l = _mm256_fmadd_pd(v36l, v42l, v44l);
    const __m256d v45h = _mm256_fmadd_pd(v36h, v42h, v44h);
    const __m256d v46l = _mm256_add_pd(v45l, v45l);
    const __m256d v46h = _mm256_add_pd(v45h, v45h);
    const __m256d v47l = _mm256_blendv_pd(v46l, v0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v47h = _mm256_blendv_pd(v46h, v0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    _mm256_storeu_pd(y, v47l);
    _mm256_storeu_pd(y + 4, v47h);
}

static EXPM1_F64_4ULP_AVX2_AVX2_TARGET void expm1_f64_4ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        expm1_f64_4ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        expm1_f64_4ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
EXPM1_F64_4ULP_AVX2_AVX512 __mmask8 expm1_f64_4ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXPM1_F64_4ULP_AVX2_AVX512 void expm1_f64_4ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v2 = _mm512_set1_pd(0x1p-54); /* 5.5511151231257827e-17 */
    const __m512d v4 = _mm512_set1_pd(-0x1.abaa06496dcap-56); /* -2.3183720483168957e-17 */
    const __m512d v5 = _mm512_set1_pd(-0x1.4p+5); /* -40 */
    const __m512d v6 = _mm512_set1_pd(0x1.63p+9); /* 710 */
    const __m512d v9 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v13 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v17 = _mm512_set1_pd(0x1.b72b29f30d2f7p-26); /* 2.5562977467625762e-08 */
    const __m512d v18 = _mm512_set1_pd(0x1.2896fc7c7a91bp-22); /* 2.7622076695259432e-07 */
    const __m512d v20 = _mm512_set1_pd(0x1.71d977ca89693p-19); /* 2.7555933901520829e-06 */
    const __m512d v22 = _mm512_set1_pd(0x1.a019b245c1f8fp-16); /* 2.4801515130539914e-05 */
    const __m512d v24 = _mm512_set1_pd(0x1.a01a037454ce1p-13); /* 0.00019841271172058638 */
    const __m512d v26 = _mm512_set1_pd(0x1.6c16c17ac9a88p-10); /* 0.0013888888922310178 */
    const __m512d v28 = _mm512_set1_pd(0x1.11111110ca6e2p-7); /* 0.0083333333328314309 */
    const __m512d v30 = _mm512_set1_pd(0x1.55555555538d8p-5); /* 0.041666666666616059 */
    const __m512d v32 = _mm512_set1_pd(0x1.555555555563bp-3); /* 0.16666666666667304 */
    const __m512d v34 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512i v37 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v43 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v7l = _mm512_min_pd(v6, v0l);
    const __m512d v7h = _mm512_min_pd(v6, v0h);
    const __m512d v8l = _mm512_max_pd(v5, v7l);
    const __m512d v8h = _mm512_max_pd(v5, v7h);
    const __m512d v11l = _mm512_fmadd_pd(v8l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v9, v10);
    const __m512d v12l = _mm512_sub_pd(v11l, v10);
    const __m512d v12h = _mm512_sub_pd(v11h, v10);
    const __m512d v14l = _mm512_fmadd_pd(v12l, v13, v8l);
    const __m512d v14h = _mm512_fmadd_pd(v12h, v13, v8h);
    const __m512d v15l = _mm512_fmadd_pd(v4, v12l, v14l);
    const __m512d v15h = _mm512_fmadd_pd(v4, v12h, v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v15l, v17, v18);
    const __m512d v19h = _mm512_fmadd_pd(v15h, v17, v18);
    const __m512d v21l = _mm512_fmadd_pd(v15l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v15h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v15l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v15h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v15l, v23l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v15h, v23h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v15l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v15h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v15l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v15h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v15l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v15h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v15l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v15h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v15l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v15h, v33h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v16l, v35l, v15l);
    const __m512d v36h = _mm512_fmadd_pd(v16h, v35h, v15h);
    const __m512i v38l = _mm512_castpd_si512(v11l);
    const __m512i v38h = _mm512_castpd_si512(v11h);
    const __m512i v40l = _mm512_slli_epi64(v38l, 52);
    const __m512i v40h = _mm512_slli_epi64(v38h, 52);
    const __m512i v41l = _mm512_add_epi64(v37, v40l);
    const __m512i v41h = _mm512_add_epi64(v37, v40h);
    const __m512d v42l = _mm512_castsi512_pd(v41l);
    const __m512d v42h = _mm512_castsi512_pd(v41h);
    const __m512d v44l = _mm512_add_pd(v42l, v43);
    const __m512d v44h = _mm512_add_pd(v42h, v43);
    const __m512d v45l = _mm512_fmadd_pd(v36l, v42l, v44l);
    const __m512d v45h = _mm512_fmadd_pd(v36h, v42h, v44h);
    const __m512d v46l = _mm512_add_pd(v45l, v45l);
    const __m512d v46h = _mm512_add_pd(v45h, v45h);
    const __m512d v47l = _mm512_mask_blend_pd((__mmask8)v3, v46l, v0l);
    const __m512d v47h = _mm512_mask_blend_pd(expm1_f64_4ulp_avx2_high_mask_avx512(v3), v46h, v0h);
    _mm512_storeu_pd(y, v47l);
    _mm512_storeu_pd(y + 8, v47h);
}

static EXPM1_F64_4ULP_AVX2_AVX512_TARGET void expm1_f64_4ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_f64_4ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        expm1_f64_4ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_F64_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_f64_4ulp_avx2_level(void) {
#if defined(EXPM1_F64_4ULP_AVX2_FORCE_ISA)
    return EXPM1_F64_4ULP_AVX2_FORCE_ISA;
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

double expm1_f64_4ulp_avx2(double x) {
    return expm1_f64_4ulp_avx2_element(x);
}

void expm1_f64_4ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_f64_4ulp_avx2_level();
    if (level == 2) {
        expm1_f64_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_f64_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_f64_4ulp_avx2_array_portable(x, y, n);
}
