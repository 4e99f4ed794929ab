/* gelu_tanh_1ulp_avx2: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f32
 *   domain       every input
 *   max error    0.713987 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.60c22ep+1 (-2.75592589, encoding 0xc0306117)
 *   result there -0x1.f1adfcp-8 (-0.00759398844, encoding 0xbbf8d6fe)
 *   mean error   0.031586 ulp
 *   misrounded   27799845 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f309aaf50e9cfadf2890e1ef9cf348b9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f32 --max-ulp 1 --isa avx2 --time 25s --seed 1 --threads 1 --archive gelu_tanh_1ulp_avx2.db --from seeds/gelu_tanh/double5.evo
 *                time: 0.8943 ns/element as avx2 code (inputs mean)
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
#include "gelu_tanh_1ulp_avx2.h"

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

static inline double gelu_tanh_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_tanh_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_tanh_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_tanh_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_tanh_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return gelu_tanh_1ulp_avx2_frombits_f64((int64_t)((uint64_t)gelu_tanh_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float gelu_tanh_1ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = -0x1.7p+3f; /* -11.5 */
    const float v2 = v0 > v1 ? v0 : v1;
    const double v3 = (double)v2;
    const double v4 = 0x1.5e10dff6e6a02p-5; /* 0.042732655935839872 */
    const double v5 = -0x1.62e7066a079f8p-1; /* -0.69316883129414375 */
    const double v6 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v7 = 0x1p+3f; /* 8 */
    const float v8 = v7 < v0 ? v7 : v0;
    const float v9 = v1 > v8 ? v1 : v8;
    const double v10 = (double)v9;
    const double v11 = 0x0p+0; /* 0 */
    const double v12 = gelu_tanh_1ulp_avx2_fma_f64(v10, v10, v11);
    const double v13 = 0x1.244748ee5d865p-4; /* 0.071357045066038419 */
    const double v14 = 0x1.9887977f4df79p+0; /* 1.5958189664652009 */
    const double v15 = gelu_tanh_1ulp_avx2_fma_f64(v12, v13, v14);
    const double v16 = -0x1.efd966318b139p-28; /* -7.2155557514560237e-09 */
    const double v17 = gelu_tanh_1ulp_avx2_fma_f64(v15, v10, v16);
    const double v18 = 0x1.8p+52; /* 6755399441055744 */
    const double v19 = gelu_tanh_1ulp_avx2_fma_f64(v6, v17, v18);
    const double v20 = v19 - v18;
    const double v21 = gelu_tanh_1ulp_avx2_fma_f64(v5, v20, v17);
    const double v22 = 0x1.5e0f1f9812af9p-2; /* 0.3418545662467945 */
    const double v23 = gelu_tanh_1ulp_avx2_fma_f64(v4, v21, v22);
    const double v24 = 0x1.b550bf8e1d9d4p-1; /* 0.85413168535051875 */
    const double v25 = gelu_tanh_1ulp_avx2_fma_f64(v23, v21, v24);
    const int64_t v26 = gelu_tanh_1ulp_avx2_bits_f64(v19);
    const int64_t v27 = INT64_C(52);
    const int64_t v28 = gelu_tanh_1ulp_avx2_shl_i64(v26, v27);
    const double v29 = gelu_tanh_1ulp_avx2_addbits_f64(v25, v28);
    const double v30 = v3 * v29;
    const double v31 = -0x1.cfe4af90522c6p-7; /* -0.014156900143136208 */
    const double v32 = 0x1.5cf4ba1352659p-4; /* 0.08519432721836874 */
    const double v33 = gelu_tanh_1ulp_avx2_fma_f64(v31, v21, v32);
    const double v34 = -0x1.b54d3fddb094p-1; /* -0.85410499173330123 */
    const double v35 = gelu_tanh_1ulp_avx2_fma_f64(v33, v21, v34);
    const double v36 = gelu_tanh_1ulp_avx2_fma_f64(v35, v21, v25);
    const double v37 = v29 + v36;
    const double v38 = v30 / v37;
    const float v39 = (float)v38;
    const float r0 = v39;
    return r0;
}

