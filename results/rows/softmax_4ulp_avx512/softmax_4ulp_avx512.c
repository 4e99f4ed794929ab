/* softmax_4ulp_avx512: softmax
 *
 * Rows of fewer than 3145728 elements:
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
 * Rows of at least 3145728 elements:
 *   target       softmax, exp(x - max(x))/sum(exp(x - max(x))), f32
 *   domain       rows of the families uniform, normal, constant, masked, huge, all_masked, nan, infinite, far, level, slope
 *   max error    3.637818 ulp, observed on 1082643279 results
 *   |sum - 1|    2.12e-07 at most
 *   worst row    far, 164 elements, seed 51311, result 71
 *   result there 0x1.f7e374p-37 (1.43213722e-11, encoding 0x2d7bf1ba)
 *   mean error   0.204126 ulp
 *   misrounded   172975156 results
 *   FTZ/DAZ      only results for subnormal inputs and subnormal results change
 *   id           d153bb9fe2e5e62965963eec4775bb36
 *   evidence     found by evolve 0.1.0 (LLVM 19.1.7 O1), seed 1:
 *                evolve --target softmax --max-ulp 4 --size dram --time 60s --seed 1 --from seeds/softmax/two_sweeps_window.evo --threads 1 --archive dram.db
 *                time: 0.2996 ns/element as avx512 code (inputs dram)
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

static inline float softmax_4ulp_avx512_0_floor_f32(float x) {
    return x != x ? x + x : floorf(x);
}

/* Adds a step of a blocked accumulator, of neighbouring vectors in pairs, to its 16
 * lanes, and leaves what adds nothing. */
static inline void softmax_4ulp_avx512_0_add_block(float *block, size_t size, double *lanes) {
    for (size_t apart = 16; apart < size; apart *= 2)
        for (size_t at = 0; at < size; at += 2 * apart)
            for (size_t l = at; l < at + 16; l++)
                block[l] += block[l + apart];
    for (size_t l = 0; l < 16; l++)
        lanes[l] += (double)block[l];
    for (size_t l = 0; l < size; l++)
        block[l] = -0.0F;
}

static const int32_t softmax_4ulp_avx512_0_table0[16] = {
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
}; /* repeated to fill a register */

static inline float softmax_4ulp_avx512_0_element0(float x) {
    const float v0 = x;
    const float r0 = v0;
    return r0;
}

