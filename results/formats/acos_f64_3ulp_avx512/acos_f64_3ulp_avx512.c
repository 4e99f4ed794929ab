/* acos_f64_3ulp_avx512: acos
 *
 *   target       acos, arccos x, f64
 *   domain       every input
 *   max error    1.459377 ulp, observed on 62518261 inputs
 *   worst input  0x1.2584f2ab285cbp-1 (0.57327993716551739, encoding 0x3fe2584f2ab285cb)
 *   result there 0x1.ebab863758908p-1 (0.96029300141916085, encoding 0x3feebab863758908)
 *   mean error   0.286365 ulp
 *   misrounded   13166217 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1791db68018990ded97675e844b7156a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f64 --max-ulp 3.4 --isa avx512 --time 14s --seed 1 --threads 1 --archive acos_f64_3ulp_avx512.db
 *                time: 0.7146 ns/element as avx512 code (inputs mean)
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
#include "acos_f64_3ulp_avx512.h"

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

static inline double acos_f64_3ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double acos_f64_3ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acos_f64_3ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double acos_f64_3ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1p-1; /* 0.5 */
    const double v4 = acos_f64_3ulp_avx512_abs_f64(v0);
    const int v5 = v3 < v4;
    const double v6 = 0x1p+1; /* 2 */
    const double v7 = -0x1p+0; /* -1 */
    const double v8 = v5 ? v6 : v7;
    const double v9 = -v8;
    const double v10 = v2 ? v9 : v8;
    const double v11 = -0x1p-1; /* -0.5 */
    const double v12 = acos_f64_3ulp_avx512_fma_f64(v4, v11, v3);
    const double v13 = v4 * v4;
    const double v14 = v5 ? v12 : v13;
    const double v15 = 0x1.cd864394d2ff2p-6; /* 0.028169218060881414 */
    const double v16 = -0x1.603991d6060ep-7; /* -0.010749050339697808 */
    const double v17 = acos_f64_3ulp_avx512_fma_f64(v15, v14, v16);
    const double v18 = 0x1.06b9d26d10838p-6; /* 0.016035514349148822 */
    const double v19 = acos_f64_3ulp_avx512_fma_f64(v17, v14, v18);
    const double v20 = 0x1.ff5fc4d14c735p-8; /* 0.0078029494773533175 */
    const double v21 = acos_f64_3ulp_avx512_fma_f64(v14, v19, v20);
    const double v22 = 0x1.8522ddffa6208p-7; /* 0.011875494382636922 */
    const double v23 = acos_f64_3ulp_avx512_fma_f64(v14, v21, v22);
    const double v24 = 0x1.c87265d47ef49p-7; /* 0.013929652902326633 */
    const double v25 = acos_f64_3ulp_avx512_fma_f64(v23, v14, v24);
    const double v26 = 0x1.1c593c7b1d958p-6; /* 0.017355259955786323 */
    const double v27 = acos_f64_3ulp_avx512_fma_f64(v25, v14, v26);
    const double v28 = 0x1.6e8b2b3b10be4p-6; /* 0.02237204763174451 */
    const double v29 = acos_f64_3ulp_avx512_fma_f64(v27, v14, v28);
    const double v30 = 0x1.f1c71f95269afp-6; /* 0.03038194736709848 */
    const double v31 = acos_f64_3ulp_avx512_fma_f64(v29, v14, v30);
    const double v32 = 0x1.6db6db684b6a1p-5; /* 0.044642857103423646 */
    const double v33 = acos_f64_3ulp_avx512_fma_f64(v31, v14, v32);
    const double v34 = 0x1.3333333336da5p-4; /* 0.075000000000207637 */
    const double v35 = acos_f64_3ulp_avx512_fma_f64(v33, v14, v34);
    const double v36 = 0x1.555555555554fp-3; /* 0.16666666666666649 */
    const double v37 = acos_f64_3ulp_avx512_fma_f64(v14, v35, v36);
    const double v38 = acos_f64_3ulp_avx512_sqrt_f64(v12);
    const double v39 = v5 ? v38 : v4;
    const double v40 = v39 * v14;
    const double v41 = acos_f64_3ulp_avx512_fma_f64(v37, v40, v39);
    const double v42 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v43 = v2 ? v42 : v1;
    const double v44 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v45 = v5 ? v43 : v44;
    const double v46 = acos_f64_3ulp_avx512_fma_f64(v10, v41, v45);
    const double r0 = v46;
    return r0;
}

