/* softmax_4ulp_avx512: softmax
 *
 * Rows of fewer than 3145728 elements:
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
 * Rows of at least 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    3.347247 ulp, observed on 936236098 results
 *   |sum - 1|    2.09e-07 at most
 *   worst row    constant, 17 elements, seed 5, result 0
 *   result there 0x1.e1e1e8p-5 (0.0588235408, encoding 0x3d70f0f4)
 *   mean error   0.232906 ulp
 *   misrounded   174264613 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           23267886bc9530107fe11d744d8170ab
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size dram --time 60s --seed 1 --from seeds/softmax/two_sweeps_window.evo --threads 1 --archive dram.db
 *                time: 0.2882 ns/element as avx512 code (inputs dram)
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
#include "softmax_4ulp_avx512.h"

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


/* ======== Rows of fewer than 3145728 elements ======== */

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float softmax_4ulp_avx512_0_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softmax_4ulp_avx512_0_fma_f32(float a, float b, float c) {
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
static inline int32_t softmax_4ulp_avx512_0_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softmax_4ulp_avx512_0_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_4ulp_avx512_0_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softmax_4ulp_avx512_0_abs_f32(float x) {
    return fabsf(x);
}

static const int32_t softmax_4ulp_avx512_0_table0[16] = {
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
}; /* repeated to fill a register */

static const int32_t softmax_4ulp_avx512_0_table1[16] = {
    1065351818, 1065063112, 1064842417, 1064696652,
    1064632599, 1064657652, 1064779877, 1065008069,
    1065351818, 1065063112, 1064842417, 1064696652,
    1064632599, 1064657652, 1064779877, 1065008069,
}; /* repeated to fill a register */

static inline float softmax_4ulp_avx512_0_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_4ulp_avx512_0_element1(float a0, float *value1, float *value2) {
    const float v1 = 0x1.8p+6f; /* 96 */
    const float v2 = a0;
    const float v3 = 0x1.715476p+0f; /* 1.44269502 */
    const float v4 = v2 * v3;
    const float v5 = softmax_4ulp_avx512_0_rint_f32(v4);
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

static inline void softmax_4ulp_avx512_0_element2(float x, float a0, float a1, float a2, float *y, double *value3) {
    const float v15 = a2;
    const float v16 = x;
    const float v17 = v15 > v16 ? v15 : v16;
    const float v18 = 0x1.715476p+0f; /* 1.44269502 */
    const float v19 = a1;
    const float v20 = softmax_4ulp_avx512_0_fma_f32(v17, v18, v19);
    const float v21 = v20 - v19;
    const float v22 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v23 = softmax_4ulp_avx512_0_fma_f32(v21, v22, v17);
    const float v24 = 0x1.05ee0ap-29f; /* 1.90579041e-09 */
    const float v25 = v24 * v21;
    const float v26 = v23 + v25;
    const float v27 = 0x1.55a8d8p-3f; /* 0.16682595 */
    const float v28 = 0x1.000a38p-1f; /* 0.500077963 */
    const float v29 = softmax_4ulp_avx512_0_fma_f32(v26, v27, v28);
    const float v30 = 0x1.fffff6p-1f; /* 0.999999702 */
    const float v31 = softmax_4ulp_avx512_0_fma_f32(v26, v29, v30);
    const int32_t v32 = softmax_4ulp_avx512_0_bits_f32(v20);
    const int32_t v33 = 20;
    const int32_t v34 = softmax_4ulp_avx512_0_shl_i32(v32, v33);
    const int32_t v35 = softmax_4ulp_avx512_0_table0[(uint32_t)v32 & (8u - 1)];
    const int32_t v36 = (int32_t)((uint32_t)v34 + (uint32_t)v35);
    const float v37 = softmax_4ulp_avx512_0_frombits_f32(v36);
    const float v38 = v37 * v26;
    const float v39 = softmax_4ulp_avx512_0_fma_f32(v31, v38, v37);
    const double v40 = (double)v39;
    const float v41 = 0x1p+16f; /* 65536 */
    const float v42 = a0;
    const float v43 = softmax_4ulp_avx512_0_abs_f32(v42);
    const int v44 = v41 < v43;
    float r0 = v39;
    double r1 = v40;
    if (v44) {
        const float v45 = -0x1.33p+7f; /* -153.5 */
        const float v46 = v16 - v42;
        const float v47 = v45 > v46 ? v45 : v46;
        const float v48 = 0x1.8006p+20f; /* 1572960 */
        const float v49 = softmax_4ulp_avx512_0_fma_f32(v47, v18, v48);
        const int32_t v50 = softmax_4ulp_avx512_0_bits_f32(v49);
        const int32_t v51 = softmax_4ulp_avx512_0_shl_i32(v50, v33);
        const int32_t v52 = softmax_4ulp_avx512_0_table1[(uint32_t)v50 & (8u - 1)];
        const int32_t v53 = (int32_t)((uint32_t)v51 + (uint32_t)v52);
        const float v54 = softmax_4ulp_avx512_0_frombits_f32(v53);
        const float v55 = v49 - v48;
        const float v56 = 0x1p-40f; /* 9.09494702e-13 */
        const float v57 = softmax_4ulp_avx512_0_fma_f32(v55, v56, v22);
        const float v58 = softmax_4ulp_avx512_0_fma_f32(v55, v57, v47);
        const float v59 = softmax_4ulp_avx512_0_fma_f32(v55, v24, v58);
        const float v60 = v54 * v59;
        const float v61 = softmax_4ulp_avx512_0_fma_f32(v59, v27, v28);
        const float v62 = softmax_4ulp_avx512_0_fma_f32(v59, v61, v30);
        const float v63 = softmax_4ulp_avx512_0_fma_f32(v60, v62, v54);
        const double v64 = (double)v63;
        r0 = v63;
        r1 = v64;
    }
    *y = r0;
    *value3 = r1;
}

static inline float softmax_4ulp_avx512_0_element3(double a3) {
    const double v65 = 0x1.000000097ec05p+0; /* 1.0000000022107554 */
    const double v66 = a3;
    const double v67 = v65 / v66;
    const float v68 = (float)v67;
    const float r0 = v68;
    return r0;
}

static inline float softmax_4ulp_avx512_0_element4(float again0, float a4) {
    const float v69 = a4;
    const float v70 = again0;
    const float v71 = v69 * v70;
    const float r0 = v71;
    return r0;
}

static void softmax_4ulp_avx512_0_array_portable(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    double a3 = 0;
    float a4 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = softmax_4ulp_avx512_0_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_4ulp_avx512_0_element1(a0, &a1, &a2);
    double lanes3[64];
    for (size_t l = 0; l < 64; l++)
        lanes3[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        double value3;
        softmax_4ulp_avx512_0_element2(x[i], a0, a1, a2, &y[i], &value3);
        lanes3[i % 64] = lanes3[i % 64] + value3;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes3[l] = lanes3[l] + lanes3[l + h];
    a3 = lanes3[0];
    a4 = softmax_4ulp_avx512_0_element3(a3);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_4ulp_avx512_0_element4(y[i], a4);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_4ULP_AVX512_0_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_4ULP_AVX512_0_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_4ULP_AVX512_0_AVX2 static inline SOFTMAX_4ULP_AVX512_0_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_4ULP_AVX512_0_AVX512 static inline SOFTMAX_4ULP_AVX512_0_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_step0_avx2(const float *x, __m256 *acc0) {
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
static SOFTMAX_4ULP_AVX512_0_AVX2_TARGET void softmax_4ulp_avx512_0_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_once1_avx2(float a0, float *value1, float *value2) {
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
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_step2_avx2(const float *x, float a0, float a1, float a2, float *y, __m256d *acc3) {
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
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table1));
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
static SOFTMAX_4ULP_AVX512_0_AVX2_TARGET void softmax_4ulp_avx512_0_chunk2_avx2(const float *x, float a0, float a1, float a2, float *y, double *value3) {
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
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table0));
    const __m256i t1_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table1));
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
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_once3_avx2(double a3, float *value4) {
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
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_step4_avx2(float a4, float *y) {
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
static SOFTMAX_4ULP_AVX512_0_AVX2_TARGET void softmax_4ulp_avx512_0_chunk4_avx2(float a4, float *y) {
    const __m256 v69 = _mm256_set1_ps(a4);
    const __m256 v70 = _mm256_loadu_ps(y);
    const __m256 v71 = _mm256_mul_ps(v69, v70);
    _mm256_storeu_ps(y, v71);
}

static SOFTMAX_4ULP_AVX512_0_AVX2_TARGET void softmax_4ulp_avx512_0_array_avx2(const float *x, float *y, size_t n) {
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
        softmax_4ulp_avx512_0_step0_avx2(x + i, acc0);
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
        softmax_4ulp_avx512_0_chunk0_avx2(tail_x, value0);
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
        softmax_4ulp_avx512_0_once1_avx2(a0, value1, value2);
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
        softmax_4ulp_avx512_0_step2_avx2(x + i, a0, a1, a2, y + i, acc3);
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
        softmax_4ulp_avx512_0_chunk2_avx2(tail_x, a0, a1, a2, tail_y, value3);
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
        softmax_4ulp_avx512_0_once3_avx2(a3, value4);
        a4 = value4[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx512_0_step4_avx2(a4, y + i);
    for (; n - i >= 8; i += 8)
        softmax_4ulp_avx512_0_chunk4_avx2(a4, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_avx512_0_chunk4_avx2(a4, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SOFTMAX_4ULP_AVX512_0_AVX512 __mmask8 softmax_4ulp_avx512_0_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_step0_avx512(const float *x, __m512 *acc0) {
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
static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_once1_avx512(float a0, float *value1, float *value2) {
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
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_step2_avx512(const float *x, float a0, float a1, float a2, float *y, __m512d *acc3) {
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
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table1);
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
        r1_0h = _mm512_mask_blend_pd(softmax_4ulp_avx512_0_high_mask_avx512(v44_0), r1_0h, v64_0h);
        r1_1l = _mm512_mask_blend_pd((__mmask8)v44_1, r1_1l, v64_1l);
        r1_1h = _mm512_mask_blend_pd(softmax_4ulp_avx512_0_high_mask_avx512(v44_1), r1_1h, v64_1h);
        r1_2l = _mm512_mask_blend_pd((__mmask8)v44_2, r1_2l, v64_2l);
        r1_2h = _mm512_mask_blend_pd(softmax_4ulp_avx512_0_high_mask_avx512(v44_2), r1_2h, v64_2h);
        r1_3l = _mm512_mask_blend_pd((__mmask8)v44_3, r1_3l, v64_3l);
        r1_3h = _mm512_mask_blend_pd(softmax_4ulp_avx512_0_high_mask_avx512(v44_3), r1_3h, v64_3h);
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
static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_chunk2_avx512(const float *x, float a0, float a1, float a2, float *y, double *value3) {
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
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table0);
    const __m512i t1_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table1);
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
        r1h = _mm512_mask_blend_pd(softmax_4ulp_avx512_0_high_mask_avx512(v44), r1h, v64h);
    }
    _mm512_storeu_ps(y, r0);
    _mm512_storeu_pd(value3, r1l);
    _mm512_storeu_pd(value3 + 8, r1h);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_once3_avx512(double a3, float *value4) {
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
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_step4_avx512(float a4, float *y) {
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
static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_chunk4_avx512(float a4, float *y) {
    const __m512 v69 = _mm512_set1_ps(a4);
    const __m512 v70 = _mm512_loadu_ps(y);
    const __m512 v71 = _mm512_mul_ps(v69, v70);
    _mm512_storeu_ps(y, v71);
}

static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_array_avx512(const float *x, float *y, size_t n) {
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
        softmax_4ulp_avx512_0_step0_avx512(x + i, acc0);
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
        softmax_4ulp_avx512_0_chunk0_avx512(tail_x, value0);
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
        softmax_4ulp_avx512_0_once1_avx512(a0, value1, value2);
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
        softmax_4ulp_avx512_0_step2_avx512(x + i, a0, a1, a2, y + i, acc3);
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
        softmax_4ulp_avx512_0_chunk2_avx512(tail_x, a0, a1, a2, tail_y, value3);
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
        softmax_4ulp_avx512_0_once3_avx512(a3, value4);
        a4 = value4[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx512_0_step4_avx512(a4, y + i);
    for (; n - i >= 16; i += 16)
        softmax_4ulp_avx512_0_chunk4_avx512(a4, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_avx512_0_chunk4_avx512(a4, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_4ulp_avx512_0_level(void) {
#if defined(SOFTMAX_4ULP_AVX512_FORCE_ISA)
    return SOFTMAX_4ULP_AVX512_FORCE_ISA;
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

static void softmax_4ulp_avx512_0_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_4ulp_avx512_0_level();
    if (level == 2) {
        softmax_4ulp_avx512_0_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softmax_4ulp_avx512_0_array_avx2(x, y, n);
        return;
    }
#endif
    softmax_4ulp_avx512_0_array_portable(x, y, n);
}

/* ======== Rows of at least 3145728 elements ======== */

/* Fused multiply-add. Without hardware: the product is exact in double; the sum is
 * rounded to odd (Boldo & Melquiond 2008), so that rounding to float is the only one.
 */
static inline float softmax_4ulp_avx512_1_fma_f32(float a, float b, float c) {
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
static inline int32_t softmax_4ulp_avx512_1_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softmax_4ulp_avx512_1_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_4ulp_avx512_1_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softmax_4ulp_avx512_1_abs_f32(float x) {
    return fabsf(x);
}

/* Inlined for baseline x86-64 the C functions leave a signaling NaN as it is; the
 * instructions make it quiet. */
static inline float softmax_4ulp_avx512_1_rint_f32(float x) {
    return x != x ? x + x : rintf(x);
}

static const int32_t softmax_4ulp_avx512_1_table0[16] = {
    1065352299, 1065063374, 1064842703, 1064696964,
    1064632939, 1064658023, 1064780282, 1065008510,
    1065352299, 1065063374, 1064842703, 1064696964,
    1064632939, 1064658023, 1064780282, 1065008510,
}; /* repeated to fill a register */

static inline void softmax_4ulp_avx512_1_element0(float x, float *value0, double *value1) {
    const float v0 = x;
    const float v1 = 0x1.c74e2ep-5f; /* 0.0555792712 */
    const float v2 = 0x1.4adffep-26f; /* 1.9259458e-08 */
    const float v3 = -0x1.a2a93p+6f; /* -104.665222 */
    const float v4 = v3 > v0 ? v3 : v0;
    const float v5 = 0x1.715476p+0f; /* 1.44269502 */
    const float v6 = 0x1.80019p+20f; /* 1572889 */
    const float v7 = softmax_4ulp_avx512_1_fma_f32(v5, v4, v6);
    const float v8 = v6 - v7;
    const float v9 = softmax_4ulp_avx512_1_fma_f32(v5, v4, v8);
    const float v10 = softmax_4ulp_avx512_1_fma_f32(v2, v4, v9);
    const float v11 = 0x1.ec1866p-3f; /* 0.240280911 */
    const float v12 = softmax_4ulp_avx512_1_fma_f32(v1, v10, v11);
    const float v13 = 0x1.62e42p-1f; /* 0.693146706 */
    const float v14 = softmax_4ulp_avx512_1_fma_f32(v12, v10, v13);
    const int32_t v15 = softmax_4ulp_avx512_1_bits_f32(v7);
    const int32_t v16 = softmax_4ulp_avx512_1_table0[(uint32_t)v15 & (8u - 1)];
    const int32_t v17 = 20;
    const int32_t v18 = softmax_4ulp_avx512_1_shl_i32(v15, v17);
    const int32_t v19 = (int32_t)((uint32_t)v16 + (uint32_t)v18);
    const float v20 = softmax_4ulp_avx512_1_frombits_f32(v19);
    const float v21 = v20 * v10;
    const float v22 = softmax_4ulp_avx512_1_fma_f32(v14, v21, v20);
    const double v23 = (double)v22;
    const float r0 = v0;
    const double r1 = v23;
    *value0 = r0;
    *value1 = r1;
}

static inline void softmax_4ulp_avx512_1_element1(float a0, float *value2, float *value3, float *value4) {
    const float v24 = 0x1p+16f; /* 65536 */
    const float v25 = a0;
    const float v26 = softmax_4ulp_avx512_1_abs_f32(v25);
    const int v27 = v24 < v26;
    const float v28 = 0x0p+0f; /* 0 */
    const float v29 = v27 ? v25 : v28;
    const float v30 = 0x1.8006p+20f; /* 1572960 */
    const float v31 = 0x1.715476p+0f; /* 1.44269502 */
    const float v32 = v25 - v29;
    const float v33 = v31 * v32;
    const float v34 = softmax_4ulp_avx512_1_rint_f32(v33);
    const float v35 = v30 - v34;
    const float v36 = -0x1.bcp+7f; /* -222 */
    const float v37 = v36 + v34;
    const float v38 = v37 / v31;
    const float r0 = v29;
    const float r1 = v35;
    const float r2 = v38;
    *value2 = r0;
    *value3 = r1;
    *value4 = r2;
}

static inline double softmax_4ulp_avx512_1_element2(float x, float a0, float a2, float a3, float a4, double state5) {
    const double v39 = state5;
    const float v40 = 0x1p+6f; /* 64 */
    const float v41 = a0;
    const float v42 = softmax_4ulp_avx512_1_abs_f32(v41);
    const int v43 = v40 < v42;
    double r0 = v39;
    if (v43) {
        const float v44 = 0x1.4b39dap-26f; /* 1.92798897e-08 */
        const float v45 = a4;
        const float v46 = x;
        const float v47 = a2;
        const float v48 = v46 - v47;
        const float v49 = v45 > v48 ? v45 : v48;
        const float v50 = 0x1.715476p+0f; /* 1.44269502 */
        const float v51 = a3;
        const float v52 = softmax_4ulp_avx512_1_fma_f32(v49, v50, v51);
        const float v53 = v51 - v52;
        const float v54 = softmax_4ulp_avx512_1_fma_f32(v49, v50, v53);
        const float v55 = softmax_4ulp_avx512_1_fma_f32(v44, v49, v54);
        const float v56 = 0x1.c7461p-5f; /* 0.0555754006 */
        const float v57 = 0x1.ec0ef6p-3f; /* 0.240262911 */
        const float v58 = softmax_4ulp_avx512_1_fma_f32(v56, v55, v57);
        const float v59 = 0x1.62e42ap-1f; /* 0.693147004 */
        const float v60 = softmax_4ulp_avx512_1_fma_f32(v55, v58, v59);
        const int32_t v61 = softmax_4ulp_avx512_1_bits_f32(v52);
        const int32_t v62 = softmax_4ulp_avx512_1_table0[(uint32_t)v61 & (8u - 1)];
        const int32_t v63 = 20;
        const int32_t v64 = softmax_4ulp_avx512_1_shl_i32(v61, v63);
        const int32_t v65 = (int32_t)((uint32_t)v62 + (uint32_t)v64);
        const float v66 = softmax_4ulp_avx512_1_frombits_f32(v65);
        const float v67 = v66 * v55;
        const float v68 = softmax_4ulp_avx512_1_fma_f32(v60, v67, v66);
        const double v69 = (double)v68;
        const double v70 = v39 + v69;
        r0 = v70;
    }
    return r0;
}

static inline double softmax_4ulp_avx512_1_element3(double left5, double right5) {
    const double v71 = right5;
    const double v72 = left5;
    const double v73 = v71 + v72;
    const double r0 = v73;
    return r0;
}

static inline float softmax_4ulp_avx512_1_element4(float a0, double a1, double a5) {
    const float v74 = 0x1p+6f; /* 64 */
    const float v75 = a0;
    const float v76 = softmax_4ulp_avx512_1_abs_f32(v75);
    const int v77 = v74 < v76;
    const double v78 = 0x1.ffffffa4d3fa6p-1; /* 0.99999998938618684 */
    const double v79 = 0x1.000000a10bb82p-71; /* 4.2351648950748997e-22 */
    const float v80 = 0x1.8000fep+23f; /* 12583039 */
    const float v81 = 0x1.715476p+0f; /* 1.44269502 */
    const float v82 = v75 * v81;
    const float v83 = softmax_4ulp_avx512_1_rint_f32(v82);
    const float v84 = v80 + v83;
    const int32_t v85 = softmax_4ulp_avx512_1_bits_f32(v84);
    const int32_t v86 = 23;
    const int32_t v87 = softmax_4ulp_avx512_1_shl_i32(v85, v86);
    const float v88 = softmax_4ulp_avx512_1_frombits_f32(v87);
    const double v89 = (double)v88;
    const double v90 = v79 * v89;
    const double v91 = v77 ? v78 : v90;
    const double v92 = a5;
    const double v93 = a1;
    const double v94 = v77 ? v92 : v93;
    const double v95 = v91 / v94;
    const float v96 = (float)v95;
    const float r0 = v96;
    return r0;
}

static inline float softmax_4ulp_avx512_1_element5(float x, float a0, float a2, float a3, float a4, float a6) {
    const float v97 = a6;
    const float v98 = a4;
    const float v99 = x;
    const float v100 = v98 > v99 ? v98 : v99;
    const float v101 = 0x1.4b3ep-26f; /* 1.92808329e-08 */
    const float v102 = 0x1.715476p+0f; /* 1.44269502 */
    const float v103 = a3;
    const float v104 = softmax_4ulp_avx512_1_fma_f32(v100, v102, v103);
    const float v105 = v103 - v104;
    const float v106 = softmax_4ulp_avx512_1_fma_f32(v100, v102, v105);
    const float v107 = softmax_4ulp_avx512_1_fma_f32(v100, v101, v106);
    const float v108 = v107 * v107;
    const float v109 = 0x1.c7864p-5f; /* 0.0556060076 */
    const float v110 = 0x1.ec1028p-3f; /* 0.240265191 */
    const float v111 = v110 * v107;
    const float v112 = 0x1.62e42ep-1f; /* 0.693147123 */
    const float v113 = v111 + v112;
    const float v114 = softmax_4ulp_avx512_1_fma_f32(v108, v109, v113);
    const int32_t v115 = softmax_4ulp_avx512_1_bits_f32(v104);
    const int32_t v116 = softmax_4ulp_avx512_1_table0[(uint32_t)v115 & (8u - 1)];
    const int32_t v117 = 20;
    const int32_t v118 = softmax_4ulp_avx512_1_shl_i32(v115, v117);
    const int32_t v119 = (int32_t)((uint32_t)v116 + (uint32_t)v118);
    const float v120 = softmax_4ulp_avx512_1_frombits_f32(v119);
    const float v121 = v120 * v107;
    const float v122 = softmax_4ulp_avx512_1_fma_f32(v114, v121, v120);
    const float v123 = v97 * v122;
    const float v124 = 0x1p+16f; /* 65536 */
    const float v125 = a0;
    const float v126 = softmax_4ulp_avx512_1_abs_f32(v125);
    const int v127 = v124 < v126;
    float r0 = v123;
    if (v127) {
        const float v128 = a2;
        const float v129 = v99 - v128;
        const float v130 = v98 > v129 ? v98 : v129;
        const float v131 = softmax_4ulp_avx512_1_fma_f32(v130, v102, v103);
        const float v132 = v103 - v131;
        const float v133 = softmax_4ulp_avx512_1_fma_f32(v130, v102, v132);
        const float v134 = softmax_4ulp_avx512_1_fma_f32(v130, v101, v133);
        const float v135 = softmax_4ulp_avx512_1_fma_f32(v134, v109, v110);
        const float v136 = softmax_4ulp_avx512_1_fma_f32(v134, v135, v112);
        const int32_t v137 = softmax_4ulp_avx512_1_bits_f32(v131);
        const int32_t v138 = softmax_4ulp_avx512_1_table0[(uint32_t)v137 & (8u - 1)];
        const int32_t v139 = softmax_4ulp_avx512_1_shl_i32(v137, v117);
        const int32_t v140 = (int32_t)((uint32_t)v138 + (uint32_t)v139);
        const float v141 = softmax_4ulp_avx512_1_frombits_f32(v140);
        const float v142 = v134 * v141;
        const float v143 = softmax_4ulp_avx512_1_fma_f32(v136, v142, v141);
        const float v144 = v97 * v143;
        r0 = v144;
    }
    return r0;
}

static void softmax_4ulp_avx512_1_array_portable(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    double a5 = 0;
    float a6 = 0;
    float lanes0[128];
    for (size_t l = 0; l < 128; l++)
        lanes0[l] = -INFINITY;
    double lanes1[128];
    for (size_t l = 0; l < 128; l++)
        lanes1[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        float value0;
        double value1;
        softmax_4ulp_avx512_1_element0(x[i], &value0, &value1);
        lanes0[i % 128] = lanes0[i % 128] > value0 ? lanes0[i % 128] : value0;
        lanes1[i % 128] = lanes1[i % 128] + value1;
    }
    for (size_t h = 64; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    for (size_t h = 64; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes1[l] = lanes1[l] + lanes1[l + h];
    a1 = lanes1[0];
    softmax_4ulp_avx512_1_element1(a0, &a2, &a3, &a4);
    double lanes5[64];
    for (size_t l = 0; l < 64; l++)
        lanes5[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        const double value5 = softmax_4ulp_avx512_1_element2(x[i], a0, a2, a3, a4, lanes5[i % 64]);
        lanes5[i % 64] = value5;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++) {
            lanes5[l] = softmax_4ulp_avx512_1_element3(lanes5[l], lanes5[l + h]);
        }
    a5 = lanes5[0];
    a6 = softmax_4ulp_avx512_1_element4(a0, a1, a5);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_4ulp_avx512_1_element5(x[i], a0, a2, a3, a4, a6);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_4ULP_AVX512_1_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_4ULP_AVX512_1_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_4ULP_AVX512_1_AVX2 static inline SOFTMAX_4ULP_AVX512_1_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_4ULP_AVX512_1_AVX512 static inline SOFTMAX_4ULP_AVX512_1_AVX512_TARGET __attribute__((always_inline))

/* Encoding; every NaN gives the canonical one. */
SOFTMAX_4ULP_AVX512_1_AVX2 __m256i softmax_4ulp_avx512_1_bits_f32_avx2(__m256 a) {
    const __m256 nan = _mm256_cmp_ps(a, a, _CMP_UNORD_Q);
    const __m256 canonical = _mm256_castsi256_ps(_mm256_set1_epi32(0x7fc00000));
    return _mm256_castps_si256(_mm256_blendv_ps(a, canonical, nan));
}

/* ---- AVX2 and FMA ---- */

/* 128 elements. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_step0_avx2(const float *x, __m256 *acc0, __m256d *acc1) {
    _mm_prefetch((const char *)((uintptr_t)x + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8256), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8320), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8384), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8448), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8512), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8576), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8640), _MM_HINT_T0);
    const __m256 v1 = _mm256_set1_ps(0x1.c74e2ep-5f); /* 0.0555792712 */
    const __m256 v2 = _mm256_set1_ps(0x1.4adffep-26f); /* 1.9259458e-08 */
    const __m256 v3 = _mm256_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m256 v11 = _mm256_set1_ps(0x1.ec1866p-3f); /* 0.240280911 */
    const __m256 v13 = _mm256_set1_ps(0x1.62e42p-1f); /* 0.693146706 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v0_0 = _mm256_loadu_ps(x);
    const __m256 v0_1 = _mm256_loadu_ps(x + 8);
    const __m256 v0_2 = _mm256_loadu_ps(x + 16);
    const __m256 v0_3 = _mm256_loadu_ps(x + 24);
    const __m256 v0_4 = _mm256_loadu_ps(x + 32);
    const __m256 v0_5 = _mm256_loadu_ps(x + 40);
    const __m256 v0_6 = _mm256_loadu_ps(x + 48);
    const __m256 v0_7 = _mm256_loadu_ps(x + 56);
    const __m256 v0_8 = _mm256_loadu_ps(x + 64);
    const __m256 v0_9 = _mm256_loadu_ps(x + 72);
    const __m256 v0_10 = _mm256_loadu_ps(x + 80);
    const __m256 v0_11 = _mm256_loadu_ps(x + 88);
    const __m256 v0_12 = _mm256_loadu_ps(x + 96);
    const __m256 v0_13 = _mm256_loadu_ps(x + 104);
    const __m256 v0_14 = _mm256_loadu_ps(x + 112);
    const __m256 v0_15 = _mm256_loadu_ps(x + 120);
    const __m256 v4_0 = _mm256_max_ps(v3, v0_0);
    const __m256 v4_1 = _mm256_max_ps(v3, v0_1);
    const __m256 v4_2 = _mm256_max_ps(v3, v0_2);
    const __m256 v4_3 = _mm256_max_ps(v3, v0_3);
    const __m256 v4_4 = _mm256_max_ps(v3, v0_4);
    const __m256 v4_5 = _mm256_max_ps(v3, v0_5);
    const __m256 v4_6 = _mm256_max_ps(v3, v0_6);
    const __m256 v4_7 = _mm256_max_ps(v3, v0_7);
    const __m256 v4_8 = _mm256_max_ps(v3, v0_8);
    const __m256 v4_9 = _mm256_max_ps(v3, v0_9);
    const __m256 v4_10 = _mm256_max_ps(v3, v0_10);
    const __m256 v4_11 = _mm256_max_ps(v3, v0_11);
    const __m256 v4_12 = _mm256_max_ps(v3, v0_12);
    const __m256 v4_13 = _mm256_max_ps(v3, v0_13);
    const __m256 v4_14 = _mm256_max_ps(v3, v0_14);
    const __m256 v4_15 = _mm256_max_ps(v3, v0_15);
    const __m256 v7_0 = _mm256_fmadd_ps(v5, v4_0, v6);
    const __m256 v7_1 = _mm256_fmadd_ps(v5, v4_1, v6);
    const __m256 v7_2 = _mm256_fmadd_ps(v5, v4_2, v6);
    const __m256 v7_3 = _mm256_fmadd_ps(v5, v4_3, v6);
    const __m256 v7_4 = _mm256_fmadd_ps(v5, v4_4, v6);
    const __m256 v7_5 = _mm256_fmadd_ps(v5, v4_5, v6);
    const __m256 v7_6 = _mm256_fmadd_ps(v5, v4_6, v6);
    const __m256 v7_7 = _mm256_fmadd_ps(v5, v4_7, v6);
    const __m256 v7_8 = _mm256_fmadd_ps(v5, v4_8, v6);
    const __m256 v7_9 = _mm256_fmadd_ps(v5, v4_9, v6);
    const __m256 v7_10 = _mm256_fmadd_ps(v5, v4_10, v6);
    const __m256 v7_11 = _mm256_fmadd_ps(v5, v4_11, v6);
    const __m256 v7_12 = _mm256_fmadd_ps(v5, v4_12, v6);
    const __m256 v7_13 = _mm256_fmadd_ps(v5, v4_13, v6);
    const __m256 v7_14 = _mm256_fmadd_ps(v5, v4_14, v6);
    const __m256 v7_15 = _mm256_fmadd_ps(v5, v4_15, v6);
    const __m256 v8_0 = _mm256_sub_ps(v6, v7_0);
    const __m256 v8_1 = _mm256_sub_ps(v6, v7_1);
    const __m256 v8_2 = _mm256_sub_ps(v6, v7_2);
    const __m256 v8_3 = _mm256_sub_ps(v6, v7_3);
    const __m256 v8_4 = _mm256_sub_ps(v6, v7_4);
    const __m256 v8_5 = _mm256_sub_ps(v6, v7_5);
    const __m256 v8_6 = _mm256_sub_ps(v6, v7_6);
    const __m256 v8_7 = _mm256_sub_ps(v6, v7_7);
    const __m256 v8_8 = _mm256_sub_ps(v6, v7_8);
    const __m256 v8_9 = _mm256_sub_ps(v6, v7_9);
    const __m256 v8_10 = _mm256_sub_ps(v6, v7_10);
    const __m256 v8_11 = _mm256_sub_ps(v6, v7_11);
    const __m256 v8_12 = _mm256_sub_ps(v6, v7_12);
    const __m256 v8_13 = _mm256_sub_ps(v6, v7_13);
    const __m256 v8_14 = _mm256_sub_ps(v6, v7_14);
    const __m256 v8_15 = _mm256_sub_ps(v6, v7_15);
    const __m256 v9_0 = _mm256_fmadd_ps(v5, v4_0, v8_0);
    const __m256 v9_1 = _mm256_fmadd_ps(v5, v4_1, v8_1);
    const __m256 v9_2 = _mm256_fmadd_ps(v5, v4_2, v8_2);
    const __m256 v9_3 = _mm256_fmadd_ps(v5, v4_3, v8_3);
    const __m256 v9_4 = _mm256_fmadd_ps(v5, v4_4, v8_4);
    const __m256 v9_5 = _mm256_fmadd_ps(v5, v4_5, v8_5);
    const __m256 v9_6 = _mm256_fmadd_ps(v5, v4_6, v8_6);
    const __m256 v9_7 = _mm256_fmadd_ps(v5, v4_7, v8_7);
    const __m256 v9_8 = _mm256_fmadd_ps(v5, v4_8, v8_8);
    const __m256 v9_9 = _mm256_fmadd_ps(v5, v4_9, v8_9);
    const __m256 v9_10 = _mm256_fmadd_ps(v5, v4_10, v8_10);
    const __m256 v9_11 = _mm256_fmadd_ps(v5, v4_11, v8_11);
    const __m256 v9_12 = _mm256_fmadd_ps(v5, v4_12, v8_12);
    const __m256 v9_13 = _mm256_fmadd_ps(v5, v4_13, v8_13);
    const __m256 v9_14 = _mm256_fmadd_ps(v5, v4_14, v8_14);
    const __m256 v9_15 = _mm256_fmadd_ps(v5, v4_15, v8_15);
    const __m256 v10_0 = _mm256_fmadd_ps(v2, v4_0, v9_0);
    const __m256 v10_1 = _mm256_fmadd_ps(v2, v4_1, v9_1);
    const __m256 v10_2 = _mm256_fmadd_ps(v2, v4_2, v9_2);
    const __m256 v10_3 = _mm256_fmadd_ps(v2, v4_3, v9_3);
    const __m256 v10_4 = _mm256_fmadd_ps(v2, v4_4, v9_4);
    const __m256 v10_5 = _mm256_fmadd_ps(v2, v4_5, v9_5);
    const __m256 v10_6 = _mm256_fmadd_ps(v2, v4_6, v9_6);
    const __m256 v10_7 = _mm256_fmadd_ps(v2, v4_7, v9_7);
    const __m256 v10_8 = _mm256_fmadd_ps(v2, v4_8, v9_8);
    const __m256 v10_9 = _mm256_fmadd_ps(v2, v4_9, v9_9);
    const __m256 v10_10 = _mm256_fmadd_ps(v2, v4_10, v9_10);
    const __m256 v10_11 = _mm256_fmadd_ps(v2, v4_11, v9_11);
    const __m256 v10_12 = _mm256_fmadd_ps(v2, v4_12, v9_12);
    const __m256 v10_13 = _mm256_fmadd_ps(v2, v4_13, v9_13);
    const __m256 v10_14 = _mm256_fmadd_ps(v2, v4_14, v9_14);
    const __m256 v10_15 = _mm256_fmadd_ps(v2, v4_15, v9_15);
    const __m256 v12_0 = _mm256_fmadd_ps(v1, v10_0, v11);
    const __m256 v12_1 = _mm256_fmadd_ps(v1, v10_1, v11);
    const __m256 v12_2 = _mm256_fmadd_ps(v1, v10_2, v11);
    const __m256 v12_3 = _mm256_fmadd_ps(v1, v10_3, v11);
    const __m256 v12_4 = _mm256_fmadd_ps(v1, v10_4, v11);
    const __m256 v12_5 = _mm256_fmadd_ps(v1, v10_5, v11);
    const __m256 v12_6 = _mm256_fmadd_ps(v1, v10_6, v11);
    const __m256 v12_7 = _mm256_fmadd_ps(v1, v10_7, v11);
    const __m256 v12_8 = _mm256_fmadd_ps(v1, v10_8, v11);
    const __m256 v12_9 = _mm256_fmadd_ps(v1, v10_9, v11);
    const __m256 v12_10 = _mm256_fmadd_ps(v1, v10_10, v11);
    const __m256 v12_11 = _mm256_fmadd_ps(v1, v10_11, v11);
    const __m256 v12_12 = _mm256_fmadd_ps(v1, v10_12, v11);
    const __m256 v12_13 = _mm256_fmadd_ps(v1, v10_13, v11);
    const __m256 v12_14 = _mm256_fmadd_ps(v1, v10_14, v11);
    const __m256 v12_15 = _mm256_fmadd_ps(v1, v10_15, v11);
    const __m256 v14_0 = _mm256_fmadd_ps(v12_0, v10_0, v13);
    const __m256 v14_1 = _mm256_fmadd_ps(v12_1, v10_1, v13);
    const __m256 v14_2 = _mm256_fmadd_ps(v12_2, v10_2, v13);
    const __m256 v14_3 = _mm256_fmadd_ps(v12_3, v10_3, v13);
    const __m256 v14_4 = _mm256_fmadd_ps(v12_4, v10_4, v13);
    const __m256 v14_5 = _mm256_fmadd_ps(v12_5, v10_5, v13);
    const __m256 v14_6 = _mm256_fmadd_ps(v12_6, v10_6, v13);
    const __m256 v14_7 = _mm256_fmadd_ps(v12_7, v10_7, v13);
    const __m256 v14_8 = _mm256_fmadd_ps(v12_8, v10_8, v13);
    const __m256 v14_9 = _mm256_fmadd_ps(v12_9, v10_9, v13);
    const __m256 v14_10 = _mm256_fmadd_ps(v12_10, v10_10, v13);
    const __m256 v14_11 = _mm256_fmadd_ps(v12_11, v10_11, v13);
    const __m256 v14_12 = _mm256_fmadd_ps(v12_12, v10_12, v13);
    const __m256 v14_13 = _mm256_fmadd_ps(v12_13, v10_13, v13);
    const __m256 v14_14 = _mm256_fmadd_ps(v12_14, v10_14, v13);
    const __m256 v14_15 = _mm256_fmadd_ps(v12_15, v10_15, v13);
    const __m256i v15_0 = _mm256_castps_si256(v7_0);
    const __m256i v15_1 = _mm256_castps_si256(v7_1);
    const __m256i v15_2 = _mm256_castps_si256(v7_2);
    const __m256i v15_3 = _mm256_castps_si256(v7_3);
    const __m256i v15_4 = _mm256_castps_si256(v7_4);
    const __m256i v15_5 = _mm256_castps_si256(v7_5);
    const __m256i v15_6 = _mm256_castps_si256(v7_6);
    const __m256i v15_7 = _mm256_castps_si256(v7_7);
    const __m256i v15_8 = _mm256_castps_si256(v7_8);
    const __m256i v15_9 = _mm256_castps_si256(v7_9);
    const __m256i v15_10 = _mm256_castps_si256(v7_10);
    const __m256i v15_11 = _mm256_castps_si256(v7_11);
    const __m256i v15_12 = _mm256_castps_si256(v7_12);
    const __m256i v15_13 = _mm256_castps_si256(v7_13);
    const __m256i v15_14 = _mm256_castps_si256(v7_14);
    const __m256i v15_15 = _mm256_castps_si256(v7_15);
    const __m256i v16_0 = _mm256_permutevar8x32_epi32(t0_0, v15_0);
    const __m256i v16_1 = _mm256_permutevar8x32_epi32(t0_0, v15_1);
    const __m256i v16_2 = _mm256_permutevar8x32_epi32(t0_0, v15_2);
    const __m256i v16_3 = _mm256_permutevar8x32_epi32(t0_0, v15_3);
    const __m256i v16_4 = _mm256_permutevar8x32_epi32(t0_0, v15_4);
    const __m256i v16_5 = _mm256_permutevar8x32_epi32(t0_0, v15_5);
    const __m256i v16_6 = _mm256_permutevar8x32_epi32(t0_0, v15_6);
    const __m256i v16_7 = _mm256_permutevar8x32_epi32(t0_0, v15_7);
    const __m256i v16_8 = _mm256_permutevar8x32_epi32(t0_0, v15_8);
    const __m256i v16_9 = _mm256_permutevar8x32_epi32(t0_0, v15_9);
    const __m256i v16_10 = _mm256_permutevar8x32_epi32(t0_0, v15_10);
    const __m256i v16_11 = _mm256_permutevar8x32_epi32(t0_0, v15_11);
    const __m256i v16_12 = _mm256_permutevar8x32_epi32(t0_0, v15_12);
    const __m256i v16_13 = _mm256_permutevar8x32_epi32(t0_0, v15_13);
    const __m256i v16_14 = _mm256_permutevar8x32_epi32(t0_0, v15_14);
    const __m256i v16_15 = _mm256_permutevar8x32_epi32(t0_0, v15_15);
    const __m256i v18_0 = _mm256_slli_epi32(v15_0, 20);
    const __m256i v18_1 = _mm256_slli_epi32(v15_1, 20);
    const __m256i v18_2 = _mm256_slli_epi32(v15_2, 20);
    const __m256i v18_3 = _mm256_slli_epi32(v15_3, 20);
    const __m256i v18_4 = _mm256_slli_epi32(v15_4, 20);
    const __m256i v18_5 = _mm256_slli_epi32(v15_5, 20);
    const __m256i v18_6 = _mm256_slli_epi32(v15_6, 20);
    const __m256i v18_7 = _mm256_slli_epi32(v15_7, 20);
    const __m256i v18_8 = _mm256_slli_epi32(v15_8, 20);
    const __m256i v18_9 = _mm256_slli_epi32(v15_9, 20);
    const __m256i v18_10 = _mm256_slli_epi32(v15_10, 20);
    const __m256i v18_11 = _mm256_slli_epi32(v15_11, 20);
    const __m256i v18_12 = _mm256_slli_epi32(v15_12, 20);
    const __m256i v18_13 = _mm256_slli_epi32(v15_13, 20);
    const __m256i v18_14 = _mm256_slli_epi32(v15_14, 20);
    const __m256i v18_15 = _mm256_slli_epi32(v15_15, 20);
    const __m256i v19_0 = _mm256_add_epi32(v16_0, v18_0);
    const __m256i v19_1 = _mm256_add_epi32(v16_1, v18_1);
    const __m256i v19_2 = _mm256_add_epi32(v16_2, v18_2);
    const __m256i v19_3 = _mm256_add_epi32(v16_3, v18_3);
    const __m256i v19_4 = _mm256_add_epi32(v16_4, v18_4);
    const __m256i v19_5 = _mm256_add_epi32(v16_5, v18_5);
    const __m256i v19_6 = _mm256_add_epi32(v16_6, v18_6);
    const __m256i v19_7 = _mm256_add_epi32(v16_7, v18_7);
    const __m256i v19_8 = _mm256_add_epi32(v16_8, v18_8);
    const __m256i v19_9 = _mm256_add_epi32(v16_9, v18_9);
    const __m256i v19_10 = _mm256_add_epi32(v16_10, v18_10);
    const __m256i v19_11 = _mm256_add_epi32(v16_11, v18_11);
    const __m256i v19_12 = _mm256_add_epi32(v16_12, v18_12);
    const __m256i v19_13 = _mm256_add_epi32(v16_13, v18_13);
    const __m256i v19_14 = _mm256_add_epi32(v16_14, v18_14);
    const __m256i v19_15 = _mm256_add_epi32(v16_15, v18_15);
    const __m256 v20_0 = _mm256_castsi256_ps(v19_0);
    const __m256 v20_1 = _mm256_castsi256_ps(v19_1);
    const __m256 v20_2 = _mm256_castsi256_ps(v19_2);
    const __m256 v20_3 = _mm256_castsi256_ps(v19_3);
    const __m256 v20_4 = _mm256_castsi256_ps(v19_4);
    const __m256 v20_5 = _mm256_castsi256_ps(v19_5);
    const __m256 v20_6 = _mm256_castsi256_ps(v19_6);
    const __m256 v20_7 = _mm256_castsi256_ps(v19_7);
    const __m256 v20_8 = _mm256_castsi256_ps(v19_8);
    const __m256 v20_9 = _mm256_castsi256_ps(v19_9);
    const __m256 v20_10 = _mm256_castsi256_ps(v19_10);
    const __m256 v20_11 = _mm256_castsi256_ps(v19_11);
    const __m256 v20_12 = _mm256_castsi256_ps(v19_12);
    const __m256 v20_13 = _mm256_castsi256_ps(v19_13);
    const __m256 v20_14 = _mm256_castsi256_ps(v19_14);
    const __m256 v20_15 = _mm256_castsi256_ps(v19_15);
    const __m256 v21_0 = _mm256_mul_ps(v20_0, v10_0);
    const __m256 v21_1 = _mm256_mul_ps(v20_1, v10_1);
    const __m256 v21_2 = _mm256_mul_ps(v20_2, v10_2);
    const __m256 v21_3 = _mm256_mul_ps(v20_3, v10_3);
    const __m256 v21_4 = _mm256_mul_ps(v20_4, v10_4);
    const __m256 v21_5 = _mm256_mul_ps(v20_5, v10_5);
    const __m256 v21_6 = _mm256_mul_ps(v20_6, v10_6);
    const __m256 v21_7 = _mm256_mul_ps(v20_7, v10_7);
    const __m256 v21_8 = _mm256_mul_ps(v20_8, v10_8);
    const __m256 v21_9 = _mm256_mul_ps(v20_9, v10_9);
    const __m256 v21_10 = _mm256_mul_ps(v20_10, v10_10);
    const __m256 v21_11 = _mm256_mul_ps(v20_11, v10_11);
    const __m256 v21_12 = _mm256_mul_ps(v20_12, v10_12);
    const __m256 v21_13 = _mm256_mul_ps(v20_13, v10_13);
    const __m256 v21_14 = _mm256_mul_ps(v20_14, v10_14);
    const __m256 v21_15 = _mm256_mul_ps(v20_15, v10_15);
    const __m256 v22_0 = _mm256_fmadd_ps(v14_0, v21_0, v20_0);
    const __m256 v22_1 = _mm256_fmadd_ps(v14_1, v21_1, v20_1);
    const __m256 v22_2 = _mm256_fmadd_ps(v14_2, v21_2, v20_2);
    const __m256 v22_3 = _mm256_fmadd_ps(v14_3, v21_3, v20_3);
    const __m256 v22_4 = _mm256_fmadd_ps(v14_4, v21_4, v20_4);
    const __m256 v22_5 = _mm256_fmadd_ps(v14_5, v21_5, v20_5);
    const __m256 v22_6 = _mm256_fmadd_ps(v14_6, v21_6, v20_6);
    const __m256 v22_7 = _mm256_fmadd_ps(v14_7, v21_7, v20_7);
    const __m256 v22_8 = _mm256_fmadd_ps(v14_8, v21_8, v20_8);
    const __m256 v22_9 = _mm256_fmadd_ps(v14_9, v21_9, v20_9);
    const __m256 v22_10 = _mm256_fmadd_ps(v14_10, v21_10, v20_10);
    const __m256 v22_11 = _mm256_fmadd_ps(v14_11, v21_11, v20_11);
    const __m256 v22_12 = _mm256_fmadd_ps(v14_12, v21_12, v20_12);
    const __m256 v22_13 = _mm256_fmadd_ps(v14_13, v21_13, v20_13);
    const __m256 v22_14 = _mm256_fmadd_ps(v14_14, v21_14, v20_14);
    const __m256 v22_15 = _mm256_fmadd_ps(v14_15, v21_15, v20_15);
    const __m256d v23_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_0));
    const __m256d v23_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_0, 1));
    const __m256d v23_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_1));
    const __m256d v23_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_1, 1));
    const __m256d v23_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_2));
    const __m256d v23_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_2, 1));
    const __m256d v23_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_3));
    const __m256d v23_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_3, 1));
    const __m256d v23_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_4));
    const __m256d v23_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_4, 1));
    const __m256d v23_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_5));
    const __m256d v23_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_5, 1));
    const __m256d v23_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_6));
    const __m256d v23_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_6, 1));
    const __m256d v23_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_7));
    const __m256d v23_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_7, 1));
    const __m256d v23_8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_8));
    const __m256d v23_8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_8, 1));
    const __m256d v23_9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_9));
    const __m256d v23_9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_9, 1));
    const __m256d v23_10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_10));
    const __m256d v23_10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_10, 1));
    const __m256d v23_11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_11));
    const __m256d v23_11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_11, 1));
    const __m256d v23_12l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_12));
    const __m256d v23_12h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_12, 1));
    const __m256d v23_13l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_13));
    const __m256d v23_13h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_13, 1));
    const __m256d v23_14l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_14));
    const __m256d v23_14h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_14, 1));
    const __m256d v23_15l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22_15));
    const __m256d v23_15h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22_15, 1));
    acc0[0] = _mm256_max_ps(acc0[0], v0_0);
    acc0[1] = _mm256_max_ps(acc0[1], v0_1);
    acc0[2] = _mm256_max_ps(acc0[2], v0_2);
    acc0[3] = _mm256_max_ps(acc0[3], v0_3);
    acc0[4] = _mm256_max_ps(acc0[4], v0_4);
    acc0[5] = _mm256_max_ps(acc0[5], v0_5);
    acc0[6] = _mm256_max_ps(acc0[6], v0_6);
    acc0[7] = _mm256_max_ps(acc0[7], v0_7);
    acc0[8] = _mm256_max_ps(acc0[8], v0_8);
    acc0[9] = _mm256_max_ps(acc0[9], v0_9);
    acc0[10] = _mm256_max_ps(acc0[10], v0_10);
    acc0[11] = _mm256_max_ps(acc0[11], v0_11);
    acc0[12] = _mm256_max_ps(acc0[12], v0_12);
    acc0[13] = _mm256_max_ps(acc0[13], v0_13);
    acc0[14] = _mm256_max_ps(acc0[14], v0_14);
    acc0[15] = _mm256_max_ps(acc0[15], v0_15);
    acc1[0] = _mm256_add_pd(acc1[0], v23_0l);
    acc1[1] = _mm256_add_pd(acc1[1], v23_0h);
    acc1[2] = _mm256_add_pd(acc1[2], v23_1l);
    acc1[3] = _mm256_add_pd(acc1[3], v23_1h);
    acc1[4] = _mm256_add_pd(acc1[4], v23_2l);
    acc1[5] = _mm256_add_pd(acc1[5], v23_2h);
    acc1[6] = _mm256_add_pd(acc1[6], v23_3l);
    acc1[7] = _mm256_add_pd(acc1[7], v23_3h);
    acc1[8] = _mm256_add_pd(acc1[8], v23_4l);
    acc1[9] = _mm256_add_pd(acc1[9], v23_4h);
    acc1[10] = _mm256_add_pd(acc1[10], v23_5l);
    acc1[11] = _mm256_add_pd(acc1[11], v23_5h);
    acc1[12] = _mm256_add_pd(acc1[12], v23_6l);
    acc1[13] = _mm256_add_pd(acc1[13], v23_6h);
    acc1[14] = _mm256_add_pd(acc1[14], v23_7l);
    acc1[15] = _mm256_add_pd(acc1[15], v23_7h);
    acc1[16] = _mm256_add_pd(acc1[16], v23_8l);
    acc1[17] = _mm256_add_pd(acc1[17], v23_8h);
    acc1[18] = _mm256_add_pd(acc1[18], v23_9l);
    acc1[19] = _mm256_add_pd(acc1[19], v23_9h);
    acc1[20] = _mm256_add_pd(acc1[20], v23_10l);
    acc1[21] = _mm256_add_pd(acc1[21], v23_10h);
    acc1[22] = _mm256_add_pd(acc1[22], v23_11l);
    acc1[23] = _mm256_add_pd(acc1[23], v23_11h);
    acc1[24] = _mm256_add_pd(acc1[24], v23_12l);
    acc1[25] = _mm256_add_pd(acc1[25], v23_12h);
    acc1[26] = _mm256_add_pd(acc1[26], v23_13l);
    acc1[27] = _mm256_add_pd(acc1[27], v23_13h);
    acc1[28] = _mm256_add_pd(acc1[28], v23_14l);
    acc1[29] = _mm256_add_pd(acc1[29], v23_14h);
    acc1[30] = _mm256_add_pd(acc1[30], v23_15l);
    acc1[31] = _mm256_add_pd(acc1[31], v23_15h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_1_AVX2_TARGET void softmax_4ulp_avx512_1_chunk0_avx2(const float *x, float *value0, double *value1) {
    const __m256 v1 = _mm256_set1_ps(0x1.c74e2ep-5f); /* 0.0555792712 */
    const __m256 v2 = _mm256_set1_ps(0x1.4adffep-26f); /* 1.9259458e-08 */
    const __m256 v3 = _mm256_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m256 v5 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v6 = _mm256_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m256 v11 = _mm256_set1_ps(0x1.ec1866p-3f); /* 0.240280911 */
    const __m256 v13 = _mm256_set1_ps(0x1.62e42p-1f); /* 0.693146706 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v4 = _mm256_max_ps(v3, v0);
    const __m256 v7 = _mm256_fmadd_ps(v5, v4, v6);
    const __m256 v8 = _mm256_sub_ps(v6, v7);
    const __m256 v9 = _mm256_fmadd_ps(v5, v4, v8);
    const __m256 v10 = _mm256_fmadd_ps(v2, v4, v9);
    const __m256 v12 = _mm256_fmadd_ps(v1, v10, v11);
    const __m256 v14 = _mm256_fmadd_ps(v12, v10, v13);
    const __m256i v15 = _mm256_castps_si256(v7);
    const __m256i v16 = _mm256_permutevar8x32_epi32(t0_0, v15);
    const __m256i v18 = _mm256_slli_epi32(v15, 20);
    const __m256i v19 = _mm256_add_epi32(v16, v18);
    const __m256 v20 = _mm256_castsi256_ps(v19);
    const __m256 v21 = _mm256_mul_ps(v20, v10);
    const __m256 v22 = _mm256_fmadd_ps(v14, v21, v20);
    const __m256d v23l = _mm256_cvtps_pd(_mm256_castps256_ps128(v22));
    const __m256d v23h = _mm256_cvtps_pd(_mm256_extractf128_ps(v22, 1));
    _mm256_storeu_ps(value0, v0);
    _mm256_storeu_pd(value1, v23l);
    _mm256_storeu_pd(value1 + 4, v23h);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_once1_avx2(float a0, float *value2, float *value3, float *value4) {
    const __m256 v24 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v25 = _mm256_set1_ps(a0);
    const __m256 v28 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v30 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256 v31 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v36 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v26 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v25);
    const __m256i v27 = _mm256_castps_si256(_mm256_cmp_ps(v24, v26, _CMP_LT_OQ));
    const __m256 v29 = _mm256_blendv_ps(v28, v25, _mm256_castsi256_ps(v27));
    const __m256 v32 = _mm256_sub_ps(v25, v29);
    const __m256 v33 = _mm256_mul_ps(v31, v32);
    const __m256 v34 = _mm256_round_ps(v33, 8);
    const __m256 v35 = _mm256_sub_ps(v30, v34);
    const __m256 v37 = _mm256_add_ps(v36, v34);
    const __m256 v38 = _mm256_div_ps(v37, v31);
    _mm256_storeu_ps(value2, v29);
    _mm256_storeu_ps(value3, v35);
    _mm256_storeu_ps(value4, v38);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_step2_avx2(const float *x, float a0, float a2, float a3, float a4, __m256d *acc5) {
    const __m256 v40 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v41 = _mm256_set1_ps(a0);
    const __m256 v44 = _mm256_set1_ps(0x1.4b39dap-26f); /* 1.92798897e-08 */
    const __m256 v45 = _mm256_set1_ps(a4);
    const __m256 v47 = _mm256_set1_ps(a2);
    const __m256 v50 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v51 = _mm256_set1_ps(a3);
    const __m256 v56 = _mm256_set1_ps(0x1.c7461p-5f); /* 0.0555754006 */
    const __m256 v57 = _mm256_set1_ps(0x1.ec0ef6p-3f); /* 0.240262911 */
    const __m256 v59 = _mm256_set1_ps(0x1.62e42ap-1f); /* 0.693147004 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256d v39_0l = acc5[0];
    const __m256d v39_0h = acc5[1];
    const __m256d v39_1l = acc5[2];
    const __m256d v39_1h = acc5[3];
    const __m256d v39_2l = acc5[4];
    const __m256d v39_2h = acc5[5];
    const __m256d v39_3l = acc5[6];
    const __m256d v39_3h = acc5[7];
    const __m256d v39_4l = acc5[8];
    const __m256d v39_4h = acc5[9];
    const __m256d v39_5l = acc5[10];
    const __m256d v39_5h = acc5[11];
    const __m256d v39_6l = acc5[12];
    const __m256d v39_6h = acc5[13];
    const __m256d v39_7l = acc5[14];
    const __m256d v39_7h = acc5[15];
    const __m256 v42_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256 v42_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256 v42_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256 v42_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256 v42_4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256 v42_5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256 v42_6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256 v42_7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256i v43_0 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42_0, _CMP_LT_OQ));
    const __m256i v43_1 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42_1, _CMP_LT_OQ));
    const __m256i v43_2 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42_2, _CMP_LT_OQ));
    const __m256i v43_3 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42_3, _CMP_LT_OQ));
    const __m256i v43_4 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42_4, _CMP_LT_OQ));
    const __m256i v43_5 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42_5, _CMP_LT_OQ));
    const __m256i v43_6 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42_6, _CMP_LT_OQ));
    const __m256i v43_7 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42_7, _CMP_LT_OQ));
    __m256d r0_0l = v39_0l;
    __m256d r0_0h = v39_0h;
    __m256d r0_1l = v39_1l;
    __m256d r0_1h = v39_1h;
    __m256d r0_2l = v39_2l;
    __m256d r0_2h = v39_2h;
    __m256d r0_3l = v39_3l;
    __m256d r0_3h = v39_3h;
    __m256d r0_4l = v39_4l;
    __m256d r0_4h = v39_4h;
    __m256d r0_5l = v39_5l;
    __m256d r0_5h = v39_5h;
    __m256d r0_6l = v39_6l;
    __m256d r0_6h = v39_6h;
    __m256d r0_7l = v39_7l;
    __m256d r0_7h = v39_7h;
    __m256i any1 = v43_0;
    any1 = _mm256_or_si256(any1, v43_1);
    any1 = _mm256_or_si256(any1, v43_2);
    any1 = _mm256_or_si256(any1, v43_3);
    any1 = _mm256_or_si256(any1, v43_4);
    any1 = _mm256_or_si256(any1, v43_5);
    any1 = _mm256_or_si256(any1, v43_6);
    any1 = _mm256_or_si256(any1, v43_7);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v46_0 = _mm256_loadu_ps(x);
        const __m256 v46_1 = _mm256_loadu_ps(x + 8);
        const __m256 v46_2 = _mm256_loadu_ps(x + 16);
        const __m256 v46_3 = _mm256_loadu_ps(x + 24);
        const __m256 v46_4 = _mm256_loadu_ps(x + 32);
        const __m256 v46_5 = _mm256_loadu_ps(x + 40);
        const __m256 v46_6 = _mm256_loadu_ps(x + 48);
        const __m256 v46_7 = _mm256_loadu_ps(x + 56);
        const __m256 v48_0 = _mm256_sub_ps(v46_0, v47);
        const __m256 v48_1 = _mm256_sub_ps(v46_1, v47);
        const __m256 v48_2 = _mm256_sub_ps(v46_2, v47);
        const __m256 v48_3 = _mm256_sub_ps(v46_3, v47);
        const __m256 v48_4 = _mm256_sub_ps(v46_4, v47);
        const __m256 v48_5 = _mm256_sub_ps(v46_5, v47);
        const __m256 v48_6 = _mm256_sub_ps(v46_6, v47);
        const __m256 v48_7 = _mm256_sub_ps(v46_7, v47);
        const __m256 v49_0 = _mm256_max_ps(v45, v48_0);
        const __m256 v49_1 = _mm256_max_ps(v45, v48_1);
        const __m256 v49_2 = _mm256_max_ps(v45, v48_2);
        const __m256 v49_3 = _mm256_max_ps(v45, v48_3);
        const __m256 v49_4 = _mm256_max_ps(v45, v48_4);
        const __m256 v49_5 = _mm256_max_ps(v45, v48_5);
        const __m256 v49_6 = _mm256_max_ps(v45, v48_6);
        const __m256 v49_7 = _mm256_max_ps(v45, v48_7);
        const __m256 v52_0 = _mm256_fmadd_ps(v49_0, v50, v51);
        const __m256 v52_1 = _mm256_fmadd_ps(v49_1, v50, v51);
        const __m256 v52_2 = _mm256_fmadd_ps(v49_2, v50, v51);
        const __m256 v52_3 = _mm256_fmadd_ps(v49_3, v50, v51);
        const __m256 v52_4 = _mm256_fmadd_ps(v49_4, v50, v51);
        const __m256 v52_5 = _mm256_fmadd_ps(v49_5, v50, v51);
        const __m256 v52_6 = _mm256_fmadd_ps(v49_6, v50, v51);
        const __m256 v52_7 = _mm256_fmadd_ps(v49_7, v50, v51);
        const __m256 v53_0 = _mm256_sub_ps(v51, v52_0);
        const __m256 v53_1 = _mm256_sub_ps(v51, v52_1);
        const __m256 v53_2 = _mm256_sub_ps(v51, v52_2);
        const __m256 v53_3 = _mm256_sub_ps(v51, v52_3);
        const __m256 v53_4 = _mm256_sub_ps(v51, v52_4);
        const __m256 v53_5 = _mm256_sub_ps(v51, v52_5);
        const __m256 v53_6 = _mm256_sub_ps(v51, v52_6);
        const __m256 v53_7 = _mm256_sub_ps(v51, v52_7);
        const __m256 v54_0 = _mm256_fmadd_ps(v49_0, v50, v53_0);
        const __m256 v54_1 = _mm256_fmadd_ps(v49_1, v50, v53_1);
        const __m256 v54_2 = _mm256_fmadd_ps(v49_2, v50, v53_2);
        const __m256 v54_3 = _mm256_fmadd_ps(v49_3, v50, v53_3);
        const __m256 v54_4 = _mm256_fmadd_ps(v49_4, v50, v53_4);
        const __m256 v54_5 = _mm256_fmadd_ps(v49_5, v50, v53_5);
        const __m256 v54_6 = _mm256_fmadd_ps(v49_6, v50, v53_6);
        const __m256 v54_7 = _mm256_fmadd_ps(v49_7, v50, v53_7);
        const __m256 v55_0 = _mm256_fmadd_ps(v44, v49_0, v54_0);
        const __m256 v55_1 = _mm256_fmadd_ps(v44, v49_1, v54_1);
        const __m256 v55_2 = _mm256_fmadd_ps(v44, v49_2, v54_2);
        const __m256 v55_3 = _mm256_fmadd_ps(v44, v49_3, v54_3);
        const __m256 v55_4 = _mm256_fmadd_ps(v44, v49_4, v54_4);
        const __m256 v55_5 = _mm256_fmadd_ps(v44, v49_5, v54_5);
        const __m256 v55_6 = _mm256_fmadd_ps(v44, v49_6, v54_6);
        const __m256 v55_7 = _mm256_fmadd_ps(v44, v49_7, v54_7);
        const __m256 v58_0 = _mm256_fmadd_ps(v56, v55_0, v57);
        const __m256 v58_1 = _mm256_fmadd_ps(v56, v55_1, v57);
        const __m256 v58_2 = _mm256_fmadd_ps(v56, v55_2, v57);
        const __m256 v58_3 = _mm256_fmadd_ps(v56, v55_3, v57);
        const __m256 v58_4 = _mm256_fmadd_ps(v56, v55_4, v57);
        const __m256 v58_5 = _mm256_fmadd_ps(v56, v55_5, v57);
        const __m256 v58_6 = _mm256_fmadd_ps(v56, v55_6, v57);
        const __m256 v58_7 = _mm256_fmadd_ps(v56, v55_7, v57);
        const __m256 v60_0 = _mm256_fmadd_ps(v55_0, v58_0, v59);
        const __m256 v60_1 = _mm256_fmadd_ps(v55_1, v58_1, v59);
        const __m256 v60_2 = _mm256_fmadd_ps(v55_2, v58_2, v59);
        const __m256 v60_3 = _mm256_fmadd_ps(v55_3, v58_3, v59);
        const __m256 v60_4 = _mm256_fmadd_ps(v55_4, v58_4, v59);
        const __m256 v60_5 = _mm256_fmadd_ps(v55_5, v58_5, v59);
        const __m256 v60_6 = _mm256_fmadd_ps(v55_6, v58_6, v59);
        const __m256 v60_7 = _mm256_fmadd_ps(v55_7, v58_7, v59);
        const __m256i v61_0 = _mm256_castps_si256(v52_0);
        const __m256i v61_1 = _mm256_castps_si256(v52_1);
        const __m256i v61_2 = _mm256_castps_si256(v52_2);
        const __m256i v61_3 = _mm256_castps_si256(v52_3);
        const __m256i v61_4 = _mm256_castps_si256(v52_4);
        const __m256i v61_5 = _mm256_castps_si256(v52_5);
        const __m256i v61_6 = _mm256_castps_si256(v52_6);
        const __m256i v61_7 = _mm256_castps_si256(v52_7);
        const __m256i v62_0 = _mm256_permutevar8x32_epi32(t0_0, v61_0);
        const __m256i v62_1 = _mm256_permutevar8x32_epi32(t0_0, v61_1);
        const __m256i v62_2 = _mm256_permutevar8x32_epi32(t0_0, v61_2);
        const __m256i v62_3 = _mm256_permutevar8x32_epi32(t0_0, v61_3);
        const __m256i v62_4 = _mm256_permutevar8x32_epi32(t0_0, v61_4);
        const __m256i v62_5 = _mm256_permutevar8x32_epi32(t0_0, v61_5);
        const __m256i v62_6 = _mm256_permutevar8x32_epi32(t0_0, v61_6);
        const __m256i v62_7 = _mm256_permutevar8x32_epi32(t0_0, v61_7);
        const __m256i v64_0 = _mm256_slli_epi32(v61_0, 20);
        const __m256i v64_1 = _mm256_slli_epi32(v61_1, 20);
        const __m256i v64_2 = _mm256_slli_epi32(v61_2, 20);
        const __m256i v64_3 = _mm256_slli_epi32(v61_3, 20);
        const __m256i v64_4 = _mm256_slli_epi32(v61_4, 20);
        const __m256i v64_5 = _mm256_slli_epi32(v61_5, 20);
        const __m256i v64_6 = _mm256_slli_epi32(v61_6, 20);
        const __m256i v64_7 = _mm256_slli_epi32(v61_7, 20);
        const __m256i v65_0 = _mm256_add_epi32(v62_0, v64_0);
        const __m256i v65_1 = _mm256_add_epi32(v62_1, v64_1);
        const __m256i v65_2 = _mm256_add_epi32(v62_2, v64_2);
        const __m256i v65_3 = _mm256_add_epi32(v62_3, v64_3);
        const __m256i v65_4 = _mm256_add_epi32(v62_4, v64_4);
        const __m256i v65_5 = _mm256_add_epi32(v62_5, v64_5);
        const __m256i v65_6 = _mm256_add_epi32(v62_6, v64_6);
        const __m256i v65_7 = _mm256_add_epi32(v62_7, v64_7);
        const __m256 v66_0 = _mm256_castsi256_ps(v65_0);
        const __m256 v66_1 = _mm256_castsi256_ps(v65_1);
        const __m256 v66_2 = _mm256_castsi256_ps(v65_2);
        const __m256 v66_3 = _mm256_castsi256_ps(v65_3);
        const __m256 v66_4 = _mm256_castsi256_ps(v65_4);
        const __m256 v66_5 = _mm256_castsi256_ps(v65_5);
        const __m256 v66_6 = _mm256_castsi256_ps(v65_6);
        const __m256 v66_7 = _mm256_castsi256_ps(v65_7);
        const __m256 v67_0 = _mm256_mul_ps(v66_0, v55_0);
        const __m256 v67_1 = _mm256_mul_ps(v66_1, v55_1);
        const __m256 v67_2 = _mm256_mul_ps(v66_2, v55_2);
        const __m256 v67_3 = _mm256_mul_ps(v66_3, v55_3);
        const __m256 v67_4 = _mm256_mul_ps(v66_4, v55_4);
        const __m256 v67_5 = _mm256_mul_ps(v66_5, v55_5);
        const __m256 v67_6 = _mm256_mul_ps(v66_6, v55_6);
        const __m256 v67_7 = _mm256_mul_ps(v66_7, v55_7);
        const __m256 v68_0 = _mm256_fmadd_ps(v60_0, v67_0, v66_0);
        const __m256 v68_1 = _mm256_fmadd_ps(v60_1, v67_1, v66_1);
        const __m256 v68_2 = _mm256_fmadd_ps(v60_2, v67_2, v66_2);
        const __m256 v68_3 = _mm256_fmadd_ps(v60_3, v67_3, v66_3);
        const __m256 v68_4 = _mm256_fmadd_ps(v60_4, v67_4, v66_4);
        const __m256 v68_5 = _mm256_fmadd_ps(v60_5, v67_5, v66_5);
        const __m256 v68_6 = _mm256_fmadd_ps(v60_6, v67_6, v66_6);
        const __m256 v68_7 = _mm256_fmadd_ps(v60_7, v67_7, v66_7);
        const __m256d v69_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_0));
        const __m256d v69_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_0, 1));
        const __m256d v69_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_1));
        const __m256d v69_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_1, 1));
        const __m256d v69_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_2));
        const __m256d v69_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_2, 1));
        const __m256d v69_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_3));
        const __m256d v69_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_3, 1));
        const __m256d v69_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_4));
        const __m256d v69_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_4, 1));
        const __m256d v69_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_5));
        const __m256d v69_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_5, 1));
        const __m256d v69_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_6));
        const __m256d v69_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_6, 1));
        const __m256d v69_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68_7));
        const __m256d v69_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68_7, 1));
        const __m256d v70_0l = _mm256_add_pd(v39_0l, v69_0l);
        const __m256d v70_0h = _mm256_add_pd(v39_0h, v69_0h);
        const __m256d v70_1l = _mm256_add_pd(v39_1l, v69_1l);
        const __m256d v70_1h = _mm256_add_pd(v39_1h, v69_1h);
        const __m256d v70_2l = _mm256_add_pd(v39_2l, v69_2l);
        const __m256d v70_2h = _mm256_add_pd(v39_2h, v69_2h);
        const __m256d v70_3l = _mm256_add_pd(v39_3l, v69_3l);
        const __m256d v70_3h = _mm256_add_pd(v39_3h, v69_3h);
        const __m256d v70_4l = _mm256_add_pd(v39_4l, v69_4l);
        const __m256d v70_4h = _mm256_add_pd(v39_4h, v69_4h);
        const __m256d v70_5l = _mm256_add_pd(v39_5l, v69_5l);
        const __m256d v70_5h = _mm256_add_pd(v39_5h, v69_5h);
        const __m256d v70_6l = _mm256_add_pd(v39_6l, v69_6l);
        const __m256d v70_6h = _mm256_add_pd(v39_6h, v69_6h);
        const __m256d v70_7l = _mm256_add_pd(v39_7l, v69_7l);
        const __m256d v70_7h = _mm256_add_pd(v39_7h, v69_7h);
        r0_0l = _mm256_blendv_pd(r0_0l, v70_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43_0))));
        r0_0h = _mm256_blendv_pd(r0_0h, v70_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43_0, 1))));
        r0_1l = _mm256_blendv_pd(r0_1l, v70_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43_1))));
        r0_1h = _mm256_blendv_pd(r0_1h, v70_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43_1, 1))));
        r0_2l = _mm256_blendv_pd(r0_2l, v70_2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43_2))));
        r0_2h = _mm256_blendv_pd(r0_2h, v70_2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43_2, 1))));
        r0_3l = _mm256_blendv_pd(r0_3l, v70_3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43_3))));
        r0_3h = _mm256_blendv_pd(r0_3h, v70_3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43_3, 1))));
        r0_4l = _mm256_blendv_pd(r0_4l, v70_4l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43_4))));
        r0_4h = _mm256_blendv_pd(r0_4h, v70_4h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43_4, 1))));
        r0_5l = _mm256_blendv_pd(r0_5l, v70_5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43_5))));
        r0_5h = _mm256_blendv_pd(r0_5h, v70_5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43_5, 1))));
        r0_6l = _mm256_blendv_pd(r0_6l, v70_6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43_6))));
        r0_6h = _mm256_blendv_pd(r0_6h, v70_6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43_6, 1))));
        r0_7l = _mm256_blendv_pd(r0_7l, v70_7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43_7))));
        r0_7h = _mm256_blendv_pd(r0_7h, v70_7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43_7, 1))));
    }
    acc5[0] = r0_0l;
    acc5[1] = r0_0h;
    acc5[2] = r0_1l;
    acc5[3] = r0_1h;
    acc5[4] = r0_2l;
    acc5[5] = r0_2h;
    acc5[6] = r0_3l;
    acc5[7] = r0_3h;
    acc5[8] = r0_4l;
    acc5[9] = r0_4h;
    acc5[10] = r0_5l;
    acc5[11] = r0_5h;
    acc5[12] = r0_6l;
    acc5[13] = r0_6h;
    acc5[14] = r0_7l;
    acc5[15] = r0_7h;
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_1_AVX2_TARGET void softmax_4ulp_avx512_1_chunk2_avx2(const float *x, float a0, float a2, float a3, float a4, const double *state5, double *value5) {
    const __m256 v40 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v41 = _mm256_set1_ps(a0);
    const __m256 v44 = _mm256_set1_ps(0x1.4b39dap-26f); /* 1.92798897e-08 */
    const __m256 v45 = _mm256_set1_ps(a4);
    const __m256 v47 = _mm256_set1_ps(a2);
    const __m256 v50 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v51 = _mm256_set1_ps(a3);
    const __m256 v56 = _mm256_set1_ps(0x1.c7461p-5f); /* 0.0555754006 */
    const __m256 v57 = _mm256_set1_ps(0x1.ec0ef6p-3f); /* 0.240262911 */
    const __m256 v59 = _mm256_set1_ps(0x1.62e42ap-1f); /* 0.693147004 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256d v39l = _mm256_loadu_pd(state5);
    const __m256d v39h = _mm256_loadu_pd(state5 + 4);
    const __m256 v42 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v41);
    const __m256i v43 = _mm256_castps_si256(_mm256_cmp_ps(v40, v42, _CMP_LT_OQ));
    __m256d r0l = v39l;
    __m256d r0h = v39h;
    __m256i any1 = v43;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v46 = _mm256_loadu_ps(x);
        const __m256 v48 = _mm256_sub_ps(v46, v47);
        const __m256 v49 = _mm256_max_ps(v45, v48);
        const __m256 v52 = _mm256_fmadd_ps(v49, v50, v51);
        const __m256 v53 = _mm256_sub_ps(v51, v52);
        const __m256 v54 = _mm256_fmadd_ps(v49, v50, v53);
        const __m256 v55 = _mm256_fmadd_ps(v44, v49, v54);
        const __m256 v58 = _mm256_fmadd_ps(v56, v55, v57);
        const __m256 v60 = _mm256_fmadd_ps(v55, v58, v59);
        const __m256i v61 = _mm256_castps_si256(v52);
        const __m256i v62 = _mm256_permutevar8x32_epi32(t0_0, v61);
        const __m256i v64 = _mm256_slli_epi32(v61, 20);
        const __m256i v65 = _mm256_add_epi32(v62, v64);
        const __m256 v66 = _mm256_castsi256_ps(v65);
        const __m256 v67 = _mm256_mul_ps(v66, v55);
        const __m256 v68 = _mm256_fmadd_ps(v60, v67, v66);
        const __m256d v69l = _mm256_cvtps_pd(_mm256_castps256_ps128(v68));
        const __m256d v69h = _mm256_cvtps_pd(_mm256_extractf128_ps(v68, 1));
        const __m256d v70l = _mm256_add_pd(v39l, v69l);
        const __m256d v70h = _mm256_add_pd(v39h, v69h);
        r0l = _mm256_blendv_pd(r0l, v70l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v43))));
        r0h = _mm256_blendv_pd(r0h, v70h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v43, 1))));
    }
    _mm256_storeu_pd(value5, r0l);
    _mm256_storeu_pd(value5 + 4, r0h);
}

/* Lanes l to 7 behind it. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_combine3_avx2(const double *left5, const double *right5, double *value5) {
    const __m256d v71l = _mm256_loadu_pd(right5);
    const __m256d v71h = _mm256_loadu_pd(right5 + 4);
    const __m256d v72l = _mm256_loadu_pd(left5);
    const __m256d v72h = _mm256_loadu_pd(left5 + 4);
    const __m256d v73l = _mm256_add_pd(v71l, v72l);
    const __m256d v73h = _mm256_add_pd(v71h, v72h);
    _mm256_storeu_pd(value5, v73l);
    _mm256_storeu_pd(value5 + 4, v73h);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_once4_avx2(float a0, double a1, double a5, float *value6) {
    const __m256 v74 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v75 = _mm256_set1_ps(a0);
    const __m256d v78 = _mm256_set1_pd(0x1.ffffffa4d3fa6p-1); /* 0.99999998938618684 */
    const __m256d v79 = _mm256_set1_pd(0x1.000000a10bb82p-71); /* 4.2351648950748997e-22 */
    const __m256 v80 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v81 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256d v92 = _mm256_set1_pd(a5);
    const __m256d v93 = _mm256_set1_pd(a1);
    const __m256 v76 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v75);
    const __m256i v77 = _mm256_castps_si256(_mm256_cmp_ps(v74, v76, _CMP_LT_OQ));
    const __m256 v82 = _mm256_mul_ps(v75, v81);
    const __m256 v83 = _mm256_round_ps(v82, 8);
    const __m256 v84 = _mm256_add_ps(v80, v83);
    const __m256i v85 = softmax_4ulp_avx512_1_bits_f32_avx2(v84);
    const __m256i v87 = _mm256_slli_epi32(v85, 23);
    const __m256 v88 = _mm256_castsi256_ps(v87);
    const __m256d v89l = _mm256_cvtps_pd(_mm256_castps256_ps128(v88));
    const __m256d v89h = _mm256_cvtps_pd(_mm256_extractf128_ps(v88, 1));
    const __m256d v90l = _mm256_mul_pd(v79, v89l);
    const __m256d v90h = _mm256_mul_pd(v79, v89h);
    const __m256d v91l = _mm256_blendv_pd(v90l, v78, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v77))));
    const __m256d v91h = _mm256_blendv_pd(v90h, v78, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v77, 1))));
    const __m256d v94l = _mm256_blendv_pd(v93, v92, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v77))));
    const __m256d v94h = _mm256_blendv_pd(v93, v92, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v77, 1))));
    const __m256d v95l = _mm256_div_pd(v91l, v94l);
    const __m256d v95h = _mm256_div_pd(v91h, v94h);
    const __m128 v96l = _mm256_cvtpd_ps(v95l);
    const __m128 v96h = _mm256_cvtpd_ps(v95h);
    const __m256 v96 = _mm256_set_m128(v96h, v96l);
    _mm256_storeu_ps(value6, v96);
}

/* 16 elements. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_step5_avx2(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m256 v97 = _mm256_set1_ps(a6);
    const __m256 v98 = _mm256_set1_ps(a4);
    const __m256 v101 = _mm256_set1_ps(0x1.4b3ep-26f); /* 1.92808329e-08 */
    const __m256 v102 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v103 = _mm256_set1_ps(a3);
    const __m256 v109 = _mm256_set1_ps(0x1.c7864p-5f); /* 0.0556060076 */
    const __m256 v110 = _mm256_set1_ps(0x1.ec1028p-3f); /* 0.240265191 */
    const __m256 v112 = _mm256_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m256 v124 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v125 = _mm256_set1_ps(a0);
    const __m256 v128 = _mm256_set1_ps(a2);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v99_0 = _mm256_loadu_ps(x);
    const __m256 v99_1 = _mm256_loadu_ps(x + 8);
    const __m256 v100_0 = _mm256_max_ps(v98, v99_0);
    const __m256 v100_1 = _mm256_max_ps(v98, v99_1);
    const __m256 v104_0 = _mm256_fmadd_ps(v100_0, v102, v103);
    const __m256 v104_1 = _mm256_fmadd_ps(v100_1, v102, v103);
    const __m256 v105_0 = _mm256_sub_ps(v103, v104_0);
    const __m256 v105_1 = _mm256_sub_ps(v103, v104_1);
    const __m256 v106_0 = _mm256_fmadd_ps(v100_0, v102, v105_0);
    const __m256 v106_1 = _mm256_fmadd_ps(v100_1, v102, v105_1);
    const __m256 v107_0 = _mm256_fmadd_ps(v100_0, v101, v106_0);
    const __m256 v107_1 = _mm256_fmadd_ps(v100_1, v101, v106_1);
    const __m256 v108_0 = _mm256_mul_ps(v107_0, v107_0);
    const __m256 v108_1 = _mm256_mul_ps(v107_1, v107_1);
    const __m256 v111_0 = _mm256_mul_ps(v110, v107_0);
    const __m256 v111_1 = _mm256_mul_ps(v110, v107_1);
    const __m256 v113_0 = _mm256_add_ps(v111_0, v112);
    const __m256 v113_1 = _mm256_add_ps(v111_1, v112);
    const __m256 v114_0 = _mm256_fmadd_ps(v108_0, v109, v113_0);
    const __m256 v114_1 = _mm256_fmadd_ps(v108_1, v109, v113_1);
    const __m256i v115_0 = _mm256_castps_si256(v104_0);
    const __m256i v115_1 = _mm256_castps_si256(v104_1);
    const __m256i v116_0 = _mm256_permutevar8x32_epi32(t0_0, v115_0);
    const __m256i v116_1 = _mm256_permutevar8x32_epi32(t0_0, v115_1);
    const __m256i v118_0 = _mm256_slli_epi32(v115_0, 20);
    const __m256i v118_1 = _mm256_slli_epi32(v115_1, 20);
    const __m256i v119_0 = _mm256_add_epi32(v116_0, v118_0);
    const __m256i v119_1 = _mm256_add_epi32(v116_1, v118_1);
    const __m256 v120_0 = _mm256_castsi256_ps(v119_0);
    const __m256 v120_1 = _mm256_castsi256_ps(v119_1);
    const __m256 v121_0 = _mm256_mul_ps(v120_0, v107_0);
    const __m256 v121_1 = _mm256_mul_ps(v120_1, v107_1);
    const __m256 v122_0 = _mm256_fmadd_ps(v114_0, v121_0, v120_0);
    const __m256 v122_1 = _mm256_fmadd_ps(v114_1, v121_1, v120_1);
    const __m256 v123_0 = _mm256_mul_ps(v97, v122_0);
    const __m256 v123_1 = _mm256_mul_ps(v97, v122_1);
    const __m256 v126_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v125);
    const __m256 v126_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v125);
    const __m256i v127_0 = _mm256_castps_si256(_mm256_cmp_ps(v124, v126_0, _CMP_LT_OQ));
    const __m256i v127_1 = _mm256_castps_si256(_mm256_cmp_ps(v124, v126_1, _CMP_LT_OQ));
    __m256 r0_0 = v123_0;
    __m256 r0_1 = v123_1;
    __m256i any1 = v127_0;
    any1 = _mm256_or_si256(any1, v127_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v129_0 = _mm256_sub_ps(v99_0, v128);
        const __m256 v129_1 = _mm256_sub_ps(v99_1, v128);
        const __m256 v130_0 = _mm256_max_ps(v98, v129_0);
        const __m256 v130_1 = _mm256_max_ps(v98, v129_1);
        const __m256 v131_0 = _mm256_fmadd_ps(v130_0, v102, v103);
        const __m256 v131_1 = _mm256_fmadd_ps(v130_1, v102, v103);
        const __m256 v132_0 = _mm256_sub_ps(v103, v131_0);
        const __m256 v132_1 = _mm256_sub_ps(v103, v131_1);
        const __m256 v133_0 = _mm256_fmadd_ps(v130_0, v102, v132_0);
        const __m256 v133_1 = _mm256_fmadd_ps(v130_1, v102, v132_1);
        const __m256 v134_0 = _mm256_fmadd_ps(v130_0, v101, v133_0);
        const __m256 v134_1 = _mm256_fmadd_ps(v130_1, v101, v133_1);
        const __m256 v135_0 = _mm256_fmadd_ps(v134_0, v109, v110);
        const __m256 v135_1 = _mm256_fmadd_ps(v134_1, v109, v110);
        const __m256 v136_0 = _mm256_fmadd_ps(v134_0, v135_0, v112);
        const __m256 v136_1 = _mm256_fmadd_ps(v134_1, v135_1, v112);
        const __m256i v137_0 = _mm256_castps_si256(v131_0);
        const __m256i v137_1 = _mm256_castps_si256(v131_1);
        const __m256i v138_0 = _mm256_permutevar8x32_epi32(t0_0, v137_0);
        const __m256i v138_1 = _mm256_permutevar8x32_epi32(t0_0, v137_1);
        const __m256i v139_0 = _mm256_slli_epi32(v137_0, 20);
        const __m256i v139_1 = _mm256_slli_epi32(v137_1, 20);
        const __m256i v140_0 = _mm256_add_epi32(v138_0, v139_0);
        const __m256i v140_1 = _mm256_add_epi32(v138_1, v139_1);
        const __m256 v141_0 = _mm256_castsi256_ps(v140_0);
        const __m256 v141_1 = _mm256_castsi256_ps(v140_1);
        const __m256 v142_0 = _mm256_mul_ps(v134_0, v141_0);
        const __m256 v142_1 = _mm256_mul_ps(v134_1, v141_1);
        const __m256 v143_0 = _mm256_fmadd_ps(v136_0, v142_0, v141_0);
        const __m256 v143_1 = _mm256_fmadd_ps(v136_1, v142_1, v141_1);
        const __m256 v144_0 = _mm256_mul_ps(v97, v143_0);
        const __m256 v144_1 = _mm256_mul_ps(v97, v143_1);
        r0_0 = _mm256_blendv_ps(r0_0, v144_0, _mm256_castsi256_ps(v127_0));
        r0_1 = _mm256_blendv_ps(r0_1, v144_1, _mm256_castsi256_ps(v127_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static SOFTMAX_4ULP_AVX512_1_AVX2_TARGET void softmax_4ulp_avx512_1_chunk5_avx2(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m256 v97 = _mm256_set1_ps(a6);
    const __m256 v98 = _mm256_set1_ps(a4);
    const __m256 v101 = _mm256_set1_ps(0x1.4b3ep-26f); /* 1.92808329e-08 */
    const __m256 v102 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v103 = _mm256_set1_ps(a3);
    const __m256 v109 = _mm256_set1_ps(0x1.c7864p-5f); /* 0.0556060076 */
    const __m256 v110 = _mm256_set1_ps(0x1.ec1028p-3f); /* 0.240265191 */
    const __m256 v112 = _mm256_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m256 v124 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v125 = _mm256_set1_ps(a0);
    const __m256 v128 = _mm256_set1_ps(a2);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v99 = _mm256_loadu_ps(x);
    const __m256 v100 = _mm256_max_ps(v98, v99);
    const __m256 v104 = _mm256_fmadd_ps(v100, v102, v103);
    const __m256 v105 = _mm256_sub_ps(v103, v104);
    const __m256 v106 = _mm256_fmadd_ps(v100, v102, v105);
    const __m256 v107 = _mm256_fmadd_ps(v100, v101, v106);
    const __m256 v108 = _mm256_mul_ps(v107, v107);
    const __m256 v111 = _mm256_mul_ps(v110, v107);
    const __m256 v113 = _mm256_add_ps(v111, v112);
    const __m256 v114 = _mm256_fmadd_ps(v108, v109, v113);
    const __m256i v115 = _mm256_castps_si256(v104);
    const __m256i v116 = _mm256_permutevar8x32_epi32(t0_0, v115);
    const __m256i v118 = _mm256_slli_epi32(v115, 20);
    const __m256i v119 = _mm256_add_epi32(v116, v118);
    const __m256 v120 = _mm256_castsi256_ps(v119);
    const __m256 v121 = _mm256_mul_ps(v120, v107);
    const __m256 v122 = _mm256_fmadd_ps(v114, v121, v120);
    const __m256 v123 = _mm256_mul_ps(v97, v122);
    const __m256 v126 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v125);
    const __m256i v127 = _mm256_castps_si256(_mm256_cmp_ps(v124, v126, _CMP_LT_OQ));
    __m256 r0 = v123;
    __m256i any1 = v127;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v129 = _mm256_sub_ps(v99, v128);
        const __m256 v130 = _mm256_max_ps(v98, v129);
        const __m256 v131 = _mm256_fmadd_ps(v130, v102, v103);
        const __m256 v132 = _mm256_sub_ps(v103, v131);
        const __m256 v133 = _mm256_fmadd_ps(v130, v102, v132);
        const __m256 v134 = _mm256_fmadd_ps(v130, v101, v133);
        const __m256 v135 = _mm256_fmadd_ps(v134, v109, v110);
        const __m256 v136 = _mm256_fmadd_ps(v134, v135, v112);
        const __m256i v137 = _mm256_castps_si256(v131);
        const __m256i v138 = _mm256_permutevar8x32_epi32(t0_0, v137);
        const __m256i v139 = _mm256_slli_epi32(v137, 20);
        const __m256i v140 = _mm256_add_epi32(v138, v139);
        const __m256 v141 = _mm256_castsi256_ps(v140);
        const __m256 v142 = _mm256_mul_ps(v134, v141);
        const __m256 v143 = _mm256_fmadd_ps(v136, v142, v141);
        const __m256 v144 = _mm256_mul_ps(v97, v143);
        r0 = _mm256_blendv_ps(r0, v144, _mm256_castsi256_ps(v127));
    }
    _mm256_storeu_ps(y, r0);
}

static SOFTMAX_4ULP_AVX512_1_AVX2_TARGET void softmax_4ulp_avx512_1_array_avx2(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    double a5 = 0;
    float a6 = 0;
    size_t i = 0;
    __m256 acc0[16];
    acc0[0] = _mm256_set1_ps(-INFINITY);
    acc0[1] = _mm256_set1_ps(-INFINITY);
    acc0[2] = _mm256_set1_ps(-INFINITY);
    acc0[3] = _mm256_set1_ps(-INFINITY);
    acc0[4] = _mm256_set1_ps(-INFINITY);
    acc0[5] = _mm256_set1_ps(-INFINITY);
    acc0[6] = _mm256_set1_ps(-INFINITY);
    acc0[7] = _mm256_set1_ps(-INFINITY);
    acc0[8] = _mm256_set1_ps(-INFINITY);
    acc0[9] = _mm256_set1_ps(-INFINITY);
    acc0[10] = _mm256_set1_ps(-INFINITY);
    acc0[11] = _mm256_set1_ps(-INFINITY);
    acc0[12] = _mm256_set1_ps(-INFINITY);
    acc0[13] = _mm256_set1_ps(-INFINITY);
    acc0[14] = _mm256_set1_ps(-INFINITY);
    acc0[15] = _mm256_set1_ps(-INFINITY);
    __m256d acc1[32];
    acc1[0] = _mm256_set1_pd(0x0p+0);
    acc1[1] = _mm256_set1_pd(0x0p+0);
    acc1[2] = _mm256_set1_pd(0x0p+0);
    acc1[3] = _mm256_set1_pd(0x0p+0);
    acc1[4] = _mm256_set1_pd(0x0p+0);
    acc1[5] = _mm256_set1_pd(0x0p+0);
    acc1[6] = _mm256_set1_pd(0x0p+0);
    acc1[7] = _mm256_set1_pd(0x0p+0);
    acc1[8] = _mm256_set1_pd(0x0p+0);
    acc1[9] = _mm256_set1_pd(0x0p+0);
    acc1[10] = _mm256_set1_pd(0x0p+0);
    acc1[11] = _mm256_set1_pd(0x0p+0);
    acc1[12] = _mm256_set1_pd(0x0p+0);
    acc1[13] = _mm256_set1_pd(0x0p+0);
    acc1[14] = _mm256_set1_pd(0x0p+0);
    acc1[15] = _mm256_set1_pd(0x0p+0);
    acc1[16] = _mm256_set1_pd(0x0p+0);
    acc1[17] = _mm256_set1_pd(0x0p+0);
    acc1[18] = _mm256_set1_pd(0x0p+0);
    acc1[19] = _mm256_set1_pd(0x0p+0);
    acc1[20] = _mm256_set1_pd(0x0p+0);
    acc1[21] = _mm256_set1_pd(0x0p+0);
    acc1[22] = _mm256_set1_pd(0x0p+0);
    acc1[23] = _mm256_set1_pd(0x0p+0);
    acc1[24] = _mm256_set1_pd(0x0p+0);
    acc1[25] = _mm256_set1_pd(0x0p+0);
    acc1[26] = _mm256_set1_pd(0x0p+0);
    acc1[27] = _mm256_set1_pd(0x0p+0);
    acc1[28] = _mm256_set1_pd(0x0p+0);
    acc1[29] = _mm256_set1_pd(0x0p+0);
    acc1[30] = _mm256_set1_pd(0x0p+0);
    acc1[31] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 128; i += 128)
        softmax_4ulp_avx512_1_step0_avx2(x + i, acc0, acc1);
    float lanes0[128];
    double lanes1[128];
    _mm256_storeu_ps(lanes0 + 0, acc0[0]);
    _mm256_storeu_ps(lanes0 + 8, acc0[1]);
    _mm256_storeu_ps(lanes0 + 16, acc0[2]);
    _mm256_storeu_ps(lanes0 + 24, acc0[3]);
    _mm256_storeu_ps(lanes0 + 32, acc0[4]);
    _mm256_storeu_ps(lanes0 + 40, acc0[5]);
    _mm256_storeu_ps(lanes0 + 48, acc0[6]);
    _mm256_storeu_ps(lanes0 + 56, acc0[7]);
    _mm256_storeu_ps(lanes0 + 64, acc0[8]);
    _mm256_storeu_ps(lanes0 + 72, acc0[9]);
    _mm256_storeu_ps(lanes0 + 80, acc0[10]);
    _mm256_storeu_ps(lanes0 + 88, acc0[11]);
    _mm256_storeu_ps(lanes0 + 96, acc0[12]);
    _mm256_storeu_ps(lanes0 + 104, acc0[13]);
    _mm256_storeu_ps(lanes0 + 112, acc0[14]);
    _mm256_storeu_ps(lanes0 + 120, acc0[15]);
    _mm256_storeu_pd(lanes1 + 0, acc1[0]);
    _mm256_storeu_pd(lanes1 + 4, acc1[1]);
    _mm256_storeu_pd(lanes1 + 8, acc1[2]);
    _mm256_storeu_pd(lanes1 + 12, acc1[3]);
    _mm256_storeu_pd(lanes1 + 16, acc1[4]);
    _mm256_storeu_pd(lanes1 + 20, acc1[5]);
    _mm256_storeu_pd(lanes1 + 24, acc1[6]);
    _mm256_storeu_pd(lanes1 + 28, acc1[7]);
    _mm256_storeu_pd(lanes1 + 32, acc1[8]);
    _mm256_storeu_pd(lanes1 + 36, acc1[9]);
    _mm256_storeu_pd(lanes1 + 40, acc1[10]);
    _mm256_storeu_pd(lanes1 + 44, acc1[11]);
    _mm256_storeu_pd(lanes1 + 48, acc1[12]);
    _mm256_storeu_pd(lanes1 + 52, acc1[13]);
    _mm256_storeu_pd(lanes1 + 56, acc1[14]);
    _mm256_storeu_pd(lanes1 + 60, acc1[15]);
    _mm256_storeu_pd(lanes1 + 64, acc1[16]);
    _mm256_storeu_pd(lanes1 + 68, acc1[17]);
    _mm256_storeu_pd(lanes1 + 72, acc1[18]);
    _mm256_storeu_pd(lanes1 + 76, acc1[19]);
    _mm256_storeu_pd(lanes1 + 80, acc1[20]);
    _mm256_storeu_pd(lanes1 + 84, acc1[21]);
    _mm256_storeu_pd(lanes1 + 88, acc1[22]);
    _mm256_storeu_pd(lanes1 + 92, acc1[23]);
    _mm256_storeu_pd(lanes1 + 96, acc1[24]);
    _mm256_storeu_pd(lanes1 + 100, acc1[25]);
    _mm256_storeu_pd(lanes1 + 104, acc1[26]);
    _mm256_storeu_pd(lanes1 + 108, acc1[27]);
    _mm256_storeu_pd(lanes1 + 112, acc1[28]);
    _mm256_storeu_pd(lanes1 + 116, acc1[29]);
    _mm256_storeu_pd(lanes1 + 120, acc1[30]);
    _mm256_storeu_pd(lanes1 + 124, acc1[31]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[8];
        double value1[8];
        softmax_4ulp_avx512_1_chunk0_avx2(tail_x, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m256 fold0_0 = _mm256_loadu_ps(lanes0 + 0);
    __m256 fold0_1 = _mm256_loadu_ps(lanes0 + 8);
    __m256 fold0_2 = _mm256_loadu_ps(lanes0 + 16);
    __m256 fold0_3 = _mm256_loadu_ps(lanes0 + 24);
    __m256 fold0_4 = _mm256_loadu_ps(lanes0 + 32);
    __m256 fold0_5 = _mm256_loadu_ps(lanes0 + 40);
    __m256 fold0_6 = _mm256_loadu_ps(lanes0 + 48);
    __m256 fold0_7 = _mm256_loadu_ps(lanes0 + 56);
    __m256 fold0_8 = _mm256_loadu_ps(lanes0 + 64);
    __m256 fold0_9 = _mm256_loadu_ps(lanes0 + 72);
    __m256 fold0_10 = _mm256_loadu_ps(lanes0 + 80);
    __m256 fold0_11 = _mm256_loadu_ps(lanes0 + 88);
    __m256 fold0_12 = _mm256_loadu_ps(lanes0 + 96);
    __m256 fold0_13 = _mm256_loadu_ps(lanes0 + 104);
    __m256 fold0_14 = _mm256_loadu_ps(lanes0 + 112);
    __m256 fold0_15 = _mm256_loadu_ps(lanes0 + 120);
    fold0_0 = _mm256_max_ps(fold0_0, fold0_8);
    fold0_1 = _mm256_max_ps(fold0_1, fold0_9);
    fold0_2 = _mm256_max_ps(fold0_2, fold0_10);
    fold0_3 = _mm256_max_ps(fold0_3, fold0_11);
    fold0_4 = _mm256_max_ps(fold0_4, fold0_12);
    fold0_5 = _mm256_max_ps(fold0_5, fold0_13);
    fold0_6 = _mm256_max_ps(fold0_6, fold0_14);
    fold0_7 = _mm256_max_ps(fold0_7, fold0_15);
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
    __m256d fold1_0 = _mm256_loadu_pd(lanes1 + 0);
    __m256d fold1_1 = _mm256_loadu_pd(lanes1 + 4);
    __m256d fold1_2 = _mm256_loadu_pd(lanes1 + 8);
    __m256d fold1_3 = _mm256_loadu_pd(lanes1 + 12);
    __m256d fold1_4 = _mm256_loadu_pd(lanes1 + 16);
    __m256d fold1_5 = _mm256_loadu_pd(lanes1 + 20);
    __m256d fold1_6 = _mm256_loadu_pd(lanes1 + 24);
    __m256d fold1_7 = _mm256_loadu_pd(lanes1 + 28);
    __m256d fold1_8 = _mm256_loadu_pd(lanes1 + 32);
    __m256d fold1_9 = _mm256_loadu_pd(lanes1 + 36);
    __m256d fold1_10 = _mm256_loadu_pd(lanes1 + 40);
    __m256d fold1_11 = _mm256_loadu_pd(lanes1 + 44);
    __m256d fold1_12 = _mm256_loadu_pd(lanes1 + 48);
    __m256d fold1_13 = _mm256_loadu_pd(lanes1 + 52);
    __m256d fold1_14 = _mm256_loadu_pd(lanes1 + 56);
    __m256d fold1_15 = _mm256_loadu_pd(lanes1 + 60);
    __m256d fold1_16 = _mm256_loadu_pd(lanes1 + 64);
    __m256d fold1_17 = _mm256_loadu_pd(lanes1 + 68);
    __m256d fold1_18 = _mm256_loadu_pd(lanes1 + 72);
    __m256d fold1_19 = _mm256_loadu_pd(lanes1 + 76);
    __m256d fold1_20 = _mm256_loadu_pd(lanes1 + 80);
    __m256d fold1_21 = _mm256_loadu_pd(lanes1 + 84);
    __m256d fold1_22 = _mm256_loadu_pd(lanes1 + 88);
    __m256d fold1_23 = _mm256_loadu_pd(lanes1 + 92);
    __m256d fold1_24 = _mm256_loadu_pd(lanes1 + 96);
    __m256d fold1_25 = _mm256_loadu_pd(lanes1 + 100);
    __m256d fold1_26 = _mm256_loadu_pd(lanes1 + 104);
    __m256d fold1_27 = _mm256_loadu_pd(lanes1 + 108);
    __m256d fold1_28 = _mm256_loadu_pd(lanes1 + 112);
    __m256d fold1_29 = _mm256_loadu_pd(lanes1 + 116);
    __m256d fold1_30 = _mm256_loadu_pd(lanes1 + 120);
    __m256d fold1_31 = _mm256_loadu_pd(lanes1 + 124);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_16);
    fold1_1 = _mm256_add_pd(fold1_1, fold1_17);
    fold1_2 = _mm256_add_pd(fold1_2, fold1_18);
    fold1_3 = _mm256_add_pd(fold1_3, fold1_19);
    fold1_4 = _mm256_add_pd(fold1_4, fold1_20);
    fold1_5 = _mm256_add_pd(fold1_5, fold1_21);
    fold1_6 = _mm256_add_pd(fold1_6, fold1_22);
    fold1_7 = _mm256_add_pd(fold1_7, fold1_23);
    fold1_8 = _mm256_add_pd(fold1_8, fold1_24);
    fold1_9 = _mm256_add_pd(fold1_9, fold1_25);
    fold1_10 = _mm256_add_pd(fold1_10, fold1_26);
    fold1_11 = _mm256_add_pd(fold1_11, fold1_27);
    fold1_12 = _mm256_add_pd(fold1_12, fold1_28);
    fold1_13 = _mm256_add_pd(fold1_13, fold1_29);
    fold1_14 = _mm256_add_pd(fold1_14, fold1_30);
    fold1_15 = _mm256_add_pd(fold1_15, fold1_31);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_8);
    fold1_1 = _mm256_add_pd(fold1_1, fold1_9);
    fold1_2 = _mm256_add_pd(fold1_2, fold1_10);
    fold1_3 = _mm256_add_pd(fold1_3, fold1_11);
    fold1_4 = _mm256_add_pd(fold1_4, fold1_12);
    fold1_5 = _mm256_add_pd(fold1_5, fold1_13);
    fold1_6 = _mm256_add_pd(fold1_6, fold1_14);
    fold1_7 = _mm256_add_pd(fold1_7, fold1_15);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_4);
    fold1_1 = _mm256_add_pd(fold1_1, fold1_5);
    fold1_2 = _mm256_add_pd(fold1_2, fold1_6);
    fold1_3 = _mm256_add_pd(fold1_3, fold1_7);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_2);
    fold1_1 = _mm256_add_pd(fold1_1, fold1_3);
    fold1_0 = _mm256_add_pd(fold1_0, fold1_1);
    fold1_0 = _mm256_add_pd(fold1_0, _mm256_permute2f128_pd(fold1_0, fold1_0, 1));
    fold1_0 = _mm256_add_pd(fold1_0, _mm256_permute_pd(fold1_0, 5));
    _mm256_storeu_pd(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float value2[8];
        float value3[8];
        float value4[8];
        softmax_4ulp_avx512_1_once1_avx2(a0, value2, value3, value4);
        a2 = value2[0];
        a3 = value3[0];
        a4 = value4[0];
    }
    i = 0;
    __m256d acc5[16];
    acc5[0] = _mm256_set1_pd(0x0p+0);
    acc5[1] = _mm256_set1_pd(0x0p+0);
    acc5[2] = _mm256_set1_pd(0x0p+0);
    acc5[3] = _mm256_set1_pd(0x0p+0);
    acc5[4] = _mm256_set1_pd(0x0p+0);
    acc5[5] = _mm256_set1_pd(0x0p+0);
    acc5[6] = _mm256_set1_pd(0x0p+0);
    acc5[7] = _mm256_set1_pd(0x0p+0);
    acc5[8] = _mm256_set1_pd(0x0p+0);
    acc5[9] = _mm256_set1_pd(0x0p+0);
    acc5[10] = _mm256_set1_pd(0x0p+0);
    acc5[11] = _mm256_set1_pd(0x0p+0);
    acc5[12] = _mm256_set1_pd(0x0p+0);
    acc5[13] = _mm256_set1_pd(0x0p+0);
    acc5[14] = _mm256_set1_pd(0x0p+0);
    acc5[15] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx512_1_step2_avx2(x + i, a0, a2, a3, a4, acc5);
    double lanes5[72] = {0};
    _mm256_storeu_pd(lanes5 + 0, acc5[0]);
    _mm256_storeu_pd(lanes5 + 4, acc5[1]);
    _mm256_storeu_pd(lanes5 + 8, acc5[2]);
    _mm256_storeu_pd(lanes5 + 12, acc5[3]);
    _mm256_storeu_pd(lanes5 + 16, acc5[4]);
    _mm256_storeu_pd(lanes5 + 20, acc5[5]);
    _mm256_storeu_pd(lanes5 + 24, acc5[6]);
    _mm256_storeu_pd(lanes5 + 28, acc5[7]);
    _mm256_storeu_pd(lanes5 + 32, acc5[8]);
    _mm256_storeu_pd(lanes5 + 36, acc5[9]);
    _mm256_storeu_pd(lanes5 + 40, acc5[10]);
    _mm256_storeu_pd(lanes5 + 44, acc5[11]);
    _mm256_storeu_pd(lanes5 + 48, acc5[12]);
    _mm256_storeu_pd(lanes5 + 52, acc5[13]);
    _mm256_storeu_pd(lanes5 + 56, acc5[14]);
    _mm256_storeu_pd(lanes5 + 60, acc5[15]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double value5[8];
        softmax_4ulp_avx512_1_chunk2_avx2(tail_x, a0, a2, a3, a4, lanes5 + base, value5);
        for (size_t l = 0; l < m; l++)
            lanes5[base + l] = value5[l];
    }
    for (size_t h = 32; h >= 8; h /= 2)
        for (size_t l = 0; l < h; l += 8)
            softmax_4ulp_avx512_1_combine3_avx2(lanes5 + l, lanes5 + l + h, lanes5 + l);
    double right5[8] = {0};
    _mm256_storeu_pd(right5, _mm256_loadu_pd(lanes5 + 4));
    softmax_4ulp_avx512_1_combine3_avx2(lanes5, right5, lanes5);
    _mm256_storeu_pd(right5, _mm256_permute2f128_pd(_mm256_loadu_pd(lanes5 + 0), _mm256_loadu_pd(lanes5 + 0), 1));
    softmax_4ulp_avx512_1_combine3_avx2(lanes5, right5, lanes5);
    _mm256_storeu_pd(right5, _mm256_permute_pd(_mm256_loadu_pd(lanes5 + 0), 5));
    softmax_4ulp_avx512_1_combine3_avx2(lanes5, right5, lanes5);
    a5 = lanes5[0];
    {
        float value6[8];
        softmax_4ulp_avx512_1_once4_avx2(a0, a1, a5, value6);
        a6 = value6[0];
    }
    i = 0;
    for (; n - i >= 16; i += 16)
        softmax_4ulp_avx512_1_step5_avx2(x + i, a0, a2, a3, a4, a6, y + i);
    for (; n - i >= 8; i += 8)
        softmax_4ulp_avx512_1_chunk5_avx2(x + i, a0, a2, a3, a4, a6, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        softmax_4ulp_avx512_1_chunk5_avx2(tail_x, a0, a2, a3, a4, a6, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* The upper eight lanes. The asm is empty: without it clang moves the two halves through
 * memory, where the load waits for the store. */
SOFTMAX_4ULP_AVX512_1_AVX512 __mmask8 softmax_4ulp_avx512_1_high_mask_avx512(__mmask16 a) {
    __asm__("" : "+k"(a));
    return (__mmask8)(a >> 8);
}

/* Encoding; every NaN gives the canonical one. */
SOFTMAX_4ULP_AVX512_1_AVX512 __m512i softmax_4ulp_avx512_1_bits_f32_avx512(__m512 a) {
    const __mmask16 nan = _mm512_cmp_ps_mask(a, a, _CMP_UNORD_Q);
    return _mm512_mask_mov_epi32(_mm512_castps_si512(a), nan,
                                 _mm512_set1_epi32(0x7fc00000));
}

/* ---- AVX-512 ---- */

/* 128 elements. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_step0_avx512(const float *x, __m512 *acc0, __m512d *acc1) {
    _mm_prefetch((const char *)((uintptr_t)x + 8192), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8256), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8320), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8384), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8448), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8512), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8576), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 8640), _MM_HINT_T0);
    const __m512 v1 = _mm512_set1_ps(0x1.c74e2ep-5f); /* 0.0555792712 */
    const __m512 v2 = _mm512_set1_ps(0x1.4adffep-26f); /* 1.9259458e-08 */
    const __m512 v3 = _mm512_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m512 v11 = _mm512_set1_ps(0x1.ec1866p-3f); /* 0.240280911 */
    const __m512 v13 = _mm512_set1_ps(0x1.62e42p-1f); /* 0.693146706 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v0_4 = _mm512_loadu_ps(x + 64);
    const __m512 v0_5 = _mm512_loadu_ps(x + 80);
    const __m512 v0_6 = _mm512_loadu_ps(x + 96);
    const __m512 v0_7 = _mm512_loadu_ps(x + 112);
    const __m512 v4_0 = _mm512_max_ps(v3, v0_0);
    const __m512 v4_1 = _mm512_max_ps(v3, v0_1);
    const __m512 v4_2 = _mm512_max_ps(v3, v0_2);
    const __m512 v4_3 = _mm512_max_ps(v3, v0_3);
    const __m512 v4_4 = _mm512_max_ps(v3, v0_4);
    const __m512 v4_5 = _mm512_max_ps(v3, v0_5);
    const __m512 v4_6 = _mm512_max_ps(v3, v0_6);
    const __m512 v4_7 = _mm512_max_ps(v3, v0_7);
    const __m512 v7_0 = _mm512_fmadd_ps(v5, v4_0, v6);
    const __m512 v7_1 = _mm512_fmadd_ps(v5, v4_1, v6);
    const __m512 v7_2 = _mm512_fmadd_ps(v5, v4_2, v6);
    const __m512 v7_3 = _mm512_fmadd_ps(v5, v4_3, v6);
    const __m512 v7_4 = _mm512_fmadd_ps(v5, v4_4, v6);
    const __m512 v7_5 = _mm512_fmadd_ps(v5, v4_5, v6);
    const __m512 v7_6 = _mm512_fmadd_ps(v5, v4_6, v6);
    const __m512 v7_7 = _mm512_fmadd_ps(v5, v4_7, v6);
    const __m512 v8_0 = _mm512_sub_ps(v6, v7_0);
    const __m512 v8_1 = _mm512_sub_ps(v6, v7_1);
    const __m512 v8_2 = _mm512_sub_ps(v6, v7_2);
    const __m512 v8_3 = _mm512_sub_ps(v6, v7_3);
    const __m512 v8_4 = _mm512_sub_ps(v6, v7_4);
    const __m512 v8_5 = _mm512_sub_ps(v6, v7_5);
    const __m512 v8_6 = _mm512_sub_ps(v6, v7_6);
    const __m512 v8_7 = _mm512_sub_ps(v6, v7_7);
    const __m512 v9_0 = _mm512_fmadd_ps(v5, v4_0, v8_0);
    const __m512 v9_1 = _mm512_fmadd_ps(v5, v4_1, v8_1);
    const __m512 v9_2 = _mm512_fmadd_ps(v5, v4_2, v8_2);
    const __m512 v9_3 = _mm512_fmadd_ps(v5, v4_3, v8_3);
    const __m512 v9_4 = _mm512_fmadd_ps(v5, v4_4, v8_4);
    const __m512 v9_5 = _mm512_fmadd_ps(v5, v4_5, v8_5);
    const __m512 v9_6 = _mm512_fmadd_ps(v5, v4_6, v8_6);
    const __m512 v9_7 = _mm512_fmadd_ps(v5, v4_7, v8_7);
    const __m512 v10_0 = _mm512_fmadd_ps(v2, v4_0, v9_0);
    const __m512 v10_1 = _mm512_fmadd_ps(v2, v4_1, v9_1);
    const __m512 v10_2 = _mm512_fmadd_ps(v2, v4_2, v9_2);
    const __m512 v10_3 = _mm512_fmadd_ps(v2, v4_3, v9_3);
    const __m512 v10_4 = _mm512_fmadd_ps(v2, v4_4, v9_4);
    const __m512 v10_5 = _mm512_fmadd_ps(v2, v4_5, v9_5);
    const __m512 v10_6 = _mm512_fmadd_ps(v2, v4_6, v9_6);
    const __m512 v10_7 = _mm512_fmadd_ps(v2, v4_7, v9_7);
    const __m512 v12_0 = _mm512_fmadd_ps(v1, v10_0, v11);
    const __m512 v12_1 = _mm512_fmadd_ps(v1, v10_1, v11);
    const __m512 v12_2 = _mm512_fmadd_ps(v1, v10_2, v11);
    const __m512 v12_3 = _mm512_fmadd_ps(v1, v10_3, v11);
    const __m512 v12_4 = _mm512_fmadd_ps(v1, v10_4, v11);
    const __m512 v12_5 = _mm512_fmadd_ps(v1, v10_5, v11);
    const __m512 v12_6 = _mm512_fmadd_ps(v1, v10_6, v11);
    const __m512 v12_7 = _mm512_fmadd_ps(v1, v10_7, v11);
    const __m512 v14_0 = _mm512_fmadd_ps(v12_0, v10_0, v13);
    const __m512 v14_1 = _mm512_fmadd_ps(v12_1, v10_1, v13);
    const __m512 v14_2 = _mm512_fmadd_ps(v12_2, v10_2, v13);
    const __m512 v14_3 = _mm512_fmadd_ps(v12_3, v10_3, v13);
    const __m512 v14_4 = _mm512_fmadd_ps(v12_4, v10_4, v13);
    const __m512 v14_5 = _mm512_fmadd_ps(v12_5, v10_5, v13);
    const __m512 v14_6 = _mm512_fmadd_ps(v12_6, v10_6, v13);
    const __m512 v14_7 = _mm512_fmadd_ps(v12_7, v10_7, v13);
    const __m512i v15_0 = _mm512_castps_si512(v7_0);
    const __m512i v15_1 = _mm512_castps_si512(v7_1);
    const __m512i v15_2 = _mm512_castps_si512(v7_2);
    const __m512i v15_3 = _mm512_castps_si512(v7_3);
    const __m512i v15_4 = _mm512_castps_si512(v7_4);
    const __m512i v15_5 = _mm512_castps_si512(v7_5);
    const __m512i v15_6 = _mm512_castps_si512(v7_6);
    const __m512i v15_7 = _mm512_castps_si512(v7_7);
    const __m512i v16_0 = _mm512_permutexvar_epi32(v15_0, t0_0);
    const __m512i v16_1 = _mm512_permutexvar_epi32(v15_1, t0_0);
    const __m512i v16_2 = _mm512_permutexvar_epi32(v15_2, t0_0);
    const __m512i v16_3 = _mm512_permutexvar_epi32(v15_3, t0_0);
    const __m512i v16_4 = _mm512_permutexvar_epi32(v15_4, t0_0);
    const __m512i v16_5 = _mm512_permutexvar_epi32(v15_5, t0_0);
    const __m512i v16_6 = _mm512_permutexvar_epi32(v15_6, t0_0);
    const __m512i v16_7 = _mm512_permutexvar_epi32(v15_7, t0_0);
    const __m512i v18_0 = _mm512_slli_epi32(v15_0, 20);
    const __m512i v18_1 = _mm512_slli_epi32(v15_1, 20);
    const __m512i v18_2 = _mm512_slli_epi32(v15_2, 20);
    const __m512i v18_3 = _mm512_slli_epi32(v15_3, 20);
    const __m512i v18_4 = _mm512_slli_epi32(v15_4, 20);
    const __m512i v18_5 = _mm512_slli_epi32(v15_5, 20);
    const __m512i v18_6 = _mm512_slli_epi32(v15_6, 20);
    const __m512i v18_7 = _mm512_slli_epi32(v15_7, 20);
    const __m512i v19_0 = _mm512_add_epi32(v16_0, v18_0);
    const __m512i v19_1 = _mm512_add_epi32(v16_1, v18_1);
    const __m512i v19_2 = _mm512_add_epi32(v16_2, v18_2);
    const __m512i v19_3 = _mm512_add_epi32(v16_3, v18_3);
    const __m512i v19_4 = _mm512_add_epi32(v16_4, v18_4);
    const __m512i v19_5 = _mm512_add_epi32(v16_5, v18_5);
    const __m512i v19_6 = _mm512_add_epi32(v16_6, v18_6);
    const __m512i v19_7 = _mm512_add_epi32(v16_7, v18_7);
    const __m512 v20_0 = _mm512_castsi512_ps(v19_0);
    const __m512 v20_1 = _mm512_castsi512_ps(v19_1);
    const __m512 v20_2 = _mm512_castsi512_ps(v19_2);
    const __m512 v20_3 = _mm512_castsi512_ps(v19_3);
    const __m512 v20_4 = _mm512_castsi512_ps(v19_4);
    const __m512 v20_5 = _mm512_castsi512_ps(v19_5);
    const __m512 v20_6 = _mm512_castsi512_ps(v19_6);
    const __m512 v20_7 = _mm512_castsi512_ps(v19_7);
    const __m512 v21_0 = _mm512_mul_ps(v20_0, v10_0);
    const __m512 v21_1 = _mm512_mul_ps(v20_1, v10_1);
    const __m512 v21_2 = _mm512_mul_ps(v20_2, v10_2);
    const __m512 v21_3 = _mm512_mul_ps(v20_3, v10_3);
    const __m512 v21_4 = _mm512_mul_ps(v20_4, v10_4);
    const __m512 v21_5 = _mm512_mul_ps(v20_5, v10_5);
    const __m512 v21_6 = _mm512_mul_ps(v20_6, v10_6);
    const __m512 v21_7 = _mm512_mul_ps(v20_7, v10_7);
    const __m512 v22_0 = _mm512_fmadd_ps(v14_0, v21_0, v20_0);
    const __m512 v22_1 = _mm512_fmadd_ps(v14_1, v21_1, v20_1);
    const __m512 v22_2 = _mm512_fmadd_ps(v14_2, v21_2, v20_2);
    const __m512 v22_3 = _mm512_fmadd_ps(v14_3, v21_3, v20_3);
    const __m512 v22_4 = _mm512_fmadd_ps(v14_4, v21_4, v20_4);
    const __m512 v22_5 = _mm512_fmadd_ps(v14_5, v21_5, v20_5);
    const __m512 v22_6 = _mm512_fmadd_ps(v14_6, v21_6, v20_6);
    const __m512 v22_7 = _mm512_fmadd_ps(v14_7, v21_7, v20_7);
    const __m512d v23_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22_0));
    const __m512d v23_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22_0, 1));
    const __m512d v23_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22_1));
    const __m512d v23_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22_1, 1));
    const __m512d v23_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22_2));
    const __m512d v23_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22_2, 1));
    const __m512d v23_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22_3));
    const __m512d v23_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22_3, 1));
    const __m512d v23_4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22_4));
    const __m512d v23_4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22_4, 1));
    const __m512d v23_5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22_5));
    const __m512d v23_5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22_5, 1));
    const __m512d v23_6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22_6));
    const __m512d v23_6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22_6, 1));
    const __m512d v23_7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22_7));
    const __m512d v23_7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22_7, 1));
    acc0[0] = _mm512_max_ps(acc0[0], v0_0);
    acc0[1] = _mm512_max_ps(acc0[1], v0_1);
    acc0[2] = _mm512_max_ps(acc0[2], v0_2);
    acc0[3] = _mm512_max_ps(acc0[3], v0_3);
    acc0[4] = _mm512_max_ps(acc0[4], v0_4);
    acc0[5] = _mm512_max_ps(acc0[5], v0_5);
    acc0[6] = _mm512_max_ps(acc0[6], v0_6);
    acc0[7] = _mm512_max_ps(acc0[7], v0_7);
    acc1[0] = _mm512_add_pd(acc1[0], v23_0l);
    acc1[1] = _mm512_add_pd(acc1[1], v23_0h);
    acc1[2] = _mm512_add_pd(acc1[2], v23_1l);
    acc1[3] = _mm512_add_pd(acc1[3], v23_1h);
    acc1[4] = _mm512_add_pd(acc1[4], v23_2l);
    acc1[5] = _mm512_add_pd(acc1[5], v23_2h);
    acc1[6] = _mm512_add_pd(acc1[6], v23_3l);
    acc1[7] = _mm512_add_pd(acc1[7], v23_3h);
    acc1[8] = _mm512_add_pd(acc1[8], v23_4l);
    acc1[9] = _mm512_add_pd(acc1[9], v23_4h);
    acc1[10] = _mm512_add_pd(acc1[10], v23_5l);
    acc1[11] = _mm512_add_pd(acc1[11], v23_5h);
    acc1[12] = _mm512_add_pd(acc1[12], v23_6l);
    acc1[13] = _mm512_add_pd(acc1[13], v23_6h);
    acc1[14] = _mm512_add_pd(acc1[14], v23_7l);
    acc1[15] = _mm512_add_pd(acc1[15], v23_7h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_1_AVX512_TARGET void softmax_4ulp_avx512_1_chunk0_avx512(const float *x, float *value0, double *value1) {
    const __m512 v1 = _mm512_set1_ps(0x1.c74e2ep-5f); /* 0.0555792712 */
    const __m512 v2 = _mm512_set1_ps(0x1.4adffep-26f); /* 1.9259458e-08 */
    const __m512 v3 = _mm512_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m512 v5 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v6 = _mm512_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m512 v11 = _mm512_set1_ps(0x1.ec1866p-3f); /* 0.240280911 */
    const __m512 v13 = _mm512_set1_ps(0x1.62e42p-1f); /* 0.693146706 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v4 = _mm512_max_ps(v3, v0);
    const __m512 v7 = _mm512_fmadd_ps(v5, v4, v6);
    const __m512 v8 = _mm512_sub_ps(v6, v7);
    const __m512 v9 = _mm512_fmadd_ps(v5, v4, v8);
    const __m512 v10 = _mm512_fmadd_ps(v2, v4, v9);
    const __m512 v12 = _mm512_fmadd_ps(v1, v10, v11);
    const __m512 v14 = _mm512_fmadd_ps(v12, v10, v13);
    const __m512i v15 = _mm512_castps_si512(v7);
    const __m512i v16 = _mm512_permutexvar_epi32(v15, t0_0);
    const __m512i v18 = _mm512_slli_epi32(v15, 20);
    const __m512i v19 = _mm512_add_epi32(v16, v18);
    const __m512 v20 = _mm512_castsi512_ps(v19);
    const __m512 v21 = _mm512_mul_ps(v20, v10);
    const __m512 v22 = _mm512_fmadd_ps(v14, v21, v20);
    const __m512d v23l = _mm512_cvtps_pd(_mm512_castps512_ps256(v22));
    const __m512d v23h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v22, 1));
    _mm512_storeu_ps(value0, v0);
    _mm512_storeu_pd(value1, v23l);
    _mm512_storeu_pd(value1 + 8, v23h);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_once1_avx512(float a0, float *value2, float *value3, float *value4) {
    const __m512 v24 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v25 = _mm512_set1_ps(a0);
    const __m512 v28 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v30 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512 v31 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v36 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v26 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v25), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v27 = _mm512_cmp_ps_mask(v24, v26, _CMP_LT_OQ);
    const __m512 v29 = _mm512_mask_blend_ps(v27, v28, v25);
    const __m512 v32 = _mm512_sub_ps(v25, v29);
    const __m512 v33 = _mm512_mul_ps(v31, v32);
    const __m512 v34 = _mm512_roundscale_ps(v33, 8);
    const __m512 v35 = _mm512_sub_ps(v30, v34);
    const __m512 v37 = _mm512_add_ps(v36, v34);
    const __m512 v38 = _mm512_div_ps(v37, v31);
    _mm512_storeu_ps(value2, v29);
    _mm512_storeu_ps(value3, v35);
    _mm512_storeu_ps(value4, v38);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_step2_avx512(const float *x, float a0, float a2, float a3, float a4, __m512d *acc5) {
    const __m512 v40 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v41 = _mm512_set1_ps(a0);
    const __m512 v44 = _mm512_set1_ps(0x1.4b39dap-26f); /* 1.92798897e-08 */
    const __m512 v45 = _mm512_set1_ps(a4);
    const __m512 v47 = _mm512_set1_ps(a2);
    const __m512 v50 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v51 = _mm512_set1_ps(a3);
    const __m512 v56 = _mm512_set1_ps(0x1.c7461p-5f); /* 0.0555754006 */
    const __m512 v57 = _mm512_set1_ps(0x1.ec0ef6p-3f); /* 0.240262911 */
    const __m512 v59 = _mm512_set1_ps(0x1.62e42ap-1f); /* 0.693147004 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512d v39_0l = acc5[0];
    const __m512d v39_0h = acc5[1];
    const __m512d v39_1l = acc5[2];
    const __m512d v39_1h = acc5[3];
    const __m512d v39_2l = acc5[4];
    const __m512d v39_2h = acc5[5];
    const __m512d v39_3l = acc5[6];
    const __m512d v39_3h = acc5[7];
    const __m512 v42_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v41), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v42_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v41), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v42_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v41), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v42_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v41), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v43_0 = _mm512_cmp_ps_mask(v40, v42_0, _CMP_LT_OQ);
    const __mmask16 v43_1 = _mm512_cmp_ps_mask(v40, v42_1, _CMP_LT_OQ);
    const __mmask16 v43_2 = _mm512_cmp_ps_mask(v40, v42_2, _CMP_LT_OQ);
    const __mmask16 v43_3 = _mm512_cmp_ps_mask(v40, v42_3, _CMP_LT_OQ);
    __m512d r0_0l = v39_0l;
    __m512d r0_0h = v39_0h;
    __m512d r0_1l = v39_1l;
    __m512d r0_1h = v39_1h;
    __m512d r0_2l = v39_2l;
    __m512d r0_2h = v39_2h;
    __m512d r0_3l = v39_3l;
    __m512d r0_3h = v39_3h;
    __mmask16 any1 = v43_0;
    any1 = (__mmask16)(any1 | v43_1);
    any1 = (__mmask16)(any1 | v43_2);
    any1 = (__mmask16)(any1 | v43_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v46_0 = _mm512_loadu_ps(x);
        const __m512 v46_1 = _mm512_loadu_ps(x + 16);
        const __m512 v46_2 = _mm512_loadu_ps(x + 32);
        const __m512 v46_3 = _mm512_loadu_ps(x + 48);
        const __m512 v48_0 = _mm512_sub_ps(v46_0, v47);
        const __m512 v48_1 = _mm512_sub_ps(v46_1, v47);
        const __m512 v48_2 = _mm512_sub_ps(v46_2, v47);
        const __m512 v48_3 = _mm512_sub_ps(v46_3, v47);
        const __m512 v49_0 = _mm512_max_ps(v45, v48_0);
        const __m512 v49_1 = _mm512_max_ps(v45, v48_1);
        const __m512 v49_2 = _mm512_max_ps(v45, v48_2);
        const __m512 v49_3 = _mm512_max_ps(v45, v48_3);
        const __m512 v52_0 = _mm512_fmadd_ps(v49_0, v50, v51);
        const __m512 v52_1 = _mm512_fmadd_ps(v49_1, v50, v51);
        const __m512 v52_2 = _mm512_fmadd_ps(v49_2, v50, v51);
        const __m512 v52_3 = _mm512_fmadd_ps(v49_3, v50, v51);
        const __m512 v53_0 = _mm512_sub_ps(v51, v52_0);
        const __m512 v53_1 = _mm512_sub_ps(v51, v52_1);
        const __m512 v53_2 = _mm512_sub_ps(v51, v52_2);
        const __m512 v53_3 = _mm512_sub_ps(v51, v52_3);
        const __m512 v54_0 = _mm512_fmadd_ps(v49_0, v50, v53_0);
        const __m512 v54_1 = _mm512_fmadd_ps(v49_1, v50, v53_1);
        const __m512 v54_2 = _mm512_fmadd_ps(v49_2, v50, v53_2);
        const __m512 v54_3 = _mm512_fmadd_ps(v49_3, v50, v53_3);
        const __m512 v55_0 = _mm512_fmadd_ps(v44, v49_0, v54_0);
        const __m512 v55_1 = _mm512_fmadd_ps(v44, v49_1, v54_1);
        const __m512 v55_2 = _mm512_fmadd_ps(v44, v49_2, v54_2);
        const __m512 v55_3 = _mm512_fmadd_ps(v44, v49_3, v54_3);
        const __m512 v58_0 = _mm512_fmadd_ps(v56, v55_0, v57);
        const __m512 v58_1 = _mm512_fmadd_ps(v56, v55_1, v57);
        const __m512 v58_2 = _mm512_fmadd_ps(v56, v55_2, v57);
        const __m512 v58_3 = _mm512_fmadd_ps(v56, v55_3, v57);
        const __m512 v60_0 = _mm512_fmadd_ps(v55_0, v58_0, v59);
        const __m512 v60_1 = _mm512_fmadd_ps(v55_1, v58_1, v59);
        const __m512 v60_2 = _mm512_fmadd_ps(v55_2, v58_2, v59);
        const __m512 v60_3 = _mm512_fmadd_ps(v55_3, v58_3, v59);
        const __m512i v61_0 = _mm512_castps_si512(v52_0);
        const __m512i v61_1 = _mm512_castps_si512(v52_1);
        const __m512i v61_2 = _mm512_castps_si512(v52_2);
        const __m512i v61_3 = _mm512_castps_si512(v52_3);
        const __m512i v62_0 = _mm512_permutexvar_epi32(v61_0, t0_0);
        const __m512i v62_1 = _mm512_permutexvar_epi32(v61_1, t0_0);
        const __m512i v62_2 = _mm512_permutexvar_epi32(v61_2, t0_0);
        const __m512i v62_3 = _mm512_permutexvar_epi32(v61_3, t0_0);
        const __m512i v64_0 = _mm512_slli_epi32(v61_0, 20);
        const __m512i v64_1 = _mm512_slli_epi32(v61_1, 20);
        const __m512i v64_2 = _mm512_slli_epi32(v61_2, 20);
        const __m512i v64_3 = _mm512_slli_epi32(v61_3, 20);
        const __m512i v65_0 = _mm512_add_epi32(v62_0, v64_0);
        const __m512i v65_1 = _mm512_add_epi32(v62_1, v64_1);
        const __m512i v65_2 = _mm512_add_epi32(v62_2, v64_2);
        const __m512i v65_3 = _mm512_add_epi32(v62_3, v64_3);
        const __m512 v66_0 = _mm512_castsi512_ps(v65_0);
        const __m512 v66_1 = _mm512_castsi512_ps(v65_1);
        const __m512 v66_2 = _mm512_castsi512_ps(v65_2);
        const __m512 v66_3 = _mm512_castsi512_ps(v65_3);
        const __m512 v67_0 = _mm512_mul_ps(v66_0, v55_0);
        const __m512 v67_1 = _mm512_mul_ps(v66_1, v55_1);
        const __m512 v67_2 = _mm512_mul_ps(v66_2, v55_2);
        const __m512 v67_3 = _mm512_mul_ps(v66_3, v55_3);
        const __m512 v68_0 = _mm512_fmadd_ps(v60_0, v67_0, v66_0);
        const __m512 v68_1 = _mm512_fmadd_ps(v60_1, v67_1, v66_1);
        const __m512 v68_2 = _mm512_fmadd_ps(v60_2, v67_2, v66_2);
        const __m512 v68_3 = _mm512_fmadd_ps(v60_3, v67_3, v66_3);
        const __m512d v69_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68_0));
        const __m512d v69_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68_0, 1));
        const __m512d v69_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68_1));
        const __m512d v69_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68_1, 1));
        const __m512d v69_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68_2));
        const __m512d v69_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68_2, 1));
        const __m512d v69_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68_3));
        const __m512d v69_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68_3, 1));
        const __m512d v70_0l = _mm512_add_pd(v39_0l, v69_0l);
        const __m512d v70_0h = _mm512_add_pd(v39_0h, v69_0h);
        const __m512d v70_1l = _mm512_add_pd(v39_1l, v69_1l);
        const __m512d v70_1h = _mm512_add_pd(v39_1h, v69_1h);
        const __m512d v70_2l = _mm512_add_pd(v39_2l, v69_2l);
        const __m512d v70_2h = _mm512_add_pd(v39_2h, v69_2h);
        const __m512d v70_3l = _mm512_add_pd(v39_3l, v69_3l);
        const __m512d v70_3h = _mm512_add_pd(v39_3h, v69_3h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v43_0, r0_0l, v70_0l);
        r0_0h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v43_0), r0_0h, v70_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v43_1, r0_1l, v70_1l);
        r0_1h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v43_1), r0_1h, v70_1h);
        r0_2l = _mm512_mask_blend_pd((__mmask8)v43_2, r0_2l, v70_2l);
        r0_2h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v43_2), r0_2h, v70_2h);
        r0_3l = _mm512_mask_blend_pd((__mmask8)v43_3, r0_3l, v70_3l);
        r0_3h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v43_3), r0_3h, v70_3h);
    }
    acc5[0] = r0_0l;
    acc5[1] = r0_0h;
    acc5[2] = r0_1l;
    acc5[3] = r0_1h;
    acc5[4] = r0_2l;
    acc5[5] = r0_2h;
    acc5[6] = r0_3l;
    acc5[7] = r0_3h;
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_1_AVX512_TARGET void softmax_4ulp_avx512_1_chunk2_avx512(const float *x, float a0, float a2, float a3, float a4, const double *state5, double *value5) {
    const __m512 v40 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v41 = _mm512_set1_ps(a0);
    const __m512 v44 = _mm512_set1_ps(0x1.4b39dap-26f); /* 1.92798897e-08 */
    const __m512 v45 = _mm512_set1_ps(a4);
    const __m512 v47 = _mm512_set1_ps(a2);
    const __m512 v50 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v51 = _mm512_set1_ps(a3);
    const __m512 v56 = _mm512_set1_ps(0x1.c7461p-5f); /* 0.0555754006 */
    const __m512 v57 = _mm512_set1_ps(0x1.ec0ef6p-3f); /* 0.240262911 */
    const __m512 v59 = _mm512_set1_ps(0x1.62e42ap-1f); /* 0.693147004 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512d v39l = _mm512_loadu_pd(state5);
    const __m512d v39h = _mm512_loadu_pd(state5 + 8);
    const __m512 v42 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v41), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v43 = _mm512_cmp_ps_mask(v40, v42, _CMP_LT_OQ);
    __m512d r0l = v39l;
    __m512d r0h = v39h;
    __mmask16 any1 = v43;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v46 = _mm512_loadu_ps(x);
        const __m512 v48 = _mm512_sub_ps(v46, v47);
        const __m512 v49 = _mm512_max_ps(v45, v48);
        const __m512 v52 = _mm512_fmadd_ps(v49, v50, v51);
        const __m512 v53 = _mm512_sub_ps(v51, v52);
        const __m512 v54 = _mm512_fmadd_ps(v49, v50, v53);
        const __m512 v55 = _mm512_fmadd_ps(v44, v49, v54);
        const __m512 v58 = _mm512_fmadd_ps(v56, v55, v57);
        const __m512 v60 = _mm512_fmadd_ps(v55, v58, v59);
        const __m512i v61 = _mm512_castps_si512(v52);
        const __m512i v62 = _mm512_permutexvar_epi32(v61, t0_0);
        const __m512i v64 = _mm512_slli_epi32(v61, 20);
        const __m512i v65 = _mm512_add_epi32(v62, v64);
        const __m512 v66 = _mm512_castsi512_ps(v65);
        const __m512 v67 = _mm512_mul_ps(v66, v55);
        const __m512 v68 = _mm512_fmadd_ps(v60, v67, v66);
        const __m512d v69l = _mm512_cvtps_pd(_mm512_castps512_ps256(v68));
        const __m512d v69h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v68, 1));
        const __m512d v70l = _mm512_add_pd(v39l, v69l);
        const __m512d v70h = _mm512_add_pd(v39h, v69h);
        r0l = _mm512_mask_blend_pd((__mmask8)v43, r0l, v70l);
        r0h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v43), r0h, v70h);
    }
    _mm512_storeu_pd(value5, r0l);
    _mm512_storeu_pd(value5 + 8, r0h);
}

/* Lanes l to 15 behind it. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_combine3_avx512(const double *left5, const double *right5, double *value5) {
    const __m512d v71l = _mm512_loadu_pd(right5);
    const __m512d v71h = _mm512_loadu_pd(right5 + 8);
    const __m512d v72l = _mm512_loadu_pd(left5);
    const __m512d v72h = _mm512_loadu_pd(left5 + 8);
    const __m512d v73l = _mm512_add_pd(v71l, v72l);
    const __m512d v73h = _mm512_add_pd(v71h, v72h);
    _mm512_storeu_pd(value5, v73l);
    _mm512_storeu_pd(value5 + 8, v73h);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_once4_avx512(float a0, double a1, double a5, float *value6) {
    const __m512 v74 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v75 = _mm512_set1_ps(a0);
    const __m512d v78 = _mm512_set1_pd(0x1.ffffffa4d3fa6p-1); /* 0.99999998938618684 */
    const __m512d v79 = _mm512_set1_pd(0x1.000000a10bb82p-71); /* 4.2351648950748997e-22 */
    const __m512 v80 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v81 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512d v92 = _mm512_set1_pd(a5);
    const __m512d v93 = _mm512_set1_pd(a1);
    const __m512 v76 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v75), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v77 = _mm512_cmp_ps_mask(v74, v76, _CMP_LT_OQ);
    const __m512 v82 = _mm512_mul_ps(v75, v81);
    const __m512 v83 = _mm512_roundscale_ps(v82, 8);
    const __m512 v84 = _mm512_add_ps(v80, v83);
    const __m512i v85 = softmax_4ulp_avx512_1_bits_f32_avx512(v84);
    const __m512i v87 = _mm512_slli_epi32(v85, 23);
    const __m512 v88 = _mm512_castsi512_ps(v87);
    const __m512d v89l = _mm512_cvtps_pd(_mm512_castps512_ps256(v88));
    const __m512d v89h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v88, 1));
    const __m512d v90l = _mm512_mul_pd(v79, v89l);
    const __m512d v90h = _mm512_mul_pd(v79, v89h);
    const __m512d v91l = _mm512_mask_blend_pd((__mmask8)v77, v90l, v78);
    const __m512d v91h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v77), v90h, v78);
    const __m512d v94l = _mm512_mask_blend_pd((__mmask8)v77, v93, v92);
    const __m512d v94h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v77), v93, v92);
    const __m512d v95l = _mm512_div_pd(v91l, v94l);
    const __m512d v95h = _mm512_div_pd(v91h, v94h);
    const __m256 v96l = _mm512_cvtpd_ps(v95l);
    const __m256 v96h = _mm512_cvtpd_ps(v95h);
    const __m512 v96 = _mm512_insertf32x8(_mm512_castps256_ps512(v96l), v96h, 1);
    _mm512_storeu_ps(value6, v96);
}

