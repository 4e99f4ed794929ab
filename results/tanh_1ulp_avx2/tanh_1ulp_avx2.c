/* tanh_1ulp_avx2: tanh
 *
 *   target       tanh, tanh x, f32
 *   domain       every input
 *   max error    0.818080 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.3f9d02p+2 (-4.993958, encoding 0xc09fce81)
 *   result there -0x1.fff3f6p-1 (-0.999908149, encoding 0xbf7ff9fb)
 *   mean error   0.015775 ulp
 *   misrounded   4723118 results
 *   holds        odd or even exactly
 *                never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           eb64f79bd7a62a952eeab86fcc094001
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 2:
 *                evolve --target tanh --fmt f32 --max-ulp 0.99 --isa avx2 --time 60s --seed 2 --threads 1 --archive tanh_1ulp_avx2b.db
 *                time: 0.4840 ns/element as avx2 code (inputs mean)
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
#include "tanh_1ulp_avx2.h"

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

static inline float tanh_1ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

/* Encoding; every NaN gives the canonical one. */
static inline int32_t tanh_1ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t tanh_1ulp_avx2_ashr_i32(int32_t a, int32_t b) {
    uint32_t s = (uint32_t)b > 31 ? 31 : (uint32_t)b;
    return a < 0 ? ~(int32_t)(~(uint32_t)a >> s) : (int32_t)((uint32_t)a >> s);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float tanh_1ulp_avx2_fma_f32(float a, float b, float c) {
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

static inline float tanh_1ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float tanh_1ulp_avx2_copysign_f32(float x, float y) {
    int32_t sign = tanh_1ulp_avx2_bits_f32(y) & INT32_MIN;
    return tanh_1ulp_avx2_frombits_f32((tanh_1ulp_avx2_bits_f32(x) & INT32_MAX) | sign);
}

static const float tanh_1ulp_avx2_table0[16] = {
    0x1.ca6d7ap-6f, -0x1.31c3cap-7f, 0x1.8b0a9p-11f, 0x1.a16026p-15f,
    -0x1.1e3018p-18f, 0x1.0e8b54p-20f, -0x1.4236bp-20f, 0x1.1cp-40f,
    0x1.ca6d7ap-6f, -0x1.31c3cap-7f, 0x1.8b0a9p-11f, 0x1.a16026p-15f,
    -0x1.1e3018p-18f, 0x1.0e8b54p-20f, -0x1.4236bp-20f, 0x1.1cp-40f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table1[16] = {
    -0x1.76db9p-3f, 0x1.2ac0f6p-4f, -0x1.2a9088p-7f, -0x1.960462p-12f,
    0x1.22bd76p-14f, -0x1.09091ep-16f, 0x1.179e6p-16f, 0x1.1cp-40f,
    -0x1.76db9p-3f, 0x1.2ac0f6p-4f, -0x1.2a9088p-7f, -0x1.960462p-12f,
    0x1.22bd76p-14f, -0x1.09091ep-16f, 0x1.179e6p-16f, 0x1.1cp-40f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table2[16] = {
    0x1.8c442cp-2f, -0x1.425ccep-3f, 0x1.0dad14p-5f, -0x1.a0d512p-13f,
    -0x1.483092p-12f, 0x1.9465acp-15f, -0x1.5bb89cp-15f, 0x1.242554p-42f,
    0x1.8c442cp-2f, -0x1.425ccep-3f, 0x1.0dad14p-5f, -0x1.a0d512p-13f,
    -0x1.483092p-12f, 0x1.9465acp-15f, -0x1.5bb89cp-15f, 0x1.242554p-42f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table3[16] = {
    0x0p+0f, 0x1.800064p-1f, 0x1.80007p+0f, 0x1.3fffc4p+1f,
    0x1.00005ap+2f, 0x1.80008p+2f, 0x1.1fff8p+3f, 0x1.a0008p+3f,
    0x0p+0f, 0x1.800064p-1f, 0x1.80007p+0f, 0x1.3fffc4p+1f,
    0x1.00005ap+2f, 0x1.80008p+2f, 0x1.1fff8p+3f, 0x1.a0008p+3f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table4[16] = {
    0x1.a05754p-3f, 0x1.18c5cap-5f, 0x1.b1dd92p-7f, -0x1.36113p-8f,
    -0x1.e61ed8p-14f, -0x1.4699c2p-15f, -0x1.8d5f8p-14f, -0x1.ff4154p-41f,
    0x1.a05754p-3f, 0x1.18c5cap-5f, 0x1.b1dd92p-7f, -0x1.36113p-8f,
    -0x1.e61ed8p-14f, -0x1.4699c2p-15f, -0x1.8d5f8p-14f, -0x1.ff4154p-41f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table5[16] = {
    -0x1.c6252ap-6f, 0x1.cb443cp-3f, -0x1.d0647cp-5f, -0x1.d9dp-8f,
    -0x1.a3dd8cp-15f, 0x1.c0dd12p-14f, -0x1.27f74ep-16f, 0x1.7f70fep-39f,
    -0x1.c6252ap-6f, 0x1.cb443cp-3f, -0x1.d0647cp-5f, -0x1.d9dp-8f,
    -0x1.a3dd8cp-15f, 0x1.c0dd12p-14f, -0x1.27f74ep-16f, 0x1.7f70fep-39f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table6[16] = {
    0x1.38f488p-2f, 0x1.79a26cp-4f, -0x1.0e2c0ap-3f, -0x1.1cd902p-6f,
    -0x1.4d5486p-11f, 0x1.c4cba6p-14f, 0x1.7addbap-12f, -0x1.df4d3ep-38f,
    0x1.38f488p-2f, 0x1.79a26cp-4f, -0x1.0e2c0ap-3f, -0x1.1cd902p-6f,
    -0x1.4d5486p-11f, 0x1.c4cba6p-14f, 0x1.7addbap-12f, -0x1.df4d3ep-38f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table7[16] = {
    0x1.88e448p-24f, -0x1.07642p-1f, -0x1.ca36a4p-4f, -0x1.27ea2p-9f,
    0x1.af9466p-16f, -0x1.a14772p-13f, -0x1.16433cp-12f, 0x1.df4d3ep-37f,
    0x1.88e448p-24f, -0x1.07642p-1f, -0x1.ca36a4p-4f, -0x1.27ea2p-9f,
    0x1.af9466p-16f, -0x1.a14772p-13f, -0x1.16433cp-12f, 0x1.df4d3ep-37f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table8[16] = {
    -0x1.706f66p-32f, -0x1.317366p-1f, -0x1.72152ap-3f, -0x1.b3b17ap-6f,
    -0x1.5f801p-10f, -0x1.9c4c96p-16f, 0x1.df9848p-21f, 0x1.6779eep-36f,
    -0x1.706f66p-32f, -0x1.317366p-1f, -0x1.72152ap-3f, -0x1.b3b17ap-6f,
    -0x1.5f801p-10f, -0x1.9c4c96p-16f, 0x1.df9848p-21f, 0x1.6779eep-36f,
}; /* repeated to fill a register */

static const float tanh_1ulp_avx2_table9[16] = {
    0x0p+0f, 0x1.45327ap-1f, 0x1.cf6fcp-1f, 0x1.f9257cp-1f,
    0x1.ffa818p-1f, 0x1.fffe64p-1f, 0x1.fffffep-1f, 0x1p+0f,
    0x0p+0f, 0x1.45327ap-1f, 0x1.cf6fcp-1f, 0x1.f9257cp-1f,
    0x1.ffa818p-1f, 0x1.fffe64p-1f, 0x1.fffffep-1f, 0x1p+0f,
}; /* repeated to fill a register */

static inline float tanh_1ulp_avx2_element(float x) {
    const float v0 = 0x1.1d9e82p+3f; /* 8.9255991 */
    const float v1 = x;
    const float v2 = tanh_1ulp_avx2_abs_f32(v1);
    const float v3 = v0 < v2 ? v0 : v2;
    const float v4 = 0x1.019b62p+0f; /* 1.0062772 */
    const float v5 = v3 + v4;
    const int32_t v6 = 2;
    const int32_t v7 = tanh_1ulp_avx2_bits_f32(v5);
    const int32_t v8 = 22;
    const int32_t v9 = tanh_1ulp_avx2_ashr_i32(v7, v8);
    const int32_t v10 = (int32_t)((uint32_t)v6 + (uint32_t)v9);
    const float v11 = tanh_1ulp_avx2_table0[(uint32_t)v10 & (8u - 1)];
    const float v12 = tanh_1ulp_avx2_table1[(uint32_t)v10 & (8u - 1)];
    const float v13 = tanh_1ulp_avx2_fma_f32(v11, v5, v12);
    const float v14 = tanh_1ulp_avx2_table2[(uint32_t)v10 & (8u - 1)];
    const float v15 = tanh_1ulp_avx2_fma_f32(v5, v13, v14);
    const float v16 = tanh_1ulp_avx2_table3[(uint32_t)v10 & (8u - 1)];
    const float v17 = v16 - v3;
    const float v18 = tanh_1ulp_avx2_fma_f32(v17, v17, v3);
    const float v19 = tanh_1ulp_avx2_table4[(uint32_t)v10 & (8u - 1)];
    const float v20 = tanh_1ulp_avx2_table5[(uint32_t)v10 & (8u - 1)];
    const float v21 = tanh_1ulp_avx2_fma_f32(v19, v17, v20);
    const float v22 = tanh_1ulp_avx2_fma_f32(v15, v18, v21);
    const float v23 = tanh_1ulp_avx2_table6[(uint32_t)v10 & (8u - 1)];
    const float v24 = tanh_1ulp_avx2_table7[(uint32_t)v10 & (8u - 1)];
    const float v25 = tanh_1ulp_avx2_fma_f32(v23, v17, v24);
    const float v26 = tanh_1ulp_avx2_fma_f32(v22, v18, v25);
    const float v27 = tanh_1ulp_avx2_table8[(uint32_t)v10 & (8u - 1)];
    const float v28 = tanh_1ulp_avx2_fma_f32(v26, v17, v27);
    const float v29 = 0x1.ffb322p-41f; /* 9.08961329e-13 */
    const float v30 = 0x1.fed654p-7f; /* 0.0155895147 */
    const float v31 = tanh_1ulp_avx2_fma_f32(v3, v29, v30);
    const int v32 = v16 < v31;
    const float v33 = tanh_1ulp_avx2_table9[(uint32_t)v10 & (8u - 1)];
    const float v34 = v32 ? v3 : v33;
    const float v35 = tanh_1ulp_avx2_fma_f32(v28, v17, v34);
    const float v36 = tanh_1ulp_avx2_copysign_f32(v35, v1);
    const float r0 = v36;
    return r0;
}

static void tanh_1ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = tanh_1ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define TANH_1ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define TANH_1ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define TANH_1ULP_AVX2_AVX2 static inline TANH_1ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define TANH_1ULP_AVX2_AVX512 static inline TANH_1ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_1ULP_AVX2_AVX2 __m256 tanh_1ulp_avx2_signed_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    return _mm256_or_ps(_mm256_andnot_ps(sign, a), _mm256_and_ps(b, sign));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
TANH_1ULP_AVX2_AVX2 void tanh_1ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(0x1.1d9e82p+3f); /* 8.9255991 */
    const __m256 v4 = _mm256_set1_ps(0x1.019b62p+0f); /* 1.0062772 */
    const __m256i v6 = _mm256_set1_epi32(2);
    const __m256 v29 = _mm256_set1_ps(0x1.ffb322p-41f); /* 9.08961329e-13 */
    const __m256 v30 = _mm256_set1_ps(0x1.fed654p-7f); /* 0.0155895147 */
    const __m256 t0_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table0);
    const __m256 t1_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table1);
    const __m256 t2_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table2);
    const __m256 t3_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table3);
    const __m256 t4_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table4);
    const __m256 t5_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table5);
    const __m256 t6_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table6);
    const __m256 t7_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table7);
    const __m256 t8_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table8);
    const __m256 t9_0 = _mm256_loadu_ps(tanh_1ulp_avx2_table9);
    const __m256 v1 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v1);
    const __m256 v3 = _mm256_min_ps(v0, v2);
    const __m256 v5 = _mm256_add_ps(v3, v4);
    const __m256i v7 = _mm256_castps_si256(v5);
    const __m256i v9 = _mm256_srai_epi32(v7, 22);
    const __m256i v10 = _mm256_add_epi32(v6, v9);
    const __m256 v11 = _mm256_permutevar8x32_ps(t0_0, v10);
    const __m256 v12 = _mm256_permutevar8x32_ps(t1_0, v10);
    const __m256 v13 = _mm256_fmadd_ps(v11, v5, v12);
    const __m256 v14 = _mm256_permutevar8x32_ps(t2_0, v10);
    const __m256 v15 = _mm256_fmadd_ps(v5, v13, v14);
    const __m256 v16 = _mm256_permutevar8x32_ps(t3_0, v10);
    const __m256 v17 = _mm256_sub_ps(v16, v3);
    const __m256 v18 = _mm256_fmadd_ps(v17, v17, v3);
    const __m256 v19 = _mm256_permutevar8x32_ps(t4_0, v10);
    const __m256 v20 = _mm256_permutevar8x32_ps(t5_0, v10);
    const __m256 v21 = _mm256_fmadd_ps(v19, v17, v20);
    const __m256 v22 = _mm256_fmadd_ps(v15, v18, v21);
    const __m256 v23 = _mm256_permutevar8x32_ps(t6_0, v10);
    const __m256 v24 = _mm256_permutevar8x32_ps(t7_0, v10);
    const __m256 v25 = _mm256_fmadd_ps(v23, v17, v24);
    const __m256 v26 = _mm256_fmadd_ps(v22, v18, v25);
    const __m256 v27 = _mm256_permutevar8x32_ps(t8_0, v10);
    const __m256 v28 = _mm256_fmadd_ps(v26, v17, v27);
    const __m256 v31 = _mm256_fmadd_ps(v3, v29, v30);
    const __m256i v32 = _mm256_castps_si256(_mm256_cmp_ps(v16, v31, _CMP_LT_OQ));
    const __m256 v33 = _mm256_permutevar8x32_ps(t9_0, v10);
    const __m256 v34 = _mm256_blendv_ps(v33, v3, _mm256_castsi256_ps(v32));
    const __m256 v35 = _mm256_fmadd_ps(v28, v17, v34);
    const __m256 v36 = tanh_1ulp_avx2_signed_f32_avx2(v35, v1);
    _mm256_storeu_ps(y, v36);
}