static void acos_f64_3ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_f64_3ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_F64_3ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_F64_3ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_F64_3ULP_AVX512_AVX2 static inline ACOS_F64_3ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOS_F64_3ULP_AVX512_AVX512 static inline ACOS_F64_3ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ACOS_F64_3ULP_AVX512_AVX2 __m256i acos_f64_3ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOS_F64_3ULP_AVX512_AVX2 void acos_f64_3ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v6 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v7 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v11 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v15 = _mm256_set1_pd(0x1.cd864394d2ff2p-6); /* 0.028169218060881414 */
    const __m256d v16 = _mm256_set1_pd(-0x1.603991d6060ep-7); /* -0.010749050339697808 */
    const __m256d v18 = _mm256_set1_pd(0x1.06b9d26d10838p-6); /* 0.016035514349148822 */
    const __m256d v20 = _mm256_set1_pd(0x1.ff5fc4d14c735p-8); /* 0.0078029494773533175 */
    const __m256d v22 = _mm256_set1_pd(0x1.8522ddffa6208p-7); /* 0.011875494382636922 */
    const __m256d v24 = _mm256_set1_pd(0x1.c87265d47ef49p-7); /* 0.013929652902326633 */
    const __m256d v26 = _mm256_set1_pd(0x1.1c593c7b1d958p-6); /* 0.017355259955786323 */
    const __m256d v28 = _mm256_set1_pd(0x1.6e8b2b3b10be4p-6); /* 0.02237204763174451 */
    const __m256d v30 = _mm256_set1_pd(0x1.f1c71f95269afp-6); /* 0.03038194736709848 */
    const __m256d v32 = _mm256_set1_pd(0x1.6db6db684b6a1p-5); /* 0.044642857103423646 */
    const __m256d v34 = _mm256_set1_pd(0x1.3333333336da5p-4); /* 0.075000000000207637 */
    const __m256d v36 = _mm256_set1_pd(0x1.555555555554fp-3); /* 0.16666666666666649 */
    const __m256d v42 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v44 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = acos_f64_3ulp_avx512_join_mask_avx2(v2l, v2h);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v3, v4l, _CMP_LT_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v3, v4h, _CMP_LT_OQ));
    const __m256i v5 = acos_f64_3ulp_avx512_join_mask_avx2(v5l, v5h);
    const __m256d v8l = _mm256_blendv_pd(v7, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v8h = _mm256_blendv_pd(v7, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v9l = _mm256_xor_pd(v8l, _mm256_set1_pd(-0.0));
    const __m256d v9h = _mm256_xor_pd(v8h, _mm256_set1_pd(-0.0));
    const __m256d v10l = _mm256_blendv_pd(v8l, v9l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v10h = _mm256_blendv_pd(v8h, v9h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v12l = _mm256_fmadd_pd(v4l, v11, v3);
    const __m256d v12h = _mm256_fmadd_pd(v4h, v11, v3);
    const __m256d v13l = _mm256_mul_pd(v4l, v4l);
    const __m256d v13h = _mm256_mul_pd(v4h, v4h);
    const __m256d v14l = _mm256_blendv_pd(v13l, v12l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v14h = _mm256_blendv_pd(v13h, v12h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v17l = _mm256_fmadd_pd(v15, v14l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15, v14h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v14l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v14h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v14l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v14h, v19h, v20);
    const __m256d v23l = _mm256_fmadd_pd(v14l, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v14h, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v14l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v14h, v24);
    const __m256d v27l = _mm256_fmadd_pd(v25l, v14l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25h, v14h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v27l, v14l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27h, v14h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v14l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v14h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v31l, v14l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31h, v14h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v14l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v14h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v14l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v14h, v35h, v36);
    const __m256d v38l = _mm256_sqrt_pd(v12l);
    const __m256d v38h = _mm256_sqrt_pd(v12h);
    const __m256d v39l = _mm256_blendv_pd(v4l, v38l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v39h = _mm256_blendv_pd(v4h, v38h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v40l = _mm256_mul_pd(v39l, v14l);
    const __m256d v40h = _mm256_mul_pd(v39h, v14h);
    const __m256d v41l = _mm256_fmadd_pd(v37l, v40l, v39l);
    const __m256d v41h = _mm256_fmadd_pd(v37h, v40h, v39h);
    const __m256d v43l = _mm256_blendv_pd(v1, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v43h = _mm256_blendv_pd(v1, v42, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v45l = _mm256_blendv_pd(v44, v43l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v45h = _mm256_blendv_pd(v44, v43h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v46l = _mm256_fmadd_pd(v10l, v41l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v10h, v41h, v45h);
    _mm256_storeu_pd(y, v46l);
    _mm256_storeu_pd(y + 4, v46h);
}

static ACOS_F64_3ULP_AVX512_AVX2_TARGET void acos_f64_3ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_f64_3ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        acos_f64_3ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOS_F64_3ULP_AVX512_AVX512 __mmask8 acos_f64_3ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOS_F64_3ULP_AVX512_AVX512 void acos_f64_3ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v6 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v7 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v11 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v15 = _mm512_set1_pd(0x1.cd864394d2ff2p-6); /* 0.028169218060881414 */
    const __m512d v16 = _mm512_set1_pd(-0x1.603991d6060ep-7); /* -0.010749050339697808 */
    const __m512d v18 = _mm512_set1_pd(0x1.06b9d26d10838p-6); /* 0.016035514349148822 */
    const __m512d v20 = _mm512_set1_pd(0x1.ff5fc4d14c735p-8); /* 0.0078029494773533175 */
    const __m512d v22 = _mm512_set1_pd(0x1.8522ddffa6208p-7); /* 0.011875494382636922 */
    const __m512d v24 = _mm512_set1_pd(0x1.c87265d47ef49p-7); /* 0.013929652902326633 */
    const __m512d v26 = _mm512_set1_pd(0x1.1c593c7b1d958p-6); /* 0.017355259955786323 */
    const __m512d v28 = _mm512_set1_pd(0x1.6e8b2b3b10be4p-6); /* 0.02237204763174451 */
    const __m512d v30 = _mm512_set1_pd(0x1.f1c71f95269afp-6); /* 0.03038194736709848 */
    const __m512d v32 = _mm512_set1_pd(0x1.6db6db684b6a1p-5); /* 0.044642857103423646 */
    const __m512d v34 = _mm512_set1_pd(0x1.3333333336da5p-4); /* 0.075000000000207637 */
    const __m512d v36 = _mm512_set1_pd(0x1.555555555554fp-3); /* 0.16666666666666649 */
    const __m512d v42 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v44 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v0l = _mm512_loadu_pd(x);
    const __m512d v0h = _mm512_loadu_pd(x + 8);
    const __mmask8 v2l = _mm512_cmp_pd_mask(v0l, v1, _CMP_LT_OQ);
    const __mmask8 v2h = _mm512_cmp_pd_mask(v0h, v1, _CMP_LT_OQ);
    const __mmask16 v2 = _mm512_kunpackb(v2h, v2l);
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v5l = _mm512_cmp_pd_mask(v3, v4l, _CMP_LT_OQ);
    const __mmask8 v5h = _mm512_cmp_pd_mask(v3, v4h, _CMP_LT_OQ);
    const __mmask16 v5 = _mm512_kunpackb(v5h, v5l);
    const __m512d v8l = _mm512_mask_blend_pd((__mmask8)v5, v7, v6);
    const __m512d v8h = _mm512_mask_blend_pd(acos_f64_3ulp_avx512_high_mask_avx512(v5), v7, v6);
    const __m512d v9l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v2, v8l, v9l);
    const __m512d v10h = _mm512_mask_blend_pd(acos_f64_3ulp_avx512_high_mask_avx512(v2), v8h, v9h);
    const __m512d v12l = _mm512_fmadd_pd(v4l, v11, v3);
    const __m512d v12h = _mm512_fmadd_pd(v4h, v11, v3);
    const __m512d v13l = _mm512_mul_pd(v4l, v4l);
    const __m512d v13h = _mm512_mul_pd(v4h, v4h);
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v5, v13l, v12l);
    const __m512d v14h = _mm512_mask_blend_pd(acos_f64_3ulp_avx512_high_mask_avx512(v5), v13h, v12h);
    const __m512d v17l = _mm512_fmadd_pd(v15, v14l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15, v14h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v14l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v14h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v14l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v14h, v19h, v20);
    const __m512d v23l = _mm512_fmadd_pd(v14l, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v14h, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v14l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v14h, v24);
    const __m512d v27l = _mm512_fmadd_pd(v25l, v14l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25h, v14h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v27l, v14l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27h, v14h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v14l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v14h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v31l, v14l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31h, v14h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v14l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v14h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v14l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v14h, v35h, v36);
    const __m512d v38l = _mm512_sqrt_pd(v12l);
    const __m512d v38h = _mm512_sqrt_pd(v12h);
    const __m512d v39l = _mm512_mask_blend_pd((__mmask8)v5, v4l, v38l);
    const __m512d v39h = _mm512_mask_blend_pd(acos_f64_3ulp_avx512_high_mask_avx512(v5), v4h, v38h);
    const __m512d v40l = _mm512_mul_pd(v39l, v14l);
    const __m512d v40h = _mm512_mul_pd(v39h, v14h);
    const __m512d v41l = _mm512_fmadd_pd(v37l, v40l, v39l);
    const __m512d v41h = _mm512_fmadd_pd(v37h, v40h, v39h);
    const __m512d v43l = _mm512_mask_blend_pd((__mmask8)v2, v1, v42);
    const __m512d v43h = _mm512_mask_blend_pd(acos_f64_3ulp_avx512_high_mask_avx512(v2), v1, v42);
    const __m512d v45l = _mm512_mask_blend_pd((__mmask8)v5, v44, v43l);
    const __m512d v45h = _mm512_mask_blend_pd(acos_f64_3ulp_avx512_high_mask_avx512(v5), v44, v43h);
    const __m512d v46l = _mm512_fmadd_pd(v10l, v41l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v10h, v41h, v45h);
    _mm512_storeu_pd(y, v46l);
    _mm512_storeu_pd(y + 8, v46h);
}

static ACOS_F64_3ULP_AVX512_AVX512_TARGET void acos_f64_3ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acos_f64_3ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        acos_f64_3ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_F64_3ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_f64_3ulp_avx512_level(void) {
#if defined(ACOS_F64_3ULP_AVX512_FORCE_ISA)
    return ACOS_F64_3ULP_AVX512_FORCE_ISA;
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

double acos_f64_3ulp_avx512(double x) {
    return acos_f64_3ulp_avx512_element(x);
}

void acos_f64_3ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_f64_3ulp_avx512_level();
    if (level == 2) {
        acos_f64_3ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_f64_3ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acos_f64_3ulp_avx512_array_portable(x, y, n);
}
