/* silu_1ulp_avx2: silu
 *
 *   target       silu, x/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.657306 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.686f5ep+4 (-22.5271893, encoding 0xc1b437af)
 *   result there -0x1.fdc7b2p-29 (-3.70913811e-09, encoding 0xb17ee3d9)
 *   mean error   0.033277 ulp
 *   misrounded   13783908 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           e327c797151bfbc621d8520987e73471
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f32 --max-ulp 1 --isa avx2 --time 35s --seed 1 --threads 1 --archive silu_1ulp_avx2.db
 *                time: 0.8087 ns/element as avx2 code (inputs mean)
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
#include "silu_1ulp_avx2.h"

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

static inline double silu_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t silu_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t silu_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double silu_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double silu_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return silu_1ulp_avx2_frombits_f64((int64_t)((uint64_t)silu_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float silu_1ulp_avx2_element(float x) {
    const double v0 = -0x1.62e42fefa45a4p-1; /* -0.69314718056027802 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = -0x1.b8p+6f; /* -110 */
    const float v3 = 0x1p+5f; /* 32 */
    const float v4 = x;
    const float v5 = v3 < v4 ? v3 : v4;
    const float v6 = v2 > v5 ? v2 : v5;
    const double v7 = (double)v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = silu_1ulp_avx2_fma_f64(v1, v7, v8);
    const double v10 = v9 - v8;
    const double v11 = silu_1ulp_avx2_fma_f64(v0, v10, v7);
    const double v12 = 0x1.8cf7947f6a5ecp-4; /* 0.096915798253256191 */
    const double v13 = 0x1.2b1421f773e95p-1; /* 0.58413797517455868 */
    const double v14 = silu_1ulp_avx2_fma_f64(v11, v12, v13);
    const double v15 = v11 * v11;
    const double v16 = 0x1.758ec5715d2fcp+0; /* 1.4592097665565111 */
    const double v17 = 0x1.73701514d66edp+0; /* 1.4509289909241787 */
    const double v18 = silu_1ulp_avx2_fma_f64(v16, v11, v17);
    const double v19 = silu_1ulp_avx2_fma_f64(v14, v15, v18);
    const int64_t v20 = silu_1ulp_avx2_bits_f64(v9);
    const int64_t v21 = INT64_C(52);
    const int64_t v22 = silu_1ulp_avx2_shl_i64(v20, v21);
    const double v23 = silu_1ulp_avx2_addbits_f64(v19, v22);
    const float v24 = v2 > v4 ? v2 : v4;
    const double v25 = (double)v24;
    const double v26 = v23 * v25;
    const double v27 = -0x1.095545dfcf33fp-9; /* -0.0020243308826181357 */
    const double v28 = 0x1.96bb52c566265p-7; /* 0.012412467399188285 */
    const double v29 = silu_1ulp_avx2_fma_f64(v27, v15, v28);
    const double v30 = -0x1.392f608e98cd5p-3; /* -0.15292239604159499 */
    const double v31 = silu_1ulp_avx2_fma_f64(v29, v15, v30);
    const double v32 = 0x1.73e9df7bc83adp-8; /* 0.0056749506582329081 */
    const double v33 = silu_1ulp_avx2_fma_f64(v32, v19, v1);
    const double v34 = silu_1ulp_avx2_fma_f64(v31, v15, v33);
    const double v35 = v23 + v34;
    const double v36 = v26 / v35;
    const float v37 = (float)v36;
    const float r0 = v37;
    return r0;
}