static inline void softmax_4ulp_avx512_0_element1(float a0, float *value1, float *value2) {
    const float v1 = 0x1.80000cp+20f; /* 1572864.75 */
    const float v2 = a0;
    const float v3 = 0x1p-40f; /* 9.09494702e-13 */
    const float v4 = softmax_4ulp_avx512_0_fma_f32(v3, v2, v3);
    const float v5 = 0x1.8p+6f; /* 96 */
    const float v6 = softmax_4ulp_avx512_0_fma_f32(v2, v4, v5);
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

static inline void softmax_4ulp_avx512_0_element2(float x, float a0, float a1, float a2, float *y, float *value3) {
    const float v15 = 0x1.06139ep-29f; /* 1.90685845e-09 */
    const float v16 = a2;
    const float v17 = x;
    const float v18 = v16 > v17 ? v16 : v17;
    const float v19 = 0x1.715476p+0f; /* 1.44269502 */
    const float v20 = a1;
    const float v21 = softmax_4ulp_avx512_0_fma_f32(v18, v19, v20);
    const float v22 = v21 - v20;
    const float v23 = -0x1.62e43p-1f; /* -0.693147182 */
    const float v24 = softmax_4ulp_avx512_0_fma_f32(v22, v23, v18);
    const float v25 = softmax_4ulp_avx512_0_fma_f32(v15, v22, v24);
    const float v26 = 0x1.55a98ep-3f; /* 0.166827306 */
    const float v27 = 0x1.000978p-1f; /* 0.500072241 */
    const float v28 = softmax_4ulp_avx512_0_fma_f32(v26, v25, v27);
    const float v29 = 0x1.fffffap-1f; /* 0.999999821 */
    const float v30 = softmax_4ulp_avx512_0_fma_f32(v25, v28, v29);
    const int32_t v31 = softmax_4ulp_avx512_0_bits_f32(v21);
    const int32_t v32 = 20;
    const int32_t v33 = softmax_4ulp_avx512_0_shl_i32(v31, v32);
    const int32_t v34 = softmax_4ulp_avx512_0_table0[(uint32_t)v31 & (8u - 1)];
    const int32_t v35 = (int32_t)((uint32_t)v33 + (uint32_t)v34);
    const float v36 = softmax_4ulp_avx512_0_frombits_f32(v35);
    const float v37 = v25 * v36;
    const float v38 = softmax_4ulp_avx512_0_fma_f32(v30, v37, v36);
    const float v39 = 0x1p+16f; /* 65536 */
    const float v40 = a0;
    const float v41 = softmax_4ulp_avx512_0_abs_f32(v40);
    const int v42 = v39 < v41;
    float r0 = v38;
    float r1 = v38;
    if (v42) {
        const float v43 = -0x1.33p+7f; /* -153.5 */
        const float v44 = softmax_4ulp_avx512_0_floor_f32(v40);
        const float v45 = v17 - v44;
        const float v46 = v43 > v45 ? v43 : v45;
        const float v47 = 0x1.8006p+20f; /* 1572960 */
        const float v48 = softmax_4ulp_avx512_0_fma_f32(v19, v46, v47);
        const float v49 = v48 - v47;
        const float v50 = softmax_4ulp_avx512_0_fma_f32(v49, v23, v46);
        const float v51 = softmax_4ulp_avx512_0_fma_f32(v49, v15, v50);
        const float v52 = softmax_4ulp_avx512_0_fma_f32(v26, v51, v27);
        const float v53 = softmax_4ulp_avx512_0_fma_f32(v52, v51, v29);
        const int32_t v54 = softmax_4ulp_avx512_0_bits_f32(v48);
        const int32_t v55 = softmax_4ulp_avx512_0_table0[(uint32_t)v54 & (8u - 1)];
        const int32_t v56 = softmax_4ulp_avx512_0_shl_i32(v54, v32);
        const int32_t v57 = (int32_t)((uint32_t)v55 + (uint32_t)v56);
        const float v58 = softmax_4ulp_avx512_0_frombits_f32(v57);
        const float v59 = v58 * v51;
        const float v60 = softmax_4ulp_avx512_0_fma_f32(v53, v59, v58);
        r0 = v60;
        r1 = v60;
    }
    *y = r0;
    *value3 = r1;
}

static inline float softmax_4ulp_avx512_0_element3(double a3) {
    const double v61 = 0x1.fffffffb34716p-1; /* 0.99999999944177165 */
    const double v62 = a3;
    const double v63 = v61 / v62;
    const float v64 = (float)v63;
    const float r0 = v64;
    return r0;
}

static inline float softmax_4ulp_avx512_0_element4(float again0, float a4) {
    const float v65 = a4;
    const float v66 = again0;
    const float v67 = v65 * v66;
    const float r0 = v67;
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
    double lanes3[16];
    float block3[64];
    for (size_t l = 0; l < 64; l++)
        block3[l] = -0.0f;
    for (size_t l = 0; l < 16; l++)
        lanes3[l] = 0x0p+0;
    for (size_t i = 0; i < n; i++) {
        float value3;
        softmax_4ulp_avx512_0_element2(x[i], a0, a1, a2, &y[i], &value3);
        block3[i % 64] = value3;
        if (i % 64 == 63 || i + 1 == n) {
            softmax_4ulp_avx512_0_add_block(block3, 64, lanes3);
        }
    }
    for (size_t h = 8; h > 0; h /= 2)
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
static SOFTMAX_4ULP_AVX512_0_AVX2_TARGET void softmax_4ulp_avx512_0_chunk0_avx2(const float *x, float *value0) {
    const __m256 v0 = _mm256_loadu_ps(x);
    _mm256_storeu_ps(value0, v0);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_once1_avx2(float a0, float *value1, float *value2) {
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
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_step2_avx2(const float *x, float a0, float a1, float a2, float *y, __m256d *acc3) {
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
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table0));
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
static SOFTMAX_4ULP_AVX512_0_AVX2_TARGET void softmax_4ulp_avx512_0_chunk2_avx2(const float *x, float a0, float a1, float a2, float *y, float *value3) {
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
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_0_table0));
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
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_once3_avx2(double a3, float *value4) {
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
SOFTMAX_4ULP_AVX512_0_AVX2 void softmax_4ulp_avx512_0_step4_avx2(float a4, float *y) {
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
static SOFTMAX_4ULP_AVX512_0_AVX2_TARGET void softmax_4ulp_avx512_0_chunk4_avx2(float a4, float *y) {
    const __m256 v65 = _mm256_set1_ps(a4);
    const __m256 v66 = _mm256_loadu_ps(y);
    const __m256 v67 = _mm256_mul_ps(v65, v66);
    _mm256_storeu_ps(y, v67);
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
    __m256d acc3[4];
    acc3[0] = _mm256_set1_pd(0x0p+0);
    acc3[1] = _mm256_set1_pd(0x0p+0);
    acc3[2] = _mm256_set1_pd(0x0p+0);
    acc3[3] = _mm256_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx512_0_step2_avx2(x + i, a0, a1, a2, y + i, acc3);
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
        softmax_4ulp_avx512_0_chunk2_avx2(tail_x, a0, a1, a2, tail_y, value3);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            block3[base + l] = value3[l];
    }
    softmax_4ulp_avx512_0_add_block(block3, 64, lanes3);
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

/* ---- AVX-512 ---- */

/* 64 elements. */
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_step0_avx512(const float *x, __m512 *acc0) {
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
static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_chunk0_avx512(const float *x, float *value0) {
    const __m512 v0 = _mm512_loadu_ps(x);
    _mm512_storeu_ps(value0, v0);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_once1_avx512(float a0, float *value1, float *value2) {
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
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_step2_avx512(const float *x, float a0, float a1, float a2, float *y, __m512d *acc3) {
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
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table0);
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
static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_chunk2_avx512(const float *x, float a0, float a1, float a2, float *y, float *value3) {
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
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_0_table0);
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
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_once3_avx512(double a3, float *value4) {
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
SOFTMAX_4ULP_AVX512_0_AVX512 void softmax_4ulp_avx512_0_step4_avx512(float a4, float *y) {
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
static SOFTMAX_4ULP_AVX512_0_AVX512_TARGET void softmax_4ulp_avx512_0_chunk4_avx512(float a4, float *y) {
    const __m512 v65 = _mm512_set1_ps(a4);
    const __m512 v66 = _mm512_loadu_ps(y);
    const __m512 v67 = _mm512_mul_ps(v65, v66);
    _mm512_storeu_ps(y, v67);
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
    __m512d acc3[2];
    acc3[0] = _mm512_set1_pd(0x0p+0);
    acc3[1] = _mm512_set1_pd(0x0p+0);
    for (; n - i >= 64; i += 64)
        softmax_4ulp_avx512_0_step2_avx512(x + i, a0, a1, a2, y + i, acc3);
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
        softmax_4ulp_avx512_0_chunk2_avx512(tail_x, a0, a1, a2, tail_y, value3);
        memcpy(y + i, tail_y, m * sizeof *y);
        for (size_t l = 0; l < m; l++)
            block3[base + l] = value3[l];
    }
    softmax_4ulp_avx512_0_add_block(block3, 64, lanes3);
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
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
    1065351298, 1065062828, 1064842108, 1064696315,
    1064632231, 1064657251, 1064779440, 1065007592,
}; /* repeated to fill a register */

static inline void softmax_4ulp_avx512_1_element0(float x, float *value0, double *value1) {
    const float v0 = x;
    const float v1 = 0x1.715476p+0f; /* 1.44269502 */
    const float v2 = -0x1.a2a93p+6f; /* -104.665222 */
    const float v3 = v2 > v0 ? v2 : v0;
    const float v4 = 0x1.80019p+20f; /* 1572889 */
    const float v5 = softmax_4ulp_avx512_1_fma_f32(v1, v3, v4);
    const int32_t v6 = softmax_4ulp_avx512_1_bits_f32(v5);
    const int32_t v7 = softmax_4ulp_avx512_1_table0[(uint32_t)v6 & (8u - 1)];
    const int32_t v8 = 20;
    const int32_t v9 = softmax_4ulp_avx512_1_shl_i32(v6, v8);
    const int32_t v10 = (int32_t)((uint32_t)v7 + (uint32_t)v9);
    const float v11 = softmax_4ulp_avx512_1_frombits_f32(v10);
    const float v12 = 0x1.4ad466p-26f; /* 1.92568219e-08 */
    const float v13 = 0x1p-40f; /* 9.09494702e-13 */
    const float v14 = softmax_4ulp_avx512_1_fma_f32(v13, v3, v4);
    const float v15 = v14 - v5;
    const float v16 = softmax_4ulp_avx512_1_fma_f32(v1, v3, v15);
    const float v17 = softmax_4ulp_avx512_1_fma_f32(v12, v3, v16);
    const float v18 = v11 * v17;
    const float v19 = 0x1.c6b36ep-5f; /* 0.0555054806 */
    const float v20 = 0x1.ec1244p-3f; /* 0.240269214 */
    const float v21 = softmax_4ulp_avx512_1_fma_f32(v17, v19, v20);
    const float v22 = 0x1.62e42ep-1f; /* 0.693147123 */
    const float v23 = softmax_4ulp_avx512_1_fma_f32(v17, v21, v22);
    const float v24 = softmax_4ulp_avx512_1_fma_f32(v18, v23, v11);
    const double v25 = (double)v24;
    const float r0 = v0;
    const double r1 = v25;
    *value0 = r0;
    *value1 = r1;
}

static inline void softmax_4ulp_avx512_1_element1(float a0, float *value2, float *value3, float *value4) {
    const float v26 = 0x1p+16f; /* 65536 */
    const float v27 = a0;
    const float v28 = softmax_4ulp_avx512_1_abs_f32(v27);
    const int v29 = v26 < v28;
    const float v30 = 0x0p+0f; /* 0 */
    const float v31 = v29 ? v27 : v30;
    const float v32 = 0x1.8006p+20f; /* 1572960 */
    const float v33 = 0x1.715476p+0f; /* 1.44269502 */
    const float v34 = v27 - v31;
    const float v35 = v33 * v34;
    const float v36 = softmax_4ulp_avx512_1_rint_f32(v35);
    const float v37 = v32 - v36;
    const float v38 = -0x1.bcp+7f; /* -222 */
    const float v39 = v38 + v36;
    const float v40 = v39 / v33;
    const float r0 = v31;
    const float r1 = v37;
    const float r2 = v40;
    *value2 = r0;
    *value3 = r1;
    *value4 = r2;
}

static inline double softmax_4ulp_avx512_1_element2(float x, float a0, float a2, float a3, float a4, double state5) {
    const double v41 = state5;
    const float v42 = 0x1p+6f; /* 64 */
    const float v43 = a0;
    const float v44 = softmax_4ulp_avx512_1_abs_f32(v43);
    const int v45 = v42 < v44;
    double r0 = v41;
    if (v45) {
        const float v46 = 0x1.4aebbcp-26f; /* 1.92621279e-08 */
        const float v47 = a4;
        const float v48 = x;
        const float v49 = a2;
        const float v50 = v48 - v49;
        const float v51 = v47 > v50 ? v47 : v50;
        const float v52 = 0x1.715476p+0f; /* 1.44269502 */
        const float v53 = a3;
        const float v54 = softmax_4ulp_avx512_1_fma_f32(v51, v52, v53);
        const float v55 = v53 - v54;
        const float v56 = softmax_4ulp_avx512_1_fma_f32(v51, v52, v55);
        const float v57 = softmax_4ulp_avx512_1_fma_f32(v46, v51, v56);
        const float v58 = 0x1.c6cc54p-5f; /* 0.0555173531 */
        const float v59 = 0x1.ec0e38p-3f; /* 0.240261495 */
        const float v60 = softmax_4ulp_avx512_1_fma_f32(v57, v58, v59);
        const float v61 = 0x1.62e43p-1f; /* 0.693147182 */
        const float v62 = softmax_4ulp_avx512_1_fma_f32(v57, v60, v61);
        const int32_t v63 = softmax_4ulp_avx512_1_bits_f32(v54);
        const int32_t v64 = softmax_4ulp_avx512_1_table0[(uint32_t)v63 & (8u - 1)];
        const int32_t v65 = 20;
        const int32_t v66 = softmax_4ulp_avx512_1_shl_i32(v63, v65);
        const int32_t v67 = (int32_t)((uint32_t)v64 + (uint32_t)v66);
        const float v68 = softmax_4ulp_avx512_1_frombits_f32(v67);
        const float v69 = v57 * v68;
        const float v70 = softmax_4ulp_avx512_1_fma_f32(v62, v69, v68);
        const double v71 = (double)v70;
        const double v72 = v41 + v71;
        r0 = v72;
    }
    return r0;
}

static inline double softmax_4ulp_avx512_1_element3(double left5, double right5) {
    const double v73 = right5;
    const double v74 = left5;
    const double v75 = v73 + v74;
    const double r0 = v75;
    return r0;
}

static inline float softmax_4ulp_avx512_1_element4(float a0, double a1, double a5) {
    const float v76 = 0x1p+6f; /* 64 */
    const float v77 = a0;
    const float v78 = softmax_4ulp_avx512_1_abs_f32(v77);
    const int v79 = v76 < v78;
    const double v80 = 0x1.0000000699b7ep+0; /* 1.0000000015367898 */
    const double v81 = 0x1.00000048969c9p-71; /* 4.2351648078491178e-22 */
    const float v82 = 0x1.8000fep+23f; /* 12583039 */
    const float v83 = 0x1.715476p+0f; /* 1.44269502 */
    const float v84 = v77 * v83;
    const float v85 = softmax_4ulp_avx512_1_rint_f32(v84);
    const float v86 = v82 + v85;
    const int32_t v87 = softmax_4ulp_avx512_1_bits_f32(v86);
    const int32_t v88 = 23;
    const int32_t v89 = softmax_4ulp_avx512_1_shl_i32(v87, v88);
    const float v90 = softmax_4ulp_avx512_1_frombits_f32(v89);
    const double v91 = (double)v90;
    const double v92 = v81 * v91;
    const double v93 = v79 ? v80 : v92;
    const double v94 = a5;
    const double v95 = a1;
    const double v96 = v79 ? v94 : v95;
    const double v97 = v93 / v96;
    const float v98 = (float)v97;
    const float r0 = v98;
    return r0;
}

static inline float softmax_4ulp_avx512_1_element5(float x, float a0, float a2, float a3, float a4, float a6) {
    const float v99 = a4;
    const float v100 = x;
    const float v101 = v99 > v100 ? v99 : v100;
    const float v102 = 0x1.4aede6p-26f; /* 1.92626199e-08 */
    const float v103 = 0x1.715476p+0f; /* 1.44269502 */
    const float v104 = a3;
    const float v105 = softmax_4ulp_avx512_1_fma_f32(v101, v103, v104);
    const float v106 = v104 - v105;
    const float v107 = softmax_4ulp_avx512_1_fma_f32(v101, v103, v106);
    const float v108 = softmax_4ulp_avx512_1_fma_f32(v101, v102, v107);
    const float v109 = 0x1.c6c108p-5f; /* 0.0555119663 */
    const float v110 = 0x1.ec106cp-3f; /* 0.240265697 */
    const float v111 = softmax_4ulp_avx512_1_fma_f32(v108, v109, v110);
    const float v112 = 0x1.62e438p-1f; /* 0.693147421 */
    const float v113 = softmax_4ulp_avx512_1_fma_f32(v108, v111, v112);
    const int32_t v114 = softmax_4ulp_avx512_1_bits_f32(v105);
    const int32_t v115 = softmax_4ulp_avx512_1_table0[(uint32_t)v114 & (8u - 1)];
    const int32_t v116 = 20;
    const int32_t v117 = softmax_4ulp_avx512_1_shl_i32(v114, v116);
    const int32_t v118 = (int32_t)((uint32_t)v115 + (uint32_t)v117);
    const float v119 = softmax_4ulp_avx512_1_frombits_f32(v118);
    const float v120 = v119 * v108;
    const float v121 = softmax_4ulp_avx512_1_fma_f32(v113, v120, v119);
    const float v122 = a6;
    const float v123 = v121 * v122;
    const float v124 = 0x1p+16f; /* 65536 */
    const float v125 = a0;
    const float v126 = softmax_4ulp_avx512_1_abs_f32(v125);
    const int v127 = v124 < v126;
    float r0 = v123;
    if (v127) {
        const float v128 = a2;
        const float v129 = v100 - v128;
        const float v130 = v99 > v129 ? v99 : v129;
        const float v131 = softmax_4ulp_avx512_1_fma_f32(v130, v103, v104);
        const float v132 = v104 - v131;
        const float v133 = softmax_4ulp_avx512_1_fma_f32(v130, v103, v132);
        const float v134 = softmax_4ulp_avx512_1_fma_f32(v130, v102, v133);
        const int32_t v135 = softmax_4ulp_avx512_1_bits_f32(v131);
        const int32_t v136 = softmax_4ulp_avx512_1_table0[(uint32_t)v135 & (8u - 1)];
        const int32_t v137 = softmax_4ulp_avx512_1_shl_i32(v135, v116);
        const int32_t v138 = (int32_t)((uint32_t)v136 + (uint32_t)v137);
        const float v139 = softmax_4ulp_avx512_1_frombits_f32(v138);
        const float v140 = v134 * v139;
        const float v141 = softmax_4ulp_avx512_1_fma_f32(v134, v109, v110);
        const float v142 = softmax_4ulp_avx512_1_fma_f32(v134, v141, v112);
        const float v143 = softmax_4ulp_avx512_1_fma_f32(v140, v142, v139);
        const float v144 = v122 * v143;
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
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m256 v4 = _mm256_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m256 v12 = _mm256_set1_ps(0x1.4ad466p-26f); /* 1.92568219e-08 */
    const __m256 v13 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v19 = _mm256_set1_ps(0x1.c6b36ep-5f); /* 0.0555054806 */
    const __m256 v20 = _mm256_set1_ps(0x1.ec1244p-3f); /* 0.240269214 */
    const __m256 v22 = _mm256_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
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
    const __m256 v3_0 = _mm256_max_ps(v2, v0_0);
    const __m256 v3_1 = _mm256_max_ps(v2, v0_1);
    const __m256 v3_2 = _mm256_max_ps(v2, v0_2);
    const __m256 v3_3 = _mm256_max_ps(v2, v0_3);
    const __m256 v3_4 = _mm256_max_ps(v2, v0_4);
    const __m256 v3_5 = _mm256_max_ps(v2, v0_5);
    const __m256 v3_6 = _mm256_max_ps(v2, v0_6);
    const __m256 v3_7 = _mm256_max_ps(v2, v0_7);
    const __m256 v3_8 = _mm256_max_ps(v2, v0_8);
    const __m256 v3_9 = _mm256_max_ps(v2, v0_9);
    const __m256 v3_10 = _mm256_max_ps(v2, v0_10);
    const __m256 v3_11 = _mm256_max_ps(v2, v0_11);
    const __m256 v3_12 = _mm256_max_ps(v2, v0_12);
    const __m256 v3_13 = _mm256_max_ps(v2, v0_13);
    const __m256 v3_14 = _mm256_max_ps(v2, v0_14);
    const __m256 v3_15 = _mm256_max_ps(v2, v0_15);
    const __m256 v5_0 = _mm256_fmadd_ps(v1, v3_0, v4);
    const __m256 v5_1 = _mm256_fmadd_ps(v1, v3_1, v4);
    const __m256 v5_2 = _mm256_fmadd_ps(v1, v3_2, v4);
    const __m256 v5_3 = _mm256_fmadd_ps(v1, v3_3, v4);
    const __m256 v5_4 = _mm256_fmadd_ps(v1, v3_4, v4);
    const __m256 v5_5 = _mm256_fmadd_ps(v1, v3_5, v4);
    const __m256 v5_6 = _mm256_fmadd_ps(v1, v3_6, v4);
    const __m256 v5_7 = _mm256_fmadd_ps(v1, v3_7, v4);
    const __m256 v5_8 = _mm256_fmadd_ps(v1, v3_8, v4);
    const __m256 v5_9 = _mm256_fmadd_ps(v1, v3_9, v4);
    const __m256 v5_10 = _mm256_fmadd_ps(v1, v3_10, v4);
    const __m256 v5_11 = _mm256_fmadd_ps(v1, v3_11, v4);
    const __m256 v5_12 = _mm256_fmadd_ps(v1, v3_12, v4);
    const __m256 v5_13 = _mm256_fmadd_ps(v1, v3_13, v4);
    const __m256 v5_14 = _mm256_fmadd_ps(v1, v3_14, v4);
    const __m256 v5_15 = _mm256_fmadd_ps(v1, v3_15, v4);
    const __m256i v6_0 = _mm256_castps_si256(v5_0);
    const __m256i v6_1 = _mm256_castps_si256(v5_1);
    const __m256i v6_2 = _mm256_castps_si256(v5_2);
    const __m256i v6_3 = _mm256_castps_si256(v5_3);
    const __m256i v6_4 = _mm256_castps_si256(v5_4);
    const __m256i v6_5 = _mm256_castps_si256(v5_5);
    const __m256i v6_6 = _mm256_castps_si256(v5_6);
    const __m256i v6_7 = _mm256_castps_si256(v5_7);
    const __m256i v6_8 = _mm256_castps_si256(v5_8);
    const __m256i v6_9 = _mm256_castps_si256(v5_9);
    const __m256i v6_10 = _mm256_castps_si256(v5_10);
    const __m256i v6_11 = _mm256_castps_si256(v5_11);
    const __m256i v6_12 = _mm256_castps_si256(v5_12);
    const __m256i v6_13 = _mm256_castps_si256(v5_13);
    const __m256i v6_14 = _mm256_castps_si256(v5_14);
    const __m256i v6_15 = _mm256_castps_si256(v5_15);
    const __m256i v7_0 = _mm256_permutevar8x32_epi32(t0_0, v6_0);
    const __m256i v7_1 = _mm256_permutevar8x32_epi32(t0_0, v6_1);
    const __m256i v7_2 = _mm256_permutevar8x32_epi32(t0_0, v6_2);
    const __m256i v7_3 = _mm256_permutevar8x32_epi32(t0_0, v6_3);
    const __m256i v7_4 = _mm256_permutevar8x32_epi32(t0_0, v6_4);
    const __m256i v7_5 = _mm256_permutevar8x32_epi32(t0_0, v6_5);
    const __m256i v7_6 = _mm256_permutevar8x32_epi32(t0_0, v6_6);
    const __m256i v7_7 = _mm256_permutevar8x32_epi32(t0_0, v6_7);
    const __m256i v7_8 = _mm256_permutevar8x32_epi32(t0_0, v6_8);
    const __m256i v7_9 = _mm256_permutevar8x32_epi32(t0_0, v6_9);
    const __m256i v7_10 = _mm256_permutevar8x32_epi32(t0_0, v6_10);
    const __m256i v7_11 = _mm256_permutevar8x32_epi32(t0_0, v6_11);
    const __m256i v7_12 = _mm256_permutevar8x32_epi32(t0_0, v6_12);
    const __m256i v7_13 = _mm256_permutevar8x32_epi32(t0_0, v6_13);
    const __m256i v7_14 = _mm256_permutevar8x32_epi32(t0_0, v6_14);
    const __m256i v7_15 = _mm256_permutevar8x32_epi32(t0_0, v6_15);
    const __m256i v9_0 = _mm256_slli_epi32(v6_0, 20);
    const __m256i v9_1 = _mm256_slli_epi32(v6_1, 20);
    const __m256i v9_2 = _mm256_slli_epi32(v6_2, 20);
    const __m256i v9_3 = _mm256_slli_epi32(v6_3, 20);
    const __m256i v9_4 = _mm256_slli_epi32(v6_4, 20);
    const __m256i v9_5 = _mm256_slli_epi32(v6_5, 20);
    const __m256i v9_6 = _mm256_slli_epi32(v6_6, 20);
    const __m256i v9_7 = _mm256_slli_epi32(v6_7, 20);
    const __m256i v9_8 = _mm256_slli_epi32(v6_8, 20);
    const __m256i v9_9 = _mm256_slli_epi32(v6_9, 20);
    const __m256i v9_10 = _mm256_slli_epi32(v6_10, 20);
    const __m256i v9_11 = _mm256_slli_epi32(v6_11, 20);
    const __m256i v9_12 = _mm256_slli_epi32(v6_12, 20);
    const __m256i v9_13 = _mm256_slli_epi32(v6_13, 20);
    const __m256i v9_14 = _mm256_slli_epi32(v6_14, 20);
    const __m256i v9_15 = _mm256_slli_epi32(v6_15, 20);
    const __m256i v10_0 = _mm256_add_epi32(v7_0, v9_0);
    const __m256i v10_1 = _mm256_add_epi32(v7_1, v9_1);
    const __m256i v10_2 = _mm256_add_epi32(v7_2, v9_2);
    const __m256i v10_3 = _mm256_add_epi32(v7_3, v9_3);
    const __m256i v10_4 = _mm256_add_epi32(v7_4, v9_4);
    const __m256i v10_5 = _mm256_add_epi32(v7_5, v9_5);
    const __m256i v10_6 = _mm256_add_epi32(v7_6, v9_6);
    const __m256i v10_7 = _mm256_add_epi32(v7_7, v9_7);
    const __m256i v10_8 = _mm256_add_epi32(v7_8, v9_8);
    const __m256i v10_9 = _mm256_add_epi32(v7_9, v9_9);
    const __m256i v10_10 = _mm256_add_epi32(v7_10, v9_10);
    const __m256i v10_11 = _mm256_add_epi32(v7_11, v9_11);
    const __m256i v10_12 = _mm256_add_epi32(v7_12, v9_12);
    const __m256i v10_13 = _mm256_add_epi32(v7_13, v9_13);
    const __m256i v10_14 = _mm256_add_epi32(v7_14, v9_14);
    const __m256i v10_15 = _mm256_add_epi32(v7_15, v9_15);
    const __m256 v11_0 = _mm256_castsi256_ps(v10_0);
    const __m256 v11_1 = _mm256_castsi256_ps(v10_1);
    const __m256 v11_2 = _mm256_castsi256_ps(v10_2);
    const __m256 v11_3 = _mm256_castsi256_ps(v10_3);
    const __m256 v11_4 = _mm256_castsi256_ps(v10_4);
    const __m256 v11_5 = _mm256_castsi256_ps(v10_5);
    const __m256 v11_6 = _mm256_castsi256_ps(v10_6);
    const __m256 v11_7 = _mm256_castsi256_ps(v10_7);
    const __m256 v11_8 = _mm256_castsi256_ps(v10_8);
    const __m256 v11_9 = _mm256_castsi256_ps(v10_9);
    const __m256 v11_10 = _mm256_castsi256_ps(v10_10);
    const __m256 v11_11 = _mm256_castsi256_ps(v10_11);
    const __m256 v11_12 = _mm256_castsi256_ps(v10_12);
    const __m256 v11_13 = _mm256_castsi256_ps(v10_13);
    const __m256 v11_14 = _mm256_castsi256_ps(v10_14);
    const __m256 v11_15 = _mm256_castsi256_ps(v10_15);
    const __m256 v14_0 = _mm256_fmadd_ps(v13, v3_0, v4);
    const __m256 v14_1 = _mm256_fmadd_ps(v13, v3_1, v4);
    const __m256 v14_2 = _mm256_fmadd_ps(v13, v3_2, v4);
    const __m256 v14_3 = _mm256_fmadd_ps(v13, v3_3, v4);
    const __m256 v14_4 = _mm256_fmadd_ps(v13, v3_4, v4);
    const __m256 v14_5 = _mm256_fmadd_ps(v13, v3_5, v4);
    const __m256 v14_6 = _mm256_fmadd_ps(v13, v3_6, v4);
    const __m256 v14_7 = _mm256_fmadd_ps(v13, v3_7, v4);
    const __m256 v14_8 = _mm256_fmadd_ps(v13, v3_8, v4);
    const __m256 v14_9 = _mm256_fmadd_ps(v13, v3_9, v4);
    const __m256 v14_10 = _mm256_fmadd_ps(v13, v3_10, v4);
    const __m256 v14_11 = _mm256_fmadd_ps(v13, v3_11, v4);
    const __m256 v14_12 = _mm256_fmadd_ps(v13, v3_12, v4);
    const __m256 v14_13 = _mm256_fmadd_ps(v13, v3_13, v4);
    const __m256 v14_14 = _mm256_fmadd_ps(v13, v3_14, v4);
    const __m256 v14_15 = _mm256_fmadd_ps(v13, v3_15, v4);
    const __m256 v15_0 = _mm256_sub_ps(v14_0, v5_0);
    const __m256 v15_1 = _mm256_sub_ps(v14_1, v5_1);
    const __m256 v15_2 = _mm256_sub_ps(v14_2, v5_2);
    const __m256 v15_3 = _mm256_sub_ps(v14_3, v5_3);
    const __m256 v15_4 = _mm256_sub_ps(v14_4, v5_4);
    const __m256 v15_5 = _mm256_sub_ps(v14_5, v5_5);
    const __m256 v15_6 = _mm256_sub_ps(v14_6, v5_6);
    const __m256 v15_7 = _mm256_sub_ps(v14_7, v5_7);
    const __m256 v15_8 = _mm256_sub_ps(v14_8, v5_8);
    const __m256 v15_9 = _mm256_sub_ps(v14_9, v5_9);
    const __m256 v15_10 = _mm256_sub_ps(v14_10, v5_10);
    const __m256 v15_11 = _mm256_sub_ps(v14_11, v5_11);
    const __m256 v15_12 = _mm256_sub_ps(v14_12, v5_12);
    const __m256 v15_13 = _mm256_sub_ps(v14_13, v5_13);
    const __m256 v15_14 = _mm256_sub_ps(v14_14, v5_14);
    const __m256 v15_15 = _mm256_sub_ps(v14_15, v5_15);
    const __m256 v16_0 = _mm256_fmadd_ps(v1, v3_0, v15_0);
    const __m256 v16_1 = _mm256_fmadd_ps(v1, v3_1, v15_1);
    const __m256 v16_2 = _mm256_fmadd_ps(v1, v3_2, v15_2);
    const __m256 v16_3 = _mm256_fmadd_ps(v1, v3_3, v15_3);
    const __m256 v16_4 = _mm256_fmadd_ps(v1, v3_4, v15_4);
    const __m256 v16_5 = _mm256_fmadd_ps(v1, v3_5, v15_5);
    const __m256 v16_6 = _mm256_fmadd_ps(v1, v3_6, v15_6);
    const __m256 v16_7 = _mm256_fmadd_ps(v1, v3_7, v15_7);
    const __m256 v16_8 = _mm256_fmadd_ps(v1, v3_8, v15_8);
    const __m256 v16_9 = _mm256_fmadd_ps(v1, v3_9, v15_9);
    const __m256 v16_10 = _mm256_fmadd_ps(v1, v3_10, v15_10);
    const __m256 v16_11 = _mm256_fmadd_ps(v1, v3_11, v15_11);
    const __m256 v16_12 = _mm256_fmadd_ps(v1, v3_12, v15_12);
    const __m256 v16_13 = _mm256_fmadd_ps(v1, v3_13, v15_13);
    const __m256 v16_14 = _mm256_fmadd_ps(v1, v3_14, v15_14);
    const __m256 v16_15 = _mm256_fmadd_ps(v1, v3_15, v15_15);
    const __m256 v17_0 = _mm256_fmadd_ps(v12, v3_0, v16_0);
    const __m256 v17_1 = _mm256_fmadd_ps(v12, v3_1, v16_1);
    const __m256 v17_2 = _mm256_fmadd_ps(v12, v3_2, v16_2);
    const __m256 v17_3 = _mm256_fmadd_ps(v12, v3_3, v16_3);
    const __m256 v17_4 = _mm256_fmadd_ps(v12, v3_4, v16_4);
    const __m256 v17_5 = _mm256_fmadd_ps(v12, v3_5, v16_5);
    const __m256 v17_6 = _mm256_fmadd_ps(v12, v3_6, v16_6);
    const __m256 v17_7 = _mm256_fmadd_ps(v12, v3_7, v16_7);
    const __m256 v17_8 = _mm256_fmadd_ps(v12, v3_8, v16_8);
    const __m256 v17_9 = _mm256_fmadd_ps(v12, v3_9, v16_9);
    const __m256 v17_10 = _mm256_fmadd_ps(v12, v3_10, v16_10);
    const __m256 v17_11 = _mm256_fmadd_ps(v12, v3_11, v16_11);
    const __m256 v17_12 = _mm256_fmadd_ps(v12, v3_12, v16_12);
    const __m256 v17_13 = _mm256_fmadd_ps(v12, v3_13, v16_13);
    const __m256 v17_14 = _mm256_fmadd_ps(v12, v3_14, v16_14);
    const __m256 v17_15 = _mm256_fmadd_ps(v12, v3_15, v16_15);
    const __m256 v18_0 = _mm256_mul_ps(v11_0, v17_0);
    const __m256 v18_1 = _mm256_mul_ps(v11_1, v17_1);
    const __m256 v18_2 = _mm256_mul_ps(v11_2, v17_2);
    const __m256 v18_3 = _mm256_mul_ps(v11_3, v17_3);
    const __m256 v18_4 = _mm256_mul_ps(v11_4, v17_4);
    const __m256 v18_5 = _mm256_mul_ps(v11_5, v17_5);
    const __m256 v18_6 = _mm256_mul_ps(v11_6, v17_6);
    const __m256 v18_7 = _mm256_mul_ps(v11_7, v17_7);
    const __m256 v18_8 = _mm256_mul_ps(v11_8, v17_8);
    const __m256 v18_9 = _mm256_mul_ps(v11_9, v17_9);
    const __m256 v18_10 = _mm256_mul_ps(v11_10, v17_10);
    const __m256 v18_11 = _mm256_mul_ps(v11_11, v17_11);
    const __m256 v18_12 = _mm256_mul_ps(v11_12, v17_12);
    const __m256 v18_13 = _mm256_mul_ps(v11_13, v17_13);
    const __m256 v18_14 = _mm256_mul_ps(v11_14, v17_14);
    const __m256 v18_15 = _mm256_mul_ps(v11_15, v17_15);
    const __m256 v21_0 = _mm256_fmadd_ps(v17_0, v19, v20);
    const __m256 v21_1 = _mm256_fmadd_ps(v17_1, v19, v20);
    const __m256 v21_2 = _mm256_fmadd_ps(v17_2, v19, v20);
    const __m256 v21_3 = _mm256_fmadd_ps(v17_3, v19, v20);
    const __m256 v21_4 = _mm256_fmadd_ps(v17_4, v19, v20);
    const __m256 v21_5 = _mm256_fmadd_ps(v17_5, v19, v20);
    const __m256 v21_6 = _mm256_fmadd_ps(v17_6, v19, v20);
    const __m256 v21_7 = _mm256_fmadd_ps(v17_7, v19, v20);
    const __m256 v21_8 = _mm256_fmadd_ps(v17_8, v19, v20);
    const __m256 v21_9 = _mm256_fmadd_ps(v17_9, v19, v20);
    const __m256 v21_10 = _mm256_fmadd_ps(v17_10, v19, v20);
    const __m256 v21_11 = _mm256_fmadd_ps(v17_11, v19, v20);
    const __m256 v21_12 = _mm256_fmadd_ps(v17_12, v19, v20);
    const __m256 v21_13 = _mm256_fmadd_ps(v17_13, v19, v20);
    const __m256 v21_14 = _mm256_fmadd_ps(v17_14, v19, v20);
    const __m256 v21_15 = _mm256_fmadd_ps(v17_15, v19, v20);
    const __m256 v23_0 = _mm256_fmadd_ps(v17_0, v21_0, v22);
    const __m256 v23_1 = _mm256_fmadd_ps(v17_1, v21_1, v22);
    const __m256 v23_2 = _mm256_fmadd_ps(v17_2, v21_2, v22);
    const __m256 v23_3 = _mm256_fmadd_ps(v17_3, v21_3, v22);
    const __m256 v23_4 = _mm256_fmadd_ps(v17_4, v21_4, v22);
    const __m256 v23_5 = _mm256_fmadd_ps(v17_5, v21_5, v22);
    const __m256 v23_6 = _mm256_fmadd_ps(v17_6, v21_6, v22);
    const __m256 v23_7 = _mm256_fmadd_ps(v17_7, v21_7, v22);
    const __m256 v23_8 = _mm256_fmadd_ps(v17_8, v21_8, v22);
    const __m256 v23_9 = _mm256_fmadd_ps(v17_9, v21_9, v22);
    const __m256 v23_10 = _mm256_fmadd_ps(v17_10, v21_10, v22);
    const __m256 v23_11 = _mm256_fmadd_ps(v17_11, v21_11, v22);
    const __m256 v23_12 = _mm256_fmadd_ps(v17_12, v21_12, v22);
    const __m256 v23_13 = _mm256_fmadd_ps(v17_13, v21_13, v22);
    const __m256 v23_14 = _mm256_fmadd_ps(v17_14, v21_14, v22);
    const __m256 v23_15 = _mm256_fmadd_ps(v17_15, v21_15, v22);
    const __m256 v24_0 = _mm256_fmadd_ps(v18_0, v23_0, v11_0);
    const __m256 v24_1 = _mm256_fmadd_ps(v18_1, v23_1, v11_1);
    const __m256 v24_2 = _mm256_fmadd_ps(v18_2, v23_2, v11_2);
    const __m256 v24_3 = _mm256_fmadd_ps(v18_3, v23_3, v11_3);
    const __m256 v24_4 = _mm256_fmadd_ps(v18_4, v23_4, v11_4);
    const __m256 v24_5 = _mm256_fmadd_ps(v18_5, v23_5, v11_5);
    const __m256 v24_6 = _mm256_fmadd_ps(v18_6, v23_6, v11_6);
    const __m256 v24_7 = _mm256_fmadd_ps(v18_7, v23_7, v11_7);
    const __m256 v24_8 = _mm256_fmadd_ps(v18_8, v23_8, v11_8);
    const __m256 v24_9 = _mm256_fmadd_ps(v18_9, v23_9, v11_9);
    const __m256 v24_10 = _mm256_fmadd_ps(v18_10, v23_10, v11_10);
    const __m256 v24_11 = _mm256_fmadd_ps(v18_11, v23_11, v11_11);
    const __m256 v24_12 = _mm256_fmadd_ps(v18_12, v23_12, v11_12);
    const __m256 v24_13 = _mm256_fmadd_ps(v18_13, v23_13, v11_13);
    const __m256 v24_14 = _mm256_fmadd_ps(v18_14, v23_14, v11_14);
    const __m256 v24_15 = _mm256_fmadd_ps(v18_15, v23_15, v11_15);
    const __m256d v25_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_0));
    const __m256d v25_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_0, 1));
    const __m256d v25_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_1));
    const __m256d v25_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_1, 1));
    const __m256d v25_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_2));
    const __m256d v25_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_2, 1));
    const __m256d v25_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_3));
    const __m256d v25_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_3, 1));
    const __m256d v25_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_4));
    const __m256d v25_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_4, 1));
    const __m256d v25_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_5));
    const __m256d v25_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_5, 1));
    const __m256d v25_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_6));
    const __m256d v25_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_6, 1));
    const __m256d v25_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_7));
    const __m256d v25_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_7, 1));
    const __m256d v25_8l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_8));
    const __m256d v25_8h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_8, 1));
    const __m256d v25_9l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_9));
    const __m256d v25_9h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_9, 1));
    const __m256d v25_10l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_10));
    const __m256d v25_10h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_10, 1));
    const __m256d v25_11l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_11));
    const __m256d v25_11h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_11, 1));
    const __m256d v25_12l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_12));
    const __m256d v25_12h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_12, 1));
    const __m256d v25_13l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_13));
    const __m256d v25_13h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_13, 1));
    const __m256d v25_14l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_14));
    const __m256d v25_14h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_14, 1));
    const __m256d v25_15l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24_15));
    const __m256d v25_15h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24_15, 1));
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
    acc1[0] = _mm256_add_pd(acc1[0], v25_0l);
    acc1[1] = _mm256_add_pd(acc1[1], v25_0h);
    acc1[2] = _mm256_add_pd(acc1[2], v25_1l);
    acc1[3] = _mm256_add_pd(acc1[3], v25_1h);
    acc1[4] = _mm256_add_pd(acc1[4], v25_2l);
    acc1[5] = _mm256_add_pd(acc1[5], v25_2h);
    acc1[6] = _mm256_add_pd(acc1[6], v25_3l);
    acc1[7] = _mm256_add_pd(acc1[7], v25_3h);
    acc1[8] = _mm256_add_pd(acc1[8], v25_4l);
    acc1[9] = _mm256_add_pd(acc1[9], v25_4h);
    acc1[10] = _mm256_add_pd(acc1[10], v25_5l);
    acc1[11] = _mm256_add_pd(acc1[11], v25_5h);
    acc1[12] = _mm256_add_pd(acc1[12], v25_6l);
    acc1[13] = _mm256_add_pd(acc1[13], v25_6h);
    acc1[14] = _mm256_add_pd(acc1[14], v25_7l);
    acc1[15] = _mm256_add_pd(acc1[15], v25_7h);
    acc1[16] = _mm256_add_pd(acc1[16], v25_8l);
    acc1[17] = _mm256_add_pd(acc1[17], v25_8h);
    acc1[18] = _mm256_add_pd(acc1[18], v25_9l);
    acc1[19] = _mm256_add_pd(acc1[19], v25_9h);
    acc1[20] = _mm256_add_pd(acc1[20], v25_10l);
    acc1[21] = _mm256_add_pd(acc1[21], v25_10h);
    acc1[22] = _mm256_add_pd(acc1[22], v25_11l);
    acc1[23] = _mm256_add_pd(acc1[23], v25_11h);
    acc1[24] = _mm256_add_pd(acc1[24], v25_12l);
    acc1[25] = _mm256_add_pd(acc1[25], v25_12h);
    acc1[26] = _mm256_add_pd(acc1[26], v25_13l);
    acc1[27] = _mm256_add_pd(acc1[27], v25_13h);
    acc1[28] = _mm256_add_pd(acc1[28], v25_14l);
    acc1[29] = _mm256_add_pd(acc1[29], v25_14h);
    acc1[30] = _mm256_add_pd(acc1[30], v25_15l);
    acc1[31] = _mm256_add_pd(acc1[31], v25_15h);
}

