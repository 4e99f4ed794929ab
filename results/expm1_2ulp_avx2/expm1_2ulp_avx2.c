/* expm1_2ulp_avx2: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    1.541613 ulp, proven: all 4294967296 inputs visited
 *   worst input  0x1.920b26p-2 (0.392620653, encoding 0x3ec90593)
 *   result there 0x1.ec65a4p-2 (0.480856478, encoding 0x3ef632d2)
 *   mean error   0.033989 ulp
 *   misrounded   26829094 results
 *   holds        never outside the range of the function
 *                monotone
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           a52c111142a0f5086a33256082e875ef
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 1.67 --isa avx2 --time 90s --seed 1 --threads 1 --archive expm1_2ulp_avx2.db
 *                time: 0.2959 ns/element as avx2 code (inputs mean)
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
#include "expm1_2ulp_avx2.h"

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

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float expm1_2ulp_avx2_fma_f32(float a, float b, float c) {
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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t expm1_2ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t expm1_2ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float expm1_2ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float expm1_2ulp_avx2_element(float x) {
    const float v0 = x;
    const float v1 = 0x1.64p+6f; /* 89 */
    const float v2 = v0 < v1 ? v0 : v1;
    const float v3 = -0x1.1ffb8cp+5f; /* -35.9978256 */
    const float v4 = v2 > v3 ? v2 : v3;
    const float v5 = 0x1.715476p+0f; /* 1.44269502 */
    const float v6 = 0x1.8p+23f; /* 12582912 */
    const float v7 = expm1_2ulp_avx2_fma_f32(v4, v5, v6);
    const float v8 = v7 - v6;
    const float v9 = -0x1.fe1812p-22f; /* -4.7506208e-07 */
    const float v10 = -0x1.62e42p-1f; /* -0.693146706 */
    const float v11 = expm1_2ulp_avx2_fma_f32(v8, v10, v4);
    const float v12 = expm1_2ulp_avx2_fma_f32(v8, v9, v11);
    const float v13 = v12 * v12;
    const float v14 = 0x1.6dbdbcp-10f; /* 0.00139519176 */
    const float v15 = 0x1.123bd2p-7f; /* 0.00836894754 */
    const float v16 = 0x1.55543ap-5f; /* 0.0416661389 */
    const float v17 = expm1_2ulp_avx2_fma_f32(v12, v15, v16);
    const float v18 = expm1_2ulp_avx2_fma_f32(v13, v14, v17);
    const float v19 = 0x1.555486p-3f; /* 0.166665122 */
    const float v20 = 0x1p-1f; /* 0.5 */
    const float v21 = expm1_2ulp_avx2_fma_f32(v19, v12, v20);
    const float v22 = expm1_2ulp_avx2_fma_f32(v13, v18, v21);
    const float v23 = expm1_2ulp_avx2_fma_f32(v13, v22, v12);
    const int32_t v24 = 126;
    const int32_t v25 = expm1_2ulp_avx2_bits_f32(v7);
    const int32_t v26 = (int32_t)((uint32_t)v24 + (uint32_t)v25);
    const int32_t v27 = 23;
    const int32_t v28 = expm1_2ulp_avx2_shl_i32(v26, v27);
    const float v29 = expm1_2ulp_avx2_frombits_f32(v28);
    const float v30 = v29 - v20;
    const float v31 = expm1_2ulp_avx2_fma_f32(v23, v29, v30);
    const float v32 = v31 + v31;
    const float v33 = v32 > v0 ? v32 : v0;
    const float r0 = v33;
    return r0;
}

