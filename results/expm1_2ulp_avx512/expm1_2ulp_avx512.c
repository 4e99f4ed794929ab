/* expm1_2ulp_avx512: expm1
 *
 *   target       expm1, e^x - 1, f32
 *   domain       every input
 *   max error    1.282797 ulp, proven: all 4294967296 inputs visited
 *   worst input  -0x1.865224p-6 (-0.0238232948, encoding 0xbcc32912)
 *   result there -0x1.81b54ap-6 (-0.0235417578, encoding 0xbcc0daa5)
 *   mean error   0.034185 ulp
 *   misrounded   23266515 results
 *   holds        never outside the range of the function
 *                exact where the result is representable
 *                zeros, infinities and NaN as in C23 Annex F
 *   fails        monotone
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           cc27794219815572549a01c1bb88c5d9
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target expm1 --fmt f32 --max-ulp 2 --isa avx512 --time 60s --seed 1 --archive expm1_2_avx512.db
 *                time: 0.1968 ns/element as avx512 code (inputs moderate)
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
#include "expm1_2ulp_avx512.h"

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
static inline float expm1_2ulp_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t expm1_2ulp_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t expm1_2ulp_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float expm1_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const float expm1_2ulp_avx512_table0[16] = {
    -0x0p+0f, 0x1.8d96d4p-25f, -0x1.9c0c22p-27f, 0x1.964902p-25f,
    0x1.125002p-25f, 0x1.370be4p-25f, -0x1.0a3552p-25f, -0x1.00d8acp-27f,
    0x1.26055cp-26f, -0x1.05cb44p-25f, 0x1.67a1cap-28f, 0x1.a3b5e4p-28f,
    -0x1.f9c306p-27f, -0x1.6961b4p-28f, -0x1.a5217cp-28f, 0x1.61428ep-28f,
};

static const int32_t expm1_2ulp_avx512_table1[16] = {
    1065353216, 1065200323, 1065063874, 1064944595,
    1064843248, 1064760626, 1064697559, 1064654911,
    1064633587, 1064634532, 1064658730, 1064707212,
    1064781053, 1064881375, 1065009351, 1065166205,
};

static inline float expm1_2ulp_avx512_element(float x) {
    const float v0 = -0x1.2p+4f; /* -18 */
    const float v1 = 0x1.641548p+6f; /* 89.0207825 */
    const float v2 = x;
    const float v3 = v1 < v2 ? v1 : v2;
    const float v4 = v0 > v3 ? v0 : v3;
    const float v5 = 0x1.715476p+0f; /* 1.44269502 */
    const float v6 = 0x1.8p+19f; /* 786432 */
    const float v7 = expm1_2ulp_avx512_fma_f32(v4, v5, v6);
    const float v8 = v7 - v6;
    const float v9 = -0x1.7df2aep-22f; /* -3.55716764e-07 */
    const int32_t v10 = expm1_2ulp_avx512_bits_f32(v7);
    const float v11 = expm1_2ulp_avx512_table0[(uint32_t)v10 & (16u - 1)];
    const float v12 = expm1_2ulp_avx512_fma_f32(v8, v9, v11);
    const float v13 = -0x1.62e424p-1f; /* -0.693146825 */
    const float v14 = expm1_2ulp_avx512_fma_f32(v8, v13, v4);
    const float v15 = v12 + v14;
    const float v16 = v15 * v15;
    const float v17 = 0x1.5547b2p-5f; /* 0.0416601636 */
    const float v18 = 0x1.5556f2p-3f; /* 0.166669741 */
    const float v19 = 0x1p-1f; /* 0.5 */
    const float v20 = expm1_2ulp_avx512_fma_f32(v15, v18, v19);
    const float v21 = expm1_2ulp_avx512_fma_f32(v16, v17, v20);
    const float v22 = expm1_2ulp_avx512_fma_f32(v21, v16, v15);
    const int32_t v23 = -8388608; /* 0xff800000 */
    const int32_t v24 = 19;
    const int32_t v25 = expm1_2ulp_avx512_shl_i32(v10, v24);
    const int32_t v26 = (int32_t)((uint32_t)v23 + (uint32_t)v25);
    const int32_t v27 = expm1_2ulp_avx512_table1[(uint32_t)v10 & (16u - 1)];
    const int32_t v28 = (int32_t)((uint32_t)v26 + (uint32_t)v27);
    const float v29 = expm1_2ulp_avx512_frombits_f32(v28);
    const float v30 = -0x1p-1f; /* -0.5 */
    const float v31 = v30 + v29;
    const float v32 = expm1_2ulp_avx512_fma_f32(v22, v29, v31);
    const float v33 = v32 + v32;
    const float v34 = v33 > v2 ? v33 : v2;
    const float r0 = v34;
    return r0;
}

