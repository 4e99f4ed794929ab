/* hypot_f64_1ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    0.891602 ulp, observed on 10110185 inputs
 *   worst input  0x0.9abc32988d365p-1022 (1.3449106666160162e-308, encoding 0x0009abc32988d365)
 *                -0x0.9abc32988ca0fp-1022 (-1.3449106666148354e-308, encoding 0x8009abc32988ca0f)
 *   result there 0x0.dad41b6d69224p-1022 (1.9019909049077749e-308, encoding 0x000dad41b6d69224)
 *   mean error   0.101769 ulp
 *   misrounded   414547 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           2745f10c30c759673077f95a3afc9553
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1 --isa avx512 --time 15s --seed 1 --threads 1 --archive hypot_f64_1ulp_avx512.db
 *                time: 0.8672 ns/element as avx512 code (inputs mean)
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
#include "hypot_f64_1ulp_avx512.h"

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

static inline double hypot_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double hypot_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double hypot_f64_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double hypot_f64_1ulp_avx512_element(double x0, double x1) {
    const double v0 = x1;
    const double v1 = hypot_f64_1ulp_avx512_abs_f64(v0);
    const double v2 = INFINITY;
    const int v3 = v1 == v2;
    const double v4 = x0;
    const double v5 = hypot_f64_1ulp_avx512_abs_f64(v4);
    const int v6 = v2 == v5;
    const int v7 = v3 | v6;
    const double v8 = 0x1p+510; /* 3.3519519824856493e+153 */
    const int v9 = v5 < v1;
    const double v10 = v9 ? v1 : v5;
    const int v11 = v8 < v10;
    const double v12 = 0x1p-600; /* 2.4099198651028841e-181 */
    const double v13 = 0x1p-449; /* 6.8791051341486989e-136 */
    const int v14 = v10 < v13;
    const double v15 = 0x1p+600; /* 4.149515568880993e+180 */
    const double v16 = 0x1p+0; /* 1 */
    const double v17 = v14 ? v15 : v16;
    const double v18 = v11 ? v12 : v17;
    const double v19 = v9 ? v5 : v1;
    const double v20 = v18 * v19;
    const double v21 = v18 * v10;
    const double v22 = v21 * v21;
    const double v23 = hypot_f64_1ulp_avx512_fma_f64(v20, v20, v22);
    const double v24 = hypot_f64_1ulp_avx512_sqrt_f64(v23);
    const double v25 = -v20;
    const double v26 = v24 * v24;
    const double v27 = v26 - v22;
    const double v28 = hypot_f64_1ulp_avx512_fma_f64(v20, v25, v27);
    const double v29 = -v22;
    const double v30 = hypot_f64_1ulp_avx512_fma_f64(v21, v21, v29);
    const double v31 = v28 - v30;
    const double v32 = v24 + v24;
    const double v33 = 0x1p-1000; /* 9.3326361850321888e-302 */
    const double v34 = v32 > v33 ? v32 : v33;
    const double v35 = v31 / v34;
    const double v36 = v24 - v35;
    const double v37 = v14 ? v12 : v16;
    const double v38 = v11 ? v15 : v37;
    const double v39 = v36 * v38;
    const double v40 = v7 ? v2 : v39;
    const double r0 = v40;
    return r0;
}

