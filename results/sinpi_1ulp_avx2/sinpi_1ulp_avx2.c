/* sinpi_1ulp_avx2: sinpi
 *
 *   target       sinpi, sin(pi x), f32
 *   domain       every input
 *   max error    0.615867 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.000b4ep-1 (-0.500086248, encoding 0xbf0005a7)
 *   result there -0x1p+0 (-1, encoding 0xbf800000)
 *   mean error   0.147592 ulp
 *   misrounded   163174252 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           edbc4d08d31608b431cb2a663e0226db
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinpi --fmt f32 --max-ulp 1 --isa avx2 --time 45s --seed 1 --threads 1 --archive sinpi_1ulp_avx2.db
 *                time: 0.6003 ns/element as avx2 code (inputs mean)
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
#include "sinpi_1ulp_avx2.h"

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

static inline float sinpi_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float sinpi_1ulp_avx2_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline double sinpi_1ulp_avx2_fma_f64(double a, double b, double c) {
    return fma(a, b, c);
}

static inline int32_t sinpi_1ulp_avx2_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t sinpi_1ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sinpi_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinpi_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sinpi_1ulp_avx2_addbits_f32(float a, int32_t b) {
    return sinpi_1ulp_avx2_frombits_f32((int32_t)((uint32_t)sinpi_1ulp_avx2_bits_f32(a) + (uint32_t)b));
}

static inline float sinpi_1ulp_avx2_element(float x) {
    const float v0 = 0x0p+0f; /* 0 */
    const double v1 = 0x1.3de40332483c6p-4; /* 0.077610027776713414 */
    const float v2 = x;
    const float v3 = sinpi_1ulp_avx2_abs_f32(v2);
    const float v4 = sinpi_1ulp_avx2_rint_f32(v3);
    const float v5 = v3 - v4;
    const double v6 = (double)v5;
    const double v7 = v6 * v6;
    const double v8 = -0x1.324fd8d4592b5p-1; /* -0.59826543419020217 */
    const double v9 = sinpi_1ulp_avx2_fma_f64(v1, v7, v8);
    const double v10 = 0x1.4437fea83ac84p+1; /* 2.5329588242944414 */
    const double v11 = sinpi_1ulp_avx2_fma_f64(v9, v7, v10);
    const double v12 = 0x1.c39f814971789p-3; /* 0.22051907544499397 */
    const double v13 = sinpi_1ulp_avx2_fma_f64(v7, v7, v12);
    const double v14 = -0x1.424a3c24e06b9p+2; /* -5.0357809410212946 */
    const double v15 = 0x1.4aa0a0186875ap+1; /* 2.5830268973522097 */
    const double v16 = sinpi_1ulp_avx2_fma_f64(v14, v7, v15);
    const double v17 = sinpi_1ulp_avx2_fma_f64(v11, v13, v16);
    const double v18 = v17 * v6;
    const float v19 = (float)v18;
    const int32_t v20 = sinpi_1ulp_avx2_cvt_i32_f32(v2);
    const int32_t v21 = 31;
    const int32_t v22 = sinpi_1ulp_avx2_shl_i32(v20, v21);
    const float v23 = sinpi_1ulp_avx2_addbits_f32(v19, v22);
    const float v24 = v0 + v23;
    const int32_t v25 = sinpi_1ulp_avx2_bits_f32(v2);
    const int32_t v26 = INT32_MIN; /* 0x80000000 */
    const int32_t v27 = v25 & v26;
    const float v28 = sinpi_1ulp_avx2_addbits_f32(v24, v27);
    const float r0 = v28;
    return r0;
}

