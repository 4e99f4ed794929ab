/* softmax_4ulp_l2_avx512: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       every input
 *   max error    3.555858 ulp, observed on 765989378 inputs
 *   |sum - 1|    1.19e-07 at most
 *   worst row    far, 65536 elements, seed 1, result 43376
 *   result there 0x1.e5be24p-30 (1.76712178e-09, encoding 0x30f2df12)
 *   mean error   0.281977 ulp
 *   misrounded   190658425 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           5355501b91c0bc25c815fda7fa0f4b6d
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size l2 --time 100s --threads 1 --seed 1 --archive l2.db
 *                time: 0.1279 ns/element as avx512 code (inputs l2)
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
#include "softmax_4ulp_l2_avx512.h"

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

static inline float softmax_4ulp_l2_avx512_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float softmax_4ulp_l2_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softmax_4ulp_l2_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softmax_4ulp_l2_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softmax_4ulp_l2_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_4ulp_l2_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static const int32_t softmax_4ulp_l2_avx512_table0[16] = {
    1065189071, 1064974373, 1064745647, 1064591124,
    1064517519, 1064532157, 1064643024, 1064858829,
    1065189071, 1064974373, 1064745647, 1064591124,
    1064517519, 1064532157, 1064643024, 1064858829,
}; /* repeated to fill a register */

static inline float softmax_4ulp_l2_avx512_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_4ulp_l2_avx512_element1(float a0, float *value1, float *value2, float *value3) {
    const float v1 = 0x1p+16f; /* 65536 */
    const float v2 = a0;
    const float v3 = softmax_4ulp_l2_avx512_abs_f32(v2);
    const int v4 = v1 < v3;
    const float v5 = 0x0p+0f; /* 0 */
    const float v6 = v4 ? v2 : v5;
    const float v7 = 0x1.7ffffep+20f; /* 1572863.88 */
    const float v8 = 0x1.8p+6f; /* 96 */
    const float v9 = 0x1.715476p+0f; /* 1.44269502 */
    const float v10 = v2 - v6;
    const float v11 = v9 * v10;
    const float v12 = softmax_4ulp_l2_avx512_rint_f32(v11);
    const float v13 = v8 - v12;
    const float v14 = v7 + v13;
    const float v15 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v16 = -0x1.9p+7f; /* -200 */
    const float v17 = v12 + v16;
    const float v18 = v15 * v17;
    const float r0 = v6;
    const float r1 = v14;
    const float r2 = v18;
    *value1 = r0;
    *value2 = r1;
    *value3 = r2;
}

static inline void softmax_4ulp_l2_avx512_element2(float x, float a1, float a2, float a3, float state4, float state5, float *y, float *value4, float *value5) {
    const float v19 = 0x1.5596dap-3f; /* 0.166791633 */
    const float v20 = a3;
    const float v21 = x;
    const float v22 = a1;
    const float v23 = v21 - v22;
    const float v24 = v20 > v23 ? v20 : v23;
    const float v25 = 0x1.715476p+0f; /* 1.44269502 */
    const float v26 = a2;
    const float v27 = softmax_4ulp_l2_avx512_fma_f32(v24, v25, v26);
    const float v28 = v27 - v26;
    const float v29 = 0x1.05f808p-29f; /* 1.90607441e-09 */
    const float v30 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v31 = softmax_4ulp_l2_avx512_fma_f32(v28, v30, v24);
    const float v32 = softmax_4ulp_l2_avx512_fma_f32(v28, v29, v31);
    const float v33 = 0x1.000a84p-1f; /* 0.500080228 */
    const float v34 = softmax_4ulp_l2_avx512_fma_f32(v19, v32, v33);
    const float v35 = 0x1.ffffeap-1f; /* 0.999999344 */
    const float v36 = softmax_4ulp_l2_avx512_fma_f32(v34, v32, v35);
    const int32_t v37 = softmax_4ulp_l2_avx512_bits_f32(v27);
    const int32_t v38 = softmax_4ulp_l2_avx512_table0[(uint32_t)v37 & (8u - 1)];
    const int32_t v39 = 20;
    const int32_t v40 = softmax_4ulp_l2_avx512_shl_i32(v37, v39);
    const int32_t v41 = (int32_t)((uint32_t)v38 + (uint32_t)v40);
    const float v42 = softmax_4ulp_l2_avx512_frombits_f32(v41);
    const float v43 = v42 * v32;
    const float v44 = softmax_4ulp_l2_avx512_fma_f32(v36, v43, v42);
    const float v45 = state4;
    const float v46 = state5;
    const float v47 = v44 + v46;
    const float v48 = v45 + v47;
    const float v49 = v48 - v45;
    const float v50 = v47 - v49;
    const float r0 = v44;
    const float r1 = v48;
    const float r2 = v50;
    *y = r0;
    *value4 = r1;
    *value5 = r2;
}

static inline void softmax_4ulp_l2_avx512_element3(float left4, float left5, float right4, float right5, float *value4, float *value5) {
    const float v51 = left4;
    const float v52 = right4;
    const float v53 = 0x1p+97f; /* 1.58456325e+29 */
    const float v54 = v52 - v53;
    const float v55 = v51 + v54;
    const float v56 = left5;
    const float v57 = right5;
    const float v58 = v56 + v57;
    const float v59 = v55 - v51;
    const float v60 = v54 - v59;
    const float v61 = v58 + v60;
    const float r0 = v55;
    const float r1 = v61;
    *value4 = r0;
    *value5 = r1;
}

static inline float softmax_4ulp_l2_avx512_element4(float a4, float a5) {
    const double v62 = 0x1.0000000ce5ff2p+0; /* 1.0000000030031484 */
    const float v63 = a5;
    const double v64 = (double)v63;
    const float v65 = a4;
    const double v66 = (double)v65;
    const double v67 = 0x1p+97; /* 1.5845632502852868e+29 */
    const double v68 = v66 - v67;
    const double v69 = v64 + v68;
    const double v70 = v62 / v69;
    const float v71 = (float)v70;
    const float r0 = v71;
    return r0;
}

static inline float softmax_4ulp_l2_avx512_element5(float again0, float a6) {
    const float v72 = a6;
    const float v73 = again0;
    const float v74 = v72 * v73;
    const float r0 = v74;
    return r0;
}

