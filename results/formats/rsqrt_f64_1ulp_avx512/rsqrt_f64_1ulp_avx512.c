/* rsqrt_f64_1ulp_avx512: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f64
 *   domain       every input
 *   max error    0.830774 ulp, observed on 50373350 inputs
 *   worst input  0x1.31f0001742533p+702 (2.5144888041755333e+211, encoding 0x6bd31f0001742533)
 *   result there 0x1.d45a71f60ce67p-352 (1.9942295483343726e-106, encoding 0x29fd45a71f60ce67)
 *   mean error   0.221064 ulp
 *   misrounded   4631756 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a876554af6f719f0b7be96c9e3a4488f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f64 --max-ulp 1 --isa avx512 --evaluations 200 --seed 1 --threads 1 --archive rsqrt_f64_1ulp_avx512.db
 *                time: 0.8541 ns/element as avx512 code (inputs mean)
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
#include "rsqrt_f64_1ulp_avx512.h"

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

static inline double rsqrt_f64_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double rsqrt_f64_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double rsqrt_f64_1ulp_avx512_abs_f64(double x) {
    return fabs(x);
}

static inline double rsqrt_f64_1ulp_avx512_element(double x) {
    const double v0 = 0x1p-6; /* 0.015625 */
    const double v1 = 0x1p+0; /* 1 */
    const double v2 = x;
    const double v3 = rsqrt_f64_1ulp_avx512_sqrt_f64(v2);
    const double v4 = v1 / v3;
    const double v5 = v4 * v2;
    const double v6 = -v5;
    const double v7 = rsqrt_f64_1ulp_avx512_fma_f64(v6, v4, v1);
    const double v8 = v0 < v7 ? v0 : v7;
    const double v9 = rsqrt_f64_1ulp_avx512_abs_f64(v8);
    const int v10 = v9 < v1;
    const double v11 = 0x1.b5a7041008751p-2; /* 0.42739492748124969 */
    const double v12 = v11 * v4;
    const double v13 = rsqrt_f64_1ulp_avx512_fma_f64(v12, v8, v4);
    const double v14 = v10 ? v13 : v4;
    const double r0 = v14;
    return r0;
}

static void rsqrt_f64_1ulp_avx512_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = rsqrt_f64_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RSQRT_F64_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RSQRT_F64_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RSQRT_F64_1ULP_AVX512_AVX2 static inline RSQRT_F64_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define RSQRT_F64_1ULP_AVX512_AVX512 static inline RSQRT_F64_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
RSQRT_F64_1ULP_AVX512_AVX2 __m256i rsqrt_f64_1ulp_avx512_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
RSQRT_F64_1ULP_AVX512_AVX2 void rsqrt_f64_1ulp_avx512_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1p-6); /* 0.015625 */
    const __m256d v1 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v11 = _mm256_set1_pd(0x1.b5a7041008751p-2); /* 0.42739492748124969 */
    const __m256d v2l = _mm256_loadu_pd(x);
    const __m256d v2h = _mm256_loadu_pd(x + 4);
    const __m256d v3l = _mm256_sqrt_pd(v2l);
    const __m256d v3h = _mm256_sqrt_pd(v2h);
    const __m256d v4l = _mm256_div_pd(v1, v3l);
    const __m256d v4h = _mm256_div_pd(v1, v3h);
    const __m256d v5l = _mm256_mul_pd(v4l, v2l);
    const __m256d v5h = _mm256_mul_pd(v4h, v2h);
    const __m256d v7l = _mm256_fnmadd_pd(v5l, v4l, v1);
    const __m256d v7h = _mm256_fnmadd_pd(v5h, v4h, v1);
    const __m256d v8l = _mm256_min_pd(v0, v7l);
    const __m256d v8h = _mm256_min_pd(v0, v7h);
    const __m256d v9l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v8l);
    const __m256d v9h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v8h);
    const __m256i v10l = _mm256_castpd_si256(_mm256_cmp_pd(v9l, v1, _CMP_LT_OQ));
    const __m256i v10h = _mm256_castpd_si256(_mm256_cmp_pd(v9h, v1, _CMP_LT_OQ));
    const __m256i v10 = rsqrt_f64_1ulp_avx512_join_mask_avx2(v10l, v10h);
    const __m256d v12l = _mm256_mul_pd(v11, v4l);
    const __m256d v12h = _mm256_mul_pd(v11, v4h);
    const __m256d v13l = _mm256_fmadd_pd(v12l, v8l, v4l);
    const __m256d v13h = _mm256_fmadd_pd(v12h, v8h, v4h);
    const __m256d v14l = _mm256_blendv_pd(v4l, v13l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v10))));
    const __m256d v14h = _mm256_blendv_pd(v4h, v13h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v10, 1))));
    _mm256_storeu_pd(y, v14l);
    _mm256_storeu_pd(y + 4, v14h);
}

