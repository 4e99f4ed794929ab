/* sin64pi_2ulp_avx512: sin64pi
 *
 *   target       sin64pi, sinpi(64*x), f32
 *   domain       [-1,1]
 *   max error    1.864216 ulp, proven: all 2130706434 inputs visited
 *   worst input  -0x1.44a7a8p-13 (-0.000154807523, encoding 0xb92253d4)
 *   result there -0x1.fde264p-6 (-0.0311208703, encoding 0xbcfef132)
 *   mean error   0.545347 ulp
 *   misrounded   1135228502 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                limits at zeros and infinities, NaN where it is undefined
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           f548feab32ffd52248813a06cf0de38a
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target sin64pi --fmt f32 --max-ulp 2 --isa avx512 --time 8s --seed 1 --threads 1 --archive sin64pi_2ulp_avx512.db
 *                time: 0.2165 ns/element as avx512 code (inputs mean)
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
#include "sin64pi_2ulp_avx512.h"

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

static inline float sin64pi_2ulp_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float sin64pi_2ulp_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static inline int32_t sin64pi_2ulp_avx512_cvt_i32_f32(float a) {
    int in_range = (a >= -0x1p31f) & (a < 0x1p31f);
    return (int32_t)(in_range ? rintf(a) : -0x1p31f);
}

static inline int32_t sin64pi_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float sin64pi_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t sin64pi_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline float sin64pi_2ulp_avx512_addbits_f32(float a, int32_t b) {
    return sin64pi_2ulp_avx512_frombits_f32((int32_t)((uint32_t)sin64pi_2ulp_avx512_bits_f32(a) + (uint32_t)b));
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float sin64pi_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float sin64pi_2ulp_avx512_element(float x) {
    const float v0 = x;
    const float v1 = 0x1p+6f; /* 64 */
    const float v2 = v0 * v1;
    const float v3 = sin64pi_2ulp_avx512_abs_f32(v2);
    const float v4 = sin64pi_2ulp_avx512_rint_f32(v3);
    const float v5 = v3 - v4;
    const int32_t v6 = sin64pi_2ulp_avx512_cvt_i32_f32(v3);
    const int32_t v7 = 31;
    const int32_t v8 = sin64pi_2ulp_avx512_shl_i32(v6, v7);
    const float v9 = sin64pi_2ulp_avx512_addbits_f32(v5, v8);
    const float v10 = -0x1.7e923ap-3f; /* -0.186802343 */
    const float v11 = sin64pi_2ulp_avx512_fma_f32(v9, v9, v10);
    const float v12 = 0x1.3da1b6p-4f; /* 0.0775467977 */
    const float v13 = -0x1.14a154p-1f; /* -0.540293336 */
    const float v14 = sin64pi_2ulp_avx512_fma_f32(v11, v12, v13);
    const float v15 = 0x1.1d92fp+1f; /* 2.23104668 */
    const float v16 = sin64pi_2ulp_avx512_fma_f32(v14, v11, v15);
    const float v17 = -0x1.11a36p+2f; /* -4.27559662 */
    const float v18 = sin64pi_2ulp_avx512_fma_f32(v11, v16, v17);
    const float v19 = 0x1.21769cp+1f; /* 2.26143217 */
    const float v20 = sin64pi_2ulp_avx512_fma_f32(v18, v11, v19);
    const float v21 = 0x0p+0f; /* 0 */
    const float v22 = sin64pi_2ulp_avx512_fma_f32(v20, v9, v21);
    const int32_t v23 = INT32_MIN; /* 0x80000000 */
    const int32_t v24 = sin64pi_2ulp_avx512_bits_f32(v2);
    const int32_t v25 = v23 & v24;
    const float v26 = sin64pi_2ulp_avx512_addbits_f32(v22, v25);
    const float r0 = v26;
    return r0;
}

