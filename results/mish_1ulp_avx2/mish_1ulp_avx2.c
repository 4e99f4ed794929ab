/* mish_1ulp_avx2: mish
 *
 *   target       mish, x tanh(ln(1 + e^x)), f32
 *   domain       every input
 *   max error    0.561665 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.62df84p-2 (0.346555769, encoding 0x3eb16fc2)
 *   result there 0x1.f5dcd6p-3 (0.245050117, encoding 0x3e7aee6b)
 *   mean error   0.125077 ulp
 *   misrounded   6354894 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           8438379469325f1208275fb7953a8e3b
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target mish --fmt f32 --max-ulp 2 --isa avx2 --time 20s --seed 1 --threads 1 --archive mish_2ulp_avx2.db
 *                time: 0.9215 ns/element as avx2 code (inputs mean)
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
#include "mish_1ulp_avx2.h"

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

static inline double mish_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* Encoding; every NaN gives the canonical one. */
static inline int64_t mish_1ulp_avx2_bits_f64(double x) {
    int64_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT64_C(0x7ff8000000000000) : i;
}

static inline int64_t mish_1ulp_avx2_shl_i64(int64_t a, int64_t b) {
    int64_t r = (int64_t)((uint64_t)a << (b & 63));
    return (uint64_t)b > 63 ? 0 : r;
}

