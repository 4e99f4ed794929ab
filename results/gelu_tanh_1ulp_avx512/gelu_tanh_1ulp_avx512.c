/* gelu_tanh_1ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f32
 *   domain       every input
 *   max error    0.548376 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.40800cp+3 (-10.0156307, encoding 0xc1204006)
 *   result there -0x1.ca0facp-124 (-8.41325585e-38, encoding 0x81e507d6)
 *   mean error   0.031375 ulp
 *   misrounded   10107365 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           874f9d49a9c11cf8baf7a9aa4a89d4df
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f32 --max-ulp 1 --isa avx512 --time 22s --seed 1 --threads 1 --archive gelu_tanh_1ulp_avx512.db
 *                time: 0.6379 ns/element as avx512 code (inputs mean)
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
#include "gelu_tanh_1ulp_avx512.h"

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

static inline double gelu_tanh_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_tanh_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_tanh_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_tanh_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_tanh_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return gelu_tanh_1ulp_avx512_frombits_f64((int64_t)((uint64_t)gelu_tanh_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float gelu_tanh_1ulp_avx512_element(float x) {
    const double v0 = -0x1.62eb1db7899bep-1; /* -0.69320004334877416 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v2 = 0x1.244aa76f29d75p-4; /* 0.071360258140534885 */
    const float v3 = -0x1.7p+3f; /* -11.5 */
    const float v4 = x;
    const float v5 = 0x1p+3f; /* 8 */
    const float v6 = v4 < v5 ? v4 : v5;
    const float v7 = v3 > v6 ? v3 : v6;
    const double v8 = (double)v7;
    const double v9 = v8 * v8;
    const double v10 = 0x1.988c4d0b345d1p+0; /* 1.5958908226351591 */
    const double v11 = gelu_tanh_1ulp_avx512_fma_f64(v2, v9, v10);
    const double v12 = -0x1.03a996553be55p-8; /* -0.0039621345542709312 */
    const double v13 = gelu_tanh_1ulp_avx512_fma_f64(v11, v8, v12);
    const double v14 = 0x1.8p+52; /* 6755399441055744 */
    const double v15 = gelu_tanh_1ulp_avx512_fma_f64(v1, v13, v14);
    const double v16 = v15 - v14;
    const double v17 = gelu_tanh_1ulp_avx512_fma_f64(v0, v16, v13);
    const double v18 = 0x1.0edc7453e741ap-8; /* 0.0041330131533898976 */
    const double v19 = 0x1.08ec33fb1c054p-5; /* 0.0323391928913003 */
    const double v20 = gelu_tanh_1ulp_avx512_fma_f64(v17, v18, v19);
    const double v21 = 0x1.3b5bac0c18b2ap-3; /* 0.15398344432750238 */
    const double v22 = gelu_tanh_1ulp_avx512_fma_f64(v17, v20, v21);
    const double v23 = 0x1.0049e0a7b0a53p-1; /* 0.5005636410426838 */
    const double v24 = gelu_tanh_1ulp_avx512_fma_f64(v17, v22, v23);
    const double v25 = 0x1.0a7a372b6a6b1p+0; /* 1.0409273606295921 */
    const double v26 = gelu_tanh_1ulp_avx512_fma_f64(v17, v24, v25);
    const double v27 = 0x1.0fae831b657cep+0; /* 1.0612565938840706 */
    const double v28 = gelu_tanh_1ulp_avx512_fma_f64(v17, v26, v27);
    const int64_t v29 = gelu_tanh_1ulp_avx512_bits_f64(v15);
    const int64_t v30 = INT64_C(52);
    const int64_t v31 = gelu_tanh_1ulp_avx512_shl_i64(v29, v30);
    const double v32 = gelu_tanh_1ulp_avx512_addbits_f64(v28, v31);
    const float v33 = v3 > v4 ? v3 : v4;
    const double v34 = (double)v33;
    const double v35 = v32 * v34;
    const double v36 = -0x1.3d71a15f16fa3p-6; /* -0.019375236119557503 */
    const double v37 = 0x1.13df1141cad94p+0; /* 1.0776224885583803 */
    const double v38 = gelu_tanh_1ulp_avx512_fma_f64(v28, v36, v37);
    const double v39 = v38 + v32;
    const double v40 = v35 / v39;
    const float v41 = (float)v40;
    const float r0 = v41;
    return r0;
}