static void sin64pi_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = sin64pi_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIN64PI_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIN64PI_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIN64PI_2ULP_AVX512_AVX2 static inline SIN64PI_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIN64PI_2ULP_AVX512_AVX512 static inline SIN64PI_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
SIN64PI_2ULP_AVX512_AVX2 void sin64pi_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v10 = _mm256_set1_ps(-0x1.7e923ap-3f); /* -0.186802343 */
    const __m256 v12 = _mm256_set1_ps(0x1.3da1b6p-4f); /* 0.0775467977 */
    const __m256 v13 = _mm256_set1_ps(-0x1.14a154p-1f); /* -0.540293336 */
    const __m256 v15 = _mm256_set1_ps(0x1.1d92fp+1f); /* 2.23104668 */
    const __m256 v17 = _mm256_set1_ps(-0x1.11a36p+2f); /* -4.27559662 */
    const __m256 v19 = _mm256_set1_ps(0x1.21769cp+1f); /* 2.26143217 */
    const __m256 v21 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v23 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_mul_ps(v0_0, v1);
    const __m256 v2_1 = _mm256_mul_ps(v0_1, v1);
    const __m256 v3_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_0);
    const __m256 v3_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2_1);
    const __m256 v4_0 = _mm256_round_ps(v3_0, 8);
    const __m256 v4_1 = _mm256_round_ps(v3_1, 8);
    const __m256 v5_0 = _mm256_sub_ps(v3_0, v4_0);
    const __m256 v5_1 = _mm256_sub_ps(v3_1, v4_1);
    const __m256i v6_0 = _mm256_cvtps_epi32(v3_0);
    const __m256i v6_1 = _mm256_cvtps_epi32(v3_1);
    const __m256i v8_0 = _mm256_slli_epi32(v6_0, 31);
    const __m256i v8_1 = _mm256_slli_epi32(v6_1, 31);
    const __m256 v9_0 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v5_0), v8_0));
    const __m256 v9_1 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v5_1), v8_1));
    const __m256 v11_0 = _mm256_fmadd_ps(v9_0, v9_0, v10);
    const __m256 v11_1 = _mm256_fmadd_ps(v9_1, v9_1, v10);
    const __m256 v14_0 = _mm256_fmadd_ps(v11_0, v12, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v11_1, v12, v13);
    const __m256 v16_0 = _mm256_fmadd_ps(v14_0, v11_0, v15);
    const __m256 v16_1 = _mm256_fmadd_ps(v14_1, v11_1, v15);
    const __m256 v18_0 = _mm256_fmadd_ps(v11_0, v16_0, v17);
    const __m256 v18_1 = _mm256_fmadd_ps(v11_1, v16_1, v17);
    const __m256 v20_0 = _mm256_fmadd_ps(v18_0, v11_0, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v18_1, v11_1, v19);
    const __m256 v22_0 = _mm256_fmadd_ps(v20_0, v9_0, v21);
    const __m256 v22_1 = _mm256_fmadd_ps(v20_1, v9_1, v21);
    const __m256i v24_0 = _mm256_castps_si256(v2_0);
    const __m256i v24_1 = _mm256_castps_si256(v2_1);
    const __m256i v25_0 = _mm256_and_si256(v23, v24_0);
    const __m256i v25_1 = _mm256_and_si256(v23, v24_1);
    const __m256 v26_0 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22_0), v25_0));
    const __m256 v26_1 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22_1), v25_1));
    _mm256_storeu_ps(y, v26_0);
    _mm256_storeu_ps(y + 8, v26_1);
}

