/* simplex3_2ulp_avx512: simplex3
 *
 *   target       simplex3, interpolation of 8 corners by simplices, f32
 *   domain       [-1,1]
 *   max error    1.347813 ulp, observed on 1185296 inputs
 *   worst input  0x1.4c86f6p-3 (0.162366793, encoding 0x3e26437b)
 *                0x1.cc982ap-2 (0.44979921, encoding 0x3ee64c15)
 *                0x1.c0b5dep-2 (0.438193768, encoding 0x3ee05aef)
 *                -0x1.f83114p-1 (-0.984749436, encoding 0xbf7c188a)
 *                -0x1.60952cp-1 (-0.688638091, encoding 0xbf304a96)
 *                0x1.00767p-10 (0.000978327356, encoding 0x3a803b38)
 *                -0x1.abf98p-3 (-0.208971977, encoding 0xbe55fcc0)
 *                -0x1.59ec76p-3 (-0.168908045, encoding 0xbe2cf63b)
 *                0x1.b17ce2p-1 (0.846655905, encoding 0x3f58be71)
 *                -0x1.f54596p-1 (-0.979046524, encoding 0xbf7aa2cb)
 *                0x1.756206p-1 (0.729263484, encoding 0x3f3ab103)
 *   result there -0x1.630a4ep-1 (-0.693437994, encoding 0xbf318527)
 *   mean error   0.112307 ulp
 *   misrounded   300828 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c539264e2a89a3032ec1f35d1f7e655d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target simplex3 --fmt f32 --max-ulp 1.5 --time 18 --threads 1 --seed 1 --archive simplex3.db
 *                time: 0.2182 ns/element as avx512 code (inputs mean)
 *                on AuthenticAMD/25.17.1 AMD EPYC, 2 cpus, avx512
 *
 * Every instruction set gives the same bits (of a NaN, only that it is
 * one).
 * Errors are absolute, in units of the spacing of the format at 1. NaN
 * payloads and signs, errno and exception flags are out of scope; rounding is
 * assumed to be to nearest.
 *
 * SPDX-License-Identifier: MIT-0
 */
#include "simplex3_2ulp_avx512.h"

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

static inline float simplex3_2ulp_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline int simplex3_2ulp_avx512_signaling_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return (x != x) & ((i & INT32_C(0x400000)) == 0);
}

