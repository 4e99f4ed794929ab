/* asin_f64_1ulp_avx2: asin
 *
 *   target       asin, arcsin x, f64
 *   domain       every input
 *   max error    0.947348 ulp, observed on 41848019 inputs
 *   worst input  -0x1.fa7a89e98d794p-3 (-0.24730403656002109, encoding 0xbfcfa7a89e98d794)
 *   result there -0x1.ffc9ee7aedcaep-3 (-0.24989687264107857, encoding 0xbfcffc9ee7aedcae)
 *   mean error   0.147218 ulp
 *   misrounded   1163562 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e0ab4895ba83b85ee98c58152ba72548
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target asin --fmt f64 --max-ulp 0.95 --isa avx2 --time 18s --seed 1 --threads 1 --archive asin_f64_1ulp_avx2.db
 *                time: 1.7281 ns/element as avx2 code (inputs mean)
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
#include "asin_f64_1ulp_avx2.h"

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

static inline double asin_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double asin_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double asin_f64_1ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t asin_f64_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline double asin_f64_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double asin_f64_1ulp_avx2_copysign_f64(double x, double y) {
    int64_t sign = asin_f64_1ulp_avx2_bits_f64(y) & INT64_MIN;
    return asin_f64_1ulp_avx2_frombits_f64((asin_f64_1ulp_avx2_bits_f64(x) & INT64_MAX) | sign);
}

static inline double asin_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = x;
    const double v2 = asin_f64_1ulp_avx2_abs_f64(v1);
    const int v3 = v0 < v2;
    const double v4 = -0x1p-1; /* -0.5 */
    const double v5 = asin_f64_1ulp_avx2_fma_f64(v2, v4, v0);
    const double v6 = asin_f64_1ulp_avx2_sqrt_f64(v5);
    const double v7 = v3 ? v6 : v2;
    const double v8 = v2 * v2;
    const double v9 = v3 ? v5 : v8;
    const double v10 = v7 * v9;
    const double v11 = 0x1.364bae7fff7d1p-6; /* 0.018938942346714619 */
    const double v12 = 0x1.7139f6b824d4ap-9; /* 0.0028169740363154549 */
    const double v13 = asin_f64_1ulp_avx2_fma_f64(v9, v11, v12);
    const double v14 = 0x1.af7afb76d8725p-9; /* 0.0032919342005905011 */
    const double v15 = asin_f64_1ulp_avx2_fma_f64(v13, v9, v14);
    const double v16 = 0x1.8a898286a91d7p-7; /* 0.012040318234832021 */
    const double v17 = asin_f64_1ulp_avx2_fma_f64(v15, v9, v16);
    const double v18 = -0x1.d1e82d163291fp-35; /* -5.2967486450209465e-11 */
    const double v19 = 0x1.111cdf609a786p-7; /* 0.0083347407064200511 */
    const double v20 = asin_f64_1ulp_avx2_fma_f64(v18, v2, v19);
    const double v21 = asin_f64_1ulp_avx2_fma_f64(v9, v17, v20);
    const double v22 = 0x1.8579a3727141dp-7; /* 0.011885838325620008 */
    const double v23 = asin_f64_1ulp_avx2_fma_f64(v21, v9, v22);
    const double v24 = 0x1.c7eeb95dafd25p-7; /* 0.01391395617554154 */
    const double v25 = asin_f64_1ulp_avx2_fma_f64(v23, v9, v24);
    const double v26 = 0x1.1c646166bc798p-6; /* 0.017357916944952118 */
    const double v27 = asin_f64_1ulp_avx2_fma_f64(v9, v25, v26);
    const double v28 = 0x1.6e8a3312d3ecep-6; /* 0.022371816517362579 */
    const double v29 = asin_f64_1ulp_avx2_fma_f64(v9, v27, v28);
    const double v30 = 0x1.f1c72bd37ed96p-6; /* 0.030381958769778082 */
    const double v31 = asin_f64_1ulp_avx2_fma_f64(v29, v9, v30);
    const double v32 = 0x1.6db6db3e3b45cp-5; /* 0.044642856797374647 */
    const double v33 = asin_f64_1ulp_avx2_fma_f64(v31, v9, v32);
    const double v34 = 0x1.333333337a67ep-4; /* 0.075000000004047579 */
    const double v35 = asin_f64_1ulp_avx2_fma_f64(v33, v9, v34);
    const double v36 = 0x1.555555555533bp-3; /* 0.16666666666665172 */
    const double v37 = asin_f64_1ulp_avx2_fma_f64(v9, v35, v36);
    const double v38 = -v6;
    const double v39 = asin_f64_1ulp_avx2_fma_f64(v6, v38, v5);
    const double v40 = v6 + v6;
    const double v41 = 0x1p-100; /* 7.8886090522101181e-31 */
    const double v42 = v40 > v41 ? v40 : v41;
    const double v43 = v39 / v42;
    const double v44 = 0x0p+0; /* 0 */
    const double v45 = v3 ? v43 : v44;
    const double v46 = asin_f64_1ulp_avx2_fma_f64(v10, v37, v45);
    const double v47 = -0x1.0000000000001p+1; /* -2.0000000000000004 */
    const double v48 = 0x1.271d90776df7ap-54; /* 6.3992970131738847e-17 */
    const double v49 = asin_f64_1ulp_avx2_fma_f64(v46, v47, v48);
    const double v50 = -0x1p+1; /* -2 */
    const double v51 = -0x1.2430ae50ead06p-54; /* -6.3358641218158844e-17 */
    const double v52 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v53 = asin_f64_1ulp_avx2_fma_f64(v51, v1, v52);
    const double v54 = asin_f64_1ulp_avx2_fma_f64(v6, v50, v52);
    const double v55 = v53 - v54;
    const double v56 = asin_f64_1ulp_avx2_fma_f64(v6, v50, v55);
    const double v57 = v49 + v56;
    const double v58 = v57 + v54;
    const double v59 = v7 + v46;
    const double v60 = v3 ? v58 : v59;
    const double v61 = asin_f64_1ulp_avx2_copysign_f64(v60, v1);
    const double r0 = v61;
    return r0;
}

