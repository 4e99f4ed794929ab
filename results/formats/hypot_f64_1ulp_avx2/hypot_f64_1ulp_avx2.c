/* hypot_f64_1ulp_avx2: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    0.915112 ulp, observed on 10110185 inputs
 *   worst input  0x0.741a7a169360bp-1022 (1.0091355342987088e-308, encoding 0x000741a7a169360b)
 *                -0x0.91aeb428b474cp-1022 (-1.266227269992593e-308, encoding 0x80091aeb428b474c)
 *   result there 0x0.ba49d64b11032p-1022 (1.619162136988521e-308, encoding 0x000ba49d64b11032)
 *   mean error   0.101321 ulp
 *   misrounded   401836 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           44ef900abd374b93c16a27000dd612c7
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1 --isa avx2 --time 15s --seed 1 --threads 1 --archive hypot_f64_1ulp_avx2.db
 *                time: 1.4041 ns/element as avx2 code (inputs mean)
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
#include "hypot_f64_1ulp_avx2.h"

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

static inline double hypot_f64_1ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double hypot_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double hypot_f64_1ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double hypot_f64_1ulp_avx2_element(double x0, double x1) {
    const double v0 = x0;
    const double v1 = hypot_f64_1ulp_avx2_abs_f64(v0);
    const double v2 = x1;
    const double v3 = hypot_f64_1ulp_avx2_abs_f64(v2);
    const int v4 = v1 < v3;
    const double v5 = v4 ? v3 : v1;
    const double v6 = INFINITY;
    const int v7 = v5 == v6;
    const int v8 = v3 == v6;
    const int v9 = v7 | v8;
    const double v10 = 0x1.f72ad070b1069p+509; /* 3.2941258551694039e+153 */
    const int v11 = v10 < v5;
    const double v12 = 0x1p+600; /* 4.149515568880993e+180 */
    const double v13 = 0x1.0004101d0a45dp-450; /* 3.4397658041719536e-136 */
    const int v14 = v5 < v13;
    const double v15 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v16 = 0x1p+0; /* 1 */
    const double v17 = v14 ? v15 : v16;
    const double v18 = v11 ? v12 : v17;
    const double v19 = v14 ? v12 : v16;
    const double v20 = v11 ? v15 : v19;
    const double v21 = v20 * v5;
    const double v22 = v4 ? v1 : v3;
    const double v23 = v20 * v22;
    const double v24 = v23 * v23;
    const double v25 = hypot_f64_1ulp_avx2_fma_f64(v21, v21, v24);
    const double v26 = hypot_f64_1ulp_avx2_sqrt_f64(v25);
    const double v27 = -v23;
    const double v28 = v26 * v26;
    const double v29 = v21 * v21;
    const double v30 = v28 - v29;
    const double v31 = hypot_f64_1ulp_avx2_fma_f64(v27, v23, v30);
    const double v32 = -v29;
    const double v33 = hypot_f64_1ulp_avx2_fma_f64(v21, v21, v32);
    const double v34 = v31 - v33;
    const double v35 = v26 + v26;
    const double v36 = 0x1p-1000; /* 9.3326361850321888e-302 */
    const double v37 = v35 > v36 ? v35 : v36;
    const double v38 = v34 / v37;
    const double v39 = v26 - v38;
    const double v40 = v18 * v39;
    const double v41 = v9 ? v6 : v40;
    const double r0 = v41;
    return r0;
}