static void softmax_4ulp_l2_avx512_array_portable(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float a6 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = softmax_4ulp_l2_avx512_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_4ulp_l2_avx512_element1(a0, &a1, &a2, &a3);
    float lanes4[64];
    for (size_t l = 0; l < 64; l++)
        lanes4[l] = 0x1p+97f;
    float lanes5[64];
    for (size_t l = 0; l < 64; l++)
        lanes5[l] = 0x0p+0f;
    for (size_t i = 0; i < n; i++) {
        float value4;
        float value5;
        softmax_4ulp_l2_avx512_element2(x[i], a1, a2, a3, lanes4[i % 64], lanes5[i % 64], &y[i], &value4, &value5);
        lanes4[i % 64] = value4;
        lanes5[i % 64] = value5;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            float value4;
            float value5;
            softmax_4ulp_l2_avx512_element3(lanes4[l], lanes5[l], lanes4[l + h], lanes5[l + h], &value4, &value5);
            lanes4[l] = value4;
            lanes5[l] = value5;
        }
    a4 = lanes4[0];
    a5 = lanes5[0];
    a6 = softmax_4ulp_l2_avx512_element4(a4, a5);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_4ulp_l2_avx512_element5(y[i], a6);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_4ULP_L2_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_4ULP_L2_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_4ULP_L2_AVX512_AVX2 static inline SOFTMAX_4ULP_L2_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_4ULP_L2_AVX512_AVX512 static inline SOFTMAX_4ULP_L2_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
SOFTMAX_4ULP_L2_AVX512_AVX2 void softmax_4ulp_l2_avx512_step0_avx2(const float *x, __m256 *acc0) {
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v0_2 = _mm256_loadu_ps(x + 16);
    const __m256 v0_3 = _mm256_loadu_ps(x + 24);
    const __m256 v0_4 = _mm256_loadu_ps(x + 32);
    const __m256 v0_5 = _mm256_loadu_ps(x + 40);
    const __m256 v0_6 = _mm256_loadu_ps(x + 48);
    const __m256 v0_7 = _mm256_loadu_ps(x + 56);
    acc0[0] = _mm256_max_ps(acc0[0], v0_0);
    acc0[1] = _mm256_max_ps(acc0[1], v0_1);
    acc0[2] = _mm256_max_ps(acc0[2], v0_2);
    acc0[3] = _mm256_max_ps(acc0[3], v0_3);
    acc0[4] = _mm256_max_ps(acc0[4], v0_4);
    acc0[5] = _mm256_max_ps(acc0[5], v0_5);
    acc0[6] = _mm256_max_ps(acc0[6], v0_6);
    acc0[7] = _mm256_max_ps(acc0[7], v0_7);
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_L2_AVX512_AVX2_TARGET void softmax_4ulp_l2_avx512_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_L2_AVX512_AVX2 void softmax_4ulp_l2_avx512_once1_avx2(float a0, float *value1, float *value2, float *value3) {
    const __m256 v1 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v2 = _mm256_set1_ps(a0);
    const __m256 v5 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v7 = _mm256_set1_ps(0x1.7ffffep+20f); /* 1572863.88 */
    const __m256 v8 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256 v9 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v15 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v16 = _mm256_set1_ps(-0x1.9p+7f); /* -200 */
    const __m256 v3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v2);
    const __m256i v4 = _mm256_castps_si256(_mm256_cmp_ps(v1, v3, _CMP_LT_OQ));
    const __m256 v6 = _mm256_blendv_ps(v5, v2, _mm256_castsi256_ps(v4));
    const __m256 v10 = _mm256_sub_ps(v2, v6);
    const __m256 v11 = _mm256_mul_ps(v9, v10);
    const __m256 v12 = _mm256_round_ps(v11, 8);
    const __m256 v13 = _mm256_sub_ps(v8, v12);
    const __m256 v14 = _mm256_add_ps(v7, v13);
    const __m256 v17 = _mm256_add_ps(v12, v16);
    const __m256 v18 = _mm256_mul_ps(v15, v17);
    _mm256_storeu_ps(value1, v6);
    _mm256_storeu_ps(value2, v14);
    _mm256_storeu_ps(value3, v18);
}

/* 64 elements. */
SOFTMAX_4ULP_L2_AVX512_AVX2 void softmax_4ulp_l2_avx512_step2_avx2(const float *x, float a1, float a2, float a3, float *y, __m256 *acc4, __m256 *acc5) {
    const __m256 v19 = _mm256_set1_ps(0x1.5596dap-3f); /* 0.166791633 */
    const __m256 v20 = _mm256_set1_ps(a3);
    const __m256 v22 = _mm256_set1_ps(a1);
    const __m256 v25 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v26 = _mm256_set1_ps(a2);
    const __m256 v29 = _mm256_set1_ps(0x1.05f808p-29f); /* 1.90607441e-09 */
    const __m256 v30 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v33 = _mm256_set1_ps(0x1.000a84p-1f); /* 0.500080228 */
    const __m256 v35 = _mm256_set1_ps(0x1.ffffeap-1f); /* 0.999999344 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_l2_avx512_table0));
    const __m256 v21_0 = _mm256_loadu_ps(x);
    const __m256 v21_1 = _mm256_loadu_ps(x + 8);
    const __m256 v21_2 = _mm256_loadu_ps(x + 16);
    const __m256 v21_3 = _mm256_loadu_ps(x + 24);
    const __m256 v21_4 = _mm256_loadu_ps(x + 32);
    const __m256 v21_5 = _mm256_loadu_ps(x + 40);
    const __m256 v21_6 = _mm256_loadu_ps(x + 48);
    const __m256 v21_7 = _mm256_loadu_ps(x + 56);
    const __m256 v23_0 = _mm256_sub_ps(v21_0, v22);
    const __m256 v23_1 = _mm256_sub_ps(v21_1, v22);
    const __m256 v23_2 = _mm256_sub_ps(v21_2, v22);
    const __m256 v23_3 = _mm256_sub_ps(v21_3, v22);
    const __m256 v23_4 = _mm256_sub_ps(v21_4, v22);
    const __m256 v23_5 = _mm256_sub_ps(v21_5, v22);
    const __m256 v23_6 = _mm256_sub_ps(v21_6, v22);
    const __m256 v23_7 = _mm256_sub_ps(v21_7, v22);
    const __m256 v24_0 = _mm256_max_ps(v20, v23_0);
    const __m256 v24_1 = _mm256_max_ps(v20, v23_1);
    const __m256 v24_2 = _mm256_max_ps(v20, v23_2);
    const __m256 v24_3 = _mm256_max_ps(v20, v23_3);
    const __m256 v24_4 = _mm256_max_ps(v20, v23_4);
    const __m256 v24_5 = _mm256_max_ps(v20, v23_5);
    const __m256 v24_6 = _mm256_max_ps(v20, v23_6);
    const __m256 v24_7 = _mm256_max_ps(v20, v23_7);
    const __m256 v27_0 = _mm256_fmadd_ps(v24_0, v25, v26);
    const __m256 v27_1 = _mm256_fmadd_ps(v24_1, v25, v26);
    const __m256 v27_2 = _mm256_fmadd_ps(v24_2, v25, v26);
    const __m256 v27_3 = _mm256_fmadd_ps(v24_3, v25, v26);
    const __m256 v27_4 = _mm256_fmadd_ps(v24_4, v25, v26);
    const __m256 v27_5 = _mm256_fmadd_ps(v24_5, v25, v26);
    const __m256 v27_6 = _mm256_fmadd_ps(v24_6, v25, v26);
    const __m256 v27_7 = _mm256_fmadd_ps(v24_7, v25, v26);
    const __m256 v28_0 = _mm256_sub_ps(v27_0, v26);
    const __m256 v28_1 = _mm256_sub_ps(v27_1, v26);
    const __m256 v28_2 = _mm256_sub_ps(v27_2, v26);
    const __m256 v28_3 = _mm256_sub_ps(v27_3, v26);
    const __m256 v28_4 = _mm256_sub_ps(v27_4, v26);
    const __m256 v28_5 = _mm256_sub_ps(v27_5, v26);
    const __m256 v28_6 = _mm256_sub_ps(v27_6, v26);
    const __m256 v28_7 = _mm256_sub_ps(v27_7, v26);
    const __m256 v31_0 = _mm256_fmadd_ps(v28_0, v30, v24_0);
    const __m256 v31_1 = _mm256_fmadd_ps(v28_1, v30, v24_1);
    const __m256 v31_2 = _mm256_fmadd_ps(v28_2, v30, v24_2);
    const __m256 v31_3 = _mm256_fmadd_ps(v28_3, v30, v24_3);
    const __m256 v31_4 = _mm256_fmadd_ps(v28_4, v30, v24_4);
    const __m256 v31_5 = _mm256_fmadd_ps(v28_5, v30, v24_5);
    const __m256 v31_6 = _mm256_fmadd_ps(v28_6, v30, v24_6);
    const __m256 v31_7 = _mm256_fmadd_ps(v28_7, v30, v24_7);
    const __m256 v32_0 = _mm256_fmadd_ps(v28_0, v29, v31_0);
    const __m256 v32_1 = _mm256_fmadd_ps(v28_1, v29, v31_1);
    const __m256 v32_2 = _mm256_fmadd_ps(v28_2, v29, v31_2);
    const __m256 v32_3 = _mm256_fmadd_ps(v28_3, v29, v31_3);
    const __m256 v32_4 = _mm256_fmadd_ps(v28_4, v29, v31_4);
    const __m256 v32_5 = _mm256_fmadd_ps(v28_5, v29, v31_5);
    const __m256 v32_6 = _mm256_fmadd_ps(v28_6, v29, v31_6);
    const __m256 v32_7 = _mm256_fmadd_ps(v28_7, v29, v31_7);
    const __m256 v34_0 = _mm256_fmadd_ps(v19, v32_0, v33);
    const __m256 v34_1 = _mm256_fmadd_ps(v19, v32_1, v33);
    const __m256 v34_2 = _mm256_fmadd_ps(v19, v32_2, v33);
    const __m256 v34_3 = _mm256_fmadd_ps(v19, v32_3, v33);
    const __m256 v34_4 = _mm256_fmadd_ps(v19, v32_4, v33);
    const __m256 v34_5 = _mm256_fmadd_ps(v19, v32_5, v33);
    const __m256 v34_6 = _mm256_fmadd_ps(v19, v32_6, v33);
    const __m256 v34_7 = _mm256_fmadd_ps(v19, v32_7, v33);
    const __m256 v36_0 = _mm256_fmadd_ps(v34_0, v32_0, v35);
    const __m256 v36_1 = _mm256_fmadd_ps(v34_1, v32_1, v35);
    const __m256 v36_2 = _mm256_fmadd_ps(v34_2, v32_2, v35);
    const __m256 v36_3 = _mm256_fmadd_ps(v34_3, v32_3, v35);
    const __m256 v36_4 = _mm256_fmadd_ps(v34_4, v32_4, v35);
    const __m256 v36_5 = _mm256_fmadd_ps(v34_5, v32_5, v35);
    const __m256 v36_6 = _mm256_fmadd_ps(v34_6, v32_6, v35);
    const __m256 v36_7 = _mm256_fmadd_ps(v34_7, v32_7, v35);
    const __m256i v37_0 = _mm256_castps_si256(v27_0);
    const __m256i v37_1 = _mm256_castps_si256(v27_1);
    const __m256i v37_2 = _mm256_castps_si256(v27_2);
    const __m256i v37_3 = _mm256_castps_si256(v27_3);
    const __m256i v37_4 = _mm256_castps_si256(v27_4);
    const __m256i v37_5 = _mm256_castps_si256(v27_5);
    const __m256i v37_6 = _mm256_castps_si256(v27_6);
    const __m256i v37_7 = _mm256_castps_si256(v27_7);
    const __m256i v38_0 = _mm256_permutevar8x32_epi32(t0_0, v37_0);
    const __m256i v38_1 = _mm256_permutevar8x32_epi32(t0_0, v37_1);
    const __m256i v38_2 = _mm256_permutevar8x32_epi32(t0_0, v37_2);
    const __m256i v38_3 = _mm256_permutevar8x32_epi32(t0_0, v37_3);
    const __m256i v38_4 = _mm256_permutevar8x32_epi32(t0_0, v37_4);
    const __m256i v38_5 = _mm256_permutevar8x32_epi32(t0_0, v37_5);
    const __m256i v38_6 = _mm256_permutevar8x32_epi32(t0_0, v37_6);
    const __m256i v38_7 = _mm256_permutevar8x32_epi32(t0_0, v37_7);
    const __m256i v40_0 = _mm256_slli_epi32(v37_0, 20);
    const __m256i v40_1 = _mm256_slli_epi32(v37_1, 20);
    const __m256i v40_2 = _mm256_slli_epi32(v37_2, 20);
    const __m256i v40_3 = _mm256_slli_epi32(v37_3, 20);
    const __m256i v40_4 = _mm256_slli_epi32(v37_4, 20);
    const __m256i v40_5 = _mm256_slli_epi32(v37_5, 20);
    const __m256i v40_6 = _mm256_slli_epi32(v37_6, 20);
    const __m256i v40_7 = _mm256_slli_epi32(v37_7, 20);
    const __m256i v41_0 = _mm256_add_epi32(v38_0, v40_0);
    const __m256i v41_1 = _mm256_add_epi32(v38_1, v40_1);
    const __m256i v41_2 = _mm256_add_epi32(v38_2, v40_2);
    const __m256i v41_3 = _mm256_add_epi32(v38_3, v40_3);
    const __m256i v41_4 = _mm256_add_epi32(v38_4, v40_4);
    const __m256i v41_5 = _mm256_add_epi32(v38_5, v40_5);
    const __m256i v41_6 = _mm256_add_epi32(v38_6, v40_6);
    const __m256i v41_7 = _mm256_add_epi32(v38_7, v40_7);
    const __m256 v42_0 = _mm256_castsi256_ps(v41_0);
    const __m256 v42_1 = _mm256_castsi256_ps(v41_1);
    const __m256 v42_2 = _mm256_castsi256_ps(v41_2);
    const __m256 v42_3 = _mm256_castsi256_ps(v41_3);
    const __m256 v42_4 = _mm256_castsi256_ps(v41_4);
    const __m256 v42_5 = _mm256_castsi256_ps(v41_5);
    const __m256 v42_6 = _mm256_castsi256_ps(v41_6);
    const __m256 v42_7 = _mm256_castsi256_ps(v41_7);
    const __m256 v43_0 = _mm256_mul_ps(v42_0, v32_0);
    const __m256 v43_1 = _mm256_mul_ps(v42_1, v32_1);
    const __m256 v43_2 = _mm256_mul_ps(v42_2, v32_2);
    const __m256 v43_3 = _mm256_mul_ps(v42_3, v32_3);
    const __m256 v43_4 = _mm256_mul_ps(v42_4, v32_4);
    const __m256 v43_5 = _mm256_mul_ps(v42_5, v32_5);
    const __m256 v43_6 = _mm256_mul_ps(v42_6, v32_6);
    const __m256 v43_7 = _mm256_mul_ps(v42_7, v32_7);
    const __m256 v44_0 = _mm256_fmadd_ps(v36_0, v43_0, v42_0);
    const __m256 v44_1 = _mm256_fmadd_ps(v36_1, v43_1, v42_1);
    const __m256 v44_2 = _mm256_fmadd_ps(v36_2, v43_2, v42_2);
    const __m256 v44_3 = _mm256_fmadd_ps(v36_3, v43_3, v42_3);
    const __m256 v44_4 = _mm256_fmadd_ps(v36_4, v43_4, v42_4);
    const __m256 v44_5 = _mm256_fmadd_ps(v36_5, v43_5, v42_5);
    const __m256 v44_6 = _mm256_fmadd_ps(v36_6, v43_6, v42_6);
    const __m256 v44_7 = _mm256_fmadd_ps(v36_7, v43_7, v42_7);
    const __m256 v45_0 = acc4[0];
    const __m256 v45_1 = acc4[1];
    const __m256 v45_2 = acc4[2];
    const __m256 v45_3 = acc4[3];
    const __m256 v45_4 = acc4[4];
    const __m256 v45_5 = acc4[5];
    const __m256 v45_6 = acc4[6];
    const __m256 v45_7 = acc4[7];
    const __m256 v46_0 = acc5[0];
    const __m256 v46_1 = acc5[1];
    const __m256 v46_2 = acc5[2];
    const __m256 v46_3 = acc5[3];
    const __m256 v46_4 = acc5[4];
    const __m256 v46_5 = acc5[5];
    const __m256 v46_6 = acc5[6];
    const __m256 v46_7 = acc5[7];
    const __m256 v47_0 = _mm256_add_ps(v44_0, v46_0);
    const __m256 v47_1 = _mm256_add_ps(v44_1, v46_1);
    const __m256 v47_2 = _mm256_add_ps(v44_2, v46_2);
    const __m256 v47_3 = _mm256_add_ps(v44_3, v46_3);
    const __m256 v47_4 = _mm256_add_ps(v44_4, v46_4);
    const __m256 v47_5 = _mm256_add_ps(v44_5, v46_5);
    const __m256 v47_6 = _mm256_add_ps(v44_6, v46_6);
    const __m256 v47_7 = _mm256_add_ps(v44_7, v46_7);
    const __m256 v48_0 = _mm256_add_ps(v45_0, v47_0);
    const __m256 v48_1 = _mm256_add_ps(v45_1, v47_1);
    const __m256 v48_2 = _mm256_add_ps(v45_2, v47_2);
    const __m256 v48_3 = _mm256_add_ps(v45_3, v47_3);
    const __m256 v48_4 = _mm256_add_ps(v45_4, v47_4);
    const __m256 v48_5 = _mm256_add_ps(v45_5, v47_5);
    const __m256 v48_6 = _mm256_add_ps(v45_6, v47_6);
    const __m256 v48_7 = _mm256_add_ps(v45_7, v47_7);
    const __m256 v49_0 = _mm256_sub_ps(v48_0, v45_0);
    const __m256 v49_1 = _mm256_sub_ps(v48_1, v45_1);
    const __m256 v49_2 = _mm256_sub_ps(v48_2, v45_2);
    const __m256 v49_3 = _mm256_sub_ps(v48_3, v45_3);
    const __m256 v49_4 = _mm256_sub_ps(v48_4, v45_4);
    const __m256 v49_5 = _mm256_sub_ps(v48_5, v45_5);
    const __m256 v49_6 = _mm256_sub_ps(v48_6, v45_6);
    const __m256 v49_7 = _mm256_sub_ps(v48_7, v45_7);
    const __m256 v50_0 = _mm256_sub_ps(v47_0, v49_0);
    const __m256 v50_1 = _mm256_sub_ps(v47_1, v49_1);
    const __m256 v50_2 = _mm256_sub_ps(v47_2, v49_2);
    const __m256 v50_3 = _mm256_sub_ps(v47_3, v49_3);
    const __m256 v50_4 = _mm256_sub_ps(v47_4, v49_4);
    const __m256 v50_5 = _mm256_sub_ps(v47_5, v49_5);
    const __m256 v50_6 = _mm256_sub_ps(v47_6, v49_6);
    const __m256 v50_7 = _mm256_sub_ps(v47_7, v49_7);
    _mm256_storeu_ps(y, v44_0);
    _mm256_storeu_ps(y + 8, v44_1);
    _mm256_storeu_ps(y + 16, v44_2);
    _mm256_storeu_ps(y + 24, v44_3);
    _mm256_storeu_ps(y + 32, v44_4);
    _mm256_storeu_ps(y + 40, v44_5);
    _mm256_storeu_ps(y + 48, v44_6);
    _mm256_storeu_ps(y + 56, v44_7);
    acc4[0] = v48_0;
    acc4[1] = v48_1;
    acc4[2] = v48_2;
    acc4[3] = v48_3;
    acc4[4] = v48_4;
    acc4[5] = v48_5;
    acc4[6] = v48_6;
    acc4[7] = v48_7;
    acc5[0] = v50_0;
    acc5[1] = v50_1;
    acc5[2] = v50_2;
    acc5[3] = v50_3;
    acc5[4] = v50_4;
    acc5[5] = v50_5;
    acc5[6] = v50_6;
    acc5[7] = v50_7;
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_L2_AVX512_AVX2_TARGET void softmax_4ulp_l2_avx512_chunk2_avx2(const float *x, float a1, float a2, float a3, const float *state4, const float *state5, float *y, float *value4, float *value5) {
    const __m256 v19 = _mm256_set1_ps(0x1.5596dap-3f); /* 0.166791633 */
    const __m256 v20 = _mm256_set1_ps(a3);
    const __m256 v22 = _mm256_set1_ps(a1);
    const __m256 v25 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v26 = _mm256_set1_ps(a2);
    const __m256 v29 = _mm256_set1_ps(0x1.05f808p-29f); /* 1.90607441e-09 */
    const __m256 v30 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v33 = _mm256_set1_ps(0x1.000a84p-1f); /* 0.500080228 */
    const __m256 v35 = _mm256_set1_ps(0x1.ffffeap-1f); /* 0.999999344 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_l2_avx512_table0));
    const __m256 v21 = _mm256_loadu_ps(x);
    const __m256 v23 = _mm256_sub_ps(v21, v22);
    const __m256 v24 = _mm256_max_ps(v20, v23);
    const __m256 v27 = _mm256_fmadd_ps(v24, v25, v26);
    const __m256 v28 = _mm256_sub_ps(v27, v26);
    const __m256 v31 = _mm256_fmadd_ps(v28, v30, v24);
    const __m256 v32 = _mm256_fmadd_ps(v28, v29, v31);
    const __m256 v34 = _mm256_fmadd_ps(v19, v32, v33);
    const __m256 v36 = _mm256_fmadd_ps(v34, v32, v35);
    const __m256i v37 = _mm256_castps_si256(v27);
    const __m256i v38 = _mm256_permutevar8x32_epi32(t0_0, v37);
    const __m256i v40 = _mm256_slli_epi32(v37, 20);
    const __m256i v41 = _mm256_add_epi32(v38, v40);
    const __m256 v42 = _mm256_castsi256_ps(v41);
    const __m256 v43 = _mm256_mul_ps(v42, v32);
    const __m256 v44 = _mm256_fmadd_ps(v36, v43, v42);
    const __m256 v45 = _mm256_loadu_ps(state4);
    const __m256 v46 = _mm256_loadu_ps(state5);
    const __m256 v47 = _mm256_add_ps(v44, v46);
    const __m256 v48 = _mm256_add_ps(v45, v47);
    const __m256 v49 = _mm256_sub_ps(v48, v45);
    const __m256 v50 = _mm256_sub_ps(v47, v49);
    _mm256_storeu_ps(y, v44);
    _mm256_storeu_ps(value4, v48);
    _mm256_storeu_ps(value5, v50);
}

/* Lanes l to 7 behind it. */
SOFTMAX_4ULP_L2_AVX512_AVX2 void softmax_4ulp_l2_avx512_combine3_avx2(const float *left4, const float *left5, const float *right4, const float *right5, float *value4, float *value5) {
    const __m256 v53 = _mm256_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m256 v51 = _mm256_loadu_ps(left4);
    const __m256 v52 = _mm256_loadu_ps(right4);
    const __m256 v54 = _mm256_sub_ps(v52, v53);
    const __m256 v55 = _mm256_add_ps(v51, v54);
    const __m256 v56 = _mm256_loadu_ps(left5);
    const __m256 v57 = _mm256_loadu_ps(right5);
    const __m256 v58 = _mm256_add_ps(v56, v57);
    const __m256 v59 = _mm256_sub_ps(v55, v51);
    const __m256 v60 = _mm256_sub_ps(v54, v59);
    const __m256 v61 = _mm256_add_ps(v58, v60);
    _mm256_storeu_ps(value4, v55);
    _mm256_storeu_ps(value5, v61);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_L2_AVX512_AVX2 void softmax_4ulp_l2_avx512_once4_avx2(float a4, float a5, float *value6) {
    const __m256d v62 = _mm256_set1_pd(0x1.0000000ce5ff2p+0); /* 1.0000000030031484 */
    const __m256 v63 = _mm256_set1_ps(a5);
    const __m256 v65 = _mm256_set1_ps(a4);
    const __m256d v67 = _mm256_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m256d v64l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63));
    const __m256d v64h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63, 1));
    const __m256d v66l = _mm256_cvtps_pd(_mm256_castps256_ps128(v65));
    const __m256d v66h = _mm256_cvtps_pd(_mm256_extractf128_ps(v65, 1));
    const __m256d v68l = _mm256_sub_pd(v66l, v67);
    const __m256d v68h = _mm256_sub_pd(v66h, v67);
    const __m256d v69l = _mm256_add_pd(v64l, v68l);
    const __m256d v69h = _mm256_add_pd(v64h, v68h);
    const __m256d v70l = _mm256_div_pd(v62, v69l);
    const __m256d v70h = _mm256_div_pd(v62, v69h);
    const __m128 v71l = _mm256_cvtpd_ps(v70l);
    const __m128 v71h = _mm256_cvtpd_ps(v70h);
    const __m256 v71 = _mm256_set_m128(v71h, v71l);
    _mm256_storeu_ps(value6, v71);
}

