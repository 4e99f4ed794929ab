/* cbrt_050ulp_avx2: cbrt
 *
 *   target       cbrt, x^(1/3), f32
 *   domain       every input
 *   max error    0.500497 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.7c7006p+125 (-6.32110372e+37, encoding 0xfe3e3803)
 *   result there -0x1.cfbd68p+41 (-3.98349514e+12, encoding 0xd467deb4)
 *   mean error   0.249023 ulp
 *   misrounded   1195622 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           520a33d45397fbcc54637f7693c32392
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target cbrt --fmt f32 --max-ulp 0.5005 --isa avx2 --time 18s --seed 1 --threads 1 --archive cbrt_050ulp_avx2.db
 *                time: 1.0148 ns/element as avx2 code (inputs mean)
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
#include "cbrt_050ulp_avx2.h"

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

static inline double cbrt_050ulp_avx2_abs_f64(double x) {
    return fabs(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t cbrt_050ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t cbrt_050ulp_avx2_lshr_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a >> (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline int32_t cbrt_050ulp_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int64_t cbrt_050ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double cbrt_050ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double cbrt_050ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t cbrt_050ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float cbrt_050ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float cbrt_050ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = cbrt_050ulp_avx2_bits_f32(y) & INT32_MIN;
    return cbrt_050ulp_avx2_frombits_f32((cbrt_050ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static inline float cbrt_050ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float cbrt_050ulp_avx2_element(float x) {
    const int32_t v0 = 1430186282; /* 0x553ee92a */
    const float v1 = 0x1.555556p-2f; /* 0.333333343 */
    const float v2 = x;
    const double v3 = (double)v2;
    const double v4 = cbrt_050ulp_avx2_abs_f64(v3);
    const int64_t v5 = cbrt_050ulp_avx2_bits_f64(v4);
    const int64_t v6 = INT64_C(32);
    const int64_t v7 = cbrt_050ulp_avx2_lshr_i64(v5, v6);
    const int32_t v8 = (int32_t)(uint32_t)(uint64_t)v7;
    const float v9 = (float)v8;
    const float v10 = v1 * v9;
    const int32_t v11 = cbrt_050ulp_avx2_cvt_i32_f32(v10);
    const int32_t v12 = (int32_t)((uint32_t)v0 - (uint32_t)v11);
    const int64_t v13 = (int64_t)v12;
    const int64_t v14 = cbrt_050ulp_avx2_shl_i64(v13, v6);
    const double v15 = cbrt_050ulp_avx2_frombits_f64(v14);
    const double v16 = v15 * v4;
    const double v17 = v16 * v15;
    const double v18 = -0x1.4d191e0d2003dp+0; /* -1.3011645109218215 */
    const double v19 = cbrt_050ulp_avx2_fma_f64(v17, v15, v18);
    const double v20 = 0x1.90851e5496222p-2; /* 0.39113280669474382 */
    const double v21 = 0x1.08489817ce92dp-4; /* 0.06452235614134301 */
    const double v22 = cbrt_050ulp_avx2_fma_f64(v19, v20, v21);
    const double v23 = 0x1.123fd6ab7ce2dp-2; /* 0.26782164975813566 */
    const double v24 = cbrt_050ulp_avx2_fma_f64(v19, v22, v23);
    const double v25 = -0x1.108425765e025p-2; /* -0.26612909827190584 */
    const double v26 = cbrt_050ulp_avx2_fma_f64(v19, v24, v25);
    const double v27 = 0x1.8d3e232155423p-2; /* 0.38793234721134889 */
    const double v28 = cbrt_050ulp_avx2_fma_f64(v26, v19, v27);
    const double v29 = -v17;
    const double v30 = 0x1.ffffffff956c9p-1; /* 0.99999999995153488 */
    const double v31 = cbrt_050ulp_avx2_fma_f64(v29, v15, v30);
    const double v32 = 0x1.1c71ca8527ef2p-1; /* 0.55555565715255129 */
    const double v33 = cbrt_050ulp_avx2_fma_f64(v28, v31, v32);
    const double v34 = 0x1.5555555195c85p-1; /* 0.66666666623031345 */
    const double v35 = cbrt_050ulp_avx2_fma_f64(v33, v31, v34);
    const double v36 = v17 * v31;
    const double v37 = cbrt_050ulp_avx2_fma_f64(v35, v36, v17);
    const float v38 = (float)v37;
    const float v39 = cbrt_050ulp_avx2_copysign_f32(v38, v2);
    const float v40 = cbrt_050ulp_avx2_abs_f32(v2);
    const float v41 = INFINITY;
    const int v42 = v40 < v41;
    const int v43 = !v42;
    float r0 = v39;
    if (v43) {
        const float v44 = v2 + v2;
        r0 = v44;
    }
    return r0;
}

