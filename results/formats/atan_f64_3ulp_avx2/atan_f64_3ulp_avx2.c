/* atan_f64_3ulp_avx2: atan
 *
 *   target       atan, arctan x, f64
 *   domain       every input
 *   max error    2.290399 ulp, observed on 432349366 inputs
 *   worst input  -0x1.0d7c451154b7fp-1 (-0.52633872829970574, encoding 0xbfe0d7c451154b7f)
 *   result there -0x1.f01fb0e977039p-2 (-0.48449589180905012, encoding 0xbfdf01fb0e977039)
 *   mean error   0.293505 ulp
 *   misrounded   80404402 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           426fce6718935d3808f9bbbc5d9779d7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target atan --fmt f64 --max-ulp 3.4 --isa avx2 --time 25s --seed 1 --threads 1 --archive atan_f64_3ulp_avx2.db
 *                time: 0.8093 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "atan_f64_3ulp_avx2.h"

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

static inline double atan_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double atan_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t atan_f64_3ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double atan_f64_3ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double atan_f64_3ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = atan_f64_3ulp_avx2_bits_f64(y) & INT64_MIN;
    return atan_f64_3ulp_avx2_frombits_f64((atan_f64_3ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double atan_f64_3ulp_avx2_element(double x) {
    const double v0 = 0x1.3504f333f9de6p+1; /* 2.4142135623730949 */
    const double v1 = x;
    const double v2 = atan_f64_3ulp_avx2_abs_f64(v1);
    const int v3 = v0 < v2;
    const double v4 = -0x1p+0; /* -1 */
    const double v5 = 0x1.a827c543854aap-2; /* 0.41421421265233482 */
    const int v6 = v5 < v2;
    const double v7 = 0x1.fffffffffffffp-1; /* 0.99999999999999989 */
    const double v8 = v2 - v7;
    const double v9 = v6 ? v8 : v2;
    const double v10 = v3 ? v4 : v9;
    const double v11 = 0x1p+0; /* 1 */
    const double v12 = v2 + v11;
    const double v13 = v6 ? v12 : v11;
    const double v14 = v3 ? v2 : v13;
    const double v15 = v10 / v14;
    const double v16 = v15 * v15;
    const double v17 = v16 * v16;
    const double v18 = 0x1.6463efdbce54fp-6; /* 0.021752342450075898 */
    const double v19 = -0x1.68afcc9a9381p-5; /* -0.044029140106985776 */
    const double v20 = atan_f64_3ulp_avx2_fma_f64(v16, v18, v19);
    const double v21 = 0x1.d3b1f3c9306a9p-5; /* 0.05709169020111677 */
    const double v22 = atan_f64_3ulp_avx2_fma_f64(v16, v20, v21);
    const double v23 = -0x1.1029f44270f13p-4; /* -0.066446260584651903 */
    const double v24 = atan_f64_3ulp_avx2_fma_f64(v16, v22, v23);
    const double v25 = 0x1.3b00e670b18bfp-4; /* 0.076905155331675509 */
    const double v26 = -0x1.745c22075ba26p-4; /* -0.090908177304051735 */
    const double v27 = atan_f64_3ulp_avx2_fma_f64(v16, v25, v26);
    const double v28 = atan_f64_3ulp_avx2_fma_f64(v17, v24, v27);
    const double v29 = 0x1.c71c6a5aaec9ap-4; /* 0.11111108345623891 */
    const double v30 = -0x1.2492491556762p-3; /* -0.14285714241378417 */
    const double v31 = atan_f64_3ulp_avx2_fma_f64(v16, v29, v30);
    const double v32 = atan_f64_3ulp_avx2_fma_f64(v28, v17, v31);
    const double v33 = 0x1.99999999806e1p-3; /* 0.19999999999713849 */
    const double v34 = -0x1.5555555555546p-2; /* -0.33333333333333248 */
    const double v35 = atan_f64_3ulp_avx2_fma_f64(v16, v33, v34);
    const double v36 = atan_f64_3ulp_avx2_fma_f64(v32, v17, v35);
    const double v37 = v16 * v15;
    const double v38 = atan_f64_3ulp_avx2_fma_f64(v36, v37, v15);
    const double v39 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v40 = 0x1.921fb54442d18p-1; /* 0.78539816339744828 */
    const double v41 = 0x0p+0; /* 0 */
    const double v42 = v6 ? v40 : v41;
    const double v43 = v3 ? v39 : v42;
    const double v44 = v38 + v43;
    const double v45 = atan_f64_3ulp_avx2_copysign_f64(v44, v1);
    const double r0 = v45;
    return r0;
}