static void expm1_2ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_2ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_2ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_2ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_2ULP_AVX2_AVX2 static inline EXPM1_2ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_2ULP_AVX2_AVX512 static inline EXPM1_2ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXPM1_2ULP_AVX2_AVX2 void expm1_2ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v3 = _mm256_set1_ps(-0x1.1ffb8cp+5f); /* -35.9978256 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v9 = _mm256_set1_ps(-0x1.fe1812p-22f); /* -4.7506208e-07 */
    const __m256 v10 = _mm256_set1_ps(-0x1.62e42p-1f); /* -0.693146706 */
    const __m256 v14 = _mm256_set1_ps(0x1.6dbdbcp-10f); /* 0.00139519176 */
    const __m256 v15 = _mm256_set1_ps(0x1.123bd2p-7f); /* 0.00836894754 */
    const __m256 v16 = _mm256_set1_ps(0x1.55543ap-5f); /* 0.0416661389 */
    const __m256 v19 = _mm256_set1_ps(0x1.555486p-3f); /* 0.166665122 */
    const __m256 v20 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v24 = _mm256_set1_epi32(126);
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v2_0 = _mm256_min_ps(v0_0, v1);
    const __m256 v2_1 = _mm256_min_ps(v0_1, v1);
    const __m256 v4_0 = _mm256_max_ps(v2_0, v3);
    const __m256 v4_1 = _mm256_max_ps(v2_1, v3);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v5, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v5, v6);
    const __m256 v8_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v8_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v11_0 = _mm256_fmadd_ps(v8_0, v10, v4_0);
    const __m256 v11_1 = _mm256_fmadd_ps(v8_1, v10, v4_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v8_0, v9, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v8_1, v9, v11_1);
    const __m256 v13_0 = _mm256_mul_ps(v12_0, v12_0);
    const __m256 v13_1 = _mm256_mul_ps(v12_1, v12_1);
    const __m256 v17_0 = _mm256_fmadd_ps(v12_0, v15, v16);
    const __m256 v17_1 = _mm256_fmadd_ps(v12_1, v15, v16);
    const __m256 v18_0 = _mm256_fmadd_ps(v13_0, v14, v17_0);
    const __m256 v18_1 = _mm256_fmadd_ps(v13_1, v14, v17_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v19, v12_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19, v12_1, v20);
    const __m256 v22_0 = _mm256_fmadd_ps(v13_0, v18_0, v21_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v13_1, v18_1, v21_1);
    const __m256 v23_0 = _mm256_fmadd_ps(v13_0, v22_0, v12_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v13_1, v22_1, v12_1);
    const __m256i v25_0 = _mm256_castps_si256(v7_0);
    const __m256i v25_1 = _mm256_castps_si256(v7_1);
    const __m256i v26_0 = _mm256_add_epi32(v24, v25_0);
    const __m256i v26_1 = _mm256_add_epi32(v24, v25_1);
    const __m256i v28_0 = _mm256_slli_epi32(v26_0, 23);
    const __m256i v28_1 = _mm256_slli_epi32(v26_1, 23);
    const __m256 v29_0 = _mm256_castsi256_ps(v28_0);
    const __m256 v29_1 = _mm256_castsi256_ps(v28_1);
    const __m256 v30_0 = _mm256_sub_ps(v29_0, v20);
    const __m256 v30_1 = _mm256_sub_ps(v29_1, v20);
    const __m256 v31_0 = _mm256_fmadd_ps(v23_0, v29_0, v30_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v23_1, v29_1, v30_1);
    const __m256 v32_0 = _mm256_add_ps(v31_0, v31_0);
    const __m256 v32_1 = _mm256_add_ps(v31_1, v31_1);
    const __m256 v33_0 = _mm256_max_ps(v32_0, v0_0);
    const __m256 v33_1 = _mm256_max_ps(v32_1, v0_1);
    _mm256_storeu_ps(y, v33_0);
    _mm256_storeu_ps(y + 8, v33_1);
}

/* 8 elements. */
static EXPM1_2ULP_AVX2_AVX2_TARGET void expm1_2ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256 v1 = _mm256_set1_ps(0x1.64p+6f); /* 89 */
    const __m256 v3 = _mm256_set1_ps(-0x1.1ffb8cp+5f); /* -35.9978256 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m256 v9 = _mm256_set1_ps(-0x1.fe1812p-22f); /* -4.7506208e-07 */
    const __m256 v10 = _mm256_set1_ps(-0x1.62e42p-1f); /* -0.693146706 */
    const __m256 v14 = _mm256_set1_ps(0x1.6dbdbcp-10f); /* 0.00139519176 */
    const __m256 v15 = _mm256_set1_ps(0x1.123bd2p-7f); /* 0.00836894754 */
    const __m256 v16 = _mm256_set1_ps(0x1.55543ap-5f); /* 0.0416661389 */
    const __m256 v19 = _mm256_set1_ps(0x1.555486p-3f); /* 0.166665122 */
    const __m256 v20 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v24 = _mm256_set1_epi32(126);
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v2 = _mm256_min_ps(v0, v1);
    const __m256 v4 = _mm256_max_ps(v2, v3);
    const __m256 v7 = _mm256_fmadd_ps(v4, v5, v6);
    const __m256 v8 = _mm256_sub_ps(v7, v6);
    const __m256 v11 = _mm256_fmadd_ps(v8, v10, v4);
    const __m256 v12 = _mm256_fmadd_ps(v8, v9, v11);
    const __m256 v13 = _mm256_mul_ps(v12, v12);
    const __m256 v17 = _mm256_fmadd_ps(v12, v15, v16);
    const __m256 v18 = _mm256_fmadd_ps(v13, v14, v17);
    const __m256 v21 = _mm256_fmadd_ps(v19, v12, v20);
    const __m256 v22 = _mm256_fmadd_ps(v13, v18, v21);
    const __m256 v23 = _mm256_fmadd_ps(v13, v22, v12);
    const __m256i v25 = _mm256_castps_si256(v7);
    const __m256i v26 = _mm256_add_epi32(v24, v25);
    const __m256i v28 = _mm256_slli_epi32(v26, 23);
    const __m256 v29 = _mm256_castsi256_ps(v28);
    const __m256 v30 = _mm256_sub_ps(v29, v20);
    const __m256 v31 = _mm256_fmadd_ps(v23, v29, v30);
    const __m256 v32 = _mm256_add_ps(v31, v31);
    const __m256 v33 = _mm256_max_ps(v32, v0);
    _mm256_storeu_ps(y, v33);
}

