/* lorentz_2ulp_avx512: lorentz
 *
 *   target       lorentz, x0 x1 - x2 x3, f32
 *   domain       every input
 *   max error    1.500000 ulp, observed on 10136720 inputs
 *   worst input  0x1.603186p+64 (2.53782127e+19, encoding 0x5fb018c3)
 *                0x1.2308f4p+60 (1.310705e+18, encoding 0x5d91847a)
 *                -0x1.9f4464p+61 (-3.74039397e+18, encoding 0xde4fa232)
 *                -0x1.eda932p+62 (-8.89300453e+18, encoding 0xdef6d499)
 *   result there 0x1.e8adp+102 (9.67922105e+30, encoding 0x72f45680)
 *   mean error   0.202984 ulp
 *   misrounded   772693 results
 *   holds        limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           fbb10ef259c9b350411f31789dd72154
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target lorentz --fmt f32 --max-ulp 2 --isa avx512 --time 5m --evaluations 96 --seed 1 --threads 1 --archive lorentz_2ulp_avx512.db
 *                time: 0.1857 ns/element as avx512 code (inputs mean)
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
#include "lorentz_2ulp_avx512.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float lorentz_2ulp_avx512_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline float lorentz_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double lorentz_2ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float lorentz_2ulp_avx512_element(float x0, float x1, float x2, float x3) {
    const float v0 = x3;
    const float v1 = x2;
    const float v2 = -v1;
    const float v3 = v0 * v1;
    const float v4 = lorentz_2ulp_avx512_fma_f32(v0, v2, v3);
    const float v5 = x0;
    const float v6 = x1;
    const float v7 = -v3;
    const float v8 = lorentz_2ulp_avx512_fma_f32(v5, v6, v7);
    const float v9 = v4 + v8;
    const float v10 = 0x1p-100f; /* 7.88860905e-31 */
    const float v11 = lorentz_2ulp_avx512_abs_f32(v3);
    const int v12 = v10 < v11;
    const float v13 = 0x1p+127f; /* 1.70141183e+38 */
    const int v14 = v11 < v13;
    const int v15 = v12 & v14;
    const int v16 = !v15;
    float r0 = v9;
    if (v16) {
        const double v17 = (double)v6;
        const double v18 = (double)v5;
        const double v19 = (double)v1;
        const double v20 = (double)v0;
        const double v21 = v19 * v20;
        const double v22 = -v21;
        const double v23 = lorentz_2ulp_avx512_fma_f64(v17, v18, v22);
        const float v24 = (float)v23;
        r0 = v24;
    }
    return r0;
}

