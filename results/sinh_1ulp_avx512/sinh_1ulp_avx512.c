/* sinh_1ulp_avx512: sinh
 *
 *   target       sinh, sinh x, f32
 *   domain       every input
 *   max error    0.763834 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fea178p-4 (-0.124665707, encoding 0xbdff50bc)
 *   result there -0x1.fff454p-4 (-0.124988869, encoding 0xbdfffa2a)
 *   mean error   0.018960 ulp
 *   misrounded   10370190 results
 *   holds        odd or even exactly
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           7ae98856421ed1da978bf28c57b7e557
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinh --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive sinh_1ulp_avx512.db
 *                time: 0.5353 ns/element as avx512 code (inputs mean)
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
#include "sinh_1ulp_avx512.h"

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

static inline float sinh_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sinh_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinh_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sinh_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sinh_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinh_1ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sinh_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sinh_1ulp_avx512_copysign_f32(float x, float y) {
    int32_t sign = sinh_1ulp_avx512_bits_f32(y) & INT32_MIN;
    return sinh_1ulp_avx512_frombits_f32((sinh_1ulp_avx512_bits_f32(x) & INT32_MAX) | sign);
}

static inline float sinh_1ulp_avx512_element(float x) {
    const double v0 = 0x1.7153e69a486cbp+0; /* 1.4426864744822747 */
    const float v1 = 0x1.68p+6f; /* 90 */
    const float v2 = x;
    const float v3 = sinh_1ulp_avx512_abs_f32(v2);
    const float v4 = v1 < v3 ? v1 : v3;
    const double v5 = (double)v4;
    const double v6 = 0x1.8p+52; /* 6755399441055744 */
    const double v7 = sinh_1ulp_avx512_fma_f64(v0, v5, v6);
    const double v8 = v7 - v6;
    const double v9 = -0x1.62e42fefa2559p-1; /* -0.6931471805593602 */
    const double v10 = sinh_1ulp_avx512_fma_f64(v8, v9, v5);
    const double v11 = v10 * v10;
    const double v12 = 0x1.6462ee4f74541p-10; /* 0.0013595064118486352 */
    const double v13 = 0x1.55619255b536fp-5; /* 0.041672502336644317 */
    const double v14 = sinh_1ulp_avx512_fma_f64(v11, v12, v13);
    const double v15 = 0x1.ffffedf902bafp-2; /* 0.49999973137226567 */
    const double v16 = sinh_1ulp_avx512_fma_f64(v11, v14, v15);
    const double v17 = 0x1.00000009ce6a2p+0; /* 1.0000000022832087 */
    const double v18 = sinh_1ulp_avx512_fma_f64(v11, v16, v17);
    const int64_t v19 = sinh_1ulp_avx512_bits_f64(v7);
    const int64_t v20 = INT64_C(52);
    const int64_t v21 = sinh_1ulp_avx512_shl_i64(v19, v20);
    const int64_t v22 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v23 = (int64_t)((uint64_t)v21 + (uint64_t)v22);
    const double v24 = sinh_1ulp_avx512_frombits_f64(v23);
    const int64_t v25 = (int64_t)((uint64_t)v22 - (uint64_t)v21);
    const double v26 = sinh_1ulp_avx512_frombits_f64(v25);
    const double v27 = v24 - v26;
    const double v28 = v26 + v24;
    const double v29 = 0x1.123ca3cbf809ap-7; /* 0.0083690452374301401 */
    const double v30 = 0x1.55548906b26dfp-3; /* 0.16666514445960609 */
    const double v31 = sinh_1ulp_avx512_fma_f64(v11, v29, v30);
    const double v32 = v11 * v31;
    const double v33 = sinh_1ulp_avx512_fma_f64(v10, v32, v10);
    const double v34 = v28 * v33;
    const double v35 = sinh_1ulp_avx512_fma_f64(v18, v27, v34);
    const float v36 = (float)v35;
    const float v37 = sinh_1ulp_avx512_copysign_f32(v36, v2);
    const float r0 = v37;
    return r0;
}

