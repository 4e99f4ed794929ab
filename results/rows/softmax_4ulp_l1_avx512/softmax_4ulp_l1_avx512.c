/* softmax_4ulp_l1_avx512: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    2.881896 ulp, observed on 936236098 results
 *   |sum - 1|    1.19e-07 at most
 *   worst row    masked, 33 elements, seed 252, result 11
 *   result there 0x1.e9ff3ep-16 (2.92060995e-05, encoding 0x37f4ff9f)
 *   mean error   0.171837 ulp
 *   misrounded   130121155 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           68449953838b79d6a81524ebd92546ab
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size l1 --time 60s --seed 1 --from seeds/softmax/reload_perm8_blocked.evo --threads 1 --archive l1.db
 *                time: 0.1476 ns/element as avx512 code (inputs l1)
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
#include "softmax_4ulp_l1_avx512.h"

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

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float softmax_4ulp_l1_avx512_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softmax_4ulp_l1_avx512_fma_f32(float a, float b, float c) {
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
static inline int32_t softmax_4ulp_l1_avx512_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softmax_4ulp_l1_avx512_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_4ulp_l1_avx512_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softmax_4ulp_l1_avx512_abs_f32(float x) {
    return fabsf(x);
}

static const int32_t softmax_4ulp_l1_avx512_table0[16] = {
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
}; /* repeated to fill a register */

static const int32_t softmax_4ulp_l1_avx512_table1[16] = {
    1065351818, 1065063112, 1064842417, 1064696652,
    1064632599, 1064657652, 1064779877, 1065008069,
    1065351818, 1065063112, 1064842417, 1064696652,
    1064632599, 1064657652, 1064779877, 1065008069,
}; /* repeated to fill a register */

static inline float softmax_4ulp_l1_avx512_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_4ulp_l1_avx512_element1(float a0, float *value1, float *value2) {
    const float v1 = 0x1.8p+6f; /* 96 */
    const float v2 = a0;
    const float v3 = 0x1.715476p+0f; /* 1.44269502 */
    const float v4 = v2 * v3;
    const float v5 = softmax_4ulp_l1_avx512_rint_f32(v4);
    const float v6 = v1 - v5;
    const float v7 = 0x1.8p+20f; /* 1572864 */
    const float v8 = v6 + v7;
    const float v9 = -0x1.bcp+7f; /* -222 */
    const float v10 = v9 + v5;
    const float v11 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v12 = v10 * v11;
    const float v13 = 0x1p-40f; /* 9.09494702e-13 */
    const float v14 = v12 + v13;
    const float r0 = v8;
    const float r1 = v14;
    *value1 = r0;
    *value2 = r1;
}

static inline void softmax_4ulp_l1_avx512_element2(float x, float a0, float a1, float a2, float *y, double *value3) {
    const float v15 = a2;
    const float v16 = x;
    const float v17 = v15 > v16 ? v15 : v16;
    const float v18 = 0x1.715476p+0f; /* 1.44269502 */
    const float v19 = a1;
    const float v20 = softmax_4ulp_l1_avx512_fma_f32(v17, v18, v19);
    const float v21 = v20 - v19;
    const float v22 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v23 = softmax_4ulp_l1_avx512_fma_f32(v21, v22, v17);
    const float v24 = 0x1.05ee0ap-29f; /* 1.90579041e-09 */
    const float v25 = v24 * v21;
    const float v26 = v23 + v25;
    const float v27 = 0x1.55a8d8p-3f; /* 0.16682595 */
    const float v28 = 0x1.000a38p-1f; /* 0.500077963 */
    const float v29 = softmax_4ulp_l1_avx512_fma_f32(v26, v27, v28);
    const float v30 = 0x1.fffff6p-1f; /* 0.999999702 */
    const float v31 = softmax_4ulp_l1_avx512_fma_f32(v26, v29, v30);
    const int32_t v32 = softmax_4ulp_l1_avx512_bits_f32(v20);
    const int32_t v33 = 20;
    const int32_t v34 = softmax_4ulp_l1_avx512_shl_i32(v32, v33);
    const int32_t v35 = softmax_4ulp_l1_avx512_table0[(uint32_t)v32 & (8u - 1)];
    const int32_t v36 = (int32_t)((uint32_t)v34 + (uint32_t)v35);
    const float v37 = softmax_4ulp_l1_avx512_frombits_f32(v36);
    const float v38 = v37 * v26;
    const float v39 = softmax_4ulp_l1_avx512_fma_f32(v31, v38, v37);
    const double v40 = (double)v39;
    const float v41 = 0x1p+16f; /* 65536 */
    const float v42 = a0;
    const float v43 = softmax_4ulp_l1_avx512_abs_f32(v42);
    const int v44 = v41 < v43;
    float r0 = v39;
    double r1 = v40;
    if (v44) {
        const float v45 = -0x1.33p+7f; /* -153.5 */
        const float v46 = v16 - v42;
        const float v47 = v45 > v46 ? v45 : v46;
        const float v48 = 0x1.8006p+20f; /* 1572960 */
        const float v49 = softmax_4ulp_l1_avx512_fma_f32(v47, v18, v48);
        const int32_t v50 = softmax_4ulp_l1_avx512_bits_f32(v49);
        const int32_t v51 = softmax_4ulp_l1_avx512_shl_i32(v50, v33);
        const int32_t v52 = softmax_4ulp_l1_avx512_table1[(uint32_t)v50 & (8u - 1)];
        const int32_t v53 = (int32_t)((uint32_t)v51 + (uint32_t)v52);
        const float v54 = softmax_4ulp_l1_avx512_frombits_f32(v53);
        const float v55 = v49 - v48;
        const float v56 = 0x1p-40f; /* 9.09494702e-13 */
        const float v57 = softmax_4ulp_l1_avx512_fma_f32(v55, v56, v22);
        const float v58 = softmax_4ulp_l1_avx512_fma_f32(v55, v57, v47);
        const float v59 = softmax_4ulp_l1_avx512_fma_f32(v55, v24, v58);
        const float v60 = v54 * v59;
        const float v61 = softmax_4ulp_l1_avx512_fma_f32(v59, v27, v28);
        const float v62 = softmax_4ulp_l1_avx512_fma_f32(v59, v61, v30);
        const float v63 = softmax_4ulp_l1_avx512_fma_f32(v60, v62, v54);
        const double v64 = (double)v63;
        r0 = v63;
        r1 = v64;
    }
    *y = r0;
    *value3 = r1;
}

static inline float softmax_4ulp_l1_avx512_element3(double a3) {
    const double v65 = 0x1.000000097ec05p+0; /* 1.0000000022107554 */
    const double v66 = a3;
    const double v67 = v65 / v66;
    const float v68 = (float)v67;
    const float r0 = v68;
    return r0;
}

static inline float softmax_4ulp_l1_avx512_element4(float again0, float a4) {
    const float v69 = a4;
    const float v70 = again0;
    const float v71 = v69 * v70;
    const float r0 = v71;
    return r0;
}

