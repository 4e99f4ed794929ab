/* hypot_1ulp_avx512: hypot
 *
 *   target       hypot, sqrt(x0^2 + x1^2), f32
 *   domain       every input
 *   max error    0.500000 ulp, observed on 10105529 inputs
 *   worst input  -0x1.800006p+1 (-3.00000072, encoding 0xc0400003)
 *                0x1.000004p+2 (4.00000095, encoding 0x40800002)
 *   result there 0x1.400004p+2 (5.00000095, encoding 0x40a00002)
 *   mean error   0.103554 ulp
 *   misrounded   0 results
 *   holds        zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           6d89628ba2cf20f9f3567db0c4b4d0c4
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target hypot --fmt f32 --max-ulp 1 --isa avx512 --time 5m --evaluations 144 --seed 1 --threads 1 --archive hypot_1ulp_avx512.db
 *                time: 0.5310 ns/element as avx512 code (inputs mean)
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
#include "hypot_1ulp_avx512.h"

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

static inline float hypot_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double hypot_1ulp_avx512_sqrt_f64(double x) {
    return sqrt(x);
}

static inline float hypot_1ulp_avx512_element(float x0, float x1) {
    const float v0 = INFINITY;
    const float v1 = x0;
    const float v2 = hypot_1ulp_avx512_abs_f32(v1);
    const int v3 = v0 == v2;
    const float v4 = x1;
    const float v5 = hypot_1ulp_avx512_abs_f32(v4);
    const int v6 = v0 == v5;
    const int v7 = v3 | v6;
    const double v8 = (double)v1;
    const double v9 = v8 * v8;
    const double v10 = (double)v4;
    const double v11 = v10 * v10;
    const double v12 = v9 + v11;
    const double v13 = hypot_1ulp_avx512_sqrt_f64(v12);
    const float v14 = (float)v13;
    const float v15 = v7 ? v0 : v14;
    const float r0 = v15;
    return r0;
}

static void hypot_1ulp_avx512_array_portable(const float *x0, const float *x1, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = hypot_1ulp_avx512_element(x0[i], x1[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define HYPOT_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define HYPOT_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define HYPOT_1ULP_AVX512_AVX2 static inline HYPOT_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define HYPOT_1ULP_AVX512_AVX512 static inline HYPOT_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
HYPOT_1ULP_AVX512_AVX2 void hypot_1ulp_avx512_step_avx2(const float *x0, const float *x1, float *y) {
    const __m256 v0 = _mm256_set1_ps(INFINITY);
    const __m256 v1_0 = _mm256_loadu_ps(x0);
    const __m256 v1_1 = _mm256_loadu_ps(x0 + 8);
    const __m256 v2_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_0);
    const __m256 v2_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1_1);
    const __m256i v3_0 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_0, _CMP_EQ_OQ));
    const __m256i v3_1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2_1, _CMP_EQ_OQ));
    const __m256 v4_0 = _mm256_loadu_ps(x1);
    const __m256 v4_1 = _mm256_loadu_ps(x1 + 8);
    const __m256 v5_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_0);
    const __m256 v5_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4_1);
    const __m256i v6_0 = _mm256_castps_si256(_mm256_cmp_ps(v0, v5_0, _CMP_EQ_OQ));
    const __m256i v6_1 = _mm256_castps_si256(_mm256_cmp_ps(v0, v5_1, _CMP_EQ_OQ));
    const __m256i v7_0 = _mm256_or_si256(v3_0, v6_0);
    const __m256i v7_1 = _mm256_or_si256(v3_1, v6_1);
    const __m256d v8_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_0));
    const __m256d v8_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_0, 1));
    const __m256d v8_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1_1));
    const __m256d v8_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1_1, 1));
    const __m256d v9_0l = _mm256_mul_pd(v8_0l, v8_0l);
    const __m256d v9_0h = _mm256_mul_pd(v8_0h, v8_0h);
    const __m256d v9_1l = _mm256_mul_pd(v8_1l, v8_1l);
    const __m256d v9_1h = _mm256_mul_pd(v8_1h, v8_1h);
    const __m256d v10_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4_0));
    const __m256d v10_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4_0, 1));
    const __m256d v10_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4_1));
    const __m256d v10_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4_1, 1));
    const __m256d v11_0l = _mm256_mul_pd(v10_0l, v10_0l);
    const __m256d v11_0h = _mm256_mul_pd(v10_0h, v10_0h);
    const __m256d v11_1l = _mm256_mul_pd(v10_1l, v10_1l);
    const __m256d v11_1h = _mm256_mul_pd(v10_1h, v10_1h);
    const __m256d v12_0l = _mm256_add_pd(v9_0l, v11_0l);
    const __m256d v12_0h = _mm256_add_pd(v9_0h, v11_0h);
    const __m256d v12_1l = _mm256_add_pd(v9_1l, v11_1l);
    const __m256d v12_1h = _mm256_add_pd(v9_1h, v11_1h);
    const __m256d v13_0l = _mm256_sqrt_pd(v12_0l);
    const __m256d v13_0h = _mm256_sqrt_pd(v12_0h);
    const __m256d v13_1l = _mm256_sqrt_pd(v12_1l);
    const __m256d v13_1h = _mm256_sqrt_pd(v12_1h);
    const __m128 v14_0l = _mm256_cvtpd_ps(v13_0l);
    const __m128 v14_0h = _mm256_cvtpd_ps(v13_0h);
    const __m256 v14_0 = _mm256_set_m128(v14_0h, v14_0l);
    const __m128 v14_1l = _mm256_cvtpd_ps(v13_1l);
    const __m128 v14_1h = _mm256_cvtpd_ps(v13_1h);
    const __m256 v14_1 = _mm256_set_m128(v14_1h, v14_1l);
    const __m256 v15_0 = _mm256_blendv_ps(v14_0, v0, _mm256_castsi256_ps(v7_0));
    const __m256 v15_1 = _mm256_blendv_ps(v14_1, v0, _mm256_castsi256_ps(v7_1));
    _mm256_storeu_ps(y, v15_0);
    _mm256_storeu_ps(y + 8, v15_1);
}

/* 8 elements. */
static HYPOT_1ULP_AVX512_AVX2_TARGET void hypot_1ulp_avx512_chunk_avx2(const float *x0, const float *x1, float *y) {
    const __m256 v0 = _mm256_set1_ps(INFINITY);
    const __m256 v1 = _mm256_loadu_ps(x0);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v0, v2, _CMP_EQ_OQ));
    const __m256 v4 = _mm256_loadu_ps(x1);
    const __m256 v5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v4);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v0, v5, _CMP_EQ_OQ));
    const __m256i v7 = _mm256_or_si256(v3, v6);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v9l = _mm256_mul_pd(v8l, v8l);
    const __m256d v9h = _mm256_mul_pd(v8h, v8h);
    const __m256d v10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v12l = _mm256_add_pd(v9l, v11l);
    const __m256d v12h = _mm256_add_pd(v9h, v11h);
    const __m256d v13l = _mm256_sqrt_pd(v12l);
    const __m256d v13h = _mm256_sqrt_pd(v12h);
    const __m128 v14l = _mm256_cvtpd_ps(v13l);
    const __m128 v14h = _mm256_cvtpd_ps(v13h);
    const __m256 v14 = _mm256_set_m128(v14h, v14l);
    const __m256 v15 = _mm256_blendv_ps(v14, v0, _mm256_castsi256_ps(v7));
    _mm256_storeu_ps(y, v15);
}