static void atan_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = atan_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ATAN_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ATAN_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ATAN_F64_3ULP_AVX2_AVX2 static inline ATAN_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ATAN_F64_3ULP_AVX2_AVX512 static inline ATAN_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ATAN_F64_3ULP_AVX2_AVX2 __m256i atan_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_F64_3ULP_AVX2_AVX2 __m256d atan_f64_3ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ATAN_F64_3ULP_AVX2_AVX2 void atan_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.3504f333f9de6p+1); /* 2.4142135623730949 */
    const __m256d v4 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v5 = _mm256_set1_pd(0x1.a827c543854aap-2); /* 0.41421421265233482 */
    const __m256d v7 = _mm256_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m256d v11 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v18 = _mm256_set1_pd(0x1.6463efdbce54fp-6); /* 0.021752342450075898 */
    const __m256d v19 = _mm256_set1_pd(-0x1.68afcc9a9381p-5); /* -0.044029140106985776 */
    const __m256d v21 = _mm256_set1_pd(0x1.d3b1f3c9306a9p-5); /* 0.05709169020111677 */
    const __m256d v23 = _mm256_set1_pd(-0x1.1029f44270f13p-4); /* -0.066446260584651903 */
    const __m256d v25 = _mm256_set1_pd(0x1.3b00e670b18bfp-4); /* 0.076905155331675509 */
    const __m256d v26 = _mm256_set1_pd(-0x1.745c22075ba26p-4); /* -0.090908177304051735 */
    const __m256d v29 = _mm256_set1_pd(0x1.c71c6a5aaec9ap-4); /* 0.11111108345623891 */
    const __m256d v30 = _mm256_set1_pd(-0x1.2492491556762p-3); /* -0.14285714241378417 */
    const __m256d v33 = _mm256_set1_pd(0x1.99999999806e1p-3); /* 0.19999999999713849 */
    const __m256d v34 = _mm256_set1_pd(-0x1.5555555555546p-2); /* -0.33333333333333248 */
    const __m256d v39 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v40 = _mm256_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m256d v41 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_LT_OQ));
    const __m256i v3 = atan_f64_3ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256i v6l = _mm256_castpd_si256(_mm256_cmp_pd(v5, v2l, _CMP_LT_OQ));
    const __m256i v6h = _mm256_castpd_si256(_mm256_cmp_pd(v5, v2h, _CMP_LT_OQ));
    const __m256i v6 = atan_f64_3ulp_avx2_join_mask_avx2(v6l, v6h);
    const __m256d v8l = _mm256_sub_pd(v2l, v7);
    const __m256d v8h = _mm256_sub_pd(v2h, v7);
    const __m256d v9l = _mm256_blendv_pd(v2l, v8l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v9h = _mm256_blendv_pd(v2h, v8h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v10l = _mm256_blendv_pd(v9l, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v10h = _mm256_blendv_pd(v9h, v4, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v12l = _mm256_add_pd(v2l, v11);
    const __m256d v12h = _mm256_add_pd(v2h, v11);
    const __m256d v13l = _mm256_blendv_pd(v11, v12l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v13h = _mm256_blendv_pd(v11, v12h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v14l = _mm256_blendv_pd(v13l, v2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v14h = _mm256_blendv_pd(v13h, v2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v15l = _mm256_div_pd(v10l, v14l);
    const __m256d v15h = _mm256_div_pd(v10h, v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v15l);
    const __m256d v16h = _mm256_mul_pd(v15h, v15h);
    const __m256d v17l = _mm256_mul_pd(v16l, v16l);
    const __m256d v17h = _mm256_mul_pd(v16h, v16h);
    const __m256d v20l = _mm256_fmadd_pd(v16l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v16h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v16l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v16h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v16l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v16h, v22h, v23);
    const __m256d v27l = _mm256_fmadd_pd(v16l, v25, v26);
    const __m256d v27h = _mm256_fmadd_pd(v16h, v25, v26);
    const __m256d v28l = _mm256_fmadd_pd(v17l, v24l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v17h, v24h, v27h);
    const __m256d v31l = _mm256_fmadd_pd(v16l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v16h, v29, v30);
    const __m256d v32l = _mm256_fmadd_pd(v28l, v17l, v31l);
    const __m256d v32h = _mm256_fmadd_pd(v28h, v17h, v31h);
    const __m256d v35l = _mm256_fmadd_pd(v16l, v33, v34);
    const __m256d v35h = _mm256_fmadd_pd(v16h, v33, v34);
    const __m256d v36l = _mm256_fmadd_pd(v32l, v17l, v35l);
    const __m256d v36h = _mm256_fmadd_pd(v32h, v17h, v35h);
    const __m256d v37l = _mm256_mul_pd(v16l, v15l);
    const __m256d v37h = _mm256_mul_pd(v16h, v15h);
    const __m256d v38l = _mm256_fmadd_pd(v36l, v37l, v15l);
    const __m256d v38h = _mm256_fmadd_pd(v36h, v37h, v15h);
    const __m256d v42l = _mm256_blendv_pd(v41, v40, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v6))));
    const __m256d v42h = _mm256_blendv_pd(v41, v40, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v6, 1))));
    const __m256d v43l = _mm256_blendv_pd(v42l, v39, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v43h = _mm256_blendv_pd(v42h, v39, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v44l = _mm256_add_pd(v38l, v43l);
    const __m256d v44h = _mm256_add_pd(v38h, v43h);
    const __m256d v45l = atan_f64_3ulp_avx2_signed_f64_avx2(v44l, v1l);
    const __m256d v45h = atan_f64_3ulp_avx2_signed_f64_avx2(v44h, v1h);
    _mm256_storeu_pd(y, v45l);
    _mm256_storeu_pd(y + 4, v45h);
}

static ATAN_F64_3ULP_AVX2_AVX2_TARGET void atan_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        atan_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        atan_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ATAN_F64_3ULP_AVX2_AVX512 __mmask8 atan_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ATAN_F64_3ULP_AVX2_AVX512 __m512d atan_f64_3ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ATAN_F64_3ULP_AVX2_AVX512 void atan_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.3504f333f9de6p+1); /* 2.4142135623730949 */
    const __m512d v4 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v5 = _mm512_set1_pd(0x1.a827c543854aap-2); /* 0.41421421265233482 */
    const __m512d v7 = _mm512_set1_pd(0x1.fffffffffffffp-1); /* 0.99999999999999989 */
    const __m512d v11 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v18 = _mm512_set1_pd(0x1.6463efdbce54fp-6); /* 0.021752342450075898 */
    const __m512d v19 = _mm512_set1_pd(-0x1.68afcc9a9381p-5); /* -0.044029140106985776 */
    const __m512d v21 = _mm512_set1_pd(0x1.d3b1f3c9306a9p-5); /* 0.05709169020111677 */
    const __m512d v23 = _mm512_set1_pd(-0x1.1029f44270f13p-4); /* -0.066446260584651903 */
    const __m512d v25 = _mm512_set1_pd(0x1.3b00e670b18bfp-4); /* 0.076905155331675509 */
    const __m512d v26 = _mm512_set1_pd(-0x1.745c22075ba26p-4); /* -0.090908177304051735 */
    const __m512d v29 = _mm512_set1_pd(0x1.c71c6a5aaec9ap-4); /* 0.11111108345623891 */
    const __m512d v30 = _mm512_set1_pd(-0x1.2492491556762p-3); /* -0.14285714241378417 */
    const __m512d v33 = _mm512_set1_pd(0x1.99999999806e1p-3); /* 0.19999999999713849 */
    const __m512d v34 = _mm512_set1_pd(-0x1.5555555555546p-2); /* -0.33333333333333248 */
    const __m512d v39 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v40 = _mm512_set1_pd(0x1.921fb54442d18p-1); /* 0.78539816339744828 */
    const __m512d v41 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v0, v2l, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v0, v2h, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __mmask8 v6l = _mm512_cmp_pd_mask(v5, v2l, _CMP_LT_OQ);
    const __mmask8 v6h = _mm512_cmp_pd_mask(v5, v2h, _CMP_LT_OQ);
    const __mmask16 v6 = _mm512_kunpackb(v6h, v6l);
    const __m512d v8l = _mm512_sub_pd(v2l, v7);
    const __m512d v8h = _mm512_sub_pd(v2h, v7);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v6, v2l, v8l);
    const __m512d v9h = _mm512_mask_blend_pd(atan_f64_3ulp_avx2_high_mask_avx512(v6), v2h, v8h);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v3, v9l, v4);
    const __m512d v10h = _mm512_mask_blend_pd(atan_f64_3ulp_avx2_high_mask_avx512(v3), v9h, v4);
    const __m512d v12l = _mm512_add_pd(v2l, v11);
    const __m512d v12h = _mm512_add_pd(v2h, v11);
    const __m512d v13l = _mm512_mask_blend_pd((__mmask8)v6, v11, v12l);
    const __m512d v13h = _mm512_mask_blend_pd(atan_f64_3ulp_avx2_high_mask_avx512(v6), v11, v12h);
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v3, v13l, v2l);
    const __m512d v14h = _mm512_mask_blend_pd(atan_f64_3ulp_avx2_high_mask_avx512(v3), v13h, v2h);
    const __m512d v15l = _mm512_div_pd(v10l, v14l);
    const __m512d v15h = _mm512_div_pd(v10h, v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v15l);
    const __m512d v16h = _mm512_mul_pd(v15h, v15h);
    const __m512d v17l = _mm512_mul_pd(v16l, v16l);
    const __m512d v17h = _mm512_mul_pd(v16h, v16h);
    const __m512d v20l = _mm512_fmadd_pd(v16l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v16h, v18, v19);
    const __m512d v22l = _mm512_fmadd_pd(v16l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v16h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v16l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v16h, v22h, v23);
    const __m512d v27l = _mm512_fmadd_pd(v16l, v25, v26);
    const __m512d v27h = _mm512_fmadd_pd(v16h, v25, v26);
    const __m512d v28l = _mm512_fmadd_pd(v17l, v24l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v17h, v24h, v27h);
    const __m512d v31l = _mm512_fmadd_pd(v16l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v16h, v29, v30);
    const __m512d v32l = _mm512_fmadd_pd(v28l, v17l, v31l);
    const __m512d v32h = _mm512_fmadd_pd(v28h, v17h, v31h);
    const __m512d v35l = _mm512_fmadd_pd(v16l, v33, v34);
    const __m512d v35h = _mm512_fmadd_pd(v16h, v33, v34);
    const __m512d v36l = _mm512_fmadd_pd(v32l, v17l, v35l);
    const __m512d v36h = _mm512_fmadd_pd(v32h, v17h, v35h);
    const __m512d v37l = _mm512_mul_pd(v16l, v15l);
    const __m512d v37h = _mm512_mul_pd(v16h, v15h);
    const __m512d v38l = _mm512_fmadd_pd(v36l, v37l, v15l);
    const __m512d v38h = _mm512_fmadd_pd(v36h, v37h, v15h);
    const __m512d v42l = _mm512_mask_blend_pd((__mmask8)v6, v41, v40);
    const __m512d v42h = _mm512_mask_blend_pd(atan_f64_3ulp_avx2_high_mask_avx512(v6), v41, v40);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v3, v42l, v39);
    const __m512d v43h = _mm512_mask_blend_pd(atan_f64_3ulp_avx2_high_mask_avx512(v3), v42h, v39);
    const __m512d v44l = _mm512_add_pd(v38l, v43l);
    const __m512d v44h = _mm512_add_pd(v38h, v43h);
    const __m512d v45l = atan_f64_3ulp_avx2_signed_f64_avx512(v44l, v1l);
    const __m512d v45h = atan_f64_3ulp_avx2_signed_f64_avx512(v44h, v1h);
    _mm512_storeu_pd(y, v45l);
    _mm512_storeu_pd(y + 8, v45h);
}

static ATAN_F64_3ULP_AVX2_AVX512_TARGET void atan_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        atan_f64_3ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        atan_f64_3ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ATAN_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int atan_f64_3ulp_avx2_level(void) {
#if defined(ATAN_F64_3ULP_AVX2_FORCE_ISA)
    return ATAN_F64_3ULP_AVX2_FORCE_ISA;
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

double atan_f64_3ulp_avx2(double x) {
    return atan_f64_3ulp_avx2_element(x);
}

void atan_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = atan_f64_3ulp_avx2_level();
    if (level == 2) {
        atan_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        atan_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    atan_f64_3ulp_avx2_array_portable(x, y, n);
}
