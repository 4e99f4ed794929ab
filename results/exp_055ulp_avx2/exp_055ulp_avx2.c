/* exp_055ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.529434 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.62de6ap-2 (-0.346551567, encoding 0xbeb16f35)
 *   result there 0x1.6a0bf2p-1 (0.707122386, encoding 0x3f3505f9)
 *   mean error   0.033255 ulp
 *   misrounded   8008852 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           0a79438eab855155f9bce657a03b1e71
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.55 --isa avx2 --time 120s --seed 1 --archive r_055_avx2.db
 *                time: 0.7609 ns/element as avx2 code (inputs moderate)
 *                on GenuineIntel/6.207.2 Intel(R) Xeon(R) Processor, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "exp_055ulp_avx2.h"

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

static inline double exp_055ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp_055ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t exp_055ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp_055ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double exp_055ulp_avx2_addbits_f64(double a, int64_t b) {
    return exp_055ulp_avx2_frombits_f64((int64_t)((uint64_t)exp_055ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float exp_055ulp_avx2_element(float x) {
    const float v0 = -0x1.ap+6f; /* -104 */
    const float v1 = 0x1.64p+6f; /* 89 */
    const float v2 = x;
    const float v3 = v1 < v2 ? v1 : v2;
    const float v4 = v0 > v3 ? v0 : v3;
    const double v5 = (double)v4;
    const double v6 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = exp_055ulp_avx2_fma_f64(v6, v5, v7);
    const double v9 = v8 - v7;
    const double v10 = -0x1.62e42fefa3853p-1; /* -0.69314718055989955 */
    const double v11 = v9 * v10;
    const double v12 = v5 + v11;
    const double v13 = v12 * v12;
    const double v14 = 0x1.6a4954a96009bp-10; /* 0.0013820131228783675 */
    const double v15 = 0x1.8cd3d3bb86369p-7; /* 0.012110212693231497 */
    const double v16 = exp_055ulp_avx2_fma_f64(v12, v14, v15);
    const double v17 = -0x1.59fcd150dab7ep+1; /* -2.7030278820797653 */
    const double v18 = 0x1.30c126cb3d8fdp-4; /* 0.074402953661635921 */
    const double v19 = exp_055ulp_avx2_fma_f64(v17, v16, v18);
    const double v20 = 0x1.55540e5e3e781p-3; /* 0.16666423058614657 */
    const double v21 = exp_055ulp_avx2_fma_f64(v12, v19, v20);
    const double v22 = exp_055ulp_avx2_fma_f64(v13, v16, v21);
    const double v23 = 0x1.fffff822eb9a3p-2; /* 0.49999988282334068 */
    const double v24 = exp_055ulp_avx2_fma_f64(v12, v22, v23);
    const double v25 = 0x1.00000097ffc1dp+0; /* 1.0000000353900369 */
    const double v26 = exp_055ulp_avx2_fma_f64(v12, v24, v25);
    const double v27 = 0x1.000000053ff69p+0; /* 1.0000000012223274 */
    const double v28 = exp_055ulp_avx2_fma_f64(v26, v12, v27);
    const int64_t v29 = exp_055ulp_avx2_bits_f64(v8);
    const int64_t v30 = INT64_C(52);
    const int64_t v31 = exp_055ulp_avx2_shl_i64(v29, v30);
    const double v32 = exp_055ulp_avx2_addbits_f64(v28, v31);
    const float v33 = (float)v32;
    const float r0 = v33;
    return r0;
}

