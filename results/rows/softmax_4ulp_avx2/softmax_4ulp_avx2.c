/* softmax_4ulp_avx2: softmax
 *
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    3.218087 ulp, observed on 1082643279 results
 *   |sum - 1|    1.34e-07 at most
 *   worst row    masked, 133 elements, seed 50100, result 121
 *   result there 0x1.da613cp-31 (8.62891869e-10, encoding 0x306d309e)
 *   mean error   0.201916 ulp
 *   misrounded   184878976 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           c963ee8d6bd5404e099eaae588586271
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --isa avx2 --max-ulp 4 --size l2 --time 60s --seed 1 --from seeds/softmax/reload_perm8_blocked.evo --threads 1 --archive avx2.db
 *                time: 0.1428 ns/element as avx2 code (inputs l2)
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
#include "softmax_4ulp_avx2.h"

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
static inline float softmax_4ulp_avx2_fma_f32(float a, float b, float c) {
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
static inline int32_t softmax_4ulp_avx2_bits_f32(float x) {
    int32_t i;
    memcpy(&i, &x, sizeof i);
    return x != x ? INT32_C(0x7fc00000) : i;
}

static inline int32_t softmax_4ulp_avx2_shl_i32(int32_t a, int32_t b) {
    int32_t r = (int32_t)((uint32_t)a << (b & 31));
    return (uint32_t)b > 31 ? 0 : r;
}

static inline float softmax_4ulp_avx2_frombits_f32(int32_t i) {
    float x;
    memcpy(&x, &i, sizeof x);
    return x;
}

static inline float softmax_4ulp_avx2_abs_f32(float x) {
    return fabsf(x);
}

static inline float softmax_4ulp_avx2_floor_f32(float x) {
    return x != x ? x + x : floorf(x);
}

/* Adds a step of a blocked accumulator, of neighbouring vectors in pairs, to its 16
 * lanes, and leaves what adds nothing. */
static inline void softmax_4ulp_avx2_add_block(float *block, size_t size, double *lanes) {
    for (size_t apart = 16; apart < size; apart *= 2)
        for (size_t at = 0; at < size; at += 2 * apart)
            for (size_t l = at; l < at + 16; l++)
                block[l] += block[l + apart];
    for (size_t l = 0; l < 16; l++)
        lanes[l] += (double)block[l];
    for (size_t l = 0; l < size; l++)
        block[l] = -0.0F;
}

static const int32_t softmax_4ulp_avx2_table0[16] = {
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
}; /* repeated to fill a register */

static inline float softmax_4ulp_avx2_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_4ulp_avx2_element1(float a0, float *value1, float *value2) {
    const float v1 = 0x1.80000cp+20f; /* 1572864.75 */
    const float v2 = a0;
    const float v3 = 0x1p-40f; /* 9.09494702e-13 */
    const float v4 = softmax_4ulp_avx2_fma_f32(v3, v2, v3);
    const float v5 = 0x1.8p+6f; /* 96 */
    const float v6 = softmax_4ulp_avx2_fma_f32(v2, v4, v5);
    const float v7 = 0x1.715476p+0f; /* 1.44269502 */
    const float v8 = v2 * v7;
    const float v9 = v6 - v8;
    const float v10 = v1 + v9;
    const float v11 = 0x1.62e43p-1f; /* 0.693147182 */
    const float v12 = -0x1.bcp+7f; /* -222 */
    const float v13 = v12 + v8;
    const float v14 = v11 * v13;
    const float r0 = v10;
    const float r1 = v14;
    *value1 = r0;
    *value2 = r1;
}

static inline void softmax_4ulp_avx2_element2(float x, float a0, float a1, float a2, float *y, float *value3) {
    const float v15 = 0x1.06139ep-29f; /* 1.90685845e-09 */
    const float v16 = a2;
    const float v17 = x;
    const float v18 = v16 > v17 ? v16 : v17;
    const float v19 = 0x1.715476p+0f; /* 1.44269502 */
    const float v20 = a1;
    const float v21 = softmax_4ulp_avx2_fma_f32(v18, v19, v20);
    const float v22 = v21 - v20;
    const float v23 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v24 = softmax_4ulp_avx2_fma_f32(v22, v23, v18);
    const float v25 = softmax_4ulp_avx2_fma_f32(v15, v22, v24);
    const float v26 = 0x1.55a98ep-3f; /* 0.166827306 */
    const float v27 = 0x1.000978p-1f; /* 0.500072241 */
    const float v28 = softmax_4ulp_avx2_fma_f32(v26, v25, v27);
    const float v29 = 0x1.fffffap-1f; /* 0.999999821 */
    const float v30 = softmax_4ulp_avx2_fma_f32(v25, v28, v29);
    const int32_t v31 = softmax_4ulp_avx2_bits_f32(v21);
    const int32_t v32 = 20;
    const int32_t v33 = softmax_4ulp_avx2_shl_i32(v31, v32);
    const int32_t v34 = softmax_4ulp_avx2_table0[(uint32_t)v31 & (8u - 1)];
    const int32_t v35 = (int32_t)((uint32_t)v33 + (uint32_t)v34);
    const float v36 = softmax_4ulp_avx2_frombits_f32(v35);
    const float v37 = v25 * v36;
    const float v38 = softmax_4ulp_avx2_fma_f32(v30, v37, v36);
    const float v39 = 0x1p+16f; /* 65536 */
    const float v40 = a0;
    const float v41 = softmax_4ulp_avx2_abs_f32(v40);
    const int v42 = v39 < v41;
    float r0 = v38;
    float r1 = v38;
    if (v42) {
        const float v43 = -0x1.33p+7f; /* -153.5 */
        const float v44 = softmax_4ulp_avx2_floor_f32(v40);
        const float v45 = v17 - v44;
        const float v46 = v43 > v45 ? v43 : v45;
        const float v47 = 0x1.8006p+20f; /* 1572960 */
        const float v48 = softmax_4ulp_avx2_fma_f32(v19, v46, v47);
        const float v49 = v48 - v47;
        const float v50 = softmax_4ulp_avx2_fma_f32(v49, v23, v46);
        const float v51 = softmax_4ulp_avx2_fma_f32(v49, v15, v50);
        const float v52 = softmax_4ulp_avx2_fma_f32(v26, v51, v27);
        const float v53 = softmax_4ulp_avx2_fma_f32(v52, v51, v29);
        const int32_t v54 = softmax_4ulp_avx2_bits_f32(v48);
        const int32_t v55 = softmax_4ulp_avx2_table0[(uint32_t)v54 & (8u - 1)];
        const int32_t v56 = softmax_4ulp_avx2_shl_i32(v54, v32);
        const int32_t v57 = (int32_t)((uint32_t)v55 + (uint32_t)v56);
        const float v58 = softmax_4ulp_avx2_frombits_f32(v57);
        const float v59 = v58 * v51;
        const float v60 = softmax_4ulp_avx2_fma_f32(v53, v59, v58);
        r0 = v60;
        r1 = v60;
    }
    *y = r0;
    *value3 = r1;
}

static inline float softmax_4ulp_avx2_element3(double a3) {
    const double v61 = 0x1.fffffffb34716p-1; /* 0.99999999944177165 */
    const double v62 = a3;
    const double v63 = v61 / v62;
    const float v64 = (float)v63;
    const float r0 = v64;
    return r0;
}

static inline float softmax_4ulp_avx2_element4(float again0, float a4) {
    const float v65 = a4;
    const float v66 = again0;
    const float v67 = v65 * v66;
    const float r0 = v67;
    return r0;
}