static void lorentz_2ulp_avx512_array_portable(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = lorentz_2ulp_avx512_element(x0[i], x1[i], x2[i], x3[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LORENTZ_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LORENTZ_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LORENTZ_2ULP_AVX512_AVX2 static inline LORENTZ_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LORENTZ_2ULP_AVX512_AVX512 static inline LORENTZ_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
LORENTZ_2ULP_AVX512_AVX2 void lorentz_2ulp_avx512_step_avx2(const float *x0, const float *x1, const float *x2, const float *x3, float *y) {
    const __m256 v10 = _mm256_set1_ps(0x1p-100f); /* 7.88860905e-31 */
    const __m256 v13 = _mm256_set1_ps(0x1p+127f); /* 1.70141183e+38 */
    const __m256 v0 = _mm256_loadu_ps(x3);
    const __m256 v1 = _mm256_loadu_ps(x2);
    const __m256 v3 = _mm256_mul_ps(v0, v1);
    const __m256 v4 = _mm256_fnmadd_ps(v0, v1, v3);
    const __m256 v5 = _mm256_loadu_ps(x0);
    const __m256 v6 = _mm256_loadu_ps(x1);
    const __m256 v8 = _mm256_fmsub_ps(v5, v6, v3);
    const __m256 v9 = _mm256_add_ps(v4, v8);
    const __m256 v11 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v3);
    const __m256i v12 = _mm256_castps_si256(_mm256_cmp_ps(v10, v11, _CMP_LT_OQ));
    const __m256i v14 = _mm256_castps_si256(_mm256_cmp_ps(v11, v13, _CMP_LT_OQ));
    const __m256i v15 = _mm256_and_si256(v12, v14);
    const __m256i v16 = _mm256_xor_si256(v15, _mm256_set1_epi32(-1));
    __m256 r0 = v9;
    __m256i any1 = v16;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256d v17l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
        const __m256d v17h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
        const __m256d v18l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
        const __m256d v18h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
        const __m256d v19l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
        const __m256d v19h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
        const __m256d v20l = _mm256_cvtps_pd(_mm256_castps256_ps128(v0));
        const __m256d v20h = _mm256_cvtps_pd(_mm256_extractf128_ps(v0, 1));
        const __m256d v21l = _mm256_mul_pd(v19l, v20l);
        const __m256d v21h = _mm256_mul_pd(v19h, v20h);
        const __m256d v23l = _mm256_fmsub_pd(v17l, v18l, v21l);
        const __m256d v23h = _mm256_fmsub_pd(v17h, v18h, v21h);
        const __m128 v24l = _mm256_cvtpd_ps(v23l);
        const __m128 v24h = _mm256_cvtpd_ps(v23h);
        const __m256 v24 = _mm256_set_m128(v24h, v24l);
        r0 = _mm256_blendv_ps(r0, v24, _mm256_castsi256_ps(v16));
    }
    _mm256_storeu_ps(y, r0);
}

static LORENTZ_2ULP_AVX512_AVX2_TARGET void lorentz_2ulp_avx512_array_avx2(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        lorentz_2ulp_avx512_step_avx2(x0 + i, x1 + i, x2 + i, x3 + i, y + i);
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
        lorentz_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_x2, tail_x3, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
LORENTZ_2ULP_AVX512_AVX512 void lorentz_2ulp_avx512_step_avx512(const float *x0, const float *x1, const float *x2, const float *x3, float *y) {
    const __m512 v10 = _mm512_set1_ps(0x1p-100f); /* 7.88860905e-31 */
    const __m512 v13 = _mm512_set1_ps(0x1p+127f); /* 1.70141183e+38 */
    const __m512 v0 = _mm512_loadu_ps(x3);
    const __m512 v1 = _mm512_loadu_ps(x2);
    const __m512 v3 = _mm512_mul_ps(v0, v1);
    const __m512 v4 = _mm512_fnmadd_ps(v0, v1, v3);
    const __m512 v5 = _mm512_loadu_ps(x0);
    const __m512 v6 = _mm512_loadu_ps(x1);
    const __m512 v8 = _mm512_fmsub_ps(v5, v6, v3);
    const __m512 v9 = _mm512_add_ps(v4, v8);
    const __m512 v11 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v3), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v12 = _mm512_cmp_ps_mask(v10, v11, _CMP_LT_OQ);
    const __mmask16 v14 = _mm512_cmp_ps_mask(v11, v13, _CMP_LT_OQ);
    const __mmask16 v15 = (__mmask16)(v12 & v14);
    const __mmask16 v16 = (__mmask16)~v15;
    __m512 r0 = v9;
    __mmask16 any1 = v16;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512d v17l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
        const __m512d v17h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
        const __m512d v18l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
        const __m512d v18h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
        const __m512d v19l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
        const __m512d v19h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
        const __m512d v20l = _mm512_cvtps_pd(_mm512_castps512_ps256(v0));
        const __m512d v20h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v0, 1));
        const __m512d v21l = _mm512_mul_pd(v19l, v20l);
        const __m512d v21h = _mm512_mul_pd(v19h, v20h);
        const __m512d v23l = _mm512_fmsub_pd(v17l, v18l, v21l);
        const __m512d v23h = _mm512_fmsub_pd(v17h, v18h, v21h);
        const __m256 v24l = _mm512_cvtpd_ps(v23l);
        const __m256 v24h = _mm512_cvtpd_ps(v23h);
        const __m512 v24 = _mm512_insertf32x8(_mm512_castps256_ps512(v24l), v24h, 1);
        r0 = _mm512_mask_blend_ps(v16, r0, v24);
    }
    _mm512_storeu_ps(y, r0);
}

static LORENTZ_2ULP_AVX512_AVX512_TARGET void lorentz_2ulp_avx512_array_avx512(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        lorentz_2ulp_avx512_step_avx512(x0 + i, x1 + i, x2 + i, x3 + i, y + i);
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
        lorentz_2ulp_avx512_step_avx512(tail_x0, tail_x1, tail_x2, tail_x3, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LORENTZ_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int lorentz_2ulp_avx512_level(void) {
#if defined(LORENTZ_2ULP_AVX512_FORCE_ISA)
    return LORENTZ_2ULP_AVX512_FORCE_ISA;
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

float lorentz_2ulp_avx512(float x0, float x1, float x2, float x3) {
    return lorentz_2ulp_avx512_element(x0, x1, x2, x3);
}

void lorentz_2ulp_avx512_array(const float *x0, const float *x1, const float *x2, const float *x3, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = lorentz_2ulp_avx512_level();
    if (level == 2) {
        lorentz_2ulp_avx512_array_avx512(x0, x1, x2, x3, y, n);
        return;
    }
    if (level == 1) {
        lorentz_2ulp_avx512_array_avx2(x0, x1, x2, x3, y, n);
        return;
    }
#endif
    lorentz_2ulp_avx512_array_portable(x0, x1, x2, x3, y, n);
}