static TANH_1ULP_AVX2_AVX2_TARGET void tanh_1ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        tanh_1ulp_avx2_step_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        tanh_1ulp_avx2_step_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Magnitude of a, sign of b; that of a NaN does not matter. */
TANH_1ULP_AVX2_AVX512 __m512 tanh_1ulp_avx2_signed_f32_avx512(__m512 a, __m512 b) {
    const __m512i sign = _mm512_set1_epi32(INT32_MIN); /* sign ? b : a */
    return _mm512_castsi512_ps(_mm512_ternarylogic_epi32(
        sign, _mm512_castps_si512(b), _mm512_castps_si512(a), 0xca));
}

/* ---- AVX-512 ---- */

/* 16 elements. */
TANH_1ULP_AVX2_AVX512 void tanh_1ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(0x1.1d9e82p+3f); /* 8.9255991 */
    const __m512 v4 = _mm512_set1_ps(0x1.019b62p+0f); /* 1.0062772 */
    const __m512i v6 = _mm512_set1_epi32(2);
    const __m512 v29 = _mm512_set1_ps(0x1.ffb322p-41f); /* 9.08961329e-13 */
    const __m512 v30 = _mm512_set1_ps(0x1.fed654p-7f); /* 0.0155895147 */
    const __m512 t0_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table0);
    const __m512 t1_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table1);
    const __m512 t2_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table2);
    const __m512 t3_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table3);
    const __m512 t4_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table4);
    const __m512 t5_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table5);
    const __m512 t6_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table6);
    const __m512 t7_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table7);
    const __m512 t8_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table8);
    const __m512 t9_0 = _mm512_loadu_ps(tanh_1ulp_avx2_table9);
    const __m512 v1 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v1), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v3 = _mm512_min_ps(v0, v2);
    const __m512 v5 = _mm512_add_ps(v3, v4);
    const __m512i v7 = _mm512_castps_si512(v5);
    const __m512i v9 = _mm512_srai_epi32(v7, 22);
    const __m512i v10 = _mm512_add_epi32(v6, v9);
    const __m512 v11 = _mm512_permutexvar_ps(v10, t0_0);
    const __m512 v12 = _mm512_permutexvar_ps(v10, t1_0);
    const __m512 v13 = _mm512_fmadd_ps(v11, v5, v12);
    const __m512 v14 = _mm512_permutexvar_ps(v10, t2_0);
    const __m512 v15 = _mm512_fmadd_ps(v5, v13, v14);
    const __m512 v16 = _mm512_permutexvar_ps(v10, t3_0);
    const __m512 v17 = _mm512_sub_ps(v16, v3);
    const __m512 v18 = _mm512_fmadd_ps(v17, v17, v3);
    const __m512 v19 = _mm512_permutexvar_ps(v10, t4_0);
    const __m512 v20 = _mm512_permutexvar_ps(v10, t5_0);
    const __m512 v21 = _mm512_fmadd_ps(v19, v17, v20);
    const __m512 v22 = _mm512_fmadd_ps(v15, v18, v21);
    const __m512 v23 = _mm512_permutexvar_ps(v10, t6_0);
    const __m512 v24 = _mm512_permutexvar_ps(v10, t7_0);
    const __m512 v25 = _mm512_fmadd_ps(v23, v17, v24);
    const __m512 v26 = _mm512_fmadd_ps(v22, v18, v25);
    const __m512 v27 = _mm512_permutexvar_ps(v10, t8_0);
    const __m512 v28 = _mm512_fmadd_ps(v26, v17, v27);
    const __m512 v31 = _mm512_fmadd_ps(v3, v29, v30);
    const __mmask16 v32 = _mm512_cmp_ps_mask(v16, v31, _CMP_LT_OQ);
    const __m512 v33 = _mm512_permutexvar_ps(v10, t9_0);
    const __m512 v34 = _mm512_mask_blend_ps(v32, v33, v3);
    const __m512 v35 = _mm512_fmadd_ps(v28, v17, v34);
    const __m512 v36 = tanh_1ulp_avx2_signed_f32_avx512(v35, v1);
    _mm512_storeu_ps(y, v36);
}

static TANH_1ULP_AVX2_AVX512_TARGET void tanh_1ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        tanh_1ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        tanh_1ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. TANH_1ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int tanh_1ulp_avx2_level(void) {
#if defined(TANH_1ULP_AVX2_FORCE_ISA)
    return TANH_1ULP_AVX2_FORCE_ISA;
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

float tanh_1ulp_avx2(float x) {
    return tanh_1ulp_avx2_element(x);
}

void tanh_1ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = tanh_1ulp_avx2_level();
    if (level == 2) {
        tanh_1ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        tanh_1ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    tanh_1ulp_avx2_array_portable(x, y, n);
}
