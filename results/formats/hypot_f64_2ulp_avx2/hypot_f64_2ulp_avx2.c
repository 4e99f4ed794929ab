/* hypot_f64_2ulp_avx2: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f64
 *   domain       every input
 *   max error    1.019902 ulp, observed on 10110185 inputs
 *   worst input  -0x1.00635882480fap+345 (-7.1780478768343959e+103, encoding 0xd5800635882480fa)
 *                0x1.006311f52591p+345 (7.1780177374987173e+103, encoding 0x558006311f525910)
 *   result there 0x1.6a96338490e3dp+345 (1.0151271347076333e+104, encoding 0x5586a96338490e3d)
 *   mean error   0.101467 ulp
 *   misrounded   393826 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6f54c89d2862332ff5160a89d596e4f0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f64 --max-ulp 1.11 --isa avx2 --time 20s --seed 1 --threads 1 --archive hypot_f64_2ulp_avx2.db
 *                time: 0.6495 ns/element as avx2 code (inputs mean)
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
#include "hypot_f64_2ulp_avx2.h"

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

static inline double hypot_f64_2ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

static inline double hypot_f64_2ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double hypot_f64_2ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double hypot_f64_2ulp_avx2_rint_f64(double x) {
    return x != x ? x + x : rint(x);
}

static inline double hypot_f64_2ulp_avx2_element(double x0, double x1) {
    const double v0 = x0;
    const double v1 = hypot_f64_2ulp_avx2_abs_f64(v0);
    const double v2 = x1;
    const double v3 = hypot_f64_2ulp_avx2_abs_f64(v2);
    const double v4 = v1 > v3 ? v1 : v3;
    const double v5 = v3 < v1 ? v3 : v1;
    const double v6 = v5 * v5;
    const double v7 = hypot_f64_2ulp_avx2_fma_f64(v4, v4, v6);
    const double v8 = hypot_f64_2ulp_avx2_sqrt_f64(v7);
    const double v9 = 0x1.00faf8f6cee34p-900; /* 1.1875827279104572e-271 */
    const int v10 = v9 < v7;
    const double v11 = 0x1p+999; /* 5.3575430359313366e+300 */
    const int v12 = v7 < v11;
    const int v13 = v10 & v12;
    const int v14 = !v13;
    double r0 = v8;
    if (v14) {
        const double v15 = INFINITY;
        const int v16 = v3 == v15;
        const int v17 = v15 == v1;
        const int v18 = v16 | v17;
        const double v19 = 0x1p+510; /* 3.3519519824856493e+153 */
        const double v20 = 0x1p-40; /* 9.0949470177292824e-13 */
        const double v21 = v2 * v20;
        const double v22 = v19 + v21;
        const int v23 = v22 < v4;
        const double v24 = 0x1p+600; /* 4.149515568880993e+180 */
        const double v25 = 0x1p-449; /* 6.8791051341486989e-136 */
        const int v26 = v4 < v25;
        const double v27 = 0x1p-600; /* 2.4099198651028841e-181 */
        const double v28 = 0x1p+0; /* 1 */
        const double v29 = v26 ? v27 : v28;
        const double v30 = v23 ? v24 : v29;
        const double v31 = v26 ? v24 : v28;
        const double v32 = hypot_f64_2ulp_avx2_rint_f64(v31);
        const double v33 = v23 ? v27 : v32;
        const double v34 = v33 * v4;
        const double v35 = v33 * v5;
        const double v36 = v35 * v35;
        const double v37 = hypot_f64_2ulp_avx2_fma_f64(v34, v34, v36);
        const double v38 = hypot_f64_2ulp_avx2_sqrt_f64(v37);
        const double v39 = -v35;
        const double v40 = v38 * v38;
        const double v41 = v34 * v34;
        const double v42 = v40 - v41;
        const double v43 = hypot_f64_2ulp_avx2_fma_f64(v39, v35, v42);
        const double v44 = -v40;
        const double v45 = v40 + v44;
        const double v46 = v43 + v45;
        const double v47 = -v41;
        const double v48 = hypot_f64_2ulp_avx2_fma_f64(v34, v34, v47);
        const double v49 = v46 - v48;
        const double v50 = v38 + v38;
        const double v51 = 0x1p-1000; /* 9.3326361850321888e-302 */
        const double v52 = v50 > v51 ? v50 : v51;
        const double v53 = v49 / v52;
        const double v54 = v38 - v53;
        const double v55 = v30 * v54;
        const double v56 = v18 ? v15 : v55;
        r0 = v56;
    }
    return r0;
}