static EXPM1_2ULP_AVX2_AVX2_TARGET void expm1_2ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_2ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        expm1_2ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        expm1_2ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXPM1_2ULP_AVX2_AVX512 void expm1_2ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512 v1 = _mm512_set1_ps(0x1.64p+6f); /* 89 */
    const __m512 v3 = _mm512_set1_ps(-0x1.1ffb8cp+5f); /* -35.9978256 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+23f); /* 12582912 */
    const __m512 v9 = _mm512_set1_ps(-0x1.fe1812p-22f); /* -4.7506208e-07 */
    const __m512 v10 = _mm512_set1_ps(-0x1.62e42p-1f); /* -0.693146706 */
    const __m512 v14 = _mm512_set1_ps(0x1.6dbdbcp-10f); /* 0.00139519176 */
    const __m512 v15 = _mm512_set1_ps(0x1.123bd2p-7f); /* 0.00836894754 */
    const __m512 v16 = _mm512_set1_ps(0x1.55543ap-5f); /* 0.0416661389 */
    const __m512 v19 = _mm512_set1_ps(0x1.555486p-3f); /* 0.166665122 */
    const __m512 v20 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v24 = _mm512_set1_epi32(126);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v2 = _mm512_min_ps(v0, v1);
    const __m512 v4 = _mm512_max_ps(v2, v3);
    const __m512 v7 = _mm512_fmadd_ps(v4, v5, v6);
    const __m512 v8 = _mm512_sub_ps(v7, v6);
    const __m512 v11 = _mm512_fmadd_ps(v8, v10, v4);
    const __m512 v12 = _mm512_fmadd_ps(v8, v9, v11);
    const __m512 v13 = _mm512_mul_ps(v12, v12);
    const __m512 v17 = _mm512_fmadd_ps(v12, v15, v16);
    const __m512 v18 = _mm512_fmadd_ps(v13, v14, v17);
    const __m512 v21 = _mm512_fmadd_ps(v19, v12, v20);
    const __m512 v22 = _mm512_fmadd_ps(v13, v18, v21);
    const __m512 v23 = _mm512_fmadd_ps(v13, v22, v12);
    const __m512i v25 = _mm512_castps_si512(v7);
    const __m512i v26 = _mm512_add_epi32(v24, v25);
    const __m512i v28 = _mm512_slli_epi32(v26, 23);
    const __m512 v29 = _mm512_castsi512_ps(v28);
    const __m512 v30 = _mm512_sub_ps(v29, v20);
    const __m512 v31 = _mm512_fmadd_ps(v23, v29, v30);
    const __m512 v32 = _mm512_add_ps(v31, v31);
    const __m512 v33 = _mm512_max_ps(v32, v0);
    _mm512_storeu_ps(y, v33);
}

static EXPM1_2ULP_AVX2_AVX512_TARGET void expm1_2ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_2ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        expm1_2ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_2ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_2ulp_avx2_level(void) {
#if defined(EXPM1_2ULP_AVX2_FORCE_ISA)
    return EXPM1_2ULP_AVX2_FORCE_ISA;
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

float expm1_2ulp_avx2(float x) {
    return expm1_2ulp_avx2_element(x);
}

void expm1_2ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_2ulp_avx2_level();
    if (level == 2) {
        expm1_2ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_2ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_2ulp_avx2_array_portable(x, y, n);
}
