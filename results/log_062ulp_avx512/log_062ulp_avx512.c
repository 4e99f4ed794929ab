/* log_062ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.554004 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7ff434p-1 (0.749909997, encoding 0x3f3ffa1a)
 *   result there -0x1.26b598p-2 (-0.2878021, encoding 0xbe935acc)
 *   mean error   0.124514 ulp
 *   misrounded   1628679 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c3a87ba5052ab6bfda240dceda35f669
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.62 --isa avx512 --time 80s --seed 1 --threads 1 --archive log_062ulp_avx512.db
 *                time: 0.4354 ns/element as avx512 code (inputs mean)
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
#include "log_062ulp_avx512.h"

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

static inline float log_062ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log_062ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log_062ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log_062ulp_avx512_getmant75_f32(float a) {
    float m = log_062ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

static inline double log_062ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float log_062ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log_062ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = log_062ulp_avx512_getmant75_f32(v0);
    const double v2 = (double)v1;
    const double v3 = 0x1p+0; /* 1 */
    const double v4 = v2 - v3;
    const double v5 = v2 + v3;
    const double v6 = v4 / v5;
    const double v7 = -0x1.f228af9acb91fp-5; /* -0.060810416200512522 */
    const double v8 = log_062ulp_avx512_fma_f64(v6, v6, v7);
    const double v9 = 0x1.37260ebe3523ep-2; /* 0.30385611568388871 */
    const double v10 = 0x1.d1e821b924d19p-2; /* 0.45498707478073325 */
    const double v11 = log_062ulp_avx512_fma_f64(v9, v8, v10);
    const double v12 = 0x1.6ff0efcc63f1cp-1; /* 0.71863507623672573 */
    const double v13 = log_062ulp_avx512_fma_f64(v11, v8, v12);
    const double v14 = 0x1.056315aac46e6p+1; /* 2.0420863231491806 */
    const double v15 = log_062ulp_avx512_fma_f64(v8, v13, v14);
    const float v16 = log_062ulp_avx512_getexp_f32(v0);
    const float v17 = log_062ulp_avx512_getexp_f32(v1);
    const float v18 = v16 - v17;
    const double v19 = (double)v18;
    const double v20 = 0x1.62e42feff3013p-1; /* 0.69314718059604485 */
    const double v21 = v19 * v20;
    const double v22 = log_062ulp_avx512_fma_f64(v15, v6, v21);
    const float v23 = (float)v22;
    const float r0 = v23;
    return r0;
}