static void sinpi_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinpi_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINPI_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINPI_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINPI_1ULP_AVX2_AVX2 static inline SINPI_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SINPI_1ULP_AVX2_AVX512 static inline SINPI_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SINPI_1ULP_AVX2_AVX2 void sinpi_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256d v1 = _mm256_set1_pd(0x1.3de40332483c6p-4); /* 0.077610027776713414 */
    const __m256d v8 = _mm256_set1_pd(-0x1.324fd8d4592b5p-1); /* -0.59826543419020217 */
    const __m256d v10 = _mm256_set1_pd(0x1.4437fea83ac84p+1); /* 2.5329588242944414 */
    const __m256d v12 = _mm256_set1_pd(0x1.c39f814971789p-3); /* 0.22051907544499397 */
    const __m256d v14 = _mm256_set1_pd(-0x1.424a3c24e06b9p+2); /* -5.0357809410212946 */
    const __m256d v15 = _mm256_set1_pd(0x1.4aa0a0186875ap+1); /* 2.5830268973522097 */
    const __m256i v26 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_round_ps(v3, 8);
    const __m256 v5 = _mm256_sub_ps(v3, v4);
    const __m256d v6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v5));
    const __m256d v6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v5, 1));
    const __m256d v7l = _mm256_mul_pd(v6l, v6l);
    const __m256d v7h = _mm256_mul_pd(v6h, v6h);
    const __m256d v9l = _mm256_fmadd_pd(v1, v7l, v8);
    const __m256d v9h = _mm256_fmadd_pd(v1, v7h, v8);
    const __m256d v11l = _mm256_fmadd_pd(v9l, v7l, v10);
    const __m256d v11h = _mm256_fmadd_pd(v9h, v7h, v10);
    const __m256d v13l = _mm256_fmadd_pd(v7l, v7l, v12);
    const __m256d v13h = _mm256_fmadd_pd(v7h, v7h, v12);
    const __m256d v16l = _mm256_fmadd_pd(v14, v7l, v15);
    const __m256d v16h = _mm256_fmadd_pd(v14, v7h, v15);
    const __m256d v17l = _mm256_fmadd_pd(v11l, v13l, v16l);
    const __m256d v17h = _mm256_fmadd_pd(v11h, v13h, v16h);
    const __m256d v18l = _mm256_mul_pd(v17l, v6l);
    const __m256d v18h = _mm256_mul_pd(v17h, v6h);
    const __m128 v19l = _mm256_cvtpd_ps(v18l);
    const __m128 v19h = _mm256_cvtpd_ps(v18h);
    const __m256 v19 = _mm256_set_m128(v19h, v19l);
    const __m256i v20 = _mm256_cvtps_epi32(v2);
    const __m256i v22 = _mm256_slli_epi32(v20, 31);
    const __m256 v23 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v19), v22));
    const __m256 v24 = _mm256_add_ps(v0, v23);
    const __m256i v25 = _mm256_castps_si256(v2);
    const __m256i v27 = _mm256_and_si256(v25, v26);
    const __m256 v28 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v24), v27));
    _mm256_storeu_ps(y, v28);
}