static void silu_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_1ULP_AVX2_AVX2 static inline SILU_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SILU_1ULP_AVX2_AVX512 static inline SILU_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SILU_1ULP_AVX2_AVX2 void silu_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(-0x1.62e42fefa45a4p-1); /* -0.69314718056027802 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256 v3 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v12 = _mm256_set1_pd(0x1.8cf7947f6a5ecp-4); /* 0.096915798253256191 */
    const __m256d v13 = _mm256_set1_pd(0x1.2b1421f773e95p-1); /* 0.58413797517455868 */
    const __m256d v16 = _mm256_set1_pd(0x1.758ec5715d2fcp+0); /* 1.4592097665565111 */
    const __m256d v17 = _mm256_set1_pd(0x1.73701514d66edp+0); /* 1.4509289909241787 */
    const __m256d v27 = _mm256_set1_pd(-0x1.095545dfcf33fp-9); /* -0.0020243308826181357 */
    const __m256d v28 = _mm256_set1_pd(0x1.96bb52c566265p-7); /* 0.012412467399188285 */
    const __m256d v30 = _mm256_set1_pd(-0x1.392f608e98cd5p-3); /* -0.15292239604159499 */
    const __m256d v32 = _mm256_set1_pd(0x1.73e9df7bc83adp-8); /* 0.0056749506582329081 */
    const __m256 v4 = _mm256_loadu_ps(x);
    const __m256 v5 = _mm256_min_ps(v3, v4);
    const __m256 v6 = _mm256_max_ps(v2, v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v9l = _mm256_fmadd_pd(v1, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v1, v7h, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v0, v10l, v7l);
    const __m256d v11h = _mm256_fmadd_pd(v0, v10h, v7h);
    const __m256d v14l = _mm256_fmadd_pd(v11l, v12, v13);
    const __m256d v14h = _mm256_fmadd_pd(v11h, v12, v13);
    const __m256d v15l = _mm256_mul_pd(v11l, v11l);
    const __m256d v15h = _mm256_mul_pd(v11h, v11h);
    const __m256d v18l = _mm256_fmadd_pd(v16, v11l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16, v11h, v17);
    const __m256d v19l = _mm256_fmadd_pd(v14l, v15l, v18l);
    const __m256d v19h = _mm256_fmadd_pd(v14h, v15h, v18h);
    const __m256i v20l = _mm256_castpd_si256(v9l);
    const __m256i v20h = _mm256_castpd_si256(v9h);
    const __m256i v22l = _mm256_slli_epi64(v20l, 52);
    const __m256i v22h = _mm256_slli_epi64(v20h, 52);
    const __m256d v23l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v19l), v22l));
    const __m256d v23h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v19h), v22h));
    const __m256 v24 = _mm256_max_ps(v2, v4);
    const __m256d v25l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24));
    const __m256d v25h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24, 1));
    const __m256d v26l = _mm256_mul_pd(v23l, v25l);
    const __m256d v26h = _mm256_mul_pd(v23h, v25h);
    const __m256d v29l = _mm256_fmadd_pd(v27, v15l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v15h, v28);
    const __m256d v31l = _mm256_fmadd_pd(v29l, v15l, v30);
    const __m256d v31h = _mm256_fmadd_pd(v29h, v15h, v30);
    const __m256d v33l = _mm256_fmadd_pd(v32, v19l, v1);
    const __m256d v33h = _mm256_fmadd_pd(v32, v19h, v1);
    const __m256d v34l = _mm256_fmadd_pd(v31l, v15l, v33l);
    const __m256d v34h = _mm256_fmadd_pd(v31h, v15h, v33h);
    const __m256d v35l = _mm256_add_pd(v23l, v34l);
    const __m256d v35h = _mm256_add_pd(v23h, v34h);
    const __m256d v36l = _mm256_div_pd(v26l, v35l);
    const __m256d v36h = _mm256_div_pd(v26h, v35h);
    const __m128 v37l = _mm256_cvtpd_ps(v36l);
    const __m128 v37h = _mm256_cvtpd_ps(v36h);
    const __m256 v37 = _mm256_set_m128(v37h, v37l);
    _mm256_storeu_ps(y, v37);
}