static void hypot_f64_1ulp_avx512_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = hypot_f64_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define HYPOT_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define HYPOT_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define HYPOT_F64_1ULP_AVX512_AVX2 static inline HYPOT_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define HYPOT_F64_1ULP_AVX512_AVX512 static inline HYPOT_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
HYPOT_F64_1ULP_AVX512_AVX2 __m256i hypot_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
HYPOT_F64_1ULP_AVX512_AVX2 void hypot_f64_1ulp_avx512_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v2 = _mm256_set1_pd(INFINITY);
    const __m256d v8 = _mm256_set1_pd(0x1p+510); /* 3.3519519824856493e+153 */
    const __m256d v12 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v13 = _mm256_set1_pd(0x1p-449); /* 6.8791051341486989e-136 */
    const __m256d v15 = _mm256_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m256d v16 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v33 = _mm256_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m256d v0l = _mm256_loadu_pd(x1);
    const __m256d v0h = _mm256_loadu_pd(x1 + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256i v3l = _mm256_castpd_si256(_mm256_cmp_pd(v1l, v2, _CMP_EQ_OQ));
    const __m256i v3h = _mm256_castpd_si256(_mm256_cmp_pd(v1h, v2, _CMP_EQ_OQ));
    const __m256i v3 = hypot_f64_1ulp_avx512_join_mask_avx2(v3l, v3h);
    const __m256d v4l = _mm256_loadu_pd(x0);
    const __m256d v4h = _mm256_loadu_pd(x0 + 4);
    const __m256d v5l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v4l);
    const __m256d v5h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v4h);
    const __m256i v6l = _mm256_castpd_si256(_mm256_cmp_pd(v2, v5l, _CMP_EQ_OQ));
    const __m256i v6h = _mm256_castpd_si256(_mm256_cmp_pd(v2, v5h, _CMP_EQ_OQ));
    const __m256i v6 = hypot_f64_1ulp_avx512_join_mask_avx2(v6l, v6h);
    const __m256i v7 = _mm256_or_si256(v3, v6);
    const __m256i v9l = _mm256_castpd_si256(_mm256_cmp_pd(v5l, v1l, _CMP_LT_OQ));
    const __m256i v9h = _mm256_castpd_si256(_mm256_cmp_pd(v5h, v1h, _CMP_LT_OQ));
    const __m256i v9 = hypot_f64_1ulp_avx512_join_mask_avx2(v9l, v9h);
    const __m256d v10l = _mm256_blendv_pd(v5l, v1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v10h = _mm256_blendv_pd(v5h, v1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256i v11l = _mm256_castpd_si256(_mm256_cmp_pd(v8, v10l, _CMP_LT_OQ));
    const __m256i v11h = _mm256_castpd_si256(_mm256_cmp_pd(v8, v10h, _CMP_LT_OQ));
    const __m256i v11 = hypot_f64_1ulp_avx512_join_mask_avx2(v11l, v11h);
    const __m256i v14l = _mm256_castpd_si256(_mm256_cmp_pd(v10l, v13, _CMP_LT_OQ));
    const __m256i v14h = _mm256_castpd_si256(_mm256_cmp_pd(v10h, v13, _CMP_LT_OQ));
    const __m256i v14 = hypot_f64_1ulp_avx512_join_mask_avx2(v14l, v14h);
    const __m256d v17l = _mm256_blendv_pd(v16, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v17h = _mm256_blendv_pd(v16, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v18l = _mm256_blendv_pd(v17l, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v11))));
    const __m256d v18h = _mm256_blendv_pd(v17h, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v11, 1))));
    const __m256d v19l = _mm256_blendv_pd(v1l, v5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v9))));
    const __m256d v19h = _mm256_blendv_pd(v1h, v5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v9, 1))));
    const __m256d v20l = _mm256_mul_pd(v18l, v19l);
    const __m256d v20h = _mm256_mul_pd(v18h, v19h);
    const __m256d v21l = _mm256_mul_pd(v18l, v10l);
    const __m256d v21h = _mm256_mul_pd(v18h, v10h);
    const __m256d v22l = _mm256_mul_pd(v21l, v21l);
    const __m256d v22h = _mm256_mul_pd(v21h, v21h);
    const __m256d v23l = _mm256_fmadd_pd(v20l, v20l, v22l);
    const __m256d v23h = _mm256_fmadd_pd(v20h, v20h, v22h);
    const __m256d v24l = _mm256_sqrt_pd(v23l);
    const __m256d v24h = _mm256_sqrt_pd(v23h);
    const __m256d v26l = _mm256_mul_pd(v24l, v24l);
    const __m256d v26h = _mm256_mul_pd(v24h, v24h);
    const __m256d v27l = _mm256_sub_pd(v26l, v22l);
    const __m256d v27h = _mm256_sub_pd(v26h, v22h);
    const __m256d v28l = _mm256_fnmadd_pd(v20l, v20l, v27l);
    const __m256d v28h = _mm256_fnmadd_pd(v20h, v20h, v27h);
    const __m256d v30l = _mm256_fmsub_pd(v21l, v21l, v22l);
    const __m256d v30h = _mm256_fmsub_pd(v21h, v21h, v22h);
    const __m256d v31l = _mm256_sub_pd(v28l, v30l);
    const __m256d v31h = _mm256_sub_pd(v28h, v30h);
    const __m256d v32l = _mm256_add_pd(v24l, v24l);
    const __m256d v32h = _mm256_add_pd(v24h, v24h);
    const __m256d v34l = _mm256_max_pd(v32l, v33);
    const __m256d v34h = _mm256_max_pd(v32h, v33);
    const __m256d v35l = _mm256_div_pd(v31l, v34l);
    const __m256d v35h = _mm256_div_pd(v31h, v34h);
    const __m256d v36l = _mm256_sub_pd(v24l, v35l);
    const __m256d v36h = _mm256_sub_pd(v24h, v35h);
    const __m256d v37l = _mm256_blendv_pd(v16, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
    const __m256d v37h = _mm256_blendv_pd(v16, v12, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    const __m256d v38l = _mm256_blendv_pd(v37l, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v11))));
    const __m256d v38h = _mm256_blendv_pd(v37h, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v11, 1))));
    const __m256d v39l = _mm256_mul_pd(v36l, v38l);
    const __m256d v39h = _mm256_mul_pd(v36h, v38h);
    const __m256d v40l = _mm256_blendv_pd(v39l, v2, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v7))));
    const __m256d v40h = _mm256_blendv_pd(v39h, v2, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v7, 1))));
    _mm256_storeu_pd(y, v40l);
    _mm256_storeu_pd(y + 4, v40h);
}

