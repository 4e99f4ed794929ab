/* sinpi_2ulp_avx512: sinpi
 *
 *   target       sinpi, sin(pi x), f32
 *   domain       every input
 *   max error    1.694585 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.409a32p-9 (-0.00244600163, encoding 0xbb204d19)
 *   result there -0x1.f7989p-8 (-0.00768426433, encoding 0xbbfbcc48)
 *   mean error   0.210732 ulp
 *   misrounded   794412846 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c606387ce720fe0a991c2bff5cbb4931
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sinpi --fmt f32 --max-ulp 2 --isa avx512 --time 40s --seed 1 --threads 1 --archive sinpi_2ulp_avx512.db
 *                time: 0.1881 ns/element as avx512 code (inputs mean)
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
#include "sinpi_2ulp_avx512.h"

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

static inline float sinpi_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float sinpi_2ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int32_t sinpi_2ulp_avx512_cvtt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? a : -0x1p31f);
}

static inline int32_t sinpi_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sinpi_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sinpi_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sinpi_2ulp_avx512_addbits_f32(float a, int32_t b) {
    return sinpi_2ulp_avx512_frombits_f32((int32_t)((uint32_t)sinpi_2ulp_avx512_bits_f32(a) + (uint32_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sinpi_2ulp_avx512_fma_f32(float a, float b, float c) {
#ifdef __FMA__
    return __builtin_fmaf(a, b, c);
#else
    double p = (double)a * b, z = c, s = p + z;
    double t = s - p, e = (p - (s - t)) + (z - t);
    int64_t i;
    memcpy(&i, &s, sizeof i);
    if (e != 0 && e == e && !(i & 1)) {
        i += ((e > 0) == (s > 0)) ? 1 : -1;
        memcpy(&s, &i, sizeof s);
    }
    return (float)s;
#endif
}

static inline float sinpi_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = sinpi_2ulp_avx512_abs_f32(v0);
    const float v2 = sinpi_2ulp_avx512_rint_f32(v1);
    const float v3 = v1 - v2;
    const int32_t v4 = sinpi_2ulp_avx512_cvtt_i32_f32(v2);
    const int32_t v5 = 31;
    const int32_t v6 = sinpi_2ulp_avx512_shl_i32(v4, v5);
    const float v7 = sinpi_2ulp_avx512_addbits_f32(v3, v6);
    const float v8 = -0x1.c9b606p-3f; /* -0.223491713 */
    const float v9 = sinpi_2ulp_avx512_fma_f32(v7, v7, v8);
    const float v10 = 0x1.3de404p-4f; /* 0.0776100308 */
    const float v11 = -0x1.0ec9f8p-1f; /* -0.528884649 */
    const float v12 = sinpi_2ulp_avx512_fma_f32(v9, v10, v11);
    const float v13 = 0x1.160afcp+1f; /* 2.17221022 */
    const float v14 = sinpi_2ulp_avx512_fma_f32(v12, v9, v13);
    const float v15 = -0x1.074c9ep+2f; /* -4.11405134 */
    const float v16 = sinpi_2ulp_avx512_fma_f32(v9, v14, v15);
    const float v17 = 0x1.0dc3dep+1f; /* 2.10753989 */
    const float v18 = sinpi_2ulp_avx512_fma_f32(v9, v16, v17);
    const float v19 = 0x0p+0f; /* 0 */
    const float v20 = sinpi_2ulp_avx512_fma_f32(v7, v18, v19);
    const int32_t v21 = sinpi_2ulp_avx512_bits_f32(v0);
    const int32_t v22 = INT32_MIN; /* 0x80000000 */
    const int32_t v23 = v21 & v22;
    const float v24 = sinpi_2ulp_avx512_addbits_f32(v20, v23);
    const float r0 = v24;
    return r0;
}

