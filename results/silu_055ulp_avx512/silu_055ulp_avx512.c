/* silu_055ulp_avx512: silu
 *
 *   target       silu, x/(1 + e^-x), f32
 *   domain       every input
 *   max error    0.545116 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.686df4p+4 (-22.526844, encoding 0xc1b436fa)
 *   result there -0x1.fdf2c4p-29 (-3.71036224e-09, encoding 0xb17ef962)
 *   mean error   0.033238 ulp
 *   misrounded   10980225 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           97033512514eb45b07d00347f2814142
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target silu --fmt f32 --max-ulp 1 --isa avx512 --time 45s --seed 1 --threads 1 --archive silu_1ulp_avx512.db
 *                time: 0.5657 ns/element as avx512 code (inputs mean)
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
#include "silu_055ulp_avx512.h"

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

static inline double silu_055ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t silu_055ulp_avx512_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t silu_055ulp_avx512_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double silu_055ulp_avx512_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double silu_055ulp_avx512_addbits_f64(double a, int64_t b) {
    return silu_055ulp_avx512_frombits_f64((int64_t)((uint64_t)silu_055ulp_avx512_bits_f64(a) + (uint64_t)b));
}

static inline float silu_055ulp_avx512_element(float x) {
    const double v0 = 0x1.014cfc331be0ep+0; /* 1.0050809502389515 */
    const double v1 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const float v2 = -0x1.b8p+7f; /* -220 */
    const float v3 = 0x1p+5f; /* 32 */
    const float v4 = x;
    const float v5 = v3 < v4 ? v3 : v4;
    const float v6 = v2 > v5 ? v2 : v5;
    const double v7 = (double)v6;
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = silu_055ulp_avx512_fma_f64(v1, v7, v8);
    const int64_t v10 = silu_055ulp_avx512_bits_f64(v9);
    const int64_t v11 = INT64_C(52);
    const int64_t v12 = silu_055ulp_avx512_shl_i64(v10, v11);
    const double v13 = silu_055ulp_avx512_addbits_f64(v0, v12);
    const float v14 = v2 > v4 ? v2 : v4;
    const double v15 = (double)v14;
    const double v16 = v13 * v15;
    const double v17 = v9 - v8;
    const double v18 = -0x1.62e42fefa30abp-1; /* -0.69314718055968194 */
    const double v19 = silu_055ulp_avx512_fma_f64(v17, v18, v7);
    const double v20 = 0x1.6c440842774cap-10; /* 0.0013895635644225906 */
    const double v21 = -0x1.13c9efb8bfa18p-7; /* -0.008416406680678043 */
    const double v22 = silu_055ulp_avx512_fma_f64(v19, v20, v21);
    const double v23 = 0x1.5714eee9030c1p-5; /* 0.041880098935594308 */
    const double v24 = silu_055ulp_avx512_fma_f64(v19, v22, v23);
    const double v25 = -0x1.5710132ed3fbcp-3; /* -0.16751112925203226 */
    const double v26 = silu_055ulp_avx512_fma_f64(v19, v24, v25);
    const double v27 = 0x1.014cf950c57bp-1; /* 0.502540389165679 */
    const double v28 = silu_055ulp_avx512_fma_f64(v26, v19, v27);
    const double v29 = -0x1.014cfcc383eep+0; /* -1.0050809838611983 */
    const double v30 = silu_055ulp_avx512_fma_f64(v19, v28, v29);
    const double v31 = 0x1.014cfc3597129p+0; /* 1.0050809508166572 */
    const double v32 = silu_055ulp_avx512_fma_f64(v19, v30, v31);
    const double v33 = v32 + v13;
    const double v34 = v16 / v33;
    const float v35 = (float)v34;
    const float r0 = v35;
    return r0;
}