static void softmax_4ulp_l1_avx512_array_portable(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    double a3 = 0;
    float a4 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = softmax_4ulp_l1_avx512_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_4ulp_l1_avx512_element1(a0, &a1, &a2);
    double lanes3[64];
    for (size_t l = 0; l < 64; l++)
        lanes3[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        double value3;
        softmax_4ulp_l1_avx512_element2(x[i], a0, a1, a2, &y[i], &value3);
        lanes3[i % 64] = lanes3[i % 64] + value3;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes3[l] = lanes3[l] + lanes3[l + h];
    a3 = lanes3[0];
    a4 = softmax_4ulp_l1_avx512_element3(a3);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_4ulp_l1_avx512_element4(y[i], a4);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_4ULP_L1_AVX512_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_4ULP_L1_AVX512_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_4ULP_L1_AVX512_AVX2 static inline SOFTMAX_4ULP_L1_AVX512_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_4ULP_L1_AVX512_AVX512 static inline SOFTMAX_4ULP_L1_AVX512_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
SOFTMAX_4ULP_L1_AVX512_AVX2 void softmax_4ulp_l1_avx512_step0_avx2(const float *x, __m256 *acc0) {
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
static SOFTMAX_4ULP_L1_AVX512_AVX2_TARGET void softmax_4ulp_l1_avx512_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_L1_AVX512_AVX2 void softmax_4ulp_l1_avx512_once1_avx2(float a0, float *value1, float *value2) {
    const __m256 v1 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256 v2 = _mm256_set1_ps(a0);
    const __m256 v3 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v7 = _mm256_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m256 v9 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v11 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v13 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v4 = _mm256_mul_ps(v2, v3);
    const __m256 v5 = _mm256_round_ps(v4, 8);
    const __m256 v6 = _mm256_sub_ps(v1, v5);
    const __m256 v8 = _mm256_add_ps(v6, v7);
    const __m256 v10 = _mm256_add_ps(v9, v5);
    const __m256 v12 = _mm256_mul_ps(v10, v11);
    const __m256 v14 = _mm256_add_ps(v12, v13);
    _mm256_storeu_ps(value1, v8);
    _mm256_storeu_ps(value2, v14);
}

/* 64 elements. */
SOFTMAX_4ULP_L1_AVX512_AVX2 void softmax_4ulp_l1_avx512_step2_avx2(const float *x, float a0, float a1, float a2, float *y, __m256d *acc3) {
    const __m256 v15 = _mm256_set1_ps(a2);
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(a1);
    const __m256 v22 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v24 = _mm256_set1_ps(0x1.05ee0ap-29f); /* 1.90579041e-09 */
    const __m256 v27 = _mm256_set1_ps(0x1.55a8d8p-3f); /* 0.16682595 */
    const __m256 v28 = _mm256_set1_ps(0x1.000a38p-1f); /* 0.500077963 */
    const __m256 v30 = _mm256_set1_ps(0x1.fffff6p-1f); /* 0.999999702 */
    const __m256 v41 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v42 = _mm256_set1_ps(a0);
    const __m256 v45 = _mm256_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m256 v48 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256 v56 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_l1_avx512_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_l1_avx512_table1));
    const __m256 v16_0 = _mm256_loadu_ps(x);
    const __m256 v16_1 = _mm256_loadu_ps(x + 8);
    const __m256 v16_2 = _mm256_loadu_ps(x + 16);
    const __m256 v16_3 = _mm256_loadu_ps(x + 24);
    const __m256 v16_4 = _mm256_loadu_ps(x + 32);
    const __m256 v16_5 = _mm256_loadu_ps(x + 40);
    const __m256 v16_6 = _mm256_loadu_ps(x + 48);
    const __m256 v16_7 = _mm256_loadu_ps(x + 56);
    const __m256 v17_0 = _mm256_max_ps(v15, v16_0);
    const __m256 v17_1 = _mm256_max_ps(v15, v16_1);
    const __m256 v17_2 = _mm256_max_ps(v15, v16_2);
    const __m256 v17_3 = _mm256_max_ps(v15, v16_3);
    const __m256 v17_4 = _mm256_max_ps(v15, v16_4);
    const __m256 v17_5 = _mm256_max_ps(v15, v16_5);
    const __m256 v17_6 = _mm256_max_ps(v15, v16_6);
    const __m256 v17_7 = _mm256_max_ps(v15, v16_7);
    const __m256 v20_0 = _mm256_fmadd_ps(v17_0, v18, v19);
    const __m256 v20_1 = _mm256_fmadd_ps(v17_1, v18, v19);
    const __m256 v20_2 = _mm256_fmadd_ps(v17_2, v18, v19);
    const __m256 v20_3 = _mm256_fmadd_ps(v17_3, v18, v19);
    const __m256 v20_4 = _mm256_fmadd_ps(v17_4, v18, v19);
    const __m256 v20_5 = _mm256_fmadd_ps(v17_5, v18, v19);
    const __m256 v20_6 = _mm256_fmadd_ps(v17_6, v18, v19);
    const __m256 v20_7 = _mm256_fmadd_ps(v17_7, v18, v19);
    const __m256 v21_0 = _mm256_sub_ps(v20_0, v19);
    const __m256 v21_1 = _mm256_sub_ps(v20_1, v19);
    const __m256 v21_2 = _mm256_sub_ps(v20_2, v19);
    const __m256 v21_3 = _mm256_sub_ps(v20_3, v19);
    const __m256 v21_4 = _mm256_sub_ps(v20_4, v19);
    const __m256 v21_5 = _mm256_sub_ps(v20_5, v19);
    const __m256 v21_6 = _mm256_sub_ps(v20_6, v19);
    const __m256 v21_7 = _mm256_sub_ps(v20_7, v19);
    const __m256 v23_0 = _mm256_fmadd_ps(v21_0, v22, v17_0);
    const __m256 v23_1 = _mm256_fmadd_ps(v21_1, v22, v17_1);
    const __m256 v23_2 = _mm256_fmadd_ps(v21_2, v22, v17_2);
    const __m256 v23_3 = _mm256_fmadd_ps(v21_3, v22, v17_3);
    const __m256 v23_4 = _mm256_fmadd_ps(v21_4, v22, v17_4);
    const __m256 v23_5 = _mm256_fmadd_ps(v21_5, v22, v17_5);
    const __m256 v23_6 = _mm256_fmadd_ps(v21_6, v22, v17_6);
    const __m256 v23_7 = _mm256_fmadd_ps(v21_7, v22, v17_7);
    const __m256 v25_0 = _mm256_mul_ps(v24, v21_0);
    const __m256 v25_1 = _mm256_mul_ps(v24, v21_1);
    const __m256 v25_2 = _mm256_mul_ps(v24, v21_2);
    const __m256 v25_3 = _mm256_mul_ps(v24, v21_3);
    const __m256 v25_4 = _mm256_mul_ps(v24, v21_4);
    const __m256 v25_5 = _mm256_mul_ps(v24, v21_5);
    const __m256 v25_6 = _mm256_mul_ps(v24, v21_6);
    const __m256 v25_7 = _mm256_mul_ps(v24, v21_7);
    const __m256 v26_0 = _mm256_add_ps(v23_0, v25_0);
    const __m256 v26_1 = _mm256_add_ps(v23_1, v25_1);
    const __m256 v26_2 = _mm256_add_ps(v23_2, v25_2);
    const __m256 v26_3 = _mm256_add_ps(v23_3, v25_3);
    const __m256 v26_4 = _mm256_add_ps(v23_4, v25_4);
    const __m256 v26_5 = _mm256_add_ps(v23_5, v25_5);
    const __m256 v26_6 = _mm256_add_ps(v23_6, v25_6);
    const __m256 v26_7 = _mm256_add_ps(v23_7, v25_7);
    const __m256 v29_0 = _mm256_fmadd_ps(v26_0, v27, v28);
    const __m256 v29_1 = _mm256_fmadd_ps(v26_1, v27, v28);
    const __m256 v29_2 = _mm256_fmadd_ps(v26_2, v27, v28);
    const __m256 v29_3 = _mm256_fmadd_ps(v26_3, v27, v28);
    const __m256 v29_4 = _mm256_fmadd_ps(v26_4, v27, v28);
    const __m256 v29_5 = _mm256_fmadd_ps(v26_5, v27, v28);
    const __m256 v29_6 = _mm256_fmadd_ps(v26_6, v27, v28);
    const __m256 v29_7 = _mm256_fmadd_ps(v26_7, v27, v28);
    const __m256 v31_0 = _mm256_fmadd_ps(v26_0, v29_0, v30);
    const __m256 v31_1 = _mm256_fmadd_ps(v26_1, v29_1, v30);
    const __m256 v31_2 = _mm256_fmadd_ps(v26_2, v29_2, v30);
    const __m256 v31_3 = _mm256_fmadd_ps(v26_3, v29_3, v30);
    const __m256 v31_4 = _mm256_fmadd_ps(v26_4, v29_4, v30);
    const __m256 v31_5 = _mm256_fmadd_ps(v26_5, v29_5, v30);
    const __m256 v31_6 = _mm256_fmadd_ps(v26_6, v29_6, v30);
    const __m256 v31_7 = _mm256_fmadd_ps(v26_7, v29_7, v30);
    const __m256i v32_0 = _mm256_castps_si256(v20_0);
    const __m256i v32_1 = _mm256_castps_si256(v20_1);
    const __m256i v32_2 = _mm256_castps_si256(v20_2);
    const __m256i v32_3 = _mm256_castps_si256(v20_3);
    const __m256i v32_4 = _mm256_castps_si256(v20_4);
    const __m256i v32_5 = _mm256_castps_si256(v20_5);
    const __m256i v32_6 = _mm256_castps_si256(v20_6);
    const __m256i v32_7 = _mm256_castps_si256(v20_7);
    const __m256i v34_0 = _mm256_slli_epi32(v32_0, 20);
    const __m256i v34_1 = _mm256_slli_epi32(v32_1, 20);
    const __m256i v34_2 = _mm256_slli_epi32(v32_2, 20);
    const __m256i v34_3 = _mm256_slli_epi32(v32_3, 20);
    const __m256i v34_4 = _mm256_slli_epi32(v32_4, 20);
    const __m256i v34_5 = _mm256_slli_epi32(v32_5, 20);
    const __m256i v34_6 = _mm256_slli_epi32(v32_6, 20);
    const __m256i v34_7 = _mm256_slli_epi32(v32_7, 20);
    const __m256i v35_0 = _mm256_permutevar8x32_epi32(t0_0, v32_0);
    const __m256i v35_1 = _mm256_permutevar8x32_epi32(t0_0, v32_1);
    const __m256i v35_2 = _mm256_permutevar8x32_epi32(t0_0, v32_2);
    const __m256i v35_3 = _mm256_permutevar8x32_epi32(t0_0, v32_3);
    const __m256i v35_4 = _mm256_permutevar8x32_epi32(t0_0, v32_4);
    const __m256i v35_5 = _mm256_permutevar8x32_epi32(t0_0, v32_5);
    const __m256i v35_6 = _mm256_permutevar8x32_epi32(t0_0, v32_6);
    const __m256i v35_7 = _mm256_permutevar8x32_epi32(t0_0, v32_7);
    const __m256i v36_0 = _mm256_add_epi32(v34_0, v35_0);
    const __m256i v36_1 = _mm256_add_epi32(v34_1, v35_1);
    const __m256i v36_2 = _mm256_add_epi32(v34_2, v35_2);
    const __m256i v36_3 = _mm256_add_epi32(v34_3, v35_3);
    const __m256i v36_4 = _mm256_add_epi32(v34_4, v35_4);
    const __m256i v36_5 = _mm256_add_epi32(v34_5, v35_5);
    const __m256i v36_6 = _mm256_add_epi32(v34_6, v35_6);
    const __m256i v36_7 = _mm256_add_epi32(v34_7, v35_7);
    const __m256 v37_0 = _mm256_castsi256_ps(v36_0);
    const __m256 v37_1 = _mm256_castsi256_ps(v36_1);
    const __m256 v37_2 = _mm256_castsi256_ps(v36_2);
    const __m256 v37_3 = _mm256_castsi256_ps(v36_3);
    const __m256 v37_4 = _mm256_castsi256_ps(v36_4);
    const __m256 v37_5 = _mm256_castsi256_ps(v36_5);
    const __m256 v37_6 = _mm256_castsi256_ps(v36_6);
    const __m256 v37_7 = _mm256_castsi256_ps(v36_7);
    const __m256 v38_0 = _mm256_mul_ps(v37_0, v26_0);
    const __m256 v38_1 = _mm256_mul_ps(v37_1, v26_1);
    const __m256 v38_2 = _mm256_mul_ps(v37_2, v26_2);
    const __m256 v38_3 = _mm256_mul_ps(v37_3, v26_3);
    const __m256 v38_4 = _mm256_mul_ps(v37_4, v26_4);
    const __m256 v38_5 = _mm256_mul_ps(v37_5, v26_5);
    const __m256 v38_6 = _mm256_mul_ps(v37_6, v26_6);
    const __m256 v38_7 = _mm256_mul_ps(v37_7, v26_7);
    const __m256 v39_0 = _mm256_fmadd_ps(v31_0, v38_0, v37_0);
    const __m256 v39_1 = _mm256_fmadd_ps(v31_1, v38_1, v37_1);
    const __m256 v39_2 = _mm256_fmadd_ps(v31_2, v38_2, v37_2);
    const __m256 v39_3 = _mm256_fmadd_ps(v31_3, v38_3, v37_3);
    const __m256 v39_4 = _mm256_fmadd_ps(v31_4, v38_4, v37_4);
    const __m256 v39_5 = _mm256_fmadd_ps(v31_5, v38_5, v37_5);
    const __m256 v39_6 = _mm256_fmadd_ps(v31_6, v38_6, v37_6);
    const __m256 v39_7 = _mm256_fmadd_ps(v31_7, v38_7, v37_7);
    const __m256d v40_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39_0));
    const __m256d v40_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39_0, 1));
    const __m256d v40_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39_1));
    const __m256d v40_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39_1, 1));
    const __m256d v40_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39_2));
    const __m256d v40_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39_2, 1));
    const __m256d v40_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39_3));
    const __m256d v40_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39_3, 1));
    const __m256d v40_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39_4));
    const __m256d v40_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39_4, 1));
    const __m256d v40_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39_5));
    const __m256d v40_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39_5, 1));
    const __m256d v40_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39_6));
    const __m256d v40_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39_6, 1));
    const __m256d v40_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39_7));
    const __m256d v40_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39_7, 1));
    const __m256 v43_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256 v43_7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256i v44_0 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_0, _CMP_LT_OQ));
    const __m256i v44_1 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_1, _CMP_LT_OQ));
    const __m256i v44_2 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_2, _CMP_LT_OQ));
    const __m256i v44_3 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_3, _CMP_LT_OQ));
    const __m256i v44_4 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_4, _CMP_LT_OQ));
    const __m256i v44_5 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_5, _CMP_LT_OQ));
    const __m256i v44_6 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_6, _CMP_LT_OQ));
    const __m256i v44_7 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43_7, _CMP_LT_OQ));
    __m256 r0_0 = v39_0;
    __m256 r0_1 = v39_1;
    __m256 r0_2 = v39_2;
    __m256 r0_3 = v39_3;
    __m256 r0_4 = v39_4;
    __m256 r0_5 = v39_5;
    __m256 r0_6 = v39_6;
    __m256 r0_7 = v39_7;
    __m256d r1_0l = v40_0l;
    __m256d r1_0h = v40_0h;
    __m256d r1_1l = v40_1l;
    __m256d r1_1h = v40_1h;
    __m256d r1_2l = v40_2l;
    __m256d r1_2h = v40_2h;
    __m256d r1_3l = v40_3l;
    __m256d r1_3h = v40_3h;
    __m256d r1_4l = v40_4l;
    __m256d r1_4h = v40_4h;
    __m256d r1_5l = v40_5l;
    __m256d r1_5h = v40_5h;
    __m256d r1_6l = v40_6l;
    __m256d r1_6h = v40_6h;
    __m256d r1_7l = v40_7l;
    __m256d r1_7h = v40_7h;
    __m256i any1 = v44_0;
    any1 = _mm256_or_si256(any1, v44_1);
    any1 = _mm256_or_si256(any1, v44_2);
    any1 = _mm256_or_si256(any1, v44_3);
    any1 = _mm256_or_si256(any1, v44_4);
    any1 = _mm256_or_si256(any1, v44_5);
    any1 = _mm256_or_si256(any1, v44_6);
    any1 = _mm256_or_si256(any1, v44_7);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v46_0 = _mm256_sub_ps(v16_0, v42);
        const __m256 v46_1 = _mm256_sub_ps(v16_1, v42);
        const __m256 v46_2 = _mm256_sub_ps(v16_2, v42);
        const __m256 v46_3 = _mm256_sub_ps(v16_3, v42);
        const __m256 v46_4 = _mm256_sub_ps(v16_4, v42);
        const __m256 v46_5 = _mm256_sub_ps(v16_5, v42);
        const __m256 v46_6 = _mm256_sub_ps(v16_6, v42);
        const __m256 v46_7 = _mm256_sub_ps(v16_7, v42);
        const __m256 v47_0 = _mm256_max_ps(v45, v46_0);
        const __m256 v47_1 = _mm256_max_ps(v45, v46_1);
        const __m256 v47_2 = _mm256_max_ps(v45, v46_2);
        const __m256 v47_3 = _mm256_max_ps(v45, v46_3);
        const __m256 v47_4 = _mm256_max_ps(v45, v46_4);
        const __m256 v47_5 = _mm256_max_ps(v45, v46_5);
        const __m256 v47_6 = _mm256_max_ps(v45, v46_6);
        const __m256 v47_7 = _mm256_max_ps(v45, v46_7);
        const __m256 v49_0 = _mm256_fmadd_ps(v47_0, v18, v48);
        const __m256 v49_1 = _mm256_fmadd_ps(v47_1, v18, v48);
        const __m256 v49_2 = _mm256_fmadd_ps(v47_2, v18, v48);
        const __m256 v49_3 = _mm256_fmadd_ps(v47_3, v18, v48);
        const __m256 v49_4 = _mm256_fmadd_ps(v47_4, v18, v48);
        const __m256 v49_5 = _mm256_fmadd_ps(v47_5, v18, v48);
        const __m256 v49_6 = _mm256_fmadd_ps(v47_6, v18, v48);
        const __m256 v49_7 = _mm256_fmadd_ps(v47_7, v18, v48);
        const __m256i v50_0 = _mm256_castps_si256(v49_0);
        const __m256i v50_1 = _mm256_castps_si256(v49_1);
        const __m256i v50_2 = _mm256_castps_si256(v49_2);
        const __m256i v50_3 = _mm256_castps_si256(v49_3);
        const __m256i v50_4 = _mm256_castps_si256(v49_4);
        const __m256i v50_5 = _mm256_castps_si256(v49_5);
        const __m256i v50_6 = _mm256_castps_si256(v49_6);
        const __m256i v50_7 = _mm256_castps_si256(v49_7);
        const __m256i v51_0 = _mm256_slli_epi32(v50_0, 20);
        const __m256i v51_1 = _mm256_slli_epi32(v50_1, 20);
        const __m256i v51_2 = _mm256_slli_epi32(v50_2, 20);
        const __m256i v51_3 = _mm256_slli_epi32(v50_3, 20);
        const __m256i v51_4 = _mm256_slli_epi32(v50_4, 20);
        const __m256i v51_5 = _mm256_slli_epi32(v50_5, 20);
        const __m256i v51_6 = _mm256_slli_epi32(v50_6, 20);
        const __m256i v51_7 = _mm256_slli_epi32(v50_7, 20);
        const __m256i v52_0 = _mm256_permutevar8x32_epi32(t1_0, v50_0);
        const __m256i v52_1 = _mm256_permutevar8x32_epi32(t1_0, v50_1);
        const __m256i v52_2 = _mm256_permutevar8x32_epi32(t1_0, v50_2);
        const __m256i v52_3 = _mm256_permutevar8x32_epi32(t1_0, v50_3);
        const __m256i v52_4 = _mm256_permutevar8x32_epi32(t1_0, v50_4);
        const __m256i v52_5 = _mm256_permutevar8x32_epi32(t1_0, v50_5);
        const __m256i v52_6 = _mm256_permutevar8x32_epi32(t1_0, v50_6);
        const __m256i v52_7 = _mm256_permutevar8x32_epi32(t1_0, v50_7);
        const __m256i v53_0 = _mm256_add_epi32(v51_0, v52_0);
        const __m256i v53_1 = _mm256_add_epi32(v51_1, v52_1);
        const __m256i v53_2 = _mm256_add_epi32(v51_2, v52_2);
        const __m256i v53_3 = _mm256_add_epi32(v51_3, v52_3);
        const __m256i v53_4 = _mm256_add_epi32(v51_4, v52_4);
        const __m256i v53_5 = _mm256_add_epi32(v51_5, v52_5);
        const __m256i v53_6 = _mm256_add_epi32(v51_6, v52_6);
        const __m256i v53_7 = _mm256_add_epi32(v51_7, v52_7);
        const __m256 v54_0 = _mm256_castsi256_ps(v53_0);
        const __m256 v54_1 = _mm256_castsi256_ps(v53_1);
        const __m256 v54_2 = _mm256_castsi256_ps(v53_2);
        const __m256 v54_3 = _mm256_castsi256_ps(v53_3);
        const __m256 v54_4 = _mm256_castsi256_ps(v53_4);
        const __m256 v54_5 = _mm256_castsi256_ps(v53_5);
        const __m256 v54_6 = _mm256_castsi256_ps(v53_6);
        const __m256 v54_7 = _mm256_castsi256_ps(v53_7);
        const __m256 v55_0 = _mm256_sub_ps(v49_0, v48);
        const __m256 v55_1 = _mm256_sub_ps(v49_1, v48);
        const __m256 v55_2 = _mm256_sub_ps(v49_2, v48);
        const __m256 v55_3 = _mm256_sub_ps(v49_3, v48);
        const __m256 v55_4 = _mm256_sub_ps(v49_4, v48);
        const __m256 v55_5 = _mm256_sub_ps(v49_5, v48);
        const __m256 v55_6 = _mm256_sub_ps(v49_6, v48);
        const __m256 v55_7 = _mm256_sub_ps(v49_7, v48);
        const __m256 v57_0 = _mm256_fmadd_ps(v55_0, v56, v22);
        const __m256 v57_1 = _mm256_fmadd_ps(v55_1, v56, v22);
        const __m256 v57_2 = _mm256_fmadd_ps(v55_2, v56, v22);
        const __m256 v57_3 = _mm256_fmadd_ps(v55_3, v56, v22);
        const __m256 v57_4 = _mm256_fmadd_ps(v55_4, v56, v22);
        const __m256 v57_5 = _mm256_fmadd_ps(v55_5, v56, v22);
        const __m256 v57_6 = _mm256_fmadd_ps(v55_6, v56, v22);
        const __m256 v57_7 = _mm256_fmadd_ps(v55_7, v56, v22);
        const __m256 v58_0 = _mm256_fmadd_ps(v55_0, v57_0, v47_0);
        const __m256 v58_1 = _mm256_fmadd_ps(v55_1, v57_1, v47_1);
        const __m256 v58_2 = _mm256_fmadd_ps(v55_2, v57_2, v47_2);
        const __m256 v58_3 = _mm256_fmadd_ps(v55_3, v57_3, v47_3);
        const __m256 v58_4 = _mm256_fmadd_ps(v55_4, v57_4, v47_4);
        const __m256 v58_5 = _mm256_fmadd_ps(v55_5, v57_5, v47_5);
        const __m256 v58_6 = _mm256_fmadd_ps(v55_6, v57_6, v47_6);
        const __m256 v58_7 = _mm256_fmadd_ps(v55_7, v57_7, v47_7);
        const __m256 v59_0 = _mm256_fmadd_ps(v55_0, v24, v58_0);
        const __m256 v59_1 = _mm256_fmadd_ps(v55_1, v24, v58_1);
        const __m256 v59_2 = _mm256_fmadd_ps(v55_2, v24, v58_2);
        const __m256 v59_3 = _mm256_fmadd_ps(v55_3, v24, v58_3);
        const __m256 v59_4 = _mm256_fmadd_ps(v55_4, v24, v58_4);
        const __m256 v59_5 = _mm256_fmadd_ps(v55_5, v24, v58_5);
        const __m256 v59_6 = _mm256_fmadd_ps(v55_6, v24, v58_6);
        const __m256 v59_7 = _mm256_fmadd_ps(v55_7, v24, v58_7);
        const __m256 v60_0 = _mm256_mul_ps(v54_0, v59_0);
        const __m256 v60_1 = _mm256_mul_ps(v54_1, v59_1);
        const __m256 v60_2 = _mm256_mul_ps(v54_2, v59_2);
        const __m256 v60_3 = _mm256_mul_ps(v54_3, v59_3);
        const __m256 v60_4 = _mm256_mul_ps(v54_4, v59_4);
        const __m256 v60_5 = _mm256_mul_ps(v54_5, v59_5);
        const __m256 v60_6 = _mm256_mul_ps(v54_6, v59_6);
        const __m256 v60_7 = _mm256_mul_ps(v54_7, v59_7);
        const __m256 v61_0 = _mm256_fmadd_ps(v59_0, v27, v28);
        const __m256 v61_1 = _mm256_fmadd_ps(v59_1, v27, v28);
        const __m256 v61_2 = _mm256_fmadd_ps(v59_2, v27, v28);
        const __m256 v61_3 = _mm256_fmadd_ps(v59_3, v27, v28);
        const __m256 v61_4 = _mm256_fmadd_ps(v59_4, v27, v28);
        const __m256 v61_5 = _mm256_fmadd_ps(v59_5, v27, v28);
        const __m256 v61_6 = _mm256_fmadd_ps(v59_6, v27, v28);
        const __m256 v61_7 = _mm256_fmadd_ps(v59_7, v27, v28);
        const __m256 v62_0 = _mm256_fmadd_ps(v59_0, v61_0, v30);
        const __m256 v62_1 = _mm256_fmadd_ps(v59_1, v61_1, v30);
        const __m256 v62_2 = _mm256_fmadd_ps(v59_2, v61_2, v30);
        const __m256 v62_3 = _mm256_fmadd_ps(v59_3, v61_3, v30);
        const __m256 v62_4 = _mm256_fmadd_ps(v59_4, v61_4, v30);
        const __m256 v62_5 = _mm256_fmadd_ps(v59_5, v61_5, v30);
        const __m256 v62_6 = _mm256_fmadd_ps(v59_6, v61_6, v30);
        const __m256 v62_7 = _mm256_fmadd_ps(v59_7, v61_7, v30);
        const __m256 v63_0 = _mm256_fmadd_ps(v60_0, v62_0, v54_0);
        const __m256 v63_1 = _mm256_fmadd_ps(v60_1, v62_1, v54_1);
        const __m256 v63_2 = _mm256_fmadd_ps(v60_2, v62_2, v54_2);
        const __m256 v63_3 = _mm256_fmadd_ps(v60_3, v62_3, v54_3);
        const __m256 v63_4 = _mm256_fmadd_ps(v60_4, v62_4, v54_4);
        const __m256 v63_5 = _mm256_fmadd_ps(v60_5, v62_5, v54_5);
        const __m256 v63_6 = _mm256_fmadd_ps(v60_6, v62_6, v54_6);
        const __m256 v63_7 = _mm256_fmadd_ps(v60_7, v62_7, v54_7);
        const __m256d v64_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63_0));
        const __m256d v64_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63_0, 1));
        const __m256d v64_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63_1));
        const __m256d v64_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63_1, 1));
        const __m256d v64_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63_2));
        const __m256d v64_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63_2, 1));
        const __m256d v64_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63_3));
        const __m256d v64_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63_3, 1));
        const __m256d v64_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63_4));
        const __m256d v64_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63_4, 1));
        const __m256d v64_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63_5));
        const __m256d v64_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63_5, 1));
        const __m256d v64_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63_6));
        const __m256d v64_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63_6, 1));
        const __m256d v64_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63_7));
        const __m256d v64_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63_7, 1));
        r0_0 = _mm256_blendv_ps(r0_0, v63_0, _mm256_castsi256_ps(v44_0));
        r0_1 = _mm256_blendv_ps(r0_1, v63_1, _mm256_castsi256_ps(v44_1));
        r0_2 = _mm256_blendv_ps(r0_2, v63_2, _mm256_castsi256_ps(v44_2));
        r0_3 = _mm256_blendv_ps(r0_3, v63_3, _mm256_castsi256_ps(v44_3));
        r0_4 = _mm256_blendv_ps(r0_4, v63_4, _mm256_castsi256_ps(v44_4));
        r0_5 = _mm256_blendv_ps(r0_5, v63_5, _mm256_castsi256_ps(v44_5));
        r0_6 = _mm256_blendv_ps(r0_6, v63_6, _mm256_castsi256_ps(v44_6));
        r0_7 = _mm256_blendv_ps(r0_7, v63_7, _mm256_castsi256_ps(v44_7));
        r1_0l = _mm256_blendv_pd(r1_0l, v64_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44_0))));
        r1_0h = _mm256_blendv_pd(r1_0h, v64_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44_0, 1))));
        r1_1l = _mm256_blendv_pd(r1_1l, v64_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44_1))));
        r1_1h = _mm256_blendv_pd(r1_1h, v64_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44_1, 1))));
        r1_2l = _mm256_blendv_pd(r1_2l, v64_2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44_2))));
        r1_2h = _mm256_blendv_pd(r1_2h, v64_2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44_2, 1))));
        r1_3l = _mm256_blendv_pd(r1_3l, v64_3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44_3))));
        r1_3h = _mm256_blendv_pd(r1_3h, v64_3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44_3, 1))));
        r1_4l = _mm256_blendv_pd(r1_4l, v64_4l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44_4))));
        r1_4h = _mm256_blendv_pd(r1_4h, v64_4h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44_4, 1))));
        r1_5l = _mm256_blendv_pd(r1_5l, v64_5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44_5))));
        r1_5h = _mm256_blendv_pd(r1_5h, v64_5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44_5, 1))));
        r1_6l = _mm256_blendv_pd(r1_6l, v64_6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44_6))));
        r1_6h = _mm256_blendv_pd(r1_6h, v64_6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44_6, 1))));
        r1_7l = _mm256_blendv_pd(r1_7l, v64_7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44_7))));
        r1_7h = _mm256_blendv_pd(r1_7h, v64_7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44_7, 1))));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
    _mm256_storeu_ps(y + 16, r0_2);
    _mm256_storeu_ps(y + 24, r0_3);
    _mm256_storeu_ps(y + 32, r0_4);
    _mm256_storeu_ps(y + 40, r0_5);
    _mm256_storeu_ps(y + 48, r0_6);
    _mm256_storeu_ps(y + 56, r0_7);
    acc3[0] = _mm256_add_pd(acc3[0], r1_0l);
    acc3[1] = _mm256_add_pd(acc3[1], r1_0h);
    acc3[2] = _mm256_add_pd(acc3[2], r1_1l);
    acc3[3] = _mm256_add_pd(acc3[3], r1_1h);
    acc3[4] = _mm256_add_pd(acc3[4], r1_2l);
    acc3[5] = _mm256_add_pd(acc3[5], r1_2h);
    acc3[6] = _mm256_add_pd(acc3[6], r1_3l);
    acc3[7] = _mm256_add_pd(acc3[7], r1_3h);
    acc3[8] = _mm256_add_pd(acc3[8], r1_4l);
    acc3[9] = _mm256_add_pd(acc3[9], r1_4h);
    acc3[10] = _mm256_add_pd(acc3[10], r1_5l);
    acc3[11] = _mm256_add_pd(acc3[11], r1_5h);
    acc3[12] = _mm256_add_pd(acc3[12], r1_6l);
    acc3[13] = _mm256_add_pd(acc3[13], r1_6h);
    acc3[14] = _mm256_add_pd(acc3[14], r1_7l);
    acc3[15] = _mm256_add_pd(acc3[15], r1_7h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_L1_AVX512_AVX2_TARGET void softmax_4ulp_l1_avx512_chunk2_avx2(const float *x, float a0, float a1, float a2, float *y, double *value3) {
    const __m256 v15 = _mm256_set1_ps(a2);
    const __m256 v18 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v19 = _mm256_set1_ps(a1);
    const __m256 v22 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v24 = _mm256_set1_ps(0x1.05ee0ap-29f); /* 1.90579041e-09 */
    const __m256 v27 = _mm256_set1_ps(0x1.55a8d8p-3f); /* 0.16682595 */
    const __m256 v28 = _mm256_set1_ps(0x1.000a38p-1f); /* 0.500077963 */
    const __m256 v30 = _mm256_set1_ps(0x1.fffff6p-1f); /* 0.999999702 */
    const __m256 v41 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v42 = _mm256_set1_ps(a0);
    const __m256 v45 = _mm256_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m256 v48 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256 v56 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_l1_avx512_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_l1_avx512_table1));
    const __m256 v16 = _mm256_loadu_ps(x);
    const __m256 v17 = _mm256_max_ps(v15, v16);
    const __m256 v20 = _mm256_fmadd_ps(v17, v18, v19);
    const __m256 v21 = _mm256_sub_ps(v20, v19);
    const __m256 v23 = _mm256_fmadd_ps(v21, v22, v17);
    const __m256 v25 = _mm256_mul_ps(v24, v21);
    const __m256 v26 = _mm256_add_ps(v23, v25);
    const __m256 v29 = _mm256_fmadd_ps(v26, v27, v28);
    const __m256 v31 = _mm256_fmadd_ps(v26, v29, v30);
    const __m256i v32 = _mm256_castps_si256(v20);
    const __m256i v34 = _mm256_slli_epi32(v32, 20);
    const __m256i v35 = _mm256_permutevar8x32_epi32(t0_0, v32);
    const __m256i v36 = _mm256_add_epi32(v34, v35);
    const __m256 v37 = _mm256_castsi256_ps(v36);
    const __m256 v38 = _mm256_mul_ps(v37, v26);
    const __m256 v39 = _mm256_fmadd_ps(v31, v38, v37);
    const __m256d v40l = _mm256_cvtps_pd(_mm256_castps256_ps128(v39));
    const __m256d v40h = _mm256_cvtps_pd(_mm256_extractf128_ps(v39, 1));
    const __m256 v43 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v42);
    const __m256i v44 = _mm256_castps_si256(_mm256_cmp_ps(v41, v43, _CMP_LT_OQ));
    __m256 r0 = v39;
    __m256d r1l = v40l;
    __m256d r1h = v40h;
    __m256i any1 = v44;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v46 = _mm256_sub_ps(v16, v42);
        const __m256 v47 = _mm256_max_ps(v45, v46);
        const __m256 v49 = _mm256_fmadd_ps(v47, v18, v48);
        const __m256i v50 = _mm256_castps_si256(v49);
        const __m256i v51 = _mm256_slli_epi32(v50, 20);
        const __m256i v52 = _mm256_permutevar8x32_epi32(t1_0, v50);
        const __m256i v53 = _mm256_add_epi32(v51, v52);
        const __m256 v54 = _mm256_castsi256_ps(v53);
        const __m256 v55 = _mm256_sub_ps(v49, v48);
        const __m256 v57 = _mm256_fmadd_ps(v55, v56, v22);
        const __m256 v58 = _mm256_fmadd_ps(v55, v57, v47);
        const __m256 v59 = _mm256_fmadd_ps(v55, v24, v58);
        const __m256 v60 = _mm256_mul_ps(v54, v59);
        const __m256 v61 = _mm256_fmadd_ps(v59, v27, v28);
        const __m256 v62 = _mm256_fmadd_ps(v59, v61, v30);
        const __m256 v63 = _mm256_fmadd_ps(v60, v62, v54);
        const __m256d v64l = _mm256_cvtps_pd(_mm256_castps256_ps128(v63));
        const __m256d v64h = _mm256_cvtps_pd(_mm256_extractf128_ps(v63, 1));
        r0 = _mm256_blendv_ps(r0, v63, _mm256_castsi256_ps(v44));
        r1l = _mm256_blendv_pd(r1l, v64l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v44))));
        r1h = _mm256_blendv_pd(r1h, v64h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v44, 1))));
    }
    _mm256_storeu_ps(y, r0);
    _mm256_storeu_pd(value3, r1l);
    _mm256_storeu_pd(value3 + 4, r1h);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_L1_AVX512_AVX2 void softmax_4ulp_l1_avx512_once3_avx2(double a3, float *value4) {
    const __m256d v65 = _mm256_set1_pd(0x1.000000097ec05p+0); /* 1.0000000022107554 */
    const __m256d v66 = _mm256_set1_pd(a3);
    const __m256d v67l = _mm256_div_pd(v65, v66);
    const __m256d v67h = _mm256_div_pd(v65, v66);
    const __m128 v68l = _mm256_cvtpd_ps(v67l);
    const __m128 v68h = _mm256_cvtpd_ps(v67h);
    const __m256 v68 = _mm256_set_m128(v68h, v68l);
    _mm256_storeu_ps(value4, v68);
}