static RSQRT_F64_1ULP_AVX512_AVX2_TARGET void rsqrt_f64_1ulp_avx512_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        rsqrt_f64_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        rsqrt_f64_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
RSQRT_F64_1ULP_AVX512_AVX512 __mmask8 rsqrt_f64_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
RSQRT_F64_1ULP_AVX512_AVX512 void rsqrt_f64_1ulp_avx512_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1p-6); /* 0.015625 */
    const __m512d v1 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v11 = _mm512_set1_pd(0x1.b5a7041008751p-2); /* 0.42739492748124969 */
    const __m512d v2l = _mm512_loadu_pd(x);
    const __m512d v2h = _mm512_loadu_pd(x + 8);
    const __m512d v3l = _mm512_sqrt_pd(v2l);
    const __m512d v3h = _mm512_sqrt_pd(v2h);
    const __m512d v4l = _mm512_div_pd(v1, v3l);
    const __m512d v4h = _mm512_div_pd(v1, v3h);
    const __m512d v5l = _mm512_mul_pd(v4l, v2l);
    const __m512d v5h = _mm512_mul_pd(v4h, v2h);
    const __m512d v7l = _mm512_fnmadd_pd(v5l, v4l, v1);
    const __m512d v7h = _mm512_fnmadd_pd(v5h, v4h, v1);
    const __m512d v8l = _mm512_min_pd(v0, v7l);
    const __m512d v8h = _mm512_min_pd(v0, v7h);
    const __m512d v9l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v8l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v9h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v8h), _mm512_set1_epi64(INT64_MAX)));
    const __mmask8 v10l = _mm512_cmp_pd_mask(v9l, v1, _CMP_LT_OQ);
    const __mmask8 v10h = _mm512_cmp_pd_mask(v9h, v1, _CMP_LT_OQ);
    const __mmask16 v10 = _mm512_kunpackb(v10h, v10l);
    const __m512d v12l = _mm512_mul_pd(v11, v4l);
    const __m512d v12h = _mm512_mul_pd(v11, v4h);
    const __m512d v13l = _mm512_fmadd_pd(v12l, v8l, v4l);
    const __m512d v13h = _mm512_fmadd_pd(v12h, v8h, v4h);
    const __m512d v14l = _mm512_mask_blend_pd((__mmask8)v10, v4l, v13l);
    const __m512d v14h = _mm512_mask_blend_pd(rsqrt_f64_1ulp_avx512_high_mask_avx512(v10), v4h, v13h);
    _mm512_storeu_pd(y, v14l);
    _mm512_storeu_pd(y + 8, v14h);
}

static RSQRT_F64_1ULP_AVX512_AVX512_TARGET void rsqrt_f64_1ulp_avx512_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        rsqrt_f64_1ulp_avx512_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        rsqrt_f64_1ulp_avx512_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RSQRT_F64_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rsqrt_f64_1ulp_avx512_level(void) {
#if defined(RSQRT_F64_1ULP_AVX512_FORCE_ISA)
    return RSQRT_F64_1ULP_AVX512_FORCE_ISA;
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

double rsqrt_f64_1ulp_avx512(double x) {
    return rsqrt_f64_1ulp_avx512_element(x);
}

void rsqrt_f64_1ulp_avx512_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rsqrt_f64_1ulp_avx512_level();
    if (level == 2) {
        rsqrt_f64_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        rsqrt_f64_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    rsqrt_f64_1ulp_avx512_array_portable(x, y, n);
}