/* 8 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_1_AVX2_TARGET void softmax_4ulp_avx512_1_chunk0_avx2(const float *x, float *value0, double *value1) {
    const __m256 v1 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v2 = _mm256_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m256 v4 = _mm256_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m256 v12 = _mm256_set1_ps(0x1.4ad466p-26f); /* 1.92568219e-08 */
    const __m256 v13 = _mm256_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m256 v19 = _mm256_set1_ps(0x1.c6b36ep-5f); /* 0.0555054806 */
    const __m256 v20 = _mm256_set1_ps(0x1.ec1244p-3f); /* 0.240269214 */
    const __m256 v22 = _mm256_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v0 = _mm256_loadu_ps(x);
    const __m256 v3 = _mm256_max_ps(v2, v0);
    const __m256 v5 = _mm256_fmadd_ps(v1, v3, v4);
    const __m256i v6 = _mm256_castps_si256(v5);
    const __m256i v7 = _mm256_permutevar8x32_epi32(t0_0, v6);
    const __m256i v9 = _mm256_slli_epi32(v6, 20);
    const __m256i v10 = _mm256_add_epi32(v7, v9);
    const __m256 v11 = _mm256_castsi256_ps(v10);
    const __m256 v14 = _mm256_fmadd_ps(v13, v3, v4);
    const __m256 v15 = _mm256_sub_ps(v14, v5);
    const __m256 v16 = _mm256_fmadd_ps(v1, v3, v15);
    const __m256 v17 = _mm256_fmadd_ps(v12, v3, v16);
    const __m256 v18 = _mm256_mul_ps(v11, v17);
    const __m256 v21 = _mm256_fmadd_ps(v17, v19, v20);
    const __m256 v23 = _mm256_fmadd_ps(v17, v21, v22);
    const __m256 v24 = _mm256_fmadd_ps(v18, v23, v11);
    const __m256d v25l = _mm256_cvtps_pd(_mm256_castps256_ps128(v24));
    const __m256d v25h = _mm256_cvtps_pd(_mm256_extractf128_ps(v24, 1));
    _mm256_storeu_ps(value0, v0);
    _mm256_storeu_pd(value1, v25l);
    _mm256_storeu_pd(value1 + 4, v25h);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_once1_avx2(float a0, float *value2, float *value3, float *value4) {
    const __m256 v26 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v27 = _mm256_set1_ps(a0);
    const __m256 v30 = _mm256_set1_ps(0x0p+0f); /* 0 */
    const __m256 v32 = _mm256_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m256 v33 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v38 = _mm256_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m256 v28 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v27);
    const __m256i v29 = _mm256_castps_si256(_mm256_cmp_ps(v26, v28, _CMP_LT_OQ));
    const __m256 v31 = _mm256_blendv_ps(v30, v27, _mm256_castsi256_ps(v29));
    const __m256 v34 = _mm256_sub_ps(v27, v31);
    const __m256 v35 = _mm256_mul_ps(v33, v34);
    const __m256 v36 = _mm256_round_ps(v35, 8);
    const __m256 v37 = _mm256_sub_ps(v32, v36);
    const __m256 v39 = _mm256_add_ps(v38, v36);
    const __m256 v40 = _mm256_div_ps(v39, v33);
    _mm256_storeu_ps(value2, v31);
    _mm256_storeu_ps(value3, v37);
    _mm256_storeu_ps(value4, v40);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_step2_avx2(const float *x, float a0, float a2, float a3, float a4, __m256d *acc5) {
    const __m256 v42 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v43 = _mm256_set1_ps(a0);
    const __m256 v46 = _mm256_set1_ps(0x1.4aebbcp-26f); /* 1.92621279e-08 */
    const __m256 v47 = _mm256_set1_ps(a4);
    const __m256 v49 = _mm256_set1_ps(a2);
    const __m256 v52 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v53 = _mm256_set1_ps(a3);
    const __m256 v58 = _mm256_set1_ps(0x1.c6cc54p-5f); /* 0.0555173531 */
    const __m256 v59 = _mm256_set1_ps(0x1.ec0e38p-3f); /* 0.240261495 */
    const __m256 v61 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256d v41_0l = acc5[0];
    const __m256d v41_0h = acc5[1];
    const __m256d v41_1l = acc5[2];
    const __m256d v41_1h = acc5[3];
    const __m256d v41_2l = acc5[4];
    const __m256d v41_2h = acc5[5];
    const __m256d v41_3l = acc5[6];
    const __m256d v41_3h = acc5[7];
    const __m256d v41_4l = acc5[8];
    const __m256d v41_4h = acc5[9];
    const __m256d v41_5l = acc5[10];
    const __m256d v41_5h = acc5[11];
    const __m256d v41_6l = acc5[12];
    const __m256d v41_6h = acc5[13];
    const __m256d v41_7l = acc5[14];
    const __m256d v41_7h = acc5[15];
    const __m256 v44_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256 v44_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256 v44_2 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256 v44_3 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256 v44_4 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256 v44_5 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256 v44_6 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256 v44_7 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256i v45_0 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44_0, _CMP_LT_OQ));
    const __m256i v45_1 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44_1, _CMP_LT_OQ));
    const __m256i v45_2 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44_2, _CMP_LT_OQ));
    const __m256i v45_3 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44_3, _CMP_LT_OQ));
    const __m256i v45_4 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44_4, _CMP_LT_OQ));
    const __m256i v45_5 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44_5, _CMP_LT_OQ));
    const __m256i v45_6 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44_6, _CMP_LT_OQ));
    const __m256i v45_7 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44_7, _CMP_LT_OQ));
    __m256d r0_0l = v41_0l;
    __m256d r0_0h = v41_0h;
    __m256d r0_1l = v41_1l;
    __m256d r0_1h = v41_1h;
    __m256d r0_2l = v41_2l;
    __m256d r0_2h = v41_2h;
    __m256d r0_3l = v41_3l;
    __m256d r0_3h = v41_3h;
    __m256d r0_4l = v41_4l;
    __m256d r0_4h = v41_4h;
    __m256d r0_5l = v41_5l;
    __m256d r0_5h = v41_5h;
    __m256d r0_6l = v41_6l;
    __m256d r0_6h = v41_6h;
    __m256d r0_7l = v41_7l;
    __m256d r0_7h = v41_7h;
    __m256i any1 = v45_0;
    any1 = _mm256_or_si256(any1, v45_1);
    any1 = _mm256_or_si256(any1, v45_2);
    any1 = _mm256_or_si256(any1, v45_3);
    any1 = _mm256_or_si256(any1, v45_4);
    any1 = _mm256_or_si256(any1, v45_5);
    any1 = _mm256_or_si256(any1, v45_6);
    any1 = _mm256_or_si256(any1, v45_7);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v48_0 = _mm256_loadu_ps(x);
        const __m256 v48_1 = _mm256_loadu_ps(x + 8);
        const __m256 v48_2 = _mm256_loadu_ps(x + 16);
        const __m256 v48_3 = _mm256_loadu_ps(x + 24);
        const __m256 v48_4 = _mm256_loadu_ps(x + 32);
        const __m256 v48_5 = _mm256_loadu_ps(x + 40);
        const __m256 v48_6 = _mm256_loadu_ps(x + 48);
        const __m256 v48_7 = _mm256_loadu_ps(x + 56);
        const __m256 v50_0 = _mm256_sub_ps(v48_0, v49);
        const __m256 v50_1 = _mm256_sub_ps(v48_1, v49);
        const __m256 v50_2 = _mm256_sub_ps(v48_2, v49);
        const __m256 v50_3 = _mm256_sub_ps(v48_3, v49);
        const __m256 v50_4 = _mm256_sub_ps(v48_4, v49);
        const __m256 v50_5 = _mm256_sub_ps(v48_5, v49);
        const __m256 v50_6 = _mm256_sub_ps(v48_6, v49);
        const __m256 v50_7 = _mm256_sub_ps(v48_7, v49);
        const __m256 v51_0 = _mm256_max_ps(v47, v50_0);
        const __m256 v51_1 = _mm256_max_ps(v47, v50_1);
        const __m256 v51_2 = _mm256_max_ps(v47, v50_2);
        const __m256 v51_3 = _mm256_max_ps(v47, v50_3);
        const __m256 v51_4 = _mm256_max_ps(v47, v50_4);
        const __m256 v51_5 = _mm256_max_ps(v47, v50_5);
        const __m256 v51_6 = _mm256_max_ps(v47, v50_6);
        const __m256 v51_7 = _mm256_max_ps(v47, v50_7);
        const __m256 v54_0 = _mm256_fmadd_ps(v51_0, v52, v53);
        const __m256 v54_1 = _mm256_fmadd_ps(v51_1, v52, v53);
        const __m256 v54_2 = _mm256_fmadd_ps(v51_2, v52, v53);
        const __m256 v54_3 = _mm256_fmadd_ps(v51_3, v52, v53);
        const __m256 v54_4 = _mm256_fmadd_ps(v51_4, v52, v53);
        const __m256 v54_5 = _mm256_fmadd_ps(v51_5, v52, v53);
        const __m256 v54_6 = _mm256_fmadd_ps(v51_6, v52, v53);
        const __m256 v54_7 = _mm256_fmadd_ps(v51_7, v52, v53);
        const __m256 v55_0 = _mm256_sub_ps(v53, v54_0);
        const __m256 v55_1 = _mm256_sub_ps(v53, v54_1);
        const __m256 v55_2 = _mm256_sub_ps(v53, v54_2);
        const __m256 v55_3 = _mm256_sub_ps(v53, v54_3);
        const __m256 v55_4 = _mm256_sub_ps(v53, v54_4);
        const __m256 v55_5 = _mm256_sub_ps(v53, v54_5);
        const __m256 v55_6 = _mm256_sub_ps(v53, v54_6);
        const __m256 v55_7 = _mm256_sub_ps(v53, v54_7);
        const __m256 v56_0 = _mm256_fmadd_ps(v51_0, v52, v55_0);
        const __m256 v56_1 = _mm256_fmadd_ps(v51_1, v52, v55_1);
        const __m256 v56_2 = _mm256_fmadd_ps(v51_2, v52, v55_2);
        const __m256 v56_3 = _mm256_fmadd_ps(v51_3, v52, v55_3);
        const __m256 v56_4 = _mm256_fmadd_ps(v51_4, v52, v55_4);
        const __m256 v56_5 = _mm256_fmadd_ps(v51_5, v52, v55_5);
        const __m256 v56_6 = _mm256_fmadd_ps(v51_6, v52, v55_6);
        const __m256 v56_7 = _mm256_fmadd_ps(v51_7, v52, v55_7);
        const __m256 v57_0 = _mm256_fmadd_ps(v46, v51_0, v56_0);
        const __m256 v57_1 = _mm256_fmadd_ps(v46, v51_1, v56_1);
        const __m256 v57_2 = _mm256_fmadd_ps(v46, v51_2, v56_2);
        const __m256 v57_3 = _mm256_fmadd_ps(v46, v51_3, v56_3);
        const __m256 v57_4 = _mm256_fmadd_ps(v46, v51_4, v56_4);
        const __m256 v57_5 = _mm256_fmadd_ps(v46, v51_5, v56_5);
        const __m256 v57_6 = _mm256_fmadd_ps(v46, v51_6, v56_6);
        const __m256 v57_7 = _mm256_fmadd_ps(v46, v51_7, v56_7);
        const __m256 v60_0 = _mm256_fmadd_ps(v57_0, v58, v59);
        const __m256 v60_1 = _mm256_fmadd_ps(v57_1, v58, v59);
        const __m256 v60_2 = _mm256_fmadd_ps(v57_2, v58, v59);
        const __m256 v60_3 = _mm256_fmadd_ps(v57_3, v58, v59);
        const __m256 v60_4 = _mm256_fmadd_ps(v57_4, v58, v59);
        const __m256 v60_5 = _mm256_fmadd_ps(v57_5, v58, v59);
        const __m256 v60_6 = _mm256_fmadd_ps(v57_6, v58, v59);
        const __m256 v60_7 = _mm256_fmadd_ps(v57_7, v58, v59);
        const __m256 v62_0 = _mm256_fmadd_ps(v57_0, v60_0, v61);
        const __m256 v62_1 = _mm256_fmadd_ps(v57_1, v60_1, v61);
        const __m256 v62_2 = _mm256_fmadd_ps(v57_2, v60_2, v61);
        const __m256 v62_3 = _mm256_fmadd_ps(v57_3, v60_3, v61);
        const __m256 v62_4 = _mm256_fmadd_ps(v57_4, v60_4, v61);
        const __m256 v62_5 = _mm256_fmadd_ps(v57_5, v60_5, v61);
        const __m256 v62_6 = _mm256_fmadd_ps(v57_6, v60_6, v61);
        const __m256 v62_7 = _mm256_fmadd_ps(v57_7, v60_7, v61);
        const __m256i v63_0 = _mm256_castps_si256(v54_0);
        const __m256i v63_1 = _mm256_castps_si256(v54_1);
        const __m256i v63_2 = _mm256_castps_si256(v54_2);
        const __m256i v63_3 = _mm256_castps_si256(v54_3);
        const __m256i v63_4 = _mm256_castps_si256(v54_4);
        const __m256i v63_5 = _mm256_castps_si256(v54_5);
        const __m256i v63_6 = _mm256_castps_si256(v54_6);
        const __m256i v63_7 = _mm256_castps_si256(v54_7);
        const __m256i v64_0 = _mm256_permutevar8x32_epi32(t0_0, v63_0);
        const __m256i v64_1 = _mm256_permutevar8x32_epi32(t0_0, v63_1);
        const __m256i v64_2 = _mm256_permutevar8x32_epi32(t0_0, v63_2);
        const __m256i v64_3 = _mm256_permutevar8x32_epi32(t0_0, v63_3);
        const __m256i v64_4 = _mm256_permutevar8x32_epi32(t0_0, v63_4);
        const __m256i v64_5 = _mm256_permutevar8x32_epi32(t0_0, v63_5);
        const __m256i v64_6 = _mm256_permutevar8x32_epi32(t0_0, v63_6);
        const __m256i v64_7 = _mm256_permutevar8x32_epi32(t0_0, v63_7);
        const __m256i v66_0 = _mm256_slli_epi32(v63_0, 20);
        const __m256i v66_1 = _mm256_slli_epi32(v63_1, 20);
        const __m256i v66_2 = _mm256_slli_epi32(v63_2, 20);
        const __m256i v66_3 = _mm256_slli_epi32(v63_3, 20);
        const __m256i v66_4 = _mm256_slli_epi32(v63_4, 20);
        const __m256i v66_5 = _mm256_slli_epi32(v63_5, 20);
        const __m256i v66_6 = _mm256_slli_epi32(v63_6, 20);
        const __m256i v66_7 = _mm256_slli_epi32(v63_7, 20);
        const __m256i v67_0 = _mm256_add_epi32(v64_0, v66_0);
        const __m256i v67_1 = _mm256_add_epi32(v64_1, v66_1);
        const __m256i v67_2 = _mm256_add_epi32(v64_2, v66_2);
        const __m256i v67_3 = _mm256_add_epi32(v64_3, v66_3);
        const __m256i v67_4 = _mm256_add_epi32(v64_4, v66_4);
        const __m256i v67_5 = _mm256_add_epi32(v64_5, v66_5);
        const __m256i v67_6 = _mm256_add_epi32(v64_6, v66_6);
        const __m256i v67_7 = _mm256_add_epi32(v64_7, v66_7);
        const __m256 v68_0 = _mm256_castsi256_ps(v67_0);
        const __m256 v68_1 = _mm256_castsi256_ps(v67_1);
        const __m256 v68_2 = _mm256_castsi256_ps(v67_2);
        const __m256 v68_3 = _mm256_castsi256_ps(v67_3);
        const __m256 v68_4 = _mm256_castsi256_ps(v67_4);
        const __m256 v68_5 = _mm256_castsi256_ps(v67_5);
        const __m256 v68_6 = _mm256_castsi256_ps(v67_6);
        const __m256 v68_7 = _mm256_castsi256_ps(v67_7);
        const __m256 v69_0 = _mm256_mul_ps(v57_0, v68_0);
        const __m256 v69_1 = _mm256_mul_ps(v57_1, v68_1);
        const __m256 v69_2 = _mm256_mul_ps(v57_2, v68_2);
        const __m256 v69_3 = _mm256_mul_ps(v57_3, v68_3);
        const __m256 v69_4 = _mm256_mul_ps(v57_4, v68_4);
        const __m256 v69_5 = _mm256_mul_ps(v57_5, v68_5);
        const __m256 v69_6 = _mm256_mul_ps(v57_6, v68_6);
        const __m256 v69_7 = _mm256_mul_ps(v57_7, v68_7);
        const __m256 v70_0 = _mm256_fmadd_ps(v62_0, v69_0, v68_0);
        const __m256 v70_1 = _mm256_fmadd_ps(v62_1, v69_1, v68_1);
        const __m256 v70_2 = _mm256_fmadd_ps(v62_2, v69_2, v68_2);
        const __m256 v70_3 = _mm256_fmadd_ps(v62_3, v69_3, v68_3);
        const __m256 v70_4 = _mm256_fmadd_ps(v62_4, v69_4, v68_4);
        const __m256 v70_5 = _mm256_fmadd_ps(v62_5, v69_5, v68_5);
        const __m256 v70_6 = _mm256_fmadd_ps(v62_6, v69_6, v68_6);
        const __m256 v70_7 = _mm256_fmadd_ps(v62_7, v69_7, v68_7);
        const __m256d v71_0l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70_0));
        const __m256d v71_0h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70_0, 1));
        const __m256d v71_1l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70_1));
        const __m256d v71_1h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70_1, 1));
        const __m256d v71_2l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70_2));
        const __m256d v71_2h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70_2, 1));
        const __m256d v71_3l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70_3));
        const __m256d v71_3h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70_3, 1));
        const __m256d v71_4l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70_4));
        const __m256d v71_4h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70_4, 1));
        const __m256d v71_5l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70_5));
        const __m256d v71_5h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70_5, 1));
        const __m256d v71_6l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70_6));
        const __m256d v71_6h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70_6, 1));
        const __m256d v71_7l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70_7));
        const __m256d v71_7h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70_7, 1));
        const __m256d v72_0l = _mm256_add_pd(v41_0l, v71_0l);
        const __m256d v72_0h = _mm256_add_pd(v41_0h, v71_0h);
        const __m256d v72_1l = _mm256_add_pd(v41_1l, v71_1l);
        const __m256d v72_1h = _mm256_add_pd(v41_1h, v71_1h);
        const __m256d v72_2l = _mm256_add_pd(v41_2l, v71_2l);
        const __m256d v72_2h = _mm256_add_pd(v41_2h, v71_2h);
        const __m256d v72_3l = _mm256_add_pd(v41_3l, v71_3l);
        const __m256d v72_3h = _mm256_add_pd(v41_3h, v71_3h);
        const __m256d v72_4l = _mm256_add_pd(v41_4l, v71_4l);
        const __m256d v72_4h = _mm256_add_pd(v41_4h, v71_4h);
        const __m256d v72_5l = _mm256_add_pd(v41_5l, v71_5l);
        const __m256d v72_5h = _mm256_add_pd(v41_5h, v71_5h);
        const __m256d v72_6l = _mm256_add_pd(v41_6l, v71_6l);
        const __m256d v72_6h = _mm256_add_pd(v41_6h, v71_6h);
        const __m256d v72_7l = _mm256_add_pd(v41_7l, v71_7l);
        const __m256d v72_7h = _mm256_add_pd(v41_7h, v71_7h);
        r0_0l = _mm256_blendv_pd(r0_0l, v72_0l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45_0))));
        r0_0h = _mm256_blendv_pd(r0_0h, v72_0h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45_0, 1))));
        r0_1l = _mm256_blendv_pd(r0_1l, v72_1l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45_1))));
        r0_1h = _mm256_blendv_pd(r0_1h, v72_1h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45_1, 1))));
        r0_2l = _mm256_blendv_pd(r0_2l, v72_2l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45_2))));
        r0_2h = _mm256_blendv_pd(r0_2h, v72_2h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45_2, 1))));
        r0_3l = _mm256_blendv_pd(r0_3l, v72_3l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45_3))));
        r0_3h = _mm256_blendv_pd(r0_3h, v72_3h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45_3, 1))));
        r0_4l = _mm256_blendv_pd(r0_4l, v72_4l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45_4))));
        r0_4h = _mm256_blendv_pd(r0_4h, v72_4h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45_4, 1))));
        r0_5l = _mm256_blendv_pd(r0_5l, v72_5l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45_5))));
        r0_5h = _mm256_blendv_pd(r0_5h, v72_5h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45_5, 1))));
        r0_6l = _mm256_blendv_pd(r0_6l, v72_6l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45_6))));
        r0_6h = _mm256_blendv_pd(r0_6h, v72_6h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45_6, 1))));
        r0_7l = _mm256_blendv_pd(r0_7l, v72_7l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45_7))));
        r0_7h = _mm256_blendv_pd(r0_7h, v72_7h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45_7, 1))));
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
    const __m256 v42 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v43 = _mm256_set1_ps(a0);
    const __m256 v46 = _mm256_set1_ps(0x1.4aebbcp-26f); /* 1.92621279e-08 */
    const __m256 v47 = _mm256_set1_ps(a4);
    const __m256 v49 = _mm256_set1_ps(a2);
    const __m256 v52 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v53 = _mm256_set1_ps(a3);
    const __m256 v58 = _mm256_set1_ps(0x1.c6cc54p-5f); /* 0.0555173531 */
    const __m256 v59 = _mm256_set1_ps(0x1.ec0e38p-3f); /* 0.240261495 */
    const __m256 v61 = _mm256_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256d v41l = _mm256_loadu_pd(state5);
    const __m256d v41h = _mm256_loadu_pd(state5 + 4);
    const __m256 v44 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v43);
    const __m256i v45 = _mm256_castps_si256(_mm256_cmp_ps(v42, v44, _CMP_LT_OQ));
    __m256d r0l = v41l;
    __m256d r0h = v41h;
    __m256i any1 = v45;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v48 = _mm256_loadu_ps(x);
        const __m256 v50 = _mm256_sub_ps(v48, v49);
        const __m256 v51 = _mm256_max_ps(v47, v50);
        const __m256 v54 = _mm256_fmadd_ps(v51, v52, v53);
        const __m256 v55 = _mm256_sub_ps(v53, v54);
        const __m256 v56 = _mm256_fmadd_ps(v51, v52, v55);
        const __m256 v57 = _mm256_fmadd_ps(v46, v51, v56);
        const __m256 v60 = _mm256_fmadd_ps(v57, v58, v59);
        const __m256 v62 = _mm256_fmadd_ps(v57, v60, v61);
        const __m256i v63 = _mm256_castps_si256(v54);
        const __m256i v64 = _mm256_permutevar8x32_epi32(t0_0, v63);
        const __m256i v66 = _mm256_slli_epi32(v63, 20);
        const __m256i v67 = _mm256_add_epi32(v64, v66);
        const __m256 v68 = _mm256_castsi256_ps(v67);
        const __m256 v69 = _mm256_mul_ps(v57, v68);
        const __m256 v70 = _mm256_fmadd_ps(v62, v69, v68);
        const __m256d v71l = _mm256_cvtps_pd(_mm256_castps256_ps128(v70));
        const __m256d v71h = _mm256_cvtps_pd(_mm256_extractf128_ps(v70, 1));
        const __m256d v72l = _mm256_add_pd(v41l, v71l);
        const __m256d v72h = _mm256_add_pd(v41h, v71h);
        r0l = _mm256_blendv_pd(r0l, v72l, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v45))));
        r0h = _mm256_blendv_pd(r0h, v72h, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v45, 1))));
    }
    _mm256_storeu_pd(value5, r0l);
    _mm256_storeu_pd(value5 + 4, r0h);
}