static void asin_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = asin_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ASIN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ASIN_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ASIN_F64_1ULP_AVX2_AVX2 static inline ASIN_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ASIN_F64_1ULP_AVX2_AVX512 static inline ASIN_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ASIN_F64_1ULP_AVX2_AVX2 __m256i asin_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_F64_1ULP_AVX2_AVX2 __m256d asin_f64_1ulp_avx2_signed_f64_avx2(__m256d a, __m256d b) {
    const __m256d sign = _mm256_set1_pd(-0.0);
    return _mm256_or_pd(_mm256_andnot_pd(sign, a), _mm256_and_pd(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ASIN_F64_1ULP_AVX2_AVX2 void asin_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v11 = _mm256_set1_pd(0x1.364bae7fff7d1p-6); /* 0.018938942346714619 */
    const __m256d v12 = _mm256_set1_pd(0x1.7139f6b824d4ap-9); /* 0.0028169740363154549 */
    const __m256d v14 = _mm256_set1_pd(0x1.af7afb76d8725p-9); /* 0.0032919342005905011 */
    const __m256d v16 = _mm256_set1_pd(0x1.8a898286a91d7p-7); /* 0.012040318234832021 */
    const __m256d v18 = _mm256_set1_pd(-0x1.d1e82d163291fp-35); /* -5.2967486450209465e-11 */
    const __m256d v19 = _mm256_set1_pd(0x1.111cdf609a786p-7); /* 0.0083347407064200511 */
    const __m256d v22 = _mm256_set1_pd(0x1.8579a3727141dp-7); /* 0.011885838325620008 */
    const __m256d v24 = _mm256_set1_pd(0x1.c7eeb95dafd25p-7); /* 0.01391395617554154 */
    const __m256d v26 = _mm256_set1_pd(0x1.1c646166bc798p-6); /* 0.017357916944952118 */
    const __m256d v28 = _mm256_set1_pd(0x1.6e8a3312d3ecep-6); /* 0.022371816517362579 */
    const __m256d v30 = _mm256_set1_pd(0x1.f1c72bd37ed96p-6); /* 0.030381958769778082 */
    const __m256d v32 = _mm256_set1_pd(0x1.6db6db3e3b45cp-5); /* 0.044642856797374647 */
    const __m256d v34 = _mm256_set1_pd(0x1.333333337a67ep-4); /* 0.075000000004047579 */
    const __m256d v36 = _mm256_set1_pd(0x1.555555555533bp-3); /* 0.16666666666665172 */
    const __m256d v41 = _mm256_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m256d v44 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v47 = _mm256_set1_pd(-0x1.0000000000001p+1); /* -2.0000000000000004 */
    const __m256d v48 = _mm256_set1_pd(0x1.271d90776df7ap-54); /* 6.3992970131738847e-17 */
    const __m256d v50 = _mm256_set1_pd(-0x1p+1); /* -2 */
    const __m256d v51 = _mm256_set1_pd(-0x1.2430ae50ead06p-54); /* -6.3358641218158844e-17 */
    const __m256d v52 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_LT_OQ));
    const __m256i v3 = asin_f64_1ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_fmadd_pd(v2l, v4, v0);
    const __m256d v5h = _mm256_fmadd_pd(v2h, v4, v0);
    const __m256d v6l = _mm256_sqrt_pd(v5l);
    const __m256d v6h = _mm256_sqrt_pd(v5h);
    const __m256d v7l = _mm256_blendv_pd(v2l, v6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v7h = _mm256_blendv_pd(v2h, v6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v8l = _mm256_mul_pd(v2l, v2l);
    const __m256d v8h = _mm256_mul_pd(v2h, v2h);
    const __m256d v9l = _mm256_blendv_pd(v8l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v9h = _mm256_blendv_pd(v8h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v10l = _mm256_mul_pd(v7l, v9l);
    const __m256d v10h = _mm256_mul_pd(v7h, v9h);
    const __m256d v13l = _mm256_fmadd_pd(v9l, v11, v12);
    const __m256d v13h = _mm256_fmadd_pd(v9h, v11, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v9l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v9h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v9l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v9h, v16);
    const __m256d v20l = _mm256_fmadd_pd(v18, v2l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v2h, v19);
    const __m256d v21l = _mm256_fmadd_pd(v9l, v17l, v20l);
    const __m256d v21h = _mm256_fmadd_pd(v9h, v17h, v20h);
    const __m256d v23l = _mm256_fmadd_pd(v21l, v9l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v21h, v9h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v9l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v9h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v9l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v9h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v9l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v9h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v9l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v9h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v9l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v9h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v9l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v9h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v9l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v9h, v35h, v36);
    const __m256d v39l = _mm256_fnmadd_pd(v6l, v6l, v5l);
    const __m256d v39h = _mm256_fnmadd_pd(v6h, v6h, v5h);
    const __m256d v40l = _mm256_add_pd(v6l, v6l);
    const __m256d v40h = _mm256_add_pd(v6h, v6h);
    const __m256d v42l = _mm256_max_pd(v40l, v41);
    const __m256d v42h = _mm256_max_pd(v40h, v41);
    const __m256d v43l = _mm256_div_pd(v39l, v42l);
    const __m256d v43h = _mm256_div_pd(v39h, v42h);
    const __m256d v45l = _mm256_blendv_pd(v44, v43l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v45h = _mm256_blendv_pd(v44, v43h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v46l = _mm256_fmadd_pd(v10l, v37l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v10h, v37h, v45h);
    const __m256d v49l = _mm256_fmadd_pd(v46l, v47, v48);
    const __m256d v49h = _mm256_fmadd_pd(v46h, v47, v48);
    const __m256d v53l = _mm256_fmadd_pd(v51, v1l, v52);
    const __m256d v53h = _mm256_fmadd_pd(v51, v1h, v52);
    const __m256d v54l = _mm256_fmadd_pd(v6l, v50, v52);
    const __m256d v54h = _mm256_fmadd_pd(v6h, v50, v52);
    const __m256d v55l = _mm256_sub_pd(v53l, v54l);
    const __m256d v55h = _mm256_sub_pd(v53h, v54h);
    const __m256d v56l = _mm256_fmadd_pd(v6l, v50, v55l);
    const __m256d v56h = _mm256_fmadd_pd(v6h, v50, v55h);
    const __m256d v57l = _mm256_add_pd(v49l, v56l);
    const __m256d v57h = _mm256_add_pd(v49h, v56h);
    const __m256d v58l = _mm256_add_pd(v57l, v54l);
    const __m256d v58h = _mm256_add_pd(v57h, v54h);
    const __m256d v59l = _mm256_add_pd(v7l, v46l);
    const __m256d v59h = _mm256_add_pd(v7h, v46h);
    const __m256d v60l = _mm256_blendv_pd(v59l, v58l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v60h = _mm256_blendv_pd(v59h, v58h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v61l = asin_f64_1ulp_avx2_signed_f64_avx2(v60l, v1l);
    const __m256d v61h = asin_f64_1ulp_avx2_signed_f64_avx2(v60h, v1h);
    _mm256_storeu_pd(y, v61l);
    _mm256_storeu_pd(y + 4, v61h);
}

static ASIN_F64_1ULP_AVX2_AVX2_TARGET void asin_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        asin_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        asin_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ASIN_F64_1ULP_AVX2_AVX512 __mmask8 asin_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
ASIN_F64_1ULP_AVX2_AVX512 __m512d asin_f64_1ulp_avx2_signed_f64_avx512(__m512d a, __m512d b) {
    const __m512i sign = _mm512_set1_epi64(INT64_MIN); /* sign ? b : a */
    return _mm512_castsi512_pd(_mm512_ternarylogic_epi64(
        sign, _mm512_castpd_si512(b), _mm512_castpd_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ASIN_F64_1ULP_AVX2_AVX512 void asin_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v11 = _mm512_set1_pd(0x1.364bae7fff7d1p-6); /* 0.018938942346714619 */
    const __m512d v12 = _mm512_set1_pd(0x1.7139f6b824d4ap-9); /* 0.0028169740363154549 */
    const __m512d v14 = _mm512_set1_pd(0x1.af7afb76d8725p-9); /* 0.0032919342005905011 */
    const __m512d v16 = _mm512_set1_pd(0x1.8a898286a91d7p-7); /* 0.012040318234832021 */
    const __m512d v18 = _mm512_set1_pd(-0x1.d1e82d163291fp-35); /* -5.2967486450209465e-11 */
    const __m512d v19 = _mm512_set1_pd(0x1.111cdf609a786p-7); /* 0.0083347407064200511 */
    const __m512d v22 = _mm512_set1_pd(0x1.8579a3727141dp-7); /* 0.011885838325620008 */
    const __m512d v24 = _mm512_set1_pd(0x1.c7eeb95dafd25p-7); /* 0.01391395617554154 */
    const __m512d v26 = _mm512_set1_pd(0x1.1c646166bc798p-6); /* 0.017357916944952118 */
    const __m512d v28 = _mm512_set1_pd(0x1.6e8a3312d3ecep-6); /* 0.022371816517362579 */
    const __m512d v30 = _mm512_set1_pd(0x1.f1c72bd37ed96p-6); /* 0.030381958769778082 */
    const __m512d v32 = _mm512_set1_pd(0x1.6db6db3e3b45cp-5); /* 0.044642856797374647 */
    const __m512d v34 = _mm512_set1_pd(0x1.333333337a67ep-4); /* 0.075000000004047579 */
    const __m512d v36 = _mm512_set1_pd(0x1.555555555533bp-3); /* 0.16666666666665172 */
    const __m512d v41 = _mm512_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m512d v44 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v47 = _mm512_set1_pd(-0x1.0000000000001p+1); /* -2.0000000000000004 */
    const __m512d v48 = _mm512_set1_pd(0x1.271d90776df7ap-54); /* 6.3992970131738847e-17 */
    const __m512d v50 = _mm512_set1_pd(-0x1p+1); /* -2 */
    const __m512d v51 = _mm512_set1_pd(-0x1.2430ae50ead06p-54); /* -6.3358641218158844e-17 */
    const __m512d v52 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v0, v2l, _CMP_LT_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v0, v2h, _CMP_LT_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v5l = _mm512_fmadd_pd(v2l, v4, v0);
    const __m512d v5h = _mm512_fmadd_pd(v2h, v4, v0);
    const __m512d v6l = _mm512_sqrt_pd(v5l);
    const __m512d v6h = _mm512_sqrt_pd(v5h);
    const __m512d v7l = _mm512_mask_blend_pd((__mmask8)v3, v2l, v6l);
    const __m512d v7h = _mm512_mask_blend_pd(asin_f64_1ulp_avx2_high_mask_avx512(v3), v2h, v6h);
    const __m512d v8l = _mm512_mul_pd(v2l, v2l);
    const __m512d v8h = _mm512_mul_pd(v2h, v2h);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v3, v8l, v5l);
    const __m512d v9h = _mm512_mask_blend_pd(asin_f64_1ulp_avx2_high_mask_avx512(v3), v8h, v5h);
    const __m512d v10l = _mm512_mul_pd(v7l, v9l);
    const __m512d v10h = _mm512_mul_pd(v7h, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v9l, v11, v12);
    const __m512d v13h = _mm512_fmadd_pd(v9h, v11, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v9l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v9h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v9l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v9h, v16);
    const __m512d v20l = _mm512_fmadd_pd(v18, v2l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v2h, v19);
    const __m512d v21l = _mm512_fmadd_pd(v9l, v17l, v20l);
    const __m512d v21h = _mm512_fmadd_pd(v9h, v17h, v20h);
    const __m512d v23l = _mm512_fmadd_pd(v21l, v9l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v21h, v9h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v9l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v9h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v9l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v9h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v9l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v9h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v9l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v9h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v9l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v9h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v9l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v9h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v9l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v9h, v35h, v36);
    const __m512d v39l = _mm512_fnmadd_pd(v6l, v6l, v5l);
    const __m512d v39h = _mm512_fnmadd_pd(v6h, v6h, v5h);
    const __m512d v40l = _mm512_add_pd(v6l, v6l);
    const __m512d v40h = _mm512_add_pd(v6h, v6h);
    const __m512d v42l = _mm512_max_pd(v40l, v41);
    const __m512d v42h = _mm512_max_pd(v40h, v41);
    const __m512d v43l = _mm512_div_pd(v39l, v42l);
    const __m512d v43h = _mm512_div_pd(v39h, v42h);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v3, v44, v43l);
    const __m512d v45h = _mm512_mask_blend_pd(asin_f64_1ulp_avx2_high_mask_avx512(v3), v44, v43h);
    const __m512d v46l = _mm512_fmadd_pd(v10l, v37l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v10h, v37h, v45h);
    const __m512d v49l = _mm512_fmadd_pd(v46l, v47, v48);
    const __m512d v49h = _mm512_fmadd_pd(v46h, v47, v48);
    const __m512d v53l = _mm512_fmadd_pd(v51, v1l, v52);
    const __m512d v53h = _mm512_fmadd_pd(v51, v1h, v52);
    const __m512d v54l = _mm512_fmadd_pd(v6l, v50, v52);
    const __m512d v54h = _mm512_fmadd_pd(v6h, v50, v52);
    const __m512d v55l = _mm512_sub_pd(v53l, v54l);
    const __m512d v55h = _mm512_sub_pd(v53h, v54h);
    const __m512d v56l = _mm512_fmadd_pd(v6l, v50, v55l);
    const __m512d v56h = _mm512_fmadd_pd(v6h, v50, v55h);
    const __m512d v57l = _mm512_add_pd(v49l, v56l);
    const __m512d v57h = _mm512_add_pd(v49h, v56h);
    const __m512d v58l = _mm512_add_pd(v57l, v54l);
    const __m512d v58h = _mm512_add_pd(v57h, v54h);
    const __m512d v59l = _mm512_add_pd(v7l, v46l);
    const __m512d v59h = _mm512_add_pd(v7h, v46h);
    const __m512d v60l = _mm512_mask_blend_pd((__mmask8)v3, v59l, v58l);
    const __m512d v60h = _mm512_mask_blend_pd(asin_f64_1ulp_avx2_high_mask_avx512(v3), v59h, v58h);
    const __m512d v61l = asin_f64_1ulp_avx2_signed_f64_avx512(v60l, v1l);
    const __m512d v61h = asin_f64_1ulp_avx2_signed_f64_avx512(v60h, v1h);
    _mm512_storeu_pd(y, v61l);
    _mm512_storeu_pd(y + 8, v61h);
}

static ASIN_F64_1ULP_AVX2_AVX512_TARGET void asin_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        asin_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        asin_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ASIN_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int asin_f64_1ulp_avx2_level(void) {
#if defined(ASIN_F64_1ULP_AVX2_FORCE_ISA)
    return ASIN_F64_1ULP_AVX2_FORCE_ISA;
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

double asin_f64_1ulp_avx2(double x) {
    return asin_f64_1ulp_avx2_element(x);
}

void asin_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = asin_f64_1ulp_avx2_level();
    if (level == 2) {
        asin_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        asin_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    asin_f64_1ulp_avx2_array_portable(x, y, n);
}
