/* log2_1ulp_avx512: log2
 *
 *   target       log2, log2 x, f32
 *   domain       every input
 *   max error    0.598649 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.7ffd2ep-1 (0.749978483, encoding 0x3f3ffe97)
 *   result there -0x1.a90a72p-2 (-0.415078908, encoding 0xbed48539)
 *   mean error   0.124514 ulp
 *   misrounded   595874 results
 *   holds        monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           34684fd354aa56f2c055900dbb92f47f
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target log2 --fmt f32 --max-ulp 0.67 --isa avx512 --time 90s --seed 1 --threads 1 --archive log2_1ulp_avx512.db
 *                time: 0.3985 ns/element as avx512 code (inputs mean)
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
#include "log2_1ulp_avx512.h"

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

static inline float log2_1ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float log2_1ulp_avx512_getmant_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    z = log2_1ulp_avx512_frombits_f32((i & INT32_C(0x7fffff)) | INT32_C(0x3f800000));
    return x != x ? x + x : z;
}

static inline float log2_1ulp_avx512_getmant75_f32(float a) {
    float m = log2_1ulp_avx512_getmant_f32(a);
    m = m >= 1.5f ? m * 0.5f : m;
    return a < 0 ? (float)NAN : m;
}

static inline double log2_1ulp_avx512_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

/* The exponent field, of a subnormal after scaling. */
static inline float log2_1ulp_avx512_getexp_f32(float a) {
    float x = fabsf(a), z = x < 0x1p-126f ? x * 0x1p24f : x, e;
    int32_t i;
    memcpy(&i, &z, sizeof i);
    e = (float)((i >> 23) - (x < 0x1p-126f ? 127 + 24 : 127));
    e = x == 0 ? -(float)INFINITY : e;
    return x < INFINITY ? e : x + x; /* a NaN becomes quiet */
}

static inline float log2_1ulp_avx512_element(float x) {
    const double v0 = 0x1.c1cd016193facp-2; /* 0.43925859602040407 */
    const float v1 = x;
    const float v2 = log2_1ulp_avx512_getmant75_f32(v1);
    const double v3 = (double)v2;
    const double v4 = 0x1p+0; /* 1 */
    const double v5 = v3 - v4;
    const double v6 = v3 + v4;
    const double v7 = v5 / v6;
    const double v8 = 0x1.e7a357f85efecp-2; /* 0.47620904401242004 */
    const double v9 = log2_1ulp_avx512_fma_f64(v7, v7, v8);
    const double v10 = -0x1.a324084fa087p-5; /* -0.051164642555719619 */
    const double v11 = log2_1ulp_avx512_fma_f64(v0, v9, v10);
    const double v12 = 0x1.6c632cd6b4bb3p-1; /* 0.71169414635584471 */
    const double v13 = log2_1ulp_avx512_fma_f64(v11, v9, v12);
    const double v14 = 0x1.415cb0c2de25cp+1; /* 2.5106411887648346 */
    const double v15 = log2_1ulp_avx512_fma_f64(v13, v9, v14);
    const float v16 = log2_1ulp_avx512_getexp_f32(v1);
    const float v17 = log2_1ulp_avx512_getexp_f32(v2);
    const float v18 = v16 - v17;
    const double v19 = (double)v18;
    const double v20 = log2_1ulp_avx512_fma_f64(v15, v7, v19);
    const float v21 = (float)v20;
    const float r0 = v21;
    return r0;
}

static void log2_1ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = log2_1ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define LOG2_1ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define LOG2_1ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define LOG2_1ULP_AVX512_AVX2 static inline LOG2_1ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define LOG2_1ULP_AVX512_AVX512 static inline LOG2_1ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
/* No such instruction: lane by lane. */
LOG2_1ULP_AVX512_AVX2 __m256 log2_1ulp_avx512_lanes_getmant75_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log2_1ulp_avx512_getmant75_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

/* No such instruction: lane by lane. */
LOG2_1ULP_AVX512_AVX2 __m256 log2_1ulp_avx512_lanes_getexp_f32_avx2(__m256 a) {
    float y[8];
    float x0[8];
    _mm256_storeu_ps(x0, a);
    for (int l = 0; l < 8; l++)
        y[l] = log2_1ulp_avx512_getexp_f32(x0[l]);
    return _mm256_loadu_ps(y);
}

