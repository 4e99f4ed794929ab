/* exp_055ulp_avx2: exp
 *
 *   target       exp, e^x, f32
 *   domain       every input
 *   max error    0.500820 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.593c58p+6 (86.3089294, encoding 0x42ac9e2c)
 *   result there 0x1.6e72acp+124 (3.04433036e+37, encoding 0x7db73956)
 *   mean error   0.033224 ulp
 *   misrounded   136239 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           712356af006e079a8a58963ba991fb62
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp --fmt f32 --max-ulp 0.501 --isa avx2 --time 80s --seed 1 --threads 1 --archive exp_055ulp_avx2x.db
 *                time: 0.5877 ns/element as avx2 code (inputs mean)
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
    const double v0 = 0x1.71463c541fed8p+0; /* 1.4424779610998737 */
    const float v1 = -0x1.ap+6f; /* -104 */
    const float v2 = 0x1.64p+7f; /* 178 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const double v6 = (double)v5;
    const double v7 = 0x1.8p+52; /* 6755399441055744 */
    const double v8 = exp_055ulp_avx2_fma_f64(v0, v6, v7);
    const double v9 = v8 - v7;
    const double v10 = -0x1.62e42fefa39e5p-1; /* -0.69314718055994418 */
    const double v11 = exp_055ulp_avx2_fma_f64(v9, v10, v6);
    const double v12 = -0x1.1d7bcbe869f3ap-14; /* -6.8064589533120649e-05 */
    const double v13 = exp_055ulp_avx2_fma_f64(v11, v11, v12);
    const double v14 = 0x1.6b051327daee5p-16; /* 2.163766762867851e-05 */
    const double v15 = 0x1.116bb0c39229dp-12; /* 0.00026075426669484332 */
    const double v16 = exp_055ulp_avx2_fma_f64(v11, v14, v15);
    const double v17 = 0x1.5555f255f7577p-9; /* 0.0026041849441599779 */
    const double v18 = exp_055ulp_avx2_fma_f64(v16, v11, v17);
    const double v19 = 0x1.555564ed13eabp-6; /* 0.020833347855215106 */
    const double v20 = 0x1.00002f76df50bp-3; /* 0.12500035363692805 */
    const double v21 = exp_055ulp_avx2_fma_f64(v19, v11, v20);
    const double v22 = exp_055ulp_avx2_fma_f64(v18, v13, v21);
    const double v23 = 0x1.00002f976b6f1p-1; /* 0.50000141833672107 */
    const double v24 = 0x1.00008ebdfe296p+0; /* 1.0000085080957084 */
    const double v25 = exp_055ulp_avx2_fma_f64(v23, v11, v24);
    const double v26 = exp_055ulp_avx2_fma_f64(v13, v22, v25);
    const int64_t v27 = exp_055ulp_avx2_bits_f64(v8);
    const int64_t v28 = INT64_C(52);
    const int64_t v29 = exp_055ulp_avx2_shl_i64(v27, v28);
    const double v30 = exp_055ulp_avx2_addbits_f64(v26, v29);
    const double v31 = v26 * v30;
    const float v32 = (float)v31;
    const float r0 = v32;
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

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
EXP_055ULP_AVX2_AVX2 void exp_055ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.71463c541fed8p+0); /* 1.4424779610998737 */
    const __m256 v1 = _mm256_set1_ps(-0x1.ap+6f); /* -104 */
    const __m256 v2 = _mm256_set1_ps(0x1.64p+7f); /* 178 */
    const __m256d v7 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v10 = _mm256_set1_pd(-0x1.62e42fefa39e5p-1); /* -0.69314718055994418 */
    const __m256d v12 = _mm256_set1_pd(-0x1.1d7bcbe869f3ap-14); /* -6.8064589533120649e-05 */
    const __m256d v14 = _mm256_set1_pd(0x1.6b051327daee5p-16); /* 2.163766762867851e-05 */
    const __m256d v15 = _mm256_set1_pd(0x1.116bb0c39229dp-12); /* 0.00026075426669484332 */
    const __m256d v17 = _mm256_set1_pd(0x1.5555f255f7577p-9); /* 0.0026041849441599779 */
    const __m256d v19 = _mm256_set1_pd(0x1.555564ed13eabp-6); /* 0.020833347855215106 */
    const __m256d v20 = _mm256_set1_pd(0x1.00002f76df50bp-3); /* 0.12500035363692805 */
    const __m256d v23 = _mm256_set1_pd(0x1.00002f976b6f1p-1); /* 0.50000141833672107 */
    const __m256d v24 = _mm256_set1_pd(0x1.00008ebdfe296p+0); /* 1.0000085080957084 */
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v8l = _mm256_fmadd_pd(v0, v6l, v7);
    const __m256d v8h = _mm256_fmadd_pd(v0, v6h, v7);
    const __m256d v9l = _mm256_sub_pd(v8l, v7);
    const __m256d v9h = _mm256_sub_pd(v8h, v7);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v10, v6l);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v10, v6h);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v11l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v11h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v11l, v14, v15);
    const __m256d v16h = _mm256_fmadd_pd(v11h, v14, v15);
    const __m256d v18l = _mm256_fmadd_pd(v16l, v11l, v17);
    const __m256d v18h = _mm256_fmadd_pd(v16h, v11h, v17);
    const __m256d v21l = _mm256_fmadd_pd(v19, v11l, v20);
    const __m256d v21h = _mm256_fmadd_pd(v19, v11h, v20);
    const __m256d v22l = _mm256_fmadd_pd(v18l, v13l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v18h, v13h, v21h);
    const __m256d v25l = _mm256_fmadd_pd(v23, v11l, v24);
    const __m256d v25h = _mm256_fmadd_pd(v23, v11h, v24);
    const __m256d v26l = _mm256_fmadd_pd(v13l, v22l, v25l);
    const __m256d v26h = _mm256_fmadd_pd(v13h, v22h, v25h);
    const __m256i v27l = _mm256_castpd_si256(v8l);
    const __m256i v27h = _mm256_castpd_si256(v8h);
    const __m256i v29l = _mm256_slli_epi64(v27l, 52);
    const __m256i v29h = _mm256_slli_epi64(v27h, 52);
    const __m256d v30l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v26l), v29l));
    const __m256d v30h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v26h), v29h));
    const __m256d v31l = _mm256_mul_pd(v26l, v30l);
    const __m256d v31h = _mm256_mul_pd(v26h, v30h);
    const __m128 v32l = _mm256_cvtpd_ps(v31l);
    const __m128 v32h = _mm256_cvtpd_ps(v31h);
    const __m256 v32 = _mm256_set_m128(v32h, v32l);
    _mm256_storeu_ps(y, v32);
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

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP_055ULP_AVX2_AVX512 void exp_055ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.71463c541fed8p+0); /* 1.4424779610998737 */
    const __m512 v1 = _mm512_set1_ps(-0x1.ap+6f); /* -104 */
    const __m512 v2 = _mm512_set1_ps(0x1.64p+7f); /* 178 */
    const __m512d v7 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v10 = _mm512_set1_pd(-0x1.62e42fefa39e5p-1); /* -0.69314718055994418 */
    const __m512d v12 = _mm512_set1_pd(-0x1.1d7bcbe869f3ap-14); /* -6.8064589533120649e-05 */
    const __m512d v14 = _mm512_set1_pd(0x1.6b051327daee5p-16); /* 2.163766762867851e-05 */
    const __m512d v15 = _mm512_set1_pd(0x1.116bb0c39229dp-12); /* 0.00026075426669484332 */
    const __m512d v17 = _mm512_set1_pd(0x1.5555f255f7577p-9); /* 0.0026041849441599779 */
    const __m512d v19 = _mm512_set1_pd(0x1.555564ed13eabp-6); /* 0.020833347855215106 */
    const __m512d v20 = _mm512_set1_pd(0x1.00002f76df50bp-3); /* 0.12500035363692805 */
    const __m512d v23 = _mm512_set1_pd(0x1.00002f976b6f1p-1); /* 0.50000141833672107 */
    const __m512d v24 = _mm512_set1_pd(0x1.00008ebdfe296p+0); /* 1.0000085080957084 */
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v8l = _mm512_fmadd_pd(v0, v6l, v7);
    const __m512d v8h = _mm512_fmadd_pd(v0, v6h, v7);
    const __m512d v9l = _mm512_sub_pd(v8l, v7);
    const __m512d v9h = _mm512_sub_pd(v8h, v7);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v10, v6l);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v10, v6h);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v11l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v11h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v11l, v14, v15);
    const __m512d v16h = _mm512_fmadd_pd(v11h, v14, v15);
    const __m512d v18l = _mm512_fmadd_pd(v16l, v11l, v17);
    const __m512d v18h = _mm512_fmadd_pd(v16h, v11h, v17);
    const __m512d v21l = _mm512_fmadd_pd(v19, v11l, v20);
    const __m512d v21h = _mm512_fmadd_pd(v19, v11h, v20);
    const __m512d v22l = _mm512_fmadd_pd(v18l, v13l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v18h, v13h, v21h);
    const __m512d v25l = _mm512_fmadd_pd(v23, v11l, v24);
    const __m512d v25h = _mm512_fmadd_pd(v23, v11h, v24);
    const __m512d v26l = _mm512_fmadd_pd(v13l, v22l, v25l);
    const __m512d v26h = _mm512_fmadd_pd(v13h, v22h, v25h);
    const __m512i v27l = _mm512_castpd_si512(v8l);
    const __m512i v27h = _mm512_castpd_si512(v8h);
    const __m512i v29l = _mm512_slli_epi64(v27l, 52);
    const __m512i v29h = _mm512_slli_epi64(v27h, 52);
    const __m512d v30l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26l), v29l));
    const __m512d v30h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v26h), v29h));
    const __m512d v31l = _mm512_mul_pd(v26l, v30l);
    const __m512d v31h = _mm512_mul_pd(v26h, v30h);
    const __m256 v32l = _mm512_cvtpd_ps(v31l);
    const __m256 v32h = _mm512_cvtpd_ps(v31h);
    const __m512 v32 = _mm512_insertf32x8(_mm512_castps256_ps512(v32l), v32h, 1);
    _mm512_storeu_ps(y, v32);
}

static EXP_055ULP_AVX2_AVX512_TARGET void exp_055ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp_055ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp_055ulp_avx2_step_avx512(tail_x, tail_y);
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
