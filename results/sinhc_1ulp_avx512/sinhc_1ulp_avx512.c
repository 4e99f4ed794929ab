/* sinhc_1ulp_avx512: sinhc
 *
 *   target       sinhc, sinh(x)/x, f32
 *   domain       every input
 *   max error    0.645912 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.4e56e8p-3 (-0.163251698, encoding 0xbe272b74)
 *   result there 0x1.01237cp+0 (1.0044477, encoding 0x3f8091be)
 *   mean error   0.018295 ulp
 *   misrounded   7152510 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           413a77b6b3542f0f233d2a68e2e150e0
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinhc --fmt f32 --max-ulp 2 --isa avx512 --time 20s --seed 1 --threads 1 --archive sinhc_2ulp_avx512.db
 *                time: 0.5902 ns/element as avx512 code (inputs mean)
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
#include "sinhc_1ulp_avx512.h"

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

static inline float sinhc_1ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

static inline double sinhc_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t sinhc_1ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t sinhc_1ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double sinhc_1ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float sinhc_1ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = sinhc_1ulp_avx512_abs_f32(v0);
    const float v2 = 0x1p-13f; /* 0.000122070312 */
    const int v3 = v1 < v2;
    const float v4 = 0x1p+0f; /* 1 */
    const double v5 = -0x1.62e42fef9ec2cp-1; /* -0.69314718055773517 */
    const float v6 = 0x1.8p+6f; /* 96 */
    const float v7 = v6 < v1 ? v6 : v1;
    const double v8 = (double)v7;
    const double v9 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v10 = 0x1.8p+52; /* 6755399441055744 */
    const double v11 = sinhc_1ulp_avx512_fma_f64(v8, v9, v10);
    const double v12 = v11 - v10;
    const double v13 = sinhc_1ulp_avx512_fma_f64(v5, v12, v8);
    const double v14 = v13 * v13;
    const double v15 = 0x1.696957cee421dp-10; /* 0.0013786754459240776 */
    const double v16 = 0x1.555a39041c0a8p-5; /* 0.041668998107412591 */
    const double v17 = sinhc_1ulp_avx512_fma_f64(v15, v14, v16);
    const double v18 = 0x1.fffff8b10bd59p-2; /* 0.49999989109615722 */
    const double v19 = sinhc_1ulp_avx512_fma_f64(v17, v14, v18);
    const double v20 = 0x1.000000038e94ep+0; /* 1.0000000008281691 */
    const double v21 = sinhc_1ulp_avx512_fma_f64(v14, v19, v20);
    const int64_t v22 = INT64_C(4602678819172646912); /* 0x3fe0000000000000 */
    const int64_t v23 = sinhc_1ulp_avx512_bits_f64(v11);
    const int64_t v24 = INT64_C(52);
    const int64_t v25 = sinhc_1ulp_avx512_shl_i64(v23, v24);
    const int64_t v26 = (int64_t)((uint64_t)v22 + (uint64_t)v25);
    const double v27 = sinhc_1ulp_avx512_frombits_f64(v26);
    const int64_t v28 = (int64_t)((uint64_t)v22 - (uint64_t)v25);
    const double v29 = sinhc_1ulp_avx512_frombits_f64(v28);
    const double v30 = v27 - v29;
    const double v31 = v29 + v27;
    const double v32 = 0x1.123796a79eedap-7; /* 0.0083684430712688725 */
    const double v33 = 0x1.555493107a30fp-3; /* 0.16666521925005681 */
    const double v34 = sinhc_1ulp_avx512_fma_f64(v32, v14, v33);
    const double v35 = v34 * v14;
    const double v36 = sinhc_1ulp_avx512_fma_f64(v35, v13, v13);
    const double v37 = v31 * v36;
    const double v38 = sinhc_1ulp_avx512_fma_f64(v21, v30, v37);
    const double v39 = v38 / v8;
    const float v40 = (float)v39;
    const float v41 = v3 ? v4 : v40;
    const float r0 = v41;
    return r0;
}