static inline double mish_1ulp_avx2_frombits_f64(int64_t i) {
    double x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline double mish_1ulp_avx2_addbits_f64(double a, int64_t b) {
    return mish_1ulp_avx2_frombits_f64((int64_t)((uint64_t)mish_1ulp_avx2_bits_f64(a) + (uint64_t)b));
}

static inline float mish_1ulp_avx2_element(float x) {
    const float v0 = -0x1.b8p+6f; /* -110 */
    const float v1 = x;
    const float v2 = v0 > v1 ? v0 : v1;
    const double v3 = (double)v2;
    const double v4 = 0x1.3b08ca790f833p-25; /* 3.6674824018399745e-08 */
    const double v5 = -0x1.62e42fefa3036p-1; /* -0.69314718055966895 */
    const float v6 = 0x1.8p+4f; /* 24 */
    const float v7 = v6 < v1 ? v6 : v1;
    const float v8 = v0 > v7 ? v0 : v7;
    const double v9 = (double)v8;
    const double v10 = 0x1.71547652b82fep+0; /* 1.4426950408889634 */
    const double v11 = 0x1.8p+52; /* 6755399441055744 */
    const double v12 = mish_1ulp_avx2_fma_f64(v9, v10, v11);
    const double v13 = v12 - v11;
    const double v14 = mish_1ulp_avx2_fma_f64(v5, v13, v9);
    const double v15 = 0x1.694cd4ab125f9p-10; /* 0.0013782505800626883 */
    const double v16 = 0x1.114544442101ap-7; /* 0.0083395560579973445 */
    const double v17 = mish_1ulp_avx2_fma_f64(v15, v14, v16);
    const double v18 = v14 * v14;
    const double v19 = 0x1.53e763ba13b23p-5; /* 0.041492171076802607 */
    const double v20 = 0x1.53e2da1d0407bp-3; /* 0.165960029612055 */
    const double v21 = mish_1ulp_avx2_fma_f64(v14, v19, v20);
    const double v22 = mish_1ulp_avx2_fma_f64(v17, v18, v21);
    const double v23 = 0x1.fdd6378be5687p-2; /* 0.49788748542173561 */
    const double v24 = mish_1ulp_avx2_fma_f64(v14, v22, v23);
    const double v25 = 0x1.fdd63fae73e8dp-1; /* 0.99577521328497343 */
    const double v26 = 0x1.fdd63f11b5d7p-1; /* 0.99577519503774958 */
    const double v27 = mish_1ulp_avx2_fma_f64(v25, v14, v26);
    const double v28 = mish_1ulp_avx2_fma_f64(v24, v18, v27);
    const double v29 = 0x1.fdd63ec02601ep+0; /* 1.9915503710854021 */
    const double v30 = mish_1ulp_avx2_fma_f64(v4, v28, v29);
    const int64_t v31 = mish_1ulp_avx2_bits_f64(v12);
    const int64_t v32 = INT64_C(52);
    const int64_t v33 = mish_1ulp_avx2_shl_i64(v31, v32);
    const double v34 = mish_1ulp_avx2_addbits_f64(v28, v33);
    const double v35 = v30 + v34;
    const double v36 = v35 * v34;
    const double v37 = v3 * v36;
    const double v38 = 0x1.fbaed551fea73p+0; /* 1.9831364941770999 */
    const double v39 = mish_1ulp_avx2_fma_f64(v35, v34, v38);
    const double v40 = v37 / v39;
    const float v41 = (float)v40;
    const float r0 = v41;
    return r0;
}

static void mish_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = mish_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define MISH_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define MISH_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define MISH_1ULP_AVX2_AVX2 static inline MISH_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define MISH_1ULP_AVX2_AVX512 static inline MISH_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
MISH_1ULP_AVX2_AVX2 void mish_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m256d v4 = _mm256_set1_pd(0x1.3b08ca790f833p-25); /* 3.6674824018399745e-08 */
    const __m256d v5 = _mm256_set1_pd(-0x1.62e42fefa3036p-1); /* -0.69314718055966895 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+4f); /* 24 */
    const __m256d v10 = _mm256_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m256d v11 = _mm256_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m256d v15 = _mm256_set1_pd(0x1.694cd4ab125f9p-10); /* 0.0013782505800626883 */
    const __m256d v16 = _mm256_set1_pd(0x1.114544442101ap-7); /* 0.0083395560579973445 */
    const __m256d v19 = _mm256_set1_pd(0x1.53e763ba13b23p-5); /* 0.041492171076802607 */
    const __m256d v20 = _mm256_set1_pd(0x1.53e2da1d0407bp-3); /* 0.165960029612055 */
    const __m256d v23 = _mm256_set1_pd(0x1.fdd6378be5687p-2); /* 0.49788748542173561 */
    const __m256d v25 = _mm256_set1_pd(0x1.fdd63fae73e8dp-1); /* 0.99577521328497343 */
    const __m256d v26 = _mm256_set1_pd(0x1.fdd63f11b5d7p-1); /* 0.99577519503774958 */
    const __m256d v29 = _mm256_set1_pd(0x1.fdd63ec02601ep+0); /* 1.9915503710854021 */
    const __m256d v38 = _mm256_set1_pd(0x1.fbaed551fea73p+0); /* 1.9831364941770999 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_max_ps(v0, v1);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256 v7 = _mm256_min_ps(v6, v1);
    const __m256 v8 = _mm256_max_ps(v0, v7);
    const __m256d v9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v8));
    const __m256d v9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v8, 1));
    const __m256d v12l = _mm256_fmadd_pd(v9l, v10, v11);
    const __m256d v12h = _mm256_fmadd_pd(v9h, v10, v11);
    const __m256d v13l = _mm256_sub_pd(v12l, v11);
    const __m256d v13h = _mm256_sub_pd(v12h, v11);
    const __m256d v14l = _mm256_fmadd_pd(v5, v13l, v9l);
    const __m256d v14h = _mm256_fmadd_pd(v5, v13h, v9h);
    const __m256d v17l = _mm256_fmadd_pd(v15, v14l, v16);
    const __m256d v17h = _mm256_fmadd_pd(v15, v14h, v16);
    const __m256d v18l = _mm256_mul_pd(v14l, v14l);
    const __m256d v18h = _mm256_mul_pd(v14h, v14h);
    const __m256d v21l = _mm256_fmadd_pd(v14l, v19, v20);
    const __m256d v21h = _mm256_fmadd_pd(v14h, v19, v20);
    const __m256d v22l = _mm256_fmadd_pd(v17l, v18l, v21l);
    const __m256d v22h = _mm256_fmadd_pd(v17h, v18h, v21h);
    const __m256d v24l = _mm256_fmadd_pd(v14l, v22l, v23);
    const __m256d v24h = _mm256_fmadd_pd(v14h, v22h, v23);
    const __m256d v27l = _mm256_fmadd_pd(v25, v14l, v26);
    const __m256d v27h = _mm256_fmadd_pd(v25, v14h, v26);
    const __m256d v28l = _mm256_fmadd_pd(v24l, v18l, v27l);
    const __m256d v28h = _mm256_fmadd_pd(v24h, v18h, v27h);
    const __m256d v30l = _mm256_fmadd_pd(v4, v28l, v29);
    const __m256d v30h = _mm256_fmadd_pd(v4, v28h, v29);
    const __m256i v31l = _mm256_castpd_si256(v12l);
    const __m256i v31h = _mm256_castpd_si256(v12h);
    const __m256i v33l = _mm256_slli_epi64(v31l, 52);
    const __m256i v33h = _mm256_slli_epi64(v31h, 52);
    const __m256d v34l = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v28l), v33l));
    const __m256d v34h = _mm256_castsi256_pd(_mm256_add_epi64(_mm256_castpd_si256(v28h), v33h));
    const __m256d v35l = _mm256_add_pd(v30l, v34l);
    const __m256d v35h = _mm256_add_pd(v30h, v34h);
    const __m256d v36l = _mm256_mul_pd(v35l, v34l);
    const __m256d v36h = _mm256_mul_pd(v35h, v34h);
    const __m256d v37l = _mm256_mul_pd(v3l, v36l);
    const __m256d v37h = _mm256_mul_pd(v3h, v36h);
    const __m256d v39l = _mm256_fmadd_pd(v35l, v34l, v38);
    const __m256d v39h = _mm256_fmadd_pd(v35h, v34h, v38);
    const __m256d v40l = _mm256_div_pd(v37l, v39l);
    const __m256d v40h = _mm256_div_pd(v37h, v39h);
    const __m128 v41l = _mm256_cvtpd_ps(v40l);
    const __m128 v41h = _mm256_cvtpd_ps(v40h);
    const __m256 v41 = _mm256_set_m128(v41h, v41l);
    _mm256_storeu_ps(y, v41);
}

static MISH_1ULP_AVX2_AVX2_TARGET void mish_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        mish_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        mish_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
MISH_1ULP_AVX2_AVX512 void mish_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.b8p+6f); /* -110 */
    const __m512d v4 = _mm512_set1_pd(0x1.3b08ca790f833p-25); /* 3.6674824018399745e-08 */
    const __m512d v5 = _mm512_set1_pd(-0x1.62e42fefa3036p-1); /* -0.69314718055966895 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+4f); /* 24 */
    const __m512d v10 = _mm512_set1_pd(0x1.71547652b82fep+0); /* 1.4426950408889634 */
    const __m512d v11 = _mm512_set1_pd(0x1.8p+52); /* 6755399441055744 */
    const __m512d v15 = _mm512_set1_pd(0x1.694cd4ab125f9p-10); /* 0.0013782505800626883 */
    const __m512d v16 = _mm512_set1_pd(0x1.114544442101ap-7); /* 0.0083395560579973445 */
    const __m512d v19 = _mm512_set1_pd(0x1.53e763ba13b23p-5); /* 0.041492171076802607 */
    const __m512d v20 = _mm512_set1_pd(0x1.53e2da1d0407bp-3); /* 0.165960029612055 */
    const __m512d v23 = _mm512_set1_pd(0x1.fdd6378be5687p-2); /* 0.49788748542173561 */
    const __m512d v25 = _mm512_set1_pd(0x1.fdd63fae73e8dp-1); /* 0.99577521328497343 */
    const __m512d v26 = _mm512_set1_pd(0x1.fdd63f11b5d7p-1); /* 0.99577519503774958 */
    const __m512d v29 = _mm512_set1_pd(0x1.fdd63ec02601ep+0); /* 1.9915503710854021 */
    const __m512d v38 = _mm512_set1_pd(0x1.fbaed551fea73p+0); /* 1.9831364941770999 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_max_ps(v0, v1);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512 v7 = _mm512_min_ps(v6, v1);
    const __m512 v8 = _mm512_max_ps(v0, v7);
    const __m512d v9l = _mm512_cvtps_pd(_mm512_castps512_ps256(v8));
    const __m512d v9h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v8, 1));
    const __m512d v12l = _mm512_fmadd_pd(v9l, v10, v11);
    const __m512d v12h = _mm512_fmadd_pd(v9h, v10, v11);
    const __m512d v13l = _mm512_sub_pd(v12l, v11);
    const __m512d v13h = _mm512_sub_pd(v12h, v11);
    const __m512d v14l = _mm512_fmadd_pd(v5, v13l, v9l);
    const __m512d v14h = _mm512_fmadd_pd(v5, v13h, v9h);
    const __m512d v17l = _mm512_fmadd_pd(v15, v14l, v16);
    const __m512d v17h = _mm512_fmadd_pd(v15, v14h, v16);
    const __m512d v18l = _mm512_mul_pd(v14l, v14l);
    const __m512d v18h = _mm512_mul_pd(v14h, v14h);
    const __m512d v21l = _mm512_fmadd_pd(v14l, v19, v20);
    const __m512d v21h = _mm512_fmadd_pd(v14h, v19, v20);
    const __m512d v22l = _mm512_fmadd_pd(v17l, v18l, v21l);
    const __m512d v22h = _mm512_fmadd_pd(v17h, v18h, v21h);
    const __m512d v24l = _mm512_fmadd_pd(v14l, v22l, v23);
    const __m512d v24h = _mm512_fmadd_pd(v14h, v22h, v23);
    const __m512d v27l = _mm512_fmadd_pd(v25, v14l, v26);
    const __m512d v27h = _mm512_fmadd_pd(v25, v14h, v26);
    const __m512d v28l = _mm512_fmadd_pd(v24l, v18l, v27l);
    const __m512d v28h = _mm512_fmadd_pd(v24h, v18h, v27h);
    const __m512d v30l = _mm512_fmadd_pd(v4, v28l, v29);
    const __m512d v30h = _mm512_fmadd_pd(v4, v28h, v29);
    const __m512i v31l = _mm512_castpd_si512(v12l);
    const __m512i v31h = _mm512_castpd_si512(v12h);
    const __m512i v33l = _mm512_slli_epi64(v31l, 52);
    const __m512i v33h = _mm512_slli_epi64(v31h, 52);
    const __m512d v34l = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28l), v33l));
    const __m512d v34h = _mm512_castsi512_pd(_mm512_add_epi64(_mm512_castpd_si512(v28h), v33h));
    const __m512d v35l = _mm512_add_pd(v30l, v34l);
    const __m512d v35h = _mm512_add_pd(v30h, v34h);
    const __m512d v36l = _mm512_mul_pd(v35l, v34l);
    const __m512d v36h = _mm512_mul_pd(v35h, v34h);
    const __m512d v37l = _mm512_mul_pd(v3l, v36l);
    const __m512d v37h = _mm512_mul_pd(v3h, v36h);
    const __m512d v39l = _mm512_fmadd_pd(v35l, v34l, v38);
    const __m512d v39h = _mm512_fmadd_pd(v35h, v34h, v38);
    const __m512d v40l = _mm512_div_pd(v37l, v39l);
    const __m512d v40h = _mm512_div_pd(v37h, v39h);
    const __m256 v41l = _mm512_cvtpd_ps(v40l);
    const __m256 v41h = _mm512_cvtpd_ps(v40h);
    const __m512 v41 = _mm512_insertf32x8(_mm512_castps256_ps512(v41l), v41h, 1);
    _mm512_storeu_ps(y, v41);
}

static MISH_1ULP_AVX2_AVX512_TARGET void mish_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        mish_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        mish_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. MISH_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int mish_1ulp_avx2_level(void) {
#if defined(MISH_1ULP_AVX2_FORCE_ISA)
    return MISH_1ULP_AVX2_FORCE_ISA;
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

float mish_1ulp_avx2(float x) {
    return mish_1ulp_avx2_element(x);
}

void mish_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = mish_1ulp_avx2_level();
    if (level == 2) {
        mish_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        mish_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    mish_1ulp_avx2_array_portable(x, y, n);
}
