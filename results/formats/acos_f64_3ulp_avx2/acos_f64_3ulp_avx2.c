/* acos_f64_3ulp_avx2: acos
 *
 *   target       acos, arccos x, f64
 *   domain       every input
 *   max error    1.785623 ulp, observed on 60682867 inputs
 *   worst input  0x1.fc01b5e13b577p-1 (0.99220054983531625, encoding 0x3fefc01b5e13b577)
 *   result there 0x1.ffe7c0edf5832p-4 (0.12497687686058681, encoding 0x3fbffe7c0edf5832)
 *   mean error   0.287953 ulp
 *   misrounded   12886636 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3752af9c93a3f98eb98b25f5042d5af
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f64 --max-ulp 3.4 --isa avx2 --time 14s --seed 1 --threads 1 --archive acos_f64_3ulp_avx2.db
 *                time: 1.1153 ns/element as avx2 code (inputs mean)
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
#include "acos_f64_3ulp_avx2.h"

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

static inline double acos_f64_3ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double acos_f64_3ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acos_f64_3ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double acos_f64_3ulp_avx2_element(double x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = x;
    const double v2 = acos_f64_3ulp_avx2_abs_f64(v1);
    const int v3 = v0 < v2;
    const double v4 = -0x1p-1; /* -0.5 */
    const double v5 = acos_f64_3ulp_avx2_fma_f64(v2, v4, v0);
    const double v6 = acos_f64_3ulp_avx2_sqrt_f64(v5);
    const double v7 = v3 ? v6 : v2;
    const double v8 = v2 * v2;
    const double v9 = v3 ? v5 : v8;
    const double v10 = v7 * v9;
    const double v11 = 0x1.e2bcd636c3467p-6; /* 0.029463967507627944 */
    const double v12 = -0x1.a6227e8994c25p-7; /* -0.012882530008175472 */
    const double v13 = acos_f64_3ulp_avx2_fma_f64(v11, v9, v12);
    const double v14 = 0x1.1fe0d5d4c89cap-6; /* 0.017570694751279516 */
    const double v15 = acos_f64_3ulp_avx2_fma_f64(v13, v9, v14);
    const double v16 = 0x1.d5cc60dbe191bp-8; /* 0.0071685539695691925 */
    const double v17 = acos_f64_3ulp_avx2_fma_f64(v15, v9, v16);
    const double v18 = 0x1.8a977399e11c9p-7; /* 0.012041980214925101 */
    const double v19 = acos_f64_3ulp_avx2_fma_f64(v17, v9, v18);
    const double v20 = 0x1.c77f7a9f34a7dp-7; /* 0.013900694726918456 */
    const double v21 = acos_f64_3ulp_avx2_fma_f64(v19, v9, v20);
    const double v22 = 0x1.1c676a6db7b4dp-6; /* 0.017358640607990684 */
    const double v23 = acos_f64_3ulp_avx2_fma_f64(v9, v21, v22);
    const double v24 = 0x1.6e8a11806a14dp-6; /* 0.022371785251068577 */
    const double v25 = acos_f64_3ulp_avx2_fma_f64(v23, v9, v24);
    const double v26 = 0x1.f1c72daa5bff8p-6; /* 0.030381960482770837 */
    const double v27 = acos_f64_3ulp_avx2_fma_f64(v9, v25, v26);
    const double v28 = 0x1.6db6db31bbb2ep-5; /* 0.044642856706437292 */
    const double v29 = acos_f64_3ulp_avx2_fma_f64(v27, v9, v28);
    const double v30 = 0x1.33333333a8a5cp-4; /* 0.075000000006676115 */
    const double v31 = acos_f64_3ulp_avx2_fma_f64(v29, v9, v30);
    const double v32 = 0x1.5555555554f52p-3; /* 0.16666666666662394 */
    const double v33 = acos_f64_3ulp_avx2_fma_f64(v9, v31, v32);
    const double v34 = acos_f64_3ulp_avx2_fma_f64(v10, v33, v7);
    const double v35 = 0x0p+0; /* 0 */
    const int v36 = v1 < v35;
    const double v37 = 0x1p+1; /* 2 */
    const double v38 = -0x1p+0; /* -1 */
    const double v39 = v3 ? v37 : v38;
    const double v40 = -v39;
    const double v41 = v36 ? v40 : v39;
    const double v42 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v43 = v36 ? v42 : v35;
    const double v44 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v45 = v3 ? v43 : v44;
    const double v46 = acos_f64_3ulp_avx2_fma_f64(v34, v41, v45);
    const double r0 = v46;
    return r0;
}