/* 8 elements. */
static SIN64PI_2ULP_AVX512_AVX2_TARGET void sin64pi_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v10 = _mm256_set1_ps(-0x1.7e923ap-3f); /* -0.186802343 */
    const __m256 v12 = _mm256_set1_ps(0x1.3da1b6p-4f); /* 0.0775467977 */
    const __m256 v13 = _mm256_set1_ps(-0x1.14a154p-1f); /* -0.540293336 */
    const __m256 v15 = _mm256_set1_ps(0x1.1d92fp+1f); /* 2.23104668 */
    const __m256 v17 = _mm256_set1_ps(-0x1.11a36p+2f); /* -4.27559662 */
    const __m256 v19 = _mm256_set1_ps(0x1.21769cp+1f); /* 2.26143217 */
    const __m256 v21 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256i v23 = _mm256_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_mul_ps(v0, v1);
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256 v4 = _mm256_round_ps(v3, 8);
    const __m256 v5 = _mm256_sub_ps(v3, v4);
    const __m256i v6 = _mm256_cvtps_epi32(v3);
    const __m256i v8 = _mm256_slli_epi32(v6, 31);
    const __m256 v9 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v5), v8));
    const __m256 v11 = _mm256_fmadd_ps(v9, v9, v10);
    const __m256 v14 = _mm256_fmadd_ps(v11, v12, v13);
    const __m256 v16 = _mm256_fmadd_ps(v14, v11, v15);
    const __m256 v18 = _mm256_fmadd_ps(v11, v16, v17);
    const __m256 v20 = _mm256_fmadd_ps(v18, v11, v19);
    const __m256 v22 = _mm256_fmadd_ps(v20, v9, v21);
    const __m256i v24 = _mm256_castps_si256(v2);
    const __m256i v25 = _mm256_and_si256(v23, v24);
    const __m256 v26 = _mm256_castsi256_ps(_mm256_add_epi32(_mm256_castps_si256(v22), v25));
    _mm256_storeu_ps(y, v26);
}

static SIN64PI_2ULP_AVX512_AVX2_TARGET void sin64pi_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        sin64pi_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        sin64pi_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        sin64pi_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIN64PI_2ULP_AVX512_AVX512 void sin64pi_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v10 = _mm512_set1_ps(-0x1.7e923ap-3f); /* -0.186802343 */
    const __m512 v12 = _mm512_set1_ps(0x1.3da1b6p-4f); /* 0.0775467977 */
    const __m512 v13 = _mm512_set1_ps(-0x1.14a154p-1f); /* -0.540293336 */
    const __m512 v15 = _mm512_set1_ps(0x1.1d92fp+1f); /* 2.23104668 */
    const __m512 v17 = _mm512_set1_ps(-0x1.11a36p+2f); /* -4.27559662 */
    const __m512 v19 = _mm512_set1_ps(0x1.21769cp+1f); /* 2.26143217 */
    const __m512 v21 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v23 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_0 = _mm512_mul_ps(v0_0, v1);
    const __m512 v2_1 = _mm512_mul_ps(v0_1, v1);
    const __m512 v3_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_0), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2_1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4_0 = _mm512_roundscale_ps(v3_0, 8);
    const __m512 v4_1 = _mm512_roundscale_ps(v3_1, 8);
    const __m512 v5_0 = _mm512_sub_ps(v3_0, v4_0);
    const __m512 v5_1 = _mm512_sub_ps(v3_1, v4_1);
    const __m512i v6_0 = _mm512_cvtps_epi32(v3_0);
    const __m512i v6_1 = _mm512_cvtps_epi32(v3_1);
    const __m512i v8_0 = _mm512_slli_epi32(v6_0, 31);
    const __m512i v8_1 = _mm512_slli_epi32(v6_1, 31);
    const __m512 v9_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v5_0), v8_0));
    const __m512 v9_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v5_1), v8_1));
    const __m512 v11_0 = _mm512_fmadd_ps(v9_0, v9_0, v10);
    const __m512 v11_1 = _mm512_fmadd_ps(v9_1, v9_1, v10);
    const __m512 v14_0 = _mm512_fmadd_ps(v11_0, v12, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v11_1, v12, v13);
    const __m512 v16_0 = _mm512_fmadd_ps(v14_0, v11_0, v15);
    const __m512 v16_1 = _mm512_fmadd_ps(v14_1, v11_1, v15);
    const __m512 v18_0 = _mm512_fmadd_ps(v11_0, v16_0, v17);
    const __m512 v18_1 = _mm512_fmadd_ps(v11_1, v16_1, v17);
    const __m512 v20_0 = _mm512_fmadd_ps(v18_0, v11_0, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v18_1, v11_1, v19);
    const __m512 v22_0 = _mm512_fmadd_ps(v20_0, v9_0, v21);
    const __m512 v22_1 = _mm512_fmadd_ps(v20_1, v9_1, v21);
    const __m512i v24_0 = _mm512_castps_si512(v2_0);
    const __m512i v24_1 = _mm512_castps_si512(v2_1);
    const __m512i v25_0 = _mm512_and_si512(v23, v24_0);
    const __m512i v25_1 = _mm512_and_si512(v23, v24_1);
    const __m512 v26_0 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_0), v25_0));
    const __m512 v26_1 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22_1), v25_1));
    _mm512_storeu_ps(y, v26_0);
    _mm512_storeu_ps(y + 16, v26_1);
}