static SINPI_1ULP_AVX2_AVX2_TARGET void sinpi_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        sinpi_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sinpi_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SINPI_1ULP_AVX2_AVX512 void sinpi_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v1 = _mm512_set1_pd(0x1.3de40332483c6p-4); /* 0.077610027776713414 */
    const __m512d v8 = _mm512_set1_pd(-0x1.324fd8d4592b5p-1); /* -0.59826543419020217 */
    const __m512d v10 = _mm512_set1_pd(0x1.4437fea83ac84p+1); /* 2.5329588242944414 */
    const __m512d v12 = _mm512_set1_pd(0x1.c39f814971789p-3); /* 0.22051907544499397 */
    const __m512d v14 = _mm512_set1_pd(-0x1.424a3c24e06b9p+2); /* -5.0357809410212946 */
    const __m512d v15 = _mm512_set1_pd(0x1.4aa0a0186875ap+1); /* 2.5830268973522097 */
    const __m512i v26 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_roundscale_ps(v3_0, 8);
    const __m512 v4_1 = _mm512_roundscale_ps(v3_1, 8);
    const __m512 v5_0 = _mm512_sub_ps(v3_0, v4_0);
    const __m512 v5_1 = _mm512_sub_ps(v3_1, v4_1);
    const __m512d v6_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_0));
    const __m512d v6_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_0, 1));
    const __m512d v6_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5_1));
    const __m512d v6_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5_1, 1));
    const __m512d v7_0l = _mm512_mul_pd(v6_0l, v6_0l);
    const __m512d v7_0h = _mm512_mul_pd(v6_0h, v6_0h);
    const __m512d v7_1l = _mm512_mul_pd(v6_1l, v6_1l);
    const __m512d v7_1h = _mm512_mul_pd(v6_1h, v6_1h);
    const __m512d v9_0l = _mm512_fmadd_pd(v1, v7_0l, v8);
    const __m512d v9_0h = _mm512_fmadd_pd(v1, v7_0h, v8);
    const __m512d v9_1l = _mm512_fmadd_pd(v1, v7_1l, v8);
    const __m512d v9_1h = _mm512_fmadd_pd(v1, v7_1h, v8);
    const __m512d v11_0l = _mm512_fmadd_pd(v9_0l, v7_0l, v10);
    const __m512d v11_0h = _mm512_fmadd_pd(v9_0h, v7_0h, v10);
    const __m512d v11_1l = _mm512_fmadd_pd(v9_1l, v7_1l, v10);
    const __m512d v11_1h = _mm512_fmadd_pd(v9_1h, v7_1h, v10);
    const __m512d v13_0l = _mm512_fmadd_pd(v7_0l, v7_0l, v12);
    const __m512d v13_0h = _mm512_fmadd_pd(v7_0h, v7_0h, v12);
    const __m512d v13_1l = _mm512_fmadd_pd(v7_1l, v7_1l, v12);
    const __m512d v13_1h = _mm512_fmadd_pd(v7_1h, v7_1h, v12);
    const __m512d v16_0l = _mm512_fmadd_pd(v14, v7_0l, v15);
    const __m512d v16_0h = _mm512_fmadd_pd(v14, v7_0h, v15);
    const __m512d v16_1l = _mm512_fmadd_pd(v14, v7_1l, v15);
    const __m512d v16_1h = _mm512_fmadd_pd(v14, v7_1h, v15);
    const __m512d v17_0l = _mm512_fmadd_pd(v11_0l, v13_0l, v16_0l);
    const __m512d v17_0h = _mm512_fmadd_pd(v11_0h, v13_0h, v16_0h);
    const __m512d v17_1l = _mm512_fmadd_pd(v11_1l, v13_1l, v16_1l);
    const __m512d v17_1h = _mm512_fmadd_pd(v11_1h, v13_1h, v16_1h);
    const __m512d v18_0l = _mm512_mul_pd(v17_0l, v6_0l);
    const __m512d v18_0h = _mm512_mul_pd(v17_0h, v6_0h);
    const __m512d v18_1l = _mm512_mul_pd(v17_1l, v6_1l);
    const __m512d v18_1h = _mm512_mul_pd(v17_1h, v6_1h);
    const __m256 v19_0l = _mm512_cvtpd_ps(v18_0l);
    const __m256 v19_0h = _mm512_cvtpd_ps(v18_0h);
    const __m512 v19_0 = _mm512_insertf32x8(_mm512_castps256_ps512(v19_0l), v19_0h, 1);
    const __m256 v19_1l = _mm512_cvtpd_ps(v18_1l);
    const __m256 v19_1h = _mm512_cvtpd_ps(v18_1h);
    const __m512 v19_1 = _mm512_insertf32x8(_mm512_castps256_ps512(v19_1l), v19_1h, 1);
    const __m512i v20_0 = _mm512_cvtps_epi32(v2_0);
    const __m512i v20_1 = _mm512_cvtps_epi32(v2_1);
    const __m512i v22_0 = _mm512_slli_epi32(v20_0, 31);
    const __m512i v22_1 = _mm512_slli_epi32(v20_1, 31);
    const __m512 v23_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v19_0), v22_0));
    const __m512 v23_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v19_1), v22_1));
    const __m512 v24_0 = _mm512_add_ps(v0, v23_0);
    const __m512 v24_1 = _mm512_add_ps(v0, v23_1);
    const __m512i v25_0 = _mm512_castps_si512(v2_0);
    const __m512i v25_1 = _mm512_castps_si512(v2_1);
    const __m512i v27_0 = _mm512_and_si512(v25_0, v26);
    const __m512i v27_1 = _mm512_and_si512(v25_1, v26);
    const __m512 v28_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v24_0), v27_0));
    const __m512 v28_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v24_1), v27_1));
    _mm512_storeu_ps(y, v28_0);
    _mm512_storeu_ps(y + 16, v28_1);
}