static void acos_f64_3ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_f64_3ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_F64_3ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_F64_3ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_F64_3ULP_AVX2_AVX2 static inline ACOS_F64_3ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOS_F64_3ULP_AVX2_AVX512 static inline ACOS_F64_3ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ACOS_F64_3ULP_AVX2_AVX2 __m256i acos_f64_3ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOS_F64_3ULP_AVX2_AVX2 void acos_f64_3ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v11 = _mm256_set1_pd(0x1.e2bcd636c3467p-6); /* 0.029463967507627944 */
    const __m256d v12 = _mm256_set1_pd(-0x1.a6227e8994c25p-7); /* -0.012882530008175472 */
    const __m256d v14 = _mm256_set1_pd(0x1.1fe0d5d4c89cap-6); /* 0.017570694751279516 */
    const __m256d v16 = _mm256_set1_pd(0x1.d5cc60dbe191bp-8); /* 0.0071685539695691925 */
    const __m256d v18 = _mm256_set1_pd(0x1.8a977399e11c9p-7); /* 0.012041980214925101 */
    const __m256d v20 = _mm256_set1_pd(0x1.c77f7a9f34a7dp-7); /* 0.013900694726918456 */
    const __m256d v22 = _mm256_set1_pd(0x1.1c676a6db7b4dp-6); /* 0.017358640607990684 */
    const __m256d v24 = _mm256_set1_pd(0x1.6e8a11806a14dp-6); /* 0.022371785251068577 */
    const __m256d v26 = _mm256_set1_pd(0x1.f1c72daa5bff8p-6); /* 0.030381960482770837 */
    const __m256d v28 = _mm256_set1_pd(0x1.6db6db31bbb2ep-5); /* 0.044642856706437292 */
    const __m256d v30 = _mm256_set1_pd(0x1.33333333a8a5cp-4); /* 0.075000000006676115 */
    const __m256d v32 = _mm256_set1_pd(0x1.5555555554f52p-3); /* 0.16666666666662394 */
    const __m256d v35 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v37 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v38 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v42 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v44 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_LT_OQ));
    const __m256i v3 = acos_f64_3ulp_avx2_join_mask_avx2(v3l, v3h);
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
    const __m256d v13l = _mm256_fmadd_pd(v11, v9l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11, v9h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v9l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v9h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v9l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v9h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v9l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v9h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v19l, v9l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19h, v9h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v9l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v9h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v9l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v9h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v9l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v9h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v9l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v9h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v9l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v9h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v9l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v9h, v31h, v32);
    const __m256d v34l = _mm256_fmadd_pd(v10l, v33l, v7l);
    const __m256d v34h = _mm256_fmadd_pd(v10h, v33h, v7h);
    const __m256i v36l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v35, _CMP_LT_OQ));
    const __m256i v36h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v35, _CMP_LT_OQ));
    const __m256i v36 = acos_f64_3ulp_avx2_join_mask_avx2(v36l, v36h);
    const __m256d v39l = _mm256_blendv_pd(v38, v37, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v39h = _mm256_blendv_pd(v38, v37, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v40l = _mm256_xor_pd(v39l, _mm256_set1_pd(-0.0));
    const __m256d v40h = _mm256_xor_pd(v39h, _mm256_set1_pd(-0.0));
    const __m256d v41l = _mm256_blendv_pd(v39l, v40l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v36))));
    const __m256d v41h = _mm256_blendv_pd(v39h, v40h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v36, 1))));
    const __m256d v43l = _mm256_blendv_pd(v35, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v36))));
    const __m256d v43h = _mm256_blendv_pd(v35, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v36, 1))));
    const __m256d v45l = _mm256_blendv_pd(v44, v43l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v45h = _mm256_blendv_pd(v44, v43h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v46l = _mm256_fmadd_pd(v34l, v41l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v34h, v41h, v45h);
    _mm256_storeu_pd(y, v46l);
    _mm256_storeu_pd(y + 4, v46h);
}

static ACOS_F64_3ULP_AVX2_AVX2_TARGET void acos_f64_3ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_f64_3ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        acos_f64_3ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOS_F64_3ULP_AVX2_AVX512 __mmask8 acos_f64_3ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOS_F64_3ULP_AVX2_AVX512 void acos_f64_3ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v11 = _mm512_set1_pd(0x1.e2bcd636c3467p-6); /* 0.029463967507627944 */
    const __m512d v12 = _mm512_set1_pd(-0x1.a6227e8994c25p-7); /* -0.012882530008175472 */
    const __m512d v14 = _mm512_set1_pd(0x1.1fe0d5d4c89cap-6); /* 0.017570694751279516 */
    const __m512d v16 = _mm512_set1_pd(0x1.d5cc60dbe191bp-8); /* 0.0071685539695691925 */
    const __m512d v18 = _mm512_set1_pd(0x1.8a977399e11c9p-7); /* 0.012041980214925101 */
    const __m512d v20 = _mm512_set1_pd(0x1.c77f7a9f34a7dp-7); /* 0.013900694726918456 */
    const __m512d v22 = _mm512_set1_pd(0x1.1c676a6db7b4dp-6); /* 0.017358640607990684 */
    const __m512d v24 = _mm512_set1_pd(0x1.6e8a11806a14dp-6); /* 0.022371785251068577 */
    const __m512d v26 = _mm512_set1_pd(0x1.f1c72daa5bff8p-6); /* 0.030381960482770837 */
    const __m512d v28 = _mm512_set1_pd(0x1.6db6db31bbb2ep-5); /* 0.044642856706437292 */
    const __m512d v30 = _mm512_set1_pd(0x1.33333333a8a5cp-4); /* 0.075000000006676115 */
    const __m512d v32 = _mm512_set1_pd(0x1.5555555554f52p-3); /* 0.16666666666662394 */
    const __m512d v35 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v37 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v38 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v42 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v44 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
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
    const __m512d v7h = _mm512_mask_blend_pd(acos_f64_3ulp_avx2_high_mask_avx512(v3), v2h, v6h);
    const __m512d v8l = _mm512_mul_pd(v2l, v2l);
    const __m512d v8h = _mm512_mul_pd(v2h, v2h);
    const __m512d v9l = _mm512_mask_blend_pd((__mmask8)v3, v8l, v5l);
    const __m512d v9h = _mm512_mask_blend_pd(acos_f64_3ulp_avx2_high_mask_avx512(v3), v8h, v5h);
    const __m512d v10l = _mm512_mul_pd(v7l, v9l);
    const __m512d v10h = _mm512_mul_pd(v7h, v9h);
    const __m512d v13l = _mm512_fmadd_pd(v11, v9l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11, v9h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v9l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v9h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v9l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v9h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v9l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v9h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v19l, v9l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19h, v9h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v9l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v9h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v9l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v9h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v9l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v9h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v9l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v9h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v9l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v9h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v9l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v9h, v31h, v32);
    const __m512d v34l = _mm512_fmadd_pd(v10l, v33l, v7l);
    const __m512d v34h = _mm512_fmadd_pd(v10h, v33h, v7h);
    const __mmask8 v36l = _mm512_cmp_pd_mask(v1l, v35, _CMP_LT_OQ);
    const __mmask8 v36h = _mm512_cmp_pd_mask(v1h, v35, _CMP_LT_OQ);
    const __mmask16 v36 = _mm512_kunpackb(v36h, v36l);
    const __m512d v39l = _mm512_mask_blend_pd((__mmask8)v3, v38, v37);
    const __m512d v39h = _mm512_mask_blend_pd(acos_f64_3ulp_avx2_high_mask_avx512(v3), v38, v37);
    const __m512d v40l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v39l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v40h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v39h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v41l = _mm512_mask_blend_pd((__mmask8)v36, v39l, v40l);
    const __m512d v41h = _mm512_mask_blend_pd(acos_f64_3ulp_avx2_high_mask_avx512(v36), v39h, v40h);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v36, v35, v42);
    const __m512d v43h = _mm512_mask_blend_pd(acos_f64_3ulp_avx2_high_mask_avx512(v36), v35, v42);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v3, v44, v43l);
    const __m512d v45h = _mm512_mask_blend_pd(acos_f64_3ulp_avx2_high_mask_avx512(v3), v44, v43h);
    const __m512d v46l = _mm512_fmadd_pd(v34l, v41l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v34h, v41h, v45h);
    _mm512_storeu_pd(y, v46l);
    _mm512_storeu_pd(y + 8, v46h);
}

static ACOS_F64_3ULP_AVX2_AVX512_TARGET void acos_f64_3ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acos_f64_3ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        acos_f64_3ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_F64_3ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_f64_3ulp_avx2_level(void) {
#if defined(ACOS_F64_3ULP_AVX2_FORCE_ISA)
    return ACOS_F64_3ULP_AVX2_FORCE_ISA;
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

double acos_f64_3ulp_avx2(double x) {
    return acos_f64_3ulp_avx2_element(x);
}

void acos_f64_3ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_f64_3ulp_avx2_level();
    if (level == 2) {
        acos_f64_3ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_f64_3ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acos_f64_3ulp_avx2_array_portable(x, y, n);
}