static SILU_1ULP_AVX2_AVX2_TARGET void silu_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        silu_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        silu_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SILU_1ULP_AVX2_AVX512 void silu_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa45a4p-1); /* -0.69314718056027802 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v3 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(0x1.8cf7947f6a5ecp-4); /* 0.096915798253256191 */
    const __m512d v13 = _mm512_set1_pd(0x1.2b1421f773e95p-1); /* 0.58413797517455868 */
    const __m512d v16 = _mm512_set1_pd(0x1.758ec5715d2fcp+0); /* 1.4592097665565111 */
    const __m512d v17 = _mm512_set1_pd(0x1.73701514d66edp+0); /* 1.4509289909241787 */
    const __m512d v27 = _mm512_set1_pd(-0x1.095545dfcf33fp-9); /* -0.0020243308826181357 */
    const __m512d v28 = _mm512_set1_pd(0x1.96bb52c566265p-7); /* 0.012412467399188285 */
    const __m512d v30 = _mm512_set1_pd(-0x1.392f608e98cd5p-3); /* -0.15292239604159499 */
    const __m512d v32 = _mm512_set1_pd(0x1.73e9df7bc83adp-8); /* 0.0056749506582329081 */
    const __m512 v4_0 = _mm512_loadu_ps(x);
    const __m512 v4_1 = _mm512_loadu_ps(x + 16);
    const __m512 v5_0 = _mm512_min_ps(v3, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v3, v4_1);
    const __m512 v6_0 = _mm512_max_ps(v2, v5_0);
    const __m512 v6_1 = _mm512_max_ps(v2, v5_1);
    const __m512d v7_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6_0));
    const __m512d v7_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6_0, 1));
    const __m512d v7_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6_1));
    const __m512d v7_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6_1, 1));
    const __m512d v9_0l = _mm512_fmadd_pd(v1, v7_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v1, v7_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v1, v7_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v1, v7_1h, v8);
    const __m512d v10_0l = _mm512_sub_pd(v9_0l, v8);
    const __m512d v10_0h = _mm512_sub_pd(v9_0h, v8);
    const __m512d v10_1l = _mm512_sub_pd(v9_1l, v8);
    const __m512d v10_1h = _mm512_sub_pd(v9_1h, v8);
    const __m512d v11_0l = _mm512_fmadd_pd(v0, v10_0l, v7_0l);
    const __m512d v11_0h = _mm512_fmadd_pd(v0, v10_0h, v7_0h);
    const __m512d v11_1l = _mm512_fmadd_pd(v0, v10_1l, v7_1l);
    const __m512d v11_1h = _mm512_fmadd_pd(v0, v10_1h, v7_1h);
    const __m512d v14_0l = _mm512_fmadd_pd(v11_0l, v12, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v11_0h, v12, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v11_1l, v12, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v11_1h, v12, v13);
    const __m512d v15_0l = _mm512_mul_pd(v11_0l, v11_0l);
    const __m512d v15_0h = _mm512_mul_pd(v11_0h, v11_0h);
    const __m512d v15_1l = _mm512_mul_pd(v11_1l, v11_1l);
    const __m512d v15_1h = _mm512_mul_pd(v11_1h, v11_1h);
    const __m512d v18_0l = _mm512_fmadd_pd(v16, v11_0l, v17);
    const __m512d v18_0h = _mm512_fmadd_pd(v16, v11_0h, v17);
    const __m512d v18_1l = _mm512_fmadd_pd(v16, v11_1l, v17);
    const __m512d v18_1h = _mm512_fmadd_pd(v16, v11_1h, v17);
    const __m512d v19_0l = _mm512_fmadd_pd(v14_0l, v15_0l, v18_0l);
    const __m512d v19_0h = _mm512_fmadd_pd(v14_0h, v15_0h, v18_0h);
    const __m512d v19_1l = _mm512_fmadd_pd(v14_1l, v15_1l, v18_1l);
    const __m512d v19_1h = _mm512_fmadd_pd(v14_1h, v15_1h, v18_1h);
    const __m512i v20_0l = _mm512_castpd_si512(v9_0l);
    const __m512i v20_0h = _mm512_castpd_si512(v9_0h);
    const __m512i v20_1l = _mm512_castpd_si512(v9_1l);
    const __m512i v20_1h = _mm512_castpd_si512(v9_1h);
    const __m512i v22_0l = _mm512_slli_epi64(v20_0l, 52);
    const __m512i v22_0h = _mm512_slli_epi64(v20_0h, 52);
    const __m512i v22_1l = _mm512_slli_epi64(v20_1l, 52);
    const __m512i v22_1h = _mm512_slli_epi64(v20_1h, 52);
    const __m512d v23_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v19_0l), v22_0l));
    const __m512d v23_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v19_0h), v22_0h));
    const __m512d v23_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v19_1l), v22_1l));
    const __m512d v23_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v19_1h), v22_1h));
    const __m512 v24_0 = _mm512_max_ps(v2, v4_0);
    const __m512 v24_1 = _mm512_max_ps(v2, v4_1);
    const __m512d v25_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_0));
    const __m512d v25_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_0, 1));
    const __m512d v25_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_1));
    const __m512d v25_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_1, 1));
    const __m512d v26_0l = _mm512_mul_pd(v23_0l, v25_0l);
    const __m512d v26_0h = _mm512_mul_pd(v23_0h, v25_0h);
    const __m512d v26_1l = _mm512_mul_pd(v23_1l, v25_1l);
    const __m512d v26_1h = _mm512_mul_pd(v23_1h, v25_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v27, v15_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27, v15_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27, v15_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27, v15_1h, v28);
    const __m512d v31_0l = _mm512_fmadd_pd(v29_0l, v15_0l, v30);
    const __m512d v31_0h = _mm512_fmadd_pd(v29_0h, v15_0h, v30);
    const __m512d v31_1l = _mm512_fmadd_pd(v29_1l, v15_1l, v30);
    const __m512d v31_1h = _mm512_fmadd_pd(v29_1h, v15_1h, v30);
    const __m512d v33_0l = _mm512_fmadd_pd(v32, v19_0l, v1);
    const __m512d v33_0h = _mm512_fmadd_pd(v32, v19_0h, v1);
    const __m512d v33_1l = _mm512_fmadd_pd(v32, v19_1l, v1);
    const __m512d v33_1h = _mm512_fmadd_pd(v32, v19_1h, v1);
    const __m512d v34_0l = _mm512_fmadd_pd(v31_0l, v15_0l, v33_0l);
    const __m512d v34_0h = _mm512_fmadd_pd(v31_0h, v15_0h, v33_0h);
    const __m512d v34_1l = _mm512_fmadd_pd(v31_1l, v15_1l, v33_1l);
    const __m512d v34_1h = _mm512_fmadd_pd(v31_1h, v15_1h, v33_1h);
    const __m512d v35_0l = _mm512_add_pd(v23_0l, v34_0l);
    const __m512d v35_0h = _mm512_add_pd(v23_0h, v34_0h);
    const __m512d v35_1l = _mm512_add_pd(v23_1l, v34_1l);
    const __m512d v35_1h = _mm512_add_pd(v23_1h, v34_1h);
    const __m512d v36_0l = _mm512_div_pd(v26_0l, v35_0l);
    const __m512d v36_0h = _mm512_div_pd(v26_0h, v35_0h);
    const __m512d v36_1l = _mm512_div_pd(v26_1l, v35_1l);
    const __m512d v36_1h = _mm512_div_pd(v26_1h, v35_1h);
    const __m256 v37_0l = _mm512_cvtpd_ps(v36_0l);
    const __m256 v37_0h = _mm512_cvtpd_ps(v36_0h);
    const __m512 v37_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v37_0l), v37_0h, 1);
    const __m256 v37_1l = _mm512_cvtpd_ps(v36_1l);
    const __m256 v37_1h = _mm512_cvtpd_ps(v36_1h);
    const __m512 v37_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v37_1l), v37_1h, 1);
    _mm512_storeu_ps(y, v37_0);
    _mm512_storeu_ps(y + 16, v37_1);
}