/* 64 elements. */
SOFTMAX_4ULP_L2_AVX512_AVX2 void softmax_4ulp_l2_avx512_step5_avx2(float a6, float *y) {
    _mm_prefetch((const char *)((uintptr_t)y + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)y + 8256), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)y + 8320), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)y + 8384), _MM_HINT_T0);
    const __m256 v72 = _mm256_set1_ps(a6);
    const __m256 v73_0 = _mm256_loadu_ps(y);
    const __m256 v73_1 = _mm256_loadu_ps(y + 8);
    const __m256 v73_2 = _mm256_loadu_ps(y + 16);
    const __m256 v73_3 = _mm256_loadu_ps(y + 24);
    const __m256 v73_4 = _mm256_loadu_ps(y + 32);
    const __m256 v73_5 = _mm256_loadu_ps(y + 40);
    const __m256 v73_6 = _mm256_loadu_ps(y + 48);
    const __m256 v73_7 = _mm256_loadu_ps(y + 56);
    const __m256 v74_0 = _mm256_mul_ps(v72, v73_0);
    const __m256 v74_1 = _mm256_mul_ps(v72, v73_1);
    const __m256 v74_2 = _mm256_mul_ps(v72, v73_2);
    const __m256 v74_3 = _mm256_mul_ps(v72, v73_3);
    const __m256 v74_4 = _mm256_mul_ps(v72, v73_4);
    const __m256 v74_5 = _mm256_mul_ps(v72, v73_5);
    const __m256 v74_6 = _mm256_mul_ps(v72, v73_6);
    const __m256 v74_7 = _mm256_mul_ps(v72, v73_7);
    _mm256_storeu_ps(y, v74_0);
    _mm256_storeu_ps(y + 8, v74_1);
    _mm256_storeu_ps(y + 16, v74_2);
    _mm256_storeu_ps(y + 24, v74_3);
    _mm256_storeu_ps(y + 32, v74_4);
    _mm256_storeu_ps(y + 40, v74_5);
    _mm256_storeu_ps(y + 48, v74_6);
    _mm256_storeu_ps(y + 56, v74_7);
}

