/* simplex4_2ulp_avx512: simplex4
 *
 *   target       simplex4, interpolation of 16 corners by simplices, f32
 *   domain       [-1,1]
 *   max error    1.531677 ulp, observed on 1185296 inputs
 *   worst input  0x1.57319cp-4 (0.0837875456, encoding 0x3dab98ce)
 *                0x1.97f2d4p-2 (0.398387253, encoding 0x3ecbf96a)
 *                0x1.a6c58ep-2 (0.412862986, encoding 0x3ed362c7)
 *                0x1.a7199ep-2 (0.413183659, encoding 0x3ed38ccf)
 *                0x1.fff296p-1 (0.999897659, encoding 0x3f7ff94b)
 *                0x1.d42f66p-29 (3.40649531e-09, encoding 0x316a17b3)
 *                0x1.e93d32p-2 (0.477772504, encoding 0x3ef49e99)
 *                -0x1.8b6e4p-1 (-0.772325516, encoding 0xbf45b720)
 *                -0x1.74b1bp-1 (-0.727918148, encoding 0xbf3a58d8)
 *                -0x1.dff698p-24 (-1.11750154e-07, encoding 0xb3effb4c)
 *                -0x1.3f0c92p-3 (-0.155785695, encoding 0xbe1f8649)
 *                0x1p+0 (1, encoding 0x3f800000)
 *                -0x1.d69a48p-2 (-0.459572911, encoding 0xbeeb4d24)
 *                0x1.f16486p-2 (0.485735029, encoding 0x3ef8b243)
 *                0x1.c3fe5cp-49 (3.13633558e-15, encoding 0x2761ff2e)
 *                -0x1.0ca39cp-5 (-0.0327928588, encoding 0xbd0651ce)
 *                -0x1p+0 (-1, encoding 0xbf800000)
 *                -0x1.1ba2eep-1 (-0.55397743, encoding 0xbf0dd177)
 *                0x1.d94fe2p-1 (0.924437582, encoding 0x3f6ca7f1)
 *                0x1.a410ap-1 (0.820439339, encoding 0x3f520850)
 *   result there 0x1.dd083ap-1 (0.931703389, encoding 0x3f6e841d)
 *   mean error   0.129849 ulp
 *   misrounded   598599 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           22ca975aa3628ab674d48d59bca9dbb3
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target simplex4 --fmt f32 --max-ulp 2 --time 18 --threads 1 --seed 1 --archive simplex4.db
 *                time: 0.3967 ns/element as avx512 code (inputs mean)
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
#include "simplex4_2ulp_avx512.h"

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
static inline float simplex4_2ulp_avx512_fma_f32(float a, float b, float c) {
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

static inline float simplex4_2ulp_avx512_element(float x0, float x1, float x2, float x3, float x4, float x5, float x6, float x7, float x8, float x9, float x10, float x11, float x12, float x13, float x14, float x15, float x16, float x17, float x18, float x19) {
    const float v0 = x0;
    const float v1 = x1;
    const float v2 = v0 < v1 ? v0 : v1;
    const float v3 = x2;
    const float v4 = x3;
    const float v5 = v3 < v4 ? v3 : v4;
    const float v6 = v2 < v5 ? v2 : v5;
    const float v7 = x19;
    const float v8 = v3 > v4 ? v3 : v4;
    const float v9 = v0 > v1 ? v0 : v1;
    const float v10 = v8 < v9 ? v8 : v9;
    const float v11 = v5 > v2 ? v5 : v2;
    const float v12 = v10 < v11 ? v10 : v11;
    const float v13 = v12 - v6;
    const int v14 = v5 < v2;
    const int v15 = v4 < v3;
    const float v16 = x11;
    const float v17 = x15;
    const float v18 = v15 ? v16 : v17;
    const int v19 = v1 < v0;
    const float v20 = x17;
    const float v21 = x18;
    const float v22 = v19 ? v20 : v21;
    const float v23 = v14 ? v18 : v22;
    const int v24 = v9 < v5;
    const float v25 = x16;
    const int v26 = v8 < v2;
    const float v27 = x7;
    const float v28 = x9;
    const float v29 = x13;
    const float v30 = v15 ? v28 : v29;
    const float v31 = x10;
    const float v32 = x14;
    const float v33 = v15 ? v31 : v32;
    const float v34 = v19 ? v30 : v33;
    const float v35 = v26 ? v27 : v34;
    const float v36 = v24 ? v25 : v35;
    const float v37 = v10 > v11 ? v10 : v11;
    const float v38 = v37 - v12;
    const int v39 = v8 < v9;
    const float v40 = x5;
    const float v41 = x6;
    const float v42 = v19 ? v40 : v41;
    const float v43 = x8;
    const float v44 = x12;
    const float v45 = v15 ? v43 : v44;
    const float v46 = v39 ? v42 : v45;
    const float v47 = v9 > v8 ? v9 : v8;
    const float v48 = v47 - v37;
    const float v49 = 0x1p+0f; /* 1 */
    const float v50 = v49 - v47;
    const float v51 = x4;
    const float v52 = -0x1.e91f26p-57f; /* -1.32576695e-17 */
    const float v53 = 0x1.d502cap-61f; /* 7.94535361e-19 */
    const float v54 = simplex4_2ulp_avx512_fma_f32(v52, v31, v53);
    const float v55 = simplex4_2ulp_avx512_fma_f32(v50, v51, v54);
    const float v56 = simplex4_2ulp_avx512_fma_f32(v46, v48, v55);
    const float v57 = simplex4_2ulp_avx512_fma_f32(v36, v38, v56);
    const float v58 = simplex4_2ulp_avx512_fma_f32(v13, v23, v57);
    const float v59 = simplex4_2ulp_avx512_fma_f32(v6, v7, v58);
    const float r0 = v59;
    return r0;
}