static HYPOT_1ULP_AVX512_AVX2_TARGET void hypot_1ulp_avx512_array_avx2(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        hypot_1ulp_avx512_step_avx2(x0 + i, x1 + i, y + i);
    for (; n - i >= 8; i += 8)
        hypot_1ulp_avx512_chunk_avx2(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[8];
        hypot_1ulp_avx512_chunk_avx2(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
HYPOT_1ULP_AVX512_AVX512 void hypot_1ulp_avx512_step_avx512(const float *x0, const float *x1, float *y) {
    const __m512 v0 = _mm512_set1_ps(INFINITY);
    const __m512 v1 = _mm512_loadu_ps(x0);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v0, v2, _CMP_EQ_OQ);
    const __m512 v4 = _mm512_loadu_ps(x1);
    const __m512 v5 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v4), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v6 = _mm512_cmp_ps_mask(v0, v5, _CMP_EQ_OQ);
    const __mmask16 v7 = (__mmask16)(v3 | v6);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v9l = _mm512_mul_pd(v8l, v8l);
    const __m512d v9h = _mm512_mul_pd(v8h, v8h);
    const __m512d v10l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v10h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v11l = _mm512_mul_pd(v10l, v10l);
    const __m512d v11h = _mm512_mul_pd(v10h, v10h);
    const __m512d v12l = _mm512_add_pd(v9l, v11l);
    const __m512d v12h = _mm512_add_pd(v9h, v11h);
    const __m512d v13l = _mm512_sqrt_pd(v12l);
    const __m512d v13h = _mm512_sqrt_pd(v12h);
    const __m256 v14l = _mm512_cvtpd_ps(v13l);
    const __m256 v14h = _mm512_cvtpd_ps(v13h);
    const __m512 v14 = _mm512_insertf32x8(_mm512_castps256_ps512(v14l), v14h, 1);
    const __m512 v15 = _mm512_mask_blend_ps(v7, v14, v0);
    _mm512_storeu_ps(y, v15);
}

static HYPOT_1ULP_AVX512_AVX512_TARGET void hypot_1ulp_avx512_array_avx512(const float *x0, const float *x1, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        hypot_1ulp_avx512_step_avx512(x0 + i, x1 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_y[16];
        hypot_1ulp_avx512_step_avx512(tail_x0, tail_x1, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. HYPOT_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int hypot_1ulp_avx512_level(void) {
#if defined(HYPOT_1ULP_AVX512_FORCE_ISA)
    return HYPOT_1ULP_AVX512_FORCE_ISA;
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

float hypot_1ulp_avx512(float x0, float x1) {
    return hypot_1ulp_avx512_element(x0, x1);
}

void hypot_1ulp_avx512_array(const float *x0, const float *x1, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = hypot_1ulp_avx512_level();
    if (level == 2) {
        hypot_1ulp_avx512_array_avx512(x0, x1, y, n);
        return;
    }
    if (level == 1) {
        hypot_1ulp_avx512_array_avx2(x0, x1, y, n);
        return;
    }
#endif
    hypot_1ulp_avx512_array_portable(x0, x1, y, n);
}