/* Lanes l to 7 behind it. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_combine3_avx2(const double *left5, const double *right5, double *value5) {
    const __m256d v73l = _mm256_loadu_pd(right5);
    const __m256d v73h = _mm256_loadu_pd(right5 + 4);
    const __m256d v74l = _mm256_loadu_pd(left5);
    const __m256d v74h = _mm256_loadu_pd(left5 + 4);
    const __m256d v75l = _mm256_add_pd(v73l, v74l);
    const __m256d v75h = _mm256_add_pd(v73h, v74h);
    _mm256_storeu_pd(value5, v75l);
    _mm256_storeu_pd(value5 + 4, v75h);
}

/* Once a row, in 8 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_once4_avx2(float a0, double a1, double a5, float *value6) {
    const __m256 v76 = _mm256_set1_ps(0x1p+6f); /* 64 */
    const __m256 v77 = _mm256_set1_ps(a0);
    const __m256d v80 = _mm256_set1_pd(0x1.0000000699b7ep+0); /* 1.0000000015367898 */
    const __m256d v81 = _mm256_set1_pd(0x1.00000048969c9p-71); /* 4.2351648078491178e-22 */
    const __m256 v82 = _mm256_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m256 v83 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256d v94 = _mm256_set1_pd(a5);
    const __m256d v95 = _mm256_set1_pd(a1);
    const __m256 v78 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v77);
    const __m256i v79 = _mm256_castps_si256(_mm256_cmp_ps(v76, v78, _CMP_LT_OQ));
    const __m256 v84 = _mm256_mul_ps(v77, v83);
    const __m256 v85 = _mm256_round_ps(v84, 8);
    const __m256 v86 = _mm256_add_ps(v82, v85);
    const __m256i v87 = softmax_4ulp_avx512_1_bits_f32_avx2(v86);
    const __m256i v89 = _mm256_slli_epi32(v87, 23);
    const __m256 v90 = _mm256_castsi256_ps(v89);
    const __m256d v91l = _mm256_cvtps_pd(_mm256_castps256_ps128(v90));
    const __m256d v91h = _mm256_cvtps_pd(_mm256_extractf128_ps(v90, 1));
    const __m256d v92l = _mm256_mul_pd(v81, v91l);
    const __m256d v92h = _mm256_mul_pd(v81, v91h);
    const __m256d v93l = _mm256_blendv_pd(v92l, v80, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
    const __m256d v93h = _mm256_blendv_pd(v92h, v80, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
    const __m256d v96l = _mm256_blendv_pd(v95, v94, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_castsi256_si128(v79))));
    const __m256d v96h = _mm256_blendv_pd(v95, v94, _mm256_castsi256_pd(_mm256_cvtepi32_epi64(_mm256_extracti128_si256(v79, 1))));
    const __m256d v97l = _mm256_div_pd(v93l, v96l);
    const __m256d v97h = _mm256_div_pd(v93h, v96h);
    const __m128 v98l = _mm256_cvtpd_ps(v97l);
    const __m128 v98h = _mm256_cvtpd_ps(v97h);
    const __m256 v98 = _mm256_set_m128(v98h, v98l);
    _mm256_storeu_ps(value6, v98);
}