/* 8 elements. */
static SOFTMAX_4ULP_L2_AVX512_AVX2_TARGET void softmax_4ulp_l2_avx512_chunk5_avx2(float a6, float *y) {
    const __m256 v72 = _mm256_set1_ps(a6);
    const __m256 v73 = _mm256_loadu_ps(y);
    const __m256 v74 = _mm256_mul_ps(v72, v73);
    _mm256_storeu_ps(y, v74);
}

static SOFTMAX_4ULP_L2_AVX512_AVX2_TARGET void softmax_4ulp_l2_avx512_array_avx2(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float a6 = 0;
    size_t i = 0;
    __m256 acc0[8];
    acc0[0] = _mm256_set1_ps(-INFINITY);
    acc0[1] = _mm256_set1_ps(-INFINITY);
    acc0[2] = _mm256_set1_ps(-INFINITY);
    acc0[3] = _mm256_set1_ps(-INFINITY);
    acc0[4] = _mm256_set1_ps(-INFINITY);
    acc0[5] = _mm256_set1_ps(-INFINITY);
    acc0[6] = _mm256_set1_ps(-INFINITY);
    acc0[7] = _mm256_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l2_avx512_step0_avx2(x + i, acc0);
    float lanes0[64];
    _mm256_storeu_ps(lanes0 + 0, acc0[0]);
    _mm256_storeu_ps(lanes0 + 8, acc0[1]);
    _mm256_storeu_ps(lanes0 + 16, acc0[2]);
    _mm256_storeu_ps(lanes0 + 24, acc0[3]);
    _mm256_storeu_ps(lanes0 + 32, acc0[4]);
    _mm256_storeu_ps(lanes0 + 40, acc0[5]);
    _mm256_storeu_ps(lanes0 + 48, acc0[6]);
    _mm256_storeu_ps(lanes0 + 56, acc0[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[8];
        softmax_4ulp_l2_avx512_chunk0_avx2(tail_x, value0);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
    }
    __m256 fold0_0 = _mm256_loadu_ps(lanes0 + 0);
    __m256 fold0_1 = _mm256_loadu_ps(lanes0 + 8);
    __m256 fold0_2 = _mm256_loadu_ps(lanes0 + 16);
    __m256 fold0_3 = _mm256_loadu_ps(lanes0 + 24);
    __m256 fold0_4 = _mm256_loadu_ps(lanes0 + 32);
    __m256 fold0_5 = _mm256_loadu_ps(lanes0 + 40);
    __m256 fold0_6 = _mm256_loadu_ps(lanes0 + 48);
    __m256 fold0_7 = _mm256_loadu_ps(lanes0 + 56);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_4);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_5);
    fold0_2 = _mm256_max_ps(fold0_2, fold0_6);
    fold0_3 = _mm256_max_ps(fold0_3, fold0_7);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute2f128_ps(fold0_0, fold0_0, 1));
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm256_max_ps(fold0_0, _mm256_permute_ps(fold0_0, 0xb1));
    _mm256_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    {
        float value1[8];
        float value2[8];
        float value3[8];
        softmax_4ulp_l2_avx512_once1_avx2(a0, value1, value2, value3);
        a1 = value1[0];
        a2 = value2[0];
        a3 = value3[0];
    }
    i = 0;
    __m256 acc4[8];
    acc4[0] = _mm256_set1_ps(0x1p+97f);
    acc4[1] = _mm256_set1_ps(0x1p+97f);
    acc4[2] = _mm256_set1_ps(0x1p+97f);
    acc4[3] = _mm256_set1_ps(0x1p+97f);
    acc4[4] = _mm256_set1_ps(0x1p+97f);
    acc4[5] = _mm256_set1_ps(0x1p+97f);
    acc4[6] = _mm256_set1_ps(0x1p+97f);
    acc4[7] = _mm256_set1_ps(0x1p+97f);
    __m256 acc5[8];
    acc5[0] = _mm256_set1_ps(0x0p+0f);
    acc5[1] = _mm256_set1_ps(0x0p+0f);
    acc5[2] = _mm256_set1_ps(0x0p+0f);
    acc5[3] = _mm256_set1_ps(0x0p+0f);
    acc5[4] = _mm256_set1_ps(0x0p+0f);
    acc5[5] = _mm256_set1_ps(0x0p+0f);
    acc5[6] = _mm256_set1_ps(0x0p+0f);
    acc5[7] = _mm256_set1_ps(0x0p+0f);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l2_avx512_step2_avx2(x + i, a1, a2, a3, y + i, acc4, acc5);
    float lanes4[72] = {0};
    float lanes5[72] = {0};
    _mm256_storeu_ps(lanes4 + 0, acc4[0]);
    _mm256_storeu_ps(lanes4 + 8, acc4[1]);
    _mm256_storeu_ps(lanes4 + 16, acc4[2]);
    _mm256_storeu_ps(lanes4 + 24, acc4[3]);
    _mm256_storeu_ps(lanes4 + 32, acc4[4]);
    _mm256_storeu_ps(lanes4 + 40, acc4[5]);
    _mm256_storeu_ps(lanes4 + 48, acc4[6]);
    _mm256_storeu_ps(lanes4 + 56, acc4[7]);
    _mm256_storeu_ps(lanes5 + 0, acc5[0]);
    _mm256_storeu_ps(lanes5 + 8, acc5[1]);
    _mm256_storeu_ps(lanes5 + 16, acc5[2]);
    _mm256_storeu_ps(lanes5 + 24, acc5[3]);
    _mm256_storeu_ps(lanes5 + 32, acc5[4]);
    _mm256_storeu_ps(lanes5 + 40, acc5[5]);
    _mm256_storeu_ps(lanes5 + 48, acc5[6]);
    _mm256_storeu_ps(lanes5 + 56, acc5[7]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        float value4[8];
        float value5[8];
        softmax_4ulp_l2_avx512_chunk2_avx2(tail_x, a1, a2, a3, lanes4 + base, lanes5 + base, tail_y, value4, value5);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
        for (size_t l = 0; l < m; l++)
            lanes5[base + l] = value5[l];
    }
    for (size_t h = 32; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            softmax_4ulp_l2_avx512_combine3_avx2(lanes4 + l, lanes5 + l, lanes4 + l + h, lanes5 + l + h, lanes4 + l, lanes5 + l);
    float right4[8] = {0};
    float right5[8] = {0};
    _mm256_storeu_ps(right4, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes4 + 0), _mm256_loadu_ps(lanes4 + 0), 1));
    _mm256_storeu_ps(right5, _mm256_permute2f128_ps(_mm256_loadu_ps(lanes5 + 0), _mm256_loadu_ps(lanes5 + 0), 1));
    softmax_4ulp_l2_avx512_combine3_avx2(lanes4, lanes5, right4, right5, lanes4, lanes5);
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0x4e));
    _mm256_storeu_ps(right5, _mm256_permute_ps(_mm256_loadu_ps(lanes5 + 0), 0x4e));
    softmax_4ulp_l2_avx512_combine3_avx2(lanes4, lanes5, right4, right5, lanes4, lanes5);
    _mm256_storeu_ps(right4, _mm256_permute_ps(_mm256_loadu_ps(lanes4 + 0), 0xb1));
    _mm256_storeu_ps(right5, _mm256_permute_ps(_mm256_loadu_ps(lanes5 + 0), 0xb1));
    softmax_4ulp_l2_avx512_combine3_avx2(lanes4, lanes5, right4, right5, lanes4, lanes5);
    a4 = lanes4[0];
    a5 = lanes5[0];
    {
        float value6[8];
        softmax_4ulp_l2_avx512_once4_avx2(a4, a5, value6);
        a6 = value6[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l2_avx512_step5_avx2(a6, y + i);
    for (; n - i >= 8; i += 8)
        softmax_4ulp_l2_avx512_chunk5_avx2(a6, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_l2_avx512_chunk5_avx2(a6, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_4ULP_L2_AVX512_AVX512 void softmax_4ulp_l2_avx512_step0_avx512(const float *x, __m512 *acc0) {
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    acc0[0] = _mm512_max_ps(acc0[0], v0_0);
    acc0[1] = _mm512_max_ps(acc0[1], v0_1);
    acc0[2] = _mm512_max_ps(acc0[2], v0_2);
    acc0[3] = _mm512_max_ps(acc0[3], v0_3);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_L2_AVX512_AVX512_TARGET void softmax_4ulp_l2_avx512_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_L2_AVX512_AVX512 void softmax_4ulp_l2_avx512_once1_avx512(float a0, float *value1, float *value2, float *value3) {
    const __m512 v1 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v2 = _mm512_set1_ps(a0);
    const __m512 v5 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v7 = _mm512_set1_ps(0x1.7ffffep+20f); /* 1572863.88 */
    const __m512 v8 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512 v9 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v15 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v16 = _mm512_set1_ps(-0x1.9p+7f); /* -200 */
    const __m512 v3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v2), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v4 = _mm512_cmp_ps_mask(v1, v3, _CMP_LT_OQ);
    const __m512 v6 = _mm512_mask_blend_ps(v4, v5, v2);
    const __m512 v10 = _mm512_sub_ps(v2, v6);
    const __m512 v11 = _mm512_mul_ps(v9, v10);
    const __m512 v12 = _mm512_roundscale_ps(v11, 8);
    const __m512 v13 = _mm512_sub_ps(v8, v12);
    const __m512 v14 = _mm512_add_ps(v7, v13);
    const __m512 v17 = _mm512_add_ps(v12, v16);
    const __m512 v18 = _mm512_mul_ps(v15, v17);
    _mm512_storeu_ps(value1, v6);
    _mm512_storeu_ps(value2, v14);
    _mm512_storeu_ps(value3, v18);
}

/* 64 elements. */
SOFTMAX_4ULP_L2_AVX512_AVX512 void softmax_4ulp_l2_avx512_step2_avx512(const float *x, float a1, float a2, float a3, float *y, __m512 *acc4, __m512 *acc5) {
    const __m512 v19 = _mm512_set1_ps(0x1.5596dap-3f); /* 0.166791633 */
    const __m512 v20 = _mm512_set1_ps(a3);
    const __m512 v22 = _mm512_set1_ps(a1);
    const __m512 v25 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v26 = _mm512_set1_ps(a2);
    const __m512 v29 = _mm512_set1_ps(0x1.05f808p-29f); /* 1.90607441e-09 */
    const __m512 v30 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v33 = _mm512_set1_ps(0x1.000a84p-1f); /* 0.500080228 */
    const __m512 v35 = _mm512_set1_ps(0x1.ffffeap-1f); /* 0.999999344 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_l2_avx512_table0);
    const __m512 v21_0 = _mm512_loadu_ps(x);
    const __m512 v21_1 = _mm512_loadu_ps(x + 16);
    const __m512 v21_2 = _mm512_loadu_ps(x + 32);
    const __m512 v21_3 = _mm512_loadu_ps(x + 48);
    const __m512 v23_0 = _mm512_sub_ps(v21_0, v22);
    const __m512 v23_1 = _mm512_sub_ps(v21_1, v22);
    const __m512 v23_2 = _mm512_sub_ps(v21_2, v22);
    const __m512 v23_3 = _mm512_sub_ps(v21_3, v22);
    const __m512 v24_0 = _mm512_max_ps(v20, v23_0);
    const __m512 v24_1 = _mm512_max_ps(v20, v23_1);
    const __m512 v24_2 = _mm512_max_ps(v20, v23_2);
    const __m512 v24_3 = _mm512_max_ps(v20, v23_3);
    const __m512 v27_0 = _mm512_fmadd_ps(v24_0, v25, v26);
    const __m512 v27_1 = _mm512_fmadd_ps(v24_1, v25, v26);
    const __m512 v27_2 = _mm512_fmadd_ps(v24_2, v25, v26);
    const __m512 v27_3 = _mm512_fmadd_ps(v24_3, v25, v26);
    const __m512 v28_0 = _mm512_sub_ps(v27_0, v26);
    const __m512 v28_1 = _mm512_sub_ps(v27_1, v26);
    const __m512 v28_2 = _mm512_sub_ps(v27_2, v26);
    const __m512 v28_3 = _mm512_sub_ps(v27_3, v26);
    const __m512 v31_0 = _mm512_fmadd_ps(v28_0, v30, v24_0);
    const __m512 v31_1 = _mm512_fmadd_ps(v28_1, v30, v24_1);
    const __m512 v31_2 = _mm512_fmadd_ps(v28_2, v30, v24_2);
    const __m512 v31_3 = _mm512_fmadd_ps(v28_3, v30, v24_3);
    const __m512 v32_0 = _mm512_fmadd_ps(v28_0, v29, v31_0);
    const __m512 v32_1 = _mm512_fmadd_ps(v28_1, v29, v31_1);
    const __m512 v32_2 = _mm512_fmadd_ps(v28_2, v29, v31_2);
    const __m512 v32_3 = _mm512_fmadd_ps(v28_3, v29, v31_3);
    const __m512 v34_0 = _mm512_fmadd_ps(v19, v32_0, v33);
    const __m512 v34_1 = _mm512_fmadd_ps(v19, v32_1, v33);
    const __m512 v34_2 = _mm512_fmadd_ps(v19, v32_2, v33);
    const __m512 v34_3 = _mm512_fmadd_ps(v19, v32_3, v33);
    const __m512 v36_0 = _mm512_fmadd_ps(v34_0, v32_0, v35);
    const __m512 v36_1 = _mm512_fmadd_ps(v34_1, v32_1, v35);
    const __m512 v36_2 = _mm512_fmadd_ps(v34_2, v32_2, v35);
    const __m512 v36_3 = _mm512_fmadd_ps(v34_3, v32_3, v35);
    const __m512i v37_0 = _mm512_castps_si512(v27_0);
    const __m512i v37_1 = _mm512_castps_si512(v27_1);
    const __m512i v37_2 = _mm512_castps_si512(v27_2);
    const __m512i v37_3 = _mm512_castps_si512(v27_3);
    const __m512i v38_0 = _mm512_permutexvar_epi32(v37_0, t0_0);
    const __m512i v38_1 = _mm512_permutexvar_epi32(v37_1, t0_0);
    const __m512i v38_2 = _mm512_permutexvar_epi32(v37_2, t0_0);
    const __m512i v38_3 = _mm512_permutexvar_epi32(v37_3, t0_0);
    const __m512i v40_0 = _mm512_slli_epi32(v37_0, 20);
    const __m512i v40_1 = _mm512_slli_epi32(v37_1, 20);
    const __m512i v40_2 = _mm512_slli_epi32(v37_2, 20);
    const __m512i v40_3 = _mm512_slli_epi32(v37_3, 20);
    const __m512i v41_0 = _mm512_add_epi32(v38_0, v40_0);
    const __m512i v41_1 = _mm512_add_epi32(v38_1, v40_1);
    const __m512i v41_2 = _mm512_add_epi32(v38_2, v40_2);
    const __m512i v41_3 = _mm512_add_epi32(v38_3, v40_3);
    const __m512 v42_0 = _mm512_castsi512_ps(v41_0);
    const __m512 v42_1 = _mm512_castsi512_ps(v41_1);
    const __m512 v42_2 = _mm512_castsi512_ps(v41_2);
    const __m512 v42_3 = _mm512_castsi512_ps(v41_3);
    const __m512 v43_0 = _mm512_mul_ps(v42_0, v32_0);
    const __m512 v43_1 = _mm512_mul_ps(v42_1, v32_1);
    const __m512 v43_2 = _mm512_mul_ps(v42_2, v32_2);
    const __m512 v43_3 = _mm512_mul_ps(v42_3, v32_3);
    const __m512 v44_0 = _mm512_fmadd_ps(v36_0, v43_0, v42_0);
    const __m512 v44_1 = _mm512_fmadd_ps(v36_1, v43_1, v42_1);
    const __m512 v44_2 = _mm512_fmadd_ps(v36_2, v43_2, v42_2);
    const __m512 v44_3 = _mm512_fmadd_ps(v36_3, v43_3, v42_3);
    const __m512 v45_0 = acc4[0];
    const __m512 v45_1 = acc4[1];
    const __m512 v45_2 = acc4[2];
    const __m512 v45_3 = acc4[3];
    const __m512 v46_0 = acc5[0];
    const __m512 v46_1 = acc5[1];
    const __m512 v46_2 = acc5[2];
    const __m512 v46_3 = acc5[3];
    const __m512 v47_0 = _mm512_add_ps(v44_0, v46_0);
    const __m512 v47_1 = _mm512_add_ps(v44_1, v46_1);
    const __m512 v47_2 = _mm512_add_ps(v44_2, v46_2);
    const __m512 v47_3 = _mm512_add_ps(v44_3, v46_3);
    const __m512 v48_0 = _mm512_add_ps(v45_0, v47_0);
    const __m512 v48_1 = _mm512_add_ps(v45_1, v47_1);
    const __m512 v48_2 = _mm512_add_ps(v45_2, v47_2);
    const __m512 v48_3 = _mm512_add_ps(v45_3, v47_3);
    const __m512 v49_0 = _mm512_sub_ps(v48_0, v45_0);
    const __m512 v49_1 = _mm512_sub_ps(v48_1, v45_1);
    const __m512 v49_2 = _mm512_sub_ps(v48_2, v45_2);
    const __m512 v49_3 = _mm512_sub_ps(v48_3, v45_3);
    const __m512 v50_0 = _mm512_sub_ps(v47_0, v49_0);
    const __m512 v50_1 = _mm512_sub_ps(v47_1, v49_1);
    const __m512 v50_2 = _mm512_sub_ps(v47_2, v49_2);
    const __m512 v50_3 = _mm512_sub_ps(v47_3, v49_3);
    _mm512_storeu_ps(y, v44_0);
    _mm512_storeu_ps(y + 16, v44_1);
    _mm512_storeu_ps(y + 32, v44_2);
    _mm512_storeu_ps(y + 48, v44_3);
    acc4[0] = v48_0;
    acc4[1] = v48_1;
    acc4[2] = v48_2;
    acc4[3] = v48_3;
    acc5[0] = v50_0;
    acc5[1] = v50_1;
    acc5[2] = v50_2;
    acc5[3] = v50_3;
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_L2_AVX512_AVX512_TARGET void softmax_4ulp_l2_avx512_chunk2_avx512(const float *x, float a1, float a2, float a3, const float *state4, const float *state5, float *y, float *value4, float *value5) {
    const __m512 v19 = _mm512_set1_ps(0x1.5596dap-3f); /* 0.166791633 */
    const __m512 v20 = _mm512_set1_ps(a3);
    const __m512 v22 = _mm512_set1_ps(a1);
    const __m512 v25 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v26 = _mm512_set1_ps(a2);
    const __m512 v29 = _mm512_set1_ps(0x1.05f808p-29f); /* 1.90607441e-09 */
    const __m512 v30 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v33 = _mm512_set1_ps(0x1.000a84p-1f); /* 0.500080228 */
    const __m512 v35 = _mm512_set1_ps(0x1.ffffeap-1f); /* 0.999999344 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_l2_avx512_table0);
    const __m512 v21 = _mm512_loadu_ps(x);
    const __m512 v23 = _mm512_sub_ps(v21, v22);
    const __m512 v24 = _mm512_max_ps(v20, v23);
    const __m512 v27 = _mm512_fmadd_ps(v24, v25, v26);
    const __m512 v28 = _mm512_sub_ps(v27, v26);
    const __m512 v31 = _mm512_fmadd_ps(v28, v30, v24);
    const __m512 v32 = _mm512_fmadd_ps(v28, v29, v31);
    const __m512 v34 = _mm512_fmadd_ps(v19, v32, v33);
    const __m512 v36 = _mm512_fmadd_ps(v34, v32, v35);
    const __m512i v37 = _mm512_castps_si512(v27);
    const __m512i v38 = _mm512_permutexvar_epi32(v37, t0_0);
    const __m512i v40 = _mm512_slli_epi32(v37, 20);
    const __m512i v41 = _mm512_add_epi32(v38, v40);
    const __m512 v42 = _mm512_castsi512_ps(v41);
    const __m512 v43 = _mm512_mul_ps(v42, v32);
    const __m512 v44 = _mm512_fmadd_ps(v36, v43, v42);
    const __m512 v45 = _mm512_loadu_ps(state4);
    const __m512 v46 = _mm512_loadu_ps(state5);
    const __m512 v47 = _mm512_add_ps(v44, v46);
    const __m512 v48 = _mm512_add_ps(v45, v47);
    const __m512 v49 = _mm512_sub_ps(v48, v45);
    const __m512 v50 = _mm512_sub_ps(v47, v49);
    _mm512_storeu_ps(y, v44);
    _mm512_storeu_ps(value4, v48);
    _mm512_storeu_ps(value5, v50);
}

/* Lanes l to 15 behind it. */
SOFTMAX_4ULP_L2_AVX512_AVX512 void softmax_4ulp_l2_avx512_combine3_avx512(const float *left4, const float *left5, const float *right4, const float *right5, float *value4, float *value5) {
    const __m512 v53 = _mm512_set1_ps(0x1p+97f); /* 1.58456325e+29 */
    const __m512 v51 = _mm512_loadu_ps(left4);
    const __m512 v52 = _mm512_loadu_ps(right4);
    const __m512 v54 = _mm512_sub_ps(v52, v53);
    const __m512 v55 = _mm512_add_ps(v51, v54);
    const __m512 v56 = _mm512_loadu_ps(left5);
    const __m512 v57 = _mm512_loadu_ps(right5);
    const __m512 v58 = _mm512_add_ps(v56, v57);
    const __m512 v59 = _mm512_sub_ps(v55, v51);
    const __m512 v60 = _mm512_sub_ps(v54, v59);
    const __m512 v61 = _mm512_add_ps(v58, v60);
    _mm512_storeu_ps(value4, v55);
    _mm512_storeu_ps(value5, v61);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_L2_AVX512_AVX512 void softmax_4ulp_l2_avx512_once4_avx512(float a4, float a5, float *value6) {
    const __m512d v62 = _mm512_set1_pd(0x1.0000000ce5ff2p+0); /* 1.0000000030031484 */
    const __m512 v63 = _mm512_set1_ps(a5);
    const __m512 v65 = _mm512_set1_ps(a4);
    const __m512d v67 = _mm512_set1_pd(0x1p+97); /* 1.5845632502852868e+29 */
    const __m512d v64l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63));
    const __m512d v64h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63, 1));
    const __m512d v66l = _mm512_cvtps_pd(_mm512_castps512_ps256(v65));
    const __m512d v66h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v65, 1));
    const __m512d v68l = _mm512_sub_pd(v66l, v67);
    const __m512d v68h = _mm512_sub_pd(v66h, v67);
    const __m512d v69l = _mm512_add_pd(v64l, v68l);
    const __m512d v69h = _mm512_add_pd(v64h, v68h);
    const __m512d v70l = _mm512_div_pd(v62, v69l);
    const __m512d v70h = _mm512_div_pd(v62, v69h);
    const __m256 v71l = _mm512_cvtpd_ps(v70l);
    const __m256 v71h = _mm512_cvtpd_ps(v70h);
    const __m512 v71 = _mm512_insertf32x8(_mm512_castps256_ps512(v71l), v71h, 1);
    _mm512_storeu_ps(value6, v71);
}