static void hypot_f64_2ulp_avx2_array_portable(const double *x0, const double *x1, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = hypot_f64_2ulp_avx2_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define HYPOT_F64_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define HYPOT_F64_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define HYPOT_F64_2ULP_AVX2_AVX2 static inline HYPOT_F64_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define HYPOT_F64_2ULP_AVX2_AVX512 static inline HYPOT_F64_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
HYPOT_F64_2ULP_AVX2_AVX2 __m256i hypot_f64_2ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
HYPOT_F64_2ULP_AVX2_AVX2 void hypot_f64_2ulp_avx2_step_avx2(const double *x0, const double *x1, double *y) {
    const __m256d v9 = _mm256_set1_pd(0x1.00faf8f6cee34p-900); /* 1.1875827279104572e-271 */
    const __m256d v11 = _mm256_set1_pd(0x1p+999); /* 5.3575430359313366e+300 */
    const __m256d v15 = _mm256_set1_pd(INFINITY);
    const __m256d v19 = _mm256_set1_pd(0x1p+510); /* 3.3519519824856493e+153 */
    const __m256d v20 = _mm256_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m256d v24 = _mm256_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m256d v25 = _mm256_set1_pd(0x1p-449); /* 6.8791051341486989e-136 */
    const __m256d v27 = _mm256_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m256d v28 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v51 = _mm256_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m256d v0l = _mm256_loadu_pd(x0);
    const __m256d v0h = _mm256_loadu_pd(x0 + 4);
    const __m256d v1l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0l);
    const __m256d v1h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v0h);
    const __m256d v2l = _mm256_loadu_pd(x1);
    const __m256d v2h = _mm256_loadu_pd(x1 + 4);
    const __m256d v3l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2l);
    const __m256d v3h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v2h);
    const __m256d v4l = _mm256_max_pd(v1l, v3l);
    const __m256d v4h = _mm256_max_pd(v1h, v3h);
    const __m256d v5l = _mm256_min_pd(v3l, v1l);
    const __m256d v5h = _mm256_min_pd(v3h, v1h);
    const __m256d v6l = _mm256_mul_pd(v5l, v5l);
    const __m256d v6h = _mm256_mul_pd(v5h, v5h);
    const __m256d v7l = _mm256_fmadd_pd(v4l, v4l, v6l);
    const __m256d v7h = _mm256_fmadd_pd(v4h, v4h, v6h);
    const __m256d v8l = _mm256_sqrt_pd(v7l);
    const __m256d v8h = _mm256_sqrt_pd(v7h);
    const __m256i v10l = _mm256_castpd_si256(_mm256_cmp_pd(v9, v7l, _CMP_LT_OQ));
    const __m256i v10h = _mm256_castpd_si256(_mm256_cmp_pd(v9, v7h, _CMP_LT_OQ));
    const __m256i v10 = hypot_f64_2ulp_avx2_join_mask_avx2(v10l, v10h);
    const __m256i v12l = _mm256_castpd_si256(_mm256_cmp_pd(v7l, v11, _CMP_LT_OQ));
    const __m256i v12h = _mm256_castpd_si256(_mm256_cmp_pd(v7h, v11, _CMP_LT_OQ));
    const __m256i v12 = hypot_f64_2ulp_avx2_join_mask_avx2(v12l, v12h);
    const __m256i v13 = _mm256_and_si256(v10, v12);
    const __m256i v14 = _mm256_xor_si256(v13, _mm256_set1_epi32(-1));
    __m256d r0l = v8l;
    __m256d r0h = v8h;
    __m256i any1 = v14;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256i v16l = _mm256_castpd_si256(_mm256_cmp_pd(v3l, v15, _CMP_EQ_OQ));
        const __m256i v16h = _mm256_castpd_si256(_mm256_cmp_pd(v3h, v15, _CMP_EQ_OQ));
        const __m256i v16 = hypot_f64_2ulp_avx2_join_mask_avx2(v16l, v16h);
        const __m256i v17l = _mm256_castpd_si256(_mm256_cmp_pd(v15, v1l, _CMP_EQ_OQ));
        const __m256i v17h = _mm256_castpd_si256(_mm256_cmp_pd(v15, v1h, _CMP_EQ_OQ));
        const __m256i v17 = hypot_f64_2ulp_avx2_join_mask_avx2(v17l, v17h);
        const __m256i v18 = _mm256_or_si256(v16, v17);
        const __m256d v21l = _mm256_mul_pd(v2l, v20);
        const __m256d v21h = _mm256_mul_pd(v2h, v20);
        const __m256d v22l = _mm256_add_pd(v19, v21l);
        const __m256d v22h = _mm256_add_pd(v19, v21h);
        const __m256i v23l = _mm256_castpd_si256(_mm256_cmp_pd(v22l, v4l, _CMP_LT_OQ));
        const __m256i v23h = _mm256_castpd_si256(_mm256_cmp_pd(v22h, v4h, _CMP_LT_OQ));
        const __m256i v23 = hypot_f64_2ulp_avx2_join_mask_avx2(v23l, v23h);
        const __m256i v26l = _mm256_castpd_si256(_mm256_cmp_pd(v4l, v25, _CMP_LT_OQ));
        const __m256i v26h = _mm256_castpd_si256(_mm256_cmp_pd(v4h, v25, _CMP_LT_OQ));
        const __m256i v26 = hypot_f64_2ulp_avx2_join_mask_avx2(v26l, v26h);
        const __m256d v29l = _mm256_blendv_pd(v28, v27, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v26))));
        const __m256d v29h = _mm256_blendv_pd(v28, v27, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v26, 1))));
        const __m256d v30l = _mm256_blendv_pd(v29l, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v23))));
        const __m256d v30h = _mm256_blendv_pd(v29h, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v23, 1))));
        const __m256d v31l = _mm256_blendv_pd(v28, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v26))));
        const __m256d v31h = _mm256_blendv_pd(v28, v24, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v26, 1))));
        const __m256d v32l = _mm256_round_pd(v31l, 8);
        const __m256d v32h = _mm256_round_pd(v31h, 8);
        const __m256d v33l = _mm256_blendv_pd(v32l, v27, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v23))));
        const __m256d v33h = _mm256_blendv_pd(v32h, v27, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v23, 1))));
        const __m256d v34l = _mm256_mul_pd(v33l, v4l);
        const __m256d v34h = _mm256_mul_pd(v33h, v4h);
        const __m256d v35l = _mm256_mul_pd(v33l, v5l);
        const __m256d v35h = _mm256_mul_pd(v33h, v5h);
        const __m256d v36l = _mm256_mul_pd(v35l, v35l);
        const __m256d v36h = _mm256_mul_pd(v35h, v35h);
        const __m256d v37l = _mm256_fmadd_pd(v34l, v34l, v36l);
        const __m256d v37h = _mm256_fmadd_pd(v34h, v34h, v36h);
        const __m256d v38l = _mm256_sqrt_pd(v37l);
        const __m256d v38h = _mm256_sqrt_pd(v37h);
        const __m256d v40l = _mm256_mul_pd(v38l, v38l);
        const __m256d v40h = _mm256_mul_pd(v38h, v38h);
        const __m256d v41l = _mm256_mul_pd(v34l, v34l);
        const __m256d v41h = _mm256_mul_pd(v34h, v34h);
        const __m256d v42l = _mm256_sub_pd(v40l, v41l);
        const __m256d v42h = _mm256_sub_pd(v40h, v41h);
        const __m256d v43l = _mm256_fnmadd_pd(v35l, v35l, v42l);
        const __m256d v43h = _mm256_fnmadd_pd(v35h, v35h, v42h);
        const __m256d v44l = _mm256_xor_pd(v40l, _mm256_set1_pd(-0.0));
        const __m256d v44h = _mm256_xor_pd(v40h, _mm256_set1_pd(-0.0));
        const __m256d v45l = _mm256_add_pd(v40l, v44l);
        const __m256d v45h = _mm256_add_pd(v40h, v44h);
        const __m256d v46l = _mm256_add_pd(v43l, v45l);
        const __m256d v46h = _mm256_add_pd(v43h, v45h);
        const __m256d v48l = _mm256_fmsub_pd(v34l, v34l, v41l);
        const __m256d v48h = _mm256_fmsub_pd(v34h, v34h, v41h);
        const __m256d v49l = _mm256_sub_pd(v46l, v48l);
        const __m256d v49h = _mm256_sub_pd(v46h, v48h);
        const __m256d v50l = _mm256_add_pd(v38l, v38l);
        const __m256d v50h = _mm256_add_pd(v38h, v38h);
        const __m256d v52l = _mm256_max_pd(v50l, v51);
        const __m256d v52h = _mm256_max_pd(v50h, v51);
        const __m256d v53l = _mm256_div_pd(v49l, v52l);
        const __m256d v53h = _mm256_div_pd(v49h, v52h);
        const __m256d v54l = _mm256_sub_pd(v38l, v53l);
        const __m256d v54h = _mm256_sub_pd(v38h, v53h);
        const __m256d v55l = _mm256_mul_pd(v30l, v54l);
        const __m256d v55h = _mm256_mul_pd(v30h, v54h);
        const __m256d v56l = _mm256_blendv_pd(v55l, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v18))));
        const __m256d v56h = _mm256_blendv_pd(v55h, v15, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v18, 1))));
        r0l = _mm256_blendv_pd(r0l, v56l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v14))));
        r0h = _mm256_blendv_pd(r0h, v56h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v14, 1))));
    }
    _mm256_storeu_pd(y, r0l);
    _mm256_storeu_pd(y + 4, r0h);
}

