/* log_062ulp_avx512: log
 *
 *   target       log, ln x, f32
 *   domain       every input
 *   max error    0.526692 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7ff26p-1 (0.749896049, encoding 0x3f3ff930)
 *   result there -0x1.26ba76p-2 (-0.287820667, encoding 0xbe935d3b)
 *   mean error   0.124512 ulp
 *   misrounded   167300 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           00c369e9455808d200f16d18d743b7bd
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log --fmt f32 --max-ulp 0.62 --isa avx512 --time 60s --seed 1 --archive log_062ulp_avx512.db
 *                time: 0.4658 ns/element as avx512 code (inputs moderate)
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

/* The exponent field, of a subnormal after scaling. */
static inline float log_062ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

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

static inline int log_062ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float log_062ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? log_062ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (log_062ulp_avx512_signaling_f32(a) | log_062ulp_avx512_signaling_f32(b)) ? a + b : r;
}

static inline double log_062ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline float log_062ulp_avx512_element(float x) {
    const double v0 = 0x1.62e42fefa5c37p-1; /* 0.69314718056091962 */
    const float v1 = x;
    const float v2 = log_062ulp_avx512_getexp_f32(v1);
    const float v3 = log_062ulp_avx512_getmant75_f32(v1);
    const float v4 = log_062ulp_avx512_getexp_f32(v3);
    const float v5 = v2 - v4;
    const double v6 = (double)v5;
    const float v7 = 0x1p+0f; /* 1 */
    const float v8 = v3 - v7;
    const float v9 = -0x1p+1f; /* -2 */
    const float v10 = log_062ulp_avx512_minmag_f32(v8, v9);
    const double v11 = (double)v10;
    const double v12 = v11 * v11;
    const double v13 = 0x1.2e5cb3d5cae7cp-5; /* 0.036909438362582286 */
    const double v14 = -0x1.71b01115e0ad2p-4; /* -0.090255800952984161 */
    const double v15 = log_062ulp_avx512_fma_f64(v11, v13, v14);
    const double v16 = 0x1.de76511c7936dp-4; /* 0.11681205448219396 */
    const double v17 = -0x1.04db6ae252869p-3; /* -0.12737163069897697 */
    const double v18 = log_062ulp_avx512_fma_f64(v11, v16, v17);
    const double v19 = log_062ulp_avx512_fma_f64(v12, v15, v18);
    const double v20 = 0x1.2468f02194ad4p-3; /* 0.14277827837448476 */
    const double v21 = log_062ulp_avx512_fma_f64(v11, v19, v20);
    const double v22 = -0x1.5514462c13a75p-3; /* -0.16654257604610093 */
    const double v23 = 0x1.9997459273f8p-3; /* 0.19999555924595924 */
    const double v24 = log_062ulp_avx512_fma_f64(v11, v22, v23);
    const double v25 = log_062ulp_avx512_fma_f64(v21, v12, v24);
    const double v26 = -0x1.00009a60e742cp-2; /* -0.25000230041934191 */
    const double v27 = 0x1.55555a8078f1p-2; /* 0.33333341035016506 */
    const double v28 = log_062ulp_avx512_fma_f64(v11, v26, v27);
    const double v29 = log_062ulp_avx512_fma_f64(v12, v25, v28);
    const double v30 = -0x1.ffffff40fc991p-2; /* -0.49999998888156322 */
    const double v31 = log_062ulp_avx512_fma_f64(v11, v29, v30);
    const double v32 = log_062ulp_avx512_fma_f64(v31, v12, v11);
    const double v33 = log_062ulp_avx512_fma_f64(v0, v6, v32);
    const float v34 = (float)v33;
    const float r0 = v34;
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

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
LOG_062ULP_AVX512_AVX2 __m256 log_062ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

LOG_062ULP_AVX512_AVX2 __m256 log_062ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(log_062ulp_avx512_signaling_f32_avx2(a), log_062ulp_avx512_signaling_f32_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG_062ULP_AVX512_AVX2 __m256 log_062ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log_062ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG_062ULP_AVX512_AVX2 __m256 log_062ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log_062ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG_062ULP_AVX512_AVX2 void log_062ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.62e42fefa5c37p-1); /* 0.69314718056091962 */
    const __m256 v7 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v9 = _mm256_set1_ps(-0x1p+1f); /* -2 */
    const __m256d v13 = _mm256_set1_pd(0x1.2e5cb3d5cae7cp-5); /* 0.036909438362582286 */
    const __m256d v14 = _mm256_set1_pd(-0x1.71b01115e0ad2p-4); /* -0.090255800952984161 */
    const __m256d v16 = _mm256_set1_pd(0x1.de76511c7936dp-4); /* 0.11681205448219396 */
    const __m256d v17 = _mm256_set1_pd(-0x1.04db6ae252869p-3); /* -0.12737163069897697 */
    const __m256d v20 = _mm256_set1_pd(0x1.2468f02194ad4p-3); /* 0.14277827837448476 */
    const __m256d v22 = _mm256_set1_pd(-0x1.5514462c13a75p-3); /* -0.16654257604610093 */
    const __m256d v23 = _mm256_set1_pd(0x1.9997459273f8p-3); /* 0.19999555924595924 */
    const __m256d v26 = _mm256_set1_pd(-0x1.00009a60e742cp-2); /* -0.25000230041934191 */
    const __m256d v27 = _mm256_set1_pd(0x1.55555a8078f1p-2); /* 0.33333341035016506 */
    const __m256d v30 = _mm256_set1_pd(-0x1.ffffff40fc991p-2); /* -0.49999998888156322 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = log_062ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v3 = log_062ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256 v4 = log_062ulp_avx512_lanes_getexp_f32_avx2(v3);
    const __m256 v5 = _mm256_sub_ps(v2, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256 v8 = _mm256_sub_ps(v3, v7);
    const __m256 v10 = log_062ulp_avx512_minmag_f32_avx2(v8, v9);
    const __m256d v11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v10));
    const __m256d v11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v10, 1));
    const __m256d v12l = _mm256_mul_pd(v11l, v11l);
    const __m256d v12h = _mm256_mul_pd(v11h, v11h);
    const __m256d v15l = _mm256_fmadd_pd(v11l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v11h, v13, v14);
    const __m256d v18l = _mm256_fmadd_pd(v11l, v16, v17);
    const __m256d v18h = _mm256_fmadd_pd(v11h, v16, v17);
    const __m256d v19l = _mm256_fmadd_pd(v12l, v15l, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v12h, v15h, v18h);
    const __m256d v21l = _mm256_fmadd_pd(v11l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v11h, v19h, v20);
    const __m256d v24l = _mm256_fmadd_pd(v11l, v22, v23);
    const __m256d v24h = _mm256_fmadd_pd(v11h, v22, v23);
    const __m256d v25l = _mm256_fmadd_pd(v21l, v12l, v24l);
    const __m256d v25h = _mm256_fmadd_pd(v21h, v12h, v24h);
    const __m256d v28l = _mm256_fmadd_pd(v11l, v26, v27);
    const __m256d v28h = _mm256_fmadd_pd(v11h, v26, v27);
    const __m256d v29l = _mm256_fmadd_pd(v12l, v25l, v28l);
    const __m256d v29h = _mm256_fmadd_pd(v12h, v25h, v28h);
    const __m256d v31l = _mm256_fmadd_pd(v11l, v29l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v11h, v29h, v30);
    const __m256d v32l = _mm256_fmadd_pd(v31l, v12l, v11l);
    const __m256d v32h = _mm256_fmadd_pd(v31h, v12h, v11h);
    const __m256d v33l = _mm256_fmadd_pd(v0, v6l, v32l);
    const __m256d v33h = _mm256_fmadd_pd(v0, v6h, v32h);
    const __m128 v34l = _mm256_cvtpd_ps(v33l);
    const __m128 v34h = _mm256_cvtpd_ps(v33h);
    const __m256 v34 = _mm256_set_m128(v34h, v34l);
    _mm256_storeu_ps(y, v34);
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
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa5c37p-1); /* 0.69314718056091962 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(-0x1p+1f); /* -2 */
    const __m512d v13 = _mm512_set1_pd(0x1.2e5cb3d5cae7cp-5); /* 0.036909438362582286 */
    const __m512d v14 = _mm512_set1_pd(-0x1.71b01115e0ad2p-4); /* -0.090255800952984161 */
    const __m512d v16 = _mm512_set1_pd(0x1.de76511c7936dp-4); /* 0.11681205448219396 */
    const __m512d v17 = _mm512_set1_pd(-0x1.04db6ae252869p-3); /* -0.12737163069897697 */
    const __m512d v20 = _mm512_set1_pd(0x1.2468f02194ad4p-3); /* 0.14277827837448476 */
    const __m512d v22 = _mm512_set1_pd(-0x1.5514462c13a75p-3); /* -0.16654257604610093 */
    const __m512d v23 = _mm512_set1_pd(0x1.9997459273f8p-3); /* 0.19999555924595924 */
    const __m512d v26 = _mm512_set1_pd(-0x1.00009a60e742cp-2); /* -0.25000230041934191 */
    const __m512d v27 = _mm512_set1_pd(0x1.55555a8078f1p-2); /* 0.33333341035016506 */
    const __m512d v30 = _mm512_set1_pd(-0x1.ffffff40fc991p-2); /* -0.49999998888156322 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_getexp_ps(v1_0);
    const __m512 v2_1 = _mm512_getexp_ps(v1_1);
    const __m512 v3_0 = _mm512_getmant_ps(v1_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v3_1 = _mm512_getmant_ps(v1_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v4_0 = _mm512_getexp_ps(v3_0);
    const __m512 v4_1 = _mm512_getexp_ps(v3_1);
    const __m512 v5_0 = _mm512_sub_ps(v2_0, v4_0);
    const __m512 v5_1 = _mm512_sub_ps(v2_1, v4_1);
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512 v8_0 = _mm512_sub_ps(v3_0, v7);
    const __m512 v8_1 = _mm512_sub_ps(v3_1, v7);
    const __m512 v10_0 = _mm512_range_ps(v8_0, v9, 6);
    const __m512 v10_1 = _mm512_range_ps(v8_1, v9, 6);
    const __m512d v11_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10_0));
    const __m512d v11_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10_0, 1));
    const __m512d v11_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10_1));
    const __m512d v11_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10_1, 1));
    const __m512d v12_0l = _mm512_mul_pd(v11_0l, v11_0l);
    const __m512d v12_0h = _mm512_mul_pd(v11_0h, v11_0h);
    const __m512d v12_1l = _mm512_mul_pd(v11_1l, v11_1l);
    const __m512d v12_1h = _mm512_mul_pd(v11_1h, v11_1h);
    const __m512d v15_0l = _mm512_fmadd_pd(v11_0l, v13, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v11_0h, v13, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v11_1l, v13, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v11_1h, v13, v14);
    const __m512d v18_0l = _mm512_fmadd_pd(v11_0l, v16, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v11_0h, v16, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v11_1l, v16, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v11_1h, v16, v17);
    const __m512d v19_0l = _mm512_fmadd_pd(v12_0l, v15_0l, v18_0l);
    const __m512d v19_0h = _mm512_fmadd_pd(v12_0h, v15_0h, v18_0h);
    const __m512d v19_1l = _mm512_fmadd_pd(v12_1l, v15_1l, v18_1l);
    const __m512d v19_1h = _mm512_fmadd_pd(v12_1h, v15_1h, v18_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v11_0l, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v11_0h, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v11_1l, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v11_1h, v19_1h, v20);
    const __m512d v24_0l = _mm512_fmadd_pd(v11_0l, v22, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v11_0h, v22, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v11_1l, v22, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v11_1h, v22, v23);
    const __m512d v25_0l = _mm512_fmadd_pd(v21_0l, v12_0l, v24_0l);
    const __m512d v25_0h = _mm512_fmadd_pd(v21_0h, v12_0h, v24_0h);
    const __m512d v25_1l = _mm512_fmadd_pd(v21_1l, v12_1l, v24_1l);
    const __m512d v25_1h = _mm512_fmadd_pd(v21_1h, v12_1h, v24_1h);
    const __m512d v28_0l = _mm512_fmadd_pd(v11_0l, v26, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v11_0h, v26, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v11_1l, v26, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v11_1h, v26, v27);
    const __m512d v29_0l = _mm512_fmadd_pd(v12_0l, v25_0l, v28_0l);
    const __m512d v29_0h = _mm512_fmadd_pd(v12_0h, v25_0h, v28_0h);
    const __m512d v29_1l = _mm512_fmadd_pd(v12_1l, v25_1l, v28_1l);
    const __m512d v29_1h = _mm512_fmadd_pd(v12_1h, v25_1h, v28_1h);
    const __m512d v31_0l = _mm512_fmadd_pd(v11_0l, v29_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v11_0h, v29_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v11_1l, v29_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v11_1h, v29_1h, v30);
    const __m512d v32_0l = _mm512_fmadd_pd(v31_0l, v12_0l, v11_0l);
    const __m512d v32_0h = _mm512_fmadd_pd(v31_0h, v12_0h, v11_0h);
    const __m512d v32_1l = _mm512_fmadd_pd(v31_1l, v12_1l, v11_1l);
    const __m512d v32_1h = _mm512_fmadd_pd(v31_1h, v12_1h, v11_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v0, v6_0l, v32_0l);
    const __m512d v33_0h = _mm512_fmadd_pd(v0, v6_0h, v32_0h);
    const __m512d v33_1l = _mm512_fmadd_pd(v0, v6_1l, v32_1l);
    const __m512d v33_1h = _mm512_fmadd_pd(v0, v6_1h, v32_1h);
    const __m256 v34_0l = _mm512_cvtpd_ps(v33_0l);
    const __m256 v34_0h = _mm512_cvtpd_ps(v33_0h);
    const __m512 v34_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v34_0l), v34_0h, 1);
    const __m256 v34_1l = _mm512_cvtpd_ps(v33_1l);
    const __m256 v34_1h = _mm512_cvtpd_ps(v33_1h);
    const __m512 v34_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v34_1l), v34_1h, 1);
    _mm512_storeu_ps(y, v34_0);
    _mm512_storeu_ps(y + 16, v34_1);
}

/* 16 elements. */
static LOG_062ULP_AVX512_AVX512_TARGET void log_062ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.62e42fefa5c37p-1); /* 0.69314718056091962 */
    const __m512 v7 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v9 = _mm512_set1_ps(-0x1p+1f); /* -2 */
    const __m512d v13 = _mm512_set1_pd(0x1.2e5cb3d5cae7cp-5); /* 0.036909438362582286 */
    const __m512d v14 = _mm512_set1_pd(-0x1.71b01115e0ad2p-4); /* -0.090255800952984161 */
    const __m512d v16 = _mm512_set1_pd(0x1.de76511c7936dp-4); /* 0.11681205448219396 */
    const __m512d v17 = _mm512_set1_pd(-0x1.04db6ae252869p-3); /* -0.12737163069897697 */
    const __m512d v20 = _mm512_set1_pd(0x1.2468f02194ad4p-3); /* 0.14277827837448476 */
    const __m512d v22 = _mm512_set1_pd(-0x1.5514462c13a75p-3); /* -0.16654257604610093 */
    const __m512d v23 = _mm512_set1_pd(0x1.9997459273f8p-3); /* 0.19999555924595924 */
    const __m512d v26 = _mm512_set1_pd(-0x1.00009a60e742cp-2); /* -0.25000230041934191 */
    const __m512d v27 = _mm512_set1_pd(0x1.55555a8078f1p-2); /* 0.33333341035016506 */
    const __m512d v30 = _mm512_set1_pd(-0x1.ffffff40fc991p-2); /* -0.49999998888156322 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_getexp_ps(v1);
    const __m512 v3 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v4 = _mm512_getexp_ps(v3);
    const __m512 v5 = _mm512_sub_ps(v2, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512 v8 = _mm512_sub_ps(v3, v7);
    const __m512 v10 = _mm512_range_ps(v8, v9, 6);
    const __m512d v11l = _mm512_cvtps_pd(_mm512_castps512_ps256(v10));
    const __m512d v11h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v10, 1));
    const __m512d v12l = _mm512_mul_pd(v11l, v11l);
    const __m512d v12h = _mm512_mul_pd(v11h, v11h);
    const __m512d v15l = _mm512_fmadd_pd(v11l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v11h, v13, v14);
    const __m512d v18l = _mm512_fmadd_pd(v11l, v16, v17);
    const __m512d v18h = _mm512_fmadd_pd(v11h, v16, v17);
    const __m512d v19l = _mm512_fmadd_pd(v12l, v15l, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v12h, v15h, v18h);
    const __m512d v21l = _mm512_fmadd_pd(v11l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v11h, v19h, v20);
    const __m512d v24l = _mm512_fmadd_pd(v11l, v22, v23);
    const __m512d v24h = _mm512_fmadd_pd(v11h, v22, v23);
    const __m512d v25l = _mm512_fmadd_pd(v21l, v12l, v24l);
    const __m512d v25h = _mm512_fmadd_pd(v21h, v12h, v24h);
    const __m512d v28l = _mm512_fmadd_pd(v11l, v26, v27);
    const __m512d v28h = _mm512_fmadd_pd(v11h, v26, v27);
    const __m512d v29l = _mm512_fmadd_pd(v12l, v25l, v28l);
    const __m512d v29h = _mm512_fmadd_pd(v12h, v25h, v28h);
    const __m512d v31l = _mm512_fmadd_pd(v11l, v29l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v11h, v29h, v30);
    const __m512d v32l = _mm512_fmadd_pd(v31l, v12l, v11l);
    const __m512d v32h = _mm512_fmadd_pd(v31h, v12h, v11h);
    const __m512d v33l = _mm512_fmadd_pd(v0, v6l, v32l);
    const __m512d v33h = _mm512_fmadd_pd(v0, v6h, v32h);
    const __m256 v34l = _mm512_cvtpd_ps(v33l);
    const __m256 v34h = _mm512_cvtpd_ps(v33h);
    const __m512 v34 = _mm512_insertf32x8(_mm512_castps256_ps512(v34l), v34h, 1);
    _mm512_storeu_ps(y, v34);
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