/* 64 elements. */
SOFTMAX_4ULP_L1_AVX512_AVX2 void softmax_4ulp_l1_avx512_step4_avx2(float a4, float *y) {
    const __m256 v69 = _mm256_set1_ps(a4);
    const __m256 v70_0 = _mm256_loadu_ps(y);
    const __m256 v70_1 = _mm256_loadu_ps(y + 8);
    const __m256 v70_2 = _mm256_loadu_ps(y + 16);
    const __m256 v70_3 = _mm256_loadu_ps(y + 24);
    const __m256 v70_4 = _mm256_loadu_ps(y + 32);
    const __m256 v70_5 = _mm256_loadu_ps(y + 40);
    const __m256 v70_6 = _mm256_loadu_ps(y + 48);
    const __m256 v70_7 = _mm256_loadu_ps(y + 56);
    const __m256 v71_0 = _mm256_mul_ps(v69, v70_0);
    const __m256 v71_1 = _mm256_mul_ps(v69, v70_1);
    const __m256 v71_2 = _mm256_mul_ps(v69, v70_2);
    const __m256 v71_3 = _mm256_mul_ps(v69, v70_3);
    const __m256 v71_4 = _mm256_mul_ps(v69, v70_4);
    const __m256 v71_5 = _mm256_mul_ps(v69, v70_5);
    const __m256 v71_6 = _mm256_mul_ps(v69, v70_6);
    const __m256 v71_7 = _mm256_mul_ps(v69, v70_7);
    _mm256_storeu_ps(y, v71_0);
    _mm256_storeu_ps(y + 8, v71_1);
    _mm256_storeu_ps(y + 16, v71_2);
    _mm256_storeu_ps(y + 24, v71_3);
    _mm256_storeu_ps(y + 32, v71_4);
    _mm256_storeu_ps(y + 40, v71_5);
    _mm256_storeu_ps(y + 48, v71_6);
    _mm256_storeu_ps(y + 56, v71_7);
}