static HYPOT_F64_2ULP_AVX2_AVX2_TARGET void hypot_f64_2ulp_avx2_array_avx2(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        hypot_f64_2ulp_avx2_step_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[8];
        hypot_f64_2ulp_avx2_step_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
HYPOT_F64_2ULP_AVX2_AVX512 __mmask8 hypot_f64_2ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 32 elements. */
HYPOT_F64_2ULP_AVX2_AVX512 void hypot_f64_2ulp_avx2_step_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v9 = _mm512_set1_pd(0x1.00faf8f6cee34p-900); /* 1.1875827279104572e-271 */
    const __m512d v11 = _mm512_set1_pd(0x1p+999); /* 5.3575430359313366e+300 */
    const __m512d v15 = _mm512_set1_pd(INFINITY);
    const __m512d v19 = _mm512_set1_pd(0x1p+510); /* 3.3519519824856493e+153 */
    const __m512d v20 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v24 = _mm512_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m512d v25 = _mm512_set1_pd(0x1p-449); /* 6.8791051341486989e-136 */
    const __m512d v27 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v51 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
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
    const __m512d v4_0l = _mm512_max_pd(v1_0l, v3_0l);
    const __m512d v4_0h = _mm512_max_pd(v1_0h, v3_0h);
    const __m512d v4_1l = _mm512_max_pd(v1_1l, v3_1l);
    const __m512d v4_1h = _mm512_max_pd(v1_1h, v3_1h);
    const __m512d v5_0l = _mm512_min_pd(v3_0l, v1_0l);
    const __m512d v5_0h = _mm512_min_pd(v3_0h, v1_0h);
    const __m512d v5_1l = _mm512_min_pd(v3_1l, v1_1l);
    const __m512d v5_1h = _mm512_min_pd(v3_1h, v1_1h);
    const __m512d v6_0l = _mm512_mul_pd(v5_0l, v5_0l);
    const __m512d v6_0h = _mm512_mul_pd(v5_0h, v5_0h);
    const __m512d v6_1l = _mm512_mul_pd(v5_1l, v5_1l);
    const __m512d v6_1h = _mm512_mul_pd(v5_1h, v5_1h);
    const __m512d v7_0l = _mm512_fmadd_pd(v4_0l, v4_0l, v6_0l);
    const __m512d v7_0h = _mm512_fmadd_pd(v4_0h, v4_0h, v6_0h);
    const __m512d v7_1l = _mm512_fmadd_pd(v4_1l, v4_1l, v6_1l);
    const __m512d v7_1h = _mm512_fmadd_pd(v4_1h, v4_1h, v6_1h);
    const __m512d v8_0l = _mm512_sqrt_pd(v7_0l);
    const __m512d v8_0h = _mm512_sqrt_pd(v7_0h);
    const __m512d v8_1l = _mm512_sqrt_pd(v7_1l);
    const __m512d v8_1h = _mm512_sqrt_pd(v7_1h);
    const __mmask8 v10_0l = _mm512_cmp_pd_mask(v9, v7_0l, _CMP_LT_OQ);
    const __mmask8 v10_0h = _mm512_cmp_pd_mask(v9, v7_0h, _CMP_LT_OQ);
    const __mmask16 v10_0 = _mm512_kunpackb(v10_0h, v10_0l);
    const __mmask8 v10_1l = _mm512_cmp_pd_mask(v9, v7_1l, _CMP_LT_OQ);
    const __mmask8 v10_1h = _mm512_cmp_pd_mask(v9, v7_1h, _CMP_LT_OQ);
    const __mmask16 v10_1 = _mm512_kunpackb(v10_1h, v10_1l);
    const __mmask8 v12_0l = _mm512_cmp_pd_mask(v7_0l, v11, _CMP_LT_OQ);
    const __mmask8 v12_0h = _mm512_cmp_pd_mask(v7_0h, v11, _CMP_LT_OQ);
    const __mmask16 v12_0 = _mm512_kunpackb(v12_0h, v12_0l);
    const __mmask8 v12_1l = _mm512_cmp_pd_mask(v7_1l, v11, _CMP_LT_OQ);
    const __mmask8 v12_1h = _mm512_cmp_pd_mask(v7_1h, v11, _CMP_LT_OQ);
    const __mmask16 v12_1 = _mm512_kunpackb(v12_1h, v12_1l);
    const __mmask16 v13_0 = (__mmask16)(v10_0 & v12_0);
    const __mmask16 v13_1 = (__mmask16)(v10_1 & v12_1);
    const __mmask16 v14_0 = (__mmask16)~v13_0;
    const __mmask16 v14_1 = (__mmask16)~v13_1;
    __m512d r0_0l = v8_0l;
    __m512d r0_0h = v8_0h;
    __m512d r0_1l = v8_1l;
    __m512d r0_1h = v8_1h;
    __mmask16 any1 = v14_0;
    any1 = (__mmask16)(any1 | v14_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v16_0l = _mm512_cmp_pd_mask(v3_0l, v15, _CMP_EQ_OQ);
        const __mmask8 v16_0h = _mm512_cmp_pd_mask(v3_0h, v15, _CMP_EQ_OQ);
        const __mmask16 v16_0 = _mm512_kunpackb(v16_0h, v16_0l);
        const __mmask8 v16_1l = _mm512_cmp_pd_mask(v3_1l, v15, _CMP_EQ_OQ);
        const __mmask8 v16_1h = _mm512_cmp_pd_mask(v3_1h, v15, _CMP_EQ_OQ);
        const __mmask16 v16_1 = _mm512_kunpackb(v16_1h, v16_1l);
        const __mmask8 v17_0l = _mm512_cmp_pd_mask(v15, v1_0l, _CMP_EQ_OQ);
        const __mmask8 v17_0h = _mm512_cmp_pd_mask(v15, v1_0h, _CMP_EQ_OQ);
        const __mmask16 v17_0 = _mm512_kunpackb(v17_0h, v17_0l);
        const __mmask8 v17_1l = _mm512_cmp_pd_mask(v15, v1_1l, _CMP_EQ_OQ);
        const __mmask8 v17_1h = _mm512_cmp_pd_mask(v15, v1_1h, _CMP_EQ_OQ);
        const __mmask16 v17_1 = _mm512_kunpackb(v17_1h, v17_1l);
        const __mmask16 v18_0 = (__mmask16)(v16_0 | v17_0);
        const __mmask16 v18_1 = (__mmask16)(v16_1 | v17_1);
        const __m512d v21_0l = _mm512_mul_pd(v2_0l, v20);
        const __m512d v21_0h = _mm512_mul_pd(v2_0h, v20);
        const __m512d v21_1l = _mm512_mul_pd(v2_1l, v20);
        const __m512d v21_1h = _mm512_mul_pd(v2_1h, v20);
        const __m512d v22_0l = _mm512_add_pd(v19, v21_0l);
        const __m512d v22_0h = _mm512_add_pd(v19, v21_0h);
        const __m512d v22_1l = _mm512_add_pd(v19, v21_1l);
        const __m512d v22_1h = _mm512_add_pd(v19, v21_1h);
        const __mmask8 v23_0l = _mm512_cmp_pd_mask(v22_0l, v4_0l, _CMP_LT_OQ);
        const __mmask8 v23_0h = _mm512_cmp_pd_mask(v22_0h, v4_0h, _CMP_LT_OQ);
        const __mmask16 v23_0 = _mm512_kunpackb(v23_0h, v23_0l);
        const __mmask8 v23_1l = _mm512_cmp_pd_mask(v22_1l, v4_1l, _CMP_LT_OQ);
        const __mmask8 v23_1h = _mm512_cmp_pd_mask(v22_1h, v4_1h, _CMP_LT_OQ);
        const __mmask16 v23_1 = _mm512_kunpackb(v23_1h, v23_1l);
        const __mmask8 v26_0l = _mm512_cmp_pd_mask(v4_0l, v25, _CMP_LT_OQ);
        const __mmask8 v26_0h = _mm512_cmp_pd_mask(v4_0h, v25, _CMP_LT_OQ);
        const __mmask16 v26_0 = _mm512_kunpackb(v26_0h, v26_0l);
        const __mmask8 v26_1l = _mm512_cmp_pd_mask(v4_1l, v25, _CMP_LT_OQ);
        const __mmask8 v26_1h = _mm512_cmp_pd_mask(v4_1h, v25, _CMP_LT_OQ);
        const __mmask16 v26_1 = _mm512_kunpackb(v26_1h, v26_1l);
        const __m512d v29_0l = _mm512_mask_blend_pd((__mmask8)v26_0, v28, v27);
        const __m512d v29_0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v26_0), v28, v27);
        const __m512d v29_1l = _mm512_mask_blend_pd((__mmask8)v26_1, v28, v27);
        const __m512d v29_1h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v26_1), v28, v27);
        const __m512d v30_0l = _mm512_mask_blend_pd((__mmask8)v23_0, v29_0l, v24);
        const __m512d v30_0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v23_0), v29_0h, v24);
        const __m512d v30_1l = _mm512_mask_blend_pd((__mmask8)v23_1, v29_1l, v24);
        const __m512d v30_1h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v23_1), v29_1h, v24);
        const __m512d v31_0l = _mm512_mask_blend_pd((__mmask8)v26_0, v28, v24);
        const __m512d v31_0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v26_0), v28, v24);
        const __m512d v31_1l = _mm512_mask_blend_pd((__mmask8)v26_1, v28, v24);
        const __m512d v31_1h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v26_1), v28, v24);
        const __m512d v32_0l = _mm512_roundscale_pd(v31_0l, 8);
        const __m512d v32_0h = _mm512_roundscale_pd(v31_0h, 8);
        const __m512d v32_1l = _mm512_roundscale_pd(v31_1l, 8);
        const __m512d v32_1h = _mm512_roundscale_pd(v31_1h, 8);
        const __m512d v33_0l = _mm512_mask_blend_pd((__mmask8)v23_0, v32_0l, v27);
        const __m512d v33_0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v23_0), v32_0h, v27);
        const __m512d v33_1l = _mm512_mask_blend_pd((__mmask8)v23_1, v32_1l, v27);
        const __m512d v33_1h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v23_1), v32_1h, v27);
        const __m512d v34_0l = _mm512_mul_pd(v33_0l, v4_0l);
        const __m512d v34_0h = _mm512_mul_pd(v33_0h, v4_0h);
        const __m512d v34_1l = _mm512_mul_pd(v33_1l, v4_1l);
        const __m512d v34_1h = _mm512_mul_pd(v33_1h, v4_1h);
        const __m512d v35_0l = _mm512_mul_pd(v33_0l, v5_0l);
        const __m512d v35_0h = _mm512_mul_pd(v33_0h, v5_0h);
        const __m512d v35_1l = _mm512_mul_pd(v33_1l, v5_1l);
        const __m512d v35_1h = _mm512_mul_pd(v33_1h, v5_1h);
        const __m512d v36_0l = _mm512_mul_pd(v35_0l, v35_0l);
        const __m512d v36_0h = _mm512_mul_pd(v35_0h, v35_0h);
        const __m512d v36_1l = _mm512_mul_pd(v35_1l, v35_1l);
        const __m512d v36_1h = _mm512_mul_pd(v35_1h, v35_1h);
        const __m512d v37_0l = _mm512_fmadd_pd(v34_0l, v34_0l, v36_0l);
        const __m512d v37_0h = _mm512_fmadd_pd(v34_0h, v34_0h, v36_0h);
        const __m512d v37_1l = _mm512_fmadd_pd(v34_1l, v34_1l, v36_1l);
        const __m512d v37_1h = _mm512_fmadd_pd(v34_1h, v34_1h, v36_1h);
        const __m512d v38_0l = _mm512_sqrt_pd(v37_0l);
        const __m512d v38_0h = _mm512_sqrt_pd(v37_0h);
        const __m512d v38_1l = _mm512_sqrt_pd(v37_1l);
        const __m512d v38_1h = _mm512_sqrt_pd(v37_1h);
        const __m512d v40_0l = _mm512_mul_pd(v38_0l, v38_0l);
        const __m512d v40_0h = _mm512_mul_pd(v38_0h, v38_0h);
        const __m512d v40_1l = _mm512_mul_pd(v38_1l, v38_1l);
        const __m512d v40_1h = _mm512_mul_pd(v38_1h, v38_1h);
        const __m512d v41_0l = _mm512_mul_pd(v34_0l, v34_0l);
        const __m512d v41_0h = _mm512_mul_pd(v34_0h, v34_0h);
        const __m512d v41_1l = _mm512_mul_pd(v34_1l, v34_1l);
        const __m512d v41_1h = _mm512_mul_pd(v34_1h, v34_1h);
        const __m512d v42_0l = _mm512_sub_pd(v40_0l, v41_0l);
        const __m512d v42_0h = _mm512_sub_pd(v40_0h, v41_0h);
        const __m512d v42_1l = _mm512_sub_pd(v40_1l, v41_1l);
        const __m512d v42_1h = _mm512_sub_pd(v40_1h, v41_1h);
        const __m512d v43_0l = _mm512_fnmadd_pd(v35_0l, v35_0l, v42_0l);
        const __m512d v43_0h = _mm512_fnmadd_pd(v35_0h, v35_0h, v42_0h);
        const __m512d v43_1l = _mm512_fnmadd_pd(v35_1l, v35_1l, v42_1l);
        const __m512d v43_1h = _mm512_fnmadd_pd(v35_1h, v35_1h, v42_1h);
        const __m512d v44_0l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v40_0l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v44_0h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v40_0h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v44_1l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v40_1l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v44_1h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v40_1h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v45_0l = _mm512_add_pd(v40_0l, v44_0l);
        const __m512d v45_0h = _mm512_add_pd(v40_0h, v44_0h);
        const __m512d v45_1l = _mm512_add_pd(v40_1l, v44_1l);
        const __m512d v45_1h = _mm512_add_pd(v40_1h, v44_1h);
        const __m512d v46_0l = _mm512_add_pd(v43_0l, v45_0l);
        const __m512d v46_0h = _mm512_add_pd(v43_0h, v45_0h);
        const __m512d v46_1l = _mm512_add_pd(v43_1l, v45_1l);
        const __m512d v46_1h = _mm512_add_pd(v43_1h, v45_1h);
        const __m512d v48_0l = _mm512_fmsub_pd(v34_0l, v34_0l, v41_0l);
        const __m512d v48_0h = _mm512_fmsub_pd(v34_0h, v34_0h, v41_0h);
        const __m512d v48_1l = _mm512_fmsub_pd(v34_1l, v34_1l, v41_1l);
        const __m512d v48_1h = _mm512_fmsub_pd(v34_1h, v34_1h, v41_1h);
        const __m512d v49_0l = _mm512_sub_pd(v46_0l, v48_0l);
        const __m512d v49_0h = _mm512_sub_pd(v46_0h, v48_0h);
        const __m512d v49_1l = _mm512_sub_pd(v46_1l, v48_1l);
        const __m512d v49_1h = _mm512_sub_pd(v46_1h, v48_1h);
        const __m512d v50_0l = _mm512_add_pd(v38_0l, v38_0l);
        const __m512d v50_0h = _mm512_add_pd(v38_0h, v38_0h);
        const __m512d v50_1l = _mm512_add_pd(v38_1l, v38_1l);
        const __m512d v50_1h = _mm512_add_pd(v38_1h, v38_1h);
        const __m512d v52_0l = _mm512_max_pd(v50_0l, v51);
        const __m512d v52_0h = _mm512_max_pd(v50_0h, v51);
        const __m512d v52_1l = _mm512_max_pd(v50_1l, v51);
        const __m512d v52_1h = _mm512_max_pd(v50_1h, v51);
        const __m512d v53_0l = _mm512_div_pd(v49_0l, v52_0l);
        const __m512d v53_0h = _mm512_div_pd(v49_0h, v52_0h);
        const __m512d v53_1l = _mm512_div_pd(v49_1l, v52_1l);
        const __m512d v53_1h = _mm512_div_pd(v49_1h, v52_1h);
        const __m512d v54_0l = _mm512_sub_pd(v38_0l, v53_0l);
        const __m512d v54_0h = _mm512_sub_pd(v38_0h, v53_0h);
        const __m512d v54_1l = _mm512_sub_pd(v38_1l, v53_1l);
        const __m512d v54_1h = _mm512_sub_pd(v38_1h, v53_1h);
        const __m512d v55_0l = _mm512_mul_pd(v30_0l, v54_0l);
        const __m512d v55_0h = _mm512_mul_pd(v30_0h, v54_0h);
        const __m512d v55_1l = _mm512_mul_pd(v30_1l, v54_1l);
        const __m512d v55_1h = _mm512_mul_pd(v30_1h, v54_1h);
        const __m512d v56_0l = _mm512_mask_blend_pd((__mmask8)v18_0, v55_0l, v15);
        const __m512d v56_0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v18_0), v55_0h, v15);
        const __m512d v56_1l = _mm512_mask_blend_pd((__mmask8)v18_1, v55_1l, v15);
        const __m512d v56_1h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v18_1), v55_1h, v15);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v14_0, r0_0l, v56_0l);
        r0_0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v14_0), r0_0h, v56_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v14_1, r0_1l, v56_1l);
        r0_1h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v14_1), r0_1h, v56_1h);
    }
    _mm512_storeu_pd(y, r0_0l);
    _mm512_storeu_pd(y + 8, r0_0h);
    _mm512_storeu_pd(y + 16, r0_1l);
    _mm512_storeu_pd(y + 24, r0_1h);
}