static void expm1_2ulp_avx512_array_portable(const float *x, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = expm1_2ulp_avx512_element(x[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define EXPM1_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define EXPM1_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define EXPM1_2ULP_AVX512_AVX2 static inline EXPM1_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define EXPM1_2ULP_AVX512_AVX512 static inline EXPM1_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* Entry (i mod 16) of the 16 that t0 and t1 hold. */
EXPM1_2ULP_AVX512_AVX2 __m256 expm1_2ulp_avx512_permute16_avx2(__m256i i, __m256 t0, __m256 t1) {
    const __m256 bit3 = _mm256_castsi256_ps(_mm256_slli_epi32(i, 28));
    return _mm256_blendv_ps(_mm256_permutevar8x32_ps(t0, i),
                            _mm256_permutevar8x32_ps(t1, i), bit3);
}

/* ---- AVX2 and FMA ---- */

/* 16 elements. */
EXPM1_2ULP_AVX512_AVX2 void expm1_2ulp_avx512_step_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v1 = _mm256_set1_ps(0x1.641548p+6f); /* 89.0207825 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v9 = _mm256_set1_ps(-0x1.7df2aep-22f); /* -3.55716764e-07 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e424p-1f); /* -0.693146825 */
    const __m256 v17 = _mm256_set1_ps(0x1.5547b2p-5f); /* 0.0416601636 */
    const __m256 v18 = _mm256_set1_ps(0x1.5556f2p-3f); /* 0.166669741 */
    const __m256 v19 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v23 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v30 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 t0_0 = _mm256_loadu_ps(expm1_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(expm1_2ulp_avx512_table0 + 8);
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(expm1_2ulp_avx512_table1));
    const __m256i t1_1 = _mm256_loadu_si256((const __m256i *)(const void *)(expm1_2ulp_avx512_table1 + 8));
    const __m256 v2_0 = _mm256_loadu_ps(x);
    const __m256 v2_1 = _mm256_loadu_ps(x + 8);
    const __m256 v3_0 = _mm256_min_ps(v1, v2_0);
    const __m256 v3_1 = _mm256_min_ps(v1, v2_1);
    const __m256 v4_0 = _mm256_max_ps(v0, v3_0);
    const __m256 v4_1 = _mm256_max_ps(v0, v3_1);
    const __m256 v7_0 = _mm256_fmadd_ps(v4_0, v5, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v4_1, v5, v6);
    const __m256 v8_0 = _mm256_sub_ps(v7_0, v6);
    const __m256 v8_1 = _mm256_sub_ps(v7_1, v6);
    const __m256i v10_0 = _mm256_castps_si256(v7_0);
    const __m256i v10_1 = _mm256_castps_si256(v7_1);
    const __m256 v11_0 = expm1_2ulp_avx512_permute16_avx2(v10_0, t0_0, t0_1);
    const __m256 v11_1 = expm1_2ulp_avx512_permute16_avx2(v10_1, t0_0, t0_1);
    const __m256 v12_0 = _mm256_fmadd_ps(v8_0, v9, v11_0);
    const __m256 v12_1 = _mm256_fmadd_ps(v8_1, v9, v11_1);
    const __m256 v14_0 = _mm256_fmadd_ps(v8_0, v13, v4_0);
    const __m256 v14_1 = _mm256_fmadd_ps(v8_1, v13, v4_1);
    const __m256 v15_0 = _mm256_add_ps(v12_0, v14_0);
    const __m256 v15_1 = _mm256_add_ps(v12_1, v14_1);
    const __m256 v16_0 = _mm256_mul_ps(v15_0, v15_0);
    const __m256 v16_1 = _mm256_mul_ps(v15_1, v15_1);
    const __m256 v20_0 = _mm256_fmadd_ps(v15_0, v18, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v15_1, v18, v19);
    const __m256 v21_0 = _mm256_fmadd_ps(v16_0, v17, v20_0);
    const __m256 v21_1 = _mm256_fmadd_ps(v16_1, v17, v20_1);
    const __m256 v22_0 = _mm256_fmadd_ps(v21_0, v16_0, v15_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v21_1, v16_1, v15_1);
    const __m256i v25_0 = _mm256_slli_epi32(v10_0, 19);
    const __m256i v25_1 = _mm256_slli_epi32(v10_1, 19);
    const __m256i v26_0 = _mm256_add_epi32(v23, v25_0);
    const __m256i v26_1 = _mm256_add_epi32(v23, v25_1);
    const __m256i v27_0 = _mm256_castps_si256(expm1_2ulp_avx512_permute16_avx2(v10_0, _mm256_castsi256_ps(t1_0), _mm256_castsi256_ps(t1_1)));
    const __m256i v27_1 = _mm256_castps_si256(expm1_2ulp_avx512_permute16_avx2(v10_1, _mm256_castsi256_ps(t1_0), _mm256_castsi256_ps(t1_1)));
    const __m256i v28_0 = _mm256_add_epi32(v26_0, v27_0);
    const __m256i v28_1 = _mm256_add_epi32(v26_1, v27_1);
    const __m256 v29_0 = _mm256_castsi256_ps(v28_0);
    const __m256 v29_1 = _mm256_castsi256_ps(v28_1);
    const __m256 v31_0 = _mm256_add_ps(v30, v29_0);
    const __m256 v31_1 = _mm256_add_ps(v30, v29_1);
    const __m256 v32_0 = _mm256_fmadd_ps(v22_0, v29_0, v31_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v22_1, v29_1, v31_1);
    const __m256 v33_0 = _mm256_add_ps(v32_0, v32_0);
    const __m256 v33_1 = _mm256_add_ps(v32_1, v32_1);
    const __m256 v34_0 = _mm256_max_ps(v33_0, v2_0);
    const __m256 v34_1 = _mm256_max_ps(v33_1, v2_1);
    _mm256_storeu_ps(y, v34_0);
    _mm256_storeu_ps(y + 8, v34_1);
}

/* 8 elements. */
static EXPM1_2ULP_AVX512_AVX2_TARGET void expm1_2ulp_avx512_chunk_avx2(const float *x, float *y) {
    const __m256 v0 = _mm256_set1_ps(-0x1.2p+4f); /* -18 */
    const __m256 v1 = _mm256_set1_ps(0x1.641548p+6f); /* 89.0207825 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.8p+19f); /* 786432 */
    const __m256 v9 = _mm256_set1_ps(-0x1.7df2aep-22f); /* -3.55716764e-07 */
    const __m256 v13 = _mm256_set1_ps(-0x1.62e424p-1f); /* -0.693146825 */
    const __m256 v17 = _mm256_set1_ps(0x1.5547b2p-5f); /* 0.0416601636 */
    const __m256 v18 = _mm256_set1_ps(0x1.5556f2p-3f); /* 0.166669741 */
    const __m256 v19 = _mm256_set1_ps(0x1p-1f); /* 0.5 */
    const __m256i v23 = _mm256_set1_epi32(-8388608); /* 0xff800000 */
    const __m256 v30 = _mm256_set1_ps(-0x1p-1f); /* -0.5 */
    const __m256 t0_0 = _mm256_loadu_ps(expm1_2ulp_avx512_table0);
    const __m256 t0_1 = _mm256_loadu_ps(expm1_2ulp_avx512_table0 + 8);
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(expm1_2ulp_avx512_table1));
    const __m256i t1_1 = _mm256_loadu_si256((const __m256i *)(const void *)(expm1_2ulp_avx512_table1 + 8));
    const __m256 v2 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_min_ps(v1, v2);
    const __m256 v4 = _mm256_max_ps(v0, v3);
    const __m256 v7 = _mm256_fmadd_ps(v4, v5, v6);
    const __m256 v8 = _mm256_sub_ps(v7, v6);
    const __m256i v10 = _mm256_castps_si256(v7);
    const __m256 v11 = expm1_2ulp_avx512_permute16_avx2(v10, t0_0, t0_1);
    const __m256 v12 = _mm256_fmadd_ps(v8, v9, v11);
    const __m256 v14 = _mm256_fmadd_ps(v8, v13, v4);
    const __m256 v15 = _mm256_add_ps(v12, v14);
    const __m256 v16 = _mm256_mul_ps(v15, v15);
    const __m256 v20 = _mm256_fmadd_ps(v15, v18, v19);
    const __m256 v21 = _mm256_fmadd_ps(v16, v17, v20);
    const __m256 v22 = _mm256_fmadd_ps(v21, v16, v15);
    const __m256i v25 = _mm256_slli_epi32(v10, 19);
    const __m256i v26 = _mm256_add_epi32(v23, v25);
    const __m256i v27 = _mm256_castps_si256(expm1_2ulp_avx512_permute16_avx2(v10, _mm256_castsi256_ps(t1_0), _mm256_castsi256_ps(t1_1)));
    const __m256i v28 = _mm256_add_epi32(v26, v27);
    const __m256 v29 = _mm256_castsi256_ps(v28);
    const __m256 v31 = _mm256_add_ps(v30, v29);
    const __m256 v32 = _mm256_fmadd_ps(v22, v29, v31);
    const __m256 v33 = _mm256_add_ps(v32, v32);
    const __m256 v34 = _mm256_max_ps(v33, v2);
    _mm256_storeu_ps(y, v34);
}

static EXPM1_2ULP_AVX512_AVX2_TARGET void expm1_2ulp_avx512_array_avx2(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 16; i += 16)
        expm1_2ulp_avx512_step_avx2(x + i, y + i);
    for (; n - i >= 8; i += 8)
        expm1_2ulp_avx512_chunk_avx2(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        expm1_2ulp_avx512_chunk_avx2(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
EXPM1_2ULP_AVX512_AVX512 void expm1_2ulp_avx512_step_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v1 = _mm512_set1_ps(0x1.641548p+6f); /* 89.0207825 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v9 = _mm512_set1_ps(-0x1.7df2aep-22f); /* -3.55716764e-07 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e424p-1f); /* -0.693146825 */
    const __m512 v17 = _mm512_set1_ps(0x1.5547b2p-5f); /* 0.0416601636 */
    const __m512 v18 = _mm512_set1_ps(0x1.5556f2p-3f); /* 0.166669741 */
    const __m512 v19 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v23 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v30 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 t0_0 = _mm512_loadu_ps(expm1_2ulp_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(expm1_2ulp_avx512_table1);
    const __m512 v2_0 = _mm512_loadu_ps(x);
    const __m512 v2_1 = _mm512_loadu_ps(x + 16);
    const __m512 v2_2 = _mm512_loadu_ps(x + 32);
    const __m512 v2_3 = _mm512_loadu_ps(x + 48);
    const __m512 v3_0 = _mm512_min_ps(v1, v2_0);
    const __m512 v3_1 = _mm512_min_ps(v1, v2_1);
    const __m512 v3_2 = _mm512_min_ps(v1, v2_2);
    const __m512 v3_3 = _mm512_min_ps(v1, v2_3);
    const __m512 v4_0 = _mm512_max_ps(v0, v3_0);
    const __m512 v4_1 = _mm512_max_ps(v0, v3_1);
    const __m512 v4_2 = _mm512_max_ps(v0, v3_2);
    const __m512 v4_3 = _mm512_max_ps(v0, v3_3);
    const __m512 v7_0 = _mm512_fmadd_ps(v4_0, v5, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v4_1, v5, v6);
    const __m512 v7_2 = _mm512_fmadd_ps(v4_2, v5, v6);
    const __m512 v7_3 = _mm512_fmadd_ps(v4_3, v5, v6);
    const __m512 v8_0 = _mm512_sub_ps(v7_0, v6);
    const __m512 v8_1 = _mm512_sub_ps(v7_1, v6);
    const __m512 v8_2 = _mm512_sub_ps(v7_2, v6);
    const __m512 v8_3 = _mm512_sub_ps(v7_3, v6);
    const __m512i v10_0 = _mm512_castps_si512(v7_0);
    const __m512i v10_1 = _mm512_castps_si512(v7_1);
    const __m512i v10_2 = _mm512_castps_si512(v7_2);
    const __m512i v10_3 = _mm512_castps_si512(v7_3);
    const __m512 v11_0 = _mm512_permutexvar_ps(v10_0, t0_0);
    const __m512 v11_1 = _mm512_permutexvar_ps(v10_1, t0_0);
    const __m512 v11_2 = _mm512_permutexvar_ps(v10_2, t0_0);
    const __m512 v11_3 = _mm512_permutexvar_ps(v10_3, t0_0);
    const __m512 v12_0 = _mm512_fmadd_ps(v8_0, v9, v11_0);
    const __m512 v12_1 = _mm512_fmadd_ps(v8_1, v9, v11_1);
    const __m512 v12_2 = _mm512_fmadd_ps(v8_2, v9, v11_2);
    const __m512 v12_3 = _mm512_fmadd_ps(v8_3, v9, v11_3);
    const __m512 v14_0 = _mm512_fmadd_ps(v8_0, v13, v4_0);
    const __m512 v14_1 = _mm512_fmadd_ps(v8_1, v13, v4_1);
    const __m512 v14_2 = _mm512_fmadd_ps(v8_2, v13, v4_2);
    const __m512 v14_3 = _mm512_fmadd_ps(v8_3, v13, v4_3);
    const __m512 v15_0 = _mm512_add_ps(v12_0, v14_0);
    const __m512 v15_1 = _mm512_add_ps(v12_1, v14_1);
    const __m512 v15_2 = _mm512_add_ps(v12_2, v14_2);
    const __m512 v15_3 = _mm512_add_ps(v12_3, v14_3);
    const __m512 v16_0 = _mm512_mul_ps(v15_0, v15_0);
    const __m512 v16_1 = _mm512_mul_ps(v15_1, v15_1);
    const __m512 v16_2 = _mm512_mul_ps(v15_2, v15_2);
    const __m512 v16_3 = _mm512_mul_ps(v15_3, v15_3);
    const __m512 v20_0 = _mm512_fmadd_ps(v15_0, v18, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v15_1, v18, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v15_2, v18, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v15_3, v18, v19);
    const __m512 v21_0 = _mm512_fmadd_ps(v16_0, v17, v20_0);
    const __m512 v21_1 = _mm512_fmadd_ps(v16_1, v17, v20_1);
    const __m512 v21_2 = _mm512_fmadd_ps(v16_2, v17, v20_2);
    const __m512 v21_3 = _mm512_fmadd_ps(v16_3, v17, v20_3);
    const __m512 v22_0 = _mm512_fmadd_ps(v21_0, v16_0, v15_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v21_1, v16_1, v15_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v21_2, v16_2, v15_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v21_3, v16_3, v15_3);
    const __m512i v25_0 = _mm512_slli_epi32(v10_0, 19);
    const __m512i v25_1 = _mm512_slli_epi32(v10_1, 19);
    const __m512i v25_2 = _mm512_slli_epi32(v10_2, 19);
    const __m512i v25_3 = _mm512_slli_epi32(v10_3, 19);
    const __m512i v26_0 = _mm512_add_epi32(v23, v25_0);
    const __m512i v26_1 = _mm512_add_epi32(v23, v25_1);
    const __m512i v26_2 = _mm512_add_epi32(v23, v25_2);
    const __m512i v26_3 = _mm512_add_epi32(v23, v25_3);
    const __m512i v27_0 = _mm512_permutexvar_epi32(v10_0, t1_0);
    const __m512i v27_1 = _mm512_permutexvar_epi32(v10_1, t1_0);
    const __m512i v27_2 = _mm512_permutexvar_epi32(v10_2, t1_0);
    const __m512i v27_3 = _mm512_permutexvar_epi32(v10_3, t1_0);
    const __m512i v28_0 = _mm512_add_epi32(v26_0, v27_0);
    const __m512i v28_1 = _mm512_add_epi32(v26_1, v27_1);
    const __m512i v28_2 = _mm512_add_epi32(v26_2, v27_2);
    const __m512i v28_3 = _mm512_add_epi32(v26_3, v27_3);
    const __m512 v29_0 = _mm512_castsi512_ps(v28_0);
    const __m512 v29_1 = _mm512_castsi512_ps(v28_1);
    const __m512 v29_2 = _mm512_castsi512_ps(v28_2);
    const __m512 v29_3 = _mm512_castsi512_ps(v28_3);
    const __m512 v31_0 = _mm512_add_ps(v30, v29_0);
    const __m512 v31_1 = _mm512_add_ps(v30, v29_1);
    const __m512 v31_2 = _mm512_add_ps(v30, v29_2);
    const __m512 v31_3 = _mm512_add_ps(v30, v29_3);
    const __m512 v32_0 = _mm512_fmadd_ps(v22_0, v29_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v22_1, v29_1, v31_1);
    const __m512 v32_2 = _mm512_fmadd_ps(v22_2, v29_2, v31_2);
    const __m512 v32_3 = _mm512_fmadd_ps(v22_3, v29_3, v31_3);
    const __m512 v33_0 = _mm512_add_ps(v32_0, v32_0);
    const __m512 v33_1 = _mm512_add_ps(v32_1, v32_1);
    const __m512 v33_2 = _mm512_add_ps(v32_2, v32_2);
    const __m512 v33_3 = _mm512_add_ps(v32_3, v32_3);
    const __m512 v34_0 = _mm512_max_ps(v33_0, v2_0);
    const __m512 v34_1 = _mm512_max_ps(v33_1, v2_1);
    const __m512 v34_2 = _mm512_max_ps(v33_2, v2_2);
    const __m512 v34_3 = _mm512_max_ps(v33_3, v2_3);
    _mm512_storeu_ps(y, v34_0);
    _mm512_storeu_ps(y + 16, v34_1);
    _mm512_storeu_ps(y + 32, v34_2);
    _mm512_storeu_ps(y + 48, v34_3);
}

/* 16 elements. */
static EXPM1_2ULP_AVX512_AVX512_TARGET void expm1_2ulp_avx512_chunk_avx512(const float *x, float *y) {
    const __m512 v0 = _mm512_set1_ps(-0x1.2p+4f); /* -18 */
    const __m512 v1 = _mm512_set1_ps(0x1.641548p+6f); /* 89.0207825 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.8p+19f); /* 786432 */
    const __m512 v9 = _mm512_set1_ps(-0x1.7df2aep-22f); /* -3.55716764e-07 */
    const __m512 v13 = _mm512_set1_ps(-0x1.62e424p-1f); /* -0.693146825 */
    const __m512 v17 = _mm512_set1_ps(0x1.5547b2p-5f); /* 0.0416601636 */
    const __m512 v18 = _mm512_set1_ps(0x1.5556f2p-3f); /* 0.166669741 */
    const __m512 v19 = _mm512_set1_ps(0x1p-1f); /* 0.5 */
    const __m512i v23 = _mm512_set1_epi32(-8388608); /* 0xff800000 */
    const __m512 v30 = _mm512_set1_ps(-0x1p-1f); /* -0.5 */
    const __m512 t0_0 = _mm512_loadu_ps(expm1_2ulp_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(expm1_2ulp_avx512_table1);
    const __m512 v2 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_min_ps(v1, v2);
    const __m512 v4 = _mm512_max_ps(v0, v3);
    const __m512 v7 = _mm512_fmadd_ps(v4, v5, v6);
    const __m512 v8 = _mm512_sub_ps(v7, v6);
    const __m512i v10 = _mm512_castps_si512(v7);
    const __m512 v11 = _mm512_permutexvar_ps(v10, t0_0);
    const __m512 v12 = _mm512_fmadd_ps(v8, v9, v11);
    const __m512 v14 = _mm512_fmadd_ps(v8, v13, v4);
    const __m512 v15 = _mm512_add_ps(v12, v14);
    const __m512 v16 = _mm512_mul_ps(v15, v15);
    const __m512 v20 = _mm512_fmadd_ps(v15, v18, v19);
    const __m512 v21 = _mm512_fmadd_ps(v16, v17, v20);
    const __m512 v22 = _mm512_fmadd_ps(v21, v16, v15);
    const __m512i v25 = _mm512_slli_epi32(v10, 19);
    const __m512i v26 = _mm512_add_epi32(v23, v25);
    const __m512i v27 = _mm512_permutexvar_epi32(v10, t1_0);
    const __m512i v28 = _mm512_add_epi32(v26, v27);
    const __m512 v29 = _mm512_castsi512_ps(v28);
    const __m512 v31 = _mm512_add_ps(v30, v29);
    const __m512 v32 = _mm512_fmadd_ps(v22, v29, v31);
    const __m512 v33 = _mm512_add_ps(v32, v32);
    const __m512 v34 = _mm512_max_ps(v33, v2);
    _mm512_storeu_ps(y, v34);
}

static EXPM1_2ULP_AVX512_AVX512_TARGET void expm1_2ulp_avx512_array_avx512(const float *x, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 64; i += 64)
        expm1_2ulp_avx512_step_avx512(x + i, y + i);
    for (; n - i >= 16; i += 16)
        expm1_2ulp_avx512_chunk_avx512(x + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        expm1_2ulp_avx512_chunk_avx512(tail_x, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. EXPM1_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int expm1_2ulp_avx512_level(void) {
#if defined(EXPM1_2ULP_AVX512_FORCE_ISA)
    return EXPM1_2ULP_AVX512_FORCE_ISA;
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

float expm1_2ulp_avx512(float x) {
    return expm1_2ulp_avx512_element(x);
}

void expm1_2ulp_avx512_array(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = expm1_2ulp_avx512_level();
    if (level == 2) {
        expm1_2ulp_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        expm1_2ulp_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    expm1_2ulp_avx512_array_portable(x, y, n);
}