static void hypot_f64_1ulp_avx2_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = hypot_f64_1ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define HYPOT_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define HYPOT_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define HYPOT_F64_1ULP_AVX2_AVX2 static inline HYPOT_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define HYPOT_F64_1ULP_AVX2_AVX512 static inline HYPOT_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
HYPOT_F64_1ULP_AVX2_AVX2 __m256i hypot_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
HYPOT_F64_1ULP_AVX2_AVX2 void hypot_f64_1ulp_avx2_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v6 = _mm256_set1_pd(INFINITY);
    const __m256d v10 = _mm256_set1_pd(0x1.f72ad070b1069p+509); /* 3.2941258551694039e+153 */
    const __m256d v12 = _mm256_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m256d v13 = _mm256_set1_pd(0x1.0004101d0a45dp-450); /* 3.4397658041719536e-136 */
    const __m256d v15 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v16 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v36 = _mm256_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m256d v0l = _mm256_loadu_pd(x0);
    const __m256d v0h = _mm256_loadu_pd(x0 + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v2l = _mm256_loadu_pd(x1);
    const __m256d v2h = _mm256_loadu_pd(x1 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256i v4l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v3l, _CMP_LT_OQ));
    const __m256i v4h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v3h, _CMP_LT_OQ));
    const __m256i v4 = hypot_f64_1ulp_avx2_join_mask_avx2(v4l, v4h);
    const __m256d v5l = _mm256_blendv_pd(v1l, v3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v5h = _mm256_blendv_pd(v1h, v3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256i v7l = _mm256_castpd_si256(_mm256_cmp_pd(v5l, v6, _CMP_EQ_OQ));
    const __m256i v7h = _mm256_castpd_si256(_mm256_cmp_pd(v5h, v6, _CMP_EQ_OQ));
    const __m256i v7 = hypot_f64_1ulp_avx2_join_mask_avx2(v7l, v7h);
    const __m256i v8l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v6, _CMP_EQ_OQ));
    const __m256i v8h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v6, _CMP_EQ_OQ));
    const __m256i v8 = hypot_f64_1ulp_avx2_join_mask_avx2(v8l, v8h);
    const __m256i v9 = _mm256_or_si256(v7, v8);
    const __m256i v11l = _mm256_castpd_si256(_mm256_cmp_pd(v10, v5l, _CMP_LT_OQ));
    const __m256i v11h = _mm256_castpd_si256(_mm256_cmp_pd(v10, v5h, _CMP_LT_OQ));
    const __m256i v11 = hypot_f64_1ulp_avx2_join_mask_avx2(v11l, v11h);
    const __m256i v14l = _mm256_castpd_si256(_mm256_cmp_pd(v5l, v13, _CMP_LT_OQ));
    const __m256i v14h = _mm256_castpd_si256(_mm256_cmp_pd(v5h, v13, _CMP_LT_OQ));
    const __m256i v14 = hypot_f64_1ulp_avx2_join_mask_avx2(v14l, v14h);
    const __m256d v17l = _mm256_blendv_pd(v16, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v17h = _mm256_blendv_pd(v16, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v18l = _mm256_blendv_pd(v17l, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v11))));
    const __m256d v18h = _mm256_blendv_pd(v17h, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v11, 1))));
    const __m256d v19l = _mm256_blendv_pd(v16, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v19h = _mm256_blendv_pd(v16, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v20l = _mm256_blendv_pd(v19l, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v11))));
    const __m256d v20h = _mm256_blendv_pd(v19h, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v11, 1))));
    const __m256d v21l = _mm256_mul_pd(v20l, v5l);
    const __m256d v21h = _mm256_mul_pd(v20h, v5h);
    const __m256d v22l = _mm256_blendv_pd(v3l, v1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v4))));
    const __m256d v22h = _mm256_blendv_pd(v3h, v1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v4, 1))));
    const __m256d v23l = _mm256_mul_pd(v20l, v22l);
    const __m256d v23h = _mm256_mul_pd(v20h, v22h);
    const __m256d v24l = _mm256_mul_pd(v23l, v23l);
    const __m256d v24h = _mm256_mul_pd(v23h, v23h);
    const __m256d v25l = _mm256_fmadd_pd(v21l, v21l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v21h, v21h, v24h);
    const __m256d v26l = _mm256_sqrt_pd(v25l);
    const __m256d v26h = _mm256_sqrt_pd(v25h);
    const __m256d v28l = _mm256_mul_pd(v26l, v26l);
    const __m256d v28h = _mm256_mul_pd(v26h, v26h);
    const __m256d v29l = _mm256_mul_pd(v21l, v21l);
    const __m256d v29h = _mm256_mul_pd(v21h, v21h);
    const __m256d v30l = _mm256_sub_pd(v28l, v29l);
    const __m256d v30h = _mm256_sub_pd(v28h, v29h);
    const __m256d v31l = _mm256_fnmadd_pd(v23l, v23l, v30l);
    const __m256d v31h = _mm256_fnmadd_pd(v23h, v23h, v30h);
    const __m256d v33l = _mm256_fmsub_pd(v21l, v21l, v29l);
    const __m256d v33h = _mm256_fmsub_pd(v21h, v21h, v29h);
    const __m256d v34l = _mm256_sub_pd(v31l, v33l);
    const __m256d v34h = _mm256_sub_pd(v31h, v33h);
    const __m256d v35l = _mm256_add_pd(v26l, v26l);
    const __m256d v35h = _mm256_add_pd(v26h, v26h);
    const __m256d v37l = _mm256_max_pd(v35l, v36);
    const __m256d v37h = _mm256_max_pd(v35h, v36);
    const __m256d v38l = _mm256_div_pd(v34l, v37l);
    const __m256d v38h = _mm256_div_pd(v34h, v37h);
    const __m256d v39l = _mm256_sub_pd(v26l, v38l);
    const __m256d v39h = _mm256_sub_pd(v26h, v38h);
    const __m256d v40l = _mm256_mul_pd(v18l, v39l);
    const __m256d v40h = _mm256_mul_pd(v18h, v39h);
    const __m256d v41l = _mm256_blendv_pd(v40l, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v41h = _mm256_blendv_pd(v40h, v6, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    _mm256_storeu_pd(y, v41l);
    _mm256_storeu_pd(y + 4, v41h);
}

static HYPOT_F64_1ULP_AVX2_AVX2_TARGET void hypot_f64_1ulp_avx2_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        hypot_f64_1ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        hypot_f64_1ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
HYPOT_F64_1ULP_AVX2_AVX512 __mmask8 hypot_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
HYPOT_F64_1ULP_AVX2_AVX512 void hypot_f64_1ulp_avx2_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v6 = _mm512_set1_pd(INFINITY);
    const __m512d v10 = _mm512_set1_pd(0x1.f72ad070b1069p+509); /* 3.2941258551694039e+153 */
    const __m512d v12 = _mm512_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m512d v13 = _mm512_set1_pd(0x1.0004101d0a45dp-450); /* 3.4397658041719536e-136 */
    const __m512d v15 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v16 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v36 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v0_0l = _mm512_loadu_pd(x0);
    const __m512d v0_0h = _mm512_loadu_pd(x0 + 8);
    const __m512d v0_1l = _mm512_loadu_pd(x0 + 16);
    const __m512d v0_1h = _mm512_loadu_pd(x0 + 24);
    const __m512d v1_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2_0l = _mm512_loadu_pd(x1);
    const __m512d v2_0h = _mm512_loadu_pd(x1 + 8);
    const __m512d v2_1l = _mm512_loadu_pd(x1 + 16);
    const __m512d v2_1h = _mm512_loadu_pd(x1 + 24);
    const __m512d v3_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2_1h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v4_0l = _mm512_cmp_pd_mask(v1_0l, v3_0l, _CMP_LT_OQ);
    const __mmask8 v4_0h = _mm512_cmp_pd_mask(v1_0h, v3_0h, _CMP_LT_OQ);
    const __mmask16 v4_0 = _mm512_kunpackb(v4_0h, v4_0l);
    const __mmask8 v4_1l = _mm512_cmp_pd_mask(v1_1l, v3_1l, _CMP_LT_OQ);
    const __mmask8 v4_1h = _mm512_cmp_pd_mask(v1_1h, v3_1h, _CMP_LT_OQ);
    const __mmask16 v4_1 = _mm512_kunpackb(v4_1h, v4_1l);
    const __m512d v5_0l = _mm512_mask_blend_pd((__mmask8)v4_0, v1_0l, v3_0l);
    const __m512d v5_0h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v4_0), v1_0h, v3_0h);
    const __m512d v5_1l = _mm512_mask_blend_pd((__mmask8)v4_1, v1_1l, v3_1l);
    const __m512d v5_1h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v4_1), v1_1h, v3_1h);
    const __mmask8 v7_0l = _mm512_cmp_pd_mask(v5_0l, v6, _CMP_EQ_OQ);
    const __mmask8 v7_0h = _mm512_cmp_pd_mask(v5_0h, v6, _CMP_EQ_OQ);
    const __mmask16 v7_0 = _mm512_kunpackb(v7_0h, v7_0l);
    const __mmask8 v7_1l = _mm512_cmp_pd_mask(v5_1l, v6, _CMP_EQ_OQ);
    const __mmask8 v7_1h = _mm512_cmp_pd_mask(v5_1h, v6, _CMP_EQ_OQ);
    const __mmask16 v7_1 = _mm512_kunpackb(v7_1h, v7_1l);
    const __mmask8 v8_0l = _mm512_cmp_pd_mask(v3_0l, v6, _CMP_EQ_OQ);
    const __mmask8 v8_0h = _mm512_cmp_pd_mask(v3_0h, v6, _CMP_EQ_OQ);
    const __mmask16 v8_0 = _mm512_kunpackb(v8_0h, v8_0l);
    const __mmask8 v8_1l = _mm512_cmp_pd_mask(v3_1l, v6, _CMP_EQ_OQ);
    const __mmask8 v8_1h = _mm512_cmp_pd_mask(v3_1h, v6, _CMP_EQ_OQ);
    const __mmask16 v8_1 = _mm512_kunpackb(v8_1h, v8_1l);
    const __mmask16 v9_0 = (__mmask16)(v7_0 | v8_0);
    const __mmask16 v9_1 = (__mmask16)(v7_1 | v8_1);
    const __mmask8 v11_0l = _mm512_cmp_pd_mask(v10, v5_0l, _CMP_LT_OQ);
    const __mmask8 v11_0h = _mm512_cmp_pd_mask(v10, v5_0h, _CMP_LT_OQ);
    const __mmask16 v11_0 = _mm512_kunpackb(v11_0h, v11_0l);
    const __mmask8 v11_1l = _mm512_cmp_pd_mask(v10, v5_1l, _CMP_LT_OQ);
    const __mmask8 v11_1h = _mm512_cmp_pd_mask(v10, v5_1h, _CMP_LT_OQ);
    const __mmask16 v11_1 = _mm512_kunpackb(v11_1h, v11_1l);
    const __mmask8 v14_0l = _mm512_cmp_pd_mask(v5_0l, v13, _CMP_LT_OQ);
    const __mmask8 v14_0h = _mm512_cmp_pd_mask(v5_0h, v13, _CMP_LT_OQ);
    const __mmask16 v14_0 = _mm512_kunpackb(v14_0h, v14_0l);
    const __mmask8 v14_1l = _mm512_cmp_pd_mask(v5_1l, v13, _CMP_LT_OQ);
    const __mmask8 v14_1h = _mm512_cmp_pd_mask(v5_1h, v13, _CMP_LT_OQ);
    const __mmask16 v14_1 = _mm512_kunpackb(v14_1h, v14_1l);
    const __m512d v17_0l = _mm512_mask_blend_pd((__mmask8)v14_0, v16, v15);
    const __m512d v17_0h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v14_0), v16, v15);
    const __m512d v17_1l = _mm512_mask_blend_pd((__mmask8)v14_1, v16, v15);
    const __m512d v17_1h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v14_1), v16, v15);
    const __m512d v18_0l = _mm512_mask_blend_pd((__mmask8)v11_0, v17_0l, v12);
    const __m512d v18_0h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v11_0), v17_0h, v12);
    const __m512d v18_1l = _mm512_mask_blend_pd((__mmask8)v11_1, v17_1l, v12);
    const __m512d v18_1h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v11_1), v17_1h, v12);
    const __m512d v19_0l = _mm512_mask_blend_pd((__mmask8)v14_0, v16, v12);
    const __m512d v19_0h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v14_0), v16, v12);
    const __m512d v19_1l = _mm512_mask_blend_pd((__mmask8)v14_1, v16, v12);
    const __m512d v19_1h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v14_1), v16, v12);
    const __m512d v20_0l = _mm512_mask_blend_pd((__mmask8)v11_0, v19_0l, v15);
    const __m512d v20_0h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v11_0), v19_0h, v15);
    const __m512d v20_1l = _mm512_mask_blend_pd((__mmask8)v11_1, v19_1l, v15);
    const __m512d v20_1h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v11_1), v19_1h, v15);
    const __m512d v21_0l = _mm512_mul_pd(v20_0l, v5_0l);
    const __m512d v21_0h = _mm512_mul_pd(v20_0h, v5_0h);
    const __m512d v21_1l = _mm512_mul_pd(v20_1l, v5_1l);
    const __m512d v21_1h = _mm512_mul_pd(v20_1h, v5_1h);
    const __m512d v22_0l = _mm512_mask_blend_pd((__mmask8)v4_0, v3_0l, v1_0l);
    const __m512d v22_0h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v4_0), v3_0h, v1_0h);
    const __m512d v22_1l = _mm512_mask_blend_pd((__mmask8)v4_1, v3_1l, v1_1l);
    const __m512d v22_1h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v4_1), v3_1h, v1_1h);
    const __m512d v23_0l = _mm512_mul_pd(v20_0l, v22_0l);
    const __m512d v23_0h = _mm512_mul_pd(v20_0h, v22_0h);
    const __m512d v23_1l = _mm512_mul_pd(v20_1l, v22_1l);
    const __m512d v23_1h = _mm512_mul_pd(v20_1h, v22_1h);
    const __m512d v24_0l = _mm512_mul_pd(v23_0l, v23_0l);
    const __m512d v24_0h = _mm512_mul_pd(v23_0h, v23_0h);
    const __m512d v24_1l = _mm512_mul_pd(v23_1l, v23_1l);
    const __m512d v24_1h = _mm512_mul_pd(v23_1h, v23_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v21_0l, v21_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v21_0h, v21_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v21_1l, v21_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v21_1h, v21_1h, v24_1h);
    const __m512d v26_0l = _mm512_sqrt_pd(v25_0l);
    const __m512d v26_0h = _mm512_sqrt_pd(v25_0h);
    const __m512d v26_1l = _mm512_sqrt_pd(v25_1l);
    const __m512d v26_1h = _mm512_sqrt_pd(v25_1h);
    const __m512d v28_0l = _mm512_mul_pd(v26_0l, v26_0l);
    const __m512d v28_0h = _mm512_mul_pd(v26_0h, v26_0h);
    const __m512d v28_1l = _mm512_mul_pd(v26_1l, v26_1l);
    const __m512d v28_1h = _mm512_mul_pd(v26_1h, v26_1h);
    const __m512d v29_0l = _mm512_mul_pd(v21_0l, v21_0l);
    const __m512d v29_0h = _mm512_mul_pd(v21_0h, v21_0h);
    const __m512d v29_1l = _mm512_mul_pd(v21_1l, v21_1l);
    const __m512d v29_1h = _mm512_mul_pd(v21_1h, v21_1h);
    const __m512d v30_0l = _mm512_sub_pd(v28_0l, v29_0l);
    const __m512d v30_0h = _mm512_sub_pd(v28_0h, v29_0h);
    const __m512d v30_1l = _mm512_sub_pd(v28_1l, v29_1l);
    const __m512d v30_1h = _mm512_sub_pd(v28_1h, v29_1h);
    const __m512d v31_0l = _mm512_fnmadd_pd(v23_0l, v23_0l, v30_0l);
    const __m512d v31_0h = _mm512_fnmadd_pd(v23_0h, v23_0h, v30_0h);
    const __m512d v31_1l = _mm512_fnmadd_pd(v23_1l, v23_1l, v30_1l);
    const __m512d v31_1h = _mm512_fnmadd_pd(v23_1h, v23_1h, v30_1h);
    const __m512d v33_0l = _mm512_fmsub_pd(v21_0l, v21_0l, v29_0l);
    const __m512d v33_0h = _mm512_fmsub_pd(v21_0h, v21_0h, v29_0h);
    const __m512d v33_1l = _mm512_fmsub_pd(v21_1l, v21_1l, v29_1l);
    const __m512d v33_1h = _mm512_fmsub_pd(v21_1h, v21_1h, v29_1h);
    const __m512d v34_0l = _mm512_sub_pd(v31_0l, v33_0l);
    const __m512d v34_0h = _mm512_sub_pd(v31_0h, v33_0h);
    const __m512d v34_1l = _mm512_sub_pd(v31_1l, v33_1l);
    const __m512d v34_1h = _mm512_sub_pd(v31_1h, v33_1h);
    const __m512d v35_0l = _mm512_add_pd(v26_0l, v26_0l);
    const __m512d v35_0h = _mm512_add_pd(v26_0h, v26_0h);
    const __m512d v35_1l = _mm512_add_pd(v26_1l, v26_1l);
    const __m512d v35_1h = _mm512_add_pd(v26_1h, v26_1h);
    const __m512d v37_0l = _mm512_max_pd(v35_0l, v36);
    const __m512d v37_0h = _mm512_max_pd(v35_0h, v36);
    const __m512d v37_1l = _mm512_max_pd(v35_1l, v36);
    const __m512d v37_1h = _mm512_max_pd(v35_1h, v36);
    const __m512d v38_0l = _mm512_div_pd(v34_0l, v37_0l);
    const __m512d v38_0h = _mm512_div_pd(v34_0h, v37_0h);
    const __m512d v38_1l = _mm512_div_pd(v34_1l, v37_1l);
    const __m512d v38_1h = _mm512_div_pd(v34_1h, v37_1h);
    const __m512d v39_0l = _mm512_sub_pd(v26_0l, v38_0l);
    const __m512d v39_0h = _mm512_sub_pd(v26_0h, v38_0h);
    const __m512d v39_1l = _mm512_sub_pd(v26_1l, v38_1l);
    const __m512d v39_1h = _mm512_sub_pd(v26_1h, v38_1h);
    const __m512d v40_0l = _mm512_mul_pd(v18_0l, v39_0l);
    const __m512d v40_0h = _mm512_mul_pd(v18_0h, v39_0h);
    const __m512d v40_1l = _mm512_mul_pd(v18_1l, v39_1l);
    const __m512d v40_1h = _mm512_mul_pd(v18_1h, v39_1h);
    const __m512d v41_0l = _mm512_mask_blend_pd((__mmask8)v9_0, v40_0l, v6);
    const __m512d v41_0h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v9_0), v40_0h, v6);
    const __m512d v41_1l = _mm512_mask_blend_pd((__mmask8)v9_1, v40_1l, v6);
    const __m512d v41_1h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v9_1), v40_1h, v6);
    _mm512_storeu_pd(y, v41_0l);
    _mm512_storeu_pd(y + 8, v41_0h);
    _mm512_storeu_pd(y + 16, v41_1l);
    _mm512_storeu_pd(y + 24, v41_1h);
}