static void exp_055ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_055ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_055ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_055ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_055ULP_AVX2_AVX2 static inline EXP_055ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_055ULP_AVX2_AVX512 static inline EXP_055ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_055ULP_AVX2_AVX2 __m256i exp_055ulp_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP_055ULP_AVX2_AVX2 void exp_055ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v1 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256d v6 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(-0x1.62e42fefa3853p-1); /* -0.69314718055989955 */
    const __m256d v14 = _mm256_set1_pd(0x1.6a4954a96009bp-10); /* 0.0013820131228783675 */
    const __m256d v15 = _mm256_set1_pd(0x1.8cd3d3bb86369p-7); /* 0.012110212693231497 */
    const __m256d v17 = _mm256_set1_pd(-0x1.59fcd150dab7ep+1); /* -2.7030278820797653 */
    const __m256d v18 = _mm256_set1_pd(0x1.30c126cb3d8fdp-4); /* 0.074402953661635921 */
    const __m256d v20 = _mm256_set1_pd(0x1.55540e5e3e781p-3); /* 0.16666423058614657 */
    const __m256d v23 = _mm256_set1_pd(0x1.fffff822eb9a3p-2); /* 0.49999988282334068 */
    const __m256d v25 = _mm256_set1_pd(0x1.00000097ffc1dp+0); /* 1.0000000353900369 */
    const __m256d v27 = _mm256_set1_pd(0x1.000000053ff69p+0); /* 1.0000000012223274 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_min_ps(v1, v2);
    const __m256 v4 = _mm256_max_ps(v0, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v8l = _mm256_fmadd_pd(v6, v5l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v6, v5h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v11l = _mm256_mul_pd(v9l, v10);
    const __m256d v11h = _mm256_mul_pd(v9h, v10);
    const __m256d v12l = _mm256_add_pd(v5l, v11l);
    const __m256d v12h = _mm256_add_pd(v5h, v11h);
    const __m256d v13l = _mm256_mul_pd(v12l, v12l);
    const __m256d v13h = _mm256_mul_pd(v12h, v12h);
    const __m256d v16l = _mm256_fmadd_pd(v12l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v12h, v14, v15);
    const __m256d v19l = _mm256_fmadd_pd(v17, v16l, v18);
    const __m256d v19h = _mm256_fmadd_pd(v17, v16h, v18);
    const __m256d v21l = _mm256_fmadd_pd(v12l, v19l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v12h, v19h, v20);
    const __m256d v22l = _mm256_fmadd_pd(v13l, v16l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v13h, v16h, v21h);
    const __m256d v24l = _mm256_fmadd_pd(v12l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v12h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v12l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v12h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v12l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v12h, v27);
    const __m256i v29l = exp_055ulp_avx2_bits_f64_avx2(v8l);
    const __m256i v29h = exp_055ulp_avx2_bits_f64_avx2(v8h);
    const __m256i v31l = _mm256_slli_epi64(v29l, 52);
    const __m256i v31h = _mm256_slli_epi64(v29h, 52);
    const __m256d v32l = _mm256_castsi256_pd(_mm256_add_epi64(exp_055ulp_avx2_bits_f64_avx2(v28l), v31l));
    const __m256d v32h = _mm256_castsi256_pd(_mm256_add_epi64(exp_055ulp_avx2_bits_f64_avx2(v28h), v31h));
    const __m128 v33l = _mm256_cvtpd_ps(v32l);
    const __m128 v33h = _mm256_cvtpd_ps(v32h);
    const __m256 v33 = _mm256_set_m128(v33h, v33l);
    _mm256_storeu_ps(y, v33);
}

static EXP_055ULP_AVX2_AVX2_TARGET void exp_055ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp_055ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp_055ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_055ULP_AVX2_AVX512 __m512i exp_055ulp_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP_055ULP_AVX2_AVX512 void exp_055ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v1 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.62e42fefa3853p-1); /* -0.69314718055989955 */
    const __m512d v14 = _mm512_set1_pd(0x1.6a4954a96009bp-10); /* 0.0013820131228783675 */
    const __m512d v15 = _mm512_set1_pd(0x1.8cd3d3bb86369p-7); /* 0.012110212693231497 */
    const __m512d v17 = _mm512_set1_pd(-0x1.59fcd150dab7ep+1); /* -2.7030278820797653 */
    const __m512d v18 = _mm512_set1_pd(0x1.30c126cb3d8fdp-4); /* 0.074402953661635921 */
    const __m512d v20 = _mm512_set1_pd(0x1.55540e5e3e781p-3); /* 0.16666423058614657 */
    const __m512d v23 = _mm512_set1_pd(0x1.fffff822eb9a3p-2); /* 0.49999988282334068 */
    const __m512d v25 = _mm512_set1_pd(0x1.00000097ffc1dp+0); /* 1.0000000353900369 */
    const __m512d v27 = _mm512_set1_pd(0x1.000000053ff69p+0); /* 1.0000000012223274 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_min_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v1, v2_1);
    const __m512 v4_0 = _mm512_max_ps(v0, v3_0);
    const __m512 v4_1 = _mm512_max_ps(v0, v3_1);
    const __m512d v5_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_0));
    const __m512d v5_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_0, 1));
    const __m512d v5_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4_1));
    const __m512d v5_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4_1, 1));
    const __m512d v8_0l = _mm512_fmadd_pd(v6, v5_0l, v7);
    const __m512d v8_0h = _mm512_fmadd_pd(v6, v5_0h, v7);
    const __m512d v8_1l = _mm512_fmadd_pd(v6, v5_1l, v7);
    const __m512d v8_1h = _mm512_fmadd_pd(v6, v5_1h, v7);
    const __m512d v9_0l = _mm512_sub_pd(v8_0l, v7);
    const __m512d v9_0h = _mm512_sub_pd(v8_0h, v7);
    const __m512d v9_1l = _mm512_sub_pd(v8_1l, v7);
    const __m512d v9_1h = _mm512_sub_pd(v8_1h, v7);
    const __m512d v11_0l = _mm512_mul_pd(v9_0l, v10);
    const __m512d v11_0h = _mm512_mul_pd(v9_0h, v10);
    const __m512d v11_1l = _mm512_mul_pd(v9_1l, v10);
    const __m512d v11_1h = _mm512_mul_pd(v9_1h, v10);
    const __m512d v12_0l = _mm512_add_pd(v5_0l, v11_0l);
    const __m512d v12_0h = _mm512_add_pd(v5_0h, v11_0h);
    const __m512d v12_1l = _mm512_add_pd(v5_1l, v11_1l);
    const __m512d v12_1h = _mm512_add_pd(v5_1h, v11_1h);
    const __m512d v13_0l = _mm512_mul_pd(v12_0l, v12_0l);
    const __m512d v13_0h = _mm512_mul_pd(v12_0h, v12_0h);
    const __m512d v13_1l = _mm512_mul_pd(v12_1l, v12_1l);
    const __m512d v13_1h = _mm512_mul_pd(v12_1h, v12_1h);
    const __m512d v16_0l = _mm512_fmadd_pd(v12_0l, v14, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v12_0h, v14, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v12_1l, v14, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v12_1h, v14, v15);
    const __m512d v19_0l = _mm512_fmadd_pd(v17, v16_0l, v18);
    const __m512d v19_0h = _mm512_fmadd_pd(v17, v16_0h, v18);
    const __m512d v19_1l = _mm512_fmadd_pd(v17, v16_1l, v18);
    const __m512d v19_1h = _mm512_fmadd_pd(v17, v16_1h, v18);
    const __m512d v21_0l = _mm512_fmadd_pd(v12_0l, v19_0l, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v12_0h, v19_0h, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v12_1l, v19_1l, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v12_1h, v19_1h, v20);
    const __m512d v22_0l = _mm512_fmadd_pd(v13_0l, v16_0l, v21_0l);
    const __m512d v22_0h = _mm512_fmadd_pd(v13_0h, v16_0h, v21_0h);
    const __m512d v22_1l = _mm512_fmadd_pd(v13_1l, v16_1l, v21_1l);
    const __m512d v22_1h = _mm512_fmadd_pd(v13_1h, v16_1h, v21_1h);
    const __m512d v24_0l = _mm512_fmadd_pd(v12_0l, v22_0l, v23);
    const __m512d v24_0h = _mm512_fmadd_pd(v12_0h, v22_0h, v23);
    const __m512d v24_1l = _mm512_fmadd_pd(v12_1l, v22_1l, v23);
    const __m512d v24_1h = _mm512_fmadd_pd(v12_1h, v22_1h, v23);
    const __m512d v26_0l = _mm512_fmadd_pd(v12_0l, v24_0l, v25);
    const __m512d v26_0h = _mm512_fmadd_pd(v12_0h, v24_0h, v25);
    const __m512d v26_1l = _mm512_fmadd_pd(v12_1l, v24_1l, v25);
    const __m512d v26_1h = _mm512_fmadd_pd(v12_1h, v24_1h, v25);
    const __m512d v28_0l = _mm512_fmadd_pd(v26_0l, v12_0l, v27);
    const __m512d v28_0h = _mm512_fmadd_pd(v26_0h, v12_0h, v27);
    const __m512d v28_1l = _mm512_fmadd_pd(v26_1l, v12_1l, v27);
    const __m512d v28_1h = _mm512_fmadd_pd(v26_1h, v12_1h, v27);
    const __m512i v29_0l = exp_055ulp_avx2_bits_f64_avx512(v8_0l);
    const __m512i v29_0h = exp_055ulp_avx2_bits_f64_avx512(v8_0h);
    const __m512i v29_1l = exp_055ulp_avx2_bits_f64_avx512(v8_1l);
    const __m512i v29_1h = exp_055ulp_avx2_bits_f64_avx512(v8_1h);
    const __m512i v31_0l = _mm512_slli_epi64(v29_0l, 52);
    const __m512i v31_0h = _mm512_slli_epi64(v29_0h, 52);
    const __m512i v31_1l = _mm512_slli_epi64(v29_1l, 52);
    const __m512i v31_1h = _mm512_slli_epi64(v29_1h, 52);
    const __m512d v32_0l = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx2_bits_f64_avx512(v28_0l), v31_0l));
    const __m512d v32_0h = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx2_bits_f64_avx512(v28_0h), v31_0h));
    const __m512d v32_1l = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx2_bits_f64_avx512(v28_1l), v31_1l));
    const __m512d v32_1h = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx2_bits_f64_avx512(v28_1h), v31_1h));
    const __m256 v33_0l = _mm512_cvtpd_ps(v32_0l);
    const __m256 v33_0h = _mm512_cvtpd_ps(v32_0h);
    const __m512 v33_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_0l), v33_0h, 1);
    const __m256 v33_1l = _mm512_cvtpd_ps(v32_1l);
    const __m256 v33_1h = _mm512_cvtpd_ps(v32_1h);
    const __m512 v33_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v33_1l), v33_1h, 1);
    _mm512_storeu_ps(y, v33_0);
    _mm512_storeu_ps(y + 16, v33_1);
}

/* 16 elements. */
static EXP_055ULP_AVX2_AVX512_TARGET void exp_055ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v1 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512d v6 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.62e42fefa3853p-1); /* -0.69314718055989955 */
    const __m512d v14 = _mm512_set1_pd(0x1.6a4954a96009bp-10); /* 0.0013820131228783675 */
    const __m512d v15 = _mm512_set1_pd(0x1.8cd3d3bb86369p-7); /* 0.012110212693231497 */
    const __m512d v17 = _mm512_set1_pd(-0x1.59fcd150dab7ep+1); /* -2.7030278820797653 */
    const __m512d v18 = _mm512_set1_pd(0x1.30c126cb3d8fdp-4); /* 0.074402953661635921 */
    const __m512d v20 = _mm512_set1_pd(0x1.55540e5e3e781p-3); /* 0.16666423058614657 */
    const __m512d v23 = _mm512_set1_pd(0x1.fffff822eb9a3p-2); /* 0.49999988282334068 */
    const __m512d v25 = _mm512_set1_pd(0x1.00000097ffc1dp+0); /* 1.0000000353900369 */
    const __m512d v27 = _mm512_set1_pd(0x1.000000053ff69p+0); /* 1.0000000012223274 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_min_ps(v1, v2);
    const __m512 v4 = _mm512_max_ps(v0, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v8l = _mm512_fmadd_pd(v6, v5l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v6, v5h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v11l = _mm512_mul_pd(v9l, v10);
    const __m512d v11h = _mm512_mul_pd(v9h, v10);
    const __m512d v12l = _mm512_add_pd(v5l, v11l);
    const __m512d v12h = _mm512_add_pd(v5h, v11h);
    const __m512d v13l = _mm512_mul_pd(v12l, v12l);
    const __m512d v13h = _mm512_mul_pd(v12h, v12h);
    const __m512d v16l = _mm512_fmadd_pd(v12l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v12h, v14, v15);
    const __m512d v19l = _mm512_fmadd_pd(v17, v16l, v18);
    const __m512d v19h = _mm512_fmadd_pd(v17, v16h, v18);
    const __m512d v21l = _mm512_fmadd_pd(v12l, v19l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v12h, v19h, v20);
    const __m512d v22l = _mm512_fmadd_pd(v13l, v16l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v13h, v16h, v21h);
    const __m512d v24l = _mm512_fmadd_pd(v12l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v12h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v12l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v12h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v12l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v12h, v27);
    const __m512i v29l = exp_055ulp_avx2_bits_f64_avx512(v8l);
    const __m512i v29h = exp_055ulp_avx2_bits_f64_avx512(v8h);
    const __m512i v31l = _mm512_slli_epi64(v29l, 52);
    const __m512i v31h = _mm512_slli_epi64(v29h, 52);
    const __m512d v32l = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx2_bits_f64_avx512(v28l), v31l));
    const __m512d v32h = _mm512_castsi512_pd(_mm512_add_epi64(exp_055ulp_avx2_bits_f64_avx512(v28h), v31h));
    const __m256 v33l = _mm512_cvtpd_ps(v32l);
    const __m256 v33h = _mm512_cvtpd_ps(v32h);
    const __m512 v33 = _mm512_insertf32x8(_mm512_castps256_ps512(v33l), v33h, 1);
    _mm512_storeu_ps(y, v33);
}

static EXP_055ULP_AVX2_AVX512_TARGET void exp_055ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp_055ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_055ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_055ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_055ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_055ulp_avx2_level(void) {
#if defined(EXP_055ULP_AVX2_FORCE_ISA)
    return EXP_055ULP_AVX2_FORCE_ISA;
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

float exp_055ulp_avx2(float x) {
    return exp_055ulp_avx2_element(x);
}

void exp_055ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_055ulp_avx2_level();
    if (level == 2) {
        exp_055ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_055ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_055ulp_avx2_array_portable(x, y, n);
}