static void sinpi_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sinpi_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SINPI_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SINPI_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SINPI_2ULP_AVX512_AVX2 static inline SINPI_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SINPI_2ULP_AVX512_AVX512 static inline SINPI_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SINPI_2ULP_AVX512_AVX2 void sinpi_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v8 = _mm256_set1_ps(-0x1.c9b606p-3f); /* -0.223491713 */
    const __m256 v10 = _mm256_set1_ps(0x1.3de404p-4f); /* 0.0776100308 */
    const __m256 v11 = _mm256_set1_ps(-0x1.0ec9f8p-1f); /* -0.528884649 */
    const __m256 v13 = _mm256_set1_ps(0x1.160afcp+1f); /* 2.17221022 */
    const __m256 v15 = _mm256_set1_ps(-0x1.074c9ep+2f); /* -4.11405134 */
    const __m256 v17 = _mm256_set1_ps(0x1.0dc3dep+1f); /* 2.10753989 */
    const __m256 v19 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v22 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v1_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_0);
    const __m256 v1_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0_1);
    const __m256 v2_0 = _mm256_round_ps(v1_0, 8);
    const __m256 v2_1 = _mm256_round_ps(v1_1, 8);
    const __m256 v3_0 = _mm256_sub_ps(v1_0, v2_0);
    const __m256 v3_1 = _mm256_sub_ps(v1_1, v2_1);
    const __m256i v4_0 = _mm256_cvttps_epi32(v2_0);
    const __m256i v4_1 = _mm256_cvttps_epi32(v2_1);
    const __m256i v6_0 = _mm256_slli_epi32(v4_0, 31);
    const __m256i v6_1 = _mm256_slli_epi32(v4_1, 31);
    const __m256 v7_0 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v3_0), v6_0));
    const __m256 v7_1 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v3_1), v6_1));
    const __m256 v9_0 = _mm256_fmadd_ps(v7_0, v7_0, v8);
    const __m256 v9_1 = _mm256_fmadd_ps(v7_1, v7_1, v8);
    const __m256 v12_0 = _mm256_fmadd_ps(v9_0, v10, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v9_1, v10, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v9_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v9_1, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v9_0, v14_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v9_1, v14_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v9_0, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v9_1, v16_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v7_0, v18_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v7_1, v18_1, v19);
    const __m256i v21_0 = _mm256_castps_si256(v0_0);
    const __m256i v21_1 = _mm256_castps_si256(v0_1);
    const __m256i v23_0 = _mm256_and_si256(v21_0, v22);
    const __m256i v23_1 = _mm256_and_si256(v21_1, v22);
    const __m256 v24_0 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v20_0), v23_0));
    const __m256 v24_1 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v20_1), v23_1));
    _mm256_storeu_ps(y, v24_0);
    _mm256_storeu_ps(y + 8, v24_1);
}

/* 8 elements. */
static SINPI_2ULP_AVX512_AVX2_TARGET void sinpi_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v8 = _mm256_set1_ps(-0x1.c9b606p-3f); /* -0.223491713 */
    const __m256 v10 = _mm256_set1_ps(0x1.3de404p-4f); /* 0.0776100308 */
    const __m256 v11 = _mm256_set1_ps(-0x1.0ec9f8p-1f); /* -0.528884649 */
    const __m256 v13 = _mm256_set1_ps(0x1.160afcp+1f); /* 2.17221022 */
    const __m256 v15 = _mm256_set1_ps(-0x1.074c9ep+2f); /* -4.11405134 */
    const __m256 v17 = _mm256_set1_ps(0x1.0dc3dep+1f); /* 2.10753989 */
    const __m256 v19 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v22 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v0);
    const __m256 v2 = _mm256_round_ps(v1, 8);
    const __m256 v3 = _mm256_sub_ps(v1, v2);
    const __m256i v4 = _mm256_cvttps_epi32(v2);
    const __m256i v6 = _mm256_slli_epi32(v4, 31);
    const __m256 v7 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v3), v6));
    const __m256 v9 = _mm256_fmadd_ps(v7, v7, v8);
    const __m256 v12 = _mm256_fmadd_ps(v9, v10, v11);
    const __m256 v14 = _mm256_fmadd_ps(v12, v9, v13);
    const __m256 v16 = _mm256_fmadd_ps(v9, v14, v15);
    const __m256 v18 = _mm256_fmadd_ps(v9, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v7, v18, v19);
    const __m256i v21 = _mm256_castps_si256(v0);
    const __m256i v23 = _mm256_and_si256(v21, v22);
    const __m256 v24 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v20), v23));
    _mm256_storeu_ps(y, v24);
}