static HYPOT_F64_1ULP_AVX512_AVX2_TARGET void hypot_f64_1ulp_avx512_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        hypot_f64_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        hypot_f64_1ulp_avx512_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
HYPOT_F64_1ULP_AVX512_AVX512 __mmask8 hypot_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
HYPOT_F64_1ULP_AVX512_AVX512 void hypot_f64_1ulp_avx512_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v2 = _mm512_set1_pd(INFINITY);
    const __m512d v8 = _mm512_set1_pd(0x1p+510); /* 3.3519519824856493e+153 */
    const __m512d v12 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v13 = _mm512_set1_pd(0x1p-449); /* 6.8791051341486989e-136 */
    const __m512d v15 = _mm512_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m512d v16 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v33 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v0l = _mm512_loadu_pd(x1);
    const __m512d v0h = _mm512_loadu_pd(x1 + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v3l = _mm512_cmp_pd_mask(v1l, v2, _CMP_EQ_OQ);
    const __mmask8 v3h = _mm512_cmp_pd_mask(v1h, v2, _CMP_EQ_OQ);
    const __mmask16 v3 = _mm512_kunpackb(v3h, v3l);
    const __m512d v4l = _mm512_loadu_pd(x0);
    const __m512d v4h = _mm512_loadu_pd(x0 + 8);
    const __m512d v5l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v5h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v4h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v6l = _mm512_cmp_pd_mask(v2, v5l, _CMP_EQ_OQ);
    const __mmask8 v6h = _mm512_cmp_pd_mask(v2, v5h, _CMP_EQ_OQ);
    const __mmask16 v6 = _mm512_kunpackb(v6h, v6l);
    const __mmask16 v7 = (__mmask16)(v3 | v6);
    const __mmask8 v9l = _mm512_cmp_pd_mask(v5l, v1l, _CMP_LT_OQ);
    const __mmask8 v9h = _mm512_cmp_pd_mask(v5h, v1h, _CMP_LT_OQ);
    const __mmask16 v9 = _mm512_kunpackb(v9h, v9l);
    const __m512d v10l = _mm512_mask_blend_pd((__mmask8)v9, v5l, v1l);
    const __m512d v10h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx512_high_mask_avx512(v9), v5h, v1h);
    const __mmask8 v11l = _mm512_cmp_pd_mask(v8, v10l, _CMP_LT_OQ);
    const __mmask8 v11h = _mm512_cmp_pd_mask(v8, v10h, _CMP_LT_OQ);
    const __mmask16 v11 = _mm512_kunpackb(v11h, v11l);
    const __mmask8 v14l = _mm512_cmp_pd_mask(v10l, v13, _CMP_LT_OQ);
    const __mmask8 v14h = _mm512_cmp_pd_mask(v10h, v13, _CMP_LT_OQ);
    const __mmask16 v14 = _mm512_kunpackb(v14h, v14l);
    const __m512d v17l = _mm512_mask_blend_pd((__mmask8)v14, v16, v15);
    const __m512d v17h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx512_high_mask_avx512(v14), v16, v15);
    const __m512d v18l = _mm512_mask_blend_pd((__mmask8)v11, v17l, v12);
    const __m512d v18h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx512_high_mask_avx512(v11), v17h, v12);
    const __m512d v19l = _mm512_mask_blend_pd((__mmask8)v9, v1l, v5l);
    const __m512d v19h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx512_high_mask_avx512(v9), v1h, v5h);
    const __m512d v20l = _mm512_mul_pd(v18l, v19l);
    const __m512d v20h = _mm512_mul_pd(v18h, v19h);
    const __m512d v21l = _mm512_mul_pd(v18l, v10l);
    const __m512d v21h = _mm512_mul_pd(v18h, v10h);
    const __m512d v22l = _mm512_mul_pd(v21l, v21l);
    const __m512d v22h = _mm512_mul_pd(v21h, v21h);
    const __m512d v23l = _mm512_fmadd_pd(v20l, v20l, v22l);
    const __m512d v23h = _mm512_fmadd_pd(v20h, v20h, v22h);
    const __m512d v24l = _mm512_sqrt_pd(v23l);
    const __m512d v24h = _mm512_sqrt_pd(v23h);
    const __m512d v26l = _mm512_mul_pd(v24l, v24l);
    const __m512d v26h = _mm512_mul_pd(v24h, v24h);
    const __m512d v27l = _mm512_sub_pd(v26l, v22l);
    const __m512d v27h = _mm512_sub_pd(v26h, v22h);
    const __m512d v28l = _mm512_fnmadd_pd(v20l, v20l, v27l);
    const __m512d v28h = _mm512_fnmadd_pd(v20h, v20h, v27h);
    const __m512d v30l = _mm512_fmsub_pd(v21l, v21l, v22l);
    const __m512d v30h = _mm512_fmsub_pd(v21h, v21h, v22h);
    const __m512d v31l = _mm512_sub_pd(v28l, v30l);
    const __m512d v31h = _mm512_sub_pd(v28h, v30h);
    const __m512d v32l = _mm512_add_pd(v24l, v24l);
    const __m512d v32h = _mm512_add_pd(v24h, v24h);
    const __m512d v34l = _mm512_max_pd(v32l, v33);
    const __m512d v34h = _mm512_max_pd(v32h, v33);
    const __m512d v35l = _mm512_div_pd(v31l, v34l);
    const __m512d v35h = _mm512_div_pd(v31h, v34h);
    const __m512d v36l = _mm512_sub_pd(v24l, v35l);
    const __m512d v36h = _mm512_sub_pd(v24h, v35h);
    const __m512d v37l = _mm512_mask_blend_pd((__mmask8)v14, v16, v12);
    const __m512d v37h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx512_high_mask_avx512(v14), v16, v12);
    const __m512d v38l = _mm512_mask_blend_pd((__mmask8)v11, v37l, v15);
    const __m512d v38h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx512_high_mask_avx512(v11), v37h, v15);
    const __m512d v39l = _mm512_mul_pd(v36l, v38l);
    const __m512d v39h = _mm512_mul_pd(v36h, v38h);
    const __m512d v40l = _mm512_mask_blend_pd((__mmask8)v7, v39l, v2);
    const __m512d v40h = _mm512_mask_blend_pd(hypot_f64_1ulp_avx512_high_mask_avx512(v7), v39h, v2);
    _mm512_storeu_pd(y, v40l);
    _mm512_storeu_pd(y + 8, v40h);
}

static HYPOT_F64_1ULP_AVX512_AVX512_TARGET void hypot_f64_1ulp_avx512_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        hypot_f64_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        hypot_f64_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. HYPOT_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int hypot_f64_1ulp_avx512_level(void) {
#if defined(HYPOT_F64_1ULP_AVX512_FORCE_ISA)
    return HYPOT_F64_1ULP_AVX512_FORCE_ISA;
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

double hypot_f64_1ulp_avx512(double x0, double x1) {
    return hypot_f64_1ulp_avx512_element(x0, x1);
}

void hypot_f64_1ulp_avx512_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = hypot_f64_1ulp_avx512_level();
    if (level == 2) {
        hypot_f64_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        hypot_f64_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    hypot_f64_1ulp_avx512_array_portable(x0, x1, y, n);
}