LOG2_1ULP_AVX512_AVX2 void log2_1ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256d v0 = _mm256_set1_pd(0x1.c1cd016193facp-2); /* 0.43925859602040407 */
    const __m256d v4 = _mm256_set1_pd(0x1p+0); /* 1 */
    const __m256d v8 = _mm256_set1_pd(0x1.e7a357f85efecp-2); /* 0.47620904401242004 */
    const __m256d v10 = _mm256_set1_pd(-0x1.a324084fa087p-5); /* -0.051164642555719619 */
    const __m256d v12 = _mm256_set1_pd(0x1.6c632cd6b4bb3p-1); /* 0.71169414635584471 */
    const __m256d v14 = _mm256_set1_pd(0x1.415cb0c2de25cp+1); /* 2.5106411887648346 */
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = log2_1ulp_avx512_lanes_getmant75_f32_avx2(v1);
    const __m256d v3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v2));
    const __m256d v3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v2, 1));
    const __m256d v5l = _mm256_sub_pd(v3l, v4);
    const __m256d v5h = _mm256_sub_pd(v3h, v4);
    const __m256d v6l = _mm256_add_pd(v3l, v4);
    const __m256d v6h = _mm256_add_pd(v3h, v4);
    const __m256d v7l = _mm256_div_pd(v5l, v6l);
    const __m256d v7h = _mm256_div_pd(v5h, v6h);
    const __m256d v9l = _mm256_fmadd_pd(v7l, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v7h, v7h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v0, v9l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v0, v9h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v11l, v9l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v11h, v9h, v12);
    const __m256d v15l = _mm256_fmadd_pd(v13l, v9l, v14);
    const __m256d v15h = _mm256_fmadd_pd(v13h, v9h, v14);
    const __m256 v16 = log2_1ulp_avx512_lanes_getexp_f32_avx2(v1);
    const __m256 v17 = log2_1ulp_avx512_lanes_getexp_f32_avx2(v2);
    const __m256 v18 = _mm256_sub_ps(v16, v17);
    const __m256d v19l = _mm256_cvtps_pd(_mm256_castps256_ps128(v18));
    const __m256d v19h = _mm256_cvtps_pd(_mm256_extractf128_ps(v18, 1));
    const __m256d v20l = _mm256_fmadd_pd(v15l, v7l, v19l);
    const __m256d v20h = _mm256_fmadd_pd(v15h, v7h, v19h);
    const __m128 v21l = _mm256_cvtpd_ps(v20l);
    const __m128 v21h = _mm256_cvtpd_ps(v20h);
    const __m256 v21 = _mm256_set_m128(v21h, v21l);
    _mm256_storeu_ps(y, v21);
}

static LOG2_1ULP_AVX512_AVX2_TARGET void log2_1ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        log2_1ulp_avx512_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        log2_1ulp_avx512_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
LOG2_1ULP_AVX512_AVX512 void log2_1ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.c1cd016193facp-2); /* 0.43925859602040407 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v8 = _mm512_set1_pd(0x1.e7a357f85efecp-2); /* 0.47620904401242004 */
    const __m512d v10 = _mm512_set1_pd(-0x1.a324084fa087p-5); /* -0.051164642555719619 */
    const __m512d v12 = _mm512_set1_pd(0x1.6c632cd6b4bb3p-1); /* 0.71169414635584471 */
    const __m512d v14 = _mm512_set1_pd(0x1.415cb0c2de25cp+1); /* 2.5106411887648346 */
    const __m512 v1_0 = _mm512_loadu_ps(x);
    const __m512 v1_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_getmant_ps(v1_0, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512 v2_1 = _mm512_getmant_ps(v1_1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_0));
    const __m512d v3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_0, 1));
    const __m512d v3_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2_1));
    const __m512d v3_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2_1, 1));
    const __m512d v5_0l = _mm512_sub_pd(v3_0l, v4);
    const __m512d v5_0h = _mm512_sub_pd(v3_0h, v4);
    const __m512d v5_1l = _mm512_sub_pd(v3_1l, v4);
    const __m512d v5_1h = _mm512_sub_pd(v3_1h, v4);
    const __m512d v6_0l = _mm512_add_pd(v3_0l, v4);
    const __m512d v6_0h = _mm512_add_pd(v3_0h, v4);
    const __m512d v6_1l = _mm512_add_pd(v3_1l, v4);
    const __m512d v6_1h = _mm512_add_pd(v3_1h, v4);
    const __m512d v7_0l = _mm512_div_pd(v5_0l, v6_0l);
    const __m512d v7_0h = _mm512_div_pd(v5_0h, v6_0h);
    const __m512d v7_1l = _mm512_div_pd(v5_1l, v6_1l);
    const __m512d v7_1h = _mm512_div_pd(v5_1h, v6_1h);
    const __m512d v9_0l = _mm512_fmadd_pd(v7_0l, v7_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v7_0h, v7_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v7_1l, v7_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v7_1h, v7_1h, v8);
    const __m512d v11_0l = _mm512_fmadd_pd(v0, v9_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v0, v9_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v0, v9_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v0, v9_1h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v11_0l, v9_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v11_0h, v9_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v11_1l, v9_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v11_1h, v9_1h, v12);
    const __m512d v15_0l = _mm512_fmadd_pd(v13_0l, v9_0l, v14);
    const __m512d v15_0h = _mm512_fmadd_pd(v13_0h, v9_0h, v14);
    const __m512d v15_1l = _mm512_fmadd_pd(v13_1l, v9_1l, v14);
    const __m512d v15_1h = _mm512_fmadd_pd(v13_1h, v9_1h, v14);
    const __m512 v16_0 = _mm512_getexp_ps(v1_0);
    const __m512 v16_1 = _mm512_getexp_ps(v1_1);
    const __m512 v17_0 = _mm512_getexp_ps(v2_0);
    const __m512 v17_1 = _mm512_getexp_ps(v2_1);
    const __m512 v18_0 = _mm512_sub_ps(v16_0, v17_0);
    const __m512 v18_1 = _mm512_sub_ps(v16_1, v17_1);
    const __m512d v19_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v18_0));
    const __m512d v19_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v18_0, 1));
    const __m512d v19_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v18_1));
    const __m512d v19_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v18_1, 1));
    const __m512d v20_0l = _mm512_fmadd_pd(v15_0l, v7_0l, v19_0l);
    const __m512d v20_0h = _mm512_fmadd_pd(v15_0h, v7_0h, v19_0h);
    const __m512d v20_1l = _mm512_fmadd_pd(v15_1l, v7_1l, v19_1l);
    const __m512d v20_1h = _mm512_fmadd_pd(v15_1h, v7_1h, v19_1h);
    const __m256 v21_0l = _mm512_cvtpd_ps(v20_0l);
    const __m256 v21_0h = _mm512_cvtpd_ps(v20_0h);
    const __m512 v21_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v21_0l), v21_0h, 1);
    const __m256 v21_1l = _mm512_cvtpd_ps(v20_1l);
    const __m256 v21_1h = _mm512_cvtpd_ps(v20_1h);
    const __m512 v21_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v21_1l), v21_1h, 1);
    _mm512_storeu_ps(y, v21_0);
    _mm512_storeu_ps(y + 16, v21_1);
}

