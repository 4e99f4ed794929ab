/* lorentz_1ulp_avx2: lorentz
 *
 *   target       lorentz, x0 x1 - x2 x3, f32
 *   domain       every input
 *   max error    0.500001 ulp, observed on 10136720 inputs
 *   worst input  -0x1.000002p-75 (-2.64697828e-23, encoding 0x9a000001)
 *                -0x1.fffffap-64 (-1.08420198e-19, encoding 0x9ffffffd)
 *                0x1.000002p+63 (9.22337314e+18, encoding 0x5f000001)
 *                0x1.8p-148 (4.20389539e-45, encoding 0x00000003)
 *   result there -0x1.800004p-85 (-3.87740974e-26, encoding 0x95400002)
 *   mean error   0.177867 ulp
 *   misrounded   44450 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           35301496ac9cbd0a774e1f3e77355251
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lorentz --fmt f32 --max-ulp 1 --isa avx2 --time 12s --seed 1 --threads 1 --archive lorentz_1ulp_avx2.db
 *                time: 0.2099 ns/element as avx2 code (inputs mean)
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
#include "lorentz_1ulp_avx2.h"

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

static inline double lorentz_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float lorentz_1ulp_avx2_element(float x0, float x1, float x2, float x3) {
    const float v0 = x1;
    const double v1 = (double)v0;
    const float v2 = x0;
    const double v3 = (double)v2;
    const float v4 = x2;
    const double v5 = (double)v4;
    const float v6 = x3;
    const double v7 = (double)v6;
    const double v8 = v5 * v7;
    const double v9 = -v8;
    const double v10 = lorentz_1ulp_avx2_fma_f64(v1, v3, v9);
    const float v11 = (float)v10;
    const float r0 = v11;
    return r0;
}

static void lorentz_1ulp_avx2_array_portable(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lorentz_1ulp_avx2_element(x0[i], x1[i], x2[i], x3[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LORENTZ_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LORENTZ_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LORENTZ_1ULP_AVX2_AVX2 static inline LORENTZ_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define LORENTZ_1ULP_AVX2_AVX512 static inline LORENTZ_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LORENTZ_1ULP_AVX2_AVX2 void lorentz_1ulp_avx2_step_avx2(const float *x0, const float *x1, const float *x2, const float *x3, float *y) {
    const __m256 v0 = _mm256_loadu_ps(x1);
    const __m256d v1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
    const __m256d v1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
    const __m256 v2 = _mm256_loadu_ps(x0);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256 v4 = _mm256_loadu_ps(x2);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256 v6 = _mm256_loadu_ps(x3);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v8l = _mm256_mul_pd(v5l, v7l);
    const __m256d v8h = _mm256_mul_pd(v5h, v7h);
    const __m256d v10l = _mm256_fmsub_pd(v1l, v3l, v8l);
    const __m256d v10h = _mm256_fmsub_pd(v1h, v3h, v8h);
    const __m128 v11l = _mm256_cvtpd_ps(v10l);
    const __m128 v11h = _mm256_cvtpd_ps(v10h);
    const __m256 v11 = _mm256_set_m128(v11h, v11l);
    _mm256_storeu_ps(y, v11);
}

static LORENTZ_1ULP_AVX2_AVX2_TARGET void lorentz_1ulp_avx2_array_avx2(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lorentz_1ulp_avx2_step_avx2(x0 + i, x1 + i, x2 + i, x3 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[8] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_x3[8] = {0};
        memcpy(tail_x3, x3 + i, m * sizeof *x3);
        float tail_y[8];
        lorentz_1ulp_avx2_step_avx2(tail_x0, tail_x1, tail_x2, tail_x3, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LORENTZ_1ULP_AVX2_AVX512 void lorentz_1ulp_avx2_step_avx512(const float *x0, const float *x1, const float *x2, const float *x3, float *y) {
    const __m512 v0 = _mm512_loadu_ps(x1);
    const __m512d v1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
    const __m512d v1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
    const __m512 v2 = _mm512_loadu_ps(x0);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512 v4 = _mm512_loadu_ps(x2);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512 v6 = _mm512_loadu_ps(x3);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v8l = _mm512_mul_pd(v5l, v7l);
    const __m512d v8h = _mm512_mul_pd(v5h, v7h);
    const __m512d v10l = _mm512_fmsub_pd(v1l, v3l, v8l);
    const __m512d v10h = _mm512_fmsub_pd(v1h, v3h, v8h);
    const __m256 v11l = _mm512_cvtpd_ps(v10l);
    const __m256 v11h = _mm512_cvtpd_ps(v10h);
    const __m512 v11 = _mm512_insertf32x8(_mm512_castps256_ps512(v11l), v11h, 1);
    _mm512_storeu_ps(y, v11);
}

static LORENTZ_1ULP_AVX2_AVX512_TARGET void lorentz_1ulp_avx2_array_avx512(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lorentz_1ulp_avx2_step_avx512(x0 + i, x1 + i, x2 + i, x3 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[16] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_x3[16] = {0};
        memcpy(tail_x3, x3 + i, m * sizeof *x3);
        float tail_y[16];
        lorentz_1ulp_avx2_step_avx512(tail_x0, tail_x1, tail_x2, tail_x3, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LORENTZ_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lorentz_1ulp_avx2_level(void) {
#if defined(LORENTZ_1ULP_AVX2_FORCE_ISA)
    return LORENTZ_1ULP_AVX2_FORCE_ISA;
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

float lorentz_1ulp_avx2(float x0, float x1, float x2, float x3) {
    return lorentz_1ulp_avx2_element(x0, x1, x2, x3);
}

void lorentz_1ulp_avx2_array(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lorentz_1ulp_avx2_level();
    if (level == 2) {
        lorentz_1ulp_avx2_array_avx512(x0, x1, x2, x3, y, n);
        return;
    }
    if (level == 1) {
        lorentz_1ulp_avx2_array_avx2(x0, x1, x2, x3, y, n);
        return;
    }
#endif
    lorentz_1ulp_avx2_array_portable(x0, x1, x2, x3, y, n);
}