static void gelu_tanh_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_1ULP_AVX512_AVX2 static inline GELU_TANH_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_1ULP_AVX512_AVX512 static inline GELU_TANH_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_TANH_1ULP_AVX512_AVX2 void gelu_tanh_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62eb1db7899bep-1); /* -0.69320004334877416 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v2 = _mm256_set1_pd(0x1.244aa76f29d75p-4); /* 0.071360258140534885 */
    const __m256 v3 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256 v5 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256d v10 = _mm256_set1_pd(0x1.988c4d0b345d1p+0); /* 1.5958908226351591 */
    const __m256d v12 = _mm256_set1_pd(-0x1.03a996553be55p-8); /* -0.0039621345542709312 */
    const __m256d v14 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v18 = _mm256_set1_pd(0x1.0edc7453e741ap-8); /* 0.0041330131533898976 */
    const __m256d v19 = _mm256_set1_pd(0x1.08ec33fb1c054p-5); /* 0.0323391928913003 */
    const __m256d v21 = _mm256_set1_pd(0x1.3b5bac0c18b2ap-3); /* 0.15398344432750238 */
    const __m256d v23 = _mm256_set1_pd(0x1.0049e0a7b0a53p-1); /* 0.5005636410426838 */
    const __m256d v25 = _mm256_set1_pd(0x1.0a7a372b6a6b1p+0); /* 1.0409273606295921 */
    const __m256d v27 = _mm256_set1_pd(0x1.0fae831b657cep+0); /* 1.0612565938840706 */
    const __m256d v36 = _mm256_set1_pd(-0x1.3d71a15f16fa3p-6); /* -0.019375236119557503 */
    const __m256d v37 = _mm256_set1_pd(0x1.13df1141cad94p+0); /* 1.0776224885583803 */
    const __m256 v4 = _mm256_loadu_ps(x);
    const __m256 v6 = _mm256_min_ps(v4, v5);
    const __m256 v7 = _mm256_max_ps(v3, v6);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256d v9l = _mm256_mul_pd(v8l, v8l);
    const __m256d v9h = _mm256_mul_pd(v8h, v8h);
    const __m256d v11l = _mm256_fmadd_pd(v2, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v2, v9h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v8l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v8h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v1, v13l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v1, v13h, v14);
    const __m256d v16l = _mm256_sub_pd(v15l, v14);
    const __m256d v16h = _mm256_sub_pd(v15h, v14);
    const __m256d v17l = _mm256_fmadd_pd(v0, v16l, v13l);
    const __m256d v17h = _mm256_fmadd_pd(v0, v16h, v13h);
    const __m256d v20l = _mm256_fmadd_pd(v17l, v18, v19);
    const __m256d v20h = _mm256_fmadd_pd(v17h, v18, v19);
    const __m256d v22l = _mm256_fmadd_pd(v17l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v17l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v17h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v17l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v17h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v17l, v26l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v17h, v26h, v27);
    const __m256i v29l = _mm256_castpd_si256(v15l);
    const __m256i v29h = _mm256_castpd_si256(v15h);
    const __m256i v31l = _mm256_slli_epi64(v29l, 52);
    const __m256i v31h = _mm256_slli_epi64(v29h, 52);
    const __m256d v32l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v28l), v31l));
    const __m256d v32h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v28h), v31h));
    const __m256 v33 = _mm256_max_ps(v3, v4);
    const __m256d v34l = _mm256_cvtps_pd(_mm256_castps256_ps128(v33));
    const __m256d v34h = _mm256_cvtps_pd(_mm256_extractf128_ps(v33, 1));
    const __m256d v35l = _mm256_mul_pd(v32l, v34l);
    const __m256d v35h = _mm256_mul_pd(v32h, v34h);
    const __m256d v38l = _mm256_fmadd_pd(v28l, v36, v37);
    const __m256d v38h = _mm256_fmadd_pd(v28h, v36, v37);
    const __m256d v39l = _mm256_add_pd(v38l, v32l);
    const __m256d v39h = _mm256_add_pd(v38h, v32h);
    const __m256d v40l = _mm256_div_pd(v35l, v39l);
    const __m256d v40h = _mm256_div_pd(v35h, v39h);
    const __m128 v41l = _mm256_cvtpd_ps(v40l);
    const __m128 v41h = _mm256_cvtpd_ps(v40h);
    const __m256 v41 = _mm256_set_m128(v41h, v41l);
    _mm256_storeu_ps(y, v41);
}