/* 16 elements. */
SOFTMAX_4ULP_AVX512_1_AVX2 void softmax_4ulp_avx512_1_step5_avx2(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m256 v99 = _mm256_set1_ps(a4);
    const __m256 v102 = _mm256_set1_ps(0x1.4aede6p-26f); /* 1.92626199e-08 */
    const __m256 v103 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v104 = _mm256_set1_ps(a3);
    const __m256 v109 = _mm256_set1_ps(0x1.c6c108p-5f); /* 0.0555119663 */
    const __m256 v110 = _mm256_set1_ps(0x1.ec106cp-3f); /* 0.240265697 */
    const __m256 v112 = _mm256_set1_ps(0x1.62e438p-1f); /* 0.693147421 */
    const __m256 v122 = _mm256_set1_ps(a6);
    const __m256 v124 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v125 = _mm256_set1_ps(a0);
    const __m256 v128 = _mm256_set1_ps(a2);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v100_0 = _mm256_loadu_ps(x);
    const __m256 v100_1 = _mm256_loadu_ps(x + 8);
    const __m256 v101_0 = _mm256_max_ps(v99, v100_0);
    const __m256 v101_1 = _mm256_max_ps(v99, v100_1);
    const __m256 v105_0 = _mm256_fmadd_ps(v101_0, v103, v104);
    const __m256 v105_1 = _mm256_fmadd_ps(v101_1, v103, v104);
    const __m256 v106_0 = _mm256_sub_ps(v104, v105_0);
    const __m256 v106_1 = _mm256_sub_ps(v104, v105_1);
    const __m256 v107_0 = _mm256_fmadd_ps(v101_0, v103, v106_0);
    const __m256 v107_1 = _mm256_fmadd_ps(v101_1, v103, v106_1);
    const __m256 v108_0 = _mm256_fmadd_ps(v101_0, v102, v107_0);
    const __m256 v108_1 = _mm256_fmadd_ps(v101_1, v102, v107_1);
    const __m256 v111_0 = _mm256_fmadd_ps(v108_0, v109, v110);
    const __m256 v111_1 = _mm256_fmadd_ps(v108_1, v109, v110);
    const __m256 v113_0 = _mm256_fmadd_ps(v108_0, v111_0, v112);
    const __m256 v113_1 = _mm256_fmadd_ps(v108_1, v111_1, v112);
    const __m256i v114_0 = _mm256_castps_si256(v105_0);
    const __m256i v114_1 = _mm256_castps_si256(v105_1);
    const __m256i v115_0 = _mm256_permutevar8x32_epi32(t0_0, v114_0);
    const __m256i v115_1 = _mm256_permutevar8x32_epi32(t0_0, v114_1);
    const __m256i v117_0 = _mm256_slli_epi32(v114_0, 20);
    const __m256i v117_1 = _mm256_slli_epi32(v114_1, 20);
    const __m256i v118_0 = _mm256_add_epi32(v115_0, v117_0);
    const __m256i v118_1 = _mm256_add_epi32(v115_1, v117_1);
    const __m256 v119_0 = _mm256_castsi256_ps(v118_0);
    const __m256 v119_1 = _mm256_castsi256_ps(v118_1);
    const __m256 v120_0 = _mm256_mul_ps(v119_0, v108_0);
    const __m256 v120_1 = _mm256_mul_ps(v119_1, v108_1);
    const __m256 v121_0 = _mm256_fmadd_ps(v113_0, v120_0, v119_0);
    const __m256 v121_1 = _mm256_fmadd_ps(v113_1, v120_1, v119_1);
    const __m256 v123_0 = _mm256_mul_ps(v121_0, v122);
    const __m256 v123_1 = _mm256_mul_ps(v121_1, v122);
    const __m256 v126_0 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v125);
    const __m256 v126_1 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v125);
    const __m256i v127_0 = _mm256_castps_si256(_mm256_cmp_ps(v124, v126_0, _CMP_LT_OQ));
    const __m256i v127_1 = _mm256_castps_si256(_mm256_cmp_ps(v124, v126_1, _CMP_LT_OQ));
    __m256 r0_0 = v123_0;
    __m256 r0_1 = v123_1;
    __m256i any1 = v127_0;
    any1 = _mm256_or_si256(any1, v127_1);
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v129_0 = _mm256_sub_ps(v100_0, v128);
        const __m256 v129_1 = _mm256_sub_ps(v100_1, v128);
        const __m256 v130_0 = _mm256_max_ps(v99, v129_0);
        const __m256 v130_1 = _mm256_max_ps(v99, v129_1);
        const __m256 v131_0 = _mm256_fmadd_ps(v130_0, v103, v104);
        const __m256 v131_1 = _mm256_fmadd_ps(v130_1, v103, v104);
        const __m256 v132_0 = _mm256_sub_ps(v104, v131_0);
        const __m256 v132_1 = _mm256_sub_ps(v104, v131_1);
        const __m256 v133_0 = _mm256_fmadd_ps(v130_0, v103, v132_0);
        const __m256 v133_1 = _mm256_fmadd_ps(v130_1, v103, v132_1);
        const __m256 v134_0 = _mm256_fmadd_ps(v130_0, v102, v133_0);
        const __m256 v134_1 = _mm256_fmadd_ps(v130_1, v102, v133_1);
        const __m256i v135_0 = _mm256_castps_si256(v131_0);
        const __m256i v135_1 = _mm256_castps_si256(v131_1);
        const __m256i v136_0 = _mm256_permutevar8x32_epi32(t0_0, v135_0);
        const __m256i v136_1 = _mm256_permutevar8x32_epi32(t0_0, v135_1);
        const __m256i v137_0 = _mm256_slli_epi32(v135_0, 20);
        const __m256i v137_1 = _mm256_slli_epi32(v135_1, 20);
        const __m256i v138_0 = _mm256_add_epi32(v136_0, v137_0);
        const __m256i v138_1 = _mm256_add_epi32(v136_1, v137_1);
        const __m256 v139_0 = _mm256_castsi256_ps(v138_0);
        const __m256 v139_1 = _mm256_castsi256_ps(v138_1);
        const __m256 v140_0 = _mm256_mul_ps(v134_0, v139_0);
        const __m256 v140_1 = _mm256_mul_ps(v134_1, v139_1);
        const __m256 v141_0 = _mm256_fmadd_ps(v134_0, v109, v110);
        const __m256 v141_1 = _mm256_fmadd_ps(v134_1, v109, v110);
        const __m256 v142_0 = _mm256_fmadd_ps(v134_0, v141_0, v112);
        const __m256 v142_1 = _mm256_fmadd_ps(v134_1, v141_1, v112);
        const __m256 v143_0 = _mm256_fmadd_ps(v140_0, v142_0, v139_0);
        const __m256 v143_1 = _mm256_fmadd_ps(v140_1, v142_1, v139_1);
        const __m256 v144_0 = _mm256_mul_ps(v122, v143_0);
        const __m256 v144_1 = _mm256_mul_ps(v122, v143_1);
        r0_0 = _mm256_blendv_ps(r0_0, v144_0, _mm256_castsi256_ps(v127_0));
        r0_1 = _mm256_blendv_ps(r0_1, v144_1, _mm256_castsi256_ps(v127_1));
    }
    _mm256_storeu_ps(y, r0_0);
    _mm256_storeu_ps(y + 8, r0_1);
}