/* 16 elements. */
static LOG2_1ULP_AVX512_AVX512_TARGET void log2_1ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512d v0 = _mm512_set1_pd(0x1.c1cd016193facp-2); /* 0.43925859602040407 */
    const __m512d v4 = _mm512_set1_pd(0x1p+0); /* 1 */
    const __m512d v8 = _mm512_set1_pd(0x1.e7a357f85efecp-2); /* 0.47620904401242004 */
    const __m512d v10 = _mm512_set1_pd(-0x1.a324084fa087p-5); /* -0.051164642555719619 */
    const __m512d v12 = _mm512_set1_pd(0x1.6c632cd6b4bb3p-1); /* 0.71169414635584471 */
    const __m512d v14 = _mm512_set1_pd(0x1.415cb0c2de25cp+1); /* 2.5106411887648346 */
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_getmant_ps(v1, _MM_MANT_NORM_p75_1p5, (_MM_MANTISSA_SIGN_ENUM)3);
    const __m512d v3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v2));
    const __m512d v3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v2, 1));
    const __m512d v5l = _mm512_sub_pd(v3l, v4);
    const __m512d v5h = _mm512_sub_pd(v3h, v4);
    const __m512d v6l = _mm512_add_pd(v3l, v4);
    const __m512d v6h = _mm512_add_pd(v3h, v4);
    const __m512d v7l = _mm512_div_pd(v5l, v6l);
    const __m512d v7h = _mm512_div_pd(v5h, v6h);
    const __m512d v9l = _mm512_fmadd_pd(v7l, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v7h, v7h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v0, v9l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v0, v9h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v11l, v9l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v11h, v9h, v12);
    const __m512d v15l = _mm512_fmadd_pd(v13l, v9l, v14);
    const __m512d v15h = _mm512_fmadd_pd(v13h, v9h, v14);
    const __m512 v16 = _mm512_getexp_ps(v1);
    const __m512 v17 = _mm512_getexp_ps(v2);
    const __m512 v18 = _mm512_sub_ps(v16, v17);
    const __m512d v19l = _mm512_cvtps_pd(_mm512_castps512_ps256(v18));
    const __m512d v19h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v18, 1));
    const __m512d v20l = _mm512_fmadd_pd(v15l, v7l, v19l);
    const __m512d v20h = _mm512_fmadd_pd(v15h, v7h, v19h);
    const __m256 v21l = _mm512_cvtpd_ps(v20l);
    const __m256 v21h = _mm512_cvtpd_ps(v20h);
    const __m512 v21 = _mm512_insertf32x8(_mm512_castps256_ps512(v21l), v21h, 1);
    _mm512_storeu_ps(y, v21);
}

static LOG2_1ULP_AVX512_AVX512_TARGET void log2_1ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        log2_1ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        log2_1ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        log2_1ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. LOG2_1ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int log2_1ulp_avx512_level(void) {
#if defined(LOG2_1ULP_AVX512_FORCE_ISA)
    return LOG2_1ULP_AVX512_FORCE_ISA;
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

float log2_1ulp_avx512(float x) {
    return log2_1ulp_avx512_element(x);
}

void log2_1ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = log2_1ulp_avx512_level();
    if (level == 2) {
        log2_1ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        log2_1ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    log2_1ulp_avx512_array_portable(x, y, n);
}