static void silu_055ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = silu_055ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SILU_055ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SILU_055ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SILU_055ULP_AVX512_AVX2 static inline SILU_055ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SILU_055ULP_AVX512_AVX512 static inline SILU_055ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SILU_055ULP_AVX512_AVX2 __m256i silu_055ulp_avx512_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SILU_055ULP_AVX512_AVX2 void silu_055ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.014cfc331be0ep+0); /* 1.0050809502389515 */
    const __m256d v1 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256 v2 = _mm256_set1_ps(-0x1.b8p+7f); /* -220 */
    const __m256 v3 = _mm256_set1_ps(0x1p+5f); /* 32 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v18 = _mm256_set1_pd(-0x1.62e42fefa30abp-1); /* -0.69314718055968194 */
    const __m256d v20 = _mm256_set1_pd(0x1.6c440842774cap-10); /* 0.0013895635644225906 */
    const __m256d v21 = _mm256_set1_pd(-0x1.13c9efb8bfa18p-7); /* -0.008416406680678043 */
    const __m256d v23 = _mm256_set1_pd(0x1.5714eee9030c1p-5); /* 0.041880098935594308 */
    const __m256d v25 = _mm256_set1_pd(-0x1.5710132ed3fbcp-3); /* -0.16751112925203226 */
    const __m256d v27 = _mm256_set1_pd(0x1.014cf950c57bp-1); /* 0.502540389165679 */
    const __m256d v29 = _mm256_set1_pd(-0x1.014cfcc383eep+0); /* -1.0050809838611983 */
    const __m256d v31 = _mm256_set1_pd(0x1.014cfc3597129p+0); /* 1.0050809508166572 */
    const __m256 v4 = _mm256_loadu_ps(x);
    const __m256 v5 = _mm256_min_ps(v3, v4);
    const __m256 v6 = _mm256_max_ps(v2, v5);
    const __m256d v7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v6));
    const __m256d v7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v6, 1));
    const __m256d v9l = _mm256_fmadd_pd(v1, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v1, v7h, v8);
    const __m256i v10l = _mm256_castpd_si256(v9l);
    const __m256i v10h = _mm256_castpd_si256(v9h);
    const __m256i v12l = _mm256_slli_epi64(v10l, 52);
    const __m256i v12h = _mm256_slli_epi64(v10h, 52);
    const __m256d v13l = _mm256_castsi256_pd(_mm256_add_epi64(silu_055ulp_avx512_bits_f64_avx2(v0), v12l));
    const __m256d v13h = _mm256_castsi256_pd(_mm256_add_epi64(silu_055ulp_avx512_bits_f64_avx2(v0), v12h));
    const __m256 v14 = _mm256_max_ps(v2, v4);
    const __m256d v15l = _mm256_cvtps_pd(_mm256_castps256_ps128(v14));
    const __m256d v15h = _mm256_cvtps_pd(_mm256_extractf128_ps(v14, 1));
    const __m256d v16l = _mm256_mul_pd(v13l, v15l);
    const __m256d v16h = _mm256_mul_pd(v13h, v15h);
    const __m256d v17l = _mm256_sub_pd(v9l, v8);
    const __m256d v17h = _mm256_sub_pd(v9h, v8);
    const __m256d v19l = _mm256_fmadd_pd(v17l, v18, v7l);
    const __m256d v19h = _mm256_fmadd_pd(v17h, v18, v7h);
    const __m256d v22l = _mm256_fmadd_pd(v19l, v20, v21);
    const __m256d v22h = _mm256_fmadd_pd(v19h, v20, v21);
    const __m256d v24l = _mm256_fmadd_pd(v19l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v19h, v22h, v23);
    const __m256d v26l = _mm256_fmadd_pd(v19l, v24l, v25);
    const __m256d v26h = _mm256_fmadd_pd(v19h, v24h, v25);
    const __m256d v28l = _mm256_fmadd_pd(v26l, v19l, v27);
    const __m256d v28h = _mm256_fmadd_pd(v26h, v19h, v27);
    const __m256d v30l = _mm256_fmadd_pd(v19l, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v19h, v28h, v29);
    const __m256d v32l = _mm256_fmadd_pd(v19l, v30l, v31);
    const __m256d v32h = _mm256_fmadd_pd(v19h, v30h, v31);
    const __m256d v33l = _mm256_add_pd(v32l, v13l);
    const __m256d v33h = _mm256_add_pd(v32h, v13h);
    const __m256d v34l = _mm256_div_pd(v16l, v33l);
    const __m256d v34h = _mm256_div_pd(v16h, v33h);
    const __m128 v35l = _mm256_cvtpd_ps(v34l);
    const __m128 v35h = _mm256_cvtpd_ps(v34h);
    const __m256 v35 = _mm256_set_m128(v35h, v35l);
    _mm256_storeu_ps(y, v35);
}