static void softmax_4ulp_avx2_array_portable(const float *x, float *y, size_t n) {
    float a0 = 0;
    float a1 = 0;
    float a2 = 0;
    double a3 = 0;
    float a4 = 0;
    float lanes0[64];
    for (size_t l = 0; l < 64; l++)
        lanes0[l] = -INFINITY;
    for (size_t i = 0; i < n; i++) {
        const float value0 = softmax_4ulp_avx2_element0(x[i]);
        lanes0[i % 64] = lanes0[i % 64] > value0 ? lanes0[i % 64] : value0;
    }
    for (size_t h = 32; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes0[l] = lanes0[l] > lanes0[l + h] ? lanes0[l] : lanes0[l + h];
    a0 = lanes0[0];
    softmax_4ulp_avx2_element1(a0, &a1, &a2);
    double lanes3[16];
    float block3[64];
    for (size_t l = 0; l < 64; l++)
        block3[l] = -0.0f;
    for (size_t l = 0; l < 16; l++)
        lanes3[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        float value3;
        softmax_4ulp_avx2_element2(x[i], a0, a1, a2, &y[i], &value3);
        block3[i % 64] = value3;
        if (i % 64 == 63 || i + 1 == n) {
            softmax_4ulp_avx2_add_block(block3, 64, lanes3);
        }
    }
    for (size_t h = 8; h > 0; h /= 2)
        for (size_t l = 0; l < h; l++)
            lanes3[l] = lanes3[l] + lanes3[l + h];
    a3 = lanes3[0];
    a4 = softmax_4ulp_avx2_element3(a3);
    for (size_t i = 0; i < n; i++) {
        y[i] = softmax_4ulp_avx2_element4(y[i], a4);
    }
}

#if defined(__x86_64__) && defined(__GNUC__)

#include <immintrin.h>

/* Without optimisation, intrinsics of gcc are macros that convert signs. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define SOFTMAX_4ULP_AVX2_AVX2_TARGET __attribute__((target("avx2,fma")))
#define SOFTMAX_4ULP_AVX2_AVX512_TARGET \
    __attribute__((target("avx512f,avx512dq,avx512bw,avx512vl,avx2,fma")))
#define SOFTMAX_4ULP_AVX2_AVX2 static inline SOFTMAX_4ULP_AVX2_AVX2_TARGET __attribute__((always_inline))
#define SOFTMAX_4ULP_AVX2_AVX512 static inline SOFTMAX_4ULP_AVX2_AVX512_TARGET __attribute__((always_inline))

/* ---- AVX2 and FMA ---- */

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_step0_avx2(const float *x, __m256 *acc0) {
    _mm_prefetch((const char *)((uintptr_t)x + 1024), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 1088), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 1152), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 1216), _MM_HINT_T0);
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
static SOFTMAX_4ULP_AVX2_AVX2_TARGET void softmax_4ulp_avx2_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_once1_avx2(float a0, float *value1, float *value2) {
    const __m256 v1 = _mm256_set1_ps(0x1.80000cp+20f); /* 1572864.75 */
    const __m256 v2 = _mm256_set1_ps(a0);
    const __m256 v3 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v5 = _mm256_set1_ps(0x1.8p+6f); /* 96 */
    const __m256 v7 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v11 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256 v12 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v4 = _mm256_fmadd_ps(v3, v2, v3);
    const __m256 v6 = _mm256_fmadd_ps(v2, v4, v5);
    const __m256 v8 = _mm256_mul_ps(v2, v7);
    const __m256 v9 = _mm256_sub_ps(v6, v8);
    const __m256 v10 = _mm256_add_ps(v1, v9);
    const __m256 v13 = _mm256_add_ps(v12, v8);
    const __m256 v14 = _mm256_mul_ps(v11, v13);
    _mm256_storeu_ps(value1, v10);
    _mm256_storeu_ps(value2, v14);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_step2_avx2(const float *x, float a0, float a1, float a2, float *y, __m256d *acc3) {
    const __m256 v15 = _mm256_set1_ps(0x1.06139ep-29f); /* 1.90685845e-09 */
    const __m256 v16 = _mm256_set1_ps(a2);
    const __m256 v19 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v20 = _mm256_set1_ps(a1);
    const __m256 v23 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v26 = _mm256_set1_ps(0x1.55a98ep-3f); /* 0.166827306 */
    const __m256 v27 = _mm256_set1_ps(0x1.000978p-1f); /* 0.500072241 */
    const __m256 v29 = _mm256_set1_ps(0x1.fffffap-1f); /* 0.999999821 */
    const __m256 v39 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v40 = _mm256_set1_ps(a0);
    const __m256 v43 = _mm256_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m256 v47 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx2_table0));
    const __m256 v17_0 = _mm256_loadu_ps(x);
    const __m256 v17_1 = _mm256_loadu_ps(x + 8);
    const __m256 v17_2 = _mm256_loadu_ps(x + 16);
    const __m256 v17_3 = _mm256_loadu_ps(x + 24);
    const __m256 v17_4 = _mm256_loadu_ps(x + 32);
    const __m256 v17_5 = _mm256_loadu_ps(x + 40);
    const __m256 v17_6 = _mm256_loadu_ps(x + 48);
    const __m256 v17_7 = _mm256_loadu_ps(x + 56);
    const __m256 v18_0 = _mm256_max_ps(v16, v17_0);
    const __m256 v18_1 = _mm256_max_ps(v16, v17_1);
    const __m256 v18_2 = _mm256_max_ps(v16, v17_2);
    const __m256 v18_3 = _mm256_max_ps(v16, v17_3);
    const __m256 v18_4 = _mm256_max_ps(v16, v17_4);
    const __m256 v18_5 = _mm256_max_ps(v16, v17_5);
    const __m256 v18_6 = _mm256_max_ps(v16, v17_6);
    const __m256 v18_7 = _mm256_max_ps(v16, v17_7);
    const __m256 v21_0 = _mm256_fmadd_ps(v18_0, v19, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v18_1, v19, v20);
    const __m256 v21_2 = _mm256_fmadd_ps(v18_2, v19, v20);
    const __m256 v21_3 = _mm256_fmadd_ps(v18_3, v19, v20);
    const __m256 v21_4 = _mm256_fmadd_ps(v18_4, v19, v20);
    const __m256 v21_5 = _mm256_fmadd_ps(v18_5, v19, v20);
    const __m256 v21_6 = _mm256_fmadd_ps(v18_6, v19, v20);
    const __m256 v21_7 = _mm256_fmadd_ps(v18_7, v19, v20);
    const __m256 v22_0 = _mm256_sub_ps(v21_0, v20);
    const __m256 v22_1 = _mm256_sub_ps(v21_1, v20);
    const __m256 v22_2 = _mm256_sub_ps(v21_2, v20);
    const __m256 v22_3 = _mm256_sub_ps(v21_3, v20);
    const __m256 v22_4 = _mm256_sub_ps(v21_4, v20);
    const __m256 v22_5 = _mm256_sub_ps(v21_5, v20);
    const __m256 v22_6 = _mm256_sub_ps(v21_6, v20);
    const __m256 v22_7 = _mm256_sub_ps(v21_7, v20);
    const __m256 v24_0 = _mm256_fmadd_ps(v22_0, v23, v18_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v22_1, v23, v18_1);
    const __m256 v24_2 = _mm256_fmadd_ps(v22_2, v23, v18_2);
    const __m256 v24_3 = _mm256_fmadd_ps(v22_3, v23, v18_3);
    const __m256 v24_4 = _mm256_fmadd_ps(v22_4, v23, v18_4);
    const __m256 v24_5 = _mm256_fmadd_ps(v22_5, v23, v18_5);
    const __m256 v24_6 = _mm256_fmadd_ps(v22_6, v23, v18_6);
    const __m256 v24_7 = _mm256_fmadd_ps(v22_7, v23, v18_7);
    const __m256 v25_0 = _mm256_fmadd_ps(v15, v22_0, v24_0);
    const __m256 v25_1 = _mm256_fmadd_ps(v15, v22_1, v24_1);
    const __m256 v25_2 = _mm256_fmadd_ps(v15, v22_2, v24_2);
    const __m256 v25_3 = _mm256_fmadd_ps(v15, v22_3, v24_3);
    const __m256 v25_4 = _mm256_fmadd_ps(v15, v22_4, v24_4);
    const __m256 v25_5 = _mm256_fmadd_ps(v15, v22_5, v24_5);
    const __m256 v25_6 = _mm256_fmadd_ps(v15, v22_6, v24_6);
    const __m256 v25_7 = _mm256_fmadd_ps(v15, v22_7, v24_7);
    const __m256 v28_0 = _mm256_fmadd_ps(v26, v25_0, v27);
    const __m256 v28_1 = _mm256_fmadd_ps(v26, v25_1, v27);
    const __m256 v28_2 = _mm256_fmadd_ps(v26, v25_2, v27);
    const __m256 v28_3 = _mm256_fmadd_ps(v26, v25_3, v27);
    const __m256 v28_4 = _mm256_fmadd_ps(v26, v25_4, v27);
    const __m256 v28_5 = _mm256_fmadd_ps(v26, v25_5, v27);
    const __m256 v28_6 = _mm256_fmadd_ps(v26, v25_6, v27);
    const __m256 v28_7 = _mm256_fmadd_ps(v26, v25_7, v27);
    const __m256 v30_0 = _mm256_fmadd_ps(v25_0, v28_0, v29);
    const __m256 v30_1 = _mm256_fmadd_ps(v25_1, v28_1, v29);
    const __m256 v30_2 = _mm256_fmadd_ps(v25_2, v28_2, v29);
    const __m256 v30_3 = _mm256_fmadd_ps(v25_3, v28_3, v29);
    const __m256 v30_4 = _mm256_fmadd_ps(v25_4, v28_4, v29);
    const __m256 v30_5 = _mm256_fmadd_ps(v25_5, v28_5, v29);
    const __m256 v30_6 = _mm256_fmadd_ps(v25_6, v28_6, v29);
    const __m256 v30_7 = _mm256_fmadd_ps(v25_7, v28_7, v29);
    const __m256i v31_0 = _mm256_castps_si256(v21_0);
    const __m256i v31_1 = _mm256_castps_si256(v21_1);
    const __m256i v31_2 = _mm256_castps_si256(v21_2);
    const __m256i v31_3 = _mm256_castps_si256(v21_3);
    const __m256i v31_4 = _mm256_castps_si256(v21_4);
    const __m256i v31_5 = _mm256_castps_si256(v21_5);
    const __m256i v31_6 = _mm256_castps_si256(v21_6);
    const __m256i v31_7 = _mm256_castps_si256(v21_7);
    const __m256i v33_0 = _mm256_slli_epi32(v31_0, 20);
    const __m256i v33_1 = _mm256_slli_epi32(v31_1, 20);
    const __m256i v33_2 = _mm256_slli_epi32(v31_2, 20);
    const __m256i v33_3 = _mm256_slli_epi32(v31_3, 20);
    const __m256i v33_4 = _mm256_slli_epi32(v31_4, 20);
    const __m256i v33_5 = _mm256_slli_epi32(v31_5, 20);
    const __m256i v33_6 = _mm256_slli_epi32(v31_6, 20);
    const __m256i v33_7 = _mm256_slli_epi32(v31_7, 20);
    const __m256i v34_0 = _mm256_permutevar8x32_epi32(t0_0, v31_0);
    const __m256i v34_1 = _mm256_permutevar8x32_epi32(t0_0, v31_1);
    const __m256i v34_2 = _mm256_permutevar8x32_epi32(t0_0, v31_2);
    const __m256i v34_3 = _mm256_permutevar8x32_epi32(t0_0, v31_3);
    const __m256i v34_4 = _mm256_permutevar8x32_epi32(t0_0, v31_4);
    const __m256i v34_5 = _mm256_permutevar8x32_epi32(t0_0, v31_5);
    const __m256i v34_6 = _mm256_permutevar8x32_epi32(t0_0, v31_6);
    const __m256i v34_7 = _mm256_permutevar8x32_epi32(t0_0, v31_7);
    const __m256i v35_0 = _mm256_add_epi32(v33_0, v34_0);
    const __m256i v35_1 = _mm256_add_epi32(v33_1, v34_1);
    const __m256i v35_2 = _mm256_add_epi32(v33_2, v34_2);
    const __m256i v35_3 = _mm256_add_epi32(v33_3, v34_3);
    const __m256i v35_4 = _mm256_add_epi32(v33_4, v34_4);
    const __m256i v35_5 = _mm256_add_epi32(v33_5, v34_5);
    const __m256i v35_6 = _mm256_add_epi32(v33_6, v34_6);
    const __m256i v35_7 = _mm256_add_epi32(v33_7, v34_7);
    const __m256 v36_0 = _mm256_castsi256_ps(v35_0);
    const __m256 v36_1 = _mm256_castsi256_ps(v35_1);
    const __m256 v36_2 = _mm256_castsi256_ps(v35_2);
    const __m256 v36_3 = _mm256_castsi256_ps(v35_3);
    const __m256 v36_4 = _mm256_castsi256_ps(v35_4);
    const __m256 v36_5 = _mm256_castsi256_ps(v35_5);
    const __m256 v36_6 = _mm256_castsi256_ps(v35_6);
    const __m256 v36_7 = _mm256_castsi256_ps(v35_7);
    const __m256 v37_0 = _mm256_mul_ps(v25_0, v36_0);
    const __m256 v37_1 = _mm256_mul_ps(v25_1, v36_1);
    const __m256 v37_2 = _mm256_mul_ps(v25_2, v36_2);
    const __m256 v37_3 = _mm256_mul_ps(v25_3, v36_3);
    const __m256 v37_4 = _mm256_mul_ps(v25_4, v36_4);
    const __m256 v37_5 = _mm256_mul_ps(v25_5, v36_5);
    const __m256 v37_6 = _mm256_mul_ps(v25_6, v36_6);
    const __m256 v37_7 = _mm256_mul_ps(v25_7, v36_7);
    const __m256 v38_0 = _mm256_fmadd_ps(v30_0, v37_0, v36_0);
    const __m256 v38_1 = _mm256_fmadd_ps(v30_1, v37_1, v36_1);
    const __m256 v38_2 = _mm256_fmadd_ps(v30_2, v37_2, v36_2);
    const __m256 v38_3 = _mm256_fmadd_ps(v30_3, v37_3, v36_3);
    const __m256 v38_4 = _mm256_fmadd_ps(v30_4, v37_4, v36_4);
    const __m256 v38_5 = _mm256_fmadd_ps(v30_5, v37_5, v36_5);
    const __m256 v38_6 = _mm256_fmadd_ps(v30_6, v37_6, v36_6);
    const __m256 v38_7 = _mm256_fmadd_ps(v30_7, v37_7, v36_7);
    const __m256 v41_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256 v41_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256 v41_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256 v41_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256 v41_4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256 v41_5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256 v41_6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256 v41_7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256i v42_0 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41_0, _CMP_LT_OQ));
    const __m256i v42_1 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41_1, _CMP_LT_OQ));
    const __m256i v42_2 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41_2, _CMP_LT_OQ));
    const __m256i v42_3 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41_3, _CMP_LT_OQ));
    const __m256i v42_4 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41_4, _CMP_LT_OQ));
    const __m256i v42_5 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41_5, _CMP_LT_OQ));
    const __m256i v42_6 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41_6, _CMP_LT_OQ));
    const __m256i v42_7 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41_7, _CMP_LT_OQ));
    __m256 r0_0 = v38_0;
    __m256 r0_1 = v38_1;
    __m256 r0_2 = v38_2;
    __m256 r0_3 = v38_3;
    __m256 r0_4 = v38_4;
    __m256 r0_5 = v38_5;
    __m256 r0_6 = v38_6;
    __m256 r0_7 = v38_7;
    __m256 r1_0 = v38_0;
    __m256 r1_1 = v38_1;
    __m256 r1_2 = v38_2;
    __m256 r1_3 = v38_3;
    __m256 r1_4 = v38_4;
    __m256 r1_5 = v38_5;
    __m256 r1_6 = v38_6;
    __m256 r1_7 = v38_7;
    __m256i any1 = v42_0;
    any1 = _mm256_or_si256(any1, v42_1);
    any1 = _mm256_or_si256(any1, v42_2);
    any1 = _mm256_or_si256(any1, v42_3);
    any1 = _mm256_or_si256(any1, v42_4);
    any1 = _mm256_or_si256(any1, v42_5);
    any1 = _mm256_or_si256(any1, v42_6);
    any1 = _mm256_or_si256(any1, v42_7);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v44_0 = _mm256_round_ps(v40, 9);
        const __m256 v44_1 = _mm256_round_ps(v40, 9);
        const __m256 v44_2 = _mm256_round_ps(v40, 9);
        const __m256 v44_3 = _mm256_round_ps(v40, 9);
        const __m256 v44_4 = _mm256_round_ps(v40, 9);
        const __m256 v44_5 = _mm256_round_ps(v40, 9);
        const __m256 v44_6 = _mm256_round_ps(v40, 9);
        const __m256 v44_7 = _mm256_round_ps(v40, 9);
        const __m256 v45_0 = _mm256_sub_ps(v17_0, v44_0);
        const __m256 v45_1 = _mm256_sub_ps(v17_1, v44_1);
        const __m256 v45_2 = _mm256_sub_ps(v17_2, v44_2);
        const __m256 v45_3 = _mm256_sub_ps(v17_3, v44_3);
        const __m256 v45_4 = _mm256_sub_ps(v17_4, v44_4);
        const __m256 v45_5 = _mm256_sub_ps(v17_5, v44_5);
        const __m256 v45_6 = _mm256_sub_ps(v17_6, v44_6);
        const __m256 v45_7 = _mm256_sub_ps(v17_7, v44_7);
        const __m256 v46_0 = _mm256_max_ps(v43, v45_0);
        const __m256 v46_1 = _mm256_max_ps(v43, v45_1);
        const __m256 v46_2 = _mm256_max_ps(v43, v45_2);
        const __m256 v46_3 = _mm256_max_ps(v43, v45_3);
        const __m256 v46_4 = _mm256_max_ps(v43, v45_4);
        const __m256 v46_5 = _mm256_max_ps(v43, v45_5);
        const __m256 v46_6 = _mm256_max_ps(v43, v45_6);
        const __m256 v46_7 = _mm256_max_ps(v43, v45_7);
        const __m256 v48_0 = _mm256_fmadd_ps(v19, v46_0, v47);
        const __m256 v48_1 = _mm256_fmadd_ps(v19, v46_1, v47);
        const __m256 v48_2 = _mm256_fmadd_ps(v19, v46_2, v47);
        const __m256 v48_3 = _mm256_fmadd_ps(v19, v46_3, v47);
        const __m256 v48_4 = _mm256_fmadd_ps(v19, v46_4, v47);
        const __m256 v48_5 = _mm256_fmadd_ps(v19, v46_5, v47);
        const __m256 v48_6 = _mm256_fmadd_ps(v19, v46_6, v47);
        const __m256 v48_7 = _mm256_fmadd_ps(v19, v46_7, v47);
        const __m256 v49_0 = _mm256_sub_ps(v48_0, v47);
        const __m256 v49_1 = _mm256_sub_ps(v48_1, v47);
        const __m256 v49_2 = _mm256_sub_ps(v48_2, v47);
        const __m256 v49_3 = _mm256_sub_ps(v48_3, v47);
        const __m256 v49_4 = _mm256_sub_ps(v48_4, v47);
        const __m256 v49_5 = _mm256_sub_ps(v48_5, v47);
        const __m256 v49_6 = _mm256_sub_ps(v48_6, v47);
        const __m256 v49_7 = _mm256_sub_ps(v48_7, v47);
        const __m256 v50_0 = _mm256_fmadd_ps(v49_0, v23, v46_0);
        const __m256 v50_1 = _mm256_fmadd_ps(v49_1, v23, v46_1);
        const __m256 v50_2 = _mm256_fmadd_ps(v49_2, v23, v46_2);
        const __m256 v50_3 = _mm256_fmadd_ps(v49_3, v23, v46_3);
        const __m256 v50_4 = _mm256_fmadd_ps(v49_4, v23, v46_4);
        const __m256 v50_5 = _mm256_fmadd_ps(v49_5, v23, v46_5);
        const __m256 v50_6 = _mm256_fmadd_ps(v49_6, v23, v46_6);
        const __m256 v50_7 = _mm256_fmadd_ps(v49_7, v23, v46_7);
        const __m256 v51_0 = _mm256_fmadd_ps(v49_0, v15, v50_0);
        const __m256 v51_1 = _mm256_fmadd_ps(v49_1, v15, v50_1);
        const __m256 v51_2 = _mm256_fmadd_ps(v49_2, v15, v50_2);
        const __m256 v51_3 = _mm256_fmadd_ps(v49_3, v15, v50_3);
        const __m256 v51_4 = _mm256_fmadd_ps(v49_4, v15, v50_4);
        const __m256 v51_5 = _mm256_fmadd_ps(v49_5, v15, v50_5);
        const __m256 v51_6 = _mm256_fmadd_ps(v49_6, v15, v50_6);
        const __m256 v51_7 = _mm256_fmadd_ps(v49_7, v15, v50_7);
        const __m256 v52_0 = _mm256_fmadd_ps(v26, v51_0, v27);
        const __m256 v52_1 = _mm256_fmadd_ps(v26, v51_1, v27);
        const __m256 v52_2 = _mm256_fmadd_ps(v26, v51_2, v27);
        const __m256 v52_3 = _mm256_fmadd_ps(v26, v51_3, v27);
        const __m256 v52_4 = _mm256_fmadd_ps(v26, v51_4, v27);
        const __m256 v52_5 = _mm256_fmadd_ps(v26, v51_5, v27);
        const __m256 v52_6 = _mm256_fmadd_ps(v26, v51_6, v27);
        const __m256 v52_7 = _mm256_fmadd_ps(v26, v51_7, v27);
        const __m256 v53_0 = _mm256_fmadd_ps(v52_0, v51_0, v29);
        const __m256 v53_1 = _mm256_fmadd_ps(v52_1, v51_1, v29);
        const __m256 v53_2 = _mm256_fmadd_ps(v52_2, v51_2, v29);
        const __m256 v53_3 = _mm256_fmadd_ps(v52_3, v51_3, v29);
        const __m256 v53_4 = _mm256_fmadd_ps(v52_4, v51_4, v29);
        const __m256 v53_5 = _mm256_fmadd_ps(v52_5, v51_5, v29);
        const __m256 v53_6 = _mm256_fmadd_ps(v52_6, v51_6, v29);
        const __m256 v53_7 = _mm256_fmadd_ps(v52_7, v51_7, v29);
        const __m256i v54_0 = _mm256_castps_si256(v48_0);
        const __m256i v54_1 = _mm256_castps_si256(v48_1);
        const __m256i v54_2 = _mm256_castps_si256(v48_2);
        const __m256i v54_3 = _mm256_castps_si256(v48_3);
        const __m256i v54_4 = _mm256_castps_si256(v48_4);
        const __m256i v54_5 = _mm256_castps_si256(v48_5);
        const __m256i v54_6 = _mm256_castps_si256(v48_6);
        const __m256i v54_7 = _mm256_castps_si256(v48_7);
        const __m256i v55_0 = _mm256_permutevar8x32_epi32(t0_0, v54_0);
        const __m256i v55_1 = _mm256_permutevar8x32_epi32(t0_0, v54_1);
        const __m256i v55_2 = _mm256_permutevar8x32_epi32(t0_0, v54_2);
        const __m256i v55_3 = _mm256_permutevar8x32_epi32(t0_0, v54_3);
        const __m256i v55_4 = _mm256_permutevar8x32_epi32(t0_0, v54_4);
        const __m256i v55_5 = _mm256_permutevar8x32_epi32(t0_0, v54_5);
        const __m256i v55_6 = _mm256_permutevar8x32_epi32(t0_0, v54_6);
        const __m256i v55_7 = _mm256_permutevar8x32_epi32(t0_0, v54_7);
        const __m256i v56_0 = _mm256_slli_epi32(v54_0, 20);
        const __m256i v56_1 = _mm256_slli_epi32(v54_1, 20);
        const __m256i v56_2 = _mm256_slli_epi32(v54_2, 20);
        const __m256i v56_3 = _mm256_slli_epi32(v54_3, 20);
        const __m256i v56_4 = _mm256_slli_epi32(v54_4, 20);
        const __m256i v56_5 = _mm256_slli_epi32(v54_5, 20);
        const __m256i v56_6 = _mm256_slli_epi32(v54_6, 20);
        const __m256i v56_7 = _mm256_slli_epi32(v54_7, 20);
        const __m256i v57_0 = _mm256_add_epi32(v55_0, v56_0);
        const __m256i v57_1 = _mm256_add_epi32(v55_1, v56_1);
        const __m256i v57_2 = _mm256_add_epi32(v55_2, v56_2);
        const __m256i v57_3 = _mm256_add_epi32(v55_3, v56_3);
        const __m256i v57_4 = _mm256_add_epi32(v55_4, v56_4);
        const __m256i v57_5 = _mm256_add_epi32(v55_5, v56_5);
        const __m256i v57_6 = _mm256_add_epi32(v55_6, v56_6);
        const __m256i v57_7 = _mm256_add_epi32(v55_7, v56_7);
        const __m256 v58_0 = _mm256_castsi256_ps(v57_0);
        const __m256 v58_1 = _mm256_castsi256_ps(v57_1);
        const __m256 v58_2 = _mm256_castsi256_ps(v57_2);
        const __m256 v58_3 = _mm256_castsi256_ps(v57_3);
        const __m256 v58_4 = _mm256_castsi256_ps(v57_4);
        const __m256 v58_5 = _mm256_castsi256_ps(v57_5);
        const __m256 v58_6 = _mm256_castsi256_ps(v57_6);
        const __m256 v58_7 = _mm256_castsi256_ps(v57_7);
        const __m256 v59_0 = _mm256_mul_ps(v58_0, v51_0);
        const __m256 v59_1 = _mm256_mul_ps(v58_1, v51_1);
        const __m256 v59_2 = _mm256_mul_ps(v58_2, v51_2);
        const __m256 v59_3 = _mm256_mul_ps(v58_3, v51_3);
        const __m256 v59_4 = _mm256_mul_ps(v58_4, v51_4);
        const __m256 v59_5 = _mm256_mul_ps(v58_5, v51_5);
        const __m256 v59_6 = _mm256_mul_ps(v58_6, v51_6);
        const __m256 v59_7 = _mm256_mul_ps(v58_7, v51_7);
        const __m256 v60_0 = _mm256_fmadd_ps(v53_0, v59_0, v58_0);
        const __m256 v60_1 = _mm256_fmadd_ps(v53_1, v59_1, v58_1);
        const __m256 v60_2 = _mm256_fmadd_ps(v53_2, v59_2, v58_2);
        const __m256 v60_3 = _mm256_fmadd_ps(v53_3, v59_3, v58_3);
        const __m256 v60_4 = _mm256_fmadd_ps(v53_4, v59_4, v58_4);
        const __m256 v60_5 = _mm256_fmadd_ps(v53_5, v59_5, v58_5);
        const __m256 v60_6 = _mm256_fmadd_ps(v53_6, v59_6, v58_6);
        const __m256 v60_7 = _mm256_fmadd_ps(v53_7, v59_7, v58_7);
        r0_0 = _mm256_blendv_ps(r0_0, v60_0, _mm256_castsi256_ps(v42_0));
        r0_1 = _mm256_blendv_ps(r0_1, v60_1, _mm256_castsi256_ps(v42_1));
        r0_2 = _mm256_blendv_ps(r0_2, v60_2, _mm256_castsi256_ps(v42_2));
        r0_3 = _mm256_blendv_ps(r0_3, v60_3, _mm256_castsi256_ps(v42_3));
        r0_4 = _mm256_blendv_ps(r0_4, v60_4, _mm256_castsi256_ps(v42_4));
        r0_5 = _mm256_blendv_ps(r0_5, v60_5, _mm256_castsi256_ps(v42_5));
        r0_6 = _mm256_blendv_ps(r0_6, v60_6, _mm256_castsi256_ps(v42_6));
        r0_7 = _mm256_blendv_ps(r0_7, v60_7, _mm256_castsi256_ps(v42_7));
        r1_0 = _mm256_blendv_ps(r1_0, v60_0, _mm256_castsi256_ps(v42_0));
        r1_1 = _mm256_blendv_ps(r1_1, v60_1, _mm256_castsi256_ps(v42_1));
        r1_2 = _mm256_blendv_ps(r1_2, v60_2, _mm256_castsi256_ps(v42_2));
        r1_3 = _mm256_blendv_ps(r1_3, v60_3, _mm256_castsi256_ps(v42_3));
        r1_4 = _mm256_blendv_ps(r1_4, v60_4, _mm256_castsi256_ps(v42_4));
        r1_5 = _mm256_blendv_ps(r1_5, v60_5, _mm256_castsi256_ps(v42_5));
        r1_6 = _mm256_blendv_ps(r1_6, v60_6, _mm256_castsi256_ps(v42_6));
        r1_7 = _mm256_blendv_ps(r1_7, v60_7, _mm256_castsi256_ps(v42_7));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
    _mm256_storeu_ps(y + 16, r0_2);
    _mm256_storeu_ps(y + 24, r0_3);
    _mm256_storeu_ps(y + 32, r0_4);
    _mm256_storeu_ps(y + 40, r0_5);
    _mm256_storeu_ps(y + 48, r0_6);
    _mm256_storeu_ps(y + 56, r0_7);
    __m256 block3_0 = r1_0;
    __m256 block3_1 = r1_1;
    __m256 block3_2 = r1_2;
    __m256 block3_3 = r1_3;
    __m256 block3_4 = r1_4;
    __m256 block3_5 = r1_5;
    __m256 block3_6 = r1_6;
    __m256 block3_7 = r1_7;
    block3_0 = _mm256_add_ps(block3_0, block3_2);
    block3_1 = _mm256_add_ps(block3_1, block3_3);
    block3_4 = _mm256_add_ps(block3_4, block3_6);
    block3_5 = _mm256_add_ps(block3_5, block3_7);
    block3_0 = _mm256_add_ps(block3_0, block3_4);
    block3_1 = _mm256_add_ps(block3_1, block3_5);
    const __m256d wide3_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(block3_0));
    const __m256d wide3_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(block3_0, 1));
    acc3[0] = _mm256_add_pd(acc3[0], wide3_0l);
    acc3[1] = _mm256_add_pd(acc3[1], wide3_0h);
    const __m256d wide3_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(block3_1));
    const __m256d wide3_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(block3_1, 1));
    acc3[2] = _mm256_add_pd(acc3[2], wide3_1l);
    acc3[3] = _mm256_add_pd(acc3[3], wide3_1h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX2_AVX2_TARGET void softmax_4ulp_avx2_chunk2_avx2(const float *x, float a0, float a1, float a2, float *y, float *value3) {
    const __m256 v15 = _mm256_set1_ps(0x1.06139ep-29f); /* 1.90685845e-09 */
    const __m256 v16 = _mm256_set1_ps(a2);
    const __m256 v19 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v20 = _mm256_set1_ps(a1);
    const __m256 v23 = _mm256_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m256 v26 = _mm256_set1_ps(0x1.55a98ep-3f); /* 0.166827306 */
    const __m256 v27 = _mm256_set1_ps(0x1.000978p-1f); /* 0.500072241 */
    const __m256 v29 = _mm256_set1_ps(0x1.fffffap-1f); /* 0.999999821 */
    const __m256 v39 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v40 = _mm256_set1_ps(a0);
    const __m256 v43 = _mm256_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m256 v47 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx2_table0));
    const __m256 v17 = _mm256_loadu_ps(x);
    const __m256 v18 = _mm256_max_ps(v16, v17);
    const __m256 v21 = _mm256_fmadd_ps(v18, v19, v20);
    const __m256 v22 = _mm256_sub_ps(v21, v20);
    const __m256 v24 = _mm256_fmadd_ps(v22, v23, v18);
    const __m256 v25 = _mm256_fmadd_ps(v15, v22, v24);
    const __m256 v28 = _mm256_fmadd_ps(v26, v25, v27);
    const __m256 v30 = _mm256_fmadd_ps(v25, v28, v29);
    const __m256i v31 = _mm256_castps_si256(v21);
    const __m256i v33 = _mm256_slli_epi32(v31, 20);
    const __m256i v34 = _mm256_permutevar8x32_epi32(t0_0, v31);
    const __m256i v35 = _mm256_add_epi32(v33, v34);
    const __m256 v36 = _mm256_castsi256_ps(v35);
    const __m256 v37 = _mm256_mul_ps(v25, v36);
    const __m256 v38 = _mm256_fmadd_ps(v30, v37, v36);
    const __m256 v41 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v40);
    const __m256i v42 = _mm256_castps_si256(_mm256_cmp_ps(v39, v41, _CMP_LT_OQ));
    __m256 r0 = v38;
    __m256 r1 = v38;
    __m256i any1 = v42;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v44 = _mm256_round_ps(v40, 9);
        const __m256 v45 = _mm256_sub_ps(v17, v44);
        const __m256 v46 = _mm256_max_ps(v43, v45);
        const __m256 v48 = _mm256_fmadd_ps(v19, v46, v47);
        const __m256 v49 = _mm256_sub_ps(v48, v47);
        const __m256 v50 = _mm256_fmadd_ps(v49, v23, v46);
        const __m256 v51 = _mm256_fmadd_ps(v49, v15, v50);
        const __m256 v52 = _mm256_fmadd_ps(v26, v51, v27);
        const __m256 v53 = _mm256_fmadd_ps(v52, v51, v29);
        const __m256i v54 = _mm256_castps_si256(v48);
        const __m256i v55 = _mm256_permutevar8x32_epi32(t0_0, v54);
        const __m256i v56 = _mm256_slli_epi32(v54, 20);
        const __m256i v57 = _mm256_add_epi32(v55, v56);
        const __m256 v58 = _mm256_castsi256_ps(v57);
        const __m256 v59 = _mm256_mul_ps(v58, v51);
        const __m256 v60 = _mm256_fmadd_ps(v53, v59, v58);
        r0 = _mm256_blendv_ps(r0, v60, _mm256_castsi256_ps(v42));
        r1 = _mm256_blendv_ps(r1, v60, _mm256_castsi256_ps(v42));
    }
    _mm256_storeu_ps(y, r0);
    _mm256_storeu_ps(value3, r1);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_once3_avx2(double a3, float *value4) {
    const __m256d v61 = _mm256_set1_pd(0x1.fffffffb34716p-1); /* 0.99999999944177165 */
    const __m256d v62 = _mm256_set1_pd(a3);
    const __m256d v63l = _mm256_div_pd(v61, v62);
    const __m256d v63h = _mm256_div_pd(v61, v62);
    const __m128 v64l = _mm256_cvtpd_ps(v63l);
    const __m128 v64h = _mm256_cvtpd_ps(v63h);
    const __m256 v64 = _mm256_set_m128(v64h, v64l);
    _mm256_storeu_ps(value4, v64);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX2 void softmax_4ulp_avx2_step4_avx2(float a4, float *y) {
    const __m256 v65 = _mm256_set1_ps(a4);
    const __m256 v66_0 = _mm256_loadu_ps(y);
    const __m256 v66_1 = _mm256_loadu_ps(y + 8);
    const __m256 v66_2 = _mm256_loadu_ps(y + 16);
    const __m256 v66_3 = _mm256_loadu_ps(y + 24);
    const __m256 v66_4 = _mm256_loadu_ps(y + 32);
    const __m256 v66_5 = _mm256_loadu_ps(y + 40);
    const __m256 v66_6 = _mm256_loadu_ps(y + 48);
    const __m256 v66_7 = _mm256_loadu_ps(y + 56);
    const __m256 v67_0 = _mm256_mul_ps(v65, v66_0);
    const __m256 v67_1 = _mm256_mul_ps(v65, v66_1);
    const __m256 v67_2 = _mm256_mul_ps(v65, v66_2);
    const __m256 v67_3 = _mm256_mul_ps(v65, v66_3);
    const __m256 v67_4 = _mm256_mul_ps(v65, v66_4);
    const __m256 v67_5 = _mm256_mul_ps(v65, v66_5);
    const __m256 v67_6 = _mm256_mul_ps(v65, v66_6);
    const __m256 v67_7 = _mm256_mul_ps(v65, v66_7);
    _mm256_storeu_ps(y, v67_0);
    _mm256_storeu_ps(y + 8, v67_1);
    _mm256_storeu_ps(y + 16, v67_2);
    _mm256_storeu_ps(y + 24, v67_3);
    _mm256_storeu_ps(y + 32, v67_4);
    _mm256_storeu_ps(y + 40, v67_5);
    _mm256_storeu_ps(y + 48, v67_6);
    _mm256_storeu_ps(y + 56, v67_7);
}

/* 8 elements. */
static SOFTMAX_4ULP_AVX2_AVX2_TARGET void softmax_4ulp_avx2_chunk4_avx2(float a4, float *y) {
    const __m256 v65 = _mm256_set1_ps(a4);
    const __m256 v66 = _mm256_loadu_ps(y);
    const __m256 v67 = _mm256_mul_ps(v65, v66);
    _mm256_storeu_ps(y, v67);
}

static SOFTMAX_4ULP_AVX2_AVX2_TARGET void softmax_4ulp_avx2_array_avx2(const float *x, float *y, size_t n) {
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
        softmax_4ulp_avx2_step0_avx2(x + i, acc0);
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
        softmax_4ulp_avx2_chunk0_avx2(tail_x, value0);
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
        softmax_4ulp_avx2_once1_avx2(a0, value1, value2);
        a1 = value1[0];
        a2 = value2[0];
    }
    i = 0;
    __m256d acc3[4];
    acc3[0] = _mm256_set1_pd(0x0p+0);
    acc3[1] = _mm256_set1_pd(0x0p+0);
    acc3[2] = _mm256_set1_pd(0x0p+0);
    acc3[3] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx2_step2_avx2(x + i, a0, a1, a2, y + i, acc3);
    double lanes3[16];
    float block3[64];
    for (size_t l = 0; l < 64; l++)
        block3[l] = -0.0f;
    _mm256_storeu_pd(lanes3 + 0, acc3[0]);
    _mm256_storeu_pd(lanes3 + 4, acc3[1]);
    _mm256_storeu_pd(lanes3 + 8, acc3[2]);
    _mm256_storeu_pd(lanes3 + 12, acc3[3]);
    for (size_t base = 0; i < n; base += 8, i += 8) {
        const size_t m = n - i < 8 ? n - i : 8;
        float tail_x[8] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[8];
        float value3[8];
        softmax_4ulp_avx2_chunk2_avx2(tail_x, a0, a1, a2, tail_y, value3);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            block3[base + l] = value3[l];
    }
    softmax_4ulp_avx2_add_block(block3, 64, lanes3);
    __m256d fold3_0 = _mm256_loadu_pd(lanes3 + 0);
    __m256d fold3_1 = _mm256_loadu_pd(lanes3 + 4);
    __m256d fold3_2 = _mm256_loadu_pd(lanes3 + 8);
    __m256d fold3_3 = _mm256_loadu_pd(lanes3 + 12);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_2);
    fold3_1 = _mm256_add_pd(fold3_1, fold3_3);
    fold3_0 = _mm256_add_pd(fold3_0, fold3_1);
    fold3_0 = _mm256_add_pd(fold3_0, _mm256_permute2f128_pd(fold3_0, fold3_0, 1));
    fold3_0 = _mm256_add_pd(fold3_0, _mm256_permute_pd(fold3_0, 5));
    _mm256_storeu_pd(lanes3, fold3_0);
    a3 = lanes3[0];
    {
        float value4[8];
        softmax_4ulp_avx2_once3_avx2(a3, value4);
        a4 = value4[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx2_step4_avx2(a4, y + i);
    for (; n - i >= 8; i += 8)
        softmax_4ulp_avx2_chunk4_avx2(a4, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[8] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_avx2_chunk4_avx2(a4, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_step0_avx512(const float *x, __m512 *acc0) {
    _mm_prefetch((const char *)((uintptr_t)x + 1024), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 1088), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 1152), _MM_HINT_T0);
    _mm_prefetch((const char *)((uintptr_t)x + 1216), _MM_HINT_T0);
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
static SOFTMAX_4ULP_AVX2_AVX512_TARGET void softmax_4ulp_avx2_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_once1_avx512(float a0, float *value1, float *value2) {
    const __m512 v1 = _mm512_set1_ps(0x1.80000cp+20f); /* 1572864.75 */
    const __m512 v2 = _mm512_set1_ps(a0);
    const __m512 v3 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v5 = _mm512_set1_ps(0x1.8p+6f); /* 96 */
    const __m512 v7 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v11 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512 v12 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v4 = _mm512_fmadd_ps(v3, v2, v3);
    const __m512 v6 = _mm512_fmadd_ps(v2, v4, v5);
    const __m512 v8 = _mm512_mul_ps(v2, v7);
    const __m512 v9 = _mm512_sub_ps(v6, v8);
    const __m512 v10 = _mm512_add_ps(v1, v9);
    const __m512 v13 = _mm512_add_ps(v12, v8);
    const __m512 v14 = _mm512_mul_ps(v11, v13);
    _mm512_storeu_ps(value1, v10);
    _mm512_storeu_ps(value2, v14);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_step2_avx512(const float *x, float a0, float a1, float a2, float *y, __m512d *acc3) {
    const __m512 v15 = _mm512_set1_ps(0x1.06139ep-29f); /* 1.90685845e-09 */
    const __m512 v16 = _mm512_set1_ps(a2);
    const __m512 v19 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v20 = _mm512_set1_ps(a1);
    const __m512 v23 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v26 = _mm512_set1_ps(0x1.55a98ep-3f); /* 0.166827306 */
    const __m512 v27 = _mm512_set1_ps(0x1.000978p-1f); /* 0.500072241 */
    const __m512 v29 = _mm512_set1_ps(0x1.fffffap-1f); /* 0.999999821 */
    const __m512 v39 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v40 = _mm512_set1_ps(a0);
    const __m512 v43 = _mm512_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m512 v47 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx2_table0);
    const __m512 v17_0 = _mm512_loadu_ps(x);
    const __m512 v17_1 = _mm512_loadu_ps(x + 16);
    const __m512 v17_2 = _mm512_loadu_ps(x + 32);
    const __m512 v17_3 = _mm512_loadu_ps(x + 48);
    const __m512 v18_0 = _mm512_max_ps(v16, v17_0);
    const __m512 v18_1 = _mm512_max_ps(v16, v17_1);
    const __m512 v18_2 = _mm512_max_ps(v16, v17_2);
    const __m512 v18_3 = _mm512_max_ps(v16, v17_3);
    const __m512 v21_0 = _mm512_fmadd_ps(v18_0, v19, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v18_1, v19, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v18_2, v19, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v18_3, v19, v20);
    const __m512 v22_0 = _mm512_sub_ps(v21_0, v20);
    const __m512 v22_1 = _mm512_sub_ps(v21_1, v20);
    const __m512 v22_2 = _mm512_sub_ps(v21_2, v20);
    const __m512 v22_3 = _mm512_sub_ps(v21_3, v20);
    const __m512 v24_0 = _mm512_fmadd_ps(v22_0, v23, v18_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v22_1, v23, v18_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v22_2, v23, v18_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v22_3, v23, v18_3);
    const __m512 v25_0 = _mm512_fmadd_ps(v15, v22_0, v24_0);
    const __m512 v25_1 = _mm512_fmadd_ps(v15, v22_1, v24_1);
    const __m512 v25_2 = _mm512_fmadd_ps(v15, v22_2, v24_2);
    const __m512 v25_3 = _mm512_fmadd_ps(v15, v22_3, v24_3);
    const __m512 v28_0 = _mm512_fmadd_ps(v26, v25_0, v27);
    const __m512 v28_1 = _mm512_fmadd_ps(v26, v25_1, v27);
    const __m512 v28_2 = _mm512_fmadd_ps(v26, v25_2, v27);
    const __m512 v28_3 = _mm512_fmadd_ps(v26, v25_3, v27);
    const __m512 v30_0 = _mm512_fmadd_ps(v25_0, v28_0, v29);
    const __m512 v30_1 = _mm512_fmadd_ps(v25_1, v28_1, v29);
    const __m512 v30_2 = _mm512_fmadd_ps(v25_2, v28_2, v29);
    const __m512 v30_3 = _mm512_fmadd_ps(v25_3, v28_3, v29);
    const __m512i v31_0 = _mm512_castps_si512(v21_0);
    const __m512i v31_1 = _mm512_castps_si512(v21_1);
    const __m512i v31_2 = _mm512_castps_si512(v21_2);
    const __m512i v31_3 = _mm512_castps_si512(v21_3);
    const __m512i v33_0 = _mm512_slli_epi32(v31_0, 20);
    const __m512i v33_1 = _mm512_slli_epi32(v31_1, 20);
    const __m512i v33_2 = _mm512_slli_epi32(v31_2, 20);
    const __m512i v33_3 = _mm512_slli_epi32(v31_3, 20);
    const __m512i v34_0 = _mm512_permutexvar_epi32(v31_0, t0_0);
    const __m512i v34_1 = _mm512_permutexvar_epi32(v31_1, t0_0);
    const __m512i v34_2 = _mm512_permutexvar_epi32(v31_2, t0_0);
    const __m512i v34_3 = _mm512_permutexvar_epi32(v31_3, t0_0);
    const __m512i v35_0 = _mm512_add_epi32(v33_0, v34_0);
    const __m512i v35_1 = _mm512_add_epi32(v33_1, v34_1);
    const __m512i v35_2 = _mm512_add_epi32(v33_2, v34_2);
    const __m512i v35_3 = _mm512_add_epi32(v33_3, v34_3);
    const __m512 v36_0 = _mm512_castsi512_ps(v35_0);
    const __m512 v36_1 = _mm512_castsi512_ps(v35_1);
    const __m512 v36_2 = _mm512_castsi512_ps(v35_2);
    const __m512 v36_3 = _mm512_castsi512_ps(v35_3);
    const __m512 v37_0 = _mm512_mul_ps(v25_0, v36_0);
    const __m512 v37_1 = _mm512_mul_ps(v25_1, v36_1);
    const __m512 v37_2 = _mm512_mul_ps(v25_2, v36_2);
    const __m512 v37_3 = _mm512_mul_ps(v25_3, v36_3);
    const __m512 v38_0 = _mm512_fmadd_ps(v30_0, v37_0, v36_0);
    const __m512 v38_1 = _mm512_fmadd_ps(v30_1, v37_1, v36_1);
    const __m512 v38_2 = _mm512_fmadd_ps(v30_2, v37_2, v36_2);
    const __m512 v38_3 = _mm512_fmadd_ps(v30_3, v37_3, v36_3);
    const __m512 v41_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v41_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v41_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v41_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v42_0 = _mm512_cmp_ps_mask(v39, v41_0, _CMP_LT_OQ);
    const __mmask16 v42_1 = _mm512_cmp_ps_mask(v39, v41_1, _CMP_LT_OQ);
    const __mmask16 v42_2 = _mm512_cmp_ps_mask(v39, v41_2, _CMP_LT_OQ);
    const __mmask16 v42_3 = _mm512_cmp_ps_mask(v39, v41_3, _CMP_LT_OQ);
    __m512 r0_0 = v38_0;
    __m512 r0_1 = v38_1;
    __m512 r0_2 = v38_2;
    __m512 r0_3 = v38_3;
    __m512 r1_0 = v38_0;
    __m512 r1_1 = v38_1;
    __m512 r1_2 = v38_2;
    __m512 r1_3 = v38_3;
    __mmask16 any1 = v42_0;
    any1 = (__mmask16)(any1 | v42_1);
    any1 = (__mmask16)(any1 | v42_2);
    any1 = (__mmask16)(any1 | v42_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v44_0 = _mm512_roundscale_ps(v40, 9);
        const __m512 v44_1 = _mm512_roundscale_ps(v40, 9);
        const __m512 v44_2 = _mm512_roundscale_ps(v40, 9);
        const __m512 v44_3 = _mm512_roundscale_ps(v40, 9);
        const __m512 v45_0 = _mm512_sub_ps(v17_0, v44_0);
        const __m512 v45_1 = _mm512_sub_ps(v17_1, v44_1);
        const __m512 v45_2 = _mm512_sub_ps(v17_2, v44_2);
        const __m512 v45_3 = _mm512_sub_ps(v17_3, v44_3);
        const __m512 v46_0 = _mm512_max_ps(v43, v45_0);
        const __m512 v46_1 = _mm512_max_ps(v43, v45_1);
        const __m512 v46_2 = _mm512_max_ps(v43, v45_2);
        const __m512 v46_3 = _mm512_max_ps(v43, v45_3);
        const __m512 v48_0 = _mm512_fmadd_ps(v19, v46_0, v47);
        const __m512 v48_1 = _mm512_fmadd_ps(v19, v46_1, v47);
        const __m512 v48_2 = _mm512_fmadd_ps(v19, v46_2, v47);
        const __m512 v48_3 = _mm512_fmadd_ps(v19, v46_3, v47);
        const __m512 v49_0 = _mm512_sub_ps(v48_0, v47);
        const __m512 v49_1 = _mm512_sub_ps(v48_1, v47);
        const __m512 v49_2 = _mm512_sub_ps(v48_2, v47);
        const __m512 v49_3 = _mm512_sub_ps(v48_3, v47);
        const __m512 v50_0 = _mm512_fmadd_ps(v49_0, v23, v46_0);
        const __m512 v50_1 = _mm512_fmadd_ps(v49_1, v23, v46_1);
        const __m512 v50_2 = _mm512_fmadd_ps(v49_2, v23, v46_2);
        const __m512 v50_3 = _mm512_fmadd_ps(v49_3, v23, v46_3);
        const __m512 v51_0 = _mm512_fmadd_ps(v49_0, v15, v50_0);
        const __m512 v51_1 = _mm512_fmadd_ps(v49_1, v15, v50_1);
        const __m512 v51_2 = _mm512_fmadd_ps(v49_2, v15, v50_2);
        const __m512 v51_3 = _mm512_fmadd_ps(v49_3, v15, v50_3);
        const __m512 v52_0 = _mm512_fmadd_ps(v26, v51_0, v27);
        const __m512 v52_1 = _mm512_fmadd_ps(v26, v51_1, v27);
        const __m512 v52_2 = _mm512_fmadd_ps(v26, v51_2, v27);
        const __m512 v52_3 = _mm512_fmadd_ps(v26, v51_3, v27);
        const __m512 v53_0 = _mm512_fmadd_ps(v52_0, v51_0, v29);
        const __m512 v53_1 = _mm512_fmadd_ps(v52_1, v51_1, v29);
        const __m512 v53_2 = _mm512_fmadd_ps(v52_2, v51_2, v29);
        const __m512 v53_3 = _mm512_fmadd_ps(v52_3, v51_3, v29);
        const __m512i v54_0 = _mm512_castps_si512(v48_0);
        const __m512i v54_1 = _mm512_castps_si512(v48_1);
        const __m512i v54_2 = _mm512_castps_si512(v48_2);
        const __m512i v54_3 = _mm512_castps_si512(v48_3);
        const __m512i v55_0 = _mm512_permutexvar_epi32(v54_0, t0_0);
        const __m512i v55_1 = _mm512_permutexvar_epi32(v54_1, t0_0);
        const __m512i v55_2 = _mm512_permutexvar_epi32(v54_2, t0_0);
        const __m512i v55_3 = _mm512_permutexvar_epi32(v54_3, t0_0);
        const __m512i v56_0 = _mm512_slli_epi32(v54_0, 20);
        const __m512i v56_1 = _mm512_slli_epi32(v54_1, 20);
        const __m512i v56_2 = _mm512_slli_epi32(v54_2, 20);
        const __m512i v56_3 = _mm512_slli_epi32(v54_3, 20);
        const __m512i v57_0 = _mm512_add_epi32(v55_0, v56_0);
        const __m512i v57_1 = _mm512_add_epi32(v55_1, v56_1);
        const __m512i v57_2 = _mm512_add_epi32(v55_2, v56_2);
        const __m512i v57_3 = _mm512_add_epi32(v55_3, v56_3);
        const __m512 v58_0 = _mm512_castsi512_ps(v57_0);
        const __m512 v58_1 = _mm512_castsi512_ps(v57_1);
        const __m512 v58_2 = _mm512_castsi512_ps(v57_2);
        const __m512 v58_3 = _mm512_castsi512_ps(v57_3);
        const __m512 v59_0 = _mm512_mul_ps(v58_0, v51_0);
        const __m512 v59_1 = _mm512_mul_ps(v58_1, v51_1);
        const __m512 v59_2 = _mm512_mul_ps(v58_2, v51_2);
        const __m512 v59_3 = _mm512_mul_ps(v58_3, v51_3);
        const __m512 v60_0 = _mm512_fmadd_ps(v53_0, v59_0, v58_0);
        const __m512 v60_1 = _mm512_fmadd_ps(v53_1, v59_1, v58_1);
        const __m512 v60_2 = _mm512_fmadd_ps(v53_2, v59_2, v58_2);
        const __m512 v60_3 = _mm512_fmadd_ps(v53_3, v59_3, v58_3);
        r0_0 = _mm512_mask_blend_ps(v42_0, r0_0, v60_0);
        r0_1 = _mm512_mask_blend_ps(v42_1, r0_1, v60_1);
        r0_2 = _mm512_mask_blend_ps(v42_2, r0_2, v60_2);
        r0_3 = _mm512_mask_blend_ps(v42_3, r0_3, v60_3);
        r1_0 = _mm512_mask_blend_ps(v42_0, r1_0, v60_0);
        r1_1 = _mm512_mask_blend_ps(v42_1, r1_1, v60_1);
        r1_2 = _mm512_mask_blend_ps(v42_2, r1_2, v60_2);
        r1_3 = _mm512_mask_blend_ps(v42_3, r1_3, v60_3);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
    _mm512_storeu_ps(y + 32, r0_2);
    _mm512_storeu_ps(y + 48, r0_3);
    __m512 block3_0 = r1_0;
    __m512 block3_1 = r1_1;
    __m512 block3_2 = r1_2;
    __m512 block3_3 = r1_3;
    block3_0 = _mm512_add_ps(block3_0, block3_1);
    block3_2 = _mm512_add_ps(block3_2, block3_3);
    block3_0 = _mm512_add_ps(block3_0, block3_2);
    const __m512d wide3_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(block3_0));
    const __m512d wide3_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(block3_0, 1));
    acc3[0] = _mm512_add_pd(acc3[0], wide3_0l);
    acc3[1] = _mm512_add_pd(acc3[1], wide3_0h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX2_AVX512_TARGET void softmax_4ulp_avx2_chunk2_avx512(const float *x, float a0, float a1, float a2, float *y, float *value3) {
    const __m512 v15 = _mm512_set1_ps(0x1.06139ep-29f); /* 1.90685845e-09 */
    const __m512 v16 = _mm512_set1_ps(a2);
    const __m512 v19 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v20 = _mm512_set1_ps(a1);
    const __m512 v23 = _mm512_set1_ps(-0x1.62e43p-1f); /* -0.693147182 */
    const __m512 v26 = _mm512_set1_ps(0x1.55a98ep-3f); /* 0.166827306 */
    const __m512 v27 = _mm512_set1_ps(0x1.000978p-1f); /* 0.500072241 */
    const __m512 v29 = _mm512_set1_ps(0x1.fffffap-1f); /* 0.999999821 */
    const __m512 v39 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v40 = _mm512_set1_ps(a0);
    const __m512 v43 = _mm512_set1_ps(-0x1.33p+7f); /* -153.5 */
    const __m512 v47 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx2_table0);
    const __m512 v17 = _mm512_loadu_ps(x);
    const __m512 v18 = _mm512_max_ps(v16, v17);
    const __m512 v21 = _mm512_fmadd_ps(v18, v19, v20);
    const __m512 v22 = _mm512_sub_ps(v21, v20);
    const __m512 v24 = _mm512_fmadd_ps(v22, v23, v18);
    const __m512 v25 = _mm512_fmadd_ps(v15, v22, v24);
    const __m512 v28 = _mm512_fmadd_ps(v26, v25, v27);
    const __m512 v30 = _mm512_fmadd_ps(v25, v28, v29);
    const __m512i v31 = _mm512_castps_si512(v21);
    const __m512i v33 = _mm512_slli_epi32(v31, 20);
    const __m512i v34 = _mm512_permutexvar_epi32(v31, t0_0);
    const __m512i v35 = _mm512_add_epi32(v33, v34);
    const __m512 v36 = _mm512_castsi512_ps(v35);
    const __m512 v37 = _mm512_mul_ps(v25, v36);
    const __m512 v38 = _mm512_fmadd_ps(v30, v37, v36);
    const __m512 v41 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v40), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v42 = _mm512_cmp_ps_mask(v39, v41, _CMP_LT_OQ);
    __m512 r0 = v38;
    __m512 r1 = v38;
    __mmask16 any1 = v42;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v44 = _mm512_roundscale_ps(v40, 9);
        const __m512 v45 = _mm512_sub_ps(v17, v44);
        const __m512 v46 = _mm512_max_ps(v43, v45);
        const __m512 v48 = _mm512_fmadd_ps(v19, v46, v47);
        const __m512 v49 = _mm512_sub_ps(v48, v47);
        const __m512 v50 = _mm512_fmadd_ps(v49, v23, v46);
        const __m512 v51 = _mm512_fmadd_ps(v49, v15, v50);
        const __m512 v52 = _mm512_fmadd_ps(v26, v51, v27);
        const __m512 v53 = _mm512_fmadd_ps(v52, v51, v29);
        const __m512i v54 = _mm512_castps_si512(v48);
        const __m512i v55 = _mm512_permutexvar_epi32(v54, t0_0);
        const __m512i v56 = _mm512_slli_epi32(v54, 20);
        const __m512i v57 = _mm512_add_epi32(v55, v56);
        const __m512 v58 = _mm512_castsi512_ps(v57);
        const __m512 v59 = _mm512_mul_ps(v58, v51);
        const __m512 v60 = _mm512_fmadd_ps(v53, v59, v58);
        r0 = _mm512_mask_blend_ps(v42, r0, v60);
        r1 = _mm512_mask_blend_ps(v42, r1, v60);
    }
    _mm512_storeu_ps(y, r0);
    _mm512_storeu_ps(value3, r1);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_once3_avx512(double a3, float *value4) {
    const __m512d v61 = _mm512_set1_pd(0x1.fffffffb34716p-1); /* 0.99999999944177165 */
    const __m512d v62 = _mm512_set1_pd(a3);
    const __m512d v63l = _mm512_div_pd(v61, v62);
    const __m512d v63h = _mm512_div_pd(v61, v62);
    const __m256 v64l = _mm512_cvtpd_ps(v63l);
    const __m256 v64h = _mm512_cvtpd_ps(v63h);
    const __m512 v64 = _mm512_insertf32x8(_mm512_castps256_ps512(v64l), v64h, 1);
    _mm512_storeu_ps(value4, v64);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX2_AVX512 void softmax_4ulp_avx2_step4_avx512(float a4, float *y) {
    const __m512 v65 = _mm512_set1_ps(a4);
    const __m512 v66_0 = _mm512_loadu_ps(y);
    const __m512 v66_1 = _mm512_loadu_ps(y + 16);
    const __m512 v66_2 = _mm512_loadu_ps(y + 32);
    const __m512 v66_3 = _mm512_loadu_ps(y + 48);
    const __m512 v67_0 = _mm512_mul_ps(v65, v66_0);
    const __m512 v67_1 = _mm512_mul_ps(v65, v66_1);
    const __m512 v67_2 = _mm512_mul_ps(v65, v66_2);
    const __m512 v67_3 = _mm512_mul_ps(v65, v66_3);
    _mm512_storeu_ps(y, v67_0);
    _mm512_storeu_ps(y + 16, v67_1);
    _mm512_storeu_ps(y + 32, v67_2);
    _mm512_storeu_ps(y + 48, v67_3);
}

/* 16 elements. */
static SOFTMAX_4ULP_AVX2_AVX512_TARGET void softmax_4ulp_avx2_chunk4_avx512(float a4, float *y) {
    const __m512 v65 = _mm512_set1_ps(a4);
    const __m512 v66 = _mm512_loadu_ps(y);
    const __m512 v67 = _mm512_mul_ps(v65, v66);
    _mm512_storeu_ps(y, v67);
}

static SOFTMAX_4ULP_AVX2_AVX512_TARGET void softmax_4ulp_avx2_array_avx512(const float *x, float *y, size_t n) {
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
        softmax_4ulp_avx2_step0_avx512(x + i, acc0);
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
        softmax_4ulp_avx2_chunk0_avx512(tail_x, value0);
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
        softmax_4ulp_avx2_once1_avx512(a0, value1, value2);
        a1 = value1[0];
        a2 = value2[0];
    }
    i = 0;
    __m512d acc3[2];
    acc3[0] = _mm512_set1_pd(0x0p+0);
    acc3[1] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx2_step2_avx512(x + i, a0, a1, a2, y + i, acc3);
    double lanes3[16];
    float block3[64];
    for (size_t l = 0; l < 64; l++)
        block3[l] = -0.0f;
    _mm512_storeu_pd(lanes3 + 0, acc3[0]);
    _mm512_storeu_pd(lanes3 + 8, acc3[1]);
    for (size_t base = 0; i < n; base += 16, i += 16) {
        const size_t m = n - i < 16 ? n - i : 16;
        float tail_x[16] = {0};
        memcpy(tail_x, x + i, m * sizeof *x);
        float tail_y[16];
        float value3[16];
        softmax_4ulp_avx2_chunk2_avx512(tail_x, a0, a1, a2, tail_y, value3);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            block3[base + l] = value3[l];
    }
    softmax_4ulp_avx2_add_block(block3, 64, lanes3);
    __m512d fold3_0 = _mm512_loadu_pd(lanes3 + 0);
    __m512d fold3_1 = _mm512_loadu_pd(lanes3 + 8);
    fold3_0 = _mm512_add_pd(fold3_0, fold3_1);
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_shuffle_f64x2(fold3_0, fold3_0, 0x4e));
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_shuffle_f64x2(fold3_0, fold3_0, 0xb1));
    fold3_0 = _mm512_add_pd(fold3_0, _mm512_permute_pd(fold3_0, 0x55));
    _mm512_storeu_pd(lanes3, fold3_0);
    a3 = lanes3[0];
    {
        float value4[16];
        softmax_4ulp_avx2_once3_avx512(a3, value4);
        a4 = value4[0];
    }
    i = 0;
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx2_step4_avx512(a4, y + i);
    for (; n - i >= 16; i += 16)
        softmax_4ulp_avx2_chunk4_avx512(a4, y + i);
    if (i < n) {
        const size_t m = n - i;
        float tail_y[16] = {0};
        memcpy(tail_y, y + i, m * sizeof *y);
        softmax_4ulp_avx2_chunk4_avx512(a4, tail_y);
        memcpy(y + i, tail_y, m * sizeof *y);
    }
}