/* 8 elements. */
static SOFTMAX_4ULP_AVX512_1_AVX2_TARGET void softmax_4ulp_avx512_1_chunk5_avx2(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m256 v99 = _mm256_set1_ps(a4);
    const __m256 v102 = _mm256_set1_ps(0x1.4aede6p-26f); /* 1.92626199e-08 */
    const __m256 v103 = _mm256_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m256 v104 = _mm256_set1_ps(a3);
    const __m256 v109 = _mm256_set1_ps(0x1.c6c108p-5f); /* 0.0555119663 */
    const __m256 v110 = _mm256_set1_ps(0x1.ec106cp-3f); /* 0.240265697 */
    const __m256 v112 = _mm256_set1_ps(0x1.62e438p-1f); /* 0.693147421 */
    const __m256 v122 = _mm256_set1_ps(a6);
    const __m256 v124 = _mm256_set1_ps(0x1p+16f); /* 65536 */
    const __m256 v125 = _mm256_set1_ps(a0);
    const __m256 v128 = _mm256_set1_ps(a2);
    const __m256i t0_0 = _mm256_loadu_si256((const __m256i *)(const void *)(softmax_4ulp_avx512_1_table0));
    const __m256 v100 = _mm256_loadu_ps(x);
    const __m256 v101 = _mm256_max_ps(v99, v100);
    const __m256 v105 = _mm256_fmadd_ps(v101, v103, v104);
    const __m256 v106 = _mm256_sub_ps(v104, v105);
    const __m256 v107 = _mm256_fmadd_ps(v101, v103, v106);
    const __m256 v108 = _mm256_fmadd_ps(v101, v102, v107);
    const __m256 v111 = _mm256_fmadd_ps(v108, v109, v110);
    const __m256 v113 = _mm256_fmadd_ps(v108, v111, v112);
    const __m256i v114 = _mm256_castps_si256(v105);
    const __m256i v115 = _mm256_permutevar8x32_epi32(t0_0, v114);
    const __m256i v117 = _mm256_slli_epi32(v114, 20);
    const __m256i v118 = _mm256_add_epi32(v115, v117);
    const __m256 v119 = _mm256_castsi256_ps(v118);
    const __m256 v120 = _mm256_mul_ps(v119, v108);
    const __m256 v121 = _mm256_fmadd_ps(v113, v120, v119);
    const __m256 v123 = _mm256_mul_ps(v121, v122);
    const __m256 v126 = _mm256_andnot_ps(_mm256_set1_ps(-0.0f), v125);
    const __m256i v127 = _mm256_castps_si256(_mm256_cmp_ps(v124, v126, _CMP_LT_OQ));
    __m256 r0 = v123;
    __m256i any1 = v127;
    if (__builtin_expect(!_mm256_testz_si256(any1, any1), 0)) {
        const __m256 v129 = _mm256_sub_ps(v100, v128);
        const __m256 v130 = _mm256_max_ps(v99, v129);
        const __m256 v131 = _mm256_fmadd_ps(v130, v103, v104);
        const __m256 v132 = _mm256_sub_ps(v104, v131);
        const __m256 v133 = _mm256_fmadd_ps(v130, v103, v132);
        const __m256 v134 = _mm256_fmadd_ps(v130, v102, v133);
        const __m256i v135 = _mm256_castps_si256(v131);
        const __m256i v136 = _mm256_permutevar8x32_epi32(t0_0, v135);
        const __m256i v137 = _mm256_slli_epi32(v135, 20);
        const __m256i v138 = _mm256_add_epi32(v136, v137);
        const __m256 v139 = _mm256_castsi256_ps(v138);
        const __m256 v140 = _mm256_mul_ps(v134, v139);
        const __m256 v141 = _mm256_fmadd_ps(v134, v109, v110);
        const __m256 v142 = _mm256_fmadd_ps(v134, v141, v112);
        const __m256 v143 = _mm256_fmadd_ps(v140, v142, v139);
        const __m256 v144 = _mm256_mul_ps(v122, v143);
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
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m512 v4 = _mm512_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m512 v12 = _mm512_set1_ps(0x1.4ad466p-26f); /* 1.92568219e-08 */
    const __m512 v13 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v19 = _mm512_set1_ps(0x1.c6b36ep-5f); /* 0.0555054806 */
    const __m512 v20 = _mm512_set1_ps(0x1.ec1244p-3f); /* 0.240269214 */
    const __m512 v22 = _mm512_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v0_0 = _mm512_loadu_ps(x);
    const __m512 v0_1 = _mm512_loadu_ps(x + 16);
    const __m512 v0_2 = _mm512_loadu_ps(x + 32);
    const __m512 v0_3 = _mm512_loadu_ps(x + 48);
    const __m512 v0_4 = _mm512_loadu_ps(x + 64);
    const __m512 v0_5 = _mm512_loadu_ps(x + 80);
    const __m512 v0_6 = _mm512_loadu_ps(x + 96);
    const __m512 v0_7 = _mm512_loadu_ps(x + 112);
    const __m512 v3_0 = _mm512_max_ps(v2, v0_0);
    const __m512 v3_1 = _mm512_max_ps(v2, v0_1);
    const __m512 v3_2 = _mm512_max_ps(v2, v0_2);
    const __m512 v3_3 = _mm512_max_ps(v2, v0_3);
    const __m512 v3_4 = _mm512_max_ps(v2, v0_4);
    const __m512 v3_5 = _mm512_max_ps(v2, v0_5);
    const __m512 v3_6 = _mm512_max_ps(v2, v0_6);
    const __m512 v3_7 = _mm512_max_ps(v2, v0_7);
    const __m512 v5_0 = _mm512_fmadd_ps(v1, v3_0, v4);
    const __m512 v5_1 = _mm512_fmadd_ps(v1, v3_1, v4);
    const __m512 v5_2 = _mm512_fmadd_ps(v1, v3_2, v4);
    const __m512 v5_3 = _mm512_fmadd_ps(v1, v3_3, v4);
    const __m512 v5_4 = _mm512_fmadd_ps(v1, v3_4, v4);
    const __m512 v5_5 = _mm512_fmadd_ps(v1, v3_5, v4);
    const __m512 v5_6 = _mm512_fmadd_ps(v1, v3_6, v4);
    const __m512 v5_7 = _mm512_fmadd_ps(v1, v3_7, v4);
    const __m512i v6_0 = _mm512_castps_si512(v5_0);
    const __m512i v6_1 = _mm512_castps_si512(v5_1);
    const __m512i v6_2 = _mm512_castps_si512(v5_2);
    const __m512i v6_3 = _mm512_castps_si512(v5_3);
    const __m512i v6_4 = _mm512_castps_si512(v5_4);
    const __m512i v6_5 = _mm512_castps_si512(v5_5);
    const __m512i v6_6 = _mm512_castps_si512(v5_6);
    const __m512i v6_7 = _mm512_castps_si512(v5_7);
    const __m512i v7_0 = _mm512_permutexvar_epi32(v6_0, t0_0);
    const __m512i v7_1 = _mm512_permutexvar_epi32(v6_1, t0_0);
    const __m512i v7_2 = _mm512_permutexvar_epi32(v6_2, t0_0);
    const __m512i v7_3 = _mm512_permutexvar_epi32(v6_3, t0_0);
    const __m512i v7_4 = _mm512_permutexvar_epi32(v6_4, t0_0);
    const __m512i v7_5 = _mm512_permutexvar_epi32(v6_5, t0_0);
    const __m512i v7_6 = _mm512_permutexvar_epi32(v6_6, t0_0);
    const __m512i v7_7 = _mm512_permutexvar_epi32(v6_7, t0_0);
    const __m512i v9_0 = _mm512_slli_epi32(v6_0, 20);
    const __m512i v9_1 = _mm512_slli_epi32(v6_1, 20);
    const __m512i v9_2 = _mm512_slli_epi32(v6_2, 20);
    const __m512i v9_3 = _mm512_slli_epi32(v6_3, 20);
    const __m512i v9_4 = _mm512_slli_epi32(v6_4, 20);
    const __m512i v9_5 = _mm512_slli_epi32(v6_5, 20);
    const __m512i v9_6 = _mm512_slli_epi32(v6_6, 20);
    const __m512i v9_7 = _mm512_slli_epi32(v6_7, 20);
    const __m512i v10_0 = _mm512_add_epi32(v7_0, v9_0);
    const __m512i v10_1 = _mm512_add_epi32(v7_1, v9_1);
    const __m512i v10_2 = _mm512_add_epi32(v7_2, v9_2);
    const __m512i v10_3 = _mm512_add_epi32(v7_3, v9_3);
    const __m512i v10_4 = _mm512_add_epi32(v7_4, v9_4);
    const __m512i v10_5 = _mm512_add_epi32(v7_5, v9_5);
    const __m512i v10_6 = _mm512_add_epi32(v7_6, v9_6);
    const __m512i v10_7 = _mm512_add_epi32(v7_7, v9_7);
    const __m512 v11_0 = _mm512_castsi512_ps(v10_0);
    const __m512 v11_1 = _mm512_castsi512_ps(v10_1);
    const __m512 v11_2 = _mm512_castsi512_ps(v10_2);
    const __m512 v11_3 = _mm512_castsi512_ps(v10_3);
    const __m512 v11_4 = _mm512_castsi512_ps(v10_4);
    const __m512 v11_5 = _mm512_castsi512_ps(v10_5);
    const __m512 v11_6 = _mm512_castsi512_ps(v10_6);
    const __m512 v11_7 = _mm512_castsi512_ps(v10_7);
    const __m512 v14_0 = _mm512_fmadd_ps(v13, v3_0, v4);
    const __m512 v14_1 = _mm512_fmadd_ps(v13, v3_1, v4);
    const __m512 v14_2 = _mm512_fmadd_ps(v13, v3_2, v4);
    const __m512 v14_3 = _mm512_fmadd_ps(v13, v3_3, v4);
    const __m512 v14_4 = _mm512_fmadd_ps(v13, v3_4, v4);
    const __m512 v14_5 = _mm512_fmadd_ps(v13, v3_5, v4);
    const __m512 v14_6 = _mm512_fmadd_ps(v13, v3_6, v4);
    const __m512 v14_7 = _mm512_fmadd_ps(v13, v3_7, v4);
    const __m512 v15_0 = _mm512_sub_ps(v14_0, v5_0);
    const __m512 v15_1 = _mm512_sub_ps(v14_1, v5_1);
    const __m512 v15_2 = _mm512_sub_ps(v14_2, v5_2);
    const __m512 v15_3 = _mm512_sub_ps(v14_3, v5_3);
    const __m512 v15_4 = _mm512_sub_ps(v14_4, v5_4);
    const __m512 v15_5 = _mm512_sub_ps(v14_5, v5_5);
    const __m512 v15_6 = _mm512_sub_ps(v14_6, v5_6);
    const __m512 v15_7 = _mm512_sub_ps(v14_7, v5_7);
    const __m512 v16_0 = _mm512_fmadd_ps(v1, v3_0, v15_0);
    const __m512 v16_1 = _mm512_fmadd_ps(v1, v3_1, v15_1);
    const __m512 v16_2 = _mm512_fmadd_ps(v1, v3_2, v15_2);
    const __m512 v16_3 = _mm512_fmadd_ps(v1, v3_3, v15_3);
    const __m512 v16_4 = _mm512_fmadd_ps(v1, v3_4, v15_4);
    const __m512 v16_5 = _mm512_fmadd_ps(v1, v3_5, v15_5);
    const __m512 v16_6 = _mm512_fmadd_ps(v1, v3_6, v15_6);
    const __m512 v16_7 = _mm512_fmadd_ps(v1, v3_7, v15_7);
    const __m512 v17_0 = _mm512_fmadd_ps(v12, v3_0, v16_0);
    const __m512 v17_1 = _mm512_fmadd_ps(v12, v3_1, v16_1);
    const __m512 v17_2 = _mm512_fmadd_ps(v12, v3_2, v16_2);
    const __m512 v17_3 = _mm512_fmadd_ps(v12, v3_3, v16_3);
    const __m512 v17_4 = _mm512_fmadd_ps(v12, v3_4, v16_4);
    const __m512 v17_5 = _mm512_fmadd_ps(v12, v3_5, v16_5);
    const __m512 v17_6 = _mm512_fmadd_ps(v12, v3_6, v16_6);
    const __m512 v17_7 = _mm512_fmadd_ps(v12, v3_7, v16_7);
    const __m512 v18_0 = _mm512_mul_ps(v11_0, v17_0);
    const __m512 v18_1 = _mm512_mul_ps(v11_1, v17_1);
    const __m512 v18_2 = _mm512_mul_ps(v11_2, v17_2);
    const __m512 v18_3 = _mm512_mul_ps(v11_3, v17_3);
    const __m512 v18_4 = _mm512_mul_ps(v11_4, v17_4);
    const __m512 v18_5 = _mm512_mul_ps(v11_5, v17_5);
    const __m512 v18_6 = _mm512_mul_ps(v11_6, v17_6);
    const __m512 v18_7 = _mm512_mul_ps(v11_7, v17_7);
    const __m512 v21_0 = _mm512_fmadd_ps(v17_0, v19, v20);
    const __m512 v21_1 = _mm512_fmadd_ps(v17_1, v19, v20);
    const __m512 v21_2 = _mm512_fmadd_ps(v17_2, v19, v20);
    const __m512 v21_3 = _mm512_fmadd_ps(v17_3, v19, v20);
    const __m512 v21_4 = _mm512_fmadd_ps(v17_4, v19, v20);
    const __m512 v21_5 = _mm512_fmadd_ps(v17_5, v19, v20);
    const __m512 v21_6 = _mm512_fmadd_ps(v17_6, v19, v20);
    const __m512 v21_7 = _mm512_fmadd_ps(v17_7, v19, v20);
    const __m512 v23_0 = _mm512_fmadd_ps(v17_0, v21_0, v22);
    const __m512 v23_1 = _mm512_fmadd_ps(v17_1, v21_1, v22);
    const __m512 v23_2 = _mm512_fmadd_ps(v17_2, v21_2, v22);
    const __m512 v23_3 = _mm512_fmadd_ps(v17_3, v21_3, v22);
    const __m512 v23_4 = _mm512_fmadd_ps(v17_4, v21_4, v22);
    const __m512 v23_5 = _mm512_fmadd_ps(v17_5, v21_5, v22);
    const __m512 v23_6 = _mm512_fmadd_ps(v17_6, v21_6, v22);
    const __m512 v23_7 = _mm512_fmadd_ps(v17_7, v21_7, v22);
    const __m512 v24_0 = _mm512_fmadd_ps(v18_0, v23_0, v11_0);
    const __m512 v24_1 = _mm512_fmadd_ps(v18_1, v23_1, v11_1);
    const __m512 v24_2 = _mm512_fmadd_ps(v18_2, v23_2, v11_2);
    const __m512 v24_3 = _mm512_fmadd_ps(v18_3, v23_3, v11_3);
    const __m512 v24_4 = _mm512_fmadd_ps(v18_4, v23_4, v11_4);
    const __m512 v24_5 = _mm512_fmadd_ps(v18_5, v23_5, v11_5);
    const __m512 v24_6 = _mm512_fmadd_ps(v18_6, v23_6, v11_6);
    const __m512 v24_7 = _mm512_fmadd_ps(v18_7, v23_7, v11_7);
    const __m512d v25_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_0));
    const __m512d v25_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_0, 1));
    const __m512d v25_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_1));
    const __m512d v25_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_1, 1));
    const __m512d v25_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_2));
    const __m512d v25_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_2, 1));
    const __m512d v25_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_3));
    const __m512d v25_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_3, 1));
    const __m512d v25_4l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_4));
    const __m512d v25_4h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_4, 1));
    const __m512d v25_5l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_5));
    const __m512d v25_5h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_5, 1));
    const __m512d v25_6l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_6));
    const __m512d v25_6h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_6, 1));
    const __m512d v25_7l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24_7));
    const __m512d v25_7h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24_7, 1));
    acc0[0] = _mm512_max_ps(acc0[0], v0_0);
    acc0[1] = _mm512_max_ps(acc0[1], v0_1);
    acc0[2] = _mm512_max_ps(acc0[2], v0_2);
    acc0[3] = _mm512_max_ps(acc0[3], v0_3);
    acc0[4] = _mm512_max_ps(acc0[4], v0_4);
    acc0[5] = _mm512_max_ps(acc0[5], v0_5);
    acc0[6] = _mm512_max_ps(acc0[6], v0_6);
    acc0[7] = _mm512_max_ps(acc0[7], v0_7);
    acc1[0] = _mm512_add_pd(acc1[0], v25_0l);
    acc1[1] = _mm512_add_pd(acc1[1], v25_0h);
    acc1[2] = _mm512_add_pd(acc1[2], v25_1l);
    acc1[3] = _mm512_add_pd(acc1[3], v25_1h);
    acc1[4] = _mm512_add_pd(acc1[4], v25_2l);
    acc1[5] = _mm512_add_pd(acc1[5], v25_2h);
    acc1[6] = _mm512_add_pd(acc1[6], v25_3l);
    acc1[7] = _mm512_add_pd(acc1[7], v25_3h);
    acc1[8] = _mm512_add_pd(acc1[8], v25_4l);
    acc1[9] = _mm512_add_pd(acc1[9], v25_4h);
    acc1[10] = _mm512_add_pd(acc1[10], v25_5l);
    acc1[11] = _mm512_add_pd(acc1[11], v25_5h);
    acc1[12] = _mm512_add_pd(acc1[12], v25_6l);
    acc1[13] = _mm512_add_pd(acc1[13], v25_6h);
    acc1[14] = _mm512_add_pd(acc1[14], v25_7l);
    acc1[15] = _mm512_add_pd(acc1[15], v25_7h);
}