static SILU_055ULP_AVX512_AVX2_TARGET void silu_055ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        silu_055ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        silu_055ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
SILU_055ULP_AVX512_AVX512 __m512i silu_055ulp_avx512_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SILU_055ULP_AVX512_AVX512 void silu_055ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.014cfc331be0ep+0); /* 1.0050809502389515 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+7f); /* -220 */
    const __m512 v3 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v18 = _mm512_set1_pd(-0x1.62e42fefa30abp-1); /* -0.69314718055968194 */
    const __m512d v20 = _mm512_set1_pd(0x1.6c440842774cap-10); /* 0.0013895635644225906 */
    const __m512d v21 = _mm512_set1_pd(-0x1.13c9efb8bfa18p-7); /* -0.008416406680678043 */
    const __m512d v23 = _mm512_set1_pd(0x1.5714eee9030c1p-5); /* 0.041880098935594308 */
    const __m512d v25 = _mm512_set1_pd(-0x1.5710132ed3fbcp-3); /* -0.16751112925203226 */
    const __m512d v27 = _mm512_set1_pd(0x1.014cf950c57bp-1); /* 0.502540389165679 */
    const __m512d v29 = _mm512_set1_pd(-0x1.014cfcc383eep+0); /* -1.0050809838611983 */
    const __m512d v31 = _mm512_set1_pd(0x1.014cfc3597129p+0); /* 1.0050809508166572 */
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
    const __m512i v10_0l = _mm512_castpd_si512(v9_0l);
    const __m512i v10_0h = _mm512_castpd_si512(v9_0h);
    const __m512i v10_1l = _mm512_castpd_si512(v9_1l);
    const __m512i v10_1h = _mm512_castpd_si512(v9_1h);
    const __m512i v12_0l = _mm512_slli_epi64(v10_0l, 52);
    const __m512i v12_0h = _mm512_slli_epi64(v10_0h, 52);
    const __m512i v12_1l = _mm512_slli_epi64(v10_1l, 52);
    const __m512i v12_1h = _mm512_slli_epi64(v10_1h, 52);
    const __m512d v13_0l = _mm512_castsi512_pd(_mm512_add_epi64(silu_055ulp_avx512_bits_f64_avx512(v0), v12_0l));
    const __m512d v13_0h = _mm512_castsi512_pd(_mm512_add_epi64(silu_055ulp_avx512_bits_f64_avx512(v0), v12_0h));
    const __m512d v13_1l = _mm512_castsi512_pd(_mm512_add_epi64(silu_055ulp_avx512_bits_f64_avx512(v0), v12_1l));
    const __m512d v13_1h = _mm512_castsi512_pd(_mm512_add_epi64(silu_055ulp_avx512_bits_f64_avx512(v0), v12_1h));
    const __m512 v14_0 = _mm512_max_ps(v2, v4_0);
    const __m512 v14_1 = _mm512_max_ps(v2, v4_1);
    const __m512d v15_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v14_0));
    const __m512d v15_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v14_0, 1));
    const __m512d v15_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v14_1));
    const __m512d v15_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v14_1, 1));
    const __m512d v16_0l = _mm512_mul_pd(v13_0l, v15_0l);
    const __m512d v16_0h = _mm512_mul_pd(v13_0h, v15_0h);
    const __m512d v16_1l = _mm512_mul_pd(v13_1l, v15_1l);
    const __m512d v16_1h = _mm512_mul_pd(v13_1h, v15_1h);
    const __m512d v17_0l = _mm512_sub_pd(v9_0l, v8);
    const __m512d v17_0h = _mm512_sub_pd(v9_0h, v8);
    const __m512d v17_1l = _mm512_sub_pd(v9_1l, v8);
    const __m512d v17_1h = _mm512_sub_pd(v9_1h, v8);
    const __m512d v19_0l = _mm512_fmadd_pd(v17_0l, v18, v7_0l);
    const __m512d v19_0h = _mm512_fmadd_pd(v17_0h, v18, v7_0h);
    const __m512d v19_1l = _mm512_fmadd_pd(v17_1l, v18, v7_1l);
    const __m512d v19_1h = _mm512_fmadd_pd(v17_1h, v18, v7_1h);
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
    const __m512d v30_0l = _mm512_fmadd_pd(v19_0l, v28_0l, v29);
    const __m512d v30_0h = _mm512_fmadd_pd(v19_0h, v28_0h, v29);
    const __m512d v30_1l = _mm512_fmadd_pd(v19_1l, v28_1l, v29);
    const __m512d v30_1h = _mm512_fmadd_pd(v19_1h, v28_1h, v29);
    const __m512d v32_0l = _mm512_fmadd_pd(v19_0l, v30_0l, v31);
    const __m512d v32_0h = _mm512_fmadd_pd(v19_0h, v30_0h, v31);
    const __m512d v32_1l = _mm512_fmadd_pd(v19_1l, v30_1l, v31);
    const __m512d v32_1h = _mm512_fmadd_pd(v19_1h, v30_1h, v31);
    const __m512d v33_0l = _mm512_add_pd(v32_0l, v13_0l);
    const __m512d v33_0h = _mm512_add_pd(v32_0h, v13_0h);
    const __m512d v33_1l = _mm512_add_pd(v32_1l, v13_1l);
    const __m512d v33_1h = _mm512_add_pd(v32_1h, v13_1h);
    const __m512d v34_0l = _mm512_div_pd(v16_0l, v33_0l);
    const __m512d v34_0h = _mm512_div_pd(v16_0h, v33_0h);
    const __m512d v34_1l = _mm512_div_pd(v16_1l, v33_1l);
    const __m512d v34_1h = _mm512_div_pd(v16_1h, v33_1h);
    const __m256 v35_0l = _mm512_cvtpd_ps(v34_0l);
    const __m256 v35_0h = _mm512_cvtpd_ps(v34_0h);
    const __m512 v35_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v35_0l), v35_0h, 1);
    const __m256 v35_1l = _mm512_cvtpd_ps(v34_1l);
    const __m256 v35_1h = _mm512_cvtpd_ps(v34_1h);
    const __m512 v35_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v35_1l), v35_1h, 1);
    _mm512_storeu_ps(y, v35_0);
    _mm512_storeu_ps(y + 16, v35_1);
}