static void sinh_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinh_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINH_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINH_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINH_1ULP_AVX512_AVX2 static inline SINH_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINH_1ULP_AVX512_AVX512 static inline SINH_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_1ULP_AVX512_AVX2 __m256 sinh_1ulp_avx512_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINH_1ULP_AVX512_AVX2 void sinh_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.7153e69a486cbp+0); /* 1.4426864744822747 */
    const __m256 v1 = _mm256_set1_ps(0x1.68p+6f); /* 90 */
    const __m256d v6 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v9 = _mm256_set1_pd(-0x1.62e42fefa2559p-1); /* -0.6931471805593602 */
    const __m256d v12 = _mm256_set1_pd(0x1.6462ee4f74541p-10); /* 0.0013595064118486352 */
    const __m256d v13 = _mm256_set1_pd(0x1.55619255b536fp-5); /* 0.041672502336644317 */
    const __m256d v15 = _mm256_set1_pd(0x1.ffffedf902bafp-2); /* 0.49999973137226567 */
    const __m256d v17 = _mm256_set1_pd(0x1.00000009ce6a2p+0); /* 1.0000000022832087 */
    const __m256i v22 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v29 = _mm256_set1_pd(0x1.123ca3cbf809ap-7); /* 0.0083690452374301401 */
    const __m256d v30 = _mm256_set1_pd(0x1.55548906b26dfp-3); /* 0.16666514445960609 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_min_ps(v1, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v7l = _mm256_fmadd_pd(v0, v5l, v6);
    const __m256d v7h = _mm256_fmadd_pd(v0, v5h, v6);
    const __m256d v8l = _mm256_sub_pd(v7l, v6);
    const __m256d v8h = _mm256_sub_pd(v7h, v6);
    const __m256d v10l = _mm256_fmadd_pd(v8l, v9, v5l);
    const __m256d v10h = _mm256_fmadd_pd(v8h, v9, v5h);
    const __m256d v11l = _mm256_mul_pd(v10l, v10l);
    const __m256d v11h = _mm256_mul_pd(v10h, v10h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v11l, v16l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v11h, v16h, v17);
    const __m256i v19l = _mm256_castpd_si256(v7l);
    const __m256i v19h = _mm256_castpd_si256(v7h);
    const __m256i v21l = _mm256_slli_epi64(v19l, 52);
    const __m256i v21h = _mm256_slli_epi64(v19h, 52);
    const __m256i v23l = _mm256_add_epi64(v21l, v22);
    const __m256i v23h = _mm256_add_epi64(v21h, v22);
    const __m256d v24l = _mm256_castsi256_pd(v23l);
    const __m256d v24h = _mm256_castsi256_pd(v23h);
    const __m256i v25l = _mm256_sub_epi64(v22, v21l);
    const __m256i v25h = _mm256_sub_epi64(v22, v21h);
    const __m256d v26l = _mm256_castsi256_pd(v25l);
    const __m256d v26h = _mm256_castsi256_pd(v25h);
    const __m256d v27l = _mm256_sub_pd(v24l, v26l);
    const __m256d v27h = _mm256_sub_pd(v24h, v26h);
    const __m256d v28l = _mm256_add_pd(v26l, v24l);
    const __m256d v28h = _mm256_add_pd(v26h, v24h);
    const __m256d v31l = _mm256_fmadd_pd(v11l, v29, v30);
    const __m256d v31h = _mm256_fmadd_pd(v11h, v29, v30);
    const __m256d v32l = _mm256_mul_pd(v11l, v31l);
    const __m256d v32h = _mm256_mul_pd(v11h, v31h);
    const __m256d v33l = _mm256_fmadd_pd(v10l, v32l, v10l);
    const __m256d v33h = _mm256_fmadd_pd(v10h, v32h, v10h);
    const __m256d v34l = _mm256_mul_pd(v28l, v33l);
    const __m256d v34h = _mm256_mul_pd(v28h, v33h);
    const __m256d v35l = _mm256_fmadd_pd(v18l, v27l, v34l);
    const __m256d v35h = _mm256_fmadd_pd(v18h, v27h, v34h);
    const __m128 v36l = _mm256_cvtpd_ps(v35l);
    const __m128 v36h = _mm256_cvtpd_ps(v35h);
    const __m256 v36 = _mm256_set_m128(v36h, v36l);
    const __m256 v37 = sinh_1ulp_avx512_signed_f32_avx2(v36, v2);
    _mm256_storeu_ps(y, v37);
}

static SINH_1ULP_AVX512_AVX2_TARGET void sinh_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinh_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sinh_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
SINH_1ULP_AVX512_AVX512 __m512 sinh_1ulp_avx512_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINH_1ULP_AVX512_AVX512 void sinh_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.7153e69a486cbp+0); /* 1.4426864744822747 */
    const __m512 v1 = _mm512_set1_ps(0x1.68p+6f); /* 90 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e42fefa2559p-1); /* -0.6931471805593602 */
    const __m512d v12 = _mm512_set1_pd(0x1.6462ee4f74541p-10); /* 0.0013595064118486352 */
    const __m512d v13 = _mm512_set1_pd(0x1.55619255b536fp-5); /* 0.041672502336644317 */
    const __m512d v15 = _mm512_set1_pd(0x1.ffffedf902bafp-2); /* 0.49999973137226567 */
    const __m512d v17 = _mm512_set1_pd(0x1.00000009ce6a2p+0); /* 1.0000000022832087 */
    const __m512i v22 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v29 = _mm512_set1_pd(0x1.123ca3cbf809ap-7); /* 0.0083690452374301401 */
    const __m512d v30 = _mm512_set1_pd(0x1.55548906b26dfp-3); /* 0.16666514445960609 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_min_ps(v1, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v1, v3_1);
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v7_0l = _mm512_fmadd_pd(v0, v5_0l, v6);
    const __m512d v7_0h = _mm512_fmadd_pd(v0, v5_0h, v6);
    const __m512d v7_1l = _mm512_fmadd_pd(v0, v5_1l, v6);
    const __m512d v7_1h = _mm512_fmadd_pd(v0, v5_1h, v6);
    const __m512d v8_0l = _mm512_sub_pd(v7_0l, v6);
    const __m512d v8_0h = _mm512_sub_pd(v7_0h, v6);
    const __m512d v8_1l = _mm512_sub_pd(v7_1l, v6);
    const __m512d v8_1h = _mm512_sub_pd(v7_1h, v6);
    const __m512d v10_0l = _mm512_fmadd_pd(v8_0l, v9, v5_0l);
    const __m512d v10_0h = _mm512_fmadd_pd(v8_0h, v9, v5_0h);
    const __m512d v10_1l = _mm512_fmadd_pd(v8_1l, v9, v5_1l);
    const __m512d v10_1h = _mm512_fmadd_pd(v8_1h, v9, v5_1h);
    const __m512d v11_0l = _mm512_mul_pd(v10_0l, v10_0l);
    const __m512d v11_0h = _mm512_mul_pd(v10_0h, v10_0h);
    const __m512d v11_1l = _mm512_mul_pd(v10_1l, v10_1l);
    const __m512d v11_1h = _mm512_mul_pd(v10_1h, v10_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v11_0l, v12, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v11_0h, v12, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v11_1l, v12, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v11_1h, v12, v13);
    const __m512d v16_0l = _mm512_fmadd_pd(v11_0l, v14_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v11_0h, v14_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v11_1l, v14_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v11_1h, v14_1h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v11_0l, v16_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v11_0h, v16_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v11_1l, v16_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v11_1h, v16_1h, v17);
    const __m512i v19_0l = _mm512_castpd_si512(v7_0l);
    const __m512i v19_0h = _mm512_castpd_si512(v7_0h);
    const __m512i v19_1l = _mm512_castpd_si512(v7_1l);
    const __m512i v19_1h = _mm512_castpd_si512(v7_1h);
    const __m512i v21_0l = _mm512_slli_epi64(v19_0l, 52);
    const __m512i v21_0h = _mm512_slli_epi64(v19_0h, 52);
    const __m512i v21_1l = _mm512_slli_epi64(v19_1l, 52);
    const __m512i v21_1h = _mm512_slli_epi64(v19_1h, 52);
    const __m512i v23_0l = _mm512_add_epi64(v21_0l, v22);
    const __m512i v23_0h = _mm512_add_epi64(v21_0h, v22);
    const __m512i v23_1l = _mm512_add_epi64(v21_1l, v22);
    const __m512i v23_1h = _mm512_add_epi64(v21_1h, v22);
    const __m512d v24_0l = _mm512_castsi512_pd(v23_0l);
    const __m512d v24_0h = _mm512_castsi512_pd(v23_0h);
    const __m512d v24_1l = _mm512_castsi512_pd(v23_1l);
    const __m512d v24_1h = _mm512_castsi512_pd(v23_1h);
    const __m512i v25_0l = _mm512_sub_epi64(v22, v21_0l);
    const __m512i v25_0h = _mm512_sub_epi64(v22, v21_0h);
    const __m512i v25_1l = _mm512_sub_epi64(v22, v21_1l);
    const __m512i v25_1h = _mm512_sub_epi64(v22, v21_1h);
    const __m512d v26_0l = _mm512_castsi512_pd(v25_0l);
    const __m512d v26_0h = _mm512_castsi512_pd(v25_0h);
    const __m512d v26_1l = _mm512_castsi512_pd(v25_1l);
    const __m512d v26_1h = _mm512_castsi512_pd(v25_1h);
    const __m512d v27_0l = _mm512_sub_pd(v24_0l, v26_0l);
    const __m512d v27_0h = _mm512_sub_pd(v24_0h, v26_0h);
    const __m512d v27_1l = _mm512_sub_pd(v24_1l, v26_1l);
    const __m512d v27_1h = _mm512_sub_pd(v24_1h, v26_1h);
    const __m512d v28_0l = _mm512_add_pd(v26_0l, v24_0l);
    const __m512d v28_0h = _mm512_add_pd(v26_0h, v24_0h);
    const __m512d v28_1l = _mm512_add_pd(v26_1l, v24_1l);
    const __m512d v28_1h = _mm512_add_pd(v26_1h, v24_1h);
    const __m512d v31_0l = _mm512_fmadd_pd(v11_0l, v29, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v11_0h, v29, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v11_1l, v29, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v11_1h, v29, v30);
    const __m512d v32_0l = _mm512_mul_pd(v11_0l, v31_0l);
    const __m512d v32_0h = _mm512_mul_pd(v11_0h, v31_0h);
    const __m512d v32_1l = _mm512_mul_pd(v11_1l, v31_1l);
    const __m512d v32_1h = _mm512_mul_pd(v11_1h, v31_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v10_0l, v32_0l, v10_0l);
    const __m512d v33_0h = _mm512_fmadd_pd(v10_0h, v32_0h, v10_0h);
    const __m512d v33_1l = _mm512_fmadd_pd(v10_1l, v32_1l, v10_1l);
    const __m512d v33_1h = _mm512_fmadd_pd(v10_1h, v32_1h, v10_1h);
    const __m512d v34_0l = _mm512_mul_pd(v28_0l, v33_0l);
    const __m512d v34_0h = _mm512_mul_pd(v28_0h, v33_0h);
    const __m512d v34_1l = _mm512_mul_pd(v28_1l, v33_1l);
    const __m512d v34_1h = _mm512_mul_pd(v28_1h, v33_1h);
    const __m512d v35_0l = _mm512_fmadd_pd(v18_0l, v27_0l, v34_0l);
    const __m512d v35_0h = _mm512_fmadd_pd(v18_0h, v27_0h, v34_0h);
    const __m512d v35_1l = _mm512_fmadd_pd(v18_1l, v27_1l, v34_1l);
    const __m512d v35_1h = _mm512_fmadd_pd(v18_1h, v27_1h, v34_1h);
    const __m256 v36_0l = _mm512_cvtpd_ps(v35_0l);
    const __m256 v36_0h = _mm512_cvtpd_ps(v35_0h);
    const __m512 v36_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_0l), v36_0h, 1);
    const __m256 v36_1l = _mm512_cvtpd_ps(v35_1l);
    const __m256 v36_1h = _mm512_cvtpd_ps(v35_1h);
    const __m512 v36_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v36_1l), v36_1h, 1);
    const __m512 v37_0 = sinh_1ulp_avx512_signed_f32_avx512(v36_0, v2_0);
    const __m512 v37_1 = sinh_1ulp_avx512_signed_f32_avx512(v36_1, v2_1);
    _mm512_storeu_ps(y, v37_0);
    _mm512_storeu_ps(y + 16, v37_1);
}

/* 16 elements. */
static SINH_1ULP_AVX512_AVX512_TARGET void sinh_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.7153e69a486cbp+0); /* 1.4426864744822747 */
    const __m512 v1 = _mm512_set1_ps(0x1.68p+6f); /* 90 */
    const __m512d v6 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v9 = _mm512_set1_pd(-0x1.62e42fefa2559p-1); /* -0.6931471805593602 */
    const __m512d v12 = _mm512_set1_pd(0x1.6462ee4f74541p-10); /* 0.0013595064118486352 */
    const __m512d v13 = _mm512_set1_pd(0x1.55619255b536fp-5); /* 0.041672502336644317 */
    const __m512d v15 = _mm512_set1_pd(0x1.ffffedf902bafp-2); /* 0.49999973137226567 */
    const __m512d v17 = _mm512_set1_pd(0x1.00000009ce6a2p+0); /* 1.0000000022832087 */
    const __m512i v22 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v29 = _mm512_set1_pd(0x1.123ca3cbf809ap-7); /* 0.0083690452374301401 */
    const __m512d v30 = _mm512_set1_pd(0x1.55548906b26dfp-3); /* 0.16666514445960609 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_min_ps(v1, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v7l = _mm512_fmadd_pd(v0, v5l, v6);
    const __m512d v7h = _mm512_fmadd_pd(v0, v5h, v6);
    const __m512d v8l = _mm512_sub_pd(v7l, v6);
    const __m512d v8h = _mm512_sub_pd(v7h, v6);
    const __m512d v10l = _mm512_fmadd_pd(v8l, v9, v5l);
    const __m512d v10h = _mm512_fmadd_pd(v8h, v9, v5h);
    const __m512d v11l = _mm512_mul_pd(v10l, v10l);
    const __m512d v11h = _mm512_mul_pd(v10h, v10h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512d v16l = _mm512_fmadd_pd(v11l, v14l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v11h, v14h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v11l, v16l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v11h, v16h, v17);
    const __m512i v19l = _mm512_castpd_si512(v7l);
    const __m512i v19h = _mm512_castpd_si512(v7h);
    const __m512i v21l = _mm512_slli_epi64(v19l, 52);
    const __m512i v21h = _mm512_slli_epi64(v19h, 52);
    const __m512i v23l = _mm512_add_epi64(v21l, v22);
    const __m512i v23h = _mm512_add_epi64(v21h, v22);
    const __m512d v24l = _mm512_castsi512_pd(v23l);
    const __m512d v24h = _mm512_castsi512_pd(v23h);
    const __m512i v25l = _mm512_sub_epi64(v22, v21l);
    const __m512i v25h = _mm512_sub_epi64(v22, v21h);
    const __m512d v26l = _mm512_castsi512_pd(v25l);
    const __m512d v26h = _mm512_castsi512_pd(v25h);
    const __m512d v27l = _mm512_sub_pd(v24l, v26l);
    const __m512d v27h = _mm512_sub_pd(v24h, v26h);
    const __m512d v28l = _mm512_add_pd(v26l, v24l);
    const __m512d v28h = _mm512_add_pd(v26h, v24h);
    const __m512d v31l = _mm512_fmadd_pd(v11l, v29, v30);
    const __m512d v31h = _mm512_fmadd_pd(v11h, v29, v30);
    const __m512d v32l = _mm512_mul_pd(v11l, v31l);
    const __m512d v32h = _mm512_mul_pd(v11h, v31h);
    const __m512d v33l = _mm512_fmadd_pd(v10l, v32l, v10l);
    const __m512d v33h = _mm512_fmadd_pd(v10h, v32h, v10h);
    const __m512d v34l = _mm512_mul_pd(v28l, v33l);
    const __m512d v34h = _mm512_mul_pd(v28h, v33h);
    const __m512d v35l = _mm512_fmadd_pd(v18l, v27l, v34l);
    const __m512d v35h = _mm512_fmadd_pd(v18h, v27h, v34h);
    const __m256 v36l = _mm512_cvtpd_ps(v35l);
    const __m256 v36h = _mm512_cvtpd_ps(v35h);
    const __m512 v36 = _mm512_insertf32x8(_mm512_castps256_ps512(v36l), v36h, 1);
    const __m512 v37 = sinh_1ulp_avx512_signed_f32_avx512(v36, v2);
    _mm512_storeu_ps(y, v37);
}

static SINH_1ULP_AVX512_AVX512_TARGET void sinh_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sinh_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinh_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sinh_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINH_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinh_1ulp_avx512_level(void) {
#if defined(SINH_1ULP_AVX512_FORCE_ISA)
    return SINH_1ULP_AVX512_FORCE_ISA;
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

float sinh_1ulp_avx512(float x) {
    return sinh_1ulp_avx512_element(x);
}

void sinh_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinh_1ulp_avx512_level();
    if (level == 2) {
        sinh_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinh_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinh_1ulp_avx512_array_portable(x, y, n);
}