/* 32 elements. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_step5_avx512(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m512 v97 = _mm512_set1_ps(a6);
    const __m512 v98 = _mm512_set1_ps(a4);
    const __m512 v101 = _mm512_set1_ps(0x1.4b3ep-26f); /* 1.92808329e-08 */
    const __m512 v102 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v103 = _mm512_set1_ps(a3);
    const __m512 v109 = _mm512_set1_ps(0x1.c7864p-5f); /* 0.0556060076 */
    const __m512 v110 = _mm512_set1_ps(0x1.ec1028p-3f); /* 0.240265191 */
    const __m512 v112 = _mm512_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m512 v124 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v125 = _mm512_set1_ps(a0);
    const __m512 v128 = _mm512_set1_ps(a2);
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v99_0 = _mm512_loadu_ps(x);
    const __m512 v99_1 = _mm512_loadu_ps(x + 16);
    const __m512 v100_0 = _mm512_max_ps(v98, v99_0);
    const __m512 v100_1 = _mm512_max_ps(v98, v99_1);
    const __m512 v104_0 = _mm512_fmadd_ps(v100_0, v102, v103);
    const __m512 v104_1 = _mm512_fmadd_ps(v100_1, v102, v103);
    const __m512 v105_0 = _mm512_sub_ps(v103, v104_0);
    const __m512 v105_1 = _mm512_sub_ps(v103, v104_1);
    const __m512 v106_0 = _mm512_fmadd_ps(v100_0, v102, v105_0);
    const __m512 v106_1 = _mm512_fmadd_ps(v100_1, v102, v105_1);
    const __m512 v107_0 = _mm512_fmadd_ps(v100_0, v101, v106_0);
    const __m512 v107_1 = _mm512_fmadd_ps(v100_1, v101, v106_1);
    const __m512 v108_0 = _mm512_mul_ps(v107_0, v107_0);
    const __m512 v108_1 = _mm512_mul_ps(v107_1, v107_1);
    const __m512 v111_0 = _mm512_mul_ps(v110, v107_0);
    const __m512 v111_1 = _mm512_mul_ps(v110, v107_1);
    const __m512 v113_0 = _mm512_add_ps(v111_0, v112);
    const __m512 v113_1 = _mm512_add_ps(v111_1, v112);
    const __m512 v114_0 = _mm512_fmadd_ps(v108_0, v109, v113_0);
    const __m512 v114_1 = _mm512_fmadd_ps(v108_1, v109, v113_1);
    const __m512i v115_0 = _mm512_castps_si512(v104_0);
    const __m512i v115_1 = _mm512_castps_si512(v104_1);
    const __m512i v116_0 = _mm512_permutexvar_epi32(v115_0, t0_0);
    const __m512i v116_1 = _mm512_permutexvar_epi32(v115_1, t0_0);
    const __m512i v118_0 = _mm512_slli_epi32(v115_0, 20);
    const __m512i v118_1 = _mm512_slli_epi32(v115_1, 20);
    const __m512i v119_0 = _mm512_add_epi32(v116_0, v118_0);
    const __m512i v119_1 = _mm512_add_epi32(v116_1, v118_1);
    const __m512 v120_0 = _mm512_castsi512_ps(v119_0);
    const __m512 v120_1 = _mm512_castsi512_ps(v119_1);
    const __m512 v121_0 = _mm512_mul_ps(v120_0, v107_0);
    const __m512 v121_1 = _mm512_mul_ps(v120_1, v107_1);
    const __m512 v122_0 = _mm512_fmadd_ps(v114_0, v121_0, v120_0);
    const __m512 v122_1 = _mm512_fmadd_ps(v114_1, v121_1, v120_1);
    const __m512 v123_0 = _mm512_mul_ps(v97, v122_0);
    const __m512 v123_1 = _mm512_mul_ps(v97, v122_1);
    const __m512 v126_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v125), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v126_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v125), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v127_0 = _mm512_cmp_ps_mask(v124, v126_0, _CMP_LT_OQ);
    const __mmask16 v127_1 = _mm512_cmp_ps_mask(v124, v126_1, _CMP_LT_OQ);
    __m512 r0_0 = v123_0;
    __m512 r0_1 = v123_1;
    __mmask16 any1 = v127_0;
    any1 = (__mmask16)(any1 | v127_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v129_0 = _mm512_sub_ps(v99_0, v128);
        const __m512 v129_1 = _mm512_sub_ps(v99_1, v128);
        const __m512 v130_0 = _mm512_max_ps(v98, v129_0);
        const __m512 v130_1 = _mm512_max_ps(v98, v129_1);
        const __m512 v131_0 = _mm512_fmadd_ps(v130_0, v102, v103);
        const __m512 v131_1 = _mm512_fmadd_ps(v130_1, v102, v103);
        const __m512 v132_0 = _mm512_sub_ps(v103, v131_0);
        const __m512 v132_1 = _mm512_sub_ps(v103, v131_1);
        const __m512 v133_0 = _mm512_fmadd_ps(v130_0, v102, v132_0);
        const __m512 v133_1 = _mm512_fmadd_ps(v130_1, v102, v132_1);
        const __m512 v134_0 = _mm512_fmadd_ps(v130_0, v101, v133_0);
        const __m512 v134_1 = _mm512_fmadd_ps(v130_1, v101, v133_1);
        const __m512 v135_0 = _mm512_fmadd_ps(v134_0, v109, v110);
        const __m512 v135_1 = _mm512_fmadd_ps(v134_1, v109, v110);
        const __m512 v136_0 = _mm512_fmadd_ps(v134_0, v135_0, v112);
        const __m512 v136_1 = _mm512_fmadd_ps(v134_1, v135_1, v112);
        const __m512i v137_0 = _mm512_castps_si512(v131_0);
        const __m512i v137_1 = _mm512_castps_si512(v131_1);
        const __m512i v138_0 = _mm512_permutexvar_epi32(v137_0, t0_0);
        const __m512i v138_1 = _mm512_permutexvar_epi32(v137_1, t0_0);
        const __m512i v139_0 = _mm512_slli_epi32(v137_0, 20);
        const __m512i v139_1 = _mm512_slli_epi32(v137_1, 20);
        const __m512i v140_0 = _mm512_add_epi32(v138_0, v139_0);
        const __m512i v140_1 = _mm512_add_epi32(v138_1, v139_1);
        const __m512 v141_0 = _mm512_castsi512_ps(v140_0);
        const __m512 v141_1 = _mm512_castsi512_ps(v140_1);
        const __m512 v142_0 = _mm512_mul_ps(v134_0, v141_0);
        const __m512 v142_1 = _mm512_mul_ps(v134_1, v141_1);
        const __m512 v143_0 = _mm512_fmadd_ps(v136_0, v142_0, v141_0);
        const __m512 v143_1 = _mm512_fmadd_ps(v136_1, v142_1, v141_1);
        const __m512 v144_0 = _mm512_mul_ps(v97, v143_0);
        const __m512 v144_1 = _mm512_mul_ps(v97, v143_1);
        r0_0 = _mm512_mask_blend_ps(v127_0, r0_0, v144_0);
        r0_1 = _mm512_mask_blend_ps(v127_1, r0_1, v144_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static SOFTMAX_4ULP_AVX512_1_AVX512_TARGET void softmax_4ulp_avx512_1_chunk5_avx512(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m512 v97 = _mm512_set1_ps(a6);
    const __m512 v98 = _mm512_set1_ps(a4);
    const __m512 v101 = _mm512_set1_ps(0x1.4b3ep-26f); /* 1.92808329e-08 */
    const __m512 v102 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v103 = _mm512_set1_ps(a3);
    const __m512 v109 = _mm512_set1_ps(0x1.c7864p-5f); /* 0.0556060076 */
    const __m512 v110 = _mm512_set1_ps(0x1.ec1028p-3f); /* 0.240265191 */
    const __m512 v112 = _mm512_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m512 v124 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v125 = _mm512_set1_ps(a0);
    const __m512 v128 = _mm512_set1_ps(a2);
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v99 = _mm512_loadu_ps(x);
    const __m512 v100 = _mm512_max_ps(v98, v99);
    const __m512 v104 = _mm512_fmadd_ps(v100, v102, v103);
    const __m512 v105 = _mm512_sub_ps(v103, v104);
    const __m512 v106 = _mm512_fmadd_ps(v100, v102, v105);
    const __m512 v107 = _mm512_fmadd_ps(v100, v101, v106);
    const __m512 v108 = _mm512_mul_ps(v107, v107);
    const __m512 v111 = _mm512_mul_ps(v110, v107);
    const __m512 v113 = _mm512_add_ps(v111, v112);
    const __m512 v114 = _mm512_fmadd_ps(v108, v109, v113);
    const __m512i v115 = _mm512_castps_si512(v104);
    const __m512i v116 = _mm512_permutexvar_epi32(v115, t0_0);
    const __m512i v118 = _mm512_slli_epi32(v115, 20);
    const __m512i v119 = _mm512_add_epi32(v116, v118);
    const __m512 v120 = _mm512_castsi512_ps(v119);
    const __m512 v121 = _mm512_mul_ps(v120, v107);
    const __m512 v122 = _mm512_fmadd_ps(v114, v121, v120);
    const __m512 v123 = _mm512_mul_ps(v97, v122);
    const __m512 v126 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v125), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v127 = _mm512_cmp_ps_mask(v124, v126, _CMP_LT_OQ);
    __m512 r0 = v123;
    __mmask16 any1 = v127;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v129 = _mm512_sub_ps(v99, v128);
        const __m512 v130 = _mm512_max_ps(v98, v129);
        const __m512 v131 = _mm512_fmadd_ps(v130, v102, v103);
        const __m512 v132 = _mm512_sub_ps(v103, v131);
        const __m512 v133 = _mm512_fmadd_ps(v130, v102, v132);
        const __m512 v134 = _mm512_fmadd_ps(v130, v101, v133);
        const __m512 v135 = _mm512_fmadd_ps(v134, v109, v110);
        const __m512 v136 = _mm512_fmadd_ps(v134, v135, v112);
        const __m512i v137 = _mm512_castps_si512(v131);
        const __m512i v138 = _mm512_permutexvar_epi32(v137, t0_0);
        const __m512i v139 = _mm512_slli_epi32(v137, 20);
        const __m512i v140 = _mm512_add_epi32(v138, v139);
        const __m512 v141 = _mm512_castsi512_ps(v140);
        const __m512 v142 = _mm512_mul_ps(v134, v141);
        const __m512 v143 = _mm512_fmadd_ps(v136, v142, v141);
        const __m512 v144 = _mm512_mul_ps(v97, v143);
        r0 = _mm512_mask_blend_ps(v127, r0, v144);
    }
    _mm512_storeu_ps(y, r0);
}

