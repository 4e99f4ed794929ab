/* gelu_tanh_4ulp_avx512: gelu_tanh
 *
 *   target       gelu_tanh, x*sigmoid(2*sqrt(2/pi)*(x + 0.044715*x^3)), f32
 *   domain       every input
 *   max error    2.039213 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.6931bap+2 (-5.64366007, encoding 0xc0b498dd)
 *   result there -0x1.ffb046p-30 (-1.86151217e-09, encoding 0xb0ffd823)
 *   mean error   0.163995 ulp
 *   misrounded   683171758 results
 *   holds        exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           16503b785fed63a835aba8a27c5c8197
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target gelu_tanh --fmt f32 --max-ulp 2 --isa avx512 --time 22s --seed 1 --threads 1 --archive gelu_tanh_2ulp_avx512.db
 *                time: 0.6242 ns/element as avx512 code (inputs mean)
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
#include "gelu_tanh_4ulp_avx512.h"

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

static inline double gelu_tanh_4ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t gelu_tanh_4ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t gelu_tanh_4ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double gelu_tanh_4ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double gelu_tanh_4ulp_avx512_addbits_f64(double a, int64_t b) {
    return gelu_tanh_4ulp_avx512_frombits_f64((int64_t)((uint64_t)gelu_tanh_4ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float gelu_tanh_4ulp_avx512_element(float x) {
    const double v0 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v1 = -0x1.73a59p+3f; /* -11.6139603 */
    const float v2 = 0x1p+3f; /* 8 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const double v6 = (double)v5;
    const double v7 = v6 * v6;
    const double v8 = 0x1.2449d8758cf02p-4; /* 0.071359487098387603 */
    const double v9 = 0x1.988b2badc2d13p+0; /* 1.5958735751362993 */
    const double v10 = gelu_tanh_4ulp_avx512_fma_f64(v7, v8, v9);
    const double v11 = -0x1.2fdd7cf911eep-12; /* -0.00028978842562253464 */
    const double v12 = gelu_tanh_4ulp_avx512_fma_f64(v10, v6, v11);
    const double v13 = 0x1.8p+52; /* 6755399441055744 */
    const double v14 = gelu_tanh_4ulp_avx512_fma_f64(v0, v12, v13);
    const double v15 = v14 - v13;
    const double v16 = -0x1.62ea22638b0c3p-1; /* -0.69319255318762207 */
    const double v17 = gelu_tanh_4ulp_avx512_fma_f64(v15, v16, v12);
    const double v18 = 0x1.859b37f340b4ep-6; /* 0.023779682768700731 */
    const double v19 = 0x1.36a4fc98317ddp-3; /* 0.15168187465150043 */
    const double v20 = gelu_tanh_4ulp_avx512_fma_f64(v18, v17, v19);
    const double v21 = 0x1.1834ebcba3bbdp-1; /* 0.54727875576815388 */
    const double v22 = gelu_tanh_4ulp_avx512_fma_f64(v17, v20, v21);
    const double v23 = 0x1.315ffffda4077p+0; /* 1.1928710932006916 */
    const double v24 = gelu_tanh_4ulp_avx512_fma_f64(v22, v17, v23);
    const double v25 = 0x1.3e836548b6816p+0; /* 1.2441924383661038 */
    const double v26 = gelu_tanh_4ulp_avx512_fma_f64(v24, v17, v25);
    const int64_t v27 = gelu_tanh_4ulp_avx512_bits_f64(v14);
    const int64_t v28 = INT64_C(52);
    const int64_t v29 = gelu_tanh_4ulp_avx512_shl_i64(v27, v28);
    const double v30 = gelu_tanh_4ulp_avx512_addbits_f64(v26, v29);
    const float v31 = v1 > v3 ? v1 : v3;
    const double v32 = (double)v31;
    const double v33 = v30 * v32;
    const double v34 = -0x1.5fc99fb4363d1p-5; /* -0.042942821428091478 */
    const double v35 = 0x1.4c194f10a6197p+0; /* 1.2972611823698565 */
    const double v36 = gelu_tanh_4ulp_avx512_fma_f64(v34, v26, v35);
    const double v37 = v36 + v30;
    const double v38 = v33 / v37;
    const float v39 = (float)v38;
    const float r0 = v39;
    return r0;
}