static void simplex4_2ulp_avx512_array_portable(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y, size_t n) {
    for (size_t i = 0; i < n; i++) {
        y[i] = simplex4_2ulp_avx512_element(x0[i], x1[i], x2[i], x3[i], x4[i], x5[i], x6[i], x7[i], x8[i], x9[i], x10[i], x11[i], x12[i], x13[i], x14[i], x15[i], x16[i], x17[i], x18[i], x19[i]);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SIMPLEX4_2ULP_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SIMPLEX4_2ULP_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SIMPLEX4_2ULP_AVX512_AVX2 static inline SIMPLEX4_2ULP_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SIMPLEX4_2ULP_AVX512_AVX512 static inline SIMPLEX4_2ULP_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 8 elements. */
SIMPLEX4_2ULP_AVX512_AVX2 void simplex4_2ulp_avx512_step_avx2(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y) {
    const __m256 v49 = _mm256_set1_ps(0x1p+0f); /* 1 */
    const __m256 v52 = _mm256_set1_ps(-0x1.e91f26p-57f); /* -1.32576695e-17 */
    const __m256 v53 = _mm256_set1_ps(0x1.d502cap-61f); /* 7.94535361e-19 */
    const __m256 v0 = _mm256_loadu_ps(x0);
    const __m256 v1 = _mm256_loadu_ps(x1);
    const __m256 v2 = _mm256_min_ps(v0, v1);
    const __m256 v3 = _mm256_loadu_ps(x2);
    const __m256 v4 = _mm256_loadu_ps(x3);
    const __m256 v5 = _mm256_min_ps(v3, v4);
    const __m256 v6 = _mm256_min_ps(v2, v5);
    const __m256 v7 = _mm256_loadu_ps(x19);
    const __m256 v8 = _mm256_max_ps(v3, v4);
    const __m256 v9 = _mm256_max_ps(v0, v1);
    const __m256 v10 = _mm256_min_ps(v8, v9);
    const __m256 v11 = _mm256_max_ps(v5, v2);
    const __m256 v12 = _mm256_min_ps(v10, v11);
    const __m256 v13 = _mm256_sub_ps(v12, v6);
    const __m256i v14 = _mm256_castps_si256(_mm256_cmp_ps(v5, v2, _CMP_LT_OQ));
    const __m256i v15 = _mm256_castps_si256(_mm256_cmp_ps(v4, v3, _CMP_LT_OQ));
    const __m256 v16 = _mm256_loadu_ps(x11);
    const __m256 v17 = _mm256_loadu_ps(x15);
    const __m256 v18 = _mm256_blendv_ps(v17, v16, _mm256_castsi256_ps(v15));
    const __m256i v19 = _mm256_castps_si256(_mm256_cmp_ps(v1, v0, _CMP_LT_OQ));
    const __m256 v20 = _mm256_loadu_ps(x17);
    const __m256 v21 = _mm256_loadu_ps(x18);
    const __m256 v22 = _mm256_blendv_ps(v21, v20, _mm256_castsi256_ps(v19));
    const __m256 v23 = _mm256_blendv_ps(v22, v18, _mm256_castsi256_ps(v14));
    const __m256i v24 = _mm256_castps_si256(_mm256_cmp_ps(v9, v5, _CMP_LT_OQ));
    const __m256 v25 = _mm256_loadu_ps(x16);
    const __m256i v26 = _mm256_castps_si256(_mm256_cmp_ps(v8, v2, _CMP_LT_OQ));
    const __m256 v27 = _mm256_loadu_ps(x7);
    const __m256 v28 = _mm256_loadu_ps(x9);
    const __m256 v29 = _mm256_loadu_ps(x13);
    const __m256 v30 = _mm256_blendv_ps(v29, v28, _mm256_castsi256_ps(v15));
    const __m256 v31 = _mm256_loadu_ps(x10);
    const __m256 v32 = _mm256_loadu_ps(x14);
    const __m256 v33 = _mm256_blendv_ps(v32, v31, _mm256_castsi256_ps(v15));
    const __m256 v34 = _mm256_blendv_ps(v33, v30, _mm256_castsi256_ps(v19));
    const __m256 v35 = _mm256_blendv_ps(v34, v27, _mm256_castsi256_ps(v26));
    const __m256 v36 = _mm256_blendv_ps(v35, v25, _mm256_castsi256_ps(v24));
    const __m256 v37 = _mm256_max_ps(v10, v11);
    const __m256 v38 = _mm256_sub_ps(v37, v12);
    const __m256i v39 = _mm256_castps_si256(_mm256_cmp_ps(v8, v9, _CMP_LT_OQ));
    const __m256 v40 = _mm256_loadu_ps(x5);
    const __m256 v41 = _mm256_loadu_ps(x6);
    const __m256 v42 = _mm256_blendv_ps(v41, v40, _mm256_castsi256_ps(v19));
    const __m256 v43 = _mm256_loadu_ps(x8);
    const __m256 v44 = _mm256_loadu_ps(x12);
    const __m256 v45 = _mm256_blendv_ps(v44, v43, _mm256_castsi256_ps(v15));
    const __m256 v46 = _mm256_blendv_ps(v45, v42, _mm256_castsi256_ps(v39));
    const __m256 v47 = _mm256_max_ps(v9, v8);
    const __m256 v48 = _mm256_sub_ps(v47, v37);
    const __m256 v50 = _mm256_sub_ps(v49, v47);
    const __m256 v51 = _mm256_loadu_ps(x4);
    const __m256 v54 = _mm256_fmadd_ps(v52, v31, v53);
    const __m256 v55 = _mm256_fmadd_ps(v50, v51, v54);
    const __m256 v56 = _mm256_fmadd_ps(v46, v48, v55);
    const __m256 v57 = _mm256_fmadd_ps(v36, v38, v56);
    const __m256 v58 = _mm256_fmadd_ps(v13, v23, v57);
    const __m256 v59 = _mm256_fmadd_ps(v6, v7, v58);
    _mm256_storeu_ps(y, v59);
}

static SIMPLEX4_2ULP_AVX512_AVX2_TARGET void simplex4_2ulp_avx512_array_avx2(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 8; i += 8)
        simplex4_2ulp_avx512_step_avx2(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, x11 + i, x12 + i, x13 + i, x14 + i, x15 + i, x16 + i, x17 + i, x18 + i, x19 + i, y + i);
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
        float tail_x11[8] = {0};
        memcpy(tail_x11, x11 + i, m * sizeof *x11);
        float tail_x12[8] = {0};
        memcpy(tail_x12, x12 + i, m * sizeof *x12);
        float tail_x13[8] = {0};
        memcpy(tail_x13, x13 + i, m * sizeof *x13);
        float tail_x14[8] = {0};
        memcpy(tail_x14, x14 + i, m * sizeof *x14);
        float tail_x15[8] = {0};
        memcpy(tail_x15, x15 + i, m * sizeof *x15);
        float tail_x16[8] = {0};
        memcpy(tail_x16, x16 + i, m * sizeof *x16);
        float tail_x17[8] = {0};
        memcpy(tail_x17, x17 + i, m * sizeof *x17);
        float tail_x18[8] = {0};
        memcpy(tail_x18, x18 + i, m * sizeof *x18);
        float tail_x19[8] = {0};
        memcpy(tail_x19, x19 + i, m * sizeof *x19);
        float tail_y[8];
        simplex4_2ulp_avx512_step_avx2(tail_x0, tail_x1, tail_x2, tail_x3, tail_x4, tail_x5, tail_x6, tail_x7, tail_x8, tail_x9, tail_x10, tail_x11, tail_x12, tail_x13, tail_x14, tail_x15, tail_x16, tail_x17, tail_x18, tail_x19, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 32 elements. */
SIMPLEX4_2ULP_AVX512_AVX512 void simplex4_2ulp_avx512_step_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y) {
    const __m512 v49 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v52 = _mm512_set1_ps(-0x1.e91f26p-57f); /* -1.32576695e-17 */
    const __m512 v53 = _mm512_set1_ps(0x1.d502cap-61f); /* 7.94535361e-19 */
    const __m512 v0_0 = _mm512_loadu_ps(x0);
    const __m512 v0_1 = _mm512_loadu_ps(x0 + 16);
    const __m512 v1_0 = _mm512_loadu_ps(x1);
    const __m512 v1_1 = _mm512_loadu_ps(x1 + 16);
    const __m512 v2_0 = _mm512_min_ps(v0_0, v1_0);
    const __m512 v2_1 = _mm512_min_ps(v0_1, v1_1);
    const __m512 v3_0 = _mm512_loadu_ps(x2);
    const __m512 v3_1 = _mm512_loadu_ps(x2 + 16);
    const __m512 v4_0 = _mm512_loadu_ps(x3);
    const __m512 v4_1 = _mm512_loadu_ps(x3 + 16);
    const __m512 v5_0 = _mm512_min_ps(v3_0, v4_0);
    const __m512 v5_1 = _mm512_min_ps(v3_1, v4_1);
    const __m512 v6_0 = _mm512_min_ps(v2_0, v5_0);
    const __m512 v6_1 = _mm512_min_ps(v2_1, v5_1);
    const __m512 v7_0 = _mm512_loadu_ps(x19);
    const __m512 v7_1 = _mm512_loadu_ps(x19 + 16);
    const __m512 v8_0 = _mm512_max_ps(v3_0, v4_0);
    const __m512 v8_1 = _mm512_max_ps(v3_1, v4_1);
    const __m512 v9_0 = _mm512_max_ps(v0_0, v1_0);
    const __m512 v9_1 = _mm512_max_ps(v0_1, v1_1);
    const __m512 v10_0 = _mm512_min_ps(v8_0, v9_0);
    const __m512 v10_1 = _mm512_min_ps(v8_1, v9_1);
    const __m512 v11_0 = _mm512_max_ps(v5_0, v2_0);
    const __m512 v11_1 = _mm512_max_ps(v5_1, v2_1);
    const __m512 v12_0 = _mm512_min_ps(v10_0, v11_0);
    const __m512 v12_1 = _mm512_min_ps(v10_1, v11_1);
    const __m512 v13_0 = _mm512_sub_ps(v12_0, v6_0);
    const __m512 v13_1 = _mm512_sub_ps(v12_1, v6_1);
    const __mmask16 v14_0 = _mm512_cmp_ps_mask(v5_0, v2_0, _CMP_LT_OQ);
    const __mmask16 v14_1 = _mm512_cmp_ps_mask(v5_1, v2_1, _CMP_LT_OQ);
    const __mmask16 v15_0 = _mm512_cmp_ps_mask(v4_0, v3_0, _CMP_LT_OQ);
    const __mmask16 v15_1 = _mm512_cmp_ps_mask(v4_1, v3_1, _CMP_LT_OQ);
    const __m512 v16_0 = _mm512_loadu_ps(x11);
    const __m512 v16_1 = _mm512_loadu_ps(x11 + 16);
    const __m512 v17_0 = _mm512_loadu_ps(x15);
    const __m512 v17_1 = _mm512_loadu_ps(x15 + 16);
    const __m512 v18_0 = _mm512_mask_blend_ps(v15_0, v17_0, v16_0);
    const __m512 v18_1 = _mm512_mask_blend_ps(v15_1, v17_1, v16_1);
    const __mmask16 v19_0 = _mm512_cmp_ps_mask(v1_0, v0_0, _CMP_LT_OQ);
    const __mmask16 v19_1 = _mm512_cmp_ps_mask(v1_1, v0_1, _CMP_LT_OQ);
    const __m512 v20_0 = _mm512_loadu_ps(x17);
    const __m512 v20_1 = _mm512_loadu_ps(x17 + 16);
    const __m512 v21_0 = _mm512_loadu_ps(x18);
    const __m512 v21_1 = _mm512_loadu_ps(x18 + 16);
    const __m512 v22_0 = _mm512_mask_blend_ps(v19_0, v21_0, v20_0);
    const __m512 v22_1 = _mm512_mask_blend_ps(v19_1, v21_1, v20_1);
    const __m512 v23_0 = _mm512_mask_blend_ps(v14_0, v22_0, v18_0);
    const __m512 v23_1 = _mm512_mask_blend_ps(v14_1, v22_1, v18_1);
    const __mmask16 v24_0 = _mm512_cmp_ps_mask(v9_0, v5_0, _CMP_LT_OQ);
    const __mmask16 v24_1 = _mm512_cmp_ps_mask(v9_1, v5_1, _CMP_LT_OQ);
    const __m512 v25_0 = _mm512_loadu_ps(x16);
    const __m512 v25_1 = _mm512_loadu_ps(x16 + 16);
    const __mmask16 v26_0 = _mm512_cmp_ps_mask(v8_0, v2_0, _CMP_LT_OQ);
    const __mmask16 v26_1 = _mm512_cmp_ps_mask(v8_1, v2_1, _CMP_LT_OQ);
    const __m512 v27_0 = _mm512_loadu_ps(x7);
    const __m512 v27_1 = _mm512_loadu_ps(x7 + 16);
    const __m512 v28_0 = _mm512_loadu_ps(x9);
    const __m512 v28_1 = _mm512_loadu_ps(x9 + 16);
    const __m512 v29_0 = _mm512_loadu_ps(x13);
    const __m512 v29_1 = _mm512_loadu_ps(x13 + 16);
    const __m512 v30_0 = _mm512_mask_blend_ps(v15_0, v29_0, v28_0);
    const __m512 v30_1 = _mm512_mask_blend_ps(v15_1, v29_1, v28_1);
    const __m512 v31_0 = _mm512_loadu_ps(x10);
    const __m512 v31_1 = _mm512_loadu_ps(x10 + 16);
    const __m512 v32_0 = _mm512_loadu_ps(x14);
    const __m512 v32_1 = _mm512_loadu_ps(x14 + 16);
    const __m512 v33_0 = _mm512_mask_blend_ps(v15_0, v32_0, v31_0);
    const __m512 v33_1 = _mm512_mask_blend_ps(v15_1, v32_1, v31_1);
    const __m512 v34_0 = _mm512_mask_blend_ps(v19_0, v33_0, v30_0);
    const __m512 v34_1 = _mm512_mask_blend_ps(v19_1, v33_1, v30_1);
    const __m512 v35_0 = _mm512_mask_blend_ps(v26_0, v34_0, v27_0);
    const __m512 v35_1 = _mm512_mask_blend_ps(v26_1, v34_1, v27_1);
    const __m512 v36_0 = _mm512_mask_blend_ps(v24_0, v35_0, v25_0);
    const __m512 v36_1 = _mm512_mask_blend_ps(v24_1, v35_1, v25_1);
    const __m512 v37_0 = _mm512_max_ps(v10_0, v11_0);
    const __m512 v37_1 = _mm512_max_ps(v10_1, v11_1);
    const __m512 v38_0 = _mm512_sub_ps(v37_0, v12_0);
    const __m512 v38_1 = _mm512_sub_ps(v37_1, v12_1);
    const __mmask16 v39_0 = _mm512_cmp_ps_mask(v8_0, v9_0, _CMP_LT_OQ);
    const __mmask16 v39_1 = _mm512_cmp_ps_mask(v8_1, v9_1, _CMP_LT_OQ);
    const __m512 v40_0 = _mm512_loadu_ps(x5);
    const __m512 v40_1 = _mm512_loadu_ps(x5 + 16);
    const __m512 v41_0 = _mm512_loadu_ps(x6);
    const __m512 v41_1 = _mm512_loadu_ps(x6 + 16);
    const __m512 v42_0 = _mm512_mask_blend_ps(v19_0, v41_0, v40_0);
    const __m512 v42_1 = _mm512_mask_blend_ps(v19_1, v41_1, v40_1);
    const __m512 v43_0 = _mm512_loadu_ps(x8);
    const __m512 v43_1 = _mm512_loadu_ps(x8 + 16);
    const __m512 v44_0 = _mm512_loadu_ps(x12);
    const __m512 v44_1 = _mm512_loadu_ps(x12 + 16);
    const __m512 v45_0 = _mm512_mask_blend_ps(v15_0, v44_0, v43_0);
    const __m512 v45_1 = _mm512_mask_blend_ps(v15_1, v44_1, v43_1);
    const __m512 v46_0 = _mm512_mask_blend_ps(v39_0, v45_0, v42_0);
    const __m512 v46_1 = _mm512_mask_blend_ps(v39_1, v45_1, v42_1);
    const __m512 v47_0 = _mm512_max_ps(v9_0, v8_0);
    const __m512 v47_1 = _mm512_max_ps(v9_1, v8_1);
    const __m512 v48_0 = _mm512_sub_ps(v47_0, v37_0);
    const __m512 v48_1 = _mm512_sub_ps(v47_1, v37_1);
    const __m512 v50_0 = _mm512_sub_ps(v49, v47_0);
    const __m512 v50_1 = _mm512_sub_ps(v49, v47_1);
    const __m512 v51_0 = _mm512_loadu_ps(x4);
    const __m512 v51_1 = _mm512_loadu_ps(x4 + 16);
    const __m512 v54_0 = _mm512_fmadd_ps(v52, v31_0, v53);
    const __m512 v54_1 = _mm512_fmadd_ps(v52, v31_1, v53);
    const __m512 v55_0 = _mm512_fmadd_ps(v50_0, v51_0, v54_0);
    const __m512 v55_1 = _mm512_fmadd_ps(v50_1, v51_1, v54_1);
    const __m512 v56_0 = _mm512_fmadd_ps(v46_0, v48_0, v55_0);
    const __m512 v56_1 = _mm512_fmadd_ps(v46_1, v48_1, v55_1);
    const __m512 v57_0 = _mm512_fmadd_ps(v36_0, v38_0, v56_0);
    const __m512 v57_1 = _mm512_fmadd_ps(v36_1, v38_1, v56_1);
    const __m512 v58_0 = _mm512_fmadd_ps(v13_0, v23_0, v57_0);
    const __m512 v58_1 = _mm512_fmadd_ps(v13_1, v23_1, v57_1);
    const __m512 v59_0 = _mm512_fmadd_ps(v6_0, v7_0, v58_0);
    const __m512 v59_1 = _mm512_fmadd_ps(v6_1, v7_1, v58_1);
    _mm512_storeu_ps(y, v59_0);
    _mm512_storeu_ps(y + 16, v59_1);
}

/* 16 elements. */
static SIMPLEX4_2ULP_AVX512_AVX512_TARGET void simplex4_2ulp_avx512_chunk_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y) {
    const __m512 v49 = _mm512_set1_ps(0x1p+0f); /* 1 */
    const __m512 v52 = _mm512_set1_ps(-0x1.e91f26p-57f); /* -1.32576695e-17 */
    const __m512 v53 = _mm512_set1_ps(0x1.d502cap-61f); /* 7.94535361e-19 */
    const __m512 v0 = _mm512_loadu_ps(x0);
    const __m512 v1 = _mm512_loadu_ps(x1);
    const __m512 v2 = _mm512_min_ps(v0, v1);
    const __m512 v3 = _mm512_loadu_ps(x2);
    const __m512 v4 = _mm512_loadu_ps(x3);
    const __m512 v5 = _mm512_min_ps(v3, v4);
    const __m512 v6 = _mm512_min_ps(v2, v5);
    const __m512 v7 = _mm512_loadu_ps(x19);
    const __m512 v8 = _mm512_max_ps(v3, v4);
    const __m512 v9 = _mm512_max_ps(v0, v1);
    const __m512 v10 = _mm512_min_ps(v8, v9);
    const __m512 v11 = _mm512_max_ps(v5, v2);
    const __m512 v12 = _mm512_min_ps(v10, v11);
    const __m512 v13 = _mm512_sub_ps(v12, v6);
    const __mmask16 v14 = _mm512_cmp_ps_mask(v5, v2, _CMP_LT_OQ);
    const __mmask16 v15 = _mm512_cmp_ps_mask(v4, v3, _CMP_LT_OQ);
    const __m512 v16 = _mm512_loadu_ps(x11);
    const __m512 v17 = _mm512_loadu_ps(x15);
    const __m512 v18 = _mm512_mask_blend_ps(v15, v17, v16);
    const __mmask16 v19 = _mm512_cmp_ps_mask(v1, v0, _CMP_LT_OQ);
    const __m512 v20 = _mm512_loadu_ps(x17);
    const __m512 v21 = _mm512_loadu_ps(x18);
    const __m512 v22 = _mm512_mask_blend_ps(v19, v21, v20);
    const __m512 v23 = _mm512_mask_blend_ps(v14, v22, v18);
    const __mmask16 v24 = _mm512_cmp_ps_mask(v9, v5, _CMP_LT_OQ);
    const __m512 v25 = _mm512_loadu_ps(x16);
    const __mmask16 v26 = _mm512_cmp_ps_mask(v8, v2, _CMP_LT_OQ);
    const __m512 v27 = _mm512_loadu_ps(x7);
    const __m512 v28 = _mm512_loadu_ps(x9);
    const __m512 v29 = _mm512_loadu_ps(x13);
    const __m512 v30 = _mm512_mask_blend_ps(v15, v29, v28);
    const __m512 v31 = _mm512_loadu_ps(x10);
    const __m512 v32 = _mm512_loadu_ps(x14);
    const __m512 v33 = _mm512_mask_blend_ps(v15, v32, v31);
    const __m512 v34 = _mm512_mask_blend_ps(v19, v33, v30);
    const __m512 v35 = _mm512_mask_blend_ps(v26, v34, v27);
    const __m512 v36 = _mm512_mask_blend_ps(v24, v35, v25);
    const __m512 v37 = _mm512_max_ps(v10, v11);
    const __m512 v38 = _mm512_sub_ps(v37, v12);
    const __mmask16 v39 = _mm512_cmp_ps_mask(v8, v9, _CMP_LT_OQ);
    const __m512 v40 = _mm512_loadu_ps(x5);
    const __m512 v41 = _mm512_loadu_ps(x6);
    const __m512 v42 = _mm512_mask_blend_ps(v19, v41, v40);
    const __m512 v43 = _mm512_loadu_ps(x8);
    const __m512 v44 = _mm512_loadu_ps(x12);
    const __m512 v45 = _mm512_mask_blend_ps(v15, v44, v43);
    const __m512 v46 = _mm512_mask_blend_ps(v39, v45, v42);
    const __m512 v47 = _mm512_max_ps(v9, v8);
    const __m512 v48 = _mm512_sub_ps(v47, v37);
    const __m512 v50 = _mm512_sub_ps(v49, v47);
    const __m512 v51 = _mm512_loadu_ps(x4);
    const __m512 v54 = _mm512_fmadd_ps(v52, v31, v53);
    const __m512 v55 = _mm512_fmadd_ps(v50, v51, v54);
    const __m512 v56 = _mm512_fmadd_ps(v46, v48, v55);
    const __m512 v57 = _mm512_fmadd_ps(v36, v38, v56);
    const __m512 v58 = _mm512_fmadd_ps(v13, v23, v57);
    const __m512 v59 = _mm512_fmadd_ps(v6, v7, v58);
    _mm512_storeu_ps(y, v59);
}

static SIMPLEX4_2ULP_AVX512_AVX512_TARGET void simplex4_2ulp_avx512_array_avx512(const float *x0, const float *x1, const float *x2, const float *x3, const float *x4, const float *x5, const float *x6, const float *x7, const float *x8, const float *x9, const float *x10, const float *x11, const float *x12, const float *x13, const float *x14, const float *x15, const float *x16, const float *x17, const float *x18, const float *x19, float *y, size_t n) {
    size_t i = 0;
    for (; n - i >= 32; i += 32)
        simplex4_2ulp_avx512_step_avx512(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, x11 + i, x12 + i, x13 + i, x14 + i, x15 + i, x16 + i, x17 + i, x18 + i, x19 + i, y + i);
    for (; n - i >= 16; i += 16)
        simplex4_2ulp_avx512_chunk_avx512(x0 + i, x1 + i, x2 + i, x3 + i, x4 + i, x5 + i, x6 + i, x7 + i, x8 + i, x9 + i, x10 + i, x11 + i, x12 + i, x13 + i, x14 + i, x15 + i, x16 + i, x17 + i, x18 + i, x19 + i, y + i);
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
        float tail_x11[16] = {0};
        memcpy(tail_x11, x11 + i, m * sizeof *x11);
        float tail_x12[16] = {0};
        memcpy(tail_x12, x12 + i, m * sizeof *x12);
        float tail_x13[16] = {0};
        memcpy(tail_x13, x13 + i, m * sizeof *x13);
        float tail_x14[16] = {0};
        memcpy(tail_x14, x14 + i, m * sizeof *x14);
        float tail_x15[16] = {0};
        memcpy(tail_x15, x15 + i, m * sizeof *x15);
        float tail_x16[16] = {0};
        memcpy(tail_x16, x16 + i, m * sizeof *x16);
        float tail_x17[16] = {0};
        memcpy(tail_x17, x17 + i, m * sizeof *x17);
        float tail_x18[16] = {0};
        memcpy(tail_x18, x18 + i, m * sizeof *x18);
        float tail_x19[16] = {0};
        memcpy(tail_x19, x19 + i, m * sizeof *x19);
        float tail_y[16];
        simplex4_2ulp_avx512_chunk_avx512(tail_x0, tail_x1, tail_x2, tail_x3, tail_x4, tail_x5, tail_x6, tail_x7, tail_x8, tail_x9, tail_x10, tail_x11, tail_x12, tail_x13, tail_x14, tail_x15, tail_x16, tail_x17, tail_x18, tail_x19, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SIMPLEX4_2ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int simplex4_2ulp_avx512_level(void) {
#if defined(SIMPLEX4_2ULP_AVX512_FORCE_ISA)
    return SIMPLEX4_2ULP_AVX512_FORCE_ISA;
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

float simplex4_2ulp_avx512(const float x[20]) {
    return simplex4_2ulp_avx512_element(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15], x[16], x[17], x[18], x[19]);
}

void simplex4_2ulp_avx512_array(const float *const x[20], float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = simplex4_2ulp_avx512_level();
    if (level == 2) {
        simplex4_2ulp_avx512_array_avx512(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15], x[16], x[17], x[18], x[19], y, n);
        return;
    }
    if (level == 1) {
        simplex4_2ulp_avx512_array_avx2(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15], x[16], x[17], x[18], x[19], y, n);
        return;
    }
#endif
    simplex4_2ulp_avx512_array_portable(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15], x[16], x[17], x[18], x[19], y, n);
}