/* 16 elements; what is to be accumulated goes to memory. */
static SOFTMAX_4ULP_AVX512_1_AVX512_TARGET void softmax_4ulp_avx512_1_chunk0_avx512(const float *x, float *value0, double *value1) {
    const __m512 v1 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v2 = _mm512_set1_ps(-0x1.a2a93p+6f); /* -104.665222 */
    const __m512 v4 = _mm512_set1_ps(0x1.80019p+20f); /* 1572889 */
    const __m512 v12 = _mm512_set1_ps(0x1.4ad466p-26f); /* 1.92568219e-08 */
    const __m512 v13 = _mm512_set1_ps(0x1p-40f); /* 9.09494702e-13 */
    const __m512 v19 = _mm512_set1_ps(0x1.c6b36ep-5f); /* 0.0555054806 */
    const __m512 v20 = _mm512_set1_ps(0x1.ec1244p-3f); /* 0.240269214 */
    const __m512 v22 = _mm512_set1_ps(0x1.62e42ep-1f); /* 0.693147123 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v0 = _mm512_loadu_ps(x);
    const __m512 v3 = _mm512_max_ps(v2, v0);
    const __m512 v5 = _mm512_fmadd_ps(v1, v3, v4);
    const __m512i v6 = _mm512_castps_si512(v5);
    const __m512i v7 = _mm512_permutexvar_epi32(v6, t0_0);
    const __m512i v9 = _mm512_slli_epi32(v6, 20);
    const __m512i v10 = _mm512_add_epi32(v7, v9);
    const __m512 v11 = _mm512_castsi512_ps(v10);
    const __m512 v14 = _mm512_fmadd_ps(v13, v3, v4);
    const __m512 v15 = _mm512_sub_ps(v14, v5);
    const __m512 v16 = _mm512_fmadd_ps(v1, v3, v15);
    const __m512 v17 = _mm512_fmadd_ps(v12, v3, v16);
    const __m512 v18 = _mm512_mul_ps(v11, v17);
    const __m512 v21 = _mm512_fmadd_ps(v17, v19, v20);
    const __m512 v23 = _mm512_fmadd_ps(v17, v21, v22);
    const __m512 v24 = _mm512_fmadd_ps(v18, v23, v11);
    const __m512d v25l = _mm512_cvtps_pd(_mm512_castps512_ps256(v24));
    const __m512d v25h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v24, 1));
    _mm512_storeu_ps(value0, v0);
    _mm512_storeu_pd(value1, v25l);
    _mm512_storeu_pd(value1 + 8, v25h);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_once1_avx512(float a0, float *value2, float *value3, float *value4) {
    const __m512 v26 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v27 = _mm512_set1_ps(a0);
    const __m512 v30 = _mm512_set1_ps(0x0p+0f); /* 0 */
    const __m512 v32 = _mm512_set1_ps(0x1.8006p+20f); /* 1572960 */
    const __m512 v33 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v38 = _mm512_set1_ps(-0x1.bcp+7f); /* -222 */
    const __m512 v28 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v27), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v29 = _mm512_cmp_ps_mask(v26, v28, _CMP_LT_OQ);
    const __m512 v31 = _mm512_mask_blend_ps(v29, v30, v27);
    const __m512 v34 = _mm512_sub_ps(v27, v31);
    const __m512 v35 = _mm512_mul_ps(v33, v34);
    const __m512 v36 = _mm512_roundscale_ps(v35, 8);
    const __m512 v37 = _mm512_sub_ps(v32, v36);
    const __m512 v39 = _mm512_add_ps(v38, v36);
    const __m512 v40 = _mm512_div_ps(v39, v33);
    _mm512_storeu_ps(value2, v31);
    _mm512_storeu_ps(value3, v37);
    _mm512_storeu_ps(value4, v40);
}

/* 64 elements. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_step2_avx512(const float *x, float a0, float a2, float a3, float a4, __m512d *acc5) {
    const __m512 v42 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v43 = _mm512_set1_ps(a0);
    const __m512 v46 = _mm512_set1_ps(0x1.4aebbcp-26f); /* 1.92621279e-08 */
    const __m512 v47 = _mm512_set1_ps(a4);
    const __m512 v49 = _mm512_set1_ps(a2);
    const __m512 v52 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v53 = _mm512_set1_ps(a3);
    const __m512 v58 = _mm512_set1_ps(0x1.c6cc54p-5f); /* 0.0555173531 */
    const __m512 v59 = _mm512_set1_ps(0x1.ec0e38p-3f); /* 0.240261495 */
    const __m512 v61 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512d v41_0l = acc5[0];
    const __m512d v41_0h = acc5[1];
    const __m512d v41_1l = acc5[2];
    const __m512d v41_1h = acc5[3];
    const __m512d v41_2l = acc5[4];
    const __m512d v41_2h = acc5[5];
    const __m512d v41_3l = acc5[6];
    const __m512d v41_3h = acc5[7];
    const __m512 v44_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v44_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v44_2 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v44_3 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v45_0 = _mm512_cmp_ps_mask(v42, v44_0, _CMP_LT_OQ);
    const __mmask16 v45_1 = _mm512_cmp_ps_mask(v42, v44_1, _CMP_LT_OQ);
    const __mmask16 v45_2 = _mm512_cmp_ps_mask(v42, v44_2, _CMP_LT_OQ);
    const __mmask16 v45_3 = _mm512_cmp_ps_mask(v42, v44_3, _CMP_LT_OQ);
    __m512d r0_0l = v41_0l;
    __m512d r0_0h = v41_0h;
    __m512d r0_1l = v41_1l;
    __m512d r0_1h = v41_1h;
    __m512d r0_2l = v41_2l;
    __m512d r0_2h = v41_2h;
    __m512d r0_3l = v41_3l;
    __m512d r0_3h = v41_3h;
    __mmask16 any1 = v45_0;
    any1 = (__mmask16)(any1 | v45_1);
    any1 = (__mmask16)(any1 | v45_2);
    any1 = (__mmask16)(any1 | v45_3);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v48_0 = _mm512_loadu_ps(x);
        const __m512 v48_1 = _mm512_loadu_ps(x + 16);
        const __m512 v48_2 = _mm512_loadu_ps(x + 32);
        const __m512 v48_3 = _mm512_loadu_ps(x + 48);
        const __m512 v50_0 = _mm512_sub_ps(v48_0, v49);
        const __m512 v50_1 = _mm512_sub_ps(v48_1, v49);
        const __m512 v50_2 = _mm512_sub_ps(v48_2, v49);
        const __m512 v50_3 = _mm512_sub_ps(v48_3, v49);
        const __m512 v51_0 = _mm512_max_ps(v47, v50_0);
        const __m512 v51_1 = _mm512_max_ps(v47, v50_1);
        const __m512 v51_2 = _mm512_max_ps(v47, v50_2);
        const __m512 v51_3 = _mm512_max_ps(v47, v50_3);
        const __m512 v54_0 = _mm512_fmadd_ps(v51_0, v52, v53);
        const __m512 v54_1 = _mm512_fmadd_ps(v51_1, v52, v53);
        const __m512 v54_2 = _mm512_fmadd_ps(v51_2, v52, v53);
        const __m512 v54_3 = _mm512_fmadd_ps(v51_3, v52, v53);
        const __m512 v55_0 = _mm512_sub_ps(v53, v54_0);
        const __m512 v55_1 = _mm512_sub_ps(v53, v54_1);
        const __m512 v55_2 = _mm512_sub_ps(v53, v54_2);
        const __m512 v55_3 = _mm512_sub_ps(v53, v54_3);
        const __m512 v56_0 = _mm512_fmadd_ps(v51_0, v52, v55_0);
        const __m512 v56_1 = _mm512_fmadd_ps(v51_1, v52, v55_1);
        const __m512 v56_2 = _mm512_fmadd_ps(v51_2, v52, v55_2);
        const __m512 v56_3 = _mm512_fmadd_ps(v51_3, v52, v55_3);
        const __m512 v57_0 = _mm512_fmadd_ps(v46, v51_0, v56_0);
        const __m512 v57_1 = _mm512_fmadd_ps(v46, v51_1, v56_1);
        const __m512 v57_2 = _mm512_fmadd_ps(v46, v51_2, v56_2);
        const __m512 v57_3 = _mm512_fmadd_ps(v46, v51_3, v56_3);
        const __m512 v60_0 = _mm512_fmadd_ps(v57_0, v58, v59);
        const __m512 v60_1 = _mm512_fmadd_ps(v57_1, v58, v59);
        const __m512 v60_2 = _mm512_fmadd_ps(v57_2, v58, v59);
        const __m512 v60_3 = _mm512_fmadd_ps(v57_3, v58, v59);
        const __m512 v62_0 = _mm512_fmadd_ps(v57_0, v60_0, v61);
        const __m512 v62_1 = _mm512_fmadd_ps(v57_1, v60_1, v61);
        const __m512 v62_2 = _mm512_fmadd_ps(v57_2, v60_2, v61);
        const __m512 v62_3 = _mm512_fmadd_ps(v57_3, v60_3, v61);
        const __m512i v63_0 = _mm512_castps_si512(v54_0);
        const __m512i v63_1 = _mm512_castps_si512(v54_1);
        const __m512i v63_2 = _mm512_castps_si512(v54_2);
        const __m512i v63_3 = _mm512_castps_si512(v54_3);
        const __m512i v64_0 = _mm512_permutexvar_epi32(v63_0, t0_0);
        const __m512i v64_1 = _mm512_permutexvar_epi32(v63_1, t0_0);
        const __m512i v64_2 = _mm512_permutexvar_epi32(v63_2, t0_0);
        const __m512i v64_3 = _mm512_permutexvar_epi32(v63_3, t0_0);
        const __m512i v66_0 = _mm512_slli_epi32(v63_0, 20);
        const __m512i v66_1 = _mm512_slli_epi32(v63_1, 20);
        const __m512i v66_2 = _mm512_slli_epi32(v63_2, 20);
        const __m512i v66_3 = _mm512_slli_epi32(v63_3, 20);
        const __m512i v67_0 = _mm512_add_epi32(v64_0, v66_0);
        const __m512i v67_1 = _mm512_add_epi32(v64_1, v66_1);
        const __m512i v67_2 = _mm512_add_epi32(v64_2, v66_2);
        const __m512i v67_3 = _mm512_add_epi32(v64_3, v66_3);
        const __m512 v68_0 = _mm512_castsi512_ps(v67_0);
        const __m512 v68_1 = _mm512_castsi512_ps(v67_1);
        const __m512 v68_2 = _mm512_castsi512_ps(v67_2);
        const __m512 v68_3 = _mm512_castsi512_ps(v67_3);
        const __m512 v69_0 = _mm512_mul_ps(v57_0, v68_0);
        const __m512 v69_1 = _mm512_mul_ps(v57_1, v68_1);
        const __m512 v69_2 = _mm512_mul_ps(v57_2, v68_2);
        const __m512 v69_3 = _mm512_mul_ps(v57_3, v68_3);
        const __m512 v70_0 = _mm512_fmadd_ps(v62_0, v69_0, v68_0);
        const __m512 v70_1 = _mm512_fmadd_ps(v62_1, v69_1, v68_1);
        const __m512 v70_2 = _mm512_fmadd_ps(v62_2, v69_2, v68_2);
        const __m512 v70_3 = _mm512_fmadd_ps(v62_3, v69_3, v68_3);
        const __m512d v71_0l = _mm512_cvtps_pd(_mm512_castps512_ps256(v70_0));
        const __m512d v71_0h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v70_0, 1));
        const __m512d v71_1l = _mm512_cvtps_pd(_mm512_castps512_ps256(v70_1));
        const __m512d v71_1h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v70_1, 1));
        const __m512d v71_2l = _mm512_cvtps_pd(_mm512_castps512_ps256(v70_2));
        const __m512d v71_2h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v70_2, 1));
        const __m512d v71_3l = _mm512_cvtps_pd(_mm512_castps512_ps256(v70_3));
        const __m512d v71_3h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v70_3, 1));
        const __m512d v72_0l = _mm512_add_pd(v41_0l, v71_0l);
        const __m512d v72_0h = _mm512_add_pd(v41_0h, v71_0h);
        const __m512d v72_1l = _mm512_add_pd(v41_1l, v71_1l);
        const __m512d v72_1h = _mm512_add_pd(v41_1h, v71_1h);
        const __m512d v72_2l = _mm512_add_pd(v41_2l, v71_2l);
        const __m512d v72_2h = _mm512_add_pd(v41_2h, v71_2h);
        const __m512d v72_3l = _mm512_add_pd(v41_3l, v71_3l);
        const __m512d v72_3h = _mm512_add_pd(v41_3h, v71_3h);
        r0_0l = _mm512_mask_blend_pd((__mmask8)v45_0, r0_0l, v72_0l);
        r0_0h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v45_0), r0_0h, v72_0h);
        r0_1l = _mm512_mask_blend_pd((__mmask8)v45_1, r0_1l, v72_1l);
        r0_1h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v45_1), r0_1h, v72_1h);
        r0_2l = _mm512_mask_blend_pd((__mmask8)v45_2, r0_2l, v72_2l);
        r0_2h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v45_2), r0_2h, v72_2h);
        r0_3l = _mm512_mask_blend_pd((__mmask8)v45_3, r0_3l, v72_3l);
        r0_3h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v45_3), r0_3h, v72_3h);
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
    const __m512 v42 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v43 = _mm512_set1_ps(a0);
    const __m512 v46 = _mm512_set1_ps(0x1.4aebbcp-26f); /* 1.92621279e-08 */
    const __m512 v47 = _mm512_set1_ps(a4);
    const __m512 v49 = _mm512_set1_ps(a2);
    const __m512 v52 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v53 = _mm512_set1_ps(a3);
    const __m512 v58 = _mm512_set1_ps(0x1.c6cc54p-5f); /* 0.0555173531 */
    const __m512 v59 = _mm512_set1_ps(0x1.ec0e38p-3f); /* 0.240261495 */
    const __m512 v61 = _mm512_set1_ps(0x1.62e43p-1f); /* 0.693147182 */
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512d v41l = _mm512_loadu_pd(state5);
    const __m512d v41h = _mm512_loadu_pd(state5 + 8);
    const __m512 v44 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v43), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v45 = _mm512_cmp_ps_mask(v42, v44, _CMP_LT_OQ);
    __m512d r0l = v41l;
    __m512d r0h = v41h;
    __mmask16 any1 = v45;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v48 = _mm512_loadu_ps(x);
        const __m512 v50 = _mm512_sub_ps(v48, v49);
        const __m512 v51 = _mm512_max_ps(v47, v50);
        const __m512 v54 = _mm512_fmadd_ps(v51, v52, v53);
        const __m512 v55 = _mm512_sub_ps(v53, v54);
        const __m512 v56 = _mm512_fmadd_ps(v51, v52, v55);
        const __m512 v57 = _mm512_fmadd_ps(v46, v51, v56);
        const __m512 v60 = _mm512_fmadd_ps(v57, v58, v59);
        const __m512 v62 = _mm512_fmadd_ps(v57, v60, v61);
        const __m512i v63 = _mm512_castps_si512(v54);
        const __m512i v64 = _mm512_permutexvar_epi32(v63, t0_0);
        const __m512i v66 = _mm512_slli_epi32(v63, 20);
        const __m512i v67 = _mm512_add_epi32(v64, v66);
        const __m512 v68 = _mm512_castsi512_ps(v67);
        const __m512 v69 = _mm512_mul_ps(v57, v68);
        const __m512 v70 = _mm512_fmadd_ps(v62, v69, v68);
        const __m512d v71l = _mm512_cvtps_pd(_mm512_castps512_ps256(v70));
        const __m512d v71h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v70, 1));
        const __m512d v72l = _mm512_add_pd(v41l, v71l);
        const __m512d v72h = _mm512_add_pd(v41h, v71h);
        r0l = _mm512_mask_blend_pd((__mmask8)v45, r0l, v72l);
        r0h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v45), r0h, v72h);
    }
    _mm512_storeu_pd(value5, r0l);
    _mm512_storeu_pd(value5 + 8, r0h);
}