static GELU_TANH_1ULP_AVX512_AVX2_TARGET void gelu_tanh_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        gelu_tanh_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
GELU_TANH_1ULP_AVX512_AVX512 void gelu_tanh_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62eb1db7899bep-1); /* -0.69320004334877416 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(0x1.244aa76f29d75p-4); /* 0.071360258140534885 */
    const __m512 v3 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v5 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v10 = _mm512_set1_pd(0x1.988c4d0b345d1p+0); /* 1.5958908226351591 */
    const __m512d v12 = _mm512_set1_pd(-0x1.03a996553be55p-8); /* -0.0039621345542709312 */
    const __m512d v14 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v18 = _mm512_set1_pd(0x1.0edc7453e741ap-8); /* 0.0041330131533898976 */
    const __m512d v19 = _mm512_set1_pd(0x1.08ec33fb1c054p-5); /* 0.0323391928913003 */
    const __m512d v21 = _mm512_set1_pd(0x1.3b5bac0c18b2ap-3); /* 0.15398344432750238 */
    const __m512d v23 = _mm512_set1_pd(0x1.0049e0a7b0a53p-1); /* 0.5005636410426838 */
    const __m512d v25 = _mm512_set1_pd(0x1.0a7a372b6a6b1p+0); /* 1.0409273606295921 */
    const __m512d v27 = _mm512_set1_pd(0x1.0fae831b657cep+0); /* 1.0612565938840706 */
    const __m512d v36 = _mm512_set1_pd(-0x1.3d71a15f16fa3p-6); /* -0.019375236119557503 */
    const __m512d v37 = _mm512_set1_pd(0x1.13df1141cad94p+0); /* 1.0776224885583803 */
    const __m512 v4_0 = _mm512_loadu_ps(x);
    const __m512 v4_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_2 = _mm512_loadu_ps(x + 32);
    const __m512 v4_3 = _mm512_loadu_ps(x + 48);
    const __m512 v6_0 = _mm512_min_ps(v4_0, v5);
    const __m512 v6_1 = _mm512_min_ps(v4_1, v5);
    const __m512 v6_2 = _mm512_min_ps(v4_2, v5);
    const __m512 v6_3 = _mm512_min_ps(v4_3, v5);
    const __m512 v7_0 = _mm512_max_ps(v3, v6_0);
    const __m512 v7_1 = _mm512_max_ps(v3, v6_1);
    const __m512 v7_2 = _mm512_max_ps(v3, v6_2);
    const __m512 v7_3 = _mm512_max_ps(v3, v6_3);
    const __m512d v8_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_0));
    const __m512d v8_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_0, 1));
    const __m512d v8_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_1));
    const __m512d v8_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_1, 1));
    const __m512d v8_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_2));
    const __m512d v8_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_2, 1));
    const __m512d v8_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_3));
    const __m512d v8_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_3, 1));
    const __m512d v9_0l = _mm512_mul_pd(v8_0l, v8_0l);
    const __m512d v9_0h = _mm512_mul_pd(v8_0h, v8_0h);
    const __m512d v9_1l = _mm512_mul_pd(v8_1l, v8_1l);
    const __m512d v9_1h = _mm512_mul_pd(v8_1h, v8_1h);
    const __m512d v9_2l = _mm512_mul_pd(v8_2l, v8_2l);
    const __m512d v9_2h = _mm512_mul_pd(v8_2h, v8_2h);
    const __m512d v9_3l = _mm512_mul_pd(v8_3l, v8_3l);
    const __m512d v9_3h = _mm512_mul_pd(v8_3h, v8_3h);
    const __m512d v11_0l = _mm512_fmadd_pd(v2, v9_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v2, v9_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v2, v9_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v2, v9_1h, v10);
    const __m512d v11_2l = _mm512_fmadd_pd(v2, v9_2l, v10);
    const __m512d v11_2h = _mm512_fmadd_pd(v2, v9_2h, v10);
    const __m512d v11_3l = _mm512_fmadd_pd(v2, v9_3l, v10);
    const __m512d v11_3h = _mm512_fmadd_pd(v2, v9_3h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v8_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v8_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v8_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v8_1h, v12);
    const __m512d v13_2l = _mm512_fmadd_pd(v11_2l, v8_2l, v12);
    const __m512d v13_2h = _mm512_fmadd_pd(v11_2h, v8_2h, v12);
    const __m512d v13_3l = _mm512_fmadd_pd(v11_3l, v8_3l, v12);
    const __m512d v13_3h = _mm512_fmadd_pd(v11_3h, v8_3h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v1, v13_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v1, v13_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v1, v13_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v1, v13_1h, v14);
    const __m512d v15_2l = _mm512_fmadd_pd(v1, v13_2l, v14);
    const __m512d v15_2h = _mm512_fmadd_pd(v1, v13_2h, v14);
    const __m512d v15_3l = _mm512_fmadd_pd(v1, v13_3l, v14);
    const __m512d v15_3h = _mm512_fmadd_pd(v1, v13_3h, v14);
    const __m512d v16_0l = _mm512_sub_pd(v15_0l, v14);
    const __m512d v16_0h = _mm512_sub_pd(v15_0h, v14);
    const __m512d v16_1l = _mm512_sub_pd(v15_1l, v14);
    const __m512d v16_1h = _mm512_sub_pd(v15_1h, v14);
    const __m512d v16_2l = _mm512_sub_pd(v15_2l, v14);
    const __m512d v16_2h = _mm512_sub_pd(v15_2h, v14);
    const __m512d v16_3l = _mm512_sub_pd(v15_3l, v14);
    const __m512d v16_3h = _mm512_sub_pd(v15_3h, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v0, v16_0l, v13_0l);
    const __m512d v17_0h = _mm512_fmadd_pd(v0, v16_0h, v13_0h);
    const __m512d v17_1l = _mm512_fmadd_pd(v0, v16_1l, v13_1l);
    const __m512d v17_1h = _mm512_fmadd_pd(v0, v16_1h, v13_1h);
    const __m512d v17_2l = _mm512_fmadd_pd(v0, v16_2l, v13_2l);
    const __m512d v17_2h = _mm512_fmadd_pd(v0, v16_2h, v13_2h);
    const __m512d v17_3l = _mm512_fmadd_pd(v0, v16_3l, v13_3l);
    const __m512d v17_3h = _mm512_fmadd_pd(v0, v16_3h, v13_3h);
    const __m512d v20_0l = _mm512_fmadd_pd(v17_0l, v18, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v17_0h, v18, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v17_1l, v18, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v17_1h, v18, v19);
    const __m512d v20_2l = _mm512_fmadd_pd(v17_2l, v18, v19);
    const __m512d v20_2h = _mm512_fmadd_pd(v17_2h, v18, v19);
    const __m512d v20_3l = _mm512_fmadd_pd(v17_3l, v18, v19);
    const __m512d v20_3h = _mm512_fmadd_pd(v17_3h, v18, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v17_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v17_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v17_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v17_1h, v20_1h, v21);
    const __m512d v22_2l = _mm512_fmadd_pd(v17_2l, v20_2l, v21);
    const __m512d v22_2h = _mm512_fmadd_pd(v17_2h, v20_2h, v21);
    const __m512d v22_3l = _mm512_fmadd_pd(v17_3l, v20_3l, v21);
    const __m512d v22_3h = _mm512_fmadd_pd(v17_3h, v20_3h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v17_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v17_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v17_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v17_1h, v22_1h, v23);
    const __m512d v24_2l = _mm512_fmadd_pd(v17_2l, v22_2l, v23);
    const __m512d v24_2h = _mm512_fmadd_pd(v17_2h, v22_2h, v23);
    const __m512d v24_3l = _mm512_fmadd_pd(v17_3l, v22_3l, v23);
    const __m512d v24_3h = _mm512_fmadd_pd(v17_3h, v22_3h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v17_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v17_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v17_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v17_1h, v24_1h, v25);
    const __m512d v26_2l = _mm512_fmadd_pd(v17_2l, v24_2l, v25);
    const __m512d v26_2h = _mm512_fmadd_pd(v17_2h, v24_2h, v25);
    const __m512d v26_3l = _mm512_fmadd_pd(v17_3l, v24_3l, v25);
    const __m512d v26_3h = _mm512_fmadd_pd(v17_3h, v24_3h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v17_0l, v26_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v17_0h, v26_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v17_1l, v26_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v17_1h, v26_1h, v27);
    const __m512d v28_2l = _mm512_fmadd_pd(v17_2l, v26_2l, v27);
    const __m512d v28_2h = _mm512_fmadd_pd(v17_2h, v26_2h, v27);
    const __m512d v28_3l = _mm512_fmadd_pd(v17_3l, v26_3l, v27);
    const __m512d v28_3h = _mm512_fmadd_pd(v17_3h, v26_3h, v27);
    const __m512i v29_0l = _mm512_castpd_si512(v15_0l);
    const __m512i v29_0h = _mm512_castpd_si512(v15_0h);
    const __m512i v29_1l = _mm512_castpd_si512(v15_1l);
    const __m512i v29_1h = _mm512_castpd_si512(v15_1h);
    const __m512i v29_2l = _mm512_castpd_si512(v15_2l);
    const __m512i v29_2h = _mm512_castpd_si512(v15_2h);
    const __m512i v29_3l = _mm512_castpd_si512(v15_3l);
    const __m512i v29_3h = _mm512_castpd_si512(v15_3h);
    const __m512i v31_0l = _mm512_slli_epi64(v29_0l, 52);
    const __m512i v31_0h = _mm512_slli_epi64(v29_0h, 52);
    const __m512i v31_1l = _mm512_slli_epi64(v29_1l, 52);
    const __m512i v31_1h = _mm512_slli_epi64(v29_1h, 52);
    const __m512i v31_2l = _mm512_slli_epi64(v29_2l, 52);
    const __m512i v31_2h = _mm512_slli_epi64(v29_2h, 52);
    const __m512i v31_3l = _mm512_slli_epi64(v29_3l, 52);
    const __m512i v31_3h = _mm512_slli_epi64(v29_3h, 52);
    const __m512d v32_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_0l), v31_0l));
    const __m512d v32_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_0h), v31_0h));
    const __m512d v32_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_1l), v31_1l));
    const __m512d v32_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_1h), v31_1h));
    const __m512d v32_2l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_2l), v31_2l));
    const __m512d v32_2h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_2h), v31_2h));
    const __m512d v32_3l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_3l), v31_3l));
    const __m512d v32_3h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28_3h), v31_3h));
    const __m512 v33_0 = _mm512_max_ps(v3, v4_0);
    const __m512 v33_1 = _mm512_max_ps(v3, v4_1);
    const __m512 v33_2 = _mm512_max_ps(v3, v4_2);
    const __m512 v33_3 = _mm512_max_ps(v3, v4_3);
    const __m512d v34_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33_0));
    const __m512d v34_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33_0, 1));
    const __m512d v34_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33_1));
    const __m512d v34_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33_1, 1));
    const __m512d v34_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33_2));
    const __m512d v34_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33_2, 1));
    const __m512d v34_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33_3));
    const __m512d v34_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33_3, 1));
    const __m512d v35_0l = _mm512_mul_pd(v32_0l, v34_0l);
    const __m512d v35_0h = _mm512_mul_pd(v32_0h, v34_0h);
    const __m512d v35_1l = _mm512_mul_pd(v32_1l, v34_1l);
    const __m512d v35_1h = _mm512_mul_pd(v32_1h, v34_1h);
    const __m512d v35_2l = _mm512_mul_pd(v32_2l, v34_2l);
    const __m512d v35_2h = _mm512_mul_pd(v32_2h, v34_2h);
    const __m512d v35_3l = _mm512_mul_pd(v32_3l, v34_3l);
    const __m512d v35_3h = _mm512_mul_pd(v32_3h, v34_3h);
    const __m512d v38_0l = _mm512_fmadd_pd(v28_0l, v36, v37);
    const __m512d v38_0h = _mm512_fmadd_pd(v28_0h, v36, v37);
    const __m512d v38_1l = _mm512_fmadd_pd(v28_1l, v36, v37);
    const __m512d v38_1h = _mm512_fmadd_pd(v28_1h, v36, v37);
    const __m512d v38_2l = _mm512_fmadd_pd(v28_2l, v36, v37);
    const __m512d v38_2h = _mm512_fmadd_pd(v28_2h, v36, v37);
    const __m512d v38_3l = _mm512_fmadd_pd(v28_3l, v36, v37);
    const __m512d v38_3h = _mm512_fmadd_pd(v28_3h, v36, v37);
    const __m512d v39_0l = _mm512_add_pd(v38_0l, v32_0l);
    const __m512d v39_0h = _mm512_add_pd(v38_0h, v32_0h);
    const __m512d v39_1l = _mm512_add_pd(v38_1l, v32_1l);
    const __m512d v39_1h = _mm512_add_pd(v38_1h, v32_1h);
    const __m512d v39_2l = _mm512_add_pd(v38_2l, v32_2l);
    const __m512d v39_2h = _mm512_add_pd(v38_2h, v32_2h);
    const __m512d v39_3l = _mm512_add_pd(v38_3l, v32_3l);
    const __m512d v39_3h = _mm512_add_pd(v38_3h, v32_3h);
    const __m512d v40_0l = _mm512_div_pd(v35_0l, v39_0l);
    const __m512d v40_0h = _mm512_div_pd(v35_0h, v39_0h);
    const __m512d v40_1l = _mm512_div_pd(v35_1l, v39_1l);
    const __m512d v40_1h = _mm512_div_pd(v35_1h, v39_1h);
    const __m512d v40_2l = _mm512_div_pd(v35_2l, v39_2l);
    const __m512d v40_2h = _mm512_div_pd(v35_2h, v39_2h);
    const __m512d v40_3l = _mm512_div_pd(v35_3l, v39_3l);
    const __m512d v40_3h = _mm512_div_pd(v35_3h, v39_3h);
    const __m256 v41_0l = _mm512_cvtpd_ps(v40_0l);
    const __m256 v41_0h = _mm512_cvtpd_ps(v40_0h);
    const __m512 v41_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v41_0l), v41_0h, 1);
    const __m256 v41_1l = _mm512_cvtpd_ps(v40_1l);
    const __m256 v41_1h = _mm512_cvtpd_ps(v40_1h);
    const __m512 v41_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v41_1l), v41_1h, 1);
    const __m256 v41_2l = _mm512_cvtpd_ps(v40_2l);
    const __m256 v41_2h = _mm512_cvtpd_ps(v40_2h);
    const __m512 v41_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v41_2l), v41_2h, 1);
    const __m256 v41_3l = _mm512_cvtpd_ps(v40_3l);
    const __m256 v41_3h = _mm512_cvtpd_ps(v40_3h);
    const __m512 v41_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v41_3l), v41_3h, 1);
    _mm512_storeu_ps(y, v41_0);
    _mm512_storeu_ps(y + 16, v41_1);
    _mm512_storeu_ps(y + 32, v41_2);
    _mm512_storeu_ps(y + 48, v41_3);
}