/* 8 elements. */
static SOFTMAX_4ULP_L1_AVX512_AVX2_TARGET void softmax_4ulp_l1_avx512_chunk4_avx2(float a4, float *y) {
    const __m256 v69 = _mm256_set1_ps(a4);
    const __m256 v70 = _mm256_loadu_ps(y);
    const __m256 v71 = _mm256_mul_ps(v69, v70);
    _mm256_storeu_ps(y, v71);
}

static SOFTMAX_4ULP_L1_AVX512_AVX2_TARGET void softmax_4ulp_l1_avx512_array_avx2(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    double a3 = 0;
    float a4 = 0;
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
        softmax_4ulp_l1_avx512_step0_avx2(x + i, acc0);
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
        softmax_4ulp_l1_avx512_chunk0_avx2(tail_x, value0);
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
        softmax_4ulp_l1_avx512_once1_avx2(a0, value1, value2);
        a1 = value1[0];
        a2 = value2[0];
    }
    i = 0;
    __m256d acc3[16];
    acc3[0] = _mm256_set1_pd(0x0p+0);
    acc3[1] = _mm256_set1_pd(0x0p+0);
    acc3[2] = _mm256_set1_pd(0x0p+0);
    acc3[3] = _mm256_set1_pd(0x0p+0);
    acc3[4] = _mm256_set1_pd(0x0p+0);
    acc3[5] = _mm256_set1_pd(0x0p+0);
    acc3[6] = _mm256_set1_pd(0x0p+0);
    acc3[7] = _mm256_set1_pd(0x0p+0);
    acc3[8] = _mm256_set1_pd(0x0p+0);
    acc3[9] = _mm256_set1_pd(0x0p+0);
    acc3[10] = _mm256_set1_pd(0x0p+0);
    acc3[11] = _mm256_set1_pd(0x0p+0);
    acc3[12] = _mm256_set1_pd(0x0p+0);
    acc3[13] = _mm256_set1_pd(0x0p+0);
    acc3[14] = _mm256_set1_pd(0x0p+0);
    acc3[15] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l1_avx512_step2_avx2(x + i, a0, a1, a2, y + i, acc3);
    double lanes3[64];
    _mm256_storeu_pd(lanes3 + 0, acc3[0]);
    _mm256_storeu_pd(lanes3 + 4, acc3[1]);
    _mm256_storeu_pd(lanes3 + 8, acc3[2]);
    _mm256_storeu_pd(lanes3 + 12, acc3[3]);
    _mm256_storeu_pd(lanes3 + 16, acc3[4]);
    _mm256_storeu_pd(lanes3 + 20, acc3[5]);
    _mm256_storeu_pd(lanes3 + 24, acc3[6]);
    _mm256_storeu_pd(lanes3 + 28, acc3[7]);
    _mm256_storeu_pd(lanes3 + 32, acc3[8]);
    _mm256_storeu_pd(lanes3 + 36, acc3[9]);
    _mm256_storeu_pd(lanes3 + 40, acc3[10]);
    _mm256_storeu_pd(lanes3 + 44, acc3[11]);
    _mm256_storeu_pd(lanes3 + 48, acc3[12]);
    _mm256_storeu_pd(lanes3 + 52, acc3[13]);
    _mm256_storeu_pd(lanes3 + 56, acc3[14]);
    _mm256_storeu_pd(lanes3 + 60, acc3[15]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        double value3[8];
        softmax_4ulp_l1_avx512_chunk2_avx2(tail_x, a0, a1, a2, tail_y, value3);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = lanes3[base + l] + value3[l];
    }
    __m256d fold3_0 = _mm256_loadu_pd(lanes3 + 0);
    __m256d fold3_1 = _mm256_loadu_pd(lanes3 + 4);
    __m256d fold3_2 = _mm256_loadu_pd(lanes3 + 8);
    __m256d fold3_3 = _mm256_loadu_pd(lanes3 + 12);
    __m256d fold3_4 = _mm256_loadu_pd(lanes3 + 16);
    __m256d fold3_5 = _mm256_loadu_pd(lanes3 + 20);
    __m256d fold3_6 = _mm256_loadu_pd(lanes3 + 24);
    __m256d fold3_7 = _mm256_loadu_pd(lanes3 + 28);
    __m256d fold3_8 = _mm256_loadu_pd(lanes3 + 32);
    __m256d fold3_9 = _mm256_loadu_pd(lanes3 + 36);
    __m256d fold3_10 = _mm256_loadu_pd(lanes3 + 40);
    __m256d fold3_11 = _mm256_loadu_pd(lanes3 + 44);
    __m256d fold3_12 = _mm256_loadu_pd(lanes3 + 48);
    __m256d fold3_13 = _mm256_loadu_pd(lanes3 + 52);
    __m256d fold3_14 = _mm256_loadu_pd(lanes3 + 56);
    __m256d fold3_15 = _mm256_loadu_pd(lanes3 + 60);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_8);
    fold3_1 = _mm256_add_pd(fold3_1, fold3_9);
    fold3_2 = _mm256_add_pd(fold3_2, fold3_10);
    fold3_3 = _mm256_add_pd(fold3_3, fold3_11);
    fold3_4 = _mm256_add_pd(fold3_4, fold3_12);
    fold3_5 = _mm256_add_pd(fold3_5, fold3_13);
    fold3_6 = _mm256_add_pd(fold3_6, fold3_14);
    fold3_7 = _mm256_add_pd(fold3_7, fold3_15);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_4);
    fold3_1 = _mm256_add_pd(fold3_1, fold3_5);
    fold3_2 = _mm256_add_pd(fold3_2, fold3_6);
    fold3_3 = _mm256_add_pd(fold3_3, fold3_7);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_2);
    fold3_1 = _mm256_add_pd(fold3_1, fold3_3);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_1);
    fold3_0 = _mm256_add_pd(fold3_0, _mm256_permute2f128_pd(fold3_0, fold3_0, 1));
    fold3_0 = _mm256_add_pd(fold3_0, _mm256_permute_pd(fold3_0, 5));
    _mm256_storeu_pd(lanes3, fold3_0);
    a3 = lanes3[0];
    {
        float value4[8];
        softmax_4ulp_l1_avx512_once3_avx2(a3, value4);
        a4 = value4[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l1_avx512_step4_avx2(a4, y + i);
    for (; n - i >= 8; i += 8)
        softmax_4ulp_l1_avx512_chunk4_avx2(a4, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_l1_avx512_chunk4_avx2(a4, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SOFTMAX_4ULP_L1_AVX512_AVX512 __mmask8 softmax_4ulp_l1_avx512_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_4ULP_L1_AVX512_AVX512 void softmax_4ulp_l1_avx512_step0_avx512(const float *x, __m512 *acc0) {
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
static SOFTMAX_4ULP_L1_AVX512_AVX512_TARGET void softmax_4ulp_l1_avx512_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_L1_AVX512_AVX512 void softmax_4ulp_l1_avx512_once1_avx512(float a0, float *value1, float *value2) {
    const __m512 v1 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512 v2 = _mm512_set1_ps(a0);
    const __m512 v3 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v7 = _mm512_set1_ps(0x1.8p+20f); /* 1572864 */
    const __m512 v9 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v11 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v13 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v4 = _mm512_mul_ps(v2, v3);
    const __m512 v5 = _mm512_roundscale_ps(v4, 8);
    const __m512 v6 = _mm512_sub_ps(v1, v5);
    const __m512 v8 = _mm512_add_ps(v6, v7);
    const __m512 v10 = _mm512_add_ps(v9, v5);
    const __m512 v12 = _mm512_mul_ps(v10, v11);
    const __m512 v14 = _mm512_add_ps(v12, v13);
    _mm512_storeu_ps(value1, v8);
    _mm512_storeu_ps(value2, v14);
}

/* 64 elements. */
SOFTMAX_4ULP_L1_AVX512_AVX512 void softmax_4ulp_l1_avx512_step2_avx512(const float *x, float a0, float a1, float a2, float *y, __m512d *acc3) {
    const __m512 v15 = _mm512_set1_ps(a2);
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(a1);
    const __m512 v22 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v24 = _mm512_set1_ps(0x1.05ee0ap-29f); /* 1.90579041e-09 */
    const __m512 v27 = _mm512_set1_ps(0x1.55a8d8p-3f); /* 0.16682595 */
    const __m512 v28 = _mm512_set1_ps(0x1.000a38p-1f); /* 0.500077963 */
    const __m512 v30 = _mm512_set1_ps(0x1.fffff6p-1f); /* 0.999999702 */
    const __m512 v41 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v42 = _mm512_set1_ps(a0);
    const __m512 v45 = _mm512_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m512 v48 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512 v56 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_l1_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_4ulp_l1_avx512_table1);
    const __m512 v16_0 = _mm512_loadu_ps(x);
    const __m512 v16_1 = _mm512_loadu_ps(x + 16);
    const __m512 v16_2 = _mm512_loadu_ps(x + 32);
    const __m512 v16_3 = _mm512_loadu_ps(x + 48);
    const __m512 v17_0 = _mm512_max_ps(v15, v16_0);
    const __m512 v17_1 = _mm512_max_ps(v15, v16_1);
    const __m512 v17_2 = _mm512_max_ps(v15, v16_2);
    const __m512 v17_3 = _mm512_max_ps(v15, v16_3);
    const __m512 v20_0 = _mm512_fmadd_ps(v17_0, v18, v19);
    const __m512 v20_1 = _mm512_fmadd_ps(v17_1, v18, v19);
    const __m512 v20_2 = _mm512_fmadd_ps(v17_2, v18, v19);
    const __m512 v20_3 = _mm512_fmadd_ps(v17_3, v18, v19);
    const __m512 v21_0 = _mm512_sub_ps(v20_0, v19);
    const __m512 v21_1 = _mm512_sub_ps(v20_1, v19);
    const __m512 v21_2 = _mm512_sub_ps(v20_2, v19);
    const __m512 v21_3 = _mm512_sub_ps(v20_3, v19);
    const __m512 v23_0 = _mm512_fmadd_ps(v21_0, v22, v17_0);
    const __m512 v23_1 = _mm512_fmadd_ps(v21_1, v22, v17_1);
    const __m512 v23_2 = _mm512_fmadd_ps(v21_2, v22, v17_2);
    const __m512 v23_3 = _mm512_fmadd_ps(v21_3, v22, v17_3);
    const __m512 v25_0 = _mm512_mul_ps(v24, v21_0);
    const __m512 v25_1 = _mm512_mul_ps(v24, v21_1);
    const __m512 v25_2 = _mm512_mul_ps(v24, v21_2);
    const __m512 v25_3 = _mm512_mul_ps(v24, v21_3);
    const __m512 v26_0 = _mm512_add_ps(v23_0, v25_0);
    const __m512 v26_1 = _mm512_add_ps(v23_1, v25_1);
    const __m512 v26_2 = _mm512_add_ps(v23_2, v25_2);
    const __m512 v26_3 = _mm512_add_ps(v23_3, v25_3);
    const __m512 v29_0 = _mm512_fmadd_ps(v26_0, v27, v28);
    const __m512 v29_1 = _mm512_fmadd_ps(v26_1, v27, v28);
    const __m512 v29_2 = _mm512_fmadd_ps(v26_2, v27, v28);
    const __m512 v29_3 = _mm512_fmadd_ps(v26_3, v27, v28);
    const __m512 v31_0 = _mm512_fmadd_ps(v26_0, v29_0, v30);
    const __m512 v31_1 = _mm512_fmadd_ps(v26_1, v29_1, v30);
    const __m512 v31_2 = _mm512_fmadd_ps(v26_2, v29_2, v30);
    const __m512 v31_3 = _mm512_fmadd_ps(v26_3, v29_3, v30);
    const __m512i v32_0 = _mm512_castps_si512(v20_0);
    const __m512i v32_1 = _mm512_castps_si512(v20_1);
    const __m512i v32_2 = _mm512_castps_si512(v20_2);
    const __m512i v32_3 = _mm512_castps_si512(v20_3);
    const __m512i v34_0 = _mm512_slli_epi32(v32_0, 20);
    const __m512i v34_1 = _mm512_slli_epi32(v32_1, 20);
    const __m512i v34_2 = _mm512_slli_epi32(v32_2, 20);
    const __m512i v34_3 = _mm512_slli_epi32(v32_3, 20);
    const __m512i v35_0 = _mm512_permutexvar_epi32(v32_0, t0_0);
    const __m512i v35_1 = _mm512_permutexvar_epi32(v32_1, t0_0);
    const __m512i v35_2 = _mm512_permutexvar_epi32(v32_2, t0_0);
    const __m512i v35_3 = _mm512_permutexvar_epi32(v32_3, t0_0);
    const __m512i v36_0 = _mm512_add_epi32(v34_0, v35_0);
    const __m512i v36_1 = _mm512_add_epi32(v34_1, v35_1);
    const __m512i v36_2 = _mm512_add_epi32(v34_2, v35_2);
    const __m512i v36_3 = _mm512_add_epi32(v34_3, v35_3);
    const __m512 v37_0 = _mm512_castsi512_ps(v36_0);
    const __m512 v37_1 = _mm512_castsi512_ps(v36_1);
    const __m512 v37_2 = _mm512_castsi512_ps(v36_2);
    const __m512 v37_3 = _mm512_castsi512_ps(v36_3);
    const __m512 v38_0 = _mm512_mul_ps(v37_0, v26_0);
    const __m512 v38_1 = _mm512_mul_ps(v37_1, v26_1);
    const __m512 v38_2 = _mm512_mul_ps(v37_2, v26_2);
    const __m512 v38_3 = _mm512_mul_ps(v37_3, v26_3);
    const __m512 v39_0 = _mm512_fmadd_ps(v31_0, v38_0, v37_0);
    const __m512 v39_1 = _mm512_fmadd_ps(v31_1, v38_1, v37_1);
    const __m512 v39_2 = _mm512_fmadd_ps(v31_2, v38_2, v37_2);
    const __m512 v39_3 = _mm512_fmadd_ps(v31_3, v38_3, v37_3);
    const __m512d v40_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v39_0));
    const __m512d v40_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v39_0, 1));
    const __m512d v40_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v39_1));
    const __m512d v40_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v39_1, 1));
    const __m512d v40_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v39_2));
    const __m512d v40_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v39_2, 1));
    const __m512d v40_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v39_3));
    const __m512d v40_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v39_3, 1));
    const __m512 v43_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v43_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v44_0 = _mm512_cmp_ps_mask(v41, v43_0, _CMP_LT_OQ);
    const __mmask16 v44_1 = _mm512_cmp_ps_mask(v41, v43_1, _CMP_LT_OQ);
    const __mmask16 v44_2 = _mm512_cmp_ps_mask(v41, v43_2, _CMP_LT_OQ);
    const __mmask16 v44_3 = _mm512_cmp_ps_mask(v41, v43_3, _CMP_LT_OQ);
    __m512 r0_0 = v39_0;
    __m512 r0_1 = v39_1;
    __m512 r0_2 = v39_2;
    __m512 r0_3 = v39_3;
    __m512d r1_0l = v40_0l;
    __m512d r1_0h = v40_0h;
    __m512d r1_1l = v40_1l;
    __m512d r1_1h = v40_1h;
    __m512d r1_2l = v40_2l;
    __m512d r1_2h = v40_2h;
    __m512d r1_3l = v40_3l;
    __m512d r1_3h = v40_3h;
    __mmask16 any1 = v44_0;
    any1 = (__mmask16)(any1 | v44_1);
    any1 = (__mmask16)(any1 | v44_2);
    any1 = (__mmask16)(any1 | v44_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v46_0 = _mm512_sub_ps(v16_0, v42);
        const __m512 v46_1 = _mm512_sub_ps(v16_1, v42);
        const __m512 v46_2 = _mm512_sub_ps(v16_2, v42);
        const __m512 v46_3 = _mm512_sub_ps(v16_3, v42);
        const __m512 v47_0 = _mm512_max_ps(v45, v46_0);
        const __m512 v47_1 = _mm512_max_ps(v45, v46_1);
        const __m512 v47_2 = _mm512_max_ps(v45, v46_2);
        const __m512 v47_3 = _mm512_max_ps(v45, v46_3);
        const __m512 v49_0 = _mm512_fmadd_ps(v47_0, v18, v48);
        const __m512 v49_1 = _mm512_fmadd_ps(v47_1, v18, v48);
        const __m512 v49_2 = _mm512_fmadd_ps(v47_2, v18, v48);
        const __m512 v49_3 = _mm512_fmadd_ps(v47_3, v18, v48);
        const __m512i v50_0 = _mm512_castps_si512(v49_0);
        const __m512i v50_1 = _mm512_castps_si512(v49_1);
        const __m512i v50_2 = _mm512_castps_si512(v49_2);
        const __m512i v50_3 = _mm512_castps_si512(v49_3);
        const __m512i v51_0 = _mm512_slli_epi32(v50_0, 20);
        const __m512i v51_1 = _mm512_slli_epi32(v50_1, 20);
        const __m512i v51_2 = _mm512_slli_epi32(v50_2, 20);
        const __m512i v51_3 = _mm512_slli_epi32(v50_3, 20);
        const __m512i v52_0 = _mm512_permutexvar_epi32(v50_0, t1_0);
        const __m512i v52_1 = _mm512_permutexvar_epi32(v50_1, t1_0);
        const __m512i v52_2 = _mm512_permutexvar_epi32(v50_2, t1_0);
        const __m512i v52_3 = _mm512_permutexvar_epi32(v50_3, t1_0);
        const __m512i v53_0 = _mm512_add_epi32(v51_0, v52_0);
        const __m512i v53_1 = _mm512_add_epi32(v51_1, v52_1);
        const __m512i v53_2 = _mm512_add_epi32(v51_2, v52_2);
        const __m512i v53_3 = _mm512_add_epi32(v51_3, v52_3);
        const __m512 v54_0 = _mm512_castsi512_ps(v53_0);
        const __m512 v54_1 = _mm512_castsi512_ps(v53_1);
        const __m512 v54_2 = _mm512_castsi512_ps(v53_2);
        const __m512 v54_3 = _mm512_castsi512_ps(v53_3);
        const __m512 v55_0 = _mm512_sub_ps(v49_0, v48);
        const __m512 v55_1 = _mm512_sub_ps(v49_1, v48);
        const __m512 v55_2 = _mm512_sub_ps(v49_2, v48);
        const __m512 v55_3 = _mm512_sub_ps(v49_3, v48);
        const __m512 v57_0 = _mm512_fmadd_ps(v55_0, v56, v22);
        const __m512 v57_1 = _mm512_fmadd_ps(v55_1, v56, v22);
        const __m512 v57_2 = _mm512_fmadd_ps(v55_2, v56, v22);
        const __m512 v57_3 = _mm512_fmadd_ps(v55_3, v56, v22);
        const __m512 v58_0 = _mm512_fmadd_ps(v55_0, v57_0, v47_0);
        const __m512 v58_1 = _mm512_fmadd_ps(v55_1, v57_1, v47_1);
        const __m512 v58_2 = _mm512_fmadd_ps(v55_2, v57_2, v47_2);
        const __m512 v58_3 = _mm512_fmadd_ps(v55_3, v57_3, v47_3);
        const __m512 v59_0 = _mm512_fmadd_ps(v55_0, v24, v58_0);
        const __m512 v59_1 = _mm512_fmadd_ps(v55_1, v24, v58_1);
        const __m512 v59_2 = _mm512_fmadd_ps(v55_2, v24, v58_2);
        const __m512 v59_3 = _mm512_fmadd_ps(v55_3, v24, v58_3);
        const __m512 v60_0 = _mm512_mul_ps(v54_0, v59_0);
        const __m512 v60_1 = _mm512_mul_ps(v54_1, v59_1);
        const __m512 v60_2 = _mm512_mul_ps(v54_2, v59_2);
        const __m512 v60_3 = _mm512_mul_ps(v54_3, v59_3);
        const __m512 v61_0 = _mm512_fmadd_ps(v59_0, v27, v28);
        const __m512 v61_1 = _mm512_fmadd_ps(v59_1, v27, v28);
        const __m512 v61_2 = _mm512_fmadd_ps(v59_2, v27, v28);
        const __m512 v61_3 = _mm512_fmadd_ps(v59_3, v27, v28);
        const __m512 v62_0 = _mm512_fmadd_ps(v59_0, v61_0, v30);
        const __m512 v62_1 = _mm512_fmadd_ps(v59_1, v61_1, v30);
        const __m512 v62_2 = _mm512_fmadd_ps(v59_2, v61_2, v30);
        const __m512 v62_3 = _mm512_fmadd_ps(v59_3, v61_3, v30);
        const __m512 v63_0 = _mm512_fmadd_ps(v60_0, v62_0, v54_0);
        const __m512 v63_1 = _mm512_fmadd_ps(v60_1, v62_1, v54_1);
        const __m512 v63_2 = _mm512_fmadd_ps(v60_2, v62_2, v54_2);
        const __m512 v63_3 = _mm512_fmadd_ps(v60_3, v62_3, v54_3);
        const __m512d v64_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_0));
        const __m512d v64_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_0, 1));
        const __m512d v64_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_1));
        const __m512d v64_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_1, 1));
        const __m512d v64_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_2));
        const __m512d v64_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_2, 1));
        const __m512d v64_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63_3));
        const __m512d v64_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63_3, 1));
        r0_0 = _mm512_mask_blend_ps(v44_0, r0_0, v63_0);
        r0_1 = _mm512_mask_blend_ps(v44_1, r0_1, v63_1);
        r0_2 = _mm512_mask_blend_ps(v44_2, r0_2, v63_2);
        r0_3 = _mm512_mask_blend_ps(v44_3, r0_3, v63_3);
        r1_0l = _mm512_mask_blend_pd((__mmask8)v44_0, r1_0l, v64_0l);
        r1_0h = _mm512_mask_blend_pd(softmax_4ulp_l1_avx512_high_mask_avx512(v44_0), r1_0h, v64_0h);
        r1_1l = _mm512_mask_blend_pd((__mmask8)v44_1, r1_1l, v64_1l);
        r1_1h = _mm512_mask_blend_pd(softmax_4ulp_l1_avx512_high_mask_avx512(v44_1), r1_1h, v64_1h);
        r1_2l = _mm512_mask_blend_pd((__mmask8)v44_2, r1_2l, v64_2l);
        r1_2h = _mm512_mask_blend_pd(softmax_4ulp_l1_avx512_high_mask_avx512(v44_2), r1_2h, v64_2h);
        r1_3l = _mm512_mask_blend_pd((__mmask8)v44_3, r1_3l, v64_3l);
        r1_3h = _mm512_mask_blend_pd(softmax_4ulp_l1_avx512_high_mask_avx512(v44_3), r1_3h, v64_3h);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
    acc3[0] = _mm512_add_pd(acc3[0], r1_0l);
    acc3[1] = _mm512_add_pd(acc3[1], r1_0h);
    acc3[2] = _mm512_add_pd(acc3[2], r1_1l);
    acc3[3] = _mm512_add_pd(acc3[3], r1_1h);
    acc3[4] = _mm512_add_pd(acc3[4], r1_2l);
    acc3[5] = _mm512_add_pd(acc3[5], r1_2h);
    acc3[6] = _mm512_add_pd(acc3[6], r1_3l);
    acc3[7] = _mm512_add_pd(acc3[7], r1_3h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_L1_AVX512_AVX512_TARGET void softmax_4ulp_l1_avx512_chunk2_avx512(const float *x, float a0, float a1, float a2, float *y, double *value3) {
    const __m512 v15 = _mm512_set1_ps(a2);
    const __m512 v18 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v19 = _mm512_set1_ps(a1);
    const __m512 v22 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v24 = _mm512_set1_ps(0x1.05ee0ap-29f); /* 1.90579041e-09 */
    const __m512 v27 = _mm512_set1_ps(0x1.55a8d8p-3f); /* 0.16682595 */
    const __m512 v28 = _mm512_set1_ps(0x1.000a38p-1f); /* 0.500077963 */
    const __m512 v30 = _mm512_set1_ps(0x1.fffff6p-1f); /* 0.999999702 */
    const __m512 v41 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v42 = _mm512_set1_ps(a0);
    const __m512 v45 = _mm512_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m512 v48 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512 v56 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_l1_avx512_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_4ulp_l1_avx512_table1);
    const __m512 v16 = _mm512_loadu_ps(x);
    const __m512 v17 = _mm512_max_ps(v15, v16);
    const __m512 v20 = _mm512_fmadd_ps(v17, v18, v19);
    const __m512 v21 = _mm512_sub_ps(v20, v19);
    const __m512 v23 = _mm512_fmadd_ps(v21, v22, v17);
    const __m512 v25 = _mm512_mul_ps(v24, v21);
    const __m512 v26 = _mm512_add_ps(v23, v25);
    const __m512 v29 = _mm512_fmadd_ps(v26, v27, v28);
    const __m512 v31 = _mm512_fmadd_ps(v26, v29, v30);
    const __m512i v32 = _mm512_castps_si512(v20);
    const __m512i v34 = _mm512_slli_epi32(v32, 20);
    const __m512i v35 = _mm512_permutexvar_epi32(v32, t0_0);
    const __m512i v36 = _mm512_add_epi32(v34, v35);
    const __m512 v37 = _mm512_castsi512_ps(v36);
    const __m512 v38 = _mm512_mul_ps(v37, v26);
    const __m512 v39 = _mm512_fmadd_ps(v31, v38, v37);
    const __m512d v40l = _mm512_cvtps_pd(_mm512_castps512_ps256(v39));
    const __m512d v40h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v39, 1));
    const __m512 v43 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v42), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v44 = _mm512_cmp_ps_mask(v41, v43, _CMP_LT_OQ);
    __m512 r0 = v39;
    __m512d r1l = v40l;
    __m512d r1h = v40h;
    __mmask16 any1 = v44;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v46 = _mm512_sub_ps(v16, v42);
        const __m512 v47 = _mm512_max_ps(v45, v46);
        const __m512 v49 = _mm512_fmadd_ps(v47, v18, v48);
        const __m512i v50 = _mm512_castps_si512(v49);
        const __m512i v51 = _mm512_slli_epi32(v50, 20);
        const __m512i v52 = _mm512_permutexvar_epi32(v50, t1_0);
        const __m512i v53 = _mm512_add_epi32(v51, v52);
        const __m512 v54 = _mm512_castsi512_ps(v53);
        const __m512 v55 = _mm512_sub_ps(v49, v48);
        const __m512 v57 = _mm512_fmadd_ps(v55, v56, v22);
        const __m512 v58 = _mm512_fmadd_ps(v55, v57, v47);
        const __m512 v59 = _mm512_fmadd_ps(v55, v24, v58);
        const __m512 v60 = _mm512_mul_ps(v54, v59);
        const __m512 v61 = _mm512_fmadd_ps(v59, v27, v28);
        const __m512 v62 = _mm512_fmadd_ps(v59, v61, v30);
        const __m512 v63 = _mm512_fmadd_ps(v60, v62, v54);
        const __m512d v64l = _mm512_cvtps_pd(_mm512_castps512_ps256(v63));
        const __m512d v64h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v63, 1));
        r0 = _mm512_mask_blend_ps(v44, r0, v63);
        r1l = _mm512_mask_blend_pd((__mmask8)v44, r1l, v64l);
        r1h = _mm512_mask_blend_pd(softmax_4ulp_l1_avx512_high_mask_avx512(v44), r1h, v64h);
    }
    _mm512_storeu_ps(y, r0);
    _mm512_storeu_pd(value3, r1l);
    _mm512_storeu_pd(value3 + 8, r1h);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_L1_AVX512_AVX512 void softmax_4ulp_l1_avx512_once3_avx512(double a3, float *value4) {
    const __m512d v65 = _mm512_set1_pd(0x1.000000097ec05p+0); /* 1.0000000022107554 */
    const __m512d v66 = _mm512_set1_pd(a3);
    const __m512d v67l = _mm512_div_pd(v65, v66);
    const __m512d v67h = _mm512_div_pd(v65, v66);
    const __m256 v68l = _mm512_cvtpd_ps(v67l);
    const __m256 v68h = _mm512_cvtpd_ps(v67h);
    const __m512 v68 = _mm512_insertf32x8(_mm512_castps256_ps512(v68l), v68h, 1);
    _mm512_storeu_ps(value4, v68);
}

