/* acos_f64_1ulp_avx2: acos
 *
 *   target       acos, arccos x, f64
 *   domain       every input
 *   max error    0.949861 ulp, observed on 60825508 inputs
 *   worst input  0x1.14bb0f5dda6ccp-1 (0.5404896547381326, encoding 0x3fe14bb0f5dda6cc)
 *   result there 0x1.ffe2d0c1bd176p-1 (0.99977733960126502, encoding 0x3feffe2d0c1bd176)
 *   mean error   0.225083 ulp
 *   misrounded   755830 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           3a45fe990464fc15ed885a362ee76a30
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f64 --max-ulp 0.95 --isa avx2 --time 18s --seed 1 --threads 1 --archive acos_f64_1ulp_avx2.db
 *                time: 1.4092 ns/element as avx2 code (inputs mean)
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
#include "acos_f64_1ulp_avx2.h"

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

static inline double acos_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double acos_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acos_f64_1ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double acos_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1p-1; /* 0.5 */
    const double v1 = x;
    const double v2 = acos_f64_1ulp_avx2_abs_f64(v1);
    const int v3 = v0 < v2;
    const double v4 = -0x1p-1; /* -0.5 */
    const double v5 = acos_f64_1ulp_avx2_fma_f64(v2, v4, v0);
    const double v6 = acos_f64_1ulp_avx2_sqrt_f64(v5);
    const double v7 = v3 ? v6 : v2;
    const double v8 = 0x0p+0; /* 0 */
    const int v9 = v1 < v8;
    const double v10 = 0x1p+1; /* 2 */
    const double v11 = -0x1p+0; /* -1 */
    const double v12 = v3 ? v10 : v11;
    const double v13 = -v12;
    const double v14 = v9 ? v13 : v12;
    const double v15 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v16 = v9 ? v15 : v8;
    const double v17 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v18 = v3 ? v16 : v17;
    const double v19 = acos_f64_1ulp_avx2_fma_f64(v7, v14, v18);
    const double v20 = 0x1.bca9401477886p-57; /* 1.2052564188445548e-17 */
    const double v21 = acos_f64_1ulp_avx2_fma_f64(v2, v2, v20);
    const double v22 = v3 ? v5 : v21;
    const double v23 = 0x1.cd7ff557fa22ep-6; /* 0.028167714684885485 */
    const double v24 = -0x1.6035b4ea19c27p-7; /* -0.01074858983720446 */
    const double v25 = acos_f64_1ulp_avx2_fma_f64(v22, v23, v24);
    const double v26 = 0x1.06ba24b1cb16fp-6; /* 0.016035590967633902 */
    const double v27 = acos_f64_1ulp_avx2_fma_f64(v22, v25, v26);
    const double v28 = 0x1.ff5f96d3befb9p-8; /* 0.007802938769369599 */
    const double v29 = acos_f64_1ulp_avx2_fma_f64(v22, v27, v28);
    const double v30 = 0x1.8522d121d337bp-7; /* 0.011875488391206215 */
    const double v31 = acos_f64_1ulp_avx2_fma_f64(v22, v29, v30);
    const double v32 = 0x1.c87264d018ad9p-7; /* 0.013929652428662663 */
    const double v33 = acos_f64_1ulp_avx2_fma_f64(v22, v31, v32);
    const double v34 = 0x1.1c593cc198fdfp-6; /* 0.017355260212198572 */
    const double v35 = acos_f64_1ulp_avx2_fma_f64(v22, v33, v34);
    const double v36 = 0x1.6e8b2b47fdc2bp-6; /* 0.022372047678768475 */
    const double v37 = acos_f64_1ulp_avx2_fma_f64(v22, v35, v36);
    const double v38 = v22 * v22;
    const double v39 = 0x1.f1c71f91f7af1p-6; /* 0.03038194735551775 */
    const double v40 = 0x1.6db6db684b432p-5; /* 0.044642857103419323 */
    const double v41 = acos_f64_1ulp_avx2_fma_f64(v22, v39, v40);
    const double v42 = acos_f64_1ulp_avx2_fma_f64(v37, v38, v41);
    const double v43 = 0x1.3333333338662p-4; /* 0.075000000000295525 */
    const double v44 = 0x1.55555555554dap-3; /* 0.16666666666666324 */
    const double v45 = acos_f64_1ulp_avx2_fma_f64(v22, v43, v44);
    const double v46 = acos_f64_1ulp_avx2_fma_f64(v42, v38, v45);
    const double v47 = v22 * v7;
    const double v48 = -v6;
    const double v49 = acos_f64_1ulp_avx2_fma_f64(v6, v48, v5);
    const double v50 = v6 + v6;
    const double v51 = 0x1p-100; /* 7.8886090522101181e-31 */
    const double v52 = v50 > v51 ? v50 : v51;
    const double v53 = v49 / v52;
    const double v54 = v3 ? v53 : v8;
    const double v55 = acos_f64_1ulp_avx2_fma_f64(v46, v47, v54);
    const double v56 = 0x1.0ede46ae2212cp-53; /* 1.1747038497939352e-16 */
    const double v57 = v9 ? v56 : v8;
    const double v58 = 0x1.1ae4cedc0bb72p-54; /* 6.1342810481006003e-17 */
    const double v59 = v3 ? v57 : v58;
    const double v60 = acos_f64_1ulp_avx2_fma_f64(v14, v55, v59);
    const double v61 = v18 - v19;
    const double v62 = acos_f64_1ulp_avx2_fma_f64(v7, v14, v61);
    const double v63 = v60 + v62;
    const double v64 = v19 + v63;
    const double r0 = v64;
    return r0;
}