static SINPI_2ULP_AVX512_AVX2_TARGET void sinpi_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sinpi_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sinpi_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sinpi_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SINPI_2ULP_AVX512_AVX512 void sinpi_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v8 = _mm512_set1_ps(-0x1.c9b606p-3f); /* -0.223491713 */
    const __m512 v10 = _mm512_set1_ps(0x1.3de404p-4f); /* 0.0776100308 */
    const __m512 v11 = _mm512_set1_ps(-0x1.0ec9f8p-1f); /* -0.528884649 */
    const __m512 v13 = _mm512_set1_ps(0x1.160afcp+1f); /* 2.17221022 */
    const __m512 v15 = _mm512_set1_ps(-0x1.074c9ep+2f); /* -4.11405134 */
    const __m512 v17 = _mm512_set1_ps(0x1.0dc3dep+1f); /* 2.10753989 */
    const __m512 v19 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v22 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v1_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v1_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0_3), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2_0 = _mm512_roundscale_ps(v1_0, 8);
    const __m512 v2_1 = _mm512_roundscale_ps(v1_1, 8);
    const __m512 v2_2 = _mm512_roundscale_ps(v1_2, 8);
    const __m512 v2_3 = _mm512_roundscale_ps(v1_3, 8);
    const __m512 v3_0 = _mm512_sub_ps(v1_0, v2_0);
    const __m512 v3_1 = _mm512_sub_ps(v1_1, v2_1);
    const __m512 v3_2 = _mm512_sub_ps(v1_2, v2_2);
    const __m512 v3_3 = _mm512_sub_ps(v1_3, v2_3);
    const __m512i v4_0 = _mm512_cvttps_epi32(v2_0);
    const __m512i v4_1 = _mm512_cvttps_epi32(v2_1);
    const __m512i v4_2 = _mm512_cvttps_epi32(v2_2);
    const __m512i v4_3 = _mm512_cvttps_epi32(v2_3);
    const __m512i v6_0 = _mm512_slli_epi32(v4_0, 31);
    const __m512i v6_1 = _mm512_slli_epi32(v4_1, 31);
    const __m512i v6_2 = _mm512_slli_epi32(v4_2, 31);
    const __m512i v6_3 = _mm512_slli_epi32(v4_3, 31);
    const __m512 v7_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v3_0), v6_0));
    const __m512 v7_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v3_1), v6_1));
    const __m512 v7_2 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v3_2), v6_2));
    const __m512 v7_3 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v3_3), v6_3));
    const __m512 v9_0 = _mm512_fmadd_ps(v7_0, v7_0, v8);
    const __m512 v9_1 = _mm512_fmadd_ps(v7_1, v7_1, v8);
    const __m512 v9_2 = _mm512_fmadd_ps(v7_2, v7_2, v8);
    const __m512 v9_3 = _mm512_fmadd_ps(v7_3, v7_3, v8);
    const __m512 v12_0 = _mm512_fmadd_ps(v9_0, v10, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v9_1, v10, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v9_2, v10, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v9_3, v10, v11);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v9_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v9_1, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v12_2, v9_2, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v12_3, v9_3, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v9_0, v14_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v9_1, v14_1, v15);
    const __m512 v16_2 = _mm512_fmadd_ps(v9_2, v14_2, v15);
    const __m512 v16_3 = _mm512_fmadd_ps(v9_3, v14_3, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v9_0, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v9_1, v16_1, v17);
    const __m512 v18_2 = _mm512_fmadd_ps(v9_2, v16_2, v17);
    const __m512 v18_3 = _mm512_fmadd_ps(v9_3, v16_3, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v7_0, v18_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v7_1, v18_1, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v7_2, v18_2, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v7_3, v18_3, v19);
    const __m512i v21_0 = _mm512_castps_si512(v0_0);
    const __m512i v21_1 = _mm512_castps_si512(v0_1);
    const __m512i v21_2 = _mm512_castps_si512(v0_2);
    const __m512i v21_3 = _mm512_castps_si512(v0_3);
    const __m512i v23_0 = _mm512_and_si512(v21_0, v22);
    const __m512i v23_1 = _mm512_and_si512(v21_1, v22);
    const __m512i v23_2 = _mm512_and_si512(v21_2, v22);
    const __m512i v23_3 = _mm512_and_si512(v21_3, v22);
    const __m512 v24_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v20_0), v23_0));
    const __m512 v24_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v20_1), v23_1));
    const __m512 v24_2 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v20_2), v23_2));
    const __m512 v24_3 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v20_3), v23_3));
    _mm512_storeu_ps(y, v24_0);
    _mm512_storeu_ps(y + 16, v24_1);
    _mm512_storeu_ps(y + 32, v24_2);
    _mm512_storeu_ps(y + 48, v24_3);
}