/* 16 elements. */
static HYPOT_F64_2ULP_AVX2_AVX512_TARGET void hypot_f64_2ulp_avx2_chunk_avx512(const double *x0, const double *x1, double *y) {
    const __m512d v9 = _mm512_set1_pd(0x1.00faf8f6cee34p-900); /* 1.1875827279104572e-271 */
    const __m512d v11 = _mm512_set1_pd(0x1p+999); /* 5.3575430359313366e+300 */
    const __m512d v15 = _mm512_set1_pd(INFINITY);
    const __m512d v19 = _mm512_set1_pd(0x1p+510); /* 3.3519519824856493e+153 */
    const __m512d v20 = _mm512_set1_pd(0x1p-40); /* 9.0949470177292824e-13 */
    const __m512d v24 = _mm512_set1_pd(0x1p+600); /* 4.149515568880993e+180 */
    const __m512d v25 = _mm512_set1_pd(0x1p-449); /* 6.8791051341486989e-136 */
    const __m512d v27 = _mm512_set1_pd(0x1p-600); /* 2.4099198651028841e-181 */
    const __m512d v28 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v51 = _mm512_set1_pd(0x1p-1000); /* 9.3326361850321888e-302 */
    const __m512d v0l = _mm512_loadu_pd(x0);
    const __m512d v0h = _mm512_loadu_pd(x0 + 8);
    const __m512d v1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v2l = _mm512_loadu_pd(x1);
    const __m512d v2h = _mm512_loadu_pd(x1 + 8);
    const __m512d v3l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v3h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v2h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4l = _mm512_max_pd(v1l, v3l);
    const __m512d v4h = _mm512_max_pd(v1h, v3h);
    const __m512d v5l = _mm512_min_pd(v3l, v1l);
    const __m512d v5h = _mm512_min_pd(v3h, v1h);
    const __m512d v6l = _mm512_mul_pd(v5l, v5l);
    const __m512d v6h = _mm512_mul_pd(v5h, v5h);
    const __m512d v7l = _mm512_fmadd_pd(v4l, v4l, v6l);
    const __m512d v7h = _mm512_fmadd_pd(v4h, v4h, v6h);
    const __m512d v8l = _mm512_sqrt_pd(v7l);
    const __m512d v8h = _mm512_sqrt_pd(v7h);
    const __mmask8 v10l = _mm512_cmp_pd_mask(v9, v7l, _CMP_LT_OQ);
    const __mmask8 v10h = _mm512_cmp_pd_mask(v9, v7h, _CMP_LT_OQ);
    const __mmask16 v10 = _mm512_kunpackb(v10h, v10l);
    const __mmask8 v12l = _mm512_cmp_pd_mask(v7l, v11, _CMP_LT_OQ);
    const __mmask8 v12h = _mm512_cmp_pd_mask(v7h, v11, _CMP_LT_OQ);
    const __mmask16 v12 = _mm512_kunpackb(v12h, v12l);
    const __mmask16 v13 = (__mmask16)(v10 & v12);
    const __mmask16 v14 = (__mmask16)~v13;
    __m512d r0l = v8l;
    __m512d r0h = v8h;
    __mmask16 any1 = v14;
    if (__builtin_expect(any1 != 0, 0)) {
        const __mmask8 v16l = _mm512_cmp_pd_mask(v3l, v15, _CMP_EQ_OQ);
        const __mmask8 v16h = _mm512_cmp_pd_mask(v3h, v15, _CMP_EQ_OQ);
        const __mmask16 v16 = _mm512_kunpackb(v16h, v16l);
        const __mmask8 v17l = _mm512_cmp_pd_mask(v15, v1l, _CMP_EQ_OQ);
        const __mmask8 v17h = _mm512_cmp_pd_mask(v15, v1h, _CMP_EQ_OQ);
        const __mmask16 v17 = _mm512_kunpackb(v17h, v17l);
        const __mmask16 v18 = (__mmask16)(v16 | v17);
        const __m512d v21l = _mm512_mul_pd(v2l, v20);
        const __m512d v21h = _mm512_mul_pd(v2h, v20);
        const __m512d v22l = _mm512_add_pd(v19, v21l);
        const __m512d v22h = _mm512_add_pd(v19, v21h);
        const __mmask8 v23l = _mm512_cmp_pd_mask(v22l, v4l, _CMP_LT_OQ);
        const __mmask8 v23h = _mm512_cmp_pd_mask(v22h, v4h, _CMP_LT_OQ);
        const __mmask16 v23 = _mm512_kunpackb(v23h, v23l);
        const __mmask8 v26l = _mm512_cmp_pd_mask(v4l, v25, _CMP_LT_OQ);
        const __mmask8 v26h = _mm512_cmp_pd_mask(v4h, v25, _CMP_LT_OQ);
        const __mmask16 v26 = _mm512_kunpackb(v26h, v26l);
        const __m512d v29l = _mm512_mask_blend_pd((__mmask8)v26, v28, v27);
        const __m512d v29h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v26), v28, v27);
        const __m512d v30l = _mm512_mask_blend_pd((__mmask8)v23, v29l, v24);
        const __m512d v30h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v23), v29h, v24);
        const __m512d v31l = _mm512_mask_blend_pd((__mmask8)v26, v28, v24);
        const __m512d v31h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v26), v28, v24);
        const __m512d v32l = _mm512_roundscale_pd(v31l, 8);
        const __m512d v32h = _mm512_roundscale_pd(v31h, 8);
        const __m512d v33l = _mm512_mask_blend_pd((__mmask8)v23, v32l, v27);
        const __m512d v33h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v23), v32h, v27);
        const __m512d v34l = _mm512_mul_pd(v33l, v4l);
        const __m512d v34h = _mm512_mul_pd(v33h, v4h);
        const __m512d v35l = _mm512_mul_pd(v33l, v5l);
        const __m512d v35h = _mm512_mul_pd(v33h, v5h);
        const __m512d v36l = _mm512_mul_pd(v35l, v35l);
        const __m512d v36h = _mm512_mul_pd(v35h, v35h);
        const __m512d v37l = _mm512_fmadd_pd(v34l, v34l, v36l);
        const __m512d v37h = _mm512_fmadd_pd(v34h, v34h, v36h);
        const __m512d v38l = _mm512_sqrt_pd(v37l);
        const __m512d v38h = _mm512_sqrt_pd(v37h);
        const __m512d v40l = _mm512_mul_pd(v38l, v38l);
        const __m512d v40h = _mm512_mul_pd(v38h, v38h);
        const __m512d v41l = _mm512_mul_pd(v34l, v34l);
        const __m512d v41h = _mm512_mul_pd(v34h, v34h);
        const __m512d v42l = _mm512_sub_pd(v40l, v41l);
        const __m512d v42h = _mm512_sub_pd(v40h, v41h);
        const __m512d v43l = _mm512_fnmadd_pd(v35l, v35l, v42l);
        const __m512d v43h = _mm512_fnmadd_pd(v35h, v35h, v42h);
        const __m512d v44l = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v40l), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v44h = _mm512_castsi512_pd(_mm512_xor_si512(_mm512_castpd_si512(v40h), _mm512_set1_epi64(INT64_MIN)));
        const __m512d v45l = _mm512_add_pd(v40l, v44l);
        const __m512d v45h = _mm512_add_pd(v40h, v44h);
        const __m512d v46l = _mm512_add_pd(v43l, v45l);
        const __m512d v46h = _mm512_add_pd(v43h, v45h);
        const __m512d v48l = _mm512_fmsub_pd(v34l, v34l, v41l);
        const __m512d v48h = _mm512_fmsub_pd(v34h, v34h, v41h);
        const __m512d v49l = _mm512_sub_pd(v46l, v48l);
        const __m512d v49h = _mm512_sub_pd(v46h, v48h);
        const __m512d v50l = _mm512_add_pd(v38l, v38l);
        const __m512d v50h = _mm512_add_pd(v38h, v38h);
        const __m512d v52l = _mm512_max_pd(v50l, v51);
        const __m512d v52h = _mm512_max_pd(v50h, v51);
        const __m512d v53l = _mm512_div_pd(v49l, v52l);
        const __m512d v53h = _mm512_div_pd(v49h, v52h);
        const __m512d v54l = _mm512_sub_pd(v38l, v53l);
        const __m512d v54h = _mm512_sub_pd(v38h, v53h);
        const __m512d v55l = _mm512_mul_pd(v30l, v54l);
        const __m512d v55h = _mm512_mul_pd(v30h, v54h);
        const __m512d v56l = _mm512_mask_blend_pd((__mmask8)v18, v55l, v15);
        const __m512d v56h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v18), v55h, v15);
        r0l = _mm512_mask_blend_pd((__mmask8)v14, r0l, v56l);
        r0h = _mm512_mask_blend_pd(hypot_f64_2ulp_avx2_high_mask_avx512(v14), r0h, v56h);
    }
    _mm512_storeu_pd(y, r0l);
    _mm512_storeu_pd(y + 8, r0h);
}

static HYPOT_F64_2ULP_AVX2_AVX512_TARGET void hypot_f64_2ulp_avx2_array_avx512(const double *x0, const double *x1, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        hypot_f64_2ulp_avx2_step_avx512(x0 + i, x1 + i, y + i);
    for (; n - i >= 16; i += 16)
        hypot_f64_2ulp_avx2_chunk_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        double tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        double tail_y[16];
        hypot_f64_2ulp_avx2_chunk_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. HYPOT_F64_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int hypot_f64_2ulp_avx2_level(void) {
#if defined(HYPOT_F64_2ULP_AVX2_FORCE_ISA)
    return HYPOT_F64_2ULP_AVX2_FORCE_ISA;
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

double hypot_f64_2ulp_avx2(double x0, double x1) {
    return hypot_f64_2ulp_avx2_element(x0, x1);
}

void hypot_f64_2ulp_avx2_array(const double *x0, const double *x1, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = hypot_f64_2ulp_avx2_level();
    if (level == 2) {
        hypot_f64_2ulp_avx2_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        hypot_f64_2ulp_avx2_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    hypot_f64_2ulp_avx2_array_portable(x0, x1, y, n);
}