static void acos_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_F64_1ULP_AVX2_AVX2 static inline ACOS_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define ACOS_F64_1ULP_AVX2_AVX512 static inline ACOS_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ACOS_F64_1ULP_AVX2_AVX2 __m256i acos_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOS_F64_1ULP_AVX2_AVX2 void acos_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v4 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v8 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v10 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v11 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v15 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v17 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v20 = _mm256_set1_pd(0x1.bca9401477886p-57); /* 1.2052564188445548e-17 */
    const __m256d v23 = _mm256_set1_pd(0x1.cd7ff557fa22ep-6); /* 0.028167714684885485 */
    const __m256d v24 = _mm256_set1_pd(-0x1.6035b4ea19c27p-7); /* -0.01074858983720446 */
    const __m256d v26 = _mm256_set1_pd(0x1.06ba24b1cb16fp-6); /* 0.016035590967633902 */
    const __m256d v28 = _mm256_set1_pd(0x1.ff5f96d3befb9p-8); /* 0.007802938769369599 */
    const __m256d v30 = _mm256_set1_pd(0x1.8522d121d337bp-7); /* 0.011875488391206215 */
    const __m256d v32 = _mm256_set1_pd(0x1.c87264d018ad9p-7); /* 0.013929652428662663 */
    const __m256d v34 = _mm256_set1_pd(0x1.1c593cc198fdfp-6); /* 0.017355260212198572 */
    const __m256d v36 = _mm256_set1_pd(0x1.6e8b2b47fdc2bp-6); /* 0.022372047678768475 */
    const __m256d v39 = _mm256_set1_pd(0x1.f1c71f91f7af1p-6); /* 0.03038194735551775 */
    const __m256d v40 = _mm256_set1_pd(0x1.6db6db684b432p-5); /* 0.044642857103419323 */
    const __m256d v43 = _mm256_set1_pd(0x1.3333333338662p-4); /* 0.075000000000295525 */
    const __m256d v44 = _mm256_set1_pd(0x1.55555555554dap-3); /* 0.16666666666666324 */
    const __m256d v51 = _mm256_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m256d v56 = _mm256_set1_pd(0x1.0ede46ae2212cp-53); /* 1.1747038497939352e-16 */
    const __m256d v58 = _mm256_set1_pd(0x1.1ae4cedc0bb72p-54); /* 6.1342810481006003e-17 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1l);
    const __m256d v2h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v1h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2l, _CMP_LT_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v0, v2h, _CMP_LT_OQ));
    const __m256i v3 = acos_f64_1ulp_avx2_join_mask_avx2(v3l, v3h);
    const __m256d v5l = _mm256_fmadd_pd(v2l, v4, v0);
    const __m256d v5h = _mm256_fmadd_pd(v2h, v4, v0);
    const __m256d v6l = _mm256_sqrt_pd(v5l);
    const __m256d v6h = _mm256_sqrt_pd(v5h);
    const __m256d v7l = _mm256_blendv_pd(v2l, v6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v7h = _mm256_blendv_pd(v2h, v6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256i v9l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v8, _CMP_LT_OQ));
    const __m256i v9h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v8, _CMP_LT_OQ));
    const __m256i v9 = acos_f64_1ulp_avx2_join_mask_avx2(v9l, v9h);
    const __m256d v12l = _mm256_blendv_pd(v11, v10, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v12h = _mm256_blendv_pd(v11, v10, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v13l = _mm256_xor_pd(v12l, _mm256_set1_pd(-0.0));
    const __m256d v13h = _mm256_xor_pd(v12h, _mm256_set1_pd(-0.0));
    const __m256d v14l = _mm256_blendv_pd(v12l, v13l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v14h = _mm256_blendv_pd(v12h, v13h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v16l = _mm256_blendv_pd(v8, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v16h = _mm256_blendv_pd(v8, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v18l = _mm256_blendv_pd(v17, v16l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v18h = _mm256_blendv_pd(v17, v16h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v19l = _mm256_fmadd_pd(v7l, v14l, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v7h, v14h, v18h);
    const __m256d v21l = _mm256_fmadd_pd(v2l, v2l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v2h, v2h, v20);
    const __m256d v22l = _mm256_blendv_pd(v21l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v22h = _mm256_blendv_pd(v21h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v25l = _mm256_fmadd_pd(v22l, v23, v24);
    const __m256d v25h = _mm256_fmadd_pd(v22h, v23, v24);
    const __m256d v27l = _mm256_fmadd_pd(v22l, v25l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v22h, v25h, v26);
    const __m256d v29l = _mm256_fmadd_pd(v22l, v27l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v22h, v27h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v22l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v22h, v29h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v22l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v22h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v22l, v33l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v22h, v33h, v34);
    const __m256d v37l = _mm256_fmadd_pd(v22l, v35l, v36);
    const __m256d v37h = _mm256_fmadd_pd(v22h, v35h, v36);
    const __m256d v38l = _mm256_mul_pd(v22l, v22l);
    const __m256d v38h = _mm256_mul_pd(v22h, v22h);
    const __m256d v41l = _mm256_fmadd_pd(v22l, v39, v40);
    const __m256d v41h = _mm256_fmadd_pd(v22h, v39, v40);
    const __m256d v42l = _mm256_fmadd_pd(v37l, v38l, v41l);
    const __m256d v42h = _mm256_fmadd_pd(v37h, v38h, v41h);
    const __m256d v45l = _mm256_fmadd_pd(v22l, v43, v44);
    const __m256d v45h = _mm256_fmadd_pd(v22h, v43, v44);
    const __m256d v46l = _mm256_fmadd_pd(v42l, v38l, v45l);
    const __m256d v46h = _mm256_fmadd_pd(v42h, v38h, v45h);
    const __m256d v47l = _mm256_mul_pd(v22l, v7l);
    const __m256d v47h = _mm256_mul_pd(v22h, v7h);
    const __m256d v49l = _mm256_fnmadd_pd(v6l, v6l, v5l);
    const __m256d v49h = _mm256_fnmadd_pd(v6h, v6h, v5h);
    const __m256d v50l = _mm256_add_pd(v6l, v6l);
    const __m256d v50h = _mm256_add_pd(v6h, v6h);
    const __m256d v52l = _mm256_max_pd(v50l, v51);
    const __m256d v52h = _mm256_max_pd(v50h, v51);
    const __m256d v53l = _mm256_div_pd(v49l, v52l);
    const __m256d v53h = _mm256_div_pd(v49h, v52h);
    const __m256d v54l = _mm256_blendv_pd(v8, v53l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v54h = _mm256_blendv_pd(v8, v53h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v55l = _mm256_fmadd_pd(v46l, v47l, v54l);
    const __m256d v55h = _mm256_fmadd_pd(v46h, v47h, v54h);
    const __m256d v57l = _mm256_blendv_pd(v8, v56, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v57h = _mm256_blendv_pd(v8, v56, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v59l = _mm256_blendv_pd(v58, v57l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v3))));
    const __m256d v59h = _mm256_blendv_pd(v58, v57h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v3, 1))));
    const __m256d v60l = _mm256_fmadd_pd(v14l, v55l, v59l);
    const __m256d v60h = _mm256_fmadd_pd(v14h, v55h, v59h);
    const __m256d v61l = _mm256_sub_pd(v18l, v19l);
    const __m256d v61h = _mm256_sub_pd(v18h, v19h);
    const __m256d v62l = _mm256_fmadd_pd(v7l, v14l, v61l);
    const __m256d v62h = _mm256_fmadd_pd(v7h, v14h, v61h);
    const __m256d v63l = _mm256_add_pd(v60l, v62l);
    const __m256d v63h = _mm256_add_pd(v60h, v62h);
    const __m256d v64l = _mm256_add_pd(v19l, v63l);
    const __m256d v64h = _mm256_add_pd(v19h, v63h);
    _mm256_storeu_pd(y, v64l);
    _mm256_storeu_pd(y + 4, v64h);
}

static ACOS_F64_1ULP_AVX2_AVX2_TARGET void acos_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        acos_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOS_F64_1ULP_AVX2_AVX512 __mmask8 acos_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOS_F64_1ULP_AVX2_AVX512 void acos_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v4 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v8 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v10 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v11 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v15 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v17 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m512d v20 = _mm512_set1_pd(0x1.bca9401477886p-57); /* 1.2052564188445548e-17 */
    const __m512d v23 = _mm512_set1_pd(0x1.cd7ff557fa22ep-6); /* 0.028167714684885485 */
    const __m512d v24 = _mm512_set1_pd(-0x1.6035b4ea19c27p-7); /* -0.01074858983720446 */
    const __m512d v26 = _mm512_set1_pd(0x1.06ba24b1cb16fp-6); /* 0.016035590967633902 */
    const __m512d v28 = _mm512_set1_pd(0x1.ff5f96d3befb9p-8); /* 0.007802938769369599 */
    const __m512d v30 = _mm512_set1_pd(0x1.8522d121d337bp-7); /* 0.011875488391206215 */
    const __m512d v32 = _mm512_set1_pd(0x1.c87264d018ad9p-7); /* 0.013929652428662663 */
    const __m512d v34 = _mm512_set1_pd(0x1.1c593cc198fdfp-6); /* 0.017355260212198572 */
    const __m512d v36 = _mm512_set1_pd(0x1.6e8b2b47fdc2bp-6); /* 0.022372047678768475 */
    const __m512d v39 = _mm512_set1_pd(0x1.f1c71f91f7af1p-6); /* 0.03038194735551775 */
    const __m512d v40 = _mm512_set1_pd(0x1.6db6db684b432p-5); /* 0.044642857103419323 */
    const __m512d v43 = _mm512_set1_pd(0x1.3333333338662p-4); /* 0.075000000000295525 */
    const __m512d v44 = _mm512_set1_pd(0x1.55555555554dap-3); /* 0.16666666666666324 */
    const __m512d v51 = _mm512_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m512d v56 = _mm512_set1_pd(0x1.0ede46ae2212cp-53); /* 1.1747038497939352e-16 */
    const __m512d v58 = _mm512_set1_pd(0x1.1ae4cedc0bb72p-54); /* 6.1342810481006003e-17 */
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
    const __m512d v7h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v3), v2h, v6h);
    const __mmask8 v9l = _mm512_cmp_pd_mask(v1l, v8, _CMP_LT_OQ);
    const __mmask8 v9h = _mm512_cmp_pd_mask(v1h, v8, _CMP_LT_OQ);
    const __mmask16 v9 = _mm512_kunpackb(v9h, v9l);
    const __m512d v12l = _mm512_mask_blend_pd((__mmask8)v3, v11, v10);
    const __m512d v12h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v3), v11, v10);
    const __m512d v13l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v12l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v13h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v12h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v9, v12l, v13l);
    const __m512d v14h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v9), v12h, v13h);
    const __m512d v16l = _mm512_mask_blend_pd((__mmask8)v9, v8, v15);
    const __m512d v16h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v9), v8, v15);
    const __m512d v18l = _mm512_mask_blend_pd((__mmask8)v3, v17, v16l);
    const __m512d v18h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v3), v17, v16h);
    const __m512d v19l = _mm512_fmadd_pd(v7l, v14l, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v7h, v14h, v18h);
    const __m512d v21l = _mm512_fmadd_pd(v2l, v2l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v2h, v2h, v20);
    const __m512d v22l = _mm512_mask_blend_pd((__mmask8)v3, v21l, v5l);
    const __m512d v22h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v3), v21h, v5h);
    const __m512d v25l = _mm512_fmadd_pd(v22l, v23, v24);
    const __m512d v25h = _mm512_fmadd_pd(v22h, v23, v24);
    const __m512d v27l = _mm512_fmadd_pd(v22l, v25l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v22h, v25h, v26);
    const __m512d v29l = _mm512_fmadd_pd(v22l, v27l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v22h, v27h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v22l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v22h, v29h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v22l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v22h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v22l, v33l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v22h, v33h, v34);
    const __m512d v37l = _mm512_fmadd_pd(v22l, v35l, v36);
    const __m512d v37h = _mm512_fmadd_pd(v22h, v35h, v36);
    const __m512d v38l = _mm512_mul_pd(v22l, v22l);
    const __m512d v38h = _mm512_mul_pd(v22h, v22h);
    const __m512d v41l = _mm512_fmadd_pd(v22l, v39, v40);
    const __m512d v41h = _mm512_fmadd_pd(v22h, v39, v40);
    const __m512d v42l = _mm512_fmadd_pd(v37l, v38l, v41l);
    const __m512d v42h = _mm512_fmadd_pd(v37h, v38h, v41h);
    const __m512d v45l = _mm512_fmadd_pd(v22l, v43, v44);
    const __m512d v45h = _mm512_fmadd_pd(v22h, v43, v44);
    const __m512d v46l = _mm512_fmadd_pd(v42l, v38l, v45l);
    const __m512d v46h = _mm512_fmadd_pd(v42h, v38h, v45h);
    const __m512d v47l = _mm512_mul_pd(v22l, v7l);
    const __m512d v47h = _mm512_mul_pd(v22h, v7h);
    const __m512d v49l = _mm512_fnmadd_pd(v6l, v6l, v5l);
    const __m512d v49h = _mm512_fnmadd_pd(v6h, v6h, v5h);
    const __m512d v50l = _mm512_add_pd(v6l, v6l);
    const __m512d v50h = _mm512_add_pd(v6h, v6h);
    const __m512d v52l = _mm512_max_pd(v50l, v51);
    const __m512d v52h = _mm512_max_pd(v50h, v51);
    const __m512d v53l = _mm512_div_pd(v49l, v52l);
    const __m512d v53h = _mm512_div_pd(v49h, v52h);
    const __m512d v54l = _mm512_mask_blend_pd((__mmask8)v3, v8, v53l);
    const __m512d v54h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v3), v8, v53h);
    const __m512d v55l = _mm512_fmadd_pd(v46l, v47l, v54l);
    const __m512d v55h = _mm512_fmadd_pd(v46h, v47h, v54h);
    const __m512d v57l = _mm512_mask_blend_pd((__mmask8)v9, v8, v56);
    const __m512d v57h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v9), v8, v56);
    const __m512d v59l = _mm512_mask_blend_pd((__mmask8)v3, v58, v57l);
    const __m512d v59h = _mm512_mask_blend_pd(acos_f64_1ulp_avx2_high_mask_avx512(v3), v58, v57h);
    const __m512d v60l = _mm512_fmadd_pd(v14l, v55l, v59l);
    const __m512d v60h = _mm512_fmadd_pd(v14h, v55h, v59h);
    const __m512d v61l = _mm512_sub_pd(v18l, v19l);
    const __m512d v61h = _mm512_sub_pd(v18h, v19h);
    const __m512d v62l = _mm512_fmadd_pd(v7l, v14l, v61l);
    const __m512d v62h = _mm512_fmadd_pd(v7h, v14h, v61h);
    const __m512d v63l = _mm512_add_pd(v60l, v62l);
    const __m512d v63h = _mm512_add_pd(v60h, v62h);
    const __m512d v64l = _mm512_add_pd(v19l, v63l);
    const __m512d v64h = _mm512_add_pd(v19h, v63h);
    _mm512_storeu_pd(y, v64l);
    _mm512_storeu_pd(y + 8, v64h);
}

static ACOS_F64_1ULP_AVX2_AVX512_TARGET void acos_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acos_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        acos_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_f64_1ulp_avx2_level(void) {
#if defined(ACOS_F64_1ULP_AVX2_FORCE_ISA)
    return ACOS_F64_1ULP_AVX2_FORCE_ISA;
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

double acos_f64_1ulp_avx2(double x) {
    return acos_f64_1ulp_avx2_element(x);
}

void acos_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_f64_1ulp_avx2_level();
    if (level == 2) {
        acos_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    acos_f64_1ulp_avx2_array_portable(x, y, n);
}
