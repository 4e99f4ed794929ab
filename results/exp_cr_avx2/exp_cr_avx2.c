/* exp_cr_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.500000 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.d2259ap+3 (-14.56709, encoding 0xc16912cd)
 *   result there 0x1.fa6636p-22 (4.71621064e-07, encoding 0x34fd331b)
 *   mean error   0.033224 ulp
 *   misrounded   0 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           aae647254e05e9103c0e444814aaa07a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.5 --isa avx2 --time 60s --seed 1 --threads 1 --archive exp_cr_avx2.db --from seeds/exp/double5.evo
 *                time: 0.9560 ns/element as avx2 code (inputs mean)
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
#include "exp_cr_avx2.h"

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

static inline double exp_cr_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t exp_cr_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t exp_cr_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double exp_cr_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double exp_cr_avx2_addbits_f64(double a, int64_t b) {
    return exp_cr_avx2_frombits_f64((int64_t)((uint64_t)exp_cr_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float exp_cr_avx2_element(float x) {
    const float v0 = -0x1.ap+6f; /* -104 */
    const float v1 = 0x1.64p+6f; /* 89 */
    const float v2 = x;
    const float v3 = v1 < v2 ? v1 : v2;
    const float v4 = v0 > v3 ? v0 : v3;
    const double v5 = (double)v4;
    const double v6 = -0x1.62e42fefa39efp-1; /* -0.69314718055994529 */
    const double v7 = 0x1.7154760612782p+0; /* 1.442695023043115 */
    const double v8 = 0x1.8p+52; /* 6755399441055744 */
    const double v9 = exp_cr_avx2_fma_f64(v7, v5, v8);
    const double v10 = v9 - v8;
    const double v11 = v6 * v10;
    const double v12 = v5 + v11;
    const double v13 = v12 * v12;
    const double v14 = 0x1.25d734b70848p-22; /* 2.736604289306415e-07 */
    const double v15 = 0x1.72efe98a8aaaep-19; /* 2.7636971868990256e-06 */
    const double v16 = 0x1.a01c20f41cc8dp-16; /* 2.4802081455676867e-05 */
    const double v17 = exp_cr_avx2_fma_f64(v15, v12, v16);
    const double v18 = exp_cr_avx2_fma_f64(v14, v13, v17);
    const double v19 = 0x1.a0197f55461a7p-13; /* 0.0001984117504114761 */
    const double v20 = 0x1.6c16c0bc15887p-10; /* 0.0013888888488700361 */
    const double v21 = exp_cr_avx2_fma_f64(v12, v19, v20);
    const double v22 = exp_cr_avx2_fma_f64(v13, v18, v21);
    const double v23 = 0x1.1111112c833f5p-7; /* 0.0083333333832573495 */
    const double v24 = 0x1.5555555580b24p-5; /* 0.041666666667899116 */
    const double v25 = exp_cr_avx2_fma_f64(v23, v12, v24);
    const double v26 = exp_cr_avx2_fma_f64(v13, v22, v25);
    const double v27 = 0x1.555555554cd4bp-3; /* 0.16666666666570004 */
    const double v28 = 0x1.fffffffffffbfp-2; /* 0.49999999999999639 */
    const double v29 = exp_cr_avx2_fma_f64(v27, v12, v28);
    const double v30 = exp_cr_avx2_fma_f64(v13, v26, v29);
    const double v31 = 0x1.fffffffffff9ap-1; /* 0.99999999999998868 */
    const double v32 = 0x1.0000000000034p+0; /* 1.0000000000000115 */
    const double v33 = exp_cr_avx2_fma_f64(v31, v32, v12);
    const double v34 = exp_cr_avx2_fma_f64(v13, v30, v33);
    const int64_t v35 = exp_cr_avx2_bits_f64(v9);
    const int64_t v36 = INT64_C(52);
    const int64_t v37 = exp_cr_avx2_shl_i64(v35, v36);
    const double v38 = exp_cr_avx2_addbits_f64(v34, v37);
    const float v39 = (float)v38;
    const float r0 = v39;
    return r0;
}