/* 16 elements. */
static HYPOT_F64_1ULP_AVX2_AVX512_TARGET void hypot_f64_1ulp_avx2_chunk_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v6 = _mm512_set1_pd(INFINITY);
    const __m512d v10 = _mm512_set1_pd(0x1.f72ad070b1069p+509); /* 3.2941258551694039e+153 */
    const __m512d v12 = _mm512_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m512d v13 = _mm512_set1_pd(0x1.0004101d0a45dp-450); /* 3.4397658041719536e-136 */
    const __m512d v15 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v16 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v36 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v0l = _mm512_loadu_pd(x0);
    const __m512d v0h = _mm512_loadu_pd(x0 + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2l = _mm512_loadu_pd(x1);
    const __m512d v2h = _mm512_loadu_pd(x1 + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v4l = _mm512_cmp_pd_mask(v1l, v3l, _CMP_LT_OQ);
    const __mmask8 v4h = _mm512_cmp_pd_mask(v1h, v3h, _CMP_LT_OQ);
    const __mmask16 v4 = _mm512_kunpackb(v4h, v4l);
    const __m512d v5l = _mm512_mask_blend_pd((__mmask8)v4, v1l, v3l);
    const __m512d v5h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v4), v1h, v3h);
    const __mmask8 v7l = _mm512_cmp_pd_mask(v5l, v6, _CMP_EQ_OQ);
    const __mmask8 v7h = _mm512_cmp_pd_mask(v5h, v6, _CMP_EQ_OQ);
    const __mmask16 v7 = _mm512_kunpackb(v7h, v7l);
    const __mmask8 v8l = _mm512_cmp_pd_mask(v3l, v6, _CMP_EQ_OQ);
    const __mmask8 v8h = _mm512_cmp_pd_mask(v3h, v6, _CMP_EQ_OQ);
    const __mmask16 v8 = _mm512_kunpackb(v8h, v8l);
    const __mmask16 v9 = (__mmask16)(v7 | v8);
    const __mmask8 v11l = _mm512_cmp_pd_mask(v10, v5l, _CMP_LT_OQ);
    const __mmask8 v11h = _mm512_cmp_pd_mask(v10, v5h, _CMP_LT_OQ);
    const __mmask16 v11 = _mm512_kunpackb(v11h, v11l);
    const __mmask8 v14l = _mm512_cmp_pd_mask(v5l, v13, _CMP_LT_OQ);
    const __mmask8 v14h = _mm512_cmp_pd_mask(v5h, v13, _CMP_LT_OQ);
    const __mmask16 v14 = _mm512_kunpackb(v14h, v14l);
    const __m512d v17l = _mm512_mask_blend_pd((__mmask8)v14, v16, v15);
    const __m512d v17h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v14), v16, v15);
    const __m512d v18l = _mm512_mask_blend_pd((__mmask8)v11, v17l, v12);
    const __m512d v18h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v11), v17h, v12);
    const __m512d v19l = _mm512_mask_blend_pd((__mmask8)v14, v16, v12);
    const __m512d v19h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v14), v16, v12);
    const __m512d v20l = _mm512_mask_blend_pd((__mmask8)v11, v19l, v15);
    const __m512d v20h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v11), v19h, v15);
    const __m512d v21l = _mm512_mul_pd(v20l, v5l);
    const __m512d v21h = _mm512_mul_pd(v20h, v5h);
    const __m512d v22l = _mm512_mask_blend_pd((__mmask8)v4, v3l, v1l);
    const __m512d v22h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v4), v3h, v1h);
    const __m512d v23l = _mm512_mul_pd(v20l, v22l);
    const __m512d v23h = _mm512_mul_pd(v20h, v22h);
    const __m512d v24l = _mm512_mul_pd(v23l, v23l);
    const __m512d v24h = _mm512_mul_pd(v23h, v23h);
    const __m512d v25l = _mm512_fmadd_pd(v21l, v21l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v21h, v21h, v24h);
    const __m512d v26l = _mm512_sqrt_pd(v25l);
    const __m512d v26h = _mm512_sqrt_pd(v25h);
    const __m512d v28l = _mm512_mul_pd(v26l, v26l);
    const __m512d v28h = _mm512_mul_pd(v26h, v26h);
    const __m512d v29l = _mm512_mul_pd(v21l, v21l);
    const __m512d v29h = _mm512_mul_pd(v21h, v21h);
    const __m512d v30l = _mm512_sub_pd(v28l, v29l);
    const __m512d v30h = _mm512_sub_pd(v28h, v29h);
    const __m512d v31l = _mm512_fnmadd_pd(v23l, v23l, v30l);
    const __m512d v31h = _mm512_fnmadd_pd(v23h, v23h, v30h);
    const __m512d v33l = _mm512_fmsub_pd(v21l, v21l, v29l);
    const __m512d v33h = _mm512_fmsub_pd(v21h, v21h, v29h);
    const __m512d v34l = _mm512_sub_pd(v31l, v33l);
    const __m512d v34h = _mm512_sub_pd(v31h, v33h);
    const __m512d v35l = _mm512_add_pd(v26l, v26l);
    const __m512d v35h = _mm512_add_pd(v26h, v26h);
    const __m512d v37l = _mm512_max_pd(v35l, v36);
    const __m512d v37h = _mm512_max_pd(v35h, v36);
    const __m512d v38l = _mm512_div_pd(v34l, v37l);
    const __m512d v38h = _mm512_div_pd(v34h, v37h);
    const __m512d v39l = _mm512_sub_pd(v26l, v38l);
    const __m512d v39h = _mm512_sub_pd(v26h, v38h);
    const __m512d v40l = _mm512_mul_pd(v18l, v39l);
    const __m512d v40h = _mm512_mul_pd(v18h, v39h);
    const __m512d v41l = _mm512_mask_blend_pd((__mmask8)v9, v40l, v6);
    const __m512d v41h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx2_high_mask_avx512(v9), v40h, v6);
    _mm512_storeu_pd(y, v41l);
    _mm512_storeu_pd(y + 8, v41h);
}

static HYPOT_F64_1ULP_AVX2_AVX512_TARGET void hypot_f64_1ulp_avx2_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        hypot_f64_1ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        hypot_f64_1ulp_avx2_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        hypot_f64_1ulp_avx2_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. HYPOT_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int hypot_f64_1ulp_avx2_level(void) {
#if defined(HYPOT_F64_1ULP_AVX2_FORCE_ISA)
    return HYPOT_F64_1ULP_AVX2_FORCE_ISA;
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

double hypot_f64_1ulp_avx2(double x0, double x1) {
    return hypot_f64_1ulp_avx2_element(x0, x1);
}

void hypot_f64_1ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = hypot_f64_1ulp_avx2_level();
    if (level == 2) {
        hypot_f64_1ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        hypot_f64_1ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    hypot_f64_1ulp_avx2_array_portable(x0, x1, y, n);
}