/* 16 elements. */
static GELU_TANH_1ULP_AVX512_AVX512_TARGET void gelu_tanh_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62eb1db7899bep-1); /* -0.69320004334877416 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v2 = _mm512_set1_pd(0x1.244aa76f29d75p-4); /* 0.071360258140534885 */
    const __m512 v3 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512 v5 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v10 = _mm512_set1_pd(0x1.988c4d0b345d1p+0); /* 1.5958908226351591 */
    const __m512d v12 = _mm512_set1_pd(-0x1.03a996553be55p-8); /* -0.0039621345542709312 */
    const __m512d v14 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v18 = _mm512_set1_pd(0x1.0edc7453e741ap-8); /* 0.0041330131533898976 */
    const __m512d v19 = _mm512_set1_pd(0x1.08ec33fb1c054p-5); /* 0.0323391928913003 */
    const __m512d v21 = _mm512_set1_pd(0x1.3b5bac0c18b2ap-3); /* 0.15398344432750238 */
    const __m512d v23 = _mm512_set1_pd(0x1.0049e0a7b0a53p-1); /* 0.5005636410426838 */
    const __m512d v25 = _mm512_set1_pd(0x1.0a7a372b6a6b1p+0); /* 1.0409273606295921 */
    const __m512d v27 = _mm512_set1_pd(0x1.0fae831b657cep+0); /* 1.0612565938840706 */
    const __m512d v36 = _mm512_set1_pd(-0x1.3d71a15f16fa3p-6); /* -0.019375236119557503 */
    const __m512d v37 = _mm512_set1_pd(0x1.13df1141cad94p+0); /* 1.0776224885583803 */
    const __m512 v4 = _mm512_loadu_ps(x);
    const __m512 v6 = _mm512_min_ps(v4, v5);
    const __m512 v7 = _mm512_max_ps(v3, v6);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512d v9l = _mm512_mul_pd(v8l, v8l);
    const __m512d v9h = _mm512_mul_pd(v8h, v8h);
    const __m512d v11l = _mm512_fmadd_pd(v2, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v2, v9h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v8l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v8h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v1, v13l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v1, v13h, v14);
    const __m512d v16l = _mm512_sub_pd(v15l, v14);
    const __m512d v16h = _mm512_sub_pd(v15h, v14);
    const __m512d v17l = _mm512_fmadd_pd(v0, v16l, v13l);
    const __m512d v17h = _mm512_fmadd_pd(v0, v16h, v13h);
    const __m512d v20l = _mm512_fmadd_pd(v17l, v18, v19);
    const __m512d v20h = _mm512_fmadd_pd(v17h, v18, v19);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v17l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v17h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v17l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v17h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v17l, v26l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v17h, v26h, v27);
    const __m512i v29l = _mm512_castpd_si512(v15l);
    const __m512i v29h = _mm512_castpd_si512(v15h);
    const __m512i v31l = _mm512_slli_epi64(v29l, 52);
    const __m512i v31h = _mm512_slli_epi64(v29h, 52);
    const __m512d v32l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28l), v31l));
    const __m512d v32h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28h), v31h));
    const __m512 v33 = _mm512_max_ps(v3, v4);
    const __m512d v34l = _mm512_cvtps_pd(_mm512_castps512_ps256(v33));
    const __m512d v34h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v33, 1));
    const __m512d v35l = _mm512_mul_pd(v32l, v34l);
    const __m512d v35h = _mm512_mul_pd(v32h, v34h);
    const __m512d v38l = _mm512_fmadd_pd(v28l, v36, v37);
    const __m512d v38h = _mm512_fmadd_pd(v28h, v36, v37);
    const __m512d v39l = _mm512_add_pd(v38l, v32l);
    const __m512d v39h = _mm512_add_pd(v38h, v32h);
    const __m512d v40l = _mm512_div_pd(v35l, v39l);
    const __m512d v40h = _mm512_div_pd(v35h, v39h);
    const __m256 v41l = _mm512_cvtpd_ps(v40l);
    const __m256 v41h = _mm512_cvtpd_ps(v40h);
    const __m512 v41 = _mm512_insertf32x8(_mm512_castps256_ps512(v41l), v41h, 1);
    _mm512_storeu_ps(y, v41);
}

static GELU_TANH_1ULP_AVX512_AVX512_TARGET void gelu_tanh_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        gelu_tanh_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        gelu_tanh_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_1ulp_avx512_level(void) {
#if defined(GELU_TANH_1ULP_AVX512_FORCE_ISA)
    return GELU_TANH_1ULP_AVX512_FORCE_ISA;
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

float gelu_tanh_1ulp_avx512(float x) {
    return gelu_tanh_1ulp_avx512_element(x);
}

void gelu_tanh_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_1ulp_avx512_level();
    if (level == 2) {
        gelu_tanh_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_1ulp_avx512_array_portable(x, y, n);
}