/* 64 elements. */
SOFTMAX_4ULP_L1_AVX512_AVX512 void softmax_4ulp_l1_avx512_step4_avx512(float a4, float *y) {
    const __m512 v69 = _mm512_set1_ps(a4);
    const __m512 v70_0 = _mm512_loadu_ps(y);
    const __m512 v70_1 = _mm512_loadu_ps(y + 16);
    const __m512 v70_2 = _mm512_loadu_ps(y + 32);
    const __m512 v70_3 = _mm512_loadu_ps(y + 48);
    const __m512 v71_0 = _mm512_mul_ps(v69, v70_0);
    const __m512 v71_1 = _mm512_mul_ps(v69, v70_1);
    const __m512 v71_2 = _mm512_mul_ps(v69, v70_2);
    const __m512 v71_3 = _mm512_mul_ps(v69, v70_3);
    _mm512_storeu_ps(y, v71_0);
    _mm512_storeu_ps(y + 16, v71_1);
    _mm512_storeu_ps(y + 32, v71_2);
    _mm512_storeu_ps(y + 48, v71_3);
}

/* 16 elements. */
static SOFTMAX_4ULP_L1_AVX512_AVX512_TARGET void softmax_4ulp_l1_avx512_chunk4_avx512(float a4, float *y) {
    const __m512 v69 = _mm512_set1_ps(a4);
    const __m512 v70 = _mm512_loadu_ps(y);
    const __m512 v71 = _mm512_mul_ps(v69, v70);
    _mm512_storeu_ps(y, v71);
}

