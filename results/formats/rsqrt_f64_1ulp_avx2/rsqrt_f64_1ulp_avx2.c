/* rsqrt_f64_1ulp_avx2: rsqrt
 *
 *   target       rsqrt, x^(-1/2), f64
 *   domain       every input
 *   max error    0.500061 ulp, observed on 53282927 inputs
 *   worst input  0x1.0000ffff4ffe6p+104 (2.0282719085414748e+31, encoding 0x4670000ffff4ffe6)
 *   result there 0x1.ffff00017p-53 (2.220429108962953e-16, encoding 0x3caffff000170000)
 *   mean error   0.211066 ulp
 *   misrounded   5344 results
 *   holds        exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c99e9ff5f48c2673ce32d235fc7a2bec
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target rsqrt --fmt f64 --max-ulp 1 --isa avx2 --evaluations 200 --seed 1 --threads 1 --archive rsqrt_f64_1ulp_avx2.db
 *                time: 0.9325 ns/element as avx2 code (inputs mean)
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
#include "rsqrt_f64_1ulp_avx2.h"

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

static inline double rsqrt_f64_1ulp_avx2_sqrt_f64(double x) {
    return sqrt(x);
}

static inline double rsqrt_f64_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline double rsqrt_f64_1ulp_avx2_element(double x) {
    const double v0 = 0x1.fffffffffffd2p-1; /* 0.99999999999999489 */
    const double v1 = x;
    const double v2 = rsqrt_f64_1ulp_avx2_sqrt_f64(v1);
    const double v3 = v0 / v2;
    const double v4 = v3 * v1;
    const double v5 = -v4;
    const double v6 = 0x1p+0; /* 1 */
    const double v7 = rsqrt_f64_1ulp_avx2_fma_f64(v3, v5, v6);
    const double v8 = rsqrt_f64_1ulp_avx2_fma_f64(v3, v1, v5);
    const double v9 = v8 * v3;
    const double v10 = v7 - v9;
    const int v11 = v10 < v6;
    const double v12 = 0x1.000015f07c0b7p-1; /* 0.50000065384485637 */
    const double v13 = v12 * v3;
    const double v14 = rsqrt_f64_1ulp_avx2_fma_f64(v13, v10, v3);
    const double v15 = v11 ? v14 : v3;
    const double r0 = v15;
    return r0;
}

static void rsqrt_f64_1ulp_avx2_array_portable(const double *x, double *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = rsqrt_f64_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define RSQRT_F64_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define RSQRT_F64_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define RSQRT_F64_1ULP_AVX2_AVX2 static inline RSQRT_F64_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define RSQRT_F64_1ULP_AVX2_AVX512 static inline RSQRT_F64_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Masks of four 64-bit lanes each, to one of eight 32-bit lanes. */
RSQRT_F64_1ULP_AVX2_AVX2 __m256i rsqrt_f64_1ulp_avx2_join_mask_avx2(__m256i low, __m256i high) {
    const __m256 mixed = _mm256_shuffle_ps(_mm256_castsi256_ps(low),
                                           _mm256_castsi256_ps(high), 0x88);
    return _mm256_permute4x64_epi64(_mm256_castps_si256(mixed), 0xd8);
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
RSQRT_F64_1ULP_AVX2_AVX2 void rsqrt_f64_1ulp_avx2_step_avx2(const double *x, double *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.fffffffffffd2p-1); /* 0.99999999999999489 */
    const __m256d v6 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v12 = _mm256_set1_pd(0x1.000015f07c0b7p-1); /* 0.50000065384485637 */
    const __m256d v1l = _mm256_loadu_pd(x);
    const __m256d v1h = _mm256_loadu_pd(x + 4);
    const __m256d v2l = _mm256_sqrt_pd(v1l);
    const __m256d v2h = _mm256_sqrt_pd(v1h);
    const __m256d v3l = _mm256_div_pd(v0, v2l);
    const __m256d v3h = _mm256_div_pd(v0, v2h);
    const __m256d v4l = _mm256_mul_pd(v3l, v1l);
    const __m256d v4h = _mm256_mul_pd(v3h, v1h);
    const __m256d v7l = _mm256_fnmadd_pd(v3l, v4l, v6);
    const __m256d v7h = _mm256_fnmadd_pd(v3h, v4h, v6);
    const __m256d v8l = _mm256_fmsub_pd(v3l, v1l, v4l);
    const __m256d v8h = _mm256_fmsub_pd(v3h, v1h, v4h);
    const __m256d v9l = _mm256_mul_pd(v8l, v3l);
    const __m256d v9h = _mm256_mul_pd(v8h, v3h);
    const __m256d v10l = _mm256_sub_pd(v7l, v9l);
    const __m256d v10h = _mm256_sub_pd(v7h, v9h);
    const __m256i v11l = _mm256_castpd_si256(_mm256_cmp_pd(v10l, v6, _CMP_LT_OQ));
    const __m256i v11h = _mm256_castpd_si256(_mm256_cmp_pd(v10h, v6, _CMP_LT_OQ));
    const __m256i v11 = rsqrt_f64_1ulp_avx2_join_mask_avx2(v11l, v11h);
    const __m256d v13l = _mm256_mul_pd(v12, v3l);
    const __m256d v13h = _mm256_mul_pd(v12, v3h);
    const __m256d v14l = _mm256_fmadd_pd(v13l, v10l, v3l);
    const __m256d v14h = _mm256_fmadd_pd(v13h, v10h, v3h);
    const __m256d v15l = _mm256_blendv_pd(v3l, v14l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v11))));
    const __m256d v15h = _mm256_blendv_pd(v3h, v14h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v11, 1))));
    _mm256_storeu_pd(y, v15l);
    _mm256_storeu_pd(y + 4, v15h);
}

