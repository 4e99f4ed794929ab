/* acos_f64_1ulp_avx512: acos
 *
 *   target       acos, arccos x, f64
 *   domain       every input
 *   max error    0.939597 ulp, observed on 60828302 inputs
 *   worst input  0x1.000003d3ff5a4p-1 (0.50000011408672096, encoding 0x3fe000003d3ff5a4)
 *   result there 0x1.0c15214d09f1ep+0 (1.0471974194605944, encoding 0x3ff0c15214d09f1e)
 *   mean error   0.225185 ulp
 *   misrounded   990980 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8042441ad894d0c3cc185e32524360b2
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target acos --fmt f64 --max-ulp 0.95 --isa avx512 --time 18s --seed 1 --threads 1 --archive acos_f64_1ulp_avx512.db
 *                time: 0.9996 ns/element as avx512 code (inputs mean)
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
#include "acos_f64_1ulp_avx512.h"

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

static inline double acos_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double acos_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double acos_f64_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double acos_f64_1ulp_avx512_element(double x) {
    const double v0 = x;
    const double v1 = 0x0p+0; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = 0x1p-1; /* 0.5 */
    const double v4 = acos_f64_1ulp_avx512_abs_f64(v0);
    const int v5 = v3 < v4;
    const double v6 = 0x1p+1; /* 2 */
    const double v7 = -0x1p+0; /* -1 */
    const double v8 = v5 ? v6 : v7;
    const double v9 = -v8;
    const double v10 = v2 ? v9 : v8;
    const double v11 = -0x1p-1; /* -0.5 */
    const double v12 = acos_f64_1ulp_avx512_fma_f64(v4, v11, v3);
    const double v13 = -0x1.6c13a7d414a6p-54; /* -7.8946567080669999e-17 */
    const double v14 = acos_f64_1ulp_avx512_fma_f64(v4, v4, v13);
    const double v15 = v5 ? v12 : v14;
    const double v16 = 0x1.cd8f37b2c859ep-6; /* 0.028171352761210515 */
    const double v17 = -0x1.604ab6df57e88p-7; /* -0.01075109414404031 */
    const double v18 = acos_f64_1ulp_avx512_fma_f64(v16, v15, v17);
    const double v19 = 0x1.06bc1b3eef444p-6; /* 0.016036059005035477 */
    const double v20 = acos_f64_1ulp_avx512_fma_f64(v18, v15, v19);
    const double v21 = 0x1.ff5fd6b897abcp-8; /* 0.0078029536458347724 */
    const double v22 = acos_f64_1ulp_avx512_fma_f64(v15, v20, v21);
    const double v23 = 0x1.8522c221b55d4p-7; /* 0.011875481406074785 */
    const double v24 = acos_f64_1ulp_avx512_fma_f64(v22, v15, v23);
    const double v25 = 0x1.c87262e38343p-7; /* 0.01392965153265821 */
    const double v26 = acos_f64_1ulp_avx512_fma_f64(v24, v15, v25);
    const double v27 = 0x1.1c593ce221481p-6; /* 0.017355260330550685 */
    const double v28 = acos_f64_1ulp_avx512_fma_f64(v15, v26, v27);
    const double v29 = 0x1.6e8b2b4d7bbcdp-6; /* 0.02237204769874861 */
    const double v30 = acos_f64_1ulp_avx512_fma_f64(v28, v15, v29);
    const double v31 = 0x1.f1c71f90cb8cfp-6; /* 0.030381947351252599 */
    const double v32 = acos_f64_1ulp_avx512_fma_f64(v30, v15, v31);
    const double v33 = 0x1.6db6db6861f62p-5; /* 0.044642857104064473 */
    const double v34 = acos_f64_1ulp_avx512_fma_f64(v32, v15, v33);
    const double v35 = 0x1.33333333374c5p-4; /* 0.07500000000023295 */
    const double v36 = acos_f64_1ulp_avx512_fma_f64(v15, v34, v35);
    const double v37 = 0x1.555555555551fp-3; /* 0.16666666666666516 */
    const double v38 = acos_f64_1ulp_avx512_fma_f64(v15, v36, v37);
    const double v39 = acos_f64_1ulp_avx512_sqrt_f64(v12);
    const double v40 = v5 ? v39 : v4;
    const double v41 = v40 * v15;
    const double v42 = -v39;
    const double v43 = acos_f64_1ulp_avx512_fma_f64(v39, v42, v12);
    const double v44 = v39 + v39;
    const double v45 = 0x1p-100; /* 7.8886090522101181e-31 */
    const double v46 = v44 > v45 ? v44 : v45;
    const double v47 = v43 / v46;
    const double v48 = v5 ? v47 : v1;
    const double v49 = acos_f64_1ulp_avx512_fma_f64(v38, v41, v48);
    const double v50 = 0x1.051fcf00410d7p-53; /* 1.1324459266787944e-16 */
    const double v51 = v2 ? v50 : v1;
    const double v52 = 0x1.1462a456fad0ep-54; /* 5.9931512904699517e-17 */
    const double v53 = v5 ? v51 : v52;
    const double v54 = acos_f64_1ulp_avx512_fma_f64(v10, v49, v53);
    const double v55 = 0x1.921fb54442d18p+1; /* 3.1415926535897931 */
    const double v56 = v2 ? v55 : v1;
    const double v57 = 0x1.921fb54442d18p+0; /* 1.5707963267948966 */
    const double v58 = v5 ? v56 : v57;
    const double v59 = acos_f64_1ulp_avx512_fma_f64(v40, v10, v58);
    const double v60 = v58 - v59;
    const double v61 = acos_f64_1ulp_avx512_fma_f64(v40, v10, v60);
    const double v62 = v54 + v61;
    const double v63 = v62 + v59;
    const double r0 = v63;
    return r0;
}