static void log_062ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log_062ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG_062ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG_062ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG_062ULP_AVX512_AVX2 static inline LOG_062ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG_062ULP_AVX512_AVX512 static inline LOG_062ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG_062ULP_AVX512_AVX2 __m256 log_062ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log_062ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG_062ULP_AVX512_AVX2 __m256 log_062ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log_062ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG_062ULP_AVX512_AVX2 void log_062ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v3 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v7 = _mm256_set1_pd(-0x1.f228af9acb91fp-5); /* -0.060810416200512522 */
    const __m256d v9 = _mm256_set1_pd(0x1.37260ebe3523ep-2); /* 0.30385611568388871 */
    const __m256d v10 = _mm256_set1_pd(0x1.d1e821b924d19p-2); /* 0.45498707478073325 */
    const __m256d v12 = _mm256_set1_pd(0x1.6ff0efcc63f1cp-1); /* 0.71863507623672573 */
    const __m256d v14 = _mm256_set1_pd(0x1.056315aac46e6p+1); /* 2.0420863231491806 */
    const __m256d v20 = _mm256_set1_pd(0x1.62e42feff3013p-1); /* 0.69314718059604485 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = log_062ulp_avx512_lanes_getmant75_f32_avx2(v0);
    const __m256d v2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v1));
    const __m256d v2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v1, 1));
    const __m256d v4l = _mm256_sub_pd(v2l, v3);
    const __m256d v4h = _mm256_sub_pd(v2h, v3);
    const __m256d v5l = _mm256_add_pd(v2l, v3);
    const __m256d v5h = _mm256_add_pd(v2h, v3);
    const __m256d v6l = _mm256_div_pd(v4l, v5l);
    const __m256d v6h = _mm256_div_pd(v4h, v5h);
    const __m256d v8l = _mm256_fmadd_pd(v6l, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6h, v6h, v7);
    const __m256d v11l = _mm256_fmadd_pd(v9, v8l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9, v8h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v8l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v8h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v8l, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v8h, v13h, v14);
    const __m256 v16 = log_062ulp_avx512_lanes_getexp_f32_avx2(v0);
    const __m256 v17 = log_062ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v18 = _mm256_sub_ps(v16, v17);
    const __m256d v19l = _mm256_cvtps_pd(_mm256_castps256_ps128(v18));
    const __m256d v19h = _mm256_cvtps_pd(_mm256_extractf128_ps(v18, 1));
    const __m256d v21l = _mm256_mul_pd(v19l, v20);
    const __m256d v21h = _mm256_mul_pd(v19h, v20);
    const __m256d v22l = _mm256_fmadd_pd(v15l, v6l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v15h, v6h, v21h);
    const __m128 v23l = _mm256_cvtpd_ps(v22l);
    const __m128 v23h = _mm256_cvtpd_ps(v22h);
    const __m256 v23 = _mm256_set_m128(v23h, v23l);
    _mm256_storeu_ps(y, v23);
}

static LOG_062ULP_AVX512_AVX2_TARGET void log_062ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log_062ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log_062ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG_062ULP_AVX512_AVX512 void log_062ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(-0x1.f228af9acb91fp-5); /* -0.060810416200512522 */
    const __m512d v9 = _mm512_set1_pd(0x1.37260ebe3523ep-2); /* 0.30385611568388871 */
    const __m512d v10 = _mm512_set1_pd(0x1.d1e821b924d19p-2); /* 0.45498707478073325 */
    const __m512d v12 = _mm512_set1_pd(0x1.6ff0efcc63f1cp-1); /* 0.71863507623672573 */
    const __m512d v14 = _mm512_set1_pd(0x1.056315aac46e6p+1); /* 2.0420863231491806 */
    const __m512d v20 = _mm512_set1_pd(0x1.62e42feff3013p-1); /* 0.69314718059604485 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_getmant_ps(v0_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v1_1 = _mm512_getmant_ps(v0_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v2_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_0));
    const __m512d v2_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_0, 1));
    const __m512d v2_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1_1));
    const __m512d v2_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1_1, 1));
    const __m512d v4_0l = _mm512_sub_pd(v2_0l, v3);
    const __m512d v4_0h = _mm512_sub_pd(v2_0h, v3);
    const __m512d v4_1l = _mm512_sub_pd(v2_1l, v3);
    const __m512d v4_1h = _mm512_sub_pd(v2_1h, v3);
    const __m512d v5_0l = _mm512_add_pd(v2_0l, v3);
    const __m512d v5_0h = _mm512_add_pd(v2_0h, v3);
    const __m512d v5_1l = _mm512_add_pd(v2_1l, v3);
    const __m512d v5_1h = _mm512_add_pd(v2_1h, v3);
    const __m512d v6_0l = _mm512_div_pd(v4_0l, v5_0l);
    const __m512d v6_0h = _mm512_div_pd(v4_0h, v5_0h);
    const __m512d v6_1l = _mm512_div_pd(v4_1l, v5_1l);
    const __m512d v6_1h = _mm512_div_pd(v4_1h, v5_1h);
    const __m512d v8_0l = _mm512_fmadd_pd(v6_0l, v6_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v6_0h, v6_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v6_1l, v6_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v6_1h, v6_1h, v7);
    const __m512d v11_0l = _mm512_fmadd_pd(v9, v8_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v9, v8_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v9, v8_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v9, v8_1h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v8_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v8_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v8_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v8_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v8_0l, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v8_0h, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v8_1l, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v8_1h, v13_1h, v14);
    const __m512 v16_0 = _mm512_getexp_ps(v0_0);
    const __m512 v16_1 = _mm512_getexp_ps(v0_1);
    const __m512 v17_0 = _mm512_getexp_ps(v1_0);
    const __m512 v17_1 = _mm512_getexp_ps(v1_1);
    const __m512 v18_0 = _mm512_sub_ps(v16_0, v17_0);
    const __m512 v18_1 = _mm512_sub_ps(v16_1, v17_1);
    const __m512d v19_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v18_0));
    const __m512d v19_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v18_0, 1));
    const __m512d v19_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v18_1));
    const __m512d v19_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v18_1, 1));
    const __m512d v21_0l = _mm512_mul_pd(v19_0l, v20);
    const __m512d v21_0h = _mm512_mul_pd(v19_0h, v20);
    const __m512d v21_1l = _mm512_mul_pd(v19_1l, v20);
    const __m512d v21_1h = _mm512_mul_pd(v19_1h, v20);
    const __m512d v22_0l = _mm512_fmadd_pd(v15_0l, v6_0l, v21_0l);
    const __m512d v22_0h = _mm512_fmadd_pd(v15_0h, v6_0h, v21_0h);
    const __m512d v22_1l = _mm512_fmadd_pd(v15_1l, v6_1l, v21_1l);
    const __m512d v22_1h = _mm512_fmadd_pd(v15_1h, v6_1h, v21_1h);
    const __m256 v23_0l = _mm512_cvtpd_ps(v22_0l);
    const __m256 v23_0h = _mm512_cvtpd_ps(v22_0h);
    const __m512 v23_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v23_0l), v23_0h, 1);
    const __m256 v23_1l = _mm512_cvtpd_ps(v22_1l);
    const __m256 v23_1h = _mm512_cvtpd_ps(v22_1h);
    const __m512 v23_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v23_1l), v23_1h, 1);
    _mm512_storeu_ps(y, v23_0);
    _mm512_storeu_ps(y + 16, v23_1);
}

/* 16 elements. */
static LOG_062ULP_AVX512_AVX512_TARGET void log_062ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v3 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v7 = _mm512_set1_pd(-0x1.f228af9acb91fp-5); /* -0.060810416200512522 */
    const __m512d v9 = _mm512_set1_pd(0x1.37260ebe3523ep-2); /* 0.30385611568388871 */
    const __m512d v10 = _mm512_set1_pd(0x1.d1e821b924d19p-2); /* 0.45498707478073325 */
    const __m512d v12 = _mm512_set1_pd(0x1.6ff0efcc63f1cp-1); /* 0.71863507623672573 */
    const __m512d v14 = _mm512_set1_pd(0x1.056315aac46e6p+1); /* 2.0420863231491806 */
    const __m512d v20 = _mm512_set1_pd(0x1.62e42feff3013p-1); /* 0.69314718059604485 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_getmant_ps(v0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v1));
    const __m512d v2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v1, 1));
    const __m512d v4l = _mm512_sub_pd(v2l, v3);
    const __m512d v4h = _mm512_sub_pd(v2h, v3);
    const __m512d v5l = _mm512_add_pd(v2l, v3);
    const __m512d v5h = _mm512_add_pd(v2h, v3);
    const __m512d v6l = _mm512_div_pd(v4l, v5l);
    const __m512d v6h = _mm512_div_pd(v4h, v5h);
    const __m512d v8l = _mm512_fmadd_pd(v6l, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6h, v6h, v7);
    const __m512d v11l = _mm512_fmadd_pd(v9, v8l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9, v8h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v8l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v8h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v8l, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v8h, v13h, v14);
    const __m512 v16 = _mm512_getexp_ps(v0);
    const __m512 v17 = _mm512_getexp_ps(v1);
    const __m512 v18 = _mm512_sub_ps(v16, v17);
    const __m512d v19l = _mm512_cvtps_pd(_mm512_castps512_ps256(v18));
    const __m512d v19h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v18, 1));
    const __m512d v21l = _mm512_mul_pd(v19l, v20);
    const __m512d v21h = _mm512_mul_pd(v19h, v20);
    const __m512d v22l = _mm512_fmadd_pd(v15l, v6l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v15h, v6h, v21h);
    const __m256 v23l = _mm512_cvtpd_ps(v22l);
    const __m256 v23h = _mm512_cvtpd_ps(v22h);
    const __m512 v23 = _mm512_insertf32x8(_mm512_castps256_ps512(v23l), v23h, 1);
    _mm512_storeu_ps(y, v23);
}

static LOG_062ULP_AVX512_AVX512_TARGET void log_062ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log_062ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log_062ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log_062ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG_062ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log_062ulp_avx512_level(void) {
#if defined(LOG_062ULP_AVX512_FORCE_ISA)
    return LOG_062ULP_AVX512_FORCE_ISA;
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

float log_062ulp_avx512(float x) {
    return log_062ulp_avx512_element(x);
}

void log_062ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log_062ulp_avx512_level();
    if (level == 2) {
        log_062ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log_062ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log_062ulp_avx512_array_portable(x, y, n);
}