/* 16 elements. */
static SINPI_2ULP_AVX512_AVX512_TARGET void sinpi_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v8 = _mm512_set1_ps(-0x1.c9b606p-3f); /* -0.223491713 */
    const __m512 v10 = _mm512_set1_ps(0x1.3de404p-4f); /* 0.0776100308 */
    const __m512 v11 = _mm512_set1_ps(-0x1.0ec9f8p-1f); /* -0.528884649 */
    const __m512 v13 = _mm512_set1_ps(0x1.160afcp+1f); /* 2.17221022 */
    const __m512 v15 = _mm512_set1_ps(-0x1.074c9ep+2f); /* -4.11405134 */
    const __m512 v17 = _mm512_set1_ps(0x1.0dc3dep+1f); /* 2.10753989 */
    const __m512 v19 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v22 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v2 = _mm512_roundscale_ps(v1, 8);
    const __m512 v3 = _mm512_sub_ps(v1, v2);
    const __m512i v4 = _mm512_cvttps_epi32(v2);
    const __m512i v6 = _mm512_slli_epi32(v4, 31);
    const __m512 v7 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v3), v6));
    const __m512 v9 = _mm512_fmadd_ps(v7, v7, v8);
    const __m512 v12 = _mm512_fmadd_ps(v9, v10, v11);
    const __m512 v14 = _mm512_fmadd_ps(v12, v9, v13);
    const __m512 v16 = _mm512_fmadd_ps(v9, v14, v15);
    const __m512 v18 = _mm512_fmadd_ps(v9, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v7, v18, v19);
    const __m512i v21 = _mm512_castps_si512(v0);
    const __m512i v23 = _mm512_and_si512(v21, v22);
    const __m512 v24 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v20), v23));
    _mm512_storeu_ps(y, v24);
}

static SINPI_2ULP_AVX512_AVX512_TARGET void sinpi_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        sinpi_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sinpi_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sinpi_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SINPI_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sinpi_2ulp_avx512_level(void) {
#if defined(SINPI_2ULP_AVX512_FORCE_ISA)
    return SINPI_2ULP_AVX512_FORCE_ISA;
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

float sinpi_2ulp_avx512(float x) {
    return sinpi_2ulp_avx512_element(x);
}

void sinpi_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sinpi_2ulp_avx512_level();
    if (level == 2) {
        sinpi_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sinpi_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sinpi_2ulp_avx512_array_portable(x, y, n);
}
