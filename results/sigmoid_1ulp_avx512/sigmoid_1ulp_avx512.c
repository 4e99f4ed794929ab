/* sigmoid_1ulp_avx512: sigmoid
 *
 *   target       sigmoid, 1/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.537883 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.57cd82p+3 (-10.7438364, encoding 0xc12be6c1)
 *   result there 0x1.6a02cap-16 (2.15775308e-05, encoding 0x37b50165)
 *   mean error   0.031194 ulp
 *   misrounded   3748728 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           1ad6e5044e5ada7364b2d728dbea51d8
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sigmoid --fmt f32 --max-ulp 1 --isa avx512 --time 80s --seed 1 --threads 1 --archive sigmoid_1ulp_avx512.db
 *                time: 0.5489 ns/element as avx512 code (inputs mean)
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
#include "sigmoid_1ulp_avx512.h"

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

static inline float sigmoid_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sigmoid_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sigmoid_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sigmoid_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sigmoid_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double sigmoid_1ulp_avx512_addbits_f64(double a, int64_t b) {
    return sigmoid_1ulp_avx512_frombits_f64((int64_t)((uint64_t)sigmoid_1ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float sigmoid_1ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x0p+0f; /* 0 */
    const int v2 = v0 < v1;
    const double v3 = -0x1.62e42fefa51d9p-1; /* -0.69314718056062496 */
    const double v4 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v5 = -0x1.ap+6f; /* -104 */
    const float v6 = sigmoid_1ulp_avx512_abs_f32(v0);
    const float v7 = -v6;
    const float v8 = v5 > v7 ? v5 : v7;
    const double v9 = (double)v8;
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = sigmoid_1ulp_avx512_fma_f64(v4, v9, v10);
    const double v12 = v11 - v10;
    const double v13 = sigmoid_1ulp_avx512_fma_f64(v3, v12, v9);
    const double v14 = 0x1.6a28cb2cb2213p-10; /* 0.001381528282921822 */
    const double v15 = 0x1.1346b8213be59p-7; /* 0.0084007643767726615 */
    const double v16 = sigmoid_1ulp_avx512_fma_f64(v14, v13, v15);
    const double v17 = 0x1.567508e399dbfp-5; /* 0.041803853379686277 */
    const double v18 = sigmoid_1ulp_avx512_fma_f64(v16, v13, v17);
    const double v19 = 0x1.566e10e72520cp-3; /* 0.16720212178610472 */
    const double v20 = sigmoid_1ulp_avx512_fma_f64(v18, v13, v19);
    const double v21 = 0x1.00d373ac7630ep-1; /* 0.5016132495903507 */
    const double v22 = sigmoid_1ulp_avx512_fma_f64(v13, v20, v21);
    const double v23 = 0x1.00d378fb73657p+0; /* 1.0032268155950044 */
    const double v24 = sigmoid_1ulp_avx512_fma_f64(v22, v13, v23);
    const double v25 = 0x1.00d3787ed603p+0; /* 1.0032267865808642 */
    const double v26 = sigmoid_1ulp_avx512_fma_f64(v24, v13, v25);
    const int64_t v27 = sigmoid_1ulp_avx512_bits_f64(v11);
    const int64_t v28 = INT64_C(52);
    const int64_t v29 = sigmoid_1ulp_avx512_shl_i64(v27, v28);
    const double v30 = sigmoid_1ulp_avx512_addbits_f64(v26, v29);
    const double v31 = 0x1.00d37879fcd9cp+0; /* 1.0032267854520347 */
    const double v32 = v2 ? v30 : v31;
    const double v33 = -0x1.7fe924e66759cp-29; /* -2.7933181212541075e-09 */
    const double v34 = 0x1.00d3788588b42p+0; /* 1.0032267881403674 */
    const double v35 = sigmoid_1ulp_avx512_fma_f64(v26, v33, v34);
    const double v36 = v30 + v35;
    const double v37 = v32 / v36;
    const float v38 = (float)v37;
    const float r0 = v38;
    return r0;
}