/* 64 elements. */
SOFTMAX_4ULP_L2_AVX512_AVX512 void softmax_4ulp_l2_avx512_step5_avx512(float a6, float *y) {
    _mm_prefetch((const char *)((uintptr_t)y + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)y + 8256), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)y + 8320), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)y + 8384), _MM_HINT_T0);
    const __m512 v72 = _mm512_set1_ps(a6);
    const __m512 v73_0 = _mm512_loadu_ps(y);
    const __m512 v73_1 = _mm512_loadu_ps(y + 16);
    const __m512 v73_2 = _mm512_loadu_ps(y + 32);
    const __m512 v73_3 = _mm512_loadu_ps(y + 48);
    const __m512 v74_0 = _mm512_mul_ps(v72, v73_0);
    const __m512 v74_1 = _mm512_mul_ps(v72, v73_1);
    const __m512 v74_2 = _mm512_mul_ps(v72, v73_2);
    const __m512 v74_3 = _mm512_mul_ps(v72, v73_3);
    _mm512_storeu_ps(y, v74_0);
    _mm512_storeu_ps(y + 16, v74_1);
    _mm512_storeu_ps(y + 32, v74_2);
    _mm512_storeu_ps(y + 48, v74_3);
}

/* 16 elements. */
static SOFTMAX_4ULP_L2_AVX512_AVX512_TARGET void softmax_4ulp_l2_avx512_chunk5_avx512(float a6, float *y) {
    const __m512 v72 = _mm512_set1_ps(a6);
    const __m512 v73 = _mm512_loadu_ps(y);
    const __m512 v74 = _mm512_mul_ps(v72, v73);
    _mm512_storeu_ps(y, v74);
}