/* Best instruction set: 0 portable, 1 AVX2, 2 AVX-512. SOFTMAX_4ULP_AVX2_FORCE_ISA (a macro of
 * this file's user, for tests) overrides the choice. */
static int softmax_4ulp_avx2_level(void) {
#if defined(SOFTMAX_4ULP_AVX2_FORCE_ISA)
    return SOFTMAX_4ULP_AVX2_FORCE_ISA;
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

static void softmax_4ulp_avx2_row(const float *x, float *y, size_t n) {
#if defined(__x86_64__) && defined(__GNUC__)
    const int level = softmax_4ulp_avx2_level();
    if (level == 2) {
        softmax_4ulp_avx2_array_avx512(x, y, n);
        return;
    }
    if (level == 1) {
        softmax_4ulp_avx2_array_avx2(x, y, n);
        return;
    }
#endif
    softmax_4ulp_avx2_array_portable(x, y, n);
}

void softmax_4ulp_avx2(const float *x, float *y, size_t n) {
    softmax_4ulp_avx2_row(x, y, n);
}

void softmax_4ulp_avx2_rows(const float *x, size_t x_stride, float *y, size_t y_stride, size_t rows, size_t n) {
    for (size_t r = 0; r < rows; r++)
        softmax_4ulp_avx2_row(x + r * x_stride, y + r * y_stride, n);
}