static void gelu_tanh_4ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = gelu_tanh_4ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define GELU_TANH_4ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define GELU_TANH_4ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define GELU_TANH_4ULP_AVX512_AVX2 static inline GELU_TANH_4ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define GELU_TANH_4ULP_AVX512_AVX512 static inline GELU_TANH_4ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
GELU_TANH_4ULP_AVX512_AVX2 void gelu_tanh_4ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v1 = _mm256_set1_ps(-0x1.73a59p+3f); /* -11.6139603 */
    const __m256 v2 = _mm256_set1_ps(0x1p+3f); /* 8 */
    const __m256d v8 = _mm256_set1_pd(0x1.2449d8758cf02p-4); /* 0.071359487098387603 */
    const __m256d v9 = _mm256_set1_pd(0x1.988b2badc2d13p+0); /* 1.5958735751362993 */
    const __m256d v11 = _mm256_set1_pd(-0x1.2fdd7cf911eep-12); /* -0.00028978842562253464 */
    const __m256d v13 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v16 = _mm256_set1_pd(-0x1.62ea22638b0c3p-1); /* -0.69319255318762207 */
    const __m256d v18 = _mm256_set1_pd(0x1.859b37f340b4ep-6); /* 0.023779682768700731 */
    const __m256d v19 = _mm256_set1_pd(0x1.36a4fc98317ddp-3); /* 0.15168187465150043 */
    const __m256d v21 = _mm256_set1_pd(0x1.1834ebcba3bbdp-1); /* 0.54727875576815388 */
    const __m256d v23 = _mm256_set1_pd(0x1.315ffffda4077p+0); /* 1.1928710932006916 */
    const __m256d v25 = _mm256_set1_pd(0x1.3e836548b6816p+0); /* 1.2441924383661038 */
    const __m256d v34 = _mm256_set1_pd(-0x1.5fc99fb4363d1p-5); /* -0.042942821428091478 */
    const __m256d v35 = _mm256_set1_pd(0x1.4c194f10a6197p+0); /* 1.2972611823698565 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v7l = _mm256_mul_pd(v6l, v6l);
    const __m256d v7h = _mm256_mul_pd(v6h, v6h);
    const __m256d v10l = _mm256_fmadd_pd(v7l, v8, v9);
    const __m256d v10h = _mm256_fmadd_pd(v7h, v8, v9);
    const __m256d v12l = _mm256_fmadd_pd(v10l, v6l, v11);
    const __m256d v12h = _mm256_fmadd_pd(v10h, v6h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v0, v12l, v13);
    const __m256d v14h = _mm256_fmadd_pd(v0, v12h, v13);
    const __m256d v15l = _mm256_sub_pd(v14l, v13);
    const __m256d v15h = _mm256_sub_pd(v14h, v13);
    const __m256d v17l = _mm256_fmadd_pd(v15l, v16, v12l);
    const __m256d v17h = _mm256_fmadd_pd(v15h, v16, v12h);
    const __m256d v20l = _mm256_fmadd_pd(v18, v17l, v19);
    const __m256d v20h = _mm256_fmadd_pd(v18, v17h, v19);
    const __m256d v22l = _mm256_fmadd_pd(v17l, v20l, v21);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v20h, v21);
    const __m256d v24l = _mm256_fmadd_pd(v22l, v17l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v22h, v17h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v24l, v17l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v24h, v17h, v25);
    const __m256i v27l = _mm256_castpd_si256(v14l);
    const __m256i v27h = _mm256_castpd_si256(v14h);
    const __m256i v29l = _mm256_slli_epi64(v27l, 52);
    const __m256i v29h = _mm256_slli_epi64(v27h, 52);
    const __m256d v30l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v26l), v29l));
    const __m256d v30h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v26h), v29h));
    const __m256 v31 = _mm256_max_ps(v1, v3);
    const __m256d v32l = _mm256_cvtps_pd(_mm256_castps256_ps128(v31));
    const __m256d v32h = _mm256_cvtps_pd(_mm256_extractf128_ps(v31, 1));
    const __m256d v33l = _mm256_mul_pd(v30l, v32l);
    const __m256d v33h = _mm256_mul_pd(v30h, v32h);
    const __m256d v36l = _mm256_fmadd_pd(v34, v26l, v35);
    const __m256d v36h = _mm256_fmadd_pd(v34, v26h, v35);
    const __m256d v37l = _mm256_add_pd(v36l, v30l);
    const __m256d v37h = _mm256_add_pd(v36h, v30h);
    const __m256d v38l = _mm256_div_pd(v33l, v37l);
    const __m256d v38h = _mm256_div_pd(v33h, v37h);
    const __m128 v39l = _mm256_cvtpd_ps(v38l);
    const __m128 v39h = _mm256_cvtpd_ps(v38h);
    const __m256 v39 = _mm256_set_m128(v39h, v39l);
    _mm256_storeu_ps(y, v39);
}

static GELU_TANH_4ULP_AVX512_AVX2_TARGET void gelu_tanh_4ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        gelu_tanh_4ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        gelu_tanh_4ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
GELU_TANH_4ULP_AVX512_AVX512 void gelu_tanh_4ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v1 = _mm512_set1_ps(-0x1.73a59p+3f); /* -11.6139603 */
    const __m512 v2 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v8 = _mm512_set1_pd(0x1.2449d8758cf02p-4); /* 0.071359487098387603 */
    const __m512d v9 = _mm512_set1_pd(0x1.988b2badc2d13p+0); /* 1.5958735751362993 */
    const __m512d v11 = _mm512_set1_pd(-0x1.2fdd7cf911eep-12); /* -0.00028978842562253464 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(-0x1.62ea22638b0c3p-1); /* -0.69319255318762207 */
    const __m512d v18 = _mm512_set1_pd(0x1.859b37f340b4ep-6); /* 0.023779682768700731 */
    const __m512d v19 = _mm512_set1_pd(0x1.36a4fc98317ddp-3); /* 0.15168187465150043 */
    const __m512d v21 = _mm512_set1_pd(0x1.1834ebcba3bbdp-1); /* 0.54727875576815388 */
    const __m512d v23 = _mm512_set1_pd(0x1.315ffffda4077p+0); /* 1.1928710932006916 */
    const __m512d v25 = _mm512_set1_pd(0x1.3e836548b6816p+0); /* 1.2441924383661038 */
    const __m512d v34 = _mm512_set1_pd(-0x1.5fc99fb4363d1p-5); /* -0.042942821428091478 */
    const __m512d v35 = _mm512_set1_pd(0x1.4c194f10a6197p+0); /* 1.2972611823698565 */
    const __m512 v3_0 = _mm512_loadu_ps(x);
    const __m512 v3_1 = _mm512_loadu_ps(x + 16);
    const __m512 v4_0 = _mm512_min_ps(v2, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v2, v3_1);
    const __m512 v5_0 = _mm512_max_ps(v1, v4_0);
    const __m512 v5_1 = _mm512_max_ps(v1, v4_1);
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512d v7_0l = _mm512_mul_pd(v6_0l, v6_0l);
    const __m512d v7_0h = _mm512_mul_pd(v6_0h, v6_0h);
    const __m512d v7_1l = _mm512_mul_pd(v6_1l, v6_1l);
    const __m512d v7_1h = _mm512_mul_pd(v6_1h, v6_1h);
    const __m512d v10_0l = _mm512_fmadd_pd(v7_0l, v8, v9);
    const __m512d v10_0h = _mm512_fmadd_pd(v7_0h, v8, v9);
    const __m512d v10_1l = _mm512_fmadd_pd(v7_1l, v8, v9);
    const __m512d v10_1h = _mm512_fmadd_pd(v7_1h, v8, v9);
    const __m512d v12_0l = _mm512_fmadd_pd(v10_0l, v6_0l, v11);
    const __m512d v12_0h = _mm512_fmadd_pd(v10_0h, v6_0h, v11);
    const __m512d v12_1l = _mm512_fmadd_pd(v10_1l, v6_1l, v11);
    const __m512d v12_1h = _mm512_fmadd_pd(v10_1h, v6_1h, v11);
    const __m512d v14_0l = _mm512_fmadd_pd(v0, v12_0l, v13);
    const __m512d v14_0h = _mm512_fmadd_pd(v0, v12_0h, v13);
    const __m512d v14_1l = _mm512_fmadd_pd(v0, v12_1l, v13);
    const __m512d v14_1h = _mm512_fmadd_pd(v0, v12_1h, v13);
    const __m512d v15_0l = _mm512_sub_pd(v14_0l, v13);
    const __m512d v15_0h = _mm512_sub_pd(v14_0h, v13);
    const __m512d v15_1l = _mm512_sub_pd(v14_1l, v13);
    const __m512d v15_1h = _mm512_sub_pd(v14_1h, v13);
    const __m512d v17_0l = _mm512_fmadd_pd(v15_0l, v16, v12_0l);
    const __m512d v17_0h = _mm512_fmadd_pd(v15_0h, v16, v12_0h);
    const __m512d v17_1l = _mm512_fmadd_pd(v15_1l, v16, v12_1l);
    const __m512d v17_1h = _mm512_fmadd_pd(v15_1h, v16, v12_1h);
    const __m512d v20_0l = _mm512_fmadd_pd(v18, v17_0l, v19);
    const __m512d v20_0h = _mm512_fmadd_pd(v18, v17_0h, v19);
    const __m512d v20_1l = _mm512_fmadd_pd(v18, v17_1l, v19);
    const __m512d v20_1h = _mm512_fmadd_pd(v18, v17_1h, v19);
    const __m512d v22_0l = _mm512_fmadd_pd(v17_0l, v20_0l, v21);
    const __m512d v22_0h = _mm512_fmadd_pd(v17_0h, v20_0h, v21);
    const __m512d v22_1l = _mm512_fmadd_pd(v17_1l, v20_1l, v21);
    const __m512d v22_1h = _mm512_fmadd_pd(v17_1h, v20_1h, v21);
    const __m512d v24_0l = _mm512_fmadd_pd(v22_0l, v17_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v22_0h, v17_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v22_1l, v17_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v22_1h, v17_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v24_0l, v17_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v24_0h, v17_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v24_1l, v17_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v24_1h, v17_1h, v25);
    const __m512i v27_0l = _mm512_castpd_si512(v14_0l);
    const __m512i v27_0h = _mm512_castpd_si512(v14_0h);
    const __m512i v27_1l = _mm512_castpd_si512(v14_1l);
    const __m512i v27_1h = _mm512_castpd_si512(v14_1h);
    const __m512i v29_0l = _mm512_slli_epi64(v27_0l, 52);
    const __m512i v29_0h = _mm512_slli_epi64(v27_0h, 52);
    const __m512i v29_1l = _mm512_slli_epi64(v27_1l, 52);
    const __m512i v29_1h = _mm512_slli_epi64(v27_1h, 52);
    const __m512d v30_0l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_0l), v29_0l));
    const __m512d v30_0h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_0h), v29_0h));
    const __m512d v30_1l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_1l), v29_1l));
    const __m512d v30_1h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26_1h), v29_1h));
    const __m512 v31_0 = _mm512_max_ps(v1, v3_0);
    const __m512 v31_1 = _mm512_max_ps(v1, v3_1);
    const __m512d v32_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_0));
    const __m512d v32_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_0, 1));
    const __m512d v32_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31_1));
    const __m512d v32_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31_1, 1));
    const __m512d v33_0l = _mm512_mul_pd(v30_0l, v32_0l);
    const __m512d v33_0h = _mm512_mul_pd(v30_0h, v32_0h);
    const __m512d v33_1l = _mm512_mul_pd(v30_1l, v32_1l);
    const __m512d v33_1h = _mm512_mul_pd(v30_1h, v32_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v34, v26_0l, v35);
    const __m512d v36_0h = _mm512_fmadd_pd(v34, v26_0h, v35);
    const __m512d v36_1l = _mm512_fmadd_pd(v34, v26_1l, v35);
    const __m512d v36_1h = _mm512_fmadd_pd(v34, v26_1h, v35);
    const __m512d v37_0l = _mm512_add_pd(v36_0l, v30_0l);
    const __m512d v37_0h = _mm512_add_pd(v36_0h, v30_0h);
    const __m512d v37_1l = _mm512_add_pd(v36_1l, v30_1l);
    const __m512d v37_1h = _mm512_add_pd(v36_1h, v30_1h);
    const __m512d v38_0l = _mm512_div_pd(v33_0l, v37_0l);
    const __m512d v38_0h = _mm512_div_pd(v33_0h, v37_0h);
    const __m512d v38_1l = _mm512_div_pd(v33_1l, v37_1l);
    const __m512d v38_1h = _mm512_div_pd(v33_1h, v37_1h);
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
static GELU_TANH_4ULP_AVX512_AVX512_TARGET void gelu_tanh_4ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v1 = _mm512_set1_ps(-0x1.73a59p+3f); /* -11.6139603 */
    const __m512 v2 = _mm512_set1_ps(0x1p+3f); /* 8 */
    const __m512d v8 = _mm512_set1_pd(0x1.2449d8758cf02p-4); /* 0.071359487098387603 */
    const __m512d v9 = _mm512_set1_pd(0x1.988b2badc2d13p+0); /* 1.5958735751362993 */
    const __m512d v11 = _mm512_set1_pd(-0x1.2fdd7cf911eep-12); /* -0.00028978842562253464 */
    const __m512d v13 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v16 = _mm512_set1_pd(-0x1.62ea22638b0c3p-1); /* -0.69319255318762207 */
    const __m512d v18 = _mm512_set1_pd(0x1.859b37f340b4ep-6); /* 0.023779682768700731 */
    const __m512d v19 = _mm512_set1_pd(0x1.36a4fc98317ddp-3); /* 0.15168187465150043 */
    const __m512d v21 = _mm512_set1_pd(0x1.1834ebcba3bbdp-1); /* 0.54727875576815388 */
    const __m512d v23 = _mm512_set1_pd(0x1.315ffffda4077p+0); /* 1.1928710932006916 */
    const __m512d v25 = _mm512_set1_pd(0x1.3e836548b6816p+0); /* 1.2441924383661038 */
    const __m512d v34 = _mm512_set1_pd(-0x1.5fc99fb4363d1p-5); /* -0.042942821428091478 */
    const __m512d v35 = _mm512_set1_pd(0x1.4c194f10a6197p+0); /* 1.2972611823698565 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v7l = _mm512_mul_pd(v6l, v6l);
    const __m512d v7h = _mm512_mul_pd(v6h, v6h);
    const __m512d v10l = _mm512_fmadd_pd(v7l, v8, v9);
    const __m512d v10h = _mm512_fmadd_pd(v7h, v8, v9);
    const __m512d v12l = _mm512_fmadd_pd(v10l, v6l, v11);
    const __m512d v12h = _mm512_fmadd_pd(v10h, v6h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v0, v12l, v13);
    const __m512d v14h = _mm512_fmadd_pd(v0, v12h, v13);
    const __m512d v15l = _mm512_sub_pd(v14l, v13);
    const __m512d v15h = _mm512_sub_pd(v14h, v13);
    const __m512d v17l = _mm512_fmadd_pd(v15l, v16, v12l);
    const __m512d v17h = _mm512_fmadd_pd(v15h, v16, v12h);
    const __m512d v20l = _mm512_fmadd_pd(v18, v17l, v19);
    const __m512d v20h = _mm512_fmadd_pd(v18, v17h, v19);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v20l, v21);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v20h, v21);
    const __m512d v24l = _mm512_fmadd_pd(v22l, v17l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v22h, v17h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v24l, v17l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v24h, v17h, v25);
    const __m512i v27l = _mm512_castpd_si512(v14l);
    const __m512i v27h = _mm512_castpd_si512(v14h);
    const __m512i v29l = _mm512_slli_epi64(v27l, 52);
    const __m512i v29h = _mm512_slli_epi64(v27h, 52);
    const __m512d v30l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26l), v29l));
    const __m512d v30h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26h), v29h));
    const __m512 v31 = _mm512_max_ps(v1, v3);
    const __m512d v32l = _mm512_cvtps_pd(_mm512_castps512_ps256(v31));
    const __m512d v32h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v31, 1));
    const __m512d v33l = _mm512_mul_pd(v30l, v32l);
    const __m512d v33h = _mm512_mul_pd(v30h, v32h);
    const __m512d v36l = _mm512_fmadd_pd(v34, v26l, v35);
    const __m512d v36h = _mm512_fmadd_pd(v34, v26h, v35);
    const __m512d v37l = _mm512_add_pd(v36l, v30l);
    const __m512d v37h = _mm512_add_pd(v36h, v30h);
    const __m512d v38l = _mm512_div_pd(v33l, v37l);
    const __m512d v38h = _mm512_div_pd(v33h, v37h);
    const __m256 v39l = _mm512_cvtpd_ps(v38l);
    const __m256 v39h = _mm512_cvtpd_ps(v38h);
    const __m512 v39 = _mm512_insertf32x8(_mm512_castps256_ps512(v39l), v39h, 1);
    _mm512_storeu_ps(y, v39);
}

static GELU_TANH_4ULP_AVX512_AVX512_TARGET void gelu_tanh_4ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        gelu_tanh_4ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        gelu_tanh_4ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        gelu_tanh_4ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. GELU_TANH_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int gelu_tanh_4ulp_avx512_level(void) {
#if defined(GELU_TANH_4ULP_AVX512_FORCE_ISA)
    return GELU_TANH_4ULP_AVX512_FORCE_ISA;
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

float gelu_tanh_4ulp_avx512(float x) {
    return gelu_tanh_4ulp_avx512_element(x);
}

void gelu_tanh_4ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = gelu_tanh_4ulp_avx512_level();
    if (level == 2) {
        gelu_tanh_4ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        gelu_tanh_4ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    gelu_tanh_4ulp_avx512_array_portable(x, y, n);
}
