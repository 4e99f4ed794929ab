/* exp2_080ulp_avx2: exp2
 *
 *   target       exp2, 2^x, f32
 *   domain       every input
 *   max error    0.797933 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.fb45p+6 (-126.817383, encoding 0xc2fda280)
 *   result there 0x1.228b8p-127 (6.67058426e-39, encoding 0x0048a2e0)
 *   mean error   0.033403 ulp
 *   misrounded   8511370 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           027548b0447dca5f704e9dffe96e4917
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target exp2 --fmt f32 --max-ulp 0.82 --isa avx2 --time 50s --seed 1 --threads 1 --archive t1_exp2_avx2.db --from seeds/exp2/perm8_halves.evo
 *                time: 0.2014 ns/element as avx2 code (inputs mean)
 *                on AuthenticAMD/26.2.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are in units of the spacing of the format at the exact result. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "exp2_080ulp_avx2.h"

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

/* Encoding; every NaN gives the canonical one. */
static inline int32_t exp2_080ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t exp2_080ulp_avx2_lshr_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a >> (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline int32_t exp2_080ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float exp2_080ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float exp2_080ulp_avx2_fma_f32(float a, float b, float c) {
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

static const int32_t exp2_080ulp_avx2_table0[16] = {
    1065350311, 1065062290, 1064841521, 1064695675,
    1064631533, 1064656490, 1064778610, 1065006687,
    1065350311, 1065062290, 1064841521, 1064695675,
    1064631533, 1064656490, 1064778610, 1065006687,
}; /* repeated to fill a register */

static inline float exp2_080ulp_avx2_element(float x) {
    const int32_t v0 = 1065353216; /* 0x3f800000 */
    const float v1 = -0x1.2ef37ap+7f; /* -151.47554 */
    const float v2 = 0x1.1478cap+7f; /* 138.235916 */
    const float v3 = x;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = v1 > v4 ? v1 : v4;
    const float v6 = 0x1.8p+20f; /* 1572864 */
    const float v7 = v5 + v6;
    const int32_t v8 = exp2_080ulp_avx2_bits_f32(v7);
    const int32_t v9 = 5;
    const int32_t v10 = exp2_080ulp_avx2_lshr_i32(v8, v9);
    const int32_t v11 = 24;
    const int32_t v12 = exp2_080ulp_avx2_shl_i32(v10, v11);
    const int32_t v13 = (int32_t)((uint32_t)v0 + (uint32_t)v12);
    const float v14 = exp2_080ulp_avx2_frombits_f32(v13);
    const float v15 = v7 - v6;
    const float v16 = v5 - v15;
    const float v17 = v16 * v16;
    const float v18 = 0x1.3b4b22p-7f; /* 0.00962199364 */
    const float v19 = 0x1.c6d0bap-5f; /* 0.0555194505 */
    const float v20 = 0x1.ec11bp-3f; /* 0.240268111 */
    const float v21 = exp2_080ulp_avx2_fma_f32(v19, v16, v20);
    const float v22 = exp2_080ulp_avx2_fma_f32(v17, v18, v21);
    const float v23 = 0x1.62f3ecp-1f; /* 0.693267226 */
    const float v24 = 0x1.6b2fbcp-13f; /* 0.000173180801 */
    const float v25 = exp2_080ulp_avx2_fma_f32(v16, v23, v24);
    const float v26 = exp2_080ulp_avx2_fma_f32(v22, v17, v25);
    const int32_t v27 = exp2_080ulp_avx2_table0[(uint32_t)v8 & (8u - 1)];
    const int32_t v28 = 20;
    const int32_t v29 = exp2_080ulp_avx2_shl_i32(v8, v28);
    const int32_t v30 = (int32_t)((uint32_t)v29 - (uint32_t)v12);
    const int32_t v31 = (int32_t)((uint32_t)v27 + (uint32_t)v30);
    const float v32 = exp2_080ulp_avx2_frombits_f32(v31);
    const float v33 = exp2_080ulp_avx2_fma_f32(v26, v32, v32);
    const float v34 = v14 * v33;
    const float r0 = v34;
    return r0;
}

static void exp2_080ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = exp2_080ulp_avx2_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXP2_080ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXP2_080ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXP2_080ULP_AVX2_AVX2 static inline EXP2_080ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define EXP2_080ULP_AVX2_AVX512 static inline EXP2_080ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXP2_080ULP_AVX2_AVX2 void exp2_080ulp_avx2_step_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.2ef37ap+7f); /* -151.47554 */
    const __m256 v2 = _mm256_set1_ps(0x1.1478cap+7f); /* 138.235916 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v18 = _mm256_set1_ps(0x1.3b4b22p-7f); /* 0.00962199364 */
    const __m256 v19 = _mm256_set1_ps(0x1.c6d0bap-5f); /* 0.0555194505 */
    const __m256 v20 = _mm256_set1_ps(0x1.ec11bp-3f); /* 0.240268111 */
    const __m256 v23 = _mm256_set1_ps(0x1.62f3ecp-1f); /* 0.693267226 */
    const __m256 v24 = _mm256_set1_ps(0x1.6b2fbcp-13f); /* 0.000173180801 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp2_080ulp_avx2_table0));
    const __m256 v3_0 = _mm256_loadu_ps(x);
    const __m256 v3_1 = _mm256_loadu_ps(x + 8);
    const __m256 v4_0 = _mm256_min_ps(v2, v3_0);
    const __m256 v4_1 = _mm256_min_ps(v2, v3_1);
    const __m256 v5_0 = _mm256_max_ps(v1, v4_0);
    const __m256 v5_1 = _mm256_max_ps(v1, v4_1);
    const __m256 v7_0 = _mm256_add_ps(v5_0, v6);
    const __m256 v7_1 = _mm256_add_ps(v5_1, v6);
    const __m256i v8_0 = _mm256_castps_si256(v7_0);
    const __m256i v8_1 = _mm256_castps_si256(v7_1);
    const __m256i v10_0 = _mm256_srli_epi32(v8_0, 5);
    const __m256i v10_1 = _mm256_srli_epi32(v8_1, 5);
    const __m256i v12_0 = _mm256_slli_epi32(v10_0, 24);
    const __m256i v12_1 = _mm256_slli_epi32(v10_1, 24);
    const __m256i v13_0 = _mm256_add_epi32(v0, v12_0);
    const __m256i v13_1 = _mm256_add_epi32(v0, v12_1);
    const __m256 v14_0 = _mm256_castsi256_ps(v13_0);
    const __m256 v14_1 = _mm256_castsi256_ps(v13_1);
    const __m256 v15_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v15_1 = _mm256_sub_ps(v7_1, v6);
    const __m256 v16_0 = _mm256_sub_ps(v5_0, v15_0);
    const __m256 v16_1 = _mm256_sub_ps(v5_1, v15_1);
    const __m256 v17_0 = _mm256_mul_ps(v16_0, v16_0);
    const __m256 v17_1 = _mm256_mul_ps(v16_1, v16_1);
    const __m256 v21_0 = _mm256_fmadd_ps(v19, v16_0, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v19, v16_1, v20);
    const __m256 v22_0 = _mm256_fmadd_ps(v17_0, v18, v21_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v17_1, v18, v21_1);
    const __m256 v25_0 = _mm256_fmadd_ps(v16_0, v23, v24);
    const __m256 v25_1 = _mm256_fmadd_ps(v16_1, v23, v24);
    const __m256 v26_0 = _mm256_fmadd_ps(v22_0, v17_0, v25_0);
    const __m256 v26_1 = _mm256_fmadd_ps(v22_1, v17_1, v25_1);
    const __m256i v27_0 = _mm256_permutevar8x32_epi32(t0_0, v8_0);
    const __m256i v27_1 = _mm256_permutevar8x32_epi32(t0_0, v8_1);
    const __m256i v29_0 = _mm256_slli_epi32(v8_0, 20);
    const __m256i v29_1 = _mm256_slli_epi32(v8_1, 20);
    const __m256i v30_0 = _mm256_sub_epi32(v29_0, v12_0);
    const __m256i v30_1 = _mm256_sub_epi32(v29_1, v12_1);
    const __m256i v31_0 = _mm256_add_epi32(v27_0, v30_0);
    const __m256i v31_1 = _mm256_add_epi32(v27_1, v30_1);
    const __m256 v32_0 = _mm256_castsi256_ps(v31_0);
    const __m256 v32_1 = _mm256_castsi256_ps(v31_1);
    const __m256 v33_0 = _mm256_fmadd_ps(v26_0, v32_0, v32_0);
    const __m256 v33_1 = _mm256_fmadd_ps(v26_1, v32_1, v32_1);
    const __m256 v34_0 = _mm256_mul_ps(v14_0, v33_0);
    const __m256 v34_1 = _mm256_mul_ps(v14_1, v33_1);
    _mm256_storeu_ps(y, v34_0);
    _mm256_storeu_ps(y + 8, v34_1);
}

/* 8 elements. */
static EXP2_080ULP_AVX2_AVX2_TARGET void exp2_080ulp_avx2_chunk_avx2(const float *x, float *y) {
    const __m256i v0 = _mm256_set1_epi32(1065353216); /* 0x3f800000 */
    const __m256 v1 = _mm256_set1_ps(-0x1.2ef37ap+7f); /* -151.47554 */
    const __m256 v2 = _mm256_set1_ps(0x1.1478cap+7f); /* 138.235916 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v18 = _mm256_set1_ps(0x1.3b4b22p-7f); /* 0.00962199364 */
    const __m256 v19 = _mm256_set1_ps(0x1.c6d0bap-5f); /* 0.0555194505 */
    const __m256 v20 = _mm256_set1_ps(0x1.ec11bp-3f); /* 0.240268111 */
    const __m256 v23 = _mm256_set1_ps(0x1.62f3ecp-1f); /* 0.693267226 */
    const __m256 v24 = _mm256_set1_ps(0x1.6b2fbcp-13f); /* 0.000173180801 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(exp2_080ulp_avx2_table0));
    const __m256 v3 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_max_ps(v1, v4);
    const __m256 v7 = _mm256_add_ps(v5, v6);
    const __m256i v8 = _mm256_castps_si256(v7);
    const __m256i v10 = _mm256_srli_epi32(v8, 5);
    const __m256i v12 = _mm256_slli_epi32(v10, 24);
    const __m256i v13 = _mm256_add_epi32(v0, v12);
    const __m256 v14 = _mm256_castsi256_ps(v13);
    const __m256 v15 = _mm256_sub_ps(v7, v6);
    const __m256 v16 = _mm256_sub_ps(v5, v15);
    const __m256 v17 = _mm256_mul_ps(v16, v16);
    const __m256 v21 = _mm256_fmadd_ps(v19, v16, v20);
    const __m256 v22 = _mm256_fmadd_ps(v17, v18, v21);
    const __m256 v25 = _mm256_fmadd_ps(v16, v23, v24);
    const __m256 v26 = _mm256_fmadd_ps(v22, v17, v25);
    const __m256i v27 = _mm256_permutevar8x32_epi32(t0_0, v8);
    const __m256i v29 = _mm256_slli_epi32(v8, 20);
    const __m256i v30 = _mm256_sub_epi32(v29, v12);
    const __m256i v31 = _mm256_add_epi32(v27, v30);
    const __m256 v32 = _mm256_castsi256_ps(v31);
    const __m256 v33 = _mm256_fmadd_ps(v26, v32, v32);
    const __m256 v34 = _mm256_mul_ps(v14, v33);
    _mm256_storeu_ps(y, v34);
}

static EXP2_080ULP_AVX2_AVX2_TARGET void exp2_080ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_080ulp_avx2_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        exp2_080ulp_avx2_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        exp2_080ulp_avx2_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 16 elements. */
EXP2_080ULP_AVX2_AVX512 void exp2_080ulp_avx2_step_avx512(const float *x, float *y) {
    const __m512i v0 = _mm512_set1_epi32(1065353216); /* 0x3f800000 */
    const __m512 v1 = _mm512_set1_ps(-0x1.2ef37ap+7f); /* -151.47554 */
    const __m512 v2 = _mm512_set1_ps(0x1.1478cap+7f); /* 138.235916 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v18 = _mm512_set1_ps(0x1.3b4b22p-7f); /* 0.00962199364 */
    const __m512 v19 = _mm512_set1_ps(0x1.c6d0bap-5f); /* 0.0555194505 */
    const __m512 v20 = _mm512_set1_ps(0x1.ec11bp-3f); /* 0.240268111 */
    const __m512 v23 = _mm512_set1_ps(0x1.62f3ecp-1f); /* 0.693267226 */
    const __m512 v24 = _mm512_set1_ps(0x1.6b2fbcp-13f); /* 0.000173180801 */
    const __m512i t0_0 = _mm512_loadu_si512(exp2_080ulp_avx2_table0);
    const __m512 v3 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_max_ps(v1, v4);
    const __m512 v7 = _mm512_add_ps(v5, v6);
    const __m512i v8 = _mm512_castps_si512(v7);
    const __m512i v10 = _mm512_srli_epi32(v8, 5);
    const __m512i v12 = _mm512_slli_epi32(v10, 24);
    const __m512i v13 = _mm512_add_epi32(v0, v12);
    const __m512 v14 = _mm512_castsi512_ps(v13);
    const __m512 v15 = _mm512_sub_ps(v7, v6);
    const __m512 v16 = _mm512_sub_ps(v5, v15);
    const __m512 v17 = _mm512_mul_ps(v16, v16);
    const __m512 v21 = _mm512_fmadd_ps(v19, v16, v20);
    const __m512 v22 = _mm512_fmadd_ps(v17, v18, v21);
    const __m512 v25 = _mm512_fmadd_ps(v16, v23, v24);
    const __m512 v26 = _mm512_fmadd_ps(v22, v17, v25);
    const __m512i v27 = _mm512_permutexvar_epi32(v8, t0_0);
    const __m512i v29 = _mm512_slli_epi32(v8, 20);
    const __m512i v30 = _mm512_sub_epi32(v29, v12);
    const __m512i v31 = _mm512_add_epi32(v27, v30);
    const __m512 v32 = _mm512_castsi512_ps(v31);
    const __m512 v33 = _mm512_fmadd_ps(v26, v32, v32);
    const __m512 v34 = _mm512_mul_ps(v14, v33);
    _mm512_storeu_ps(y, v34);
}

static EXP2_080ULP_AVX2_AVX512_TARGET void exp2_080ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        exp2_080ulp_avx2_step_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        exp2_080ulp_avx2_step_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXP2_080ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int exp2_080ulp_avx2_level(void) {
#if defined(EXP2_080ULP_AVX2_FORCE_ISA)
    return EXP2_080ULP_AVX2_FORCE_ISA;
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

float exp2_080ulp_avx2(float x) {
    return exp2_080ulp_avx2_element(x);
}

void exp2_080ulp_avx2_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = exp2_080ulp_avx2_level();
    if (level == 2) {
        exp2_080ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        exp2_080ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    exp2_080ulp_avx2_array_portable(x, y, n);
}