/* 16 elements. */
static SIN64PI_2ULP_AVX512_AVX512_TARGET void sin64pi_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v10 = _mm512_set1_ps(-0x1.7e923ap-3f); /* -0.186802343 */
    const __m512 v12 = _mm512_set1_ps(0x1.3da1b6p-4f); /* 0.0775467977 */
    const __m512 v13 = _mm512_set1_ps(-0x1.14a154p-1f); /* -0.540293336 */
    const __m512 v15 = _mm512_set1_ps(0x1.1d92fp+1f); /* 2.23104668 */
    const __m512 v17 = _mm512_set1_ps(-0x1.11a36p+2f); /* -4.27559662 */
    const __m512 v19 = _mm512_set1_ps(0x1.21769cp+1f); /* 2.26143217 */
    const __m512 v21 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512i v23 = _mm512_set1_epi32(INT32_MIN); /* 0x80000000 */
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_mul_ps(v0, v1);
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v4 = _mm512_roundscale_ps(v3, 8);
    const __m512 v5 = _mm512_sub_ps(v3, v4);
    const __m512i v6 = _mm512_cvtps_epi32(v3);
    const __m512i v8 = _mm512_slli_epi32(v6, 31);
    const __m512 v9 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v5), v8));
    const __m512 v11 = _mm512_fmadd_ps(v9, v9, v10);
    const __m512 v14 = _mm512_fmadd_ps(v11, v12, v13);
    const __m512 v16 = _mm512_fmadd_ps(v14, v11, v15);
    const __m512 v18 = _mm512_fmadd_ps(v11, v16, v17);
    const __m512 v20 = _mm512_fmadd_ps(v18, v11, v19);
    const __m512 v22 = _mm512_fmadd_ps(v20, v9, v21);
    const __m512i v24 = _mm512_castps_si512(v2);
    const __m512i v25 = _mm512_and_si512(v23, v24);
    const __m512 v26 = _mm512_castsi512_ps(_mm512_add_epi32(_mm512_castps_si512(v22), v25));
    _mm512_storeu_ps(y, v26);
}

static SIN64PI_2ULP_AVX512_AVX512_TARGET void sin64pi_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        sin64pi_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        sin64pi_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        sin64pi_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIN64PI_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int sin64pi_2ulp_avx512_level(void) {
#if defined(SIN64PI_2ULP_AVX512_FORCE_ISA)
    return SIN64PI_2ULP_AVX512_FORCE_ISA;
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

float sin64pi_2ulp_avx512(float x) {
    return sin64pi_2ulp_avx512_element(x);
}

void sin64pi_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = sin64pi_2ulp_avx512_level();
    if (level == 2) {
        sin64pi_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        sin64pi_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    sin64pi_2ulp_avx512_array_portable(x, y, n);
}