static void cbrt_050ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = cbrt_050ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define CBRT_050ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define CBRT_050ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define CBRT_050ULP_AVX2_AVX2 static inline CBRT_050ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define CBRT_050ULP_AVX2_AVX512 static inline CBRT_050ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

CBRT_050ULP_AVX2_AVX2 __m128i cbrt_050ulp_avx2_wrap_avx2(__m256i a) {
    const __m256i even = _mm256_setr_epi32(0, 2, 4, 6, 0, 2, 4, 6);
    return _mm256_castsi256_si128(_mm256_permutevar8x32_epi32(a, even));
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_050ULP_AVX2_AVX2 __m256 cbrt_050ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
CBRT_050ULP_AVX2_AVX2 void cbrt_050ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(1430186282); /* 0x553ee92a */
    const __m256 v1 = _mm256_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m256d v18 = _mm256_set1_pd(-0x1.4d191e0d2003dp+0); /* -1.3011645109218215 */
    const __m256d v20 = _mm256_set1_pd(0x1.90851e5496222p-2); /* 0.39113280669474382 */
    const __m256d v21 = _mm256_set1_pd(0x1.08489817ce92dp-4); /* 0.06452235614134301 */
    const __m256d v23 = _mm256_set1_pd(0x1.123fd6ab7ce2dp-2); /* 0.26782164975813566 */
    const __m256d v25 = _mm256_set1_pd(-0x1.108425765e025p-2); /* -0.26612909827190584 */
    const __m256d v27 = _mm256_set1_pd(0x1.8d3e232155423p-2); /* 0.38793234721134889 */
    const __m256d v30 = _mm256_set1_pd(0x1.ffffffff956c9p-1); /* 0.99999999995153488 */
    const __m256d v32 = _mm256_set1_pd(0x1.1c71ca8527ef2p-1); /* 0.55555565715255129 */
    const __m256d v34 = _mm256_set1_pd(0x1.5555555195c85p-1); /* 0.66666666623031345 */
    const __m256 v41 = _mm256_set1_ps(INFINITY);
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v4l = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3l);
    const __m256d v4h = _mm256_andnot_pd(_mm256_set1_pd(-0.0), v3h);
    const __m256i v5l = _mm256_castpd_si256(v4l);
    const __m256i v5h = _mm256_castpd_si256(v4h);
    const __m256i v7l = _mm256_srli_epi64(v5l, 32);
    const __m256i v7h = _mm256_srli_epi64(v5h, 32);
    const __m128i v8l = cbrt_050ulp_avx2_wrap_avx2(v7l);
    const __m128i v8h = cbrt_050ulp_avx2_wrap_avx2(v7h);
    const __m256i v8 = _mm256_set_m128i(v8h, v8l);
    const __m256 v9 = _mm256_cvtepi32_ps(v8);
    const __m256 v10 = _mm256_mul_ps(v1, v9);
    const __m256i v11 = _mm256_cvtps_epi32(v10);
    const __m256i v12 = _mm256_sub_epi32(v0, v11);
    const __m256i v13l = _mm256_cvtepi32_epi64(_mm256_castsi256_si128(v12));
    const __m256i v13h = _mm256_cvtepi32_epi64(_mm256_extracti128_si256(v12, 1));
    const __m256i v14l = _mm256_slli_epi64(v13l, 32);
    const __m256i v14h = _mm256_slli_epi64(v13h, 32);
    const __m256d v15l = _mm256_castsi256_pd(v14l);
    const __m256d v15h = _mm256_castsi256_pd(v14h);
    const __m256d v16l = _mm256_mul_pd(v15l, v4l);
    const __m256d v16h = _mm256_mul_pd(v15h, v4h);
    const __m256d v17l = _mm256_mul_pd(v16l, v15l);
    const __m256d v17h = _mm256_mul_pd(v16h, v15h);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v15l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v15h, v18);
    const __m256d v22l = _mm256_fmadd_pd(v19l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v19h, v20, v21);
    const __m256d v24l = _mm256_fmadd_pd(v19l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v19h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v19l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v19h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v19l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v19h, v27);
    const __m256d v31l = _mm256_fnmadd_pd(v17l, v15l, v30);
    const __m256d v31h = _mm256_fnmadd_pd(v17h, v15h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v28l, v31l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v28h, v31h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v31l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v31h, v34);
    const __m256d v36l = _mm256_mul_pd(v17l, v31l);
    const __m256d v36h = _mm256_mul_pd(v17h, v31h);
    const __m256d v37l = _mm256_fmadd_pd(v35l, v36l, v17l);
    const __m256d v37h = _mm256_fmadd_pd(v35h, v36h, v17h);
    const __m128 v38l = _mm256_cvtpd_ps(v37l);
    const __m128 v38h = _mm256_cvtpd_ps(v37h);
    const __m256 v38 = _mm256_set_m128(v38h, v38l);
    const __m256 v39 = cbrt_050ulp_avx2_signed_f32_avx2(v38, v2);
    const __m256 v40 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v40, v41, _CMP_LT_OQ));
    const __m256i v43 = _mm256_xor_si256(v42, _mm256_set1_epi32(-1));
    __m256 r0 = v39;
    __m256i any1 = v43;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v44 = _mm256_add_ps(v2, v2);
        r0 = _mm256_blendv_ps(r0, v44, _mm256_castsi256_ps(v43));
    }
    _mm256_storeu_ps(y, r0);
}