static void sigmoid_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sigmoid_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIGMOID_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIGMOID_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIGMOID_1ULP_AVX512_AVX2 static inline SIGMOID_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIGMOID_1ULP_AVX512_AVX512 static inline SIGMOID_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIGMOID_1ULP_AVX512_AVX2 void sigmoid_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256d v3 = _mm256_set1_pd(-0x1.62e42fefa51d9p-1); /* -0.69314718056062496 */
    const __m256d v4 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v5 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v14 = _mm256_set1_pd(0x1.6a28cb2cb2213p-10); /* 0.001381528282921822 */
    const __m256d v15 = _mm256_set1_pd(0x1.1346b8213be59p-7); /* 0.0084007643767726615 */
    const __m256d v17 = _mm256_set1_pd(0x1.567508e399dbfp-5); /* 0.041803853379686277 */
    const __m256d v19 = _mm256_set1_pd(0x1.566e10e72520cp-3); /* 0.16720212178610472 */
    const __m256d v21 = _mm256_set1_pd(0x1.00d373ac7630ep-1); /* 0.5016132495903507 */
    const __m256d v23 = _mm256_set1_pd(0x1.00d378fb73657p+0); /* 1.0032268155950044 */
    const __m256d v25 = _mm256_set1_pd(0x1.00d3787ed603p+0); /* 1.0032267865808642 */
    const __m256d v31 = _mm256_set1_pd(0x1.00d37879fcd9cp+0); /* 1.0032267854520347 */
    const __m256d v33 = _mm256_set1_pd(-0x1.7fe924e66759cp-29); /* -2.7933181212541075e-09 */
    const __m256d v34 = _mm256_set1_pd(0x1.00d3788588b42p+0); /* 1.0032267881403674 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256i v2 = _mm256_castps_si256(_mm256_cmp_ps(v0, v1, _CMP_LT_OQ));
    const __m256 v6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v7 = _mm256_xor_ps(v6, _mm256_set1_ps(-0.0f));
    const __m256 v8 = _mm256_max_ps(v5, v7);
    const __m256d v9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v8));
    const __m256d v9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v8, 1));
    const __m256d v11l = _mm256_fmadd_pd(v4, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v4, v9h, v10);
    const __m256d v12l = _mm256_sub_pd(v11l, v10);
    const __m256d v12h = _mm256_sub_pd(v11h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v3, v12l, v9l);
    const __m256d v13h = _mm256_fmadd_pd(v3, v12h, v9h);
    const __m256d v16l = _mm256_fmadd_pd(v14, v13l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14, v13h, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v13l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v13h, v17);
    const __m256d v20l = _mm256_fmadd_pd(v18l, v13l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18h, v13h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v13l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v13h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v13l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v13h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v13l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v13h, v25);
    const __m256i v27l = _mm256_castpd_si256(v11l);
    const __m256i v27h = _mm256_castpd_si256(v11h);
    const __m256i v29l = _mm256_slli_epi64(v27l, 52);
    const __m256i v29h = _mm256_slli_epi64(v27h, 52);
    const __m256d v30l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v26l), v29l));
    const __m256d v30h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v26h), v29h));
    const __m256d v32l = _mm256_blendv_pd(v31, v30l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v2))));
    const __m256d v32h = _mm256_blendv_pd(v31, v30h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v2, 1))));
    const __m256d v35l = _mm256_fmadd_pd(v26l, v33, v34);
    const __m256d v35h = _mm256_fmadd_pd(v26h, v33, v34);
    const __m256d v36l = _mm256_add_pd(v30l, v35l);
    const __m256d v36h = _mm256_add_pd(v30h, v35h);
    const __m256d v37l = _mm256_div_pd(v32l, v36l);
    const __m256d v37h = _mm256_div_pd(v32h, v36h);
    const __m128 v38l = _mm256_cvtpd_ps(v37l);
    const __m128 v38h = _mm256_cvtpd_ps(v37h);
    const __m256 v38 = _mm256_set_m128(v38h, v38l);
    _mm256_storeu_ps(y, v38);
}

static SIGMOID_1ULP_AVX512_AVX2_TARGET void sigmoid_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sigmoid_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sigmoid_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SIGMOID_1ULP_AVX512_AVX512 __mmask8 sigmoid_1ulp_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SIGMOID_1ULP_AVX512_AVX512 void sigmoid_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v3 = _mm512_set1_pd(-0x1.62e42fefa51d9p-1); /* -0.69314718056062496 */
    const __m512d v4 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v5 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v14 = _mm512_set1_pd(0x1.6a28cb2cb2213p-10); /* 0.001381528282921822 */
    const __m512d v15 = _mm512_set1_pd(0x1.1346b8213be59p-7); /* 0.0084007643767726615 */
    const __m512d v17 = _mm512_set1_pd(0x1.567508e399dbfp-5); /* 0.041803853379686277 */
    const __m512d v19 = _mm512_set1_pd(0x1.566e10e72520cp-3); /* 0.16720212178610472 */
    const __m512d v21 = _mm512_set1_pd(0x1.00d373ac7630ep-1); /* 0.5016132495903507 */
    const __m512d v23 = _mm512_set1_pd(0x1.00d378fb73657p+0); /* 1.0032268155950044 */
    const __m512d v25 = _mm512_set1_pd(0x1.00d3787ed603p+0); /* 1.0032267865808642 */
    const __m512d v31 = _mm512_set1_pd(0x1.00d37879fcd9cp+0); /* 1.0032267854520347 */
    const __m512d v33 = _mm512_set1_pd(-0x1.7fe924e66759cp-29); /* -2.7933181212541075e-09 */
    const __m512d v34 = _mm512_set1_pd(0x1.00d3788588b42p+0); /* 1.0032267881403674 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __mmask16 v2_0 = _mm512_cmp_ps_mask(v0_0, v1, _CMP_LT_OQ);
    const __mmask16 v2_1 = _mm512_cmp_ps_mask(v0_1, v1, _CMP_LT_OQ);
    const __mmask16 v2_2 = _mm512_cmp_ps_mask(v0_2, v1, _CMP_LT_OQ);
    const __mmask16 v2_3 = _mm512_cmp_ps_mask(v0_3, v1, _CMP_LT_OQ);
    const __m512 v6_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v6_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_0), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_1), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_2 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_2), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v7_3 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6_3), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8_0 = _mm512_max_ps(v5, v7_0);
    const __m512 v8_1 = _mm512_max_ps(v5, v7_1);
    const __m512 v8_2 = _mm512_max_ps(v5, v7_2);
    const __m512 v8_3 = _mm512_max_ps(v5, v7_3);
    const __m512d v9_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8_0));
    const __m512d v9_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8_0, 1));
    const __m512d v9_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8_1));
    const __m512d v9_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8_1, 1));
    const __m512d v9_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8_2));
    const __m512d v9_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8_2, 1));
    const __m512d v9_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8_3));
    const __m512d v9_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8_3, 1));
    const __m512d v11_0l = _mm512_fmadd_pd(v4, v9_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v4, v9_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v4, v9_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v4, v9_1h, v10);
    const __m512d v11_2l = _mm512_fmadd_pd(v4, v9_2l, v10);
    const __m512d v11_2h = _mm512_fmadd_pd(v4, v9_2h, v10);
    const __m512d v11_3l = _mm512_fmadd_pd(v4, v9_3l, v10);
    const __m512d v11_3h = _mm512_fmadd_pd(v4, v9_3h, v10);
    const __m512d v12_0l = _mm512_sub_pd(v11_0l, v10);
    const __m512d v12_0h = _mm512_sub_pd(v11_0h, v10);
    const __m512d v12_1l = _mm512_sub_pd(v11_1l, v10);
    const __m512d v12_1h = _mm512_sub_pd(v11_1h, v10);
    const __m512d v12_2l = _mm512_sub_pd(v11_2l, v10);
    const __m512d v12_2h = _mm512_sub_pd(v11_2h, v10);
    const __m512d v12_3l = _mm512_sub_pd(v11_3l, v10);
    const __m512d v12_3h = _mm512_sub_pd(v11_3h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v3, v12_0l, v9_0l);
    const __m512d v13_0h = _mm512_fmadd_pd(v3, v12_0h, v9_0h);
    const __m512d v13_1l = _mm512_fmadd_pd(v3, v12_1l, v9_1l);
    const __m512d v13_1h = _mm512_fmadd_pd(v3, v12_1h, v9_1h);
    const __m512d v13_2l = _mm512_fmadd_pd(v3, v12_2l, v9_2l);
    const __m512d v13_2h = _mm512_fmadd_pd(v3, v12_2h, v9_2h);
    const __m512d v13_3l = _mm512_fmadd_pd(v3, v12_3l, v9_3l);
    const __m512d v13_3h = _mm512_fmadd_pd(v3, v12_3h, v9_3h);
    const __m512d v16_0l = _mm512_fmadd_pd(v14, v13_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14, v13_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14, v13_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14, v13_1h, v15);
    const __m512d v16_2l = _mm512_fmadd_pd(v14, v13_2l, v15);
    const __m512d v16_2h = _mm512_fmadd_pd(v14, v13_2h, v15);
    const __m512d v16_3l = _mm512_fmadd_pd(v14, v13_3l, v15);
    const __m512d v16_3h = _mm512_fmadd_pd(v14, v13_3h, v15);
    const __m512d v18_0l = _mm512_fmadd_pd(v16_0l, v13_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16_0h, v13_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16_1l, v13_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16_1h, v13_1h, v17);
    const __m512d v18_2l = _mm512_fmadd_pd(v16_2l, v13_2l, v17);
    const __m512d v18_2h = _mm512_fmadd_pd(v16_2h, v13_2h, v17);
    const __m512d v18_3l = _mm512_fmadd_pd(v16_3l, v13_3l, v17);
    const __m512d v18_3h = _mm512_fmadd_pd(v16_3h, v13_3h, v17);
    const __m512d v20_0l = _mm512_fmadd_pd(v18_0l, v13_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18_0h, v13_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18_1l, v13_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18_1h, v13_1h, v19);
    const __m512d v20_2l = _mm512_fmadd_pd(v18_2l, v13_2l, v19);
    const __m512d v20_2h = _mm512_fmadd_pd(v18_2h, v13_2h, v19);
    const __m512d v20_3l = _mm512_fmadd_pd(v18_3l, v13_3l, v19);
    const __m512d v20_3h = _mm512_fmadd_pd(v18_3h, v13_3h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v13_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v13_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v13_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v13_1h, v20_1h, v21);
    const __m512d v22_2l = _mm512_fmadd_pd(v13_2l, v20_2l, v21);
    const __m512d v22_2h = _mm512_fmadd_pd(v13_2h, v20_2h, v21);
    const __m512d v22_3l = _mm512_fmadd_pd(v13_3l, v20_3l, v21);
    const __m512d v22_3h = _mm512_fmadd_pd(v13_3h, v20_3h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v13_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v13_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v13_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v13_1h, v23);
    const __m512d v24_2l = _mm512_fmadd_pd(v22_2l, v13_2l, v23);
    const __m512d v24_2h = _mm512_fmadd_pd(v22_2h, v13_2h, v23);
    const __m512d v24_3l = _mm512_fmadd_pd(v22_3l, v13_3l, v23);
    const __m512d v24_3h = _mm512_fmadd_pd(v22_3h, v13_3h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v13_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v13_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v13_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v13_1h, v25);
    const __m512d v26_2l = _mm512_fmadd_pd(v24_2l, v13_2l, v25);
    const __m512d v26_2h = _mm512_fmadd_pd(v24_2h, v13_2h, v25);
    const __m512d v26_3l = _mm512_fmadd_pd(v24_3l, v13_3l, v25);
    const __m512d v26_3h = _mm512_fmadd_pd(v24_3h, v13_3h, v25);
    const __m512i v27_0l = _mm512_castpd_si512(v11_0l);
    const __m512i v27_0h = _mm512_castpd_si512(v11_0h);
    const __m512i v27_1l = _mm512_castpd_si512(v11_1l);
    const __m512i v27_1h = _mm512_castpd_si512(v11_1h);
    const __m512i v27_2l = _mm512_castpd_si512(v11_2l);
    const __m512i v27_2h = _mm512_castpd_si512(v11_2h);
    const __m512i v27_3l = _mm512_castpd_si512(v11_3l);
    const __m512i v27_3h = _mm512_castpd_si512(v11_3h);
    const __m512i v29_0l = _mm512_slli_epi64(v27_0l, 52);
    const __m512i v29_0h = _mm512_slli_epi64(v27_0h, 52);
    const __m512i v29_1l = _mm512_slli_epi64(v27_1l, 52);
    const __m512i v29_1h = _mm512_slli_epi64(v27_1h, 52);
    const __m512i v29_2l = _mm512_slli_epi64(v27_2l, 52);
    const __m512i v29_2h = _mm512_slli_epi64(v27_2h, 52);
    const __m512i v29_3l = _mm512_slli_epi64(v27_3l, 52);
    const __m512i v29_3h = _mm512_slli_epi64(v27_3h, 52);
    const __m512d v30_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_0l), v29_0l));
    const __m512d v30_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_0h), v29_0h));
    const __m512d v30_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_1l), v29_1l));
    const __m512d v30_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_1h), v29_1h));
    const __m512d v30_2l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_2l), v29_2l));
    const __m512d v30_2h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_2h), v29_2h));
    const __m512d v30_3l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_3l), v29_3l));
    const __m512d v30_3h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_3h), v29_3h));
    const __m512d v32_0l = _mm512_mask_blend_pd((__mmask8)v2_0, v31, v30_0l);
    const __m512d v32_0h = _mm512_mask_blend_pd(sigmoid_1ulp_avx512_high_mask_avx512(v2_0), v31, v30_0h);
    const __m512d v32_1l = _mm512_mask_blend_pd((__mmask8)v2_1, v31, v30_1l);
    const __m512d v32_1h = _mm512_mask_blend_pd(sigmoid_1ulp_avx512_high_mask_avx512(v2_1), v31, v30_1h);
    const __m512d v32_2l = _mm512_mask_blend_pd((__mmask8)v2_2, v31, v30_2l);
    const __m512d v32_2h = _mm512_mask_blend_pd(sigmoid_1ulp_avx512_high_mask_avx512(v2_2), v31, v30_2h);
    const __m512d v32_3l = _mm512_mask_blend_pd((__mmask8)v2_3, v31, v30_3l);
    const __m512d v32_3h = _mm512_mask_blend_pd(sigmoid_1ulp_avx512_high_mask_avx512(v2_3), v31, v30_3h);
    const __m512d v35_0l = _mm512_fmadd_pd(v26_0l, v33, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v26_0h, v33, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v26_1l, v33, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v26_1h, v33, v34);
    const __m512d v35_2l = _mm512_fmadd_pd(v26_2l, v33, v34);
    const __m512d v35_2h = _mm512_fmadd_pd(v26_2h, v33, v34);
    const __m512d v35_3l = _mm512_fmadd_pd(v26_3l, v33, v34);
    const __m512d v35_3h = _mm512_fmadd_pd(v26_3h, v33, v34);
    const __m512d v36_0l = _mm512_add_pd(v30_0l, v35_0l);
    const __m512d v36_0h = _mm512_add_pd(v30_0h, v35_0h);
    const __m512d v36_1l = _mm512_add_pd(v30_1l, v35_1l);
    const __m512d v36_1h = _mm512_add_pd(v30_1h, v35_1h);
    const __m512d v36_2l = _mm512_add_pd(v30_2l, v35_2l);
    const __m512d v36_2h = _mm512_add_pd(v30_2h, v35_2h);
    const __m512d v36_3l = _mm512_add_pd(v30_3l, v35_3l);
    const __m512d v36_3h = _mm512_add_pd(v30_3h, v35_3h);
    const __m512d v37_0l = _mm512_div_pd(v32_0l, v36_0l);
    const __m512d v37_0h = _mm512_div_pd(v32_0h, v36_0h);
    const __m512d v37_1l = _mm512_div_pd(v32_1l, v36_1l);
    const __m512d v37_1h = _mm512_div_pd(v32_1h, v36_1h);
    const __m512d v37_2l = _mm512_div_pd(v32_2l, v36_2l);
    const __m512d v37_2h = _mm512_div_pd(v32_2h, v36_2h);
    const __m512d v37_3l = _mm512_div_pd(v32_3l, v36_3l);
    const __m512d v37_3h = _mm512_div_pd(v32_3h, v36_3h);
    const __m256 v38_0l = _mm512_cvtpd_ps(v37_0l);
    const __m256 v38_0h = _mm512_cvtpd_ps(v37_0h);
    const __m512 v38_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_0l), v38_0h, 1);
    const __m256 v38_1l = _mm512_cvtpd_ps(v37_1l);
    const __m256 v38_1h = _mm512_cvtpd_ps(v37_1h);
    const __m512 v38_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_1l), v38_1h, 1);
    const __m256 v38_2l = _mm512_cvtpd_ps(v37_2l);
    const __m256 v38_2h = _mm512_cvtpd_ps(v37_2h);
    const __m512 v38_2 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_2l), v38_2h, 1);
    const __m256 v38_3l = _mm512_cvtpd_ps(v37_3l);
    const __m256 v38_3h = _mm512_cvtpd_ps(v37_3h);
    const __m512 v38_3 = _mm512_insertf32x8(_mm512_castps256_ps512(v38_3l), v38_3h, 1);
    _mm512_storeu_ps(y, v38_0);
    _mm512_storeu_ps(y + 16, v38_1);
    _mm512_storeu_ps(y + 32, v38_2);
    _mm512_storeu_ps(y + 48, v38_3);
}

/* 16 elements. */
static SIGMOID_1ULP_AVX512_AVX512_TARGET void sigmoid_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v3 = _mm512_set1_pd(-0x1.62e42fefa51d9p-1); /* -0.69314718056062496 */
    const __m512d v4 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v5 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v14 = _mm512_set1_pd(0x1.6a28cb2cb2213p-10); /* 0.001381528282921822 */
    const __m512d v15 = _mm512_set1_pd(0x1.1346b8213be59p-7); /* 0.0084007643767726615 */
    const __m512d v17 = _mm512_set1_pd(0x1.567508e399dbfp-5); /* 0.041803853379686277 */
    const __m512d v19 = _mm512_set1_pd(0x1.566e10e72520cp-3); /* 0.16720212178610472 */
    const __m512d v21 = _mm512_set1_pd(0x1.00d373ac7630ep-1); /* 0.5016132495903507 */
    const __m512d v23 = _mm512_set1_pd(0x1.00d378fb73657p+0); /* 1.0032268155950044 */
    const __m512d v25 = _mm512_set1_pd(0x1.00d3787ed603p+0); /* 1.0032267865808642 */
    const __m512d v31 = _mm512_set1_pd(0x1.00d37879fcd9cp+0); /* 1.0032267854520347 */
    const __m512d v33 = _mm512_set1_pd(-0x1.7fe924e66759cp-29); /* -2.7933181212541075e-09 */
    const __m512d v34 = _mm512_set1_pd(0x1.00d3788588b42p+0); /* 1.0032267881403674 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __mmask16 v2 = _mm512_cmp_ps_mask(v0, v1, _CMP_LT_OQ);
    const __m512 v6 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v7 = _mm512_castsi512_ps(_mm512_xor_si512(_mm512_castps_si512(v6), _mm512_set1_epi32(INT32_MIN)));
    const __m512 v8 = _mm512_max_ps(v5, v7);
    const __m512d v9l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8));
    const __m512d v9h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8, 1));
    const __m512d v11l = _mm512_fmadd_pd(v4, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v4, v9h, v10);
    const __m512d v12l = _mm512_sub_pd(v11l, v10);
    const __m512d v12h = _mm512_sub_pd(v11h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v3, v12l, v9l);
    const __m512d v13h = _mm512_fmadd_pd(v3, v12h, v9h);
    const __m512d v16l = _mm512_fmadd_pd(v14, v13l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14, v13h, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v13l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v13h, v17);
    const __m512d v20l = _mm512_fmadd_pd(v18l, v13l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18h, v13h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v13l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v13h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v13l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v13h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v13l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v13h, v25);
    const __m512i v27l = _mm512_castpd_si512(v11l);
    const __m512i v27h = _mm512_castpd_si512(v11h);
    const __m512i v29l = _mm512_slli_epi64(v27l, 52);
    const __m512i v29h = _mm512_slli_epi64(v27h, 52);
    const __m512d v30l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26l), v29l));
    const __m512d v30h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26h), v29h));
    const __m512d v32l = _mm512_mask_blend_pd((__mmask8)v2, v31, v30l);
    const __m512d v32h = _mm512_mask_blend_pd(sigmoid_1ulp_avx512_high_mask_avx512(v2), v31, v30h);
    const __m512d v35l = _mm512_fmadd_pd(v26l, v33, v34);
    const __m512d v35h = _mm512_fmadd_pd(v26h, v33, v34);
    const __m512d v36l = _mm512_add_pd(v30l, v35l);
    const __m512d v36h = _mm512_add_pd(v30h, v35h);
    const __m512d v37l = _mm512_div_pd(v32l, v36l);
    const __m512d v37h = _mm512_div_pd(v32h, v36h);
    const __m256 v38l = _mm512_cvtpd_ps(v37l);
    const __m256 v38h = _mm512_cvtpd_ps(v37h);
    const __m512 v38 = _mm512_insertf32x8(_mm512_castps256_ps512(v38l), v38h, 1);
    _mm512_storeu_ps(y, v38);
}

static SIGMOID_1ULP_AVX512_AVX512_TARGET void sigmoid_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sigmoid_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sigmoid_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sigmoid_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIGMOID_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sigmoid_1ulp_avx512_level(void) {
#if defined(SIGMOID_1ULP_AVX512_FORCE_ISA)
    return SIGMOID_1ULP_AVX512_FORCE_ISA;
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

float sigmoid_1ulp_avx512(float x) {
    return sigmoid_1ulp_avx512_element(x);
}

void sigmoid_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sigmoid_1ulp_avx512_level();
    if (level == 2) {
        sigmoid_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sigmoid_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sigmoid_1ulp_avx512_array_portable(x, y, n);
}