/* What vrange does with immediate 6. */
static inline float simplex3_2ulp_avx512_minmag_f32(float a, float b) {
    float x = fabsf(a), y = fabsf(b), r = x < y ? a : b;
    int32_t i, j;
    memcpy(&i, &a, sizeof i);
    memcpy(&j, &b, sizeof j);
    r = x == y ? simplex3_2ulp_avx512_frombits_f32(i | j) : r;
    r = y != y ? a : r;
    return (simplex3_2ulp_avx512_signaling_f32(a) | simplex3_2ulp_avx512_signaling_f32(b)) ? a + b : r;
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float simplex3_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float simplex3_2ulp_avx512_element(float x0, float x1, float x2, float x3, float x4, float x5, float x6, float x7, float x8, float x9, float x10) {
    const float v0 = x0;
    const float v1 = x1;
    const float v2 = simplex3_2ulp_avx512_minmag_f32(v0, v1);
    const float v3 = x2;
    const float v4 = v2 < v3 ? v2 : v3;
    const float v5 = x10;
    const int v6 = v1 < v0;
    const int v7 = v3 < v1;
    const float v8 = x6;
    const float v9 = x8;
    const float v10 = v7 ? v8 : v9;
    const int v11 = v3 < v0;
    const float v12 = x9;
    const float v13 = v11 ? v8 : v12;
    const float v14 = v6 ? v10 : v13;
    const float v15 = v0 > v1 ? v0 : v1;
    const float v16 = v15 < v3 ? v15 : v3;
    const float v17 = v2 > v16 ? v2 : v16;
    const float v18 = v17 - v4;
    const float v19 = v15 > v3 ? v15 : v3;
    const float v20 = v19 - v17;
    const float v21 = x4;
    const float v22 = x7;
    const float v23 = v11 ? v21 : v22;
    const float v24 = x5;
    const float v25 = v7 ? v24 : v22;
    const float v26 = v6 ? v23 : v25;
    const float v27 = x3;
    const float v28 = 0x1p+0f; /* 1 */
    const float v29 = v28 - v19;
    const float v30 = v27 * v29;
    const float v31 = simplex3_2ulp_avx512_fma_f32(v20, v26, v30);
    const float v32 = simplex3_2ulp_avx512_fma_f32(v14, v18, v31);
    const float v33 = simplex3_2ulp_avx512_fma_f32(v4, v5, v32);
    const float r0 = v33;
    return r0;
}

static void simplex3_2ulp_avx512_array_portable(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = simplex3_2ulp_avx512_element(x0[i], x1[i], x2[i], x3[i], x4[i], x5[i], x6[i], x7[i], x8[i], x9[i], x10[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIMPLEX3_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIMPLEX3_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIMPLEX3_2ULP_AVX512_AVX2 static inline SIMPLEX3_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIMPLEX3_2ULP_AVX512_AVX512 static inline SIMPLEX3_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* What vrangeps does with immediate 6; the sign bit of a mask decides a blend. */
SIMPLEX3_2ULP_AVX512_AVX2 __m256 simplex3_2ulp_avx512_signaling_f32_avx2(__m256 a) {
    const __m256i quiet = _mm256_slli_epi32(_mm256_castps_si256(a), 9);
    return _mm256_andnot_ps(_mm256_castsi256_ps(quiet),
                            _mm256_cmp_ps(a, a, _CMP_UNORD_Q));
}

SIMPLEX3_2ULP_AVX512_AVX2 __m256 simplex3_2ulp_avx512_minmag_f32_avx2(__m256 a, __m256 b) {
    const __m256 sign = _mm256_set1_ps(-0.0f);
    const __m256 x = _mm256_andnot_ps(sign, a), y = _mm256_andnot_ps(sign, b);
    __m256 r = _mm256_blendv_ps(b, a, _mm256_cmp_ps(x, y, _CMP_LT_OQ));
    r = _mm256_blendv_ps(r, _mm256_or_ps(a, b), _mm256_cmp_ps(x, y, _CMP_EQ_OQ));
    r = _mm256_blendv_ps(r, a, _mm256_cmp_ps(b, b, _CMP_UNORD_Q));
    return _mm256_blendv_ps(
        r, _mm256_add_ps(a, b),
        _mm256_or_ps(simplex3_2ulp_avx512_signaling_f32_avx2(a), simplex3_2ulp_avx512_signaling_f32_avx2(b)));
}

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIMPLEX3_2ULP_AVX512_AVX2 void simplex3_2ulp_avx512_step_avx2(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y) {
    const __m256 v28 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_loadu_ps(x1);
    const __m256 v2 = simplex3_2ulp_avx512_minmag_f32_avx2(v0, v1);
    const __m256 v3 = _mm256_loadu_ps(x2);
    const __m256 v4 = _mm256_min_ps(v2, v3);
    const __m256 v5 = _mm256_loadu_ps(x10);
    const __m256i v6 = _mm256_castps_si256(_mm256_cmp_ps(v1, v0, _CMP_LT_OQ));
    const __m256i v7 = _mm256_castps_si256(_mm256_cmp_ps(v3, v1, _CMP_LT_OQ));
    const __m256 v8 = _mm256_loadu_ps(x6);
    const __m256 v9 = _mm256_loadu_ps(x8);
    const __m256 v10 = _mm256_blendv_ps(v9, v8, _mm256_castsi256_ps(v7));
    const __m256i v11 = _mm256_castps_si256(_mm256_cmp_ps(v3, v0, _CMP_LT_OQ));
    const __m256 v12 = _mm256_loadu_ps(x9);
    const __m256 v13 = _mm256_blendv_ps(v12, v8, _mm256_castsi256_ps(v11));
    const __m256 v14 = _mm256_blendv_ps(v13, v10, _mm256_castsi256_ps(v6));
    const __m256 v15 = _mm256_max_ps(v0, v1);
    const __m256 v16 = _mm256_min_ps(v15, v3);
    const __m256 v17 = _mm256_max_ps(v2, v16);
    const __m256 v18 = _mm256_sub_ps(v17, v4);
    const __m256 v19 = _mm256_max_ps(v15, v3);
    const __m256 v20 = _mm256_sub_ps(v19, v17);
    const __m256 v21 = _mm256_loadu_ps(x4);
    const __m256 v22 = _mm256_loadu_ps(x7);
    const __m256 v23 = _mm256_blendv_ps(v22, v21, _mm256_castsi256_ps(v11));
    const __m256 v24 = _mm256_loadu_ps(x5);
    const __m256 v25 = _mm256_blendv_ps(v22, v24, _mm256_castsi256_ps(v7));
    const __m256 v26 = _mm256_blendv_ps(v25, v23, _mm256_castsi256_ps(v6));
    const __m256 v27 = _mm256_loadu_ps(x3);
    const __m256 v29 = _mm256_sub_ps(v28, v19);
    const __m256 v30 = _mm256_mul_ps(v27, v29);
    const __m256 v31 = _mm256_fmadd_ps(v20, v26, v30);
    const __m256 v32 = _mm256_fmadd_ps(v14, v18, v31);
    const __m256 v33 = _mm256_fmadd_ps(v4, v5, v32);
    _mm256_storeu_ps(y, v33);
}

static SIMPLEX3_2ULP_AVX512_AVX2_TARGET void simplex3_2ulp_avx512_array_avx2(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        simplex3_2ulp_avx512_step_avx2(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[8] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[8] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[8] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_x3[8] = {0};
        memcpy(tail_x3, x3 + i, m * sizeof *x3);
        float tail_x4[8] = {0};
        memcpy(tail_x4, x4 + i, m * sizeof *x4);
        float tail_x5[8] = {0};
        memcpy(tail_x5, x5 + i, m * sizeof *x5);
        float tail_x6[8] = {0};
        memcpy(tail_x6, x6 + i, m * sizeof *x6);
        float tail_x7[8] = {0};
        memcpy(tail_x7, x7 + i, m * sizeof *x7);
        float tail_x8[8] = {0};
        memcpy(tail_x8, x8 + i, m * sizeof *x8);
        float tail_x9[8] = {0};
        memcpy(tail_x9, x9 + i, m * sizeof *x9);
        float tail_x10[8] = {0};
        memcpy(tail_x10, x10 + i, m * sizeof *x10);
        float tail_y[8];
        simplex3_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_x2, tail_x3, tail_x4, tail_x5, tail_x6, tail_x7, tail_x8, tail_x9, tail_x10, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIMPLEX3_2ULP_AVX512_AVX512 void simplex3_2ulp_avx512_step_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y) {
    const __m512 v28 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v0_0 = _mm512_loadu_ps(x0);
    const __m512 v0_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v1_0 = _mm512_loadu_ps(x1);
    const __m512 v1_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v2_0 = _mm512_range_ps(v0_0, v1_0, 6);
    const __m512 v2_1 = _mm512_range_ps(v0_1, v1_1, 6);
    const __m512 v3_0 = _mm512_loadu_ps(x2);
    const __m512 v3_1 = _mm512_loadu_ps(x2 + 16);
    const __m512 v4_0 = _mm512_min_ps(v2_0, v3_0);
    const __m512 v4_1 = _mm512_min_ps(v2_1, v3_1);
    const __m512 v5_0 = _mm512_loadu_ps(x10);
    const __m512 v5_1 = _mm512_loadu_ps(x10 + 16);
    const __mmask16 v6_0 = _mm512_cmp_ps_mask(v1_0, v0_0, _CMP_LT_OQ);
    const __mmask16 v6_1 = _mm512_cmp_ps_mask(v1_1, v0_1, _CMP_LT_OQ);
    const __mmask16 v7_0 = _mm512_cmp_ps_mask(v3_0, v1_0, _CMP_LT_OQ);
    const __mmask16 v7_1 = _mm512_cmp_ps_mask(v3_1, v1_1, _CMP_LT_OQ);
    const __m512 v8_0 = _mm512_loadu_ps(x6);
    const __m512 v8_1 = _mm512_loadu_ps(x6 + 16);
    const __m512 v9_0 = _mm512_loadu_ps(x8);
    const __m512 v9_1 = _mm512_loadu_ps(x8 + 16);
    const __m512 v10_0 = _mm512_mask_blend_ps(v7_0, v9_0, v8_0);
    const __m512 v10_1 = _mm512_mask_blend_ps(v7_1, v9_1, v8_1);
    const __mmask16 v11_0 = _mm512_cmp_ps_mask(v3_0, v0_0, _CMP_LT_OQ);
    const __mmask16 v11_1 = _mm512_cmp_ps_mask(v3_1, v0_1, _CMP_LT_OQ);
    const __m512 v12_0 = _mm512_loadu_ps(x9);
    const __m512 v12_1 = _mm512_loadu_ps(x9 + 16);
    const __m512 v13_0 = _mm512_mask_blend_ps(v11_0, v12_0, v8_0);
    const __m512 v13_1 = _mm512_mask_blend_ps(v11_1, v12_1, v8_1);
    const __m512 v14_0 = _mm512_mask_blend_ps(v6_0, v13_0, v10_0);
    const __m512 v14_1 = _mm512_mask_blend_ps(v6_1, v13_1, v10_1);
    const __m512 v15_0 = _mm512_max_ps(v0_0, v1_0);
    const __m512 v15_1 = _mm512_max_ps(v0_1, v1_1);
    const __m512 v16_0 = _mm512_min_ps(v15_0, v3_0);
    const __m512 v16_1 = _mm512_min_ps(v15_1, v3_1);
    const __m512 v17_0 = _mm512_max_ps(v2_0, v16_0);
    const __m512 v17_1 = _mm512_max_ps(v2_1, v16_1);
    const __m512 v18_0 = _mm512_sub_ps(v17_0, v4_0);
    const __m512 v18_1 = _mm512_sub_ps(v17_1, v4_1);
    const __m512 v19_0 = _mm512_max_ps(v15_0, v3_0);
    const __m512 v19_1 = _mm512_max_ps(v15_1, v3_1);
    const __m512 v20_0 = _mm512_sub_ps(v19_0, v17_0);
    const __m512 v20_1 = _mm512_sub_ps(v19_1, v17_1);
    const __m512 v21_0 = _mm512_loadu_ps(x4);
    const __m512 v21_1 = _mm512_loadu_ps(x4 + 16);
    const __m512 v22_0 = _mm512_loadu_ps(x7);
    const __m512 v22_1 = _mm512_loadu_ps(x7 + 16);
    const __m512 v23_0 = _mm512_mask_blend_ps(v11_0, v22_0, v21_0);
    const __m512 v23_1 = _mm512_mask_blend_ps(v11_1, v22_1, v21_1);
    const __m512 v24_0 = _mm512_loadu_ps(x5);
    const __m512 v24_1 = _mm512_loadu_ps(x5 + 16);
    const __m512 v25_0 = _mm512_mask_blend_ps(v7_0, v22_0, v24_0);
    const __m512 v25_1 = _mm512_mask_blend_ps(v7_1, v22_1, v24_1);
    const __m512 v26_0 = _mm512_mask_blend_ps(v6_0, v25_0, v23_0);
    const __m512 v26_1 = _mm512_mask_blend_ps(v6_1, v25_1, v23_1);
    const __m512 v27_0 = _mm512_loadu_ps(x3);
    const __m512 v27_1 = _mm512_loadu_ps(x3 + 16);
    const __m512 v29_0 = _mm512_sub_ps(v28, v19_0);
    const __m512 v29_1 = _mm512_sub_ps(v28, v19_1);
    const __m512 v30_0 = _mm512_mul_ps(v27_0, v29_0);
    const __m512 v30_1 = _mm512_mul_ps(v27_1, v29_1);
    const __m512 v31_0 = _mm512_fmadd_ps(v20_0, v26_0, v30_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v20_1, v26_1, v30_1);
    const __m512 v32_0 = _mm512_fmadd_ps(v14_0, v18_0, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v14_1, v18_1, v31_1);
    const __m512 v33_0 = _mm512_fmadd_ps(v4_0, v5_0, v32_0);
    const __m512 v33_1 = _mm512_fmadd_ps(v4_1, v5_1, v32_1);
    _mm512_storeu_ps(y, v33_0);
    _mm512_storeu_ps(y + 16, v33_1);
}

/* 16 elements. */
static SIMPLEX3_2ULP_AVX512_AVX512_TARGET void simplex3_2ulp_avx512_chunk_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y) {
    const __m512 v28 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_loadu_ps(x1);
    const __m512 v2 = _mm512_range_ps(v0, v1, 6);
    const __m512 v3 = _mm512_loadu_ps(x2);
    const __m512 v4 = _mm512_min_ps(v2, v3);
    const __m512 v5 = _mm512_loadu_ps(x10);
    const __mmask16 v6 = _mm512_cmp_ps_mask(v1, v0, _CMP_LT_OQ);
    const __mmask16 v7 = _mm512_cmp_ps_mask(v3, v1, _CMP_LT_OQ);
    const __m512 v8 = _mm512_loadu_ps(x6);
    const __m512 v9 = _mm512_loadu_ps(x8);
    const __m512 v10 = _mm512_mask_blend_ps(v7, v9, v8);
    const __mmask16 v11 = _mm512_cmp_ps_mask(v3, v0, _CMP_LT_OQ);
    const __m512 v12 = _mm512_loadu_ps(x9);
    const __m512 v13 = _mm512_mask_blend_ps(v11, v12, v8);
    const __m512 v14 = _mm512_mask_blend_ps(v6, v13, v10);
    const __m512 v15 = _mm512_max_ps(v0, v1);
    const __m512 v16 = _mm512_min_ps(v15, v3);
    const __m512 v17 = _mm512_max_ps(v2, v16);
    const __m512 v18 = _mm512_sub_ps(v17, v4);
    const __m512 v19 = _mm512_max_ps(v15, v3);
    const __m512 v20 = _mm512_sub_ps(v19, v17);
    const __m512 v21 = _mm512_loadu_ps(x4);
    const __m512 v22 = _mm512_loadu_ps(x7);
    const __m512 v23 = _mm512_mask_blend_ps(v11, v22, v21);
    const __m512 v24 = _mm512_loadu_ps(x5);
    const __m512 v25 = _mm512_mask_blend_ps(v7, v22, v24);
    const __m512 v26 = _mm512_mask_blend_ps(v6, v25, v23);
    const __m512 v27 = _mm512_loadu_ps(x3);
    const __m512 v29 = _mm512_sub_ps(v28, v19);
    const __m512 v30 = _mm512_mul_ps(v27, v29);
    const __m512 v31 = _mm512_fmadd_ps(v20, v26, v30);
    const __m512 v32 = _mm512_fmadd_ps(v14, v18, v31);
    const __m512 v33 = _mm512_fmadd_ps(v4, v5, v32);
    _mm512_storeu_ps(y, v33);
}

static SIMPLEX3_2ULP_AVX512_AVX512_TARGET void simplex3_2ulp_avx512_array_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        simplex3_2ulp_avx512_step_avx512(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, y + i);
    for (; n - i >= 16; i += 16)
        simplex3_2ulp_avx512_chunk_avx512(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x0[16] = {0};
        memcpy(tail_x0, x0 + i, m * sizeof *x0);
        float tail_x1[16] = {0};
        memcpy(tail_x1, x1 + i, m * sizeof *x1);
        float tail_x2[16] = {0};
        memcpy(tail_x2, x2 + i, m * sizeof *x2);
        float tail_x3[16] = {0};
        memcpy(tail_x3, x3 + i, m * sizeof *x3);
        float tail_x4[16] = {0};
        memcpy(tail_x4, x4 + i, m * sizeof *x4);
        float tail_x5[16] = {0};
        memcpy(tail_x5, x5 + i, m * sizeof *x5);
        float tail_x6[16] = {0};
        memcpy(tail_x6, x6 + i, m * sizeof *x6);
        float tail_x7[16] = {0};
        memcpy(tail_x7, x7 + i, m * sizeof *x7);
        float tail_x8[16] = {0};
        memcpy(tail_x8, x8 + i, m * sizeof *x8);
        float tail_x9[16] = {0};
        memcpy(tail_x9, x9 + i, m * sizeof *x9);
        float tail_x10[16] = {0};
        memcpy(tail_x10, x10 + i, m * sizeof *x10);
        float tail_y[16];
        simplex3_2ulp_avx512_chunk_avx512(tail_x0, tail_x1, tail_x2, tail_x3, tail_x4, tail_x5, tail_x6, tail_x7, tail_x8, tail_x9, tail_x10, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIMPLEX3_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int simplex3_2ulp_avx512_level(void) {
#if defined(SIMPLEX3_2ULP_AVX512_FORCE_ISA)
    return SIMPLEX3_2ULP_AVX512_FORCE_ISA;
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

float simplex3_2ulp_avx512(const float x[11]) {
    return simplex3_2ulp_avx512_element(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10]);
}

void simplex3_2ulp_avx512_array(const float *const x[11], float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = simplex3_2ulp_avx512_level();
    if (level == 2) {
        simplex3_2ulp_avx512_array_avx512(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], y, n);
        return;
    }
    if (level == 1) {
        simplex3_2ulp_avx512_array_avx2(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], y, n);
        return;
    }
#endif
    simplex3_2ulp_avx512_array_portable(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], y, n);
}