static void sinhc_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinhc_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINHC_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINHC_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINHC_1ULP_AVX512_AVX2 static inline SINHC_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINHC_1ULP_AVX512_AVX512 static inline SINHC_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINHC_1ULP_AVX512_AVX2 void sinhc_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v2 = _mm256_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m256 v4 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256d v5 = _mm256_set1_pd(-0x1.62e42fef9ec2cp-1); /* -0.69314718055773517 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256d v9 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v10 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v15 = _mm256_set1_pd(0x1.696957cee421dp-10); /* 0.0013786754459240776 */
    const __m256d v16 = _mm256_set1_pd(0x1.555a39041c0a8p-5); /* 0.041668998107412591 */
    const __m256d v18 = _mm256_set1_pd(0x1.fffff8b10bd59p-2); /* 0.49999989109615722 */
    const __m256d v20 = _mm256_set1_pd(0x1.000000038e94ep+0); /* 1.0000000008281691 */
    const __m256i v22 = _mm256_set1_epi64x(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m256d v32 = _mm256_set1_pd(0x1.123796a79eedap-7); /* 0.0083684430712688725 */
    const __m256d v33 = _mm256_set1_pd(0x1.555493107a30fp-3); /* 0.16666521925005681 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256i v3 = _mm256_castps_si256(_mm256_cmp_ps(v1, v2, _CMP_LT_OQ));
    const __m256 v7 = _mm256_min_ps(v6, v1);
    const __m256d v8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v7));
    const __m256d v8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v7, 1));
    const __m256d v11l = _mm256_fmadd_pd(v8l, v9, v10);
    const __m256d v11h = _mm256_fmadd_pd(v8h, v9, v10);
    const __m256d v12l = _mm256_sub_pd(v11l, v10);
    const __m256d v12h = _mm256_sub_pd(v11h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v5, v12l, v8l);
    const __m256d v13h = _mm256_fmadd_pd(v5, v12h, v8h);
    const __m256d v14l = _mm256_mul_pd(v13l, v13l);
    const __m256d v14h = _mm256_mul_pd(v13h, v13h);
    const __m256d v17l = _mm256_fmadd_pd(v15, v14l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15, v14h, v16);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v14l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v14h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v14l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v14h, v19h, v20);
    const __m256i v23l = _mm256_castpd_si256(v11l);
    const __m256i v23h = _mm256_castpd_si256(v11h);
    const __m256i v25l = _mm256_slli_epi64(v23l, 52);
    const __m256i v25h = _mm256_slli_epi64(v23h, 52);
    const __m256i v26l = _mm256_add_epi64(v22, v25l);
    const __m256i v26h = _mm256_add_epi64(v22, v25h);
    const __m256d v27l = _mm256_castsi256_pd(v26l);
    const __m256d v27h = _mm256_castsi256_pd(v26h);
    const __m256i v28l = _mm256_sub_epi64(v22, v25l);
    const __m256i v28h = _mm256_sub_epi64(v22, v25h);
    const __m256d v29l = _mm256_castsi256_pd(v28l);
    const __m256d v29h = _mm256_castsi256_pd(v28h);
    const __m256d v30l = _mm256_sub_pd(v27l, v29l);
    const __m256d v30h = _mm256_sub_pd(v27h, v29h);
    const __m256d v31l = _mm256_add_pd(v29l, v27l);
    const __m256d v31h = _mm256_add_pd(v29h, v27h);
    const __m256d v34l = _mm256_fmadd_pd(v32, v14l, v33);
    const __m256d v34h = _mm256_fmadd_pd(v32, v14h, v33);
    const __m256d v35l = _mm256_mul_pd(v34l, v14l);
    const __m256d v35h = _mm256_mul_pd(v34h, v14h);
    const __m256d v36l = _mm256_fmadd_pd(v35l, v13l, v13l);
    const __m256d v36h = _mm256_fmadd_pd(v35h, v13h, v13h);
    const __m256d v37l = _mm256_mul_pd(v31l, v36l);
    const __m256d v37h = _mm256_mul_pd(v31h, v36h);
    const __m256d v38l = _mm256_fmadd_pd(v21l, v30l, v37l);
    const __m256d v38h = _mm256_fmadd_pd(v21h, v30h, v37h);
    const __m256d v39l = _mm256_div_pd(v38l, v8l);
    const __m256d v39h = _mm256_div_pd(v38h, v8h);
    const __m128 v40l = _mm256_cvtpd_ps(v39l);
    const __m128 v40h = _mm256_cvtpd_ps(v39h);
    const __m256 v40 = _mm256_set_m128(v40h, v40l);
    const __m256 v41 = _mm256_blendv_ps(v40, v4, _mm256_castsi256_ps(v3));
    _mm256_storeu_ps(y, v41);
}

static SINHC_1ULP_AVX512_AVX2_TARGET void sinhc_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinhc_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sinhc_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINHC_1ULP_AVX512_AVX512 void sinhc_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v5 = _mm512_set1_pd(-0x1.62e42fef9ec2cp-1); /* -0.69314718055773517 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v9 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(0x1.696957cee421dp-10); /* 0.0013786754459240776 */
    const __m512d v16 = _mm512_set1_pd(0x1.555a39041c0a8p-5); /* 0.041668998107412591 */
    const __m512d v18 = _mm512_set1_pd(0x1.fffff8b10bd59p-2); /* 0.49999989109615722 */
    const __m512d v20 = _mm512_set1_pd(0x1.000000038e94ep+0); /* 1.0000000008281691 */
    const __m512i v22 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v32 = _mm512_set1_pd(0x1.123796a79eedap-7); /* 0.0083684430712688725 */
    const __m512d v33 = _mm512_set1_pd(0x1.555493107a30fp-3); /* 0.16666521925005681 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3_0 = _mm512_cmp_ps_mask(v1_0, v2, _CMP_LT_OQ);
    const __mmask16 v3_1 = _mm512_cmp_ps_mask(v1_1, v2, _CMP_LT_OQ);
    const __m512 v7_0 = _mm512_min_ps(v6, v1_0);
    const __m512 v7_1 = _mm512_min_ps(v6, v1_1);
    const __m512d v8_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_0));
    const __m512d v8_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_0, 1));
    const __m512d v8_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7_1));
    const __m512d v8_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7_1, 1));
    const __m512d v11_0l = _mm512_fmadd_pd(v8_0l, v9, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v8_0h, v9, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v8_1l, v9, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v8_1h, v9, v10);
    const __m512d v12_0l = _mm512_sub_pd(v11_0l, v10);
    const __m512d v12_0h = _mm512_sub_pd(v11_0h, v10);
    const __m512d v12_1l = _mm512_sub_pd(v11_1l, v10);
    const __m512d v12_1h = _mm512_sub_pd(v11_1h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v5, v12_0l, v8_0l);
    const __m512d v13_0h = _mm512_fmadd_pd(v5, v12_0h, v8_0h);
    const __m512d v13_1l = _mm512_fmadd_pd(v5, v12_1l, v8_1l);
    const __m512d v13_1h = _mm512_fmadd_pd(v5, v12_1h, v8_1h);
    const __m512d v14_0l = _mm512_mul_pd(v13_0l, v13_0l);
    const __m512d v14_0h = _mm512_mul_pd(v13_0h, v13_0h);
    const __m512d v14_1l = _mm512_mul_pd(v13_1l, v13_1l);
    const __m512d v14_1h = _mm512_mul_pd(v13_1h, v13_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v15, v14_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15, v14_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15, v14_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15, v14_1h, v16);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v14_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v14_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v14_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v14_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v14_0l, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v14_0h, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v14_1l, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v14_1h, v19_1h, v20);
    const __m512i v23_0l = _mm512_castpd_si512(v11_0l);
    const __m512i v23_0h = _mm512_castpd_si512(v11_0h);
    const __m512i v23_1l = _mm512_castpd_si512(v11_1l);
    const __m512i v23_1h = _mm512_castpd_si512(v11_1h);
    const __m512i v25_0l = _mm512_slli_epi64(v23_0l, 52);
    const __m512i v25_0h = _mm512_slli_epi64(v23_0h, 52);
    const __m512i v25_1l = _mm512_slli_epi64(v23_1l, 52);
    const __m512i v25_1h = _mm512_slli_epi64(v23_1h, 52);
    const __m512i v26_0l = _mm512_add_epi64(v22, v25_0l);
    const __m512i v26_0h = _mm512_add_epi64(v22, v25_0h);
    const __m512i v26_1l = _mm512_add_epi64(v22, v25_1l);
    const __m512i v26_1h = _mm512_add_epi64(v22, v25_1h);
    const __m512d v27_0l = _mm512_castsi512_pd(v26_0l);
    const __m512d v27_0h = _mm512_castsi512_pd(v26_0h);
    const __m512d v27_1l = _mm512_castsi512_pd(v26_1l);
    const __m512d v27_1h = _mm512_castsi512_pd(v26_1h);
    const __m512i v28_0l = _mm512_sub_epi64(v22, v25_0l);
    const __m512i v28_0h = _mm512_sub_epi64(v22, v25_0h);
    const __m512i v28_1l = _mm512_sub_epi64(v22, v25_1l);
    const __m512i v28_1h = _mm512_sub_epi64(v22, v25_1h);
    const __m512d v29_0l = _mm512_castsi512_pd(v28_0l);
    const __m512d v29_0h = _mm512_castsi512_pd(v28_0h);
    const __m512d v29_1l = _mm512_castsi512_pd(v28_1l);
    const __m512d v29_1h = _mm512_castsi512_pd(v28_1h);
    const __m512d v30_0l = _mm512_sub_pd(v27_0l, v29_0l);
    const __m512d v30_0h = _mm512_sub_pd(v27_0h, v29_0h);
    const __m512d v30_1l = _mm512_sub_pd(v27_1l, v29_1l);
    const __m512d v30_1h = _mm512_sub_pd(v27_1h, v29_1h);
    const __m512d v31_0l = _mm512_add_pd(v29_0l, v27_0l);
    const __m512d v31_0h = _mm512_add_pd(v29_0h, v27_0h);
    const __m512d v31_1l = _mm512_add_pd(v29_1l, v27_1l);
    const __m512d v31_1h = _mm512_add_pd(v29_1h, v27_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v32, v14_0l, v33);
    const __m512d v34_0h = _mm512_fmadd_pd(v32, v14_0h, v33);
    const __m512d v34_1l = _mm512_fmadd_pd(v32, v14_1l, v33);
    const __m512d v34_1h = _mm512_fmadd_pd(v32, v14_1h, v33);
    const __m512d v35_0l = _mm512_mul_pd(v34_0l, v14_0l);
    const __m512d v35_0h = _mm512_mul_pd(v34_0h, v14_0h);
    const __m512d v35_1l = _mm512_mul_pd(v34_1l, v14_1l);
    const __m512d v35_1h = _mm512_mul_pd(v34_1h, v14_1h);
    const __m512d v36_0l = _mm512_fmadd_pd(v35_0l, v13_0l, v13_0l);
    const __m512d v36_0h = _mm512_fmadd_pd(v35_0h, v13_0h, v13_0h);
    const __m512d v36_1l = _mm512_fmadd_pd(v35_1l, v13_1l, v13_1l);
    const __m512d v36_1h = _mm512_fmadd_pd(v35_1h, v13_1h, v13_1h);
    const __m512d v37_0l = _mm512_mul_pd(v31_0l, v36_0l);
    const __m512d v37_0h = _mm512_mul_pd(v31_0h, v36_0h);
    const __m512d v37_1l = _mm512_mul_pd(v31_1l, v36_1l);
    const __m512d v37_1h = _mm512_mul_pd(v31_1h, v36_1h);
    const __m512d v38_0l = _mm512_fmadd_pd(v21_0l, v30_0l, v37_0l);
    const __m512d v38_0h = _mm512_fmadd_pd(v21_0h, v30_0h, v37_0h);
    const __m512d v38_1l = _mm512_fmadd_pd(v21_1l, v30_1l, v37_1l);
    const __m512d v38_1h = _mm512_fmadd_pd(v21_1h, v30_1h, v37_1h);
    const __m512d v39_0l = _mm512_div_pd(v38_0l, v8_0l);
    const __m512d v39_0h = _mm512_div_pd(v38_0h, v8_0h);
    const __m512d v39_1l = _mm512_div_pd(v38_1l, v8_1l);
    const __m512d v39_1h = _mm512_div_pd(v38_1h, v8_1h);
    const __m256 v40_0l = _mm512_cvtpd_ps(v39_0l);
    const __m256 v40_0h = _mm512_cvtpd_ps(v39_0h);
    const __m512 v40_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_0l), v40_0h, 1);
    const __m256 v40_1l = _mm512_cvtpd_ps(v39_1l);
    const __m256 v40_1h = _mm512_cvtpd_ps(v39_1h);
    const __m512 v40_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v40_1l), v40_1h, 1);
    const __m512 v41_0 = _mm512_mask_blend_ps(v3_0, v40_0, v4);
    const __m512 v41_1 = _mm512_mask_blend_ps(v3_1, v40_1, v4);
    _mm512_storeu_ps(y, v41_0);
    _mm512_storeu_ps(y + 16, v41_1);
}

/* 16 elements. */
static SINHC_1ULP_AVX512_AVX512_TARGET void sinhc_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v2 = _mm512_set1_ps(0x1p-13f); /* 0.000122070312 */
    const __m512 v4 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512d v5 = _mm512_set1_pd(-0x1.62e42fef9ec2cp-1); /* -0.69314718055773517 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512d v9 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v10 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(0x1.696957cee421dp-10); /* 0.0013786754459240776 */
    const __m512d v16 = _mm512_set1_pd(0x1.555a39041c0a8p-5); /* 0.041668998107412591 */
    const __m512d v18 = _mm512_set1_pd(0x1.fffff8b10bd59p-2); /* 0.49999989109615722 */
    const __m512d v20 = _mm512_set1_pd(0x1.000000038e94ep+0); /* 1.0000000008281691 */
    const __m512i v22 = _mm512_set1_epi64(INT64_C(4602678819172646912)); /* 0x3fe0000000000000 */
    const __m512d v32 = _mm512_set1_pd(0x1.123796a79eedap-7); /* 0.0083684430712688725 */
    const __m512d v33 = _mm512_set1_pd(0x1.555493107a30fp-3); /* 0.16666521925005681 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v3 = _mm512_cmp_ps_mask(v1, v2, _CMP_LT_OQ);
    const __m512 v7 = _mm512_min_ps(v6, v1);
    const __m512d v8l = _mm512_cvtps_pd(_mm512_castps512_ps256(v7));
    const __m512d v8h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v7, 1));
    const __m512d v11l = _mm512_fmadd_pd(v8l, v9, v10);
    const __m512d v11h = _mm512_fmadd_pd(v8h, v9, v10);
    const __m512d v12l = _mm512_sub_pd(v11l, v10);
    const __m512d v12h = _mm512_sub_pd(v11h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v5, v12l, v8l);
    const __m512d v13h = _mm512_fmadd_pd(v5, v12h, v8h);
    const __m512d v14l = _mm512_mul_pd(v13l, v13l);
    const __m512d v14h = _mm512_mul_pd(v13h, v13h);
    const __m512d v17l = _mm512_fmadd_pd(v15, v14l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15, v14h, v16);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v14l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v14h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v14l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v14h, v19h, v20);
    const __m512i v23l = _mm512_castpd_si512(v11l);
    const __m512i v23h = _mm512_castpd_si512(v11h);
    const __m512i v25l = _mm512_slli_epi64(v23l, 52);
    const __m512i v25h = _mm512_slli_epi64(v23h, 52);
    const __m512i v26l = _mm512_add_epi64(v22, v25l);
    const __m512i v26h = _mm512_add_epi64(v22, v25h);
    const __m512d v27l = _mm512_castsi512_pd(v26l);
    const __m512d v27h = _mm512_castsi512_pd(v26h);
    const __m512i v28l = _mm512_sub_epi64(v22, v25l);
    const __m512i v28h = _mm512_sub_epi64(v22, v25h);
    const __m512d v29l = _mm512_castsi512_pd(v28l);
    const __m512d v29h = _mm512_castsi512_pd(v28h);
    const __m512d v30l = _mm512_sub_pd(v27l, v29l);
    const __m512d v30h = _mm512_sub_pd(v27h, v29h);
    const __m512d v31l = _mm512_add_pd(v29l, v27l);
    const __m512d v31h = _mm512_add_pd(v29h, v27h);
    const __m512d v34l = _mm512_fmadd_pd(v32, v14l, v33);
    const __m512d v34h = _mm512_fmadd_pd(v32, v14h, v33);
    const __m512d v35l = _mm512_mul_pd(v34l, v14l);
    const __m512d v35h = _mm512_mul_pd(v34h, v14h);
    const __m512d v36l = _mm512_fmadd_pd(v35l, v13l, v13l);
    const __m512d v36h = _mm512_fmadd_pd(v35h, v13h, v13h);
    const __m512d v37l = _mm512_mul_pd(v31l, v36l);
    const __m512d v37h = _mm512_mul_pd(v31h, v36h);
    const __m512d v38l = _mm512_fmadd_pd(v21l, v30l, v37l);
    const __m512d v38h = _mm512_fmadd_pd(v21h, v30h, v37h);
    const __m512d v39l = _mm512_div_pd(v38l, v8l);
    const __m512d v39h = _mm512_div_pd(v38h, v8h);
    const __m256 v40l = _mm512_cvtpd_ps(v39l);
    const __m256 v40h = _mm512_cvtpd_ps(v39h);
    const __m512 v40 = _mm512_insertf32x8(_mm512_castps256_ps512(v40l), v40h, 1);
    const __m512 v41 = _mm512_mask_blend_ps(v3, v40, v4);
    _mm512_storeu_ps(y, v41);
}

static SINHC_1ULP_AVX512_AVX512_TARGET void sinhc_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sinhc_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinhc_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sinhc_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINHC_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinhc_1ulp_avx512_level(void) {
#if defined(SINHC_1ULP_AVX512_FORCE_ISA)
    return SINHC_1ULP_AVX512_FORCE_ISA;
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

float sinhc_1ulp_avx512(float x) {
    return sinhc_1ulp_avx512_element(x);
}

void sinhc_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinhc_1ulp_avx512_level();
    if (level == 2) {
        sinhc_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinhc_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinhc_1ulp_avx512_array_portable(x, y, n);
}