static void acos_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = acos_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define ACOS_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define ACOS_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define ACOS_F64_1ULP_AVX512_AVX2 static inline ACOS_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define ACOS_F64_1ULP_AVX512_AVX512 static inline ACOS_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
ACOS_F64_1ULP_AVX512_AVX2 __m256i acos_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
ACOS_F64_1ULP_AVX512_AVX2 void acos_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v1 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v3 = _mm256_set1_pd(0x1p-1); /* 0.5 */
    const __m256d v6 = _mm256_set1_pd(0x1p+1); /* 2 */
    const __m256d v7 = _mm256_set1_pd(-0x1p+0); /* -1 */
    const __m256d v11 = _mm256_set1_pd(-0x1p-1); /* -0.5 */
    const __m256d v13 = _mm256_set1_pd(-0x1.6c13a7d414a6p-54); /* -7.8946567080669999e-17 */
    const __m256d v16 = _mm256_set1_pd(0x1.cd8f37b2c859ep-6); /* 0.028171352761210515 */
    const __m256d v17 = _mm256_set1_pd(-0x1.604ab6df57e88p-7); /* -0.01075109414404031 */
    const __m256d v19 = _mm256_set1_pd(0x1.06bc1b3eef444p-6); /* 0.016036059005035477 */
    const __m256d v21 = _mm256_set1_pd(0x1.ff5fd6b897abcp-8); /* 0.0078029536458347724 */
    const __m256d v23 = _mm256_set1_pd(0x1.8522c221b55d4p-7); /* 0.011875481406074785 */
    const __m256d v25 = _mm256_set1_pd(0x1.c87262e38343p-7); /* 0.01392965153265821 */
    const __m256d v27 = _mm256_set1_pd(0x1.1c593ce221481p-6); /* 0.017355260330550685 */
    const __m256d v29 = _mm256_set1_pd(0x1.6e8b2b4d7bbcdp-6); /* 0.02237204769874861 */
    const __m256d v31 = _mm256_set1_pd(0x1.f1c71f90cb8cfp-6); /* 0.030381947351252599 */
    const __m256d v33 = _mm256_set1_pd(0x1.6db6db6861f62p-5); /* 0.044642857104064473 */
    const __m256d v35 = _mm256_set1_pd(0x1.33333333374c5p-4); /* 0.07500000000023295 */
    const __m256d v37 = _mm256_set1_pd(0x1.555555555551fp-3); /* 0.16666666666666516 */
    const __m256d v45 = _mm256_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m256d v50 = _mm256_set1_pd(0x1.051fcf00410d7p-53); /* 1.1324459266787944e-16 */
    const __m256d v52 = _mm256_set1_pd(0x1.1462a456fad0ep-54); /* 5.9931512904699517e-17 */
    const __m256d v55 = _mm256_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m256d v57 = _mm256_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
    const __m256d v0l = _mm256_loadu_pd(x);
    const __m256d v0h = _mm256_loadu_pd(x + 4);
    const __m256i v2l = _mm256_castpd_si256(_mm256_cmp_pd(v0l, v1, _CMP_LT_OQ));
    const __m256i v2h = _mm256_castpd_si256(_mm256_cmp_pd(v0h, v1, _CMP_LT_OQ));
    const __m256i v2 = acos_f64_1ulp_avx512_join_mask_avx2(v2l, v2h);
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v5l = _mm256_castpd_si256(_mm256_cmp_pd(v3, v4l, _CMP_LT_OQ));
    const __m256i v5h = _mm256_castpd_si256(_mm256_cmp_pd(v3, v4h, _CMP_LT_OQ));
    const __m256i v5 = acos_f64_1ulp_avx512_join_mask_avx2(v5l, v5h);
    const __m256d v8l = _mm256_blendv_pd(v7, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v8h = _mm256_blendv_pd(v7, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v9l = _mm256_xor_pd(v8l, _mm256_set1_pd(-0.0));
    const __m256d v9h = _mm256_xor_pd(v8h, _mm256_set1_pd(-0.0));
    const __m256d v10l = _mm256_blendv_pd(v8l, v9l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v10h = _mm256_blendv_pd(v8h, v9h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v12l = _mm256_fmadd_pd(v4l, v11, v3);
    const __m256d v12h = _mm256_fmadd_pd(v4h, v11, v3);
    const __m256d v14l = _mm256_fmadd_pd(v4l, v4l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v4h, v4h, v13);
    const __m256d v15l = _mm256_blendv_pd(v14l, v12l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v15h = _mm256_blendv_pd(v14h, v12h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v18l = _mm256_fmadd_pd(v16, v15l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v15h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v15l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v15h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v15l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v15h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v15l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v15h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v15l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v15h, v26h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v28l, v15l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v28h, v15h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v30l, v15l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v30h, v15h, v31);
    const __m256d v34l = _mm256_fmadd_pd(v32l, v15l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32h, v15h, v33);
    const __m256d v36l = _mm256_fmadd_pd(v15l, v34l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v15h, v34h, v35);
    const __m256d v38l = _mm256_fmadd_pd(v15l, v36l, v37);
    const __m256d v38h = _mm256_fmadd_pd(v15h, v36h, v37);
    const __m256d v39l = _mm256_sqrt_pd(v12l);
    const __m256d v39h = _mm256_sqrt_pd(v12h);
    const __m256d v40l = _mm256_blendv_pd(v4l, v39l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v40h = _mm256_blendv_pd(v4h, v39h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v41l = _mm256_mul_pd(v40l, v15l);
    const __m256d v41h = _mm256_mul_pd(v40h, v15h);
    const __m256d v43l = _mm256_fnmadd_pd(v39l, v39l, v12l);
    const __m256d v43h = _mm256_fnmadd_pd(v39h, v39h, v12h);
    const __m256d v44l = _mm256_add_pd(v39l, v39l);
    const __m256d v44h = _mm256_add_pd(v39h, v39h);
    const __m256d v46l = _mm256_max_pd(v44l, v45);
    const __m256d v46h = _mm256_max_pd(v44h, v45);
    const __m256d v47l = _mm256_div_pd(v43l, v46l);
    const __m256d v47h = _mm256_div_pd(v43h, v46h);
    const __m256d v48l = _mm256_blendv_pd(v1, v47l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v48h = _mm256_blendv_pd(v1, v47h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v49l = _mm256_fmadd_pd(v38l, v41l, v48l);
    const __m256d v49h = _mm256_fmadd_pd(v38h, v41h, v48h);
    const __m256d v51l = _mm256_blendv_pd(v1, v50, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v51h = _mm256_blendv_pd(v1, v50, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v53l = _mm256_blendv_pd(v52, v51l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v53h = _mm256_blendv_pd(v52, v51h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v54l = _mm256_fmadd_pd(v10l, v49l, v53l);
    const __m256d v54h = _mm256_fmadd_pd(v10h, v49h, v53h);
    const __m256d v56l = _mm256_blendv_pd(v1, v55, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v56h = _mm256_blendv_pd(v1, v55, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v58l = _mm256_blendv_pd(v57, v56l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v5))));
    const __m256d v58h = _mm256_blendv_pd(v57, v56h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v5, 1))));
    const __m256d v59l = _mm256_fmadd_pd(v40l, v10l, v58l);
    const __m256d v59h = _mm256_fmadd_pd(v40h, v10h, v58h);
    const __m256d v60l = _mm256_sub_pd(v58l, v59l);
    const __m256d v60h = _mm256_sub_pd(v58h, v59h);
    const __m256d v61l = _mm256_fmadd_pd(v40l, v10l, v60l);
    const __m256d v61h = _mm256_fmadd_pd(v40h, v10h, v60h);
    const __m256d v62l = _mm256_add_pd(v54l, v61l);
    const __m256d v62h = _mm256_add_pd(v54h, v61h);
    const __m256d v63l = _mm256_add_pd(v62l, v59l);
    const __m256d v63h = _mm256_add_pd(v62h, v59h);
    _mm256_storeu_pd(y, v63l);
    _mm256_storeu_pd(y + 4, v63h);
}

static ACOS_F64_1ULP_AVX512_AVX2_TARGET void acos_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        acos_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        acos_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
ACOS_F64_1ULP_AVX512_AVX512 __mmask8 acos_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
ACOS_F64_1ULP_AVX512_AVX512 void acos_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v1 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v3 = _mm512_set1_pd(0x1p-1); /* 0.5 */
    const __m512d v6 = _mm512_set1_pd(0x1p+1); /* 2 */
    const __m512d v7 = _mm512_set1_pd(-0x1p+0); /* -1 */
    const __m512d v11 = _mm512_set1_pd(-0x1p-1); /* -0.5 */
    const __m512d v13 = _mm512_set1_pd(-0x1.6c13a7d414a6p-54); /* -7.8946567080669999e-17 */
    const __m512d v16 = _mm512_set1_pd(0x1.cd8f37b2c859ep-6); /* 0.028171352761210515 */
    const __m512d v17 = _mm512_set1_pd(-0x1.604ab6df57e88p-7); /* -0.01075109414404031 */
    const __m512d v19 = _mm512_set1_pd(0x1.06bc1b3eef444p-6); /* 0.016036059005035477 */
    const __m512d v21 = _mm512_set1_pd(0x1.ff5fd6b897abcp-8); /* 0.0078029536458347724 */
    const __m512d v23 = _mm512_set1_pd(0x1.8522c221b55d4p-7); /* 0.011875481406074785 */
    const __m512d v25 = _mm512_set1_pd(0x1.c87262e38343p-7); /* 0.01392965153265821 */
    const __m512d v27 = _mm512_set1_pd(0x1.1c593ce221481p-6); /* 0.017355260330550685 */
    const __m512d v29 = _mm512_set1_pd(0x1.6e8b2b4d7bbcdp-6); /* 0.02237204769874861 */
    const __m512d v31 = _mm512_set1_pd(0x1.f1c71f90cb8cfp-6); /* 0.030381947351252599 */
    const __m512d v33 = _mm512_set1_pd(0x1.6db6db6861f62p-5); /* 0.044642857104064473 */
    const __m512d v35 = _mm512_set1_pd(0x1.33333333374c5p-4); /* 0.07500000000023295 */
    const __m512d v37 = _mm512_set1_pd(0x1.555555555551fp-3); /* 0.16666666666666516 */
    const __m512d v45 = _mm512_set1_pd(0x1p-100); /* 7.8886090522101181e-31 */
    const __m512d v50 = _mm512_set1_pd(0x1.051fcf00410d7p-53); /* 1.1324459266787944e-16 */
    const __m512d v52 = _mm512_set1_pd(0x1.1462a456fad0ep-54); /* 5.9931512904699517e-17 */
    const __m512d v55 = _mm512_set1_pd(0x1.921fb54442d18p+1); /* 3.1415926535897931 */
    const __m512d v57 = _mm512_set1_pd(0x1.921fb54442d18p+0); /* 1.5707963267948966 */
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
    const __m512d v8h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v5), v7, v6);
    const __m512d v9l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8l), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v9h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v8h), _mm512_set1_epi64(INT64_MIN)));
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v2, v8l, v9l);
    const __m512d v10h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v2), v8h, v9h);
    const __m512d v12l = _mm512_fmadd_pd(v4l, v11, v3);
    const __m512d v12h = _mm512_fmadd_pd(v4h, v11, v3);
    const __m512d v14l = _mm512_fmadd_pd(v4l, v4l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v4h, v4h, v13);
    const __m512d v15l = _mm512_mask_blend_pd((__mmask8)v5, v14l, v12l);
    const __m512d v15h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v5), v14h, v12h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v15l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v15h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v15l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v15h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v15l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v15h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v15l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v15h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v15l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v15h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v15l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v15h, v26h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v28l, v15l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v28h, v15h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v30l, v15l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v30h, v15h, v31);
    const __m512d v34l = _mm512_fmadd_pd(v32l, v15l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32h, v15h, v33);
    const __m512d v36l = _mm512_fmadd_pd(v15l, v34l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v15h, v34h, v35);
    const __m512d v38l = _mm512_fmadd_pd(v15l, v36l, v37);
    const __m512d v38h = _mm512_fmadd_pd(v15h, v36h, v37);
    const __m512d v39l = _mm512_sqrt_pd(v12l);
    const __m512d v39h = _mm512_sqrt_pd(v12h);
    const __m512d v40l = _mm512_mask_blend_pd((__mmask8)v5, v4l, v39l);
    const __m512d v40h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v5), v4h, v39h);
    const __m512d v41l = _mm512_mul_pd(v40l, v15l);
    const __m512d v41h = _mm512_mul_pd(v40h, v15h);
    const __m512d v43l = _mm512_fnmadd_pd(v39l, v39l, v12l);
    const __m512d v43h = _mm512_fnmadd_pd(v39h, v39h, v12h);
    const __m512d v44l = _mm512_add_pd(v39l, v39l);
    const __m512d v44h = _mm512_add_pd(v39h, v39h);
    const __m512d v46l = _mm512_max_pd(v44l, v45);
    const __m512d v46h = _mm512_max_pd(v44h, v45);
    const __m512d v47l = _mm512_div_pd(v43l, v46l);
    const __m512d v47h = _mm512_div_pd(v43h, v46h);
    const __m512d v48l = _mm512_mask_blend_pd((__mmask8)v5, v1, v47l);
    const __m512d v48h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v5), v1, v47h);
    const __m512d v49l = _mm512_fmadd_pd(v38l, v41l, v48l);
    const __m512d v49h = _mm512_fmadd_pd(v38h, v41h, v48h);
    const __m512d v51l = _mm512_mask_blend_pd((__mmask8)v2, v1, v50);
    const __m512d v51h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v2), v1, v50);
    const __m512d v53l = _mm512_mask_blend_pd((__mmask8)v5, v52, v51l);
    const __m512d v53h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v5), v52, v51h);
    const __m512d v54l = _mm512_fmadd_pd(v10l, v49l, v53l);
    const __m512d v54h = _mm512_fmadd_pd(v10h, v49h, v53h);
    const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v2, v1, v55);
    const __m512d v56h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v2), v1, v55);
    const __m512d v58l = _mm512_mask_blend_pd((__mmask8)v5, v57, v56l);
    const __m512d v58h = _mm512_mask_blend_pd(acos_f64_1ulp_avx512_high_mask_avx512(v5), v57, v56h);
    const __m512d v59l = _mm512_fmadd_pd(v40l, v10l, v58l);
    const __m512d v59h = _mm512_fmadd_pd(v40h, v10h, v58h);
    const __m512d v60l = _mm512_sub_pd(v58l, v59l);
    const __m512d v60h = _mm512_sub_pd(v58h, v59h);
    const __m512d v61l = _mm512_fmadd_pd(v40l, v10l, v60l);
    const __m512d v61h = _mm512_fmadd_pd(v40h, v10h, v60h);
    const __m512d v62l = _mm512_add_pd(v54l, v61l);
    const __m512d v62h = _mm512_add_pd(v54h, v61h);
    const __m512d v63l = _mm512_add_pd(v62l, v59l);
    const __m512d v63h = _mm512_add_pd(v62h, v59h);
    _mm512_storeu_pd(y, v63l);
    _mm512_storeu_pd(y + 8, v63h);
}

static ACOS_F64_1ULP_AVX512_AVX512_TARGET void acos_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        acos_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        acos_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. ACOS_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int acos_f64_1ulp_avx512_level(void) {
#if defined(ACOS_F64_1ULP_AVX512_FORCE_ISA)
    return ACOS_F64_1ULP_AVX512_FORCE_ISA;
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

double acos_f64_1ulp_avx512(double x) {
    return acos_f64_1ulp_avx512_element(x);
}

void acos_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = acos_f64_1ulp_avx512_level();
    if (level == 2) {
        acos_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        acos_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    acos_f64_1ulp_avx512_array_portable(x, y, n);
}