static SOFTMAX_4ULP_L1_AVX512_AVX512_TARGET void softmax_4ulp_l1_avx512_array_avx512(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    double a3 = 0;
    float a4 = 0;
    size_t i = 0;
    __m512 acc0[4];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l1_avx512_step0_avx512(x + i, acc0);
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
        softmax_4ulp_l1_avx512_chunk0_avx512(tail_x, value0);
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
        softmax_4ulp_l1_avx512_once1_avx512(a0, value1, value2);
        a1 = value1[0];
        a2 = value2[0];
    }
    i = 0;
    __m512d acc3[8];
    acc3[0] = _mm512_set1_pd(0x0p+0);
    acc3[1] = _mm512_set1_pd(0x0p+0);
    acc3[2] = _mm512_set1_pd(0x0p+0);
    acc3[3] = _mm512_set1_pd(0x0p+0);
    acc3[4] = _mm512_set1_pd(0x0p+0);
    acc3[5] = _mm512_set1_pd(0x0p+0);
    acc3[6] = _mm512_set1_pd(0x0p+0);
    acc3[7] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l1_avx512_step2_avx512(x + i, a0, a1, a2, y + i, acc3);
    double lanes3[64];
    _mm512_storeu_pd(lanes3 + 0, acc3[0]);
    _mm512_storeu_pd(lanes3 + 8, acc3[1]);
    _mm512_storeu_pd(lanes3 + 16, acc3[2]);
    _mm512_storeu_pd(lanes3 + 24, acc3[3]);
    _mm512_storeu_pd(lanes3 + 32, acc3[4]);
    _mm512_storeu_pd(lanes3 + 40, acc3[5]);
    _mm512_storeu_pd(lanes3 + 48, acc3[6]);
    _mm512_storeu_pd(lanes3 + 56, acc3[7]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        double value3[16];
        softmax_4ulp_l1_avx512_chunk2_avx512(tail_x, a0, a1, a2, tail_y, value3);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            lanes3[base + l] = lanes3[base + l] + value3[l];
    }
    __m512d fold3_0 = _mm512_loadu_pd(lanes3 + 0);
    __m512d fold3_1 = _mm512_loadu_pd(lanes3 + 8);
    __m512d fold3_2 = _mm512_loadu_pd(lanes3 + 16);
    __m512d fold3_3 = _mm512_loadu_pd(lanes3 + 24);
    __m512d fold3_4 = _mm512_loadu_pd(lanes3 + 32);
    __m512d fold3_5 = _mm512_loadu_pd(lanes3 + 40);
    __m512d fold3_6 = _mm512_loadu_pd(lanes3 + 48);
    __m512d fold3_7 = _mm512_loadu_pd(lanes3 + 56);
    fold3_0 = _mm512_add_pd(fold3_0, fold3_4);
    fold3_1 = _mm512_add_pd(fold3_1, fold3_5);
    fold3_2 = _mm512_add_pd(fold3_2, fold3_6);
    fold3_3 = _mm512_add_pd(fold3_3, fold3_7);
    fold3_0 = _mm512_add_pd(fold3_0, fold3_2);
    fold3_1 = _mm512_add_pd(fold3_1, fold3_3);
    fold3_0 = _mm512_add_pd(fold3_0, fold3_1);
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_shuffle_f64x2(fold3_0, fold3_0, 0x4e));
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_shuffle_f64x2(fold3_0, fold3_0, 0xb1));
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_permute_pd(fold3_0, 0x55));
    _mm512_storeu_pd(lanes3, fold3_0);
    a3 = lanes3[0];
    {
        float value4[16];
        softmax_4ulp_l1_avx512_once3_avx512(a3, value4);
        a4 = value4[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_l1_avx512_step4_avx512(a4, y + i);
    for (; n - i >= 16; i += 16)
        softmax_4ulp_l1_avx512_chunk4_avx512(a4, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_l1_avx512_chunk4_avx512(a4, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_4ULP_L1_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_4ulp_l1_avx512_level(void) {
#if defined(SOFTMAX_4ULP_L1_AVX512_FORCE_ISA)
    return SOFTMAX_4ULP_L1_AVX512_FORCE_ISA;
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

static void softmax_4ulp_l1_avx512_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_4ulp_l1_avx512_level();
    if (level == 2) {
        softmax_4ulp_l1_avx512_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softmax_4ulp_l1_avx512_array_avx2(x, y, n);
        return;
    }
#endif
    softmax_4ulp_l1_avx512_array_portable(x, y, n);
}

void softmax_4ulp_l1_avx512(const float *x, float *y, size_t n) {
    softmax_4ulp_l1_avx512_row(x, y, n);
}

void softmax_4ulp_l1_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        softmax_4ulp_l1_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