/* 16 elements. */
static SINPI_1ULP_AVX2_AVX512_TARGET void sinpi_1ulp_avx2_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512d v1 = _mm512_set1_pd(0x1.3de40332483c6p-4); /* 0.077610027776713414 */
    const __m512d v8 = _mm512_set1_pd(-0x1.324fd8d4592b5p-1); /* -0.59826543419020217 */
    const __m512d v10 = _mm512_set1_pd(0x1.4437fea83ac84p+1); /* 2.5329588242944414 */
    const __m512d v12 = _mm512_set1_pd(0x1.c39f814971789p-3); /* 0.22051907544499397 */
    const __m512d v14 = _mm512_set1_pd(-0x1.424a3c24e06b9p+2); /* -5.0357809410212946 */
    const __m512d v15 = _mm512_set1_pd(0x1.4aa0a0186875ap+1); /* 2.5830268973522097 */
    const __m512i v26 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_roundscale_ps(v3, 8);
    const __m512 v5 = _mm512_sub_ps(v3, v4);
    const __m512d v6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v5));
    const __m512d v6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v5, 1));
    const __m512d v7l = _mm512_mul_pd(v6l, v6l);
    const __m512d v7h = _mm512_mul_pd(v6h, v6h);
    const __m512d v9l = _mm512_fmadd_pd(v1, v7l, v8);
    const __m512d v9h = _mm512_fmadd_pd(v1, v7h, v8);
    const __m512d v11l = _mm512_fmadd_pd(v9l, v7l, v10);
    const __m512d v11h = _mm512_fmadd_pd(v9h, v7h, v10);
    const __m512d v13l = _mm512_fmadd_pd(v7l, v7l, v12);
    const __m512d v13h = _mm512_fmadd_pd(v7h, v7h, v12);
    const __m512d v16l = _mm512_fmadd_pd(v14, v7l, v15);
    const __m512d v16h = _mm512_fmadd_pd(v14, v7h, v15);
    const __m512d v17l = _mm512_fmadd_pd(v11l, v13l, v16l);
    const __m512d v17h = _mm512_fmadd_pd(v11h, v13h, v16h);
    const __m512d v18l = _mm512_mul_pd(v17l, v6l);
    const __m512d v18h = _mm512_mul_pd(v17h, v6h);
    const __m256 v19l = _mm512_cvtpd_ps(v18l);
    const __m256 v19h = _mm512_cvtpd_ps(v18h);
    const __m512 v19 = _mm512_insertf32x8(_mm512_castps256_ps512(v19l), v19h, 1);
    const __m512i v20 = _mm512_cvtps_epi32(v2);
    const __m512i v22 = _mm512_slli_epi32(v20, 31);
    const __m512 v23 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v19), v22));
    const __m512 v24 = _mm512_add_ps(v0, v23);
    const __m512i v25 = _mm512_castps_si512(v2);
    const __m512i v27 = _mm512_and_si512(v25, v26);
    const __m512 v28 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v24), v27));
    _mm512_storeu_ps(y, v28);
}

static SINPI_1ULP_AVX2_AVX512_TARGET void sinpi_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sinpi_1ulp_avx2_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinpi_1ulp_avx2_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sinpi_1ulp_avx2_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINPI_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinpi_1ulp_avx2_level(void) {
#if defined(SINPI_1ULP_AVX2_FORCE_ISA)
    return SINPI_1ULP_AVX2_FORCE_ISA;
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

float sinpi_1ulp_avx2(float x) {
    return sinpi_1ulp_avx2_element(x);
}

void sinpi_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinpi_1ulp_avx2_level();
    if (level == 2) {
        sinpi_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinpi_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    sinpi_1ulp_avx2_array_portable(x, y, n);
}