/* Lanes l to 15 behind it. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_combine3_avx512(const double *left5, const double *right5, double *value5) {
    const __m512d v73l = _mm512_loadu_pd(right5);
    const __m512d v73h = _mm512_loadu_pd(right5 + 8);
    const __m512d v74l = _mm512_loadu_pd(left5);
    const __m512d v74h = _mm512_loadu_pd(left5 + 8);
    const __m512d v75l = _mm512_add_pd(v73l, v74l);
    const __m512d v75h = _mm512_add_pd(v73h, v74h);
    _mm512_storeu_pd(value5, v75l);
    _mm512_storeu_pd(value5 + 8, v75h);
}

/* Once a row, in 16 equal lanes. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_once4_avx512(float a0, double a1, double a5, float *value6) {
    const __m512 v76 = _mm512_set1_ps(0x1p+6f); /* 64 */
    const __m512 v77 = _mm512_set1_ps(a0);
    const __m512d v80 = _mm512_set1_pd(0x1.0000000699b7ep+0); /* 1.0000000015367898 */
    const __m512d v81 = _mm512_set1_pd(0x1.00000048969c9p-71); /* 4.2351648078491178e-22 */
    const __m512 v82 = _mm512_set1_ps(0x1.8000fep+23f); /* 12583039 */
    const __m512 v83 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512d v94 = _mm512_set1_pd(a5);
    const __m512d v95 = _mm512_set1_pd(a1);
    const __m512 v78 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v77), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v79 = _mm512_cmp_ps_mask(v76, v78, _CMP_LT_OQ);
    const __m512 v84 = _mm512_mul_ps(v77, v83);
    const __m512 v85 = _mm512_roundscale_ps(v84, 8);
    const __m512 v86 = _mm512_add_ps(v82, v85);
    const __m512i v87 = softmax_4ulp_avx512_1_bits_f32_avx512(v86);
    const __m512i v89 = _mm512_slli_epi32(v87, 23);
    const __m512 v90 = _mm512_castsi512_ps(v89);
    const __m512d v91l = _mm512_cvtps_pd(_mm512_castps512_ps256(v90));
    const __m512d v91h = _mm512_cvtps_pd(_mm512_extractf32x8_ps(v90, 1));
    const __m512d v92l = _mm512_mul_pd(v81, v91l);
    const __m512d v92h = _mm512_mul_pd(v81, v91h);
    const __m512d v93l = _mm512_mask_blend_pd((__mmask8)v79, v92l, v80);
    const __m512d v93h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v79), v92h, v80);
    const __m512d v96l = _mm512_mask_blend_pd((__mmask8)v79, v95, v94);
    const __m512d v96h = _mm512_mask_blend_pd(softmax_4ulp_avx512_1_high_mask_avx512(v79), v95, v94);
    const __m512d v97l = _mm512_div_pd(v93l, v96l);
    const __m512d v97h = _mm512_div_pd(v93h, v96h);
    const __m256 v98l = _mm512_cvtpd_ps(v97l);
    const __m256 v98h = _mm512_cvtpd_ps(v97h);
    const __m512 v98 = _mm512_insertf32x8(_mm512_castps256_ps512(v98l), v98h, 1);
    _mm512_storeu_ps(value6, v98);
}

/* 32 elements. */
SOFTMAX_4ULP_AVX512_1_AVX512 void softmax_4ulp_avx512_1_step5_avx512(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m512 v99 = _mm512_set1_ps(a4);
    const __m512 v102 = _mm512_set1_ps(0x1.4aede6p-26f); /* 1.92626199e-08 */
    const __m512 v103 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v104 = _mm512_set1_ps(a3);
    const __m512 v109 = _mm512_set1_ps(0x1.c6c108p-5f); /* 0.0555119663 */
    const __m512 v110 = _mm512_set1_ps(0x1.ec106cp-3f); /* 0.240265697 */
    const __m512 v112 = _mm512_set1_ps(0x1.62e438p-1f); /* 0.693147421 */
    const __m512 v122 = _mm512_set1_ps(a6);
    const __m512 v124 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v125 = _mm512_set1_ps(a0);
    const __m512 v128 = _mm512_set1_ps(a2);
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v100_0 = _mm512_loadu_ps(x);
    const __m512 v100_1 = _mm512_loadu_ps(x + 16);
    const __m512 v101_0 = _mm512_max_ps(v99, v100_0);
    const __m512 v101_1 = _mm512_max_ps(v99, v100_1);
    const __m512 v105_0 = _mm512_fmadd_ps(v101_0, v103, v104);
    const __m512 v105_1 = _mm512_fmadd_ps(v101_1, v103, v104);
    const __m512 v106_0 = _mm512_sub_ps(v104, v105_0);
    const __m512 v106_1 = _mm512_sub_ps(v104, v105_1);
    const __m512 v107_0 = _mm512_fmadd_ps(v101_0, v103, v106_0);
    const __m512 v107_1 = _mm512_fmadd_ps(v101_1, v103, v106_1);
    const __m512 v108_0 = _mm512_fmadd_ps(v101_0, v102, v107_0);
    const __m512 v108_1 = _mm512_fmadd_ps(v101_1, v102, v107_1);
    const __m512 v111_0 = _mm512_fmadd_ps(v108_0, v109, v110);
    const __m512 v111_1 = _mm512_fmadd_ps(v108_1, v109, v110);
    const __m512 v113_0 = _mm512_fmadd_ps(v108_0, v111_0, v112);
    const __m512 v113_1 = _mm512_fmadd_ps(v108_1, v111_1, v112);
    const __m512i v114_0 = _mm512_castps_si512(v105_0);
    const __m512i v114_1 = _mm512_castps_si512(v105_1);
    const __m512i v115_0 = _mm512_permutexvar_epi32(v114_0, t0_0);
    const __m512i v115_1 = _mm512_permutexvar_epi32(v114_1, t0_0);
    const __m512i v117_0 = _mm512_slli_epi32(v114_0, 20);
    const __m512i v117_1 = _mm512_slli_epi32(v114_1, 20);
    const __m512i v118_0 = _mm512_add_epi32(v115_0, v117_0);
    const __m512i v118_1 = _mm512_add_epi32(v115_1, v117_1);
    const __m512 v119_0 = _mm512_castsi512_ps(v118_0);
    const __m512 v119_1 = _mm512_castsi512_ps(v118_1);
    const __m512 v120_0 = _mm512_mul_ps(v119_0, v108_0);
    const __m512 v120_1 = _mm512_mul_ps(v119_1, v108_1);
    const __m512 v121_0 = _mm512_fmadd_ps(v113_0, v120_0, v119_0);
    const __m512 v121_1 = _mm512_fmadd_ps(v113_1, v120_1, v119_1);
    const __m512 v123_0 = _mm512_mul_ps(v121_0, v122);
    const __m512 v123_1 = _mm512_mul_ps(v121_1, v122);
    const __m512 v126_0 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v125), _mm512_set1_epi32(INT32_MAX)));
    const __m512 v126_1 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v125), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v127_0 = _mm512_cmp_ps_mask(v124, v126_0, _CMP_LT_OQ);
    const __mmask16 v127_1 = _mm512_cmp_ps_mask(v124, v126_1, _CMP_LT_OQ);
    __m512 r0_0 = v123_0;
    __m512 r0_1 = v123_1;
    __mmask16 any1 = v127_0;
    any1 = (__mmask16)(any1 | v127_1);
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v129_0 = _mm512_sub_ps(v100_0, v128);
        const __m512 v129_1 = _mm512_sub_ps(v100_1, v128);
        const __m512 v130_0 = _mm512_max_ps(v99, v129_0);
        const __m512 v130_1 = _mm512_max_ps(v99, v129_1);
        const __m512 v131_0 = _mm512_fmadd_ps(v130_0, v103, v104);
        const __m512 v131_1 = _mm512_fmadd_ps(v130_1, v103, v104);
        const __m512 v132_0 = _mm512_sub_ps(v104, v131_0);
        const __m512 v132_1 = _mm512_sub_ps(v104, v131_1);
        const __m512 v133_0 = _mm512_fmadd_ps(v130_0, v103, v132_0);
        const __m512 v133_1 = _mm512_fmadd_ps(v130_1, v103, v132_1);
        const __m512 v134_0 = _mm512_fmadd_ps(v130_0, v102, v133_0);
        const __m512 v134_1 = _mm512_fmadd_ps(v130_1, v102, v133_1);
        const __m512i v135_0 = _mm512_castps_si512(v131_0);
        const __m512i v135_1 = _mm512_castps_si512(v131_1);
        const __m512i v136_0 = _mm512_permutexvar_epi32(v135_0, t0_0);
        const __m512i v136_1 = _mm512_permutexvar_epi32(v135_1, t0_0);
        const __m512i v137_0 = _mm512_slli_epi32(v135_0, 20);
        const __m512i v137_1 = _mm512_slli_epi32(v135_1, 20);
        const __m512i v138_0 = _mm512_add_epi32(v136_0, v137_0);
        const __m512i v138_1 = _mm512_add_epi32(v136_1, v137_1);
        const __m512 v139_0 = _mm512_castsi512_ps(v138_0);
        const __m512 v139_1 = _mm512_castsi512_ps(v138_1);
        const __m512 v140_0 = _mm512_mul_ps(v134_0, v139_0);
        const __m512 v140_1 = _mm512_mul_ps(v134_1, v139_1);
        const __m512 v141_0 = _mm512_fmadd_ps(v134_0, v109, v110);
        const __m512 v141_1 = _mm512_fmadd_ps(v134_1, v109, v110);
        const __m512 v142_0 = _mm512_fmadd_ps(v134_0, v141_0, v112);
        const __m512 v142_1 = _mm512_fmadd_ps(v134_1, v141_1, v112);
        const __m512 v143_0 = _mm512_fmadd_ps(v140_0, v142_0, v139_0);
        const __m512 v143_1 = _mm512_fmadd_ps(v140_1, v142_1, v139_1);
        const __m512 v144_0 = _mm512_mul_ps(v122, v143_0);
        const __m512 v144_1 = _mm512_mul_ps(v122, v143_1);
        r0_0 = _mm512_mask_blend_ps(v127_0, r0_0, v144_0);
        r0_1 = _mm512_mask_blend_ps(v127_1, r0_1, v144_1);
    }
    _mm512_storeu_ps(y, r0_0);
    _mm512_storeu_ps(y + 16, r0_1);
}

/* 16 elements. */
static SOFTMAX_4ULP_AVX512_1_AVX512_TARGET void softmax_4ulp_avx512_1_chunk5_avx512(const float *x, float a0, float a2, float a3, float a4, float a6, float *y) {
    const __m512 v99 = _mm512_set1_ps(a4);
    const __m512 v102 = _mm512_set1_ps(0x1.4aede6p-26f); /* 1.92626199e-08 */
    const __m512 v103 = _mm512_set1_ps(0x1.715476p+0f); /* 1.44269502 */
    const __m512 v104 = _mm512_set1_ps(a3);
    const __m512 v109 = _mm512_set1_ps(0x1.c6c108p-5f); /* 0.0555119663 */
    const __m512 v110 = _mm512_set1_ps(0x1.ec106cp-3f); /* 0.240265697 */
    const __m512 v112 = _mm512_set1_ps(0x1.62e438p-1f); /* 0.693147421 */
    const __m512 v122 = _mm512_set1_ps(a6);
    const __m512 v124 = _mm512_set1_ps(0x1p+16f); /* 65536 */
    const __m512 v125 = _mm512_set1_ps(a0);
    const __m512 v128 = _mm512_set1_ps(a2);
    const __m512i t0_0 = _mm512_loadu_si512(softmax_4ulp_avx512_1_table0);
    const __m512 v100 = _mm512_loadu_ps(x);
    const __m512 v101 = _mm512_max_ps(v99, v100);
    const __m512 v105 = _mm512_fmadd_ps(v101, v103, v104);
    const __m512 v106 = _mm512_sub_ps(v104, v105);
    const __m512 v107 = _mm512_fmadd_ps(v101, v103, v106);
    const __m512 v108 = _mm512_fmadd_ps(v101, v102, v107);
    const __m512 v111 = _mm512_fmadd_ps(v108, v109, v110);
    const __m512 v113 = _mm512_fmadd_ps(v108, v111, v112);
    const __m512i v114 = _mm512_castps_si512(v105);
    const __m512i v115 = _mm512_permutexvar_epi32(v114, t0_0);
    const __m512i v117 = _mm512_slli_epi32(v114, 20);
    const __m512i v118 = _mm512_add_epi32(v115, v117);
    const __m512 v119 = _mm512_castsi512_ps(v118);
    const __m512 v120 = _mm512_mul_ps(v119, v108);
    const __m512 v121 = _mm512_fmadd_ps(v113, v120, v119);
    const __m512 v123 = _mm512_mul_ps(v121, v122);
    const __m512 v126 = _mm512_castsi512_ps(_mm512_and_si512(_mm512_castps_si512(v125), _mm512_set1_epi32(INT32_MAX)));
    const __mmask16 v127 = _mm512_cmp_ps_mask(v124, v126, _CMP_LT_OQ);
    __m512 r0 = v123;
    __mmask16 any1 = v127;
    if (__builtin_expect(any1 != 0, 0)) {
        const __m512 v129 = _mm512_sub_ps(v100, v128);
        const __m512 v130 = _mm512_max_ps(v99, v129);
        const __m512 v131 = _mm512_fmadd_ps(v130, v103, v104);
        const __m512 v132 = _mm512_sub_ps(v104, v131);
        const __m512 v133 = _mm512_fmadd_ps(v130, v103, v132);
        const __m512 v134 = _mm512_fmadd_ps(v130, v102, v133);
        const __m512i v135 = _mm512_castps_si512(v131);
        const __m512i v136 = _mm512_permutexvar_epi32(v135, t0_0);
        const __m512i v137 = _mm512_slli_epi32(v135, 20);
        const __m512i v138 = _mm512_add_epi32(v136, v137);
        const __m512 v139 = _mm512_castsi512_ps(v138);
        const __m512 v140 = _mm512_mul_ps(v134, v139);
        const __m512 v141 = _mm512_fmadd_ps(v134, v109, v110);
        const __m512 v142 = _mm512_fmadd_ps(v134, v141, v112);
        const __m512 v143 = _mm512_fmadd_ps(v140, v142, v139);
        const __m512 v144 = _mm512_mul_ps(v122, v143);
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