static RSQRT_F64_1ULP_AVX2_AVX2_TARGET void rsqrt_f64_1ulp_avx2_array_avx2(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        rsqrt_f64_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[8];
        rsqrt_f64_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
RSQRT_F64_1ULP_AVX2_AVX512 __mmask8 rsqrt_f64_1ulp_avx2_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 16 elements. */
RSQRT_F64_1ULP_AVX2_AVX512 void rsqrt_f64_1ulp_avx2_step_avx512(const double *x, double *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.fffffffffffd2p-1); /* 0.99999999999999489 */
    const __m512d v6 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v12 = _mm512_set1_pd(0x1.000015f07c0b7p-1); /* 0.50000065384485637 */
    const __m512d v1l = _mm512_loadu_pd(x);
    const __m512d v1h = _mm512_loadu_pd(x + 8);
    const __m512d v2l = _mm512_sqrt_pd(v1l);
    const __m512d v2h = _mm512_sqrt_pd(v1h);
    const __m512d v3l = _mm512_div_pd(v0, v2l);
    const __m512d v3h = _mm512_div_pd(v0, v2h);
    const __m512d v4l = _mm512_mul_pd(v3l, v1l);
    const __m512d v4h = _mm512_mul_pd(v3h, v1h);
    const __m512d v7l = _mm512_fnmadd_pd(v3l, v4l, v6);
    const __m512d v7h = _mm512_fnmadd_pd(v3h, v4h, v6);
    const __m512d v8l = _mm512_fmsub_pd(v3l, v1l, v4l);
    const __m512d v8h = _mm512_fmsub_pd(v3h, v1h, v4h);
    const __m512d v9l = _mm512_mul_pd(v8l, v3l);
    const __m512d v9h = _mm512_mul_pd(v8h, v3h);
    const __m512d v10l = _mm512_sub_pd(v7l, v9l);
    const __m512d v10h = _mm512_sub_pd(v7h, v9h);
    const __mmask8 v11l = _mm512_cmp_pd_mask(v10l, v6, _CMP_LT_OQ);
    const __mmask8 v11h = _mm512_cmp_pd_mask(v10h, v6, _CMP_LT_OQ);
    const __mmask16 v11 = _mm512_kunpackb(v11h, v11l);
    const __m512d v13l = _mm512_mul_pd(v12, v3l);
    const __m512d v13h = _mm512_mul_pd(v12, v3h);
    const __m512d v14l = _mm512_fmadd_pd(v13l, v10l, v3l);
    const __m512d v14h = _mm512_fmadd_pd(v13h, v10h, v3h);
    const __m512d v15l = _mm512_mask_blend_pd((__mmask8)v11, v3l, v14l);
    const __m512d v15h = _mm512_mask_blend_pd(rsqrt_f64_1ulp_avx2_high_mask_avx512(v11), v3h, v14h);
    _mm512_storeu_pd(y, v15l);
    _mm512_storeu_pd(y + 8, v15h);
}

static RSQRT_F64_1ULP_AVX2_AVX512_TARGET void rsqrt_f64_1ulp_avx2_array_avx512(const double *x, double *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        rsqrt_f64_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        double tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double tail_y[16];
        rsqrt_f64_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. RSQRT_F64_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int rsqrt_f64_1ulp_avx2_level(void) {
#if defined(RSQRT_F64_1ULP_AVX2_FORCE_ISA)
    return RSQRT_F64_1ULP_AVX2_FORCE_ISA;
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

double rsqrt_f64_1ulp_avx2(double x) {
    return rsqrt_f64_1ulp_avx2_element(x);
}

void rsqrt_f64_1ulp_avx2_array(const double *x, double *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = rsqrt_f64_1ulp_avx2_level();
    if (level == 2) {
        rsqrt_f64_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        rsqrt_f64_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    rsqrt_f64_1ulp_avx2_array_portable(x, y, n);
}