/* 16 elements. */
static SILU_055ULP_AVX512_AVX512_TARGET void silu_055ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.014cfc331be0ep+0); /* 1.0050809502389515 */
    const __m512d v1 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512 v2 = _mm512_set1_ps(-0x1.b8p+7f); /* -220 */
    const __m512 v3 = _mm512_set1_ps(0x1p+5f); /* 32 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v18 = _mm512_set1_pd(-0x1.62e42fefa30abp-1); /* -0.69314718055968194 */
    const __m512d v20 = _mm512_set1_pd(0x1.6c440842774cap-10); /* 0.0013895635644225906 */
    const __m512d v21 = _mm512_set1_pd(-0x1.13c9efb8bfa18p-7); /* -0.008416406680678043 */
    const __m512d v23 = _mm512_set1_pd(0x1.5714eee9030c1p-5); /* 0.041880098935594308 */
    const __m512d v25 = _mm512_set1_pd(-0x1.5710132ed3fbcp-3); /* -0.16751112925203226 */
    const __m512d v27 = _mm512_set1_pd(0x1.014cf950c57bp-1); /* 0.502540389165679 */
    const __m512d v29 = _mm512_set1_pd(-0x1.014cfcc383eep+0); /* -1.0050809838611983 */
    const __m512d v31 = _mm512_set1_pd(0x1.014cfc3597129p+0); /* 1.0050809508166572 */
    const __m512 v4 = _mm512_loadu_ps(x);
    const __m512 v5 = _mm512_min_ps(v3, v4);
    const __m512 v6 = _mm512_max_ps(v2, v5);
    const __m512d v7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v6));
    const __m512d v7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v6, 1));
    const __m512d v9l = _mm512_fmadd_pd(v1, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v1, v7h, v8);
    const __m512i v10l = _mm512_castpd_si512(v9l);
    const __m512i v10h = _mm512_castpd_si512(v9h);
    const __m512i v12l = _mm512_slli_epi64(v10l, 52);
    const __m512i v12h = _mm512_slli_epi64(v10h, 52);
    const __m512d v13l = _mm512_castsi512_pd(_mm512_add_epi64(silu_055ulp_avx512_bits_f64_avx512(v0), v12l));
    const __m512d v13h = _mm512_castsi512_pd(_mm512_add_epi64(silu_055ulp_avx512_bits_f64_avx512(v0), v12h));
    const __m512 v14 = _mm512_max_ps(v2, v4);
    const __m512d v15l = _mm512_cvtps_pd(_mm512_castps512_ps256(v14));
    const __m512d v15h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v14, 1));
    const __m512d v16l = _mm512_mul_pd(v13l, v15l);
    const __m512d v16h = _mm512_mul_pd(v13h, v15h);
    const __m512d v17l = _mm512_sub_pd(v9l, v8);
    const __m512d v17h = _mm512_sub_pd(v9h, v8);
    const __m512d v19l = _mm512_fmadd_pd(v17l, v18, v7l);
    const __m512d v19h = _mm512_fmadd_pd(v17h, v18, v7h);
    const __m512d v22l = _mm512_fmadd_pd(v19l, v20, v21);
    const __m512d v22h = _mm512_fmadd_pd(v19h, v20, v21);
    const __m512d v24l = _mm512_fmadd_pd(v19l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v19h, v22h, v23);
    const __m512d v26l = _mm512_fmadd_pd(v19l, v24l, v25);
    const __m512d v26h = _mm512_fmadd_pd(v19h, v24h, v25);
    const __m512d v28l = _mm512_fmadd_pd(v26l, v19l, v27);
    const __m512d v28h = _mm512_fmadd_pd(v26h, v19h, v27);
    const __m512d v30l = _mm512_fmadd_pd(v19l, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v19h, v28h, v29);
    const __m512d v32l = _mm512_fmadd_pd(v19l, v30l, v31);
    const __m512d v32h = _mm512_fmadd_pd(v19h, v30h, v31);
    const __m512d v33l = _mm512_add_pd(v32l, v13l);
    const __m512d v33h = _mm512_add_pd(v32h, v13h);
    const __m512d v34l = _mm512_div_pd(v16l, v33l);
    const __m512d v34h = _mm512_div_pd(v16h, v33h);
    const __m256 v35l = _mm512_cvtpd_ps(v34l);
    const __m256 v35h = _mm512_cvtpd_ps(v34h);
    const __m512 v35 = _mm512_insertf32x8(_mm512_castps256_ps512(v35l), v35h, 1);
    _mm512_storeu_ps(y, v35);
}

static SILU_055ULP_AVX512_AVX512_TARGET void silu_055ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        silu_055ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        silu_055ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        silu_055ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SILU_055ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int silu_055ulp_avx512_level(void) {
#if defined(SILU_055ULP_AVX512_FORCE_ISA)
    return SILU_055ULP_AVX512_FORCE_ISA;
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

float silu_055ulp_avx512(float x) {
    return silu_055ulp_avx512_element(x);
}

void silu_055ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = silu_055ulp_avx512_level();
    if (level == 2) {
        silu_055ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        silu_055ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    silu_055ulp_avx512_array_portable(x, y, n);
}