/* 16 elements. */
static SILU_1ULP_AVX2_AVX512_TARGET void silu_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(-0x1.62e42fefa45a4p-1); /* -0.69314718056027802 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512 v3 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v12 = _mm512_set1_pd(0x1.8cf7947f6a5ecp-4); /* 0.096915798253256191 */
    const __m512d v13 = _mm512_set1_pd(0x1.2b1421f773e95p-1); /* 0.58413797517455868 */
    const __m512d v16 = _mm512_set1_pd(0x1.758ec5715d2fcp+0); /* 1.4592097665565111 */
    const __m512d v17 = _mm512_set1_pd(0x1.73701514d66edp+0); /* 1.4509289909241787 */
    const __m512d v27 = _mm512_set1_pd(-0x1.095545dfcf33fp-9); /* -0.0020243308826181357 */
    const __m512d v28 = _mm512_set1_pd(0x1.96bb52c566265p-7); /* 0.012412467399188285 */
    const __m512d v30 = _mm512_set1_pd(-0x1.392f608e98cd5p-3); /* -0.15292239604159499 */
    const __m512d v32 = _mm512_set1_pd(0x1.73e9df7bc83adp-8); /* 0.0056749506582329081 */
    const __m512 v4 = _mm512_loadu_ps(x);
    const __m512 v5 = _mm512_min_ps(v3, v4);
    const __m512 v6 = _mm512_max_ps(v2, v5);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v9l = _mm512_fmadd_pd(v1, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v1, v7h, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v0, v10l, v7l);
    const __m512d v11h = _mm512_fmadd_pd(v0, v10h, v7h);
    const __m512d v14l = _mm512_fmadd_pd(v11l, v12, v13);
    const __m512d v14h = _mm512_fmadd_pd(v11h, v12, v13);
    const __m512d v15l = _mm512_mul_pd(v11l, v11l);
    const __m512d v15h = _mm512_mul_pd(v11h, v11h);
    const __m512d v18l = _mm512_fmadd_pd(v16, v11l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16, v11h, v17);
    const __m512d v19l = _mm512_fmadd_pd(v14l, v15l, v18l);
    const __m512d v19h = _mm512_fmadd_pd(v14h, v15h, v18h);
    const __m512i v20l = _mm512_castpd_si512(v9l);
    const __m512i v20h = _mm512_castpd_si512(v9h);
    const __m512i v22l = _mm512_slli_epi64(v20l, 52);
    const __m512i v22h = _mm512_slli_epi64(v20h, 52);
    const __m512d v23l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v19l), v22l));
    const __m512d v23h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v19h), v22h));
    const __m512 v24 = _mm512_max_ps(v2, v4);
    const __m512d v25l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24));
    const __m512d v25h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24, 1));
    const __m512d v26l = _mm512_mul_pd(v23l, v25l);
    const __m512d v26h = _mm512_mul_pd(v23h, v25h);
    const __m512d v29l = _mm512_fmadd_pd(v27, v15l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v15h, v28);
    const __m512d v31l = _mm512_fmadd_pd(v29l, v15l, v30);
    const __m512d v31h = _mm512_fmadd_pd(v29h, v15h, v30);
    const __m512d v33l = _mm512_fmadd_pd(v32, v19l, v1);
    const __m512d v33h = _mm512_fmadd_pd(v32, v19h, v1);
    const __m512d v34l = _mm512_fmadd_pd(v31l, v15l, v33l);
    const __m512d v34h = _mm512_fmadd_pd(v31h, v15h, v33h);
    const __m512d v35l = _mm512_add_pd(v23l, v34l);
    const __m512d v35h = _mm512_add_pd(v23h, v34h);
    const __m512d v36l = _mm512_div_pd(v26l, v35l);
    const __m512d v36h = _mm512_div_pd(v26h, v35h);
    const __m256 v37l = _mm512_cvtpd_ps(v36l);
    const __m256 v37h = _mm512_cvtpd_ps(v36h);
    const __m512 v37 = _mm512_insertf32x8(_mm512_castps256_ps512(v37l), v37h, 1);
    _mm512_storeu_ps(y, v37);
}

static SILU_1ULP_AVX2_AVX512_TARGET void silu_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        silu_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        silu_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        silu_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_1ulp_avx2_level(void) {
#if defined(SILU_1ULP_AVX2_FORCE_ISA)
    return SILU_1ULP_AVX2_FORCE_ISA;
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

float silu_1ulp_avx2(float x) {
    return silu_1ulp_avx2_element(x);
}

void silu_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_1ulp_avx2_level();
    if (level == 2) {
        silu_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    silu_1ulp_avx2_array_portable(x, y, n);
}