static CBRT_050ULP_AVX2_AVX2_TARGET void cbrt_050ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        cbrt_050ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        cbrt_050ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
CBRT_050ULP_AVX2_AVX512 __m512 cbrt_050ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
CBRT_050ULP_AVX2_AVX512 void cbrt_050ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(1430186282); /* 0x553ee92a */
    const __m512 v1 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512d v18 = _mm512_set1_pd(-0x1.4d191e0d2003dp+0); /* -1.3011645109218215 */
    const __m512d v20 = _mm512_set1_pd(0x1.90851e5496222p-2); /* 0.39113280669474382 */
    const __m512d v21 = _mm512_set1_pd(0x1.08489817ce92dp-4); /* 0.06452235614134301 */
    const __m512d v23 = _mm512_set1_pd(0x1.123fd6ab7ce2dp-2); /* 0.26782164975813566 */
    const __m512d v25 = _mm512_set1_pd(-0x1.108425765e025p-2); /* -0.26612909827190584 */
    const __m512d v27 = _mm512_set1_pd(0x1.8d3e232155423p-2); /* 0.38793234721134889 */
    const __m512d v30 = _mm512_set1_pd(0x1.ffffffff956c9p-1); /* 0.99999999995153488 */
    const __m512d v32 = _mm512_set1_pd(0x1.1c71ca8527ef2p-1); /* 0.55555565715255129 */
    const __m512d v34 = _mm512_set1_pd(0x1.5555555195c85p-1); /* 0.66666666623031345 */
    const __m512 v41 = _mm512_set1_ps(INFINITY);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v4_0l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3_0l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4_0h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3_0h), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4_1l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3_1l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4_1h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3_1h), _mm512_set1_epi64(INT64_MAX)));
    const __m512i v5_0l = _mm512_castpd_si512(v4_0l);
    const __m512i v5_0h = _mm512_castpd_si512(v4_0h);
    const __m512i v5_1l = _mm512_castpd_si512(v4_1l);
    const __m512i v5_1h = _mm512_castpd_si512(v4_1h);
    const __m512i v7_0l = _mm512_srli_epi64(v5_0l, 32);
    const __m512i v7_0h = _mm512_srli_epi64(v5_0h, 32);
    const __m512i v7_1l = _mm512_srli_epi64(v5_1l, 32);
    const __m512i v7_1h = _mm512_srli_epi64(v5_1h, 32);
    const __m256i v8_0l = _mm512_cvtepi64_epi32(v7_0l);
    const __m256i v8_0h = _mm512_cvtepi64_epi32(v7_0h);
    const __m512i v8_0 = _mm512_inserti32x8(_mm512_castsi256_si512(v8_0l), v8_0h, 1);
    const __m256i v8_1l = _mm512_cvtepi64_epi32(v7_1l);
    const __m256i v8_1h = _mm512_cvtepi64_epi32(v7_1h);
    const __m512i v8_1 = _mm512_inserti32x8(_mm512_castsi256_si512(v8_1l), v8_1h, 1);
    const __m512 v9_0 = _mm512_cvtepi32_ps(v8_0);
    const __m512 v9_1 = _mm512_cvtepi32_ps(v8_1);
    const __m512 v10_0 = _mm512_mul_ps(v1, v9_0);
    const __m512 v10_1 = _mm512_mul_ps(v1, v9_1);
    const __m512i v11_0 = _mm512_cvtps_epi32(v10_0);
    const __m512i v11_1 = _mm512_cvtps_epi32(v10_1);
    const __m512i v12_0 = _mm512_sub_epi32(v0, v11_0);
    const __m512i v12_1 = _mm512_sub_epi32(v0, v11_1);
    const __m512i v13_0l = _mm512_cvtepi32_epi64(_mm512_castsi512_si256(v12_0));
    const __m512i v13_0h = _mm512_cvtepi32_epi64(_mm512_extracti32x8_epi32(v12_0, 1));
    const __m512i v13_1l = _mm512_cvtepi32_epi64(_mm512_castsi512_si256(v12_1));
    const __m512i v13_1h = _mm512_cvtepi32_epi64(_mm512_extracti32x8_epi32(v12_1, 1));
    const __m512i v14_0l = _mm512_slli_epi64(v13_0l, 32);
    const __m512i v14_0h = _mm512_slli_epi64(v13_0h, 32);
    const __m512i v14_1l = _mm512_slli_epi64(v13_1l, 32);
    const __m512i v14_1h = _mm512_slli_epi64(v13_1h, 32);
    const __m512d v15_0l = _mm512_castsi512_pd(v14_0l);
    const __m512d v15_0h = _mm512_castsi512_pd(v14_0h);
    const __m512d v15_1l = _mm512_castsi512_pd(v14_1l);
    const __m512d v15_1h = _mm512_castsi512_pd(v14_1h);
    const __m512d v16_0l = _mm512_mul_pd(v15_0l, v4_0l);
    const __m512d v16_0h = _mm512_mul_pd(v15_0h, v4_0h);
    const __m512d v16_1l = _mm512_mul_pd(v15_1l, v4_1l);
    const __m512d v16_1h = _mm512_mul_pd(v15_1h, v4_1h);
    const __m512d v17_0l = _mm512_mul_pd(v16_0l, v15_0l);
    const __m512d v17_0h = _mm512_mul_pd(v16_0h, v15_0h);
    const __m512d v17_1l = _mm512_mul_pd(v16_1l, v15_1l);
    const __m512d v17_1h = _mm512_mul_pd(v16_1h, v15_1h);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v15_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v15_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v15_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v15_1h, v18);
    const __m512d v22_0l = _mm512_fmadd_pd(v19_0l, v20, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v19_0h, v20, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v19_1l, v20, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v19_1h, v20, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v19_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v19_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v19_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v19_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v19_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v19_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v19_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v19_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v26_0l, v19_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26_0h, v19_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26_1l, v19_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26_1h, v19_1h, v27);
    const __m512d v31_0l = _mm512_fnmadd_pd(v17_0l, v15_0l, v30);
    const __m512d v31_0h = _mm512_fnmadd_pd(v17_0h, v15_0h, v30);
    const __m512d v31_1l = _mm512_fnmadd_pd(v17_1l, v15_1l, v30);
    const __m512d v31_1h = _mm512_fnmadd_pd(v17_1h, v15_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v28_0l, v31_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v28_0h, v31_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v28_1l, v31_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v28_1h, v31_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v31_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v31_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v31_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v31_1h, v34);
    const __m512d v36_0l = _mm512_mul_pd(v17_0l, v31_0l);
    const __m512d v36_0h = _mm512_mul_pd(v17_0h, v31_0h);
    const __m512d v36_1l = _mm512_mul_pd(v17_1l, v31_1l);
    const __m512d v36_1h = _mm512_mul_pd(v17_1h, v31_1h);
    const __m512d v37_0l = _mm512_fmadd_pd(v35_0l, v36_0l, v17_0l);
    const __m512d v37_0h = _mm512_fmadd_pd(v35_0h, v36_0h, v17_0h);
    const __m512d v37_1l = _mm512_fmadd_pd(v35_1l, v36_1l, v17_1l);
    const __m512d v37_1h = _mm512_fmadd_pd(v35_1h, v36_1h, v17_1h);
    const __m256 v38_0l = _mm512_cvtpd_ps(v37_0l);
    const __m256 v38_0h = _mm512_cvtpd_ps(v37_0h);
    const __m512 v38_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_0l), v38_0h, 1);
    const __m256 v38_1l = _mm512_cvtpd_ps(v37_1l);
    const __m256 v38_1h = _mm512_cvtpd_ps(v37_1h);
    const __m512 v38_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_1l), v38_1h, 1);
    const __m512 v39_0 = cbrt_050ulp_avx2_signed_f32_avx512(v38_0, v2_0);
    const __m512 v39_1 = cbrt_050ulp_avx2_signed_f32_avx512(v38_1, v2_1);
    const __m512 v40_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v40_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v42_0 = _mm512_cmp_ps_mask(v40_0, v41, _CMP_LT_OQ);
    const __mmask16 v42_1 = _mm512_cmp_ps_mask(v40_1, v41, _CMP_LT_OQ);
    const __mmask16 v43_0 = (__mmask16)~v42_0;
    const __mmask16 v43_1 = (__mmask16)~v42_1;
    __m512 r0_0 = v39_0;
    __m512 r0_1 = v39_1;
    __mmask16 any1 = v43_0;
    any1 = (__mmask16)(any1 | v43_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v44_0 = _mm512_add_ps(v2_0, v2_0);
        const __m512 v44_1 = _mm512_add_ps(v2_1, v2_1);
        r0_0 = _mm512_mask_blend_ps(v43_0, r0_0, v44_0);
        r0_1 = _mm512_mask_blend_ps(v43_1, r0_1, v44_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static CBRT_050ULP_AVX2_AVX512_TARGET void cbrt_050ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(1430186282); /* 0x553ee92a */
    const __m512 v1 = _mm512_set1_ps(0x1.555556p-2f); /* 0.333333343 */
    const __m512d v18 = _mm512_set1_pd(-0x1.4d191e0d2003dp+0); /* -1.3011645109218215 */
    const __m512d v20 = _mm512_set1_pd(0x1.90851e5496222p-2); /* 0.39113280669474382 */
    const __m512d v21 = _mm512_set1_pd(0x1.08489817ce92dp-4); /* 0.06452235614134301 */
    const __m512d v23 = _mm512_set1_pd(0x1.123fd6ab7ce2dp-2); /* 0.26782164975813566 */
    const __m512d v25 = _mm512_set1_pd(-0x1.108425765e025p-2); /* -0.26612909827190584 */
    const __m512d v27 = _mm512_set1_pd(0x1.8d3e232155423p-2); /* 0.38793234721134889 */
    const __m512d v30 = _mm512_set1_pd(0x1.ffffffff956c9p-1); /* 0.99999999995153488 */
    const __m512d v32 = _mm512_set1_pd(0x1.1c71ca8527ef2p-1); /* 0.55555565715255129 */
    const __m512d v34 = _mm512_set1_pd(0x1.5555555195c85p-1); /* 0.66666666623031345 */
    const __m512 v41 = _mm512_set1_ps(INFINITY);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v4l = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3l), _mm512_set1_epi64(INT64_MAX)));
    const __m512d v4h = _mm512_castsi512_pd(_mm512_and_si512(_mm512_castpd_si512(v3h), _mm512_set1_epi64(INT64_MAX)));
    const __m512i v5l = _mm512_castpd_si512(v4l);
    const __m512i v5h = _mm512_castpd_si512(v4h);
    const __m512i v7l = _mm512_srli_epi64(v5l, 32);
    const __m512i v7h = _mm512_srli_epi64(v5h, 32);
    const __m256i v8l = _mm512_cvtepi64_epi32(v7l);
    const __m256i v8h = _mm512_cvtepi64_epi32(v7h);
    const __m512i v8 = _mm512_inserti32x8(_mm512_castsi256_si512(v8l), v8h, 1);
    const __m512 v9 = _mm512_cvtepi32_ps(v8);
    const __m512 v10 = _mm512_mul_ps(v1, v9);
    const __m512i v11 = _mm512_cvtps_epi32(v10);
    const __m512i v12 = _mm512_sub_epi32(v0, v11);
    const __m512i v13l = _mm512_cvtepi32_epi64(_mm512_castsi512_si256(v12));
    const __m512i v13h = _mm512_cvtepi32_epi64(_mm512_extracti32x8_epi32(v12, 1));
    const __m512i v14l = _mm512_slli_epi64(v13l, 32);
    const __m512i v14h = _mm512_slli_epi64(v13h, 32);
    const __m512d v15l = _mm512_castsi512_pd(v14l);
    const __m512d v15h = _mm512_castsi512_pd(v14h);
    const __m512d v16l = _mm512_mul_pd(v15l, v4l);
    const __m512d v16h = _mm512_mul_pd(v15h, v4h);
    const __m512d v17l = _mm512_mul_pd(v16l, v15l);
    const __m512d v17h = _mm512_mul_pd(v16h, v15h);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v15l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v15h, v18);
    const __m512d v22l = _mm512_fmadd_pd(v19l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v19h, v20, v21);
    const __m512d v24l = _mm512_fmadd_pd(v19l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v19h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v19l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v19h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v19l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v19h, v27);
    const __m512d v31l = _mm512_fnmadd_pd(v17l, v15l, v30);
    const __m512d v31h = _mm512_fnmadd_pd(v17h, v15h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v28l, v31l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v28h, v31h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v31l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v31h, v34);
    const __m512d v36l = _mm512_mul_pd(v17l, v31l);
    const __m512d v36h = _mm512_mul_pd(v17h, v31h);
    const __m512d v37l = _mm512_fmadd_pd(v35l, v36l, v17l);
    const __m512d v37h = _mm512_fmadd_pd(v35h, v36h, v17h);
    const __m256 v38l = _mm512_cvtpd_ps(v37l);
    const __m256 v38h = _mm512_cvtpd_ps(v37h);
    const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
    const __m512 v39 = cbrt_050ulp_avx2_signed_f32_avx512(v38, v2);
    const __m512 v40 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v42 = _mm512_cmp_ps_mask(v40, v41, _CMP_LT_OQ);
    const __mmask16 v43 = (__mmask16)~v42;
    __m512 r0 = v39;
    __mmask16 any1 = v43;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v44 = _mm512_add_ps(v2, v2);
        r0 = _mm512_mask_blend_ps(v43, r0, v44);
    }
    _mm512_storeu_ps(y, r0);
}

static CBRT_050ULP_AVX2_AVX512_TARGET void cbrt_050ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        cbrt_050ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        cbrt_050ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        cbrt_050ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. CBRT_050ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int cbrt_050ulp_avx2_level(void) {
#if defined(CBRT_050ULP_AVX2_FORCE_ISA)
    return CBRT_050ULP_AVX2_FORCE_ISA;
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

float cbrt_050ulp_avx2(float x) {
    return cbrt_050ulp_avx2_element(x);
}

void cbrt_050ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = cbrt_050ulp_avx2_level();
    if (level == 2) {
        cbrt_050ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        cbrt_050ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    cbrt_050ulp_avx2_array_portable(x, y, n);
}