static void exp_cr_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp_cr_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP_CR_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP_CR_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP_CR_AVX2_AVX2 static inline EXP_CR_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP_CR_AVX2_AVX512 static inline EXP_CR_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
EXP_CR_AVX2_AVX2 __m256i exp_cr_avx2_bits_f64_avx2(__m256d a) {
    const __m256d nan = _mm256_cmp_pd(a, a, _CMP_UNORD_Q);
    const __m256d canonical =
        _mm256_castsi256_pd(_mm256_set1_epi64x(INT64_C(0x7ff8000000000000)));
    return _mm256_castpd_si256(_mm256_blendv_pd(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP_CR_AVX2_AVX2 void exp_cr_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v1 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256d v6 = _mm256_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m256d v7 = _mm256_set1_pd(0x1.7154760612782p+0); /* 1.442695023043115 */
    const __m256d v8 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v14 = _mm256_set1_pd(0x1.25d734b70848p-22); /* 2.736604289306415e-07 */
    const __m256d v15 = _mm256_set1_pd(0x1.72efe98a8aaaep-19); /* 2.7636971868990256e-06 */
    const __m256d v16 = _mm256_set1_pd(0x1.a01c20f41cc8dp-16); /* 2.4802081455676867e-05 */
    const __m256d v19 = _mm256_set1_pd(0x1.a0197f55461a7p-13); /* 0.0001984117504114761 */
    const __m256d v20 = _mm256_set1_pd(0x1.6c16c0bc15887p-10); /* 0.0013888888488700361 */
    const __m256d v23 = _mm256_set1_pd(0x1.1111112c833f5p-7); /* 0.0083333333832573495 */
    const __m256d v24 = _mm256_set1_pd(0x1.5555555580b24p-5); /* 0.041666666667899116 */
    const __m256d v27 = _mm256_set1_pd(0x1.555555554cd4bp-3); /* 0.16666666666570004 */
    const __m256d v28 = _mm256_set1_pd(0x1.fffffffffffbfp-2); /* 0.49999999999999639 */
    const __m256d v31 = _mm256_set1_pd(0x1.fffffffffff9ap-1); /* 0.99999999999998868 */
    const __m256d v32 = _mm256_set1_pd(0x1.0000000000034p+0); /* 1.0000000000000115 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_min_ps(v1, v2);
    const __m256 v4 = _mm256_max_ps(v0, v3);
    const __m256d v5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v4));
    const __m256d v5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v4, 1));
    const __m256d v9l = _mm256_fmadd_pd(v7, v5l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7, v5h, v8);
    const __m256d v10l = _mm256_sub_pd(v9l, v8);
    const __m256d v10h = _mm256_sub_pd(v9h, v8);
    const __m256d v11l = _mm256_mul_pd(v6, v10l);
    const __m256d v11h = _mm256_mul_pd(v6, v10h);
    const __m256d v12l = _mm256_add_pd(v5l, v11l);
    const __m256d v12h = _mm256_add_pd(v5h, v11h);
    const __m256d v13l = _mm256_mul_pd(v12l, v12l);
    const __m256d v13h = _mm256_mul_pd(v12h, v12h);
    const __m256d v17l = _mm256_fmadd_pd(v15, v12l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15, v12h, v16);
    const __m256d v18l = _mm256_fmadd_pd(v14, v13l, v17l);
    const __m256d v18h = _mm256_fmadd_pd(v14, v13h, v17h);
    const __m256d v21l = _mm256_fmadd_pd(v12l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v12h, v19, v20);
    const __m256d v22l = _mm256_fmadd_pd(v13l, v18l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v13h, v18h, v21h);
    const __m256d v25l = _mm256_fmadd_pd(v23, v12l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v12h, v24);
    const __m256d v26l = _mm256_fmadd_pd(v13l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v13h, v22h, v25h);
    const __m256d v29l = _mm256_fmadd_pd(v27, v12l, v28);
    const __m256d v29h = _mm256_fmadd_pd(v27, v12h, v28);
    const __m256d v30l = _mm256_fmadd_pd(v13l, v26l, v29l);
    const __m256d v30h = _mm256_fmadd_pd(v13h, v26h, v29h);
    const __m256d v33l = _mm256_fmadd_pd(v31, v32, v12l);
    const __m256d v33h = _mm256_fmadd_pd(v31, v32, v12h);
    const __m256d v34l = _mm256_fmadd_pd(v13l, v30l, v33l);
    const __m256d v34h = _mm256_fmadd_pd(v13h, v30h, v33h);
    const __m256i v35l = exp_cr_avx2_bits_f64_avx2(v9l);
    const __m256i v35h = exp_cr_avx2_bits_f64_avx2(v9h);
    const __m256i v37l = _mm256_slli_epi64(v35l, 52);
    const __m256i v37h = _mm256_slli_epi64(v35h, 52);
    const __m256d v38l = _mm256_castsi256_pd(_mm256_add_epi64(exp_cr_avx2_bits_f64_avx2(v34l), v37l));
    const __m256d v38h = _mm256_castsi256_pd(_mm256_add_epi64(exp_cr_avx2_bits_f64_avx2(v34h), v37h));
    const __m128 v39l = _mm256_cvtpd_ps(v38l);
    const __m128 v39h = _mm256_cvtpd_ps(v38h);
    const __m256 v39 = _mm256_set_m128(v39h, v39l);
    _mm256_storeu_ps(y, v39);
}

static EXP_CR_AVX2_AVX2_TARGET void exp_cr_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        exp_cr_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp_cr_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Encoding; every NaN gives the canonical one. */
EXP_CR_AVX2_AVX512 __m512i exp_cr_avx2_bits_f64_avx512(__m512d a) {
    const __mmask8 nan = _mm512_cmp_pd_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi64(_mm512_castpd_si512(a), nan,
                                 _mm512_set1_epi64(INT64_C(0x7ff8000000000000)));
}

/* ---- AVX-512 ---- */

/* 32 elements. */
EXP_CR_AVX2_AVX512 void exp_cr_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v1 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512d v6 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v7 = _mm512_set1_pd(0x1.7154760612782p+0); /* 1.442695023043115 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v14 = _mm512_set1_pd(0x1.25d734b70848p-22); /* 2.736604289306415e-07 */
    const __m512d v15 = _mm512_set1_pd(0x1.72efe98a8aaaep-19); /* 2.7636971868990256e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.a01c20f41cc8dp-16); /* 2.4802081455676867e-05 */
    const __m512d v19 = _mm512_set1_pd(0x1.a0197f55461a7p-13); /* 0.0001984117504114761 */
    const __m512d v20 = _mm512_set1_pd(0x1.6c16c0bc15887p-10); /* 0.0013888888488700361 */
    const __m512d v23 = _mm512_set1_pd(0x1.1111112c833f5p-7); /* 0.0083333333832573495 */
    const __m512d v24 = _mm512_set1_pd(0x1.5555555580b24p-5); /* 0.041666666667899116 */
    const __m512d v27 = _mm512_set1_pd(0x1.555555554cd4bp-3); /* 0.16666666666570004 */
    const __m512d v28 = _mm512_set1_pd(0x1.fffffffffffbfp-2); /* 0.49999999999999639 */
    const __m512d v31 = _mm512_set1_pd(0x1.fffffffffff9ap-1); /* 0.99999999999998868 */
    const __m512d v32 = _mm512_set1_pd(0x1.0000000000034p+0); /* 1.0000000000000115 */
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
    const __m512d v9_0l = _mm512_fmadd_pd(v7, v5_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v7, v5_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v7, v5_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v7, v5_1h, v8);
    const __m512d v10_0l = _mm512_sub_pd(v9_0l, v8);
    const __m512d v10_0h = _mm512_sub_pd(v9_0h, v8);
    const __m512d v10_1l = _mm512_sub_pd(v9_1l, v8);
    const __m512d v10_1h = _mm512_sub_pd(v9_1h, v8);
    const __m512d v11_0l = _mm512_mul_pd(v6, v10_0l);
    const __m512d v11_0h = _mm512_mul_pd(v6, v10_0h);
    const __m512d v11_1l = _mm512_mul_pd(v6, v10_1l);
    const __m512d v11_1h = _mm512_mul_pd(v6, v10_1h);
    const __m512d v12_0l = _mm512_add_pd(v5_0l, v11_0l);
    const __m512d v12_0h = _mm512_add_pd(v5_0h, v11_0h);
    const __m512d v12_1l = _mm512_add_pd(v5_1l, v11_1l);
    const __m512d v12_1h = _mm512_add_pd(v5_1h, v11_1h);
    const __m512d v13_0l = _mm512_mul_pd(v12_0l, v12_0l);
    const __m512d v13_0h = _mm512_mul_pd(v12_0h, v12_0h);
    const __m512d v13_1l = _mm512_mul_pd(v12_1l, v12_1l);
    const __m512d v13_1h = _mm512_mul_pd(v12_1h, v12_1h);
    const __m512d v17_0l = _mm512_fmadd_pd(v15, v12_0l, v16);
    const __m512d v17_0h = _mm512_fmadd_pd(v15, v12_0h, v16);
    const __m512d v17_1l = _mm512_fmadd_pd(v15, v12_1l, v16);
    const __m512d v17_1h = _mm512_fmadd_pd(v15, v12_1h, v16);
    const __m512d v18_0l = _mm512_fmadd_pd(v14, v13_0l, v17_0l);
    const __m512d v18_0h = _mm512_fmadd_pd(v14, v13_0h, v17_0h);
    const __m512d v18_1l = _mm512_fmadd_pd(v14, v13_1l, v17_1l);
    const __m512d v18_1h = _mm512_fmadd_pd(v14, v13_1h, v17_1h);
    const __m512d v21_0l = _mm512_fmadd_pd(v12_0l, v19, v20);
    const __m512d v21_0h = _mm512_fmadd_pd(v12_0h, v19, v20);
    const __m512d v21_1l = _mm512_fmadd_pd(v12_1l, v19, v20);
    const __m512d v21_1h = _mm512_fmadd_pd(v12_1h, v19, v20);
    const __m512d v22_0l = _mm512_fmadd_pd(v13_0l, v18_0l, v21_0l);
    const __m512d v22_0h = _mm512_fmadd_pd(v13_0h, v18_0h, v21_0h);
    const __m512d v22_1l = _mm512_fmadd_pd(v13_1l, v18_1l, v21_1l);
    const __m512d v22_1h = _mm512_fmadd_pd(v13_1h, v18_1h, v21_1h);
    const __m512d v25_0l = _mm512_fmadd_pd(v23, v12_0l, v24);
    const __m512d v25_0h = _mm512_fmadd_pd(v23, v12_0h, v24);
    const __m512d v25_1l = _mm512_fmadd_pd(v23, v12_1l, v24);
    const __m512d v25_1h = _mm512_fmadd_pd(v23, v12_1h, v24);
    const __m512d v26_0l = _mm512_fmadd_pd(v13_0l, v22_0l, v25_0l);
    const __m512d v26_0h = _mm512_fmadd_pd(v13_0h, v22_0h, v25_0h);
    const __m512d v26_1l = _mm512_fmadd_pd(v13_1l, v22_1l, v25_1l);
    const __m512d v26_1h = _mm512_fmadd_pd(v13_1h, v22_1h, v25_1h);
    const __m512d v29_0l = _mm512_fmadd_pd(v27, v12_0l, v28);
    const __m512d v29_0h = _mm512_fmadd_pd(v27, v12_0h, v28);
    const __m512d v29_1l = _mm512_fmadd_pd(v27, v12_1l, v28);
    const __m512d v29_1h = _mm512_fmadd_pd(v27, v12_1h, v28);
    const __m512d v30_0l = _mm512_fmadd_pd(v13_0l, v26_0l, v29_0l);
    const __m512d v30_0h = _mm512_fmadd_pd(v13_0h, v26_0h, v29_0h);
    const __m512d v30_1l = _mm512_fmadd_pd(v13_1l, v26_1l, v29_1l);
    const __m512d v30_1h = _mm512_fmadd_pd(v13_1h, v26_1h, v29_1h);
    const __m512d v33_0l = _mm512_fmadd_pd(v31, v32, v12_0l);
    const __m512d v33_0h = _mm512_fmadd_pd(v31, v32, v12_0h);
    const __m512d v33_1l = _mm512_fmadd_pd(v31, v32, v12_1l);
    const __m512d v33_1h = _mm512_fmadd_pd(v31, v32, v12_1h);
    const __m512d v34_0l = _mm512_fmadd_pd(v13_0l, v30_0l, v33_0l);
    const __m512d v34_0h = _mm512_fmadd_pd(v13_0h, v30_0h, v33_0h);
    const __m512d v34_1l = _mm512_fmadd_pd(v13_1l, v30_1l, v33_1l);
    const __m512d v34_1h = _mm512_fmadd_pd(v13_1h, v30_1h, v33_1h);
    const __m512i v35_0l = exp_cr_avx2_bits_f64_avx512(v9_0l);
    const __m512i v35_0h = exp_cr_avx2_bits_f64_avx512(v9_0h);
    const __m512i v35_1l = exp_cr_avx2_bits_f64_avx512(v9_1l);
    const __m512i v35_1h = exp_cr_avx2_bits_f64_avx512(v9_1h);
    const __m512i v37_0l = _mm512_slli_epi64(v35_0l, 52);
    const __m512i v37_0h = _mm512_slli_epi64(v35_0h, 52);
    const __m512i v37_1l = _mm512_slli_epi64(v35_1l, 52);
    const __m512i v37_1h = _mm512_slli_epi64(v35_1h, 52);
    const __m512d v38_0l = _mm512_castsi512_pd(_mm512_add_epi64(exp_cr_avx2_bits_f64_avx512(v34_0l), v37_0l));
    const __m512d v38_0h = _mm512_castsi512_pd(_mm512_add_epi64(exp_cr_avx2_bits_f64_avx512(v34_0h), v37_0h));
    const __m512d v38_1l = _mm512_castsi512_pd(_mm512_add_epi64(exp_cr_avx2_bits_f64_avx512(v34_1l), v37_1l));
    const __m512d v38_1h = _mm512_castsi512_pd(_mm512_add_epi64(exp_cr_avx2_bits_f64_avx512(v34_1h), v37_1h));
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
static EXP_CR_AVX2_AVX512_TARGET void exp_cr_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v1 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512d v6 = _mm512_set1_pd(-0x1.62e42fefa39efp-1); /* -0.69314718055994529 */
    const __m512d v7 = _mm512_set1_pd(0x1.7154760612782p+0); /* 1.442695023043115 */
    const __m512d v8 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v14 = _mm512_set1_pd(0x1.25d734b70848p-22); /* 2.736604289306415e-07 */
    const __m512d v15 = _mm512_set1_pd(0x1.72efe98a8aaaep-19); /* 2.7636971868990256e-06 */
    const __m512d v16 = _mm512_set1_pd(0x1.a01c20f41cc8dp-16); /* 2.4802081455676867e-05 */
    const __m512d v19 = _mm512_set1_pd(0x1.a0197f55461a7p-13); /* 0.0001984117504114761 */
    const __m512d v20 = _mm512_set1_pd(0x1.6c16c0bc15887p-10); /* 0.0013888888488700361 */
    const __m512d v23 = _mm512_set1_pd(0x1.1111112c833f5p-7); /* 0.0083333333832573495 */
    const __m512d v24 = _mm512_set1_pd(0x1.5555555580b24p-5); /* 0.041666666667899116 */
    const __m512d v27 = _mm512_set1_pd(0x1.555555554cd4bp-3); /* 0.16666666666570004 */
    const __m512d v28 = _mm512_set1_pd(0x1.fffffffffffbfp-2); /* 0.49999999999999639 */
    const __m512d v31 = _mm512_set1_pd(0x1.fffffffffff9ap-1); /* 0.99999999999998868 */
    const __m512d v32 = _mm512_set1_pd(0x1.0000000000034p+0); /* 1.0000000000000115 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_min_ps(v1, v2);
    const __m512 v4 = _mm512_max_ps(v0, v3);
    const __m512d v5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v4));
    const __m512d v5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v4, 1));
    const __m512d v9l = _mm512_fmadd_pd(v7, v5l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7, v5h, v8);
    const __m512d v10l = _mm512_sub_pd(v9l, v8);
    const __m512d v10h = _mm512_sub_pd(v9h, v8);
    const __m512d v11l = _mm512_mul_pd(v6, v10l);
    const __m512d v11h = _mm512_mul_pd(v6, v10h);
    const __m512d v12l = _mm512_add_pd(v5l, v11l);
    const __m512d v12h = _mm512_add_pd(v5h, v11h);
    const __m512d v13l = _mm512_mul_pd(v12l, v12l);
    const __m512d v13h = _mm512_mul_pd(v12h, v12h);
    const __m512d v17l = _mm512_fmadd_pd(v15, v12l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15, v12h, v16);
    const __m512d v18l = _mm512_fmadd_pd(v14, v13l, v17l);
    const __m512d v18h = _mm512_fmadd_pd(v14, v13h, v17h);
    const __m512d v21l = _mm512_fmadd_pd(v12l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v12h, v19, v20);
    const __m512d v22l = _mm512_fmadd_pd(v13l, v18l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v13h, v18h, v21h);
    const __m512d v25l = _mm512_fmadd_pd(v23, v12l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v12h, v24);
    const __m512d v26l = _mm512_fmadd_pd(v13l, v22l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v13h, v22h, v25h);
    const __m512d v29l = _mm512_fmadd_pd(v27, v12l, v28);
    const __m512d v29h = _mm512_fmadd_pd(v27, v12h, v28);
    const __m512d v30l = _mm512_fmadd_pd(v13l, v26l, v29l);
    const __m512d v30h = _mm512_fmadd_pd(v13h, v26h, v29h);
    const __m512d v33l = _mm512_fmadd_pd(v31, v32, v12l);
    const __m512d v33h = _mm512_fmadd_pd(v31, v32, v12h);
    const __m512d v34l = _mm512_fmadd_pd(v13l, v30l, v33l);
    const __m512d v34h = _mm512_fmadd_pd(v13h, v30h, v33h);
    const __m512i v35l = exp_cr_avx2_bits_f64_avx512(v9l);
    const __m512i v35h = exp_cr_avx2_bits_f64_avx512(v9h);
    const __m512i v37l = _mm512_slli_epi64(v35l, 52);
    const __m512i v37h = _mm512_slli_epi64(v35h, 52);
    const __m512d v38l = _mm512_castsi512_pd(_mm512_add_epi64(exp_cr_avx2_bits_f64_avx512(v34l), v37l));
    const __m512d v38h = _mm512_castsi512_pd(_mm512_add_epi64(exp_cr_avx2_bits_f64_avx512(v34h), v37h));
    const __m256 v39l = _mm512_cvtpd_ps(v38l);
    const __m256 v39h = _mm512_cvtpd_ps(v38h);
    const __m512 v39 = _mm512_insertf32x8(_mm512_castps256_ps512(v39l), v39h, 1);
    _mm512_storeu_ps(y, v39);
}

static EXP_CR_AVX2_AVX512_TARGET void exp_cr_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        exp_cr_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        exp_cr_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_cr_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP_CR_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp_cr_avx2_level(void) {
#if defined(EXP_CR_AVX2_FORCE_ISA)
    return EXP_CR_AVX2_FORCE_ISA;
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

float exp_cr_avx2(float x) {
    return exp_cr_avx2_element(x);
}

void exp_cr_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp_cr_avx2_level();
    if (level == 2) {
        exp_cr_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp_cr_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp_cr_avx2_array_portable(x, y, n);
}