static SOFTMAX_4ULP_L2_AVX512_AVX512_TARGET void softmax_4ulp_l2_avx512_array_avx512(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    float a5 = 0;
    float a6 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l2_avx512_step0_avx512(x + i, acc0);
    float lanes0[64];
    _mm512_storeu_ps(lanes0 + 0, acc0[0]);
    _mm512_storeu_ps(lanes0 + 16, acc0[1]);
    _mm512_storeu_ps(lanes0 + 32, acc0[2]);
    _mm512_storeu_ps(lanes0 + 48, acc0[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[16];
        softmax_4ulp_l2_avx512_chunk0_avx512(tail_x, value0);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
    }
    __m512 fold0_0 = _mm512_loadu_ps(lanes0 + 0);
    __m512 fold0_1 = _mm512_loadu_ps(lanes0 + 16);
    __m512 fold0_2 = _mm512_loadu_ps(lanes0 + 32);
    __m512 fold0_3 = _mm512_loadu_ps(lanes0 + 48);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm512_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0xb1));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0xb1));
    _mm512_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    {
        float value1[16];
        float value2[16];
        float value3[16];
        softmax_4ulp_l2_avx512_once1_avx512(a0, value1, value2, value3);
        a1 = value1[0];
        a2 = value2[0];
        a3 = value3[0];
    }
    i = 0;
    __m512 acc4[4];
    acc4[0] = _mm512_set1_ps(0x1p+97f);
    acc4[1] = _mm512_set1_ps(0x1p+97f);
    acc4[2] = _mm512_set1_ps(0x1p+97f);
    acc4[3] = _mm512_set1_ps(0x1p+97f);
    __m512 acc5[4];
    acc5[0] = _mm512_set1_ps(0x0p+0f);
    acc5[1] = _mm512_set1_ps(0x0p+0f);
    acc5[2] = _mm512_set1_ps(0x0p+0f);
    acc5[3] = _mm512_set1_ps(0x0p+0f);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l2_avx512_step2_avx512(x + i, a1, a2, a3, y + i, acc4, acc5);
    float lanes4[80] = {0};
    float lanes5[80] = {0};
    _mm512_storeu_ps(lanes4 + 0, acc4[0]);
    _mm512_storeu_ps(lanes4 + 16, acc4[1]);
    _mm512_storeu_ps(lanes4 + 32, acc4[2]);
    _mm512_storeu_ps(lanes4 + 48, acc4[3]);
    _mm512_storeu_ps(lanes5 + 0, acc5[0]);
    _mm512_storeu_ps(lanes5 + 16, acc5[1]);
    _mm512_storeu_ps(lanes5 + 32, acc5[2]);
    _mm512_storeu_ps(lanes5 + 48, acc5[3]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        float value4[16];
        float value5[16];
        softmax_4ulp_l2_avx512_chunk2_avx512(tail_x, a1, a2, a3, lanes4 + base, lanes5 + base, tail_y, value4, value5);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes4[base + l] = value4[l];
        for (size_t l = 0; l < m; l++)
            lanes5[base + l] = value5[l];
    }
    for (size_t h = 32; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            softmax_4ulp_l2_avx512_combine3_avx512(lanes4 + l, lanes5 + l, lanes4 + l + h, lanes5 + l + h, lanes4 + l, lanes5 + l);
    float right4[16] = {0};
    float right5[16] = {0};
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0x4e));
    _mm512_storeu_ps(right5, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes5 + 0), _mm512_loadu_ps(lanes5 + 0), 0x4e));
    softmax_4ulp_l2_avx512_combine3_avx512(lanes4, lanes5, right4, right5, lanes4, lanes5);
    _mm512_storeu_ps(right4, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes4 + 0), _mm512_loadu_ps(lanes4 + 0), 0xb1));
    _mm512_storeu_ps(right5, _mm512_shuffle_f32x4(_mm512_loadu_ps(lanes5 + 0), _mm512_loadu_ps(lanes5 + 0), 0xb1));
    softmax_4ulp_l2_avx512_combine3_avx512(lanes4, lanes5, right4, right5, lanes4, lanes5);
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0x4e));
    _mm512_storeu_ps(right5, _mm512_permute_ps(_mm512_loadu_ps(lanes5 + 0), 0x4e));
    softmax_4ulp_l2_avx512_combine3_avx512(lanes4, lanes5, right4, right5, lanes4, lanes5);
    _mm512_storeu_ps(right4, _mm512_permute_ps(_mm512_loadu_ps(lanes4 + 0), 0xb1));
    _mm512_storeu_ps(right5, _mm512_permute_ps(_mm512_loadu_ps(lanes5 + 0), 0xb1));
    softmax_4ulp_l2_avx512_combine3_avx512(lanes4, lanes5, right4, right5, lanes4, lanes5);
    a4 = lanes4[0];
    a5 = lanes5[0];
    {
        float value6[16];
        softmax_4ulp_l2_avx512_once4_avx512(a4, a5, value6);
        a6 = value6[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l2_avx512_step5_avx512(a6, y + i);
    for (; n - i >= 16; i += 16)
        softmax_4ulp_l2_avx512_chunk5_avx512(a6, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_l2_avx512_chunk5_avx512(a6, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_4ULP_L2_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_4ulp_l2_avx512_level(void) {
#if defined(SOFTMAX_4ULP_L2_AVX512_FORCE_ISA)
    return SOFTMAX_4ULP_L2_AVX512_FORCE_ISA;
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

static void softmax_4ulp_l2_avx512_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_4ulp_l2_avx512_level();
    if (level == 2) {
        softmax_4ulp_l2_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softmax_4ulp_l2_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softmax_4ulp_l2_avx512_array_portable(x, y, n);
}

void softmax_4ulp_l2_avx512(const float *x, float *y, size_t n) {
    softmax_4ulp_l2_avx512_row(x, y, n);
}

void softmax_4ulp_l2_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        softmax_4ulp_l2_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