static void gelu_tanh_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_1ULP_AVX2_AVX2 static inline GELU_TANH_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_1ULP_AVX2_AVX512 static inline GELU_TANH_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_TANH_1ULP_AVX2_AVX2 void gelu_tanh_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m256d v4 = _mm256_set1_pd(0x1.5e10dff6e6a02p-5); /* 0.042732655935839872 */
    const __m256d v5 = _mm256_set1_pd(-0x1.62e7066a079f8p-1); /* -0.69316883129414375 */
    const __m256d v6 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v7 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256d v11 = _mm256_set1_pd(0x0p+0); /* 0 */
    const __m256d v13 = _mm256_set1_pd(0x1.244748ee5d865p-4); /* 0.071357045066038419 */
    const __m256d v14 = _mm256_set1_pd(0x1.9887977f4df79p+0); /* 1.5958189664652009 */
    const __m256d v16 = _mm256_set1_pd(-0x1.efd966318b139p-28); /* -7.2155557514560237e-09 */
    const __m256d v18 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v22 = _mm256_set1_pd(0x1.5e0f1f9812af9p-2); /* 0.3418545662467945 */
    const __m256d v24 = _mm256_set1_pd(0x1.b550bf8e1d9d4p-1); /* 0.85413168535051875 */
    const __m256d v31 = _mm256_set1_pd(-0x1.cfe4af90522c6p-7); /* -0.014156900143136208 */
    const __m256d v32 = _mm256_set1_pd(0x1.5cf4ba1352659p-4); /* 0.08519432721836874 */
    const __m256d v34 = _mm256_set1_pd(-0x1.b54d3fddb094p-1); /* -0.85410499173330123 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_max_ps(v0, v1);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256 v8 = _mm256_min_ps(v7, v0);
    const __m256 v9 = _mm256_max_ps(v1, v8);
    const __m256d v10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v9));
    const __m256d v10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v9, 1));
    const __m256d v12l = _mm256_fmadd_pd(v10l, v10l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v10h, v11);
    const __m256d v15l = _mm256_fmadd_pd(v12l, v13, v14);
    const __m256d v15h = _mm256_fmadd_pd(v12h, v13, v14);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v10l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v10h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v6, v17l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v6, v17h, v18);
    const __m256d v20l = _mm256_sub_pd(v19l, v18);
    const __m256d v20h = _mm256_sub_pd(v19h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v5, v20l, v17l);
    const __m256d v21h = _mm256_fmadd_pd(v5, v20h, v17h);
    const __m256d v23l = _mm256_fmadd_pd(v4, v21l, v22);
    const __m256d v23h = _mm256_fmadd_pd(v4, v21h, v22);
    const __m256d v25l = _mm256_fmadd_pd(v23l, v21l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23h, v21h, v24);
    const __m256i v26l = _mm256_castpd_si256(v19l);
    const __m256i v26h = _mm256_castpd_si256(v19h);
    const __m256i v28l = _mm256_slli_epi64(v26l, 52);
    const __m256i v28h = _mm256_slli_epi64(v26h, 52);
    const __m256d v29l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v25l), v28l));
    const __m256d v29h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v25h), v28h));
    const __m256d v30l = _mm256_mul_pd(v3l, v29l);
    const __m256d v30h = _mm256_mul_pd(v3h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v31, v21l, v32);
    const __m256d v33h = _mm256_fmadd_pd(v31, v21h, v32);
    const __m256d v35l = _mm256_fmadd_pd(v33l, v21l, v34);
    const __m256d v35h = _mm256_fmadd_pd(v33h, v21h, v34);
    const __m256d v36l = _mm256_fmadd_pd(v35l, v21l, v25l);
    const __m256d v36h = _mm256_fmadd_pd(v35h, v21h, v25h);
    const __m256d v37l = _mm256_add_pd(v29l, v36l);
    const __m256d v37h = _mm256_add_pd(v29h, v36h);
    const __m256d v38l = _mm256_div_pd(v30l, v37l);
    const __m256d v38h = _mm256_div_pd(v30h, v37h);
    const __m128 v39l = _mm256_cvtpd_ps(v38l);
    const __m128 v39h = _mm256_cvtpd_ps(v38h);
    const __m256 v39 = _mm256_set_m128(v39h, v39l);
    _mm256_storeu_ps(y, v39);
}

static GELU_TANH_1ULP_AVX2_AVX2_TARGET void gelu_tanh_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        gelu_tanh_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
GELU_TANH_1ULP_AVX2_AVX512 void gelu_tanh_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512d v4 = _mm512_set1_pd(0x1.5e10dff6e6a02p-5); /* 0.042732655935839872 */
    const __m512d v5 = _mm512_set1_pd(-0x1.62e7066a079f8p-1); /* -0.69316883129414375 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v7 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v11 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v13 = _mm512_set1_pd(0x1.244748ee5d865p-4); /* 0.071357045066038419 */
    const __m512d v14 = _mm512_set1_pd(0x1.9887977f4df79p+0); /* 1.5958189664652009 */
    const __m512d v16 = _mm512_set1_pd(-0x1.efd966318b139p-28); /* -7.2155557514560237e-09 */
    const __m512d v18 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v22 = _mm512_set1_pd(0x1.5e0f1f9812af9p-2); /* 0.3418545662467945 */
    const __m512d v24 = _mm512_set1_pd(0x1.b550bf8e1d9d4p-1); /* 0.85413168535051875 */
    const __m512d v31 = _mm512_set1_pd(-0x1.cfe4af90522c6p-7); /* -0.014156900143136208 */
    const __m512d v32 = _mm512_set1_pd(0x1.5cf4ba1352659p-4); /* 0.08519432721836874 */
    const __m512d v34 = _mm512_set1_pd(-0x1.b54d3fddb094p-1); /* -0.85410499173330123 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_max_ps(v0_0, v1);
    const __m512 v2_1 = _mm512_max_ps(v0_1, v1);
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512 v8_0 = _mm512_min_ps(v7, v0_0);
    const __m512 v8_1 = _mm512_min_ps(v7, v0_1);
    const __m512 v9_0 = _mm512_max_ps(v1, v8_0);
    const __m512 v9_1 = _mm512_max_ps(v1, v8_1);
    const __m512d v10_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9_0));
    const __m512d v10_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9_0, 1));
    const __m512d v10_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9_1));
    const __m512d v10_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9_1, 1));
    const __m512d v12_0l = _mm512_fmadd_pd(v10_0l, v10_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v10_0h, v10_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v10_1l, v10_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v10_1h, v10_1h, v11);
    const __m512d v15_0l = _mm512_fmadd_pd(v12_0l, v13, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v12_0h, v13, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v12_1l, v13, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v12_1h, v13, v14);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v10_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v10_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v10_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v10_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v6, v17_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v6, v17_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v6, v17_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v6, v17_1h, v18);
    const __m512d v20_0l = _mm512_sub_pd(v19_0l, v18);
    const __m512d v20_0h = _mm512_sub_pd(v19_0h, v18);
    const __m512d v20_1l = _mm512_sub_pd(v19_1l, v18);
    const __m512d v20_1h = _mm512_sub_pd(v19_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v5, v20_0l, v17_0l);
    const __m512d v21_0h = _mm512_fmadd_pd(v5, v20_0h, v17_0h);
    const __m512d v21_1l = _mm512_fmadd_pd(v5, v20_1l, v17_1l);
    const __m512d v21_1h = _mm512_fmadd_pd(v5, v20_1h, v17_1h);
    const __m512d v23_0l = _mm512_fmadd_pd(v4, v21_0l, v22);
    const __m512d v23_0h = _mm512_fmadd_pd(v4, v21_0h, v22);
    const __m512d v23_1l = _mm512_fmadd_pd(v4, v21_1l, v22);
    const __m512d v23_1h = _mm512_fmadd_pd(v4, v21_1h, v22);
    const __m512d v25_0l = _mm512_fmadd_pd(v23_0l, v21_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23_0h, v21_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23_1l, v21_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23_1h, v21_1h, v24);
    const __m512i v26_0l = _mm512_castpd_si512(v19_0l);
    const __m512i v26_0h = _mm512_castpd_si512(v19_0h);
    const __m512i v26_1l = _mm512_castpd_si512(v19_1l);
    const __m512i v26_1h = _mm512_castpd_si512(v19_1h);
    const __m512i v28_0l = _mm512_slli_epi64(v26_0l, 52);
    const __m512i v28_0h = _mm512_slli_epi64(v26_0h, 52);
    const __m512i v28_1l = _mm512_slli_epi64(v26_1l, 52);
    const __m512i v28_1h = _mm512_slli_epi64(v26_1h, 52);
    const __m512d v29_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v25_0l), v28_0l));
    const __m512d v29_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v25_0h), v28_0h));
    const __m512d v29_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v25_1l), v28_1l));
    const __m512d v29_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v25_1h), v28_1h));
    const __m512d v30_0l = _mm512_mul_pd(v3_0l, v29_0l);
    const __m512d v30_0h = _mm512_mul_pd(v3_0h, v29_0h);
    const __m512d v30_1l = _mm512_mul_pd(v3_1l, v29_1l);
    const __m512d v30_1h = _mm512_mul_pd(v3_1h, v29_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v31, v21_0l, v32);
    const __m512d v33_0h = _mm512_fmadd_pd(v31, v21_0h, v32);
    const __m512d v33_1l = _mm512_fmadd_pd(v31, v21_1l, v32);
    const __m512d v33_1h = _mm512_fmadd_pd(v31, v21_1h, v32);
    const __m512d v35_0l = _mm512_fmadd_pd(v33_0l, v21_0l, v34);
    const __m512d v35_0h = _mm512_fmadd_pd(v33_0h, v21_0h, v34);
    const __m512d v35_1l = _mm512_fmadd_pd(v33_1l, v21_1l, v34);
    const __m512d v35_1h = _mm512_fmadd_pd(v33_1h, v21_1h, v34);
    const __m512d v36_0l = _mm512_fmadd_pd(v35_0l, v21_0l, v25_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v35_0h, v21_0h, v25_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v35_1l, v21_1l, v25_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v35_1h, v21_1h, v25_1h);
    const __m512d v37_0l = _mm512_add_pd(v29_0l, v36_0l);
    const __m512d v37_0h = _mm512_add_pd(v29_0h, v36_0h);
    const __m512d v37_1l = _mm512_add_pd(v29_1l, v36_1l);
    const __m512d v37_1h = _mm512_add_pd(v29_1h, v36_1h);
    const __m512d v38_0l = _mm512_div_pd(v30_0l, v37_0l);
    const __m512d v38_0h = _mm512_div_pd(v30_0h, v37_0h);
    const __m512d v38_1l = _mm512_div_pd(v30_1l, v37_1l);
    const __m512d v38_1h = _mm512_div_pd(v30_1h, v37_1h);
    const __m256 v39_0l = _mm512_cvtpd_ps(v38_0l);
    const __m256 v39_0h = _mm512_cvtpd_ps(v38_0h);
    const __m512 v39_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v39_0l), v39_0h, 1);
    const __m256 v39_1l = _mm512_cvtpd_ps(v38_1l);
    const __m256 v39_1h = _mm512_cvtpd_ps(v38_1h);
    const __m512 v39_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v39_1l), v39_1h, 1);
    _mm512_storeu_ps(y, v39_0);
    _mm512_storeu_ps(y + 16, v39_1);
}

/* 16 elements. */
static GELU_TANH_1ULP_AVX2_AVX512_TARGET void gelu_tanh_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(-0x1.7p+3f); /* -11.5 */
    const __m512d v4 = _mm512_set1_pd(0x1.5e10dff6e6a02p-5); /* 0.042732655935839872 */
    const __m512d v5 = _mm512_set1_pd(-0x1.62e7066a079f8p-1); /* -0.69316883129414375 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v7 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v11 = _mm512_set1_pd(0x0p+0); /* 0 */
    const __m512d v13 = _mm512_set1_pd(0x1.244748ee5d865p-4); /* 0.071357045066038419 */
    const __m512d v14 = _mm512_set1_pd(0x1.9887977f4df79p+0); /* 1.5958189664652009 */
    const __m512d v16 = _mm512_set1_pd(-0x1.efd966318b139p-28); /* -7.2155557514560237e-09 */
    const __m512d v18 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v22 = _mm512_set1_pd(0x1.5e0f1f9812af9p-2); /* 0.3418545662467945 */
    const __m512d v24 = _mm512_set1_pd(0x1.b550bf8e1d9d4p-1); /* 0.85413168535051875 */
    const __m512d v31 = _mm512_set1_pd(-0x1.cfe4af90522c6p-7); /* -0.014156900143136208 */
    const __m512d v32 = _mm512_set1_pd(0x1.5cf4ba1352659p-4); /* 0.08519432721836874 */
    const __m512d v34 = _mm512_set1_pd(-0x1.b54d3fddb094p-1); /* -0.85410499173330123 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_max_ps(v0, v1);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512 v8 = _mm512_min_ps(v7, v0);
    const __m512 v9 = _mm512_max_ps(v1, v8);
    const __m512d v10l = _mm512_cvtps_pd(_mm512_castps512_ps256(v9));
    const __m512d v10h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v9, 1));
    const __m512d v12l = _mm512_fmadd_pd(v10l, v10l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v10h, v11);
    const __m512d v15l = _mm512_fmadd_pd(v12l, v13, v14);
    const __m512d v15h = _mm512_fmadd_pd(v12h, v13, v14);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v10l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v10h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v6, v17l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v6, v17h, v18);
    const __m512d v20l = _mm512_sub_pd(v19l, v18);
    const __m512d v20h = _mm512_sub_pd(v19h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v5, v20l, v17l);
    const __m512d v21h = _mm512_fmadd_pd(v5, v20h, v17h);
    const __m512d v23l = _mm512_fmadd_pd(v4, v21l, v22);
    const __m512d v23h = _mm512_fmadd_pd(v4, v21h, v22);
    const __m512d v25l = _mm512_fmadd_pd(v23l, v21l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23h, v21h, v24);
    const __m512i v26l = _mm512_castpd_si512(v19l);
    const __m512i v26h = _mm512_castpd_si512(v19h);
    const __m512i v28l = _mm512_slli_epi64(v26l, 52);
    const __m512i v28h = _mm512_slli_epi64(v26h, 52);
    const __m512d v29l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v25l), v28l));
    const __m512d v29h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v25h), v28h));
    const __m512d v30l = _mm512_mul_pd(v3l, v29l);
    const __m512d v30h = _mm512_mul_pd(v3h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v31, v21l, v32);
    const __m512d v33h = _mm512_fmadd_pd(v31, v21h, v32);
    const __m512d v35l = _mm512_fmadd_pd(v33l, v21l, v34);
    const __m512d v35h = _mm512_fmadd_pd(v33h, v21h, v34);
    const __m512d v36l = _mm512_fmadd_pd(v35l, v21l, v25l);
    const __m512d v36h = _mm512_fmadd_pd(v35h, v21h, v25h);
    const __m512d v37l = _mm512_add_pd(v29l, v36l);
    const __m512d v37h = _mm512_add_pd(v29h, v36h);
    const __m512d v38l = _mm512_div_pd(v30l, v37l);
    const __m512d v38h = _mm512_div_pd(v30h, v37h);
    const __m256 v39l = _mm512_cvtpd_ps(v38l);
    const __m256 v39h = _mm512_cvtpd_ps(v38h);
    const __m512 v39 = _mm512_insertf32x8(_mm512_castps256_ps512(v39l), v39h, 1);
    _mm512_storeu_ps(y, v39);
}

static GELU_TANH_1ULP_AVX2_AVX512_TARGET void gelu_tanh_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        gelu_tanh_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        gelu_tanh_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_1ulp_avx2_level(void) {
#if defined(GELU_TANH_1ULP_AVX2_FORCE_ISA)
    return GELU_TANH_1ULP_AVX2_FORCE_ISA;
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

float gelu_tanh_1ulp_avx2(float x) {
    return gelu_tanh_1ulp_avx2_element(x);
}

void gelu_tanh_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_1ulp_avx2_level();
    if (level == 2) {
        gelu_tanh_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_1ulp_avx2_array_portable(x, y, n);
}