static SOFTMAX_4ULP_AVX512_1_AVX512_TARGET void softmax_4ulp_avx512_1_array_avx512(const float *x, float *y, size_t n) {
    float a0 = 0;
    double a1 = 0;
    float a2 = 0;
    float a3 = 0;
    float a4 = 0;
    double a5 = 0;
    float a6 = 0;
    size_t i = 0;
    __m512 acc0[8];
    acc0[0] = _mm512_set1_ps(-INFINITY);
    acc0[1] = _mm512_set1_ps(-INFINITY);
    acc0[2] = _mm512_set1_ps(-INFINITY);
    acc0[3] = _mm512_set1_ps(-INFINITY);
    acc0[4] = _mm512_set1_ps(-INFINITY);
    acc0[5] = _mm512_set1_ps(-INFINITY);
    acc0[6] = _mm512_set1_ps(-INFINITY);
    acc0[7] = _mm512_set1_ps(-INFINITY);
    __m512d acc1[16];
    acc1[0] = _mm512_set1_pd(0x0p+0);
    acc1[1] = _mm512_set1_pd(0x0p+0);
    acc1[2] = _mm512_set1_pd(0x0p+0);
    acc1[3] = _mm512_set1_pd(0x0p+0);
    acc1[4] = _mm512_set1_pd(0x0p+0);
    acc1[5] = _mm512_set1_pd(0x0p+0);
    acc1[6] = _mm512_set1_pd(0x0p+0);
    acc1[7] = _mm512_set1_pd(0x0p+0);
    acc1[8] = _mm512_set1_pd(0x0p+0);
    acc1[9] = _mm512_set1_pd(0x0p+0);
    acc1[10] = _mm512_set1_pd(0x0p+0);
    acc1[11] = _mm512_set1_pd(0x0p+0);
    acc1[12] = _mm512_set1_pd(0x0p+0);
    acc1[13] = _mm512_set1_pd(0x0p+0);
    acc1[14] = _mm512_set1_pd(0x0p+0);
    acc1[15] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 128; i += 128)
        softmax_4ulp_avx512_1_step0_avx512(x + i, acc0, acc1);
    float lanes0[128];
    double lanes1[128];
    _mm512_storeu_ps(lanes0 + 0, acc0[0]);
    _mm512_storeu_ps(lanes0 + 16, acc0[1]);
    _mm512_storeu_ps(lanes0 + 32, acc0[2]);
    _mm512_storeu_ps(lanes0 + 48, acc0[3]);
    _mm512_storeu_ps(lanes0 + 64, acc0[4]);
    _mm512_storeu_ps(lanes0 + 80, acc0[5]);
    _mm512_storeu_ps(lanes0 + 96, acc0[6]);
    _mm512_storeu_ps(lanes0 + 112, acc0[7]);
    _mm512_storeu_pd(lanes1 + 0, acc1[0]);
    _mm512_storeu_pd(lanes1 + 8, acc1[1]);
    _mm512_storeu_pd(lanes1 + 16, acc1[2]);
    _mm512_storeu_pd(lanes1 + 24, acc1[3]);
    _mm512_storeu_pd(lanes1 + 32, acc1[4]);
    _mm512_storeu_pd(lanes1 + 40, acc1[5]);
    _mm512_storeu_pd(lanes1 + 48, acc1[6]);
    _mm512_storeu_pd(lanes1 + 56, acc1[7]);
    _mm512_storeu_pd(lanes1 + 64, acc1[8]);
    _mm512_storeu_pd(lanes1 + 72, acc1[9]);
    _mm512_storeu_pd(lanes1 + 80, acc1[10]);
    _mm512_storeu_pd(lanes1 + 88, acc1[11]);
    _mm512_storeu_pd(lanes1 + 96, acc1[12]);
    _mm512_storeu_pd(lanes1 + 104, acc1[13]);
    _mm512_storeu_pd(lanes1 + 112, acc1[14]);
    _mm512_storeu_pd(lanes1 + 120, acc1[15]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float value0[16];
        double value1[16];
        softmax_4ulp_avx512_1_chunk0_avx512(tail_x, value0, value1);
        for (size_t l = 0; l < m; l++)
            lanes0[base + l] = lanes0[base + l] > value0[l] ? lanes0[base + l] : value0[l];
        for (size_t l = 0; l < m; l++)
            lanes1[base + l] = lanes1[base + l] + value1[l];
    }
    __m512 fold0_0 = _mm512_loadu_ps(lanes0 + 0);
    __m512 fold0_1 = _mm512_loadu_ps(lanes0 + 16);
    __m512 fold0_2 = _mm512_loadu_ps(lanes0 + 32);
    __m512 fold0_3 = _mm512_loadu_ps(lanes0 + 48);
    __m512 fold0_4 = _mm512_loadu_ps(lanes0 + 64);
    __m512 fold0_5 = _mm512_loadu_ps(lanes0 + 80);
    __m512 fold0_6 = _mm512_loadu_ps(lanes0 + 96);
    __m512 fold0_7 = _mm512_loadu_ps(lanes0 + 112);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_4);
    fold0_1 = _mm512_max_ps(fold0_1, fold0_5);
    fold0_2 = _mm512_max_ps(fold0_2, fold0_6);
    fold0_3 = _mm512_max_ps(fold0_3, fold0_7);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_2);
    fold0_1 = _mm512_max_ps(fold0_1, fold0_3);
    fold0_0 = _mm512_max_ps(fold0_0, fold0_1);
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_shuffle_f32x4(fold0_0, fold0_0, 0xb1));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0x4e));
    fold0_0 = _mm512_max_ps(fold0_0, _mm512_permute_ps(fold0_0, 0xb1));
    _mm512_storeu_ps(lanes0, fold0_0);
    a0 = lanes0[0];
    __m512d fold1_0 = _mm512_loadu_pd(lanes1 + 0);
    __m512d fold1_1 = _mm512_loadu_pd(lanes1 + 8);
    __m512d fold1_2 = _mm512_loadu_pd(lanes1 + 16);
    __m512d fold1_3 = _mm512_loadu_pd(lanes1 + 24);
    __m512d fold1_4 = _mm512_loadu_pd(lanes1 + 32);
    __m512d fold1_5 = _mm512_loadu_pd(lanes1 + 40);
    __m512d fold1_6 = _mm512_loadu_pd(lanes1 + 48);
    __m512d fold1_7 = _mm512_loadu_pd(lanes1 + 56);
    __m512d fold1_8 = _mm512_loadu_pd(lanes1 + 64);
    __m512d fold1_9 = _mm512_loadu_pd(lanes1 + 72);
    __m512d fold1_10 = _mm512_loadu_pd(lanes1 + 80);
    __m512d fold1_11 = _mm512_loadu_pd(lanes1 + 88);
    __m512d fold1_12 = _mm512_loadu_pd(lanes1 + 96);
    __m512d fold1_13 = _mm512_loadu_pd(lanes1 + 104);
    __m512d fold1_14 = _mm512_loadu_pd(lanes1 + 112);
    __m512d fold1_15 = _mm512_loadu_pd(lanes1 + 120);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_8);
    fold1_1 = _mm512_add_pd(fold1_1, fold1_9);
    fold1_2 = _mm512_add_pd(fold1_2, fold1_10);
    fold1_3 = _mm512_add_pd(fold1_3, fold1_11);
    fold1_4 = _mm512_add_pd(fold1_4, fold1_12);
    fold1_5 = _mm512_add_pd(fold1_5, fold1_13);
    fold1_6 = _mm512_add_pd(fold1_6, fold1_14);
    fold1_7 = _mm512_add_pd(fold1_7, fold1_15);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_4);
    fold1_1 = _mm512_add_pd(fold1_1, fold1_5);
    fold1_2 = _mm512_add_pd(fold1_2, fold1_6);
    fold1_3 = _mm512_add_pd(fold1_3, fold1_7);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_2);
    fold1_1 = _mm512_add_pd(fold1_1, fold1_3);
    fold1_0 = _mm512_add_pd(fold1_0, fold1_1);
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_shuffle_f64x2(fold1_0, fold1_0, 0x4e));
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_shuffle_f64x2(fold1_0, fold1_0, 0xb1));
    fold1_0 = _mm512_add_pd(fold1_0, _mm512_permute_pd(fold1_0, 0x55));
    _mm512_storeu_pd(lanes1, fold1_0);
    a1 = lanes1[0];
    {
        float value2[16];
        float value3[16];
        float value4[16];
        softmax_4ulp_avx512_1_once1_avx512(a0, value2, value3, value4);
        a2 = value2[0];
        a3 = value3[0];
        a4 = value4[0];
    }
    i = 0;
    __m512d acc5[8];
    acc5[0] = _mm512_set1_pd(0x0p+0);
    acc5[1] = _mm512_set1_pd(0x0p+0);
    acc5[2] = _mm512_set1_pd(0x0p+0);
    acc5[3] = _mm512_set1_pd(0x0p+0);
    acc5[4] = _mm512_set1_pd(0x0p+0);
    acc5[5] = _mm512_set1_pd(0x0p+0);
    acc5[6] = _mm512_set1_pd(0x0p+0);
    acc5[7] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx512_1_step2_avx512(x + i, a0, a2, a3, a4, acc5);
    double lanes5[80] = {0};
    _mm512_storeu_pd(lanes5 + 0, acc5[0]);
    _mm512_storeu_pd(lanes5 + 8, acc5[1]);
    _mm512_storeu_pd(lanes5 + 16, acc5[2]);
    _mm512_storeu_pd(lanes5 + 24, acc5[3]);
    _mm512_storeu_pd(lanes5 + 32, acc5[4]);
    _mm512_storeu_pd(lanes5 + 40, acc5[5]);
    _mm512_storeu_pd(lanes5 + 48, acc5[6]);
    _mm512_storeu_pd(lanes5 + 56, acc5[7]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        double value5[16];
        softmax_4ulp_avx512_1_chunk2_avx512(tail_x, a0, a2, a3, a4, lanes5 + base, value5);
        for (size_t l = 0; l < m; l++)
            lanes5[base + l] = value5[l];
    }
    for (size_t h = 32; h >= 16; h /= 2)
        for (size_t l = 0; l < h; l += 16)
            softmax_4ulp_avx512_1_combine3_avx512(lanes5 + l, lanes5 + l + h, lanes5 + l);
    double right5[16] = {0};
    _mm512_storeu_pd(right5, _mm512_loadu_pd(lanes5 + 8));
    softmax_4ulp_avx512_1_combine3_avx512(lanes5, right5, lanes5);
    _mm512_storeu_pd(right5, _mm512_shuffle_f64x2(_mm512_loadu_pd(lanes5 + 0), _mm512_loadu_pd(lanes5 + 0), 0x4e));
    softmax_4ulp_avx512_1_combine3_avx512(lanes5, right5, lanes5);
    _mm512_storeu_pd(right5, _mm512_shuffle_f64x2(_mm512_loadu_pd(lanes5 + 0), _mm512_loadu_pd(lanes5 + 0), 0xb1));
    softmax_4ulp_avx512_1_combine3_avx512(lanes5, right5, lanes5);
    _mm512_storeu_pd(right5, _mm512_permute_pd(_mm512_loadu_pd(lanes5 + 0), 0x55));
    softmax_4ulp_avx512_1_combine3_avx512(lanes5, right5, lanes5);
    a5 = lanes5[0];
    {
        float value6[16];
        softmax_4ulp_avx512_1_once4_avx512(a0, a1, a5, value6);
        a6 = value6[0];
    }
    i = 0;
    for (; n - i >= 32; i += 32)
        softmax_4ulp_avx512_1_step5_avx512(x + i, a0, a2, a3, a4, a6, y + i);
    for (; n - i >= 16; i += 16)
        softmax_4ulp_avx512_1_chunk5_avx512(x + i, a0, a2, a3, a4, a6, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        softmax_4ulp_avx512_1_chunk5_avx512(tail_x, a0, a2, a3, a4, a6, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_4ULP_AVX512_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_4ulp_avx512_1_level(void) {
#if defined(SOFTMAX_4ULP_AVX512_FORCE_ISA)
    return SOFTMAX_4ULP_AVX512_FORCE_ISA;
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

static void softmax_4ulp_avx512_1_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_4ulp_avx512_1_level();
    if (level == 2) {
        softmax_4ulp_avx512_1_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softmax_4ulp_avx512_1_array_avx2(x, y, n);
        return;
    }
#endif
    softmax_4ulp_avx512_1_array_portable(x, y, n);
}

static void softmax_4ulp_avx512_row(const float *x, float *y, size_t n) {
    if (n < 3145728U)
        softmax_4ulp_avx512_0_row(x, y, n);
    else
        softmax_4ulp_avx512_1_row(x, y, n);
}

void softmax_4ulp_avx512(const float *x, float *y, size_t n) {
    softmax_4ulp_avx512_row(x, y, n);
}

void softmax_4ulp_avx512_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        softmax_4ulp_avx512_row(x + r * x_stride, y + r * y_stride, n);
}
